%series The Ottersons
%lang en
%genre superhero family dramedy, terse database overviews
%cast gwen | Guinevere Otterson; Gwennie; Granite | f
%cast lars | Lasse Otterson; Lasse; Slipstream | m
%cast tilda | Tilda Otterson; Tilda | f
%cast nan | Nan Beatty; Nan | f
%cast dusk | Madame Dusk; Dusk; Daphne | f
%cast vik | Vikesh Prasad; Vikesh | m
%cast fog | Foghorn | m
%cast ott | the Ottersons; Ottersons | g
%cast ray | Raymond | m
%cast ser | Agent Serrano; Serrano | f
%cast cub | - | m

== 1
[Guinevere Otterson](gwen), a dental [hygienist](gwen) with a punch like a wrecking ball, has promised [her](gwen) [husband](lars) [Lasse](lars) to give up saving people until [their](gwen+lars) [daughter](tilda) is through school. Three streets away, [Madame Dusk](dusk) turns off the daylight and cleans out a jeweller's. [Gwennie](gwen) looks at [her](gwen) old boots. [She](gwen) puts them on. [Tilda](tilda), fourteen, has seen it all from the stairs.
- married gwen lars "husband"
- rescue! gwen _ "give"
- parent gwen+lars tilda "daughter"
- steal dusk _ "cleans"
+ discover tilda gwen "seen"

== 2
[Lasse](lars), once the fastest [man](lars) alive and now just early for everything, finds brick dust in the washing machine. [They](gwen+lars) have words. During the row [Tilda](tilda) walks through the kitchen wall without using the door, [her](tilda) first time. The quarrel is adjourned. [Nan Beatty](nan), [Gwennie](gwen)'s [mother](nan), [who](nan) has been waiting for this since the christening, opens the sherry.
- discover lars gwen "finds"
+ quarrel gwen lars "words"
+ discover gwen+lars tilda "walks"
- parent nan gwen "mother"
- celebrate nan tilda "opens the sherry"

== 3
At [her](tilda) new school for the gifted, [Tilda](tilda) is shown around by [Vikesh Prasad](vik), [who](vik) can talk to pigeons and blushes in colours. [Foghorn](fog), the resident lout, blows [him](vik) into a hedge; [Tilda](tilda) sinks the [bully](fog) up to the waist in the playground. Detention for [both](fog+tilda). The [caretaker](ray), a stooped old [fellow](ray) named [Raymond](ray), slips [her](tilda) a biscuit and asks, in passing, after [her](tilda) [grandmother](nan).
- meet tilda vik "shown"
- love vik tilda "blushes"
- attack fog vik "blows"
+ attack tilda fog "sinks"
- arrest _ fog+tilda "Detention"
- gift ray tilda "biscuit"
- kin nan tilda "grandmother"

== 4
[Agent Serrano](ser) from the Bureau of Capes offers [Gwennie](gwen) [her](gwen) old badge and a pay rise. Before [she](gwen) can say no, [Lasse](lars) says it for [her](gwen), which is why [she](gwen) says yes. [Dusk](dusk) strikes the mint. Blinded, [Granite](gwen) hits the nearest thing; it is [Lasse](lars), [who](lars) has run over to apologise. [His](lars) leg is in splinters.
- hire? gwen ser "badge"
+ hire gwen ser "says yes"
- attack dusk _ "strikes"
+ attack gwen lars "hits"
- injure lars gwen "splinters"
- reconcile? gwen lars "apologise"

== 5
A man who lives at four hundred miles an hour does not take well to a plaster cast. [Nan](nan) moves in to look after the [invalid](lars); within a day the [invalid](lars) wishes [he](lars) had lost both legs. Racked with remorse, [Gwennie](gwen) bakes. At school [Raymond](ray) teaches [Tilda](tilda) to walk through a wall and bring someone along. [She](tilda) practises with [Vikesh](vik)'s hand. [She](tilda) forgets to let go.
- sad lars "does not take well"
+ move nan lars "moves"
- help nan lars "look"
- sad gwen "remorse"
- create gwen "bakes"
- advisor ray tilda "teaches"
+ love tilda vik "forgets to let go"

== 6
Through whose vault wall did the thief come? [Serrano](ser) finds no hole, and only one family on file can do without. To [her](ser) regret the [agent](ser) has to put the cuffs on a [ninth-grader](tilda). [Tilda](tilda) swears that [she](tilda) was at the cinema with [Vikesh](vik), and [Vikesh](vik), for some reason, denies it. [Granite](gwen) quits [her](gwen) job on the spot, and the door frame with it.
- steal _ "thief"
- investigate ser _ "finds"
- sad ser "regret"
+ arrest ser tilda "cuffs"
- accuse ser tilda "family"
- date tilda vik "cinema"
- betray vik tilda "denies"
+ quit gwen ser "quits"

== 7
The pigeons know why: [Vikesh](vik)'s little [brother](cub) has been taken, and word has come that [he](cub) will be returned if [Vikesh](vik) keeps quiet. [Tilda](tilda) does not hold it against [him](vik); [she](tilda) simply walks out of [her](tilda) cell. On one leg and two crutches [Lasse](lars) outpaces the police van to fetch [her](tilda). [They](lars+tilda) hide at [Nan](nan)'s flat, where there is a photograph on the sideboard of [Nan](nan), young, in a cape, arm in arm with a [caretaker](ray).
- sibling cub vik "brother"
- abduct _ cub "taken"
- threaten _ vik "keeps quiet"
- reconcile tilda vik "does not hold it"
+ flee tilda "walks"
- help lars tilda "fetch"
- flee lars+tilda "hide"
+ discover lars+tilda nan+ray "photograph"

== 8
Fifty years ago, [Nan](nan) explains, [she](nan) and [Raymond](ray) were the Twilight Pair and to be married. At the altar stood [her](nan) [sister](dusk) instead, in [her](nan) veil; the [bridegroom](ray) had been fooled for the length of a vow. [Nan](nan) never spoke to either of [them](dusk+ray) again. The [sister](dusk) never forgave being left that same evening. [Her](dusk) name? It used to be [Daphne](dusk). These days it is [Dusk](dusk).
- reveal nan lars+tilda "explains"
- colleague.past nan ray "Twilight Pair"
- engaged.past nan ray "married"
- sibling dusk nan "sister"
+ betray.past dusk ray "fooled"
- wedding.past dusk ray "vow"
- reconcile! dusk+ray nan "spoke"
- reconcile! dusk ray "forgave"
- breakup.past ray dusk "left"
+ discover lars+tilda dusk "These days"

== 9
[Foghorn](fog), of all people, brings the clue: [he](fog) delivers groceries to a house where the lights never work, and where a [child](cub) cries. [Gwennie](gwen) hugs [him](fog) until something cracks. The [Ottersons](ott) attack at noon. There are four of [them](gwen+lars+nan+tilda), plus one flock. [Dusk](dusk) plunges the street in darkness, but [Nan](nan) fought in it for ten years and needs no eyes to box [her](nan) little [sister](dusk)'s ears.
- help fog _ "clue"
- injure fog gwen "cracks"
- attack gwen+lars+nan+tilda dusk "attack"
+ attack nan dusk "box"
- sibling dusk nan "sister"
- sad cub "cries"

== 10
Through the cellar wall goes [Tilda](tilda), with the [boy](cub) in [her](tilda) arms; the house comes down on the way. [Both](cub+tilda) are safe, [Vikesh](vik) sobs into forty pigeons, and [Madame Dusk](dusk) lies beneath the chimney with nobody to mourn [her](dusk). Somebody does. The [caretaker](ray) has come at a run. [He](ray) holds the old [woman](dusk)'s head and tells [her](dusk), which may even be so, that after the first minute [he](ray) had known who was under the veil.
+ rescue tilda cub "arms"
- injure dusk "lies"
- sad vik "sobs"
- sad ray dusk "mourn"
- help ray dusk "holds"
+ reveal ray dusk "tells"
- discover.past ray dusk "known"

== 11
[She](dusk) lasts the night, hands back the jewels, clears [Tilda](tilda)'s name and dies as it gets light. [Serrano](ser) tears up the warrant and apologises to the [schoolgirl](tilda) in writing. [Nan](nan), [who](nan) had sworn never to set eyes on [Raymond](ray) again, sits down by [him](ray) at the wake and hands [him](ray) a sandwich. Out of plaster at last, [Lasse](lars) runs to [Denmark](@denmark) and back for pastries.
+ die dusk "dies"
- gift dusk _ "hands"
- accuse! _ tilda "clears"
- reconcile ser tilda "apologises"
- reconcile nan ray "sandwich"
- recover lars "Out of plaster"
- travel lars "runs" @denmark

== 12
One year early [Gwennie](gwen) is released from [her](gwen) promise, on condition that somebody else does the washing. On patrol: [Granite](gwen), [Slipstream](lars) with a limp, and [their](gwen+lars) [daughter](tilda), [who](tilda) keeps falling behind because [she](tilda) and the [pigeon boy](vik) are kissing on chimneys. [Foghorn](fog) has joined as siren. And [Nan](nan)? In veil and cape, at seventy-one, [she](nan) asks the registrar to get on with it, please.
- return gwen "patrol"
- colleague gwen+lars tilda "patrol"
- injure lars "limp"
- parent gwen+lars tilda "daughter"
+ kiss tilda vik "kissing"
- hire fog "joined"
+ wedding nan ray "veil"
