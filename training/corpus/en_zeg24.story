%series Nardini's Corner
%lang en
%genre seaside family soap, one-paragraph weekly digests
%cast ottavio | Ottavio Crolla; Ottavio | m
%cast fiorella | Fiorella Crolla; Fiorella | f
%cast lando | Lando Crolla; Lando | m
%cast mairi | Mairi Crolla; Mairi | f
%cast struan | Struan Geddes; Struan; Geddes | m
%cast pixie | Pixie Geddes; Pixie | f
%cast bao | Bao Trinh; Bao | m
%cast jessamy | Dr. Jessamy Orde; Jessamy; Dr. Orde | f
%cast gino | Gino Crolla; Gino | m
%cast spiers | Reverend Lorna Spiers; Spiers; Lorna | f
%cast beppe | Beppe | m
%cast nonna | - | f
%cast gedmother | - | f
%cast baby | - | m

== 1
The old [man](ottavio) of the ice-cream parlour, [Ottavio Crolla](ottavio), announces [his](ottavio) retirement over the knickerbocker glories and hands the scoop to [Fiorella](fiorella), [his](ottavio) [granddaughter](fiorella), over the head of [her](fiorella) [uncle](lando) [Lando](lando). [Lando](lando) puts on [his](lando) coat without a word and crosses the road, to the chip shop of [Struan Geddes](struan), with [whom](struan) the [Crollas](fiorella+lando+ottavio) have been at daggers drawn since the war. [Mairi](mairi), [Lando](lando)'s [wife](mairi), finds a hotel receipt for two.
- quit ottavio "retirement"
+ hire fiorella ottavio "hands the scoop"
- kin fiorella ottavio "granddaughter"
- kin fiorella lando "uncle"
- enemy fiorella+lando+ottavio struan "daggers drawn"
- married lando mairi "wife"
- find mairi "hotel receipt"

== 2
[Geddes](struan) gives the [turncoat](lando) an apron and a promise: bring [me](struan) the vanilla recipe and there's a partnership in it. [Fiorella](fiorella) interviews for a pastry hand and takes on [Bao Trinh](bao), [who](bao) burns the first tray because [he](bao) is watching [her](fiorella) count change. [Mairi](mairi) rings the hotel: a room with a sea view, Tuesdays, name of [Geddes](pixie).
- hire lando struan "an apron"
- steal? lando ottavio "bring me the vanilla recipe"
- hire? lando struan "partnership"
+ hire bao fiorella "takes on"
- love bao fiorella "watching her count"
+ discover mairi lando "name of Geddes"

== 3
Not [Struan](struan), naturally, but [his](struan) [daughter](pixie) [Pixie](pixie), twenty-six, with [whom](pixie) [Lando](lando) is besotted. [Mairi](mairi) says nothing, does the Tuesday ironing on the promenade in full view of the sea view, and waves. [Ottavio](ottavio) forgets the word for spoon. [Dr. Orde](jessamy), called out on the quiet by [Fiorella](fiorella), asks [him](ottavio) to draw a clock.
- parent struan pixie "daughter"
- love lando pixie "besotted"
+ affair lando pixie "sea view"
- cheat lando mairi "besotted"
- ill? ottavio "forgets the word"
- advisor jessamy ottavio "called out"

== 4
The clock has eleven hands. [Jessamy](jessamy) tells [Fiorella](fiorella) what that means on the sea wall, and stays to hold the hankie. [Lando](lando) lets himself in with the old key and photographs the recipe book; behind the freezer [Bao](bao), doing the late shift, holds [his](bao) breath. [Pixie](pixie), [who](pixie) was told that there was no [wife](mairi) any more, meets [one](mairi) at the ironing board.
- ill ottavio "eleven hands"
+ reveal jessamy fiorella "tells"
- help jessamy fiorella "hold the hankie"
- steal lando fiorella "photographs"
+ discover bao lando "behind the freezer"
- betray.past lando pixie "no wife any more"
- married lando mairi "wife"
- meet mairi pixie "meets"

== 5
Dropped by [Pixie](pixie) in front of the fryer and barred by [Mairi](mairi) from the marital semi, [Lando](lando) beds down among the potato sacks. [Bao](bao) reports to [Fiorella](fiorella) what [he](bao) saw and is hugged for it, briefly, by anyone's standards too briefly. [Struan](struan) puts vanilla on the menu. [Ottavio](ottavio) crosses the road in [his](ottavio) slippers, tastes it, weeps: [his](ottavio) own [mother](nonna)'s.
+ breakup pixie lando "Dropped by Pixie"
- breakup mairi lando "barred by Mairi"
- married lando mairi "marital semi"
- reveal bao fiorella "reports"
- sad ottavio "weeps"
- parent nonna ottavio "mother"
- travel ottavio "crosses"

== 6
Why should the taste of it unman [Geddes](struan), too? Because [his](struan) [mother](gedmother), a [waitress](gedmother), made it for [him](struan) as a boy, and would never say who taught [her](gedmother). [Reverend Spiers](spiers), leafing through the parish books for a jumble-sale exhibition, sees two baptisms a week apart and one [father](gino)'s signature. [She](spiers) closes the book. [She](spiers) is, after all, [Struan](struan)'s [ex-wife](spiers).
- sad struan "unman"
- parent gedmother struan "mother"
+ discover spiers ottavio+struan "two baptisms"
- reveal! spiers _ "closes the book"
- ex spiers struan "ex-wife"
- divorce.past spiers struan "ex-wife"
- parent gino _ "father"

== 7
A birth in the ghost train: [Mairi](mairi), forty-four, had taken [her](mairi) bump for the menopause and the pains for chips. [Pixie](pixie), of all the passengers, is in the next car, and a midwifery student. A [boy](baby), perfectly healthy, screaming louder than the skeletons. [Lando](lando) arrives with flowers from the garage and is handed a form to fill in: name of father. [Mairi](mairi) takes back the pen.
+ birth mairi baby "A birth"
- pregnant! mairi "taken her bump for"
- help pixie mairi "midwifery student"
- gift lando mairi "flowers from the garage"
- reject mairi lando "takes back the pen"

== 8
[Ottavio](ottavio) wanders off at low tide to look for [his](ottavio) [brother](beppe) [Beppe](beppe), interned in 1940 and lost with the ship. [Bao](bao) and [Fiorella](fiorella) search the sands hand in hand, with a lantern; it is [Struan](struan), out for lugworm, [who](struan) sees the slippers and wades in to [his](struan) neck. [He](struan) carries [his](struan) old [adversary](ottavio) up the slip in [his](struan) arms. "[Beppe](struan)," says [Ottavio](ottavio). [Geddes](struan) doesn't put [him](ottavio) right.
- sibling beppe ottavio "brother"
- arrest.past _ beppe "interned"
- die.past beppe "lost with the ship"
- investigate bao+fiorella ottavio "search"
+ rescue struan ottavio "wades"
- enemy ottavio struan "adversary"
- sibling! ottavio struan "doesn't put him right"

== 9
[Lorna](spiers) reopens the book. The [father](gino) of [both](ottavio+struan) was old [Gino](gino), [who](gino) had a shop on one side of the road and a [waitress](gedmother) on the other; so the feud has been a family row from the start. [Struan](struan) goes out and is sick over the railings, then goes home and takes vanilla off the menu. [Lando](lando), finding that [he](lando) has robbed [his](lando) [father](ottavio) for an [uncle](struan), asks for [his](lando) partnership. [He](lando) gets a haddock in the face.
+ reveal spiers struan "reopens the book"
- parent gino ottavio+struan "father of both"
- sibling ottavio struan "family row"
- affair.past gedmother gino "a waitress"
- ill struan "sick over the railings"
- parent ottavio lando "father"#2
- kin lando struan "uncle"
- steal.past lando ottavio "robbed"
- attack struan lando "a haddock"
- reject struan lando "a haddock"
- enemy ottavio struan "feud"

== 10
Home from the wards, [Pixie](pixie) wheels [Mairi](mairi)'s pram, since [she](pixie) feels responsible for a good half of it. The two [women](mairi+pixie) rent the flat over the amusements. [Dr. Orde](jessamy) asks [Fiorella](fiorella) to the lifeboat dinner, and [Fiorella](fiorella), thinking nothing of it, says that [she](fiorella) and [Bao](bao) would love to come. [Jessamy](jessamy) eats the cheese course alone. [Lando](lando) sells the recipe to a supermarket.
- help pixie mairi "wheels"
+ housemate.start mairi pixie "rent the flat"
- date? fiorella jessamy "asks"
- sad jessamy "alone"
+ betray lando fiorella+ottavio "sells"

== 11
Lawyers; letters; a van that paints "Crolla's Original" on the wrong shop. [Struan](struan) walks over with [his](struan) [mother](gedmother)'s handwritten card, older by a year than the photographs, and lays it before [his](struan) [great-niece](fiorella): prior art. The supermarket folds. [Lando](lando), skint, turns up at the flat and asks to see [his](lando) [son](baby). [Mairi](mairi) gives [him](lando) the two o'clock feed, every night, for a month. [He](lando) is punctual.
+ help struan fiorella "lays it before"
- parent gedmother struan "mother"
- kin fiorella struan "great-niece"
- lose lando "skint"
- parent lando baby "son"
- help lando mairi "punctual"
- return lando "turns up"

== 12
One long table across a closed road. At its head two [brothers](ottavio+struan) in paper hats share a tub and a spoon, for which [one](ottavio) of [them](ottavio+struan) has the word again, today. [Bao](bao), flour to the eyebrows, slides a ring into the wrong knickerbocker glory: [Jessamy](jessamy) nearly breaks a tooth, reads the engraving, passes it along to [Fiorella](fiorella) and is first on [her](jessamy) feet to applaud. [Lando](lando) does the dishes. [Mairi](mairi) dries. It's a Tuesday.
- celebrate ottavio+struan "paper hats"
- sibling ottavio struan "brothers"
- recover? ottavio "has the word again"
+ propose bao fiorella "slides a ring"
- happy jessamy "applaud"
