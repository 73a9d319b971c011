%series The Crown of Sarrow
%lang en
%genre fantasy court drama, fan-wiki chapter summaries
%cast maelis | Queen Maelis; Maelis | f
%cast torvin | Torvin; Lord Torvin | m
%cast ysolt  | Princess Ysolt; Ysolt | f
%cast brand  | Brand; Ser Brand | m
%cast odile  | Lady Odile; Odile | f
%cast kesh   | Kesh; Prince Kesh | m
%cast ravn   | Ravn | m
%cast wren   | Wren | f
%cast hob    | Hob | m
%cast king   | King Edrec; Edrec | m
%cast witch  | Mother Sloe; Sloe | f
%cast millerin | - | f
%cast child  | Alder | m

== 1 The Cup
[King Edrec](king) drops dead at [his](king) [daughter](ysolt)'s betrothal feast. [Princess Ysolt](ysolt), seventeen, was to be given that night to [Prince Kesh](kesh) of the salt islands; instead [her](ysolt) [stepmother](maelis), [Queen Maelis](maelis), names the late [king](king)'s [brother](torvin) [Torvin](torvin) regent and has the [cupbearer](hob) [Hob](hob) thrown into the tower for poisoning. [Ser Brand](brand), the [princess](ysolt)'s sworn [shield](brand), notices that the [regent](torvin) never touched [his](torvin) wine.
+ die king "drops dead"
- parent king ysolt "daughter's"
- engaged? kesh ysolt "betrothal feast"
- kin maelis ysolt "stepmother"
- sibling king torvin "brother"
- hire torvin maelis "names"
+ arrest maelis hob "thrown into the tower"
- accuse maelis hob "poisoning"
- discover brand torvin "notices"

== 2 Black Ribbons
The mourning week is short for some. [Lady Odile](odile), the [queen](maelis)'s [confidante](odile), finds [her](odile) [mistress](maelis) in the [regent](torvin)'s bathhouse and learns that [the two](maelis+torvin) have been lovers since before the funeral, and before the need of one. [Ysolt](ysolt) weeps on [Brand](brand)'s shoulder; [he](brand), [who](brand) has worshipped [her](ysolt) ever since [he](brand) could lift a sword, stands like a post. [Kesh](kesh) sees no reason to put off the wedding.
- boss maelis odile "her mistress"
- friend maelis odile "confidante"
+ discover odile maelis+torvin "learns"
- affair maelis torvin "lovers"
- sad ysolt "weeps"
- love brand ysolt "worshipped"
- wedding? kesh ysolt "put off the wedding"

== 3 The Tower Stair
[Wren](wren), a kitchen [maid](wren), is [Hob](hob)'s [sweetheart](wren) and will not have [him](hob) hanged. [She](wren) puts sleeping-root in the gaolers' ale, and with the runaway [cupbearer](hob) [she](wren) reaches the woods. [Ravn](ravn), [captain](ravn) of outlaws, takes [the two](hob+wren) in. [He](ravn) turns out to be [Brand](brand)'s [half-brother](ravn), born on the wrong side of the blanket, and no friend of knights. [His](ravn) eye falls on [Wren](wren), and stays there.
- couple hob wren "sweetheart"
- kill? _ hob "hanged"
+ rescue wren hob "will not have him"
- flee hob+wren "runaway"
- help ravn hob+wren "takes the two in"
- sibling brand ravn "half-brother"
- love.start ravn wren "eye falls on"

== 4 Plain Tale
[Torvin](torvin) rules. [Maelis](maelis) smiles. [Kesh](kesh) waits for [Ysolt](ysolt). [Ysolt](ysolt) shuts the door on [Kesh](kesh). [Kesh](kesh) hears music. [Odile](odile) plays the harp. [Kesh](kesh) sits down by [Odile](odile). [Odile](odile) plays on. [Kesh](kesh) kisses [her](odile) hand. Down the hall comes [Ysolt](ysolt). [Ysolt](ysolt) feels glad. [She](ysolt) thanks the gods for [Odile](odile).
- happy maelis "smiles"
- reject ysolt kesh "shuts the door"
- create odile "plays the harp"
+ flirt kesh odile "kisses her hand"
- discover ysolt kesh+odile "Down the hall"
- happy ysolt "glad"

== 5 What the Witch Saw
[Mother Sloe](witch), [who](witch) brews for half the court, swears to [Ysolt](ysolt) that it was no cupbearer who bought the nightshade, but a [lady](maelis) with a ring shaped like a pike. That is [Maelis](maelis)'s ring. [Ysolt](ysolt) calls the [queen](maelis) a murderess before the council. Nobody stirs. The [regent](torvin) orders the wedding for Sunday and has the [princess](ysolt) locked up until then. [Brand](brand) is told to guard [her](ysolt) door, and finds that [he](brand) has the key.
- reveal witch ysolt "swears"
- kill.past maelis king "nightshade"
+ accuse ysolt maelis "murderess"
- wedding? kesh ysolt "orders the wedding"
+ arrest torvin ysolt "locked up"
- boss torvin brand "told to guard"
- rescue? brand ysolt "has the key"

== 6 Out by the Kitchen
Through the laundry chute go [knight](brand) and [princess](ysolt), and the first time [he](brand) holds [her](ysolt) is to stop [her](ysolt) sneezing. In the forest [Brand](brand) comes face to face with [his](brand) [brother](ravn); steel is drawn. It is [Wren](wren) [who](wren) steps between [them](brand+ravn), ladle raised. At the altar [Kesh](kesh), with no bride, doesn't look very unhappy. [Odile](odile) holds [his](kesh) gloves for a long time.
+ flee brand+ysolt "laundry chute"
- help brand ysolt "holds her"
- sibling brand ravn "brother"
- quarrel brand ravn "steel is drawn"
- help wren brand+ravn "steps between"
- breakup ysolt kesh "no bride"
- sad! kesh "very unhappy"

== 7 Camp Fires
[Hob](hob) was brave in the tower and is a bore in the woods. [Wren](wren) tells [him](hob) so, and that evening sits by [Ravn](ravn)'s fire instead of [his](hob). The [cupbearer](hob) slinks off to the castle to sell the camp for a pardon. On a bed of moss [Ysolt](ysolt) asks [her](ysolt) [shield](brand) why [he](brand) always looks over [her](ysolt) head. Because if [he](brand) looked lower, [Brand](brand) says, [he](brand) would have to speak. [He](brand) looks lower.
+ breakup wren hob "instead of his"
- love wren ravn "by Ravn's fire"
- betray hob ravn+wren "sell the camp"
+ confess brand ysolt "have to speak"

== 8 Dawn Raid
The [regent](torvin)'s riders fall upon the camp. [Ravn](ravn) takes an arrow meant for [his](ravn) [brother](brand), and the two of [them](brand+ravn), back to back, make up without a word. [Ysolt](ysolt) is dragged to the castle across a saddle. Guilt gnaws at [Hob](hob), [whose](hob) pardon turns out to be a rope. [He](hob) is cut down by [Odile](odile), [who](odile) needs someone to carry a letter to [Kesh](kesh), [who](kesh) has sailed.
- attack torvin ravn "fall upon"
- injure ravn "takes an arrow"
- rescue ravn brand "meant for"
- reconcile brand ravn "make up"
+ abduct torvin ysolt "dragged"
- sad hob "Guilt gnaws"
- betray torvin hob "turns out to be"
+ rescue odile hob "cut down"
- travel kesh "has sailed"

== 9 The Heir
[Maelis](maelis) is with child and gives it out that it is the dead [king](king)'s. [Torvin](torvin), [who](torvin) can count, would like a share of the glory, and of the throne. [They](maelis+torvin) fall out so loudly that the pages bet on it. [Sloe](witch) is called in for the cramps, and in the [queen](maelis)'s fever hears the whole story of the cup: it was [he](torvin) [who](torvin) bought the poison, and [she](maelis) [who](maelis) poured. "On [his](king) lips it tasted sweet," says [Maelis](maelis).
+ pregnant maelis torvin "with child"
- pregnant! maelis king "dead king's"
- quarrel maelis torvin "fall out"
- ill maelis "fever"
- treat maelis witch "cramps"
+ reveal maelis witch "hears the whole story"
- kill.past maelis+torvin king "poured"

== 10 Salt Sails
[Kesh](kesh) reads [Odile](odile)'s letter twice, once for the news and once for the hand, and turns [his](kesh) fleet about. [Wren](wren) nurses [Ravn](ravn) back to health in a mill; the miller's [wife](millerin) takes [the pair](ravn+wren) for man and wife, and neither says that [she](millerin) is wrong. [Torvin](torvin) informs [Ysolt](ysolt) that [she](ysolt) will be [his](torvin) [queen](ysolt), [niece](ysolt) or not, since the other [one](maelis) has grown tiresome.
- return kesh "fleet about"
- love kesh odile "once for the hand"
- treat ravn wren "nurses"
+ recover ravn "back to health"
- married! ravn wren "man and wife"
+ threaten torvin ysolt "will be his queen"
- wedding? torvin ysolt "his queen"
- kin torvin ysolt "niece"

== 11 Two Weddings and a Knife
The [regent](torvin) waits at the altar in cloth of gold. The veil comes up the aisle, and under it, eight months gone and with a knife in [her](maelis) sleeve, is [Maelis](maelis). [She](maelis) stabs [Torvin](torvin) on the word "forsake". The [widow](maelis) twice over is brought to bed on the chapel steps, with no midwife but the [girl](ysolt) [whose](ysolt) [father](king) [she](maelis) killed. [Ysolt](ysolt) holds up the screaming [Alder](child). [He](child) is [her](ysolt) [cousin](child), [he](child) is nobody's fault.
- wedding? torvin ysolt "waits at the altar"
+ kill maelis torvin "stabs"
- birth maelis child "brought to bed"
- help ysolt maelis "no midwife"
- kill.past maelis king "killed"
- parent king ysolt "father"
- kin child ysolt "cousin"

== 12 The Open Gate
[Maelis](maelis) is sent over the sea with [her](maelis) [boy](child), alive at [Ysolt](ysolt)'s asking. The new [queen](ysolt) frees [Hob](hob) and makes [him](hob) taster. [Kesh](kesh) lands with forty ships too late for any battle, and asks, blushing, for a different [lady](odile); [Odile](odile) has packed. [Ravn](ravn) is pardoned on condition that [he](ravn) marry [Wren](wren) in a roofed building. And [Brand](brand), [who](brand) cannot marry a crown, is told by the [queen](ysolt) to look lower.
- travel child+maelis "sent over the sea"
- parent maelis child "boy"
- help ysolt maelis "asking"
- hire ysolt "new queen"
- rescue ysolt hob "frees"
- hire hob ysolt "taster"
- return kesh "lands"
+ propose kesh odile "asks"
- wedding? ravn wren "marry Wren"
- wedding! brand ysolt "cannot marry"
+ flirt ysolt brand "look lower"
