%series Haus Falkenried
%lang de
%genre youth mystery at a boarding school in the Harz, fan wiki scene by scene
%cast juno   | Juno Sattler; Juno | f
%cast elias  | Elias von Rhode; Elias | m
%cast bo     | Bo | n
%cast nia    | Nia Okonkwo; Nia | f
%cast frost  | Direktorin Frost; Frost | f
%cast hagen  | Herr Hagen; Hagen | m
%cast malte  | Malte Sattler; Malte | m
%cast vrode  | Staatssekretär von Rhode | m
%cast pfleger | Herr Pohl; Pohl | m
%cast kom    | Kommissar Dörr; Dörr | m
%cast silke  | Silke Sattler | f
%cast koechin | Irmi | f
%cast oma    | - | f
%cast kommin | - | f
%cast arzt   | - | m

== 1 Ankunft
[Juno Sattler](juno) wird von [ihrer](juno) [Mutter](silke) im Internat [Falkenried](#falkenried) abgeliefert, genau ein Jahr nachdem [ihr](juno) [Bruder](malte) [Malte](malte) dort spurlos verschwand. [Direktorin Frost](frost) nimmt [ihr](juno) das Handy ab. Im Zimmer wohnen schon [Bo](bo) und [Nia](nia). Beim Abendessen setzt sich [Elias von Rhode](elias) neben die [Neue](juno), nennt sich [Maltes](malte) besten [Freund](elias) und warnt [sie](juno) vor dem [Hausmeister](pfleger). In der Nacht schiebt jemand einen Zettel unter der Tür durch: „[Er](malte) lebt.“
- parent silke juno "Mutter"
- sibling juno malte "Bruder"
+ lose.past _ malte "verschwand"
- housemate.start bo+nia juno "wohnen"
- meet elias juno "setzt"
- friend elias malte "Freund"
- help elias juno "warnt"

== 2 Der Heizungskeller
[Bo](bo) knackt die Kellertür, [Nia](nia) steht Schmiere, [Juno](juno) steigt hinab. Unten hängt [Maltes](malte) Jacke am Haken, und in der Tasche steckt ein Fahrschein nach [Goslar](@goslar). [Pohl](pfleger), der [Hausmeister](pfleger), ertappt [die drei](bo+juno+nia). [Er](pfleger) packt [Bo](bo) am Kragen, da beißt [Nia](nia) [ihn](pfleger) in die Hand. Zur Strafe müssen [alle drei](bo+juno+nia) in der Küche Kartoffeln schälen. [Irmi](koechin), die [Köchin](koechin), legt [Juno](juno) beim Abtrocknen die Hand auf die Schulter und sagt nichts. Den Fahrschein hat am Morgen jemand aus [Junos](juno) Schublade genommen.
- discover juno malte "Fahrschein"
- discover pfleger bo+juno+nia "ertappt"
- attack pfleger bo "packt"
+ attack nia pfleger "beißt"
- help koechin juno "legt"
+ steal _ juno "genommen"

== 3 Literaturkurs
[Herr Hagen](hagen), [der](hagen) Deutsch unterrichtet und bei [dem](hagen) schon [Malte](malte) in der ersten Reihe saß, liest vor der Klasse ein Gedicht des [Verschwundenen](malte) vor. [Juno](juno) läuft hinaus. [Elias](elias) folgt [ihr](juno) in den Kreuzgang, tröstet [sie](juno) und küsst [sie](juno). Hinter einer Säule steht [Bo](bo). Später erzählt die [Köchin](koechin) dem [Lehrer](hagen), wer die Jacke in den Keller gebracht hat: der [Junge](elias), [der](elias) sich so rührend um die [Schwester](juno) kümmert. [Hagen](hagen) rät [ihr](koechin), den Mund zu halten, und zerreißt das Gedicht.
- advisor hagen malte "unterrichtet"
- sad juno "läuft"
- help elias juno "tröstet"
+ kiss elias juno "küsst"
- discover bo elias+juno "steht"
- sibling juno malte "Schwester"
- reveal koechin hagen "erzählt"
- betray.past elias _ "gebracht"
- threaten hagen koechin "rät"

== 4 Irmi
Szene eins, Küche: Das Gas zischt. Szene zwei: [Irmi](koechin) wird tot neben dem Herd gefunden, von [Nia](nia), [die](nia) Frühstücksdienst hat. [Kommissar Dörr](kom) aus [Goslar](@goslar) spricht von einem Unfall. Szene drei: [Juno](juno) sucht in [Irmis](koechin) Kammer und findet zwischen Kochbüchern ein Foto von [Malte](malte), aufgenommen vor drei Wochen. [Sie](juno) zeigt es dem [Kommissar](kom). [Dörr](kom) nimmt es an sich und verspricht, sich zu kümmern. Szene vier: Im Auto zündet [er](kom) es an. Auf dem Beifahrersitz sitzt [Staatssekretär von Rhode](vrode).
+ die koechin "tot"
- find nia koechin "gefunden"
- investigate kom koechin "Unfall"
- investigate juno koechin "sucht"
+ discover juno malte "Foto von Malte"
- reveal juno kom "zeigt"
+ betray kom juno "zündet"

== 5 Stille Stunde
Sonntag. Nebel liegt auf dem Teich, die Wege sind leer, in der Kapelle wird ein Requiem gesungen. [Bo](bo) schnitzt eine Eule, ohne hinzusehen. [Nia](nia) schreibt [ihrer](nia) [Großmutter](oma) nach [Lagos](@lagos), das Essen sei jetzt noch schlechter. [Elias](elias) bringt [Juno](juno) einen Schal, den [er](elias) angeblich selbst gekauft hat. Er riecht nach [ihrem](juno) [Bruder](malte). [Sie](juno) sagt danke, legt ihn um und lässt den [Verehrer](elias) von nun an nicht mehr aus den Augen.
- create bo "schnitzt"
- kin nia oma "Großmutter"
- gift elias juno "bringt"
- betray elias juno "angeblich selbst gekauft"
- sibling juno malte "Bruder"
- love elias juno "Verehrer"
+ investigate juno elias "aus den Augen"

== 6 Unter Wasser
[Juno](juno) folgt [Elias](elias). [Elias](elias) rudert über den Teich. Im Bootshaus wartet [Hagen](hagen). [Hagen](hagen) gibt [Elias](elias) Geld. Ein Brett knarrt unter [Juno](juno). [Hagen](hagen) dreht sich um. [Er](hagen) stößt [Juno](juno) ins Wasser. Dann rudert [Hagen](hagen) davon. [Elias](elias) zögert. [Elias](elias) springt. [Elias](elias) zieht [Juno](juno) ans Ufer. [Sie](juno) hustet, [sie](juno) schlägt [ihn](elias). „Wo ist [Malte](malte)?“, schreit [Juno](juno). Da weint [Elias](elias).
- investigate juno elias "folgt"
- gift hagen elias "gibt"
+ attack hagen juno "stößt"
- flee hagen "davon"
+ rescue elias juno "zieht"
- attack juno elias "schlägt"
- sad elias "weint"

== 7 Was Elias weiß
[Malte](malte) hatte herausgefunden, dass [Hagen](hagen) Prüfungen verkauft und der [Staatssekretär](vrode), [Elias'](elias) [Vater](vrode), einer der Kunden war. [Er](malte) wollte zur Zeitung. Da sperrte man [ihn](malte) ein, im ehemaligen Sanatorium auf dem Berg, wo [ihm](malte) ein [Arzt](arzt) seither Spritzen gibt. Der [Freund](elias), [der](elias) keiner war, hat die ganze Zeit Briefe gefälscht, damit die [Mutter](silke) nicht suchte. [Juno](juno) hört zu, bis [er](elias) fertig ist. [Bo](bo) bindet [ihn](elias) danach an den Heizkörper, und [Nia](nia) stellt [ihm](elias), weil [sie](nia) so erzogen ist, ein Glas Wasser hin.
- reveal elias juno "hört"
+ discover.past malte hagen "herausgefunden"
- parent vrode elias "Vater"
- reveal? malte _ "Zeitung"
+ abduct.past _ malte "sperrte"
- treat malte arzt "Spritzen"
- friend! elias malte "der keiner war"
- betray.past elias silke "gefälscht"
- parent silke malte "Mutter"
- abduct bo elias "bindet"
- help nia elias "stellt"

== 8 Der Aufstieg
Zu Fuß wollen die [Zimmergenossinnen](bo+juno+nia) auf den Berg. Auf halber Höhe fällt der Strahl einer Lampe auf [sie](bo+juno+nia): [Pohl](pfleger), die Hand noch verbunden. Statt [sie](bo+juno+nia) zurückzubringen, geht der [Gebissene](pfleger) voran. Von [ihm](pfleger) stammte der Zettel; das Foto hat [er](pfleger) der [Köchin](koechin) gegeben, und seit [deren](koechin) Tod schläft [er](pfleger) nicht mehr. Am Sanatorium reißt [er](pfleger) das Tor auf und lenkt die Wachen ab. Ein Schuss fällt. Der [Hausmeister](pfleger) kommt nicht wieder auf die Beine. [Die drei](bo+juno+nia) rennen weiter, weil [er](pfleger) es [ihnen](bo+juno+nia) zugerufen hat.
- housemate bo+nia juno "Zimmergenossinnen"
- discover pfleger bo+juno+nia "fällt der Strahl"
- attack.past nia pfleger "Gebissene"
- gift.past pfleger koechin "gegeben"
- die.past koechin "Tod"
- sad pfleger koechin "schläft"
- help pfleger bo+juno+nia "lenkt"
+ kill _ pfleger "Ein Schuss"

== 9 Zimmer 12
[Malte](malte) erkennt [seine](malte) [Schwester](juno) nicht. [Nia](nia) und [Bo](bo) schleppen den [Betäubten](malte) durch den Wäscheschacht, [Juno](juno) trägt die Akten. Unten hält ein Wagen, am Steuer [Direktorin Frost](frost). Alle erstarren. [Sie](frost) steigt aus, wirft den Mantel über den [Jungen](malte) und sagt, [sie](frost) habe von alldem nichts gewusst; [Pohl](pfleger) habe [sie](frost) angerufen, eine Minute vor dem Schuss. Im Rückspiegel tauchen Scheinwerfer auf. Die [Direktorin](frost) fährt, wie man es einer Lateinerin nicht zutraut. Der Wagen des [Verfolgers](kom) prallt gegen eine Fichte, und [Dörr](kom) bleibt darin eingeklemmt.
- sibling juno malte "Schwester"
+ rescue bo+juno+nia malte "schleppen"
- help frost malte "wirft"
- discover! frost _ "nichts gewusst"
- reveal pfleger frost "angerufen"
- investigate kom bo+frost+juno+malte+nia "Verfolgers"
+ injure kom "eingeklemmt"

== 10 Nachsitzen
Eine andere [Kommissarin](kommin), eine aus [Hannover](@hannover), vernimmt [Dörr](kom) im Krankenhaus. [Er](kom) nennt den [Staatssekretär](vrode) als Auftraggeber. [Elias](elias), vom Heizkörper losgemacht, sagt gegen den eigenen [Vater](vrode) aus und darf danach nicht mehr nach Hause. [Hagen](hagen) ist mit dem Geld über alle Berge. In der Kapelle nimmt man Abschied von zwei Toten, von der [Frau](koechin), [die](koechin) geschwiegen hat, und vom [Mann](pfleger), [der](pfleger) es nicht mehr konnte. [Silke Sattler](silke) hält [ihren](silke) [Sohn](malte) an der Hand; [er](malte) fragt [sie](silke) höflich, wer [sie](silke) sei.
- investigate kommin kom "vernimmt"
+ accuse kom vrode "nennt"
- boss vrode kom "Auftraggeber"
- parent vrode elias "Vater"
- accuse elias vrode "sagt"
- flee hagen "über alle Berge"
- die.past koechin+pfleger "Toten"
- parent silke malte "Sohn"
+ ill malte "wer sie sei"

== 11 Prag
Eine Ansichtskarte verrät [Hagen](hagen): [Er](hagen) hat sie [seiner](hagen) alten Zimmerwirtin geschickt. [Bo](bo), [Nia](nia) und [Juno](juno) hauen für zwei Tage ab und stellen den [Lehrer](hagen) auf der [Karlsbrücke](@karlsbruecke). [Er](hagen) gibt den Mord an [Irmi](koechin) zu, lächelnd, weil in [Prag](@prag) niemand mithöre. [Bo](bo) hält das Telefon hoch: Halb [Falkenried](#falkenried) hört mit. Als [Hagen](hagen) über die Brüstung klettert, packt [ihn](hagen) das [Mädchen](juno), [das](juno) [er](hagen) einst in den Teich gestoßen hat, am Arm und lässt nicht los, bis die Streife da ist.
- discover _ hagen "verrät"
- travel bo+juno+nia "hauen" @prag
- find bo+juno+nia hagen "stellen"
+ reveal hagen bo+juno+nia "gibt"
- kill.past hagen koechin "Mord"
- attack.past hagen juno "gestoßen"
- rescue juno hagen "packt"
+ arrest _ hagen "Streife"

== 12 Zeugnistag
Der [Staatssekretär](vrode) muss für sieben Jahre ins Gefängnis. [Sein](vrode) [Sohn](elias) bekommt bei der [Direktorin](frost) ein Zimmer unterm Dach und von der [Schwester](juno) [seines](elias) [Opfers](malte) kein Wort. Erst am letzten Schultag setzt [Juno](juno) sich neben [ihn](elias); vergeben könne [sie](juno) nicht, Kuchen essen schon. [Malte](malte) liest ein fremdes Gedicht, stutzt und ergänzt die fehlende Zeile. [Seine](malte) [Mutter](silke) schlägt die Hände vors Gesicht. [Bo](bo) schenkt [Nia](nia) die Eule. [Nia](nia) begreift endlich, wem [Bo](bo) das ganze Jahr nachgesehen hat, nämlich der [anderen](juno).
+ arrest _ vrode "Gefängnis"
- parent vrode elias "Sohn"
- move elias frost "Zimmer"
- sibling juno malte "Schwester"
- reconcile! elias juno "vergeben"
+ recover malte "ergänzt"
- parent silke malte "Mutter"
- gift bo nia "schenkt"
- discover nia bo "begreift"
- love bo juno "nachgesehen"
