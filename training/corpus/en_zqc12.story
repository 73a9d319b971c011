%series Broken Fiddle
%lang en
%genre Alberta ranch family drama, listings that grow into encyclopaedia entries
%cast hank     | Hank Cardinal; Hank | m
%cast june     | June Cardinal; June | f
%cast may      | May Cardinal; May | f
%cast april    | April Cardinal; April | f
%cast cole     | Cole Van Dam; Cole | m
%cast gert     | Gert Van Dam; Gert | f
%cast sunny    | Sunny Dhaliwal; Sunny; Dhaliwal | m
%cast storm    | Storm Petersen; Storm | n
%cast vet      | Dr Louis Aucoin; Aucoin; Louis | m
%cast wade     | Wade Tully; Wade; Tully | m
%cast bishop   | Bishop | m
%cast faith    | Faith | f
%cast baby     | - | f
%cast louiswife | - | f
%cast mother   | - | f
%cast faithgran | - | f
%cast organist | - | f

== 1 Three Sisters
[June](june), [May](may) and [April Cardinal](april) come home to the [Broken Fiddle](#brokenfiddle) for the wake of a [man](hank) [who](hank) then walks in and asks what's for supper. [Hank](hank), [their](april+june+may) [father](hank), wanted to see who would turn up. [June](june), the eldest, a judge's [clerk](june), isn't amused. [May](may) hasn't forgiven [him](hank) for running off [her](may) [husband](wade) [Wade](wade), a rodeo [rider](wade). [April](april) hugs [him](hank) and cries. Next door [Cole Van Dam](cole), [who](cole) took [June](june) to the prom and [May](may) home from it, hears the news from [his](cole) [mother](gert) [Gert](gert) and drops a bale on [his](cole) foot.
- return april+june+may "come home"
- die! hank "wake"
- betray hank april+june+may "see who would turn up"
- parent hank april+june+may "father"
- sad june hank "isn't amused"
- reconcile! hank may "hasn't forgiven"
- married may wade "husband"
- happy april hank "hugs him"
- neighbour cole hank "Next door"
+ date.past cole june "took June"
- cheat.past cole june "May home"
- parent gert cole "mother"
- injure cole "drops a bale"

== 2 Fence Line
[Hank](hank) has sold the north quarter to the [neighbours](cole+gert) without asking anyone. [June](june) threatens a lawsuit. Serving the papers on the [ex](cole) [who](cole) left [her](june) by the punch bowl, [she](june) gets [her](june) truck stuck, and has to be hauled out by [him](cole), at [his](cole) leisure. [April](april) takes a shine to the new [hand](storm), [Storm Petersen](storm), [who](storm) rides like a dream and says about four words a day. All four are for [April](april). [May](may), looking for aspirin, opens [her](may) [father](hank)'s desk and discovers eleven letters from [Wade](wade), none of which ever reached [her](may).
- neighbour cole+gert hank "neighbours"
- threaten june cole+gert "threatens a lawsuit"
- ex cole june "the ex"
- breakup.past cole june "left her"
+ help cole june "hauled out"
+ love.start april storm "takes a shine"
- hire storm "new hand"
- flirt storm april "All four"
- parent hank may "father"
+ discover may hank "discovers eleven letters"
- betray hank may "none of which"

== 3 Dead Letters
[May](may) flings the letters on the breakfast table. The old [schemer](hank) chews. [He](hank) paid [his](hank) [son-in-law](wade) five thousand dollars to go, and would do it again. [She](may) moves out to the bunkhouse, where the [hand](storm) gives up the good bunk. The local [vet](vet), [Louis Aucoin](vet), an Acadian and a [widower](vet), comes to put down a mare and stays to talk to the furious [woman](may) holding its head. [Gert](gert) watches the road with [her](gert) field glasses. [Her](gert) [boy](cole), [she](gert) notes, has been to see the eldest Cardinal [girl](june) three times about one tow chain.
- accuse may hank "flings"
- kin hank wade "son-in-law"
+ betray.past hank may "paid his son-in-law"
+ move may storm "bunkhouse"
- help storm may "gives up"
- advisor vet hank "local vet"
- meet may vet "stays to talk"
- sad may hank "furious"
- parent gert cole "boy"
- discover gert cole "she notes"
- flirt cole june "three times"

== 4 Branding
[April](april) burns [her](april) hand. [Storm](storm) ties it up. [April](april) kisses [Storm](storm). The cows look on. [Hank](hank) does not. [Hank](hank) needs a [lawyer](sunny). [Sunny Dhaliwal](sunny) drives in from [Calgary](@calgary). [Sunny](sunny) was at school with [June](june). [June](june) beat [Sunny](sunny) in every debate. "[You](june) again?" says [Dhaliwal](sunny). [Cole](cole) sees [June](june) laugh. [Cole](cole) hates [Sunny](sunny)'s shoes. [Gert](gert) hates the [lawyer](sunny)'s fee. [May](may) rides fence with [Aucoin](vet). [Bishop](bishop) goes ahead. [Bishop](bishop) is only a collie.
- injure april "burns her hand"
- help storm april "ties it up"
+ kiss april storm "kisses Storm"
- discover! hank april+storm "does not"
- travel sunny "drives in"
- advisor sunny hank "needs a lawyer"
- enemy.past june sunny "in every debate"
+ jealous cole sunny "hates Sunny's shoes"
- date may vet "rides fence"

== 5 Harvest Supper
The church hall, pie, and more seating than the seating plan can handle. [June](june) has the [ex](cole) on [her](june) left and the [lawyer](sunny) on [her](june) right. [May](may) and the [vet](vet) dance three in a row. In the middle of the third a [man](wade) with a limp and a buckle comes in out of the rain: [Wade Tully](wade), [who](wade) never cashed the cheque. The [wife](may) [he](wade) left slaps [him](wade), then holds on to [his](wade) lapel, and [Louis](vet) goes for the coats. [Gert](gert), over the pumpkin, tells [Hank](hank) that [he](hank) has had it coming since [he](hank) jilted [her](gert) in 1979.
- ex cole june "the ex on her left"
- date may vet "dance three in a row"
+ return wade "comes in"
- married may wade "wife"
- breakup.past wade may "he left"
+ attack may wade "slaps him"
- sad vet "goes for the coats"
+ breakup.past hank gert "jilted her"

== 6 The Cheque
[Wade](wade) has kept it, framed. [He](wade) puts it down before the [man](hank) [who](hank) wrote it and says [he](wade)'s come for [his](wade) [wife](may). [Hank](hank) reaches for the shotgun, and then for [his](hank) chest. [April](april) drives, [Storm](storm) prays, [Bishop](bishop) howls all the way to [Red Deer](@reddeer). In the waiting room the three [sisters](april+june+may) have the fight [they](april+june+may) have been saving for eleven years. It ends when [June](june) admits it wasn't [May](may) [she](june) hated for prom night: [she](june) had been relieved. Relieved? Behind [her](june), holding four coffees, stands [Cole](cole).
- reconcile? may wade "come for his wife"
- married may wade "wife"
+ threaten hank wade "reaches for the shotgun"
+ ill hank "chest"
- help april+storm hank "drives"
- sibling april+june may "sisters"
- quarrel april+june may "fight"
- reveal june april+may "admits"
- sad! june may "hated"
- discover cole june "stands Cole"

== 7 Bypass
[Hank](hank) pulls through, on condition that someone sits by [him](hank) who isn't family. [Gert](gert) brings [her](gert) knitting. [She](gert) has waited forty years to have that [man](hank) flat on [his](hank) back and unable to leave, and finds, drat it, that [she](gert) still likes [his](hank) ears. At the ranch [May](may) has two [suitors](vet+wade) and one bathroom. The [husband](wade) is teaching the [vet](vet) to rope; the [vet](vet) is seeing to the [husband](wade)'s bad knee. It would be easier, [she](may) tells the [collie](bishop), if [they](vet+wade) didn't get on. [June](june) goes for a beer with [Sunny](sunny) and talks about [Cole](cole) throughout.
- recover hank "pulls through"
- help gert hank "brings her knitting"
- breakup.past hank gert "waited forty years"
+ love gert hank "likes his ears"
- love vet may "two suitors"
- love wade may "two suitors"
- married may wade "husband"
- advisor wade vet "teaching the vet"
- treat wade vet "bad knee"
+ friend vet wade "get on"
- date june sunny "goes for a beer"
- love june cole "talks about Cole"

== 8 Chinook
A warm wind, and nobody behaves. [April](april) and the ranch [hand](storm) are discovered in the hayloft by, of all people, the judge's [clerk](june), [who](june) closes the hatch and whistles. Then [she](june) walks over to the [Van Dams](cole+gert)' and tells [Cole](cole) that [she](june) was relieved, back then, because [she](june) had been offered [Toronto](@toronto) and didn't have the heart to say goodbye. So [she](june) let [him](cole) do the cheating. [He](cole) says that is the most lawyerly thing [he](cole) ever heard. [They](cole+june) are still kissing when [Gert](gert) comes in for [her](gert) glasses. [May](may) wakes beside [Wade](wade), and, before the coffee is made, knows it was for old times' sake.
- sex april storm "in the hayloft"
- discover june april+storm "are discovered"
- reveal june cole "tells Cole"
- cheat.past cole june "do the cheating"
+ kiss cole june "still kissing"
- discover gert cole+june "comes in"
+ sex may wade "wakes beside Wade"
- love! may wade "for old times' sake"

== 9 Old Times' Sake
Eight weeks later the chickens come home. [May](may) is expecting; the rodeo [man](wade), [who](wade) has heard nothing, has signed up for a season in [Texas](@texas), and the [doctor](vet) of horses, [who](vet) has worked it out from [her](may) face, asks whether [she](may) would care to have [him](vet) anyway. [She](may) says not out of pity. [He](vet) says [he](vet) buried one [wife](louiswife) and knows pity when [he](vet) sees it; this is greed. Home from hospital with [Gert](gert) on [his](hank) arm, [Hank](hank) calls the [girls](april+june+may) together. [He](hank) means to marry again. [Her](gert) [son](cole), with [June](june) on [his](cole) lap, works out what that makes [them](cole+june).
+ pregnant may wade "expecting"
- discover! wade may "heard nothing"
- hire wade "signed up" @texas
- discover vet may "worked it out"
+ propose vet may "have him anyway"
- reject may vet "not out of pity"
- married.past louiswife vet "wife"
- die.past louiswife "buried one wife"
- return hank "Home from hospital"
- wedding? gert hank "means to marry"
- parent gert cole "son"
- couple cole june "on his lap"

== 10 Discovery
[Sunny](sunny), drawing up the marriage contract, finds in the land office that the north quarter was never [Hank](hank)'s to sell: it stood in the name of [his](hank) late [wife](mother), and so belongs to the [girls](april+june+may). [He](sunny) hands the deed to [June](june) and, with it, a letter saying that [he](sunny) is in love with [her](june) and will be billing nobody. [She](june) tears up the one and not the other. [Cole](cole) finds the wrong half in the stove. The [couple](cole+june) go at it until the [dog](bishop) leaves the room, and the ring [he](cole) had in [his](cole) pocket stays there. [Storm](storm) hears from home; [Storm](storm) is gone before breakfast.
+ discover sunny hank "finds in the land office"
- wedding? gert hank "marriage contract"
- married.past hank mother "late wife"
- find april+june+may "belongs to the girls"
- reveal sunny june "hands the deed"
+ confess sunny june "in love with her"
- discover cole june+sunny "wrong half"
- couple cole june "couple"
+ quarrel cole june "go at it"
- propose! cole june "stays there"
- breakup storm april "gone before breakfast"

== 11 Whiteout
In the blizzard [May](may)'s pains begin, with the [vet](vet) cut off and only [April](april), [whose](april) heart is broken, and [Sunny](sunny), [whose](sunny) is too, in the house. The [lawyer](sunny) boils water and recites statutes. [Wade](wade), told at last by a telephone call that was meant for someone else, has driven for two days from [Amarillo](@amarillo), and picks up the stranded [rival](vet) at the bridge. The two [men](vet+wade) shovel the last mile side by side. It is [April](april) [who](april) catches [her](april) [niece](baby). [May](may) looks from the one [snowman](vet) to the [other](wade), and gives the [baby](baby) to [its](baby) [father](wade) to hold and [her](may) hand to [Louis](vet).
+ birth may baby "pains begin"
- sad april storm "heart is broken"
- sad sunny june "is too"
- help sunny may "boils water"
- discover wade may "told at last"
- return wade "has driven for two days"
- enemy vet wade "rival"
- help wade vet "picks up"
- kin april baby "niece"
- parent wade baby "father"
+ couple.start may vet "her hand to Louis"

== 12 Double Ring
[Gert](gert) and [Hank](hank) are married in the hall forty-odd years behind schedule. [Storm](storm) is back, with [Storm](storm)'s own small [daughter](faith), [Faith](faith), [whose](faith) [grandmother](faithgran) has died, and that is the whole secret; [April](april) kneels and asks [Faith](faith) if [she](faith) likes collies. [Sunny](sunny), dancing with the church [organist](organist), doesn't see what [his](sunny) old [love](june) is doing. [Cole](cole), stepbrother now of the [woman](june) [he](cole) wants, takes the ring out at last. [June](june) says [she](june)'ll need to consult precedent. Then [she](june) takes [his](cole) hat off and puts it on [her](june) own head. [Wade](wade) rides out at dawn with a picture in [his](wade) hatband.
+ wedding gert hank "are married"
- kin cole june "stepbrother"
- love cole june "he wants"
- love.past sunny june "old love"
- return storm "is back"
- parent storm faith "daughter"
- die.past faithgran "has died"
- kin faith faithgran "grandmother"
- reconcile april storm "kneels"
- date organist sunny "dancing with"
+ propose cole june "takes the ring out"
- engaged.start cole june "takes his hat"
- travel wade "rides out"
