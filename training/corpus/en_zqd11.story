%series Low Season
%lang en
%genre campsite comedy-drama on Menorca, recap column by a viewer in need of sun
%cast merce   | Mercè Pons; Mercè | f
%cast graham  | Graham Tuttle; Graham | m
%cast linda   | Linda Tuttle; Linda | f
%cast bruno   | Bruno Pons; Bruno | m
%cast skye    | Skye Tuttle; Skye | f
%cast hauke   | Hauke | m
%cast diver   | Rafa | m
%cast priest  | Father Lluc; Lluc | m
%cast baby    | - | m
%cast dwife   | - | f

== 1
Sun, at last, and people I can disapprove of. [Mercè Pons](merce), [widow](merce), owns a campsite with eleven tents and no hot water. [Her](merce) [brother](bruno) [Bruno](bruno) drives the bus and bets. Enter the [Tuttles](graham+linda+skye) of Leeds: [Graham](graham), [his](graham) [wife](linda) [Linda](linda) and a [daughter](skye), [Skye](skye), [who](skye) is nineteen and hates tents. [Graham](graham) looks at the [landlady](merce) over the gas bottle for rather too long. [Linda](linda) looks at [Graham](graham). A tattooed [diver](diver) lifts [Skye](skye)'s rucksack with one finger, and all at once [Skye](skye) quite likes tents.
- married.past _ merce "widow"
- sibling bruno merce "brother"
- travel graham+linda+skye "Enter the Tuttles"
- married graham linda "wife"
- parent graham+linda skye "daughter"
+ flirt graham merce "rather too long"
- help diver skye "lifts Skye's rucksack"
- love.start skye diver "quite likes tents"

== 2
[Linda](linda) and [Graham](graham) fall out over a tent peg, and we all know that it's never the peg. [He](graham) stalks off to the bar; [she](linda) stays, and a tall [German](hauke) from pitch nine, [Hauke](hauke), hammers it in for [her](linda). Twenty years in Leeds and nobody ever hammered a thing. Down on the rocks the [diver](diver) shows [Skye](skye) an octopus and, when the octopus has had enough, kisses [her](skye). [Bruno](bruno) puts [his](bruno) [sister](merce)'s takings on a horse. Need I go on? The horse is called Hope.
+ quarrel graham linda "fall out"
- help hauke linda "hammers it in"
- neighbour hauke linda "pitch nine"
+ kiss diver skye "kisses her"
- steal bruno merce "his sister's takings"
- sibling bruno merce "sister"

== 3
Hope comes fourth. The [gambler](bruno) owns up to the [priest](priest), [Father Lluc](priest), [who](priest) was once, before the collar, [Mercè](merce)'s [sweetheart](priest), and [who](priest) tells [him](bruno) to tell [her](merce). [He](bruno) tells [her](merce) that there's been a burglary. By noon the [widow](merce) suspects the [man](graham) from Leeds, by two [she](merce) has searched [his](graham) tent, and by three the [innocent](graham) is helping [her](merce) look for the [thief](bruno) under the oleanders. [His](graham) [wife](linda) has seen [them](graham+merce) come out. The [German](hauke), [who](hauke) happens to be passing with a mallet, offers [Linda](linda) a beer. [She](linda) takes two.
- lose bruno "comes fourth"
+ reveal bruno priest "owns up"
- couple.past merce priest "sweetheart"
- reveal? bruno merce "to tell her"
- betray bruno merce "been a burglary"
- accuse merce graham "suspects the man"
- investigate merce graham "searched his tent"
- steal.past bruno merce "thief"
- help graham merce "helping her look"
- married graham linda "wife"
+ discover linda graham+merce "has seen them"
- gift hauke linda "offers Linda a beer"

== 4
[Rafa](diver) is married. That's the [diver](diver)'s name. [Skye](skye) finds the ring in a flipper. [Skye](skye) throws it in the sea. [Rafa](diver) dives for it. [He](diver) finds it. [He](diver) also loses [Skye](skye). [Skye](skye) sobs on [Mum](linda). [Mum](linda) smells of beer. [Dad](graham) brings ice cream. Nobody wants ice cream. [Hauke](hauke) eats it. [Mercè](merce) laughs at [Hauke](hauke). [Graham](graham) doesn't. Is a campsite a place for the heart? I only ever caught colds there.
- married _ diver "married"
- cheat diver _ "is married"
+ discover skye diver "finds the ring"
- find diver "He finds it"
+ breakup skye diver "loses Skye"
- sad skye "sobs"
- parent graham+linda skye "Mum"
- help linda skye "sobs on Mum"
- gift graham skye "brings ice cream"
- jealous graham hauke "doesn't"

== 5
On the night of San Juan there are bonfires, and things burn that were meant to last. The [landlady](merce) jumps over the flames hand in hand with [Graham](graham); behind the showers, where I've so often waited for hot water, [they](graham+merce) go further. [Linda](linda), [who](linda) was looking for a towel, finds more than [she](linda) came for. [She](linda) doesn't scream. The deceived [wife](linda) walks over to pitch nine, unzips the [German](hauke)'s tent and asks if there's room. There is; [he](hauke)'s a tidy man. The [priest](priest) blesses the embers, and sees the [woman](merce) [he](priest) gave up for God come out of the showers.
+ sex graham merce "go further"
- cheat graham linda "go further"
- discover linda graham+merce "finds more"
- married graham linda "wife"
+ breakup linda graham "walks over"
- celebrate graham+merce "bonfires"
- move linda hauke "asks if there's room"
- breakup.past priest merce "gave up for God"
- discover priest merce "come out of the showers"

== 6
Morning after. [Skye](skye) is the only one to have slept in [her](skye) own bed, and [she](skye) has two [parents](graham+linda) in two tents and neither in the right one. [She](skye) gets [Bruno](bruno) to drive [her](skye) to the airport; on the road the [bus driver](bruno), [who](bruno) is fond of the [girl](skye) in an uncle's way, spills it about the horse. The bus turns round. In front of both the [guilty ones](graham+merce) at breakfast, [Skye](skye) makes the real [thief](bruno) say it aloud, and [Mercè](merce), having robbed a [man](graham) of [his](graham) good name and a [woman](linda) of [her](linda) [man](graham), pours [her](merce) [brother](bruno) a coffee. It's easier to forgive a sinner when you're one.
- parent graham+linda skye "two parents"
- breakup.past linda graham "two tents"
- help bruno skye "drive her"
- friend bruno skye "fond of the girl"
- reveal bruno skye "spills it"
- travel? skye "to the airport"
- return bruno+skye "turns round"
+ reveal bruno graham+merce "say it aloud"
- steal.past bruno merce "real thief"
- accuse.past merce graham "his good name"
- sibling bruno merce "brother"
+ reconcile bruno merce "pours her brother"

== 7
A letter for [Mercè](merce), from a doctor in Mahón. [She](merce) reads it standing up, then sitting down. At forty-four! The [widow](merce) is expecting, and there's only one [Englishman](graham) [who](graham) can be blamed. Whom does [she](merce) tell? The [priest](priest), [who](priest) drops the chalice. [Lluc](priest) offers to marry [her](merce), collar or no collar; [she](merce) says that it's kind of [him](priest), that it is twenty years late, and that the chalice is dented. Meanwhile [Hauke](hauke) teaches [Linda](linda) to fold a map. [They](hauke+linda)'re happy. It's almost indecent.
+ pregnant merce graham "expecting"
- married.past _ merce "widow"
- reveal merce priest "The priest"
+ propose priest merce "offers to marry her"
- reject merce priest "twenty years late"
- advisor hauke linda "teaches"
- happy hauke+linda "They're happy"

== 8
The [diver](diver)'s [wife](dwife) arrives by ferry, with a baby and a temper. [She](dwife) goes for [Skye](skye) with a flip-flop; it's [Bruno](bruno) [who](bruno) steps between [the two](dwife+skye) and gets the flip-flop. When the [girl](skye) swears that [she](skye) had no idea, the [wife](dwife) turns round and gives the other shoe to the right address. [Rafa](diver) swims for it, literally. The [two women](dwife+skye) [he](diver) fooled share a beach towel and the rest of the ice cream. I like [Skye](skye) better every week. I like the flip-flop best.
- travel dwife "arrives by ferry"
- married diver dwife "wife"
+ attack dwife skye "goes for Skye"
- rescue bruno skye "steps between"
- injure bruno dwife "gets the flip-flop"
- attack dwife diver "gives the other shoe"
- flee diver dwife "swims for it"
- betray diver dwife+skye "he fooled"
+ reconcile dwife skye "share a beach towel"

== 9
[Graham](graham) packs. [He](graham) has been thrown over by [his](graham) [wife](linda), [he](graham) thinks, and merely borrowed by the [landlady](merce), so home it is, alone, to the cat. [Mercè](merce) watches [him](graham) fold the tent and can't get the sentence out. [His](graham) [daughter](skye), [who](skye) has heard it from the [priest](priest), [who](priest) shouldn't have, takes the tent pole from [him](graham) and says it for [her](merce): "[You](graham)'re going to be a dad. Again." The poor [man](graham) sits down on the poles. Then [he](graham) laughs, the first time I have heard it; it's a nice laugh, like a drain clearing.
- breakup.past linda graham "thrown over"
- married graham linda "wife"
- travel? graham "home it is"
- affair graham merce "merely borrowed"
- reveal! merce graham "can't get the sentence"
- parent graham skye "daughter"
- reveal priest skye "heard it from"
+ reveal skye graham "says it for her"
- pregnant merce graham "a dad"
- happy graham "he laughs"

== 10
Paperwork. The [Tuttles](graham+linda) sit down at the bar with one pen and no lawyer, and divide twenty years: [she](linda) gets the house, [he](graham) gets the cat, and neither wants the tent. [They](graham+linda) part friends, with a kiss on the cheek, while [their](graham+linda) new [loves](hauke+merce) pretend to study the menu. Only the [bus driver](bruno) is glum. [He](bruno) has asked the flip-flop [wife](dwife), [who](dwife) has put [her](dwife) own [husband](diver) out, whether [she](dwife)'d care to see the island. [She](dwife) has seen it. [She](dwife)'d rather see a man who doesn't bet. [He](bruno) tears up the slip. It was a winner, naturally.
+ divorce graham linda "divide twenty years"
- friend graham linda "part friends"
- couple graham merce "new loves"
- couple hauke linda "new loves"
- kiss graham linda "a kiss on the cheek"
- sad bruno "glum"
- invite bruno dwife "care to see the island"
- married diver dwife "husband"
- breakup dwife diver "put her own husband out"
- reject dwife bruno "rather see a man"
- lose bruno "tears up the slip"

== 11
A quiet one. Rain on eleven tents. A cat comes from Leeds in a basket and is sick. [Lluc](priest) says mass to four people and a goat and, for once, doesn't look at the third pew, where [Mercè](merce) used to sit. Over at pitch nine the [German](hauke) has run out of things to hammer and is getting broody; would [Linda](linda) come to Kiel? There are tides there. [She](linda) says yes to the tides. [Skye](skye), for [her](skye) part, will stay and run the bar, for a wage, under the [woman](merce) [she](skye) called a cow in episode five. What's family? Whoever holds the other end of the awning.
- invite hauke linda "come to Kiel"
+ move? hauke+linda "says yes"
- hire skye merce "run the bar"
- boss merce skye "for a wage"

== 12
The [boy](baby) comes in the bus, of course, on the bend above the harbour, with [his](baby) [uncle](bruno) at the wheel and half of [his](baby) [sister](skye)'s bar towels under [his](baby) [mother](merce). [Graham](graham) is of no use at all. The [priest](priest), hitching a lift, is; it turns out that [he](priest) grew up among goats. [He](priest) holds up the [child](baby) of the only [woman](merce) [he](priest) ever loved, and christens [him](baby) on the spot with mineral water. That night the [ex-wife](linda) rings from Kiel, and the [new father](graham), barefoot, goes down on one knee by the gas bottles. "With hot water?" asks [Mercè](merce). With hot water. Then yes.
+ birth merce baby "comes in the bus"
- kin baby bruno "uncle"
- sibling baby skye "sister"
- parent merce baby "mother"
- help priest merce "it turns out"
- celebrate priest baby "christens him"
- love priest merce "he ever loved"
- ex graham linda "ex-wife"
- parent graham baby "new father"
- propose graham merce "on one knee"
+ engaged.start graham merce "Then yes"
