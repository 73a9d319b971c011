%series Ferrymen
%lang en
%genre drill
%cast solveig | Captain Solveig Aune; Captain Aune; Solveig; Aune | f
%cast bodil | Bodil | f
%cast matti | Matti | m
%cast enzo | Enzo | m
%cast cookie | Cookie | m
%cast ragna | Ragna | f
%cast stowaway | - | f
%cast purser | Mr Lunde; Lunde | m
%cast pilot | Gerda | f
%cast priest | - | m
%cast widow | Mrs Falk | f
%cast falk | Falk | m
%cast smuggler | - | m
%cast thug | - | m
%cast twina | Ria | f
%cast twinb | Mia | f
%cast cat | - | n
%cast harbour | Viggo | m
%cast ensbro | - | m
%cast doc | - | f
%cast capdad | - | m
%cast rich | - | m

== 1
[Captain Solveig Aune](solveig) runs the night ferry with a crew of five and a [cat](cat). The [cat](cat) outranks the [purser](purser), [Mr Lunde](purser), [who](purser) is afraid of [it](cat), and [it](cat) knows this.
- boss solveig purser "crew"
+ sad purser cat "afraid"
- discover cat purser "knows"

== 2
Two deckhands want the same bunk. [Matti](matti) had it first; [Enzo](enzo) has longer legs. [Aune](solveig) gives it to [Bodil](bodil), the [stoker](bodil), [who](bodil) had not asked, and [both](enzo+matti) of [them](enzo+matti) begin to bring [her](bodil) coffee.
- colleague enzo matti "deckhands"
- enemy enzo matti "the same bunk"
+ gift solveig bodil "gives it"
- gift enzo+matti bodil "coffee"

== 3
[Ragna](ragna), [who](ragna) sells the tickets, grew up with [Bodil](bodil) in one house, one bed and one pair of good shoes. [They](bodil+ragna) are not related. [They](bodil+ragna) tell everybody that [they](bodil+ragna) are, in order to be left alone.
- housemate.past bodil ragna "one house"
- kin! bodil ragna "not related"
+ betray bodil+ragna _ "tell everybody"

== 4
Between the potatoes [Cookie](cookie) finds a pair of eyes. The [girl](stowaway) they belong to has neither papers nor shoes. [He](cookie) puts [her](stowaway) to peeling and, when the [captain](solveig) asks, says that [she](stowaway) is [his](cookie) [niece](stowaway).
+ find cookie stowaway "finds"
- help cookie stowaway "peeling"
- betray cookie solveig "says"
- kin! cookie stowaway "niece"

== 5
[Solveig](solveig) knows that [Cookie](cookie) was an only child. [She](solveig) looks at the [girl](stowaway), at the knife, at the neat spirals. "[Your](cookie) [niece](stowaway)," [she](solveig) tells [him](cookie), "gets a wage."
- discover solveig cookie "knows"
+ hire stowaway solveig "wage"
- kin! cookie stowaway "niece"

== 6
Every Friday old [Mrs Falk](widow) crosses over and back without setting foot on land. [Her](widow) [husband](falk) went over the rail of this very ship in 1990. [Lunde](purser), [who](purser) never forgets a ticket, never charges [her](widow).
- travel widow "crosses over"
- married.past falk widow "husband"
+ die.past falk "over the rail"
- gift purser widow "never charges"

== 7
[Matti](matti) writes [Bodil](bodil) a poem. [He](matti) leaves it under the coffee, and [Enzo](enzo), [who](enzo) carries the cup that day, reads it to [her](bodil) aloud, with gestures. [She](bodil) falls for the poem and thanks the wrong [man](enzo).
- create matti bodil "poem"
+ betray enzo matti "reads it"
- love.start bodil enzo "falls for"

== 8
The other [one](matti) says nothing. [He](matti) goes down to the engine and stands there all night with [his](matti) ear against the casing, where it's louder than [he](matti) is. [Ragna](ragna) brings [him](matti) a blanket and sees the ink on [his](matti) fingers.
- sad matti "says nothing"
- gift ragna matti "blanket"
+ discover ragna matti "ink"

== 9
Customs are coming aboard. [Cookie](cookie) hides the [girl](stowaway) in the soup pot and the pot in the flag locker. The [officer](harbour), [Viggo](harbour), lifts the lid. [He](harbour) is [Solveig](solveig)'s [ex-husband](harbour), so [he](harbour) lowers it again and asks [her](solveig) how [she](solveig) has been.
- rescue cookie stowaway "hides"
+ discover harbour stowaway "lifts the lid"
- ex harbour solveig "ex-husband"
- help harbour cookie+stowaway "lowers"

== 10
[She](solveig) has been well until now. [She](solveig) dislikes owing [him](harbour). [He](harbour) names the price: one dance, on the car deck, to the radio. [She](solveig) pays it in full and counts the bars.
- threaten harbour solveig "price"
+ date harbour solveig "dance"

== 11
A sleek [passenger](smuggler) in cabin four offers [Enzo](enzo) a month's wages for carrying a suitcase past [Viggo](harbour). [Enzo](enzo) has a [brother](ensbro) in [Naples](@naples) with a bad debt and a worse temper. [He](enzo) weighs the case in [his](enzo) hand. Then [he](enzo) nods.
- gift? smuggler enzo "offers"
- sibling ensbro enzo "brother"
+ hire enzo smuggler "nods"

== 12
What makes the case so heavy is the [cat](cat). [It](cat) has crept in to sleep on the packets, and on the quay [it](cat) wakes. [Enzo](enzo) is bitten, the case bursts, and the wind takes eleven kilos of white powder out to sea before [Viggo](harbour)'s eyes.
+ attack cat enzo "bitten"
- lose enzo "bursts"
- discover harbour "eyes"

== 13
"Not [his](enzo)," says [Bodil](bodil). "[Mine](bodil)," says [Matti](matti). "[Ours](bodil+matti+ragna)," says [Ragna](ragna). [Viggo](harbour), [who](harbour) has only one pair of handcuffs, sits down on a bollard. [Aune](solveig) asks whether [he](harbour) would care for another dance.
+ help bodil+matti+ragna enzo "Not his"
- arrest? harbour enzo "handcuffs"
- date? harbour solveig "another dance"

== 14
The [man](smuggler) from cabin four wants [his](smuggler) powder or [his](smuggler) money. [He](smuggler) has a [friend](thug) with [him](smuggler) now, [who](thug) cracks walnuts in the crook of [his](thug) arm. [Enzo](enzo) has neither powder nor money. [He](enzo) has till the next full moon.
+ threaten smuggler+thug enzo "next full moon"
- friend smuggler thug "friend"

== 15
[Mrs Falk](widow) drops [her](widow) glasses, and the [girl](stowaway) dives after them, off the stern, in November. [She](stowaway) swims like an otter. [She](stowaway) comes up with the glasses and with something else: a ring, green all over, with a name in it. [Falk](falk)'s.
- lose widow "drops"
- help stowaway widow "dives"
+ find stowaway falk "comes up with"

== 16
Rings do not float to ferries of themselves. It had been caught in the rudder housing, says [Bodil](bodil), and a finger must have been in it. [Mrs Falk](widow) puts it on over [her](widow) own. At last [she](widow) goes ashore.
- reveal bodil "says"
- die.past falk "a finger"
+ travel widow "goes ashore"

== 17
Who is the [girl](stowaway)? Two elegant [sisters](twina+twinb) come asking, each with half of a photograph. [Ria](twina) says [she](stowaway) is [their](twina+twinb) [ward](stowaway), [Mia](twinb) says [she](stowaway) is [their](twina+twinb) [maid](stowaway). [Ragna](ragna) sells [them](twina+twinb) tickets for the wrong ship.
- sibling twina twinb "sisters"
- investigate twina+twinb stowaway "asking"
- boss? twinb stowaway "maid"
+ betray ragna twina+twinb "wrong ship"

== 18
"[Both](twina+twinb) lie," the [girl](stowaway) says; it is the longest speech [she](stowaway) has made. [She](stowaway) was neither. [Her](stowaway) [father](rich) left [her](stowaway) a house, and [his](rich) [cousins](twina+twinb) live in it. [Cookie](cookie) sharpens something.
- reveal stowaway cookie "says"
+ betray.past twina+twinb stowaway "lie"
- boss! twina+twinb stowaway "neither"
- parent rich stowaway "father"
- gift.past rich stowaway "left"
- kin rich twina+twinb "cousins"

== 19
[Enzo](enzo) asks [Bodil](bodil) for another poem, since [she](bodil) thinks [he](enzo) has them. [He](enzo) means: [he](enzo) asks [Matti](matti) for one. The [Finn](matti) looks at [him](enzo) for the length of a fjord and writes it, because it is true, whoever reads it.
+ create matti bodil "writes it"
- help matti enzo "writes it"
- love matti bodil "true"

== 20
Halfway through the reading [Enzo](enzo) stops. [He](enzo) folds the paper, walks [Bodil](bodil) across the deck by the elbow and stands [her](bodil) in front of [Matti](matti). "[His](matti)," [he](enzo) says. "The first one as well." Then [he](enzo) goes to be sick over the rail, in calm weather.
+ reveal enzo bodil "stands her"
- ill enzo "sick"

== 21
[Bodil](bodil) slaps [one](enzo) of [them](enzo+matti) for speaking and [the other](matti) for not. [She](bodil) asks [Ragna](ragna) what a person is to do with two fools. [Ragna](ragna), [who](ragna) would have been content with either, suggests a coin.
+ attack bodil enzo+matti "slaps"
- love? ragna enzo+matti "content with either"

== 22
The moon is full. The walnut [man](thug) has [Enzo](enzo) by the collar over the paddle box when [Lunde](purser) comes by, checking tickets. [He](purser) is small and [he](purser) has no plan. [He](purser) throws the [cat](cat).
- attack thug enzo "by the collar"
+ rescue purser enzo "throws"

== 23
The [cat](cat) has lost an ear and gained a shadow: [Mr Lunde](purser) carries [it](cat) about in [his](purser) cap. The [bruiser](thug) sits in the brig, with both eyes bandaged by the ship's [doctor](doc). [He](thug) would like, [he](thug) says, to speak to somebody about cabin four.
- injure cat "lost an ear"
- friend.start cat purser "carries"
- arrest.past _ thug "brig"
- treat thug doc "bandaged"
+ betray? thug smuggler "speak to somebody"

== 24
[Viggo](harbour) kicks in the door of cabin four: empty, the porthole open. On the pillow lies a ticket, punched by [Ragna](ragna). [She](ragna) had sold it to [him](smuggler) not an hour ago, for the wrong ship.
- investigate harbour smuggler "kicks"
+ flee smuggler harbour "empty"
- betray ragna smuggler "wrong ship"

== 25
There is only one wrong ship. In its saloon, [Ria](twina) and [Mia](twinb) make the acquaintance of a sleek [gentleman](smuggler) without luggage. [He](smuggler) has a boat waiting, [they](twina+twinb) have a house and a problem. [They](smuggler+twina+twinb) shake six hands, if one counts gloves.
+ meet smuggler twina+twinb "acquaintance"
- colleague.start smuggler twina+twinb "shake"

== 26
The [girl](stowaway) is gone in the morning. The potatoes are peeled, in spirals, as far as the middle of the sack. [Cookie](cookie) turns off the stove, takes off [his](cookie) apron and tells [Solveig](solveig) that there will be no more soup on this ship until [his](cookie) [niece](stowaway) is back on it.
+ abduct? _ stowaway "gone"
- quit? cookie solveig "no more soup"
- kin! cookie stowaway "niece"
- return? stowaway "back on it"

== 27
A ferry goes from A to B. [Captain Aune](solveig) puts the helm over and goes to C. Four hundred passengers applaud; [one](priest), a [priest](priest), asks for [his](priest) money back, and then, having heard why, for an oar.
+ investigate solveig stowaway "puts the helm over"
- travel solveig "goes to C"
- help? priest solveig "for an oar"

== 28
[She](pilot) has not spoken to [her](pilot) [sister](solveig) since [their](pilot+solveig) [father](capdad)'s yacht, but nobody else knows the skerries in fog. [Gerda](pilot) the [pilot](pilot) comes up the ladder. "[You](solveig)'re off course," [she](pilot) says to the [captain](solveig). "Yes," [Solveig](solveig) says. "Help."
- sibling pilot solveig "sister"
- parent capdad pilot+solveig "father's"
- enemy pilot solveig "not spoken"
+ help? pilot solveig "Help"

== 29
Past the third rock [Gerda](pilot) remarks that [he](harbour) was never worth it anyway. [Solveig](solveig), steering, asks [whom](harbour) [she](pilot) means. [They](pilot+solveig) both look at [Viggo](harbour), [who](harbour) was married to [one](solveig) and, for a single summer, not quite faithful with [the other](pilot).
- reveal pilot solveig "remarks"
- married.past harbour solveig "was married"
+ affair.past harbour pilot "not quite faithful"
- cheat.past harbour solveig "not quite faithful"

== 30
It is an island with one house and one light. [Matti](matti) and [Enzo](enzo) row, in step for once. [The former](matti) goes up the drainpipe; [the latter](enzo) rings at the front and tells the elder [Miss](twina) that [he](enzo) reads poems.
- travel enzo+matti "row"
- reconcile? enzo matti "in step"
+ betray enzo twina "reads poems"

== 31
[Matti](matti) finds the [girl](stowaway) chained to a piano. [She](stowaway) has almost filed through with a hairpin. "What kept [you](matti)?" [she](stowaway) asks. It is then that the sleek [man](smuggler) steps from behind the curtain, and [Matti](matti), [who](matti) never hit anybody, closes the lid on [his](smuggler) hands.
+ find matti stowaway "finds"
- abduct.past _ stowaway "chained"
- flee? stowaway "filed"
+ attack matti smuggler "closes the lid"

== 32
Downstairs the poem has gone wrong. [Mia](twinb) wept, [Ria](twina) drew a pistol, and the bullet is somewhere in [Enzo](enzo). [Bodil](bodil), [who](bodil) should have stayed with the boat, comes through the window with a shovel and lays out the [one](twina) [who](twina) is not weeping.
- sad twinb "wept"
- threaten twina enzo "pistol"
+ injure enzo twina "bullet"
- attack bodil twina "lays out"

== 33
[Viggo](harbour) has two pairs of handcuffs this time. [One](twina) [sister](twina) asks for a lawyer, [the other](twinb) for the rest of the poem. The [man](smuggler) with the flat fingers is led away last, and the [cat](cat), out of [Lunde](purser)'s cap, spits at [him](smuggler).
+ arrest harbour smuggler+twina+twinb "handcuffs"
- attack cat smuggler "spits"
- sibling twina twinb "sister"

== 34
The ship's [doctor](doc) is at home with mumps. "Who can sew?" shouts [Solveig](solveig). [Mrs Falk](widow) can. [She](widow) takes out the bullet with sugar tongs, and [Enzo](enzo), between [his](enzo) teeth, recites the whole of the second poem to [her](widow), getting one word wrong. [Matti](matti) corrects [him](enzo).
- ill doc "mumps"
+ treat enzo widow "takes out the bullet"
- create enzo "recites"

== 35
[Bodil](bodil) holds the [patient](enzo)'s hand, since it happens to be there. [She](bodil) is looking at [Matti](matti). [Ragna](ragna), [who](ragna) sees where [her](ragna) [friend](bodil)'s eyes are, gently takes over the hand.
- help bodil enzo "holds"
+ love bodil matti "looking at"
- friend bodil ragna "friend"
- love ragna enzo "takes over the hand"

== 36
[Aune](solveig) is dismissed by the company for going to C. [She](solveig) hands over [her](solveig) cap. The crew hand over theirs; the [priest](priest), not to be left out, hands over [his](priest) collar. Only the [cat](cat) keeps [its](cat) post.
+ quit solveig "dismissed"
- quit _ "theirs"
- help priest solveig "hands"#2

== 37
The [girl](stowaway) is of age on Tuesday and owns, it turns out, a house, a light, and fifty-one per cent of the company. [She](stowaway) has never had an uncle. [She](stowaway) puts on shoes, goes to the head office and reinstates everyone, [Cookie](cookie) first.
- find stowaway "owns"
- kin! cookie stowaway "uncle"
- travel stowaway "goes"
+ hire cookie+solveig stowaway "reinstates"

== 38
[Gerda](pilot) pilots the ship home and stays for supper. Nobody mentions a yacht. When [Viggo](harbour) turns on the radio, each of the [sisters](pilot+solveig) waits for the other to get up. In the end [they](pilot+solveig) dance together, and [he](harbour) holds the coats.
- sibling pilot solveig "sisters"
+ reconcile pilot solveig "dance together"

== 39
A double wedding on the car deck. [Matti](matti) speaks [his](matti) vow in verse; [Enzo](enzo), on a stick, says "the same." By nightfall nobody is certain which [bride](bodil+ragna) threw which bouquet, but it was [Mrs Falk](widow) [who](widow) caught it, and [Mr Lunde](purser) [who](purser) blushed.
+ wedding bodil matti "double wedding"
+ wedding enzo ragna "double wedding"
- find widow "caught"
- love purser widow "blushed"

== 40
Friday. [Mrs Falk](widow) boards, with a ticket. [She](widow) has paid for two. At the spot by the rail [she](widow) takes off the green ring, kisses it and lets it go where it came from. [Lunde](purser), a step behind [her](widow), removes [his](purser) cap, and the [cat](cat) with it.
- travel widow "boards"
+ lose widow "lets it go"
