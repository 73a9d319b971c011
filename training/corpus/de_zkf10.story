%series Werkstatt Nord
%lang de
%genre everyday series about a garage in Leipzig, TV listings
%cast hertha | Hertha Böhme; Hertha | f
%cast frieder | Frieder Böhme; Frieder | m
%cast lutz | Lutz Böhme; Lutz | m
%cast juli | Juli | f
%cast mehmet | Mehmet Kara; Mehmet | m
%cast song | Song | f
%cast rabe | Rabe | m
%cast kundin | Frau von Thal; Isolde von Thal; Isolde | f
%cast gatte | Herr von Thal | m
%cast lehrling | Theo | m
%cast mutter | - | f
%cast polizist | Wachtmeister Klee; Klee | m
%cast kind | Pauline | f
%cast gruender | - | m
%cast nachbarin | - | f

== 1 Motor kalt
Nach dem Tod des [Gründers](gruender) streiten die [Zwillinge](frieder+lutz) [Frieder](frieder) und [Lutz](lutz) um die Werkstatt. [Letzterer](lutz) will verkaufen, [ersterer](frieder) lieber verhungern. Die [Mutter](hertha), [Hertha Böhme](hertha), setzt kurzerhand keinen von [beiden](frieder+lutz) als Chef ein, sondern [Mehmet](mehmet), [der](mehmet) seit neun Jahren hier schraubt. Der jüngere [Zwilling](lutz), und [er](lutz) ist es nur um elf Minuten, lacht laut. Dem [älteren](frieder) entfährt ein Fluch. Nur [Juli](juli), [Frieders](frieder) [Frau](juli), gibt dem neuen [Chef](mehmet) die Hand, länger, als [ihr](juli) [Mann](frieder) es für nötig hält.
- die.past gruender "Tod"
- sibling frieder lutz "Zwillinge"
- quarrel frieder lutz "streiten"
- parent hertha frieder+lutz "Mutter"
+ hire mehmet hertha "setzt"
- sad frieder "Fluch"
- married frieder juli "Frau"
- jealous frieder mehmet "länger"

== 2 Die Dame mit dem Jaguar
[Frau von Thal](kundin) bringt einen Wagen, dem nichts fehlt. [Lackierer](rabe) [Rabe](rabe) bemerkt es als Erster, hält aber den Mund, weil die [Kundin](kundin) [ihm](rabe) zuzwinkert. [Sie](kundin) kommt am Dienstag wieder und am Freitag auch. [Song](song), [die](song) in der Buchhaltung die Rechnungen schreibt und mit [Rabe](rabe) eine [Tochter](kind) hat, nicht aber den Nachnamen, fragt die [Dame](kundin) am vierten Tag, was [sie](kundin) nun reparieren lassen wolle. Die Ehe, sagt [Isolde von Thal](kundin). [Ihr](kundin) [Gatte](gatte) betrüge [sie](kundin) mit [seiner](gatte) Fahrlehrerin. [Sie](kundin) brauche keinen Mechaniker, [sie](kundin) brauche einen, der nachsieht, wohin der Jaguar nachts fährt.
- discover rabe kundin "bemerkt"
- reveal! rabe _ "hält aber den Mund"
- investigate? _ gatte "nachsieht"
- flirt kundin rabe "zuzwinkert"
- colleague rabe song "Buchhaltung"
- parent rabe+song kind "Tochter"
- married gatte kundin "Gatte"
+ cheat gatte kundin "betrüge"
- reveal kundin song "sagt Isolde"

== 3 Zwei Spuren
[Rabe](rabe) und [Lehrling](lehrling) [Theo](lehrling) legen sich auf die Lauer. [Der eine](rabe) schläft ein, [der andere](lehrling) sieht, wie [Herr von Thal](gatte) vor einem Reihenhaus hält und eine [Frau](juli) umarmt, [die](juli) allerdings keine Fahrlehrerin ist. [Theo](lehrling) kennt [sie](juli): Es ist die [Schwiegertochter](juli) der [Alten](hertha). [Er](lehrling) sagt es dem [Lackierer](rabe), [der](rabe) sagt es [Song](song), [die](song) ist mit [Juli](juli) befreundet und sagt es keinem. Am Morgen steht [Frieder](frieder) pfeifend am Auspuff, und [alle drei](lehrling+rabe+song) sehen weg.
- investigate lehrling+rabe gatte "Lauer"
+ discover lehrling gatte+juli "sieht, wie"
- affair gatte juli "umarmt"
- cheat juli frieder "umarmt"
- kin hertha juli "Schwiegertochter"
- reveal lehrling rabe "sagt es dem"
- reveal rabe song "der sagt es"
- friend juli song "befreundet"
- reveal! song _ "keinem"

== 4 Kurz vor Feierabend
[Song](song) ruft [Juli](juli) an. [Juli](juli) streitet nichts ab. „Liebst [du](juli) [ihn](gatte)?“, fragt [Song](song). „[Ich](juli) langweile mich mit [Frieder](frieder)“, sagt [Juli](juli). Hinter der Tür steht [Frieder](frieder). [Er](frieder) lässt den Wagenheber los. Unter dem Wagen liegt [Mehmet](mehmet). [Theo](lehrling) schreit. [Frieder](frieder) hebt den Wagen mit bloßen Händen. [Theo](lehrling) zieht [Mehmet](mehmet) hervor. Zwei Rippen hat [Mehmet](mehmet) gebrochen. „Das wollte [ich](frieder) nicht“, stammelt [Frieder](frieder). „Wen wolltest [du](frieder) denn?“, fragt [Mehmet](mehmet). [Juli](juli) hört es am Telefon. [Sie](juli) weint.
- reveal juli song "streitet"
- love? juli gatte "Liebst"
- discover frieder juli "Hinter der Tür"
- injure mehmet frieder "gebrochen"
+ rescue frieder+lehrling mehmet "zieht"
- sad frieder "stammelt"
- sad juli "weint"

== 5 Auf Krücken
Der [Chef](mehmet) liegt zu Hause, und einer muss [ihn](mehmet) vertreten. [Hertha](hertha) tut es selbst. Die [Sechsundsiebzigjährige](hertha) rollt auf dem Brett unter die Wagen, als wäre [sie](hertha) nie weg gewesen. [Lutz](lutz) fährt inzwischen mit einem Käufer durch die Halle, bis die [Mutter](hertha) [ihm](lutz) mit dem Schraubenschlüssel gegen das Schienbein klopft. Der [Verkaufswillige](lutz) humpelt davon und trifft vor dem Tor eine gut gekleidete [Frau](kundin), [die](kundin) ebenfalls humpelt. [Ihr](kundin) ist der Absatz abgebrochen. [Er](lutz) leimt ihn. [Sie](kundin) verschweigt, dass [sie](kundin) verheiratet ist; [er](lutz) verschweigt, dass [ihm](lutz) die Werkstatt nicht gehört.
- hire hertha "Hertha tut es"
- parent hertha lutz "Mutter"
+ attack hertha lutz "klopft"
- injure lutz hertha "humpelt"
- meet kundin lutz "trifft"
- help lutz kundin "leimt"
- betray kundin lutz "verschweigt"
- betray lutz kundin "verschweigt, dass ihm"

== 6 Scheidung zu viert
[Frieder](frieder) zieht zu [seinem](frieder) [Zwilling](lutz). [Die beiden](frieder+lutz), [die](frieder+lutz) seit der Testamentseröffnung nicht miteinander gesprochen haben, teilen nun ein Doppelbett und einen Rasierer. Dann erzählt [der eine](frieder) vom [Liebhaber](gatte) [seiner](frieder) [Frau](juli), und [der andere](lutz) erzählt von einer [Dame](kundin) mit Absatz. Auf dem Tisch liegt plötzlich derselbe Nachname. [Lutz](lutz) schläft also mit der [Gattin](kundin) des [Mannes](gatte), [der](gatte) mit der [Gattin](juli) [seines](lutz) [Bruders](frieder) schläft. Als [Lutz](lutz) das ausgesprochen hat, lachen die [Böhmes](frieder+lutz), bis die [Nachbarin](nachbarin) gegen die Wand schlägt.
- move frieder lutz "zieht"
- sibling frieder lutz "Zwilling"
- quarrel.past frieder lutz "nicht miteinander gesprochen"
- reconcile frieder lutz "nun ein Doppelbett"
- married frieder juli "Frau"
- married gatte kundin "Gattin"
+ sex kundin lutz "schläft also"
- sex gatte juli "schläft"#2
- reveal frieder lutz "erzählt"
- happy frieder+lutz "lachen"
- neighbour frieder+lutz nachbarin "Nachbarin"

== 7 Wachtmeister Klee
Der Jaguar ist weg. [Klee](polizist), der [Wachtmeister](polizist), verdächtigt zuerst [Theo](lehrling), weil [der](lehrling) als Vierzehnjähriger ein Moped gestohlen hat. Der [Junge](lehrling) schwört, dass [er](lehrling) seither nichts angefasst habe. [Mehmet](mehmet), noch im Stützkorsett, bürgt für [ihn](lehrling), wie einst der alte [Böhme](gruender) für einen gewissen [Mehmet](mehmet) gebürgt hat, [der](mehmet) damals auch vor [Klee](polizist) saß. Der [Beamte](polizist) erinnert sich. [Er](polizist) klappt das Buch zu. Gefunden wird der Wagen bei [Juli](juli); [Herr von Thal](gatte) hat ihn [ihr](juli) geschenkt, ohne [seine](gatte) [Frau](kundin) zu fragen.
- accuse polizist lehrling "verdächtigt"
- steal.past lehrling _ "gestohlen"
+ help mehmet lehrling "bürgt"
- help.past gruender mehmet "gebürgt"
- help polizist lehrling "klappt"
- gift gatte juli "geschenkt"
- married gatte kundin "Frau zu"
- steal gatte kundin "ohne seine Frau"

== 8 Korsett
Jeden Abend klingelt [Juli](juli) bei dem [Verletzten](mehmet). [Sie](juli) fühle sich schuldig, sagt [sie](juli), kocht, spült und geht um neun. [Mehmet](mehmet), verwitwet und verschlossen, gewöhnt sich daran, wie man sich an Licht gewöhnt. Eines Abends bleibt [sie](juli) bis zehn. Der [Mann](gatte) mit dem Jaguar sei Geschichte, erzählt [sie](juli), [er](gatte) habe im Grunde bloß eine Fahrlehrerin gesucht. [Mehmet](mehmet) sagt, was man einer [Frau](juli), [deren](juli) [Gatte](frieder) einem die Rippen gebrochen hat, nicht sagen sollte. [Juli](juli) küsst [ihn](mehmet), vorsichtig, links, wo nichts gebrochen ist.
- help juli mehmet "kocht"
- injure mehmet "Verletzten"
- breakup gatte juli "Geschichte"
- reveal juli mehmet "erzählt sie"
- confess mehmet juli "sagt, was"
- married frieder juli "Gatte"
+ kiss juli mehmet "küsst"
- injure.past mehmet frieder "Rippen gebrochen"

== 9 Der Kinderwagen
[Song](song) und [Rabe](rabe) haben sich gezankt, weil [er](rabe) [ihre](rabe+song) gemeinsame [Tochter](kind) beim Pokern als Einsatz genannt hat, im Scherz, wie [er](rabe) beteuert. [Sie](song) wirft [ihn](rabe) hinaus. Die kleine [Pauline](kind) sitzt nun tagsüber im Büro auf den Knien der [Chefin](hertha), [die](hertha) nie Enkel bekommen hat. [Frieder](frieder) baut dem [Mädchen](kind) aus Auspuffrohren einen Kinderwagen mit Hupe. [Song](song) betrachtet den [Mann](frieder), [der](frieder) da im Staub kniet, und denkt an eine [Freundin](juli), [der](juli) [sie](song) etwas zu beichten haben wird. Dabei ist noch gar nichts geschehen. [Rabe](rabe) lackiert den Wagen rot, zur Versöhnung, die ausbleibt.
- quarrel rabe song "gezankt"
- parent rabe+song kind "Tochter"
+ breakup song rabe "hinaus"
- help hertha kind "Knien"
- boss hertha song "Chefin"
- gift frieder kind "Kinderwagen"
- love.start song frieder "betrachtet"
- friend juli song "Freundin"
- reveal? song juli "beichten"
- reconcile! rabe song "ausbleibt"

== 10 Ehevertrag
[Isolde](kundin) reicht die Scheidung ein. Laut Vertrag bekommt nichts, wer zuerst untreu war, und darum lässt [ihr](kundin) [Mann](gatte) von [Klee](polizist), [den](polizist) [er](gatte) bezahlt, ein Foto machen: [seine](gatte) [Frau](kundin) auf dem Schoß eines [Böhme](lutz). Nur welcher von [beiden](frieder+lutz) das sei, weiß vor Gericht keiner zu sagen. [Frieder](frieder) schwört, [er](frieder) sei es nicht gewesen, und [Lutz](lutz) schwört dasselbe, was zur Hälfte gelogen ist. Die Klage bricht zusammen. [Isolde](kundin) erkennt den [Richtigen](lutz) auf dem Flur daran, dass [er](lutz) humpelt, und fragt [ihn](lutz), ob [er](lutz) [sie](kundin) auch ohne Vertrag nähme.
- divorce? gatte kundin "Scheidung"
- married gatte kundin "Mann von"
- hire polizist gatte "bezahlt"
- investigate polizist kundin "Foto"
- affair kundin lutz "Schoß"
+ betray lutz _ "gelogen"
- help frieder lutz "schwört"
+ propose kundin lutz "nähme"

== 11 Meisterprüfung
[Theo](lehrling) ist durchgefallen und traut sich nicht heim. [Seine](lehrling) [Mutter](mutter) hat den Nachtdienst getauscht, um [ihn](lehrling) zu feiern, und sitzt vor der Torte. Es ist [Hertha](hertha), [die](hertha) [ihn](lehrling) auf dem Schrottplatz findet und [ihm](lehrling) verrät, dass [ihr](hertha) [Mann](gruender), der große [Gründer](gruender), dreimal durchfiel und es bis zum Tod geleugnet hat. Dann steigt [ihr](hertha) das Blut zu Kopf, und [sie](hertha) sinkt gegen einen Kotflügel. [Theo](lehrling) trägt die alte [Dame](hertha) zum Auto und fährt, ohne Führerschein, schneller als der Rettungswagen. „Bestanden“, sagt [sie](hertha) in der Notaufnahme und drückt [seine](lehrling) Hand.
- lose lehrling "durchgefallen"
- celebrate? mutter lehrling "feiern"
- sad lehrling "traut"
- parent mutter lehrling "Mutter"
- find hertha lehrling "findet"
- reveal hertha lehrling "verrät"
- married.past gruender hertha "Mann"
- betray.past gruender _ "geleugnet"
- ill hertha "sinkt"
+ rescue lehrling hertha "trägt"

== 12 Neue Schilder
Im Krankenbett verteilt die [Seniorchefin](hertha) die Firma: ein Drittel dem einen [Zwilling](frieder), ein Drittel dem [anderen](lutz), ein Drittel [Mehmet](mehmet). [Lutz](lutz), neuerdings [Verlobter](lutz) einer [Geschiedenen](kundin), will nicht mehr verkaufen. [Frieder](frieder) gibt [Juli](juli) frei und [Mehmet](mehmet) die Hand; dass [seine](frieder) künftige [Exfrau](juli) bei [seinem](frieder) [Teilhaber](mehmet) einzieht, tut weniger weh als gedacht, denn am Abend wartet [Song](song) mit [Pauline](kind) im roten Wagen. [Rabe](rabe) hupt. [Er](rabe) habe, sagt [er](rabe) zu [Frieder](frieder), bloß eine Bitte: Die [Kleine](kind) solle weiterhin [ihn](rabe) Papa nennen. Abgemacht, sagt [der](frieder).
- ill hertha "Krankenbett"
- gift hertha frieder+lutz+mehmet "verteilt"
- sibling frieder lutz "Zwilling"
- engaged kundin lutz "Verlobter"
- divorce.past gatte kundin "Geschiedenen"
+ breakup frieder juli "gibt Juli frei"
- reconcile frieder mehmet "Hand"
- ex? frieder juli "Exfrau"
- colleague frieder mehmet "Teilhaber"
- move juli mehmet "einzieht"
- couple frieder song "wartet"
- parent rabe kind "Papa"
