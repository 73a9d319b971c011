%series Lal Bazar Nights
%lang en
%genre detective-department serial, Kolkata, database episode summaries
%cast mitra    | Inspector Anuradha Mitra; Mitra; Anuradha | f
%cast ghosh    | Constable Ghosh; Ghosh | m
%cast bikram   | Deputy Commissioner Bikram Roy; Bikram; Roy | m
%cast shireen  | Shireen Roy; Shireen | f
%cast tublu    | Tublu | m
%cast hari     | Hari Das; Hari | m
%cast lata     | Lata Sen; Lata | f
%cast paltu    | Paltu Sen; Paltu | m
%cast fong     | Uncle Fong; Fong | m
%cast maid     | Malati | f
%cast jeweller | - | m
%cast tiger1   | - | n
%cast twinmask | - | n
%cast asha     | Asha Mitra; Asha | f
%cast goldsmith | - | m

== 1 The Mask
During the pujas a [thief](tiger1) in a tiger mask relieves a [jeweller](jeweller) of nine rubies and, bowing, returns [him](jeweller) [his](jeweller) spectacles. [Inspector Anuradha Mitra](mitra), passed over twice for promotion, is handed the case by [Bikram Roy](bikram), the [deputy commissioner](bikram), [who](bikram) got the post both times. [Her](mitra) only [help](ghosh) is [Constable Ghosh](ghosh), [who](ghosh) is afraid of stairs. From a tea stall opposite, a [boy](tublu) of ten with a kite has seen where the [tiger](tiger1) went. Nobody asks [him](tublu).
+ steal tiger1 jeweller "relieves a jeweller"
- boss bikram mitra "handed the case"
- investigate mitra tiger1 "handed the case"
- hire.past bikram "got the post"
- sad ghosh "afraid of stairs"
- discover tublu tiger1 "seen where"

== 2 Tea Stall
[Ghosh](ghosh) asks [him](tublu) in the end, because the [child](tublu) is eating [his](ghosh) biscuits. [Tublu](tublu), of no parents and many addresses, sells what [he](tublu) knows for a pair of shoes: up the drainpipe, over the cinema, into the house of [Lata Sen](lata), film [star](lata), retired. [Mitra](mitra) calls on the [lady](lata) and finds [her](lata) charming and one ruby short of a pair of earrings. [Lata](lata)'s [husband](paltu), [Paltu](paltu), coughs in the next room. The [maid](maid) lets fall a tray.
+ reveal tublu ghosh "sells what he knows"
- gift ghosh tublu "pair of shoes"
- investigate mitra lata "calls on the lady"
- married lata paltu "husband"
- accuse? mitra lata "one ruby short"

== 3 Sisters
[Anuradha](mitra) shares a flat with [her](mitra) [sister](asha), [Asha](asha), [who](asha) paints film posters and has a gentleman [caller](bikram) on Tuesdays. [He](bikram) leaves by the back. When the [inspector](mitra) comes home early with a fever, [she](mitra) sees a hat on the peg that [she](mitra) has saluted for nine years. [She](mitra) goes out again, sits in the rain in the park and tells no one. The hat's [owner](bikram) is married, to [Shireen](shireen), [who](shireen) sends the sick [woman](mitra) soup.
- housemate asha mitra "shares a flat"
- sibling asha mitra "sister"
- ill mitra "fever"
+ affair asha bikram "gentleman caller"
+ discover mitra bikram "sees a hat"
- reveal! mitra "tells no one"
- married bikram shireen "married"
- cheat bikram shireen "married"
- gift shireen mitra "soup"

== 4 A Second Tiger
While [Lata Sen](lata), under observation, plays cards with four judges, a [tiger](twinmask) empties the safe of a [goldsmith](goldsmith) in [Howrah](@howrah). So it cannot be [she](lata), unless there are two. [Ghosh](ghosh) pursues the [thief](twinmask) up nineteen flights, forgets that [he](ghosh) is afraid, reaches the roof and remembers. The [tiger](twinmask) turns back, takes [him](ghosh) by the hand and leads [him](ghosh) down as far as the eleventh floor. [Ghosh](ghosh) reports that it smelled of cloves.
+ steal twinmask goldsmith "empties the safe"
- steal! lata goldsmith "cannot be she"
- investigate ghosh twinmask "pursues"
+ help twinmask ghosh "leads him down"
- reveal ghosh "reports"

== 5 Cloves
The [dentist](fong) of [Tiretta Bazaar](@tiretta), known to all as [Uncle Fong](fong), chews them by the handful. [He](fong) has also, since 1971, been in love with [Lata Sen](lata), and has pulled all four of [her](lata) wisdom teeth without charge. [Mitra](mitra) arrests [him](fong) between two fillings. [Roy](bikram) is photographed with the [prisoner](fong); [Roy](bikram) is always photographed. But as [Fong](fong) is led away, [Tublu](tublu) shakes [his](tublu) head at [Ghosh](ghosh), slowly, twice. The [tiger](tiger1), [he](tublu) says, has small feet.
- love fong lata "in love with"
- treat.past lata fong "pulled all four"
+ arrest mitra fong "arrests"
- reveal tublu ghosh "shakes his head"
- accuse! tublu fong "small feet"

== 6 Load-Shedding
The current fails from seven to eleven. The city goes up to its roofs with mats. Somebody sings; somebody throws a shoe. [Ghosh](ghosh) teaches [Tublu](tublu) to read by a candle, from a page of the penal code. Below [them](ghosh+tublu) the trams stand in a row, like cows. [Hari Das](hari), the blind [flute player](hari) on the landing, plays for the whole house, and for the [maid](maid) across the street, [who](maid) has opened [her](maid) shutter.
+ advisor ghosh tublu "teaches Tublu"
- create hari "plays"

== 7 Malati
Small feet, cloves for a toothache, a tray that fell when a [policewoman](mitra) entered. [Anuradha](mitra) asks the [maid](maid) [her](maid) name, as no one in that house ever has. [Malati](maid) gives it, and the rest. The film [star](lata) taught [her](maid) drainpipes, masks and bowing; the old [actress](lata) did the first job and the [girl](maid) the second. What for? For [Paltu](paltu), [who](paltu) is not coughing but dying, in [Switzerland](@switzerland) if there is money and here if there is not.
- advisor.past lata maid "taught her"
+ reveal maid mitra "gives it"
- steal.past lata "first job"
- steal.past maid "the second"
- ill paltu "dying"
- help lata+maid paltu "For Paltu"

== 8 Nine Rubies
The [inspector](mitra) should arrest two [women](lata+maid) and goes instead to see [her](mitra) [sister](asha). [She](mitra) asks [Asha](asha) to give up one [man](bikram); [Asha](asha) asks [Anuradha](mitra) to give up being right. [They](asha+mitra) shout until [Hari](hari), on the landing, changes key. In the morning [Bikram Roy](bikram) finds on [his](bikram) desk a hat, [his](bikram) own, with eight rubies in it, and a note suggesting that [he](bikram) has recovered them. The ninth, says the note, will cost [him](bikram) Tuesdays.
- sibling asha mitra "sister"
- breakup? asha bikram "give up one man"
+ quarrel asha mitra "shout"
- find bikram "finds on his desk"
+ threaten mitra bikram "will cost him"

== 9 The Deputy Commissioner Regrets
[He](bikram) does not regret. [Roy](bikram) has the flat searched, and in [Asha](asha)'s turpentine [his](bikram) men find the ninth ruby, which [he](bikram) put there. The [painter](asha) is taken away with blue hands. Does [she](asha) see [him](bikram) on the stairs? [She](asha) spits. [Shireen](shireen), [who](shireen) has come with more soup for the [inspector](mitra), stands on the landing beside the [flautist](hari). [He](hari) can tell by the footsteps, [he](hari) says to [her](shireen), who has been here on Tuesdays. [Her](shireen) spoon falls.
+ betray bikram asha "which he put there"
- arrest _ asha "taken away"
- accuse bikram asha "searched"
- attack asha bikram "spits"
+ reveal hari shireen "he says to her"
- discover shireen bikram "spoon falls"

== 10 Soup
Twenty-two years married, [Shireen Roy](shireen) knows where the keys are. [She](shireen) opens [her](shireen) [husband](bikram)'s steel cupboard and hands [Mitra](mitra) its contents: eleven years of other people's rubies. Had [she](shireen) known? Of the rubies, yes, says the [wife](shireen); one can wear a ruby. [Ghosh](ghosh), sent up nineteen flights to arrest the [deputy commissioner](bikram) on [his](bikram) own roof, goes, holding the small hand of [Tublu](tublu). [Bikram](bikram), with [his](bikram) back to the rail, tells the [constable](ghosh) not to look down.
- married bikram shireen "married"
+ betray shireen bikram "hands Mitra its contents"
- steal.past bikram "other people's rubies"
- discover.past shireen bikram "Of the rubies, yes"
- help tublu ghosh "holding the small hand"
+ arrest ghosh bikram "arrest"
- threaten bikram ghosh "not to look down"

== 11 Not Looking Down
[Ghosh](ghosh) looks at the kites. [He](ghosh) walks across the roof to [Roy](bikram) as on a pavement and puts one cuff on [him](bikram) and the other on himself, since [he](ghosh) will need somebody to hold on the way down. [Fong](fong) is released with an apology and a toothache of [his](fong) own. [Asha](asha) comes home. The [sisters](asha+mitra) sit on the bed and do not mention a hat. Across the street the [dentist](fong) brings [Lata](lata) two tickets to [Geneva](@geneva). There should be three, says [she](lata).
+ arrest ghosh bikram "one cuff"
- return asha "comes home"
- sibling asha mitra "sisters"
- reconcile asha mitra "sit on the bed"
+ gift fong lata "two tickets"

== 12 Immersion
[Paltu](paltu) dies before the clinic can send a bill, with [his](paltu) head in the lap of the only [tiger](lata) [he](paltu) ever feared. At the river the [widow](lata) walks up to [Anuradha Mitra](mitra), now acting [deputy commissioner](mitra), and holds out both wrists. So does [Malati](maid). The [officer](mitra) hangs a garland over each pair of hands and says that the case, like the goddess, is under water. [Hari](hari) plays for a [woman](maid) [who](maid) has come down to the street. [Ghosh](ghosh) signs a form: [guardian](ghosh). [Tublu](tublu) can read it.
+ die paltu "dies"
- married.past lata paltu "widow"
- hire mitra "now acting"
- arrest? mitra lata+maid "holds out both wrists"
+ help mitra lata+maid "under water"
- love hari maid "plays for"
- kin.start ghosh tublu "guardian"
