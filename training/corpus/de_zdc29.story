%series Alles auf Moll
%lang de
%genre youth music-school series, TV guide
%cast tabea   | Tabea Rink; Tabea | f
%cast jakub   | Jakub | m
%cast greta   | Gretchen Rink; Gretchen | f
%cast ottavio | Ottavio Sala; Sala | m
%cast mehmet  | Mehmet | m
%cast liane   | Liane Rink; Liane | f
%cast fritzi  | Friederun; Fritzi | f
%cast dirigent | Dr. Notker Bahn; Bahn | m
%cast stimmer | - | m
%cast burak   | Burak | m
%cast hilde   | Frau Kowalke; Kowalke | f

== 1
Zwei Stipendien, drei Bewerber: An der Musikschule am Deich spielen [Tabea](tabea), [ihre](tabea) jüngere [Schwester](greta) [Gretchen](greta) und der [Aushilfskellner](jakub) [Jakub](jakub) um [ihre](greta+jakub+tabea) Zukunft. [Gretchen](greta) patzt absichtlich, damit die [Ältere](tabea) gewinnt. Nur [Prüfer](ottavio) [Ottavio Sala](ottavio) hört, dass der falsche Ton ein Geschenk war. [Er](ottavio) lässt [alle drei](greta+jakub+tabea) zu und legt [seinen](ottavio) Job dafür in die Waagschale.
- sibling greta tabea "Schwester"
- lose greta "patzt"
+ help greta tabea "absichtlich"
- find? tabea "gewinnt"
- discover ottavio greta "hört"
- help ottavio greta+jakub+tabea "lässt"
- quit? ottavio "Job"

== 2
[Tabea](tabea) erfährt vom Opfer der [Schwester](greta) und fühlt sich gedemütigt statt beschenkt. Während die [Geschwister](greta+tabea) in getrennten Etagen üben, erwischt [Hausmeisterin](hilde) [Kowalke](hilde) [Jakub](jakub), [der](jakub) nachts im Probenraum schläft. [Sie](hilde) meldet [ihn](jakub) nicht. Am Morgen hängt an der Heizung ein Kopfkissen mit aufgesticktem Notenschlüssel.
- discover tabea greta "erfährt"
+ sad tabea greta "gedemütigt"
- sibling greta tabea "Geschwister"
- find hilde jakub "erwischt"
- reveal! hilde jakub "meldet"
- gift hilde jakub "Kopfkissen"

== 3
Ein blinder [Klavierstimmer](stimmer) sagt [Tabea](tabea) auf den Kopf zu, dass [sie](tabea) schlecht hört. [Sie](tabea) wird wütend und wirft [ihm](stimmer) den Stimmschlüssel nach. [Dr. Notker Bahn](dirigent), der eitle [Leiter](dirigent) des Orchesters, verteilt die Soli; [Mehmet](mehmet) an der Oboe bekommt keines, weil [sein](mehmet) [Bruder](burak) [Burak](burak) dem [Dirigenten](dirigent) am Vorabend das Auto zerkratzt hat.
- reveal stimmer tabea "sagt"
- ill tabea "schlecht hört"
- sad tabea "wütend"
+ attack tabea stimmer "wirft"
- sibling burak mehmet "Bruder"
- attack.past burak dirigent "zerkratzt"
- reject dirigent mehmet "keines"

== 4
Der Ohrenarzt bestätigt es: [Tabea](tabea) verliert das Gehör, links zuerst. Einziger [Mitwisser](jakub) ist [Jakub](jakub), [der](jakub) vor der Praxis Flyer verteilt. [Er](jakub) schwört Stillschweigen und bringt [ihr](tabea) bei, den Boden mit den Füßen zu hören. [Gretchen](greta) sieht [die zwei](jakub+tabea) barfuß im Saal tanzen und läuft die ganze Deichkrone entlang, um nicht zu weinen. [Sie](greta) liebt [ihn](jakub) seit der Aufnahmeprüfung.
- treat tabea "Ohrenarzt"
+ ill tabea "verliert"
- discover jakub tabea "Mitwisser"
- reveal! jakub tabea "Stillschweigen"
- advisor jakub tabea "bringt"
- discover greta jakub+tabea "sieht"
- sad greta "weinen"
+ love greta jakub "liebt"

== 5
Ein Konzert bei der Stifterin, die niemand je gesehen hat. [Fritzi](fritzi) am Cello, [Tochter](fritzi) reicher Leute, mobbt [Mehmet](mehmet), bis [der](mehmet) das Oboenrohr zerbricht. Da geht [Burak](burak) auf die Bühne und droht, [ihr](fritzi) den Bogen zu zerschneiden. [Mehmet](mehmet) stellt sich vor [sie](fritzi). Der eigene [Bruder](burak) senkt die Schere. [Fritzi](fritzi) bringt zum ersten Mal in [ihrem](fritzi) Leben ein Danke heraus.
- parent _ fritzi "Tochter"
- enemy fritzi mehmet "mobbt"
+ threaten burak fritzi "droht"
+ help mehmet fritzi "stellt"
- sibling burak mehmet "Bruder"

== 6
[Liane](liane), die [Mutter](liane) der [Rink-Mädchen](greta+tabea), reist überraschend an. [Sala](ottavio) lässt vor Schreck die Partitur fallen. [Sie](liane) war [seine](ottavio) beste [Schülerin](liane), bis [er](ottavio) [ihr](liane) 1999 eine Hand brach, aus Versehen, im Streit, mit einem Klavierdeckel. Gesprochen haben [sie](liane+ottavio) seitdem nicht. Auch jetzt reden nur die Augen.
- parent liane greta+tabea "Mutter"
- travel liane "reist"
- sad ottavio "Schreck"
- advisor.past ottavio liane "Schülerin"
+ injure.past liane ottavio "brach"
- quarrel.past liane ottavio "Streit"

== 7
[Tabea](tabea) verpasst [ihren](tabea) Einsatz, das ganze Orchester stolpert. [Bahn](dirigent) macht [sie](tabea) vor allen zur Schnecke. [Jakub](jakub) wirft die Geige hin und das Geheimnis gleich hinterher: „[Die](tabea) hört [Sie](dirigent) nicht, [Sie](dirigent) Esel!“ Im Saal wird es still, für alle anderen wenigstens. [Tabea](tabea) ohrfeigt [ihn](jakub). Der [Verräter](jakub) packt noch am Abend [seine](jakub) Sachen.
- lose tabea "verpasst"
- accuse dirigent tabea "zur Schnecke"
+ reveal jakub dirigent "Geheimnis"
- betray jakub tabea "Verräter"
- attack tabea jakub "ohrfeigt"
+ quit? jakub "packt"

== 8
[Gretchen](greta) hält [Jakub](jakub) am Deichtor auf. [Sie](greta) gesteht [ihm](jakub) nicht, dass [sie](greta) [ihn](jakub) liebt, sondern dass die [Schwester](tabea) es tut. Damit schickt [sie](greta) [ihn](jakub) zurück. Der [Klavierstimmer](stimmer) nimmt [Tabea](tabea) mit in die Werkstatt und legt [ihre](tabea) Hand auf den Resonanzboden: So stimme [er](stimmer) seit dreißig Jahren, mit der Haut. [Sie](tabea) bittet [ihn](stimmer) um Entschuldigung und um Unterricht.
- confess! greta jakub "gesteht"
- love greta jakub "liebt"
- sibling greta tabea "Schwester"
- love tabea jakub "es tut"
- reveal greta jakub "gesteht"
+ help greta jakub "schickt"
- reconcile stimmer tabea "Entschuldigung"
+ advisor? stimmer tabea "Unterricht"

== 9
[Burak](burak) wird verhaftet, weil die Kasse der Schule leer ist. Der [Dirigent](dirigent) hat [ihn](burak) angezeigt. [Fritzi](fritzi) glaubt nicht an die Schuld und knackt [Bahns](dirigent) Terminkalender: An jedem Fehltag steht darin „Trabrennen“. [Mehmet](mehmet) umarmt [sie](fritzi) so heftig, dass [ihr](fritzi) das Cello umfällt. [Beide](fritzi+mehmet) wissen danach nicht, wohin mit den Händen.
+ arrest _ burak "verhaftet"
- steal? burak _ "leer"
- accuse dirigent burak "angezeigt"
- investigate fritzi dirigent "knackt"
+ discover fritzi dirigent "Trabrennen"
- happy mehmet "umarmt"

== 10
Der [Direktor](dirigent) des Orchesters ist überführt und wird im Wettbüro gestellt. Wer dirigiert das Jahreskonzert? [Liane](liane) mit der steifen Hand. [Sala](ottavio) bittet [sie](liane) auf offener Bühne um Vergebung und trägt [ihr](liane) den Taktstock auf einem Kissen hin. [Sie](liane) nimmt den Stock und lässt das Kissen fallen. Von [Kowalke](hilde), [die](hilde) es bestickt hat, erntet [sie](liane) dafür einen Blick wie ein Paukenschlag.
- discover _ dirigent "überführt"
- arrest _ dirigent "gestellt"
+ hire liane "dirigiert"
- reconcile? liane ottavio "Vergebung"
- gift ottavio liane "trägt"
- create.past hilde "bestickt"

== 11
[Jakub](jakub) sagt [Tabea](tabea), was [er](jakub) fühlt, und zwar mit den Füßen, quer durch den leeren Saal. [Sie](tabea) antwortet im Walzertakt. [Gretchen](greta) klatscht für [beide](jakub+tabea). [Burak](burak), aus der Haft entlassen, setzt sich wortlos neben [sie](greta) und reicht [ihr](greta) die Schere: ob [sie](greta) [ihm](burak) die Haare schneide? Es wird ein schiefer Pony und der Anfang von irgendetwas.
+ confess jakub tabea "fühlt"
- couple.start jakub tabea "Walzertakt"
- arrest.past _ burak "Haft"
- return burak "entlassen"
+ love? burak greta "Anfang"

== 12
Das Jahreskonzert: [Tabea](tabea) spielt barfuß, [Jakub](jakub) neben [ihr](tabea), [Mehmet](mehmet) hat endlich [sein](mehmet) Solo und [Fritzi](fritzi) zählt für [ihn](mehmet) die Pausen. In der letzten Reihe sitzt die [Stifterin](hilde), [die](hilde) keiner kannte. Als [sie](hilde) zur Bühne geht, hat [sie](hilde) einen Schlüsselbund am Gürtel und eine Thermoskanne in der Hand. Die [Hausmeisterin](hilde)! [Sala](ottavio) setzt sich. [Liane](liane) lacht, und [ihre](liane) steife Hand gibt den Einsatz.
- create jakub+tabea "spielt"
- create mehmet "Solo"
- help fritzi mehmet "zählt"
+ discover _ hilde "Hausmeisterin"
- happy liane "lacht"
