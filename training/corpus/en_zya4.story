%series Dovetail for Beginners
%lang en
%genre comedy about an evening class of the newly single in Norwich, a magazine's ironical column
%cast prudence | Prudence Yallop; Prudence | f
%cast tiberius | Tibor | m
%cast ghislaine| Ghislaine | f
%cast mallory  | Mallory Beck; Mallory | m
%cast anneka   | Anneka | f
%cast desh     | Deshawn; Desh | m
%cast gideon   | Gideon Yallop; Gideon | m
%cast sister   | Honor | f
%cast student  | - | f
%cast mbeck    | - | f
%cast sergeant | - | f
%cast gmother  | - | f
%cast caretaker| Mr Eke; Eke | m
%cast inspector | - | m
%cast pmother  | - | f
%cast dil      | - | f
%cast podiatrist | - | n

== 1
Five adults, one saw: the adult-education wing of [Norwich](@norwich) has decided that the abandoned need a hobby. [Prudence](prudence) was swapped after nineteen years for [Gideon](gideon)'s [hygienist](student); [Mallory](mallory) went home early once, and once was enough; [Anneka](anneka) says nothing, and [Desh](desh) never stops. Among the shavings [Prudence](prudence) and [Ghislaine](ghislaine) discover a mutual dislike. The [tutor](tiberius), one [Tibor](tiberius), looks at [Prudence](prudence)'s joint and calls it brave. Nobody has called [her](prudence) anything in months, and [she](prudence) signs up for the year.
+ breakup.past gideon prudence "swapped"
- married.past gideon prudence "nineteen years"
- discover.past mallory _ "went home early"
+ meet ghislaine prudence "Among the shavings"
- enemy.start ghislaine prudence "mutual dislike"
- advisor.start tiberius prudence "tutor"
- meet prudence tiberius "calls it brave"

== 2
Wood, we are told, forgives. [Gideon](gideon) does not: [he](gideon) wants the piano, the dog and half of [Prudence](prudence)'s [mother](pmother)'s spoons, and serves [her](prudence) papers to that effect at the lathe. [Desh](desh), [who](desh) sells conservatories, reads the small print for [her](prudence) and finds that the dog is [hers](prudence). [Mallory](mallory), taken with [Anneka](anneka), asks whether [she](anneka) would hold [his](mallory) clamp; [she](anneka) would rather not. The evening ends with [Tibor](tiberius) locked in the timber store and [Ghislaine](ghislaine) swearing that it was the wind.
+ divorce? gideon prudence "serves her papers"
- parent pmother prudence "mother"
- help desh prudence "reads the small print"
- discover desh prudence "finds that"
- love mallory anneka "taken with"
- reject anneka mallory "would rather not"
- abduct ghislaine tiberius "locked in"
- betray ghislaine _ "swearing"

== 3
The week's exercise is a box, and everybody has something to put in it. [Mallory](mallory) confides to a plank, and to [Desh](desh), [who](desh) is behind it, that [he](mallory) still lays the table for two. From [Anneka](anneka), [Prudence](prudence) worms it out that [she](anneka) was widowed, not jilted, at twenty-six. Since that makes [her](anneka) an impostor in a class for the dumped, [she](anneka) begs [her](prudence) not to breathe a word. [Prudence](prudence) breathes it all, over a Chablis, to the one [woman](ghislaine) [she](prudence) cannot abide.
- reveal mallory desh "confides"
- sad mallory "lays the table for two"
+ discover prudence anneka "worms it out"
- married.past _ anneka "widowed"
+ reveal prudence ghislaine "breathes it all"
- betray prudence anneka "breathes it all"
- enemy ghislaine prudence "cannot abide"

== 4
[Ghislaine](ghislaine), to general amazement, keeps the secret and turns up at [Anneka](anneka)'s with soup. The world tilts on its axis; the soup is terrible. [Gideon](gideon)'s [hygienist](student) enrols, in order to be closer to nobody in particular, and saws with such spirit that [Desh](desh) has eyes for no one else. [Prudence](prudence) watches [her](prudence) [successor](student) handle a mitre and does the adult thing: [she](prudence) glues [her](student) stool to the floor. [Mallory](mallory)'s estranged [wife](mbeck) sends a parcel containing [his](mallory) other shoe.
- reveal! ghislaine _ "keeps the secret"
+ help ghislaine anneka "turns up at"
- couple gideon student "Gideon's hygienist"
- love desh student "has eyes for no one"
- attack prudence student "glues her stool"
+ jealous prudence student "successor"
- married mallory mbeck "estranged wife"
- gift mbeck mallory "sends a parcel"

== 5
It is possible to be courted by a bookcase. [Tibor](tiberius) builds one by night for [Prudence](prudence), shelf by shelf, and leaves no card. [She](prudence) suspects [Mallory](mallory) and is so nice to [him](mallory) that [Anneka](anneka), [who](anneka) has only just begun to like [his](mallory) silences, takes up smoking. [Desh](desh) is turned down by the [hygienist](student), loses [his](desh) bonus as well and asks [Ghislaine](ghislaine) for a bed. [Ghislaine](ghislaine) gives [him](desh) the sofa, the rota and [her](ghislaine) views on conservatories.
+ gift tiberius prudence "builds one by night"
- love tiberius prudence "courted by a bookcase"
- discover! prudence tiberius "leaves no card"
- jealous anneka prudence "takes up smoking"
- love.start anneka mallory "begun to like"
- reject student desh "turned down"
- lose desh "loses his bonus"
+ housemate.start desh ghislaine "gives him the sofa"

== 6
Half-term, and therefore everyone is in a caravan at [Cromer](@cromer), which sleeps four. [Prudence](prudence)'s [sister](sister) [Honor](sister), a sergeant of police by profession and by temperament, has invited herself. [She](sister) wants to know what a joiner's intentions are and, the [joiner](tiberius) being mute, asks the [others](anneka+desh+ghislaine+mallory), [Mallory](mallory), [Anneka](anneka), [Desh](desh) and [Ghislaine](ghislaine). From this [Prudence](prudence) gathers, among strangers at a crazy-golf course, that the shelves were [Tibor](tiberius)'s. [She](prudence) misses the windmill and [his](tiberius) mouth, in that order, but only just.
- travel anneka+desh+ghislaine+mallory+prudence+tiberius "in a caravan" @cromer
- sibling prudence sister "sister"
- investigate sister tiberius "wants to know"
+ discover prudence tiberius "gathers"
- gift.past tiberius prudence "shelves"
+ kiss! prudence tiberius "misses"

== 7
Every marriage is a joint; some, it appears, can be reglued. The [wife](mbeck) of [Mallory](mallory) waits on the workshop steps, repenting, and is asked in. [Anneka](anneka), [who](anneka) had finally planned to say something, congratulates [them](mallory+mbeck) and goes off to apply for a post in [Bergen](@bergen). [Gideon](gideon), left by the [hygienist](student) for a [podiatrist](podiatrist), writes to [Prudence](prudence) that [he](gideon) has made a mistake. [She](prudence) corrects the spelling and sends the letter back. [Desh](desh) has learnt to iron, and [Ghislaine](ghislaine), to fear [his](desh) leaving.
- return mbeck "waits on the workshop steps"
- sad mbeck "repenting"
+ reconcile mallory mbeck "asked in"
- confess? anneka mallory "planned to say"
- hire? anneka "apply" @bergen
+ breakup student gideon "left by"
- reject prudence gideon "sends the letter back"
- sad ghislaine desh "fear his leaving"

== 8
The [caretaker](caretaker), [Mr Eke](caretaker), suspects the class of making off with the county's walnut, and a [constable](sergeant) is sent to go through the lockers. In [Tibor](tiberius)'s, besides walnut, lies an unpaid fine in another man's name. [He](tiberius) has been teaching without a certificate for six years. Suspended on the spot, [he](tiberius) bows to the class and takes nothing but the saw. [Prudence](prudence), having kissed [him](tiberius) at last by the bike racks on Tuesday, learns of this on Wednesday, from [Gideon](gideon), [who](gideon) enjoys it.
- steal? _ _ "making off with"
- investigate sergeant tiberius "go through the lockers"
+ discover sergeant tiberius "lies an unpaid fine"
- betray.past tiberius _ "without a certificate"
+ quit tiberius "Suspended"
- kiss prudence tiberius "having kissed"
- reveal gideon prudence "learns of this"
- happy gideon "enjoys it"

== 9
A class without a teacher is a parliament. [Ghislaine](ghislaine) takes the chair, to nobody's surprise, and [Prudence](prudence) is made to admit that [she](prudence) is angry less about the certificate than about not being told. [Mallory](mallory)'s [wife](mbeck), it emerges, came back for the boat; having got it, [she](mbeck) goes again. [He](mallory) lays the table for one. [Honor](sister), [who](sister) does not hold with pining, drives to three counties' worth of sawmills and comes home with an address.
- hire ghislaine "takes the chair"
+ reveal prudence ghislaine "is made to admit"
- sad prudence tiberius "angry"
- married mallory mbeck "wife"
+ breakup mbeck mallory "goes again"
- find mbeck "having got it"
- betray mbeck mallory "came back for the boat"
- help sister prudence "comes home with"

== 10
[Tibor](tiberius) is found where one loses people, at [his](tiberius) [mother](gmother)'s in [Lowestoft](@lowestoft), sanding a banister that has been finished since June. [Prudence](prudence) does the talking. [He](tiberius) had been struck off in [Szeged](@szeged) for hitting an [inspector](inspector) [who](inspector) had it coming, and [he](tiberius) has been ashamed ever since. [She](prudence) knows a lawyer, being married to [one](gideon), and will not hear of [his](tiberius) going back to potatoes. The old [lady](gmother), [who](gmother) has understood not a word, gives [Prudence](prudence) the banister.
+ find prudence tiberius "is found" @lowestoft
- parent gmother tiberius "mother"
- quit.past tiberius "struck off" @szeged
- attack.past tiberius inspector "hitting"
- sad tiberius "ashamed"
- married gideon prudence "married to one"
- advisor? gideon tiberius "knows a lawyer"
- gift gmother prudence "gives Prudence"

== 11
[Gideon](gideon), asked to defend the [man](tiberius) [who](tiberius) has replaced [him](gideon), demands the piano for it and is given the spoons. [He](gideon) wins, too. [Mr Eke](caretaker), it turns out, sold the walnut himself, to a coffin maker, and is relieved of [his](caretaker) keys. On the eve of [her](anneka) departure [Anneka](anneka) finds a box on [her](anneka) doorstep. Inside are a second box, a third and [Mallory](mallory)'s whole heart in pencil. The ferry to [Bergen](@bergen) leaves without [her](anneka).
+ advisor gideon tiberius "defend"
- gift prudence gideon "given the spoons"
- steal.past caretaker _ "sold the walnut"
- quit caretaker "relieved of his keys"
- gift mallory anneka "box on her doorstep"
+ confess mallory anneka "whole heart"
- travel! anneka "leaves without her" @bergen

== 12
[Tibor](tiberius), certified, reappointed and in a tie, shows visitors round; beside a bookcase hangs a decree absolute, framed by [Prudence](prudence) in ash. [Anneka](anneka) and [Mallory](mallory), [who](anneka+mallory) have moved no further apart than a tape measure since spring, have made a bed, and blush when asked who ordered it. [Ghislaine](ghislaine) raps on the lathe: [she](ghislaine) is to be a [grandmother](ghislaine), by a [daughter-in-law](dil) [she](ghislaine) cannot bear, and [Desh](desh) a lodger without a room. Dove-tailed, all of [them](anneka+desh+ghislaine+mallory+prudence+tiberius).
- hire tiberius "reappointed"
+ divorce gideon prudence "decree absolute"
- couple anneka mallory "no further apart"
- create anneka+mallory "have made a bed"
+ reveal ghislaine _ "raps on the lathe"
- pregnant dil "to be a grandmother"
- kin dil ghislaine "daughter-in-law"
- enemy dil ghislaine "cannot bear"
- housemate.end? desh ghislaine "lodger without a room"
