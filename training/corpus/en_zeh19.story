%series The Leopard Stool
%lang en
%genre epic of an invented West African gold kingdom, encyclopaedic episode summaries
%cast afi | Queen Mother Afriyie; Afriyie | f
%cast kob | Kobina | m
%cast yaw | Yaw Darkwah; Darkwah | m
%cast esi | Esihle | f
%cast dur | Duro | m
%cast adw | Adwoba | f
%cast osm | Osman Baraji; Baraji | m
%cast griot | Old Sankofi; Sankofi | m
%cast tem | Temba | m
%cast nan | Nanahemaa | f
%cast king | King Opare; Opare | m
%cast trad | - | m
%cast sis | - | f

== 1
On the eve of the yam harvest [King Opare](king) is bitten by a snake that somebody has put into [his](king) slipper. By custom the leopard stool passes to whomever the [Queen Mother](afi) names, and [Afriyie](afi), [sister](afi) of the dead [man](king), passes over [her](afi) warlike [nephew](yaw) [Yaw Darkwah](yaw) in favour of a mild young [weaver](kob), [Kobina](kob), [her](afi) [sister](sis)'s [grandson](kob). [Darkwah](yaw), [commander](yaw) of the horse, breaks [his](yaw) spear across [his](yaw) thigh and leaves without bowing.
+ kill _ king "bitten"
- sibling afi king "sister"
- die king "dead"
- reject afi yaw "passes"#2
- kin afi yaw "nephew"
+ hire kob afi "favour"
- sibling afi sis "sister"#2
- kin kob sis "grandson"
- kin afi kob "grandson"
- sad yaw "breaks his spear"

== 2
[Kobina](kob) would sooner keep [his](kob) loom. [His](kob) [wife](esi) [Esihle](esi), a [trader](trad)'s [daughter](esi) from the coast and the ambitious one of the pair, already has the gold weighed for [her](esi) sandals. Meanwhile [Darkwah](yaw) has crossed the river to the salt [sultan](osm), [Osman Baraji](osm), [whom](osm) [he](yaw) fought for twenty years, and drinks milk with [him](osm) from one bowl. The price of three thousand lances is [Yaw](yaw)'s only [girl](adw), [Adwoba](adw), [who](adw) is betrothed to [Duro](dur) the [hunter](dur).
- married esi kob "wife"
- enemy.past osm yaw "fought"
+ friend.start osm yaw "drinks"
- wedding? adw osm "price"
- parent yaw adw "girl"
- engaged adw dur "betrothed"
- parent trad esi "daughter"
- travel yaw osm "crossed"

== 3
[Adwoba](adw) is handed over in a litter with the curtains sewn shut. [Duro](dur) tracks it for six nights and, on the seventh, cuts the seam; inside sits a [slave](nan) in bridal beads, [Nanahemaa](nan) by name, [who](nan) changed places with [her](nan) [mistress](adw) at the second ford. [She](nan) will not tell a [stranger](dur) which way the [girl](adw) went. Recognising the [hunter](dur)'s necklace, which [Adwoba](adw) has described to [her](nan) a thousand times, [she](nan) laughs, and points upriver.
- gift yaw osm "handed"
- investigate dur adw "tracks"
+ find dur nan "sits"
- boss adw nan "mistress"
- help.past nan adw "changed"
- reveal! nan dur "will not tell"
- flee.past adw osm "went"
+ reveal nan dur "points"
- happy nan "laughs"

== 4
A bad harvest, a worse omen: the stool is found with one leg sawn through. [Old Sankofi](griot), the [griot](griot) [who](griot) has sung four kings to their graves, hints in [his](griot) evening song that the saw belongs to [someone](esi) [who](esi) sleeps softly. [Kobina](kob) does not understand. [Esihle](esi) understands perfectly, has the [singer](griot) brought to [her](esi) room, and offers [him](griot) a choice of gold or a cut tongue. [He](griot) asks for an hour, and spends it teaching the song to the palace children.
- attack _ "sawn"
- create.past griot "sung"
- create griot "song"
- accuse griot esi "hints"
- discover! kob esi "does not understand"
+ threaten esi griot "tongue"
- advisor griot _ "teaching"
- reveal griot _ "teaching"

== 5
[Adwoba](adw), hair cropped, has taken service on a gold barge under a boy's name. [Temba](tem), [captain](tem) of the barge, a [widower](tem) with a weakness for riddles, is troubled by how much [he](tem) enjoys the new [hand](adw)'s company. At the rapids [he](tem) goes overboard. It is the new [hand](adw) [who](adw) dives, drags [him](tem) out by the ear, and, wringing out a soaked shirt, is a boy no longer. [Temba](tem) hands over [his](tem) own cloak, face averted.
- flee adw "boy's"
+ hire adw tem "service"
- married.past _ tem "widower"
- sad tem "troubled"
- love tem adw "enjoys"
+ rescue adw tem "drags"
- discover tem adw "is a boy no longer"
- gift tem adw "cloak"

== 6
The whole town hums the song now, and the [Queen Mother](afi), [who](afi) is not deaf, sends for the slipper of [her](afi) late [brother](king). In its lining is a thread of coast silk. Confronted, [Esihle](esi) weeps, kisses the old [woman](afi)'s feet, and confesses to the stool, but not the snake. That, [she](esi) says, was [Darkwah](yaw): [he](yaw) wanted a throne and believed that [he](yaw) would get it. [Afriyie](afi) spares [her](esi) on one condition, that [her](esi) [husband](kob) be told by [her](esi) own mouth. It takes [Esihle](esi) till morning.
- die.past king "late"
- sibling afi king "brother"
- investigate afi king "sends"
- discover afi esi "thread"
- accuse afi esi "Confronted"
- sad esi "weeps"
- reveal esi afi "confesses"
+ accuse esi yaw "Darkwah"
- hire? yaw "throne"
- help afi esi "spares"
- married esi kob "husband"
+ reveal esi kob "till morning"

== 7
[Kobina](kob), [who](kob) has never raised [his](kob) voice, does not raise it now. [He](kob) sends [his](kob) [wife](esi) home to the coast with the gold sandals on, and weaves all night. [Darkwah](yaw) and [Baraji](osm) cross the river at dawn. The royal horse, who love their old [commander](yaw), will not couch a lance against [him](yaw); [Duro](dur), back from upriver without the [girl](adw), takes over eight hundred hunters and holds the ford until an arrow of the [sultan](osm)'s goes through [his](dur) cheek.
+ breakup kob esi "sends"
- create kob "weaves"
- attack osm+yaw _ "cross"
- boss.past yaw _ "commander"
- return dur "back from upriver"
- hire dur "takes"
+ injure dur osm "arrow"
- married esi kob "wife"
- find! dur adw "without the girl"

== 8
Captured and patched up by a field surgeon, [Duro](dur) is chained beside the wedding tent: [Baraji](osm) has still not noticed [whom](nan) [he](osm) is about to marry. [Nanahemaa](nan), under six veils, has been stealing the [sultan](osm)'s maps one page at a time and, hearing a [prisoner](dur) hum the song of the stool, begins to steal [his](dur) keys as well. In the camp across the hill [Darkwah](yaw) is brought a fact [he](yaw) had not ordered. [His](yaw) [daughter](adw) was never in the litter.
- arrest _ dur "Captured"
- treat dur _ "patched"
- discover! osm nan "has still not noticed"
- wedding? nan osm "marry"
- steal nan osm "stealing"
- help nan dur "steal"#2
- parent yaw adw "daughter"
+ discover yaw adw "brought"

== 9
Where the rivers meet, a gold barge runs into the war. [Temba](tem) is for turning round; [his](tem) first [mate](adw), in a man's cloak, is for turning in. [He](tem) asks [her](adw), in the form of a riddle, to spend the rest of [her](adw) life aboard. [She](adw) guesses it, kisses [him](tem) on the forehead and says that [she](adw) is promised. [Temba](tem) gives the order to row towards the smoke. [Sankofi](griot), tongue whole, voice gone, is taken on as ballast.
- colleague adw tem "mate"
+ propose tem adw "spend"
- kiss adw tem "kisses"
+ reject adw tem "promised"
- engaged adw dur "promised"
- help tem adw "row"
- lose griot "voice gone"
- hire griot tem "taken"

== 10
[Duro](dur), free of the chain, could have run; the veiled [woman](nan) [who](nan) unlocked it took an arrow in the back for [her](nan) trouble and cannot. [He](dur) carries [her](nan) eleven miles. [She](nan) tells [him](dur) on the way how [Adwoba](adw) pronounces [his](dur) name in [her](adw) sleep, and, since [she](nan) is sure that [she](nan) is dying, how [she](nan) herself would have pronounced it. [He](dur) walks faster. When [they](dur+nan) fall down at last, it is in front of a barge.
+ rescue nan dur "unlocked"
- injure nan _ "arrow"
- flee dur+nan osm "miles"
- rescue dur nan "carries"
- love adw dur "in her sleep"
- die? nan "dying"
+ confess nan dur "pronounced"
- find _ dur+nan "in front of a barge"

== 11
[Father](yaw) and [daughter](adw) face each other on the sandbank between the armies. [She](adw) has a punting pole; [he](yaw) has not slept. Who set the snake? [she](adw) asks, and [he](yaw), [who](yaw) has lied to two kings and a [sultan](osm), tells [her](adw). [He](yaw) unbuckles [his](yaw) sword and wades back, unarmed, towards [Baraji](osm), to call off the lances. The [sultan](osm), made a laughing-stock by a veil, has [him](yaw) trampled by the horses [he](yaw) trained.
- parent yaw adw "Father"
- betray.past yaw _ "lied"
- reveal yaw adw "tells"
- kill.past yaw king "set"
- travel yaw osm "wades"
- betray.past nan osm "laughing-stock"
+ kill osm yaw "trampled"

== 12
With [Darkwah](yaw) gone, the royal horse charge at last and [Baraji](osm) is taken in a thornbush. [Afriyie](afi), [whose](afi) eyes are failing, unwinds the cloth that [her](afi) [great-nephew](kob) has woven all summer: the whole war is in it. [She](afi) names a new king and means a queen. [Adwoba](adw) takes the leopard stool, a splint on its leg. [Nanahemaa](nan), saved, goes downriver with a [captain](tem) [who](tem) talks in riddles and may one day get an answer. And [Duro](dur) sets down [his](dur) bow, indoors, for good.
- die.past yaw "gone"
- attack _ osm "charge"
- arrest _ osm "taken"
- ill afi "failing"
- kin afi kob "great-nephew"
- create kob "woven"
+ hire adw afi "stool"
- recover nan "saved"
- travel nan+tem "goes"
- love? nan tem "get an answer"
- move dur "indoors, for good"
