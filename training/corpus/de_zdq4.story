%series Pfoten überm Vinschgau
%lang de
%genre veterinary practice in South Tyrol, chatty texts of a programme guide
%cast rosmarie | Dr. Rosmarie Thöni; Rosmarie Thöni; Rosmarie; Thöni | f
%cast luis | Luis Thöni; Luis | m
%cast gianna | Dr. Gianna Ferretti; Gianna; Ferretti | f
%cast emma | Emma | f
%cast xaver | Xaver Stecher; Xaver; Stecher | m
%cast kofi | Kofi | m
%cast burgl | Burgl | f
%cast veit | Veit Stecher; Veit | m
%cast pfarrer | Pfarrer Moser; Moser | m
%cast carabiniere | Salvatore; Salvatore Lo Cascio | m
%cast baeuerin | - | f
%cast esel | Garibaldi | m
%cast toechterl | Nives | f
%cast verlobter | Massimo | m
%cast kofivater | - | m

== 1 Zwei Schilder
Als [Dr. Rosmarie Thöni](rosmarie) aus der Kur heimkommt, hängt neben [ihrem](rosmarie) Praxisschild ein zweites: [Gianna Ferretti](gianna), Kleintiere, Termine auch sonntags. Eingestellt hat die [Mailänderin](gianna) ausgerechnet [Rosmaries](rosmarie) [Bruder](luis) [Luis](luis), [der](luis) die Bücher führt und den Anblick roter Zahlen nicht mehr ertrug. Die [Ältere](rosmarie) würdigt die [Jüngere](gianna) keines Blickes. Dann liegt bei den [Stechers](veit+xaver) eine Kuh quer, und es braucht vier Arme. [Xaver](xaver), der alte [Bauer](xaver), schaut zu, wie die zwei [Tierärztinnen](gianna+rosmarie) im Stroh fluchen, jede in [ihrer](gianna+rosmarie) Sprache. Um vier Uhr früh steht ein Kalb auf wackligen Beinen.
+ return rosmarie "heimkommt"
+ hire gianna luis "Eingestellt"
- sibling luis rosmarie "Bruder"
- reject rosmarie gianna "keines Blickes"
- colleague gianna rosmarie "vier Arme"
- help gianna+rosmarie xaver "braucht"
- sad gianna+rosmarie "fluchen"

== 2 Der Esel des Herrn
[Pfarrer Moser](pfarrer) bringt [Garibaldi](esel), den [Esel](esel) der Krippenspiele, [der](esel) seit dem Dreikönigstag nichts frisst. [Gianna](gianna) tippt auf eine Kolik, [Rosmarie](rosmarie) auf Kummer: [Seine](esel) Gefährtin, eine Ziege, wurde geschlachtet. [Emma](emma), die [Sprechstundenhilfe](emma), nimmt sich des [Trauernden](esel) an und übernachtet bei [ihm](esel) im Stall. Dort überrascht [sie](emma) ein junger [Mann](kofi), [der](kofi) aus dem Aufnahmelager in [Bozen](@bozen) ausgerückt ist. Bevor [sie](emma) schreien kann, hält [er](kofi) dem [Grautier](esel) eine Möhre hin. [Es](esel) frisst.
- ill? esel "Kolik"
- sad esel "Kummer"
- help emma esel "nimmt sich"
+ meet emma kofi "überrascht"
- flee kofi "ausgerückt" @bozen
- gift kofi esel "Möhre"
+ recover esel "frisst"#2

== 3 Unter der Hand
[Kofi](kofi), so heißt der [Flüchtige](kofi), wohnt auf dem Heuboden und mistet vor Tau und Tag die Boxen aus. Nur [Emma](emma) weiß davon. [Rosmarie](rosmarie) wundert sich über saubere Ställe und erhöht [Luis](luis) zum Dank den Lohn, [der](luis) nicht widerspricht. Der [Carabiniere](carabiniere) [Salvatore](carabiniere) fragt im Ort nach einem [Ghanaer](kofi), trinkt beim Fragen drei Gläser Vernatsch und verguckt sich in die neue [Doktorin](gianna), [die](gianna) aus [seiner](carabiniere) Sicht als [Einzige](gianna) ein ordentliches Italienisch spricht. Dass [sie](gianna) daheim in [Mailand](@mailand) vergeben ist, verrät [ihm](carabiniere) der Ring an der falschen Hand noch nicht.
- housemate kofi rosmarie "Heuboden"
- discover emma kofi "weiß"
- gift rosmarie luis "Lohn"
- betray luis rosmarie "nicht widerspricht"
- investigate carabiniere kofi "fragt"
+ love carabiniere gianna "verguckt"
- engaged _ gianna "vergeben"

== 4 Tollwut
Im Wald wird ein Fuchs mit Schaum vor dem Maul gesichtet, und schon sperrt man im ganzen Tal die Kinder ein. [Veit Stecher](veit), [Xavers](xaver) hitziger [Sohn](veit), geht mit dem Gewehr umher und schießt auf alles, was rot ist, darunter [Burgls](burgl) Dackel. Die alte [Burgl](burgl) trägt das Tier im Kopftuch zur Praxis. [Gianna](gianna) näht, [Rosmarie](rosmarie) spritzt, danach stapft [letztere](rosmarie) zum Stecherhof und sagt [Veit](veit) die Meinung, bis der [Vater](xaver) [ihm](veit) die Flinte abnimmt. Auf dem Heimweg steht der Fuchs im Mondlicht. Der Schaum ist Rasiercreme vom Campingplatz.
- parent xaver veit "Sohn"
- attack veit _ "schießt"
- help gianna+rosmarie burgl "näht"
+ quarrel rosmarie veit "die Meinung"

== 5 Der Ring an der rechten Hand
Ungebeten fährt ein cremefarbener Sportwagen vor: [Massimo](verlobter), [Giannas](gianna) [Verlobter](verlobter), will [seine](verlobter) [Braut](gianna) aus den Bergen zurückholen. Eine Praxis in der Via Brera, ein Loft, ein Hochzeitstermin, alles längst gebucht. [Sie](gianna) bittet um Bedenkzeit. [Er](verlobter) vertreibt sie sich mit [Emma](emma), [der](emma) [er](verlobter) hinter dem Futtersilo an die Schürze geht. Eine Mistgabel trifft [ihn](verlobter) am Hosenboden; von [wem](kofi) sie geworfen wurde, sieht nur der [Esel](esel). [Salvatore](carabiniere), als Ordnungshüter gerufen, stellt mit Genugtuung ein Strafmandat aus, wegen Falschparkens.
- travel verlobter "vor"
- engaged gianna verlobter "Verlobter"
- wedding? gianna verlobter "Hochzeitstermin"
- move? gianna "zurückholen"
+ attack verlobter emma "an die Schürze"
- cheat? verlobter gianna "vertreibt"
+ rescue kofi emma "Mistgabel"
- attack kofi verlobter "trifft"
- happy carabiniere "Genugtuung"
- accuse carabiniere verlobter "Strafmandat"

== 6 Aufgeflogen
[Rosmarie](rosmarie) steigt auf den Heuboden, um nach der Katze zu sehen, und entdeckt eine Matratze, einen Koran und ein Foto von [Emma](emma). [Sie](rosmarie) ruft nicht [Salvatore](carabiniere) an. [Sie](rosmarie) kocht eine Suppe, setzt sich auf die Leiter und wartet, bis [Kofi](kofi) von den Weiden kommt. In [Kumasi](@kumasi), so erzählt [er](kofi), habe [er](kofi) drei Semester Tiermedizin studiert, bis [sein](kofi) [Vater](kofivater) starb. Die [Hausherrin](rosmarie) lässt [ihn](kofi) ein Huhn untersuchen. [Er](kofi) findet den Tumor in einer halben Minute. [Gianna](gianna) hat derweil [ihren](gianna) [Mailänder](verlobter) in die Wüste geschickt, samt Ring, per Einschreiben.
+ discover rosmarie kofi "entdeckt"
- reveal! rosmarie carabiniere "ruft nicht"
- love? kofi emma "Foto"
- reveal kofi rosmarie "erzählt"
- die.past kofivater "starb"
- parent kofivater kofi "Vater"
- discover kofi "findet"
+ breakup gianna verlobter "in die Wüste"

== 7 Zeugnisse
Die Papiere aus [Ghana](@ghana) treffen ein, abgestempelt und verschimmelt. Während [Luis](luis) sie zum Trocknen über die Bettflaschen hängt, gesteht [er](luis) der [Schwester](rosmarie), dass [er](luis) die Praxis beliehen hat: Hunderttausend, verspielt im Casino von [Campione](@campione). [Rosmarie](rosmarie) setzt den [Spieler](luis) auf die Straße, noch im Unterhemd. Bei [Burgl](burgl) findet [er](luis) Obdach und muss dafür dem genesenen Dackel vorlesen. Wer rettet die Praxis? [Xaver Stecher](xaver), [der](xaver) [Rosmarie](rosmarie) seit der Volksschule anbetet und [ihr](rosmarie) das nie gesagt hat, verkauft still eine Wiese.
+ reveal luis rosmarie "gesteht"
- sibling luis rosmarie "Schwester"
- betray.past luis rosmarie "beliehen"
- lose.past luis "verspielt"
+ reject rosmarie luis "auf die Straße"
- housemate.start burgl luis "Obdach"
- love xaver rosmarie "anbetet"
- confess! xaver rosmarie "nie gesagt"
- help xaver rosmarie "verkauft"

== 8 Almabtrieb
Kränze, Glocken, Knödel. Das ganze Dorf feiert, bis [Veit](veit) erfährt, wohin das Geld für die Wiese gegangen ist. Vor allen Leuten nennt [er](veit) die [Tierärztin](rosmarie) eine Erbschleicherin. Der [Bauer](xaver) holt aus; es ist die erste Ohrfeige, die [sein](xaver) [Sohn](veit) seit dreißig Jahren von [ihm](xaver) kriegt. Keiner achtet auf den Stier. Er durchbricht das Gatter, nimmt [Burgl](burgl) auf die Hörner und rennt weiter auf ein kleines [Mädchen](toechterl) zu. [Kofi](kofi) reißt [es](toechterl) zur Seite. [Dessen](toechterl) [Mutter](baeuerin), eine [Bäuerin](baeuerin) aus [Laas](@laas), küsst [ihm](kofi) die Hände. [Salvatore](carabiniere) hat den [Gesuchten](kofi) nun direkt vor der Nase.
- celebrate _ "feiert"
- discover veit xaver "erfährt"
- accuse veit rosmarie "Erbschleicherin"
+ attack xaver veit "Ohrfeige"
- parent xaver veit "Sohn"
- injure burgl "Hörner"
+ rescue kofi toechterl "reißt"
- parent baeuerin toechterl "Mutter"
- kiss baeuerin kofi "küsst"
- find carabiniere kofi "vor der Nase"

== 9 Amtshandlung
Der [Gesetzeshüter](carabiniere) nimmt den [Lebensretter](kofi) mit, weil [er](carabiniere) muss, und lässt die Zellentür offen, weil [er](carabiniere) will. [Kofi](kofi) bleibt sitzen. [Er](kofi) sei genug gelaufen. [Emma](emma) bringt [ihm](kofi) Strudel durch das Gitter, das gar nicht geschlossen ist, und plötzlich liegen vier Hände auf dem Teller. Auf der Intensivstation in [Schlanders](@schlanders) kämpft [Burgl](burgl). An [ihrem](burgl) Bett hält [Luis](luis) Wache, [der](luis) seit drei Wochen keine Karte angerührt hat, und verliert [ihr](burgl) zuliebe jede Partie Mühle. [Pfarrer Moser](pfarrer) sammelt Unterschriften: vierhundert von vierhundertzwei Seelen.
- rescue.past kofi toechterl "Lebensretter"
+ arrest carabiniere kofi "nimmt"
- help carabiniere kofi "offen"
- flee! kofi "bleibt sitzen"
- gift emma kofi "bringt"
+ love emma kofi "vier Hände"
- ill burgl "kämpft"
- help luis burgl "hält"
- help pfarrer kofi "sammelt"

== 10 Die fehlenden zwei
Wer hat nicht unterschrieben? [Veit](veit), das war klar. Der [andere](pfarrer) ist, alle staunen, der [Geistliche](pfarrer) selbst: vor lauter Sammeln vergessen. [Gianna](gianna) lädt [Salvatore](carabiniere) zu einem Teller Kuttelsuppe ein und holt mit Charme einen Aufschub heraus. Ob das Ausnutzen sei, fragt [er](carabiniere). Anfangs schon, sagt [sie](gianna) und isst von [seinem](carabiniere) Löffel. Nachts brennt der Stecherhof. [Veit](veit) hat betrunken geraucht; [Xaver](xaver), [der](xaver) die Kühe losbinden will, geht im Rauch zu Boden. Der [Sohn](veit) zerrt [ihn](xaver) hinaus, kehrt um und holt auch das letzte Kalb, das [Rosmarie](rosmarie) und [Gianna](gianna) einst gemeinsam ans Licht gezogen haben.
- help! veit kofi "nicht unterschrieben"
- invite gianna carabiniere "lädt"
- help gianna kofi "Aufschub"
+ flirt carabiniere gianna "Löffel"
- injure xaver "zu Boden"
+ rescue veit xaver "zerrt"
- parent xaver veit "Sohn"

== 11 Winterquartier
[Vater](xaver) und [Sohn](veit) ziehen zu [Dr. Thöni](rosmarie), drei Katzen, zwei Feldbetten, ein Badezimmer. [Veit](veit) schweigt beim Essen, bis [Kofi](kofi), vorläufig auf freiem Fuß, [ihm](veit) ungefragt die verbrannte Hand verbindet. „Kannst [du](kofi) auch Klauen schneiden?“, brummt der [Jungbauer](veit), und die Sache ist aus der Welt. [Burgl](burgl) darf heim. [Luis](luis) trägt [sie](burgl) über die Schwelle, der Dackel bellt, es sieht aus wie eine Hochzeit und ist nur Fürsorge. [Emma](emma) wird beim Geruch von Wurmpaste übel. Zum dritten Mal in dieser Woche, zählt [Rosmarie](rosmarie) mit.
- parent xaver veit "Vater und Sohn"
- move veit+xaver rosmarie "ziehen"
- injure veit "verbrannte"
- treat veit kofi "verbindet"
+ reconcile kofi veit "aus der Welt"
- recover burgl "heim"
- wedding! burgl luis "Hochzeit"
+ pregnant? emma "übel"

== 12 Drei Schilder
Das Ministerium schickt den Bescheid: Der [Ghanaer](kofi) bleibt. [Er](kofi) und [Emma](emma) werden im Advent Eltern, vorher, im Februar, noch ein Ehepaar, und den Ring hat [Garibaldi](esel) gefressen, weshalb drei [Fachkundige](gianna+kofi+rosmarie) auf das Unvermeidliche warten. Am Zaun fasst [Xaver](xaver) nach sechzig Jahren [Rosmaries](rosmarie) Ärmel und bringt den Satz zu Ende. „[Narr](xaver)“, sagt [sie](rosmarie), „als ob [ich](rosmarie) das nicht gewusst hätte“, und lässt den Arm, wo er ist. [Gianna](gianna) wird Teilhaberin. An der Hauswand hängen nun drei Schilder; auf dem untersten, noch feucht, steht [Kofis](kofi) Name und dahinter: in Ausbildung.
- pregnant emma kofi "Eltern"
- wedding? emma kofi "Ehepaar"
- engaged emma kofi "Ring"
+ confess xaver rosmarie "Satz"
- discover.past rosmarie xaver "gewusst"
- couple.start rosmarie xaver "lässt"
- hire gianna rosmarie "Teilhaberin"
+ hire kofi rosmarie "in Ausbildung"
