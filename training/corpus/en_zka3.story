%series Two Up, Two Down
%lang en
%genre comic street drama in a Norfolk market town, short listings
%cast maureen | Maureen Tuttle; Maureen; Mo | f
%cast clive   | Clive Tuttle; Clive | m
%cast kayleigh| Kayleigh Tuttle; Kayleigh | f
%cast rook    | Rook | m
%cast dilys   | Dilys Pryce; Dilys | f
%cast sandhu  | Mr Sandhu; Harjit Sandhu; Harjit | m
%cast jas     | Jas Sandhu; Jas | n
%cast will    | Will Pledger; Will | m
%cast grace   | Grace Pledger; Grace | f
%cast vicar   | Reverend Odile Banks; Odile | f
%cast ludo    | Ludo | m
%cast baker   | Ferris | m
%cast baby    | - | m

== 1
[Maureen](maureen) loves [Clive](clive). [Clive](clive) loves [his](clive) pigeons. [Maureen](maureen) has had enough. [She](maureen) sells the pigeons to [Rook](rook). [Rook](rook) lives next door to [Grace](grace). [Grace](grace) cannot bear birds, or [Rook](rook). The pigeons fly straight back to [Clive](clive). [He](clive) weeps for joy. [Maureen](maureen) packs a bag and goes to [Dilys](dilys). [The two](dilys+maureen) were at school together. [Dilys](dilys) has a spare bed and a grudge against all men. The sun comes out over [Swafton](@swafton).
- love maureen clive "loves Clive"
- find rook maureen "sells the pigeons"
- neighbour grace rook "next door"
- enemy grace rook "cannot bear"
- happy clive "weeps for joy"
+ breakup maureen clive "packs a bag"
- move maureen dilys "goes to Dilys"
- friend dilys maureen "at school together"

== 2
The [runaway](maureen) settles in on [Dilys](dilys)'s side of the street. [Kayleigh](kayleigh) wants [her](kayleigh) [mum](maureen) home by Sunday; somebody has to do the potatoes. [Clive](clive) tries, and sets light to the oven glove. The new [baker](baker), a quiet [giant](baker) with flour in [his](baker) eyebrows, saves [Maureen](maureen) the last currant loaf, and [she](maureen) thinks about it all the way home. At the vicarage [Jas Sandhu](jas) mows the lawn while [Kayleigh](kayleigh) pretends to read. The blade hits a stone.
- housemate.start dilys maureen "settles in"
- parent maureen kayleigh "mum"
- return? maureen "home by Sunday"
- hire baker "new baker"
- gift baker maureen "saves Maureen"
+ love.start maureen baker "thinks about it"
- love kayleigh jas "pretends to read"

== 3
"[You](jas) mow like [you](jas) mean it," says [Kayleigh](kayleigh). [Jas](jas) blushes and mows the tulips. By half past four [they](jas+kayleigh) have swapped numbers; by nine, spit. [Mr Sandhu](sandhu), a [widower](sandhu) and strict with it, sees [them](jas+kayleigh) from the top deck of the bus. [He](sandhu) forbids [his](sandhu) [youngest](jas) the Tuttle [girl](kayleigh), the Tuttle house and, to be safe, tulips. [Will Pledger](will), [who](will) asked [Kayleigh](kayleigh) to the pictures last month and was laughed at, offers to keep an eye on things. [He](will) always was a creep.
- flirt jas kayleigh "You mow like"
- love jas kayleigh "blushes"
+ kiss jas kayleigh "spit"
- married.past _ sandhu "widower"
- discover sandhu jas+kayleigh "sees them"
- parent sandhu jas "youngest"
- reject.past kayleigh will "laughed at"
- investigate? will jas+kayleigh "keep an eye"

== 4
Quiz night at the Bell. [Reverend Odile Banks](vicar) asks the questions, [Rook](rook) knows the answers, and [Grace Pledger](grace), [who](grace) is on the other team, accuses [him](rook) of having looked under the [vicar](vicar)'s hymn sheet. Beer is thrown. It misses [Rook](rook) and gets [Harjit Sandhu](sandhu) full in the turban. [Dilys](dilys) takes [him](sandhu) through to the kitchen, dabs at [him](sandhu) with a tea towel and finds that [her](dilys) grudge has one exception. On the way out [he](sandhu) asks what [she](dilys) does on Fridays.
- create vicar "asks the questions"
- accuse grace rook "accuses"
- attack grace rook "Beer is thrown"
- help dilys sandhu "dabs at him"
+ love.start dilys sandhu "one exception"
- date? dilys sandhu "on Fridays"

== 5
[Clive](clive) turns up beneath [Dilys](dilys)'s window with a guitar. [He](clive) knows three chords and no shame. [Maureen](maureen) listens to the end of the song, and then tells [him](clive), not unkindly, that it took [him](clive) thirty years to learn it and that [she](maureen) would have settled for "good morning". Behind [her](maureen) in the dark room somebody coughs, in bass. Next day all [Swafton](@swafton) has it that [Ferris](baker) has moved more than dough. It isn't true: [he](baker) was mending a tap. It is true by Saturday.
- create clive "with a guitar"
- reconcile? clive maureen "with a guitar"
+ reject maureen clive "not unkindly"
- affair! baker maureen "It isn't true"
- help.past baker maureen "mending a tap"
+ affair baker maureen "true by Saturday"

== 6
[Will](will) sends [Mr Sandhu](sandhu) a photograph: [Jas](jas) and the Tuttle [girl](kayleigh), asleep in the pigeon loft, boots off. The [father](sandhu) hits the roof, the [daughter](kayleigh) of the house hits [Will](will), and [Jas](jas), told to choose between [her](kayleigh) and a bed under the paternal roof, takes a sleeping bag to the vicarage. [Grace](grace) finds the other prints under [her](grace) [son](will)'s mattress, forty of them, all of [Kayleigh](kayleigh). [She](grace) knew [he](will) was lonely. [She](grace) had not known that.
- reveal will sandhu "a photograph"
- affair jas kayleigh "boots off"
- parent sandhu jas "father"
- sad sandhu "hits the roof"
- attack kayleigh will "hits Will"
- threaten sandhu jas "told to choose"
+ move jas vicar "sleeping bag"
- discover grace will "the other prints"
- parent grace will "son"
- love will kayleigh "all of Kayleigh"
- sad will "lonely"

== 7
[Grace](grace) goes to the one [man](rook) [she](grace) would never ask. [Rook](rook) was a probation officer before [he](rook) took up spite, and [he](rook) walks [Will](will) round the bypass twice without raising [his](rook) voice. [Will](will) burns the prints. [His](will) [mother](grace), [who](grace) has called [Rook](rook) a weasel since the hosepipe ban, leaves a pie on [his](rook) wall. [He](rook) leaves the dish on [hers](grace), washed, with a dahlia in it. Meanwhile [Dilys](dilys) wears scent, on a Friday, to the garden centre.
- travel grace rook "goes to"
- quit.past rook "was a probation officer"
- help rook will "walks Will"
- parent grace will "mother"
- enemy.past grace rook "a weasel"
- gift grace rook "leaves a pie"
+ reconcile grace rook "washed"
- gift rook grace "dahlia"
- date dilys sandhu "on a Friday"

== 8
[Ludo](ludo) gets off the London coach in a velvet coat, kisses both hands of every woman in the queue and asks for [Odile](vicar). Nobody knew the [vicar](vicar) had a husband. Neither, it seems, did the [vicar](vicar): [she](vicar) had been assured by a solicitor in [Lyon](@lyon) that the thing was dissolved. [He](ludo) is broke, charming and in the spare room by teatime, which puts [Jas](jas) on the landing. "It's only till [I](ludo)'m on [my](ludo) feet," says [Ludo](ludo), putting them up.
+ travel ludo "gets off" @swafton
- flirt ludo _ "kisses both hands"
- married ludo vicar "had a husband"
- discover! _ vicar "Nobody knew"
- divorce! ludo vicar "dissolved"
- move ludo vicar "in the spare room"
- housemate.start jas+ludo vicar "in the spare room"

== 9
[Kayleigh](kayleigh) is sick three mornings running. The trouble is a yoghurt. But before it turns out to be a yoghurt, [Clive](clive) has told the pigeons, and [Harjit](sandhu) has told [Dilys](dilys), and [Dilys](dilys) has told [him](sandhu) a few home truths about what happens to fathers who lock doors. The real surprise sits two doors down: [Maureen](maureen), at forty-six, eating gherkins in [Ferris](baker)'s shop with [her](maureen) coat open. [Clive](clive) can count. [He](clive) counts, and goes and lies down among the birds.
- ill kayleigh "is sick"
- pregnant! kayleigh "a yoghurt"
- reveal sandhu dilys "told Dilys"
- quarrel dilys sandhu "home truths"
+ pregnant maureen baker "eating gherkins"
- discover clive maureen "can count"
- sad clive "lies down"

== 10
No one sleeps on Malthouse Lane. [Ludo](ludo) has emptied the roof fund. The [vicar](vicar), in [her](vicar) nightdress, runs after the coach, and it is [Jas](jas), on the mower, [who](jas) cuts it off at the roundabout. The [thief](ludo) has the money in a hymn book and, under [his](ludo) velvet coat, [Odile](vicar)'s pearls. [She](vicar) could call the police. [She](vicar) makes [him](ludo) sign the papers on the bonnet instead, and is a single [woman](vicar) before the cock crows. [Mr Sandhu](sandhu), in slippers, hears the whole street cheering [his](sandhu) [child](jas).
+ steal ludo vicar "emptied the roof fund"
- flee ludo vicar "after the coach"
- rescue jas vicar "cuts it off"
- divorce ludo vicar "sign the papers"
- arrest! _ ludo "could call the police"
- parent sandhu jas "child"

== 11
It is three for tea. [Harjit](sandhu) has laid a place for [Jas](jas), and one for [Kayleigh](kayleigh). Nobody knows where to look. [Kayleigh](kayleigh) asks for thirds. The [host](sandhu) melts. After [his](sandhu) [guests](jas+kayleigh) have gone up to look at the old room, [he](sandhu) telephones [Dilys](dilys): [he](sandhu) has been an ass, [she](dilys) has been right, and would [she](dilys) be so good as to be right at [his](sandhu) table every day from now on? [She](dilys) asks for a night to think. [She](dilys) needs ten minutes, and rings back.
- invite sandhu jas+kayleigh "laid a place"
+ reconcile jas sandhu "laid a place"
- happy sandhu "melts"
- reconcile dilys sandhu "has been an ass"
+ propose sandhu dilys "every day from now on"
- engaged.start dilys sandhu "rings back"

== 12
[Maureen](maureen)'s time comes in the queue at the post office. [Clive](clive) is behind [her](maureen). [Clive](clive) has the van. [Ferris](baker) has dough up to [his](baker) elbows. So it is [her](maureen) old [husband](clive) [who](clive) drives, [her](maureen) old [husband](clive) [who](clive) is sworn at, and [her](maureen) old [husband](clive) [who](clive) faints. The [boy](baby) weighs nine pounds. [He](baby) has flour in [his](baby) eyebrows, or so says [Clive](clive). [Ferris](baker) comes running in [his](baker) apron. [The two](baker+clive) shake hands over the cot.
- help clive maureen "has the van"
- married clive maureen "old husband"
- quarrel clive maureen "sworn at"
- ill clive "faints"
+ birth maureen baby "nine pounds"
- parent baker baby "flour in his eyebrows"
- travel baker "comes running"
- reconcile baker clive "shake hands"

== 13
Bunting from the Bell to the bakery. [Odile](vicar) weds [Dilys](dilys) to [Harjit](sandhu), the second service being held in [Wisbech](@wisbech); [Jas](jas) gives the [groom](sandhu) away, since nobody has forbidden it. [Kayleigh](kayleigh) catches the bouquet and hides it. [Rook](rook) and [Grace](grace) share a bench, a hymn book and, from the second verse, a hip flask. "[We](grace+rook) still can't stand each other," [he](rook) assures the [bride](dilys). [Clive](clive), minder of prams on weekdays, releases sixty pigeons. Fifty-nine go up. The last one lands on [Maureen](maureen).
+ wedding dilys sandhu "weds Dilys"
- help jas sandhu "gives the groom away"
- find kayleigh "catches the bouquet"
- date grace rook "share a bench"
- enemy? grace rook "can't stand"
- help clive maureen "minder of prams"
- create clive "releases"
