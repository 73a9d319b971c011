%series Brownout
%lang en
%genre superhero comic set in Quezon City, fan-wiki issue summaries
%cast ligaya  | Ligaya Santos; Ligaya; Gaya; Brownout | f
%cast amado    | Amado | m
%cast teo     | Teodoro Lim; Teo; Detective Lim; Lim | m
%cast jinx    | Jinky Robles; Jinx; Robles | f
%cast consul  | Consul | m
%cast ramon    | Ramon; Villaluz; Consul | m
%cast pia     | Pia Villaluz; Pia | f
%cast bong    | Bong | m
%cast lola    | Lola Ising; Ising | f
%cast choir   | Choir | g
%cast doc     | Dr. Yap; Yap | m
%cast bmother | - | f
%cast baby    | Luz | f
%cast nun     | - | f
%cast pmother | - | f

== 1 Meter Reading
[Ligaya Santos](ligaya) reads electricity meters by day and flunks night school after dark. When a transformer explodes beside [her](ligaya), [she](ligaya) ought to be ash; instead the whole of [Cubao](@cubao) goes black and [she](ligaya) glows. [Her](ligaya) [grandmother](lola), [Lola Ising](lola), puts [her](ligaya) in the bathtub with ice. Two streets on, an armoured [giant](consul) calling himself the [Consul](consul) walks out of a bank with its vault under one arm, and the off-duty [policeman](teo) [who](teo) shouts at [him](consul) to halt is thrown through a jeepney.
+ discover ligaya _ "glows"
- kin ligaya lola "grandmother"
- treat ligaya lola "bathtub with ice"
+ steal consul _ "with its vault"
- attack consul teo "thrown through"

== 2 Stitches
The [policeman](teo), [Teodoro Lim](teo), wakes in a charity ward beside the very [meter reader](ligaya) [who](ligaya) dragged [him](teo) out of the wreck. [He](teo) remembers a light. [She](ligaya) says it was a torch. [Dr. Yap](doc), [who](doc) has sewn up half the district, hums while closing the gash in [Teo](teo)'s scalp and draws a vial of [Ligaya](ligaya)'s blood without mentioning it. At home [Amado](amado), [her](ligaya) [brother](amado), is out of work again; the warehouse has let [him](amado) go for the third time. [He](amado) borrows [her](ligaya) last fifty pesos and doesn't say for what.
- rescue ligaya teo "dragged him out"
- injure teo consul "wreck"
+ betray ligaya teo "it was a torch"
- treat teo doc "closing the gash"
- steal doc ligaya "without mentioning it"
- sibling amado ligaya "brother"
+ quit amado _ "has let him go"
- gift ligaya amado "borrows"

== 3 A Name in Chalk
[Somebody](jinx) has drawn [her](ligaya) on the flyover: a black cape, a bulb for a head, [BROWNOUT](ligaya). The [artist](jinx) is [Jinky Robles](jinx), [Jinx](jinx) for short, [who](jinx) runs a pirate radio show from a parked hearse and was in [Ligaya](ligaya)'s kindergarten class. [She](jinx) guesses within a minute. So the [vigilante](ligaya) acquires a [sidekick](jinx) before [she](ligaya) has a costume. [Their](jinx+ligaya) first outing ends in a canal. [Their](jinx+ligaya) second stops the [Choir](choir), seven pickpockets [who](choir) sing in harmony, and in the morning the two [friends](jinx+ligaya) share one fried egg and cannot stop giggling.
- create jinx "drawn her"
- friend jinx ligaya "kindergarten class"
+ discover jinx ligaya "guesses"
- colleague.start jinx ligaya "a sidekick"
- arrest jinx+ligaya choir "stops the Choir"
- happy jinx+ligaya "giggling"

== 4 Plain Panels
[Teo](teo) wants the truth. [Ligaya](ligaya) wants [Teo](teo). [She](ligaya) does not say so. [He](teo) treats [her](ligaya) to halo-halo. [Jinx](jinx) sulks. [Jinx](jinx) always liked [Teo](teo), too. [Bong](bong) is [Jinx](jinx)'s [cousin](bong). [Bong](bong) drives for [Villaluz](ramon). [Villaluz](ramon) runs the power company. At midnight the power company's [owner](ramon) puts on armour. [Bong](bong) has seen the [Consul](ramon) undress. [Bong](bong) tells [Jinx](jinx).
- investigate teo ligaya "wants the truth"
- love ligaya teo "wants Teo"
- confess! ligaya teo "does not say so"
- date ligaya teo "halo-halo"
- jealous jinx ligaya "sulks"
- love jinx teo "always liked"
- kin bong jinx "cousin"
- boss ramon bong "drives for"
- discover.past bong ramon "has seen"
+ reveal bong jinx "tells Jinx"

== 5 The Daughter of Light
[Pia Villaluz](pia), the [tycoon](ramon)'s only [child](pia), is back from [Barcelona](@barcelona) with a degree and a conscience. At the gala where [her](pia) [father](ramon) toasts the new dam, [she](pia) walks up to the microphone and reads out the names of the drowned villages. [He](ramon) smiles for the cameras. In the car [he](ramon) tells [her](pia) [she](pia) is dead to [him](ramon). That night, sitting barefoot on a kerb, the [heiress](pia) meets an unemployed [warehouseman](amado) [who](amado) offers [her](pia) one of [his](amado) slippers. [Amado](amado) has never been any good at talking. [He](amado) doesn't need to be.
- parent ramon pia "only child"
- return pia "is back"
- celebrate ramon _ "gala"
- accuse pia ramon "reads out the names"
+ reject ramon pia "dead to him"
+ meet amado pia "meets"
- gift amado pia "one of his slippers"

== 6 Vial
[Dr. Yap](doc) sells the blood to the [Consul](ramon), [who](ramon) has it pumped into [Bong](bong) to see what happens. What happens is a [man](bong) with lightning in [his](bong) teeth, [who](bong) no longer knows [his](bong) own [cousin](jinx). [Jinx](jinx) begs [Gaya](ligaya) not to hurt [him](bong). [She](ligaya) does not, quite: the [pair](bong+ligaya) fight from roof to roof until [he](bong) is empty and [she](ligaya) is empty and [he](bong) weeps for [his](bong) [mother](bmother). The [surgeon](doc), watching from a window, books a flight, then unbooks it, and goes down with a blanket.
+ betray doc ligaya "sells the blood"
- attack ramon bong "pumped into"
- kin bong jinx "cousin"
- attack? ligaya bong "hurt him"
+ attack bong ligaya "fight"
- sad bong "weeps"
- parent bmother bong "mother"
- flee? doc "books a flight"
- help doc bong "with a blanket"

== 7 Slipper
Three weeks after the kerb, [Pia](pia) and [Amado](amado) are living on rice and kisses in [Lola Ising](lola)'s back room. The old [lady](lola) pretends to be deaf. [She](lola) is not deaf to [his](amado) question, though, whispered through the plywood, nor to the answer, and by breakfast [she](lola) has altered [her](lola) own wedding dress. [Ligaya](ligaya), [who](ligaya) knows by now whose [daughter](pia) [she](pia) is, wants to like [her](pia) [brother](amado)'s [bride](pia) and cannot. [She](ligaya) fears a trap. There is none. There is only [Villaluz](ramon)'s chauffeur-less car, crawling past the house with its lights off.
- couple amado pia "kisses"
- housemate amado+pia lola "back room"
- betray lola amado+pia "pretends"
+ propose amado pia "his question"
- engaged.start amado pia "the answer"
- sibling amado ligaya "brother"
- parent ramon pia "daughter"
- help lola pia "altered"
- betray! pia ligaya "a trap"
- investigate ramon pia "crawling past"

== 8 The Wedding Issue
Santa Monica Church, fourteen guests, one hearse with ribbons. [Teo](teo) is [best man](teo), [Jinx](jinx) plays the organ badly, and the [couple](amado+pia) have just exchanged rings when the roof comes off. The [Consul](ramon) has not come to bless anyone; [he](ramon) plucks the [bride](pia) from the altar like a flower. [Amado](amado) hangs on to [her](pia) train until it tears. In front of everyone, veil and all, the [groom](amado)'s [sister](ligaya) lights up. [Teo](teo), staring, finally understands who pulled [him](teo) from the jeepney, and [Jinx](jinx), even now, stares only at [Teo](teo).
+ wedding amado pia "exchanged rings"
- advisor teo amado "best man"
- create jinx "plays the organ"
+ abduct ramon pia "plucks the bride"
- sibling amado ligaya "sister"
- reveal ligaya _ "lights up"
- discover teo ligaya "finally understands"
- rescue.past ligaya teo "pulled him"
- love jinx teo "stares only"

== 9 Under the Dam
In a cell beneath the turbines [Pia](pia) learns from the [nun](nun) next door what became of [her](pia) [mother](pmother): [she](pmother) knew too much, and the river took [her](pmother). [Ramon](ramon) listens at the door. [He](ramon) could deny it, [he](ramon) thinks. [He](ramon) goes upstairs instead and drinks. [Bong](bong), half healed, leads [Ligaya](ligaya) and [Detective Lim](teo) through the spillway; [Amado](amado), [whom](amado) nobody invited, follows with a crowbar and gets to [his](amado) [wife](pia) first. The [nun](nun) will not leave the other prisoners. In the tunnel, up to [their](ligaya+teo) chins, [Teo](teo) says to a [woman](ligaya) made of light that [he](teo) prefers [her](ligaya) switched off.
- abduct.past ramon pia "cell"
- reveal nun pia "learns from the nun"
- parent pmother pia "mother"
- kill.past ramon pmother "knew too much"
- sad ramon "drinks"
- recover bong "half healed"
- help bong ligaya+teo "leads Ligaya"
- married amado pia "wife"
+ rescue amado pia "gets to"
- confess teo ligaya "prefers her"

== 10 Static
The kiss in the tunnel was broadcast: [Jinx](jinx)'s microphone had been on. [She](jinx) plays it over and over in the parked hearse and then, at 3 a.m., with [her](jinx) whole heart broken, gives away on air the name of [Brownout](ligaya). By sunrise there are reporters on [Ising](lola)'s stairs. The [broadcaster](jinx) regrets it before the song is over. [She](jinx) goes to [her](jinx) [friend](ligaya) on [her](jinx) knees. [Ligaya](ligaya), packing, hands [her](jinx) back the chalk. The last page belongs to the [Choir](choir), humming outside, each of [them](choir) with a brick in [their](choir) hand for the first journalist who climbs any higher.
- kiss ligaya teo "kiss"
- sad jinx "heart broken"
+ betray jinx ligaya "gives away"
- reveal jinx _ "on air"
- friend jinx ligaya "friend"
- reconcile? jinx ligaya "on her knees"
+ reject ligaya jinx "hands her back"
- threaten choir _ "brick"

== 11 Hiding
[Ligaya](ligaya) lies low with the [nun](nun)'s order in [Tagaytay](@tagaytay), where there is no current to tempt [her](ligaya). [Teo](teo) has handed in [his](teo) badge and peels cassava for the sisters. [They](ligaya+teo) are happy for nine pages. On the tenth, the [doctor](doc) arrives, unshaven, to warn [them](ligaya+teo): the blood in the vial is burning out, and so is the [woman](ligaya) it came from. One more big light and it is over. [Lim](teo) wants to lock up the matches. "And who'd change [your](teo) bulbs?" says the [invalid](ligaya), and kisses [his](teo) scar.
- flee ligaya "lies low"
- help nun ligaya "nun's order"
- quit teo "handed in his badge"
- happy ligaya+teo "happy"
- travel doc "arrives" @tagaytay
+ reveal doc ligaya+teo "warn them"
- ill ligaya "burning out"
- die? ligaya "it is over"
- kiss ligaya teo "kisses his scar"

== 12 Blackout
[Villaluz](ramon) means to open the floodgates on the shanties [he](ramon) cannot buy. [Pia](pia), by now eight months along, chains herself to the control desk. [He](ramon) looks at [her](pia) belly and, for the length of a splash page, hesitates; the [man](bong) [who](bong) used to drive [him](ramon) uses that second to break the armour. The gates are already moving. [Brownout](ligaya) holds back the lake with everything [she](ligaya) has. Then there is no light in the panels at all. In the dark one hears, in this order, the hearse's engine, [Jinx](jinx) crying [her](ligaya) name, and a [baby](baby).
- attack? ramon _ "open the floodgates"
- pregnant pia amado "eight months along"
+ attack bong ramon "break the armour"
- rescue ligaya _ "holds back"
- sad jinx ligaya "crying her name"
+ birth pia baby "a baby"

== 13 Fuse
Every candle in [Quezon City](@quezon) stands in a window. The [Consul](ramon), out of [his](ramon) shell a small wet [man](ramon), is led off by [his](ramon) own security guards. [Ligaya](ligaya) lives: [Yap](doc), hands shaking, has put all that was left in the vial back where [he](doc) got it. [She](ligaya) will never glow again. [She](ligaya) passes algebra. [Jinx](jinx) paints out the bulb on the flyover and puts a face there, and the [woman](ligaya) [whose](ligaya) face it is brings [her](jinx) a fried egg. [Teo](teo) holds the [newborn](baby), [Luz](baby), [whose](baby) [parents](amado+pia) are asleep standing up. In the final panel, the [baby](baby) sneezes. The streetlamp comes on.
+ arrest _ ramon "led off"
- recover ligaya "lives"
+ rescue doc ligaya "put all that was left"
- find ligaya "passes algebra"
- create jinx "puts a face"
- reconcile jinx ligaya "a fried egg"
- parent amado+pia baby "parents"
