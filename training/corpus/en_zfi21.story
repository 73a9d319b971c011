%series Stairwell C
%lang en
%genre soap about an apartment block in Gothenburg, weekly guide entries
%cast maj      | Maj-Britt; Maj | f
%cast linnea   | Linnea Ek; Linnea | f
%cast samira   | Samira | f
%cast petra    | Petra | f
%cast anders   | Anders Ek; Anders | m
%cast jonas    | Jonas | m
%cast reza     | Reza | m
%cast kim      | Kim | n
%cast tuva     | Tuva | f
%cast olle     | Olle | m
%cast janitor  | Göran | m
%cast florist  | - | f

== 1
[Anders Ek](anders) carries boxes up to the third floor, and [Linnea](linnea), [who](linnea) signed the papers in March and never wanted to see [him](anders) again, carries boxes down to the second: the agency has let flats in the same stairwell to both [halves](anders+linnea) of a broken marriage. [Their](anders+linnea) [daughter](tuva) [Tuva](tuva) had typed the applications. [Maj-Britt](maj), on the ground floor, sees everything through the letterbox. [Reza](reza), [who](reza) lives wall to wall with [Anders](anders) and drives the same number 11 tram on the other shift, lends [him](anders) a corkscrew; [Petra](petra), [his](anders) new [girlfriend](petra), sends it back with a thank-you card.
- move anders "carries boxes up"
- move linnea "carries boxes down"
- divorce.past anders linnea "signed the papers"
- ex anders linnea "broken marriage"
+ betray.past tuva anders+linnea "typed the applications"
- parent anders+linnea tuva "daughter"
- discover maj _ "sees everything"
- neighbour anders reza "wall to wall"
- colleague anders reza "the same number 11"
- help reza anders "corkscrew"
- couple anders petra "girlfriend"

== 2
[Linnea](linnea) shares the second-floor flat with [Samira](samira), a night [nurse](samira), so that one bed is always warm. [Samira](samira) is seeing a [man](jonas) [who](jonas) never gives [his](jonas) surname. On the stairs [Petra](petra) introduces [her](petra) [husband](jonas) to nobody, for nobody knows that [she](petra) has one: [Jonas](jonas), and [he](jonas) is, of all men, just coming out of [Samira](samira)'s door with [his](jonas) shoes in [his](jonas) hand. The [pair](jonas+petra) say good evening. [Maj](maj) lets the letterbox fall.
- housemate linnea samira "shares the second-floor"
- affair jonas samira "is seeing"
+ married jonas petra "husband"
- cheat jonas petra "coming out of Samira's door"
- cheat petra jonas "introduces her husband to nobody"
- discover jonas+petra _ "say good evening"
- discover maj jonas+petra "lets the letterbox fall"

== 3
Crayfish party in the yard. [Göran](janitor), the [caretaker](janitor), has asked everyone, and nobody can get out of it. [Tuva](tuva) seats [her](tuva) [mother](linnea) beside [her](tuva) [father](anders); [Petra](petra) moves the card, [Tuva](tuva) moves it back. [Anders](anders) peels [Linnea](linnea)'s crayfish for [her](linnea) as [he](anders) did for eighteen years, without noticing. [Petra](petra) notices. [She](petra) pours [her](linnea) the schnapps into the lap rather than the glass. [Kim](kim) from the attic plays the saw so beautifully that [Reza](reza) forgets [he](reza) came with someone.
- celebrate janitor "Crayfish party"
- invite janitor _ "has asked everyone"
- parent linnea tuva "mother"
- parent anders tuva "father"
- help anders linnea "peels"
+ jealous petra linnea "Petra notices"
- attack petra linnea "into the lap"
- create kim "plays the saw"
- love.start reza kim "forgets he came"

== 4
[Samira](samira) learns who [he](jonas) is from a parcel: "Mr and Mrs", it says, third floor. [She](samira) carries it up, hands it to the [wife](petra) and says that [she](samira) didn't know. [Petra](petra) doesn't hit [her](samira). [She](petra) asks [her](samira) in, and by midnight, two bottles on, [the two](petra+samira) have compared dates. [Jonas](jonas) was with neither of [them](petra+samira) on Thursdays. There must be a third. Under the stairs the [florist](florist) from the corner waits with a bunch that nobody has ordered.
+ discover samira jonas "learns who he is"
- married jonas petra "Mr and Mrs"
- reveal samira petra "didn't know"
- attack! petra samira "doesn't hit her"
- invite petra samira "asks her in"
- discover petra+samira jonas "compared dates"
+ cheat jonas petra+samira "a third"

== 5
Laundry day. The booking list is a work of literature in several hands. Someone has taken someone's slot; someone has answered in verse. The machine on the left eats socks and gives change. [Olle](olle), eighty-eight, irons [his](olle) newspapers. In the evening the smell of soap comes up the stairwell, and for an hour no door is slammed. [Göran](janitor) oils the lift, which thanks [him](janitor) by stopping.
- quarrel _ "answered in verse"
- help janitor _ "oils the lift"

== 6
It stops again, with [Anders](anders) and [Linnea](linnea) in it. Four hours. At first [he](anders) reads the safety notice to [her](linnea), as [she](linnea) hasn't got [her](linnea) glasses; then [she](linnea) tells [him](anders) why [she](linnea) left. It wasn't [Petra](petra), [who](petra) came later; it was the evening [her](linnea) mother died and [he](anders) swapped shifts for the derby. [He](anders) had thought [she](linnea) wanted to be alone. When [Reza](reza) cranks the doors open, [the two](anders+linnea) are on the floor, and [her](linnea) lipstick is on [him](anders). [He](reza) cranks them shut.
- help anders linnea "reads the safety notice"
- reveal linnea anders "why she left"
- breakup.past linnea anders "why she left"
- die.past _ "died"
+ kiss anders linnea "her lipstick"
- cheat anders petra "her lipstick"
- discover reza anders+linnea "cranks the doors open"
- reveal! reza "cranks them shut"

== 7
[Petra](petra) gives [Anders](anders) [his](anders) toothbrush in an envelope. [She](petra) isn't even angry; [she](petra) was only ever there to annoy [Jonas](jonas), [she](petra) tells [him](anders), and [he](anders) was very good at it. What [she](petra) can't stand is the quiet. [Samira](samira), off at six, makes [her](petra) pancakes. [Jonas](jonas), caught on Thursday by the [florist](florist)'s own brother, comes home with a tulip behind the ear and a black eye beneath it, and finds the locks changed; the [women](petra+samira) wave to [him](jonas) from the balcony, with [his](jonas) razor.
+ breakup petra anders "toothbrush"
- betray.past petra anders "to annoy"
- sad petra "can't stand"
- help samira petra "makes her pancakes"
- sibling _ florist "brother"
- attack _ jonas "black eye"
- discover _ florist+jonas "caught on Thursday"
- affair florist jonas "caught on Thursday"
- breakup petra jonas "locks changed"
- friend petra samira "wave to him"

== 8
[Reza](reza) asks [Kim](kim) out by the only way [he](reza) can think of, an announcement on the tram. [Kim](kim) is not on the tram. [Olle](olle) is, and accepts: at [his](olle) age one doesn't ask twice. So [the three](kim+olle+reza) go to the opera. In the interval the old [man](olle) falls asleep on [Kim](kim)'s shoulder, and [Reza](reza), holding all the coats, is told by [Kim](kim), across the white head, that [he](reza) might have rung the bell. One night in the attic later [he](reza) reports for [his](reza) shift with rosin on [his](reza) cuff.
- date? kim reza "asks Kim out"
- invite reza kim "asks Kim out"
- accuse kim reza "might have rung"
+ sex kim reza "One night in the attic"

== 9
[Tuva](tuva) finds [her](tuva) [father](anders)'s slippers on the second floor and [her](tuva) [mother](linnea)'s glasses on the third. It is what [she](tuva) had schemed for, and now that it is so, [she](tuva) is furious: nobody told [her](tuva). [She](tuva) moves in with [Maj-Britt](maj), taking the letterbox shift. The old [woman](maj), [who](maj) let a [husband](olle) go in 1961 and has been listening for [his](olle) step ever since, gives [her](tuva) cocoa and tells [her](tuva) that one can also open the door.
+ discover tuva anders+linnea "slippers"
- parent anders tuva "father"
- parent linnea tuva "mother"
- affair anders linnea "on the second floor"
- sad tuva anders+linnea "furious"
- housemate.start maj tuva "moves in with"
- divorce.past maj olle "let a husband go"
- help maj tuva "gives her cocoa"

== 10
Which [husband](olle)? [Olle](olle), it turns out, has lived two streets away for sixty years and moved in upstairs only when the letterbox was put in, because [he](olle) likes to be looked at. [Tuva](tuva) has it from [his](olle) own mouth, over the ironing. [She](tuva) brings [him](olle) down by the sleeve. [Maj](maj) opens. "[You](olle) are late," [she](maj) says. [He](olle) has the newspaper of that day with [him](olle), ironed. [Göran](janitor), on the ladder with a bulb, looks hard at the ceiling and screws it in the wrong way.
- ex maj olle "Which husband"
- neighbour maj olle "moved in upstairs"
- move.past olle "moved in upstairs"
- love olle maj "likes to be looked"
+ reveal olle tuva "from his own mouth"
- help tuva olle "brings him down"
- return olle "You are late"

== 11
[Jonas](jonas) would like to come back, and tells each of [them](petra+samira) that it was her [he](jonas) meant. The lawyers' letter, signed by [Petra](petra), is brought out to [him](jonas) by [Samira](samira). The [florist](florist), [who](florist) has been hoping for a ring, gets in passing the tulips [he](jonas) had meant for the other [two](petra+samira), and beats [him](jonas) about the head with them. On the second floor the [ex-wife](linnea) of the tram [driver](anders) asks [him](anders) whether [he](anders) is doing anything on Saturday at two. [He](anders) has the late shift. [Reza](reza), behind the wall, bangs on it: no, [he](anders) hasn't.
- reconcile? jonas petra+samira "would like to come back"
- betray jonas petra+samira "tells each"
+ divorce? jonas petra "lawyers' letter"
- gift jonas florist "tulips"
- attack florist jonas "beats him"
- ex anders linnea "ex-wife"
+ propose linnea anders "on Saturday at two"
- help reza anders "bangs on it"

== 12
At two o'clock on Saturday [Anders](anders) and [Linnea](linnea) become man and wife again, with a discount. [Tuva](tuva) throws rice, [Göran](janitor) sweeps it up while it is still falling. [Kim](kim) plays; [Reza](reza) has swapped shifts, and not for any derby. [Petra](petra) and [Samira](samira) dance with each other, then with the registrar, then with each other. On the ground floor the letterbox is screwed shut from the inside. Two voices can be heard behind it, disagreeing about 1961. A van pulls up. Somebody new is carrying boxes.
+ wedding anders linnea "man and wife"
- celebrate tuva anders+linnea "throws rice"
- create kim "Kim plays"
- date petra samira "dance with each other"
- quarrel maj olle "disagreeing"
- housemate.start maj olle "Two voices"
- move _ "carrying boxes"
