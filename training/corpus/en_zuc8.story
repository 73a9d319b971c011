%series Silver Balls
%lang en
%genre crime family of pachinko parlours, Nagoya 1992, fan-wiki episode summaries, plain and dry
%cast kariya | Mitsuo Kariya; Mitsuo; Kariya | m
%cast tomoe  | Tomoe Kariya; Tomoe | f
%cast isamu  | Isamu Kariya; Isamu | m
%cast nozo   | Nozomi Kariya; Nozomi | f
%cast pak    | Pak Dong-su; Pak | m
%cast shige  | Shigeno | m
%cast sumi   | Detective Sumi Hattori; Sumi Hattori; Detective Hattori; Hattori; Sumi | f
%cast tax    | - | m
%cast aunt   | - | f
%cast driver | - | m
%cast ex     | Goro Amano; Amano | m
%cast girl   | Mika | f
%cast doc    | - | m
%cast monk   | - | m
%cast mum | - | f
%cast mayor  | - | m

== 1 The Sixtieth Birthday
At the banquet for [his](kariya) sixtieth birthday [Mitsuo Kariya](kariya), [who](kariya) started with one pachinko hall and now owns thirty-one, announces that [he](kariya) will name an heir. [His](kariya) [son](isamu) [Isamu](isamu) straightens [his](isamu) tie. [His](kariya) [daughter](nozo) [Nozomi](nozo), a [lawyer](nozo) from [Kobe](@kobe), looks at the door. Before dessert the [host](kariya) turns grey and falls among the cranes of ice. The [waiter](driver) [who](driver) served the fugu has disappeared, with the day's takings. The family [doctor](doc) saves the old [man](kariya)'s life and loses [his](doc) own nerve: it was not the fish, [he](doc) tells [Tomoe](tomoe), the second [wife](tomoe), in the cloakroom. It was the sake.
- celebrate kariya "sixtieth birthday"
- reveal kariya "announces"
- parent kariya isamu "son"
- parent kariya nozo "daughter"
+ ill kariya "falls among"
- flee driver "has disappeared"
- steal driver kariya "the day's takings"
- treat kariya doc "saves"
- married kariya tomoe "wife"
+ reveal doc tomoe "It was the sake"

== 2 Acting Head
While [Mitsuo](kariya) lies in a coma, [his](kariya) right [hand](shige), [Shigeno](shige), proposes that the [son](isamu) take the chair. The old [aunt](aunt), [who](aunt) holds nine per cent and a grudge, votes for the [lawyer](nozo). It is a draw. [Nozomi](nozo) had only come for the weekend; but [she](nozo) has seen the books, and sees from them that [Shigeno](shige) has been pocketing the balls of four halls. [She](nozo) keeps that to herself. [Isamu](isamu), certain that [his](isamu) [sister](nozo) wants the firm, has [her](nozo) hotel room turned over by a [boxer](ex) called [Amano](ex), [who](ex) finds nothing but a photograph of himself at nineteen.
- ill kariya "in a coma"
- boss kariya shige "right hand"
- hire? isamu "take the chair"
- help aunt nozo "votes for the lawyer"
+ discover nozo shige "sees from them"
- steal.past shige kariya "pocketing"
- reveal! nozo _ "keeps that to herself"
- sibling isamu nozo "sister"
+ investigate ex nozo "turned over"
- find ex "a photograph"

== 3 The Boxer
Eleven years ago the [boxer](ex) and the [lawyer](nozo) were going to elope; [her](nozo) [father](kariya) bought [him](ex) off with a gymnasium, or so [she](nozo) has always believed. In the empty hall after midnight [Amano](ex) tells [her](nozo) that [he](ex) never took a yen: [he](ex) was driven out to the harbour and had both hands broken. By whom? By [Shigeno](shige). [Nozomi](nozo) looks at the crooked fingers for a long time. [Detective Sumi Hattori](sumi), [who](sumi) is looking into the poisoning and has not been offered so much as tea, watches [the two](ex+nozo) from a parked noodle van and draws the wrong conclusion.
- couple.past ex nozo "going to elope"
- parent kariya nozo "father"
- gift! kariya ex "bought him off"
+ reveal ex nozo "tells her"
- abduct.past shige ex "driven out"
- injure.past ex shige "both hands broken"
- investigate sumi _ "looking into"
- discover! sumi ex+nozo "wrong conclusion"

== 4 Prize Window
Beside every hall is a window where the winners sell their prizes, and the windows belong to [Pak Dong-su](pak), [whom](pak) [Kariya](kariya) has cheated for thirty years with perfect manners. A tax [inspector](tax) with hay fever calls on [Pak](pak) and suggests that [he](pak) testify. That night three windows are smashed. [Pak](pak)'s [granddaughter](girl) [Mika](girl), on [her](girl) stool behind the third, loses the sight of an eye. [Isamu](isamu) says that [he](isamu) only meant the glass. [He](isamu) sends flowers; they come back. The [grandfather](pak) puts on [his](pak) one suit and walks, for the first time ever, up the front steps of the [family](isamu+kariya+nozo+tomoe)'s house.
- betray kariya pak "has cheated"
- investigate tax pak "calls on"
- reveal? pak tax "testify"
+ attack isamu pak "are smashed"
- kin girl pak "granddaughter"
+ injure girl isamu "loses the sight"
- gift isamu girl "flowers"
- reject girl isamu "they come back"
- travel pak "up the front steps"

== 5 Front Steps
[Tomoe](tomoe) opens the door to [Pak](pak). [Pak](pak) does not bow. [Tomoe](tomoe) does. [He](pak) asks for [Isamu](isamu). [Isamu](isamu) is under the bed. [Nozomi](nozo) serves tea to [Pak](pak). [Pak](pak) pours it on the floor. [He](pak) wants a name by Sunday. The [aunt](aunt) wipes up the tea. [She](aunt) has always liked [Pak](pak). Once, in 1949, [Pak](pak) asked for [her](aunt) hand. The family said no to [Pak](pak). [Shigeno](shige) listens behind the screen. At night [Shigeno](shige) rings the tax [man](tax). The tax [man](tax) sneezes. Nobody wakes [Mitsuo](kariya). The fish in the pond are fed.
- invite tomoe pak "opens the door"
- reject pak nozo "pours it"
- threaten pak isamu "wants a name"
+ love aunt pak "always liked Pak"
- propose.past pak aunt "asked for her hand"
- reject.past _ pak "said no"
- investigate shige "listens"
+ betray shige kariya "rings the tax man"

== 6 The Waiter
The [waiter](driver) from the banquet turns up in a love hotel in [Gifu](@gifu), in the bathtub, fully dressed and drowned. [He](driver) was no waiter; [Hattori](sumi), going through the dead [man](driver)'s wallet, learns that [he](driver) used to be [Tomoe](tomoe)'s [driver](driver). Taken in for questioning, the second [wife](tomoe) asks for [her](tomoe) [step-daughter](nozo) as counsel, to everybody's surprise and the [step-daughter](nozo)'s most of all. Alone with [Nozomi](nozo), [Tomoe](tomoe) admits that [she](tomoe) poured the sake. [She](tomoe) did not poison it. The cup was meant for [her](tomoe), and [she](tomoe) changed it for [her](tomoe) [husband](kariya)'s because [his](kariya) was chipped.
+ kill _ driver "drowned"
- investigate sumi driver "going through"
- discover sumi driver+tomoe "learns that"
- boss.past tomoe driver "Tomoe's driver"
- arrest sumi tomoe "Taken in"
- married kariya tomoe "wife"
- kin nozo tomoe "step-daughter"
- advisor.start nozo tomoe "as counsel"
+ reveal tomoe nozo "admits"
- kill! tomoe kariya "did not poison"
- kill? _ tomoe "meant for her"

== 7 Who Hates Tomoe?
Nearly everyone, as it turns out. The [aunt](aunt) thinks [her](tomoe) common; [Isamu](isamu) has never forgiven [her](tomoe) for sitting in [his](isamu) [mother](mum)'s place. [Sumi Hattori](sumi), released from the case by a telephone call from the [mayor](mayor), goes on with it in [her](sumi) lunch hour. In the kitchen of the temple where the [Kariyas](isamu+kariya+nozo+tomoe) bury [their](isamu+kariya+nozo+tomoe) dead, a [monk](monk) remembers a [gentleman](shige) [who](shige) asked about the poison in the gutters for the rats. The [gentleman](shige) limped. Only one [man](shige) in the firm limps. [Shigeno](shige) was shot in the hip in 1970, stepping in front of [Mitsuo](kariya), and has been living on it ever since.
- reject aunt tomoe "thinks her common"
- parent mum isamu "mother"
- enemy isamu tomoe "never forgiven"
- quit sumi mayor "released from the case"
+ investigate sumi "goes on with it"
- reveal monk sumi "remembers"
+ discover sumi shige "Only one man"
- rescue.past shige kariya "stepping in front"
- injure.past shige "shot in the hip"

== 8 Sunday
On Sunday [Pak](pak) gets [his](pak) name: the [aunt](aunt), in person, brings it to [him](pak) on a slip of rice paper. [He](pak) could have the guilty [heir](isamu)'s eye put out, as [his](pak) sons demand. The old [man](pak) goes to see [Isamu](isamu) instead, [whom](isamu) [he](pak) finds in the last hall, feeding balls into a broken machine, and makes [him](isamu) sit on the [girl](girl)'s stool behind the window and pay out prizes for a month. [Isamu](isamu) is no good at it. [Mika](girl), patch over [her](girl) eye, corrects [his](isamu) sums. By Thursday [the two](girl+isamu) have stopped using surnames.
+ reveal aunt pak "brings it to him"
- attack? _ isamu "eye put out"
- parent pak _ "his sons"
- find pak isamu "finds in the last hall"
+ hire isamu pak "pay out prizes"
- help girl isamu "corrects"
- friend.start girl isamu "stopped using surnames"

== 9 Waking
[Mitsuo](kariya) wakes up, and the first thing [he](kariya) says is that [he](kariya) heard everything. For seven weeks people had been opening their hearts at [his](kariya) bedside. [Shigeno](shige), [who](shige) came every evening to boast, is at the airport before the [doctor](doc) has finished taking the pulse. [Amano](ex), sent after the limping [man](shige) by [Nozomi](nozo), catches [him](shige) at the gate, looks at [his](ex) own fingers and does not hit [him](shige). In that moment of mercy [Shigeno](shige) drives a chopstick into the [boxer](ex)'s neck. The flight to [Manila](@manila) leaves on time.
+ recover kariya "wakes up"
- discover kariya "heard everything"
- reveal.past shige kariya "to boast"
- flee shige kariya "at the airport"
- treat kariya doc "taking the pulse"
- investigate ex shige "sent after"
- find ex shige "catches him"
- attack! ex shige "does not hit him"
+ attack shige ex "drives a chopstick"
- travel shige "The flight" @manila

== 10 Visiting Time
[Amano](ex) lives, by a finger's breadth, and has to be fed through a straw. [Nozomi](nozo), [who](nozo) moved heaven and earth to get [him](ex) the room beside [her](nozo) [father](kariya)'s, runs from one bed to the other. The [patriarch](kariya) asks [her](nozo) whether that is the [fellow](ex) with the gymnasium. [She](nozo) tells [him](kariya) what was really done at the harbour, in [his](kariya) name. [He](kariya) says that [he](kariya) did not know. [He](kariya) knew. [He](kariya) had asked [Shigeno](shige) for "something final", and shuts [his](kariya) eyes. The [daughter](nozo) takes off [his](kariya) signet ring, lays it on the tray with the pills and closes the door behind [her](nozo).
- die! ex "lives"
- help nozo ex "moved heaven and earth"
- parent kariya nozo "father"
+ reveal nozo kariya "tells him"
- betray kariya nozo "did not know"
- discover.past kariya shige "He knew"
- boss.past kariya shige "asked Shigeno"
- reject nozo kariya "closes the door"

== 11 Manila
In a boarding house in [Manila](@manila) the fugitive [counsellor](shige) keeps the shutters closed and a list of enemies in the drawer. The first to find [him](shige) is none of them. It is the hay-feverish [inspector](tax), on [his](tax) own leave and at [his](tax) own cost, with a suitcase of receipts. [Shigeno](shige) offers [him](tax) half. The [official](tax) blows [his](tax) nose and says that [he](tax) has waited nineteen years to read these aloud. While [the two](shige+tax) are still adding up, the door opens for [Detective Hattori](sumi). [She](sumi), too, is on holiday. The [murderer](shige) of the false [waiter](driver) holds out [his](shige) wrists, almost relieved.
- flee shige "fugitive"
+ find tax shige "first to find him"
- travel tax "on his own leave" @manila
- gift? shige tax "offers him half"
- reject tax shige "blows his nose"
- kill.past shige driver "murderer"
+ arrest sumi shige "holds out his wrists"
- happy shige "relieved"

== 12 Thirty-One Halls
[Kariya](kariya) names [his](kariya) [heir](tomoe) from a wheelchair. The hall falls silent: it is [Tomoe](tomoe), [who](tomoe) was once a [cashier](tomoe) in the second of the thirty-one. [Isamu](isamu) applauds first. [He](isamu) has asked [Pak](pak) for a permanent stool. The tax [man](tax) gets [his](tax) nine hundred million yen and a tissue, [Hattori](sumi) [her](sumi) rank. The [aunt](aunt) signs over [her](aunt) nine per cent to a one-eyed [schoolgirl](girl) and moves, at eighty-one, in with the [man](pak) [she](aunt) was not allowed to marry. [Nozomi](nozo) does not attend. In [Kobe](@kobe), in a gymnasium with new ropes, [she](nozo) holds the pads, and a [boxer](ex) with crooked fingers hits them.
- ill kariya "wheelchair"
+ hire tomoe kariya "names his heir"
- boss.past kariya tomoe "once a cashier"
- hire? isamu pak "asked Pak"
- find tax "gets his nine hundred million"
- hire sumi "her rank"
- gift aunt girl "signs over"
+ move aunt pak "moves"
+ reconcile ex nozo "holds the pads"
