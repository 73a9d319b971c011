%series The Crown of Brine
%lang en
%genre fantasy court intrigue in a marsh kingdom, fan-wiki chapter summaries
%cast ysolde  | Queen Ysoria; Ysoria | f
%cast thane   | Lord Corvane; Corvane | m
%cast ilka    | Princess Ilka; Ilka | f
%cast bram    | Bram Ottersby; Bram; Ottersby | m
%cast mirelle | Lady Mirelle; Mirelle | f
%cast dasko   | Prince Dasko; Dasko | m
%cast wren    | Wren | f
%cast tolliver| Tolliver | m
%cast hag     | - | f
%cast ferry   | - | m
%cast oldking | King Aldemar; Aldemar | m
%cast heir    | - | m
%cast sella   | Sella | f

== 1 The Regent's Supper
[King Aldemar](oldking) being cold in [his](oldking) boat, [his](oldking) young [widow](ysolde), [Queen Ysoria](ysolde), takes the throne, and [his](oldking) [brother](thane) [Lord Corvane](thane) takes everything else: as regent [he](thane) rules until [Princess Ilka](ilka), the dead [man](oldking)'s [daughter](ilka) by an earlier [queen](sella), is of age. [Ilka](ilka) can't stand [her](ilka) [stepmother](ysolde), [who](ysolde) is two years [her](ilka) [senior](ysolde). At supper the [regent](thane) promises the [princess](ilka) to [Prince Dasko](dasko) of the Upper Shore without having asked [her](ilka). [She](ilka) upends the eel pie over [him](thane) and runs to [Bram Ottersby](bram), the reed-cutter's [son](bram) [she](ilka) has been meeting under the jetty since midsummer.
- die.past oldking "cold in his boat"
- married.past oldking ysolde "widow"
- sibling oldking thane "brother"
- hire ysolde "takes the throne"
- parent oldking+sella ilka "daughter"
- parent _ bram "reed-cutter's son"
- kin ilka ysolde "stepmother"
- enemy ilka ysolde "can't stand"
- engaged? dasko ilka "promises the princess"
+ attack ilka thane "upends the eel pie"
- flee ilka thane "runs to"
+ couple bram ilka "has been meeting"

== 2 The Upper Shore Comes Down
[Dasko](dasko) arrives with nine ships and a cold. [He](dasko) has never seen [his](dasko) intended [bride](ilka), takes the veiled [woman](ysolde) at the gate for [her](ilka), and pays [her](ysolde) such compliments that [Ysoria](ysolde), for it is [she](ysolde), forgets to put [him](dasko) right. [Lady Mirelle](mirelle), the [regent](thane)'s [mistress](mirelle) and [his](thane) best pair of ears, notes how long [the two](dasko+ysolde) remain in the herb garden. The [princess](ilka) herself sends [her](ilka) [maid](wren), [Wren](wren), to welcome the [guest](dasko) in [her](ilka) gown. [Wren](wren) curtsies, the [prince](dasko) sneezes; no harm is done.
+ travel dasko "arrives"
- ill dasko "a cold"
- engaged? dasko ilka "intended bride"
- meet! dasko ilka "has never seen"
- meet dasko ysolde "takes the veiled woman"
+ flirt dasko ysolde "such compliments"
- betray ysolde dasko "put him right"
- affair mirelle thane "mistress"
- discover mirelle dasko+ysolde "notes how long"
- boss ilka wren "maid"
- betray ilka dasko "in her gown"

== 3 What the Ferryman Heard
The old [ferryman](ferry), [who](ferry) is thought to be deaf, rows [Corvane](thane) and [Mirelle](mirelle) across the Long Mere and hears how the late [king](oldking) came by [his](oldking) fever: it was in the wine. [He](ferry) tells no one but [Tolliver](tolliver), [his](ferry) [grandson](tolliver), [who](tolliver) is sweet on [Wren](wren) and so can't keep it to himself. [Wren](wren) takes it straight to [Ilka](ilka). The [princess](ilka), [who](ilka) had always blamed the [queen](ysolde), is ashamed for about an hour. The next dusk, the ferry comes back without the [ferryman](ferry).
- die.past oldking "late"
- ill.past oldking "fever"
+ kill.past mirelle+thane oldking "in the wine"
- discover ferry mirelle+thane "hears how"
- reveal ferry tolliver "tells no one but"
- kin ferry tolliver "grandson"
- love tolliver wren "sweet on"
- reveal tolliver wren "can't keep it"
- reveal wren ilka "takes it straight"
- accuse.past ilka ysolde "had always blamed"
- sad ilka "ashamed"

== 4 Low Water
[Wren](wren) loves [Tolliver](tolliver). [Tolliver](tolliver) weeps for [his](tolliver) [grandfather](ferry). Reed burns fast, say the cutters. [Bram](bram) hates [Dasko](dasko). [Bram](bram) has not yet met [Dasko](dasko). [Dasko](dasko) dreams of [Ysoria](ysolde). [Ysoria](ysolde) dreams, too. The bell rings; the eels are in. [Mirelle](mirelle) wants to be [queen](mirelle). [Corvane](thane) laughs at [Mirelle](mirelle). That was unwise of [Corvane](thane). [Ilka](ilka) hugs [her](ilka) [stepmother](ysolde). Neither [woman](ilka+ysolde) knows where to look. Will anyone trust [Ilka](ilka) now?
- love wren tolliver "loves"
- sad tolliver ferry "weeps"
- kin ferry tolliver "grandfather"
- enemy bram dasko "hates"
- meet! bram dasko "not yet met"
- love dasko ysolde "dreams of"
- love ysolde dasko "dreams, too"
- wedding? mirelle thane "wants to be queen"
- reject thane mirelle "laughs at"
- kin ilka ysolde "stepmother"
+ reconcile ilka ysolde "hugs"

== 5 The Betrothal Feast
Forced to it by the [regent](thane), [who](thane) holds [Bram](bram) in the salt cellars and says so between the courses, [Ilka](ilka) lets the [prince](dasko) slide the coral band on [her](ilka) finger. [Dasko](dasko), [whose](dasko) eyes are on the high table, looks no happier than the [fiancée](ilka). After the dancing [Ysoria](ysolde) goes to the boathouse to be alone; [he](dasko) is there for the same purpose. Neither gets [their](dasko+ysolde) wish. It is [Mirelle](mirelle), [who](mirelle) goes nowhere without a lantern, [who](mirelle) lights up the [prince](dasko) and the [widow](ysolde), and [Mirelle](mirelle) [who](mirelle), still smarting from that laugh, keeps it from [Corvane](thane).
- abduct thane bram "in the salt cellars"
- threaten thane ilka "says so"
+ engaged.start dasko ilka "slide the coral band"
- sad dasko "no happier"
- married.past oldking ysolde "widow"
+ sex dasko ysolde "gets their wish"
- cheat dasko ilka "for the same purpose"
- discover mirelle dasko+ysolde "lights up"
- sad mirelle thane "still smarting"
- reveal! mirelle thane "keeps it from"

== 6 The Cellars
A nameless marsh [hag](hag), to [whom](hag) the guards toss bread because it is lucky, knows a drain. Through it [Wren](wren) and [Tolliver](tolliver) haul [Bram](bram), more dead than alive, and the [crone](hag) brings down [his](bram) fever with moss and insults. In exchange [she](hag) asks for a look at the [princess](ilka). When [Ilka](ilka) comes running to the hut and falls round [Bram](bram)'s neck, the old [woman](hag) touches the coral band and recoils: this ring, [she](hag) says, [she](hag) took from [her](hag) own hand on the night [Aldemar](oldking) had [her](hag) put away. Who is [she](hag)?
+ rescue tolliver+wren bram "haul"
- ill bram "fever"
- treat bram hag "brings down his fever"
- find ilka bram "comes running"
- love ilka bram "falls round"
- abduct.past oldking hag "had her put away"
+ discover hag ilka "touches the coral band"

== 7 The First Queen
[She](sella) is [Sella](sella): the [mother](sella) [whom](sella) [Ilka](ilka) had been told the fever took. [Sella](sella) doesn't ask to be loved and isn't, at first. [Ysoria](ysolde), on learning that [her](ysolde) own marriage was none, since the [king](oldking) already had a [wife](sella) in the marsh, laughs until [she](ysolde) is sick, and goes on being sick in the mornings. [Dasko](dasko) counts, and beams. The [regent](thane) counts, too, and proclaims the coming [child](heir) [his](thane) late [brother](oldking)'s. What else can the [queen](ysolde) do but bow to [her](ysolde) subjects, one hand on [her](ysolde) belly?
- parent sella ilka "the mother"
- die! sella "had been told"
- reject ilka sella "isn't"
- discover ysolde oldking+sella "learning"
- married! oldking ysolde "marriage was none"
- married.past oldking sella "had a wife"
+ pregnant ysolde dasko "sick in the mornings"
- happy dasko "beams"
- sibling oldking thane "late brother's"
- betray thane _ "proclaims"
- parent! oldking heir "proclaims the coming child"

== 8 Fog Week
Nothing can sail. The court plays at spillikins, and even the ravens walk. [Bram](bram), mending, teaches the [woman](sella) [who](sella) healed [him](bram) to read; [Sella](sella) prefers cheating at cards. In [her](ilka) chamber the [princess](ilka) listens to [Dasko](dasko) sing, badly, of somebody else, and finds that [she](ilka) likes [him](dasko): as one likes a brother, [she](ilka) thinks, or a wet dog. [The two](dasko+ilka) shake hands on it. [They](dasko+ilka)'ll stay betrothed until the fog lifts and not one hour longer.
- recover bram "mending"
- advisor bram sella "teaches"
- treat.past bram sella "healed"
- love dasko ysolde "of somebody else"
- friend.start dasko ilka "shake hands"
+ engaged dasko ilka "betrothed"
- breakup? dasko ilka "not one hour longer"

== 9 Mirelle's Bargain
[Mirelle](mirelle) has waited long enough. [She](mirelle) comes to [Ysoria](ysolde) by night and sells [Corvane](thane) to [her](ysolde) for a castle: the vial, the apothecary's bill, the [ferryman](ferry) at the bottom of the mere. The [queen](ysolde) has [her](ysolde) [brother-in-law](thane) seized at [his](thane) bath. In chains, [he](thane) asks only who talked, and, being told, asks to see [his](thane) [lover](mirelle) once more. [Mirelle](mirelle), vain to the last, goes. [She](mirelle) is found with the chain about [her](mirelle) throat. [Corvane](thane) is not found at all.
+ betray mirelle thane "sells Corvane"
- reveal mirelle ysolde "the vial"
- kill.past thane ferry "bottom of the mere"
- kin thane ysolde "brother-in-law"
- arrest ysolde thane "seized at his bath"
- reveal _ thane "being told"
- affair mirelle thane "lover"
+ kill thane mirelle "about her throat"
- flee thane "not found at all"

== 10 Reed and Coral
The fog lifts. Before both courts [Ilka](ilka) pulls off the coral band and drops it in [Dasko](dasko)'s wine, [he](dasko) toasts [her](ilka), and the Upper Shore's ambassador faints. [Ysoria](ysolde) lays down the crown, which was never [hers](ysolde), and puts it on the head of the [girl](ilka) [who](ilka) once couldn't stand [her](ysolde): from now on the [queen](ilka) is [Ilka](ilka). [Her](ilka) first act is to ask a reed-cutter's [son](bram) for [his](bram) hand. [He](bram)'d rather not be king, says [Bram](bram), but [he](bram)'d make do with husband.
+ breakup ilka dasko "pulls off"
- celebrate dasko ilka "toasts her"
- quit ysolde "lays down the crown"
- enemy.past ilka ysolde "couldn't stand her"
+ hire ilka ysolde "puts it on"
- parent _ bram "reed-cutter's son"
+ propose ilka bram "for his hand"
- engaged.start bram ilka "make do with husband"

== 11 The Drowned Stair
[Corvane](thane) returns with hired pikes, burns the reed beds and carries off [Ysoria](ysolde), big with child, to the Drowned Stair. [He](thane) will have the [boy](heir) as [his](thane) ward and rule through [him](heir). [Dasko](dasko) and [Bram](bram), [who](bram+dasko) have been getting on each other's nerves since the toast, row there in one boat, quarrelling about the stroke. [Bram](bram) takes an arrow meant for the [prince](dasko). [Sella](sella), [who](sella) has come by the drain, takes nothing but [Corvane](thane)'s ankle. [He](thane) goes under. By dawn the former [queen](ysolde) has a [son](heir), and the wounded [man](bram) a brother in arms.
- return thane "returns"
- attack thane _ "burns the reed beds"
+ abduct thane ysolde "carries off Ysoria"
- pregnant ysolde "big with child"
- quarrel bram dasko "quarrelling"
- injure bram "takes an arrow"
- rescue bram dasko "meant for the prince"
+ kill sella thane "Corvane's ankle"
- die thane "goes under"
+ birth ysolde heir "has a son"
- friend.start bram dasko "brother in arms"

== 12 High Tide
Two weddings in one tent: the [queen](ilka) to [her](ilka) [reed-cutter](bram), and the [prince](dasko) to the [mother](ysolde) of [his](dasko) [son](heir), with [Wren](wren), no longer anyone's maid, holding both trains and [Tolliver](tolliver)'s gaze. [Ilka](ilka) asks the [hag](sella) of the marsh to give [her](ilka) away. [Sella](sella) says [she](sella) has given [her](ilka) away once and won't again; then [mother](sella) and [daughter](ilka) hold on to each other till the candles gutter. [Tolliver](tolliver), [who](tolliver) has inherited a ferry, offers [Wren](wren) half the oars.
+ wedding bram ilka "Two weddings"
+ wedding dasko ysolde "Two weddings"
- parent dasko+ysolde heir "mother of his son"
- boss.end ilka wren "no longer"
- love tolliver wren "Tolliver's gaze"
- parent sella ilka "mother"#2
+ reconcile ilka sella "hold on to"
- find tolliver "inherited a ferry"
- propose tolliver wren "half the oars"
