%series Third Bell
%lang en
%genre school staffroom soap, Dundee, fan-wiki recaps
%cast muir    | Mr Muir; Muir; Callum | m
%cast baxter  | Ms Baxter; Baxter; Shona | f
%cast okoro   | Mr Okoro; Okoro; Chidi | m
%cast prentice | Miss Prentice; Prentice; Fliss | f
%cast gow     | Mrs Gow; Gow; Moira | f
%cast jock    | Jock Gow; Jock | m
%cast laird   | Dr Laird; Laird; Big Man | m
%cast selby   | Selby; Selby Muir | n
%cast tam     | Tam Pringle; Wee Tam; Tam | m
%cast kezia   | Kezia Okoro; Kezia | f
%cast yun     | Yun Baxter; Yun | f
%cast rosie   | Rosie | f
%cast driver  | Dod Spink; Spink | m
%cast inspector | Ms Achterberg; Achterberg | f
%cast isla    | Isla | f
%cast nurse   | - | f

== 1 New Broom
First day of term, and the [Big Man](laird) is no more: [Dr Laird](laird) has taken early retirement, and the head's chair goes to [Baxter](baxter) from Chemistry. [Muir](muir), History, bought a new tie for nothing. [He](muir)'ll live, reckons [Mrs Gow](gow), [who](gow) has run the office through five heads and a flood. [Baxter](baxter) used to be [Mrs Muir](baxter). [They](baxter+muir) still share a kid, [Selby](selby), 5C, and a Labrador. Fresh in: [Okoro](okoro) for Maths, trailing a [daughter](kezia), [Kezia](kezia), [who](kezia) won't take [her](kezia) coat off, and [Prentice](prentice) for Art, straight out of college. [Muir](muir) offers [Prentice](prentice) [his](muir) umbrella. It is not raining.
- quit laird "early retirement"
+ hire baxter "head's chair"
- jealous muir baxter "for nothing"
- married.past baxter muir "used to be Mrs Muir"
- parent baxter+muir selby "share a kid"
- hire okoro "Fresh in"
- hire prentice "Fresh in"
- parent okoro kezia "daughter"
- flirt muir prentice "offers Prentice his umbrella"

== 2 Wet Play
[Okoro](okoro) finds a note in [his](okoro) pigeonhole: "Nice jumper." [He](okoro) suspects [Prentice](prentice). It's [Gow](gow), [who](gow) is fifty-six, married and only being civil, or so [she](gow) tells the mirror. [Her](gow) [husband](jock) [Jock](jock), [jannie](jock) of this parish, has not looked up from [his](jock) racing page since Easter. In the bike shed [Kezia](kezia) flattens [Wee Tam](tam) with a hockey stick for calling [Selby](selby) a freak. Detention for the new [girl](kezia). [Selby](selby) sneaks [her](kezia) in a sausage roll, and by four [the two](kezia+selby) are thick as thieves. [Selby](selby)'s [dad](muir), on duty, pretends not to see.
- flirt gow okoro "Nice jumper"
- discover! okoro prentice "suspects"
- married gow jock "husband"
- attack kezia tam "flattens"
- attack tam selby "calling Selby a freak"
- gift selby kezia "sausage roll"
+ friend.start kezia selby "thick as thieves"
- parent muir selby "dad"

== 3 Parents' Night
All the separated in one hall. [Muir](muir) sits at one end of the table for [Selby](selby), the [head](baxter) at the other, and it takes [them](baxter+muir) four minutes to get on to [who](baxter) left [whom](muir). ([She](baxter) left [him](muir). The telly was the last straw.) [Prentice](prentice), passing with the shortbread, hears it all and pats the wrong shoulder. [Wee Tam](tam)'s [gran](gow) is [Gow](gow), as it turns out, and the [hockey player](kezia) gets another earful. Late on, the new maths [man](okoro) sees the [secretary](gow) home. The umbrella that covers [them](gow+okoro) is the [historian](muir)'s. At the gate [she](gow) kisses [him](okoro) on the mouth, then goes in to put [Jock](jock)'s tea on.
- parent baxter+muir selby "for Selby"
+ quarrel baxter muir "who left whom"
- breakup.past baxter muir "left him"
- discover prentice baxter+muir "hears it all"
- help prentice _ "pats the wrong shoulder"
- kin gow tam "gran"
- quarrel gow kezia "another earful"
- help okoro gow "sees the secretary home"
+ kiss gow okoro "kisses him"
- cheat gow jock "kisses him"

== 4 Short Day
Snow. The buses stop. [Spink](driver) sleeps in the bus. [Muir](muir) walks [Prentice](prentice) home. [She](prentice) asks [Muir](muir) in. Morning comes for [Prentice](prentice) and [Muir](muir). [Selby](selby) is at the door with the Labrador. [Selby](selby) has never liked [Prentice](prentice). "[Dad](muir)," says [Selby](selby). [Selby](selby) goes straight to [Kezia](kezia). [Kezia](kezia) has bad news too. [Her](kezia) [father](okoro) hums. [He](okoro) only hums about women. Once [he](okoro) hummed about a [nurse](nurse). [Mum](rosie) had just died. What rhymes with snow? [Gow](gow).
+ sex muir prentice "asks Muir in"
- discover selby muir+prentice "at the door"
- enemy prentice selby "never liked"
- parent muir selby "Dad"
- parent okoro kezia "father"
- love okoro gow "hums"
- love.past okoro nurse "hummed about a nurse"
- parent rosie kezia "Mum"
- die.past rosie "had just died"

== 5 Mock Exams
Word has got to the [head](baxter). Staff may see staff, says the handbook; it does not say that the [ex-wife](baxter) has to sign the form. [She](baxter) signs. Then [she](baxter) goes home to [Yun](yun). Yes: [Baxter](baxter) has a [wife](yun), a [potter](yun), since the summer, and only the [secretary](gow) [who](gow) files everything knew. [Selby](selby) did as well and has kept mum for [Mum](baxter). [Muir](muir) learns it from the [bus driver](driver), of all people, and sits in [his](muir) car till dark. [Fliss Prentice](prentice) gets in at the other side. Does [he](muir) still love [her](baxter)? [He](muir) says no, and means no, and looks at the Chemistry lights.
- discover baxter muir+prentice "Word has got to"
- ex baxter muir "ex-wife"
+ married baxter yun "has a wife"
- discover.past gow+selby baxter "knew"
- parent baxter selby "Mum"
- reveal! selby _ "kept mum"
- reveal driver muir "learns it from"
- sad muir "till dark"
- help prentice muir "gets in"
- love! muir baxter "says no"

== 6 Half-Term
[Jock](jock) finally looks up. What [he](jock) sees on the boiler-room monitor is [his](jock) [missus](gow) and the maths [teacher](okoro) with the stationery cupboard locked behind [them](gow+okoro). [He](jock) switches off the heating in M4, and only M4, for nine days. [Okoro](okoro) teaches in mittens. On the tenth the [janitor](jock) goes up there with a spanner, finds not the [homewrecker](okoro) but [Kezia](kezia), blue with cold, and gives [her](kezia) [his](jock) jacket and half [his](jock) piece. The [girl](kezia) says [her](kezia) [father](okoro) is a numpty. "Aye," says [Jock](jock), "and [mine](jock) is a [besom](gow)." [He](jock) packs [his](jock) budgie that night.
+ discover jock gow+okoro "looks up"
- married gow jock "missus"
- affair gow okoro "stationery cupboard locked"
- cheat gow jock "stationery cupboard locked"
- attack jock okoro "switches off the heating"
- parent okoro kezia "father"
- attack? jock okoro "with a spanner"
- gift jock kezia "gives her his jacket"
+ breakup jock gow "packs his budgie"

== 7 Inspection
[Achterberg](inspector) is here: grey suit, grey file, no small talk. The [inspector](inspector) was at college with [Yun](yun) and, it emerges over the kiln, rather more than at college. The [potter](yun) assures [her](yun) [wife](baxter) that it was over in a month and before the flood. [Baxter](baxter), [who](baxter) has four days to save [her](baxter) school, counts the minutes [the two](inspector+yun) spend with the glazes. [Prentice](prentice), teaching the life class under grey eyes, keels over. It isn't nerves. [Selby](selby), first to the bucket, works out what the [stepmother](prentice)-to-be has not told [Dad](muir), and, for once, brings [her](prentice) a biscuit.
- investigate inspector _ "grey file"
- affair.past inspector yun "more than at college"
- married baxter yun "her wife"
+ jealous baxter inspector "counts the minutes"
- ill prentice "keels over"
- discover selby prentice "works out"
+ pregnant prentice muir "has not told"
- reveal! prentice muir "has not told Dad"
- parent muir selby "Dad"
- kin? prentice selby "stepmother-to-be"
- gift selby prentice "brings her a biscuit"

== 8 Special Measures
Failed. The report calls the [head](baxter) absent-minded and the office a soap opera. [Gow](gow) resigns before anyone can ask, clears five heads' worth of drawers, and moves in with the [widower](okoro), [whose](okoro) [daughter](kezia) moves out within the hour. Where to? To [Jock](jock), [who](jock) has a boiler-room and a budgie and, since last week, [somebody](kezia) to teach [him](jock) algebra. [Baxter](baxter) accuses [Achterberg](inspector) of settling an old score; [Achterberg](inspector) replies that [she](inspector) was asked for dinner by [Yun](yun), twice, and went, once. [Yun](yun) can't deny the dinner. [Selby](selby) takes the Labrador to [Wee Tam](tam)'s, of all places.
+ quit gow "resigns"
- move gow okoro "moves in"
- married.past okoro rosie "widower"
- parent okoro kezia "daughter"
+ move kezia jock "moves out"
- advisor kezia jock "teach him algebra"
- accuse inspector baxter "absent-minded"
- accuse baxter inspector "accuses"
- invite yun inspector "asked for dinner"
- date inspector yun "went, once"
- move selby tam "takes the Labrador"

== 9 Short Straw
[Tam](tam) has a [gran](gow) in disgrace. [Selby](selby) has two [mothers](baxter+yun) in separate rooms. [They](selby+tam) play darts. [Tam](tam) says sorry to [Selby](selby). [He](tam) once called [Selby](selby) a freak. [He](tam) was scared of [Kezia](kezia), says [Tam](tam). [Tam](tam) is also soft on [Kezia](kezia). [Selby](selby) laughs at [Tam](tam). Then [Selby](selby) stops. [Selby](selby) is soft on [Tam](tam). There goes the dartboard. [Prentice](prentice) tells [Muir](muir). [Muir](muir) drops the tea. [Muir](muir) has to sit down next to [Prentice](prentice). "Marry [me](muir)," says [Muir](muir).
- kin gow tam "gran"
- parent baxter+yun selby "two mothers"
+ reconcile selby tam "says sorry"
- attack.past tam selby "called Selby a freak"
- sad.past tam kezia "scared of"
- love tam kezia "soft on"
+ love selby tam "soft on"#2
- reveal prentice muir "tells Muir"
- pregnant prentice muir "drops the tea"
+ propose muir prentice "Marry me"

== 10 Prelims
[Prentice](prentice) says ask again when [you](muir) have stopped looking at the Chemistry lights. Ouch. The rejected [suitor](muir) goes to the Chemistry lights to see what the matter is, and finds the [head](baxter) in tears under the periodic table, because the [potter](yun) has gone to [Rotterdam](@rotterdam) with the [inspector](inspector). One dram. Two. The former [Muirs](baxter+muir) wake on the same lab bench. Nobody must know; everybody does, since [Spink](driver) had come for [his](driver) flask. [Fliss](prentice) hears it on the 22. [She](prentice) walks into History and empties the school goldfish over the [father](muir) of [her](prentice) [child](isla).
- reject prentice muir "ask again"
- love? muir baxter "looking at the Chemistry"
- sad baxter yun "in tears"
+ breakup yun baxter "gone to Rotterdam"
- travel inspector+yun "gone to Rotterdam" @rotterdam
- ex baxter muir "former Muirs"
+ sex baxter muir "same lab bench"
- cheat muir prentice "same lab bench"
- discover driver baxter+muir "had come for"
- discover prentice muir "hears it"
- attack prentice muir "empties the school goldfish"
- pregnant prentice muir "father of her child"

== 11 Results
With the school on the brink, the [Big Man](laird) comes out of retirement, all twenty stone of [him](laird), and takes the helm from a [successor](baxter) glad to be a chemist again. [His](laird) first act: re-engage the [secretary](gow), because the photocopier obeys nobody else. [She](gow) accepts, on one condition. [She](gow) has lasted a month with [Okoro](okoro); the [man](okoro) irons [his](okoro) socks. [She](gow) would like the [jannie](jock) to look up again. [He](jock) does. [Kezia](kezia), sprung from the boiler-room, goes home to a [father](okoro) [who](okoro) has stopped humming, and is asked to the dance by two people: a [boy](tam) [she](kezia) once felled, and [his](tam) [mate](selby), on the [boy](tam)'s behalf.
- return laird "comes out of retirement"
+ hire laird "takes the helm"
- quit baxter "glad to be"
- hire gow laird "re-engage"
- breakup gow okoro "lasted a month"
+ reconcile gow jock "He does"
- move kezia okoro "goes home"
- parent okoro kezia "father"
- invite tam kezia "asked to the dance"
- attack.past kezia tam "once felled"
- friend selby tam "mate"

== 12 Leavers' Dance
At half past nine, between the ceilidh and the buffet, [Prentice](prentice) is brought to bed of a [girl](isla) in the sickroom, with [Gow](gow) holding one hand and [Baxter](baxter), [who](baxter) once stole a night of this [girl](isla)'s [father](muir), the other. [Muir](muir) is let in when it's over. [Isla](isla) has [his](muir) ears. [He](muir) does not ask again; [he](muir) has learned that much, and goes to fetch the Labrador for [Selby](selby), [who](selby) is dancing with [Tam](tam), while [Kezia](kezia) dances with everyone. A postcard from [Rotterdam](@rotterdam) says that grey was a mistake and signs itself "[your](baxter) [wife](yun)". The [chemist](baxter) props it against a flask and lights the burner. Then [she](baxter) turns it down.
+ birth prentice isla "brought to bed"
- help baxter+gow prentice "holding one hand"
- sex.past baxter muir "stole a night"
- parent muir isla "father"
- propose! muir prentice "does not ask again"
- date selby tam "dancing with Tam"
- sad yun "was a mistake"
- married baxter yun "your wife"
- reconcile? baxter yun "turns it down"
