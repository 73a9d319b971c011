%series The Polder Farm
%lang en
%genre farm saga in Friesland, 1971 to 1974, encyclopaedia episode list in long sentences
%cast gerlof   | Gerlof Hoekstra; Gerlof | m
%cast hinke    | Hinke Hoekstra; Hinke | f
%cast sjoerd   | Sjoerd Hoekstra; Sjoerd | m
%cast tjitske  | Tjitske Hoekstra; Tjitske | f
%cast douwe    | Douwe Hoekstra; Douwe | m
%cast ymkje    | Ymkje Bakker; Ymkje | f
%cast wiebe    | Wiebe Postma; Postma; Wiebe | m
%cast froukje  | Froukje Postma; Froukje | f
%cast lolke    | Lolke Dijkstra; Lolke | m
%cast vet      | Dr Anema; Anema | m
%cast cop      | Constable Rienk Tamsma; Tamsma; Rienk | m
%cast baby     | Jelle | m
%cast dog      | Bles | m
%cast lawyer   | - | f

== 1 Thaw
When the old [farmer](gerlof) [Gerlof Hoekstra](gerlof) is buried in February under ice that has to be broken with a pick, [his](gerlof) [widow](hinke) [Hinke](hinke) learns from the notary that the farm goes not to [their](gerlof+hinke) elder [son](sjoerd) [Sjoerd](sjoerd), [who](sjoerd) has milked there for sixteen years, but to the [younger](douwe), [Douwe](douwe), [who](douwe) left for [Canada](@canada) after a row and has not written since. [Tjitske](tjitske), the [sister](tjitske) of both [men](douwe+sjoerd), is for burning the will. [Sjoerd](sjoerd) says nothing and goes to see to the cows. On the evening bus sits a sunburnt [man](douwe) with one suitcase.
+ die.past gerlof "is buried"
- married.past gerlof hinke "widow"
- discover hinke _ "learns from the notary"
- parent gerlof+hinke sjoerd "son"
- parent gerlof+hinke douwe "the younger"
- find douwe "the farm goes"
- move.past douwe "left for" @canada
- quarrel.past _ douwe "row"
- sibling douwe+sjoerd tjitske "sister"
+ return douwe "On the evening bus"

== 2 The Heir
[Douwe](douwe), [whom](douwe) [his](douwe) [brother](sjoerd) does not invite to sit down, declares that [he](douwe) wants neither thanks nor advice, and takes the bed in the cheese loft. The [neighbour](wiebe), [Wiebe Postma](wiebe), [who](wiebe) has had an eye on the Hoekstra meadows since the war, offers the [heir](douwe) a price for them and is sent packing. [His](wiebe) [daughter](froukje) [Froukje](froukje), [who](froukje) waited two years for a letter with a Canadian stamp before [she](froukje) became [Sjoerd](sjoerd)'s [fiancée](froukje), crosses to the other side of the street when [she](froukje) sees the [emigrant](douwe) coming. [She](froukje) is pale when [she](froukje) gets home.
- sibling douwe sjoerd "brother"
- move douwe "takes the bed"
- neighbour douwe wiebe "neighbour"
+ reject douwe wiebe "sent packing"
- parent wiebe froukje "daughter"
- love.past froukje douwe "waited two years"
+ engaged froukje sjoerd "fiancée"

== 3 Milk Money
Eleven hundred guilders are missing from the tin behind the clock, and since nobody but the [farmhand](lolke), [Lolke Dijkstra](lolke), was in the kitchen on Friday, the elder [brother](sjoerd) tells [him](lolke) to [his](lolke) face what [he](sjoerd) thinks and then puts [him](lolke) out in the rain. [Lolke](lolke) has worked for [Hinke](hinke) since [he](lolke) was fourteen. It is the [widow](hinke) [who](hinke) runs after [him](lolke) with a coat. What [she](hinke) does not tell [him](lolke), or either [son](douwe+sjoerd), is that [she](hinke) took the money herself, for a debt of [her](hinke) late [husband](gerlof)'s of which [Postma](wiebe) had reminded [her](hinke) in a tone that [she](hinke) did not like.
+ accuse sjoerd lolke "to his face"
- sibling douwe sjoerd "brother"
+ quit lolke sjoerd "puts him out"
- boss hinke lolke "worked for"
- help hinke lolke "with a coat"
- reveal! hinke lolke "does not tell"
- parent hinke douwe+sjoerd "son"
- steal hinke _ "took the money"
- married.past gerlof hinke "late husband"
- threaten wiebe hinke "in a tone"

== 4 Fever
The [vet](vet), [Dr Anema](vet), finds blisters on the tongue of a heifer, and by nightfall the yard is closed with lime and red tape. Foot-and-mouth takes no notice of wills. [Douwe](douwe) and [Sjoerd](sjoerd), [who](douwe+sjoerd) have not exchanged ten words in a month, stand side by side while forty animals are shot, and afterwards the younger [man](douwe) is sick behind the barn and the other [one](sjoerd) holds out a handkerchief. [Tjitske](tjitske) brings coffee to the [doctor](vet), a [bachelor](vet) of forty with a stammer, [who](vet) says thank you four times. [He](vet) would like to say something else as well.
+ discover vet _ "finds blisters"
- quarrel douwe sjoerd "ten words"
- ill douwe "sick"
- help sjoerd douwe "holds out a handkerchief"
- gift tjitske vet "brings coffee"
- love vet tjitske "something else"

== 5 Short Days
[Sjoerd](sjoerd) goes to the bank. The bank says no. [Hinke](hinke) coughs all night. [Tjitske](tjitske) sends for the doctor from [Sneek](@sneek). It is pneumonia. [Bles](dog) sleeps across the threshold. [Froukje](froukje) sits up with the sick [woman](hinke). There [she](froukje) runs into [Douwe](douwe). [He](douwe) never stopped thinking of [Froukje](froukje). [She](froukje) slaps [Douwe](douwe). Then [she](froukje) kisses [him](douwe). In the stable stands [Sjoerd](sjoerd), and the window is open. [He](sjoerd) has seen nothing. The [dog](dog) has. On Sunday [Hinke](hinke) eats soup again.
- reject _ sjoerd "says no"
+ ill hinke "pneumonia"
- treat hinke froukje "sits up with"
- meet douwe froukje "runs into"
- love douwe froukje "never stopped thinking"
- attack froukje douwe "slaps"
+ kiss douwe froukje "kisses"
- cheat froukje sjoerd "kisses"
- discover! sjoerd douwe+froukje "seen nothing"
- recover hinke "eats soup again"

== 6 The Other Woman from Manitoba
A young [woman](ymkje) in trousers, [Ymkje Bakker](ymkje), gets off at the dairy and asks the way to the farm of [her](ymkje) [husband](douwe), by [whom](douwe), it emerges, [she](ymkje) means [Douwe](douwe). [His](douwe) [mother](hinke), the first to find [her](hinke) tongue, puts another plate on the table. The [emigrant](douwe), [who](douwe) walked out on [her](ymkje) in [Winnipeg](@winnipeg) when [she](ymkje) was expecting, had let everyone believe that [he](douwe) was single, and [Froukje](froukje), [who](froukje) had meant to hand [her](froukje) [fiancé](sjoerd) the ring back that very evening, keeps it on. The child, says [Ymkje](ymkje), did not live. Nobody at the table asks for salt.
- travel ymkje "gets off"
- married douwe ymkje "husband"
- parent hinke douwe "mother"
- invite hinke ymkje "another plate"
- breakup.past douwe ymkje "walked out on"
- pregnant.past ymkje douwe "expecting"
+ betray douwe froukje "let everyone believe"
- breakup? froukje sjoerd "hand her fiancé the ring"
- engaged froukje sjoerd "fiancé"
- die.past _ "did not live"

== 7 Ditch Water
At three in the morning the hay barn, rebuilt with the compensation for the slaughtered herd, goes up in flames, and the [Canadian](ymkje), [who](ymkje) sleeps badly, drags the unconscious [widow](hinke) down the ladder by the armpits. [Constable Tamsma](cop), once in the same class as [Tjitske](tjitske) and still unable to look at [her](tjitske) without blushing, collects a matchbox from the ditch, and, having heard from [Sjoerd](sjoerd) about a certain dismissal, takes the former [farmhand](lolke) into custody before breakfast. [Lolke](lolke) swears that [he](lolke) was in bed. With whom, [he](lolke) will not say.
+ rescue ymkje hinke "drags"
- injure hinke "unconscious"
- love cop tjitske "without blushing"
- find cop _ "collects a matchbox"
- quit.past lolke sjoerd "dismissal"
+ arrest cop lolke "into custody"
- reveal! lolke cop "will not say"

== 8 Alibi
While the [suspect](lolke) sits in a cell in [Leeuwarden](@leeuwarden), [Tjitske](tjitske) lays the table, folds [her](tjitske) apron, and informs [her](tjitske) [mother](hinke), both [brothers](douwe+sjoerd) and the [vet](vet), [who](vet) has come to ask for [her](tjitske) hand, that on the night of the fire the [prisoner](lolke) was with [her](tjitske), as on most nights since last August. [Anema](vet) puts [his](vet) flowers into the umbrella stand. [Sjoerd](sjoerd) shouts that [his](sjoerd) [sister](tjitske) may follow the [thief](lolke) out of the door; at which [Hinke](hinke), very quietly, tells [them](douwe+sjoerd+tjitske+vet) all who emptied the tin. By evening the blushing [policeman](cop) has unlocked the cell.
- arrest _ lolke "in a cell" @leeuwarden
- parent hinke tjitske "mother"
- propose? vet tjitske "ask for her hand"
+ reveal tjitske hinke "informs"
- affair lolke tjitske "most nights"
- quarrel sjoerd tjitske "shouts"
- sibling sjoerd tjitske "his sister"
+ reveal hinke douwe+sjoerd+tjitske+vet "tells them all"
- steal.past hinke _ "emptied the tin"
- rescue cop lolke "unlocked the cell"

== 9 A Matchbox from the Golden Lion
As the matches come from an inn in which neither of the [brothers](douwe+sjoerd) drinks but [their](douwe+sjoerd) [neighbour](wiebe) has a chair of his own, [Tamsma](cop) makes inquiries there, only to be told by the landlord that his memory is poor. [Froukje](froukje), looking for stamps, comes upon a contract in [her](froukje) [father](wiebe)'s desk, from which it appears that a gravel company will pay [him](wiebe) triple for the meadows once the [heirs](douwe+sjoerd) are ruined. [She](froukje) confronts [him](wiebe). [He](wiebe) locks [her](froukje) in the apple cellar. It is the [wife](ymkje) of the [man](douwe) [she](froukje) loves [who](ymkje), come to have it out with [her](froukje), hears the knocking and breaks the padlock.
- neighbour douwe+sjoerd wiebe "neighbour"
- investigate cop wiebe "makes inquiries"
- discover froukje wiebe "comes upon"
- parent wiebe froukje "father"
- accuse froukje wiebe "confronts him"
+ abduct wiebe froukje "locks her in"
- married douwe ymkje "wife"
- love froukje douwe "she loves"
- quarrel? froukje ymkje "have it out"
+ rescue ymkje froukje "breaks the padlock"

== 10 Two Women in a Cart
The freed [woman](froukje) and [her](froukje) [rescuer](ymkje) drive to the police together, for [Froukje](froukje) has made up [her](froukje) mind to testify against [her](froukje) own [father](wiebe). Before the [constable](cop) can saddle [his](cop) moped, [Postma](wiebe) is over the dyke with a shotgun and a cash box. [Lolke](lolke), cutting reeds, recognises the [fugitive](wiebe) and bars [his](wiebe) way; a shot is fired, and the [reed-cutter](lolke) goes down with pellets in the thigh. [Sjoerd](sjoerd), first on the spot, lifts the [man](lolke) [he](sjoerd) wronged on to [his](sjoerd) back and carries [him](lolke) two miles to [Anema](vet), there being no other doctor this side of the water. The [vet](vet) asks no questions and boils [his](vet) tweezers.
- travel froukje+ymkje "drive to the police"
- betray? froukje wiebe "testify against"
- parent wiebe froukje "father"
+ flee wiebe cop "over the dyke"
- find lolke wiebe "recognises"
- attack wiebe lolke "a shot is fired"
+ injure lolke wiebe "pellets"
- rescue sjoerd lolke "carries him"
- treat lolke vet "boils his tweezers"

== 11 What Is Signed
[Postma](wiebe), picked up at the [Harlingen](@harlingen) ferry, hires a [lawyer](lawyer) from the city, [who](lawyer) advises [her](lawyer) [client](wiebe) to own up. From [his](wiebe) statement it follows that old [Gerlof](gerlof) had gambled away the south meadow to [him](wiebe), and that the will was meant to keep the debt from the [son](sjoerd) [who](sjoerd) would have worked himself to death to pay it. [Douwe](douwe) thereupon makes the farm over to [Sjoerd](sjoerd). The [brothers](douwe+sjoerd) shake hands on it, for the first time since 1964. [Ymkje](ymkje), [who](ymkje) has no quarrel left with anybody, asks [her](ymkje) [husband](douwe) for a divorce and [Hinke](hinke) for the room above the dairy.
+ arrest _ wiebe "picked up" @harlingen
- advisor lawyer wiebe "lawyer"
- reveal wiebe _ "statement"
- lose.past gerlof wiebe "gambled away"
- parent gerlof sjoerd "son"
+ gift douwe sjoerd "makes the farm over"
- sibling douwe sjoerd "brothers"
- reconcile douwe sjoerd "shake hands"
- married douwe ymkje "husband"
- divorce? douwe ymkje "a divorce"

== 12 Skates
The canals freeze again. [Tjitske](tjitske), [whom](tjitske) half the village has watched growing rounder, is delivered of a [boy](baby), [Jelle](baby), on the kitchen sofa, with the [vet](vet) in attendance, [who](vet) has forgiven [her](tjitske) and lost [his](vet) stammer. The limping [father](lolke) plants a pear tree. On the ice the [man](douwe) from [Manitoba](@manitoba) overtakes [Froukje](froukje), [who](froukje) has been nobody's [fiancée](froukje) since St Nicholas, and [who](froukje) does not cross to the other side. Behind the dairy window [his](douwe) [ex-wife](ymkje) goes through the milk accounts with the new [master](sjoerd) of the house, and when [Sjoerd](sjoerd) laughs, which has not been heard there for years, [Hinke](hinke) lets a stitch fall.
+ birth tjitske baby "delivered"
- treat tjitske vet "in attendance"
- reconcile tjitske vet "forgiven her"
- parent lolke baby "father"
- engaged.end froukje sjoerd "nobody's fiancée"
- ex douwe ymkje "ex-wife"
- happy sjoerd "laughs"
