%series The Court of Aldermark
%lang en
%genre drill
%cast oldduke | - | m
%cast perpetua | Dowager Duchess Perpetua; Perpetua | f
%cast florimond | Duke Florimond; Florimond | m
%cast casimir | Prince Casimir; Casimir | m
%cast ottoline | Duchess Ottoline; Ottoline | f
%cast yseult | Lady Yseult; Yseult | f
%cast drusilla | Drusilla | f
%cast roon | Count Balthasar Roon; Balthasar Roon; Count Roon; Roon; Balthasar | m
%cast clemence | Clemence | f
%cast mirek | Captain Mirek; Mirek | m
%cast tamsin | Tamsin Oake; Corporal Oake; Tamsin | f
%cast quillon | Mistress Quillon; Quillon | f
%cast bettina | Bettina | f
%cast ludo | Ludo | m
%cast falk | Dr Zenobia Falk; Zenobia Falk; Dr Falk; Falk | f
%cast ignace | Father Ignace; Ignace | m
%cast khoury | Ambassador Khoury; Khoury | m
%cast bellacorte | Signor Bellacorte; Bellacorte | m
%cast solon | Solon | m
%cast limp | - | m
%cast limpmother | - | f
%cast veiled | Ludmila | f
%cast vhusb | - | m
%cast pia | Pia Lindqvist; Pia | f
%cast sultan | - | m
%cast niece | - | f
%cast taster | - | m

== 1
No sooner does the old [duke](oldduke) lie under [his](oldduke) marble than [Perpetua](perpetua), [his](oldduke) [widow](perpetua), sends for both [her](perpetua) [sons](casimir+florimond). The [elder](florimond), [Florimond](florimond), receives the seal from [her](perpetua); [Casimir](casimir), the [younger](casimir), receives a pair of spurs, and a look that was intended for [his](casimir) [brother](florimond).
- die.past oldduke "lie under his marble"
- married.past oldduke perpetua "widow"
- parent perpetua casimir+florimond "sons"
- invite perpetua casimir+florimond "sends for"
+ gift perpetua florimond "seal"
- gift perpetua casimir "spurs"
- sibling casimir florimond "brother"

== 2
[Ottoline](ottoline), the new [duchess](ottoline), has been [Florimond](florimond)'s [wife](ottoline) for six years and barren, [her](ottoline) [mother-in-law](perpetua) remarks, for all of them. The [latter](perpetua)'s [parrot](solon), [Solon](solon), remarks on it too, at dinner, in [her](perpetua) voice. [Neither](perpetua+solon) is asked to leave the table. It is [Ottoline](ottoline) [who](ottoline) bolts from it.
- married florimond ottoline "wife"
- pregnant! ottoline "barren"
- kin ottoline perpetua "mother-in-law"
- accuse perpetua ottoline "remarks"
+ flee ottoline "bolts"

== 3
[Count Roon](roon), the [chancellor](roon), sleeps four hours a night, and [his](roon) [wife](clemence), [Clemence](clemence), sleeps elsewhere. [She](clemence) wears a sapphire that [he](roon) has not paid for. When [Duke Florimond](florimond) admires it across the council table, [her](clemence) [husband](roon) understands at last whose money did, and bows a little lower.
- married clemence roon "wife"
- gift.past florimond clemence "sapphire"
+ discover roon clemence+florimond "understands at last"
- affair clemence florimond "whose money did"

== 4
[Casimir](casimir) composes verses to [Lady Yseult](yseult), [who](yseult) waits upon the [duchess](ottoline), and entrusts them to the [page](ludo), a [child](ludo) of nine called [Ludo](ludo), [who](ludo) cannot tell [her](yseult) from [her](yseult) [sister](drusilla). So it is [Drusilla](drusilla) [who](drusilla) weeps over them for joy, and [Yseult](yseult) [who](yseult) is hurt that the [prince](casimir) should suddenly blush before [her](yseult) [sister](drusilla).
- love casimir yseult "verses"
- create casimir "composes"
- boss ottoline yseult "waits upon"
- sibling drusilla yseult "sister"
+ happy drusilla casimir "for joy"
- sad yseult casimir "hurt"

== 5
For the first time in eleven years [Captain Mirek](mirek) is beaten at cards, by a [recruit](tamsin). That [she](tamsin) is a woman does not trouble [him](mirek); that [she](tamsin) lets [him](mirek) win the second game infuriates [him](mirek). [He](mirek) makes [Tamsin Oake](tamsin) a corporal and posts [her](tamsin) at the [duke](florimond)'s bedroom door, where [he](mirek) need not see [her](tamsin).
- lose mirek tamsin "beaten"
- boss mirek tamsin "recruit"
- find mirek "win"
- sad mirek tamsin "infuriates"
+ hire tamsin mirek "corporal"

== 6
At the Tuesday audience a veiled [woman](veiled) demands justice of [Florimond](florimond) against [her](veiled) [husband](vhusb), [whom](vhusb) [she](veiled) will not name: nineteen years ago [he](vhusb) walked out on [her](veiled) at [Tarnow](@tarnow). The [chancellor](roon), [who](roon) has gone the colour of [his](roon) papers, moves to adjourn. That night someone follows the [petitioner](veiled)'s carriage.
+ accuse veiled vhusb "demands justice"
- married veiled vhusb "husband"
- breakup.past vhusb veiled "walked out" @tarnow
- investigate _ veiled "follows"

== 7
Below stairs [Mistress Quillon](quillon) rules over ninety keys and forty souls, among them [her](quillon) [niece](bettina) [Bettina](bettina), [who](bettina) scrubs pots, having been turned out of the linen room for pertness. When [Ludo](ludo) pockets a quince, [she](bettina) takes the blame for [him](ludo). The [housekeeper](quillon), [who](quillon) saw it all, boxes the ears of [both](bettina+ludo).
- boss quillon bettina "rules"
- kin bettina quillon "niece"
- quit.past bettina "turned out"
- steal ludo _ "pockets"
+ help bettina ludo "takes the blame"
- discover quillon ludo "saw it all"
- attack quillon bettina+ludo "boxes the ears"

== 8
[Dr Zenobia Falk](falk), newly appointed, examines [Ottoline](ottoline) under the eyes of the [Dowager](perpetua). There is nothing the matter with [her](ottoline), [she](falk) reports; has anyone thought of examining [him](florimond)? Two [ladies](ottoline+perpetua) drop [their](ottoline+perpetua) fans: the [duke](florimond)'s [wife](ottoline), [who](ottoline) never dared to ask, and [his](florimond) [mother](perpetua), [who](perpetua) once did.
- hire falk "newly appointed"
- treat ottoline falk "examines"
- ill! ottoline "nothing the matter"
+ reveal falk ottoline+perpetua "reports"
- married florimond ottoline "wife"
- parent perpetua florimond "mother"

== 9
[Ambassador Khoury](khoury) brings the [duke](florimond) forty camels and [his](florimond) [brother](casimir) a proposal: marriage with the [niece](niece) of the [sultan](sultan). [Casimir](casimir) is flattered; [Casimir](casimir) also says no. [Roon](roon), [who](roon) has already spent the dowry, implores [Khoury](khoury) to be patient with the [boy](casimir), and is told by the [envoy](khoury) that patience costs extra.
- gift khoury florimond "camels"
- sibling casimir florimond "brother"
- wedding? casimir niece "proposal"
- kin niece sultan "niece"
- happy casimir "flattered"
+ reject casimir niece "says no"

== 10
The banquet for the camels. The [man](taster) [who](taster) tastes for the [duke](florimond) is down with a cold, and [Bettina](bettina) stands in for [him](taster). [She](bettina) swallows a spoonful, says that it wants salt, and crumples. While [Falk](falk) has the [girl](bettina) carried out, the [housekeeper](quillon) howling behind [them](bettina+falk), [Florimond](florimond) lays down [his](florimond) own spoon and asks for [his](florimond) [mother](perpetua).
- celebrate _ "banquet"
- ill taster "cold"
- hire bettina "stands in"
+ ill bettina "crumples"
- help falk bettina "carried out"
- sad quillon bettina "howling"
- parent perpetua florimond "mother"

== 11
[Bettina](bettina) pulls through, but [she](bettina) cannot see. [Her](bettina) [aunt](quillon) keeps watch at [her](bettina) bedside, and so does [Ludo](ludo), with [whose](ludo) quince, [he](ludo) is sure, it all began. Poison is not a punishment, the [physician](falk) consoles [him](ludo). "Then what is it?" asks the [boy](ludo), and [she](falk) finds that [she](falk) has no answer for [him](ludo).
- recover bettina "pulls through"
+ ill bettina "cannot see"
- kin bettina quillon "aunt"
- help ludo+quillon bettina "keeps watch"
- help falk ludo "consoles"

== 12
[Captain Mirek](mirek) questions everyone who touched the soup, and then arrests the one [man](bellacorte) [who](bellacorte) did not, since [he](bellacorte) alone will not say where [he](bellacorte) was: [Signor Bellacorte](bellacorte), the fencing [master](bellacorte). [His](bellacorte) best [pupil](casimir), [Prince Casimir](casimir), vouches for [him](bellacorte). It does [neither](bellacorte+casimir) any good; the [pupil](casimir), after all, comes next in the succession.
- investigate mirek _ "questions"
+ arrest mirek bellacorte "arrests"
- reveal! bellacorte mirek "will not say"
- advisor bellacorte casimir "pupil"
- help casimir bellacorte "vouches"

== 13
Suspected by half the court, [Casimir](casimir) is comforted by the wrong [sister](drusilla). [Drusilla](drusilla) quotes [his](casimir) own verses at [him](casimir). [He](casimir) sees what [Ludo](ludo) must have done, and has not the heart to tell [her](drusilla). In the doorway [Yseult](yseult) catches [the two](casimir+drusilla) hand in hand, and [she](yseult) has not the heart to knock.
- accuse _ casimir "Suspected"
- help drusilla casimir "comforted"
- sibling drusilla yseult "sister"
- discover casimir ludo "sees"
- reveal! casimir drusilla "not the heart"
+ discover yseult casimir+drusilla "catches"

== 14
The [Dowager](perpetua) is convinced that the culprit is [her](perpetua) [daughter-in-law](ottoline), and says so to [Father Ignace](ignace), [who](ignace) is confessor to both [women](ottoline+perpetua). [He](ignace) knows better. On Sunday a [fellow](limp) with a limp owned up to [him](ignace) that [he](limp) had bought hemlock; [he](limp) left the [priest](ignace) no name, only a sixpence.
+ accuse perpetua ottoline "says so"
- attack! ottoline florimond "culprit"
- kin ottoline perpetua "daughter-in-law"
- advisor ignace ottoline+perpetua "confessor"
- reveal.past limp ignace "owned up"
- find.past limp "bought"
- gift.past limp ignace "sixpence"

== 15
At three in the morning the [corporal](tamsin) at the ducal door hears a step that drags. [She](tamsin) lets it come close. By the time [Mirek](mirek) runs up, [his](mirek) boots on the wrong feet, [she](tamsin) is bleeding from the arm, the lame [intruder](limp) has gone through the window, and [her](tamsin) [captain](mirek), to the amazement of [both](mirek+tamsin), is pressing [his](mirek) sash to the wound and stammering [her](tamsin) Christian name.
- discover tamsin limp "hears"
+ injure tamsin limp "bleeding"
- flee limp "gone"
- boss mirek tamsin "captain"
- treat tamsin mirek "sash"
- love.start mirek tamsin "stammering"

== 16
[Clemence](clemence) has tired of sapphires. [She](clemence) informs the [duke](florimond) that [she](clemence) will be done with [him](florimond) on the morning after the harvest ball, and asks [him](florimond) what to wear to it. [Florimond](florimond) hurls a candlestick at [her](clemence). It strikes [Solon](solon), [who](solon) from that day on speaks in no voice but [hers](clemence).
+ breakup? clemence florimond "done with him"
- reveal clemence florimond "informs"
- attack florimond clemence "hurls"
- injure solon florimond "strikes"

== 17
This is awkward, because what [he](solon) says is: "[Balthasar](roon) must never find the letters." The [bird](solon) tells the [Dowager](perpetua), [he](solon) tells [her](perpetua) [confessor](ignace), and on the terrace [he](solon) tells [Roon](roon). The [count](roon) goes home and turns out [his](roon) [wife](clemence)'s drawers. The letters [he](roon) unearths are not from [his](roon) [sovereign](florimond). They are signed with a small rapier.
- reveal solon perpetua "tells the Dowager"
- reveal solon ignace "he tells her"
- reveal solon roon "tells Roon"
- advisor ignace perpetua "confessor"
- married clemence roon "wife"
- boss florimond roon "sovereign"
+ discover roon clemence "unearths"

== 18
[Bellacorte](bellacorte) could have cleared himself all along: [he](bellacorte) spent the night of the banquet with [Clemence](clemence), and would sooner hang than say it. [Her](clemence) [husband](roon) calls on [him](bellacorte) in [his](bellacorte) cell. If the [prisoner](bellacorte) holds [his](bellacorte) tongue, [his](bellacorte) [rival](roon) promises, [he](bellacorte) shall have a quick rope. If not, [she](clemence) shall have a slow one.
+ affair bellacorte clemence "spent the night"
- die? bellacorte "hang"
- reveal! bellacorte "holds his tongue"
- married clemence roon "husband"
- travel roon bellacorte "calls on"
- arrest.past _ bellacorte "prisoner"
- enemy bellacorte roon "rival"
- threaten roon bellacorte "promises"
- kill? roon clemence "slow one"

== 19
The [countess](clemence) does not wait to be protected. At the harvest ball, in a gown of which the [duke](florimond) has approved, [she](clemence) tells the whole room where the fencing [master](bellacorte) was that night, with whom, and how often before. Two [men](florimond+roon) rise: [one](roon) is [her](clemence) [husband](roon), [the other](florimond) [her](clemence) [lover](florimond) of three years. [They](florimond+roon) sit down again, side by side.
- celebrate _ "harvest ball"
+ reveal clemence _ "tells"
- affair bellacorte clemence "how often"
- married clemence roon "husband"
- affair clemence florimond "lover"

== 20
[Bellacorte](bellacorte) is let out into the rain. Nobody meets [him](bellacorte) but [Casimir](casimir), with a cloak and a horse. The [count](roon) has engaged a killer, the [prince](casimir) warns; [he](bellacorte) must ride tonight. [He](bellacorte) will take the horse gladly, says [his](casimir) [teacher](bellacorte), but could it carry two? Behind the hedge, on a trunk, sits the [countess](clemence).
- rescue _ bellacorte "let out"
- hire _ roon "engaged a killer"
- kill? _ bellacorte "killer"
- reveal casimir bellacorte "warns"
- gift casimir bellacorte "horse"
- advisor bellacorte casimir "teacher"
+ flee? bellacorte+clemence roon "carry two"

== 21
[Roon](roon) bears the loss of [his](roon) [wife](clemence) with composure. What [he](roon) cannot bear is [her](clemence) portrait, and a [painter](pia), [Pia Lindqvist](pia), is commissioned to paint [her](clemence) out. Scraping, the [artist](pia), [who](pia) never forgets a hand, comes upon an older layer: the veiled [petitioner](veiled) of that Tuesday, in a bridal wreath, on the [count](roon)'s arm.
- breakup.past clemence roon "loss"
- married clemence roon "wife"
- hire pia roon "commissioned"
+ discover pia roon+veiled "comes upon"
- wedding.past roon veiled "bridal wreath"

== 22
Whom is [Pia](pia) to tell? The [duke](florimond) owes [Roon](roon) money, and the [Dowager](perpetua) owes [him](roon) silence. [She](pia) goes to [Ottoline](ottoline) with it. The [duchess](ottoline) listens to the end. If the [count](roon) had a wife already, [she](ottoline) says, then [Clemence](clemence) has never been [one](clemence); and does the poor [woman](clemence) know that [she](clemence) is free?
+ reveal pia ottoline "goes"
- married _ roon "wife"
- married! clemence roon "never been one"
- discover? clemence roon "know"

== 23
At a frontier inn [Clemence](clemence) coughs blood. [Bellacorte](bellacorte) doubles back for the only [doctor](falk) [he](bellacorte) trusts, and is known at the bridge by a lame [man](limp) in the pay of the [count](roon). [They](bellacorte+limp) cross swords. [One](limp) of [them](bellacorte+limp) limps on both legs afterwards; [the other](bellacorte) rides on to the palace with a torn sleeve.
- ill clemence "coughs blood"
- return bellacorte "doubles back"
- boss roon limp "in the pay"
- discover limp bellacorte "known"
+ quarrel bellacorte limp "cross swords"
- injure limp bellacorte "limps"
- travel bellacorte "rides on"

== 24
[Zenobia Falk](falk) is at the inn by dawn, with leeches and a note from the [duchess](ottoline). [Her](falk) [patient](clemence) reads it twice. Never married? [Clemence](clemence) laughs until [Falk](falk) has to prop [her](clemence) up on one side and [he](bellacorte) on the other; then, being at liberty to refuse [Bellacorte](bellacorte), [she](clemence) accepts [him](bellacorte), though [he](bellacorte) has not asked.
- travel falk "at the inn"
- treat clemence falk "patient"
- married! clemence roon "Never married"
- discover clemence roon "reads it twice"
- happy clemence "laughs"
- help bellacorte+falk clemence "prop her up"
+ engaged.start bellacorte clemence "accepts"
- propose! bellacorte clemence "has not asked"

== 25
[Khoury](khoury) plays chess of an evening with [Lady Yseult](yseult), [who](yseult) has no one else to talk to. [He](khoury) lets [her](yseult) win until [she](yseult) notices. On the ninth evening [he](khoury) says that [he](khoury) was sent for a bridegroom for [his](khoury) [master](sultan)'s [niece](niece), and would go home content with a bride for [his](khoury) [master](sultan)'s [servant](khoury). [Yseult](yseult) moves a bishop, for want of a word.
- sad yseult "no one else"
- discover yseult khoury "notices"
- boss sultan khoury "master"
- kin niece sultan "niece"
+ propose khoury yseult "a bride for"

== 26
[She](yseult) asks [her](yseult) [sister](drusilla) what to do, and [Drusilla](drusilla) embraces [her](yseult) a little too fast. Marry [him](khoury), says [she](drusilla); sail; write. Only when [Yseult](yseult) finds the bundle under [the other](drusilla)'s pillow, dated May, in [Casimir](casimir)'s hand, with [her](yseult) own initial on every sheet, does it dawn on [her](yseult) whose courtship [Drusilla](drusilla) has been living on.
- sibling drusilla yseult "sister"
- wedding? khoury yseult "Marry"
- travel? yseult "sail"
- find yseult "finds"
+ discover yseult drusilla "dawn on her"
- betray drusilla yseult "living on"

== 27
The [sisters](drusilla+yseult) do not raise [their](drusilla+yseult) voices; [they](drusilla+yseult) raise everything else. A mirror goes, then a harp. [Ludo](ludo), drawn by the noise, is asked by [both](drusilla+yseult) for which of [them](drusilla+yseult) the [prince](casimir) gave [him](ludo) those letters. In terror [he](ludo) points at [one](drusilla), then at [the other](yseult), then, for safety, at the harp.
- sibling drusilla yseult "sisters"
+ quarrel drusilla yseult "A mirror goes"
- sad ludo drusilla+yseult "terror"

== 28
[Casimir](casimir) is summoned, and kneels twice: to [Drusilla](drusilla), to beg [her](drusilla) pardon, and to [her](drusilla) [sister](yseult), to beg [her](yseult) hand. From [the former](drusilla) [he](casimir) gets a black eye. [The latter](yseult) tells [him](casimir), not without tears, that an hour ago [she](yseult) gave [her](yseult) word to a better chess [player](khoury).
- invite drusilla+yseult casimir "summoned"
- reconcile? casimir drusilla "pardon"
- sibling drusilla yseult "sister"
- propose casimir yseult "beg her hand"
- attack drusilla casimir "black eye"
+ reject yseult casimir "tells him"
- engaged.start khoury yseult "gave her word"
- sad yseult "tears"

== 29
Sightless, [Bettina](bettina) hears what others see. [She](bettina) recognises the dragging step on the kitchen flags and says, without lifting [her](bettina) head from the peas: "That [man](limp) stood behind [me](bettina) at the banquet." [Tamsin Oake](tamsin), [who](tamsin) has come down for bread with [her](tamsin) arm in a sling, sets aside the loaf and bolts the door. This time there is no window.
- ill bettina "Sightless"
+ discover bettina limp "recognises"
- reveal bettina tamsin "says"
- injure.past tamsin "sling"
- arrest? tamsin limp "bolts the door"

== 30
In irons, the lame [man](limp) names nobody, until [Mirek](mirek) thinks of inquiring after [his](limp) [mother](limpmother). The [count](roon), it turns out, owes the old [woman](limpmother) for a year's washing and [her](limpmother) [son](limp) for a year's murders. "Poison the [duke](florimond)? Not [me](limp)," says the [prisoner](limp). "It was meant for the [Dowager](perpetua). [He](florimond) only helped himself to [her](perpetua) soup."
+ arrest _ limp "In irons"
- investigate mirek limp "inquiring"
- parent limpmother limp "mother"
- boss roon limp "owes"
- kill.past limp _ "murders"
- kill! limp florimond "Not me"
- reveal limp mirek "says"
- kill? limp perpetua "meant"

== 31
Why [her](perpetua)? [Perpetua](perpetua) could explain it to [Mirek](mirek), and, to the surprise of [both](mirek+perpetua), does. [She](perpetua) had [Roon](roon)'s first wedding hushed up, nineteen years ago, because [her](perpetua) late [husband](oldduke) needed a minister and the [minister](roon) needed a rich wife. Of [the three](oldduke+perpetua+roon) [who](oldduke+perpetua+roon) knew, [one](oldduke) is past talking, and [another](roon) had begun to be afraid that [she](perpetua) was not.
+ reveal perpetua mirek "does"
- wedding.past _ roon "first wedding"
- help.past perpetua roon "hushed up"
- married.past oldduke perpetua "husband"
- die.past oldduke "late"
- sad roon perpetua "afraid"

== 32
[Roon](roon) is seized in [his](roon) bath by a [corporal](tamsin) with one good arm. [He](roon) requests [her](tamsin) to turn [her](tamsin) back; that, [Tamsin](tamsin) replies, was how [she](tamsin) hurt the other. [Mistress Quillon](quillon), [who](quillon) holds the towel, recites to [him](roon) everything that [her](quillon) [niece](bettina) could see from the scullery window on a clear day. Then [she](quillon) lets go of it.
+ arrest tamsin roon "seized"
- injure.past tamsin "hurt the other"
- accuse quillon roon "recites"
- kin bettina quillon "niece"

== 33
On Tuesday the veiled [petitioner](veiled) is back, and unveils: [Ludmila](veiled), lacemaker, lawful [wife](veiled) of [Balthasar Roon](roon). Since the spring [she](veiled) has been hidden, [she](veiled) says, where no courtier would search for a rival, in [Ottoline](ottoline)'s own sewing room. [She](veiled) curtsies to [her](veiled) [protectress](ottoline). For the first time in a year [Florimond](florimond) takes a good look at [his](florimond) [duchess](ottoline).
- return veiled "back"
+ reveal veiled florimond "unveils"
- married roon veiled "wife"
- help.past ottoline veiled "hidden"
- married florimond ottoline "his duchess"

== 34
[He](florimond) goes on looking, through breakfast, mass and the budget, until [Solon](solon) orders [him](florimond), in the voice of [his](florimond) former [mistress](clemence), to get on with it. [Ottoline](ottoline) cannot say yet whether [she](ottoline) will forgive [him](florimond). [She](ottoline) can say that [she](ottoline) will not do so in the presence of [her](ottoline) [mother-in-law](perpetua)'s [bird](solon), and shows [it](solon) the door.
- affair.past clemence florimond "former mistress"
+ reconcile? florimond ottoline "forgive"
- kin ottoline perpetua "mother-in-law"
- reject ottoline solon "door"

== 35
[Ludmila](veiled) is asked what should be done with [her](veiled) [husband](roon). [She](veiled) would like [her](veiled) nineteen years back or, failing that, the sapphire. The court awards [her](veiled) the stone and [him](roon) the salt mines. [She](veiled) has it ground into an eyeglass for a kitchen [maid](bettina), one of [whose](bettina) eyes, [Dr Falk](falk) now believes, may be saved.
- married roon veiled "husband"
- find veiled "awards"
+ arrest _ roon "salt mines"
- gift veiled bettina "eyeglass"
- recover? bettina "saved"

== 36
[Bettina](bettina) sees light, then a blur, then the blur's freckles. "So that's what [you](ludo) look like," [she](bettina) tells [Ludo](ludo). [He](ludo) makes a clean breast of the quince. [She](bettina) knew, says [Bettina](bettina); [her](bettina) [aunt](quillon) knew; the quince probably knew. The [physician](falk), hugged from two sides, begs the [children](bettina+ludo) to let go of [her](falk) instruments.
+ recover bettina "sees light"
- reveal ludo bettina "clean breast"
- discover.past bettina ludo "knew"
- discover.past quillon ludo "knew"#2
- kin bettina quillon "aunt"
- happy bettina+ludo falk "hugged"

== 37
[Captain Mirek](mirek) has adored two things in [his](mirek) life, the regulations and [Corporal Oake](tamsin), and the former forbid the latter. [He](mirek) hands in [his](mirek) sword. The [duke](florimond) will not have it: no rule forbids a man to marry his captain. And so [Tamsin](tamsin) is promoted over the head of [her](tamsin) old [superior](mirek), [who](mirek) has never obeyed so gladly.
- love mirek tamsin "adored"
- quit? mirek florimond "hands in"
- reject florimond mirek "will not"
- wedding? mirek tamsin "marry"
+ hire tamsin florimond "promoted"
- boss.start tamsin mirek "over the head"
- boss.past mirek tamsin "superior"
- happy mirek "gladly"

== 38
On the quay [Yseult](yseult) parts from [her](yseult) [sister](drusilla). Not a word has passed between [them](drusilla+yseult) since the harp. Then [Drusilla](drusilla) holds out a parcel: the verses, every one. [She](yseult) unties it, gives [her](drusilla) half and keeps half. "In a way [he](casimir) wrote to both of [us](drusilla+yseult)," says the [ambassador](khoury)'s [bride](yseult), while the [ambassador](khoury) inspects a rope.
- travel? yseult "parts"
- sibling drusilla yseult "sister"
- quarrel.past drusilla yseult "Not a word"
- gift drusilla yseult "parcel"
- gift yseult drusilla "gives her half"
- create.past casimir "wrote"
+ reconcile drusilla yseult "both of us"
- engaged khoury yseult "bride"

== 39
And [Casimir](casimir)? With no love, no sword and one good eye, [he](casimir) rides south to apologise in person to the [princess](niece) [he](casimir) spurned unseen. The [sultan](sultan)'s [niece](niece) receives [him](casimir) from behind a screen. Has [he](casimir) brought [her](niece) verses? [He](casimir) has given them up. "Good," says [she](niece), and moves the screen an inch to the left.
- travel casimir "rides south"
- reconcile? casimir niece "apologise"
- reject.past casimir niece "spurned"
- kin niece sultan "niece"
+ meet casimir niece "receives"

== 40
Banished to the summer palace, the [Dowager](perpetua) is halfway down the stairs when [she](perpetua) hears why the nursery is being painted. [Ottoline](ottoline) is with child. It was the [duke](florimond), then, [who](florimond) needed curing; of what, neither [he](florimond) nor [Dr Falk](falk) will disclose. [Perpetua](perpetua) embraces [her](perpetua) [son](florimond)'s [wife](ottoline) for the first time, and from the banister comes, in [Ottoline](ottoline)'s own voice, a long, contented laugh.
- move? perpetua "Banished"
- discover perpetua ottoline "hears"
+ pregnant ottoline florimond "with child"
- recover florimond "curing"
- treat florimond falk "curing"
- reveal! falk+florimond "disclose"
- parent perpetua florimond "son"
- married florimond ottoline "wife"
+ reconcile ottoline perpetua "embraces"
- happy ottoline "contented"
