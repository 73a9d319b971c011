%series Leitstelle Limmat
%lang de
%genre Rettungsdienst und Notfallklinik, Zürich, Folgen mit Rückblick-Ton
%cast regula | Regula Zollinger; Zollinger; Regula | f
%cast tenzin | Tenzin Dorje; Dorje; Tenzin | m
%cast flurin | Dr. Flurin Caduff; Caduff; Flurin | m
%cast beatrix | Beatrix Caduff; Beatrix; Trix | f
%cast jonas | Jannik Zollinger; Jannik | m
%cast chefin | Frau Doktor Hürlimann; Hürlimann | f
%cast obdachlos | Köbi Ammann; Ammann | m
%cast schauspiel | Estelle Roth; Roth; Estelle | f
%cast stalker | - | m
%cast mutter | Pema | f
%cast radfahrer | - | m
%cast kind | - | n
%cast vater | - | m

== 1
Ein anonymer [Anrufer](jonas) atmet dreimal ins Telefon und legt auf; [Disponentin](regula) [Regula Zollinger](regula) weiß, dass es [ihr](regula) [Sohn](jonas) ist. Seit der Trennung der Eltern redet [Jannik](jonas) mit niemandem, erst recht nicht mit [ihr](regula). Auf Wagen 12 holpert [Tenzin Dorje](tenzin), [Rettungssanitäter](tenzin) mit abgebrochenem Medizinstudium, zu einem [Obdachlosen](obdachlos) unter der Sihlbrücke. [Köbi Ammann](obdachlos) hat eine Lungenentzündung und eine Rolex. [Notarzt](flurin) [Flurin Caduff](flurin) beschuldigt [Tenzin](tenzin), sie eingesteckt zu haben. Gefunden wird sie in [Caduffs](flurin) eigener Jacke.
- discover regula jonas "weiß"
- parent regula jonas "Sohn"
- breakup.past _ regula "Trennung"
- quit.past tenzin "abgebrochenem"
- ill obdachlos "Lungenentzündung"
+ accuse flurin tenzin "beschuldigt"
- steal? tenzin obdachlos "eingesteckt"
+ steal? flurin obdachlos "Gefunden"

== 2
[Frau Doktor Hürlimann](chefin), die [Leiterin](chefin) der Notaufnahme, wartet auf eine Erklärung. [Flurin](flurin) schweigt, [seine](flurin) [Gattin](beatrix) [Beatrix](beatrix) redet: Spielschulden, siebzigtausend Franken. [Sie](beatrix) bürgt mit dem Haus [ihrer](beatrix) Eltern. [Ammann](obdachlos) verzichtet auf die Anzeige und bittet den [Dieb](flurin) um etwas Sonderbares, nämlich um eine Partie Schach pro Woche. [Regula](regula) fährt zum Gymnasium, um [Jannik](jonas) abzufangen, und sieht [ihn](jonas) auf dem Gepäckträger eines Motorrads davonbrausen. Am Lenker sitzt [Tenzin](tenzin).
- boss chefin flurin "Leiterin"
- reveal! flurin "schweigt"
- married beatrix flurin "Gattin"
- lose flurin "Spielschulden"
- reveal beatrix chefin "redet"
+ help beatrix flurin "bürgt"
- accuse! obdachlos flurin "verzichtet"
- steal.past flurin obdachlos "Dieb"
- travel regula "fährt"
+ discover regula jonas+tenzin "sieht"

== 3
Vom Küchentisch der [Dorjes](mutter+tenzin) aus betrachtet ist alles harmlos: [Mutter](mutter) [Pema](mutter) bringt dem [Jungen](jonas) das Knödelfalten bei, [Tenzin](tenzin) die Physik. [Jannik](jonas) hat sich im Internet als Kollege ausgegeben und so den ersten erwachsenen [Freund](tenzin) [seines](jonas) Lebens gewonnen. [Regula](regula) stellt [Dorje](tenzin) vor versammelter Schicht zur Rede; [er](tenzin) lässt [sie](regula) ausreden und fragt, wann [sie](regula) zuletzt gegessen habe. Eine [Schauspielerin](schauspiel), [Estelle Roth](schauspiel), wird mit einer Überdosis eingeliefert, die keine war. Jemand hat [ihr](schauspiel) etwas ins Glas gemischt.
- parent mutter tenzin "Mutter"
- advisor mutter jonas "Knödelfalten"
- advisor tenzin jonas "Physik"
- betray.past jonas tenzin "ausgegeben"
- friend jonas tenzin "Freund"
+ quarrel regula tenzin "zur Rede"
- ill schauspiel "Überdosis"
+ attack _ schauspiel "ins Glas gemischt"

== 4
[Roth](schauspiel) wird verfolgt, seit Monaten, von einem [Mann](stalker), [der](stalker) jede Vorstellung in Reihe sieben sitzt. [Hürlimann](chefin) versteckt die [Bedrohte](schauspiel) im eigenen Dienstzimmer und spielt mit [ihr](schauspiel) Scrabble. Es ist wohl nicht die Müdigkeit allein, weshalb die gestrenge [Chefin](chefin) sich dabei verbuchstabiert. [Caduff](flurin) verliert die dritte Schachpartie gegen [Ammann](obdachlos) und erfährt, dass [der](obdachlos) früher selbst Chirurg war, bis [ihm](obdachlos) ein [Kind](kind) unter den Händen wegstarb.
- threaten stalker schauspiel "verfolgt"
- help chefin schauspiel "versteckt"
+ love chefin schauspiel "verbuchstabiert"
- lose flurin obdachlos "verliert"
- reveal obdachlos flurin "erfährt"
- quit.past obdachlos "früher selbst Chirurg"
- die.past kind "wegstarb"

== 5
Großbrand an der [Langstrasse](@langstrasse). [Tenzin](tenzin) geht ohne Maske hinein und trägt drei Leute heraus; beim vierten Mal kommt [er](tenzin) nicht wieder. [Regula](regula) hört am Funk, wie [sein](tenzin) Atem flacher wird, und zählt [ihm](tenzin) die Stufen vor, siebzehn nach unten, bis [er](tenzin) die Tür ertastet. Als [sie](regula) den Kopfhörer absetzt, sind [ihre](regula) Hände taub. [Jannik](jonas) steht hinter [ihrem](regula) Stuhl. [Er](jonas) hat den ganzen Einsatz mitgehört und sagt das erste Wort seit zwei Jahren: „[Mami](regula).“
- rescue tenzin _ "trägt"
+ rescue regula tenzin "zählt"
- discover jonas regula+tenzin "mitgehört"
- parent regula jonas "Mami"
+ reconcile jonas regula "das erste Wort"

== 6
Rauchvergiftung, drei Tage Bettruhe. An [Dorjes](tenzin) Lager wechseln sich [Pema](mutter) und [Regula](regula) ab, und keine will der anderen den Stuhl überlassen. Im Halbschlaf nennt der [Patient](tenzin) die [Zollinger](regula) bei einem Namen, der auf Tibetisch Morgenstern heißt. [Seine](tenzin) [Mutter](mutter) übersetzt mit Vergnügen. [Beatrix Caduff](beatrix) entdeckt auf dem Kontoauszug, dass [Flurin](flurin) wieder gespielt hat. [Sie](beatrix) zieht den Ehering ab, diesmal aber, um ihn zu versetzen. Es ist [ihr](beatrix) letzter Pfandschein.
- ill tenzin "Rauchvergiftung"
- help mutter+regula tenzin "wechseln"
+ love tenzin regula "Morgenstern"
- parent mutter tenzin "Mutter"
- reveal mutter regula "übersetzt"
- happy mutter "Vergnügen"
+ betray flurin beatrix "wieder gespielt"
- discover beatrix flurin "entdeckt"
- married beatrix flurin "Ehering"

== 7
Der [Zuschauer](stalker) aus Reihe sieben verkleidet sich als Pfleger und überwältigt [Estelle](schauspiel) in der Radiologie. [Hürlimann](chefin) wirft sich, sechzig und mit Hüftprothese, auf [ihn](stalker), wird zu Boden gestoßen und schlägt mit dem Kopf auf. Retten kann [sie](chefin) nur, wer binnen Minuten bohrt, und [Caduff](flurin) zittert vom Entzug. Da legt sich eine schmutzige Hand auf [seine](flurin). Von [Köbi Ammann](obdachlos) geführt, öffnet [er](flurin) den Schädel der [Vorgesetzten](chefin). Den [Täter](stalker) hat unterdessen die [Diva](schauspiel) mit dem Infusionsständer erledigt.
+ attack stalker schauspiel "überwältigt"
- attack chefin stalker "wirft"
- injure chefin stalker "schlägt"
- ill flurin "Entzug"
- help obdachlos flurin "geführt"
+ rescue flurin chefin "öffnet"
- boss chefin flurin "Vorgesetzten"
- attack schauspiel stalker "erledigt"

== 8
Ein Betrunkener habe operiert, titelt die Presse, und ein Penner habe assistiert. [Flurin](flurin) verliert die Bewilligung. [Er](flurin) verlässt [Beatrix](beatrix) mit einem Brief, in dem vierzehnmal das Wort „besser“ vorkommt, und taucht unter die Sihlbrücke ab, auf [Ammanns](obdachlos) Matratze. [Der](obdachlos) ist verschwunden, mitsamt Schachbrett. [Jannik](jonas), ins Berufspraktikum gesteckt, entwickelt auf der Leitstelle erstaunliche Nerven. Abends bringt [Tenzin](tenzin) [Mutter](regula) und [Sohn](jonas) Knödel; zum Abschied gibt [er](tenzin) der [einen](regula) die Hand, die [er](tenzin) dann vergisst, wieder loszulassen.
- accuse _ flurin "titelt"
- quit flurin "Bewilligung"
+ breakup flurin beatrix "verlässt"
- flee flurin "taucht"
- lose _ obdachlos "verschwunden"
- hire jonas _ "Berufspraktikum"
- gift tenzin jonas+regula "Knödel"
- parent regula jonas "Mutter"
+ flirt tenzin regula "vergisst"

== 9
[Hürlimann](chefin) erwacht und hat das Wort für Löffel vergessen, nicht aber [Estelle](schauspiel). Wochenlang buchstabiert die [Schauspielerin](schauspiel) mit [ihr](chefin) das Alphabet, erst die Vokale, dann den Mut. Als die [Ärztin](chefin) endlich wieder einen ganzen Satz zustande bringt, ist es ein Heiratsantrag. [Roth](schauspiel) legt die passenden Steine: JA, zwei Punkte. [Beatrix](beatrix) findet [Flurin](flurin) im Morgengrauen unterkühlt am Flussufer, neben [ihm](flurin) ein [Radfahrer](radfahrer), [der](radfahrer) [ihn](flurin) aus der [Limmat](@limmat) gezogen hat.
+ recover chefin "erwacht"
- ill chefin "vergessen"
- help schauspiel chefin "buchstabiert"
+ propose chefin schauspiel "Heiratsantrag"
- engaged.start chefin schauspiel "JA"
- find beatrix flurin "findet"
- ill flurin "unterkühlt"
- rescue.past radfahrer flurin "gezogen"

== 10
Wer war der [Radfahrer](radfahrer)? [Beatrix](beatrix) erkennt die Rolex: [Köbi](obdachlos), rasiert, nüchtern, auf dem Weg zur Arbeit. [Er](obdachlos) hat sich auf einem Alpgut als Hausarzt beworben und braucht einen Assistenten ohne Stolz. [Flurin](flurin) willigt ein und bittet [seine](flurin) [Frau](beatrix) nicht, mitzukommen. Gerade darum kommt [sie](beatrix) mit. [Janniks](jonas) [Vater](vater) meldet sich aus [Singapur](@singapur) und verlangt den [Sohn](jonas). [Tenzin](tenzin), um Rat gefragt, hält sich heraus, denn [er](tenzin) will, dass [Regula](regula) ohne [ihn](tenzin) entscheidet. [Sie](regula) missversteht das gründlich.
+ discover beatrix obdachlos "erkennt"
- recover obdachlos "nüchtern"
- hire? obdachlos "beworben"
- hire flurin obdachlos "Assistenten"
- married beatrix flurin "Frau"
- reconcile beatrix flurin "Gerade darum kommt"
- parent vater jonas "Vater"
- help! tenzin regula "hält"

== 11
Gewitter über dem [Üetliberg](@uetliberg), siebzig Notrufe in der Stunde. Einer stammt von [Pema](mutter): Brustschmerz. Der nächste Wagen ist zu weit, also leitet [Jannik](jonas), Praktikant, siebzehn, [Tenzin](tenzin) durch die Herzmassage an der eigenen [Mutter](mutter). Neunzehn Minuten. Dann schlägt es wieder. [Regula](regula), am Pult gegenüber, hat dem [Kind](jonas) nicht ein einziges Mal hineingeredet. Danach ruft [sie](regula) in [Singapur](@singapur) an und teilt [ihrem](regula) [Verflossenen](vater) mit, der [Sohn](jonas) habe eine Stelle.
- ill mutter "Brustschmerz"
+ rescue jonas+tenzin mutter "Herzmassage"
- parent mutter tenzin "Mutter"
- advisor jonas tenzin "leitet"
- recover mutter "schlägt es wieder"
- parent regula jonas "Kind"
- reveal regula vater "teilt"
- ex regula vater "Verflossenen"
- hire jonas _ "Stelle"

== 12
Trauung im Schauspielhaus, Reihe sieben bleibt leer. [Estelle](schauspiel) und die [Hürlimann](chefin) sagen [ihr](chefin+schauspiel) Ja in Großbuchstaben. Von der Alp reisen die [Caduffs](beatrix+flurin) an, [er](flurin) mit Schwielen, [sie](beatrix) mit einem Bauch, und [Köbi](obdachlos) fordert jeden zum Schach. [Tenzin](tenzin) hat sich, mit neununddreißig, wieder an der Universität eingeschrieben. Es ist [Regula](regula), [die](regula) fragt. Auf dem Parkplatz, im Blaulicht, ob [er](tenzin) sich vorstellen könne, mit einer [Frau](regula) und einem sehr groß gewordenen [Buben](jonas) zusammenzuziehen. [Er](tenzin) sagt das Wort für Morgenstern.
+ wedding chefin schauspiel "Trauung"
- travel beatrix+flurin "reisen"
- pregnant beatrix flurin "Bauch"
+ housemate? regula tenzin "zusammenzuziehen"
- love tenzin regula "Morgenstern"
