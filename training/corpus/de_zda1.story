%series Hallig Süderoog Nord
%lang de
%genre island family serial, weekly listings
%cast wiebke   | Wiebke Carstensen; Wiebke | f
%cast tjark    | Tjark Carstensen; Tjark | m
%cast momme    | Momme Carstensen; Momme | m
%cast gesche   | Gesche | f
%cast rasmus   | Rasmus Thode; Thode; Rasmus | m
%cast ilse     | Ilse Thode; Ilse | f
%cast bente    | Bente | f
%cast yaw      | Dr. Yaw Mensah; Dr. Mensah; Yaw | m
%cast postbote | Fiete | m
%cast lasse    | Lasse | m
%cast pastorin | Pastorin Lüders | f
%cast jens     | Jens Thode; Jens | m
%cast makler   | - | m

== 1 Land unter
Vierzehn Jahre hat sich [Wiebke Carstensen](wiebke) nicht blicken lassen, nun steigt [sie](wiebke) zur Beisetzung [ihrer](wiebke) [Mutter](gesche) [Gesche](gesche) aus dem Postschiff. Am Anleger wartet niemand außer [Rasmus Thode](rasmus), mit [dem](rasmus) [sie](wiebke) als Zwanzigjährige das Bett und einen Kutter geteilt hat. [Ihr](wiebke) [Bruder](tjark) [Tjark](tjark), [der](tjark) den Hof bewirtschaftet, rückt [ihr](wiebke) nicht einmal einen Stuhl zurecht, und der alte [Momme](momme) hält die eigene [Tochter](wiebke) für die Gemeindeschwester. Im Watt ziehen die Priele zu.
+ return wiebke "steigt"
- die.past gesche "Beisetzung"
- parent gesche wiebke "Mutter"
- couple.past rasmus wiebke "das Bett"
- sibling tjark wiebke "Bruder"
- parent momme wiebke "Tochter"
- ill momme "hält die eigene Tochter"

== 2 Der dritte Teller
Das Testament der [Verstorbenen](gesche) sorgt für dicke Luft: Die Hälfte der Warft fällt an [Wiebke](wiebke), [Tjark](tjark) fühlt sich um zwanzig Jahre Arbeit geprellt. [Ilse Thode](ilse), resolute [Wirtin](ilse) und [Mutter](ilse) von [Rasmus](rasmus), stachelt [ihn](tjark) beim Grog noch an. Der neue [Inselarzt](yaw), [Dr. Yaw Mensah](yaw), verordnet [Momme](momme) Pflaster, Ruhe und Gesellschaft. Bei Ebbe bleibt [er](yaw) mit [seinem](yaw) Rad im Schlick stecken, und [Wiebke](wiebke) hievt [ihn](yaw) lachend heraus.
- die.past gesche "Verstorbenen"
- quarrel tjark wiebke "dicke Luft"
+ find wiebke "fällt an"
- sad tjark "geprellt"
- parent ilse rasmus "Mutter"
- hire yaw "neue"
- treat momme yaw "verordnet"
+ rescue wiebke yaw "hievt"

== 3 Was der Nebel verschluckt
[Postbote](postbote) [Fiete](postbote) hat einen Brief ausgetragen, der elf Jahre zu spät kommt. Adressiert ist er an [Wiebke](wiebke), geschrieben hat ihn [Gesche](gesche): [Momme](momme) sei nicht der leibliche [Vater](momme) [ihrer](gesche) [Tochter](wiebke). [Die](wiebke) läuft kopflos ins Watt hinaus. Als der Nebel kommt, sind es [Rasmus](rasmus) und [Yaw](yaw), [die](rasmus+yaw) sich nach [ihr](wiebke) auf den Weg machen, der [Fischer](rasmus) mit dem Horn, der [Mediziner](yaw) mit einer Taschenlampe. Wer von [beiden](rasmus+yaw) wird [sie](wiebke) zuerst erreichen?
- create.past gesche "geschrieben"
- reveal gesche wiebke "geschrieben"
+ parent! momme wiebke "nicht der leibliche Vater"
- parent gesche wiebke "Tochter"
- flee wiebke "läuft kopflos"
- find? rasmus+yaw wiebke "auf den Weg"

== 4 Zwölf Glockenschläge
[Rasmus](rasmus) bringt die halb [Erfrorene](wiebke) heim; [Yaw](yaw) wärmt [ihr](wiebke) Hände und Füße und fängt den Blick auf, mit dem [sein](yaw) [Konkurrent](rasmus) auf der Bettkante sitzt. [Thode](rasmus) hätte [ihr](wiebke) einiges zu sagen, doch [er](rasmus) ist seit dem Frühjahr mit [Bente](bente), der [Lehrerin](bente), versprochen. Drüben im Krug bettelt [Tjark](tjark) [Ilse](ilse) um ein Darlehen an. [Sie](ilse) verlangt dafür die Fennen am Sommerdeich.
+ rescue rasmus wiebke "heim"
- injure wiebke "Erfrorene"
- treat wiebke yaw "wärmt"
- enemy rasmus yaw "Konkurrent"
+ engaged bente rasmus "versprochen"
- help? ilse tjark "bettelt"

== 5 Ein Vater zu viel
Hartnäckig forscht [Wiebke](wiebke) im Kirchenbuch nach dem Mann, der [ihrer](wiebke) [Mutter](gesche) vor vierzig Jahren den Kopf verdreht hat. [Pastorin Lüders](pastorin) schlägt eine Seite auf und gleich wieder zu. [Bente](bente) probiert derweil vor sieben Schulkindern [ihr](bente) Brautkleid an und bekommt sieben ehrliche Urteile. Eines davon stammt von [Lasse](lasse), [Tjarks](tjark) zehnjährigem [Sprössling](lasse), [der](lasse) auf dem Krugboden über eine Seekiste stolpert. Innen steht ein Name: [Jens Thode](jens), [Ilses](ilse) verschollener [Gatte](jens).
- investigate wiebke "forscht"
- love.past gesche _ "den Kopf verdreht"
- parent gesche wiebke "Mutter"
- wedding? bente rasmus "Brautkleid"
- parent tjark lasse "Sprössling"
+ find lasse "stolpert"
- married ilse jens "Gatte"
- lose.past ilse jens "verschollener"

== 6 Kisten voller Briefe
Obenauf liegen Liebesbriefe, sämtlich an [Gesche](gesche) gerichtet. Für [Wiebke](wiebke) fügt sich ein grässliches Bild: Wenn [Jens](jens) [ihr](wiebke) [Erzeuger](jens) war, dann ist [Rasmus](rasmus), in [dessen](rasmus) Armen [sie](wiebke) einst lag, [ihr](wiebke) [Halbbruder](rasmus). Unter vier Augen weiht [sie](wiebke) [Yaw](yaw) ein, [der](yaw) zu einem Abstrich rät. [Tjark](tjark) unterzeichnet in [Husum](@husum) einen Vorvertrag mit einem [Makler](makler) für Feriendörfer und sagt zu Hause kein Sterbenswort davon.
- love.past jens gesche "Liebesbriefe"
+ parent? jens wiebke "Erzeuger"
- sibling? rasmus wiebke "Halbbruder"
- affair.past rasmus wiebke "in dessen Armen"
+ reveal wiebke yaw "weiht"
- help yaw wiebke "rät"
- betray tjark "kein Sterbenswort"
- travel tjark "unterzeichnet" @husum

== 7 Polterabend
Scherben auf der Kirchwarft: Die halbe Hallig lässt am Polterabend [Bente](bente) und [Rasmus](rasmus) hochleben, bis die [Braut](bente) eine Speichelprobe mit [seinem](rasmus) Namen in der Arzttasche entdeckt. Was das solle, herrscht [sie](bente) [Yaw](yaw) an. [Er](yaw) beruft sich auf die Schweigepflicht und handelt sich eine Ohrfeige ein. [Ilse](ilse) dagegen begreift sofort, denn [sie](ilse) hat [ihren](ilse) [Mann](jens) damals mit [Gesche](gesche) am Siel ertappt. [Momme](momme) ist unauffindbar, das Vieh unruhig, das Barometer im Keller.
- celebrate _ bente+rasmus "Polterabend"
- engaged bente rasmus "Braut"
- discover bente yaw "entdeckt"
- quarrel bente yaw "herrscht"
- reveal! yaw bente "Schweigepflicht"
+ attack bente yaw "Ohrfeige"
- discover.past ilse gesche+jens "ertappt"
- married ilse jens "Mann"
- cheat.past jens ilse "ertappt"
- lose _ momme "unauffindbar"

== 8 Orkan
Der verwirrte [Bauer](momme) steht bis zur Brust im Wasser und ruft nach [seiner](momme) toten [Frau](gesche). [Tjark](tjark) springt [ihm](momme) nach, ein Balken zerschmettert dem [Jüngeren](tjark) das Bein. Mit vereinten Kräften schleppen [Wiebke](wiebke) und [Rasmus](rasmus) [Vater](momme) und [Sohn](tjark) auf den Dachboden, wo [Yaw](yaw) bei Kerzenschein schient, was zu schienen ist. Im Fieber plaudert [Tjark](tjark) den Verkauf aus. [Lasse](lasse) drückt [seiner](lasse) [Tante](wiebke) einen Umschlag vom Labor in die Hand, vom Salzwasser aufgeweicht.
- ill momme "verwirrte"
- die.past gesche "toten"
- married.past gesche momme "Frau"
+ injure tjark "zerschmettert"
- rescue rasmus+wiebke momme+tjark "schleppen"
- parent momme tjark "Sohn"
- treat tjark yaw "schient"
- ill tjark "Fieber"
+ reveal tjark "plaudert"
- kin lasse wiebke "Tante"
- gift lasse wiebke "drückt"

== 9 Lesbar
Das Ergebnis ist eindeutig: keinerlei Verwandtschaft mit den Thodes! [Wiebke](wiebke) weint vor Erleichterung. [Rasmus](rasmus) aber, [der](rasmus) eben erst begriffen hat, worum es ging, zieht drei Tage vor der Trauung den Kopf aus der Schlinge und bittet [Bente](bente) um [ihre](bente) Freigabe. [Sie](bente) nimmt das Kleid vom Bügel und die nächste Fähre. Am Krankenlager gehen die [Geschwister](tjark+wiebke) wegen des Feriendorfs aufeinander los, bis [Momme](momme) mit der Faust auf den Tisch haut: Noch lebe [er](momme)!
- sibling! rasmus wiebke "keinerlei Verwandtschaft"
- happy wiebke "Erleichterung"
- discover rasmus wiebke "begriffen"
+ breakup rasmus bente "Freigabe"
- wedding? bente rasmus "Trauung"
- travel bente "nächste Fähre"
- sibling tjark wiebke "Geschwister"
- quarrel tjark wiebke "aufeinander los"

== 10 Schlick drüber
Wer also ist es? [Pastorin Lüders](pastorin), von schlechtem Gewissen geplagt, bricht das Beichtgeheimnis nur halb: [Wiebke](wiebke) solle nach [einem](postbote) suchen, [der](postbote) jeden Tag gekommen sei. Der Groschen fällt. Seit vierzig Jahren bringt [Fiete](postbote) die Post, und genauso lange hat [er](postbote) bei [Gesche](gesche) einen Kaffee getrunken, der nie bloß Kaffee war. [Er](postbote) leugnet nicht. [Rasmus](rasmus) steht abends mit zwei Angeln vor der Tür; [sie](wiebke) schickt [ihn](rasmus) fort, weil im Haus [Yaw](yaw) den Tisch für [sie](wiebke) gedeckt hat.
- sad pastorin "schlechtem Gewissen"
- reveal pastorin wiebke "bricht das Beichtgeheimnis"
- discover wiebke postbote "Groschen fällt"
- affair.past gesche postbote "nie bloß Kaffee"
+ parent postbote wiebke "leugnet nicht"
- reject wiebke rasmus "schickt"
+ date wiebke yaw "den Tisch"

== 11 Zwei Väter
[Fiete](postbote) trägt die letzte Post aus und geht in Rente. Zum Abschied steckt [er](postbote) [seiner](postbote) [Tochter](wiebke) die Taschenuhr zu, auf deren Deckel [ihr](wiebke) Geburtstag eingraviert ist. [Momme](momme) hat die Wahrheit offenbar längst gekannt: Auf dem Kirchgang hakt [er](momme) den alten [Nebenbuhler](postbote) unter. [Tjark](tjark) humpelt zum Telefon und lässt den Vorvertrag platzen. Der [Makler](makler) stellt [ihm](tjark) daraufhin Männer in Aussicht, die weniger höflich anklopfen als [er](makler).
- quit postbote "in Rente"
- gift postbote wiebke "steckt"
- parent postbote wiebke "Tochter"
- discover.past momme "längst gekannt"
- enemy.past momme postbote "Nebenbuhler"
+ reconcile momme postbote "hakt"
+ threaten makler tjark "stellt ihm"

== 12 Die Rückkehr der Braut
Ausgerechnet [Bente](bente) kommt mit der Rettung: Die [Lehrerin](bente) hat in [Kiel](@kiel) herausgefunden, dass der [Makler](makler) wegen Subventionsbetrugs gesucht wird. Noch an der Mole legt [ihm](makler) die Wasserschutzpolizei Handschellen an. [Tjark](tjark), seit Jahren alleinerziehend, weiß nicht, wie [er](tjark) [ihr](bente) danken soll, und backt einen Kuchen, der nicht aufgeht. [Sie](bente) isst zwei Stücke. Die [Wirtin](ilse) wirft [Wiebke](wiebke) vor, [ihren](ilse) [Sohn](rasmus) um den Verstand zu bringen.
+ return bente "kommt"
- help bente "Rettung"
- discover bente makler "herausgefunden"
- betray.past makler "Subventionsbetrugs"
- investigate _ makler "gesucht"
+ arrest _ makler "Handschellen"
- gift tjark bente "backt"
- accuse ilse wiebke "wirft"
- parent ilse rasmus "Sohn"

== 13 Springflut
[Yaw](yaw) bekommt einen Ruf an die Tropenklinik in [Accra](@accra) und möchte, dass [Wiebke](wiebke) [ihn](yaw) begleitet. Eine Nacht lang packt [sie](wiebke) ein und aus. Am Morgen findet [sie](wiebke) am Flutsaum einen verletzten Heuler und neben ihm, bis auf die Haut durchnässt, [Rasmus](rasmus), [der](rasmus) seit Stunden Wasser über das Tier schöpft. Da muss [sie](wiebke) nicht länger überlegen. Auf der Fähre winkt der [Doktor](yaw), solange noch etwas zu sehen ist.
- hire? yaw "Ruf"
- travel? wiebke yaw "begleitet"
- find wiebke rasmus "findet"
- help rasmus _ "schöpft"
+ love wiebke rasmus "nicht länger überlegen"
+ travel yaw "Fähre" @accra

== 14 Biikebrennen
Auf der Warft lodert das Feuer. [Wiebke](wiebke) und [Rasmus](rasmus) haben das Aufgebot bestellt, [Ilse](ilse) spendiert zähneknirschend das Fass. [Fiete](postbote) und [Momme](momme) sitzen in Decken gewickelt nebeneinander und streiten friedlich darüber, wer die [Brautmutter](gesche) zuerst gesehen hat. [Lasse](lasse) fragt [Bente](bente) laut und vernehmlich, ob [sie](bente) jetzt [seine](lasse) [Stiefmutter](bente) werde. [Tjark](tjark) wird rot wie die Glut. Als die Funken niedergehen, ist [Momme](momme) eingeschlafen und wacht nicht mehr auf.
+ wedding? rasmus wiebke "Aufgebot"
- gift ilse "spendiert"
- quarrel momme postbote "streiten"
- parent gesche wiebke "Brautmutter"
- kin? bente lasse "Stiefmutter"
+ die momme "wacht nicht mehr auf"
