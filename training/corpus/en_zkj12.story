%series Reception at Mawson Bay
%lang en
%genre relationship dramedy on an Antarctic research station over one winter, encyclopaedia summaries
%cast kit      | Kit Vasquez; Kit | n
%cast solveig  | Solveig Aas; Solveig | f
%cast hamish   | Hamish Orr; Hamish; Orr | m
%cast noor     | Noor Siddiqui; Noor | f
%cast ezra     | Ezra Blum; Ezra | m
%cast tuppence | Commander Ida Tuppence; Tuppence; Ida | f
%cast luca     | Luca Ferri; Luca; Ferri | m
%cast beck     | Beck | f
%cast maren    | Maren Aas; Maren | f
%cast cook     | Pernille | f
%cast pilot    | - | m
%cast carpbf | Dylan | m
%cast dentist | - | m
%cast baby     | - | f

== 1 Last Plane
Nine people watch the last aircraft of the season depart, among them [Commander Ida Tuppence](tuppence), [who](tuppence) has charge of the station, and the [glaciologist](solveig) [Solveig Aas](solveig), [who](solveig) had meant to be on it and, having exchanged seats with the homesick [boyfriend](carpbf) of the [carpenter](beck), instead finds herself snowed in for eight months with [Hamish Orr](hamish), the [mechanic](hamish) [she](solveig) walked out on in [Tromsø](@tromso) without leaving a note. [Orr](hamish) has since got engaged, by radio, to [her](solveig) [cousin](maren) [Maren](maren). [Noor Siddiqui](noor), the station [doctor](noor) and [Solveig](solveig)'s new [roommate](noor), asks at supper, in all innocence, whether [the two](hamish+solveig) have met.
- boss tuppence solveig "has charge"
- travel! solveig "meant to be on it"
- couple beck carpbf "boyfriend"
- sad carpbf "homesick"
- breakup.past solveig hamish "walked out on"
- ex hamish solveig "walked out"
+ engaged hamish maren "engaged, by radio"
- kin maren solveig "cousin"
- housemate noor solveig "roommate"
- discover! noor hamish+solveig "in all innocence"
- meet? hamish solveig "have met"

== 2 House Rules
Among the rules that [Tuppence](tuppence) reads aloud, each of which commemorates a particular winter, the one concerning the sauna is received with merriment by all save [Ezra Blum](ezra), the [astronomer](ezra), and [Luca Ferri](luca), the radio [operator](luca), [who](luca) has been [Ezra](ezra)'s [partner](luca) for twelve years and [who](luca) occasioned it. [Beck](beck), the [carpenter](beck), in tears since the plane, is taken under the wing of [Kit Vasquez](kit), a [biologist](kit) with a ukulele, [whose](kit) comfort proves so effective that on the third night [they](beck+kit) are found asleep against each other behind the freezers by the [cook](cook), [Pernille](cook), [who](cook) covers [them](beck+kit) up and counts the pizzas.
- boss tuppence beck+ezra+luca "reads aloud"
+ couple ezra luca "partner"
- colleague ezra luca "radio operator"
- sad beck "in tears"
- help kit beck "taken under the wing"
- affair beck kit "asleep against each other"
+ discover cook beck+kit "found asleep"
- help cook beck+kit "covers them up"

== 3 Frequencies
Every Saturday at six [Hamish](hamish) talks to [his](hamish) [fiancée](maren), and as the radio is in the mess and the whole mess listens, it is before witnesses that [Maren](maren), asked how the wedding plans are getting on, falls silent, and that [Solveig](solveig), passing with a tray, recognises the kind of silence it is. [She](solveig) knows [her](solveig) [cousin](maren). [She](solveig) warns [him](hamish) that night in the workshop, as a [friend](solveig), that [Maren](maren) is not going to wait; [he](hamish) replies that when it comes to not waiting [she](solveig) is undoubtedly the expert. It is the first conversation [they](hamish+solveig) have had in five years, and ends with a spanner against the wall.
- engaged hamish maren "fiancée"
- wedding? hamish maren "wedding plans"
- discover solveig maren "recognises"
- kin maren solveig "cousin"
+ reveal solveig hamish "warns him"
- friend hamish solveig "as a friend"
- breakup? maren hamish "not going to wait"
- accuse hamish solveig "the expert"
+ quarrel hamish solveig "spanner against the wall"

== 4 Dark
The sun goes down on [Tuppence](tuppence). [Ezra](ezra) is happy in the dark. [Luca](luca) is not. [Luca](luca) plays cards with [Noor](noor), and [Noor](noor) lets [him](luca) win. [Beck](beck) writes a long letter to [Dylan](carpbf). [Beck](beck) cannot send it, so [she](beck) reads it to [Kit](kit). It begins: "[I](beck) kissed somebody." [Kit](kit) kisses [Beck](beck) again. [Hamish](hamish) mends [Solveig](solveig)'s sledge without a word. [Solveig](solveig) leaves a cake for [Hamish](hamish).
- happy ezra "happy"
- sad luca "is not"
- help noor luca "lets him win"
- create beck "writes"
- reveal? beck carpbf "cannot send it"
- kiss.past beck kit "kissed somebody"
+ kiss beck kit "kisses Beck"
- cheat beck carpbf "again"
- help hamish solveig "mends"
- gift solveig hamish "leaves a cake"

== 5 By Morse
When the voice link fails, messages have to be taken down letter by letter, and so it is [Luca](luca) [who](luca) is the first in the world to learn that [Maren](maren) is breaking it off with [Hamish](hamish), that [she](maren) has met a [dentist](dentist) and that [she](maren) is sorry stop. [Luca](luca), a kind-hearted [man](luca), cannot bring himself to deliver it; [he](luca) composes another, full of tenderness, and then, as an answer is expected every Saturday, another. [Noor](noor), to [whom](noor) alone [he](luca) confides the forgery, tells [him](luca) that it is madness and corrects [his](luca) adjectives. [Solveig](solveig), reading the telegrams over the [groom](hamish)'s shoulder, has never known [her](solveig) [cousin](maren) so eloquent.
- discover luca maren "first in the world"
+ breakup maren hamish "breaking it off"
- meet.past dentist maren "has met"
- reveal! luca hamish "cannot bring"
+ betray luca hamish "composes another"
- reveal luca noor "confides the forgery"
- help noor luca "corrects his adjectives"
- kin maren solveig "cousin"
- wedding? hamish maren "groom's"

== 6 Midwinter
At the midwinter feast, for which by tradition the [commander](tuppence) cooks and the [cook](cook) commands, [Ezra](ezra) gives [Luca](luca) a meteorite that [he](ezra) has ground for two months into the shape of a ring, and asks [him](luca) across the soup whether twelve years might be considered a sufficient trial. Everyone waits. [Luca](luca) bursts into tears, which is taken for assent, and flees to the radio shack, where [Noor](noor), going after [him](luca), is told what [she](noor) has half known since the first game of cards and has not wished to know: that [he](luca) no longer loves [Ezra](ezra), and does not love anybody else. [She](noor) goes back in and says that [he](luca) has a cold.
- celebrate _ "midwinter feast"
- gift ezra luca "gives Luca a meteorite"
+ propose ezra luca "asks him"
- couple ezra luca "twelve years"
- sad luca "bursts into tears"
- flee luca ezra "flees"
+ reveal luca noor "is told"
- love.end luca ezra "no longer loves"
- love! luca _ "does not love anybody else"
- betray noor ezra "a cold"
- ill! luca "a cold"

== 7 Crevasse
Roped together against the [mechanic](hamish)'s advice by the [mechanic](hamish), [Solveig](solveig) and [Orr](hamish) are checking stakes when a snow bridge gives way beneath [her](solveig). [He](hamish) holds [her](solveig) for forty minutes, with a dislocated shoulder, talking the whole time, since [he](hamish) has read that one should, and having nothing else left to talk about [he](hamish) tells [her](solveig) how [he](hamish) waited for [her](solveig) in [Tromsø](@tromso) with two tickets and a rabbit. [She](solveig) hangs in the blue light and listens. It had not been [him](hamish) [she](solveig) ran from, [she](solveig) calls up; it had been the rabbit, the tickets, the whole good life. At the top [they](hamish+solveig) lie in the snow, laughing and not letting go.
- colleague hamish solveig "checking stakes"
+ rescue hamish solveig "holds her"
- injure hamish "dislocated shoulder"
- reveal hamish solveig "tells her"
- breakup.past solveig hamish "ran from"
- reveal solveig hamish "calls up"
+ reconcile hamish solveig "not letting go"
- happy hamish+solveig "laughing"

== 8 Shoulder
[Noor](noor) sets [Hamish](hamish)'s shoulder. [Hamish](hamish) yells, and [Solveig](solveig) holds [his](hamish) other hand. That night [Solveig](solveig) sleeps in the workshop with [Hamish](hamish). In the morning [she](solveig) remembers [Maren](maren). "[You](hamish) are engaged to [my](solveig) [cousin](maren)," says [Solveig](solveig). [Hamish](hamish) wants to tell [Maren](maren) the truth. [He](hamish) gives [Luca](luca) the message. [Luca](luca) goes white. [Luca](luca) tells [Hamish](hamish) everything. [Hamish](hamish) hits [Luca](luca) with the good arm.
- treat hamish noor "sets"
- help solveig hamish "holds his other hand"
+ sex hamish solveig "sleeps in the workshop"
- engaged! hamish maren "are engaged"
- kin maren solveig "cousin"
- reveal? hamish maren "the truth"
- sad luca "goes white"
+ reveal luca hamish "tells Hamish"
- attack hamish luca "hits"

== 9 Absence of the Sun
The [forger](luca) having confessed to one deception, [he](luca) goes on, as people will, to the next, and tells [Ezra](ezra), under the telescope, that the cold was not a cold. [Ezra](ezra) listens without taking [his](ezra) eye from the lens. [He](ezra) then moves [his](ezra) bedding to the dome, where [Pernille](cook) brings [him](ezra) [his](ezra) meals and, being thrice divorced herself, no advice. [Kit](kit) is asked by [Beck](beck) what is to become of [them](beck+kit) when the plane comes with [Dylan](carpbf) on it; [Kit](kit), [who](kit) has dreaded the question, plays the ukulele, is called a coward, and spends the night with the penguin samples.
- betray.past luca _ "deception"
+ breakup luca ezra "not a cold"
- reveal luca ezra "tells Ezra"
- sad ezra "without taking his eye"
- move ezra "moves his bedding"
- help cook ezra "brings him his meals"
- divorce.past _ cook "thrice divorced"
- return? carpbf "with Dylan on it"
- sad kit "dreaded"
+ quarrel beck kit "a coward"

== 10 An Irregularity
In the course of the monthly examination [Noor](noor) discovers of [Solveig](solveig) what the [latter](solveig), counting polar nights, had put down to tinned cabbage, and is bound to report it to [Tuppence](tuppence), since no child has ever been born south of the sixtieth parallel to anyone on the payroll. The [commander](tuppence), [who](tuppence) was herself the [daughter](tuppence) of a lighthouse, and knows about births in awkward places, asks who the [father](hamish) is, is told, and enters it in the log as "two persons, weather fair". [Hamish](hamish) reads the log. [He](hamish) runs three times round the station without a coat, is treated for frostbite by the [doctor](noor), and asks [Solveig](solveig) to marry [him](hamish), or not, as [she](solveig) likes. Not, says [Solveig](solveig), for the moment.
+ pregnant solveig hamish "tinned cabbage"
- discover noor solveig "discovers"
- reveal noor tuppence "report it"
- boss tuppence noor "commander"
- discover hamish solveig "reads the log"
- happy hamish "runs three times"
- parent? hamish _ "who the father is"
- injure hamish "frostbite"
- treat hamish noor "treated"
+ propose hamish solveig "marry him"
- reject solveig hamish "Not, says Solveig"

== 11 Sunrise
The sun returns for eleven minutes, all hands on the roof, and in that time [Ezra](ezra), thinner and with a beard, shakes hands with [Luca](luca) and, in passing, gives [him](luca) back the key to the flat in [Turin](@turin); [Luca](luca) thanks [him](ezra); [neither](ezra+luca) mentions the ring, which [Ezra](ezra) later, having considered the ice and the stove, makes a present of to [Pernille](cook) for [her](cook) nutmeg grater. [Kit](kit) asks [Beck](beck)'s pardon by means of a song that rhymes [her](beck) name with wreck, tells [her](beck) before all hands that [Kit](kit) loves [her](beck) and that the plane may bring whom it pleases. [Beck](beck) burns the letter to [Dylan](carpbf), and starts a shorter one.
- reconcile ezra luca "shakes hands"
- gift ezra luca "the key"
- gift ezra cook "makes a present of"
- reconcile beck kit "pardon"
- create kit "a song"
+ confess kit beck "loves her"
- love kit beck "that Kit loves her"
- breakup? beck carpbf "a shorter one"

== 12 First Plane
The first aircraft brings onions, mail, a relief crew and two [passengers](carpbf+maren). [Dylan](carpbf), before [Beck](beck) has got beyond the word "listen", admits that [he](carpbf) has been seeing the homesick neighbour downstairs since March, and is embraced for it. The other [visitor](maren) is [Maren](maren), [who](maren) has split up with [her](maren) [dentist](dentist), has read with amazement in [Hamish](hamish)'s replies what beautiful letters [she](maren) had been writing, and wants both [him](hamish) and the [author](luca). [She](maren) finds the [former](hamish) painting a cradle and the [latter](luca) at the key. [Solveig](solveig), five months along, kisses [her](solveig) [cousin](maren) on both cheeks. On the flight home [Maren](maren) sits beside [Luca](luca), [who](luca) is teaching [her](maren) Morse.
- travel carpbf+maren "passengers"
+ reveal carpbf beck "admits"
- cheat carpbf beck "has been seeing"
- affair _ carpbf "has been seeing"
- neighbour _ carpbf "neighbour downstairs"
- happy beck carpbf "embraced for it"
- breakup.past dentist maren "split up"
- reconcile? hamish maren "wants both"
- discover.past maren hamish "read with amazement"
- create hamish "cradle"
- pregnant solveig hamish "five months along"
+ reconcile maren solveig "on both cheeks"
- kin maren solveig "cousin"
- advisor luca maren "teaching her Morse"

== 13 Station Log
An epilogue in entries: a [girl](baby), born in the mess on the shortest night; weather fair; delivered by [Noor](noor), with the [father](hamish) holding the lamp and, from time to time, the [mother](solveig). [Tuppence](tuppence), asked to stand godmother, accepts on condition of being relieved, and retires with [her](tuppence) books to the lighthouse of [her](tuppence) birth. [Beck](beck) and [Kit](kit) sign on together for a second winter, in one cabin. [Ezra](ezra) is seen dancing with the relief [pilot](pilot), [who](pilot) has asked three times to be shown a nebula and at the fourth is shown it. [Solveig](solveig), on being asked again, answers [Hamish](hamish) in Morse, on the pipe, for everyone to hear.
+ birth solveig baby "born in the mess"
- help noor solveig "delivered by Noor"
- parent hamish baby "father"
- kin? baby tuppence "godmother"
- quit tuppence "retires"
- move tuppence "to the lighthouse"
- hire beck+kit "sign on"
- couple beck kit "in one cabin"
- date ezra pilot "dancing with"
- propose hamish solveig "asked again"
+ engaged.start hamish solveig "answers Hamish in Morse"
