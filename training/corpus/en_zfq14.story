%series The Ninth Rope
%lang en
%genre adventure soap among mountain guides in Georgia, encyclopaedia episode summaries
%cast levan   | Levan Gulua; Levan; Gulua | m
%cast zaza    | Zaza Gulua; Zaza | m
%cast beso    | Beso | m
%cast rainer  | Rainer Holt; Rainer; Holt | m
%cast temur   | Temur | m
%cast irakli  | Irakli | m
%cast nana    | Nana Gulua; Nana | f
%cast salome  | Salome | f
%cast dodo    | Dodo | f
%cast keti    | Keti | f
%cast baby    | - | m
%cast priest  | Father Shio; Shio | m
%cast father | - | m
%cast lia | Lia | f

== 1 Base Hut
After four years in a foreign jail, [Levan Gulua](levan), once the best [guide](levan) in the valley, walks into the hut that [his](levan) elder [brother](zaza) [Zaza](zaza) now runs with two [partners](beso+rainer), the [giant](beso) [Beso](beso) and the [Austrian](rainer) [Rainer Holt](rainer), only to find that [Nana](nana), [his](levan) [fiancée](nana) of old, is [his](levan) [brother](zaza)'s [wife](nana). Nobody had written to [him](levan). The [ex-convict](levan) drinks one glass standing, asks the [Austrian](rainer) for work and gets it, against the [host](zaza)'s wishes.
+ return levan "walks into"
- arrest.past _ levan "foreign jail"
- sibling levan zaza "elder brother"
- colleague beso+rainer zaza "two partners"
- engaged.past levan nana "fiancée of old"
+ married nana zaza "brother's wife"
- discover levan nana+zaza "only to find"
- hire levan rainer "asks the Austrian"
- quarrel rainer zaza "against the host's wishes"

== 2 North Side
On the first tour the two [brothers](levan+zaza) share a rope and not a syllable. The [client](salome), a [Tbilisi](@tbilisi) [surgeon](salome) called [Salome](salome), jokes that [she](salome) has had warmer marriages, two of them in fact, both over. [Beso](beso), [who](beso) blushes at women, carries [her](salome) pack, then [her](salome). At the bivouac the [surgeon](salome) crawls over to the younger [Gulua](levan) for warmth, and the elder [one](zaza) lies with open eyes on the far side of the stove. Down in the hut [his](zaza) [wife](nana) has burnt three loaves.
- sibling levan zaza "brothers"
- quarrel.past levan zaza "not a syllable"
- divorce.past _ salome "both over"
- love beso salome "blushes"
- help beso salome "carries"
+ flirt salome levan "for warmth"
- discover zaza levan+salome "open eyes"
- married nana zaza "wife"

== 3 The Letters
[Nana](nana) did write. Forty letters lie in a tin beneath [Father Shio](priest)'s altar, to [whom](priest) [Zaza](zaza) had entrusted them with the words that it was better so. The old [priest](priest) cannot die with that, and since [he](priest) means to die soon [he](priest) hands the tin to the [addressee](levan). [Levan](levan) reads until morning. Then [he](levan) waits at the spring for the [woman](nana) [who](nana) was told that [he](levan) had stopped answering. [They](levan+nana) say very little; when the mail jeep comes round the bend, [his](levan) mouth is on [hers](nana).
- create.past nana "did write"
+ betray.past zaza levan+nana "entrusted"
- die? priest "means to die"
- reveal priest levan "hands the tin"
- discover levan zaza "reads until morning"
+ kiss levan nana "on hers"
- cheat nana zaza "on hers"

== 4 Short Rope
[Rainer](rainer) sees everything. [Rainer](rainer) tells [Beso](beso). [Beso](beso) tells the mule. The mule keeps quiet. [Nana](nana) meets [Levan](levan) at the mill. [Zaza](zaza) asks about the flour. [Salome](salome) writes to [Levan](levan). [Levan](levan) does not answer [Salome](salome). [Beso](beso) answers for [him](levan). The spelling is poor and the heart is large. [Salome](salome) takes the night bus.
- discover rainer levan+nana "sees everything"
- reveal rainer beso "tells"
+ affair levan nana "at the mill"
- cheat nana zaza "at the mill"
- reject levan salome "does not answer"
- betray beso salome "answers for"
- travel salome "takes the night bus"

== 5 Signed, Levan
The [surgeon](salome) arrives with a suitcase and a stack of love letters, and [Levan](levan), to [whom](levan) [she](salome) reads one out, recognises the hand that fills in the hut's grocery list. [He](levan) could laugh. [He](levan) looks at the big [man](beso) by the stove, purple to the ears, and says that yes, [he](levan) dictated it. It is the wrong kindness: [Nana](nana), in the doorway with the plates, hears that, too. The deceived [one](salome) notices the broken china and [whose](nana) eyes are wet; [she](salome) is not a fool, and moves into the spare bunk to watch.
- travel salome "arrives"
- discover levan beso "recognises"
- love beso salome "purple to the ears"
- help levan beso "he dictated it"
+ betray levan salome "he dictated it"
- jealous nana salome "hears that"
- discover salome nana "notices"
- sad nana "wet"
+ move salome "spare bunk"

== 6 Cornice
An avalanche buries a party of four. [Zaza](zaza) and [Levan](levan) dig side by side; a [student](temur), [Temur](temur), is brought out alive by [Levan](levan), [his](temur) [twin](irakli) [Irakli](irakli) dead by [Zaza](zaza). In the night the [survivor](temur), out of [his](temur) mind, goes for the [Austrian](rainer), [who](rainer) had rented [them](irakli+temur) the rope, with a tent peg. [Beso](beso) throws himself between [the two](rainer+temur). [Salome](salome) operates on the [giant](beso) on the kitchen table for five hours, by the light of six torches, and while [he](beso) is under [he](beso) recites to [her](salome), word for word, every letter [she](salome) has.
+ rescue levan temur "brought out alive"
- sibling irakli temur "twin"
+ die irakli "dead"
- attack temur rainer "goes for"
- rescue beso rainer "throws himself"
- injure beso temur "operates"
- treat beso salome "operates"
- confess beso salome "recites"
+ discover salome beso "word for word"

== 7 Convalescents
So it was the big [one](beso). The [surgeon](salome) says nothing for a week, changes [his](beso) bandages, and then asks [him](beso) to finish the sentence [he](beso) broke off on page nine. The mourning [twin](temur) helps in the kitchen, near [Keti](keti), [Rainer](rainer)'s [daughter](keti), [who](keti) is seventeen and teaches [him](temur) to cook. [Nana](nana) is late. [She](nana) counts twice. [She](nana) and [Zaza](zaza), married five years, have slept back to back since the autumn, a fact known to [them](nana+zaza) and, because the wall is thin, to the [Austrian](rainer).
- treat beso salome "changes his bandages"
+ confess? beso salome "finish the sentence"
- sad temur "mourning"
- parent rainer keti "daughter"
- advisor keti temur "teaches"
+ pregnant nana levan "late"
- married nana zaza "married five years"
- discover rainer nana+zaza "the wall is thin"

== 8 Weather Window
Before [Nana](nana) can tell [him](levan), the two [brothers](levan+zaza) are on the ninth rope of the north face, the old line on which [their](levan+zaza) [father](father) fell. There, with one piton between [them](levan+zaza), [Zaza](zaza) says that [he](zaza) knows. [He](zaza) has a knife in [his](zaza) hand. [Levan](levan), hanging under [him](zaza), says: forty letters. For a while only the wind speaks. The [elder](zaza) cuts nothing but the rucksack, hauls the [younger](levan) up by the collar and sits beside [him](levan), crying like a child, until the light goes.
- sibling levan zaza "brothers"
- parent father levan+zaza "father"
- die.past father "fell"
- discover zaza levan+nana "he knows"
+ threaten zaza levan "knife"
- accuse levan zaza "forty letters"
+ rescue zaza levan "hauls the younger"
- sad zaza "crying"

== 9 Plain Words
[Zaza](zaza) lets [Nana](nana) go. [Nana](nana) does not thank [Zaza](zaza). [Levan](levan) carries [her](nana) trunk to the mill. Old [Dodo](dodo), the [brothers](levan+zaza)' [mother](dodo), spits at [Levan](levan). [Dodo](dodo) cooks for [Zaza](zaza). [Salome](salome) weds [Beso](beso) in the ruined church. [Shio](priest) marries [them](beso+salome) and dies at the table. [Keti](keti) kisses [Temur](temur). [Rainer](rainer) shuts the shutters on [Temur](temur)'s thumb.
+ breakup nana zaza "lets Nana go"
- housemate.start levan nana "to the mill"
- parent dodo levan+zaza "mother"
- attack dodo levan "spits"
- help dodo zaza "cooks"
+ wedding beso salome "weds"
- die priest "dies"
- kiss keti temur "kisses"
- injure temur rainer "thumb"

== 10 Guests
The hut gets a new [cook](lia), a divorced [neighbour](lia) named [Lia](lia) with three goats, [whom](lia) the deserted [husband](zaza) hires in order not to hear [his](zaza) [mother](dodo). [She](lia) beats [him](zaza) at backgammon. The [Austrian](rainer) forbids [his](rainer) [daughter](keti) the [student](temur); the [daughter](keti) announces that in that case [she](keti) will study in [Graz](@graz), and the [student](temur), it appears, has a place there as well. [Holt](rainer), outmanoeuvred, asks the [boy](temur)'s pardon for the rope. It was sound; but it had been the last one, and [he](rainer) had sold it knowing the forecast.
- hire lia zaza "new cook"
- divorce.past _ lia "divorced"
- neighbour lia zaza "neighbour"
- breakup.past nana zaza "deserted husband"
- parent dodo zaza "mother"
- find lia zaza "beats him"
- parent rainer keti "daughter"
- quarrel keti rainer "forbids"
- travel? keti "study in Graz" @graz
- travel? temur "a place there" @graz
- betray.past rainer irakli+temur "knowing the forecast"
+ reconcile rainer temur "asks the boy's pardon"

== 11 Mill Wheel
[Nana](nana)'s labour comes in a flood that has taken the bridge. On one bank stands the only [surgeon](salome), on the other the [mother-to-be](nana); between [them](nana+salome) hangs one rope, the ninth, and the [man](zaza) [who](zaza) rigs it and carries [Salome](salome) across on [his](zaza) back is the [one](zaza) [Nana](nana) left. [He](zaza) holds the lamp. [He](zaza) is the first to hold the [boy](baby), too, since the [father](levan) has fainted. Under the same roof for the first time in a year, old [Dodo](dodo) looks from one [son](levan) to the [other](zaza) and back to the [infant](baby)'s ears.
- ill nana "labour"
- breakup.past nana zaza "left"
- help zaza salome "carries Salome"
+ help zaza nana "holds the lamp"
+ birth nana baby "boy"
- parent levan baby "father"
- ill levan "fainted"
- parent dodo levan+zaza "one son to the other"

== 12 Summit Register
In the last entry five [men](beso+levan+rainer+temur+zaza) climb the north side together: the reconciled [brothers](levan+zaza), the [giant](beso), [whose](beso) [wife](salome) has ordered [him](beso) to be back for supper, the [Austrian](rainer) and the [Austrian](rainer)'s future [son-in-law](temur), [who](temur) carries a stone with [his](temur) [twin](irakli)'s name. [Zaza](zaza) plants it. On the way down [he](zaza) asks [Levan](levan) to stand up for [him](zaza) in church; the [cook](lia) has given in, goats and all. The [younger](levan) of [the two](levan+zaza) says that [he](levan) will, provided that somebody writes to [him](levan) in time.
- reconcile levan zaza "reconciled"
- sibling levan zaza "brothers"
- married beso salome "wife"
- engaged keti temur "future son-in-law"
- kin? rainer temur "future son-in-law"
- sibling irakli temur "twin"
+ engaged.start lia zaza "has given in"
- advisor? levan zaza "stand up for him"
- wedding? lia zaza "in church"
