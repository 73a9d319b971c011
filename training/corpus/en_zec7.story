%series After the Long Ash
%lang en
%genre post-apocalyptic drama, encyclopedic episode table
%cast maribel | Maribel Ocampo; Maribel | f
%cast sarge | Sergeant Dunphy; Dunphy | f
%cast tobiah | Tobiah | m
%cast wick | Wickham Strand; Strand | m
%cast lotte | Lotte | f
%cast preacher | Father Absalom; Absalom | m
%cast trader | Nkechi | f
%cast mute | - | m
%cast medic | Hollis Vance; Hollis; Vance | m
%cast infant | Ember | f
%cast scavenger | - | f
%cast rider | - | m
%cast brother | Ruben Ocampo; Ruben | m
%cast tobp | - | n

== 1 Kilometre Zero
Eleven winters after the eruption, [Maribel Ocampo](maribel) walks out of the tunnel where [she](maribel) was raised, since the radio has said the name of [her](maribel) [brother](brother). On the motorway [she](maribel) is stopped by [Sergeant Dunphy](sarge), the only [survivor](sarge) of a regiment that nobody has told to go home. [Dunphy](sarge) takes half of the [girl](maribel)'s water as a toll, then gives it back when [she](sarge) hears the name: [Ruben](brother) once pulled [her](sarge) out of a flooded cellar.
+ travel maribel "walks out"
- reveal _ maribel "said"
- sibling brother maribel "brother"
- meet maribel sarge "stopped by"
- steal sarge maribel "toll"
- gift sarge maribel "gives it back"
- discover sarge maribel "hears"
+ rescue.past brother sarge "pulled her out"

== 2 Glasshouse
In the old botanical garden, [Wickham Strand](wick) rules over forty people, nine lemon trees and the only dry powder for a week's march. [He](wick) offers the [travellers](maribel+sarge) soup. [His](wick) [wife](lotte) [Lotte](lotte), great with child, whispers to [Maribel](maribel) not to drink it. [Dunphy](sarge) has already emptied [her](sarge) bowl, and sleeps like the dead; on waking, both [women](maribel+sarge) find [their](maribel+sarge) boots gone. Guests, [Strand](wick) explains, are so rare that [he](wick) can't bear to see them leave.
- boss wick _ "rules"
- gift wick maribel+sarge "soup"
- married lotte wick "wife"
- pregnant lotte "great with child"
- help lotte maribel "whispers"
+ betray wick sarge "emptied her bowl"
+ abduct wick maribel+sarge "boots gone"
- steal wick maribel+sarge "gone"
- reveal wick maribel+sarge "explains"

== 3 Lemons
Among the pickers is a grey-eyed [fellow](mute) with no tongue, [who](mute) draws in the ash with a stick. What [he](mute) draws, [Maribel](maribel) realises, is a bridge with a [man](brother) on it, [Ruben](brother)'s tunnel mark upon [his](brother) coat. [Hollis Vance](medic), [Strand](wick)'s [medic](medic), removes a splinter from [Dunphy](sarge)'s heel and lingers over the bandage longer than the heel requires. [She](sarge) tells [him](medic) to hurry up. [She](sarge) doesn't pull the foot away, though.
- injure mute "no tongue"
- create mute "draws"
+ discover maribel brother "realises"
- boss wick medic "Strand's medic"
- treat sarge medic "removes a splinter"
- injure sarge "splinter"
+ flirt medic sarge "lingers"

== 4 The Price of a Road
[Nkechi](trader), [who](trader) walks the whole coast with three mules and knows what everybody needs, sets up [her](trader) scales outside the gate. [She](trader) has boots. In exchange, [she](trader) wants word of [Strand](wick)'s powder store, and [Dunphy](sarge) pays. It's wrong, says [Maribel](maribel); there are children sleeping over that store. The [soldier](sarge) tells [her](maribel) that right and wrong were issued to another unit. [They](maribel+sarge) don't speak for a day.
- travel trader "walks"
- gift trader sarge "boots"
- reveal? sarge trader "word"
+ betray sarge wick "Dunphy pays"
- accuse maribel sarge "wrong"
+ quarrel maribel sarge "don't speak"

== 5 Powder
The raid comes at moonset, riders with tarred faces, and they know just which wall is thin. [Lotte](lotte) goes into labour amid the falling glass. [Hollis](medic) brings a [girl](infant) into the world by the light of burning lemon trees, but can't keep the [mother](lotte). "Take [her](infant)," are [Lotte](lotte)'s last words, and [Maribel](maribel), barefoot, takes [her](infant). [Strand](wick), deranged with grief, swears that [he](wick)'ll follow the [thief](maribel) to the end of the road.
+ attack _ wick "raid"
+ birth lotte infant "brings a girl"
- treat lotte medic "into the world"
+ die lotte "can't keep the mother"
- parent lotte infant "mother"
- abduct maribel infant "takes her"
- sad wick "deranged with grief"
- threaten wick maribel "follow the thief"

== 6 Milk
A [newborn](infant), no milk, a hundred kilometres. [Tobiah](tobiah), a [goatherd](tobiah) of sixteen, has some but trusts nobody; both of [his](tobiah) [parents](tobp) were eaten, [he](tobiah) says, and [he](tobiah) doesn't mean by wolves. [Dunphy](sarge) sits down in the snow, takes [her](sarge) rifle apart and hands [him](tobiah) the bolt. That does it. The [boy](tobiah) names the [baby](infant) [Ember](infant). Far behind [them](infant+maribel+sarge+tobiah), [Hollis](medic) buries a lemon pip with [Lotte](lotte) and sets off after the tracks, a day ahead of [Strand](wick).
- parent tobp tobiah "parents"
- kill.past _ tobp "eaten"
- gift sarge tobiah "hands him the bolt"
+ help tobiah infant "names the baby"
- die.past lotte "buries"
- travel medic "sets off"

== 7 The Choir
[Father Absalom](preacher) feeds anyone who sings. [His](preacher) flock has a roof, hymn books and a suspicious number of orphans, and when [he](preacher) sees [Ember](infant), [he](preacher) declares that the mountain has sent [him](preacher) an heir. [Maribel](maribel) declines on the mountain's behalf. At evensong the doors are barred. It's an old [scavenger](scavenger), in the loft for the pigeons, [who](scavenger) lets down a rope; asked for [her](scavenger) price, [she](scavenger) wants to hold the [child](infant) for the length of one hymn.
- help preacher _ "feeds"
- discover preacher infant "sees"
- reject maribel preacher "declines"
+ abduct preacher infant+maribel+sarge+tobiah "doors are barred"
+ rescue scavenger infant+maribel+sarge+tobiah "lets down a rope"

== 8 Frost
[Dunphy](sarge)'s heel has gone black. [She](sarge) orders the young [ones](maribel+tobiah) to march on, and [they](maribel+tobiah) disobey [her](sarge), badly, by carrying [her](sarge) in circles. [Hollis](medic) catches up with [them](maribel+sarge+tobiah) at a petrol station. [He](medic) has no saw but a bread knife, no spirits but the ones [he](medic) has sworn off. When it's over, [she](sarge) asks why [he](medic) came. [He](medic) shows [her](sarge) the bandage [he](medic) had saved. There's just room for two under the counter.
- ill sarge "gone black"
- reject maribel+tobiah sarge "disobey"
- help maribel+tobiah sarge "carrying her"
- find medic maribel+sarge+tobiah "catches up"
- treat sarge medic "bread knife"
- investigate sarge medic "asks"
+ sex medic sarge "room for two"

== 9 A Man on a Bridge
The bridge exists, and so does the [man](rider) in the coat. [He](rider) lets [Maribel](maribel) come very close before [he](rider) turns around. The tar is still in the creases of [his](rider) face. [He](rider) won the coat at dice, says the [raider](rider), from a radio [operator](brother) [who](brother) cried out [his](brother) own name for help until the battery died. And the [operator](brother)? The [rider](rider) nods at the water. [Tobiah](tobiah) has the rifle bolt in [his](tobiah) pocket, and the rest of the rifle.
- meet maribel rider "turns around"
- find.past rider brother "won the coat"
- help? brother _ "help"
+ reveal rider maribel "nods at the water"
+ die? brother "nods at the water"
- threaten tobiah rider "rest of the rifle"

== 10 Neither Here
[Maribel](maribel) doesn't let [him](tobiah) shoot. [She](maribel) walks down to the shore to see for herself, and what [she](maribel) comes upon is not a grave but a raft, a kettle and a bearded [hermit](brother) called [Ruben](brother), [who](brother) went into the river and, to the [raider](rider)'s credit, was not watched coming out. [He](brother) doesn't recognise the [girl](maribel) of nine in this [woman](maribel) of twenty. [She](maribel) hums the tunnel song. [He](brother) drops the kettle.
- kill! tobiah rider "shoot"
- travel maribel "walks"
+ find maribel brother "comes upon"
- die! brother "not a grave"
- discover! brother maribel "doesn't recognise"
- create maribel "hums"
- happy brother maribel "drops the kettle"

== 11 The End of the Road
With the ice breaking up, [Strand](wick) arrives, alone, on one ski. [He](wick) wants [his](wick) [daughter](infant). [Dunphy](sarge), on a crutch, confesses who sold the powder store. [He](wick) aims at [her](sarge), and [Hollis](medic) steps in front with [his](medic) arms out, so [Strand](wick) aims at [him](medic) instead and can't do it; [this](medic) is the [man](medic) [who](medic) closed [Lotte](lotte)'s eyes. [Maribel](maribel) lays [Ember](infant) on the barrel. Babies smile at anything, they say. [She](infant) smiles.
- return wick "arrives"
- parent wick infant "daughter"
- injure sarge "crutch"
+ reveal sarge wick "confesses"
- betray.past sarge wick "sold"
- threaten wick sarge "aims at her"
- rescue medic sarge "steps in front"
- kill! wick medic "can't do it"
- die.past lotte "closed"
- gift maribel wick "lays"
+ happy infant "smiles"

== 12 Planting
One year on, the raft is a ferry, and [Ruben](brother) runs it with [Nkechi](trader), [whose](trader) mules refuse to board and [whose](trader) bed [he](brother) shares when the river is low. [Strand](wick), hair gone white, has planted a row of pips. [Ember](infant) walks from [him](wick) to [Maribel](maribel) and back, at home with either. Over the radio comes a voice in a language nobody on board knows, laughing. [Dunphy](sarge) asks the operator to identify his unit.
- colleague brother trader "runs it with"
+ affair brother trader "bed he shares"
- create wick "planted"
- help maribel infant "at home with"
- investigate sarge _ "asks"
