%series The Throne of Hail
%lang en
%genre fantasy kingdom, a streaming service's episode texts
%cast hadrick  | Hadrick | m
%cast sibella  | Queen Sibella; Sibella | f
%cast wystan   | Wystan | m
%cast lisenna  | Lisenna | f
%cast gawen    | Gawen | m
%cast tancred  | Lord Tancred; Tancred | m
%cast quenby   | Quenby | f
%cast ulric    | Ulric | m
%cast zoram    | Prince Zoram; Zoram | m
%cast masked   | Ruane | f
%cast taster   | - | m
%cast hermit   | - | m
%cast gfather  | - | m
%cast prince   | - | m
%cast wyrm     | Skelder | n
%cast squire   | - | m

== 1 Feast of Ice
A toast. A cough. A [king](hadrick) on the floor. [Hadrick](hadrick) survives the poison, [his](hadrick) [taster](taster) does not, and every hand at the high table is suspect. The weakened [monarch](hadrick) names an heir: not [Wystan](wystan), [his](hadrick) firstborn, but [Wystan](wystan)'s twin [sister](lisenna), [Lisenna](lisenna), [who](lisenna) wanted nothing less. [Queen Sibella](sibella), [stepmother](sibella) to [both](lisenna+wystan), smiles with [her](sibella) teeth. Down in the stables, a nameless [groom](gawen) coaxes a frozen dragon egg to hatch.
- attack _ hadrick "the poison"
- recover hadrick "survives"
+ die taster "does not"
- parent hadrick wystan "his firstborn"
+ find lisenna hadrick "names an heir"
- find! wystan hadrick "not Wystan"
- sibling lisenna wystan "twin sister"
- kin lisenna+wystan sibella "stepmother"

== 2 The Oath
[Lisenna](lisenna) must swear before the moon is full; instead [she](lisenna) runs. The [groom](gawen) catches [her](lisenna) at the river, or the [hatchling](wyrm) does. [His](gawen) name is [Gawen](gawen). [He](gawen) doesn't bow, [he](gawen) shares [his](gawen) onions, and by sunrise [she](lisenna) has lost the wish to flee and something else besides. In the council chamber, [Wystan](wystan), sick with envy of [his](wystan) [sister](lisenna), lets [Lord Tancred](tancred) pour [him](wystan) wine and words. Only the [seer](quenby) [Quenby](quenby) hears what [they](tancred+wystan) drink to.
- flee lisenna "she runs"
- find gawen lisenna "catches her"
+ meet gawen lisenna "His name is Gawen"
- gift gawen lisenna "shares his onions"
- love.start lisenna gawen "something else besides"
- jealous wystan lisenna "sick with envy"
- sibling lisenna wystan "sister"
+ discover quenby tancred+wystan "hears"

== 3 A Suitor from the South
Peace has a price, and a very fine beard. [Prince Zoram](zoram) of the Sands sues for [Lisenna](lisenna)'s hand; refuse [him](zoram), and forty ships will sail. [She](lisenna) asks for a season to think it over, and for [Gawen](gawen), now promoted to the guard, to walk ten paces behind. [Zoram](zoram), no fool, counts how often [she](lisenna) turns [her](lisenna) head. [Sibella](sibella) receives a [visitor](masked) in a copper mask. [The two](masked+sibella) have killed together before, and intend to again.
- propose zoram lisenna "sues for"
+ threaten zoram lisenna "forty ships will sail"
- hire gawen "promoted to the guard"
- discover zoram lisenna "counts how often"
- love lisenna gawen "turns her head"
+ kill.past masked+sibella _ "killed together before"
- kill? masked+sibella _ "intend to"

== 4 The Seer's Price
[Quenby](quenby) begs an audience and tells the [King](hadrick) what [she](quenby) overheard: [his](hadrick) [chancellor](tancred) and [his](hadrick) [son](wystan) are plotting. [Hadrick](hadrick) believes neither [her](quenby) nor [her](quenby) bones. For slander [she](quenby) is thrown into the Ice Tower, where a blind [hermit](hermit) in the next cell knows [her](quenby) by [her](quenby) step. [He](hermit) once taught [her](quenby) the craft. [Lisenna](lisenna) and [Gawen](gawen) teach the [dragon](wyrm), [Skelder](wyrm), to fly; when [she](lisenna) falls off, [he](gawen) catches [her](lisenna) and forgets to let go.
+ reveal quenby hadrick "tells the King"
- betray tancred+wystan hadrick "plotting"
- boss hadrick tancred "his chancellor"
- parent hadrick wystan "his son"
+ arrest hadrick quenby "thrown into"
- advisor.past hermit quenby "taught her the craft"
- rescue gawen lisenna "catches her"
- flirt gawen lisenna "forgets to let go"

== 5 Blood on the Snow
A boar hunt. One arrow too many. [Hadrick](hadrick) is dead before [he](hadrick) leaves the saddle, and the fletching on the shaft is [Gawen](gawen)'s. [Ulric](ulric), [captain](ulric) of the guard, takes the weeping [guardsman](gawen) in chains, against [his](ulric) own conviction: [he](ulric) trained the [lad](gawen). [Lisenna](lisenna), orphaned and crowned in the same hour, refuses to sign the death warrant. [Wystan](wystan), [whose](wystan) hands smell of resin, kisses [his](wystan) [sister](lisenna)'s ring and cannot stop trembling.
+ kill _ hadrick "dead before"
+ arrest ulric gawen "in chains"
- sad gawen "weeping"
- advisor.past ulric gawen "trained the lad"
- parent hadrick lisenna "orphaned"
- hire lisenna "crowned"
- kill! lisenna gawen "refuses to sign"
- sibling lisenna wystan "sister"
- sad wystan "cannot stop trembling"

== 6 The Copper Mask
[Ulric](ulric) digs where [he](ulric) was told not to. The arrow, [he](ulric) proves, was stolen from [Gawen](gawen)'s quiver by a [squire](squire) [who](squire) has since drowned in a horse trough. Too late: [someone](masked) has unlocked the cell. [Gawen](gawen) wakes in a cart with the [person](masked) in copper beside [him](gawen), and off comes the mask. It is [his](gawen) [mother](masked), [whom](masked) [he](gawen) believed burnt. [She](masked) has news: the [King](hadrick) [he](gawen) is said to have murdered had himself murdered [his](gawen) [father](gfather), last of the old line.
- investigate ulric "digs"
- steal.past squire gawen "stolen"
- die squire "drowned"
- rescue masked gawen "unlocked the cell"
- parent masked gawen "his mother"
- die! masked "believed burnt"
- kill? gawen hadrick "is said to have"
- parent gfather gawen "his father"
+ kill.past hadrick gfather "had himself murdered"

== 7 Two Crowns
Snow closes the passes; minds close, too. In the hills, [Gawen](gawen) is presented by [his](gawen) [mother](masked) [Ruane](masked) to the clans as the rightful king. [He](gawen) would rather muck out. In the palace, [Tancred](tancred) persuades [Lisenna](lisenna) that [her](lisenna) [groom](gawen) has betrayed [her](lisenna) from the first day, and shows [her](lisenna) a forged letter in proof. [She](lisenna) weeps for one night. In the morning [she](lisenna) sends for [Prince Zoram](zoram), and for a dressmaker. [Wystan](wystan) dreams of arrows.
- parent masked gawen "mother"
- reveal masked "rightful king"
- betray tancred lisenna "persuades"
+ betray! gawen lisenna "has betrayed her"
- sad lisenna gawen "weeps"
+ wedding? lisenna zoram "dressmaker"

== 8 The Wedding of Salt
A feast, a [bride](lisenna) in white, a [dragon](wyrm) through the roof. [Gawen](gawen) has flown through a night of hail to say one sentence: "[I](gawen) never wrote it." Vows half spoken, [Lisenna](lisenna) stares from one [man](gawen) to the [other](zoram). [Zoram](zoram), bowing, releases [her](lisenna) from [her](lisenna) promise, a noble gesture for which nobody thanks [him](zoram). [Tancred](tancred)'s archers loose. [Skelder](wyrm) is hit, [Gawen](gawen) is taken, and the [bride](lisenna) is confined to [her](lisenna) rooms by [her](lisenna) own [twin](wystan).
+ return gawen "has flown"
- betray! gawen lisenna "never wrote it"
+ wedding! lisenna zoram "Vows half spoken"
- breakup zoram lisenna "releases her"
- injure wyrm tancred "is hit"
- arrest _ gawen "is taken"
+ abduct wystan lisenna "confined to her rooms"
- sibling lisenna wystan "own twin"

== 9 The King of Nothing
[Wystan](wystan) has the crown now. It pinches. [Sibella](sibella), [who](sibella) thought [she](sibella) would rule through [him](wystan), is banished within a week, and [Tancred](tancred), [who](tancred) is certain that [he](tancred) does, keeps the keys. By night the young [tyrant](wystan) goes down to the dungeon to look at [Gawen](gawen), and cannot say why. It is to [him](gawen), of all the living, that [he](wystan) finally speaks the truth: "[I](wystan) drew the bow." Behind the wall, in the Ice Tower, [someone](quenby) has stopped breathing in order to listen.
- hire wystan "has the crown"
- quit sibella wystan "is banished"
- travel wystan gawen "goes down"
+ reveal wystan gawen "speaks the truth"
+ kill.past wystan hadrick "drew the bow"
- discover quenby wystan "to listen"

== 10 Allies
[Zoram](zoram) never sailed home. With [Ulric](ulric), stripped of [his](ulric) rank for asking questions, and with [Ruane](masked), [whom](masked) [neither](ulric+zoram) trusts, [he](zoram) plans to storm the tower. Rivals make the best climbers: [Prince](zoram) and [captain](ulric) reach the top hand over hand, fall into each other's arms from sheer exhaustion and, somewhat later, from something else. The blind [hermit](hermit) dies shielding [Quenby](quenby) from the guards. [Gawen](gawen) is free. [Lisenna](lisenna), who isn't, has been learning to pick locks.
- quit.past ulric "stripped of his rank"
- attack? masked+ulric+zoram "storm the tower"
+ affair.start ulric zoram "something else"
- die hermit "dies"
- rescue hermit quenby "shielding Quenby"
+ rescue ulric+zoram gawen "Gawen is free"
- flee? lisenna "pick locks"

== 11 Twins
[Brother](wystan) against [sister](lisenna), on a frozen lake. [Lisenna](lisenna) has the better sword arm and cannot bring it down. [Wystan](wystan) begs [her](lisenna) to: since the hunt [he](wystan) has not had one hour without remorse. Then [Tancred](tancred), seeing [his](tancred) puppet falter, aims at [her](lisenna) instead, and it is [Wystan](wystan) [who](wystan) takes the bolt. [He](wystan) dies forgiven, in [his](wystan) [twin](lisenna)'s lap. [Skelder](wyrm), healed by [Quenby](quenby) and out of patience, does the rest. Of the [chancellor](tancred) only the keys remain.
- enemy lisenna wystan "Brother against sister"
- sibling lisenna wystan "twin"
- kill! lisenna wystan "cannot bring it down"
- sad wystan "remorse"
- kill? tancred lisenna "aims at her"
+ rescue wystan lisenna "takes the bolt"
- die wystan tancred "dies"
- reconcile lisenna wystan "forgiven"
- treat wyrm quenby "healed by Quenby"
+ kill wyrm tancred "does the rest"

== 12 Thaw
Two [people](gawen+lisenna) with a claim to one chair, and [neither](gawen+lisenna) will sit on it. [Gawen](gawen) renounces the crown, to [Ruane](masked)'s horror; [he](gawen) has never asked for more than a stable and its [owner](lisenna). [Lisenna](lisenna) accepts both, the crown as a burden, the [man](gawen) as [her](lisenna) husband. [Zoram](zoram) gives the [bride](lisenna) away, with [Ulric](ulric) at [his](zoram) side. [Quenby](quenby), the new [chancellor](quenby), casts [her](quenby) bones and turns pale. In a harbor far south, [Sibella](sibella) cradles a dead [king](hadrick)'s newborn [son](prince).
- find! gawen "renounces"
- sad masked gawen "horror"
- love gawen lisenna "its owner"
+ wedding gawen lisenna "her husband"
- couple ulric zoram "at his side"
- hire quenby "new chancellor"
+ birth sibella prince "newborn son"
- parent hadrick prince "a dead king's"
