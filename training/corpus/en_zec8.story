%series The Three Daughters of the Ferryman
%lang en
%genre myth-like tale, told in the past tense, chapter by chapter
%cast ferryman | - | m
%cast eldest | - | f
%cast middle | - | f
%cast youngest | Tamarisk | f
%cast king | Heron King | m
%cast tide | Lady of the Tide | f
%cast weaver | - | f
%cast blind | - | m
%cast fox | - | n

%cast giant | Humbel | m

%cast wives | - | g
%cast witch | - | f
%cast child | - | m

== 1 The Toll
A [ferryman](ferryman) had three [daughters](eldest+middle+youngest) and one boat. When a tall grey [passenger](king) could not pay, the [ferryman](ferryman), [who](ferryman) liked a joke, said that [he](king) might owe [him](ferryman) whatever was waiting at home behind the door. Behind the door that evening stood the [youngest](youngest), with [her](youngest) hair still wet. The [passenger](king) was the [Heron King](king), and [he](king) never forgot a debt. On the third day [he](king) came for [her](youngest), and the [sisters](eldest+middle) watched the water close over the reeds.
- parent ferryman eldest+middle+youngest "daughters"
- gift? king ferryman "owe him"
- sibling eldest+middle youngest "sisters"
+ abduct king youngest "came for her"

== 2 The Palace Under the Reeds
There was meat in the [Heron King](king)'s palace and music, and no one to speak to but a [fox](fox) with one ear. The [king](king) asked [her](youngest) each evening whether [she](youngest) would be [his](king) wife. Each evening [she](youngest) asked [him](king) what was behind the copper gate. Since [he](king) would not answer and [she](youngest) would not either, [they](king+youngest) played draughts. [He](king) cheated. [She](youngest), [who](youngest) had been taught by a ferryman, cheated better, and the [fox](fox) laughed for the first time in a hundred years.
+ propose king youngest "asked her each evening"
- investigate youngest king "asked him"
- reveal! king youngest "would not answer"
+ reject youngest king "would not either"
- betray king youngest "cheated"
- advisor.past ferryman youngest "taught"
- betray youngest king "cheated better"
- happy fox "laughed"

== 3 The Eldest Sets Out
The [eldest](eldest) put on [her](eldest) [father](ferryman)'s boots and went to fetch [her](eldest) [sister](youngest) home. On the road [she](eldest) shared [her](eldest) bread with a blind [beggar](blind), and [he](blind) told [her](eldest) never to look the [Lady of the Tide](tide) in the eye. [She](eldest) thanked [him](blind) and forgot. At the river mouth a [woman](tide) in green stood combing the waves. So lovely was the [woman](tide) that the [girl](eldest) looked up; and there [she](eldest) stands to this day, a stone with boots on.
- parent ferryman eldest "father"
- travel eldest "went to fetch"
- rescue? eldest youngest "fetch"
- sibling eldest youngest "sister"
- gift eldest blind "shared her bread"
- injure blind "blind"
- advisor blind eldest "told her never"
- meet eldest tide "looked up"
+ die eldest "a stone with boots"

== 4 The Copper Gate
While the [king](king) was away fishing, the [fox](fox) stole the key from under [his](king) pillow. Behind the copper gate sat a [weaver](weaver), old as moss, at a loom strung with human hair. [She](weaver) wove a shroud, [she](weaver) said, and whenever it was done the [king](king) married, and whenever [he](king) married it was needed. The [youngest](youngest) counted eleven shrouds upon the wall. [She](youngest) asked [her](weaver) for how long [she](weaver) had sat there. "Since [I](weaver) was the first," said the [weaver](weaver).
- travel king "fishing"
+ steal fox king "stole the key"
- meet weaver youngest "sat a weaver"
- create weaver "wove a shroud"
- reveal weaver youngest "she said"
- discover youngest "counted"
- die.past _ "eleven shrouds"
- investigate youngest weaver "asked"
+ married.past king weaver "I was the first"

== 5 The Middle One
No boots were left, so the [middle](middle) [daughter](middle) went barefoot. [She](middle) gave the [beggar](blind) nothing but a slap, since [he](blind) had taken hold of [her](middle) skirt; yet when the [giant](giant) [Humbel](giant) threatened to roast [him](blind), it was [she](middle) [who](middle) pelted [Humbel](giant) with [his](giant) own coals. The [beggar](blind) wept with gratitude and taught [her](middle) a song that opens stone. [She](middle) sang it to every rock along the shore. At the last one, [someone](eldest) inside began to hum.
- parent ferryman middle "daughter"
- travel middle "went"
- attack middle blind "a slap"
- threaten giant blind "threatened to roast"
+ rescue middle blind "pelted"
- happy blind "gratitude"
- advisor blind middle "taught"
- create middle "sang"
+ find middle eldest "began to hum"

== 6 Boots Again
The stone cracked, and the [sisters](eldest+middle) fell about each other's necks. The [eldest](eldest) had forgotten everything but the way. [They](eldest+middle) quarrelled over the boots and, in the end, wore one each. At dusk the [Lady of the Tide](tide) came to see who had robbed [her](tide) of [her](tide) statue. The [middle](middle) [one](middle) kept [her](middle) eyes on the ground and made the [Lady](tide) an offer: [her](middle) own voice in exchange for a road beneath the water. The [Lady](tide) took it, and tried it on, and was pleased.
+ return eldest "stone cracked"
- sibling eldest middle "sisters"
- happy eldest+middle "each other's necks"
- lose eldest "forgotten"
- quarrel eldest middle "quarrelled"
- travel tide "came"
- steal middle tide "robbed her"
+ gift middle tide "her own voice"
- happy tide "pleased"

== 7 The Draughts Board
By now the [youngest](youngest) and the [king](king) had played three hundred games, and something had happened to [her](youngest) over the board that [she](youngest) did not care to look at closely. [He](king) no longer cheated. [He](king) told [her](youngest) how a [witch](witch) had jinxed [him](king), when [he](king) was a prince and broke [his](king) promise to [her](witch): a heron by day, a widower by night. The [youngest](youngest) took [his](king) last piece. Then [she](youngest) told [him](king) [her](youngest) name, [Tamarisk](youngest), which one should never do.
+ love.start youngest king "something had happened"
- betray! king youngest "cheated"
- reveal king youngest "told her how"
- attack.past witch king "jinxed"
- betray.past king witch "broke his promise"
- married.past _ king "widower"
+ reveal youngest king "told him her name"

== 8 Two on the Stair
The [eldest](eldest) and the [middle](middle) [sister](middle) came up through the floor, [one](eldest) limping, [one](middle) mute. [They](eldest+middle) found [Tamarisk](youngest) fast asleep with [her](youngest) head on the board and the [king](king) watching over [her](youngest), with a knife in [his](king) lap to cut [his](king) meat. The [eldest](eldest) saw only the knife. [She](eldest) struck [him](king) with a boot, and [he](king) fell all the eleven stairs. When [she](youngest) woke, the [youngest](youngest) did not thank [her](eldest).
- sibling eldest middle "sister"
- ill eldest "limping"
- find eldest+middle youngest "found Tamarisk"
- help king youngest "watching"
+ attack eldest king "struck him"
- injure king eldest "fell all the"
- sad youngest eldest "did not thank"

== 9 The Shroud
The [weaver](weaver) heard the fall, and [her](weaver) loom stood still. The twelfth shroud was finished. Could it be that this time it was for [him](king)? [Tamarisk](youngest) sat with the dying [king](king) and wouldn't let the [weaver](weaver) cover [him](king). [He](king) asked [her](youngest) a last time, and [she](youngest) answered yes. Yet no curse fell on [her](youngest), because the [fox](fox) had gone to the loom that very hour, and bitten through the thread.
- create weaver "finished"
- ill king "dying"
- help youngest king "sat with"
- reject youngest weaver "wouldn't let"
- propose king youngest "asked her a last time"
+ engaged.start king youngest "answered yes"
+ rescue fox youngest "bitten through"

== 10 The Price of Thread
Cut from the loom, the hair flew back to the heads of those to whom it had belonged, and eleven [wives](wives) sat up in the reeds, cross and hungry. The [weaver](weaver), [who](weaver) was the first of [them](wives), slapped the [king](king) on both cheeks, forgave [him](king) on the third, and died, as [she](weaver) had meant to for some time. [He](king) wept for [her](weaver) as a man weeps; [his](king) feathers did not come back in the morning. Only the [fox](fox) was sad to see [him](king) go on two plain legs.
- married.past king wives "wives"
+ recover wives "sat up"
- sad wives "cross"
- attack weaver king "slapped"
- reconcile king weaver "forgave him"
+ die weaver "died"
- sad king weaver "wept for her"
- sad fox king "sad to see"

== 11 The Voice
The [middle](middle) [sister](middle) had not said a word about what [she](middle) had lost, for how could [she](middle)? It was the old [ferryman](ferryman) [who](ferryman), out alone in the boat, heard the sea calling the seals in [his](ferryman) [child](middle)'s voice. [He](ferryman) rowed to the river mouth and, with [his](ferryman) back to the [Lady of the Tide](tide), told [her](tide) the only joke [he](ferryman) had not regretted. [She](tide) laughed so hard that the voice flew out of [her](tide). [He](ferryman) caught it in [his](ferryman) hat.
- reveal! middle _ "had not said"
- lose.past middle "what she had lost"
- discover ferryman middle "heard"
- parent ferryman middle "child"
- travel ferryman "rowed"
- happy tide "laughed"
+ find ferryman middle "caught it"

== 12 The Ferry
So all three [daughters](eldest+middle+youngest) came home, [one](eldest) with half a pair of boots, [one](middle) singing, and [one](youngest) with a [husband](king) [who](king) was still learning to walk. "[He](king) never paid," said the [ferryman](ferryman). The former [king](king) took up the second oar, and [he](king) has paid ever since. The blind [beggar](blind) keeps the accounts. And when there was a [child](child) in the house, the [fox](fox) came one evening, sat down by the cradle, and taught [him](child) to cheat.
- parent ferryman eldest+middle+youngest "daughters"
+ return eldest+middle+youngest "came home"
- create middle "singing"
+ married king youngest "husband"
- accuse ferryman king "never paid"
- help king ferryman "second oar"
- injure blind "blind"
- hire blind ferryman "keeps the accounts"
- advisor fox child "taught him"
