%series The Wirral Inquests
%lang en
%genre Victorian coroner's mysteries, 1889, chapter summaries in the past tense
%cast cor | Septimus Gale; Mr. Gale; Gale; Septimus | m
%cast perp | Perpetua Gale; Perpetua; Miss Gale; Pet | f
%cast doc | Dr. Isambard Crewe; Crewe; Dr. Crewe | m
%cast snow | Constable Snowball; Snowball | m
%cast eliz | Lizzie Tranter; Lizzie; Tranter | f
%cast shipown | Mr. Josiah Mossop; Mossop; Josiah | m
%cast mossw | Mrs. Mossop; Cordelia Mossop; Cordelia | f
%cast bosun | - | m
%cast curate | Mr. Peverell; Peverell | m
%cast medium | Madame Zora | f
%cast vicarw | Mrs. Trimble | f
%cast vicar | Canon Trimble; the Canon | m
%cast stoker | - | m
%cast heir | Augustine Mossop; Augustine; Gussie | m
%cast child | - | f
%cast ferryman | Old Noakes; Noakes | m
%cast corwife | - | f
%cast curmum | - | f
%cast foreman | - | m
%cast stokwife | - | f
%cast magist | Sir Lambert | m

== 1 The Gentleman in the Mud
At low water a [gentleman](bosun) in evening dress was discovered sitting upright in the [Mersey](@mersey) mud, quite dead, with a boatswain's whistle in [his](bosun) mouth. [Septimus Gale](cor), [coroner](cor) these six months and a [widower](cor) these seven, swore in twelve shopkeepers. [His](cor) [sister](perp) [Perpetua](perp), [who](perp) kept house for [him](cor) and minutes for nobody, observed that the dead [man](bosun)'s hands were tarred beneath the gloves. [He](bosun) was no gentleman, then, but a bosun, and the coat [he](bosun) wore belonged to [Josiah Mossop](shipown), the [shipowner](shipown). "A gift," said [Mossop](shipown). [Constable Snowball](snow) wrote it down and did not believe a word.
+ die bosun "quite dead"
- married.past cor corwife "widower"
- die.past corwife "widower"
- sibling cor perp "sister"
- housemate cor perp "kept house"
+ discover perp bosun "observed"
- gift? shipown bosun "gift"
- find _ bosun "discovered"

== 2 A Wife's Laundry
[Lizzie Tranter](eliz), [laundress](eliz), came to the kitchen door with the coat's missing button. [She](eliz) had found it in the sheets of [Cordelia](mossw), [Mossop](shipown)'s [consort](mossw), and being a chapel [woman](eliz) had lost sleep over it. So the [sailor](bosun) had been admitted at the front of the house and carried out at the back. [Dr. Crewe](doc), [who](doc) examined the remains for two guineas, certified drowning; [Perpetua](perp), [who](perp) examined them for nothing, found no water in [him](bosun). On that account [she](perp) and the [doctor](doc) exchanged words, some of them in Latin. [He](doc) had never been so well entertained.
- find.past eliz _ "found it"
- married mossw shipown "consort"
- sad eliz "lost sleep"
- affair.past bosun mossw "in the sheets"
- reveal eliz _ "came to the kitchen"
- investigate doc bosun "examined"
+ discover perp bosun "no water"
- quarrel doc perp "exchanged words"
- happy doc "well entertained"
- investigate perp bosun "examined"#2

== 3 The Whistle
[Mrs. Mossop](mossw) gave [her](mossw) evidence in a veil. The drowned [man](bosun) had served on a coffin ship of [her](mossw) [husband](shipown)'s, over-insured and sent out to sink; [he](bosun) alone had swum ashore, and [he](bosun) came to [her](mossw) with the proof. [She](mossw) did not deny that [he](bosun) had also come for another reason. Who had stopped [his](bosun) mouth? Open verdict, said the [foreman](foreman), [who](foreman) owed [Josiah](shipown) nine hundred pounds. [Gale](cor) pronounced it under protest. As the [lady](mossw) swept past, [she](mossw) pressed a key into [Miss Gale](perp)'s palm.
- boss.past shipown bosun "served on"
- married mossw shipown "husband"
- betray.past shipown _ "over-insured"
- reveal.past bosun mossw "proof"
- affair.past bosun mossw "another reason"
+ reveal mossw _ "evidence"
- kill.past _ bosun "stopped"
+ gift mossw perp "pressed"
- die.past bosun "drowned"

== 4 Madame Zora Regrets
At a séance in [Rock Ferry](@rockferry) the lamp went out and, when it was lit again, the [medium](medium) was lying across the table with a bodkin under [her](medium) ear. Nine persons had been holding hands. [Canon Trimble](vicar), [who](vicar) was there to expose [her](medium), and [his](vicar) good [lady](vicarw), [who](vicarw) was there to consult [her](medium), each accused the other. [Snowball](snow) spelt "ectoplasm" three ways. It fell to [Perpetua](perp) to remark that a left-handed [man](curate) [who](curate) holds [his](curate) neighbour's left hand has one to spare: the [curate](curate), [Peverell](curate), had been bled of forty pounds by the spirit of [his](curate) [mother](curmum). [He](curate) ran as far as the ferry.
+ kill curate medium "bodkin"
- reveal? vicar medium "expose her"
- married vicar vicarw "good lady"
- accuse vicar vicarw "each accused the other"
- accuse vicarw vicar "other"
+ discover perp curate "remark"
- betray.past medium curate "bled of"
- die.past curmum "spirit of his mother"
- parent curmum curate "mother"
- flee curate "ran"

== 5 Between Two Piers
[Old Noakes](ferryman) had rowed since the year of Waterloo and would not be hurried by a [murderer](curate) with a bodkin. Halfway across [he](ferryman) shipped oars and enquired whether the young [man](curate) had made [his](curate) peace. [Peverell](curate) wept, and was rowed back. [Dr. Crewe](doc), strolling upon the landing stage with no purpose whatever, gave [Miss Gale](perp) [his](doc) arm over the wet planks; [Septimus](cor), to [whom](cor) this was reported by three separate ladies, told the [physician](doc) that [his](cor) [sister](perp) was indispensable. That evening [Perpetua](perp) tried the key in every lock [she](perp) passed. It fitted none.
- kill.past curate medium "murderer"
- sad curate "wept"
+ arrest ferryman curate "rowed back"
- help doc perp "gave"
- reveal _ cor "reported"
- sibling cor perp "sister"
- investigate perp "tried"

== 6 The Stoker's Supper
A [stoker](stoker) and [his](stoker) [wife](stokwife) took sick after a supper of whelks. The [father](stoker) died on the Monday, the [wife](stokwife) on the Tuesday, and a little [girl](child) of five sat between the beds eating bread because [she](child) did not care for whelks. [Crewe](doc) tested the pot and found antimony. The [stoker](stoker), it emerged, had shovelled coal on the same lost ship as the [bosun](bosun); [he](stoker) had been too ill to sail. [Lizzie](eliz) took in the [orphan](child) for one night, which became every night. Somebody was sweeping up after [Mossop](shipown), said [Gale](cor), and banged the table.
- ill stoker+stokwife "took sick"
+ die stoker+stokwife "died"
- parent stoker child "father"
- married stoker stokwife "wife"
+ discover doc stoker "found antimony"
- kill.past _ stoker+stokwife "antimony"
- colleague.past bosun stoker "same lost ship"
- ill.past stoker "too ill to sail"
- housemate.start child eliz "took in"
- accuse cor shipown "sweeping up"
- sad cor "banged the table"

== 7 The Son and Heir
[Augustine Mossop](heir), called [Gussie](heir), came down from [Oxford](@oxford) in debt, and fell in love with [Perpetua](perp) across a bloodstained counterpane. [He](heir) proposed on a Tuesday, a Thursday and, with flowers, on the Sunday. [Miss Gale](perp) had refused better men by less polite letters, but [he](heir) had the look of [someone](heir) [who](heir) recognises a key. Did [he](heir) know this one? It was, said the young [man](heir), turning pale, to the strongroom at [his](heir) [father](shipown)'s yard; there were only two, and [his](heir) [mama](mossw) had reported [hers](mossw) stolen on the night the [sailor](bosun) died.
- return heir "came down from"
+ love.start heir perp "love"
- propose heir perp "proposed"
- gift heir perp "flowers"
- reject perp heir "refused"
- reject.past perp _ "better men"
- parent shipown heir "father"
- parent mossw heir "mama"
+ reveal heir perp "to the strongroom"
- steal? _ mossw "reported hers stolen"
- die.past bosun "died"

== 8 The Strongroom
By lantern, the [coroner](cor)'s [sister](perp) and the [owner](shipown)'s [heir](heir) opened what [neither](heir+perp) had any right to open. In a ledger bound like a Bible stood seven ships, seven sums and, against each, the name of the [physician](doc) [who](doc) had passed the crews as fit: [Isambard Crewe](doc). [She](perp) read it twice. Footsteps; the iron door swung to. [Augustine](heir), [who](heir) had been afraid of the dark since infancy, held [her](perp) hand and recited Horace. Twelve hours later, the air being nearly gone, the door was opened by the very [doctor](doc). "[I](doc) was twenty-six," said [Crewe](doc), "and [I](doc) had a debt."
- sibling cor perp "sister"
- parent shipown heir "heir"
+ discover perp doc "read"
- betray.past doc _ "passed"
- abduct _ heir+perp "swung to"
- sad heir "afraid"
- help heir perp "held"
+ rescue doc heir+perp "opened by"
- reveal doc perp "had a debt"

== 9 Cross-Examination
[Gale](cor) reopened the inquest upon the [bosun](bosun) and called the [doctor](doc), [who](doc) stood up and ruined himself in eleven minutes. [Lizzie](eliz), with the [child](child) on [her](eliz) knee, applauded and was put out. [Josiah](shipown) did not stay for the end. [His](shipown) carriage was already at the dock gates when [Snowball](snow), [who](snow) had never arrested anything above a drunkard, stepped before the horses and blew the dead [man](bosun)'s whistle. They bolted. The [constable](snow) lost two toes and the [magnate](shipown) a wheel; from the ditch the [latter](shipown) offered [him](snow) a thousand pounds. "Have to write that down, [sir](shipown)," said [Snowball](snow).
- investigate cor bosun "reopened"
+ reveal doc _ "ruined"
- flee shipown "did not stay"
+ arrest snow shipown "stepped before the horses"
- injure snow "lost"
- gift? shipown snow "offered"

== 10 What Cordelia Saw
Yet [Mossop](shipown), [who](shipown) owned to seven ships, would not own to one [bosun](bosun). [His](shipown) [wife](mossw), [he](shipown) said, should be asked. And [Cordelia](mossw), asked by [Perpetua](perp) alone, over a fire, untied [her](mossw) veil. The [sailor](bosun) was going to [London](@london) with the proof and without [her](mossw); [she](mossw) put laudanum in [his](bosun) glass so that [he](bosun) should miss the train, and [he](bosun) slept, and slept. It was [her](mossw) [son](heir) [who](heir) dressed the body in the coat. The whistle [she](mossw) placed between [his](bosun) lips herself, out of love. Was that murder? [Miss Gale](perp) went home in the rain and told no one.
- kill! shipown bosun "would not own to one"
- married mossw shipown "wife"
- accuse shipown mossw "should be asked"
+ reveal mossw perp "untied"
- breakup? bosun mossw "without her"
- ill.past bosun mossw "laudanum"
+ kill.past mossw bosun "slept, and slept"
- parent mossw heir "son"
- help heir mossw "dressed"
- love.past mossw bosun "love"
- reveal! perp _ "told no one"
- travel? bosun "going to" @london
- return perp "went home"

== 11 A Quiet House
A [sister](perp) [who](perp) hides things is a poor housekeeper, and [Septimus](cor) noticed the silence at breakfast. When [Gussie](heir), unable to bear it, made a clean breast before [Sir Lambert](magist), the [magistrate](magist), [brother](cor) and [sister](perp) did not speak for the whole of Lent. [Mrs. Mossop](mossw) had meanwhile drunk what was left in the bottle. [Crewe](doc), struck off and packing, sat up with [her](mossw) three nights and brought [her](mossw) through to stand [her](mossw) trial. "Why?" asked [Perpetua](perp) in the doorway. [He](doc) had killed seven crews with a signature, [he](doc) replied; [he](doc) had thought [he](doc) might begin with one.
- reveal! perp cor "hides things"
- discover cor perp "noticed"
+ reveal heir magist "clean breast"
- sibling cor perp "brother and sister"
- quarrel cor perp "did not speak"
- die? mossw "drunk what was left"
- quit doc "struck off"
+ rescue doc mossw "brought"
- treat mossw doc "sat up with her"
- move? doc "packing"
- kill.past doc _ "killed"
- sad heir "unable to bear"
- accuse? _ mossw "trial"

== 12 Verdict
Manslaughter, said the jury, and [Cordelia](mossw) curtsied. [Her](mossw) [husband](shipown) went to the hulks for seven ships, [her](mossw) [son](heir) to [Canada](@canada) with a volume of Horace and a flower out of [Miss Gale](perp)'s buttonhole. [Lizzie Tranter](eliz) married [Snowball](snow), toes or no toes, so that the [orphan](child) should have somebody to salute. On the last day of term [Gale](cor) found a paper on [his](cor) desk in a familiar hand: application for the post of coroner's officer, signed [P. Gale](perp). [He](cor) laid it aside. Then [he](cor) took it up, laughed aloud for the first time since [his](cor) bereavement, and wrote: Tuesday, nine sharp.
+ arrest _ mossw "Manslaughter"
- married mossw shipown "husband"
- arrest _ shipown "hulks"
- parent mossw heir "son"
- travel heir "Canada" @canada
- gift perp heir "flower"
+ wedding eliz snow "married"
- hire? perp cor "application"
- happy cor "laughed aloud"
- hire perp cor "Tuesday"
- die.past corwife "bereavement"
- find cor "found"
