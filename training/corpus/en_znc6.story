%series Sea Bathing
%lang en
%genre Edwardian costume drama, a boarding house in Margate, encyclopaedia episode list, long sentences, past tense
%cast hester   | Hester Quilliam; Hester; Mrs Quilliam | f
%cast maud     | Maud Quilliam; Maud | f
%cast flora    | Flora Quilliam; Flora; Miss Quilliam | f
%cast col      | Colonel Tresilian; Tresilian | m
%cast harold   | Harold Peach; Peach; Harold | m
%cast rosalind | Miss Rosalind Day; Rosalind; Miss Day | f
%cast abel     | Abel Starling; Abel; Starling | m
%cast edie     | Edie | f
%cast rajan    | Dr Rajan Sen; Dr Sen; Rajan | m
%cast hugo     | Hugo Tresilian; Hugo | m
%cast quill    | Josiah Quilliam; Josiah; Mr Quilliam | m
%cast bishop   | - | m
%cast tenor    | Signor Fabbri; Fabbri | m
%cast babye    | - | f
%cast abelw    | - | f
%cast hortense | Hortense | f
%cast comp     | - | f

== 1 Vacancies
[Hester Quilliam](hester), [whose](hester) [husband](quill) had been swept off the pier in the great gale of 1899 and never washed up, let rooms to respectable persons and brought up two [daughters](flora+maud), of [whom](flora+maud) [Maud](maud), the plain [one](maud), did the accounts and [Flora](flora), the [other](flora), the looking out of the window. In the first week of the season there came a retired [colonel](col), [Tresilian](col) by name, with a parrot; [Harold Peach](harold), a [traveller](harold) in buttons; and a [Miss Rosalind Day](rosalind), with one trunk and no references, at the sight of [whom](rosalind) [Peach](harold) dropped [his](harold) samples.
- married.past hester quill "husband"
+ die.past quill "swept off the pier"
- parent hester flora+maud "daughters"
- sibling flora maud "daughters"
- travel col+harold+rosalind "there came"
- love.start harold rosalind "dropped his samples"

== 2 Table d'Hôte
The [colonel](col)'s [nephew](hugo) and sole heir, [Hugo](hugo), having driven down from town in a motor-car to touch [his](hugo) [uncle](col) for fifty pounds, stayed to dinner because of the younger [Miss Quilliam](flora), [whom](flora) [he](hugo) took for a spin along the front the same evening and brought back with [her](flora) hat on crooked. [Maud](maud), [who](maud) had ironed the hat and would not have minded the spin, held [her](maud) tongue. Below stairs [Edie](edie), the [maid](edie), owned to [Abel Starling](abel), [who](abel) kept the bathing machines and had been walking out with [her](edie) since Easter, that there would be three of [them](abel+edie) by Christmas.
- kin col hugo "nephew"
- help? col hugo "touch his uncle"
- love hugo flora "because of"
+ date flora hugo "a spin along the front"
- kiss flora hugo "hat on crooked"
- sibling flora maud "younger"
- jealous maud flora "would not have minded"
- couple abel edie "walking out"
- reveal edie abel "owned"
+ pregnant edie abel "three of them"

== 3 Bathing Machine No. 9
[Abel](abel) did not take the news as [Edie](edie) had hoped: [he](abel) sat down on the shafts of Number 9 and confided that [he](abel) had a [wife](abelw) in [Deal](@deal), [whom](abelw) [he](abel) had not seen since the Jubilee and to [whom](abelw) [he](abel) sent five shillings on Lady Day. [Edie](edie) went for [him](abel) with a wet towel. [Dr Sen](rajan), [who](rajan) had lately put up [his](rajan) plate next door and had as yet no patients, was called to look at the eye; and it was in holding the basin for [him](rajan) that [Maud](maud), [who](maud) had never been known to drop anything, dropped the basin.
- reveal abel edie "confided"
+ married abel abelw "a wife in Deal"
- betray.past abel edie "confided"
- attack edie abel "went for him"
- injure abel edie "the eye"
- neighbour hester+maud rajan "next door"
- treat abel rajan "look at the eye"
- help maud rajan "holding the basin"
+ love.start maud rajan "dropped the basin"

== 4 A Wet Thursday
It rained. The [colonel](col) played patience. [Rosalind](rosalind) played the piano. [Peach](harold) turned the pages for [Rosalind](rosalind). [He](harold) turned two at once. The parrot said a word. Nobody had taught it the word. [Hugo](hugo) and [Flora](flora) sat under the stairs. [Mrs Quilliam](hester) found [Hugo](hugo) and [Flora](flora). [She](hester) asked [Hugo](hugo) what [he](hugo) meant by it. [Hugo](hugo) meant marriage, [he](hugo) said. [Flora](flora) shrieked. [Hester](hester) kissed [Flora](flora) on the brow. The [colonel](col) said that [Hugo](hugo) was a puppy. [Edie](edie) gave notice to [Hester](hester). [Hester](hester) tore it up and doubled [her](edie) milk.
- help harold rosalind "turned the pages"
- discover hester flora+hugo "found"
+ propose hugo flora "meant marriage"
- engaged.start flora hugo "shrieked"
- happy flora "shrieked"
- accuse col hugo "a puppy"
- quit? edie hester "gave notice"
- help hester edie "doubled her milk"

== 5 Palmistry
Among the entertainers on the pier was an Italian [tenor](tenor), [Fabbri](tenor), before [whom](tenor) [Miss Day](rosalind) turned and ran, leaving [Peach](harold) with two ices; pressed by [him](harold) on the sands, [she](rosalind) admitted that [she](rosalind) had lived with the [singer](tenor) for two years in [Naples](@naples) as what [she](rosalind) supposed to be [his](tenor) [wife](rosalind), until [she](rosalind) was shown the other certificate. [Harold](harold), brought up in chapel, took this with [his](harold) mouth open and [his](harold) ice melting up [his](harold) sleeve. Then [he](harold) asked [her](rosalind) to walk back with [him](harold) by the main road, where everybody would see. [Fabbri](tenor) saw, from the bandstand.
- flee rosalind tenor "turned and ran"
+ reveal rosalind harold "admitted"
- couple.past rosalind tenor "lived with the singer"
- betray.past tenor rosalind "supposed to be"
- discover.past rosalind tenor "shown the other certificate"
- help harold rosalind "where everybody would see"
- discover tenor rosalind "saw"

== 6 The Colonel Regrets
That the match was not to the [colonel](col)'s taste was known; that [he](col) would go so far as to cut [his](col) [nephew](hugo) off was learnt only when [Hugo](hugo), [who](hugo) had counted on three thousand a year, read the solicitor's letter over the kidneys. For a day and a night the young [man](hugo) protested that [he](hugo) would live on love. On the second morning the motor-car was gone, and on the hall table lay a note in which [Flora](flora) was advised to forget [him](hugo). [She](flora) went out to sea up to [her](flora) waist, in [her](flora) boots, and was brought in by [Abel Starling](abel), [who](abel) gave [her](flora) a piece of [his](abel) mind, having some experience of the sex.
- reject col hugo "cut his nephew off"
- kin col hugo "nephew"
- lose hugo "cut his nephew off"
- discover hugo col "read the solicitor's letter"
- love hugo flora "live on love"
+ breakup hugo flora "a note"
- sad flora "went out to sea"
+ rescue abel flora "brought in"
- quarrel abel flora "a piece of his mind"

== 7 Consultation
Since no lady in [Margate](@margate) would be seen entering the surgery of a Bengali, [Maud](maud) went in by the front door at noon, with an umbrella and nothing the matter with [her](maud), and came again the next day. By the third [Rajan](rajan), [who](rajan) had found [her](maud) pulse rapid on each occasion, was obliged to tell [her](maud) that [his](rajan) own was no better, and that a physician could not continue to attend a [lady](maud) [whom](maud) [he](rajan) wished to marry. [Maud](maud) asked for time to speak to [her](maud) [mother](hester). [Mrs Quilliam](hester), when told, talked for an hour of what people would say; [she](hester) ended by forbidding [him](rajan) the house.
- travel maud "went in"
- advisor rajan maud "attend a lady"
+ confess rajan maud "no better"
- propose rajan maud "wished to marry"
- parent hester maud "mother"
- reveal maud hester "when told"
- quarrel hester maud "talked for an hour"
- reject hester rajan "forbidding him the house"

== 8 The Man on the Two-Fifteen
[He](quill) asked for a room facing the sea, signed the book "Smith", and had hung up [his](quill) hat on the third peg before [Hester](hester), coming in with the cruets, saw that it was [Josiah](quill). The [drowned](quill) had been eleven years in [Ostend](@ostend), keeping a hotel with a [person](hortense) called [Hortense](hortense), [who](hortense) had now in turn buried [him](quill), so to speak, by marrying the cook. [He](quill) was prepared to forgive and forget. [His](quill) [wife](hester) was not; but as [he](quill) was, by law, the master of the house, it was [she](hester) [who](hester) spent the night on the sofa, and the [colonel](col), [who](col) did not ask why, [who](col) put [his](col) greatcoat over [her](hester).
+ return quill "hung up his hat"
- betray quill hester "Smith"
- die! quill "drowned"
- discover hester quill "saw that it was Josiah"
- cheat.past quill hester "keeping a hotel"
- couple.past hortense quill "keeping a hotel"
- wedding.past _ hortense "marrying the cook"
- married hester quill "wife"
- reconcile? hester quill "forgive and forget"
- reject hester quill "was not"
- help col hester "put his greatcoat"

== 9 Master of the House
[Josiah](quill) counted the spoons. [Josiah](quill) sold the piano. [He](quill) told [Edie](edie) to pack, in [her](edie) state. [Maud](maud) told [Josiah](quill) to be ashamed. [Josiah](quill) struck [Maud](maud). [Dr Sen](rajan) came through the forbidden door. [He](rajan) knocked down [Josiah](quill), then dressed [his](quill) chin. [Hester](hester) thanked [him](rajan) twice. [Flora](flora) did not know [her](flora) [father](quill), and did not wish to. [Fabbri](tenor) called on [Rosalind](rosalind). [He](tenor) wanted money, or [he](tenor) would talk. [Rosalind](rosalind) had no money. [Peach](harold) had eleven pounds and a fist. [He](harold) kept the eleven pounds.
- steal quill hester "sold the piano"
- quit edie quill "told Edie to pack"
- pregnant edie "in her state"
- quarrel maud quill "to be ashamed"
+ attack quill maud "struck"
- attack rajan quill "knocked down"
- treat quill rajan "dressed his chin"
- parent quill flora "father"
- reject flora quill "did not wish to"
- threaten tenor rosalind "or he would talk"
- attack harold tenor "a fist"

== 10 The Bishop's Tea
It came out by way of a [bishop](bishop), [who](bishop), taking tea on the terrace, recognised in [Mr Quilliam](quill) the [bridegroom](quill) of a ceremony [he](bishop) had himself performed in [Ostend](@ostend), and remarked on it to the [colonel](col). [Tresilian](col) fetched [Starling](abel), [Starling](abel) fetched the constable, and before the scones were cold the [master](quill) of the house was walked to the station between the pair of [them](abel+col) on a charge of bigamy. "It is catching," said [Abel](abel), [who](abel) had that morning had word from [Deal](@deal) that [his](abel) own [encumbrance](abelw) had been carried off by the influenza. [He](abel) ran home. [Edie](edie) made [him](abel) ask [her](edie) four times.
- discover bishop quill "recognised"
- wedding.past hortense quill "bridegroom"
- reveal bishop col "remarked on it"
+ arrest _ quill "walked to the station"
- accuse _ quill "bigamy"
- die abelw "carried off"
- married.past abel abelw "encumbrance"
+ propose abel edie "ask her four times"

== 11 Season's End
[Hugo](hugo), [whose](hugo) creditors had caught up with [him](hugo) at [Ascot](@ascot), returned in a hired fly with [his](hugo) hat in [his](hugo) hand, and was received by [Flora](flora) with perfect politeness on the doorstep, where [she](flora) left [him](hugo), having promised to play tennis with the curate. The [colonel](col), [who](col) had faced Zulus, walked eleven times round the bandstand before [he](col) asked [Hester](hester), in the event of [her](hester) being at liberty, whether [she](hester) could put up with the parrot. [She](hester) could, [she](hester) thought. And when [Rajan](rajan) came to take [his](rajan) leave, with a post in [Leeds](@leeds) in [his](rajan) pocket, it was [Mrs Quilliam](hester) [who](hester) barred the door, and from the inside.
- return hugo "returned"
- reconcile? flora hugo "hat in his hand"
+ reject flora hugo "left him"
- invite? _ flora "play tennis"
- propose col hester "put up with the parrot"
- engaged.start col hester "She could"
- hire rajan _ "a post in Leeds"
- move? rajan "take his leave" @leeds
+ reconcile hester rajan "barred the door"

== 12 No Vacancies
Three couples were called in one breath from the pulpit of St John's, and as the curate stumbled only over Sen, the congregation had ample leisure to turn and look at [Maud](maud), [who](maud) looked back; within the hour [she](maud) and [her](maud) [doctor](rajan), [Rosalind](rosalind) and [her](rosalind) button [man](harold), [Edie](edie) and [hers](abel) were man and wife. [Edie](edie) had barely cut the cake when a [daughter](babye) was born to [her](edie) in Bathing Machine No. 9, with [Maud](maud)'s [husband](rajan) up to [his](rajan) knees in the tide. [Hugo](hugo) married an aunt's [companion](comp) for [her](comp) annuity. The [colonel](col) and [Hester](hester), [who](hester) had to wait for the courts, sat on the terrace and did not mind. The parrot said the word.
+ wedding maud rajan "man and wife"
+ wedding harold rosalind "man and wife"
+ wedding abel edie "man and wife"
- married maud rajan "husband"
- birth edie babye "was born"
- help rajan edie "up to his knees"
- wedding comp hugo "married an aunt's companion"
- divorce? hester quill "wait for the courts"
- happy col+hester "did not mind"
