%series Wagtail Downs
%lang en
%genre outback vet drama, Western Australia, encyclopaedia episode list
%cast thea     | Thea Kowalczyk; Thea; Dr Kowalczyk | f
%cast brum     | Brum Hennessy; Brum | m
%cast ludo     | Ludo Hennessy; Ludo | m
%cast nerida   | Nerida Hennessy; Nerida | f
%cast sal      | Sal Whitfield; Sal | f
%cast imran    | Imran Qureshi; Imran; Sergeant Qureshi | m
%cast colm     | Colm Daly; Colm | m
%cast pearl    | Pearl Hennessy; Pearl | f
%cast jude     | Jude Whitfield; Jude | n
%cast agnieszka| Agnieszka; Aga | f
%cast shearer  | Rowan Teague; Rowan; Teague | m
%cast pilot    | Mirela; Mirela Novak | f
%cast hub      | - | m
%cast bab      | Clem | f
%cast barmaid  | - | f

== 1 Dust
[Thea Kowalczyk](thea), jilted in [Perth](@perth) a week before the altar, takes over the practice of [Brum Hennessy](brum), [who](brum) can no longer lift a calf. The old [vet](brum) has two [sons](colm+ludo), [one](colm) of [them](colm+ludo) by a [barmaid](barmaid), and [neither](colm+ludo) will talk to the other. [Ludo](ludo), the [elder](ludo), shows the [newcomer](thea) the way to the pub and, over the second glass, tells [her](thea) that [she](thea) has dust on [her](thea) nose. [Nerida](nerida), [his](ludo) [wife](nerida), sees who wipes it off. On the police station's steps [Imran Qureshi](imran) eats [his](imran) dinner alone, as every night since [Sal](sal) gave [him](imran) back [his](imran) ring.
- breakup.past _ thea "jilted"
+ hire thea brum "takes over"
- travel thea "newcomer"
- parent brum colm+ludo "sons"
- sibling colm ludo "sons"
- affair.past barmaid brum "by a barmaid"
- parent barmaid colm "by a barmaid"
- quarrel colm ludo "neither will talk"
- help ludo thea "shows the newcomer"
- flirt ludo thea "dust on her nose"
- married ludo nerida "wife"
- discover nerida ludo+thea "sees who wipes"
- sad imran "alone"
- breakup.past sal imran "gave him back"

== 2 The Other Son
[Colm Daly](colm), [who](colm) bears [his](colm) [mother](barmaid)'s name and [Brum](brum)'s chin, drives in with a lame dog and stays for the fence, the roof and supper. It is plain to everybody but [Thea](thea) that the dog isn't lame. [Nerida](nerida), [who](nerida) went out with [Colm](colm) before [she](nerida) took [his](colm) [half-brother](ludo), drops a plate. At the roadhouse [Sal Whitfield](sal), [Imran](imran)'s former [fiancée](sal), hires a [shearer](shearer) to mind the pumps and asks [him](shearer) no questions; [he](shearer) pays back the courtesy. [Her](sal) seventeen-year-old, [Jude](jude), finds a wanted notice under the [stranger](shearer)'s pillow and puts it back.
- parent barmaid colm "mother's"
- parent brum colm "Brum's chin"
- return colm "drives in"
- betray colm thea "isn't lame"
- love colm thea "plain to everybody"
- ex colm nerida "went out with"
- sibling colm ludo "half-brother"
- married ludo nerida "took his half-brother"
- ex imran sal "former fiancée"
+ hire shearer sal "mind the pumps"
- parent sal jude "Her seventeen-year-old"
+ discover jude shearer "wanted notice"

== 3 Bore Water
When [she](thea) is called to a bogged mare at midnight, [Thea](thea) rings for [Ludo](ludo), [whose](ludo) ute has the winch. [They](ludo+thea) get the mare out and do not get themselves home. [Nerida](nerida), lying awake, counts the hours, and in the morning [her](nerida) [husband](ludo) swears that the winch broke. It is [Pearl](pearl), [their](ludo+nerida) [daughter](pearl), nine, [who](pearl) tries it and finds that it runs like a clock. [Brum](brum) has a fall in the yard and is flown out by the [pilot](pilot) of the mail plane. "[He](brum)'ll bury us all," the [woman](pilot) says. The bore runs dry on Thursday, and the cattle stand about as if someone had promised them something.
- help ludo thea "the winch"
+ sex ludo thea "do not get themselves home"
- cheat ludo nerida "do not get themselves home"
- jealous nerida ludo "counts the hours"
- married ludo nerida "husband"
- betray ludo nerida "swears"
- parent ludo+nerida pearl "daughter"
- discover pearl ludo "runs like a clock"
- injure brum "has a fall"
- help pilot brum "flown out"

== 4 Plain Words
[Nerida](nerida) goes to [Thea](thea). [Nerida](nerida) speaks first. "Keep [him](ludo)," says [Nerida](nerida). [Thea](thea) doesn't want [Ludo](ludo). Nor does [she](thea) say so. [Jude](jude) likes the [shearer](shearer). [Jude](jude) tells nobody about [Rowan](shearer). [Rowan Teague](shearer) is [his](shearer) name. [Sal](sal) has begun to sing again. Whom does [Sal](sal) sing for? Not for [Imran](imran). [Pearl](pearl) asks [Colm](colm) to be [her](pearl) [uncle](colm). [He](colm) is [her](pearl) [uncle](colm). [Ludo](ludo) moves out with one bag. [Colm](colm) lets in [Ludo](ludo). The [brothers](colm+ludo) share a stove. [They](colm+ludo) share no word.
+ breakup nerida ludo "Keep him"
- love! thea ludo "doesn't want Ludo"
- friend jude shearer "likes the shearer"
- reveal! jude shearer "tells nobody"
- love.start sal shearer "begun to sing"
- love! sal imran "Not for Imran"
- kin colm pearl "uncle"
+ move ludo colm "moves out"
- sibling colm ludo "brothers"
- reveal! thea nerida "Nor does she say so"
- help colm ludo "lets in Ludo"
- housemate.start colm ludo "share a stove"
- quarrel colm ludo "share no word"

== 5 Race Day
The town's one holiday brings out hats and old scores. [Brum](brum), back from the hospital against advice and in a wheelchair, backs a horse that [he](brum) once gelded. [Thea](thea) turns up on [Colm](colm)'s arm, so that the two [sons](colm+ludo) of one [father](brum) end the afternoon rolling in the betting ring, and it takes [Sergeant Qureshi](imran), [who](imran) has known [them](colm+ludo) since kindergarten, to pull [Ludo](ludo) off [his](ludo) [brother](colm). Behind the tote the [policeman](imran) comes upon [his](imran) [ex](sal) in the arms of the [man](shearer) from the pumps. The face reminds [him](imran) of something; whether it is a file or only [his](imran) own heartbreak, [he](imran) can't yet say.
- return brum "back"
- date colm thea "on Colm's arm"
- parent brum colm+ludo "father"
- jealous ludo colm "rolling"
+ attack ludo colm "rolling in the betting"
- sibling colm ludo "brother"
- help imran colm "pull Ludo off"
- friend colm+ludo imran "since kindergarten"
- affair sal shearer "in the arms of"
+ discover imran sal+shearer "comes upon"
- ex imran sal "ex"
- sad imran "heartbreak"

== 6 Files
The file is two years old: a [Rowan Teague](shearer) is sought in [Queensland](@queensland) over the death of the [man](hub) [who](hub) had beaten [his](shearer) [sister](agnieszka)... Not so fast, writes [Imran](imran), and tears the page out of [his](imran) pad, because if [he](imran) takes the [fellow](shearer) in, [Sal](sal) will never believe that it was for the law's sake. [She](sal), knowing none of this, lets [Rowan](shearer) bring [his](shearer) boots into [her](sal) bedroom for good. [Nerida](nerida), meanwhile, takes the mail plane to [Broome](@broome) and, somewhere over the salt, tells its [pilot](pilot), [Mirela Novak](pilot), more than [she](nerida) has told anyone in ten years. [Mirela](pilot) listens with both hands on the stick.
- kill? shearer hub "sought"
- die.past hub "death"
- attack.past hub agnieszka "had beaten"
- sibling agnieszka shearer "sister"
+ discover imran shearer "two years old"
- arrest! imran shearer "takes the fellow in"
- discover! sal shearer "knowing none of this"
+ move shearer sal "bring his boots"
- couple.start sal shearer "for good"
- travel nerida "takes the mail plane" @broome
- reveal nerida pilot "more than she has told"
- friend.start nerida pilot "listens"

== 7 Two Stripes
[Thea](thea), [who](thea) can tell a cow's condition at forty paces, needs a chemist's kit for [her](thea) own. The dates allow for one [brother](ludo) only, and it is not the [one](colm) [she](thea) has been kissing since the races. [She](thea) says so to [Colm](colm) straight out; [he](colm) walks to the ridge and back and asks whether [she](thea) would like the [child](bab) to be called Daly. [She](thea) would rather be asked again in a year. [Ludo](ludo), kept in the dark, has shaved and is bringing [Nerida](nerida) flowers, which [she](nerida) takes and gives to [Pearl](pearl)'s goat. That the goat should then be sick is nobody's fault.
+ pregnant thea ludo "kit for her own"
- sibling colm ludo "brother"
- kiss colm thea "has been kissing"
- reveal thea colm "straight out"
+ propose colm thea "called Daly"
- reject thea colm "rather be asked again"
- discover! ludo thea "kept in the dark"
- reconcile? ludo nerida "bringing Nerida flowers"
- gift ludo nerida "flowers"
- reject nerida ludo "goat"

== 8 The Mail Plane
[Nerida](nerida) goes to [Broome](@broome) so often that the dog barks when [she](nerida) stays. What [she](nerida) finds there is a bungalow, a hammock and [Mirela](pilot), [who](pilot) one evening puts down [her](pilot) beer and kisses [her](nerida) as if it were the next item on a checklist. The [mother](nerida) of [Pearl](pearl) laughs until [she](nerida) cries. In town, [Jude](jude), cornered by [Imran](imran) at the pumps, is asked point-blank and denies having ever seen a notice; that night the [teenager](jude) warns [Rowan](shearer), and [Rowan](shearer) is gone before the milk. [Sal](sal), waking to a cold side of the bed, takes it that [she](sal) has been left for somebody else.
- travel nerida "goes to Broome" @broome
+ kiss nerida pilot "puts down her beer"
- parent nerida pearl "mother"
- happy nerida "laughs"
- investigate imran jude "asked point-blank"
- betray jude imran "denies"
- help jude shearer "warns"
+ flee shearer "gone before the milk"
- breakup! shearer sal "has been left"
- cheat! shearer sal "somebody else"

== 9 Aga
A [woman](agnieszka) with a scar through one eyebrow gets off the bus and asks for [her](agnieszka) [brother](shearer). [Her](agnieszka) name is [Agnieszka](agnieszka), and it is [she](agnieszka), [she](agnieszka) tells [Imran](imran) before [he](imran) has found a chair, [who](agnieszka) pushed [her](agnieszka) [husband](hub) down the stairs; [Rowan](shearer) only ran so that they would run after [him](shearer). The [sergeant](imran), [who](imran) has longed for months to put that [man](shearer) behind bars, now has to clear [him](shearer). [He](imran) brings [Sal](sal) the news himself. [She](sal) puts [her](sal) head on [his](imran) shoulder, the way one leans on a gatepost, and [he](imran) has the sense to remain one.
- travel agnieszka "gets off the bus"
- sibling agnieszka shearer "brother"
+ reveal agnieszka imran "tells Imran"
- kill.past agnieszka hub "pushed"
- married.past agnieszka hub "husband"
- flee.past shearer "only ran"
- accuse! imran shearer "clear him"
- arrest? imran shearer "behind bars"
- reveal imran sal "brings Sal the news"
- help imran sal "shoulder"
- love! sal imran "gatepost"

== 10 Rain
It rains. [Brum](brum) dies on a Tuesday. [Pearl](pearl) was holding [his](brum) hand. [Her](pearl) [grandfather](brum) left a letter for [Colm](colm). The letter has one word in it: [Son](colm). [Colm](colm) shows it to [Ludo](ludo). [Ludo](ludo) reads it twice. Then [Ludo](ludo) puts [his](ludo) arms round [Colm](colm). [Nerida](nerida) comes to the grave with [Mirela](pilot). [Ludo](ludo) looks from [Mirela](pilot) to [Nerida](nerida). Now [he](ludo) knows. [Thea](thea)'s coat won't close. [He](ludo) looks at the coat. Now [he](ludo) knows that, too. The river comes up. The river has no manners.
+ die brum "dies"
- help pearl brum "holding his hand"
- kin brum pearl "grandfather"
- gift brum colm "left a letter"
- parent brum colm "Son"
+ reconcile colm ludo "puts his arms round"
- couple nerida pilot "with Mirela"
- discover ludo nerida+pilot "Now he knows"
- discover ludo thea "Now he knows"#2
- pregnant thea "won't close"

== 11 High Ground
Cut off by the flood with [Ludo](ludo), of all people, [Thea](thea) goes into labour in the sheep shed. The [father](ludo), [who](ludo) has pulled more lambs into the world than [he](ludo) can count, does what [she](thea) tells [him](ludo), and at first light there is a [girl](bab). "[She](bab) has [Dad](brum)'s chin," says [he](ludo). [Colm](colm), [who](colm) has rowed all night in a cattle trough, arrives to find [his](colm) [brother](ludo) holding the [baby](bab); [neither](colm+ludo) speaks, but [Ludo](ludo) gets up, crosses the straw and lays [her](bab) in [Colm](colm)'s arms. [Rowan](shearer) steps out of the water at the roadhouse with [his](shearer) swag on [his](shearer) head, and [Sal](sal) throws a spanner at [him](shearer) before [she](sal) throws herself.
+ birth thea bab "there is a girl"
- parent ludo bab "father"
- parent brum ludo "Dad"
- help ludo thea "does what she tells him"
- travel colm "rowed all night"
- sibling colm ludo "brother"
+ reconcile colm ludo "lays her in Colm's arms"
- return shearer "steps out of the water"
- attack sal shearer "throws a spanner"
- reconcile sal shearer "throws herself"

== 12 Banns and Bans
Divorce papers go by the mail plane, signed at one end by [Nerida](nerida) and at the other, in the same pen, by [Ludo](ludo), [who](ludo) has the grace to carry [her](nerida) piano to [Broome](@broome). The year that [Thea](thea) asked for is over. [Colm](colm), down on one knee in the crush pen, gets a yes and a kick, the latter from a heifer. [Imran](imran) is transferred to the coast and shares the flight with [Agnieszka](agnieszka), acquitted in March, [who](agnieszka) wants to know whether [he](imran) always eats alone. Not today, says the [sergeant](imran). Little [Clem](bab), [who](bab) has a [father](ludo) and a [stepfather](colm) with one chin, sleeps through it all.
+ divorce ludo nerida "Divorce papers"
- help ludo nerida "carry her piano"
- move nerida "piano to Broome" @broome
+ engaged.start colm thea "gets a yes"
- propose colm thea "down on one knee"
- travel imran "transferred"
- flirt agnieszka imran "always eats alone"
- accuse! _ agnieszka "acquitted"
- parent ludo bab "father"
- kin bab colm "stepfather"
