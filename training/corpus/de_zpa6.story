%series Die Hebammen von Tolmezzo
%lang de
%genre midwives' practice, Friuli 1968, encyclopaedia episode list
%cast ornella | Ornella Zanier; Ornella; Zanier | f
%cast fiorenza | Fiorenza Del Negro; Fiorenza | f
%cast tullio | Tullio Zanier; Tullio | m
%cast egidio | Dottor Egidio Morassi; Egidio; Morassi | m
%cast letizia | Letizia Morassi; Letizia | f
%cast benito | Nino | m
%cast gaia | Gaia | f
%cast alvise | Don Alvise | m
%cast marescallo | Maresciallo Cossu; Cossu | m
%cast sieglinde | Sieglinde Pichl; Sieglinde; Pichl | f
%cast bub | - | m
%cast schmuggler | Tonio Morassi; Tonio | m
%cast hebamme | - | f
%cast magd | - | f
%cast freundverrat | - | m
%cast baeuerin | - | f

== 1 Die Neue aus Triest
Als die alte [Hebamme](hebamme) des Tals in den Ruhestand tritt, holt [Ornella Zanier](ornella), [die](ornella) mit dem [Sägewerksarbeiter](tullio) [Tullio](tullio) verheiratet und seit acht Jahren kinderlos ist, die elegante [Fiorenza Del Negro](fiorenza) aus [Triest](@triest) in die gemeinsame Praxis, ohne zu ahnen, dass die neue [Kollegin](fiorenza) vor [ihrem](fiorenza) gewalttätigen [Mann](benito) davongelaufen ist. Der [Gemeindearzt](egidio) [Dottor Egidio Morassi](egidio), [der](egidio) Hebammen für Aberglauben hält, bekommt sich noch am ersten Tag mit [Fiorenza](fiorenza) in die Wolle, kann aber, wie [seine](egidio) scharfsichtige [Schwester](letizia) [Letizia](letizia) bemerkt, hinterher nicht aufhören, von [ihr](fiorenza) zu sprechen.
- quit hebamme "Ruhestand"
- hire fiorenza ornella "holt"
- married ornella tullio "verheiratet"
- discover! ornella fiorenza "ohne zu ahnen"
- colleague.start fiorenza ornella "Kollegin"
- married benito fiorenza "Mann"
- attack.past benito fiorenza "gewalttätigen"
+ flee.past fiorenza benito "davongelaufen"
+ quarrel egidio fiorenza "Wolle"
- sibling egidio letizia "Schwester"
- love.start egidio fiorenza "nicht aufhören"
- discover letizia egidio "bemerkt"

== 2 Zwillinge
Auf einem eingeschneiten Hof, zu dem nur ein [Schmuggler](schmuggler) den Weg kennt, entbindet [Fiorenza](fiorenza) eine [Bäuerin](baeuerin) von Zwillingen und lehnt das Geld, das [ihr](fiorenza) der wortkarge [Begleiter](schmuggler) dafür anbietet, ab. [Tullio](tullio), [der](tullio) heimlich mit der Südtiroler [Wirtin](sieglinde) [Sieglinde Pichl](sieglinde) schläft, belügt [Ornella](ornella) mit Überstunden, und es ist ausgerechnet [Letizia](letizia), [die](letizia) mit der [Betrogenen](ornella) zur Schule gegangen ist und [ihr](ornella) alles anvertraut, [die](letizia) den [Säger](tullio) aus der Hintertür des Gasthofs kommen sieht. [Don Alvise](alvise) predigt derweil gegen den Minirock.
- travel fiorenza "eingeschneiten Hof"
- help schmuggler fiorenza "den Weg"
- birth baeuerin "entbindet"
- reject fiorenza schmuggler "lehnt"
+ affair sieglinde tullio "schläft"
- betray tullio ornella "belügt"
- cheat tullio ornella "Betrogenen"
- friend letizia ornella "alles anvertraut"
+ discover letizia tullio "sieht"

== 3 Was Freundinnen sagen
[Letizia](letizia), hin- und hergerissen, zieht [ihren](letizia) [Bruder](egidio) ins Vertrauen, [der](egidio) zur Verschwiegenheit rät, weil eine [Frau](ornella), [die](ornella) sich vergeblich ein Kind wünsche, nicht auch noch den [Mann](tullio) verlieren dürfe. Unterdessen rettet [Fiorenza](fiorenza), [die](fiorenza) den [Doktor](egidio) vergeblich ans Telefon zu bekommen versucht hat, der [Wirtin](sieglinde), bei [der](sieglinde) ein Abgang einsetzt, mit knapper Not das Leben und erfährt aus [ihrem](sieglinde) fiebrigen Gestammel, wer der [Vater](tullio) des verlorenen Kindes ist. Nun tragen drei [Leute](egidio+fiorenza+letizia) dasselbe Geheimnis mit sich herum, von denen keiner mit dem anderen spricht, während die [Ehefrau](ornella) des [Sägers](tullio) für die [Kranke](sieglinde) eine Brühe kocht.
- reveal letizia egidio "Vertrauen"
- sibling egidio letizia "Bruder"
- pregnant? ornella "wünsche"
- lose? ornella tullio "verlieren"
+ rescue fiorenza sieglinde "rettet"
- pregnant.past sieglinde tullio "Vater"
- lose sieglinde "verlorenen Kindes"
- ill sieglinde "fiebrigen"
+ discover fiorenza sieglinde+tullio "erfährt"
- married ornella tullio "Ehefrau"
- help ornella sieglinde "Brühe"

== 4 Karneval
Konfetti liegt auf der Piazza. [Egidio](egidio) geht als Hahn. [Fiorenza](fiorenza) geht als Fuchs. Der [Fuchs](fiorenza) tanzt mit dem [Hahn](egidio). Am Brunnen küssen [sie](egidio+fiorenza) sich. „[Ich](fiorenza) kann nicht“, sagt [Fiorenza](fiorenza). „[Ich](fiorenza) bin verheiratet.“ Dann läuft [sie](fiorenza) fort. Der [Arzt](egidio) steht da wie begossen. Im Gasthof räumt [Sieglinde](sieglinde) Gläser ab. [Tullio](tullio) will [sie](sieglinde) umarmen. [Sieglinde](sieglinde) schüttelt den Kopf. „Geh heim zu [Ornella](ornella)“, sagt [sie](sieglinde). Daheim schläft [Ornella](ornella) schon. [Tullio](tullio) sitzt lange am Bettrand. Vor der Praxis hält ein Wagen aus [Triest](@triest).
+ kiss egidio fiorenza "küssen"
- reject fiorenza egidio "nicht"
- married benito fiorenza "verheiratet"
- flee fiorenza egidio "läuft"
- sad egidio "begossen"
+ breakup sieglinde tullio "Geh heim"

== 5 Nino
Der [Fahrer](benito) des Wagens, ein [Herr](benito) mit Lackschuhen, [der](benito) sich im Ort als Vertreter ausgibt, ist niemand anders als [Nino](benito), der [Gatte](benito) der [Entlaufenen](fiorenza), [der](benito) [Don Alvise](alvise) glauben macht, [seine](benito) arme [Frau](fiorenza) sei nervenkrank, worauf der [Priester](alvise) [ihm](benito) die Adresse gibt. [Nino](benito) lauert [Fiorenza](fiorenza) auf, verprügelt [sie](fiorenza) und will [sie](fiorenza) in das Auto zerren, als der [Schmuggler](schmuggler), [dem](schmuggler) [sie](fiorenza) einst das Geld nicht abgenommen hat, [ihn](benito) mit dem Jagdgewehr vertreibt. [Maresciallo Cossu](marescallo), [der](marescallo) den Fall aufnehmen soll, hält Ehestreitigkeiten für Privatsache, lässt sich jedoch vom wütenden [Morassi](egidio) umstimmen.
- married benito fiorenza "Gatte"
- flee.past fiorenza benito "Entlaufenen"
- betray benito alvise "glauben macht"
- ill! fiorenza "nervenkrank"
- reveal alvise benito "Adresse"
+ attack benito fiorenza "verprügelt"
- abduct? benito fiorenza "zerren"
+ rescue schmuggler fiorenza "vertreibt"
- investigate? marescallo benito "Fall"
- sad egidio "wütenden"

== 6 Unter einem Dach
Weil [Nino](benito), nach [dem](benito) [Cossu](marescallo) nur mit halbem Eifer fahndet, noch im Tal vermutet wird, nimmt [Ornella](ornella) die verletzte [Kollegin](fiorenza) bei sich auf, und in den Nächten, in denen keine von [beiden](fiorenza+ornella) schläft, erzählt die [Ältere](ornella) von [ihrem](ornella) Kinderwunsch und die [Jüngere](fiorenza) von Schlägen, bis [Fiorenza](fiorenza), [die](fiorenza) es nicht mehr aushält, [ihr](ornella) die Wahrheit über [Tullio](tullio) und die [Wirtin](sieglinde) sagt. [Ornella](ornella) glaubt [ihr](fiorenza) nicht und weist [sie](fiorenza) aus dem Haus; erst [Letizia](letizia), von der [Freundin](ornella) um ein ehrliches Wort gebeten, bestätigt jede Silbe, wofür [sie](letizia) eine Ohrfeige erntet.
- investigate marescallo benito "fahndet"
- colleague fiorenza ornella "Kollegin"
- housemate.start fiorenza ornella "nimmt"
- injure.past fiorenza "verletzte"
- attack.past benito fiorenza "Schlägen"
+ reveal fiorenza ornella "Wahrheit"
- quarrel fiorenza ornella "weist"
- reveal letizia ornella "bestätigt"
- friend letizia ornella "Freundin"
- attack ornella letizia "Ohrfeige"

== 7 Koffer im Schnee
[Ornella](ornella) stellt [ihrem](ornella) [Mann](tullio), [der](tullio) weder leugnet noch um Gnade bittet, die Koffer in den Schnee, und der [Verstoßene](tullio), von [Sieglinde](sieglinde) ebenfalls abgewiesen, kommt bei [Don Alvise](alvise) unter, [der](alvise) seit dem Überfall auf [Fiorenza](fiorenza), an dem [er](alvise) sich mitschuldig fühlt, jeden Gast beherbergt, als gälte es Buße zu tun. Der [Schmuggler](schmuggler), [den](schmuggler) alle nur den [Grauen](schmuggler) nennen, holt [Fiorenza](fiorenza) in [seine](schmuggler) Hütte, wo [sie](fiorenza) auf einem Foto den [Arzt](egidio) als Knaben erkennt: Es sei [sein](schmuggler) jüngerer [Bruder](egidio), mit [dem](egidio) [er](schmuggler) seit dem Krieg verfeindet sei.
+ breakup ornella tullio "Koffer"
- married ornella tullio "Mann"
- reject sieglinde tullio "abgewiesen"
- move tullio alvise "unter"
- sad alvise "mitschuldig"
- attack.past benito fiorenza "Überfall"
- move fiorenza schmuggler "Hütte"
- discover fiorenza egidio "erkennt"
+ sibling egidio schmuggler "Bruder"
- enemy egidio schmuggler "verfeindet"

== 8 Das Findelkind
Vor der Praxis liegt ein Korb. Darin schläft ein [Mädchen](gaia). [Ornella](ornella) hebt [es](gaia) auf. [Sie](ornella) gibt [ihm](gaia) Milch. [Sie](ornella) gibt [ihm](gaia) einen Namen: [Gaia](gaia). [Cossu](marescallo) sucht die [Mutter](magd). Niemand meldet sich. [Letizia](letizia) bringt Windeln. „Verzeih“, sagt [Ornella](ornella) zu [Letizia](letizia). Die [Freundinnen](letizia+ornella) weinen. [Tullio](tullio) steht am Zaun. [Ornella](ornella) lässt [ihn](tullio) stehen. In der Hütte schläft [Fiorenza](fiorenza) ruhig. [Egidio](egidio) klopft beim [Bruder](schmuggler). Den [Schmuggler](schmuggler) kostet es Mühe. Dann macht [er](schmuggler) auf.
+ find ornella gaia "hebt"
- help ornella gaia "Milch"
- parent magd gaia "Mutter"
- investigate marescallo magd "sucht"
- gift letizia gaia "Windeln"
- reconcile letizia ornella "Verzeih"
- friend letizia ornella "Freundinnen"
- sad letizia+ornella "weinen"
- reject ornella tullio "lässt"
- sibling egidio schmuggler "Bruder"
+ reconcile egidio schmuggler "macht"

== 9 Gefährliche Nähe
Von [Egidio](egidio) erfährt [Fiorenza](fiorenza), dass der [Graue](schmuggler) eigentlich [Tonio](schmuggler) heißt und im Krieg für die Tat eines anderen ins Gefängnis gegangen ist, nämlich für die des [Bruders](egidio), [der](egidio) damals einen [Fliehenden](freundverrat) verraten hatte. Das Geständnis bringt die [beiden](egidio+fiorenza) einander näher als jeder Kuss, und in derselben Nacht werden [sie](egidio+fiorenza) ein Paar. [Nino](benito), [der](benito) vom Waldrand aus zugesehen hat, verständigt unter dem Namen eines Nachbarn die Finanzpolizei, die [Tonios](schmuggler) Lager aushebt und [ihn](schmuggler) in Ketten legt. [Sieglinde](sieglinde) gesteht [Ornella](ornella) unter Tränen, woher der Korb stammt: Die [Kleine](gaia) ist das Kind [ihrer](sieglinde) verstorbenen [Magd](magd).
- discover fiorenza schmuggler "erfährt"
- arrest.past _ schmuggler "Gefängnis"
- help.past schmuggler egidio "für die Tat"
- betray.past egidio freundverrat "verraten"
- reveal egidio fiorenza "Geständnis"
- sibling egidio schmuggler "Bruders"
+ couple.start egidio fiorenza "Paar"
- discover benito egidio+fiorenza "zugesehen"
- betray benito schmuggler "verständigt"
+ arrest _ schmuggler "Ketten"
- reveal sieglinde ornella "gesteht"
- sad sieglinde "Tränen"
- parent magd gaia "Kind"
- die.past magd "verstorbenen"

== 10 Nebel über dem Tagliamento
Beim Versuch, [Fiorenza](fiorenza) auf der Hängebrücke ein zweites Mal zu entführen, verliert [Nino](benito) das Gleichgewicht und stürzt in den Fluss; die [Frau](fiorenza), [die](fiorenza) allen Grund gehabt hätte, [ihn](benito) ertrinken zu lassen, streckt [ihm](benito) einen Ast entgegen, den [er](benito) im letzten Moment fortstößt, weil [er](benito) sich von [ihr](fiorenza) nicht retten lassen will. Man findet die Leiche erst nach drei Tagen. Der [Maresciallo](marescallo) hält den [Arzt](egidio), [dem](egidio) alle ein Motiv zutrauen, für den Mörder und nimmt [ihn](egidio) mit, bis [Tullio](tullio), [der](tullio) die Szene vom Sägewerk aus verfolgt hat, als Zeuge für [Fiorenza](fiorenza) auftritt und damit bei [Ornella](ornella) ein wenig von dem gutmacht, was [er](tullio) [ihr](ornella) angetan hat.
- abduct? benito fiorenza "entführen"
- rescue? fiorenza benito "streckt"
- reject benito fiorenza "fortstößt"
+ die benito "Leiche"
- accuse marescallo egidio "Mörder"
- kill! egidio benito "Mörder"
+ arrest marescallo egidio "nimmt"
- help tullio fiorenza "Zeuge"
- discover.past tullio benito+fiorenza "verfolgt hat"

== 11 Papiere
Da der Staat allein lebenden Frauen keine Waisen anvertraut, steht [Ornella](ornella) vor der Wahl, [Gaia](gaia) nach [Udine](@udine) ins Heim zu geben oder mit dem [Mann](tullio), [den](tullio) [sie](ornella) hinausgeworfen hat, noch einmal unter ein Dach zu ziehen, und entscheidet sich nach einer durchweinten Nacht für Letzteres, allerdings auf getrennten Matratzen. [Letizia](letizia), [die](letizia) für Behördengänge ein Talent besitzt, paukt währenddessen [Tonio](schmuggler) aus der Haft frei und tut dies, wie [ihr](letizia) [Bruder](egidio) stirnrunzelnd feststellt, mit frisch gelegten Locken. [Fiorenza](fiorenza), nunmehr [Witwe](fiorenza), besteht darauf, dass vor der Geburt [ihres](fiorenza) [Kindes](bub), [das](bub) im Juli kommen soll, nicht geheiratet wird.
- move? ornella tullio "ziehen"
- breakup.past ornella tullio "hinausgeworfen"
- sad ornella "durchweinten"
+ housemate.start ornella tullio "Letzteres"
+ rescue letizia schmuggler "paukt"
- love letizia schmuggler "Locken"
- sibling egidio letizia "Bruder"
- married.past benito fiorenza "Witwe"
- pregnant fiorenza egidio "Geburt"
- wedding? egidio fiorenza "geheiratet"

== 12 Juli
Die Aprikosen sind reif. [Fiorenza](fiorenza) ruft nach [Ornella](ornella). Diesmal fängt [Ornella](ornella) das [Kind](bub) auf. Ein Junge ist es, und [er](bub) schreit. [Egidio](egidio) wird blass und glücklich. [Tonio](schmuggler) lacht [ihn](egidio) aus. [Tonio](schmuggler) hält [Letizias](letizia) Hand. Die Leute reden. [Letizia](letizia) lässt sie reden. [Gaia](gaia) hat Zähne bekommen. Den ersten zeigt [Tullio](tullio) dem ganzen Dorf. Abends sitzt [er](tullio) neben [Ornella](ornella). „Hol deine Matratze“, sagt [Ornella](ornella). [Tullio](tullio) holt sie. [Sieglinde](sieglinde) zieht nach [Bozen](@bozen), allein, aber lächelnd.
+ birth fiorenza bub "fängt"
- help ornella fiorenza "fängt"
- happy egidio "glücklich"
- couple.start letizia schmuggler "Hand"
- reconcile ornella tullio "Matratze"
- move sieglinde "zieht" @bozen
