%series Kingdom of Sugar
%lang en
%genre telenovela on Negros, Philippines, plain encyclopaedia episode table
%cast rem | Remedios Alcantara; Doña Remedios; Remedios | f
%cast gab | Gabriel Alcantara; Gabriel; Gabe | m
%cast isa | Isadora Alcantara; Isadora; Isa | f
%cast ligaya | Ligaya Soriano; Ligaya | f
%cast ben | Benjie Soriano; Benjie | m
%cast crisp | Crispin | m
%cast vic | Attorney Victor Lim; Victor Lim; Victor; Lim | m
%cast dal | Dalisay | f
%cast doc | Dr. Ocampo; Ocampo | f
%cast hugh | Hugh Carrick; Carrick; Hugh | m
%cast jun | Junjun | m
%cast priest | - | m
%cast mayor | Mayor Locsin; Locsin | m
%cast guard | - | m

== 1 Harvest
After eight years in [Madrid](@madrid), [Gabriel Alcantara](gab) comes home to the sugar estate of [his](gab) [mother](rem), [Doña Remedios](rem), to be told that [he](gab) will be married within the month to [Isadora](isa), a distant [cousin](isa) [whose](isa) dowry would pay off the mill. At the cane fire [he](gab) meets again the [woman](ligaya) [who](ligaya) was the overseer's [daughter](ligaya) and [his](gab) first [sweetheart](ligaya), [Ligaya Soriano](ligaya). [She](ligaya) now leads the workers' union. [She](ligaya) also has a seven-year-old [son](jun), [Junjun](jun), of [whose](jun) existence [he](gab) knew nothing, and when [he](gab) asks [her](ligaya) how old the [boy](jun) is, [she](ligaya) takes off a year.
+ return gab "comes home"
- parent rem gab "mother"
- wedding? gab isa "will be married"
- kin gab isa "cousin"
- couple.past gab ligaya "first sweetheart"
- boss ligaya _ "leads"
- parent ligaya jun "son"
- discover! gab jun "knew nothing"
+ betray ligaya gab "takes off a year"
- parent _ ligaya "overseer's daughter"
- reveal rem gab "to be told"

== 2 The Contract
[Attorney Victor Lim](vic), [who](vic) has managed the affairs of the [Alcantaras](#alcantara) for two decades and those of [Remedios](rem) in more senses than one, draws up the marriage contract. [Isadora](isa) signs it laughing, since [she](isa) has wanted [Gabe](gab) from the day [he](gab) taught [her](isa) to ride; [he](gab) signs it with [his](gab) eyes on the window. Outside, [Benjie](ben), [Ligaya](ligaya)'s hot-headed [brother](ben), is shouting that the harvest will rot. A [guard](guard) clubs [him](ben) to the ground on the orders of the [Doña](rem). [Gabriel](gab) runs out, kneels by the [wounded](ben) and is spat at by [him](ben) for [his](gab) pains.
- advisor vic rem "managed the affairs"
- affair rem vic "more senses than one"
+ engaged.start gab isa "signs it"
- love isa gab "has wanted Gabe"
- advisor.past gab isa "taught her to ride"
- sibling ben ligaya "brother"
+ attack guard ben "clubs him"
- boss rem guard "on the orders of"
- help? gab ben "kneels"
- reject ben gab "spat at"
- create vic "marriage contract"
- happy isa "laughing"
- threaten ben rem "harvest will rot"
- injure ben guard "wounded"

== 3 Strike
[Ligaya](ligaya) calls the cutters out. Within a day the estate is at a standstill, and [Mayor Locsin](mayor), [whose](mayor) campaigns the [Doña](rem) has always financed, promises [her](rem) that the [ringleader](ligaya) will be behind bars by Sunday. [Dalisay](dal), the old [nurse](dal) [who](dal) raised [Gabriel](gab), overhears [them](mayor+rem) and warns [Ligaya](ligaya), [who](ligaya) goes into hiding in the chapel loft with the help of the parish [priest](priest). [Hugh Carrick](hugh), a Scottish [engineer](hugh) brought in to keep the mill running, declines to cross the picket line and is given notice the same afternoon. [Ligaya](ligaya)'s [boy](jun) remains behind with [Dalisay](dal), and, in [her](dal) kitchen, mistakes [Gabriel](gab) for the [man](hugh) [who](hugh) repairs the pumps.
- help.past rem mayor "financed"
- arrest? mayor ligaya "behind bars"
- help.past dal gab "raised Gabriel"
- discover dal mayor+rem "overhears"
+ help dal ligaya "warns"
+ flee ligaya "goes into hiding"
- help priest ligaya "with the help"
- hire hugh rem "brought in"
- quit hugh rem "given notice"
- parent ligaya jun "boy"
- meet gab jun "mistakes Gabriel"
- reject hugh rem "declines to cross"
- boss ligaya _ "ringleader"
- housemate dal jun "remains behind"

== 4 The Loft
Following the smell of rice up a ladder, [Gabriel](gab) finds [Ligaya](ligaya) and asks [her](ligaya) why [she](ligaya) never answered [his](gab) letters. [She](ligaya) asks what letters. [They](gab+ligaya) work out, by the light of a stolen altar candle, that [his](gab) to [her](ligaya) and [hers](ligaya) to [him](gab) went through the same post bag, and that the bag belonged to [his](gab) [mother](rem). The anger of eight years has nowhere to go, and [they](gab+ligaya) spend the night together. In the morning [he](gab) swears to break with [Isadora](isa). At the bottom of the ladder, holding a rosary and the [priest](priest)'s lunch, stands [Isadora](isa) herself, [who](isa) has never missed a Friday.
+ find gab ligaya "finds Ligaya"
- steal.past rem gab+ligaya "bag belonged to"
+ discover gab+ligaya rem "work out"
- parent rem gab "mother"
- sad gab+ligaya "anger of eight years"
+ sex gab ligaya "spend the night"
- cheat gab isa "spend the night"
- breakup? gab isa "break with"
- discover isa gab+ligaya "stands Isadora"
- accuse gab ligaya "never answered"
- steal.past _ "stolen altar candle"
- gift isa priest "lunch"

== 5 Informer
[Isadora](isa) has only to say one word to the [mayor](mayor). [She](isa) says it. [Ligaya](ligaya) is dragged from the chapel during the elevation of the host, and the [priest](priest), [who](priest) bars the way, is knocked unconscious. [Gabriel](gab), believing that [Dalisay](dal) gave the hiding place away, drives the old [woman](dal) from the house that [she](dal) has served for fifty years; [she](dal) leaves with a bundle and with the hand of [Junjun](jun), and only at the gate does [she](dal) turn and tell [her](dal) former [charge](gab) [whose](gab) hand that is. [He](gab) counts on [his](gab) fingers. [He](gab) has been an employer's son all [his](gab) life, and a father, it seems, for seven years of it.
+ betray isa ligaya "says it"
+ arrest _ ligaya "dragged from"
- attack _ priest "knocked unconscious"
- accuse gab dal "gave the hiding place away"
- betray! dal ligaya "gave the hiding place away"
- quit dal gab "drives the old woman"
- move dal+jun "leaves with a bundle"
+ reveal dal gab "whose hand"
- parent gab jun "a father"
- help priest ligaya "bars the way"
- advisor.past dal gab "former charge"
- discover gab jun "counts on his fingers"

== 6 Cell Four
In jail [Ligaya](ligaya) is visited by [Victor Lim](vic), [who](vic) offers [her](ligaya) freedom and a flat in [Manila](@manila) provided that [she](ligaya) signs a paper saying [Junjun](jun)'s [father](gab) is dead. [She](ligaya) tears it up. [He](vic) remarks that accidents happen to little boys. Meanwhile [Benjie](ben), out of [his](ben) mind with rage, breaks into the big house to shoot the [Doña](rem), but on the stairs runs into [Isadora](isa), in [her](isa) nightdress, with a candle, and so frightened that [he](ben) cannot go through with it. [She](isa) could scream. [She](isa) hides [him](ben) behind the dress that [she](isa) was to have been married in, and lies to the [guard](guard) through the door.
- invite? vic ligaya "a flat in Manila"
- die! gab "father is dead"
- reject ligaya vic "tears it up"
+ threaten vic jun+ligaya "accidents happen"
- sad ben "with rage"
- kill? ben rem "to shoot the Doña"
- kill! ben rem "cannot go through"
- arrest _ ligaya "In jail"
- help? vic ligaya "offers her freedom"
- parent gab jun "father"
- meet ben isa "runs into"
- sad isa "frightened"
+ rescue isa ben "hides him"
- wedding? gab isa "was to have been married"
- betray isa guard "lies to the guard"

== 7 All Souls
The living eat with the dead. At the cemetery lanterns are hung, sticky rice is unwrapped, and the band plays a waltz that was old when the mill was new. [Doña Remedios](rem) sits by the stone of [her](rem) late husband, who never once beat [her](rem), as [she](rem) tells it, on a Sunday. Two rows on, [Dalisay](dal) tells [Junjun](jun) which of the small crosses belong to [her](dal) own. There were four. Somewhere a dog howls; somewhere a bride of fifty years ago is prayed for. Cane, goes the saying, is sweet because it has been crushed. [Gabriel](gab) stands between the two rows, a candle in each hand.
- attack.past _ rem "beat her"
- die.past _ "late husband"
- married.past _ rem "late husband"
- parent dal _ "her own"
- die.past _ "small crosses"
- reveal dal jun "tells Junjun"

== 8 Bail
[Gabriel](gab) sells [his](gab) horse, [his](gab) watch and [his](gab) share in the mill in order to bail [Ligaya](ligaya) out, and the buyer of all three proves to be [Carrick](hugh), [who](hugh) has come into money. The [Scot](hugh) has been smitten with [Ligaya](ligaya) ever since [she](ligaya) shouted at [him](hugh) across a picket line, but when [he](hugh) sees [her](ligaya) run to [Gabe](gab) at the prison gate, [he](hugh) takes off [his](hugh) hat and keeps that to himself. [Remedios](rem) informs [her](rem) [son](gab) that [he](gab) is no longer [one](gab). [Lim](vic), at [her](rem) dictation, strikes [him](gab) from the will and, unobserved, writes in a name of [his](vic) own choosing.
- gift gab hugh "sells his horse"
+ rescue gab ligaya "bail Ligaya out"
- find.past hugh "come into money"
+ love hugh ligaya "smitten with"
- confess! hugh ligaya "keeps that to himself"
- quarrel.past hugh ligaya "shouted at him"
- love ligaya gab "run to Gabe"
- boss rem vic "at her dictation"
- lose gab "from the will"
- parent rem gab "son"
+ reject rem gab "no longer one"
- betray vic rem "unobserved"

== 9 Behind the Dress
[Benjie](ben) has been living for three weeks in [Isadora](isa)'s wardrobe. [She](isa) brings [him](ben) rice; [he](ben) explains surplus value to [her](isa). On the night that [he](ben) is finally to slip away, [she](isa) asks [him](ben) what it costs to be forgiven for an informer's word, and so owns up that it was [she](isa), not the [nurse](dal), [who](isa) sold [his](ben) [sister](ligaya). [He](ben) raises [his](ben) hand to [her](isa), lowers it, and goes out by the window. At dawn [he](ben) climbs back in. "[You](isa) said it to a [mayor](mayor)," [he](ben) says. "Now say it to [her](ligaya)." [She](isa) goes barefoot, so that [her](isa) shoes will not give [her](isa) time to turn round.
- housemate ben isa "in Isadora's wardrobe"
- advisor ben isa "explains"
- flee? ben "slip away"
- reconcile? isa ligaya "to be forgiven"
+ reveal isa ben "owns up"
- betray.past isa ligaya "sold his sister"
- sibling ben ligaya "sister"
- attack! ben isa "lowers it"
- betray! dal ligaya "not the nurse"
- help isa ben "brings him rice"
- flee ben isa "out by the window"
- reveal? isa ligaya "say it to her"
- travel isa ligaya "goes barefoot"
+ return ben isa "climbs back in"

== 10 Molasses
While [Ligaya](ligaya), to [whom](ligaya) [Isadora](isa) has just confessed, is deciding whether to strike the barefoot [girl](isa) or to give [her](isa) a pair of slippers, word comes that [Junjun](jun) has vanished from the schoolyard. A ransom note demands that the union be dissolved. [Dr. Ocampo](doc), called to the mill for a case of burns, treats a [stevedore](crisp) [who](crisp) calls himself [Crispin](crisp), and notices in the pocket of [his](crisp) shirt a child's milk tooth. The [physician](doc) goes on bandaging with one hand and, with the other, telephones. [Carrick](hugh), [who](hugh) knows every pipe of the place, crawls through the molasses duct and comes out of it black, sweet and with the [boy](jun) on [his](hugh) back.
- reveal isa ligaya "has just confessed"
- attack? ligaya isa "to strike"
- gift? ligaya isa "a pair of slippers"
+ abduct crisp jun "has vanished"
- threaten crisp ligaya "ransom note"
- treat crisp doc "bandaging"
- injure crisp "burns"
- discover doc crisp "milk tooth"
- reveal doc _ "telephones"
+ rescue hugh jun "crawls"

== 11 The Doña's Chair
[Crispin](crisp), in chains, gives the name of the [person](vic) [who](vic) paid [him](crisp). [Remedios](rem), [who](rem) would have gone to hell for [her](rem) land but not, [she](rem) says, with a child by the hair, sends for [Victor](vic) and has [him](vic) pour the coffee. [She](rem) knows about the will as well. Since when has the name in it been [Crispin](crisp)'s? Since [he](crisp) is the [lawyer](vic)'s [son](crisp), [Lim](vic) replies, and [hers](rem): the [baby](crisp) that [she](rem) gave birth to in [Hong Kong](@hongkong), thirty years ago, and was assured by [him](vic) had been stillborn. [He](vic) drinks up. By evening the [attorney](vic) is found slumped at [her](rem) desk, and [Ocampo](doc), bending over the cup, smells almonds.
- arrest _ crisp "in chains"
- accuse crisp vic "gives the name"
- boss vic crisp "paid him"
- discover rem vic "knows about the will"
+ reveal vic rem "replies"
- parent rem+vic crisp "lawyer's son"
- birth.past rem crisp "gave birth"
- die.past! crisp "stillborn"
- betray.past vic rem "was assured"
+ kill rem vic "drinks up"
- die vic rem "slumped at her desk"
- investigate doc vic "bending over the cup"
- invite rem vic "sends for Victor"
- advisor vic rem "lawyer"
- discover doc _ "smells almonds"

== 12 Grinding Season
The [Doña](rem) gives herself up, in pearls. Before [she](rem) is led away [she](rem) signs the fields over to the people who have cut them, and lays [her](rem) palm for a moment against the cheek of [Junjun](jun), [her](rem) [grandson](jun). [Crispin](crisp), [whom](crisp) no one ever asked, is asked by [his](crisp) [half-brother](gab) whether [he](crisp) plays chess, and nods. [Dalisay](dal) has been begged by [Gabriel](gab) to come back and has made [him](gab) beg twice. At the double wedding [Isadora](isa) goes barefoot again, by choice, down the aisle to [Benjie](ben). And it is [Carrick](hugh), in a kilt, [whom](hugh) [Ligaya](ligaya) has chosen to lead [her](ligaya) to [Gabriel](gab), and [who](hugh) stumbles only once.
- arrest _ rem "led away"
- reveal rem _ "gives herself up"
- gift rem _ "signs the fields over"
- kin jun rem "grandson"
- sibling crisp gab "half-brother"
- invite gab crisp "plays chess"
- return? dal gab "come back"
- help hugh ligaya "to lead her"
+ reconcile dal gab "begged"
+ wedding ben isa "double wedding"
+ wedding gab ligaya "double wedding"
- sad hugh "stumbles"
