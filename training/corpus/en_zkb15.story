%series Radio Taxi Ermis
%lang en
%genre Athens taxi-company soap, tabloid TV-page summaries
%cast stavroula | Stavroula Manou; Stavroula; Voula | f
%cast lefteris | Lefteris Manos; Lefteris | m
%cast rania    | Rania | f
%cast kosmas   | Kosmas | m
%cast dina     | Dina Manou; Dina | f
%cast arben    | Arben Hoxha; Arben; Hoxha | m
%cast june     | June | f
%cast panos    | Panos Vlahos; Panos; Vlahos | m
%cast yiayia   | Kyria Efthymia; Efthymia | f
%cast cabbie   | - | m
%cast doctor   | Dr Rallis; Rallis | f
%cast fare     | - | m
%cast baby     | Ermis | m

== 1
[Lefteris Manos](lefteris), [founder](lefteris) of Radio Taxi Ermis, marries the [voice](rania) of [his](lefteris) own switchboard. [Rania](rania) is twenty-nine; [he](lefteris) is sixty-one. [Stavroula](stavroula), the first [Mrs Manou](stavroula), [who](stavroula) still owns half the cars, sends a wreath. [Their](lefteris+stavroula) [daughter](dina) [Dina](dina) drives the [bride](rania) to church with the meter running. Only [Kosmas](kosmas), [dispatcher](kosmas) and best [man](kosmas), looks as if it were a funeral, and no wonder: [he](kosmas) spent last August with the [bride](rania) on [Naxos](@naxos), and [she](rania) has told no one, least of all the [groom](lefteris).
+ wedding lefteris rania "marries"
- boss lefteris rania "his own switchboard"
- ex lefteris stavroula "first Mrs Manou"
- parent lefteris+stavroula dina "daughter"
- advisor kosmas lefteris "best man"
- sad kosmas "a funeral"
- gift stavroula lefteris+rania "sends a wreath"
- affair.past kosmas rania "last August" @naxos
- reveal! rania lefteris "told no one"

== 2
Trouble on the rank. [Arben Hoxha](arben), twelve years a [driver](arben) and still "the [Albanian](arben)" to some, gives a pregnant [tourist](june) a ride for nothing. The [tourist](june), [June](june), has nowhere to go, so [he](arben) takes [her](june) home to [his](arben) [landlady](yiayia), old [Kyria Efthymia](yiayia), [who](yiayia) says no and makes up the bed. [Dina](dina), in love with [Arben](arben) since [he](arben) taught [her](dina) to reverse, sees the [stranger](june) on [his](arben) balcony in [his](arben) shirt and drives into a kiosk. Nobody is hurt, apart from [her](dina) feelings.
- help arben june "for nothing"
- pregnant june "pregnant"
+ move june yiayia "takes her home"
- help yiayia june "makes up the bed"
- housemate arben yiayia "landlady"
- love dina arben "in love with"
- advisor.past arben dina "taught"
- discover dina june "sees the stranger"
+ jealous dina june "drives into a kiosk"
- injure! _ "Nobody is hurt"

== 3
[Panos Vlahos](panos) of Lightning Cabs wants Ermis, and wants it cheap. [He](panos) and [Lefteris](lefteris) have been at daggers drawn since the army. First [he](panos) has four radiators holed; then [he](panos) turns up with orchids at the home of the [ex-wife](stavroula). [Voula](stavroula), [who](stavroula) hasn't been given so much as a carnation since 1999, lets [him](panos) in. By midnight [Lefteris](lefteris)'s oldest [enemy](panos) is whistling in [Lefteris](lefteris)'s old bathroom. [Kosmas](kosmas) begs [Rania](rania) for ten minutes. [She](rania) gives [him](kosmas) nine, in the back of cab seventeen.
+ enemy lefteris panos "at daggers drawn"
- attack panos lefteris "radiators holed"
- gift panos stavroula "orchids"
- ex lefteris stavroula "ex-wife"
+ affair panos stavroula "bathroom"
- affair kosmas rania "cab seventeen"
- cheat rania lefteris "cab seventeen"

== 4
[Dina](dina) ignores [Arben](arben). [Arben](arben) cannot think why. [June](june) can. [June](june) is not [his](arben) [girl](june). [June](june) left a [man](fare) in [Hull](@hull) [who](fare) used [his](fare) fists. [Efthymia](yiayia) tells [Dina](dina) so, and boxes [her](dina) ears. [Dina](dina) buys [June](june) a cot. [The two](dina+june) cry on it. [Lefteris](lefteris) has pains in [his](lefteris) arm. [Rania](rania) wants [him](lefteris) to see [Rallis](doctor). [Rallis](doctor) wants [him](lefteris) off cigars. [Lefteris](lefteris) gives the cigars to [Kosmas](kosmas). Good old [Kosmas](kosmas). The smoke stings, and [Kosmas](kosmas) cannot meet [his](kosmas) [boss](lefteris)'s eye.
- couple! arben june "not his girl"
- breakup.past june fare "left a man"
- attack.past fare june "used his fists"
- reveal yiayia dina "tells Dina"
- attack yiayia dina "boxes her ears"
- gift dina june "a cot"
+ friend.start dina june "cry on it"
- ill lefteris "pains in his arm"
- treat lefteris doctor "off cigars"
- gift lefteris kosmas "gives the cigars"
- sad kosmas "cannot meet"
- boss lefteris kosmas "boss"

== 5
Strike! The drivers park on Syntagma, and [Arben](arben) is chosen to speak for them. [He](arben) is so good at it that [Dina](dina) climbs on the bonnet and kisses [him](arben) on live television. [Her](dina) [father](lefteris), watching, spits out [his](lefteris) tea: a strike [leader](arben), an [employee](arben), an [Albanian](arben), and [his](lefteris) only [girl](dina)! [He](lefteris) fires [Arben](arben) over the radio. In the uproar no one notices [Stavroula](stavroula) handing [her](stavroula) share certificates to [her](stavroula) new [beau](panos), for safe keeping, as [he](panos) puts it.
- hire arben "chosen to speak"
+ kiss arben dina "kisses him"
- parent lefteris dina "father"
- sad lefteris arben+dina "spits out"
- boss lefteris arben "an employee"
- quit arben lefteris "fires"
- gift stavroula panos "share certificates"
- couple panos stavroula "new beau"
+ betray panos stavroula "safe keeping"

== 6
[Dina](dina) packs a bag and shows up at [Efthymia](yiayia)'s, [whose](yiayia) flat now holds four and a half. [Lefteris](lefteris) disowns [her](dina) in the morning and regrets it by noon. [His](lefteris) young [wife](rania), for once, is on [her](rania) [stepdaughter](dina)'s side. "And what do [you](rania) know of love?" roars [Lefteris](lefteris). [Rania](rania) opens [her](rania) mouth to tell [him](lefteris). At that moment [his](lefteris) heart gives out. [Kosmas](kosmas) breaks every red light between Kypseli and the hospital, with the [husband](lefteris) on the back seat where, a week ago, the [wife](rania) lay.
- move dina yiayia "packs a bag"
- reject lefteris dina "disowns"
- sad lefteris "regrets it"
- married lefteris rania "wife"
- kin dina rania "stepdaughter"
- help rania dina "on her stepdaughter's side"
- quarrel lefteris rania "roars"
- reveal? rania lefteris "to tell him"
+ ill lefteris "heart gives out"
+ rescue kosmas lefteris "breaks every red light"
- affair kosmas rania "a week ago"

== 7
Two [women](rania+stavroula) meet at a bedside. The former [wife](stavroula) has brought soup, the present [one](rania) has brought pyjamas, and the [patient](lefteris) pretends to be asleep. [They](rania+stavroula) have never exchanged a word; now [they](rania+stavroula) compare notes, and giggle. Under [his](lefteris) lids [Lefteris](lefteris) hears [Rania](rania) say that there's another [man](kosmas) and that [she](rania) hasn't the heart to leave a sick one. [Dr Rallis](doctor), divorced, severe, takes [his](lefteris) pulse and remarks that [he](lefteris)'s a bad actor.
- ex lefteris stavroula "former wife"
- married lefteris rania "present one"
- gift stavroula lefteris "soup"
- gift rania lefteris "pyjamas"
- betray lefteris rania+stavroula "pretends to be asleep"
- affair kosmas rania "another man"
+ meet rania stavroula "compare notes"
- reveal rania stavroula "another man"
+ discover lefteris rania "hears Rania say"
- breakup? rania lefteris "hasn't the heart"
- divorce.past _ doctor "divorced"
- treat lefteris doctor "takes his pulse"

== 8
[Vlahos](panos) shows [his](panos) hand: with [Voula](stavroula)'s half in [his](panos) pocket, [he](panos) has the locks at Ermis changed and [Voula](stavroula)'s number blocked, both before breakfast. The jilted [woman](stavroula) goes after [him](panos) with a tyre lever. [She](stavroula) gets [his](panos) windscreen, [his](panos) headlamps and a night in the cells. It is [Arben](arben), sacked and whistling, [who](arben) stands bail for the [mother](stavroula) of [his](arben) [girl](dina). [Stavroula](stavroula), [who](stavroula) once called [him](arben) something unprintable, asks [him](arben) to supper.
- steal panos stavroula "in his pocket"
+ breakup panos stavroula "number blocked"
- attack stavroula panos "tyre lever"
- arrest _ stavroula "cells"
+ help arben stavroula "stands bail"
- parent stavroula dina "mother"
- couple arben dina "his girl"
- reconcile arben stavroula "asks him to supper"
- invite stavroula arben "asks him to supper"

== 9
[June](june)'s waters break in a traffic jam on Patission, in [Dina](dina)'s cab. [Arben](arben) clears the bus lane on foot; [Efthymia](yiayia), [who](yiayia) has done this for goats, does it for [June](june). A [boy](baby)! [He](baby) is to be called [Ermis](baby). Out of the next car steps the [man](fare) from [Hull](@hull), [who](fare) has come to take back what's [his](fare). [He](fare) gets as far as [June](june)'s door. Four hundred taxis sound their horns and, slowly, close in. [He](fare) is last seen running towards the airport.
- birth? june "waters break"
- help arben june "clears the bus lane"
- treat june yiayia "does it for June"
+ birth june baby "A boy"
- ex fare june "the man from Hull"
- return fare "steps"
- abduct? fare baby+june "take back"
- threaten _ fare "close in"
+ flee fare "running towards"

== 10
Out of hospital, without cigars or illusions, [Lefteris](lefteris) has [Kosmas](kosmas) drive [him](lefteris) along the coast and tells [him](kosmas) to stop. "Do [you](kosmas) love [her](rania)?" [Kosmas](kosmas), [who](kosmas) would deny it to anyone else, nods at the windscreen. [Lefteris](lefteris) thinks of hitting [him](kosmas). [He](lefteris) hasn't the breath. [He](lefteris) gives [him](kosmas) the papers instead, signed that morning: [he](lefteris) has set [her](rania) free. Then [he](lefteris) weeps, and the best [man](kosmas) holds [his](kosmas) [friend](lefteris) until the sea goes dark.
- recover lefteris "Out of hospital"
+ love kosmas rania "nods"
- reveal kosmas lefteris "nods"
- discover lefteris kosmas "Do you love her"
- attack? lefteris kosmas "hitting"
+ divorce lefteris rania "set her free"
- sad lefteris "weeps"
- advisor kosmas lefteris "best man"
- friend kosmas lefteris "friend"
- help kosmas lefteris "holds his friend"

== 11
How to get back half a company? [Rania](rania) still has the best voice in [Athens](@athens). [She](rania) rings [Vlahos](panos) as a lonely heiress and lures [him](panos) to a hotel; while [he](panos) waits there in a towel, [Stavroula](stavroula) and [Dina](dina), [mother](stavroula) and [daughter](dina), go through [his](panos) safe. The certificates are under the orchids bill. [Panos](panos), locked out on the balcony, is photographed by every driver [he](panos) has ever underpaid. [Lefteris](lefteris) laughs so hard that [Rallis](doctor) has to loosen [his](lefteris) collar. [Her](doctor) hand, it strikes [him](lefteris), is warm.
+ betray rania panos "lures him"
- parent stavroula dina "mother"
- steal dina+stavroula panos "go through his safe"
- find dina+stavroula "certificates"
- boss.past panos _ "underpaid"
- happy lefteris "laughs"
- help doctor lefteris "loosen his collar"
+ love.start lefteris doctor "is warm"

== 12
[Lefteris](lefteris) hires [Arben](arben) back and, before the whole rank, calls [him](arben) [son](arben). [Dina](dina) marries [Arben](arben) in June, in a cab, between two fares, with [Kosmas](kosmas) and [Rania](rania), just back from [Naxos](@naxos), to hold the crowns. [June](june) takes over the switchboard; the [baby](baby) sleeps in lost property. [Stavroula](stavroula) gives the [doctor](doctor) a piece of advice about [her](stavroula) former [husband](lefteris), namely to hide the cigars. And [Efthymia](yiayia)? The old [landlady](yiayia), [her](yiayia) flat empty at last, hails a taxi and asks the [driver](cabbie) if [he](cabbie) needs a room.
- hire arben lefteris "hires Arben back"
- reconcile arben lefteris "calls him son"
+ wedding arben dina "marries"
- couple kosmas rania "just back"
- return kosmas+rania "just back"
- hire june "takes over the switchboard"
- help stavroula doctor "a piece of advice"
- ex lefteris stavroula "former husband"
- invite yiayia cabbie "needs a room"
