%series Seven Chimneys
%lang en
%genre village stories from the Faroe Islands, gentle comedy drama, TV listings
%cast ragna    | Ragna | f
%cast tora     | Tóra | f
%cast elspa    | Elspa | f
%cast sunnleif | Sunnleif | f
%cast heri     | Heri | m
%cast bardur   | Bárður | m
%cast absalon  | Absalon | m
%cast dam      | Pastor Dam; Dam | m
%cast jakup    | Jákup | m
%cast dane     | Mikkel | m
%cast teacher  | Lív | f
%cast ram      | Bishop | m
%cast johan    | - | m
%cast poul     | - | m
%cast baby     | - | f

== 1
Seven chimneys, one road, and a ferry on Tuesdays. This Tuesday it sets down [Heri](heri), [who](heri) went away to sea at seventeen and [whom](heri) nobody expected, least of all [his](heri) [brother](bardur) [Bárður](bardur), [who](bardur) has been farming [his](heri) half. It also sets down a Danish [birdwatcher](dane), with blisters. [Ragna](ragna), [who](ragna) runs the shop, puts [him](dane) up in the loft because [she](ragna) pities [him](dane), and refuses to serve the [sailor](heri) because [she](ragna) does not: it was with [her](ragna) that [he](heri) had been going to come back after one year.
- travel.past heri "went away to sea"
+ return heri "sets down"
- sibling bardur heri "brother"
- steal bardur heri "farming his half"
- travel dane "sets down a Danish"
- injure dane "blisters"
- help ragna dane "puts him up"
- housemate.start dane ragna "in the loft"
- reject ragna heri "refuses to serve"
+ couple.past heri ragna "with her"

== 2
[Bárður](bardur) moves the fence stones back by night, a hand's breadth at a time, so that [his](bardur) elder [brother](heri) may not notice how far they had wandered. [Heri](heri), [who](heri) sleeps badly ashore, watches [him](bardur) from the boathouse and says nothing. [Bárður](bardur)'s [wife](tora) [Tóra](tora) takes soup down to the boathouse behind [her](tora) [husband](bardur)'s back. [She](tora) finds [Elspa](elspa), the [midwife](elspa), already there with a pie, and the two [women](elspa+tora), [who](elspa+tora) have been friends since the cradle, leave without greeting each other.
- sibling bardur heri "brother"
- discover heri bardur "watches him"
- reveal! heri "says nothing"
- married bardur tora "wife"
+ help tora heri "takes soup"
- betray tora bardur "behind her husband's back"
- help elspa heri "with a pie"
- friend elspa tora "friends since"
- quarrel elspa tora "without greeting"

== 3
The [ram](ram), known as [Bishop](ram) on account of [his](ram) walk, has got onto the church roof, and [Pastor Dam](dam), [who](dam) is new and comes from flat country, climbs after [him](ram). Now [both](dam+ram) are up there. [Absalon](absalon), eighty and the only [one](absalon) with a long enough ladder, holds out until the [parson](dam) has promised [him](absalon) in front of witnesses to bury [him](absalon) on the sunny side. [Sunnleif](sunnleif), [Ragna](ragna)'s [niece](sunnleif), laughs so much at the sight that [she](sunnleif) sits down in the nettles. [He](dam) had meant to impress [her](sunnleif).
- hire dam "is new"
+ rescue? dam ram "climbs after him"
- threaten absalon dam "holds out until"
- help absalon dam "ladder"
- kin ragna sunnleif "niece"
- happy sunnleif "laughs so much"
- injure sunnleif "nettles"
+ love dam sunnleif "impress her"

== 4
Rain. On such days the radio talks to the furniture, and the old say that the mountain has put its cap on. The [Dane](dane) writes up [his](dane) puffins. [Ragna](ragna) counts tins, counts them again, and in the end goes down with a lamp to the boathouse to ask [Heri](heri) the one thing [she](ragna) has wanted to know for twenty years. [He](heri) opens a tin box. There are forty letters in it, all addressed to [her](ragna), all stamped "Return to sender", in a hand which [she](ragna) knows, for it has written the hymn numbers on the board as long as [she](ragna) has lived.
- create dane "writes up"
- investigate ragna heri "wanted to know"
+ reveal heri ragna "opens a tin box"
- create.past heri "forty letters"
+ betray.past absalon heri+ragna "Return to sender"
- discover ragna absalon "which she knows"

== 5
[Absalon](absalon), [sexton](absalon) and [postman](absalon) in one, does not deny it. [Ragna](ragna)'s mother had begged [him](absalon) on her deathbed not to let the [girl](ragna) go off to sea after that [boy](heri), and what one promises the dying one keeps. [Ragna](ragna) slaps the old [man](absalon), then, as [he](absalon) has lost [his](absalon) balance, holds on to [him](absalon), and [they](absalon+ragna) stand like that. [Heri](heri) carries the ladder home for [him](absalon). "[You](heri) were a bad letter writer," [Absalon](absalon) tells [him](heri). "[I](absalon) read them all. Nothing but weather."
- reveal absalon ragna "does not deny"
- parent _ ragna "mother"
- die.past _ "deathbed"
- travel? ragna "go off to sea"
+ attack ragna absalon "slaps"
- rescue ragna absalon "holds on"
- help heri absalon "carries the ladder"
- accuse absalon heri "bad letter writer"
- discover.past absalon heri "read them all"

== 6
The school is to have [pupils](johan+poul) again: [Jákup](jakup), a [widower](jakup) from the next fjord, has taken the empty house and brings [twins](johan+poul) of seven, [who](johan+poul) are not on speaking terms. A [teacher](teacher) is sent for. [She](teacher) steps off the ferry as seasick as a cat, and the two [men](dam+jakup) on the quay, [Pastor Dam](dam) and [Jákup](jakup), both run with a bucket. The [clergyman](dam) is faster. It is [Jákup](jakup)'s bucket, however, that [she](teacher) thanks [him](jakup) for, since [he](dam) had forgotten to empty the fish out of [his](dam).
- married.past _ jakup "widower"
- move jakup+johan+poul "taken the empty house"
- parent jakup johan+poul "twins of seven"
- sibling johan poul "twins of seven"
- quarrel johan poul "not on speaking terms"
- hire teacher "is sent for"
- travel teacher "steps off the ferry"
- ill teacher "seasick"
+ help dam+jakup teacher "run with a bucket"
- meet jakup teacher "thanks him"

== 7
[Tóra](tora) is with child after eleven years of hoping, and the first to be told is [Elspa](elspa), as [she](elspa) has to be; on the way out of the bedroom the [midwife](elspa) turns round, and all the pies are forgotten. It is less easy to tell the [father](bardur). [Bárður](bardur), [who](bardur) has seen soup go down to the boathouse once a day, counts back on [his](bardur) fingers and walks down there with a spade. [Heri](heri) hands [him](bardur) the second spade and goes on digging. "What did [you](bardur) think?" [he](heri) asks. "It's for [your](bardur) fence."
+ pregnant tora bardur "with child"
- parent bardur baby "father"
- reveal tora elspa "told"
- advisor elspa tora "midwife"
- reconcile elspa tora "pies are forgotten"
- jealous bardur heri "counts back"
- affair! heri tora "counts back"
+ threaten bardur heri "with a spade"
- help heri bardur "for your fence"

== 8
The [Dane](dane), [whose](dane) name at last is needed, since a mayor from [Tórshavn](@torshavn) wants to shake the hand of [Mikkel](dane) the [ornithologist](dane), has found a bird that was thought extinct. It nests in [Bárður](bardur)'s half, or in [Heri](heri)'s; the reward would go to whoever owns the ledge. For one whole evening the [brothers](bardur+heri) do not exchange a word. Then [Bárður](bardur) confesses to the stones. [Heri](heri) says that [he](heri) watched [him](bardur) put every one of them back, and that [he](bardur) overshot by a yard.
+ find dane "has found a bird"
- meet? dane _ "shake the hand"
- enemy bardur heri "do not exchange a word"
- sibling bardur heri "brothers"
+ reveal bardur heri "confesses"
- reveal heri bardur "watched him"
- discover.past heri bardur "watched him"

== 9
[Sunnleif](sunnleif) is to play the organ at the harvest service and practises in secret; the [pastor](dam), [who](dam) writes [his](dam) sermons in the tower for no other reason, knows each of [her](sunnleif) wrong notes by heart. [Lív](teacher), the [schoolteacher](teacher), comes to borrow chalk and finds [him](dam) lying on the floorboards with [his](dam) ear to a crack. [She](teacher) could embarrass [him](dam). Instead [she](teacher) climbs down and tells the [organist](sunnleif) that the acoustics upstairs are remarkable, and that [she](sunnleif) should go and listen.
- create? sunnleif "play the organ"
- love dam sunnleif "by heart"
- discover teacher dam "finds him lying"
- betray! teacher dam "could embarrass"
+ help teacher dam "tells the organist"
- discover? sunnleif dam "go and listen"

== 10
Sea fog, and [one](poul) of the [twins](johan+poul) has not come in. [Jákup](jakup) goes out with [Heri](heri) in the only boat; ashore [Lív](teacher) rings the school bell until the skin comes off [her](teacher) palms. The [boy](poul) sits on a skerry with the [ram](ram), [who](ram) had swum there and [whom](ram) [he](poul) was not going to leave. [Heri](heri) goes over the side after [them](poul+ram), and it is [Bárður](bardur), roped to the shore, [who](bardur) pulls all [three](heri+poul+ram) in. When [Jákup](jakup) tries to thank [her](teacher), [Lív](teacher) cannot open [her](teacher) hands. [He](jakup) bandages them, very slowly.
+ lose jakup poul "has not come in"
- investigate heri+jakup poul "goes out"
- help teacher _ "rings the school bell"
- injure teacher "skin comes off"
- rescue? poul ram "not going to leave"
- rescue heri poul+ram "over the side"
+ rescue bardur heri+poul+ram "pulls all three in"
- treat teacher jakup "bandages"

== 11
[Absalon](absalon) has a cold, says [Absalon](absalon). [Ragna](ragna) moves [him](absalon) into the loft, now that [Mikkel](dane) has gone, and reads to [him](absalon) from the tin box, as [his](absalon) own eyes are done for. Somewhere between the Cape and Valparaíso the weather begins to mean something to [her](ragna). [He](absalon) falls asleep at the thirty-ninth and does not wake. [She](ragna) closes [his](absalon) eyes, goes down to the boathouse and asks [Heri](heri) what is in the fortieth; [he](heri) knows it by heart. The [pastor](dam) buries [him](absalon) on the sunny side.
- ill absalon "has a cold"
- housemate.start absalon ragna "into the loft"
- travel dane "has gone"
- ill absalon "eyes are done for"
- help ragna absalon "reads to him"
- love.start ragna heri "mean something"
+ die absalon "does not wake"
+ confess heri ragna "knows it by heart"

== 12
Snow on the sheep, a storm on the fjord, and [Elspa](elspa) on the wrong side of it. [Tóra](tora)'s [child](baby) is coming, [Bárður](bardur) has fainted, and the only [person](sunnleif) in the village [who](sunnleif) has ever delivered anything is [Sunnleif](sunnleif), lambs. [Pastor Dam](dam) boils water and is told to stop praying out loud. Towards morning a [girl](baby) is there, as cross as [her](baby) [father](bardur). When the [midwife](elspa) lands at last, with ice in [her](elspa) hair, there is nothing left for [her](elspa) to do but kiss the [mother](tora). In the porch the [clergyman](dam) asks [Sunnleif](sunnleif) something, too quietly for [him](dam).
- ill bardur "has fainted"
+ birth tora baby "a girl is there"
- help sunnleif tora "delivered anything"
- help dam tora "boils water"
- parent bardur baby "father"
- return elspa "lands at last"
- kiss elspa tora "kiss the mother"
+ propose dam sunnleif "asks Sunnleif something"

== 13
On Tuesday the ferry takes nobody away. [Heri](heri), [whose](heri) papers for a new ship have come, lights the stove with them. The [brothers](bardur+heri) sell the ledge to the state and buy a bigger ladder; the [bride](sunnleif) plays the organ at [her](sunnleif) own wedding, for lack of anyone else, and the [groom](dam) has to run to the altar while [she](sunnleif) is still on the last chord. [Lív](teacher) and [Jákup](jakup) share an umbrella. It is not raining. Above the shop [Ragna](ragna) hangs out two pillowcases, and by evening all seven chimneys know whose the second is.
- hire! heri "lights the stove"
- sibling bardur heri "brothers"
- find bardur+heri "sell the ledge"
+ wedding dam sunnleif "wedding"
- create sunnleif "plays the organ"
- flirt jakup teacher "share an umbrella"
+ couple.start heri ragna "two pillowcases"
