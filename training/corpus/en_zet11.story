%series Pinchgut Row
%lang en
%genre prison-escape drama, Van Diemen's Land 1841, encyclopaedia episode list
%cast moll     | Moll Fairweather; Moll; Fairweather | f
%cast ansel    | Ansel Grubb; Ansel; Grubb | m
%cast comm     | Commandant Thorne; Thorne; Ralph Thorne | m
%cast honor    | Honor Thorne; Honor; Mrs Thorne | f
%cast padraig  | Padraig Dolan; Padraig; Dolan | m
%cast tully    | Tully | m
%cast surgeon  | Dr Edwin Marsh; Marsh; Edwin | m
%cast hannah   | Hannah; Black Hannah | f
%cast wolff    | Isaac Wolff; Wolff; Isaac | m
%cast kerr     | Corporal Kerr; Kerr | m
%cast captain  | Captain Amos Pike; Pike | m
%cast weaver   | Sarah Lumb; Sarah | f
%cast infant   | - | m
%cast informer | - | m
%cast flogger  | - | m
%cast victim   | - | m
%cast bride    | - | f
%cast governor | - | m

== 1 Number 212
[Moll Fairweather](moll), a [forger](moll) of banknotes, steps off the transport in irons at [Port Despair](@portdespair) and is entered as number 212. The [clerk](wolff) at the ledger, [Isaac Wolff](wolff), himself a [convict](wolff), recognises [her](moll) handwriting from a note that once ruined [his](wolff) shop. [He](wolff) says nothing. [Moll](moll) is put into service with [Commandant Thorne](comm), [whose](comm) young [wife](honor) [Honor](honor) has not left the house for a year. At supper the new [maid](moll) drops a tureen. [Thorne](comm) raises [his](comm) cane, and [Mrs Thorne](honor), [who](honor) never speaks at table, says, "It was [I](honor) [who](honor) jogged [her](moll) arm."
- arrest _ moll "in irons"
- discover wolff moll "recognises"
- betray.past moll wolff "ruined his shop"
- reveal! wolff moll "says nothing"
+ boss comm moll "put into service"
- married comm honor "wife"
- threaten comm moll "raises his cane"
+ rescue honor moll "jogged her arm"

== 2 The Lash
[Padraig Dolan](padraig), an Irish [rebel](padraig), gets fifty strokes for singing. The [flogger](flogger) counts badly, out of pity. [Corporal Kerr](kerr) counts well. It falls to the [surgeon](surgeon), [Dr Marsh](surgeon), to decide whether a [man](padraig) can stand the rest, and [Edwin](surgeon), [who](surgeon) drinks, decides that [he](surgeon) cannot look. [Number 212](moll) is sent with salt water. Dressing the [singer](padraig)'s back, [she](moll) asks what the song was about. A boat, [he](padraig) says. On the other side of the wall [Tully](tully), thirteen, a [pickpocket](tully), learns it by heart without knowing what it means. [Dolan](padraig) asks for the name of the [woman](moll) with the salt, and is not given it.
- attack flogger padraig "fifty strokes"
- injure padraig flogger "fifty strokes"
- help? flogger padraig "out of pity"
- sad surgeon "cannot look"
+ treat padraig moll "Dressing"
- advisor.past padraig tully "learns it by heart"
- reject moll padraig "not given it"

== 3 The Note
A pass signed by the [Commandant](comm) lets a cart through the gate; [Thorne](comm) never signed it. [Kerr](kerr) is certain that there is a [forger](moll) in the settlement, and [Wolff](wolff), asked for a list of all such, writes down eleven names and leaves out one. The [clerk](wolff) goes to [Moll](moll) and lays a half-burned banknote before [her](moll). [She](moll) admits that it is [hers](moll). [He](wolff) could have [her](moll) hanged. [He](wolff) wants, instead, a letter, in the hand of the [woman](weaver) [who](weaver) was [his](wolff) [wife](weaver) before the shop was lost: one that says [she](weaver) forgives [him](wolff). [Moll](moll) cannot write it. Nobody can forge what was never there.
- betray.past moll comm "never signed it"
- accuse kerr _ "certain"
- betray wolff kerr "leaves out one"
+ reveal moll wolff "admits"
- kill? wolff moll "hanged"
- married.past weaver wolff "wife"
- reconcile? weaver wolff "forgives him"
- create! moll "cannot write it"

== 4 Honor
Why does the [wife](honor) of the [Commandant](comm) not leave the house? Because of the ankle irons, [Moll](moll) discovers: they are finer than [hers](moll), and padded. [Thorne](comm) fears that [she](honor) would run. [Honor](honor), [who](honor) has asked for nothing in three years of marriage, asks the [maid](moll) to bring [her](honor) a file. The [convict](moll) laughs until [she](moll) has to sit down. In the evening [Marsh](surgeon) comes to bleed the [lady](honor), sees the marks, and looks away, as [he](surgeon) looks away from everything. But [he](surgeon) leaves [his](surgeon) bag open.
- married comm honor "wife"
+ discover moll honor "discovers"
- arrest comm honor "ankle irons"
- sad comm "fears"
- flee? honor comm "would run"
- help? moll honor "bring her a file"
- happy moll "laughs"
- discover surgeon honor "sees the marks"
+ help surgeon honor "leaves his bag open"

== 5 Quarry Song
The quarry is loud and the song is long. [Tully](tully) picks [Kerr](kerr)'s pocket for the third time and finds the tide tables. [Ansel Grubb](ansel), a [giant](ansel) [who](ansel) killed a [man](victim) with one blow and has not lifted [his](ansel) hand since, carries stones for two: [Padraig](padraig) cannot bend. Gulls; lime; a Sunday without a sermon. [Dolan](padraig) explains the song line by line to the [boy](tully), [who](tully) repeats it to [Grubb](ansel), and so, in the course of one afternoon, everyone on the chain knows at what hour the boat lies at the point. Everyone, and one [man](informer) more.
- steal tully kerr "picks Kerr's pocket"
- kill.past ansel victim "killed a man"
- help ansel padraig "carries stones for two"
- injure padraig "cannot bend"
+ reveal padraig tully "explains the song"
- reveal tully ansel "repeats it"
- discover informer _ "one man more"

== 6 The Informer
Two of the men on the chain are taken from their beds, and by noon one of them has been hanged. [Honor](honor) watches from the window. The [traitor](informer) is somewhere among the eleven left, and [Grubb](ansel), with tears running down [his](ansel) great face, swears to find [him](informer). [He](ansel) suspects [Wolff](wolff), [who](wolff) has ink on [his](wolff) fingers and eats alone. [Moll](moll) could clear [him](wolff). To clear [him](wolff) [she](moll) would have to tell what [he](wolff) did for [her](moll). [She](moll) goes to [Dolan](padraig), the only [man](padraig) on the chain [who](padraig) will not ask [her](moll) why.
- betray informer padraig "traitor"
- sad ansel "tears running down"
- investigate? ansel informer "swears to find him"
+ accuse ansel wolff "suspects Wolff"
- rescue? moll wolff "could clear him"
- help.past wolff moll "did for her"

== 7 Hannah
[Black Hannah](hannah), [daughter](hannah) of a whaler and of a people who were here before the whalers, guides the soldiers in the bush for flour. The [Commandant](comm) believes [her](hannah) to be loyal. [She](hannah) is, though not to [him](comm). [She](hannah) has a [child](infant) with the black eyes of [Corporal Kerr](kerr), [who](kerr) once promised [her](hannah) a ring, and is now engaged to a [nobody](bride) in [Hobart](@hobart). [He](kerr) has never looked at the [boy](infant). It is [Honor](honor), filing away at the window, [who](honor) waves to [him](infant) every morning. In the dunes the [tracker](hannah) steps into [Moll](moll)'s path and says, "[I](hannah) know about the point."
- boss comm hannah "guides the soldiers"
- discover! comm hannah "believes her"
- parent hannah+kerr infant "child"
- affair.past hannah kerr "promised her a ring"
- betray.past kerr hannah "promised her a ring"
- engaged bride kerr "engaged"
- reject kerr infant "never looked at"
- help honor infant "waves to"
+ reveal hannah moll "I know"

== 8 The Wrong Man
[Grubb](ansel) has [Wolff](wolff) by the throat in the flour store. [Tully](tully), hanging on the [giant](ansel)'s arm like a bat, screams that it wasn't [him](wolff): [he](tully) has found the tobacco in the bed of the [man](informer) beside [him](tully), the old [forger](informer) of certificates. [Grubb](ansel) lets go. The real [informer](informer) is already running, straight to the [corporal](kerr), [who](kerr) cannot use [him](informer) any longer and has [him](informer) shot at the fence, as an escaper. Four feet from death, [Wolff](wolff) rubs [his](wolff) neck. "[You](ansel) might have asked," [he](wolff) tells the [murderer](ansel). "[I](ansel) never ask," says [Grubb](ansel), and weeps.
+ attack ansel wolff "by the throat"
- accuse! tully wolff "it wasn't him"
+ discover tully informer "found the tobacco"
- flee informer "already running"
- betray.past informer _ "real informer"
- kill kerr informer "shot at the fence"
- sad ansel "weeps"

== 9 The Bag
On the night of the ball [Honor](honor) has filed through both irons, and for that very reason [she](honor) dances. [She](honor) dances with the [surgeon](surgeon), [who](surgeon) trembles, since the bag has been missed, and with the [corporal](kerr), [who](kerr) smells of gunpowder. [Her](honor) [husband](comm) notes, from the card table, that [she](honor) is dancing at all. It is a terrible moment. [Moll](moll), carrying the punch, stumbles and pours it over the [Commandant](comm)'s new coat. [He](comm) strikes [her](moll) across the mouth. [Dolan](padraig), in the dark beneath the window, is held down by three of [his](padraig) friends.
+ flee? honor "filed through"
- married comm honor "husband"
- date honor kerr+surgeon "dances with"
- sad surgeon "trembles"
- discover comm honor "notes"
- rescue moll honor "pours it over"
- attack comm moll "strikes her"
- friend _ padraig "friends"
- love padraig moll "held down"

== 10 The Point
The boat is there. So is the fog. [Hannah](hannah), the [baby](infant) on [her](hannah) back, leads five of [them](ansel+honor+moll+padraig+tully) through the reeds, and leads the [corporal](kerr)'s men, an hour earlier, by a quite different way, up to their waists into the swamp. When [Kerr](kerr) realises which of the two [flour-eaters](hannah+kerr) has been eating whose flour, it is too late for [him](kerr). [He](kerr) calls to [Hannah](hannah) for help. [She](hannah) stands on firm ground, the [child](infant) waking. Then [she](hannah) throws [him](kerr) the end of a rope, and the other end [she](hannah) ties to a tree, and [she](hannah) leaves.
+ help hannah ansel+honor+moll+padraig+tully "leads five of them"
- parent hannah infant "baby on her back"
- betray hannah kerr "quite different way"
- discover kerr hannah "realises"
- rescue hannah kerr "throws him"

== 11 Tully's Choice
[Wolff](wolff) isn't with [them](ansel+honor+moll+padraig+tully). At the last moment the [clerk](wolff) has stayed behind, so that there is somebody to enter the names in the ledger, all of them, as drowned. [Tully](tully) jumps out of the boat and runs back for [him](wolff). [Grubb](ansel) goes after the [boy](tully), and then there are three. [Captain Pike](captain) of the whaler will not wait beyond the ebb. [Honor](honor) offers [him](captain) [her](honor) ring, [Padraig](padraig) [his](padraig) fists, and [Moll](moll) offers a letter in the [governor](governor)'s own hand, commanding the [captain](captain) to wait. It is still wet. [He](captain) reads it twice, grins, and waits.
- flee! wolff "stayed behind"
- help wolff ansel+honor+moll+padraig+tully "as drowned"
- betray wolff _ "as drowned"
+ rescue? tully wolff "runs back for"
- rescue? ansel tully "goes after"
- gift? honor captain "offers him"
- threaten padraig captain "his fists"
+ betray moll captain "own hand"
- discover captain moll "grins"

== 12 Ebb
[Thorne](comm) reaches the [clerk](wolff)'s office before dawn with a lamp. The ledger lies open. [Isaac](wolff) stands in front of it, and behind the door stands a [giant](ansel) with one hand raised, for the second time in [his](ansel) life; [Tully](tully) catches hold of the hand. The [Commandant](comm) sees none of it. [He](comm) sees [his](comm) [wife](honor)'s irons on the table, sawn through, and [he](comm) sits down on the floor like a child. The [surgeon](surgeon), sober, comes in and tells [him](comm) that [he](surgeon) did it. It isn't true. It is the first brave thing [he](surgeon) has ever said.
- travel comm "reaches the clerk's"
- attack? ansel comm "one hand raised"
- help tully ansel "catches hold"
- find comm "sees his wife's irons"
- married comm honor "wife's"
- sad comm "sits down on"
+ reveal! surgeon comm "tells him"
+ betray surgeon comm "isn't true"

== 13 Valparaíso
Seven got away, the broadsheets say; in [Valparaíso](@valparaiso) six of [them](ansel+hannah+honor+moll+padraig+tully) come ashore and a [child](infant) with [them](ansel+hannah+honor+moll+padraig+tully), and the [seventh](wolff) was put in a barrel marked pork. [Wolff](wolff) climbs out of it and asks for ink. [Honor](honor) opens a school where no door has a lock. [Padraig](padraig) sings, and [Moll](moll), asked whether [she](moll) will have [him](padraig), signs the register in a hand that is, for once, [her](moll) own. Only one letter follows [them](moll+padraig). It is for the [clerk](wolff), from [England](@england), from [Sarah Lumb](weaver). Nobody forged it. [He](wolff) holds it for a long time, upside down, before [he](wolff) dares.
- flee ansel+hannah+honor+moll+padraig+tully+wolff "got away"
- travel ansel+hannah+honor+moll+padraig+tully "come ashore" @valparaiso
- create honor "opens a school"
- create padraig "sings"
- propose padraig moll "will have him"
+ wedding moll padraig "signs the register"
- create weaver wolff "one letter"
