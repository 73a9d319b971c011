%series Gallows Ford
%lang en
%genre western serial, terse newspaper listings
%cast lottie | Temperance Mabry; Temperance; Mabry | f
%cast cole | Cole Dantzler; Dantzler | m
%cast hollis | Judge Amory Stroud; Stroud | m
%cast kaya | Kaya Two Rivers; Kaya | f
%cast quill | Jubal Quince; Quince; Jubal | m
%cast birdie | Birdie | f
%cast ramon | Ramón Escoto; Ramón; Escoto | m
%cast doc | Doc Lindgren; Lindgren | f
%cast preach | Brother Amiel; Amiel | m
%cast kid | the Tallow Kid; Wiley | m
%cast rancher | Colonel Haverty; Haverty | m
%cast olds | - | m
%cast hub | - | m
%cast clerk | - | m
%cast lw | Wiley | m
%cast mule | Senator | m

== 1
Hired to bury a [sheriff](olds), [Temperance Mabry](lottie), undertaker's [widow](lottie), notices that the [corpse](olds) has been shot from behind and says so at the graveside. Nobody thanks [her](lottie). [Colonel Haverty](rancher), [owner](rancher) of every acre from here to the ford, advises [her](lottie) to stick to coffins. That evening the town council pins the dead [man](olds)'s star on [her](lottie), half as a joke.
- hire lottie "Hired"
- married.past hub lottie "widow"
- die.past hub "widow"
- kill.past _ olds "shot"
- discover lottie olds "notices"
- reveal lottie _ "says so"
- threaten rancher lottie "advises"
+ hire lottie "pins"

== 2
[Cole Dantzler](cole), fresh out of [Yuma](@yuma) prison after nine years, rides in looking for the [man](quill) [who](quill) put [him](cole) there. The new [sheriff](lottie) meets [him](cole) at the trough and asks for [his](cole) gun. [He](cole) hands it over. "[You](cole)'re the first that ever did," says [she](lottie). "[You](lottie)'re the first that ever asked," says [he](cole). [Jubal Quince](quill), the [banker](quill), draws [his](quill) blinds.
- travel cole "rides"
- arrest.past quill cole "put"
- investigate cole quill "looking for"
+ meet cole lottie "at the trough"
- gift cole lottie "hands"

== 3
The [Tallow Kid](kid), seventeen and bragging, holds up the stage and gets away with a crate of bibles. [Brother Amiel](preach), to [whom](preach) they were addressed, forgives [him](kid) from the pulpit; the [sheriff](lottie) does not. [She](lottie) takes along [Kaya Two Rivers](kaya), the best [tracker](kaya) in the territory, [who](kaya) finds [him](kid) up a cottonwood, reading Genesis aloud to [his](kid) [mule](mule).
- steal kid preach "stage"
- flee kid "gets away"
- reconcile kid preach "forgives"
- reconcile! kid lottie "does not"
- colleague kaya lottie "takes along"
+ find kaya kid "finds"

== 4
Behind bars, the [Kid](kid) refuses breakfast, dinner and advice. [Birdie](birdie) from the saloon visits [him](kid) daily with pie; [he](kid) is [her](birdie) little [brother](kid), and [his](kid) true name is [Wiley](kid). A rope is what [Judge Amory Stroud](hollis) has in mind for [him](kid). [Mabry](lottie) points out that nobody hangs for scripture. The [judge](hollis), [who](hollis) dines with [Haverty](rancher) on Sundays, fixes the day.
- arrest kid "bars"
- reject kid "refuses"
- travel birdie kid "visits"
- gift birdie kid "pie"
+ sibling birdie kid "brother"
- kill? hollis kid "rope"
- help lottie kid "points out"
- friend hollis rancher "dines with"

== 5
Caught in a dust storm, [Dantzler](cole) and the [sheriff](lottie) share a line shack, a can of peaches and some hard facts. [He](cole) did rob that bank; but the [clerk](clerk) was alive when [he](cole) left, and [Quince](quill), then merely the cashier, swore otherwise. [She](lottie) tells [him](cole) about the [husband](hub) [she](lottie) could not bring herself to mourn. When the wind drops, [neither](cole+lottie) is in a hurry to saddle up.
- steal.past cole _ "rob"
+ kill! cole clerk "alive"
- betray.past quill cole "swore"
- accuse.past quill cole "swore"
- reveal cole lottie "facts"
- reveal lottie cole "tells"
- married.past hub lottie "husband"
- sad! lottie hub "mourn"
- die.past hub "mourn"

== 6
Dawn of the hanging. The rope snaps at the first drop, for [Ramón Escoto](ramon), the harness [maker](ramon) [who](ramon) supplied it, has cut it halfway through for [Birdie](birdie)'s sake. Under cover of the uproar [Kaya](kaya) brings up the [mule](mule), and the condemned [boy](kid) is out of town before [Stroud](hollis) can find [his](hollis) spectacles. [Escoto](ramon) is flogged for shoddy work. [Birdie](birdie) salves the stripes, and keeps on salving.
- kill! hollis kid "snaps"
+ rescue ramon kid "cut"
- help ramon birdie "sake"
- help kaya kid "mule"
- flee kid hollis "out of town"
- attack _ ramon "flogged"
- treat ramon birdie "salves"
- injure ramon "stripes"

== 7
[Haverty](rancher)'s cattle are dying on the west range, and [his](rancher) hands blame the [Two Rivers](kaya) [woman](kaya) for poisoned water. [She](kaya) is burned out of [her](kaya) cabin. [Doc Lindgren](doc), [whose](doc) trade is officially horses, opens up a steer and declares it anthrax. To beg [Kaya](kaya)'s pardon would cost the [Colonel](rancher) nothing. It costs [him](rancher) too much.
- lose rancher "dying"
- accuse _ kaya "blame"
- attack _ kaya "burned"
- attack! kaya rancher "anthrax"
+ discover doc "declares"
- reconcile! kaya rancher "costs him too much"

== 8
[Temperance](lottie) unearths the old [sheriff](olds) and [Doc](doc) digs out the ball: it is from a Whitworth rifle, and there is one Whitworth in the county, over [Stroud](hollis)'s mantel. To [her](lottie) face, [his honour](hollis) laughs. Behind [her](lottie) back [he](hollis) offers the [banker](quill) two thousand to see to it that [she](lottie) is the next one underground. [Quince](quill) in turn offers [Dantzler](cole) one.
- investigate lottie olds "unearths"
- help doc lottie "digs"
+ discover doc+lottie hollis "over Stroud's mantel"
- accuse lottie hollis "To her face"
- happy hollis "laughs"
- betray hollis lottie "Behind her back"
- kill? quill lottie "next one underground"
- hire? quill hollis "two thousand"
- hire? cole quill "offers"#2

== 9
[He](cole) takes the money. The whole street sees [him](cole) walk up to the [sheriff](lottie) at noon, draw, and fire; it sees [her](lottie) fall. At the funeral, [Birdie](birdie) howls and [Brother Amiel](preach) loses [his](preach) place in the psalm. Only [Lindgren](doc), [who](doc) signed the certificate, knows what is in the box: two sacks of oats. [Mabry](lottie) has always been good with coffins.
- find cole "money"
- attack! cole lottie "fire"
+ die! lottie "oats"
- sad birdie "howls"
- betray doc+lottie _ "certificate"
- discover doc lottie "knows"

== 10
Thinking [her](lottie) dead, [Jubal](quill) grows careless and talks about the old days to [his](quill) hired [gun](cole), within earshot of a confessional. [Amiel](preach), inside it, writes everything down, clerk, rifle, [judge](hollis) and all. [Quince](quill) finds the notes. When the [preacher](preach) does not appear on Sunday, it is the [Kid](kid), back from the hills to return the bibles, [who](kid) finds [him](preach) in the baptistery, past all help.
- die! lottie "Thinking her dead"
- reveal quill cole "talks"
- hire.past cole quill "hired"
- create preach "writes"
- discover quill "finds"
- return kid "back from"
- gift? kid preach "return"
- find kid preach "finds"#2
+ die preach "help"

== 11
A dead [woman](lottie) walks into the bank. [Quince](quill) drops [his](quill) pen, then [his](quill) knees give; by the time [she](lottie) has read [him](quill) the charge [he](quill) is offering [her](lottie) [Stroud](hollis), [Haverty](rancher), anybody. The [Colonel](rancher), hearing that the law is coming for the [judge](hollis), sends forty riders to fetch [him](hollis) out. At the ford they are met by [Kaya](kaya), [Escoto](ramon), the [Kid](kid) and one [man](cole) from [Yuma](@yuma) with [his](cole) gun back.
- return lottie "walks into"
+ arrest lottie quill "charge"
- betray quill hollis+rancher "is offering her"
- arrest? lottie hollis "coming for"
- rescue? rancher hollis "fetch"
- attack cole+kaya+kid+ramon _ "are met by"

== 12
The ford runs red till dusk. [Wiley](kid) takes a bullet meant for [Ramón](ramon) and bleeds to death in [his](kid) [sister](birdie)'s lap, a bible under [his](kid) head. [Haverty](rancher), unhorsed, yields to [Kaya](kaya) and has to ask [her](kaya) for water. The [judge](hollis) is tried in [his](hollis) own court. In spring there is a christening, with [Ramón](ramon) holding little [Wiley](lw). And [Dantzler](cole) asks [Mabry](lottie) for a job. "Deputy?" "Husband." [She](lottie) takes [his](cole) gun.
- rescue kid ramon "bullet"
- injure kid "bullet"
+ die kid "bleeds"
- sibling birdie kid "sister's"
- arrest kaya rancher "yields"
- help? kaya rancher "ask"
- accuse _ hollis "tried"
- celebrate ramon lw "christening"
- hire? cole lottie "job"
+ propose cole lottie "Husband"
