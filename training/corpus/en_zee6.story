%series Plus None
%lang en
%genre romantic comedy with a columnist narrator, London; streaming recap notes
%cast jocasta  | Jocasta Lyle; Jocasta; Jo | f
%cast priyanka | Priyanka; Pri | f
%cast maeve    | Maeve Kinsella; Maeve | f
%cast lionel   | Lionel | m
%cast ivo      | Ivo Strand; Ivo | m
%cast editor   | Mr. Tench; Tench | m
%cast father   | Ronald Lyle; Ronald | m
%cast step     | Cheryl | f
%cast surgeon  | Adebayo | m
%cast florist  | Saskia | f
%cast mystery  | Reader 7 | n
%cast brother  | Nikhil | m
%cast bartender| - | m
%cast hubby    | Graham | m
%cast au_pair  | - | f
%cast mimi     | Mimi | f

== 1 The Invitation
"Four hundred weddings," writes [Jocasta Lyle](jocasta), [who](jocasta) reviews other people's romances for the [Evening Dispatch](#dispatch), "and not one plus-one." This week's [bride](step) is [her](jocasta) own [father](father)'s: [Ronald](father), sixty-eight, is to marry [his](father) podiatrist, [Cheryl](step), thirty-four. [Jocasta](jocasta) RSVPs for two and has a fortnight to find the second. [Priyanka](priyanka), [her](jocasta) oldest [friend](priyanka), offers a [brother](brother); [Maeve](maeve), [her](jocasta) newest, offers gin. A letter arrives at the paper, unsigned. "[I](mystery) know someone [who](mystery) would come."
- create jocasta "writes"
- parent father jocasta "father"
+ wedding? father step "marry"
- engaged father step "bride"
- treat father step "podiatrist"
- friend jocasta priyanka "oldest friend"
- sibling brother priyanka "brother"
- friend jocasta maeve "newest"
- create mystery jocasta "letter"

== 2 Auditions
Six evenings, six men, one stain. The [bartender](bartender) [who](bartender) serves [her](jocasta) through all of them starts holding up score cards. [Pri](priyanka)'s [brother](brother) [Nikhil](brother) is a darling and spends the starters on [Maeve](maeve)'s telephone number, which [Jo](jocasta) gives [him](brother) along with [her](jocasta) pudding. Across town [Priyanka](priyanka) gets home early to [her](priyanka) [husband](hubby), the dependable [Graham](hubby), and finds the [au pair](au_pair) wearing [her](priyanka) kimono. There is a perfectly good explanation. [He](hubby) doesn't have it.
- sibling brother priyanka "brother"
- date brother jocasta "starters"
- love.start brother maeve "telephone number"
- help jocasta brother "gives him"
- return priyanka "gets home"
- married hubby priyanka "husband"
+ discover priyanka au_pair+hubby "wearing her kimono"
+ cheat hubby priyanka "wearing her kimono"

== 3 Decree of Pavlova
[Pri](priyanka) tells no one. [She](priyanka) bakes. At the third pavlova [Maeve](maeve), a divorce [barrister](maeve) with a nose for meringue, lays down [her](maeve) spoon and asks [her](priyanka) for dates and times. [Jocasta](jocasta), meanwhile, answers [Reader 7](mystery), as [she](jocasta) has christened [her](jocasta) correspondent, in the column, and doubles the paper's circulation. [Tench](editor), the [editor](editor), [who](editor) has smiled once since decimalisation, does so again, puts [her](jocasta) on page three, and asks whether [he](editor) may drive [her](jocasta) home. [She](jocasta) prefers the night bus.
- reveal! priyanka "tells no one"
+ discover maeve priyanka "lays down her spoon"
- happy editor "smiled"
- boss editor jocasta "editor"
+ hire jocasta editor "page three"
- flirt editor jocasta "drive her home"
- reject jocasta editor "prefers the night bus"

== 4 Aisle Seat
The ceremony goes off without a hitch, apart from the best man's speech, the marquee, and [Jocasta](jocasta)'s [companion](ivo), [Ivo Strand](ivo), a [photographer](ivo) [whom](ivo) [she](jocasta) engaged at the last minute by the hour. [He](ivo) dances with every aunt. [Ronald](father), pronounced [husband](father) and feeling [his](father) heart, has to be carried behind the cake by [Adebayo](surgeon), a [surgeon](surgeon) from the [bride](step)'s side. While [she](jocasta) and [her](jocasta) brand-new [stepmother](step) hold a foot each, the [women](jocasta+step) exchange [their](jocasta+step) first civil word. It is "lift".
+ wedding father step "ceremony"
- hire ivo jocasta "engaged"
- ill father "feeling his heart"
+ rescue surgeon father "carried behind the cake"
- treat father surgeon "surgeon"
- kin jocasta step "stepmother"
- reconcile jocasta step "first civil word"

== 5 By the Hour
[Ivo](ivo) sends no invoice. This strikes [Jocasta](jocasta) as alarming, and after two days of looking up the word "gratis" [she](jocasta) tracks [him](ivo) down to a houseboat in [Wapping](@wapping), on which a small [girl](mimi) in a life jacket demands the password. [Mimi](mimi) is [his](ivo) [daughter](mimi); [her](mimi) [mother](florist) drops [her](mimi) off on Thursdays. [Pri](priyanka) has put [Graham](hubby)'s golf clubs on the towpath, [Graham](hubby) after them, and the locks in the care of [Lionel](lionel), a [locksmith](lionel) [who](lionel) whistles Puccini and won't take a penny for [his](lionel) trouble.
- sad jocasta ivo "alarming"
+ find jocasta ivo "tracks him down"
- meet jocasta mimi "demands the password"
- parent ivo mimi "daughter"
- parent florist mimi "mother"
+ breakup priyanka hubby "on the towpath"
- help lionel priyanka "won't take a penny"

== 6 Letters Page
Who is [Reader 7](mystery)? Half of [London](@london) has a theory. [Maeve](maeve) puts [her](maeve) money on [Tench](editor), [Nikhil](brother) on [Maeve](maeve), with [whom](maeve) [he](brother) is on [his](brother) fifth dinner and fourth dry cleaner; [she](maeve) throws things when [she](maeve) is pleased. The newest letter describes the [columnist](jocasta)'s laugh in such detail that [Jocasta](jocasta) has it examined for fingerprints. They belong to a [child](mimi). [Ronald](father), convalescing on [Cheryl](step)'s orders, takes up knitting and is a happier man than [his](father) [daughter](jocasta) has ever known [him](father).
- investigate _ mystery "theory"
- accuse maeve editor "puts her money on"
- date brother maeve "fifth dinner"
- happy maeve "pleased"
- create mystery "newest letter"
+ investigate jocasta mystery "examined for fingerprints"
- discover jocasta mimi "belong to a child"
- recover father "convalescing"
- happy father "happier"
- parent father jocasta "daughter"

== 7 Proof of Service
[Graham](hubby) contests everything, down to the whisk. For counsel [he](hubby) has retained the one [advocate](florist) [whom](florist) [Maeve](maeve) has never beaten, and [she](florist) turns out to be called [Saskia](florist), to sell flowers on the side, and to have a [child](mimi) on a houseboat every Thursday. [Jocasta](jocasta) sits in the gallery next to [Ivo](ivo), [who](ivo) shrinks. [He](ivo) omitted to mention a thing or two, among them that the divorce from [Saskia](florist) has been "practically through" since 2014. [Jo](jocasta) hands [him](ivo) back [his](ivo) umbrella. It is, of course, pouring.
- accuse hubby priyanka "contests everything"
- hire florist hubby "retained"
- enemy florist maeve "never beaten"
- parent florist mimi "child"
- betray ivo jocasta "omitted"
- discover jocasta ivo "turns out"
- married florist ivo "practically through"
- divorce? florist ivo "practically through"
+ breakup jocasta ivo "hands him back"

== 8 Whisk
With one question about a kimono [Maeve](maeve) brings the unbeatable [Saskia](florist) to [her](florist) knees, and wins [Priyanka](priyanka) the house, the whisk and an apology. The two [lawyers](florist+maeve) go for oysters afterwards; it's respect, says [Maeve](maeve). A drunken [Graham](hubby) tries to force the new lock and finds [Lionel](lionel) on the other side of it with a tenor's lungs. [He](lionel) doesn't lay a finger on the [intruder](hubby). [He](lionel) merely sings until [he](hubby) goes away. [Pri](priyanka), on the stairs in curlers, has not laughed since spring and cannot now leave off.
+ find maeve priyanka "wins Priyanka the house"
- advisor maeve priyanka "wins Priyanka"
- enemy.end florist maeve "respect"
- attack? hubby priyanka "force the new lock"
- find hubby lionel "finds"
- attack! lionel hubby "doesn't lay a finger"
+ rescue lionel priyanka "sings"
- flee hubby lionel "goes away"
- sad.past priyanka "has not laughed"
- happy priyanka "cannot now leave off"

== 9 Deadline
[Tench](editor) must cut a third of [his](editor) staff, offers [Jocasta](jocasta) the choice between [his](editor) hand and [her](jocasta) cards, and is told where to file both. [She](jocasta) clears [her](jocasta) desk in a quarter of an hour. Under the blotter lies a bundle, held back for months: forty letters from [Reader 7](mystery) that [he](editor) never passed on. [She](jocasta) reads them on the pavement. Number thirty-nine ends, "[Mimi](mimi) says [I](ivo) should have put [my](ivo) name. [She](mimi) posts them for [me](ivo), sticky fingers and all."
- quit? _ editor "cut a third"
- propose editor jocasta "his hand"
- threaten editor jocasta "her cards"
+ reject jocasta editor "where to file both"
- quit jocasta editor "clears her desk"
- betray.past editor jocasta "held back for months"
- find jocasta "Under the blotter"
+ discover jocasta ivo "reads them"
- help.past mimi ivo "posts them"

== 10 Low Tide
[Ivo](ivo) has been writing since long before the wedding, then; since a window seat, a bus, a [woman](jocasta) [who](jocasta) laughed at [her](jocasta) own page. [Jocasta](jocasta) reaches [Wapping](@wapping) to find the mooring empty. [He](ivo) has taken the boat up the [Thames](@thames), [Saskia](florist) tells [her](jocasta), and, woman to woman, has signed at last. [Cheryl](step) drives. [Ronald](father), in the back, holds the map and drops stitches. [Stepmother](step) and [stepdaughter](jocasta) quarrel all the way to [Henley](@henley) over the radio, like family.
- create.past ivo "has been writing"
- love.past ivo jocasta "laughed at her own page"
- travel jocasta "reaches" @wapping
+ discover jocasta ivo "mooring empty"
- travel ivo "taken the boat" @thames
- reveal florist jocasta "tells her"
+ divorce florist ivo "signed at last"
- help step jocasta "drives"
- travel father+jocasta+step "all the way" @henley
- kin jocasta step "stepdaughter"
- quarrel jocasta step "quarrel"

== 11 Locks and Keys
A lock gate at [Henley](@henley), two boats waiting, and a [child](mimi) [who](mimi) sees [her](jocasta) first. What [Ivo](ivo) says is drowned by the sluice; what [she](jocasta) says is, by [her](jocasta) own later account, unprintable. [They](ivo+jocasta) kiss, and [Mimi](mimi) falls in. [Jocasta](jocasta), [who](jocasta) can't swim, goes straight after [her](mimi) and has to be fished out by the [girl](mimi). In [London](@london) [Nikhil](brother) has mislaid the ring intended for [Maeve](maeve). Having swallowed an oyster with something hard in it, [she](maeve) is about to sue the restaurant.
- find mimi jocasta "sees her first"
+ kiss ivo jocasta "kiss"
- rescue? jocasta mimi "straight after her"
- rescue mimi jocasta "fished out"
- lose brother "mislaid the ring"
+ propose? brother maeve "ring intended"
- accuse? maeve _ "sue the restaurant"

== 12 Plus One
A year on, the invitation is [hers](jocasta). The paper, under new management ([Tench](editor) now edits a catalogue of sheds), wishes to print it. [Maeve](maeve), [whose](maeve) ring was recovered by [Adebayo](surgeon) and a great deal of porridge, sits between [her](maeve) [husband](brother) and [her](maeve) old [foe](florist). [Lionel](lionel) sings; [Priyanka](priyanka), on the organ bench, turns [his](lionel) pages with the hand [he](lionel) isn't holding. [Ronald](father) gives [his](father) [daughter](jocasta) away in a cardigan of [his](father) own making. And the [narrator](jocasta)? [She](jocasta) has no more to report. [She](jocasta) is dancing.
+ wedding? ivo jocasta "invitation"
- quit.past editor "now edits a catalogue"
- hire editor "now edits a catalogue"
- treat.past maeve surgeon "recovered"
- married brother maeve "husband"
- enemy.past florist maeve "foe"
- couple lionel priyanka "isn't holding"
- parent father jocasta "daughter"
- create father "cardigan"
- happy jocasta "dancing"
