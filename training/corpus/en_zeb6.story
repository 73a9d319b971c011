%series Rain on Delancy Pier
%lang en
%genre noir, a port city in Oregon, 1947, blurbs
%cast gus      | Gus Lindgren; Lindgren; Gus | m
%cast viveca   | Viveca Thorne; Viveca; Thorne | f
%cast ogden    | Ogden Thorne; Ogden | m
%cast mabel    | Mabel Chow; Mabel | f
%cast krantz   | Lieutenant Krantz; Krantz | m
%cast lacey    | Lacey Delmar; Lacey; Delmar | f
%cast eddie    | Eddie Voss; Voss; Eddie | m
%cast trumpet  | Cornelius Bright; Bright; Cornelius | m
%cast scar     | - | m
%cast bellhop  | - | m
%cast soph     | Sophronia Bright; Sophronia | f
%cast dora     | Dora | f
%cast captain  | - | n
%cast det      | - | n
%cast coroner  | - | m

== 1 A Glove Too Small
Nobody hires [Gus Lindgren](gus) on a good day. Thrown off the force for hitting a [captain](captain), [he](gus) lives on divorce work and the credit of [Mabel Chow](mabel), [who](mabel) types in the next room and owns the building. Then [Viveca Thorne](viveca) comes in out of the rain. Someone has been writing to [her](viveca) [husband](ogden), [Ogden](ogden), the cannery [owner](ogden), about things a wife shouldn't have done before she was one. [She](viveca) lays a thousand dollars on the blotter. Also a glove. It doesn't fit [her](viveca).
- hire! gus _ "hires"
- quit.past gus "Thrown off"
- attack.past gus captain "hitting"
- help mabel gus "credit"
- neighbour gus mabel "next room"
+ hire gus viveca "lays a thousand dollars"
- married ogden viveca "husband"
- threaten _ ogden "writing to"

== 2 The Drop
[Lindgren](gus) waits under the pier with a suitcase of cut-up newspaper. It's picked up by a [man](scar) with a scar where an ear should be, [who](scar) runs like a deer, straight into the searchlight of [Lieutenant Krantz](krantz). [Krantz](krantz) and [Gus](gus) shared a squad car once, and a [girl](dora), in that order. The [lieutenant](krantz) books the wrong one: [Lindgren](gus) spends the night in the tank with a horn [player](trumpet) called [Cornelius Bright](trumpet), [who](trumpet) saw something and is scared to death of having seen it.
- investigate gus _ "waits under the pier"
- flee scar gus "runs"
- colleague.past gus krantz "shared"
- couple.past dora gus+krantz "a girl"
+ arrest krantz gus "books"
- meet gus trumpet "in the tank"
- discover.past trumpet "saw"
+ sad trumpet "scared"

== 3 What the Horn Saw
At the Blue Anchor, [Bright](trumpet) plays like a man saying goodbye. Between sets [he](trumpet) spills it to [Gus](gus): on the night of the third, through the dressing-room window, a car trunk, a [woman](lacey) being put in it, one hand bare. The [singer](lacey), [Lacey Delmar](lacey), hasn't been seen since. [Her](lacey) hand would fit the glove. When [Lindgren](gus) returns from the bar with two ryes, there is only one [man](eddie) left at the table and it isn't [Cornelius](trumpet).
- create trumpet "plays"
+ reveal trumpet gus "spills it"
- abduct _ lacey "put"
- lose _ lacey "hasn't been seen since"
- return gus "returns"
+ lose gus trumpet "isn't Cornelius"

== 4 House Rules
The remaining [man](eddie) is [Eddie Voss](eddie), proprietor of the Anchor, of three councilmen and, till lately, of [Lacey](lacey)'s evenings. [He](eddie) explains to [Gus](gus), with a cigar and without raising [his](eddie) voice, what happens to curious people's knees. [Mabel](mabel) traces the scarred [man](scar) through a hospital bill: [he](scar)'s a chauffeur and [his](scar) [employer](ogden) is [Ogden Thorne](ogden). So the cannery [king](ogden) has been blackmailing himself?
- boss eddie _ "proprietor"
- affair.past eddie lacey "evenings"
+ threaten eddie gus "explains"
+ discover mabel scar "traces"
- boss ogden scar "employer"
- threaten? ogden ogden "blackmailing himself"

== 5 Low Tide
Two clam diggers find the trumpet before they find the rest. [Sophronia Bright](soph) identifies [her](soph) [brother](trumpet) by a filling. [She](soph) doesn't weep until [Mabel](mabel) takes [her](soph) arm, and then [she](soph) doesn't stop. The [coroner](coroner) writes "misadventure"; the ink comes, [Gus](gus) would bet, from [Voss](eddie)'s pen. [He](gus) breaks into the [coroner](coroner)'s office to look for the true report and walks in on [Viveca](viveca), gloved to the elbow, doing the same.
- find _ "find"
+ die trumpet "find the rest"
- discover soph trumpet "identifies"
- sibling soph trumpet "brother"
- sad soph "doesn't weep until"
- help mabel soph "takes"
- betray coroner _ "misadventure"
- accuse? gus eddie "bet"
- investigate gus coroner "breaks into"
+ find gus viveca "walks in"
- investigate viveca coroner "doing the same"

== 6 Perfume and Cordite
[She](viveca) kisses [him](gus) to keep [him](gus) quiet; it works for about an hour. In the car [she](viveca) tells [him](gus) a story with a hole in the middle. [Lacey](lacey) is no blackmailer but [her](viveca) [sister](lacey), and somebody is holding [her](lacey). Why not say so on day one? Because the first [detective](det) [she](viveca) told is in the river. A shot takes out the windshield. [Gus](gus) gets [her](viveca) down behind the dash with [his](gus) own shoulder in between, and the shoulder pays.
+ kiss gus viveca "kisses"
- reveal viveca gus "tells"
- betray viveca gus "a hole"
- threaten! lacey _ "no blackmailer"
- sibling lacey viveca "sister"
- abduct _ lacey "holding her"
- reveal! viveca _ "not say so"
- reveal.past viveca det "told"
- kill.past _ det "in the river"
- attack _ gus+viveca "A shot"
+ rescue gus viveca "gets"
- injure gus "the shoulder pays"

== 7 Stitches
[Mabel](mabel) digs out the slug with eyebrow tweezers, and [her](mabel) opinion of the [client](viveca) with it. Is that professional advice? [She](mabel) throws the tweezers at [him](gus). At the station [Krantz](krantz) receives a visit from [Sophronia](soph), [who](soph) puts forty years of savings on [his](krantz) desk and asks what justice costs. Ashamed, the [lieutenant](krantz) gives it back to [her](soph), every cent, and takes a look, on [his](krantz) own time, at the trunk of [Ogden Thorne](ogden)'s Packard.
- treat gus mabel "digs out"
- attack mabel gus "throws"
- travel soph "visit"
+ gift? soph krantz "puts forty years"
- sad krantz "Ashamed"
- reject krantz soph "gives"
+ investigate krantz ogden "look"

== 8 One Earring
There's an earring under the spare. [Krantz](krantz) brings it to the only [man](gus) in town [who](gus) hates [him](krantz) honestly. "[I](krantz)'m sorry about [Dora](dora)," [he](krantz) says. "[You](krantz) should be," says [Gus](gus), and pours. By closing time there are two [cops](gus+krantz) at work again, badge or no. Across the bay, in a cold store full of salmon, [Lacey Delmar](lacey) has been given a blanket by the [chauffeur](scar); [he](scar) likes how [she](lacey) sings.
- find krantz "earring"
- gift krantz gus "brings"
- enemy gus krantz "hates"
+ reconcile gus krantz "sorry"
- colleague.start gus krantz "cops"
- gift scar lacey "blanket"

== 9 Cold Store
[Ogden](ogden) wants a signature: the cannery stands on land left to both [sisters](lacey+viveca), and [one](viveca) of [them](lacey+viveca) has wed it while [the other](lacey) won't sell. [Lacey](lacey) spits at [him](ogden). [He](ogden) orders the thermostat turned down. Left alone with [her](lacey), the one-eared [man](scar) turns it up, gets a crowbar across the neck for it from [Voss](eddie), the [boss](ogden)'s silent [partner](eddie), and goes down humming.
- find.past lacey+viveca "left"
- sibling lacey viveca "sisters"
- married ogden viveca "wed"
- reject lacey ogden "won't sell"
- attack lacey ogden "spits"
+ attack? ogden lacey "thermostat"
- help scar lacey "turns"
+ attack eddie scar "crowbar"
- boss ogden scar "boss"
- colleague eddie ogden "silent partner"

== 10 Ice
It is [Mabel](mabel) [who](mabel) remembers which [tenant](bellhop) of [hers](mabel) never pays but always smells of fish. The [bellhop](bellhop) from 3B delivers to the cold store. [She](mabel) goes with [him](bellhop), on the ice wagon, since [Gus](gus) has the fever and [Krantz](krantz) has no warrant. What comes out under the tarpaulin is [Lacey](lacey), blue as a plum and cursing. [Viveca](viveca), on [her](viveca) knees in the alley, can't get the words out. [She](viveca) had told [Ogden](ogden) where [her](viveca) [sister](lacey) would be that night.
- discover mabel bellhop "remembers"
- housemate bellhop mabel "tenant"
- travel bellhop+mabel "goes"
- ill gus "fever"
+ rescue bellhop+mabel lacey "comes out"
- sad lacey "cursing"
- sad viveca "can't get the words"
+ betray.past viveca lacey "told"
- reveal.past viveca ogden "told"
- sibling lacey viveca "sister"

== 11 Misadventure
[Voss](eddie) decides that partners talk. [He](eddie)'s waiting in [Ogden Thorne](ogden)'s study with the lights off; three minutes later the cannery has a [widow](viveca). [She](viveca) was on the stairs. From now on [Viveca](viveca) is the one [person](viveca) [who](viveca) can hang [him](eddie), and [he](eddie) offers [her](viveca) the choice of a ring or a sack. [She](viveca) picks the ring, smiling, and telephones [Lindgren](gus) from the powder room. "Bring the glove," [she](viveca) says.
+ kill eddie ogden "has a widow"
- married.past ogden viveca "widow"
- discover viveca eddie "on the stairs"
- threaten eddie viveca "a ring or a"
- propose eddie viveca "offers"
+ engaged.start eddie viveca "picks"
- happy viveca "smiling"
- betray viveca eddie "telephones Lindgren"

== 12 Rain, Again
At the Blue Anchor [Lacey](lacey) walks on stage in one glove and sings [Cornelius](trumpet)'s number. [Voss](eddie) goes white. [Sophronia](soph), three feet away with a tray, tips the hot coffee; [Krantz](krantz) does the rest, with cuffs. [Viveca](viveca) has a ticket for the night train and another in [her](viveca) purse. [Gus](gus) walks [her](viveca) to the platform, hands the second one back and tips [his](gus) hat. In the building on Front Street a typewriter stops. "Well?" says [Mabel](mabel). [He](gus) has brought noodles for two.
- create lacey "sings"
- sad eddie "goes white"
- attack soph eddie "tips"
+ arrest krantz eddie "cuffs"
- travel? viveca "night train"
+ reject gus viveca "hands the second one"
- gift gus mabel "noodles"
