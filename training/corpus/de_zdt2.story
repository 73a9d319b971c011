%series Ohm, Quist & Töchter
%lang de
%genre law firm dramedy, Frankfurt, ironic episode guide with long sentences
%cast ohm | Konstantin Ohm; Ohm | m
%cast quist | Birgit Quist; Quist | f
%cast sanna | Sanna Quist; Sanna | f
%cast merle | Merle | f
%cast ade | Ade Okonkwo; Ade | m
%cast robin | Robin Sattler; Robin | n
%cast baeckerin | - | f
%cast buchhalter | Gerold Pfaff; Pfaff | m
%cast staatsanwalt | Timur Aksoy; Aksoy | m
%cast sohn | Jasper | m
%cast pianistin | - | f
%cast detektivin | Frau Kress; Kress | f
%cast bote | - | m
%cast schwager | - | m
%cast anrufer | - | n
%cast erpresser | - | n
%cast kompagnon | - | m
%cast robinmutter | - | f
%cast richterin | - | f

== 1
Kaum sind die Blumen auf dem Grab des [Kompagnons](kompagnon) verwelkt, da zerren die [Erbin](quist) des Namens und der letzte lebende [Gründer](ohm) der Kanzlei schon am Briefkopf: [Birgit Quist](quist) verlangt, dass [ihre](quist) beiden [Töchter](merle+sanna) als Partnerinnen aufgenommen werden, [Konstantin Ohm](ohm) hält die [Ältere](sanna) für zu jung und die [Jüngere](merle) für zu laut. [Sanna](sanna), [die](sanna) mit dem Rücken zur Tür jedes Wort mithört, geht daraufhin zum Gericht und gewinnt [ihren](sanna) ersten Prozess. Gegen wen? Gegen [Ohms](ohm) liebsten [Zögling](ade), den bis dahin ungeschlagenen [Ade Okonkwo](ade), [der](ade) sich noch am Abend in die [Siegerin](sanna) verguckt hat.
- die.past kompagnon "Grab"
- colleague.past kompagnon ohm "Kompagnons"
+ quarrel ohm quist "zerren"
- parent quist merle+sanna "Töchter"
- sibling merle sanna "Töchter"
- hire? merle+sanna "aufgenommen"
- reject ohm merle+sanna "hält die Ältere"
- discover sanna ohm "mithört"
- find sanna "gewinnt"
- lose ade "ungeschlagenen"
- advisor ohm ade "Zögling"
+ love.start ade sanna "verguckt"

== 2
Eine [Bäckerin](baeckerin) aus [Bockenheim](@bockenheim) soll [ihren](baeckerin) [Schwager](schwager) mit dem Nudelholz bewusstlos geschlagen haben, und weil [sie](baeckerin) das weder leugnet noch bereut, will kein Mensch [sie](baeckerin) verteidigen. [Merle](merle) will. [Ihr](merle) gegenüber sitzt [Staatsanwalt](staatsanwalt) [Timur Aksoy](staatsanwalt), mit [dem](staatsanwalt) [sie](merle) im Studium einmal verlobt war, genau elf Tage lang. Dass der [Geschlagene](schwager) seit Jahren die Kasse der [Angeklagten](baeckerin) erleichtert hat, findet die junge [Anwältin](merle) beim Durchsehen alter Kassenzettel heraus. Die [Bäckerin](baeckerin) kommt mit einer Geldbuße davon, der [Staatsanwalt](staatsanwalt) mit einem Krümel am Talar.
- attack? baeckerin schwager "bewusstlos geschlagen"
- kin baeckerin schwager "Schwager"
- reject _ baeckerin "kein Mensch"
+ advisor.start merle baeckerin "Merle will"
- engaged.past merle staatsanwalt "verlobt"
- steal schwager baeckerin "Kasse"
+ discover merle schwager "findet"
- accuse staatsanwalt baeckerin "Angeklagten"

== 3
[Robin Sattler](robin), neu am Empfang, verwechselt an einem einzigen Vormittag drei Mandanten, zwei Akten und den Kaffee mit der Suppe. Warum [Ohm](ohm), sonst mit Kündigungen schnell bei der Hand, ausgerechnet hier Milde walten lässt, versteht in der Kanzlei niemand; nur [Birgit Quist](quist) mustert die Nase des [Neuzugangs](robin) etwas länger als schicklich. Als ein [Fahrradbote](bote) im Foyer eine Waffe zieht und die Herausgabe eines Testaments fordert, drückt [Robin](robin) [ihm](bote) die Suppe in die Hand. Verdutzt lässt [er](bote) sich überwältigen, und die [Heldin](robin) oder der [Held](robin) des Tages bittet um eine Gehaltserhöhung.
- hire robin "neu am Empfang"
- quit! robin ohm "Milde"
- boss ohm robin "Milde"
+ threaten bote robin "Waffe"
- steal? bote "Herausgabe"
+ attack robin bote "überwältigen"

== 4
[Ade](ade) bittet die [Kollegin](sanna), gegen [die](sanna) [er](ade) unterlag, zum Tanz in den Palmengarten. [Sanna](sanna) sagt zu, versetzt [ihn](ade) aber, weil [ihr](sanna) am selben Abend ein [Unbekannter](anrufer) am Telefon steckt, in den Büchern der Kanzlei fehle eine halbe Million. Stundenlang prüft [sie](sanna) Konten, während [er](ade) allein unter Palmen steht und sich von der [Pianistin](pianistin) der Tanzkapelle aufheitern lässt. Kann man jemandem einen Korb verzeihen, der keiner war? Man kann; [er](ade) kann es vorläufig nicht.
- colleague ade sanna "Kollegin"
- invite ade sanna "bittet"
+ reject sanna ade "versetzt"
- reveal anrufer sanna "steckt"
- lose ohm+quist "fehle"
- investigate sanna "prüft"
- meet ade pianistin "aufheitern"
- help pianistin ade "aufheitern"
- sad ade sanna "vorläufig nicht"

== 5
Eine halbe Million, in Worten: fünfhunderttausend. [Sanna](sanna) vertraut sich [ihrer](sanna) [Schwester](merle) an, [diese](merle) setzt die [Detektivin](detektivin) [Kress](detektivin) auf die Sache an, und schon nach zwei Tagen führt die Spur zu [Gerold Pfaff](buchhalter), [der](buchhalter) seit dreißig Jahren die Bücher führt und [dem](buchhalter) man allenfalls zugetraut hätte, einen Bleistift mitgehen zu lassen. Auf frischer Tat ertappt, bricht der [Buchhalter](buchhalter) in Tränen aus: Das Geld sei nicht für [ihn](buchhalter), [er](buchhalter) werde seit Jahren damit erpresst, dass [er](buchhalter) einst falsch geschworen habe. Von wem, das möchte [er](buchhalter) lieber nicht sagen. [Er](buchhalter) habe noch [Familie](sohn).
- reveal sanna merle "vertraut"
- sibling merle sanna "Schwester"
- hire detektivin merle "setzt"
- investigate detektivin buchhalter "Spur"
+ discover merle+sanna buchhalter "ertappt"
- steal buchhalter ohm+quist "Auf frischer Tat"
- sad buchhalter "Tränen"
+ threaten _ buchhalter "erpresst"
- betray.past buchhalter _ "falsch geschworen"
- reveal! buchhalter "lieber nicht sagen"

== 6
Die [Familie](sohn) heißt [Jasper](sohn), ist neunzehn und seit Dienstag wie vom Erdboden verschluckt. [Pfaff](buchhalter) erhält ein Foto, auf dem [sein](buchhalter) [Sohn](sohn) eine Tageszeitung in die Kamera hält, gefesselt und erstaunlich gelangweilt. Die Polizei, so steht es auf der Rückseite, bleibe besser aus dem Spiel. [Merle](merle) schlägt die Warnung in den Wind und zieht [ihren](merle) [Kurzzeitverlobten](staatsanwalt) ins Vertrauen; [der](staatsanwalt) lässt einen Schrebergarten in [Oberrad](@oberrad) umstellen und holt den [Neunzehnjährigen](sohn) unversehrt aus der Laube. Vom [Bewacher](bote) des [Jungen](sohn) bleibt nur ein Fahrradhelm zurück.
+ abduct bote sohn "gefesselt"
- parent buchhalter sohn "Sohn"
- threaten _ buchhalter "bleibe besser"
- reveal merle staatsanwalt "Vertrauen"
- ex merle staatsanwalt "Kurzzeitverlobten"
- help staatsanwalt merle "umstellen"
+ rescue staatsanwalt sohn "holt"
- flee bote "Fahrradhelm"

== 7
Zwei Wochen lang geschieht in der Kanzlei, was in Kanzleien geschieht: Man gießt die Palme, man zählt die Tage bis zum Urlaub, man gewinnt, verliert und schreibt beides in Rechnung. [Birgit Quist](quist) liest im Aufzug ein Buch mit dem Titel „Die Verratenen“ und schläft auf Seite vier ein. Die neue Kaffeemaschine streikt. [Merle](merle) und [Aksoy](staatsanwalt) grüßen einander auf den Gerichtsfluren so förmlich, dass es selbst den Wachtmeistern auffällt. Und [Robin](robin) findet in einem Karton alter Weihnachtspost einen Brief der eigenen [Mutter](robinmutter), adressiert an [Konstantin Ohm](ohm).
- find robin "Brief"
- parent robinmutter robin "Mutter"
+ discover robin ohm "Brief der eigenen"

== 8
„[Du](ohm) wirst [Vater](ohm)“, steht in dem Brief, der nie beantwortet wurde. [Robin](robin) legt ihn dem [Chef](ohm) neben das Frühstücksei. [Ohm](ohm) gibt alles zu: dass [er](ohm) damals verheiratet war, dass [er](ohm) gezahlt hat, dass [er](ohm) [sein](ohm) [Kind](robin) eingestellt hat, um es wenigstens aus der Nähe zu sehen. Mit dem Ei im Gesicht bleibt [er](ohm) zurück. Trost sucht das verlassene [Kind](robin) bei [Ade](ade), dem [Mann](ade), [der](ade) vom [Vater](ohm) bekam, was [Robin](robin) gefehlt hat, und so sitzen [zwei](ade+robin), [die](ade+robin) sich hassen müssten, bis zum Morgen auf der Feuertreppe.
- pregnant.past robinmutter ohm "wirst Vater"
- boss ohm robin "Chef"
+ reveal ohm robin "gibt alles zu"
- parent ohm robin "Kind"
- married.past _ ohm "verheiratet"
- hire.past robin ohm "eingestellt"
- attack robin ohm "Ei im Gesicht"
- sad robin ohm "verlassene"
- help ade robin "Trost"
- enemy! ade robin "hassen"

== 9
[Sanna](sanna) will endlich reinen Tisch machen und steigt zu diesem Zweck mit Kuchen in den Zug, denn [Ade](ade) plädiert in [Kassel](@kassel). Auf der Gerichtstreppe sieht [sie](sanna), wie [ihn](ade) eine [Fremde](pianistin) mit Notenmappe auf den Mund küsst. Den Kuchen isst [sie](sanna) auf der Rückfahrt allein. Zu Hause wartet [Pfaff](buchhalter), blass, aber gefasst: [Er](buchhalter) ist bereit, den [Erpresser](erpresser) zu nennen, und wird auf dem Weg zur Aussage von einem [Lieferradfahrer](bote) über den Haufen gefahren. Den [Täter](bote) erkennt nur der [Sohn](sohn) des [Opfers](buchhalter), und zwar am fehlenden Helm.
- reconcile? ade sanna "reinen Tisch"
- travel sanna "steigt" @kassel
+ kiss ade pianistin "küsst"
- discover sanna ade+pianistin "sieht"
- sad sanna "allein"
- threaten erpresser buchhalter "Erpresser"
- reveal? buchhalter "bereit"
+ injure buchhalter bote "über den Haufen"
- parent buchhalter sohn "Sohn"
- discover sohn bote "erkennt"

== 10
Der [Bote](bote) sitzt, der [Buchhalter](buchhalter) liegt, und [beide](bote+buchhalter) schweigen. Es ist [Frau Kress](detektivin), [die](detektivin) im Papierkorb [ihrer](detektivin) eigenen [Auftraggeberin](quist), von [der](quist) [sie](detektivin) eigentlich ein paar ausstehende Spesen holen wollte, den entscheidenden Durchschlag entdeckt: [Birgit Quist](quist) selbst hat den armen [Pfaff](buchhalter) gemolken, um [ihren](quist) [Töchtern](merle+sanna) eine Kanzlei zu kaufen, die [ihnen](merle+sanna) ohnehin zusteht. Die [Ermittlerin](detektivin) könnte nun schweigen und reich werden. [Sie](detektivin) wird aber stattdessen beim [Staatsanwalt](staatsanwalt) vorstellig, [der](staatsanwalt) vor Schreck [Merles](merle) Nummer wählt statt die der Wache.
- arrest _ bote "sitzt"
- injure buchhalter "liegt"
- boss quist detektivin "Auftraggeberin"
+ discover detektivin quist "entdeckt"
- threaten quist buchhalter "gemolken"
- parent quist merle+sanna "Töchtern"
- gift? quist merle+sanna "kaufen"
+ reveal detektivin staatsanwalt "vorstellig"
- reveal staatsanwalt merle "wählt"

== 11
Darf eine [Tochter](merle) [ihre](merle) [Mutter](quist) warnen? [Merle](merle) darf nicht und tut es doch; als [Aksoy](staatsanwalt) mit dem Haftbefehl klingelt, ist das Bett der [Gesuchten](quist) noch warm, die [Dame](quist) aber bereits unterwegs nach [Zürich](@zuerich). [Er](staatsanwalt) ahnt, wem [er](staatsanwalt) das verdankt, und beschuldigt ausgerechnet die [Falsche](sanna). [Sanna](sanna) nimmt es schweigend hin, denn seit [Kassel](@kassel) ist [ihr](sanna) alles gleich. [Ohm](ohm), der alte [Fuchs](ohm), setzt sich in den Nachtzug, findet die [Flüchtige](quist) am Seeufer und bringt [sie](quist) mit zwei Sätzen zur Umkehr. Wie sie lauten, bleibt [deren](ohm+quist) Geheimnis.
- parent quist merle "Mutter"
- reveal merle quist "warnen"
- arrest? staatsanwalt quist "Haftbefehl"
+ flee quist "unterwegs" @zuerich
- accuse staatsanwalt sanna "beschuldigt"
- sad sanna "alles gleich"
- travel ohm "Nachtzug"
- find ohm quist "findet"
+ return quist "Umkehr"

== 12
Im Saal 165 sitzt die [Angeklagte](quist) zwischen [ihren](quist) [Verteidigerinnen](merle+sanna), [die](merle+sanna) zugleich [ihre](quist) [Töchter](merle+sanna) sind, und gesteht mit erhobenem Kopf. [Pfaff](buchhalter) humpelt nach vorn und vergibt [ihr](quist), worüber nicht nur die [Richterin](richterin) den Faden verliert. Zwei Jahre auf Bewährung, so lautet das Urteil. Bei der Siegesfeier, die keine sein soll, verrät die [Pianistin](pianistin) [Sanna](sanna) beiläufig, dass [sie](pianistin) mit [Ade](ade) seit [Kassel](@kassel) kein Wort mehr gewechselt habe: [Er](ade) rede nämlich im Schlaf, und zwar immer von [einer](sanna), [die](sanna) [ihn](ade) versetzt habe.
- advisor merle+sanna quist "Verteidigerinnen"
- parent quist merle+sanna "Töchter"
+ reveal quist "gesteht"
- reconcile buchhalter quist "vergibt"
- accuse _ quist "Angeklagte"
- arrest _ quist "Zwei Jahre auf Bewährung"
- celebrate _ "Siegesfeier"
- reveal pianistin sanna "verrät"
- breakup.past ade pianistin "kein Wort mehr gewechselt"
- love ade sanna "rede nämlich im Schlaf"
- reject.past sanna ade "versetzt habe"

== 13
Der neue Briefkopf ist da: „Ohm, Quist & Töchter“, und darunter, ganz klein, „& [Robin](robin)“. Der alte [Gründer](ohm) räumt [sein](ohm) Büro, hinterlässt die Palme [seinem](ohm) unehelichen [Nachwuchs](robin) und die Akten dem [Zögling](ade). [Merle](merle) fängt [Aksoy](staatsanwalt) auf der Gerichtstreppe ab, beichtet [ihm](staatsanwalt) die Sache mit [Zürich](@zuerich) und fragt im selben Atemzug, ob [er](staatsanwalt) die elf Tage von damals auf zwölf verlängern wolle. Lebenslänglich, erwidert der [Ankläger](staatsanwalt). Zwei Treppenabsätze tiefer reicht [Ade](ade) einer [Kollegin](sanna) wortlos eine Eintrittskarte für den Palmengarten. Diesmal kommt [sie](sanna) pünktlich.
- quit ohm "räumt"
- parent ohm robin "Nachwuchs"
- gift ohm ade+robin "hinterlässt"
- advisor ohm ade "Zögling"
- reveal merle staatsanwalt "beichtet"
+ propose merle staatsanwalt "verlängern"
- engaged.start merle staatsanwalt "Lebenslänglich"
- colleague ade sanna "Kollegin"
- invite ade sanna "Eintrittskarte"
+ reconcile ade sanna "pünktlich"
