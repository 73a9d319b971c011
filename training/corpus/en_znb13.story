%series The Lower Deck
%lang en
%genre river-cruise soap on the Danube, magazine listings, plain and brisk
%cast vera    | Captain Vera Hollar; Vera; Hollar | f
%cast stell   | Stellan Frisk; Stellan; Frisk | m
%cast gio     | Giovanni Pace; Gio; Pace | m
%cast mei     | Mei Lindqvist; Mei | f
%cast rosh    | Roshan Perera; Roshan | m
%cast tilda   | Tilda Frisk; Tilda | f
%cast bela    | Béla Horn; Béla; Horn | m
%cast joyce   | Joyce Pettigrew; Joyce | f
%cast ralph   | Ralph Pettigrew; Ralph | m
%cast pax     | Pax Hollar; Pax | n
%cast owner   | Herr Lobmeyr; Lobmeyr | m
%cast doctor  | - | f
%cast widow   | - | f

== 1 Passau
The river queen [Amalia](*amalia) casts off under a new [captain](vera). [Vera Hollar](vera) got the post ahead of [Stellan Frisk](stell), the first [officer](stell), [who](stell) happens to be the [man](stell) [she](vera) divorced in the spring. [His](stell) young [sister](tilda) [Tilda](tilda) runs the bar and sides with [Vera](vera). The [cook](gio), [Giovanni Pace](gio), and the pastry [chef](mei), [Mei](mei), are secretly sharing a cabin. [Their](gio+mei) [neighbour](bela) through the plywood, the [pianist](bela), knows every word. In suite one, [Ralph](ralph) and [Joyce Pettigrew](joyce) celebrate thirty years of marriage by not talking to each other.
- hire vera "got the post"
+ divorce.past stell vera "divorced in the spring"
- boss vera stell "first officer"
- sibling stell tilda "sister"
- help tilda vera "sides with Vera"
- affair gio mei "secretly sharing a cabin"
- housemate gio mei "sharing a cabin"
- neighbour bela gio+mei "through the plywood"
- married joyce ralph "thirty years of marriage"
- quarrel joyce ralph "not talking"

== 2 Linz
[Roshan Perera](rosh) comes aboard as ship's engineer, is handed an oily rag by [Frisk](stell) and a cold beer by [Tilda](tilda), and remembers only the second. At dinner [Ralph](ralph) flicks bread at the [pianist](bela) for playing [Joyce](joyce)'s favourite waltz: [Béla Horn](bela) was once, it seems, a young [man](bela) on a bench in [Bournemouth](@bournemouth), and [Joyce](joyce) was the [girl](joyce) beside [him](bela). [Her](joyce) [husband](ralph) demands another ship. The [captain](vera) offers [him](ralph) another table. Late at night [she](vera) finds [her](vera) [ex](stell) asleep in what used to be [their](stell+vera) bunk, out of habit. [She](vera) covers [him](stell) and takes the chair.
- hire rosh "ship's engineer"
+ love rosh tilda "remembers only the second"
- attack ralph bela "flicks bread"
- jealous ralph bela "Joyce's favourite waltz"
- couple.past bela joyce "on a bench"
- married joyce ralph "husband"
- ex stell vera "her ex"
- help vera stell "covers him"

== 3 Melk
[Pax](pax), the [captain](vera)'s [child](pax), twelve, joins the ship for the holidays and wants [Mum](vera) and [Dad](stell) to eat at one table. [They](stell+vera) manage soup. By the main course [they](stell+vera) are fighting over the fish knife. [Pax](pax) takes the plate to the galley, where [Gio](gio) has a lot of time for children and [Mei](mei), it turns out, has none: [she](mei) has been offered a shop in [Oslo](@oslo) and hasn't told [him](gio). [Pax](pax) saw the letter. [Joyce](joyce), alone on the sun deck, hums. From behind a ventilator someone hums the second voice.
- parent vera pax "the captain's child"
- parent stell pax "Dad"
- reconcile? stell vera "one table"
+ quarrel stell vera "fighting over"
- friend gio pax "a lot of time"
- hire? mei "a shop in Oslo"
- reveal! mei gio "hasn't told him"
- discover pax mei "saw the letter"
- flirt bela joyce "hums the second voice"

== 4 Krems
[Roshan](rosh) brings [Tilda](tilda) apricots. [Tilda](tilda) is engaged. [Roshan](rosh) didn't know. Nobody had told [Roshan](rosh). [Tilda](tilda)'s [fiancé](owner) is [Lobmeyr](owner). [Lobmeyr](owner) owns the ship. [Stellan](stell) can't stand [Lobmeyr](owner). [Lobmeyr](owner) bought the ring from [Ralph](ralph). Apricots roll across the deck. [Pax](pax) eats eleven. [Pax](pax) is ill. The ship's [doctor](doctor) looks after [Pax](pax). The [doctor](doctor) smiles at [Stellan](stell). [Vera](vera) sees the smile. [Vera](vera) bites the pen in two.
- gift rosh tilda "brings Tilda apricots"
+ engaged owner tilda "is engaged"
- boss owner _ "owns the ship"
- enemy owner stell "can't stand"
- find owner ralph "bought the ring"
- ill pax "is ill"
- treat pax doctor "looks after"
- flirt doctor stell "smiles at Stellan"
+ jealous vera doctor "bites the pen"

== 5 Vienna
A whole night ashore. [Lobmeyr](owner) takes [Tilda](tilda) to the opera and drops off. [She](tilda) slips out in the interval and runs into [Roshan](rosh), [who](rosh) was waiting for nobody in particular at the stage door in a clean shirt. [They](rosh+tilda) ride the big wheel twice; at the top, on the second round, [his](rosh) hand is over [hers](tilda), and on the way down it stays. [Mei](mei) lays the letter from [Oslo](@oslo) next to [Gio](gio)'s plate. "Go," [he](gio) says, "and take the good whisk." [Neither](gio+mei) sleeps. [Horn](bela) plays. The [lady](joyce) of suite one is not in suite one.
- date? owner tilda "to the opera"
- flee tilda owner "slips out"
- meet rosh tilda "runs into"
- date rosh tilda "ride the big wheel"
+ flirt rosh tilda "over hers"
- reveal mei gio "lays the letter"
- breakup? gio mei "Go"
- sad gio+mei "Neither sleeps"
+ affair bela joyce "not in suite one"

== 6 Bratislava
[Ralph](ralph) wakes beside an empty pillow. [He](ralph) searches the ship in pyjamas, is told by a giggling [Pax](pax) to try the piano and finds [his](ralph) [wife](joyce) underneath it, with the [musician](bela), eating cake. No, [Joyce](joyce) says, it isn't what it looks like; it's what it should have looked like thirty years ago. [Ralph](ralph) swings at [Béla](bela) and hits the lid. The [doctor](doctor) splints two fingers and gives [Stellan](stell) [her](doctor) cabin number. [He](stell) hands it back. [He](stell) has a bad habit, [he](stell) says, of sleeping in other people's bunks.
- discover ralph bela+joyce "finds his wife"
- married joyce ralph "his wife"
- reveal pax ralph "told by a giggling Pax"
- attack ralph bela "swings"
- injure ralph "two fingers"
- treat ralph doctor "splints"
- invite doctor stell "her cabin number"
+ reject stell doctor "hands it back"
- cheat joyce ralph "what it should have looked like"

== 7 Esztergom
Fog, and a sandbank. The [captain](vera) was in the wheelhouse, [she](vera) says, and the first [officer](stell) says [he](stell) was, and so each of [them](stell+vera) is lying for the other. [Lobmeyr](owner) relieves [them](stell+vera) both. [Roshan](rosh) gets the engines going with a bar stool. In the silence before they start, the [owner](owner) hears [his](owner) [fiancée](tilda) call the [engineer](rosh) by a name one doesn't give to engineers. [Herr Lobmeyr](owner) is a methodical [man](owner): [he](owner) has [Roshan](rosh)'s bag put ashore first, then [Roshan](rosh). [Tilda](tilda) throws the ring after the bag. It sinks, being real.
- help stell vera "lying for the other"
- help vera stell "lying for the other"
- betray stell+vera owner "is lying"
- quit stell+vera owner "relieves them both"
- engaged owner tilda "his fiancée"
- discover owner rosh+tilda "hears"
+ quit rosh owner "put ashore"
- jealous owner rosh "by a name"
+ breakup tilda owner "throws the ring"

== 8 Budapest
The new [captain](ralph) is [Ralph Pettigrew](ralph). No one saw that coming: [he](ralph) used to command tankers. [Ralph](ralph) shouts at [Gio](gio). [Ralph](ralph) shouts at [Mei](mei). [Ralph](ralph) bans the waltz. [Béla](bela) closes the lid. [Joyce](joyce) packs. [Joyce](joyce) leaves [Ralph](ralph) on the bridge. [Mei](mei) boards the train for [Oslo](@oslo). [Gio](gio) runs after [Mei](mei). The train is quicker than [Gio](gio). [Tilda](tilda) asks everyone about [Roshan](rosh). [Roshan](rosh) is fixing trams. A [widow](widow) has let a room to [Roshan](rosh).
+ hire ralph owner "new captain"
- boss.past ralph _ "command tankers"
- quarrel gio ralph "shouts at Gio"
- quarrel mei ralph "shouts at Mei"
+ breakup joyce ralph "leaves Ralph"
- travel mei "boards the train" @oslo
- breakup mei gio "boards the train"
- investigate tilda rosh "asks everyone"
- hire rosh "fixing trams"
- housemate rosh widow "let a room"

== 9 Mohács
With both [parents](stell+vera) out of work and in one hotel room, [Pax](pax) has what [Pax](pax) wanted. [Vera](vera) snores, [Stellan](stell) hums; it is unbearable, and on the third evening it is quite bearable. [She](vera) asks what [he](stell) wanted with that bunk. "[You](vera)," says [Frisk](stell). It was never the sea that came between [the two](stell+vera), but an affair [he](stell) had invented, so as to be left rather than to leave; there was no other woman, in [Rijeka](@rijeka) or anywhere. [Vera](vera) hits [him](stell) with a pillow for every month of it. [Pax](pax) pretends to be asleep. Downriver, the tanker [captain](ralph) runs the [Amalia](*amalia) on to the same sandbank.
- parent stell+vera pax "both parents"
- housemate stell vera "one hotel room"
- reconcile? stell vera "what Pax wanted"
- love stell vera "You"
- affair! _ stell "no other woman"
+ reveal stell vera "had invented"
- betray.past stell vera "had invented"
- attack vera stell "hits him"
- betray pax stell+vera "pretends"

== 10 Novi Sad
[Gio](gio) has stopped seasoning. Complaints reach [Lobmeyr](owner), [who](owner) has other worries; [his](owner) [captain](ralph) has shut himself in suite one with a photograph. [Joyce](joyce) and [Horn](bela) are living above a music shop, on toast. [She](joyce) misses butter. [She](joyce) doesn't miss the [man](ralph) in the photograph, [she](joyce) assures [Béla](bela), and [he](bela) goes on tuning. [Tilda](tilda) finds the right tram at last. At the terminus [she](tilda) gets out last, and the [mechanic](rosh) on [his](rosh) back beneath it sees first a pair of shoes. [He](rosh)'d know them anywhere. "[You](tilda) took [your](tilda) time," says [Roshan](rosh) to the shoes.
- sad gio "stopped seasoning"
- sad ralph "shut himself in"
+ couple.start bela joyce "living above"
- love! joyce ralph "doesn't miss"
- find tilda rosh "finds the right tram"
+ return tilda "took your time"

== 11 Belgrade
[Joyce](joyce) goes back for [her](joyce) butter dish and stays for the afternoon, because the old [man](ralph) has a temperature and nobody has thought of soup. [He](ralph) tells [her](joyce) [he](ralph) has been a tyrant. [She](joyce) says that, for a tyrant, [he](ralph) was always punctual. [She](joyce) doesn't come back to [him](ralph); [she](joyce) does sign the papers with a kiss on [his](ralph) forehead. A parcel from [Oslo](@oslo): a good whisk, and, wound round it, a plan of a shop with room for a stove. [Gio](gio) hangs up [his](gio) apron. [Lobmeyr](owner), down to a crew of four, rings a certain hotel and says please.
- travel joyce "goes back"
- ill ralph "a temperature"
- help joyce ralph "thought of soup"
+ divorce joyce ralph "sign the papers"
- kiss joyce ralph "a kiss on his forehead"
- reconcile! joyce ralph "doesn't come back"
- gift mei gio "a good whisk"
- invite mei gio "room for a stove"
- quit gio "hangs up his apron"
- hire? stell+vera owner "says please"

== 12 Iron Gates
Two captains' caps hang in the wheelhouse now, and one pair of pyjamas. [Hollar](vera) steers by day, [Frisk](stell) by night, and the watch [they](stell+vera) share is nobody's business but [theirs](stell+vera). [Tilda](tilda) and the [engineer](rosh) ask whether a captain can still marry people; which one, ask [both](stell+vera), and [Pax](pax) tosses a coin. [Stellan](stell) wins and cries through [his](stell) [sister](tilda)'s vows. [Mei](mei) writes that [Gio](gio) salts everything, including the wedding cake [she](mei) is sending, and [her](mei) tears. At the rail stands [Ralph](ralph), a [passenger](ralph) again, and hums. From behind the ventilator the ship's [doctor](doctor) takes up the second voice.
- hire stell+vera owner "Two captains' caps"
+ reconcile stell vera "one pair of pyjamas"
- colleague stell vera "the watch they share"
+ wedding rosh tilda "marry"
- sibling stell tilda "his sister's"
- sad stell "cries"
- couple gio mei "salts everything"
- flirt doctor ralph "the second voice"
