%series Klinik am Salzhaff
%lang de
%genre hospital early-evening series on the Baltic coast, broadcaster's listings
%cast ilka | Dr. Ilka Reimann; Ilka; Reimann | f
%cast tunde | Dr. Tunde Oyelaran; Tunde; Oyelaran | m
%cast matthis | Matthis Brückl; Matthis; Brückl | m
%cast gundula | Schwester Gundula; Gundula | f
%cast jascha | Jascha Wirsing; Jascha | m
%cast kim | Kim Lohse; Kim | f
%cast annegret | Annegret Brückl; Annegret | f
%cast holger | Holger Reimann; Holger | m
%cast sina | Sina Reimann; Sina | f
%cast fischer | Hinnerk Stuhr; Hinnerk | m
%cast verwalter | Lothar Spieß; Spieß | m
%cast baby | Emil | m
%cast kommissarin | - | f

== 1 Dienstantritt
Mit zwei Koffern und einem Kaktus tritt [Dr. Ilka Reimann](ilka) [ihren](ilka) Dienst in der Klinik am Salzhaff an. Die [Chirurgin](ilka) ist [ihrem](ilka) [Gatten](holger) [Holger](holger) davongelaufen, was in der neuen Umgebung niemand erfahren soll. [Chefarzt](tunde) [Dr. Tunde Oyelaran](tunde) stellt [ihr](ilka) den [Anästhesisten](matthis) [Matthis Brückl](matthis) vor, mit [dem](matthis) [sie](ilka) fortan im selben Team operiert. [Er](matthis) hat Augen wie ein Bergsee, findet [Lernschwester](kim) [Kim](kim), und [Ilka](ilka) kann [ihr](kim) kaum widersprechen. Wenig später wird ein alter [Fischer](fischer) mit zerquetschter Hand eingeliefert. [Ilka](ilka) flickt [ihn](fischer) in sechs Stunden wieder zusammen.
- hire ilka "tritt"
+ breakup.past ilka holger "davongelaufen"
- married holger ilka "Gatten"
- boss tunde ilka+matthis "Chefarzt"
- meet ilka matthis "stellt"
- colleague ilka matthis "im selben Team"
- love.start kim matthis "Augen wie ein Bergsee"
- love.start ilka matthis "kaum widersprechen"
- injure fischer "zerquetschter"
- treat fischer ilka "flickt"

== 2 Ein Ring zu viel
Der [Fischer](fischer) will nach Hause, [Schwester Gundula](gundula) hält [ihn](fischer) mit Pudding bei Laune. Nach der Nachtschicht bittet [Matthis](matthis) die [Chirurgin](ilka) zum Frühstück ins Hafencafé, und dort rücken [die beiden](ilka+matthis) nah zusammen. Zu nah, meint [Kim](kim), [die](kim) am Nebentisch vor Neid [ihr](kim) Brötchen zerkrümelt. Dann legt sich eine fremde Hand auf die Schulter des [Narkosearztes](matthis): [Annegret Brückl](annegret) stellt sich als [seine](matthis) [Frau](annegret) vor. [Ilka](ilka) fällt aus allen Wolken. Auf dem Heimweg gibt [ihr](ilka) ausgerechnet [Rettungssanitäter](jascha) [Jascha](jascha), [den](jascha) [sie](ilka) nur vom Sehen kennt, ein Taschentuch.
- invite matthis ilka "bittet"
- flirt ilka matthis "nah zusammen"
- jealous kim ilka "Neid"
+ married annegret matthis "Frau"
- discover ilka matthis "fällt"
- sad ilka "Taschentuch"
- help jascha ilka "gibt"

== 3 Schwarzes Brett
Wer wohnt, wo andere kündigen? Am Schwarzen Brett sucht [Jascha](jascha) jemanden für das zweite Zimmer, und noch am selben Abend schleppt [Ilka](ilka) [ihren](ilka) Kaktus zu [ihm](jascha) in den vierten Stock. Der [Anästhesist](matthis) beteuert unterdessen, mit [Annegret](annegret) lebe [er](matthis) nur noch auf dem Papier. Das glaubt [ihm](matthis) nicht einmal die [Lernschwester](kim). [Gundula](gundula), die jüngere [Schwester](gundula) des [Fischers](fischer) mit der Pranke, zankt sich mit dem [Verwalter](verwalter) um das Geld für neue Betten. Und in der Ambulanz sitzt eine [Sechzehnjährige](sina) und fragt nach [ihrer](sina) [Mama](ilka): [Sina Reimann](sina) ist den weiten Weg aus [Kassel](@kassel) getrampt.
- move ilka jascha "schleppt"
- housemate.start ilka jascha "zweite Zimmer"
- married annegret matthis "auf dem Papier"
- sibling fischer gundula "Schwester"
- quarrel gundula verwalter "zankt"
- parent ilka sina "Mama"
+ travel sina "getrampt"

== 4 Klare Worte
[Sina](sina) schreit [Ilka](ilka) an. [Ilka](ilka) schreit zurück. Dann weint die [Ausreißerin](sina). [Jascha](jascha) kocht Kakao für [beide](ilka+sina). Daheim trinkt [Holger](holger). Das wusste [Ilka](ilka) längst. [Sie](ilka) schwieg davon bis heute zu [Jascha](jascha). Nun vertraut [sie](ilka) sich dem [Mitbewohner](jascha) an. In der Klinik küsst [Kim](kim) [Matthis](matthis). [Der](matthis) weicht nicht aus. Hinter dem Wäschewagen steht [Gundula](gundula). [Ihr](gundula) [Bruder](fischer) nennt [sie](gundula) seit jeher Eule. Die [Eule](gundula) behält alles für sich. Am Abend kommt ein Anruf aus [Kassel](@kassel). Der [Ehemann](holger) der [Chirurgin](ilka) ist unterwegs.
- quarrel ilka sina "schreit"
- flee.past sina "Ausreißerin"
- sad sina "weint"
- help jascha ilka+sina "kocht"
- ill holger "trinkt"
- reveal ilka jascha "vertraut"
- housemate ilka jascha "Mitbewohner"
+ kiss kim matthis "küsst"
- discover gundula kim+matthis "steht"
- sibling fischer gundula "Bruder"
- married holger ilka "Ehemann"
- travel holger "unterwegs"

== 5 Der Mann an der Pforte
[Holger Reimann](holger) steht mit Nelken an der Pforte und verlangt, dass [Frau](ilka) und [Kind](sina) mit [ihm](holger) kommen. Als [Ilka](ilka) den Kopf schüttelt, packt [er](holger) [sie](ilka) am Arm; es ist der schmächtige [Sanitäter](jascha), [der](jascha) dazwischengeht und dafür einen Faustschlag einsteckt. [Oyelaran](tunde) erteilt dem [Trinker](holger) Hausverbot. Beim Verarzten der aufgeplatzten Lippe merkt die [Tochter](sina) der [Chirurgin](ilka), dass [ihr](sina) in Gegenwart des [Verletzten](jascha) warm wird. [Jascha](jascha) aber schaut über [sie](sina) hinweg zu [ihrer](sina) [Mutter](ilka), [die](ilka) davon so wenig ahnt wie von dem Verhältnis, das [Matthis](matthis) inzwischen mit der [Lernschwester](kim) unterhält.
- married holger ilka "Frau"
- reject ilka holger "schüttelt"
- attack holger ilka "packt"
+ attack holger jascha "Faustschlag"
- help jascha ilka "dazwischengeht"
- injure jascha holger "aufgeplatzten"
- parent ilka sina "Tochter"
- love.start sina jascha "warm wird"
- love jascha ilka "schaut"
+ affair kim matthis "Verhältnis"
- discover! ilka kim+matthis "so wenig ahnt"
- cheat matthis annegret "Verhältnis"

== 6 Zwei Striche
[Kim](kim) ist schwanger und sagt es zuerst der [Eule](gundula), [die](gundula) drei Kinder großgezogen und dabei keinen Mann gebraucht hat. »[Er](matthis) muss es wissen«, findet [Gundula](gundula). Der werdende [Vater](matthis) jedoch hat gerade [seiner](matthis) [Gemahlin](annegret) versprochen, das Haus in [Wismar](@wismar) zu kaufen und noch einmal von vorn zu beginnen. Dem [Fischer](fischer) werden die Fäden gezogen; [Hinnerk](fischer), wie die [Oberschwester](gundula) [ihren](gundula) großen [Bruder](fischer) ruft, macht der [Frau](ilka), [die](ilka) [ihm](fischer) die Hand gerettet hat, mit rauer Stimme den Hof. Die [Umworbene](ilka) lacht herzlich und lässt [ihn](fischer) abblitzen.
+ pregnant kim matthis "schwanger"
- reveal kim gundula "sagt"
- parent? matthis _ "Vater"
- married annegret matthis "Gemahlin"
- reconcile? annegret matthis "von vorn"
- sibling fischer gundula "Bruder"
- treat.past fischer ilka "gerettet"
- flirt fischer ilka "den Hof"
- happy ilka "lacht"
- reject ilka fischer "abblitzen"

== 7 Unter Verschluss
Aus dem Giftschrank verschwindet Morphium, und [Spieß](verwalter), der [Verwalter](verwalter), hat den [Schuldigen](jascha) schnell bei der Hand: [Jascha](jascha) sei vor Jahren wegen Pillen verurteilt worden. Der [Sanitäter](jascha) wird beurlaubt. [Seine](jascha) [Mitbewohnerin](ilka), [die](ilka) [ihn](jascha) für unschuldig hält, legt sich nachts mit einer Thermoskanne auf die Lauer und überrascht den [Dieb](matthis): Es ist [Matthis](matthis), [der](matthis) seit dem Unfalltod eines Patienten selbst nicht ohne Spritze auskommt. [Er](matthis) fleht die [Kollegin](ilka) an, [ihn](matthis) nicht auffliegen zu lassen. [Kim](kim) hört im Flur jedes Wort mit und weiß nun, an wen [sie](kim) [ihr](kim) Herz verloren hat.
- accuse verwalter jascha "Schuldigen"
- quit jascha "beurlaubt"
- housemate ilka jascha "Mitbewohnerin"
- investigate ilka "Lauer"
+ discover ilka matthis "überrascht"
- steal matthis _ "Dieb"
- ill matthis "ohne Spritze"
- colleague ilka matthis "Kollegin"
- reveal? ilka matthis "auffliegen"
- discover kim matthis "hört"
- love kim matthis "Herz verloren"

== 8 Es ist raus
[Ilka](ilka) geht zu [Tunde](tunde). Der [Chefarzt](tunde) hört [ihr](ilka) zu. [Matthis](matthis) muss gehen. Am Tor wartet [Kim](kim). »[Ich](kim) kriege ein Kind von [dir](matthis)«, sagt [sie](kim). [Matthis](matthis) wird blass. Im Wagen sitzt [Annegret](annegret). [Sie](annegret) hat das Fenster offen. [Annegret](annegret) wirft den Ring hinaus. Dann fährt [sie](annegret) ohne [ihn](matthis). [Jascha](jascha) bekommt die Stelle zurück. [Ilka](ilka) backt Kuchen für [Jascha](jascha). [Sina](sina) deckt den Tisch für drei. Der [Heimkehrer](jascha) bringt Blumen mit. Die gelben kriegt [Sina](sina). Die roten kriegt [Ilka](ilka).
- reveal ilka tunde "geht"
- quit matthis tunde "muss gehen"
+ reveal kim matthis "sagt"
- pregnant kim matthis "kriege ein Kind"
- discover annegret kim+matthis "Fenster offen"
+ breakup annegret matthis "wirft"
- hire jascha "Stelle zurück"
- gift jascha sina "gelben"
- gift jascha ilka "roten"

== 9 Rosen und Dornen
Seit den Blumen spricht [Sina](sina) kein Wort mehr mit [ihrer](sina) [Mutter](ilka) und zieht, weil [sie](sina) das Geturtel in der Küche nicht erträgt, zu [Kim](kim) ins Schwesternwohnheim. Im Stationszimmer erklärt [Jascha](jascha) der [Chirurgin](ilka) stotternd, was [er](jascha) für [sie](ilka) empfindet. Ehe [sie](ilka) antworten kann, geht der Pieper: Auf der Landstraße ist [Holger](holger) mit dem Lieferwagen des [Verwalters](verwalter) zusammengestoßen. [Spieß](verwalter) ist auf der Stelle tot. Nun liegt der [Mann](holger), [der](holger) [Jascha](jascha) die Lippe blutig schlug, auf dem Tisch, und die eigene [Frau](ilka) soll [ihn](holger) aufschneiden.
- sad sina ilka "kein Wort mehr"
- parent ilka sina "Mutter"
- move sina kim "zieht"
- housemate.start kim sina "Schwesternwohnheim"
- flirt ilka jascha "Geturtel"
+ confess jascha ilka "erklärt"
- injure holger verwalter "zusammengestoßen"
+ die verwalter "tot"
- attack.past holger jascha "blutig schlug"
- married holger ilka "Frau"
- treat? holger ilka "aufschneiden"

== 10 Ohne Narkose
Weil der gefeuerte [Anästhesist](matthis) fehlt, führt eine Vertretung aus [Rostock](@rostock) die Narkose, und [Ilka](ilka) holt [ihren](ilka) [Gatten](holger) ins Leben zurück. Am Krankenbett trifft [Sina](sina) auf eine [Kommissarin](kommissarin), [die](kommissarin) wissen will, wie viel [ihr](sina) [Papa](holger) getrunken habe. »Nichts«, behauptet das [Mädchen](sina). Es ist geschwindelt, und die [Polizistin](kommissarin) merkt es wohl. [Oyelaran](tunde), seit zehn Jahren Witwer, führt die [Oberschwester](gundula) zum Tanz aus; beim letzten Walzer legt die [Eule](gundula) den Kopf an [seine](tunde) Brust. Der [Fischer](fischer) brummt, für einen Schwager sei es nie zu spät.
- quit.past matthis "gefeuerte"
+ rescue ilka holger "ins Leben zurück"
- married holger ilka "Gatten"
- investigate kommissarin holger "wissen will"
- parent holger sina "Papa"
- betray sina kommissarin "geschwindelt"
- discover kommissarin sina "merkt"
- married.past _ tunde "Witwer"
+ date gundula tunde "führt die Oberschwester"
- flirt gundula tunde "legt"
- kin? fischer tunde "Schwager"

== 11 Abschied vom Gestern
[Holger](holger) gibt zu Protokoll, dass [er](holger) drei Bier und einen Korn intus hatte, als [Spieß](verwalter) [ihm](holger) vor den Kühler kam; damit hat [seine](holger) [Tochter](sina) umsonst gelogen. Noch im Rollstuhl unterschreibt [er](holger) die Papiere, mit denen [Ilka](ilka) von [ihm](holger) frei ist, und wird nach der Entlassung abgeführt. Die [Geschiedene](ilka) läuft am Strand entlang, bis [sie](ilka) auf den [Sanitäter](jascha) stößt, und diesmal piept nichts. Als der Kuss zu Ende ist, sehen [die zwei](ilka+jascha) oben auf der Düne [Sina](sina) stehen. [Die](sina) hebt die Hand und winkt.
- reveal holger "zu Protokoll"
- kill.past holger verwalter "vor den Kühler"
- parent holger sina "Tochter"
- betray.past sina "gelogen"
+ divorce holger ilka "frei"
- arrest _ holger "abgeführt"
- find ilka jascha "stößt"
+ kiss ilka jascha "Kuss"
- discover sina ilka+jascha "sehen"
- reconcile ilka sina "winkt"

== 12 Emil
Bei Sturmflut, ohne Strom und drei Wochen zu früh kommt [Kims](kim) [Sohn](baby) im Wohnheim zur Welt, geholt von der [Mitbewohnerin](sina), [die](sina) dergleichen bislang nur aus Filmen kannte. Der [Erzeuger](matthis), frisch vom Entzug und nüchtern, erscheint mit einem Teddy und darf [Emil](baby) zehn Minuten halten; mehr verspricht [ihm](matthis) die junge [Mutter](kim) nicht. [Annegret](annegret), nunmehr [seine](matthis) [Verflossene](annegret), hat das Haus in [Wismar](@wismar) allein bezogen. Am Sonntag läuten die Glocken für den [Chefarzt](tunde) und [seine](tunde) [Eule](gundula), und der [Brautführer](fischer) hat zum ersten Mal seit dem Unfall beide Hände in der Hosentasche.
+ birth kim baby "zur Welt"
- parent kim baby "Sohn"
- help sina kim "geholt"
- housemate kim sina "Mitbewohnerin"
- parent matthis baby "Erzeuger"
- recover matthis "vom Entzug"
- return matthis "erscheint"
- ex annegret matthis "Verflossene"
- move annegret "bezogen" @wismar
+ wedding gundula tunde "läuten"
- injure.past fischer "Unfall"
