%series Saint Brendan's
%lang en
%genre boarding-school drama on the west coast of Ireland, press-office synopses
%cast fionn    | Fionn Casey; Fionn | m
%cast aoife    | Aoife Casey; Aoife | f
%cast head     | Dr Nuala Byrne; Dr Byrne; Nuala | f
%cast byrne    | Declan Byrne; Declan | m
%cast okoro    | Chidi Okoro; Chidi; Okoro | m
%cast sorcha   | Sorcha Devlin; Sorcha | f
%cast teo      | Teo Marques; Teo | m
%cast wren     | Wren Hadley; Wren | n
%cast hadley   | Sir Miles Hadley; Hadley; Miles | m
%cast matron   | Bernadette; Bernie | f
%cast gardener | Malachy | m
%cast mam      | Róisín Casey; Róisín | f
%cast inspector | - | f
%cast prefect  | - | m
%cast teoparents | - | n
%cast aunt     | - | f
%cast frenchman | Lucien | m

== 1
On the first day of term [Fionn Casey](fionn), [who](fionn) has won a scholarship to [Saint Brendan's](#brendan), is put in a room with [Teo Marques](teo), a Lisbon banker's [son](teo) [who](teo) has never made a bed, and [the two](fionn+teo) draw a chalk line across the floor. [His](fionn) [sister](aoife) [Aoife](aoife) works in the kitchens to pay for the uniform and has asked [him](fionn) not to say that [they](aoife+fionn) are related. [Dr Nuala Byrne](head), the [headmistress](head), introduces the new history [teacher](okoro), [Chidi Okoro](okoro), without mentioning that twenty years ago, at a summer school in [Cork](@cork), [the two](head+okoro) of [them](head+okoro) were inseparable. [Her](head) [husband](byrne) [Declan](byrne), [who](byrne) teaches Latin, shakes the [newcomer](okoro)'s hand and shows [him](okoro) where to hang [his](okoro) coat.
+ find fionn "won a scholarship"
- housemate fionn teo "put in a room"
- enemy fionn teo "chalk line"
- sibling aoife fionn "sister"
- hire.past aoife "works in the kitchens"
- help aoife fionn "pay for the uniform"
- reveal! fionn _ "not to say"
- colleague byrne okoro "teaches Latin"
- hire okoro "new history teacher"
- boss head okoro "headmistress"
+ couple.past head okoro "inseparable"
- reveal! head "without mentioning"
- married byrne head "husband"
- help byrne okoro "shows him"

== 2
[Fionn](fionn) falls for [Sorcha Devlin](sorcha), [who](sorcha) keeps goal for the girls, at the very moment when [she](sorcha) is laughing at something that [his](fionn) [room-mate](teo) has said. [Teo](teo), [who](teo) does not know it, copies [Fionn](fionn)'s Latin and gets a better mark than [he](fionn) does. While carrying soup, [Aoife](aoife) is tripped by [Wren Hadley](wren), [whose](wren) [father](hadley) gave the school its gymnasium; [her](aoife) [brother](fionn), having promised not to know [her](aoife), looks on and hates himself. [Malachy](gardener), the [gardener](gardener), helps [her](aoife) pick up the plates. Over the staff sherry, [Dr Byrne](head) asks [Okoro](okoro) why [he](okoro) applied, of all places, here. [He](okoro) says that the advertisement did not give the name of the [head](head).
+ love.start fionn sorcha "falls for"
- housemate fionn teo "room-mate"
- steal teo fionn "copies"
- flirt sorcha teo "laughing at something"
- attack wren aoife "tripped"
- gift.past hadley _ "its gymnasium"
- reveal! fionn _ "not to know her"
- investigate head okoro "why he applied"
- parent hadley wren "father"
- sibling aoife fionn "brother"
- sad fionn "hates"
- help gardener aoife "pick up the plates"
+ betray okoro head "did not give the name"

== 3
It did, as [Declan](byrne) finds when [he](byrne) comes upon the cutting in a book that [Chidi](okoro) has lent [him](byrne), with a ring in pencil round [his](byrne) [wife](head)'s name. [He](byrne) says nothing and watches. [Teo](teo), caught copying by the Latin [master](byrne), is about to be expelled when [Fionn](fionn) claims that it was the other way round, and is given a month of detention for it; the [Portuguese](teo), [who](teo) is not used to such things, rubs out the chalk line. [Sorcha](sorcha) hears of it and kisses the wrong [one](teo), because it was [Teo](teo) [who](teo) told [her](sorcha). The [bully](wren) of the soup plates comes to the sickroom every night, and [Bernie](matron), the [matron](matron), [who](matron) was a mother once, finds out that [Wren](wren) is afraid of going home.
+ discover byrne head+okoro "comes upon the cutting"
- gift okoro byrne "lent him"
- married byrne head "wife's name"
- reveal! byrne _ "says nothing"
- discover byrne teo "caught copying"
- quit? teo "about to be expelled"
- betray fionn byrne "claims"
- reveal teo sorcha "told her"
+ help fionn teo "claims that it was the other way round"
- reconcile fionn teo "rubs out the chalk line"
- kiss sorcha teo "kisses the wrong one"
- discover matron wren "finds out"
- sad wren "afraid of going home"

== 4
[Teo](teo) has [Sorcha](sorcha). [Fionn](fionn) has [Teo](teo). [He](fionn) tells [his](fionn) [friend](teo) that [he](fionn) is glad. [He](fionn) is lying. [Malachy](gardener) brings [Aoife](aoife) a tomato every day. [Aoife](aoife) eats it like an apple. [Malachy](gardener) is forty. [Aoife](aoife) is twenty. [Malachy](gardener) knows this and brings the tomato. [Sir Miles Hadley](hadley) comes to open a swimming pool. [Hadley](hadley) shakes [Wren](wren) by the neck behind the bus. [Okoro](okoro) sees it. [Okoro](okoro) takes [Hadley](hadley) by the collar. The pool is very blue. The guests stand round it in hats. [Hadley](hadley) goes in with [his](hadley) chain on. [Wren](wren) laughs. [Dr Byrne](head) has to choose. [She](head) suspends [Okoro](okoro) for a week. That evening [she](head) brings [him](okoro) a towel.
+ couple sorcha teo "has Sorcha"
- friend fionn teo "his friend"
- betray fionn teo "is lying"
- love fionn sorcha "is lying"
- gift gardener aoife "a tomato"
- love gardener aoife "brings the tomato"
- attack hadley wren "shakes Wren by the neck"
- discover okoro hadley "sees it"
+ attack okoro hadley "by the collar"
- happy wren "laughs"
- help okoro wren "takes Hadley"
- quit okoro head "suspends"
- gift head okoro "brings him a towel"

== 5
What happens after the towel is known only to the [headmistress](head), the suspended [teacher](okoro) and, since the lamp in the boathouse can be seen from the Latin room, to [her](head) [husband](byrne). [Declan](byrne) marks forty unseens, packs a bag and tells the boys that [he](byrne) has an [aunt](aunt) in [Sligo](@sligo). When [Aoife](aoife) drops a ladle at [Fionn](fionn)'s prize-giving because [their](aoife+fionn) [mother](mam) has come in at the back, sober and in a hat, the whole hall learns who the kitchen [maid](aoife) is. [Sorcha](sorcha), [who](sorcha) minds lies more than ladles, asks [Teo](teo) whether [he](teo) knew. [He](teo) says yes, [she](sorcha) says [he](teo) might have told [her](sorcha), and [the two](sorcha+teo) of [them](sorcha+teo) have [their](sorcha+teo) first row, in front of the one [boy](fionn) [who](fionn) should be pleased.
+ affair head okoro "lamp in the boathouse"
- cheat head byrne "lamp in the boathouse"
- discover byrne head+okoro "can be seen"
- married byrne head "husband"
+ breakup byrne head "packs a bag"
- kin aunt byrne "aunt in Sligo"
- celebrate fionn "prize-giving"
- quit.past okoro "suspended"
- recover.past mam "sober"
- discover _ aoife+fionn "whole hall learns"
- happy? fionn "should be pleased"
- parent mam aoife+fionn "mother"
- sibling aoife fionn "who the kitchen maid is"
- return mam "come in at the back"
- quarrel sorcha teo "first row"
- reveal! teo sorcha "might have told her"

== 6
[Róisín Casey](mam) has been dry for eight months, [she](mam) tells [her](mam) [children](aoife+fionn) on the sea wall, and wants [Aoife](aoife) to come home with [her](mam) and learn a trade. [Aoife](aoife), [who](aoife) was cooking for three at the age of nine, says that [she](aoife) has one. While the [mother](mam) is taking the bus by herself, [Malachy](gardener) turns the hose on the road so that it has to stop, and puts the [daughter](aoife) on it too, with a basket of tomatoes: one does not let a chance like that go by, [he](gardener) says, [he](gardener) did. [Fionn](fionn), alone for the first time, walks into the sea and is pulled out by [Wren](wren), [who](wren) was there for the same purpose. Neither tells. Neither sleeps.
- recover mam "dry for eight months"
- parent mam aoife+fionn "her children"
- invite mam aoife "come home with her"
- reject aoife mam "she has one"
+ help gardener aoife "puts the daughter on it"
- gift gardener aoife "basket of tomatoes"
- travel aoife "on it too"
- reveal mam aoife+fionn "tells her children"
- travel mam "taking the bus"
- sad fionn "alone"
- kill? fionn fionn "walks into the sea"
- kill? wren wren "the same purpose"
+ rescue wren fionn "pulled out"
- reveal! fionn+wren "Neither tells"

== 7
Under a new arrangement of rooms [Teo](teo) is moved in with a [prefect](prefect) [who](prefect) snores, and [Fionn](fionn), at [his](fionn) own wish, with the youngest [Hadley](wren), [who](wren) turns out to know all of Yeats and how to cheat at whist. [Sorcha](sorcha), missing someone to laugh with, sits down beside [the two](fionn+wren) at breakfast and gets on so well with [them](fionn+wren) that [her](sorcha) [boyfriend](teo) eats by himself. [Declan](byrne) writes from [Sligo](@sligo) asking for [his](byrne) dictionaries, and for nothing else. [Nuala](head), [who](head) had expected anger, cries over the list; when [Okoro](okoro) offers to leave the school for [her](head) sake, [she](head) tells [him](okoro) that this is what [he](okoro) did the last time. An [inspector](inspector) from the ministry has taken a room in the village.
- housemate fionn wren "at his own wish"
- housemate.start prefect teo "moved in with"
- sad sorcha "missing someone"
- friend.start fionn wren "know all of Yeats"
- friend fionn+wren sorcha "gets on so well"
- couple sorcha teo "boyfriend"
- sad teo "eats by himself"
- sad head "cries over the list"
+ quit? okoro "offers to leave"
- breakup.past okoro head "did the last time"
- travel inspector "taken a room"

== 8
The [inspector](inspector), [who](inspector) is told on the first evening, by letter and without a signature, that the [head](head) and [her](head) [subordinate](okoro) meet in a boathouse, asks to see the boathouse. [Bernie](matron), [who](matron) has spent thirty years hearing what is not [her](matron) business, swears under oath that the lamp is [hers](matron): [she](matron) goes there for the gin. [Wren](wren) recognises the writing of the letter as that of [Sir Miles](hadley) and, for the first time, rings home, to say what [Wren](wren) saw behind the bus and would be glad to show an [inspector](inspector) the marks of. [Hadley](hadley) withdraws the letter. [Sorcha](sorcha) breaks it off with [Teo](teo) on the hockey pitch at half-time, and saves two penalties in the second.
- reveal hadley inspector "is told"
- affair head okoro "meet in a boathouse"
- boss head okoro "subordinate"
- investigate inspector head "asks to see"
- betray matron inspector "swears under oath"
+ help matron head+okoro "the lamp is hers"
- betray hadley head+okoro "without a signature"
- discover wren hadley "recognises the writing"
- reveal? wren inspector "show an inspector"
- injure.past wren hadley "marks"
- threaten wren hadley "would be glad to show"
+ breakup sorcha teo "breaks it off"
- attack.past hadley wren "behind the bus"

== 9
Over the holidays only five stay behind. [Teo](teo), [whose](teo) [parents](teoparents) have flown to [Macau](@macau), takes the chance to tell [Fionn](fionn) what [he](teo) thinks of people who steal one's [girl](sorcha), and is told that nobody has stolen anybody; in the fight that follows the banker's [son](teo) loses a tooth, and [both](fionn+teo) are sewn up by the [matron](matron) on one bench. The new [cook](frenchman), [Lucien](frenchman), a [Breton](frenchman), serves the five at the staff table as if it were Paris. [Okoro](okoro) and [Nuala](head), free to be seen together at last, find that [they](head+okoro) have not very much to say to each other in daylight. [She](head) takes the early train to [Sligo](@sligo). [Declan](byrne) opens in a dressing gown, and behind [him](byrne) [somebody](aunt) is frying bacon.
- parent teoparents teo "parents"
- travel.past teoparents "have flown" @macau
- accuse teo fionn "steal one's girl"
- steal! fionn teo "nobody has stolen"
- quarrel fionn teo "what he thinks"
- couple head okoro "seen together"
+ attack fionn teo "the fight that follows"
- injure teo fionn "loses a tooth"
- treat fionn+teo matron "sewn up"
- hire frenchman "new cook"
- travel head byrne "early train" @sligo
+ couple? aunt byrne "frying bacon"
- love.end head okoro "not very much to say"

== 10
It was, as [Nuala](head) learns only after [she](head) has missed three trains, the [aunt](aunt), [who](aunt) exists. [Aoife](aoife) is back for a visit, with a chef's hat from the college in [Galway](@galway) and [her](aoife) [mother](mam) on [her](aoife) arm, and is asked by the [Breton](frenchman) how long one should boil an egg. Three minutes, says the former kitchen [maid](aoife). [Malachy](gardener), bringing in tomatoes, sees how [Lucien](frenchman) holds the egg-timer for [her](aoife), and gives [him](frenchman) the whole basket. When [Wren](wren) goes down with measles, [Fionn](fionn) and [Sorcha](sorcha) are shut out of the sickroom together and have nowhere to look. [He](fionn) tells [her](sorcha) at last. [She](sorcha) says that [she](sorcha) had begun to think [he](fionn) never would.
- discover head byrne "learns"
- couple! aunt byrne "the aunt"
- kin aunt byrne "the aunt"
- reconcile aoife mam "on her arm"
- discover gardener aoife+frenchman "sees how Lucien"
- return aoife "back for a visit"
- parent mam aoife "her mother"
- flirt aoife frenchman "holds the egg-timer"
- gift gardener frenchman "the whole basket"
- ill wren "measles"
+ confess fionn sorcha "tells her at last"
- love sorcha fionn "begun to think"

== 11
[Dr Byrne](head) hands [her](head) resignation to the board, is asked for a reason and gives the true one. The board, who had prepared for a deficit, do not know where to look; [Okoro](okoro), [who](okoro) has been listening at the door with half the sixth form, comes in and says that it takes two. [He](okoro) is dismissed, [she](head) is kept. [Teo](teo), [who](teo) has been the last to be told about [Sorcha](sorcha) and [his](teo) old [room-mate](fionn), carries [their](fionn+sorcha) notes for a week before [he](teo) reads one, finds that it is about how to cheer [him](teo) up, and has to sit down. [Sir Miles](hadley), ruined by a ship that never existed, is arrested at the pool. [Wren](wren) asks [Bernie](matron), in a small voice, whether one can choose a new parent.
- quit? head "hands her resignation"
+ reveal head _ "gives the true one"
- help okoro head "it takes two"
- affair head okoro "it takes two"
+ quit okoro "dismissed"
- quit! head "is kept"
- help teo fionn+sorcha "carries their notes"
- lose hadley "ruined"
- couple fionn sorcha "carries their notes"
- housemate.past fionn teo "old room-mate"
- discover teo fionn+sorcha "reads one"
- friend fionn teo "cheer him up"
- betray.past hadley _ "never existed"
- arrest _ hadley "arrested"
- parent? matron wren "choose a new parent"

== 12
The [matron](matron) adopts [her](matron) most frequent [patient](wren); the papers come on the last day of term, and [Wren](wren) signs [Hadley](wren) for the last time. [Chidi](okoro) leaves for [Lagos](@lagos) by the same bus that brings [Declan](byrne) home, and the two [men](byrne+okoro), passing on the steps, exchange a borrowed book. [Nuala](head) has aired the Latin room. [She](head) does not ask to be forgiven, [she](head) asks for a date in the calendar, and [her](head) [husband](byrne) writes down Thursday. [Lucien](frenchman) and [Aoife](aoife) are taking over the tea rooms in the village, with [Malachy](gardener) for a supplier. On the sea wall, where two of [them](fionn+wren) once met by night, [Fionn](fionn), [Sorcha](sorcha), [Wren](wren) and [Teo](teo) eat the last of the scones. [Teo](teo) draws a chalk line round all [four](fionn+sorcha+teo+wren).
+ parent.start matron wren "adopts"
- travel okoro "leaves for Lagos" @lagos
- return byrne "brings Declan home"
+ reconcile? byrne head "to be forgiven"
- married byrne head "husband"
- date? byrne head "writes down Thursday"
- colleague aoife+frenchman gardener "supplier"
- create aoife+frenchman "taking over"
- treat.past wren matron "most frequent patient"
- meet.past fionn wren "once met by night"
- celebrate fionn+sorcha+teo+wren "last of the scones"
- friend fionn+sorcha+wren teo "round all four"
