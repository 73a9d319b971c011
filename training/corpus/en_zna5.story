%series Orbital Nine
%lang en
%genre space-station soap, streaming blurbs
%cast zofia    | Zofia Brandt; Zofia | f
%cast kwame    | Kwame Asante; Kwame | m
%cast ori      | Ori | n
%cast dmitra   | Dmitra Vale; Commander Vale; Vale; Dmitra | f
%cast lucas    | Lucas Vale; Lucas | m
%cast petra    | Petra Lindqvist; Petra | f
%cast hyun     | Hyun Seo; Hyun | m
%cast abel     | Abel | n
%cast marisa   | Marisa Asante; Marisa | f
%cast smug     | Jonas Kray; Kray | m
%cast cook     | Bao | m
%cast baby     | Nova | f
%cast fiance   | - | m

== 1 Docking
After eleven months apart, [Zofia](zofia) has exactly one night with [her](zofia) [husband](kwame), [Kwame Asante](kwame), before [his](kwame) shuttle goes down to the mines, and [she](zofia) spends it telling [him](kwame) that it's over. [Her](zofia) [commander](dmitra), [Dmitra Vale](dmitra), lends [her](zofia) a spare bunk and an unopened bottle. Next door snores [Hyun Seo](hyun), the [medic](hyun), [who](hyun) carries a torch for someone [he](hyun) won't name. And when the airlock log is checked, [Ori](ori), the station's [mind](ori), can't explain why nine people have come aboard and ten are breathing.
- return kwame "one night"
- married kwame zofia "husband"
+ breakup zofia kwame "it's over"
- travel? kwame "goes down to the mines"
- boss dmitra zofia "commander"
- invite dmitra zofia "a spare bunk"
- gift dmitra zofia "an unopened bottle"
- neighbour hyun zofia "Next door"
- love hyun _ "carries a torch"
- discover ori _ "ten are breathing"

== 2 Number Ten
The [tenth](smug) is a [stowaway](smug) with a good smile and a bad hand, and it is the [cook](cook), [Bao](cook), [who](cook) has been slipping [him](smug) dumplings behind the hydroponics. [Commander Vale](dmitra) would like to put the [man](smug) out of the hatch. [Her](dmitra) [son](lucas) [Lucas](lucas), eighteen and bored, would like to play cards with [him](smug). [Hyun](hyun) sews up the hand and gets a name for it: [Kray](smug). By dinner, [Petra Lindqvist](petra) from Cargo has turned scarlet twice; no one but [Ori](ori) knows that [she](petra) and the [stranger](smug) were once an item on [Titan](@titan), and that [he](smug) walked out on [her](petra) with the rent.
- help cook smug "slipping him dumplings"
- kill? dmitra smug "out of the hatch"
- parent dmitra lucas "son"
- treat smug hyun "sews up"
- reveal smug hyun "gets a name"
- love petra smug "turned scarlet"
- discover ori petra+smug "no one but Ori"
- couple.past petra smug "an item"
+ breakup.past smug petra "walked out on"
- steal.past smug petra "with the rent"

== 3 Gravity
[Zofia](zofia) and the [commander](dmitra) finish the bottle, and then each other's sentences. When the lights drop to night cycle, [neither](dmitra+zofia) goes back to her own side of the table. In the morning [Vale](dmitra) calls it a lapse and puts [Zofia](zofia) on double shifts, which [Zofia](zofia) takes as a compliment. [Kwame](kwame) sends up a letter a day from the mines. [His](kwame) [sister](marisa) [Marisa](marisa), [who](marisa) runs the post deck and never cared for [her](marisa) [sister-in-law](zofia), reads every one of them aloud to the staff. [Lucas](lucas) loses [his](lucas) shoes to [Kray](smug). The station turns, as it must, once in ninety minutes.
+ sex dmitra zofia "neither goes back"
- cheat zofia kwame "neither goes back"
- boss dmitra zofia "on double shifts"
- reject dmitra zofia "calls it a lapse"
- reconcile? kwame zofia "a letter a day"
- sibling kwame marisa "sister"
- kin marisa zofia "sister-in-law"
- enemy marisa zofia "never cared for"
- reveal marisa _ "reads every one"
- lose lucas smug "loses his shoes"

== 4 Plain Air
[Kwame](kwame) comes up. Nobody expected [Kwame](kwame). [He](kwame) knocks at [Zofia](zofia)'s door. [Dmitra](dmitra) opens it. [Kwame](kwame) looks at [Dmitra](dmitra). [Dmitra](dmitra) is wearing [Zofia](zofia)'s shirt. [Kwame](kwame) swings at [her](dmitra). [Hyun](hyun) catches the fist. [Hyun](hyun) takes [Kwame](kwame) to the galley. [Bao](cook) pours. "[You](kwame) married badly," says [Bao](cook). "[I](kwame)'d do it again," says [Kwame](kwame). [Hyun](hyun) says nothing. [Hyun](hyun) looks at [Kwame](kwame) for too long. [Ori](ori) dims the lamp. [Petra](petra) plays dice with [Kray](smug). [Petra](petra) wins [Lucas](lucas)'s shoes. Sorrow travels well in a vacuum.
- return kwame "comes up"
+ discover kwame dmitra+zofia "wearing Zofia's shirt"
- affair dmitra zofia "wearing Zofia's shirt"
- attack kwame dmitra "swings at her"
- rescue hyun dmitra "catches the fist"
- help hyun kwame "to the galley"
- love kwame zofia "do it again"
+ love hyun kwame "looks at Kwame"
- find petra "wins"

== 5 Hull Breach
A meteorite the size of a lentil goes through Cargo, and [Petra](petra) would have gone with the air had [Kray](smug) not plugged the hole with [his](smug) own good hand. [She](petra) kisses [him](smug) first and remembers the rent afterwards. Now that both [his](smug) hands are in bandages, the [hero](smug) has to be fed, and it's the [cook](cook) [who](cook) begrudges [Petra](petra) the spoon. [Kwame](kwame), ordered to stay until the shuttle's repaired, bunks with the [medic](hyun), snores like one, too, and cannot think why [his](kwame) [roommate](hyun) gets up at four and goes running in a ring.
+ rescue smug petra "plugged the hole"
- injure smug "plugged the hole"
+ kiss petra smug "kisses him"
- treat smug _ "in bandages"
- help petra smug "has to be fed"
- jealous cook petra "begrudges Petra"
- love cook smug "begrudges Petra"
- housemate.start hyun kwame "bunks with"
- sad hyun "gets up at four"

== 6 Quarantine
Four of the crew come out in blue spots and are shut in together: both [spouses](kwame+zofia), the [wife](zofia)'s new [flame](dmitra), and [Marisa](marisa), [who](marisa) makes the most of it. By the second day the [commander](dmitra) and [Kwame](kwame) have discovered a shared weakness for terrible puns; by the third, [Zofia](zofia), to [whom](zofia) [neither](dmitra+kwame) is listening, is lonelier than [she](zofia) was in the marriage. Outside the glass, [Hyun](hyun) hasn't slept. [He](hyun) writes the word [he](hyun) can't say on a slip and holds it up, and it is [Marisa](marisa), of all four, [who](marisa) happens to turn round and read it.
- ill dmitra+kwame+marisa+zofia "blue spots"
- married kwame zofia "spouses"
- couple dmitra zofia "new flame"
- friend.start dmitra kwame "shared weakness"
- sad zofia "lonelier"
+ confess? hyun kwame "holds it up"
- discover marisa hyun "read it"

== 7 The Slip
To everyone's surprise, [Marisa](marisa) keeps it to herself. [She](marisa) has [her](marisa) reasons: the [medic](hyun) was the only [one](hyun) aboard to send flowers when [her](marisa) own [fiancé](fiance) was lost at [Ceres](@ceres). [She](marisa) goes to see [him](hyun) and bids [him](hyun) wait until [her](marisa) [brother](kwame) has [his](kwame) papers. [Zofia](zofia) signs them the same night, without being asked. At cards, [Lucas](lucas) bets [his](lucas) future against [Kray](smug) and comes away as [apprentice](lucas) to a [smuggler](smug). [His](lucas) [mother](dmitra), when [she](dmitra) finds the chair in class empty, turns the station upside down and, since the station has no down, turns it over to [Ori](ori).
- reveal! marisa _ "keeps it to herself"
- gift.past hyun marisa "send flowers"
- engaged.past fiance marisa "fiancé"
- die.past fiance "lost at Ceres" @ceres
- advisor marisa hyun "bids him wait"
- sibling kwame marisa "brother"
+ divorce kwame zofia "signs them"
- hire lucas smug "apprentice"
- parent dmitra lucas "mother"
- investigate dmitra lucas "upside down"

== 8 Contraband
What [Kray](smug) has been hiding in the flour is a [child](baby): [Nova](baby), six weeks old, in a crate with air holes, and it's by the ears that [Petra](petra) knows whose. [It](baby) is not [hers](petra). So that was the woman on [Titan](@titan), [she](petra) says, and takes back the shoes, the dice and the last three weeks. The [cook](cook), [who](cook) has been in on it since the dumplings, holds the bottle. [Abel](abel), the old cleaning [robot](abel), rocks the crate with one brush. When [Vale](dmitra) finds [her](dmitra) [truant](lucas) warming a napkin, [she](dmitra) has [her](dmitra) sermon all ready. [She](dmitra) hears herself ask whether [it](baby)'s been winded.
+ parent smug baby "by the ears"
- find _ baby "hiding in the flour"
- discover petra smug "knows whose"
- parent! petra baby "not hers"
- cheat.past smug petra "on Titan"
+ breakup petra smug "takes back the shoes"
- help cook smug "in on it"
- help abel baby "rocks the crate"
- find dmitra lucas "finds her truant"

== 9 Eclipse
For the length of an eclipse nobody works. [Kwame](kwame), a free [man](kwame) with nothing to be free for, stands at the big window next to [Hyun](hyun) and hears, in the dark, a thing that takes [him](kwame) completely unawares; when the sun comes back round the edge [he](kwame) is still there, and so is the [medic](hyun)'s hand. [Zofia](zofia) asks for a transfer. The [commander](dmitra), [who](dmitra) could refuse it, signs, crosses it out and signs again. [Bao](cook) bakes. [Kray](smug), asked by the [cook](cook) outright whether there's any hope, says that [he](smug) has never been any good at kitchens, but that [he](smug) could learn.
+ confess hyun kwame "hears, in the dark"
- couple.start hyun kwame "medic's hand"
- quit? zofia "asks for a transfer"
- boss dmitra zofia "who could refuse"
- confess cook smug "any hope"
+ flirt smug cook "could learn"

== 10 Shuttle Day
The shuttle is fixed. [Zofia](zofia) packs. [Kwame](kwame) helps [Zofia](zofia). "[You](kwame) look well," says [Zofia](zofia). "It's [Hyun](hyun)," says [Kwame](kwame). [Zofia](zofia) laughs and hugs [Kwame](kwame). [Her](zofia) [ex](kwame) carries [her](zofia) bag. [Lucas](lucas) wants to go, too. [Lucas](lucas) has a crush on [Petra](petra). [Petra](petra) has a seat to [Mars](@mars). [Dmitra](dmitra) says no to [Lucas](lucas). [Lucas](lucas) shouts at [Dmitra](dmitra). [Abel](abel) blocks the hatch. [Abel](abel) has fallen for the shuttle. May a broom love? [Ori](ori) opens the hatch. Out go [Petra](petra) and [Zofia](zofia). In the corridor stands [Dmitra](dmitra).
- move? zofia "packs"
- help kwame zofia "helps Zofia"
- couple hyun kwame "It's Hyun"
- reveal kwame zofia "It's Hyun"
- ex kwame zofia "ex"
- love lucas petra "a crush"
- quarrel dmitra lucas "shouts at Dmitra"
- love abel _ "has fallen for"
+ travel petra+zofia "Out go" @mars

== 11 Mayday
Two hours out, the shuttle stops answering. The [commander](dmitra), against the book and over the protests of [Marisa](marisa), takes the last pod herself, with [her](dmitra) [son](lucas) at the second stick because no one else can fly it. [They](dmitra+lucas) find [Petra](petra) at the pumps and the [woman](zofia) [whom](zofia) [Vale](dmitra) let go unconscious in the bulkhead door. [Hyun](hyun) brings [her](zofia) round. [Her](zofia) first words are for [Dmitra](dmitra), and they are not suitable for the log, so [Ori](ori), discreet for once, records them as static. [Lucas](lucas) gets a kiss on the cheek from [Petra](petra), [who](petra) is twenty-nine, and grows an inch.
- quarrel dmitra marisa "protests"
- parent dmitra lucas "son"
+ rescue dmitra+lucas petra+zofia "takes the last pod"
- find dmitra+lucas petra "find Petra"
- breakup.past dmitra zofia "let go"
- ill zofia "unconscious"
- treat zofia hyun "brings her round"
- recover zofia "brings her round"
+ love zofia dmitra "first words"
- kiss lucas petra "on the cheek"

== 12 Ten Breathing
Headquarters wants a name for the tenth passenger, and gets eleven, since the whole crew claim to have smuggled the [baby](baby) in. [Kray](smug), let off with a fine, learns pastry. The [smuggler](smug) and the [cook](cook) exchange vows across the flour bin, with [Nova](baby) in a colander between [them](cook+smug). [Marisa](marisa), giving up the post deck, goes to look for a certain [engineer](fiance) at [Ceres](@ceres) [who](fiance) may not be as lost as reported. And the [commander](dmitra)? [She](dmitra) has asked to be relieved of [her](dmitra) command, so that [she](dmitra) needn't be anybody's superior at breakfast. [Zofia](zofia) passes the jam.
- betray _ "claim to have smuggled"
- accuse _ smug "let off with a fine"
- create smug "learns pastry"
+ wedding cook smug "exchange vows"
- quit marisa "giving up the post deck"
- travel? marisa "goes to look for" @ceres
- die! fiance "not be as lost"
- quit? dmitra "relieved of her command"
- couple dmitra zofia "passes the jam"
