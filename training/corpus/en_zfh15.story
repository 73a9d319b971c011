%series Lantern Row
%lang en
%genre boarding school in the Himalayan foothills of Sikkim, terse database overviews
%cast pema    | Pema Wangdi; Pema | f
%cast kit     | Kit Lascelles; Kit; Lascelles | n
%cast arjun   | Arjun Thapa; Arjun; Thapa | m
%cast owls | Night Owls; Owls | g
%cast sterne  | Headmaster Sterne; Sterne | m
%cast dolma   | Dolma | f
%cast rinzin  | Rinzin Wangdi; Rinzin | m
%cast prue    | Prue Lascelles; Prue | f
%cast scribe  | Scribe | n
%cast bell    | Major Bell; Bell | m
%cast officer | - | m
%cast kitfather | - | m
%cast twins   | - | g
%cast gopal   | Gopal | m
%cast anjali  | Anjali Roy; Anjali; Miss Roy | f
%cast yak     | Duchess | f

== 1 New Girl
[Pema Wangdi](pema), [daughter](pema) of the school [cook](dolma), wins the only free place at [Lantern Row](#lantern). [Kit Lascelles](kit), richest [pupil](kit) of the lower sixth, is told to share a desk with [her](pema) and draws a chalk line down the middle. [Pema](pema) rubs it out with [her](pema) elbow. [Arjun Thapa](arjun), a [goalkeeper](arjun), applauds. [Headmaster Sterne](sterne) reminds [Dolma](dolma) that cooks use the back stairs. At midnight a lantern swings in the attic: the [Night Owls](owls), five pupils, one rule. [Pema](pema) is asked in.
- parent dolma pema "daughter"
+ find pema "wins" #lantern
- meet kit pema "share a desk"
- enemy kit pema "chalk line"
- help arjun pema "applauds"
- boss sterne dolma "school cook"
+ invite owls pema "asked in"

== 2 Scribe
An unsigned sheet is pinned to the chapel door every Friday. The [author](scribe), [Scribe](scribe), mocks the masters in rhyme. [Sterne](sterne) offers a term's fees for a name. [Major Bell](bell), drill, searches desks and confiscates a toffee hammer. [Kit](kit) shrugs and gives nobody away. [Pema](pema)'s elder [brother](rinzin) [Rinzin](rinzin), [porter](rinzin) and [deserter](rinzin), sleeps in the coal shed; [she](pema) takes [him](rinzin) rice each night. [Arjun](arjun) follows [her](pema) once and then brings blankets.
- create scribe _ "mocks"
- gift? sterne _ "offers a term's fees"
- investigate bell _ "searches desks"
- steal bell _ "confiscates"
- reveal! kit scribe "gives nobody away"
- sibling pema rinzin "brother"
- flee.past rinzin "deserter"
+ help pema rinzin "takes him rice"
- discover arjun rinzin "follows her once"
- gift arjun rinzin "brings blankets"

== 3 Chalk
[Kit](kit) is sick in assembly, on the [Major](bell)'s boots. [Dolma](dolma) nurses the [patient](kit) with ginger. In delirium the [heir](kit) recites Friday's verses, before Friday. So [Kit](kit) is [Scribe](kit). The [cook](dolma) keeps it to herself but [Pema](pema), at the foot of the bed, has ears. [She](pema) offers a bargain: no chalk line, no word. [Kit](kit) spits in a palm; [they](kit+pema) shake. A proverb in the dorm: the yak does not thank the bell. [Duchess](yak), the school [yak](yak), grazes on the cricket pitch.
+ ill kit "sick"
- treat kit dolma "nurses"
+ discover dolma+pema kit "Kit is Scribe"
- reveal! dolma "keeps it to herself"
- reveal? pema kit "no word"
- threaten pema kit "bargain"
- friend.start kit pema "shake"

== 4 Miss Roy
A new maths [mistress](anjali), [Anjali Roy](anjali), climbs the pass on foot. [Bell](bell) carries [her](anjali) slide rule and is lost. So is [Gopal](gopal), the [gardener](gopal), [who](gopal) leaves marigolds outside [her](anjali) door and runs. [She](anjali) thanks the wrong [man](bell) for them. The [Major](bell) does not put [her](anjali) right. In [her](anjali) trunk lies a newspaper photograph of [Rinzin](rinzin), cut out with care. [She](anjali) asks around, lightly. [Pema](pema) gives [her](anjali) the height, hair and eyes of somebody else.
+ travel anjali "climbs the pass"
- hire anjali "new maths mistress"
- love.start bell anjali "lost"
- love gopal anjali "So is Gopal"
- gift gopal anjali "marigolds"
- betray bell anjali "does not put"
+ investigate anjali rinzin "asks around"
- betray pema anjali "somebody else"

== 5 Half-Holiday
River picnic. [Prue](prue), [Kit](kit)'s little [sister](prue), visits, falls in and is swept toward the weir. [Arjun](arjun) is on the wrong bank. A bearded [stranger](rinzin) dives from the bridge and brings [her](prue) out by the sash: [Rinzin](rinzin), in full view of forty people. [Bell](bell) recognises the face from the barracks wall. [He](bell) has [him](rinzin) by the collar while [he](rinzin) is still coughing. [Kit](kit) kicks the [Major](bell) in the shin. Wet [Prue](prue) asks if the [man](rinzin) may have [her](prue) cake.
- sibling kit prue "sister"
- travel prue "visits"
+ rescue rinzin prue "brings her out"
- discover bell rinzin "recognises"
+ arrest bell rinzin "by the collar"
- attack kit bell "kicks"
- gift? prue rinzin "cake"

== 6 Lock-Up
[Rinzin](rinzin) sits in the gymnasium store until the escort comes. [Miss Roy](anjali) asks for five minutes with the [prisoner](rinzin), slaps [him](rinzin), embraces [him](rinzin). [They](anjali+rinzin) were to be married in April; [he](rinzin) ran not from the army but from an [officer](officer) [who](officer) had made [him](rinzin) burn a village, and [he](rinzin) never wrote, so as not to drag [her](anjali) in. [Gopal](gopal), watering under the window, hears it all. [He](gopal) goes and fetches [his](gopal) ladder. [Sterne](sterne) dismisses [Dolma](dolma) for having raised a [criminal](rinzin). The soup that night is inedible.
- arrest _ rinzin "prisoner"
- attack anjali rinzin "slaps him"
- reconcile anjali rinzin "embraces him"
+ engaged.past anjali rinzin "to be married"
- flee.past rinzin officer "ran"
- boss.past officer rinzin "an officer"
- discover gopal anjali+rinzin "hears it all"
- help gopal rinzin "fetches his ladder"
+ quit dolma sterne "dismisses"
- parent dolma rinzin "raised a criminal"

== 7 The Ladder
Two in the morning. [Rinzin](rinzin) climbs out, [Duchess](yak) waits below, saddled by the [Owls](owls). [Anjali](anjali) rides behind [him](rinzin). At the gate stands [Bell](bell) with a lantern and a pistol. [He](bell) looks at the [woman](anjali). [He](bell) lowers the pistol and says the marigolds weren't [his](bell). In the morning [Gopal](gopal), asked about the ladder, confesses before anyone has finished the question. [He](gopal) goes to the cells singing. [Pema](pema) has no [brother](rinzin) to feed and cries over the rice.
+ flee anjali+rinzin "climbs out"
- help owls rinzin "saddled"
- threaten bell rinzin "pistol"
- reveal bell anjali "weren't his"
- help bell rinzin "lowers the pistol"
+ reveal gopal _ "confesses"
- arrest _ gopal "goes to the cells"
- happy gopal "singing"
- sad pema rinzin "cries"

== 8 Strike of the Spoons
No pupil eats. Three hundred spoons beat on tables until [Dolma](dolma) is given [her](dolma) ladle back. [Scribe](kit)'s Friday sheet runs to four pages; [Sterne](sterne) makes the whole lower sixth copy a line and compares the hands. [Arjun](arjun), [who](arjun) can imitate any script, writes [his](arjun) in [Kit](kit)'s. [He](arjun) is expelled at noon. [Pema](pema) knows who ought to be on that bus and [she](pema) says so, to one person, behind the bike shed. [Kit](kit) says nothing at all. The bus leaves.
+ hire dolma sterne "given her ladle back"
- create kit "Friday sheet"
- investigate sterne kit "compares the hands"
- help arjun kit "imitate any script"
- betray arjun sterne "writes his in"
+ quit arjun sterne "expelled"
- accuse pema kit "says so"
- betray kit arjun "says nothing at all"

== 9 Absentee
[Kit](kit) is missing from roll call. [Sterne](sterne) suspects [Pema](pema) of hiding the [runaway](kit) and cuts [her](pema) grant. [Kit](kit) is on foot on the bus road, eleven hours behind [Arjun](arjun), and catches up in a tea stall. There is a long silence, then momos. [Arjun](arjun) has known since the toffee hammer and has, it emerges, loved the [author](kit) rather longer than the verse. [Kit](kit) misses the cup with the milk. [They](arjun+kit) take the up bus together.
- flee kit "missing"
- accuse sterne pema "suspects Pema"
- lose pema sterne "cuts her grant"
- find kit arjun "catches up"
- reconcile arjun kit "momos"
- discover.past arjun kit "has known"
+ confess arjun kit "loved the author"
- return arjun+kit "take the up bus"

== 10 Signed
Friday. The sheet on the chapel door carries a signature: K. Lascelles. The [headmaster](sterne) cannot expel [Kit](kit), [whose](kit) [father](kitfather) owns the roof. [He](sterne) can take back [Arjun](arjun), and does, through clenched teeth. [Kit](kit) asks for one more thing, [Pema](pema)'s grant, and pays it out of the polo pony. [Pema](pema) refuses to be bought. The quarrel lasts until [Prue](prue), in a letter with blots, calls both of [them](kit+pema) geese. [Pema](pema) accepts a loan, at interest, in toffee.
+ reveal kit _ "carries a signature"
- quit! kit sterne "cannot expel"
- hire arjun sterne "take back"
- parent kitfather kit "father"
- gift? kit pema "pays it"
- reject pema kit "refuses"
- quarrel kit pema "quarrel"
- accuse prue kit+pema "calls both"
- find pema kit "accepts a loan"

== 11 Landslip
Rain for a week. The east wing slides into the ravine with [Sterne](sterne) in it. The [Night Owls](owls), [who](owls) know every beam from above, dig with soup pots. [Pema](pema) reaches the [headmaster](sterne) first; [he](sterne) says that [she](pema) should save the registers. [She](pema) saves [him](sterne). [Bell](bell) loses a leg under the lintel, jokes about boots, and stops joking. [Dolma](dolma) sits up with [him](bell). By dawn [she](dolma) has called [him](bell) Horace and [he](bell) has asked for the recipe.
- injure sterne "slides into"
- help owls sterne "dig"
+ rescue pema sterne "saves him"
- injure bell "loses a leg"
- sad bell "stops joking"
- treat bell dolma "sits up"
- friend.start bell dolma "called him Horace"

== 12 Amnesty
The [officer](officer) is court-martialled; the deserters of that April are pardoned. [Rinzin](rinzin) and [Anjali](anjali) come down the pass with one [yak](yak) and, in a basket, [twins](twins). [Gopal](gopal), free, sees the [twins](twins) first and cuts all of [his](gopal) marigolds. [Sterne](sterne) retires to the plains. As head the governors appoint [Miss Roy](anjali), by seven votes to none. [Bell](bell) marries [Dolma](dolma) by the front stairs. In the attic the lantern is handed on: [Pema](pema), [Kit](kit) and [Arjun](arjun) are too tall for the beams.
- arrest _ officer "court-martialled"
- accuse! _ rinzin "pardoned"
+ return anjali+rinzin "come down the pass"
- parent anjali+rinzin twins "twins"
- gift gopal anjali "cuts all of"
- quit sterne "retires"
+ hire anjali "appoint"
+ wedding bell dolma "marries"
- quit arjun+kit+pema owls "handed on"
