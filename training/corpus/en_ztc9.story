%series Winterhaven Light
%lang en
%genre adventure and smuggling, a lighthouse island off Nova Scotia's Eastern Shore, 1908, chapter arguments of an old serial novel
%cast keep    | Angus Publicover; Publicover; Angus | m
%cast hal     | Halcyon Publicover; Halcyon; Hal | f
%cast str     | Jerome Doucet; Doucet; Jerome | m
%cast inn     | Wilhelmina Zwicker; Mrs Zwicker; Zwicker | f
%cast mate    | Nathan Boutilier; Boutilier | m
%cast customs | Percival Hiltz; Hiltz | m
%cast aunt    | Aunt Drusilla; Drusilla | f
%cast skip    | Black Isaac; Isaac | m
%cast doc     | Dr Hirtle; Hirtle | m
%cast lad     | Obie | m
%cast bro     | Lemuel Publicover; Lemuel | m
%cast pm      | - | f
%cast pay     | - | m
%cast wife    | - | f

== 1 The Lamp Goes Out
On a night of sleet the lamp on Winterhaven stands dark for eleven minutes, and a schooner without lights drives onto the Sisters. [Angus Publicover](keep), the [keeper](keep), is found at the foot of [his](keep) own stairs with a cracked skull. [His](keep) [daughter](hal) [Halcyon](hal), nineteen, climbs over [him](keep), lights the wick and only then weeps. At dawn [she](hal) drags a half-drowned [stranger](str) out of the kelp. [He](str) opens [his](str) eyes, asks for nobody and hides something in [his](str) boot. The rest of the crew is never seen.
- attack _ keep "cracked skull"
- injure keep "cracked skull"
- parent keep hal "daughter"
- sad hal "weeps"
+ rescue hal str "drags a half-drowned stranger"
- betray? str hal "hides something"

== 2 At Zwicker's
[Wilhelmina Zwicker](inn), the [innkeeper](inn) on the mainland, gives the [castaway](str) a bed and counts [his](str) buttons. [Dr Hirtle](doc) rows over to trepan the [keeper](keep), [who](keep) does not wake. The customs [officer](customs), [Percival Hiltz](customs), wants to know what the schooner carried; the [stranger](str), [who](str) says that [his](str) name is Smith, has forgotten. [Hiltz](customs) does not like [him](str). [Hiltz](customs) has asked for [Halcyon](hal)'s hand twice, and it has not escaped [him](customs) that on Sunday [she](hal) crossed two miles of ice to bring a [sailor](str) socks.
- help inn str "gives the castaway"
- treat keep doc "trepan"
- investigate customs str "wants to know"
- betray str customs "says that his name"
- enemy customs str "does not like"
- propose.past customs hal "asked for"
- discover customs hal "has not escaped him"
+ gift hal str "bring a sailor socks"

== 3 What Was in the Boot
The [innkeeper](inn)'s [pot-boy](lad), [Obie](lad), cleans the boots and so comes by a key with a lead tag. [He](lad) takes it to the second [mate](mate) of the mail packet, [Nathan Boutilier](mate), [who](mate) pays for curiosities, and [Boutilier](mate) has turned quite pale before [he](mate) has turned the tag. When the [castaway](str) misses it, [he](str) shakes the [boy](lad) like a rug; the [landlady](inn) shows [him](str) the ladle and then the street. The [man](str) [she](hal) once pulled from the kelp knocks at [Halcyon](hal)'s door. [She](hal) puts [him](str) in the oil store, next to the paraffin.
+ steal lad str "comes by a key"
- boss inn lad "pot-boy"
- gift mate lad "pays for"
- sad mate "quite pale"
- attack str lad "shakes the boy"
- threaten inn str "shows him the ladle"
- reject inn str "then the street"
- rescue.past hal str "pulled from"
+ move str hal "in the oil store"

== 4 The Oil Store
[Halcyon](hal) teaches the [lodger](str) the lamp. The [lodger](str) learns fast. [Aunt Drusilla](aunt) disapproves. [Drusilla](aunt) is [Angus](keep)'s [sister](aunt). [She](aunt) nurses [Angus](keep) day and night. Still [Angus](keep) sleeps. [Boutilier](mate) rows round the island at dusk. [Obie](lad) rows with [Boutilier](mate). The [lodger](str) sees the [pair](lad+mate) and ducks. [Halcyon](hal) asks why. [He](str) kisses [Halcyon](hal). It is no answer. [Drusilla](aunt) breaks a jug. A gull sits on the rail and eats a glove.
- advisor hal str "teaches"
- sibling aunt keep "sister"
- treat keep aunt "nurses Angus"
- ill keep "sleeps"
- discover str lad+mate "sees the pair"
+ kiss hal str "kisses Halcyon"
- sad aunt "breaks a jug"

== 5 A Name
From a poster in [Halifax](@halifax) the customs [man](customs) learns that "Smith" is [Jerome Doucet](str), wanted for the murder of a [paymaster](pay) and the loss of forty thousand dollars. [He](customs) brings the sheet to [Halcyon](hal) himself and, to do [him](customs) justice, does not enjoy it. [She](hal) faces the [outlaw](str) with the paper in one hand and the flare pistol in the other. [Doucet](str) does not deny the money. The [paymaster](pay), [he](str) says, was stabbed by a [man](skip) they call [Black Isaac](skip), [who](skip) went down with the schooner. "Nobody went down," says a voice from the bed. [Angus](keep) has woken up.
- discover customs str "learns that"
- kill? str pay "murder"
- reveal customs hal "brings the sheet"
+ threaten hal str "flare pistol"
- steal.past str pay "does not deny"
- kill.past skip pay "stabbed"
- accuse str skip "was stabbed by"
- die! skip "Nobody went down"
+ recover keep "woken up"

== 6 The Keeper Remembers
It was no robber who struck the [keeper](keep) down, but [Lemuel](bro), [his](keep) younger [brother](bro), thought lost on the Grand Banks six years ago. [Lemuel](bro) had begged [him](keep) to darken the lamp; when [Angus](keep) would not, [he](bro) did it himself. [Drusilla](aunt) puts down the basin. [She](aunt) has known for all of those years that [Lemuel](bro) was alive, for [he](bro) wrote to [her](aunt) at Christmas, and has let [her](aunt) [sister-in-law](wife) on the mainland wear black. The [widow](wife), [who](wife) isn't one, has meanwhile accepted [Dr Hirtle](doc).
- attack.past bro keep "struck the keeper down"
- sibling bro keep "brother"
- die! bro "thought lost"
- reject.past keep bro "would not"
+ reveal keep _ "was no robber"
- discover.past aunt bro "has known"
- betray.past aunt wife "wear black"
- kin aunt wife "sister-in-law"
+ engaged doc wife "accepted Dr Hirtle"

== 7 The Sea Chest
The key fits a chest, and the chest lies in nine fathoms under the Sisters. [Boutilier](mate), [who](mate) sailed with [Isaac](skip) as a lad and owes [him](skip) an ear, brings it up with the help of [Obie](lad)'s lungs. [They](lad+mate) are not alone. From behind the rock slides a dory, and in it sits the dead [man](skip), black-bearded and dry, with the [keeper](keep)'s [brother](bro) at the oars. The second [mate](mate) is knocked overboard. The [pot-boy](lad) is taken along, because somebody has to bail. On the beach the [bailer](lad)'s cap washes up, and the [innkeeper](inn), [who](inn) had boxed [his](lad) ears every morning, cannot be comforted.
- colleague.past mate skip "sailed with Isaac"
- injure.past mate skip "an ear"
+ find lad+mate "brings it up"
- return skip "slides a dory"
- sibling bro keep "brother"
- attack skip mate "knocked overboard"
+ abduct bro+skip lad "taken along"
- attack.past inn lad "boxed his ears"
- sad inn "cannot be comforted"

== 8 Handcuffs
[Hiltz](customs) arrests the [outlaw](str) on the gallery of the light. [He](customs) does so at pistol point, politely, with [Halcyon](hal) looking on. [Doucet](str) holds out [his](str) wrists and asks only that somebody find the [boy](lad) [he](str) had shaken. In the packet's cabin, [Boutilier](mate), fished from the tide by the [doctor](doc), is sworn in, and what [he](mate) says about the [paymaster](pay)'s last night makes the customs [officer](customs) put down [his](customs) pen. There were two [men](skip+str) with the money. Only [one](skip) of [them](skip+str) had a knife. Next morning [Hiltz](customs) mislays the key of the cell. [He](customs) is a careful man otherwise.
+ arrest customs str "arrests the outlaw"
- find? _ lad "find the boy"
- attack.past str lad "had shaken"
- rescue doc mate "fished from the tide"
- reveal mate customs "what he says"
- discover customs skip "put down"
+ help customs str "mislays the key"

== 9 Open Water
[Doucet](str) steals a sail canoe and is past the bar before noon; with [him](str), as [he](str) finds when the tarpaulin sneezes, goes [Halcyon](hal). [They](hal+str) fall out over the compass, make it up over a cold potato, and run on a shoal at dusk. Smoke stands above Goose Rock. There the abducted [boy](lad) is frying mackerel for [his](lad) two [captors](bro+skip), with an onion in [his](lad) cheek against scurvy and no cap. [Isaac](skip) has promised to drown [him](lad) when the fish gives out. The younger [brother](bro) of the [keeper](keep) looks at [his](bro) [niece](hal) through the grass and makes no sign at all.
- steal str _ "steals a sail canoe"
- flee str "past the bar"
- find str hal "tarpaulin sneezes"
- quarrel hal str "fall out"
- reconcile hal str "make it up"
- abduct.past bro+skip lad "abducted boy"
+ threaten skip lad "promised to drown"
- sibling bro keep "younger brother"
- kin bro hal "niece"
- help bro hal "makes no sign"

== 10 Goose Rock
The fish gives out on the Thursday. When the [man](skip) with the black beard takes [Obie](lad) by the collar, it is [Lemuel](bro) [who](bro) brings the oar down, and [Isaac](skip)'s knife, going round in the dark for whoever did it, finds [him](bro) below the ribs. [Jerome](str) comes over the rocks too late for the [one](bro) and just in time for the [other](lad). The [murderer](skip) of the [paymaster](pay) goes backwards off the ledge with the [outlaw](str)'s hands at [his](skip) throat; only the [outlaw](str) comes up. [Halcyon](hal) holds [her](hal) [uncle](bro)'s head. "Tell [Angus](keep) about the lamp," [he](bro) says, and does not finish.
- threaten skip lad "by the collar"
- attack bro skip "brings the oar down"
+ rescue bro lad "brings the oar down"
- kill skip bro "below the ribs"
- rescue str lad "just in time"
- kill.past skip pay "murderer"
- attack str skip "hands at his throat"
+ die skip "only the outlaw"
- kin bro hal "uncle"
- help hal bro "holds her uncle's head"
+ die bro "does not finish"

== 11 Forty Thousand
The chest is full of shingle. [Drusilla](aunt), before the assembled parlour of the inn, sets down a carpet bag and counts out the lot: [her](aunt) younger [brother](bro) had brought it to [her](aunt) on the night of the wreck, and [she](aunt) had sewn it into the mattress on which the elder [one](keep) lay unconscious. [She](aunt) is sorry. The [man](keep) [she](aunt) nursed on forty thousand dollars laughs until [his](keep) stitches hurt. The [paymaster](pay)'s [mother](pm) gets a pension, [Obie](lad) gets [Mrs Zwicker](inn)'s arms and then [her](inn) surname, and the [doctor](doc) is at last told that [his](doc) [bride](wife) has been a wife all along, until Thursday.
- reveal aunt _ "counts out the lot"
- sibling aunt bro "brother"
- gift.past bro aunt "had brought it"
- betray.past aunt keep "sewn it into"
- sad aunt "is sorry"
- treat.past keep aunt "nursed on"
- happy keep "laughs until"
- parent pm pay "mother"
+ parent.start inn lad "her surname"
- reveal _ doc "at last told"
- engaged doc wife "bride"
- married.past bro wife "a wife all along"

== 12 Eleven Minutes
[Hiltz](customs) tears up the poster and hands in [his](customs) own badge with the pieces, for having mislaid a key on purpose. The [mate](mate) with one ear takes over the office and nobody's side. [Angus](keep), on two sticks, marries [his](keep) [daughter](hal) to the [man](str) from the kelp under the lamp; the rejected [suitor](customs) plays the melodeon, and plays it well. [Dr Hirtle](doc) and [Lemuel](bro)'s [widow](wife), [who](wife) is one this time, will wait a year. At midnight the [newlyweds](hal+str) put out the light for eleven minutes. There's a moon. No ship is due.
+ quit customs "hands in"
- hire mate "takes over the office"
- parent keep hal "daughter"
+ wedding hal str "marries"
- reject.past hal customs "rejected suitor"
- create customs "plays the melodeon"
- married.past bro wife "widow"
- wedding? doc wife "will wait a year"
