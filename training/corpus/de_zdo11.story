%series Bairro Alto, dritter Balkon
%lang de
%genre big-city comedy about women friends in Lisbon, streaming teasers, idiomatic
%cast ines | Inês Falcão; Inês | f
%cast carlota | Carlota | f
%cast wanjiru | Wanjirũ; Wanjirũ Kamau | f
%cast bibi | Beatriz; Bibi | f
%cast rafael | Rafael | m
%cast duarte | Duarte Falcão; Duarte | m
%cast sven | Sven-Åke; Svenne | m
%cast nuno | Nuno | m
%cast perpetua | Dona Perpétua; Perpétua | f
%cast lia | Lia | f
%cast fado | Celeste | f
%cast chef | Senhor Brandão; Brandão | m
%cast tuktuk | Hermenegildo | m
%cast lehrling | - | m
%cast svenmutter | - | f
%cast therapeutin | - | f

== 1
[Inês](ines), [Stadtführerin](ines) mit Höhenangst, kommt früher heim und erwischt [ihren](ines) [Angetrauten](duarte) [Duarte](duarte) in der Badewanne, wo [er](duarte) nicht allein planscht. Die [andere](fado) singt! Binnen einer Stunde steht die [Gehörnte](ines) mit einem Kaktus bei [Carlota](carlota) auf der Matte, und [Carlota](carlota), [Wanjirũ](wanjiru) und die ewig müde [Bibi](bibi) rücken zusammen, wie sich das für beste Freundinnen gehört. Drei Zimmer, vier [Frauen](bibi+carlota+ines+wanjiru), ein Balkon. Einen Stock tiefer dreht [Dona Perpétua](perpetua), [Witwe](perpetua) und [Ohr](perpetua) des Hauses, das Radio leiser.
- married duarte ines "Angetrauten"
+ cheat duarte ines "nicht allein planscht"
- affair duarte fado "nicht allein planscht"
- discover ines duarte "erwischt"
+ housemate.start bibi+carlota+wanjiru ines "rücken"
- friend bibi+carlota+wanjiru ines "Freundinnen"
- neighbour bibi+carlota+ines+wanjiru perpetua "Einen Stock tiefer"
- married.past _ perpetua "Witwe"

== 2
Die [Sängerin](fado) heißt [Celeste](fado) und tritt ausgerechnet im Lokal auf, in dem [Carlota](carlota) kellnert. Soll man [ihr](fado) Chili in den Tee tun? [Bibi](bibi) ist dafür, [Wanjirũ](wanjiru), von Beruf Anästhesistin, rät zu Schlafmitteln. [Carlota](carlota) aber bringt [der](fado), [die](fado) [ihrer](carlota) [Freundin](ines) den [Mann](duarte) ausgespannt hat, bloß Kamille, denn die [Diva](fado) hockt verheult in der Garderobe: [Duarte](duarte) hat [ihr](fado) verschwiegen, dass [er](duarte) unter der Haube ist. Am Abend sitzen [fünf](bibi+carlota+fado+ines+wanjiru) auf dem Balkon. Ganz oben auf der Liste steht ein Name mit D.
- attack? bibi fado "Chili"
- friend carlota ines "Freundin"
- betray.past fado ines "ausgespannt"
- sad fado "verheult"
+ betray duarte fado "verschwiegen"
- married duarte ines "unter der Haube"
- help carlota fado "Kamille"

== 3
[Wanjirũ](wanjiru) ist zum Blind Date verabredet und wird versetzt. Der [Tuktuk-Fahrer](tuktuk), [der](tuktuk) draußen wartet, bietet [ihr](wanjiru) an, mit [ihr](wanjiru) die Vorspeise zu essen, schließlich sei sie bezahlt. [Bibi](bibi), [deren](bibi) sechs Monate alte [Tochter](lia) [Lia](lia) noch keine Nacht durchgeschlafen hat, nickt in der Redaktion am Kopierer ein. [Ihr](bibi) [Chef](chef) [Brandão](chef) weckt [sie](bibi) mit der Kündigung. [Rafael](rafael), [Vater](rafael) von [Lia](lia) und von Beruf abwesend, schickt aus [Macau](@macau) ein Smiley.
- date! wanjiru _ "versetzt"
+ meet tuktuk wanjiru "bietet"
- parent bibi lia "Tochter"
- boss chef bibi "Chef"
+ quit bibi chef "Kündigung"
- parent rafael lia "Vater"

== 4
Im Aufzug des Scheidungsrichters bleibt [Inês](ines) mit einem [Schweden](sven) stecken, [der](sven) ebenfalls Termin hat. [Sven-Åke](sven) hyperventiliert, [sie](ines) zählt mit [ihm](sven) die Knöpfe, bis die Feuerwehr kommt. [Duarte](duarte) wartet oben mit Rosen und einer [Paartherapeutin](therapeutin). Die [Noch-Ehefrau](ines) wirft das eine in den Schirmständer und die [andere](therapeutin) hinaus. [Dona Perpétua](perpetua) bringt derweil [Bibi](bibi) die Kunst bei, ein Baby in eine Schublade zu betten. [Lia](lia) schläft elf Stunden. Drei Erwachsene stehen um die Kommode und trauen sich nicht zu atmen.
- divorce? duarte ines "Scheidungsrichters"
+ meet ines sven "stecken"
- ill sven "hyperventiliert"
- help ines sven "zählt"
- reconcile? duarte ines "Rosen"
- married duarte ines "Noch-Ehefrau"
+ reject ines duarte "wirft"
- advisor perpetua bibi "bringt"

== 5
Wer das Rezept für die Puddingtörtchen im Kloster stibitzt hat, war nicht [Carlota](carlota). Das glaubt nur keiner, am wenigsten [Nuno](nuno), der [Konditor](nuno) von gegenüber, [der](nuno) [sie](carlota) vor versammelter Schlange eine Diebin schimpft. [Sie](carlota) stülpt [ihm](nuno) ein Blech mit zwölf Stück auf die Mütze. Noch am selben Tag kommt heraus, dass [Nunos](nuno) eigener [Lehrling](lehrling) die Seiten abfotografiert hat. Der [Konditor](nuno) kriecht zu Kreuze, mit Zimt bestäubt. [Carlota](carlota) lässt [ihn](nuno) zappeln und ertappt sich dabei, dass [sie](carlota) es genießt.
- steal! carlota _ "war nicht Carlota"
- neighbour carlota nuno "gegenüber"
+ accuse nuno carlota "schimpft"
+ attack carlota nuno "stülpt"
- boss nuno lehrling "Lehrling"
- discover _ lehrling "kommt heraus"
- steal.past lehrling _ "abfotografiert"
- reconcile? carlota nuno "Kreuze"

== 6
[Inês](ines) ist frei! Amtlich, mit Stempel, in dreifacher Ausfertigung. Zur Feier springt [sie](ines) vom Elevador de Santa Justa, an einem Seil und mit geschlossenen Augen. [Svenne](sven) hält unten die Schuhe. Als [sie](ines) landet, landet [sie](ines) ein bisschen auf [ihm](sven), und so ergibt sich, was sich seit dem Aufzug ergeben wollte. Minuten später klingelt [sein](sven) Telefon. »[Mama](svenmutter)«, flüstert der [Hüne](sven) und wird einen Kopf kleiner. Die [Mutter](svenmutter) kommt, und [sie](svenmutter) bleibt drei Wochen.
+ divorce duarte ines "frei"
- celebrate ines "Feier"
+ kiss ines sven "ergibt"
- parent svenmutter sven "Mama"
- sad sven "einen Kopf kleiner"
- travel svenmutter "kommt, und sie"

== 7
Ein Sonntag ohne Handlung. Vom Tejo weht Sardinenduft herauf, eine Tram hat sich verfahren, was man nicht für möglich halten sollte. Auf dem Balkon lackiert [Wanjirũ](wanjiru) [Bibi](bibi) die Zehen, [Carlota](carlota) liest aus einem Roman vor, in dem eine Gräfin nacheinander drei Grafen vergiftet. [Perpétua](perpetua) ruft von unten, der vierte sei der Gärtner. Der Kaktus blüht. Niemand verliebt sich, niemand wird gefeuert, und als das Licht ausgeht, ist es nur die Birne.

== 8
[Rafael](rafael) ist wieder im Lande, braun gebrannt, mit einem Plüschpanda, der größer ist als das [Kind](lia). Wo [er](rafael) [sein](rafael) [Kind](lia) sehen könne? [Bibi](bibi) reicht [ihm](rafael) eine volle Windel. [Er](rafael) wickelt nicht, [er](rafael) verhandelt: Entweder ziehe [sie](bibi) zu [ihm](rafael) nach [Macau](@macau), oder [er](rafael) werde das Sorgerecht einklagen. Nachts um zwei hält [Wanjirũs](wanjiru) [Tuktuk-Fahrer](tuktuk) vor dem Haus, weil [Lia](lia) keine Luft bekommt; [er](tuktuk) nimmt jede Treppengasse mit, hupt sich den Weg frei, und keine Minute zu früh liegt die [Kleine](lia) unter [Wanjirũs](wanjiru) Händen im Notfallraum.
+ return rafael "wieder im Lande"
- parent bibi+rafael lia "Kind"
- gift rafael lia "Plüschpanda"
+ threaten rafael bibi "Sorgerecht"
- move? bibi rafael "ziehe" @macau
- ill lia "keine Luft"
+ rescue tuktuk+wanjiru lia "nimmt"
- treat lia wanjiru "Notfallraum"

== 9
Nach der Nacht am Gitterbett zieht [Rafael](rafael) die Klage zurück und sich selbst gleich mit. Dem [Sprössling](lia) bleiben der Panda und ein monatlicher Scheck. [Wanjirũ](wanjiru) fragt den [Fahrer](tuktuk), nach immerhin zehn Wochen Vorspeise, wie [er](tuktuk) eigentlich heiße. [Er](tuktuk) heißt [Hermenegildo](tuktuk) und hat deshalb gewartet. [Sie](wanjiru) findet, das sei ein Name für die Hauptspeise. Dagegen hängt bei [Nuno](nuno) ein Schild im Fenster: zu vermieten. Der [Bäcker](nuno) ist pleite. [Carlota](carlota) liest das Schild so lange, bis man [sie](carlota) für eine Interessentin hält.
- threaten! rafael bibi "zieht Rafael die Klage"
- flee rafael bibi "sich selbst gleich mit"
- gift rafael lia "Scheck"
- reveal tuktuk wanjiru "heißt"
+ flirt tuktuk wanjiru "Hauptspeise"
+ lose nuno "pleite"

== 10
Frau [Mutter](svenmutter) aus [Uppsala](@uppsala) hat einen Narren gefressen, allerdings an [Duarte](duarte), [den](duarte) [sie](svenmutter) im Café für einen verarmten Adligen hält. [Er](duarte) tut nichts, um den Irrtum aufzuklären, und lässt sich von [ihr](svenmutter) einen Anzug kaufen. [Inês](ines) gerät darüber mit [Svenne](sven) derart in die Haare, dass der Kaktus vom Balkon fällt und [Dona Perpétua](perpetua) um Haaresbreite verfehlt. Die alte [Dame](perpetua) steigt zum ersten Mal seit dem Begräbnis in den dritten Stock hinauf. [Sie](perpetua) hat den Topf dabei und eine Meinung.
- love svenmutter duarte "Narren"
- betray duarte svenmutter "tut nichts"
- gift svenmutter duarte "Anzug"
+ quarrel ines sven "Haare"
- injure! perpetua "um Haaresbreite"
- die.past _ "Begräbnis"

== 11
[Perpétuas](perpetua) Meinung lautet: Wer liebt, der zankt, wer zankt, der kocht. So stehen [Inês](ines) und der [Schwede](sven) am nächsten Tag schweigend über einem Stockfisch, und beim dritten Umrühren ist das Kriegsbeil begraben. [Celeste](fado) besorgt den Rest: Vor vollem Haus widmet [sie](fado) einem gewissen [Adligen](duarte) ein Lied, in dem alle Strophen mit Badewanne enden. Die [Uppsalienserin](svenmutter) versteht kein Portugiesisch, aber [sie](svenmutter) versteht, warum der [Mann](duarte) neben [ihr](svenmutter) zur Tür hinausrennt. Den Anzug verlangt [sie](svenmutter) zurück. Sofort.
+ reconcile ines sven "Kriegsbeil"
- create fado "widmet"
- reveal fado svenmutter "Strophen"
+ discover svenmutter duarte "versteht, warum"
- flee duarte svenmutter "hinausrennt"

== 12
[Carlota](carlota) kratzt jeden Cent zusammen, den vier [Frauen](bibi+carlota+ines+wanjiru) unter Matratzen haben, und pachtet [Nunos](nuno) Laden. [Sie](carlota) ist jetzt die [Chefin](carlota), [er](nuno) knetet. »Unter einer Bedingung«, sagt [Nuno](nuno) und bekommt Mehl ins Gesicht. Die Bedingung wäre ein Kuss gewesen; [er](nuno) kriegt ihn ungefragt, samt Mehl. [Bibi](bibi) macht die Buchhaltung, und die [Tochter](lia) schläft in der Schublade für Backpapier. [Senhor Brandão](chef), auf der Suche nach einem Törtchen und einer Kolumnistin, steht plötzlich vor [der](bibi), [die](bibi) [er](chef) gefeuert hat. [Sie](bibi) empfiehlt die mit Zimt.
+ create carlota "pachtet"
- boss.start carlota nuno "Chefin"
- help bibi+ines+wanjiru carlota "Matratzen"
+ kiss carlota nuno "ungefragt"
- parent bibi lia "Tochter"
- quit.past bibi chef "gefeuert"
- hire? bibi chef "Kolumnistin"

== 13
Alle Umzugskisten stehen im Flur: [Inês](ines) schlägt [ihre](ines) Zelte bei [Svenne](sven) auf, zwei Gassen weiter, mit Aufzug. [Wanjirũ](wanjiru) folgt einem Ruf nach [Porto](@porto), und [Hermenegildo](tuktuk) fährt [sie](wanjiru) hin, dreihundert Kilometer, auf drei Rädern. Unten ist es still. Zu still. Als [Bibi](bibi) mit dem Zweitschlüssel öffnet, sitzt [Dona Perpétua](perpetua) im Sessel, das Radio auf dem Schoß, friedlich und kalt. Im Testament vermacht [sie](perpetua) die Wohnung »den lauten [Mädchen](bibi+carlota+ines+wanjiru) von oben«. Auf dem Balkon steht ein Kaktus. Wer hat ihn gegossen?
+ move ines sven "Zelte"
- hire wanjiru "Ruf" @porto
- travel tuktuk+wanjiru "fährt" @porto
- find bibi perpetua "öffnet"
+ die perpetua "kalt"
- gift perpetua bibi+carlota+ines+wanjiru "vermacht"
