%series Schlappinger Dunkel
%lang de
%genre village comedy about a Franconian brewery, a magazine's ironical announcements
%cast kuni | Kunigunde Dürrbeck; Kuni Dürrbeck; Kuni; Dürrbeckin | f
%cast edmund | Edmund Dürrbeck; Edmund | m
%cast hanna | Johanna Dürrbeck; Hanna | f
%cast ruedi | Rüdiger Stäblein; Rüdi; Stäblein | m
%cast zirngibl | Bürgermeister Zirngibl; Zirngibl | m
%cast pfarrer | Pfarrer Nwachukwu; Nwachukwu | m
%cast traudel | Traudel Zirngibl; Traudel | f
%cast bertl | Schorschi | m
%cast loni | Lenerl | f
%cast castelo | Mr. Castelo; Castelo | m
%cast tierarzt | - | m
%cast wachtmeister | Polizeiobermeister Helmreich; Helmreich | m
%cast schwester | Kreszentia | f
%cast wirt | - | m
%cast sohn | Gabor | m
%cast grossvater | - | m

== 1 Anstich mit Leiche
In [Schlapping](@schlapping), wo der liebe Gott sonntags in die Kirche und danach ins Bräustüberl geht, ist [Edmund Dürrbeck](edmund) in den Gärbottich gefallen und darin, wie der [Pfarrer](pfarrer) am Grab formuliert, »in Ausübung [seines](edmund) Glaubens« ertrunken. Die [Witwe](kuni) trägt Schwarz, Fassung und fortan auch die Schlüssel der Brauerei. Das gefällt [Rüdi Stäblein](ruedi) nicht, dem [Braumeister](ruedi), [der](ruedi) sich auf die Nachfolge Hoffnung gemacht hatte. [Hanna](hanna), die [Tochter](hanna), kommt aus [Berlin](@berlin) angereist, um zu trauern, und bleibt, um zu streiten.
+ die edmund "ertrunken"
- married.past edmund kuni "Witwe"
+ hire kuni "Schlüssel"
- sad ruedi kuni "gefällt Rüdi Stäblein nicht"
- boss kuni ruedi "Braumeister"
- hire? ruedi "Nachfolge"
- parent edmund+kuni hanna "Tochter"
- travel hanna "angereist" @schlapping
- sad hanna edmund "trauern"
- quarrel? hanna "streiten"

== 2 Das Rezept
Das Rezept für das Dunkle kannte nur [Edmund](edmund), und [der](edmund) schweigt jetzt naturgemäß. [Kuni](kuni) stellt den Keller auf den Kopf, [Stäblein](ruedi) lässt durchblicken, [er](ruedi) wisse mehr, und [Hanna](hanna), [die](hanna) Biotechnologie studiert hat, will den letzten Kasten ins Labor schicken. Ein Sakrileg, sagt die [Mutter](kuni). Derweil hält [Bürgermeister Zirngibl](zirngibl), verheiratet mit [Traudel](traudel) und noch mehr mit sich selbst, der [Witwe](kuni) die Hand etwas länger, als der Anlass es verlangt. [Traudel](traudel) sieht es vom Kirchenchor aus und singt eine Terz zu hoch.
- die.past edmund "schweigt"
- investigate kuni "auf den Kopf"
- quarrel hanna kuni "Sakrileg"
- parent kuni hanna "Mutter"
- married traudel zirngibl "verheiratet"
+ flirt zirngibl kuni "Hand"
- jealous traudel kuni "Terz zu hoch"

== 3 Herr Castelo kauft gern
Ein Getränkekonzern aus [Porto](@porto) entsendet [Mr. Castelo](castelo), [der](castelo) alles an [Schlapping](@schlapping) bezaubernd findet, vor allem den Kaufpreis. [Hanna](hanna) führt [ihn](castelo) herum und lässt sich dabei allerhand Komplimente gefallen, bis [sie](hanna) begreift, wem sie in Wahrheit gelten: dem Grundwasser. [Stäblein](ruedi) hat den [Portugiesen](castelo) heimlich bestellt und soll dafür eine Provision erhalten. Das kommt heraus, weil der [Wirt](wirt) vom Bräustüberl das Ohr, das man [ihm](wirt) hinhält, selten wieder zurückgibt. [Kuni](kuni) setzt [ihren](kuni) [Braumeister](ruedi) vor die Tür. [Er](ruedi) hinterlässt eine Lücke und eine Rechnung.
- travel castelo "entsendet" @schlapping
- flirt castelo hanna "Komplimente"
- discover hanna castelo "begreift"
+ betray ruedi kuni "heimlich"
- invite ruedi castelo "bestellt"
- find? ruedi castelo "Provision"
- reveal wirt _ "kommt heraus"
- boss kuni ruedi "Braumeister"
+ quit ruedi kuni "vor die Tür"

== 4 Hochwürden am Sudkessel
Ohne Braumeister kein Bier, ohne Bier keine Fronleichnamsprozession: Also krempelt [Pfarrer Nwachukwu](pfarrer) die Ärmel hoch und geht der [Dürrbeckin](kuni) zur Hand. Der erste Sud schmeckt nach Weihrauch. [Stäblein](ruedi) heuert unterdessen bei der Konkurrenz in [Obermembach](@obermembach) an und lässt von dort verbreiten, im Schlappinger Wasser schwimme [Edmund](edmund) noch in Spuren mit. Der [Tierarzt](tierarzt), [den](tierarzt) man mangels Chemikers um ein Gutachten angeht, findet nichts als [Hanna](hanna), und [die](hanna) findet [er](tierarzt) reizend. [Sie](hanna) lässt [ihn](tierarzt) reden. Männer mit Ringelsocken lässt [sie](hanna) grundsätzlich nur reden.
+ help pfarrer kuni "zur Hand"
- create pfarrer "erste Sud"
- hire ruedi "heuert" @obermembach
+ betray ruedi _ "verbreiten"
- investigate tierarzt "Gutachten"
- discover! tierarzt "findet nichts"
- love tierarzt hanna "reizend"
- love! hanna tierarzt "nur reden"

== 5 Das Testament ist aus Bierfilz
Auf einem Bierfilz, eigenhändig und offenbar nach der siebten Halben, hat [Edmund](edmund) verfügt, dass ein Viertel der Brauerei an einen gewissen [Gabor](sohn) gehe. [Gabor](sohn) erscheint, ist dreißig, trägt [Edmunds](edmund) Nase und lebt von Versicherungen. Dass [ihr](kuni) [Seliger](edmund) seinerzeit in [Passau](@passau) nicht bloß Malz geholt hat, nimmt [Kuni](kuni) mit einem einzigen Teller an der Wand zur Kenntnis. [Hanna](hanna) dagegen ist entzückt: ein [Bruder](sohn)! [Traudel](traudel), bislang der [Witwe](kuni) spinnefeind, bringt [ihr](kuni) Zwetschgendatschi vorbei. Geteiltes Leid ist in [Schlapping](@schlapping) immer noch ein Nachmittag.
+ find sohn edmund "Viertel"
- parent edmund sohn "Edmunds Nase"
- die.past edmund "Seliger"
+ cheat.past edmund kuni "nicht bloß Malz" @passau
- discover kuni edmund "zur Kenntnis"
- sad kuni edmund "Teller"
- happy hanna sohn "entzückt"
- sibling hanna sohn "Bruder"
- enemy.end kuni traudel "spinnefeind"
- gift traudel kuni "Zwetschgendatschi"

== 6 Der Erbe lernt zapfen
[Gabor](sohn) zieht bei den beiden [Dürrbeck-Frauen](hanna+kuni) ein, in die Kammer neben der Abfüllung, wo [ihn](sohn) das Rattern so wenig schlafen lässt wie [Lenerl](loni), die [Bedienung](loni) im Bräustüberl, [die](loni) nachts noch Gläser poliert. Es bleibt nicht beim Polieren. [Schorschi](bertl), [ihr](loni) [Zukünftiger](bertl) und im Nebenberuf [Feuerwehrkommandant](bertl), löscht [seinen](bertl) Kummer vorschriftsmäßig von innen nach außen. Der [Bürgermeister](zirngibl) schickt [Kuni](kuni) Gedichte, die [er](zirngibl) beim Kreisarchivar bestellt. [Sie](kuni) korrigiert das Versmaß und schickt sie [ihm](zirngibl) an die Privatadresse zurück. [Traudel](traudel) öffnet die Post.
+ housemate.start hanna+kuni sohn "zieht"
- sex loni sohn "nicht beim Polieren"
- engaged bertl loni "Zukünftiger"
- cheat loni bertl "nicht beim Polieren"
- sad bertl loni "Kummer"
- flirt zirngibl kuni "Gedichte"
- reject kuni zirngibl "zurück"
+ discover traudel zirngibl "öffnet"

== 7 Eine Frau räumt auf
Nach achtundzwanzig Ehejahren stellt [Traudel](traudel) [ihrem](traudel) [Mann](zirngibl) die Koffer auf den Marktplatz, gut lesbar beschriftet, und bewirbt sich um [dessen](zirngibl) Amt. [Zirngibl](zirngibl) bittet ausgerechnet die [Dürrbeckin](kuni) um Asyl. [Die](kuni) lacht, bis [sie](kuni) sich setzen muss. [Helmreich](wachtmeister), die [Polizei](wachtmeister) am Ort, verhaftet den [Tierarzt](tierarzt), weil Gerste aus dem Lager fehlt und einer schließlich verhaftet werden muss. Die Gerste frisst, wie sich zeigt, das Pony. Der [Doktor](tierarzt) nimmt es sportlich und bittet [Hanna](hanna), beglückt über [ihr](hanna) Erscheinen auf der Wache, zum Tanz.
+ breakup traudel zirngibl "Koffer"
- married traudel zirngibl "Mann"
- hire? traudel "bewirbt"
- housemate? kuni zirngibl "Asyl"
- reject kuni zirngibl "lacht"
- arrest wachtmeister tierarzt "verhaftet den"
- steal! tierarzt _ "fehlt"
- happy tierarzt hanna "beglückt"
- invite tierarzt hanna "zum Tanz"

== 8 Brüderlein trink
[Schorschi](bertl) hat Wind bekommen, wer da nachts mit [Lenerl](loni) poliert, und fordert [Gabor](sohn) zum Duell, fränkisch: wer als Erster vom Bierbankl fällt. Es fällt [Helmreich](wachtmeister), [der](wachtmeister) nur Schiedsrichter war. Die zwei [Nebenbuhler](bertl+sohn) entdecken gegen Mitternacht, dass [sie](bertl+sohn) einander eigentlich recht gut leiden können, und stehen im Morgengrauen Arm in Arm vor [Lenerls](loni) Fenster. [Lenerl](loni) entscheidet sich für keinen von [beiden](bertl+sohn). [Sie](loni) hat einen Platz auf der Hotelfachschule in [Meran](@meran). [Kuni](kuni), im Vertrauen informiert, hat [ihr](loni) das Schulgeld geliehen.
- discover bertl loni+sohn "Wind"
- threaten bertl sohn "fordert"
- enemy bertl sohn "Nebenbuhler"
+ friend.start bertl sohn "recht gut leiden"
+ reject loni bertl+sohn "keinen"
- travel? loni "Platz" @meran
- reveal.past loni kuni "informiert"
- help kuni loni "geliehen"

== 9 Kreszentia weiß es besser
Aus dem Kloster kommt [Edmunds](edmund) [Schwester](schwester) [Kreszentia](schwester) zu Besuch, nach vierzig Jahren, die [sie](schwester) mit Schweigen und Doldenhopfen zugebracht hat. Das Rezept kennt [sie](schwester) auswendig; als Kind hat [sie](schwester) dem [Großvater](grossvater) den Bottich gerührt. Verraten will [sie](schwester) es freilich nur, wenn [Kuni](kuni) [Edmund](edmund) vergibt. »[Dem](edmund)? Nie«, sagt [Kuni](kuni) und geht auf den Friedhof, wo man [sie](kuni) durch die Hecke eine Stunde lang mit dem Grabstein zanken hört. Danach ist Ruhe. [Gabor](sohn) zündet [seinem](sohn) [Vater](edmund) eine Kerze an, [Hanna](hanna) gleich daneben auch.
- sibling edmund schwester "Schwester"
- return schwester "kommt"
- kin grossvater schwester "Großvater"
- discover.past schwester "auswendig"
- reveal? schwester kuni "Verraten"
- reconcile! edmund kuni "Nie"
- quarrel edmund kuni "zanken"
+ reconcile edmund kuni "Ruhe"
- parent edmund sohn "Vater"

== 10 Konkurrenz belebt das Gerücht
In [Obermembach](@obermembach) ist [Stäblein](ruedi), des falschen Biers überführt, so beliebt wie Fruchtfliegen. Man jagt [ihn](ruedi) davon. Nun sitzt [er](ruedi) bei strömendem Regen vor [Kunis](kuni) Tor, mit Hut und Reue, wobei der Hut echter wirkt. [Hanna](hanna) mag den [Verräter](ruedi) nicht wiederhaben, die [Chefin](kuni) sehr wohl: [Sie](kuni) braucht einen, der die Fässer wäscht. Nebenan hat [Traudel](traudel) die Wahl gewonnen, mit dem [Pfarrer](pfarrer) als Redenschreiber. Der [Unterlegene](zirngibl) gratuliert per Einschreiben. [Castelo](castelo) schickt [ihr](traudel) eine Kiste Portwein und am nächsten Tag sich selbst hinterher.
- discover _ ruedi "überführt"
+ quit ruedi "davon"
- return ruedi "vor Kunis Tor"
- betray.past ruedi kuni "Verräter"
- reject hanna ruedi "nicht wiederhaben"
- boss kuni ruedi "Chefin"
- hire ruedi kuni "Fässer"
+ hire traudel "Wahl gewonnen"
- help pfarrer traudel "Redenschreiber"
- gift castelo traudel "Portwein"
- travel castelo traudel "hinterher"

== 11 Die Bürgermeisterin und der Wassermann
Diesmal will [Castelo](castelo) kein Grundwasser, diesmal will [er](castelo) [Traudel](traudel). [Die](traudel) prüft den Antrag, wie [sie](traudel) alle Anträge prüft, und gibt [ihm](castelo) dann unter Auflagen statt, deren erste der Kündigung beim Konzern gilt. [Er](castelo) erfüllt sie noch im Foyer. [Zirngibl](zirngibl) betrinkt sich und fährt [seinen](zirngibl) Dienstwagen, der [ihm](zirngibl) nicht mehr gehört, in den Dorfbrunnen; außer dem Heiligen nimmt niemand Schaden. [Hanna](hanna) ertappt sich dabei, dass [ihr](hanna) die Ringelsocken fehlen. Deren [Träger](tierarzt) ist nämlich für vier Wochen auf einem Kongress.
+ love castelo traudel "will er Traudel"
- couple.start castelo traudel "statt"
- quit castelo "Kündigung"
- sad zirngibl traudel "betrinkt"
- injure! zirngibl "niemand Schaden"
+ love.start hanna tierarzt "fehlen"
- travel tierarzt "Kongress"

== 12 Ausgetrunken wird nicht
Zum Bockbieranstich fließt es wieder: das Dunkle, gebraut von [Kreszentia](schwester), [die](schwester) das Kloster gegen den Kessel getauscht hat, und, man höre, von [Stäblein](ruedi), [dem](ruedi) die [Nonne](schwester) a. D. das Fürchten und das Maischen beibringt. [Gabor](sohn) verkauft [seiner](sohn) [Schwester](hanna) [sein](sohn) Viertel für einen Euro. Unter dem Maibaum küsst [Hanna](hanna) den [Doktor](tierarzt), ehe [er](tierarzt) ausreden kann. Und [Kuni](kuni)? Tanzt mit keinem. [Sie](kuni) hebt [ihr](kuni) Glas in Richtung Friedhof, trinkt und sagt: »Bissl bitter, [Alter](edmund).« Eine Liebeserklärung?
- create ruedi+schwester "gebraut"
- quit.past schwester "getauscht"
- sad ruedi schwester "Fürchten"
- advisor schwester ruedi "beibringt"
- find hanna sohn "Viertel"
- sibling hanna sohn "Schwester"
+ kiss hanna tierarzt "küsst"
- love? kuni edmund "Liebeserklärung"
