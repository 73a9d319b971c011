%series Nachsitzen in der Zehn C
%lang de
%genre school series, Duisburg comprehensive, TV-magazine texts with several strands
%cast wiebke | Wiebke Osterloh; Frau Osterloh; Wiebke; Osterloh | f
%cast demir | Direktor Demir; Orhan Demir; Demir | m
%cast hajo | Hajo Pintsch; Hajo; Pintsch | m
%cast sami | Sami Haddad; Sami | m
%cast luca | Luca Marie Behr; Luca | f
%cast quirin | Quirin | m
%cast jolanta | Jolanta; Jola | f
%cast ngozi | Ngozi | f
%cast emre | Emre | m
%cast frauhaddad | Frau Haddad | f
%cast behr | Oberstaatsanwalt Behr; Behr | m
%cast jolamutter | - | f
%cast hauswartvater | - | m
%cast hauswart | - | m
%cast referendar | Fiete Lassen; Lassen | m
%cast busfahrerin | - | f

== 1 Der Neue
[Wiebke Osterloh](wiebke) übernimmt die Zehn C, an der schon drei Lehrkräfte gescheitert sind. Zur Begrüßung sperren die Jugendlichen [sie](wiebke) auf dem Balkon des Chemieraums aus. Befreit wird die [Lehrerin](wiebke) von einem [Jungen](sami), [der](sami) selbst erst seit einer Stunde an der Schule ist: [Sami Haddad](sami), aus [Aleppo](@aleppo) über [Gera](@gera) gekommen. [Quirin](quirin), der [Wortführer](quirin) der Klasse, nimmt [ihm](sami) das krumm und kippt [ihm](sami) Milch in den Rucksack. [Luca](luca), [Banknachbarin](luca) des [Neuen](sami), sieht es, schweigt aber, denn [Quirin](quirin) ist [ihr](luca) [Freund](quirin).
- hire wiebke "übernimmt"
- attack _ wiebke "sperren"
+ rescue sami wiebke "Befreit"
- travel.past sami "gekommen"
- sad quirin sami "krumm"
+ attack quirin sami "kippt"
- discover luca quirin "sieht es"
- reveal! luca _ "schweigt"
- couple luca quirin "Freund"

== 2 Blaue Briefe
Fünf aus der Klasse werden das Jahr nicht schaffen. [Direktor Demir](demir) will die blauen Briefe sofort verschicken, [Wiebke](wiebke) erbittet eine Frist. Am schlechtesten stehen [Jola](jolanta) und [Emre](emre). [Sie](jolanta) arbeitet nachts in einer Bäckerei, weil [ihre](jolanta) [Mutter](jolamutter) im Rollstuhl sitzt, [er](emre) schläft im Unterricht ohne besonderen Grund. Der [Hauswart](hauswart) erwischt [Emre](emre) beim Fälschen einer Unterschrift und lässt [ihn](emre) laufen, gegen zwei Stunden Laubharken. [Sami](sami) hilft der [Bäckerin](jolanta) in Mathe. Zum Dank drückt [sie](jolanta) [ihm](sami) eine Tüte Brötchen in die Hand, noch warm.
- hire jolanta "arbeitet"
- parent jolamutter jolanta "Mutter"
- ill jolamutter "Rollstuhl"
- betray emre _ "Fälschen"
+ discover hauswart emre "erwischt"
- help hauswart emre "laufen"
+ help sami jolanta "hilft"
- gift jolanta sami "Brötchen"

== 3 Gegenwind
Elternabend. [Oberstaatsanwalt Behr](behr) möchte, dass [seine](behr) [Tochter](luca) nicht länger neben einem [Flüchtling](sami) sitzt. [Samis](sami) [Mutter](frauhaddad), [die](frauhaddad) kein Wort zu verstehen scheint, hört sich das an, steht auf und antwortet in tadellosem Juristendeutsch; in [Aleppo](@aleppo) war [sie](frauhaddad) Richterin. [Behr](behr) fehlen die Worte. [Sportlehrer](hajo) [Hajo Pintsch](hajo) lacht als Einziger laut, und [Wiebke](wiebke), [die](wiebke) [ihn](hajo) bisher für einen Holzklotz gehalten hat, lacht mit. Zu Hause verbietet der [Jurist](behr) [Luca](luca) jeden Umgang mit [Sami](sami). Bis dahin hatte [sie](luca) gar keinen.
- parent behr luca "Tochter"
- reject behr sami "nicht länger"
- parent frauhaddad sami "Mutter"
+ quarrel behr frauhaddad "antwortet"
- hire.past frauhaddad "Richterin"
- happy hajo+wiebke "lacht mit"
+ threaten behr luca "verbietet"
- friend! luca sami "keinen"

== 4 Handyverbot
In der Jungenumkleide kursiert ein Foto von [Ngozi](ngozi) unter der Dusche. Die [Fünfzehnjährige](ngozi) schließt sich auf der Toilette ein und will niemanden sehen, am allerwenigsten [ihre](ngozi) beste [Freundin](luca). Denn aufgenommen wurde das Bild mit [Lucas](luca) Telefon. [Luca](luca) schwört, es [Quirin](quirin) nur geliehen zu haben; [dieser](quirin) schiebt alles auf [Emre](emre). Die [Klassenlehrerin](wiebke) löst den Fall auf altmodische Art: [Sie](wiebke) lässt die ganze Bande so lange stillsitzen, bis einer aufsteht. Es ist nicht der [Fotograf](quirin), [der](quirin) sich erhebt, sondern [sein](quirin) [Sündenbock](emre).
- betray _ ngozi "Foto"
- sad ngozi "schließt sich"
- reject ngozi luca "am allerwenigsten"
- friend luca ngozi "Freundin"
- accuse quirin emre "schiebt"
+ betray quirin emre "Sündenbock"
- investigate wiebke _ "löst"
+ rescue emre quirin "erhebt"

== 5 Mutprobe
[Emre](emre) fliegt für zwei Wochen von der Schule. [Sami](sami) hält das für ungerecht und fordert [Quirin](quirin) auf, sich zu stellen. [Der](quirin) schlägt eine Wette vor: Wer sich länger auf dem alten Hochofen hält, hat recht. Oben bekommt der [Herausforderer](sami) Angst, nicht vor der Höhe, sondern vor den Hubschraubern, die in der Ferne kreisen. Der [Größere](quirin) klettert zurück, legt den Arm um [ihn](sami) und bringt [ihn](sami) Sprosse für Sprosse nach unten. Keiner von [beiden](quirin+sami) erzählt davon. Am nächsten Tag klopft [Quirin](quirin) beim [Direktor](demir) an.
- quit emre "fliegt"
- accuse sami quirin "fordert"
- sad sami "Angst"
+ rescue quirin sami "bringt"
- reveal! quirin+sami _ "Keiner"
+ reveal quirin demir "klopft"

== 6 Klassenfahrt
Die [Busfahrerin](busfahrerin) hat sich verschaltet, die Zehn C steht auf einem Rastplatz bei [Vechta](@vechta) und lernt Geduld. [Hajo](hajo) grillt Würstchen über einem Gullydeckel, [Ngozi](ngozi) bringt der [Fahrerin](busfahrerin) Skat bei. Zwischen Altglascontainern setzt sich [Luca](luca) zu [der](ngozi), [die](ngozi) seit Wochen kein Wort mit [ihr](luca) wechselt. Keine von [beiden](luca+ngozi) ist gut im Entschuldigen, also teilen [sie](luca+ngozi) eine Wurst. Spät in der Nacht rollt ein Ersatzbus an. Im Dunkeln schläft [Wiebke](wiebke) an einer Schulter ein, die sich am Morgen als die des [Sportlehrers](hajo) herausstellt.
- create hajo "grillt"
- help ngozi busfahrerin "bringt"
+ reconcile luca ngozi "teilen"
- discover wiebke hajo "herausstellt"

== 7 Referendar gesucht
[Fiete Lassen](referendar), 25, soll unter [Wiebkes](wiebke) Aufsicht das Unterrichten lernen und lernt zunächst nur, wie man Kreide aus den Haaren bürstet. Die halbe Klasse schwärmt für [ihn](referendar), [Luca](luca) schreibt [ihm](referendar) sogar Gedichte. [Er](referendar) gibt sie [ihr](luca) korrigiert zurück. [Quirin](quirin) findet eines davon, glaubt an Schlimmeres und zersticht dem [Referendar](referendar) die Reifen. [Frau Haddad](frauhaddad) putzt derweil frühmorgens im Landgericht. Als [ihr](frauhaddad) [Behr](behr) dort auf der Treppe begegnet, grüßt [er](behr) [sie](frauhaddad) zum ersten Mal, sehr leise, mit „Frau [Kollegin](frauhaddad)“.
- hire referendar "soll"
- boss wiebke referendar "Aufsicht"
+ love luca referendar "Gedichte"
- create luca "schreibt"
- reject referendar luca "korrigiert"
- find quirin "findet"
- jealous quirin referendar "glaubt"
+ attack quirin referendar "zersticht"
- hire frauhaddad "putzt"

== 8 Zeugnisse der Zeit
Projektwoche „Duisburg 1945“. Im Keller stößt [Jola](jolanta) auf die Klassenbücher der alten Oberschule und darin auf einen [Jungen](hauswartvater), [der](hauswartvater) mit fünfzehn eingezogen wurde und denselben seltenen Nachnamen trägt wie der [Hauswart](hauswart). [Dieser](hauswart) hat von [seinem](hauswart) [Vater](hauswartvater) kein einziges Bild. Die [Schülerin](jolanta) überreicht [ihm](hauswart) in der Pause ein Klassenfoto, auf dem in der dritten Reihe ein [Segelohriger](hauswartvater) grinst. Der alte [Mann](hauswart) gibt der gesamten Zehn C hitzefrei. Dazu ist [er](hauswart) nicht befugt, und es ist November.
+ find jolanta "stößt"
- parent hauswartvater hauswart "Vater"
- discover jolanta hauswartvater "stößt"
+ gift jolanta hauswart "Klassenfoto"
- gift hauswart _ "hitzefrei"

== 9 Unter Verdacht
In der Klassenkasse fehlen achthundert Euro. Dass [Sami](sami) am Vorabend allein im Raum war, genügt [Behr](behr), dem [Vorsitzenden](behr) der Elternschaft, um Anzeige zu erstatten. [Luca](luca) widerspricht [ihrem](luca) [Vater](behr) öffentlich und gibt dem [Beschuldigten](sami) ein falsches Alibi. [Die zwei](luca+sami) hätten zusammen gelernt, behauptet [sie](luca); [Sami](sami) ist so verblüfft, dass [er](sami) nickt. [Quirin](quirin) glaubt die Geschichte und macht mit [ihr](luca) Schluss. In Wahrheit hat [Jolanta](jolanta) das Geld genommen, für die Stromrechnung daheim. Ans Licht kommt das nur, weil [sie](jolanta) es nicht mehr aushält und [Frau Osterloh](wiebke) ins Vertrauen zieht.
- steal jolanta _ "genommen"
+ accuse behr sami "Anzeige"
- quarrel behr luca "widerspricht"
- parent behr luca "Vater"
+ help luca sami "Alibi"
- betray luca _ "behauptet"
- breakup quirin luca "Schluss"
+ reveal jolanta wiebke "Vertrauen"

== 10 Stille Post
[Wiebke](wiebke) ersetzt die achthundert Euro aus eigener Tasche und sagt niemandem, [wem](jolanta) [sie](wiebke) damit hilft. So gerät [sie](wiebke) selbst in Verdacht. [Demir](demir), ein [Mann](demir) klarer Verhältnisse, suspendiert die [Pädagogin](wiebke), obwohl [sie](wiebke) [ihm](demir) leidtut. Im Lehrerzimmer legt sich [Hajo](hajo) für [sie](wiebke) mit dem gesamten Kollegium an. [Referendar](referendar) [Lassen](referendar) steht nun allein vor der Zehn C, die kein Wort mehr sagt, nicht ein einziges, drei Tage lang. Am vierten geht [Jola](jolanta) nach vorn an die Tafel und schreibt hin, wer die [Diebin](jolanta) war.
+ help wiebke jolanta "ersetzt"
- reveal! wiebke _ "sagt niemandem"
- accuse _ wiebke "Verdacht"
- quit wiebke demir "suspendiert"
- boss demir wiebke "suspendiert"
- sad demir wiebke "leidtut"
- help hajo wiebke "legt sich"
+ reveal jolanta _ "schreibt hin"
- steal.past jolanta _ "Diebin"

== 11 Wer A sagt
[Wiebke](wiebke) kehrt zurück, und die Klasse hat eine Überraschung für [sie](wiebke): Die gesamte Zehn C backt seit einer Woche nachts Brötchen, damit [Jola](jolanta) schlafen kann. Auch [Emre](emre) backt mit, wach wie nie. Im Teigraum gerät [er](emre) mit [Quirin](quirin) aneinander, wird von [ihm](quirin) in den Mehlsack gestoßen und stößt zurück; danach kann man [die beiden](emre+quirin) nicht mehr auseinanderhalten. [Lucas](luca) falsches Alibi spricht sich unterdessen bis zu [Behr](behr) herum. Der [Ankläger](behr) von damals geht zu den [Haddads](frauhaddad+sami), klingelt, und es öffnet [ihm](behr) die eigene [Tochter](luca), ein Glas Tee in der Hand.
+ return wiebke "kehrt"
- help _ jolanta "backt"
- quarrel emre quirin "aneinander"
- attack quirin emre "gestoßen"
- attack emre quirin "stößt zurück"
+ discover behr luca "spricht sich"
- accuse.past behr sami "Ankläger"
- parent behr luca "Tochter"

== 12 Abgang
Abschlussfeier in der Turnhalle. Vier von fünf Sitzenbleibern haben bestanden, der [fünfte](emre) heißt [Emre](emre) und findet die Zehnte so schön, dass [er](emre) sie gern noch einmal macht. [Behr](behr) hat der [Syrerin](frauhaddad) eine Stelle als Übersetzerin am Gericht verschafft; [sie](frauhaddad) hat angenommen, unter der Bedingung, dass [er](behr) [ihren](frauhaddad) [Sohn](sami) um Verzeihung bittet. Vor dem Mikrofon tut [er](behr) es. [Ngozi](ngozi) singt, [Quirin](quirin) weint, [Luca](luca) und [Sami](sami) verpassen beides, weil [sie](luca+sami) hinter dem Kasten das erste Mal allein sind. Zuletzt sperrt die Zehn C [Wiebke](wiebke) noch einmal auf den Balkon. Diesmal ist [Hajo](hajo) mit draußen, und es eilt [ihnen](hajo+wiebke) nicht.
- celebrate _ "Abschlussfeier"
- help behr frauhaddad "verschafft"
- hire frauhaddad "Stelle"
- parent frauhaddad sami "Sohn"
+ reconcile behr sami "Verzeihung"
- create ngozi "singt"
- sad quirin "weint"
- date luca sami "allein"
+ attack _ wiebke "sperrt"
- happy hajo+wiebke "eilt"
