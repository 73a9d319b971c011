%series The Keeper of Sørvær
%lang en
%genre Norwegian island crime drama, encyclopaedia episode list in long sentences
%cast torunn   | Torunn Bakke; Torunn; Bakke | f
%cast leif     | Leif Bakke; Leif | m
%cast marit    | Marit | f
%cast gunnar   | Gunnar Fjeld; Gunnar; Fjeld | m
%cast solveig  | Solveig Fjeld; Solveig | f
%cast anders   | Anders Fjeld; Anders | m
%cast iben     | Iben Fjeld; Iben | f
%cast krol     | Piotr Król; Król; Piotr | m
%cast priest   | Pastor Hagen; Hagen | m
%cast doc      | Dr. Aas; Aas | f
%cast keeper   | - | m
%cast judge    | Ravndal; Judge Ravndal | m
%cast child    | Nils | m
%cast mum      | - | f

== 1
[Torunn Bakke](torunn), [who](torunn) left the force in [Oslo](@oslo) after a shooting for which nobody but [she](torunn) herself has ever blamed [her](torunn), takes the post of [constable](torunn) on the island where [her](torunn) [father](leif) [Leif](leif), a retired [pilot](leif) with a failing memory, lives with a second [wife](marit) [whom](marit) [Torunn](torunn) has met twice. Hardly has [she](torunn) put down [her](torunn) bags when the body of the lighthouse [keeper](keeper) is washed up below the cannery. The [owner](gunnar), [Gunnar Fjeld](gunnar), speaks of an accident; [Dr. Aas](doc), [who](doc) has seen the back of the dead [man](keeper)'s head, does not.
- quit.past torunn "left the force"
- hire torunn "takes the post"
- parent leif torunn "father"
- married leif marit "second wife"
- meet.past marit torunn "met twice"
- ill leif "failing memory"
+ die keeper "washed up"
- discover doc keeper "has seen the back"

== 2
It emerges that the drowned [man](keeper) had, a week before, written to the harbour board that barrels were being sunk off the point at night, and that the letter was opened by [Anders](anders), [Fjeld](gunnar)'s elder [son](anders), [who](anders) sits on the board. [Anders](anders) swears that [he](anders) burned it without telling anyone. Questioned by the [constable](torunn), [Piotr Król](krol), the [foreman](krol) at the cannery, says that [he](krol) saw nothing, though [his](krol) hands shake so badly that [he](krol) spills [his](krol) coffee; that night somebody throws a stone through [her](torunn) window, and [Leif](leif), taking it for the war, goes missing.
- reveal.past keeper _ "written to the harbour board"
- discover.past anders keeper "was opened by"
- parent gunnar anders "son"
- boss gunnar krol "foreman"
+ investigate torunn krol "Questioned"
- betray krol torunn "saw nothing"
- sad krol "shake so badly"
- attack _ torunn "throws a stone"
+ flee leif "goes missing"

== 3
After half the island has combed the shore with lanterns, it is [Iben Fjeld](iben), the [manufacturer](gunnar)'s [daughter](iben), [who](iben) comes upon the old [pilot](leif) asleep in the lighthouse, in the dead [man](keeper)'s bed and with [his](keeper) logbook in [his](leif) arms. [Marit](marit), [who](marit) has not slept, boxes [her](marit) [husband](leif)'s ears and then kisses the place. From the logbook [Torunn](torunn) learns the dates of eleven trips; on each of them, according to [Iben](iben), [who](iben) does not yet see where it leads, [her](iben) [brother](anders) took out the big boat.
- parent gunnar iben "daughter"
+ find iben leif "comes upon"
- sad marit "has not slept"
- married leif marit "husband"
- attack marit leif "boxes"
- kiss leif marit "kisses"
- investigate _ leif "combed the shore"
- discover torunn "learns the dates"
- sibling anders iben "brother"
+ reveal iben torunn "according to Iben"

== 4
[Leif](leif) calls [Torunn](torunn) by [her](torunn) [mother](mum)'s name. [Torunn](torunn) answers to it. The [doctor](doc) takes blood from the cannery workers. Nine of them are ill. [Król](krol) is one of the nine. [Aas](doc) sends the samples to [Bergen](@bergen). The samples get lost. [Aas](doc) sends more. Somebody slashes [her](doc) tyres. [She](doc) takes the ferry herself. On the ferry stands [Gunnar](gunnar). [He](gunnar) offers [her](doc) a new clinic. [Aas](doc) looks out to sea. [She](doc) asks for it in writing.
- parent mum torunn "mother's name"
- ill krol "one of the nine"
- investigate doc _ "takes blood"
- attack _ doc "slashes her tyres"
- travel doc "takes the ferry" @bergen
+ betray? gunnar doc "offers her a new clinic"

== 5
[Solveig](solveig), [who](solveig) has been married to [Gunnar](gunnar) for thirty years and has kept [his](gunnar) accounts for as long, comes to the [priest](priest), [Hagen](priest), in order to ask whether a wife may bear witness. The [clergyman](priest), [whose](priest) new church roof was paid for by the cannery, advises [her](solveig) to pray and informs [her](solveig) [husband](gunnar) within the hour. When [Solveig](solveig) gets home, the safe stands empty, the ledgers are burning in the yard, and the [father](gunnar) of [her](solveig) three [children](anders+child+iben) tells [her](solveig), without raising [his](gunnar) voice, that people have been declared insane for less.
- married gunnar solveig "married"
- colleague gunnar solveig "kept his accounts"
- advisor priest solveig "advises her"
+ betray priest solveig "informs her husband"
- parent gunnar+solveig anders+child+iben "three children"
+ threaten gunnar solveig "declared insane"

== 6
While [Torunn](torunn), [who](torunn) is being pressed from the mainland to close the case, searches the big boat without a warrant, [Anders](anders) casts off with [her](torunn) aboard, locks [her](torunn) in the hold and makes for the open sea. It is not clear to [him](anders) himself what [he](anders) wants. In the dark the [captive](torunn) discovers barrels, and behind them [Nils](child), the [youngest](child) of the [Fjelds](anders+child+iben), twelve years old, a [stowaway](child) for the third time that summer, [whose](child) fingers are raw from whatever it is that the barrels leak. For the [boy](child)'s sake the elder [brother](anders) puts about.
- investigate torunn anders "searches the big boat"
+ abduct anders torunn "locks her in the hold"
+ find torunn child "discovers barrels"
- injure child "raw"
- sibling anders child "elder brother"
- help anders child "puts about"

== 7
[Nils](child) is flown to [Bergen](@bergen) with poisoned lungs. [Solveig](solveig), [who](solveig) travels with [him](child), does not speak to [her](solveig) [husband](gunnar), and to [Anders](anders), [who](anders) has given himself up on the quay, [she](solveig) speaks only once, to ask whether it was [he](anders) [who](anders) killed the [keeper](keeper). [He](anders) shakes [his](anders) head. [He](anders) had rowed out, [he](anders) tells the [constable](torunn), to buy the [man](keeper)'s silence, and found [him](keeper) lying at the foot of the stairs already, with a light going away over the rocks; a light of the kind that the [foreman](krol) carries.
- travel child+solveig "flown to Bergen" @bergen
+ ill child "poisoned lungs"
- married gunnar solveig "husband"
- arrest _ anders "given himself up"
- accuse solveig anders "whether it was he"
- kill! anders keeper "shakes his head"
- reveal anders torunn "tells the constable"
- find.past anders keeper "found him"
+ accuse anders krol "the foreman carries"

== 8
[Król](krol), for [whom](krol) the whole island is now hunting, has taken refuge with the [pilot](leif), [who](leif) mistakes [him](krol) for a comrade of 1944 and hides [him](krol) under the floor. [Marit](marit), [who](marit) brings the [fugitive](krol) soup, is told by [him](krol) that [he](krol) went up the tower only in order to warn the [keeper](keeper), [his](krol) one [friend](keeper) in this country; [the two of them](keeper+krol) had written the letter to the board together. [She](marit) believes [him](krol). [Her](marit) [stepdaughter](torunn), to [whom](torunn) [she](marit) repeats it, would like to.
- investigate _ krol "hunting"
- flee krol _ "taken refuge"
+ help leif krol "hides him under the floor"
- gift marit krol "brings the fugitive soup"
- reveal krol marit "told by him"
- friend.past keeper krol "one friend"
- help.past? krol keeper "to warn"
- create.past keeper+krol "had written the letter"
- kin marit torunn "stepdaughter"
- reveal marit torunn "repeats it"

== 9
The results that [Aas](doc) brings back from [Bergen](@bergen) are damning, and [Fjeld](gunnar), [whose](gunnar) cannery is shut by order of [Judge Ravndal](judge), an old shooting [companion](judge), ascribes it all to [his](gunnar) [foreman](krol). A crowd of laid-off workers, led on by free beer, marches to the [pilot](leif)'s house. [Torunn](torunn) plants herself in the door with a pistol that [she](torunn) has not been able to lift since [Oslo](@oslo). [She](torunn) lifts it. In the scuffle [Król](krol) is dragged out by the feet and beaten half to death before [Iben](iben), [who](iben) has rung the church bell, brings them to their senses.
- return doc "brings back"
- discover doc _ "results"
- friend gunnar judge "shooting companion"
- accuse gunnar krol "ascribes it all"
- quit _ gunnar "laid-off"
- threaten torunn _ "with a pistol"
+ attack _ krol "beaten half to death"
+ rescue iben krol "brings them to their senses"

== 10
[Leif](leif), [whose](leif) clear hours have become rare, has one at breakfast, in the course of which [he](leif) tells [his](leif) [daughter](torunn) what [he](leif) saw from the lighthouse on the night when the [keeper](keeper) fell: not a lamp but a torch, not a foreman but a [man](priest) in a cassock, hurrying. [She](torunn) does not know whether a court would listen to a [witness](leif) [who](leif) takes [her](torunn) for [his](leif) late first [wife](mum). Nor does [Hagen](priest), to [whom](priest) [she](torunn) goes alone. The [pastor](priest) asks [her](torunn) in, bolts the vestry and weeps; then [he](priest) picks up the candlestick.
- parent leif torunn "daughter"
+ reveal leif torunn "tells his daughter"
- discover.past leif priest "what he saw"
- married.past leif mum "late first wife"
- die.past mum "late"
- invite priest torunn "asks her in"
- abduct priest torunn "bolts the vestry"
- sad priest "weeps"
+ attack? priest torunn "picks up the candlestick"

== 11
The blow falls on [Marit](marit), [who](marit) has followed [her](marit) [stepdaughter](torunn) through the graveyard and steps between. [Torunn](torunn) overpowers the [clergyman](priest), handcuffs [him](priest) to [his](priest) own altar rail and holds the bleeding [woman](marit) until [Aas](doc) is there with needle and thread. [Hagen](priest) makes a full confession: the [keeper](keeper) had meant to name [him](priest), too, among those who took the cannery's money, and on the stairs there was a push, no more than a push. [Marit](marit), asked how [she](marit) feels, says that somebody in that family has to look where it is going.
+ injure marit priest "The blow falls"
- rescue marit torunn "steps between"
- help torunn marit "holds the bleeding woman"
- kin marit torunn "stepdaughter"
+ arrest torunn priest "handcuffs him"
- treat marit doc "needle and thread"
- reveal priest torunn "full confession"
- kill.past priest keeper "a push"
- threaten.past keeper priest "meant to name him"

== 12
A year later the barrels have been raised, the [manufacturer](gunnar), abandoned by [Solveig](solveig) and by the [judge](judge), is serving four years, and [his](gunnar) [daughter](iben) has reopened the cannery, with [Król](krol), [who](krol) walks on two sticks, as [her](iben) [manager](krol). [Nils](child) is back at school; [Anders](anders), out on parole, paints boats. [Leif](leif) dies in [his](leif) sleep on the first mild night, and [his](leif) [widow](marit) and [his](leif) [daughter](torunn), [the latter](torunn) holding [the former](marit)'s arm, scatter [him](leif) from the gallery of the lighthouse, where [Torunn](torunn), against all advice, is going to live.
- breakup solveig gunnar "abandoned by"
- arrest _ gunnar "serving four years"
- parent gunnar iben "daughter"
- boss iben krol "manager"
- recover child "back at school"
+ die leif "dies in his sleep"
- married leif marit "widow"
- parent leif torunn "his daughter"
- move? torunn "is going to live"
