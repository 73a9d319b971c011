%series Wachzimmer Hafenstraße
%lang de
%genre police station in Linz, terse texts of a series database, crowded, nouns in place of names
%cast hedwig | Chefinspektorin Hedwig Prammer; Hedwig Prammer; Hedwig; Prammer | f
%cast ruben | Ruben Katz; Ruben | m
%cast dilan | Dilan Yıldız; Dilan | f
%cast ferdl | Ferdinand Öller; Ferdl; Öller | m
%cast sascha | Sascha | n
%cast tobias | Tobias Prammer; Tobias | m
%cast oberst | Oberst Krenn; Krenn | m
%cast lydia | Lydia Öller; Lydia | f
%cast wirt | Zoran; Zoran Ilić | m
%cast dealer | - | m
%cast seniorin | Frau Wiesinger | f
%cast wiesinger | - | m
%cast roza | Roza | f
%cast boxer | - | m
%cast vater | - | m
%cast staatsanwalt | Magister Uhl; Uhl | m

== 1 Dienstantritt
Am ersten Arbeitstag verwechselt [Dilan Yıldız](dilan), frisch von der Polizeischule, den eigenen [Vorgesetzten](ruben) mit einem Festgenommenen und legt [ihm](ruben) Handschellen an. [Ruben Katz](ruben) nimmt es sportlich, [Chefinspektorin Hedwig Prammer](hedwig) weniger. Im Keller sitzt ein stadtbekannter [Giftler](dealer), [der](dealer) aus dem Klofenster entkommt, während alle der [Anfängerin](dilan) beim Schlüsselsuchen zusehen. [Ferdinand Öller](ferdl), drei Wochen vor der Pension, holt [ihn](dealer) am Donauufer ein; das Herz macht nicht mit. [Der](dealer), [den](dealer) [er](ferdl) gejagt hat, kniet sich hin und drückt [ihm](ferdl) den Brustkorb, bis die Rettung kommt.
+ hire dilan "Arbeitstag"
- boss ruben dilan "Vorgesetzten"
- arrest dilan ruben "Handschellen"
- flee dealer "entkommt"
- find ferdl dealer "holt"
+ ill ferdl "Herz"
+ rescue dealer ferdl "drückt"

== 2 Nachschlag
[Öller](ferdl) liegt verkabelt im Spital und lässt [Lydia](lydia), mit [der](lydia) [er](ferdl) Silberhochzeit gefeiert hat, im Glauben, [er](ferdl) sei beim Briefmarkentausch. [Dilan](dilan) plappert es am Telefon aus. Die [Gattin](lydia) stürmt die Station, wirft [ihm](ferdl) Feigheit vor und schläft dann auf dem Besucherstuhl ein. Beim [Wirt](wirt) gegenüber zertrümmert ein [Boxer](boxer) das Mobiliar, weil [seine](boxer) [Ex](roza) dort kellnert. [Ruben](ruben) redet, [Dilan](dilan) schwingt den Pfefferspray. Der [Tobende](boxer) sinkt der [Polizistin](dilan) schluchzend an die Schulter. [Der](wirt) mit den kaputten Stühlen verzichtet auf eine Anzeige und spendiert allen Čevapi.
- ill ferdl "verkabelt"
- betray ferdl lydia "Glauben"
- married ferdl lydia "Silberhochzeit"
+ reveal dilan lydia "plappert"
- accuse lydia ferdl "Feigheit"
- attack boxer wirt "zertrümmert"
- ex boxer roza "Ex"
- boss wirt roza "kellnert"
- attack dilan boxer "Pfefferspray"
- sad boxer "schluchzend"
- help dilan boxer "Schulter"
- accuse! wirt boxer "verzichtet"
- gift wirt _ "spendiert"

== 3 Die Wohnung im zweiten Stock
[Frau Wiesinger](seniorin), einundneunzig, meldet jeden Mittwoch denselben Einbruch. Diesmal fehlt wirklich etwas: das Sparbuch. [Sascha](sascha), die gute [Seele](sascha) der Funkzentrale, erkennt an der Handschrift auf dem Abhebungsschein den [Enkel](dealer) der [Bestohlenen](seniorin), und [der](dealer) ist kein anderer als [Öllers](ferdl) [Lebensretter](dealer). [Hedwig](hedwig) lässt [ihn](dealer) holen. Die alte [Dame](seniorin) streitet alles ab: Geschenkt habe [sie](seniorin) [dem](dealer) das Geld. Warum [sie](seniorin) für [ihn](dealer) lüge, fragt [Ruben](ruben) draußen im Stiegenhaus. „Weil mittwochs sonst keiner kommt.“ [Er](ruben) trägt [ihr](seniorin) die Einkäufe hinauf und bleibt bis zur Zeit im Bild.
- steal dealer seniorin "fehlt"
+ discover sascha dealer "erkennt"
- kin dealer seniorin "Enkel"
- rescue.past dealer ferdl "Lebensretter"
- arrest? hedwig dealer "holen"
+ betray seniorin ruben "streitet"
- gift! seniorin dealer "Geschenkt"
- sad seniorin "keiner kommt"
- help ruben seniorin "trägt"

== 4 Dienstaufsicht
[Oberst Krenn](oberst) prüft das Wachzimmer auf Herz und Nieren. [Er](oberst) und die [Leiterin](hedwig) haben einander vor Jahren die Karriere verdorben, [er](oberst) [ihr](hedwig) mit einem anonymen Schreiben, [sie](hedwig) [ihm](oberst) mit einer Ohrfeige beim Polizeiball. [Tobias](tobias), [Hedwigs](hedwig) [Sohn](tobias), taucht nach zwei Jahren [Neuseeland](@neuseeland) braun gebrannt am Schalter auf, verliebt sich binnen vier Minuten in [Dilan](dilan) und erfährt in der fünften, dass [sie](dilan) mit einem Mann nichts anfangen kann. Am Abend raucht die [Chefinspektorin](hedwig) im Hof mit dem [Feind](oberst). [Er](oberst) hustet. „Lunge“, sagt [er](oberst). „Sechs Monate. [Ich](oberst) wollte [Sie](hedwig) um Verzeihung bitten.“
- investigate oberst _ "prüft"
- betray.past oberst hedwig "anonymen Schreiben"
- attack.past hedwig oberst "Ohrfeige"
- parent hedwig tobias "Sohn"
+ return tobias "taucht"
- love tobias dilan "verliebt"
- reject dilan tobias "nichts anfangen"
- enemy hedwig oberst "Feind"
- ill oberst "Lunge"
- die? oberst "Sechs Monate"
+ reconcile? hedwig oberst "Verzeihung"

== 5 Verdeckt
Beim [Serben](wirt) gegenüber geht, so wird gemunkelt, mehr als Schnaps über die Theke. [Dilan](dilan) heuert dort als Kellnerin an, [Tobias](tobias) spielt [ihren](dilan) eifersüchtigen [Verlobten](tobias) und spielt sehr überzeugend. Neben [ihr](dilan) zapft [Roza](roza), einstige [Liebe](roza) des [Boxers](boxer), und zeigt [ihr](dilan) den Trick mit dem Tablett. Nach der Sperrstunde lehnen die zwei [Frauen](dilan+roza) am Kühlschrank, viel zu nah. [Roza](roza) schließt die Augen; da kracht es im Lager. [Zoran](wirt) stapelt Kisten voller Handys, das Stück zu zehn Euro. Ehe [Dilan](dilan) zugreifen kann, bricht [Ruben](ruben) durch die falsche Tür und steht im Eisfach.
- investigate dilan wirt "heuert"
- engaged! dilan tobias "Verlobten"
- jealous! tobias dilan "eifersüchtigen"
- love.past boxer roza "einstige Liebe"
- colleague dilan roza "Neben"
- advisor roza dilan "Trick"
+ flirt dilan roza "viel zu nah"
- discover dilan wirt "stapelt"

== 6 Schmäh
[Zoran](wirt), der [Hehler](wirt), legt ein Geständnis ab und belastet den [Magister](staatsanwalt) [Uhl](staatsanwalt), [Ankläger](staatsanwalt) beim Landesgericht: [Der](staatsanwalt) habe jede dritte Kiste kassiert. Beweise hat [er](wirt) keine. [Roza](roza) erfährt vor dem Wachzimmer, dass [ihre](roza) sympathische [Kollegin](dilan) Uniform trägt, und schmeißt [ihr](dilan) die Schürze vor die Füße. Im Spital darf [Öller](ferdl) aufstehen; [Lydia](lydia) hat [ihm](ferdl) inzwischen eine Kreuzfahrt gebucht und gleich dazu den Pensionsantrag abgeschickt. [Er](ferdl) heult wie ein Schlosshund. [Sie](lydia) hält das für Freude.
- reveal wirt _ "Geständnis"
+ accuse wirt staatsanwalt "belastet"
- steal? staatsanwalt wirt "kassiert"
+ discover roza dilan "erfährt"
- colleague dilan roza "Kollegin"
- reject roza dilan "schmeißt"
- recover ferdl "aufstehen"
- gift lydia ferdl "Kreuzfahrt"
- quit? ferdl "Pensionsantrag"
- sad ferdl "heult"
- happy! ferdl "Freude"

== 7 Fensterputzer
Bombendrohung im Gericht, die fünfte in diesem Jahr. [Ruben](ruben) und [Krenn](oberst) klettern über das Gerüst der Fensterputzer in den dritten Stock, der [Ältere](oberst) keucht, der [Jüngere](ruben) hat Höhenangst. Durch die Scheibe sehen [sie](oberst+ruben), wie [Uhl](staatsanwalt) einen Umschlag in den Aktenvernichter schiebt. Die Bombe ist ein Wecker, das Geräusch auch. [Krenn](oberst) tippt dem [Ankläger](staatsanwalt) an die Scheibe, [der](staatsanwalt) erschrickt so, dass das Gerät [ihm](staatsanwalt) die Krawatte frisst. Am Ende hängt [er](staatsanwalt) mit blauem Gesicht über dem Schlitz und [Ruben](ruben) schneidet [ihn](staatsanwalt) los. Dank gibt es keinen, dafür Papierschlangen mit Kontonummern.
- threaten _ "Bombendrohung"
- sad ruben "Höhenangst"
+ discover oberst+ruben staatsanwalt "sehen"
- injure staatsanwalt "frisst"
+ rescue ruben staatsanwalt "schneidet"
- find oberst+ruben "Papierschlangen"

== 8 Puzzle
Achthundert Streifen, ein Klebestift: [Sascha](sascha) und [Frau Wiesinger](seniorin) sitzen drei Nächte über dem Schnipselhaufen. Die [Greisin](seniorin) puzzelt, seit [ihr](seniorin) [Mann](wiesinger) im Krieg blieb. Den [Enkel](dealer), [der](dealer) auf Entzug ist, hält es nicht im Bett, [er](dealer) kocht [den beiden](sascha+seniorin) Tee. Um vier Uhr früh stimmt die Zahl. [Uhl](staatsanwalt) bestreitet alles und zeigt seinerseits [Hedwig](hedwig) an: Nötigung. Auf Wunsch des Ministeriums gibt [Prammer](hedwig) die Waffe ab. [Ihr](hedwig) [Nachfolger](oberst) auf Zeit wird [Krenn](oberst), [der](oberst) [ihr](hedwig) am Gang ins Ohr raunt, [sie](hedwig) solle die Blumen dalassen, es dauere nicht lang.
- help sascha+seniorin _ "Schnipselhaufen"
- ill dealer "Entzug"
- kin dealer seniorin "Enkel"
- help dealer sascha+seniorin "kocht"
+ discover sascha+seniorin staatsanwalt "stimmt die Zahl"
- die.past wiesinger "blieb"
- married.past seniorin wiesinger "Mann"
- accuse staatsanwalt hedwig "zeigt"
+ quit hedwig "Waffe"
- hire oberst "Nachfolger"

== 9 Ein Tag am Wasser
Sommerlicher Leerlauf. Die [Suspendierte](hedwig) angelt auf der Donau, der [Sohn](tobias) rudert. Zum ersten Mal erzählt [Hedwig](hedwig) [ihm](tobias) vom [Mann](vater) mit dem Motorrad, [der](vater) [sein](tobias) [Vater](vater) war und am Tag nach der Geburt in den Baum fuhr, „aus Glück, glaub [ich](hedwig)“. [Tobias](tobias) rudert ein Stück im Kreis. Am Ufer wartet [Roza](roza), die Schürze in der Hand; [sie](roza) habe nachgedacht, wo man denn diese [Dilan](dilan) finde? „Im Boxclub“, sagt [er](tobias) und gibt [ihr](roza) [seine](tobias) Mütze gegen die Sonne. Ein Zander beißt an. Niemand holt ihn heraus.
- quit.past hedwig "Suspendierte"
- parent hedwig tobias "Sohn"
+ reveal hedwig tobias "erzählt"
- die.past vater "Baum"
- parent vater tobias "Vater"
- gift tobias roza "gibt"
- reconcile? dilan roza "nachgedacht"

== 10 Linke, Rechte
[Dilan](dilan) boxt gegen den [Mann](boxer) mit dem Möbelproblem und lässt [ihn](boxer) gewinnen. [Roza](roza) kommt in die Halle, sieht [ihre](roza) beiden [Verflossenen](boxer+dilan), wie [sie](roza) das hinterher nennt, mit je einem Eisbeutel, und muss so lachen, dass [sie](roza) sich neben [die](dilan) setzt, [der](dilan) das Auge zuschwillt. Der [Boxer](boxer) erhebt sich, ganz Kavalier, und räumt das Feld. [Krenn](oberst) durchsucht derweil, Wochen vor [seinem](oberst) Ende und daher furchtlos, das Büro des [Staatsanwalts](staatsanwalt). Ein Herzschlag zu spät: [Uhl](staatsanwalt) ist mit [Lydia](lydia) am Steuer auf und davon. [Sie](lydia) habe, entschuldigt [sie](lydia) sich später, einem netten [Herrn](staatsanwalt) bloß den Weg zum Schiff gezeigt.
- attack dilan boxer "boxt"
- ex boxer roza "Verflossenen"
- ex dilan roza "Verflossenen"
- injure dilan boxer "zuschwillt"
+ reconcile dilan roza "lachen"
- investigate oberst staatsanwalt "durchsucht"
+ flee staatsanwalt "auf und davon"
- help lydia staatsanwalt "gezeigt"

== 11 Kreuzfahrt
Auf der MS Nibelungen liegt [Öller](ferdl) im Liegestuhl. In der Nachbarkabine spricht jemand von Tresoren, und [er](ferdl), eigentlich [Rentner](ferdl), schiebt die Sonnenbrille hoch. Der [Reisende](staatsanwalt) nimmt [Lydia](lydia) beim Abendbuffet als Schild, mit einem Tortenmesser an der Kehle. [Ferdl](ferdl) redet ruhig, wie [er](ferdl) nie geredet hat, von fünfundzwanzig Jahren, bis dem [Geiselnehmer](staatsanwalt) die Augen feucht werden. In Passau steigt [Krenn](oberst) zu, hustend und grau, und lässt die Schließen klicken. Es ist die letzte Festnahme [seines](oberst) Lebens; [er](oberst) schläft noch auf der Rückfahrt ein, im Speisesaal, den Kopf am Fenster.
- discover ferdl staatsanwalt "Sonnenbrille"
+ abduct staatsanwalt lydia "Schild"
- threaten staatsanwalt lydia "Tortenmesser"
- rescue ferdl lydia "redet"
- sad staatsanwalt "feucht"
+ arrest oberst staatsanwalt "Schließen"
+ die oberst "schläft"

== 12 Neubesetzung
[Krenns](oberst) Begräbnis: [Hedwig](hedwig), wieder mit Stern, trägt die Orden, die [sie](hedwig) [ihm](oberst) nie gegönnt hätte. In [seinem](oberst) Testament vermacht [er](oberst) [ihr](hedwig) einen Brief, datiert vor zwanzig Jahren: kein anonymes Schreiben, eine Liebeserklärung, nie abgeschickt. [Sie](hedwig) liest ihn zweimal und setzt sich auf die Stufen. [Dilan](dilan) zieht zu [Roza](roza) über das Lokal, das nun der [Boxer](boxer) führt, und zwar schlecht. [Tobias](tobias) besteht die Aufnahmeprüfung der Polizeischule. [Frau Wiesinger](seniorin) bringt am Mittwoch einen Gugelhupf. Was fehlt denn heute? „Nichts“, sagt [sie](seniorin), „[ich](seniorin) wollte nur sehen, wer kommt.“
- die.past oberst "Begräbnis"
- hire hedwig "wieder"
- gift oberst hedwig "vermacht"
+ love.past oberst hedwig "Liebeserklärung"
- betray! oberst hedwig "kein anonymes"
- sad hedwig "Stufen"
+ move dilan roza "zieht"
- find tobias "besteht"
- gift seniorin _ "Gugelhupf"
