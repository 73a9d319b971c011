%series Late Edition
%lang en
%genre newsroom drama in Winnipeg, encyclopaedia episode list in long sentences
%cast oksana   | Oksana Hnatiuk; Oksana; Hnatiuk | f
%cast thora    | Thora Sigurdson; Thora; Sigurdson | f
%cast wes      | Wes Beardy; Wes | m
%cast dalisay  | Dalisay Ocampo; Dalisay | f
%cast lorne    | Lorne Pritchard; Pritchard; Lorne | m
%cast gil      | Gil Fontaine; Gil | m
%cast petra    | Petra Dyck; Petra | f
%cast bohdan   | Bohdan Hnatiuk; Bohdan | m
%cast councillor | Councillor Ray Tuck; Tuck | m
%cast benny    | Benny Ocampo; Benny | m
%cast nurse    | Noreen Halloran; Halloran | f
%cast nfather  | - | m
%cast gran     | - | f
%cast lawyer   | - | f
%cast gunman   | - | m

== 1 The Slot
When [Lorne Pritchard](lorne), for thirty years the [owner](lorne) and [editor](lorne) of the [Winnipeg Courier](#courier), suffers a stroke in the middle of a sentence, the paper falls to [his](lorne) two [deputies](oksana+thora), [who](oksana+thora) have sat back to back since the day [Oksana Hnatiuk](oksana) got the city desk that [Thora Sigurdson](thora) had been promised. [Thora](thora), [who](thora) was once [his](lorne) [wife](thora) for eleven months, rides along in the ambulance; [Oksana](oksana) finishes the sentence and sends it to press. A new [reporter](wes), [Wes Beardy](wes), hired that morning by a [man](lorne) [who](lorne) can no longer speak, has nowhere to sit.
+ ill lorne "stroke"
- boss lorne oksana+thora "deputies"
- colleague oksana thora "back to back"
- hire oksana+thora "falls to"
- hire.past oksana "got the city desk"
- married.past lorne thora "his wife"
- help thora lorne "rides along"
- create oksana "finishes the sentence"
+ hire wes lorne "hired that morning"

== 2 Anonymous
[Someone](nurse) has pushed an envelope under the door, and [whoever](nurse) it was, as [Wes](wes) finds out by asking the caretaker, wore a nurse's shoes. The papers in it suggest that [Councillor Ray Tuck](councillor) has let a care home burn its mattresses beside the river and has been paid for looking away. [Thora](thora) wants to print them at once, whereas [Oksana](oksana), [whose](oksana) [brother](bohdan) [Bohdan](bohdan) drives the [councillor](councillor)'s car, wishes to wait, and [Thora](thora), [who](thora) does not know about the [brother](bohdan), takes [her](oksana) caution for cowardice and says so before the whole desk.
- gift nurse _ "pushed an envelope"
- discover wes nurse "finds out"
- accuse _ councillor "suggest"
- create? thora "print them"
- sibling bohdan oksana "brother"
- boss councillor bohdan "drives the councillor's car"
- discover! thora bohdan "does not know"
+ accuse thora oksana "cowardice"

== 3 Sources
[Dalisay Ocampo](dalisay), the night [editor](dalisay), has a [son](benny) of sixteen, [Benny](benny), [who](benny) sells the paper at the tram stop and has been followed home, on two evenings, by a [man](bohdan) in a green parka. [She](dalisay) tells nobody but [Gil Fontaine](gil), the [photographer](gil) [who](gil) has been [her](dalisay) [lover](gil), off and on, since [his](gil) divorce, and [he](gil) waits in a doorway until the [fellow](bohdan) comes. It is [Bohdan](bohdan). The [driver](bohdan), pinned to a wall, gasps that [he](bohdan) was to find out who the [informer](nurse) was; [he](bohdan) never meant to harm the [boy](benny). [Gil](gil) photographs [him](bohdan) and lets go.
- parent dalisay benny "son"
- investigate bohdan benny "followed home"
- reveal dalisay gil "tells nobody but"
- affair dalisay gil "off and on"
- divorce.past _ gil "divorce"
+ attack gil bohdan "pinned"
- reveal bohdan gil "gasps"
- discover? bohdan nurse "find out"
- attack! bohdan benny "never meant"

== 4 Both Deputies
With the picture on the table between [them](oksana+thora), [Oksana](oksana) has to own up to the [man](bohdan) in the green parka, and [Thora](thora), instead of gloating, goes and shuts the door. For an hour the two [rivals](oksana+thora) talk as [they](oksana+thora) have not talked since [they](oksana+thora) were [trainees](oksana+thora) under [Pritchard](lorne): [he](lorne), it appears, had promised the desk to each of [them](oksana+thora) in the same week. Then a [lawyer](lawyer) calls on behalf of [Tuck](councillor) and gives the paper until noon to hand over its source, failing which [she](lawyer) will have the presses sealed. "[She](lawyer) has a lovely voice," says [Thora](thora), and hangs up.
+ reveal oksana thora "own up"
- enemy oksana thora "rivals"
- advisor.past lorne oksana+thora "trainees"
- betray.past lorne oksana+thora "each of them"
- advisor lawyer councillor "on behalf"
- threaten lawyer oksana+thora "gives the paper"
- reject thora lawyer "hangs up"

== 5 Front Page
The story runs. [Tuck](councillor) denies it. [Wes](wes) gets the byline. [Petra Dyck](petra) wanted it. [Petra](petra) writes the gardening page. [She](petra) has been there nine years. [Wes](wes) has been there three weeks. [She](petra) spills ink on [his](wes) notes. "Sorry," says [Petra](petra). [He](wes) believes [her](petra). At the hospital [Pritchard](lorne) holds the page upside down. A [nurse](nurse) turns it round for [him](lorne). [She](nurse) wears white shoes. [Lorne](lorne) squeezes [her](nurse) wrist twice. [Thora](thora) sees that. [Oksana](oksana) brings grapes. [Bohdan](bohdan) is out of work by evening. Hail falls on the river. It does no harm.
+ create wes "byline"
- jealous petra wes "wanted it"
- attack petra wes "spills ink"
- betray petra wes "Sorry"
- help nurse lorne "turns it round"
- discover thora lorne+nurse "sees that"
- gift oksana lorne "brings grapes"
+ quit bohdan councillor "out of work"

== 6 The White Shoes
[Thora](thora) comes back to the ward alone and asks the [woman](nurse) with the white shoes whether [she](nurse) has ever been near the Exchange District at night, and [Noreen Halloran](nurse), [who](nurse) lost [her](nurse) [father](nfather) in the home beside the river and [her](nurse) patience soon after, says that [she](nurse) thought [they](oksana+thora) would never ask. Before the two [women](nurse+thora) can meet again, [she](nurse) is knocked off [her](nurse) bicycle by a car that does not stop. [She](nurse) wakes on [her](nurse) own ward, in the bed next to [Pritchard](lorne)'s, and cannot remember having spoken to anyone.
- investigate thora nurse "asks the woman"
- parent nfather nurse "father"
- die.past nfather "lost her father"
+ reveal nurse thora "would never ask"
- attack _ nurse "knocked off"
- injure nurse "wakes on her own"
- neighbour lorne nurse "bed next to"
- lose nurse "cannot remember"

== 7 A Dent
[Bohdan](bohdan), sleeping on [his](bohdan) [sister](oksana)'s couch since [his](bohdan) dismissal, swears that [he](bohdan) was at the pictures when the [nurse](nurse) was run down; but [Gil](gil), [who](gil) has gone round the garages with a sketch of the bumper, turns up the car, and it is the one that [Bohdan](bohdan) used to drive. [Oksana](oksana), [who](oksana) has raised [him](bohdan) since [he](bohdan) was nine, calls the police on [him](bohdan). As [he](bohdan) is led down the stairs, [he](bohdan) does not look at [her](oksana) but at [Thora](thora), [who](thora) has come up with the milk and puts an arm round the [woman](oksana) [she](thora) cannot stand.
- sibling bohdan oksana "sister"
- move bohdan oksana "couch"
- quit.past bohdan councillor "dismissal"
- attack.past _ nurse "run down"
- investigate gil _ "gone round the garages"
- find gil "turns up"
- help.past oksana bohdan "raised him"
- accuse oksana bohdan "calls the police"
+ arrest _ bohdan "led down"
+ help thora oksana "puts an arm"
- enemy oksana thora "cannot stand"

== 8 Leak
When the story of the arrest stands in the rival [Tribune](#tribune) before it can stand in the [Courier](#courier), there must be [somebody](petra) [who](petra) sells. [Oksana](oksana) suspects [Wes](wes), because [he](wes) is new, and has [his](wes) desk turned out; [he](wes) hands [her](oksana) [his](wes) press card before [she](oksana) has finished. It is [Benny](benny), waiting for [his](benny) [mother](dalisay) at the lift, [who](benny) has watched the gardening [columnist](petra) put copies down [her](petra) boot. [Petra](petra) does not argue. [She](petra) wanted, [she](petra) says to [Dalisay](dalisay), to be read by somebody, and [Dalisay](dalisay), [who](dalisay) has worked nights for eleven years so as not to be seen at all, fires [her](petra) kindly.
- arrest.past _ bohdan "the arrest"
- betray petra oksana "sells"
- accuse oksana wes "suspects"
- investigate oksana wes "turned out"
- quit wes oksana "hands her his press"
- parent dalisay benny "mother"
+ discover benny petra "has watched"
- steal petra "copies down her boot"
- reveal petra dalisay "she says"
+ quit petra dalisay "fires"

== 9 Reserve
[Wes](wes) has gone home to [his](wes) [grandmother](gran) at [Norway House](@norwayhouse), where [Oksana](oksana), after nine hours on a bus, finds [him](wes) mending nets and is made to gut forty whitefish before the old [lady](gran) lets [her](oksana) say that [she](oksana) is sorry. In the city, meanwhile, [Thora](thora) has learned to read what [Pritchard](lorne) spells out with [his](lorne) left eyelid, and what [he](lorne) spells is that [he](lorne), too, took money from the [councillor](councillor), in the year when [they](lorne+thora) were married. It paid for the honeymoon. [She](thora) closes [his](lorne) eyes with [her](thora) hand, so that [he](lorne) will stop.
- travel wes "has gone home" @norwayhouse
- kin gran wes "grandmother"
- travel oksana "on a bus" @norwayhouse
+ find oksana wes "finds him"
- reconcile? oksana wes "is sorry"
+ reveal lorne thora "he spells"
- find.past lorne councillor "took money"
- married.past lorne thora "were married"

== 10 Conflict of Interest
Back at [his](wes) desk, the [prodigal](wes) is given the file on [Tuck](councillor) and told to spare no one, not knowing that [Thora](thora) has taken a page out of it. [Halloran](nurse), on crutches, remembers in the middle of a corridor: it was not [Bohdan](bohdan) [who](gunman) sat at the wheel but a grey-haired [man](gunman) with a wedding ring on each hand. [Oksana](oksana)'s [brother](bohdan) is let out the same day and will not get into [her](oksana) car. [He](bohdan) walks eleven kilometres through the slush, with [her](oksana) driving behind [him](bohdan) in first gear, until [he](bohdan) has to laugh.
- return wes "Back at his desk"
- investigate? wes councillor "spare no one"
- steal thora wes "a page"
- discover! wes thora "not knowing"
- injure nurse "crutches"
- recover nurse "remembers"
- attack! bohdan nurse "it was not Bohdan"
- attack.past gunman nurse "sat at the wheel"
- sibling bohdan oksana "brother"
- reject bohdan oksana "will not get into"
+ reconcile bohdan oksana "has to laugh"

== 11 The Missing Page
[Wes](wes) notices the gap in the numbering, asks [Dalisay](dalisay), [who](dalisay) asks nobody and simply prints the microfilm, and lays the sheet in front of [Oksana](oksana). [She](oksana) could ruin [Thora](thora) with it. Nothing else stands between [her](oksana) and the editor's chair. [She](oksana) takes the page to [Thora](thora)'s house, where [she](oksana) has never been, and the two [women](oksana+thora), [one](thora) in a dressing gown and the [other](oksana) in wet boots, sit over it until [Thora](thora) says that [she](thora) will write it up herself, signed. The [man](lorne) [she](thora) was married to gives [his](lorne) consent with one blink.
+ discover wes thora "notices the gap"
- help dalisay wes "prints the microfilm"
- reveal wes oksana "lays the sheet"
- betray? oksana thora "could ruin"
- reveal oksana thora "takes the page"
+ create? thora "will write it up"
- married.past lorne thora "was married"

== 12 Deadline
On the night of the confession issue the grey-haired [man](gunman) with the two rings, a [bailiff](gunman) of [Tuck](councillor)'s, walks into the newsroom with a hunting rifle and has the lights put out. [Gil](gil) is shot in the shoulder as [he](gil) shoves [Dalisay](dalisay) under a table. [Benny](benny), [whom](benny) the [intruder](gunman) takes for a delivery boy, carries out a bundle of papers with a note in it. For forty minutes [Thora](thora) argues with the [gunman](gunman) about commas; then [Bohdan](bohdan), [who](bohdan) knows [him](gunman) from the [councillor](councillor)'s garage, comes up the back stairs and takes the rifle out of [his](gunman) hands like an umbrella.
- boss councillor gunman "bailiff"
+ threaten gunman dalisay+gil+oksana+thora "hunting rifle"
- injure gil gunman "shot"
- rescue gil dalisay "shoves"
- betray benny gunman "a note in it"
- colleague.past bohdan gunman "garage"
+ rescue bohdan dalisay+gil+oksana+thora "takes the rifle"

== 13 Late Edition
[Tuck](councillor) is taken off a plane at Regina. Of the two [deputies](oksana+thora) it is [Thora](thora) [who](thora) resigns, since [somebody](thora) [whose](thora) honeymoon was paid for by mattresses cannot run a paper, and [Oksana](oksana) [who](oksana) tears the letter up. [Pritchard](lorne) dies between the first and the second edition, with [Halloran](nurse) holding the proofs before [him](lorne). [He](lorne) has left the [Courier](#courier) to [both](oksana+thora), in equal halves, "so that [they](oksana+thora) will have to speak". [Gil](gil), [his](gil) arm in plaster, asks [Dalisay](dalisay) whether [they](dalisay+gil) might try it by daylight, and the night [editor](dalisay), for the first time in eleven years, goes out to lunch.
+ arrest _ councillor "taken off"
- quit? thora "resigns"
- reject oksana thora "tears the letter up"
+ die lorne "dies"
- help nurse lorne "holding the proofs"
- gift lorne oksana+thora "has left the Courier"
- injure gil "in plaster"
- couple? dalisay gil "try it by daylight"
- date dalisay gil "goes out to lunch"
