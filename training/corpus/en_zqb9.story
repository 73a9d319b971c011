%series Lanterne Rouge
%lang en
%genre sports drama: a women's cycling team in Flanders, streaming-service recaps
%cast femke    | Femke Claes; Femke | f
%cast lotte    | Lotte Claes; Lotte | f
%cast guido    | Guido Claes; Guido | m
%cast ines     | Inês Duarte; Inês | f
%cast roos     | Roos | f
%cast pieter   | Pieter Maes; Pieter; Maes | m
%cast joost    | Dr. Joost Baert; Joost; Baert | m
%cast hanne    | Hanne Maes; Hanne | f
%cast yael     | Yael | f
%cast sven     | Sven | m
%cast sponsor  | Ludo Wouters; Wouters | m
%cast trucker  | - | m
%cast baby     | - | f
%cast mother   | - | f

== 1
[Femke Claes](femke) wins; [her](femke) younger [sister](lotte) [Lotte](lotte) fetches [her](femke) water bottles. That is how [their](femke+lotte) [father](guido) and [coach](guido), [Guido](guido), has arranged it. The rest of the team takes it as given, all but [Inês Duarte](ines), newly bought from [Porto](@porto), [who](ines) asks at dinner why the faster [girl](lotte) carries the water. Silence. [Mechanic](pieter) [Pieter Maes](pieter), [who](pieter) has been sleeping with the [champion](femke) since the winter camp, chokes on [his](pieter) spaghetti. [His](pieter) [wife](hanne) [Hanne](hanne) pats [his](pieter) back.
- sibling femke lotte "sister"
- parent guido femke+lotte "father"
- advisor guido femke+lotte "coach"
- find femke "wins"
- help lotte femke "fetches"
- hire ines "newly bought"
+ affair femke pieter "sleeping with"
- cheat pieter hanne "sleeping with"
- married hanne pieter "wife"
- help hanne pieter "pats his back"

== 2
On the last climb of the season opener, the [champion](femke) blows up and [Lotte](lotte) is told to wait for [her](femke). [She](lotte) doesn't. It's the first race [she](lotte) has ever won, and nobody in the team car claps but the [Portuguese](ines). [Guido](guido) won't look at [his](guido) victorious [daughter](lotte). In the physio room [Dr. Joost Baert](joost) finds the real reason for [Femke](femke)'s black-out: seven weeks. [She](femke) makes [him](joost) swear to keep it quiet. [Hanne](hanne), waiting outside with a sprained thumb, has excellent ears.
- ill femke "blows up"
- help! lotte femke "She doesn't"
+ find lotte "the first race"
- reject guido lotte "won't look at"
- parent guido lotte "his victorious daughter"
+ pregnant femke pieter "seven weeks"
- discover joost femke "finds the real reason"
- reveal! joost _ "keep it quiet"
- injure hanne "sprained thumb"
- discover hanne femke "excellent ears"

== 3
[Hanne](hanne), [who](hanne) has been trying for a child for six years, knits bootees for [Femke](femke) and tells [her](hanne) [husband](pieter) the happy news. The [mechanic](pieter) strips a thread. At [Femke](femke)'s door [he](pieter) is told that it needn't concern [him](pieter). Two doors down, the [winner](lotte) of the opener can't sleep; neither can [Inês](ines), [her](lotte) new roommate. [They](ines+lotte) talk till three about [Porto](@porto), brakes and boys. [Lotte](lotte) has never much cared for boys, it comes to [her](lotte) at about a quarter past.
- pregnant? hanne "trying for a child"
- gift hanne femke "knits bootees"
- reveal hanne pieter "happy news"
- married hanne pieter "husband"
- reject femke pieter "needn't concern him"
- housemate ines lotte "roommate"
- friend.start ines lotte "talk till three"
+ discover lotte "it comes to her"
+ love.start lotte ines "it comes to her"

== 4
With [Femke](femke) said to have a virus, [her](femke) [sister](lotte) leads the team, and [Roos](roos), [captain](roos) for nine years, takes it hard. [She](roos) lets a wheel stray in the bunch; [Lotte](lotte) goes down with a broken collarbone. "Racing," says [Roos](roos). The [Portuguese](ines), [who](ines) was right behind, calls [her](roos) a liar and is left behind at the hotel for it. [Joost](joost) straps up the fallen [leader](lotte), and [his](joost) hands, [Roos](roos) notices, are gentler than they ever were in the four years [she](roos) was married to [him](joost).
- sibling femke lotte "sister"
- ill? femke "a virus"
- hire lotte "leads the team"
- jealous roos lotte "takes it hard"
+ attack roos lotte "lets a wheel stray"
- injure lotte roos "broken collarbone"
- accuse ines roos "calls her a liar"
- treat lotte joost "straps up"
- love joost lotte "gentler"
+ married.past joost roos "was married to him"

== 5
[Guido](guido) gives [Roos](roos) the jersey. [Inês](ines) gives [Lotte](lotte) a Portuguese dictionary. [Lotte](lotte) looks up one word. [She](lotte) does not dare to say it. [Femke](femke) tells [Guido](guido) about the [baby](baby). [Guido](guido) wants a name. [Femke](femke) won't name [Pieter](pieter). [Guido](guido) throws out [his](guido) own [daughter](femke). [Hanne](hanne) takes [Femke](femke) in. [Pieter](pieter) comes home to [Hanne](hanne) and finds [Femke](femke) on the sofa. Three [people](femke+hanne+pieter) eat soup. Only [Hanne](hanne) asks for more.
- hire roos guido "gives Roos the jersey"
- gift ines lotte "a Portuguese dictionary"
- love lotte ines "does not dare"
+ reveal femke guido "tells Guido"
- pregnant femke "baby"
- reveal! femke guido "won't name Pieter"
- parent guido femke "own daughter"
+ reject guido femke "throws out"
- move femke hanne+pieter "takes Femke in"
- help hanne femke "takes Femke in"
- find pieter femke "finds Femke"

== 6
With [his](pieter) [wife](hanne) and [his](pieter) secret under one roof, [Pieter](pieter) loses four kilos and [his](pieter) nerve. [He](pieter) begs [Femke](femke) to see a clinic. [She](femke) tells [him](pieter) to see a priest. Through the wall, [Hanne](hanne) turns up the radio. On the first ride since [her](lotte) fall, [Lotte](lotte) is shadowed by [Joost](joost)'s car the whole way, and when the chain snaps [he](joost) kneels in the mud to mend it and asks [her](lotte) out. [She](lotte) says yes because it's raining. [Inês](ines), hearing of it, takes the dictionary back.
- married hanne pieter "wife"
- sad pieter "loses four kilos"
- quarrel femke pieter "see a priest"
- discover hanne femke+pieter "turns up the radio"
- investigate joost lotte "shadowed"
- help joost lotte "to mend it"
+ date? joost lotte "asks her out"
- jealous ines joost "takes the dictionary back"

== 7
A livestock [trucker](trucker) fails to see the team in the fog. [Roos](roos) is catapulted over a hedge; [Yael](yael), the [youngest](yael), nineteen and on [her](yael) third race, is dead before the helicopter lands. [Guido](guido), [who](guido) had insisted on training, sits in the ditch with the [girl](yael)'s shoe. The team's [doctor](joost), [who](joost) should have been in the following car, was at lunch with [Lotte](lotte). [He](joost) works for two hours on [his](joost) [ex-wife](roos) and saves [her](roos) leg. [Lotte](lotte), [who](lotte) didn't ride that day either, can't forgive herself the dessert.
+ injure roos trucker "catapulted over a hedge"
+ die yael trucker "is dead"
- boss guido yael "had insisted on training"
- sad guido "sits in the ditch"
- date joost lotte "at lunch with Lotte"
- ex joost roos "ex-wife"
- treat roos joost "works for two hours"
- sad lotte "can't forgive herself"

== 8
At the funeral, [Yael](yael)'s [mother](mother) strikes the [coach](guido) across the face. [He](guido) resigns on the church steps. [Sponsor](sponsor) [Ludo Wouters](sponsor) installs [Sven](sven), a young [man](sven) in a young man's jacket, [who](sven) fires the absentee [doctor](joost) by voicemail. [Joost](joost) is sitting at the time by the bed of the [captain](roos), peeling an orange the way [she](roos) used to like it. [Lotte](lotte) finds [them](joost+roos) so, understands, and is astonished at how light [she](lotte) feels. [She](lotte) runs to the station. The train to [Porto](@porto) has left, with [Inês](ines) on it.
- parent mother yael "mother"
- attack mother guido "strikes the coach"
+ quit guido "resigns"
- hire sven sponsor "installs"
+ quit joost sven "fires"
- help joost roos "peeling an orange"
- discover lotte joost+roos "understands"
- happy lotte "how light"
- love lotte ines "runs to the station"
- travel ines "train to Porto" @porto

== 9
[Femke](femke)'s waters break on [Hanne](hanne)'s new rug, two months early. It's [Hanne](hanne) [who](hanne) drives, [Hanne](hanne) [whose](hanne) fingers get crushed, and [Hanne](hanne) [who](hanne) says, between two contractions, that [she](hanne) knows, has known since the bootees. The [sinner](femke) sobs. "Push," says the betrayed [wife](hanne). When [Pieter](pieter) gets there, out of breath, [he](pieter) finds two [women](femke+hanne) bent over one incubator and [his](pieter) suitcase in the corridor. The [man](guido) [who](guido) threw [his](guido) [child](femke) out is in the corridor too, with a teddy. [Guido](guido) asks if [he](guido) may see [his](guido) [granddaughter](baby).
+ birth femke baby "waters break"
- help hanne femke "who drives"
- reveal hanne femke "says"
- discover.past hanne femke+pieter "has known"
- sad femke "sobs"
- cheat.past pieter hanne "betrayed"
- parent guido femke "child"
- married hanne pieter "wife"
+ breakup hanne pieter "his suitcase"
- reject.past guido femke "threw his child out"
- kin baby guido "granddaughter"
- reconcile? femke guido "may see"

== 10
[Sven](sven) turns the team into a start-up. [Lotte](lotte), forbidden to leave, leaves, and rides to [Porto](@porto) in six days. On a landing that smells of fish, [she](lotte) says the word from the dictionary. [Inês](ines) corrects the accent first and kisses [her](lotte) after. At home the [grandfather](guido) and [his](guido) elder [daughter](femke) push a pram in silence, which is how [Claeses](femke+guido) make peace. The discharged [captain](roos) learns that [she](roos) will never race again. [She](roos) throws a crutch at [her](roos) former [husband](joost). [He](joost) picks it up and goes on being there.
- quit lotte sven "leaves"
- travel lotte "rides to Porto" @porto
+ confess lotte ines "says the word"
+ kiss ines lotte "kisses her"
- parent guido femke "daughter"
- reconcile femke guido "make peace"
- recover roos "discharged"
- sad roos "never race again"
- attack roos joost "throws a crutch"
- ex joost roos "former husband"
- help joost roos "goes on being there"

== 11
Without a [mechanic](pieter) ([Pieter](pieter) drinks), a [doctor](joost) or a single win, the start-up goes under, and [Wouters](sponsor) sells the bikes to the last person [he](sponsor) expected to have money: [Hanne](hanne), newly divorced. [She](hanne) makes the crippled [captain](roos) team boss. The first thing [Roos](roos) does is to write to [Porto](@porto), in a shaky hand, about a wheel that did not stray by itself. [Lotte](lotte) reads it to [her](lotte) [girlfriend](ines). "So [I](ines) was right," says [Inês](ines), packing. [Sven](sven) has found work with pigeons.
- sad pieter "drinks"
- find hanne sponsor "sells the bikes"
- divorce.past hanne pieter "newly divorced"
- injure.past roos "crippled"
+ hire roos hanne "team boss"
+ reveal roos lotte "a wheel that did"
- attack.past roos lotte "a wheel that did"
- couple ines lotte "girlfriend"
- return? ines "packing"
- hire sven "has found work"

== 12
The opener again, in memory of the [nineteen-year-old](yael), [whose](yael) [mother](mother) fires the pistol. [Femke](femke), back in the saddle, carries the bottles; [Lotte](lotte), half a wheel behind [Inês](ines) on the last climb, is told by the new [boss](roos) to race, not to flirt. [She](lotte) wins, or [Inês](ines) does; the photo is no help. [Joost](joost), rehired, proposes to [Roos](roos) with an orange. [She](roos) says that [she](roos) has been married to [him](joost) before and it didn't take; [they](joost+roos) could just live together. [Guido](guido) minds the [baby](baby). [Hanne](hanne) lets a sober [Pieter](pieter) pump the tyres. Only the tyres.
- parent mother yael "mother"
- die.past yael "in memory of"
- return femke "back in the saddle"
- married.past joost roos "has been married"
- help femke ines+lotte "carries the bottles"
- boss roos lotte "the new boss"
- flirt! ines lotte "not to flirt"
- find ines+lotte "wins"
- hire joost roos "rehired"
+ propose joost roos "proposes to Roos"
+ reject roos joost "it didn't take"
- move? joost roos "live together"
- help guido baby "minds the baby"
- recover pieter "sober"
