%series Cully Strand
%lang en
%genre Irish coastal soap, TV-guide listings
%cast fin | Fionnuala Keane; Fionnuala; Nuala | f
%cast tadhg | Tadhg Keane; Tadhg | m
%cast orla | Orlaith Keane; Orlaith | f
%cast con | Con Hanratty; Hanratty; Con | m
%cast dara | Dara Hanratty; Dara | m
%cast bene | Sister Benedicta; Benedicta | f
%cast jozef | Józef Malik; Józef | m
%cast gard | Sergeant Breen; Breen | f
%cast doc | Dr. Okafor; Okafor | m
%cast aideen | Aideen | f
%cast lodger | - | m
%cast wife | Zofia | f
%cast baby | Cormac | m

== 1
[Fionnuala](fin) opens the pub to find the till bare and [her](fin) [son](tadhg) [Tadhg](tadhg) asleep beside it. [Hanratty](con), [whose](con) trawlers employ half the strand, offers to buy [her](fin) out; [she](fin) shows [him](con) the door. [Orlaith](orla), home from [Galway](@galway) after failing [her](orla) exams, is sworn to silence by [Dara](dara) about what [he](dara) saw on the pier.
- parent fin tadhg "son"
- steal _ fin "bare"
- boss con _ "employ"
+ reject fin con "shows him the door"
+ return orla "home from" @galway
- discover.past dara "saw on the pier"
- reveal! orla "sworn to silence"

== 2
A Polish [deckhand](jozef) is pulled half-drowned from the slip by [Sister Benedicta](bene), no swimmer [herself](bene). [Dr. Okafor](doc) keeps [him](jozef) overnight. [Con](con), asked by [Breen](gard) how [his](con) own crewman came to be in the water, consults [his](con) watch. Over at the pub, [Tadhg](tadhg) owns up to [his](tadhg) [mother](fin): the money went on horses.
+ rescue bene jozef "pulled half-drowned"
- treat jozef doc "keeps him overnight"
- investigate gard con "asked"
- boss con jozef "crewman"
+ reveal tadhg fin "owns up"
- steal.past tadhg fin "the money went"
- parent fin tadhg "mother"
- lose.past tadhg "horses"

== 3
[Józef](jozef) comes round with no notion of who put [him](jozef) over the side. [Dara](dara) has every notion, and can't eat. [Nuala](fin) rents the box room to a soft-spoken [stranger](lodger) [who](lodger) pays in old notes. [Orlaith](orla) takes grapes to the hospital and comes back, says [her](orla) [brother](tadhg), with stars in [her](orla) eyes.
- recover jozef "comes round"
- attack.past _ jozef "put him over"
- discover.past dara "every notion"
- sad dara "can't eat"
+ housemate.start fin lodger "rents the box room"
- gift orla jozef "takes grapes"
+ love orla jozef "stars in her eyes"
- sibling orla tadhg "her brother"

== 4
The [lodger](lodger) has a photograph of [Fionnuala](fin) at nineteen in [his](lodger) suitcase, and [Tadhg](tadhg), looking for cigarettes, comes upon it. [Hanratty](con) warns [his](con) [boy](dara) that blood is thicker than seawater and that loose tongues drown. [Benedicta](bene) and [Okafor](doc) lock horns over visiting hours.
+ discover tadhg lodger "comes upon it"
+ threaten con dara "warns"
- parent con dara "his boy"
- quarrel bene doc "lock horns"

== 5
Discharged, [Józef](jozef) finds [his](jozef) bunk given away and [his](jozef) cards on the quay. [Orlaith](orla) talks [her](orla) [mother](fin) into taking [him](jozef) on as a barman. On the cliff path [Dara](dara), [who](dara) has loved [her](orla) since Junior Infants, watches the [two](jozef+orla) of [them](jozef+orla) share one scarf and kicks a bin flat.
- recover jozef "Discharged"
- quit jozef con "his cards"
- help orla jozef "talks"
- parent fin orla "her mother"
+ hire jozef fin "taking him on"
- love dara orla "loved her"
+ jealous dara jozef "kicks a bin flat"

== 6
Faced with the photograph, the [lodger](lodger) gives [his](lodger) name at last: [he](lodger) is the [man](lodger) [Fionnuala](fin) was to marry in 1989, [who](lodger) took the boat instead. [She](fin) throws a full pint at [him](lodger), and then, so the listings cannot fail to mention, [herself](fin). [Tadhg](tadhg) loses the week's takings in [Leopardstown](@leopardstown). Again.
+ reveal lodger _ "gives his name"
- engaged.past fin lodger "was to marry"
- breakup.past lodger fin "took the boat"
- attack fin lodger "throws a full pint"
- lose tadhg "loses" @leopardstown

== 7
[Sergeant Breen](gard) dredges up a boathook with [Hanratty](con)'s initials on it. [Dara](dara) is sick behind the lifeboat station; [Sister Benedicta](bene) holds [his](dara) forehead and hears the lot. What is said there [she](bene) may not repeat. May [she](bene) stare, though? [She](bene) stares at [Con](con) through the whole of Sunday Mass.
- find gard "dredges up"
- ill dara "sick"
- help bene dara "holds his forehead"
+ reveal dara bene "hears the lot"
- reveal! bene "may not repeat"

== 8
With the bank's letter on the counter, [Nuala](fin) puts [Tadhg](tadhg) out until [he](tadhg) has sat through ten meetings. [He](tadhg) is taken in by [Dr. Okafor](doc), [who](doc) once bet [himself](doc) out of a house in [Enugu](@enugu). [Józef](jozef) and [Orlaith](orla) spend the night of the storm in the net loft, mending nothing.
+ reject fin tadhg "puts Tadhg out"
- housemate.end fin tadhg "puts Tadhg out"
- help doc tadhg "taken in"
- lose.past doc "bet himself out" @enugu
- housemate.start doc tadhg "taken in"
+ sex jozef orla "spend the night"

== 9
[Aideen](aideen), back from [Boston](@boston) after six years, asks [Con](con) for a divorce in front of the entire fish auction. [Her](aideen) [son](dara) begs [her](aideen) to take [him](dara) along. "Not till [you](dara) tell [me](aideen) why," says [she](aideen), and [he](dara) does. By nightfall [Hanratty](con)'s [wife](aideen) is on the phone to the barracks.
+ return aideen "back from"
- divorce? aideen con "divorce"
- parent aideen dara "Her son"
- travel? dara aideen "along"
+ reveal dara aideen "he does"
- married aideen con "wife"
- accuse aideen con "on the phone"

== 10
Diesel, a passport, no lights: [Con](con) makes for open sea in the smallest of [his](con) boats. [Breen](gard) is waiting at the bar with a cutter. Led up the slip in handcuffs, the trawler [owner](con) spits at [Józef](jozef), the [man](jozef) [he](con) left to drown over a bale of smuggled cigarettes. [Dara](dara) doesn't look away.
- flee con "makes for open sea"
+ arrest gard con "in handcuffs"
- attack con jozef "spits"
- kill.past? con jozef "left to drown"

== 11
[Orlaith](orla) counts the weeks on [her](orla) fingers and comes up short. [She](orla) means to tell [Józef](jozef) on the pier, but [he](jozef) speaks first: [he](jozef) has a [wife](wife) at home in [Ełk](@elk), estranged but undivorced. [Orlaith](orla) walks into the sea up to [her](orla) knees; it is [Dara](dara) [who](dara) wades in after [her](orla).
+ pregnant orla "comes up short"
- reveal! orla jozef "means to tell"
- married jozef wife "wife"
- breakup.past jozef+wife "estranged"
- divorce! jozef wife "undivorced"
+ reveal jozef orla "speaks first"
- sad orla jozef "walks into the sea"
- help dara orla "wades in"

== 12
[Zofia](wife) arrives with the signed papers and no hard feelings, and has the whole bar singing by ten. The former [lodger](lodger) asks [Nuala](fin) for one dance; [she](fin) makes [him](lodger) wait thirty-five years, then till Friday. Ninety days clean, [Tadhg](tadhg) is given back [his](tadhg) key by [his](tadhg) [mother](fin) and deals out crisps, not cards.
+ divorce jozef wife "signed papers"
- travel wife "arrives"
- housemate.past fin lodger "lodger"
- date? fin lodger "one dance"
- recover tadhg "Ninety days clean"
+ reconcile fin tadhg "given back his key"
- gift fin tadhg "key"
- parent fin tadhg "mother"

== 13
At [Con](con)'s trial [Sister Benedicta](bene) refuses to testify; [Dara](dara) does it for [her](bene), against [his](dara) own [father](con). Eight years. [Aideen](aideen) sells the trawlers to the men who crewed them. In the snug, between the soup and the sandwiches, [Okafor](doc) delivers [Orlaith](orla) of a [boy](baby), [Cormac](baby); [Józef](jozef) cuts the cord, the [grandmother](fin) the cake.
- accuse! bene con "refuses"
- accuse dara con "does it for her"
- parent con dara "father"
+ arrest _ con "Eight years"
+ birth orla baby "delivers"
- treat orla doc "delivers"
- kin baby fin "grandmother"
