%series The Telegraph House at Ardnaree Point
%lang en
%genre period drama at an Irish cable station, 1899, a public broadcaster's long sentences
%cast gerald   | Gerald Carbery; Carbery; Gerald | m
%cast marian   | Mrs Carbery; Marian | f
%cast harriet  | Harriet | f
%cast aoibhe   | Aoibhe | f
%cast conall   | Gearóid | m
%cast finola   | Finola | f
%cast lowther  | Captain Lowther; Lowther | m
%cast cotter   | Mrs Cotter | f
%cast cson     | - | m
%cast whit     | Whitcomb Dace; Dace | m
%cast ned      | Ned | m
%cast wise     | - | f
%cast broker   | - | m
%cast reader   | - | n
%cast lwife    | - | f
%cast baby     | - | m
%cast stoker1  | - | m
%cast stoker2  | - | m

== 1 The Shore End
As the cable ship anchors off [Ardnaree](@ardnaree), where [Gerald Carbery](gerald), the station's [superintendent](gerald), has governed eleven operators and one ailing [wife](marian) for fifteen years, [his](gerald) [daughter](harriet) [Harriet](harriet), just back from a convent in [Bruges](@bruges), falls for [Captain Lowther](lowther), [who](lowther) brings news, oranges and a reputation. In the village, meanwhile, [Aoibhe](aoibhe), a fisherman's [orphan](aoibhe), [who](aoibhe) has taught herself Morse at the kitchen window, walks past the laughing clerks, sits down at the key and is taken on, to the dismay of [her](aoibhe) [brother](conall) [Gearóid](conall).
- married gerald marian "wife"
- ill marian "ailing"
- parent gerald harriet "daughter"
- return harriet "just back"
+ love.start harriet lowther "falls for"
- gift lowther harriet "brings news, oranges"
+ hire aoibhe gerald "is taken on"
- sibling aoibhe conall "brother"
- sad conall aoibhe "dismay"

== 2 Company Rules
While [Mrs Carbery](marian), [who](marian) has not left the house since the death of a [son](cson) of [whom](cson) nobody may speak, orders a ball gown for a ball that exists only in [her](marian) head, [Gerald](gerald) finds himself defending [his](gerald) first female [operator](aoibhe) against the protest of all the others, [one](ned) of whom, the morose [Ned](ned), sees in [Aoibhe](aoibhe) the end of the profession and cuts the wires of [her](aoibhe) instrument. It is [Whitcomb Dace](whit), an American [engineer](whit) on loan, [who](whit) mends them at night.
- die.past cson "death of a son"
- parent marian cson "a son"
- sad marian cson "has not left"
+ help gerald aoibhe "defending"
- enemy.start aoibhe ned "the end of"
+ attack ned aoibhe "cuts the wires"
- help whit aoibhe "mends them"
- boss gerald aoibhe "female operator"

== 3 Neap Tide
Because the [captain](lowther) is a gentleman only as far as the waterline, [Harriet](harriet)'s [maid](finola) [Finola](finola), [who](finola) has carried [her](finola) young [lady](harriet)'s notes to the ship and stayed, more than once, till morning, now finds that [she](finola) is expecting; the only [one](aoibhe) in [whom](aoibhe) [she](finola) confides, [her](finola) [friend](aoibhe) since First Communion, is [Aoibhe](aoibhe), and [she](aoibhe) must swear by the drowned to tell no one. That same evening, unsuspecting and in white muslin, [Harriet](harriet) says yes to [Lowther](lowther) on the jetty, and [Carbery](gerald) breaks out the Madeira.
- sex.past finola lowther "till morning"
+ pregnant finola lowther "is expecting"
- reveal finola aoibhe "confides"
- friend aoibhe finola "friend since"
- reveal! aoibhe "to tell no one"
- boss harriet finola "maid"
+ engaged.start harriet lowther "says yes"
- discover! harriet finola+lowther "unsuspecting"
- celebrate gerald "breaks out the Madeira"

== 4 Cipher
A message in cipher and under a false name puts [Aoibhe](aoibhe) on the track of a swindle: [somebody](reader) is reading the stock prices off the cable and selling them to a London [broker](broker). [Dace](whit), [whom](whit) [she](aoibhe) takes into [her](aoibhe) confidence over cold tea, is so absorbed in [her](aoibhe) handwriting that [he](whit) has to have it explained twice. Meanwhile [Gearóid](conall), landing illicit tobacco by night, pulls a [sleepwalker](marian) out of the surf: [Mrs Carbery](marian), [who](marian) takes [him](conall) for [her](marian) dead [boy](cson).
+ discover aoibhe "on the track"
- betray reader "a false name"
- steal reader "selling them"
- reveal aoibhe whit "into her confidence"
+ love.start whit aoibhe "so absorbed in"
- rescue conall marian "pulls a sleepwalker"
- parent marian cson "dead boy"
- parent! marian conall "takes him for"

== 5 The Portrait
Since that night [Marian](marian) has been well enough to sit for [her](marian) portrait, to eat, even to quarrel with [her](marian) [husband](gerald), on condition that [Gearóid](conall) comes up each afternoon to read the newspaper to [her](marian), an arrangement which [Carbery](gerald) tolerates, [Ned](ned) reports in the public house, and [Harriet](harriet), passing the open door more often than is necessary, comes to look forward to. [Finola](finola), for [her](finola) part, confronts the [captain](lowther) on deck; [he](lowther) gives [her](finola) five pounds and the name of a [woman](wise) in [Tralee](@tralee).
+ recover marian "well enough"
- quarrel gerald marian "quarrel"
- married gerald marian "husband"
- help conall marian "to read the newspaper"
- reveal ned "reports"
- love.start harriet conall "look forward to"
+ accuse finola lowther "confronts the captain"
- gift lowther finola "five pounds"

== 6 Regatta
At the regatta, which the village wins for once, thanks to [Gearóid](conall) at the tiller, [Harriet](harriet), [who](harriet) ought to be handing the cup to [her](harriet) [betrothed](lowther), hands it to the [victor](conall) with such a blush that [Lowther](lowther) picks a quarrel with the [fisherman](conall) and has [him](conall) beaten up behind the boathouse by two of [his](lowther) [stokers](stoker1+stoker2). Neither [Finola](finola), [who](finola) has thrown the five pounds into the sea, nor [Aoibhe](aoibhe), [who](aoibhe) dresses [his](conall) wounds, can persuade [him](conall) to name the [man](lowther) behind it.
- engaged harriet lowther "betrothed"
- flirt harriet conall "such a blush"
- quarrel conall lowther "picks a quarrel"
+ attack stoker1+stoker2 conall "beaten up"
- boss lowther stoker1+stoker2 "his stokers"
- treat conall aoibhe "dresses his wounds"
- reject finola lowther "into the sea"
- reveal! conall "name the man"

== 7 The Wrong Hands
Having intercepted a second cipher and deciphered it together in a boat, [Aoibhe](aoibhe) and [Dace](whit) know at last that it is [Lowther](lowther) [who](lowther) has been robbing the Exchange, and, since joy is a poor counsellor, [they](aoibhe+whit) kiss, drop the paper and lose it to the tide. [Ned](ned), [who](ned) fishes it out, goes not to the [superintendent](gerald) but to the [captain](lowther), from [whom](lowther) [he](ned) now draws a second salary. A day later [Aoibhe](aoibhe), accused of selling secrets, is dismissed by a [Carbery](gerald) visibly ashamed.
+ discover aoibhe+whit lowther "know at last"
- steal.past lowther _ "robbing the Exchange"
+ kiss aoibhe whit "kiss"
- lose aoibhe+whit "lose it"
- find ned "fishes it out"
- boss.start lowther ned "second salary"
- accuse _ aoibhe "accused of"
- quit aoibhe gerald "is dismissed"
- sad gerald aoibhe "visibly ashamed"

== 8 Banns
Without work, [Aoibhe](aoibhe) hires herself out to gut herring, while [Dace](whit), [who](whit) has spoken up for [her](aoibhe) in vain, telegraphs to [New York](@newyork) for the ledgers. In the parish church the banns are read for [Harriet](harriet) and the [captain](lowther) for the second time. [Marian](marian), [who](marian) was once married off to [Gerald](gerald) and has wept over it ever since, begs the [girl](harriet) to listen to [her](harriet) heart; but [Harriet](harriet), [whom](harriet) [Gearóid](conall) has sent away out of pride, wants to hear nothing from it.
- hire aoibhe "hires herself out"
- help whit aoibhe "spoken up for"
- investigate whit lowther "for the ledgers"
- wedding? harriet lowther "banns"
- wedding.past gerald marian "married off"
- sad marian gerald "wept over it"
- help marian harriet "begs the girl"
+ reject conall harriet "sent away"

== 9 Just Cause or Impediment
The bells have rung and the veil is already lifted, when from the last pew, heavy with child and encouraged by [Aoibhe](aoibhe), [Finola](finola) rises to say what [she](finola) has kept to herself for seven months, and is led out as a liar, only for a second [woman](lwife), from [Greenock](@greenock), to stand up with a marriage certificate in the name of [Lowther](lowther). [Harriet](harriet) slaps [him](lowther), embraces [Finola](finola), [her](harriet) [maid](finola), before the whole congregation, and faints.
- pregnant finola lowther "heavy with child"
- help aoibhe finola "encouraged"
+ reveal finola "rises to say"
- betray! finola "a liar"
- married lowther lwife "marriage certificate"
+ wedding! harriet lowther "stand up"
- attack harriet lowther "slaps"
- help harriet finola "embraces"
- boss harriet finola "maid"
- ill harriet "faints"

== 10 The Break
In the great November storm, in which the cable parts and [Ardnaree](@ardnaree) is suddenly cut off from the world, [Finola](finola) is delivered of a [boy](baby) in the battery room, with [Mrs Cotter](cotter), the [midwife](cotter), on one side and [Mrs Carbery](marian), [who](marian) would not be sent to bed, on the other. [Ned](ned), [whose](ned) conscience has kept pace with the barometer, owns up to [Gerald](gerald) to having sold [Aoibhe](aoibhe)'s good name. Asked back with a bow, [she](aoibhe) makes the [superintendent](gerald) wait through three gusts before [she](aoibhe) consents.
+ birth finola baby "delivered of a boy"
- treat finola cotter "midwife"
- help marian finola "would not be sent"
- sad ned "conscience"
+ reveal ned gerald "owns up"
- betray.past ned aoibhe "sold Aoibhe's good name"
- hire aoibhe gerald "consents"

== 11 Dead Reckoning
Wanted on two continents and cast off by [his](lowther) lawful [spouse](lwife), [Lowther](lowther) steals back by night to make sure at least of a hostage, and it is [Harriet](harriet), out on the cliff because [she](harriet) could not sleep for thinking of [Gearóid](conall), [whom](harriet) [he](lowther) drags into the pinnace. [Gearóid](conall) rows after [them](harriet+lowther), into the race, where no boat has lived. An oar, a hand, a lantern going under. At dawn two [people](conall+harriet) wade ashore; the [captain](lowther)'s cap follows on the tide.
- investigate _ lowther "Wanted"
- married lowther lwife "lawful spouse"
- breakup lwife lowther "cast off"
- return lowther "steals back"
- love harriet conall "thinking of Gearóid"
+ abduct lowther harriet "drags"
+ rescue conall harriet "wade ashore"
- die lowther "cap follows"

== 12 The New Century
On the last evening of the year, decisions long put off are made: [Gerald](gerald), [who](gerald) has learned to say [his](gerald) dead [son](cson)'s name aloud, asks [Marian](marian) for a dance, and gets it; [Harriet](harriet) exchanges [her](harriet) trousseau for oilskins and, with [her](harriet) [mother](marian)'s blessing, becomes [Gearóid](conall)'s [wife](harriet); [Finola](finola) takes [her](finola) [child](baby) to [Mrs Cotter](cotter)'s as a lodger. Only [Dace](whit), recalled to [Newfoundland](@newfoundland), has left without a word, so that [Aoibhe](aoibhe) sits at [her](aoibhe) key with burning eyes, until, at midnight, it starts to tap: "Marry [me](whit)."
- die.past cson "dead son"
- parent gerald cson "son"
- reconcile gerald marian "gets it"
- parent marian harriet "mother"
+ wedding conall harriet "becomes Gearóid's wife"
- move baby+finola cotter "takes her child to"
- travel whit "recalled" @newfoundland
- sad aoibhe whit "burning eyes"
+ propose whit aoibhe "Marry me"
