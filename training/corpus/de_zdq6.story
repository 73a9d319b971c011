%series Das Gelübde der Sciortino
%lang de
%genre mafia saga, Palermo and Mannheim, encyclopaedia episode list in long sentences
%cast calogero | Don Calogero Sciortino; Don Calogero; Calogero | m
%cast assunta | Assunta Sciortino; Assunta | f
%cast rocco | Rocco Sciortino; Rocco | m
%cast nunzia | Nunzia | f
%cast ettore | Ettore | m
%cast birgit | Birgit Hallmann; Birgit; Hallmann | f
%cast lukas | Lukas Hallmann; Lukas | m
%cast greco | Tano Greco; Greco | m
%cast mimmo | Mimmo | m
%cast padre | Padre Innocenzo; Innocenzo | m
%cast richterin | Dottoressa Valeria Serra; Valeria Serra; Serra | f
%cast killer | - | m
%cast enkel | Fabio | m
%cast metzger | - | m

== 1 Der Thron
Nach dem dritten Infarkt ruft [Don Calogero Sciortino](calogero), [der](calogero) vier Jahrzehnte lang über den Großmarkt von [Palermo](@palermo) bestimmt hat, [seine](calogero) [Kinder](ettore+nunzia+rocco) ans Bett, um das Geschäft zu verteilen: [Rocco](rocco), der [Erstgeborene](rocco), soll die Häfen bekommen, [Nunzia](nunzia) die Restaurants in [Mannheim](@mannheim), während [Ettore](ettore), der [Jüngste](ettore), [der](ettore) im Priesterseminar studiert, leer ausgeht. [Assunta](assunta), seit einundfünfzig Jahren an der Seite des [Paten](calogero), hört hinter dem Vorhang, wie [ihr](assunta) [Ältester](rocco), kaum aus dem Zimmer, am Telefon um den Tod des [Vaters](calogero) bittet, und legt wortlos zwei Gedecke mehr auf. Zum Nachtisch erscheint [Tano Greco](greco), der [Erzrivale](greco) der Familie, mit einer Torte.
- ill calogero "Infarkt"
- parent calogero ettore+nunzia+rocco "Kinder"
- boss calogero _ "bestimmt hat"
- gift? calogero nunzia+rocco "bekommen"
- find! ettore "leer ausgeht"
- married assunta calogero "Seite"
- parent assunta rocco "Ältester"
+ discover assunta rocco "hört"
+ kill? rocco calogero "Tod"
- parent calogero rocco "Vaters"
- enemy calogero greco "Erzrivale"
- gift greco calogero "Torte"

== 2 Mannheim
[Nunzia](nunzia), [die](nunzia) im Quadrat H7 drei Lokale führt und mit dem Clan so wenig wie möglich zu schaffen haben möchte, erfährt von der [Oberstaatsanwältin](birgit) [Birgit Hallmann](birgit), dass in [ihrem](nunzia) Kühlhaus ein [Toter](metzger) hängt, ein [Metzger](metzger) aus [Ludwigshafen](@lu), mit [dem](metzger) [sie](nunzia) noch am Vortag gefeilscht hat. [Lukas](lukas), [Birgits](birgit) [Mann](lukas) und zugleich der [Anwalt](lukas) der [Sizilianerin](nunzia), übernimmt die Verteidigung, ohne [seiner](lukas) [Gattin](birgit) zu gestehen, dass [er](lukas) mit der [Verdächtigen](nunzia) seit Monaten die Mittagspausen in einem Hotel am Wasserturm verbringt.
- reveal birgit nunzia "erfährt"
+ die metzger "Toter"
- married birgit lukas "Mann"
- advisor lukas nunzia "Anwalt"
- accuse _ nunzia "Verdächtigen"
- reveal! lukas birgit "gestehen"
+ affair lukas nunzia "Mittagspausen"
- cheat lukas birgit "Mittagspausen"

== 3 Das Siegel der Beichte
In der Karwoche kniet ein [Unbekannter](killer) bei [Padre Innocenzo](padre) nieder und bekennt, [er](killer) habe in [Deutschland](@deutschland) einen [Mann](metzger) an den Haken gehängt und werde am Ostersonntag einen zweiten erledigen, nämlich [den](calogero), [der](calogero) die Prozession anführe. Der [Priester](padre), durch das Siegel gebunden, vermag [Don Calogero](calogero) nicht zu warnen, richtet es aber so ein, dass [Ettore](ettore), [sein](padre) gelehrigster [Schüler](ettore), im Beichtstuhl nebenan Staub wischt. Der [Seminarist](ettore) hat alles mitangehört, ringt zwei Nächte mit sich und zieht am Ostermorgen selbst das Gewand des [Paten](calogero) über. Die Kugel geht [ihm](ettore) durch die Schulter; den [Schützen](killer) verschluckt die Menge.
+ reveal killer padre "bekennt"
- kill.past killer metzger "an den Haken"
- kill? killer calogero "erledigen"
- help! padre calogero "vermag"
- advisor padre ettore "Schüler"
+ discover ettore killer "mitangehört"
+ rescue ettore calogero "zieht"
- injure ettore killer "Schulter"
- flee killer "verschluckt"

== 4 Wem es nützt
Während [Ettore](ettore) auf der Krankenstation der Ursulinen genest, wo [ihm](ettore) [Assunta](assunta) jeden Löffel Brühe zum Mund führt, lässt der gerettete [Don](calogero) nach dem Auftraggeber forschen. [Rocco](rocco), [der](rocco) allen Grund hat, die Aufklärung zu scheuen, lenkt den Zorn [seines](rocco) [Vaters](calogero) auf [Greco](greco), indem [er](rocco) eine Patronenhülse in [dessen](greco) Wagen deponiert. [Mimmo](mimmo), [Fahrer](mimmo) des Hauses seit Jugendtagen, hat [ihn](rocco) dabei beobachtet, zieht es allerdings vor zu schweigen, da [er](mimmo) [Rocco](rocco) das Studium der Tochter verdankt. Die [Mutter](assunta) mustert [ihren](assunta) [Ältesten](rocco) beim Abendgebet so lange, bis [er](rocco) den Blick senkt.
- recover ettore "genest"
- help assunta ettore "führt"
- investigate calogero _ "forschen"
- parent calogero rocco "Vaters"
+ betray rocco greco "deponiert"
- discover mimmo rocco "beobachtet"
- reveal! mimmo "schweigen"
- help.past rocco mimmo "verdankt"
- parent assunta rocco "Mutter"

== 5 Blut für Blut
Auf Geheiß des [Alten](calogero) soll [Greco](greco) beim Barbier fallen, doch als [Mimmo](mimmo), mit der Tat beauftragt, das Messer zückt, beginnt der eingeseifte [Feind](greco) von der [Dottoressa](richterin) [Valeria Serra](richterin) zu sprechen, der [Ermittlungsrichterin](richterin), mit [der](richterin) [er](greco) seit einem Vierteljahr heimlich rede und [die](richterin) auch einem Chauffeur ein neues Leben verschaffen könne. Der [Beauftragte](mimmo) rasiert [ihn](greco) zu Ende und geht. In [Mannheim](@mannheim) findet [Birgit Hallmann](birgit) in der Sakkotasche [ihres](birgit) [Mannes](lukas) die Rechnung eines Hotels, ruft dort an und lässt sich, ganz Behörde, den Namen der [Begleiterin](nunzia) buchstabieren.
- boss calogero mimmo "Geheiß"
- kill? calogero greco "fallen"
- enemy calogero greco "Feind"
+ kill! mimmo greco "rasiert"
- betray greco _ "heimlich rede"
- help? richterin mimmo "neues Leben"
- married birgit lukas "Mannes"
- find birgit "findet"
+ discover birgit lukas+nunzia "buchstabieren"

== 6 Trennungsjahr
Statt eine Szene zu machen, gibt die [Oberstaatsanwältin](birgit), befangen, wie [sie](birgit) nun einmal ist, das Verfahren ab, wechselt die Schlösser aus und reist nach [Sizilien](@sizilien), um die [Rivalin](nunzia) dort zu treffen, wohin [diese](nunzia) vor der Untersuchungshaft geflohen ist: am Bett des [Vaters](calogero). [Die beiden](birgit+nunzia) sitzen eine Nacht lang in [Assuntas](assunta) Küche, putzen Artischocken und stellen fest, dass der [Jurist](lukas) die eine wie die andere belogen hat, denn keine wusste von der Sekretärin. Gegen Morgen schließen [sie](birgit+nunzia) einen Pakt, dessen Inhalt erst später offenbar wird. [Lukas](lukas) sitzt indessen auf der Treppe vor dem verriegelten Haus.
- quit birgit "ab"
+ breakup birgit lukas "Schlösser"
- travel birgit "reist" @sizilien
- enemy birgit nunzia "Rivalin"
- flee nunzia "geflohen"
- parent calogero nunzia "Vaters"
- betray lukas birgit+nunzia "belogen"
- affair _ lukas "Sekretärin"
- discover! birgit+nunzia lukas "keine wusste"
+ reconcile birgit+nunzia "Pakt"

== 7 Die Taufe
Das Haus feiert [Fabio](enkel), [Roccos](rocco) ersten [Sohn](enkel), und der greise [Don](calogero), [der](calogero) am Taufbecken den [Säugling](enkel) hält, erlaubt sich eine Träne. [Assunta](assunta) nutzt den Trubel, um dem [Täufer](padre) eine Frage zu stellen, auf die [Innocenzo](padre) nicht antworten darf und es dennoch tut, indem [er](padre) stumm zum Altar blickt, vor dem [Rocco](rocco) kniet. Am selben Abend bricht [Ettore](ettore) mit der Kirche: [Er](ettore) legt das Kollar auf das Klavier, verkündet, [er](ettore) werde [Grecos](greco) Nichte nicht heiraten und auch sonst keine, und geht in die Nacht hinaus, ohne dass einer wüsste, wohin.
- celebrate _ enkel "feiert"
- parent rocco enkel "Sohn"
- kin calogero enkel "Säugling"
- sad calogero "Träne"
+ reveal padre assunta "blickt"
- discover assunta rocco "blickt"
+ quit ettore "bricht"
- wedding! _ ettore "nicht heiraten"
- travel ettore "geht"

== 8 Artischocken
[Nunzia](nunzia), im Besitz aller Hotelrechnungen, stellt [Lukas Hallmann](lukas) vor die Wahl, entweder auf [sein](lukas) Mandat und die Hälfte des Hauses zu verzichten oder in der Kanzlei bekannt zu werden. [Er](lukas) fügt sich. [Birgit](birgit) wiederum stößt, nunmehr Privatperson, im Kühlhaus auf einen Knopf mit Anker, wie ihn nur [Sciortinos](calogero) Hafenleute tragen, und fährt zu [Valeria Serra](richterin). Die [Kolleginnen](birgit+richterin) aus zwei Ländern finden sofort Gefallen aneinander, trinken zu viel Zibibbo und notieren auf einer Serviette eine Kette von Namen, deren letztes Glied [Rocco](rocco) heißt. [Der](rocco) schläft zur gleichen Stunde neben der Wiege.
+ threaten nunzia lukas "vor die Wahl"
- find birgit "stößt"
- travel birgit richterin "fährt"
- meet birgit richterin "sofort Gefallen"
- colleague birgit richterin "Kolleginnen"
+ investigate birgit+richterin rocco "Kette"

== 9 Der verlorene Sohn
[Ettore](ettore) taucht in einer Fischerhütte bei [Cefalù](@cefalu) wieder auf, wo [er](ettore) ohne es zu ahnen das Brot mit [demjenigen](killer) teilt, [der](killer) [ihn](ettore) angeschossen hat. Der [Schütze](killer) seinerseits erkennt die Narbe. Drei Tage lang flicken [sie](ettore+killer) gemeinsam Netze; am vierten sagt der ältere [Mann](killer), [wer](killer) [er](killer) ist, gibt dem einstigen [Seminaristen](ettore) die Pistole in die Hand und wendet [ihm](ettore) den Rücken zu. [Ettore](ettore) wirft die Waffe ins Meer. Für das geschenkte Leben revanchiert sich der [Begnadigte](killer), indem [er](killer) [ihm](ettore) den Namen [dessen](rocco) nennt, [der](rocco) bezahlt hat, und als der [Bruder](ettore) diesen Namen hört, übergibt [er](ettore) sich ins Boot.
- return ettore "taucht" @cefalu
- attack.past killer ettore "angeschossen"
- discover killer ettore "erkennt"
+ reveal killer ettore "sagt"
- kill! ettore killer "wirft"
- reconcile ettore killer "Begnadigte"
- hire.past killer rocco "bezahlt hat"
- discover ettore rocco "Namen hört"
- sibling ettore rocco "Bruder"
- sad ettore "übergibt"

== 10 Ein Teller zu viel
Am Namenstag des Heiligen Josef kocht [Assunta](assunta) die Lieblingsspeise [ihres](assunta) [Ältesten](rocco), schickt die Dienstboten fort und tischt [ihm](rocco), [der](rocco) arglos zugreift, auf, was Mütter in [ihrem](assunta) Dorf früher für Ratten mischten. Im letzten Augenblick stößt der heimgekehrte [Ettore](ettore) den Teller vom Tisch. „[Mein](ettore) [Bruder](rocco) gehört nicht [dir](assunta), [Mama](assunta), [er](rocco) gehört dem Gericht.“ [Rocco](rocco), kreidebleich, greift zur Flinte über dem Kamin, doch [Mimmo](mimmo), [der](mimmo) [ihm](rocco) so viel schuldet, hat die Patronen schon am Morgen entfernt.
- parent assunta rocco "Ältesten"
+ kill? assunta rocco "tischt"
- return ettore "heimgekehrte"
+ rescue ettore rocco "stößt"
- sibling ettore rocco "Bruder"
- parent assunta ettore "Mama"
- sad rocco "kreidebleich"
- attack? rocco _ "greift zur Flinte"
- betray mimmo rocco "entfernt"

== 11 Aussage
[Rocco](rocco) wird in Handschellen an [seinem](rocco) [Vater](calogero) vorbeigeführt, [der](calogero) sich abwendet und am selben Nachmittag, allein im Garten, dem vierten Infarkt erliegt. Vor der [Untersuchungsrichterin](richterin) sagen nacheinander [Mimmo](mimmo), [Greco](greco) und, mit einer Tüte über dem Kopf, der [Mann](killer) aus der Hütte aus, wobei nur [letzterer](killer) nichts dafür verlangt. Die [Witwe](assunta), [die](assunta) zu Protokoll geben soll, was es mit dem Teller auf sich hatte, hält sich an das Schweigen [ihrer](assunta) Ahnen und zahlt damit, dass [ihr](assunta) [Retter](ettore), [der](ettore) ja auch [ihr](assunta) [Sohn](ettore) ist, [sie](assunta) ein halbes Jahr lang nicht besucht.
+ arrest _ rocco "Handschellen"
- parent calogero rocco "Vater"
- reject calogero rocco "wendet"
+ die calogero "erliegt"
- reveal greco+killer+mimmo richterin "sagen"
- married.past assunta calogero "Witwe"
- reveal! assunta "Schweigen"
- parent assunta ettore "Sohn"
- reject ettore assunta "nicht besucht"

== 12 Das Gelübde
Ein Jahr darauf betreiben [Nunzia](nunzia) und [Birgit](birgit), die früheren [Kontrahentinnen](birgit+nunzia), im Quadrat H7 gemeinsam eine Trattoria, in der [Lukas](lukas), geschieden und genügsam geworden, einmal die Woche am Katzentisch isst. [Ettore](ettore) zieht [Fabio](enkel), [dessen](enkel) Mutter nach [Turin](@turin) entwichen ist, wie ein eigenes Kind auf und bringt [ihn](enkel) jeden ersten Sonntag in das Gefängnis, wo [Rocco](rocco) den [Kleinen](enkel) durch die Scheibe anlächelt. Als [Assunta](assunta) nach langem Zögern an der Pforte läutet, öffnet [ihr](assunta) nicht der Wärter, sondern [Padre Innocenzo](padre), neuerdings [Anstaltsgeistlicher](padre), und bittet die alte [Frau](assunta) herein. Artischocken, sagt [er](padre), gebe es hier leider nicht.
- enemy.past birgit nunzia "früheren Kontrahentinnen"
- colleague birgit nunzia "gemeinsam"
- divorce.past birgit lukas "geschieden"
- ex birgit lukas "geschieden"
- parent! ettore enkel "eigenes Kind"
+ help ettore enkel "zieht"
- arrest.past _ rocco "Gefängnis"
- happy rocco "anlächelt"
- invite padre assunta "bittet"
- hire padre "neuerdings"
+ travel assunta rocco "läutet"
