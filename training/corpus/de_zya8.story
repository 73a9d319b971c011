%series Vier Gabeln, kein Messer
%lang de
%genre friends comedy, magazine's ironical TV column
%cast bir | Birte | f
%cast zuz | Zuza | f
%cast mar | Marius | m
%cast san | Sanjay | m
%cast boz | Bożena | f
%cast nach | Wolfram Diestel; Diestel; Wolfram | m
%cast age | Ellen Prinz; Ellen | f
%cast oma | Oma Hilke; Hilke | f
%cast zah | - | f
%cast bub | Mateo | m
%cast fin | - | m
%cast verm | - | f
%cast koch | Fritjof | m
%cast vater | - | m
%cast frau | - | f

== 1 Kork
Wer Wein verkauft, soll ihn nicht trinken, jedenfalls nicht allein und nicht vor elf. [Birte](bir) hat einen Grund: [Sanjay](san), bis Dienstag [ihr](bir) [Lebensgefährte](san), hat auf dem Anrufbeantworter Schluss gemacht, und zwar auf dem von [Zuza](zuz). Die [Mitbewohnerin](zuz) drückt auf Löschen und wartet auf den passenden Moment. Der kommt, als [Sanjay](san) höflich nach [seinem](san) Entsafter fragt. [Marius](mar), zum achten Mal für eine Käsewerbung abgelehnt, tröstet [beide](bir+zuz) mit Käse.
- couple.past bir san "Lebensgefährte"
+ breakup san bir "Schluss"
- housemate bir zuz "Mitbewohnerin"
- betray zuz bir "Löschen"
- reject _ mar "abgelehnt"
- help mar bir+zuz "tröstet"

== 2 Mutter aller Probleme
[Zuza](zuz) hat [ihrer](zuz) [Mutter](boz) vor Jahren einen Ehemann erfunden, Chirurg, groß, verreist. Nun steht [Bożena](boz) mit vier Gläsern Gurken in der Tür und möchte ihn sehen. [Marius](mar) übernimmt die Rolle [seines](mar) Lebens, es ist ja sonst keine zu haben. [Er](mar) operiert die Gans, küsst die vermeintliche [Gattin](zuz) ein wenig zu gründlich und bekommt von [Bożena](boz) eine goldene Uhr geschenkt, die [ihrem](boz) seligen [Mann](vater) gehörte. [Birte](bir), [die](bir) von alledem nichts weiß, bringt leider einen echten [Chirurgen](fin) mit.
- parent boz zuz "Mutter"
- betray.past zuz boz "erfunden"
- betray mar boz "Rolle"
- married! mar zuz "vermeintliche"
+ kiss mar zuz "küsst"
- gift boz mar "Uhr"
- married.past boz vater "seligen Mann"
- die.past vater "seligen"
- discover! bir "nichts weiß"
- invite bir fin "bringt"

== 3 Der Herr von unten
Gute Nachbarn erkennt man am Besenstiel. [Wolfram Diestel](nach), Witwer und Tubist, klopft seit Jahren an die Decke, bis [Birte](bir) [ihm](nach) eine Kiste Riesling vor die Tür stellt und [er](nach) zurückgrüßt. Ist das schon ein Flirt? [Zuza](zuz) meint: ja. [Birte](bir) meint: Rheuma. [Sanjay](san) hat sich unterdessen mit [seiner](san) [Zahnarzthelferin](zah) getröstet und erscheint mit [ihr](zah) im Weinladen. [Birte](bir) berät die [Rivalin](zah) so höflich, dass [diese](zah) mit elf Flaschen Essig nach Hause geht.
- neighbour bir+zuz nach "an die Decke"
- married.past _ nach "Witwer"
+ gift bir nach "Riesling"
- flirt? bir nach "Flirt"
- boss san zah "Zahnarzthelferin"
+ couple.start san zah "getröstet"
- enemy bir zah "Rivalin"
- betray bir zah "Essig"

== 4 Kein Kuss ist auch keine Lösung
Seit der Gans kann [Marius](mar) an nichts anderes mehr denken als an [Zuza](zuz), was bei [seinem](mar) Beruf nicht weiter stört. [Er](mar) weiht [Birte](bir) ein, [die](bir) schwört zu schweigen und es bis zum Nachtisch schafft. [Zuza](zuz) findet es rührend, dann komisch, dann gar nicht mehr komisch und flieht für ein Wochenende nach [Krakau](@krakau). Dort empfängt [sie](zuz) [Bożena](boz) mit der Frage, wo denn der [Schwiegersohn](mar) sei. [Marius](mar) bekommt derweil eine Rolle. [Er](mar) spielt einen Feigling.
+ love mar zuz "denken"
- reveal mar bir "weiht"
- reveal! bir "schweigen"
+ reveal bir zuz "Nachtisch"
- flee zuz mar "flieht" @krakau
- kin! boz mar "Schwiegersohn"
- hire mar "Rolle"

== 5 Wer hat Angst vor Ellen Prinz?
Die neue [Agentin](age) von [Marius](mar) hat drei Telefone und ein Herz aus Kunststoff. [Ellen](age) verschafft [ihm](mar) an einem Vormittag mehr Termine als das Leben in zehn Jahren und will dafür nur 20 Prozent und, wie sich nach dem dritten Negroni zeigt, den Rest von [ihm](mar). [Marius](mar) ist zu gut erzogen, um Nein zu sagen. [Zuza](zuz), zurück aus [Krakau](@krakau) mit dem Entschluss, [ihm](mar) doch eine Chance zu geben, begegnet am Morgen im Treppenhaus einer [Dame](age) in [seinem](mar) Bademantel.
- advisor age mar "Agentin"
- help age mar "Termine"
- love age mar "Rest"
- sex age mar "Bademantel"
- return zuz "zurück"
- love? zuz mar "Chance"
+ discover zuz age+mar "begegnet"
- meet age zuz "begegnet"

== 6 Omas Erbe
[Oma Hilke](oma) ist 91, kerngesund und will sterben sehen, wer [sie](oma) beerben möchte. Also lässt [sie](oma) ausrichten, es gehe zu Ende. [Birte](bir) rast nach [Cuxhaven](@cux), [Sanjay](san) sitzt am Steuer, weil [er](san) die alte [Dame](oma) nun einmal liebt und [Birte](bir) keinen Führerschein hat. Am Bett der [Großmutter](oma), [die](oma) Karten spielt, halten [die beiden](bir+san) Händchen, der Stimmung wegen. Den Weinladen, erklärt [Hilke](oma), bekomme nur eine verheiratete [Enkelin](bir). Die [Zahnarzthelferin](zah) verbringt den Abend mit elf Flaschen Essig.
- die! oma "gehe zu Ende"
+ betray oma bir "ausrichten"
- travel bir+san "rast" @cux
- kin bir oma "Großmutter"
- flirt bir san "Händchen"
- gift? oma bir "Weinladen"
- wedding? _ bir "verheiratete"
- help san bir "Steuer"

== 7 Heirat auf Rezept
[Birte](bir) braucht einen Mann und fragt der Einfachheit halber den [Nachbarn](nach). [Diestel](nach) ist gerührt und sagt zu, gegen Abschaffung des Fernsehers. [Sanjay](san) erfährt davon beim Bohren, nämlich durch [Diestel](nach), [der](nach) mit offenem Mund im Stuhl liegt. Die Wurzelbehandlung dauert länger als üblich. Nach Feierabend trennt sich [Sanjay](san) von [seiner](san) [Assistentin](zah), [die](zah) ohnehin schon gekündigt hatte. [Ellen](age) hat [Marius](mar) nach [Madrid](@madrid) verkauft, sechs Monate Seifenoper. [Zuza](zuz) hilft beim Packen und legt obenauf die goldene Uhr.
+ propose bir nach "fragt"
- engaged.start bir nach "sagt zu"
- reveal nach san "durch"
- treat nach san "Wurzelbehandlung"
- jealous san nach "länger als üblich"
+ breakup san zah "trennt"
- quit.past zah san "gekündigt"
- hire mar "verkauft" @madrid
- help zuz mar "Packen"

== 8 Adiós
Abschiede am Flughafen sind aus der Mode, also findet dieser im Parkhaus statt. [Marius](mar) sagt [Zuza](zuz), dass das mit [Ellen](age) ein Versehen war, ein fünfwöchiges. [Zuza](zuz) sagt [ihm](mar), dass [sie](zuz) [ihn](mar) liebt, aber erst, als die Scheibe wieder oben ist. Hat [er](mar) es von den Lippen gelesen? [Er](mar) winkt. In der Tuba von [Diestel](nach) entdeckt [Birte](bir) Liebesbriefe, nicht an [sie](bir), sondern von [Oma Hilke](oma). [Ihr](bir) künftiger [Gemahl](nach) war 1988 der [Geliebte](nach) [ihrer](bir) eigenen [Großmutter](oma).
- affair.past age mar "Versehen"
- travel mar "Flughafen" @madrid
+ confess zuz mar "liebt"
- discover? mar zuz "gelesen"
- discover bir nach+oma "entdeckt"
- love.past oma nach "Liebesbriefe"
- engaged bir nach "Gemahl"
+ affair.past nach oma "Geliebte"
- kin bir oma "Großmutter"

== 9 Alte Liebe, neuer Rost
Jetzt wird es delikat. [Birte](bir) lädt [Hilke](oma) zum Essen ein und setzt [sie](oma) dem [Tubisten](nach) gegenüber; nach zwei Löffeln Suppe fragt die alte [Dame](oma), ob man das Hörgerät ausschalten dürfe, [sie](oma) wolle [ihm](nach) die Meinung sagen. Es folgen 36 Jahre in 36 Minuten. [Er](nach) hatte sich damals für [seine](nach) kranke [Frau](frau) entschieden, [sie](oma) war gegangen, keiner hat dem anderen je vergeben. Beim Käse tun [sie](nach+oma) es. [Birte](bir) ist zum zweiten Mal in einem Jahr unverlobt und noch nie so erleichtert.
- invite bir oma "lädt"
- quarrel? nach oma "Meinung"
- married.past frau nach "Frau"
- ill.past frau "kranke"
- breakup.past oma nach "gegangen"
+ reconcile nach oma "Beim Käse"
- engaged.end bir nach "unverlobt"
- happy bir "erleichtert"

== 10 Señor Zapfel
In [Madrid](@madrid) lernt [Marius](mar) Spanisch von [Mateo](bub), dem [Sohn](bub) [seiner](mar) [Vermieterin](verm), sieben Jahre, gnadenlos. Die Seifenoper schreibt [ihn](mar) nach vier Folgen unter einen Lastwagen. Arbeitslos, aber braun gebrannt, traut [er](mar) sich nicht heim, weil [Ellen](age) [ihm](mar) eingeredet hat, [Zuza](zuz) habe einen anderen. Hat [sie](zuz) nicht, [sie](zuz) hat nur einen Kochkurs bei einem gewissen [Fritjof](koch), [der](koch) allerdings gern einer wäre. [Bożena](boz), [die](boz) von der erfundenen Ehe endlich weiß, redet mit [ihrer](boz) [Tochter](zuz) nur noch über Gurken.
- advisor bub mar "lernt"
- parent verm bub "Sohn"
+ quit mar "Arbeitslos"
- betray age mar "eingeredet"
- couple! _ zuz "einen anderen"
- advisor koch zuz "Kochkurs"
- love koch zuz "gern einer wäre"
- discover boz zuz "weiß"
- parent boz zuz "Tochter"

== 11 Die Diplomatin
Man unterschätze nie eine beleidigte Mutter. [Bożena](boz) fliegt nach [Madrid](@madrid), liest den falschen [Schwiegersohn](mar) in einer Tapasbar auf und schleift [ihn](mar) am Ohr zum Flugsteig: Wenn schon gelogen werde, dann bitte bis zur Wahrheit. In der gemeinsamen Küche hat [Fritjof](koch) gerade zum Kuss angesetzt, da fällt die Tür auf. [Zuza](zuz) lässt den [Koch](koch), den Löffel und alle Vorsätze fallen. [Sanjay](san) sitzt bei [Birte](bir) im Laden und lässt sich zum ersten Mal erklären, warum [er](san) gegangen ist.
- travel boz "fliegt" @madrid
+ find boz mar "liest"
- kin! boz mar "Schwiegersohn"
- kiss? koch zuz "Kuss"
+ return mar "Tür"
- reject zuz koch "fallen"
- breakup.past san bir "gegangen"

== 12 Besteck
Alles hat ein Ende, nur die Staffel hat einen Cliffhanger. [Hilke](oma) und [Diestel](nach) geben sich auf dem Standesamt von [Cuxhaven](@cux) das Jawort, zusammen 163 Jahre alt. [Birte](bir) bekommt den Laden trotzdem, denn die [Braut](oma) hat vor Glück die Klausel vergessen. [Zuza](zuz) und [Marius](mar), seit drei Wochen unzertrennlich, beichten, dass [sie](mar+zuz) auch schon verheiratet sind, diesmal wirklich, mit [Bożena](boz) als Zeugin. [Sanjay](san) kniet. Leider nur, um den Entsafter unter der Theke hervorzuholen. Oder?
+ wedding nach oma "Jawort"
- gift oma bir "Laden"
- happy oma "Glück"
- couple.start mar zuz "unzertrennlich"
- reveal mar+zuz _ "beichten"
+ married mar zuz "verheiratet"
- propose? san bir "kniet"
