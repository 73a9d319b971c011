%series Zweite Tür, Lehrerzimmer
%lang de
%genre school dramedy in Chemnitz, media database synopses
%cast gesine  | Gesine Hartwig; Gesine; Hartwig | f
%cast mirko   | Mirko Pohl; Mirko | m
%cast samu    | Samu Lehtinen; Samu; Lehtinen | m
%cast isolde  | Isolde Kranich; Isolde; Kranich | f
%cast thuy    | Thuy Nguyen; Thuy | f
%cast bo      | Bo | n
%cast ludger  | Ludger Hartwig; Ludger | m
%cast carla   | Carla | f
%cast hausmeister | Kalle | m
%cast referendarin | Pia Sonntag; Sonntag; Pia | f
%cast schulrat | Schulrat Maiwald; Maiwald | m
%cast vati    | - | m
%cast enkel   | - | m
%cast verlobte | - | f
%cast oma     | - | f

== 1 Vertretungsplan
Nach den Sommerferien hat die Lessingschule einen neuen [Direktor](samu): [Samu Lehtinen](samu), [Finne](samu), ausgewiesener [Freund](samu) der Stille. Damit zieht [Isolde Kranich](isolde), seit elf Jahren [Konrektorin](isolde), bei der Besetzung zum dritten Mal den Kürzeren. [Gesine Hartwig](gesine), [Deutschlehrerin](gesine), sitzt im Lehrerzimmer zwischen [ihrem](gesine) [Ehemann](ludger) [Ludger](ludger), Erdkunde, und [ihrem](gesine) [Liebhaber](mirko) [Mirko Pohl](mirko), Sport. Der [eine](ludger) korrigiert, der [andere](mirko) füßelt. Auf dem Hof empfängt [Hausmeister Kalle](hausmeister) die [Referendarin](referendarin) [Pia Sonntag](referendarin) mit den Worten, hier dürfe man nicht parken.
+ hire samu "neuen"
- hire! isolde "zieht"
- boss samu isolde "Direktor"
- married gesine ludger "Ehemann"
- affair gesine mirko "Liebhaber"
- cheat gesine ludger "Liebhaber"
- flirt mirko gesine "füßelt"
- meet hausmeister referendarin "empfängt"

== 2 Elternabend
[Thuy Nguyen](thuy), [Elternsprecherin](thuy) und [Inhaberin](thuy) von drei Nagelstudios, bringt den [Direktor](samu) mit einer Frage zum Erröten: ob [er](samu) Single sei. [Er](samu) ist es, seit [seine](samu) [Verlobte](verlobte) sich in [Turku](@turku) für einen Eishockeyspieler entschied. [Bo](bo), [Thuys](thuy) sechzehnjähriges [Kind](bo), möchte im Boden versinken. Die neue [Referendarin](referendarin) wird vor allen Eltern von [Isolde](isolde) gemaßregelt; [Gesine](gesine) nimmt [sie](referendarin) in Schutz und fängt sich dafür die dauerhafte Abneigung der [Kranich](isolde) ein. [Ludger](ludger) hat alles im Protokoll.
- flirt thuy samu "Erröten"
- engaged.past samu verlobte "Verlobte"
- breakup.past verlobte samu "entschied"
- parent thuy bo "Kind"
- quarrel isolde referendarin "gemaßregelt"
+ help gesine referendarin "Schutz"
- enemy.start gesine isolde "Abneigung"

== 3 Turnhalle
Zwischen Barren und Kästen hat [Ludger](ludger) [seinen](ludger) Schlüsselbund liegen lassen und findet, als [er](ludger) ihn holen will, [seine](ludger) [Frau](gesine) auf der Weichbodenmatte, und zwar nicht beim Lesen. [Er](ludger) sagt nur „Pardon“ und schließt die Tür. Zu Hause steht [sein](ludger) Bett fortan im Arbeitszimmer. [Gesine](gesine), [die](gesine) auf einen Krach gehofft hatte, erträgt die Höflichkeit schlecht. [Mirko](mirko) erklärt [ihr](gesine), von Liebe sei nie die Rede gewesen, und verabredet sich mit der [Referendarin](referendarin) zum Bouldern. [Kalle](hausmeister) wischt die Matte.
+ discover ludger gesine+mirko "findet"
- married gesine ludger "Frau"
- cheat gesine ludger "nicht beim Lesen"
- sex gesine mirko "nicht beim Lesen"
- sad gesine ludger "erträgt"
- love! mirko gesine "Liebe"
+ date? mirko referendarin "verabredet"

== 4 Klassenfahrt
[Bo](bo) sitzt neben [Carla](carla). [Carla](carla) teilt mit [Bo](bo) die Kopfhörer. [Carla](carla) ist [Mirkos](mirko) [Tochter](carla). [Mirko](mirko) sieht [Carla](carla) nur am Wochenende. Im Zelt küsst [Carla](carla) [Bo](bo). [Bo](bo) erzählt es [Pia](referendarin). [Pia](referendarin) erzählt es [Mirko](mirko). [Mirko](mirko) verbietet [Carla](carla) den Umgang. [Carla](carla) schreit [Mirko](mirko) an. [Bo](bo) fühlt sich von [Pia](referendarin) verraten. [Sonntag](referendarin) ist ein schlechter Name für [Pia](referendarin). Es ist Montag.
- parent mirko carla "Tochter"
+ kiss bo carla "küsst"
- reveal bo referendarin "erzählt"
- betray referendarin bo "verraten"
- reveal referendarin mirko "erzählt es Mirko"
+ quarrel carla mirko "schreit"
- sad bo referendarin "fühlt"

== 5 Blaue Briefe
Anonyme Schreiben im Fach des [Schulrats](schulrat) behaupten, der [Direktor](samu) treffe sich in der Sauna mit einer [Mutter](thuy). Die [Mutter](thuy) ist [Thuy](thuy), die Sauna öffentlich und der Vorwurf falsch, noch. [Schulrat Maiwald](schulrat), [Isoldes](isolde) [Cousin](schulrat), leitet trotzdem eine Prüfung ein. [Samu](samu), [der](samu) nie viele Worte verliert, verliert nun auch die wenigen. [Thuy](thuy) bringt [ihm](samu) Pho ins Büro und setzt sich zu [ihm](samu), bis [er](samu) aufisst. Danach trifft [er](samu) sich tatsächlich mit [ihr](thuy) in der Sauna.
+ accuse _ samu "Anonyme"
- affair! samu thuy "falsch"
- kin isolde schulrat "Cousin"
- investigate schulrat samu "Prüfung"
- sad samu "verliert nun"
- gift thuy samu "Pho"
- help thuy samu "setzt sich"
+ date samu thuy "trifft er sich"

== 6 Handschriftenprobe
[Ludger](ludger), [der](ludger) in vierundzwanzig Dienstjahren jede Handschrift im Haus kennengelernt hat, erkennt in den Briefen das kleine g [Isoldes](isolde). [Er](ludger) stellt [sie](isolde) im Kartenraum. Statt [sie](isolde) anzuzeigen, hört [er](ludger) zu: Dreimal übergangen, vom [Gatten](vati) mit zwei Katzen sitzen gelassen, und das Dach ist undicht. Am Samstag klettert [er](ludger) auf [ihr](isolde) Dach. [Gesine](gesine) wundert sich über den Teer an [seinen](ludger) Hosen. [Pia](referendarin) gibt beim Bouldern den Halt auf und fällt [Mirko](mirko) in die Arme, wo [sie](referendarin) fürs Erste bleibt.
+ discover ludger isolde "erkennt"
- accuse ludger isolde "stellt"
- reveal isolde ludger "hört er zu"
- breakup.past vati isolde "sitzen gelassen"
- help ludger isolde "klettert"
- couple.start mirko referendarin "wo sie fürs Erste bleibt"

== 7 Hitzefrei
[Carla](carla) zieht aus Trotz zu [ihrer](carla) [Großmutter](oma), [Bo](bo) hilft tragen. Im Lehrerzimmer fehlt seit Tagen der Kaffee. [Gesine](gesine), [die](gesine) sich mit [Kalle](hausmeister) die Aufsicht teilt, erfährt von [ihm](hausmeister), dass [er](hausmeister) Gedichte schreibt, und liest sie alle in einer Nacht. Sie sind furchtbar. [Sie](gesine) lacht, bis [ihr](gesine) die Tränen kommen, dann kommen andere. [Kalle](hausmeister) hat nie über die [Hartwigs](gesine+ludger) gedichtet, nur über eine gewisse G., und das seit 2011.
- move carla oma "zieht"
- kin carla oma "Großmutter"
- help bo carla "hilft"
- colleague gesine hausmeister "teilt"
- create hausmeister "Gedichte"
- sad gesine "andere"
+ love hausmeister gesine "eine gewisse G."

== 8 Die Prüfung
[Maiwald](schulrat) prüft [Lehtinen](samu). [Maiwald](schulrat) lädt [Isolde](isolde) vor. [Ludger](ludger) begleitet [Isolde](isolde). [Isolde](isolde) sagt [Maiwald](schulrat) alles. [Maiwald](schulrat) zerreißt die Briefe. [Isolde](isolde) bittet [Samu](samu) um Verzeihung. [Samu](samu) schweigt lange. Dann gibt [Samu](samu) [Isolde](isolde) die Hand. [Thuy](thuy) gibt [Isolde](isolde) nichts. Abends holt [Ludger](ludger) [seine](ludger) Koffer. [Ludger](ludger) verlässt [Gesine](gesine). [Ludger](ludger) wohnt jetzt bei [Isolde](isolde). Die Katzen mögen [Ludger](ludger).
- investigate schulrat samu "prüft"
- help ludger isolde "begleitet"
+ reveal isolde schulrat "sagt"
- reconcile isolde samu "Hand"
- sad thuy isolde "nichts"
+ breakup ludger gesine "verlässt"
- housemate.start isolde ludger "wohnt"

== 9 Zwei Striche
[Pia](referendarin) erwartet ein Kind, und weil der [Vater](mirko) dazu erst einmal schlucken muss, missversteht [sie](referendarin) das als Absage und meldet sich krank. [Mirko](mirko), ratlos, sucht Rat bei der [Frau](gesine), mit [der](gesine) [er](mirko) früher auf der Matte lag. [Gesine](gesine) wäscht [ihm](mirko) den Kopf und schickt [ihn](mirko) mit Hagebuttentee zu [Pia](referendarin). [Carla](carla), [die](carla) durch die Wand mithört, dass [sie](carla) ein Geschwister bekommt, ruft als Erstes [Bo](bo) an. Und [Bo](bo) ruft „endlich“, denn nun hat [ihr](carla) [Vater](mirko) andere Sorgen.
+ pregnant referendarin mirko "Kind"
- discover! referendarin mirko "missversteht"
- sex.past gesine mirko "lag"
- quarrel gesine mirko "wäscht"
- help gesine mirko "schickt"
- discover carla referendarin "mithört"
- parent mirko carla "Vater"
- happy bo "endlich"

== 10 Lesebühne
Unter dem Titel »Bohnerwachs« stellt [Kalle](hausmeister) in der Aula [seine](hausmeister) Verse vor. Zwölf Leute kommen, elf davon wegen des Buffets. Beim vorletzten Gedicht versteht auch der letzte [Erdkundelehrer](ludger), wer gemeint ist; [Ludger](ludger) nickt anerkennend und legt [Isolde](isolde) den Arm um die Schulter. [Gesine](gesine) wartet, bis alle fort sind, und stellt die Stühle hoch. Als [sie](gesine) den letzten abstellt, stellt sich [Kalle](hausmeister) vor [sie](gesine) hin und sagt es in Prosa. [Gesine](gesine) ist geschmeichelt. Mehr verrät das Bohnerwachs nicht.
- create hausmeister "stellt"
- discover ludger gesine "versteht"
- couple isolde ludger "legt"
+ confess hausmeister gesine "Prosa"
- happy gesine "geschmeichelt"

== 11 Abitur
[Carla](carla) fällt durch Mathe, [Bo](bo) durch gar nichts, und so werden sich die Wege [der beiden](bo+carla), [die](bo+carla) seit der Zeltnacht unzertrennlich waren, im Herbst trennen; [sie](bo+carla) beschließen es weinend auf dem Fahrradständer. [Samu](samu) bittet [Thuy](thuy) in der Sauna, mit [ihm](samu) nach [Turku](@turku) zu ziehen. Bei neunzig Grad sagt niemand Nein, und [sie](thuy) sagt Ja, aber nicht [Turku](@turku). Nachfolgerin auf dem Chefsessel soll [Isolde](isolde) werden. [Die](isolde) winkt ab: [Sie](isolde) habe jetzt ein dichtes Dach.
- lose carla "durch"
- couple bo carla "unzertrennlich"
+ breakup bo carla "trennen"
- sad bo+carla "weinend"
- move? samu+thuy "ziehen" @turku
- couple samu thuy "Ja"
- hire! isolde "winkt"

== 12 Zeugniskonferenz
[Ludger](ludger) und [Gesine](gesine) gehen nach zwanzig Jahren im Guten auseinander, zu zweit auf dem Amt, mit einem Regenschirm. [Pia](referendarin) bringt einen [Sohn](enkel) zur Welt, [dem](enkel) [Thuy](thuy) winzige Handschuhe strickt. Beim Sommerfest fällt [Mirko](mirko) vor der gesamten Fachschaft Sport vor [seiner](mirko) [Freundin](referendarin) auf die Knie, die Kniescheibe knackt, und der Antrag wird im Notarztwagen angenommen. Neue [Direktorin](gesine) der Lessingschule ist [Gesine Hartwig](gesine). Der [Mann](hausmeister), [der](hausmeister) [ihr](gesine) das Türschild anschraubt, schraubt sehr lange. Dann zieht [sie](gesine) [ihn](hausmeister) an der Latzhose zu sich und küsst [ihn](hausmeister).
+ divorce gesine ludger "auseinander"
- birth referendarin enkel "zur Welt"
- gift thuy enkel "strickt"
- propose mirko referendarin "Knie"
- injure mirko "knackt"
+ engaged.start mirko referendarin "angenommen"
- hire gesine "Neue Direktorin"
+ kiss gesine hausmeister "küsst"
- celebrate _ "Sommerfest"
