%series Second Half
%lang en
%genre women's rugby club drama, South Wales, fan-wiki recaps
%cast bron    | Bronwen Pugh; Bron | f
%cast teleri  | Teleri | f
%cast sefa    | Sefa Tuilagi; Sefa | f
%cast coach   | Ivor Madoc; Madoc | m
%cast newcoach| Jo Lindqvist; Lindqvist | n
%cast dai     | Dai Pugh; Dai | m
%cast harri   | Harri | m
%cast pippa   | Pippa Crane; Pippa; Crane | f
%cast gethin  | Gethin | m
%cast ari     | Ari | n
%cast nan     | Nan | f
%cast lock    | - | f
%cast twins   | - | g
%cast club    | Cwmbach Ladies | g

== 1 Kick-Off
The [captain](bron) of [Cwmbach Ladies](club) is [Bronwen Pugh](bron), [postwoman](bron), [mother](bron) of two and wed to [Dai](dai) since school. [She](bron) runs the club with [Teleri](teleri), [her](bron) bosom pal. [Coach Ivor Madoc](coach) brings a new [winger](sefa) along from [Samoa](@samoa): [Sefa Tuilagi](sefa), [who](sefa) is quicker than the bus. [Teleri](teleri) has worn the eleven shirt for six seasons and takes against [her](sefa) on sight. In the showers the [two](sefa+teleri) square up. [Bron](bron) turns the cold tap on. It's that sort of club, folks.
- married bron dai "wed to Dai"
- parent bron+dai _ "mother of two"
- friend bron teleri "bosom pal"
- advisor coach club "Coach"
+ hire sefa club "a new winger"
- travel.past sefa "from Samoa" @samoa
- enemy.start sefa teleri "takes against her"
+ quarrel sefa teleri "square up"
- help bron _ "cold tap"

== 2 The Away Bus
Four hours to [Carlisle](@carlisle) and one toilet. [Sefa](sefa) has drawn the seat next to [Harri](harri), [Dai](dai)'s kid [brother](harri), [who](harri) drives the kit van when it works and the team bus when it doesn't. [She](sefa) teaches [him](harri) to swear in Samoan. Two rows back sits [Teleri](teleri), [who](teleri) has had a thing for [Harri](harri) since the Christmas do and hears every word. [Bron](bron) sleeps through it all. [She](bron) doesn't see that [Dai](dai), left behind with the children, has three missed calls from [somebody](pippa) called [P](pippa).
- meet harri sefa "seat next to"
- sibling dai harri "brother"
+ flirt harri sefa "to swear"
- love teleri harri "a thing for"
- jealous teleri sefa "hears every word"
- discover! bron dai "doesn't see"

== 3 P Is for
P is for [Pippa Crane](pippa), the [physio](pippa) from the private gym, [who](pippa) put [Dai](dai)'s knee right in May and hasn't taken [her](pippa) hands off [him](dai) since. [Nan](nan), [Bron](bron)'s [gran](nan), spots [them](dai+pippa) in the garden centre, behind the water features. Does [she](nan) tell? [She](nan) rams [his](dai) trolley with [hers](nan) and says that [he](dai) has until Sunday. On Sunday [he](dai) brings [his](dai) [wife](bron) breakfast in bed and bottles it. [Madoc](coach), meanwhile, calls [Gethin](gethin), the [groundsman](gethin) and [his](coach) [mate](gethin) of forty years, by the name of the dog.
- treat.past dai pippa "knee right"
+ affair dai pippa "hasn't taken her hands"
- cheat dai bron "hasn't taken her hands"
- kin bron nan "gran"
- discover nan dai+pippa "spots them"
- threaten nan dai "until Sunday"
- married bron dai "wife"
- reveal! dai bron "bottles it"
- friend coach gethin "mate of forty years"
- ill coach "name of the dog"

== 4 Mud
It rains. [Sefa](sefa) scores three tries. [Teleri](teleri) passes to [Sefa](sefa). That is new. Afterwards [Harri](harri) dances with [Sefa](sefa). Then [he](harri) dances with [Teleri](teleri). [He](harri) is a polite lad. [Ari](ari) plays the fiddle and watches [Sefa](sefa). [Ari](ari) is [Madoc](coach)'s [grandchild](ari). [They](ari) blush like a beetroot. Late at night [Sefa](sefa) leaves with [Harri](harri). [Teleri](teleri) throws [her](teleri) boots in the [Taff](@taff). Will [Bron](bron) fish them out? Of course [Bron](bron) will.
- celebrate _ "dances"
+ date harri sefa "dances with Sefa"
- love ari sefa "watches Sefa"
- kin ari coach "grandchild"
+ sex? harri sefa "leaves with Harri"
- sad teleri "throws her boots"
- help bron teleri "Bron will"

== 5 What the Physio Said
Injury time. [Teleri](teleri) does [her](teleri) hamstring and has to go to the private gym, where the [physio](pippa) is chatty and has no idea who [she](pippa)'s talking to. [Her](pippa) [fella](dai) is leaving [his](dai) [missus](bron), says [Crane](pippa), a lovely [man](dai), a [Dai](dai), two [kids](twins), only the [wife](bron) is some sort of rugby [person](bron). [Teleri](teleri) gets down off the table on one leg. [She](teleri) sits in the car for an hour. Then [she](teleri) drives to the sorting office and tells [her](teleri) best [mate](bron). [Bron](bron) goes on sorting. [She](bron) finishes the street, puts [her](bron) cap on the hook, and breaks [Dai](dai)'s nose with a parcel.
- injure teleri "does her hamstring"
- treat teleri pippa "private gym"
- couple dai pippa "Her fella"
- breakup? dai bron "leaving his missus"
- parent dai twins "two kids"
- married bron dai "wife"
- reveal pippa teleri "is chatty"
+ reveal teleri bron "tells her best mate"
- friend bron teleri "best mate"
- discover bron dai+pippa "tells her best mate"
+ attack bron dai "breaks Dai's nose"
- injure dai bron "breaks Dai's nose"

== 6 House Rules
So [Dai](dai) is out on [his](dai) ear, and [Teleri](teleri) and [her](teleri) crutches are in [his](dai) half of the wardrobe. [Nan](nan) minds the [twins](twins). What with one thing and another it's the happiest house in the valley, till [Harri](harri) comes round to plead for [his](harri) [brother](dai) and has the door shut on [his](harri) foot. [Sefa](sefa), [who](sefa) thought [she](sefa) was seeing a nice boy, wants to know whose side [he](harri) is on. [He](harri) says blood's blood. [She](sefa) says that's [them](harri+sefa) finished, then. The [club](club) loses by forty points, and [Madoc](coach) congratulates the ref.
+ breakup bron dai "out on his ear"
- move teleri bron "half of the wardrobe"
- help nan bron "minds"
- happy bron+teleri "happiest house"
- sibling dai harri "brother"
- help harri dai "plead for his brother"
- reject bron harri "door shut"
- couple.past harri sefa "seeing a nice boy"
+ breakup sefa harri "finished"
- lose club "loses by forty points"

== 7 The Swede
[Jo Lindqvist](newcoach) arrives with a tablet and no small talk, because the committee has pensioned [Madoc](coach) off after the business with the ref. The [girls](club) hate [them](newcoach) for a week. [Ari](ari) reads the old [man](coach)'s medical letter, which [he](coach) had used as a bookmark; now [they](ari) know why [he](coach) keeps losing words, and come to live with [him](coach), fiddle and all. [Gethin](gethin) drops by every morning and introduces himself. It's [Lindqvist](newcoach) [who](newcoach) asks [Madoc](coach) up to the ground to say the team sheet. [He](coach) gets all fifteen right.
+ hire newcoach "arrives"
+ quit coach "pensioned Madoc off"
- enemy club newcoach "hate them"
- discover ari coach "reads"
- ill coach "keeps losing words"
- move ari coach "come to live with him"
- friend coach gethin "drops by"
- invite newcoach coach "asks Madoc up"

== 8 Home Game
[Bron](bron) has taken off [her](bron) ring. It leaves a mark. [She](bron) cuts the grass. [She](bron) laughs at nothing. [Teleri](teleri) cooks, badly. One evening the power fails. [Bron](bron) lights a candle. [Teleri](teleri) says something silly. [Bron](bron) kisses [Teleri](teleri). [Neither](bron+teleri) says a word. The light comes back on. [Nan](nan) stands in the door with the [twins](twins). "About time," says [Nan](nan). Across the valley [Dai](dai) lives with [Crane](pippa). [Crane](pippa) does not like children. [Dai](dai) misses [his](dai).
- breakup.past bron dai "taken off"
- happy bron "laughs at nothing"
- housemate bron teleri "Teleri cooks"
+ kiss bron teleri "kisses Teleri"
- discover nan bron+teleri "stands in the door"
- housemate dai pippa "lives with Crane"
- parent dai twins "misses his"
- sad dai twins "misses"

== 9 Talk of the Valley
They've all got an opinion now. The second-row [lock](lock), chapel-bred, asks to change in the other room; [Sefa](sefa) picks [her](lock) up, kit bag included, and carries [her](lock) out to it. [Dai](dai) hears in the pub that it was [Teleri](teleri) [who](teleri) split [him](dai) and [Bron](bron) up in the first place. That's rich, says [his](dai) [brother](harri), and for the first time in [his](harri) life gives [him](dai) a piece of [his](harri) mind in public. [Harri](harri) walks out and straight to [Sefa](sefa)'s, to tell [her](sefa) whose side [he](harri)'s on. The door is opened by [Ari](ari), in [her](sefa) dressing gown.
- reject lock bron+teleri "other room"
- help sefa bron+teleri "picks her up"
- accuse _ teleri "split him and Bron up"
- breakup.past bron dai "split him and Bron"
- sibling dai harri "brother"
+ quarrel dai harri "piece of his mind"
- reconcile? harri sefa "whose side he's on"
+ affair ari sefa "in her dressing gown"
- discover harri ari+sefa "The door is opened"

== 10 Solicitors' Letters
[Dai](dai) goes for custody. [Pippa](pippa), [who](pippa) signed up for a boyfriend and not for a courtroom, gives [him](dai) the choice, and on the steps of the county court in [Pontypridd](@pontypridd) [he](dai) picks the [kids](twins). [She](pippa) takes the car. The judge asks the [twins](twins) where [they](twins)'d like to live: with [Mam](bron), [they](twins) say, and with [Dad](dai) on Saturdays, and with [Teleri](teleri) for the pancakes. In the corridor the [ex](dai) comes up to [Bron](bron), hands in pockets, and says [he](dai)'s been a prat. "A whole one," says [she](bron), and signs.
- quarrel? bron dai "goes for custody"
- couple dai pippa "boyfriend"
+ breakup pippa dai "takes the car"
- parent bron+dai twins "Mam"
- ex bron dai "ex"
+ divorce bron dai "signs"
- reconcile? bron dai "been a prat"

== 11 Semi-Final
[Sefa](sefa) turns [her](sefa) ankle in the warm-up, so who gets the eleven shirt? [Lindqvist](newcoach) looks down the bench and throws it to [Teleri](teleri), thirty-four and just off [her](teleri) crutches. [Her](teleri) old [rival](sefa) straps [her](teleri) up herself. Last minute, one point down: the [lock](lock) [who](lock) wouldn't share a shower runs the whole length with [Teleri](teleri) on [her](lock) shoulder, and gives [her](teleri) the ball. Try. The [pair of them](lock+teleri) roll in the mud, howling. In the stand [Madoc](coach) asks [Ari](ari) who the lovely [girl](sefa) is beside [them](ari). "[Mine](sefa)," says [Ari](ari).
- injure sefa "turns her ankle"
- enemy.past sefa teleri "old rival"
- help sefa teleri "straps her up"
- help lock teleri "gives her the ball"
+ find club "Try"
- reconcile lock teleri "roll in the mud"
+ couple ari sefa "Mine"
- advisor newcoach club "Lindqvist looks down"

== 12 Final Whistle
The cup goes to [Cwmbach](@cwmbach), and so, next day, does half the county, for [Nan](nan) drops down dead in the middle of "Calon Lân", glass in hand. A good way to go, says the chapel. At the wake [Gethin](gethin) has [Madoc](coach) on one side and the cup on the other, and sings to both. [Dai](dai) does the washing-up next to [Harri](harri); [they](dai+harri) haven't spoken since spring, and [they](dai+harri) don't now, but [one](dai) washes and the [other](harri) dries. In [Nan](nan)'s recipe book, [Bron](bron) finds a page headed "Wedding cake, for [her](bron) and [Teleri](teleri)". [She](bron) shows it to [Teleri](teleri). It's a sort of proposal.
+ find club "cup goes to"
+ die nan "drops down dead"
- friend coach gethin "on one side"
- sibling dai harri "haven't spoken"
- reconcile dai harri "the other dries"
- find bron "finds a page"
- wedding? bron teleri "Wedding cake"
+ propose bron teleri "sort of proposal"
