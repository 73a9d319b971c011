%series The Grille
%lang en
%genre drill
%cast scol | Prioress Scolastica; Scolastica | f
%cast quirini | Maestro Baldassare Quirini; Maestro Quirini; Quirini; Baldassare | m
%cast apollonia | Apollonia | f
%cast zanetta | Zanetta | f
%cast pelle | Pellegrina | f
%cast candida | Candida | f
%cast zen | Count Almorò Zen; Count Zen; Zen | m
%cast faustina | Contessa Faustina; Faustina | f
%cast momolo | Momolo | m
%cast bastian | Bastian Lutz; Bastian; Lutz | m
%cast pell | Mr Horace Pell; Mr Pell; Pell | m
%cast veronica | Sister Veronica; Veronica | f
%cast rasponi | Dottor Rasponi; Rasponi | m
%cast orsola | Orsola | f
%cast foundling | - | f
%cast valet | - | m
%cast bassist | - | f
%cast rival | - | m
%cast quirinimother | - | f
%cast pellaunt | - | f
%cast bastianfather | - | m

== 1
At the orphanage of the [Pietosi](#pietosi) forty girls play behind an iron grille, and all [Venice](@venice) is in love with what it cannot see. [Prioress Scolastica](scol) conducts the girls and is deaf in one ear; [Maestro Quirini](quirini) writes the notes, and is in debt over both of [his](quirini). Tonight [his](quirini) new oratorio is heard. [She](scol) weeps on the left.
- create scol "conducts"
- colleague quirini scol "writes the notes"
+ create quirini "oratorio"
- sad scol "weeps"
- ill scol "deaf"

== 2
First violin: [Apollonia](apollonia), twenty, left in the wheel with half a playing card. Second: [Zanetta](zanetta), [whose](zanetta) little [sister](pelle), [Pellegrina](pelle), has the oboe. All [three](apollonia+pelle+zanetta) sleep in one bed. The [first](apollonia) dreams of the other half of a queen, the [second](zanetta) of being first, and the [youngest](pelle) of having the bed to herself.
- sibling pelle zanetta "sister"
+ housemate apollonia pelle+zanetta "one bed"
- find? apollonia "other half"

== 3
[Count Almorò Zen](zen) has endowed an altar, and may therefore look through a hole. What [he](zen) looks at is [Candida](candida), the [soprano](candida), a [fishwife](orsola)'s [child](candida). [His](zen) [Contessa](faustina), [Faustina](faustina), is looking at what [he](zen) looks at. [She](faustina) leaves before the Gloria; [he](zen) stays, and sends a ring to the grille, which comes back to [him](zen) through the hole.
- gift.past zen _ "endowed"
- love zen candida "looks at"
- parent orsola candida "fishwife's child"
- married faustina zen "Contessa"
- gift? zen candida "ring"
+ reject candida zen "comes back"

== 4
[Bastian Lutz](bastian) mends the fiddles. [He](bastian) is let in on the first of the month, with a [nun](veronica), [Sister Veronica](veronica), to see that [he](bastian) mends nothing else. [Apollonia](apollonia)'s never needs mending. Today [she](apollonia) drops it. "[You](apollonia) did that on purpose," says [he](bastian), down among the splinters. "[I](apollonia) had waited eleven months," [she](apollonia) answers, "for it to happen by itself."
- accuse bastian apollonia "on purpose"
+ confess apollonia bastian "waited eleven months"

== 5
[Veronica](veronica) has heard it. [She](veronica) ought to tell the [prioress](scol), [who](scol) would dismiss [him](bastian), and perhaps [her](veronica). [She](veronica) tells the beads instead, very loudly, until the [luthier](bastian) has been shown how a thumb is hurt, and which. At the gate [he](bastian) thanks [her](veronica). [She](veronica) was a cellist once, [she](veronica) tells [him](bastian); [she](veronica) knows a rest when [she](veronica) hears one.
- discover veronica apollonia+bastian "heard it"
- reveal! veronica scol "ought to tell"
- quit? bastian+veronica scol "dismiss"
+ help veronica bastian "thanks"
- reveal veronica bastian "cellist once"

== 6
An [Englishman](pell) with a notebook. [Mr Horace Pell](pell) is writing up the music of [Italy](@italy) for [his](pell) [aunt](pellaunt), [who](pellaunt) pays, and has arrived at oboes. [He](pell) requests an interview with [Pellegrina](pelle). It is granted, through the grille, in Latin. [She](pelle) knows none. [He](pell) has it written down by evening that the young [lady](pelle) is of few words, but that the few were blue.
- create pell "writing up"
- kin pell pellaunt "aunt"
- boss pellaunt pell "pays"
+ meet pell pelle "interview"

== 7
[Quirini](quirini) gambles at the [Ridotto](@ridotto) in a mask, and loses to [another](rival). By dawn [he](quirini) owes the other [mask](rival) two hundred ducats. The [winner](rival) lifts [his](rival) chin: it is all one to [him](rival) whether the [Maestro](quirini) pays in gold or in paper. Let [him](quirini) compose an opera. Let [him](quirini) only forget to sign it. [Quirini](quirini), [whose](quirini) [mother](quirinimother) must eat, goes home to look for ink.
- lose quirini rival "loses"
- find rival "winner"
+ create? quirini "compose"
- parent quirinimother quirini "mother"

== 8
[Zanetta](zanetta) finds a luthier's chalk in the bed and asks [Pellegrina](pelle) whose it is. [She](pelle) looks so innocent that [her](pelle) [sister](zanetta) knows. Next morning [she](zanetta) begs a word with the [prioress](scol). On [Scolastica](scol)'s left side, [she](zanetta) tells [her](scol) everything; [Scolastica](scol) nods and thanks [her](zanetta); it is the deaf one.
- find zanetta "chalk"
- sibling pelle zanetta "sister"
- discover zanetta apollonia+bastian "knows"
+ betray zanetta apollonia "tells her everything"
- reveal? zanetta scol "tells her everything"
- ill scol "deaf"

== 9
The [Contessa](faustina) calls on the [fishwife](orsola). [Orsola](orsola) is gutting an eel. How much would [she](orsola) take, asks [Faustina](faustina), to fetch [her](orsola) [daughter](candida) out of that choir and marry [her](candida) off on the mainland? [Orsola](orsola) names the sum, sees [her](faustina) purse come open, and lays the eel in it. That, says [she](orsola), is what [her](orsola) [Candida](candida) goes for by the pound.
- travel faustina orsola "calls on"
- parent orsola candida "daughter"
- wedding? _ candida "marry her off"
+ reject orsola faustina "lays"

== 10
With eel on [her](faustina) gloves, and laughing in spite of herself, the [visitor](faustina) slips on the wet step. The [gondolier](momolo), [Momolo](momolo), is not quick enough; the [fishwife](orsola) is. [She](orsola) hauls the [lady](faustina) from the canal by the hair, which comes off. [Orsola](orsola) wraps [her](faustina), bald as an egg, in [her](orsola) shawl. "So [you](faustina)'re ill," [she](orsola) says. "Does [he](zen) know?"
- happy faustina "laughing"
- rescue! momolo faustina "not quick enough"
+ rescue orsola faustina "hauls"
- help orsola faustina "shawl"
- discover orsola faustina "bald"
- ill faustina "ill"
- discover? zen faustina "know"

== 11
[He](zen) does not. [Her](faustina) [husband](zen) has been kept out of [her](faustina) dressing room since Lent, and has drawn [his](zen) own conclusions. Only [Rasponi](rasponi), [her](faustina) [physician](rasponi), has been let into the secret, and, since Thursday, a [fishwife](orsola), [who](orsola) comes up by the kitchen stairs with broth and sits by [her](faustina). [She](orsola) tells [her](faustina) what the [girl](candida) was like when [she](candida) was small.
- discover! zen faustina "does not"
- married faustina zen "husband"
- advisor rasponi faustina "physician"
- reveal faustina orsola+rasponi "let into"
+ help orsola faustina "broth"

== 12
The wheel turns at midnight: another [baby](foundling). [Sister Veronica](veronica), on duty, lifts [her](foundling) out. Round the little [thing](foundling)'s neck hangs half a playing card, a queen, and [Veronica](veronica), [who](veronica) took in [Apollonia](apollonia) twenty years ago, has to hold on to the wall. It is not the other half. It is the same half. Somebody, somewhere, has two torn packs.
- find veronica foundling "lifts her out"
- rescue.past veronica apollonia "took in"
+ discover veronica foundling "same half"

== 13
In the meantime [he](zen) has bribed the [bassist](bassist). [Candida](candida) is told that [her](candida) [mother](orsola) lies dying; a side door stands open; there is a gondola. But [Momolo](momolo), [who](momolo) is to row [her](candida) to the [Count](zen)'s casino, is [Orsola](orsola)'s customer and saw [her](orsola) an hour ago, slicing mullet. [He](momolo) rows the [singer](candida) three times round the island, and home to [her](candida) [mother](orsola).
- hire bassist zen "bribed"
- parent orsola candida "mother"
- betray bassist candida "told"
- die! orsola "dying"
- abduct? zen candida "casino"
- travel candida+momolo "rows"
+ rescue momolo candida "home"

== 14
[Zen](zen) waits with oysters till two. At three a masked [woman](faustina) enters, sits down opposite, and eats [his](zen) supper. [He](zen) takes [her](faustina) for [Candida](candida), kisses [her](faustina) hand, swears that [he](zen) never loved another. Then wig and mask come off together. [His](zen) [wife](faustina) is quite bald; [his](zen) [wife](faustina), [she](faustina) mentions, reaching for the last oyster, has until about Christmas.
- date? candida zen "waits with oysters"
- discover! zen faustina "takes"
- flirt faustina zen "kisses her hand"
- love zen candida "never loved another"
+ reveal faustina zen "come off"
- married faustina zen "wife"
- die? faustina "until about Christmas"

== 15
The [Count](zen) has not been seen at the hole for a fortnight. [He](zen) sits where [Orsola](orsola) used to sit, holding the bowl. [He](zen) is bad at it, and [she](faustina) tells [him](zen) so, and [he](zen) gets better, which is more than [she](faustina) does. [He](zen) asks [her](faustina) once to forgive [him](zen). "Blow on it first," says [Faustina](faustina). "It is hot."
+ help zen faustina "holding the bowl"
- recover! faustina "more"
- reconcile? faustina zen "forgive"

== 16
The unsigned opera is the hit of the season. Its author, the whole town agrees, is Signor Nobody; the [winner](rival) of the two hundred ducats bows from a box, still in [his](rival) mask. In the gallery sits [Quirini](quirini), and has to hear himself admired. Beside [him](quirini) an [Englishman](pell) frowns over [his](pell) notebook. That modulation, mutters [Mr Pell](pell), [he](pell) has met before, behind an iron grille, on an oboe.
- create.past quirini "unsigned opera"
- steal rival quirini "bows"
+ discover pell quirini "met before"

== 17
[Pell](pell) has a friend at last to talk to: [he](pell) says it to the [man](quirini) next to [him](quirini). The [composer](quirini) takes [his](quirini) arm and gets [him](pell) outside. Not a word, [Baldassare](quirini) pleads, or [he](quirini) is ruined. [Pell](pell) gives [his](pell) hand on it. [He](pell) would ask one small thing in return: is there, in Italian, any declension of [Pellegrina](pelle)?
+ reveal pell quirini "says it"
- reveal? pell _ "Not a word"
- lose? quirini "ruined"
- help? quirini pell "ask"

== 18
So the [Maestro](quirini) teaches the [traveller](pell) Italian, and, having a kind heart, teaches [her](pelle) English. The lessons are on alternate days. [She](pelle) learns from [him](quirini) to say "[I](pelle) should be delighted," and [he](pell) to say "Would [you](pelle)?" On the feast of St Cecilia, through the bars, the two halves are put together. [Her](pelle) [sister](zanetta) breaks a string.
- advisor quirini pell "teaches"
- advisor quirini pelle "lessons"
+ propose pell pelle "Would you"
- engaged.start pell pelle "put together"
- sibling pelle zanetta "sister"

== 19
[Apollonia](apollonia) is found to have packed. Whoever wrote to the [prioress](scol), this time, wrote it in capitals, and [Scolastica](scol)'s eyes are excellent. [Lutz](bastian) is forbidden the house; [she](apollonia) is moved to the last desk; and first violin, on Sunday, is [Zanetta](zanetta). [She](zanetta) has never played so well, nor slept so badly. The bed has one too few in it.
- flee? apollonia "packed"
- betray _ apollonia "wrote"#2
- discover scol apollonia+bastian "eyes are excellent"
- quit bastian scol "forbidden the house"
- lose apollonia "moved"
+ find zanetta "first violin"
- sad zanetta "slept so badly"
- housemate.end apollonia pelle+zanetta "one too few"

== 20
On the ninth night [she](zanetta) goes barefoot to the last cell and owns up. [Apollonia](apollonia) says that [she](apollonia) knows: the capitals slant. [Zanetta](zanetta) wants to be hit. What [she](zanetta) gets is a corner of the blanket and the bow that [she](zanetta) has always envied. "Go and play," says [the other](apollonia). "But [you](zanetta) shall carry [my](apollonia) letters to [him](bastian), in the case."
+ reveal zanetta apollonia "owns up"
- betray.past zanetta apollonia "capitals"
- discover.past apollonia zanetta "knows"
- attack? apollonia zanetta "hit"
- gift apollonia zanetta "bow"
- jealous.past zanetta apollonia "envied"
- reconcile apollonia zanetta "blanket"
- help? zanetta apollonia "carry my letters"

== 21
[Faustina](faustina) sends for [Apollonia](apollonia), not for a concert. [She](faustina) has had a pack of cards brought to the bed. "[I](faustina) was nineteen," says [she](faustina), "and not yet a countess. [I](faustina) tore the queen of cups." [Apollonia](apollonia) has pictured this [woman](faustina) every night, and never bald. [She](apollonia) lays down [her](apollonia) half. There is a hand over it, very thin, with the fit.
- invite faustina apollonia "sends for"
+ reveal faustina apollonia "tore the queen"
- parent faustina apollonia "with the fit"
- meet apollonia faustina "half"
- ill faustina "bed"

== 22
And the second torn queen? It was a [valet](valet) of the [Count](zen)'s, [Rasponi](rasponi) finds out, [who](valet) had seen that card in the [lady](faustina)'s missal and thought it must be lucky: the [baby](foundling) in the wheel is [his](valet), by the [bassist](bassist). The [bassist](bassist) is caught crying on the wrong side of the nursery door. [Scolastica](scol), on hearing it with [her](scol) good ear, opens the door.
- boss zen valet "valet"
+ discover rasponi bassist+valet "finds out"
- discover.past valet faustina "had seen"
- parent bassist+valet foundling "is his"
- affair bassist valet "by the bassist"
- sad bassist "crying"
- discover scol bassist "hearing"
- help scol bassist "opens the door"

== 23
[Zen](zen) has a [stepdaughter](apollonia), then, and finds that [she](apollonia) has been fiddling within twenty paces of [his](zen) hole for years while [he](zen) looked at somebody else. [He](zen) is thoroughly ashamed. What can [he](zen) give [her](apollonia)? A house, a name, a dowry? There is a [man](bastian), says [Apollonia](apollonia), [who](bastian) was turned out for a thumb. [He](zen) might give [her](apollonia) [him](bastian).
- kin apollonia zen "stepdaughter"
- discover zen apollonia "finds"
- sad zen "ashamed"
- gift? zen apollonia "dowry"
- quit.past bastian "turned out"
+ love apollonia bastian "give her him"

== 24
[Bastian](bastian) has gone home to the [Tyrol](@tyrol), unanswered. [He](bastian) wrote nine times, and nine times it was [Zanetta](zanetta) [who](zanetta) unlocked the case and held back what was in it. [She](zanetta) had meant to read only the first. "Nobody ever wrote [me](zanetta) a line," [she](zanetta) sobs. [Her](zanetta) [sister](pelle), [who](pelle) has four hundred pages from [Mr Pell](pell), mainly about reeds, puts both arms round [her](zanetta).
- return bastian "gone home" @tyrol
- create.past bastian apollonia "wrote"
+ steal.past zanetta apollonia "held back"
- sad zanetta "sobs"
- sibling pelle zanetta "sister"
- gift.past pell pelle "four hundred pages"
- help pelle zanetta "arms"

== 25
[Apollonia](apollonia) is handed all nine. [She](apollonia) reads them in the gondola, and by the fourth [she](apollonia) will never pardon [her](zanetta), and by the ninth [she](apollonia) has. At [Mestre](@mestre) stands a coach, harnessed to the six greys of [her](apollonia) [stepfather](zen). [Momolo](momolo) lifts [her](apollonia) in. [He](momolo) would take [her](apollonia) the whole way himself, [he](momolo) says, if only it were not uphill.
- find apollonia "handed all nine"
- discover apollonia zanetta "reads them"
- reconcile! apollonia zanetta "never pardon"
+ reconcile apollonia zanetta "she has"
- travel apollonia "gondola" @mestre
- kin apollonia zen "stepfather"
- help momolo apollonia "lifts her in"
- help? momolo apollonia "take her"

== 26
In a workshop under the snow, on [his](bastian) [father](bastianfather)'s bench, lies a violin without a neck, and over it bends [Bastian](bastian). Behind [him](bastian) [somebody](apollonia) lets a case fall. [He](bastian) does not look round. "That was on purpose," [he](bastian) says. "[You](bastian) took nine letters," says [she](apollonia), "to tell [me](apollonia) once." The old [man](bastianfather) reaches for [his](bastianfather) hat, and goes to see the priest about a day.
- parent bastianfather bastian "father"
+ return apollonia "lets"
- accuse bastian apollonia "on purpose"
- confess.past bastian apollonia "tell me once"
- wedding? apollonia bastian "a day"

== 27
Christmas comes, and [Faustina](faustina) does not keep the appointment. [Rasponi](rasponi) prods: the lump has shrunk. [He](rasponi) cannot explain it, and charges accordingly. [Orsola](orsola), [who](orsola) can, goes on ladling. The [Contessa](faustina)'s hair is coming in, an inch all over, like a boy's; and the [Count](zen), [who](zen) once endowed an altar for the sake of a hole, cannot take [his](zen) eyes off [her](faustina).
- treat faustina rasponi "prods"
+ recover faustina "shrunk"
- help orsola faustina "ladling"
- gift.past zen _ "endowed"
- love zen faustina "eyes off her"

== 28
For Carnival the masked [extortioner](rival) orders a second opera, and receives one. The chorus, by favour of the [prioress](scol), is the [Pietosi](#pietosi). In the last act forty girls turn to [his](rival) box and sing, one syllable at a time, who wrote it, and the earlier one; [he](rival) has bowed twice before [he](rival) hears that it isn't [his](rival) name. [Scolastica](scol) lowers [her](scol) stick. "Which ear," asks [Quirini](quirini), in tears, "did [I](quirini) tell [you](scol) in?"
- threaten rival quirini "extortioner"
- create quirini rival "second opera"
- help scol quirini "favour"
+ reveal scol _ "sing"
- create.past quirini "wrote it"
- discover rival "hears"
- reveal.past quirini scol "tell you"

== 29
The [aunt](pellaunt) has come out from [Wiltshire](@wiltshire) to see what [she](pellaunt) is paying for, and finds [Pell](pell) betrothed to an [orphan](pelle) and an oboe. [She](pellaunt) desires to hear them. [Pellegrina](pelle) plays; the old [lady](pellaunt) shuts [her](pellaunt) eyes. Would [she](pelle) do that at home, [she](pellaunt) asks [her](pellaunt) [nephew](pell), every evening? [He](pell) thinks so. "In that case," says [she](pellaunt), "[you](pell) may come as well."
- travel pellaunt "come out" @venice
- boss pellaunt pell "paying for"
- discover pellaunt pell+pelle "finds"
+ engaged pell pelle "betrothed"
- create pelle "plays"
- kin pell pellaunt "nephew"
- invite pellaunt pell+pelle "come as well"

== 30
[Zanetta](zanetta) leads the Easter concert. [Her](zanetta) [sister](pelle) sails on Monday, [Apollonia](apollonia) is a wife, and the bed is [hers](zanetta), all three places of it. After the Gloria something is poked through from behind: a letter, the first of [her](zanetta) life. The [bassist](bassist), one desk back, cannot sleep either, what with the [baby](foundling); might [they](bassist+foundling) move in? [Zanetta](zanetta) reads it twice. This one [she](zanetta) is allowed to keep.
- create zanetta "leads"
- sibling pelle zanetta "sister"
- travel? pelle "sails"
- married apollonia bastian "wife"
- create bassist zanetta "letter"
- find zanetta "first of her life"
- parent bassist foundling "baby"
+ move? bassist+foundling zanetta "move in"
