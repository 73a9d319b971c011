%series Polar Night
%lang en
%genre workplace drama at an Antarctic research station, encyclopaedia summaries, sober, long and short sentences mixed
%cast ines     | Inés Quiroga; Inés | f
%cast bjarne   | Bjarne Dahl; Bjarne; Dahl | m
%cast hana     | Dr Hana Kovář; Hana; Dr Kovář | f
%cast teo      | Teodoro Quiroga; Teo | m
%cast wanjiru  | Wanjiru; Ciru | f
%cast lachlan  | Lachlan Muir; Lachlan; Muir | m
%cast yuki     | Yuki Abe; Yuki; Abe | n
%cast freya    | Freya Dahl; Freya | f
%cast oleg     | Oleg | m
%cast sam      | Sam Whitlow; Sam; Whitlow | m
%cast cook     | Mama Lou | f
%cast pilot    | - | f
%cast fian     | - | f
%cast dentist  | - | m
%cast fernman  | - | m
%cast baby     | Aurora | f

== 1 Last Plane
As the last aircraft before winter takes off, fourteen people remain at the base, among them the [glaciologist](ines) [Inés Quiroga](ines), [who](ines) has signed on to put an ocean between herself and [her](ines) estranged [husband](teo), and, as [she](ines) discovers at roll-call, [Teo Quiroga](teo), [who](teo) has signed on to win [her](ines) back. Station [chief](bjarne) [Bjarne Dahl](bjarne) gives [them](ines+teo) rooms at opposite ends. [Dahl](bjarne) has no patience with married couples; [his](bjarne) own [wife](freya), [Freya](freya), a presenter in [Bergen](@bergen), rings on Sundays with the camera off. In the galley [Mama Lou](cook), the [cook](cook), opens a book on who will crack first.
- flee ines teo "put an ocean"
- married ines teo "estranged husband"
+ discover ines teo "discovers at roll-call"
- reconcile? ines teo "win her back"
- colleague ines teo "signed on"
- boss bjarne _ "Station chief"
- married bjarne freya "own wife"
- breakup.past ines teo "estranged"

== 2 Bar Night
[Lachlan Muir](lachlan), [mechanic](lachlan) and self-appointed [barman](lachlan), has an understanding with the radio [operator](wanjiru), [Wanjiru](wanjiru), that dates from two winters ago and lapses every summer, when [he](lachlan) goes home to a [fiancée](fian) in [Oban](@oban). This year, [Ciru](wanjiru) informs [him](lachlan), it has lapsed for good. [He](lachlan) takes it lightly until [Yuki Abe](yuki), [who](yuki) studies penguins and hardly speaks, makes [her](wanjiru) laugh. [Dr Hana Kovář](hana), the [physician](hana), dresses the hand that [Muir](lachlan) has put through the dartboard. [Teo](teo) plays the song to which [he](teo) and [Inés](ines) were married. [She](ines) leaves the room on the second bar.
- affair.past lachlan wanjiru "an understanding"
- engaged fian lachlan "fiancée"
+ breakup wanjiru lachlan "lapsed for good"
- jealous lachlan yuki "makes her laugh"
- happy wanjiru yuki "makes her laugh"
- treat lachlan hana "dresses the hand"
- injure lachlan "through the dartboard"
- wedding.past ines teo "were married"
- reject ines teo "leaves the room"

== 3 Sunday Call
[Freya](freya) leaves the camera on by accident, and behind [her](freya) a [man](fernman) in [Bjarne](bjarne)'s dressing gown waters [Bjarne](bjarne)'s ferns. Nobody at the base is to know; by supper everybody does, since [Wanjiru](wanjiru) had to hold the line. [Hana](hana), herself left at the age of thirty by a [dentist](dentist) and [his](dentist) hygienist, brings the [chief](bjarne) soup, and then, since [he](bjarne) will not touch it, a chessboard. [Whitlow](sam), the [youngest](sam), accuses [Oleg](oleg), the generator [man](oleg), of having stolen [his](sam) chocolate; [Oleg](oleg) denies it with brown teeth. The sun goes down for a hundred and eight days.
+ affair fernman freya "dressing gown"
- cheat freya bjarne "dressing gown"
- discover bjarne freya "camera on"
- sad bjarne "will not touch it"
- reveal wanjiru _ "hold the line"
- breakup.past dentist hana "left at the age"
- help hana bjarne "brings the chief soup"
- steal oleg sam "having stolen"
- accuse sam oleg "accuses"
- betray oleg sam "denies it"

== 4 Dark
[Teo](teo) cuts [Inés](ines)'s samples by lamp. [Inés](ines) lets [Teo](teo). [They](ines+teo) speak of ice only. [Sam](sam) can't sleep. [Sam](sam) hears [Inés](ines) crying and knocks. [Sam](sam) is twenty-three, [Inés](ines) forty. [Sam](sam) falls for [Inés](ines) over cocoa. [Inés](ines) does not see it. [Yuki](yuki) gives [Wanjiru](wanjiru) a feather. [Wanjiru](wanjiru) kisses [Yuki](yuki) under the antenna. [Lachlan](lachlan) waters the whisky. [Bjarne](bjarne) writes to [Freya](freya) and burns it. [Hana](hana) beats [Bjarne](bjarne) at chess. Time is long, says [Mama Lou](cook), and soup is hot.
- help teo ines "cuts Inés's samples"
- sad ines "crying"
- help sam ines "knocks"
+ love.start sam ines "falls for"
- gift yuki wanjiru "a feather"
+ kiss wanjiru yuki "under the antenna"
- find hana bjarne "beats"
- love bjarne freya "writes to Freya"

== 5 Whiteout
A flag line breaks, and [Sam](sam), [who](sam) went out to mend it in order to impress a [woman](ines) [who](ines) was asleep at the time, does not come back. [Teo](teo) is the first on the rope. [He](teo) finds the [boy](sam) after three hours by falling over [him](sam), gives [him](sam) [his](teo) own mitts, and is himself brought in with two black fingers, which [Hana](hana) has to take off. From the next bunk the rescued [man](sam) hears, through the morphine, what [Inés](ines) says to [her](ines) [husband](teo) when [she](ines) supposes [them](sam+teo) both asleep. It is in Spanish, but it isn't hard.
+ rescue teo sam "finds the boy"
- gift teo sam "his own mitts"
- injure teo "two black fingers"
- treat teo hana "take off"
- lose sam "does not come back"
- investigate teo sam "first on the rope"
- married ines teo "husband"
+ confess ines teo "isn't hard"
- discover sam ines "hears"

== 6 Midwinter
The feast of the twenty-first of June is celebrated in evening dress. [Inés](ines) and [Teo](teo) come down late and arm in arm, and [Mama Lou](cook) pays out on three bets. [Sam](sam), [who](sam) has drunk the punch meant for fourteen, makes a speech to the [bride](ines) and [groom](teo) of eleven years ago, is sick on the penguin, and is put to bed by [Oleg](oleg), [who](oleg) tucks a bar of chocolate under the pillow. [Bjarne](bjarne) dances with [Hana](hana). It's a waltz; [he](bjarne) counts aloud; at "three" of some bar or other [he](bjarne) stops counting, and [they](bjarne+hana) stand there, [doctor](hana) and [chief](bjarne), in the middle of the floor, with everybody going round [them](bjarne+hana).
- celebrate _ "celebrated"
+ reconcile ines teo "arm in arm"
- ill sam "is sick"
- help oleg sam "put to bed"
- reconcile oleg sam "tucks a bar"
- gift oleg sam "a bar of chocolate"
- wedding.past ines teo "bride and groom"
+ love.start bjarne hana "stops counting"

== 7 The Log
[Lachlan](lachlan), on night watch, reads in the radio log, where [he](lachlan) has no business, that [Yuki](yuki) has been applying to extend a contract along with [Wanjiru](wanjiru)'s. In the morning the penguin hut stands open and two years of eggs are frozen. [Yuki](yuki) says nothing, as ever, and stops eating. [Wanjiru](wanjiru) says a good deal. Before the assembled base [she](wanjiru) charges [Muir](lachlan) with it, and [he](lachlan), [who](lachlan) could have lied, owns up, adding that [he](lachlan) wrote off [Oban](@oban) at Easter on [her](wanjiru) account. [Dahl](bjarne) relieves the [mechanic](lachlan) of the bar keys and, for want of a prison, puts [him](lachlan) on dishes.
- discover lachlan wanjiru+yuki "reads in the radio log"
+ attack lachlan yuki "stands open"
- hire? yuki "applying to extend"
- sad yuki "stops eating"
- accuse wanjiru lachlan "charges"
+ reveal lachlan _ "owns up"
- breakup.past lachlan fian "wrote off Oban"
- love lachlan wanjiru "on her account"
- quit lachlan bjarne "bar keys"

== 8 Dishes
[Lachlan](lachlan) washes. [Mama Lou](cook) dries. [Mama Lou](cook) tells [Lachlan](lachlan) about [her](cook) three husbands. [Lachlan](lachlan) builds [Yuki](yuki) an incubator out of a toaster. [Yuki](yuki) bows to [Lachlan](lachlan). [Wanjiru](wanjiru) does not. [Inés](ines) can't face coffee. [Hana](hana) tests [Inés](ines). [Inés](ines) laughs, then counts the months to the plane. [Teo](teo) asks what is funny. [Inés](ines) tells [Teo](teo). [Teo](teo) holds on to the door with eight fingers. [Sam](sam) shakes hands with [Teo](teo). [Hana](hana) tells [Bjarne](bjarne), as [she](hana) must. [Bjarne](bjarne) says a word in Norwegian.
- married.past _ cook "three husbands"
- reveal cook lachlan "tells Lachlan"
- create lachlan yuki "an incubator"
- reconcile lachlan yuki "bows"
- reconcile! lachlan wanjiru "does not"
+ pregnant ines teo "can't face coffee"
- happy ines "laughs"
- reveal ines teo "Inés tells Teo"
- reconcile sam teo "shakes hands"
- reveal hana bjarne "as she must"

== 9 Generator
At minus seventy the main generator burns out, and [Oleg](oleg), [who](oleg) has slept beside it for nine winters as beside a wife, goes in to shut the fuel off and does not come out. [He](oleg) was fifty-eight; in [his](oleg) locker are found four hundred bars of chocolate and a photograph of [Mama Lou](cook) taken when [she](cook) wasn't looking. [She](cook) puts it in [her](cook) apron. There are forty hours of heat left. [Dahl](bjarne) gives [Lachlan](lachlan) back [his](lachlan) tools with [his](bjarne) own hands. For thirty-nine of the forty [Muir](lachlan) does not lie down, and [Wanjiru](wanjiru), [who](wanjiru) has sworn never to speak to [him](lachlan) again, holds the torch.
+ die oleg "does not come out"
- help oleg _ "shut the fuel off"
- love.past oleg cook "a photograph"
- sad cook oleg "in her apron"
- hire lachlan bjarne "back his tools"
- enemy lachlan wanjiru "never to speak"
- help wanjiru lachlan "holds the torch"

== 10 First Light
The sun shows its rim for eleven minutes. [Freya](freya), on the Sunday line, would like a divorce and the ferns; [Bjarne](bjarne), [who](bjarne) had prepared a speech, lets [her](freya) have both, wishes [her](freya) well and asks [her](freya) to ring off, as [he](bjarne) has a game going. The other [player](hana) takes [his](bjarne) queen and then [his](bjarne) hand. [Yuki](yuki), for [whom](yuki) six words are a lecture, asks [Wanjiru](wanjiru) in seven whether [she](wanjiru) would come to live in [Sapporo](@sapporo). The radio [operator](wanjiru), never before at a loss on any frequency, takes until the next sunrise.
+ divorce bjarne freya "a divorce"
- find hana bjarne "takes his queen"
+ couple.start bjarne hana "his hand"
- invite yuki wanjiru "asks Wanjiru in seven"
- move? wanjiru yuki "live in Sapporo" @sapporo

== 11 Early Labour
Nine days before the plane is due, [Inés](ines), on the stairs with a core sample, sits down and says that it's now. The only incubator on the continent is made from a toaster and has a penguin in it. [Lachlan](lachlan) evicts the penguin and turns a dial; [Hana](hana), [who](hana) has not delivered anyone since [Brno](@brno), reads aloud from the manual until [Teo](teo) takes it out of [her](hana) hands. [Aurora](baby), four pounds, screams at a quarter past five. In the corridor thirteen grown people sit in a row on the floor. [Wanjiru](wanjiru), [who](wanjiru) finds herself between [Yuki](yuki) and [Lachlan](lachlan), gives a hand to each, and [her](wanjiru) answer to [one](yuki).
- help lachlan ines "turns a dial"
- treat ines hana "delivered"
+ birth ines baby "screams"
- reconcile lachlan wanjiru "gives a hand to each"
+ engaged.start wanjiru yuki "her answer to one"

== 12 First Plane
The plane that brings the summer crew brings a [pilot](pilot) with freckles, [who](pilot) asks [Sam](sam) to hold [her](pilot) goggles and does not ask for them back. It takes out the [Quirogas](baby+ines+teo), three where there had been one and one; [Oleg](oleg), under a flag; and [Wanjiru](wanjiru) and [Yuki](yuki) with a box of eggs, which [Muir](lachlan) carries to the ramp. [He](lachlan) kisses the [bride-to-be](wanjiru) on the cheek and tells the [other](yuki) to be good to [her](wanjiru). [Dahl](bjarne) and [Dr Kovář](hana) stay on for another winter, in a double room, the first that [he](bjarne) has ever assigned. [Mama Lou](cook) takes no bets on it.
- flirt pilot sam "hold her goggles"
- travel baby+ines+teo+wanjiru+yuki "takes out"
- engaged wanjiru yuki "bride-to-be"
- help lachlan wanjiru+yuki "carries to the ramp"
- kiss lachlan wanjiru "on the cheek"
- travel pilot "brings a pilot"
- die.past oleg "under a flag"
+ housemate.start bjarne hana "a double room"
