%series Cinderhold
%lang en
%genre dragons and courts, terse database overviews
%cast thessaly | Queen Thessaly; Thessaly | f
%cast oswin    | Regent Oswin; Oswin | m
%cast ilse     | Princess Ilse; Ilse | f
%cast tavish   | Tavish Corrow; Tavish; Corrow | m
%cast nkechi   | Nkechi Oduya; Nkechi; Captain Oduya; Kechi | f
%cast magpies  | Magpies | g
%cast salt     | Saltmother | f
%cast smith    | Radomir | m
%cast ferreol  | Count Ferreol; Ferreol | m
%cast rider    | Grey Rider | n
%cast jorun    | Jorun | m
%cast ludmila  | Abbess Ludmila; Ludmila | f
%cast thimble  | Thimble | n
%cast isaure   | Isaure | f
%cast king     | - | m

== 1 The Empty Chair
[Queen Thessaly](thessaly) collapses at the spring feast. [Her](thessaly) [brother-in-law](oswin) [Oswin](oswin) makes himself regent before the physicians have left the room, and [her](thessaly) only [child](ilse), [Princess Ilse](ilse), is advised to embroider. [Tavish Corrow](tavish), a disgraced dragon [rider](tavish), is home from four years in the salt mines. [Nkechi Oduya](nkechi), [captain](nkechi) of the [Magpies](magpies), [who](nkechi) once wore [his](tavish) ring, has the gate slammed in [his](tavish) face. By night it is unbarred for [him](tavish) by somebody in a mask, known to the town as the [Grey Rider](rider).
+ ill thessaly "collapses"
- kin oswin thessaly "brother-in-law"
+ hire oswin "makes himself regent"
- parent thessaly ilse "child"
- return tavish "home from"
- arrest.past _ tavish "salt mines"
- boss nkechi magpies "captain"
- engaged.past nkechi tavish "wore his ring"
- reject nkechi tavish "slammed in his face"
- help rider tavish "unbarred"

== 2 Wedding Terms
The [regent](oswin) needs gold. [Count Ferreol](ferreol) has it, and a taste for titles: [he](ferreol) is promised the [princess](ilse), [who](ilse) learns of it from a tailor. [She](ilse) flings a goblet at [her](ilse) [uncle](oswin). [Tavish](tavish) finds work at the forge; the [smith](smith), a giant of few words, asks for no references. Both [men](smith+tavish) drink to the [queen](thessaly). [Nkechi](nkechi), inspecting the dragon pens, counts one egg too few. [Her](nkechi) [page](jorun) [Jorun](jorun) swears that foxes took it.
- engaged? ferreol ilse "promised the princess"
- discover ilse "learns of it"
+ attack ilse oswin "flings a goblet"
- kin ilse oswin "uncle"
- hire tavish smith "finds work"
- discover nkechi "one egg too few"
+ steal _ _ "one egg too few"
- boss nkechi jorun "page"
- betray jorun nkechi "swears"

== 3 Egg Tooth
The foxes are a lie. [Jorun](jorun) keeps the egg in a bread oven, and on the coldest night of the year it cracks. The [hatchling](thimble) takes the [boy](jorun) for [its](thimble) mother. [He](jorun) names [it](thimble) [Thimble](thimble) and lets only one person in on it, the [smith](smith), [who](smith) brings coal. Up at the keep [Ferreol](ferreol) pays court to [Ilse](ilse) with pearls. [She](ilse) yawns. The [man](ferreol)'s travelling [companion](isaure), one [Isaure](isaure), does not yawn at all: [she](isaure) has shared [his](ferreol) bed since [Lissane](@lissane), and [she](isaure) is not amused by the pearls.
- betray jorun nkechi "lie"
+ birth _ thimble "cracks"
- parent! jorun thimble "mother"
- reveal jorun smith "lets only one person"
- help smith jorun "brings coal"
- flirt ferreol ilse "pays court"
- gift ferreol ilse "pearls"
- reject ilse ferreol "yawns"
+ affair ferreol isaure "shared his bed"
- jealous isaure ilse "not amused"

== 4 Toll Road
Three of [Oswin](oswin)'s tax carts are relieved of their load by the [Grey Rider](rider). Widows in the lower town find coins in their shoes. The [regent](oswin) puts a price on the [outlaw](rider)'s head and [Captain Oduya](nkechi) on the trail. [Her](nkechi) [second](tavish), of all people, is to be [Corrow](tavish): nobody else can track from the air. The [pair](nkechi+tavish) ride out on one saddle. Not a word is spoken until rain forces [them](nkechi+tavish) into a barn. There [she](nkechi) wants to know why [he](tavish) never wrote. [He](tavish) did write, every week.
+ steal rider oswin "relieved of their load"
- gift rider _ "coins in their shoes"
- threaten oswin rider "price on"
- investigate nkechi rider "on the trail"
- boss.start nkechi tavish "second"
- hire tavish "second"
- colleague nkechi tavish "ride out"
- accuse nkechi tavish "wants to know why"
+ create.past tavish "did write"

== 5 Two Hundred Letters
[Nkechi](nkechi) turns [her](nkechi) quarters upside down and finds no letters. They are in [Ludmila](ludmila)'s abbey, unopened, tied with tape. The [abbess](ludmila) intercepted them on orders; whose, [she](ludmila) will not say under any torture, but [she](ludmila) will for a cask of plum brandy. It was the [queen](thessaly). [Thessaly](thessaly) had [Tavish](tavish) sent to the mines on a false charge, for [she](thessaly) did not want the [best](nkechi) of [her](thessaly) captains married. In the sickroom [Ilse](ilse) reads to [her](ilse) [mother](thessaly), knowing nothing of this. Snow closes the passes.
- investigate nkechi "upside down"
- steal.past ludmila nkechi "intercepted"
- reveal ludmila nkechi "cask of plum brandy"
- gift nkechi ludmila "plum brandy"
+ betray.past thessaly nkechi+tavish "false charge"
- arrest.past thessaly tavish "sent to the mines"
- boss thessaly nkechi "captains"
- parent thessaly ilse "mother"
- ill thessaly "sickroom"
- help ilse thessaly "reads to her mother"
- discover! ilse thessaly "knowing nothing"

== 6 Unmasked
A trap at the ford. [Nkechi](nkechi) looses an arrow, the [Grey Rider](rider) topples, and the mask comes off in the water: it is [Ilse](ilse). [Tavish](tavish) hauls the [princess](ilse) out by the hair. Arrow in the thigh, no regrets. [She](ilse) has been robbing [her](ilse) own treasury because bread costs a week's wage. The [captain](nkechi) ought to hand [her](ilse) over. [She](nkechi) breaks the arrow instead, swears silence, and tells [Oswin](oswin) that the [bandit](ilse) drowned. [He](oswin) gives [her](nkechi) a medal for it. [Tavish](tavish) salutes, grinning. [She](nkechi) grins back, first time in four years.
- attack nkechi ilse "looses an arrow"
+ discover nkechi+tavish ilse "mask comes off"
+ rescue tavish ilse "hauls the princess out"
- injure ilse nkechi "Arrow in the thigh"
- steal.past ilse oswin "robbing"
- arrest! nkechi ilse "ought to hand"
- reveal! nkechi ilse "swears silence"
- betray nkechi oswin "tells Oswin"
- die! ilse "drowned"
- gift oswin nkechi "medal"
- happy nkechi+tavish "grins back"

== 7 Saltmother
The oldest of the dragons, [Saltmother](salt), misses [her](salt) egg. [She](salt) takes the roof off the granary and four guards with it. [Jorun](jorun) confesses everything to the [smith](smith)'s apron. The [smith](smith) carries the [hatchling](thimble) up the hill on [his](smith) own shoulders, puts [it](thimble) down before the [fire-breather](salt) and waits. [Mother](salt) and [young](thimble) fly off together. The [boy](jorun) cries for two days. Quiet thread: [Ferreol](ferreol) loses at dice to the [regent](oswin), on purpose. A proverb hangs in the tavern: he who courts a dragon should bring his own bucket.
- sad salt "misses her egg"
- attack salt _ "takes the roof off"
- kill salt _ "four guards"
- reveal jorun smith "confesses"
+ gift smith salt "puts it down"
- parent salt thimble "Mother"
- reconcile salt thimble "fly off together"
- sad jorun thimble "cries"
- lose ferreol oswin "at dice"
- betray ferreol oswin "on purpose"

== 8 The Smith's Name
[Thessaly](thessaly) comes round and calls for [Radomir](smith). No courtier has heard of such a [man](smith). Then the [smith](smith) climbs the stairs, soot and all, and [she](thessaly) reaches for [his](smith) hand: [they](smith+thessaly) were sweethearts before there was a crown. [Ilse](ilse), limping, watches from the door and does the sums. The late [king](king) was not [her](ilse) [father](king); the [man](smith) with the hammer is. Behind the tapestry [Oswin](oswin) does the same sums with more pleasure, for no bastard inherits. [He](oswin) sends for the [abbess](ludmila) and for sealing wax.
+ recover thessaly "comes round"
- couple.past smith thessaly "sweethearts"
- injure.past ilse "limping"
- die.past king "late king"
- parent! king ilse "not her father"
+ parent smith ilse "the man with the"
- discover ilse smith "does the sums"
- discover oswin smith "the same sums"
- invite oswin ludmila "sends for"

== 9 Bill of Attainder
[Oswin](oswin) reads the charge aloud in council: false blood. [Ilse](ilse) is stripped of [her](ilse) rank and marched to the tower. Not a hand is lifted for [her](ilse) but one. [Radomir](smith), storming the steps, lays out six halberdiers before [he](smith) is clubbed down. [Ferreol](ferreol), robbed of [his](ferreol) royal bride, transfers [his](ferreol) affections to the highest remaining title and kneels to the convalescent [queen](thessaly). [She](thessaly) laughs until [she](thessaly) coughs. [Isaure](isaure) packs [her](isaure) trunks and leaves the [fortune hunter](ferreol) a note of one word.
+ reveal oswin ilse "reads the charge aloud"
- lose ilse "stripped of her rank"
+ arrest oswin ilse "marched to the tower"
- help? smith ilse "storming the steps"
- attack smith _ "lays out"
- injure smith "clubbed down"
- propose ferreol thessaly "kneels"
- reject thessaly ferreol "laughs"
- breakup isaure ferreol "packs her trunks"

== 10 Mutiny of the Magpies
Ordered to burn the lower town, the [Magpies](magpies) stay on the ground. The [regent](oswin) strikes [their](magpies) [captain](nkechi) across the mouth and gives [her](nkechi) post to [Tavish](tavish), [who](tavish) accepts. [Nkechi](nkechi) spits at [his](tavish) boots. What [she](nkechi) cannot know: the new [captain](tavish) has taken the keys only to copy them. After dark [he](tavish) lets the [princess](ilse) out of the tower by a kitchen chute. [Jorun](jorun) waits below with a mule. On the wall, seeing [them](ilse+jorun) off, [Tavish](tavish) is run through by a sentry.
- reject magpies oswin "stay on the ground"
- attack oswin nkechi "strikes"
- boss nkechi magpies "captain"
- quit nkechi oswin "gives her post"
- hire tavish oswin "accepts"
- sad nkechi tavish "spits at his boots"
- betray tavish oswin "copy"
+ rescue tavish ilse "lets the princess out"
- help jorun ilse "waits below"
- flee ilse+jorun oswin "seeing them off"
+ injure tavish _ "run through"

== 11 Plum Brandy
[Tavish](tavish) lies at death's door in the abbey. [Ludmila](ludmila), full of remorse and [her](ludmila) own brandy, stitches [him](tavish) up and lays the two hundred letters on [Nkechi](nkechi)'s lap. [She](nkechi) reads until morning. At the last one [she](nkechi) takes [her](nkechi) old ring from [her](nkechi) neck and pushes it onto [his](tavish) finger, not the other way round. [He](tavish) is delirious and thinks [she](nkechi) is an angel; [she](nkechi) does not correct [him](tavish). [Jorun](jorun), up in the crags with the [fugitive](ilse), whistles, and [something](thimble) with wings whistles back.
- ill tavish "at death's door"
- sad ludmila "remorse"
- treat tavish ludmila "stitches him up"
- gift ludmila nkechi "on Nkechi's lap"
+ propose nkechi tavish "onto his finger"
- travel ilse+jorun "up in the crags"
- find jorun thimble "whistles back"

== 12 Eyrie
[Thimble](thimble), now the size of a barge, has not forgotten who kept the oven warm. [Saltmother](salt) has; [she](salt) singes [Ilse](ilse)'s eyebrows. The young [one](thimble) throws itself between [the two](ilse+salt). [Ilse](ilse) sings to the old [dragon](salt), badly, a lullaby of [her](ilse) [mother](thessaly)'s, and is let onto [her](salt) back. In [Cinderhold](@cinderhold) [Oswin](oswin) has the [queen](thessaly)'s wine seasoned by [Ferreol](ferreol). [Radomir](smith), in chains, is made to watch [her](thessaly) drink. [She](thessaly) dies before the cup is empty.
- friend jorun thimble "has not forgotten"
- attack salt ilse "singes"
- rescue thimble ilse "throws itself between"
- create ilse "sings"
- parent thessaly ilse "mother's"
- reconcile ilse salt "let onto her back"
- arrest.past _ smith "in chains"
- kill ferreol+oswin thessaly "seasoned"
+ die thessaly "dies"

== 13 The Two Coffins
[Ludmila](ludmila) preaches over the late [queen](thessaly) and, before the whole court, names the [poisoner](ferreol). [Ferreol](ferreol) blames the [regent](oswin), the [regent](oswin) blames [Ferreol](ferreol), and swords are drawn across the bier. The [count](ferreol) is the quicker of the two [plotters](ferreol+oswin), but [Oswin](oswin) fights in mail. One coffin becomes two. Outside, the shadow of [Saltmother](salt) falls on the yard. [Captain Corrow](tavish), pale, on a crutch, hands [his](tavish) baton back to the [woman](nkechi) [who](nkechi) carried it before [him](tavish), and the riders cheer [her](nkechi).
- die.past thessaly "late queen"
+ reveal ludmila ferreol "names the poisoner"
- accuse ferreol oswin "blames the regent"
- accuse oswin ferreol "blames Ferreol"
- attack ferreol oswin "swords are drawn"
+ kill oswin ferreol "One coffin becomes two"
- return salt "falls on the yard"
- quit tavish "hands his baton back"
- hire nkechi tavish "hands his baton back"

== 14 The Crown on the Anvil
[Oswin](oswin) yields at the sight of two dragons and is packed off to the very mines [Tavish](tavish) came from. The lords offer [Ilse](ilse) the throne. [She](ilse) takes it on one condition: [her](ilse) [father](smith) shall strike the crown out of horseshoes. [Radomir](smith), [who](smith) mourns in silence, does so. [Nkechi](nkechi) and [Tavish](tavish) tie the knot on a landing ledge, [Jorun](jorun) bearing the rings, [Thimble](thimble) eating one. The new [queen](ilse) appoints the former [page](jorun) keeper of the pens. [Isaure](isaure), passing through, buys the pearls back cheap.
- lose oswin "yields"
+ arrest _ oswin "packed off"
- arrest.past _ tavish "came from"
+ hire ilse "takes it"
- parent smith ilse "father"
- create smith "strike the crown"
- sad smith thessaly "mourns"
+ wedding nkechi tavish "tie the knot"
- help jorun nkechi+tavish "bearing the rings"
- hire jorun ilse "keeper of the pens"
- find isaure "buys the pearls back"
