%series Glenmorven House
%lang de
%genre boarding-school drama set in the Scottish Highlands, episode list in the manner of an encyclopaedia
%cast isla | Isla Drummond; Isla; Drummond | f
%cast rhona | Rhona Drummond; Rhona; Ronnie; Imogen | f
%cast tariq | Tariq Aziz; Tariq | m
%cast kit | Kit Ashby; Kit; Ashby | m
%cast ottilie | Ottilie | f
%cast wren | Wren | n
%cast macrae | Mr. MacRae; MacRae | m
%cast lockhart | Dr. Lockhart; Lockhart | f
%cast hamish | Hamish | m
%cast lord | Lord Ashby | m
%cast imogen | - | f
%cast koechin | Mrs. Bell | f
%cast oma | - | f
%cast toter | - | m

== 1 Nebel über dem Loch
[Isla Drummond](isla), [deren](isla) ältere [Schwester](rhona) [Rhona](rhona) vor zwei Jahren auf dem Schulgelände von [Glenmorven](#glenmorven) verschwunden ist, erschleicht sich unter dem Mädchennamen [ihrer](isla) [Großmutter](oma) einen Platz an derselben Anstalt. Beim Abendessen wird [sie](isla) neben [Kit Ashby](kit) gesetzt, den [Sohn](kit) des wichtigsten [Gönners](lord), [der](kit) als Letzter mit der [Vermissten](rhona) gesehen worden war. Im Speisesaal erkennt [sie](isla) niemand außer der [Köchin](koechin) [Mrs. Bell](koechin), [die](koechin) [ihr](isla) statt eines Grußes die doppelte Portion Pudding auftut und den Finger auf die Lippen legt.
- sibling isla rhona "Schwester"
- abduct.past? _ rhona "verschwunden"
- kin isla oma "Großmutter"
+ betray isla _ "erschleicht"
- meet isla kit "gesetzt"
- parent lord kit "Sohn"
+ discover koechin isla "erkennt"
- help koechin isla "Finger"

== 2 Nachtgänger
[Wren](wren), [das](wren) mit [Isla](isla) ein Zimmer teilt und von [dem](wren) niemand weiß, woher [es](wren) stammt, schlafwandelt. In der dritten Nacht folgt die [Neue](isla) [Wren](wren) bis zum Bootshaus, wo [sie](isla) in einer Ritze der Dielen den Armreif findet, den [sie](isla) der [Schwester](rhona) zum sechzehnten Geburtstag geschenkt hatte. [MacRae](macrae), der [Sportlehrer](macrae), überrascht [die beiden](isla+wren) und verhängt einen Arrest, von dem [ihn](macrae) [Tariq Aziz](tariq), der wortgewandte [Sprecher](tariq) des Debattierklubs, mit einem dreißigminütigen Plädoyer wieder abbringt. Zum Dank will [Isla](isla) [ihn](tariq) in [ihr](isla) Geheimnis einweihen, besinnt sich jedoch.
- housemate isla wren "Zimmer"
- investigate isla wren "folgt"
- sibling isla rhona "Schwester"
+ find isla "findet"
- gift.past isla rhona "geschenkt"
- find macrae isla+wren "überrascht"
- help tariq isla+wren "Plädoyer"
- reveal! isla tariq "besinnt"

== 3 Der Erbe
Nachdem [Kit](kit) die [Mitschülerin](isla) zu einer Bootsfahrt überredet hat, auf der [er](kit) von [Rhona](rhona) spricht, ohne zu ahnen, wen [er](kit) vor sich hat, beginnt [Isla](isla) [ihn](kit) gegen [ihren](isla) Willen zu mögen. [Ottilie](ottilie), seit der ersten Klasse mit [Kit](kit) so gut wie verlobt, beobachtet das Boot durch ein Opernglas und durchwühlt noch am selben Tag die Sachen der [Konkurrentin](isla). Dabei fällt [ihr](ottilie) ein Familienfoto in die Hände. [Sie](ottilie) behält es, um es bei Gelegenheit zu verwenden, wie sich [Dr. Lockhart](lockhart), die [Schulleiterin](lockhart), einmal über Gift geäußert hat.
- discover! kit isla "ohne zu ahnen"
+ love.start isla kit "mögen"
- engaged? kit ottilie "so gut wie"
- jealous ottilie isla "Opernglas"
- enemy isla ottilie "Konkurrentin"
- investigate ottilie isla "durchwühlt"
+ discover ottilie isla "Familienfoto"
- steal ottilie isla "behält"

== 4 Gelegenheiten
Die Gelegenheit bietet sich beim Ceilidh, als [Kit](kit) zum dritten Mal in Folge mit [Isla](isla) tanzt: Vor der versammelten Schule enthüllt [Ottilie](ottilie), dass die [Neue](isla) eine [Drummond](isla) und somit unter falschem Namen eingeschrieben sei. [Kit](kit) lässt [ihre](isla) Hand fallen, als hätte [er](kit) sich verbrannt. [Lockhart](lockhart) ruft die [Enttarnte](isla) zu sich, sieht jedoch zur allgemeinen Überraschung von einem Verweis ab und bittet [sie](isla) lediglich, das Suchen einzustellen. Warum die [Direktorin](lockhart) dabei weint, fragt sich [Tariq](tariq), [der](tariq) unter dem Fenster die Rosen zu gießen vorgibt.
+ reveal ottilie _ "enthüllt"
- reject kit isla "fallen"
- accuse! lockhart isla "sieht"
- sad lockhart "weint"
- betray tariq _ "vorgibt"

== 5 Der Wildhüter
Der wortkarge [Wildhüter](hamish) [Hamish](hamish), von [dem](hamish) es heißt, [er](hamish) sei aus der Armee unehrenhaft entlassen worden, zieht eine Leiche aus dem Loch. Stundenlang muss [Isla](isla) annehmen, es handle sich um [ihre](isla) [Schwester](rhona), ehe [Mrs. Bell](koechin) [ihr](isla) die Nachricht bringt, der [Tote](toter) sei ein Mann. [Er](toter) trägt einen Manschettenknopf mit dem Wappen der [Ashbys](kit+lord) bei sich. [Kit](kit), [der](kit) das Gegenstück seit Kindertagen am Hals trägt, übergibt sich hinter der Kapelle; [Wren](wren) hält [ihm](kit) die Stirn und sagt, was [Wren](wren) seit Monaten träume, habe dieser [Mann](toter) getan.
- quit.past? hamish "entlassen"
+ find hamish toter "zieht"
- die! rhona "annehmen"
- reveal koechin isla "Nachricht"
- die toter "Tote"
- ill kit "übergibt"
- help wren kit "Stirn"
- sibling isla rhona "Schwester"
- accuse wren toter "getan"

== 6 Ashby senior
[Lord Ashby](lord) reist im Hubschrauber an, identifiziert den [Toten](toter) als einen früheren [Chauffeur](toter) [seiner](lord) Familie und drängt auf eine rasche Beisetzung. Unter vier Augen verlangt [er](lord) von [Lockhart](lockhart), dass [Isla](isla) bis zum Wochenende der Schule verwiesen werde; andernfalls werde [er](lord) bekannt machen, wessen [Kind](wren) [Wren](wren) sei. Hinter dem Wandteppich presst [Wren](wren) die Hand auf den Mund. Die [Schulleiterin](lockhart) setzt den Verweis auf, unterschreibt ihn mit der linken Hand und legt ihn, als der [Besucher](lord) gegangen ist, ins Feuer.
- travel lord "reist"
- boss.past lord toter "Chauffeur"
+ threaten lord lockhart "andernfalls"
- reveal? lord _ "bekannt machen"
- quit? isla lockhart "verwiesen"
+ discover wren lockhart "Wandteppich"
- parent? lockhart wren "Kind"

== 7 Blutsbande
[Wren](wren) stellt [Dr. Lockhart](lockhart) im Gewächshaus, und die [Direktorin](lockhart) gesteht, vor siebzehn Jahren als Referendarin ein [Kind](wren) von [Lord Ashby](lord) bekommen und auf [dessen](lord) Druck in eine Pflegefamilie gegeben zu haben. Somit ist [Kit](kit) ein [Halbbruder](kit). Statt [ihm](kit) davon zu erzählen, bringt [Wren](wren) [ihm](kit) am Abend das Pfeifen auf zwei Fingern bei, als ließen sich siebzehn Jahre so nachholen. [Isla](isla) und [Tariq](tariq) spüren derweil den Wagen des toten [Fahrers](toter) in einer Scheune auf, und auf dem Rücksitz liegt ein Schal, den [sie](isla+tariq) beide kennen.
- investigate wren lockhart "stellt"
+ reveal lockhart wren "gesteht"
- birth.past lockhart wren "bekommen"
- parent lockhart+lord wren "Kind von"
- threaten.past lord lockhart "Druck"
+ sibling kit wren "Halbbruder"
- reveal! wren kit "Statt"
- advisor wren kit "bringt"
- find isla+tariq "spüren"

== 8 Die Fremde in Oban
Der Schal führt nach [Oban](@oban), wo in einer Fischfabrik eine [Frau](rhona) arbeitet, [die](rhona) auf den Namen [Imogen](rhona) hört, bis [Isla](isla) [sie](rhona) »[Ronnie](rhona)« ruft. [Rhona](rhona) lebt. Was sich [Tariq](tariq), [der](tariq) draußen im Regen wartet, als Wiedersehen unter Tränen vorstellt, ist zunächst eine Ohrfeige: [Sie](rhona) sei nicht zwei Jahre lang tot gewesen, um sich von der kleinen [Schwester](isla) finden zu lassen. Erst im Zug erzählt die [Ältere](rhona), dass [sie](rhona) damals Zeugin geworden sei, wie [Kits](kit) [Vater](lord) eine [Journalistin](imogen) überfuhr und der [Chauffeur](toter) [sie](imogen) im Loch versenkte.
+ find isla rhona "lebt"
- attack rhona isla "Ohrfeige"
- sibling isla rhona "Schwester"
- die! rhona "tot"
+ reveal rhona isla "erzählt"
- discover.past rhona lord "Zeugin"
- kill.past lord imogen "überfuhr"
- parent lord kit "Vater"

== 9 Zwei Namen
Dass [Rhona](rhona) den Namen der [Getöteten](imogen) angenommen hat, erklärt [sie](rhona) mit dem Wunsch, wenigstens auf dem Papier jemanden am Leben zu erhalten. Als [Isla](isla) [Kit](kit) die Wahrheit über den [Vater](lord) beibringen will, kommt [ihr](isla) der [Betroffene](kit) zuvor: [Er](kit) hat den [Chauffeur](toter) im Herbst zur Rede gestellt, ist mit [ihm](toter) auf dem Steg ins Handgemenge geraten und glaubt seither, [ihn](toter) getötet zu haben. Den Manschettenknopf habe [er](kit) [ihm](toter) nicht entrissen, sondern, als [er](toter) unterging, hinterhergeworfen. [Isla](isla) nimmt [sein](kit) Gesicht in beide Hände. Für das, was [sie](isla) dann tut, hasst [sie](isla) sich bis zum Frühstück.
- reveal? isla kit "beibringen"
- parent lord kit "Vater"
+ reveal kit isla "zuvor"
- attack.past kit toter "Handgemenge"
- kill? kit toter "getötet"
+ kiss isla kit "nimmt"

== 10 Der Schuss am Moor
[Hamish](hamish), [der](hamish) seit dem Leichenfund auffallend oft um die Schule streift, wird von [MacRae](macrae) dabei ertappt, wie [er](hamish) [Rhona](rhona) im Jagdhaus mit Essen versorgt. Der [Sportlehrer](macrae) verständigt allerdings nicht die Polizei, sondern den [Lord](lord), in [dessen](lord) Sold [er](macrae), wie sich nun herausstellt, von Anfang an gestanden hat. In der Dämmerung stürmen vier Männer das Haus. Der [Wildhüter](hamish) wirft sich vor die [Gesuchte](rhona) und fängt die Kugel ab; mit der Zunge schnalzend lenkt [Ottilie](ottilie), [die](ottilie) bloß nach [ihrem](ottilie) Pferd sehen wollte, vier aufgeschreckte Ponys zwischen die Angreifer.
- discover macrae hamish "ertappt"
- help hamish rhona "versorgt"
+ betray macrae _ "Sold"
- reveal macrae lord "verständigt"
- boss lord macrae "Sold"
- attack _ rhona "stürmen"
+ rescue hamish rhona "wirft"
- injure hamish "Kugel"
- help ottilie rhona "lenkt"

== 11 Eine Art von Frieden
Während [Hamish](hamish) in [Inverness](@inverness) um das Leben ringt, wacht an [seinem](hamish) Bett die [Köchin](koechin), [die](koechin) jetzt erst preisgibt, dass [sie](koechin) die [Mutter](koechin) des [Wildhüters](hamish) ist. [Ottilie](ottilie) versorgt in der Schule [Rhonas](rhona) Schürfwunden, worauf [Isla](isla) [ihr](ottilie) wortlos das Opernglas zurückgibt, das [Wren](wren) [ihr](ottilie) seinerzeit entwendet hatte. [Kit](kit) hat [seinen](kit) [Vater](lord) um ein Gespräch am Bootshaus gebeten und trägt unter dem Hemd ein Tonbandgerät, das [ihm](kit) [Tariq](tariq) mit Pflastern auf die Brust geklebt hat.
- ill hamish "ringt"
- help koechin hamish "wacht"
+ reveal koechin _ "preisgibt"
- parent koechin hamish "Mutter"
- treat rhona ottilie "versorgt"
- reconcile isla ottilie "zurückgibt"
- steal.past wren ottilie "entwendet"
- parent lord kit "Vater"
+ betray kit lord "Tonbandgerät"
- help tariq kit "geklebt"

== 12 Tonband
Am Bootshaus weist [Lord Ashby](lord) dem [Sohn](kit) geduldig nach, dass [dieser](kit) niemanden umgebracht habe: Der [Chauffeur](toter) sei an Land geschwommen und habe Geld verlangt, und da habe [er](lord) selbst die Sache erledigt, so wie man einem Hund die Spritze gebe. [Kit](kit), zugleich freigesprochen und verwaist, öffnet das Hemd. Bevor der [Lord](lord) das Gerät an sich reißen kann, tritt [Wren](wren) aus dem Schatten und redet [ihn](lord) mit dem Wort an, das niemand je zu [ihm](lord) gesagt hat, ohne es zu müssen. Der [Angesprochene](lord) zögert zwei Sekunden. Mehr braucht die Polizei nicht.
- kill! kit toter "niemanden"
- threaten.past toter lord "verlangt"
+ reveal lord kit "weist"
- kill.past lord toter "erledigt"
- parent lord kit "Sohn"
- reveal kit lord "öffnet"
- parent lord wren "Wort"
+ arrest _ lord "Polizei"

== 13 Sommerzeit
[Dr. Lockhart](lockhart) stellt [ihr](lockhart) Amt zur Verfügung und zieht mit [Wren](wren) in das Torhaus, wo [beide](lockhart+wren) lernen, einander morgens zu grüßen. [Rhona](rhona) holt den Schulabschluss nach und sitzt dabei eine Bank hinter der jüngeren [Schwester](isla), [die](isla) das als späte Gerechtigkeit empfindet. [Hamish](hamish) verlässt das Hospital am Arm von [Mrs. Bell](koechin). [Ottilie](ottilie) und [Tariq](tariq) bestreiten gemeinsam das Finale der Debattiermeisterschaft zum Thema, ob Liebe ein Argument sei, und verlieren, weil [beide](ottilie+tariq) im entscheidenden Augenblick dieselbe Seite vertreten. Am Loch wirft [Kit](kit) den zweiten Manschettenknopf ins Wasser und geht dann zu der [Frau](isla) hinüber, [die](isla) mit zwei Paddeln auf [ihn](kit) wartet.
- quit? lockhart "zur Verfügung"
+ move lockhart wren "zieht"
- sibling isla rhona "Schwester"
- recover hamish "verlässt"
- lose ottilie+tariq "verlieren"
- love? ottilie tariq "dieselbe Seite"
+ reconcile isla kit "hinüber"
