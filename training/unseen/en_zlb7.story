%series The Long Freight
%lang en
%genre space drama aboard an ore hauler, database overview and blurbs
%cast amparo  | Captain Amparo Reyes; Amparo; Reyes | f
%cast bo      | Bo Lindqvist; Bo | m
%cast nav     | Sable Ito; Sable; Ito | f
%cast quart   | - | m
%cast botanist | - | f
%cast stow    | Wren | f
%cast kip     | Kip Reyes; Kip | m
%cast cook    | - | m
%cast vex     | Vex | m
%cast medic   | Doc Farouk; Farouk | m
%cast lars    | Lars Lindqvist; Lars | m
%cast moss    | Moss | n
%cast crew    | Magpie crew; Magpies | g
%cast infant  | - | m

== 1
Three years out with a belly full of nickel, the hauler [Magpie](*magpie) has one [captain](amparo), [Amparo Reyes](amparo), one [engineer](bo), [Bo Lindqvist](bo), and between [them](amparo+bo) one divorce. [They](amparo+bo) speak through the intercom. [Their](amparo+bo) [boy](kip), [Kip](kip), runs messages. At the Ceres locks a new [navigator](nav) comes aboard with a single bag; [Bo](bo) carries it, and the [captain](amparo) sees [him](bo) carry it. In hold six something sneezes. [Moss](moss), the ship's [computer](moss), reports mice.
- boss amparo bo "engineer"
+ divorce.past amparo bo "divorce"
- parent amparo+bo kip "boy"
- hire nav "new navigator"
- travel nav "comes aboard"
- help bo nav "carries it"
+ jealous amparo nav "sees him carry it"

== 2
Mice don't eat pickled plums. The [quartermaster](quart), missing eleven jars, lies in wait in hold six and hauls out a [girl](stow) of nineteen, shaved head, no papers. The [stowaway](stow) has bolted from the [warlord](vex) [who](vex) calls himself [her](stow) [guardian](vex). By the book, [Reyes](amparo) ought to put [her](stow) out at the next buoy; [Kip](kip), sixteen and thunderstruck at the first sight of [her](stow), says that [he](kip) will go out with [her](stow). The [girl](stow) is given an apron and the [cook](cook) for a superior.
- steal stow quart "missing eleven jars"
+ find quart stow "hauls out"
- flee stow vex "bolted"
- kin? stow vex "guardian"
- attack? amparo stow "put her out"
+ love.start kip stow "thunderstruck"
- help? kip stow "go out with her"
- hire stow "given an apron"
- boss.start cook stow "superior"

== 3
The [navigator](nav), [Sable Ito](nav) to [her](nav) friends, of whom there are none aboard, plots courses by night, and [Bo](bo) plots reasons to fix the bridge lamp. On the fourth pretext [she](nav) unscrews the bulb herself. [They](bo+nav) have the dark to themselves until [Kip](kip), with a message from [his](kip) [mother](amparo), puts on the light. [He](kip) delivers the message. [He](kip) also delivers, a deck lower, a summary. The [captain](amparo) hurls the intercom at the wall; [Doc Farouk](medic) picks the splinters from [her](amparo) palm.
- flirt bo nav "plots reasons"
+ sex bo nav "the dark to themselves"
- parent amparo kip "mother"
- discover kip bo+nav "puts on the light"
- reveal kip amparo "summary"
- sad amparo bo "hurls the intercom"
- injure amparo "splinters"
- treat amparo medic "picks the splinters"

== 4
The [stowaway](stow) peels roots. The [cook](cook) teaches [her](stow) to whistle. [Kip](kip) hangs about the galley. [Wren](stow) is what [she](stow) calls herself now. [Kip](kip) brings [Wren](stow) a comet in a jar. It is soap. [Wren](stow) pecks [Kip](kip) on the cheek. The [botanist](botanist) wants a child. [She](botanist) has asked the [quartermaster](quart). The [quartermaster](quart) has counted the rations and said no. [Bo](bo) hums. [Amparo](amparo) can't stand [Bo](bo) humming. Nothing comes of it.
- advisor cook stow "teaches"
- love kip stow "hangs about"
- gift kip stow "brings Wren"
+ kiss kip stow "pecks"
- pregnant? botanist "wants a child"
- reject quart botanist "said no"
- happy bo "hums"
- sad amparo bo "can't stand"

== 5
A salvage tug hails the [Magpie](*magpie). At its wheel sits [Lars](lars), [Bo](bo)'s little [brother](lars), [who](lars) has not been on speaking terms with [him](bo) since the launch party twenty years ago, at which [Amparo](amparo), then the younger [Lindqvist](lars)'s [girl](amparo), danced with the wrong [one](bo). [Lars](lars) has come for a coil and stays for supper. The two [brothers](bo+lars) start on the old business with the soup and have each other by the throat before the fish. The [captain](amparo) separates [them](bo+lars) with a fire hose, and smiles, which the [cook](cook) finds ominous.
- travel lars "come for a coil"
- sibling bo lars "brother"
- quarrel.past bo lars "not been on speaking terms"
+ couple.past amparo lars "girl"
- flirt.past amparo bo "danced"
- quarrel bo lars "start on"
- attack bo lars "by the throat"
+ help amparo bo+lars "separates"
- happy amparo "smiles"

== 6
With the coil goes the news. [Lars](lars) sells it at the next dock: a bald [kitchen hand](stow) with the [warlord](vex)'s brand on [her](stow) neck. [He](lars) is sorry before the coin has stopped spinning. On board, the [botanist](botanist) has found someone to say yes; the [medic](medic), a [bachelor](medic) by conviction, is a changed man, whistles, and moves [his](medic) one chair into the greenhouse. [Sable](nav) tells [Bo](bo) not to bring [his](bo) boots. [She](nav) doesn't do mornings. [He](bo), [who](bo) has already told [his](bo) [son](kip) about a future, stands in the corridor with the boots.
+ betray lars stow "sells it"
- sad lars "sorry"
- couple.start botanist medic "say yes"
- happy medic "whistles"
- move medic botanist "moves his one chair"
+ reject nav bo "not to bring his boots"
- parent bo kip "son"
- reveal.past bo kip "told his son"

== 7
[Vex](vex), the [warlord](vex), falls upon the [Magpie](*magpie) off Vesta with three cutters. [He](vex)'ll spare the [crew](crew) for the [girl](stow). [Wren](stow) has gone to the airlock before [Reyes](amparo) can finish saying no, and the hatch closes on the [one](stow) [Kip](kip) never told. [He](kip) bangs on it till [his](kip) fists bleed. On the flagship the [captive](stow) is dressed in silk and called wife. [She](stow) is not [his](vex) [wife](stow); [she](stow) was bought at eight for a pump. It was the [cook](cook), of all people, [who](cook) sold [her](stow): [he](cook) has known it since the whistle.
- attack vex crew "falls upon"
- threaten vex crew "spare the crew"
- rescue stow crew "gone to the airlock"
+ abduct vex stow "captive"
- confess! kip stow "never told"
- injure kip "fists bleed"
- married! stow vex "wife"#2
- betray.past cook stow "sold her"
+ discover.past cook stow "has known"

== 8
[Kip](kip) takes the shuttle. [Kip](kip) tells nobody. [Lars](lars) finds [Kip](kip) in the shuttle. [Lars](lars) wants to make amends to [Wren](stow). So the [uncle](lars) flies and the [nephew](kip) prays. [Lars](lars) bluffs the sentries. [Kip](kip) cuts the silk. [Wren](stow) knocks out [Vex](vex) with a samovar. [Vex](vex) shoots blindly. The shot fells [Lars](lars). [Lars](lars) dies at the stick, in sight of the [Magpie](*magpie). "Tell [Bo](bo)," [he](lars) says. Nothing follows.
- steal kip "takes the shuttle"
- reveal! kip "tells nobody"
- find lars kip "finds Kip"
- reconcile? lars stow "make amends"
- kin kip lars "uncle"
- betray lars _ "bluffs"
+ rescue kip stow "cuts the silk"
- attack stow vex "knocks out"
+ kill vex lars "fells"
- die lars "dies"

== 9
A coffin is launched, and [Bo](bo), [who](bo) had two decades in which to ring [his](bo) [brother](lars), now has the rest of [his](bo) life. [Amparo](amparo) sits up with [him](bo). Around four in the morning, without the intercom, the former [couple](amparo+bo) get as far as the launch party, and laugh, and hold hands; around five [she](amparo) goes to [her](amparo) own bunk. The [navigator](nav) sees [her](amparo) come out and offers congratulations. Nothing happened, says [Reyes](amparo). That, says [Ito](nav), is what [she](nav) means. In the greenhouse the [botanist](botanist) throws up into the beans.
- die.past lars "coffin"
- sibling bo lars "brother"
- sad bo lars "rest of his life"
- help amparo bo "sits up"
- ex amparo bo "former couple"
+ reconcile amparo bo "hold hands"
- discover nav amparo "sees her come out"
- happy amparo+bo "laugh"
- sex! amparo bo "Nothing happened"
- ill botanist "throws up"
+ pregnant botanist "throws up"

== 10
[Wren](stow) won't eat what the [cook](cook) cooks. [He](cook) kneels among the onions and owns to the pump: [he](cook) was a starving father, with a smaller [one](infant) at home [who](infant) starved regardless. So the [cook](cook) is [her](stow) [father](cook). [She](stow) leaves the galley without a sound and takes the first locked door, which is [Kip](kip)'s. "[I](stow)'m not here," [she](stow) tells [him](kip). [He](kip) isn't either. [They](kip+stow) lie head to foot in the bunk, talking, and about the time the [quartermaster](quart) counts the blankets, nobody's head is at anybody's foot.
- reject stow cook "won't eat"
+ reveal cook stow "owns to the pump"
- parent cook stow "father"#2
- parent.past cook infant "smaller one"
- die.past infant "starved"
- flee stow cook "leaves the galley"
+ sex kip stow "nobody's head"

== 11
[Vex](vex) comes back with six cutters and no samovar within reach. The [quartermaster](quart), a [coward](quart) by [his](quart) own reckoning, loads the chute with pickled plums and fires; the flagship rams its sister. [Vex](vex) is fished out in a suit and put in irons by [Reyes](amparo). The [hero](quart) is kissed on both cheeks by the [botanist](botanist) and asked to stand godfather, [Farouk](medic) nodding. [Sable](nav) signs off. On the gangway [she](nav) hands [Bo](bo) a bulb. [He](bo) screws it in over the table where [Amparo](amparo) has laid for two, or, as [Kip](kip) and [Wren](stow) turn up late and hand in hand, for four.
- return vex "comes back"
+ attack quart vex "fires"
+ arrest amparo vex "put in irons"
- kiss botanist quart "kissed"
- quit nav "signs off"
- gift nav bo "hands Bo a bulb"
- date amparo bo "laid for two"
- couple kip stow "hand in hand"
