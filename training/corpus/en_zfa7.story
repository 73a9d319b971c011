%series The Walking City
%lang en
%genre fantasy: a city on the back of a giant tortoise, encyclopaedia chapter summaries in long sentences
%cast isha    | Isha of the Third Scute; Isha | f
%cast oryn    | Oryn | m
%cast vesper  | Vesper Tallow; Vesper | f
%cast halim   | Halim the Helmsman; Halim | m
%cast queen   | Queen Brannoc; Brannoc | f
%cast pell    | Pell | n
%cast dagny   | Dagny Rook; Dagny | f
%cast yorath  | Yorath | m
%cast twin    | Sael | m
%cast crone   | Old Nettle; Nettle | f
%cast envoy   | - | m
%cast tortoise | Umber | f
%cast lamp    | - | m

== 1 The Third Scute
In the city that has stood for nine hundred years on the shell of [Umber](tortoise), the last of the great tortoises, a lamp [boy](lamp) drops dead in the street with [his](lamp) mouth full of moss, and [Isha](isha), a moss-[cutter](crone)'s [apprentice](isha) of sixteen, [who](isha) was the last to have spoken to [him](lamp), is taken before [Queen Brannoc](queen). The [helmsman](halim), [Halim](halim), [whose](halim) father and grandfather steered the [beast](tortoise) before [him](halim), testifies that [he](halim) has known the [girl](isha) from the cradle and that [she](isha) could not hurt a snail; the [queen](queen), [who](queen) respects few people and fears only one, lets [her](isha) go.
+ die lamp "drops dead"
- advisor crone isha "apprentice"
- arrest queen isha "taken before"
- rescue halim isha "could not hurt a snail"
- parent _ halim "father"
- kin _ halim "grandfather"
- friend halim isha "from the cradle"
- sad queen "fears only one"

== 2 The Cutter's Secret
[Old Nettle](crone), under [whom](crone) [Isha](isha) has learnt [her](isha) craft, admits on [her](crone) pallet, where [she](crone) has lain since the thaw, that the moss is poisonous only when the [tortoise](tortoise) is dying; [she](crone) has kept it from the court for two winters. The [apprentice](isha) wants to run to the palace at once, but the old [woman](crone) catches [her](isha) sleeve, for the last [person](yorath) [who](yorath) brought such news, [Yorath](yorath) the [leech](yorath), [Nettle](crone)'s only [son](yorath), was thrown from the rim on the orders of the same [queen](queen) [whose](queen) knees [he](yorath) had come to heal. [Isha](isha) sits until the candle is gone.
- advisor crone isha "learnt her craft"
- ill crone "has lain since"
+ reveal crone isha "admits"
- ill? tortoise "dying"
- reveal.past! crone _ "kept it"
- reveal? isha queen "run to the palace"
- parent crone yorath "only son"
+ kill.past queen yorath "thrown from the rim"
- treat? queen yorath "come to heal"

== 3 The Rope
[Vesper Tallow](vesper), the smuggler [captain](vesper) [who](vesper) keeps a rope ladder at the tail, and [Oryn](oryn), a [knight](oryn) of the court [who](oryn) ought to have cut it down long ago, have an understanding: [he](oryn) looks away on moonless nights and [she](vesper) brings [him](oryn) pears. On this night [she](vesper) brings up a [man](yorath) with a scar from ear to ear instead, [who](yorath) says that [he](yorath) fell, years ago, onto soft sand, and would like to see [his](yorath) [mother](crone). [Oryn](oryn), [who](oryn) was one of the four that did the throwing, kneels to [him](yorath) in the wet grass.
- betray oryn queen "looks away"
- gift vesper oryn "brings him pears"
- help vesper yorath "brings up a man"
- die! yorath "soft sand"
+ return yorath "fell, years ago"
- parent crone yorath "his mother"
- attack.past oryn yorath "did the throwing"
+ reconcile? oryn yorath "kneels to him"

== 4 Mother and Son
[He](yorath) is a night too late. [Nettle](crone) has been carried to the moss that morning, and it is [her](crone) [pupil](isha) [who](isha) opens the door to the scarred [man](yorath), takes [him](yorath) for a burglar and breaks a jug over [his](yorath) head; once this has been cleared up, [the two](isha+yorath) weep at the same table over the same [woman](crone), [one](yorath) having lost a [mother](crone), the [other](isha) the only [person](crone) [who](crone) had ever scolded [her](isha). [Yorath](yorath) reads [his](yorath) dead [mother](crone)'s notes by daybreak. The [beast](tortoise), [he](yorath) says, is not ill. [She](tortoise) is carrying.
+ die crone "carried to the moss"
- advisor crone isha "pupil"
- meet isha yorath "opens the door"
- steal! yorath _ "for a burglar"
+ attack isha yorath "breaks a jug"
- sad isha+yorath "weep"
- parent crone yorath "lost a mother"
- reveal yorath isha "he says"
- ill! tortoise "not ill"
+ pregnant tortoise "She is carrying"

== 5 Turtle Soup
No one dies in this chapter, which is devoted to the market. A stall that sells spoons burns; a puppet show about the founding of the city is performed as it is every spring; the pears are dear. [Pell](pell), a [pickpocket](pell) of no fixed abode, relieves the [envoy](envoy) of the coastal kingdoms of a letter, and, unable to read, sells it for a bun to [Dagny Rook](dagny), [mistress](dagny) of the royal spies. [Dagny](dagny) reads it twice and forgets to eat the other bun. The coast is offering [Halim](halim) a fortune for turning the [tortoise](tortoise) towards the sea.
- create _ "puppet show"
+ steal pell envoy "relieves"
- gift pell dagny "sells it"
- boss queen dagny "royal spies"
- discover dagny halim "reads it twice"
+ betray? halim queen "offering Halim a fortune"

== 6 The Helmsman's Oath
Confronted by [Dagny](dagny), to [whom](dagny) [he](halim) was betrothed for a summer when both of [them](dagny+halim) were young and stupid, [Halim](halim) does not deny that the [envoy](envoy) has been to see [him](halim); what [he](halim) denies is having given an answer. [She](dagny) would like to believe [him](halim). [She](dagny) has [him](halim) followed nonetheless, by [Pell](pell), and learns from the [child](pell) within a day that the [steersman](halim) goes each night to the forward scute and sings to the [beast](tortoise) like a father at a cradle, and that [Halim](halim), when [he](halim) thinks himself alone, is mourning.
- accuse dagny halim "Confronted"
- engaged.past dagny halim "betrothed for a summer"
- meet.past envoy halim "been to see him"
- betray! halim queen "denies"
- investigate pell halim "has him followed"
+ discover dagny halim "learns from the child"
- create halim tortoise "sings to"
- sad halim "is mourning"

== 7 The Throne of Shell
[Isha](isha) and [Yorath](yorath) are brought in by [Oryn](oryn), at sword point for the look of the thing. [Brannoc](queen) turns as grey as [her](queen) throne at the sight of the [man](yorath) [whom](yorath) [she](queen) had believed dead, the only [one](yorath) [she](queen) has ever feared, since [he](yorath) has [her](queen) eyes; for [Yorath](yorath), as [she](queen) alone is left to know, was borne by herself at nineteen and put out to the moss. [She](queen) does not say so. [She](queen) says: "If the [beast](tortoise) lays, [it](tortoise) must go to the sand, and the city drowns," and commands that [his](yorath) tongue be cut out.
- arrest oryn isha+yorath "brought in by"
- help oryn isha+yorath "for the look of"
- sad queen yorath "turns as grey"
- die! yorath "believed dead"
+ parent queen yorath "borne by"
- birth.past queen yorath "borne by"
- parent! crone yorath "put out to the moss"
- reveal! queen yorath "does not say so"
+ attack? queen yorath "tongue be cut out"

== 8 The Knight's Choice
[Oryn](oryn) is handed the shears. [He](oryn) has obeyed this [woman](queen) since [he](oryn) was tall enough to salute, and once, on the rim, that was a mistake. This time [he](oryn) turns round and walks out of the hall, the condemned [man](yorath) under one arm, through eleven men with whom [he](oryn) has shared a mess, and because each of them hopes that another will stop [him](oryn), nobody does. [Vesper](vesper) has the ladder down. "[You](oryn)'ve cost [me](vesper) a fine living," says the [smuggler](vesper), and then, being a practical [person](vesper), kisses [him](oryn) on the lower rung.
- boss queen oryn "obeyed this woman"
+ rescue oryn yorath "under one arm"
- flee oryn+yorath queen "walks out of"
- quit oryn queen "walks out of"
- help vesper oryn+yorath "has the ladder down"
+ kiss oryn vesper "kisses him"

== 9 The Apprentice in the Tower
[Isha](isha), left behind as a hostage, shares [her](isha) cell with a [boy](twin) of [her](isha) own age [who](twin) has been there since [he](twin) could stand: [Sael](twin), born an hour before [Yorath](yorath), which is to say [his](yorath) [twin](twin), though the moss-damp has kept [him](twin) young. [He](twin) has never seen a tree. [She](isha) draws [him](twin) one on the wall, and another, and by the time there is a forest [he](twin) has asked [her](isha) what the warmth in [his](twin) chest is and whether it is catching.
- abduct queen isha "hostage"
- abduct.past queen twin "been there since"
- meet isha twin "shares her cell"
- housemate isha twin "shares her cell"
+ sibling twin yorath "twin"
- gift isha twin "draws him one"
+ love.start twin isha "warmth in his chest"

== 10 Dagny Reads a Third Time
In the archive, behind the taxes, the [spymistress](dagny) discovers the midwife's roll with two [boys](twin+yorath) on it and draws [her](dagny) conclusions. For nineteen years [she](dagny) has served a [monarch](queen) [who](queen) murdered, as [she](dagny) believed, for the good of the city. [She](dagny) goes to [Halim](halim) with it and not to the throne, and [the former couple](dagny+halim), side by side on the forward scute with [their](dagny+halim) feet dangling over the [beast](tortoise)'s left eye, agree on treason as other people agree on supper. When [he](halim) takes [her](dagny) hand, [she](dagny) points out that [he](halim) is steering.
+ discover dagny queen+twin+yorath "midwife's roll"
- parent queen twin+yorath "two boys"
- boss queen dagny "has served"
- kill.past queen _ "murdered"
- reveal dagny halim "goes to Halim"
- ex dagny halim "former couple"
+ betray? dagny+halim queen "agree on treason"
- flirt halim dagny "takes her hand"

== 11 To the Sand
The [tortoise](tortoise) turns. Plates slide from tables, the palace clock strikes thirteen, and [Brannoc](queen), [who](queen) knows what a change of light on [her](queen) wall means, comes running along the spine with the guard at [her](queen) heels and an axe for the tiller. [Pell](pell) trips [her](queen) up. It is a very small foot, and the fall is a long one; it ends at the rim, where the [queen](queen) hangs by [her](queen) fingers over the drop that [she](queen) once chose for [her](queen) [son](yorath). The [one](yorath) [who](yorath) reaches down to [her](queen), and pulls, and does not let go, has a scar.
- betray halim queen "The tortoise turns"
- attack? queen halim "axe for the tiller"
+ attack pell queen "trips her up"
- kill.past? queen yorath "once chose"
- parent queen yorath "her son"
+ rescue yorath queen "reaches down"

== 12 The Egg
[Umber](tortoise) lays a single egg on the beach at sunrise, and the sea, which was supposed to drown everyone, comes up to [her](tortoise) chin and goes back. Deposed but breathing, [Brannoc](queen) is rowed off by [Vesper](vesper), [who](vesper) has had worse cargo, to an island with a well and a goat; [her](queen) last words to [her](queen) elder [boy](twin), at the unlocked tower, were that [he](twin) looked cold. [Sael](twin) meets [his](twin) [brother](yorath), shyly, and a tree. [Isha](isha), named [cutter](isha) in old [Nettle](crone)'s place, marks the day on the shell. Beneath [her](isha), very slowly, the city begins to walk.
+ birth tortoise _ "lays a single egg"
- quit queen "Deposed"
- travel queen+vesper "rowed off"
- parent queen twin "elder boy"
+ meet twin yorath "meets his brother"
- sibling twin yorath "brother"
- hire isha "named cutter"
