%series Vier Klingeln
%lang de
%genre comedy drama about four women in a Brooklyn house, encyclopaedia summaries with several strands
%cast imogen   | Imogen Farrow; Imogen; Farrow | f
%cast delphine | Delphine Okafor; Delphine | f
%cast roz      | Roz Kessler; Roz | f
%cast tamsin   | Tamsin Vu; Tamsin | f
%cast griffin  | Griffin Hale; Griffin; Hale | m
%cast teju     | Teju | m
%cast dario    | Dario | m
%cast beverly  | Beverly Kessler; Beverly | f
%cast pruitt   | Pruitt | m
%cast banks    | Aurelio Banks; Banks | m
%cast sunniva  | Sunniva | f
%cast leander  | Leander | m
%cast kurier   | - | m

== 1
Ein Rohrbruch treibt vier [Mieterinnen](delphine+imogen+roz+tamsin), [die](delphine+imogen+roz+tamsin) sich bislang nur vom Treppenhaus kennen, nachts in die Bar im Erdgeschoss. Die [Scheidungsanwältin](imogen) [Imogen Farrow](imogen) hat ausgerechnet heute das Urteil in eigener Sache erhalten und stößt mit der [Moderatorin](roz) [Roz Kessler](roz) auf das Ende [ihrer](imogen) Ehe mit [Griffin Hale](griffin) an. Die [Konditorin](delphine) [Delphine Okafor](delphine) trägt dagegen seit dem Frühstück den Ring [ihres](delphine) [Freundes](teju) [Teju](teju) am Finger und wagt nicht, es den [anderen](imogen+roz+tamsin) zu sagen. [Barkeeper](dario) [Dario](dario) hat nur Augen für die [Galeristin](tamsin) [Tamsin Vu](tamsin), [die](tamsin) [ihr](tamsin) Getränk prompt stehen lässt.
- neighbour delphine+imogen+roz tamsin "Mieterinnen"
+ divorce griffin imogen "Urteil"
- celebrate imogen+roz "stößt"
- couple delphine teju "Freundes"
+ engaged.start delphine teju "Ring"
- reveal! delphine imogen+roz+tamsin "wagt nicht"
- love dario tamsin "nur Augen"
- reject tamsin dario "stehen lässt"

== 2
[Imogens](imogen) neue Mandantin heißt [Sunniva](sunniva) und ist, wie sich beim Erstgespräch zeigt, jene [Geigerin](sunniva), wegen [der](sunniva) [ihr](imogen) [Ex-Mann](griffin) einst auszog. Statt [sie](sunniva) vor die Tür zu setzen, hört die [Anwältin](imogen) [ihr](sunniva) zu: Auch [sie](sunniva) ist von [Griffin](griffin) hintergangen worden. [Roz](roz) muss derweil [ihrer](roz) [Mutter](beverly) [Beverly](beverly) absagen, [die](beverly) sich zu Thanksgiving selbst eingeladen hat, und schützt eine Magenverstimmung vor. Dumm nur, dass [Beverly](beverly) [ihre](roz) Sendung live verfolgt. [Tamsin](tamsin) ersteigert ein Selbstbildnis, an dem auch der [Sammler](banks) [Aurelio Banks](banks) Interesse hatte; [er](banks) gratuliert [ihr](tamsin) zähneknirschend.
- advisor imogen sunniva "Mandantin"
- meet imogen sunniva "Erstgespräch"
- ex griffin imogen "Ex-Mann"
- divorce.past griffin imogen "Ex-Mann"
- breakup.past griffin imogen "auszog"
+ cheat.past griffin sunniva "hintergangen"
- parent beverly roz "Mutter"
- reject roz beverly "absagen"
- betray roz beverly "schützt"
- ill! roz "Magenverstimmung"
- find tamsin "ersteigert"

== 3
Als [Teju](teju) vor versammelter Kundschaft von „[meiner](teju) [Verlobten](delphine)“ spricht, fällt [Delphine](delphine) die Etagere aus der Hand. Gekränkt, zuletzt eingeweiht worden zu sein, lassen [Imogen](imogen) und [Roz](roz) [sie](delphine) zwei Tage lang schmoren, ehe [Tamsin](tamsin) die [Freundinnen](delphine+imogen+roz) bei einer Flasche Pflaumenwein wieder zusammenbringt. Im Sender verlangt [Roz'](roz) [Vorgesetzter](pruitt) [Pruitt](pruitt) mehr Herzschmerz und weniger Politik. [Sie](roz) liest daraufhin im Frühprogramm die Liebesmails vor, die [er](pruitt) der Wetterfee geschrieben hat. Bis mittags ist [ihr](roz) Schreibtisch geräumt.
- engaged delphine teju "Verlobten"
- sad imogen+roz delphine "Gekränkt"
+ reconcile delphine imogen+roz "wieder zusammenbringt"
- friend delphine+imogen roz "Freundinnen"
- help tamsin delphine+imogen+roz "zusammenbringt"
- boss pruitt roz "Vorgesetzter"
- reveal roz pruitt "liest"
- love pruitt _ "Liebesmails"
+ quit roz "Schreibtisch geräumt"

== 4
Arbeitslos und mit der Miete im Rückstand, heuert [Roz](roz) hinter dem Tresen bei [Dario](dario) an, wo [sie](roz) mehr redet als ausschenkt. [Er](dario) vertraut [ihr](roz) an, dass [er](dario) der [Galeristin](tamsin) aus dem dritten Stock seit Monaten Gedichte unter der Tür durchschiebt, unsigniert. [Tamsin](tamsin) wiederum hält [Banks](banks) für den Verfasser und sagt deshalb zu, als [der](banks) [sie](tamsin) auf [seine](banks) Jacht bittet. [Sunniva](sunniva) bringt [ihrem](sunniva) [Rechtsbeistand](imogen) zum Dank Konzertkarten vorbei. Die zwei ungleichen [Frauen](imogen+sunniva) sitzen nebeneinander im Parkett und weinen an derselben Stelle.
- quit.past roz "Arbeitslos"
+ hire roz dario "heuert"
- reveal dario roz "vertraut"
- love dario tamsin "Gedichte"
- create! banks "Verfasser"
- invite banks tamsin "bittet"
- advisor imogen sunniva "Rechtsbeistand"
- gift sunniva imogen "Konzertkarten"
- sad imogen+sunniva "weinen"

== 5
Auf hoher See wird [Tamsin](tamsin) von [Banks](banks) zwar geküsst, aber als [sie](tamsin) eine Zeile aus den Gedichten zitiert, schaut der [Kunstfreund](banks) verständnislos drein. [Sie](tamsin) lässt sich im nächsten Hafen absetzen. [Delphine](delphine) bekommt unterdessen Besuch von [ihrem](delphine) [Zwillingsbruder](leander) [Leander](leander), [der](leander) nach sechs Jahren bei der Marine ohne Vorwarnung in der Backstube steht. [Sein](leander) Wiedersehen mit [Teju](teju) fällt frostig aus: Die [Männer](leander+teju) haben einmal um eine Summe gestritten, die nie zurückgezahlt wurde. [Imogen](imogen) gefällt der [Heimkehrer](leander) dafür umso besser.
+ kiss banks tamsin "geküsst"
- travel tamsin "See"
- flee tamsin banks "absetzen"
- travel leander delphine "Besuch"
- sibling delphine leander "Zwillingsbruder"
+ return leander "Heimkehrer"
- quarrel.past leander teju "gestritten"
- love.start imogen leander "gefällt"

== 6
[Imogen](imogen) und [Leander](leander) wachen an einem Dienstag im selben Bett auf und vereinbaren, [Delphine](delphine) davon nichts wissen zu lassen. Der Pakt hält bis zum Mittagessen: Der [Matrose](leander) hat bei der [Anwältin](imogen) [seine](leander) Erkennungsmarke vergessen, und ein [Kurier](kurier) liefert sie versehentlich bei [seiner](leander) [Schwester](delphine) ab. [Beverly Kessler](beverly), [die](beverly) von der Kündigung aus der Zeitung erfahren hat, reist mit drei Koffern an. [Ihre](beverly) [Tochter](roz) sei krank vor Kummer, erklärt [sie](beverly) jedem, der an der Bar sitzt, und bestellt noch einen Manhattan.
+ sex imogen leander "Bett"
- reveal! imogen+leander delphine "nichts wissen"
- lose leander "vergessen"
- sibling delphine leander "Schwester"
- discover beverly roz "erfahren"
- quit.past roz "Kündigung"
- travel beverly "reist"
- parent beverly roz "Tochter"
- sad? roz "Kummer"

== 7
[Delphine](delphine) knöpft sich [Imogen](imogen) vor, der Ton wird schrill, Mehl fliegt. Erst [Leanders](leander) Versicherung, [er](leander) meine es ernst, beruhigt die [Zwillingsschwester](delphine). Unterdessen hat [Griffin](griffin) erfahren, dass [Imogen](imogen) ausgerechnet [seine](griffin) [Verflossene](sunniva) vertritt, und wirft [ihr](imogen) vor Zeugen Parteiverrat vor. Sollte [sie](imogen) das Mandat behalten, werde [er](griffin) [sie](imogen) die Zulassung kosten. [Roz](roz) und [Beverly](beverly) teilen sich notgedrungen ein Klappbett. Mitten in der Nacht gesteht die [Ältere](beverly) der [Jüngeren](roz), dass [sie](beverly) nicht auf Besuch ist: [Roz'](roz) Elternhaus ist verkauft.
+ quarrel delphine imogen "knöpft"
- sibling delphine leander "Zwillingsschwester"
- help leander delphine "beruhigt"
- love leander imogen "ernst"
- discover griffin imogen "erfahren"
- ex griffin sunniva "Verflossene"
- advisor imogen sunniva "vertritt"
- accuse griffin imogen "Parteiverrat"
+ threaten griffin imogen "Zulassung kosten"
- housemate beverly roz "Klappbett"
- reveal beverly roz "gesteht"

== 8
Beim Probeessen für die Hochzeitstorte lauern zwei Geldeintreiber [Teju](teju) auf, und [Leander](leander), mit einer Kuchenschaufel bewaffnet, haut den künftigen [Schwager](teju) heraus. So kommt [Delphine](delphine) dahinter, dass [ihr](delphine) [Bräutigam](teju) [ihre](delphine) Ersparnisse auf der Rennbahn verjubelt hat. [Ihr](delphine) Brautkleid, noch im Seidenpapier, geht zurück an den Laden. [Tamsin](tamsin) vergleicht indessen die Handschrift auf dem Bierdeckel mit jener der Gedichte, und [ihr](tamsin) wird klar, wer jahrelang auf eine Antwort gewartet hat. Als [sie](tamsin) hinunterläuft, sieht [sie](tamsin) den [Barkeeper](dario) mit [Roz](roz) lachen. Oder ist das schon mehr?
- wedding? delphine teju "Hochzeitstorte"
- attack _ teju "lauern"
+ rescue leander teju "haut"
- kin? leander teju "Schwager"
- engaged delphine teju "Bräutigam"
- steal teju delphine "verjubelt"
- discover delphine teju "dahinter"
+ wedding! delphine teju "zurück"
- discover tamsin dario "wird klar"
- love? dario roz "mehr"

== 9
[Roz](roz) hat sich tatsächlich in [Dario](dario) verguckt, den [Mann](dario), [dessen](dario) Geheimnis [sie](roz) hütet. Bei einer Podcastaufnahme im Kühlraum macht [sie](roz) [ihm](dario) eine Liebeserklärung, die [er](dario) mit einem langen, bedauernden Schweigen quittiert. Der Mitschnitt landet durch [Beverlys](beverly) Ungeschick im Netz und wird über Nacht zum Hit. Plötzlich meldet sich [Pruitt](pruitt) und will die [Geschasste](roz) wiederhaben; [sie](roz) legt auf. Vor Gericht setzt [Farrow](imogen) für [ihre](imogen) [Klientin](sunniva) die Herausgabe der Geige durch, die [Hale](griffin) unterschlagen hatte.
- love roz dario "verguckt"
- create roz "Podcastaufnahme"
+ confess roz dario "Liebeserklärung"
- reject dario roz "bedauernden Schweigen"
- reveal beverly roz "Netz"
- hire? roz pruitt "wiederhaben"
- quit.past roz "Geschasste"
- reject roz pruitt "legt auf"
- advisor imogen sunniva "Klientin"
- help imogen sunniva "setzt"
+ steal.past griffin sunniva "unterschlagen"

== 10
Die Kammer stellt das Verfahren gegen [Imogen](imogen) ein, doch zum Anstoßen fehlt [ihr](imogen) der Appetit. [Leander](leander) ist einberufen worden und läuft am Freitag nach [Okinawa](@okinawa) aus. [Delphine](delphine), [die](delphine) [ihrem](delphine) [Bruder](leander) Proviant für drei Monate backt, merkt, dass [ihre](delphine) [Freundin](imogen) keinen Sekt anrührt und auch keinen Kaffee. [Imogen](imogen) bittet [sie](delphine) flehentlich, den Mund zu halten. Am Pier drückt die [Juristin](imogen) den [Seemann](leander) lange an sich und sagt schließlich nur: „Pass auf [dich](leander) auf.“ Auf der Rückfahrt weint [sie](imogen) ins Lenkrad.
- investigate _ imogen "Verfahren"
- travel leander "läuft" @okinawa
- gift delphine leander "Proviant"
- sibling delphine leander "Bruder"
- friend delphine imogen "Freundin"
+ pregnant? imogen leander "keinen Sekt"
- discover delphine imogen "merkt"
- reveal! delphine "Mund zu halten"
- sad imogen "weint"

== 11
Bei der Vernissage einer unbekannten Malerin hängt [Tamsin](tamsin) zwischen die Bilder sämtliche Gedichte, gerahmt, mit vollem Namen darunter. [Dario](dario) erkennt sie von der Straße aus und geht zweimal am Schaufenster vorbei, bevor die [Galeristin](tamsin) [ihn](dario) am Ärmel hereinzieht und vor aller Augen küsst. [Roz](roz) sieht es und hebt [ihr](roz) Glas. „Endlich“, sagt [sie](roz), und nur [Beverly](beverly) bemerkt, wie elend [ihrem](beverly) [Kind](roz) zumute ist. [Teju](teju) schickt [Delphine](delphine) die erste Rate des verspielten Geldes zurück.
- create tamsin "hängt"
- reveal tamsin dario "Namen"
+ kiss dario tamsin "küsst"
- sad roz "elend"
- parent beverly roz "Kind"
- discover beverly roz "bemerkt"
- gift teju delphine "Rate"

== 12
[Leanders](leander) Schiff gerät in einen Taifun, und drei Tage lang gilt [er](leander) als vermisst. [Imogen](imogen), im sechsten Monat, sinkt im Gerichtssaal ohnmächtig zu Boden. Am Krankenbett kämmt [Delphine](delphine) [ihr](imogen) das Haar, obwohl [ihr](delphine) selbst vor Angst um den [Bruder](leander) die Hände zittern. Gegen Morgen ruft die Marine an: Ein Fischkutter hat [ihn](leander) aus dem Wasser gezogen. Noch am Telefon erfährt der [Totgeglaubte](leander), dass [er](leander) Vater wird. [Roz](roz) bekommt eine eigene Show – auf dem Sendeplatz des gefeuerten [Pruitt](pruitt).
- lose _ leander "vermisst"
- pregnant imogen leander "sechsten Monat"
- ill imogen "ohnmächtig"
- help delphine imogen "kämmt"
- sibling delphine leander "Bruder"
- sad delphine leander "Angst"
+ rescue _ leander "gezogen"
- die! leander "Totgeglaubte"
+ discover leander imogen "erfährt"
- parent? leander _ "Vater"
- hire roz "eigene Show"
- quit pruitt "gefeuerten"

== 13
Ein neuerlicher Rohrbruch, dieselbe Bar: [Dario](dario) und [Tamsin](tamsin) haben die [Nachbarinnen](delphine+imogen+roz) zusammengetrommelt, um mitzuteilen, dass das Haus einem Investor zugefallen ist, und zwar [Aurelio Banks](banks). [Der](banks) bietet an, auf die Räumung zu verzichten, sofern [Tamsin](tamsin) [ihm](banks) das Selbstbildnis überlässt. [Sie](tamsin) nimmt es von der Wand, ohne zu zögern. [Leander](leander), auf Krücken, geht vor [Imogen](imogen) auf das heile Knie. [Sie](imogen) will antworten, doch stattdessen platzt [ihr](imogen) die Fruchtblase, und [Beverly](beverly) ruft nach heißem Wasser, das es nicht gibt.
- neighbour delphine+imogen+roz tamsin "Nachbarinnen"
- reveal dario+tamsin delphine+imogen+roz "mitzuteilen"
- find banks "zugefallen"
- threaten banks tamsin "sofern"
+ gift tamsin banks "nimmt"
- injure leander "Krücken"
+ propose leander imogen "Knie"
- birth? imogen "Fruchtblase"
