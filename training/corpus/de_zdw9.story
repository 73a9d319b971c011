%series Kirschblüte Nummer Neun
%lang de
%genre Korean-style family and office drama, Busan, German fan wiki, matter-of-fact
%cast yuna | Han Yu-na; Yu-na | f
%cast jiho | Seo Ji-ho; Ji-ho | m
%cast taemin | Seo Tae-min; Tae-min | m
%cast vors | Vorsitzende Seo; Seo | f
%cast mira | Baek Mi-ra; Mi-ra | f
%cast doyun | Do-yun | m
%cast gil | Gil | n
%cast oma | Frau Han | f
%cast park | Direktor Park; Park | m
%cast eunji | Eun-ji | f
%cast arzt | Dr. Noh; Noh | m
%cast anwalt | Anwalt Cho; Cho | m
%cast fahrer | - | m

== 1
[Han Yu-na](yuna) verkauft auf dem Markt von [Busan](@busan) Seifen, die [sie](yuna) nach dem Rezept [ihrer](yuna) [Großmutter](oma) siedet. Auf der Heimfahrt übersieht ein [Fahrer](fahrer) ohne Licht [ihren](yuna) Roller und verschwindet in der Nacht. Ein [Passant](jiho) bindet [ihr](yuna) mit [seiner](jiho) Krawatte das Bein ab und bleibt bei [ihr](yuna), bis die Ambulanz eintrifft. [Er](jiho) nennt sich [Gil](jiho), ist aber in Wirklichkeit [Seo Ji-ho](jiho), der jüngere [Erbe](jiho) des Kosmetikkonzerns [Kkot](#kkot), und [er](jiho) weiß, wem das Auto gehört: [seinem](jiho) [Bruder](taemin) [Tae-min](taemin). Die [Verletzte](yuna) behält nur die Krawatte.
- create yuna "siedet"
- kin oma yuna "Großmutter"
- injure yuna fahrer "Bein"
- flee fahrer "verschwindet"
+ help jiho yuna "bindet"
- betray jiho yuna "nennt sich"
- meet jiho yuna "Passant"
+ discover jiho taemin "weiß"
- sibling jiho taemin "Bruder"

== 2
Um die Krankenhausrechnung der [Enkelin](yuna) zu bezahlen, versetzt [Frau Han](oma) [ihren](oma) Ehering. [Yu-na](yuna) bewirbt sich daraufhin bei [Kkot](#kkot) und bekommt im Labor einen Zeitvertrag. [Ihr](yuna) [Vorgesetzter](park), [Direktor Park](park), lässt [sie](yuna) die Reagenzgläser spülen und die Dienstpläne schreiben. Am dritten Tag steht [sie](yuna) im Aufzug neben dem vermeintlichen [Gil](jiho), [der](jiho) vor Schreck das Stockwerk verwechselt. [Er](jiho) gibt sich für einen Hausmeister aus. Dass die [Vorsitzende](vors), [die](vors) gerade zusteigt und alle zum Verbeugen bringt, [seine](jiho) [Mutter](vors) ist, verschweigt [er](jiho). Die [Seo](vors) spielt wortlos mit.
- kin oma yuna "Enkelin"
- help oma yuna "versetzt"
- lose oma "versetzt"
+ hire yuna "Zeitvertrag" #kkot
- boss park yuna "Vorgesetzter"
- meet jiho yuna "Aufzug"
- sad jiho "Schreck"
+ betray jiho yuna "gibt sich"
- parent vors jiho "Mutter"
- reveal! jiho yuna "verschweigt"
- betray vors yuna "spielt"

== 3
[Baek Mi-ra](mira), [Tochter](mira) eines Bankiers, soll nach dem Willen beider Familien [Tae-min](taemin) ehelichen, hat [ihr](mira) Herz jedoch seit der Schulzeit an [dessen](taemin) jüngeren [Bruder](jiho) gehängt. Beim Frühlingsbankett sieht [sie](mira), wie [Ji-ho](jiho) der neuen [Laborantin](yuna) ein Taschentuch reicht, und vergießt aus Wut Wein über [deren](yuna) Bluse. [Tae-min](taemin), [der](taemin) seit jener Nacht keinen Schlaf findet, erkennt in der durchnässten [Frau](yuna) [sein](taemin) Opfer. [Er](taemin) trinkt, bis [ihn](taemin) [Anwalt Cho](anwalt), der [Hausjurist](anwalt), durch die Küche hinausbringt. [Yu-na](yuna) bedankt sich bei [Mi-ra](mira) für das Kleid, das [diese](mira) [ihr](yuna) zähneknirschend leiht.
- engaged? mira taemin "ehelichen"
- love mira jiho "Herz"
- sibling jiho taemin "Bruder"
- gift jiho yuna "reicht"
- jealous mira yuna "Wut"
+ attack mira yuna "Wein"
- sad taemin "keinen Schlaf"
+ discover taemin yuna "erkennt"
- injure.past yuna taemin "Opfer"
- help anwalt taemin "hinausbringt"
- advisor anwalt taemin "Hausjurist"
- gift mira yuna "leiht"

== 4
Kurze Folge, gedreht im Labor. [Do-yun](doyun) ist der [Chemiker](doyun). Neben [Do-yun](doyun) sitzt [Eun-ji](eunji). Verliebt ist [Eun-ji](eunji) in [Do-yun](doyun). Ganz anderes hat [Do-yun](doyun) im Kopf. Heimlich fotografiert [er](doyun) [Yu-nas](yuna) Notizen. Die Bilder bekommt [Park](park). Als eigenes Werk verkauft [Park](park) die Seife Nummer Neun. Applaus erntet [Park](park). Fassungslos steht [Yu-na](yuna) im Saal. »Das ist von [meiner](yuna) [Oma](oma)«, sagt [Yu-na](yuna). Niemand glaubt [ihr](yuna). Nur [Ji-ho](jiho) glaubt [ihr](yuna). Unter dem Tisch ballt [er](jiho) die Faust.
- colleague doyun eunji "Neben"
- love eunji doyun "Verliebt"
+ steal doyun yuna "fotografiert"
- betray doyun yuna "Heimlich"
- gift doyun park "bekommt"
+ steal park yuna "eigenes Werk"
- sad yuna "Fassungslos"
- kin oma yuna "Oma"
- accuse yuna park "von meiner Oma"
- sad jiho "Faust"

== 5
[Ji-ho](jiho) heuert unter der Hand einen [Datenprüfer](gil) namens [Gil](gil) an, von [dem](gil) [er](jiho) einst den Decknamen borgte. [Gil](gil), flink und wortkarg, weist nach, wann [Do-yun](doyun) die Dateien verschickt hat. Bevor der jüngere [Seo](jiho) damit vor den Vorstand treten kann, warnt [ihn](jiho) [Tae-min](taemin): Wenn [Park](park) falle, werde [Park](park) von dem Unfall reden. Der [Direktor](park) hat die Reparaturrechnung des Wagens in der Hand und presst damit seit Wochen Geld aus dem älteren der [Brüder](jiho+taemin). [Ji-ho](jiho) steht zwischen [seinem](jiho) eigenen Blut und der [Frau](yuna), [die](yuna) [ihn](jiho) für einen Hausmeister hält.
- hire gil jiho "heuert"
- investigate gil doyun "weist"
+ discover gil doyun "weist"
- accuse? jiho park "treten"
- reveal? park _ "reden"
+ threaten park taemin "presst"
- sibling jiho taemin "Brüder"
- betray.past jiho yuna "Hausmeister"

== 6
[Yu-na](yuna) lädt den [Hausmeister](jiho) zu [ihrer](yuna) [Großmutter](oma) zum Essen ein. [Frau Han](oma) mustert die weichen Hände des [Besuchers](jiho) und sagt nichts, stellt [ihm](jiho) aber die beste Schüssel hin. Auf dem Dach zwischen den Wäscheleinen kommen [die beiden](jiho+yuna) einander so nahe, dass die Seifenblasen platzen. [Er](jiho) will reden. [Sie](yuna) legt [ihm](jiho) einen Finger auf den Mund und die Lippen auf die Wange. Am folgenden Morgen hängt im Foyer ein Plakat mit der Führungsriege des Konzerns. Das dritte Gesicht von links kennt die [Laborantin](yuna) nur zu gut. [Sie](yuna) reißt es herunter.
- invite yuna jiho "lädt"
- kin oma yuna "Großmutter"
- discover oma jiho "mustert"
- reveal? jiho yuna "will reden"
+ kiss jiho yuna "Lippen"
+ discover yuna jiho "kennt die Laborantin"
- sad yuna jiho "reißt"

== 7
Die siebte Folge gilt dem Regen. Vor dem Hafen liegen Schiffe, auf dem Markt spannt man Planen, und in den Pfützen spiegelt sich die Neonreklame des Konzerns. »Wer Seife siedet, muss warten können«, lautet der Spruch auf dem Deckel einer Dose, die das halbe Land seit drei Generationen kennt. Im Radio läuft ein alter Schlager. Das Wasser nimmt einen Schuh mit und bringt ihn am nächsten Tag zurück. [Yu-na](yuna) geht nicht ans Telefon. Vor [ihrem](yuna) Haus steht mit einem Schirm [Ji-ho](jiho), [der](jiho) langsam durchweicht, und [Frau Han](oma) lässt schließlich, weil [sie](oma) nicht schlafen kann, einen Regenmantel aus dem Fenster fallen.
- reject yuna jiho "nicht ans Telefon"
+ help oma jiho "Regenmantel"

== 8
[Tae-min](taemin) hält dem Druck nicht länger stand. [Er](taemin) sucht [Yu-na](yuna) auf, kniet vor [ihr](yuna) nieder und bekennt, [er](taemin) habe in jener Nacht am Steuer gesessen. [Sie](yuna) hört [ihm](taemin) zu und fragt nur, seit wann [sein](taemin) [Bruder](jiho) das wisse. Von Anfang an, lautet die Antwort. Es ist nicht der [Fahrer](taemin), den [sie](yuna) ohrfeigt, es ist der [Retter](jiho). [Sie](yuna) wirft [Ji-ho](jiho) die Krawatte vor die Füße und will [ihn](jiho) nie wiedersehen. [Mi-ra](mira), [die](mira) alles vom Balkon aus beobachtet, empfindet zum ersten Mal Mitgefühl mit der [Nebenbuhlerin](yuna). [Park](park) dagegen schickt der Polizei ein Foto vom Kühlergrill.
+ reveal taemin yuna "bekennt"
- injure.past yuna taemin "am Steuer"
- sibling jiho taemin "Bruder"
- betray.past jiho yuna "Von Anfang an"
- rescue.past jiho yuna "Retter"
+ attack yuna jiho "ohrfeigt"
- breakup yuna jiho "nie wiedersehen"
- discover mira jiho+taemin+yuna "beobachtet"
- sad mira "Mitgefühl"
- enemy mira yuna "Nebenbuhlerin"
- accuse park taemin "Foto"

== 9
Der ältere [Seo](taemin) wird in Handschellen aus der Zentrale geführt. Die [Vorsitzende](vors) erleidet vor laufenden Kameras eine Herzattacke. [Dr. Noh](arzt) rettet [ihr](vors) das Leben, verbietet [ihr](vors) aber das Büro. [Ihren](vors) Stuhl nimmt, kaum ist er kalt, der [Direktor](park) ein und feuert noch am selben Nachmittag [Ji-ho](jiho). [Do-yun](doyun), [der](doyun) auf den Posten [seines](doyun) [Gönners](park) gehofft hatte, geht leer aus und klagt [Eun-ji](eunji) [sein](doyun) Leid. [Sie](eunji), [die](eunji) jahrelang auf ein Wort von [ihm](doyun) gewartet hat, hört nun eines, das [sie](eunji) nicht hören wollte: [Er](doyun) hat [Yu-na](yuna) bestohlen. Die [Kollegin](eunji) drückt auf Aufnahme.
+ arrest _ taemin "Handschellen"
- ill vors "Herzattacke"
- rescue arzt vors "rettet"
- treat vors arzt "verbietet"
+ hire park "Stuhl"
- quit jiho park "feuert"
- hire! doyun "leer"
- sad doyun "Leid"
- reveal doyun eunji "hört nun eines"
- steal.past doyun yuna "bestohlen"
- colleague doyun eunji "Kollegin"
- betray eunji doyun "Aufnahme"

== 10
Am Krankenbett der [Mächtigen](vors) taucht eine alte [Frau](oma) mit einem Korb Seife auf. [Frau Han](oma) und die [Vorsitzende](vors) sehen einander lange an: [Sie](oma+vors) standen vor vierzig Jahren am selben Marktstand, [Teilhaberinnen](oma+vors) und beste [Freundinnen](oma+vors), bis die [eine](vors) mit dem Rezept der [anderen](oma) in die Hauptstadt ging. Das Imperium der [Seos](jiho+taemin+vors) ruht auf einem Diebstahl. »[Ich](vors) habe auf [dich](oma) gewartet«, flüstert die [Kranke](vors) und bittet um Vergebung. Die [Marktfrau](oma) schält [ihr](vors) eine Birne, und [beide](oma+vors) weinen. [Ji-ho](jiho), arbeitslos, schleppt seit dieser Woche am Hafen Kisten und weiß nichts davon.
+ return oma "taucht"
- colleague.past oma vors "Teilhaberinnen"
- friend.past oma vors "Freundinnen"
+ steal.past vors oma "Diebstahl"
- reconcile? oma vors "Vergebung"
- gift oma vors "Birne"
- sad oma+vors "weinen"
- hire jiho "schleppt"
- discover! jiho oma+vors "nichts davon"

== 11
[Anwalt Cho](anwalt), [der](anwalt) jahrzehntelang für die [Seos](jiho+taemin+vors) die Kastanien aus dem Feuer holte, wechselt die Seite und vertritt [Yu-na](yuna). Vor dem Patentgericht spielt [Eun-ji](eunji) [ihre](eunji) Aufnahme ab. [Park](park) schiebt alles auf [Do-yun](doyun), [Do-yun](doyun) alles auf [Park](park), und [Gil](gil) legt die Daten auf den Tisch. Das Urteil spricht der [Enkelin](yuna) die Rechte zu. [Mi-ra](mira) löst vor der Presse [ihre](mira) Verlobung, stellt jedoch die Kaution für [Tae-min](taemin), [der](taemin) als freier Mann auf der Treppe zusammenbricht. Unter den Zuschauern sucht [Yu-na](yuna) ein Gesicht und findet es nicht; [Ji-ho](jiho) hat auf einem Frachter angeheuert.
+ advisor.start anwalt yuna "vertritt"
- betray anwalt jiho+taemin+vors "wechselt"
- reveal eunji _ "spielt"
- accuse park doyun "schiebt"
- accuse doyun park "auf Park"
- help gil yuna "Daten"
- kin oma yuna "Enkelin"
+ find yuna "Urteil"
- engaged.end mira taemin "Verlobung"
- rescue mira taemin "Kaution"
- ill taemin "zusammenbricht"
- find! yuna jiho "findet es nicht"
- hire jiho "Frachter"

== 12
Ein Jahr später siedet [Yu-na](yuna) in einer eigenen Fabrik, die [sie](yuna) mit der genesenen [Seo](vors) gegründet hat. [Eun-ji](eunji) leitet das Labor, und [Do-yun](doyun), auf Bewährung, fegt es. [Frau Han](oma) ist im Winter friedlich eingeschlafen; [ihren](oma) Ring hat die [Enkelin](yuna) beim Pfandleiher ausgelöst. An einem Aprilmorgen läuft ein Frachter ein. Auf dem Markt fragt ein sonnenverbrannter [Matrose](jiho) nach einer Seife und bezahlt mit einer alten Krawatte. »Wie heißt [du](jiho) wirklich?«, fragt die [Seifensiederin](yuna). »[Seo Ji-ho](jiho)«, sagt [er](jiho), diesmal ohne zu zögern. [Sie](yuna) steckt [ihm](jiho) den Ring an.
- create vors+yuna "gegründet"
- recover vors "genesenen"
- boss eunji doyun "leitet"
+ die oma "eingeschlafen"
- kin oma yuna "Enkelin"
- find yuna "ausgelöst"
+ return jiho "Matrose"
- gift jiho yuna "bezahlt"
- reveal jiho yuna "ohne zu zögern"
- propose yuna jiho "steckt"
