%series Die Kronen von Arvenhall
%lang de
%genre höfische Fantasy, Streaming-Kurztexte
%cast isaldis | Königin Isaldis; Isaldis | f
%cast torvald | König Torvald; Torvald | m
%cast merle | Prinzessin Merle; Merle | f
%cast aurin | Aurin | m
%cast grimbert | Grimbert | m
%cast nyx | Nyx | f
%cast sanft | Hauptmann Sanft; Sanft | m
%cast ysolde | Regentin Ysolde; Ysolde | f
%cast balto | Balto | m
%cast quill | Quill | n
%cast graf | Graf Ottmar; Ottmar | m
%cast hebamme | - | f
%cast bastard | Corvin; Prinz Corvin | m
%cast drache | - | f
%cast amme | - | f

== 1 Die leere Wiege
Am Tag, da das Reich seinen [Thronfolger](aurin) feiert, ist die Wiege leer. [Königin Isaldis](isaldis) schreit, [König Torvald](torvald) lässt alle Tore schließen. Im Verdacht steht die [Amme](amme), [die](amme) man mit dem Schlüssel in der Schürze erwischt. Nur [Prinzessin Merle](merle), die ältere [Schwester](merle) des [Verschwundenen](aurin), hält zu [ihr](amme). In der Küche spült derweil [Nyx](nyx) Töpfe, eine [Waise](nyx), [die](nyx) mit Ratten spricht. Die Ratten wissen von einem Mann im grauen Mantel. Der [Hofzauberer](grimbert) [Grimbert](grimbert) trägt Grau.
- celebrate _ aurin "feiert"
+ abduct _ aurin "leer"
- sad isaldis "schreit"
- accuse _ amme "Verdacht"
- sibling aurin merle "Schwester"
- help merle amme "hält zu"

== 2 Grauer Mantel
[Hauptmann Sanft](sanft), trotz [seines](sanft) Namens kein Lämmchen, durchkämmt die Dörfer. Die [Amme](amme) wird im Turm verhört und schweigt eisern, was den [König](torvald) rasend macht. Auch im Schlafgemach hängt der Segen schief: Das [Herrscherpaar](isaldis+torvald) gibt sich gegenseitig die Schuld. Beim [Hofzauberer](grimbert) findet [Merle](merle) eine Haarlocke und, schlimmer, einen Stapel Briefe [ihrer](merle) [Mutter](isaldis), so glühend, dass man sich daran die Finger verbrennt. Die [Prinzessin](merle) verbrennt sie lieber im Kamin. [Nyx](nyx), [die](nyx) Asche schleppen muss, liest, was übrig blieb.
- investigate sanft aurin "durchkämmt"
- arrest _ amme "Turm"
- sad torvald "rasend"
- married isaldis torvald "Herrscherpaar"
+ quarrel isaldis torvald "gegenseitig die Schuld"
- parent isaldis merle "Mutter"
+ love isaldis grimbert "glühend"
- discover merle isaldis "Briefe"
- discover nyx isaldis "liest"

== 3 Was die Ratten sagen
Ein [Gaukler](balto) mit Laute und losem Mundwerk zieht in [Arvenhall](@arvenhall) ein und verdreht der Köchin, der Wäscherin und schließlich auch der [Prinzessin](merle) den Kopf. [Merle](merle) trifft sich mit [ihm](balto) im Irrgarten, obwohl [sie](merle) seit der Geburt dem [Grafen](graf) [Ottmar](graf) versprochen ist. Die [Küchenmagd](nyx), von der [Königstochter](merle) ins Vertrauen gezogen, soll Schmiere stehen und gähnt. Im Verlies wird die stumme [Gefangene](amme) krank. [Ihr](amme) [Bewacher](sanft) bringt [ihr](amme) heimlich Suppe. [Er](sanft) habe [sie](amme) immer gern gehabt, murmelt [Sanft](sanft) in [seinen](sanft) Bart.
- travel balto "zieht" @arvenhall
+ love.start merle balto "verdreht"
- date balto merle "trifft"
- engaged graf merle "versprochen"
- reveal merle nyx "Vertrauen"
- help? nyx merle "Schmiere stehen"
- ill amme "krank"
- help sanft amme "Suppe"
+ confess sanft amme "gern gehabt"

== 4 Torvald spricht
[Torvald](torvald) ruft den Rat. [Ysolde](ysolde) kommt zuerst. [Ysolde](ysolde) ist [Torvalds](torvald) [Schwester](ysolde). [Sie](ysolde) hasst [Isaldis](isaldis). Das weiß jeder außer [Torvald](torvald). Der [König](torvald) klagt [Grimbert](grimbert) an. [Grimbert](grimbert) lacht nur. Dann löst [er](grimbert) sich in Rauch auf. [Sanft](sanft) greift ins Leere. Die [Königin](isaldis) fällt in Ohnmacht. [Balto](balto) singt ein Spottlied. Das gefällt [Merle](merle). [Graf Ottmar](graf) fordert [Balto](balto). Niemand glaubt an [Balto](balto). Auf der Mauer sitzt [Quill](quill). [Quill](quill) ist ein Rabe und kann zählen.
- sibling torvald ysolde "Schwester"
- enemy isaldis ysolde "hasst"
- discover! torvald ysolde "außer Torvald"
+ accuse torvald grimbert "klagt"
+ flee grimbert "löst"
- ill isaldis "Ohnmacht"
- create balto "Spottlied"
- happy merle "gefällt"
- threaten graf balto "fordert"

== 5 Der Zweikampf
Im Morgengrauen kreuzen der [Spielmann](balto) und [sein](balto) adliger [Rivale](graf) die Klingen, und keiner ist erstaunter als der [Adlige](graf), als [er](graf) mit einem Loch im Schenkel im Gras liegt. Die [Prinzessin](merle) küsst den [Sieger](balto) vor aller Augen. [Ihr](merle) [Vater](torvald) tobt: Wer die [Tochter](merle) des Hauses kompromittiert, der hängt. [Nyx](nyx) schmuggelt den [Verurteilten](balto) im Waschkorb hinaus, und [Merle](merle), bisher nicht als Frau von schnellen Entschlüssen bekannt, klettert in den zweiten. Der [Rabe](quill) fliegt voraus.
- enemy balto graf "Rivale"
- attack balto graf "kreuzen"
- injure graf balto "Loch"
+ kiss balto merle "küsst"
- parent torvald merle "Vater"
- threaten torvald balto "der hängt"
+ rescue nyx balto "schmuggelt"
- flee merle torvald "klettert"

== 6 Am Rauchpass
Auf dem Weg zum [Rauchpass](@rauchpass) teilen sich drei [Flüchtige](balto+merle+nyx) eine Decke, und in der Mitte liegt leider immer die [Küchenmagd](nyx). [Quill](quill), der [Rabe](quill), verrät [ihr](nyx) für ein Stück Speck, wohin der [Zauberer](grimbert) den [Säugling](aurin) gebracht hat: in die Höhle einer [Drachin](drache), [die](drache) Kinder nicht frisst, sondern sammelt. In [Arvenhall](@arvenhall) verstößt [Torvald](torvald) die [Königin](isaldis), nachdem [Ysolde](ysolde) [ihm](torvald) die Asche der Briefe auf den Frühstückstisch gestreut hat. Die [Hebamme](hebamme), eine Frau mit großen Händen und schlechtem Gewissen, bittet um Gehör und wird weggeschickt.
- flee balto+merle+nyx torvald "Flüchtige"
- reveal quill nyx "verrät"
- abduct.past grimbert aurin "gebracht"
- travel balto+merle+nyx "Auf dem Weg" @rauchpass
+ breakup torvald isaldis "verstößt"
- reveal ysolde torvald "Asche der Briefe"
- reject _ hebamme "weggeschickt"

== 7 Drachenmilch
Die [Sammlerin](drache) wiegt den [Thronfolger](aurin) auf dem Schwanz und denkt nicht daran, [ihn](aurin) herauszurücken. Wer ein Kind will, muss eines dalassen. Die [Waise](nyx), nach [der](nyx) nie jemand gefragt hat, setzt sich ohne ein Wort ins Nest. Zwischen [Merle](merle) und dem [Gaukler](balto), [der](balto) das hinnehmen möchte, fliegen die Fetzen. »Feigling«, zischt die [Königstochter](merle) und packt die [Drachin](drache) bei der Ehre. Es wird gewürfelt. Das [Untier](drache) verliert, und weil [es](drache) eine gute Verliererin ist, trägt [es](drache) [alle](aurin+balto+merle+nyx) nach Hause. Die verstoßene [Isaldis](isaldis) hat unterdessen in einem Kloster Unterschlupf gefunden, wo nachts ein grauer Mantel an die Pforte klopft.
- reject drache balto+merle+nyx "denkt nicht"
- help nyx aurin "setzt"
+ quarrel balto merle "Fetzen"
- accuse merle balto "Feigling"
- lose drache "verliert"
+ rescue drache aurin+balto+merle+nyx "trägt"
- breakup.past torvald isaldis "verstoßene"
- move isaldis "Unterschlupf"

== 8 Zwei Väter
Der [Knabe](aurin) ist wieder da, die Glocken läuten, und im Jubel nimmt der [König](torvald) [Tochter](merle) wie [Gaukler](balto) in Gnaden auf. [Sanft](sanft) schließt der [Amme](amme) die Ketten auf und steckt [ihr](amme) dabei einen Ring an. Da verschafft sich die [Hebamme](hebamme) mit den großen Händen endlich Zutritt. Das [Kind](aurin) der [Königin](isaldis), sagt [sie](hebamme), habe ein Muttermal in Form eines Sterns, wie der [Magier](grimbert) eines habe. [Torvald](torvald) schlägt die Decke zurück. [Aurin](aurin) hat den Stern. Der Jubel, so der Chronist, verstummte mitten in der Silbe.
- return aurin "wieder da"
- parent torvald merle "Tochter"
- reconcile balto+merle torvald "Gnaden"
- rescue sanft amme "schließt"
+ engaged.start amme sanft "Ring"
- parent isaldis aurin "Kind"
- reveal hebamme torvald "sagt"
+ discover torvald aurin "Stern"#2
- parent grimbert aurin "Muttermal"

== 9 Der Sturz
Ein [König](torvald), [der](torvald) nicht mehr schläft, trifft schlechte Entscheidungen. [Torvald](torvald) will das [Kind](aurin) aussetzen, [seine](torvald) [Tochter](merle) stellt sich [ihm](torvald) auf der Treppe in den Weg, es kommt zum Handgemenge, und am Fuß der vierzig Stufen liegt der [Monarch](torvald) mit gebrochenem Genick. [Ysolde](ysolde), [die](ysolde) oben gestanden hat, übernimmt noch vor dem Abendläuten die Regentschaft. [Merle](merle), so verkündet die neue [Herrin](ysolde), habe [ihren](merle) [Vater](torvald) gemeuchelt. Der [Mann](sanft), [der](sanft) einst Suppe ins Verlies trug, muss nun die [Prinzessin](merle) dorthin führen. [Er](sanft) tut es mit nassen Augen.
- reject? torvald aurin "aussetzen"
- parent torvald merle "Tochter"
- attack merle torvald "Handgemenge"
+ die torvald "gebrochenem Genick"
- hire ysolde "Regentschaft"
+ accuse ysolde merle "gemeuchelt"
- kill? merle torvald "gemeuchelt"
- arrest sanft merle "führen"
- sad sanft "nassen Augen"

== 10 Asche und Speck
[Graf Ottmar](graf) wittert [seine](graf) Chance. [Er](graf) hinkt zur [Regentin](ysolde) und hält um [ihre](ysolde) Hand an, was [sie](ysolde), [die](ysolde) zwanzig Jahre auf [ihn](graf) gehofft hat, erröten lässt wie ein Mädchen. [Balto](balto) fleht den [Hauptmann](sanft) an, die Zelle zu öffnen, doch der [Soldat](sanft) hat einen Eid geleistet, und die [Amme](amme) wirft [ihrem](amme) [Verlobten](sanft) den Ring vor die Füße: Einen solchen Mann nehme [sie](amme) nicht. [Nyx](nyx) teilt den Speck mit dem [Raben](quill). [Der](quill) kennt einen Gang hinter der Speisekammer, der im Kloster endet.
- propose graf ysolde "hält"
- love ysolde graf "gehofft"
- happy ysolde "erröten"
- help! sanft balto "Eid"
- engaged amme sanft "Verlobten"
+ breakup amme sanft "vor die Füße"
- gift nyx quill "teilt"

== 11 Im Kloster
Die verwitwete [Isaldis](isaldis) lebt nicht allein hinter den Mauern: Bei [ihr](isaldis) wohnt der [Mann](grimbert), [dem](grimbert) [sie](isaldis) einst glühende Briefe schrieb. [Er](grimbert) habe [seinen](grimbert) [Sohn](aurin) nur vor [Ysolde](ysolde) in Sicherheit bringen wollen, schwört [Grimbert](grimbert) der [Magd](nyx), [die](nyx) aus dem Gang gekrochen kommt. [Nyx](nyx) glaubt [ihm](grimbert). Dann fällt das Licht auf [ihren](nyx) Nacken, und die [Königin](isaldis) lässt den Krug fallen. Auch das [Mädchen](nyx) trägt den Stern. Vor siebzehn Jahren, gesteht [sie](isaldis), habe [sie](isaldis) schon einmal heimlich entbunden und das [Kind](nyx) fortgegeben.
- married.past isaldis torvald "verwitwete"
- housemate grimbert isaldis "wohnt"
- love.past isaldis grimbert "glühende Briefe"
- parent grimbert aurin "Sohn"
- rescue? grimbert aurin "in Sicherheit"
- reveal grimbert nyx "schwört"
+ discover isaldis nyx "Stern"
- parent grimbert+isaldis nyx "Stern"
- reveal isaldis nyx "gesteht"
- birth.past isaldis nyx "entbunden"

== 12 Die Hochzeit der Regentin
Sechzig Gänge, neunhundert Kerzen, eine [Braut](ysolde) in Blutrot. [Ysolde](ysolde) und der [Graf](graf) mit dem steifen Bein stehen schon unter dem Baldachin, als eine alte [Bekannte](drache) durchs Dach kracht. Auf dem Rücken der [Drachin](drache) sitzt die einstige [Küchenmagd](nyx), hinter [ihr](nyx) [ihre](nyx) [Eltern](grimbert+isaldis). Die [Hebamme](hebamme) bezeugt, wer [König Torvald](torvald) wirklich gestoßen hat. [Ottmar](graf) lässt die [Braut](ysolde) stehen und rennt, so gut es eben geht. Die [Mörderin](ysolde) wird von [Sanft](sanft) abgeführt, und im Verlies fällt [Merle](merle) [ihrer](merle) [Halbschwester](nyx) um den Hals, mit [der](nyx) [sie](merle) einst eine Decke teilte.
- wedding? graf ysolde "Baldachin"
- return drache "kracht"
- parent grimbert+isaldis nyx "Eltern"
- accuse hebamme ysolde "bezeugt"
+ kill.past ysolde torvald "gestoßen"
- breakup graf ysolde "stehen"#2
- flee graf "rennt"
+ arrest sanft ysolde "abgeführt"
- sibling merle nyx "Halbschwester"
- happy merle "um den Hals"

== 13 Drei Kronen
Wer soll herrschen? [Aurin](aurin) ist ein Säugling, [Nyx](nyx) will lieber auf der [Drachin](drache) reiten, also setzt [Isaldis](isaldis) [ihrer](isaldis) [Ältesten](merle) die Krone auf. Die neue [Königin](merle) nimmt zum Manne, [wen](balto) [sie](merle) einst einen Feigling schimpfte; [Balto](balto) verspricht, seltener zu singen. [Grimbert](grimbert) und die alte [Königin](isaldis) ziehen aufs Land. Der [Hauptmann](sanft) klopft mit einer Schüssel Suppe bei der [Amme](amme), [der](amme) [er](sanft) die Ketten abnahm. [Sie](amme) probiert, verzieht das Gesicht und lässt [ihn](sanft) herein. Zum Nachtisch zählt der [Rabe](quill) bis drei.
- parent isaldis merle "Ältesten"
+ hire merle isaldis "Krone"
+ wedding balto merle "nimmt"
- accuse.past merle balto "Feigling"
- move grimbert+isaldis "ziehen"
- rescue.past sanft amme "Ketten"
+ reconcile amme sanft "lässt ihn herein"
