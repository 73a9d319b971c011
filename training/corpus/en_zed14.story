%series Cold Acre
%lang en
%genre prairie farm saga, Saskatchewan: season guide with long sentences
%cast june | Junia | f
%cast walt | Walt Petrenko; Walt | m
%cast dell | Dell | m
%cast corinne | Corinne | f
%cast ravi | Ravinder Gill; Ravinder | m
%cast opal | Opal | f
%cast hutch | Hutch | m
%cast mountie | Constable Beaucage; Beaucage | f
%cast vetm | Dr Strand; Strand | m
%cast drifter | Sonny | m
%cast judge | - | m
%cast gran | Baba | f
%cast firstwife | Irena | f
%cast mum | - | f
%cast lostboy | - | m
%cast baby | - | f

== 1
When [Walt Petrenko](walt) fails to come back from the south quarter one evening in seeding time, [his](walt) [daughter](june) [Junia](june), [who](june) teaches music in [Regina](@regina), drives home through the night with a cello on the passenger seat. [Her](june) [brother](dell) [Dell](dell), [who](dell) has worked the land for [his](dell) [father](walt) without wages since high school, greets [her](june) with a list of chores. There is no trace of the old [man](walt) but [his](walt) hat, which [Opal](opal), the hired [hand](opal), picks out of the slough with a pitchfork.
- return! walt "fails"
- parent walt june "daughter"
- advisor june _ "teaches"
- travel june "drives home"
- sibling dell june "brother"
- parent walt dell "father"
- boss walt dell "worked the land for"
+ find opal walt "his hat"
- boss walt opal "hired hand"

== 2
[Constable Beaucage](mountie) has the slough dragged and questions [Hutch](hutch), the neighbouring cattle [baron](hutch) [who](hutch) for twenty years has coveted the well. [Hutch](hutch) claims to have lent [Walt](walt) money, a great deal of it, against the deed. [Junia](june) calls [him](hutch) a liar across [his](hutch) own supper table. Only [Corinne](corinne), [his](hutch) foster [child](corinne), grown and gone grey-eyed with what [she](corinne) does not say, looks down at [her](corinne) plate; [she](corinne) and [Dell](dell) have been meeting in the grain elevator since the fall.
- investigate mountie walt "dragged"
- investigate mountie hutch "questions"
- neighbour hutch walt "neighbouring"
- help.past? hutch walt "lent"
+ accuse june hutch "liar"
- kin corinne hutch "foster child"
+ affair corinne dell "meeting"

== 3
[Baba](gran), [Walt](walt)'s [mother](gran), ninety and blind, informs the household that [her](gran) [son](walt) is alive, since [she](gran) would have felt the contrary in [her](gran) knees. The new [agronomist](ravi), [Ravinder Gill](ravi), [whose](ravi) car gave out at the gate, is put up in the attic for a night and stays for the whole of the harvest. [He](ravi) tunes the piano. [Junia](june), listening from the stairs, catches herself minding that [he](ravi) wears a wedding band. [He](ravi), it comes out over the dishes, has been a widower for six years.
- parent gran walt "mother"
- reveal gran "informs"
- die! walt "alive"
+ housemate.start gran+june ravi "put up"
- love? june ravi "minding"
- married.past _ ravi "widower"
- die.past _ "widower"

== 4
A buyer is found for the calves and, on the way to the sale, [Dell](dell) rolls the truck. [Dr Strand](vetm), the [vet](vetm), being the only [man](vetm) with morphine within sixty miles, sets [his](dell) leg on a barn door. In [his](dell) delirium the [patient](dell) begs [his](dell) [sister](june) not to look in the cistern. [She](june) does. At the bottom lies no body but a tin trunk, and in the trunk are letters from a [woman](firstwife) in [Winnipeg](@winnipeg), signed, every one of them, [your](walt) [wife](firstwife).
+ injure dell "rolls the truck"
- treat dell vetm "sets his leg"
- ill dell "delirium"
- sibling dell june "sister"
+ discover june walt "letters"
- married firstwife walt "your wife"

== 5
So [Walt](walt) was not a widower twice over but a husband all along, and [Junia](june)'s late [mother](mum), God rest [her](mum), was never lawfully anything. [Opal](opal), [who](opal) has peeled potatoes in that house for a quarter of a century and kept [her](opal) own counsel, is asked point-blank whether [she](opal) knew. [She](opal) drove the old [man](walt) to the bus herself. [He](walt) has gone to [Irena](firstwife), [who](firstwife) is dying. [Junia](june) strikes [her](opal), once, with a wet dishcloth, and then sobs into the same shoulder.
- married firstwife walt "husband all along"
- die.past mum "late"
- parent mum june "mother"
- married! mum walt "never lawfully"
- discover? opal walt "knew"
- reveal opal june "drove the old man"
+ travel walt "gone to"
- ill firstwife "dying"
+ attack june opal "strikes"
- help.past opal walt "drove"
- sad june "sobs"

== 6
[Hutch](hutch) goes before the [judge](judge) with a note of hand, and the [judge](judge), [who](judge) hunts with [him](hutch), gives the family until freeze-up. [Dell](dell) has a proposal: let [Corinne](corinne) marry [him](dell), and the well will stay in both houses. [Corinne](corinne), asked as one asks after a heifer, tells [him](dell) where [he](dell) can put the well. In the elevator that night [she](corinne) waits for [him](dell) nevertheless, with an engine running, and when [he](dell) does not come [she](corinne) sets off for the coast by herself.
- accuse hutch walt "before the judge"
- friend hutch judge "hunts with him"
- propose dell corinne "proposal"
+ reject corinne dell "where he can put"
+ travel corinne "sets off"

== 7
In [Winnipeg](@winnipeg) [Junia](june) finds a rented room, an oxygen bottle and [her](june) [father](walt) spooning custard into a [stranger](firstwife) with [his](walt) ring on. [He](walt) does not defend himself. The marriage lasted a winter; a [boy](lostboy) was born and lost. It is [Irena](firstwife) [who](firstwife) takes [Junia](june)'s hand and says that the [boy](lostboy) was not lost, only signed away, and that in the province of [Manitoba](@manitoba) there must be a [man](lostboy) of fifty with [Walt](walt)'s ears. On the third night [she](firstwife) slips off without a sound.
+ find june walt "finds" @winnipeg
- parent walt june "father"
- help walt firstwife "spooning"
- married firstwife walt "with his ring on"
- birth.past firstwife lostboy "born"
- lose.past firstwife lostboy "lost"
- lose! firstwife lostboy "not lost"
- parent walt lostboy "ears"
+ reveal firstwife june "says"
- meet firstwife june "takes Junia's hand"
- die firstwife "slips off"

== 8
Left to himself, [Dell](dell) drinks. [He](dell) accuses [Ravinder](ravi) of making eyes at the land and at [his](dell) [sister](june), knocks [him](ravi) off the porch and burns [his](ravi) soil maps. [Baba](gran) fires the shotgun into the ceiling to restore order. In a motel outside [Medicine Hat](@medhat), [Corinne](corinne) is robbed of [her](corinne) purse by a [drifter](drifter) with a soft voice, [who](drifter) an hour later, ashamed, brings it back untouched but for the photograph of an old [farmer](walt). "Who's this to [you](corinne)?" [he](drifter) asks. "[He](walt) looks like [me](drifter)."
- sad dell "drinks"
- accuse dell ravi "making eyes"
- attack dell ravi "knocks him"
+ steal drifter corinne "robbed"
- sad drifter "ashamed"
- gift drifter corinne "brings"
+ discover drifter walt "looks like me"
- love? ravi june "making eyes"
- sibling dell june "sister"

== 9
Snow in September lays the durum flat. [Walt](walt) comes up the lane at [Junia](june)'s side, and [Dell](dell), on crutches, bars the door to [him](walt): twenty years unpaid, and for a bigamist. It is the [grandmother](gran) [who](gran) lifts the latch. During the night the two [men](dell+walt), without having exchanged a syllable, are out under the headlights on two combines, going round each other, and by daybreak the quarter is in the bin. The first word, says [Opal](opal), was [Dell](dell)'s, and it was breakfast.
+ return walt "comes up the lane"
- injure.past dell "crutches"
- reject dell walt "bars the door"
- accuse dell walt "bigamist"
- kin dell gran "grandmother"
- help gran walt "lifts"
+ reconcile dell walt "breakfast"

== 10
The note of hand, held up to a lamp by [Ravinder](ravi), shows the watermark of a mill that opened in 1998; it is dated 1991. [Beaucage](mountie) drives out to [Hutch](hutch)'s ranch with handcuffs and finds [him](hutch) in the corral beneath [his](hutch) own prize bull. [Dr Strand](vetm) can do nothing for [him](hutch). With [his](hutch) last breath the old [crook](hutch) asks [her](mountie) to tell the [girl](corinne), and cannot say what. [Corinne](corinne) is an heiress, and nobody knows where [she](corinne) is.
+ discover ravi hutch "watermark"
- betray.past hutch walt "dated"
- travel mountie "drives"
- arrest? mountie hutch "handcuffs"
- find mountie hutch "finds"
- treat! hutch vetm "nothing for him"
+ die hutch "last breath"
- reveal? hutch corinne "tell"
- find corinne "heiress"

== 11
[She](corinne) is on the bus, asleep on the shoulder of the [drifter](drifter), [who](drifter) answers to [Sonny](drifter) and has never had anyone to wake up for. [He](drifter) delivers [her](corinne) to [Dell](dell) and [Dell](dell) to [his](dell) senses: asked this time the way one asks a person, [she](corinne) lets [him](dell) sweat for a whole reel before [she](corinne) answers. At the same barn dance [Walt](walt) comes face to face with a [man](drifter) wearing [his](walt) ears. Neither of [them](drifter+walt) can find the door. [Baba](gran) runs [her](gran) fingers over [the younger](drifter)'s skull and names [him](drifter) Petrenko.
- return corinne "on the bus"
- help drifter corinne "delivers"
+ propose dell corinne "asked this time"
+ meet drifter walt "face to face"
- parent walt drifter "Petrenko"
- kin drifter gran "names him"
- celebrate walt "barn dance"

== 12
At freeze-up the well still draws. [Corinne](corinne) has deeded it to both sections and [her](corinne) quarter-horses to [Sonny](drifter), [who](drifter) gentles them with [his](drifter) voice. [Ravinder](ravi) takes off a ring, puts it in the piano and asks [Junia](june) whether [she](june) would consider a school with eleven pupils and a draught. [She](june) already has: [her](june) cello has been in the attic since Sunday, and so, says [Opal](opal) to the potatoes, has [she](june). [Walt](walt) hangs [his](walt) hat on the nail. In [Corinne](corinne)'s cradle, come spring, there lies a [girl](baby), [who](baby) will be named for nobody.
- gift corinne drifter "deeded"
+ move june ravi "in the attic"
- hire? june _ "a school"
+ birth corinne baby "cradle"
