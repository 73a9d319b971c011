%series The Court of Moths
%lang en
%genre fantasy court: two queens, one throne, a dragon in the cellar; recap log
%cast ilvane | Queen Ilvane; Ilvane | f
%cast maudry | Queen Maudry; Maudry | f
%cast gethin | King Gethin; Gethin | m
%cast sorrel | Princess Sorrel; Sorrel | f
%cast teasel | Prince Teasel; Teasel | m
%cast quillon | Quillon | m
%cast marrow | General Marrow; Marrow | f
%cast pim | Pim | m
%cast thrush | Gammer Thrush; Thrush | f
%cast cinder | Cinderwick | n
%cast bastian | Sir Bastian; Bastian | m
%cast lark | Lark | f
%cast emir | the Emir of Glass; Emir | m
%cast squire | - | m
%cast herald | - | m
%cast herb | - | f
%cast granny | - | f
%cast chick | - | n

== 1 Two Crowns
By the old law a king of the [Moth Court](#moth) may marry twice if the moons agree, and twenty years ago they did. [King Gethin](gethin) took [Ilvane](ilvane) in spring and [Maudry](maudry) in autumn. [Each](ilvane+maudry) has given [him](gethin) one heir in the same night: [Sorrel](sorrel), [Ilvane](ilvane)'s, came first by the length of a sneeze, [Teasel](teasel), [Maudry](maudry)'s, came louder. Now the [king](gethin) has fallen into a sleep from which no trumpet can rouse [him](gethin). [Quillon](quillon), the blind [archivist](quillon), knows where the decree of succession is kept; but when [he](quillon) reaches for the shelf, [his](quillon) fingers meet dust. The [wives](ilvane+maudry) watch each other across the bed.
- wedding.past gethin ilvane "took Ilvane in spring"
- wedding.past gethin maudry "Maudry in autumn"
- parent gethin sorrel+teasel "heir"
- birth.past ilvane sorrel "came first"
- birth.past maudry teasel "came louder"
+ ill gethin "fallen into a sleep"
+ lose quillon "meet dust"
- married gethin ilvane+maudry "wives"

== 2 The Cellar
Sent down for plum wine, [Pim](pim), the cup [bearer](pim), opens the wrong door and is addressed by a pair of eyes. [Cinderwick](cinder) has lain beneath the kitchens since the reign of the present [king](gethin)'s [grandmother](granny), [who](granny) chained [her](cinder) there and then forgot; all that the old [dragon](cinder) wants is conversation. [Pim](pim) promises to come back, and does, with cheese. [He](pim) tells [his](pim) one [friend](lark), the falconer's [girl](lark) [Lark](lark), [who](lark) tells no one, and means it. Upstairs [General Marrow](marrow) kneels before the autumn [queen](maudry) and lays four thousand spears at [her](maudry) slippers. The spring [queen](ilvane) can count.
- meet cinder pim "addressed by"
- arrest.past granny cinder "chained"
- kin gethin granny "grandmother"
- return pim "come back"
+ gift pim cinder "with cheese"
- friend lark pim "friend"
- reveal pim lark "tells"
- reveal! lark _ "tells"#2
+ help marrow maudry "lays four thousand spears"

== 3 Gammer Thrush
Having bled the [sleeper](gethin) to no purpose, the physicians give way to a hedge [witch](thrush) with a goose. [Gammer Thrush](thrush) sniffs the royal pillow and announces moth dust: it is a poisoned sleep, and whoever sewed the pillow did it. Both [queens](ilvane+maudry) embroider. [Ilvane](ilvane) demands that [Maudry](maudry)'s needles be searched; [Maudry](maudry), pale as wax, demands the same of [hers](ilvane). At the height of it [Sorrel](sorrel) snatches the crown from its cushion and drops it into the moat. [Her](sorrel) [half-brother](teasel), for the first time in [his](teasel) life, is lost for words; then [he](teasel) laughs so hard that [he](teasel) has to hold on to [her](sorrel).
- treat.past gethin _ "bled"
- treat gethin thrush "sniffs the royal pillow"
+ discover thrush gethin "announces moth dust"
- attack _ gethin "poisoned sleep"
- accuse ilvane maudry "demands"
- accuse maudry ilvane "demands the same"
+ steal sorrel _ "snatches"
- sibling sorrel teasel "half-brother"
- happy teasel "laughs"

== 4 A Suitor in Glass
[The Emir of Glass](emir) arrives with forty camels and proposes to the [heiress](sorrel), as soon as anyone will tell [him](emir) which child that is. [Sorrel](sorrel) shows [him](emir) the aviary; [Teasel](teasel), behind [her](sorrel) back, mimes [her](sorrel) temper, [her](sorrel) snore and [her](sorrel) left hook. The [visitor](emir) laughs in the wrong places. It is not at the [girl](sorrel) that [he](emir) has been looking. In the evening [he](emir) sends the [prince](teasel) a bird of spun crystal that sings in two voices, and the [prince](teasel), [who](teasel) has never been given anything that was not first offered to [his](teasel) [sister](sorrel), leaves it on the sill and cannot sleep.
- travel emir "arrives"
- propose emir sorrel "proposes"
- happy emir "laughs"
+ love emir teasel "has been looking"
- gift emir teasel "sends"
- sibling sorrel teasel "sister"

== 5 Needlework
[Marrow](marrow) has the spring [queen](ilvane)'s sewing women put to the question. One of them, a herb [girl](herb) with a stammer, says whatever is wanted, and [Ilvane](ilvane) is led to the tower in [her](ilvane) stockings. [Sorrel](sorrel) flies at the [general](marrow) with a candlestick and is carried off, kicking, by [Sir Bastian](bastian), the one [knight](bastian) [who](bastian) never took sides because [he](bastian) is in love with both [queens](ilvane+maudry). [Her](sorrel) [mother](ilvane) calls down from the window to eat something. That night [Quillon](quillon) feels [his](quillon) way to the hedge [witch](thrush)'s tent: the dust on [his](quillon) empty shelf, [he](quillon) has realised, smelt of moth.
- boss ilvane herb "sewing women"
- threaten marrow herb "put to the question"
- betray herb ilvane "says whatever is wanted"
+ arrest marrow ilvane "tower"
- attack sorrel marrow "flies at"
- abduct bastian sorrel "carried off"
- love bastian ilvane+maudry "in love"
- parent ilvane sorrel "mother"
- travel quillon thrush "feels his way"
+ discover quillon "has realised"

== 6 Chains
[Lark](lark) cuts the last link herself, with the file that [she](lark) uses for talons. [Cinderwick](cinder) stretches, brings down the wine racks and asks whom the [children](lark+pim) would like [her](cinder) to eat. Nobody, says [Pim](pim). [She](cinder) sulks. But [she](cinder) has a nose, and in the draught from the stairs there is something that [she](cinder) last smelt on the [woman](granny) [who](granny) chained [her](cinder). Moth dust is not sewn into pillows, [she](cinder) tells the two of [them](lark+pim); it is breathed, mouth to mouth. Someone has kissed the [king](gethin). [Pim](pim) recalls that it was [Maudry](maudry) [who](maudry) asked [him](pim) to leave the room that night, and wishes that [he](pim) did not.
+ rescue lark cinder "cuts"
- kill? cinder _ "eat"
- kill! cinder _ "Nobody"
- sad cinder "sulks"
- arrest.past granny cinder "chained"
- reveal cinder lark+pim "tells"
- kiss.past _ gethin "kissed"
+ discover pim maudry "recalls"

== 7 The Autumn Queen
Alone at last with [her](maudry) sleeping [husband](gethin), [Maudry](maudry) begs [his](gethin) pardon. [She](maudry) had only wished [him](gethin) to rest; [he](gethin) had talked in [his](gethin) sleep, nineteen years, of [Ilvane](ilvane). [Her](maudry) [son](teasel) is behind the curtain, where [he](teasel) had gone to practise a letter. [He](teasel) does not reveal himself. [He](teasel) walks straight to the tower, takes the keys from the dozing [squire](squire) and lets out the other [wife](ilvane), with [whom](ilvane) [he](teasel) has hardly exchanged ten words. [Ilvane](ilvane) puts [her](ilvane) shawl round the [boy](teasel). "[Your](teasel) [mother](maudry)," [she](ilvane) says, "was [my](ilvane) [bridesmaid](maudry) first."
- married gethin maudry "husband"
+ reveal maudry gethin "begs his pardon"
- attack.past maudry gethin "wished him to rest"
- jealous maudry ilvane "nineteen years, of Ilvane"
- love.past gethin ilvane "talked in his sleep"
- parent maudry teasel "son"
- discover teasel maudry "behind the curtain"
- steal teasel squire "takes"
+ rescue teasel ilvane "lets out"
- married gethin ilvane "wife"
- gift ilvane teasel "puts her shawl"
- advisor.past maudry ilvane "bridesmaid"

== 8 Spears
Four thousand spears want paying, and the treasury is full of moths. [General Marrow](marrow) offers [Maudry](maudry) a bargain: [her](marrow) hand on the sceptre, [Teasel](teasel)'s in a cell. The [queen](maudry) throws an inkwell. So there is a third party now, in plate armour, and the palace falls to it in the time it takes to boil an egg. [Bastian](bastian), alone on the drawbridge, holds up the vanguard by reciting [his](bastian) own verses, and is unhorsed in the second canto. It is [Lark](lark)'s bird that carries the call for help over the walls, and the [Emir](emir)'s tent that receives it.
- threaten marrow maudry "offers Maudry a bargain"
- arrest? marrow teasel "in a cell"
+ attack maudry marrow "throws"
+ betray marrow maudry "a third party"
- attack marrow _ "falls to it"
- create bastian "reciting his own verses"
- injure bastian "unhorsed"
- help? lark _ "the call for help"
- find emir "receives"

== 9 Under the Kitchens
The royal [family](ilvane+maudry+sorrel+teasel), on speaking terms for want of an alternative, sits around a [dragon](cinder). [Ilvane](ilvane) and [Maudry](maudry) share a blanket and a turnip. The [former](ilvane) has slapped the [latter](maudry), once, and considers the matter settled; the [latter](maudry) has told [her](maudry) [son](teasel) everything that [he](teasel) already knew. [Sorrel](sorrel) wants to burn the army, [her](sorrel) [brother](teasel) to parley with it. [Thrush](thrush), [whose](thrush) goose has laid, holds the egg to [her](thrush) ear: before the [sleeper](gethin) can wake, [she](thrush) reports, the [poisoner](maudry) must be kissed by the very [person](ilvane) [she](maudry) wronged. The two [queens](ilvane+maudry) look at the turnip.
+ attack ilvane maudry "slapped"
- reconcile ilvane maudry "considers the matter settled"
- reveal maudry teasel "told"
- parent maudry teasel "son"
- attack? sorrel marrow "burn the army"
- sibling sorrel teasel "brother"
+ reveal thrush ilvane+maudry "reports"
- recover? gethin "wake"
- kiss? ilvane maudry "kissed"

== 10 Glass and Iron
The [Emir](emir) comes with forty camels again, and what the beasts carry this time is mirrors. At noon four thousand spearmen are looking into four thousand suns, and [Cinderwick](cinder), squeezing out of the coal hole for the first time in ninety years, need only yawn. [Marrow](marrow), deserted, backs up the bell stair with [Pim](pim) under one arm and a dagger at [his](pim) ear. It is the stammering herb [girl](herb) [who](herb) pulls the rope. The bell strikes; the [general](marrow), deafened, lets go, takes one step too many and is not seen again. [Teasel](teasel) runs into the courtyard to thank [him](emir) and forgets, halfway through, what for.
+ return emir "comes with forty camels"
- help emir _ "mirrors"
- flee _ marrow "deserted"
- flee marrow "backs up"
- abduct marrow pim "under one arm"
- threaten marrow pim "a dagger"
+ rescue herb pim "pulls the rope"
- injure marrow "deafened"
+ die marrow "not seen again"
- happy teasel emir "thank"

== 11 The Kiss
Nobody is to watch, so everybody does. [Ilvane](ilvane) takes [Maudry](maudry)'s face between [her](ilvane) hands and says something that even the [dragon](cinder) cannot catch; then [she](ilvane) kisses [her](maudry), not briefly, and behind [them](ilvane+maudry) a cracked voice asks for soup. [Gethin](gethin) has slept through a war. Told of it by [Quillon](quillon), [he](gethin) sentences no one: [he](gethin), [he](gethin) says, had talked. The [archivist](quillon) confesses in [his](quillon) turn. It was [he](quillon) [who](quillon) burned the decree, twenty years ago, because it named no heir at all. [Sir Bastian](bastian), arm in a sling, composes a sonnet on loyalty, tears it up and asks [Gammer Thrush](thrush) whether [she](thrush) ever dances.
+ kiss ilvane maudry "kisses"
+ recover gethin "asks for soup"
- ill.past gethin "slept"
- arrest! gethin _ "sentences"
- reveal quillon gethin "confesses"
- betray.past quillon gethin "burned"
- injure bastian "arm in a sling"
- create bastian "composes"
- date? bastian thrush "ever dances"

== 12 By the Length of a Sneeze
Since no paper will do it, the [children](sorrel+teasel) settle it themselves, on the roof, with a coin. [Sorrel](sorrel) wins and is sick with fright; [Teasel](teasel) loses and turns a cartwheel. The coronation is crashed by a [hatchling](chick), black as soot, that follows the cup [bearer](pim) up the aisle. ([Cinderwick](cinder) had not mentioned the second egg.) [Ilvane](ilvane) retires to the sea and, after a decent interval of one night, writes to [Maudry](maudry) that there are too many rooms. The old [king](gethin) stays behind with the moths. From the [Emir](emir)'s capital comes a bird of crystal with a vacant perch, and this time the [prince](teasel) packs.
+ find sorrel "wins"
- sad sorrel "fright"
- lose teasel "loses"
- happy teasel "cartwheel"
- celebrate _ sorrel "coronation"
- birth.past cinder chick "second egg"
- reveal! cinder "mentioned"
- move ilvane "retires to the sea"
- invite ilvane maudry "too many rooms"
- gift emir teasel "bird of crystal"
+ travel? teasel emir "packs"
