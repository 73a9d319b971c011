%series Siedlung Morgenrot
%lang de
%genre Science-Fiction, Marskolonie, Familien- und Machtgeschichte, Staffelüberblick
%cast gouverneur | Gouverneurin Adaeze Lund; Lund; Adaeze | f
%cast rune | Rune Lund; Rune | m
%cast sabela | Sabela Ferro; Ferro; Sabela | f
%cast ignaz | Ignaz Ferro; Ignaz | m
%cast okko | Okko Tjaden; Tjaden; Okko | m
%cast mira | Dr. Miraç Aksoy; Aksoy; Miraç | m
%cast pelle | Pelle | m
%cast konsul | Konsulin Whitlock; Whitlock | f
%cast siri | Sirikit | f
%cast hebe | HEBE | f
%cast kleine | Duna | f
%cast soeldner | - | m

== 1
Dreihundert Menschen, eine Kuppel, ein Leck. [Gouverneurin Adaeze Lund](gouverneur) schließt Schott vier, um die anderen zu retten, und sperrt damit elf Bergleute aus, unter ihnen [Ignaz Ferro](ignaz). [Seine](ignaz) [Schwester](sabela) [Sabela](sabela), [Schichtführerin](sabela) im Eisstollen, schwört am leeren Sarg Vergeltung. Was [sie](sabela) nicht weiß: [Lunds](gouverneur) [Sohn](rune) [Rune](rune) hat das Leck verursacht, betrunken, mit einem gestohlenen Rover. Der einzige [Zeuge](okko), [Techniker](okko) [Okko Tjaden](okko), löscht die Aufzeichnung und schläft von da an schlecht.
- die? ignaz "Sarg"
+ attack gouverneur ignaz "sperrt"
- rescue gouverneur _ "retten"
- sibling ignaz sabela "Schwester"
- attack? sabela gouverneur "Vergeltung"
- discover! sabela rune "nicht weiß"
- parent gouverneur rune "Sohn"
+ attack rune _ "verursacht"
- steal.past rune _ "gestohlenen"
- help okko rune "löscht"
- sad okko "schläft von da an schlecht"

== 2
Auf der Trauerfeier legt [Rune](rune) [Sabela](sabela) einen Kranz hin, und [sie](sabela) spürt, dass [seine](rune) Hand zittert. Statt [ihn](rune) fortzujagen, lehnt [sie](sabela) den Kopf an [seine](rune) Brust. [Adaeze](gouverneur) sieht es von der Empore und zerdrückt ein Glas. Den Splitter zieht [ihr](gouverneur) [Dr. Aksoy](mira) aus der Handfläche, [ihr](gouverneur) [Geliebter](mira) seit drei Jahren, immer donnerstags. [Er](mira) möchte auch einmal einen Freitag. [Siedlungsrechner](hebe) [HEBE](hebe) registriert Herzschläge unter Schott vier, hält sie aber für einen Messfehler.
- gift rune sabela "Kranz"
- injure gouverneur "Splitter"
- treat gouverneur mira "zieht"
+ affair gouverneur mira "Geliebter"
- discover! hebe ignaz "Herzschläge"

== 3
[Konsulin Whitlock](konsul) landet mit Vollmachten der Erde. [Sie](konsul) soll die Lieferungen kürzen und hat Söldner dabei, sicherheitshalber. [Lund](gouverneur) und [sie](konsul) waren Zimmernachbarinnen an der Akademie, und [Whitlock](konsul) hat nicht vergessen, wer damals das Stipendium bekam. [Okko](okko) vertraut sich, weil [er](okko) reden muss, der [Hydrobäuerin](siri) [Sirikit](siri) an. [Die](siri) rät [ihm](okko) zur Wahrheit. Zwei Stunden danach steht [sie](siri), die Lippen blau, in einer Luftschleuse, deren Außentür sich öffnet. [Tjaden](okko) kommt um einen Atemzug zu spät.
- travel konsul "landet"
- neighbour.past gouverneur konsul "Zimmernachbarinnen"
- enemy gouverneur konsul "nicht vergessen"
- reveal okko siri "vertraut"
- help siri okko "rät"
+ die siri "Außentür"
- rescue! okko siri "zu spät"

== 4
Wer hat die Schleuse geöffnet? [Sabela](sabela) verdächtigt die [Gouverneurin](gouverneur), die [Gouverneurin](gouverneur) verdächtigt die [Konsulin](konsul), und [Whitlock](konsul) lässt [Tjaden](okko) als letzten Kontakt der [Toten](siri) in Arrest nehmen. [Rune](rune) gesteht [Sabela](sabela) in der Nacht [seine](rune) Liebe, nicht aber das andere. [Sie](sabela) nimmt [ihn](rune) mit in die Koje [ihres](sabela) [Bruders](ignaz), unter [dessen](ignaz) Poster. Hinter zwölf Metern Fels klopft [Ignaz](ignaz) mit einem Löffel an ein Rohr. [Er](ignaz) hat noch Luft für neun Tage.
- accuse sabela gouverneur "verdächtigt"
- accuse gouverneur konsul "verdächtigt"#2
- arrest konsul okko "Arrest"
- die.past siri "Toten"
+ confess rune sabela "gesteht"
- reveal! rune sabela "nicht aber das andere"
- sex rune sabela "Koje"
- sibling ignaz sabela "Bruders"
+ die! ignaz "klopft"

== 5
[HEBE](hebe) korrigiert [ihren](hebe) Irrtum und meldet das Klopfen, jedoch nur dem [Arzt](mira), weil die Dienstordnung es so verlangt. [Aksoy](mira) rennt zu [Adaeze](gouverneur). Überlebende hieße: Prozess, Untersuchung, [Runes](rune) Name. Es ist Donnerstag. [Sie](gouverneur) bittet [ihn](mira) um einen Tag Aufschub, und zum ersten Mal sieht [er](mira) [sie](gouverneur) an wie eine Fremde. [Er](mira) geht und nimmt [seine](mira) Zahnbürste mit. [Pelle](pelle), [Okkos](okko) neunjähriger [Ziehsohn](pelle), klettert durch die Lüftung zu dem [Gefangenen](okko) und bringt [ihm](okko) ein Marmeladenbrot und einen Dietrich.
- reveal hebe mira "meldet"
- reveal mira gouverneur "rennt"
- help? gouverneur rune "Aufschub"
+ breakup mira gouverneur "Zahnbürste"
- kin okko pelle "Ziehsohn"
- arrest.past konsul okko "Gefangenen"
+ help pelle okko "Dietrich"

== 6
Frei, aber gejagt, schlägt sich [Okko](okko) zu [Sabela](sabela) durch und bricht vor [ihr](sabela) zusammen. [Er](okko) sagt, wer den Rover fuhr. [Sie](sabela) hört bis zum Ende zu, wäscht sich die Hände und geht hinüber, wo [Rune](rune) schläft. Das Messer setzt [sie](sabela) [ihm](rune) unter das Kinn. Da trommelt [Pelle](pelle) gegen die Wand: In den Rohren klopfe jemand Quatsch, Kinderlieder! [Sabela](sabela) kennt das Lied. [Sie](sabela) lässt die Klinge fallen und rennt, und [Rune](rune), blutend am Hals, rennt hinterher, mit dem Bohrer.
- flee okko konsul "gejagt"
- ill okko "bricht vor ihr zusammen"
+ reveal okko sabela "sagt"
- threaten sabela rune "Kinn"
- reveal pelle sabela "trommelt"
+ discover sabela ignaz "kennt das Lied"
- injure rune sabela "blutend"

== 7
Der Durchbruch gelingt im Morgengrauen. Von den elf Verschütteten leben noch sieben, als Letzter wird [Ignaz](ignaz) geborgen, vierzig Kilo leicht, den Löffel in der Faust. [Sabela](sabela) hält den [Bruder](ignaz) und wiegt [ihn](ignaz). Über [ihren](sabela) Scheitel hinweg sieht [Ignaz](ignaz) den [Mann](rune) mit dem Bohrer und hebt dankbar die Hand. Schlimmer könnte kein Fluch treffen: [Rune](rune) stellt sich noch am selben Tag. [Whitlock](konsul) nimmt das Geständnis entgegen, lächelt und setzt die [Mutter](gouverneur) des [Täters](rune) ab.
+ rescue rune+sabela ignaz "geborgen"

- sibling ignaz sabela "Bruder"
- happy ignaz "dankbar"
- reveal rune konsul "stellt"
+ quit gouverneur konsul "setzt"
- parent gouverneur rune "Mutter"

== 8
Unter dem Regiment der [Konsulin](konsul) wird die Luft rationiert, nach Leistung. [Aksoy](mira) verteilt heimlich Patronen an die Alten und fliegt auf. Als [ihn](mira) die Söldner holen, stellt sich [Adaeze](gouverneur), jetzt Köchin in Kantine zwei, mit einem Topf kochender Linsen in den Gang. [Die beiden](gouverneur+mira) landen in derselben Zelle. Es sei Freitag, stellt [er](mira) fest. [HEBE](hebe) hat beim Aufräumen eine gelöschte Datei wiederhergestellt, auf der man sieht, wessen Handschuh die Schleuse öffnete. [Sie](hebe) fragt [Pelle](pelle), was man mit so etwas macht.
- boss konsul _ "Regiment"
- help mira _ "verteilt"
- discover _ mira "fliegt"
- arrest _ mira "holen"
+ rescue? gouverneur mira "Linsen"
- hire gouverneur _ "Köchin"
- housemate.start gouverneur mira "Zelle"
+ find hebe "wiederhergestellt"

== 9
Man spielt es dem ganzen Mars vor, rät [Pelle](pelle), und zwar zur Essenszeit. So geschieht es. Auf allen Schirmen erscheint der [Hauptmann](soeldner) der Söldner, wie [er](soeldner) [Sirikit](siri) in den Tod schickt, und man hört [Whitlocks](konsul) Stimme, die es befiehlt: eine [Bäuerin](siri), [die](siri) plaudert, gefährde das Erpressen einer [Gouverneurin](gouverneur). Die [Konsulin](konsul) greift nach dem Nächstbesten. Es ist ausgerechnet [Pelle](pelle). Mit dem [Jungen](pelle) unter dem Arm verschanzt [sie](konsul) sich in der Landefähre und droht, die Kuppel zu rammen.
- reveal hebe+pelle _ "vor"
- help pelle hebe "rät"
+ kill.past soeldner siri "in den Tod"
- boss konsul soeldner "befiehlt"
- threaten? konsul gouverneur "Erpressen"
+ abduct konsul pelle "greift"
- threaten konsul _ "droht"

== 10
[Rune](rune), aus der Haft geholt, weil keiner einen Rover besser klaut, fährt [Okko](okko) und [Sabela](sabela) unter die Düsen. [Tjaden](okko) kappt die Treibstoffleitung und schafft [Pelle](pelle) durch die Luke. [Rune](rune) bleibt am Ventil, das jemand halten muss. Durch die Scheibe formt [er](rune) drei Worte, [Sabela](sabela) liest sie ab und schlägt gegen das Glas, bis [ihre](sabela) Knöchel brechen. Der Feuerball ist bis Kuppel zwei zu sehen. [Ignaz](ignaz) holt [seine](ignaz) [Schwester](sabela) aus dem Staub zurück.
- arrest.past _ rune "Haft"
- travel okko+rune+sabela "fährt"
+ rescue okko pelle "schafft"
- confess rune sabela "drei Worte"
- injure sabela "brechen"
+ die rune "Feuerball"
- sibling ignaz sabela "Schwester"
- rescue ignaz sabela "aus dem Staub"

== 11
[Adaeze](gouverneur) trägt keinen Schleier und weint nicht, [sie](gouverneur) schält Kartoffeln, Tag und Nacht. [Sabela](sabela) setzt sich dazu und nimmt sich auch ein Messer. Nach vierzig Kilo sagt die [Jüngere](sabela), [sie](sabela) bekomme ein Kind. Die [Großmutter](gouverneur) legt den Schäler hin. In der Versammlung wird zum ersten Mal gewählt. Vorgeschlagen ist [Lund](gouverneur); [sie](gouverneur) bittet, stattdessen [Ferro](sabela) zu nehmen, und bekennt öffentlich, einen Tag lang sieben Leben gegen eines aufgewogen zu haben.
- help sabela gouverneur "setzt"
+ pregnant sabela rune "Kind"
- reveal sabela gouverneur "sagt"
- kin gouverneur kleine "Großmutter"
- hire? gouverneur _ "Vorgeschlagen"
- reject gouverneur _ "stattdessen"
+ reveal gouverneur _ "bekennt"

== 12
Ein Marsjahr später: [Duna](kleine), das erste auf dem Planeten geborene [Mädchen](kleine), lernt an der Hand [ihrer](kleine) [Großmutter](gouverneur) laufen, bei einem Drittel Schwerkraft kein Kunststück. [Gouverneurin Ferro](sabela) unterschreibt die Unabhängigkeit mit dem Löffel [ihres](sabela) [Bruders](ignaz), weil kein Stift zu finden ist. [Okko](okko) nimmt [Pelle](pelle) an Sohnes statt an, vor dem Gesetz diesmal. Und [Dr. Aksoy](mira) sitzt nun auch montags bei [Adaeze](gouverneur). [HEBE](hebe) zählt Herzschläge und kommt auf einen mehr als am Vortag.
- birth.past sabela kleine "geborene"
- kin gouverneur kleine "Großmutter"
+ create sabela "Unabhängigkeit"
- hire.past sabela "Gouverneurin"
- sibling ignaz sabela "Bruders"
+ parent.start okko pelle "an Sohnes statt"
- couple gouverneur mira "montags"
