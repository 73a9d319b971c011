%series The Lacquer Flag
%lang en
%genre pirate saga, South China Sea 1806, past-tense encyclopaedia summaries
%cast widow    | Widow Seng; Seng Yuk | f
%cast seng     | Captain Seng | m
%cast heir     | Ah-Lok; Lok | m
%cast nephew   | Seng Fai; Fai | m
%cast pilot    | Tomé Brandão; Tomé | m
%cast clerk    | Cornelius Vos; Vos | m
%cast mei      | Meilan | f
%cast admiral  | Admiral Guo; Guo | m
%cast monk     | - | m
%cast cook     | Big Auntie | f
%cast consort  | - | f
%cast daughter | Guo Ying; Ying | f
%cast governor | - | m

== 1 Seventy Sail
When [Captain Seng](seng) was swept off [his](seng) own poop in a typhoon, seventy junks were left without a master, and the captains met to choose one. [His](seng) [nephew](nephew), [Seng Fai](nephew), had the better voice. [His](seng) [widow](widow) had the accounts. [She](widow) read out to each captain what he owed the dead [man](seng), in a low tone and without looking up, and was elected before the tea was cold. [Fai](nephew) kissed [her](widow) hand. That night [he](nephew) asked the ship's [cook](cook) how much datura it took to put an old [woman](widow) to sleep. [Big Auntie](cook) asked [him](nephew) in return how old [he](nephew) thought [she](widow) was.
+ die seng "swept off"
- kin nephew seng "nephew"
- enemy nephew widow "better voice"
- married.past seng widow "widow"
+ hire widow "elected"
- kiss nephew widow "kissed her hand"
- kill? nephew widow "how much datura"

== 2 The Passenger
Off [Macao](@macao) the fleet took a Dutch brig with a cargo of clocks. Among the clocks sat [Cornelius Vos](clerk), a [clerk](clerk) of the Company, [who](clerk) was too frightened to stand. The [widow](widow) had no use for [him](clerk), until the brig's Portuguese [pilot](pilot) told [her](widow) that the little [man](clerk) could write English. [Tomé Brandão](pilot) would himself have been thrown to the sharks if [Ah-Lok](heir), the dead [captain](seng)'s adopted [son](heir), a [youth](heir) of nineteen, had not liked [his](pilot) earring. [He](heir) took the earring, and, as it was still attached, the [pilot](pilot). The [clerk](clerk) was given a brush and a corner.
- steal widow _ "took a Dutch brig"
- abduct widow clerk+pilot "took a Dutch brig"
- sad clerk "frightened"
- reveal pilot widow "told her"
- kill? _ pilot "thrown to the sharks"
- parent.past seng heir "son"
+ rescue heir pilot "liked his earring"
- steal heir pilot "took the earring"

== 3 Soup
[Big Auntie](cook) had not sold [Fai](nephew) any datura, but the second [wife](consort) of the late [captain](seng) had. The [consort](consort) resented the [widow](widow), [who](widow) had been picked out of a flower boat and set above [her](consort). At the feast of the dead, the bowl went round the table the wrong way. It was the fleet's [monk](monk), sitting where [Seng Yuk](widow) should have sat, [who](monk) fell face forward into the rice. [He](monk) slept for two days and woke up much refreshed. The [cook](cook) had tasted, understood, and turned the table a quarter of the way round.
- help consort nephew "datura"
- married.past consort seng "second wife"
- jealous consort widow "resented"
- celebrate _ seng "feast of the dead"
- kill? nephew widow "the bowl went round"
- injure monk nephew "fell face forward"
- recover monk "woke up"
+ rescue cook widow "turned the table"

== 4 What Is Done with Poisoners
The [widow](widow) did not ask for heads. [She](widow) made the second [wife](consort) treasurer of the widows' fund, a post in which one is hated by everyone, and gave [her](widow) [nephew](nephew) by marriage command of the vanguard, where one is shot at first. [Lok](heir) thought it weak. [His](heir) [stepmother](widow) told [him](heir) that a drowned enemy makes no further mistakes. The [heir](heir), offended, went to sulk in the rigging, and found [Tomé](pilot) there doing the same. Neither spoke the other's language. By the middle watch [they](heir+pilot) had settled on about forty words, and needed three.
- kill! widow consort+nephew "did not ask for heads"
- hire consort widow "treasurer"
- kin nephew widow "nephew by marriage"
- hire nephew widow "command of the vanguard"
- quarrel heir widow "thought it weak"
- sad heir widow "offended"
- kin heir widow "stepmother"
+ affair.start heir pilot "needed three"

== 5 The Admiral's Daughter
[Admiral Guo](admiral) had sworn to the [governor](governor) of [Canton](@canton) to burn the Lacquer Flag within a year. [His](admiral) only [child](daughter), [Ying](daughter), had sworn nothing, and was on [her](daughter) way to a wedding [she](daughter) hadn't been asked about when [Fai](nephew)'s vanguard took [her](daughter) barge. [He](nephew) wrote to the [father](admiral) for ten thousand taels. The [girl](daughter) corrected [his](nephew) characters. Among the women of the flagship, [she](daughter) was given into the care of [Meilan](mei), the [sailmaker](mei), [who](mei) had a scar from ear to lip and had not let anyone touch [her](mei) since. [Ying](daughter) asked [her](mei) at once how [she](mei) got it. Nobody ever had.
- attack? admiral _ "to burn"
- parent admiral daughter "child"
- wedding? _ daughter "on her way to a wedding"
+ abduct nephew daughter "took her barge"
- threaten nephew admiral "ten thousand taels"
- help daughter nephew "corrected his characters"
- help mei daughter "care of Meilan"
- injure.past mei "scar"
+ meet daughter mei "asked her at once"

== 6 Dead Calm
Nothing stirred for eleven days. The junks lay about like dropped hats. There was mending, there was gossip, and a pig was born. [Vos](clerk), in [his](clerk) corner, wrote letters home that couldn't be posted; in the first [he](clerk) begged to be ransomed, in the ninth [he](clerk) described the stars. The [widow](widow), passing behind [him](clerk), wanted to know what the sign for "sky" was. [He](clerk) drew it for [her](widow). The next evening [she](widow) came again. [She](widow) was forty and [he](clerk) was afraid of [her](widow), and between [the two](clerk+widow) of [them](clerk+widow) [they](clerk+widow) reached the letter K.
- create clerk "wrote letters"
- rescue? _ clerk "ransomed"
- advisor.start clerk widow "drew it for her"
- sad clerk widow "afraid"

== 7 Ten Thousand Taels
The [admiral](admiral) replied that [he](admiral) had no [daughter](daughter). A [girl](daughter) [who](daughter) had been among pirates was dead to [him](admiral), and the dead are not ransomed. [Fai](nephew) was for making it true. [He](nephew) had the [hostage](daughter) led to the rail; [Meilan](mei) came after [them](daughter+nephew) with a sail needle as long as a forearm, and laid it against the vanguard [captain](nephew)'s eye. It was the first time anyone had seen the [sailmaker](mei) smile. The [widow](widow), called in to judge, struck the ransom from the ledger. [She](widow) asked the [admiral](admiral)'s [daughter](daughter) what [she](daughter) could do. "Forge [his](admiral) seal," said [Ying](daughter).
+ parent! admiral daughter "no daughter"
- die! daughter "dead to him"
- kill? nephew daughter "led to the rail"
+ rescue mei daughter "sail needle"
- attack mei nephew "sail needle"
- rescue widow daughter "struck the ransom"
- betray? daughter admiral "Forge his seal"

== 8 Orders under Seal
By order of [Admiral Guo](admiral), as the gunboats believed, half of the imperial squadron sailed north after nothing. [Guo](admiral) found it out too late. With the other half [he](admiral) met the Lacquer Flag at [Lantau](@lantau), and lost eleven ships, a foot and, for three hours, [his](admiral) temper. [Lok](heir) boarded the [admiral](admiral)'s junk ahead of everyone. [He](heir) would have had the old [man](admiral)'s head, too, had [Tomé](pilot) not seen the powder train and dragged [him](heir) overboard by the belt. The [pilot](pilot) couldn't swim. The [youth](heir) could.
- betray daughter admiral "By order of"
- discover admiral "found it out"
+ attack admiral _ "met the Lacquer Flag" @lantau
- lose admiral "lost eleven ships"
- injure admiral "a foot"
- kill? heir admiral "would have had"
+ rescue pilot heir "dragged him overboard"
- rescue heir pilot "The youth could"

== 9 Two Proposals
As a rule, prisoners proposed to the [widow](widow) to save their necks. [Vos](clerk) did it because [they](clerk+widow) had come to the letter W, and [he](clerk) could think of nothing else. [She](widow) laughed till the lamp went out. It wasn't a no, [Big Auntie](cook) told the wretched [clerk](clerk), [who](clerk) had shut himself in with the clocks. On the gun deck, meanwhile, [Fai](nephew) asked [Lok](heir) to help [him](nephew) sell the fleet to the [governor](governor): a pardon for every man, and for [the two](heir+nephew) of [them](heir+nephew) a county each. The [heir](heir) hit [his](heir) [cousin](nephew) in the mouth. Then [he](heir) asked which county.
+ propose clerk widow "proposed"
- reject! widow clerk "wasn't a no"
- help cook clerk "told the wretched clerk"
- sad clerk "wretched"
- betray? heir+nephew widow "sell the fleet"
- attack heir nephew "hit his cousin"
- kin heir nephew "cousin"

== 10 A County Each
[Tomé](pilot), [who](pilot) by now had two hundred words, understood eleven of those whispered through the bulkhead and wished [he](pilot) hadn't. Should [he](pilot) go to the [widow](widow), [he](pilot) would hang the one [person](heir) [he](pilot) had. [He](pilot) went to [Lok](heir) instead. [He](pilot) unhooked the earring and put it in the [traitor](heir)'s hand. For a day and a night the young [man](heir) did not come out of the chart house. When [he](heir) did, it was to kneel before [his](heir) [stepmother](widow) and tell [her](widow) the hour, the creek and the name. "And [yours](heir)?" [she](widow) asked. "[Mine](heir) as well," said [Lok](heir).
+ discover pilot heir+nephew "understood eleven"
- love pilot heir "the one person he had"
+ breakup pilot heir "unhooked the earring"
- betray? heir widow "traitor"
- sad heir "did not come out"
- kin heir widow "stepmother"
+ reveal heir widow "tell her the hour"

== 11 The Creek
[Seng Fai](nephew) brought the [governor](governor)'s soldiers up the creek at the agreed hour, to seize seventy sleeping junks. There were seventy lanterns, on seventy rafts. The [one](nephew) [who](nephew) was seized was himself: the [consort](consort), [whose](consort) poison [he](nephew) had once blamed on a [monk](monk), tripped [him](nephew) with the strongbox of the widows' fund. From the bank, [Admiral Guo](admiral) recognised the hand that was lighting the fuses. [Ying](daughter) saw [him](admiral) on [his](admiral) crutch. Neither lifted an arm. [Meilan](mei) said that [she](mei) had a good shot from there, if it was wanted. It was not wanted, said the [daughter](daughter).
- betray nephew widow "brought"
- accuse.past nephew monk "blamed"
+ arrest consort nephew "tripped him"
- discover admiral daughter "recognised"
- find daughter admiral "saw him"
- kill! mei admiral "not wanted"
- parent admiral daughter "daughter"

== 12 Amnesty
The [widow](widow) went to [Canton](@canton) unarmed, with seventeen women and a [clerk](clerk). [She](widow) laid the ledger before the [governor](governor). It showed what each of [his](governor) officials had taken from [her](widow) in bribes, by date. [He](governor) signed everything: pardon, pension, a licence to sell salt. [Lok](heir), [whom](heir) [she](widow) had sentenced to a year of peeling roots under [Big Auntie](cook), was found one morning with an earring in [his](heir) palm and a [Portuguese](pilot) on the next stool. [Ying](daughter) and [Meilan](mei) opened a sail loft and shared one pillow. And the [licensee](widow), asked at the window to fill in [her](widow) married name, took the brush and wrote, slowly, in English: V.
- travel clerk+widow "went to Canton" @canton
- reveal widow governor "laid the ledger"
+ threaten widow governor "by date"
- gift governor widow "pardon"
- arrest.past widow heir "sentenced"
+ reconcile heir pilot "an earring"
- create daughter+mei "opened"
- couple daughter mei "shared one pillow"
+ married clerk widow "married name"
