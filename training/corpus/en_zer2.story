%series Seven Lambs
%lang en
%genre sheep-station family saga in Chilean Patagonia, 1950s, past-tense episode guide
%cast elspeth  | Elspeth MacAskill; Elspeth; Doña Elspeth | f
%cast hector   | Hector MacAskill; Hector | m
%cast ramon    | Ramón Oyarzún; Ramón; Oyarzún | m
%cast amparo   | Amparo Oyarzún; Amparo | f
%cast callum   | Callum MacAskill; Callum | m
%cast isla     | Isla MacAskill; Isla | f
%cast vesna    | Vesna Marušić; Vesna | f
%cast kruger   | Wilhelm Krüger; Krüger | m
%cast priest   | Father Anselmo; Anselmo | m
%cast stranger | Penrose | m
%cast pilot    | - | m
%cast cook     | Rosalba | f
%cast boy      | Nahuel | m
%cast dog      | Bruce | m
%cast digger   | - | m
%cast mum      | - | f

== 1 The Wire
The autumn that the wire was cut for the third time, [Hector MacAskill](hector) rode out alone and did not ride back. [His](hector) [wife](elspeth), [Elspeth](elspeth), waited until the lamps were lit, then sent [Ramón Oyarzún](ramon), the [foreman](ramon), and the [sheepdog](dog) [Bruce](dog), [who](dog) found the horse, the hat and, under a thorn bush, a [child](boy) of six or seven. The [boy](boy) spoke no language that anybody at the station knew. [Callum](callum), the [heir](callum), was at school in [Edinburgh](@edinburgh); [his](callum) [sister](isla) [Isla](isla), [who](isla) was not allowed to inherit so much as a ewe, put the [foundling](boy) in [her](isla) [brother](callum)'s bed.
+ flee? hector "did not ride back"
- married elspeth hector "wife"
- boss elspeth ramon "foreman"
- investigate ramon hector "sent"
+ find dog boy "found the horse"
- sibling callum isla "sister"
- help isla boy "put the foundling"
- travel hector "rode out alone"

== 2 A Telegram
[Callum](callum) came home by steamer with a degree [he](callum) had not finished and a [bride](vesna) nobody had been told about. [Vesna Marušić](vesna) was the [daughter](vesna) of a gold [digger](digger) from [Porvenir](@porvenir), and [Elspeth](elspeth) gave [her](vesna) the room over the wash-house. [The two](elspeth+vesna) disliked each other by breakfast. [Krüger](kruger), the [neighbour](kruger) to the east, rode over to condole, remarked that a widow needs a fence and offered to buy. "[I](elspeth) am not a widow," said [Elspeth](elspeth), "until somebody shows [me](elspeth) a body." The [foreman](ramon)'s [wife](amparo), [Amparo](amparo), dropped a tureen on hearing it.
- return callum "came home"
- quit! callum "not finished"
+ married callum vesna "bride"
- parent digger vesna "daughter of"
- enemy elspeth vesna "disliked each other"
- neighbour elspeth kruger "neighbour"
- help kruger elspeth "condole"
+ reject elspeth kruger "not a widow"
- married amparo ramon "foreman's wife"
- die? hector "shows me a body"
- sad amparo "dropped a tureen"

== 3 What Amparo Knew
[Amparo Oyarzún](amparo) had been washing [Hector](hector)'s shirts for eleven years and loving [him](hector) for ten. [She](amparo) confessed the latter, though not to [Elspeth](elspeth) but to [Father Anselmo](priest), [who](priest) was deaf on that side. [Her](amparo) [husband](ramon), stacking chairs in the vestry, was not. Without a word [Ramón](ramon) saddled up, rode four days to the foot of the glacier and came back with the [master](hector)'s watch, which [he](ramon) laid before the [mistress](elspeth) of the house. It was stopped at ten past six. Where [he](ramon) had it from, [he](ramon) would not say, and [Isla](isla) saw that [his](ramon) knuckles were raw.
+ love amparo hector "loving him"
- reveal amparo priest "confessed"
- married amparo ramon "husband"
- discover ramon amparo "was not"
- find ramon "came back with"
- return ramon "came back"
- gift ramon elspeth "laid before the mistress"
- reveal! ramon elspeth "would not say"
+ discover isla ramon "knuckles were raw"
- travel ramon "rode four days"
- boss hector amparo "washing Hector's shirts"

== 4 Shearing
Forty shearers, a fiddler and a travelling dentist made the station into a town for a fortnight. [Vesna](vesna), bored in [her](vesna) loft, proved faster with the blades than any of the men, and the [cook](cook) won three bottles by betting on [her](vesna). The [boy](boy) followed [Isla](isla) about with a lamb under either arm. On the last day a red-haired [stranger](stranger) asked for work; [he](stranger) gave no name, ate like two and looked a long time at the photograph of [Hector](hector) over the range. [Callum](callum) hired [him](stranger) because [he](stranger) laughed at [his](callum) jokes. [Isla](isla) hoped [he](stranger) would stay, and was cross with herself.
- find cook "won three bottles"
- hire stranger callum "hired him"
+ travel stranger "asked for work"
- love.start isla stranger "hoped he would stay"
- friend boy isla "followed Isla"
- happy stranger "laughed"
- sad isla "cross with"

== 5 The Accusation
[Krüger](kruger) bought [Hector](hector)'s debts from the bank in [Punta Arenas](@punta) and sent [Elspeth](elspeth) a bill in place of a Christmas card. [Callum](callum) would have signed the land away that night, had [Vesna](vesna) not sat on the inkwell. It was [she](vesna) [who](vesna) asked aloud what the whole table was thinking: what if the [foreman](ramon) had killed [his](ramon) [employer](hector)? [Amparo](amparo) screamed that [she](vesna) should wash out [her](vesna) mouth. [Ramón](ramon), called in, took off [his](ramon) cap and confirmed that [he](ramon) had struck [Don Hector](hector), once, in the face, and that [Don Hector](hector) had thanked [him](ramon) for it.
- threaten kruger elspeth "sent Elspeth a bill"
- help vesna callum "sat on the inkwell"
+ accuse vesna ramon "killed his employer"
- kill? ramon hector "killed"
- boss hector ramon "employer"
- quarrel amparo vesna "screamed"
- reveal ramon _ "confirmed"
+ attack.past ramon hector "struck Don Hector"
- find kruger "bought Hector's debts"

== 6 Ten Past Six
So [Hector](hector) was alive. [Ramón](ramon) had tracked [him](hector) to a shepherd's hut on the other side of the border, where [he](hector) lay with a broken leg and a broken heart, and had sworn to keep [his](hector) secret. [Elspeth](elspeth) thanked the [foreman](ramon), dismissed [him](ramon), engaged [him](ramon) again and asked for [her](elspeth) horse. [She](elspeth) took with [her](elspeth) the red-haired [hand](stranger), since [he](stranger) knew the passes, and [Bruce](dog). When [they](dog+elspeth+stranger) reached the hut, the ashes were warm and the bunk was empty. On the wall, in charcoal, in [her](elspeth) [husband](hector)'s hand, stood one word: [Nahuel](boy).
+ die! hector "was alive"
- find.past ramon hector "tracked him"
- injure.past hector "broken leg"
- sad hector "broken heart"
- reveal! ramon _ "keep his secret"
- quit ramon elspeth "dismissed him"
- hire ramon elspeth "engaged him again"
- travel dog+elspeth+stranger "reached the hut"
+ flee hector "bunk was empty"
- married elspeth hector "husband"
- help stranger elspeth "knew the passes"
- investigate elspeth hector "asked for her horse"

== 7 Nahuel
They tried the word on the [child](boy), and the [child](boy) answered to it. [Isla](isla) worked out the rest with a schoolbook, a drawing slate and [Rosalba](cook), [who](cook), it turned out, had had the language from [her](cook) grandmother and had never been asked. The [cook](cook) listened to the [boy](boy) for an hour, then reported: [his](boy) [mother](mum) was dead of the cough, [his](boy) [father](hector) was a tall man who smelled of sheep, and had [his](boy) eyes. [Isla](isla) understood that [she](isla) had been reading bedtime stories to [her](isla) [brother](boy). [Elspeth](elspeth), in the doorway, understood it too, shut the book and asked whether [he](boy) had eaten.
+ discover isla boy "worked out"
- reveal cook isla "reported"
- parent mum boy "mother"
- die.past mum "dead of"
- parent hector boy "father"
- sibling boy isla "her brother"
- discover elspeth boy "understood it too"
- investigate cook boy "listened to"
- help.past isla boy "bedtime stories"

== 8 The Airman
A mail plane came down on the lower pasture, and the [pilot](pilot), unhurt and unabashed, was put up in the house. Within a day [he](pilot) was teaching [Vesna](vesna) to dance the mambo on the shearing floor; within three, [she](vesna) was in the cockpit. [Callum](callum) challenged [him](pilot) to a duel. The [airman](pilot) chose potatoes. [Penrose](stranger), as the red-haired [man](stranger) now let himself be called, refereed the bout, and at its end, when [both](callum+pilot) lay laughing in the mud, [Isla](isla) kissed the [referee](stranger) in front of [her](isla) [mother](elspeth). [Elspeth](elspeth) merely asked what kind of Penrose. "The Cornish kind," said [he](stranger), and it was a lie.
- advisor pilot vesna "teaching"
- flirt pilot vesna "dance the mambo"
- jealous callum vesna "challenged"
- quarrel callum pilot "duel"
+ kiss isla stranger "kissed"
- parent elspeth isla "mother"
- investigate elspeth stranger "what kind of"
+ betray stranger elspeth "a lie"
- injure! pilot "unhurt"
- happy callum+pilot "laughing"

== 9 East of the Fence
[Krüger](kruger) called in the debt on the first of June. The same evening [Amparo](amparo), carrying eggs, saw [Penrose](stranger) come out of [his](kruger) gate with an envelope. [She](amparo) went to the one [person](ramon) [she](amparo) had cause to avoid, and [Ramón](ramon), [who](ramon) had not addressed [her](amparo) since the vestry, put down [his](ramon) fork and said: "Tell [me](ramon)." Between [them](amparo+ramon) [the two](amparo+ramon) searched the bunkhouse. There was the wire-cutter; there was a letter in which the [neighbour](kruger) called [his](kruger) [spy](stranger) "dear [nephew](stranger)". [Isla](isla) refused to believe it, until [she](isla) looked at [her](isla) sweetheart and no longer needed to.
- threaten kruger elspeth "called in the debt"
- discover amparo stranger "saw Penrose"
- reveal amparo ramon "went to the one"
+ reconcile? amparo ramon "Tell me"
- investigate amparo+ramon stranger "searched the bunkhouse"
- kin kruger stranger "nephew"
+ betray.past stranger elspeth "spy"
- boss kruger stranger "his spy"
- couple isla stranger "sweetheart"
- discover isla stranger "no longer needed to"
- find amparo+ramon "a letter"

== 10 Snow
The snow came early, eleven thousand sheep stood in the wrong valley, and there was no time to throw anybody out. [Isla](isla) rode at the head. Behind [her](isla) rode the [traitor](stranger), under the eye of the [foreman](ramon). On the ice of the lake it was the [foreman](ramon), however, [who](ramon) went through, and the [man](stranger) [he](ramon) was guarding [who](stranger) lay down flat and held out the stock of [his](stranger) whip. [Ramón](ramon) lost two fingers and a prejudice. [Vesna](vesna) and [her](vesna) [pilot](pilot) dropped hay from the mended plane, and [Callum](callum), [who](callum) could not bear heights, was sick into a mailbag and went on shovelling.
- travel isla "rode at the head"
- betray.past stranger "traitor"
+ rescue stranger ramon "held out the stock"
- injure ramon "lost two fingers"
- help pilot+vesna _ "dropped hay"
- ill callum "was sick"
- sad callum "could not bear"

== 11 The Rider
Three days after the thaw a [rider](hector) in a poncho led the last four hundred ewes down the western pass. [Bruce](dog) knew [him](hector) first. [Hector](hector) had meant to go on to the coast and never be seen again; the bleating had turned [him](hector) round. [He](hector) found [his](hector) [wife](elspeth) at the sink. [She](elspeth) did not cry, [she](elspeth) did not forgive [him](hector), [she](elspeth) moved one plate. [Amparo](amparo), [who](amparo) for eleven years had starched for this hour, discovered that [she](amparo) felt nothing at all, laughed out loud and took [her](amparo) [husband](ramon)'s bandaged hand.
+ return hector "led the last"
- discover dog hector "knew him first"
- flee! hector "never be seen again"
- married elspeth hector "wife"
- reconcile! elspeth hector "did not forgive"
- love.end amparo hector "felt nothing"
- married amparo ramon "husband"
+ reconcile amparo ramon "bandaged hand"
- find hector elspeth "found his wife"
- sad! elspeth "did not cry"
- happy amparo "laughed out loud"

== 12 The Auction
At the auction in [Punta Arenas](@punta) the station was knocked down to [Krüger](kruger) for the price of a church organ, or would have been, had not a [voice](cook) at the back raised the bid. It belonged to [Rosalba](cook). Thirty years of wages, three bottles' worth of wagers and a gold nugget lent by [Vesna](vesna)'s [father](digger) made the [cook](cook) the [owner](cook) of nine thousand hectares. [Krüger](kruger) accused [his](kruger) [nephew](stranger) of having warned the family; the [latter](stranger) bowed. Struck from the will, [he](stranger) asked [Isla](isla) on the courthouse steps for nothing, as [he](stranger) put it, but a job with no fence in it.
- find! kruger "would have been"
+ find cook "owner"
- gift digger cook "gold nugget"
- parent digger vesna "father"
- help.past stranger elspeth "having warned"
- betray.past stranger kruger "having warned"
- accuse kruger stranger "accused his nephew"
- hire? stranger isla "a job"
- kin kruger stranger "nephew"
- reject kruger stranger "Struck from the will"
+ reconcile? isla stranger "asked Isla"

== 13 Seven Lambs
[Rosalba](cook) changed little: [she](cook) had a new stove put in, made [Isla](isla) manager and let the [MacAskills](callum+elspeth+hector+isla) stay on as tenants, at a rent of seven lambs. [Hector](hector) sleeps over the wash-house. [Vesna](vesna), to general surprise, did not fly off with the [airman](pilot); it was [Callum](callum) [who](callum) did, as [his](pilot) navigator, with a paper bag. [She](vesna) shears. At the end [Nahuel](boy) leads the rent across the yard on a string, six lambs and the [dog](dog), and explains to [Doña Elspeth](elspeth), in Scots, that the seventh has gone to look for its mother. [She](elspeth) takes [him](boy) on [her](elspeth) knee.
+ hire isla cook "manager"
- boss cook isla "manager"
- gift cook callum+elspeth+hector+isla "stay on as tenants"
- move hector "sleeps over"
- flee! vesna "did not fly off"
+ travel callum+pilot "who did"
- colleague callum pilot "navigator"
- help elspeth boy "on her knee"
