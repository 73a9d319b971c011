%series Terminal C
%lang en
%genre airline sitcom, Denver: streaming blurbs
%cast joanne | Jo Whitefeather; Jo; Whitefeather | f
%cast bartek | Bartek Nowicki; Bartek; Nowicki | m
%cast lulu | Lulu Fontaine; Lulu | f
%cast omar | Captain Haddad; Omar; Haddad | m
%cast stella | Stella Haddad; Stella | f
%cast gideon | Gideon Pratt; Gideon; Pratt | m
%cast pearl | Pearl | f
%cast marshal | Trent | m
%cast ceo | Ms. Vandermeer; Vandermeer | f
%cast grandma | - | f
%cast drunk | - | m
%cast medic | - | f
%cast dash | Dashiell; Dash | m
%cast baby | Sky | f
%cast mum | - | f
%cast passenger | - | f

== 1 Now Boarding
[Jo Whitefeather](joanne) has flown crop dusters, mail planes and one very angry bull, but never a jet with a bar in it. [Her](joanne) first day at [Peak Air](#peakair) goes about as well as expected: [she](joanne) backs into the catering truck of [Bartek Nowicki](bartek), insults [Captain Haddad](omar) without knowing that [she](joanne) will be under [him](omar), and wins eighty bucks off the [purser](lulu), [Lulu Fontaine](lulu), [who](lulu) promptly offers [her](joanne) the couch.
- hire joanne "first day" #peakair
- attack joanne bartek "backs into"
- attack joanne omar "insults"
- boss omar joanne "under him"
- find joanne lulu "wins"
- invite lulu joanne "offers"
+ housemate.start joanne lulu "couch"

== 2 Cross-Check
[Lulu](lulu) introduces the new [roomie](joanne) to the one rule of the crash pad: nobody dates pilots. [She](lulu) herself has been sneaking into the jump seat with the married [captain](omar) since Labor Day. [Jo](joanne) finds [Omar](omar)'s hat under the bathtub, draws the right conclusion and sails it off the balcony, right onto the head of [Bartek](bartek), [who](bartek) lives downstairs with [his](bartek) [daughter](pearl) [Pearl](pearl).
- housemate joanne lulu "roomie"
+ affair lulu omar "sneaking"
- married _ omar "married"
- cheat omar _ "sneaking"
- find joanne "finds"
- discover joanne lulu+omar "right conclusion"
- neighbour bartek joanne+lulu "downstairs"
- parent bartek pearl "daughter"

== 3 Emotional Support
A [grandmother](grandma) boards with an iguana, a wedding cake and no ticket. Gate [agent](gideon) [Gideon Pratt](gideon), by the book since birth, refuses to let [her](grandma) on. [Jo](joanne) hides [her](grandma) in the crew closet; [Gideon](gideon), suspicious, searches the galley and comes face to face with the iguana, which is the calmer of the two. [He](gideon) breaks out in hives. [Jo](joanne), rubbing lotion on [his](gideon) neck, notices that [he](gideon) smells of cedar.
- travel grandma "boards"
- reject gideon grandma "refuses"
+ help joanne grandma "hides"
- investigate gideon "searches"
- ill gideon "hives"
- treat gideon joanne "lotion"
- love.start joanne gideon "notices"

== 4 Delayed
Snow shuts the airport for two days. [Stella Haddad](stella) is stranded on [her](stella) way to surprise [her](stella) [husband](omar) and ends up sharing a cot, a flask and every intimate worry with a lovely flight [attendant](lulu) [whose](lulu) name [she](stella) doesn't catch. [Lulu](lulu) does the math halfway down the flask. [She](lulu) tucks the sleeping [woman](stella) in, walks to the cockpit of a plane that isn't going anywhere, and tells [Omar](omar) [she](lulu) is through.
- travel stella "on her way"
- married omar stella "husband"
- meet lulu stella "sharing"
- reveal stella lulu "worry"
- sad stella "worry"
- discover lulu stella "does the math"
- help lulu stella "tucks"
- travel lulu "walks"
- reveal lulu omar "tells"
+ affair.end lulu omar "through"

== 5 Unaccompanied
[Pearl](pearl), nine, has hidden in a food trolley and is over [Kansas](@kansas) before anybody misses [her](pearl). [Bartek](bartek) runs the length of the terminal calling [her](pearl) name. At thirty thousand feet [she](pearl) emerges among the chicken entrees, asks [Captain Haddad](omar) for the controls and is told about turbulence. It is the air [marshal](marshal), [Trent](marshal), a teddy bear with a gun, [who](marshal) plays checkers with the [kid](pearl) until [her](pearl) frantic [father](bartek) can be raised on the radio.
+ flee pearl bartek "hidden"
- travel pearl "over" @kansas
- lose bartek pearl "misses"
- investigate bartek pearl "runs"
- return pearl "emerges"
- parent bartek pearl "father"
- sad bartek "frantic"
- help marshal pearl "plays checkers"

== 6 Final Approach
Corporate sends [Ms. Vandermeer](ceo) to find out why Terminal C loses more luggage than it handles. [She](ceo) goes undercover in a sweatsuit, and [Gideon](gideon) denies [her](ceo) an upgrade, [Lulu](lulu) spills tomato juice on [her](ceo) and [Jo](joanne) tells [her](ceo) what [she](joanne) thinks of corporate. When the sweatsuit comes off, heads should roll. Only one does: [Omar](omar) had called [her](ceo) honey.
+ investigate ceo "undercover"
- reject gideon ceo "denies"
- attack lulu ceo "spills"
- reveal ceo gideon+joanne+lulu "sweatsuit comes off"
- quit? gideon+joanne+lulu ceo "heads should roll"
+ quit omar ceo "Only one does"
- flirt.past omar ceo "honey"

== 7 Baggage Claim
Grounded, [Omar](omar) drives the hotel shuttle and discovers that [Stella](stella) has known about [Lulu](lulu) since the blizzard. [She](stella) presents [him](omar) with papers and a pen. Neither [Haddad](omar+stella) wants the parrot. [Lulu](lulu) gets a fruit basket from the [wife](stella) and spends the episode waiting for it to explode. [Bartek](bartek), too shy to ask [Lulu](lulu) to [Pearl](pearl)'s recital, has [Pearl](pearl) do it.
- quit.past omar "Grounded"
- hire omar "drives"
- discover omar stella "discovers"
- discover.past stella lulu "has known"
+ divorce? omar stella "papers"
- gift stella lulu "fruit basket"
- invite? bartek lulu "to ask"
- married omar stella "wife"
- sad lulu "waiting"
- create? pearl "recital"
+ invite pearl lulu "has Pearl do it"
- love bartek lulu "too shy"

== 8 Air Rage
A [drunk](drunk) in 14C takes a swing at [Gideon](gideon), [who](gideon) is only on board because [Jo](joanne) dared [him](gideon) to fly. [Whitefeather](joanne) leaves the cockpit, puts the [man](drunk) in a hold [she](joanne) learned from the bull and has [Trent](marshal) cuff [him](drunk) to a seat. [Gideon](gideon) lost a tooth. [He](gideon) also, on landing, loses [his](gideon) head: in the jet bridge, against every regulation [he](gideon) has ever laminated, [he](gideon) kisses the [pilot](joanne).
- attack drunk gideon "takes a swing"
- attack joanne drunk "puts"
+ rescue joanne gideon "hold"
- arrest marshal drunk "cuff"
- injure gideon drunk "lost a tooth"
+ kiss gideon joanne "kisses"

== 9 Red-Eye
Rookie [pilot](dash) [Dashiell](dash) can do no wrong; [he](dash) was top of [his](dash) class and tells everyone so. [He](dash) tells [Vandermeer](ceo), too, [whose](ceo) name for promising young men is a matter of record. [Gideon](gideon), green-eyed because [Dash](dash) gets to sit beside [Jo](joanne) all night, reroutes the [kid](dash)'s suitcase to [Guam](@guam). It contains the [rookie](dash)'s insulin. What follows is an emergency landing, a [paramedic](medic), and a very quiet gate [agent](gideon).
- jealous gideon dash "green-eyed"
- colleague dash joanne "sit beside"
- steal gideon dash "reroutes"
+ ill dash "insulin"
- treat dash medic "paramedic"

== 10 Code Share
[Gideon](gideon) turns himself in, and [Dash](dash), pale but gracious, declines to press charges, on condition that [Gideon](gideon) carry [his](dash) bags for a year. [Jo](joanne) is less forgiving. [She](joanne) moves [her](joanne) toothbrush from [his](gideon) place back to the crash pad, where [Stella](stella), of all people, is living in the bathtub room. The [ex-wife](stella) and the [ex-mistress](lulu) have opened a bar cart downtown and named it Layover.
- reveal gideon "turns himself in"
- reconcile dash gideon "gracious"
- accuse! dash gideon "press charges"
- reconcile! gideon joanne "less forgiving"
+ breakup joanne gideon "moves"
- move joanne "back"
- housemate.start joanne+lulu stella "living"
- ex omar stella "ex-wife"
- affair.past lulu omar "ex-mistress"
+ create lulu+stella "opened"

== 11 Mayday
Both engines of Flight 90 swallow geese. [Jo](joanne) sets the jet down on a frozen reservoir, and [Bartek](bartek), riding along with dinner, gets all hundred and twelve across the ice before it cracks; the last of them is [Omar](omar), [who](omar) was flying coach to see [his](omar) [mother](mum) and stayed behind to carry a [passenger](passenger) in labor. The [baby](baby), a [girl](baby), is delivered on a wing by [Lulu](lulu). [Gideon](gideon) has walked eleven miles in loafers by the time [he](gideon) sees [her](joanne) standing there.
+ rescue joanne _ "sets the jet down"
- rescue bartek _ "gets all"
- travel omar "flying"
- rescue omar passenger "carry"
- parent mum omar "mother"
- pregnant passenger "labor"
+ birth passenger baby "delivered"
- help lulu passenger "delivered"
- travel gideon "walked"
- find gideon joanne "sees her"

== 12 Arrivals
Medals for everybody, and a desk for [Jo](joanne), [who](joanne) doesn't want one. [Vandermeer](ceo) reinstates [Omar](omar) as co-pilot, under [Whitefeather](joanne). [Pearl](pearl) asks [Lulu](lulu) whether [she](lulu) would mind being a mom; [Lulu](lulu) looks over [Pearl](pearl)'s head at [Bartek](bartek), [who](bartek) has dropped a tray. Little [Sky](baby) gets free flights for life. And [Gideon](gideon), having laminated an apology, hands it to [Jo](joanne) at the gate. "[You](gideon)'re cleared," [she](joanne) says.
- gift _ joanne "Medals"
- hire! joanne "desk"
- hire omar ceo "reinstates"
- boss.start joanne omar "under Whitefeather"
+ parent? lulu pearl "being a mom"
- gift _ baby "free flights"
+ reconcile gideon joanne "cleared"
