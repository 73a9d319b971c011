%series Chettiar Studios
%lang en
%genre period drama about a film-studio dynasty, Madras 1958, fan-magazine serial recaps in the past tense
%cast mutu    | Muthu Chettiar; Muthu | m
%cast visala  | Visalakshi Chettiar; Visala | f
%cast arun    | Arun Chettiar; Arun | m
%cast ranga   | Ranganayaki; Ranga | f
%cast kamala  | Kamala Devi; Kamala | f
%cast bala    | Balachander; Bala | m
%cast souza | Freddie D'Souza; Freddie; D'Souza | m
%cast meena   | Meena | f
%cast sundar  | Sundar Chettiar; Sundar | m
%cast iyer    | Inspector Iyer; Iyer | m
%cast uma     | Uma | f
%cast cook    | - | m
%cast astro   | - | m
%cast child   | - | f

== 1
On the first day of shooting, [Muthu Chettiar](mutu), [founder](mutu) of the studio that bore [his](mutu) name, told [his](mutu) two [sons](arun+sundar) that [he](mutu) would leave it to whichever of [them](arun+sundar) married first. [Arun](arun), [who](arun) directed, was in no hurry; for a year [he](arun) had been hopelessly smitten with [his](arun) leading [lady](kamala), [Kamala Devi](kamala), and [she](kamala) was no longer on speaking terms with [her](kamala) [husband](bala), yet still had [one](bala). [Sundar](sundar), [who](sundar) kept the books and despised [his](sundar) [brother](arun), proposed to the script [girl](meena) before lunch. [Meena](meena) told [him](sundar) to dictate more slowly.
- create.past mutu "founder"
- parent mutu arun+sundar "sons"
- gift? mutu arun+sundar "leave it to"
- love arun kamala "smitten with"
- colleague arun kamala "his leading lady"
- married bala kamala "husband"
- quarrel bala kamala "speaking terms"
- sibling arun sundar "brother"
- enemy arun sundar "despised"
+ propose sundar meena "proposed"
- reject meena sundar "dictate more slowly"

== 2
The [husband](bala) in question, the playback [singer](bala) [Balachander](bala), let it be known in the canteen that [he](bala) would sooner hang than let [Kamala](kamala) go. [He](bala) let it be known with a spoon at [Arun](arun)'s throat. [Visala](visala), [mother](visala) of both Chettiar [boys](arun+sundar) and feared by all, relieved [him](bala) of the spoon. In private [she](visala) asked [Arun](arun) whether there was anything in it. Nothing had ever happened, [he](arun) assured [her](visala), and [his](arun) voice cracked. That night in the rain scene [Kamala](kamala) forgot the camera, and [her](kamala) lips found the [director](arun)'s, [who](arun) had only stepped in to show the hero how.
- married bala kamala "husband in question"
+ threaten bala arun "at Arun's throat"
- help visala arun "relieved him"
- parent visala arun+sundar "mother"
- affair! arun kamala "Nothing had ever happened"
+ kiss arun kamala "her lips found"

== 3
A veteran of forty mother roles, [Ranganayaki](ranga) had once been a heroine and, in a house behind the mint, had once been something else to [Muthu](mutu). [Visala](visala) had known for twenty years and cast [her](ranga) in nothing but widows. Now [Ranga](ranga) brought to the set a [girl](uma) of nineteen named [Uma](uma), passed [her](uma) off as a niece and asked for a small part. [Sundar](sundar) could not keep [his](sundar) eyes on [his](sundar) ledgers. [Ranga](ranga), when [she](ranga) saw where [he](sundar) was looking, went grey under the powder. [She](ranga) had reason: the supposed [niece](uma) had [Muthu](mutu)'s ears.
+ affair.past mutu ranga "something else to Muthu"
- discover.past visala mutu+ranga "had known"
- boss visala ranga "cast her"
- kin! ranga uma "niece"
- love.start sundar uma "keep his eyes"
- discover ranga sundar "saw where he"
- sad ranga "went grey"
+ parent mutu uma "Muthu's ears"

== 4
[Sundar](sundar) took [Uma](uma) to the beach. [Uma](uma) liked [Sundar](sundar). [Sundar](sundar) bought [Uma](uma) jasmine. [Ranga](ranga) begged [Sundar](sundar) to stop. [She](ranga) would not say why. [Sundar](sundar) laughed at [Ranga](ranga). [Meena](meena) typed and watched [Sundar](sundar). [Meena](meena) had dreamed about [him](sundar) since Diwali. [Freddie D'Souza](souza) brought [Meena](meena) a samosa. [Freddie](souza) played the saxophone. [He](souza) had an eye for [Meena](meena). "Eat," said [Freddie](souza). [She](meena) gave it to the cat.
+ date sundar uma "to the beach"
- love uma sundar "liked"
- gift sundar uma "jasmine"
- reveal! ranga sundar "not say why"
- love meena sundar "dreamed about"
- jealous meena uma "watched Sundar"
- gift souza meena "samosa"
- love souza meena "had an eye"
- reject meena souza "gave it to"

== 5
[Balachander](bala) did not hang; [he](bala) sent an [astrologer](astro). The [man](astro) foretold to [Visala](visala) that a divorced bride would burn down the house of Chettiar, and [Visala](visala), [who](visala) feared nothing but Saturn, forbade [Arun](arun) to see [Kamala](kamala) except through a lens. [They](arun+kamala) met in the film vault, among reels that were known to go up at a spark. "Let it burn," said [Kamala](kamala), and locked the door from inside. Towards morning [Freddie](souza), [who](souza) slept off [his](souza) evenings there, coughed from behind a shelf. For ten rupees [he](souza) had seen nothing. For twenty [he](souza) played [them](arun+kamala) a waltz.
- wedding? arun kamala "divorced bride"
- betray bala visala "sent an astrologer"
- sad visala "feared nothing but"
+ sex arun kamala "locked the door"
- discover souza arun+kamala "coughed"
- reveal! souza "seen nothing"
- help souza arun+kamala "played them a waltz"

== 6
The unit removed to [Ooty](@ooty) for the song sequences. It was cold, and everyone drew closer. [Sundar](sundar) drew closer to [Uma](uma), under a shawl, and asked [her](uma) the question for which [Meena](meena) had been [his](sundar) rehearsal; the [starlet](uma) said yes before [he](sundar) had finished. When the news reached [Ranganayaki](ranga) by trunk call, [she](ranga) took the night train, walked into the hotel in [her](ranga) stage widow's white and told the [lovers](sundar+uma) across the breakfast table that [they](sundar+uma) had the same [father](mutu). [Uma](uma) ran out into the tea. [Sundar](sundar) finished [his](sundar) egg, spoon after spoon, weeping.
- travel _ "removed to" @ooty
+ engaged.start sundar uma "said yes"
- propose sundar uma "asked her the question"
- travel ranga "night train"
+ reveal ranga sundar+uma "told the lovers"
- sibling sundar uma "same father"
- parent mutu sundar+uma "father"
- flee uma "ran out"
- sad sundar "weeping"

== 7
It was [Meena](meena) [who](meena) found [Uma](uma) among the tea bushes at dusk and wrapped [her](uma) in [her](meena) own sari. The [rival](uma) [she](meena) had wished at the bottom of the sea was a [child](uma) with blue feet. [The two](meena+uma) shared [Meena](meena)'s bed for the rest of the shoot and told each other everything. In [Madras](@madras), [Visala](visala) had the portrait of [her](visala) [husband](mutu) carried from the hall to the latrine. [She](visala) had put up with the house behind the mint, [she](visala) said; with arithmetic [she](visala) would not put up. The old [man](mutu) moved into Stage Four, in a palace made of plaster.
+ find meena uma "found Uma"
- help meena uma "wrapped her"
- enemy meena uma "rival"
- housemate meena uma "shared Meena's bed"
- friend.start meena uma "told each other everything"
- married mutu visala "husband"
- sad visala "put up with"
+ breakup mutu visala "moved into Stage Four"

== 8
Could a [singer](bala) be killed by [his](bala) own microphone? [Balachander](bala) was, on a wet floor, in the middle of the second verse, and [Inspector Iyer](iyer), a film buff, impounded everybody's autograph. [Arun](arun) had motive enough for three. [He](arun) also had no alibi but the [widow](kamala), and [he](arun) declined to name [her](kamala). [Iyer](iyer) took [him](arun) away in the make-up of a maharajah, [he](arun) having stepped in for an actor once more. [Kamala](kamala) then sat down before the [inspector](iyer)'s desk and, to the despair of [her](kamala) publicist, said where [Arun](arun) had spent the night. [She](kamala) said it twice, so that [he](iyer) could spell it.
+ kill _ bala "killed by"
- investigate iyer _ "impounded"
- married.past bala kamala "widow"
- reveal! arun _ "declined to name her"
+ arrest iyer arun "took him away"
- reveal kamala iyer "said where"
- rescue kamala arun "said where"
- affair arun kamala "spent the night"

== 9
[Iyer](iyer) let [Arun](arun) go. [Iyer](iyer) questioned [Freddie](souza). [Freddie](souza) had mopped that floor. [Freddie](souza) had hated [Bala](bala). Long ago [Bala](bala) ruined the sister of [Freddie](souza). [Iyer](iyer) slammed the desk. [Freddie](souza) wept and denied it. [Meena](meena) brought [Freddie](souza) a samosa. [She](meena) believed in [Freddie](souza). [He](souza) kissed the hand of [Meena](meena). This time [Meena](meena) let [him](souza).
- rescue iyer arun "let Arun go"
+ investigate iyer souza "questioned"
- enemy.past bala souza "had hated"
- betray.past bala _ "ruined"
- sad souza "wept"
- kill! souza bala "denied it"
- gift meena souza "samosa"
- help meena souza "believed in"
+ flirt souza meena "kissed the hand"

== 10
The studio's [cook](cook), [who](cook) had served the Chettiars for thirty years and listened for as many, went to [Visala](visala) with [his](cook) turban in [his](cook) hands. [He](cook) had seen [Muthu](mutu) on the ladder that morning, by the cable. Why? Because the [singer](bala) had come to Stage Four the evening before, drunk, and sworn to print the story of [Uma](uma) in every paper from here to [Bombay](@bombay). [Visala](visala) asked the [cook](cook) to forget the ladder. [She](visala) put on [her](visala) wedding sari, crossed the yard, and for the first time in a month sat down beside [her](visala) [husband](mutu), on a plaster throne.
- boss mutu+visala cook "had served"
+ reveal cook visala "went to Visala"
- discover.past cook mutu "had seen Muthu"
- kill.past mutu bala "by the cable"
- threaten.past bala mutu "sworn to print"
- reveal! cook "forget the ladder"
- married mutu visala "husband"
+ reconcile mutu visala "sat down beside"

== 11
[Muthu](mutu) spared [Inspector Iyer](iyer) the trouble. [He](mutu) dictated [his](mutu) confession to [Meena](meena), corrected the grammar, and on the way to the car was felled by [his](mutu) heart. Between [Arun](arun) and [Sundar](sundar), with [Uma](uma)'s hand in [his](mutu), the [patriarch](mutu) breathed [his](mutu) last under the lights of Stage Four. [His](mutu) [widow](visala) and [Ranga](ranga), the two [women](ranga+visala) [who](ranga+visala) had shared [him](mutu), washed [him](mutu) together, and quarrelled only about the ash. The will left everything to the son who married first, and nobody at that table was in any mood for weddings.
+ reveal mutu iyer "confession"
- ill mutu "felled by his heart"
+ die mutu "breathed his last"
- married.past mutu visala "widow"
- affair.past mutu ranga "had shared him"
- quarrel ranga visala "quarrelled"

== 12
A year on. [Kamala](kamala) and [Arun](arun) had exchanged garlands in May, quietly, at a temple without photographers; [their](arun+kamala) [daughter](child), born in December, slept in a reel tin lined with silk. [Sundar](sundar) ran the studio all the same, because [his](sundar) [brother](arun) could not add. [He](sundar) had learned to call [Uma](uma) [sister](uma), and to mean it. And [Meena](meena), [whom](meena) [he](sundar) now discovered to be clever, funny and beautiful, all in one afternoon? [Meena](meena) was very sorry. [She](meena) had been [Mrs. D'Souza](meena) since Tuesday. At the back of Stage Four, [Freddie](souza) played the waltz, and [Visala](visala), not for the first time, asked [Ranganayaki](ranga) to dance.
+ wedding.past arun kamala "exchanged garlands"
- parent arun+kamala child "daughter"
- birth.past kamala child "born in December"
- sibling arun sundar "brother"
- sibling sundar uma "sister"
- love.start sundar meena "discovered to be"
- reject meena sundar "very sorry"
+ wedding.past meena souza "Mrs. D'Souza"
- reconcile ranga visala "asked Ranganayaki to dance"
