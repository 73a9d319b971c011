%series Bright Harbor, Dark Water
%lang en
%genre New England whaling drama, 1851, encyclopedic episode table
%cast temper | Temperance Coffyn; Temperance | f
%cast obed | Captain Obed Coffyn; Obed | m
%cast keturah | Keturah Starling; Keturah | f
%cast manuel | Manuel Dias; Manuel; Dias | m
%cast ezekiel | Ezekiel Starling; Ezekiel | m
%cast owner | Deacon Hussey; Hussey | m
%cast tashi | Tamaro | m
%cast sal | Salt Sally; Sally | f
%cast phebe | Phebe Coffyn; Phebe | f
%cast preacher | Reverend Oakes; Oakes | m
%cast castaway | - | m
%cast sheriff | - | m
%cast cooper | Nib | m
%cast surgeon | Dr Amory; Amory | f
%cast runaway | Dinah | f

== 1
Two ships, two [wives](keturah+temper) on one roof walk: [Temperance Coffyn](temper) and [Keturah Starling](keturah), [sisters-in-law](keturah+temper) and next-door neighbours, have counted sails for thirty-one months. [Keturah](keturah)'s [Ezekiel](ezekiel) comes home first, with a full hold and a wooden foot. [He](ezekiel) says that [Obed](obed), [her](temper) [husband](obed), was lost off [Chile](@chile) with a boat's crew. [Temperance](temper) thanks [him](ezekiel), goes indoors and finishes the ironing. Only [her](temper) [daughter](phebe) [Phebe](phebe) notices that [she](temper) is ironing the same shirt.
- kin keturah temper "sisters-in-law"
- neighbour keturah temper "next-door neighbours"
+ return ezekiel "comes home"
- injure.past ezekiel "wooden foot"
- married obed temper "her husband"
+ die? obed "was lost"
- reveal ezekiel temper "says that Obed"
- parent temper phebe "daughter"
- discover phebe temper "notices"
- sad temper obed "the same shirt"

== 2
[Deacon Hussey](owner), [owner](owner) of the lost [man](obed)'s ship and of the mortgage on [his](obed) house, calls with a ham. [He](owner) has buried one wife and is not opposed to another. [Temperance](temper) asks for a year's mourning; [he](owner) offers a month. [Manuel Dias](manuel), [harpooner](manuel), limps up the hill to give [her](temper) [Obed](obed)'s knife. [He](manuel) was in the boat. [He](manuel) opens [his](manuel) mouth, catches sight of [Ezekiel](ezekiel) across the fence, and says that the weather's fine.
- boss.past owner obed "owner"
- gift owner temper "ham"
- die.past _ "buried"
- married.past _ owner "wife"
+ propose owner temper "not opposed to another"
- reject temper owner "a year's mourning"
- injure manuel "limps"
- gift manuel temper "give her Obed's knife"
- colleague.past manuel obed "boat"
- discover manuel ezekiel "catches sight"
+ reveal! manuel temper "the weather's fine"

== 3
At [Sally](sal)'s boarding house by the docks [Manuel](manuel) drinks up [his](manuel) lay. [Tamaro](tashi), [his](manuel) [boatmate](tashi) from the Marquesas, puts [him](manuel) to bed and is asked by [him](manuel), over and over, whether a [man](obed) with a lance in [him](obed) can swim. [Salt Sally](sal), [who](sal) hears everything through one ear trumpet, sits up. Next door to nobody's business, [Phebe](phebe) is teaching [Nib](cooper), the cooper's [boy](cooper), to read. By the letter H [they](cooper+phebe)'ve fallen for each other.
- sad manuel "drinks"
- colleague manuel tashi "boatmate"
- help tashi manuel "puts him to bed"
- investigate manuel tashi "asked"
+ attack? _ obed "a lance in him"
- discover sal "sits up"
- advisor phebe cooper "teaching"
+ love.start cooper phebe "fallen for each other"
- love.start phebe cooper "fallen for each other"

== 4
[Temperance](temper) takes in washing, then slates, then a [stranger](runaway). In the root cellar, behind the squash, sleeps [Dinah](runaway), [who](runaway) has come from [Norfolk](@norfolk) by night and has a price on [her](runaway) head. [Reverend Oakes](preacher) brought [her](runaway). [Keturah](keturah), borrowing vinegar, finds [them](preacher+runaway+temper) all three at prayers. [She](keturah)'s a cautious woman and [her](keturah) [husband](ezekiel) owes [Hussey](owner) money. [She](keturah) kneels down. It's what comes afterwards that worries [Oakes](preacher): [she](keturah) goes home and tells [Ezekiel](ezekiel) everything, as always.
- hire temper "washing"
- flee.past runaway "come from Norfolk"
+ help preacher+temper runaway "takes in"
- threaten _ runaway "price"
- find keturah preacher+runaway+temper "finds them"
- married ezekiel keturah "husband"
- sad preacher "worries"
+ reveal keturah ezekiel "tells Ezekiel"

== 5
[Ezekiel](ezekiel) sells the news to the [deacon](owner) for a quarter's interest. [Hussey](owner) doesn't send for the marshal; [he](owner) sends for [Temperance](temper). [She](temper) may have a month, a year or [Dinah](runaway)'s neck, whichever [she](temper) likes. [She](temper) asks for pen and paper and accepts [him](owner), in a good clear hand. [Sally](sal) hears of it at the fish stalls, fills [her](sal) pipe, and goes to shake [Manuel](manuel) awake.
+ betray ezekiel runaway+temper "sells the news"
- gift owner ezekiel "quarter's interest"
- arrest! owner runaway "marshal"
+ threaten owner temper "Dinah's neck"
+ engaged.start owner temper "accepts him"
- discover sal temper "hears of it"
- help sal manuel "shake"

== 6
Sober, shaved and shaking, [Manuel](manuel) tells the [widow](temper) what [he](manuel) saw: there was no whale within a mile. [Ezekiel](ezekiel) had been selling oil to a Dane at night. [Obed](obed) caught [him](ezekiel) at it and said that [he](obed) would log it. In the morning [Obed](obed)'s boat was sent down with [him](obed), [Manuel](manuel), [Tamaro](tashi) and [Ezekiel](ezekiel) in it, and three rowed home. [Temperance](temper) goes on pegging sheets. [She](temper) wishes to hear the part with the lance again.
- recover manuel "Sober"
+ reveal manuel temper "tells the widow"
- married.past obed temper "widow"
- steal.past ezekiel _ "selling oil"
- discover.past obed ezekiel "caught him"
- threaten.past obed ezekiel "would log it"
+ kill? ezekiel obed "three rowed home"
- investigate temper obed "wishes"

== 7
Half a world off, a [man](castaway) with a scar beneath the ribs mends nets for [Dr Amory](surgeon), a medical [missionary](surgeon) on [Chiloé](@chiloe), [who](surgeon) pulled [him](castaway) out of the kelp. [She](surgeon) calls [him](castaway) Jonah, for want of a better; [he](castaway) doesn't know one. [He](castaway) is handy with knots. [She](surgeon) has begun to set two cups. When a barque puts in flying a [Bright Harbor](@brightharbor) pennant, [he](castaway) reads out its name without thinking and drops the net.
- injure.past castaway "scar"
- help castaway surgeon "mends"
- rescue.past surgeon castaway "pulled him out"

- love surgeon castaway "two cups"
+ discover castaway "without thinking"

== 8
[He](castaway) is [Obed Coffyn](obed), and [he](obed) has a [wife](temper). [He](obed) tells the [doctor](surgeon) at once, since [he](obed) is that sort of man. [Amory](surgeon) puts one cup away, packs [his](obed) bag and walks [him](obed) to the boat. In [Bright Harbor](@brightharbor), the banns are read. [Phebe](phebe) refuses to stand up with [her](phebe) [mother](temper), runs off to [Nib](cooper) and is brought back by the ear by [Keturah](keturah), [who](keturah) whispers on the way that [she](keturah)'d do the same. There are things about [her](keturah) [husband](ezekiel) that [she](keturah) has started to add up.
- discover castaway obed "is Obed Coffyn"
- married obed temper "wife"
- reveal obed surgeon "tells the doctor"
- help surgeon obed "packs his bag"
+ travel obed "to the boat"
- wedding? owner temper "banns"
- reject phebe temper "refuses"
- parent temper phebe "mother"
- flee phebe cooper "runs off"
- reveal keturah phebe "whispers"
- married ezekiel keturah "husband"
- discover keturah ezekiel "add up"

== 9
[Tamaro](tashi) is found in the harbour with stones in [his](tashi) pockets. [Manuel](manuel), [whose](manuel) turn would be next, goes to ground in the bell loft. [Keturah](keturah) looks for a dry shirt in [her](keturah) [husband](ezekiel)'s sea chest, and comes upon the spare half of a lance, and a Danish receipt. [She](keturah) sits on the lid when [he](ezekiel) comes in. Supper is chowder, [she](keturah) says. [He](ezekiel) eats two helpings, and looks at [her](keturah) between spoonfuls.
- find _ tashi "found"
+ kill _ tashi "stones in his pockets"
- kill? _ manuel "next"
- flee manuel "goes to ground"
- married ezekiel keturah "husband"
+ discover keturah ezekiel "comes upon"
- betray keturah ezekiel "sits on the lid"
- gift keturah ezekiel "chowder"

== 10
By the light of half a moon, [Oakes](preacher) rows [Dinah](runaway) out to the Halifax packet under a load of kelp. The [deacon](owner)'s men are waiting at the point. It is [Ezekiel](ezekiel) [who](ezekiel) points [them](preacher+runaway) out; it's [Salt Sally](sal) [who](sal), from the next dory, breaks [his](ezekiel) lantern with a thrown clam rake, and takes the ball that was meant for the [minister](preacher). [Dinah](runaway) gets a leg over the packet's rail. [She](runaway) looks back once, at a pipe, still smoking, on the water.
- help preacher runaway "rows Dinah out"
- boss owner _ "men"
- betray ezekiel preacher+runaway "points them out"
+ attack sal ezekiel "clam rake"
+ rescue sal preacher "takes the ball"
- attack _ preacher "ball"
- die sal "still smoking"
+ flee runaway "over the packet's rail"

== 11
The wedding. [Temperance](temper), in grey, has got as far as "[I](temper)" when the bell in the loft starts to ring, and doesn't stop; [Manuel](manuel) has seen a topsail. The church empties. Down the gangway comes a thin [man](obed) with a scar. [Ezekiel](ezekiel) reaches for the lance that isn't there. [Keturah](keturah) has it. [She](keturah) gives it to the [sheriff](sheriff), butt first, along with the receipt, and then holds out [her](keturah) hands to have [her](keturah) [husband](ezekiel)'s keys put in them.
- wedding! owner temper "got as far as"
- discover manuel obed "a topsail"
+ return obed "Down the gangway"
- injure.past obed "scar"
- attack? ezekiel _ "reaches"
- betray keturah ezekiel "gives it to the sheriff"
- gift keturah sheriff "gives"
- married ezekiel keturah "husband"
+ arrest sheriff ezekiel "keys put in them"

== 12
What do you say, after forty months? [Obed](obed) says that the gutter wants mending. [Temperance](temper) hands [him](obed) an ironed shirt; [she](temper) has it there. [Hussey](owner) is dunned for [Dinah](runaway)'s passage and, to [his](owner) own astonishment, pays. [Manuel](manuel) ships as mate. [Phebe](phebe) and [Nib](cooper) are up to the letter W. On the roof walk stands [Keturah](keturah), alone, from habit, until [Temperance](temper) climbs up with two chairs and a pot of coffee. There's a letter for the [captain](obed) from [Chiloé](@chiloe), a cup in the parcel. [Temperance](temper) washes it and puts it with [hers](temper).
+ reconcile obed temper "an ironed shirt"
- gift owner runaway "passage"
- hire manuel "ships as mate"
- advisor phebe cooper "letter W"
- sad keturah "alone"
- help temper keturah "two chairs"
- create surgeon obed "letter"#2
+ gift surgeon obed "a cup in the parcel"
