%series Cold Burn
%lang en
%genre space opera: a salvage ship between two warring fleets, streaming overviews
%cast osei | Captain Abena Osei; Osei; Abena | f
%cast rikard | Rikard Thule; Rikard; Thule | m
%cast juno | LUMEN | n
%cast kesi | Kesi | f
%cast brandt | Admiral Volkov; Volkov | f
%cast tarn | Tarn | m
%cast dosh | Dosh | m
%cast emiss | Legate Corvane; Corvane | m
%cast yun | Dr. Yun Sae; Sae | f
%cast pirate | Mad Perrin; Perrin | m
%cast twin | Imre Thule; Imre | m
%cast cadet | - | f

== 1
Stripped of [her](osei) commission after the rout at [Tessaly](@tessaly), [Captain Abena Osei](osei) scrapes a living hauling wrecks with a crew of three: [Tarn](tarn), [engineer](tarn) and incurable gambler; [Dosh](dosh), [pilot](dosh), [his](dosh) former brother-in-law; and [LUMEN](juno), a navigation mind with opinions. In a drifting lifepod [they](dosh+juno+osei+tarn) come upon a sleeping [man](rikard) in the uniform of the other side. [Tarn](tarn) is for spacing [him](rikard). Then [he](rikard) opens [his](rikard) eyes and addresses the [captain](osei) by [her](osei) childhood name.
- quit.past osei "Stripped"
- lose.past osei "rout"
- boss osei dosh+juno+tarn "crew"
- colleague dosh+juno tarn "crew"
- kin.past dosh tarn "former brother-in-law"
+ find dosh+juno+osei+tarn rikard "come upon"
- enemy osei rikard "other side"
- kill? tarn rikard "spacing"

== 2
[Rikard Thule](rikard) grew up two doors down from [Osei](osei) on a moon that no longer exists; which of [them](osei+rikard) was to blame for its end is a matter on which [they](osei+rikard) have never agreed. [He](rikard) is carrying the access codes to the [Hegemony](#hegemony)'s minefield and wants asylum. [Dosh](dosh), [whose](dosh) [wife](kesi), [Kesi](kesi), [Tarn](tarn)'s [sister](kesi), left [him](dosh) for a [Hegemony](#hegemony) [officer](twin), spits in [his](rikard) soup. That night somebody sends a tight-beam message off the ship. [LUMEN](juno) declines to say who.
- neighbour.past osei rikard "two doors down"
- quarrel osei rikard "never agreed"
- flee? rikard "asylum"
- married.past dosh kesi "wife"
- breakup.past kesi dosh "left"
- couple kesi twin "left"
- sibling kesi tarn "sister"
- attack dosh rikard "spits"
+ betray _ osei "message"
- reveal! juno osei "declines"

== 3
Two cruisers are waiting at the jump point. From one, [Admiral Volkov](brandt), [who](brandt) once pinned a medal on [Osei](osei) and later tore it off, demands the [defector](rikard); from the other, silky and patient, [Legate Corvane](emiss) asks for the same [man](rikard) on behalf of the [Hegemony](#hegemony). Playing the [admiral](brandt) off against the [legate](emiss), [Abena](osei) sells [Thule](rikard) to both, pockets two deposits and runs between the hulls while [they](brandt+emiss) shell each other. [Tarn](tarn) kisses the reactor. Its coolant line, [he](tarn) observes a moment later, has been cut.
- gift.past brandt osei "medal"
- enemy brandt emiss "against the legate"
+ betray osei brandt+emiss "sells"
- find osei "pockets"
- flee osei brandt+emiss "runs between"
- attack brandt+emiss "shell"
- discover tarn "observes"
- attack _ "cut"

== 4
Adrift at forty below, four [people](dosh+osei+rikard+tarn) and a machine share one heater and no trust. [Osei](osei) questions [them](dosh+rikard+tarn) one after another. [Dosh](dosh) swears by [his](dosh) mother; [Rikard](rikard) holds out [his](rikard) wrists for the cuffs before [he](rikard) is asked. It turns out to be [Tarn](tarn), up to [his](tarn) ears in debt to [Mad Perrin](pirate), the [terror](pirate) of the shipping lanes. [Tarn](tarn) begs. [She](osei) doesn't space [him](tarn); [she](osei) takes away [his](tarn) tools, which is worse. Out of the dark, a grapple clanks against the hull.
- investigate osei dosh+rikard+tarn "questions"
+ betray tarn osei "turns out to be Tarn"
- kill! osei tarn "doesn't space him"
- lose tarn "takes away"
+ attack pirate "grapple"
- betray! dosh osei "swears"
- arrest? osei rikard "cuffs"
- discover osei tarn "turns out"

== 5
[Perrin](pirate) boards with eleven men and a parrot made of brass. [He](pirate) takes the [captain](osei) and the [turncoat](rikard) for ransom and leaves the other two in the cold. In the brig, back to back in one pair of manacles, [Abena](osei) and [Rikard](rikard) finally have the row that [they](osei+rikard) have been putting off for nineteen years: it was [his](rikard) [brother](twin), [he](rikard) says at the end of it, not [he](rikard), [who](twin) gave the order to fire on the moon. [She](osei) weeps for [her](osei) dead for the first time, on the shoulder nearest to hand.
+ abduct pirate osei+rikard "ransom"
+ quarrel osei rikard "row"
- sibling rikard twin "brother"
- reveal rikard osei "says"
- attack.past twin "order"
- attack! rikard "not he"
- sad osei "weeps"
- help rikard osei "shoulder"

== 6
Nobody expects a rescue by a pilot without an engine, least of all [Dosh](dosh). [He](dosh) lets [Tarn](tarn) have the tools back, straps himself to a mooring line and, with [LUMEN](juno) counting, swings across eight hundred metres of nothing. [Perrin](pirate) is winning at dice when the wall comes in. In the scuffle the [pirate](pirate) stabs [Dosh](dosh) in the thigh and is himself sucked out through the breach, parrot and all. The two old [enemies](dosh+tarn) limp home arm in arm, and [Tarn](tarn), [who](tarn) never apologises, makes tea.
- gift dosh tarn "have the tools back"
- travel dosh "swings"
+ rescue dosh osei+rikard "rescue"
- help juno dosh "counting"
- find pirate "winning"
- injure dosh pirate "stabs"
+ die pirate "sucked"
- enemy dosh tarn "enemies"
- reconcile dosh tarn "arm in arm"

== 7
At [Lantern Station](@lantern) [Dr. Yun Sae](yun), the only [surgeon](yun) for nine light-years, sews up [Dosh](dosh) and falls, visibly, for the [pilot](dosh)'s dreadful jokes. [Osei](osei) sees [Rikard](rikard) talking to a [woman](kesi) in the arboretum, [their](kesi+rikard) heads close together, and is annoyed at how much [she](osei) minds. It is [Kesi](kesi). The [officer](twin) [she](kesi) ran away with is [Imre Thule](twin), and [she](kesi) has had enough of being hit. Could [Rikard](rikard) get [her](kesi) away from [his](rikard) own [brother](twin)?
+ treat dosh yun "sews"
- love yun dosh "falls"
- jealous osei kesi "minds"
- couple kesi twin "ran away with"
- breakup? kesi twin "had enough"
- attack twin kesi "hit"
- rescue? rikard kesi "get her away"
- sibling rikard twin "brother"

== 8
[Dosh](dosh) learns at one blow that [his](dosh) [ex-wife](kesi) is aboard the station and that [she](kesi) is hiding in [his](dosh) [surgeon](yun)'s linen cupboard. [He](dosh) brings [her](kesi) soup. [She](kesi) says [she](kesi) is sorry; [he](dosh) says [he](dosh) is in love, and with whom, and [Kesi](kesi) laughs until [her](kesi) cracked rib stops [her](kesi). [Imre](twin)'s troops seal the docks. [He](twin) will open the airlocks, deck by deck, [he](twin) announces, unless the [woman](kesi) and the codes are brought to [him](twin) by midnight.
- discover dosh kesi "learns"
- ex dosh kesi "ex-wife"
- flee kesi "hiding"
- help dosh kesi "soup"
- reconcile dosh kesi "sorry"
- love dosh yun "love"
- reveal dosh kesi "with whom"
- happy kesi "laughs"
- injure kesi "rib"
+ threaten twin _ "airlocks"
- abduct? twin kesi "brought to him"

== 9
At a quarter to twelve [Rikard](rikard) walks into [his](rikard) [twin](twin)'s quarters in a borrowed dress uniform. The sentries have trouble telling [them](rikard+twin) apart, and so, after the shot, does [Osei](osei), [who](osei) has followed [him](rikard) against orders. A [Thule](rikard) comes out, blood on [his](rikard) cuff, and commands the troops to stand down. Which of [them](rikard+twin) is it? [She](osei) asks [him](rikard) the name of [her](osei) childhood goat. "Bishop," [he](rikard) says, and slides down the wall.
- travel rikard twin "walks"
- sibling rikard twin "twin's"
+ kill rikard twin "shot"
- betray rikard _ "borrowed"
- investigate osei rikard "followed"
- discover osei rikard "Bishop"

== 10
Killing one's own brother, even such a one, leaves a mark; [Rikard](rikard) stops speaking, and not even [Abena](osei) can coax a word from [him](rikard). [Tarn](tarn) tells [him](rikard) about every awful thing that [he](tarn) himself has ever done. It takes two nights and it helps. Meanwhile a [cadet](cadet) on [Volkov](brandt)'s flagship, disgusted by what [she](cadet) has decoded, leaks it: the [admiral](brandt) and [Corvane](emiss) are in league, and have been since [Tessaly](@tessaly). The war is a business, and both sides are on the board.
- kill.past rikard twin "Killing"
- sibling rikard twin "brother"
- sad rikard "speaking"
- help? osei rikard "coax"
- reveal tarn rikard "every awful thing"
- help tarn rikard "helps"
- boss brandt cadet "flagship"
- sad cadet brandt "disgusted"
- discover cadet brandt "decoded"
+ reveal cadet _ "leaks"
- friend brandt emiss "league"

== 11
[Osei](osei) was cashiered for a defeat that had been sold in advance. With the proof in [her](osei) hold and a price on [her](osei) head, [she](osei) makes for parliament; the [admiral](brandt) gives chase in person. Cornered in the minefield, the crew votes. [Rikard](rikard) takes the helm beside the limping [pilot](dosh), reciting the codes from memory, and [Volkov](brandt), [who](brandt) has none, follows. The flash is visible from three planets. [LUMEN](juno), [which](juno) never expresses regret, observes a minute's silence.
- quit.past osei "cashiered"
- betray.past brandt osei "sold"
- travel osei "makes"
- investigate brandt osei "chase"
- help rikard dosh "helm"
+ die brandt "flash"
- threaten _ osei "price"
- injure dosh "limping"

== 12
Before the full house [Corvane](emiss) denies everything, until [Kesi](kesi), [his](emiss) own [spy](kesi) for years, rises in the gallery and contradicts [him](emiss) point by point. [He](emiss) is led off between ushers. [Abena](osei) gets [her](osei) rank back and turns it down: [she](osei) has a ship. [Sae](yun) packs up [her](yun) scalpels and comes aboard, where the [pilot](dosh) has cleared exactly one drawer. [Tarn](tarn) loses a bet about it. And [Rikard](rikard)? [He](rikard) asks for a berth next to the [captain](osei)'s. "Two doors down," says [Osei](osei), and then, "No. Come in."
- reveal! emiss "denies"
- accuse kesi emiss "contradicts"
- boss.past emiss kesi "spy"
- reveal kesi _ "point by point"
+ arrest _ emiss "led"
- find osei "gets"
- reject osei _ "turns it down"
+ move yun dosh "aboard"
- lose tarn "loses"
- housemate? osei rikard "a berth next to"
+ invite osei rikard "Come in"
