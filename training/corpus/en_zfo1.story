%series Last Bus to Bilston
%lang en
%genre workplace dramedy in a bus depot, TV listings
%cast marlene | Marlene Osei; Marlene | f
%cast gurdip | Gurdip Sahota; Gurdip; Sahota | m
%cast kez | Kez Whitlock; Kez | f
%cast jude | Jude Farrant; Jude | n
%cast nev | Nev Whitlock; Nev | m
%cast pilar | Pilar Quintero; Pilar | f
%cast tunde | Tunde Osei; Tunde | m
%cast simran | Simran Sahota; Simran | f
%cast blythe | Mr Blythe; Blythe | m
%cast rusty | Rusty Coyle; Rusty | m
%cast plumber | Alan Tibbs; Tibbs | m
%cast baby | Esme | f
%cast inspector | - | f
%cast mechanic | - | m

== 1 Clocking On
[Kez Whitlock](kez) starts as a driver at [Bilston](@bilston) depot, where [her](kez) [dad](nev) [Nev](nev) has swept the floors for thirty years and where [Gurdip Sahota](gurdip), the [manager](gurdip), has eyes only for the rota. [Her](kez) [instructor](marlene), [Marlene Osei](marlene), warns [her](kez) off one man in particular. Too late: [Rusty Coyle](rusty), of the night service, has already bought the [new girl](kez) a bacon roll and had [her](kez) number out of [her](kez). [Pilar](pilar) from the canteen sees it and bangs down the tea urn. Until Friday [she](pilar) was the [one](pilar) [he](rusty) bought rolls for.
- hire kez "starts as a driver"
- parent nev kez "dad"
- boss gurdip kez+nev "manager"
- advisor marlene kez "instructor"
+ flirt kez rusty "bacon roll"
- discover pilar kez+rusty "sees it"
- jealous pilar kez "bangs down"
- ex pilar rusty "Until Friday"

== 2 Wet Floor
A pipe bursts over bay nine. The [plumber](plumber) [who](plumber) comes to see to it whistles at [Marlene](marlene), and [Marlene](marlene), [who](marlene) has been on [her](marlene) own since [she](marlene) and [her](marlene) [husband](tunde) signed the papers last spring, whistles back. Nobody mentions that the [ex](tunde) drives the number 79. [Tunde](tunde) hears about it before [his](tunde) first stop and lets three pensioners stand in the rain. [Gurdip](gurdip) hauls [him](tunde) over the coals. "[You](tunde) signed," [he](gurdip) reminds [his](gurdip) oldest [mate](tunde), and slides [him](tunde) a samosa.
+ flirt marlene plumber "whistles back"
- divorce.past marlene tunde "signed the papers"
- ex marlene tunde "the ex"
- discover tunde marlene+plumber "hears about it"
- jealous tunde plumber "stand in the rain"
- quarrel gurdip tunde "over the coals"
- friend gurdip tunde "oldest mate"
- gift gurdip tunde "samosa"

== 3 Night Service
On the last run to [Dudley](@dudley) a drunk goes for [Kez](kez) with a bottle, and it is shy [Jude Farrant](jude), [who](jude) drives the bus behind, [who](jude) climbs in and wrestles him to the floor. [Rusty](rusty) was supposed to be on that shift; [he](rusty) had rung in with a bad back. In truth [he](rusty) was round at [Pilar](pilar)'s, and both of [them](pilar+rusty) know it was not to talk. [Kez](kez), with four stitches in [her](kez) chin, falls asleep on [Jude](jude)'s shoulder in casualty. [Nev](nev), arriving, coughs.
- attack _ kez "goes for Kez"
+ rescue jude kez "wrestles him"
- ill! rusty "bad back"
- betray rusty _ "rung in"
- sex pilar rusty "not to talk"
- cheat rusty kez "round at Pilar's"
- injure kez _ "four stitches"

== 4 Short Turn
[Kez](kez) adores [Rusty](rusty). [Rusty](rusty) adores [Rusty](rusty). [Jude](jude) pines for [Kez](kez). [Pilar](pilar) is late. [She](pilar) is never late. [Simran](simran), [Gurdip](gurdip)'s [wife](simran), buys the test for [her](pilar). There are two lines. [Pilar](pilar) hugs [Simran](simran). [She](simran) must not tell [Gurdip](gurdip). In the yard stands a bus called Grace. It will not start. The [mechanic](mechanic) kicks it, kisses it and goes home.
- love kez rusty "adores"
- love jude kez "pines for"
- married gurdip simran "wife"
- help simran pilar "buys the test"
+ pregnant pilar "two lines"
- reveal! simran gurdip "must not tell"

== 5 Strike Pay
Head office in the shape of [Mr Blythe](blythe) wants twelve drivers gone by Easter. [Gurdip](gurdip), told to draw up the list, cannot sleep; [Simran](simran) finds [him](gurdip) at four in the kitchen, weeping over the names. The drivers walk out. On the picket line [Tunde](tunde) and the [plumber](plumber), [who](plumber) has come to bring [Marlene](marlene) a flask, nearly come to blows over a folding chair. "Boys!" says [Marlene](marlene), and sits down on it. Across the gate [Nev](nev), [who](nev) needs the money, goes on sweeping, and [his](nev) own [daughter](kez) calls [him](nev) a scab.
- quit? _ blythe "twelve drivers gone"
- boss blythe gurdip "told to draw up"
- sad gurdip "weeping over the names"
- gift plumber marlene "bring Marlene a flask"
- attack? plumber tunde "nearly come to blows"
- parent nev kez "own daughter"
+ quarrel kez nev "calls him a scab"

== 6 Diversion
[Pilar](pilar) tells [Rusty](rusty) that there will be three of [them](pilar+rusty) by September. [He](rusty) goes out for cigarettes, although [he](rusty) has never smoked, and does not come back. [Kez](kez) waits at the Odeon for the same [man](rusty) until the usher puts out the lights. The morning finds both [women](kez+pilar) in the canteen, each with a phone to [her](kez+pilar) ear. A single ringtone answers [them](kez+pilar): the [runaway](rusty) has left [his](rusty) mobile behind the ketchup. After that there is little to explain. [Kez](kez), [who](kez) came in to scratch the other [woman](pilar)'s eyes out, makes [her](pilar) toast.
- reveal pilar rusty "tells Rusty"
- pregnant pilar rusty "three of them"
+ flee rusty pilar "does not come back"
- breakup rusty pilar "goes out for cigarettes"
- date? kez rusty "waits at the Odeon"
+ discover kez rusty "little to explain"
- attack? kez pilar "scratch"
- help kez pilar "makes her toast"

== 7 Replacement Service
With the dispute settled and nobody sacked but [Nev](nev), of all people, [father](nev) and [daughter](kez) have a long silence to get out of. It is broken when [he](nev) turns up at the flat that [she](kez) rents with [Pilar](pilar) as from this week and puts up a shelf without a word. [Gurdip](gurdip), in disgrace with [Mr Blythe](blythe) for having ripped up the list, comes home to tell [Simran](simran) that [he](gurdip) may be next. A stranger's shoes are in the hall. They belong to the union's lawyer, it turns out, and [Simran](simran) is merely learning how to fight; [he](gurdip) has never loved [her](simran) more.
+ quit nev "nobody sacked but Nev"
- parent nev kez "daughter"
- move kez+pilar "rents with Pilar"
- housemate.start kez pilar "as from this week"
- reconcile kez nev "puts up a shelf"
- reveal? gurdip simran "to tell Simran"
- quit? gurdip "may be next"
- cheat! simran gurdip "stranger's shoes"
- love gurdip simran "never loved her more"

== 8 Cold Start
The [plumber](plumber) at last gets a name. [Alan Tibbs](plumber), as [he](plumber) is called, goes down on one knee in the bus wash, with the brushes running, and [Marlene](marlene), soaked, says that [she](marlene) will think about it. The [man](tunde) [who](tunde) once asked [her](marlene) the same thing in [Kumasi](@kumasi) has a heart attack at the wheel that very evening. [Jude](jude) brings the 79 to a halt; the passengers are unhurt. All night long [Marlene](marlene) sits at the bedside, where [Tibbs](plumber), coming to fetch [her](marlene), sees [whose](tunde) hand [she](marlene) is holding, and goes to warm up the van.
+ propose plumber marlene "one knee"
- reject? marlene plumber "think about it"
- propose.past tunde marlene "once asked her"
+ ill tunde "heart attack"
- rescue jude tunde "to a halt"
- help marlene tunde "sits at the bedside"
- discover plumber marlene+tunde "sees whose hand"

== 9 Lost Property
An umbrella, a glass eye, a wedding dress: [Jude](jude) is in charge of the lost property now, and clumsy with happiness, for [Kez](kez) drops by every lunchtime. [They](jude+kez) try on hats. Between a bowler and a fez [she](kez) tells [Jude](jude) what nobody else has been told yet, that [Rusty](rusty) has written from [Cardiff](@cardiff) and wants [her](kez) back. [Jude](jude) swallows and says that [she](kez) should follow [her](kez) heart. It is bad advice, and [she](kez) says as much to [Pilar](pilar): "[I](kez) was fishing for a no."
- happy jude kez "clumsy with happiness"
- flirt jude kez "try on hats"
- reveal kez jude "tells Jude"
- reconcile? kez rusty "wants her back"
+ confess! jude kez "swallows"
- love kez jude "fishing for a no"
- reveal kez pilar "says as much"

== 10 Not in Service
[Tunde](tunde) is allowed out of bed. [He](tunde) shuffles to the window and tells [his](tunde) former [wife](marlene) that [she](marlene) has [his](tunde) blessing; [he](tunde) has looked into [Tibbs](plumber), and the [fellow](plumber) pays [his](plumber) taxes. [Marlene](marlene) does not want a blessing. What [she](marlene) wants, as [she](marlene) finds out while shouting at [him](tunde), is standing in front of [her](marlene) in a paper gown. [Their](marlene+tunde) kiss sets off the monitor. [Tibbs](plumber) gets the ring back in an envelope, along with the flask. [He](plumber) blows [his](plumber) nose and unblocks the ward's sink on the way out, no charge.
- recover tunde "out of bed"
- ex marlene tunde "former wife"
- investigate tunde plumber "looked into"
- quarrel marlene tunde "shouting at him"
- discover marlene "finds out"
- love marlene tunde "What she wants"
+ kiss marlene tunde "kiss"
+ reject marlene plumber "ring back"
- sad plumber "blows his nose"

== 11 Request Stop
[Rusty](rusty) is back from [Wales](@wales). [Kez](kez) hears [Rusty](rusty) out. Then [she](kez) laughs at [Rusty](rusty). [He](rusty) tries [Pilar](pilar) next. [Pilar](pilar) throws [him](rusty) down the stairs. [Nev](nev) is waiting at the bottom. [He](nev) has a broom. The broom is quick. [Jude](jude) asks [Kez](kez) to the pictures. "As what?" asks [Kez](kez). [Jude](jude) thinks. "As [mine](kez)," says [Jude](jude). The film is terrible, and neither of [them](jude+kez) sees much of it.
- return rusty "back from Wales"
- reject kez rusty "laughs at Rusty"
- reject pilar rusty "throws him"
- attack pilar rusty "down the stairs"
- attack nev rusty "broom is quick"
- invite jude kez "to the pictures"
+ confess jude kez "As mine"
- date jude kez "The film is terrible"
- kiss jude kez "sees much of it"

== 12 Inspection
A ticket [inspector](inspector), grey suit, no smile, rides every route for a week and writes everything down. The depot takes [her](inspector) for [Blythe](blythe)'s spy. [Simran](simran) sits down beside [her](inspector), offers [her](inspector) a mint and learns that it is [Blythe](blythe) himself [who](blythe) is being looked into, for four years of vanished fares. [He](blythe) is marched out past the wash bay on Thursday between two policemen. On Friday the [inspector](inspector) shakes [Gurdip](gurdip)'s hand and hands [him](gurdip) the [villain](blythe)'s keys: the region is [his](gurdip). [His](gurdip) first act is to telephone [Nev](nev). There is a floor that wants sweeping.
- boss! blythe inspector "Blythe's spy"
- discover simran blythe "learns"
- investigate inspector blythe "being looked into"
- steal.past blythe _ "vanished fares"
+ arrest _ blythe "marched out"
+ hire gurdip "the region is his"
- hire nev gurdip "telephone Nev"

== 13 All Change
Snow, no trains, and [Pilar](pilar)'s waters break on the top deck of the 79, three weeks early. [Kez](kez), [her](kez) [flatmate](pilar)'s hand crushing [hers](kez), is in no state to drive: it is [Tunde](tunde), on [his](tunde) first day back, [who](tunde) steers, and [Marlene](marlene) [who](marlene) talks the [mother](pilar) through it, as a [woman](marlene) [who](marlene) has raised four. [Esme](baby) is born at the stop outside the crematorium. [Nev](nev) cries, [Jude](jude) cries, the [mechanic](mechanic) cries into Grace's bonnet. In the spring the [Oseis](marlene+tunde) tie the knot for a second time, and the bouquet, flung backwards from the platform of a bus, hits [Jude](jude) in the teeth.
- birth? pilar "waters break"
- housemate kez pilar "flatmate's"
- return tunde "first day back"
- help marlene pilar "talks the mother through"
- help tunde pilar "steers"
+ birth pilar baby "is born"
- parent pilar baby "mother"
- happy jude+mechanic+nev "cries"
+ wedding marlene tunde "tie the knot"
- injure jude "in the teeth"
