%series Going Up
%lang en
%genre workplace comedy about a lift-repair firm in Glasgow, mock-solemn encyclopaedia article
%cast moira  | Moira Geddes; Moira | f
%cast bruce  | Bruce Geddes; Bruce | m
%cast dougal | Dougal | m
%cast pritam | Pritam Gill; Pritam; Gill | m
%cast cleo   | Cleo Ferguson; Cleo | f
%cast ash    | Ash | n
%cast val    | Valentina Kerr; Valentina; Kerr | f
%cast tenant | Mrs Auchterlonie; Auchterlonie | f
%cast boyd   | Lachlan Boyd; Boyd; Lachie | m
%cast sweep  | Tam | m
%cast cat    | Otis | m
%cast mother | - | f
%cast gfather | - | m

== 1 Mind the Gap
The firm of Geddes & Daughter, which has never employed a daughter, is introduced at the moment at which its [proprietor](moira), [Moira Geddes](moira), having been informed by [her](moira) [accountant](bruce), [who](bruce) is at the same time [her](moira) [husband](bruce), that one of four mechanics must go, sends for all four, finds herself unable to choose, and lets go the [accountant](bruce). [Bruce](bruce), after twenty-six years at the adjoining desk, leaves the building by the stairs. The mechanics, among whom [Dougal](dougal), the [foreman](dougal), is alone in having understood what has just been said, celebrate by repairing something.
- boss moira bruce "proprietor"
- married bruce moira "husband"
- reveal bruce moira "informed by"
- sad moira "unable to choose"
- quit? _ moira "must go"
+ quit bruce moira "lets go the accountant"
- colleague.past bruce moira "adjoining desk"
- discover dougal "having understood"
- celebrate _ "celebrate"
- boss moira dougal "foreman"

== 2 Between Floors
[Pritam Gill](pritam), [who](pritam) for professional reasons is not afraid of heights, and [who](pritam) for private ones is afraid of [Cleo Ferguson](cleo), the [dispatcher](cleo), [whose](cleo) voice tells [him](pritam) forty times a day where to go, is stuck with [her](cleo) for three hours in a cabin between the sixth and the seventh floor of the town hall. [He](pritam) could have it moving within a minute. [He](pritam) explains to [her](cleo) that a part is wanting. In [his](pritam) left pocket, as [she](cleo), [who](cleo) ordered it, knows perfectly well, the part is making a bulge; [she](cleo) takes off [her](cleo) shoes, settles down against the wall and asks how long these things usually last.
+ love pritam cleo "private ones"
- colleague cleo pritam "dispatcher"
- sad! pritam "not afraid of heights"
- sad pritam cleo "is afraid of Cleo"
- rescue! pritam cleo "could have it moving"
- betray pritam cleo "a part is wanting"
- discover cleo pritam "knows perfectly well"
+ flirt cleo pritam "takes off her shoes"

== 3 The Fourteenth
[Mrs Auchterlonie](tenant), ninety-one, [who](tenant) lives on the fourteenth floor of a tower the lift of which fails only when [she](tenant) has baked, is the firm's most faithful customer. The [apprentice](ash), [Ash](ash), sent there for the first time, is told over the shortbread what the rest of the firm has been told in the course of years, that the old [lady](tenant) was once proposed to in a paternoster, went round twice to think about it, and found on [her](tenant) third ascent that the [man](sweep) had got out. When [Ash](ash) asks for [his](sweep) name, [she](tenant) gives it for the first time in anybody's presence: [Tam](sweep), from the chimney-sweeps.
- meet ash tenant "for the first time"
- boss moira ash "apprentice"
- help ash tenant "sent there"
- reveal tenant ash "is told over"
+ propose.past sweep tenant "proposed to"
- flee.past sweep tenant "had got out"

== 4 The Competition
[Lachlan Boyd](boyd), [whose](boyd) vans are newer, [whose](boyd) overalls are ironed, and [who](boyd) learned the trade at the workbench of [Moira](moira)'s late [father](gfather), since when [neither](boyd+moira) has mentioned the other otherwise than by the number of the house, engages [Bruce](bruce). The [newcomer](bruce) brings with [him](bruce), in a biscuit tin, the complete list of Geddes & Daughter's customers. [Moira](moira), to [whom](moira) an act of this kind seems in a [husband](bruce) less forgivable than adultery, has the locks exchanged while [he](bruce) is at choir, and moves the [cat](cat), a stray [tom](cat) called [Otis](cat), on to [his](bruce) side of the bed.
- advisor.past gfather boyd "learned the trade"
- parent gfather moira "father"
- die.past gfather "late"
- enemy boyd moira "number of the house"
+ hire bruce boyd "engages Bruce"
+ betray bruce moira "the complete list"
- breakup moira bruce "locks exchanged"
- reconcile! bruce moira "less forgivable"
- steal bruce moira "biscuit tin"
- gift bruce boyd "brings with him"
- married bruce moira "husband"

== 5 Annual Inspection
[Valentina Kerr](val), [who](val) inspects on behalf of the insurers everything in the city that goes up and down, and before [whom](val) grown men straighten their cables, is expected at ten. Until a quarter to, the workshop is swept. The [inspector](val) finds nothing to object to, a fact that puts [her](val) into a bad temper; the tea is hot, the ropes are greased, the certificate hangs straight. It is only on leaving that [she](val) asks whose jacket that is, on the nail by the door, and [Dougal](dougal), [whose](dougal) jacket it is, and to [whom](dougal) in nineteen years no one has put a personal question, is unable to remember.
- investigate val moira "inspects"
- discover! val "nothing to object to"
+ sad val "bad temper"
- investigate val dougal "asks whose jacket"
- love dougal val "unable to remember"

== 6 Poached
Of the four mechanics two are, by the end of the week, wearing ironed overalls, and [Pritam](pritam), to [whom](pritam) [Boyd](boyd) offers not only double the wage but the day shift, asks [Cleo](cleo) over the radio what [she](cleo) would do. [She](cleo) answers that a person must go where [he](pritam) is wanted. [He](pritam), [who](pritam) had hoped to be forbidden, goes. The next forty calls [she](cleo) puts through to [Ash](ash), [whom](ash) [she](cleo) addresses, without noticing it, as [Pritam](pritam) every time; the [apprentice](ash), [who](ash) has for a year been looking for a way to tell [her](cleo) that [Ash](ash) exists, answers to the name.
+ hire? pritam boyd "offers"
- advisor cleo pritam "what she would do"
+ quit pritam moira "goes"
- hire pritam boyd "goes"
- love cleo pritam "without noticing it"
- love ash cleo "looking for a way"
- confess? ash cleo "to tell her"
- discover! cleo ash "that Ash exists"
- hire _ boyd "ironed overalls"
- quit _ moira "ironed overalls"
- sad pritam "hoped to be forbidden"

== 7 Sabotage
Three lifts serviced by Geddes & Daughter come to a halt on one morning, in each case with a toffee paper in the contact. [Moira](moira) holds [Bruce](bruce) responsible, since [he](bruce) eats toffees; [Bruce](bruce), confronted outside the chapel, points out with dignity that it was [she](moira) [who](moira) had all [his](bruce) teeth in that jaw taken out, as it were, by the dentist [she](moira) recommended. It falls to [Kerr](val) to establish the cause. On a ladder, by torchlight, with [Dougal](dougal) holding the ladder and not breathing, [she](val) discovers the [culprit](cat)'s nest, for it is [Otis](cat) [who](cat) collects the papers; the toffees, it then appears, are [Dougal](dougal)'s.
+ accuse moira bruce "holds Bruce responsible"
- quarrel bruce moira "confronted outside"
- attack! bruce moira "points out with dignity"
- accuse bruce moira "she who had all"
- investigate val _ "establish the cause"
- discover val dougal "it then appears"
- help dougal val "holding the ladder"
+ discover val cat "the culprit's nest"
- love dougal val "not breathing"

== 8 Day Shift
At [Boyd](boyd)'s, where calls are distributed by a machine with a pleasant alto, [Pritam](pritam) is asked by nobody whether [he](pritam) has eaten. The installment follows [him](pritam) through a single day on which nothing gets stuck. In the evening [he](pritam) rides up and down in the tallest building of the city until the porter turns [him](pritam) out; from the telephone in the cabin, intended for emergencies, [he](pritam) rings the old number, and when [Cleo](cleo) picks up with the words prescribed, "What is the nature of your problem?", [he](pritam) tells [her](cleo), truthfully and at length, without once giving [his](pritam) name. [She](cleo) enters it in the book as a fault in the door.
- sad pritam "asked by nobody"
- reject _ pritam "turns him out"
+ confess pritam cleo "tells her"
- reveal! pritam cleo "without once giving"

== 9 Choir Practice
[Bruce](bruce) has meanwhile not been happy in [his](bruce) treachery. [He](bruce) lodges with [his](bruce) [mother](mother), [who](mother) at ninety-three inspects [his](bruce) fingernails; [he](bruce) is overlooked at [Boyd](boyd)'s, where [he](bruce) is put to counting screws; and when, during the second bass's rest in a requiem, [he](bruce) happens to see, in the [alto](moira)'s score that [he](bruce) has shared for a quarter of a century, that [his](bruce) estranged [wife](moira) has gone on turning the pages for two, [he](bruce) misses the entry. What [he](bruce) slips under [her](moira) door that night is a biscuit tin. It is empty. [He](bruce) has, as the label says in [his](bruce) accountant's hand, burned the only copy.
- sad bruce "not been happy"
- betray.past bruce moira "treachery"
- housemate bruce mother "lodges with"
- parent mother bruce "his mother"
- boss boyd bruce "overlooked at Boyd's"
- discover bruce moira "happens to see"
- married bruce moira "estranged wife"
- breakup.past moira bruce "estranged"
- reconcile? bruce moira "slips under her door"
- investigate mother bruce "inspects his fingernails"
+ help bruce moira "burned the only copy"
- gift bruce moira "biscuit tin"
- love moira bruce "turning the pages"

== 10 Paternoster
The last paternoster in Scotland, the demolition of which has been awarded to [Boyd](boyd), is to be ridden once more by the public. [Ash](ash), against regulations, brings [Mrs Auchterlonie](tenant), and then goes, against every expectation, to fetch from a home in [Paisley](@paisley) a [gentleman](sweep) of ninety-four called [Tam](sweep), [who](sweep) spent fifty years of [his](sweep) life on chimneys and [whom](sweep) [Ash](ash) has found by way of the sweeps' pension fund. [He](sweep) steps into a cabin going up. [She](tenant) is in the one going down. At the third encounter, between two floors, the old [woman](tenant) reaches across, presses the button which stops everything, and says that [she](tenant) has thought about it.
- find.past ash sweep "has found"
- help ash tenant "brings Mrs Auchterlonie"
- find sweep tenant "At the third encounter"
+ propose? sweep tenant "thought about it"
- help ash sweep "to fetch"
- hire boyd "has been awarded"
- travel ash "from a home" @paisley
- hire.past sweep "fifty years"

== 11 Merger
It was the stopping of the paternoster, according to the insurers, that burned out [Boyd](boyd)'s motor, and according to [Valentina Kerr](val), [who](val) signed the report, that saved the lives of the eleven people above it, the suspension having been worn through. [Lachie](boyd), ruined by the penalty clause, comes on foot to the workbench at which [he](boyd) was once the [apprentice](boyd) and asks [Moira](moira) to buy the vans. [She](moira) makes [him](boyd) say the number of the house. [He](boyd) says instead, after thirty years, [her](moira) [father](gfather)'s name, and that [he](boyd) ought to have come to the funeral, whereupon [she](moira) pours out two glasses and takes the vans, the mechanics and, after a pause, the overalls.
- reveal val boyd "signed the report"
- rescue tenant _ "saved the lives"
+ lose boyd "ruined"
- hire _ moira "the mechanics"
- help? moira boyd "buy the vans"
- advisor.past gfather boyd "the apprentice"
+ reconcile boyd moira "two glasses"
- parent gfather moira "her father's name"
- die.past gfather "funeral"

== 12 Out of Order
[Pritam](pritam), thus returned to the firm by purchase, is put back on nights; the radio, at the first call, is silent for so long that [he](pritam) checks the fuse. What [he](pritam) does not know is that [Ash](ash), at the other end, has stayed late in order to say at last to the [dispatcher](cleo) what [Ash](ash) has been practising for eighteen months, and has got as far as the second sentence. [Cleo](cleo), [who](cleo) is kind, and [who](cleo) knows by now what it means to be a fault in the door, lets the [youngster](ash) finish. Then [she](cleo) says no, fetches [Ash](ash)'s coat, and shares with [Ash](ash), on the fire stairs, a fish supper at which neither mentions it again. At 3 a.m. [she](cleo) opens the channel. "Where are [you](pritam), [you](pritam) idiot?"
- return pritam "returned to the firm"
- hire pritam moira "put back on nights"
- discover! pritam ash+cleo "does not know"
+ confess ash cleo "say at last"
- reject cleo ash "says no"
- help cleo ash "fish supper"
- discover cleo "knows by now"
- sad cleo pritam "is silent"
- reconcile cleo pritam "Where are you"

== 13 Geddes & Daughter
The final installment contains a wedding, which takes place in the tower on the fourteenth floor and at which the [bride](tenant) has baked, so that the guests, the [groom](sweep) included, climb two hundred and eighty stairs. [Dougal](dougal) and the [woman](val) from the insurers, [who](dougal+val) as witnesses have been obliged to stand side by side, remain standing so. [Bruce](bruce) arrives last, out of breath, with [his](bruce) toothbrush; [Moira](moira) feels in [her](moira) handbag for the new key. To the question why the firm is called as it is, which is put by [Cleo](cleo) on the ninth landing, the [proprietor](moira) replies that [her](moira) [father](gfather) had only ever meant [her](moira), and that the sign will need repainting, since [Ash](ash) is to be a partner.
+ wedding sweep tenant "a wedding"
- couple.start dougal val "remain standing so"
+ reconcile bruce moira "the new key"
- reveal moira cleo "replies"
- parent gfather moira "her father"
- hire? ash moira "partner"
- return bruce "arrives last"
- advisor dougal+val sweep+tenant "witnesses"
- move? bruce moira "with his toothbrush"
