%series Palo Duro
%lang en
%genre 1980s prime-time ranch and oil saga, rerun listings
%cast clayton | Clayton Maddock; Clayton; Clay | m
%cast lorena | Lorena Maddock; Lorena | f
%cast royal | Royal Maddock; Royal | m
%cast delphy | Delphy Maddock; Delphy | f
%cast trace | Trace Maddock; Trace | m
%cast ynez | Ynez Arroyo; Ynez | f
%cast harlan | Harlan Teasdale; Teasdale; Harlan | m
%cast candace | Candace Teasdale; Candace; Candy | f
%cast doc | Doc Ambler; Ambler | m
%cast sheriff | Sheriff Lusk; Lusk | m
%cast wyleen | Mrs. Teasdale; Wyleen | f
%cast socwife | - | f
%cast rider | Jake Farrow; Farrow | m
%cast baby | - | m
%cast gunman | - | m

== 1
[Royal Maddock](royal), oil [baron](royal), invites all [his](royal) [sons](clayton+trace) to a barbecue and tells [them](clayton+trace) that the well [they](clayton+trace)'re standing on is dry. [Clayton](clayton), the eldest, breaks into a sweat: [he](clayton) has already borrowed on it. [Trace](trace), the [wrangler](trace), keeps chewing. Over by the punch, [Candace Teasdale](candace), [whose](candace) [daddy](harlan) would see every [Maddock](clayton+royal+trace) hang, slips [Trace](trace) a motel key. [Lorena](lorena) asks [her](lorena) [husband](clayton) why [he](clayton)'s shaking.
- celebrate royal clayton+trace "barbecue"
- parent royal clayton+trace "sons"
+ reveal royal clayton+trace "tells"
- sad clayton "breaks into a sweat"
- parent harlan candace "daddy"
- enemy clayton+royal+trace harlan "hang"
+ affair candace trace "a motel key"
- married clayton lorena "husband"
- gift candace trace "slips"
- invite royal clayton+trace "invites"

== 2
[Clayton](clayton) begs [Harlan Teasdale](harlan) for time. [Harlan](harlan), lighting a cigar with the note, names a price: the water rights on [Royal](royal)'s desk. [Delphy](delphy), the [baby](delphy) of the Maddock [siblings](clayton+delphy+trace), comes home from [Vassar](#vassar) with a shaved neck and a professor's child on the way. [Doc Ambler](doc) gives [her](delphy) vitamins and [his](doc) word not to tell [her](delphy) [father](royal).
- sibling clayton+trace delphy "siblings"
+ return delphy "comes home"
+ pregnant delphy "on the way"
- treat delphy doc "vitamins"
- reveal! doc royal "not to tell"
- parent royal delphy "father"

== 3
The safe is open, the deed is gone. [Royal](royal) suspects the [cook](ynez), [Ynez Arroyo](ynez), thirty years in [his](royal) kitchen, and gives [her](ynez) an hour to pack. [Clayton](clayton) watches from the gallery and lets it happen. [Trace](trace), quitting the motel by the window, runs smack into [Mrs. Teasdale](wyleen)'s station wagon. [Wyleen](wyleen) rolls down the glass. "Not [her](candace), too," says [she](wyleen).
- steal _ royal "the deed is gone"
- accuse royal ynez "suspects"
+ quit ynez royal "an hour to pack"
- boss.past royal ynez "thirty years in his kitchen"
- betray clayton ynez "lets it happen"
+ discover wyleen candace+trace "runs smack into"
- flee trace "quitting"

== 4
"Too"? [Trace](trace) gets the story at a truck stop: [Wyleen](wyleen) and [Royal](royal), the summer of the drought, every Tuesday. [Harlan](harlan) never knew. What nobody can swear to is who sired [Candace](candace). [Trace](trace) loses [his](trace) lunch behind the pumps. [Delphy](delphy) drives [Ynez](ynez) to the bus depot and, unable to let go of the only [mother](ynez) [she](delphy) remembers, gets on with [her](ynez).
- affair.past royal wyleen "every Tuesday"
- cheat.past wyleen harlan "every Tuesday"
- parent? royal candace "sired"
- ill trace "loses his lunch"
- kin delphy ynez "mother"
+ travel delphy+ynez "gets on with her"
+ discover trace royal+wyleen "gets the story"
- discover! harlan "never knew"

== 5
[Clayton](clayton) hands over the deed in a culvert; by sundown [Teasdale](harlan) has fenced the creek. Cattle drop by the dozen. [Royal](royal) takes a shotgun to the wire and comes back on a door, peppered. [Ambler](doc) digs out forty pellets, counting aloud. [Candace](candace) cannot understand why [Trace](trace) no longer answers [her](candace) whistle. [Jake Farrow](rider), a rodeo [rider](rider), can whistle too.
- betray clayton royal "hands over the deed"
- gift clayton harlan "hands"
+ injure royal _ "peppered"
- treat royal doc "digs out"
- reject trace candace "no longer answers"
- flirt? candace rider "can whistle too"
- return royal "comes back"

== 6
[Lorena](lorena) discovers mud from the culvert on [Clayton](clayton)'s good boots and a carbon of the deed in [his](clayton) golf bag. "[You](clayton) stood there and let [Ynez](ynez) go," [she](lorena) says, and moves into the bunkhouse. In [Laredo](@laredo) [Ynez](ynez) shows [Delphy](delphy) a studio portrait: a [bride](ynez), a [groom](royal) in uniform, San Antonio, 1944. The [groom](royal) is [Royal](royal).
+ discover lorena clayton "discovers"
- accuse lorena clayton "let Ynez go"
- move lorena "moves"
- reveal ynez delphy "shows"
+ married.past royal ynez "a bride, a groom"

== 7
Never dissolved! Then [Royal](royal)'s late society [wife](socwife) was no wife, and three [heirs](clayton+delphy+trace) have no paper to stand on. [Delphy](delphy) swears [she](delphy) will burn it; [Ynez](ynez) takes the match away. [Harlan](harlan), on the trail of the same rumor, sends a [man](gunman) with a mustache south. [Candace](candace) elopes with [Farrow](rider) as far as [Amarillo](@amarillo), where it comes out that [he](rider) already has a wife and a half.
- divorce! royal ynez "Never dissolved"
- married! royal socwife "no wife"
- die.past socwife "late"
- investigate harlan ynez "on the trail"
- wedding? candace rider "elopes"
- travel candace+rider "as far as Amarillo" @amarillo
- married _ rider "a wife"
+ discover _ rider "it comes out"
- boss harlan gunman "sends"
- parent royal clayton+delphy+trace "heirs"

== 8
The [mustache](gunman) breaks down [Ynez](ynez)'s door. [Delphy](delphy), eight months heavy, hits [him](gunman) with a stock pot and goes into labor on the tiles. [Ynez](ynez) ties off the cord with apron string: a [boy](baby), loud. The portrait, however, is gone with the [man](gunman). [Trace](trace), riding fence at night, is jumped by three of [Teasdale](harlan)'s hands and left for the coyotes.
- attack gunman ynez "breaks"
- attack delphy gunman "hits"
+ birth delphy baby "a boy"
- help ynez delphy "ties"
- steal gunman ynez "gone with the man"
+ attack _ trace "is jumped"
- pregnant delphy "heavy"

== 9
It's [Lorena](lorena) [who](lorena) finds [Trace](trace), by the buzzards, and gets water into [him](trace) from [her](lorena) hat. Three days in the line shack. [He](trace) mends; [she](lorena) sings; the [two](lorena+trace) of [them](lorena+trace) decide that nothing took place there. [Harlan](harlan) waves the portrait under [Royal](royal)'s nose: sign over the mineral rights, or the [boys](clayton+trace) will read in the Sunday paper what [they](clayton+trace) are.
- find lorena trace "finds"
+ rescue lorena trace "gets water into him"
- recover trace "mends"
- affair? lorena trace "nothing took place"
+ threaten harlan royal "sign over"
- create lorena "sings"
- reveal? harlan clayton+trace "read"

== 10
[Royal](royal) laughs, the first time since the barbecue, and reads it out himself, on the radio, at noon, with [Ynez](ynez)'s maiden name spelled. Would the [lady](ynez) be so kind as to come back to [her](ynez) kitchen, or whichever room [she](ynez) likes? [Clayton](clayton), bastard and bankrupt in one broadcast, loads [his](clayton) [daddy](royal)'s Colt. [Wyleen](wyleen) has [her](wyleen) own radio. [She](wyleen) pulls the car over and writes [Harlan](harlan) eleven pages.
- happy royal "laughs"
+ reveal royal _ "reads it out"
- return? ynez royal "come back"
- lose clayton "bankrupt"
- parent royal clayton "daddy"
- reveal wyleen harlan "writes"

== 11
A shot on the Teasdale porch. [Harlan](harlan) lies across [his](harlan) own welcome mat, eleven pages under [him](harlan). [Sheriff Lusk](sheriff) has three warm guns: [Clayton](clayton)'s, [Wyleen](wyleen)'s, and the pearl-handled one belonging to [Candace](candace), just off the Amarillo bus. [Clayton](clayton) confesses, badly, getting the porch wrong. [Lusk](sheriff) books [him](clayton) all the same. For whom is [he](clayton) covering?
+ kill _ harlan "A shot"
- die harlan "lies across"
- return candace "just off"
- betray clayton sheriff "confesses, badly"
+ arrest sheriff clayton "books"
- help? clayton _ "covering"

== 12
For [Trace](trace), [he](clayton) believes; but [Trace](trace) was in the line shack, and who with is a thing [Lorena](lorena) has to state under oath, with [her](lorena) [husband](clayton) looking on. The [brothers](clayton+trace) come to blows through the bars, then to tears. [Ynez](ynez) steps off the bus with a [baby](baby), [Delphy](delphy) and a suitcase. [Royal](royal), in a tie, has swept the kitchen. [Doc Ambler](doc) runs a blood test: [Candace](candace) is a [Teasdale](candace) through and through.
- help? clayton trace "For Trace"
+ reveal lorena clayton "state under oath"
- married clayton lorena "husband"
- sibling clayton trace "brothers"
- attack clayton trace "blows"
- return delphy+ynez "steps off the bus"
- parent harlan candace "through and through"
+ parent! royal candace "Teasdale through"
- sad clayton+trace "tears"

== 13
It was the [mustache](gunman), stiffed on [his](gunman) fee; [Lusk](sheriff) takes [him](gunman) at the border with [Harlan](harlan)'s cigar case. [Clayton](clayton) walks, signs the divorce on the courthouse steps and ships out for [Alaska](@alaska). [Candace](candace) tears down the creek fence with [her](candace) own tractor and parks it in front of [Trace](trace)'s barn. But the porch light that burns for [him](trace) is [Lorena](lorena)'s. [He](trace) sits [his](trace) horse halfway between. [Royal](royal) and [Ynez](ynez) renew what never lapsed.
- kill.past gunman harlan "mustache"
+ arrest sheriff gunman "takes him"
+ divorce clayton lorena "divorce"
- travel clayton "ships" @alaska
- love lorena trace "burns for him"
- wedding royal ynez "renew"
- betray.past harlan gunman "stiffed"
