%series Gravy Lane
%lang en
%genre family comedy-drama, northern English town, listings
%cast maureen | Maureen Tattersall; Maureen; Mrs Tattersall | f
%cast clive | Clive Tattersall; Clive | m
%cast becky | Becca Tattersall; Becca | f
%cast dougie | Dougie Tattersall; Dougie | m
%cast farida | Farida Hussain; Farida | f
%cast imran | Imran | m
%cast gwyneth | Gwyneth | f
%cast stan | Stan Ogden-Price; Stan | m
%cast lorna | Lorna | f
%cast piers | Piers | m
%cast nan | Nan | f
%cast vicar | Reverend Toyin | m
%cast twin1 | Ava | f
%cast twin2 | Zaid | m
%cast stanfrau | Jean | f

== 1
Forty years of pie and peas, and [Maureen](maureen) wants out. Over the Sunday roast [she](maureen) informs [Clive](clive) that [she](maureen) has rented a flat above the launderette, and that the gravy is in the jug. [Their](clive+maureen) [daughter](becky) [Becca](becky) laughs; [their](clive+maureen) [son](dougie) [Dougie](dougie) drops the spoon. Next door, [Farida Hussain](farida) hears every word through the wall and puts the kettle on.
+ breakup maureen clive "wants out"
- married clive maureen "Forty years"
- reveal maureen clive "informs"
- move? maureen "rented"
- parent clive+maureen becky "daughter"
- happy becky "laughs"
- parent clive+maureen dougie "son"
- neighbour clive farida "Next door"
- discover farida clive+maureen "hears"

== 2
[Maureen](maureen) unpacks beside a boiler that coughs. [Her](maureen) new landing companion is [Stan](stan), a retired [bus driver](stan) with a budgie, [who](stan) tips [his](stan) cap and tells [her](maureen) green becomes [her](maureen). [Clive](clive) cannot work the washing machine; [Farida](farida) shows [him](clive) which button. [Becca](becky), meanwhile, is walking out with [Farida](farida)'s eldest, [Imran](imran), and neither family has the faintest idea.
- move maureen "unpacks"
- neighbour maureen stan "new landing companion"
- quit.past stan "retired"
+ flirt stan maureen "tips"
- help farida clive "shows"
+ couple becky imran "walking"
- parent farida imran "eldest"
- discover! clive+farida+maureen becky+imran "faintest idea"

== 3
[Nan](nan) has come down from [Carlisle](@carlisle) to talk sense into [her](nan) [daughter-in-law](maureen), and stays to drink [Stan](stan)'s sherry. [Clive](clive) turns up at the launderette with chrysanthemums, which [Maureen](maureen) gives to the budgie. At the chip shop, [Dougie](dougie) is so taken with the new [girl](lorna) on the till that [he](dougie) orders mushy peas, to which [he](dougie) is allergic.
- travel nan "come down from"
- kin maureen nan "daughter-in-law"
- gift clive maureen "chrysanthemums"
+ reject maureen clive "gives to the budgie"
- love.start dougie lorna "taken"
- hire lorna "new girl"

== 4
[Her](lorna) name is [Lorna](lorna), [she](lorna) has a laugh like a kettle, and on Tuesday [she](lorna) lets [Dougie](dougie) take [her](lorna) to the dogs. [He](dougie) loses forty pounds and does not notice. [Imran](imran) climbs out of [Becca](becky)'s window at five in the morning, shoes in hand, and lands in the begonias in front of [his](imran) own [mother](farida).
- date dougie lorna "take her to the dogs"
- lose dougie "loses"
- sex becky imran "climbs out of"
- parent farida imran "mother"
+ discover farida becky+imran "lands in the begonias"

== 5
[Farida](farida) says nothing until Friday, then everything at once. Why did [he](imran) hide it? Is [she](farida) a dragon? [Imran](imran) swears [he](imran) was only waiting for the right moment, and [mother](farida) and [son](imran) end the evening on the stairs with a tin of biscuits, friends again. [Clive](clive) takes it worse: [he](clive) had rather hoped for the [curate](vicar).
+ quarrel farida imran "everything at once"
- reveal! imran farida "hide"
- parent farida imran "mother"
- reconcile farida imran "friends again"
- sad clive "takes it worse"
- couple? becky vicar "hoped"

== 6
Line dancing at the Legion. [Stan](stan) treads on [Maureen](maureen)'s foot, apologises, and kisses [her](maureen) behind the coats. [She](maureen) is sixty-three and floats home. [Gwyneth](gwyneth), [who](gwyneth) has had [her](gwyneth) eye on [Stan](stan) since the Jubilee, watches from the tombola with a face like vinegar. [She](gwyneth) knows something about the [bus driver](stan) and may just say it.
- injure maureen stan "treads on"
+ kiss maureen stan "kisses her"
- happy maureen "floats home"
- love gwyneth stan "had her eye on"
- jealous gwyneth maureen "face like vinegar"
- discover gwyneth stan "knows"
- reveal? gwyneth "may just say"

== 7
And say it [she](gwyneth) does: [Stan Ogden-Price](stan) has a [wife](stanfrau) in [Whitby](@whitby). [Maureen](maureen) hands back the sherry glasses. [Stan](stan) protests that the [lady](stanfrau) has been living with a [trawlerman](piers) since 1998 and that nobody ever bothered with the paperwork. [Clive](clive), [who](clive) ought to be pleased, finds [his](clive) [wife](maureen) crying in the Co-op and buys [her](maureen) a custard tart.
+ reveal gwyneth maureen "say it"
- married stan stanfrau "wife"
- breakup maureen stan "hands back"
- divorce! stan stanfrau "ever bothered with"
- couple piers stanfrau "living with"
- find clive maureen "finds"
- married clive maureen "wife"#2
- sad maureen "crying"
- gift clive maureen "buys her"

== 8
[Becca](becky) has missed two and done the test in the staff toilet of the building society. [Imran](imran) kneels down among the trolleys outside and asks the question; [she](becky) tells [him](imran) to get up, it is raining, and no. [She](becky) will not be wed for a baby's sake. [Nan](nan), consulted by telephone, is delighted on all counts.
+ pregnant becky "missed two"
- propose imran becky "question"
+ reject becky imran "and no"
- wedding! becky imran "will not be wed"
- happy nan "delighted"

== 9
[Dougie](dougie) and [Lorna](lorna) take a caravan in [Filey](@filey) for the week. It rains, and [they](dougie+lorna) have words over the map, the chip pan and a certain [Piers](piers), the [trawlerman](piers), [who](piers) turns out to be [Lorna](lorna)'s [dad](piers). So [Stan](stan)'s absent [spouse](stanfrau) has been cooking for [her](lorna) all these years! [Lorna](lorna) dials the number and puts [Dougie](dougie) on.
- travel dougie+lorna "caravan" @filey
- quarrel dougie lorna "have words"
+ parent piers lorna "dad"
- married stan stanfrau "spouse"

== 10
[Jean](stanfrau) signs. A brown envelope from [Whitby](@whitby) makes [Stan](stan) a free man, and [he](stan) carries it up the stairs to [Maureen](maureen) like a wedding cake. [She](maureen) asks [him](stan) in. Down the road, [Clive](clive) has learned to iron, to poach an egg and to stop talking; [Farida](farida), a [widow](farida) these nine years, notices the third with particular pleasure.
+ divorce stan stanfrau "signs"
- reconcile maureen stan "asks him in"
- invite maureen stan "asks"
- married.past _ farida "widow"
- happy farida "pleasure"

== 11
Baby shower at the mosque hall, with a buffet by both grandmothers-to-be and a truce over the samosas. [Gwyneth](gwyneth) arrives with a knitted blanket and begs [Maureen](maureen)'s pardon; the old [foes](gwyneth+maureen) end up sharing a bench. [Clive](clive) asks [Farida](farida) whether [she](farida) would care to see the brass band. [She](farida) would. [Imran](imran) has stopped asking [Becca](becky) anything, and it is driving [her](becky) mad.
- celebrate becky+imran "Baby shower"
- gift gwyneth becky "knitted blanket"
+ reconcile gwyneth maureen "begs"
- enemy.past gwyneth maureen "foes"
- invite clive farida "asks Farida"
- date? clive farida "brass band"
- propose! imran becky "stopped asking"
- sad becky imran "mad"

== 12
Two, not one. [Ava](twin1) and [Zaid](twin2) come into the world an hour apart in the Infirmary, with [Imran](imran) fainting twice. When [he](imran) comes round, [Becca](becky) is holding out a curtain ring. Would [he](imran), please, before [she](becky) changes [her](becky) mind? The midwives cheer.
+ birth becky twin1+twin2 "come into the world"
- sibling twin1 twin2 "Two, not one"
- ill imran "fainting"
- recover imran "comes round"
+ propose becky imran "holding out a curtain"

== 13
[Reverend Toyin](vicar) and the imam share the blessing, and nobody objects, not even [Nan](nan). [Mr and Mrs Hussain](becky+imran) leave on [Stan](stan)'s old number nine. On the top deck [Lorna](lorna) tells [Dougie](dougie) that [she](lorna) has never cared for anyone so much; [he](dougie) swallows a mushy pea in [his](dougie) joy. Behind the vestry, [Clive](clive) and [Maureen](maureen) sign [their](clive+maureen) own papers, shake hands, and go back in to dance with other people.
+ wedding becky imran "blessing"
- travel becky+imran "leave on"
+ confess lorna dougie "never cared for anyone"
- love lorna dougie "cared"
- happy dougie "joy"
- divorce clive maureen "papers"
