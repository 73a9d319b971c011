%series Winter-Over
%lang en
%genre Antarctic research-station thriller, encyclopaedia episode summaries
%cast salka  | Salka Brynjars; Salka; Brynjars | f
%cast ngugi  | Dr. Ngugi; Ngugi | m
%cast petrov | Arkady Petrov; Petrov; Arkady | m
%cast wynne  | Wynne Abbott; Wynne; Abbott | f
%cast hale   | Commander Hale; Hale | m
%cast bo     | Bo; Bo Lindqvist; Lindqvist | m
%cast marisol | Marisol Quintana; Marisol; Quintana | f
%cast fitz   | Fitz; Fitzgerald | m
%cast ripley | Teodora Ripley; Ripley | f
%cast tam    | Tam Nguyen; Tam | n
%cast voice  | - | n
%cast wife   | Ebba Lindqvist; Ebba | f

== 1 Last Plane
On the day of the last flight out before winter, the [glaciologist](salka) [Salka Brynjars](salka) lands at Halley Deep to take over from [Teodora Ripley](ripley), [her](salka) doctoral [supervisor](ripley), only to be told by [Commander Hale](hale) that [Ripley](ripley) left with the previous plane. [Salka](salka), [who](salka) has had no word from [her](salka), does not believe it, for in the wardrobe hangs the coat without which the old [woman](ripley) would not have crossed the yard. [Wynne Abbott](wynne), the radio [operator](wynne), helps [her](salka) carry [her](salka) crates. The [cook](marisol), [Marisol Quintana](marisol), used to be married to [Ngugi](ngugi), the [doctor](ngugi), and now sets [his](ngugi) plate down at the far end.
- travel salka "lands at"
- hire salka _ "take over"
- advisor ripley salka "supervisor"
- reveal hale salka "told by"
- betray? hale salka "left with the previous plane"
- discover! salka ripley "does not believe it"
+ find salka "coat"
- help wynne salka "helps"
+ ex marisol ngugi "used to be married"

== 2 The Coat
In the lining of [Ripley](ripley)'s coat [Salka](salka) feels a sheet of numbers, which [she](salka) shows to [Petrov](petrov), the drilling [engineer](petrov), [who](petrov) has taught [her](salka) chess by radio for two winters and in the flesh proves to be younger and a good deal more bashful. [He](petrov) recognises depths, none of which figures in the official log. Before [he](petrov) can look them up, [he](petrov) is struck down in the core store from behind, and comes to in the sick bay under the eyes of [Ngugi](ngugi), [who](ngugi) puts it down to a falling crate. [Fitz](fitz), the [mechanic](fitz), [who](fitz) found [him](petrov), asks how a crate could have washed the blood off its corner.
- find salka "feels"
- reveal salka petrov "shows to"
- advisor.past petrov salka "taught her chess"
- meet petrov salka "in the flesh"
- discover petrov "recognises depths"
+ attack _ petrov "struck down"
- recover petrov "comes to"
- treat petrov ngugi "sick bay"
- find fitz petrov "found him"
- accuse fitz _ "washed the blood"
- betray ngugi _ "falling crate"

== 3 Midwinter's Eve
The station's costume party, for which [Bo Lindqvist](bo), the [meteorologist](bo), has come as a penguin and [Marisol](marisol) as the sun, is disrupted by a call on a frequency that has been dead for years: a [voice](voice) asking for water. [Hale](hale) has the receiver switched off. [Wynne](wynne), against [his](hale) order, records what comes through afterwards; [she](wynne) plays it to [Bo](bo), with [whom](bo) [she](wynne) has been keeping company since March under the impression that [he](bo) is a [bachelor](bo). The [penguin](bo) turns pale, and lets slip a name. [Wynne](wynne) looks it up in the personnel files. [Ebba](wife) is not the [voice](voice); [Ebba](wife) is next of kin.
- celebrate bo+marisol "costume party"
- reveal voice wynne "asking for water"
- steal wynne _ "records"
- reveal wynne bo "plays it to Bo"
+ affair bo wynne "keeping company"
- betray bo wynne "a bachelor"
- sad bo "turns pale"
- reveal bo wynne "lets slip"
- investigate wynne bo "looks it up"
+ discover wynne bo+wife "personnel files"
- married bo wife "next of kin"

== 4 Whiteout
[Wynne](wynne) slaps [Bo](bo). [Bo](bo) leaves the hut without gloves. [Fitz](fitz) goes after [Bo](bo). Snow hides [Fitz](fitz). [Marisol](marisol) rings the bell for [both](bo+fitz). [Ngugi](ngugi) holds the lamp for [Marisol](marisol). [He](ngugi) has missed [Marisol](marisol). [She](marisol) needs both hands for the bell. At four [Fitz](fitz) comes back. [Fitz](fitz) carries [Bo](bo). [Bo](bo) loses two fingers. [Wynne](wynne) sits by [Bo](bo) and hates [Bo](bo). [Tam](tam) sweeps the snow out.
+ attack wynne bo "slaps"
- flee bo "leaves the hut"
- help marisol bo+fitz "rings the bell"
- help ngugi marisol "holds the lamp"
- love ngugi marisol "has missed"
- return fitz "comes back"
+ rescue fitz bo "carries"
- injure bo "loses two fingers"
- sad wynne bo "hates"

== 5 Borehole Nine
Going by the numbers, [Brynjars](salka) and [Arkady](petrov) find, two hours' march from the base, a borehole of which no one has ever spoken and, beside it, a hut with a stove still warm. On the table lie [Ripley](ripley)'s spectacles. [They](petrov+salka) are surprised by a storm and obliged to share one sleeping bag, in which the [Russian](petrov), stammering, makes a declaration that would have been clearer on a chessboard; [Salka](salka) moves [his](petrov) hand by two squares. When [they](petrov+salka) return to base, [their](petrov+salka) tracks have been followed. [Tam Nguyen](tam), the station's [cleaner](tam), of [whom](tam) everyone has taken as little notice as of the corridor, wipes somebody else's bootprints from the floor.
- discover petrov+salka "find"
- find petrov+salka ripley "spectacles"
- housemate petrov salka "share one sleeping bag"
+ confess petrov salka "makes a declaration"
- love petrov salka "stammering"
+ couple.start petrov salka "moves his hand"
- return petrov+salka "return to base"
- investigate _ petrov+salka "have been followed"

== 6 Inventory
Counting tins, [Marisol](marisol) arrives at the conclusion that somebody has been drawing rations for a person who does not exist, and reports it to [Hale](hale), [who](hale) thanks [her](marisol) and, an hour later, has the pantry locked and [her](marisol) confined to quarters for pilfering. [Ngugi](ngugi), [who](ngugi) until now has backed the [commander](hale) in everything, since [Hale](hale) is aware of the morphine [he](ngugi) once took, breaks down the door for [his](ngugi) former [wife](marisol) with a bone saw. [She](marisol) tells [him](ngugi) [he](ngugi) is an idiot, and that it was high time. [Both](marisol+ngugi) of [them](marisol+ngugi) are hidden by [Fitz](fitz) in the snow-cat garage.
- discover marisol _ "arrives at the conclusion"
- reveal marisol hale "reports it"
+ arrest hale marisol "confined to quarters"
- accuse hale marisol "pilfering"
- steal! marisol _ "pilfering"
- threaten hale ngugi "is aware of the morphine"
- steal.past ngugi _ "once took"
- rescue ngugi marisol "breaks down the door"
- ex marisol ngugi "former wife"
- quarrel marisol ngugi "an idiot"
+ help fitz marisol+ngugi "hidden by Fitz"

== 7 Tam
It is [Tam](tam), as the sixth month ends, [who](tam) leaves a mop standing against a wall panel that [Salka](salka) had never noticed, and behind which runs a tunnel. [She](salka) crawls down it and finds [Ripley](ripley), bearded with frost, handcuffed to a pipe and in the best of tempers. [Hale](hale), the [captive](ripley) relates, has been selling the water under the ice, a lake untouched for a million years, to a bottling company; when [she](ripley) threatened to make it public, [he](hale) offered [her](ripley) a share, and when [she](ripley) laughed, a tunnel. The [voice](ripley) on the radio had been [hers](ripley). [Tam](tam) brought the food.
- help tam salka "leaves a mop standing"
- discover salka "behind which runs"
+ find salka ripley "finds Ripley"
- abduct.past hale ripley "handcuffed"
- happy ripley "best of tempers"
+ reveal ripley salka "relates"
- betray hale _ "selling the water"
- threaten.past ripley hale "threatened"
- reject.past ripley hale "laughed"
- reveal.past ripley wynne "voice on the radio"
- help.past tam ripley "brought the food"

== 8 Chain of Command
[Hale](hale) learns from [Lindqvist](bo), [who](bo) trades the information for a promise of the first seat on the first plane, where the [doctor](ngugi) and the [cook](marisol) are concealed, and sets the garage on fire. [Fitz](fitz), [who](fitz) cannot get the door open from the outside in time, drives the snow-cat through it. In the confusion [Wynne](wynne) gets hold of the [commander](hale)'s pistol, trains it on [Bo](bo) and asks whether [he](bo) has ever, in [his](bo) whole life, told anyone the truth. [He](bo) considers. [He](bo) did mean it about the penguin, [he](bo) says, [he](bo) had wanted to make [her](wynne) laugh. [She](wynne) turns the gun on [Hale](hale) instead.
+ reveal bo hale "learns from Lindqvist"
- betray bo marisol+ngugi "trades the information"
- attack hale marisol+ngugi "sets the garage on fire"
+ rescue fitz marisol+ngugi "drives the snow-cat"
- steal wynne hale "gets hold of"
- threaten wynne bo "trains it on Bo"
- reveal bo wynne "did mean it"
- threaten wynne hale "turns the gun"

== 9 Provisional Government
With the [commander](hale) under lock and key in [his](hale) own tunnel, the eight remaining residents elect a successor, and after five ballots, each of which is won by nobody, agree on [Tam](tam), [who](tam) alone has a key to every room. The new [commander](tam)'s first order concerns the showers. [Ripley](ripley) has pneumonia, and [Salka](salka), at [her](ripley) side, is handed the manuscript on the lake, with [her](salka) own name next to the old [woman](ripley)'s on the title page. The [patient](ripley) beats [Petrov](petrov) at chess, informs [him](petrov) that [he](petrov) will do, and is gone before the board has been put away.
- arrest _ hale "under lock and key"
- quit hale _ "a successor"
+ hire tam _ "agree on Tam"
- ill ripley "pneumonia"
- help salka ripley "at her side"
- gift ripley salka "is handed"
- lose petrov ripley "beats"
- help ripley petrov "will do"
+ die ripley "is gone"

== 10 Ration Cards
[Salka](salka) does not cry for [her](salka) [teacher](ripley) but overhauls every instrument on the base, and snaps at [Petrov](petrov) whenever [he](petrov) hands [her](salka) a screwdriver, until [Marisol](marisol) takes the [Russian](petrov) aside and explains to [him](petrov) that grief wants soup. [Wynne](wynne) raises [Ebba Lindqvist](wife) by short wave. The two [women](wife+wynne) get on so well that [they](wife+wynne) converse for an hour every night, with [Bo](bo) made to turn the generator crank. Somebody has let [Hale](hale) out: the padlock is sawn through, and not from inside. Of the eight, only one owns a saw that fine.
- die.past ripley "grief"
- sad salka ripley "grief wants soup"
- advisor.past ripley salka "her teacher"
- quarrel petrov salka "snaps at"
- create salka "overhauls"
- help marisol petrov "explains to him"
- meet wife wynne "raises"
+ friend.start wife wynne "get on so well"
- attack wynne bo "made to turn"
+ rescue _ hale "has let Hale out"

== 11 First Light
[Fitz](fitz), for [whose](fitz) loyalty everyone would have put a hand in the fire, turns out to have been on the bottlers' payroll before [Hale](hale) was; it was [he](fitz) [who](fitz) knocked [Petrov](petrov) out, and [he](fitz) [who](fitz) washed the corner, so that nobody should suspect the [man](fitz) [who](fitz) pointed it out. [He](fitz) and the [commander](hale) make for the coast in the snow-cat, with the samples. [Ngugi](ngugi), [whom](ngugi) the [mechanic](fitz) dragged from the flames, finds himself unable to hate [him](fitz), and packs an emergency kit, just in case. At the third crevasse the ice gives way. [Hale](hale) cuts the rope that holds [the two of them](fitz+hale).
- discover _ fitz "turns out"
- betray fitz _ "payroll"
+ attack.past fitz petrov "knocked Petrov out"
- betray.past fitz _ "washed the corner"
- colleague fitz hale "before Hale was"
- flee fitz+hale "make for the coast"
- steal fitz+hale _ "with the samples"
- rescue.past fitz ngugi "dragged from"
- sad! ngugi fitz "unable to hate him"
+ betray hale fitz "cuts the rope"

== 12 First Plane
It is [Hale](hale), oddly, [who](hale) falls, and [Fitz](fitz) [who](fitz) hangs on by one ski until [Ngugi](ngugi) and [Marisol](marisol) come and pull [him](fitz) up; handcuffed, [he](fitz) thanks [them](marisol+ngugi) for the kit. The plane brings a judge, the mail and, to [Bo](bo)'s horror, [Ebba](wife), [who](wife) embraces [Wynne](wynne) on the runway, hands [her](wife) [husband](bo) a folder from the lawyers, and requires a signature on page four. The former [Quintanas](marisol+ngugi) are staying for a second winter, to be on the safe side. [Salka](salka) boards with the manuscript. [She](salka) has left the coat hanging in [Arkady](petrov)'s wardrobe: without it, everyone knows, one does not go far.
+ die hale "falls"
- rescue marisol+ngugi fitz "pull him up"
- arrest _ fitz "handcuffed"
- travel wife "brings"
- sad bo wife "horror"
- friend wife wynne "embraces"
- married bo wife "husband"
+ divorce? bo wife "a folder"
- reconcile marisol ngugi "second winter"
- travel salka "boards"
- gift salka petrov "left the coat"
