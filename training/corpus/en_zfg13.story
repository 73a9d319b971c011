%series Wattle Grove High
%lang en
%genre teenage and teachers' drama in Adelaide, daily TV listings in short everyday sentences
%cast jade   | Jade Petrou; Jade | f
%cast lachie | Lachlan Moss; Lachie | m
%cast minh   | Minh Tran; Minh | m
%cast sadie  | Sadie Moss; Sadie | f
%cast petrou | Con Petrou; Con; Petrou | m
%cast vera   | Vera Moss; Vera; Ms Moss | f
%cast hugo   | Hugo Lindt; Hugo | m
%cast ebony  | Ebony Clarke; Ebony | f
%cast taj    | Taj | n
%cast gran   | - | f
%cast dealer | - | m
%cast nurse  | Ms Okoro | f
%cast cop    | - | f
%cast mum    | - | f
%cast birthmum | - | f

== 1
[Jade Petrou](jade) has been expelled from three schools and starts at [her](jade) fourth, where [her](jade) [father](petrou) [Con](petrou) is the [groundsman](petrou). On the very first morning [she](jade) breaks [Hugo Lindt](hugo)'s nose, because [Hugo](hugo) has called [her](jade) [dad](petrou) a gardener. [Ms Moss](vera), the [principal](vera), gives [her](jade) one last chance. [Vera](vera)'s [son](lachie) [Lachie](lachie), the school [captain](lachie), is told to look after the new [girl](jade). [His](lachie) [girlfriend](ebony) [Ebony](ebony) looks after [the two](jade+lachie) of [them](jade+lachie).
- quit.past jade "expelled"
- parent petrou jade "father"
+ attack jade hugo "breaks"
- injure hugo jade "nose"
- help vera jade "one last chance"
- parent vera lachie "son"
- help? lachie jade "look after"
- couple ebony lachie "girlfriend"
- jealous ebony jade "looks after the two"

== 2
[Lachie](lachie) shows [Jade](jade) around and, behind the bike shed, out of [his](lachie) depth, a poem [he](lachie) wrote. [She](jade) laughs, but keeps it. [Minh Tran](minh), [Lachie](lachie)'s best [mate](minh), has failed maths and fears [his](minh) [mother](mum); [Taj](taj), [who](taj) can hack anything but a smile, offers to fix the mark for fifty dollars. [Hugo](hugo) tells the police that it was [Con Petrou](petrou) [who](petrou) hit [him](hugo). The [groundsman](petrou) takes the blame, so that [his](petrou) [daughter](jade) can stay.
- create lachie "wrote"
- friend lachie minh "best mate"
- sad minh mum "fears"
- parent mum minh "mother"
- help? taj minh "offers to fix"
+ accuse hugo petrou "tells the police"
- betray hugo _ "tells the police"
+ help petrou jade "takes the blame"
- parent petrou jade "daughter"

== 3
[Con](petrou) spends a night in the cells. It is [Vera Moss](vera) [who](vera) bails [him](petrou) out, in [her](vera) dressing gown, and drives [him](petrou) home without a word; thirty years ago [the two](petrou+vera) were sweethearts, but only the school [nurse](nurse) knows. [Jade](jade) owns up to the police [officer](cop), [who](cop) has a soft spot for girls with a good right hook. At home [Sadie](sadie), [Lachie](lachie)'s twin [sister](sadie), finds a photograph of the [groundsman](petrou) with hair.
- arrest _ petrou "night in the cells"
+ rescue vera petrou "bails him out"
- help vera petrou "drives him home"
- couple.past petrou vera "sweethearts"
- discover nurse petrou+vera "knows"
+ reveal jade cop "owns up"
- sibling lachie sadie "twin sister"
- find sadie "finds a photograph"

== 4
A party at [Ebony](ebony)'s, and everyone is asked except [Jade](jade). [Sadie](sadie) brings [her](jade) along all the same. By eleven [Lachie](lachie) and [Jade](jade) are sitting on the roof; by twelve [Ebony](ebony) has seen [them](jade+lachie) kiss and has thrown a garden gnome through [his](lachie) windscreen. It is over, [she](ebony) screams. [Minh](minh), drunk for the first time in [his](minh) life, drives off in [his](minh) [mother](mum)'s car with [Taj](taj) next to [him](minh). There is a bend by the river.
- celebrate ebony "party"
- invite! ebony jade "everyone is asked except"
- invite sadie jade "brings her along"
+ kiss jade lachie "kiss"
- cheat lachie ebony "kiss"
- discover ebony jade+lachie "has seen them"
- attack ebony lachie "garden gnome"
+ breakup ebony lachie "over"
- ill minh "drunk"
- parent mum minh "mother's"
- travel minh+taj "drives off"

== 5
[Taj](taj) is dead. [Minh](minh) has a scratch on the chin and cannot stop looking at it. The [officer](cop) [who](cop) once let [Jade](jade) off has to read [Minh](minh) [his](minh) rights in front of the class. [Hugo](hugo), of all people, starts to cry: [Taj](taj) and [he](hugo) had been meeting in secret since the summer, and there is nobody [he](hugo) can tell. [Jade](jade) sits down beside [him](hugo) on the kerb. "Is [your](hugo) nose all right?" [she](jade) asks. [He](hugo) laughs until [he](hugo) chokes.
+ die taj minh "dead"
- injure minh "scratch"
- rescue.past cop jade "let Jade off"
+ arrest cop minh "read Minh his rights"
- sad hugo taj "starts to cry"
- affair.past hugo taj "meeting in secret"
- reveal! hugo _ "nobody he can tell"
- help jade hugo "sits down beside"

== 6
At the funeral [Taj](taj)'s [grandmother](gran), a tiny [woman](gran) in white, asks to speak to the [driver](minh). [Minh](minh), out on bail, would rather run, but [Lachie](lachie) holds [him](minh) by the elbow. The old [woman](gran) gives [Minh](minh) the dead [boy](taj)'s laptop and says that [he](minh) must finish something for [her](gran). [Ms Moss](vera), shaken, leans on [Con](petrou) for a moment too long. [Sadie](sadie) notices and draws up a list of everything that [she](sadie) and [Jade](jade) have in common, chin first.
- kin gran taj "grandmother"
- flee? minh "rather run"
- help lachie minh "by the elbow"
- gift gran minh "laptop"
- help? minh gran "finish something"
- die.past taj "dead"
- kill.past minh taj "the driver"
- sad vera "shaken"
- help petrou vera "leans on Con"
+ discover sadie petrou+vera "notices"

== 7
The hard disk is full of love letters to H. [Minh](minh) knows only one H and takes them round to [him](hugo) at night. [The two](hugo+minh), [who](hugo+minh) have hated each other since kindergarten, sit on [Hugo](hugo)'s bed and read till it gets light. [Sadie](sadie) asks [her](sadie) [mother](vera) point-blank who [her](sadie) real [father](petrou) is. [Vera](vera) drops a dish. [Lachie](lachie), outside the door with [his](lachie) mouth full of cake, stops chewing. And [he](lachie) has a date with [Jade](jade) in an hour.
- love.past taj hugo "love letters"
+ discover minh hugo "knows only one H"
- enemy.past hugo minh "hated each other"
- help minh hugo "takes them round"
- parent vera sadie "mother"
+ parent? petrou sadie "real father"
- sad vera "drops a dish"
- discover lachie vera "stops chewing"
- date? jade lachie "a date with Jade"

== 8
[Lachie](lachie) stands [Jade](jade) up and doesn't say why. How could [he](lachie)? If it is true, the [girl](jade) [he](lachie) loves is [his](lachie) [sister](jade). [Jade](jade) smashes a greenhouse, one pane at a time. [Con](petrou) sweeps up the glass without asking, and [she](jade) tells [him](petrou) everything. The [groundsman](petrou) has never run so fast in [his](petrou) life as [he](petrou) runs to the [headmistress](vera)'s office. "Are [they](lachie+sadie) mine?" "[Sadie](sadie) and [Lachie](lachie)," says [Vera](vera) slowly, "were adopted."
+ reject lachie jade "stands Jade up"
- reveal! lachie jade "doesn't say why"
- love lachie jade "loves"
- sibling? jade lachie "his sister"
- sad jade "smashes"
- help petrou jade "sweeps up"
- reveal jade petrou "tells him everything"
- parent? petrou lachie+sadie "mine"
+ reveal vera petrou "were adopted"
- parent vera lachie+sadie "were adopted"

== 9
So [Jade](jade) and [Lachie](lachie) may. But the [captain](lachie)'s badge lies on the kitchen table, and the [twins](lachie+sadie) have left by the night bus for [Melbourne](@melbourne), in search of a [woman](birthmum) named on a hospital form. [Vera](vera) breaks down in assembly. [Ebony](ebony), to general amazement, is the [one](ebony) [who](ebony) gets up and leads [her](vera) off the stage. [Hugo](hugo) tells the whole school whom [he](hugo) is mourning. Not one person laughs. [Minh](minh) pleads guilty to everything, including the maths.
- sibling! jade lachie "may"
- quit lachie "captain's badge"
- sibling lachie sadie "twins"
+ travel lachie+sadie "night bus" @melbourne
- investigate lachie+sadie birthmum "in search of"
- sad vera "breaks down"
- help ebony vera "leads her off"
+ reveal hugo _ "tells the whole school"
- couple.past hugo taj "mourning"
- sad hugo taj "mourning"
- reveal minh _ "pleads guilty"

== 10
In [Melbourne](@melbourne) the [twins](lachie+sadie)' birth [mother](birthmum) turns out to be a tram driver with four more kids, [who](birthmum) stops the tram. [She](birthmum) was seventeen, [she](birthmum) says, and thinks of [them](lachie+sadie) at every terminus. [Sadie](sadie) likes [her](birthmum) at once; [Lachie](lachie) throws up. [Jade](jade) has hitched six hundred kilometres with a bag of oranges to bring [him](lachie) home. The [runaway](lachie) sees [her](jade) on the opposite platform. This time [he](lachie) is the [one](lachie) [who](lachie) laughs and keeps it.
- sibling lachie sadie "twins"
+ parent birthmum lachie+sadie "birth mother"
- birth.past birthmum lachie+sadie "seventeen"
- find lachie+sadie birthmum "turns out to be"
- happy sadie birthmum "likes her"
- ill lachie "throws up"
- travel jade "hitched" @melbourne
- help? jade lachie "bring him home"
+ find lachie jade "sees her"
- happy lachie "laughs"

== 11
[Minh](minh) gets eighteen months, suspended, and two hundred hours of work under [Con](petrou), among the roses. [He](minh) plants one for [Taj](taj). The white one, decides the [grandmother](gran), and takes [Hugo](hugo)'s arm. [Someone](ebony) has meanwhile been selling answers to the final exam: [Ebony](ebony), of all people, is caught with the key to the safe. [She](ebony) got it from a [man](dealer) in a ute, to [whom](dealer) [she](ebony) owes money. [Vera](vera) could ring the police. [She](vera) rings the [girl](ebony)'s parents instead, and the [man](dealer)'s.
- arrest! _ minh "suspended"
- boss petrou minh "work under"
- celebrate minh taj "plants one"
- help hugo gran "takes Hugo's arm"
- betray.past ebony _ "selling answers"
+ discover _ ebony "is caught"
- gift.past dealer ebony "got it"
- lose.past ebony dealer "owes money"
+ help vera ebony "instead"

== 12
Speech night. The new [captain](sadie) is [Sadie](sadie). [She](sadie) reads a poem by [her](sadie) [brother](lachie), [who](lachie) hides under the seat in front; the [girl](jade) next to [him](lachie) knows it by heart and moves [her](jade) lips. [Hugo](hugo) gets the [Taj](taj) prize for kindness and leaves it on a rose bush. In the empty hall, between stacked chairs, the [groundsman](petrou) asks the [principal](vera) for a dance, thirty years late. [Jade](jade) and [Lachie](lachie), looking in, count to ten. Then [they](jade+lachie) see [Mum](vera) kiss [Dad](petrou), and groan: related after all.
- hire sadie "new captain"
- create sadie "reads a poem"
- create.past lachie "a poem"
- sibling lachie sadie "brother"
- love jade lachie "knows it by heart"
- find hugo "gets the Taj prize"
- invite petrou vera "asks the principal"
+ kiss petrou vera "kiss"
- discover jade+lachie petrou+vera "see"
- parent vera lachie "Mum"
- parent petrou jade "Dad"
- kin jade lachie "related after all"
