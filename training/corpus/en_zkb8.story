%series Container 40
%lang en
%genre harbour thriller with families, Rotterdam and Cape Verde, streaming synopses
%cast joost    | Joost van Dalen; Joost | m
%cast marleen  | Marleen van Dalen; Marleen | f
%cast nelson   | Nelson Évora; Nelson; Évora | m
%cast celeste  | Celeste Évora; Celeste | f
%cast bram     | Bram van Dalen; Bram | m
%cast wout     | Wout Kuipers; Wout; Kuipers | m
%cast titia    | Titia | f
%cast raj      | Inspector Raj Mahabir; Mahabir; Raj | m
%cast femke    | Femke | f
%cast bear     | Joaquim; the Bear; Bear | m
%cast crane    | - | m
%cast nun      | - | f
%cast cwidow   | - | f
%cast bmother  | - | f

== 1
[Joost van Dalen](joost) has run the night shift at Maas Terminal for fifteen years and sworn every morning to [his](joost) [wife](marleen) [Marleen](marleen) that [he](joost) has never taken a cent. Tonight [he](joost) looks away while a container disappears. The men who asked [him](joost) to have [his](joost) [son](bram) [Bram](bram)'s school timetable in their pocket. From the cab of crane nine, [Nelson Évora](nelson), [Joost](joost)'s oldest [friend](nelson), sees it go. Meanwhile [Nelson](nelson)'s [daughter](celeste) [Celeste](celeste) and young [Bram](bram) are on the breakwater, where seventeen is an excellent age to find out how salt tastes on somebody else.
- boss joost _ "night shift"
- married joost marleen "wife"
- steal _ _ "disappears"
- parent joost+marleen bram "son"
+ threaten _ joost "school timetable"
- friend joost nelson "oldest friend"
- discover nelson joost "sees it go"
- parent nelson celeste "daughter"
+ kiss bram celeste "salt tastes"

== 2
[Wout Kuipers](wout), [head](wout) of the dockers' union and [Marleen](marleen)'s [brother](wout), buys a speedboat, [his](wout) second this year. [His](wout) [sister](marleen) asks no questions. [Inspector Mahabir](raj) of the harbour police asks plenty, beginning with [Nelson](nelson), [who](nelson) says that [he](nelson) had the sun in [his](nelson) eyes. At midnight? [Nelson](nelson) goes straight from the station to [Joost](joost)'s garden and for the first time in thirty years [the two](joost+nelson) raise [their](joost+nelson) voices. Behind the hedge [Titia](titia), [who](titia) lives next door and misses nothing, turns off [her](titia) hose the better to hear.
- boss wout _ "head of the dockers"
- sibling marleen wout "brother"
- investigate raj nelson "asks plenty"
- betray nelson raj "the sun in his eyes"
- help nelson joost "the sun in his eyes"
+ quarrel joost nelson "raise their voices"
- neighbour joost+marleen titia "lives next door"
- investigate titia joost+nelson "the better to hear"

== 3
[Marleen](marleen), left alone with the ironing every night since the spring, has begun to time [her](marleen) walks by the ferry on which [Raj](raj) goes home. [He](raj), too, has begun to miss [his](raj) stop. On Thursday it rains and there is one umbrella. The [detective](raj) does not know whose [wife](marleen) it is that [he](raj) is kissing; [she](marleen) knows exactly whose case [he](raj) is on, and goes home with [her](marleen) heart in [her](marleen) mouth. [Bram](bram), creeping in by the back way with [his](bram) shoes in [his](bram) hand, runs straight into [his](bram) [mother](marleen), doing the same.
- sad marleen "left alone"
- flirt marleen raj "time her walks"
- love.start raj marleen "miss his stop"
+ kiss marleen raj "kissing"
- cheat marleen joost "kissing"
- married joost marleen "wife"
- discover! raj marleen "does not know"
- investigate raj joost "case"
- discover bram marleen "runs straight into"
- parent marleen bram "mother"

== 4
A crane [man](crane) is dead. [He](crane) fell from number seven. [Nelson](nelson) worked beside [him](crane). [Wout](wout) says it was drink. [He](crane) never drank, says [Nelson](nelson). [Wout](wout) looks at [Nelson](nelson). "Mind the ladders," says [Wout](wout). [Celeste](celeste) hears that. [Celeste](celeste) tells [Bram](bram). [Bram](bram) adores [his](bram) [uncle](wout). So [Bram](bram) and [Celeste](celeste) fall out. The [widow](cwidow) gets a basket from the [union chief](wout). Fruit rots. In the rain [Titia](titia) feeds [Joost](joost)'s cat. Who loves [Joost](joost)? [Titia](titia) does. [She](titia) has told only the cat. There is fog on the river, and nothing moves.
- die crane "dead"
- colleague crane nelson "worked beside"
+ betray wout nelson "it was drink"
- threaten wout nelson "Mind the ladders"
- discover celeste wout "hears that"
- reveal celeste bram "tells Bram"
- kin bram wout "uncle"
+ quarrel bram celeste "fall out"
- married.past crane cwidow "widow"
- gift wout cwidow "a basket"
- love titia joost "Titia does"

== 5
[Femke](femke), [who](femke) left [Raj](raj) two years ago for a judge and has regretted it for one, is appointed prosecutor in the container case. [He](raj) can't work with [his](raj) [ex](femke), [he](raj) says. [He](raj) can't work without a prosecutor, says [she](femke). Over the files [they](femke+raj) fight, order noodles, and very nearly forget the files. [Raj](raj) pulls back; there is [someone](marleen), [he](raj) tells [her](femke). There is indeed. [She](marleen) is on the quay just then, giving [her](marleen) [husband](joost) one chance to tell [her](marleen) what is wrong. [He](joost) kisses [her](marleen) on the forehead and tells [her](marleen) about the overtime.
- breakup.past femke raj "left Raj"
- sad femke "has regretted it"
- hire femke "appointed"
- ex femke raj "ex"
- quarrel femke raj "fight"
- flirt femke raj "nearly forget the files"
+ reject raj femke "pulls back"
- reveal raj femke "there is someone"
- love raj marleen "someone"
- married joost marleen "husband"
- kiss joost marleen "kisses her"
- betray joost marleen "about the overtime"

== 6
The next container moves, and someone has talked: blue lights, dogs, an empty box. Whoever pays [Wout](wout) wants a name. [He](wout) gives them [Nelson](nelson)'s. [Joost](joost), [who](joost) could speak up and doesn't, stands by while [his](joost) [friend](nelson) is bundled into a van by a giant known as [the Bear](bear). [Celeste](celeste) waits with the supper until two. Then [she](celeste) crosses the garden fence to the only person awake. [Titia](titia) doesn't ask, puts on [her](titia) coat over [her](titia) nightdress and drives. On the breakwater [Bram](bram) sits with a message on [his](bram) phone that [he](bram) dares not send: sorry.
- betray wout nelson "gives them"
- friend joost nelson "friend"
- betray joost nelson "doesn't"
+ abduct bear nelson "bundled into"
- help titia celeste "drives"
- reconcile? bram celeste "sorry"
- sad bram "dares not"

== 7
[Nelson](nelson) is tied to a radiator in a fish warehouse, and the [Bear](bear) has orders to feed the eels with [him](nelson) at high water. [They](bear+nelson) talk, having until high water. It turns out that [they](bear+nelson) are both from [Mindelo](@mindelo); that the [nun](nun) [who](nun) taught [Nelson](nelson) to read boxed the [Bear](bear)'s ears as well; that the [giant](bear), [Joaquim](bear) to [his](bear) [mother](bmother), has not seen home for twenty years. At half past four the radiator is empty. When [Wout](wout) comes to see to it, the [jailer](bear) swears that [he](bear) did as [he](bear) was told, and shows [him](wout) a shoe.
- abduct _ nelson "tied to"
- kill? bear nelson "feed the eels"
- advisor.past nun nelson "taught"
- attack.past nun bear "boxed the Bear's ears"
- parent bmother bear "mother"
+ rescue bear nelson "radiator is empty"
- flee nelson "radiator is empty"
- betray bear wout "swears"

== 8
A funeral without a coffin. [Joost](joost), asked to say some words for the [man](nelson) [he](joost) let drown, gets as far as the name. [Marleen](marleen), holding [his](joost) arm, at last adds up the looks, the overtime and the money in the freezer. [She](marleen) goes home, packs for two, and takes [Bram](bram) with [her](marleen) to [Titia](titia)'s. In the chapel yard [Bram](bram) takes [Celeste](celeste)'s hand, and [she](celeste), [who](celeste) meant to spit at [him](bram), holds on to it as if the quay were tilting. [She](celeste) knows something that [he](bram) doesn't. [Her](celeste) [father](nelson) rang [her](celeste) last night from a nunnery.
- die! nelson "funeral"
- sad joost "gets as far as"
- discover marleen joost "adds up"
+ breakup marleen joost "packs for two"
- move bram+marleen titia "takes Bram"
- reconcile bram celeste "holds on to it"
- parent nelson celeste "father"
- discover.past celeste nelson "rang her"
- reveal nelson celeste "rang her"

== 9
[Raj](raj) learns the full name of the [woman](marleen) on the ferry from [Femke](femke), [who](femke) has a file on [her](marleen), a photograph of the umbrella, and no mercy. [He](raj) is off the case and very likely out of a job. [He](raj) drives to [Titia](titia)'s to hear it from the [liar](marleen) herself. [Marleen](marleen) denies nothing, except that it was for the case. [He](raj) believes [her](marleen), hates that [he](raj) believes [her](marleen), and stays the night. [Titia](titia), on the other side of the wall, turns up the radio. [She](titia) has lent out [her](titia) bedroom, and the [man](joost) [she](titia) wants is next door, alone, talking to [his](joost) cat.
- discover raj marleen "learns the full name"
- reveal femke raj "has a file"
- investigate femke marleen "has a file"
+ quit raj "off the case"
- betray.past marleen raj "liar"
- accuse raj marleen "to hear it"
+ sex marleen raj "stays the night"
- help titia marleen "lent out"
- love titia joost "she wants"
- neighbour joost titia "next door"
- sad joost "alone"

== 10
[Wout](wout) no longer trusts [his](wout) [brother-in-law](joost). [He](wout) invites [him](joost) for a spin in the second speedboat. It is [Bram](bram), stowed away to prove [his](bram) [uncle](wout)'s innocence, [who](bram) hears the engine stop over the deep channel, hears [Wout](wout) say what [he](wout) did to the [crane man](crane), and sees [him](wout) raise the anchor over [his](bram) [father](joost)'s head. [He](bram) throws himself at [his](bram) [idol](wout)'s knees. [Wout](wout) goes overboard; so does the [boy](bram). [Joost](joost), a poor swimmer, dives for one of [them](bram+wout) and doesn't have to think which.
- kin joost wout "brother-in-law"
- invite wout joost "invites him"
- kin bram wout "uncle's"
- discover bram wout "hears Wout say"
- reveal wout joost "say what he did"
- kill.past wout crane "did to the crane man"
+ kill? wout joost "raise the anchor"
- parent joost bram "father"
- attack bram wout "throws himself"
+ rescue joost bram "dives"

== 11
[Kuipers](wout) is pulled from the mud at low tide, alive, and put in irons by [Femke](femke)'s people. [Joost](joost) walks into the same station an hour later, soaked, and lays the money from the freezer on the counter. [He](joost) gives them names, all of them, [his](joost) own first. In the corridor a dead [man](nelson) is leaning on the coffee machine. "[You](joost) took your time," says [Nelson](nelson). [Joost](joost) goes down on the linoleum like a sack. The [crane driver](nelson) holds [him](joost) by the collar till [he](joost) has finished crying, and tells [him](joost) that it isn't forgiven, that it may never be.
- rescue _ wout "pulled from the mud"
+ arrest femke wout "put in irons"
- reveal joost _ "gives them names"
+ return nelson "a dead man"
- die! nelson "a dead man"
- ill joost "like a sack"
- sad joost "crying"
- help nelson joost "by the collar"
- reconcile! joost nelson "isn't forgiven"

== 12
Two years, says the court; [Joost](joost) nods. [Marleen](marleen) brings [him](joost) the divorce papers in person, three months along by the suspended [inspector](raj), and [they](joost+marleen) part more gently than [they](joost+marleen) ever lived. The tenant of the empty house is [Titia](titia)'s cat, and [Titia](titia) takes the bus out to the prison each Sunday, with mackerel. One Sunday the [convict](joost) asks [her](titia) why [she](titia) comes. [She](titia) tells [him](joost). In [Mindelo](@mindelo) [Joaquim](bear), without [his](bear) old name, sits in [his](bear) [mother](bmother)'s kitchen; and on the breakwater [Celeste](celeste) and [Bram](bram), both eighteen now, share one coat and a letter, from the [friend](nelson) to the [friend](joost), which [they](bram+celeste) have promised to deliver.
+ arrest _ joost "Two years"
- divorce? joost marleen "divorce papers"
- pregnant marleen raj "three months along"
- quit.past raj "suspended"
- return bear "mother's kitchen" @mindelo
- breakup joost marleen "part more gently"
- gift titia joost "mackerel"
+ confess titia joost "tells him"
- parent bmother bear "mother"
- couple bram celeste "share one coat"
- friend joost nelson "friend to the friend"
- reconcile? joost nelson "a letter"
