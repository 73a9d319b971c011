%series The Lost Property Office of Time
%lang en
%genre light science fiction comedy: time-travel clerks in Leeds, streaming blurbs
%cast pandora | Pandora Achebe-Wright; Pandora; Dora | f
%cast neville | Neville Stubbs; Stubbs; Neville | m
%cast jules   | Jules Okonkwo; Jules | n
%cast zephyr  | Zephyr Thorne; Zephyr | f
%cast magnus  | Sir Magnus Thorne; Magnus; Thorne | m
%cast beryl   | Beryl Stubbs; Beryl | f
%cast tavi    | Tavi | m
%cast hilda   | Hilda of Whitby; Hilda | f
%cast colin   | Colin | m
%cast lucius  | Lucius Varro; Lucius; Varro | m
%cast judge   | - | f
%cast plumber | Gethin Rees; Gethin; Rees | m

== 1 Umbrella, Black, 1911
Things get lost in time, and somebody in [Leeds](@leeds) has to fetch them back. On [her](pandora) first day as a retriever, [Pandora Achebe-Wright](pandora) is teamed up with [Neville Stubbs](neville), [who](neville) has been doing the job since 1987, or 1640. [Her](pandora) [fiancé](colin), [Colin](colin), thinks [she](pandora) works in insurance. [Neville](neville)'s [wife](beryl) [Beryl](beryl) thinks [he](neville) is dead; it's complicated. In charge of [them](neville+pandora) is [Sir Magnus Thorne](magnus), [whose](magnus) portrait in the lobby winks. A [plumber](plumber) comes about the leak in the nineteenth century and falls in.
+ hire pandora "On her first day"
- colleague neville pandora "teamed up"
- engaged colin pandora "fiancé"
- betray pandora colin "works in insurance"
- married beryl neville "wife"
- die! neville "is dead"
- boss magnus neville+pandora "In charge of"
- travel plumber "falls in"

== 2 The Wrong Bath
In the baths of [Eboracum](@eboracum) [Pandora](pandora) is after a lost earring. What [she](pandora) gets is [Lucius Varro](lucius), a [centurion](lucius) without a tunic, [who](lucius) declares in front of the whole caldarium that [she](pandora) is the only [woman](pandora) in the world. It is the steam, [she](pandora) tells [him](lucius). Back home [Colin](colin) has cooked. [Jules Okonkwo](jules) from Accounts, [Pandora](pandora)'s [flatmate](jules) and [Colin](colin)'s best [friend](jules), notices that [she](pandora) smells of olive oil and that [she](pandora) hums. The [plumber](plumber), somewhere in 1848, asks to be paid.
- find? pandora "is after"
- meet lucius pandora "What she gets"
+ confess lucius pandora "only woman in the world"
- reject pandora lucius "It is the steam"
- housemate jules pandora "flatmate"
- friend colin jules "best friend"
- discover jules pandora "notices"
- love? pandora lucius "she hums"

== 3 Beryl
Every Thursday the officially dead [man](neville) stands behind a hedge to watch [his](neville) [widow](beryl) hang out washing. It is strictly forbidden. This Thursday there is a man's shirt on the line. [Neville](neville) goes to pieces, and [his](neville) new [partner](pandora), [who](pandora) ought to report [him](neville), lends [him](neville) [her](pandora) handkerchief instead. The shirt, as [Jules](jules) digs up, is the property of one [Tavi](tavi), a salsa [teacher](tavi) half [Beryl](beryl)'s age. Meanwhile the [centurion](lucius) has found the door [Pandora](pandora) left ajar, and sits in full armour in the kitchen of [her](pandora) [betrothed](colin). [The two](colin+lucius) get on like a house on fire.
- married beryl neville "widow"
- sad neville beryl "goes to pieces"
- colleague neville pandora "new partner"
- help pandora neville "handkerchief"
- die! neville "officially dead"
- reveal! pandora _ "report him"
- investigate jules tavi "digs up"
+ affair? beryl tavi "man's shirt"
+ travel lucius "found the door"
- engaged colin pandora "betrothed"
- friend.start colin lucius "get on"

== 4 Short Circuit
[Tavi](tavi) dances with [Beryl](beryl). [Beryl](beryl) steps on [Tavi](tavi). [Tavi](tavi) adores [Beryl](beryl). [Beryl](beryl) still dreams of [Neville](neville). [Neville](neville) wants to hit [Tavi](tavi). [Jules](jules) holds [Neville](neville) back. [Magnus](magnus) catches [them](jules+neville). [Magnus](magnus) docks [their](jules+neville) pay. "Who is this [Roman](lucius)?" asks [Magnus](magnus). [Pandora](pandora) says cousin. [Colin](colin) says lodger. So [Lucius](lucius) moves in with [Colin](colin). May is cold in [Leeds](@leeds). Rust is a problem for [Lucius](lucius).
- date beryl tavi "dances with"
+ love tavi beryl "adores"
- love beryl neville "dreams of Neville"
- attack? neville tavi "wants to hit"
- help jules neville "holds Neville back"
- discover magnus jules+neville "catches them"
- boss magnus jules+neville "docks"
- betray pandora magnus "says cousin"
- move lucius colin "moves in"
- housemate colin lucius "lodger"

== 5 The Abbess's Comb
A comb has gone astray in 664, and its [owner](hilda), [Hilda of Whitby](hilda), [abbess](hilda), wants it back now. [She](hilda) takes to [Jules](jules) at once and asks no questions as to whether [they](jules) are a brother or a sister. In the cloister [Pandora](pandora) admits to [Jules](jules) what [she](pandora) has not admitted to herself, that it is the [soldier](lucius) and not the insurance [man](colin) [she](pandora) thinks of before sleep. [Jules](jules) would rather not have heard it. Since freshers' week [they](jules) have loved [Colin](colin), [their](jules) best [friend](colin), without a word. That would make three people who can't have whom they want. Four, with the [retriever](neville) behind the hedge.
- lose hilda "gone astray"
- friend hilda jules "takes to Jules"
+ reveal pandora jules "admits"
- love pandora lucius "thinks of before sleep"
- sad jules pandora "rather not have heard"
+ love jules colin "have loved Colin"
- friend colin jules "best friend"

== 6 Banns
Wedding fair! [Colin](colin) has booked a marquee; [Pandora](pandora) says yes to everything in a small voice, while [Lucius](lucius), [who](lucius) is to carry the rings, sharpens [his](lucius) sword. A stray umbrella from 1911 throws the happy [couple](colin+pandora)'s [lodger](lucius) and the [bride](pandora)-to-be into an air-raid shelter for a night, and there, by torchlight, [she](pandora) is the [one](pandora) [who](pandora) starts. [Sir Magnus](magnus) sees it on [his](magnus) screen and smiles a thin smile. [He](magnus) needs a hold on somebody. In the next shelter, coughing, sits a [plumber](plumber) with an unpaid bill.
- wedding? colin pandora "booked a marquee"
- engaged colin pandora "bride-to-be"
- housemate colin lucius "lodger"
+ kiss lucius pandora "the one who starts"
- cheat pandora colin "the one who starts"
- discover magnus lucius+pandora "sees it"
- happy magnus "smiles"
- ill plumber "coughing"

== 7 The Hold
[Thorne](magnus) puts it to [her](pandora) nicely: either [Pandora](pandora) brings [him](magnus) a certain sealed trunk from 2203, or [her](pandora) [intended](colin) sees the footage. [She](pandora) goes. In the trunk sits a [woman](zephyr) called [Zephyr](zephyr) [who](zephyr) says that [she](zephyr) is [Magnus](magnus)'s [wife](zephyr), that [he](magnus) shut [her](zephyr) up in there, and could [she](zephyr) have a sandwich. [Neville](neville), [who](neville) knows something about marriages across the grave, hides the [stowaway](zephyr) in [his](neville) flat. [She](zephyr) eats all [his](neville) ham. [She](zephyr) thinks [him](neville) handsome. It is a long time since anyone did.
+ threaten magnus pandora "sees the footage"
- engaged colin pandora "intended"
- travel pandora "goes"
- find pandora zephyr "sits a woman"
- married magnus zephyr "wife"
- abduct.past magnus zephyr "shut her up"
+ help neville zephyr "hides the stowaway"
- love zephyr neville "thinks him handsome"

== 8 Minutes
[Colin](colin) gets a film in the post. [Colin](colin) watches it twice. [He](colin) calls off the marquee. [Pandora](pandora) does not deny it. [Lucius](lucius) offers [Colin](colin) [his](lucius) sword. [Colin](colin) cries on [Lucius](lucius). [Jules](jules) cries too, for [Colin](colin). Who sent it? [Magnus](magnus) did. [Hilda](hilda) prays for the lot. [Tavi](tavi) buys a ring for [Beryl](beryl). [Beryl](beryl) says maybe. Thorne is only a name on a door, says [Zephyr](zephyr). Behind the door sits [my](zephyr) [husband](magnus).
- discover colin lucius+pandora "watches it"
+ breakup colin pandora "calls off"
- help lucius colin "offers Colin"
- sad colin pandora "cries on Lucius"
- sad jules colin "cries too"
- reveal magnus colin "Magnus did"
- propose tavi beryl "buys a ring"
- reject? beryl tavi "says maybe"
- married magnus zephyr "my husband"

== 9 Single Room, 1973
The jilted [man](colin) takes a week off in a seaside hotel of 1973, courtesy of Accounts, and [Jules](jules), to see that [he](colin) eats, comes too. On the Thursday it rains, on the Friday [they](colin+jules) push the beds together for warmth, and on the Saturday that is no longer why. In [Leeds](@leeds) [Pandora](pandora)'s empty ring finger has got [Varro](lucius) down on one knee, sword and all. [She](pandora) needs time, [she](pandora) says. "[You](pandora) have a machine for it," says the [Roman](lucius). The salsa [teacher](tavi), [whose](tavi) maybe has become a no, drowns [his](tavi) sorrows with a [stranger](neville) behind a hedge, and the [stranger](neville) turns out to be [her](beryl) late [husband](neville).
- breakup.past colin pandora "jilted"
- travel colin+jules "takes a week off"
- help jules colin "see that he eats"
+ sex colin jules "no longer why"
- propose lucius pandora "down on one knee"
- reject? pandora lucius "needs time"
- reject.past beryl tavi "become a no"
- sad tavi beryl "drowns his sorrows"
- meet neville tavi "turns out to be"
- married beryl neville "late husband"

== 10 Resurrection
[Tavi](tavi), an honest [soul](tavi), takes the dead [man](neville) by the sleeve and marches [him](neville) up the path. [Beryl](beryl) drops the peg bag. Then [she](beryl) boxes [Neville](neville)'s ears for thirty-odd years of hedge. But [he](neville) has not come to stay: there is a [lodger](zephyr) at [his](neville) flat, [he](neville) says, going pink, and [he](neville) would like, if it is all the same to [his](neville) [wife](beryl), to be divorced. It isn't all the same. [She](beryl) asks for one dance first. Upstairs in the lobby [Zephyr](zephyr) walks up to the winking portrait with a bread knife.
+ return neville "up the path"
- reveal tavi beryl "marches him"
- attack beryl neville "boxes Neville's ears"
- housemate neville zephyr "lodger"
- love neville zephyr "going pink"
+ divorce? beryl neville "to be divorced"
- married beryl neville "wife"
- date? beryl neville "one dance"
- threaten zephyr magnus "bread knife"

== 11 The Hearing
Time has a court, and the [judge](judge) knits. [Zephyr](zephyr) accuses [her](zephyr) [husband](magnus) of sixty years in a trunk; [Magnus](magnus) pleads that it was well lined. The footage, [his](magnus) [employees](neville+pandora) testify, was a means of extortion. But the case turns on a [witness](plumber) [whom](plumber) nobody called: [Gethin Rees](plumber), [plumber](plumber), unpaid through four centuries, [who](plumber) saw the trunk being locked. [Thorne](magnus) bolts through the nearest door, into 664, where [he](magnus) is promptly set to scrubbing floors by an [abbess](hilda). [Rees](plumber) is paid. Then [he](plumber) looks closely at the [judge](judge), and [she](judge) drops a stitch. "[Mam](judge)?"
- accuse zephyr magnus "accuses"
- married magnus zephyr "husband"
- abduct.past magnus zephyr "sixty years in a trunk"
- boss magnus neville+pandora "employees"
- reveal neville+pandora _ "testify"
+ reveal plumber _ "saw the trunk"
+ flee magnus "bolts"
- boss.start hilda magnus "scrubbing floors"
- find plumber "is paid"
- threaten.past magnus pandora "extortion"
- discover plumber judge "looks closely"
- parent judge plumber "Mam"

== 12 Closing Time
The office gets a new [head](pandora), and it is [Pandora](pandora), two years in the job, or minus forty. [Her](pandora) [ex](colin) and [her](pandora) former [flatmate](jules) send a postcard from 1973, where [they](colin+jules) have married on a pier. [Beryl](beryl), having had [her](beryl) dance, has signed, and [Tavi](tavi) has been asked to bring back [his](tavi) shirt. The [ghost](neville) of the hedge and [his](neville) ham-eating [sweetheart](zephyr) take over the winking portrait. As for [Lucius](lucius), [he](lucius) is found in the lost-property cupboard, between umbrellas, with a label round [his](lucius) neck. The [finder](pandora) signs for [him](lucius). It's a yes.
+ hire pandora "new head"
- ex colin pandora "ex"
- housemate.past jules pandora "former flatmate"
+ wedding.past colin jules "have married"
- divorce beryl neville "has signed"
- invite beryl tavi "asked to bring back"
- couple neville zephyr "sweetheart"
- find pandora lucius "found"
+ engaged lucius pandora "a yes"
