%series The Fourth Chief
%lang en
%genre drill: a title that changes hands; hospital series in Accra, recap column
%cast asantewa | Professor Asantewa Boateng; Asantewa; Boateng | f
%cast kojo | Dr Kojo Mills; Kojo; Mills | m
%cast lena | Dr Lena Fischer; Lena; Dr Fischer | f
%cast yaw | Yaw Boateng; Yaw | m
%cast esi | Esi | f
%cast selasi | Dr Selasi Doe; Selasi | n
%cast akua | Akua Mills; Akua | f
%cast grace | Sister Grace | f
%cast minister | - | m
%cast ministerwife | Naana | f
%cast porter | Kweku | m
%cast dean | Dr Amoah; Amoah | m
%cast baby | - | f
%cast yawmum | - | f

== 1
The surgical [chief](dean) at [Ridge Hospital](#ridge) has died at [his](dean) desk, and two [doctors](asantewa+kojo) want the desk. [One](asantewa) is [Asantewa Boateng](asantewa), [who](asantewa) taught half the theatre; [the other](kojo) is [Kojo Mills](kojo), [who](kojo) was taught by [her](asantewa). [He](kojo) is also married to [her](asantewa) younger [sister](akua), [Akua](akua), so that, whoever wins, Sunday lunch is lost. The board chooses the [teacher](asantewa). [Her](asantewa) [pupil](kojo) is the first to congratulate the new [chief](asantewa) and the last to leave the bar.
+ die dean "died"
- advisor.past asantewa kojo "taught by her"
- married akua kojo "married"
- sibling akua asantewa "sister"
+ hire asantewa "chooses the teacher"
- enemy asantewa kojo "want the desk"
- sad kojo "last to leave"

== 2
[Boateng](asantewa)'s own household is not consulted. [Yaw](yaw), [her](asantewa) [husband](yaw), [who](yaw) had been promised a year by the sea, hears it from the [porter](porter). [He](yaw) packs for two and unpacks for one. At the hospital a new [registrar](lena) from [Hamburg](@hamburg), [Dr Fischer](lena), mistakes the [chief](asantewa) for a patient's grandmother and is put on nights. There [she](lena) meets the only other [person](selasi) [who](selasi) is being punished, the [anaesthetist](selasi) [Selasi Doe](selasi), and [they](lena+selasi) laugh until a corpse sits up.
- married asantewa yaw "husband"
- reveal porter yaw "hears it"
- sad yaw "unpacks for one"
- hire lena "new registrar"
- move lena "from Hamburg"
- discover! lena asantewa "mistakes"
+ meet lena selasi "meets"

== 3
[Akua](akua) is torn. [Her](akua) [sister](asantewa) wants [her](akua) to be glad; [her](akua) [husband](kojo) wants [her](akua) not to. [She](akua) manages neither, and tells [Esi](esi), the theatre [nurse](esi), with [whom](esi) [she](akua) went to school, that [she](akua) would run away with the first man who asked about [her](akua) day. [Esi](esi) repeats it, as a joke, to the [porter](porter). [He](porter) has wanted to ask for nine years. The following morning, wheeling a patient past [her](akua) flower stall, [Kweku](porter) stops. "How is [your](akua) day?" [he](porter) says.
- sad akua "torn"
- sibling akua asantewa "sister"
- married akua kojo "husband"
- friend akua esi "went to school"
- reveal esi porter "repeats it"
- love porter akua "wanted to ask"
+ flirt porter akua "How is your day"

== 4
[Kojo](kojo) operates. [Asantewa](asantewa) watches [Kojo](kojo). The [patient](minister) is a government minister. [His](minister) [wife](ministerwife) once refused [Yaw](yaw). [She](ministerwife) waits outside with [Yaw](yaw). [Yaw](yaw) brings [her](ministerwife) water. [She](ministerwife) asks after [Asantewa](asantewa). Something goes wrong. [Kojo](kojo) freezes. The [chief](asantewa) takes the knife from [Kojo](kojo). The [minister](minister) lives. Who saved [him](minister)? To the press, [she](asantewa) names [Kojo](kojo).
- treat minister kojo "operates"
- married minister ministerwife "wife"
- reject.past ministerwife yaw "refused"
- gift yaw ministerwife "water"
+ rescue asantewa minister "takes the knife"
- recover minister "lives"
- rescue! kojo minister "names Kojo"
- help asantewa kojo "names Kojo"

== 5
To be praised for what [another](asantewa) has done is more than the [surgeon](kojo) can bear. [He](kojo) does not thank [his](kojo) [sister-in-law](asantewa); [he](kojo) writes to the board that [she](asantewa) pushed [him](kojo) aside. [Sister Grace](grace), [who](grace) was holding the clamp and would have to bear witness, is asked to lunch by [the one](kojo) and to prayer by [the other](asantewa). [She](grace) goes to neither. [She](grace) has seen the [chief](asantewa)'s left hand tremble and hopes that nobody will ask [her](grace) about that.
- kin asantewa kojo "sister-in-law"
+ accuse kojo asantewa "writes to the board"
- betray kojo asantewa "pushed him aside"
- invite kojo grace "asked to lunch"
- invite asantewa grace "to prayer"
- reject grace asantewa+kojo "goes to neither"
- discover grace asantewa "tremble"
- ill asantewa "tremble"

== 6
[Lena](lena) asks the [chief](asantewa) straight out, for in [Hamburg](@hamburg) people do. [Boateng](asantewa) holds out both hands; the left one answers for [her](asantewa). The [registrar](lena) promises to be silent and to be the third hand. At home it is less easy. [Yaw](yaw) asks why [his](yaw) [wife](asantewa) drops cups. [She](asantewa) says that [she](asantewa) is angry with [him](yaw). [He](yaw) believes [her](asantewa), and for once has something to be sorry for: on Tuesday [he](yaw) had supper with the [minister](minister)'s [wife](ministerwife).
- reveal asantewa lena "holds out both hands"
- reveal! lena _ "promises to be silent"
- help lena asantewa "third hand"
- married asantewa yaw "wife"
+ betray asantewa yaw "says that she is"
- date ministerwife yaw "had supper"
- sad yaw "sorry"

== 7
[Naana](ministerwife), as [she](ministerwife) is called by nobody but [him](yaw), turned [Yaw](yaw) down at twenty because [he](yaw) had no prospects. [Her](ministerwife) [husband](minister) has had nothing else. In the car, where [the two](ministerwife+yaw) hold hands like students, [she](ministerwife) admits that it was [her](ministerwife) mistake. [They](ministerwife+yaw) are seen by [Akua](akua). [She](akua) is not alone either: beside [her](akua), with flour on [his](porter) porter's tunic, [Kweku](porter) is eating doughnuts. [Sister-in-law](akua) and [brother-in-law](yaw) look at each other across the street and, as one, look elsewhere.
- reject.past ministerwife yaw "turned Yaw down"
- married minister ministerwife "husband"
+ affair ministerwife yaw "hold hands"
- confess ministerwife yaw "admits"
- discover akua ministerwife+yaw "seen by Akua"
- date akua porter "eating doughnuts"
- kin akua yaw "Sister-in-law"

== 8
The hand fails in the middle of an operation. [Lena](lena) does what [she](lena) has promised, but there is a [witness](kojo) in the gallery. [Mills](kojo) could end it there and then. [He](kojo) waits till the [patient](esi) is closed, for the [patient](esi) is [Esi](esi), then goes down, takes [his](kojo) old [teacher](asantewa)'s fingers and feels for himself. That evening the second [chief](asantewa) resigns. The third, appointed at nine the next morning, is [he](kojo). Nobody sees [him](kojo) at the bar.
- help lena asantewa "does what she"
- treat esi asantewa+lena "operation"
+ discover kojo asantewa "feels for himself"
- advisor.past asantewa kojo "old teacher's"
+ quit asantewa "resigns"
- hire kojo "appointed"

== 9
The new [chief](kojo) comes home with champagne and finds a note. [His](kojo) [wife](akua) has gone to live above the bakery with a [man](porter) [who](porter) asks about [her](akua) day. The abandoned [husband](kojo) drives to the only [person](asantewa) [he](kojo) can think of. [Asantewa](asantewa) opens in a dressing gown. [She](asantewa) has had a note as well. [The two](asantewa+kojo) sit down with the champagne, [kinsfolk](asantewa+kojo) by two marriages neither of which was there this morning, and toast the hospital, which will have to do.
- married akua kojo "wife"
+ breakup akua kojo "finds a note"
- housemate.start akua porter "gone to live"
- travel kojo asantewa "drives to"
+ breakup yaw asantewa "had a note as well"
- reconcile asantewa kojo "toast"
- kin asantewa kojo "kinsfolk"

== 10
[Selasi](selasi) and [Lena](lena) have been sleeping together since Lent, in a room meant for on-call staff, and have told no one. It is therefore a blow to the [anaesthetist](selasi) when the [chief](kojo) announces that [Dr Fischer](lena) is to be [his](kojo) deputy and, if [his](kojo) looks are any guide, more. [Lena](lena) laughs it off. [Selasi](selasi), [who](selasi) does not, puts in for [Tamale](@tamale). "[He](kojo) only looks at [me](lena)," says the [German](lena), "because [I](lena) don't look away."
+ affair lena selasi "sleeping together"
- reveal! lena+selasi _ "told no one"
- hire lena kojo "deputy"
- love? kojo lena "looks"
- jealous selasi kojo "a blow"
- move? selasi "puts in for" @tamale

== 11
[Yaw](yaw) had pictured it otherwise. The [minister](minister), having found out, has thrown out [his](minister) [wife](ministerwife), and [she](ministerwife) has moved in with [Yaw](yaw), [whose](yaw) [mother](yawmum) already lives there. [The older](yawmum) of the [women](ministerwife+yawmum) refers to [the younger](ministerwife) as the [visitor](ministerwife). [He](yaw) rings [Asantewa](asantewa) at night merely to hear [her](asantewa) say that the salt is behind the rice. [She](asantewa) says it. Then [she](asantewa) tells [him](yaw) about the hand, and [he](yaw), [who](yaw) had thought [he](yaw) had left an angry [woman](asantewa), realises that [he](yaw) left a sick [one](asantewa).
- discover minister ministerwife+yaw "found out"
+ breakup minister ministerwife "thrown out"
- married minister ministerwife "wife"
- housemate.start ministerwife yaw "moved in"
- parent yawmum yaw "mother"
- love yaw asantewa "merely to hear her"
- reveal asantewa yaw "tells him"
- breakup.past yaw asantewa "left"
+ discover yaw asantewa "realises"
- ill asantewa "sick"

== 12
[Akua](akua) is going to have a child. The date leaves it open by whom. [She](akua) tells [both](kojo+porter) on the same bench. The [chief](kojo) turns grey, the [porter](porter) goes for water. [The one](kojo) wants a test, [the other](porter) a name. "Then that settles it," says the [mother-to-be](akua), and gives [Kojo](kojo) back [his](kojo) ring and [Kweku](porter) [her](akua) hand. [Mills](kojo) operates all night; at dawn [Sister Grace](grace) takes away [his](kojo) gown and puts [him](kojo) to bed like a child.
+ pregnant akua "going to have a child"
- reveal akua kojo+porter "tells both"
- divorce? akua kojo "his ring"
+ couple.start akua porter "her hand"
- reject akua kojo "back his ring"
- help grace kojo "puts him to bed"

== 13
The third [chief](kojo) asks to be relieved. In [his](kojo) letter [he](kojo) owns up to the other letter. Who is to follow? [He](kojo) proposes [the one](lena) [who](lena) has been holding up two chiefs already. So the fourth is [Lena Fischer](lena), and [her](lena) first signature tears up a transfer to [Tamale](@tamale). "Is that an order?" asks [Selasi](selasi). It is a proposal, says the [chief](lena). [Her](lena) [anaesthetist](selasi) asks for a minute, counts backwards from ten and is gone, smiling, at seven.
+ quit kojo "relieved"
- reveal kojo _ "owns up"
+ hire lena "fourth"
- boss lena selasi "Her anaesthetist"
- propose lena selasi "proposal"
- happy selasi "smiling"

== 14
A [girl](baby) is born above the bakery. [She](baby) has [Kojo](kojo)'s ears, which [Kweku](porter) kisses. [Esi](esi) is [godmother](esi). [Yaw](yaw) comes to the christening without the [visitor](ministerwife), [who](ministerwife) has gone back to [her](ministerwife) [minister](minister), and is shown to a seat beside a retired [surgeon](asantewa). [Her](asantewa) hand shakes. [He](yaw) takes it, and [neither](asantewa+yaw) says a word about the sea. Behind [them](asantewa+yaw) the [chief](lena) is called out, the former [chief](kojo) too, and the [one](asantewa) before [him](kojo) half rises.
+ birth akua baby "born"
- parent kojo baby "Kojo's ears"
- kin baby esi "godmother"
- ill asantewa "hand shakes"
- return yaw "comes to the christening"
- breakup ministerwife yaw "gone back"
- reconcile minister ministerwife "gone back"
+ reconcile asantewa yaw "takes it"
