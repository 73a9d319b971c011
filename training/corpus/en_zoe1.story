%series Perihelion Bay
%lang en
%genre science fiction serial: an ice-mining station over Saturn, programme listings
%cast imara   | Commander Imara Tesfaye; Tesfaye; Imara | f
%cast yusuf   | Yusuf Tesfaye; Yusuf | m
%cast lark    | Lark Ottesen; Lark | f
%cast odd     | Odd Ottesen; Odd | m
%cast sorin   | Sorin Vale; Vale; Sorin | m
%cast mei     | Dr Mei Quon; Quon; Mei | f
%cast piet    | Piet Maas; Piet | m
%cast ruth    | Ruth Abara; Abara; Ruth | f
%cast kaj     | Kaj | m
%cast cook    | Bibi Oram; Bibi | f
%cast dock    | Hollis Grange; Grange; Hollis | m
%cast tin     | Tinker | n
%cast baby    | - | f

== 1 Docking Fee
Ice is money over [Saturn](@saturn), and [Imara Tesfaye](imara) has just been given charge of the station that sells it. [Her](imara) [husband](yusuf) [Yusuf](yusuf), an [engineer](yusuf), learned of it from the notice board and is not on speaking terms with [her](imara). With the supply ship comes [Lark Ottesen](lark), a [welder](lark), [who](lark) is looking for [her](lark) [twin](odd) [Odd](odd), missing since the spring. In the lock [she](lark) walks straight into [Sorin Vale](sorin), the dock [master](sorin), and spills [his](sorin) coffee. [He](sorin) cannot take [his](sorin) eyes off [her](lark).
+ hire imara "given charge"
- married imara yusuf "husband"
- discover yusuf imara "learned of it"
- quarrel imara yusuf "not on speaking terms"
- travel lark "comes"
- sibling lark odd "twin"
- find? lark odd "looking for"
- meet lark sorin "walks straight into"
+ love.start sorin lark "cannot take his eyes"

== 2 Bunk Space
Since bunks are scarce, the [welder](lark) is put in with [Dr Mei Quon](mei), [who](mei) snores, patches up the whole night shift and has been seeing [Piet Maas](piet), a [driller](piet), for a year. [Piet](piet) once went out with [Ruth Abara](ruth) from the assay office; [his](piet) old [flame](ruth) still sends [him](piet) songs, and the [doctor](mei) deletes them. The galley takes on a [cook](cook) of nineteen [who](cook) burns the soup. The dock [master](sorin) asks [Lark](lark) to the film on Friday. [She](lark) says no; Friday is for looking for [Odd](odd).
- housemate.start lark mei "put in with"
- treat _ mei "patches up"
- couple mei piet "seeing"
- ex piet ruth "old flame"
- jealous mei ruth "deletes them"
- hire cook "takes on"
- invite sorin lark "asks Lark"
+ reject lark sorin "says no"

== 3 Cold Trail
With the robot [Tinker](tin) to light the way, [Lark](lark) crawls through Shaft Nine and comes upon [her](lark) [brother](odd)'s glove. It has been cut, not torn. [She](lark) takes it to the [commander](imara), [who](imara) promises an inquiry and puts the glove in a drawer. [Yusuf](yusuf), fetching a fuse, sees it there. [He](yusuf) and the missing [man](odd) drank together every Sunday, and it is the [engineer](yusuf) [who](yusuf) starts asking the drillers questions. The only [one](piet) not to answer is the [doctor](mei)'s [boyfriend](piet). [Saturn](@saturn), meanwhile, is very beautiful.
- help tin lark "light the way"
- find lark "comes upon"
- sibling lark odd "brother"
- reveal lark imara "takes it"
- investigate? imara odd "an inquiry"
- discover yusuf "sees it there"
- friend odd yusuf "drank together"
+ investigate yusuf odd "asking the drillers questions"
- couple mei piet "boyfriend"

== 4 Short Shift
[Ruth](ruth) hates [Mei](mei). [Mei](mei) has never thought of [Ruth](ruth). Tonight [Piet](piet) is drunk. [He](piet) knocks at the wrong door. The door is [Ruth](ruth)'s. [She](ruth) lets [him](piet) stay until morning. [Tinker](tin) saw [him](piet) leave. Robots do not gossip. The young [cook](cook) does. By noon [Lark](lark) knows. Should [she](lark) tell [her](lark) [roommate](mei)? [Odd](odd) would. [Vale](sorin) brings [Lark](lark) a hot dinner. This time [she](lark) smiles. Grange is only a word on a map. But [Hollis Grange](dock) is a new inspector, and [he](dock) frightens [Vale](sorin).
- enemy mei ruth "hates"
+ sex piet ruth "lets him stay"
- cheat piet mei "lets him stay"
- discover tin piet "saw him leave"
- reveal cook "does"
- discover lark piet+ruth "knows"
- housemate lark mei "roommate"
- reveal? lark mei "tell"
- gift sorin lark "hot dinner"
- flirt lark sorin "smiles"
- sad sorin dock "frightens"

== 5 Blood Count
[Mei](mei) hears it from neither: [she](mei) finds the assay [clerk](ruth)'s hair band in [Piet](piet)'s jacket, throws the jacket and then the [driller](piet) out, and takes blood samples with such a hard hand that three men faint. [Her](mei) own sample, labelled by mistake, comes back with a surprise: [she](mei) is two months gone. The [inspector](dock) from [Titan](@titan) turns the dock upside down. "[Your](sorin) books are short," [Grange](dock) tells the dock [master](sorin). In the dark of the pump room [Lark](lark) and [her](lark) [admirer](sorin) share a first, oily kiss.
+ discover mei piet+ruth "hair band"
+ breakup mei piet "throws the jacket"
- ill _ "faint"
+ pregnant mei piet "two months gone"
- discover mei "comes back with"
- investigate dock sorin "upside down"
- accuse dock sorin "books are short"
- love sorin lark "admirer"
- kiss lark sorin "kiss"

== 6 The Spare Cabin
[Yusuf](yusuf), [who](yusuf) has had enough of being addressed as personnel, carries [his](yusuf) things over to the spare cabin. [His](yusuf) [neighbour](ruth) there is [Ruth](ruth), [who](ruth) has been jilted by [Piet](piet) for the second time and says so through the wall. The [commander](imara) works till four and weeps till five. [Bibi Oram](cook), as the [cook](cook) turns out to be called, brings [her](imara) soup that is not burnt. As for the [mother](mei)-to-be, [she](mei) has confided in [Lark](lark) alone; the [father](piet) is to hear nothing.
+ breakup yusuf imara "carries his things"
- neighbour ruth yusuf "neighbour"
- breakup.past piet ruth "jilted"
- reveal ruth yusuf "through the wall"
- sad imara "weeps"
- help cook imara "brings her soup"
- move yusuf "over to the spare cabin"
- pregnant mei piet "mother-to-be"
- reveal mei lark "confided in"
- reveal! mei piet "hear nothing"

== 7 Shaft Nine
A second glove turns up, and this time there is a hand in it. [Odd](odd) has been dead for months, the [doctor](mei) establishes, and somebody cut [his](odd) air line. [Lark](lark), [who](lark) had believed to the last that [he](odd) was alive, breaks down in the arms of the dock [master](sorin). [Grange](dock), though, has found out that the [Norwegian](odd) had caught [Vale](sorin) selling ice off the books. [He](dock) has the [smuggler](sorin) led away in front of [her](lark). "[I](sorin) stole ice," says [Sorin](sorin). "[I](sorin) never touched [your](lark) [brother](odd)."
+ die.past odd "dead for months"
- discover mei odd "establishes"
- kill.past _ odd "cut his air line"
- sad lark odd "breaks down"
- help sorin lark "in the arms"
- discover dock sorin "found out"
- discover.past odd sorin "had caught"
+ arrest dock sorin "led away"
- steal.past sorin _ "stole ice"
- kill! sorin odd "never touched"
- sibling lark odd "brother"

== 8 Thin Walls
[Yusuf](yusuf) knocks on the wall. [Ruth](ruth) knocks back. So it begins. [They](ruth+yusuf) are lonely, and it is only bodies, says [Ruth](ruth). [Imara](imara) smells strange soap on [her](imara) [husband](yusuf). [She](imara) asks for a divorce by radio. [He](yusuf) agrees by radio. [Lark](lark) will not visit [Sorin](sorin). The [prisoner](sorin) writes to [her](lark) daily. [Bibi](cook) carries the letters. [She](cook) reads them, too. Poor [Bibi](cook) falls for a [thief](sorin) by post. [Tinker](tin) keeps a list of all who went down Shaft Nine. Nobody has asked [Tinker](tin).
- sad ruth+yusuf "lonely"
+ affair ruth yusuf "only bodies"
- discover imara yusuf "strange soap"
- married imara yusuf "husband"
- divorce? imara yusuf "a divorce"
- reject lark sorin "will not visit"
- help cook sorin "carries the letters"
- betray cook lark+sorin "reads them"
- love.start cook sorin "falls for"

== 9 The List
It is the inquisitive [cook](cook) [who](cook) finally asks the robot, and the robot recites. On the day the [welder](lark)'s [twin](odd) vanished, [two](odd+piet) went down: the [victim](odd) and [Piet Maas](piet). [Bibi](cook) runs with it to [Tesfaye](imara). Cornered in the drill hall, the [ex](piet) of both [women](mei+ruth) seizes the pregnant [doctor](mei), holds a cutter to [her](mei) neck and demands a shuttle. [He](piet) does not know whose [child](baby) [he](piet) is frightening until [she](mei) shouts it into [his](piet) face. [His](piet) hand drops. [Ruth](ruth), of all people, hits [him](piet) with a wrench.
- sibling lark odd "twin"
- reveal tin cook "recites"
- discover cook piet "recites"
- reveal cook imara "runs with it"
- ex mei piet "ex"
- ex piet ruth "ex"
+ abduct piet mei "seizes"
- threaten piet mei "holds a cutter"
- pregnant mei piet "pregnant"
- parent piet baby "whose child"
- reveal mei piet "shouts it"
+ attack ruth piet "hits him"
- rescue ruth mei "hits him"

== 10 What Piet Said
The [murderer](piet) talks. [He](piet) had been in debt to the ice ring and was told to scare the [Norwegian](odd); the knife slipped, or so [he](piet) says. [Lark](lark) hears [him](piet) out and leaves without a word. The two [women](mei+ruth) [who](mei+ruth) loved [him](piet) sit side by side in sick bay and discover that [they](mei+ruth) rather like each other. [Sorin](sorin), freed on condition that [he](sorin) pays, waits at the lock for the [woman](lark) [who](lark) would not see [him](sorin). [She](lark) walks past. It is [Bibi](cook) [who](cook) holds out a hand.
- kill.past piet odd "murderer"
+ reveal piet _ "talks"
- threaten? piet odd "told to scare"
- reject lark sorin "walks past"
- love.past mei+ruth piet "loved"
+ friend.start mei ruth "rather like"
- arrest! _ sorin "freed"
- flirt cook sorin "holds out a hand"

== 11 Flare
A solar flare knocks out the reactor, and somebody has to go outside. The [engineer](yusuf) goes. [Imara](imara) could forbid it, being [his](yusuf) [chief](imara), and does not. For six hours the former [couple](imara+yusuf) have only the radio, over which [they](imara+yusuf) say what [they](imara+yusuf) left unsaid in eleven years. [He](yusuf) comes in half blind with burns; the [doctor](mei) sits up with [him](yusuf), then has to lie down herself, for the [child](baby) will not wait. [Ruth](ruth) catches it: a [girl](baby). When the [patient](yusuf) wakes, [his](yusuf) [ex-wife](imara) is holding [his](yusuf) bandaged hand, and the [neighbour](ruth) quietly takes back [her](ruth) soap.
- help yusuf "engineer goes"
- boss imara yusuf "chief"
- ex imara yusuf "former couple"
- reconcile imara yusuf "what they left unsaid"
- injure yusuf "half blind with burns"
- treat yusuf mei "sits up with him"
+ birth mei baby "will not wait"
- help ruth mei "catches it"
- divorce.past imara yusuf "ex-wife"
- neighbour ruth yusuf "neighbour"
- breakup ruth yusuf "takes back her soap"

== 12 Outbound
[Grange](dock) takes the [killer](piet) back to [Titan](@titan) in irons. Before the hatch shuts, [Mei](mei) holds the [baby](baby) up to the glass; it is as much as [he](piet) will ever get. [Lark](lark) lets [her](lark) [brother](odd)'s ashes go among the rings and then, [her](lark) bag already packed, hears that the station's [commander](imara) is looking for a chief welder. [She](lark) stays. [Bibi](cook) and the reformed [smuggler](sorin) are to be married in the galley by [Imara](imara), [who](imara) has lately moved a second toothbrush back into [her](imara) cabin. Nobody throws rice. There is ice.
- arrest dock piet "in irons"
- travel dock+piet "back to Titan" @titan
- kill.past piet odd "killer"
- parent piet baby "as much as he"
- sibling lark odd "brother"
+ hire lark imara "chief welder"
- wedding? cook sorin "to be married"
+ move yusuf imara "second toothbrush"
