%series Die leise Bande
%lang de
%genre Coup-Thriller um Kunstdiebe, knappes Protokoll
%cast dante | Dante Vasari; Vasari; Dante | m
%cast ilka | Ilka Brandl; Ilka | f
%cast fips | Fips | m
%cast zora | Zora Petković; Petković; Zora | f
%cast norweger | Halvard Moe; Moe | m
%cast grete | Grete | f
%cast oyelaran | Inspektorin Oyelaran; Folake Oyelaran; Oyelaran | f
%cast sammler | Baron von Quitzow; Quitzow | m
%cast abt | - | m
%cast chef | - | m
%cast dame | - | f
%cast maulwurf | - | n
%cast restaurator | Liborius | m
%cast wachmann | Bodo Krings; Krings | m

== 1 Entlassung
Sieben Jahre, zwei Monate, elf Tage: [Dante Vasari](dante) tritt aus dem Tor der Haftanstalt [Stadelheim](@stadelheim). Abgeholt wird [er](dante) nicht von [Ilka](ilka), mit [der](ilka) [er](dante) vor der Festnahme Tisch, Bett und Beute teilte, sondern von [Fips](fips), dem [Safeknacker](fips), [der](fips) mit dem Lachen anfängt, bevor der Witz kommt. [Er](fips) hat Neuigkeiten. [Ilka](ilka) lebt jetzt in einer Villa am [Starnberger See](@see), mit Hund, Pool und [Baron von Quitzow](sammler). [Dante](dante) isst schweigend eine Breze. Dann fragt [er](dante), was der [Baron](sammler) so sammle.
- arrest.past _ dante "Festnahme"
- couple.past dante ilka "Tisch, Bett"
- colleague.past dante ilka "Beute"
+ help fips dante "Abgeholt"
- reveal fips dante "Neuigkeiten"
+ housemate ilka sammler "Villa"
- investigate dante sammler "fragt"

== 2 Das Ziel
Antwort: Ikonen. Die kostbarste, eine weinende Madonna, gehörte einst einem Kloster in [Ohrid](@ohrid), aus dem sie im Bürgerkrieg verschwand. [Zora Petković](zora), [Nichte](zora) des damaligen [Abtes](abt), fälscht heute in [Wien](@wien) Heiligenbilder für Touristen und will die echte heimbringen. [Dante](dante) wirbt [sie](zora) in einer Konditorei an. Den vierten Platz bekommt [Halvard Moe](norweger), [Kletterer](norweger) und Einsilbler. Bloß [Fips](fips) hat Einwände: [Moe](norweger) habe [ihm](fips) vor Jahren in [Bergen](@bergen) die Braut ausgespannt. Man einigt sich auf getrennte Zimmer.
- lose.past _ "verschwand"
- kin abt zora "Nichte"
- create zora "fälscht"
+ hire zora dante "wirbt"
- hire norweger dante "vierten Platz"
- enemy fips norweger "Einwände"
- betray.past norweger fips "ausgespannt"
- engaged.past _ fips "Braut"

== 3 Annäherung
Als Stuckateur verkleidet verschafft sich [Moe](norweger) Zutritt zur Villa. [Zora](zora) gibt sich als Gutachterin aus und wickelt [Quitzow](sammler) mit Fachchinesisch um den Finger, bis [dieser](sammler) [ihr](zora) den Tresorraum vorführt. Hinter dem Vorhang steht [Ilka](ilka). [Sie](ilka) erkennt in der angeblichen [Expertin](zora) nicht die [Fälscherin](zora), wohl aber das Aftershave, das durch die offene Terrassentür hereinweht. Spät am Abend, im Bootshaus, zielt [sie](ilka) mit der Pistole des [Barons](sammler) auf [Dante](dante). [Sein](dante) Mund ist schneller als [ihr](ilka) Finger.
- betray norweger sammler "verkleidet"
- flirt zora sammler "um den Finger"
- betray zora sammler "gibt"
+ reveal sammler zora "vorführt"
- discover! ilka zora "erkennt"
- discover ilka dante "Aftershave"
+ threaten ilka dante "zielt"

== 4 Gegenseite
[Inspektorin Oyelaran](oyelaran), [die](oyelaran) [Vasari](dante) schon einmal hinter Gitter gebracht hat, glaubt kein Wort von [seiner](dante) Läuterung und hängt [ihm](dante) zwei Zivilstreifen an. [Ihr](oyelaran) [Vorgesetzter](chef) hat andere Sorgen: [Jemand](maulwurf) im Haus steckt der Unterwelt Einsatzpläne zu. [Grete](grete), [Dantes](dante) achtzigjährige [Mutter](grete), schüttet den Beamten im Streifenwagen Schlafmittel in den Kaffee. [Fips](fips) bringt derweil heraus, dass [Ilka](ilka) keineswegs aus Liebe am See wohnt. Der [Baron](sammler) hält [ihren](ilka) kranken [Bruder](restaurator), den [Restaurator](restaurator) [Liborius](restaurator), mit teurer Medizin am Leben und [sie](ilka) damit an der Kette.
- arrest.past oyelaran dante "hinter Gitter"
+ investigate oyelaran dante "hängt"
- boss chef oyelaran "Vorgesetzter"
- betray maulwurf _ "steckt"
- parent grete dante "Mutter"
- attack grete _ "Schlafmittel"
- discover fips ilka "bringt"
- love! ilka sammler "keineswegs aus Liebe"
- sibling ilka restaurator "Bruder"
- ill restaurator "kranken"
- help sammler restaurator "am Leben"
+ threaten sammler ilka "an der Kette"

== 5 Plan B
[Dante](dante) wirft alles um: erst der [Bruder](restaurator), dann das Bild. In einem Leichenwagen schaffen [Moe](norweger) und [Fips](fips) [Liborius](restaurator) aus der Privatklinik. Unterwegs setzt [dessen](restaurator) Atem aus; [Moe](norweger), [der](norweger) früher Sanitäter war, pumpt [ihm](restaurator) die Lunge wieder auf. Der [Safeknacker](fips) kann [ihn](norweger) danach nicht mehr hassen, so sehr [er](fips) sich bemüht. [Zora](zora) malt Tag und Nacht an der zweiten Madonna. Als [Dante](dante) [ihr](zora) um drei Uhr früh eine Suppe bringt, sieht [sie](zora) [ihn](dante) länger an als das Original.
- sibling ilka restaurator "Bruder"
+ rescue fips+norweger restaurator "schaffen"
- ill restaurator "Atem"
- treat restaurator norweger "pumpt"
- enemy.end fips norweger "nicht mehr hassen"
- create zora "malt"
- gift dante zora "bringt"
+ love.start zora dante "länger"

== 6 Die Nacht
[Quitzow](sammler) feiert [seinen](sammler) Sechzigsten mit Feuerwerk und dreihundert Gästen. Um 22.10 Uhr hängt [Moe](norweger) kopfüber im Lüftungsschacht. Um 22.14 Uhr tauscht [Zora](zora) die Bilder. Um 22.15 Uhr betritt [Wachmann](wachmann) [Krings](wachmann), [der](wachmann) laut Plan beim Buffet sein sollte, den Tresorraum und drückt ab. [Petković](zora) sackt mit durchschossenem Schenkel zu Boden, das Original rutscht [ihr](zora) aus der Hand. [Dante](dante) könnte das Bild greifen oder die [Verwundete](zora). [Er](dante) greift die [Verwundete](zora). Die Alarmsirene heult, [Ilkas](ilka) Blick geht von der [Fälscherin](zora) auf [seinem](dante) Arm zu [ihm](dante) und wird zu Stein.
- celebrate sammler "Sechzigsten"
- steal? zora sammler "tauscht"
+ attack wachmann zora "drückt"
- injure zora wachmann "durchschossenem"
- lose zora "rutscht"
+ rescue dante zora "greift die Verwundete"
- jealous ilka zora "Stein"

== 7 Scherben
Wer hat [Krings](wachmann) gewarnt? In der Garage beschuldigt jeder jeden, am lautesten [Fips](fips) die abwesende [Ilka](ilka). [Grete](grete) holt [Zora](zora) mit der Geflügelschere die Kugel heraus, und weil es wehtut, fängt die [Patientin](zora) an zu reden: [Sie](zora) hat sich in den [Chef](dante) verguckt. [Dante](dante) tut, als schlafe [er](dante). Am [Starnberger See](@see) findet [Ilka](ilka) das Klinikbett [ihres](ilka) [Bruders](restaurator) leer, hält das für [Quitzows](sammler) Rache und wirft [ihm](sammler) den Schlüsselbund ins Gesicht. Der [Baron](sammler) lässt [sie](ilka) im Weinkeller einschließen.
- reveal? _ wachmann "gewarnt"
- accuse fips ilka "beschuldigt"
- treat zora grete "holt"
+ confess zora dante "reden"
- love zora dante "verguckt"
- boss dante zora "Chef"
- sibling ilka restaurator "Bruders"
- lose ilka restaurator "leer"
- attack ilka sammler "wirft"
+ abduct sammler ilka "einschließen"

== 8 Die Inspektorin
[Folake Oyelaran](oyelaran) sitzt an [Gretes](grete) Küchentisch und legt ein Foto hin: [ihr](oyelaran) eigener [Mann](wachmann), [Bodo Krings](wachmann), beim Händedruck mit dem [Baron](sammler). Seit dem Schuss ist [er](wachmann) nicht nach Hause gekommen. Das Leck in der Dienststelle ist also [sie](oyelaran) selbst gewesen, ohne es zu ahnen, denn [er](wachmann) las nachts in [ihren](oyelaran) Akten. [Sie](oyelaran) bietet [Vasari](dante) ein Geschäft an. [Er](dante) bekommt eine Stunde ohne Streifen, [sie](oyelaran) den [Gatten](wachmann) in Handschellen. [Fips](fips) hält das für eine Falle. [Dante](dante) schlägt ein.
+ reveal oyelaran dante "legt"
- married oyelaran wachmann "Mann"
- attack.past wachmann zora "Schuss"
- discover! oyelaran wachmann "ahnen"
- return! wachmann oyelaran "nach Hause"
+ betray.past wachmann oyelaran "las"
- help? oyelaran dante "Stunde"
- arrest? oyelaran wachmann "Handschellen"
- betray? oyelaran dante "Falle"

== 9 Eine Stunde
Diesmal gehen [sie](dante+fips+norweger+restaurator+zora) durch die Vordertür. [Liborius](restaurator), noch wacklig, lenkt [Quitzow](sammler) mit einem angeblichen Rembrandt ab, während [Moe](norweger) und [Fips](fips), Rücken an Rücken, drei Wachen schlafen legen. Im Keller stemmt [Dante](dante) die Tür zu [Ilka](ilka) auf. [Sie](ilka) ohrfeigt [ihn](dante), dann sieht [sie](ilka) hinter [ihm](dante) den lebendigen [Bruder](restaurator) stehen und geht in die Knie. Die Madonna hängt unverändert. [Zora](zora), auf Krücken, schiebt sie unter den Mantel und weint genau wie das Bild. Auf dem Rasen liest [Oyelaran](oyelaran) [ihrem](oyelaran) [Ehemann](wachmann) mit fester Stimme [seine](wachmann) Rechte vor.
- ill restaurator "wacklig"
- betray restaurator sammler "angeblichen Rembrandt"
- attack fips+norweger _ "schlafen legen"
+ rescue dante ilka "stemmt"
- attack ilka dante "ohrfeigt"
- sibling ilka restaurator "Bruder"
- discover ilka restaurator "sieht"
+ steal zora sammler "schiebt"
- married oyelaran wachmann "Ehemann"
+ arrest oyelaran wachmann "Rechte"

== 10 Abrechnung
Am Flughafen trennen sich die Wege. [Ilka](ilka) hat gesehen, wie [Dante](dante) [Zora](zora) den Koffer trägt, und es tut kaum noch weh; [sie](ilka) fliegt mit [Liborius](restaurator) nach [Lissabon](@lissabon) und hinterlässt [ihrer](ilka) [Nachfolgerin](zora) einen Satz Dietriche, mit Schleife. [Moe](norweger) und [Fips](fips) machen in [Bergen](@bergen) eine Schlosserei auf. Der [Baron](sammler) meldet nichts als gestohlen, was [er](sammler) selbst gestohlen hat, und vereinsamt vor einer Kopie. In [Ohrid](@ohrid) läuten zum ersten Mal seit dreißig Jahren die Klosterglocken. Nur: Wer ist die [Dame](dame) am Nebentisch, [die](dame) [Grete](grete) unterm Tisch eine Eintrittskarte für den [Louvre](#louvre) reicht?
- discover ilka dante+zora "gesehen"
- help dante zora "trägt"
- sad! ilka "weh"
- couple dante zora "Nachfolgerin"
- travel ilka+restaurator "fliegt" @lissabon
- gift ilka zora "hinterlässt"
+ create fips+norweger "Schlosserei" @bergen
- reveal! sammler "meldet"
- steal.past sammler _ "gestohlen hat"
- sad sammler "vereinsamt"
- gift dame grete "reicht"
