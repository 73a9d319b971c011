%series Blackthorn Comp
%lang en
%genre failing-school comedy drama, Yorkshire coast, weekly TV listings
%cast hester   | Hester Loveday; Ms Loveday; Hester | f
%cast tariq    | Tariq Mahmood; Mr Mahmood; Tariq | m
%cast gavin    | Gavin Sproat; Sproat; Gavin | m
%cast petra    | Petra Sproat; Petra | f
%cast ollie    | Ollie Loveday; Ollie | m
%cast saffron  | Saffron | f
%cast kasia    | Kasia Nowak; Kasia | f
%cast nowak    | Mrs Nowak | f
%cast dinner   | Beryl | f
%cast bursar   | Lionel Pym; Pym | m
%cast swimmer  | - | m
%cast vicar    | - | f
%cast ofsted   | - | m

== 1
The roof leaks, the boiler is dead and the [headmaster](gavin) has gone to a conference in [Marbella](@marbella), where [he](gavin) has been since May. Enter [Hester Loveday](hester), acting [head](hester), with a bucket and [her](hester) fifteen-year-old [son](ollie), [Ollie](ollie), [who](ollie) is to pretend in the corridors that [he](ollie) has never met [her](hester). [Petra Sproat](petra), [wife](petra) of the [absentee](gavin) and [head](petra) of Drama, had been counting on the post. [She](petra) holds the umbrella over herself.
+ hire hester "acting head"
- parent hester ollie "son"
- betray? hester+ollie "pretend"
- travel gavin "gone to a conference" @marbella
- married gavin petra "wife"
- hire? petra "counting on the post"

== 2
[Ollie](ollie) is put next to [Saffron](saffron), the terror of Year Ten, [who](saffron) sells essays. [He](ollie) buys one on honesty. The history [teacher](tariq), [Mr Mahmood](tariq), reads it, recognises [his](tariq) own dissertation, and gives it a B. Since nobody else will, [he](tariq) tells the new [boss](hester) that [one](saffron) of [her](hester) pupils is a [forger](saffron); [she](hester) wants names; [he](tariq) says [Ollie](ollie) something. The [mother](hester) keeps a perfectly straight face until [he](tariq) has closed the door.
- gift saffron ollie "buys one"
- steal saffron tariq "his own dissertation"
+ discover tariq saffron "recognises"
- boss hester tariq "boss"
- reveal tariq hester "tells the new boss"
+ accuse tariq ollie "says Ollie something"
- parent hester ollie "mother"

== 3
Money is missing: forty thousand, the entire boiler. [Lionel Pym](bursar), [bursar](bursar) since the three-day week, mops [his](bursar) brow and blames the computer. [Hester](hester) asks [Tariq](tariq), as a historian, to read the ledgers. [They](hester+tariq) sit up with chips. At eleven [they](hester+tariq) have found two thousand pounds' worth of glue, and, separately, that [they](hester+tariq) hate sailing. Watching the lit window from [her](petra) car, [Petra](petra) takes a photograph and sends it to [Marbella](@marbella).
- steal _ "missing"
- accuse! bursar _ "blames the computer"
- investigate tariq "read the ledgers"
+ discover hester+tariq bursar "glue"
- flirt hester tariq "hate sailing"
+ betray petra hester "takes a photograph"
- reveal petra "sends it"

== 4
[Kasia Nowak](kasia), champion of the under-sixteens at judo, has not eaten a school dinner for a week. [Beryl](dinner), the [dinner lady](dinner), notices and asks no questions of the [girl](kasia), only of the [mother](nowak). [Mrs Nowak](nowak) packs crab on nights; the plant has closed; [she](nowak) has told [Kasia](kasia) nothing, and [Kasia](kasia), [who](kasia) knows, has told [her](nowak) nothing back. From now on there is a mistake in the count every day, and one portion over.
- find kasia "champion"
- discover dinner kasia "notices"
- parent nowak kasia "mother"
- quit nowak "closed"
- reveal! nowak kasia "told Kasia nothing"
- discover kasia nowak "who knows"
+ help dinner kasia "one portion over"

== 5
[Gavin Sproat](gavin) returns, brown as a conker, with the photograph. The acting [head](hester), [he](gavin) tells the governors, is carrying on with a subordinate among the accounts. [Hester](hester) denies it, [Tariq](tariq) denies it, a little faster than [she](hester) does, and [she](hester) notices. The vote is tied. It falls to the [vicar](vicar) in the chair, [who](vicar) has eyes only for the bucket; [she](vicar) gives the [newcomer](hester) until Easter. [Sproat](gavin) goes back to Drama, as [husband](gavin) of its [head](petra), and is given a tree to play.
- return gavin "returns"
+ accuse gavin hester+tariq "carrying on"
- boss hester tariq "subordinate"
- affair! hester tariq "denies it"
- sad tariq hester "a little faster"
+ help vicar hester "until Easter"
- married gavin petra "husband of"
- boss petra gavin "given a tree"

== 6
World Book Day: forty-one wizards and a stapler. It snows in the gym. [Beryl](dinner) comes as a dinner lady and takes second prize. A [swimmer](swimmer) of ninety, in training for the Channel, asks for the use of the pool and is told, gently, that it is the library.
+ find dinner "second prize"
- reject _ swimmer "told, gently"

== 7
[Ollie](ollie) falls in love, in detention, with the [judoka](kasia), [who](kasia) is serving time for throwing [Saffron](saffron) over a vaulting horse. [Saffron](saffron) had called [Kasia](kasia)'s [mother](nowak) a scrounger. Asked to write [him](ollie) a love letter, the [forger](saffron) charges double, writes it to the wrong [girl](saffron) and hands it over sealed. [Kasia](kasia) reads aloud that [her](kasia) hair is like copper wire. [She](kasia) is blonde. [The two](kasia+saffron) look at one another; the [redhead](saffron) has turned the colour of [her](saffron) plaits.
+ love.start ollie kasia "falls in love"
- attack.past kasia saffron "throwing Saffron"
- accuse.past saffron nowak "scrounger"
- parent nowak kasia "mother"
- betray saffron ollie "wrong girl"
- discover kasia saffron "reads aloud"
+ love? saffron ollie "turned the colour"

== 8
[Pym](bursar) has bought, with the boiler, a boat. [Tariq](tariq), on the quay for an unrelated ice cream, sees [him](bursar) christen it with fizz: the [Petra](*petra), and at the rail, holding the bottle, the [lady](petra) after [whom](petra) it is called. So there is a carrying-on among the accounts, but the names were wrong. [He](tariq) is spotted, invited aboard, and pushed off again in the middle of the bay by the [bursar](bursar). It is as well that [he](tariq) was a lifeguard before [he](tariq) hated sailing.
+ discover tariq bursar "sees him"
- steal.past bursar "with the boiler"
- affair bursar petra "carrying-on"
- invite bursar tariq "invited aboard"
+ attack bursar tariq "pushed off"

== 9
[Hester](hester), told at first break by a history [teacher](tariq) with seaweed on, laughs until [she](hester) has to hold on to [him](tariq), and then goes on holding. [Ollie](ollie) walks in. [He](ollie) has pretended for six months to be nobody's [son](ollie), and now finds it is true. [He](ollie) doesn't come home. All night [Tariq](tariq), [whom](tariq) [he](ollie) blames, drives [Hester](hester) along the cliffs. The [boy](ollie) is sitting in the bus shelter, next to [Saffron](saffron), [who](saffron) is writing [him](ollie) an apology, free of charge, in [her](saffron) own words.
- reveal tariq hester "told at first break"
- happy hester "laughs"
- flirt hester tariq "goes on holding"
- discover ollie hester+tariq "walks in"
+ flee ollie "doesn't come home"
- accuse ollie tariq "blames"
- help tariq hester "drives Hester"
+ find hester+tariq ollie "sitting in the bus shelter"
- help saffron ollie "apology"

== 10
[Sproat](gavin), rehearsing as a tree, overhears from [his](gavin) own [wife](petra) and the [bursar](bursar), in the wings, where [they](bursar+petra) intend to sail on Saturday. A tree does not move. But on Friday [he](gavin) goes, for the first time in years, to see the [person](hester) in charge. "[She](petra) always said [Marbella](@marbella) would be good for [me](gavin)," says the [man](gavin) in bark. [Hester](hester) makes [him](gavin) tea. The deceived [husband](gavin) asks if [she](hester) could see [her](hester) way to forgiving a photograph.
+ discover gavin bursar+petra "overhears"
- married gavin petra "wife"
- flee? bursar+petra "intend to sail"
+ reveal gavin hester "to see the person"
- help hester gavin "makes him tea"
- cheat petra gavin "deceived husband"
- reconcile? gavin hester "forgiving"

== 11
Saturday, high tide. On the pier stand two constables; the boat, however, has slipped out by the north channel. There it runs over the [swimmer](swimmer), aged ninety, on [his](swimmer) last mile home from [France](@france), [who](swimmer) takes it amiss, climbs aboard and pulls out the key. [Mrs Nowak](nowak), crabbing from a dinghy because somebody has to, tows in [all three](bursar+petra+swimmer). [Pym](bursar) offers [her](nowak) a bundle of notes to look elsewhere. [She](nowak) counts them, aloud, in front of the constables: it is one boiler, less a boat.
- flee bursar+petra "slipped out"
- injure swimmer "runs over"
+ attack swimmer bursar+petra "pulls out the key"
- find nowak bursar+petra+swimmer "tows in"
- gift? bursar nowak "offers her"
+ reject nowak bursar "counts them"

== 12
Easter. Heat. The [inspector](ofsted) puts [his](ofsted) hand on a radiator and takes it off again, impressed. [Mrs Nowak](nowak) is the new [bursar](nowak); [her](nowak) [daughter](kasia) throws the [inspector](ofsted), at [his](ofsted) own request, over the horse. [Saffron](saffron) sits [her](saffron) history paper herself and gets a B. [Ollie](ollie) calls [Ms Loveday](hester) [Mum](hester), down the entire length of a corridor. In the staff room the [tree](gavin) is watered with prosecco, and the [head](hester), confirmed in [her](hester) post, tells [Mr Mahmood](tariq) that [she](hester) has bought two tickets for the ferry. [He](tariq) hates sailing, [he](tariq) says. So does [she](hester), says [she](hester).
- hire nowak "new bursar"
- parent nowak kasia "daughter"
- attack kasia ofsted "throws the inspector"
- parent hester ollie "Mum"
+ hire hester "confirmed in her post"
+ invite hester tariq "two tickets"
