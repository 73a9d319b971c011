%series Stock Route
%lang en
%genre rural crime drama, western Queensland, recap column with attitude
%cast mac | Senior Sergeant Thea Macklin; Thea Macklin; Macklin; Thea | f
%cast tully | Constable Tully Ng; Tully | m
%cast vera | Vera Stannard; Vera | f
%cast blue | Blue Stannard; Blue | m
%cast jude | Jude Stannard; Jude | f
%cast hope | Hope Darcy; Hope | f
%cast pete | Pete Darcy; Pete | m
%cast nev | Neville Crouch; Crouch; Nev | m
%cast laz | Lazare; Laz | m
%cast vet | Sigrid Holm; Sigrid | f
%cast padre | Father Tran | m
%cast dog | Bugger | m
%cast jock | Jock Stannard; Jock | m
%cast insp | - | m
%cast hmum | - | f
%cast bub | - | n
%cast barmaid | Kirra | f

== 1
[Thea Macklin](mac), busted from homicide to a one-pub town for thumping an [inspector](insp), has been in the job nine minutes when the [barmaid](barmaid) runs in barefoot: [Jock Stannard](jock), [who](jock) owns everything you can see from the pub, is lying in the cattle dip with [his](jock) skull stove in. Three people stood to gain. [Vera](vera), the [widow](vera), is ironing. [Blue](blue), the [son](blue), is drunk. [Jude](jude), the [daughter](jude), hasn't been seen since shearing. [Constable Tully Ng](tully), the new [boss](mac)'s entire staff, throws up on [her](mac) boots.
- quit.past mac "busted from homicide"
- attack.past mac insp "thumping"
- hire mac "in the job"
- reveal barmaid mac "runs in"
+ kill _ jock "skull stove in"
- married.past jock vera "widow"
- parent jock blue "son"
- parent jock jude "daughter"
- boss mac tully "boss's"
- ill tully "throws up"

== 2
[Blue](blue) has scratches. [He](blue) got them, [he](blue) says, off the [neighbour](pete)'s [wife](hope), [Hope Darcy](hope), and not in anger either. [Hope](hope) swears [she](hope) has never been closer to [him](blue) than the church raffle. [Her](hope) [husband](pete), [Pete](pete), [who](pete) carted water for [Jock](jock) for twenty years and got sacked over a drum of diesel, looks from one to the other and goes outside to kick the ute. [Macklin](mac) believes [all three](blue+hope+pete) and none. [Tully](tully), meanwhile, is adopted by the dead [man](jock)'s cattle [dog](dog), [whose](dog) name can't be said on the radio.
- injure.past blue hope "scratches"
- neighbour blue hope+pete "neighbour's"
+ affair? blue hope "not in anger either"
- affair! blue hope "never been closer"
- married hope pete "husband"
- boss.past jock pete "carted water for"
- quit.past pete jock "got sacked"
- jealous pete blue "kick the ute"
- investigate mac blue+hope+pete "believes all three"
- friend.start dog tully "adopted by"

== 3
[Vera](vera) did not cry. [Vera](vera) has a bruise on [her](vera) jaw. It was [Jock](jock), says [Sigrid Holm](vet). [Sigrid](vet) is the [vet](vet). [Vera](vera) sews for [Sigrid](vet). [Sigrid](vet) would take a bullet for [Vera](vera). Where was [Sigrid](vet) that night? [She](vet) was with [Vera](vera). Where was [Vera](vera)? [Vera](vera) was alone. [Thea](mac) asks [Vera](vera) again. [Vera](vera) asks [Thea](mac) to leave.
- sad! vera "did not cry"
- attack.past jock vera "a bruise"
- accuse vet jock "It was Jock"
- friend vera vet "take a bullet"
+ betray vet mac "was with Vera"
- investigate mac vet "Where was Sigrid"
- investigate mac vera "asks Vera again"
- reject vera mac "asks Thea to leave"

== 4
Everybody's [creditor](nev), [Neville Crouch](nev), stock and station [agent](nev), calls in [his](nev) markers the day of the funeral, and [Blue](blue), [who](blue) inherits the debts along with the leases, takes a swing at [him](nev) over the grave. [Father Tran](padre) ends up wearing it. While the [priest](padre) is having [his](padre) nose packed by the [vet](vet) (nearest doctor: four hours), a stock truck pulls up and out climbs [Jude](jude) with a shaved head and a [Belgian](laz). [She](jude) and [Lazare](laz) got hitched in [Darwin](@darwin) in May. [Jock](jock) never knew. Or did [he](jock)?
- threaten nev blue "calls in his markers"
- die.past jock "funeral"
- find blue "inherits"
- attack? blue nev "takes a swing"
- injure padre blue "ends up wearing it"
- treat padre vet "nose packed"
+ return jude "out climbs Jude"
- wedding.past jude laz "got hitched"
- discover! jock jude+laz "never knew"

== 5
[He](jock) did. [Tully](tully), [who](tully) can read a phone bill the way other people read hymns, turns up eleven calls from the dead [man](jock) to a solicitor the week [he](jock) died: [Jock](jock) meant to cut [Jude](jude) off without a cent and leave the lot to a person unnamed. [Macklin](mac) has the [Belgian](laz) in. [Laz](laz) smiles, asks for tea and gives [her](mac) everything but an alibi. In the next room [Jude](jude) tells [Tully](tully) that [her](jude) [father](jock) used to lock [her](jude) in the dip shed when [she](jude) was six. [He](tully) forgets to write it down.
- investigate tully jock "read a phone bill"
+ discover tully jock "turns up eleven calls"
- reject? jock jude "cut Jude off"
- gift? jock _ "leave the lot"
- investigate mac laz "has the Belgian in"
- reveal jude tully "tells Tully"
- parent jock jude "father"
- abduct.past jock jude "lock her in"

== 6
Saturday at the pub, and here's the whole circus. [Hope](hope) and [Vera](vera) are not speaking. [Pete](pete) has been on the rum since noon. [Kirra](barmaid), [who](barmaid) pulled [Blue](blue)'s last eleven beers and is carrying [his](blue) kid, picks the moment to tell [him](blue), and [he](blue), after a long look at the wall, asks if [she](barmaid)'d consider a bloke with no money. [She](barmaid) would. Then [Pete](pete) announces to the bar that [his](pete) [missus](hope) is having one as well, and that it's no good looking at [him](pete), [he](pete) had the mumps.
- quarrel hope vera "not speaking"
- ill pete "on the rum"
+ pregnant barmaid blue "carrying his kid"
- reveal barmaid blue "tell him"
- propose blue barmaid "asks if she"
- engaged.start barmaid blue "She would"
- married hope pete "missus"
+ pregnant hope "having one as well"
- accuse pete hope "no good looking"

== 7
So whose? [Macklin](mac), [who](mac) has worked it out somewhere between the second schooner and the third, drives to the solicitor's in [Longreach](@longreach). The [one](hope) [who](hope) was to have got the lot was [Hope Darcy](hope), and for a reason that will be sitting up and crying by Christmas. [Jock Stannard](jock) was sixty-eight. [Hope](hope), tracked down at [her](hope) [mum](hmum)'s, doesn't deny a thing. [He](jock) was kind to [her](hope). [He](jock) was never kind to anyone else, which is what [she](hope) can't forgive. [She](hope) found [him](jock), that night, before the [barmaid](barmaid) did; [he](jock) was still warm.
- discover mac hope "worked it out"
- travel mac "drives to" @longreach
+ pregnant hope jock "crying by Christmas"
- affair.past hope jock "doesn't deny"
- gift? jock hope "have got the lot"
- parent hmum hope "mum's"
- help.past jock hope "kind to her"
- reconcile! hope jock "can't forgive"
- find.past hope jock "found him"
+ reveal hope mac "still warm"

== 8
Nothing for it but to sit in the heat. A mob of brolgas dances on the claypan. [Tully](tully) and the [dog](dog) share a pie. [Sigrid](vet) operates on a bull, a wedge-tail and [Father Tran](padre)'s ingrown toenail, in that order. [Vera](vera) finishes a quilt; there's a strip of blue shirt in it that [Thea](mac) can't stop looking at. When [Macklin](mac) asks to borrow it for the guest room, the [quilter](vera) folds it very small and says it's promised. [She](vera) drops it on the fire herself, that night. [Tully](tully), watching from the ridge, sees smoke in February.
- treat padre vet "ingrown toenail"
- create vera "finishes a quilt"
- discover mac vera "can't stop looking"
- reject vera mac "promised"
+ betray vera mac "drops it on the fire"
- investigate tully vera "watching from the ridge"

== 9
Warrant. But it isn't [Vera](vera) who comes out with her hands up. [Sigrid Holm](vet) confesses to the lot: [she](vet) came by to look at a mare, saw [Jock](jock) with [his](jock) fist in [Vera](vera)'s hair, and hit [him](jock) with a drench gun. [Vera](vera) screams that it's a lie. [Thea](mac) has two [women](vera+vet) swearing to the same murder and no blood on either. [She](mac) locks up [Sigrid](vet), [who](vet) at least can sleep. [Tully](tully), driving [Vera](vera) home, asks [her](vera) who on earth [she](vera) is protecting. [She](vera) says: "[You](tully)'ve never had kids, love."
+ reveal vet mac "confesses"
- attack.past jock vera "fist in"
- kill! vet jock "hit him"
- quarrel vera vet "screams"
- betray vet mac "a lie"
+ arrest mac vet "locks up"
- help? vera _ "protecting"

== 10
Kids, plural. [Blue](blue) was under the [barmaid](barmaid). That leaves [Jude](jude), and [Laz](laz) has only to hear it said before [he](laz) is across the desk with [his](laz) hands round [Macklin](mac)'s neck. [Tully](tully) hits [him](laz) with the stapler, then with the phone. In the confusion the [sister](jude) walks out the back, takes the police vehicle and heads down the stock route. Who goes after [her](jude)? [Blue](blue), on a quad, sober for the first time since Easter, with a waterbag. [He](blue) hasn't said one word to [her](jude) in four years, not since [she](jude) left [him](blue) alone with the old [man](jock).
- accuse mac jude "That leaves Jude"
- sex barmaid blue "under the barmaid"
+ attack laz mac "round Macklin's neck"
- rescue tully mac "with the stapler"
- sibling blue jude "sister"
- flee jude "walks out the back"
- steal jude mac "takes the police vehicle"
- help? blue jude "with a waterbag"
- quarrel.past blue jude "one word"
- breakup.past jude blue "left him alone"

== 11
The [brother](blue) finds [his](blue) [sister](jude) bogged at the twelve-mile, sunstruck, talking to somebody who isn't there. [He](blue) gets the water into [her](jude). [She](jude) tells [him](blue) how it was. [She](jude) had driven down to show the old [man](jock) a ring. [He](jock) laughed, and walked [her](jude) to the dip shed, and reached for the bolt. [She](jude) was six again, that's all; there was a shovel. [Her](jude) [mother](vera) came out and saw, tore up [her](jude) shirt and sent [her](jude) back to [Darwin](@darwin). [Blue](blue) holds [Jude](jude) until the plane comes over. "[I](blue)'d have held the shovel," [he](blue) says.
+ rescue blue jude "water into her"
- sibling blue jude "brother finds his sister"
- ill jude "sunstruck"
- reveal jude blue "how it was"
- return.past jude "driven down"
- abduct? jock jude "reached for the bolt"
+ kill.past jude jock "a shovel"
- parent vera jude "mother"
- help.past vera jude "tore up her shirt"
- help blue jude "holds Jude"

== 12
[Crouch](nev), sniffing a fire sale, makes an offer before the bail hearing. [Hope](hope) makes a better one: the will was never signed, but the [Stannards](blue+jude+vera) can keep the roof if [her](hope) [bub](bub) gets the creek paddock. [Vera](vera) looks at the [woman](hope) [she](vera) hasn't spoken to since June, then at the bump, which is, God help [them](hope+vera), a [Stannard](bub) too. [They](hope+vera) shake on it. [Pete](pete), dried out at the mission, will run the bore. [Sigrid](vet), turned loose, goes home to [Vera](vera)'s, and this time nobody pretends it's for the sewing.
- gift? nev blue+jude+vera "makes an offer"
+ help hope blue+jude+vera "makes a better one"
- parent hope bub "her bub"
- parent.past jock bub "a Stannard too"
- pregnant hope "the bump"
- reconcile hope vera "shake on it"
- quarrel.past hope vera "hasn't spoken to"
- recover pete "dried out"
- hire pete "run the bore"
+ rescue _ vet "turned loose"
- couple.start vera vet "nobody pretends"

== 13
Not guilty, on the second day, and the foreman's in tears. The homicide [inspector](insp) [who](insp) copped [Macklin](mac)'s left hook flies in to say that the city wants [her](mac) back. [Thea](mac) thinks about it for the length of a beer. Then [she](mac) passes [him](insp) the pie list and says [she](mac) can't; [she](mac)'s the only [cop](mac) for two hundred kays [whose](mac) [constable](tully) cooks. [Jude](jude) and the [Belgian](laz) buy a bus. [Kirra](barmaid) has a boy. [Father Tran](padre), nose healed, marries everybody who's left, and the [dog](dog), under the table, has the last word, so it isn't printed.
+ rescue _ jude "Not guilty"
- attack.past mac insp "left hook"
- travel insp "flies in"
- hire? mac insp "wants her back"
- reject mac insp "can't"
- boss mac tully "constable"
- birth barmaid "has a boy"
- recover padre "nose healed"
