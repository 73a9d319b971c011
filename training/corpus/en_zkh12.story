%series Lampyris
%lang en
%genre gothic mystery on a Chilean lighthouse island, encyclopaedia plot summaries
%cast amparo   | Amparo Vidal; Amparo | f
%cast remedios | Remedios Vidal; Remedios | f
%cast leandro  | Leandro Oyarzún; Leandro; Oyarzún | m
%cast nahuel   | Nahuel | m
%cast edda     | Edda Kessler; Edda; Kessler | f
%cast matias   | Matías Vidal; Matías | m
%cast judge    | Judge Iturra; Iturra | m
%cast paloma   | Paloma | f
%cast cook     | Señora Ruiz; Ruiz | f
%cast diver    | Blas | m
%cast drowned  | Inés Oyarzún; Inés | f
%cast skipper  | - | m
%cast father   | - | m
%cast baby     | Lucero | f
%cast realedda | - | f

== 1 The Governess
[Edda Kessler](edda), a [governess](edda) without references, is engaged by [Amparo Vidal](amparo), [mistress](amparo) of the island of Lampyris, to teach [her](amparo) small [niece](paloma), [Paloma](paloma), [who](paloma) has not spoken since [her](paloma) [mother](drowned) was washed up below the lighthouse. [Remedios](remedios), [Amparo](amparo)'s younger [sister](remedios), receives the [newcomer](edda) with ice and puts [her](edda) in the tower. The [keeper](nahuel), [Nahuel](nahuel), lends [her](edda) a lantern, in which, as [she](edda) discovers on the stairs, somebody has scratched the words *go home*. [She](edda) has none. [She](edda) puts down [her](edda) trunk.
+ hire edda amparo "engaged by"
- kin amparo paloma "niece"
- advisor edda paloma "teach"
- parent drowned paloma "mother"
- die.past drowned "washed up"
- sibling amparo remedios "sister"
- housemate.start amparo+remedios edda "puts her in the tower"
- help nahuel edda "lends her a lantern"
+ threaten _ edda "go home"

== 2 The Widower
[Paloma](paloma)'s [father](leandro), [Leandro Oyarzún](leandro), comes home from the mainland only at new moon. [He](leandro) was once betrothed to [Amparo](amparo), jilted [her](amparo) for a [singer](drowned) named [Inés](drowned), and has since the [latter](drowned)'s death been unable to look at either the sea or the [woman](amparo) [he](leandro) wronged. At dinner [he](leandro) looks at the [governess](edda). [Amparo](amparo), at the head of the table, sees [him](leandro) do so; [Remedios](remedios), opposite, sees [her](amparo) see it, and rings for the fish with unusual force. The [cook](cook), [Señora Ruiz](cook), crosses herself twice.
- parent leandro paloma "father"
- return leandro "comes home"
- engaged.past amparo leandro "betrothed"
+ breakup.past leandro amparo "jilted"
- die.past drowned "death"
- married.past drowned leandro "singer"
+ love.start leandro edda "looks at the governess"
- jealous amparo edda "sees him do so"
- discover remedios amparo "sees her see it"

== 3 First Word
Weeks of patience, shells and drawing bear fruit: on the beach [Paloma](paloma) utters a word, and the word is "push". [Edda](edda), kneeling, asks who. The [child](paloma) points up at the gallery of the lighthouse, where at that hour two [figures](nahuel+remedios) stand in an embrace, [Nahuel](nahuel) and, as the light comes round, the younger [Miss Vidal](remedios). [They](nahuel+remedios) have been meeting there for six years under a false moustache of indifference. [Remedios](remedios) offers [Kessler](edda) a ring to keep quiet. [She](edda) declines the ring and keeps quiet, out of something like envy.
+ recover paloma "utters a word"
- accuse paloma _ "push"
- investigate edda _ "asks who"
+ affair nahuel remedios "embrace"
- discover edda nahuel+remedios "light comes round"
- gift? remedios edda "offers Kessler a ring"
- reject edda remedios "declines"
- reveal! edda _ "keeps quiet"

== 4 New Moon
[Leandro](leandro) teaches [Edda](edda) the stars. [Edda](edda) already knows the stars. [She](edda) does not tell [Leandro](leandro). [Leandro](leandro) takes [Edda](edda)'s hand. It is cold; [he](leandro) keeps it. In the pantry [Amparo](amparo) fires [Ruiz](cook). [Ruiz](cook) had laughed. [Matías](matias) sails in without a letter. [Matías](matias) is [Amparo](amparo)'s [brother](matias). [He](matias) lost the mine. [He](matias) lost the house. Now [he](matias) wants the island. [Remedios](remedios) slams the door on [Matías](matias). [Amparo](amparo) opens it.
- date edda leandro "teaches Edda the stars"
- reveal! edda leandro "does not tell"
- flirt leandro edda "takes Edda's hand"
+ quit cook amparo "fires"
- travel matias "sails in"
- sibling amparo matias "brother"
- lose matias "lost the mine"
+ reject remedios matias "slams the door"
- help amparo matias "opens it"

== 5 The Settlement
Under the terms of [their](amparo+matias+remedios) [father](father)'s testament, the island falls to the first of the three [Vidals](amparo+matias+remedios) to produce an heir in wedlock. [Amparo](amparo) is forty; [Matías](matias) is divorced; [Remedios](remedios), [who](remedios) would have to marry a keeper, has kept [her](remedios) secret for that very reason and now finds that it will not keep much longer. [She](remedios) confides in [Edda](edda), of all people. [Matías](matias), at the keyhole, lays siege to the nearest single [woman](edda), [who](edda) happens to be the [governess](edda), with flowers in the morning and sonnets at noon.
- parent.past father amparo+matias+remedios "father's"
- find? amparo+matias+remedios "falls to"
- divorce.past _ matias "divorced"
+ pregnant remedios nahuel "keep much longer"
- wedding? nahuel remedios "marry a keeper"
- reveal remedios edda "confides in"
- discover matias remedios "keyhole"
+ flirt matias edda "lays siege"
- gift matias edda "flowers"

== 6 Two Suitors
[Leandro](leandro) finds the sonnets and, in [his](leandro) turn, the speech that [he](leandro) has been composing since the second new moon; [he](leandro) delivers it to a [woman](edda) hanging out sheets, [who](edda) tells [him](leandro), with a peg between [her](edda) teeth, that [she](edda) cares for [him](leandro) and cannot marry [him](leandro), because [Edda Kessler](realedda) died in [Hamburg](@hamburg) and [she](edda) merely has [her](realedda) papers. [He](leandro) goes white. [Amparo](amparo), [who](amparo) was gathering mint on the other side of the sheet, has heard all [she](amparo) needs. The launch leaves at once for [Castro](@castro), and for [Judge Iturra](judge).
+ propose leandro edda "delivers it"
- confess edda leandro "cares for him"
- reject edda leandro "cannot marry him"
+ reveal edda leandro "merely has her papers"
- die.past realedda "died"
- betray.past edda _ "papers"
- sad leandro "goes white"
- discover amparo edda "has heard"

== 7 Under Oath
[Iturra](judge), an old [flame](judge) of [Amparo](amparo)'s, [whose](judge) law has always been elastic on [her](amparo) account, has the false [governess](edda) brought before [him](judge). Who is [she](edda)? [She](edda) gives [her](edda) name: [she](edda) is the younger [sister](edda) of the drowned [singer](drowned), and came to Lampyris to learn how [she](drowned) died. [Leandro](leandro), [who](leandro) has been in love with [his](leandro) own [sister-in-law](edda) without knowing it, is obliged to sit down. [Paloma](paloma), not yet asked anything by anyone, walks across the courtroom and puts [her](paloma) hand in that of [her](paloma) [aunt](edda).
- ex amparo judge "old flame"
- arrest judge edda "brought before him"
+ reveal edda _ "gives her name"
- sibling drowned edda "sister"
- die.past drowned "drowned"
- investigate edda drowned "to learn how"
- love leandro edda "in love"
- kin edda leandro "sister-in-law"
- kin edda paloma "aunt"

== 8 Ruiz Remembers
Freed for lack of a plaintiff, [Edda](edda) seeks out the dismissed [cook](cook), [who](cook) has opened a tavern, bears a grudge and needs no second glass. On the night in question, [Ruiz](cook) relates, there was a quarrel on the gallery: one [woman](drowned) in red, [one](amparo) in grey. [Inés](drowned) always wore red. Grey is worn on the island by one [person](amparo) only. [Blas](diver), a sponge [diver](diver) [who](diver) has been trying to court [Ruiz](cook) by eating, adds that [he](diver) once brought up a grey glove. [He](diver) has it still. It fits [Amparo](amparo) like [her](amparo) own skin, that is to say, a size too small.
- quit.past cook amparo "dismissed"
- enemy amparo cook "grudge"
- reveal cook edda "relates"
+ quarrel.past amparo drowned "quarrel on the gallery"
- love diver cook "court"
- find.past diver "brought up"
+ accuse cook amparo "one person only"

== 9 The Keeper's Banns
Meanwhile a banal thing happens, which is to say a joyful one. [Nahuel](nahuel) puts on shoes, goes to the [elder](amparo) of the two [sisters](amparo+remedios) and asks for the [younger](remedios). [Amparo](amparo) laughs in [his](nahuel) face. [Remedios](remedios), visibly in [her](remedios) seventh month, walks past [her](amparo) to the boat; [the two](nahuel+remedios) are man and wife before supper, by grace of a drunken sea [captain](skipper) and with [Matías](matias), [who](matias) thereby loses an island, as a sullen [witness](matias). [He](matias) has been heard to say that [his](matias) [sister](remedios), the wrong [one](remedios), always did have all the luck.
- propose? nahuel remedios "asks for the younger"
- sibling amparo remedios "sisters"
+ reject amparo nahuel "laughs in his face"
- pregnant remedios nahuel "seventh month"
+ wedding nahuel remedios "man and wife"
- lose matias "loses an island"
- sibling matias remedios "sister"
- jealous matias remedios "all the luck"

== 10 Confession of a Glove
[Edda](edda) lays the glove beside [Amparo](amparo)'s plate. There follows the longest silence in the series, at the end of which the [mistress](amparo) of Lampyris puts it on. Yes, [she](amparo) was up there; yes, [she](amparo) hated the [creature](drowned) [who](drowned) had taken [him](leandro); but the railing was rotten, and the hand [she](amparo) stretched out was to hold, not to push. Is that the truth? [Leandro](leandro) calls [her](amparo) a murderess. Only [Paloma](paloma) knows, and [Paloma](paloma), before anybody can stop [her](paloma), goes up to the [accused](amparo) and corrects [her](paloma) own first word: "Not push. Pull."
- accuse edda amparo "lays the glove"
- reveal amparo edda "puts it on"
- enemy amparo drowned "hated"
- steal.past drowned amparo "had taken him"
- kill! amparo drowned "not to push"
- accuse leandro amparo "murderess"
+ reveal paloma _ "Pull"
+ rescue? amparo drowned "to hold"

== 11 Storm
[Remedios](remedios) goes into labour a month early, with the sea over the causeway and [Nahuel](nahuel) at the light. [Ruiz](cook), fetched by [Blas](diver) in a bathtub of a boat, and [Amparo](amparo), up to the elbows in hot water, [who](amparo+cook) have not exchanged a syllable since the sacking, deliver a [girl](baby) between [them](amparo+cook) and address each other throughout as "you". Toward dawn the [cook](cook) says "Doña Amparo", and is reinstated. [Leandro](leandro), on [his](leandro) knees before the [woman](amparo) [he](leandro) has now wronged twice, begs [her](amparo) pardon. [She](amparo) asks [him](leandro) to hold the basin.
+ birth remedios baby "labour"
- rescue diver cook "fetched by"
- help amparo+cook remedios "deliver a girl"
- quit.past cook amparo "sacking"
- reconcile amparo cook "Doña Amparo"
- hire cook amparo "reinstated"
- betray.past leandro amparo "wronged twice"
+ reconcile amparo leandro "hold the basin"

== 12 Fireflies
The [heiress](baby), [Lucero](baby), sleeps through [her](baby) christening. [Amparo](amparo), [godmother](amparo), gives up the keys without being asked, and goes aboard [Iturra](judge)'s yacht, the [judge](judge) having moved, after a deferment of twenty years, that the court reconsider. [Matías](matias) takes over the tavern and finds, to general astonishment, that [he](matias) can fry. And the false [governess](edda)? [Leandro](leandro) asks once more, this time under [her](edda) own name, which the programme has kept from us and which the wind carries off. [Paloma](paloma), translating, informs [her](paloma) [father](leandro) that it was a yes. The three of [them](edda+leandro+paloma) go up to light the lamp.
- celebrate baby "christening"
- advisor amparo baby "godmother"
- gift amparo _ "gives up the keys"
+ couple.start amparo judge "goes aboard"
- hire matias "takes over"
+ propose leandro edda "asks once more"
- parent leandro paloma "father"
- engaged.start edda leandro "a yes"
