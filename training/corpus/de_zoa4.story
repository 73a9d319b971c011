%series Spitzenherz
%lang de
%genre telenovela about a lace factory in the Vogtland, press texts with cliffhangers
%cast jorinde | Jorinde Petzold; Jorinde | f
%cast raimund | Raimund Lindig; Raimund; Lindig | m
%cast isolde | Isolde Lindig; Isolde | f
%cast cosmo | Cosmo Lindig; Cosmo | m
%cast anh | Anh Lindig; Anh | f
%cast duarte | Duarte Pimentel; Duarte; Pimentel | m
%cast rosi | Rosi Petzold; Rosi | f
%cast hagen | Hagen Trost; Trost; Hagen | m
%cast mila | Milena Budar; Mila; Milena | f
%cast doktor | Dr. Veronika Seifert; Dr. Seifert; Seifert | f
%cast detektiv | - | m
%cast zwillinge | - | g
%cast tante | - | f
%cast lindigs | Lindigs | g

== 1 Faden verloren
[Jorinde Petzold](jorinde) träumt davon, Spitze zu entwerfen, doch beim Traditionshaus [Lindig](#lindig) in [Plauen](@plauen) ist nur eine Stelle als Putzkraft frei. [Sie](jorinde) greift zu. Schon am ersten Morgen stößt [sie](jorinde) mit dem Wischeimer gegen einen barfüßigen [Mann](cosmo), [der](cosmo) im Musterarchiv übernachtet hat, und [beide](cosmo+jorinde) müssen lachen. Dass der [Barfüßige](cosmo) [Cosmo Lindig](cosmo) ist, [Juniorchef](cosmo) und [Sohn](cosmo) von [Raimund](raimund) und [Isolde Lindig](isolde), erfährt [Jorinde](jorinde) von [ihrer](jorinde) [Schwester](rosi) [Rosi](rosi), [die](rosi) in der Näherei arbeitet. Und noch etwas weiß [Rosi](rosi): [Cosmo](cosmo) hat eine [Frau](anh).
- hire jorinde "greift zu" @plauen
+ meet cosmo jorinde "stößt"
- happy cosmo+jorinde "lachen"
- parent isolde+raimund cosmo "Sohn"
- discover jorinde cosmo "erfährt"
- sibling jorinde rosi "Schwester"
- colleague jorinde rosi "Näherei"
- married anh cosmo "Frau"

== 2 Ein Muster für zwei
[Anh Lindig](anh) findet auf dem Kopfkissen [ihres](anh) [Mannes](cosmo) seit Wochen keinen Abdruck mehr. Ist da eine andere im Spiel? [Sie](anh) beauftragt einen [Detektiv](detektiv), [Cosmo](cosmo) im Auge zu behalten. [Der](cosmo) wiederum entdeckt in [Jorindes](jorinde) Spind ein Heft voller Entwürfe und ist von Zeichnungen wie [Zeichnerin](jorinde) gleichermaßen bezaubert. [Raimund](raimund) bekommt beim Fitnesscheck der Firma schlechte Nachrichten: [Dr. Seifert](doktor), seit dem Studium mit [Isolde](isolde) befreundet, gibt [seinem](raimund) Herzen noch ein Jahr. [Er](raimund) nimmt [ihr](doktor) das Versprechen ab, der [Familie](anh+cosmo+isolde) nichts zu verraten.
- married anh cosmo "Mannes"
- cheat? cosmo anh "andere im Spiel"
+ investigate detektiv cosmo "im Auge"
- find cosmo "entdeckt"
- love.start cosmo jorinde "bezaubert"
- ill raimund "Herzen"
- friend doktor isolde "befreundet"
- die? raimund "noch ein Jahr"
- reveal! doktor anh+cosmo+isolde "nichts zu verraten"

== 3 Feierabend
Aus [Porto](@porto) reist der [Einkäufer](duarte) [Duarte Pimentel](duarte) an und erobert im Handumdrehen den Webstuhl, die Kantine und [Rosis](rosi) Herz. [Ihr](rosi) [Meister](hagen), der verbissene [Hagen Trost](hagen), hatte sich selbst Hoffnungen auf die [Näherin](rosi) gemacht und ballt in der Kitteltasche die Faust. Der [Junior](cosmo) bittet die [Frau](jorinde) mit dem Wischeimer, für die Kollektion zu zeichnen; nach Dienstschluss sitzen [die beiden](cosmo+jorinde) Schulter an Schulter im Archiv, und der [Mann](detektiv), [den](detektiv) [Anh](anh) bezahlt, knipst durchs Fenster. Auf dem Foto sieht es nach mehr aus.
- travel duarte "reist"
+ love.start rosi duarte "erobert"
- boss hagen rosi "Meister"
- love hagen rosi "Hoffnungen"
- jealous hagen duarte "Faust"
- hire jorinde cosmo "bittet"
- investigate detektiv cosmo+jorinde "knipst"
- affair? cosmo jorinde "nach mehr"

== 4 Ohrfeigen
[Anh](anh) sieht das Foto. [Anh](anh) ohrfeigt [Jorinde](jorinde) vor der ganzen Näherei. [Cosmo](cosmo) stellt sich vor [Jorinde](jorinde). »Da war nichts«, sagt [er](cosmo) zu [Anh](anh). Es stimmt sogar. [Rosi](rosi) glaubt [ihrer](rosi) [Schwester](jorinde). [Trost](hagen) glaubt [ihr](jorinde) nicht. [Trost](hagen) petzt alles [Isolde](isolde). [Isolde](isolde) wirft die [Putzfrau](jorinde) hinaus. Am Tor steht [Pimentel](duarte). [Pimentel](duarte) holt [Rosi](rosi) ab. [Die zwei](duarte+rosi) gehen ins Kino. [Jorinde](jorinde) geht allein nach Hause. Im Treppenhaus wartet [Cosmo](cosmo). Jetzt war da etwas: ein Kuss.
- discover? anh cosmo+jorinde "sieht"
- attack anh jorinde "ohrfeigt"
- help cosmo jorinde "stellt"
- affair! cosmo jorinde "nichts"
- sibling jorinde rosi "Schwester"
- help rosi jorinde "glaubt ihrer"
- betray hagen jorinde "petzt"
- quit jorinde isolde "wirft"
- date duarte rosi "Kino"
+ kiss cosmo jorinde "Kuss"

== 5 Nachtschicht
Die entlassene [Zeichnerin](jorinde) findet bei [Mila](mila) Unterschlupf, einer sorbischen [Stickerin](mila), [die](mila) früher selbst bei den [Lindigs](lindigs) beschäftigt war und dort bis heute nicht über die Schwelle darf. Warum? [Raimund](raimund) hat [ihr](mila) vor zwanzig Jahren den Kopf verdreht und dann brav zu [seiner](raimund) [Isolde](isolde) zurückgefunden. Der [Schwerkranke](raimund) will [Mila](mila) noch einmal sehen. Hinter dem Rücken der [Gattin](isolde) fährt die [Ärztin](doktor) [ihn](raimund) hin. Währenddessen lässt [Cosmo](cosmo) Eheringe Eheringe sein und bleibt bis zum Frühstück in [Milas](mila) Gästekammer; [Jorinde](jorinde) war noch nie so glücklich.
- quit.past jorinde "entlassene"
- housemate.start jorinde mila "Unterschlupf"
- affair.past mila raimund "den Kopf verdreht"
- reconcile.past isolde raimund "zurückgefunden"
- married isolde raimund "Gattin"
- ill raimund "Schwerkranke"
- help doktor raimund "fährt"
- advisor doktor raimund "Ärztin"
- cheat cosmo anh "Eheringe"
+ sex cosmo jorinde "bis zum Frühstück"
- happy jorinde "glücklich"

== 6 Das Geständnis
»[Ich](cosmo) verlasse [dich](anh)«, will [Cosmo](cosmo) gerade sagen, da hält [ihm](cosmo) die betrogene [Ehefrau](anh) ein Ultraschallbild vor die Nase. Was der werdende [Papa](cosmo) nicht weiß: Die Aufnahme gehört [Rosi](rosi), [die](rosi) sie auf der Toilette hat liegen lassen und nun panisch sucht. [Duarte](duarte) soll es erst nach der Messe erfahren. Der [Junior](cosmo) löst sich schweren Herzens von [seiner](cosmo) [Geliebten](jorinde), ohne [ihr](jorinde) einen Grund zu nennen. [Hagen](hagen), [der](hagen) im Papierkorb ein Rezept für Folsäure gefunden hat, legt [seiner](hagen) [Untergebenen](rosi) die Hand in den Nacken: Entweder [sie](rosi) ist nett zu [ihm](hagen), oder der [Portugiese](duarte) kriegt Post.
- breakup? cosmo anh "verlasse"
- cheat.past cosmo anh "betrogene"
+ betray anh cosmo "Ultraschallbild"
- pregnant! anh cosmo "Papa"
- pregnant rosi duarte "Ultraschallbild"
- lose.past rosi "liegen lassen"
- sad rosi "panisch"
- reveal? rosi duarte "erfahren"
+ breakup cosmo jorinde "löst"
- affair cosmo jorinde "Geliebten"
- discover.past hagen rosi "gefunden"
- boss hagen rosi "Untergebenen"
- threaten hagen rosi "Entweder"

== 7 Laufsteg
Auf der Messe in [Mailand](@mailand) wird die Kollektion bejubelt, als deren Schöpfer sich [Trost](hagen) feiern lässt. Im Publikum sitzt die wahre [Urheberin](jorinde) und erkennt jede Ranke. Ehe [Jorinde](jorinde) aufstehen kann, nimmt [Milena](mila) [ihr](jorinde) das Wort ab und schreit es durch den Saal. Skandal! [Raimund](raimund) sackt in der ersten Reihe zusammen. In der Klinik begegnen sich an [seinem](raimund) Bett [seine](raimund) [Frau](isolde) und die [Stickerin](mila), und [Isolde](isolde) begreift, wem der Blick des [Kranken](raimund) gilt. Dann sagt [Dr. Seifert](doktor) einen Satz zu viel, und zwischen den alten [Studienfreundinnen](doktor+isolde) ist das Tischtuch zerschnitten.
- create.past jorinde "Urheberin"
- betray hagen jorinde "feiern lässt"
- discover jorinde hagen "erkennt"
+ reveal mila _ "schreit"
- ill raimund "sackt"
- married isolde raimund "Frau"
- meet isolde mila "begegnen"
- discover isolde mila+raimund "begreift"
- love raimund mila "Blick"
- friend.end doktor isolde "Tischtuch"

== 8 Letzter Stich
[Raimund](raimund) stirbt. [Mila](mila) hält [ihm](raimund) die Hand. [Isolde](isolde) lässt [sie](mila) gewähren. Am Grab kommt [Cosmo](cosmo) ins Wanken. [Jorinde](jorinde) stützt [Cosmo](cosmo). Das sieht [Anh](anh). [Anh](anh) fällt absichtlich hin. »Das Baby!«, ruft [sie](anh). [Seifert](doktor) kniet sich neben [Anh](anh). [Seifert](doktor) tastet, stutzt, schweigt. Es gibt kein Baby. Die [Ärztin](doktor) sagt es [Cosmo](cosmo). [Cosmo](cosmo) dreht den Ring vom Finger. [Rosi](rosi) wird übel. [Rosi](rosi) hat das Baby. Das sagt [sie](rosi) jetzt [Duarte](duarte). [Duarte](duarte) jubelt auf dem Friedhof.
+ die raimund "stirbt"
- help mila raimund "hält"
- help jorinde cosmo "stützt"
- discover anh cosmo+jorinde "sieht"
- betray anh _ "absichtlich"
- treat anh doktor "kniet"
- pregnant! anh "kein Baby"
- reveal doktor cosmo "sagt es Cosmo"
+ breakup cosmo anh "dreht"
- ill rosi "übel"
- pregnant rosi duarte "hat das Baby"
- reveal rosi duarte "sagt sie"
- happy duarte "jubelt"

== 9 Offene Nähte
Das Testament des [Verstorbenen](raimund) spaltet die Familie: Ein Drittel der Firma fällt an [Milena Budar](mila). Die [Witwe](isolde) tobt, die [Erbin](mila) will gar nichts haben. Den [Meister](hagen) setzt [Cosmo](cosmo) wegen des Ideenklaus vor die Tür, worauf der [Gefeuerte](hagen) in die Arme der verlassenen [Schwiegertochter](anh) taumelt. [Anh](anh) braucht ein Kind, [Hagen](hagen) braucht ein Dach, und aus der Not wird in einer Pension an der Elster eine Nacht. [Jorinde](jorinde) lässt den reumütigen [Junior](cosmo) dreimal vergebens klingeln. Beim vierten Mal öffnet [Rosi](rosi) und redet [ihrer](rosi) [Schwester](jorinde) ins Gewissen.
- die.past raimund "Verstorbenen"
- find mila "fällt"
- sad isolde "tobt"
- steal.past hagen jorinde "Ideenklaus"
- quit hagen cosmo "vor die Tür"
- breakup.past cosmo anh "verlassenen"
- kin anh isolde "Schwiegertochter"
+ sex anh hagen "eine Nacht"
- sad cosmo "reumütigen"
- reject jorinde cosmo "vergebens"
- sibling jorinde rosi "Schwester"
- help rosi jorinde "ins Gewissen"

== 10 Verstrickt
[Cosmo](cosmo) und die [Zeichnerin](jorinde) sind nun auch offiziell ein Paar. Das Trennungsjahr, rechnet [seine](cosmo) [Verflossene](anh) vor, habe aber noch gar nicht begonnen. [Sie](anh) sitzt weiter im Haus, gemeinsam mit der [Schwiegermutter](isolde), und die [Frauen](anh+isolde) werden beim Sticheln Komplizinnen: Ein gefälschter Brief soll [Jorinde](jorinde) glauben machen, [Cosmo](cosmo) habe mit [Mila](mila) geschlafen. Der Brief landet versehentlich bei [Duarte](duarte), [der](duarte) so schlecht Deutsch liest, dass [er](duarte) [Rosi](rosi) für die [Empfängerin](rosi) hält und tödlich gekränkt in den Nachtzug nach Westen steigt. Wer hält [ihn](duarte) auf? Der [Detektiv](detektiv), auf [Jorindes](jorinde) Bitte und ohne Honorar.
+ couple.start cosmo jorinde "Paar"
- ex anh cosmo "Verflossene"
- kin anh isolde "Schwiegermutter"
- housemate anh isolde "im Haus"
- betray anh+isolde jorinde "gefälschter"
- sex! cosmo mila "geschlafen"
- sad duarte rosi "gekränkt"
- breakup duarte rosi "steigt"
- help detektiv jorinde "hält ihn auf"

== 11 Am seidenen Faden
Der [Zurückgeholte](duarte) bittet [Rosi](rosi) auf Knien um Verzeihung und, da [er](duarte) schon kniet, auch gleich um [ihre](rosi) Hand. Die [Hochschwangere](rosi) sagt ja, stöhnt auf und bekommt zwischen zwei Webstühlen [Zwillinge](zwillinge). Als Hebamme bewährt sich die [Ärztin](doktor), [der](doktor) die [Witwe](isolde) bei dieser Gelegenheit stumm die Hand drückt. [Anh](anh) hört die Kinder schreien und bricht zusammen: [Sie](anh) hat [ihres](anh), das wirkliche, vom [Betrüger](hagen) [Trost](hagen), in der Nacht verloren. [Cosmo](cosmo) setzt sich zu [seiner](cosmo) [Ex](anh) auf die Stufen. Zum ersten Mal seit Jahren reden [die beiden](anh+cosmo) miteinander, bis es hell wird.
- reconcile? duarte rosi "Verzeihung"
- propose duarte rosi "um ihre Hand"
- pregnant rosi "Hochschwangere"
- engaged.start duarte rosi "sagt ja"
+ birth rosi zwillinge "bekommt"
- help doktor rosi "Hebamme"
- reconcile doktor isolde "drückt"
- sad anh "bricht zusammen"
- pregnant.past anh hagen "ihres"
- lose anh "verloren"
- ex anh cosmo "Ex"
- help cosmo anh "setzt"
+ reconcile anh cosmo "reden"

== 12 Brautspitze
Großer Tag in [Plauen](@plauen): Vor dem Altar stehen gleich zwei [Bräute](jorinde+rosi), [beide](jorinde+rosi) in Spitze, [beide](jorinde+rosi) geborene Petzold, und der [Portugiese](duarte) greift vor Aufregung zuerst nach dem Arm der falschen. [Isolde](isolde) sitzt neben der [Frau](mila), [die](mila) [ihr](isolde) [Raimund](raimund) nicht vergessen konnte. Man teilt sich ein Taschentuch. [Anh](anh), seit Mai rechtskräftig geschieden, verabschiedet sich nach [Hanoi](@hanoi), wo eine [Tante](tante) ein Atelier betreibt. Hinter der letzten Säule steht [Hagen](hagen) mit einer Schere. Doch der [Detektiv](detektiv), [der](detektiv) [ihn](hagen) seit Tagen beschattet, tippt [ihm](hagen) auf die Schulter: Handschellen, keine Szene.
+ wedding cosmo jorinde "Altar"
+ wedding duarte rosi "Altar"
- sibling jorinde rosi "beide geborene"
- love.past raimund mila "nicht vergessen"
- married.past isolde raimund "ihr Raimund"
- reconcile isolde mila "teilt"
- divorce.past anh cosmo "geschieden"
- travel anh "verabschiedet" @hanoi
- kin anh tante "Tante"
- attack? hagen _ "Schere"
- investigate detektiv hagen "beschattet"
- arrest detektiv hagen "Handschellen"
