%series The Shell Road
%lang en
%genre drill
%cast berta | Dame Berta of Ghent; Dame Berta; Berta | f
%cast joss | Joss | m
%cast aldous | Brother Aldous; Aldous | m
%cast miriam | Miriam | f
%cast gaston | Gaston the Gascon; Gaston | m
%cast piers | Sir Piers; Piers | m
%cast elke | Elke | f
%cast yusuf | Yusuf | m
%cast tilly | Tilly | f
%cast abbot | - | m
%cast leper | - | m
%cast innkeeper | - | m
%cast innwife | - | f
%cast ferryman | - | m
%cast miller | - | m
%cast lady | Lady Isolde; Isolde | f
%cast robber | - | m
%cast robbergirl | - | f
%cast donkey | Balaam | m
%cast bsister | - | f
%cast mute | Silence | f
%cast bishop | - | m
%cast elkehusband | - | m
%cast jeweller | - | m
%cast mfather | - | m
%cast third | - | m
%cast mutemother | - | f

== 1
[Dame Berta of Ghent](berta) has buried four husbands and is walking to [Compostela](@compostela) to thank somebody for it. [She](berta) takes along [her](berta) [maid](tilly), [Tilly](tilly), [who](tilly) carries the bag, and a [donkey](donkey), [who](donkey) does not.
+ travel berta+donkey+tilly "walking" @compostela
- married.past _ berta "buried four husbands"
- die.past _ "buried"
- boss berta tilly "maid"

== 2
At the city gate [they](berta+tilly) are joined by [Joss](joss), a pardoned [thief](joss), [whose](joss) judge gave [him](joss) the choice between the rope and the road. [He](joss) looks at [Berta](berta)'s purse. [Tilly](tilly) looks at [him](joss) looking, and moves it to [her](tilly) other side.
+ meet berta+tilly joss "joined"
- steal.past joss _ "thief"
- steal? joss berta "looks at"
- help tilly berta "moves it"

== 3
[Brother Aldous](aldous) walks in front, reading. [His](aldous) [abbot](abbot) sent [him](aldous) because [he](aldous) sang flat. Nobody has told the [monk](aldous) so; [he](aldous) believes that it is an honour, and sings.
- boss abbot aldous "abbot"
+ travel aldous "sent"
- discover! aldous abbot "an honour"

== 4
A [knight](piers) on foot carries [his](piers) saddle, as a vow, for a [lady](lady) [who](lady) asked [him](piers) never to come back. [Sir Piers](piers) understands it as a test. [Dame Berta](berta), [who](berta) has been a lady four times, tells [him](piers) what it is.
- love piers lady "vow"
- reject.past lady piers "never to come back"
+ reveal berta piers "tells him"

== 5
At the ferry the [ferryman](ferryman) will take either the [donkey](donkey) or the [monk](aldous). The party votes. [Aldous](aldous) swims, reading, and is pulled out on the far bank by a [woman](miriam) in men's boots, [whose](miriam) book [he](aldous) has under [his](aldous) arm by mistake.
- travel aldous "swims"
+ rescue miriam aldous "pulled out"

== 6
The [woman](miriam) is [Miriam](miriam), a [physician](mfather)'s [daughter](miriam) from [Narbonne](@narbonne), and a Jewess, and has no business on this road, as [she](miriam) says herself. [She](miriam) is looking for a [man](yusuf) [who](yusuf) owes [her](miriam) [father](mfather) a lute.
- parent mfather miriam "daughter"
+ investigate miriam yusuf "looking for"

== 7
[Tilly](tilly) has blisters. [Joss](joss) carries [her](tilly) for a mile, and [she](tilly), up there, has the leisure to count what is in [his](joss) hood: two purses, neither of them the [mistress](berta)'s. [She](tilly) says nothing until [he](joss) has carried [her](tilly) for two.
- help joss tilly "carries her"
+ discover tilly joss "count"
- steal.past joss _ "two purses"
- boss berta tilly "mistress"

== 8
The inn at [Blois](@blois) has one bed. The [innkeeper](innkeeper) gives it to the [knight](piers), the [knight](piers) gives it to [Berta](berta), [she](berta) to the [physician](mfather)'s [daughter](miriam), and [she](miriam) to a [leper](leper) in the yard. The [innkeeper](innkeeper)'s [wife](innwife) burns the sheets and, by noon, the bed.
- gift innkeeper piers "gives it"
- gift piers berta "gives it"#2
- gift berta miriam "she to the physician"
+ gift miriam leper "leper in the yard"
- ill leper "leper"
- married innkeeper innwife "wife"

== 9
Not that the [innwife](innwife) is hard. [She](innwife) runs after the sick [man](leper) with bread. [He](leper) thanks [her](innwife) by name, and [she](innwife), [who](innwife) has not told it to [him](leper), looks under the hood and knows the [brother](leper) of [her](innwife) [husband](innkeeper), [whom](leper) [she](innwife) ought to have married.
- gift innwife leper "bread"
+ discover innwife leper "looks under the hood"
- sibling innkeeper leper "brother"
- married innkeeper innwife "husband"
- ill leper "sick"
- wedding.past! innwife leper "ought to have married"

== 10
[She](innwife) shuts up the kitchen and comes along. [Her](innwife) [husband](innkeeper), left with an inn and no bed, shouts after [them](innwife+leper) that one of [the two](innwife+leper) will rot. "One of [us](innwife+leper) has," [she](innwife) calls back.
- married innkeeper innwife "husband"
+ breakup innwife innkeeper "comes along"
- threaten innkeeper innwife+leper "shouts"

== 11
A [child](mute) of ten, or a small grown person, has been following them since [Tours](@tours). [It](mute) does not speak. [Aldous](aldous) calls [it](mute) [Silence](mute) and teaches [it](mute) plainsong; [Silence](mute), in return, claps both hands over [his](aldous) mouth.
- investigate mute _ "following"
+ advisor.start aldous mute "teaches"

== 12
[Gaston](gaston), a [Gascon](gaston), says [he](gaston) is a guide. [He](gaston) guides the company for three days, and on the fourth it passes the same [miller](miller), [who](miller) greets [Dame Berta](berta) like an old friend. [She](berta) has by then become one. [Gaston](gaston) explains that it was a short cut.
- betray gaston _ "says he is"
- meet berta miller "greets"
+ friend.start berta miller "become one"

== 13
The [miller](miller) would be a fifth. [He](miller) asks on the doorstep, with flour in [his](miller) beard. [She](berta) likes [him](miller) too well for it, [Berta](berta) replies; consider the others. [He](miller) considers them, and packs.
+ propose miller berta "asks"
- reject berta miller "likes him too well"
- travel miller "packs"

== 14
[Elke](elke) comes out of a wood with a bundle and asks which way the pilgrims went. [She](elke) is told that they are these. In that case, says [she](elke), have they seen a tall [man](elkehusband) with a limp, since [she](elke) has come two hundred leagues to kill [him](elkehusband)?
+ kill? elke elkehusband "kill him"
- investigate elke elkehusband "have they seen"
- travel elke "comes out"

== 15
[Joss](joss) teaches [Elke](elke) to throw a knife. [Tilly](tilly), up on [Balaam](donkey), sees [him](joss) stand behind [her](elke) and guide [her](elke) wrist, and kicks the [donkey](donkey), [who](donkey) takes it out on the [thief](joss).
- advisor.start joss elke "teaches"
+ jealous tilly elke "kicks"
- attack donkey joss "takes it out"

== 16
There are robbers in the [Landes](@landes). Their [captain](robber) has a [daughter](robbergirl) to marry off and no son-in-law has survived the asking. [He](robber) catches the whole party in one net, has them stood in a row, and tells the [girl](robbergirl) to choose.
- parent robber robbergirl "daughter"
- wedding? _ robbergirl "marry off"
+ abduct robber _ "catches"

== 17
The [robber](robber)'s [daughter](robbergirl) chooses [Miriam](miriam), on account of the boots. [Her](robbergirl) [father](robber) explains the difficulty. Then that [one](piers), [she](robbergirl) says, with the saddle; and [Sir Piers](piers), [who](piers) is promised elsewhere by nobody but himself, turns the colour of whey.
- parent robber robbergirl "daughter"
- wedding? miriam robbergirl "chooses"
+ wedding? piers robbergirl "that one"
- sad piers "colour of whey"

== 18
The [knight](piers) explains about the [lady](lady) to the [girl](robbergirl), all night, by the fire. In the morning [she](robbergirl) unties [him](piers) and [his](piers) friends. [She](robbergirl) wants to see what kind of [woman](lady) that is, [she](robbergirl) informs [her](robbergirl) [father](robber), and if [she](lady) is a fool [she](robbergirl) will bring the [man](piers) back.
- reveal piers robbergirl "explains"
+ rescue robbergirl piers "unties"
- parent robber robbergirl "father"
- reveal robbergirl robber "informs"

== 19
[Yusuf](yusuf) is sitting on a milestone, playing. [Miriam](miriam) hears the lute before [she](miriam) sees [him](yusuf). [She](miriam) has rehearsed what [she](miriam) will say, in three languages, for a year, and [he](yusuf) asks [her](miriam), in the fourth, not to step on [his](yusuf) snail.
- find miriam yusuf "hears the lute"
+ meet miriam yusuf "sees"

== 20
[He](yusuf) did not steal it, [Yusuf](yusuf) protests. [Her](miriam) [father](mfather) lost it to [him](yusuf) at chess, then could not bear to tell [his](mfather) [daughter](miriam), [who](miriam) played it. [Miriam](miriam) calls [him](yusuf) a liar. [He](yusuf) sets up the board on the [donkey](donkey)'s back.
- steal.past! yusuf mfather "did not steal it"
- lose.past mfather yusuf "lost it to him"
- reveal.past! mfather miriam "could not bear to"
- parent mfather miriam "daughter"
+ accuse miriam yusuf "liar"

== 21
[She](miriam) loses the first game and [he](yusuf) the second. The third lasts over the whole of the [Pyrenees](@pyrenees), because it moves when the board does. [Gaston](gaston), [who](gaston) bets on both, stands to be ruined by [either](miriam+yusuf).
+ lose miriam "loses"
- lose yusuf "he the second"

== 22
In the pass it snows. [Dame Berta](berta) falls into a drift up to the shell on [her](berta) hat, and it is not the [miller](miller), [who](miller) runs, but the [leper](leper), [who](leper) cannot, [that](leper) reaches [her](berta) first. [He](leper) holds back [his](leper) hand. [She](berta) takes it.
+ rescue leper berta "takes it"
- rescue? miller berta "runs"

== 23
[Silence](mute) speaks. It is one word, "Left," and [Gaston](gaston), [who](gaston) was going right, stops with one foot in the air over nothing at all. The [guide](gaston) sits down in the snow. [He](gaston) has never seen these mountains before in [his](gaston) life, [he](gaston) admits to the [child](mute).
+ rescue mute gaston "stops"
- reveal gaston mute "admits"

== 24
So the [child](mute) leads. [She](mute), for it is a girl, was born up here; [she](mute) ceased speaking when a [man](elkehusband) with a limp sold [her](mute) [mother](mutemother)'s cow and [her](mute) [mother](mutemother). [Elke](elke) asks how tall. [Silence](mute) shows. The [woman](elke) with the knives puts [her](elke) own cloak around the [girl](mute).
- help mute _ "leads"
- parent mutemother mute "mother"
- abduct.past elkehusband mutemother "sold"
+ discover elke elkehusband "how tall"
- gift elke mute "cloak"

== 25
[His](elkehusband) name is not to be mentioned, [Elke](elke) tells [Tilly](tilly) by the fire. [He](elkehusband) married [her](elke) for a field, sold the field, and would have sold [her](elke) next. [Tilly](tilly), [who](tilly) had hated [her](elke) for eleven days, moves over. Are [they](elke+joss) anything to each other, [she](elke) and [Joss](joss)? [Elke](elke) laughs so loudly that the [thief](joss) wakes up.
- married elke elkehusband "married"
- reveal elke tilly "tells"
- sad.past tilly elke "hated"
- couple! elke joss "laughs"
+ reconcile elke tilly "moves over"

== 26
[Joss](joss) has stolen nothing since [Bordeaux](@bordeaux) and feels ill. At [Tilly](tilly)'s order [he](joss) gives back the two purses. The one is the [ferryman](ferryman)'s, [who](ferryman) is four hundred miles off; the other belongs to [Aldous](aldous), and there is nothing in it but a letter from the [abbot](abbot).
- steal! joss "stolen nothing"
- ill joss "feels ill"
+ gift joss aldous+ferryman "gives back"
- steal.past joss aldous+ferryman "two purses"

== 27
[Tilly](tilly) cannot read. [Miriam](miriam), [who](miriam) can, does so, to herself, and folds it up again. "What does [he](abbot) write?" asks the [monk](aldous). [She](miriam) looks at [his](aldous) wet eager face. [His](aldous) [abbot](abbot) writes, says [Miriam](miriam), that [he](aldous) is missed; and [Aldous](aldous) sings all the way to [Pamplona](@pamplona).
- discover miriam aldous "does so"
+ betray miriam aldous "that he is missed"
- boss abbot aldous "abbot"
- happy aldous "sings"

== 28
In [Pamplona](@pamplona) a [jeweller](jeweller) recognises [Berta](berta)'s ring. [He](jeweller) sold it himself, to [her](berta) [third](third), for [her](berta) [sister](bsister). It is a bad moment. The [widow](berta) has worn it for twenty years as a proof, and now asks the price, and gets less than [she](berta) had thought.
- meet berta jeweller "recognises"
- married.past berta third "third"
- sibling berta bsister "sister"
+ reveal jeweller berta "for her sister"
- sad berta "bad moment"

== 29
The [sister](bsister) is an abbess, two days down the road. [Berta](berta) arrives by night and bangs on the gate. [They](berta+bsister) have not met since the funeral. "[He](third) gave it to [me](bsister)," says the [abbess](bsister), through the grille, "and [I](bsister) sent it back. [I](bsister) thought that [he](third) would give it to [you](berta), and [he](third) did."
- travel berta bsister "arrives"
- sibling berta bsister "sister"
- gift.past third bsister "gave it to me"
- reject.past bsister third "sent it back"
- gift.past third berta "he did"
+ reveal bsister berta "says the abbess"

== 30
Both old [women](berta+bsister) are crying, one on each side of the iron. The ring will not go through with a hand in it; so the [one](berta) pulls it off, and the [other](bsister) throws it down the well. The [miller](miller), [who](miller) is holding the lantern, has hopes again.
- sad berta+bsister "crying"
+ reconcile berta bsister "throws it down"
- love miller berta "hopes"

== 31
[Lady Isolde](lady), of [whom](lady) so much has been heard, turns out to be on the road herself, with falcons. [She](lady) greets [Sir Piers](piers) as one greets a draught. The [robber](robber)'s [girl](robbergirl), [who](robbergirl) has carried half the saddle since [Roncesvalles](@roncesvalles), looks at the [one](piers), then at the [other](lady), and lets go of [her](robbergirl) half.
- meet lady robbergirl "looks"
- reject lady piers "draught"
+ help robbergirl piers "carried half"

== 32
"Is [she](lady) a fool?" [Piers](piers) asks, after the falcons have passed. No, says the [girl](robbergirl): [he](piers) is. The [knight](piers) thinks about it for a league. Then [he](piers) sets the saddle on [Balaam](donkey), [who](donkey) is so astonished that [he](donkey) walks.
+ accuse robbergirl piers "he is"
- love.end piers lady "sets the saddle"

== 33
A tall [man](elkehusband) with a limp is begging at the bridge of [Burgos](@burgos). [Joss](joss) sees [him](elkehusband) first. [He](joss) might warn [her](elke), or [him](elkehusband); [he](joss) picks the [beggar](elkehusband)'s pocket instead, out of politeness, and finds a deed to a field, and no money, and a child's tooth.
- find joss elkehusband "sees"
+ steal joss elkehusband "picks"
- reveal! joss elke "warn"

== 34
[Elke](elke) has the knife in [her](elke) hand. [Her](elke) [husband](elkehusband) looks up and does not know [her](elke); [he](elkehusband) holds out [his](elkehusband) cap. At that, [she](elke) [who](elke) has walked three hundred leagues cannot think of the words that were to come before. It is [Silence](mute) [who](mute) finds them. "[You](elkehusband) sold [my](mute) [mother](mutemother)," [she](mute) says.
- kill? elke elkehusband "knife in her hand"
- married elke elkehusband "husband"
- discover! elkehusband elke "does not know"
+ accuse mute elkehusband "sold my mother"
- parent mutemother mute "mother"

== 35
[He](elkehusband) runs, as far as one can with that leg. [He](elkehusband) runs into the arms of the [ruffian](robber) from the [Landes](@landes), [who](robber) has followed [his](robber) [daughter](robbergirl) all this way at a distance, knitting. The [robber](robber) asks the [ladies](elke+mute) which half of [him](elkehusband) [they](elke+mute) would like.
- flee elkehusband elke+mute "runs"
+ arrest robber elkehusband "into the arms"
- threaten robber elkehusband "which half"
- parent robber robbergirl "daughter"
- investigate.past robber robbergirl "followed"

== 36
"Neither," says [Elke](elke), to [her](elke) own surprise; but [he](elkehusband) shall tell where [he](elkehusband) took the [mother](mutemother). To the salt works, stammers the [captive](elkehusband). [He](robber) [that](robber) has [him](elkehusband) by the collar knows the overseer. [They](elke+robber) set off together, and [she](elke) leaves the knives with [Tilly](tilly).
- kill! elke elkehusband "Neither"
- abduct.past elkehusband mutemother "took"
- parent mutemother mute "mother"
- reveal elkehusband elke "stammers"
+ rescue? elke+robber mutemother "set off together"
- gift elke tilly "leaves the knives"

== 37
[Miriam](miriam) and [Yusuf](yusuf) are down to two kings and a pawn. It is [her](miriam) pawn. [She](miriam) could win now, take the lute and go home; [she](miriam) moves it backwards. That is not allowed, says [Yusuf](yusuf). "Neither is this," answers [Miriam](miriam), and kisses [him](yusuf) across the board.
- find? miriam "could win"
+ kiss miriam yusuf "kisses"

== 38
A [bishop](bishop) on a white mule objects to the kiss, having counted the faiths in it. [He](bishop) orders [Brother Aldous](aldous), as the only [cleric](aldous) present, to denounce [them](miriam+yusuf). [Aldous](aldous) opens [his](aldous) mouth and sings at [him](bishop), flat, all hundred and fifty psalms. At the ninth the [prelate](bishop) rides on.
- accuse? aldous miriam+yusuf "denounce"
+ help aldous miriam+yusuf "sings at him"

== 39
The [leper](leper) can see the towers. [He](leper) asks the [innwife](innwife) to describe them all the same, since [she](innwife) did so once, in a hayloft, when neither of [them](innwife+leper) had been anywhere. [She](innwife) does. When [she](innwife) has got to the bells [he](leper) is no longer listening.
+ die leper "no longer listening"
- love.past innwife leper "hayloft"

== 40
The pilgrims bury [him](leper) within sight. The [innkeeper](innkeeper) comes limping up, having sold the inn, and stands on the other side of the hole. [He](innkeeper) had wanted to ask the dead [man](leper)'s pardon. [She](innwife) tells [him](innkeeper) that [his](innkeeper) [brother](leper) had left it with [her](innwife) for [him](innkeeper).
- die.past leper "bury"
- travel innkeeper "comes limping"
- sibling innkeeper leper "brother"
+ reconcile innkeeper leper "left it with her"

== 41
At the door of the saint [Joss](joss) is free: so says [his](joss) paper. [He](joss) could steal again tomorrow. [He](joss) hands the paper to [Tilly](tilly), and with it a ring that shines suspiciously; from a well, [he](joss) says, nobody was using it. [Her](tilly) [mistress](berta), [who](berta) knows that ring, blesses [both](joss+tilly) and keeps quiet.
- find.past joss "from a well"
- gift joss tilly "hands the paper"
+ propose joss tilly "ring"
- boss berta tilly "mistress"
- discover berta joss "knows that ring"

== 42
[Elke](elke) is back with the [robber](robber) and a thin [woman](mutemother). [Silence](mute) does not run. [She](mute) says all the words that [she](mute) has saved up, one after another, walking, and the thin [one](mutemother) answers to each. Somebody has to hold the [robber](robber)'s knitting.
- return elke+robber "back"
+ rescue elke+robber mutemother "thin woman"
- return mutemother mute "answers"

== 43
Before the altar [Dame Berta](berta) cannot remember what [she](berta) came to say thanks for. The [miller](miller) is kneeling next to [her](berta), with flour in [his](miller) ears. "Five," [she](berta) says aloud. The saint seems to have no objection, and [Balaam](donkey), in the porch, brays like an amen.
+ engaged.start berta miller "Five"
