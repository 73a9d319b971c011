%series Pockets and the Rooftop Club
%lang en
%genre children's series: four kids, a raccoon and a house that must not be sold
%cast zuri     | Zuri Mbeki; Zuri | f
%cast otto     | Otto Lindgren; Otto | m
%cast tam      | Tam | m
%cast fern     | Fern | f
%cast pockets  | Pockets | m
%cast bess     | Granny Bess; Bess | f
%cast snell    | Mr. Snell; Snell | m
%cast barnaby  | Barnaby Snell; Barnaby | m
%cast pilar    | Miss Pilar; Pilar | f
%cast club     | the Rooftop Club | g
%cast dad      | Mr. Mbeki | m
%cast bianca   | Captain Bianca; Bianca | f
%cast catcher  | - | m

== 1 The Thief on the Roof
[Zuri](zuri), nine, has just moved into flat 12 with [her](zuri) [father](dad), and [she](zuri) doesn't know a soul. [Her](zuri) lunch keeps vanishing from the windowsill. Is it [Otto](otto), the [boy](otto) upstairs, with crumbs all over [his](otto) jumper? [She](zuri) says so to [his](otto) face, and [Otto](otto) bursts into tears. Then [Tam](tam) and [his](tam) twin [sister](fern) [Fern](fern) show [her](zuri) the paw prints. On the roof sits a young [raccoon](pockets) with a splinter in [his](pockets) foot and [her](zuri) sandwich in [his](pockets) cheeks. [Otto](otto) pulls the splinter out, [Zuri](zuri) says sorry, and [the four of them](fern+otto+tam+zuri) shake on it: the [Rooftop Club](club) is born.
- move dad+zuri "moved into"
- parent dad zuri "father"
- steal pockets zuri "vanishing"
- neighbour otto zuri "upstairs"
- accuse zuri otto "says so"
- sad otto zuri "bursts into tears"
- sibling fern tam "sister"
- help fern+tam zuri "show"
+ find fern+otto+tam+zuri pockets "sits"
- injure pockets "splinter"
- treat pockets otto "pulls"
- reconcile otto zuri "says sorry"
+ create fern+otto+tam+zuri "is born"

== 2 No Pets
[Mr. Snell](snell), the [landlord](snell), hates animals, music and children, in that order. When [he](snell) hears scratching overhead, [he](snell) tells [Mr. Mbeki](dad) that one more noise will put [him](dad) out on the street. [Pockets](pockets), as the [raccoon](pockets) is now called, must be smuggled out, and quickly! [Fern](fern) dresses [him](pockets) in a bonnet and wheels [him](pockets) past the [landlord](snell) in a pram. "What an ugly baby," says [Snell](snell). [Granny Bess](bess) from the ground floor, [who](bess) isn't anybody's granny, notices the tail, winks, and opens [her](bess) coal cellar. Only [Barnaby](barnaby), [Snell](snell)'s lonely [son](barnaby), has watched it all through the keyhole.
+ threaten snell dad "out on the street"
- betray fern snell "bonnet"
+ rescue fern pockets "wheels"
- kin! _ bess "isn't anybody's granny"
- discover bess pockets "notices the tail"
- help bess pockets "opens"
- parent snell barnaby "son"
- sad barnaby "lonely"
- discover barnaby fern "watched it all"

== 3 The New Teacher
[Miss Pilar](pilar) plays the accordion, arrives on a unicycle and sets no homework. Everyone in [her](pilar) class is charmed, and nobody more than [Zuri](zuri)'s [dad](dad), [who](dad) turns red as a radish at the school gate. [Zuri](zuri) is cross: since Mum died, [he](dad) has belonged to [her](zuri) alone! So [she](zuri) tells [Miss Pilar](pilar) that [he](dad) snores, which is true, and that [he](dad) is engaged to a dentist, which is not. In the cellar, meanwhile, [Pockets](pockets) has eaten a whole jar of plums and lies groaning on [his](pockets) back. [Bess](bess) gives [him](pockets) peppermint tea from a thimble.
- travel pilar "arrives"
- advisor pilar zuri "class"
+ love.start dad pilar "red as a radish"
- parent dad zuri "dad"
- jealous zuri pilar "cross"
- die.past _ "died"
- parent _ zuri "Mum"
+ betray zuri pilar "which is not"
- engaged! _ dad "engaged"
- ill pockets "groaning"
- treat pockets bess "peppermint tea"

== 4 Barnaby's Price
[Barnaby](barnaby) corners [Tam](tam) on the stairs. [He](barnaby) will tell [his](barnaby) [father](snell) about the [raccoon](pockets) unless [Tam](tam) hands over [his](tam) model submarine. [Tam](tam) built it himself and took a year over it. [He](tam) gives it up without a word, and it is only at bedtime that [Fern](fern) gets the story out of [her](fern) [brother](tam). [She](fern) is furious! The [club](club) holds a council. [Otto](otto) wants revenge with pepper. [Zuri](zuri) has noticed something, though: [Barnaby](barnaby) has nobody to play with. The next morning an envelope slides under [his](barnaby) door: "Roof. Four o'clock. Bring the submarine."
- reveal? barnaby snell "tell"
+ threaten barnaby tam "unless"
- parent snell barnaby "father"
- create.past tam "built"
- gift tam barnaby "gives it up"
- reveal tam fern "gets the story out"
- sibling fern tam "brother"
- sad fern "furious"
- attack? otto barnaby "revenge"
- discover zuri barnaby "noticed"
- sad barnaby "nobody to play with"
+ invite club barnaby "envelope"

== 5 Number Five
[Barnaby](barnaby) comes, expecting a trap. Instead there is lemonade, a rain barrel for the submarine and [Pockets](pockets), [who](pockets) climbs straight onto [his](barnaby) head. Nobody has ever hugged [Barnaby](barnaby) with four paws before. [He](barnaby) gives [Tam](tam) the submarine back, and by five o'clock the [club](club) has a fifth member. Then [he](barnaby) blurts out what [he](barnaby) has heard at supper: [his](barnaby) [father](snell) is going to sell the house to a company that builds car parks. [Otto](otto), [whose](otto) grandpa laid every brick of it, has to sit down.
- betray! club barnaby "trap"
- gift barnaby tam "gives"
+ friend.start barnaby club "fifth member"
+ reveal barnaby club "blurts out"
- discover.past barnaby "heard"
- parent snell barnaby "father"
- kin _ otto "grandpa"
- create.past _ "laid every brick"

== 6 A Key on a String
[Granny Bess](bess) must leave first; the man from the council carries [her](bess) armchair into the yard. Behind it, in the wallpaper, [Pockets](pockets) finds a tiny key. [Bess](bess) goes pale. It belongs to a sea chest, [she](bess) tells the [children](barnaby+fern+otto+tam+zuri), and the chest belonged to [her](bess) [sister](bianca) [Bianca](bianca), [who](bianca) ran away to sea after a silly squabble over a boy, fifty years ago. In the chest are the papers of the house. It was never [Snell](snell)'s! But where is the chest? And where, oh where, is [Bianca](bianca)?
- move bess "leave"
+ find pockets "finds"
- reveal bess barnaby+fern+otto+tam+zuri "tells"
- sibling bess bianca "sister"
- flee.past bianca "ran away"
- quarrel.past bess bianca "squabble"
+ discover barnaby+fern+otto+tam+zuri snell "was never Snell's"

== 7 The Raccoon Catcher
[Snell](snell) finds plum stones on the stairs and rings the animal [catcher](catcher), a [giant](catcher) with a net and a cold. [Pockets](pockets) leads [him](catcher) over three roofs before the net comes down. The van drives off, and [Zuri](zuri) runs behind it until [her](zuri) legs give out. It is [Miss Pilar](pilar) [who](pilar) stops beside [her](zuri): "Hop on!" With the [girl](zuri) on [her](pilar) shoulders the [teacher](pilar) unicycles after the van, and at the red light [Zuri](zuri) lifts the bolt. Out jumps [Pockets](pockets). "[I](zuri) lied about the dentist," [Zuri](zuri) whispers into [Pilar](pilar)'s hair.
- find snell "finds"
- hire catcher snell "rings"
- ill catcher "cold"
+ abduct catcher pockets "net comes down"
- help pilar zuri "Hop on"
- advisor pilar zuri "teacher"
+ rescue pilar+zuri pockets "lifts the bolt"
- flee pockets catcher "Out jumps"
+ reveal zuri pilar "whispers"
- betray.past zuri pilar "lied"
- engaged! _ dad "dentist"

== 8 Measles and a Map
[Otto](otto) is covered in spots and mayn't see anybody. How dull! [He](otto) is so bored that [he](otto) reads the old ship's almanac [Bess](bess) lent [him](otto), and in it [he](otto) spots a harbour ringed in red ink: [Port Lunan](@portlunan). The others hear of it by tin-can telephone. [Barnaby](barnaby) breaks open [his](barnaby) piggy bank for five train tickets, and [Mr. Mbeki](dad) is talked into coming along as the grown-up. [He](dad) asks [Miss Pilar](pilar), very casually, if [she](pilar) likes harbours. [She](pilar) does. [Otto](otto) waves from the window until the train is out of sight.
- ill otto "covered in spots"
- sad otto "bored"
- gift.past bess otto "lent"
+ discover otto "spots a harbour"
- reveal otto barnaby+fern+tam+zuri "tin-can telephone"
- help barnaby club "breaks open"
+ invite dad pilar "asks"
- travel barnaby+dad+fern+tam+zuri "train is" @portlunan

== 9 Captain Bianca
In [Port Lunan](@portlunan) everybody is afraid of the old [woman](bianca) on the green boat. [Captain Bianca](bianca) has one tooth, no friends and a harpoon, and [she](bianca) points it at [Tam](tam). Then [Pockets](pockets) trots up the gangplank with the key round [his](pockets) neck. The [captain](bianca) sits down on a coil of rope and cries like a little girl. "Is [she](bess) still angry with [me](bianca)?" No, says [Fern](fern), [she](bess) just misses [you](bianca). Below deck stands the chest. It is empty! Somebody has been there before [them](barnaby+dad+fern+pilar+tam+zuri), and [Barnaby](barnaby) knows the button on the floor.
- sad _ bianca "afraid"
- friend! _ bianca "no friends"
+ threaten bianca tam "points"
- travel pockets "trots"
- sad bianca "cries"
- sad! bess bianca "angry"
- sad bess bianca "misses"
+ find barnaby+dad+fern+tam+zuri "stands the chest"
- steal _ bianca "been there before"
- discover barnaby "knows the button"

== 10 Like Father, Like Son?
[Barnaby](barnaby) tells no one about the button. How can you give away your own [dad](snell)? At home [he](barnaby) searches the office and finds the papers behind the safe, but [Snell](snell) catches [him](barnaby) and locks [him](barnaby) in the attic. Through the skylight the [boy](barnaby) sees [his](barnaby) [pals](fern+otto+tam+zuri) on the roof, and [they](fern+otto+tam+zuri) turn their backs: [Fern](fern) has found a button in [his](barnaby) jacket, and believes that [he](barnaby) was the burglar. Only [Pockets](pockets) squeezes through the chimney, black as soot, and lays a plum on [Barnaby](barnaby)'s knee.
- reveal! barnaby "no one"
- parent snell barnaby "dad"
- investigate barnaby snell "searches"
- find barnaby "finds"
- discover snell barnaby "catches"
+ abduct snell barnaby "locks"
- friend barnaby fern+otto+tam+zuri "pals"
- reject fern+otto+tam+zuri barnaby "turn their backs"
- discover fern barnaby "found a button"
- accuse fern barnaby "believes"
+ steal! barnaby "burglar"
- gift pockets barnaby "plum"

== 11 Up the Drainpipe
[Pockets](pockets) comes back from the chimney with a scrap of paper in [his](pockets) teeth. "SORRY. PAPERS ARE HERE. [DAD](snell) TOOK THEM. [B.](barnaby)" Oh dear! [Fern](fern) is up the drainpipe before anyone can stop [her](fern); halfway, a bracket snaps. [Barnaby](barnaby) leans out as far as [he](barnaby) can and catches [her](fern) by the plait. When [they](barnaby+fern) are both safe, [she](fern) asks [him](barnaby) to forgive [her](fern), and [he](barnaby) says only if [she](fern) lets [him](barnaby) steer the submarine. Downstairs the car-park people are uncorking the champagne. [Tam](tam) rings the fire bell.
- return pockets "comes back"
- reveal barnaby club "SORRY"
- steal.past snell _ "TOOK"
- parent snell barnaby "DAD"
+ rescue barnaby fern "catches"
+ reconcile barnaby fern "forgive"
- celebrate? _ "champagne"

== 12 Everybody on the Roof
With the whole street looking on, [Zuri](zuri) reads the papers aloud: the house is [Bess](bess)'s and [Bianca](bianca)'s, half and half. The constable leads [Snell](snell) away; [his](snell) [son](barnaby) may stay with [Otto](otto)'s family until [he](snell) is allowed home. A taxi stops. Two old [ladies](bess+bianca) look at each other for a very long time, and then [they](bess+bianca) both say "It was [my](bess+bianca) fault" at once. There is a party by lantern light. [Mr. Mbeki](dad) dances with [Miss Pilar](pilar), and [Zuri](zuri), would you believe it, is the one [who](zuri) asks the band for a slow song. [Pockets](pockets) has vanished, with the cake.
+ reveal zuri "reads"
- find bess+bianca "half and half"
+ arrest _ snell "leads Snell away"
- parent snell barnaby "son"
- housemate.start barnaby otto "stay with"
- return? snell "home"
- return bianca "taxi"
+ reconcile bess bianca "fault"
- celebrate _ "party"
- flirt dad pilar "dances"
- help zuri dad+pilar "slow song"
- flee pockets "vanished"
- steal pockets _ "with the cake"
