%series The Seat of Rushes
%lang en
%genre fantasy court drama in a delta kingdom, streaming overviews
%cast hathra   | Queen Hathra; Hathra | f
%cast ilbet    | Princess Ilbet; Queen Ilbet; Ilbet | f
%cast senna    | Lady Senna; Senna | f
%cast orso     | King Orso; Orso | m
%cast tesk     | Captain Tesk; Tesk | m
%cast dabir    | Prince Dabir; Dabir | m
%cast rook     | Rook | m
%cast maruwen  | Maruwen; Lady Maruwen | f
%cast pell     | Abbot Pell; Pell | m
%cast novice   | Linus; Abbot Linus | m
%cast ferryman | Gaspar; Old Gaspar | m
%cast midwife  | - | f
%cast boy      | Orsolo | m
%cast will     | Will | m
%cast saltking | - | m

== 1 High Water
On the night the river tops the palace steps, [King Orso](orso) breathes [his](orso) last in the arms of [Maruwen](maruwen), [who](maruwen) has shared [his](orso) bed for nine years, while [his](orso) [wife](hathra), [Queen Hathra](hathra), plays chess two floors below. [Their](hathra+orso) only [child](ilbet), [Princess Ilbet](ilbet), is promised to [Prince Dabir](dabir) of the salt coast, but loses sleep over somebody else: [Tesk](tesk), the new [captain](tesk) of the guard, [who](tesk) has eyes only for [her](ilbet) [lady-in-waiting](senna), [Senna](senna). Before dawn the [widow](hathra) has the other [woman](maruwen) put out in the rain.
+ die orso "breathes his last"
- affair.past maruwen orso "shared his bed"
- cheat.past orso hathra "shared his bed"
- married.past hathra orso "wife"
- parent hathra+orso ilbet "child"
- engaged dabir ilbet "promised to"
- love ilbet tesk "loses sleep over"
- hire.past tesk "new captain"
- love tesk senna "eyes only for"
- boss ilbet senna "lady-in-waiting"
+ reject hathra maruwen "put out"

== 2 The Ferry
[Maruwen](maruwen) gets as far as the landing. The [ferryman](ferryman) there gives [her](maruwen) a dry blanket and asks for no fare; [his](ferryman) foster [son](rook), a broad-shouldered [lad](rook) called [Rook](rook), carries [her](maruwen) chest up to the attic, where [she](maruwen) is going to live. When [she](maruwen) sees the birthmark on the [boy](rook)'s neck, [she](maruwen) has to sit down. [She](maruwen) laid a [baby](rook) with just such a mark in a basket twenty years ago, and told the [man](orso) [who](orso) had fathered [it](rook) that [it](rook) was dead.
- gift ferryman maruwen "gives her"
- kin ferryman rook "foster son"
- help rook maruwen "carries her chest"
+ move maruwen ferryman+rook "going to live"
+ discover maruwen rook "birthmark"
- parent maruwen rook "baby"
- betray.past maruwen orso "told the man"
- parent orso rook "fathered"
- die! rook "was dead"

== 3 Two Ladies
[Ilbet](ilbet) confronts [Senna](senna) in the bath-house. Since when, [she](ilbet) demands, has [she](senna) been seeing the [captain](tesk)? The [lady-in-waiting](senna) swears [she](senna) has never so much as held [his](tesk) hand; the [princess](ilbet), [who](ilbet) has watched [them](senna+tesk) embrace from [her](ilbet) window, calls [her](senna) a snake. [She](senna) weeps, and [she](ilbet) does not relent. That evening the [younger](senna) of [the two](ilbet+senna) packs [her](senna) things. The [elder](ilbet), too proud to call [her](senna) back, stands behind the door until [she](ilbet) hears [her](senna) footsteps die away.
+ quarrel ilbet senna "confronts"
- accuse ilbet senna "demands"
- boss ilbet senna "lady-in-waiting"
- date? senna tesk "seeing the captain"
- betray senna ilbet "swears"
- discover.past ilbet senna+tesk "has watched"
- jealous ilbet senna "calls her a snake"
- sad senna "weeps"
- reconcile! ilbet senna "does not relent"
+ flee senna ilbet "packs her things"

== 4 A Prince from the Salt
[Dabir](dabir) comes upriver with forty boats and a cold. [Hathra](hathra), [who](hathra) rules until [her](hathra) [daughter](ilbet) is of age, gives a banquet in [his](dabir) honour. [He](dabir) pays court to the [princess](ilbet) in three languages. [She](ilbet) yawns in one. The [page](will) [who](will) fills [his](dabir) cup, a freckled [boy](will) named [Will](will), is rewarded with a smile that lasts too long, and does not sleep either. [Abbot Pell](pell), the [queen](hathra)'s [confessor](pell), urges haste: the salt coast has an army, and the delta has reeds.
- travel dabir "comes upriver"
- ill dabir "a cold"
- parent hathra ilbet "daughter"
- celebrate hathra dabir "banquet"
+ flirt dabir ilbet "pays court"
- reject ilbet dabir "yawns"
- meet dabir will "fills his cup"
- flirt dabir will "smile"
- love.start will dabir "does not sleep"
- advisor pell hathra "confessor"
- wedding? dabir ilbet "urges haste"

== 5 Plain Water
[Tesk](tesk) adores [Senna](senna). [Senna](senna) is carrying [his](tesk) [child](boy). Nobody has told [Tesk](tesk). [Rook](rook) joins the guard. The new [recruit](rook) looks up to the [captain](tesk). One night [Rook](rook) pulls [Will](will) out of the river. The [page](will) and the [recruit](rook) become close. [Will](will) confides in [Rook](rook). The [one](dabir) [he](will) longs for is [Dabir](dabir). [Dabir](dabir) writes poems about [Will](will). [Hathra](hathra) finds the poems. [Hathra](hathra) burns them and tells [Pell](pell).
- love tesk senna "adores"
+ pregnant senna tesk "carrying his child"
- reveal! _ tesk "Nobody has told"
- hire rook "joins"
- boss tesk rook "captain"
- rescue rook will "pulls"
- friend.start rook will "become close"
- reveal will rook "confides in"
- love will dabir "longs for"
- love dabir will "poems about"
+ discover hathra dabir "finds the poems"
- reveal hathra pell "tells Pell"

== 6 The Wedding of Salt and Reed
Although the [bride](ilbet) knows about the [page](will) and the [groom](dabir) about the [captain](tesk), [Ilbet](ilbet) and [Dabir](dabir) exchange rings under the great willow, and [she](ilbet), crowned the same hour, is [queen](ilbet). The former [queen](hathra) kneels to [her](ilbet) with visible effort. On the wedding night the [spouses](dabir+ilbet) come to terms: [he](dabir) will not ask where [she](ilbet) goes, [she](ilbet) will not ask who comes to [him](dabir). [They](dabir+ilbet) laugh for the first time together. Across the water [Senna](senna), hidden in the [ferryman](ferryman)'s house, hears the bells and thinks they are for a funeral.
- discover.past ilbet will "knows about"
- discover.past dabir tesk "about the captain"
+ wedding dabir ilbet "exchange rings"
+ hire ilbet "crowned"
- quit hathra "former queen"
- friend.start dabir ilbet "laugh"
- housemate ferryman senna "hidden"

== 7 His and His
[Tesk](tesk) questions [Rook](rook) about the [girl](senna) in the attic, and the [guardsman](rook), [who](rook) has promised [her](senna) silence, lies to [him](tesk). [He](tesk) has always been able to tell when a man was lying. [He](tesk) follows [him](rook) home, and there, because [he](rook) bars the stairs, knocks [him](rook) down in front of [his](rook) foster [father](ferryman). The old [man](ferryman) gets between [them](rook+tesk) with an oar. "[He](rook) is only keeping [his](rook) word," says the [ferryman](ferryman). "[You](tesk) might have kept [yours](tesk)." The [captain](tesk) drops [his](tesk) fists, begs [his](rook) pardon and climbs up to the [woman](senna) [he](tesk) had given up for lost.
- investigate tesk rook "questions"
- betray rook tesk "lies to him"
+ attack tesk rook "knocks him down"
- kin ferryman rook "foster father"
- help ferryman rook "gets between them"
- reconcile rook tesk "begs his pardon"
+ find tesk senna "climbs up to"

== 8 A Birth and a Name
The [midwife](midwife) is fetched at midnight, and by first light [Senna](senna) has been delivered of a [boy](boy). [Tesk](tesk) offers to make an honest woman of [her](senna). [She](senna) accepts on one condition: that the [queen](ilbet) hear it from [her](senna) own lips. So the [mother](senna), still pale, goes to the palace and tells [Ilbet](ilbet) all. The [queen](ilbet) asks to hold the [infant](boy). [She](ilbet) gives [him](boy) [her](ilbet) dead [father](orso)'s name, [Orsolo](boy), little Orso, and [she](ilbet) and [her](ilbet) old [friend](senna) cry on each other's necks. Only the [midwife](midwife) has noticed who lives in that attic. [She](midwife) sells the news to [Hathra](hathra).
- treat senna midwife "midwife is fetched"
+ birth senna boy "delivered of"
- propose tesk senna "an honest woman"
- engaged.start senna tesk "accepts"
- parent senna boy "mother"
- reveal senna ilbet "tells Ilbet all"
- parent orso ilbet "father's"
- friend ilbet senna "old friend"
+ reconcile ilbet senna "on each other's necks"
+ discover midwife maruwen "has noticed"
- reveal midwife hathra "sells the news"

== 9 The Widow and the Other
[Hathra](hathra) has not set eyes on [Maruwen](maruwen) since the night of the flood. [She](hathra) finds [her](maruwen) gutting eels. The [king](orso)'s [mistress](maruwen) wipes [her](maruwen) hands; the [king](orso)'s [widow](hathra) keeps [her](hathra) gloves on. [He](orso) was afraid of [you](hathra), says the [one](maruwen), and [he](orso) was tired of [you](maruwen), says the [other](hathra). Then a [guardsman](rook) comes in for [his](rook) supper, and [he](rook) has [Orso](orso)'s way of ducking under a beam. The [widow](hathra) grasps it at once. If the [fellow](rook) is older than [Ilbet](ilbet), [she](ilbet) is no queen. [She](hathra) leaves without a word, and [her](hathra) [rival](maruwen) bolts the door after [her](hathra).
- find hathra maruwen "finds her"
- affair.past maruwen orso "mistress"
- married.past hathra orso "widow"
- quarrel hathra maruwen "says the one"
- sad.past orso hathra "was afraid of"
- parent orso rook "Orso's way"
+ discover hathra rook "grasps it"
- enemy hathra maruwen "rival"

== 10 What Pell Did
Poison, the [abbot](pell) explains, is a matter of patience. It was [he](pell) [who](pell) put it into the late [king](orso)'s wine, spoon by spoon, at the wish of nobody but himself, and now [he](pell) proposes the same cure for the [guardsman](rook). [Hathra](hathra), [who](hathra) had come to [him](pell) for advice, listens in horror to the [man](pell) [who](pell) has heard [her](hathra) sins for twenty years. A [novice](novice) scrubbing the passage has overheard as well. [He](novice) runs barefoot to the barracks, and [Rook](rook), warned, pours [his](rook) beer to the cat's misfortune. The [abbot](pell) is taken in chains to the water tower.
+ kill.past pell orso "put it into"
- kill? pell rook "proposes the same cure"
- sad hathra pell "in horror"
- advisor.past pell hathra "heard her sins"
- discover novice pell "overheard"
+ rescue novice rook "warned"
+ arrest _ pell "in chains"

== 11 Brother and Sister
[Hathra](hathra) could hold [her](hathra) tongue. Instead [she](hathra) tells [her](hathra) [daughter](ilbet), in the rose garden, that there is a [brother](rook), and an elder one. [Ilbet](ilbet) sends for [him](rook). [Rook](rook) has guarded [her](ilbet) door for a year and never looked [her](ilbet) in the face; now [he](rook) does, and sees [his](rook) own. [She](ilbet) offers [him](rook) the crown on a cushion. [He](rook) would rather have the ferry, [he](rook) replies, and the [queen](ilbet), [who](ilbet) would rather have it too, laughs until the guards come in. [Maruwen](maruwen) is asked to supper, and sits down opposite [Hathra](hathra).
- parent hathra ilbet "daughter"
+ reveal hathra ilbet "tells her daughter"
- sibling ilbet rook "brother"
- discover rook ilbet "sees his own"
- gift? ilbet rook "offers him"
+ reject rook ilbet "would rather have"
- happy ilbet "laughs"
- invite ilbet maruwen "asked to supper"

== 12 The Salt Letter
[Dabir](dabir)'s [father](saltking) has died, and the salt coast calls its [heir](dabir) home. [He](dabir) and [Ilbet](ilbet) undo their marriage as cheerfully as [they](dabir+ilbet) had kept it; [he](dabir) kisses [her](ilbet) on the forehead, [his](dabir) best [friend](ilbet) in the world, and sails with a single [attendant](will), [who](will) is no longer a page. Nor is [Tesk](tesk) a bachelor: [he](tesk) and [Senna](senna) were married on the ferry, and [Old Gaspar](ferryman), the [ferryman](ferryman), steered. The barefoot [novice](novice) has been elected [abbot](novice), and is called [Linus](novice). The [queen](ilbet) dines alone, reads late, and is not unhappy.
- die saltking "has died"
- parent saltking dabir "Dabir's father"
+ divorce dabir ilbet "undo their marriage"
- kiss dabir ilbet "kisses her"
- friend dabir ilbet "best friend"
- travel dabir+will "sails"
+ wedding senna tesk "were married"
- hire novice "elected abbot"
- sad! ilbet "not unhappy"

== 13 Low Water
[Pell](pell) breaks out of the tower with the [midwife](midwife)'s help. The new [abbot](novice) is the first to see the old [one](pell), crouching in the reeds, and shouts; [he](pell) lunges at [him](novice) with a boathook. It is [Gaspar](ferryman) [who](ferryman) throws himself in between. [He](ferryman) bleeds to death on [his](ferryman) own landing, [his](ferryman) head in [Maruwen](maruwen)'s lap, and lets [her](maruwen) know, rather late, that [he](ferryman) has loved [her](maruwen) since the night of the blanket. [She](maruwen) had noticed, [she](maruwen) tells [him](ferryman). [Rook](rook) rows the [murderer](pell) back himself. Then [he](rook) takes the oar from the wall, for the ferry is [his](rook) now.
+ flee pell "breaks out"
- help midwife pell "midwife's help"
- find novice pell "first to see"
- attack pell novice "lunges at"
- rescue ferryman novice "throws himself"
+ die ferryman pell "bleeds to death"
- confess ferryman maruwen "has loved her"
- discover.past maruwen ferryman "had noticed"
- kill pell ferryman "murderer"
- arrest rook pell "rows the murderer back"
- find rook "is his now"
