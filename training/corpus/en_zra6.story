%series The Duke's Clockmaker
%lang en
%genre historical intrigue, invented duchy, 1690s, encyclopaedia episode list
%cast leopold  | Duke Leopold; Leopold | m
%cast isaura   | Duchess Isaura; Isaura | f
%cast anselm   | Anselm Quist; Anselm; Quist | m
%cast thea     | Thea Quist; Thea | f
%cast vessen   | Count Vessen; Vessen | m
%cast mirza    | Mirza Daud; Mirza | m
%cast berthe   | Berthe | f
%cast florian  | Prince Florian; Florian | m
%cast colonel  | Colonel Hartog; Hartog | m
%cast abbess   | Mother Scholastica; Scholastica | f
%cast leo2     | Prince Casimir; Casimir | m
%cast page     | Tibor | m
%cast hangman  | - | m
%cast son      | - | m
%cast rob2     | - | m
%cast chaplain | - | m
%cast abbot    | - | m
%cast bandit   | Red Jutta; Jutta | f

== 1 The Twelve Apostles
[Anselm Quist](anselm), a [clockmaker](anselm) from the north, is summoned to the residence in order to repair the great clock, which has stood still since the last war. [Duke Leopold](leopold) promises [him](anselm) a house, should it strike by Easter. [Quist](anselm)'s [daughter](thea) [Thea](thea), [who](thea) does the finer work, is not mentioned in the contract. [Count Vessen](vessen), the [chancellor](vessen), has arranged for the works to fail, since the [Duke](leopold)'s [brother](leo2) [Casimir](leo2) has wagered a province on it. In the second plot [Duchess Isaura](isaura) loses an unborn child and is tended by [Mirza Daud](mirza), a Persian [physician](mirza).
- invite leopold anselm "summoned"
+ gift? leopold anselm "promises him a house"
- parent anselm thea "daughter"
- betray vessen anselm "arranged for"
- sibling leo2 leopold "brother"
- married isaura leopold "Duchess"
+ lose isaura "loses an unborn child"
- treat isaura mirza "tended by"

== 2 The Missing Wheel
A golden wheel disappears from the workshop, and the [page](page) [Tibor](page), [who](page) sleeps there, is put in irons. [Thea](thea) does not believe in [his](page) guilt. [She](thea) follows a trail of filings to the rooms of the [chancellor](vessen) and is found there by [Prince Florian](florian), the [duke](leopold)'s [nephew](florian), [who](florian) lets [her](thea) out through the music room. [Isaura](isaura) sends for the gossiping [maid](berthe), [Berthe](berthe), and has [her](berthe) shut up in the laundry. The [physician](mirza) has told the [duchess](isaura) that somebody put rue into [her](isaura) wine.
- steal _ anselm "disappears"
+ arrest _ page "put in irons"
- investigate thea vessen "follows a trail"
- find florian thea "is found there"
- help florian thea "lets her out"
- kin florian leopold "nephew"
- arrest isaura berthe "shut up"
+ reveal mirza isaura "has told"
- attack _ isaura "put rue"

== 3 The Executioner's Price
The [boy](page) is to lose [his](page) hand. [Anselm](anselm) offers the [hangman](hangman) a watch in exchange for a day's delay. The [executioner](hangman) keeps the watch and comes down with a colic, which [Mirza](mirza) is glad to confirm. [Thea](thea), meanwhile, confides to [her](thea) [helper](florian) what [she](thea) saw. The [prince](florian) laughs at first; then [he](florian) recalls that it was [Vessen](vessen) [who](vessen) poured the [patient](isaura)'s wine at the last banquet. [Colonel Hartog](colonel), [commander](colonel) of the guard, listens behind the tapestry and decides to wait for the better bid.
- injure? page hangman "lose his hand"
+ gift anselm hangman "offers the hangman a watch"
- ill! hangman "comes down with a colic"
- help mirza page "glad to confirm"
- reveal thea florian "confides"
- discover florian vessen "recalls"
+ discover colonel florian+thea "listens"

== 4 Night in the Tower
Snow lies on the roofs. [Thea](thea) works alone. [Vessen](vessen) climbs the stairs. [He](vessen) offers [Thea](thea) gold. [Thea](thea) refuses the [count](vessen). [Vessen](vessen) reaches for [her](thea) throat. [Florian](florian) strikes [him](vessen) down. The [chancellor](vessen) loses two teeth. Grace falls like rain, preaches the [abbot](abbot). [Isaura](isaura) cannot sleep. [Mirza](mirza) reads to [Isaura](isaura). The [duke](leopold) sees the light. [Leopold](leopold) mistrusts the [physician](mirza). [Berthe](berthe) escapes by the drain. The clock gives a single stroke.
- gift? vessen thea "offers Thea gold"
- reject thea vessen "refuses"
- attack vessen thea "reaches for"
+ rescue florian thea "strikes him down"
- attack florian vessen "strikes him down"
- injure vessen florian "loses two teeth"
- help mirza isaura "reads to"
- jealous leopold mirza "mistrusts"
+ flee berthe "escapes"

== 5 The Maid's Tale
[Berthe](berthe) takes refuge in the convent of [Saint Odo](@odo), whose [abbess](abbess), [Mother Scholastica](abbess), is [Vessen](vessen)'s [half-sister](abbess) and has not opened a letter of [his](vessen) in nine years. To [her](abbess) the [fugitive](berthe) confesses that the [count](vessen) had paid [her](berthe) for the rue and that [she](berthe) believed it to be a love potion. In the residence the toothless [chancellor](vessen) shows the [duke](leopold) a handkerchief that was found in the [Persian](mirza)'s bed. [Leopold](leopold) has [Mirza](mirza) seized during a consultation. The [duchess](isaura), brought the news by the [colonel](colonel), strikes [him](colonel).
- flee berthe "takes refuge"
- sibling abbess vessen "half-sister"
- reject abbess vessen "has not opened"
- reveal berthe abbess "confesses"
- gift.past vessen berthe "had paid"
+ accuse vessen mirza "shows the duke"
- arrest leopold mirza "seized"
- reveal colonel isaura "brought the news"
+ attack isaura colonel "strikes him"

== 6 Easter
The great clock strikes at the appointed minute, and eleven apostles come out. The twelfth jams, and from its niche falls the stolen wheel, wrapped in a bill with [Vessen](vessen)'s seal. [Casimir](leo2) has lost [his](leo2) province. [He](leo2) turns upon the [chancellor](vessen) before the whole court. [Tibor](page) is set free and made an [assistant](page) in the tower. The [duke](leopold) grants the [clockmaker](anselm) the house, but will not hear a word about [his](leopold) [wife](isaura)'s [doctor](mirza). [Florian](florian) asks [his](florian) [uncle](leopold) for permission to court the [girl](thea) [he](florian) saved, and is laughed at.
- find _ "falls the stolen wheel"
+ lose leo2 "has lost his province"
- quarrel leo2 vessen "turns upon"
- rescue _ page "set free"
- hire page anselm "assistant"
- gift leopold anselm "grants"
- married isaura leopold "wife"
- advisor mirza isaura "doctor"
- kin florian leopold "uncle"
+ reject leopold florian "laughed at"

== 7 The Road North
[Vessen](vessen), dismissed and banished, is stopped on the border by the [robber](bandit) [Red Jutta](bandit), [who](bandit) takes [his](vessen) coach, [his](vessen) boots and, after some consideration, [him](vessen) as well. [She](bandit) demands a ransom that nobody at court is willing to pay. [His](vessen) [half-sister](abbess) sells the convent's chalice. [Berthe](berthe) carries the money into the forest and, on seeing the bound [man](vessen), spits at [him](vessen) before [she](berthe) unties [him](vessen). In the dungeon [Mirza](mirza) cures the [hangman](hangman)'s [son](son) of diphtheria and is asked for nothing further with the thumbscrews.
- quit vessen leopold "dismissed"
- reject leopold vessen "banished"
- steal bandit vessen "takes his coach"
+ abduct bandit vessen "him as well"
- sibling abbess vessen "half-sister"
- help abbess vessen "sells the convent's chalice"
- attack berthe vessen "spits"
- rescue berthe vessen "unties"
+ treat son mirza "cures"
- parent hangman son "son"

== 8 The Duchess Speaks
[Isaura](isaura) comes before the council in black and demands that the [physician](mirza) be tried or released. [Leopold](leopold) calls [her](isaura) an adulteress, and [she](isaura) replies that [he](leopold) has counted [his](leopold) own mistresses wrongly. The [colonel](colonel), weighing the bids, produces the [abbess](abbess), and the [latter](abbess) the [maid](berthe)'s signed confession. The [prisoner](mirza) walks out of the gate at noon, limping. [Thea](thea), [who](thea) has made [him](mirza) a travelling clock, waits there in vain for the [prince](florian): [Florian](florian) is under arrest in [his](florian) rooms, because [he](florian) tried to have the marriage banns read in secret.
- advisor mirza isaura "physician"
- quarrel isaura leopold "replies"
- accuse leopold isaura "adulteress"
- cheat.past leopold isaura "own mistresses"
- reveal abbess _ "signed confession"
+ rescue _ mirza "walks out"
- gift? thea mirza "travelling clock"
+ arrest _ florian "under arrest"
- wedding? florian thea "marriage banns"

== 9 Plague Flags
Smallpox reaches the town. The [duke](leopold) has the gates closed and falls ill inside them. [Mirza](mirza), twenty miles away already, turns [his](mirza) mule around. [He](mirza) nurses the [man](leopold) [who](leopold) had [him](mirza) chained, while [Isaura](isaura) holds the basin. [Casimir](leo2) fills the antechamber with [his](leo2) own soldiers. The [page](page) of former days, set to wind the clock, dies on the tower stairs with the key in [his](page) hand, and [Anselm](anselm) stops the works for an hour. [Thea](thea) climbs over the roofs to [her](thea) confined [suitor](florian) with bread and a file.
- ill leopold "falls ill"
- return mirza "turns his mule"
+ treat leopold mirza "nurses"
- arrest.past leopold mirza "chained"
- help isaura mirza "holds the basin"
- threaten leo2 leopold "his own soldiers"
+ die page "dies"
- sad anselm "stops the works"
- love florian thea "suitor"
- help thea florian "bread and a file"

== 10 The Uprising
[Casimir](leo2) proclaims that [his](leo2) [brother](leopold) is dead. [Hartog](colonel) has at last received the better bid and opens the armoury to [him](leo2). [Florian](florian), free since midnight, rides to the forest and talks [Red Jutta](bandit) into an alliance; the [robber](bandit) wants a pardon and a pew in the cathedral. [Her](bandit) people enter by the same drain through which the [maid](berthe) once got out. At the first stroke of six the [duke](leopold), pockmarked and on [his](leopold) [wife](isaura)'s arm, appears on the balcony. The [pretender](leo2)'s soldiers kneel. [Casimir](leo2) flees up the tower and is crushed by the counterweight.
- die! leopold "is dead"
- sibling leo2 leopold "brother"
- betray colonel leopold "opens the armoury"
- rescue.past thea florian "free since midnight"
- travel florian "rides to the forest"
- help? bandit florian "alliance"
- recover leopold "on his wife's arm"
- married isaura leopold "wife"
+ flee leo2 "flees up the tower"
+ die leo2 "crushed"

== 11 Judgment
The [colonel](colonel) is stripped of [his](colonel) rank and hanged by the [father](hangman) of the cured [boy](son), [who](hangman) does it without haste. [Vessen](vessen) returns barefoot to beg for mercy. [Isaura](isaura), to [whom](isaura) [he](vessen) did the greatest harm, leaves the sentence to [Scholastica](abbess), and the [abbess](abbess) puts [her](abbess) [brother](vessen) to work in the leper house. [Leopold](leopold) goes down on [his](leopold) knees before the [duchess](isaura), in front of the servants. [She](isaura) tells [him](leopold) to get up, and nothing else. [Berthe](berthe) takes the veil, but the [robber](bandit)'s first [lieutenant](rob2) whistles under the wall every night.
- quit colonel "stripped of his rank"
+ kill hangman colonel "hanged"
- parent hangman son "father"
- return vessen "returns"
- attack.past vessen isaura "greatest harm"
- sibling abbess vessen "brother"
- reconcile? isaura leopold "on his knees"
- flirt rob2 berthe "whistles"

== 12 The Thirteenth Figure
[Anselm Quist](anselm), [whose](anselm) eyes are failing, hands [his](anselm) tools over to [his](anselm) [daughter](thea), and the new contract bears [her](thea) name alone. [Florian](florian) renounces the succession so that nobody can object to the match, and [the two](florian+thea) are wed by the new court [chaplain](chaplain). [Jutta](bandit) sits in [her](bandit) pew. The [duchess](isaura) has the [Persian](mirza) build a hospital outside the gate and spends more hours there than at home; the [duke](leopold), [who](leopold) has learned to be afraid of losing [her](isaura), comes to carry water. A thirteenth figure now appears at noon, a boy with a key.
- ill anselm "eyes are failing"
- gift anselm thea "hands his tools"
- parent anselm thea "daughter"
- hire thea "new contract"
- quit florian "renounces the succession"
+ wedding florian thea "wed"
- create mirza isaura "build a hospital"
- sad leopold isaura "afraid"
- help leopold isaura "carry water"
