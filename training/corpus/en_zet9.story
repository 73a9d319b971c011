%series Loss Adjusted
%lang en
%genre insurance-fraud detectives in Tromsø, terse database overviews
%cast sunniva  | Sunniva Bakken; Sunniva; Bakken | f
%cast jonah    | Jonah Obuya; Jonah; Obuya | m
%cast greger   | Greger Lund; Lund; Greger; Bear | m
%cast ailo     | Ailo; Ailo Sara | m
%cast marit    | Marit; Marit Lund | f
%cast trond    | Trond; Trond Bakken | m
%cast silje    | Silje | f
%cast skipper  | Old Einar; Einar | m
%cast pianist  | Vadim Orlov; Orlov; Vadim | m
%cast vet      | Dr. Kjersti Moe; Kjersti; Moe | f
%cast diver    | - | f
%cast brothera | Per | m
%cast brotherb | Pål | m
%cast horse    | Freya | f
%cast stage    | - | m
%cast warder   | - | m
%cast child    | - | n
%cast father   | - | m
%cast husky    | Admiral | m

== 1 Total Loss
A trawler sinks in a flat calm, and the insurer [Polar Mutual](#polar) sends its two least popular [adjusters](jonah+sunniva) to ask how. [Sunniva Bakken](sunniva), dry as toast, was a [policewoman](sunniva) until [she](sunniva) arrested the wrong minister; [Jonah Obuya](jonah), fresh from [Nairobi](@nairobi), thinks snow is a rumour. [Old Einar](skipper), the [skipper](skipper), says whale. [Jonah](jonah) believes [him](skipper), [Sunniva](sunniva) does not, and it is [she](sunniva) [who](sunniva) finds the sea cocks open. [Her](sunniva) new [partner](jonah), wet to the waist, finds something better: a rubber boat, packed and waiting, under the seal-skins of [Einar](skipper)'s [grandson](ailo).
- quit.past sunniva "was a policewoman until"
- arrest.past sunniva _ "arrested the wrong"
- hire jonah "fresh from"
- betray skipper _ "says whale"
- discover! jonah skipper "believes"
+ discover sunniva skipper "sea cocks open"
- colleague.start jonah sunniva "new partner"
+ find jonah "a rubber boat"
- kin ailo skipper "grandson"

== 2 The Grandson
[Ailo](ailo) was to row the old [man](skipper) ashore, nothing more. The [boy](ailo) needs the money for [Silje](silje), [his](ailo) [girlfriend](silje), [who](silje) has been accepted by a conservatory in [Oslo](@oslo) and has not dared to tell [her](silje) [mother](vet). [Sunniva](sunniva) hears [him](ailo) out, tears up page four of [her](sunniva) report and writes that whales are unpredictable. [Jonah](jonah) reads it over [her](sunniva) shoulder. Does [he](jonah) tell [Lund](greger), [their](jonah+sunniva) [boss](greger)? [He](jonah) asks how one spells "unpredictable". The claim is paid. [Einar](skipper) sends [each](jonah+sunniva) of [them](jonah+sunniva) a cod.
- help? ailo skipper "row the old man"
- couple ailo silje "girlfriend"
- reveal! silje vet "not dared"
- parent vet silje "mother"
- reveal ailo sunniva "hears him out"
+ rescue sunniva ailo "tears up page four"
- betray sunniva greger "whales are unpredictable"
- discover jonah sunniva "reads it over"
- reveal? jonah greger "tell Lund"
- boss greger jonah+sunniva "boss"
- gift skipper jonah+sunniva "sends each of them"

== 3 Broken Fingers
A Russian [pianist](pianist), [Vadim Orlov](pianist), has slammed a car door on [his](pianist) insured right hand two days before a concert. The sum is absurd; so is the [pianist](pianist), [who](pianist) receives [Bakken](sunniva) in a bath. [Jonah](jonah) establishes that [Orlov](pianist) has not played in public for a year: [his](pianist) fear of the stage has eaten [him](pianist) hollow. It was a [stagehand](stage) [who](stage) closed the door, at [his](pianist) own request. [Sunniva](sunniva) denies the claim and, an hour later, puts [Silje](silje) on the empty stage. In the last row, the [musician](pianist), hand in plaster, listens with [his](pianist) eyes shut.
- injure pianist "slammed a car door"
- create! pianist "has not played"
- discover jonah pianist "establishes"
- sad pianist "fear of the stage"
+ injure pianist stage "closed the door"
- reject sunniva pianist "denies the claim"
- help sunniva silje "puts Silje on"
- betray pianist _ "at his own request"
+ create silje "empty stage"

== 4 Reindeer
No crime this time, merely reindeer, forty-one of them, on a road, in fog. The [brothers](brothera+brotherb) [Per](brothera) and [Pål](brotherb) have not shared a table since [their](brothera+brotherb) [father](father)'s funeral; now [each](brothera+brotherb) of [them](brothera+brotherb) claims the herd. [Jonah](jonah) is sent to count antlers. [Dr. Kjersti Moe](vet), the [vet](vet), holds the lamp for [him](jonah) and laughs at [his](jonah) shoes. It grows late. There is a proverb about patience, a thermos, a green light going across the sky. [He](jonah) has forgotten to fill in line nine. At home [Sunniva](sunniva)'s [husband](trond), [Trond](trond), is asleep in front of the biathlon.
- sibling brothera brotherb "brothers"
- quarrel brothera brotherb "not shared a table"
- parent father brothera+brotherb "father"
- die.past father "funeral"
+ meet jonah vet "holds the lamp"
- help vet jonah "holds the lamp"
- flirt jonah vet "laughs at his shoes"
- married sunniva trond "husband"

== 5 The Wrong Wife
[Greger Lund](greger) reports the theft of [his](greger) [wife](marit)'s pearls, insured with [his](greger) own company, and puts [his](greger) best people on it. [They](jonah+sunniva) would rather not. The pearls turn up within the hour, round the neck of a [diver](diver) [who](diver) has been given them by [someone](greger) [she](diver) calls "[Bear](greger)". [Sunniva](sunniva) has seen that handwriting before, on every slip in [Lund](greger)'s drawer. [Marit](marit), however, knows no [diver](diver); [she](marit) knows, after twenty years, only that [her](marit) [husband](greger) snores in one room and smiles in another. [Bakken](sunniva) hands back the pearls to the wrong [woman](marit) and says they were found behind a radiator.
- accuse greger _ "reports the theft"
- steal! _ marit "theft"
- married greger marit "wife"
- hire jonah+sunniva greger "best people"
- find _ diver "given them"
- gift.past greger diver "has been given them"
+ affair diver greger "calls"
- cheat greger marit "Bear"
- discover sunniva greger "seen that handwriting"
- discover! marit diver "knows no diver"
+ betray sunniva marit "behind a radiator"

== 6 Blackout
Someone has set fire to the records office. Everything since 1998 is ash, and the last [person](sunniva) to sign in was [Sunniva Bakken](sunniva). [Lund](greger) suspends [her](sunniva), for [he](greger) has known for a week that [she](sunniva) knows about the [diver](diver). [Obuya](jonah) protests and is told to choose. [He](jonah) chooses. The two [unemployed](jonah+sunniva) sit in [Moe](vet)'s stable between a sick [mare](horse) and a heater. [Freya](horse), the [mare](horse), is insured for two million; that, says the [vet](vet), blowing on [her](vet) hands, is odd in an animal with a heart like that. [The pair](jonah+sunniva) look up at the same time.
- quit sunniva greger "suspends"
- discover.past greger sunniva "has known"
- discover.past sunniva diver+greger "knows about the diver"
- quit jonah "chooses"
- help vet jonah+sunniva "blowing on"
- ill horse "sick mare"
- reveal vet jonah+sunniva "is odd"
+ discover jonah+sunniva "look up"

== 7 Freya
The [mare](horse) belongs to [Greger Lund](greger). So do eleven others, of which six died last winter, all on Fridays. [Kjersti](vet) treated four of them; [she](vet) had put it down to the hay. Now [she](vet) takes blood from [Freya](horse), and a mild [woman](vet) becomes a furious [one](vet). [Somebody](trond) is poisoning horses for [Lund](greger), [who](greger) burned the files in which it stands. Who? At the yard [Jonah](jonah) finds [Trond Bakken](trond) with a bucket. [Trond](trond) has lost the whole of [Sunniva](sunniva)'s savings on skis, on biathlon, on dogs. [His](trond) [wife](sunniva)'s [partner](jonah) sits down on the edge of the trough. [He](jonah) does not know how to say it to [her](sunniva).
- treat.past _ vet "treated four"
- sad vet "furious one"
- kill.past trond _ "died last winter"
- hire.past trond greger "for Lund"
- betray.past greger _ "burned the files"
+ find jonah trond "finds Trond Bakken"
- lose.past trond "has lost the whole"
- married sunniva trond "wife"
- colleague jonah sunniva "partner"
- reveal! jonah sunniva "does not know how"

== 8 Biathlon
In the end it is [Trond](trond) himself [who](trond) says it, at half-time, without turning down the sound. For three years [he](trond) has poisoned [Lund](greger)'s horses; the fire, though, was [Lund](greger). [Sunniva](sunniva) asks whether [he](trond) ever thought of [her](sunniva). All the time, [he](trond) says; there is no other way to lose so much. [She](sunniva) does not scream. [She](sunniva) turns off the television, calls the police, as [she](sunniva) has done in other people's houses, and packs [his](trond) bag herself: socks, razor, the photograph of [her](sunniva). The horse [poisoner](trond) is led away through the snow. [He](trond) waves. [She](sunniva) waters a plant.
+ reveal trond sunniva "says it"
- kill.past trond _ "poisoned"
- accuse trond greger "the fire, though"
- betray trond sunniva "lose so much"
- love trond sunniva "All the time"
- breakup sunniva trond "packs his bag"
+ arrest _ trond "led away"

== 9 Bear
The [diver](diver) is pregnant, by [Bear](greger), and [Bear](greger) denies it. [She](diver) goes to the only [person](marit) [she](diver) can think of, [his](greger) [wife](marit). [Marit](marit) makes tea for the [visitor](diver). At the second cup [she](marit) takes off the pearls, lays them in the [diver](diver)'s palm, and tells [her](diver) where [her](marit) [husband](greger) keeps the copy of the records, the one [he](greger) never burned, in case [he](greger) should need to hang somebody with it. It is on the seabed, in a lobster pot. Can [she](diver) get at it? "What do [you](marit) think [I](diver) do," says the pregnant [woman](diver), "at parties?"
- pregnant diver greger "pregnant"
- betray greger diver "denies it"
- affair diver greger "Bear"
- married greger marit "wife"
- help marit diver "makes tea"
- gift marit diver "lays them in"
+ reveal marit diver "tells her where"
- find? diver "get at it"

== 10 Lobster Pot
[Einar](skipper) has a boat again, thanks to the whale. [He](skipper) and [Ailo](ailo) take the [diver](diver) and the two [unemployed](jonah+sunniva) out by night, to the buoy; [Jonah](jonah) is green by the first mile. The pot comes up. So does [Lund](greger), in a speedboat, with a flare gun [he](greger) points at the [woman](diver) [who](diver) carries [his](greger) [child](child). [Marit](marit), at the wheel, had been asked to drive [him](greger) and had not said no. [She](marit) waits until [her](marit) [husband](greger) is on tiptoe, then opens the throttle. In the water [he](greger) calls for help. Who throws [him](greger) the ring? It is [Sunniva](sunniva). [She](sunniva) says that it will look better in the report.
- help ailo+skipper diver+jonah+sunniva "out by night"
- ill jonah "green"
- find diver "comes up"
+ threaten greger diver "flare gun"
- pregnant diver greger "carries his child"
- parent greger child "his child"
- married greger marit "husband"
+ betray marit greger "opens the throttle"
- rescue sunniva greger "throws him the ring"

== 11 Line Nine
[Lund](greger) confesses before breakfast, blaming [Trond](trond); [Trond](trond) confesses before lunch, blaming nobody. In [her](vet) capacity as witness [Kjersti](vet) comes to town in a dress, and [Jonah](jonah), [who](jonah) had something to say to [her](vet), asks about vaccinations. It is [Silje](silje), home from [Oslo](@oslo) for the weekend, [who](silje) plays something slow in the foyer until [her](silje) [mother](vet) takes [him](jonah) by the sleeve. [They](jonah+vet) dance badly. [Orlov](pianist), the [teacher](pianist) for [whom](pianist) [Silje](silje) plays now, turns pages with [his](pianist) left hand. In the corner [Admiral](husky), a [husky](husky), sleeps through it all. On the form, under line nine, [Jonah](jonah) has written: yes.
- reveal greger "confesses"
- accuse greger trond "blaming Trond"
- accuse! trond _ "blaming nobody"
- return silje "home from Oslo"
- help silje jonah+vet "plays something slow"
- parent vet silje "mother"
+ date jonah vet "dance badly"
- advisor pianist silje "teacher"

== 12 Salvage
[Polar Mutual](#polar) has a new [director](marit), and it is [Marit Lund](marit), [who](marit) asks the two [adjusters](jonah+sunniva) to come back. [Jonah](jonah) would. [Sunniva](sunniva) stands at the window of the visiting room instead and looks at a [prisoner](trond) building a matchstick ski jump. [She](sunniva) has brought [him](trond) glue. No, [she](sunniva) is not [his](trond) [wife](sunniva) any more, [she](sunniva) says to the [warder](warder), and no, [she](sunniva) does not need a chair. The telephone buzzes: a lighthouse has burned down, during a flood, for the second time. [She](sunniva) asks [Obuya](jonah) whether [he](jonah) can spell "improbable". Outside the [diver](diver) goes by with a pram; in it lies a small [bear](child).
- hire marit "new director"
- hire? jonah+sunniva marit "asks the two adjusters"
- gift sunniva trond "brought him glue"
- married.end sunniva trond "not his wife"
+ parent diver child "pram"
- arrest _ trond "prisoner"
