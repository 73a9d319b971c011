%series The Pilot Station
%lang en
%genre workplace drama among harbour pilots in Valparaíso, encyclopaedia episode summaries
%cast amaro   | Amaro Villagra; Amaro; Captain Villagra; Villagra | m
%cast jacinta | Jacinta Roldán; Jacinta; Roldán | f
%cast teo     | Teófilo Baeza; Teo; Baeza | m
%cast dusan   | Dušan Matulić; Dušan; Matulić | m
%cast perpetua | Perpetua Villagra; Perpetua; Doña Perpetua | f
%cast mila    | Mila Matulić; Mila | f
%cast rocio   | Rocío Baeza; Rocío | f
%cast luz     | Luz; Luz Villagra | f
%cast fermin  | Fermín Quispe; Fermín; Quispe | m
%cast stoker  | Hjalmar Eide; Hjalmar; Eide | m
%cast boy     | Nahuel; Nahuel Roldán | m
%cast inspector | Inspector Carrasco; Carrasco | f
%cast doctor  | - | f
%cast sister  | - | f
%cast baby    | - | f

== 1 Boarding Ground
[Jacinta Roldán](jacinta), the first [woman](jacinta) to be taken on by the pilot station of [Valparaíso](@valparaiso), reports for duty to [Captain Villagra](amaro), [who](amaro) mistakes [her](jacinta) for the new cleaner and, when [she](jacinta) corrects [him](amaro), hands [her](jacinta) the mop all the same. [Teófilo Baeza](teo), [whose](teo) [wife](rocio) [Rocío](rocio) went to school with the [newcomer](jacinta) and has never had a kind word for [her](jacinta) since, shows [her](jacinta) the ropes. That night, as [she](jacinta) climbs the side of a Norwegian freighter, the ladder parts, and [she](jacinta) is hauled out of the swell by the ship's [stoker](stoker), [whose](stoker) language [she](jacinta) does not speak.
+ hire jacinta _ "taken on"
- boss amaro jacinta "reports for duty"
- reveal jacinta amaro "corrects"
- married rocio teo "wife"
- enemy jacinta rocio "never had a kind word"
- help teo jacinta "shows her the ropes"
+ rescue stoker jacinta "hauled out"

== 2 Sealed Orders
The parted ladder had been cut, as [Dušan Matulić](dusan), the senior [pilot](dusan) and [Villagra](amaro)'s [brother-in-law](dusan), establishes with a magnifying glass, though [he](dusan) is talked into keeping it to himself by the [captain](amaro), [who](amaro) dreads a scandal before the union congress. [Jacinta](jacinta), [who](jacinta) has a [son](boy) of nine to feed and no desire to be pitied, tells [Nahuel](boy) that [she](jacinta) slipped. The [stoker](stoker), put ashore with pneumonia, lies in the seamen's ward, where [Luz](luz), [Villagra](amaro)'s only [child](luz), a student [nurse](luz), changes [his](stoker) compresses and, for want of a common tongue, hums to [him](stoker).
- attack.past _ jacinta "had been cut"
+ discover dusan "establishes"
- kin amaro dusan "brother-in-law"
- reveal! dusan _ "keeping it to himself"
- sad amaro "dreads a scandal"
- parent jacinta boy "son"
+ betray jacinta boy "that she slipped"
- ill stoker "pneumonia"
- parent amaro luz "child"
- treat stoker luz "changes his compresses"

== 3 Crossed Bearings
After [he](teo) has been passed over for the post of deputy in favour of [Matulić](dusan), [Baeza](teo) gets so drunk at the christening of a tug that [he](teo) blurts out what half the waterfront has long suspected: [Doña Perpetua](perpetua), the [captain](amaro)'s [mother](perpetua), lends money to the pilots at thirty per cent, and [Fermín Quispe](fermin), the [boatman](fermin), breaks the windows of those who fall behind. The old [lady](perpetua) answers by calling in [his](teo) debt. [Rocío](rocio), [who](rocio) has not been told of any debt, puts [her](rocio) [husband](teo)'s bedding out on the stairs. [Jacinta](jacinta), living one floor below, steps over it and then, turning back, knocks.
- lose teo "passed over"
- hire dusan _ "in favour of"
+ reveal teo perpetua "blurts out"
- parent perpetua amaro "mother"
- attack fermin _ "breaks the windows"
- threaten perpetua teo "calling in"
- discover! rocio teo "has not been told"
- married rocio teo "husband"
+ breakup rocio teo "puts her husband's bedding out"
- neighbour jacinta rocio+teo "one floor below"

== 4 Plain Sailing
[Teo](teo) sleeps on [Jacinta](jacinta)'s sofa. The whole hill talks about [Jacinta](jacinta). [Nahuel](boy) likes [Teo](teo). [Rocío](rocio) spits at [Jacinta](jacinta) in the market. [Mila](mila) sells fish there and sees it. [She](mila) is [Dušan](dusan)'s [daughter](mila). [Mila](mila) wipes the [pilot](jacinta)'s sleeve with a clean rag. At noon [Luz](luz) brings the [stoker](stoker) an orange. [His](stoker) name, it turns out, is [Hjalmar Eide](stoker). No one can pronounce [Hjalmar](stoker). In the evening [Amaro](amaro) sails past the buoy and thinks of [Jacinta](jacinta). [He](amaro) tries not to think of [Jacinta](jacinta).
+ housemate.start jacinta teo "sleeps on Jacinta's sofa"
- friend boy teo "likes"
- attack rocio jacinta "spits at"
- discover mila jacinta+rocio "sees it"
- parent dusan mila "daughter"
- help mila jacinta "wipes"
- gift luz stoker "an orange"
+ love amaro jacinta "thinks of Jacinta"

== 5 Man Overboard
When [she](perpetua) learns that [her](perpetua) [granddaughter](luz) has been seen arm in arm with a foreign [stoker](stoker), [Perpetua](perpetua) has [Quispe](fermin) waylay [him](stoker) behind the fish market, where the [Norwegian](stoker), scarcely out of hospital, is left with three cracked ribs and a one-way ticket to [Bergen](@bergen) in [his](stoker) pocket. [Luz](luz), [who](luz) recognises the [boatman](fermin)'s knot on the bundle, walks into the office and demands of [her](luz) [father](amaro) that [he](amaro) choose between [his](amaro) [mother](perpetua) and [her](luz). [He](amaro), [who](amaro) has steered ships through every fog without losing [his](amaro) nerve, asks for time to think it over. [She](luz) gives [him](amaro) none, and takes a room with [Mila](mila), [her](luz) [cousin](mila).
- discover perpetua luz+stoker "learns"
- kin luz perpetua "granddaughter"
- date luz stoker "arm in arm"
+ attack fermin stoker "waylay"
- injure stoker fermin "three cracked ribs"
- recover stoker "out of hospital"
- discover luz fermin "recognises"
- parent amaro luz "her father"
- parent perpetua amaro "his mother"
- quarrel amaro luz "demands"
+ move luz mila "takes a room"
- kin luz mila "cousin"

== 6 The Inquiry
An anonymous letter brings [Inspector Carrasco](inspector) down from [Santiago](@santiago) to look into the matter of the ladder, of which nobody at the station, on [Villagra](amaro)'s instructions, remembers anything. Only [Matulić](dusan) finds the silence harder to bear from day to day, the more so as [he](dusan) has come to suspect [Baeza](teo), [who](teo) was standing closest to the ropes. [Jacinta](jacinta), asked by the [inspector](inspector) whether anyone bears [her](jacinta) a grudge, names no one; [she](jacinta) has noticed a penknife in [her](jacinta) [lodger](teo)'s coat, and [she](jacinta) cannot bring herself to mention it, for [she](jacinta) has grown fond of hearing [him](teo) whistle in the kitchen.
- reveal _ inspector "anonymous letter"
- travel inspector "down from Santiago"
+ investigate inspector _ "look into"
- boss amaro dusan+teo "instructions"
- accuse? dusan teo "suspect"
- reveal! jacinta inspector "names no one"
- discover jacinta teo "noticed a penknife"
- housemate jacinta teo "lodger"
+ love.start jacinta teo "grown fond"

== 7 Slack Rope
[Rocío](rocio), brought to bed two months early of a [girl](baby) that [Teo](teo) did not know was on the way, sends for neither [doctor](doctor) nor priest but for the [woman](jacinta) [she](rocio) has hated since the third form, because [Jacinta](jacinta) is the only [one](jacinta) in the house with a telephone. The [pilot](jacinta) calls the [doctor](doctor), boils the water and, while the stairwell fills with neighbours, goes to wake the [father](teo). In gratitude, or in fever, the new [mother](rocio) owns up: it was [she](rocio) [who](rocio) took the knife to the ladder, out of [Teo](teo)'s coat and back again, so that [Jacinta](jacinta) should be frightened off. [Jacinta](jacinta) wrings out a cloth and says that it can wait.
+ birth rocio baby "brought to bed"
- discover! teo baby "did not know"
- enemy jacinta rocio "has hated"
- help jacinta rocio "boils the water"
- parent teo baby "the father"
- parent rocio baby "mother"
- neighbour jacinta rocio "in the house"
+ reveal rocio jacinta "owns up"
- attack.past rocio jacinta "took the knife"

== 8 Lee Shore
In consequence of the confession, of which [she](jacinta) speaks to nobody, [Roldán](jacinta) persuades [Baeza](teo) to go back upstairs, carries [his](teo) bag for [him](teo) and afterwards sits for a long time beside the empty sofa, where [her](jacinta) [son](boy) finds [her](jacinta) in tears. [Eide](stoker), far from having used [his](stoker) ticket, has sold it and found a berth as deckhand on the pilot cutter, of all boats, under [Quispe](fermin), [who](fermin) does not dare to look [him](stoker) in the face. For a week the [pair](fermin+stoker) work side by side without a syllable. Then the [boatman](fermin), [who](fermin) cannot swim, goes over the rail, and the [man](stoker) [whose](stoker) ribs [he](fermin) cracked goes in after [him](fermin).
- help jacinta teo "carries his bag"
+ reconcile? rocio teo "go back upstairs"
- housemate.end jacinta teo "empty sofa"
- parent jacinta boy "son"
- sad jacinta "in tears"
- hire stoker "found a berth"
- boss fermin stoker "under Quispe"
- colleague fermin stoker "side by side"
- injure.past stoker fermin "cracked"
+ rescue stoker fermin "goes in after him"

== 9 Compass Error
[Fermín](fermin), drying in front of the stove, turns against [his](fermin) [mistress](perpetua) and lays before [Carrasco](inspector) eleven years of ledgers, with the result that [Doña Perpetua](perpetua) is led down the hill between two constables, nodding to left and right like a bishop. [Amaro](amaro), [who](amaro) had known of the loans and pretended otherwise, tenders [his](amaro) resignation before it can be asked for. [His](amaro) [sister](sister)'s [husband](dusan) is named acting captain; [Matulić](dusan)'s first decision is to apologise, before the assembled crews, to the [man](teo) [he](dusan) took for a cutter of ladders. As to the real [culprit](rocio), the [inspector](inspector) has [her](inspector) own idea, but [Jacinta](jacinta) declines to press charges against persons unknown.
- boss perpetua fermin "mistress"
+ betray fermin perpetua "turns against"
- reveal fermin inspector "ledgers"
+ arrest _ perpetua "between two constables"
- discover.past amaro perpetua "had known of"
- quit amaro "tenders his resignation"
- sibling amaro sister "sister"
- married dusan sister "husband"
- hire dusan _ "acting captain"
- reconcile? dusan teo "apologise"
- accuse! jacinta rocio "declines"

== 10 Short Seas
[Mila](mila) loves [Fermín](fermin). [Fermín](fermin) has no idea. [Luz](luz) tells [him](fermin). [He](fermin) buys a whole tuna from [Mila](mila). [Amaro](amaro) visits [Perpetua](perpetua) in prison. [Perpetua](perpetua) will not see [Amaro](amaro). [He](amaro) weeps on the tram. [Nahuel](boy) sits opposite and offers [him](amaro) a peppermint. The [boy](boy) knows [Villagra](amaro) from the harbour. [Villagra](amaro) asks after [Roldán](jacinta). [She](jacinta) has a cold, says [Nahuel](boy). Storms are forecast for Sunday. On Sunday no storm comes.
+ love mila fermin "loves"
- discover! fermin mila "no idea"
- reveal luz fermin "tells him"
- find fermin mila "buys"
- travel amaro perpetua "visits"
- arrest.past _ perpetua "in prison"
+ reject perpetua amaro "will not see"
- sad amaro "weeps"
- gift boy amaro "peppermint"
- ill jacinta "has a cold"

== 11 Leading Lights
Offered the captaincy for good, [Dušan](dusan) turns it down on the ground that [he](dusan) is sixty-four and afraid of the telephone, and puts forward [Jacinta](jacinta) instead; the ballot is a tie, until [Teo](teo), [who](teo) has hesitated longest, raises [his](teo) hand for the [woman](jacinta) on [whose](jacinta) sofa [he](teo) was happier than [he](teo) can tell [his](teo) [wife](rocio). [Rocío](rocio), guessing as much, asks the new [captain](jacinta) to stand [godmother](jacinta) to the [baby](baby). [Hjalmar](stoker), by now able to form whole sentences, spends the first of them on asking [Luz](luz) to be [his](stoker) wife, and the [nurse](luz), [who](luz) has practised for this, says yes in Norwegian.
- reject dusan _ "turns it down"
- sad dusan "afraid of the telephone"
- help dusan jacinta "puts forward"
+ hire jacinta _ "raises his hand for"
- help teo jacinta "raises his hand"
- happy.past teo "happier"
- married rocio teo "wife"
- discover rocio teo "guessing"
- invite rocio jacinta "godmother"
+ propose stoker luz "asking Luz"
- engaged.start luz stoker "says yes"

== 12 Safe Water Mark
At the wedding, which takes place on the deck of the cutter because no priest on the hill will have a Lutheran, [Amaro](amaro) gives [his](amaro) [daughter](luz) away, having made [his](amaro) peace with [her](luz) the evening before by means of a nautical almanac in which every birthday of [hers](luz) since [her](luz) first is entered as a tide. [Mila](mila) catches the bouquet and, with a look that admits of no evasion, passes it to [Quispe](fermin). [Perpetua](perpetua), released on account of [her](perpetua) heart, watches through a telescope from [her](perpetua) balcony. Toward evening the former [captain](amaro) asks the present [one](jacinta) for a dance. [She](jacinta) is on watch, replies [Roldán](jacinta), until eight; at eight [she](jacinta) is not.
+ wedding luz stoker "wedding"
- parent amaro luz "daughter"
- reconcile amaro luz "made his peace"
- gift amaro luz "nautical almanac"
- flirt mila fermin "passes it to"
- help _ perpetua "released"
- ill perpetua "her heart"
+ date amaro jacinta "at eight she is not"
- invite amaro jacinta "asks the present one"
