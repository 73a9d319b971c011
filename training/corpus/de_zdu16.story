%series Nordkap für Anfänger
%lang de
%genre translated Norwegian serial about a coastal ferry village, encyclopaedia article style with subordinate clauses
%cast torunn | Torunn Aasen; Torunn | f
%cast sverre | Sverre Aasen; Sverre | m
%cast jonas | Jonas | m
%cast ingeborg | Ingeborg Lie; Ingeborg | f
%cast pjotr | Pjotr | m
%cast liv | Liv Aasen; Liv | f
%cast hakon | Håkon Lie; Håkon | m
%cast samuel | Samuel Tesfaye; Samuel; Tesfaye | m
%cast ragna | Ragna | f
%cast lensmann | Lensmann Moen; Moen | m
%cast helle | Helle | f
%cast aage | Åge | m
%cast torva | Torva | f

== 1
[Torunn Aasen](torunn), [die](torunn) seit dem Tod [ihrer](torunn) Eltern die Fähre nach [Skarvøy](@skarvoy) steuert, erfährt aus der Zeitung, dass eine Brücke gebaut und die Linie eingestellt werden soll. [Ihr](torunn) [Mann](sverre) [Sverre](sverre), [der](sverre) im Gemeinderat sitzt, hat dafür gestimmt, ohne es zu Hause zu erwähnen, was [sie](torunn) [ihm](sverre) mit einer Woche Schweigen heimzahlt. [Tochter](liv) [Liv](liv) ist mit [Jonas](jonas) verlobt, dem [Sohn](jonas) des künftigen [Bauleiters](hakon). Auf der letzten Fahrt des Tages hat [Torunn](torunn) nur einen [Passagier](samuel): [Samuel Tesfaye](samuel), den neuen [Arzt](samuel), [der](samuel) seekrank über der Reling hängt.
- die.past _ "Tod"
- discover torunn "erfährt"
- quit? torunn "eingestellt"
- married sverre torunn "Mann"
- betray sverre torunn "ohne es"
+ quarrel sverre torunn "Schweigen"
- parent sverre+torunn liv "Tochter"
- engaged jonas liv "verlobt"
- parent hakon jonas "Sohn"
- travel samuel "Passagier" @skarvoy
- ill samuel "seekrank"
+ hire samuel "neuen Arzt"

== 2
Nachdem [Samuel](samuel) in der ersten Sprechstunde drei Fischhaken und ein gebrochenes Herz versorgt hat, nämlich das von [Ragna](ragna), [die](ragna) von einem Matrosen verlassen wurde, ist [er](samuel) im Dorf angekommen. Nur [Ingeborg Lie](ingeborg), [Håkons](hakon) [Schwester](ingeborg) und bisherige [Heilkundige](ingeborg), sieht in [ihm](samuel) einen Eindringling, da [er](samuel) [ihre](ingeborg) Salben für wirkungslos erklärt. [Torunn](torunn) gründet eine Bürgerinitiative, welcher binnen Tagen fast alle beitreten; als [sie](torunn) an der eigenen Haustür klingelt, um Unterschriften zu sammeln, öffnet [Sverre](sverre) und bittet [sie](torunn) höflich, ein andermal wiederzukommen.
- treat _ samuel "versorgt"
- breakup _ ragna "verlassen"
- sad ragna "gebrochenes Herz"
- help samuel ragna "versorgt"
- sibling hakon ingeborg "Schwester"
+ enemy ingeborg samuel "Eindringling"
- create torunn "gründet"
+ reject sverre torunn "andermal"

== 3
Während [Håkon Lie](hakon) auf dem Festland die Verträge aushandelt, findet [Torunn](torunn) auf einem Dachboden die Pläne einer ersten Brücke, die 1961 bei ihrer Einweihung einstürzte, wobei auch [ihr](torunn) [Großvater](aage) [Åge](aage) ums Leben kam. [Dessen](aage) Name fehlt auf dem Gedenkstein. [Ragna](ragna) begleitet [Samuel](samuel) bei Hausbesuchen, vorgeblich als Übersetzerin des Dialekts; wie sehr [ihr](ragna) an der Gesellschaft des [Mediziners](samuel) liegt, entgeht [diesem](samuel). [Liv](liv) probiert das Brautkleid der [Mutter](torunn) an und entdeckt im Saum einen Brief, der an [Torunn](torunn) gerichtet und mit „H. L.“ unterzeichnet ist.
- kin aage torunn "Großvater"
- die.past aage "ums Leben"
+ discover torunn "findet"
- help ragna samuel "begleitet"
- love ragna samuel "liegt"
- discover! samuel ragna "entgeht"
- parent torunn liv "Mutter"
+ discover liv torunn "entdeckt"

== 4
[Torunn](torunn) will den Brief wiederhaben. [Liv](liv) gibt ihn [Torunn](torunn) nicht. Er ist alt. Er ist von [Håkon](hakon). [Håkon](hakon) hat [Torunn](torunn) einmal geliebt. Damals war [Torunn](torunn) neunzehn. [Håkon](hakon) ging nach [Bergen](@bergen), [Torunn](torunn) nicht. Heute hasst [Torunn](torunn) [Håkon](hakon). [Liv](liv) fragt [Ingeborg](ingeborg) nach [Håkon](hakon). [Ingeborg](ingeborg) war eingeweiht. Jahre hatte [Ingeborg](ingeborg) geschwiegen. [Jonas](jonas) hört an der Tür mit. Mit wem darf [Jonas](jonas) noch reden?
- reject liv torunn "nicht"
- love.past hakon torunn "geliebt"
- travel.past hakon "ging" @bergen
- sad torunn hakon "hasst"
- investigate liv hakon "fragt"
+ discover.past ingeborg hakon+torunn "eingeweiht"
- reveal! ingeborg _ "geschwiegen"
+ discover jonas hakon+torunn "hört"

== 5
Weil [Jonas](jonas) fürchtet, [Liv](liv) und [er](jonas) könnten Halbgeschwister sein, bricht [er](jonas) ohne Erklärung die Hochzeitsvorbereitungen ab und lässt sich auf einem Trawler anheuern. [Sverre](sverre) tröstet [seine](sverre) [Tochter](liv) mit einem Segelausflug, in dessen Verlauf [er](sverre) [ihr](liv) anvertraut, dass [er](sverre) seit Jahren weiß, wen [seine](sverre) [Frau](torunn) vor [ihm](sverre) liebte, und dass [er](sverre) trotzdem der glücklichste [Mann](sverre) am Fjord gewesen sei. [Torunn](torunn), von [Moen](lensmann), dem [Dorfpolizisten](lensmann), wegen unerlaubten Anlegens verwarnt, wirft [ihm](lensmann) das Bußgeldbuch ins Hafenbecken.
- sibling? jonas liv "Halbgeschwister"
- sad jonas "fürchtet"
+ breakup jonas liv "bricht"
- hire jonas "anheuern"
- help sverre liv "tröstet"
- parent sverre liv "Tochter"
- reveal sverre liv "anvertraut"
- discover.past sverre torunn "weiß"
- married sverre torunn "Frau"
- love.past torunn hakon "liebte"
- happy.past sverre "glücklichste"
- accuse lensmann torunn "verwarnt"
- attack torunn lensmann "wirft"

== 6
Ein Vaterschaftstest, den [Samuel](samuel) auf Bitten [Livs](liv) ins Labor schickt, ergibt, dass [Sverre](sverre) [ihr](liv) leiblicher [Vater](sverre) ist und [Jonas](jonas) mithin umsonst zur See gefahren. Bevor man [ihn](jonas) erreichen kann, gerät der Trawler in Seenot. [Torunn](torunn) legt gegen das Verbot des [Lensmanns](lensmann) ab, und unter den wenigen, die mitfahren, steht auch [Håkon](hakon), [der](hakon) nichts von Seemannschaft versteht, aber dabei sein will, wenn [sein](hakon) [Junge](jonas) gefunden wird. [Sie](hakon+torunn) ziehen vier Männer aus dem Wasser. [Jonas](jonas) ist nicht darunter.
- help samuel liv "schickt"
- parent sverre liv "leiblicher Vater"
- sibling! jonas liv "umsonst"
+ discover liv "ergibt"
- rescue? torunn jonas "legt"
- help hakon torunn "dabei"
- parent hakon jonas "Junge"
+ rescue hakon+torunn _ "ziehen"
- find! hakon+torunn jonas "nicht darunter"

== 7
Am Totenfeuer hält niemand eine Rede. [Liv](liv), erfährt man aus dem Munde [Ragnas](ragna), trägt das Kind des [Vermissten](jonas) und spricht mit keinem, ausgenommen mit [Helle](helle), einer [Funkerin](helle) aus [Tromsø](@tromsoe), [die](helle) den letzten Notruf empfangen hat. [Ingeborg](ingeborg) braut [ihr](liv) einen Tee, zu dem [Samuel](samuel) ausdrücklich nichts sagt. Zwischen [Håkon](hakon) und [Sverre](sverre), [die](hakon+sverre) einander ein halbes Leben lang nicht ausstehen konnten, entsteht in der Stille eine Art Waffenruhe, die [Torunn](torunn) mehr ängstigt als jeder Streit.
- die? jonas "Totenfeuer"
- sad liv "mit keinem"
- pregnant liv jonas "Kind"
- reveal ragna _ "aus dem Munde"
- help ingeborg liv "braut"
- enemy hakon sverre "nicht ausstehen"
+ reconcile hakon sverre "Waffenruhe"
- sad torunn "ängstigt"

== 8
Zwei Wochen später ruft ein [Mann](pjotr) namens [Pjotr](pjotr) aus einem russischen Hafen an, [der](pjotr) seit fünf Tagen einen norwegischen [Schiffbrüchigen](jonas) beherbergt. Es ist [Jonas](jonas); [er](jonas) hat das Gedächtnis verloren, kennt nur ein Wort, nämlich [Liv](liv). [Torunn](torunn) fährt hinüber und bringt [ihn](jonas) heim, samt [Pjotr](pjotr), [der](pjotr) mitfahren wollte. Am Kai steht die ganze Insel. Der [Gerettete](jonas) betrachtet die hochschwangere junge [Frau](liv), [die](liv) [ihm](jonas) um den Hals fällt, freundlich und ohne jede Erinnerung, worauf [sie](liv) sich umdreht und ins Haus geht, ohne sich zu beklagen.
- help pjotr jonas "beherbergt"
- lose jonas "verloren"
- travel torunn "fährt"
- rescue torunn jonas "bringt"
+ return jonas "heim"
- pregnant liv jonas "hochschwangere"
- discover! jonas liv "ohne jede Erinnerung"
- sad liv jonas "umdreht"

== 9
Auf der Trauerbank, die nun keiner mehr braucht, lernen [Pjotr](pjotr) und [Ragna](ragna) einander kennen; dass [sie](ragna) [ihn](pjotr) für einen Matrosen hält, und es mit Matrosen schlecht steht, räumt [er](pjotr) mit einem Blumenstrauß aus. [Samuel](samuel) bemerkt erst jetzt, was [er](samuel) verpasst hat, und wird von [Ingeborg](ingeborg), bei [der](ingeborg) [er](samuel) sich ausspricht, über Kräuter und Frauen belehrt; Freunde werden [die beiden](ingeborg+samuel) dabei fast wider Willen. [Jonas](jonas), im eigenen Haus ein Gast, baut eine Wiege. Die Brücke wird begonnen, und [Torunn](torunn) rammt beim Manövrieren versehentlich den ersten Pfeiler.
+ meet pjotr ragna "kennen"
- gift pjotr ragna "Blumenstrauß"
- discover samuel ragna "bemerkt"
- jealous samuel pjotr "verpasst"
- advisor ingeborg samuel "belehrt"
+ friend.start ingeborg samuel "Freunde"
- create jonas "baut"


== 10
Im Prozess, den die Baugesellschaft gegen [Torunn](torunn) anstrengt, tritt als Entlastungszeuge ausgerechnet [Sverre](sverre) auf, [der](sverre) unter Eid die Pläne von 1961 vorlegt und nachweist, dass die neue Brücke denselben Fehler hat wie die alte. Den Bau verloren hat damit [Håkon](hakon), [der](hakon) sich als Erster erhebt und dem [Gegner](sverre) von einst die Hand reicht. [Torunn](torunn) begreift, was die Aussage [ihren](torunn) [Mann](sverre) das Ratsmandat kosten wird, und fällt [ihm](sverre) noch auf der Zeugenbank um den Hals, zum Missvergnügen des Vorsitzenden. Unterdessen ruft [Helle](helle) an: Die [Gebärende](liv) sei da.
- accuse _ torunn "anstrengt"
+ help sverre torunn "Entlastungszeuge"
- reveal sverre _ "nachweist"
- lose hakon "verloren"
- reconcile hakon sverre "Hand"
- enemy.past hakon sverre "Gegner"
- quit? sverre "kosten"
- married sverre torunn "Mann"
- happy torunn sverre "um den Hals"
+ reconcile sverre torunn "um den Hals"
- reveal helle _ "ruft"

== 11
[Liv](liv) liegt in den Wehen, und [Samuel](samuel), [der](samuel) auf der Insel festsitzt, muss auf [Ingeborgs](ingeborg) Hausrat zurückgreifen, den [sie](ingeborg) herbeiträgt, ohne eine Bemerkung zu machen. [Jonas](jonas) wartet vor der Tür, wie man auf jemanden wartet, den man kennen sollte, und als es drinnen schreit, fällt [ihm](jonas) alles wieder ein, auch die Ohrfeige, mit der [er](jonas) auf und davon ging. [Er](jonas) tritt ein, sagt „[Liv](liv)“, diesmal mit der alten Betonung, und [sie](liv), das [Neugeborene](torva) im Arm, fragt nicht, woher [er](jonas) kommt. Der [Kleinen](torva) geben [sie](jonas+liv) den Namen der Fähre: [Torva](torva).
- treat liv samuel "Wehen"
- help ingeborg samuel "herbeiträgt"
+ recover jonas "fällt"
- birth liv torva "Neugeborene"
- reconcile jonas liv "fragt nicht"
- parent jonas+liv torva "Kleinen"

== 12
Die Brücke wird nie fertig. [Torunn](torunn) tauft die Fähre neu. [Sverre](sverre) fährt jetzt mit. [Sverre](sverre) verkauft Waffeln an Bord. [Liv](liv) und [Jonas](jonas) heiraten an Deck. [Ragna](ragna) zieht zu [Pjotr](pjotr) nach [Murmansk](@murmansk). [Samuel](samuel) bleibt ohne [Ragna](ragna). [Helle](helle) kommt zum Tee. [Samuel](samuel) schenkt [Helle](helle) ein. [Åges](aage) Name steht nun auf dem Stein. [Håkon](hakon) hat ihn eingemeißelt. [Moen](lensmann) bekommt das nasse Bußgeldbuch zurück.
- colleague.start sverre torunn "fährt"
+ wedding jonas liv "heiraten"
- move ragna pjotr "zieht" @murmansk
- sad samuel ragna "ohne Ragna"
- date helle samuel "Tee"
- create hakon "eingemeißelt"
- find lensmann "bekommt"
