%series Salvage Rights
%lang en
%genre science-fiction series aboard a salvage tug in the rings of Saturn, encyclopaedia episode summaries
%cast okello  | Captain Okello; Okello; Grace Okello | f
%cast juno    | Juno Vance; Juno; Vance | f
%cast pasha   | Pasha Gorin; Pasha; Gorin | m
%cast tui     | Tui Manaia; Tui; Manaia | n
%cast minnow  | Minnow | n
%cast adeyemi | Dr. Adeyemi; Adeyemi; Folasade | f
%cast stroud  | Lennox Stroud; Stroud; Lennox | m
%cast cass    | Cass Stroud; Cass | f
%cast bolt    | Bolt; Ezra Bolt | m
%cast rook    | Rook; Marshal Rook | f
%cast ji      | Ji-ho; Ji-ho Vance | m
%cast stranger | - | m
%cast brother | - | m
%cast vane    | Admiral Vane; Vane | m

== 1 Finders
The salvage tug [Second Helping](*helping), whose [captain](okello), [Grace Okello](okello), was drummed out of the navy for a disaster [she](okello) has never talked about, picks up a lifeboat with a single [occupant](stranger), [who](stranger) remembers neither [his](stranger) name nor how [he](stranger) came by the bullet in [his](stranger) thigh. [Juno Vance](juno), the [mechanic](juno), would rather sell [him](stranger) to the authorities along with the boat; [Dr. Adeyemi](adeyemi), [who](adeyemi) is removing the bullet, threatens to sew [her](juno) mouth shut. [Minnow](minnow), the ship's [computer](minnow), [who](minnow) has taken a fancy to the [patient](stranger), suppresses the reward notice.
- quit.past okello _ "drummed out"
- reveal! okello "never talked about"
+ rescue okello stranger "picks up"
- injure.past stranger "bullet in his thigh"
- treat stranger adeyemi "removing the bullet"
- betray? juno stranger "sell him"
- threaten adeyemi juno "threatens"
- love minnow stranger "taken a fancy"
- betray minnow _ "suppresses"

== 2 Keepers
[Pasha Gorin](pasha), the [navigator](pasha), turns out to have been engaged to [Tui Manaia](tui), the new [cook](tui), two stations and one stolen shuttle ago, and [neither](pasha+tui) has the slightest intention of sharing a galley with the other. During a hull breach [they](pasha+tui) are obliged to share an airlock for nine hours. Meanwhile [Lennox Stroud](stroud), the ring's biggest scrap [dealer](stroud), to [whom](stroud) [Okello](okello) owes three years of fuel, comes aboard with [his](stroud) [daughter](cass) [Cass](cass), recognises the [man](stranger) in sick bay, goes as white as frost and asserts that [he](stroud) has never set eyes on [him](stranger) before.
+ engaged.past pasha tui "been engaged"
- ex pasha tui "two stations"
- hire tui okello "new cook"
- lose.past okello "owes"
- travel stroud "comes aboard"
- parent stroud cass "daughter"
- discover stroud stranger "recognises"
- sad stroud "white as frost"
+ betray stroud okello "asserts"

== 3 Weightless
In the airlock, with the oxygen going down and the grudges with it, [Gorin](pasha) owns up to having taken the shuttle, for which [Tui](tui) sat out fourteen months on [Titan](@titan); [Tui](tui), after a silence of some forty minutes, owns up to having known. By the time [Juno](juno) has cut through the bulkhead, [she](juno) has to knock. [Cass](cass), bored stiff at [her](cass) [father](stroud)'s side, slips into sick bay and plays cards with the nameless [man](stranger), [who](stranger) cheats with such elegance that [she](cass) writes down the trick. [She](cass) calls [him](stranger) Sunday, since nobody will tell [her](cass) what day it is.
+ reveal pasha tui "owns up"
- steal.past pasha _ "taken the shuttle"
- arrest.past _ tui "sat out"
- reveal tui pasha "owns up"#2
- discover.past tui pasha "having known"
- rescue juno pasha+tui "cut through"
+ reconcile pasha tui "has to knock"
- parent stroud cass "father's"
- meet cass stranger "plays cards"
- betray stranger cass "cheats"

== 4 Ballast
[Okello](okello) needs fuel. [Stroud](stroud) sells fuel. [Okello](okello) cannot pay [Stroud](stroud). [Stroud](stroud) wants the [stranger](stranger). [She](okello) says no to [Stroud](stroud). [Bolt](bolt) works for [Stroud](stroud). At night [Bolt](bolt) drains the tug's tanks. [Minnow](minnow) wakes [Juno](juno). [Juno](juno) chases [Bolt](bolt) with a torque wrench. [Bolt](bolt) used to be [her](juno) [husband](bolt). [She](juno) throws the wrench at [him](bolt). [He](bolt) drops a hose and runs. Out in the rings an ice block turns in the sun.
- lose okello "cannot pay"
- abduct? stroud stranger "wants the stranger"
+ reject okello stroud "says no"
- boss stroud bolt "works for"
- steal bolt okello "drains"
- help minnow juno "wakes"
- ex bolt juno "used to be"
- married.past bolt juno "her husband"
+ attack juno bolt "throws the wrench"
- flee bolt juno "runs"

== 5 Manifest of the Dead
Going over the casualty list of the [Constancy](*constancy), the cruiser [she](okello) lost with ninety hands, as [she](okello) does every year on the same date and always with the door locked, [Okello](okello) comes upon the [patient](stranger)'s face: not one of [her](okello) officers, but the young [gunner](stranger) [who](stranger), according to the court martial, had died at [his](stranger) post by [her](okello) order. [She](okello) does not sleep. [Adeyemi](adeyemi), [her](okello) oldest [friend](adeyemi), [whose](adeyemi) [brother](brother) is on the list as well, sees the light under the door and sits down outside it with two cups, until the tea is cold.
- lose.past okello "lost with ninety hands"
+ discover okello stranger "comes upon"
- boss.past okello stranger "young gunner"
- die.past! stranger "had died"
- kill.past! okello stranger "by her order"
- sad okello "does not sleep"
- sibling adeyemi brother "brother"
- friend adeyemi okello "oldest friend"
- help adeyemi okello "sits down outside"

== 6 The Marshal's Birthday
[Marshal Rook](rook), [who](rook) upholds what law there is between the A ring and the B, celebrates [her](rook) sixtieth on the promenade of [Pan Station](@pan), and the whole crew is bidden to come, the [captain](okello) in [her](okello) old uniform with the badges picked off. While [Tui](tui), hired for the buffet, flambés the bananas and [Pasha](pasha) looks at no one but the [cook](tui), [Vance](juno) gets talking to a shy [boy](ji) [who](ji) has been gazing at [her](juno) across the punch bowl, with a photograph in [his](ji) fist. [He](ji) is [Ji-ho](ji). [She](juno) left [him](ji), [her](juno) newborn [son](ji), sixteen years ago, in a basket at the seamen's mission.
+ celebrate rook "celebrates her sixtieth"
- invite rook okello "bidden to come"
- quit.past okello _ "badges picked off"
- hire tui rook "hired for the buffet"
- love pasha tui "no one but"
- meet ji juno "gets talking"
+ parent juno ji "son"
- birth.past juno ji "newborn"

== 7 Sunday
On [Stroud](stroud)'s orders, [Bolt](bolt) carries the [gunner](stranger) off in the confusion of the fireworks, in a crate marked Fireworks. [Cass](cass), [who](cass) has seen the crate breathe, goes through [her](cass) [father](stroud)'s desk and turns up twelve years of invoices, from which it follows that the shells of the [Constancy](*constancy) were duds, that [Lennox Stroud](stroud) had supplied them, and that the only [man](stranger) to notice was shot and put out of a hatch. [She](cass) copies the lot on to [her](cass) music player. At breakfast [he](stroud) asks whether [she](cass) slept well, and [she](cass), [who](cass) has never yet fibbed to [him](stroud), says that [she](cass) did.
+ abduct bolt stranger "carries the gunner off"
- boss stroud bolt "orders"
- discover cass stranger "seen the crate breathe"
- investigate cass stroud "goes through"
- parent stroud cass "father's desk"
- discover cass stroud "turns up"
- betray.past stroud okello "duds"
- attack.past _ stranger "was shot"
- steal cass stroud "copies the lot"
+ betray cass stroud "says that she did"

== 8 Mother Tongue
[Juno](juno), [who](juno) is afraid of nothing that can be unscrewed, hides from [her](juno) own [child](ji) in the coolant duct, where [she](juno) is coaxed out by [Minnow](minnow) with the remark that being switched on by somebody does not oblige one to like them, but that it helps to be introduced. [Ji-ho](ji) wants only to learn [his](ji) [father](bolt)'s name. It is, [she](juno) has to admit, the name of the [thief](bolt) [they](ji+juno) are all hunting. The [lad](ji), [who](ji) has inherited [her](juno) temper and [his](bolt) grip, asks to come along. [Okello](okello) takes [him](ji) on as ship's boy.
- flee juno ji "hides"
- parent juno ji "her own child"
- help minnow juno "coaxed out"
- discover? ji bolt "wants only to learn"
+ reveal juno ji "has to admit"
- parent bolt ji "father's"
- investigate ji+juno bolt "hunting"
- steal.past bolt _ "thief"
+ hire ji okello "takes him on"

== 9 Dead Reckoning
The trail of fireworks leads into the Cassini Division, where [Bolt](bolt) is under instructions to let [his](bolt) [prisoner](stranger) drift. [He](bolt) has the hatch open already when a [boy](ji) with [his](bolt) ears comes down the gangway, calls [him](bolt) by [his](bolt) first name and asks [him](bolt) whether [he](bolt) is as bad as people say. The [hireling](bolt), after thinking about it, closes the hatch. Then [Stroud](stroud)'s second ship opens fire; [Bolt](bolt) throws himself over [his](bolt) [son](ji) and takes the splinter that was meant for [him](ji). [Juno](juno), [who](juno) has wished [him](bolt) dead in four languages, holds [his](bolt) hand and runs out of words in all four.
- kill? bolt stranger "let his prisoner drift"
- abduct bolt stranger "prisoner"
- meet bolt ji "calls him by"
- attack stroud _ "opens fire"
+ rescue bolt ji "throws himself over"
- parent bolt ji "his son"
- injure bolt stroud "takes the splinter"
- kill? juno bolt "wished him dead"
- help juno bolt "holds his hand"

== 10 The Hearing
[Ezra Bolt](bolt) dies between two moons. [His](bolt) testimony, recorded by [Minnow](minnow), is laid before [Rook](rook), [who](rook) declares, with regret, that a dead man's word counts for nothing without the invoices. At that, [Cass](cass) plugs in [her](cass) music player. The [dealer](stroud) gets up, looks at [her](cass) as if [she](cass) were a stranger, and is taken away; [she](cass) asks the [marshal](rook) whether anybody could please take [her](cass) away too. [Adeyemi](adeyemi), [whose](adeyemi) [brother](brother)'s name has just been read into the record, offers the [girl](cass) the spare bunk. The [gunner](stranger), called as a witness, remembers everything except what [he](stranger) is called.
+ die bolt "dies"
- sibling adeyemi brother "brother"
- reveal.past bolt minnow "testimony"
- sad rook "with regret"
- reject rook bolt "counts for nothing"
+ betray cass stroud "plugs in"
- reveal cass rook "plugs in her music player"
- arrest rook stroud "taken away"
- invite adeyemi cass "spare bunk"
- recover stranger "remembers everything"

== 11 Vane
Behind [Stroud](stroud), it emerges from the invoices' last page, stood [Admiral Vane](vane), [who](vane) presided over the court martial and pinned on [Okello](okello) what [he](vane) himself had signed for. The [captain](okello), [who](okello) was once [his](vane) favourite [pupil](okello), and in [whose](okello) wedding [he](vane) would have figured as the [groom](vane) had [she](okello) not called it off, docks at fleet headquarters unarmed, and asks [him](vane) for the truth over a game of chess. [He](vane) gives it to [her](okello), along with [his](vane) queen, in the belief that the door is closed. [Minnow](minnow), in [her](okello) earring, is broadcasting on all frequencies. [Pasha](pasha) and [Tui](tui) listen arm in arm.
+ discover _ vane "emerges"
- betray.past vane okello "pinned on"
- advisor.past vane okello "favourite pupil"
- engaged.past okello vane "wedding"
- breakup.past okello vane "called it off"
- travel okello "docks at"
- investigate okello vane "asks him for the truth"
+ reveal vane okello "gives it to her"
- betray minnow+okello vane "broadcasting"
- couple pasha tui "arm in arm"

== 12 Losers, Weepers
The navy restores [Okello](okello) to [her](okello) rank, and [she](okello), having read the letter aloud to the crew, asks for a match. [Vane](vane) is in custody, [Stroud](stroud) has turned state's evidence against [him](vane), and the debt is void. [Ji-ho](ji), to [whom](ji) [Juno](juno) is teaching the names of the valves, says Mum for the first time, by mistake, and pretends to have meant the gauge. [Cass](cass) looks up the [Constancy](*constancy)'s crew list for the [gunner](stranger) and reads out the line to [him](stranger). [He](stranger) tries the name on, finds it a bit tight, and decides that [he](stranger) will go on being Sunday. [Tui](tui) ices a cake that has two people on top.
+ hire? okello _ "restores"
- reject okello _ "asks for a match"
- arrest _ vane "in custody"
- betray stroud vane "state's evidence"
- advisor juno ji "teaching"
- parent juno ji "Mum"
- help cass stranger "looks up"
- reveal cass stranger "reads out"
+ wedding? pasha tui "two people on top"
