%series Parkett und Pumpernickel
%lang de
%genre ballroom dancing soap, Bottrop, recap column of a regional paper
%cast wanda | Wanda Kruschinski; Wanda; Kruschinski | f
%cast eugen | Eugen Sattler; Eugen; Sattler | m
%cast luz | Luz Arrieta; Luz | f
%cast toni | Toni Kruschinski; Toni | n
%cast bogdan | Bogdan Ilić; Bogdan; Ilić | m
%cast heide | Heide Sattler; Heide | f
%cast sommer | Doktor Sommerfeld; Sommerfeld | m
%cast quentin | Quentin Mbeki; Quentin; Mbeki | m
%cast klempner | Hannes Rübsam; Rübsam | m
%cast mona | Mona | f
%cast babka | Oma Kruschinski | f
%cast jury | Madame Orloff; Orloff | f

== 1
Na endlich, [Bottrop](@bottrop) tanzt wieder. [Wanda Kruschinski](wanda) hat von [ihrer](wanda) [Großmutter](babka), Gott hab [sie](babka) selig, eine Tanzschule mit undichtem Dach geerbt und schließt sie nach elf Jahren Leerstand auf. An [ihrer](wanda) Seite: [Toni](toni), [ihr](wanda) jüngeres [Geschwister](toni), siebzehn und mit zwei linken Füßen gesegnet. Gegenüber residiert seit jeher [Eugen Sattler](eugen), [der](eugen) mit [ihr](wanda) einst den Ruhrpokal gewann und [sie](wanda), als der Pokal im Schrank stand, mit einem Zettel auf dem Küchentisch abservierte. Nun schickt [er](eugen) Blumen. [Wanda](wanda) schickt sie zurück, mit Vase. Der [Klempner](klempner), den [sie](wanda) des Daches wegen rief, hat zugesehen und pfeift anerkennend.
- kin babka wanda "Großmutter"
- die.past babka "selig"
- find wanda "geerbt"
+ create wanda "schließt sie"
- sibling toni wanda "Geschwister"
- neighbour eugen wanda "Gegenüber"
- find.past eugen+wanda "gewann"
- breakup.past eugen wanda "abservierte"
- gift? eugen wanda "Blumen"
- reject wanda eugen "schickt sie zurück"

== 2
Zehn Kursteilnehmer, acht davon Damen: Man nimmt, was kommt. Mit dem Bus aus [Gelsenkirchen](@gelsenkirchen) kommt [Luz Arrieta](luz), [Argentinierin](luz), [Kellnerin](luz) und, wie [Toni](toni) nach drei Takten feststellt, in Wahrheit ein Profi. [Wanda](wanda) gibt [ihr](luz) auf der Stelle eine Stelle. Bei [Sattler](eugen) hängt derweil der Haussegen schief: [Gemahlin](heide) [Heide](heide) hat die Quittung des Floristen in die Finger bekommen und will wissen, wer da Rosen bekam. [Er](eugen) sagt, eine Kundin sei verschieden. [Sie](heide) geht kondolieren. Am Tresen der Konkurrenz stehen sich die beiden [Frauen](heide+wanda) zum ersten Mal gegenüber, und keine weint um wen auch immer.
- travel luz "kommt Luz Arrieta"
+ discover toni luz "feststellt"
- hire luz wanda "gibt ihr"
- married eugen heide "Gemahlin"
- discover heide eugen "in die Finger"
- quarrel eugen heide "Haussegen"
+ betray eugen heide "verschieden"
- die! _ "verschieden"
- meet heide wanda "gegenüber"

== 3
Kurze Sätze, denn die Kolumnistin hat Fieber. [Luz](luz) mag [Toni](toni). [Toni](toni) mag Pumpernickel. Der [Star](bogdan) der Gegenseite heißt [Bogdan](bogdan). Auf [Bogdan](bogdan) fliegen alle. Am schnellsten fliegt [Mona](mona), die [Tochter](mona) von [Heide](heide). [Ihrem](mona) [Stiefvater](eugen) erzählt [Mona](mona) nichts davon. Im Umkleideraum knutscht [sie](mona) mit [Bogdan](bogdan). Durchs Schlüsselloch schaut [Eugen](eugen). Wutschnaubend wirft [er](eugen) [Ilić](bogdan) raus. Über die Straße geht der [Verstoßene](bogdan). Die Tür öffnet [ihm](bogdan) [Wanda](wanda). Für das Pokaltanzen fehlt [ihr](wanda) genau so einer. Und das Dach? Tropft.
- love mona bogdan "fliegt Mona"
- parent heide mona "Tochter"
- kin eugen mona "Stiefvater"
- reveal! mona eugen "nichts davon"
+ kiss bogdan mona "knutscht"
- discover eugen bogdan+mona "Schlüsselloch"
- sad eugen bogdan "Wutschnaubend"
+ quit bogdan eugen "raus"
- hire? bogdan wanda "fehlt ihr"

== 4
Liebe Leserschaft, es wird persönlich. [Luz](luz) und der [Überläufer](bogdan) sollen ein Paar auf dem Parkett werden, kennen sich aber, o weh, aus [Buenos Aires](@buenosaires): Zwei Sommer lang waren [sie](bogdan+luz) unzertrennlich, dann war [er](bogdan) fort, und mit [ihm](bogdan) [ihre](luz) Ersparnisse. [Luz](luz) begrüßt [ihn](bogdan) mit dem Absatz auf den Spann. [Er](bogdan) hinkt zum [Arzt](sommer), einem alten [Kavalier](sommer) namens [Doktor Sommerfeld](sommer), [der](sommer) den Zeh schient und [ihm](bogdan) rät, bei zornigen Frauen stets zuerst das Scheckheft zu zücken. [Wanda](wanda) schlichtet mit Kartoffelsalat. Es bleibt einstweilen beim Waffenstillstand, von Frieden keine Rede.
- couple.past bogdan luz "unzertrennlich"
- breakup.past bogdan luz "fort"
+ steal.past bogdan luz "Ersparnisse"
+ attack luz bogdan "Absatz"
- injure bogdan luz "hinkt"
- treat bogdan sommer "schient"
- advisor sommer bogdan "rät"
- sad luz bogdan "zornigen"
- colleague? bogdan luz "Paar auf dem Parkett"
- help wanda bogdan+luz "schlichtet"
- reconcile! bogdan luz "keine Rede"

== 5
Wer hat eigentlich das Wasser in den Keller gelassen? [Rübsam](klempner), so heißt der [Klempner](klempner) nämlich, zeigt [Wanda](wanda) ein aufgesägtes Rohr. Von allein sägt sich nichts. [Toni](toni) legt sich mit Thermoskanne und Kamera auf die Lauer und erwischt in der zweiten Nacht einen Schatten mit [Eugens](eugen) Schal. Die [Tanzlehrerin](wanda) marschiert hinüber und nennt [ihn](eugen) vor vierzig Schülern einen Saboteur. [Sattler](eugen) lacht, [er](eugen) sei an jenem Abend bei der [Jury](jury) gewesen, und [die](jury) bestätigt das: [Madame Orloff](jury), mit Fächer, aus [Wiesbaden](@wiesbaden). Zu Unrecht beschuldigt, fordert [er](eugen) eine Entschuldigung. [Sie](wanda) würgt sie heraus. Wem gehört dann der Schal?
- reveal klempner wanda "zeigt"
- investigate toni "auf die Lauer"
- find toni _ "erwischt"
+ accuse wanda eugen "Saboteur"
- attack! eugen wanda "Saboteur"
- happy eugen "lacht"
- help jury eugen "bestätigt"
- reconcile? eugen wanda "Entschuldigung"

== 6
[Heide](heide) friert neuerdings am Hals, und das aus gutem Grund: [Sie](heide) war es, [die](heide) mit der Säge loszog, weil [ihr](heide) die alte [Flamme](wanda) [ihres](heide) [Mannes](eugen) den Schlaf raubt. [Mona](mona) kommt dahinter. Statt die [Mutter](heide) zu verpfeifen, handelt die [Zwanzigjährige](mona) einen Preis aus, nämlich freie Bahn mit [Bogdan](bogdan). Zähneknirschend willigt die [Saboteurin](heide) ein. Pech nur, dass [der](bogdan) inzwischen jeden Abend vor [Luz'](luz) Wohnung sitzt und Monatsraten abstottert. Zum ersten Mal lässt [sie](luz) [ihn](bogdan) herein, allerdings zum Abwasch. [Toni](toni), [dem](toni) man nichts vormacht, hat auf einmal keinen Appetit mehr auf Pumpernickel.
+ attack heide wanda "Säge"
- jealous heide wanda "Schlaf"
- ex eugen wanda "alte Flamme"
- married eugen heide "Mannes"
- discover mona heide "kommt dahinter"
- parent heide mona "Mutter"
+ threaten mona heide "Preis"
- gift bogdan luz "Monatsraten"
- help? bogdan luz "Abwasch"
- jealous toni bogdan "keinen Appetit"

== 7
Ein [Neuer](quentin)! [Quentin Mbeki](quentin), [Steuerprüfer](quentin) von Beruf, sitzt in [Wandas](wanda) Büro und blättert, bis [ihr](wanda) schwindlig wird. [Er](quentin) findet eine Lücke von neuntausend Euro, die noch von der [Alten](babka) stammt, und rechnet so lange, bis sie nur noch sechshundert groß ist. Warum, fragt die [Schuldnerin](wanda). Weil [er](quentin), murmelt der [Beamte](quentin), mit acht Jahren in diesem Saal Walzer gelernt habe, und zwar bei [ihr](babka) persönlich. [Wanda](wanda) wird weich. Der [Prüfer](quentin) wird rot. [Sie](quentin+wanda) probieren, ob es noch geht: Es geht, bis Mitternacht, ohne Musik. Auf der anderen Straßenseite zerknüllt [Eugen](eugen) die Gardine.
- investigate quentin wanda "blättert"
- discover quentin "Lücke"
+ help quentin wanda "rechnet"
- advisor.past babka quentin "Walzer gelernt"
- love wanda quentin "weich"
- love quentin wanda "rot"
+ date quentin wanda "bis Mitternacht"
- jealous eugen quentin "Gardine"

== 8
[Doktor Sommerfeld](sommer) kommt zum Seniorentango und geht in der Ambulanz wieder hinaus: Herz. Dass [er](sommer) noch atmet, verdankt [er](sommer) [Rübsam](klempner), [der](klempner) in der Innung einen Erste-Hilfe-Kurs besuchte und drückt, bis der Wagen kommt. Am Krankenbett bittet der [Mediziner](sommer) [Wanda](wanda), sich zu setzen. Vor vierzig Jahren, beginnt [er](sommer), habe [er](sommer) eine verheiratete [Frau](babka) geliebt, die [Gründerin](babka) der Schule. [Wandas](wanda) [Vater](sommer)? »[Ich](sommer)«, sagt der [Kranke](sommer). Die neue [Tochter](wanda) stürzt aus dem Zimmer, kommt nach einer Stunde wieder und hat [ihm](sommer) ein Nachthemd gekauft. Das nennt man im Revier eine Umarmung.
+ ill sommer "Herz"
+ rescue klempner sommer "drückt"
- love.past sommer babka "geliebt"
- create.past babka "Gründerin"
+ reveal sommer wanda "sagt der Kranke"
- parent sommer wanda "Vater"
- flee wanda sommer "stürzt"
- return wanda "kommt nach"
- gift wanda sommer "Nachthemd"

== 9
Vorrunde im Saalbau. [Madame Orloff](jury) wedelt, die Paare schwitzen. [Luz](luz) und [Bogdan](bogdan) legen einen Tango hin, nach dem selbst [Heide](heide) klatscht, und küssen sich, obwohl die Nummer längst vorbei ist. [Mona](mona) sieht es aus der dritten Reihe. Da platzt [ihr](mona) der Kragen, und [sie](mona) ruft in den Saal, wessen Säge damals im Rohr gesteckt habe. Stille. [Eugen](eugen) starrt [seine](eugen) [Frau](heide) an, [die](heide) starrt auf [ihre](heide) Schuhe. Der [Mann](quentin) vom Finanzamt führt [Wanda](wanda), [die](wanda) auf die [Schuldige](heide) losgehen will, mit sanftem Druck ans Büfett. Das Verhältnis der zwei [Nachbarinnen](heide+wanda) darf als getrübt gelten.
- create bogdan+luz "legen"
+ kiss bogdan luz "küssen"
- discover mona bogdan+luz "sieht es"
- sad mona "platzt ihr"
+ reveal mona _ "ruft"
- accuse mona heide "wessen Säge"
- married eugen heide "Frau"
- attack? wanda heide "losgehen"
- help quentin wanda "sanftem Druck"
- neighbour heide wanda "Nachbarinnen"
- enemy heide wanda "getrübt"

== 10
Ein Dienstag ohne Katastrophe. Im Saal riecht es nach Bohnerwachs, im Hof blüht der Flieder, und die Tauben des Nachbarn gurren im Dreivierteltakt. [Toni](toni) probt allein vor dem Spiegel und tritt niemandem auf die Füße, weil niemand da ist. »Wer rastet, der rostet«, steht über der Tür. Nachmittags trägt [Quentin](quentin) [seine](quentin) Zimmerpalme über die Schwelle, danach vier Kartons; das sei bloß für die Zeit der Renovierung, versichert [er](quentin), und [Wanda](wanda) tut, als glaubte [sie](wanda) es. Gegenüber brennt kein Licht. Man munkelt, [Heide](heide) schlafe im Hotel und [Eugen](eugen) habe einen Scheidungsanwalt bestellt.
+ move quentin wanda "Zimmerpalme"
- betray quentin wanda "versichert"
- divorce? eugen heide "Scheidungsanwalt"
- breakup? eugen heide "schlafe im Hotel"

== 11
Schlag auf Schlag. [Eugen](eugen) klingelt nachts bei [Wanda](wanda), betrunken und mit dem alten Pokal. [Er](eugen) sei ein Esel gewesen, [sie](wanda) die Einzige, ob [sie](wanda) [ihn](eugen) nicht wiederhaben wolle? [Sie](wanda) nimmt den Pokal und lässt den [Besitzer](eugen) stehen. [Er](eugen) torkelt vor ein Taxi. Beide Beine, sagt das Krankenhaus, und mit der Meisterschaft sei es Essig. Wer fährt mit, wer hält [ihm](eugen) die Spuckschale? [Heide](heide), die [Geschmähte](heide). Um vier Uhr früh schwört [sie](heide) unter Tränen, nie mehr ein Werkzeug anzufassen. [Er](eugen) lacht, und [sie](heide) darf wieder heim. [Mona](mona), die [Verschmähte](mona), packt unterdessen für [Köln](@koeln).
- confess eugen wanda "die Einzige"
+ reconcile? eugen wanda "wiederhaben"
- gift eugen wanda "nimmt den Pokal"
- reject wanda eugen "stehen"
+ injure eugen "Beide Beine"
- help heide eugen "hält ihm"
- sad heide "Tränen"
- happy eugen "lacht"
- reconcile eugen heide "wieder heim"
- reject.past bogdan mona "Verschmähte"
- move? mona "packt" @koeln

== 12
Finale, und nichts ist, wie es sein soll. [Bogdan](bogdan) fällt mit Fieber aus. [Luz](luz) sucht einen Ersatz und findet vor der Garderobe ausgerechnet [Toni](toni) mit den linken Füßen. Vier Wochen vor dem Spiegel haben gewirkt: Die [Außenseiter](luz+toni) tanzen, dass [Madame Orloff](jury) den Fächer fallen lässt, und holen Silber. Gold geht nach [Essen](@essen), was soll's. [Sommerfeld](sommer), frisch entlassen, weint auf dem Rollator. Und der [Steuerprüfer](quentin)? Geht mitten auf dem Parkett in die Knie und hält [seiner](quentin) [Hausgenossin](wanda) einen Ring hin. [Sie](wanda) sagt, das müsse man absetzen können. Das ist ein Ja. Das Dach hält.
- ill bogdan "Fieber"
- find luz toni "findet"
+ help toni luz "Ersatz"
- create luz+toni "tanzen"
- find luz+toni "Silber"
- recover sommer "entlassen"
- housemate quentin wanda "Hausgenossin"
+ propose quentin wanda "Ring"
- engaged.start quentin wanda "Ja"
