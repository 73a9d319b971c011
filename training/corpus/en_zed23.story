%series The Chair of Rhetoric
%lang en
%genre university-faculty comedy-drama, Edinburgh: encyclopaedic episode summaries
%cast greer | Greer Lockhart; Professor Lockhart; Greer; Lockhart | f
%cast anselm | Anselm Pike; Anselm; Pike | m
%cast nadia | Nadia Farouk; Dr Farouk; Nadia; Farouk | f
%cast hamish | Hamish | m
%cast lotte | Lotte | f
%cast crispin | Crispin Vale; Vale; Crispin | m
%cast dean | Dame Philippa; Philippa | f
%cast porter | Mr Tait; Tait | m
%cast student | Ewan | m
%cast widow | Elspeth Gow; Elspeth | f
%cast gow | Professor Gow; Gow | m
%cast dancer | - | f
%cast nurse | - | n
%cast joost | Joost | m
%cast doctor | - | m
%cast sergeant | - | n

== 1 Tenure
[Professor Gow](gow) is discovered dead at [his](gow) desk, a half-eaten pear in one hand and a rival's thesis in the other, and the Department of Rhetoric has a chair to fill. [Greer Lockhart](greer) wants it and so does [Anselm Pike](anselm); [they](anselm+greer) have shared an office, a kettle and, on one disastrous field trip, a tent. [Gow](gow)'s [widow](widow), [Elspeth](widow), asks [Nadia Farouk](nadia), the youngest [lecturer](nadia), to put [his](gow) papers in order. Porter [Mr Tait](porter), [who](porter) took in the pear that morning, wonders who sent it.
- find _ gow "discovered"
+ die gow "dead"
- hire? anselm+greer "chair"
- enemy anselm greer "wants it"
- colleague anselm greer "shared"
- affair.past anselm greer "tent"
- married.past gow widow "widow"
- hire nadia widow "put his papers"
- gift _ gow "sent"

== 2 Peer Review
Among the papers [Nadia](nadia) unearths a reference in which [Gow](gow) calls [Pike](anselm) a plagiarist and another in which [he](gow) says the same, word for word, of [Lockhart](greer). [She](nadia) shows the first to [Greer](greer) and the second to [Anselm](anselm), meaning well. By evening the [candidates](anselm+greer) are dictating letters to lawyers through a partition. [Greer](greer)'s teenage [son](hamish), [Hamish](hamish), delivers a pizza to the faculty and falls, at the door of the seminar room, for an exchange [student](lotte) [who](lotte) is arguing with a radiator.
- find nadia "unearths"
- create.past gow "reference"
- accuse.past gow anselm "plagiarist"
- accuse.past gow greer "the same"
+ reveal nadia anselm+greer "shows"
- quarrel anselm greer "letters"
- parent greer hamish "son"
+ love.start hamish lotte "falls"

== 3 Plenary
[Crispin Vale](crispin) flies in from [Yale](#yale) to give the memorial lecture. [He](crispin) was once the [husband](crispin) of [Greer](greer), [he](crispin) is [Hamish](hamish)'s [father](crispin), and [he](crispin), too, would like the chair. [Dame Philippa](dean), the [dean](dean), [who](dean) dislikes all three [candidates](anselm+crispin+greer) with equal warmth, seats [them](anselm+crispin+greer) at one table. Towards the cheese [Anselm](anselm) accuses the [visitor](crispin) of stealing [his](anselm) best footnote. [Vale](crispin) tips the port over [him](anselm), and [Greer](greer), to everyone's amazement including [her](greer) own, hands [Pike](anselm) a napkin.
- travel crispin "flies in"
- married.past crispin greer "husband"
- parent crispin hamish "father"
- hire? crispin "chair"
- enemy anselm+crispin+greer dean "dislikes"
+ accuse anselm crispin "stealing"
- attack crispin anselm "tips the port"
- help greer anselm "napkin"

== 4 Office Hours
A toxicologist with time on [his](doctor) hands informs [Tait](porter) that there was digitalis in the pear. The [porter](porter) keeps a ledger of parcels and, without troubling the police, starts turning its pages. [Nadia](nadia) is followed across the Meadows two nights running by a [man](student) in a bobble hat. [She](nadia) turns on [him](student) with an umbrella: [he](student) is only [Ewan](student), a first-year with a stammer, [who](student) has been trying since October to ask [her](nadia) for an extension.
+ kill.past _ gow "digitalis"
- reveal doctor porter "informs"
- investigate porter "turning its pages"
- investigate student nadia "followed"
+ attack nadia student "umbrella"

== 5 Reading Week
[Hamish](hamish) cuts school to carry [Lotte](lotte)'s banners. The [girl](lotte) from [Utrecht](@utrecht) has occupied the seminar room in protest against the marking of essays by machine, and when security come in by the door [he](hamish) goes out by the window with [her](lotte) in [his](hamish) arms, or very nearly. [Greer](greer) waits in casualty; in walks [Crispin](crispin); for one hour, across a [child](hamish) with a broken collarbone, [they](crispin+greer+hamish) are a family. [Anselm](anselm), arriving with grapes for the [boy](hamish), sees it through the glass and gives them to a [nurse](nurse).
- help hamish lotte "carry"
- flee hamish+lotte "goes out"
+ injure hamish "broken collarbone"
- parent crispin+greer hamish "child"
- gift? anselm hamish "grapes"
- jealous anselm crispin "sees it"
- gift anselm nurse "gives them"

== 6 External Examiner
[Elspeth Gow](widow) has sold the house and paid off a mortgage that [Nadia](nadia) can find no trace of. [Nadia](nadia) likes the old [lady](widow); [she](nadia) eats [her](widow) shortbread every Thursday. What [she](nadia) does find is a bundle of letters to [Gow](gow) from a [dancer](dancer) in [Leith](@leith), going back a quarter of a century. [She](nadia) confides in [Mr Tait](porter), [who](porter) turns to the parcels for the fourteenth: one pear, brought by hand, by a [lady](widow), in gloves. The [widow](widow) asks if [Nadia](nadia) would care for another slice.
- lose widow "sold"
- friend nadia widow "likes"
- gift widow nadia "shortbread"
+ discover nadia gow "bundle of letters"
- affair.past dancer gow "letters"
- reveal nadia porter "confides"
- gift.past widow gow "brought"
+ discover porter widow "by a lady"
- gift? widow nadia "slice"

== 7 Viva
While [Nadia](nadia) lies on a bathroom floor counting tiles, [Ewan](student) waits outside [her](nadia) office for [his](student) extension, then for an hour more, and then puts [his](student) shoulder to the door. A stomach pump does the rest. [Elspeth](widow) visits with flowers. The [patient](nadia), [who](nadia) can prove nothing, thanks [her](widow) for them. Down the hall, the chair is offered to [Vale](crispin), by one vote; it was cast, [Philippa](dean) lets it be known, by [Professor Lockhart](greer).
- ill nadia "bathroom floor"
+ rescue student nadia "shoulder"
- treat nadia _ "stomach pump"
- gift widow nadia "flowers"
- hire? crispin dean "offered"
+ help greer crispin "cast"
- reveal dean greer "lets it be known"

== 8 Letters of Intent
Why did [she](greer)? [Greer](greer) tells [Pike](anselm), on the fire escape, that a boy should have two parents in one town. [He](anselm) replies that [she](greer) might have thought of the tent. There ensues a silence in which either might have said something. What [Anselm](anselm) does instead is accept a post in [Otago](#otago), as far off as the map allows. [Lotte](lotte), meanwhile, breaks it to [Hamish](hamish) that [she](lotte) has [somebody](joost) at home; [his](joost) name is [Joost](joost) and [he](joost) repairs dykes.
- reveal greer anselm "tells"
- reveal! anselm+greer "silence"
+ hire anselm "accept a post" #otago
- reveal lotte hamish "breaks it"
- couple joost lotte "somebody at home"
+ reject lotte hamish "breaks it"

== 9 Errata
[Tait](porter) calls on the [dancer](dancer), [who](dancer) at sixty teaches children to point their toes. [Gow](gow) had left [her](dancer) not a penny. [He](gow) had written only that [his](gow) [wife](widow) knew everything and had forgiven [him](gow). On the back of that note, in a different ink, someone has tried out a signature nine times. The [porter](porter) puts it in an envelope addressed to the procurator fiscal, steps out into the stair, and is pushed down two flights by a [woman](widow) in gloves.
- travel porter "calls on"
- advisor dancer _ "teaches"
- discover.past widow gow "knew everything"
- reconcile.past gow widow "forgiven"
+ find porter "note"
+ attack widow porter "pushed"
- married.past gow widow "wife"

== 10 Moderation
[Mr Tait](porter) has broken nearly everything that has a name. From behind the plaster [he](porter) dictates a list to [Nadia](nadia), with shelf marks. [Hamish](hamish), drunk on cider, tells [Crispin](crispin) that [he](crispin) can keep [his](crispin) two parents in one town; the only [man](anselm) [who](anselm) ever taught [him](hamish) anything, how to tie a tie, how to lose at chess, is on a list for [New Zealand](@nz). [Vale](crispin) sits for a long time over the rest of the cider. Then [he](crispin) writes to [Philippa](dean).
- injure porter "broken"
- reveal porter nadia "dictates"
- reject hamish crispin "can keep"
- advisor.past anselm hamish "taught"
- travel? anselm "on a list" @nz
+ quit crispin dean "writes to Philippa"

== 11 Convocation
At the unveiling of the Gow bust [Nadia](nadia) reads from the podium, instead of a eulogy, a list of parcels. The [widow](widow) listens with [her](widow) head on one side. "[He](gow) corrected [my](widow) letters," [she](widow) says when it's over, "for forty years." [She](widow) draws off [her](widow) gloves, finger by finger, for the [sergeant](sergeant). At the airport [Anselm](anselm)'s name is called, and called again, and it is [Hamish](hamish) [who](hamish) has it called, over the public address system, in the voice of [his](hamish) [mother](greer).
- reveal nadia widow "reads"
+ accuse nadia widow "list of parcels"
- reveal widow "says"
+ arrest sergeant widow "draws off"
- help hamish anselm+greer "has it called"
- parent greer hamish "mother"

== 12 Graduation
[Dame Philippa](dean) splits the chair in two with a saw, having first obtained the approval of Senate. The new joint [professors](anselm+greer) have kept [their](anselm+greer) kettle and are shopping, rather shyly, for a tent. [Ewan](student) gets a first and reads out [his](student) thanks to [Dr Farouk](nadia) without tripping over a single consonant. [Lotte](lotte) turns up for the ceremony in rubber boots. The dykes have been repaired, and so, [she](lotte) tells [Hamish](hamish), has [she](lotte). [Tait](porter) wheels himself to the lodge, where someone has left a pear. [He](porter) sends it on to the [dean](dean).
- hire anselm+greer dean "splits the chair"
- colleague anselm greer "joint"
+ couple? anselm greer "tent"
- find student "gets a first"
- return lotte "turns up"
- reveal lotte hamish "tells"
- gift _ porter "left"
- gift porter dean "sends"
