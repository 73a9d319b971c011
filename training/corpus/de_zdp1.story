%series Letzte Fähre Sylvaroog
%lang de
%genre early-evening series about an island ferry, texts of a programme guide
%cast wiebke | Wiebke Thomsen; Wiebke; Thomsen | f
%cast lone | Lone | f
%cast fenna | Fenna | f
%cast hauke | Hauke Boysen; Hauke; Boysen | m
%cast malaika | Malaika Boysen; Malaika | f
%cast tarik | Tarik Aydin; Tarik | m
%cast jonte | Jonte | m
%cast klempner | Bogdan; Bogdan Wilk | m
%cast ketels | Frau Ketels; Ketels | f
%cast okafor | Nils Okafor; Okafor | m
%cast pfennig | Pfennig | m
%cast aerztin | - | f
%cast pastor | Pastor Pohl; Pohl | m

== 1 Leinen los
Zwölf Jahre lang hat [Wiebke Thomsen](wiebke) Tanker über den Atlantik gesteuert, nun steht [sie](wiebke) wieder am Anleger von [Sylvaroog](@sylvaroog). [Reeder](hauke) [Hauke Boysen](hauke) vertraut [ihr](wiebke) die altersschwache Inselfähre an, obwohl [die beiden](hauke+wiebke) einst vor dem Scheidungsrichter endeten. [Seine](hauke) zweite [Frau](malaika) [Malaika](malaika) kocht vor Wut, als [sie](malaika) davon Wind bekommt. Freundlicher empfängt der [Maschinist](tarik) die neue [Kapitänin](wiebke): [Tarik Aydin](tarik) drückt [ihr](wiebke) ein Krabbenbrötchen in die Hand. Die Fähre selbst hat weniger Glück, sie gibt noch vor der Ausfahrt den Geist auf.
+ return wiebke "steht" @sylvaroog
+ hire wiebke hauke "vertraut"
- divorce.past hauke wiebke "Scheidungsrichter"
- ex hauke wiebke "Scheidungsrichter"
- married hauke malaika "zweite Frau"
- discover malaika hauke+wiebke "Wind bekommt"
- sad malaika "kocht vor Wut"
- meet tarik wiebke "empfängt"
- gift tarik wiebke "drückt"

== 2 Kielwasser
[Wiebkes](wiebke) [Töchter](fenna+lone) haben sich mit dem Umzug nicht abgefunden. Während [Lone](lone), die [Ältere](lone), stur die Koffer nicht auspackt, heuert [Fenna](fenna) heimlich bei [ihrem](fenna) [Vater](hauke) im Reedereibüro an. Zum Wasserrohrbruch in der Pension von [Frau Ketels](ketels), bei [der](ketels) [die drei](fenna+lone+wiebke) untergekommen sind, erscheint ein [Klempner](klempner), [der](klempner) kein Wort sagt und [Lone](lone) so lange ansieht, bis [sie](lone) rot wird. Auf der Überfahrt springt der siebzehnjährige [Matrose](jonte) [Jonte](jonte) einem über Bord gegangenen [Hund](pfennig) hinterher. [Pfennig](pfennig) dankt es [seinem](pfennig) [Retter](jonte), indem [er](pfennig) [ihm](jonte) in den Finger beißt.
- move.past fenna+lone+wiebke "Umzug"
- parent wiebke fenna+lone "Töchter"
- sibling fenna lone "Ältere"
- hire fenna hauke "heuert"
- parent hauke fenna "Vater"
- meet klempner lone "erscheint"
+ flirt klempner lone "ansieht"
- housemate fenna+lone+wiebke ketels "untergekommen"
+ rescue jonte pfennig "hinterher"
- attack pfennig jonte "beißt"
- injure jonte pfennig "beißt"

== 3 Falscher Dampfer
Aus der Bordkasse fehlen viertausend Euro, und [Malaika Boysen](malaika) hat den [Schuldigen](tarik) rasch parat: [Sie](malaika) zeigt mit dem Finger auf den [Maschinisten](tarik), [dessen](tarik) Vorstrafe [sie](malaika) in der Personalakte entdeckt hat. [Wiebke](wiebke) legt für [ihn](tarik) die Hand ins Feuer. [Inselpolizist](okafor) [Nils Okafor](okafor) nimmt sich trotzdem [Tariks](tarik) Spind vor und stößt darin auf nichts als Liebesgedichte an eine „[Frau](wiebke) am Ruder“. [Er](okafor) klappt die Kladde zu und schweigt wie ein Grab. In der Pension tropft es wieder; den [Klempner](klempner) ruft diesmal [Lone](lone) selbst.
- steal _ "fehlen"
+ accuse malaika tarik "zeigt mit dem Finger"
- discover malaika tarik "entdeckt"
- help wiebke tarik "Hand ins Feuer"
- investigate okafor tarik "nimmt sich"
+ discover okafor tarik "stößt"
- love tarik wiebke "Liebesgedichte"
- create tarik "Liebesgedichte"
- reveal! okafor "schweigt"
- invite lone klempner "ruft"

== 4 Ebbe in der Kasse
[Fenna](fenna) geht die Bücher [ihres](fenna) [Vaters](hauke) durch und kommt dahinter, dass nicht der [Verdächtigte](tarik), sondern [Hauke](hauke) selbst in die Bordkasse gegriffen hat: Die Reederei steht vor der Pleite. Soll [sie](fenna) den [Mann](hauke) ans Messer liefern, [der](hauke) [ihr](fenna) gerade erst Arbeit gegeben hat? [Sie](fenna) vertraut sich [Pastor Pohl](pastor) an, [der](pastor) zum Reden rät und danach selbst nicht schlafen kann. [Okafor](okafor) hat indes eine Einladung von [Frau Ketels](ketels) erhalten, die [er](okafor) für dienstlich hält. Sie ist es nicht: Auf dem Tisch brennen Kerzen.
- investigate fenna hauke "geht die Bücher"
- parent hauke fenna "Vaters"
+ discover fenna hauke "dahinter"
- steal.past hauke "gegriffen"
- betray? fenna hauke "ans Messer liefern"
- boss hauke fenna "Arbeit gegeben"
- reveal fenna pastor "vertraut"
- help pastor fenna "rät"
- invite ketels okafor "Einladung"
- date ketels okafor "Kerzen"

== 5 Sturmwarnung
Bei Windstärke elf sitzen auf der Fähre vierzig Schulkinder fest. Während [Wiebke](wiebke) das Schiff gegen die Wellen hält, quetscht sich [Tarik](tarik) im Maschinenraum die Hand; [Jonte](jonte), [der](jonte) sonst bei jedem Tropfen Blut in Ohnmacht fällt, bindet [ihm](tarik) den Arm ab. An Land bangen ausgerechnet [die zwei](hauke+malaika), [die](hauke+malaika) einander seit Tagen anschweigen. Erst als die Lichter auftauchen, sinkt [Malaika](malaika) [ihrem](malaika) [Mann](hauke) an die Brust. Die [Kapitänin](wiebke) geht als Letzte von Bord, und der [Reeder](hauke) küsst [sie](wiebke) vor aller Augen auf die Stirn. [Seine](hauke) [Gattin](malaika) sieht es und geht.
- injure tarik "quetscht"
+ treat tarik jonte "bindet"
- sad hauke+malaika "bangen"
- quarrel hauke malaika "anschweigen"
- reconcile hauke malaika "an die Brust"
- married hauke malaika "Mann"
+ kiss hauke wiebke "küsst"
- discover malaika hauke "sieht"
- flee malaika hauke "geht"#2

== 6 Treibgut
Am Morgen nach dem Sturm liegt ein fremdes Boot am Strand, doch gesucht wird an diesem Tag nur [Malaika](malaika). [Sie](malaika) hat Ring und Handy auf dem Küchentisch zurückgelassen. [Hauke](hauke) macht [seiner](hauke) [Ex](wiebke) Vorwürfe, [diese](wiebke) gibt sie ungekürzt zurück. [Pfennig](pfennig), inzwischen [Bordhund](pfennig), schlägt am Leuchtturm an: Oben sitzt die [Vermisste](malaika) bei [Pastor Pohl](pastor), [ihrem](malaika) alten [Schulfreund](pastor), und trinkt Tee. [Sie](malaika) will nicht gefunden werden. [Jonte](jonte), [der](jonte) [sie](malaika) entdeckt hat, verspricht es und hält dicht. Wem das Boot gehört, klärt sich vorerst nicht.
+ breakup malaika hauke "Ring und Handy"
- accuse hauke wiebke "Vorwürfe"
- ex hauke wiebke "Ex"
- quarrel hauke wiebke "gibt sie ungekürzt"
- hire pfennig "Bordhund"
- friend malaika pastor "Schulfreund"
+ find jonte malaika "entdeckt"
- reveal! jonte "hält dicht"

== 7 Unter Deck
[Lones](lone) Koffer sind endlich leer. Grund dafür ist der schweigsame [Handwerker](klempner) mit der Rohrzange, [der](klempner) [ihr](lone) auf dem Dach der Pension zum ersten Mal [seinen](klempner) Namen nennt: [Bogdan](klempner). [Er](klempner) sei, so gesteht [er](klempner), mit dem Boot gekommen, das am Strand liegt, weil [er](klempner) in [Danzig](@danzig) jemandem Geld schulde. [Lone](lone) erwidert, das sei das Längste, was [er](klempner) je gesagt habe, und gibt [ihm](klempner) einen Schmatz. [Fenna](fenna) hat es unten mit angehört. Die [Jüngere](fenna) behält es für sich, seufzt aber, denn auch [sie](fenna) träumt seit dem Rohrbruch von grauen Augen.
- reveal klempner lone "gesteht"
- travel.past klempner "gekommen"
+ kiss klempner lone "Schmatz"
- discover fenna klempner+lone "mit angehört"
- reveal! fenna "behält es für sich"
- sad fenna "seufzt"
- love fenna klempner "träumt"

== 8 Schiffbruch
[Wiebke](wiebke) erfährt von [ihrer](wiebke) jüngeren [Tochter](fenna), wer die Kasse geplündert hat, und knöpft sich [Boysen](hauke) auf offener Mole vor. [Er](hauke) bricht zusammen, aber nicht vor Reue: Das Herz macht nicht mehr mit. Die [Inselärztin](aerztin) hat Urlaub auf dem Festland, und so muss dieselbe [Frau](wiebke), [die](wiebke) [ihn](hauke) soeben zum Teufel gewünscht hat, [ihn](hauke) durch den Nebel hinüberfahren. Am Kai wartet [Malaika](malaika), vom [Pastor](pastor) benachrichtigt. [Sie](malaika) streift sich den Ring wieder über und steigt in den Krankenwagen. Neben [ihr](malaika) nimmt, unaufgefordert, der [Hund](pfennig) Platz.
- reveal fenna wiebke "erfährt"
- discover wiebke hauke "erfährt"
- parent wiebke fenna "Tochter"
- steal.past hauke "geplündert"
- quarrel hauke wiebke "knöpft"
+ ill hauke "bricht zusammen"
- travel aerztin "Urlaub"
+ rescue wiebke hauke "hinüberfahren"
- reveal pastor malaika "benachrichtigt"
- reconcile hauke malaika "Ring wieder"

== 9 Flaute
Ein ruhiger Tag auf [Sylvaroog](@sylvaroog). Der Bäcker hat geschlossen, das Meer liegt da wie Blei, und auf der Fähre gehen die Karten reihum. [Frau Ketels](ketels) strickt einen Pullover, dessen Ärmel für [Inselpolizisten](okafor) [Okafor](okafor) um eine Handbreit zu lang geraten. [Er](okafor) trägt ihn trotzdem zum Dienst. [Tarik](tarik), die Hand noch im Verband, liest der [Kapitänin](wiebke) den Wetterbericht vor und hängt, als wäre es eine Bö, vier eigene Zeilen an. [Sie](wiebke) hört den Unterschied sofort. Wer rudert, sagt ein Sprichwort, hat keine Zeit zum Küssen.
- create ketels "strickt"
- gift ketels okafor "trägt"
- injure.past tarik "Verband"
+ confess tarik wiebke "vier eigene Zeilen"
- discover wiebke tarik "hört den Unterschied"

== 10 Klar zum Entern
[Haukes](hauke) Genesung schreitet voran, der Verkauf [seiner](hauke) Firma ebenso: Ein Konzern aus [Rotterdam](@rotterdam) will die Linie schlucken und die halbe Mannschaft vor die Tür setzen. [Jonte](jonte) erhält als Erster den blauen Brief. Aus Trotz besetzt der [Jüngste](jonte) die Brücke und droht, das Schiff auf die Sandbank zu setzen. [Okafor](okafor) müsste [ihn](jonte) abführen, bringt dem [Besetzer](jonte) aber eine Thermoskanne. Die rettende Idee kommt schließlich von [Malaika](malaika): Die Insel selbst soll die Fähre kaufen. [Sie](malaika) legt als Erste [ihren](malaika) Schmuck auf den Tisch.
- recover hauke "Genesung"
+ quit jonte "blauen Brief"
- threaten jonte "droht"
- arrest? okafor jonte "abführen"
- gift okafor jonte "bringt"
- help okafor jonte "Thermoskanne"
+ gift malaika "legt"

== 11 Zwei Anker
[Fenna](fenna) hält es nicht länger aus und sagt [Bogdan](klempner) ins Gesicht, was [sie](fenna) für [ihn](klempner) empfindet. [Er](klempner) schüttelt den Kopf: Vergeben. [Lone](lone), [die](lone) alles mitbekommt, ist keineswegs böse; [sie](lone) hält [ihrer](lone) [Schwester](fenna) die ganze Nacht die Taschentücher. Am Morgen klopfen zwei Geldeintreiber aus [Danzig](@danzig) bei [Frau Ketels](ketels) an und zerren den [Schuldner](klempner) in ein Schlauchboot. [Wiebke](wiebke) nimmt mit der Fähre die Verfolgung auf, [Tarik](tarik) holt aus der Maschine zwei Knoten mehr, als darin stecken, und [Jonte](jonte) fischt den [Entführten](klempner) aus den Wellen.
+ confess fenna klempner "sagt"
- love fenna klempner "empfindet"
- reject klempner fenna "schüttelt"
- couple klempner lone "Vergeben"
- discover lone fenna "mitbekommt"
- sad! lone fenna "keineswegs böse"
- sibling fenna lone "Schwester"
- help lone fenna "Taschentücher"
+ abduct _ klempner "zerren"
- help tarik wiebke "holt"
+ rescue jonte klempner "fischt"

== 12 Heimathafen
Die Fähre gehört nun allen. Beim Hafenfest stößt [Hauke Boysen](hauke), blass, aber auf eigenen Beinen, mit [seiner](hauke) [Nachfolgerin](fenna) an: [Fenna](fenna) führt künftig die Geschäfte und hat [Jonte](jonte) noch vor dem ersten Walzer zurückgeholt. Vor dem [Pastor](pastor) steht am Nachmittag ein [Brautpaar](ketels+okafor), mit [dem](ketels+okafor) niemand gerechnet hat, nämlich [Frau Ketels](ketels) und [ihr](ketels) [Polizist](okafor) im zu langen Pullover. [Bogdan](klempner) zahlt [seine](klempner) letzte Rate. Und [Wiebke](wiebke)? [Die](wiebke) übergibt das Ruder für eine Stunde an [Pfennig](pfennig), nimmt den [Maschinisten](tarik) bei der Hand und geht mit [ihm](tarik) dorthin, wo kein Sturm hinkommt.
- celebrate _ "Hafenfest"
- recover hauke "auf eigenen Beinen"
- quit hauke "Nachfolgerin"
- hire fenna "führt"
- hire jonte fenna "zurückgeholt"
+ wedding ketels okafor "Brautpaar"
+ couple.start tarik wiebke "bei der Hand"
