%series Aisle Nine
%lang en
%genre workplace soap in a Saskatoon supermarket, daily listings
%cast noreen | Noreen Kowalchuk; Noreen | f
%cast dale | Dale Kowalchuk; Dale | m
%cast tika | Tika Cardinal; Tika | f
%cast brock | Brock Haugen; Brock; Haugen | m
%cast ximena | Ximena Paz; Ximena; Mena | f
%cast fern | Fern Kowalchuk; Fern | f
%cast babs | Babs Haugen; Babs | f
%cast olu | Olu Adebayo; Olu | m
%cast stewart | Stewart Pell; Stewart; Pell | m
%cast wolf | Wolf Lindqvist; Wolf | m
%cast santa | - | m
%cast detective | - | f
%cast butcher | - | m
%cast granny | - | f
%cast girl | Joy | f

== 1
Monday. [Noreen](noreen) on till four can set [her](noreen) watch by the [widower](stewart) [who](stewart) buys one pork chop at ten past nine. Today [he](stewart) buys two. [Stewart Pell](stewart), for that is the name on the bank card, wonders if [she](noreen) would care to have supper with [him](stewart). [She](noreen) shows [him](stewart) the hand with the ring. [Her](noreen) [husband](dale), [Dale](dale), runs the loading bay and, unknown to [her](noreen), has something going with [Ximena](ximena) from the night shift. [Brock Haugen](brock), the new store [manager](brock), introduces himself by docking everyone ten minutes.
- married.past _ stewart "widower"
- invite stewart noreen "supper"
+ reject noreen stewart "shows him the hand"
- married dale noreen "husband"
- affair dale ximena "unknown to her"
- cheat dale noreen "unknown to her"
- hire brock "new store manager"
- boss.start brock dale+noreen+ximena "manager"

== 2
[Tika Cardinal](tika), nineteen, stacks soup and dreams of law school. Passing by with a trolley, the [manager](brock) tells [her](tika) that a smile wouldn't kill [her](tika); when [his](brock) hand strays, it gets a can of chowder. [She](tika) is sent home. [Olu](olu), from the pharmacy, saw everything and says so to the [man](brock)'s face. That evening the [girl](tika)'s [grandmother](granny) finds two strangers at the door: [Olu](olu) with flowers for [Tika](tika), and [Babs](babs), the [manager](brock)'s [wife](babs), with a question.
- flirt brock tika "a smile"
- attack brock tika "his hand strays"
+ attack tika brock "can of chowder"
- boss brock tika "sent home"
- discover olu brock "saw everything"
- accuse olu brock "to the man's face"
- kin granny tika "grandmother"
- gift olu tika "with flowers"
- married babs brock "wife"

== 3
[Fern](fern), home from [Regina](@regina) with a suitcase and no degree, tells [her](fern) [parents](dale+noreen) that [she](fern) has been kicked out of nursing college. [Noreen](noreen) hits the roof. [Dale](dale) hits the road, to bowling, as [he](dale) says. [His](dale) [girl](fern) borrows the truck, follows [him](dale) out of boredom, and parks opposite a bungalow where the [bowler](dale) is welcomed by a young [woman](ximena) in a towel. [Mena](ximena) and [Fern](fern) sat next to each other all through high school.
- return fern "home from Regina"
- parent dale+noreen fern "parents"
- quit fern "kicked out"
- reveal fern dale+noreen "tells her parents"
- quarrel fern noreen "hits the roof"
- betray dale noreen "as he says"
- investigate fern dale "follows him"
+ discover fern dale+ximena "is welcomed"
- friend.past fern ximena "sat next to"

== 4
[Fern](fern) slaps [Ximena](ximena) by the frozen peas. [Ximena](ximena) slaps [Fern](fern). [Wolf](wolf) steps between [Fern](fern) and [Ximena](ximena). [Wolf](wolf) gets both slaps. [Wolf](wolf) is the night [guard](wolf). [He](wolf) has liked [Fern](fern) since grade six. [Noreen](noreen) wants to know the reason. Nobody tells [Noreen](noreen). [Dale](dale) looks at [his](dale) shoes. [Babs](babs) looks at [Dale](dale).
+ attack fern ximena "slaps"
- attack ximena fern "slaps"#2
- help wolf fern+ximena "steps between"
- love wolf fern "has liked"
- reveal! _ noreen "Nobody tells"
- sad dale "looks at his shoes"

== 5
The freezer fails, and the whole of aisle nine has to be eaten by Sunday. [Stewart](stewart) grills in the parking lot, in an apron of [Noreen](noreen)'s; the [latter](noreen) laughs more in two hours than in the two years before. [Her](noreen) [daughter](fern), seeing it, makes up [her](fern) mind, sits down on an upturned crate next to [her](fern) [mother](noreen) and lets out what [she](fern) knows about the towel. [Noreen](noreen) finishes [her](noreen) pork chop. Then [she](noreen) walks over to the loading bay and pulls down the shutter with [Dale](dale) and [Ximena](ximena) inside.
- celebrate stewart "grills"
- happy noreen "laughs more"
- parent noreen fern "daughter"
+ reveal fern noreen "lets out"
- discover noreen dale+ximena "lets out"
- abduct noreen dale+ximena "pulls down the shutter"

== 6
[Dale](dale) sleeps at the [butcher](butcher)'s. [He](dale) sends cards, doughnuts and, finally, [his](dale) [brother-in-law](brock), the [manager](brock), [whose](brock) [sister](noreen) laughs in [his](brock) face. So it is out: [Brock](brock) and [Noreen](noreen) had the same mother, although [they](brock+noreen) have not exchanged a civil word since the funeral. [Tika](tika) has lodged a complaint. [Babs](babs), [who](babs) once stacked soup herself, for another man with straying hands, signs it as a witness and moves into [Noreen](noreen)'s spare room that same night.
- housemate.start butcher dale "sleeps at"
- reconcile? dale noreen "sends cards"
- kin brock dale "brother-in-law"
+ sibling brock noreen "sister"
- reject noreen brock "laughs in his face"
- enemy brock noreen "a civil word"
- accuse tika brock "complaint"
- help babs tika "signs it"
+ breakup babs brock "moves into"
- housemate.start babs noreen "spare room"

== 7
Somebody is taking cash from the safe, four hundred a week. The [woman](detective) with the trolley full of cat food, [who](detective) has no cat, is from head office. [Her](detective) suspicion falls upon [Wolf](wolf), for a conviction at seventeen, and [Wolf](wolf) is escorted off the premises in front of [Fern](fern), to [whom](fern) [he](wolf) was at that moment holding out two tickets for the hockey. "[He](wolf) didn't," says [Fern](fern). [She](fern) takes the tickets, and [him](wolf), and asks what [he](wolf) is doing till the playoffs.
- steal _ _ "taking cash"
- investigate detective wolf "suspicion falls upon"
- accuse detective wolf "suspicion falls upon"
- arrest.past _ wolf "conviction at seventeen"
+ quit wolf "escorted off the premises"
- invite wolf fern "two tickets"
- steal! wolf _ "didn't"
+ date? fern wolf "what he is doing"

== 8
A slow day. Rain, coupons, a lost glove. On the noticeboard someone offers kittens, free to a good home. [Olu](olu) teaches [Tika](tika) to read a contract; [Tika](tika) teaches [Olu](olu) to skate, that is, [she](tika) lets [him](olu) hold on. [Their](olu+tika) first kiss takes place in a snowbank, and [he](olu) loses [his](olu) glasses there. [Ximena](ximena) is sick behind the bottle bank. It isn't the shrimp. [She](ximena) rings [Dale](dale), [who](dale) is having [his](dale) hair cut in order to please [his](dale) [wife](noreen), and hangs up before [he](dale) can answer.
- advisor olu tika "teaches Tika"
- advisor tika olu "teaches Olu"
+ kiss olu tika "first kiss"
- lose olu "loses his glasses"
- ill ximena "is sick"
+ pregnant ximena dale "isn't the shrimp"
- married dale noreen "his wife"
- reveal! ximena dale "hangs up"

== 9
[Babs](babs)'s plan is simple. [She](babs) has kept [her](babs) [husband](brock)'s shirts, and in one of them was the key to a storage unit. With [Noreen](noreen) at the wheel and [Tika](tika) as lookout, [she](babs) opens it and there it is, nine months of four hundred a week in cookie tins. The store [detective](detective) has had the same idea and arrives ten minutes later. The [thief](brock) arrives eleven minutes later. [His](brock) [sister](noreen) holds the flashlight while the handcuffs click. "Mum always said [you](brock)'d be a tin man," [she](noreen) says, not unkindly.
- married babs brock "husband"
- find babs "the key"
- help noreen+tika babs "at the wheel"
+ discover babs brock "there it is"
- steal.past brock _ "nine months"
- sibling brock noreen "sister"
+ arrest detective brock "handcuffs click"

== 10
With the former [manager](brock) in custody, who is to run the shop? Head office offers it to [Dale](dale), [who](dale), overjoyed, books a table at the Steak Pit for [Noreen](noreen) and himself. Between starter and main [she](noreen) learns from the [waitress](ximena), [who](ximena) is doing a second job and is showing, that [she](noreen) is to be a stepmother. [She](noreen) leaves by the kitchen. [Stewart Pell](stewart)'s porch light is on. [He](stewart) asks no questions, makes up the couch and lies awake, and at three in the morning hears bare feet on the stairs.
- arrest _ brock "in custody"
- hire? dale "offers it to Dale"
- happy dale "overjoyed"
- invite dale noreen "books a table"
+ pregnant ximena dale "is showing"
- reveal ximena noreen "learns from the waitress"
- kin? girl noreen "stepmother"
- flee noreen dale "leaves by the kitchen"
- help stewart noreen "makes up the couch"
+ sex? noreen stewart "bare feet"

== 11
[Wolf](wolf) gets [his](wolf) job back. [Wolf](wolf) does not want [his](wolf) job back. [He](wolf) and [Fern](fern) are going north to plant trees. [Noreen](noreen) hugs [Fern](fern). [Dale](dale) hugs the [butcher](butcher)'s dog. [Brock](brock) writes to [Babs](babs) from jail. [Babs](babs) returns the letter to [Brock](brock). [Olu](olu) has met [Tika](tika)'s [grandmother](granny). The old [lady](granny) beat [him](olu) at cribbage. [She](granny) has decided to keep [him](olu).
- hire wolf "gets his job back"
- reject wolf _ "does not want"
+ travel? fern+wolf "going north"
- arrest _ brock "jail"
- reject babs brock "returns the letter"
- kin granny tika "grandmother"
- meet granny olu "has met"

== 12
The mall [Santa](santa) collapses with a child on [his](santa) knee. [Olu](olu) brings the old [man](santa) round between two reindeer. Under the beard is [Dale](dale)'s and nobody else's [father](santa), [whom](santa) [he](dale) has told everybody is dead. For thirty years [the two](dale+santa) have not spoken; now the [son](dale) has to sign the hospital forms and, with the pen in [his](dale) hand, breaks down. It is not [Noreen](noreen) to [whom](noreen) [he](dale) turns, since [she](noreen) is on a train to [Banff](@banff) with a certain [widower](stewart). [Ximena](ximena) puts [her](ximena) coat round [him](dale).
+ ill santa "collapses"
- treat santa olu "brings the old man"
- parent santa dale "father"
- die! santa "is dead"
- betray.past dale _ "told everybody"
- enemy.past dale santa "have not spoken"
- sad dale "breaks down"
- travel noreen+stewart "on a train" @banff
- married.past _ stewart "widower"
- help ximena dale "puts her coat"

== 13
Inventory night. Twelve people, [one](ximena) of them in labour between canned fruit and pet food, and the road snowed in. [Tika](tika), off to law school at last in January, reads out the instructions from [Olu](olu)'s phone; [Babs](babs), promoted to [manager](babs) that very afternoon, catches. It's a [girl](girl), and [she](girl) is called [Joy](girl). The [father](dale) proposes on the spot and is told by [Ximena](ximena) to ask again when [he](dale) has a home to propose from. At four a.m. [Noreen](noreen), ring finger bare, tan line fading, opens till four for one [customer](stewart). [He](stewart) has come for two pork chops.
- help tika babs "reads out"
- hire babs "promoted to manager"
+ birth ximena girl "It's a girl"
- help babs ximena "catches"
- parent dale girl "father"
- propose dale ximena "proposes"
- reject ximena dale "ask again"
- divorce.past dale noreen "ring finger bare"
- couple noreen stewart "two pork chops"
