%series Harrow Point
%lang en
%genre coastguard serial, weekly listings
%cast quaye   | Commander Ines Quaye; Quaye; Ines | f
%cast reid    | Reid Quaye; Reid | m
%cast dekker  | Lieutenant Bram Dekker; Dekker; Bram | m
%cast finn    | Lieutenant Orla Finnegan; Finnegan; Orla; Finn | f
%cast tui     | Petty Officer Matene; Matene; Tui | m
%cast holt    | Dr Sunniva Holt; Holt; Sunniva | f
%cast sprat   | Mickey Lowe; Sprat; Mickey | m
%cast priya   | Priya Lowe; Priya; Mrs Lowe | f
%cast wren    | Wren Dekker; Wren | f
%cast sa      | Captain Aurelio Sá; Sá; Aurelio | m
%cast tarrant | Gus Tarrant; Tarrant; Gus | m
%cast nunn    | Chaplain Nunn; Nunn | m
%cast elke    | Elke | f
%cast baby    | Skye | f
%cast lawyer  | - | f

== 1 Shore Leave
[Commander Quaye](quaye) takes over at [Harrow Point](@harrowpoint), and with [her](quaye) come a [husband](reid), [Reid](reid), [who](reid) hates the sea, and eleven boxes. [Lieutenant Dekker](dekker) had counted on the post himself. [Finnegan](finn), the other [lieutenant](finn), [who](finn) has shared [his](dekker) bunk on and off since the spring, advises [him](dekker) to swallow it. In the canteen [Mrs Lowe](priya) has a word with [her](priya) [son](sprat), known to all hands as [Sprat](sprat): [his](sprat) first day as a trainee, and [he](sprat) is late. [Dr Holt](holt) goes over the crew's hearts and keeps [her](holt) own to herself.
+ hire quaye "takes over" @harrowpoint
- married quaye reid "husband"
- jealous dekker quaye "had counted on"
- affair dekker finn "shared his bunk"
- colleague dekker finn "the other lieutenant"
- move quaye+reid "with her come" @harrowpoint
- parent priya sprat "son"
- quarrel priya sprat "has a word with"
- hire sprat "first day"

== 2 Force Nine
A [fisherman](tarrant) is washed off the rocks in a northerly gale. [Petty Officer Matene](tui) goes down the rope for [him](tarrant), and [Sprat](sprat), against all orders, goes down for [Matene](tui). [All three](sprat+tarrant+tui) are hauled up alive. [Quaye](quaye) dresses the [boy](sprat) down before the whole watch; [Dekker](dekker), [who](dekker) gave [him](sprat) the nod, keeps [his](dekker) mouth shut. The half-drowned [man](tarrant) will not say what [he](tarrant) was up to on that ledge at night. [Holt](holt), stitching [Matene](tui)'s scalp, asks whether [he](tui) likes herring. It turns out that [he](tui) does.
+ rescue tui tarrant "down the rope"
- rescue sprat tui "goes down for Matene"
- quarrel quaye sprat "dresses the boy down"
- help dekker sprat "gave him the nod"
- betray dekker quaye "keeps his mouth shut"
- reveal! tarrant _ "will not say"
- treat tui holt "stitching"
- flirt holt tui "likes herring"

== 3 Herring
The [doctor](holt) cooks, the [petty officer](tui) washes up, and toward eleven [they](holt+tui) stop pretending that it is about fish. [Tui](tui) has not so much as looked at a woman since [Elke](elke), the [wife](elke) [who](elke) drowned off this very point. [Dekker](dekker)'s [daughter](wren), home from boarding school and bored, hangs about the slipway until [Sprat](sprat) lets [her](wren) steer. [Her](wren) [father](dekker) would skin the [trainee](sprat) alive; [his](sprat) [mother](priya) would hold the knife. The [man](tarrant) whom [Matene](tui) pulled out has walked off the ward in somebody else's trousers.
+ date holt tui "The doctor cooks"
- married.past elke tui "wife"
- die.past elke "drowned"
- parent dekker wren "daughter"
- flirt sprat wren "lets her steer"
- parent priya sprat "mother"
- rescue.past tui tarrant "pulled out"
- return wren "home from boarding school"
- flee tarrant "walked off"
- steal tarrant _ "somebody else's trousers"

== 4 Plain Sailing
[Reid](reid) is lonely. [Reid](reid) paints gulls. [Mrs Lowe](priya) buys a gull. [She](priya) gives [him](reid) soup in return for another. [He](reid) makes [her](priya) laugh. Nobody has done that since [Lowe](#lowe) and Son went under. [Finnegan](finn) has had enough of [Dekker](dekker). [She](finn) tells [him](dekker) so on the quay. [He](dekker) asks who the other man is. There is none. There is a letter from [Lisbon](@lisbon). The new [captain](sa) of the cutter comes in June. Long ago the [lieutenant](finn) nearly married [Sá](sa).
- sad reid "lonely"
- create reid "paints gulls"
- help priya reid "gives him soup"
- happy priya reid "makes her laugh"
+ affair.end dekker finn "had enough of"
- jealous dekker finn "the other man"
- hire? sa "comes in June"
+ engaged.past finn sa "nearly married Sá"

== 5 The Cutter
[Captain Aurelio Sá](sa) brings [his](sa) ship in through the fog, salutes [Quaye](quaye) and drops [his](sa) cap when [he](sa) sees [who](finn) stands behind [her](quaye). [He](sa) left [Finnegan](finn) waiting at a registry office nine years ago, and has never explained it. [She](finn) shakes hands like a stranger. The jilted [lieutenant](finn) then breaks a bollard with a boathook. [Dekker](dekker) takes an instant dislike to [him](sa). In the boat shed [Wren](wren) has no cap to drop; [she](wren) simply kisses the [boy](sprat) [who](sprat) taught [her](wren) to steer, and [he](sprat) sits down in the paint.
- travel sa "brings his ship in"
- meet quaye sa "salutes"
+ breakup.past sa finn "left Finnegan waiting"
- reveal! sa finn "never explained it"
- sad finn sa "breaks a bollard"
- enemy.start dekker sa "instant dislike"
+ kiss sprat wren "kisses the boy"
- advisor sprat wren "taught her"

== 6 Contraband
[Quaye](quaye), looking into a run of missing flares, finds herself at a cottage [whose](tarrant) [tenant](tarrant) owns three hospital blankets. [He](tarrant) has a name at last: [Gus Tarrant](tarrant). [He](tarrant) also has something on [Dekker](dekker), [who](dekker) has been selling [him](tarrant) service fuel for two years, and if the [lieutenant](dekker) does not go on doing so, the [commander](quaye) will be told. [Dekker](dekker) goes on. [Her](quaye) [husband](reid), meanwhile, has put away [his](reid) gulls; the canteen [manageress](priya) is sitting to [him](reid), and what began as a portrait ends behind the easel.
- investigate quaye _ "looking into"
- discover quaye tarrant "a name at last"
- steal.past dekker _ "selling him service fuel"
+ threaten tarrant dekker "has something on"
- reveal? tarrant quaye "will be told"
- married quaye reid "husband"
- create reid priya "sitting to him"
+ sex priya reid "behind the easel"
- cheat reid quaye "behind the easel"

== 7 Signals
[Holt](holt) is late, counts, counts again and tells [Nunn](nunn), the [chaplain](nunn), because [he](nunn) is the only [man](nunn) on the base [who](nunn) won't pass it on. [He](nunn) passes on nothing, but [his](nunn) knitting gives [her](holt) away. [Matene](tui), [who](tui) buried one [wife](elke) here, is frightened half to death, then so glad that [he](tui) rings the station bell. [Sá](sa) at last owns up to the [woman](finn) [he](sa) deserted: [he](sa) had a [wife](lawyer) in [Porto](@porto), and has since got rid of [her](lawyer), through [her](lawyer) own law firm. The [lieutenant](finn) laughs, against [her](finn) will. That counts as a truce.
+ pregnant holt tui "is late"
- reveal holt nunn "tells Nunn"
- married.past elke tui "one wife"
- die.past elke "buried"
- sad tui "frightened"
- happy tui "so glad"
- reveal sa finn "owns up"
- breakup.past sa finn "deserted"
- married.past lawyer sa "wife in Porto"
- divorce.past lawyer sa "got rid of her"
+ reconcile finn sa "truce"

== 8 Man Overboard
[Sprat](sprat) and [Wren](wren) have taken the dinghy out by moonlight, and it is [Tarrant](tarrant), running without lights, [who](tarrant) cuts it in two. [He](tarrant) doesn't stop. The [girl](wren) holds on to [her](wren) unconscious [sweetheart](sprat) for an hour until the cutter picks [them](sprat+wren) up. On the pier [Mrs Lowe](priya) flies at [Dekker](dekker) for having brought up a [hussy](wren), [Dekker](dekker) shouts back that [her](priya) [brat](sprat) will be out on [his](sprat) ear by morning, and neither notices that the [smuggler](tarrant)'s fuel drum is floating there with the [lieutenant](dekker)'s own seal on it. [Quaye](quaye) does.
- couple sprat wren "sweetheart"
- date sprat wren "by moonlight"
+ attack tarrant sprat+wren "cuts it in two"
- flee tarrant "doesn't stop"
- ill sprat "unconscious"
- rescue wren sprat "holds on to"
- rescue sa sprat+wren "picks them up"
+ quarrel dekker priya "flies at Dekker"
- parent dekker wren "brought up"
- parent priya sprat "her brat"
- quit? sprat "out on his ear"
- discover quaye dekker "Quaye does"

== 9 Discipline
The [fuel thief](dekker) is stripped of [his](dekker) rank in front of the [woman](finn) [who](finn) was once [his](dekker) [bed-fellow](finn). [He](dekker) does not wait for the military police but clears out in the night, leaving a note for [his](dekker) [daughter](wren). [Finnegan](finn) takes in the [girl](wren). [Sprat](sprat) wakes, asks for [Wren](wren) and is told by [his](sprat) [mother](priya) that nobody of that name has called. The [doctor](holt), [who](holt) let [her](wren) in three times, contradicts [her](priya) on the spot. [Mrs Lowe](priya) slaps [her](holt), then remembers the state [she](holt) is in and bursts into tears.
+ quit dekker "stripped of his rank"
- affair.past dekker finn "bed-fellow"
- flee dekker "clears out"
- parent dekker wren "daughter"
- move wren finn "takes in the girl"
- recover sprat "wakes"
- parent priya sprat "mother"
- betray priya sprat "is told"
- reveal holt sprat "contradicts her"
- attack priya holt "slaps"
- pregnant holt "the state"
- sad priya "tears"

== 10 Short Rations
[Reid](reid) leaves a sketch on the table. [Ines](quaye) finds it. The [woman](priya) on the paper is [Priya](priya). [She](priya) wears an apron and no more. The [commander](quaye) shuts the door. "Pack," [she](quaye) says to the [painter](reid). [He](reid) packs. [He](reid) goes to the canteen. The canteen is closed to [him](reid). [Mrs Lowe](priya) has a sick [boy](sprat) to think of. [Sprat](sprat) has always adored [Reid](reid). Now [he](sprat) won't look at [Reid](reid). Of all people, [Nunn](nunn) gives the [outcast](reid) a bed. Outside, [Tarrant](tarrant) waits for fuel, and for [Dekker](dekker).
- create reid priya "a sketch"
+ discover quaye priya+reid "finds it"
+ breakup quaye reid "Pack"
- reject priya reid "closed to him"
- parent priya sprat "sick boy"
- ill sprat "sick"
- friend.past reid sprat "adored"
- sad sprat reid "won't look at"
- help nunn reid "gives the outcast"
- move reid nunn "a bed"

== 11 The Ledge
Cornered by the cutter, [Tarrant](tarrant) drags [Wren](wren) off the slipway and on to the ledge where [he](tarrant) was first found. [He](tarrant) wants a boat and safe passage. What [he](tarrant) gets is the [father](dekker): the runaway [officer](dekker) comes up out of the gorse, throws himself between the [smuggler](tarrant)'s knife and [his](dekker) only [child](wren), and goes over the edge with [him](tarrant). [Sá](sa) dives, [Finnegan](finn) dives after [Sá](sa). One body is never found. The [other](dekker) opens [his](dekker) eyes and asks, of all things, for [Finn](finn). [She](finn) is busy: [she](finn) has [her](finn) arms round the [captain](sa).
+ abduct tarrant wren "drags Wren"
- threaten tarrant _ "wants a boat"
- return dekker "comes up"
- parent dekker wren "only child"
+ rescue dekker wren "throws himself between"
- flee.past dekker "runaway"
- attack tarrant wren "knife"
- rescue? sa _ "dives"
- die tarrant "never found"
- recover dekker "opens his eyes"
- love dekker finn "asks"
- happy finn sa "arms round"

== 12 Pennants
[Holt](holt) has [her](holt) [baby](baby) in the lifeboat, halfway across the bay, with [Quaye](quaye) at the tiller and the [chaplain](nunn) reading the instructions aloud. It is a [girl](baby); [she](baby) is called [Skye](baby), though [Matene](tui) would have liked [Elke](elke), and [his](tui) [wife](holt), [who](holt) has been that since Sunday, would not. [Dekker](dekker) goes to prison on [his](dekker) own feet, having put [his](dekker) [daughter](wren)'s hand in [Sprat](sprat)'s. [Reid](reid) waits by the gate with one gull. The [commander](quaye) [he](reid) wronged takes the picture and closes the gate. On the cutter a [lieutenant](finn) is late for a registry office, on purpose, by nine minutes: one for each year.
+ birth holt baby "has her baby"
- help nunn+quaye holt "at the tiller"
- married holt tui "his wife"
- wedding.past holt tui "since Sunday"
- arrest _ dekker "goes to prison"
- parent dekker wren "daughter"
- reconcile dekker sprat "hand in Sprat's"
- cheat.past reid quaye "wronged"
- gift reid quaye "takes the picture"
- reject quaye reid "closes the gate"
+ wedding? finn sa "registry office"
