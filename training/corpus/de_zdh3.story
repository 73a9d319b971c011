%series Station Morgenstern
%lang de
%genre Krankenhausserie, Görlitz, wöchentliche Inhaltsangabe
%cast benedikta | Prof. Benedikta Lohse; Professorin Lohse; Lohse; Benedikta | f
%cast tarek | Dr. Tarek Mansour; Dr. Mansour; Mansour; Tarek | m
%cast jadwiga | Jadwiga Kos; Schwester Jadwiga; Jadwiga | f
%cast bastian | Bastian Uhlig; Uhlig; Bastian; Basti | m
%cast greta | Greta Uhlig; Greta | f
%cast theo | Theodor Lohse; Theodor | m
%cast iwona | Iwona | f
%cast junge | Mattis | m
%cast vater | Holger Krahl; Krahl | m
%cast wanderer | Konrad; Herr Fluss | m
%cast braut | Selma Winkelmann; Selma | f
%cast braeutigam | Jascha | m
%cast verwalter | Ekkehard Pohl; Pohl | m
%cast oma | Elsbeth; Frau Elsbeth | f
%cast apotheker | - | m

== 1
Der erste Arbeitstag von [Assistenzarzt](bastian) [Bastian Uhlig](bastian) beginnt mit einer Standpauke. [Professorin Lohse](benedikta), die neue [Leiterin](benedikta) der Chirurgie, duldet keine Verspätung, auch nicht, wenn [er](bastian) unterwegs einen [Wanderer](wanderer) aus der [Neiße](@neisse) gezogen hat. Der [Gerettete](wanderer) weiß [seinen](wanderer) Namen nicht mehr. [Schwester Jadwiga](jadwiga) tauft [ihn](wanderer) „[Herr Fluss](wanderer)“. In der Notaufnahme landet derweil der kleine [Mattis](junge) mit einem Armbruch, den [dessen](junge) [Vater](vater) mit einem Sturz vom Klettergerüst erklärt. [Dr. Mansour](tarek) glaubt [ihm](vater) nicht.
+ hire bastian "erste Arbeitstag"
- quarrel bastian benedikta "Standpauke"
- boss benedikta bastian "Leiterin"
- hire benedikta "Leiterin"
- rescue.past bastian wanderer "gezogen" @neisse
- ill wanderer "weiß seinen Namen nicht"
- injure junge "Armbruch"
- parent vater junge "Vater"
- accuse tarek vater "glaubt ihm nicht"

== 2
[Tarek](tarek) verständigt das Jugendamt. Daraufhin stürmt [Holger Krahl](vater) die Station, schleudert den [Oberarzt](tarek) gegen den Medikamentenschrank und will [Mattis](junge) mitnehmen. [Jadwiga](jadwiga) schiebt [ihm](vater) ein Bett in die Kniekehlen. Während die Polizei den [Tobenden](vater) abholt, näht [Uhlig](bastian) zitternd [seine](bastian) erste Wunde: ausgerechnet die auf der Stirn des [Vorgesetzten](tarek). Zu Hause wartet [Greta](greta), [seine](bastian) [Zwillingsschwester](greta), mit dem Mietvertrag für eine gemeinsame Wohnung in der Altstadt.
- reveal tarek "verständigt"
- attack vater tarek "schleudert"
- abduct? vater junge "mitnehmen"
+ help jadwiga tarek "schiebt"
- arrest _ vater "abholt"
- injure tarek vater "Wunde"
- treat tarek bastian "näht"
- sad bastian "zitternd"
- boss tarek bastian "Vorgesetzten"
- sibling bastian greta "Zwillingsschwester"
- housemate? bastian greta "Mietvertrag"

== 3
„[Herr Fluss](wanderer)“ spricht im Schlaf Polnisch, und zwar mit einer [Iwona](iwona). Für [Jadwiga](jadwiga), selbst aus [Zgorzelec](@zgorzelec), klingt das nach Kirmes und Liebeskummer. [Sie](jadwiga) hängt Zettel auf der anderen Seite der Brücke aus. [Benedikta Lohse](benedikta) bekommt Besuch von [Theodor](theo), mit [dem](theo) [sie](benedikta) auf dem Papier noch verheiratet ist. [Er](theo) braucht eine Unterschrift. [Sie](benedikta) hat Zeit, behauptet [sie](benedikta), und zwar keine. [Tarek](tarek), [der](tarek) die [Chefin](benedikta) am Fenster beten sieht, bringt [ihr](benedikta) ungefragt Linsensuppe.
- investigate jadwiga wanderer "hängt Zettel"
- travel theo benedikta "Besuch"
- married benedikta theo "auf dem Papier noch verheiratet"
- divorce? benedikta theo "Unterschrift"
+ reject benedikta theo "keine"
- boss benedikta tarek "Chefin"
+ gift tarek benedikta "Linsensuppe"

== 4
[Iwona](iwona) ist gefunden. [Sie](iwona) steht mit einem Strauß Sonnenblumen im Flur, bleibt aber vor der Tür stehen: Der [Mann](wanderer) dort drin habe [sie](iwona) im Mai wegen einer Jüngeren sitzen lassen. [Jadwiga](jadwiga) redet mit Engelszungen. Ein Blick genügt, und der [Kranke](wanderer) weiß zwar noch immer nicht, wer [er](wanderer) ist, wohl aber, dass [er](wanderer) diese [Frau](iwona) liebt. [Bastian](bastian) wird vom [Verwaltungsdirektor](verwalter) [Ekkehard Pohl](verwalter) gebeten, über [Mansours](tarek) Überstunden Buch zu führen. Diskret, versteht sich.
- find jadwiga iwona "gefunden"
- breakup.past wanderer iwona "sitzen lassen"
- cheat.past wanderer iwona "Jüngeren"
- ill wanderer "Kranke"
+ love wanderer iwona "liebt"
+ betray? bastian tarek "Buch zu führen"

== 5
Eine [Braut](braut) im Schleier, ein [Bräutigam](braeutigam) mit Gräte im Hals: [Jascha](braeutigam) ringt auf der Liege nach Luft, [Selma](braut) flucht wie ein Bierkutscher. [Lohse](benedikta) öffnet [ihm](braeutigam) die Luftröhre, und das [Paar](braeutigam+braut) holt das Jawort kurzerhand in der Krankenhauskapelle nach. Unter den Blumenstreuern: [Mattis](junge), [der](junge) nun bei [Elsbeth](oma) lebt, der [Mutter](oma) des inhaftierten [Krahl](vater). [Bastian](bastian) fängt den Strauß, wird rot und sieht zu [Jadwiga](jadwiga). [Jadwiga](jadwiga) sieht zu [Tarek](tarek).
- engaged braeutigam braut "Bräutigam"
- ill braeutigam "ringt"
+ rescue benedikta braeutigam "öffnet"
- wedding braeutigam braut "Jawort"
- housemate junge oma "lebt"
- parent oma vater "Mutter"
- arrest.past _ vater "inhaftierten"
- find bastian "fängt"

== 6
[Theodor Lohse](theo) ist nicht wegen der Scheidung in der Stadt, jedenfalls nicht nur. [Er](theo) hat einen Tumor an der Leber und vertraut keiner anderen Hand als der [seiner](theo) [Frau](benedikta). [Benedikta](benedikta) weigert sich; Angehörige operiere man nicht. Im Treppenhaus reißt [sie](benedikta) dann aber mit bloßen Händen den Feuerlöscher von der Wand. [Tarek](tarek) setzt sich neben [sie](benedikta) auf die Stufen. [Pohl](verwalter) wartet noch immer auf [Uhligs](bastian) Notizen. Der [Assistenzarzt](bastian) liefert ein leeres Heft ab.
- divorce? benedikta theo "Scheidung"
+ ill theo "Tumor"
- married benedikta theo "Frau"
- reject benedikta theo "weigert"
- treat? theo benedikta "operiere"
- help tarek benedikta "setzt sich"
+ reject bastian verwalter "leeres Heft"

== 7
Im Giftschrank fehlen dreißig Ampullen. [Pohl](verwalter) lässt die Spinde öffnen und wird bei [Mansour](tarek) fündig. Vom Dienst suspendiert, sitzt der [Oberarzt](tarek) in [Jadwigas](jadwiga) Küche und sagt zum ersten Mal seit Jahren Sätze mit „ich“: wie [er](tarek) [seine](tarek) Verlobte bei einem Luftangriff verlor und seither nicht mehr schläft. [Jadwiga](jadwiga) hält [seine](tarek) Hand einen Augenblick zu lange. [Bastian](bastian), mit zwei Pizzen auf dem Weg zu [ihr](jadwiga), macht an der Treppe kehrt.
- steal _ _ "fehlen"
+ accuse verwalter tarek "fündig"
- quit tarek "suspendiert"
- reveal tarek jadwiga "sagt"
- engaged.past _ tarek "Verlobte"
- lose.past tarek _ "verlor"
- help jadwiga tarek "hält"

== 8
[Greta](greta), angehende [Journalistin](greta), kann zwei und zwei addieren. [Sie](greta) beschattet den [Direktor](verwalter) und fotografiert, wie [er](verwalter) einem [Apotheker](apotheker) hinter dem Theater ein Päckchen aushändigt. [Ihr](greta) [Bruder](bastian) erschrickt: [Er](bastian) wisse nun, wozu das Heft gedient hätte. Im OP Zwei bekommt [Lohse](benedikta) unterdessen das Skalpell gereicht. [Sie](benedikta) hat es sich anders überlegt. Sieben Stunden später lebt [Theodor](theo), doch [Jadwiga](jadwiga) tupft nicht [seine](theo) Stirn ab, sondern die [seiner](theo) [Gattin](benedikta).
- investigate greta verwalter "beschattet"
+ discover greta apotheker+verwalter "fotografiert"
- sibling bastian greta "Bruder"
- sad bastian "erschrickt"
+ treat theo benedikta "Skalpell"
- recover theo "lebt"
- help jadwiga benedikta "tupft"
- married benedikta theo "Gattin"

== 9
Mit den Bildern konfrontiert, gibt [Pohl](verwalter) klein bei: Die Ampullen habe [er](verwalter) verkauft und dem [Falschen](tarek) in den Spind gelegt. [Tarek](tarek) wird wieder eingestellt. Zur Begrüßung hängt [Jadwiga](jadwiga) Girlanden aus Mullbinden auf, doch der [Gefeierte](tarek) hat nur Augen für die [Professorin](benedikta), [die](benedikta) [ihm](tarek) förmlich die Hand reicht. „[Herr Fluss](wanderer)“, [der](wanderer) eigentlich [Konrad](wanderer) heißt, wird entlassen. [Iwona](iwona) fährt vor, hupt dreimal und verzeiht.
- accuse _ verwalter "konfrontiert"
+ reveal verwalter "gibt"
- steal.past verwalter _ "verkauft"
- betray.past verwalter tarek "gelegt"
+ hire tarek "wieder eingestellt"
- celebrate jadwiga tarek "Girlanden"
- love tarek benedikta "nur Augen"
- recover wanderer "entlassen"
- travel iwona "fährt"
- reconcile iwona wanderer "verzeiht"

== 10
[Mattis](junge) ist ausgerissen, will zu [seinem](junge) [Vater](vater), und erfriert beinahe auf dem Gefängnisparkplatz. [Jadwiga](jadwiga) reibt [ihm](junge) die Füße warm, bis [Elsbeth](oma) eintrifft. [Deren](oma) Herz hält die Aufregung nicht aus: Die [Großmutter](oma) stirbt in der Aufnahme, den [Enkel](junge) im Arm. Wohin nun mit dem [Kind](junge)? [Jadwiga](jadwiga) spricht den Gedanken nicht aus, aber [Bastian](bastian) liest ihn [ihr](jadwiga) vom Gesicht ab. Eine Pflegefamilie, so das Amt, brauche zwei Erwachsene.
+ flee junge "ausgerissen"
- parent vater junge "Vater"
- ill junge "erfriert"
- help jadwiga junge "reibt"
- travel oma "eintrifft"
+ die oma "stirbt"
- kin junge oma "Großmutter"
- parent? jadwiga junge "Gedanken"
- discover bastian jadwiga "liest"

== 11
[Bastian](bastian) macht [Jadwiga](jadwiga) einen Vorschlag, so nüchtern wie ein Beipackzettel: [Sie](bastian+jadwiga) könnten heiraten, des [Jungen](junge) wegen. [Sie](jadwiga) fragt, ob [er](bastian) Fieber habe. In [Breslau](@breslau), auf einem Kongress, tanzen [Tarek](tarek) und [Benedikta](benedikta) bis drei Uhr früh. Vor [ihrer](benedikta) Zimmertür nennt [er](tarek) [sie](benedikta) zum ersten Mal beim Vornamen. [Sie](benedikta) küsst [ihn](tarek), erschrickt über sich selbst und reist im Morgengrauen ab. [Theodor](theo) hat die Scheidungspapiere inzwischen zerrissen.
+ propose bastian jadwiga "Vorschlag"
- wedding? bastian jadwiga "heiraten"
- travel benedikta+tarek "Kongress" @breslau
- date benedikta tarek "tanzen"
+ kiss benedikta tarek "küsst"
- sad benedikta "erschrickt"
- flee benedikta tarek "reist"
- divorce! benedikta theo "zerrissen"

== 12
Zwei Männer, ein Sprechzimmer: [Theodor](theo) dankt [Mansour](tarek) für [dessen](tarek) Beistand und bittet [ihn](tarek), die Finger von [Benedikta](benedikta) zu lassen. [Tarek](tarek) verspricht nichts. Die [Umworbene](benedikta) entscheidet, wie [sie](benedikta) operiert, mit einem Schnitt: [Sie](benedikta) verlässt [ihren](benedikta) [Mann](theo) und beide Chefarztzimmer, denn in [Leipzig](@leipzig) ist ein Lehrstuhl frei. [Jadwiga](jadwiga) hat Ja gesagt, unter der Bedingung, dass niemand von Liebe redet. [Bastian](bastian) hält sich daran. [Mattis](junge) nicht.
- help.past tarek theo "Beistand"
- enemy tarek theo "Finger"
- reject tarek theo "verspricht nichts"
+ breakup benedikta theo "verlässt"
- married benedikta theo "Mann"
- quit benedikta "Chefarztzimmer"
- hire? benedikta _ "Lehrstuhl" @leipzig
+ engaged.start bastian jadwiga "Ja gesagt"

== 13
Standesamt, zehn Uhr. [Greta](greta) ist [Trauzeugin](greta), die Kapelle spielt zu schnell, und [Uhlig](bastian) hat die Ringe im OP-Kittel vergessen. Bevor [Jadwiga](jadwiga) antworten kann, meldet sich der kleine [Trauzeuge](junge) zu Wort: „[Er](bastian) hat [dich](jadwiga) lieb, [er](bastian) traut sich bloß nicht.“ [Sie](jadwiga) habe es gewusst, flüstert die [Braut](jadwiga), und [sie](jadwiga) sei inzwischen selbst nicht mehr ganz unschuldig daran. Dann sagt [sie](jadwiga), laut und auf Polnisch, Ja. Auf Bahnsteig 3 steigt zur selben Zeit [Mansour](tarek) in den Zug nach [Leipzig](@leipzig).
- advisor greta bastian+jadwiga "Trauzeugin"
- lose bastian "vergessen"
+ reveal junge jadwiga "meldet"
- advisor junge bastian+jadwiga "Trauzeuge"
- love bastian jadwiga "lieb"
- discover.past jadwiga bastian "gewusst"
- engaged bastian jadwiga "Braut"
- love.start jadwiga bastian "nicht mehr ganz unschuldig"
+ wedding bastian jadwiga ", Ja"
- travel tarek "steigt" @leipzig
