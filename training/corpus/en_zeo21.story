%series Borstal Hill
%lang en
%genre prison drama: a reformatory for boys in Cornwall, 1932, TV-listing blurbs
%cast jem | Jem Pascoe; Jem; Pascoe | m
%cast lowell | Lowell Birch; Lowell; Birch | m
%cast thrale | Digory Thrale; Mr Thrale; Thrale | m
%cast beddoes | Matron Beddoes; Beddoes | f
%cast ivo | Sir Ivo Lanyon; Sir Ivo | m
%cast kerensa | Kerensa Pascoe; Kerensa | f
%cast trewin | Constable Trewin; Trewin | m
%cast pip | Pip | m
%cast sykes | Sykes | m
%cast honor | Honor Lanyon; Honor | f
%cast dad | - | m
%cast mum | - | f
%cast birchdad | - | m
%cast birchmum | - | f
%cast inspector | Miss Quick | f
%cast mare | Bess | f

== 1
Three years for a side of bacon: [Jem Pascoe](jem), fifteen, rides up the hill in the back of a coal cart, beside a [boy](lowell) with a silver cigarette case [who](lowell) says that [he](lowell) is innocent and means that [he](lowell) is rich. [Matron Beddoes](beddoes) shaves [them](jem+lowell) both. By evening [Lowell Birch](lowell) has a black eye and [Pascoe](jem) the cigarette case.
- steal.past jem _ "a side of bacon"
+ arrest _ jem "Three years"
- meet jem lowell "beside a boy"
- injure lowell jem "black eye"
+ steal jem lowell "the cigarette case"
- travel jem+lowell "rides"

== 2
The house [master](thrale), [Digory Thrale](thrale), teaches carpentry with a ruler. [He](thrale) was a [boy](thrale) here himself, and no one has ever been let off since. When little [Pip](pip) wets the bed, it is [Jem](jem) [who](jem) swaps the sheets and gets the twelve strokes. [Pip](pip) follows [him](jem) from then on like a gull behind a plough.
- advisor thrale _ "teaches"
+ help jem pip "swaps"
- injure jem "strokes"

== 3
[Kerensa](kerensa), [Jem](jem)'s [sister](kerensa), walks eleven miles with a saffron cake and is told that visiting is for parents. [They](jem+kerensa) have none to speak of; the [father](dad) is at the bottom of the bay, the [mother](mum) in [Canada](@canada). [Constable Trewin](trewin), [who](trewin) once arrested the [brother](jem), finds the [girl](kerensa) weeping at the gate and gives [her](kerensa) a ride home on [his](trewin) handlebars.
- sibling jem kerensa "sister"
- travel kerensa "walks eleven miles"
- gift? kerensa jem "saffron cake"
- parent dad jem+kerensa "father"
- parent mum jem+kerensa "mother"
- die.past dad "bottom of the bay"
- arrest.past trewin jem "once arrested"
- sad kerensa "weeping"
+ help trewin kerensa "ride"
- find trewin kerensa "finds"
- reject _ kerensa "told"

== 4
The [governor](ivo), [Sir Ivo Lanyon](ivo), breeds horses and cannot tell the boys apart. [His](ivo) [daughter](honor) can. [Honor](honor), home from a Swiss school in disgrace, hands [one](lowell) of the muckers-out an apple through the stable door, and [Lowell](lowell), [who](lowell) was at the same dancing class once, bows to [her](honor) over the shovel. The [mare](mare) [Bess](mare) eats the apple.
- parent ivo honor "daughter"
- quit.past honor "in disgrace"
+ gift honor lowell "an apple"
- meet.past honor lowell "dancing class"
- return honor "home"

== 5
[Sykes](sykes), seventeen and king of the dormitory, sells the younger ones their own blankets. [He](sykes) offers [Jem](jem) a share. [Jem](jem) says where [he](sykes) may put it, in front of everybody, and that night wakes with a pillow on [his](jem) face. The [one](lowell) [who](lowell) pulls [Sykes](sykes) off is the last [one](lowell) from [whom](lowell) anybody would expect it. "[I](lowell) want that case back," pants [Birch](lowell).
- steal sykes _ "sells"
- gift? sykes jem "offers"
+ reject jem sykes "where he may put it"
- attack sykes jem "pillow"
+ rescue lowell jem "pulls"
- gift? jem lowell "want"

== 6
There is blood on the sheet and [Thrale](thrale) wants a name. None is forthcoming. So [he](thrale) locks the whole dormitory out on the moor in nightshirts until somebody sings. At two in the morning it is [Thrale](thrale) himself [who](thrale) breaks: the [child](pip) called [Pip](pip) has gone blue. The [matron](beddoes) takes the [boy](pip) into [her](beddoes) own bed and the [housemaster](thrale) by the ear.
- investigate thrale _ "wants a name"
- reveal! _ thrale "None is forthcoming"
+ ill pip "blue"
- help beddoes pip "into her own bed"
- attack beddoes thrale "by the ear"

== 7
[Trewin](trewin) is walking out with [Kerensa](kerensa) and dares not tell [her](kerensa) [brother](jem). [Somebody](sykes) else does. [Sykes](sykes) has it from the bread van that the [copper](trewin) [who](trewin) put [Jem](jem) away is kissing [Jem](jem)'s [sister](kerensa) in the lifeboat shed. [Jem](jem) goes through a window, glass and all, and down the hill in the dark, and [Lowell](lowell), sighing, goes after [him](jem).
+ couple kerensa trewin "walking out"
- reveal sykes jem "Somebody else does"
- sibling jem kerensa "brother"
- arrest.past trewin jem "put Jem away"
- kiss kerensa trewin "kissing"
+ flee jem "goes through a window"
- flee lowell "goes after"
- reveal! trewin jem "dares not tell"
- discover sykes kerensa+trewin "has it"

== 8
In the lifeboat shed are a [policeman](trewin) on [his](trewin) knees, a [girl](kerensa) with [her](kerensa) mouth open and, all at once, two dripping [runaways](jem+lowell). [Kerensa](kerensa) slaps [one](jem) and answers [another](trewin): yes. Between [his](jem) [sister](kerensa)'s wedding and the lock-up [Jem](jem) has ten minutes to choose. [Trewin](trewin) turns [his](trewin) back and counts aloud, slowly, in Cornish.
+ propose trewin kerensa "on his knees"
- attack kerensa jem "slaps"
+ engaged.start kerensa trewin "yes"
- sibling jem kerensa "sister"
- wedding? kerensa trewin "wedding"
- help trewin jem+lowell "turns his back"
- flee.past jem+lowell "runaways"
- arrest? _ jem "lock-up"

== 9
[They](jem+lowell) come back of [their](jem+lowell) own accord and are put in the black hole for it. Through the grating [Honor](honor) feeds [them](jem+lowell) sugar lumps meant for the [mare](mare). It is [Pascoe](jem) that [she](honor) talks to, all night, about [Geneva](@geneva), and [Birch](lowell), in the dark beside [him](jem), [who](lowell) hears what it is that has just begun.
+ return jem+lowell "come back"
- arrest _ jem+lowell "black hole"
- gift honor jem+lowell "sugar lumps"
- love.start honor jem "begun"
- discover lowell honor+jem "hears what it is"

== 10
[Miss Quick](inspector) of the Home Office asks to see the punishment book. [Sir Ivo](ivo) shows [her](inspector) the foals. While [he](ivo) is at it, [Beddoes](beddoes) slips the real ledger into the [visitor](inspector)'s umbrella, and in the yard [Sykes](sykes), black-hearted and wet-eyed, tells the first [woman](inspector) [who](inspector) ever asked [him](sykes) what [he](sykes) is called at home. It is Cuthbert.
- investigate inspector ivo "asks to see"
+ reveal beddoes inspector "slips"
- sad sykes "wet-eyed"
- reveal sykes inspector "tells"
- gift beddoes inspector "slips"

== 11
[Thrale](thrale), dismissed, sits among the shavings with a rope and a beam that [he](thrale) planed himself. [Pip](pip) comes in to ask how one joins two corners. [He](thrale) is shown: the dovetail, then the mitre, then, as it grows light, the hidden one. When the [man](thrale) has finished, the [boy](pip) carries the rope out to the goat. Nobody ever hears of it from [either](pip+thrale).
- quit thrale "dismissed"
- die? thrale "a rope and a beam"
- advisor thrale pip "shown"
+ rescue pip thrale "carries"
- reveal! pip+thrale "Nobody ever hears"

== 12
Fire in the stables, and [Bess](mare) screaming. [Lowell](lowell) gets the foals out, [Jem](jem) the [mare](mare); [neither](jem+lowell) has seen the [governor](ivo)'s [girl](honor) go in by the other door. It is the [thief](jem) [who](jem) hears [her](honor) cough and the [gentleman](lowell) [who](lowell) goes. [He](lowell) passes [her](honor) through the hatch into [Jem](jem)'s arms, and then the roof comes down between the [friends](jem+lowell).
- rescue jem mare "gets"
+ rescue lowell honor "passes"
- friend jem lowell "friends"
+ die lowell "the roof comes down"
- rescue lowell _ "gets"
- sad mare "screaming"
- parent ivo honor "girl"
- steal.past jem _ "thief"

== 13
At the graveside the [Birches](birchdad+birchmum), [who](birchdad+birchmum) never once wrote, stand under a hired awning. [Jem](jem) has a silver case to return, and cannot let go of it. "Keep it," says the dead [boy](lowell)'s [father](birchdad), "[he](lowell) said in [his](lowell) letters that [you](jem) had it from the first day." So there were letters. [Honor](honor) holds the [thief](jem)'s sleeve, in front of [her](honor) [father](ivo), until it is over.
- die.past lowell "dead"
- gift? jem birchdad "a silver case to return"
+ gift birchdad jem "Keep it"
- parent birchdad lowell "father"
- help honor jem "holds the thief's sleeve"
- parent ivo honor "father"
- reveal birchdad jem "says"
- create.past lowell "letters"
- steal.past jem _ "thief"

== 14
The hill is to close; [Miss Quick](inspector) has seen to it. [Sykes](sykes) goes to sea as Cuthbert, [Pip](pip) to a joiner's shop in [Truro](@truro), where the [owner](thrale) has opened with one plane and a bad conscience. On the church steps a [constable](trewin)'s [bride](kerensa) throws [her](kerensa) bouquet at a young [lady](honor) just back from [Geneva](@geneva), [who](honor) misses it. [Jem](jem) catches it, in [his](jem) left hand, along with a silver case.
- travel sykes "goes to sea"
+ hire pip thrale "a joiner's shop"
- create thrale "opened"
- sad thrale "bad conscience"
+ wedding kerensa trewin "bride"
- return honor "just back from"
- find jem "catches"
