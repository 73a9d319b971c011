%series A House with Two Stairs
%lang en
%genre family novel set in Trinidad in the 1950s, chapter summaries of a study guide
%cast sumintra | Sumintra Maharaj; Sumintra; Ma | f
%cast vashti   | Vashti | f
%cast dolly    | Dolly | f
%cast kelvin   | Kelvin | m
%cast boysie   | Uncle Boysie; Boysie | m
%cast ivy      | Miss Ivy; Ivy | f
%cast hollis   | Hollis Quamina; Hollis; Mr Quamina | m
%cast pouchet  | Armand Pouchet; Pouchet | m
%cast celeste  | Celeste Pouchet; Celeste | f
%cast leelum   | Dr Lee Lum; Lee Lum | m
%cast sergeant | Sergeant Quamina | m
%cast pa       | - | m
%cast driver   | Rawle | m
%cast baby     | Ruth | f

== 1 The Upstairs Stair
[Sumintra](sumintra) has two [daughters](dolly+vashti) and one parlour, so that when the new [schoolmaster](hollis), [Hollis Quamina](hollis), comes to tea, [Vashti](vashti) pours and [Dolly](dolly), the [younger](dolly), is made to stay in the kitchen. [She](dolly) burns the bakes on purpose. [He](hollis) eats four of them out of politeness. Across the fence [Miss Ivy](ivy), [whom](ivy) [Sumintra](sumintra) has not spoken to since the business with the breadfruit tree, counts how long [he](hollis) stays. That night [Boysie](boysie), the [girls](dolly+vashti)' [uncle](boysie), is brought home in a wheelbarrow by the estate [driver](driver), singing, minus [his](boysie) shoes.
- parent sumintra dolly+vashti "daughters"
- sibling dolly vashti "the younger"
+ meet hollis vashti "comes to tea"
- hire hollis "new schoolmaster"
- neighbour ivy sumintra "Across the fence"
- enemy ivy sumintra "has not spoken to"
- investigate ivy hollis "counts how long"
- kin boysie dolly+vashti "uncle"
- help driver boysie "brought home"

== 2 Cocoa
[Armand Pouchet](pouchet), [who](pouchet) owns the hill, the shop and the debt, offers [Boysie](boysie) a way to be rid of [his](boysie): [he](boysie) need only let [him](pouchet) have the strip by the river that [his](boysie) late [brother](pa) left to [Kelvin](kelvin). [Boysie](boysie) puts a cross on the paper. [Kelvin](kelvin), sixteen and [his](kelvin) [mother](sumintra)'s [darling](kelvin), hears of it from [Celeste Pouchet](celeste), [who](celeste) teaches [him](kelvin) to drive in secret and is ashamed of [her](celeste) [father](pouchet). [He](kelvin) breaks [his](kelvin) [uncle](boysie)'s rum bottle against the gatepost; [he](boysie), sobered, cries like a child.
- die.past pa "late"
- sibling boysie pa "brother"
- gift.past pa kelvin "left to"
+ betray boysie kelvin "puts a cross"
- parent sumintra kelvin "mother"
- reveal celeste kelvin "hears of it"
- advisor celeste kelvin "teaches"
- parent pouchet celeste "father"
- sad celeste pouchet "ashamed"
- kin boysie kelvin "uncle"
- attack kelvin boysie "breaks his uncle's"
- sad boysie "cries"

== 3 Long Division
[Hollis](hollis) asks [Vashti](vashti) to walk out with [him](hollis), and [she](vashti) does, with [Dolly](dolly) three steps behind for decency. It is to the [chaperone](dolly) that [he](hollis) finds himself explaining the stars. [She](dolly) corrects [him](hollis) about Venus. By the third Sunday [Vashti](vashti) has a wedding sari laid by and [Dolly](dolly) a stone in [her](dolly) chest, for [she](dolly) would cut off a hand before [she](dolly) hurt [her](vashti), and [she](dolly) has begun to listen for [his](hollis) bicycle. [Miss Ivy](ivy), from [her](ivy) step, sees how the [three](dolly+hollis+vashti) of [them](dolly+hollis+vashti) walk and says to [her](ivy) hens: "Wrong one."
- date hollis vashti "walk out with"
- love.start hollis dolly "finds himself explaining"
- wedding? hollis vashti "wedding sari"
+ love dolly hollis "listen for his bicycle"
- sad dolly "stone in her chest"
- attack! dolly vashti "before she hurt"
- discover ivy dolly+hollis "sees how"

== 4 Rainy Season
The river takes the strip, without asking who has signed for it. [Pouchet](pouchet), standing on the bank in [his](pouchet) good boots, goes in with the fence and is hauled out, half dead, by [Kelvin](kelvin), [who](kelvin) had gone there to set fire to that fence. "Why?" coughs the [planter](pouchet). The [boy](kelvin) has no idea. [Dr Lee Lum](leelum) pumps [him](pouchet) dry. [Celeste](celeste) throws [her](celeste) arms around [her](celeste) [father](pouchet)'s [rescuer](kelvin) and forgets to take them away, and [Pouchet](pouchet), [who](pouchet) has opened one eye, shuts it again.
- lose kelvin "takes the strip"
+ rescue kelvin pouchet "hauled out"
- attack? kelvin pouchet "set fire"
- treat pouchet leelum "pumps him dry"
- parent pouchet celeste "father"
- love celeste kelvin "throws her arms"
- discover pouchet celeste+kelvin "opened one eye"
- reveal! pouchet "shuts it again"

== 5 The Letter
[Hollis](hollis) puts it in writing. The envelope says only "[Miss Maharaj](dolly)", and the postman gives it to the [elder](vashti), as is proper. [Vashti](vashti) reads how [her](vashti) [suitor](hollis) adores [her](dolly) quick tongue and the burnt bakes, and understands, since it was never [she](vashti) [who](vashti) burnt anything, whom it was meant for. [She](vashti) puts the sheet in the stove. To [Dolly](dolly) [she](vashti) says nothing; to [Hollis](hollis), that [her](vashti) [sister](dolly) had laughed at it. [He](hollis) asks [Vashti](vashti) for [her](vashti) hand the same week, in a voice, notes [Ivy](ivy), like a man ordering nails.
+ confess hollis dolly "puts it in writing"
- love hollis dolly "adores"
- discover vashti hollis "understands"
- steal vashti dolly "in the stove"
- reveal! vashti dolly "says nothing"
+ betray vashti hollis "had laughed at it"
- sibling dolly vashti "sister"
- reject! dolly hollis "laughed at it"
- propose hollis vashti "for her hand"

== 6 Sixty Yards of Bunting
The wedding is fixed for Easter, and [Sumintra](sumintra) spends money that [she](sumintra) has not got. [Boysie](boysie), [who](boysie) is dry since the affair of the strip and finds it dull, sells [his](boysie) bull to pay for the tent. [Ivy](ivy) pushes a basket of breadfruit under the fence with [her](ivy) foot. [Sumintra](sumintra) looks at it for an hour; then [she](sumintra) roasts them and pushes half of it back. Nobody speaks. In town the bunting is blue or it is red. A drummer has to be found, and a goat has to be told.
- wedding? hollis vashti "wedding is fixed"
- recover boysie "is dry"
- help boysie _ "pay for the tent"
- gift ivy sumintra "pushes a basket"
+ reconcile ivy sumintra "pushes half of it back"

== 7 Sergeant Quamina
The [groom](hollis)'s [father](sergeant) is a policeman and does not hold with Hindus. At the first dinner [he](sergeant) calls [Sumintra](sumintra)'s cooking brave; [she](sumintra) asks whether [he](sergeant) would prefer it to be arrested. [He](sergeant) laughs until [he](sergeant) has to loosen [his](sergeant) belt. [Dolly](dolly), [who](dolly) has to serve, is asked by [Hollis](hollis) on the back stair what had been so funny about [his](hollis) letter. "What letter?" [she](dolly) says. [They](dolly+hollis) look at each other for the length of a lamp going out. Above, [Vashti](vashti), [who](vashti) came for the salt, sits down on the step and bites [her](vashti) hand.
- parent sergeant hollis "father"
- quarrel! sergeant sumintra "to be arrested"
- happy sergeant "laughs until"
- investigate hollis dolly "is asked by Hollis"
+ discover dolly+hollis vashti "What letter?"
- discover vashti dolly+hollis "sits down on the step"
- sad vashti "bites her hand"

== 8 Port of Spain
[Dolly](dolly) leaves before light on the cocoa lorry. [She](dolly) does it, [she](dolly) tells [Rawle](driver), the [driver](driver), so that [her](dolly) [sister](vashti) may have a wedding and [he](hollis) may not have a choice. In the city [she](dolly) is taken on at [Dr Lee Lum](leelum)'s dispensary by a dragon at the till, rents a bed by the week, and is sick in the mornings for homesickness alone. [Rawle](driver), [who](driver) comes by with letters from [Kelvin](kelvin), brings [her](dolly) sapodillas and never once mentions that [he](driver) goes forty miles out of [his](driver) way.
+ flee dolly "leaves before light"
- travel dolly "cocoa lorry"
- reveal dolly driver "she tells Rawle"
- sibling dolly vashti "sister"
- wedding? hollis vashti "may have a wedding"
- hire dolly "taken on"
- sad dolly "homesickness"
- pregnant! dolly "sick in the mornings"
- gift driver dolly "sapodillas"
- love driver dolly "out of his way"

== 9 The Tent
Four hundred guests, one drum. Before the fire is lit [Vashti](vashti) stands up in all [her](vashti) gold and says in front of [Ma](sumintra), the pundit and the police that [she](vashti) had burnt a letter. Then [she](vashti) takes off the bangles one by one and hands them to [Hollis](hollis), since they are [his](hollis). [He](hollis) bends and touches [her](vashti) feet. [Sumintra](sumintra) strikes [her](vashti) in the face, the only blow of [her](sumintra) life, and [Miss Ivy](ivy), climbing the fence in a hat, takes the [girl](vashti) away from under [her](sumintra) eyes. The [sergeant](sergeant) orders the drummer to drum. It would be a sin, [he](sergeant) says, to waste a goat.
+ reveal vashti "in front of Ma"
- steal.past vashti dolly "burnt a letter"
+ breakup vashti hollis "takes off the bangles"
- gift vashti hollis "hands them"
- reconcile hollis vashti "touches her feet"
- attack sumintra vashti "strikes her"
- rescue ivy vashti "takes the girl away"
- celebrate _ "waste a goat"

== 10 Dispensary
[Hollis](hollis) looks in every boarding house from the wharf to the savannah. [Rawle](driver) could have told [him](hollis) at once and does so only on the ninth day, after a night in which [he](driver) has not closed an eye; [he](driver) drives [him](hollis) to the door and does not wait. [Dolly](dolly), behind the counter, wraps up a cough mixture for the [customer](hollis) before [she](dolly) sees who is coughing. [Her](dolly) [employer](leelum), a bachelor of fifty [who](leelum) has been meaning to ask [her](dolly) something all week, takes one look at the [pair](dolly+hollis) and puts up the sign that says Closed.
- investigate hollis dolly "looks in every"
- reveal! driver hollis "only on the ninth day"
- sad driver "not closed an eye"
+ help driver hollis "drives him to"
+ find hollis dolly "sees who is coughing"
- boss leelum dolly "employer"
- propose? leelum dolly "ask her something"
- discover leelum dolly+hollis "takes one look"

== 11 Two Stairs
[Vashti](vashti) stays at [Ivy](ivy)'s, learns to keep hens and accounts, and is surprised to be content. [Celeste](celeste) and [Kelvin](kelvin) are found out in the drying loft by [Pouchet](pouchet), [who](pouchet) reaches for [his](pouchet) gun; [she](celeste) stands before the [boy](kelvin), and it is then that [he](pouchet) remembers the river. [He](pouchet) tears up the paper with the cross instead. [Ma](sumintra) has had no word from either [daughter](dolly+vashti) for a month. [She](sumintra) goes up the front stair and down the back one, all night, until [Boysie](boysie) has a second gate sawn in the fence.
- housemate ivy vashti "stays at Ivy's"
- happy vashti "content"
- discover pouchet celeste+kelvin "found out"
- couple celeste kelvin "found out"
- threaten pouchet kelvin "reaches for his gun"
- rescue celeste kelvin "stands before"
- rescue.past kelvin pouchet "remembers the river"
+ gift pouchet kelvin "tears up"
- parent sumintra dolly+vashti "daughter"
- sad sumintra "all night"
- help boysie sumintra "gate sawn"

== 12 Ruth
Three years on. [Dolly](dolly) climbs the front stair with a [daughter](baby) on [her](dolly) hip and [Hollis](hollis) behind with the bags. [Sumintra](sumintra), half blind now, feels the little face all over and asks which of [her](sumintra) [girls](dolly+vashti) it belongs to. It is [Vashti](vashti) [who](vashti) answers. The [sisters](dolly+vashti) have not seen each other since the back stair; [Vashti](vashti) holds out a plate, and everything on it is burnt. [Dolly](dolly) laughs till [she](dolly) has to give [her](baby) to [her](dolly) [sister](vashti) to hold. Outside, [Rawle](driver), come about the eggs, takes off [his](driver) cap to the [elder](vashti), and blushes, for the first time on the right side of the fence.
+ return dolly "climbs the front stair"
- parent dolly+hollis baby "daughter"
- ill sumintra "half blind"
- kin baby sumintra "her girls"
- parent sumintra dolly+vashti "her girls"
- sibling dolly vashti "sisters"
+ reconcile dolly vashti "holds out a plate"
- happy dolly "laughs till"
- flirt driver vashti "blushes"
