%series Six Doors Down
%lang en
%genre fire-station soap in Naples, pages from a TV weekly
%cast assunta  | Assunta Esposito; Assunta; Esposito | f
%cast ciro     | Ciro Esposito; Ciro | m
%cast vito     | Vito Mancuso; Vito; Mancuso | m
%cast nadia    | Nadia Belkacem; Nadia | f
%cast peppe    | Peppe | m
%cast lia      | Lia Mancuso; Lia | f
%cast renzo    | Renzo Gallo; Renzo; Gallo | m
%cast carmela  | Donna Carmela; Carmela | f
%cast sami     | Sami Belkacem; Sami | m
%cast don      | Don Raffaele; Raffaele | m
%cast bride    | Titti | f
%cast rmother  | - | f
%cast kid      | - | m
%cast dispatch | - | f

== 1
Station Nine has a new [commander](assunta), and it's [Assunta Esposito](assunta). [She](assunta) is [Ciro](ciro)'s [wife](assunta) of nineteen years, which makes [Ciro](ciro), [driver](ciro) of the big ladder, a subordinate in [his](ciro) own kitchen. [He](ciro) takes it badly. [Vito Mancuso](vito), [his](ciro) best [pal](vito), takes it worse: [he](vito) wanted the job. First call, a balcony; first [rookie](nadia), [Nadia Belkacem](nadia), [who](nadia) carries an old [lady](carmela) down four floors while the old [lady](carmela), [Donna Carmela](carmela), asks if [she](nadia) is engaged. [She](carmela) has a [grandson](peppe).
+ hire assunta "new commander"
- married assunta ciro "wife"
- boss assunta ciro "subordinate"
- sad ciro "takes it badly"
- friend ciro vito "best pal"
- jealous vito assunta "takes it worse"
+ rescue nadia carmela "carries"
- engaged? _ nadia "engaged"
- kin carmela peppe "grandson"

== 2
The [grandson](peppe) rides in the same engine: [Peppe](peppe), [who](peppe) can't look at [Nadia](nadia) without dropping something. [Nadia](nadia) looks elsewhere, at [Renzo Gallo](renzo), a [paramedic](renzo) with dimples in both cheeks and a ring [he](renzo) leaves in the glove compartment. [They](nadia+renzo) drive out to the sea after the shift. The ring stays where it is. [Lia](lia), [Vito](vito)'s [sister](lia), has been waiting up for [Renzo](renzo) with the pasta; [she](lia) is the [one](lia) [who](lia) gave it to [him](renzo). The station has started a pool on who will tell [her](lia).
- kin carmela peppe "grandson"
- colleague nadia peppe "same engine"
- love peppe nadia "dropping something"
- love nadia renzo "looks elsewhere"
- married lia renzo "a ring"
+ affair nadia renzo "drive out to the sea"
- cheat renzo lia "The ring stays"
- gift.past lia renzo "gave it to him"
- reveal? _ lia "will tell her"
- sibling lia vito "sister"

== 3
A fire at the fish market, a second at the tram depot, both of them set. [Assunta](assunta) puts [Vito](vito) on the case, hoping that it may sweeten [him](vito), and sends [Ciro](ciro) home for mutiny at the hose. In the kitchen the row goes on, plates included. [Ciro](ciro) sleeps at [Vito](vito)'s, where [Lia](lia), [his](ciro) [hostess](lia), cries over the dishes and won't say why. So somebody did tell [her](lia). [Renzo](renzo) swears on [his](renzo) [mother](rmother) that there is nobody. The [mother](rmother) has been dead since March.
- attack _ _ "set"
- boss assunta vito "puts Vito on"
- investigate vito _ "on the case"
- quarrel assunta ciro "row"
+ move ciro vito "sleeps at"
- sad lia "cries"
- reveal _ lia "did tell her"
- discover lia nadia+renzo "did tell her"
- betray renzo lia "swears"
- parent rmother renzo "mother"
- die.past rmother "dead since March"

== 4
[Nadia](nadia) meets [Lia](lia) at the baker's. [Lia](lia) tells [Nadia](nadia) about [her](lia) marriage. [Nadia](nadia) turns cold. [Renzo](renzo) never said a word. [Nadia](nadia) drops [Renzo](renzo) by text message. [Renzo](renzo) answers with hearts. [Peppe](peppe) offers [Nadia](nadia) a lemon. [Nadia](nadia) eats the lemon. [Sami](sami), [her](nadia) [brother](sami), plays the trumpet upstairs. [Sami](sami) boxes on Tuesdays. On Wednesday [Sami](sami) visits [Renzo](renzo). [Renzo](renzo) loses a dimple. At the depot [Vito](vito) finds a lighter. [He](vito) knows this lighter. [He](vito) puts it in [his](vito) pocket. Smoke tells no tales.
- meet lia nadia "meets Lia"
- married lia renzo "marriage"
+ reveal lia nadia "tells Nadia"
- sad nadia "turns cold"
- betray.past renzo nadia "never said a word"
+ breakup nadia renzo "drops"
- gift peppe nadia "a lemon"
- sibling nadia sami "brother"
- attack sami renzo "loses a dimple"
- injure renzo sami "loses a dimple"
- find vito "a lighter"
- discover vito _ "knows this lighter"

== 5
Procession of the patron saint, with [Don Raffaele](don) at the head and half the city behind. A stand collapses. [Assunta](assunta) crawls under the beams for a [boy](kid) of six and is pinned there herself; it is [Ciro](ciro), suspended and in [his](ciro) Sunday suit, [who](ciro) lifts what three men could not. [She](assunta) comes to in [his](ciro) arms. For a moment [they](assunta+ciro) are twenty again. Then [she](assunta) asks who is minding the ladder. In the ambulance [Lia](lia), a [nurse](lia), refuses to work beside [her](lia) [husband](renzo) and rides on the roof of the next one, so to speak.
- celebrate don "Procession"
- rescue assunta kid "crawls under"
- injure assunta "pinned"
+ rescue ciro assunta "lifts"
- quit.past ciro assunta "suspended"
- recover assunta "comes to"
- married lia renzo "husband"
- colleague! lia renzo "refuses to work"

== 6
[Lia](lia) has the locks changed, and [Renzo](renzo) bunks at the station, where the bed beside the boiler is free. So is [Nadia](nadia), [he](renzo) reasons. [She](nadia) sets the hose on [him](renzo). [Vito](vito), with [his](vito) [sister](lia) weeping at one end of the table and [Ciro](ciro) at the other, does something [he](vito)'ll regret: on the night when [Assunta](assunta) comes to fetch [her](assunta) [husband](ciro) home, [he](vito) tells [her](assunta) that [Ciro](ciro) is out with a woman. [Ciro](ciro) is at confession. [She](assunta) stays for a glass, stays for another, and the [liar](vito) takes [her](assunta) face in both hands. [She](assunta) leaves. But not at once.
+ breakup lia renzo "locks changed"
- reject nadia renzo "sets the hose"
- attack nadia renzo "sets the hose"
- sibling lia vito "sister"
- sad lia "weeping"
- reconcile? assunta ciro "fetch her husband home"
- married assunta ciro "husband"
- betray vito assunta "tells her"
- date! _ ciro "out with a woman"
+ kiss assunta vito "face in both hands"

== 7
The lighter belonged to [Peppe](peppe). [Vito](vito) has carried it about for three weeks; now, with the [commander](assunta) avoiding [him](vito), [he](vito) lays it on [her](assunta) desk, and [Peppe](peppe) is led off between two carabinieri while [Donna Carmela](carmela) screams from the balcony. [Nadia](nadia) knows better: [she](nadia) borrowed that lighter and lent it to [Renzo](renzo). Should [she](nadia) say when, and where, and in which bed? [She](nadia) says it, aloud, before the whole shift, in front of [Lia](lia). [Lia](lia) puts down the stretcher and walks across and, after a long look, links arms with [her](nadia).
- reveal vito assunta "lays it on her desk"
- accuse vito peppe "lays it on her desk"
+ arrest _ peppe "led off"
- sad carmela "screams"
- gift.past nadia renzo "lent it"
- reveal nadia _ "aloud"
- affair.past nadia renzo "in which bed"
+ reconcile lia nadia "links arms"

== 8
[Peppe](peppe) is out, thinner and engaged. Engaged? In the cells [he](peppe) promised [his](peppe) [grandmother](carmela) that, if the Madonna got [him](peppe) off, [he](peppe) would take the first girl [she](carmela) picked; and [she](carmela) has picked [Titti](bride), [niece](bride) of [Don Raffaele](don), [who](bride) sings in the choir and never stops. [Nadia](nadia), [who](nadia) had just begun to find [him](peppe) rather sweet, wishes [him](peppe) luck in a voice like a smoke alarm. [Renzo](renzo), questioned for nine hours, says that [he](renzo) gave the lighter back. To whom? To the [man](vito) [who](vito) is writing it down.
- rescue _ peppe "is out"
+ engaged.start bride peppe "Engaged?"
- kin carmela peppe "grandmother"
- kin bride don "niece"
- love nadia peppe "find him rather sweet"
- jealous nadia bride "like a smoke alarm"
- investigate vito renzo "questioned"
- gift.past renzo vito "gave the lighter back"

== 9
A warehouse burns and Station Nine goes in. So does the roof. In the dark, with four minutes of air, [Vito](vito) confesses to [his](vito) oldest [friend](ciro): the market, the depot, this. [He](vito) wanted to see [her](assunta) fail. And [he](vito) kissed [her](assunta). [Ciro](ciro) has one mask for two people. [He](ciro) thinks about it, for a good half minute, and then straps it on [Vito](vito), slings the [traitor](vito) over [his](ciro) shoulder and starts up the stairs. [Assunta](assunta), below, hears the whole of it on the open radio. So does everyone from here to [Salerno](@salerno).
+ reveal vito ciro "confesses"
- friend ciro vito "oldest friend"
- attack.past vito _ "the market"
- betray.past vito assunta "see her fail"
- kiss.past assunta vito "kissed"
+ rescue ciro vito "straps it on"
- betray vito ciro "traitor"
- discover assunta vito "hears the whole"

== 10
[Vito](vito) gets nine years, and [his](vito) [sister](lia) takes [him](vito) lasagne. [Ciro](ciro), lungs in shreds, lies where [Assunta](assunta) can see [him](ciro) from the corridor; [she](assunta) does not go in, not knowing as what. "As the [boss](assunta)," suggests [Nadia](nadia). [She](assunta) goes in as the [boss](assunta) and gives [him](ciro) a reprimand for entering without a mask, and in the middle of it [her](assunta) voice fails. [He](ciro) moves over. On the other side of town [Titti](bride) sings at the fitting of [her](bride) dress, and [Peppe](peppe), behind the curtain, prays for a fire.
+ arrest _ vito "nine years"
- sibling lia vito "sister"
- gift lia vito "lasagne"
- ill ciro "lungs in shreds"
- boss assunta ciro "boss"
- quarrel assunta ciro "a reprimand"
+ reconcile assunta ciro "moves over"
- wedding? bride peppe "fitting of her dress"

== 11
[Sami](sami) has been giving trumpet lessons to a [soprano](bride). [Nadia](nadia), dropping in without knocking, learns which, and how far [they](bride+sami) have got: well past the scales. It's the best news in months. But a vow is a vow, says [Peppe](peppe) when [she](nadia) tells [him](peppe), and the Madonna has ears. [She](nadia) calls [him](peppe) a blockhead. [He](peppe) calls [her](nadia) [his](peppe) heart. For a while nobody calls anybody anything. Behind the lockers [Renzo](renzo), [whose](renzo) divorce has come through, is trying on a smile for the new [dispatcher](dispatch). [Lia](lia) has warned the [dispatcher](dispatch).
- advisor sami bride "lessons"
+ discover nadia bride+sami "without knocking"
- affair bride sami "past the scales"
- cheat bride peppe "past the scales"
- happy nadia "best news"
- reveal nadia peppe "tells him"
- accuse nadia peppe "a blockhead"
+ confess peppe nadia "his heart"
- kiss nadia peppe "nobody calls anybody"
- divorce lia renzo "divorce"
- flirt? dispatch renzo "trying on a smile"
- reveal lia dispatch "has warned"

== 12
Church, full house. [Don Raffaele](don) asks if anyone objects, and the [bride](bride) does. A trumpet answers from the gallery. The [priest](don), purple, hears from [his](don) own [niece](bride) that [she](bride) is two months along, and has the good sense to sit down. [Donna Carmela](carmela), never at a loss, surveys the pews and points [her](carmela) fan at [Nadia](nadia): [that one](nadia), then, since the flowers are paid for. [Peppe](peppe) drops the rings. [Nadia](nadia) catches them, says that [she](nadia) would like to be asked by somebody under eighty, and is. The [commander](assunta) and [her](assunta) [driver](ciro), in the last row, hold hands like thieves.
+ breakup bride peppe "the bride does"
- couple bride sami "A trumpet answers"
- kin bride don "niece"
- reveal bride don "hears from his own niece"
- pregnant bride sami "two months along"
- propose? peppe nadia "asked by somebody"
+ propose peppe nadia "and is"
- married assunta ciro "hold hands"
- happy assunta+ciro "hold hands"
