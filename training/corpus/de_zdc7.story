%series Hinter dem Eisernen
%lang de
%genre theatre sitcom, database synopses
%cast leonore  | Leonore Fabricius; Leonore | f
%cast volkmar  | Volkmar Gerlach; Volkmar; Gerlach | m
%cast ismet    | Ismet | m
%cast tilda    | Tilda Fabricius; Tilda | f
%cast adrian   | Adrian Kempf; Kempf; Adrian | m
%cast souffleuse | Fräulein Zirbel; Zirbel | f
%cast kostuem  | Joyce Amponsah; Joyce | f
%cast pyro     | Ulli | m
%cast minister | Kulturdezernent Brehm; Brehm | m
%cast autorin  | Svea Lindqvist; Lindqvist; Svea | f
%cast double   | - | m
%cast exmann   | Hubertus Fabricius; Hubertus | m

== 1
Am Stadttheater gilt [Leonore Fabricius](leonore) seit Jahrzehnten als die Diva, bis der neue [Intendant](adrian) [Adrian Kempf](adrian) die Julia mit [ihrer](leonore) eigenen [Tochter](tilda) besetzt. [Tilda](tilda) hat sich unter falschem Namen beworben. Vom [Inspizienten](ismet) [Ismet](ismet) davon unterrichtet, zerreißt [Leonore](leonore) den Spielplan und verspricht, das Haus nur noch waagrecht zu verlassen. [Ihr](leonore) langjähriger [Bühnenpartner](volkmar) [Volkmar Gerlach](volkmar), mit achtundfünfzig als Romeo vorgesehen, findet die Idee hervorragend.
- hire adrian "neue Intendant"
- parent leonore tilda "Tochter"
+ hire tilda adrian "besetzt"
- betray.past tilda _ "unter falschem Namen"
- reveal ismet leonore "unterrichtet"
- sad leonore adrian "zerreißt"
- colleague leonore volkmar "Bühnenpartner"
- happy volkmar "hervorragend"

== 2
Während der ersten Probe fällt ein Scheinwerfer auf die Vorbühne und verfehlt [Tilda](tilda) um Haaresbreite, weil [Pyrotechniker](pyro) [Ulli](pyro) das [Mädchen](tilda) zur Seite reißt. Jemand hat das Sicherungsseil angesägt. [Kempf](adrian) bittet [Ismet](ismet), sich diskret umzuhören, und [der](ismet) notiert als Hauptverdächtige die eigene [Mutter](leonore) der [Geretteten](tilda). In der Schneiderei misst [Joyce Amponsah](kostuem) dem [Romeo](volkmar) die Taille, zweimal, mit geschlossenen Augen.
+ rescue pyro tilda "reißt"
- kill? _ tilda "angesägt"
+ investigate ismet _ "umzuhören"
- accuse ismet leonore "Hauptverdächtige"
- parent leonore tilda "Mutter"
- love? kostuem volkmar "mit geschlossenen Augen"

== 3
[Souffleuse](souffleuse) [Fräulein Zirbel](souffleuse) hütet aus [ihrem](souffleuse) Kasten heraus sämtliche Geheimnisse des Hauses, darunter jenes, dass [Leonore](leonore) den Text nicht mehr behält. [Sie](souffleuse) hat es noch keiner Seele verraten. [Kulturdezernent Brehm](minister) kündigt an, das Theater in eine Markthalle umzuwandeln, sollte die Premiere floppen. Von einer [Autorin](autorin), [der](autorin) das Stück ohnehin nicht gehört, trifft überraschend Post ein: [Svea Lindqvist](autorin), [Kempfs](adrian) [Ex](autorin), kommt nächste Woche.
- discover souffleuse leonore "hütet"
- ill leonore "nicht mehr behält"
+ reveal! souffleuse _ "keiner Seele verraten"
- threaten minister _ "umzuwandeln"
- ex adrian autorin "Ex"
- travel? autorin "kommt"

== 4
Um die [Mutter](leonore) zu besänftigen, bietet [Tilda](tilda) [ihr](leonore) die Amme an. [Leonore](leonore) nimmt an, spielt alle an die Wand und bricht mitten im dritten Akt ab, starr wie eine Statue. Erst jetzt begreift [Tilda](tilda), was los ist. [Sie](tilda) flüstert [ihr](leonore) den Satz zu, und keiner merkt etwas, außer [Volkmar](volkmar), [der](volkmar) die [Diva](leonore) anschließend in der Kantine so sanft fragt, wie es [ihr](leonore) gehe, dass [sie](leonore) [ihm](volkmar) Senf ins Haar drückt.
- parent leonore tilda "Mutter"
- reconcile? leonore tilda "besänftigen"
- gift? tilda leonore "bietet"
+ discover tilda leonore "begreift"
- help tilda leonore "flüstert"
- discover volkmar leonore "merkt"
- attack leonore volkmar "Senf ins Haar"

== 5
[Svea Lindqvist](autorin) trifft ein und beansprucht im Haus des [Intendanten](adrian) das Gästezimmer, [sein](adrian) Bad sowie eine Erklärung, warum [er](adrian) 2011 vor dem Standesamt nicht auftauchte. [Kempf](adrian) behauptet, [er](adrian) habe im Stau gestanden. Tatsächlich saß [er](adrian), wie [Ismet](ismet) aus alten Dienstplänen ermittelt, mit [Leonore](leonore) im Zug nach [Prag](@prag). [Joyce](kostuem) näht währenddessen nachts ein Hemd, das niemand bestellt hat, und steckt es [Gerlach](volkmar) in die Garderobe.
- travel autorin adrian "trifft"
- wedding! adrian autorin "nicht auftauchte"
+ betray adrian autorin "behauptet"
- affair.past adrian leonore "im Zug nach Prag" @prag
- discover ismet adrian+leonore "ermittelt"
- create kostuem "näht"
- gift kostuem volkmar "steckt"

== 6
Rückblende nach [Prag](@prag): Drei Tage lang sind die [Schauspielerin](leonore) und der [Regieassistent](adrian) ein Liebespaar, dann fährt [Leonore](leonore) ohne Abschied zu [Hubertus](exmann) zurück, [ihrem](leonore) damaligen [Mann](exmann). In der Gegenwart muss [sie](leonore) ausgerechnet [Adrian](adrian) um Hilfe bitten, als [sie](leonore) den Weg aus der Unterbühne nicht findet. [Er](adrian) führt [sie](leonore) am Ellenbogen hinauf. [Lindqvist](autorin) beobachtet es, deutet es falsch und kündigt [Brehm](minister) gegenüber eine Enthüllung an.
+ couple.past adrian leonore "Liebespaar"
- breakup.past leonore adrian "ohne Abschied"
- return.past leonore exmann "zurück"
- married.past exmann leonore "damaligen Mann"
- help adrian leonore "führt"
- discover! autorin adrian+leonore "deutet es falsch"
- reveal? autorin minister "Enthüllung"

== 7
[Volkmar](volkmar) findet im Hemd einen eingenähten Zettel und hält [Tilda](tilda) für die Absenderin. Vom Gedanken beflügelt, turnt [er](volkmar) auf den Balkon und stürzt in den Orchestergraben. Diagnose: Schlüsselbein. [Kempf](adrian) muss binnen Stunden einen Romeo auftreiben und engagiert den namenlosen [Burschen](double), [der](double) bisher die Leiter hielt. [Tilda](tilda) verliebt sich bei der Leseprobe. [Ulli](pyro), [der](pyro) [sie](tilda) seit dem Scheinwerfer nicht mehr aus den Augen lässt, zündet die Nebelmaschine zu früh.
- find volkmar "findet"
- love! tilda volkmar "hält Tilda"
- happy volkmar "beflügelt"
+ injure volkmar "Schlüsselbein"
- hire double adrian "engagiert"
+ love.start tilda double "verliebt"
- jealous pyro double "zu früh"

== 8
[Joyce](kostuem) pflegt den gestürzten [Liebhaber](volkmar) und bekommt dabei zu hören, wie sehr [er](volkmar) für [Julia](tilda) schwärme. [Sie](kostuem) trennt das Hemd auf. [Fräulein Zirbel](souffleuse) wird ohnmächtig in [ihrem](souffleuse) Kasten aufgefunden, neben [ihr](souffleuse) die Säge. [Ismet](ismet) mag nicht glauben, dass die sanfte [Greisin](souffleuse) das Seil durchtrennt hat. [Sie](souffleuse) erwacht im Krankenhaus und sagt nur drei Wörter: „Es war [Hubertus](exmann).“
- treat volkmar kostuem "pflegt"
- love? volkmar tilda "schwärme"
- sad kostuem volkmar "trennt"
- ill souffleuse "ohnmächtig"
- find _ souffleuse "aufgefunden"
- kill! souffleuse tilda "mag nicht glauben"
- recover souffleuse "erwacht"
+ accuse souffleuse exmann "Es war"

== 9
[Hubertus Fabricius](exmann), pleite und aus [Teneriffa](@teneriffa) zurück, wollte nicht [seine](exmann) [Tochter](tilda) treffen, sondern die Versicherungssumme, die auf [Leonore](leonore) läuft. [Ismet](ismet) stellt [ihn](exmann) im Malersaal. Es kommt zum Handgemenge, bei dem der [Inspizient](ismet) in einen Eimer Ultramarin fällt und [Hubertus](exmann) durch ein gemaltes Fenster entkommt. [Brehm](minister) lässt wegen der Vorfälle die Türen versiegeln. Das Ensemble steigt durch die Damentoilette wieder ein.
- lose exmann "pleite"
- return exmann "zurück"
- parent exmann tilda "Tochter"
+ kill? exmann leonore "Versicherungssumme"
- attack exmann ismet "Handgemenge"
+ flee exmann ismet "entkommt"

== 10
In der Nacht vor der Premiere gesteht [Leonore](leonore) dem Ensemble [ihre](leonore) Krankheit. Betretenes Schweigen, bis [Gerlach](volkmar), den Arm in der Schlinge, vor [ihr](leonore) niederkniet und erklärt, [er](volkmar) wolle fortan [ihr](leonore) Gedächtnis sein. [Sie](leonore) lehnt ab und küsst [ihn](volkmar) trotzdem auf die Glatze. [Joyce](kostuem) geht leise hinaus. [Svea](autorin) dagegen, [die](autorin) [ihren](autorin) Irrtum nun einsieht, legt [Adrian](adrian) ein neues Stück auf den Tisch, geschrieben in drei Nächten, für eine Frau, die vergisst.
+ reveal leonore _ "gesteht"
- ill leonore "Krankheit"
- help? volkmar leonore "Gedächtnis"
- reject leonore volkmar "lehnt"
- kiss leonore volkmar "küsst"
- sad kostuem "geht leise hinaus"
- discover autorin "einsieht"
- gift autorin adrian "legt"
- create autorin "geschrieben"

== 11
Premiere. [Fräulein Zirbel](souffleuse) kehrt im Rollstuhl an [ihren](souffleuse) Platz zurück, der [Leiterbursche](double) bleibt in der Balkonszene stecken, und [Ulli](pyro) überdeckt die Panne mit einem Feuerwerk, für das [er](pyro) gar keine Genehmigung hat. Unter den Zuschauern sitzt vermummt [Hubertus](exmann). [Leonore](leonore), [die](leonore) in Sekunden wieder alles vergisst, erkennt ausgerechnet [ihn](exmann) sofort und zeigt als Amme von der Bühne herab mit dem Finger auf [ihn](exmann). Die Polizei verhaftet [ihn](exmann) unter Szenenapplaus.
- create _ "Premiere"
- return souffleuse "kehrt"
- help pyro double "überdeckt"
- ill leonore "vergisst"
+ discover leonore exmann "erkennt"
+ arrest _ exmann "verhaftet"

== 12
Nach siebzehn Vorhängen gratuliert selbst [Brehm](minister), und die Markthalle ist vom Tisch. [Tilda](tilda) erhält ein Angebot aus [Zürich](@zuerich) und nimmt [ihren](tilda) [Romeo](double) mit, [dessen](double) Name auch jetzt keiner behalten hat. [Ulli](pyro) winkt [ihnen](double+tilda) mit einer Wunderkerze nach. [Volkmar](volkmar) zieht beim Umkleiden das aufgetrennte Hemd an und entdeckt unter dem Kragen zwei Initialen, J und A. [Kempf](adrian) und [Lindqvist](autorin) streiten über den dritten Akt, was bei [ihnen](adrian+autorin), so [Ismet](ismet), einer Verlobung gleichkomme.
- find tilda "Angebot"
+ move double+tilda "nimmt" @zuerich
+ discover volkmar kostuem "entdeckt"
- quarrel adrian autorin "streiten"
- engaged? adrian autorin "Verlobung"
