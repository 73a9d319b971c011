%series Mainufer 14
%lang de
%genre legal drama with humour, Frankfurt, press-kit episode summaries
%cast tilda | Tilda Wernicke; Tilda; Wernicke | f
%cast aylin | Aylin Soyka; Aylin; Soyka | f
%cast burkhard | Dr. Burkhard Thies; Burkhard; Thies | m
%cast leopold | Leopold Wernicke; Leopold | m
%cast carsten | Carsten | m
%cast noemi | Noemi | f
%cast drago | Drago Babić; Drago | m
%cast sibel | Sibel | f
%cast hartung | Kommissarin Hartung; Hartung | f
%cast eilers | Jörn Eilers; Eilers | m
%cast mandant | Waldemar Roth; Roth | m
%cast rothfrau | Gesine Roth; Gesine | f
%cast referendar | Thorben | m
%cast baby | - | m
%cast onkel | - | m
%cast schwester | - | f
%cast schueler | - | m

== 1
Als der [Gründer](burkhard) der Kanzlei, [Dr. Burkhard Thies](burkhard), beim Golf tot umfällt – so jedenfalls meldet es das Clubhaus –, streiten zwei [Juniorpartnerinnen](aylin+tilda) schon am offenen Schreibtisch um das Eckzimmer. [Tilda Wernicke](tilda), alleinerziehend und [Burkhards](burkhard) [Patentochter](tilda), beruft sich auf ein mündliches Versprechen, [Aylin Soyka](aylin) auf die höheren Umsätze. Da ruft der [Totgesagte](burkhard) aus der Klinik an: [Er](burkhard) hat nur eine Wespe verschluckt. [Rechtspfleger](drago) [Drago Babić](drago), [der](drago) [Aylin](aylin) seit Jahren still verehrt, stellt den Trauerkranz in die Besenkammer.
- create.past burkhard "Gründer"
- die! burkhard "tot"
+ quarrel aylin tilda "streiten"
- colleague aylin tilda "Juniorpartnerinnen"
- kin burkhard tilda "Patentochter"
- hire? tilda burkhard "Versprechen"
- ill burkhard "verschluckt"
- love drago aylin "verehrt"

== 2
[Thies](burkhard), dem Tod von der Schippe gesprungen, stellt die beiden [Rivalinnen](aylin+tilda) auf die Probe: Wer den [Bauunternehmer](mandant) [Waldemar Roth](mandant) vor dem Gefängnis bewahrt, bekommt [seinen](burkhard) Stuhl. [Roth](mandant) soll [seine](mandant) [Frau](rothfrau) [Gesine](rothfrau) vergiftet haben, [die](rothfrau) seitdem im Koma liegt. [Aylin](aylin) verhört den [Verdächtigen](mandant), [Tilda](tilda) trinkt Kaffee mit der ermittelnden [Kommissarin Hartung](hartung), einer früheren [Klassenkameradin](hartung). Abends bringt [Leopold](leopold) [seiner](leopold) [Tochter](tilda) die Suppe ins Büro und erzählt, [Tildas](tilda) [Geschiedener](carsten) sei wieder in der Stadt.
- recover burkhard "gesprungen"
- enemy aylin tilda "Rivalinnen"
- arrest? _ mandant "Gefängnis"
+ attack? mandant rothfrau "vergiftet"
- married mandant rothfrau "Frau"
- ill rothfrau "Koma"
- investigate aylin mandant "verhört"
- investigate hartung mandant "ermittelnden"
- parent leopold tilda "Tochter"
- gift leopold tilda "Suppe"
- reveal leopold tilda "erzählt"
- ex carsten tilda "Geschiedener"
- divorce.past carsten tilda "Geschiedener"
- return carsten "wieder"

== 3
[Carsten](carsten) möchte [Noemi](noemi), die gemeinsame [Tochter](noemi), jedes zweite Wochenende sehen und hat sich dafür eine [Anwältin](aylin) genommen. [Sie](aylin) heißt, zu [Tildas](tilda) Entsetzen, [Aylin Soyka](aylin). Im Besprechungsraum fallen Worte, die [Referendar](referendar) [Thorben](referendar) vorsichtshalber nicht protokolliert. [Noemi](noemi), vierzehn, hat den [Vater](carsten) längst ohne Erlaubnis besucht und in [seiner](carsten) Küche einen Ultraschallausdruck gesehen. [Drago](drago) entdeckt in [Roths](mandant) Buchhaltung Zahlungen an eine Detektei: Der [Bauherr](mandant) ließ die eigene [Gattin](rothfrau) beschatten.
- parent carsten+tilda noemi "Tochter"
- advisor aylin carsten "Anwältin"
- sad tilda aylin "Entsetzen"
+ quarrel aylin tilda "fallen Worte"
- travel noemi carsten "besucht"
- pregnant? _ carsten "Ultraschallausdruck"
- discover noemi carsten "gesehen"
+ discover drago mandant "entdeckt"
- investigate.past _ rothfrau "beschatten"
- married mandant rothfrau "Gattin"

== 4
Der [Detektiv](eilers), ein gewisser [Jörn Eilers](eilers), hat Fotos: Sie zeigen [Gesine Roth](rothfrau) Hand in Hand mit [Burkhard Thies](burkhard). [Ihm](burkhard) will [Aylin](aylin) das nicht ins Gesicht sagen, also schickt [sie](aylin) die [Konkurrentin](tilda) vor. [Tilda](tilda) findet [ihren](tilda) [Patenonkel](burkhard) beim Rosenschneiden. Ja, sagt [er](burkhard), vier Jahre lang, und in jener Nacht habe [Gesine](rothfrau) bei [ihm](burkhard) zu Abend gegessen. Die Schere zittert. [Hartung](hartung), durch einen Tipp von [Eilers](eilers) auf der Spur, biegt soeben in die Einfahrt.
- affair burkhard rothfrau "Hand in Hand"
- discover eilers burkhard+rothfrau "Fotos"
- reveal! aylin burkhard "sagen"
- enemy aylin tilda "Konkurrentin"
- find tilda burkhard "findet"
- kin burkhard tilda "Patenonkel"
+ reveal burkhard tilda "Ja"
- reveal eilers hartung "Tipp"
- investigate hartung burkhard "Spur"

== 5
Im Verhörzimmer schweigt der alte [Anwalt](burkhard) eisern. [Tilda](tilda) übernimmt [seine](burkhard) Verteidigung, [Aylin](aylin) behält die von [Roth](mandant); damit steht es Kanzlei gegen Kanzlei. [Drago](drago) soll die Flure mit Kreide teilen. Als [er](drago) [Aylin](aylin) dabei ein Gebäckstück anbietet, weist [sie](aylin) ihn nicht ab, sondern beißt zum ersten Mal hinein. Auf dem Schulhof wird [Noemi](noemi) von einem älteren [Mitschüler](schueler) erpresst; [Carstens](carsten) [Lebensgefährtin](sibel) [Sibel](sibel), sichtlich in Umständen, jagt den [Bengel](schueler) davon und gewinnt damit eine [Verbündete](noemi), [die](noemi) [sie](sibel) gar nicht gesucht hat.
- investigate _ burkhard "Verhörzimmer"
+ advisor.start tilda burkhard "Verteidigung"
- advisor aylin mandant "behält"
- enemy aylin tilda "Kanzlei gegen Kanzlei"
- gift drago aylin "anbietet"
- threaten schueler noemi "erpresst"
- couple carsten sibel "Lebensgefährtin"
- pregnant sibel "in Umständen"
+ rescue sibel noemi "jagt"
- friend.start noemi sibel "Verbündete"

== 6
Noch jemand besucht die [Komapatientin](rothfrau): [Eilers](eilers) liest [ihr](rothfrau) jeden Donnerstag aus der Zeitung vor. Die [Nachtschwester](schwester) hält [ihn](eilers) für [ihren](rothfrau) Bruder. [Thorben](referendar), [den](referendar) [Tilda](tilda) zum Abschreiben der Besucherliste geschickt hat, sieht den [Schnüffler](eilers) weinen und begreift, dass der [Mann](eilers) sich in [sie](rothfrau) verliebt hat, während [er](eilers) [sie](rothfrau) überwachte. [Leopold](leopold) klaubt für [Burkhard](burkhard), [seinen](leopold) [Skatbruder](burkhard) seit Studienzeiten, die Kaution zusammen und belehnt dafür das Häuschen. [Tilda](tilda) darf davon keinesfalls Kenntnis bekommen.
- travel eilers rothfrau "besucht"
- ill rothfrau "Komapatientin"
- help eilers rothfrau "liest"
- sibling! eilers rothfrau "Bruder"
- sad eilers "weinen"
+ discover referendar eilers "begreift"
- love eilers rothfrau "verliebt"
- investigate.past eilers rothfrau "überwachte"
- friend burkhard leopold "Skatbruder"
- help leopold burkhard "Kaution"
- reveal! leopold tilda "Kenntnis"

== 7
Auf freiem Fuß, kippt [Thies](burkhard) im Fahrstuhl gegen [Aylin](aylin): Herzinfarkt, diesmal ein echter. [Sie](aylin) drückt auf [seinem](burkhard) Brustkorb herum, bis Sanitäter übernehmen, und weicht danach zwei Tage nicht vom Krankenhausflur. Dort sitzt auch [Tilda](tilda). In der dritten Stunde gesteht [Aylin](aylin) [ihr](tilda), dass [sie](aylin) [Carstens](carsten) Mandat nur angenommen hat, um [sie](tilda) zu treffen. In der vierten teilen [sie](aylin+tilda) sich ein Brötchen. [Noemi](noemi) ist unterdessen verschwunden; auf [ihrem](noemi) Bett liegt ein Zettel, auf dem „Sibel“ steht.
+ ill burkhard "Herzinfarkt"
- rescue aylin burkhard "drückt"
- help aylin burkhard "weicht"
+ reveal aylin tilda "gesteht"
- advisor aylin carsten "Mandat"
- flee noemi "verschwunden"

== 8
[Sibel](sibel) ist auf der Treppe ausgeglitten, und die [Einzige](noemi), [die](noemi) [sie](sibel) anzurufen wagte, war die [Tochter](noemi) des [Mannes](carsten), mit [dem](carsten) [sie](sibel) am Vorabend gebrochen hat. [Mutter](sibel) und Ungeborenes sind wohlauf. [Tilda](tilda) eilt herbei, um [Noemi](noemi) auszuschimpfen, und bleibt, um der jungen [Frau](sibel) Kamillentee zu kochen. [Carsten](carsten) steht vor verschlossener Tür. Bei [Gesine Roth](rothfrau) schlägt der Zeiger aus: [Eilers](eilers) liest den Wetterbericht, da sagt die [Kranke](rothfrau) mit geschlossenen Augen: „[Waldemar](mandant) war es nicht.“
- injure? sibel "ausgeglitten"
- help noemi sibel "anzurufen"
- parent carsten noemi "Tochter"
- breakup sibel carsten "gebrochen"
- pregnant sibel "Ungeborenes"
- travel tilda "eilt"
- quarrel? noemi tilda "auszuschimpfen"
+ help tilda sibel "Kamillentee"
+ recover rothfrau "schlägt"
- reveal rothfrau eilers "sagt"
- attack! mandant rothfrau "war es nicht"

== 9
Es war auch kein anderer. [Gesine](rothfrau) hatte, wie [sie](rothfrau) [Kommissarin Hartung](hartung) stockend zu Protokoll gibt, die Tabletten selbst geschluckt, weil [Burkhard](burkhard) [ihr](rothfrau) an jenem Abend den Abschied gab. [Waldemar](mandant) wird entlassen, nimmt am Kliniktor ein Taxi und kommt nicht bei [seiner](mandant) [Ehefrau](rothfrau) an. [Thies](burkhard), selbst bettlägerig, lässt sich im Rollstuhl zu [ihr](rothfrau) schieben; [Eilers](eilers) versperrt [ihm](burkhard) die Tür. Was dann gesagt wird, hört nur [Drago](drago), [der](drago) den Rollstuhl hält und [Aylin](aylin) später nicht davon erzählen kann, ohne nach [ihrer](aylin) Hand zu greifen.
+ attack! _ rothfrau "kein anderer"
- reveal rothfrau hartung "Protokoll"
- ill.past rothfrau "Tabletten"
+ breakup.past burkhard rothfrau "Abschied"
- married mandant rothfrau "Ehefrau"
- ill burkhard "bettlägerig"
- travel burkhard rothfrau "schieben"
- reject eilers burkhard "versperrt"

== 10
[Leopolds](leopold) Häuschen steht zur Versteigerung, denn [Burkhard](burkhard) hat sich abgesetzt, nach [Lissabon](@lissabon), heißt es, und die Kaution ist verfallen. [Tilda](tilda) erfährt beides aus dem Amtsblatt. Wütend schleift [sie](tilda) [ihren](tilda) [Vater](leopold) zu [Aylin](aylin), [die](aylin) in einer einzigen Nacht den Formfehler aufspürt, der das Dach rettet. [Carsten](carsten) zieht die Klage zurück; [er](carsten) will lernen, ein Vater zu sein, bevor das zweite [Kind](baby) kommt. [Thorben](referendar) besteht das Examen und lädt die ganze Etage in die Apfelweinschenke ein.
- lose? leopold "Versteigerung"
+ flee burkhard "abgesetzt" @lissabon
- discover tilda burkhard+leopold "erfährt"
- sad tilda leopold "Wütend"
- parent leopold tilda "Vater"
- find aylin "aufspürt"
+ help aylin leopold "rettet"
- pregnant sibel carsten "zweite Kind"
- find referendar "besteht"
- invite referendar _ "lädt"

== 11
In der Schenke küssen sich, was [Thorben](referendar) für eine Sinnestäuschung hält, [Aylin](aylin) und [Tilda](tilda). [Drago](drago) hat dasselbe gesehen, stellt [sein](drago) Glas hin und geht. Am nächsten Morgen fehlt [er](drago) im Büro, mit [ihm](drago) der Trauerkranz. [Noemi](noemi) findet es „längst überfällig“, [Leopold](leopold) braucht zwei Schnäpse und sagt dann dasselbe. [Sibel](sibel) bringt einen [Jungen](baby) zur Welt, [Carsten](carsten) kippt um. Von [Burkhard](burkhard) trifft eine Postkarte ein, abgestempelt keineswegs in [Portugal](@portugal), sondern in [Bad Vilbel](@badvilbel), zwölf Kilometer entfernt.
+ kiss aylin tilda "küssen"
- discover referendar aylin+tilda "Sinnestäuschung"
- discover drago aylin+tilda "gesehen"
- quit? drago "fehlt"
+ birth sibel baby "bringt"
- ill carsten "kippt"
- gift burkhard _ "Postkarte"

== 12
[Hartung](hartung) spürt den [Flüchtigen](burkhard) in einer Kurpension auf, wo [er](burkhard) in Pantoffeln mit [Gesine](rothfrau) Halma spielt. [Eilers](eilers) hat [die beiden](burkhard+rothfrau) selbst dorthin gefahren: Lieber sehe [er](eilers) [sie](rothfrau) glücklich als gesund. Vor der Verhaftung diktiert [Burkhard](burkhard) [Thorben](referendar) ein Testament, das das Eckzimmer an [Drago](drago) vererbt. [Aylin](aylin) und [Tilda](tilda) fahren gemeinsam nach [Split](@split), um den [Erben](drago) zurückzuholen, und finden [ihn](drago) auf dem Boot [seines](drago) [Onkels](onkel), den Trauerkranz um den Mast. „[Wir](aylin+tilda) kündigen“, sagen [sie](aylin+tilda) im Chor, „und zwar bei [dir](drago).“
+ find hartung burkhard "spürt"
- flee.past burkhard "Flüchtigen"
- help eilers burkhard+rothfrau "gefahren"
- love eilers rothfrau "glücklich"
- arrest? hartung burkhard "Verhaftung"
+ gift burkhard drago "vererbt"
- travel aylin+tilda "fahren gemeinsam" @split
- return? drago "zurückzuholen"
- find aylin+tilda drago "finden"
- kin drago onkel "Onkels"
- quit? aylin+tilda "kündigen"
