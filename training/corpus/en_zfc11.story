%series The Aunt of Tangier
%lang en
%genre mafia drama in Tangier, 1958, chapter summaries in the past tense
%cast zohra  | Lalla Zohra; Zohra | f
%cast driss  | Driss | m
%cast santoni | Ange Santoni; Santoni; Ange | m
%cast laure  | Laure Santoni; Laure | f
%cast tahar  | Tahar | m
%cast hobbs  | Wing Commander Hobbs; Hobbs | m
%cast noa    | Noa Toledano; Noa | f
%cast rachid | Rachid | m
%cast ruiz   | Inspector Ruiz; Amparo Ruiz; Ruiz | f
%cast malika | Malika | f
%cast barber | - | m
%cast tson   | - | m
%cast baby   | - | m
%cast croupier | - | m
%cast uncle  | Si Abdelhak | m

== 1 Mint
The old [don](uncle), [Si Abdelhak](uncle), died at the [barber](barber)'s, under a hot towel, of a razor. Nobody in the Petit Socco had seen the hand that held it. [His](uncle) captains met to choose a man; while they argued, [his](uncle) [sister](zohra), [Zohra](zohra), a [spinster](zohra) [who](zohra) for forty years had poured their tea, sat down in [his](uncle) armchair and asked for the cigarette accounts. [Driss](driss), the dead [man](uncle)'s only [son](driss), laughed out loud. [He](driss) was the first to kiss [her](zohra) ring, some four minutes later, and the first to wipe [his](driss) mouth.
+ kill _ uncle "of a razor"
- sibling uncle zohra "sister"
+ hire zohra "sat down in"
- parent uncle driss "only son"
- enemy driss zohra "wipe his mouth"
- die uncle "died"
- boss.past uncle _ "His captains"
- help.past zohra _ "poured their tea"
- kiss driss zohra "kiss her ring"

== 2 The Corsican
[Ange Santoni](santoni) ran the roulette and, people said, the French consul. [He](santoni) called with sugared almonds and proposed to the new [chief](zohra), in the same breath, an alliance and [his](santoni) hand. [She](zohra) thanked [him](santoni) for the almonds. [Tahar](tahar), [who](tahar) had guarded the [brother](uncle) and now guarded the [sister](zohra), saw [him](santoni) to the street by the collar. In the car [his](santoni) [daughter](laure), [Laure](laure), [who](laure) had been told to wait, was looking up at a balcony where [Driss](driss) was peeling an orange, and [he](driss), looking down, cut himself.
- propose santoni zohra "his hand"
+ reject zohra santoni "thanked him"
- boss.past uncle tahar "guarded the brother"
- boss zohra tahar "guarded the sister"
- attack tahar santoni "by the collar"
- parent santoni laure "daughter"
+ love.start driss laure "cut himself"
- gift santoni zohra "sugared almonds"
- sibling uncle zohra "the sister"
- injure driss "cut himself"

== 3 A Voice
[Noa Toledano](noa) sang at the Café Colón, wore [Driss](driss)'s bracelet and read [his](driss) pockets. For each thing [she](noa) found there [she](noa) had two hundred pesetas from [Inspector Ruiz](ruiz), a [Spaniard](ruiz) [whose](ruiz) own service had mislaid [her](ruiz) when the zone was handed back. That week the pockets yielded a barber's bill. It was dated the morning of the funeral, and it was paid in [Santoni](santoni)'s chips. The [singer](noa) kept it. It had occurred to [her](noa) that someone else might give more.
- create noa "sang"
- couple driss noa "wore Driss's bracelet"
+ betray noa driss "read his pockets"
- hire noa ruiz "two hundred pesetas"
- find noa "the pockets yielded"
- quit.past ruiz _ "mislaid her"
+ betray noa ruiz "kept it"
- gift.past driss noa "Driss's bracelet"
- reveal noa ruiz "each thing she found"
- discover noa driss "a barber's bill"

== 4 Cargo
[Hobbs](hobbs), a [Wing Commander](hobbs) by [his](hobbs) own account, flew watches to Gibraltar and whisky back. [He](hobbs) drank with everyone, owed everyone, and slept, when [he](hobbs) slept, at [Malika](malika)'s, [who](malika) kept pigeons and was the [spinster](zohra)'s best [friend](malika). On the eleventh the plane came down on the beach with the gold still in it, and by the time [Tahar](tahar) got there the gold had walked. The [pilot](hobbs) swore on [his](hobbs) mother. [He](hobbs) had no mother; the [pigeon-keeper](malika), [who](malika) knew it, said nothing and moved [his](hobbs) boots from the door.
- affair hobbs malika "slept"
- friend malika zohra "best friend"
+ steal _ zohra "the gold had walked"
- betray hobbs tahar "swore on his mother"
- discover malika hobbs "knew it"
- help malika hobbs "moved his boots"
- travel hobbs "flew watches"
- travel tahar "got there"
- reveal! malika _ "said nothing"

== 5 Siesta
Too hot for crime. Shutters came down at eleven; a dog lay in the middle of the Boulevard and taxis drove round it. The roulette stuck. [Zohra](zohra) and [Malika](malika) played dominoes for pumpkin seeds, and [Tahar](tahar) let [both](malika+zohra) of [them](malika+zohra) win. In the cathedral, where it was cool, a [Corsican](laure) and a [Muslim](driss) sat at either end of one pew, and [each](driss+laure) went out by a different door, having exchanged, in an hour and a half, the word "orange".
- help tahar malika+zohra "let both"
+ date driss laure "one pew"

== 6 Chips
[Noa](noa) sold the bill to the [Aunt](zohra). [Zohra](zohra) counted out the notes, told the [girl](noa) to take the night boat and not to sing on it, and sent for the [barber](barber). The [man](barber) wept and admitted that [he](barber) had let someone hold the towel; a [boy](rachid), with a cough, [whose](rachid) name was [Rachid](rachid). [Rachid](rachid) was nineteen and ran errands for [Driss](driss). It took [her](zohra) till the evening prayer to say aloud what that meant. A [nephew](driss), even one with a laugh like [his](driss), was all the family [she](zohra) had.
- reveal noa zohra "sold the bill"
- help zohra noa "night boat"
- investigate zohra barber "sent for the barber"
- reveal barber zohra "admitted"
- boss driss rachid "ran errands"
+ discover zohra driss "what that meant"
- kin driss zohra "nephew"
- kill.past rachid uncle "hold the towel"
- gift zohra noa "counted out the notes"
- travel? noa "take the night boat"
- sad barber "wept"
- betray.past barber uncle "had let someone"

== 7 Rachid
They all wanted the coughing [boy](rachid) now. [Ruiz](ruiz) wanted [him](rachid) talking, [Driss](driss) wanted [him](rachid) quiet, and [Santoni](santoni), [whose](santoni) chips [he](rachid) had been paid in for another matter altogether, wanted it understood that [he](santoni) had had no part in it. [Tahar](tahar) found [him](rachid) first, under [Malika](malika)'s pigeon loft, and should by rights have broken [his](rachid) neck. The [lad](rachid) asked for water. The [bodyguard](tahar), [who](tahar) had once had a [son](tson) with a cough, carried [him](rachid) on [his](tahar) back to the nuns and told the old [lady](zohra) that [he](tahar) had come too late.
- investigate ruiz rachid "wanted him talking"
- kill? driss rachid "wanted him quiet"
- kill! santoni uncle "no part in it"
- find tahar rachid "found him first"
- kill! tahar rachid "should by rights"
+ rescue tahar rachid "on his back"
- parent.past tahar tson "once had a son"
+ betray tahar zohra "had come too late"
- ill rachid "coughing"
- hire.past rachid santoni "been paid in"
- ill.past tson "with a cough"

== 8 The Orange
[Laure](laure) was to marry a [croupier](croupier) from Nice on the Sunday. On the Saturday [she](laure) walked out of the Villa Santoni in [her](laure) slippers and into the Medina, where doors opened for [her](laure) one after another as if [she](laure) had been sent for. At the last of them stood not [Driss](driss) but [his](driss) [aunt](zohra). "[He](driss) will hurt [you](laure)," said [Zohra](zohra). "[He](driss) hurts what [he](driss) is given." The [runaway](laure) said that [she](laure) had not been given. At that the old [woman](zohra) laughed, for the first time since the razor, and let [her](laure) pass.
- wedding? croupier laure "marry a croupier"
+ flee laure santoni "walked out"
- kin driss zohra "aunt"
- help zohra laure "will hurt you"
- happy zohra "laughed"
- help _ laure "doors opened for her"
- injure? laure driss "will hurt you"
- accuse zohra driss "He hurts"
- breakup laure croupier "walked out"

== 9 Ransom
It looked like a kidnapping and [Santoni](santoni) treated it as one. [He](santoni) had [Malika](malika) taken from among [her](malika) pigeons and sent [Zohra](zohra) a feather: one [daughter](laure) for one [friend](malika). Nobody asked the [daughter](laure). [She](laure), [who](laure) had meanwhile found in [her](laure) [lover](driss)'s coat a razor wrapped in a barber's towel, went home on [her](laure) own feet, gave herself up to [her](laure) [father](santoni) and opened the cellar with [his](santoni) own key. [Malika](malika) asked for nothing but [her](malika) spectacles. It was [Hobbs](hobbs), sober, [who](hobbs) sat outside at the wheel.
- abduct! _ laure "looked like a kidnapping"
+ abduct santoni malika "taken from among"
- threaten santoni zohra "a feather"
- parent santoni laure "one daughter"
- friend malika zohra "one friend"
- discover laure driss "had meanwhile found"
- couple driss laure "her lover's"
- return laure "went home"
+ rescue laure malika "opened the cellar"
- help hobbs malika "at the wheel"
- steal laure santoni "his own key"
- betray laure santoni "opened the cellar"

== 10 Confession
[Tahar](tahar) took the [Aunt](zohra) to the convent and showed [her](zohra) the [patient](rachid). [She](zohra) boxed [his](tahar) ears, both of them, then sat by the bed. [Rachid](rachid), with little breath left to lie, told how [Driss](driss) had owed the Colón's roulette eleven thousand; how [his](driss) [father](uncle) would not pay; how [he](rachid) had held the towel, and only the towel. The nuns began the litany. When [he](rachid) was dead [Lalla Zohra](zohra) closed [his](rachid) eyes with the hand that bore the ring, and took it off.
- reveal tahar zohra "showed her"
- attack zohra tahar "boxed his ears"
+ reveal rachid zohra "told how"
- parent uncle driss "his father"
- help.past rachid driss "held the towel"
- kill.past driss uncle "owed"
+ die rachid "was dead"
- travel tahar+zohra "to the convent"
- ill rachid "the patient"
- lose.past driss "eleven thousand"
- help! uncle driss "would not pay"
- help zohra rachid "sat by the bed"

== 11 Night Boat
[They](driss+zohra) sat opposite one another, [aunt](zohra) and [parricide](driss), over tea that [neither](driss+zohra) drank. [She](zohra) offered [him](driss) a choice: the [inspector](ruiz), or the sea. [He](driss) chose the sea, having bought the captain. What [he](driss) had not bought was the [chanteuse](noa) on the upper deck, [who](noa) had been on that boat for five weeks, to and fro, having nowhere to get off. [She](noa) still wore the bracelet. [She](noa) had [him](driss) called to the telephone in the purser's office, locked the door on [him](driss), and signalled to a launch in which an [official](ruiz) of no country at all was being sick over the side.
- kin driss zohra "aunt"
+ flee? driss "chose the sea"
- betray driss zohra "having bought the captain"
- return noa "the chanteuse"
- couple.past driss noa "the bracelet"
+ betray noa driss "locked the door"
- reveal noa ruiz "signalled"
- kill.past driss uncle "parricide"
- threaten zohra driss "offered him a choice"
- arrest? ruiz driss "the inspector"
- travel noa "on that boat"
- ill ruiz "being sick"

== 12 Almonds
[Driss](driss) was tried in Rabat, in a good suit. [Amparo Ruiz](ruiz) got from it a passport and a pension, which was all [she](ruiz) had been after since page one. [Laure](laure) bore a [son](baby) in May and gave [him](baby) the dead [don](uncle)'s name; there were now three people entitled to the armchair, and [one](baby) of them could not sit. The gold turned up in a pigeon loft. [Hobbs](hobbs), at [whose](hobbs) feet it had been all along, proposed to the [keeper](malika) with a bar of it. On the last page [Santoni](santoni), in black, rang at the door with sugared almonds. "For the [child](baby)," [he](santoni) said. [Zohra](zohra), after forty-one years, poured somebody else a glass.
- arrest _ driss "was tried"
- find ruiz "got from it"
+ birth laure baby "bore a son"
+ propose hobbs malika "with a bar"
- gift santoni baby "sugared almonds"
- reconcile santoni zohra "poured somebody else"
- find _ "turned up in"
- return santoni "rang at the door"
