%series Better Halves
%lang en
%genre romantic sitcom about two couples who swap partners, Dublin, TV listings
%cast aine | Áine Duffy; Áine | f
%cast mark | Mark Duffy; Mark | m
%cast lorna | Lorna Keane; Lorna | f
%cast cathal | Cathal Keane; Cathal | m
%cast jess | Jess; Jess Keane | f
%cast finn | Finn; Finn Duffy | m
%cast therapist | Dr. Oyelaran; Oyelaran | n
%cast nora | Nora Duffy; Nora | f
%cast garda | Garda Molloy; Molloy | m
%cast realtor | Sinéad | f
%cast ex | Ronan | m
%cast cleaner | Iwona | f
%cast dog | Bosco | m

== 1
[Áine](aine) and [Mark Duffy](mark) have lived wall to wall with [Lorna](lorna) and [Cathal Keane](cathal) for twelve years. In January [Áine](aine) finds a glove in the hot press; it is [Lorna](lorna)'s. When [she](aine) goes next door to throw it in [her](lorna) face, the door is opened by [Cathal](cathal), in tears, with one of [Mark](mark)'s socks in [his](cathal) hand. There is nothing to be said. [The two](aine+cathal) of [them](aine+cathal) have a cup of tea. Meanwhile the guilty [parties](lorna+mark), halfway to [Wexford](@wexford) in [Mark](mark)'s van, discover that [neither](lorna+mark) has brought a toothbrush.
- married aine mark "Mark Duffy"
- married cathal lorna "Cathal Keane"
- neighbour aine+mark cathal+lorna "wall to wall"
- discover aine lorna+mark "finds a glove"
+ affair lorna mark "guilty parties"
- cheat mark aine "guilty parties"
- cheat lorna cathal "guilty parties"
- sad cathal "in tears"
- flee lorna+mark aine+cathal "halfway to"

== 2
[Nora Duffy](nora), [Mark](mark)'s [mother](nora), takes sides at once, against [her](nora) [son](mark). [She](nora) moves in with [Áine](aine), bringing the good knives. [Finn](finn), seventeen, the [Duffys](aine+mark)' only [child](finn), refuses to talk to [his](finn) [father](mark); [he](finn) has other troubles, for [Jess Keane](jess), also seventeen, also an only [child](jess), and since Christmas [his](finn) [girlfriend](jess) in the deepest secrecy, wants to break it off. [She](jess) will not be the second [Keane](jess) to run away with a [Duffy](finn). [He](finn) sees the logic of it, and cries into the [dog](dog).
- parent nora mark "mother"
- help nora aine "takes sides"
- move nora aine "moves in with"
- parent aine+mark finn "only child"
- reject finn mark "refuses to talk"
- couple finn jess "girlfriend"
+ breakup? jess finn "wants to break it off"
- sad finn "cries"

== 3
To divide the furniture, all four [spouses](aine+cathal+lorna+mark) meet on neutral ground, in the practice of [Dr. Oyelaran](therapist), [who](therapist) charges by the head. [Lorna](lorna) accuses [Cathal](cathal) of having bored [her](lorna) for fourteen years. [Cathal](cathal) apologizes. "There, that's it exactly!" cries [she](lorna), and it is [Áine](aine) [who](aine) tells the [other woman](lorna) to shut [her](lorna) gob. [He](cathal) looks up, as a man does when someone opens a window. [Mark](mark), for [his](mark) part, would like the toaster. The [therapist](therapist) awards it to [Nora](nora), [who](nora) isn't there.
- married aine mark "spouses"
- married cathal lorna "spouses"
- advisor therapist aine+cathal+lorna+mark "practice"
- accuse lorna cathal "accuses"
+ quarrel aine lorna "shut her gob"
- help aine cathal "tells the other woman"
- gift therapist nora "awards it"

== 4
In the rented cottage by the sea, passion has to make room for damp. [Mark](mark) snores; [Lorna](lorna) had never heard it through the wall. [She](lorna) alphabetizes the spices; [he](mark) puts them back by height. [Garda Molloy](garda) knocks to warn [them](lorna+mark) of a [prowler](finn), and [Lorna](lorna) invites [him](garda) in for company. The [prowler](finn) is [Finn](finn), come by bus to give [his](finn) [father](mark) a piece of [his](finn) mind. [He](finn) gives it. [Mark](mark) takes it sitting on the edge of the bath, and asks, when it's over, how [his](mark) [mother](nora) is.
- housemate lorna mark "rented cottage"
- invite lorna garda "invites"
- travel finn "come by bus"
- parent mark finn "father"
+ accuse finn mark "a piece of his mind"
- parent nora mark "mother"

== 5
[Cathal](cathal) cannot cook, and [Áine](aine) cannot bear to smell it. By an arrangement that [neither](aine+cathal) of [them](aine+cathal) has proposed, dinner for five is eaten at the [Duffys](aine+finn+nora)' on weekdays, at the [Keanes](cathal+jess)' on Sundays. [Nora](nora) carves. [Iwona](cleaner), [who](cleaner) cleans for both houses and has long known more than the priest, suggests knocking a door in the party wall, to save [her](cleaner) shoes. Under the table [Finn](finn)'s foot finds [Jess](jess)'s. It is returned to [him](finn), then, after the pudding, not returned.
- help aine cathal "dinner for five"
- boss aine+cathal cleaner "cleans for both"
- flirt finn jess "foot finds"
+ reconcile finn jess "not returned"

== 6
Nothing doing. The bins go out, the bins come in. [Bosco](dog), the [Duffys](aine+mark)' [spaniel](dog), buries a slipper and forgets where. It is the feast of some saint, so the choir practises under the windows, and everyone along the terrace stands at the sink with the same tune in their head. A neighbour two doors up is said to be learning the trombone. God help us all, says [Nora](nora), but not unhappily.

== 7
Sledgehammer in hand, [Cathal](cathal) breaks through the wall. Behind the plaster [he](cathal) finds a biscuit tin, and in it letters, in a hand [he](cathal) knows from every shopping list of [his](cathal) marriage. [Lorna](lorna) wrote them, before the wedding, to one [Ronan](ex). [He](cathal) does not read them; [Áine](aine) does, and learns that [Lorna](lorna) has run away with [somebody](ex) once already, for nine days, and was brought home by the same patient [man](cathal) [who](cathal) is now standing in the dust. "[You](cathal) knew," says [she](aine). [He](cathal) knew. "And [you](cathal) married [her](lorna)?" [He](cathal) wants to know if [she](aine)'d hold the torch a bit higher.
- find cathal "a biscuit tin"
- married.past cathal lorna "marriage"
- affair.past ex lorna "run away"
- return.past lorna "brought home"
+ discover aine lorna "learns that"
- discover.past cathal lorna "He knew"

== 8
[Mark](mark) comes home. It has been four months, [he](mark) is thinner, and [he](mark) has brought [Áine](aine) a crab. [She](aine) has dreamed of this moment with various endings, and now [she](aine) can't think of any. It is [Nora](nora) [who](nora) shows [him](mark) the door, the new one, in the wall, and tells [him](mark) who made it. [He](mark) goes through with [his](mark) fists up. [Cathal](cathal), [who](cathal) has never hit anyone, is hit; [he](cathal) gets to [his](cathal) feet, dusts off the other [man](mark) and inquires whether there's anything amiss with [Lorna](lorna).
+ return mark "comes home"
- gift mark aine "a crab"
- reveal nora mark "who made it"
- jealous mark cathal "fists up"
+ attack mark cathal "is hit"

== 9
There is. [Lorna](lorna) has left [Mark](mark) too, that is the long and the short of it, for [Garda Molloy](garda), or for [his](garda) stillness; [she](lorna) has it in writing from [Oyelaran](therapist) that [she](lorna) has a pattern. So [Mark](mark) sleeps in the van outside. [Jess](jess), [who](jess) hasn't said a word to [her](jess) [mother](lorna) since January, goes down to [Wexford](@wexford), hoping to shout at [her](lorna), and finds [her](lorna) at the kitchen table with a phrase book, learning how to say sorry, in Irish, to be on the safe side.
- breakup lorna mark "has left Mark"
+ love.start lorna garda "for Garda Molloy"
- parent lorna jess "mother"
- travel jess "goes down to Wexford" @wexford
- quarrel? jess lorna "hoping to shout"
- find jess lorna "finds her"
- sad lorna "say sorry"

== 10
[Sinéad](realtor), the [estate agent](realtor), has a buyer for both houses, provided that the hole is closed. [She](realtor) also has an eye for [Cathal](cathal), [whom](cathal) [she](realtor) takes to lunch, and [who](cathal), out of politeness, is taken. [Áine](aine) doesn't mind in the least. [She](aine) beats the carpets until [Iwona](cleaner) removes the beater. "[You](aine) should tell [him](cathal)," says the [cleaner](cleaner). Tell [him](cathal) what? The [Pole](cleaner) looks at the ceiling. Over lunch, meanwhile, [Cathal](cathal) has talked of nothing but [Áine](aine), and the [agent](realtor), a professional, knows when a property has gone.
- flirt realtor cathal "an eye for"
- date cathal realtor "takes to lunch"
- jealous aine realtor "beats the carpets"
- confess? aine cathal "should tell him"
+ love cathal aine "nothing but Áine"
- discover realtor cathal "knows when"

== 11
[Bosco](dog) is run over, by [Mark](mark), backing the van. It isn't serious, but nobody knows that yet. [Father](mark) and [son](finn) sit on either side of the basket all night without speaking, and at about four [Finn](finn) says that [he](finn) is in love with [Jess](jess) and what on earth should [he](finn) do. [Mark](mark) is the last [person](mark) on the island to give advice about that. [He](mark) says so. Then [he](mark) gives some: look at what [I](mark) did, says [he](mark), and do the other thing. The [spaniel](dog) wakes up and eats the sandwiches.
- injure dog mark "run over"
- parent mark finn "Father and son"
+ reveal finn mark "in love with Jess"
- love finn jess "in love with Jess"
- help mark finn "gives some"
- recover dog "wakes up"

== 12
[Finn](finn) does the other thing. At the debs' ball, before two hundred pupils and both families, the [boy](finn) asks [Jess](jess) to dance, and there is an end to the secrecy. [Lorna](lorna), back for the evening on [Molloy](garda)'s arm, looks at the [daughter](jess) [she](lorna) left and at the [son](finn) of the [man](mark) [she](lorna) left [her](jess) for, and laughs so hard that it's catching. Even [Cathal](cathal) laughs. [She](lorna) asks [him](cathal) for the divorce between two waltzes. [He](cathal) has had it in [his](cathal) jacket since March, filled in, [he](cathal) tells [her](lorna), but didn't like to push.
- date finn jess "to dance"
+ reveal finn _ "an end to the secrecy"
- return lorna "back for the evening"
- couple garda lorna "on Molloy's arm"
- parent lorna jess "daughter"
- parent mark finn "son"
- happy cathal+lorna "laughs"
+ divorce? cathal lorna "divorce"

== 13
There remains the matter of the van. [Nora](nora) goes out to it at dawn in [her](nora) dressing gown with a rasher on a plate. [Her](nora) [son](mark) asks if [Áine](aine) will ever have [him](mark) back. "[She](aine) will not," says the [old woman](nora), "and [you](mark) know it; eat that." [He](mark) eats. [He](mark) signs the papers on the bonnet, and where [he](mark) has to fill in an address, [he](mark) writes nothing. It is [Iwona](cleaner), on [her](cleaner) way in to work, [who](cleaner) reads it through the window, and mentions that [she](cleaner) has a box room. No snoring. [He](mark) swears [he](mark) doesn't.
- parent nora mark "son"
- help nora mark "rasher on a plate"
- reconcile! aine mark "She will not"
+ divorce aine mark "signs the papers"
- invite cleaner mark "has a box room"
- betray mark cleaner "swears he doesn't"

== 14
The buyer stands in the hole in the wall and says that it will have to go. [Áine](aine) is on [her](aine) side, [Cathal](cathal) on [his](cathal), twelve years and one brick apart. Who speaks first? [Neither](aine+cathal): it is the [pair](finn+jess) of [seventeen-year-olds](finn+jess), from the stairs, [who](finn+jess) shout, as with one voice, "Ah, for God's sake!" So [he](cathal) asks [her](aine), very low, if [she](aine) would mind keeping the door. [She](aine) tells the [agent](realtor) that the houses are not for sale; house, [she](aine) corrects herself. [Dr. Oyelaran](therapist), sent a piece of the cake, replies with an invoice for five.
+ propose? cathal aine "keeping the door"
- help finn+jess aine+cathal "for God's sake"
- couple.start aine cathal "she corrects herself"
- reject aine realtor "not for sale"
