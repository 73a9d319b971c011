%series The Pupillage
%lang en
%genre legal comedy-drama: a barristers' chambers in Leeds, fan-wiki episode summaries
%cast honor | Honor Achebe KC; Honor Achebe; Honor | f
%cast tilly | Tilly Braithwaite; Tilly | f
%cast ravi | Ravi Sandhu; Ravi | m
%cast gwil | Gwilym Price; Gwilym; Gwil | m
%cast dunstan | Dunstan Frere; Frere; Dunstan | m
%cast marcia | Marcia | f
%cast noah | Noah Frere; Noah | m
%cast ros | Judge Rosalind Tate; Tate; Rosalind | f
%cast keeley | Keeley Marsh; Keeley | f
%cast shane | Shane Marsh; Shane | m
%cast mum | - | f
%cast solic | Bartek | m
%cast usher | - | m
%cast busdriver | - | m
%cast widow | - | f
%cast dead | - | m
%cast killer | - | m
%cast newp | - | f
%cast jude | Jude | n

== 1
[Dunstan Frere](dunstan), [head](dunstan) of chambers, has two [pupils](noah+tilly) and a single tenancy. [Tilly Braithwaite](tilly), a bus [driver](busdriver)'s [daughter](tilly), is farmed out to [Honor Achebe KC](honor), [who](honor) reduces [her](tilly) to tears before the first coffee. The other [pupil](noah) is [Frere](dunstan)'s own [nephew](noah), [Noah](noah), and has been given the room with the fireplace. Senior [clerk](marcia) [Marcia](marcia) runs a book on who will crack first. [Tilly](tilly)'s first client, [Keeley Marsh](keeley), is accused of stealing eleven hams. [She](keeley) did. [Tilly](tilly) gets [her](keeley) off and is sick in a bin.
- boss dunstan noah+tilly "head of chambers"
- parent busdriver tilly "bus driver's daughter"
- advisor honor tilly "farmed out to"
- sad tilly honor "tears"
- kin dunstan noah "nephew"
- advisor tilly keeley "client"
- accuse _ keeley "accused of stealing"
- steal.past keeley _ "She did"
+ rescue tilly keeley "gets her off"
- ill tilly "sick in a bin"

== 2
The two [rivals](noah+tilly) are told to share a desk. [Noah](noah), [who](noah) has every case report by heart and no idea what a pint of milk costs, turns out to be terrified of [his](noah) [uncle](dunstan); [Tilly](tilly) shows [him](noah) how to breathe. In return [he](noah) passes [her](tilly) a note in the robing room: [Achebe](honor) only shouts at people [she](honor) rates. Meanwhile [Ravi Sandhu](ravi), a [junior](ravi) with nice cuffs, buys [Tilly](tilly) a sandwich, and then another. [Gwilym Price](gwil), [who](gwil) shares [his](gwil) bed and mortgage with [Ravi](ravi), would like to know about the sandwiches.
- enemy noah tilly "rivals"
- colleague noah tilly "share a desk"
- sad noah dunstan "terrified"
- kin dunstan noah "uncle"
+ help tilly noah "how to breathe"
- reveal noah tilly "passes her a note"
- gift ravi tilly "a sandwich"
- couple gwil ravi "bed and mortgage"
+ jealous gwil tilly "would like to know"

== 3
[Keeley](keeley) has a [brother](shane). [Shane Marsh](shane) is charged with murder. [Honor](honor) takes on [Shane](shane). [Tilly](tilly) assists [Honor](honor). The [judge](ros) is [Rosalind Tate](ros). [Tate](ros) and [Honor](honor) do not look at each other. [Marcia](marcia) explains it to [Tilly](tilly). [Tate](ros) was once [Honor](honor)'s [pupil](ros). [Honor](honor) failed [her](ros). [Rosalind](ros) has never forgotten. [Shane](shane) says that [he](shane) did not do it. [Tilly](tilly) believes [Shane](shane).
- sibling keeley shane "brother"
+ accuse _ shane "charged with murder"
- kill? shane _ "murder"
- hire honor shane "takes on"
- help tilly honor "assists"
- reveal marcia tilly "explains it"
- advisor.past honor ros "Honor's pupil"
+ reject.past honor ros "failed her"
- kill! shane _ "did not do it"
- help tilly shane "believes Shane"

== 4
[Gwil](gwil) has followed [Ravi](ravi) to a semi in [Headingley](@headingley) and watched [him](ravi) let himself in with a key. It is not what [he](gwil) thinks. It is [Ravi](ravi)'s [mother](mum), [who](mum) believes that [he](ravi) is a dentist and engaged. [She](mum) catches [Gwilym](gwil) among the dustbins, takes [him](gwil) for the [man](gwil) about the boiler, and has [him](gwil) mend it. [He](gwil) does. Over tea [he](gwil) is told all about the [fiancée](tilly), a [Tilly](tilly) with lovely manners, of [whom](tilly) there is a photograph on the piano, taken outside a sandwich bar.
- investigate gwil ravi "has followed"
- parent mum ravi "mother"
- betray.past ravi mum "a dentist and engaged"
+ meet gwil mum "catches Gwilym"
- help gwil mum "mend it"
- engaged! ravi tilly "fiancée"
+ discover gwil ravi "is told all about"

== 5
[Shane](shane)'s alibi is a married [solicitor](solic) named [Bartek](solic), [who](solic) would sooner see [him](shane) go down than say where the two of [them](shane+solic) were that night. [Noah](noah), asked by [Tilly](tilly) for a favour, takes the [solicitor](solic) to lunch and, though [he](noah) never told a fib in [his](noah) life, tells eleven. [Bartek](solic) signs. [Frere](dunstan), [whose](dunstan) biggest client [Bartek](solic)'s firm is, gets wind of it and orders [his](dunstan) [nephew](noah) to lose the paper. The [boy](noah) puts it in the shredder before [his](noah) [uncle](dunstan)'s eyes. It is the lunch bill.
- married _ solic "married"
- affair.past shane solic "the two of them were"
- betray solic shane "sooner see him go down"
- help noah tilly "a favour"
+ betray noah solic "tells eleven"
- help solic shane "signs"
- advisor dunstan solic "biggest client"
- discover dunstan noah "gets wind"
- kin dunstan noah "nephew"
+ betray noah dunstan "the lunch bill"

== 6
[Tilly](tilly) finds out that [she](tilly) is to be married. [Ravi](ravi) begs; it is only until [his](ravi) [mother](mum)'s operation; there would be sandwiches for life. Against [her](tilly) better judgement [she](tilly) goes along, in a borrowed sari, and the old [lady](mum) sees through [her](tilly) in the time it takes to pour. [She](mum) is not after a daughter-in-law, [she](mum) whispers, pressing sweets on [her](tilly). What [she](mum) wants to know is why that nice boiler [man](gwil) cries in [his](gwil) car. [Gwil](gwil), parked across the road, has packed a bag. [He](gwil) drives off before [Ravi](ravi) can cross.
- discover tilly "finds out"
- wedding? ravi tilly "to be married"
- ill? mum "operation"
- parent mum ravi "mother's"
- help tilly ravi "goes along"
+ discover mum tilly "sees through her"
- gift mum tilly "pressing sweets"
- sad gwil ravi "cries in his car"
+ breakup gwil ravi "packed a bag"

== 7
A day without court. It snows on the Headrow; the [usher](usher) builds a snowman and puts a wig on it. [Marcia](marcia) does the fees. [Honor](honor) brings in a ginger cake, leaves it by the kettle and denies having baked it. [Noah](noah) buys [his](noah) first pint of milk. There is talk of a kitchen fire, but it is only toast. In the library two heads, one grey and one greyer, can be seen behind the same volume: [Honor Achebe](honor) and [Judge Rosalind Tate](ros), arguing in whispers about a footnote of 1998.
- create honor "baked it"
- gift honor _ "brings in a ginger cake"
- betray honor _ "denies"
- find noah "pint of milk"
+ quarrel honor ros "arguing in whispers"

== 8
Verdict. [Shane](shane) walks. [Keeley](keeley) jumps the rail and hugs [Tilly](tilly), [Honor](honor) and the dock officer. Outside, the [widow](widow) of the dead [man](dead) spits at [Tilly](tilly)'s feet, and all the shine goes off it. At the Wrens that night [Honor](honor) orders [her](honor) [pupil](tilly) a double and tells [her](tilly) about the [one](killer) [she](honor) got off in '98, [who](killer) went straight out and did it again; it was [Rosalind](ros), then twenty-four, [who](ros) had begged [her](honor) to throw the brief back. [She](honor) had failed the [girl](ros) for being right. [Tilly](tilly) asks if [she](honor) has ever told [Tate](ros) so.
+ rescue _ shane "walks"
- happy keeley "hugs"
- married.past dead widow "widow"
- die.past dead "dead man"
- reject widow tilly "spits"
- sad tilly "the shine goes off"
- gift honor tilly "a double"
- advisor honor tilly "pupil"
+ reveal honor tilly "tells her about"
- rescue.past honor killer "got off"
- kill.past killer _ "did it again"
- reject.past honor ros "failed the girl"

== 9
[Dunstan Frere](dunstan) is furious about the lost client and lets it be known that the tenancy goes to [Noah](noah). The [winner](noah), [whom](noah) nobody has asked, climbs onto the fire escape and will not come in. [Marcia](marcia) talks to [him](noah) through the window for two hours, mostly about horses. What [he](noah) wants, it emerges, is to be a gardener. What [he](noah) also wants is [Jude](jude), a junior [clerk](jude), [who](jude) does not know [he](noah) exists. "Knows," says [Jude](jude), from the flight below. "Brought a blanket." [Noah](noah) comes in, but by another window.
- sad dunstan "furious"
- lose dunstan "lost client"
+ hire? noah dunstan "goes to Noah"
- flee noah "climbs onto the fire escape"
- help marcia noah "talks to him"
- reveal noah marcia "it emerges"
+ love noah jude "also wants is Jude"
- help jude noah "Brought a blanket"

== 10
[Ravi](ravi) goes home and tells [his](ravi) [mother](mum) the lot: the teeth, the [girl](tilly), the boiler [man](gwil). [She](mum) says that [she](mum) has been waiting for nine years and that the operation was a cataract. Then [she](mum) puts on [her](mum) coat. [Gwilym](gwil) is living in a Travelodge in [Wakefield](@wakefield), where a very small [woman](mum) sits down opposite [him](gwil) at breakfast and asks [him](gwil) [his](gwil) intentions. By the time [Ravi](ravi) has found a parking space [they](gwil+mum) have settled on October. [He](ravi) is allowed to carry the bag.
+ reveal ravi mum "the lot"
- parent mum ravi "mother"
- betray.past ravi mum "the girl"
- move gwil "is living in" @wakefield
- travel mum gwil "puts on her coat"
- investigate mum gwil "asks him his intentions"
+ reconcile gwil ravi "carry the bag"
- wedding? gwil ravi "October"

== 11
[Honor](honor) knocks at the [judge](ros)'s door with half a ginger cake. It takes [her](honor) eleven minutes to say that [she](honor) was wrong. [Tate](ros) has waited longer than that. [She](ros) eats the cake; then [she](ros) mentions that a paper has been laid on [her](ros) desk, by an [usher](usher) [who](usher) reads what [he](usher) sweeps up, from which it would appear that [Frere](dunstan) has been billing the legal aid fund for dead clients. [Honor](honor) is [Dunstan](dunstan)'s oldest [friend](honor). [She](honor) was [his](dunstan) best [woman](honor). [She](honor) asks for the paper, reads it twice, and goes down to tell [him](dunstan) herself.
- travel honor ros "knocks at"
+ reconcile honor ros "she was wrong"
- reveal usher ros "laid on her desk"
- steal dunstan _ "billing"
- discover ros dunstan "it would appear"
- reveal ros honor "mentions"
- friend dunstan honor "oldest friend"
- advisor.past honor dunstan "best woman"
+ reveal honor dunstan "tell him herself"

== 12
[Frere](dunstan) clears [his](dunstan) desk. [Frere](dunstan) shakes hands only with [Marcia](marcia). [Marcia](marcia) cries for [Frere](dunstan). The new [head](honor) of chambers is [Honor](honor). [Honor](honor) gives [Noah](noah) a reference for Kew. [Noah](noah) gives [Jude](jude) a cactus. [Jude](jude) kisses [Noah](noah). The tenancy goes to [Tilly](tilly). [Keeley](keeley) sends [Tilly](tilly) a ham. [Tilly](tilly) does not ask [Keeley](keeley) where it is from. Two new pupils arrive. [One](newp) of them cries. [Tilly](tilly) shows [her](newp) how to breathe.
- quit dunstan "clears his desk"
- sad marcia dunstan "cries for"
+ hire honor "new head"
- help honor noah "a reference"
- gift noah jude "a cactus"
- kiss jude noah "kisses Noah"
+ hire tilly honor "tenancy goes to"
- gift keeley tilly "a ham"
- hire newp honor "Two new pupils"
- sad newp "One of them cries"
- help tilly newp "how to breathe"
