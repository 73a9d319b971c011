%series Tin Roof Revival
%lang en
%genre country-music family saga, East Tennessee, encyclopaedia season summaries in long sentences
%cast loretta | Loretta Mae Cobb; Loretta Mae; Loretta | f
%cast wade    | Wade Cobb; Wade | m
%cast june    | June Cobb; June | f
%cast sky     | Sky Cobb; Sky | n
%cast buck    | Buck Yarrow; Yarrow; Buck | m
%cast denny   | Denny Pruett; Denny | m
%cast inez    | Inez Maldonado; Inez | f
%cast hollis  | Hollis Grady; Grady; Hollis | m
%cast amos    | Amos Cobb; Amos | m
%cast tess    | Tess Yarrow; Tess | f
%cast preach  | Reverend Stiles; Stiles | m
%cast fiddler | Ansel Root; Ansel | m
%cast infant  | - | n
%cast drummer | - | m

== 1 The Cobb Family Band
The Cobbs have sung together on the [Tin Roof](@tinroof) stage since old [Amos](amos) built it, but the night on which [Wade Cobb](wade) introduces the new [fiddler](fiddler) is the last on which all of [them](june+loretta+sky+wade) stand in one line, for between the second chorus and the third [Loretta Mae](loretta), [his](wade) [wife](loretta) of twenty-five years, sees [him](wade) wink at [Inez](inez), [who](inez) sells the beer, and sees [Inez](inez) wink back. [Loretta Mae](loretta) finishes the song. Then [she](loretta) unplugs the microphone, drives to [Nashville](@nashville) in the band's only bus and leaves a [husband](wade), two grown [children](june+sky) and a [father-in-law](amos) on the gravel.
- create.past amos _ "built it"
- hire fiddler "new fiddler"
- married loretta wade "wife of twenty-five years"
- flirt wade inez "wink at Inez"
- flirt inez wade "wink back"
- discover loretta inez+wade "sees him wink"
+ breakup loretta wade "leaves a husband"
- travel loretta "drives to Nashville" @nashville
- kin amos loretta "father-in-law"
- parent loretta june+sky "children"

== 2 Nashville
[Buck Yarrow](buck), a silver-haired [producer](buck) to [whom](buck) [Loretta](loretta) was as good as promised before [Wade](wade) came along with a borrowed guitar, has waited half [his](buck) life for that bus, and gives the [singer](loretta) a contract, a suite and, when [she](loretta) asks for it, no advice. [His](buck) [daughter](tess) [Tess](tess), [who](tess) does the label's accounts, can't see what the fuss is about until a [drummer](drummer) plays [her](tess) the tape. At home [June](june), the elder of the Cobb [children](june+sky), takes [her](june) [mother](loretta)'s place at the front, under protest, while [Sky](sky), [who](sky) is nineteen and has never been asked for an opinion, goes on strike with the bass.
- love.past buck loretta "waited half his life"
- engaged.past? buck loretta "as good as promised"
+ hire loretta buck "a contract"
- parent buck tess "daughter"
- boss buck loretta "producer"
- sibling june sky "the elder of"
- hire june "takes her mother's place"
- parent loretta june "mother"
- quit sky "goes on strike"

== 3 Beer Money
[Inez Maldonado](inez) has buried two husbands and wants no third, and makes this clear to [Wade](wade) the first time [he](wade) turns up on [her](inez) porch with a suitcase; the second time it is raining and [she](inez) lets [him](wade) have the couch, and the third time no one counts. [Denny Pruett](denny), the town's [deputy](denny) and [June](june)'s [intended](denny), thinks it a scandal. [June](june) thinks so, too, but hearing it from [Denny](denny) makes [her](june) want to defend the old [fool](wade), and before the evening is over the engaged [couple](denny+june) have had words about napkins, about Catholics and about who is going to sing at [their](denny+june) own wedding.
- die.past _ "buried two husbands"
- married.past _ inez "two husbands"
- reject inez wade "makes this clear"
+ move wade inez "lets him have the couch"
- affair inez wade "no one counts"
- engaged denny june "intended"
+ quarrel denny june "had words"
- wedding? denny june "their own wedding"
- help? june wade "defend the old fool"

== 4 Verse, Verse, Chorus
[Sky](sky) drives to [Nashville](@nashville). [Sky](sky) wants [Mama](loretta) back. [Loretta](loretta) cries at the sight of [Sky](sky). But [Loretta](loretta) will not go home. [Tess](tess) shows [Sky](sky) the studio. [Sky](sky) plays bass for [Tess](tess). [Tess](tess) turns the volume down. [Tess](tess) asks [Sky](sky) out. [Sky](sky) drops the bass. [They](sky+tess) eat ribs on the roof. [Buck](buck) sings for [Loretta](loretta). [Buck](buck) can't sing. [She](loretta) kisses [him](buck) to make it stop. That is how [Loretta](loretta) tells it.
- travel sky "drives to Nashville" @nashville
- parent loretta sky "Mama"
- return? loretta "wants Mama back"
- sad loretta "cries"
- return! loretta "will not go home"
- create sky tess "plays bass"
- invite tess sky "asks Sky out"
+ date sky tess "eat ribs"
+ kiss buck loretta "kisses him"

== 5 The Deputy's Oath
[Hollis Grady](hollis), to [whom](hollis) [June](june) gave back a ring at seventeen and [who](hollis) then did six years for somebody else's still, gets out on a Wednesday and is sitting in the third row by the Friday, and [June](june), [who](june) has not sung flat since [she](june) had milk teeth, sings flat. [Denny](denny), [who](denny) arrested [him](hollis) in [his](denny) first month with the department and was made [deputy](denny) for it, drives behind the [ex-convict](hollis)'s truck for nine miles, lights off. What [Denny](denny) knows, and [he](denny) would give [his](denny) badge for not knowing it, is that the still belonged to [Amos](amos).
- engaged.end hollis june "gave back a ring"
- ex hollis june "gave back"
- arrest.past _ hollis "did six years"
+ return hollis "gets out"
- love june hollis "sings flat"
- arrest.past denny hollis "arrested him"
- investigate denny hollis "drives behind"
- discover.past denny amos "knows"

== 6 Number Nine with a Bullet
[Loretta Mae](loretta)'s song about a [man](wade), a wink and a beer tap climbs to number nine, with the result that [Wade](wade), [who](wade) is booed at the feed store, has [his](wade) tires let down by strangers and learns from the radio that [his](wade) [wife](loretta) is seeing [her](loretta) [producer](buck). [He](wade) smashes the radio, which is [Inez](inez)'s, and is asked, without heat, to leave: [she](inez) has been cheated on by better men than this one, [she](inez) tells [him](wade), and has never yet been the consolation prize. [Amos](amos) takes [his](amos) [boy](wade) in. The two [men](amos+wade) eat out of the can and do not mention it.
- create loretta "song about a man"
- couple buck loretta "is seeing"
- married loretta wade "his wife"
- discover wade buck+loretta "learns from the radio"
- jealous wade buck "smashes the radio"
- cheat.past _ inez "cheated on"
+ breakup inez wade "asked, without heat, to leave"
- move wade amos "takes his boy in"
- parent amos wade "his boy"

== 7 Wedding Rehearsal
On the eve of the wedding [June](june) goes for a walk to get some air, meets [Hollis](hollis) at the ford, where [he](hollis) has gone for the same air, and comes back at four with wet boots. [She](june) tells [Denny](denny) before breakfast, since [she](june) has never been able to lie to a uniform. The jilted [deputy](denny), instead of shouting, sits down among the folding chairs and tells [her](june) in return about the still, and about [her](june) [grandfather](amos), for [whom](amos) an innocent [man](hollis) went to jail; neither, after that, is in a position to forgive the other, and [Reverend Stiles](preach) sends the potato salads home with the guests.
- date hollis june "at the ford"
- cheat june denny "wet boots"
- reveal june denny "tells Denny before breakfast"
+ breakup june denny "jilted"
- wedding! denny june "sends the potato salads home"
- reveal denny june "tells her in return"
- kin amos june "grandfather"
- betray.past amos hollis "an innocent man"
- reconcile! denny june "forgive the other"

== 8 The Still
[Amos Cobb](amos), ninety-one, does not deny it. [He](amos) asks [June](june) to drive [him](amos) to [Grady](hollis)'s trailer, gets down without help for the first time in a year and says [his](amos) piece through the screen, standing up, as in court. [Hollis](hollis) hears [him](amos) out, pours two glasses of milk and remarks that [he](hollis) had known from the first day whose it was and had held [his](hollis) tongue for the [girl](june) [who](june) was now crying in the car. The old [man](amos) is buried nine days later, from the [Tin Roof](@tinroof) stage, in a coffin that [Wade](wade) and the [man](hollis) from the trailer have planed together.
- travel amos "drive him"
- reveal amos hollis "says his piece"
- discover.past hollis amos "had known"
- reveal! hollis _ "held his tongue"
- love hollis june "for the girl"
- sad june "crying"
+ die amos "is buried"
- create hollis+wade "planed together"

== 9 Two Pews
For the funeral [Loretta](loretta) comes home on [Buck](buck)'s arm, and the congregation, with one accord, looks at the hymn board. [Sky](sky) comes with [Tess](tess). It is a mercy, says [Inez](inez), [who](inez) has brought tamales and sits at the back, that people have only two eyes. When the [fiddler](fiddler) breaks down in the middle of the old [man](amos)'s favorite, [Wade](wade) gets up to carry on the line, and from the other side of the aisle, as though a quarter of a century could not be unplugged, the alto falls in under [him](wade). [Yarrow](buck), [who](buck) has an ear, hears what [he](buck) hears.
- return loretta "comes home"
- couple buck loretta "on Buck's arm"
- couple sky tess "comes with Tess"
- die.past amos "funeral"
- sad fiddler "breaks down"
+ create loretta+wade "falls in under him"
+ discover buck loretta+wade "hears what he hears"

== 10 Short Set
[Buck](buck) lets [Loretta](loretta) go. [Loretta](loretta) asks why. "Alto," says [Buck](buck). [Tess](tess) is mad at [Buck](buck). [Tess](tess) liked [Loretta](loretta). [Sky](sky) moves into [Tess](tess)'s loft. [Denny](denny) hands in [his](denny) badge. [Denny](denny) tells the judge about [Hollis](hollis). The judge clears [Hollis](hollis). [June](june) thanks [Denny](denny). [June](june) can't keep breakfast down. [Inez](inez) looks at [June](june). [Inez](inez) counts on the beer mats. [Ansel](fiddler) asks [Inez](inez) to dance. [Ansel](fiddler) is the [fiddler](fiddler).
+ breakup buck loretta "lets Loretta go"
- sad tess buck "is mad"
- move sky tess "moves into"
- quit denny "hands in his badge"
- reveal denny _ "tells the judge"
- help denny hollis "clears Hollis"
- ill june "can't keep breakfast down"
+ pregnant june "counts on the beer mats"
- discover inez june "counts"
- invite fiddler inez "to dance"

== 11 Whose
Whether the [child](infant) will have a [deputy](denny)'s ears or a [convict](hollis)'s is a question that everybody in the county has settled except the [mother](june), [who](june) informs both [candidates](denny+hollis) by the same post. [Hollis](hollis) replies in person that it makes no odds to [him](hollis). [Denny](denny), [who](denny) is driving a school bus now and has found, rather to [his](denny) surprise, that [he](denny) whistles at the wheel, sends the two [sweethearts](hollis+june) a crib. [Loretta](loretta), at the house for [her](loretta) winter coat, discovers that [Wade](wade) has kept [her](loretta) side of the closet dusted. [They](loretta+wade) sit on the bed. [They](loretta+wade) talk until the rooster, and about everything except [Inez](inez).
- pregnant june "the child"
- reveal june denny+hollis "informs both candidates"
- hire denny "driving a school bus"
- gift denny hollis+june "a crib"
- couple hollis june "sweethearts"
+ love hollis june "no odds to him"
- travel loretta "at the house"
- discover loretta wade "discovers"
- love wade loretta "kept her side"
+ reconcile? loretta wade "talk until the rooster"

== 12 Tin Roof Revival
The stage is reopened at Easter under a roof paid for by [Buck Yarrow](buck), [who](buck) bears no grudge and records the evening; in the wings [June](june), eight months gone, says yes to [Hollis](hollis) for the second time in ten years and asks [him](hollis) to hold [her](june) guitar while [she](june) lies down, for it is starting. [Ansel Root](fiddler) plays the bow off [his](fiddler) fiddle in order to impress [Inez](inez), [whose](inez) vow concerning third husbands is thought to be under review. [Wade](wade) announces the band. It takes [him](wade) three attempts to say [her](loretta) name, and [Loretta Mae](loretta), plugging in the microphone herself, says it for [him](wade): "Cobb. Still."
- gift buck _ "paid for by"
- engaged.start hollis june "says yes"
- pregnant june "eight months gone"
- birth? june "it is starting"
- flirt fiddler inez "impress Inez"
- love.start inez fiddler "under review"
+ reconcile loretta wade "Still"
