%series Lockeport Mornings
%lang en
%genre drill: everyday serial in a Nova Scotia fishing village, encyclopaedia episode list with long sentences
%cast merle | Merle Boudreau; Merle | f
%cast alden | Alden Boudreau; Alden | m
%cast tess | Tess Boudreau; Tess | f
%cast cyrus | Cyrus Hardy; Cyrus; Hardy | m
%cast joy | Joy Hardy; Joy | f
%cast ansel | Ansel | m
%cast drew | Drew Pellerin; Drew | m
%cast nurse | Wanda; Wanda Pictou | f
%cast minister | Reverend Osei; Osei | f
%cast coastg | Lieutenant Roy; Roy | m
%cast buyer | Mr Tanaka; Tanaka | m
%cast aldenbro | Foster; Foster Boudreau | m
%cast baby | - | m

== 1
When [Alden Boudreau](alden) comes in from sea with a broken wrist, it is not [his](alden) [wife](merle), [Merle](merle), [who](merle) is waiting on the wharf, but [Joy Hardy](joy), with [whom](joy) [he](alden) went to the prom a quarter of a century ago, and [whose](joy) [husband](cyrus), [Cyrus](cyrus), now owns the fish plant that [Alden](alden) owes eleven thousand dollars. [Wanda](nurse), the district [nurse](nurse), sets the wrist; the [patient](alden), drowsy, calls [her](nurse) by the name of the old [flame](joy), and the [flame](joy) hears it through the door.
- return alden "comes in from sea"
- injure alden "broken wrist"
- married alden merle "wife"
- date.past alden joy "went to the prom"
- married cyrus joy "husband"
- treat alden nurse "sets the wrist"
- ex alden joy "old flame"
+ discover joy alden "hears it"

== 2
[Tess](tess), the [Boudreaus](alden+merle)' [nineteen-year-old](tess), has taken a summer job on the filleting line, where [she](tess) stands between [Drew Pellerin](drew), [who](drew) has been [her](tess) best friend since kindergarten and would like to be more, and [Ansel](ansel), the plant [owner](cyrus)'s [son](ansel), [who](ansel) has been sent down by [his](ansel) [father](cyrus) for wrecking a truck. [The former](drew) shows [her](tess) how to hold the knife, [the latter](ansel) how to hold a cigarette. It is with the knife that [she](tess) cuts herself, looking at the cigarette.
- parent alden+merle tess "nineteen-year-old"
- hire tess "summer job"
- colleague ansel+drew tess "stands between"
- friend drew tess "best friend"
- love drew tess "would like to be more"
- parent cyrus ansel "son"
- advisor drew tess "shows her"
- injure tess "cuts herself"
+ love.start tess ansel "looking at the cigarette"

== 3
[Merle](merle), [who](merle) has not been told whose name was spoken under sedation, is asked by the [nurse](nurse), in the friendliest way, how [she](merle) is bearing up, and by the time [the two](merle+nurse) have finished [their](merle+nurse) coffee, [she](merle) has been told. [She](merle) says nothing to [Alden](alden). [She](merle) bakes a pie, carries it across the road to the big house, and asks [Joy](joy), [who](joy) used to be [her](merle) bridesmaid, whether [she](joy) would care to have the [husband](alden) as well. [The other](joy), to the horror of both [women](joy+merle), hesitates.
- reveal nurse merle "has been told"
- reveal! merle alden "says nothing"
- gift merle joy "pie"
- advisor.past joy merle "bridesmaid"
- married alden merle "husband"
+ quarrel joy merle "have the husband as well"
- love joy alden "hesitates"

== 4
[Cyrus](cyrus) is no fool. [Hardy](cyrus) has watched [Joy](joy). [Joy](joy) watches the boats. One boat more than others. [He](cyrus) has bought [Alden](alden)'s debt from the bank. Now [Alden](alden) is [his](cyrus). [Merle](merle) pleads for [Alden](alden). [Cyrus](cyrus) has always admired [Merle](merle). [He](cyrus) proposes a dinner. [She](merle) looks at the note in [his](cyrus) hand. Then [she](merle) looks at [Cyrus](cyrus). The dinner is served by [Tess](tess).
- investigate cyrus joy "watched"
- love cyrus merle "admired"
+ help merle alden "pleads"
- invite cyrus merle "proposes a dinner"
- date cyrus merle "dinner is served"
- threaten cyrus alden "Alden is his"

== 5
The [girl](tess) [who](tess) served it tells nobody but [Drew](drew) that [she](tess) saw [Ansel](ansel)'s [father](cyrus) put a hand on [her](tess) [mother](merle)'s; [Drew](drew), [who](drew) cannot keep a secret from a gull, tells [Ansel](ansel), because [he](drew) hopes that it will turn [him](ansel) against [her](tess). It has the opposite effect. That night [Ansel](ansel) throws pebbles at the window until [Tess](tess) climbs down, and [they](ansel+tess) spend [their](ansel+tess) first night together in a net loft, comparing parents. The [matchmaker](drew) against [his](drew) will lies awake two houses further on.
- flirt cyrus merle "put a hand"
- parent cyrus ansel "father"
- parent merle tess "mother"
- discover tess cyrus+merle "saw"
- reveal tess drew "tells nobody but Drew"
+ reveal drew ansel "tells Ansel"
+ sex ansel tess "first night together"
- sad drew "lies awake"

== 6
At church, [Reverend Osei](minister), new from [Toronto](@toronto), preaches on the tenth commandment without an idea of what [she](minister) has walked into. Four people in the front pew look at four different hymn boards. [Alden](alden), [who](alden) has had an anonymous letter about the dinner, accuses [his](alden) [wife](merle) on the church steps of having sold herself; [Merle](merle), [who](merle) has in fact paid nothing and bought [him](alden) a year, takes off [her](merle) ring, gives it to the [minister](minister) to hold and walks home to [her](merle) [brother-in-law](aldenbro)'s. [Foster](aldenbro) has been in love with [her](merle) since before [she](merle) met [his](aldenbro) [brother](alden).
- hire minister "new from Toronto"
- reveal _ alden "anonymous letter"
- married alden merle "wife"
+ accuse alden merle "accuses"
- help.past merle alden "bought him a year"
+ breakup merle alden "takes off her ring"
- move merle aldenbro "walks home"
- kin aldenbro merle "brother-in-law"
- love aldenbro merle "in love"
- sibling alden aldenbro "brother"

== 7
The letter turns out to have been written by [Joy](joy), [whose](joy) hand the postmistress would know anywhere. Confronted by [Cyrus](cyrus), [she](joy) does not deny that [she](joy) wanted [Alden](alden) free. [He](cyrus), for [his](cyrus) part, does not deny that [he](cyrus) wanted [Merle](merle). The [couple](cyrus+joy) have not talked so openly in years. [They](cyrus+joy) drink a bottle of rum together, agree on a separation before witnesses, the witnesses being two lobsters, and wake up, to [their](cyrus+joy) surprise, in the same bed.
- betray.past joy merle "written by Joy"
- quarrel cyrus joy "Confronted by"
- love joy alden "wanted Alden free"
- love cyrus merle "wanted Merle"
- married cyrus joy "couple"
- breakup? cyrus joy "agree on a separation"
+ sex cyrus joy "in the same bed"

== 8
[Foster](aldenbro) sleeps in [his](aldenbro) own shed, so that [Merle](merle) may have the house. [He](aldenbro) is too shy to tell [her](merle) what everybody else knows. When [Alden](alden), drunk, comes to drag [her](merle) home, [he](alden) finds [his](alden) [brother](aldenbro) in the doorway, and for the first time since [they](alden+aldenbro) were boys the [younger](aldenbro) hits the [older](alden). [Alden](alden)'s good wrist is broken by the fall. "Both of them now," sighs [Wanda](nurse). Asked how it happened, [he](alden) says that a door did it.
- housemate.start aldenbro merle "have the house"
- confess! aldenbro merle "too shy"
- love aldenbro merle "everybody else knows"
- rescue aldenbro merle "in the doorway"
- abduct? alden merle "drag her home"
- sibling alden aldenbro "brother"
+ attack aldenbro alden "hits"
- injure alden aldenbro "broken"
- betray alden nurse "a door did it"

== 9
[Ansel](ansel) wants to tell the world about [Tess](tess); [she](tess) wants to tell one person first and cannot find [him](drew). [Drew](drew) has signed on with a scalloper. A gale gets up on the second day, and the boat on which [he](drew) sails as sternman is reported missing. [Lieutenant Roy](coastg) of the coast guard goes out with two men, one of them [Ansel](ansel), [who](ansel) has volunteered without being able to swim. At dawn the [rescuer](ansel) has to be rescued by the [shipwrecked](drew): [his](ansel) rival holds [him](ansel) above water for an hour.
- reveal? ansel _ "tell the world"
- reveal? tess drew "tell one person first"
- hire drew "signed on"
- help ansel drew "volunteered"
+ rescue drew ansel "rescued by"
- enemy ansel drew "rival"

== 10
In the hospital the two young [men](ansel+drew) lie side by side. [Tess](tess) stands at the foot of both beds. "[You](tess) kiss that [one](ansel)," says [Drew](drew), pointing, "and bring [me](drew) a doughnut." When [she](tess) has done so, [Ansel](ansel), [who](ansel) never had a friend that was not paid for, asks [his](ansel) [rescuer](drew) whether [he](drew) would like to room with [him](ansel) in [Halifax](@halifax). [Drew](drew) says that [he](drew) snores. In the corridor [Lieutenant Roy](coastg) asks the district [nurse](nurse) where in this village a man can dance.
- kiss ansel tess "kiss"
- gift tess drew "doughnut"
+ friend.start ansel drew "like to room with"
- housemate? ansel drew "room with"
- rescue.past drew ansel "rescuer"
- flirt coastg nurse "a man can dance"

== 11
[Tess](tess), [who](tess) has been sick for three mornings in a row and has blamed the herring, is enlightened by [Reverend Osei](minister), herself a [mother](minister) of four. The first to be informed is not the [father](ansel) but the [grandmother](merle), and not the [grandmother](joy) in the house on the hill, either: [Merle](merle) drops a jar of beets. [She](merle) sends for [Alden](alden). The estranged [couple](alden+merle) sit at [Foster](aldenbro)'s table, agree for the first time in a year, namely that [they](alden+merle) are too young for this, and laugh.
+ pregnant tess ansel "sick"
- reveal minister tess "enlightened by"
- reveal tess merle "informed"
- kin baby merle "grandmother"
- kin baby joy "grandmother"#2
- married alden merle "couple"
- breakup.past alden merle "estranged"
- reconcile alden merle "laugh"

== 12
[Foster](aldenbro) has seen [them](alden+merle) laugh through [his](aldenbro) own kitchen window. [He](aldenbro) packs a bag, leaves the key under the buoy and takes the bus to the city, in which [he](aldenbro) meets, three rows ahead, [Joy](joy). [She](joy) too is leaving somebody to somebody. By the time the bus reaches [Bridgewater](@bridgewater), [he](aldenbro) has told [her](joy) whom [he](aldenbro) loved, and [she](joy) [him](aldenbro); [they](aldenbro+joy) discover that the two [people](alden+merle) concerned were married to each other all along, and [she](joy) lays [her](joy) head on [his](aldenbro) shoulder and sleeps.
- discover aldenbro alden+merle "seen them laugh"
+ flee aldenbro "takes the bus"
- meet aldenbro joy "meets"
- flee joy "leaving somebody"
- love.past joy alden "she him"
- reveal aldenbro joy "has told her"
- reveal joy aldenbro "she him"
- love.past aldenbro merle "loved"
- married alden merle "married to each other"

== 13
[Hardy](cyrus) is alone in the big house with a [buyer](buyer) from [Osaka](@osaka). [Mr Tanaka](buyer) praises the plant, the price and the late [wife](joy) in the photograph. [She](joy) is not late, explains the [owner](cyrus), merely in [Halifax](@halifax). The [guest](buyer), [whose](buyer) own is neither, advises [him](cyrus) to go and fetch [her](joy). [He](cyrus) goes. [He](cyrus) arrives in time to see [her](joy) through a restaurant window, feeding a scallop to the [brother](aldenbro) of the [man](alden) [he](cyrus) thought [she](joy) wanted, and turns back.
- sad cyrus "alone"
- die! joy "late"
- married cyrus joy "wife"
- advisor buyer cyrus "advises"
- love! joy alden "thought she wanted"
- travel cyrus "arrives" @halifax
+ discover cyrus aldenbro+joy "see her through"
- date aldenbro joy "feeding a scallop"
- sibling alden aldenbro "brother"

== 14
[Hardy](cyrus) sells the plant, cancels [Alden](alden)'s debt and hands [Ansel](ansel) the deed of a boat. "It isn't for [you](ansel)," says the [father](cyrus) to the [son](ansel), "it's for [him](baby)." The [boy](baby) in question, three weeks old, has [his](baby) two [grandfathers](alden+cyrus) in [his](baby) fists. [Merle](merle) asks the [minister](minister) for [her](merle) ring. [Wanda](nurse) dances with the coast guard, and a postcard comes from [Foster](aldenbro), on which a second [hand](joy), known to everyone since the letter, has added: [we](aldenbro+joy) are well.
- help cyrus alden "cancels Alden's debt"
- gift cyrus ansel "deed of a boat"
- parent cyrus ansel "father"
- birth.past tess baby "three weeks old"
- kin alden+cyrus baby "grandfathers"
+ reconcile alden merle "asks the minister"
- date coastg nurse "dances"
+ couple.start aldenbro joy "we are well"
