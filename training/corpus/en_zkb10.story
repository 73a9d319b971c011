%series The Long Watch of the Calliope
%lang en
%genre space-dock workplace drama, fan-wiki synopses, matter-of-fact
%cast adeyemi  | Dockmaster Sade Adeyemi; Sade Adeyemi; Sade; Adeyemi | f
%cast holt     | Captain Holt; Brannon Holt; Holt; Brannon | m
%cast tove     | Tove Rasmussen; Tove | f
%cast jinsu    | Park Jin-su; Jin-su | m
%cast wren     | Wren | n
%cast marcus   | Marcus Adeyemi; Marcus | m
%cast lark     | Lark | f
%cast ivo      | Dr Ivo Stanek; Ivo; Stanek | m
%cast crispin  | Crispin Vane; Vane; Crispin | m
%cast hope     | Hope | f
%cast bosun    | - | f
%cast auditor  | - | m

== 1 Docking Clamps
The freighter Calliope limps into Ceres Yard with half its crew not on speaking terms. [Dockmaster Sade Adeyemi](adeyemi) recognises the voice on the radio before [she](adeyemi) recognises the ship: [Brannon Holt](holt), [captain](holt), and until six years ago the [man](holt) [whose](holt) quarters [she](adeyemi) shared. [She](adeyemi) has since wedded [Marcus](marcus), the yard's [cook](marcus), and is content. [Holt](holt)'s [engineer](tove), [Tove Rasmussen](tove), watches [her](tove) [captain](holt) comb [his](holt) hair for the first time in a year and draws [her](tove) own conclusions, unhappily. Repairs, says the [bosun](bosun), will take ninety days.
- discover adeyemi holt "recognises the voice"
+ return holt "limps into"
- couple.past adeyemi holt "quarters she shared"
- housemate.past adeyemi holt "quarters she shared"
- wedding.past adeyemi marcus "wedded"
- happy adeyemi "content"
- boss holt tove "captain"#2
- discover tove holt "draws her own conclusions"
+ jealous tove adeyemi "unhappily"

== 2 Shore Leave
[Park Jin-su](jinsu), the youngest hand on the Calliope, loses [his](jinsu) pay at cards to a welder named [Wren](wren) and wins [Wren](wren)'s bunk space in exchange; there being only one bunk, the arrangement soon sorts itself out. [Wren](wren)'s big [sister](lark), [Lark](lark), [who](lark) has brought [Wren](wren) up since the dome burst, asks the [sailor](jinsu) what [his](jinsu) intentions are. [He](jinsu) has none, [he](jinsu) says, and then looks at [Wren](wren) and finds that [he](jinsu) has. [Lark](lark) has no luck of [her](lark) own. [Dr Stanek](ivo), [whom](ivo) [she](lark) adores, keeps calling [her](lark) Robin.
- lose jinsu wren "loses his pay"
- find jinsu "wins Wren's bunk space"
- housemate.start jinsu wren "bunk space"
+ affair jinsu wren "sorts itself out"
- sibling lark wren "sister"
- parent.past lark wren "brought"
- love.start jinsu wren "finds that he has"
- love lark ivo "adores"

== 3 Decompression
A seal blows in bay two. [Holt](holt) shoves [Marcus](marcus) through the closing hatch and is left outside it himself, eleven seconds, without a mask. [Ivo Stanek](ivo) works on [him](holt) for a night. [Sade](adeyemi), between one [man](marcus) [who](marcus) might be dead and [another](holt) [who](holt) nearly is, sits down in the corridor and is handed tea by [Tove](tove), [who](tove) has been crying too. The [women](adeyemi+tove) have never spoken before. [They](adeyemi+tove) find [they](adeyemi+tove) can. At dawn [Holt](holt) opens one eye and says a name. It isn't the [engineer](tove)'s. [Marcus](marcus), holding the basin, hears it.
+ rescue holt marcus "shoves Marcus"
- injure holt "eleven seconds"
- treat holt ivo "works on him"
- help tove adeyemi "handed tea"
- sad tove "crying"
- meet adeyemi tove "never spoken before"
+ love holt adeyemi "says a name"
- recover holt "opens one eye"
- discover marcus holt "hears it"

== 4 Short Rations
[Marcus](marcus) cooks. [Sade](adeyemi) eats. [Neither](adeyemi+marcus) mentions [Brannon](holt). [Brannon](holt) walks with a stick now. [He](holt) calls on [Marcus](marcus) to thank [him](marcus) for the soup. [Marcus](marcus) calls on [Holt](holt) to thank [him](holt) for [his](marcus) life. [They](holt+marcus) play chess. [They](holt+marcus) rather like each other. That makes it worse, says [Sade](adeyemi) to [Tove](tove). [Tove](tove) laughs. [Her](tove) new [friend](adeyemi) does not. [Lark](lark) leaves [Stanek](ivo) a cake. [Stanek](ivo) thanks [Wren](wren). [Wren](wren) kicks [Jin-su](jinsu) under the table. Dust falls on the chess board. Who is winning? On Ceres, nobody asks.
- ill holt "stick"
- help marcus holt "soup"
- rescue.past holt marcus "his life"
+ friend.start holt marcus "like each other"
- sad adeyemi "worse"
- friend adeyemi tove "friend"
- gift lark ivo "a cake"
- attack wren jinsu "kicks"

== 5 The Man from the Company
[Crispin Vane](crispin) of Belt Holdings steps off the shuttle with an [auditor](auditor) and a smile. The yard is to be closed; the [dockmaster](adeyemi) may keep [her](adeyemi) post elsewhere, if [she](adeyemi) signs that the seal in bay two was the crew's own fault. [She](adeyemi)'d sooner eat the seal. [Vane](crispin) therefore turns to [Lark](lark), [who](lark) keeps the logs: [he](crispin) takes [her](lark) to the observation deck, asks about [her](lark) childhood, gets [her](lark) name right. By the end of the week [he](crispin) has a kiss, and a copy of the logs. [Wren](wren), [who](wren) says what everyone thinks, is no longer on speaking terms with [her](lark).
- travel auditor+crispin "steps off"
- boss crispin auditor "with an auditor"
- accuse? adeyemi _ "own fault"
- reject adeyemi crispin "sooner eat"
- date crispin lark "observation deck"
- flirt crispin lark "gets her name right"
+ kiss crispin lark "a kiss"
- betray crispin lark "copy of the logs"
- steal crispin lark "copy of the logs"
- quarrel lark wren "no longer on speaking"

== 6 Gravity
The stick goes; the chess continues; and one evening, with [Marcus](marcus) called away to the ovens in mid-game, [his](marcus) [wife](adeyemi) takes over [his](marcus) knights. It is not clear afterwards who reached for whom. [Sade](adeyemi) tells [Marcus](marcus) within the hour, being bad at everything else. [Marcus](marcus) asks whether [she](adeyemi) wishes to be married to [him](marcus). [She](adeyemi) says yes; [she](adeyemi) says that [she](adeyemi) doesn't know. [He](marcus) takes [his](marcus) pillow to the pantry. [Holt](holt) tries to apologise to [his](holt) chess [partner](marcus) and gets the board across the ear. [Tove](tove) hears of it last and hands in [her](tove) papers.
- recover holt "stick goes"
- married adeyemi marcus "wife"
+ sex adeyemi holt "reached for whom"
- cheat adeyemi marcus "reached for whom"
- reveal adeyemi marcus "tells Marcus"
- breakup marcus adeyemi "takes his pillow"
- reconcile? holt marcus "tries to apologise"
- friend holt marcus "chess partner"
+ attack marcus holt "across the ear"
- discover tove adeyemi+holt "hears of it"
- quit tove holt "hands in her papers"

== 7 Robin
[Lark](lark) learns from the [auditor](auditor), a shy [man](auditor) with ink on [his](auditor) cuffs, what [her](lark) [admirer](crispin) did with the logs and what [he](crispin) calls [her](lark) when [she](lark) isn't there. [She](lark) breaks a flask over [Vane](crispin)'s head. [Stanek](ivo), stitching the scalp without anaesthetic, asks who is to be congratulated, and for the first time really looks at [Wren](wren)'s [sister](lark). "[Lark](lark)," says the [doctor](ivo), trying it out. But [she](lark) is through with men who need reminding. It's the [auditor](auditor) [whom](auditor) [she](lark) asks for a walk, and it is [Ivo Stanek](ivo) [who](ivo) stands at the porthole, watching [them](auditor+lark) go by.
+ reveal auditor lark "learns from the auditor"
- betray.past crispin lark "did with the logs"
- love.start ivo lark "really looks"
- love! crispin lark "admirer"
- attack lark crispin "breaks a flask"
- treat crispin ivo "stitching"
- sibling lark wren "sister"
- love.end lark ivo "is through with"
- date? auditor lark "asks for a walk"
+ jealous ivo auditor "stands at the porthole"

== 8 Hard Vacuum
Power fails across the yard on the day that [Tove](tove) is to leave. [She](tove) stays to weld, of course, next to the last [person](holt) [she](tove) wants to see. In the crawlspace [Holt](holt) holds the lamp and at length says that [he](holt) has been a blind man for six years; that there was [somebody](tove) on the next bunk the whole time. "[I](tove) know," says [Tove](tove). "It was [me](tove). And it's over." It isn't, but [she](tove) has [her](tove) pride. [Sade](adeyemi), at [her](adeyemi) desk in the dark, is sick into a helmet, and counts, and goes on sitting there long after the light returns.
- quit? tove "to leave"
- help tove _ "stays to weld"
- help holt tove "holds the lamp"
+ confess holt tove "a blind man"
- reject tove holt "it's over"
- love tove holt "It isn't"
+ pregnant adeyemi "counts"
- ill adeyemi "sick into"

== 9 Audit
[Vane](crispin) plays his last card: [he](crispin) has the [auditor](auditor) swear that [Captain Holt](holt) cut the seal himself. The [auditor](auditor) takes off [his](auditor) glasses, puts them on again, and swears the opposite. The Company did it, to save on rubber; there are receipts. [Vane](crispin) goes for the [little man](auditor)'s throat in open court and is sat upon by the [bosun](bosun), [who](bosun) weighs a hundred and ten kilos on Earth. [Lark](lark) covers [her](lark) [beau](auditor)'s bruises with kisses. For the rest of the evening it is hardly noticed that the yard has been saved, or that [Jin-su](jinsu) has on one knee asked [Wren](wren) something.
- accuse? auditor holt "cut the seal"
+ accuse auditor crispin "swears the opposite"
- rescue auditor holt "swears the opposite"
- attack crispin auditor "goes for"
- attack bosun crispin "sat upon"
- injure auditor crispin "bruises"
- couple auditor lark "beau"
- kiss auditor lark "kisses"
+ propose jinsu wren "on one knee"

== 10 Two Names
There are two [men](holt+marcus) [who](holt+marcus) could be the child's father, and [Sade](adeyemi), an orderly person, asks [both](holt+marcus) to the galley at the same hour. [Marcus](marcus) puts the kettle on from habit. [Holt](holt) says that [he](holt)'ll go if [he](holt) is in the way and stay if [he](holt) is wanted. [Marcus](marcus), [who](marcus) for nine years has been told that [he](marcus)'d never have any, does sums; [Stanek](ivo)'s test has settled it, [she](adeyemi) says, and lays the slip on the table. [He](marcus) reads it twice and has to be held up by the [captain](holt). So that's that. [She](adeyemi) asks [her](adeyemi) [husband](marcus) whether there's room in the pantry.
- parent? holt+marcus _ "could be"
- invite adeyemi holt+marcus "asks both"
- reveal adeyemi holt+marcus "lays the slip"
+ pregnant adeyemi marcus "the slip"
- happy marcus "held up"
- help holt marcus "held up"
- married adeyemi marcus "husband"
+ reconcile? adeyemi marcus "room in the pantry"

== 11 Undocking
The Calliope is ready. [Wren](wren), now a [bride](wren) in a welder's apron, is to sail with [Jin-su](jinsu), and [Lark](lark), [who](lark) raised a child and now must let go of one, packs nineteen pairs of socks. [Holt](holt) finds the engine room empty. [He](holt) climbs nine decks with [his](holt) bad leg to the canteen, where [Tove](tove) is washing up as [Marcus](marcus)'s new hand, and takes up a towel. [He](holt) isn't asking [her](tove) as [her](tove) [captain](holt), [he](holt) says. [She](tove) throws the sponge at [him](holt). After that [Marcus](marcus), coming in with pans, has to go out again, whistling.
- wedding.past jinsu wren "bride"
- travel? jinsu+wren "sail"
- parent.past lark wren "raised a child"
- gift lark wren "pairs of socks"
- hire tove marcus "new hand"
- boss.past holt tove "captain"
- attack tove holt "throws the sponge"
+ kiss holt tove "has to go out"

== 12 Ninety-One Days
One day late, the freighter casts off with a new first [mate](tove), [who](tove) shares the [captain](holt)'s cabin, and without [Dr Stanek](ivo), [who](ivo) has asked for a post at the yard and been given [Lark](lark)'s old pity but not [her](lark) hand. [Sade](adeyemi) is delivered of a [girl](hope) between two docking manoeuvres; the [bosun](bosun) catches [it](hope). [Marcus](marcus) names [her](hope) [Hope](hope), as everybody feared. From the radio a well-known voice wishes the [parents](adeyemi+marcus) joy, and asks whether the position of [godfather](holt) is vacant. The [dockmaster](adeyemi) looks at [her](adeyemi) [husband](marcus). [He](marcus) presses the key: it is.
- couple holt tove "shares the captain's cabin"
- housemate holt tove "shares the captain's cabin"
- travel holt+tove "casts off"
- hire tove "new first mate"
- hire ivo "a post"
- reject lark ivo "not her hand"
+ birth adeyemi hope "delivered of"
- help bosun adeyemi "catches it"
- parent adeyemi+marcus hope "parents"
- kin? holt hope "godfather"
- married adeyemi marcus "husband"
+ reconcile holt marcus "it is"
