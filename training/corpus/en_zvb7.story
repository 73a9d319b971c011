%series The Ferrywoman of Ashlough
%lang en
%genre fantasy, the inlay of a DVD box
%cast maelys | Maelys | f
%cast corwen | Prince Corwen; Corwen | m
%cast aldith | Queen Aldith; Aldith | f
%cast dorrick | Dorrick | m
%cast hob | Old Hob; Hob | m
%cast kestan | Captain Kestan; Kestan | m
%cast sunniva | Sunniva | f
%cast linnet | Linnet | f
%cast abbot | Grey Abbot | m
%cast skarn | Skarn | m
%cast king | King Odran | m
%cast bard | Tibbald | m
%cast drowned | Drowned | g
%cast brida | Brida | f
%cast sbaby | - | m

== 1 The Unpaid Fare
Whoever dies in [Ashlough](@ashlough) is rowed across the black lake by [Maelys](maelys), and nobody ever came back. Until tonight! Murdered on the eve of [his](corwen) coronation, [Prince Corwen](corwen) has no coin for the passage but far too much charm, and in defiance of [Old Hob](hob), [who](hob) brought [her](maelys) up, the [ferrywoman](maelys) turns the boat round. [She](maelys) little suspects that for every soul returned another must take its seat. In the palace [Queen Aldith](aldith), the dead [man](corwen)'s [stepmother](aldith), is already trying on the crown …
+ kill.past _ corwen "Murdered"
- hire? corwen "coronation"
- kin hob maelys "brought her up"
+ rescue maelys corwen "turns the boat round"
- kin corwen aldith "stepmother"

== 2 A Seat to Fill
The lake claims its due: at dawn [Hob](hob) lies cold in [his](hob) bed, [his](hob) life exchanged for the [prince](corwen)'s. Sick with guilt, [Maelys](maelys) swears to fetch [him](hob) back too. [Dorrick](dorrick), [her](maelys) [foster-brother](dorrick) and, in secret, [her](maelys) most devoted admirer, forges [her](maelys) a lantern that the dead can see. [Corwen](corwen), meanwhile, slips into the palace in a beggar's cloak, only to find [his](corwen) [betrothed](sunniva), [Sunniva](sunniva), in the arms of [Captain Kestan](kestan). Was it [she](sunniva) [who](sunniva) held the cup?
+ die hob "lies cold"
- sad maelys "Sick with guilt"
- rescue? maelys hob "fetch him back"
- kin dorrick maelys "foster-brother"
- love dorrick maelys "admirer"
- gift dorrick maelys "forges"
- engaged corwen sunniva "betrothed"
- discover corwen kestan+sunniva "find"
+ affair kestan sunniva "in the arms"
- kill? sunniva corwen "held the cup"

== 3 The Thief on Gallows Hill
Light of finger, quick of tongue: [Linnet](linnet) relieves the false [beggar](corwen) of [his](corwen) signet ring and is about to hang for it when [Maelys](maelys) cuts the rope. From now on [the three of them](corwen+maelys+linnet) share one fire. Under [Aldith](aldith)'s windows a [bard](bard), [Tibbald](bard), sings of a dead [king](king), and vanishes into the dungeon by morning. For it wasn't old age that carried off [King Odran](king), the [prince](corwen)'s [father](king): in the grave [he](king) speaks by lantern light and names [his](king) own [wife](aldith).
- steal linnet corwen "relieves"
+ rescue maelys linnet "cuts the rope"
- create bard "sings"
- arrest _ bard "into the dungeon"
- die.past king "dead king"
- parent king corwen "father"
+ accuse king aldith "names his own wife"
- married.past king aldith "wife"

== 4 The Bargain of the Grey Abbot
A monastery of ice, a host without a shadow. The [Grey Abbot](abbot) knows a way to the far shore, and will show it to [Maelys](maelys) in return for [her](maelys) name. [She](maelys) agrees before [Dorrick](dorrick), racing up the pass on a borrowed mule, can hold [her](maelys) back. From that hour neither friend nor foe recalls what the [ferrywoman](maelys) is called. Down in the valley [Kestan](kestan) burns the village that hid the fugitives, vomits, and obeys the [queen](aldith) no more.
- reveal? abbot maelys "show it"
+ lose maelys "for her name"
- travel dorrick "racing up the pass"
- help? dorrick maelys "hold her back"
- attack kestan _ "burns the village"
- sad kestan "vomits"
+ quit kestan aldith "the queen no more"

== 5 Wyrmwake
Something old stirs beneath the mountain. Roused by the smoke, the [dragon](skarn) [Skarn](skarn) carries [Linnet](linnet) off to [his](skarn) hoard, expecting a meal and getting a lecture on the price of silver. [Corwen](corwen) goes in after [her](linnet), armed with a spoon; what [he](corwen) loses there is an ear, what [he](corwen) gains an ally, since [Skarn](skarn) nurses a grudge of three hundred years against every queen. That night, by the embers, the nameless [ferrywoman](maelys) and the [prince](corwen) are no longer divided by so much as a blanket.
+ abduct skarn linnet "carries Linnet off"
- rescue? corwen linnet "goes in after her"
- injure corwen "is an ear"
- friend.start corwen skarn "ally"
- enemy skarn aldith "grudge"
+ sex corwen maelys "no longer divided"

== 6 Iron and Ash
Jealousy is a smith, too. When [Dorrick](dorrick) sees [Corwen](corwen) wearing [Maelys](maelys)'s scarf, [he](dorrick) throws [his](dorrick) hammer into the lake and takes the road to the palace, where [Aldith](aldith), all honey, gives [him](dorrick) a forge of gold and pumps [him](dorrick) for [their](corwen+maelys) hiding place. [Sunniva](sunniva) discovers that [she](sunniva) is with child, and that [Kestan](kestan), the [father](kestan), now has a price on [his](kestan) head. In the last frame a boat pulls out with no one at the oars …
+ jealous dorrick corwen "Jealousy"
- travel dorrick "takes the road"
- gift aldith dorrick "gives him a forge"
+ betray? dorrick corwen+maelys "hiding place"
- pregnant sunniva kestan "with child"
- parent kestan sbaby "father"

== 7 The Drowned Watch
Betrayed and surrounded! The [Drowned](drowned), called up by [Aldith](aldith)'s black arts, drag [Maelys](maelys) to the bottom of the lake; among [their](drowned) pale faces is [one](brida) [that](brida) weeps. [Brida](brida), [her](maelys) [mother](brida), [whom](brida) [she](maelys) believed to have run off with a pedlar, drowned herself there in truth to pay for [her](brida) newborn [daughter](maelys)'s life. [She](brida) lets [her](maelys) go. On the shore [Dorrick](dorrick), aghast at [his](dorrick) own work, hews [his](dorrick) way through the guards, too late: [Corwen](corwen) has been taken in chains.
- betray.past dorrick corwen+maelys "Betrayed"
- abduct drowned maelys "drag Maelys"
- sad brida "weeps"
- parent brida maelys "mother"
- flee.past! brida "run off"
- die.past brida "drowned herself"
+ rescue brida maelys "lets her go"
- sad dorrick "aghast"
+ arrest _ corwen "taken in chains"

== 8 A Widow's Hand
Marriage or the stake! [Aldith](aldith), to [whom](aldith) mourning has always been becoming, offers [her](aldith) [stepson](corwen) [her](aldith) hand, and [Corwen](corwen) declines with a bow. [Sunniva](sunniva) smuggles a file into the dungeon, baked in a loaf; [Tibbald](bard), once more at liberty, unites [her](sunniva) by moonlight with [Kestan](kestan) in a cowshed, before [Linnet](linnet) and eleven heifers. On [his](dorrick) knees [Dorrick](dorrick) implores [Maelys](maelys) for pardon. [She](maelys) turns [her](maelys) face to the wall.
- threaten aldith corwen "the stake"
+ propose aldith corwen "her hand"
- kin corwen aldith "stepson"
- reject corwen aldith "declines with a bow"
- help sunniva bard "smuggles a file"
+ wedding kestan sunniva "unites her"
- reconcile? dorrick maelys "pardon"
- reject maelys dorrick "turns her face"

== 9 Skarn's Last Flight
The pyre is lit, the crowd holds its breath, and the sky turns black with wings: [Skarn](skarn) plucks [Corwen](corwen) from the flames with [Linnet](linnet) on [his](skarn) back, shrieking directions. A bolt from the ramparts pierces the [dragon](skarn)'s breast. [He](skarn) sets both [riders](corwen+linnet) down in a cornfield as gently as eggs and breathes [his](skarn) last, leaving the inconsolable [thief](linnet) [his](skarn) hoard and a very long list of debts. At the head of the burned-out villagers [Kestan](kestan) storms the gates. The [queen](aldith) has escaped by water.
+ rescue skarn corwen "plucks"
- injure skarn "pierces"
+ die skarn "breathes his last"
- sad linnet "inconsolable"
- gift skarn linnet "leaving"
- attack kestan aldith "storms the gates"
- flee aldith "has escaped"

== 10 What She Was Called
No name, no way home: before [she](maelys) can row to the far shore, [Maelys](maelys) must have back what [she](maelys) pawned. It takes a burglary to get it. In the ice monastery [Linnet](linnet) palms the book of names from under the [Grey Abbot](abbot)'s chin; [he](abbot), as it proves, is [Hob](hob)'s [brother](abbot), the first ferryman of all, and too tired to give chase. [Dorrick](dorrick) is allowed to speak the regained name first, and is forgiven. At [Ashlough](@ashlough) [Sunniva](sunniva)'s labour begins, two leagues from any midwife.
- lose.past maelys "pawned"
+ steal linnet abbot "palms"
- sibling abbot hob "brother"
- find maelys "regained name"
+ reconcile dorrick maelys "is forgiven"
- birth? sunniva "labour begins"

== 11 The Far Shore
Four in the boat, and one seat paid for. [Old Hob](hob), found knitting among the reeds of the dead, is overjoyed to see [his](hob) [foundling](maelys) and won't hear of coming along: [he](hob) has had [his](hob) turn. But the lake wants a soul for the trespass. [Corwen](corwen) rises, determined to give back what was only lent [him](corwen); then [Dorrick](dorrick), [who](dorrick) still loves [Maelys](maelys) and is not going to tell [her](maelys) now, pushes the [prince](corwen) into the bottom of the boat and steps overboard in [his](corwen) stead.
- find maelys hob "found knitting"
- happy hob maelys "overjoyed"
- kin hob maelys "foundling"
- reject hob maelys "won't hear of coming"
- die? corwen "give back"
- love dorrick maelys "still loves"
- confess! dorrick maelys "not going to tell"
+ rescue dorrick corwen "in his stead"
+ die dorrick "steps overboard"

== 12 Two at the Oars
The finale! Wrapped in a fishwife's shawl, [Aldith](aldith) hails the ferry, hoping to reach [Brackwater](@brackwater) and a new army. Only in midstream does [she](aldith) recognise who is rowing. [Maelys](maelys) has no need to lift a finger: the [Drowned](drowned) are waiting for [their](drowned) [mistress](aldith), and it is [Brida](brida) [who](brida) pulls [her](aldith) under. The crown passes to [Sunniva](sunniva)'s newborn [son](sbaby), with [Kestan](kestan) as regent and [Linnet](linnet) as treasurer. And [Corwen](corwen)? [He](corwen) has asked a certain [woman](maelys) a question. [She](maelys) hands [him](corwen) an oar.
- travel? aldith "hoping to reach" @brackwater
- discover aldith maelys "recognise"
- boss aldith drowned "mistress"
+ kill brida aldith "pulls her under"
- parent sunniva sbaby "son"
- hire sbaby "crown passes"
- hire kestan "regent"
- hire linnet "treasurer"
- propose corwen maelys "a question"
+ couple.start corwen maelys "hands him an oar"
