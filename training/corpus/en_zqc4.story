%series Dalry Close
%lang en
%genre long-running Glasgow tenement soap, fan-wiki recaps of one autumn
%cast isla     | Isla Buchan; Isla | f
%cast mairi    | Mairi Buchan; Mairi | f
%cast dougal   | Dougal Buchan; Dougal | m
%cast tam      | Tam Rennie; Tam; Rennie | m
%cast shaz     | Shazia Mir; Shaz; Shazia | f
%cast bilal    | Bilal Mir; Bilal | m
%cast ewan     | Ewan Storrie; Storrie; Ewan | m
%cast bunty    | Bunty McPhail; Bunty | f
%cast grace    | Grace | f
%cast kit      | Kit | n
%cast plumber  | Lech Nowak; Lech | m
%cast cop      | DS Orla Keane; Keane | f
%cast wee      | Rory | m
%cast mirmum   | - | f

== 1 Flat 2/1
[Isla Buchan](isla) gets the keys to 2/1, right above [her](isla) [mother](mairi) [Mairi](mairi) and right below [Tam Rennie](tam), the [fella](tam) [Mairi](mairi) went off with when [Isla](isla) was nine. [Dougal](dougal), [Mairi](mairi)'s [man](dougal) these last ten years, carries the boxes. [He](dougal) pretends not to know [who](tam)'s upstairs. [Shazia Mir](shaz), [Isla](isla)'s best [pal](shaz), is moving in as well, over the objections of [her](shaz) big [brother](bilal) [Bilal](bilal), [who](bilal) runs the corner shop. And old [Bunty McPhail](bunty), ground floor left, has seen it all through the letterbox and has it round the close by teatime.
- move isla+shaz "gets the keys"
- neighbour isla mairi "right above"
- neighbour isla tam "right below"
- parent mairi isla "mother"
+ affair.past mairi tam "went off with"
- couple dougal mairi "man"
- help dougal isla "carries the boxes"
- friend isla shaz "best pal"
- sibling bilal shaz "brother"
- discover bunty _ "seen it all"
- reveal bunty _ "round the close"

== 2 Water Damage
Water's coming through [Mairi](mairi)'s ceiling and [she](mairi) sends for a [plumber](plumber), [who](plumber) is six foot three, has hardly any English and mends the pipe, the boiler and, to go by [Shaz](shaz)'s face, [her](shaz) whole week. [Tam](tam) comes down to see about the noise and meets [Mairi](mairi) on the stairs, alone, for the first time in years. [She](mairi) asks what [he](tam) wants. [He](tam) says nothing at all, and that [she](mairi)'s looking well. [Bilal](bilal) catches [Isla](isla) pinching a pint of milk and lets [her](isla) off, because [Bilal](bilal) has been daft about [Isla](isla) since primary six.
- help plumber mairi "mends the pipe"
+ love.start shaz plumber "her whole week"
- meet mairi tam "on the stairs"
- flirt tam mairi "looking well"
- steal isla bilal "pinching"
- discover bilal isla "catches Isla"
- help bilal isla "lets her off"
+ love bilal isla "daft about"

== 3 Steamie Night
[Dougal](dougal) gets down on one knee in the launderette and [Mairi](mairi), after ten years of telling [him](dougal) there was no need, says aye. [Her](mairi) [daughter](isla) is chuffed. The [man](tam) upstairs isn't: [Rennie](tam) sits in the dark with a bottle, and it's the [shopkeeper](bilal) [who](bilal) hears [him](tam) greeting through the wall and takes [him](tam) up a roll and sausage. The [plumber](plumber) is back, though nothing's leaking. [Shaz](shaz) has taken a hammer to [her](shaz) own tap. [Her](shaz) [flatmate](isla) thinks that's desperate. [Isla](isla) can talk, with [Ewan Storrie](ewan), [her](isla) married [gaffer](ewan), ringing at midnight.
+ propose dougal mairi "on one knee"
- engaged.start dougal mairi "says aye"
- parent mairi isla "daughter"
- happy isla "chuffed"
- sad tam "in the dark"
- help bilal tam "roll and sausage"
- return plumber "is back"
- housemate isla shaz "flatmate"
- love shaz plumber "taken a hammer"
- married _ ewan "married"
- boss ewan isla "gaffer"
+ affair ewan isla "ringing at midnight"

== 4 Short Measures
[Storrie](ewan) has a wife. [She](grace) is called [Grace](grace). [Isla](isla) has never met [Grace](grace). [Bunty](bunty) has. [Grace](grace) is [Bunty](bunty)'s [niece](grace). [Bunty](bunty) sees [Ewan](ewan) leave 2/1 at dawn. [She](bunty) knows [him](ewan) by [his](ewan) bald spot. [Shaz](shaz) learns one word of Polish. The [plumber](plumber) learns "Shaz". [They](plumber+shaz) hold hands in the back court. [Bilal](bilal) watches from the shop. [He](bilal) does not like it. [Tam](tam) pays for [Mairi](mairi)'s messages. [Dougal](dougal) pays [Tam](tam) back. Will pride ever go cheap?
- married ewan grace "wife"
- meet! grace isla "never met"
- kin bunty grace "niece"
+ discover bunty ewan+isla "at dawn"
- cheat ewan grace "leave 2/1"
+ couple.start plumber shaz "hold hands"
- sad bilal plumber+shaz "not like it"
- gift tam mairi "pays for"
- jealous dougal tam "pays Tam back"

== 5 Grace
There's a new [lodger](grace) at [Bunty](bunty)'s, with two suitcases and red eyes: [Grace](grace) has had a word from [her](grace) [auntie](bunty) and has walked out on [Ewan](ewan). Going up to have it out with the other [woman](isla), [she](grace) finds [Isla](isla) on the bathroom floor, three days late and in bits, and ends up making the tea. Neither of the two [women](grace+isla) raises a voice. What they do is ring the [gaffer](ewan), together, on speaker. [He](ewan) is out of a [wife](grace) and a [girlfriend](isla) in under a minute, and [Shaz](shaz), listening at the door, has to bite [her](shaz) scarf.
- move grace bunty "lodger"
- kin bunty grace "auntie"
- reveal bunty grace "a word from"
+ breakup grace ewan "walked out on"
- affair.past ewan isla "other woman"
- pregnant? isla ewan "three days late"
- sad isla "in bits"
- help grace isla "making the tea"
+ breakup isla ewan "out of"
- boss ewan isla "the gaffer"
- married ewan grace "wife"
- discover shaz _ "listening at the door"

== 6 P45
On Monday [Isla](isla) is handed [her](isla) cards. [Storrie](ewan) calls it restructuring. [Bilal](bilal), [whose](bilal) heart does a wee dance at the news, offers [her](isla) the till four days a week, and the shop has never been so clean. [Isla](isla) says [she](isla) isn't expecting after all, and [Grace](grace), [who](grace) held [her](isla) hand for the test, knows fine that's a lie. [Mairi](mairi) tries on a frock for the wedding. It's the jilted [man](tam) from the top floor [who](tam) passes as [she](mairi) stands there on the landing asking folk about the zip. [He](tam) does it up. It takes [him](tam) a good long while.
+ quit isla ewan "handed her cards"
- happy bilal "wee dance"
+ hire isla bilal "the till"
- pregnant! isla "isn't expecting"
+ betray isla _ "a lie"
- help grace isla "held her hand"
- discover grace isla "knows fine"
- pregnant isla ewan "a lie"
- wedding? dougal mairi "wedding"
- flirt tam mairi "good long while"

== 7 Kit
A [stranger](kit) with a rucksack asks [Bunty](bunty) for [Rennie](tam). [Kit](kit) is nineteen, just off the Belfast boat, with [Tam](tam)'s chin, and can prove it. The old [wife](bunty) near swallows [her](bunty) teeth: for once there was a secret [she](bunty) didn't have. [Tam](tam) never knew about the bairn, so [he](tam) says. [Mairi](mairi), doing the sum, sits down hard. The Belfast business was the same summer [he](tam) swore to [her](mairi) there was nobody else. [She](mairi) slaps [her](mairi) old [flame](tam) in front of the whole close, [Dougal](dougal) sees how much it matters to [her](mairi), and goes to [his](dougal) bed without [his](dougal) tea.
- travel kit "off the Belfast boat"
- meet bunty kit "asks Bunty"
+ parent tam kit "Tam's chin"
- discover! tam kit "never knew"
- cheat.past tam mairi "nobody else"
+ attack mairi tam "slaps"
- affair.past mairi tam "old flame"
- discover dougal mairi "sees how much"
- sad dougal mairi "without his tea"

== 8 A Polish Christmas
The [plumber](plumber) has a name, it's [Lech Nowak](plumber), and [he](plumber) would like to ask the [head](bilal) of the family for [Shaz](shaz). The [head](bilal) of the family is behind the till and says no before [he](plumber) has finished. [Shaz](shaz) tells [her](shaz) [brother](bilal) that [he](bilal) has been mooning after [her](shaz) [flatmate](isla) for twenty years and never had the guts to say so, and who's [he](bilal) to talk. And that's [Isla](isla) standing there, with the mop. Upstairs the new [arrival](kit) has been given [Tam](tam)'s bed, and [Tam](tam) the bath. [Grace](grace)'s lawyer writes to [Ewan](ewan). Merry Christmas.
+ propose? plumber shaz "ask the head"
- sibling bilal shaz "brother"
- reject bilal plumber "says no"
+ quarrel bilal shaz "who's he to talk"
- love bilal isla "mooning after"
- housemate isla shaz "flatmate"
- confess! bilal isla "never had the guts"
- reveal shaz isla "tells her brother"
- discover isla bilal "standing there"
- move kit tam "Tam's bed"
- divorce? ewan grace "lawyer writes"

== 9 Hogmanay
At the bells everybody kisses everybody, and three of them count. [Isla](isla) kisses the [shopkeeper](bilal), then tells [him](bilal) what [she](isla)'s carrying and [whose](ewan), to give [him](bilal) the chance to run; [he](bilal) fetches [her](isla) a chair. [Kit](kit) and [Grace](grace) kiss on the back step, ten years between [them](grace+kit) and no harm done. And behind the coal bunker [Mairi](mairi) kisses the [father](tam) of the Belfast [bairn](kit), and it's not for auld lang syne. The [landlady](bunty) has the three of them from [her](bunty) window inside two minutes. That last one [she](bunty) keeps to herself, which tells you how bad it is.
+ kiss bilal isla "kisses the shopkeeper"
- reveal isla bilal "tells him"
- pregnant isla ewan "carrying"
- help bilal isla "fetches her a chair"
- kiss grace kit "on the back step"
- parent tam kit "father"
+ kiss mairi tam "behind the coal bunker"
- cheat mairi dougal "behind the coal bunker"
- discover bunty mairi+tam "from her window"
- reveal! bunty _ "keeps to herself"

== 10 Cold Snap
Three days before the wedding [Dougal](dougal) doesn't come home. [His](dougal) van's at the canal with the door open. [DS Orla Keane](cop) asks the close who'd a grudge, and has [Tam](tam) in for nine hours on the strength of a bit of lipstick on a collar. [Kit](kit) swears blind the old [man](tam) was in all night; it isn't so. [Mairi](mairi) tells the [detective](cop) about Hogmanay in front of [her](mairi) [daughter](isla), and [Isla](isla), [who](isla) has thrown stones herself, goes and stands by the window. It's [Lech](plumber), under a bridge at Maryhill with [his](plumber) rods, [who](plumber) finds the [groom](dougal), alive, blue and with no wish to be found.
- wedding? dougal mairi "wedding"
+ flee dougal mairi "doesn't come home"
- investigate cop dougal "asks the close"
- arrest cop tam "has Tam in"
- betray kit cop "it isn't so"
- parent tam kit "the old man"
- reveal mairi cop "about Hogmanay"
- parent mairi isla "daughter"
- discover isla mairi+tam "about Hogmanay"
+ find plumber dougal "finds the groom"

== 11 Royal Infirmary
Pneumonia. [Mairi](mairi) sits on one side of the bed and nobody on the other. When [Dougal](dougal) wakes, [he](dougal) says [he](dougal) saw [them](mairi+tam) behind the bunker, that [he](dougal) has carried boxes all [his](dougal) life for that [woman](mairi) and [hers](mairi), and that [she](mairi) should away up the stair to the [man](tam) [she](mairi) wants. [She](mairi) says the daft thing is, [she](mairi) doesn't. [She](mairi) only wanted to be nineteen. [Bilal](bilal), meantime, gives [his](bilal) [sister](shaz) [his](bilal) blessing and [their](bilal+shaz) late [mother](mirmum)'s bangles, on account of the rods. [Grace](grace) and [her](grace) young [sweetheart](kit) have put a deposit on a flat.
+ ill dougal "Pneumonia"
- help mairi dougal "sits on one side"
- recover dougal "wakes"
- discover.past dougal mairi+tam "behind the bunker"
- breakup? dougal mairi "away up the stair"
- love! mairi tam "she doesn't"
- sibling bilal shaz "sister"
+ gift bilal shaz "blessing"
- die.past mirmum "late"
- parent mirmum bilal+shaz "mother's"
- couple grace kit "sweetheart"
- move? grace+kit "a deposit"

== 12 Flitting
There's a wedding after all, only it's not the one on the invitations: the hall being paid for, [Lech](plumber) and [Shaz](shaz) take it, with [Bunty](bunty) giving a running commentary. [Storrie](ewan) turns up drunk for what [he](ewan) calls [his](ewan) [child](wee). [His](ewan) [ex](isla) and [his](ewan) almost-[ex](grace) each take an arm and put [him](ewan) in a taxi. [Isla](isla) goes into labour over the cake, and wee [Rory](wee) is born in the shop, between the rolls and the firelighters, with [Bilal](bilal) holding [his](bilal) breath. [Tam](tam) flits to [Belfast](@belfast). And [Mairi](mairi)? [She](mairi) carries [Dougal](dougal)'s boxes back up the stair, every last one, and [he](dougal) holds the door.
+ wedding plumber shaz "wedding after all"
- return ewan "turns up drunk"
- parent ewan wee "his child"
- ex ewan isla "His ex"
- ex? ewan grace "almost-ex"
+ birth isla wee "born in the shop"
- help bilal isla "holding his breath"
- move tam "flits" @belfast
+ reconcile dougal mairi "holds the door"
