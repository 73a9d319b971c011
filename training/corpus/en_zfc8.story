%series South of the Wind
%lang en
%genre farm and estate saga, sheep country in Patagonia, 1920s, encyclopaedia article
%cast ailsa   | Ailsa Drummond; Ailsa | f
%cast hector  | Hector Drummond; Hector | m
%cast malcolm | Malcolm | m
%cast remedios | Remedios | f
%cast nahuel  | Nahuel | m
%cast birdie  | Birdie Drummond; Birdie | f
%cast grosz   | Dr Irma Grosz; Irma; Grosz | f
%cast evaristo | Evaristo Luna; Evaristo; Luna | m
%cast tuckwell | Tuckwell | m
%cast shearer | Cipriano | m
%cast governess | Miss Ferrars; Ferrars | f
%cast bishop  | - | m
%cast baby    | Rosa | f
%cast swidow  | - | f
%cast groom   | - | m

== 1 The Gate
When [Hector Drummond](hector), [who](hector) in thirty years has fenced in more land than can be ridden round in a week, is thrown by a horse that [he](hector) had been advised to shoot, and is carried into the house on the gate that [he](hector) himself hung, the estate passes, as everyone from the cook to the bank has always assumed, to [his](hector) [wife](ailsa), [Ailsa](ailsa). The will, opened by the [steward](tuckwell), [Tuckwell](tuckwell), while the dead [man](hector) still lies on the billiard table, assumes something different: the land goes to a [person](nahuel), named only by initials, "born to [me](hector) at the river post in the winter of 1901". The [widow](ailsa) asks [Tuckwell](tuckwell) to read it again, more slowly.
+ die hector "thrown by a horse"
- married.past ailsa hector "wife"
- gift? hector ailsa "passes"
- boss ailsa tuckwell "steward"
- reveal tuckwell ailsa "opened by"
+ gift hector nahuel "the land goes to"
- parent hector nahuel "born to me"

== 2 Initials
The search for the heir, which [Ailsa](ailsa) entrusts to [Tuckwell](tuckwell) because [she](ailsa) trusts [him](tuckwell), and which [he](tuckwell), [who](tuckwell) for years has sold one fleece in twelve on [his](tuckwell) own behalf, conducts in such a way that nobody can possibly be found, is thwarted by the new [governess](governess), [Miss Ferrars](governess), [who](governess) is teaching the twelve-year-old [daughter](birdie) of the house, [Birdie](birdie), the use of archives. In the mission register the [pupil](birdie) comes upon a [boy](nahuel) called [Nahuel](nahuel), [son](nahuel) of [Remedios](remedios), [washerwoman](remedios), father not stated; the [cook](remedios), [whose](remedios) name is likewise [Remedios](remedios), drops, on being told of it, not a dish but a whole shelf.
- boss ailsa tuckwell "entrusts"
- steal tuckwell ailsa "one fleece in twelve"
+ betray tuckwell ailsa "in such a way"
- investigate tuckwell nahuel "search for the heir"
- reveal _ remedios "on being told"
- hire governess "new governess"
- advisor governess birdie "teaching"
- parent ailsa+hector birdie "daughter of the house"
+ discover birdie nahuel "comes upon"
- parent remedios nahuel "son of Remedios"

== 3 Shears
[Nahuel](nahuel), as the audience but not the household has meanwhile been given to understand, is shearing in [Ailsa](ailsa)'s own sheds, under a foreman's number, for a third of a white man's wage, and has known since [he](nahuel) was nine whose [son](nahuel) [he](nahuel) is. [Remedios](remedios) begs [him](nahuel) to be silent, since those who inherit land in that country seldom inherit it for long. [Cipriano](shearer), [who](shearer) stands at the next board and has shared a tent with [him](nahuel) for six seasons, notices that [he](nahuel) has begun to look at the hills as if counting them. When [Malcolm](malcolm), the dead [man](hector)'s [brother](malcolm), rides in from the coast in order, as [he](malcolm) says, to take the burden off a [woman](ailsa)'s shoulders, it is [Nahuel](nahuel) [who](nahuel) is told to hold [his](malcolm) horse.
- boss ailsa nahuel "Ailsa's own sheds"
- discover.past nahuel hector "has known since"
- parent hector nahuel "whose son"
- housemate nahuel shearer "shared a tent"
- sibling hector malcolm "brother"
- return malcolm "rides in"
+ help? malcolm ailsa "take the burden off"
- sad remedios "begs him"
- reveal? nahuel "to be silent"
- discover shearer nahuel "notices"
- die.past hector "dead man's brother"
- colleague nahuel shearer "at the next board"

== 4 The Uncle
[Malcolm](malcolm) pays court to [his](malcolm) [sister-in-law](ailsa) in the manner in which [he](malcolm) buys rams, feeling for faults, and [Ailsa](ailsa), [who](ailsa) has seen [him](malcolm) do it once before, in [Inverness](@inverness), when [she](ailsa) was [his](malcolm) betrothed and [Hector](hector) merely the younger [brother](hector) [who](hector) laughed at [his](hector) own jokes, lets [him](malcolm) feel. To [Irma Grosz](grosz), the Viennese [physician](grosz) to four estates and to [Ailsa](ailsa) a good deal nearer than that, [she](ailsa) explains that a woman without a will needs a man without a plan. [Grosz](grosz), [whose](grosz) opinion is not asked, saddles [her](grosz) mule at midnight. It has not escaped [Birdie](birdie) that the [doctor](grosz)'s stethoscope is on [her](birdie) [mother](ailsa)'s side of the bed.
- flirt malcolm ailsa "pays court"
- kin ailsa malcolm "sister-in-law"
- flirt.past malcolm ailsa "do it once before"
- reveal ailsa grosz "she explains"
- engaged.past ailsa malcolm "betrothed"
- sibling hector malcolm "younger brother"
- advisor grosz ailsa "physician"
+ affair ailsa grosz "a good deal nearer"
- discover birdie ailsa+grosz "It has not escaped"
- parent ailsa birdie "mother's side"
- sad grosz ailsa "saddles her mule"

== 5 Lambing
The installment, shot during an actual snowstorm, contains hardly any dialogue. Ewes are dug out; the peat runs low; a piano is burned, leg by leg, beginning with the lamb's side of the house. [Birdie](birdie) carries an orphan in [her](birdie) coat and feeds it from a glove. Old enmities about water are adjourned until the thaw, and at the long table in the kitchen, for as long as the snow lies, the [mistress](ailsa) of the house ladles out the soup to shearers, to [Malcolm](malcolm) and to the [bishop](bishop), [who](bishop) had only wanted to change horses, in the order in which they come in.
- help birdie _ "carries an orphan"
+ help ailsa bishop+malcolm "ladles out"

== 6 The River Post
[Malcolm](malcolm), to [whom](malcolm) [Tuckwell](tuckwell) has for a consideration shown the will, and [who](malcolm) has worked out from the age of the [cook](remedios) and the width of [Nahuel](nahuel)'s forehead what the initials mean, hires a [groom](groom) to see to it that the [shearer](nahuel) does not return from the river. It is [Cipriano](shearer), however, with [whom](shearer) [Nahuel](nahuel) has on that morning exchanged ponchos for a wager, [whom](shearer) the [groom](groom) shoots. Dying, the [friend](shearer) remarks that it was not even a good poncho. [Nahuel](nahuel) buries [him](shearer) under stones, and for the first time walks up to the house by the front path.
- reveal tuckwell malcolm "has for a consideration"
- betray tuckwell ailsa "for a consideration"
- discover malcolm nahuel "has worked out"
- hire groom malcolm "hires a groom"
- kill? groom nahuel "does not return"
+ kill groom shearer "shoots"
- gift nahuel shearer "exchanged ponchos"
- friend nahuel shearer "the friend"
- travel nahuel "walks up"
- sad nahuel "buries him"

== 7 The Front Path
What [Nahuel](nahuel) says in the drawing-room takes two minutes and is said to the carpet. [Ailsa](ailsa), [who](ailsa) all this while has had [him](nahuel) paid by the head, stands up and offers [him](nahuel) [her](ailsa) chair; [Malcolm](malcolm) laughs; [Birdie](birdie), [who](birdie) has wanted a brother since [she](birdie) could speak, takes [her](birdie) new [one](nahuel) by the sleeve and shows [him](nahuel) which stair creaks. In the kitchen the [cook](remedios) waits to be dismissed, as the [woman](remedios) with [whom](remedios) [another](ailsa)'s [husband](hector) had a child may expect to be. The [mistress](ailsa) comes down, sits opposite [her](remedios), and asks, after some time, whether [he](hector) laughed at [his](hector) own jokes with [her](remedios) as well.
- reveal nahuel ailsa "says in the drawing-room"
+ find nahuel "offers him her chair"
- sibling birdie nahuel "new one"
- friend.start birdie nahuel "takes her new one"
- boss.past ailsa nahuel "paid by the head"
- reject malcolm nahuel "laughs"
- help birdie nahuel "shows him"
- boss ailsa remedios "mistress"
- parent hector+remedios nahuel "a child"
- married.past ailsa hector "husband"
- quit? remedios ailsa "waits to be dismissed"
- affair.past hector remedios "had a child"
- cheat.past hector ailsa "another's husband"
+ reconcile ailsa remedios "sits opposite her"

== 8 Governess
That [Miss Ferrars](governess) is no governess has been hinted at by [her](governess) uncertain French. [She](governess) is employed by the [bank](#bank), which holds a mortgage on the whole of the southern run, and has for five months sent figures to [Buenos Aires](@ba) in the guise of letters to an aunt. [Evaristo Luna](evaristo), the [schoolmaster](evaristo) of the settlement, [who](evaristo) franks the post and [who](evaristo) has fallen in love with the handwriting before the hand, steams one open to find out whether the aunt is an uncle. [He](evaristo) finds columns. When [he](evaristo) lays them before [her](governess), the [spy](governess), instead of denying anything, asks what [he](evaristo) intends to do; and the honest [man](evaristo), [who](evaristo) had intended to propose, does not know.
- hire.past governess _ "employed by the bank"
+ betray governess ailsa "sent figures"
- hire! governess "no governess"
- kin! _ governess "an aunt"
- love evaristo governess "has fallen in love"
- investigate evaristo governess "steams one open"
+ discover evaristo governess "finds columns"
- accuse evaristo governess "lays them before her"
- propose? evaristo governess "had intended to propose"

== 9 The Account
[Evaristo](evaristo) takes [his](evaristo) discovery not to [Ailsa](ailsa) but to [Birdie](birdie), in the belief that a [child](birdie) should not be the last to learn who has been teaching [her](birdie) to spell. The [girl](birdie) thinks it over for one night, and then sets [her](birdie) [teacher](governess) a task: to go through [Tuckwell](tuckwell)'s books as [she](governess) went through everyone else's. The result, eleven years of missing fleeces, is read out at breakfast by the [informer](governess) herself. The [steward](tuckwell) reaches for the toast, then for [his](tuckwell) hat. [He](tuckwell) is overtaken at the ford, and it is remarked in the literature that the one [traitor](governess) is allowed to stay for having caught the [other](tuckwell).
- reveal evaristo birdie "takes his discovery"
- reveal! evaristo ailsa "not to Ailsa"
- discover governess tuckwell "The result"
- betray.past governess ailsa "traitor"
- investigate governess tuckwell "go through"
- advisor governess birdie "her teacher"
+ reveal governess ailsa "read out at breakfast"
- steal.past tuckwell ailsa "missing fleeces"
+ flee tuckwell "for his hat"
- arrest _ tuckwell "overtaken"
- reconcile ailsa governess "allowed to stay"

== 10 Wool Prices
In the autumn of the collapse a fleece is worth less than the string round it, and the [bank](#bank) calls in the mortgage. [Malcolm](malcolm) offers to pay it off, the whole of it, for one signature in the church book; [Ailsa](ailsa), [who](ailsa) has been expecting the question since [Inverness](@inverness), requests a week. On the fifth day [Irma Grosz](grosz) treats a [groom](groom) with blood poisoning, [who](groom) in [his](groom) fever takes [her](grosz) for the bishop and confesses to [her](grosz) what [he](groom) did by the river and for whom. [She](grosz) is bound by [her](grosz) oath, though not, as [she](grosz) tells the [patient](groom) when the arm is off, by [his](groom).
- lose ailsa "calls in the mortgage"
+ propose malcolm ailsa "one signature"
- gift? malcolm ailsa "offers to pay it"
- hire.past groom malcolm "for whom"
- ill groom "blood poisoning"
- treat groom grosz "treats a groom"
+ reveal groom grosz "confesses to her"
- kill.past groom shearer "did by the river"
- injure groom "arm is off"

== 11 The Church Book
At the altar, to which [she](ailsa) has walked on [Nahuel](nahuel)'s arm, the [bride](ailsa) is asked by the [bishop](bishop) whether [she](ailsa) will, and answers that [she](ailsa) would first like to hear the [witness](groom). The one-armed [man](groom) in the last pew gets to [his](groom) feet. [Malcolm](malcolm), seeing who sits beside [him](groom), and having never been a man to finish a conversation from a weak position, draws a pistol on the [doctor](grosz); it is knocked from [his](malcolm) hand with a hymn-board by [Remedios](remedios). [He](malcolm) is taken to the coast in a wool cart. The guests, among whom it has never been established which side they were invited by, stay for the mutton.
- help nahuel ailsa "on Nahuel's arm"
+ wedding! ailsa malcolm "first like to hear"
- engaged ailsa malcolm "bride"
- injure.past groom "one-armed"
- accuse groom malcolm "gets to his feet"
- discover malcolm groom "seeing who sits"
- attack remedios malcolm "with a hymn-board"
- celebrate _ "stay for the mutton"
- threaten malcolm grosz "draws a pistol"
+ rescue remedios grosz "knocked from his hand"
- arrest _ malcolm "wool cart"

== 12 Fences
[Nahuel](nahuel), [whose](nahuel) title is now disputed by nobody, makes of it the use for which the series is remembered: [he](nahuel) has eleven miles of wire rolled up, gives the river back to those who were driven from it by [his](nahuel) [father](hector), and leases the remainder to [Ailsa](ailsa) at one lamb a year. The [bank](#bank) objects; the [spy](governess) it had once paid knows, unfortunately, its books as well. [Evaristo](evaristo) asks what [he](evaristo) had intended to ask, in writing, without a stamp. [She](governess) corrects the accents and says yes. In a tent by the ford a [shearer](shearer)'s [widow](swidow), of [whom](swidow) nobody had known, gives birth to a [girl](baby), to [whom](baby) the [landowner](nahuel) stands [godfather](nahuel) and brings a poncho.
+ gift nahuel _ "gives the river back"
- parent hector nahuel "father"
- gift nahuel ailsa "leases the remainder"
- propose evaristo governess "asks"
+ engaged.start evaristo governess "says yes"
- married.past shearer swidow "widow"
- attack.past hector _ "driven from it"
- hire.past governess _ "had once paid"
- birth swidow baby "gives birth"
- parent swidow baby "girl"
- kin baby nahuel "godfather"
- gift nahuel baby "brings a poncho"

== 13 The Gate, Again
Ten years are passed over. [Birdie Drummond](birdie), back from [Edinburgh](@edinburgh) as the first [vet](birdie) south of the forty-sixth parallel, is met at the jetty by an old [woman](grosz) on a mule, and learns on the way that [her](birdie) [mother](ailsa) no longer sees well enough to count the sheep but counts them. [Ailsa](ailsa) and [Irma](grosz) have long since had a single stair. [Remedios](remedios) has given up the kitchen and cannot be kept out of it. [Malcolm](malcolm), let out of prison, writes for money and is sent a ram. In the closing shot [Nahuel](nahuel) and [Rosa](baby), [whom](baby) [he](nahuel) has taught to ride, take from its hinges the gate on which [his](nahuel) [father](hector) was carried home, and set it, since a child can do with a swing, in a tree.
+ return birdie "back from Edinburgh"
- hire birdie "first vet"
- parent ailsa birdie "mother"
- ill ailsa "no longer sees well"
- housemate ailsa grosz "single stair"
- quit remedios "given up the kitchen"
- reveal grosz birdie "learns on the way"
- gift? _ malcolm "writes for money"
- gift _ malcolm "sent a ram"
- die.past hector "was carried home"
- arrest.past _ malcolm "out of prison"
- advisor nahuel baby "taught to ride"
- parent hector nahuel "father was carried"
- couple ailsa grosz "single stair"
