%series The Ring at Lugo
%lang en
%genre circus drama in northern Spain, encyclopaedia episode list in long sentences
%cast amparo | Amparo Vidal; Amparo; Doña Amparo | f
%cast lis | Lisandro Vidal; Lisandro | m
%cast nuria | Nuria Vidal; Nuria | f
%cast koa | Koa | m
%cast tibor | Tibor Halász; Tibor; Halász | m
%cast sacha | Sacha | n
%cast ines | Inês Falcão; Inês | f
%cast vet | Dr. Bermejo; Bermejo | m
%cast osorio | Beltrán Osorio; Osorio | m
%cast elec | Jacinto Prieto; Jacinto | m
%cast ybarra | Inspector Ybarra; Ybarra | f
%cast abuela | - | f
%cast foal | Lucero | m
%cast mayor | - | m

== 1 Winter Quarters
When the Circus [Vidal](#vidal) limps into [Lugo](@lugo) with two flat tyres and no money for the winter, [Amparo Vidal](amparo), [who](amparo) has run it ever since [her](amparo) [mother](abuela) was laid to rest, keeps from [her](amparo) [husband](lis), the [ringmaster](lis) [Lisandro](lis), that the tent is mortgaged. [Their](amparo+lis) [daughter](nuria) [Nuria](nuria) flies with [Koa](koa), [who](koa) catches [her](nuria) every night and would give a kidney for one look from [her](nuria) on the ground. Behind the stables [Tibor Halász](tibor), the knife [thrower](tibor), teaches [Sacha](sacha), the [clown](sacha), to swear in Hungarian. It rains.
+ travel amparo+lis "limps into" @lugo
- boss amparo lis "has run it"
- parent abuela amparo "mother"
- die.past abuela "laid to rest"
- married amparo lis "husband"
+ reveal! amparo lis "keeps from"
- parent amparo+lis nuria "daughter"
- colleague koa nuria "flies with"
+ love koa nuria "give a kidney"
- advisor tibor sacha "teaches"

== 2 The Woman on the Grey
Out of the rain rides [Inês Falcão](ines), an [equestrienne](ines) from the [Alentejo](@alentejo), with a grey mare and a letter of recommendation that [she](ines) wrote herself. [Lisandro](lis) engages [her](ines) before the mare has stopped dripping, which [his](lis) [wife](amparo) notes without a word. The [newcomer](ines) is given the bunk below [Nuria](nuria)'s. When the lights fail in mid-performance, [Amparo](amparo) sends for an [electrician](elec) from the town, [who](elec) mends the fuse, refuses to be paid and spends the rest of the evening gazing up at the trapeze; [Koa](koa), [who](koa) knows that gaze from [his](koa) own mirror, chalks [his](koa) hands twice.
- travel ines "rides"
- betray ines lis "wrote herself"
+ hire ines lis "engages her"
- married amparo lis "wife"
- discover amparo lis "notes without a word"
- housemate ines nuria "bunk below"
- hire elec amparo "sends for"
- help elec amparo "mends the fuse"
- reject elec amparo "refuses to be paid"
- love elec nuria "gazing up"
- jealous koa elec "knows that gaze"
- love koa nuria "his own mirror"

== 3 Blades
For nine years [Sacha](sacha) has stood at the board on Saturdays, and for nine years [Tibor](tibor) has missed. This Saturday [he](tibor) does not: a blade opens the [clown](sacha)'s shoulder to the bone. The [vet](vet), there being no doctor within reach, sews it up beside the camel, and the [Hungarian](tibor), [who](tibor) had been drinking since a postcard reached [him](tibor) from [his](tibor) former [wife](ines), cannot be got to come out of the wagon. Only [Inês](ines) is let in. [The two](ines+tibor), as nobody has been told, were once man and wife in [Szeged](@szeged), and it was [she](ines) [who](ines) had sent the card, from a post office four streets away.
+ injure sacha tibor "opens the clown's shoulder"
- treat sacha vet "sews it up"
- colleague sacha tibor "stood at the board"
- sad tibor "cannot be got to come out"
- help ines tibor "let in"
- divorce.past ines tibor "former wife"
+ ex ines tibor "former wife"
- reveal! ines+tibor _ "nobody has been told"
- married.past ines tibor "man and wife" @szeged
- gift.past ines tibor "sent the card"

== 4 An Offer
[Beltrán Osorio](osorio), [whose](osorio) three-ring show has been stealing the thunder of the [Vidals](#vidal) for a decade, arrives by helicopter and lays a contract on [Doña Amparo](amparo)'s kitchen table: the tent, the animals and the name, or the bank will hear about the second mortgage. [She](amparo) shows [him](osorio) the door. On the steps [he](osorio) runs into [Nuria](nuria), compliments [her](nuria) on [her](nuria) somersault and slips [her](nuria) a card, and the [girl](nuria), [who](nuria) has quarrelled with nobody, keeps it in [her](nuria) shoe. [Lisandro](lis), listening at the window, hears the word mortgage for the first time and goes out to sit with the elephant.
- enemy amparo osorio "stealing the thunder"
- travel osorio "arrives by helicopter"
+ threaten osorio amparo "or the bank"
+ reject amparo osorio "shows him the door"
- meet nuria osorio "runs into"
- hire? nuria osorio "slips her a card"
- gift osorio nuria "slips her a card"
- quarrel! _ nuria "quarrelled with nobody"
- discover lis amparo "hears the word mortgage"
- sad lis "sit with the elephant"

== 5 Grey
[Lisandro](lis) does not forgive being kept in the dark. While [his](lis) [wife](amparo) counts the takings, [he](lis) lets [Inês](ines) teach [him](lis) to ride without stirrups, and in the tack room one thing leads to another. The sole witness is the [vet](vet), come to look at the mare, [who](vet) is too shy to report anything except what [he](vet) came for: the mare is in foal. [Amparo](amparo) is delighted; a foal on a poster is worth a hundred tickets. [She](amparo) kisses the bashful [man](vet) on both cheeks, as [she](amparo) kisses everyone, and wonders why [he](vet) cannot look [her](amparo) in the face.
- reconcile! amparo lis "does not forgive"
- betray.past amparo lis "kept in the dark"
- married amparo lis "wife"
- advisor ines lis "teach"
+ sex ines lis "one thing leads to"
- cheat lis amparo "one thing leads to"
- discover vet ines+lis "sole witness"
- reveal! vet amparo "too shy to report"
- reveal vet amparo "in foal"
- happy amparo "delighted"
- kiss amparo vet "kisses the bashful man"
- sad vet amparo "cannot look her"

== 6 The Net
The [electrician](elec) is back with a bunch of thistles, the only thing that grows in [Lugo](@lugo) in January. [Nuria](nuria), [who](nuria) thinks [him](elec) funny, lets [him](elec) walk [her](nuria) along the Roman wall and back, twice. That night [her](nuria) [catcher](koa), for the first time in [his](koa) life, arrives half a second late. [She](nuria) plunges past [his](koa) hands into a net that turns out to have been cut, breaks [her](nuria) wrist, and says in the ambulance only that [Koa](koa) is not to be blamed. [Osorio](osorio), asked by a newspaper, calls it a tragedy and sends lilies. [Koa](koa) burns them.
- return elec "is back"
- gift elec nuria "bunch of thistles"
+ date elec nuria "walk her"
- colleague koa nuria "her catcher"
- attack _ nuria "have been cut"
+ injure nuria "breaks her wrist"
- accuse! nuria koa "not to be blamed"
- gift osorio nuria "sends lilies"
- reject koa osorio "burns them"

== 7 Questions
[Inspector Ybarra](ybarra), a small [woman](ybarra) with a large dog, wants to know who was near the net. Everyone was. Pressed by [her](ybarra), [Sacha](sacha) points a finger, still shaky from the wound, at the knife [thrower](tibor), since a net is cut with a knife; and [Tibor](tibor), [who](tibor) had that hour been on [his](tibor) knees before [Inês](ines), begging for a second start and being laughed at, prefers the cell to saying so. [His](tibor) [ex-wife](ines) could clear [him](tibor) with one sentence. [She](ines) brushes the mare instead. Not until midnight does [Lisandro](lis), of all people, vouch for the [prisoner](tibor), [whom](tibor) [he](lis) has never liked.
+ investigate ybarra _ "wants to know"
- accuse sacha tibor "points a finger"
- injure.past sacha tibor "wound"
- reconcile? ines tibor "second start"
- reject ines tibor "being laughed at"
+ arrest ybarra tibor "cell"
- reveal! tibor ybarra "prefers the cell"
- ex ines tibor "ex-wife"
- help! ines tibor "could clear him"
- rescue lis tibor "vouch for"
- friend! lis tibor "never liked"

== 8 Short Circuit
At last the [man](elec) with the fuses gets a name: [he](elec) is [Jacinto Prieto](elec), and, as the [inspector](ybarra) learns from a pay slip, [he](elec) has been in [Osorio](osorio)'s employ for a year. [He](elec) was to put out the lights, no more. When [Nuria](nuria) hears it, [she](nuria) throws the thistles at [his](elec) head, vase and all. [Jacinto](elec), bleeding, swears that [he](elec) never touched the net, that [he](elec) sent [his](elec) wages back the day [he](elec) first saw [her](nuria) fly, and that [he](elec) would rather be hanged than have [her](nuria) hurt. [She](nuria) believes none of it. [Koa](koa), unhappily, believes it all.
- discover ybarra elec "learns"
+ boss osorio elec "in Osorio's employ"
- betray elec nuria "put out the lights"
- discover nuria elec "hears it"
+ attack nuria elec "throws the thistles"
- injure elec nuria "bleeding"
- attack! elec nuria "never touched the net"
- quit.past elec osorio "sent his wages back"
- confess elec nuria "rather be hanged"
- reject nuria elec "believes none of it"
- sad koa "unhappily"

== 9 The Pawned Elephant
A quiet week. The [mayor](mayor)'s band plays in the ring, the camel has a cold, and somebody has to tell the elephant, which is deaf, that she has been pawned. The [mayor](mayor) himself, a [widower](mayor) with a weakness for trumpets, comes to every rehearsal and asks [Amparo](amparo), in the politest terms, whether [she](amparo) would take supper with [him](mayor). [She](amparo) is a married [woman](amparo), [she](amparo) replies. Is [she](amparo)? [Lisandro](lis) has not slept in the wagon since Sunday. Snow falls upon the wall, the market and the bronze Romans, and at the bakery they are betting on which of the animals will go first.
- married.past _ mayor "widower"
- die.past _ "widower"
- invite mayor amparo "take supper with"
- date? amparo mayor "take supper with"
+ reject amparo mayor "married woman"
- married amparo lis "married"
- married? amparo lis "Is she"
- breakup? amparo lis "has not slept"

== 10 Foaling
On the night the mare lies down, [Inês](ines), the [vet](vet) and the [woman](amparo) [whom](amparo) [both](ines+vet) have wronged with silence are shut up together in a stall for seven hours. By the third, [Dr. Bermejo](vet), [whose](vet) name nobody had asked until now, can stand it no longer and blurts out what [he](vet) saw in the tack room. [Amparo](amparo) goes on holding the lantern. By the fifth, the [rider](ines) has owned up to the rest: it was [Osorio](osorio) [who](osorio) planted [her](ines) there, in return for a debt [she](ines) could not meet. By the seventh there is a [foal](foal), white as a plate, and [Amparo](amparo), [who](amparo) has not raised [her](amparo) voice, names [it](foal) [Lucero](foal) and tells the mare's [mistress](ines) to be gone by noon.
- betray ines+vet amparo "wronged with silence"
+ reveal vet amparo "blurts out"
- discover.past vet ines+lis "saw in the tack"
- sex.past ines lis "in the tack room"
- sad! amparo "not raised her voice"
- reveal ines amparo "owned up"
- betray ines amparo "planted her there"
- boss osorio ines "planted her there"
- birth _ foal "there is a foal"
+ quit ines amparo "be gone"

== 11 Noon
[She](ines) is not gone by noon, because [Tibor](tibor) lies across the wheels of [her](ines) trailer. To everyone's surprise it is not love [he](tibor) wants to speak of. While [she](ines) lived with [Osorio](osorio)'s people, [he](tibor) says, [she](ines) must have seen who came and went with a knife; will [she](ines), once, say something that is true? The [Portuguese](ines) thinks for the length of a cigarette. Then [she](ines) walks across the square to [Ybarra](ybarra)'s office and names the [man](osorio). [Osorio](osorio), warned by the [mayor](mayor)'s trumpeter, is already over the border. [Amparo](amparo), to [whom](amparo) the whole of this is told through a closed door, opens it a hand's breadth.
- quit! ines amparo "not gone by noon"
- love! tibor ines "not love"
- housemate.past ines osorio "lived with"
- reveal? ines tibor "something that is true"
+ accuse ines osorio "names the man"
- attack.past osorio nuria "names the man"
- reveal ines ybarra "names the man"
- help _ osorio "warned"
+ flee osorio "over the border"
- reveal _ amparo "is told"
- reconcile? amparo ines "opens it"

== 12 One Hand
With one wrist in plaster [Nuria](nuria) cannot fly until Easter, so it is [Koa](koa) [who](koa) must learn to be caught, and there is nobody to catch [him](koa) save [Jacinto](elec), [whose](elec) arms are made of cable. Hanging head down over the abyss, the two [rivals](elec+koa) come to an understanding. "[She](nuria) laughs at [you](elec)," says [Koa](koa). "[She](nuria) doesn't laugh at [me](koa)." "That is worse for [me](elec)," the [electrician](elec) concedes. Below, leaning on the king pole, the [subject](nuria) of the talk has heard every word. [She](nuria) climbs the ladder one-handed, sits down beside [her](nuria) [catcher](koa) on the bar and puts [her](nuria) mouth to [his](koa).
- injure nuria "in plaster"
- colleague elec koa "nobody to catch him"
- enemy elec koa "rivals"
- reconcile elec koa "come to an understanding"
- love elec nuria "worse for me"
- discover nuria elec+koa "heard every word"
+ kiss koa nuria "her mouth to his"

== 13 Parade
The debt is paid in a manner that the bank calls irregular: the town, led by the trumpet-loving [mayor](mayor), buys the tent and lets it back to the [owner](amparo) for a peseta a year. [Sacha](sacha) begs [Tibor](tibor)'s pardon by standing at the board again, blindfolded, and is not so much as grazed. [Lisandro](lis) packs [his](lis) top hat. [Amparo](amparo) finds [him](lis) at the bus stop and, after thirty years of doing so in the ring, asks [him](lis) without a microphone whether [he](lis) would care to introduce [her](amparo). [He](lis) weeps into the hat. On the grey mare, at the tail of the parade, at half wages and with the [foal](foal) behind [her](ines), rides [Inês](ines).
- help mayor amparo "buys the tent"
- reconcile sacha tibor "begs Tibor's pardon"
- injure! sacha tibor "not so much as grazed"
- breakup? lis amparo "packs his top hat"
- find amparo lis "finds him"
- colleague.past amparo lis "in the ring"
+ reconcile amparo lis "introduce her"
- sad lis "weeps"
- hire ines amparo "at half wages"
