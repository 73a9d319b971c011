%series Moon over Seongbuk
%lang en
%genre Korean weekend family drama, very terse nightly listings
%cast yeon | Han Yeon-ju; Yeon-ju | f
%cast gyu | Cha Min-gyu; Min-gyu | m
%cast dal | Cha Dal-ho; Dal-ho; Chairman Cha | m
%cast ran | Madam Oh Ran-hee; Madam Oh; Ran-hee | f
%cast bok | Han Bok-soon; Bok-soon | f
%cast sera | Ra-im | f
%cast tae | Cha Tae-oh; Tae-oh | m
%cast jiho | Ji-ho | m
%cast pyo | Secretary Pyo; Pyo | m
%cast nari | - | f
%cast jfather | - | m
%cast deckhand | - | m
%cast matchmaker | - | f
%cast goo | Dr. Goo | m
%cast hyun | Detective Hyun; Hyun | f
%cast trucker | - | m

== 1
Evicted at dawn, the noodle [cook](yeon) [Han Yeon-ju](yeon) and [her](yeon) little [boy](jiho) sleep in a bathhouse; [Cha Min-gyu](gyu), slumming it after a row with [his](gyu) [father](dal), steps on [her](yeon) hand. [Chairman Cha](dal) tells [Pyo](pyo) to cancel the [prodigal](gyu)'s cards.
- parent yeon jiho "boy"
- lose yeon "Evicted"
+ meet gyu yeon "steps"
- quarrel dal gyu "row"
- parent dal gyu "father"
- boss dal pyo "tells"

== 2
[Min-gyu](gyu) washes dishes for [Yeon-ju](yeon)'s [mother](bok) in return for soup. [Bok-soon](bok) likes [his](gyu) wrists, not [his](gyu) face: it reminds [her](bok) of someone. At the mansion, [his](gyu) [stepmother](ran) [Ran-hee](ran) measures [her](ran) own [son](tae) for the heir's chair. [Ra-im](sera) picks out china for a [groom](gyu) [who](gyu) has not called.
- parent bok yeon "mother"
+ hire gyu bok "washes"
- kin gyu ran "stepmother"
- parent ran tae "son"
- hire? tae "heir's chair"
- wedding? gyu sera "picks out china"

== 3
[Ji-ho](jiho) faints at taekwondo. Leukaemia, [Dr. Goo](goo) tells [Yeon-ju](yeon), and asks for the [father](jfather). [She](yeon) says that [he](jfather)'s dead. [Tae-oh](tae), passing the ward with flowers for a donor gala, sees [her](yeon) and walks into a pillar.
+ ill jiho "Leukaemia"
- reveal goo yeon "tells"
- die.past? jfather "dead"
- parent jfather jiho "father"
- find tae yeon "sees"

== 4
Eight years ago, campus, cherry blossom: [Tae-oh](tae) and [Yeon-ju](yeon), then an envelope of cash from [Madam Oh](ran), then nothing. [Tae-oh](tae) counts on [his](tae) fingers. [Min-gyu](gyu) sells [his](gyu) watch for the first round of chemo and swears [Goo](goo) to secrecy.
+ couple.past tae yeon "campus"
- breakup.past tae yeon "then nothing"
- gift.past ran _ "envelope of cash"
- gift gyu jiho "sells"
- reveal! goo _ "secrecy"

== 5
[Tae-oh](tae) asks outright. [Yeon-ju](yeon) empties the mop bucket over [his](tae) loafers. The [chairman](dal) slips into the noodle shop incognito to spy on [his](dal) runaway, tastes the broth and puts down the spoon. [He](dal) knows this broth. Behind the curtain [Bok-soon](bok) has stopped breathing.
- attack yeon tae "empties"
+ investigate dal gyu "spy on"
- parent dal gyu "runaway"
- discover dal "knows this broth"

== 6
[Madam Oh](ran) has [Pyo](pyo) pull the [cook](yeon)'s family register. [Ra-im](sera) tracks [Min-gyu](gyu) to the sink, calls off nothing, and orders six portions for [her](sera) bodyguards. [Ji-ho](jiho) teaches [Min-gyu](gyu) to fold paper frogs and says [he](gyu)'d do, as dads go.
- investigate pyo yeon "family register"
- boss ran pyo "has"
+ find sera gyu "tracks"
- engaged.end! gyu sera "calls off nothing"
- parent? gyu jiho "dads"

== 7
[Bok-soon](bok) confesses to [her](bok) [sister-in-law](nari)'s ashes only: [she](bok) was once cook to the [chairman](dal), and not only cook. [Yeon-ju](yeon), fetching vinegar, catches the tail end. Whose [child](yeon) is [she](yeon), then? [Min-gyu](gyu), flushed with rice wine, tells [her](yeon) that [he](gyu) dreams of [her](yeon) hands.
+ reveal bok nari "confesses"
- kin bok nari "sister-in-law"
- boss.past dal bok "once cook"
- affair.past bok dal "not only cook"
- discover yeon bok "catches"
- confess gyu yeon "dreams"
- die.past nari "ashes"
- parent? _ yeon "child"

== 8
[Yeon-ju](yeon) keeps [Min-gyu](gyu) at arm's length, unable to say why. [Pyo](pyo), eyes popping, reports what the register shows. [Ran-hee](ran) realises that the [cook](yeon) might claim a third of it all, and rings a [trucker](trucker) [who](trucker) owes [her](ran).
- reject yeon gyu "arm's length"
+ reveal pyo ran "reports"
- parent? dal yeon "claim a third"
- discover ran yeon "realises"

== 9
Headlights on the market road. It is [Bok-soon](bok) in [Yeon-ju](yeon)'s yellow coat. [Yeon-ju](yeon) kneels in the spilled kimchi; [Detective Hyun](hyun) bags one wing mirror. [Dal-ho](dal), told at breakfast, leaves the table and isn't seen for two days.
+ injure bok trucker "Headlights"
- investigate hyun _ "bags one wing mirror"
- reveal _ dal "told"

== 10
Coma. The [chairman](dal) sits by [Bok-soon](bok) under a false name, feeding a radio with old songs. [Yeon-ju](yeon) finds the [stranger](dal) asleep on [her](yeon) [mother](bok)'s blanket and covers [him](dal) up. [Hyun](hyun) matches the mirror. [Tae-oh](tae), tested in secret, is a half match for [Ji-ho](jiho): exactly a father's half.
- ill bok "Coma"
- help dal bok "sits by Bok-soon"
- parent bok yeon "mother"
- find yeon dal "finds"
- help yeon dal "covers"
- discover hyun trucker "matches"
+ parent tae jiho "a father's half"
- betray dal _ "false name"

== 11
[Tae-oh](tae) offers [his](tae) marrow, no strings. [Yeon-ju](yeon) signs, bows to the floor, and for the first time in eight years uses [his](tae) name. [Madam Oh](ran) forbids it: the anaesthetic, the risk! "[He](jiho)'s [your](ran) [grandson](jiho), [Mother](ran)." The vase misses [him](tae) narrowly.
+ help tae jiho "offers"
- sad ran tae "forbids it"
- kin jiho ran "grandson"
- parent ran tae "Mother"
- attack? ran tae "The vase"

== 12
Transplant. [Min-gyu](gyu) waits on the left bench, [Ra-im](sera) on the right; somewhere in the sixth hour [she](sera) gives back the ring and keeps the bodyguards. The [trucker](trucker) is taken off a ferry at [Incheon](@incheon) and asks for a lawyer [he](trucker) can't afford. Who sends one? [Pyo](pyo).
- treat jiho _ "Transplant"
+ engaged.end gyu sera "gives back the ring"
- arrest _ trucker "taken off a ferry"
- help pyo trucker "sends"

== 13
[Ji-ho](jiho)'s counts climb. [Bok-soon](bok) squeezes a hand, opens one eye on [Dal-ho](dal) and says the soup needs salt. [He](dal) weeps like a gutter. Then the question [he](dal) has carried: is [Yeon-ju](yeon) [mine](dal)? [She](bok) shakes [her](bok) head. A [deckhand](deckhand) from [Yeosu](@yeosu), before ever [she](bok) set foot in [Seongbuk](@seongbuk).
- recover jiho "counts climb"
+ recover bok "opens one eye"
- reveal bok dal "shakes her head"
+ parent! dal yeon "mine"
- parent deckhand yeon "A deckhand"

== 14
So the register lied; [Bok-soon](bok)'s [matchmaker](matchmaker) had put down whatever paid best. [Yeon-ju](yeon) runs three bus stops in an apron to tell [Min-gyu](gyu) why [she](yeon) could not and why [she](yeon) can. [He](gyu) has dishwater to [his](gyu) elbows. [They](gyu+yeon) rinse, [they](gyu+yeon) do not dry.
- betray.past matchmaker _ "lied"
- travel yeon gyu "runs"
+ confess yeon gyu "why she can"

== 15
[Ran-hee](ran) packs jewels for [Macau](@macau). [Pyo](pyo), [who](pyo) has typed [her](ran) dirty letters for twenty years and dreamt of [her](ran) for nineteen, is left on the curb with the cases, and hails not a cab but [Detective Hyun](hyun). [Madam](ran) is handcuffed in sable.
- flee? ran "packs jewels" @macau
- boss ran pyo "typed"
- love pyo ran "dreamt"
- reject ran pyo "left on the curb"
+ betray pyo ran "hails not a cab"
+ arrest hyun ran "handcuffed"

== 16
[Tae-oh](tae) turns down the chair, and asks [Ji-ho](jiho) if Sundays are free. [Min-gyu](gyu) is offered it next and says only if the canteen gets new management. [Chairman Cha](dal) makes room in [Bok-soon](bok)'s alley for one more stool: [his](dal). Moon, steam, four generations of broth. Ring? In the dumpling. [Yeon-ju](yeon) nearly swallows it.
- reject tae _ "turns down"
- invite tae jiho "if Sundays are free"
- hire? gyu "offered it next"
+ propose gyu yeon "Ring"
