%series Hellas Basin
%lang en
%genre grown-up soap in a domed city on Mars, fan-wiki episode pages
%cast oriel  | Oriel Tanaka; Oriel | f
%cast bram   | Bram Castellan; Bram | m
%cast vesna  | Vesna Castellan; Vesna | f
%cast tully  | Tully Adair; Tully; Adair | m
%cast xiu    | Governor Xiu; Xiu | f
%cast marsh  | Marsh | n
%cast daud   | Daud Okri; Daud | m
%cast pell   | Pell Adair; Pell | f
%cast ruth   | Sister Ruth; Ruth | f
%cast smug   | Coil | m
%cast child  | Ivo | m
%cast clerk  | - | m
%cast wife   | Hope Okri; Hope | f
%cast beau   | - | m

== 1 Airlock Six
[Oriel Tanaka](oriel) steps off the slow boat from [Earth](@earth) as the dome's new engineer and finds that the quarters assigned to [her](oriel) are taken. The [occupant](tully), [Tully Adair](tully), an ice [miner](tully), is in the shower. There's one bunk, and the [clerk](clerk) shrugs. [They](oriel+tully) draw a chalk line. Next door live [Bram Castellan](bram), [head](bram) of Air, and [his](bram) [wife](vesna) [Vesna](vesna), [who](vesna) have not slept a night apart in fifteen years; [Vesna](vesna) brings [Oriel](oriel) a tomato, a fortune in these parts. The [miner](tully) has a [sister](pell), [Pell](pell), [who](pell) keeps the only bar on [Mars](@mars) and bets a week's takings that the chalk won't last till spring.
+ travel oriel "steps off"
- hire oriel _ "new engineer"
- meet oriel tully "in the shower"
- housemate.start oriel tully "one bunk"
- neighbour bram+vesna oriel+tully "Next door"
- married bram vesna "wife"
- gift vesna oriel "a tomato"
- sibling pell tully "sister"
- affair? oriel tully "won't last till spring"

== 2 Chalk
[Oriel](oriel) snores. [Tully](tully) whistles. On day four [they](oriel+tully) are throwing boots; on day nine [he](tully) comes off shift with a burned hand and [she](oriel) binds it up without a word. [Governor Xiu](xiu) summons the [engineer](oriel) and asks, over real coffee, who is leaking oxygen figures to the miners. Over the same coffee [she](xiu) lets [her](xiu) knee rest against [Oriel](oriel)'s. [Oriel](oriel) moves [her](oriel) chair. In Hydroponics [Vesna](vesna) teaches the [orphan](marsh) [Marsh](marsh) to graft, and treats [Marsh](marsh) like the child [she](vesna) and [Bram](bram) couldn't have. At the bar, [Bram](bram) tells [Pell](pell) that a man can be happy and bored.
+ quarrel oriel tully "throwing boots"
- injure tully "burned hand"
- treat tully oriel "binds it up"
- betray _ xiu "leaking oxygen figures"
- investigate xiu _ "who is leaking"
- flirt xiu oriel "rest against"
- reject oriel xiu "moves her chair"
- advisor vesna marsh "teaches"
- reveal bram pell "tells Pell"
- happy bram "happy and bored"

== 3 Bored
The bored [husband](bram) stays for one more, then for breakfast. [Pell](pell) doesn't think of it as stealing; [she](pell) thinks of it as a loan. [Her](pell) [brother](tully), [who](tully) comes in by the back way to borrow salt, backs out again on tiptoe with none. [He](tully) has to share a wall with the deceived [woman](vesna), and that evening, when [she](vesna) asks after [his](tully) hand, the [miner](tully) can't meet [her](vesna) eye. "What's wrong with [you](tully)?" says [his](tully) [bunkmate](oriel). [He](tully) tells [her](oriel) across the chalk, in the dark. A [stranger](daud) has crawled in through Airlock Six, half frozen: [Daud Okri](daud), written off for dead two winters ago.
+ sex bram pell "breakfast"
- cheat bram vesna "breakfast"
- married bram vesna "husband"
- sibling pell tully "brother"
- discover tully bram+pell "backs out"
- neighbour tully vesna "share a wall"
- reveal! tully vesna "can't meet her eye"
- reveal tully oriel "tells her"
- housemate oriel tully "bunkmate"
+ return daud "crawled in"
- ill daud "half frozen"
- die! daud "written off for dead"

== 4 Headcount
[Daud](daud) wakes. [Daud](daud) asks for [Hope](wife). [Hope](wife) was [his](daud) [wife](wife). [Hope](wife) went back to [Earth](@earth). [Ruth](ruth) has to tell [Daud](daud). [Sister Ruth](ruth) runs the clinic. [She](ruth) feeds [Daud](daud) with a spoon. [Daud](daud) weeps for [Hope](wife). [Marsh](marsh) steals soup for [Daud](daud). [Xiu](xiu) questions [Daud](daud). [Xiu](xiu) does not like survivors. [Tully](tully) rubs out the chalk. [Oriel](oriel) draws it again. [Tully](tully) hands [Oriel](oriel) the chalk. [Pell](pell) misses [Bram](bram). [Bram](bram) grows beans with [Vesna](vesna).
- recover daud "wakes"
- married.past daud wife "wife"
- breakup.past wife daud "went back"
- travel.past wife "went back" @earth
- help ruth daud "feeds"
- help marsh daud "soup for Daud"
- reveal ruth daud "has to tell"
- treat daud ruth "runs the clinic"
+ sad daud wife "weeps for Hope"
- steal marsh _ "steals soup"
- investigate xiu daud "questions"
- love? tully oriel "rubs out the chalk"
- love pell bram "misses"

== 5 What Daud Saw
[He](daud) wasn't lost, the frozen [man](daud) whispers to the [nun](ruth) [who](ruth) nurses [him](daud). [He](daud) was shut out. [He](daud) had counted the tanks and come up short, and somebody turned the wheel behind [him](daud). [Ruth](ruth), [who](ruth) has taken vows on two planets and keeps most of them, hides [him](daud) in the chapel roof before [Xiu](xiu)'s men come to finish the job. [Marsh](marsh) carries up the meals. Meanwhile [Vesna](vesna), a happy [woman](vesna), finds a hairpin in the bean trough. It isn't [hers](vesna). [She](vesna) wears it to the bar, sits down, orders, and waits for [Pell](pell) to look up.
+ reveal daud ruth "whispers"
- kill.past? _ daud "shut out"
- discover.past daud "come up short"
- treat daud ruth "nurses him"
+ help ruth daud "hides him"
- kill? xiu daud "finish the job"
- help marsh daud "carries up the meals"
- find vesna "a hairpin"
- happy vesna "a happy woman"
- discover vesna pell "waits for Pell"

== 6 Hairpin
No plates are thrown; there are only eleven on the planet. [Vesna](vesna) asks how long, is told, pays for [her](vesna) drink and goes home to move [Bram](bram)'s things into the corridor, socks first. [He](bram) swears it's over. It wasn't till then, as [Pell](pell) points out, scrubbing a clean glass. The [neighbour](oriel) through the wall lets [Vesna](vesna) have [her](oriel) half of the bunk, and so the [engineer](oriel) must sleep on the far side of the chalk. [She](oriel) and [Tully](tully) lie like planks. At ten past four a plank turns over. By breakfast [Pell](pell) has won [her](pell) bet and lost [her](pell) [lover](bram), [who](bram) has gone to the ice fields to think.
- reveal pell vesna "is told"
+ breakup vesna bram "into the corridor"
- affair.end bram pell "it's over"
- neighbour oriel vesna "neighbour"
- help oriel vesna "lets Vesna have"
- move vesna oriel "half of the bunk"
+ sex oriel tully "a plank turns over"
- find pell "won her bet"
- breakup bram pell "gone to the ice fields"
- affair.past bram pell "lover"

== 7 Short Count
[Marsh](marsh) is followed. The [orphan](marsh), caught on the chapel ladder with a bowl, is dragged before the [governor](xiu) and told that there'll be no more air for [Vesna](vesna) unless [Marsh](marsh) says who's eating. [Marsh](marsh) is fourteen and holds out for a day. Then [Xiu](xiu) has the chapel stormed. It's empty. The [nun](ruth) and the dead [man](daud) are in a supply tank with the [smuggler](smug) called [Coil](smug), bumping across the basin; in the dark, somewhere past the third crater, [she](ruth) lets go of a rosary and [he](daud) takes hold of a hand. [Xiu](xiu) blames [Oriel](oriel), [who](oriel) knows nothing, and [who](oriel) has turned [her](xiu) down once before.
- investigate _ marsh "is followed"
- abduct xiu marsh "dragged before"
+ threaten xiu marsh "no more air"
- betray? marsh daud "holds out"
+ flee daud+ruth xiu "in a supply tank"
- help smug daud+ruth "with the smuggler"
- flirt daud ruth "takes hold of a hand"
- accuse xiu oriel "blames"
- discover! oriel "knows nothing"
- reject.past oriel xiu "turned her down"

== 8 Lock and Key
[Xiu](xiu) locks up [Oriel](oriel). [Tully](tully) yells at the guards. [Pell](pell) pulls [Tully](tully) off a guard. [Vesna](vesna) goes to [Xiu](xiu). [She](vesna) offers tomatoes for [Oriel](oriel). [Xiu](xiu) takes the tomatoes. [Xiu](xiu) keeps [Oriel](oriel). [Bram](bram) comes back from the ice. [Bram](bram) has counted the tanks, too. [Vesna](vesna) hears [him](bram) out. [She](vesna) does not take [him](bram) back. [She](vesna) takes the numbers. [Ruth](ruth) kisses [Daud](daud) in a crater. [Ruth](ruth) says a prayer. [Daud](daud) says amen. [Coil](smug) looks at the stars.
+ arrest xiu oriel "locks up"
- quarrel _ tully "yells"
- help pell tully "pulls Tully off"
- attack tully _ "off a guard"
- help? vesna oriel "offers tomatoes"
- reject xiu vesna "keeps Oriel"
- return bram "comes back"
- discover bram "has counted"
- reveal bram vesna "hears him out"
- reconcile! bram vesna "does not take him back"
+ kiss daud ruth "kisses"

== 9 Festival of Two Moons
Everyone is at the dance. The [ex-husband](bram), [who](bram) still holds the keys to Air, cuts it off in the [governor](xiu)'s office for ninety seconds, just long enough for the [barkeep](pell) to lift the cell key from a fainting guard. So [Bram](bram) and [Pell](pell) work hand in glove once more, and [both](bram+pell) notice that nothing stirs. [Oriel](oriel), out of the cell, is sick down [Tully](tully)'s uniform. Nerves, [she](oriel) says. [Vesna](vesna), [who](vesna) has wished for it herself too often not to know it, says congratulations. On the bandstand [Marsh](marsh), in a borrowed tie, reads the oxygen figures out to four thousand people.
- ex bram vesna "ex-husband"
- attack bram xiu "cuts it off"
- steal pell _ "lift the cell key"
+ rescue bram+pell oriel "the cell key"
- love! bram pell "nothing stirs"
- ill oriel "sick"
+ pregnant oriel tully "congratulations"
- discover vesna oriel "to know it"
+ reveal marsh _ "reads the oxygen figures"

== 10 Governor's Evening
[Xiu](xiu) barricades herself in with the [clerk](clerk). The [clerk](clerk), a mild [man](clerk) [who](clerk) has loved [her](xiu) from behind a desk for nine years, tells [her](xiu) so, now that it can do no harm; then [he](clerk) opens the door to the crowd. [She](xiu) goes quietly. [Coil](smug) brings back [his](smug) two [passengers](daud+ruth), [one](ruth) of [them](daud+ruth) no longer in a veil. There's a message waiting for [Daud](daud). [Hope](wife), on hearing that [he](daud) is alive, has boarded the slow boat. [She](wife) never signed the papers; [she](wife) is still [his](daud) [wife](wife), seven months off and coming closer. [Ruth](ruth) puts the veil back on.
+ confess clerk xiu "tells her so"
- love clerk xiu "has loved her"
- betray clerk xiu "opens the door"
+ arrest _ xiu "goes quietly"
- return daud+ruth "brings back"
- discover wife daud "on hearing"
- die! daud "alive"
- travel wife "boarded the slow boat"
- married daud wife "wife"
- breakup ruth daud "puts the veil back on"

== 11 Slow Boat
An election, of sorts: [Vesna](vesna) is voted in by a show of gloves. The [governor](vesna), as one must now call [her](vesna), takes in [Marsh](marsh) for good, with a paper and a stamp. [Bram](bram), [her](vesna) former [husband](bram), asks to be given the worst job going and gets it. [Tully](tully) builds a cradle out of a drill case. In [her](oriel) eighth month the [engineer](oriel) tells [him](tully) that [she](oriel) signed on for two years only and never said so, and that the boat goes home in June. [They](oriel+tully) throw boots. [Hope](wife) steps out of Airlock Six with a [man](beau) on [her](wife) arm: [she](wife) has come to ask [Daud](daud) for the divorce.
- hire vesna "voted in"
+ parent.start vesna marsh "takes in Marsh"
- ex bram vesna "former husband"
- hire bram vesna "the worst job"
- create tully "a cradle"
- pregnant oriel tully "eighth month"
- reveal oriel tully "tells him"
- betray oriel tully "never said so"
- travel? oriel "goes home"
+ quarrel oriel tully "throw boots"
- travel wife "steps out of"
- couple beau wife "on her arm"
- divorce? daud wife "the divorce"

== 12 Spring
[Daud](daud) signs with such speed that [Hope](wife) is a little hurt, and sprints to the clinic. [Ruth](ruth) is delivering a [boy](child). [Oriel](oriel) calls the [father](tully) every name there is in four languages; [Tully](tully) holds on. [They](oriel+tully) name the [mite](child) [Ivo](child). "Well?" says [Ruth](ruth) to the [man](daud) in the door, washing [her](ruth) hands. [He](daud) asks. [She](ruth) gives [him](daud) the towel, then the answer. [Bram](bram), emptying bins, is handed a tomato by [Governor Vesna](vesna), [who](vesna) says it means nothing; [he](bram) keeps the stalk. The boat leaves in June, one berth unused. On the floor of the quarters there is no chalk at all.
+ divorce daud wife "signs"
- sad wife "a little hurt"
- treat oriel ruth "delivering"
+ birth oriel child "delivering a boy"
- parent tully child "father"
- quarrel oriel tully "every name there is"
+ propose daud ruth "He asks"
- engaged.start daud ruth "then the answer"
- gift vesna bram "handed a tomato"
- love bram vesna "keeps the stalk"
- help tully oriel "holds on"
- travel! oriel "one berth unused"
- reconcile oriel tully "no chalk at all"
