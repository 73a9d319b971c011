%series Sugarloaf Lane
%lang en
%genre Jamaican family soap around a rum bar and a dressmaker's, evening listings
%cast opal | Opal Beckford; Opal | f
%cast winst | Winston Beckford; Winston | m
%cast shan | Shanice | f
%cast delroy | Delroy Grant; Delroy | m
%cast miss | Miss Inez; Inez | f
%cast kemar | Kemar | m
%cast pastor | Pastor Levy; Levy | m
%cast yvon | Yvonne Grant; Yvonne | f
%cast insp | Inspector Lyn; Lyn | f
%cast troy | Troy | m
%cast doc | Dr. Chung | n
%cast bride3 | - | f

== 1
Dressmaker [Opal Beckford](opal) is fitting a wedding gown when [she](opal) realises from the [customer](yvon)'s talk that the [groom](winst) is [her](opal) own [husband](winst). [Winston](winst), cornered among the pins, has two passports and no answer. The [customer](yvon), [Yvonne Grant](yvon), tears off the sleeve. In the bar below, [Delroy](delroy), [her](yvon) [brother](delroy), hears the shouting and comes up with a cutlass.
+ discover opal winst "realises"
- wedding? winst yvon "wedding gown"
- married opal winst "husband"
- betray winst opal+yvon "two passports"
- reveal! winst "no answer"
- sibling delroy yvon "brother"
- discover delroy "hears"
+ threaten delroy winst "cutlass"

== 2
[Opal](opal) hides [Winston](winst) in the fabric cupboard; a cheat is still the [father](winst) of [her](opal) [girl](shan). [Shanice](shan), seventeen, is less merciful and opens the door. [Delroy](delroy) nicks [Winston](winst)'s ear and is dragged off by [Pastor Levy](pastor). That night [Winston](winst) takes the first boat to [Cayman](@cayman), with [Yvonne](yvon)'s savings sewn into [his](winst) hat. Sewn by whom? By [Opal](opal), says the whole lane.
- help opal winst "hides Winston"
- cheat winst opal "cheat"
- parent winst shan "father"
- parent opal shan "her girl"
- betray shan winst "opens the door"
- injure winst delroy "nicks"
- attack delroy winst "nicks"
+ flee winst "takes the first boat" @cayman
+ steal winst yvon "savings"
- accuse _ opal "says the whole lane"

== 3
[Miss Inez](miss), proprietor of the rum bar and [Opal](opal)'s [landlady](miss), stands up in church and swears to [her](opal) innocence. [Yvonne](yvon) sits down beside [her](opal), in the half-finished dress. What two [women](opal+yvon) abandoned by one [man](winst) can do, [they](opal+yvon) find out by lunch: a partnership, with [Yvonne](yvon) at the till. [Kemar](kemar), barman and amateur boxer, asks [Shanice](shan) to hold [his](kemar) coat.
- help miss opal "swears to her innocence"
+ reconcile opal yvon "sits down beside"
- breakup.past winst opal+yvon "abandoned"
+ colleague.start opal yvon "partnership"
- flirt kemar shan "hold his coat"

== 4
[Kemar](kemar) wins [his](kemar) bout and loses a tooth to it; [Shanice](shan) faints at ringside. [Dr. Chung](doc) tells [her](shan) that [she](shan) is anaemic and tells [Kemar](kemar) to stop. [Delroy](delroy), bringing back an umbrella that [he](delroy) has borrowed three times, stammers [his](delroy) way through an invitation to the harvest dance. [Opal](opal) says that [she](opal) is still, before God, a married woman.
- find kemar "wins"
- injure kemar "loses"
- ill shan "faints"
- treat shan doc "tells her that"
- advisor doc kemar "tells Kemar to stop"
+ invite delroy opal "invitation"
- reject opal delroy "before God"

== 5
A letter from [Cayman](@cayman): [Winston](winst) is dead, drowned, deeply regretted. [Opal](opal) buys black and can't cry; [Yvonne](yvon) buys yellow and can. [Inspector Lyn](insp), [who](insp) reads letters for a living, notices that the stamp is local. [Troy](troy), the postman, owns up, over rum, to having been paid by a [man](winst) with a nick in [his](winst) ear.
- die! winst "dead"
- sad! opal "can't cry"
- sad yvon "yellow and can"
- discover insp "notices"
+ reveal troy insp "owns up"
- gift winst troy "paid"

== 6
[Lyn](insp) watches [Miss Inez](miss)'s back yard for three nights. On the third, [Winston](winst) climbs over the wall to dig under the breadfruit tree, and into the arms of [Delroy](delroy). There is a scuffle; [Kemar](kemar) steps between [them](delroy+winst) and is stabbed with the trowel. [Winston](winst) runs. [Shanice](shan) ties off [Kemar](kemar)'s arm with [her](shan) school sash and screams till the whole lane is lit.
- investigate insp miss "watches"
- return winst "climbs over the wall"
- attack delroy winst "scuffle"
+ injure kemar winst "stabbed"
- flee winst "runs"
+ rescue shan kemar "ties off"

== 7
Arrested in a wedding tent in [Port Antonio](@pa), between the vows and the rum cake, [Winston](winst) calls [Opal](opal) from the cell. [She](opal) brings [him](winst) soup, clean drawers and divorce papers, in that order. [Yvonne](yvon) brings nothing and laughs for ten minutes. The third [bride](bride3), a [nurse](bride3) from [Port Antonio](@pa), asks [the two](opal+yvon) of [them](opal+yvon) whether [they](opal+yvon) have a vacancy.
+ arrest _ winst "Arrested"
- wedding? bride3 winst "between the vows"
- gift opal winst "soup"
+ divorce opal winst "divorce papers"
- happy yvon "laughs"
- hire? bride3 opal+yvon "vacancy"

== 8
[Kemar](kemar)'s arm turns septic. It's [Winston](winst)'s third [bride](bride3) [who](bride3) sits up with [him](kemar) and brings the fever down, and [Shanice](shan) [who](shan) resents it. [Delroy](delroy) tries once more: sea wall, Sunday, six. [Opal](opal) keeps [him](delroy) waiting till seven, to see if [he](delroy) would. Unknown to all, [Miss Inez](miss) digs up the tin beneath the breadfruit tree and counts.
- ill kemar "septic"
- help bride3 kemar "sits up"
- treat kemar bride3 "brings the fever down"
+ jealous shan bride3 "resents"
- invite delroy opal "sea wall"
+ date delroy opal "waiting till seven"
- find miss "digs up the tin"

== 9
[Inez](miss) returns [Yvonne](yvon)'s money in a pudding basin, all but the price of a headstone: [her](miss) own, for [she](miss) has been told to put [her](miss) affairs in order. Nobody at the table is to cry, [she](miss) commands, and deals the dominoes. [Shanice](shan) apologises to the [nurse](bride3), [who](bride3) shows [her](shan) how to dress a wound. [Kemar](kemar) sells [his](kemar) gloves, to buy a ring that fits.
- gift miss yvon "returns"
- die? miss "headstone"
+ ill miss "affairs in order"
- reconcile bride3 shan "apologises"
- advisor bride3 shan "shows her how"
- lose kemar "sells"
+ propose? kemar shan "ring"

== 10
Hurricane. The roof of the church is carried off, and [Levy](pastor) with it as far as the mango tree. [Delroy](delroy) and [Troy](troy) get [him](pastor) down. In the cellar of the bar [Opal](opal) is holding [Miss Inez](miss)'s hand when it lets go. Above [them](miss+opal) [Yvonne](yvon) is heard quarrelling with the wind, and, towards morning, winning.
- lose _ "carried off"
- rescue delroy+troy pastor "get him down"
- help opal miss "holding"
+ die miss "lets go"

== 11
The bar is left to [Kemar](kemar), with the debts, and the dominoes to [Levy](pastor). [Shanice](shan) turns down the ring: [she](shan) is off to nursing school in [Kingston](@kingston), and [he](kemar) may ask again in three years. [Kemar](kemar) takes it like a right hook. Through prison gates [Winston](winst) sends [his](winst) [daughter](shan) a pair of good shoes. [She](shan) wears them, after a week.
- find kemar miss "left to Kemar"
- find pastor miss "dominoes"
+ reject shan kemar "turns down"
- travel? shan "off to" @kingston
- propose? kemar shan "ask again"
- sad kemar "right hook"
- arrest.past _ winst "prison"
- gift winst shan "good shoes"
- parent winst shan "daughter"

== 12
Three years later, three brides at one church without a roof: [Opal](opal) for [Delroy](delroy), [Shanice](shan) for [Kemar](kemar), [who](kemar) did ask again, and [Yvonne](yvon) for nobody, in the gown from the first episode, both sleeves on, because [she](yvon) likes it. [Lyn](insp) directs the traffic and then the dancing. During the hymn [Opal](opal), at forty-four, has to sit down. "So soon?" says [Yvonne](yvon), counting.
+ wedding delroy opal "three brides"
+ wedding kemar shan "three brides"
- propose.past kemar shan "did ask again"
- pregnant? opal delroy "counting"
