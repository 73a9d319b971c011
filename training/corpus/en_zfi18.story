%series Promise, Kansas
%lang en
%genre historical drama about a settlement of freed people on the plains in 1879, episode summaries
%cast temper   | Temperance Boone; Temperance | f
%cast elijah   | Elijah Boone; Elijah | m
%cast clem     | Clementine | f
%cast obadiah  | Obadiah Pike; Obadiah; Pike | m
%cast lavinia  | Lavinia | f
%cast pruitt   | Reverend Pruitt; Pruitt | m
%cast ida      | Ida | f
%cast silas    | Silas | m
%cast moses    | Little Moses; Moses | m
%cast agent    | Mr Crandall; Crandall | m
%cast ingrid   | Ingrid | f
%cast lars     | Lars | m
%cast sheriff  | - | m
%cast mule     | Deacon | m

== 1 Dugout
Thirty people climb off the train where there is no station. The land [agent](agent), [Mr Crandall](agent), had sold them streets, and there is grass. [Temperance Boone](temper), the [midwife](temper), sits down on [her](temper) trunk; [Elijah](elijah), [her](temper) [husband](elijah), starts to dig. [Reverend Pruitt](pruitt) leads a hymn. [Lavinia](lavinia), a [seamstress](lavinia) with one good eye, searches every face, as [she](lavinia) has at each stop since the war, for a [daughter](clem) sold away at six. [Clementine](clem), the [schoolteacher-to-be](clem), offers [her](lavinia) a drink, and is thanked with a look that lasts too long.
- travel _ "climb off the train"
+ betray agent _ "had sold them streets"
- married elijah temper "husband"
- create pruitt "leads a hymn"
- investigate lavinia clem "searches every face"
- lose.past lavinia clem "sold away"
- parent lavinia clem "daughter"
- help clem lavinia "offers her a drink"

== 2 Water
[Obadiah Pike](obadiah), once a cavalry [sergeant](obadiah), finds water at sixty feet and asks nothing for it but that [Clementine](clem) draw the first bucket. [She](clem) draws it and gives it to [Silas](silas), [who](silas) dug at the bottom. [Silas](silas) coughs up sand and a proposal in one breath. [She](clem) laughs; [he](silas) had been serious. Up on the ridge a Norwegian [couple](ingrid+lars) watch the well come in. [Theirs](ingrid+lars) is dry. [Lars](lars) would sooner thirst than ask; [Ingrid](ingrid), [who](ingrid) is nursing, comes down with two pails, and [Temperance](temper) fills them before [she](ingrid) can find the English.
+ find obadiah "finds water"
- love obadiah clem "draw the first bucket"
- gift clem silas "gives it to Silas"
- propose silas clem "a proposal"
- reject clem silas "laughs"
- married ingrid lars "couple"
- neighbour ingrid+lars temper "Up on the ridge"
- parent ingrid _ "is nursing"
+ help temper ingrid "fills them"

== 3 The Deed
[Crandall](agent) returns with a paper saying that the first payment was the last but one. [Elijah](elijah) can't read it and won't admit that; [he](elijah) signs. It is [Clementine](clem) [who](clem), teaching [him](elijah) [his](elijah) letters in secret behind the mule shed, is shown the copy with pride and has to tell [him](elijah) what it says. [He](elijah) has put [his](elijah) cross under forty years of debt. [He](elijah) makes [her](clem) swear not to tell [Temperance](temper). [Temperance](temper), [who](temper) has noticed that [her](temper) [husband](elijah) and the young [teacher](clem) go off together every evening, asks the [mule](mule), [who](mule) is called [Deacon](mule) and never lies.
- return agent "returns with a paper"
+ betray agent elijah "the last but one"
- betray elijah _ "won't admit"
- advisor clem elijah "teaching"
- reveal clem elijah "what it says"
- discover elijah agent "what it says"
- reveal! clem temper "swear not to tell"
- married elijah temper "husband"
- jealous temper clem "asks the mule"
- affair! clem elijah "go off together"

== 4 Locusts
They come out of the west at noon and are gone by three, and with them the corn, the curtains and the handle of the plough. [Ida](ida), [Pruitt](pruitt)'s [wife](ida), loses [her](ida) child that night, [her](ida) fourth. [Temperance](temper) tells [her](ida) it was a girl, which it was, and that [she](ida) did nothing wrong, which [she](temper) does not know. The [reverend](pruitt) preaches on Job. [Ida](ida) gets up in the middle and walks out, and goes on walking, until [Ingrid](ingrid), hanging out what the insects have left of [her](ingrid) sheets, sees a barefoot [woman](ida) on the ridge and, since words are few, hands [her](ida) the baby.
- lose _ "the corn"
- married ida pruitt "wife"
+ lose ida "loses her child"
- reveal temper ida "tells her"
- help temper ida "did nothing wrong"
- create pruitt "preaches"
- flee ida pruitt "walks out"
- meet ida ingrid "sees a barefoot woman"
+ help ingrid ida "hands her the baby"

== 5 Box Supper
The ladies' baskets are auctioned for the school roof, and who bids on whose is nobody's business, hence everybody's. [Obadiah](obadiah) pays two dollars for [Clementine](clem)'s; it holds one boiled egg and a primer. [Silas](silas) gets [Lavinia](lavinia)'s by mistake, and dumplings such as [he](silas) hasn't tasted since [his](silas) mother was living. A fiddle has three strings, which suffices. [Little Moses](moses), nine, the [orphan](moses) they all feed, falls asleep in the bucket. A good moon, notes the [reverend](pruitt), and no text for it.
- love obadiah clem "pays two dollars"
- find silas "by mistake"
- die.past _ silas "was living"
- help _ moses "they all feed"

== 6 Snow Blind
[Moses](moses) does not come back from the traps. [Obadiah](obadiah) and [Silas](silas), [who](obadiah+silas) have stopped speaking on account of [Clementine](clem), go out on one rope. When [Silas](silas) breaks through the creek ice the [sergeant](obadiah) could cut it. [He](obadiah) has the knife in [his](obadiah) hand, to dig in with, and holds on until the rope has gone through [his](obadiah) gloves. It's the younger [man](silas) [who](silas), hauled out blue, sees smoke; the [boy](moses) is sitting in [Lars](lars)'s barn with milk on [his](moses) lip, between two cows. [Lars](lars) says that [he](lars) doesn't want thanks. [He](lars) wants a bucket of water a day, and gets two.
- lose _ moses "does not come back"
- enemy obadiah silas "have stopped speaking"
- investigate obadiah+silas moses "go out on one rope"
- injure silas "breaks through"
- kill! obadiah silas "could cut it"
+ rescue obadiah silas "holds on"
- injure obadiah "through his gloves"
+ find silas moses "sees smoke"
- rescue.past lars moses "between two cows"
- gift _ lars "gets two"

== 7 What Temperance Saw
[Temperance](temper) follows [Elijah](elijah) at last, with the skillet, and finds [him](elijah) on a crate, sounding out the word "field" while the [teacher](clem) nods. [She](temper) lowers the skillet. "[You](elijah) could have asked [me](temper)," [she](temper) says. "[You](temper) can't read," says [he](elijah). [She](temper) could since [Vicksburg](@vicksburg); [her](temper) old mistress's daughter had taught [her](temper), and [she](temper) had kept it from [him](elijah) for fifteen years, so that [he](elijah) should not feel small. It is the worst quarrel [they](elijah+temper) ever had. [Clementine](clem) creeps away. In the morning there are [the two](elijah+temper) of [them](elijah+temper) over the contract, one candle, four elbows.
- investigate temper elijah "follows"
- threaten temper elijah "with the skillet"
+ discover temper elijah "finds him"
- advisor clem elijah "teacher"
- accuse temper elijah "could have asked me"
- advisor.past _ temper "had taught her"
- betray.past temper elijah "kept it from him"
- reveal temper elijah "since Vicksburg"
- quarrel elijah temper "worst quarrel"
+ reconcile elijah temper "four elbows"

== 8 A Scar Like a Key
[Lavinia](lavinia) is fitting [Clementine](clem) for a Sunday dress when the collar slips, and under it is a burn in the shape of a key. [Lavinia](lavinia) knows that key. [She](lavinia) had dropped it, red-hot, on a [baby](clem) in a smokehouse. [She](lavinia) finishes the hem. [She](lavinia) is afraid, [she](lavinia) confides to [Temperance](temper), that the [girl](clem) will ask why nobody came; and [Temperance](temper), [who](temper) has brought enough people into the world to be short with them, takes [her](lavinia) by the wrist to the schoolroom. [Clementine](clem) is wiping the board. [She](clem) hears [her](lavinia) out and says: "[I](clem) looked at every stop, too."
+ discover lavinia clem "knows that key"
- injure.past clem lavinia "red-hot"
- parent lavinia clem "a baby in a smokehouse"
- sad lavinia "afraid"
- reveal lavinia temper "confides"
- help temper lavinia "takes her by the wrist"
+ reveal lavinia clem "hears her out"
- investigate.past clem lavinia "looked at every stop"

== 9 Night Riders
[Crandall](agent), [whose](agent) contract has been read by someone who could, sends men with sacks over their heads. They burn the school. [Pruitt](pruitt) goes to meet them with a Bible; [one](sheriff) rides [him](pruitt) down. [Ida](ida), [who](ida) has not spoken to [her](ida) [husband](pruitt) since the sermon, takes the shotgun from under the pulpit, and the horse is the one that falls. [She](ida) pulls off the sack: it is the [sheriff](sheriff). [Temperance](temper) splints [his](sheriff) leg before [she](temper) sees to the [reverend](pruitt), because [his](sheriff) is the worse, and because [she](temper) wants [him](sheriff) to remember whose hands they were.
- betray agent _ "sends men"
+ attack agent _ "burn the school"
- attack sheriff pruitt "rides him down"
- injure pruitt "rides him down"
- married ida pruitt "husband"
- reject ida pruitt "has not spoken"
+ rescue ida pruitt "takes the shotgun"
- discover ida sheriff "it is the sheriff"
- injure sheriff ida "leg"
- treat sheriff temper "splints"
- treat pruitt temper "sees to"

== 10 Topeka
[Elijah](elijah) and [Temperance](temper) take the paper to the capital, sixty hours in a coal car. No lawyer will see [them](elijah+temper) until one, a deaf old abolitionist, hears the name of [Crandall](agent). [Elijah](elijah) reads the clause aloud in court himself. [He](elijah) stumbles once; [his](elijah) [wife](temper)'s lips move, and [he](elijah) goes on. At home [Obadiah](obadiah) asks [Lavinia](lavinia), formally, for [her](lavinia) [daughter](clem)'s hand. [She](lavinia) tells [him](obadiah) that [she](lavinia) has had a [daughter](clem) for three weeks and will thank [him](obadiah) to come back at harvest. [He](obadiah) salutes. The [girl](clem) behind the door lets out [her](clem) breath.
- travel elijah+temper "take the paper" @topeka
- help _ elijah+temper "deaf old abolitionist"
+ reveal elijah _ "reads the clause aloud"
- married elijah temper "wife"
- help temper elijah "lips move"
- propose? obadiah clem "for her daughter's hand"
- parent lavinia clem "daughter"
+ reject lavinia obadiah "come back at harvest"
- happy clem "lets out her breath"

== 11 Harvest
The verdict comes by wire: void. [Crandall](agent) is taken off a Pullman car between two marshals, still selling. The two [suitors](obadiah+silas) reap the same field from opposite ends and meet in the middle. "Has [she](clem) told [you](silas)?" asks the [elder](obadiah). [She](clem) had told [Silas](silas) at the well that a woman doesn't like to be laughed with and left; [she](clem) wanted [him](silas) to ask again. [Pike](obadiah) lays down [his](obadiah) scythe. [He](obadiah) lends [his](obadiah) [rival](silas) a clean collar. [He](obadiah) ties it for [him](silas), too, for one can't with hands like that.
+ arrest _ agent "between two marshals"
- enemy obadiah silas "suitors"
- love clem silas "to ask again"
- reveal clem silas "had told Silas"
- help obadiah silas "ties it"
- gift obadiah silas "clean collar"
+ propose? silas clem "to ask again"

== 12 Station
[Clementine](clem) becomes [Silas](silas)'s [wife](clem) under the new school roof, in the dress with the high collar, which [she](clem) has let [her](clem) [mother](lavinia) lower. [Ida](ida) and [Pruitt](pruitt) take in [Little Moses](moses), [who](moses) asks if [he](moses) has to be good; [he](moses) doesn't, says [Ida](ida). [Ingrid](ingrid) is brought to bed on the ridge and shouts for [Temperance](temper) in fluent English. [Lars](lars) faints. A train slows down, then stops: there is a board beside the track, and [Elijah](elijah), on the ladder, has just painted the last letter. An old [sergeant](obadiah) gets on. At the window [he](obadiah) salutes the lot of them.
+ wedding clem silas "becomes Silas's wife"
- parent lavinia clem "mother"
- parent.start ida+pruitt moses "take in"
- birth ingrid "brought to bed"
- advisor temper ingrid "shouts for"
- ill lars "faints"
- create elijah "painted the last letter"
+ travel obadiah "gets on"
