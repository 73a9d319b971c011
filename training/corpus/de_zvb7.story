%series Die Glasschmiede von Ellermark
%lang de
%genre fantasy, DVD box texts
%cast maelis | Maelis | f
%cast torwin | Torwin | m
%cast reik | Hauptmann Reik; Reik | m
%cast aldemar | König Aldemar; Aldemar | m
%cast adra | Prinzessin Adra; Adra | f
%cast sibra | Fürstin Sibra; Sibra | f
%cast quill | Quendel | m
%cast hexe | Muhme Grit; Grit | f
%cast prinz | Prinz Corvin; Corvin | m
%cast vater | - | m
%cast wirt | - | m
%cast spaeher | - | m
%cast drache | Ember | n
%cast kind | - | f
%cast moench | Bruder Halm | m
%cast gilde | Scherbengilde | g

== 1 Feuer und Sand
In der Schmiede [ihres](maelis) verschollenen [Vaters](vater) bläst [Maelis](maelis) Glas, das die Wahrheit zeigt – eine Kunst, auf die in [Ellermark](@ellermark) der Scheiterhaufen steht. Als [Hauptmann Reik](reik) mit einem Haftbefehl an die Tür hämmert, versteckt [ihr](maelis) [Ziehbruder](torwin) [Torwin](torwin) das Werkzeug im Brunnen. Zu spät! Das Glas hat [ihm](reik) bereits [sein](reik) eigenes Gesicht gezeigt: das eines [Mannes](reik), [der](reik) [seinen](reik) [König](aldemar) hasst. Statt [Maelis](maelis) abzuführen, fällt [Reik](reik) vor [ihr](maelis) auf die Knie.
- parent vater maelis "Vaters"
- lose maelis vater "verschollenen"
- create maelis "bläst"
- arrest? reik maelis "Haftbefehl"
- kin maelis torwin "Ziehbruder"
- help torwin maelis "versteckt"
+ enemy aldemar reik "hasst"
- arrest! reik maelis "abzuführen"
+ discover reik "gezeigt"

== 2 Der König friert
[König Aldemar](aldemar) leidet an einer Kälte, gegen die kein Kamin hilft. [Seine](aldemar) [Beraterin](sibra), [Fürstin Sibra](sibra), flüstert [ihm](aldemar) ein, das Glas von [Maelis](maelis) sei schuld. In Wahrheit mischt [sie](sibra) [ihm](aldemar) seit dem Winter Nebelpulver in den Wein. [Prinzessin Adra](adra), von [ihrem](adra) [Vater](aldemar) kaum beachtet, reißt sich los und reitet unerkannt ins Handwerkerviertel, wo [sie](adra) auf den vorlauten [Kobold](quill) [Quendel](quill) stößt, [der](quill) sich zum Diebstahl [ihres](adra) Pferdes gleich selbst beglückwünscht.
- ill aldemar "leidet"
- advisor sibra aldemar "Beraterin"
- accuse sibra maelis "flüstert"
+ attack sibra aldemar "Nebelpulver"
- parent aldemar adra "Vater"
+ flee adra "los"
- meet adra quill "stößt"
- steal quill adra "Diebstahl"

== 3 Scherben bringen Unglück
Unter falschem Namen fragt [Adra](adra) in der Schmiede nach Arbeit – und [Torwin](torwin), sonst nie um ein Wort verlegen, bringt nur ein Nicken zustande. Am Abend ist [er](torwin) [ihr](adra) mit Haut und Haaren verfallen. [Maelis](maelis) und [Reik](reik) planen indessen, den Spiegel des [Königs](aldemar) gegen einen aus Wahrglas auszutauschen. Ein [Späher](spaeher) der [Fürstin](sibra) belauscht [die beiden](maelis+reik) und verkauft [sie](maelis+reik) für sieben Goldstücke. Noch vor Sonnenaufgang brennt die Schmiede.
- betray adra _ "falschem"
+ love.start torwin adra "verfallen"
- hire? adra _ "fragt"
- betray? maelis+reik aldemar "auszutauschen"
- discover spaeher maelis+reik "belauscht"
- boss sibra spaeher "Späher"
- betray spaeher maelis+reik "verkauft"
+ attack _ maelis "brennt"

== 4 Im Moor der tausend Augen
Die Flucht durchs Moor verlangt den [Gejagten](adra+maelis+reik+torwin) alles ab. [Reik](reik), von einem Pfeil getroffen, wird von [Muhme Grit](hexe) mit Spinnweben und Schimpfworten gesund gepflegt. Dabei spricht die alte [Zauberin](hexe) einen Namen aus, den [Maelis](maelis) nur aus Träumen kennt: den [ihrer](maelis) [Mutter](hexe). [Grit](hexe) hat [sie](maelis) einst als Säugling fortgegeben, um [sie](maelis) vor dem Hof zu bewahren. [Maelis](maelis) dankt es [ihr](hexe) nicht. Am Feuer rücken [Adra](adra) und [Torwin](torwin) unter eine einzige Decke.
- flee adra+maelis+reik+torwin "Flucht"
- injure reik "getroffen"
- treat reik hexe "gesund gepflegt"
+ parent hexe maelis "Mutter"
- rescue.past? hexe maelis "bewahren"
- love adra torwin "Decke"
- love torwin adra "Decke"

== 5 Bruder Halm
Ein [Bettelmönch](moench) mit silbernen Zähnen weist den Weg zum Kloster [Sankt Vitrin](@vitrin). [Bruder Halm](moench) scheint die Güte in Person zu sein, doch [Quendel](quill) traut [ihm](moench) nicht über den Weg. Recht hat [er](quill)! Im Kreuzgang wartet die Falle: [Adra](adra) wird, an Händen und Füßen gefesselt, in eine Kutsche der [Fürstin](sibra) gestoßen, und [Torwin](torwin) erfährt, wen [er](torwin) da eigentlich liebt. [Er](torwin) zerschlägt vor Zorn das letzte Wahrglas. [Maelis](maelis) schweigt.
- help moench _ "weist"
- betray moench adra "Falle"
+ abduct _ adra "gefesselt"
+ discover torwin adra "erfährt"
- love torwin adra "liebt"
- sad torwin adra "Zorn"

== 6 Die Verlobung
Am Hof hat man für [Prinzessin Adra](adra) bereits entschieden: [Prinz Corvin](prinz), [Sibras](sibra) [Neffe](prinz), soll [sie](adra) zur Frau bekommen. Zum allgemeinen Erstaunen lässt [sie](adra) sich darauf ein. Nachts öffnet [sie](adra) [ihrem](adra) [Bräutigam](prinz) das Fenster – und verschwindet durch ebendieses, nachdem [sie](adra) [ihm](prinz) die Schlüssel zum Kerker abgenommen hat. [Torwin](torwin), noch immer gekränkt, weigert sich, [sie](adra) zu empfangen. [Reik](reik) und [Maelis](maelis) küssen sich zum ersten Mal, unter einem Himmel voller Ascheflocken.
+ engaged? adra prinz "zur Frau"
- kin prinz sibra "Neffe"
- engaged.start adra prinz "lässt sie"
- steal adra prinz "abgenommen"
- flee adra prinz "verschwindet"
- sad torwin adra "gekränkt"
- reject torwin adra "weigert"
+ kiss maelis reik "küssen"

== 7 Corvins Rechnung
Gehörnt vor dem ganzen Hof, setzt [Corvin](prinz) hundert Goldstücke auf den Kopf des [Schmiedegesellen](torwin) aus, in [dem](torwin) [er](prinz) den Entführer [seiner](prinz) [Braut](adra) vermutet. Ein [Wirt](wirt) will sich das Geld verdienen und tischt [Torwin](torwin) vergifteten Met auf; leider trinkt [Quendel](quill) zuerst. Drei Tage ringt der [Kobold](quill) mit dem Tod, und drei Tage weicht [Adra](adra) nicht von [seinem](quill) Lager. Am vierten sitzt dort auch [Torwin](torwin) und bittet [sie](adra) um Vergebung.
- threaten prinz torwin "hundert Goldstücke"
- engaged adra prinz "Braut"
- abduct! torwin adra "Entführer"
+ kill? wirt torwin "vergifteten Met"
- ill quill wirt "ringt"
- help adra quill "weicht"
+ reconcile? adra torwin "Vergebung"

== 8 Der Drache im Ofen
Wer hätte gedacht, dass der größte Schmelzofen des Nordens bewohnt ist? [Ember](drache), letzter [seiner](drache) Art und entsetzlich einsam, bewacht dort seit zwanzig Jahren einen [Gefangenen](vater): [Maelis'](maelis) [Vater](vater)! Das Wiedersehen nach so langer Zeit fällt tränenreich aus, besonders auf Seiten des [Drachen](drache). [Er](drache) lässt den [Alten](vater) nur unter der Bedingung ziehen, dass [ihm](drache) jemand Gesellschaft leistet. [Muhme Grit](hexe), [die](hexe) den einstigen [Gatten](vater) nie vergessen hat, tritt freiwillig an [dessen](vater) Stelle.
- sad drache "einsam"
- abduct.past drache vater "Gefangenen"
- parent vater maelis "Vater"
+ find maelis vater "Wiedersehen"
- married.past hexe vater "Gatten"
- love hexe vater "nie vergessen"
+ rescue hexe vater "freiwillig"

== 9 Wein und Nebel
Die [Scherbengilde](gilde), ein Geheimbund von Glasbläsern, hebt [Maelis](maelis) auf den Schild: [Sie](maelis) soll den Aufstand anführen. [Reik](reik) hält das für Wahnsinn, ein Wort gibt das andere, und [die beiden](maelis+reik) gehen im Zorn auseinander. Allein schleicht [er](reik) in den Palast, um [Aldemar](aldemar) zu erstechen. Doch am Bett des [Herrschers](aldemar) lässt [er](reik) den Dolch sinken, denn vor [ihm](reik) liegt ein hilfloser [Greis](aldemar), [der](aldemar) nach [seiner](aldemar) [Tochter](adra) ruft. [Sibra](sibra) tritt aus dem Schatten und lässt [ihn](reik) in Ketten legen.
- hire maelis gilde "anführen"
- quarrel maelis reik "ein Wort"
+ breakup maelis+reik "auseinander"
- kill? reik aldemar "erstechen"
- kill! reik aldemar "Dolch sinken"
- ill aldemar "hilfloser"
- parent aldemar adra "Tochter"
+ arrest sibra reik "Ketten"

== 10 Das Urteil
Bei Tagesanbruch soll [Reik](reik) gerädert werden. [Maelis](maelis), [der](maelis) [er](reik) durch [Bruder Halm](moench) ein letztes Lebewohl ausrichten lässt, pfeift auf allen Stolz und bricht zur Hauptstadt auf. Der [Mönch](moench), [den](moench) [sein](moench) Gewissen peinigt, führt [sie](maelis) durch die Abwasserkanäle. Zur selben Zeit hält [Adra](adra) dem [Vater](aldemar) einen Becher Wasser an die Lippen statt des Weins, und zum ersten Mal seit Monaten weicht der Frost aus [seinen](aldemar) Händen. Auf dem Schafott hebt der Henker das Rad …
- kill? _ reik "gerädert"
- travel maelis "bricht"
- sad moench "Gewissen"
+ help moench maelis "führt"
- parent aldemar adra "Vater"
- help adra aldemar "Becher Wasser"
+ recover aldemar "weicht"

== 11 Die Stunde der Fürstin
Gerettet, um verraten zu werden: Kaum hat [Maelis](maelis) [Reik](reik) vom Schafott geholt und sich mit [ihm](reik) ausgesöhnt, da schließt [Sibra](sibra) die Tore. [Ihr](sibra) Nebel verschlingt Gasse um Gasse. [Corvin](prinz), angewidert von den Machenschaften der [Tante](sibra), stellt sich [ihr](sibra) in den Weg und bezahlt es mit dem Leben. In [seiner](prinz) letzten Stunde gibt [er](prinz) [Adra](adra) frei. [Torwin](torwin) schließt dem [Nebenbuhler](prinz) die Augen, und [Maelis](maelis) greift zum längsten Blasrohr der Welt.
+ rescue maelis reik "geholt"
- reconcile maelis reik "ausgesöhnt"
- attack sibra _ "verschlingt"
- kin prinz sibra "Tante"
- sad prinz sibra "angewidert"
+ kill sibra prinz "bezahlt"
- breakup prinz adra "frei"
- enemy.past prinz torwin "Nebenbuhler"

== 12 Ein Fenster nach Westen
Grandioses Finale! In einer Kugel aus Wahrglas wird die [Fürstin](sibra) eingeschlossen, und ganz [Ellermark](@ellermark) sieht, was [sie](sibra) getan hat. [Aldemar](aldemar), genesen und beschämt, hebt das Verbot der Glaskunst auf und macht [Reik](reik) zum Kanzler, obwohl [dieser](reik) [ihm](aldemar) einst nach dem Leben trachtete. [Adra](adra) verzichtet auf den Thron, nicht aber auf [Torwin](torwin). [Maelis](maelis) trägt ein [Kind](kind) unter dem Herzen. Und [Ember](drache)? Zieht mit [Grit](hexe) und einem sehr glücklichen alten [Glasbläser](vater) nach Westen.
+ arrest _ sibra "eingeschlossen"
- discover _ sibra "sieht"
- recover aldemar "genesen"
- sad aldemar "beschämt"
- hire reik aldemar "Kanzler"
- kill.past? reik aldemar "trachtete"
- couple adra torwin "nicht aber auf"
+ pregnant maelis "unter dem Herzen"
- happy vater "glücklichen"
- travel drache+hexe+vater "Zieht"
