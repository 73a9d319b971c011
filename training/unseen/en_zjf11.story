%series Small Claims, Other Side
%lang en
%genre fantasy law comedy: a solicitor for ghosts and goblins in Leith, fan-wiki case log
%cast isla     | Isla Mackie; Isla; Mackie | f
%cast dougal   | Dougal Fyfe; Dougal | m
%cast nettle   | Nettle | n
%cast grizel   | Grizel; Justice Fyfe | f
%cast conan    | Conan Mackie; Conan | m
%cast selkie   | Marin | f
%cast judge    | Lord Umber; Umber | m
%cast vamp     | Vladek; Count Vladek | m
%cast priya    | Priya Sen; Priya; Sen | f
%cast drummer  | - | m
%cast landlord | - | m
%cast troll    | Mercy | f
%cast egg      | - | n
%cast elves    | Seelie | g
%cast rory     | Rory | m
%cast vampwives | - | f
%cast elf1     | - | m
%cast elf2     | - | f
%cast inspector | - | m

== 1 Fyfe v. Fyfe
[Isla Mackie](isla), sacked on Monday by the grandest firm in [Edinburgh](@edinburgh), rents a cellar in [Leith](@leith) on Tuesday and has a [client](dougal) by midnight. [He](dougal) is dead. [Dougal Fyfe](dougal), drowned in 1911, wishes to sue [his](dougal) [widow](grizel), [Grizel](grizel), [who](grizel) is dead as well, haunts the floor above and has not exchanged a civil word with [him](dougal) since the iceberg. [Isla](isla) screams, faints, then quotes [her](isla) fee. [Nettle](nettle), the [landlord](landlord)'s [goblin](nettle), holds the smelling salts.
- quit isla _ "sacked"
- move isla "rents a cellar" @leith
- advisor isla dougal "client"
- die.past dougal "drowned"
- accuse? dougal grizel "sue"
- married.past dougal grizel "widow"
- die.past grizel "dead as well"
- neighbour dougal grizel "floor above"
- enemy dougal grizel "not exchanged a civil"
- sad isla "screams"
- ill isla "faints"
+ help nettle isla "smelling salts"

== 2 In re a Pelt
The second [client](selkie) drips. [Marin](selkie), a [selkie](selkie), wants back the sealskin that [her](selkie) [ex](conan) keeps in a safe, and the [ex](conan), embarrassingly, turns out to be [Conan](conan), [Isla](isla)'s little [brother](conan), [who](conan) swears [he](conan) thought it was a coat. [He](conan) is still soft on [her](selkie). [Priya Sen](priya) appears for the other side; it was [she](priya) [who](priya) got [Isla](isla)'s desk, [Isla](isla)'s parking space and, since the office party, [Isla](isla)'s [fiancé](rory). [Isla](isla) wins the pelt. [Sen](priya) congratulates [her](isla) without moving [her](priya) lips.
- advisor isla selkie "client"
- ex conan selkie "ex"
- steal.past conan selkie "keeps in a safe"
- sibling conan isla "brother"
- love conan selkie "soft on"
- advisor priya conan "appears for"
- enemy isla priya "other side"
- hire.past priya _ "got Isla's desk"
+ cheat.past rory isla "since the office party"
- affair priya rory "since the office party"
- engaged.past isla rory "fiancé"
- find isla "wins the pelt"

== 3 The Count's Deposit
In which [Count Vladek](vamp), nine hundred and house-proud, refuses to quit [his](vamp) flat, and the [landlord](landlord), a [mortal](landlord) with a mallet, resorts to garlic. [Lord Umber](judge), [who](judge) sits on the night bench with a candle on [his](judge) head, adjourns until dusk. The [vampire](vamp) walks [Mackie](isla) home along the Shore, a yard apart, talking of [his](vamp) three [wives](vampwives), all staked. Is [she](isla) frightened? Not nearly as much as [she](isla) ought to be. On the doorstep [he](vamp) bows over [her](isla) wrist, and lingers there.
- attack landlord vamp "garlic"
- quarrel landlord vamp "refuses to quit"
- help vamp isla "walks Mackie home"
- married.past vamp vampwives "three wives"
- kill.past _ vampwives "staked"
- sad! isla vamp "frightened"
+ flirt isla vamp "lingers there"

== 4 Briefs
[Nettle](nettle) has a crush on [Priya Sen](priya). [Priya Sen](priya) cannot see [Nettle](nettle). Few people can see [Nettle](nettle). So [Nettle](nettle) ties knots in the laces of [Priya](priya). [Priya](priya) falls over [Conan](conan). [Conan](conan) has been looking for [Marin](selkie). There is a bump on [Conan](conan), and [Priya](priya) holds ice to [Conan](conan). Nobody asks [Grizel](grizel), but [Grizel](grizel) watches from the ceiling. "[Dougal](dougal) once looked at [me](grizel) like that," says [Grizel](grizel). Was that a sob from [Grizel](grizel)?
+ love nettle priya "crush on"
- attack nettle priya "ties knots"
- find? conan selkie "looking for"
- injure conan priya "bump"
- treat conan priya "holds ice"
- love.past dougal grizel "looked at me"
- sad? grizel "sob"

== 5 Custody of an Egg
Two [elves](elf1+elf2) of the [Seelie](elves) Court, [man](elf1) and [wife](elf2) until the last solstice, cannot agree which of [them](elf1+elf2) is to sit on the [egg](egg). [Isla](isla) acts for the [father](elf1), and [Priya](priya) for the [mother](elf2), and when at a quarter to four [Lord Umber](judge) falls asleep, the two [lawyers](isla+priya) end up sitting on it themselves, back to back, wrapped in one gown. [Rory](rory) has dumped [me](priya), [Priya](priya) says to the dark. By text. [Isla](isla) laughs so hard that the [egg](egg) cracks. It is a boy, and [he](egg) bites.
- divorce.past elf1 elf2 "until the last solstice"
- quarrel elf1 elf2 "cannot agree"
- advisor isla elf1 "acts for"
- parent elf1 egg "father"
- advisor priya elf2 "the mother"
- parent elf2 egg "mother"
+ breakup rory priya "dumped"
- reveal priya isla "says to the dark"
- happy isla "laughs"
+ birth elf2 egg "cracks"
- attack egg _ "bites"

== 6 The Drummer of Castle Wynd
No hearing tonight. The [drummer](drummer) [who](drummer) walks under the street, a [lad](drummer) lost in the tunnels in 1650, comes in to ask whether anyone is still looking for [him](drummer), and nobody in the cellar has the heart to say. [Nettle](nettle) bakes. [Vladek](vamp) mends the drum. Toward morning [Grizel](grizel), [who](grizel) never had a child, offers the [boy](drummer) the box room upstairs, and through the floor [Dougal](dougal) hears [his](dougal) [wife](grizel) sing for the first time since the other century. [He](dougal) withdraws the suit, then denies having done so.
- lose.past drummer "lost in the tunnels"
- reveal! _ drummer "heart to say"
- create nettle "bakes"
- help vamp drummer "mends the drum"
- parent! grizel _ "never had a child"
+ invite grizel drummer "offers the boy"
- married dougal grizel "wife"
- create grizel "sing"
+ reconcile? dougal grizel "withdraws the suit"

== 7 R. v. Mercy
A [troll](troll) is in the dock for eating a tax [inspector](inspector). [She](troll) is called [Mercy](troll), cries boulders and is, as [Mackie](isla) proves with the aid of an X-ray, a vegetarian: the [inspector](inspector) has merely run off to [Tenerife](@tenerife) with the [landlord](landlord). After the acquittal there is dancing on the bridge. [Conan](conan) arrives with a date and leaves without one. [Marin](selkie), up from the firth for the evening and very beautiful, tells [him](conan) what it was like in the wardrobe, those three years. [He](conan) listens, hat in hand, and at the end [he](conan) begs no pardon but [hers](selkie).
- kill? troll inspector "eating"
- accuse _ troll "in the dock"
- sad troll "cries"
+ kill! troll inspector "vegetarian"
- help isla troll "proves"
- flee inspector+landlord "run off to" @tenerife
- celebrate _ troll "dancing on the bridge"
- date _ conan "with a date"
- return selkie "up from the firth"
- reveal selkie conan "tells him"
+ reconcile? conan selkie "pardon"

== 8 Night Bench
[Umber](judge) retires. [Umber](judge) names no heir. Both [Isla](isla) and [Priya](priya) want the candle of [Umber](judge). [Priya](priya) needs the vote of [Vladek](vamp). [Priya](priya) invites [Vladek](vamp) to supper. [Isla](isla) sees [Priya](priya) with [Vladek](vamp). [She](isla) does not mind about the supper. [She](isla) minds about the neck of [Priya](priya). "[You](isla) are jealous of [Sen](priya)," says [Nettle](nettle). So is [Nettle](nettle), of [Vladek](vamp). In the end the candle goes to [Grizel](grizel).
- quit judge "retires"
- enemy isla priya "Both"
- invite priya vamp "invites"
- date priya vamp "supper"
- discover isla priya+vamp "sees Priya"
+ jealous isla priya "minds about"
- jealous nettle vamp "So is Nettle"
+ hire grizel "goes to Grizel"

== 9 Habeas Corpus
Somebody has sealed [Nettle](nettle) in a pickle jar and put the jar up for auction. The bidder by telephone is [Rory](rory), [who](rory), cast off by [his](rory) latest and in arrears with three bookmakers, has hit on the trade in small folk. [Priya](priya), [whose](priya) eyes have been opened with fern seed, recognises behind the glass the [creature](nettle) [who](nettle) has been tying, and lately untying, [her](priya) shoes. [She](priya) drives through the window of the saleroom. [Isla](isla) follows with the writ, and [Vladek](vamp), [who](vamp) needs an invitation, shouts encouragement from the pavement.
+ abduct _ nettle "sealed"
- breakup.past _ rory "cast off"
- lose rory "in arrears"
- discover priya nettle "recognises"
+ rescue priya nettle "drives through the window"
- help vamp isla "shouts encouragement"
- help isla priya "follows with the writ"

== 10 Settlement
[Rory](rory) gets seven years in a bottle. [Justice Fyfe](grizel) pronounces the sentence with relish and then, in chambers, finds a drowned [man](dougal) on [her](grizel) carpet with wet violets in [his](dougal) fist. It was a stupid quarrel, says [Dougal](dougal), about a stupid aunt. [She](grizel) lets [him](dougal) up the stairs. Below, the [goblin](nettle) has moved into [Priya](priya)'s sock drawer, at [her](priya) own request; [the two](nettle+priya) have not defined it. And [Isla](isla) leaves the cellar door open at dusk and says aloud, to nobody: "[You](vamp) may come in."
- arrest grizel rory "seven years"
- happy grizel "relish"
- find grizel dougal "finds"
- die.past dougal "drowned"
- gift dougal grizel "violets"
- quarrel.past dougal grizel "stupid quarrel"
+ reconcile dougal grizel "lets him up"
- housemate.start nettle priya "moved into"
- affair nettle priya "not defined it"
+ invite isla vamp "come in"

== 11 Closing Submissions
The grandest firm in [Edinburgh](@edinburgh) wants [Isla](isla) back, and on better terms. [She](isla) reads the offer in bed, in a room with very thick curtains, beside [someone](vamp) with very cold feet. [Her](isla) [brother](conan) is at sea, as deckhand on a boat that a certain [seal](selkie) follows at a distance which, by [his](conan) postcards, grows smaller. The drummer [boy](drummer) calls the [Fyfes](dougal+grizel) mother and father. When [Sen & Mackie](#senmackie) opens for business, the plate is hung by a [troll](troll). [Isla](isla) makes a paper boat of the letter. The [count](vamp) asks, not for the first time in nine centuries, for a hand.
+ hire? isla _ "wants Isla back"
- reject isla _ "paper boat"
- couple isla vamp "in bed"
- sibling conan isla "brother"
- hire conan "deckhand"
- love? selkie conan "grows smaller"
- parent dougal+grizel drummer "mother and father"
- colleague isla priya "Sen & Mackie"
- create isla+priya "opens for business"
- help troll isla+priya "is hung by"
+ propose vamp isla "for a hand"
