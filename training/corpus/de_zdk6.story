%series Ambros und Tochter, Bestattungen
%lang de
%genre drill
%cast ambros | Korbinian Ambros; Ambros; Korbinian | m
%cast tochter | Notburga Ambros; Notburga; Burgl | f
%cast frau | - | f
%cast gustl | Gustl | m
%cast vroni | Veronika Haslinger; Frau Haslinger | f
%cast toter | Xaver Haslinger; Haslinger; Xaver | m
%cast kathi | Katharina Haslinger; Kathi | f
%cast sepp | Josef Haslinger; Sepp | m
%cast pater | Pater Emeram; Emeram | m
%cast amtsarzt | Dr. Selma Rieger; Dr. Rieger; Selma | f
%cast steyrer | Inspektor Steyrer; Steyrer | m
%cast gitta | Gitta | f
%cast lajos | Lajos Barta; Lajos; Barta | m
%cast anton | Anderl | m
%cast notar | Notar Dieminger; Dieminger | m
%cast organistin | Fräulein Cäcilie; Cäcilie | f
%cast fahrer | - | m

== 1
Der Sarg ist bestellt, bezahlt und zu leicht. [Notburga Ambros](tochter), [die](tochter) ihn gemeinsam mit [ihrem](tochter) [Vater](ambros) zum Grab schiebt, merkt es an den Rädern. Der [Brauwirt](toter) [Xaver Haslinger](toter), um [den](toter) halb Niederwang weint, wog zu Lebzeiten hundertdreißig Kilo. [Sie](tochter) sieht [Korbinian](ambros) an. [Der](ambros) betet lauter. Begraben wird trotzdem.
- parent ambros tochter "Vater"
- colleague ambros tochter "gemeinsam"
- die.past? toter "zu Lebzeiten"
+ discover tochter "merkt"

== 2
Nach der Leich, die in Bayern auch dann so heißt, wenn keine da ist, lädt die [Witwe](vroni) ins eigene Wirtshaus. [Veronika Haslinger](vroni) trägt Schwarz und schenkt selbst ein. Links sitzt [ihre](vroni) [Tochter](kathi), rechts [ihr](vroni) [Schwager](sepp), und wenn der [Letztere](sepp) nach der Soße langt, streift [er](sepp) jedes Mal [ihren](vroni) Ärmel. [Kathi](kathi) zählt mit: elfmal.
- die.past? toter "Witwe"
- married.past toter vroni "Witwe"
+ invite vroni "lädt"
- parent vroni kathi "Tochter"
- kin sepp vroni "Schwager"
+ flirt sepp vroni "streift"
- discover kathi sepp+vroni "zählt"

== 3
Zu Hause stellt [Notburga](tochter) den [Vater](ambros) zur Rede. Ehe [er](ambros) antwortet, verriegelt [er](ambros) die Sargkammer. Ja, leer sei er gewesen, bis auf drei Säcke Malz. Als [er](ambros) am Morgen die Kühlung aufgesperrt habe, sei der [Wirt](toter) fort gewesen, und ein Bestatter, dem ein Toter abhandenkomme, könne sich gleich dazulegen. [Sie](tochter) verspricht [ihm](ambros), den Mund zu halten.
- quarrel ambros tochter "zur Rede"
- parent ambros tochter "Vater"
+ reveal ambros tochter "leer"
- lose ambros toter "abhandenkomme"
- betray.past ambros "Malz"
- reveal! tochter "Mund"

== 4
[Sie](tochter) hält ihn genau bis zum Abend. Dann sitzt [sie](tochter) in der Küche von [Gustl](gustl), dem [Totengräber](gustl), mit [dem](gustl) [sie](tochter) seit der Firmung alles teilt außer dem Bett. Letzteres hätte [er](gustl) gern geändert. Das sagt [er](gustl) nicht, [er](gustl) sagt nur, [ihm](gustl) sei die Grube auch gleich so vorgekommen, als läge darin eher ein Bier als ein Brauer.
- friend gustl tochter "alles teilt"
+ reveal tochter gustl "hält"
+ love gustl tochter "gern"
- reveal! gustl tochter "sagt"

== 5
Den Totenschein hat [Dr. Selma Rieger](amtsarzt) unterschrieben, die [Amtsärztin](amtsarzt), bei [der](amtsarzt) der [Brauwirt](toter) wegen [seines](toter) Herzens in Behandlung war. [Sie](amtsarzt) habe den Puls gesucht und keinen gefunden, sagt [sie](amtsarzt) zu [Burgl](tochter). Was [sie](amtsarzt) nicht sagt: [Sie](amtsarzt) hatte die Brille vergessen, und [jemand](vroni) hielt [ihr](amtsarzt) sehr zuvorkommend das richtige Handgelenk hin. Die [Gattin](vroni) nämlich.
- ill.past toter "Herzens"
- advisor.past amtsarzt toter "in Behandlung"
- die.past? toter "keinen gefunden"
- reveal! amtsarzt tochter "nicht sagt"
+ betray.past vroni amtsarzt "zuvorkommend"
- married toter vroni "Gattin"

== 6
Wer kein Handgelenk hat, hat auch kein Alibi. In der Aussegnungshalle, hinter dem Harmonium, findet [Fräulein Cäcilie](organistin) einen fremden Herrenschuh, Größe achtundvierzig. [Sie](organistin) bringt ihn zu [Pater Emeram](pater), [dem](pater) [sie](organistin) seit Jahren alles bringt, Eier, Kerzen, Blicke. Der [Geistliche](pater) nimmt den Schuh entgegen und wird so bleich, dass [sie](organistin) vergisst zu erröten.
+ find organistin "Herrenschuh"
- gift organistin pater "bringt"
- love organistin pater "Blicke"
+ sad pater "bleich"

== 7
[Er](pater) kennt den Fuß, der hineingehört. Vor einer Woche hatte der [Brauwirt](toter) bei [ihm](pater) gebeichtet, und seither schläft der [Pater](pater) nicht mehr. [Er](pater) darf nichts sagen. Also predigt [er](pater) am Sonntag über Lazarus, dreimal hintereinander, mit Blick auf [Ambros](ambros). [Der](ambros) rutscht in der Bank immer tiefer, während die [Witwe](vroni) in der ersten Reihe [ihr](vroni) Gesangbuch verkehrt herum hält.
- reveal.past toter pater "gebeichtet"
- advisor.past pater toter "gebeichtet"
- sad pater "schläft"
+ reveal! pater "nichts sagen"
- create pater "predigt"
- married toter vroni "Witwe"

== 8
Eine Lebensversicherung, wie sie der [Brauwirt](toter) hatte, zahlt nicht, ohne zu fragen. Geschickt wird [Lajos Barta](lajos), [Ermittler](lajos) mit weichem Akzent und harten Schuhen. [Er](lajos) mietet sich bei den [Haslingerinnen](kathi+vroni) ein, Zimmer vier, mit Blick auf den Hof. Das Frühstück bringt [ihm](lajos) [Kathi](kathi). Ob [sie](kathi) [ihren](kathi) [Vater](toter) vermisse, fragt [er](lajos). „Noch nicht“, sagt [sie](kathi), und [er](lajos) vergisst zu kauen.
+ investigate lajos toter "Ermittler"
- travel lajos "Geschickt"
- housemate.start kathi+vroni lajos "mietet"
- parent toter kathi "Vater"
- sad! kathi toter "Noch nicht"

== 9
[Vroni](vroni) hat vom Fenster aus gesehen, wie lange das Frühstück gedauert hat. [Sie](vroni) verbietet der [Tochter](kathi), mit dem [Gast](lajos) zu reden. Auch der [Schwager](sepp) ist dagegen, allerdings gegen den [Gast](lajos) im Ganzen. In derselben Nacht lockert [er](sepp) an [Bartas](lajos) Wagen eine Schraube. Am Morgen leiht sich den Wagen aber [Gustl](gustl), um Erde zu fahren.
- discover vroni kathi+lajos "gesehen"
- parent vroni kathi "Tochter"
- kin sepp vroni "Schwager"
+ attack sepp lajos "lockert"
- help lajos gustl "leiht"

== 10
An der Friedhofsmauer ist die Fahrt zu Ende. [Burgl](tochter), [die](tochter) den Aufprall hört, läuft im Nachthemd und zieht den [Fahrer](gustl) aus dem Blech, bevor es Feuer fängt. Schlüsselbein, Nase, sonst nichts. „Liegen bleiben“, befiehlt [sie](tochter). [Er](gustl) liegt gern, denn [sein](gustl) Kopf liegt in [ihrem](tochter) Schoß, und fragt nur mit geschlossenen Augen, ob [sie](tochter) im Falle des Falles rabattieren würde.
+ injure gustl "Schlüsselbein"
+ rescue tochter gustl "zieht"
- happy gustl "gern"
- help tochter gustl "Schoß"

== 11
[Inspektor Steyrer](steyrer) besieht die Schraube, dann den [Besitzer](lajos) des Wagens. Zum Kreis der Verdächtigen zählt [er](steyrer) von Amts wegen jeden, der [seiner](steyrer) [Verlobten](amtsarzt) Pralinen schickt, und die [Amtsärztin](amtsarzt) hat gestern eine Schachtel bekommen, aus Zimmer vier. [Barta](lajos) habe bloß um Akteneinsicht gebeten, beteuert [Selma](amtsarzt). Mit Nougat, sagt [ihr](amtsarzt) [Bräutigam](steyrer).
- investigate steyrer lajos "besieht"
- engaged amtsarzt steyrer "Verlobten"
- gift.past lajos amtsarzt "Schachtel"
+ jealous steyrer lajos "Mit Nougat"
- accuse steyrer lajos "Verdächtigen"
- flirt! amtsarzt lajos "bloß um Akteneinsicht"

== 12
Im Keller des Wirtshauses, wohin außer [ihr](vroni) niemand darf, füllt die angebliche [Witwe](vroni) einen Teller: Knödel, Kraut, doppelt Fleisch. [Sie](vroni) klopft an ein Fass. Der Deckel hebt sich. Heraus steigt, einen Schuh am Fuß und den Bart voller Hefe, [Xaver Haslinger](toter) und beschwert sich über das Kraut. Neun Tage tot zu sein, schmatzt [er](toter), sei auch kein Leben.
- married toter vroni "Witwe"
- die! toter "angebliche"
- help vroni toter "füllt"
+ return toter "Heraus"
- sad toter "beschwert"

== 13
Der Plan war [seiner](toter), die Ausführung [ihre](vroni): Versicherung kassieren, Schulden tilgen, in [Paraguay](@paraguay) ein Lokal eröffnen. Nur weiß der [Gatte](toter) nicht, dass [seine](toter) [Frau](vroni) auf beiden Schiffskarten einen anderen Namen hat eintragen lassen als den, auf den [er](toter) wartet. Neben [ihrem](vroni) steht dort, in Druckbuchstaben, der [seines](toter) eigenen [Bruders](sepp).
- betray.past toter+vroni "Versicherung kassieren"
- travel? toter+vroni "Paraguay" @paraguay
- create? toter+vroni "eröffnen" @paraguay
- married toter vroni "Gatte"
- discover! toter "weiß"
+ betray vroni toter "eintragen"
- sibling sepp toter "Bruders"
+ travel? sepp+vroni "Schiffskarten" @paraguay

== 14
[Sepp](sepp) hat das Sterben des [Älteren](toter) von Anfang an für eine glänzende Idee gehalten. Fehlt nur, dass es stimmt. Unter vier Augen bittet [er](sepp) die [Schwägerin](vroni), in die Knödel etwas zu tun, das länger hält. [Sie](vroni) weicht zurück. Verlassen wolle [sie](vroni) [ihn](toter), nicht vergraben. Da legt [er](sepp) [ihr](vroni) die Hand um den Nacken: Mitgefangen, sagt [er](sepp), mitgehangen.
- sibling sepp toter "Älteren"
- kin sepp vroni "Schwägerin"
+ kill? sepp+vroni toter "in die Knödel"
- reject vroni sepp "weicht"
- breakup? vroni toter "Verlassen"
- kill! vroni toter "nicht vergraben"
+ threaten sepp vroni "Nacken"

== 15
Gesehen hat die Hand auf dem Nacken nur [Anderl](anton), der [Schankbub](anton), durch das Loch für den Bierschlauch. [Er](anton) ist zwölf und in [Kathi](kathi) verliebt, weshalb [ihm](anton) [ihre](kathi) [Mutter](vroni) heilig ist. [Er](anton) rennt zum Polizeiposten. [Steyrer](steyrer) aber sucht gerade in Zimmer vier nach Nougat, und die [Putzfrau](gitta), bei [der](gitta) der [Bub](anton) sich ausweint, ist ausgerechnet [Gitta](gitta).
+ discover anton sepp+vroni "Gesehen"
- love anton kathi "verliebt"
- parent vroni kathi "Mutter"
- travel anton "rennt"
- investigate steyrer lajos "sucht"
- reveal anton gitta "ausweint"
- sad anton "ausweint"

== 16
Denn [Gitta](gitta) putzt nicht nur auf dem Posten, [sie](gitta) ist auch, seit Fasching, die heimliche [Braut](gitta) von [Sepp](sepp). Von Schiffskarten hat [er](sepp) [ihr](gitta) nichts erzählt. [Sie](gitta) wringt den Lappen aus, als wäre er ein Hals, streicht dem [Kind](anton) übers Haar und geht. Noch am selben Abend fehlt dem [Treulosen](sepp) der Reisepass, und in [seinem](sepp) Bett liegt ein toter Aal.
+ engaged gitta sepp "Braut"
- reveal! sepp gitta "nichts erzählt"
- help gitta anton "streicht"
- sad gitta sepp "wringt"
- cheat sepp gitta "Treulosen"
+ steal gitta sepp "fehlt"

== 17
[Barta](lajos) lässt das Grab öffnen. [Ambros](ambros) unterschreibt die Genehmigung mit links, weil die Rechte zittert. Am Rand stehen [seine](ambros) [Tochter](tochter), der [Totengräber](gustl) mit dem Arm in der Schlinge und [Kathi](kathi), [die](kathi) sich am Ärmel des [Ermittlers](lajos) festhält. Der Deckel knarrt. Malz, drei Säcke, bereits gekeimt. Das [Mädchen](kathi) lacht als Erstes, dann weint [es](kathi), dann fällt [es](kathi) um.
+ discover lajos ambros "Malz"
- investigate lajos "öffnen"
- sad ambros "zittert"
- parent ambros tochter "Tochter"
- happy kathi "lacht"
- sad kathi "weint"
- ill kathi "fällt"

== 18
[Steyrer](steyrer), froh, endlich jemanden zu haben, nimmt den [Bestatter](ambros) mit: Leichenunterschlagung. [Notburga](tochter) rennt neben dem Polizeiwagen her und ruft, [sie](tochter) habe es auch gewusst. Das hätte [sie](tochter) nicht tun sollen. Nun sitzen [Vater](ambros) und [Tochter](tochter) in einer Zelle, und [er](ambros) schimpft mit [ihr](tochter), bis [er](ambros) merkt, wie stolz [er](ambros) ist.
+ arrest steyrer ambros "nimmt"
- accuse steyrer ambros "Leichenunterschlagung"
- reveal tochter steyrer "ruft"
+ arrest steyrer tochter "Zelle"
- parent ambros tochter "Vater"
- quarrel ambros tochter "schimpft"
- happy ambros tochter "stolz"

== 19
Vor dem Fenster gräbt jemand. [Gustl](gustl), einarmig, hat es in drei Stunden bis unter die Mauer gebracht und steckt den Kopf durch den Zellenboden. Ob [die zwei](ambros+tochter) mitkämen? [Burgl](tochter) wischt [ihm](gustl) den Lehm von den Lippen und küsst sie. Dann schickt [sie](tochter) [ihn](gustl) durch denselben Gang zurück, denn geflohen wird in dieser Familie nicht.
+ rescue? gustl ambros+tochter "mitkämen"
+ kiss gustl tochter "küsst"
- flee! ambros+tochter "geflohen"

== 20
Als [er](gustl) wieder auftaucht, hat [er](gustl) sich um ein Haus vertan. [Er](gustl) steht im Keller der Wirtschaft, vor einem Fass, das schnarcht. Der [Totengräber](gustl) hat viele ins Grab gelegt, aber noch keinen herausgeholt. [Er](gustl) hebt den Deckel. „Grüß Gott, [Xaver](toter)“, sagt [er](gustl). „[Du](toter) lebst ja.“ – „Nur bis Freitag“, flüstert der [Wirt](toter), „dann geht das Schiff.“
+ find gustl toter "hebt"
- discover gustl toter "lebst"
- die! toter "lebst"
- reveal toter gustl "flüstert"
- travel? toter "das Schiff"

== 21
Bevor [Gustl](gustl) rufen kann, trifft [ihn](gustl) von hinten ein Zapfhahn. [Sepp](sepp) wickelt den [Bewusstlosen](gustl) in ein Tischtuch, rollt [ihn](gustl) die Rampe hinauf und lässt [ihn](gustl) von einem [Bierkutscher](fahrer), [der](fahrer) keine Fragen stellt, über die Grenze fahren. Das Fass vernagelt [er](sepp) von außen. Sechsunddreißig Nägel. [Seinen](sepp) [Bruder](toter) hört [er](sepp) dabei singen.
+ attack sepp gustl "Zapfhahn"
- injure gustl sepp "Bewusstlosen"
+ abduct sepp gustl "wickelt"
- help fahrer sepp "fahren"
- sibling sepp toter "Bruder"
- abduct sepp toter "vernagelt"

== 22
[Veronika](vroni) bringt die Knödel und findet Nägel vor. Von innen klopft es, immer schwächer. Alles, was [sie](vroni) an dem [Mann](toter) seit zwanzig Jahren nicht ausstehen kann, fällt [ihr](vroni) in diesem Augenblick nicht ein. [Sie](vroni) hat nur einen Schöpflöffel. Mit dem bricht [sie](vroni) das Fass auf, und [Xaver](toter) rollt [ihr](vroni) blau vor die Füße. [Sie](vroni) bläst [ihm](toter) Luft ein, bis [er](toter) [sie](vroni) schimpft.
- find vroni "Nägel"
+ rescue vroni toter "bricht"
- ill toter "blau"
- treat toter vroni "bläst"
- recover toter "schimpft"

== 23
Ein Bierwagen hält jenseits des Schlagbaums. Der [Kutscher](fahrer) hat nun doch eine Frage: Wohin mit dem [Tischtuch](gustl)? Es antwortet [ihm](fahrer) eine alte [Bekannte](organistin). [Fräulein Cäcilie](organistin), auf Wallfahrt, hat unter dem Leinen einen Gipsarm erkannt, den [sie](organistin) selbst bemalt hat. [Sie](organistin) schlägt mit dem Pilgerstab zu, einmal für den Glauben und einmal für [Gustl](gustl).
- travel organistin "Wallfahrt"
- discover organistin gustl "erkannt"
+ attack organistin fahrer "schlägt"
+ rescue organistin gustl "einmal für Gustl"

== 24
Die Schiffskarten liegen bei [Notar Dieminger](notar), hinterlegt für Freitag früh. Statt eines Paares erscheinen nacheinander drei Leute. [Gitta](gitta) verlangt die des [Verlobten](sepp), um sie zu essen. [Barta](lajos) verlangt beide, als Beweis. Als Dritte kommt, ganz in Weiß, die [Brauwirtin](vroni): [Sie](vroni) wolle sich anzeigen, und zwar vor Zeugen, und ob [Dieminger](notar), [der](notar) [ihr](vroni) einst die Ehe vertraglich gemacht habe, sie [ihr](vroni) auch wieder reparieren könne.
- engaged gitta sepp "Verlobten"
- investigate lajos "Beweis"
+ reveal? vroni "anzeigen"
- advisor.past notar vroni "vertraglich"
- reconcile? toter vroni "reparieren"

== 25
Wer stirbt, darf nicht zu früh aufstehen. [Kathi](kathi) sitzt über einer Rechnung, als [ihr](kathi) [Vater](toter) hereinkommt und fragt, ob noch Suppe da sei. [Sie](kathi) wirft den Teller, dann den Löffel, dann sich selbst an [seinen](toter) Hals. Zwei Wochen lang hat [sie](kathi) getrauert wie blöd! [Er](toter) habe [ihr](kathi) einen Brief schreiben wollen, murmelt der [Auferstandene](toter), aber im Fass sei es so dunkel gewesen.
- parent toter kathi "Vater"
+ return toter kathi "hereinkommt"
- attack kathi toter "wirft"
+ reconcile kathi toter "Hals"
- sad.past kathi toter "getrauert"
- create.past? toter "Brief"
- die! toter "Auferstandene"

== 26
[Sepp](sepp) wartet am Kai in [Passau](@passau), ohne Pass, ohne Karte, ohne [Vroni](vroni). Wer kommt, ist [Gitta](gitta), am Arm den [Inspektor](steyrer). Den Pass bekomme [er](sepp) zurück, sagt [sie](gitta), sobald [er](sepp) gesessen habe. [Er](sepp) stößt [sie](gitta) ins Wasser. [Steyrer](steyrer), Nichtschwimmer, springt ohne zu zögern hinterher, sodass am Ende die [Ertrinkende](gitta) [beide](sepp+steyrer) an Land zieht, [ihn](steyrer) und den [Flüchtenden](sepp).
- lose sepp "ohne Pass"
- threaten gitta sepp "sobald er gesessen"
+ attack sepp gitta "stößt"
- rescue? steyrer gitta "springt"
+ rescue gitta sepp+steyrer "zieht"
- flee? sepp "Flüchtenden"

== 27
Nass bis auf die Dienstmarke, stellt [Steyrer](steyrer) fest, dass [er](steyrer) seit einer Stunde nicht an Nougat gedacht hat. [Selma](amtsarzt) wickelt [ihn](steyrer) in Decken, misst [ihm](steyrer) den Puls, diesmal mit Brille, und findet ihn erhöht, sooft die [Putzfrau](gitta) vorbeigeht. Die [Ärztin](amtsarzt) zieht [ihren](amtsarzt) Ring ab und legt ihn in die Nierenschale. Zur Erleichterung [beider](amtsarzt+steyrer), wie sich herausstellt.
- treat steyrer amtsarzt "Puls"
+ love.start steyrer gitta "erhöht"
- discover amtsarzt steyrer "findet"
+ engaged.end amtsarzt steyrer "zieht"
- happy amtsarzt+steyrer "Erleichterung"

== 28
[Ambros](ambros) und [Burgl](tochter) werden entlassen, denn wo kein Toter ist, ist auch keine Unterschlagung. Vor dem Tor steht [Gustl](gustl), diesmal oberirdisch, im Sonntagsanzug. [Er](gustl) wendet sich aber nicht an [sie](tochter), sondern an den [Alten](ambros): Ob noch Platz sei auf dem Firmenschild. Der [Bestatter](ambros) mustert [ihn](gustl) wie einen, dem man Maß nimmt. „Ambros und [Tochter](tochter) und Schaufel“, sagt [er](ambros), „das wird teuer.“
- arrest.past _ ambros+tochter "entlassen"
- die! toter "kein Toter"
+ hire? gustl ambros "Firmenschild"
- parent ambros tochter "Tochter"

== 29
Das Gericht ist milde, der Richter trinkt Haslinger Hell. [Xaver](toter) bekommt ein Jahr, [seine](toter) [Frau](vroni) Bewährung, [sein](toter) [Bruder](sepp) sechs Jahre und, von [Gitta](gitta), einen Aal. [Barta](lajos) schreibt [seinen](lajos) Bericht und reicht mit derselben Post die Kündigung ein. Den [Betrüger](toter) zu fassen sei Beruf gewesen, erklärt [er](lajos) [Kathi](kathi), [dessen](toter) [Tochter](kathi) zu heiraten wäre dann privat.
- arrest.past _ toter "ein Jahr"
- married toter vroni "Frau"
- sibling sepp toter "Bruder"
- arrest.past _ sepp "sechs Jahre"
- gift gitta sepp "Aal"
- create lajos "schreibt"
- quit lajos "Kündigung"
- betray.past toter "Betrüger"
- parent toter kathi "Tochter"
+ propose lajos kathi "heiraten"

== 30
[Sie](kathi) bittet sich ein Jahr aus, bis der [Brautvater](toter) freikommt. Der [Ungar](lajos) zapft derweil. [Anderl](anton), [der](anton) in [ihm](lajos) [seinen](anton) Todfeind sehen muss, lässt [ihn](lajos) drei Wochen lang die Fässer allein rollen, ehe [er](anton) [ihm](lajos) zeigt, wo der Wagen steht. [Kathi](kathi) sei eh schon alt, sagt [er](anton), neunzehn. [Er](anton) nehme vielleicht die [Organistin](organistin).
- engaged? kathi lajos "Brautvater"
- parent toter kathi "Brautvater"
- arrest.past _ toter "freikommt"
- enemy anton lajos "Todfeind"
+ help anton lajos "zeigt"
- love.end anton kathi "eh schon alt"

== 31
[Die](organistin) aber spielt am Ostermontag zum letzten Mal falsch. [Pater Emeram](pater) hat um Entpflichtung gebeten, nicht wegen der Beichte, sondern wegen der Eier, der Kerzen und der Blicke. Vor versammelter Gemeinde tritt [er](pater) ans Harmonium und schlägt [ihr](organistin) die Noten um. „[Cäcilie](organistin)“, sagt [er](pater), ohne Fräulein davor, und [sie](organistin) greift einen Akkord, den es gar nicht gibt.
- create organistin "spielt"
+ quit? pater "Entpflichtung"
+ love pater organistin "Blicke"
- help pater organistin "schlägt"

== 32
Als [Korbinian Ambros](ambros) zwei Winter später stirbt, wiegt der Sarg genau, was er wiegen soll. [Notburga](tochter) hat es dreimal nachgeprüft. [Ihr](tochter) [Mann](gustl) hat das Grab mit beiden Armen ausgehoben, neben dem [ihrer](tochter) [Mutter](frau), und der [Auferstandene](toter) von nebenan schickt drei Säcke Malz. [Sie](tochter) legt eine Handvoll hinein. [Sie](tochter) weint, lacht und muss sich setzen, und [Gustl](gustl) zählt an den Fingern bis September.
+ die ambros "stirbt"
- married gustl tochter "Mann"
- die.past frau "neben dem ihrer Mutter"
- parent frau tochter "Mutter"
- gift toter tochter "Malz"
- sad tochter ambros "weint"
- happy tochter "lacht"
+ pregnant tochter gustl "September"
