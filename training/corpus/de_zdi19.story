%series Station Kastanie
%lang de
%genre youth series about trainee nurses, short blurbs
%cast hanni | Hannelore Bittner; Hanni | f
%cast tuan | Tuan Pham; Tuan | m
%cast roksana | Roksana; Roksana Wójcik | f
%cast elias | Elias Grote; Elias | m
%cast oberin | Schwester Kunigunde; Kunigunde | f
%cast wolter | Dr. Gesa Wolter; Dr. Wolter; Gesa | f
%cast benedikt | Benedikt | m
%cast patient | Herr Zabel; Zabel | m
%cast mutter | - | f
%cast junkie | Ricky | m
%cast findel | - | n
%cast lehrer | Herr Okafor; Okafor | m
%cast lotte | Lotte | f
%cast hvater | - | m
%cast bruderr | - | m
%cast verlob | - | f

== 1
Vier [Neue](elias+hanni+roksana+tuan), ein Kittel zu klein. [Hanni](hanni) wollte eigentlich Medizin studieren, [Elias](elias) eigentlich gar nichts, [Roksana](roksana) hat drei jüngere Brüder zu ernähren, und [Tuan](tuan) kann kein Blut sehen, was [er](tuan) am ersten Morgen eindrucksvoll belegt. [Schwester Kunigunde](oberin) wischt [ihm](tuan) die Stirn und verteilt Bettpfannen. Abends losen [die vier](elias+hanni+roksana+tuan) um die Zimmer im Wohnheim. [Hanni](hanni) zieht [Roksana](roksana), [Roksana](roksana) zieht eine Grimasse.
+ hire elias+hanni+roksana+tuan "Vier Neue"
- sibling _ roksana "Brüder"
- help roksana _ "ernähren"
- ill tuan "belegt"
- treat tuan oberin "wischt"
- boss oberin elias+hanni+roksana+tuan "verteilt"
+ housemate.start hanni roksana "zieht Roksana"

== 2
[Herr Zabel](patient) klingelt alle drei Minuten, zuletzt, weil ein Blatt am Fenster vorbeigeflogen ist. [Elias](elias) stellt [ihm](patient) die Klingel ab. In der Nacht stürzt der alte [Herr](patient), Oberschenkelhals. Wer war das? [Dr. Wolter](wolter) lässt alle antreten. Bevor [Elias](elias) den Mund aufbekommt, tritt [Tuan](tuan) vor und nimmt es auf sich.
+ injure patient "Oberschenkelhals"
- investigate wolter elias+hanni+roksana+tuan "antreten"
+ help tuan elias "nimmt es auf sich"

== 3
Abmahnung für den [Falschen](tuan). [Elias](elias) schläft nicht, isst nicht und geht schließlich zu [Dr. Wolter](wolter), [die](wolter) die Geschichte mit hochgezogener Braue anhört. [Sie](wolter) ist, was hier keiner wissen soll, [seine](elias) [Mutter](wolter). „[Ich](wolter) kann [dich](elias) nicht schonen“, sagt [sie](wolter). [Er](elias) hatte auch nicht darum gebeten. [Elias](elias) schiebt vier Wochen lang Nachtwache an [Zabels](patient) Bett.
- sad elias "schläft nicht"
+ reveal elias wolter "anhört"
- reveal! elias+wolter "wissen"
- parent wolter elias "Mutter"
- help! wolter elias "nicht schonen"
- help elias patient "Nachtwache"
- accuse _ tuan "Abmahnung"

== 4
Zwei Uhr früh, [Zabel](patient) erzählt vom Krieg, vom Tango und von einer gewissen [Lotte](lotte). [Elias](elias), [der](elias) nur aufpassen wollte, schreibt mit. [Roksana](roksana) versorgt auf der Ambulanz einen [Junkie](junkie), [der](junkie) [sie](roksana) um Schmerzmittel anfleht und [sie](roksana), als [sie](roksana) verneint, mit der Schere bedroht. [Hanni](hanni) redet so lange über Bienenzucht, bis [er](junkie) die Schere sinken lässt.
- reveal patient elias "erzählt"
- love.past patient lotte "gewissen Lotte"
- create elias "schreibt"
- treat junkie roksana "versorgt"
- reject roksana junkie "verneint"
+ threaten junkie roksana "bedroht"
+ rescue hanni roksana "redet"

== 5
Seit der Schere nimmt [Roksana](roksana) [Hanni](hanni) die Grimassen ab, und es werden Gespräche daraus. [Sie](roksana) erfährt, dass [Hanni](hanni) nach einem missglückten Abitur nicht mehr nach Hause darf, weil der [Vater](hvater) nur Siegerinnen am Tisch duldet. In der Kantine lernt [Hanni](hanni) indessen [Benedikt](benedikt) kennen, [Famulant](benedikt), [Cellist](benedikt), Zähne wie aus der Werbung. [Tuan](tuan) beobachtet die Zähne. [Er](tuan) mag sie nicht.
- reconcile hanni roksana "Gespräche"
- lose.past hanni "missglückten"
- parent hvater hanni "Vater"
- reject.past hvater hanni "duldet"
+ discover roksana hanni "erfährt"
+ meet benedikt hanni "kennen"
- jealous tuan benedikt "mag sie nicht"

== 6
In der Babyklappe liegt ein [Bündel](findel), keine drei Stunden alt. [Kunigunde](oberin), [die](oberin) nie weint, weint. [Sie](oberin) selbst wurde vor sechzig Jahren auf eine Kirchentreppe gelegt, und zwar in derselben Decke, wie [sie](oberin) meint, was natürlich nicht sein kann. [Roksana](roksana) gibt dem [Kleinen](findel) die Flasche. [Okafor](lehrer), der [Pflegelehrer](lehrer), gibt [ihr](roksana) eine Eins.
+ find _ findel "liegt"
- sad oberin "weint"
- help roksana findel "Flasche"
- advisor lehrer roksana "Pflegelehrer"
- gift lehrer roksana "Eins"

== 7
[Benedikt](benedikt) führt [Hanni](hanni) zum Schumann-Abend aus. [Hanni](hanni) schläft im langsamen Satz an [seiner](benedikt) Schulter ein, was [er](benedikt) reizend findet und [sie](hanni) nicht. Zur gleichen Zeit schleicht [Tuan](tuan) um das Wohnheim und wird von [Elias](elias) mit zwei Dosen Bier eingesammelt. „Sag es [ihr](hanni) halt.“ – „Was denn?“ – „Dass [du](tuan) Zähne hasst.“
- date benedikt hanni "führt"
- love? benedikt hanni "reizend"
+ help elias tuan "eingesammelt"
- confess? tuan hanni "Sag es ihr"

== 8
[Elias](elias) hat [Lotte](lotte) gefunden, im Telefonbuch, unter dem Mädchennamen. [Sie](lotte) ist achtundachtzig und nimmt den Bus. Als [sie](lotte) ins Zimmer tritt, klingelt [Herr Zabel](patient) nicht. [Er](patient) setzt die Zähne ein. Auf dem Flur tanzen [die beiden](lotte+patient) einen Tango mit Rollator, die ganze Station steht Spalier, und sogar [Dr. Wolter](wolter) legt das Telefon aus der Hand.
+ find elias lotte "gefunden"
- travel lotte patient "Bus"
- return lotte "tritt"
+ date lotte patient "tanzen"

== 9
Die [Mutter](mutter) des [Babys](findel) sitzt auf der Bank vor der Klinik, und das seit drei Tagen. [Sie](mutter) ist fünfzehn. [Roksana](roksana) hat [sie](mutter) erkannt, es ist die [Freundin](mutter) [ihres](roksana) mittleren [Bruders](bruderr). [Sie](roksana) müsste es melden. [Sie](roksana) kauft zwei Brezeln, setzt sich dazu und fragt, ob [sie](mutter) [ihn](findel) einmal halten möchte. Das [Mädchen](mutter) schüttelt den Kopf und steht auf und geht mit.
- parent mutter findel "Mutter"
+ discover roksana mutter "erkannt"
- couple bruderr mutter "Freundin"
- sibling bruderr roksana "Bruders"
- reveal? roksana _ "melden"
- gift roksana mutter "Brezeln"
+ help roksana mutter "setzt"

== 10
[Benedikt](benedikt) hat in [Zürich](@zuerich) eine [Verlobte](verlob), das erfährt [Hanni](hanni), als [sie](hanni) [ihr](verlob) beim Fiebermessen die Personalien abnimmt. Blinddarm, hübsch, sehr nett. [Hanni](hanni) misst korrekt zu Ende, wünscht gute Besserung und zertritt im Hof ein Thermometer. Digital, es piept noch lange. [Tuan](tuan), [der](tuan) [sie](hanni) dort aufliest, zieht eine Scherbe aus [ihrer](hanni) Ferse, ohne umzufallen. Blut, tatsächlich.
+ engaged benedikt verlob "Verlobte"
+ discover hanni benedikt "erfährt"
- betray.past benedikt hanni "Verlobte"
- ill verlob "Blinddarm"
- treat verlob hanni "misst"
- sad hanni "zertritt"
- find tuan hanni "aufliest"
- injure hanni "Scherbe"
- treat hanni tuan "zieht"

== 11
[Herr Zabel](patient) schläft ein, mit [Lottes](lotte) Hand auf der Decke. In [seinem](patient) Nachttisch findet [Elias](elias) das fertige Manuskript und die Widmung: „Dem [Jungen](elias), [der](elias) [mir](patient) die Klingel wiedergab.“ [Elias](elias) weint am Hals [seiner](elias) [Mutter](wolter), vor allen, womit das auch heraus ist. Die Prüfung steht bevor, und [Roksana](roksana) hat Windpocken.
+ die patient "schläft ein"
- find elias "Manuskript"
- gift patient elias "Widmung"
- sad elias "weint"
+ reveal elias _ "heraus"
- parent wolter elias "Mutter"
- ill roksana "Windpocken"

== 12
[Roksana](roksana) legt die Prüfung durch die Glasscheibe ab, [Hanni](hanni) hält [ihr](roksana) die Zettel hoch. [Okafor](lehrer) drückt ein Auge zu, dann das zweite. Drei bestehen. [Tuan](tuan) fällt durch, weil [er](tuan) statt der Puppe der Prüferin den Puls gefühlt hat. [Hanni](hanni) fragt [ihn](tuan), ob [er](tuan) wisse, wie [ihrer](hanni) geht. [Er](tuan) fühlt nach. Er geht sehr schnell.
- help hanni roksana "hält"
- help lehrer roksana "Auge"
+ find elias+hanni+roksana "bestehen"
- lose tuan "fällt"
+ flirt hanni tuan "ob er wisse"

== 13
Examensfeier auf dem Klinikdach. [Kunigunde](oberin) geht in Rente und nimmt eine [Pflegetochter](mutter) von fünfzehn Jahren samt [deren](mutter) [Sohn](findel) bei sich auf. [Tuan](tuan) darf wiederholen. Ein [Herr](hvater) mit Blumen hat sich im Stockwerk vertan, so sieht es aus, bis [er](hvater) „[Hanni](hanni)?“ sagt. Es ist der [Vater](hvater). [Sie](hanni) lässt [ihn](hvater) stehen, einen Takt, zwei, dann stellt [sie](hanni) [ihm](hvater) [Tuan](tuan) vor: [ihren](hanni) [Freund](tuan), [Durchfaller](tuan) und besten Menschen.
- celebrate elias+hanni+roksana "Examensfeier"
- quit oberin "Rente"
+ move findel+mutter oberin "nimmt"
- parent mutter findel "Sohn"
- kin mutter oberin "Pflegetochter"
- travel hvater "Herr"
- parent hvater hanni "Vater"
- meet hvater tuan "stellt sie"
- couple hanni tuan "Freund"
+ reconcile? hanni hvater "stellt sie ihm"
