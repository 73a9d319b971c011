%series Dust and Iten
%lang en
%genre sports drama at a runners' camp in western Kenya, streaming blurbs
%cast chep   | Chepkoech Rotich; Chepkoech; Chep | f
%cast kip    | Kiprono Rotich; Kiprono; Kip | m
%cast brother | Brother Aloysius; Aloysius | m
%cast naomi  | Naomi Barsosio; Naomi | f
%cast dutch  | Maarten Kuyper; Kuyper; Maarten | m
%cast leah   | Leah | f
%cast jomo   | Jomo Sang; Jomo; Sang | m
%cast ezra   | Ezra | m
%cast mama   | Mama Rotich | f
%cast doc    | Dr. Wangari; Wangari | f
%cast thief  | Sunday | m
%cast goat   | Minister | m
%cast child  | Faith | f

== 1
At four in the morning sixty runners leave the gate of [Brother Aloysius](brother), the Irish [monk](brother) [who](brother) has trained three generations and never run a step. Fastest of the girls is [Chepkoech Rotich](chep), nineteen, [whose](chep) bad knee is known only to [her](chep) [brother](kip), [Kiprono](kip), a [pacemaker](kip) paid to lose. When a Dutch [agent](dutch) named [Kuyper](dutch) shows up with contracts, the [monk](brother) bars the way; [the two](brother+dutch) have a history, and its name is [Naomi](naomi). Just one girl signs behind [his](brother) back: [Leah](leah), [who](leah) is [Chep](chep)'s shadow, roommate and, from this morning, competition.
- advisor brother chep "trained"
- ill chep "bad knee"
- discover.past kip chep "known only to"
- sibling chep kip "brother"
- travel dutch "shows up"
- reject brother dutch "bars the way"
- enemy brother dutch "have a history"
- hire leah dutch "signs"
- betray leah brother "behind his back"
- housemate chep leah "roommate"
+ enemy.start chep leah "competition"

== 2
A flashback tells who [Naomi Barsosio](naomi) was: the best the camp ever had, lured abroad by [Maarten Kuyper](dutch) and sent home four years later with a suitcase of medals, a limp and a small [daughter](child). [She](naomi) lives by the market now and sells charcoal to people who used to cheer [her](naomi). The old [man](brother) crosses the road when [he](brother) sees [her](naomi), out of guilt. [Chepkoech](chep) does not. [She](chep) sits down among the sacks and asks how one wins with a bad knee. "One doesn't," the former [champion](naomi) answers, but puts a hand on the joint and begins to press.
- betray.past dutch naomi "lured abroad"
- find.past naomi "medals"
- injure.past naomi "a limp"
+ parent naomi child "daughter"
- flee brother naomi "crosses the road"
- sad brother naomi "guilt"
- meet chep naomi "sits down among"
+ treat chep naomi "begins to press"

== 3
[Kip](kip) is in love. [Kip](kip) loves [Leah](leah). [Leah](leah) runs past [Kip](kip) every day. [Leah](leah) has eyes for [Ezra](ezra). [Ezra](ezra) drives the camp bus. [Ezra](ezra) is engaged to a teacher. [Sang](jomo) times the runners. [Jomo Sang](jomo) is the right [hand](jomo) of [Aloysius](brother). [Sang](jomo) takes money from [Kuyper](dutch). The [goat](goat) is called [Minister](goat). [Minister](goat) eats the stopwatch. [Sang](jomo) beats [Minister](goat). [Chep](chep) frees [Minister](goat).
+ love kip leah "in love"
- love leah ezra "has eyes for"
- engaged _ ezra "engaged to"
- colleague brother jomo "right hand"
+ betray jomo brother "takes money"
- attack jomo goat "beats"
- rescue chep goat "frees"

== 4
With [Naomi](naomi) as secret masseuse, [Chep](chep) qualifies for the nationals, four seconds ahead of [her](chep) [roommate](leah). That night somebody goes through [her](chep) locker. [She](chep) blames [Leah](leah), [who](leah), insulted, moves [her](leah) mattress to the other end of the dormitory. The [culprit](thief), however, is ten years old and called [Sunday](thief); [he](thief) sleeps in the brick kiln and lives on what runners leave lying about. [Kiprono](kip) catches [him](thief) by the shirt, sees how thin the shirt is, and shares [his](kip) ugali with the [thief](thief). By the end of the week the [boy](thief) is carrying the bottles.
- help naomi chep "secret masseuse"
- find chep "qualifies"
- housemate chep leah "roommate"
+ steal thief chep "goes through"
- accuse chep leah "blames"
- sad leah "insulted"
- discover kip thief "catches him"
+ help kip thief "shares his ugali"
- hire thief "carrying the bottles"

== 5
[Kuyper](dutch) stops playing the kindly uncle. [Leah](leah), [whose](leah) contract has a clause for everything, must run in [Doha](@doha) with a fever or pay; [she](leah) runs, faints, and wakes in a ward where nobody speaks any language of [hers](leah). Somebody telephones every night. It is not [Ezra](ezra), for [whom](ezra) [she](leah) asks, but a [pacemaker](kip) with borrowed airtime, [who](kip) holds the receiver out of the window so that [she](leah) can hear the rain. When [she](leah) comes home, thin and in debt, [she](leah) goes first to the [girl](chep) [who](chep) called [her](leah) a thief, and says: "Read this paper to [me](leah). Slowly."
- threaten dutch leah "or pay"
- travel leah "must run in" @doha
+ ill leah "faints"
- help kip leah "telephones every night"
- love leah ezra "asks"
- return leah "comes home"
- accuse.past chep leah "called her a thief"
+ reconcile chep leah "goes first to"

== 6
The newlyweds of the week are [Ezra](ezra) and [his](ezra) teacher, and the entire camp dances but one. [Kip](kip) brings the [wallflower](leah) a soda. [Leah](leah) tells [him](kip) that [he](kip) is kind and that [she](leah) has had enough of kind; [he](kip) drinks it himself. [Mama Rotich](mama), [who](mama) has walked forty kilometres to see [her](mama) two [children](chep+kip), arrives in the middle of it and makes [Naomi](naomi) out in the crowd. The two [women](mama+naomi) embrace. [They](mama+naomi) were at school together, and it was the [mother](mama), not the [monk](brother), [who](mama) warned [Naomi](naomi) at the time against getting on that plane.
+ wedding _ ezra "newlyweds"
- celebrate _ "dances"
- gift kip leah "brings the wallflower a soda"
+ reject leah kip "enough of kind"
- parent mama chep+kip "children"
- travel mama "arrives"
- friend mama naomi "at school together"
- help.past mama naomi "warned"

== 7
National trials. At eight hundred metres to go the knee gives way, and [Chep](chep), [who](chep) has led from the gun, goes down in lane two. [Leah](leah) hears the crowd gasp. [She](leah) is in front now, with the money and the visa twenty strides away, and [she](leah) looks back, stops, turns and pulls [her](leah) [rival](chep) up by the vest. [The pair](chep+leah) finish last, arm in arm. It is the photograph of the year. The [agent](dutch), [who](dutch) had bet on [his](dutch) own [athlete](leah), loses a fortune; [Dr. Wangari](doc), from the front row, offers to operate on the [fallen](chep) for nothing.
- injure chep "gives way"
- find? leah "the money"
- enemy chep leah "rival"
+ rescue leah chep "pulls her rival up"
- lose chep+leah "finish last"
- lose dutch "loses a fortune"
- help? doc chep "for nothing"
- treat? chep doc "offers to operate"

== 8
The contract lands on the desk of the district chief, and with it a bundle of receipts that [Sunday](thief) has lifted from [Sang](jomo)'s jacket out of sheer habit. For six years the [timekeeper](jomo) has been selling stopwatch times to the [Dutchman](dutch). [Aloysius](brother) asks [him](jomo) whether it is so. [He](jomo) could lie; [he](jomo) looks at the floor. The [monk](brother) raised [him](jomo) from a baby, left on the mission step in a shoebox, and shows [him](jomo) the door all the same, then sits by it till dark in case [he](jomo) should knock.
- steal thief jomo "lifted"
+ betray.past jomo brother "selling stopwatch times"
- accuse brother jomo "asks him whether"
- parent.past brother jomo "raised him"
+ quit jomo brother "shows him the door"
- sad brother jomo "till dark"
- return? jomo "should knock"

== 9
[Wangari](doc) operates. [Chep](chep) wakes up. [Leah](leah) is asleep on the floor. [Naomi](naomi) brings soup. [Naomi](naomi)'s [daughter](child) is called [Faith](child). [Faith](child) has grey eyes. [Faith](child) has the eyes of [Kuyper](dutch). [Chep](chep) sees it. [Chep](chep) asks [Naomi](naomi). [Naomi](naomi) nods. [Kuyper](dutch) knows nothing of [Faith](child). [Sunday](thief) teaches [Faith](child) to whistle. [Kip](kip) quits pacing. [Kip](kip) wants to win. The hospital has a mango tree.
- treat chep doc "operates"
- recover chep "wakes up"
- gift naomi chep "soup"
- parent naomi child "daughter"
+ parent dutch child "eyes of"
- discover chep dutch "sees it"
- reveal naomi chep "nods"
- discover! dutch child "knows nothing"
- advisor thief child "teaches"
- quit kip "quits pacing"

== 10
Banned from the stadium on [Leah](leah)'s evidence and abandoned by [his](dutch) sponsors, [Maarten Kuyper](dutch) drives up the escarpment to scream at somebody and meets, at the gate, a five-year-old [girl](child) with a goat. The [child](child) asks whether [he](dutch) is lost. [He](dutch) looks at [her](child) for a long time. [Naomi](naomi) comes running, a hoe in [her](naomi) fists, and orders the [man](dutch) [who](dutch) ruined [her](naomi) off the land; never, [she](naomi) says, will [he](dutch) lay a finger on [Faith](child). [He](dutch) did not know, [he](dutch) stammers. That, says [she](naomi), was the one good thing about [him](dutch).
- accuse.past leah dutch "evidence"
- lose dutch "abandoned"
- travel dutch "drives up"
+ meet child dutch "meets"
+ discover dutch child "looks at her"
- threaten naomi dutch "a hoe"
- quarrel dutch naomi "orders the man"
- discover! dutch child "did not know"
- attack.past dutch naomi "ruined"

== 11
The half-year that follows is told in letters. [Kiprono](kip) runs [his](kip) first race in order to win it and comes fourth, [his](kip) second and comes first. The [surgeon](doc) writes to [Brother Aloysius](brother) about cartilage, and then about books, and then about nothing in particular, twice a week. The [exile](jomo) writes, too: [Jomo](jomo) is digging wells in [Turkana](@turkana), does not ask to be forgiven, and encloses, in small notes, what [he](jomo) took. The [monk](brother) replies by return of post in four words: "[Your](jomo) bed is made." Even [Kuyper](dutch) sends an envelope every month; [Naomi](naomi) returns it, unopened, every month but one.
- lose kip "comes fourth"
+ find kip "comes first"
- love? doc brother "nothing in particular"
- move.past jomo "exile" @turkana
- reconcile? brother jomo "does not ask"
- gift jomo brother "encloses"
+ reconcile brother jomo "Your bed is made"
- gift dutch naomi "sends an envelope"
- reject naomi dutch "returns it"

== 12
After the rains the former [timekeeper](jomo) walks through the gate; nobody makes a speech, and [Sunday](thief) hands [him](jomo) a stopwatch. [Leah](leah), running better than ever with [Naomi](naomi) as coach, has come to miss something and cannot think what, until [Kip](kip), away at altitude, fails to telephone for a week. Then it is [she](leah) [who](leah) borrows airtime. "[You](kip) were right about rain," [she](leah) says into the receiver and, as [he](kip) does not understand, hangs up, hitches a ride on [Ezra](ezra)'s bus, and says it again to [his](kip) face, in such a way that even the [driver](ezra) understands.
- return jomo "walks through the gate"
- gift thief jomo "hands him a stopwatch"
- advisor naomi leah "coach"
+ love.start leah kip "come to miss"
- travel leah kip "hitches a ride"
+ confess leah kip "says it again"

== 13
World championships. [Brother Aloysius](brother), eighty-one, sits at last in a stadium abroad, with [Dr. Wangari](doc), [who](doc) has given up writing and simply come along. [His](brother) two [girls](chep+leah) stand side by side at the start; the elder [one](chep), it is known, will retire tonight, and will be married in [Iten](@iten) to no one, as [she](chep) tells reporters, but to a small hotel. [Leah](leah) takes gold, [Chep](chep) bronze. In the stand [Leah](leah)'s [fiancé](kip) lifts a grey-eyed [girl](child) on [his](kip) shoulders, [whose](child) [father](dutch), by [her](child) [mother](naomi)'s leave, has been given a seat eleven rows behind. [He](dutch) is the only [one](dutch) [who](dutch) cries.
- travel brother+doc "come along"
- advisor brother chep+leah "His two girls"
- quit? chep "retire tonight"
- wedding! _ chep "to no one"
+ find leah "takes gold"
- find chep "bronze"
- engaged kip leah "fiancé"
- parent dutch child "father"
- parent naomi child "mother"
- invite naomi dutch "given a seat"
- sad dutch "cries"
