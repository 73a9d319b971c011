%series The Last Tug
%lang en
%genre family drama on the tugboats of Valparaíso, streaming blurbs
%cast alba    | Alba Carrera; Alba | f
%cast benja   | Benjamín Carrera; Benja | m
%cast celeste | Celeste Rojas; Celeste | f
%cast dario   | Darío Carrera; Darío | m
%cast elvira  | Elvira Carrera; Doña Elvira; Elvira | f
%cast fausto  | Fausto Rojas; Fausto; Rojas | m
%cast gunnar  | Gunnar | m
%cast ines    | Inés Pavez; Inés | f
%cast juez    | Judge Pavez; Pavez | m
%cast kike    | Kike | m
%cast luz     | Luz | f
%cast rene    | René Ayala; René; Ayala | m
%cast cook    | - | m
%cast old     | Captain Carrera | m

== 1
[Captain Carrera](old) is hardly in the ground when [his](old) [widow](elvira), [Doña Elvira](elvira), reads out the will: the tug goes to [Alba](alba), the [daughter](alba) [who](alba) ran off to [Hamburg](@hamburg), and not to [Darío](dario), the [son](dario) [who](dario) stayed. [Darío](dario) storms out. [Benja](benja), the [youngest](benja), gets the old [man](old)'s pipe and keeps [his](benja) mouth shut. [Alba](alba) has come home with a [German](gunnar) nobody was told about. [His](gunnar) name is [Gunnar](gunnar), and [he](gunnar) wears [her](alba) ring.
- die.past old "in the ground"
- married.past elvira old "widow"
+ find alba "goes to Alba"
- parent elvira+old alba "daughter"
- flee.past alba "ran off" @hamburg
- parent elvira+old dario "son"
- sad dario "storms out"
- sibling alba+dario benja "youngest"
- find benja "gets"
- return alba "come home"
- reveal! alba _ "nobody was told"
+ engaged alba gunnar "wears her ring"

== 2
A freighter drags its anchor, and [brother](dario) and [sister](alba) must take the same wheel. [Fausto Rojas](fausto), [who](fausto) runs the big towing firm, offers [Alba](alba) a fortune for a boat that is barely afloat. [He](fausto) offers [Darío](dario) more: a command of [his](dario) own and, at [his](fausto) table, the chair beside [his](fausto) [daughter](celeste). [Celeste](celeste) takes one look at the sulking [captain](dario) and passes the wine. [Gunnar](gunnar) is sick over the side; [René Ayala](rene), the [stoker](rene), holds [him](gunnar) by the belt.
- sibling alba dario "sister"
- hire? dario fausto "command of his own"
- parent fausto celeste "daughter"
+ meet celeste dario "takes one look"
- sad dario "sulking"
- flirt celeste dario "passes the wine"
- ill gunnar "sick"
- help rene gunnar "holds him"

== 3
[Darío](dario) goes over to the competition. [Alba](alba) asks [René](rene) whether [he](rene) means to go, too, and the [stoker](rene), [who](rene) taught [her](alba) to swim, to splice and, one summer, to kiss, says that [he](rene) has sworn [her](alba) [father](old) to see [her](alba) right. The [German](gunnar) watches the pair of [them](alba+rene) laughing over a rope. [Benja](benja) skips school to play cards on the quay and loses the pipe to [Kike](kike), a [pickpocket](kike) of twelve. [Their](alba+benja+dario) [mother](elvira) sells [her](elvira) wedding spoons to pay the diesel.
+ betray dario alba "goes over"
- hire dario fausto "goes over"
- enemy alba fausto "the competition"
- advisor.past rene alba "taught her"
- kiss.past alba rene "to kiss"
- parent old alba "father"
- help? rene alba "see her right"
- jealous gunnar rene "watches"
- lose benja kike "loses the pipe"
- parent elvira alba+benja+dario "mother"
- help elvira alba "sells her wedding spoons"

== 4
[Gunnar](gunnar) wants to go home. [Alba](alba) is home. [Alba](alba) and [Gunnar](gunnar) shout. The [cook](cook) turns up the radio. [Gunnar](gunnar) throws the ring at [Alba](alba). The ring rolls to [René](rene). [René](rene) gives it to [Alba](alba). [Alba](alba) gives it to [Gunnar](gunnar). [Luz](luz) comes aboard. [Luz](luz) is [René](rene)'s [wife](luz). Who knew that [Ayala](rene) had a wife? [Benja](benja) did. [Benja](benja) likes [Luz](luz).
+ quarrel alba gunnar "shout"
+ breakup gunnar alba "throws the ring"
- married luz rene "wife"
- discover.past benja luz+rene "did"
- love benja luz "likes Luz"

== 5
[Luz](luz), [who](luz) left [René](rene) for a drummer in [Arica](@arica), has run out of drummers. The jilted [stoker](rene) gives [her](luz) [his](rene) bunk and takes the deck. [Alba](alba) tells herself it is none of [her](alba) business and polishes the bell until it rings by itself. At [Rojas](fausto)'s villa, the [turncoat](dario) dances with the [boss](fausto)'s [daughter](celeste) from the soup to the fireworks. Nobody has told [him](dario) that [she](celeste) is promised to a [magistrate](juez), and that the [magistrate](juez), [Judge Pavez](juez), has a long memory.
- breakup.past luz rene "left René"
- housemate luz rene "his bunk"
- help rene luz "gives her his bunk"
- jealous alba luz "none of her business"
- betray.past dario alba "turncoat"
- boss fausto dario "boss"
- reveal! _ dario "Nobody has told him"
- flirt celeste dario "dances"
- parent fausto celeste "daughter"
+ engaged celeste juez "promised"

== 6
The small [thief](kike) is caught, and it is [Pavez](juez) [who](juez) sits over [him](kike). [Benja](benja), in the public seats, stands up: [he](benja) staked the pipe fairly and lost. The [judge](juez), amused, gives the [orphan](kike) into the keeping of [Doña Elvira](elvira), [who](elvira) had only come to see what [her](elvira) [youngest](benja) was up to. That night [Pavez](juez) finds a glove of [Celeste](celeste)'s in a tug captain's cap. [He](juez) folds it very small. [He](juez) has a [sister](ines), [Inés](ines), in the harbour office, and [she](ines) can revoke a licence.
- arrest _ kike "caught"
- help benja kike "stands up"
- lose.past benja kike "lost"
+ kin.start elvira kike "keeping"
- parent elvira benja "youngest"
- discover juez celeste+dario "finds a glove"
- jealous juez dario "folds it very small"
- sibling ines juez "sister"
- quit? dario ines "revoke a licence"

== 7
A storm takes the breakwater and very nearly [Darío](dario), [whose](dario) papers were pulled at noon and [who](dario) goes out regardless. [His](dario) [sister](alba) hears the call. [She](alba) could leave the [deserter](dario) to the rocks. [She](alba) puts the old tug between [him](dario) and the cliff, gets a line across and tows in the big, proud, borrowed boat under the eyes of the whole town. "[Father](old) would have charged [you](dario) double," says [Alba](alba). [Darío](dario) weeps like a boy. [Celeste](celeste), on the mole in [her](celeste) nightdress, runs past [her](celeste) [fiancé](juez) and into the wrong arms.
- quit dario ines "papers were pulled"
- sibling alba dario "sister"
+ rescue alba dario "gets a line across"
- parent old alba+dario "Father"
- sad dario "weeps"
- reconcile alba dario "charged you double"
- engaged celeste juez "fiancé"
+ breakup celeste juez "runs past"
- love celeste dario "wrong arms"

== 8
[Fausto](fausto) hits [his](fausto) [daughter](celeste), [who](celeste) has cost [him](fausto) a judge, and throws [his](fausto) best [captain](dario) off the pier in full uniform. So [Darío](dario) is back in [his](dario) boyhood bed, with [Celeste](celeste) beside [him](dario) and [Kike](kike) in the hammock above. The [lovers](celeste+dario) are careful of the creak. [Benja](benja) writes verses; [Luz](luz) finds one in [her](luz) shoe, is touched, and lets the seventeen-year-old [poet](benja) down very gently. [René](rene), coming round the corner at the wrong moment, sees only that [his](rene) [wife](luz) has an arm around the [boy](benja).
+ attack fausto celeste "hits his daughter"
- parent fausto celeste "daughter"
- quit dario fausto "throws his best captain off"
- attack fausto dario "off the pier"
- housemate.start celeste+dario kike "back in his boyhood bed"
- couple celeste dario "lovers"
- create benja "writes verses"
- love benja luz "verses"
- reject luz benja "down very gently"
- married luz rene "wife"
- jealous rene benja "wrong moment"

== 9
Blood in the bilge. The [cook](cook) lies at the foot of the ladder with [his](cook) neck broken, and in [his](cook) hand is a button of [René](rene)'s jacket. [Inés Pavez](ines), [who](ines) heads the inquiry, has the [stoker](rene) taken away in chains. [Alba](alba) swears [he](rene) was with [her](alba) all night. It is perjury, and in front of [her](alba) [mother](elvira), too. [Luz](luz) hears it, looks at [Alba](alba)'s face and understands that [she](alba) has not invented the reason, only the night. [She](luz) starts packing.
+ kill? rene cook "button"
- die cook "neck broken"
- investigate ines rene "heads the inquiry"
+ arrest ines rene "taken away"
- betray alba _ "perjury"
- help alba rene "swears"
- sex! alba rene "with her all night"
- parent elvira alba "mother"
- love alba rene "understands"
- discover luz alba "understands"
- move? luz "starts packing"

== 10
The [foundling](kike) saw it. [Kike](kike) had picked that button off [Ayala](rene) himself, for practice, and sold it to a [gentleman](fausto) with a cane. The [gentleman](fausto) is [Rojas](fausto), and the dead [man](cook) was [his](fausto) [spy](cook) aboard, grown greedy. Who will believe a pickpocket? [Pavez](juez) will. The [man](juez) [whom](juez) [Celeste](celeste) left standing on the mole signs the warrant for [her](celeste) [father](fausto) with a steady hand, then takes off [his](juez) robe and asks [Doña Elvira](elvira) for a glass of water. [She](elvira) gives [him](juez) wine.
- discover kike fausto "saw it"
- steal.past kike rene "picked that button"
- boss.past fausto cook "spy"
- betray.past cook alba "his spy aboard"
+ kill.past fausto cook "dead"
- breakup.past celeste juez "left standing"
- parent fausto celeste "father"
+ arrest? juez fausto "warrant"
- help elvira juez "gives him wine"

== 11
[Fausto](fausto) gives [his](fausto) pursuers the slip with [Celeste](celeste) at gunpoint in the launch: if [she](celeste) will not come as a daughter, [she](celeste) will come as a hostage. [She](celeste) is carrying [his](fausto) grandchild, [she](celeste) cries, and [his](fausto) finger leaves the trigger. [Inés](ines), at the helm of the customs boat, picks up [both](celeste+fausto). On the night train north, [Luz](luz) leaves the freed [man](rene)'s ring in an envelope marked "[Alba](alba)". In [her](elvira) kitchen the [widow](elvira) is dancing to the radio with a retired [judge](juez).
- flee fausto "the slip"
+ abduct fausto celeste "at gunpoint"
- parent fausto celeste "daughter"
+ pregnant celeste "carrying"
- kin? fausto _ "grandchild"
- arrest ines fausto "picks up both"
- rescue ines celeste "picks up both"
- travel luz "night train north"
- breakup luz rene "leaves"#2
- quit.past juez "retired"
- married.past elvira old "widow"
- flirt elvira juez "dancing"

== 12
[The Carreras](alba+benja+dario+elvira) launch a second tug. [Darío](dario) commands it; [his](dario) [bride](celeste), enormous and happy, breaks the bottle. [Inés](ines) has brought the licence in person, along with [Gunnar](gunnar), [who](gunnar) never got further than the harbour office and carries [her](ines) bag. [Elvira](elvira) presents the [gentleman](juez) on [her](elvira) arm, and [her](elvira) [sons](benja+dario) choke on [their](benja+dario) cake. [Kike](kike) returns the pipe to [Benja](benja), and [Benja](benja) returns four watches. And [Alba](alba)? [She](alba) sits in the engine room in oily gloves and asks the divorced [stoker](rene) to take off the left one. There's a ring that has come back to [her](alba) twice.
- create alba+benja+dario+elvira "launch"
- married celeste dario "bride"
- pregnant celeste dario "enormous"
- happy celeste "happy"
- couple gunnar ines "carries her bag"
- couple elvira juez "on her arm"
- parent elvira benja+dario "sons"
- gift kike benja "returns the pipe"
- gift benja kike "returns four watches"
- divorce.past luz rene "divorced"
+ propose alba rene "take off the left one"
