%series Tidenhub
%lang de
%genre Küstenkrimi, encyclopaedia episode list
%cast wiebke   | Wiebke Onnen; Onnen; Wiebke | f
%cast tariq    | Tariq Benali; Benali; Tariq | m
%cast jale     | Jale Benali; Jale | f
%cast gesine   | Gesine Onnen; Gesine | f
%cast folkert  | Folkert Harms; Folkert; Harms | m
%cast henning  | Henning Harms; Henning | m
%cast tomma    | Tomma Harms; Tomma | f
%cast maike    | Dr. Maike Abels; Maike; Abels | f
%cast dorn     | Kriminalrat Dorn; Dorn | m
%cast klempner | Eike Voss; Voss; Eike | m
%cast kruse    | Frau Kruse | f
%cast ruud     | Ruud de Wit; Ruud; de Wit | m
%cast baby     | Janne | f
%cast anwalt   | - | m

== 1 Auflaufend Wasser
Nach acht Jahren beim Landeskriminalamt tritt [Wiebke Onnen](wiebke) wieder in [Emden](@emden) [ihren](wiebke) Dienst an. [Ihr](wiebke) neuer [Partner](tariq), [Tariq Benali](tariq), hatte selbst auf den Posten gehofft und lässt es [sie](wiebke) spüren. Gleich am ersten Morgen wird im Außenhafen die Leiche des [Reeders](henning) [Henning Harms](henning) geborgen, [dessen](henning) [Bruder](folkert) [Folkert](folkert) mit der [Kommissarin](wiebke) zwölf Jahre lang den Namen und das Bett geteilt hat. Die gemeinsame [Tochter](tomma) [der beiden](folkert+wiebke), die siebzehnjährige [Tomma](tomma), wohnt beim [Vater](folkert) und wechselt auf dem Deich die Straßenseite, sobald [sie](tomma) die [Mutter](wiebke) kommen sieht.
- hire wiebke "tritt" @emden
- return wiebke "wieder" @emden
+ colleague.start tariq wiebke "neuer Partner"
- hire.past? tariq "gehofft"
- jealous tariq wiebke "spüren"
+ die henning "Leiche"
- find _ henning "geborgen"
- sibling folkert henning "Bruder"
- married.past folkert wiebke "den Namen"
- parent folkert+wiebke tomma "gemeinsame Tochter"
- housemate folkert tomma "wohnt"
- reject tomma wiebke "wechselt"

== 2 Schlickwurm
Die [Gerichtsmedizinerin](maike) [Dr. Maike Abels](maike) stellt fest, dass [Henning Harms](henning) nicht ertrunken, sondern mit einer Rohrzange niedergestreckt worden ist. Eine Zange dieser Art vermisst ein [Klempner](klempner), [der](klempner) am Abend vor der Tat im Haus des [Toten](henning) einen Boiler gewechselt hat. [Benali](tariq) will [ihn](klempner) sofort festnehmen; [Onnen](wiebke) pfeift [ihn](tariq) zurück, worauf [die beiden](tariq+wiebke) auf dem Flur laut werden. [Kriminalrat Dorn](dorn), [beider](tariq+wiebke) [Vorgesetzter](dorn), schickt [sie](tariq+wiebke) wie Schulkinder auseinander. Unterschlupf findet die [Heimkehrerin](wiebke) bei [ihrer](wiebke) älteren [Schwester](gesine) [Gesine](gesine), [die](gesine) aus [ihrer](gesine) Abneigung gegen den [Exmann](folkert) keinen Hehl macht.
- discover maike henning "stellt fest"
+ kill _ henning "niedergestreckt"
- lose klempner "vermisst"
- arrest? tariq klempner "festnehmen"
+ quarrel tariq wiebke "laut werden"
- boss dorn tariq+wiebke "Vorgesetzter"
- move wiebke gesine "Unterschlupf"
- sibling gesine wiebke "Schwester"
- enemy folkert gesine "Abneigung"
- ex folkert wiebke "Exmann"

== 3 Das dritte Glas
Auf dem Küchentisch des [Ermordeten](henning) standen drei Gläser, und am dritten klebt Lippenstift. Er gehört, wie sich herausstellt, ausgerechnet der [Gerichtsmedizinerin](maike): [Maike](maike) war über ein Jahr lang [Hennings](henning) heimliche [Geliebte](maike) und hat es den [Ermittlern](tariq+wiebke) bei der Obduktion verschwiegen. [Onnen](wiebke) nimmt [ihr](maike) den Fall ab, [Benali](tariq) aber, [der](tariq) [sie](maike) seit dem Studium kennt und schätzt, trocknet [ihr](maike) auf dem Parkplatz die Tränen. Zu Hause findet [seine](tariq) [Frau](jale) [Jale](jale) ein langes blondes Haar am Revers und stellt keine Fragen. Der [Klempner](klempner) ist unterdessen nicht zur Vernehmung erschienen.
- die.past henning "Ermordeten"
- discover _ maike "herausstellt"
+ affair.past henning maike "heimliche Geliebte"
- betray maike tariq+wiebke "verschwiegen"
- quit maike wiebke "nimmt ihr"
- friend maike tariq "kennt und schätzt"
- help tariq maike "trocknet"
- sad maike "Tränen"
- married jale tariq "Frau"
- discover jale tariq "findet"

== 4 Springflut
[Wiebke](wiebke) trifft [Folkert](folkert). [Er](folkert) sitzt auf der Mole. Den [Bruder](henning) hat [er](folkert) kaum geweint. „[Henning](henning) und [ich](folkert) waren wie Hund und Katze“, sagt [er](folkert). Ein Alibi hat [er](folkert) nicht. [Wiebke](wiebke) glaubt [ihm](folkert) trotzdem. Das ärgert [Gesine](gesine). Am Abend klopft [Tomma](tomma). Vor der Tür der [Tante](gesine) weint [sie](tomma). [Sie](tomma) wartet auf ein [Kind](baby), und der [Vater](ruud) heißt [Ruud](ruud). [Wiebke](wiebke) hält [Tomma](tomma) fest. Zum ersten Mal seit Jahren lachen [beide](tomma+wiebke). In der Nacht brennt der Kutter von [Harms](folkert).
- sibling folkert henning "Bruder"
- sad! folkert henning "kaum geweint"
- enemy.past folkert henning "Hund und Katze"
- sad gesine wiebke "ärgert"
- kin gesine tomma "Tante"
- sad tomma "weint"
+ pregnant tomma ruud "wartet auf ein Kind"
- reveal tomma wiebke "heißt"
- help wiebke tomma "hält"
+ reconcile tomma wiebke "lachen"
- lose folkert "brennt"

== 5 Grenzfall
[Ruud de Wit](ruud) entpuppt sich als niederländischer Polizist, vierundzwanzig und von [seiner](ruud) Dienststelle in [Delfzijl](@delfzijl) ausgeliehen, um den Brand auf dem Kutter aufzuklären. [Onnen](wiebke), [die](wiebke) den künftigen [Schwiegersohn](ruud) am liebsten in die [Ems](@ems) würfe, muss mit [ihm](ruud) Streife fahren. [Er](ruud) hat von der Schwangerschaft keine Ahnung, denn die [Siebzehnjährige](tomma) hat [ihm](ruud) per Kurznachricht den Laufpass gegeben. [Jale](jale) passt derweil die [Gerichtsmedizinerin](maike) vor dem Institut ab und rät [ihr](maike), die Finger von einem [Mann](tariq) zu lassen, [der](tariq) vergeben sei; [diese](maike) beteuert, zwischen [ihnen](maike+tariq) sei nie etwas gewesen.
- investigate? ruud _ "aufzuklären"
- kin? ruud wiebke "künftigen Schwiegersohn"
- colleague.start ruud wiebke "Streife"
- pregnant tomma "Schwangerschaft"
- discover! ruud tomma "keine Ahnung"
+ breakup tomma ruud "Laufpass"
- jealous jale maike "passt"
- threaten jale maike "rät"
- affair! maike tariq "nie etwas gewesen"

== 6 Kalfatert
Der untergetauchte [Klempner](klempner) wird im Heizungskeller der [Witwe](kruse) [Kruse](kruse) aufgestöbert, [die](kruse) [ihn](klempner) seit Wochen mit Suppe versorgt und für [ihren](kruse) verschollenen Sohn hält. [Er](klempner) ist wirklich [ihr](kruse) [Junge](klempner). Als [Benali](tariq) [ihm](klempner) Handschellen anlegen will, geht die alte [Dame](kruse) mit dem Schürhaken auf [ihn](tariq) los; der [Kommissar](tariq) landet mit einer Platzwunde in der Klinik, wo nicht [seine](tariq) [Frau](jale), sondern [Maike](maike) am Bett sitzt. [Jale](jale), zu spät gekommen, sieht [die beiden](maike+tariq) durch die Scheibe sich küssen. Noch am selben Abend räumt [sie](jale) den gemeinsamen Kleiderschrank aus.
- flee.past klempner "untergetauchte"
- find _ klempner "aufgestöbert"
- help kruse klempner "versorgt"
+ parent kruse klempner "Junge"
- arrest? tariq klempner "Handschellen"
- attack kruse tariq "los"
- injure tariq kruse "Platzwunde"
- married jale tariq "Frau"
- help maike tariq "sitzt"
- discover jale maike+tariq "sieht"
+ kiss maike tariq "küssen"
- cheat tariq jale "küssen"
- breakup jale tariq "räumt"

== 7 Nipptide
[Gesine](gesine) hat neue Hausgenossen: Zu [Schwester](wiebke) und [Nichte](tomma) gesellt sich die verlassene [Ehefrau](jale) des [Kommissars](tariq), [die](jale) vorläufig im Bügelzimmer unterkommt. [Die vier](gesine+jale+tomma+wiebke) streichen die Küche, und keine fragt, wessen [Mann](tariq) gerade bei wem frühstückt. [Folkert](folkert) bringt [seiner](folkert) früheren [Frau](wiebke) die Post vorbei und bleibt bis nach Mitternacht. [Onnens](wiebke) [Vorgesetzter](dorn) verbittet sich solche Besuche, solange der [Reeder](folkert) auf der Liste der Verdächtigen steht. Das Watt liegt still da. Irgendwo schlägt eine Boje, und die Fähre nach [Borkum](@borkum) hat Verspätung.
- sibling gesine wiebke "Schwester"
- kin gesine tomma "Nichte"
- married jale tariq "Ehefrau"
+ move jale gesine "unterkommt"
- housemate.start gesine+tomma+wiebke jale "Hausgenossen"
- ex folkert wiebke "früheren Frau"
- date folkert wiebke "bleibt"
- boss dorn wiebke "Vorgesetzter"
- quarrel dorn wiebke "verbittet"
- investigate _ folkert "Verdächtigen"

== 8 Der Name auf dem Schild
Endlich redet der [Sohn](klempner) der [Witwe](kruse). [Eike Voss](klempner) heißt [er](klempner), als Säugling wurde [er](klempner) weggegeben, und in der fraglichen Nacht hörte [er](klempner) im Haus des [Reeders](henning) zwei Stimmen streiten: die von [Henning](henning) und eine zweite, die [er](klempner) am Telefon wiedererkannt hat. Es war die des [Kriminalrats](dorn). [Onnen](wiebke) mag es nicht glauben, [Benali](tariq) schon. [Er](tariq) hat in alten Akten Belege dafür entdeckt, dass [ihr](tariq+wiebke) [Chef](dorn) von dem [Toten](henning) jahrelang Geld nahm. Als [Voss](klempner) anderntags gegenüberstellt werden soll, liegt [er](klempner) leblos in der Zelle; die [Mutter](kruse) bricht auf der Wache zusammen.
- parent kruse klempner "Sohn"
- reveal klempner tariq+wiebke "redet"
- quarrel.past dorn henning "streiten"
- discover.past klempner dorn "wiedererkannt"
+ discover tariq dorn "entdeckt"
- boss dorn tariq+wiebke "Chef"
- die.past henning "Toten"
+ die klempner "leblos"
- sad kruse klempner "bricht"

== 9 Hundewache
[Dorn](dorn) entzieht [Onnen](wiebke) und [Benali](tariq) die Marken, weil [sie](tariq+wiebke) den [Zeugen](klempner) angeblich in den Tod getrieben haben. Gemeinsam verstecken die beiden [Suspendierten](tariq+wiebke) die Akten bei [Maike](maike), mit [der](maike) [Tariq](tariq) inzwischen Tisch und Bad teilt. [Jale](jale) verlangt unterdessen über [ihren](jale) [Anwalt](anwalt) die Trennung auf dem Papier. Der junge [Holländer](ruud), [der](ruud) von [Tommas](tomma) Bauch auf dem Wochenmarkt überrascht wurde, steht am Abend mit Tulpen vor [Gesines](gesine) Haus und hält vor allen [Bewohnerinnen](gesine+jale+tomma+wiebke) um die Hand der [Schülerin](tomma) an. [Sie](tomma) schlägt [ihm](ruud) die Tür vor der Nase zu und öffnet sie nach einer Minute wieder, aber nur einen Spalt.
+ quit tariq+wiebke dorn "entzieht"
- accuse dorn tariq+wiebke "angeblich"
- die.past klempner "Tod"
- couple maike tariq "Tisch und Bad"
- housemate maike tariq "teilt"
- pregnant tomma "Bauch"
- divorce? jale tariq "Trennung"
- advisor anwalt jale "Anwalt"
- discover ruud tomma "überrascht"
+ propose ruud tomma "hält"
- reject tomma ruud "schlägt"

== 10 Die Rohrzange
Weil [er](dorn) um [seine](dorn) Pension fürchtet, sucht der [Kriminalrat](dorn) die [Gerichtsmedizinerin](maike) auf und hält [ihr](maike) die Waffe an den Kopf, damit [sie](maike) den Befund ändert. [Maike](maike), [die](maike) [Hennings](henning) Tod nie verwunden hat, spielt auf Zeit. [Ruud](ruud), zufällig Zeuge, stürzt sich auf den [Beamten](dorn) und fängt die Kugel mit der Schulter ab. [Onnen](wiebke) überwältigt [ihren](wiebke) einstigen [Förderer](dorn), [der](dorn) alles zugibt: Den [Reeder](henning) habe [er](dorn) im Zorn erschlagen, den [Klempner](klempner) aus Angst vergiftet. [Frau Kruse](kruse) erfährt am Grab, wer [ihr](kruse) [Kind](klempner) auf dem Gewissen hat.
- sad dorn "fürchtet"
+ threaten dorn maike "hält ihr"
- sad maike henning "verwunden"
- rescue ruud maike "stürzt"
- injure ruud dorn "Kugel"
+ arrest wiebke dorn "überwältigt"
- die.past henning "Tod"
- advisor.past dorn wiebke "Förderer"
- reveal dorn wiebke "zugibt"
+ kill.past dorn henning "erschlagen"
- kill.past dorn klempner "vergiftet"
- discover kruse dorn "erfährt"
- parent kruse klempner "Kind"

== 11 Ablaufend Wasser
Die Wache bekommt eine neue [Leiterin](wiebke), und es ist [Wiebke Onnen](wiebke) selbst. [Tariq](tariq) gratuliert [ihr](wiebke) als Erster, ganz ohne den Neid vom Anfang. [Seine](tariq) Ehe ist seit dem Vormittag Geschichte; beim Verlassen des Gerichts haben [Jale](jale) und [er](tariq) einander die Hand gegeben. [Maike](maike) hingegen erträgt es nicht, dass [er](tariq) der [Geschiedenen](jale) nachschaut, und ohrfeigt [ihn](tariq) in der Kantine. [Gesine](gesine) hat an [ihrer](gesine) [Untermieterin](jale) längst mehr Gefallen gefunden, als [sie](gesine) zugibt. Der verletzte [Retter](ruud) lernt im Krankenhaus wieder greifen, und die [Schwangere](tomma) schält [ihm](ruud) Orangen.
+ hire wiebke "neue Leiterin"
- happy tariq wiebke "gratuliert"
- jealous.past tariq wiebke "Neid"
- rescue.past ruud maike "Retter"
- injure.past ruud "verletzte"
+ divorce jale tariq "Geschichte"
- jealous maike jale "erträgt"
- attack maike tariq "ohrfeigt"
- housemate gesine jale "Untermieterin"
- love gesine jale "Gefallen gefunden"
- recover ruud "lernt"
- pregnant tomma "Schwangere"
- help tomma ruud "schält"

== 12 Kleine Fahrt
[Maike](maike) verlässt [Tariq](tariq). [Er](tariq) ist nicht überrascht. [Jale](jale) liebt jetzt eine [Frau](gesine). Diese [Frau](gesine) ist [Gesine](gesine). [Tomma](tomma) hat es zuerst bemerkt. [Wiebke](wiebke) freut sich für [Gesine](gesine). Dann setzen bei [Tomma](tomma) die Wehen ein. Kein Arzt ist auf der Insel. Also hilft [Maike](maike). „Sonst habe [ich](maike) nur Tote“, sagt [Maike](maike). Das [Mädchen](baby) heißt [Janne](baby). [Ruud](ruud) hält [Janne](baby) und heult. [Großvater](folkert) wird [Folkert](folkert). Neben [ihm](folkert) steht die [Großmutter](wiebke). Unter der Decke nimmt [sie](wiebke) [seine](folkert) Hand.
+ breakup maike tariq "verlässt"
- love jale gesine "liebt"
- discover tomma gesine+jale "bemerkt"
- happy wiebke gesine "freut"
+ birth tomma baby "Wehen"
- help maike tomma "hilft"
- happy ruud baby "heult"
- kin folkert baby "Großvater"
- kin baby wiebke "Großmutter"
- flirt folkert wiebke "nimmt sie seine Hand"

== 13 Totes Fleet
In der letzten Folge der Staffel wird der verurteilte [Mörder](dorn) bei einem Gefangenentransport befreit und nimmt die [Mutter](kruse) [seines](dorn) zweiten [Opfers](klempner) als Geisel. [Benali](tariq) bietet sich zum Tausch an; während [er](tariq) mit [Dorn](dorn) im Auto Richtung Grenze rast, räumt [er](tariq) ein, dass [er](tariq) [ihn](dorn) einmal wie einen Vater verehrt hat. Der Wagen durchbricht die Schranke und versinkt. [Onnen](wiebke) zieht [ihren](wiebke) [Partner](tariq) ans Ufer, [Dorn](dorn) bleibt unten. Auf dem Standesamt geben sich danach nicht die jungen [Eltern](ruud+tomma), wie alle erwartet hatten, sondern zum zweiten Mal [Wiebke](wiebke) und [Folkert](folkert) das Jawort. Die [Schwestern](gesine+wiebke) tanzen bis zum Hochwasser, die [eine](wiebke) mit dem neuen alten [Gatten](folkert), die [andere](gesine) mit [Jale](jale).
- rescue _ dorn "befreit"
+ abduct dorn kruse "Geisel"
- parent kruse klempner "Mutter"
- kill.past dorn klempner "Opfers"
- help tariq kruse "bietet sich"
- reveal tariq dorn "räumt"
- colleague tariq wiebke "Partner"
+ rescue wiebke tariq "zieht"
- die dorn "unten"
- parent ruud+tomma baby "Eltern"
- wedding! ruud tomma "nicht die jungen Eltern"
+ wedding folkert wiebke "Jawort"
- sibling gesine wiebke "Schwestern"
