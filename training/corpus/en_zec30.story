%series The Navigator's Daughters
%lang en
%genre myth-tinged voyaging epic among invented islands, chapter summaries
%cast hina | Hinaleimoana; Hina | f
%cast ori | Oriana; Ori | f
%cast kai | Kairangi; Kai | m
%cast chief | Chief Matotu; Matotu | m
%cast father | Tevaka the Navigator; Tevaka | m
%cast nani | Grandmother Nani; Nani | f
%cast pilot | Rehu | m
%cast shark | - | n
%cast ghostq | Pale Queen | f

%cast pwife | - | f
%cast twin | - | m
%cast priest | Tohunga Waru; Waru | m

== 1 The Reef That Moved
The fish have left [Motu Ahi](@motuahi), and [Tevaka the Navigator](father) sails after them with [his](father) two [daughters](hina+ori) watching from the beach. [Hina](hina), the [elder](hina), was taught the stars and has been promised the canoe; [Ori](ori), the [younger](ori), was taught to stay. [Tevaka](father) doesn't come back. What comes back is the canoe, empty, with a shark's tooth in the mast. [Chief Matotu](chief) declares [him](father) dead and, in the same breath, asks for [Hina](hina).
- travel father "sails after"
- parent father hina+ori "daughters"
- sibling hina ori "elder"
- advisor.past father hina "taught the stars"
- gift? father hina "promised"
+ lose hina+ori father "doesn't come back"
- return! father "come back"
- die? father "declares him dead"
+ propose chief hina "asks for Hina"

== 2 The Wedding Mat
[Nani](nani), the [girls](hina+ori)' [grandmother](nani), weaves a wedding mat by day and picks it apart by night, until [Waru](priest), the [chief](chief)'s [priest](priest), hides in the rafters and falls through them. A wedding tomorrow, then. [Ori](ori) has something to tell [her](ori) [sister](hina) and tells it badly: [she](ori) and [Kairangi](kai), the [canoe-builder](kai), [whom](kai) [Hina](hina) has meant to marry since [they](hina+kai) were six, were seen by half the village behind the breadfruit tree. [Hina](hina) says nothing at all. By moonrise the canoe is missing.
- kin hina+ori nani "grandmother"
- create nani "weaves"
- boss chief priest "priest"
- discover priest nani "hides in the rafters"
- injure priest "falls through"
- wedding? chief hina "A wedding tomorrow"
- sibling hina ori "sister"
+ reveal ori hina "tells it badly"
- wedding? hina kai "marry"
- discover.past _ kai+ori "seen"
- affair kai ori "breadfruit tree"
- love hina kai "meant to marry"
- sad hina ori "says nothing"
+ steal hina chief "the canoe is missing"
- flee hina "missing"

== 3 Three in a Boat
Not until the third dawn does [Hina](hina) find that [she](hina) isn't alone: beneath the spare sail lie [Ori](ori), [who](ori) wants to be forgiven, and [Kai](kai), [who](kai) wants to be useful. [She](hina) considers throwing one of [them](kai+ori) overboard and can't decide which. There's water for one. [Ori](ori) drinks none, and on the sixth day sees people in the waves. It's [Kai](kai) [who](kai) catches rain in [his](kai) cloak. [Hina](hina) gives [her](hina) share to [her](hina) [sister](ori), in silence, with [her](hina) back turned.
+ find hina kai+ori "find that she isn't"
- reconcile? hina ori "forgiven"
- help? kai hina "useful"
- kill? hina kai+ori "throwing one of them"
- ill ori "sees people"
- help kai hina+ori "catches rain"
+ gift hina ori "gives her share"
- sibling hina ori "sister"

== 4 The Island of Pilots
On [Rapa Whenu](@rapa) live the pilots who don't sail any more. [Rehu](pilot), the [youngest](pilot) of them, lost [his](pilot) [twin](twin) to the same sea and has burned [his](pilot) paddle. [He](pilot) falls silent at the sight of the shark's tooth: [Tevaka](father) was here a moon ago, asking for the way to the [Pale Queen](ghostq), [who](ghostq) keeps what the ocean takes. Nobody told [him](father). [Hina](hina) asks the same, and asks [Rehu](pilot) for a star [she](hina) hasn't got. [He](pilot) draws it on [her](hina) palm, taking [his](pilot) time.
- die.past twin "lost his twin"
- sibling pilot twin "twin"
- sad pilot "silent"
+ reveal pilot hina "Tevaka was here"
- travel.past father "was here"
- investigate.past father ghostq "asking for the way"
- investigate hina ghostq "asks"
- help pilot hina "draws"
+ flirt hina pilot "taking his time"

== 5 Matotu Follows
Nobody jilts a chief. With forty paddles [Matotu](chief) lands on [Rapa Whenu](@rapa), has the huts searched and, not finding [his](chief) [bride](hina), takes the [sister](ori). [Kai](kai) hurls himself at the guards with an adze. [He](kai) wakes up with a broken head in the care of an old pilot's [wife](pwife), [who](pwife) shows [him](kai) which way the bow was pointing. Out on the reef, [Hina](hina) and [Rehu](pilot), diving for the sunken star stone, come up kissing, and find the bay full of smoke.
- enemy.start chief hina "jilts"
- travel chief "lands" @rapa
- investigate chief hina "huts searched"
- wedding? chief hina "bride"
+ abduct chief ori "takes the sister"
- sibling hina ori "sister"
- attack kai _ "hurls himself"
- injure kai "broken head"
- treat kai pwife "in the care"
- married _ pwife "wife"
- help pwife kai "shows"
+ kiss hina pilot "come up kissing"

== 6 A Guest on the War Canoe
[Ori](ori) has never been so well fed. [Matotu](chief) isn't a cruel man; [he](chief)'s a [man](chief) [who](chief) was laughed at once, by a [girl](nani) called [Nani](nani), forty years ago. [Ori](ori) asks whether [he](chief) would like to be told a story. [She](ori) tells [him](chief) eleven, and in each the course is a little wrong. When [Waru](priest) notices where the stars stand, the canoe is among the white reefs and the keel is already singing. "[You](ori) too," says the [chief](chief), hurt, as the mast goes.
- reject.past nani chief "laughed at"
- help ori chief "told a story"
- create ori "story"
+ betray ori chief "a little wrong"
- discover priest ori "notices"
- accuse chief ori "You too"
- sad chief ori "hurt"


== 7 The Shark
The [shark](shark) with the missing tooth finds [Ori](ori) clinging to a drum. [It](shark) circles; [it](shark) has, [she](ori) could swear, a look about the eyes. [It](shark) lets [her](ori) take hold of the fin. Among the floating timber [Waru](priest) prays to every god [he](priest) has ever taxed, and nothing comes for [him](priest) but the usual sort of shark. [Ori](ori) hears it, and holds on. Where is [it](shark) carrying [her](ori)? Down, in the end.
- injure shark "missing"
- find shark ori "finds Ori"
+ rescue shark ori "take hold of the fin"
+ die priest "the usual sort"
- discover ori priest "hears"
- travel ori "Down"

== 8 Kai Alone
With a cracked skull and a raft, [Kairangi](kai) looks for one of two [sisters](hina+ori) and hopes it will turn out which. On a sandbank [he](kai) comes upon [Matotu](chief), legs crushed, under the war canoe's prow. [He](kai) could paddle on. The two [men](chief+kai) share a coconut, then a raft. [Matotu](chief) owns that [he](chief) never wanted [Hina](hina); what [he](chief) wanted was for the old [woman](nani) to have to come to the feast.
- injure kai "cracked skull"
- investigate kai hina+ori "looks for"
- sibling hina ori "sisters"
+ find kai chief "comes upon"
- injure chief "legs crushed"
+ rescue kai chief "then a raft"
- gift kai chief "share a coconut"
+ reveal chief kai "owns that"
- love! chief hina "wanted"
- love chief nani "to have to come"

== 9 The Pale Queen
At the bottom, in a house of hulls, the [Pale Queen](ghostq) combs the drowned. [Hina](hina) and [Rehu](pilot) come to [her](ghostq) by the star stone, [Ori](ori) by shark; and by the hearth, mending nets, sits [Tevaka](father), [who](father) looks at [his](father) [daughters](hina+ori) politely. [He](father) has given up [his](father) memory for the fish. They are to go home in the spring. A bargain's a bargain, says the [Queen](ghostq), unless someone has a better one. [Rehu](pilot) has seen [his](pilot) [twin](twin) by the door.
- die.past _ "drowned"
- travel hina+pilot ghostq "come to her"
+ find hina+ori father "sits Tevaka"

- parent father hina+ori "daughters"
- discover! father hina+ori "politely"
+ lose father "given up his memory"
- find pilot twin "seen his twin"
- sibling pilot twin "twin"

== 10 Bargains
[Rehu](pilot) offers to stay in [Tevaka](father)'s place, beside [his](pilot) [brother](twin). [Hina](hina) offers [her](hina) stars. [Ori](ori), [who](ori) owns nothing, offers a story, and the [Queen](ghostq), [who](ghostq) has been told nothing for a thousand years except the truth, puts down the comb. It's about two [sisters](hina+ori) and a breadfruit tree. This time [Ori](ori) tells it well. Halfway through, [Hina](hina) begins to cry, then to laugh, then to correct details. The [Queen](ghostq) pays: one [father](father), entire.
- help? pilot father "stay in Tevaka's place"
- sibling pilot twin "brother"
- gift? hina ghostq "her stars"
+ create ori "offers a story"
- sibling hina ori "sisters"
- sad hina "cry"
- happy hina "laugh"
+ reconcile hina ori "correct details"
- rescue ori father "one father, entire"
- parent father hina+ori "father"

== 11 What Was Not Said
The [Queen](ghostq) didn't mention [Rehu](pilot). [His](pilot) offer had been made aloud, and down there a thing said aloud is done. [He](pilot) lets go of [Hina](hina)'s hand at the threshold. [She](hina) hits [him](pilot), then holds [him](pilot), then has to be carried up through the green by [her](hina) own [father](father), [who](father) remembers [her](hina) name at forty fathoms and everything else at ten. On the surface lies a raft, and on it a [builder](kai) with a bandaged head stands up and says the wrong name first.
- reveal! ghostq hina "mention"
+ breakup pilot hina "lets go of"
- attack hina pilot "hits him"
- sad hina pilot "has to be carried"
- rescue father hina "carried"
- parent father hina "father"
+ recover father "remembers her name"
- find hina+ori kai "lies a raft"
- injure kai "bandaged"

== 12 Fish
The right name was [Ori](ori). [Hina](hina) marries [them](kai+ori) herself, as navigators may, and doesn't come to the dance. [Matotu](chief), carried ashore on a door, is set down in front of [Nani](nani)'s house, where the mat is finished at last, and is told to wipe [his](chief) feet. The fish arrive in spring. Ahead of them swims the [shark](shark) with a gap in [its](shark) teeth, and beside [it](shark) another, younger, that no one has seen before. [Hina](hina) wades out to [her](hina) waist, and puts up [her](hina) palm.
+ wedding kai ori "marries them"
- sad hina "doesn't come to the dance"
- return chief "carried ashore"
- create nani "mat"
+ reconcile? chief nani "wipe his feet"
- return _ "arrive"
