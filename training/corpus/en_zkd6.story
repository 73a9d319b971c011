%series Hrafnsby
%lang en
%genre Norse saga of two farms and an earldom, chapter summaries in the past tense
%cast sigrun   | Sigrun; Sigrun Half-Hand | f
%cast asgerd   | Asgerd | f
%cast ulf      | Earl Ulf; Ulf | m
%cast kalf     | Kalf; Earl Kalf | m
%cast bersi    | Bersi | m
%cast odd      | Odd | m
%cast grim     | Grim | m
%cast dotta    | Dotta | f
%cast skald    | Finnbogi; Finn | m
%cast thrall   | Muirne | f
%cast priest   | Eadwin | m
%cast widow    | - | f
%cast pedlar   | - | m
%cast child    | Hallbera | f
%cast boys     | - | g
%cast son      | - | m

== 1 The Two Sisters
[Sigrun](sigrun) and [Asgerd](asgerd) were the [daughters](asgerd+sigrun) of one [mother](widow), the [widow](widow) at Hrafnsby, and from the cradle [they](asgerd+sigrun) never shared so much as a spoon in peace. When [Earl Ulf](ulf) came looking for a wife, the [elder](sigrun), [Sigrun](sigrun), pleased [him](ulf) better, and by the first snow [she](sigrun) sat beside [him](ulf) in the high seat. [Asgerd](asgerd) had to be content with [Bersi](bersi), a [farmer](bersi) with sixty sheep. [She](asgerd) never let [him](bersi) forget it. [Kalf](kalf), the [earl](ulf)'s [brother](kalf), had meant to speak for [Sigrun](sigrun) himself, but stammered.
- parent widow asgerd+sigrun "daughters"
- sibling asgerd sigrun "one mother"
- enemy asgerd sigrun "in peace"
- love ulf sigrun "pleased him"
+ wedding sigrun ulf "sat beside him"
+ married asgerd bersi "content with"
- sad asgerd bersi "never let him forget"
- sibling kalf ulf "brother"
- propose! kalf sigrun "had meant to speak"

== 2 Odd Comes
A boat came in with one [man](odd) in it. [Odd](odd) had lost the oars. [Bersi](bersi) gave [Odd](odd) work. [Odd](odd) was handsome, and [Asgerd](asgerd) had eyes. [Bersi](bersi) counted sheep. [Odd](odd) lay with [Asgerd](asgerd) in the hayloft. [Dotta](dotta) found [Odd](odd)'s belt there. [Dotta](dotta) was [Bersi](bersi)'s [sister](dotta). [She](dotta) held [her](dotta) peace, because [she](dotta) liked [Odd](odd) too. [Odd](odd) was kind to [Dotta](dotta). [Grim](grim) the [dog](grim) bit [Odd](odd).
- travel odd "came in"
- lose odd "lost the oars"
+ hire odd bersi "gave Odd work"
- love asgerd odd "had eyes"
+ affair asgerd odd "lay with"
- cheat asgerd bersi "lay with"
- find dotta "found Odd's belt"
- sibling bersi dotta "sister"
- reveal! dotta "held her peace"
- love dotta odd "liked Odd too"
- attack grim odd "bit"

== 3 Words at the Well
[Asgerd](asgerd) met [Sigrun](sigrun) at the well. [She](asgerd) envied [her](sigrun) the red cloak; [she](sigrun) envied [her](asgerd) the belly under the grey one. [She](asgerd) said that an earl's bed must be a cold place if nothing grew in it. [She](sigrun) said that in some beds too much grew, and from foreign seed. At that [she](asgerd) swung the bucket, and [she](sigrun) put up a hand, and lost two fingers to the iron hoop. The [one](asgerd) stood aghast. The [other](sigrun) wrapped the hand in the red cloak, said it was nothing, and went home to [her](sigrun) [husband](ulf), [whom](ulf) [she](sigrun) told that a pig had done it.
- jealous asgerd sigrun "the red cloak"
- jealous sigrun asgerd "the belly"
- pregnant asgerd "belly"
+ quarrel asgerd sigrun "foreign seed"
- accuse sigrun asgerd "foreign seed"
+ attack asgerd sigrun "swung the bucket"
- injure sigrun asgerd "lost two fingers"
- sad asgerd "aghast"
- married sigrun ulf "husband"
- betray sigrun ulf "told that a pig"

== 4 The Death of Bersi
After the [child](child), a [girl](child) called [Hallbera](child), had been sprinkled, [Bersi](bersi) looked long into [her](child) face, which was [Odd](odd)'s face, and asked the [man](odd) to come out seal-hunting. Only [Odd](odd) came back. [He](odd) said that the [farmer](bersi) had slipped. At the Thing nobody could prove otherwise, though the [dog](grim) would not leave the shore, and though [Dotta](dotta), mad with grief for [her](dotta) [brother](bersi), called [Odd](odd) a murderer to [his](odd) teeth. [Ulf](ulf), as judge, let [him](odd) go. By midsummer the [farmer](bersi)'s [widow](asgerd) had taken [Odd](odd) in, and [he](odd) slept on the dead [man](bersi)'s pillow.
+ birth.past asgerd child "the child"
- parent odd child "Odd's face"
- discover bersi odd "looked long"
- return odd "came back"
- betray odd "had slipped"
- sad dotta bersi "grief"
- sibling bersi dotta "brother"
+ accuse dotta odd "called Odd a murderer"
- kill? odd bersi "a murderer"
- help ulf odd "let him go"
- die bersi "dead man's"
- married.past asgerd bersi "widow"
+ housemate.start asgerd odd "taken Odd in"

== 5 Kalf and the Skald
[Kalf](kalf), [who](kalf) could not say three words to a woman, hired the [Icelander](skald) [Finn](skald) to say them for [him](kalf). So it was the [skald](skald) [who](skald) stood under [Dotta](dotta)'s window every evening and praised [her](dotta) ankles in eight-line stanzas; and [she](dotta), [who](dotta) was lonely, fell for the voice. When [she](dotta) learnt from the [pedlar](pedlar) whose silver paid for it [she](dotta) was first furious, then curious. [She](dotta) went to the [earl](ulf)'s [brother](kalf) and told [him](kalf) to stammer. [He](kalf) stammered until sunrise. The [skald](skald), dismissed with a ring, got drunk, for [he](skald) had meant every line of it.
+ hire skald kalf "hired"
- help skald kalf "say them"
- flirt dotta skald "praised her ankles"
- sad dotta "lonely"
- love.start dotta skald "fell for"
- reveal pedlar dotta "learnt from"
- sibling kalf ulf "earl's brother"
+ confess kalf dotta "stammered until sunrise"
- quit skald kalf "dismissed"
- love skald dotta "meant every line"

== 6 His Brother's Keeper
[Kalf](kalf) told [Ulf](ulf) that [he](kalf) meant to wed the [farmer](bersi)'s [sister](dotta). [He](ulf) laughed at [him](kalf). [She](dotta) had cried murder in [his](ulf) court, said the [earl](ulf), and had shamed [him](ulf). [He](kalf) replied, without one stumble, that [she](dotta) had been right, and that [he](ulf) had been bought, for [he](kalf) had seen whose walrus ivory lay in [his](ulf) chest. [He](ulf) struck [him](kalf) across the mouth. [He](kalf) wiped it and went out, and [he](ulf) heard [him](kalf) tell the steward that the [earl](ulf) was to look for another swordsman. [They](kalf+ulf) had slept under one bearskin as [children](kalf+ulf). [He](ulf) did not call [him](kalf) back, and regretted it by supper.
- wedding? dotta kalf "meant to wed"
- sibling bersi dotta "farmer's sister"
- reject ulf kalf "laughed at him"
- accuse.past dotta odd "cried murder"
+ accuse kalf ulf "had been bought"
- discover.past kalf ulf "had seen whose"
- housemate.past kalf ulf "slept under one bearskin"
+ attack ulf kalf "struck him"
- quit kalf ulf "another swordsman"
- sad ulf "regretted it"

== 7 The Thrall's Knife
In [Sigrun](sigrun)'s household there was a [thrall](thrall) from the western isles to [whom](thrall) the [earl](ulf) had taken a fancy. Three nights [he](ulf) sent for [her](thrall); on the fourth [she](thrall) had a knife in [her](thrall) sleeve. [Sigrun](sigrun), waking, found [her](sigrun) [husband](ulf) dead and the [girl](thrall) sitting on the chest with [her](thrall) hands in [her](thrall) lap, too tired to run. What did the [mistress](sigrun) do? [She](sigrun) took the knife, cleaned it, asked for [her](thrall) name, which in two years nobody had, and when [she](sigrun) heard it, [Muirne](thrall), [she](sigrun) led [her](thrall) down to the boathouse and told the household that [Odd](odd) had been there.
- boss sigrun thrall "thrall"
- love ulf thrall "taken a fancy"
- sex thrall ulf "sent for her"
- cheat ulf sigrun "sent for her"
+ kill thrall ulf "a knife"
- married sigrun ulf "husband"
- die ulf "dead"
- reveal thrall sigrun "asked for her name"
+ rescue sigrun thrall "led her down"
- accuse sigrun odd "had been there"
- betray sigrun odd "had been there"

== 8 Outlaw
[Odd](odd) had killed, but not this time. [Kalf](kalf), the new [earl](kalf), put a price on [his](odd) head. [Asgerd](asgerd) hid [him](odd) in the whale's skull; [she](asgerd) did not love [him](odd) any longer, but [he](odd) was the [father](odd) of [her](asgerd) [girl](child). It was the [pedlar](pedlar) [who](pedlar) sold [him](odd), for a cow. The [earl](kalf) ran [him](odd) down on the ice, and there, under [his](kalf) blade, the [outlaw](odd) confessed to the one death and swore by [his](odd) [daughter](child) that [he](odd) was innocent of the other. [He](kalf) believed [him](odd). [He](kalf) slew [him](odd) all the same, for [Dotta](dotta).
- kill.past odd bersi "had killed"
- hire kalf "new earl"
- threaten kalf odd "price on his head"
- help asgerd odd "hid him"
- love.end asgerd odd "not love him"
- parent asgerd+odd child "her girl"
- betray pedlar odd "sold him"
- find kalf odd "ran him down"
- reveal odd kalf "confessed to"
- kill! odd ulf "innocent of"
+ kill kalf odd "slew him"

== 9 The Countess and the Widow
[She](sigrun) came to [her](asgerd) on foot, with [her](sigrun) maimed hand out of its glove. "[You](asgerd) have no man now, and neither have [I](sigrun)," said [Sigrun](sigrun). [Asgerd](asgerd) asked whether [she](sigrun) had come to gloat. [She](sigrun) had come to tell [her](asgerd) that [she](sigrun) had lied about [Odd](odd), and why. [She](asgerd) seized the bucket, the very bucket; then [she](asgerd) saw the three fingers, and set it down. The [younger](asgerd) wept, and the [elder](sigrun) did not know what to do with [her](sigrun) arms until they were around [her](asgerd). That night the two [sisters](asgerd+sigrun) ate from one bowl, and [Hallbera](child) fell asleep against [her](child) [aunt](sigrun).
- travel sigrun asgerd "came to her on foot"
- injure.past sigrun asgerd "maimed"
- quarrel asgerd sigrun "to gloat"
+ reveal sigrun asgerd "come to tell her"
- betray.past sigrun odd "had lied"
- attack! asgerd sigrun "set it down"
- sad asgerd "wept"
+ reconcile asgerd sigrun "around her"
- sibling asgerd sigrun "sisters"
- kin child sigrun "aunt"

== 10 The White Priest
A [Saxon](priest) in wet wool, [Eadwin](priest), was washed ashore and preached forgiveness to the seals. [Dotta](dotta), by now [wife](dotta) to the [earl](kalf) and far gone with child, nursed [him](priest) and argued with [him](priest). The old [skald](skald) sat by, for [he](skald) had attached himself to [her](dotta) house again; [he](skald) drank less and looked at [her](dotta) less. One dusk the [priest](priest) pulled a [woman](thrall) from the surf, half drowned: [Muirne](thrall), [whose](thrall) boat had turned over. [He](priest) did not ask what [she](thrall) had done. [She](thrall) told [him](priest) anyhow. [He](priest) took from [his](priest) neck the only thing [he](priest) owned, and gave it to [her](thrall), and blushed to the tonsure.
- find priest "washed ashore"
- married dotta kalf "wife to the earl"
- pregnant dotta kalf "far gone with child"
- treat priest dotta "nursed him"
- quarrel dotta priest "argued with"
- return skald "attached himself"
- recover skald "drank less"
+ rescue priest thrall "pulled a woman"
- reveal thrall priest "told him anyhow"
- gift priest thrall "gave it to her"
- love.start priest thrall "blushed"

== 11 What the Earl Knew
[Kalf](kalf) had long known who had held the knife. [He](kalf) had dreamt it, [he](kalf) said to the [priest](priest), and [his](kalf) [brother](ulf) in the dream had nodded. The [priest](priest) feared for [her](thrall) and fell on [his](priest) knees before [him](kalf). The [earl](kalf) bade [him](priest) stand. [He](kalf) had killed an innocent [man](odd), or [one](odd) innocent of that, because [he](kalf) wished to please a [woman](dotta); and if [he](priest) could forgive [him](kalf) that, then the [Irishwoman](thrall) should go unharmed. [He](priest) forgave [him](kalf) on the spot. "So quickly?" said [Kalf](kalf), disappointed. The [Saxon](priest) said that it was [his](priest) trade, and asked [him](kalf), since [they](kalf+priest) were kneeling anyhow, to bless a marriage.
- discover.past kalf thrall "had long known"
- sibling kalf ulf "brother"
- sad priest "feared for her"
- kill.past kalf odd "killed an innocent man"
- love kalf dotta "to please a woman"
+ help kalf thrall "go unharmed"
+ reconcile kalf priest "forgave him"
- sad kalf "disappointed"
- wedding? priest thrall "bless a marriage"

== 12 Winter Nights
That winter took the old people. The [widow](widow) at Hrafnsby went first, in [her](widow) chair, both [daughters](asgerd+sigrun) holding a hand. The [dog](grim) went next. [Finn](skald), or [Finnbogi](skald), as [his](skald) full name was found to be, caught a chill composing outdoors, and [his](skald) last stanza was to [Dotta](dotta)'s ankles. [She](dotta) wept over [him](skald) longer than the [earl](kalf) liked, [who](kalf) nevertheless had the stone cut. Snow lay on the roofs. A bear was seen, or a man in a bear's coat. "Who digs in winter breaks two spades," the saying goes, and the dead waited in the barn until April.
+ die widow "went first"
- parent widow asgerd+sigrun "both daughters"
- die grim "went next"
- ill skald "caught a chill"
- die skald "last stanza"
- sad dotta skald "wept over him"
- jealous kalf skald "longer than the earl liked"

== 13 Hallbera's Suitors
[Hallbera](child) grew up tall. [Dotta](dotta)'s two [boys](boys) both wanted [Hallbera](child). [Hallbera](child) wanted [neither](boys). [Hallbera](child) sailed off with the [pedlar](pedlar)'s [son](son). [Asgerd](asgerd) cursed the [pedlar](pedlar). [Sigrun](sigrun) laughed at [Asgerd](asgerd). [Asgerd](asgerd) hit [Sigrun](sigrun) with a fish. [They](asgerd+sigrun) lived together to the end. [Eadwin](priest) buried [Sigrun](sigrun). [Muirne](thrall) buried [Eadwin](priest), [her](thrall) [husband](priest). The last to die was [Asgerd](asgerd). Nobody ever took [her](asgerd) for a countess. On [her](asgerd) stone stands only: the [sister](asgerd).
- parent dotta boys "two boys"
- love boys child "both wanted"
- reject child boys "wanted neither"
+ travel child+son "sailed off"
- parent pedlar son "son"
- sad asgerd pedlar "cursed"
- happy sigrun "laughed"
- attack asgerd sigrun "with a fish"
- housemate asgerd sigrun "lived together"
+ die sigrun "buried Sigrun"
- die priest "buried Eadwin"
- married priest thrall "husband"
- die asgerd "last to die"
- sibling asgerd sigrun "the sister"
