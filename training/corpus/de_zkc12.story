%series Pirouette
%lang de
%genre figure-skating soap, Oberstdorf and Helsinki, weekly TV listings
%cast karla | Karla Nagel; Karla; Nagel | f
%cast ilse | Ilse Nagel; Ilse | f
%cast desiree | Désirée; Desi | f
%cast janne | Janne Virtanen; Janne; Virtanen | m
%cast titus | Titus | m
%cast mirabel | Mirabel | f
%cast agent | Herr Kant; Kant | m
%cast arzt | Dr. Sommerlad; Sommerlad | m
%cast hausmeister | Flaig | m
%cast schwester | Elvira | f
%cast vater | - | m
%cast baby | Emil | m

== 1
Als [Ilse Nagel](ilse), [Olympiasiegerin](ilse) von damals und jetzt [Trainerin](ilse), [ihre](ilse) [Tochter](karla) [Karla](karla) mit dem [Finnen](janne) [Janne Virtanen](janne) zusammenspannt, ahnt [sie](ilse) nicht, dass [die zwei](janne+karla) einander bereits aus einer Hotelsauna kennen. [Janne](janne) hat [seine](janne) [Frau](mirabel) in [Helsinki](@helsinki) zurückgelassen, mit [der](mirabel) [er](janne) seit drei Jahren verheiratet ist, und [Karla](karla) kommt nach jedem Training mit roten Ohren heim. [Désirée](desiree), [Karlas](karla) ewige [Konkurrentin](desiree), trainiert auf derselben Bahn und blendet beim Aufwärmen mit dem Handspiegel. [Eismeister](hausmeister) [Flaig](hausmeister) poliert den Glanz und hält sich heraus.
- boss ilse karla "Trainerin"
- parent ilse karla "Tochter"
- colleague.start janne karla "zusammenspannt"
- affair janne karla "Hotelsauna"
- cheat janne mirabel "Hotelsauna"
- discover! ilse janne+karla "ahnt"
- married janne mirabel "verheiratet"
- love karla janne "roten Ohren"
- enemy desiree karla "Konkurrentin"
+ attack desiree karla "blendet"

== 2
Bei der Hebung rutscht [Janne](janne) die Hand weg, und [Karla](karla) schlägt mit dem Steißbein auf. [Dr. Sommerlad](arzt) verordnet Eis, worüber [sie](karla) lachen muss. Die [Trainerin](ilse) aber, [der](ilse) das Herz stehen geblieben ist, gibt [Janne](janne) die Schuld und jagt [ihn](janne) vom Feld. Weil nun ein Partner fehlt, springt [Titus](titus) ein, ein blasser junger [Mann](titus), [der](titus) sonst in der Kantine Suppe ausgibt. [Agent](agent) [Kant](agent) nimmt [Karla](karla) bei sich auf, damit [sie](karla) sich schonen kann, und [Désirée](desiree) schickt [ihr](karla) Orchideen, deren Karte eine Zeichnung ziert.
+ injure karla janne "schlägt"
- treat karla arzt "verordnet"
- happy karla "lachen"
- sad ilse "stehen geblieben"
- accuse ilse janne "Schuld"
- quit janne ilse "jagt"
- hire titus ilse "springt"
- housemate.start agent karla "nimmt"
- gift desiree karla "Orchideen"

== 3
[Sie](mirabel) steht plötzlich in der Halle. [Mirabel](mirabel), [Jannes](janne) [Gattin](mirabel), ist aus Helsinki angereist, und [Karla](karla), [die](karla) auf Krücken geht, kann [ihr](mirabel) nicht einmal davonlaufen. Die [Ankommende](mirabel) umarmt die [Verletzte](karla), denn [sie](mirabel) hält [sie](karla) für die [Freundin](karla), von [der](karla) [ihr](mirabel) [Mann](janne) schrieb. [Jene](karla) lässt die Umarmung über sich ergehen. „[Er](janne) hat so viel von [dir](karla) erzählt“, sagt die [Gattin](mirabel). Die [andere](karla) sagt, bei [ihr](karla) habe [er](janne) von [Mirabel](mirabel) gar nicht gesprochen. Da werden [beide](karla+mirabel) still. Dann sehen [sie](karla+mirabel) den [Mann](janne), [der](janne) gerade mit zwei Kakao um die Ecke biegt, gleichzeitig an.
+ travel mirabel "angereist"
- married janne mirabel "Gattin"
- friend! janne karla "Freundin"
- injure.past karla "Verletzte"
- reveal karla mirabel "gar nicht gesprochen"
- discover mirabel janne+karla "still"
+ betray.past janne mirabel "erzählt"

== 4
[Janne](janne) packt. [Mirabel](mirabel) trennt sich von [Janne](janne). [Karla](karla) schlägt [Janne](janne) die Tür zu. [Titus](titus) übt mit [Karla](karla) in Pantoffeln. [Karla](karla) lacht über [Titus](titus). [Titus](titus) findet [Karla](karla) schön. [Ilse](ilse) findet [Titus](titus) zu klein. [Elvira](schwester) ist [Titus'](titus) [Schwester](schwester). [Elvira](schwester) liebt [Flaig](hausmeister). [Flaig](hausmeister) liebt [sein](hausmeister) Eis. Der Bus fährt um acht. [Désirée](desiree) küsst [Kant](agent) zum ersten Mal. Es schmeckt nach Kamille. Morgen ist Kür.
+ breakup mirabel janne "trennt"
- reject karla janne "Tür zu"
- colleague karla titus "übt"
- happy karla titus "lacht über"
- love titus karla "schön"
- sibling schwester titus "Schwester"
- love schwester hausmeister "liebt"
+ kiss agent desiree "küsst"

== 5
[Mirabel](mirabel) und [Karla](karla) trinken sich an [Kants](agent) Hausbar fest, und je leerer die Flasche, desto besser verstehen sich [die beiden](karla+mirabel). Am Morgen bietet [Mirabel](mirabel), [die](mirabel) sechs Jahre Ballett hinter sich hat, [Karla](karla) an, [sie](karla) zu choreografieren. [Ilse](ilse), aus dem Amt gedrängt, ruft [Janne](janne) an und bekniet [ihn](janne) zurückzukehren. [Er](janne) kehrt zurück, aber zu [Désirée](desiree), [die](desiree) mit [ihm](janne) auf das Podest will; [Kant](agent) vermittelt für zehn Prozent. Dass [er](agent) kurz zuvor [Désirées](desiree) Lippen geküsst hat, behält [er](agent) für sich.
- friend.start karla mirabel "verstehen sich"
- hire mirabel karla "bietet"
- quit ilse "gedrängt"
- hire? janne ilse "bekniet"
- return janne "kehrt"
+ colleague.start desiree janne "Podest"
- advisor agent desiree "vermittelt"
- kiss.past agent desiree "geküsst"
- reveal! agent janne "behält"

== 6
Der [eine](janne) hat [sie](karla) fallen gelassen, der [andere](titus) fängt [sie](karla) auf. [Titus](titus) übt mit [ihr](karla), bis [ihm](titus) die Knie zittern, und [sie](karla) merkt, dass [er](titus) besser wird, seit [sie](karla) [ihn](titus) einmal auf die Wange geküsst hat. Im Eisstadion gegenüber trainiert [der](janne), [der](janne) [ihr](karla) einst alles war, mit [der](desiree), [die](desiree) alles war, was [sie](karla) nie sein wollte. Die [Choreografin](mirabel) läuft dazwischen hin und her. [Sie](mirabel) hat zwei [Männer](janne+titus) im Blick und will keinen. „Ist [er](titus) verliebt?“, fragt die [Mutter](ilse) der [Läuferin](karla). „Welcher?“, fragt die [Gattin](mirabel).
- injure.past karla janne "fallen gelassen"
- colleague karla titus "übt"
+ help titus karla "fängt"
- kiss.past karla titus "geküsst"
- ex janne karla "einst alles"
- love? titus karla "verliebt"
- colleague desiree janne "trainiert"
- married janne mirabel "Gattin"
- parent ilse karla "Mutter"

== 7
Der ewige [Eismeister](hausmeister) kniet nicht, [er](hausmeister) stellt Kaffee hin. [Elvira](schwester) weiß, wie [sie](schwester) das zu verstehen hat, und legt [ihm](hausmeister) den Arm um den Hals. Am Rand des Eises flüstert [Kant](agent) mit einem [Mann](vater) in Loden: [Karlas](karla) [Vater](vater), seit der Scheidung von [Ilse](ilse) verschollen, will den Schlüssel zur Kasse der Stiftung. [Ilse](ilse) sieht [ihn](vater), stürzt über die Bande und verliert die Zähne von 1988. Der [Kerl](vater) türmt, und [Janne](janne), der [Einzige](janne) mit Kufen, stellt sich [ihm](vater) in den Weg.
+ couple.start hausmeister schwester "Arm"
- parent vater karla "Vater"
- divorce.past ilse vater "Scheidung"
+ return vater "verschollen"
- steal? vater _ "Schlüssel"
- discover ilse vater "sieht"
- injure ilse "stürzt"
- flee vater "türmt"
- help janne ilse "stellt"

== 8
[Sie](desiree) habe gewonnen, schreibt [sie](desiree) [ihm](janne); bei den Punkten führt nun jedenfalls [sie](desiree). Dass [er](janne) ohne [die](karla), mit [der](karla) [er](janne) den Sturz probte, nicht schlafen kann, liest die [Siegerin](desiree) aus [seinem](janne) Gesicht. „Nimm [sie](karla)“, sagt [sie](desiree) zu dem [Finnen](janne), „[ich](desiree) habe [meinen](desiree) [Agenten](agent).“ [Herr Kant](agent) errötet und teilt künftig das Abendbrot, das Bett und die zehn Prozent mit [ihr](desiree). Der [Finne](janne) schreibt unterdessen einen Brief an die [Frau](mirabel), [die](mirabel) [er](janne) verlassen hat, und bittet um die Scheidung.
- find desiree "gewonnen"
- love janne karla "nicht schlafen"
- discover desiree janne "liest"
- help desiree janne "Nimm"
- couple.start agent desiree "meinen"
- advisor agent desiree "Agenten"
- breakup.past janne mirabel "verlassen"
+ divorce? janne mirabel "Scheidung"

== 9
[Mirabel](mirabel), [die](mirabel) das Papier nicht einmal zu Ende liest, unterschreibt mit Lippenstift. [Karla](karla) hält [ihr](mirabel) den Spiegel. Auf der Feier zum Geburtstag von [Elvira](schwester) fallen zwei Tanzpaare aus dem Rahmen: [Titus](titus) mit [Karla](karla) und [Janne](janne) mit dem Rest des Saals. [Er](janne) bittet [Karla](karla), [ihn](janne) noch einmal anzuhören. [Sie](karla) hört [ihn](janne) an und sagt Ja zur Kür, aber Nein zu allem anderen. [Flaig](hausmeister) dreht die Musik lauter. [Titus](titus), [der](titus) mit dem Teller in der Tür stand, geht hinaus.
+ divorce janne mirabel "unterschreibt"
- help karla mirabel "Spiegel"
- celebrate schwester "Geburtstag"
- reconcile? janne karla "anzuhören"
- reject karla janne "Nein"
- colleague.start janne karla "Kür"
- sad titus "hinaus"

== 10
Zwei Küren, drei Herren: Die [Läuferin](karla) läuft mit [dem](janne), [der](janne) [sie](karla) fallen ließ, und denkt an [den](titus), [der](titus) [sie](karla) auffing. Vor der Tür des Umkleideraums steht der [eine](titus) mit Pantoffeln, drinnen bindet der [andere](janne) die Schuhe. Als die [Mutter](ilse) fragt, für wen [sie](karla) sich entschieden habe, sagt [sie](karla): „Für [den](titus), [der](titus) [mir](karla) die Suppe gebracht hat.“ Der [Finne](janne) hört es und sagt nur „Gut“. [Er](janne) weint erst auf dem Eis. Die Punkte sind phänomenal.
- colleague janne karla "läuft mit"
- injure.past karla janne "fallen ließ"
- help.past titus karla "auffing"
- love karla titus "denkt"
- parent ilse karla "Mutter"
- gift.past titus karla "gebracht"
+ reveal karla ilse "sagt sie"
- discover janne karla "hört"
- sad janne "weint"

== 11
[Karla](karla) ist Landesmeisterin und schwanger, und weil zwischen beidem nur ein Wochenende liegt, fragen sich in [Oberstdorf](@oberstdorf) alle, wessen Schlittschuhe da wohl wachsen. [Karla](karla) schweigt. [Ilse](ilse) zählt Wochen. [Janne](janne) zählt Wochen. [Titus](titus) zählt gar nicht, [er](titus) sägt bereits an einer Wiege. Der [Agent](agent) bietet [ihr](karla) für das erste Babyfoto eine Summe, worauf [Désirée](desiree) [ihm](agent) den Kontrakt um die Ohren haut. Die Ärzte unter Leitung von [Dr. Sommerlad](arzt) sagen: Oktober.
- find karla "Landesmeisterin"
+ pregnant karla "schwanger"
- reveal! karla _ "schweigt"
- investigate ilse karla "zählt"
- investigate janne karla "zählt"#2
- create titus "sägt"
- help titus karla "Wiege"
- attack desiree agent "haut"
- advisor arzt karla "Leitung"

== 12
[Emil](baby) kommt im Oktober zur Welt, an dem Tag, an dem in der Halle das Eis neu aufgezogen wird. [Vater](titus) ist, das sagt ein Blick auf die Ohren, [Titus](titus). Im Standesamt stolpert [er](titus) vor lauter Glück über [sein](titus) Jawort, [Karla](karla) spricht es dafür umso lauter. [Mirabel](mirabel) hat die Musik ausgewählt, [Janne](janne) die Torte gebacken. Am Rand sitzt [Ilse](ilse) mit neuen Zähnen und hält [ihren](ilse) [Enkel](baby), ohne zu wackeln. Neben [ihr](ilse) schläft [Flaig](hausmeister) an [Elviras](schwester) Schulter.
+ birth karla baby "zur Welt"
- parent titus baby "Vater"
- happy titus "Glück"
+ wedding karla titus "Jawort"
- create janne "gebacken"
- kin baby ilse "Enkel"
- couple hausmeister schwester "Schulter"
