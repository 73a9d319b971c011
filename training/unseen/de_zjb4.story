%series Die Salzkrone
%lang de
%genre fantasy court drama, session log of a fan encyclopaedia
%cast odra | Regentin Odra; Odra | f
%cast timna | Prinzessin Timna; Timna | f
%cast hjalm | König Hjalm; Hjalm | m
%cast sturm | Hauptmann Sturm; Sturm | m
%cast distel | Distel | f
%cast vasco | Vasco von Rhun; Vasco | m
%cast ebba | Ebba Grau; Ebba | f
%cast asche | Asche | n
%cast korin | Korin | m
%cast falkner | Perrin | m
%cast erbe | Hjalmar | m

== 1 Der leere Thron
Nach dem Ableben von [König Hjalm](hjalm) regiert [seine](hjalm) jüngere [Schwester](odra) [Odra](odra) das Inselreich, bis [ihre](odra) [Nichte](timna), [Prinzessin Timna](timna), mündig wird. [Hauptmann Sturm](sturm), [der](sturm) die Leibwache führt, hat dem [Sterbenden](hjalm) geschworen, dem [Mädchen](timna) nie von der Seite zu weichen. Auf dem Fest der ersten Salzernte wird dem Volk [Vasco von Rhun](vasco) vorgestellt, ein [Herzogssohn](vasco) vom Festland, [dem](vasco) [Timna](timna) nach dem Willen der [Regentin](odra) die Hand reichen soll. Die [Prinzessin](timna) tanzt lieber mit einem [Falkner](falkner).
- die.past hjalm "Ableben"
- sibling hjalm odra "Schwester"
- kin odra timna "Nichte"
- boss sturm _ "Leibwache führt"
- celebrate _ "Fest"
+ wedding? timna vasco "Hand reichen"
- reject timna vasco "lieber"

== 2 Falkenfedern
[Vasco](vasco) macht aus der Not eine Tugend und umgarnt statt der [Siebzehnjährigen](timna) [deren](timna) [Kammerfrau](distel) [Distel](distel), [die](distel) für Schmeicheleien empfänglicher ist. [Distel](distel), seit dem dritten Lebensjahr unzertrennlich mit [Timna](timna), erzählt [ihr](timna) davon nichts. Der [Falkner](falkner) lässt unterdessen einen Vogel steigen, an dessen Fuß ein Zettel hängt: [Er](falkner) denke Tag und Nacht an [die](timna), mit [der](timna) [er](falkner) getanzt habe. Den Zettel fängt [Sturm](sturm) ab. [Er](sturm) verbrennt ihn und sagt niemandem, warum [ihm](sturm) dabei die Augen tränen.
- flirt vasco distel "umgarnt"
- boss timna distel "Kammerfrau"
- friend distel timna "unzertrennlich"
- reveal! distel timna "nichts"
+ confess falkner timna "denke Tag"
- steal sturm falkner "fängt"
- sad sturm "tränen"

== 3 Das Haus auf der Klippe
Auf der Nordklippe haust die [Kräuterfrau](ebba) [Ebba Grau](ebba) mit einem sprechenden [Raben](asche) namens [Asche](asche). [Odra](odra) sucht [sie](ebba) bei Nacht auf, denn seit Wochen wird der [Regentin](odra) jeden Morgen übel. [Ebba](ebba) genügt ein Blick auf [ihren](odra) Bauch. Wer es gewesen sei, will der [Rabe](asche) wissen. Ein [Mann](sturm), [der](sturm) [ihr](odra) seit zwölf Jahren den Mantel nachtrage, sagt die [Herrscherin](odra) müde, und [den](sturm) [sie](odra) nur bei Neumond zu sich lasse. Draußen wartet frierend [Hauptmann Sturm](sturm) mit den Pferden.
- housemate asche ebba "haust"
- travel odra ebba "sucht"
+ pregnant odra sturm "übel"
- discover ebba odra "genügt ein Blick"
- reveal odra asche+ebba "sagt"
+ affair odra sturm "bei Neumond"

== 4 Ebbe
Durchs Fenster steigt der [Falkner](falkner) zu [Timna](timna). Endlich verrät [er](falkner) [ihr](timna) [seinen](falkner) Namen. [Er](falkner) heißt [Perrin](falkner). Bis zum Hahnenschrei bleibt [Perrin](falkner). Danach gehören [die zwei](falkner+timna) zusammen. Am Morgen ertappt [Sturm](sturm) im Stall [Vasco](vasco). Im Heu neben [ihm](vasco) liegt [Distel](distel). [Sturm](sturm) droht [ihr](distel) mit dem Kerker. Auf Knien fleht [sie](distel) um Schweigen. Der [Hauptmann](sturm) hat selbst viel zu verschweigen.
- travel falkner timna "steigt"
- reveal falkner timna "verrät"
+ sex falkner timna "Hahnenschrei"
- couple.start falkner timna "zusammen"
- discover sturm distel+vasco "ertappt"
- sex distel vasco "Heu"
- threaten sturm distel "droht"

== 5 Volljährig
An [ihrem](timna) achtzehnten Geburtstag soll [Timna](timna) das Salz aus der Schale [ihrer](timna) Ahnen lecken und danach [Vasco](vasco) vor den Altar folgen. [Sie](timna) leckt, verzieht das Gesicht und erklärt vor dem versammelten Adel, lieber werde [sie](timna) Fischerin. Der [Verschmähte](vasco) lacht als Einziger. [Odra](odra) gerät außer sich und lässt [ihre](odra) [Nichte](timna) in den Leuchtturm sperren, wo nur [Distel](distel) zu [ihr](timna) darf. Endlich gesteht die [Kammerfrau](distel) [ihrer](distel) [Freundin](timna), wessen Bett [sie](distel) wärmt. Die [Gefangene](timna) umarmt [sie](distel): [Sie](distel) könne [ihn](vasco) geschenkt haben.
- celebrate timna "Geburtstag"
- wedding? timna vasco "Altar"
+ reject timna vasco "lieber werde"
- happy vasco "lacht"
- sad odra "außer sich"
- kin odra timna "Nichte"
+ arrest odra timna "sperren"
- friend distel timna "Freundin"
- reveal distel timna "gesteht"
- affair distel vasco "Bett"

== 6 Von Möwen und Kesseln
Ein stiller Tag. Im Siedehaus wird der größte Kessel geflickt, eine Möwe brütet im Helm eines Wachsoldaten, und die Köchinnen streiten wie immer über die richtige Menge Dill. [Asche](asche) bringt [Perrin](falkner) eine Locke aus dem Leuchtturm. Der [Falkner](falkner) näht sie in [seinen](falkner) Handschuh ein und schwört dem [Raben](asche), [er](falkner) werde die [Prinzessin](timna) noch vor der Springflut dort herausholen. „Mit welchem Boot?“, fragt der [Vogel](asche). Daran hat der [Verliebte](falkner) nicht gedacht.
- gift asche falkner "Locke"
- rescue? falkner timna "herausholen"
- love falkner timna "Verliebte"

== 7 Springflut
Das Boot stellt ausgerechnet [Vasco](vasco), [der](vasco) mit [Distel](distel) durchbrennen will und deshalb ein Interesse daran hat, dass [seine](vasco) [Zugedachte](timna) ebenfalls verschwindet. Zu viert rudern [sie](distel+falkner+timna+vasco) los. Auf halbem Weg trifft ein Pfeil [Perrin](falkner) in den Rücken; [er](falkner) kippt über Bord und taucht nicht mehr auf. Der Bogen, der ihn abschoss, gehört der Leibwache. [Timna](timna) schreit die ganze Nacht. [Sturm](sturm), [der](sturm) vor der [Regentin](odra) auf ein Knie sinkt, meldet den Tod des [Falkners](falkner), nicht aber, dass [ihm](sturm) die Hand gezittert hat.
- help vasco falkner "stellt"
- flee? distel+vasco "durchbrennen"
- engaged? timna vasco "Zugedachte"
- flee distel+falkner+timna+vasco odra "rudern"
+ attack _ falkner "trifft"
- injure falkner _ "in den Rücken"
- sad timna "schreit"
- reveal sturm odra "meldet"
- die? falkner "Tod"
- reveal! sturm odra "nicht aber"

== 8 Trauerflor
Am Festland trägt [Timna](timna) Schwarz. Getröstet wird [sie](timna) von [Distel](distel). In einer Dorfkirche bekommt [Distel](distel) einen Ring. [Ihr](distel) [Ehemann](vasco) heißt nun [Vasco](vasco). Enterbt wird noch am selben Tag [Vasco](vasco). Arm und selig wohnen [die beiden](distel+vasco) über einer Schmiede. Bei [ihnen](distel+vasco) schläft auch [Timna](timna). Auf der Insel schläft kaum noch [Sturm](sturm). Mit [Odra](odra) spricht [er](sturm) nicht mehr. Im Fischernetz von [Ebba](ebba) liegt [Perrin](falkner). [Er](falkner) atmet.
- sad timna "Schwarz"
- help distel timna "Getröstet"
+ wedding distel vasco "Ring"
- lose vasco "Enterbt"
- happy distel+vasco "selig"
- housemate distel+vasco timna "schläft auch"
- sad sturm "schläft kaum"
- quarrel odra sturm "nicht mehr"
- find ebba falkner "Fischernetz"
+ die! falkner "atmet"

== 9 Der Erbe
Unter Gewitter und dem Geschrei der Möwen entbindet die [Kräuterfrau](ebba) die [Regentin](odra) von einem [Knaben](erbe), [der](erbe) nach dem toten [König](hjalm) [Hjalmar](erbe) genannt wird. Im Nebenraum liegt hinter einem Vorhang [Perrin](falkner), [dessen](falkner) Wunde [Ebba](ebba) mit Seetang stopft, und hört jedes Wort: dass [Sturm](sturm) der [Vater](sturm) ist, dass [Odra](odra) den Schuss befohlen hat und dass [sie](odra) ihn bereut. Der [Hauptmann](sturm) nimmt [seinen](sturm) [Sohn](erbe) auf den Arm und weint. Danach legt [er](sturm) [sein](sturm) Schwert vor die Wiege und quittiert den Dienst.
- birth odra erbe "entbindet"
- treat odra ebba "entbindet"
- parent odra erbe "entbindet"
- die.past hjalm "toten"
- injure falkner "Wunde"
- treat falkner ebba "stopft"
+ discover falkner odra+sturm "hört"
- parent sturm erbe "Vater"
- attack.past odra falkner "befohlen"
- sad odra "bereut"
- sad sturm "weint"
+ quit sturm "quittiert"

== 10 Der neue Hauptmann
Zum [Nachfolger](korin) ernennt [Odra](odra) den jungen [Korin](korin), einen [Streber](korin), [der](korin) [seinem](korin) [Vorgänger](sturm) schon lange den Platz missgönnt. Kaum im Amt, lässt der neue [Hauptmann](korin) die Hütte der [Kräuterfrau](ebba) umstellen. [Asche](asche) lenkt die Wachen mit gestohlenen Helmbüschen ab, während [Ebba](ebba) [Perrin](falkner) in einem Heringsfass zum Hafen rollt. [Sturm](sturm), jetzt ein [Fährmann](sturm) wie andere auch, erkennt [den](falkner), [der](falkner) da aus dem Fass steigt. [Er](sturm) bittet nicht um Vergebung. [Er](sturm) rudert [ihn](falkner) hinüber zu [Timna](timna).
- hire korin odra "ernennt"
- jealous korin sturm "missgönnt"
- steal asche _ "gestohlenen"
- help asche ebba "lenkt"
+ rescue ebba falkner "rollt"
- discover sturm falkner "erkennt"
- reconcile! falkner sturm "nicht um Vergebung"
+ help sturm falkner "rudert"

== 11 Zwei Kronen
Als [Timna](timna) die Tür öffnet, fällt [ihr](timna) die Milchkanne aus der Hand. Am selben Abend bittet [sie](timna) den [Auferstandenen](falkner), [ihr](timna) [Mann](falkner) zu werden, und [Distel](distel) schluchzt lauter als [beide](falkner+timna). Mit vierzig Fischerbooten kehrt die [Thronerbin](timna) heim. [Korin](korin) ergreift das Hasenpanier. [Odra](odra) übergibt [ihrer](odra) [Nichte](timna) die Krone freiwillig und zieht mit [Hjalmar](erbe) ins Fährhaus, wo ein [Mann](sturm) mit rauen Händen bereits das Feuer geschürt hat. Die neue [Königin](timna) schickt zur Versöhnung ein Fass Salz.
- return falkner "Auferstandenen"
+ propose timna falkner "bittet"
- sad distel "schluchzt"
+ return timna "kehrt"
- flee korin timna "Hasenpanier"
- quit odra "freiwillig"
- gift odra timna "Krone"
- kin odra timna "Nichte"
- move erbe+odra sturm "zieht"
- reconcile odra timna "Versöhnung"
- gift timna odra "Fass Salz"
