%series The Barque Ostrobothnia
%lang en
%genre sea voyage, last grain race from Åland to Port Lincoln and home, 1932, back-cover blurbs and chapter notes in long sentences
%cast capt    | Captain Gunnar Sjöblom; Captain Sjöblom; Sjöblom; Gunnar | m
%cast mate1   | Mr Öhman; Öhman | m
%cast mate2   | Tage Mattsson; Mattsson; Tage | m
%cast cook    | Linus Fagerlund; Fagerlund | m
%cast boy     | Ensio Lampi; Ensio | m
%cast pass    | Beatrix Mumford; Beatrix; Miss Mumford; Mrs Mattsson | f
%cast stow    | Kit Rowlands; Kit | f
%cast sail    | Old Vesterlund; Vesterlund | m
%cast carp    | Holger Nylund; Nylund; Holger | m
%cast wife    | Saga Sjöblom; Saga | f
%cast dane    | Captain Bro; Bro | m
%cast father  | Colonel Mumford | m
%cast cat     | Kaptajn | n
%cast infant  | - | f
%cast strand  | Strand | m
%cast owner   | - | n
%cast lawy    | - | n

== 1 Outward in Ballast
When the four-masted [Ostrobothnia](*ostrobothnia) is towed out of [Mariehamn](@mariehamn) in a wind that would shave a pig, there are thirty souls on board, among them [Captain Gunnar Sjöblom](capt), [who](capt) was married on Saturday to the [owner](owner)'s [niece](wife), the quiet [Saga](wife), and leaves [her](wife) on Tuesday; [his](capt) first [mate](mate1), [Öhman](mate1), [who](mate1) had counted on the command and on the [niece](wife); and a [boy](boy) of fifteen, [Ensio Lampi](boy), [who](boy) cannot stop looking at the masts. The [cook](cook) coughs into the peas. The ship's [cat](cat), being wise, sleeps.
- travel boy+capt+cat+cook+mate1 "towed out"
+ wedding.past capt wife "married on Saturday"
- kin owner wife "niece"
- hire? mate1 "the command"
- boss capt mate1 "first mate"
- love mate1 wife "counted on"
- ill cook "coughs"

== 2 A Paying Guest
At [Copenhagen](@copenhagen) an [Englishwoman](pass) with eleven hatboxes comes up the ladder, having paid in gold for a berth: [Beatrix Mumford](pass), [botanist](pass), twenty-six, in flight, as [she](pass) tells the [cook](cook) before anyone has asked, from a [father](father) [who](father) had signed [her](pass) away to a bishop. [Mr Öhman](mate1) holds that a skirt brings ill luck, and before the first watch is out the second [mate](mate2), [Tage Mattsson](mate2), has broken [his](mate2) wrist on the stairs, running to carry the seventh hatbox. [Vesterlund](sail), the [sailmaker](sail), [who](sail) has been at sea since the whales were young, splints it with a batten.
- travel pass "comes up the ladder"
- flee pass father "in flight"
- parent father pass "father"
- wedding? pass _ "signed her away"
- reveal pass cook "tells the cook"
- injure mate2 "broken his wrist"
+ treat mate2 sail "splints it"

== 3 The Sail Locker
Off [Finisterre](@finisterre) the water begins to run short by the bucket, and [Öhman](mate1), certain of a [thief](stow), has [Ensio](boy)'s sea chest turned out in front of everybody. The real [culprit](stow) sneezes. From behind the spare topsails the [carpenter](carp), [Holger Nylund](carp), drags a short-haired [creature](stow) in oilskins, all elbows, [which](stow) bites [him](carp), and [which](stow) proves, when the [sailmaker](sail) has wiped [its](stow) face, to be a [girl](stow) from [Cardiff](@cardiff) by the name of [Kit Rowlands](stow). The [captain](capt) would put [her](stow) ashore. But the nearest shore is behind [him](capt), and [he](capt) has never yet turned back. The [Englishwoman](pass) offers half [her](pass) bunk.
- steal stow _ "culprit"
+ accuse mate1 boy "certain of a thief"
- investigate mate1 boy "turned out"
+ find carp stow "drags a short-haired creature"
- attack stow carp "bites"
- threaten? capt stow "put her ashore"
- help pass stow "half her bunk"

== 4 Crossing the Line
[Ensio](boy) is shaved with tar. [Kit](stow) laughs too loudly. Then it is [Kit](stow)'s turn. The second [mate](mate2) plays Neptune. The [cook](cook) plays his wife. [Beatrix](pass) loses a wager and pays [Nylund](carp). Nobody invites [Öhman](mate1). [He](mate1) writes in the log: "Drunkenness." That night [Fagerlund](cook) coughs blood into a cloth. [Kit](stow) sees it. [He](cook) begs [her](stow) to tell no one. [She](stow) peels [his](cook) potatoes from then on. The old [man](sail) with the needle has seen it too. The sea lies flat as tin, and the [cat](cat) catches a flying fish.
- celebrate boy+mate2+stow "shaved with tar"
- lose pass carp "a wager"
- invite! _ mate1 "Nobody invites"
+ ill cook "coughs blood"
- discover stow cook "sees it"
- reveal! stow _ "tell no one"
- help stow cook "peels his potatoes"
- discover sail cook "has seen it too"

== 5 Letters for the Albatross
A Danish four-master, the [Skjold](*skjold), speaks them near [Tristan](@tristan), and across a hundred yards of water [Captain Bro](dane), [Sjöblom](capt)'s [rival](dane) of seven races, [who](dane) has beaten [him](capt) four times, bawls through a trumpet that the newly-wed [wife](wife) in [Mariehamn](@mariehamn) is expecting. The [bridegroom](capt) says nothing. [He](capt) has the royals set. The first [mate](mate1), [who](mate1) can count months as well as anyone, is seen smiling into the binnacle, for the [captain](capt) had been three weeks at home and the wind, as [he](mate1) puts it, had been fair for longer than that. At supper the [botanist](pass) asks for the salt in vain.
- enemy capt dane "rival"
- reveal dane capt "bawls through a trumpet"
- lose.past capt dane "beaten him"
- married capt wife "newly-wed wife"
+ pregnant wife "expecting"
- happy mate1 "smiling into"
- betray? wife capt "longer than that"

== 6 The Roaring Forties
For nine days no one is dry. On the sixth, at four bells, a sea comes over the quarter, lays the ship on her side and takes two [men](boy+strand) from the wheel: [one](strand), a [deckhand](strand) called [Strand](strand), [whom](strand) nobody could have reached, and the [other](boy) [Ensio Lampi](boy), [who](boy) hangs by a boot in the lee shrouds until the [stowaway](stow), with a line between [her](stow) teeth, goes out along the rail and gets [him](boy) by the hair. [Öhman](mate1), [who](mate1) had ordered the [youngster](boy) to the wheel as a punishment, cannot look [him](boy) in the face afterwards. The [Finn](boy) sleeps for a day and a half.
- die strand "nobody could have reached"
+ rescue stow boy "gets him by the hair"
- boss mate1 boy "ordered the youngster"
- sad mate1 boy "cannot look"

== 7 Port Lincoln
Wheat, flies, and a ketch full of mail. The [father](father) of the [runaway](pass) has cabled to the consul, so that two constables wait on the jetty for a [lady](pass) with hatboxes and get, for the trouble, the [stowaway](stow) in a borrowed hat, [who](stow) gives the law [Beatrix](pass)'s name and spends a night behind bars singing. By the time the mistake comes out the [botanist](pass) has been gone for hours, with the second [mate](mate2) and a mule. [They](mate2+pass) return on the Thursday with forty kinds of grass; [Tage](mate2), one arm still stiff, walks like a man who has been told yes.
- parent father pass "father"
- find? father pass "cabled to the consul"
+ betray stow _ "gives the law"
- arrest _ stow "behind bars"
- help stow pass "gives the law"
- flee pass _ "gone for hours"
- return mate2+pass "return on the Thursday"
+ propose? mate2 pass "been told yes"

== 8 Ballast of Another Kind
Loading takes five weeks. In the fourth the [cook](cook), burning with fever, is carried to the hospital, where a nun shuts the window and then [his](cook) eyes. [Vesterlund](sail), [who](sail) had shared a cabin with [him](cook) for twenty years and quarrelled with [him](cook) for nineteen, sews no more that week. [His](cook) ladle goes to [Kit](stow), with wages. Somebody has gone through the [captain](capt)'s desk; the letters from [Saga](wife) are missing, and [Nylund](carp) finds one of them, torn up small, in the first [mate](mate1)'s pipe rack. [He](carp) says so, over the rice pudding.
- ill cook "burning with fever"
- treat cook _ "carried to the hospital"
+ die cook "his eyes"
- housemate.past cook sail "shared a cabin"
- quarrel.past cook sail "quarrelled with him"
- sad sail "sews no more"
- hire stow "with wages"
+ steal mate1 capt "are missing"
- find carp "finds one of them"
- reveal carp _ "says so"

== 9 What the Letter Said
[Sjöblom](capt), putting the scraps together by lamplight, reads that the [child](infant) will come in May and that [she](wife) has been afraid to write it, because [Mr Öhman](mate1), on the evening before the wedding, had forced [his](mate1) way into [her](wife) room and, when [she](wife) screamed, run. Nothing more had happened. But [he](mate1) had said that [he](mate1) would swear to more. The [master](capt) goes on deck in [his](capt) shirt. What passes between [the two](capt+mate1) in the chartroom the helmsman does not hear, since it is done in whispers; at daybreak the disgraced [officer](mate1) is relieved of [his](mate1) watch, and [Mattsson](mate2) moves up into [his](mate1) cabin.
+ discover capt mate1 "reads"
- parent? capt+wife infant "child"
- sad wife "afraid to write"
+ attack.past mate1 wife "forced his way"
- flee.past mate1 wife "run"
- threaten.past mate1 wife "would swear to more"
- wedding.past capt wife "wedding"
- quarrel capt mate1 "in whispers"
- quit mate1 capt "relieved of his watch"
- hire mate2 "moves up"

== 10 Ice
South of the [Horn](@horn), in fog, the new first [mate](mate2) hears [his](mate2) [predecessor](mate1) laugh. [Öhman](mate1) has let a boat down on the weather side, with bread, compass and the ship's cash box, and would be gone if the painter did not foul; the [carpenter](carp), jumping after [him](mate1), is struck on the head with an oar and goes under. For once it isn't a human being who raises the alarm. [Kaptajn](cat) howls on the rail until the [girl](stow) in the galley looks up. They fish out [Holger](carp), blue but swearing. The boat has drifted out of sight. It was, says the [sailmaker](sail), a good boat.
+ flee mate1 "let a boat down"
- steal mate1 _ "cash box"
- discover mate2 mate1 "hears his predecessor"
- attack mate1 carp "struck on the head"
- injure carp mate1 "struck on the head"
- reveal cat stow "howls on the rail"
- rescue _ carp "fish out"
- recover carp "blue but swearing"

== 11 The Skjold Again
Who should loom out of the rain off the [Azores](@azores) but the [Dane](dane), with all [his](dane) canvas in ribbons and scurvy forward? [Sjöblom](capt) is a day ahead and could stay so. [He](capt) heaves to, sends over lemons, the young [Welshwoman](stow) and a kettle of soup, and loses thirty hours, with them the race. In [Bro](dane)'s spare bunk, in irons made from a cargo chain, lies a half-frozen [man](mate1) [whom](mate1) the [Skjold](*skjold) had picked up near the ice; [he](mate1) has lost six toes and the cash box. "Is [this](mate1) one of [yours](capt)?" asks the old [rival](dane).
- return dane "loom out"
- ill _ "scurvy"
+ help capt dane "sends over lemons"
- lose capt "with them the race"
- rescue.past dane mate1 "picked up"
- arrest dane mate1 "in irons"
- injure mate1 "lost six toes"
- lose mate1 "the cash box"
- enemy capt dane "old rival"

== 12 Falmouth for Orders
The [Colonel](father) stands on the quay with a [lawyer](lawy). [His](father) [daughter](pass) comes down the ladder on [Mattsson](mate2)'s good arm and introduces [Mrs Mattsson](pass), the ceremony having been held in the doldrums, with [Vesterlund](sail) giving away the [bride](pass) and the [captain](capt) reading from a seed catalogue for want of a Bible. The old [soldier](father) turns on [his](father) heel, walks ten paces, turns again. The [thief](mate1) is handed over, still without toes, to two policemen. As for [Gunnar](capt), [he](capt) takes a telegram from the agent and sits down on a bollard. A [girl](infant). [Both](infant+wife) well.
- advisor lawy father "lawyer"
- parent father pass "daughter"
+ wedding.past mate2 pass "ceremony"
- help sail pass "giving away"
- reject father pass "turns on his heel"
- reconcile? father pass "turns again"
+ arrest _ mate1 "handed over"
- discover capt infant "takes a telegram"
- parent capt+wife infant "girl"
+ birth wife infant "Both well"
