%series Reiterhof Hasselbusch
%lang de
%genre riding-stable evening soap in Holstein, plain programme notes
%cast wiebke | Wiebke Hass; Wiebke; Hass | f
%cast detlef | Detlef Hass; Detlef | m
%cast finja | Finja | f
%cast raoul | Raoul Castagner; Raoul; Castagner | m
%cast mattis | Mattis Grün; Mattis; Grün | m
%cast carlotta | Carlotta Grün; Carlotta | f
%cast enya | Enya | f
%cast henning | Henning Kruse; Henning; Kruse | m
%cast alex | Alex | n
%cast trude | Trude | f
%cast donner | Donner | m
%cast schmied | Bosse | m
%cast richter | - | m
%cast oskar | Oskar | m

== 1
[Wiebke Hass](wiebke) führt den Hof, seit [ihr](wiebke) [Mann](detlef) [Detlef](detlef) bei einem Turnier tödlich verunglückt ist. Die Bank sitzt [ihr](wiebke) im Nacken, die pubertierende [Tochter](finja) [Finja](finja) auf der Nase. Hilfe verspricht der neue [Bereiter](raoul): [Raoul Castagner](raoul), [Franzose](raoul), schweigsam, mit Händen, bei denen sogar der bissige [Hengst](donner) [Donner](donner) stillhält. [Trude](trude), [Wiebkes](wiebke) [Schwiegermutter](trude), traut [ihm](raoul) nicht über den Weg. Nachts durchsucht [sie](trude) [seine](raoul) Kammer und entdeckt ein Bild von [ihrem](trude) [Sohn](detlef).
- boss wiebke _ "führt"
- married.past detlef wiebke "Mann"
- die.past detlef "tödlich"
- sad wiebke "im Nacken"
- parent wiebke finja "Tochter"
- hire raoul wiebke "neue Bereiter"
- kin trude wiebke "Schwiegermutter"
+ investigate trude raoul "durchsucht"
- find trude "entdeckt"
- parent trude detlef "Sohn"

== 2
[Trude](trude) stellt den [Franzosen](raoul) zur Rede. Die Erklärung ist einfach: [Detlef](detlef) und [er](raoul) ritten als junge Burschen im selben Stall und hingen aneinander wie Brüder. [Finja](finja) hat sich mit [ihrer](finja) besten [Freundin](enya) [Enya](enya) verkracht, weil [beide](enya+finja) denselben [Jungen](mattis) anhimmeln. Der [Umschwärmte](mattis) heißt [Mattis Grün](mattis), jobbt im Stall und hat nur Pferde im Kopf. [Carlotta](carlotta), [seine](mattis) [Mutter](carlotta), sitzt bei der Bank, und ausgerechnet [sie](carlotta) muss [Wiebke](wiebke) mitteilen, dass der Kredit gekündigt ist.
- quarrel raoul trude "zur Rede"
- reveal raoul trude "Erklärung"
- friend.past detlef raoul "wie Brüder"
- friend enya finja "besten Freundin"
+ quarrel enya finja "verkracht"
- love enya+finja mattis "anhimmeln"
- parent carlotta mattis "Mutter"
- reveal carlotta wiebke "mitteilen"

== 3
Der [Nachbar](henning) [Henning Kruse](henning) würde den Hof nehmen, samt [Wiebke](wiebke). [Er](henning) sagt es beim Kaffee, als ginge es um Heu. [Wiebke](wiebke) lacht, bis [sie](wiebke) merkt, dass es kein Scherz war. „Nein, [Henning](henning)“, sagt [sie](wiebke) dann. Gekränkt steigt [Kruse](henning) auf den Trecker. Am Abend reiten [Raoul](raoul) und [Wiebke](wiebke) gemeinsam aus und werden vom Gewitter überrascht. In der Schutzhütte wärmen [sie](raoul+wiebke) sich erst am Ofen und dann aneinander. [Finja](finja) wartet mit kaltem Abendbrot.
- neighbour henning wiebke "Nachbar"
- propose henning wiebke "samt Wiebke"
- happy wiebke "lacht"
+ reject wiebke henning "Nein"
- sad henning "Gekränkt"
- date raoul wiebke "reiten"
+ sex raoul wiebke "aneinander"

== 4
[Mattis](mattis) fällt vom Pferd. [Finja](finja) hält [Mattis](mattis) den Kopf. [Enya](enya) holt Hilfe. Im Krankenhaus wacht [Mattis](mattis) auf. Als Erste sieht [er](mattis) [Enya](enya). „Danke, [Finja](finja)“, murmelt [er](mattis). [Enya](enya) läuft davon. [Finja](finja) läuft [Enya](enya) nach. Am Teich vertragen sich [die zwei](enya+finja) wieder. [Mattis](mattis) küsst am Sonntag [Finja](finja). [Enya](enya) weiß es schon am Montag. Diesmal vertragen sich [Finja](finja) und [Enya](enya) nicht.
+ injure mattis "fällt"
- help finja mattis "hält"
- help enya mattis "holt Hilfe"
- recover mattis "wacht"
- sad enya "läuft davon"
- reconcile enya finja "vertragen"
+ kiss finja mattis "küsst"
- discover enya finja+mattis "weiß es"
- quarrel enya finja "nicht"

== 5
Ein Zettel hängt an der Stalltür: „Fragt den [Franzosen](raoul), wer damals den Sattelgurt angeschnitten hat.“ [Wiebke](wiebke) liest, und [ihr](wiebke) neues Glück bekommt Risse. [Sie](wiebke) fragt [Raoul](raoul) nicht; [sie](wiebke) fragt den [Hufschmied](schmied), [der](schmied) damals Ersthelfer war. Der [Mann](schmied) druckst herum, dann rückt [er](schmied) damit heraus, dass der Gurt tatsächlich sauber durchtrennt war. [Detlef](detlef) ist also nicht verunglückt, [er](detlef) ist umgebracht worden. [Finja](finja), [die](finja) im Heu liegt, hört jedes Wort.
- accuse _ raoul "angeschnitten"
- discover wiebke raoul "liest"
- help.past schmied detlef "Ersthelfer"
- reveal schmied wiebke "rückt"
+ kill.past _ detlef "umgebracht"
- discover finja "hört"

== 6
Rasend vor Schmerz lässt [Finja](finja) [Donner](donner) frei und hetzt [ihn](donner) auf [Raoul](raoul). Das [Tier](donner) bleibt vor dem [Bereiter](raoul) stehen und schnaubt. Da erzählt [er](raoul) dem [Mädchen](finja), was [er](raoul) der [Mutter](wiebke) nie gesagt hat: [Er](raoul) ist gekommen, weil [Detlef](detlef) [ihm](raoul) in der Woche vor [seinem](detlef) Tod schrieb, jemand wolle [ihm](detlef) ans Leder. Einen Namen nannte [er](detlef) nicht. [Finja](finja) glaubt [ihm](raoul). [Wiebke](wiebke) glaubt [ihm](raoul) nicht und setzt [ihn](raoul) auf die Straße.
- sad finja "Rasend"
- attack finja raoul "hetzt"
+ reveal raoul finja "erzählt"
- parent wiebke finja "Mutter"
- threaten.past _ detlef "ans Leder"
- reject wiebke raoul "glaubt ihm nicht"
+ quit raoul wiebke "auf die Straße"
- die.past detlef "Tod"

== 7
[Henning](henning) stellt sich ein, kaum dass der [Rivale](raoul) vom Hof ist, mit Blumen, Wein und einem Scheck. [Wiebke](wiebke) ist müde. Diesmal sagt [sie](wiebke) weder Ja noch Nein, und [Kruse](henning) nimmt das für ein Ja. [Carlotta](carlotta) hat mit [Henning](henning) einmal das Bett geteilt, und zwar in dem Jahr, in dem [Mattis](mattis) zur Welt kam. [Ihr](carlotta) [Junge](mattis) weiß bis heute nicht, wem [er](mattis) die Ohren verdankt. [Raoul](raoul) findet beim [Schmied](schmied) Unterschlupf. [Bosse](schmied), so heißt der [Hufschmied](schmied), redet im Schlaf.
- enemy henning raoul "Rivale"
- gift henning wiebke "Scheck"
- engaged! henning wiebke "für ein Ja"
- sad wiebke "müde"
+ sex.past carlotta henning "Bett geteilt"
- parent? henning mattis "Ohren"
- birth.past carlotta mattis "zur Welt"
- parent carlotta mattis "Junge"
- discover! mattis henning "weiß bis heute nicht"
- housemate.start raoul schmied "Unterschlupf"

== 8
„[Ich](schmied) wollte es nicht, [Henning](henning) hat [mich](schmied) gezwungen“, wimmert [Bosse](schmied) Nacht für Nacht. [Raoul](raoul) hat genug gehört. [Er](raoul) sucht [Finja](finja), [Finja](finja) sucht [Trude](trude), und die alte [Dame](trude) holt die Flinte [ihres](trude) [Sohnes](detlef) vom Schrank. [Enya](enya) hat sich mit [Alex](alex) getröstet, neu in der Klasse, Lockenkopf, Springreiter-Talent; [ihre](enya) ehemalige [Freundin](finja) sieht [sie](enya) Hand in Hand auf der Koppel. [Finja](finja) freut sich für [sie](enya), was [sie](finja) selbst überrascht.
+ discover raoul henning "genug gehört"
- threaten.past henning schmied "gezwungen"
- reveal schmied raoul "wimmert"
- reveal raoul finja "sucht"
- reveal finja trude "sucht"#2
- parent trude detlef "Sohnes"
+ couple.start alex enya "Hand in Hand"
- friend.past enya finja "ehemalige Freundin"
- happy finja "freut sich"

== 9
Am Tag des Hofturniers will [Kruse](henning) die Verlobung mit [Wiebke](wiebke) bekannt geben, von der die [Braut](wiebke) selbst nichts weiß. [Er](henning) tippt ans Mikrofon. Da tritt [Trude](trude) vor den [Richter](richter) des Springens und sagt, was [sie](trude) weiß, so laut, dass kein Lautsprecher nötig ist. [Henning](henning) reißt [Finja](finja) vom Pferd und zerrt [sie](finja) als Schutzschild zum Wagen. [Raoul](raoul) setzt auf [Donner](donner) nach. Am Gatter springt [er](raoul) ab, wirft [ihn](henning) zu Boden und gibt die [Tochter](finja) der [Mutter](wiebke) zurück.
- engaged! henning wiebke "Verlobung"
+ accuse trude henning "sagt"
- attack henning finja "reißt"
- abduct henning finja "zerrt"
- attack raoul henning "wirft"
+ rescue raoul finja "gibt"
- parent wiebke finja "Tochter"

== 10
Das Verhör dauert die ganze Nacht. [Henning](henning) gesteht: [Er](henning) ließ den Gurt anschneiden, weil [er](henning) [Wiebke](wiebke) wollte, schon damals, schon immer. [Mattis](mattis) sieht im Fernsehen das Foto des [Täters](henning) und dann in den Spiegel. „Ist das [mein](mattis) [Vater](henning)?“, fragt [er](mattis). [Carlotta](carlotta) weint nur. [Mattis](mattis) packt, zieht zu [Finja](finja) auf den Hof und spricht mit [seiner](mattis) [Mutter](carlotta) kein Wort mehr. [Wiebke](wiebke) geht zu [Raoul](raoul), ohne Blumen, ohne Wein, und sagt: „[Ich](wiebke) hab mich geirrt.“
- reveal henning "gesteht"
+ kill.past henning detlef "anschneiden"
- love henning wiebke "wollte"
- parent henning mattis "Vater"
- discover mattis henning "sieht"
- sad carlotta "weint"
- housemate.start finja mattis "zieht"
- parent carlotta mattis "Mutter"
- reject mattis carlotta "kein Wort mehr"
+ reconcile? raoul wiebke "geirrt"

== 11
[Trude](trude) feiert den achtzigsten Geburtstag zwischen Fohlen und Erdbeerkuchen. [Carlotta](carlotta) bringt kein Geschenk, sondern eine Nachricht von der Bank: [Sie](carlotta) hat den Kredit verlängert und dafür [ihren](carlotta) Posten riskiert, der nun auch weg ist. [Wiebke](wiebke) umarmt [sie](carlotta) und gibt [ihr](carlotta) das Büro. Dort läuft [Mattis](mattis) [ihr](carlotta) am Morgen über den Weg, und weil es keine zweite Tür gibt, reden [sie](carlotta+mattis) endlich. [Enya](enya) und [Alex](alex) streiten und knutschen im Wechsel. Der [Schmied](schmied) bekommt mildernde Umstände, [Raoul](raoul) einen Heiratsantrag von der [Chefin](wiebke).
- celebrate trude "Geburtstag"
- help carlotta wiebke "verlängert"
- quit carlotta "weg"
+ hire carlotta wiebke "Büro"
- reconcile carlotta mattis "reden"
- quarrel alex enya "streiten"
- kiss alex enya "knutschen"
- boss wiebke raoul "Chefin"
+ propose wiebke raoul "Heiratsantrag"

== 12
Die Hochzeit findet im Stall statt, [Donner](donner) trägt die Ringe im Halfter. [Raoul](raoul) hat [seinen](raoul) [Vater](oskar) [Oskar](oskar) aus dem [Elsass](@elsass) kommen lassen, und der alte [Herr](oskar) lässt [Trude](trude) beim Tanzen nicht mehr los. [Finja](finja) und [Enya](enya) stehen nebeneinander wie früher, die [eine](finja) mit [Mattis](mattis), die [andere](enya) ohne [Alex](alex), [dem](alex) [sie](enya) am Morgen den Laufpass gegeben hat. „[Du](finja) hattest recht“, sagt [Enya](enya). „Womit?“ „Mit allem.“ [Sie](enya+finja) lachen. Im Frühjahr kommt auf [Hasselbusch](@hasselbusch) ein Kind zur Welt. Noch wissen es nur [Wiebke](wiebke) und das Pferd.
+ wedding raoul wiebke "Hochzeit"
- parent oskar raoul "Vater"
- invite raoul oskar "kommen lassen"
- flirt oskar trude "lässt Trude"
- couple finja mattis "die eine mit"
- breakup enya alex "Laufpass"
- reconcile enya finja "wie früher"
- happy enya+finja "lachen"
+ pregnant wiebke "Kind"
