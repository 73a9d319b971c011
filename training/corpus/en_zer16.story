%series Cold Brew, Deep Snow
%lang en
%genre sake-brewery inheritance drama in a snow-country village, Japan, blurb-length episode guide
%cast haru     | Haru Tachibana; Haru; Haruko | f
%cast sei      | Seiichi Tachibana; Seiichi | m
%cast minoru   | Minoru Tachibana; Minoru | m
%cast yae      | Yae; Madam Yae | f
%cast goro     | Goro | m
%cast rin      | Rin Kobori; Rin | f
%cast kobori   | Masato Kobori; Kobori | m
%cast alder    | Jean Alder; Alder | n
%cast abbot    | Abbot Zenkai; Zenkai | m
%cast sora     | Sora | n
%cast policeman | Sergeant Ueda; Ueda | m
%cast postwoman | - | f
%cast deceased | Isamu Tachibana; Isamu | m
%cast young    | - | m
%cast trucker  | - | m
%cast granny   | - | f
%cast lover    | - | f
%cast cat      | Lees | f

== 1
Old [Isamu Tachibana](deceased), fourteenth [master](deceased) of the brewery, dies among the vats in the coldest week of the year. [His](deceased) will passes over both [sons](minoru+sei) and names [Haru](haru), the [daughter](haru) [he](deceased) disowned for marrying a truck [driver](trucker). [She](haru) is now a truck [driver](haru) herself, and a [widow](haru). [Seiichi](sei), [who](sei) has waited thirty years for the key, bows to [his](sei) [sister](haru) and goes out to break the ice in the well with [his](sei) fist. [Minoru](minoru), the [younger](minoru) of the [brothers](minoru+sei), asks [her](haru) for a loan.
+ die deceased "dies among"
- parent deceased minoru+sei "sons"
+ find haru deceased "names Haru"
- parent deceased haru "daughter"
- reject.past deceased haru "disowned"
- wedding.past haru trucker "marrying a truck driver"
- married.past haru trucker "widow"
- sibling haru sei "sister"
- sad sei "with his fist"
- gift? haru minoru "a loan"
- sibling minoru sei "brothers"

== 2
A taster must be found, for [Haru](haru) cannot taste: a fever in [her](haru) childhood took [her](haru) tongue. Only [Yae](yae), the [housekeeper](yae), knows it, and [she](yae) has hidden it from everyone for the [heiress](haru)'s sake. [Seiichi](sei) proposes a trial, thirty cups, before the whole guild; [Haru](haru) accepts with a dry mouth. On the eve of it [she](haru) catches a [runaway](sora) of sixteen stealing rice from the steamer. The [thief](sora) has a nose like a fox. [Haru](haru) does not call [Sergeant Ueda](policeman); [she](haru) offers the [child](sora) a job.
- ill.past haru "fever"
- discover.past yae haru "knows it"
- reveal! yae _ "hidden it"
- help yae haru "for the heiress's sake"
- threaten sei haru "proposes a trial"
- discover haru sora "catches a runaway"
+ steal sora haru "stealing rice"
- accuse! haru sora "does not call"
+ hire? sora haru "offers the child a job"
- flee.past sora "runaway"

== 3
From behind a screen the [sixteen-year-old](sora), [who](sora) answers to [Sora](sora) and to nothing else, signals the cups with a cough. Twenty-nine times [Haru](haru) is right. At the thirtieth the [cat](cat) sneezes. [Kobori](kobori), the [brewer](kobori) from across the river and the family's oldest [rival](kobori), smells a rat, but holds [his](kobori) peace, as [his](kobori) [daughter](rin) [Rin](rin) has been looking at [Minoru](minoru) all through the tasting, and [he](kobori) has drawn conclusions. [Yae](yae) burns the screen. [Seiichi](sei) congratulates the [winner](haru), and means it.
- help sora haru "signals the cups"
+ betray haru+sora _ "with a cough"
+ find haru "is right"
- enemy haru+minoru+sei kobori "oldest rival"
- discover? kobori haru "smells a rat"
- reveal! kobori _ "holds his peace"
- parent kobori rin "daughter"
- love rin minoru "looking at Minoru"
- help yae haru "burns the screen"
- celebrate sei haru "congratulates"

== 4
Whose is the [child](sora)? [Abbot Zenkai](abbot), asked for advice, says that a foundling is like a comma. The [postwoman](postwoman), asked for nothing, says that a [woman](granny) in [Niigata](@niigata) has been looking for [one](sora) with such ears. [Minoru](minoru), pressed by creditors, drives to [Niigata](@niigata) and sells the address. [Goro](goro), the master [brewer](goro), a former [wrestler](goro), finds the receipt under a tub, picks up [his](goro) youngest [employer](minoru) by the collar and hangs [him](minoru) on the coat rail. [Haru](haru) takes [him](minoru) down. [He](minoru) weeps on [her](haru) shoulder. By then two men in a van are at the gate.
- investigate haru sora "Whose is the child"
- advisor abbot haru "asked for advice"
- reveal postwoman haru "says that a woman"
+ betray minoru sora "sells the address"
- travel minoru "drives to Niigata" @niigata
- boss minoru goro "employer"
- discover goro minoru "finds the receipt"
- attack goro minoru "hangs him"
- rescue haru minoru "takes him down"
- sad minoru "weeps"
- investigate granny sora "looking for"

== 5
[Goro](goro) holds the gate with a barrel in either arm. [Sora](sora) is passed out through the skylight to the [postwoman](postwoman), [who](postwoman) carries the [parcel](sora) off on [her](postwoman) sledge and leaves [it](sora), correctly addressed, at the temple. [Ueda](policeman) sends the van home. There is snow up to the eaves; [Haru](haru) and [Seiichi](sei) are shut in with forty vats and each other. [They](haru+sei) talk, at first of yeast. [He](sei) tells [her](haru) that it was [he](sei) [who](sei) informed [their](haru+sei) [father](deceased) about the truck [driver](trucker). [She](haru) tells [him](sei) that [she](haru) cannot taste. [Both](haru+sei) go to bed relieved and unforgiven.
- attack! goro _ "holds the gate"
+ rescue postwoman sora "carries the parcel off"
- help policeman sora "sends the van home"
- parent deceased haru+sei "father"
+ reveal sei haru "tells her"
- betray.past sei haru "informed"
- reveal haru sei "She tells him"
- reconcile! haru sei "unforgiven"
- happy haru+sei "relieved"

== 6
The quiet weeks. Steam rises, a gutter sings, the [cat](cat) has kittens in the ledger. [Goro](goro) chants as [he](goro) stirs, and someone on the far bank takes up the refrain. A crow walks across the roof as though it had inherited it. In the [abbot](abbot)'s bath-house [Sora](sora) learns to write a single character, the one for water, and gets it wrong four hundred times. Nobody telephones. Everyone notices.
- birth cat _ "has kittens"
- create goro "chants"
- advisor abbot sora "learns to write"

== 7
A [buyer](alder) from [Geneva](@geneva), [Jean Alder](alder), wants the whole vintage, and brings a contract in which the brewery's well is mentioned in passing. [Rin Kobori](rin), [who](rin) reads contracts for pleasure, warns [Minoru](minoru) by letter that it sells the water as well. [Her](rin) [father](kobori) intercepts the letter, and finds in it, besides the law, a declaration of love. [He](kobori) does what no Kobori has done since 1790: [he](kobori) crosses the bridge. [He](kobori) hands it to [Minoru](minoru) unopened, or so it looks, and hurries home through the slush. [Seiichi](sei) sees the [enemy](kobori) bow.
- travel alder "from Geneva" @geneva
- find? alder "wants the whole vintage"
- steal? alder haru "sells the water"
- reveal rin minoru "warns"
- parent kobori rin "father"
- steal kobori rin "intercepts"
- discover kobori rin "finds in it"
+ confess rin minoru "declaration of love"
+ gift kobori minoru "hands it"
- betray kobori minoru "or so it looks"
- enemy kobori sei "enemy"
- discover sei kobori "sees the enemy bow"

== 8
[Minoru](minoru) breaks the contract in front of [Alder](alder) and owes, by nightfall, a penalty of nine million. The [Swiss](alder), [who](alder) is not unkind, gives [him](minoru) until the thaw. How does one raise it? [Goro](goro) goes back into the ring, at fifty-one, under the name of Deep Snow. [He](goro) is knocked out in the first round by a [youngster](young) from [Osaka](@osaka), [who](young) carries [him](goro) to [his](goro) corner and weeps at having beaten [his](young) own [hero](goro). [Yae](yae) bathes [his](goro) ribs. "[You](goro) should have asked [me](yae)," says the [housekeeper](yae), and lifts the floorboard with [her](yae) savings.
- reject minoru alder "breaks the contract"
- threaten alder minoru "penalty"
- help alder minoru "until the thaw"
- return goro "goes back into the ring"
+ lose goro "knocked out"
- injure goro young "knocked out"
- help young goro "carries him"
- sad young "weeps"
- treat goro yae "bathes his ribs"
+ gift yae goro "lifts the floorboard"

== 9
The [woman](granny) in [Niigata](@niigata) dies, and a letter comes for [Sora](sora): it was no kidnapper, it was [Sora](sora)'s own [grandmother](granny), [who](granny) had been told the [child](sora) was dead. [Haru](haru) reads it out, since [Sora](sora) cannot read yet. The [child](sora)'s [mother](lover), it says, came from this very valley, and [Isamu](deceased) paid [her](lover) to leave it. So the [thief](sora) with the fox's nose is [Haru](haru)'s [niece](sora) or [nephew](sora), and [Seiichi](sei)'s [child](sora). [He](sei) loved a [Kobori](lover) once, [he](sei) says, looking at the floor, and [their](haru+sei) [father](deceased) sent [her](lover) away.
+ die granny "dies"
- kin granny sora "grandmother"
- die! sora "was dead"
- parent lover sora "mother"
- reveal haru sora "reads it out"
+ parent sei sora "Seiichi's child"
- kin haru sora "niece"
- gift.past deceased lover "paid her"
- parent deceased haru+sei "their father"
- reveal sei haru "he says"
- love.past sei lover "loved a Kobori"
- reject.past deceased lover "sent her away"
- sad sei "looking at the floor"

== 10
[Seiichi](sei) walks to the temple without a hat and stands a day in the snow before the gate. [Zenkai](abbot) tells [Sora](sora) that a [man](sei) is outside, and what [he](sei) is. The [pupil](sora) writes the character for water, right for the first time, and sends it out. [Seiichi](sei) catches pneumonia; it is [Haru](haru) [who](haru) nurses [him](sei). [He](sei), delirious, calls [her](haru) by [their](haru+sei) mother's name, and asks if it is cold enough. It is. [She](haru) tells [him](sei), while [he](sei) is deaf to it, that [she](haru) forgives [him](sei) for the truck.
- travel sei "walks to the temple"
- reveal abbot sora "tells Sora"
- advisor abbot sora "pupil"
- gift sora sei "sends it out"
+ reconcile sei sora "right for the first time"
- ill sei "pneumonia"
- treat sei haru "nurses him"
+ reconcile haru sei "forgives him"

== 11
Thaw. The penalty is due at noon, the roof at the brewery gives way at eleven. [Minoru](minoru), [Rin](rin) and [Kobori](kobori) haul tanks over the bridge; the two [rivals](haru+kobori) share, for want of time to object, one press and one kettle. [Alder](alder), [who](alder) has come to collect, is handed a paddle by [Goro](goro), stirs until sundown, and drinks. [Alder](alder) asks what it is called. [Sora](sora), [whose](sora) tongue nobody doubts any longer, says it has no name, only a place. The [Swiss](alder) tears the paper in four and asks for a year.
- help kobori+minoru+rin haru "haul tanks"
- enemy haru kobori "rivals"
+ colleague.start haru kobori "one press"
- gift goro alder "handed a paddle"
- help alder _ "stirs"
- investigate alder _ "asks what it is called"
+ help alder minoru "tears the paper"

== 12
[Rin](rin) marries [Minoru](minoru) on the middle of the bridge. [Her](rin) [father](kobori) is told by [his](kobori) [son-in-law](minoru) that [he](minoru) has paid back everyone, with interest, except the [wrestler](goro). [Goro](goro) has already proposed to [Yae](yae), in the kitchen, and been accepted with [his](goro) mouth full. [Haru](haru) gives the key to [Seiichi](sei), [Seiichi](sei) to [Sora](sora), and [Sora](sora) hangs it, for the present, on the [cat](cat). The truck [driver](trucker)'s [widow](haru) starts the engine. In the cab, on the seat beside [her](haru), stands a small bottle. [She](haru) takes a sip, and says, quite clearly, "Snow."
+ wedding minoru rin "marries"
- parent kobori rin "father"
- kin kobori minoru "son-in-law"
- gift minoru _ "paid back"
- propose goro yae "proposed"
- engaged.start goro yae "accepted"
- gift haru sei "gives the key"
- gift sei sora "Seiichi to Sora"
- married.past haru trucker "widow"
- travel haru "starts the engine"
