%series The Fruit Kings
%lang en
%genre gangster family: market racketeers in Melbourne, TV-listing blurbs
%cast stav | Stavroula Pagonis; Stavroula; Yiayia | f
%cast lefteris | Lefteris Pagonis; Lefteris; Lefty | m
%cast manoli | Manoli Pagonis; Manoli | m
%cast despina | Despina Pagonis; Despina | f
%cast cormac | Cormac Daly; Cormac; Daly | m
%cast janelle | Detective Janelle Whitcombe; Janelle Whitcombe; Janelle; Whitcombe | f
%cast thuy | Madam Vuong; Thuy Vuong; Thuy | f
%cast khanh | Khanh Vuong; Khanh | m
%cast priest | Father Timotheos; Timotheos | m
%cast midwife | - | f
%cast courier | - | m
%cast oldman | Kostas Pagonis; Kostas | m
%cast accountant | Mr Lim; Lim | m

== 1
In the cool room of the wholesale market [Kostas Pagonis](oldman), [king](oldman) of stone fruit, is found among the nectarines, frozen through. [His](oldman) [widow](stav), [Stavroula](stav), orders a closed coffin and an open bar. The [sons](lefteris+manoli), [Lefteris](lefteris) the brawler and [Manoli](manoli) the brains, each expect the keys. [She](stav) drops them down the front of [her](stav) dress.
+ die oldman "frozen through"
- married.past oldman stav "widow"
- celebrate stav _ "open bar"
- parent stav lefteris+manoli "sons"
- hire? lefteris+manoli "expect"
+ reject stav lefteris+manoli "drops"
- find _ oldman "found"
- sibling lefteris manoli "sons"

== 2
[Despina](despina), the [daughter](despina) [who](despina) fled to law school and a surname nobody can spell, comes back for forty days of mourning with a [fiancé](cormac). [Cormac Daly](cormac) is charming, Catholic and, as [Manoli](manoli) establishes before dessert, an assistant public prosecutor. [Yiayia](stav) feeds [him](cormac) a second helping to see whether [he](cormac) sweats.
- parent stav despina "daughter"
- flee.past despina "fled"
+ return despina "comes back"
- engaged cormac despina "fiancé"
+ discover manoli cormac "establishes"
- investigate stav cormac "whether he sweats"
- sad despina "mourning"
- gift stav cormac "feeds"

== 3
Across the aisle, bok choy and extortion are in the hands of [Madam Vuong](thuy), [who](thuy) sends a wreath in the shape of a nectarine. [Lefteris](lefteris) takes it as an insult and puts [her](thuy) [nephew](khanh) through a stack of crates. [Khanh](khanh) gets up, bows, and returns at night to empty a sack of huntsman spiders into [Lefty](lefteris)'s Monaro.
- enemy stav thuy "Across the aisle"
- gift thuy _ "a wreath"
- kin khanh thuy "nephew"
+ attack lefteris khanh "stack of crates"
- return khanh "returns"
- attack khanh lefteris "spiders"
- sad lefteris thuy "insult"

== 4
[Detective Janelle Whitcombe](janelle) has waited six years for a Pagonis to make a mistake; then [one](manoli) of them asks [her](janelle) to dance. It is at a christening, so [she](janelle) does. [Manoli](manoli) has read [her](janelle) file, [she](janelle) has read [his](manoli); [they](janelle+manoli) correct each other's dates until the lights come up. The [courier](courier) in the car park waits, unnoticed, with a parcel.
- investigate.past janelle manoli "waited"
- celebrate _ "christening"
+ flirt janelle manoli "dance"
- discover janelle manoli "read his"
- discover manoli janelle "read"

== 5
The parcel was meant for the other [brother](lefteris). It takes off two fingers and half the bonnet; a [midwife](midwife), on [her](midwife) way to a delivery, ties off the stumps with a bra strap. [Lefteris](lefteris), fainting in [her](midwife) arms, proposes. [She](midwife) has to be somewhere, [she](midwife) says. Who knew which of the [two](lefteris+manoli) would drive home last?
- sibling lefteris manoli "brother"
+ attack _ lefteris "parcel"
- injure lefteris "fingers"
- treat lefteris midwife "ties off"
- ill lefteris "fainting"
- propose lefteris midwife "proposes"
- reject midwife lefteris "has to be somewhere"
- travel midwife "on her way"

== 6
[Mr Lim](accountant), [who](accountant) has done the family's sums since it was one barrow, notices a hole of two million. [He](accountant) whispers a name into the [widow](stav)'s deaf ear, the left one, by mistake. When [he](accountant) repeats it, on the other side, into the phone and at dusk, the line has been cut and so, a moment later, has [his](accountant) throat.
- boss stav accountant "the family's sums"
+ discover accountant "notices"
- steal _ stav "a hole of two million"
- reveal? accountant stav "whispers"
+ die accountant "his throat"
- kill _ accountant "his throat"
- married.past oldman stav "widow"

== 7
Beside the open books [Despina](despina) finds a cufflink: [she](despina) gave it to [Cormac](cormac) herself, for passing the bar. [She](despina) says nothing at breakfast. [She](despina) says nothing to [her](despina) [mother](stav), [who](stav) is showing [him](cormac) how to stuff a vine leaf. At the range, however, [she](despina) asks the big [brother](lefteris) to teach [her](despina) what [he](lefteris) taught the little [one](manoli).
+ find despina cormac "a cufflink"
- gift.past despina cormac "gave it"
- reveal! despina stav "says nothing"#2
- parent stav despina "mother"
- advisor.past lefteris manoli "what he taught"
- advisor? lefteris despina "teach"
- sibling despina lefteris "brother"
- advisor stav cormac "showing"

== 8
[Whitcombe](janelle) wakes in a beach house with [her](janelle) badge under the wrong pillow. If [her](janelle) superiors hear of it, [she](janelle) is finished; if [his](manoli) [mother](stav) hears of it, so is [he](manoli). [Manoli](manoli) makes pancakes. [He](manoli) has never killed anyone, [he](manoli) tells the [policewoman](janelle), and to [her](janelle) annoyance [she](janelle) believes [him](manoli).
+ affair janelle manoli "wrong pillow"
- quit? janelle "finished"
- parent stav manoli "mother"
- kill! manoli _ "never killed"
- reveal manoli janelle "tells"
- discover? _ janelle "hear"
- boss _ janelle "superiors"
- discover? stav manoli "hears"
- sad janelle "annoyance"

== 9
At the temple fair [Khanh](khanh) slips a note under [Stavroula](stav)'s offering of lemons. [His](khanh) [aunt](thuy) never sent a bomb, it says; somebody ordered it in [her](thuy) name, in very good legal English. The old [woman](stav) can't read that much of the language, so [she](stav) has it read to [her](stav) at Sunday lunch. By [Cormac](cormac). [He](cormac) improvises.
- reveal khanh stav "slips"
- kin khanh thuy "aunt"
- attack! thuy _ "never sent a bomb"
- accuse khanh _ "very good legal English"
+ betray cormac stav "improvises"
- betray.past _ thuy "in her name"

== 10
[Father Timotheos](priest) has a confession on [his](priest) conscience and a loan on [his](priest) church. [Daly](cormac) holds the mortgage and wants the secret. Cornered between the icons, the [priest](priest) names the [prosecutor](cormac)'s price to the only [Pagonis](lefteris) [who](lefteris) still comes to vespers: [Lefteris](lefteris), with eight fingers and a bouquet. The bouquet is for the [midwife](midwife). The fingers become a fist.
- threaten cormac priest "Cornered"
+ reveal priest lefteris "names"
- injure.past lefteris "eight fingers"
- gift? lefteris midwife "bouquet"
- reveal? priest cormac "wants"
- reveal.past _ priest "confession"

== 11
[She](despina) gets there first. In a wedding dress with one sleeve pinned, [Despina](despina) lets [her](despina) [groom](cormac) explain: two million, a bomb meant for the stronger [brother](lefteris), a war in which the [weaker](manoli) would beg for a lawyer. "[I](cormac) did it so that [you](despina) would be queen." [She](despina) takes off the ring, puts it on the barrel and aims through it. [She](despina) misses, on purpose.
- wedding? cormac despina "wedding dress"
- engaged cormac despina "groom"
+ reveal cormac despina "explain"
- steal.past cormac stav "two million"
- attack.past cormac lefteris "a bomb meant"
+ breakup despina cormac "ring"
- threaten despina cormac "aims"
- kill! despina cormac "misses, on purpose"
- travel despina "gets there"
- sibling lefteris manoli "brother"

== 12
Out of the frying pan: [Cormac](cormac) runs through the kitchen and into the arms of [Madam Vuong](thuy), [whose](thuy) name [he](cormac) had borrowed. [She](thuy) drives [him](cormac), in silence, to the cool room, where [Stavroula](stav) is counting nectarines. Two old [women](stav+thuy) look at one young [man](cormac). In the morning what is left of [him](cormac) has to be chipped off the floor.
- flee cormac despina "runs"
- betray.past cormac thuy "borrowed"
+ abduct thuy cormac "drives him"
+ die cormac "chipped off the floor"
- travel thuy "drives"

== 13
Homicide sends [Whitcombe](janelle), [who](janelle) counts two teacups on a crate and a row of porters with nothing to say. [Manoli](manoli) offers [her](janelle) [his](manoli) own wrists for a crime [he](manoli) slept through. [She](janelle) is three months gone, [she](janelle) tells [him](manoli), and tired, and would prefer the cups. [He](manoli) washes them up. It is the end of one career, possibly of two.
- investigate janelle _ "counts"
- arrest? janelle manoli "his own wrists"
- kill! manoli cormac "slept through"
+ pregnant janelle manoli "three months gone"
- reveal janelle manoli "tells him"
- quit? janelle+manoli "end of one career"

== 14
Name day. [Lefteris](lefteris) guards the head of the table until a [woman](midwife) with a bag marches in, says that [she](midwife) has an hour, and takes [him](lefteris) up on that offer. [Khanh](khanh) tends bar. Out of the dress of the old [queen](stav) come the keys, warm; [she](stav) holds them out past one [son](lefteris), past the [other](manoli), to the [girl](despina) with the good aim.
- celebrate _ "Name day"
+ engaged.start lefteris midwife "takes him up"
- parent stav lefteris+manoli "one son"
- hire despina stav "the keys"
+ gift stav despina "holds them out"
- return midwife "marches in"
- reject stav lefteris+manoli "past"
