%series The Banks Fleet
%lang en
%genre seafaring serial: a salt-cod schooner and its town, Lunenburg, Nova Scotia, 1911, encyclopaedia summaries in long sentences
%cast obed    | Captain Obed Knickle; Obed Knickle; Obed; Knickle | m
%cast hettie  | Hettie Knickle; Hettie | f
%cast titus   | Titus Corkum; Corkum; Titus | m
%cast lavinia | Lavinia Zwicker; Lavinia | f
%cast zwicker | Enos Zwicker; Zwicker | m
%cast guy     | Guy Whynacht; Guy; Whynacht; Lázaro | m
%cast elva    | Elva Whynacht; Elva | f
%cast merle   | Merle Himmelman; Merle | m
%cast dauphinee | Dr Dauphinee; Dauphinee | m
%cast cook    | Basil Tanner; Tanner | m
%cast joao    | João Bettencourt; João | m
%cast stow    | Pim | n
%cast brother | - | m

== 1 Blessing of the Fleet
In March the schooner [Alma Rose](*alma) fits out for the Grand Banks under [Captain Obed Knickle](obed), [whose](obed) [wife](hettie) [Hettie](hettie) has counted every one of [his](obed) nineteen sailings and means to be rid of the twentieth. The [owner](zwicker) of the vessel, [Enos Zwicker](zwicker), has put [Titus Corkum](titus) aboard as mate without a word to the [skipper](obed), [who](obed) once turned the same [man](titus) off for selling bait. On the wharf [Guy Whynacht](guy), a [doryman](guy) of twenty, says goodbye to [his](guy) [mother](elva) [Elva](elva), [who](elva) has two sons in the churchyard without a body in either grave.
- married hettie obed "wife"
- hire titus zwicker "put Titus Corkum aboard"
- boss zwicker obed "owner of the vessel"
- quit.past titus obed "turned the same man off"
- steal.past titus obed "selling bait"
- parent elva guy "mother"
+ travel guy "says goodbye"
- die.past _ "in the churchyard"
- lose.past elva "two sons"
- reveal! zwicker obed "without a word"

== 2 Stowaway
Four days out, [Basil Tanner](cook), the [cook](cook), opens the flour bin and comes upon a [child](stow) in oilskins, [who](stow) bites [him](cook) to the bone and gives the name of [Pim](stow). [Corkum](titus) is for putting the [mite](stow) aboard the first vessel bound home; [Knickle](obed), [who](obed) has no children, signs the [stowaway](stow) on as [cook](cook)'s boy at no wages. [Merle Himmelman](merle), [Guy](guy)'s dory [mate](merle) and since schooldays [his](guy) closest [pal](merle), knows the face from somewhere, but keeps it to himself. The fish are scarce. It snows on the salt, on the nippers and on the gulls.
+ find cook stow "comes upon"
- injure cook stow "bites him"
- travel? stow "bound home"
+ hire stow obed "signs"
- boss cook stow "cook's boy"
- colleague guy merle "dory mate"
- friend guy merle "closest pal"
- discover merle stow "knows the face"
- reveal! merle "keeps it to himself"

== 3 The Office on Montague Street
Ashore, [Lavinia Zwicker](lavinia), [who](lavinia) does [her](lavinia) [father](zwicker)'s books, notices that the [Alma Rose](*alma) has been insured for twice what she is worth, and when [she](lavinia) asks the old [man](zwicker) about it, [he](zwicker) takes the ledger out of [her](lavinia) hands and forbids [her](lavinia) the office. [She](lavinia) goes with what [she](lavinia) knows to the [captain](obed)'s [wife](hettie). [Hettie](hettie), [who](hettie) has never cared for the [girl](lavinia), hears [her](lavinia) out on the doorstep and then makes tea. Meanwhile a [boy](stow) is said to be missing from the orphan house: [Dr Dauphinee](dauphinee), its [physician](dauphinee), has the wells dragged.
- parent zwicker lavinia "father's"
+ discover lavinia zwicker "notices"
- quit lavinia zwicker "forbids her the office"
- married hettie obed "wife"
+ reveal lavinia hettie "goes with what she knows"
- flee stow "missing"
- investigate dauphinee stow "has the wells dragged"
- discover hettie zwicker "hears her out"

== 4 Fog
[Guy](guy) and [Merle](merle) row out. The fog comes down. [Tanner](cook) rings the bell. [Pim](stow) blows the horn. Nobody answers [Pim](stow). [Obed](obed) shouts at [Titus](titus). [Titus](titus) should have called the dories in. [Merle](merle) comes back alone at dusk, half frozen. The sea has taken [Guy](guy), [he](merle) says. [Knickle](obed) looks for [Guy](guy) all night. At dawn [he](obed) turns for home. [Merle](merle) will not look at the [cook](cook). The [cook](cook) has always liked [Whynacht](guy). Fog lifts. The gulls return.
- quarrel obed titus "shouts at Titus"
- return merle "comes back alone"
- ill merle "half frozen"
+ die! guy "taken Guy"
- find? obed guy "looks for Guy"
- travel obed "turns for home"
- friend cook guy "always liked"

== 5 Black Flag at Half Mast
When the schooner rounds the light with her colours lowered, [Elva Whynacht](elva), standing among the other mothers, knows before [Knickle](obed) has opened [his](obed) mouth that it is [hers](elva). [She](elva) strikes [him](obed) across the face, and [he](obed) lets [her](elva). [Hettie](hettie), wishing to spare [her](hettie) [husband](obed) nothing either, tells [him](obed) over supper that the [shipowner](zwicker) would rather have insurance than fish. At the orphan house [Dauphinee](dauphinee) learns from a laundress that the missing [child](stow) was never a boy. The [survivor](merle), [who](merle) takes to drink at once, is put up by [Lavinia](lavinia), to [whom](lavinia) [he](merle) has been engaged, in secret, since Christmas.
- parent elva guy "other mothers"
- die! guy "it is hers"
+ attack elva obed "strikes him"
- married hettie obed "husband"
+ reveal hettie obed "tells him over supper"
- betray? zwicker obed "rather have insurance"
- discover dauphinee stow "learns"
- ill merle "takes to drink"
- help lavinia merle "put up by"
- engaged lavinia merle "engaged, in secret"

== 6 Ponta Delgada
Far to the east [João Bettencourt](joao), the [mate](joao) of an Azorean whaler, has hauled a [doryman](guy) out of the swell [who](guy) had drifted for six days on rain and one raw cod. The rescued [man](guy) has lost four toes and, for the time being, [his](guy) speech; the [Azorean](joao) feeds [him](guy) broth with a spoon and calls [him](guy) [Lázaro](guy). Only when the whaler has reached [Ponta Delgada](@ponta) does the [patient](guy) take a pencil and draw on the tablecloth a knife, a rope and a [friend](merle)'s face. [João](joao), [who](joao) lost a [brother](brother) in a like manner, understands the drawing at once.
+ rescue joao guy "hauled"
- injure guy "lost four toes"
- ill guy "speech"
- treat guy joao "feeds him broth"
- travel guy+joao "reached" @ponta
- friend guy merle "friend's"
+ reveal guy joao "draw on the tablecloth"
- sibling brother joao "brother"
- lose.past joao brother "lost a brother"
- discover joao merle "understands"

== 7 Caulking
Because the [captain](obed), warned by [his](obed) [wife](hettie), has had the hull gone over plank by plank, it comes out that somebody has bored through the garboard and stopped the hole with soap; and because [Pim](stow) has seen who bought soap, [Knickle](obed) goes straight for the [mate](titus). [Corkum](titus) draws a knife. The [cook](cook)'s [girl](stow), as everyone but the [cook](cook) now knows [her](stow) to be, trips [him](titus) with a swab, and the would-be [wrecker](titus) is marched up the hill to the lock-up, where [he](titus) remarks that [he](titus) did not think of soap all by himself. [Zwicker](zwicker) pays [his](titus) bail within the hour.
- reveal.past hettie obed "warned by"
- married hettie obed "wife"
- investigate obed "gone over"
+ discover _ titus "comes out"
- attack.past titus obed "bored through the garboard"
- discover stow titus "seen who bought soap"
- accuse obed titus "goes straight for"
- threaten titus obed "draws a knife"
- help stow obed "trips him"
+ arrest _ titus "marched up the hill"
- help zwicker titus "pays his bail"

== 8 The Letter with the Whale
A letter, on which the stamp shows a whale, reaches [Elva](elva) on the very day on which [she](elva) has the third stone set. [She](elva) reads it twice, puts on [her](elva) hat and walks to [Montague Street](@montague), where the [man](merle) [who](merle) rowed home alone is lodging with [his](merle) [fiancée](lavinia). [He](merle) has cut the painter, [he](merle) confesses before [she](elva) can ask: the dory was filling, there was a line between [them](guy+merle), and one of [the two](guy+merle) would have drowned the other. [Lavinia](lavinia) takes off [her](lavinia) ring and lays it in the sugar bowl. The [mother](elva) of the living [man](guy) does not raise [her](elva) voice; [she](elva) merely asks for the fare to the [Azores](@azores).
- discover elva guy "reads it twice"
- housemate lavinia merle "is lodging"
- die! guy "living man"
- engaged lavinia merle "fiancée"
- betray.past merle guy "cut the painter"
+ reveal merle elva "confesses"
+ breakup lavinia merle "takes off her ring"
- parent elva guy "mother"
- travel? elva "the fare" @azores

== 9 A Quiet Installment
It rains for nine days on the fish flakes. [Tanner](cook) teaches [Pim](stow) to read from the labels of baking powder. [Dr Dauphinee](dauphinee), [who](dauphinee) could take the [runaway](stow) back to the orphan house and is required to, comes aboard with the papers, eats two bowls of chowder, finds that [he](dauphinee) has left [his](dauphinee) spectacles at home and cannot make out any child at all. Pots are scoured, sails are patched. [Hettie](hettie) sews the [girl](stow) a frock, in which nobody recognises [her](stow), least of all the parrot of the harbour master. A watched kettle, says the [cook](cook), never sails.
+ advisor cook stow "teaches"
- flee.past stow "runaway"
- help dauphinee stow "left his spectacles"
- gift hettie stow "sews the girl a frock"

== 10 Fire Insurance
Cheated of a shipwreck, [Zwicker](zwicker) gives [Corkum](titus) a can of paraffin and the choice between the schooner and the penitentiary. The [fellow](titus) goes about it at night. What [neither](titus+zwicker) reckoned with is the [girl](stow) asleep in the galley, [whom](stow) the [arsonist](titus), on hearing [her](stow) cough, turns back for and drags up the ladder with [his](titus) sleeve on fire; [she](stow) comes off with singed plaits, [he](titus) with burns from which [Dauphinee](dauphinee) can hardly save [him](titus). From the bed [he](titus) names the [man](zwicker) [who](zwicker) sent [him](titus). [Zwicker](zwicker)'s own [daughter](lavinia) brings the magistrate the ledger. By the weekend the [shipowner](zwicker) has slipped away to [Boston](@boston).
- threaten zwicker titus "the choice"
- attack titus "goes about it"
+ rescue titus stow "drags up the ladder"
- injure titus "burns"
- treat titus dauphinee "can hardly save"
+ accuse titus zwicker "names"
- parent zwicker lavinia "daughter"
- reveal lavinia _ "brings the magistrate"
- injure stow "singed plaits"
- flee zwicker "slipped away" @boston

== 11 Steerage
[Elva](elva), [who](elva) has never been farther than [Mahone Bay](@mahone), crosses the Atlantic on a crate of hens. [Her](elva) [boy](guy) is waiting on the mole with a stick, and beside [him](guy) a dark [man](joao) [who](joao) takes off [his](joao) cap to [her](elva); for a good while [she](elva) holds on to [both](guy+joao), not being sure which of [them](guy+joao) [she](elva) owes more. [Guy](guy) talks again, though little. [He](guy) does not want [his](guy) [shipmate](merle) hanged, [he](guy) says, nor does [he](guy) want to see [him](merle). The [Azorean](joao) asks for leave to accompany [them](elva+guy) home, on the grounds that there is cod there. [Elva](elva) sees how [he](joao) blushes. Cod!
- travel elva "crosses the Atlantic"
- parent elva guy "boy"
+ meet elva joao "takes off his cap"
- happy elva "holds on to both"
- recover guy "talks again"
- friend.end guy merle "nor does he want"
- travel? elva+guy+joao "accompany them home"
- love joao elva "blushes"
- find elva guy "is waiting on the mole"

== 12 Low Water
In [Lunenburg](@lunenburg) [Merle Himmelman](merle) has been fished out of the harbour by [Hettie](hettie), [who](hettie) saw [him](merle) walk in with stones in [his](merle) boots. "Not on [my](hettie) wharf," [she](hettie) tells [him](merle), and sets [him](merle) to splitting cod in [her](hettie) cellar. When the packet from the [Azores](@azores) lands, the one-time [friends](guy+merle) meet between two barrels, with the [captain](obed)'s [wife](hettie) as a bulwark. [Guy](guy) asks whether [he](merle) would do it again. [The other](merle) says yes. It is the first true word between [them](guy+merle) since the fog, and the [man](guy) with six toes sits down and picks up a splitting knife.
+ rescue hettie merle "fished out"
- die? merle "walk in with stones"
- hire merle hettie "sets him to splitting"
- return guy "lands"
- friend.past guy merle "one-time friends"
- married hettie obed "wife"
- reveal merle guy "says yes"
+ reconcile guy merle "sits down"

== 13 The Twentieth Sailing
[Corkum](titus), pardoned on account of what [he](titus) did on the ladder, goes inland to keep goats. [Zwicker](zwicker) is picked up in a Boston boarding house with forty thousand dollars in a hatbox, and the fleet passes to [Lavinia](lavinia), [who](lavinia) makes [Knickle](obed) a partner and, to everyone's relief, asks [her](lavinia) former [intended](merle) for nothing but a receipt. [Elva](elva), in [her](elva) second spring, has promised herself to [João](joao). The [Knickles](hettie+obed) have taken in [Pim](stow) for good; when the [Alma Rose](*alma) clears the light for the twentieth time, two [women](hettie+stow), [one](stow) of [them](hettie+stow) ten years old, are aboard.
- move titus "goes inland"
+ arrest _ zwicker "picked up"
- find lavinia zwicker "passes to Lavinia"
- hire obed lavinia "a partner"
- engaged.past lavinia merle "former intended"
- engaged elva joao "promised herself"
+ parent.start hettie+obed stow "taken in Pim"
- travel hettie+stow "are aboard"
