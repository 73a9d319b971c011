%series Seam Bowling
%lang en
%genre cricket-club drama, Barbados 1974, simple past, matter-of-fact encyclopaedia summaries
%cast everton | Everton Clarke; Everton; Clarke | m
%cast marva   | Marva Clarke; Marva | f
%cast dez     | Desmond Clarke; Desmond; Dez | m
%cast rose    | Rose Inniss; Rose | f
%cast inniss  | Colonel Inniss; Hubert Inniss; Inniss | m
%cast vashti  | Vashti Ramdeen; Vashti | f
%cast ram     | Mr. Ramdeen; Ramdeen | m
%cast sweet   | Sweetboy Alleyne; Sweetboy; Alleyne | m
%cast cuth    | Father Cuthbert; Cuthbert | m
%cast pearl   | Pearl | f
%cast scout   | Barnaby Snow; Snow | m
%cast umpire  | - | m
%cast nurse   | - | f
%cast wife    | - | f
%cast club    | Pelicans | g

== 1 The Opening Pair
In January the fast [bowler](everton) [Everton Clarke](everton) came home from ten years in [England](@england) to the parish where [he](everton) had left a [wife](marva), [Marva](marva), and a [boy](dez) [who](dez) was now as tall as the door. [Marva](marva) served [him](everton) cold food and no word of welcome. [Colonel Inniss](inniss), [president](inniss) of the [Pelicans](club), engaged the returned [hero](everton) as player-coach over the head of [Sweetboy Alleyne](sweet), [who](sweet) had held the post and [who](sweet), it was said, had also held [Marva](marva)'s hand. At the ground a [girl](rose) in a yellow dress asked young [Desmond](dez) the score and forgot to listen.
+ return everton "came home"
- married everton marva "wife"
- breakup.past everton marva "had left"
- parent everton+marva dez "boy"
- sad marva "no word of welcome"
+ hire everton inniss "engaged"
- quit sweet "had held the post"
- affair? marva sweet "held Marva's hand"
- meet dez rose "asked young Desmond"
- love.start rose dez "forgot to listen"

== 2 Leg Before
The [girl](rose) in yellow was [Rose Inniss](rose), the [Colonel](inniss)'s only [daughter](rose), and [Desmond](dez), the [laundress](marva)'s [son](dez), was not supposed to know [her](rose) to speak to. [They](dez+rose) spoke behind the sightscreen. [Sweetboy](sweet), passed over and sour, told [Inniss](inniss) of it. The [Colonel](inniss) forbade [Rose](rose) the ground and told [Clarke](everton) to keep [his](everton) [cub](dez) on a leash; the new [coach](everton), [who](everton) had not exchanged ten sentences with the [boy](dez) [he](everton) had fathered, answered that a leash was for dogs and colonels. A bat was broken. Rain stopped play.
- parent inniss rose "daughter"
- parent marva dez "laundress's son"
- date dez rose "behind the sightscreen"
- sad sweet "sour"
+ reveal sweet inniss "told Inniss"
- parent everton dez "fathered"
+ quarrel everton inniss "a leash was for dogs"

== 3 Net Practice
[Everton](everton) taught [Dez](dez) the inswinger. [Dez](dez) learned fast. [Dez](dez) did not call [Everton](everton) Father. [Vashti Ramdeen](vashti) scored for the [Pelicans](club). [Vashti](vashti) and [Rose](rose) shared everything. [Vashti](vashti) carried notes from [Rose](rose) to [Dez](dez). [Pearl](pearl) sold fishcakes. [Pearl](pearl) was [Everton](everton)'s [half-sister](pearl). [Pearl](pearl) told [Everton](everton) about [Sweetboy](sweet) and [Marva](marva). [Everton](everton) looked for [Sweetboy](sweet). Sweet nothings, said [Marva](marva). The [umpire](umpire)'s dog bit [Sweetboy](sweet).
- advisor everton dez "taught"
- friend rose vashti "shared everything"
- help vashti dez+rose "carried notes"
- sibling everton pearl "half-sister"
+ reveal pearl everton "told Everton"
- affair? marva sweet "about Sweetboy and Marva"
- investigate everton sweet "looked for"
- affair! marva sweet "Sweet nothings"
- injure sweet "bit"

== 4 The Letter from Leeds
A letter with an English stamp, addressed in a round hand to "[my](wife) [darling](everton)", fell out of the [coach](everton)'s blazer while the [laundress](marva) was pressing it, and so [Marva](marva) found out that there was a second household, and in it a second [wife](wife). [She](marva) ironed the blazer to a cinder. Then [she](marva) carried [his](everton) trunk into the road and herself, with great composure, up the steps of [Father Cuthbert](cuth), [who](cuth) had married [them](everton+marva), to ask what a bigamist's first [wife](marva) was called. The [priest](cuth), much troubled, said that [she](marva) was called wronged.
+ discover marva everton "found out"
- betray everton marva "a second household"
- cheat everton marva "second household"
- married everton wife "second wife"
- sad marva "to a cinder"
+ breakup marva everton "carried his trunk"
- advisor cuth marva "priest"
- wedding.past everton marva "had married them"
- sad cuth "much troubled"

== 5 Tea Interval
Homeless, [Everton](everton) slept on [Pearl](pearl)'s veranda among the crates. [He](everton) swore to [his](everton) [sister](pearl) that the [Leeds](@leeds) marriage had been a piece of paper, for the visa; [she](pearl), [who](pearl) had known [him](everton) since the cradle, went on cutting onions. On Saturday [he](everton) took eight wickets. [Sweetboy](sweet), meanwhile, went to the [Colonel](inniss) with the blackened letter, which [he](sweet) had fished out of [Marva](marva)'s bin, and let it be understood that a certain post might fall vacant or a certain newspaper be informed. [Inniss](inniss) hated being leaned on. [He](inniss) gave in by dinner.
- move everton pearl "slept on"
- sibling everton pearl "sister"
- married! _ everton "a piece of paper"
- find everton "took eight wickets"
- steal sweet marva "fished out"
- reveal sweet inniss "blackened letter"
+ threaten sweet inniss "newspaper be informed"
- sad inniss sweet "hated"
- help inniss sweet "gave in"

== 6 Dropped
The committee met on a Monday and by Tuesday the [Pelicans](club) had a new [coach](sweet), [who](sweet) was the old [one](sweet). As [his](sweet) first act [Sweetboy](sweet) struck [Desmond](dez) from the team sheet. The [lad](dez), thinking that it was [Rose](rose) [who](rose) had talked, sent back [her](rose) letters by [Vashti](vashti), [who](vashti) read them on the bus, every one, and wept, being, as [she](vashti) now admitted to herself, in love with the [sender](dez). [Rose](rose) stopped eating. The [nurse](nurse) called in by the [Colonel](inniss) diagnosed cricket.
+ hire sweet "new coach"
- quit dez sweet "struck"
- betray! rose dez "thinking that"
- breakup dez rose "sent back her letters"
- sad vashti "wept"
+ love vashti dez "in love"
- ill rose "stopped eating"
- treat rose nurse "diagnosed cricket"

== 7 A Stranger in White
[Barnaby Snow](scout), a soft-spoken [man](scout) in a linen suit, took a room above the rum shop of [Mr. Ramdeen](ram) and asked questions about left-handers. Half the island believed [him](scout) to be from the tax office. In truth [he](scout) scouted for a county in the north of England, and [he](scout) had come for [Dez](dez). [Ramdeen](ram), a [widower](ram) with one [daughter](vashti) and no illusions, guessed it first, and drew the [scout](scout) a map to the cane field where the dropped [player](dez) bowled at a dustbin. "Does [he](dez) have family in [England](@england)?" asked [Snow](scout). [Ramdeen](ram) said that this was rather the trouble.
- travel scout "took a room"
- investigate scout dez "asked questions"
- married.past _ ram "widower"
- parent ram vashti "daughter"
+ discover ram scout "guessed it first"
- help ram scout "drew the scout a map"
- hire? dez scout "had come for Dez"

== 8 Silly Point
The truth about the letters came out by way of a fishcake. [Vashti](vashti), unable to swallow, confessed to [Pearl](pearl) that [she](vashti) had let [Dez](dez) go on thinking ill of [Rose](rose), though [she](vashti) had seen [Sweetboy](sweet) come out of the [president](inniss)'s office on the day. [Pearl](pearl) marched [her](vashti) to the cane field by the elbow. [Desmond](dez) heard it out, dropped the ball and ran, three miles, over two walls, into the bedroom of the [invalid](rose), [who](rose) hit [him](dez) with a pillow and then, there being no second pillow, kissed [him](dez). The [bookkeeper](vashti) of it all walked home alone in the rain.
+ reveal vashti pearl "confessed"
- betray.past vashti dez "go on thinking ill"
- discover.past vashti sweet "had seen"
- reveal vashti dez "heard it out"
- travel dez rose "ran"
- attack rose dez "hit him"
+ reconcile dez rose "kissed him"
- kiss dez rose "kissed him"
- sad vashti "alone in the rain"

== 9 The Other Mrs. Clarke
[She](wife) came on the mail boat, with a hat. The English [wife](wife), for there was nothing papery about [her](wife), walked from the quay to the laundry, put [her](wife) gloves on the counter and said to [Marva](marva): "[I](wife) take it [we](marva+wife) have been had." What might have turned into the brawl the street had gathered for turned into a pot of tea. By evening the two [Mrs. Clarkes](marva+wife) were thick as thieves. [They](marva+wife) reported [their](marva+wife) [husband](everton) to the police together, and together, when the sergeant led [him](everton) down the hill, [they](marva+wife) found that it was less fun than expected.
+ travel wife "came on the mail boat"
- meet marva wife "put her gloves"
- betray.past everton marva+wife "have been had"
- quarrel! marva wife "the brawl"
+ friend.start marva wife "thick as thieves"
- accuse marva+wife everton "reported"
- married everton marva+wife "husband"
+ arrest _ everton "led him down"

== 10 Follow On
Bail was set at a sum that nobody had. It was [Sweetboy](sweet), incredibly, [who](sweet) came up with it. [He](sweet) had begun, [he](sweet) told [Father Cuthbert](cuth) through the grille, to dream of [his](sweet) old [captain](everton), for [Everton](everton) had once, at school, pulled [him](sweet) out of the harbour by the hair. The [prisoner](everton) refused to thank [him](sweet). [They](everton+sweet) walked up the hill on opposite sides of the road, as far as the wicket gate; there the [bowler](everton), without turning [his](everton) head, held out a hand, and the [benefactor](sweet) took it. A donkey looked on. [Pearl](pearl) had sold out of everything but limes.
+ rescue sweet everton "came up with it"
- reveal sweet cuth "through the grille"
- rescue.past everton sweet "pulled him out"
- arrest.past _ everton "prisoner"
- boss.past everton sweet "old captain"
- reject everton sweet "refused to thank"
+ reconcile everton sweet "held out a hand"

== 11 Leave
[Snow](scout) made [his](scout) offer: two seasons, board and boots. [Desmond](dez) had dreamt of it since [he](dez) could stand. [Rose](rose) urged [him](dez) to sign. [She](rose) was lying, and [he](dez) knew it, and signed. The [Colonel](inniss), [who](inniss) had threatened to disown [her](rose) if [she](rose) so much as waved from the pier, found [her](rose) bed empty on the morning of the sailing. [She](rose) had not gone aboard, as [he](inniss) feared, nor into the sea. [She](rose) was sitting in the laundry with [her](rose) sleeves rolled up, as apprentice to the [mother](marva) of the [man](dez) [she](rose) meant to wait for.
- hire? dez scout "made his offer"
- betray rose dez "lying"
- discover dez rose "knew it"
+ hire dez scout "signed"
- threaten.past inniss rose "disown"
- flee rose inniss "bed empty"
- flee! rose "not gone aboard"
- die! rose "nor into the sea"
- sad inniss rose "feared"
+ hire rose marva "apprentice"
- parent marva dez "mother"
- love rose dez "meant to wait for"

== 12 Judgment
The magistrate annulled the second marriage and fined [Clarke](everton) the price of a bull. Free for the first time since [he](everton) was twenty, [he](everton) went from one [ex-wife](wife), as it were, to the [other](marva). The [Englishwoman](wife) wished [him](everton) well and meant it; [she](wife) had grown fond of [Mr. Ramdeen](ram), [whose](ram) mathematics [she](wife) admired. [Marva](marva) let [her](marva) [husband](everton) stand at the gate for an hour. [She](marva) did not take [him](everton) back. [She](marva) did allow [him](everton) to carry the water, and on Sundays, it was noted, the water took a long time.
+ divorce everton wife "annulled"
- ex everton wife "ex-wife"
- love wife ram "grown fond"
- married everton marva "husband"
+ reconcile! everton marva "did not take him back"
- help everton marva "carry the water"
- reconcile? everton marva "took a long time"

== 13 Close of Play
[Dez](dez) wrote home. [Rose](rose) read the letter to [Marva](marva). [Dez](dez) had taken five wickets. [Dez](dez) sent love to [Rose](rose). [Rose](rose) was expecting [his](dez) child. [Inniss](inniss) heard it from [Vashti](vashti). The [Colonel](inniss) took off [his](inniss) hat. [He](inniss) brought a cradle to [Marva](marva)'s door. [Rose](rose) forgave [her](rose) [father](inniss). [Ramdeen](ram) married the [Englishwoman](wife). [Vashti](vashti) gave [her](vashti) [stepmother](wife) a scorebook. [Sweetboy](sweet) made [Everton](everton) [his](sweet) assistant. The [Pelicans](club) lost. Nobody minded.
- reveal dez marva+rose "wrote home"
- find dez "taken five wickets"
- love dez rose "love to Rose"
+ pregnant rose dez "expecting"
- reveal vashti inniss "heard it from"
- gift inniss marva "cradle"
- reconcile inniss rose "forgave"
- parent inniss rose "father"
+ wedding ram wife "married"
- kin vashti wife "stepmother"
- gift vashti wife "scorebook"
- hire everton sweet "made Everton his assistant"
- boss.start sweet everton "his assistant"
- lose club "lost"
