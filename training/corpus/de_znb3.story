%series Nachtschicht Lüderitz
%lang de
%genre hospital soap in Namibia, streaming blurbs and fan wiki
%cast hanna   | Dr. Hanna Shikongo; Hanna; Shikongo | f
%cast piet    | Piet van Wyk; Piet; van Wyk | m
%cast tuli    | Tuli | f
%cast bense   | Professor Bense; Bense | m
%cast elsabe  | Elsabe van Wyk; Elsabe | f
%cast mario   | Mario | m
%cast sunny   | Sunny | n
%cast koch    | Festus | m
%cast patient | - | m
%cast ndapewa | Schwester Ndapewa; Ndapewa | f
%cast taucher | Ruben Garoëb; Ruben | m
%cast oma     | - | f
%cast kind    | Lukas | m

== 1 Ostwind
Nach sieben Jahren in [Tübingen](@tuebingen) tritt [Dr. Hanna Shikongo](hanna) im Krankenhaus von [Lüderitz](@luederitz) wieder den Dienst an, und der [Erste](piet), [den](piet) [sie](hanna) auf dem Flur sieht, ist [Piet van Wyk](piet), mit [dem](piet) [sie](hanna) damals ging. Am Finger des [Chirurgen](piet) steckt inzwischen ein Ring. [Elsabe](elsabe), die [Frau](elsabe) zum Ring, leitet die Apotheke und mustert die [Heimkehrerin](hanna) von oben bis unten. [Oberschwester Ndapewa](ndapewa), [Hannas](hanna) [Tante](ndapewa), stellt [ihr](hanna) eine Suppe hin. Draußen deckt der Ostwind zwei Dächer ab.
+ return hanna "wieder den Dienst"
- hire hanna "tritt"
- couple.past hanna piet "damals ging"
- married elsabe piet "die Frau"
- boss elsabe _ "leitet"
- kin hanna ndapewa "Tante"
- help ndapewa hanna "Suppe"

== 2 Visite
[Professor Bense](bense), [Chef](bense) der Klinik und Sammler von Taschenuhren, teilt [Hanna](hanna) ausgerechnet [Piets](piet) Schicht zu. Die beiden [Ärzte](hanna+piet) siezen einander eisern, bis ein [Patient](patient), [dem](patient) ein Robbenbiss genäht wird, fragt, seit wann [sie](hanna+piet) denn geschieden seien. Waren [sie](hanna+piet) nie! In der Wäschekammer weint [Tuli](tuli), weil [Mario](mario), der [Sanitäter](mario), [ihr](tuli) zum Jahrestag einen Staubsauger verehrt hat. [Sunny](sunny), [das](sunny) gerade die Laken bringt, hört zu und sagt das Richtige, nämlich nichts.
- boss bense hanna "Chef"
- colleague hanna piet "Schicht"
- injure patient "Robbenbiss"
- treat patient hanna+piet "genäht"
- divorce! hanna piet "geschieden"
+ sad tuli mario "weint"
- couple mario tuli "Jahrestag"
- gift mario tuli "verehrt"
- help sunny tuli "hört zu"

== 3 Diamantenfieber
Ein [Taucher](taucher) mit Dekompressionskrankheit wird eingeliefert, ein Schrank von einem [Mann](taucher), [der](taucher) [seinen](taucher) Namen nicht verrät und [Hanna](hanna) drei Mal in einer Stunde bittet, mit [ihm](taucher) essen zu gehen. [Piet](piet), [der](piet) das mitbekommt, spritzt gröber als nötig. [Mario](mario) lässt sich im Krankenwagen von [Elsabe](elsabe) die Krawatte richten; es bleibt nicht bei der Krawatte. Und [Koch Festus](koch)? [Der](koch) meldet zum vierten Mal in diesem Monat, dass jemand Butter mitgehen lässt.
- ill taucher "Dekompressionskrankheit"
- invite taucher hanna "essen"
- jealous piet taucher "gröber"
- treat taucher piet "spritzt"
+ affair.start elsabe mario "bleibt nicht bei der Krawatte"
- cheat elsabe piet "bleibt nicht bei der Krawatte"
- cheat mario tuli "bleibt nicht bei der Krawatte"
- steal _ koch "mitgehen"

== 4 Strom weg
Das Licht fällt aus. [Hanna](hanna) sucht [Piet](piet). [Piet](piet) hält die Pumpe von Hand. Ohne [Piet](piet) wäre der [Taucher](taucher) tot. [Hanna](hanna) löst [Piet](piet) ab. [Sie](hanna+piet) sind [beide](hanna+piet) müde. [Er](piet) riecht noch nach [Tübingen](@tuebingen), denkt [sie](hanna). Das ist Unsinn. [Er](piet) war nie in [Tübingen](@tuebingen). [Hanna](hanna) küsst [Piet](piet) trotzdem. [Piet](piet) küsst [Hanna](hanna) zurück. Das Licht geht an. In der Tür steht [Tuli](tuli). [Sunny](sunny) steht hinter [Tuli](tuli). [Tuli](tuli) kann nichts behalten.
+ rescue piet taucher "wäre der Taucher tot"
- help hanna piet "löst"
+ kiss hanna piet "küsst"
- cheat piet elsabe "küsst Hanna zurück"
- discover sunny+tuli hanna+piet "steht Tuli"
- reveal? tuli _ "nichts behalten"

== 5 Flurfunk
Um acht weiß es die Wäscherei, um neun die Röntgenabteilung, um zehn die [Apothekerin](elsabe). Doch wer mit einem Donnerwetter gerechnet hat, wird enttäuscht: [Elsabe](elsabe) verlangt von [ihrem](elsabe) [Mann](piet) lediglich, dass [er](piet) das Haus in [Swakopmund](@swakopmund) auf [sie](elsabe) überschreibt, sonst lande der Kuss bei der Ärztekammer. [Piet](piet) unterschreibt. [Ndapewa](ndapewa) wäscht [ihrer](ndapewa) [Nichte](hanna) den Kopf. Der genesene [Taucher](taucher) stellt sich als [Ruben](taucher) vor und bringt [Hanna](hanna), ehe [er](taucher) entlassen wird, eine Muschel.
- discover elsabe hanna+piet "die Apothekerin"
- married elsabe piet "Mann"
+ threaten elsabe piet "Ärztekammer"
- gift? piet elsabe "überschreibt"
- gift piet elsabe "unterschreibt"
- kiss.past hanna piet "Kuss"
- quarrel hanna ndapewa "wäscht"
- kin hanna ndapewa "Nichte"
- recover taucher "genesene"
- gift taucher hanna "Muschel"

== 6 Muscheln essen
[Hanna](hanna) geht nun doch mit [Ruben](taucher) aus, mehr aus Trotz als aus Neigung, und amüsiert sich wider Willen königlich. [Er](taucher) bringt [sie](hanna) nach Hause, [er](taucher) bringt [sie](hanna) zum Lachen, am Ende bringt [er](taucher) [sie](hanna) um den Schlaf. Zwei Häuser weiter zieht [Piet](piet) bei [Festus](koch) ein, dem [Koch](koch), weil [er](piet) den Anblick [seiner](piet) [Ehefrau](elsabe) nicht länger aushält. [Tuli](tuli) entdeckt in [Marios](mario) Handschuhfach einen Lippenstift, der ganz sicher nicht der [ihre](tuli) ist.
+ date hanna taucher "aus"
- happy hanna "amüsiert"
- sex hanna taucher "um den Schlaf"
- move piet koch "ein"
- housemate.start koch piet "ein"
+ breakup piet elsabe "nicht länger aushält"
- discover tuli mario "Lippenstift"

== 7 Lippenstift, Nr. 7
Wem gehört er? [Tuli](tuli) verdächtigt erst [Hanna](hanna), dann die halbe Belegschaft und zuletzt [Sunny](sunny), [das](sunny) gekränkt [seinen](sunny) Kittel hinwirft. Des Rätsels Lösung steht im Bestellbuch der Apotheke. [Mario](mario) fleht, lügt, fleht wieder; [Tuli](tuli) wirft [ihm](mario) den Staubsauger hinterher und ist von diesem Abend an zu haben. [Bense](bense), [Witwer](bense) seit zwanzig Jahren, lässt derweil zum ersten Mal [seine](bense) Uhren stehen, denn die alte [Dame](oma) von Zimmer 9, [Rubens](taucher) [Großmutter](oma), spielt besser Schach als [er](bense).
- accuse tuli hanna "verdächtigt"
- accuse tuli sunny "zuletzt"
- sad sunny tuli "gekränkt"
- quit sunny "hinwirft"
- betray mario tuli "lügt"
+ breakup tuli mario "zu haben"
- attack tuli mario "Staubsauger"
- married.past bense _ "Witwer"
- kin oma taucher "Großmutter"
- love.start bense oma "Uhren stehen"

== 8 Nebel am Diaz Point
[Ruben](taucher) stellt [Hanna](hanna) [seiner](taucher) [Großmutter](oma) als [seine](taucher) [Verlobte](hanna) vor, obwohl [er](taucher) [sie](hanna) nie gefragt hat. [Hanna](hanna) lacht, bis [sie](hanna) begreift, dass [er](taucher) es ernst meint, und bittet um Zeit. Dieselbe Zeit, die der Schwangerschaftstest braucht, den [sie](hanna) [Ndapewa](ndapewa) aus der Hand reißt: positiv. Von welchem der [beiden](piet+taucher)? [Piet](piet) kommt gar nicht in Frage, sagt [sie](hanna), es war doch nur ein Kuss. Und der Abend im Bootshaus?, fragt die [Tante](ndapewa), [die](ndapewa) alles sieht.
- engaged! hanna taucher "Verlobte"
- kin oma taucher "Großmutter"
- reject hanna taucher "bittet um Zeit"
+ pregnant hanna "positiv"
- kiss.past hanna piet "Kuss"
- sex.past hanna piet "Abend im Bootshaus"
- discover ndapewa hanna "alles sieht"
- kin hanna ndapewa "Tante"

== 9 Unter Wasser
Während [Hanna](hanna) mit sich ringt, liefern sich [Piet](piet) und [Ruben](taucher) am Hafen eine Prügelei, bei der [ersterer](piet) einen Zahn und [letzterer](taucher) die Geduld verliert. [Bense](bense) suspendiert den [Chirurgen](piet) auf der Stelle. Im Dienstzimmer sitzt [Elsabe](elsabe), von [Mario](mario) per Kurznachricht abserviert, und heult in die Rezeptblöcke. Es ist [Tuli](tuli), die [Rivalin](tuli) von gestern, [die](tuli) [ihr](elsabe) ein Taschentuch reicht und einen Schnaps. Zwei Schnäpse später haben [sie](elsabe+tuli) Brüderschaft getrunken.
- attack piet taucher "Prügelei"
- injure piet taucher "Zahn"
+ quit piet bense "suspendiert"
+ breakup mario elsabe "abserviert"
- sad elsabe mario "heult"
- enemy.past elsabe tuli "Rivalin"
- help tuli elsabe "Taschentuch"
- friend.start elsabe tuli "Brüderschaft"

== 10 Die Butter
[Festus](koch) legt sich auf die Lauer und erwischt keinen Dieb, sondern [Sunny](sunny), [das](sunny) mit der Butter eine ausgesetzte Schakalwelpin füttert. Der [Koch](koch) drückt beide Augen zu, dann ein Schnitzel ab. Zum Dank hilft [Sunny](sunny), [das](sunny) seit dem Krach mit [Tuli](tuli) ohne Arbeit ist, in der Küche aus und wird vom Fleck weg angestellt. [Tuli](tuli) kommt zum Essen und bittet um Entschuldigung. [Sie](sunny+tuli) teilen sich den letzten Pudding und, wie [Festus](koch) durch die Durchreiche sieht, auch den Löffel.
+ discover koch sunny "erwischt"
- steal.past sunny koch "Butter"
- help koch sunny "drückt"
- quarrel.past sunny tuli "Krach"
- help sunny koch "Zum Dank"
- hire sunny koch "angestellt"
+ reconcile sunny tuli "Entschuldigung"
- flirt sunny tuli "auch den Löffel"

== 11 Vaterschaft
[Hanna](hanna) legt die Karten auf den Tisch, erst vor [Ruben](taucher), dann vor [Piet](piet). Der [Taucher](taucher) hört bis zum Schluss zu, steht auf, wünscht [ihr](hanna) Glück und fährt mit dem nächsten Schiff hinaus. [Piet](piet) hat nur eine Frage, und die lautet nicht, von wem. Ob [sie](hanna) mit [ihm](piet) leben wolle, will [er](piet) wissen. Die Antwort verschlägt es [ihr](hanna), denn die Wehen kommen sechs Wochen zu früh. Kein Geburtshelfer weit und breit, nur [Elsabe](elsabe), [die](elsabe) vor der Pharmazie Hebamme war. Der [Junge](kind) schreit.
+ reveal hanna piet+taucher "Karten"
- breakup taucher hanna "wünscht"
- travel taucher "hinaus"
- move? hanna piet "leben wolle"
- treat hanna elsabe "Hebamme"
+ birth hanna kind "schreit"

== 12 Fahrt nach Kolmanskop
In der Geisterstadt, zwischen Sand und leeren Fenstern, feiert die Klinik den fünfundsechzigsten Geburtstag ihres [Chefs](bense). [Bense](bense) hebt das Glas auf [sie](oma), [die](oma) [ihn](bense) matt gesetzt hat, und gibt [seine](bense) Verlobung mit der [Großmutter](oma) des [Tauchers](taucher) bekannt. [Piet](piet), seit Montag wieder im Dienst und seit Dienstag nicht mehr mit [Elsabe](elsabe) verheiratet, trägt den kleinen [Lukas](kind) durch die Dünen. Ob [er](piet) der [Vater](piet) ist, hat [Hanna](hanna) nie testen lassen. [Tuli](tuli) und [Sunny](sunny) fehlen. [Sie](sunny+tuli) haben, erklärt [Festus](koch) würdevoll, zu tun.
- celebrate bense "Geburtstag"
- boss bense _ "Chefs"
+ engaged bense oma "Verlobung"
- reveal bense _ "bekannt"
- kin oma taucher "Großmutter"
- hire piet "wieder im Dienst"
+ divorce elsabe piet "nicht mehr mit Elsabe"
- parent? piet kind "Vater"
- sex sunny tuli "zu tun"
