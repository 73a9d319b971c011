%series Bindi Bay High
%lang en
%genre Australian school drama, students and staff, recap log
%cast zali | Zali Whitlock; Zali | f
%cast taj | Taj Mahendran; Taj | m
%cast cooper | Cooper Dunne; Cooper; Coop | m
%cast mei | Mei-Lin Sung; Mei | f
%cast brodie | Brodie | m
%cast harcourt | Ms Harcourt; Philippa Harcourt; Pip | f
%cast dunne | Gavin Dunne; Mr Dunne; Dunne | m
%cast rhonda | Rhonda Whitlock; Rhonda | f
%cast sienna | Sienna | f
%cast eliza | Eliza Dunne; Eliza | f
%cast nonno | Nonno | m
%cast reporter | Jacqui Frame; Frame | f
%cast bub | Banjo | m
%cast nurse | - | m

== 1
First bell of Year Eleven. [Zali Whitlock](zali) walks in with a shaved head and a broken heart, both courtesy of [Cooper Dunne](cooper), [who](cooper) binned [her](zali) by voice memo on New Year's Eve. [Her](zali) [bestie](mei) [Mei](mei) proposes vengeance; [Taj](taj), new from [Perth](@perth), lends [her](zali) a beanie and doesn't ask. In the staffroom, [deputy](dunne) [Gavin Dunne](dunne), [Cooper](cooper)'s [dad](dunne), is knocked sideways by the incoming [chemistry teacher](harcourt), [Ms Harcourt](harcourt).
- sad zali cooper "broken heart"
+ breakup.past cooper zali "binned"
- friend mei zali "bestie"
- help? mei zali "proposes"
- help taj zali "lends"
- parent dunne cooper "dad"
- love.start dunne harcourt "knocked sideways"
- hire harcourt "incoming"

== 2
Step one of the vengeance: [Zali](zali) and [Taj](taj) are to pretend. Holding hands past the tuckshop works a treat, and [Cooper](cooper) walks into a bin. Only [Mei](mei), [whose](mei) idea it was, goes quiet at the sight; nobody has noticed which of the two [boys](cooper+taj) [she](mei) draws in [her](mei) margins. [Sienna](sienna), [Cooper](cooper)'s [current](sienna), films the lot.
- couple! taj zali "pretend"
+ jealous cooper taj "walks into a bin"
- sad mei "goes quiet"
- love mei taj "draws"
- couple cooper sienna "current"

== 3
Detention, five to a bench. [Ms Harcourt](harcourt) makes [Brodie](brodie) and [Cooper](cooper) clean the fume cupboard; the brawl that put [them](brodie+cooper) there was over a pie. [Zali](zali)'s [mum](rhonda), [Rhonda](rhonda), [who](rhonda) runs the tuckshop, has [Dunne](dunne) round to fix the fryer. It has been fixed four times this term. [His](dunne) [wife](eliza) left for [Cairns](@cairns) in winter and [he](dunne) eats standing up.
- quarrel brodie cooper "brawl"
- parent rhonda zali "mum"
+ help dunne rhonda "fix"
- married dunne eliza "wife"
- breakup.past eliza dunne "left for"
- travel.past eliza "left for" @cairns

== 4
School formal. [Taj](taj) turns up in [his](taj) [grandfather](nonno)'s suit and forgets halfway through the second slow one that [they](taj+zali) are pretending. So does [she](zali). It is a long, unhurried one, under the disco ball. [Mei](mei) sees it, drops the punch bowl and is driven home by [Brodie](brodie), [who](brodie) brings tissues and, unlike most, a plan for pudding.
- celebrate _ "School formal"
- kin nonno taj "grandfather"
+ kiss taj zali "long, unhurried one"
- discover mei taj+zali "sees"
- help brodie mei "brings tissues"

== 5
Silent treatment. [Mei](mei) moves desks, blocks numbers, eats in the library. [Zali](zali) cannot think what [she](zali) has done, until [Sienna](sienna), sweet as antifreeze, leaves [Mei](mei)'s sketchbook open on [her](zali) seat. Every page is [Taj](taj). Up in the lab, [Dunne](dunne) asks [Harcourt](harcourt) out for a parma; [she](harcourt) says [she](harcourt) doesn't date colleagues, then that [she](harcourt) finishes at five.
- enemy.start mei zali "Silent treatment"
- betray sienna mei "leaves"
- reveal sienna zali "leaves"
+ discover zali mei "Every page"
- love mei taj "Every page"
- invite dunne harcourt "asks"
- date? dunne harcourt "parma"
- colleague dunne harcourt "colleagues"

== 6
[Zali](zali) gives [Taj](taj) up, or tries to: better no boy than no [Mei](mei). [He](taj) hands back the beanie without a word. The two [girls](mei+zali) meet on the pier at sundown, yell, cry, and share a potato cake. [Taj](taj) was never a thing to be swapped, says [Mei](mei), and anyway [Brodie](brodie) makes a very decent pudding. It is too late. [Taj](taj)'s locker is empty.
- breakup zali taj "gives"
- gift taj zali "hands back"
- quarrel mei zali "yell"
- sad mei+zali "cry"
+ reconcile mei zali "share"
- flee taj "locker is empty"

== 7
[He](taj) is on the overnight bus. [His](taj) [Nonno](nonno), back in [Fremantle](@fremantle), has had a stroke. [Zali](zali) finds out from the noticeboard and rides with the mail truck, [Rhonda](rhonda)'s credit card in [her](zali) shoe. At the bedside [she](zali) returns the beanie to [Taj](taj)'s head and stays four days. The old [man](nonno) squeezes first one hand, then the other, then puts the one into the other.
- travel taj "overnight bus"
- kin nonno taj "Nonno"
- ill nonno "stroke"
- discover zali "finds out"
+ travel zali "rides" @fremantle
- gift zali taj "returns"
- help zali taj "stays"

== 8
[Cooper](cooper) has pinched the exam papers. [Brodie](brodie) saw it; [Cooper](cooper) swears [he](cooper) will make [him](brodie) pay if [he](brodie) so much as breathes. When [Sienna](sienna) is blamed, [Coop](cooper) watches [her](sienna) being marched out and keeps [his](cooper) trap shut. [She](sienna) throws [his](cooper) chain into the sea. Meanwhile the parma has become a weekly event, and [Pip](harcourt) has a toothbrush at number twelve.
+ steal cooper "pinched"
- discover brodie cooper "saw it"
- threaten cooper brodie "pay"
- accuse _ sienna "blamed"
- betray cooper sienna "trap"
- breakup sienna cooper "chain into the sea"
- couple dunne harcourt "toothbrush at number twelve"

== 9
[Eliza Dunne](eliza) is back from [Cairns](@cairns), brown, contrite and carrying. The [baby](bub) is [Gavin](dunne)'s, [she](eliza) says; [he](dunne) does the sum and it comes out. [Harcourt](harcourt) removes the toothbrush before anyone can ask. [Cooper](cooper) finds [his](cooper) [mother](eliza) on the couch and doesn't know whether to hug [her](eliza) or yell. [Rhonda](rhonda), hearing the news over the fryer, burns the whole batch.
+ return eliza "back from"
- sad eliza "contrite"
- pregnant eliza dunne "carrying"
- parent dunne bub "Gavin"
- breakup harcourt dunne "removes the toothbrush"
- find cooper eliza "finds"
- parent eliza cooper "mother"
- discover rhonda eliza "hearing"
- sad rhonda "burns"

== 10
Guilt has a smell and it is chips. [Cooper](cooper) cracks at the tuckshop window and tells [Rhonda](rhonda) everything: the papers, [Sienna](sienna), [Zali](zali) by voice memo. [She](rhonda) gives [him](cooper) a hot bag and walks [him](cooper) to the office. Two weeks' suspension. [Sienna](sienna), reinstated, finds on [her](sienna) doorstep a new chain and four pages of sorry. [She](sienna) reads them to the dog.
- sad cooper "Guilt"
- reveal cooper rhonda "tells"
- gift rhonda cooper "gives him"
+ help rhonda cooper "walks him"
- quit cooper "suspension"
- return sienna "reinstated"
- find sienna "finds"
- gift cooper sienna "new chain"
- reconcile? cooper sienna "sorry"

== 11
[Jacqui Frame](reporter) of the *Bindi Bugle* gets hold of the love triangle in the staffroom and prints it across two pages. [Ms Harcourt](harcourt) hands in [her](harcourt) notice. The whole of Year Eleven pickets the car park, [Mei](mei) and [Brodie](brodie) in front, mittens interlaced. [Eliza](eliza) asks the [chemistry teacher](harcourt) in for tea. [She](eliza) came back for a cot, not for a husband, [she](eliza) says. Take [him](dunne), for pity's sake.
- discover reporter dunne+eliza+harcourt "gets hold"
- reveal reporter dunne+eliza+harcourt "prints"
+ quit harcourt "notice"
- help brodie+mei harcourt "pickets"
- couple brodie mei "mittens interlaced"
- invite eliza harcourt "in for tea"
- return.past eliza "came back"
- married dunne eliza "husband"

== 12
Flood. The bay is cut off, the ambulance too, and [Eliza](eliza) has picked tonight. On the lab bench, by torchlight, with [Rhonda](rhonda) at one end and [Harcourt](harcourt) at the other, [Banjo](bub) is delivered. [Dunne](dunne) rows through the oval to reach [them](bub+eliza+harcourt+rhonda), capsizes, and is hauled in by [Cooper](cooper) with the tennis net. Two generations of [Dunnes](bub+cooper+dunne) drip in one doorway.
+ birth eliza bub "delivered"
- help harcourt+rhonda eliza "at one end"
- rescue cooper dunne "hauled in"
- parent dunne bub+cooper "Two generations"

== 13
Break-up day. [Taj](taj) comes home on the mail truck with [Nonno](nonno) in the front seat and asks [Zali](zali), in front of the tuckshop, not to pretend anymore. [She](zali) takes the beanie off: two inches of hair, and no reason to hide. [Harcourt](harcourt) withdraws [her](harcourt) letter. [Rhonda](rhonda) has been seen with the male [nurse](nurse) from the flood clinic, and [her](rhonda) fryer, mysteriously, has stopped breaking.
+ return taj "comes home"
- couple? taj zali "not to pretend"
- quit! harcourt "withdraws"
- date? nurse rhonda "has been seen with"
- reconcile taj zali "takes the beanie off"
