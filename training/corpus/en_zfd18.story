%series The Ferryman's Daughters
%lang en
%genre telenovela on the river at Belém, Brazil, encyclopaedia season article in long sentences
%cast dora | Dora Falcão; Dora | f
%cast luzia | Luzia Falcão; Luzia | f
%cast neide | Neide Falcão; Neide | f
%cast zeca | Zeca Falcão; Zeca | m
%cast otav | Otávio Braga; Otávio; Braga | m
%cast rui | Rui Braga; Rui | m
%cast celia | Célia Braga; Célia | f
%cast ming | Dr. Ming; Ming | m
%cast tonho | Tonho | m
%cast kai | Kai | n
%cast deleg | Delegada Pires; Pires | f
%cast nun | Sister Inácia; Inácia | f
%cast baby | Bento | m
%cast pilot | - | m
%cast bride | Sofia | f

== 1 Low Water
When the [ferryman](zeca) [Zeca Falcão](zeca) is found drifting in [his](zeca) own boat with a gash in [his](zeca) head and no recollection of the previous night, [his](zeca) three [daughters](dora+luzia+neide), [who](dora+luzia+neide) have not sat at one table since [their](dora+luzia+neide) mother was buried, are summoned by the family [doctor](ming), [Ming](ming). [Dora](dora), the [eldest](dora), leaves [her](dora) desk at a bank in [São Paulo](@saopaulo); [Luzia](luzia), [who](luzia) entered a convent at seventeen, is granted a week by [Sister Inácia](nun); and [Neide](neide), the [youngest](neide), [who](neide) had never gone anywhere, opens the door to [both](dora+luzia) with flour on [her](neide) hands and the news that the house has been mortgaged to the [shipowner](otav) [Otávio Braga](otav).
+ injure zeca "gash in his head"
- lose zeca "no recollection"
- find _ zeca "is found"
- parent zeca dora+luzia+neide "daughters"
- sibling dora luzia+neide "daughters"
- sibling luzia neide "daughters"
- die.past _ "was buried"
- advisor ming zeca "family doctor"
- invite ming dora+luzia+neide "are summoned"
+ return dora+luzia "opens the door"
- reveal neide dora+luzia "the news"
- travel dora "leaves her desk"
- boss nun luzia "is granted a week"
- lose zeca otav "mortgaged"

== 2 The Shipowner
[Dora](dora) calls on [Braga](otav) to ask for a respite and finds at the desk not the [father](otav), [who](otav) is at the races, but the [son](rui), [Rui](rui), to [whom](rui) [she](dora) was engaged at twenty and [who](rui) was left by [her](dora) with the invitations already printed. [He](rui) is married to [Célia](celia) now, as [he](rui) hastens to inform [her](dora), and has never been better. That evening [he](rui) drives past the ferry house four times. [Neide](neide), [who](neide) sees the car from the kitchen, supposes that it is on [her](neide) account, for [she](neide) has adored [Rui](rui) since [she](neide) was nine years old and [he](rui) taught [her](neide) to whistle.
- parent otav rui "son"
- engaged.past dora rui "engaged at twenty"
+ breakup.past dora rui "left by her"
- married celia rui "married to Célia"
+ love rui dora "drives past"
+ love neide rui "has adored"
- advisor.past rui neide "taught her to whistle"
- help? otav dora "respite"
- find dora rui "finds at the desk"
- wedding.past! dora rui "already printed"
- reveal rui dora "hastens to inform"
- discover neide rui "sees the car"
- love! rui neide "on her account"

== 3 The Week Runs Out
Questioned by [Delegada Pires](deleg), [Zeca](zeca) can call to mind only a smell of paint. [Luzia](luzia), sitting up with [him](zeca), hears [him](zeca) talk in [his](zeca) sleep to a [woman](bride) named [Sofia](bride), and on the landing asks [Dr. Ming](ming) who that might be; the [physician](ming), blushing to the ears, pleads professional secrecy, though what makes [him](ming) blush is the landing. [He](ming) has loved the [nun](luzia) since before [she](luzia) was one. When [her](luzia) week is up, [Luzia](luzia) writes to [Sister Inácia](nun) that [she](luzia) is needed longer, and does not write by whom. [Tonho](tonho), the [deckhand](tonho), throws a tin of paint into the river by night and is seen doing so by the [urchin](kai) [Kai](kai).
- investigate deleg zeca "Questioned"
- help luzia zeca "sitting up with him"
- discover luzia bride+zeca "hears him talk"
- investigate luzia ming "asks Dr. Ming"
- reject ming luzia "pleads professional secrecy"
+ love ming luzia "has loved"
+ discover kai tonho "is seen doing so"
- advisor ming zeca "physician"
- betray luzia nun "needed longer"
- love luzia ming "does not write by whom"

== 4 Hush Money
[Kai](kai), [who](kai) is twelve and lives under the fish market, sells the knowledge to [Tonho](tonho) for a hot meal a day. [Célia Braga](celia), meanwhile, goes through [her](celia) [husband](rui)'s pockets and comes across a printed invitation of ten years ago, worn soft with handling. [She](celia) does not make a scene. [She](celia) orders a cake from [Neide](neide), engages [her](neide) in conversation and, by means of a second glass of liqueur, gets out of the [girl](neide) that [Dora](dora) is to meet [Rui](rui) that night on the pontoon about the mortgage. It is [Otávio](otav), however, [whom](otav) [she](celia) sends there in a borrowed hat. [Dora](dora), taking the old [man](otav) for the [son](rui) in the dark, says things to [him](otav) about the past that cannot be unsaid.
- threaten kai tonho "sells the knowledge"
- investigate celia rui "goes through"
- married celia rui "husband's"
+ discover celia rui "comes across"
- betray celia neide "second glass of liqueur"
- reveal neide celia "gets out of the girl"
+ betray celia dora "in a borrowed hat"
- reveal dora otav "says things to him"
- gift tonho kai "hot meal"
- meet? dora rui "is to meet Rui"
- parent otav rui "son"
- discover! dora otav "taking the old man"
- love.past dora rui "about the past"

== 5 A Proposal
Amused, and then more than amused, the [widower](otav) [Braga](otav) offers [Dora](dora) a bargain: the mortgage torn up on the day [she](dora) becomes [his](otav) [wife](dora). [She](dora) asks for a night to think and spends it bailing out the ferry. In the morning [Rui](rui), [who](rui) has heard of it from the cook, goes for [his](rui) own [father](otav) with a paperweight and is held back by [Célia](celia), [who](celia) is heard to say that [she](celia) would so like a stepmother of [her](celia) own age. [Dora](dora) accepts. [Neide](neide), relieved beyond words that it is not the [son](rui), bakes; [Luzia](luzia), [who](luzia) is not deceived, tells [her](luzia) elder [sister](dora) that there is more than one way of taking the veil, and is told in return to look to [her](luzia) own.
- married.past _ otav "widower"
+ propose otav dora "offers Dora a bargain"
- attack? rui otav "with a paperweight"
- parent otav rui "father"
+ engaged.start dora otav "accepts"
- happy neide "relieved"
- sibling dora luzia "sister"
- quarrel dora luzia "told in return"
- love.start otav dora "more than amused"
- wedding? dora otav "becomes his wife"
- reveal _ rui "has heard of it"
- rescue celia otav "held back by"
- kin? dora celia "stepmother"
- create neide "bakes"
- discover luzia dora "not deceived"

== 6 Sofia
The [woman](bride) of the old [ferryman](zeca)'s dreams steps off the [Manaus](@manaus) boat in a yellow dress and is twenty-six. [Sofia](bride) has a ring, a certificate and a suitcase: [she](bride) was married to [Zeca](zeca) on the afternoon before [he](zeca) lost [his](zeca) memory, by a justice of the peace upriver, with [Tonho](tonho) for a witness. [He](zeca) looks at [her](bride) as one looks at weather. [Dora](dora) throws the [stepmother](bride) out, [Luzia](luzia) fetches [her](bride) back in from the rain, and [Neide](neide), [who](neide) had been wanting somebody to be angry with, finds that [they](bride+neide) take the same size in shoes. Before the night is over the [bride](bride), too, has put up [her](bride) feet in the kitchen and wept.
+ travel bride zeca "steps off"
- married bride zeca "certificate"
+ wedding.past bride zeca "was married to"
- lose.past zeca "lost his memory"
- reject dora bride "throws the stepmother out"
- kin bride dora+luzia+neide "stepmother"
- help luzia bride "fetches her back"
- sad bride "wept"
- advisor.past tonho bride+zeca "for a witness"
- discover! zeca bride "looks at weather"
- sad neide "angry with"
- friend.start bride neide "same size in shoes"

== 7 The Procession
On the second Sunday of October the whole town walks behind the Virgin, holding on to one rope. There are bare feet and paper boats; there is duck in yellow broth. A vow, the sermon has it, is a rope as well: it burns the hand that lets it slip. [Kai](kai) sells water at three prices. The river, which has no opinion, comes up over the lowest step. Somewhere in the crush [Dr. Ming](ming) and [Luzia](luzia) are pushed together, and stay so for the length of two streets, each with both hands on the rope, and at the corner of the cathedral one hand, it is not said whose, is no longer on it.
+ flirt luzia ming "no longer on it"
- celebrate _ "walks behind the Virgin"
- find kai "sells water"
- meet luzia ming "pushed together"

== 8 The Wrong Altar
In the sacristy, an hour before [she](dora) is to marry [Otávio](otav), [Dora](dora) is sought out by [Célia](celia), [who](celia) kneels to straighten the hem and, with pins in [her](celia) mouth, lets fall that [Rui](rui) has been poisoned against [his](rui) own marriage by one [woman](dora) and that it would be a pity if there were an accident to that [woman](dora)'s [father](zeca), a second one. So [Dora](dora) understands who struck the blow, or had it struck. [She](dora) walks down the aisle, stops in front of the [bridegroom](otav), and instead of yes asks [him](otav) in a clear voice what [his](otav) [daughter-in-law](celia) used to hire the [deckhand](tonho) with. [Tonho](tonho) runs. [Pires](deleg), in the third pew in a hat with cherries, puts out a foot.
- wedding? dora otav "is to marry"
- threaten celia dora "an accident"
+ discover dora celia "understands who struck"
- attack.past tonho zeca "struck the blow"
+ breakup dora otav "instead of yes"
- accuse dora celia+tonho "clear voice"
- kin celia otav "daughter-in-law"
- boss celia tonho "hire the deckhand"
- flee tonho "runs"
+ arrest deleg tonho "puts out a foot"
- accuse celia dora "has been poisoned"
- married celia rui "his own marriage"
- parent zeca dora "father"

== 9 Paint
From [his](tonho) cell [Tonho](tonho) confesses to the paint, with which [he](tonho) was to give the [Braga](#braga) launch another name, and to having rammed the ferry with it, not to any blow. [He](tonho) had only wanted to frighten the old [man](zeca) out of the mooring. [Célia](celia) has by then got as far as the airfield, where a bush [pilot](pilot) with [whom](pilot) [she](celia) has been carrying on since Carnival keeps [his](pilot) engine running. [Rui](rui), arriving in time to see [her](celia) board, does not lift a finger. [He](rui) goes home, sits down on the stairs and is surprised at how quiet it is. [Sofia](bride), [who](bride) is expecting and has so far told only the parrot, faints into the [doctor](ming)'s arms.
- reveal tonho _ "confesses to the paint"
- attack.past tonho zeca "rammed the ferry"
- threaten.past? tonho zeca "wanted to frighten"
+ flee celia "airfield"
+ affair celia pilot "carrying on"
- cheat celia rui "carrying on"
- breakup celia rui "see her board"
+ pregnant bride zeca "is expecting"
- ill bride "faints"

- arrest _ tonho "From his cell"
- attack.past! tonho zeca "not to any blow"
- help pilot celia "engine running"
- reveal! bride _ "only the parrot"
- help ming bride "doctor's arms"
== 10 Three Letters
[Sister Inácia](nun) comes in person to fetch back [her](nun) [novice](luzia), has a look at [Ming](ming), has a coffee, and goes away again with a signed paper and the remark that God can count. [Luzia](luzia), a free [woman](luzia), is struck dumb with fright. It takes the [doctor](ming) eleven days, two false starts and a fever, which [she](luzia) nurses, to ask for what [he](ming) has wanted since school; [she](luzia) says yes to the thermometer. [Neide](neide) gathers all the flour and all the courage there are and tells [Rui](rui) what [she](neide) has felt since the whistling. [He](rui) kisses [her](neide) on the forehead. There is no worse place to be kissed, as [she](neide) observes to [Sofia](bride), and puts on the yellow dress, and goes dancing.
- travel nun "comes in person"
- quit luzia nun "signed paper"
- sad luzia "fright"
- ill ming "a fever"
- treat ming luzia "which she nurses"
+ propose ming luzia "to ask for"
- engaged.start luzia ming "says yes"
+ confess neide rui "what she has felt"
- reject rui neide "on the forehead"
- love.past ming luzia "since school"
- love neide rui "has felt"
- kiss neide rui "kisses her"
- reveal neide bride "observes to Sofia"
- celebrate neide "goes dancing"

== 11 High Water
The flood takes the fish market, and [Kai](kai) with it. [Zeca](zeca), [who](zeca) has been sitting on the landing stage for months like a parcel, casts off without a word, finds the [child](kai) on a roof among hens and, turning the ferry about in a current that no one else would have entered, remembers everything: the launch, the paint, the yellow dress. [He](zeca) shouts [his](zeca) [wife](bride)'s name across the water so loudly that it brings on [her](bride) labour. [Dora](dora) takes the wheel of the second boat; [Rui](rui) bails. [They](dora+rui) get [Sofia](bride) to the hospital ship, where [Ming](ming) delivers [her](bride) of a [boy](baby), [Bento](baby), [whose](baby) eldest [sister](dora) is older than [his](baby) [mother](bride), and [who](baby) yells like a steamer.
+ rescue zeca kai "finds the child"
+ recover zeca "remembers everything"
- married bride zeca "wife's name"
- help dora+rui bride "takes the wheel"
+ birth bride baby "delivers her of a boy"
- treat bride ming "delivers her"
- parent bride+zeca baby "his mother"
- sibling baby dora "eldest sister"
- lose _ kai "takes the fish market"
- travel zeca "casts off"

== 12 The Far Bank
[Otávio Braga](otav) tears up the mortgage in any case, having, as [he](otav) says, been jilted in front of four hundred people by the only [person](dora) in [Belém](@belem) [who](dora) was worth it, and asks merely to be ferried free of charge. [Kai](kai) moves in under the stairs with the hens. At the wedding of the former [nun](luzia) and the [doctor](ming), [Neide](neide) dances with the cathedral organist; it is noticed that [she](neide) whistles. [Célia](celia) sends a card from [Cayenne](@cayenne), with a demand for alimony. Late that night [Dora](dora) finds [Rui](rui) on the pontoon in a borrowed hat. [She](dora) says to [him](rui) the things which [she](dora) once said there to the wrong [Braga](otav), word for word, and this time they are answered.
- gift otav zeca "tears up the mortgage"
- breakup.past dora otav "jilted"
+ move kai zeca "moves in"
+ wedding luzia ming "wedding"
- date _ neide "dances with"
- divorce? celia rui "alimony"
+ confess dora rui "says to him"
- reconcile dora rui "they are answered"
- love otav dora "worth it"
- threaten celia rui "demand for alimony"
- find dora rui "finds Rui"
- confess.past dora otav "once said there"
