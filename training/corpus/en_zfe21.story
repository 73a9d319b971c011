%series Fig Street Bakery
%lang en
%genre family dramedy in Beirut and Montreal, encyclopaedia episode list
%cast samira  | Samira Haddad; Samira | f
%cast nour    | Nour Haddad; Nour | f
%cast dalia   | Dalia | f
%cast georges | Georges Haddad; Georges | m
%cast antoine | Antoine | m
%cast jad     | Jad | m
%cast marguerite | Marguerite | f
%cast teta    | Teta Wadad; Wadad | f
%cast rami    | Rami Haddad; Rami | m
%cast baker   | Abou Elie | m
%cast notary  | - | f
%cast baby    | - | f
%cast cousin  | - | m

== 1 Flour
After fifty years the oven in Fig Street goes cold: [Georges Haddad](georges) has been found face down in the dough, and [his](georges) three [women](dalia+samira+teta) meet over [him](georges). [Teta Wadad](teta), the [mother](teta), washes [his](georges) hands; [Samira](samira), the [wife](samira) until 1999, brings the suit; and [Dalia](dalia), [who](dalia) was to have had the ring in June, is not let past the stairs. [Nour](nour), [his](georges) elder [daughter](nour), takes the night flight from [Montreal](@montreal) with a [man](antoine) [she](nour) has told nobody about. The younger [child](rami), [Rami](rami), is already lighting the oven.
+ die georges "found face down"
- parent teta georges "mother"
- ex georges samira "wife until 1999"
- engaged.past dalia georges "the ring in June"
- reject _ dalia "not let past"
- parent georges nour+rami "daughter"
- sibling nour rami "younger child"
- couple antoine nour "with a man"
+ return nour "night flight"
- reveal! nour _ "told nobody"

== 2 Condolences
Three days of bitter coffee. The [ex-wife](samira) receives in the salon, and the [fiancée](dalia), [who](dalia) has no chair, pours. When the guests have gone [Nour](nour) finds [her](dalia) in the flour store, counting sacks in order not to howl, and sits down on the next one. [They](dalia+nour) are the same age. "[He](georges) said [you](nour) would hate [me](dalia)," says the [one](dalia). The [other](nour) says that [she](nour) had meant to. Up in the salon the Canadian [friend](antoine), introduced as a lodger, is asked by the old [lady](teta) if [he](antoine) snores, and whether [Nour](nour) finds it loud.
- ex georges samira "ex-wife"
- engaged.past dalia georges "fiancée"
- sad dalia "howl"
+ find nour dalia "finds her"
- help nour dalia "on the next one"
- enemy! dalia nour "would hate me"
- betray nour teta "introduced as"
+ discover teta antoine+nour "finds it loud"

== 3 The Notary
A quiet reading, rain on the awning. The [notary](notary), a [schoolfriend](notary) of the [son](rami)'s, gets as far as the oven: it goes to "[my](georges) [son](jad)", and [Rami](rami) nods, until [she](notary) adds the name. It is [Jad](jad). Who is [Jad](jad)? Nobody can say; the [ex-wife](samira), [who](samira) can, puts down [her](samira) cup. [He](jad) will be thirty-four. [He](jad) was born in the shelter, in the bad winter, to the [apprentice](marguerite) [whom](marguerite) [she](samira) herself had hired. [Wadad](teta) counts [her](teta) beads; it was [she](teta) [who](teta) put the [girl](marguerite) on the boat.
- friend notary rami "schoolfriend"
- parent georges rami "the son's"
+ parent georges jad "my son"
- gift.past georges jad "goes to"
- ex georges samira "ex-wife"
+ reveal samira rami "He was born"
- birth.past marguerite jad "born in the shelter"
- hire.past marguerite samira "had hired"
- cheat.past georges samira "in the bad winter"

== 4 Cyprus
[Nour](nour) and [her](nour) [brother](rami) cross to [Larnaca](@larnaca) to look for a [half-brother](jad), each hoping not to find [him](jad). [They](nour+rami) find a bakery. The [man](jad) at its oven has [their](nour+rami) [father](georges)'s eyebrows, flour in both, and a [mother](marguerite) at the till, [who](marguerite) recognises the [girl](nour) at once and the [boy](rami) never. "[He](georges) wrote every Easter," says [Marguerite](marguerite). "[I](marguerite) never answered. It was good paper." [Jad](jad) sends [the two](nour+rami) away with a loaf. On the ferry [Rami](rami) breaks it, tastes it, and weeps with envy: it's better than [his](rami) own.
- sibling nour rami "her brother"
- travel nour+rami "cross" @larnaca
- sibling jad nour+rami "half-brother"
+ meet jad nour+rami "The man at its"
- parent georges nour+rami "their father's"
- parent marguerite jad "mother"
- discover marguerite nour "recognises"
- reject jad nour+rami "sends the two away"
- gift jad nour+rami "with a loaf"
+ jealous rami jad "weeps with envy"

== 5 Yeast
The [fiancée](dalia) has been sick each morning since the funeral, and puts it down to grief; [Abou Elie](baker), [who](baker) has kneaded beside three generations and raised nine, puts out a bucket and says nothing. [She](dalia) tells nobody but the [one](samira) [she](dalia) supplanted. [Samira](samira) shuts the shop, locks the door and laughs until [she](samira) has to hold on to the counter: at sixty-eight! Then [she](samira) goes up, fetches down the cradle in which [her](samira) own [two](nour+rami) lay, and dusts it, in front of everybody, on the balcony.
- ill dalia "sick each morning"
- discover baker dalia "puts out a bucket"
- engaged.past dalia georges "fiancée"
+ pregnant dalia georges "sick each morning"
+ reveal dalia samira "tells nobody but"
- happy samira "laughs"
- parent samira nour+rami "her own two"
- gift samira dalia "fetches down the cradle"

== 6 The Lodger
[Antoine](antoine) can do anything but lie. Asked at the club what [he](antoine) does all day in a house of women, [he](antoine) replies that [he](antoine) is waiting for [one](nour) of them to say yes. By supper the street has a wedding. [Nour](nour), [who](nour) was asked in [Montreal](@montreal) and had begged for time, throws a tray of manakish at [him](antoine), and then, seeing [her](nour) [grandmother](teta) pick thyme out of [his](antoine) hair with every sign of ownership, sees that time is up. [She](nour) says no. [She](nour) says it twice, and goes out to sleep among the sacks.
+ reveal antoine _ "waiting for one"
- wedding? antoine nour "has a wedding"
- propose.past antoine nour "was asked"
- attack nour antoine "throws a tray"
- kin nour teta "grandmother"
- help teta antoine "pick thyme out"
+ reject nour antoine "She says no"

== 7 The Heir
The [Cypriot](jad) steps off the boat with an apron under [his](jad) arm. The [brothers](jad+rami) divide the night between [them](jad+rami): the [elder](jad) bakes till three, the [younger](rami) from three, and neither tastes what the other has left. Only [Abou Elie](baker) eats both. On Sunday [he](baker) lays the one loaf on the other at the old [lady](teta)'s plate; [she](teta), [who](teta) sent a pregnant [girl](marguerite) across the sea to save a name, takes a bite of each, and asks the [man](jad) with the eyebrows if [his](jad) [mother](marguerite) is well. [He](jad) says that [she](teta) can ask [her](marguerite). [She](marguerite)'s in the car.
- travel jad "steps off the boat"
- sibling jad rami "brothers"
- enemy jad rami "neither tastes"
- betray.past teta marguerite "sent a pregnant girl"
- pregnant.past marguerite "pregnant"
- parent marguerite jad "mother"
+ return marguerite "in the car"

== 8 Wadad
[The two](marguerite+teta) sit in the Renault for an hour with the windows up. What passes is known only from what comes after: the [elder](teta) gets out first, goes round, and opens the door for the [younger](marguerite), as one does for a daughter-in-law; and the [ex-wife](samira), on the step, [who](samira) had had [her](samira) own speech ready since the bad winter, takes the [visitor](marguerite)'s bag. That night [Teta](teta) does not wake. [She](teta) lies with the beads wound round both hands and flour, nobody can say from where, on [her](teta) forehead.
+ reconcile marguerite teta "opens the door"
- help samira marguerite "takes the visitor's bag"
- ex georges samira "ex-wife"
+ die teta "does not wake"

== 9 Generator Hours
Electricity from two to four. A cat has kittens in the proving drawer. In the dark [Jad](jad) shows [Dalia](dalia), [who](dalia) can't sleep for kicks, how to plait a loaf; [she](dalia) shows [him](jad) the letters [she](dalia) found in the till, each Easter's, with the stamps not yet cancelled: they were never posted. [He](georges) had written, then; and [she](marguerite), [who](marguerite) said [she](marguerite) never answered, had never got one. [Jad](jad) goes down to the sea, comes back at dawn, and tells [his](jad) [mother](marguerite) that the paper was very good.
- advisor jad dalia "shows Dalia"
- pregnant dalia "kicks"
- find.past dalia "found in the till"
- reveal dalia jad "shows him the letters"
+ discover jad georges "never posted"
- sad jad "goes down to the"
+ help jad marguerite "paper was very good"

== 10 Fig Street
[Dalia](dalia) is brought to bed on the flour sacks, with the road closed. The [midwife](samira) is the [ex-wife](samira), the [nurse](marguerite) the [apprentice](marguerite), and the [one](nour) with the torch is older by thirty-six years than the [sister](baby) [she](nour) is looking at. [Rami](rami) faints; [Jad](jad) catches [him](rami), and, when [he](rami) comes to, feeds [him](rami) a crust. It's from before three. It's from after three. "Both," admits [Rami](rami), chewing. The [lodger](antoine) has boiled every pot in the house. [Nour](nour), going by with the [newborn](baby), tells [him](antoine) to ask [her](nour) again, and not in [Montreal](@montreal).
+ birth dalia baby "brought to bed"
- treat dalia samira "midwife"
- ex georges samira "ex-wife"
- help marguerite+nour dalia "nurse"
- sibling baby nour "sister"
- ill rami "faints"
- help jad rami "catches him"
- recover rami "comes to"
+ reconcile jad rami "feeds him a crust"
- propose? antoine nour "ask her again"

== 11 Forty Kilos of Sugar
An offer lies on the counter: a bank wants the corner, oven and all. The [owner](jad) would sell, and go home; the [one](rami) [who](rami) ought to have been [owner](rami) would rather burn it. [They](jad+rami) shout until the shutters of the whole street stand open. It is the youngest [woman](dalia) of the house, the [baby](baby) on [her](dalia) shoulder, [who](dalia) reads the small print aloud, and the eldest [one](samira) now left [who](samira) tears it across. [Abou Elie](baker) sweeps up the pieces, lights the oven with them, and hands each [brother](jad+rami) a peel.
- find? _ jad "wants the corner"
- quit? jad "go home"
+ quarrel jad rami "shout"
- parent dalia baby "on her shoulder"
- help dalia jad+rami "reads the small print"
+ reject samira _ "tears it across"
- sibling jad rami "brother"
- gift baker jad+rami "hands each brother"

== 12 Fifty-One
A year to the day. Over the door two names have been painted, the [Cypriot](jad)'s on the left and [his](jad) [brother](rami)'s on the right, and underneath, smaller, that of the old [baker](baker), [who](baker) can't read and is told that it says "Bread". [Antoine](antoine) has asked [Nour](nour) a third time and been given, before [he](antoine) could finish, an apron. The two [mothers](marguerite+samira) of grown children share the till and disagree about the change; the third [mother](dalia) has taken [her](dalia) first steps alone, to the cinema, on the arm of the [notary](notary)'s [cousin](cousin). The [baby](baby) takes some, too. Straight into the flour.
- create jad+rami "two names"
- sibling jad rami "brother"
- propose antoine nour "has asked"
+ engaged.start antoine nour "an apron"
- colleague marguerite samira "share the till"
- date cousin dalia "to the cinema"
- kin cousin notary "cousin"
