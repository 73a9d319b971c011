%series Milchstraße 7
%lang de
%genre Allgäu village soap, TV magazine listings
%cast afra    | Afra Wunder; Afra; Wunder | f
%cast sepp    | Sepp Wunder; Sepp | m
%cast linh    | Linh Tran; Linh | f
%cast duc     | Duc Tran; Duc | m
%cast morgen  | Hauke Morgen; Morgen; Hauke | m
%cast zenzi   | Zenzi | f
%cast tierarzt | Dr. Florin Bălan; Florin | m
%cast gabi    | Gabi | f
%cast anwalt  | - | m
%cast korbi   | Korbinian; Korbi | m
%cast baby    | - | f
%cast wilde   | Wilde | f
%cast mutter | - | f
%cast pfarrer | - | m
%cast organist | - | m

== 1
Auf dem Wunderhof in der Milchstraße hängt der Haussegen schief: [Bäuerin](afra) [Afra](afra) hat genug davon, dass [ihr](afra) [Gatte](sepp) [Sepp](sepp) bei jedem Feuerwehrfest mit der [Kellnerin](gabi) [Gabi](gabi) schäkert. Nebenan übernimmt die ledige [Linh Tran](linh) mit [Vater](duc) [Duc](duc) die alte Käserei und hat noch am ersten Abend Besuch von [Sepps](sepp) [Sohn](korbi) [Korbinian](korbi), [dem](korbi) beim Anblick der [Käserin](linh) die Milchkanne aus der Hand gleitet. [Duc](duc) sieht das nicht gern. Im Stall kalbt unterdessen die Kuh Liesl.
- quarrel afra sepp "Haussegen"
- married afra sepp "Gatte"
- flirt sepp gabi "schäkert"
- sad afra "genug"
- neighbour.start afra+sepp duc+linh "Nebenan"
- parent duc linh "Vater"
- hire duc+linh "übernimmt"
- parent sepp korbi "Sohn"
+ love.start korbi linh "gleitet"
- sad duc "nicht gern"

== 2
[Hauke Morgen](morgen) aus [Husum](@husum) steht mit Seesack vor dem Tor und fragt, ob man einen Knecht brauche. [Afra](afra) braucht einen. [Sepp](sepp) braucht keinen, wird aber nicht gefragt. Beim Heuwenden lacht die [Bäuerin](afra) so hell, dass die alte [Zenzi](zenzi), [Sepps](sepp) [Mutter](zenzi), am Fenster drei Rosenkränze betet. [Tierarzt](tierarzt) [Dr. Florin Bălan](tierarzt) behandelt eine Kuh und wird dabei von [Gabi](gabi) nach Feierabend auf ein Bier gebeten. [Der](tierarzt) lehnt ab: Auf [ihn](tierarzt) warte jemand. Wer das ist, behält der [Doktor](tierarzt) für sich.
+ hire morgen afra "braucht einen"
- happy afra "lacht"
- parent zenzi sepp "Mutter"
- invite gabi tierarzt "Bier gebeten"
- reject tierarzt gabi "lehnt"
- reveal! tierarzt "behält"

== 3
[Duc](duc) findet [Korbinian](korbi) im Käsekeller, und nicht beim Käse. Der [Witwer](duc) jagt den halb bekleideten [Burschen](korbi) mit der Salzschaufel über die Wiese, sehr zur Freude der Touristen. [Linh](linh) verbittet sich jede Einmischung: [Sie](linh) sei neunundzwanzig. Am selben Abend kommt [Sepp](sepp) vom Wirt nicht heim. [Afra](afra) geht [ihn](sepp) suchen und kriegt durchs Küchenfenster mit, wie [er](sepp) [Gabi](gabi) die Schürze aufbindet. [Sie](afra) kehrt um und weckt [Morgen](morgen), damit [er](morgen) das Schloss an der Haustür auswechselt.
- find duc korbi "findet"
- sex korbi linh "halb bekleideten"
- die.past _ "Witwer"
- married.past _ duc "Witwer"
- attack duc korbi "Salzschaufel"
- quarrel duc linh "verbittet"
- discover afra sepp "kriegt"
+ cheat sepp afra "aufbindet"
- affair gabi sepp "aufbindet"
+ breakup afra sepp "Schloss"

== 4
[Sepp](sepp) klopft. [Afra](afra) macht nicht auf. [Zenzi](zenzi) macht auf. Denn der Hof gehört [Zenzi](zenzi). „[Er](sepp) ist [mein](zenzi) [Bub](sepp)“, sagt [Zenzi](zenzi). Also schläft [Sepp](sepp) im Haus. Und [Afra](afra) schläft im Heu. Im Heu schläft auch [Morgen](morgen). [Morgen](morgen) rückt höflich zur Seite. Am Morgen klebt Heu an [beiden](afra+morgen). [Korbi](korbi) grinst. [Korbi](korbi) hat [Linh](linh) einen Ring aus Draht gebogen. [Linh](linh) trägt ihn. [Duc](duc) weiß noch nichts.
- reject afra sepp "macht nicht auf"
- help zenzi sepp "macht auf"
- parent zenzi sepp "Bub"
+ sex afra morgen "klebt"
- gift korbi linh "Ring"
+ engaged.start korbi linh "trägt ihn"
- discover! duc korbi+linh "weiß noch nichts"

== 5
Das Dorf hat ein neues Thema: Die [Wunderin](afra) und der [Knecht](morgen)! [Sepp](sepp), selbst kein Heiliger, schäumt und droht, dem [Friesen](morgen) sämtliche Knochen zu brechen. [Linh](linh) stellt [ihren](linh) [Vater](duc) beim Abendessen vor vollendete Tatsachen; [dem](duc) fällt der Löffel in die Suppe. Einem [Bauernbuben](korbi) werde [er](duc) [sie](linh) nicht geben. Dann geht [sie](linh) eben ohne Segen, gibt [sie](linh) zurück, und wirft [ihr](linh) Nachthemd zu [Korbinian](korbi) über den Zaun. Der [Tierarzt](tierarzt) lässt sich derweil an der Bushaltestelle von einem jungen Mann umarmen.
- affair afra morgen "neues Thema"
- sad sepp "schäumt"
- threaten sepp morgen "Knochen"
- parent duc linh "Vater"
- reveal linh duc "vollendete Tatsachen"
- wedding? korbi linh "nicht geben"
- quarrel duc linh "gibt sie zurück"
+ move linh korbi "Nachthemd"

== 6
Bürgermeisterwahl, Maibaum, Blasmusik: Das ganze Dorf ist auf den Beinen. Der Baum wird gestohlen, wiedergefunden und mit zwei Kästen Bier ausgelöst. [Gabi](gabi) trägt das neue Dirndl und am kleinen Finger einen Ring, von dem [sie](gabi) jedem erzählt, [Sepp](sepp) habe ihn gekauft. [Der](sepp) aber sitzt bei [Zenzi](zenzi) und rechnet. Als [Gabi](gabi) [ihm](sepp) im Vorbeigehen zuraunt, dass es im Herbst Nachwuchs gebe, wird [Sepp](sepp) bleich. [Afra](afra) tanzt mit [Morgen](morgen), bis die Kapelle einpackt. Nur [Florin](tierarzt) hat Dienst.
- gift? sepp gabi "gekauft"
- reveal gabi sepp "zuraunt"
+ pregnant gabi sepp "Nachwuchs"
- sad sepp "bleich"
- flirt afra morgen "tanzt"

== 7
[Sepp](sepp) will reinen Tisch machen, geht zum [Anwalt](anwalt) und reicht gegen [Afra](afra) die Scheidung ein. Was [er](sepp) nicht bedacht hat: [Afras](afra) Mitgift steckt in der Melkanlage. [Zenzi](zenzi) versohlt [ihrem](zenzi) fünfzigjährigen [Sprössling](sepp) mit dem Geschirrtuch den Rücken und nimmt die [Schwiegertochter](afra) in Schutz, mit [der](afra) [sie](zenzi) zwanzig Jahre lang über Kreuz war. [Linh](linh) und [Korbi](korbi) richten sich über dem Stall ein. Nachts schleicht [Duc](duc) herüber, stellt eine Schüssel Phở vor die Tür und schleicht zurück.
- divorce? afra sepp "Scheidung"
- advisor anwalt sepp "Anwalt"
- parent zenzi sepp "Sprössling"
- attack zenzi sepp "versohlt"
+ help zenzi afra "Schutz"
- kin afra zenzi "Schwiegertochter"
- enemy.end afra zenzi "über Kreuz"
- housemate korbi linh "richten"
- gift duc linh "Schüssel"

== 8
[Morgen](morgen) hat [Afra](afra) etwas vorenthalten. Das dämmert [ihr](afra), als eine [Frau](wilde) in Gummistiefeln über den Hof marschiert und verkündet: „[Wilde](wilde) [mein](wilde) Name. [Ich](wilde) bin die [Ehefrau](wilde).“ Vor zwei Jahren ist [er](morgen) [ihr](wilde) davongelaufen, von der Hallig, bei Ebbe. [Afra](afra), die [Hintergangene](afra), sperrt sich im Milchhaus ein. [Hauke](morgen) redet durchs Schlüsselloch auf [sie](afra) ein, vergeblich. Am Ende packt [er](morgen) den Seesack. [Korbinian](korbi), [der](korbi) an dem [Knecht](morgen) hing wie an einem zweiten Vater, bringt [ihn](morgen) wortlos zur Bahn.
- reveal! morgen afra "vorenthalten"
- discover afra morgen "dämmert"
- reveal wilde afra "verkündet"
- help korbi morgen "zur Bahn"
+ married morgen wilde "Ehefrau"
- breakup.past morgen wilde "davongelaufen"
- betray morgen afra "Hintergangene"
- sad afra "sperrt"
- reject afra morgen "vergeblich"
+ quit morgen "Seesack"
- friend korbi morgen "hing"

== 9
Beim Almabtrieb geht ein Stier durch und auf [Duc](duc) los. [Korbinian](korbi) reißt den [Käser](duc) hinter einen Traktor und wird selbst am Bein erwischt. [Dr. Bălan](tierarzt) versorgt [ihn](korbi), obwohl [er](tierarzt) streng genommen nur für Rinder zuständig ist. Noch im Krankenwagen drückt [Duc](duc) [seinem](duc) [Retter](korbi) die Hand und nennt [ihn](korbi) zum ersten Mal [Schwiegersohn](korbi). [Sepp](sepp), [der](sepp) [seinen](sepp) [Jungen](korbi) blutend auf der Bahre sieht, vergisst den Rosenkrieg und fährt mit [Afra](afra) in einem Auto zur Klinik. [Sie](afra+sepp) schweigen, aber [sie](afra+sepp) tun es gemeinsam.
+ rescue korbi duc "reißt"
- injure korbi "erwischt"
- treat korbi tierarzt "versorgt"
- reconcile duc korbi "Hand"
- kin? duc korbi "Schwiegersohn"
- parent sepp korbi "Jungen"
- reconcile? afra sepp "in einem Auto"

== 10
[Gabi](gabi) kündigt beim Wirt. [Gabi](gabi) zieht zu [Sepp](sepp). [Zenzi](zenzi) räumt das Nähzimmer. Dort soll [Gabi](gabi) wohnen. [Sepp](sepp) wird nicht gefragt. [Afra](afra) pflegt [Korbi](korbi). [Sie](afra) ist nicht [seine](korbi) [Mutter](afra). Die [Mutter](mutter) starb früh. Trotzdem nennt [Korbi](korbi) [Afra](afra) [Mama](afra). Da kommt ein Brief aus [Husum](@husum). [Morgen](morgen) ist geschieden. [Linh](linh) liest ihn [Afra](afra) vor. „Schreib [ihm](morgen)“, sagt [Linh](linh). [Afra](afra) schreibt ein einziges Wort.
- quit gabi "kündigt"
+ move gabi sepp "zieht"
- help afra korbi "pflegt"
- parent! afra korbi "nicht seine Mutter"
- parent mutter korbi "Mutter"#2
- die.past mutter "starb"
+ divorce morgen wilde "geschieden"
- help linh afra "liest"

== 11
Das Wort lautete „Komm“, und [Morgen](morgen) ist da. [Sepp](sepp), mit Hammer in der Hand, versperrt [ihm](morgen) die Einfahrt; der [Heimkehrer](morgen) nimmt [ihm](sepp) den Hammer ab und repariert damit das Tor. Am Küchentisch verhandeln vier [Erwachsene](afra+gabi+morgen+sepp): [Sepp](sepp) behält mit [Gabi](gabi) das untere Stockwerk, [Afra](afra) nimmt mit [ihrem](afra) [Hauke](morgen) das obere. „Wie im Tollhaus“, seufzt [Zenzi](zenzi) und ist hochzufrieden. [Duc](duc) hat ausgerechnet [sie](zenzi) heute auf ein Glas Pflaumenwein herübergebeten.
+ return morgen "ist da"
- threaten sepp morgen "Hammer"
- couple gabi sepp "mit Gabi"
- couple.start afra morgen "ihrem Hauke"
- housemate afra+morgen gabi+sepp "das untere Stockwerk"
- happy zenzi "hochzufrieden"
- invite duc zenzi "herübergebeten"

== 12
Beim Kirchweihfest traut der [Pfarrer](pfarrer) [seinen](pfarrer) Augen nicht: In der letzten Bank sitzt der [Tierarzt](tierarzt) Hand in Hand mit dem [Organisten](organist), und niemand außer [ihm](pfarrer) hat es je bemerkenswert gefunden. [Linh](linh) und [Korbinian](korbi) werden getraut, auf Deutsch, Vietnamesisch und Allgäuerisch. [Duc](duc) führt die [Braut](linh) zum Altar und tritt [ihr](linh) vor Rührung auf die Schleppe. Bei der Feier wird getanzt, bis es [Gabi](gabi) zwischen zwei Walzern die Beine wegzieht. [Florin](tierarzt), der einzige [Doktor](tierarzt) weit und breit, krempelt die Ärmel hoch.
+ wedding korbi linh "getraut"
- couple organist tierarzt "Hand in Hand"
- discover pfarrer organist+tierarzt "traut der Pfarrer"
- happy duc "Rührung"
- celebrate _ "Feier"
- ill gabi "Beine"
- help tierarzt gabi "krempelt"

== 13
[Gabi](gabi) hat ein [Mädchen](baby), gesund und laut. Dass der [Tierarzt](tierarzt) [es](baby) geholt hat, wird [ihr](baby) noch in der Schule nachgehen. [Sepp](sepp), mit einundfünfzig noch einmal [Papa](sepp), will [Gabi](gabi) nun doch heiraten, doch [die](gabi) lacht [ihn](sepp) aus: [Sie](gabi) habe gesehen, wie [er](sepp) mit Ehefrauen umgehe. [Afra](afra) hält das [Kind](baby) des [Mannes](sepp), [den](sepp) [sie](afra) einmal geliebt hat, und spürt keinen Stich. [Zenzi](zenzi) verkündet beim Mittagessen, [sie](zenzi) ziehe in die Käserei. „Zum [Duc](duc)?“, ruft [Korbi](korbi) mit vollem Mund. „Zum Käse“, sagt die [Großmutter](zenzi).
+ birth gabi baby "Mädchen"
- help tierarzt gabi "geholt"
- parent sepp baby "Papa"
- propose sepp gabi "heiraten"
- reject gabi sepp "lacht"
- love.past afra sepp "geliebt"
+ move? zenzi duc "ziehe"
- kin korbi zenzi "Großmutter"

== 14
Schnee liegt auf dem Zaun. [Zenzi](zenzi) wohnt jetzt drüben. [Duc](duc) wohnt auch drüben. Abends brennt dort nur ein Licht. [Linh](linh) zählt die Lichter. Dann stupst [Linh](linh) [Korbi](korbi) an. [Beide](korbi+linh) lachen. [Afra](afra) streitet mit [Hauke](morgen) um die Fernbedienung. [Hauke](morgen) gibt nach. [Sepp](sepp) wiegt das [Kind](baby). [Gabi](gabi) poussiert am Telefon mit dem Briefträger. [Sepp](sepp) hört es nicht. Was man sät, das erntet man. Oben auf dem Dach hockt eine Katze und gehört niemandem.
- housemate duc zenzi "auch drüben"
+ couple duc zenzi "nur ein Licht"
- happy korbi+linh "lachen"
- quarrel afra morgen "streitet"
- parent sepp baby "Kind"
- flirt gabi _ "poussiert"
- discover! sepp gabi "hört es nicht"
