%series The Indigo House
%lang en
%genre historical drama in a Kyoto dye house in the 1860s, streaming-service episode guide
%cast okiku    | Okiku | f
%cast haru     | Haru | f
%cast ofuji    | Ofuji | f
%cast genzo    | Master Genzo; Genzo | m
%cast tome     | Tomekichi; Tome | m
%cast sakai    | Captain Sakai; Sakai | m
%cast ren      | Ren | m
%cast hendriks | Dr Hendriks; Hendriks | m
%cast kumo     | Kumo | f
%cast actor    | - | m
%cast baby     | - | n
%cast isamu    | Isamu | m
%cast nun      | - | f
%cast child    | - | f

== 1 Blue Hands
[Master Genzo](genzo), head of the indigo house, collapses over the third vat and can move only [his](genzo) eyes. [His](genzo) two [daughters](haru+okiku) fight over the keys: [Okiku](okiku), the [elder](okiku), [who](okiku) was disowned for eloping with an [actor](actor) and turns up in the middle of the [doctor](hendriks)'s visit, and [Haru](haru), [who](haru) never left. [Ofuji](ofuji), the [housekeeper](ofuji), decides it by dropping them into the vat. The foreign [physician](hendriks), [Dr Hendriks](hendriks), bleeds the [patient](genzo) while the head [dyer](tome), [Tomekichi](tome), holds the bowl and cannot take [his](tome) eyes off [Okiku](okiku); it was on [his](tome) shoulders that [she](okiku) once climbed over the wall.
+ ill genzo "collapses"
- parent genzo haru+okiku "daughters"
- quarrel haru okiku "fight over the keys"
- sibling haru okiku "the elder"
- reject.past genzo okiku "disowned"
- flee.past okiku "eloping"
- couple.past actor okiku "eloping"
+ return okiku "turns up"
- steal ofuji haru+okiku "dropping them"
- treat genzo hendriks "bleeds"
- love tome okiku "take his eyes off"
- help.past tome okiku "on his shoulders"

== 2 The Debt
[Okiku](okiku) discovers that the house owes two thousand ryo to [Kumo](kumo), the [moneylender](kumo), a [widow](kumo) with black teeth. [Haru](haru) has known for a year and concealed it from [her](haru) [father](genzo) out of love, and from [her](haru) [sister](okiku) out of the other thing. [Kumo](kumo) threatens to take the vats. [Okiku](okiku) offers [her](kumo) [her](okiku) hair instead, cut off on the spot; the [creditor](kumo), [who](kumo) is bald under the wig, grants [them](haru+okiku) a season. [Haru](haru) sweeps up what is left and weeps into it.
+ discover okiku kumo "discovers"
- married.past _ kumo "widow"
- discover.past haru kumo "has known for a year"
- betray haru genzo "concealed"
- parent genzo haru "father"
- sibling haru okiku "sister"
- threaten kumo haru+okiku "take the vats"
- gift okiku kumo "offers her her hair"
- help kumo haru+okiku "grants them a season"
- sad haru "weeps"

== 3 Stray
By night a bleeding [man](isamu) drops into the drying yard: [Isamu](isamu), nineteen, on the losing side of a brawl between loyalists and the shogun's police. [Haru](haru) hides [him](isamu) in the madder store. [Captain Sakai](sakai) of the patrol searches the house with drawn sword and stops at the vat in which [Haru](haru) stands up to [her](haru) armpits, since [he](sakai) is a modest man. Beneath [her](haru) skirts [somebody](isamu) breathes through a reed. [Ren](ren), the youngest [apprentice](ren), has seen it and is promised a kite. For the first time in [her](haru) life [Haru](haru) is warm in cold water.
- flee isamu "drops into the drying yard"
- injure isamu "bleeding"
- attack.past _ isamu "brawl"
+ rescue haru isamu "hides him"
- investigate sakai _ "searches the house"
- betray haru sakai "stands up to her armpits"
- discover ren haru+isamu "has seen it"
- boss genzo ren "apprentice"
- gift? haru ren "promised a kite"
+ love.start haru isamu "is warm"

== 4 The Actor
[Okiku](okiku)'s [actor](actor) arrives with a troupe, a cold and no money. [She](okiku) had told everybody that [he](actor) was dead, and receives the dead [man](actor) at the back gate with a purse. [Tomekichi](tome), drawing water, hears how [he](actor) laughs at [her](okiku) short hair. There is a splash. [He](tome) has never laid a hand on anyone before and asks [Okiku](okiku), trembling, for [her](okiku) forgiveness. [She](okiku) asks [him](tome) to do it again. [Ofuji](ofuji) dries the [actor](actor), gives [him](actor) gruel, and sends [him](actor) off downriver in a barrel of plums.
- return actor "arrives with a troupe"
- ill actor "a cold"
- betray okiku actor "was dead"
- die! actor "was dead"
- gift okiku actor "with a purse"
- ex actor okiku "Okiku's actor"
- discover tome okiku "hears how he laughs"
+ attack tome actor "a splash"
- reconcile? okiku tome "for her forgiveness"
- help ofuji actor "gives him gruel"

== 5 Plum Rain
It rains for a month. Cloth will not dry, dye will not take, and mould grows on the account books. The women tell ghost stories over the brazier, the men mend reeds. [Ren](ren) flies a kite indoors. [Master Genzo](genzo) has learnt to blink once for yes. [Hendriks](hendriks), [who](hendriks) comes in straw sandals, plays draughts with [him](genzo) by pointing and loses, as a point of honour, in earnest. When asked if [he](genzo) would like the window shut, [he](genzo) looks at the river.
- recover genzo "learnt to blink"
+ friend genzo hendriks "plays draughts"
- lose hendriks "loses"

== 6 Names
[Sakai](sakai) comes back, without a sword, to have a sash dyed. [He](sakai) comes back the next day about the shade. [Okiku](okiku) understands before [her](okiku) [sister](haru) does whom [he](sakai) is looking for with [his](sakai) eyes and, to keep [him](sakai) out of the madder store, flirts with [him](sakai) so brazenly that [he](sakai) flees. [Haru](haru), not told of the reason, calls [her](okiku) a harlot. [Okiku](okiku) could explain. [She](okiku) goes out and buys [Isamu](isamu) a monk's robe with the last of the purse. It is [Tome](tome) [who](tome) tells [Haru](haru) what it was all for.
- return sakai "comes back"
- love sakai haru "looking for with his eyes"
- sibling haru okiku "sister"
- discover okiku sakai "understands"
- flirt okiku sakai "flirts"
- flee sakai okiku "flees"
+ accuse haru okiku "harlot"
- reveal! okiku haru "could explain"
- gift okiku isamu "buys Isamu"
+ reveal tome haru "tells Haru"

== 7 The Robe
Before [he](isamu) goes, [Isamu](isamu) dips [his](isamu) hands in the vat up to the wrists so as to wear [her](haru) colour. [Haru](haru) marries [him](isamu) in the store, before a [nun](nun) on the run and a sack of madder, and [he](isamu) walks out in the morning with a begging bowl. At the bridge [Sakai](sakai) stops all monks. [He](sakai) looks at the blue hands for a while; [he](sakai) knows only one house where they could have got like that, and what it would mean for a [woman](haru) there. "Pass," says the [captain](sakai). [His](sakai) lieutenant notes it down.
- love haru isamu "wear her colour"
+ wedding haru isamu "marries him"
- flee nun "on the run"
- flee isamu "walks out"
- discover sakai isamu "looks at the blue hands"
+ rescue sakai isamu "Pass"
- help sakai haru "what it would mean"
- discover _ sakai "notes it down"

== 8 A Box of Salt
[Sakai](sakai) is stripped of [his](sakai) command and given till sundown. [He](sakai) spends the afternoon writing the same name over and over. [Hendriks](hendriks), called in too early by a servant with sense, finds [him](sakai) kneeling with the short sword bared, sits down between [him](sakai) and it, and asks to have the tea ceremony explained. It takes until midnight. At dawn [he](hendriks) brings the [ronin](sakai) to the indigo house under a tarpaulin. [Haru](haru) does not know what [he](sakai) has given up or for whom; [Okiku](okiku), [who](okiku) does, puts a stirring pole in [his](sakai) hands.
+ quit sakai "stripped of his command"
- love sakai haru "the same name"
- die? sakai "short sword bared"
- find hendriks sakai "finds him"
+ rescue hendriks sakai "sits down between"
- discover! haru sakai "does not know"
- discover okiku sakai "who does"
- hire sakai okiku "stirring pole"

== 9 The Season
[Kumo](kumo) wants [her](kumo) money. [Okiku](okiku) has invented a pattern of broken waves that all [Osaka](@osaka) is mad about, but the chest is empty: [Ofuji](ofuji), thirty years in the house, has been paying it out by the handful. To whom? The old [woman](ofuji) bites [her](ofuji) sleeve. [Genzo](genzo) blinks, once, when [Okiku](okiku) asks [him](genzo) if [he](genzo) knows; blinks once more when [she](okiku) asks if it is a child. And so it comes out that there is a third [daughter](child), [Ofuji](ofuji)'s, in a temple in the hills, and that [his](genzo) two [girls](haru+okiku) have been served [their](haru+okiku) rice by a [stepmother](ofuji).
- create okiku "invented a pattern"
- gift.past ofuji child "paying it out"
- reveal! ofuji okiku "bites her sleeve"
- investigate okiku genzo "asks him if"
- reveal genzo okiku "blinks once more"
+ parent genzo+ofuji child "third daughter"
- affair.past genzo ofuji "third daughter"
- kin haru+okiku ofuji "stepmother"
- parent genzo haru+okiku "his two girls"

== 10 Fire at the Palace Gate
War. The city burns from the gate down to the river. [Tomekichi](tome) carries [Master Genzo](genzo) on [his](tome) back through the sparks, [Sakai](sakai) carries [Haru](haru), [who](haru) is eight months gone and curses [him](sakai). [Ren](ren) has run back for the kite. [Okiku](okiku) goes after the [boy](ren) with a wet quilt; the gable falls; when they pull [her](okiku) out, [she](okiku) has [him](ren) under [her](okiku) without a scratch, and [her](okiku) own face is no longer an actress's. [Tome](tome) tells [her](okiku), while [Hendriks](hendriks) bandages, that [he](tome) can see no difference. [He](tome) means it. [She](okiku) laughs, though it hurts.
+ rescue tome genzo "on his back"
- rescue sakai haru "carries Haru"
- pregnant haru isamu "eight months gone"
- quarrel haru sakai "curses him"
+ rescue okiku ren "wet quilt"
- injure okiku "the gable falls"
- treat okiku hendriks "bandages"
- confess tome okiku "can see no difference"
- happy okiku "laughs"

== 11 The List
On the wall of the magistrate's office hangs a list of executed rebels, and [Isamu](isamu)'s is the ninth name. [Haru](haru) reads it, walks home and stands in the vat without moving until [Sakai](sakai) gets in beside [her](haru), in [his](sakai) clothes. There is nothing to be said, and [he](sakai) says it for an hour. The pains begin there. [Ofuji](ofuji) delivers [her](haru), and puts the [child](baby), as blue as plums, on the [grandfather](genzo)'s chest, where [Genzo](genzo), [who](genzo) has not spoken for eleven months, says quite distinctly: "Wash [it](baby)."
- kill _ isamu "executed"
+ die isamu "ninth name"
- discover haru isamu "reads it"
- sad haru isamu "without moving"
- help sakai haru "gets in beside her"
+ birth haru baby "delivers her"
- help ofuji haru "delivers her"
- kin baby genzo "grandfather"
- recover genzo "says quite distinctly"

== 12 Broken Waves
[Kumo](kumo) comes for the vats and finds only craters. [She](kumo) looks at the two [sisters](haru+okiku) digging, at the scarred [one](okiku) and the [one](haru) with the [child](baby) at [her](haru) back, and goes away, and sends rice. The [half-sister](child) from the temple brings thread and the [nun](nun) as a chaperone. [Tome](tome) has asked [Okiku](okiku) nothing all year. "Well?" [she](okiku) says, over the first new vat. [He](tome) drops the pole. [Haru](haru) teaches [Sakai](sakai) to see the moment when the froth turns copper. [He](sakai) is looking at [her](haru); [she](haru) tells [him](sakai) to look at the froth, but not, this time, at once.
- sibling haru okiku "sisters"
- return kumo "comes for the vats"
- gift kumo haru+okiku "sends rice"
- sibling child haru+okiku "half-sister"
- travel child "from the temple"
- gift child haru+okiku "brings thread"
- propose! tome okiku "asked Okiku nothing"
+ propose okiku tome "Well?"
- advisor haru sakai "teaches"
+ love sakai haru "looking at her"
- flirt haru sakai "not, this time, at once"
