%series The Ladies of Ashmoor
%lang en
%genre costume drama, Regency, streaming blurbs
%cast dorothea | Lady Ashmoor; Dorothea | f
%cast philippa | Philippa Langrish; Philippa; Miss Langrish | f
%cast cassandra | Cassandra Langrish; Cassandra; Cassie | f
%cast gideon | Gideon, Viscount Ashmoor; Gideon; Lord Ashmoor | m
%cast jasper | Captain Jasper Wyndle; Wyndle; Jasper | m
%cast curate | Mr Septimus Tole; Mr Tole; Tole | m
%cast maid | Hetty | f
%cast aunt | Aunt Euphemia; Euphemia | f
%cast duke | Duke of Harle; Harle | m
%cast dressmaker | Madame Solange; Solange | f
%cast father | Mr Langrish | m
%cast infant | - | m
%cast pug | Bonaparte | n
%cast butler | Crimmond | m

== 1
With [their](cassandra+philippa) [father](father) in debtors' prison, the Misses [Philippa](philippa) and [Cassandra Langrish](cassandra) are taken in by the only [relation](dorothea) with a roof: [Lady Ashmoor](dorothea), [who](dorothea) detests company. [She](dorothea) gives [them](cassandra+philippa) one season to marry. [Her](dorothea) [stepson](gideon) [Gideon](gideon), home for the shooting, mistakes the elder [sister](philippa) for a governess, and [Philippa](philippa), too proud to correct [him](gideon), teaches [him](gideon) the rivers of Europe.
- parent father cassandra+philippa "father"
- arrest.past _ father "debtors' prison"
+ help dorothea cassandra+philippa "taken in"
- kin cassandra+philippa dorothea "relation"
- housemate.start cassandra+philippa dorothea "taken in"
- wedding? _ cassandra+philippa "marry"
- kin dorothea gideon "stepson"
- return gideon "home"
- sibling cassandra philippa "sister"
+ meet gideon philippa "mistakes"
- betray philippa gideon "too proud to correct"
- advisor philippa gideon "teaches"

== 2
At the first ball [Cassandra](cassandra) dances four times with [Captain Wyndle](jasper), [whose](jasper) whiskers are the talk of the county and [whose](jasper) debts are not, yet. [Philippa](philippa) sits out with [Aunt Euphemia](aunt), [Lady Ashmoor](dorothea)'s deaf [sister](aunt), and a pug named [Bonaparte](pug). On the terrace, [Gideon](gideon) learns from the [butler](butler) who the [governess](philippa) is. [He](gideon) has half a mind to be offended and the other half isn't [his](gideon) to command any longer.
- celebrate _ "ball"
+ flirt cassandra jasper "dances four times"
- sibling aunt dorothea "sister"
- reveal butler gideon "learns from the butler"
- discover gideon philippa "learns"
+ love.start gideon philippa "isn't his to command"

== 3
[Mr Tole](curate), the [curate](curate), calls with a marrow. [He](curate) has come to the conclusion that a clergyman needs a wife, and that [Miss Langrish](philippa), being poor, will be grateful. [Philippa](philippa) thanks [him](curate) for the vegetable. In the linen room, [Hetty](maid), the under-[housemaid](maid), is found weeping by [Cassandra](cassandra): the [man](jasper) [who](jasper) promised [her](maid) a cottage has been dancing with somebody else. [Cassie](cassandra) lends [her](maid) a handkerchief and doesn't ask [his](jasper) name.
- travel curate "calls"
- gift curate philippa "marrow"
- propose curate philippa "needs a wife"
+ reject philippa curate "thanks him for the vegetable"
- find cassandra maid "found weeping"
+ sad maid jasper "weeping"
- affair.past jasper maid "promised her a cottage"
- cheat jasper maid "dancing"
- gift cassandra maid "handkerchief"

== 4
The [Duke of Harle](duke), sixty and thrice bereaved, lets [Lady Ashmoor](dorothea) know that [he](duke) would not look at dowries. [She](dorothea) knows, because [he](duke) once looked at [hers](dorothea) and chose the bigger one. [Euphemia](aunt), [who](aunt) hears what [she](aunt) likes, hints at a rope ladder. Nobody listens. [Gideon](gideon) returns the atlas to [Philippa](philippa) with a pressed gentian marking [Vienna](@vienna).
- married.past _ duke "bereaved"
- reveal duke dorothea "know"
- love.past dorothea duke "chose the bigger one"
- reject.past duke dorothea "chose"
- reveal aunt "hints"
- flee? _ "rope ladder"
+ gift gideon philippa "pressed gentian"

== 5
Two voices behind a hedge: [Wyndle](jasper) informs a crony that [he](jasper) means to carry off the prettier [sister](cassandra) by Michaelmas, and [her](cassandra) expectations with [her](cassandra). [Philippa](philippa) hears it with a trowel in [her](philippa) hand. [She](philippa) runs to warn [Cassandra](cassandra), [who](cassandra) slaps [her](philippa). Envy, cries the [younger](cassandra), and spinster, and worse. [They](cassandra+philippa) share a bed that night with a bolster down the middle.
- reveal jasper _ "informs"
- abduct? jasper cassandra "carry off"
- sibling cassandra philippa "sister"
+ discover philippa jasper "hears it"
- reveal philippa cassandra "warn"
+ attack cassandra philippa "slaps"
- accuse cassandra philippa "Envy"
- quarrel cassandra philippa "bolster"

== 6
A chaise at dawn. [Cassandra](cassandra) leaves a note on the pincushion, and [Gideon](gideon) saddles up before [Philippa](philippa) has read it through. [He](gideon) catches [them](cassandra+jasper) at [Grantham](@grantham), where a wheel is off and so is the [captain](jasper)'s wig. Pistols are mentioned. [Hetty](maid), [who](maid) has hidden in the boot, steps out with [her](maid) hands on [her](maid) stomach, and no pistol is needed. [Cassandra](cassandra) rides home behind the [viscount](gideon), looking at nothing.
+ flee cassandra+jasper "leaves a note"
- create cassandra "note"
- travel gideon "saddles up" @grantham
- find gideon cassandra+jasper "catches them"
- threaten gideon jasper "Pistols are mentioned"
+ pregnant maid jasper "stomach"
- return cassandra "rides home"
- sad cassandra "looking at nothing"

== 7
The county must not hear of it, so naturally it does. Doors close; [Lady Ashmoor](dorothea), in a carriage, opens them again one by one, with calls of precisely eleven minutes. Who would have expected it of [her](dorothea)? [Cassandra](cassandra) weeps on [her](dorothea) glove. [Mr Tole](curate) preaches against whiskers. [Madame Solange](dressmaker), the [modiste](dressmaker), needs a [girl](maid) [who](maid) can sew sitting down, and [Hetty](maid) packs [her](maid) box.
- reject _ cassandra "close"
+ help dorothea cassandra "opens them again"
- sad cassandra "weeps"
- create curate "preaches"
- hire maid dressmaker "needs a girl"
- move maid dressmaker "packs her box"

== 8
Under an umbrella in the kitchen garden, [Lord Ashmoor](gideon) gets as far as "[Miss Langrish](philippa), [I](gideon)". A footman comes running: [Dorothea](dorothea) has been thrown from [her](dorothea) phaeton. The surgeon shakes his head over [her](dorothea) spine. At the bedside, the [sisters](cassandra+philippa) take turns with the laudanum, and have to speak to each other in order to count the drops. By the ninth day [they](cassandra+philippa) are laughing over the bolster.
- propose? gideon philippa "gets as far as"
+ injure dorothea "thrown"
- sibling cassandra philippa "sisters"
- treat dorothea cassandra+philippa "laudanum"
+ reconcile cassandra philippa "laughing over"

== 9
[Dorothea](dorothea) will not walk again, and says so before the doctor can. [She](dorothea) has had a caller every day at four: [Harle](duke), with grapes, [who](duke) has reached the age at which a man would rather be laughed at than alone. [He](duke) doesn't look at dowries. [She](dorothea) reminds [him](duke), in detail, of 1786. [He](duke) remembers the dress. The door is closed by [Crimmond](butler), [who](butler) has waited for this for thirty years.
- injure dorothea "not walk again"
- reveal dorothea "says so"
- travel duke dorothea "caller"
- gift duke dorothea "grapes"
- sad duke "alone"
- accuse dorothea duke "reminds"
+ flirt dorothea duke "remembers the dress"

== 10
Released through an anonymous payment, [Mr Langrish](father) turns up at [Ashmoor](@ashmoor) in a new waistcoat, embraces [his](father) [girls](cassandra+philippa) and borrows fifty pounds from [Gideon](gideon) before the soup. By the cheese, [he](father) has promised [Philippa](philippa)'s hand to [Mr Tole](curate), for another forty. [She](philippa) learns of it from the banns. It rains on the church, the [curate](curate) coughs, and from the back pew a deaf old [lady](aunt) objects.
- rescue.past _ father "Released"
- return father "turns up"
- parent father cassandra+philippa "girls"
- gift gideon father "fifty pounds"
+ betray father philippa "promised Philippa's hand"
- gift curate father "forty"
- wedding? curate philippa "banns"
- discover philippa father "learns of it"
- ill curate "coughs"
+ help aunt philippa "objects"

== 11
[Hetty](maid) has a [boy](infant), with whiskers in prospect. [Wyndle](jasper), dismissed from [his](jasper) regiment over a mess fund, comes to [Solange](dressmaker)'s back door at midnight and is met by [Cassandra](cassandra), [who](cassandra) has been holding the [baby](infant). [She](cassandra) gives [him](jasper) the choice between the altar and the magistrate; [he](jasper) asks which of the two [women](cassandra+maid) would be waiting at the former. [Hetty](maid) answers for [both](cassandra+maid) with a flat-iron.
+ birth maid infant "has a boy"
- quit jasper "dismissed"
- steal.past jasper _ "mess fund"
- return jasper "back door"
- help cassandra infant "holding"
- threaten cassandra jasper "magistrate"
+ attack maid jasper "flat-iron"

== 12
Who paid the prison? [Philippa](philippa) has the receipt from [her](philippa) [father](father)'s waistcoat and knows the hand; [she](philippa) has corrected its rivers. [She](philippa) finds [Gideon](gideon) among the atlases and says that a governess cannot accept such a sum. [He](gideon) replies that a wife could. It is some time before either of [them](gideon+philippa) notices [Aunt Euphemia](aunt) behind the globe, [who](aunt), for once, has heard every word.
- help.past gideon father "paid the prison"
- parent father philippa "father"
+ discover philippa gideon "knows the hand"
- find philippa gideon "finds"
- reject philippa gideon "cannot accept"
+ propose gideon philippa "a wife could"
- discover aunt gideon+philippa "heard every word"
