%series Ferry Cottages
%lang en
%genre everyday street drama by a tidal river in Cornwall, soap-page summaries
%cast morwen | Morwen Tregear; Morwen | f
%cast clay | Clay Tregear; Clay | m
%cast summer | Summer Lake; Summer | f
%cast dev | Dev Anand; Dev | m
%cast jago | Jago Tregear; Jago | m
%cast ivy | Ivy Lake; Ivy | f
%cast brice | Brice Holloway; Brice | m
%cast wren | Wren Holloway; Wren | f
%cast postman | Len Chubb; Chubb | m
%cast midwife | - | f
%cast skipper | - | f
%cast sam | Sam Oke; Sam | n

== 1
[Summer Lake](summer) moves into number three with [her](summer) [mother](ivy), [Ivy](ivy), a cello and no man. By evening the [newcomer](summer) has met [Clay](clay), of number four, [who](clay) is up a ladder without a shirt, and [Clay](clay)'s better [half](morwen), [Morwen](morwen), [who](morwen) is holding the ladder. [Ivy](ivy) recognises in the [postman](postman) the [boy](postman) [who](postman) stood [her](ivy) up at the Regatta dance in 1974. [He](postman) doesn't recognise [her](ivy). [She](ivy) sets the sprinkler on [him](postman).
+ move ivy+summer "moves into"
- parent ivy summer "mother"
- meet clay+morwen summer "has met"
- neighbour.start clay+morwen ivy+summer "number four"
- discover ivy postman "recognises"
- married clay morwen "better half"
- reject.past postman ivy "stood her up"
- attack ivy postman "sets the sprinkler"

== 2
[Jago](jago), [Clay](clay)'s younger [brother](jago), works the chain ferry and is walking out with [Wren Holloway](wren), [whose](wren) [father](brice) [Brice](brice), the harbour [master](brice), has sworn to drown [him](jago). The [Tregears](clay+jago+morwen) and the [Holloways](brice+wren) have not spoken since somebody's pig. [Wren](wren) has missed twice. [She](wren) tells the [midwife](midwife), the [midwife](midwife) tells nobody, and the chemist's window tells everyone. [Brice](brice) comes aboard with an oar; [Sam Oke](sam), the deck [hand](sam), takes the blow that was meant for the [ferryman](jago).
- sibling clay jago "younger brother"
- couple jago wren "walking out"
- enemy brice jago "have not spoken"
- parent brice wren "father"
- threaten brice jago "sworn to drown"
+ pregnant wren jago "missed twice"
- reveal wren midwife "tells the midwife"
- attack brice jago "with an oar"
- rescue sam jago "takes the blow"
- injure sam brice "takes the blow"

== 3
[Dev](dev), the new [doctor](dev), stitches up [Sam](sam) and loses [his](dev) heart over the needle. [He](dev) has never asked out a patient. [Sam](sam), [who](sam) can see a blush coming a mile off, proposes a boat trip as the cure. Meanwhile [Summer](summer)'s cello is heard through the wall at midnight. [Morwen](morwen) bangs with a shoe. [Clay](clay) lies awake and hopes that it won't stop; [his](clay) [wife](morwen), [who](morwen) hears that too, turns over.
- hire dev "the new doctor"
- treat sam dev "stitches up"
+ love.start dev sam "loses his heart"
- invite sam dev "a boat trip"
- love clay summer "lies awake"
- quarrel? morwen summer "bangs with a shoe"
- discover morwen clay "hears that too"

== 4
[Clay](clay) mends [Summer](summer)'s gate. [Clay](clay) mends [Summer](summer)'s gutter. Nothing is left to mend. [Clay](clay) kisses [Summer](summer). [Summer](summer) kisses [Clay](clay). [Ivy](ivy) comes in with the shopping. [Ivy](ivy) drops the eggs. [Ivy](ivy) likes [Morwen](morwen). [Ivy](ivy) likes [Summer](summer) better. [Ivy](ivy) wipes the floor and says nothing.
- help clay summer "mends"
+ kiss clay summer "kisses"
- cheat clay morwen "kisses"
- discover ivy clay+summer "comes in"
- reveal! ivy morwen "says nothing"

== 5
[Jago](jago) and [Wren](wren) elope by chain ferry, at four knots. [Brice](brice) has time to row round it twice, shouting, before [his](brice) heart gives out. It is the hated young [Tregear](jago) [who](jago) dives in after [him](brice) and [Dev](dev) [who](dev) pumps the water out. In the cottage hospital the [rescued](brice) looks at [his](brice) [rescuer](jago) for a whole afternoon. "[You](jago)'ll want a best suit," [he](brice) growls. The [daughter](wren) bursts into tears, and the feud is over, save for the pig.
+ flee jago+wren brice "elope"
- quarrel brice jago+wren "shouting"
- ill brice "heart gives out"
+ rescue jago brice "dives in"
- treat brice dev "pumps the water out"
- parent brice wren "daughter"
- reconcile brice jago "best suit"
- sad wren "bursts into tears"
- enemy.end brice jago "the feud is over"

== 6
[Morwen](morwen) finds rosin on [Clay](clay)'s pillow. [She](morwen) does not scream. [She](morwen) goes next door in [her](morwen) Sunday hat and asks the [cellist](summer) for lessons. For an hour the betrayed [woman](morwen) draws a bow across an open string, while the [other](summer) goes from red to white; then [she](morwen) pays, and says, "Now [you](summer) can have [him](clay)." [Clay](clay) discovers [his](clay) tools in a wheelbarrow. [His](clay) [sister-in-law](wren)-to-be gives [him](clay) a bed at the lock house, and a piece of [her](wren) mind.
- find morwen "rosin"
+ discover morwen clay+summer "rosin"
- neighbour morwen summer "next door"
- advisor summer morwen "lessons"
- cheat.past clay morwen "betrayed woman"
- sad summer "red to white"
+ breakup morwen clay "you can have him"
- kin? clay wren "sister-in-law"
- housemate.start clay wren "a bed"
- quarrel clay wren "piece of her mind"

== 7
[Len Chubb](postman) is the [postman](postman)'s name, and [he](postman) has remembered. [He](postman) did come to the Regatta dance; [he](postman) saw [Ivy](ivy) with the trombonist, and went home. The trombonist was [her](ivy) cousin! For fifty years two stubborn [people](ivy+postman) have been wrong about each other, and now [they](ivy+postman) have it out over a parcel until the ice cream in it has melted. [She](ivy) calls [him](postman) an ass. The [ass](postman) asks for the next dance.
- betray! postman ivy "did come"
- jealous.past postman ivy "with the trombonist"
- kin _ ivy "cousin"
- quarrel ivy postman "have it out"
+ reconcile ivy postman "has melted"
- invite postman ivy "the next dance"

== 8
High water, wedding bells. [Wren](wren) waddles up the aisle on [Brice](brice)'s arm, and [Clay](clay), as best [man](clay), has to stand for forty minutes between the [woman](morwen) [who](morwen) has thrown [him](clay) out and the [one](summer) [who](summer) won't take [him](clay) in: for [Summer](summer) has told [him](clay) that [she](summer) doesn't care for second-hand goods. [Dev](dev) and [Sam](sam) are caught in the vestry, doing up each other's buttons. [Ivy](ivy) dances with [Chubb](postman) till [his](postman) braces snap.
+ wedding jago wren "wedding bells"
- parent brice wren "on Brice's arm"
- pregnant wren "waddles"
- advisor clay jago "best man"
- breakup.past morwen clay "thrown him out"
+ reject summer clay "second-hand goods"
- discover _ dev+sam "are caught"
- sex dev sam "each other's buttons"
- date ivy postman "dances with"

== 9
The [skipper](skipper) of a French yawl ties up below number four and asks [Morwen](morwen) for eggs. By the weekend [she](skipper) is asking for [Morwen](morwen). [Morwen](morwen), [who](morwen) has been a Tregear since eighteen and has never wondered, wonders. [They](morwen+skipper) sail to the point and back, and on the way back it is [Morwen](morwen) [who](morwen) lets go of the tiller and leans over. [Clay](clay) sees it through the lock-keeper's glasses. Losing out to a [woman](skipper) is a blow [he](clay) had not thought of.
- meet morwen skipper "asks Morwen for eggs"
- flirt morwen skipper "asking for Morwen"
- date morwen skipper "sail to the point"
+ kiss morwen skipper "leans over"
- discover clay morwen+skipper "sees it"
- jealous clay skipper "a blow"

== 10
[Wren](wren) gives [Jago](jago) a son. [Jago](jago) faints on the [midwife](midwife). [Brice](brice) brings the boy a pig. [Sam](sam) moves in with [Dev](dev). [Dev](dev) buys a bigger kettle. [Ivy](ivy) accepts [Chubb](postman). [Chubb](postman) had not quite asked. [Clay](clay) signs the papers. [Morwen](morwen) signs under [Clay](clay). [They](clay+morwen) shake hands, and [Morwen](morwen) cries.
+ birth wren "a son"
- parent jago+wren _ "a son"
- ill jago "faints"
- gift brice _ "a pig"
- move sam dev "moves in with"
- engaged.start ivy postman "accepts"
+ divorce clay morwen "signs the papers"
- reconcile clay morwen "shake hands"
- sad morwen "cries"

== 11
Fog, and nothing to be seen of the other bank. The yawl has slipped away to [Brest](@brest) by night; on the kitchen table lies a compass, no note. [Morwen](morwen)'s [ex](clay) finds [her](morwen) on the slipway at noon, blue with cold, and takes [her](morwen), since [his](clay) own bed is only borrowed, to [Summer](summer)'s. The three of [them](clay+morwen+summer) sit round one stove. [Summer](summer) says that [she](summer) has behaved abominably. "So-so," says [Morwen](morwen), and asks [her](summer) to play something.
+ breakup skipper morwen "slipped away"
- travel skipper "slipped away" @brest
- gift skipper morwen "a compass"
- ex clay morwen "ex"
- rescue clay morwen "finds her"
- ill morwen "blue with cold"
+ reconcile morwen summer "to play something"

== 12
[Ivy](ivy) weds [her](ivy) [postman](postman) at the Regatta, fifty-one years late, to the sound of a trombone. [Summer](summer) takes a post with the orchestra in [Bristol](@bristol) and leaves number three to the [newlyweds](ivy+postman). On the quay [Clay](clay) wishes [her](summer) luck; nothing in [him](clay) aches any more. [He](clay) is carrying a shoe. [He](clay) has found it under a floorboard of number four, where [he](clay) has been allowed to mend the stairs: it is the one with which [Morwen](morwen) used to bang on the wall, and [she](morwen) has asked [him](clay) to stay to supper.
+ wedding ivy postman "weds"
- hire summer "takes a post" @bristol
- gift summer ivy+postman "leaves number three"
- love.end clay summer "aches any more"
- help clay morwen "mend the stairs"
+ invite morwen clay "to stay to supper"
