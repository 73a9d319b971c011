%series Large and Small
%lang en
%genre veterinary practice drama, Southland, New Zealand, encyclopaedia episode list
%cast hana    | Hana Te Kanawa; Hana | f
%cast colin   | Colin Affleck; Colin; Affleck | m
%cast shona   | Shona Affleck; Shona | f
%cast bryce   | Bryce Affleck; Bryce | m
%cast merv    | Merv Tippett; Merv; Tippett | m
%cast jas     | Jaspreet Gill; Jas | f
%cast lachie  | Lachie Doak; Lachie; Doak | m
%cast netta   | Netta Doak; Netta | f
%cast ivo     | Ivo Sluis; Sluis; Ivo | m
%cast moana   | Moana Te Kanawa; Moana | f
%cast tui     | Tui | f
%cast bull    | Emperor | m
%cast heeler  | Skip | m
%cast consta  | Constable Fifita; Fifita | f

== 1 Cold Hands
With a kick of the Angus [bull](bull) [Emperor](bull), which shatters [his](colin) pelvis, ends the working life of [Colin Affleck](colin), [who](colin) has been the only [vet](colin) between [Gore](@gore) and the coast for thirty-four years, and [his](colin) [wife](shona) [Shona](shona), [who](shona) keeps the books, engages without asking [him](colin) a [locum](hana) from the north, [Hana Te Kanawa](hana), and puts [her](hana) and [her](hana) small [daughter](tui) in the flat over the surgery. The first [farmer](merv) to see the [newcomer](hana), [Merv Tippett](merv), [whose](merv) [bull](bull) it was, asks when the real vet is coming. [She](hana) has [her](hana) arm in [his](merv) cow at the time.
+ injure colin bull "shatters his pelvis"
- married colin shona "wife"
- quit colin "ends the working life"
+ hire hana shona "engages"
- parent hana tui "daughter"
- move hana+tui "in the flat"
- reject merv hana "the real vet"

== 2 Spilt Milk
Four of [Tippett](merv)'s best heifers lie dead at the trough, and before the [locum](hana) has taken a sample [he](merv) has told the whole saleyard that it was the drench [she](hana) gave them. Only [Jas](jas), the veterinary [nurse](jas), [who](jas) has had [her](jas) own troubles with the saleyard, believes [her](hana). From [his](colin) hospital bed the old [vet](colin) dictates to [his](colin) [son](bryce) [Bryce](bryce), a bank [clerk](bryce) home for the shearing, a list of the plants that kill cattle in a dry spring. [Bryce](bryce) delivers it to [Hana](hana) by hand, stays for tea, and leaves without [his](bryce) hat.
+ accuse merv hana "told the whole saleyard"
- help jas hana "believes her"
- ill colin "hospital bed"
- parent colin bryce "son"
- return bryce "home for the shearing"
- help colin hana "dictates"
- meet bryce hana "stays for tea"

== 3 Samples
Neither plant nor drench, says the laboratory in [Invercargill](@invercargill), but lead; somebody has burned old batteries upstream. [Hana](hana), walking the creek in borrowed gumboots, arrives at a fence behind which [Lachie Doak](lachie) deals in scrap, and at a [dog](heeler) [who](heeler) takes a piece out of [her](hana) calf. [Doak](lachie) is [Tippett](merv)'s [neighbour](lachie) and [his](merv) drinking [companion](lachie) of forty years. It is [his](lachie) [mother](netta), eighty-year-old [Netta](netta), [who](netta) washes the wound, threads the needle and, being asked nothing, tells the bitten [woman](hana) that it was not [Lachie](lachie) [who](lachie) lit the fire. The [nurse](jas) has found a buyer for the hat.
- discover hana "says the laboratory"
- investigate hana "walking the creek"
+ injure hana heeler "takes a piece"
- neighbour lachie merv "neighbour"
- friend lachie merv "drinking companion"
- parent netta lachie "mother"
- treat hana netta "washes the wound"
+ reveal netta hana "tells the bitten"

== 4 The Sister
[Moana](moana) turns up in a stolen ute, with a split lip, and asks [her](moana) elder [sister](hana) for a bed, a loan and silence. [She](hana) gets out of [her](moana) that there is a [man](ivo) called [Sluis](ivo), that [he](ivo) is in fertiliser, and that the ute is [his](ivo). [Shona](shona), counting the teaspoons, wishes to know how many Te Kanawas one flat can hold. [Her](shona) [son](bryce), [who](bryce) has come back for [his](bryce) hat and met two people over it, thinks, however, that the place has never been so cheerful. The [bull](bull) breaks out, walks eleven kilometres and is found in the car park of the bank.
- return moana "turns up"
+ steal.past moana ivo "stolen ute"
- injure.past moana "split lip"
- sibling hana moana "sister"
- move? moana hana "a bed"
- reveal moana hana "gets out of her"
- parent shona bryce "son"
- return bryce "come back"
- flee bull "breaks out"
- find _ bull "is found"

== 5 A Quiet Word
Two [gentlemen](ivo+merv) dine at the Railway Hotel. [One](merv) is [Merv Tippett](merv); [the other](ivo), a large [Dutchman](ivo) with clean nails, wants [his](ivo) ute, [his](ivo) [girl](moana) and the creek left alone, and mentions that [he](ivo) took eight tonnes of batteries off the council's hands and paid the [farmer](merv) well for a corner of [his](merv) gully. So it was [Tippett](merv) himself [who](merv) poisoned [his](merv) own stock? [Jas](jas), waiting at table to pay off [her](jas) course, nearly drops the trifle. [She](jas) runs to the surgery in [her](jas) apron, past [Moana](moana), [who](moana) at the word [Ivo](ivo) goes upstairs and locks the door.
- meet ivo merv "dine"
- couple ivo moana "his girl"
- gift.past ivo merv "paid the farmer well"
- kill.past? merv _ "poisoned"
+ discover jas merv "drops the trifle"
- reveal? jas hana "runs to the surgery"
- sad moana "locks the door"

== 6 Lambing
[Colin](colin) comes home on crutches. [Shona](shona) has moved [his](colin) bed downstairs. [Colin](colin) wants to see the lambs. [Hana](hana) takes [Colin](colin) along. [He](colin) holds the torch. [She](hana) turns the lamb. [Colin](colin) would have cut. [Hana](hana) did not cut. The ewe gets up. [Colin](colin) nods. Nobody has seen [Affleck](colin) nod since 1998. [Tui](tui) names the lamb Gravy. [Skip](heeler) has run away from [Doak](lachie). [Skip](heeler) follows [Tui](tui). Barking dogs seldom bite, says [Colin](colin), looking at [Hana](hana)'s leg. [Bryce](bryce) has given notice at the bank.
+ return colin "comes home"
- help colin hana "holds the torch"
- help hana colin "takes Colin along"
- happy colin "nods"
- flee heeler lachie "run away from Doak"
- friend.start heeler tui "follows Tui"
+ quit bryce "given notice"

== 7 Diesel
At three in the morning the surgery burns. [Moana](moana) carries [her](moana) [niece](tui) down the drainpipe on [her](moana) back; [Jas](jas), [who](jas) had been sleeping by an epileptic spaniel, lets eleven patients out of their cages and is overcome by the smoke at the twelfth. A fireman finds the can, and [Constable Fifita](consta) finds, under the seat of [Bryce](bryce)'s car, a glove that stinks of diesel. [His](bryce) [mother](shona) swears that [he](bryce) was in bed. [His](bryce) [father](colin), [who](colin) heard a motor at half past two, is put in the position of contradicting [her](shona), and reaches for [his](colin) crutches.
- attack _ "the surgery burns"
- kin moana tui "niece"
+ rescue moana tui "down the drainpipe"
- rescue jas _ "lets eleven patients out"
- injure jas "overcome by the smoke"
- find consta bryce "a glove"
- accuse? consta bryce "stinks of diesel"
- parent colin+shona bryce "father"
- help shona bryce "swears"

== 8 The Bank Clerk
Confronted with the glove, the young [man](bryce) goes to the cells rather than say where [he](bryce) drove that night, and [Hana](hana), [who](hana) was beginning to be fond of [him](bryce), sees [her](hana) [daughter](tui) cough and wishes [him](bryce) ten years. Not until the [nurse](jas) opens [her](jas) eyes in [Dunedin](@dunedin) does it come out that [he](bryce) had driven [her](jas) spaniel's medicine over from [Lumsden](@lumsden), every night for a fortnight, and that [she](jas) had made [him](bryce) promise not to tell, since [his](bryce) [mother](shona) would not have paid for it. The [constable](consta) lets [him](bryce) out by the front door. It is snowing on the lambs.
- arrest consta bryce "goes to the cells"
- love.start hana bryce "fond of him"
- parent hana tui "daughter"
- sad hana bryce "wishes him ten years"
- recover jas "opens her eyes"
+ reveal jas bryce "come out"
- help.past bryce jas "driven her spaniel's medicine"
- parent shona bryce "mother"
- reveal! bryce "rather than say"
- rescue consta bryce "lets him out"

== 9 Netta's Kitchen
Since the owner of the glove must be looked for elsewhere, the old [lady](netta) from the scrapyard sends for the [policewoman](consta) and for the [vet](hana) [whose](hana) leg [she](netta) once sewed, sits [them](consta+hana) down before a sponge cake, and gives up [her](netta) own [son](lachie): [Lachie](lachie) set the fire, for two hundred dollars, and put the glove in the car. [He](lachie) comes in during the second slice. [Skip](heeler), [who](heeler) has been lying at [Tui](tui)'s feet, gets between the raised shovel and the [child](tui), and has to be carried out in the tablecloth. All night [Hana](hana) and [Colin](colin), side by side for the first time, operate on the [animal](heeler) [who](heeler) bit [her](hana).
- invite netta consta+hana "sends for"
- parent netta lachie "son"
+ betray netta lachie "gives up"
- treat.past hana netta "once sewed"
- attack.past lachie _ "set the fire"
- hire.past lachie _ "for two hundred dollars"
- betray.past lachie bryce "put the glove"
- attack? lachie tui "the raised shovel"
+ rescue heeler tui "gets between"
- injure heeler lachie "carried out"
- treat heeler colin+hana "operate on"
- injure.past hana heeler "bit her"

== 10 Fertiliser
Who had paid the [arsonist](lachie)? [Tippett](merv), says the [constable](consta); but [Tippett](merv), in tears over [his](merv) heifers, knows of no diesel, and what [he](merv) does know, about drums that came by night, [he](merv) is prepared to swear to. The [Dutchman](ivo) does not wait to hear it. [He](ivo) catches [Moana](moana) at the clothes line, pushes [her](moana) into the very ute in which [she](moana) had got away from [him](ivo), and is halfway to [Bluff](@bluff) when the road is blocked by a black [mass](bull) that will move for nobody. [Emperor](bull) has broken out again. [Moana](moana) gets out, says thank you and runs.
- accuse consta merv "says the constable"
- sad merv "in tears"
- reveal? merv "prepared to swear"
+ abduct ivo moana "pushes her"
- flee.past moana ivo "got away"
- rescue bull moana "road is blocked"
- flee.past bull "broken out again"
+ flee moana "runs"

== 11 Hearing
[Ivo Sluis](ivo), arrested on the ferry with mud on [his](ivo) nails, is committed for trial together with [his](ivo) two [accomplices](lachie+merv), the scrap [dealer](lachie) and the [farmer](merv), of [whom](lachie+merv) the [latter](merv) is let off with a fine for having talked. At the sale the fined [man](merv) steps up to [Hana](hana), before the same people whom [he](merv) had set against [her](hana), and says in five words what others write in letters. [Shona](shona) proposes to sell the practice to a chain. [Her](shona) [husband](colin), [who](colin) has never opposed [her](shona) in money matters, tears up the offer, whereupon [she](shona) drives to [her](shona) mother's and stays there.
+ arrest _ ivo "arrested on the ferry"
- arrest _ lachie+merv "committed for trial"
- help.past lachie+merv ivo "two accomplices"
- reveal.past merv "having talked"
- accuse.past merv hana "set against her"
- reconcile hana merv "in five words"
- married colin shona "husband"
- quarrel colin shona "tears up the offer"
+ breakup shona colin "drives to her mother's"

== 12 Gravy
Of the new surgery, built by forty farmers in three weekends, the sign has been painted by [Tui](tui), which is why it says "Large and Smal". [Jas](jas) holds the ladder; [she](jas) is off to vet school in [Palmerston North](@palmerston), on a scholarship that bears [Netta](netta)'s name, the old [lady](netta) having died in [her](netta) chair in May. [Moana](moana) does the books, and better than [Shona](shona) ever did, as the [latter](shona), back from [her](shona) mother's, is the first to admit. [Bryce](bryce) asks the [owner](hana) for something, and [she](hana), with [her](hana) arm in a cow, says yes, provided that [he](bryce) repeats it when [she](hana) has washed. [Skip](heeler), on three legs, minds the [bull](bull).
- create tui "painted by Tui"
- help jas tui "holds the ladder"
- travel? jas "off to vet school" @palmerston
- find jas "scholarship"
+ die.past netta "having died"
- hire moana "does the books"
- return shona "back from her mother's"
- propose bryce hana "asks the owner"
+ engaged.start bryce hana "says yes"
- recover heeler "on three legs"
