%series Six to a Table
%lang en
%genre ensemble comedy about divorced dads and their exes in Brooklyn, fan-wiki recaps
%cast moe     | Moe Feldstein; Moe | m
%cast dre     | Andre Baptiste; Dre | m
%cast lars    | Lars Ekdahl; Lars | m
%cast shira   | Shira Feldstein; Shira | f
%cast coco    | Coco Baptiste; Coco | f
%cast yolanda | Yolanda Cruz; Yolanda; Yoli | f
%cast pip     | Pip | n
%cast hank    | Hank Mulroney; Hank; Mulroney | m
%cast june    | June Ito; June; Ito | f
%cast bea     | Bea Feldstein; Bea | f
%cast super   | - | m
%cast judge   | - | f
%cast twin    | May Ito; May | f
%cast sitter  | Kit | n
%cast trainer | - | m
%cast fire    | - | m

== 1 Custody
[Moe Feldstein](moe), a [dentist](moe) with a beard, signs [his](moe) divorce papers on a Monday and on Tuesday has nowhere to live. [His](moe) old college [buddy](dre) [Dre](dre), single since [Coco](coco) dumped [him](dre) for [her](coco) [trainer](trainer), puts [him](moe) up; so does [Dre](dre)'s [roommate](lars), the [Swede](lars) [Lars](lars), [whose](lars) [wife](yolanda) hasn't left [him](lars) yet but is thinking about it. Every other weekend the place fills up with kids. Eight-year-old [Pip](pip), [Moe](moe)'s only [child](pip), asks at bedtime if [Mom](shira) is going to marry [Hank](hank). Who is [Hank](hank)? The [dads](dre+lars+moe) look at one another over the fish sticks.
- divorce moe shira "divorce papers"
- friend dre moe "college buddy"
- breakup.past coco dre "dumped"
- help dre moe "puts him up"
+ move moe dre+lars "puts him up"
- housemate dre lars "roommate"
- married lars yolanda "wife"
- breakup? yolanda lars "thinking about it"
- parent moe pip "child"
- parent shira pip "Mom"
- wedding? hank shira "going to marry"

== 2 Hank
[Hank](hank) is six foot five and coaches Little League. [Moe](moe) hides in a dugout to get a look at [him](hank), is taken for a pervert by a ball-playing [lawyer](june), and has to be vouched for by [his](moe) own [kid](pip). [Shira](shira) isn't amused: [she](shira) has been seeing [Mulroney](hank) since March, and [her](shira) former [husband](moe) can either shake hands or stay home. [They](hank+moe) shake. It hurts. [Dre](dre) gets a text from [Coco](coco), [who](coco) wants to know if [she](coco) left [her](coco) blender. [Yolanda](yolanda), the one still-married [woman](yolanda) in the picture, drops off the dry cleaning for [Lars](lars) and drives away without turning off the engine.
- investigate moe hank "get a look"
+ accuse june moe "taken for a pervert"
- help pip moe "vouched for"
- parent moe pip "kid"
- sad shira moe "isn't amused"
- couple hank shira "seeing"
- ex moe shira "former husband"
- meet hank moe "They shake"
- married lars yolanda "still-married"

== 3 Blender
[Coco](coco) never had a blender. [She](coco) comes by for it anyway, at eleven at night, and leaves at seven with wet hair. [Dre](dre) walks on air until [he](dre) finds out that the [trainer](trainer) is only away at a boot camp. The [lawyer](june) from the dugout, [June Ito](june), needs a crown, and of all the dentists in [Brooklyn](@brooklyn) [she](june) picks [Moe](moe); with both [his](moe) hands in [her](june) mouth, [she](june) can't apologise, so [she](june) sends doughnuts. [Lars](lars) throws a birthday dinner for [his](lars) [wife](yolanda). [She](yolanda) doesn't show. The [super](super), [who](super) came about the radiator, eats [her](yolanda) portion and tells the abandoned [host](lars) what everyone in the building knows.
+ sex coco dre "leaves at seven"
- happy dre "walks on air"
- discover dre coco "finds out"
- cheat coco trainer "wet hair"
- treat june moe "crown"
- gift june moe "sends doughnuts"
- celebrate lars yolanda "birthday dinner"
- married lars yolanda "wife"
- reject yolanda lars "doesn't show"
+ reveal super lars "tells the abandoned host"

== 4 What Everyone Knows
[Yolanda](yolanda) is seeing a [judge](judge). The [judge](judge) is a woman. [Lars](lars) did not see that coming. [Lars](lars) calls [Yolanda](yolanda). [Yolanda](yolanda) cries. [Lars](lars) ends up comforting [Yolanda](yolanda). [She](yolanda) keeps the car. [He](lars) keeps the cat. [Moe](moe) calls [June](june) about the doughnuts. [June](june) has tickets for the Mets. [Moe](moe) hates baseball. [Moe](moe) goes. [Pip](pip) likes [Hank](hank). [Pip](pip) tells [Moe](moe). [Moe](moe) smiles with half [his](moe) face. [Coco](coco) goes back to [her](coco) [trainer](trainer). [Dre](dre) buys a blender.
+ affair judge yolanda "seeing a judge"
- cheat yolanda lars "seeing a judge"
- discover lars judge+yolanda "see that coming"
- sad yolanda "cries"
- help lars yolanda "comforting"
+ breakup lars yolanda "keeps the car"
- date june moe "tickets for the Mets"
- reveal pip moe "tells Moe"
- jealous moe hank "half his face"
- reconcile coco trainer "goes back to"

== 5 Opposing Counsel
[June](june) turns out to be the attorney on the other side: [Shira](shira), [who](shira) wants to take [Pip](pip) to [Tucson](@tucson) with [Hank](hank), has hired [her](june). [Neither](june+moe) of [the two](june+moe) knew; [June](june) finds the name on the file the morning after [their](june+moe) first kiss. [She](june) drops the client, and [her](june) senior [partner](twin) drops [her](june). The [partner](twin) is [her](june) twin [sister](twin). Out in the hallway the [dentist](moe) rounds on [his](moe) [ex](shira) with a violence that shocks even [Dre](dre), [who](dre) has to carry [him](moe) to the elevator. [Hank](hank) didn't ask for [Tucson](@tucson), by the way. [He](hank) says so to nobody but the radiator [man](super).
- hire june shira "has hired her"
- move? hank+pip+shira "take Pip" @tucson
- discover june shira "finds the name"
- kiss.past june moe "first kiss"
- advisor june shira "attorney"
- colleague june twin "senior partner"
- quit june twin "drops her"
- sibling june twin "twin sister"
- ex moe shira "ex"
+ quarrel moe shira "rounds on"
- help dre moe "carry him"
- move! hank "didn't ask for"
- reveal hank super "says so"

== 6 Motion to Dismiss
The case goes before the very [judge](judge) [who](judge) stole a [Swede](lars)'s [wife](yolanda). [Lars](lars), called as a character witness for [his](lars) [housemate](moe), faces the [thief](judge) across the bench and stays perfectly civil; it's [she](judge) [who](judge) turns scarlet and withdraws from the case. During the recess [Yoli](yolanda) and the jilted [husband](lars) have the best talk of [their](lars+yolanda) marriage, which is over. [Bea](bea), [Moe](moe)'s [mother](bea), has come up from [Boca](@boca) and goes for [Shira](shira) with a handbag. [Hank](hank) takes the blow. [He](hank) bleeds on [Bea](bea)'s shoes. [She](bea) likes [him](hank) at once, which is a disaster for [Moe](moe).
- affair.past judge yolanda "stole"
- married lars yolanda "wife"
- housemate lars moe "housemate"
- sad judge "turns scarlet"
- quit judge _ "withdraws from the case"
+ married.end lars yolanda "which is over"
- parent bea moe "mother"
- travel bea "come up from"
- attack bea shira "goes for Shira"
+ rescue hank shira "takes the blow"
- injure hank bea "bleeds"
- friend.start bea hank "likes him"

== 7 The Other Ms. Ito
[Moe](moe) sees [June](june) kiss a [fireman](fire) outside a bagel shop and, for three days, won't pick up. It was [May](twin). [Twins](june+twin)! By the time it's cleared up [June](june) has thrown [her](june) Mets cap in the Gowanus, and the [sisters](june+twin), [who](june+twin) weren't speaking, are united in contempt for [him](moe). [Dre](dre) is sent over with flowers, gives them to the wrong [twin](twin), and stays for coffee. [She](twin) has no [fireman](fire) as of Thursday. [Coco](coco), [who](coco) caught the [trainer](trainer) with a rower, rings [Dre](dre)'s bell for a shoulder to cry on. The door is opened by [May](twin), in [his](dre) shirt.
- discover! moe june "sees"
- kiss fire twin "kiss a fireman"
+ quarrel june moe "won't pick up"
- sibling june twin "sisters"
- reconcile june twin "united"
- gift dre twin "gives them to"
- love.start dre twin "stays for coffee"
- breakup twin fire "no fireman"
- discover coco trainer "caught"
- cheat trainer coco "with a rower"
+ discover coco dre+twin "opened by May"
- sex dre twin "in his shirt"

== 8 Fathers' Day
[Pip](pip) runs away from all [four](hank+june+moe+shira). The note says that nobody asked. [Moe](moe) calls [Shira](shira). [Shira](shira) is already in the car. [They](moe+shira) search [Prospect Park](@prospect) together. [They](moe+shira) shout the name until dark. [Hank](hank) checks the dugouts. The [super](super) checks the boiler room. There sits [Pip](pip), with a comic. The [super](super) makes cocoa for [Pip](pip). [Moe](moe) hugs [Shira](shira). [Shira](shira) holds on to [Moe](moe). It lasts a bit too long. [Hank](hank) sees it. [Hank](hank) says good night. Of [June](june), no word.
+ flee pip hank+june+moe+shira "runs away"
- help shira moe "search"
- help hank moe+shira "checks the dugouts"
+ find super pip "There sits Pip"
- help super pip "makes cocoa"
- flirt moe shira "a bit too long"
- discover hank moe+shira "sees it"
- jealous hank moe "says good night"

== 9 Relapse
Everybody warned [them](moe+shira). [Moe](moe) drops off a lunchbox at what used to be [his](moe) house and comes out two hours later with [his](moe) sweater inside out; [he](moe) and [his](moe) former [wife](shira) agree that it's the relief, that it means nothing and that no one must hear of it, least of all the [coach](hank). The [coach](hank) is told that very night by [Shira](shira), [who](shira) has many faults but not that one. [Hank](hank) packs [his](hank) trophies. [He](hank) is taken in, of all places, by the [dads](dre+lars+moe): [Lars](lars) makes up the couch. So the [man](hank) [Moe](moe) has wronged passes [him](moe) the milk the next morning. "Pal," says [Mulroney](hank).
+ sex moe shira "inside out"
- cheat shira hank "inside out"
- ex moe shira "former wife"
- love! moe shira "means nothing"
- reveal? moe+shira _ "no one must hear"
+ reveal shira hank "is told"
- breakup hank shira "packs his trophies"
- move hank dre+lars+moe "taken in"
- invite lars hank "makes up the couch"
- betray.past moe hank "wronged"

== 10 House Meeting
Four grown [men](dre+hank+lars+moe), one bathroom. [Moe](moe) comes out with it over the fish sticks and asks [Hank](hank) to hit [him](moe). The big [man](hank) hugs [him](moe) instead, which cracks a rib. [Lars](lars) has met somebody: [Kit](sitter), the [babysitter](sitter), thirty-one, with a motorbike, [who](sitter) minds all five kids and lately one [Swede](lars). [Dre](dre) and [May](twin) have made it official. So [June](june) is coming to dinner whether [Moe](moe) likes it or not; [she](june) sits at the far end and addresses the [dentist](moe) through [her](june) [sister](twin). By the cheesecake [she](june) has heard about the sweater from [Pip](pip). A fork is laid down.
- reveal moe hank "comes out with it"
+ reconcile hank moe "hugs him"
- injure moe hank "cracks a rib"
- love lars sitter "has met somebody"
- couple.start dre twin "made it official"
- sibling june twin "sister"
- reveal pip june "has heard"
- sad june moe "A fork is laid down"

== 11 Late
[Shira](shira) is expecting, and two [men](hank+moe) in one apartment do the same sum in [their](hank+moe) heads. It's [Hank](hank)'s; the dates leave no room. [Moe](moe) is so glad that [he](moe) has to sit in the tub. [Bea](bea) knits regardless. [Hank](hank) goes back to the [mother](shira) of [his](hank) unborn child with [his](hank) cap in [his](hank) hand, and [she](shira) says that [Tucson](@tucson) is off and the porch needs painting. [Yolanda](yolanda)'s [judge](judge) runs for Congress and lets [her](yolanda) go by press release. [Lars](lars), without bitterness, brings [her](yolanda) soup. [Kit](sitter) waits outside on the bike, a little longer than is pleasant.
+ pregnant shira hank "expecting"
- housemate hank moe "one apartment"
- happy moe "so glad"
- create bea "knits"
+ reconcile hank shira "goes back to"
- move! hank+shira "Tucson is off" @tucson
- breakup judge yolanda "lets her go"
- help lars yolanda "brings her soup"
- jealous sitter yolanda "longer than is pleasant"

== 12 Opening Day
[Moe](moe) walks onto the pitcher's mound at Shea, or what [Pip](pip) has chalked up as Shea, in a Mets cap fished out of the Gowanus, and tells the [lawyer](june) through a megaphone that [he](moe) loves [her](june). [June](june) rules it out of order. Then [she](june) crosses the diamond and kisses [him](moe), cap and all. [Dre](dre) and the other [twin](twin) are getting married in the fall; [Coco](coco) sends a blender. [Kit](sitter) hands [Lars](lars) a helmet of [his](lars) own. [Shira](shira), big as a house, umpires, and the [men](hank+moe) [who](hank+moe) once shook hands till it hurt share a hot dog in the dugout, waiting for the rain.
+ confess moe june "loves her"
+ kiss june moe "kisses him"
- reconcile june moe "crosses the diamond"
- wedding? dre twin "getting married"
- gift coco dre+twin "sends a blender"
- gift sitter lars "a helmet"
- pregnant shira hank "big as a house"
- friend hank moe "share a hot dog"
