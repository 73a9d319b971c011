%series Staff Room Only
%lang en
%genre school dramedy, Nairobi, streaming-service recaps
%cast wanjiru  | Wanjiru Kamau; Wanjiru | f
%cast otieno   | Otieno Odhiambo; Otieno | m
%cast achieng  | Achieng Odhiambo; Achieng | f
%cast njoroge  | Principal Njoroge; Njoroge | m
%cast fatuma   | Fatuma Ali; Fatuma | f
%cast brian    | Brian Kiprop; Brian; Kiprop | m
%cast mutua    | Mr Mutua; Mutua | m
%cast mercy    | Mercy | f
%cast kevo     | Kevo | m
%cast juma     | Juma | m
%cast inspector | Ms Were | f
%cast wanfather | - | m
%cast daughter | - | f
%cast banker   | - | m
%cast fatmum   | - | f
%cast newhead  | Dr Adhiambo | f

== 1
Fired from [her](wanjiru) bank on Friday, [Wanjiru Kamau](wanjiru) is standing before Form Three by Monday, thanks to [Principal Njoroge](njoroge), [who](njoroge) was at school with [her](wanjiru) [father](wanfather) and asks no questions. The staff room does. Chemistry [teacher](brian) [Brian Kiprop](brian) makes [her](wanjiru) tea; [Otieno Odhiambo](otieno), history, makes room on the sofa and forgets to mention a [wife](achieng), though [Achieng](achieng) teaches music next door. Only [Fatuma Ali](fatuma), passed over for the very same post after nine years as a substitute, takes [her](fatuma) cup and leaves.
- quit.past wanjiru "Fired"
+ hire wanjiru njoroge "thanks to Principal Njoroge"
- parent wanfather wanjiru "father"
- friend.past njoroge wanfather "at school with"
- help brian wanjiru "makes her tea"
- flirt otieno wanjiru "makes room"
- married achieng otieno "wife"
- betray otieno wanjiru "forgets to mention"
- colleague achieng otieno "next door"
+ jealous fatuma wanjiru "passed over"

== 2
[Mercy](mercy), top of the class, and [Kevo](kevo), bottom of it, have been caught in the chemistry store, and not over a test tube. [Kiprop](brian) would let it go. [Deputy](mutua) [Mr Mutua](mutua), [whose](mutua) own youth was spent alphabetically, sends the [lovebirds](kevo+mercy) home. The new [teacher](wanjiru) drives out to plead with the [girl](mercy)'s [guardian](juma), [her](mercy) elder [brother](juma) [Juma](juma), a matatu [driver](juma). [He](juma) listens, says that [he](juma) raised [her](mercy) alone and locks the gate. [Wanjiru](wanjiru) has left [her](wanjiru) shoes inside.
+ couple kevo mercy "caught in the chemistry"
- discover _ kevo+mercy "caught"
- quit kevo+mercy mutua "sends the lovebirds home"
- travel wanjiru "drives out"
- help? wanjiru mercy "to plead"
- kin juma mercy "guardian"
- sibling juma mercy "brother"
- abduct? juma mercy "locks the gate"

== 3
[Otieno](otieno) walks the barefoot [newcomer](wanjiru) to the bus and kisses [her](wanjiru) in the rain. By morning the whole sofa knows, except the [wife](achieng). [Fatuma](fatuma), [who](fatuma) would love to tell [her](achieng), finds the music [teacher](achieng) vomiting in the toilets, six weeks pregnant and radiant, and hasn't the heart. [She](fatuma) tells [Wanjiru](wanjiru) instead, slowly, so that it hurts. [Juma](juma) brings back the shoes, polished. [He](juma) has a scar on [his](juma) lip and [his](juma) [sister](mercy)'s frown, and [he](juma) stays for a second cup.
+ kiss otieno wanjiru "kisses her"
- cheat otieno achieng "kisses her"
- married achieng otieno "wife"
- pregnant achieng otieno "six weeks"
- discover _ otieno+wanjiru "whole sofa knows"
- ill achieng "vomiting"
- happy achieng "radiant"
- reveal! fatuma achieng "hasn't the heart"
- gift juma wanjiru "brings back"
- discover fatuma achieng "finds the music teacher"
+ reveal fatuma wanjiru "tells Wanjiru"
- sad wanjiru "so that it hurts"
- sibling juma mercy "sister's"
- love juma wanjiru "a second cup"

== 4
[Wanjiru](wanjiru) tells the [charmer](otieno) to stay on [his](otieno) own side of the sofa. Put out, [Otieno](otieno) lets fall in front of [Mutua](mutua) why a certain bank let a certain [clerk](wanjiru) go. There was money missing; it was never proven. The [deputy](mutua) takes it straight to the [principal](njoroge), [who](njoroge) takes it badly and takes a pill. In class, [Kevo](kevo) is back, but the desk beside [him](kevo) is empty. [He](kevo) cuts school, climbs a gate and gets [Juma](juma)'s fist in [his](kevo) eye. From [her](mercy) window, [Mercy](mercy) throws [her](mercy) [boyfriend](kevo) a steak.
- reject wanjiru otieno "own side"
+ reveal otieno mutua "lets fall"
- quit.past wanjiru "clerk go"
- steal? wanjiru _ "money missing"
- ill njoroge "takes a pill"
- reveal mutua njoroge "takes it straight"
- sad njoroge "takes it badly"
- return kevo "is back"
+ attack juma kevo "fist in his eye"
- injure kevo juma "fist in his eye"
- gift mercy kevo "throws her boyfriend"
- couple kevo mercy "boyfriend"

== 5
[Mutua](mutua) writes to [Ms Were](inspector). [Ms Were](inspector) inspects schools. [Fatuma](fatuma) hears of it from [Brian](brian). [Brian](brian) has told [Fatuma](fatuma) everything since college. [Fatuma](fatuma) envies [Wanjiru](wanjiru). But [Fatuma](fatuma) loathes [Mutua](mutua) more. [She](fatuma) hides the file. [Wanjiru](wanjiru) finds the file in [Fatuma](fatuma)'s bag and thinks the worst of [her](fatuma). [Achieng](achieng) sings. [Otieno](otieno) can't bear it. [He](otieno) confesses to [Achieng](achieng). [Achieng](achieng) goes on singing, an octave up. Then [she](achieng) packs.
- betray mutua wanjiru "writes to Ms Were"
- reveal brian fatuma "hears of it"
- friend brian fatuma "since college"
- jealous fatuma wanjiru "envies"
- enemy fatuma mutua "loathes"
- help fatuma wanjiru "hides the file"
+ find wanjiru "finds the file"
- accuse wanjiru fatuma "thinks the worst"
- sad otieno "can't bear it"
+ reveal otieno achieng "confesses"
- breakup achieng otieno "packs"

== 6
The deserted [husband](otieno) sleeps in the history room under a map of the Ottomans. [Achieng](achieng) has found a bed at [Fatuma](fatuma)'s, [whose](fatuma) [mother](fatmum) prefers drums. The [inspector](inspector), handed an empty folder by a red-faced [deputy](mutua), sits in on a lesson given by the suspected [thief](wanjiru), and laughs twice. [Brian](brian) tells [Wanjiru](wanjiru) who hid the file, and why. [She](wanjiru) runs after the [woman](fatuma) [she](wanjiru) wronged, in the wrong shoes as ever, and is forgiven at the gate, grudgingly. [Juma](juma), delivering [his](juma) [sister](mercy) to class in person, sees [her](wanjiru) hop.
- married achieng otieno "husband"
- breakup.past achieng otieno "deserted"
- move achieng fatuma "found a bed"
- parent fatmum fatuma "mother"
- investigate inspector wanjiru "sits in on"
- steal? wanjiru _ "suspected thief"
+ reveal brian wanjiru "who hid the file"
- accuse.past wanjiru fatuma "she wronged"
+ reconcile fatuma wanjiru "forgiven at the gate"
- sibling juma mercy "sister"
- return mercy "to class"

== 7
[Principal Njoroge](njoroge) collapses in assembly, between the anthem and the notices. It is [Kevo](kevo), bottom of the class, [who](kevo) knows what to do with a stopped heart; [his](kevo) [girlfriend](mercy) counts the thrusts aloud. While the [head](njoroge) lies in intensive care, [Mutua](mutua) takes over [his](njoroge) chair, [his](njoroge) parking space and, within the hour, [Wanjiru](wanjiru)'s contract, which [he](mutua) tears up. Nobody speaks until [Fatuma](fatuma) does. [She](fatuma) calls the acting [principal](mutua) a cockroach and finds herself out in the road beside the [rival](wanjiru) [whose](wanjiru) post [she](fatuma) coveted.
+ ill njoroge "collapses"
+ rescue kevo njoroge "what to do"
- couple kevo mercy "girlfriend"
- help mercy kevo "counts the thrusts"
- hire mutua "takes over"
+ quit wanjiru mutua "tears up"
- quarrel fatuma mutua "a cockroach"
- quit fatuma mutua "out in the road"
- enemy fatuma wanjiru "rival"

== 8
The two [outcasts](fatuma+wanjiru) open a night school in [Juma](juma)'s bus. First to enrol is the [driver](juma) himself, [who](juma) left school at fifteen to feed a baby [sister](mercy). [Wanjiru](wanjiru) corrects [his](juma) fractions, [he](juma) [her](wanjiru) parking; one night [they](juma+wanjiru) run out of fractions and kiss. [Fatuma](fatuma), arriving early, coughs and goes round the block. In the maternity clinic the estranged [couple](achieng+otieno) share a bench with a gap in it. When the scan shows a flicker, [Otieno](otieno) weeps, and [Achieng](achieng) passes [him](otieno) a tissue without closing the gap.
+ create fatuma+wanjiru "open a night school"
- advisor.start wanjiru juma "First to enrol"
- quit.past juma "left school"
- sibling juma mercy "sister"
+ kiss juma wanjiru "kiss"
- discover fatuma juma+wanjiru "coughs"
- married achieng otieno "estranged couple"
- pregnant achieng otieno "a flicker"
- sad otieno "weeps"
- help achieng otieno "a tissue"

== 9
A [man](banker) from [Wanjiru](wanjiru)'s old bank boards the bus. The money has turned up, [he](banker) says, in the account of [his](banker) own [brother-in-law](mutua), the acting [principal](mutua) of a certain school. [Wanjiru](wanjiru) has to sit down. [Mutua](mutua) had wanted the new [teacher](wanjiru) gone before [she](wanjiru) could recognise [him](mutua). [Brian](brian), for nine years too shy to say it, says it now: [he](brian) loves the sharp-tongued [substitute](fatuma), has done since college, and will resign beside [her](fatuma). [Fatuma](fatuma) tells [her](fatuma) oldest [friend](brian) not to be silly. [She](fatuma) lies awake till four.
- reveal banker wanjiru "has turned up"
- kin banker mutua "brother-in-law"
+ steal.past mutua _ "has turned up"
- quit.past? wanjiru "gone"
+ confess brian fatuma "says it now"
- love brian fatuma "loves"
- reject fatuma brian "not to be silly"
- quit? brian "will resign"
- friend brian fatuma "oldest friend"
- love? fatuma brian "awake till four"

== 10
Cornered by the [man](banker) from the bank, [Mutua](mutua) makes for the border in the school van, with the exam fees and, unknown to [him](mutua), two [pupils](kevo+mercy) kissing under a tarpaulin. [Juma](juma) gives chase in the bus, the whole night school aboard. At a level crossing the [fugitive](mutua) brakes too late. [Mercy](mercy) is thrown clear; [Kevo](kevo) lies still. The [brother](juma) [who](juma) once blacked the [boy](kevo)'s eye carries [him](kevo) two miles on [his](juma) back. It is [Fatuma](fatuma) [who](fatuma) sits on the [deputy](mutua) till the police come.
- flee mutua banker "makes for the border"
- steal mutua _ "exam fees"
- kiss kevo mercy "kissing"
- investigate juma mutua "gives chase"
+ injure kevo "lies still"
- sibling juma mercy "brother"
- attack.past juma kevo "once blacked"
+ rescue juma kevo "carries him"
- attack fatuma mutua "sits on the deputy"
- arrest _ mutua "till the police come"

== 11
[Kevo](kevo) wakes. [Mercy](mercy) cries. [Juma](juma) signs the [boy](kevo)'s plaster: welcome. [Njoroge](njoroge) retires, on doctor's orders, and goes fishing. [His](njoroge) [successor](newhead) is [Dr Adhiambo](newhead). [Dr Adhiambo](newhead) is tall. [Dr Adhiambo](newhead) wants everyone back. [Fatuma](fatuma) gets a real contract. [She](fatuma) shows it to [Brian](brian) first. [Brian](brian) reads it twice. [Fatuma](fatuma) kisses [Brian](brian). The staff room claps. [Otieno](otieno) brings [Achieng](achieng) a cradle [he](otieno) made himself. It wobbles. [Achieng](achieng) sits down on the sofa, next to [Otieno](otieno). No gap.
+ recover kevo "wakes"
- sad mercy "cries"
- reconcile juma kevo "welcome"
- quit njoroge "retires"
- hire newhead "successor"
- hire? _ newhead "wants everyone back"
+ hire fatuma newhead "a real contract"
+ kiss brian fatuma "kisses Brian"
- gift otieno achieng "brings Achieng a cradle"
- create otieno "made himself"
- reconcile achieng otieno "No gap"

== 12
Speech day, and three announcements. The [baby](daughter) is a [girl](daughter), born during the choir; the conducting [mother](achieng) missed only the last verse. [Mercy](mercy) has won a place at university, and so, by one point, has the former [dunce](kevo). And [Wanjiru](wanjiru) will not be staying. The bank has offered the exonerated [clerk](wanjiru) a branch of [her](wanjiru) own in [Mombasa](@mombasa). [Juma](juma), hearing it from [his](juma) [sister](mercy) like everybody else, starts the bus without saying goodbye. In [Mombasa](@mombasa), three days later, [somebody](juma) is parked outside the branch, with [her](wanjiru) shoes on the dashboard.
+ birth achieng daughter "born during the choir"
- parent achieng daughter "mother"
- find mercy "won a place"
- find kevo "by one point"
- quit? wanjiru "will not be staying"
+ hire wanjiru "offered the exonerated clerk"
- discover juma wanjiru "hearing it"
- sibling juma mercy "sister"
- sad juma "without saying goodbye"
+ travel juma "In Mombasa" @mombasa
