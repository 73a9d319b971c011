%series The Thornfold Year
%lang en
%genre family drama: three sisters inherit a house, a public broadcaster's announcements
%cast rosalind | Rosalind | f
%cast viola | Viola | f
%cast juliet | Juliet | f
%cast father | Lucian | m
%cast mother | - | f
%cast fanshawe | Fanshawe | m
%cast edmund | Edmund | m
%cast nell | Nell | f
%cast marcus | Marcus | m
%cast jem | Jem | m
%cast tulley | Mrs Tulley | f
%cast perdita | Perdita | f
%cast adela | Adela Crewe; Adela | f
%cast clerk | - | f
%cast fcousin | - | n
%cast vchild | - | n
%cast ahusband | - | m

== 1
Three [sisters](juliet+rosalind+viola), [who](juliet+rosalind+viola) have not sat at one table since the funeral of [their](juliet+rosalind+viola) [mother](mother), learn from the [solicitor](fanshawe) [Fanshawe](fanshawe) that [their](juliet+rosalind+viola) [father](father) [Lucian](father), by [whom](father) the family was abandoned a generation ago, has bequeathed [them](juliet+rosalind+viola) [Thornfold](@thornfold), provided that [they](juliet+rosalind+viola) inhabit it together for a twelvemonth. [Rosalind](rosalind), [whose](rosalind) marriage to [Edmund](edmund) exists chiefly on paper, pleads for a sale; [Viola](viola), newly forsaken by [Marcus](marcus), and [Juliet](juliet), penniless as ever, have already brought [their](juliet+viola) boxes.
- sibling juliet+rosalind viola "sisters"
- die.past mother "funeral"
- parent mother juliet+rosalind+viola "mother"
- parent father juliet+rosalind+viola "father"
- flee.past father "abandoned"
+ gift father juliet+rosalind+viola "bequeathed"
- married edmund rosalind "marriage to Edmund"
+ breakup.past marcus viola "forsaken"
- move juliet+viola "brought their boxes"

== 2
While [Rosalind](rosalind), [who](rosalind) has yielded only for the sake of the money, apportions rooms, duties and blame with equal thoroughness, [Juliet](juliet) makes the acquaintance of [Jem](jem), the taciturn [gardener](jem), [whose](jem) wages nobody has paid since spring. [Viola](viola), sleepless, hears steps overhead: in the attic, it turns out, lives [Mrs Tulley](tulley), for thirty years [Lucian](father)'s [housekeeper](tulley) and, as the photographs on [her](tulley) wall make plain, considerably more than that.
+ meet jem juliet "makes the acquaintance"
+ discover viola tulley "it turns out"
- boss.past father tulley "housekeeper"
- affair.past father tulley "considerably more"

== 3
A visit from [Edmund](edmund), undertaken, [he](edmund) assures everyone, for the sole purpose of delivering [their](edmund+rosalind) [daughter](nell) [Nell](nell) for the holidays, opens [Rosalind](rosalind)'s eyes, since on the back seat of [his](edmund) car lies a scarf belonging to a [clerk](clerk) in [his](edmund) chambers. Although [she](rosalind) says nothing, [her](rosalind) [daughter](nell), [who](nell) has known for months and kept silent out of pity, reads it in [her](rosalind) face. [Juliet](juliet) spends the evening in the greenhouse with [Jem](jem), learning the Latin names of roses.
- parent edmund+rosalind nell "daughter"
+ discover rosalind clerk+edmund "opens Rosalind's eyes"
- boss edmund clerk "clerk in his chambers"
- reveal! rosalind "says nothing"
- discover.past nell edmund "has known for months"
- reveal.past! nell rosalind "kept silent"
- date jem juliet "evening in the greenhouse"

== 4
That [Lucian](father) did not die of [his](father) heart but walked into the lake with stones in [his](father) coat is something which [Mrs Tulley](tulley), under the influence of [Viola](viola)'s elderflower wine, lets slip at supper, and on which the three [heiresses](juliet+rosalind+viola) fall to disputing: was it remorse? Debt? [Fanshawe](fanshawe), consulted the next day, grows remarkably evasive. Outside, [Nell](nell) has found consolation in the company of a lame foal, which the neighbouring [farmer](adela), [Adela Crewe](adela), makes [her](nell) a present of.
+ reveal tulley juliet+rosalind+viola "lets slip"
- die.past father "walked into the lake"
- quarrel juliet+rosalind viola "disputing"
- reveal! fanshawe "evasive"
- neighbour adela juliet+rosalind+viola "neighbouring"
+ gift adela nell "makes her a present"

== 5
[Viola](viola), [whose](viola) stillborn [child](vchild) was never spoken of in the family, breaks down at the birth of a calf, of all occasions, and unburdens herself for the first time: to [Adela](adela), [who](adela), having buried a [husband](ahusband) of [her](adela) own, asks no questions but keeps hold of [her](viola) hand rather longer than neighbourly feeling requires. [Rosalind](rosalind), instead of returning to the office as announced, confronts [Edmund](edmund) in [London](@london) and is informed, with a barrister's courtesy, that [he](edmund) has long been meaning to broach the subject of a separation.
- birth.past viola vchild "stillborn child"
- die.past vchild "stillborn child"
- sad viola "breaks down"
+ reveal viola adela "unburdens herself"
- die.past ahusband "buried a husband"
- married.past adela ahusband "buried a husband"
- help adela viola "keeps hold"
- quarrel edmund rosalind "confronts" @london
+ breakup? edmund rosalind "separation"

== 6
On the very morning on which [Rosalind](rosalind), too proud to admit to [her](rosalind) [sisters](juliet+viola) that [she](rosalind) is no longer wanted at home, has the piano valued behind [their](juliet+viola) backs, a young [woman](perdita) appears at the gate with a suitcase and a birth certificate: [Perdita](perdita), of [whose](perdita) existence only [Fanshawe](fanshawe) was aware, is [Lucian](father)'s [daughter](perdita) too, and entitled to a quarter. [Mrs Tulley](tulley), [who](tulley) turns white and drops the tureen, is [her](perdita) [mother](tulley).
- reveal! rosalind juliet+viola "too proud to admit"
- sibling juliet+viola rosalind "sisters"
- betray rosalind juliet+viola "behind their backs"
- discover.past fanshawe perdita "aware"
+ parent father perdita "daughter"
- sad tulley "turns white"
+ parent tulley perdita "mother"

== 7
Whereas [Juliet](juliet) welcomes the new [half-sister](perdita) with open arms and half [her](juliet) wardrobe, [Rosalind](rosalind) engages [Fanshawe](fanshawe) to contest [her](perdita) claim, only to hear from [him](fanshawe) that a legal quarrel would cost all [four](juliet+perdita+rosalind+viola) the house. [Mrs Tulley](tulley) pleads with [Perdita](perdita), [whom](perdita) [she](tulley) gave away at [Lucian](father)'s insistence, for a single hour's hearing, and meets with a locked door. [Jem](jem), to [Juliet](juliet)'s dismay, does not fail to notice how prettily the [newcomer](perdita) laughs.
- sibling juliet perdita "half-sister"
- help juliet perdita "open arms"
- hire fanshawe rosalind "engages"
+ reject perdita tulley "locked door"
- reconcile? perdita tulley "pleads"
- sad juliet jem "dismay"
+ love.start jem perdita "how prettily"

== 8
A storm that fells the great cedar also brings down a number of pretences: [Viola](viola), cut off at [Adela](adela)'s farm for the night, no longer disguises from herself or from the [farmer](adela) what [she](viola) feels, and returns at dawn in a borrowed pullover and a state of bliss. [Rosalind](rosalind), faced with [Edmund](edmund)'s petition for divorce, which the postman delivers to the breakfast table, loses [her](rosalind) composure for the first time in [her](rosalind) life and is held, without a word, by both [her](rosalind) [sisters](juliet+viola).
- love viola adela "what she feels"
+ confess viola adela "no longer disguises"
- return viola "returns at dawn"
- happy viola "bliss"
+ divorce? edmund rosalind "petition for divorce"
- sad rosalind "loses her composure"
- help juliet+viola rosalind "held"
- sibling juliet+viola rosalind "sisters"

== 9
Scarcely has [Viola](viola) grown accustomed to happiness when [Marcus](marcus), ruined and repentant, stands in the hall and asks to be taken back; that [she](viola) hesitates is not lost on [Adela](adela), [who](adela) withdraws without reproach to [her](adela) lambing. [Juliet](juliet), having watched [Jem](jem) and [Perdita](perdita) exchange more than seedlings, strikes [her](juliet) [half-sister](perdita) in the face and takes flight to [Lisbon](@lisbon) with the housekeeping money, whereby, as [Fanshawe](fanshawe) regrets to point out, the terms of the will are no longer fulfilled.
- return marcus "stands in the hall"
- sad marcus "repentant"
- reconcile? marcus viola "to be taken back"
- breakup adela viola "withdraws"
- flirt jem perdita "exchange more than seedlings"
+ attack juliet perdita "strikes"
- sibling juliet perdita "half-sister"
- steal juliet "housekeeping money"
+ flee juliet "takes flight" @lisbon

== 10
With one [heiress](juliet) abroad and a month to run, [Thornfold](@thornfold) threatens to fall to a [cousin](fcousin) of [Fanshawe](fanshawe)'s, as [Nell](nell), going through the ledgers out of boredom, is the first to find out: the [solicitor](fanshawe) drew up the clause himself, after [Lucian](father)'s death. It falls to [Perdita](perdita), of all people, to travel to [Lisbon](@lisbon) and bring the runaway [sister](juliet) home, which [she](perdita) accomplishes by the simple expedient of renouncing [Jem](jem). [Viola](viola), [her](viola) mind made up, drives [Marcus](marcus) to the station.
- kin fanshawe fcousin "cousin"
+ discover nell fanshawe "find out"
- betray.past fanshawe juliet+rosalind+viola "drew up the clause"
- die.past father "Lucian's death"
- travel perdita "travel to Lisbon" @lisbon
- help perdita juliet "bring the runaway sister"
- sibling juliet perdita "sister"
- return juliet "home"
- breakup perdita jem "renouncing"
+ reject viola marcus "drives Marcus"

== 11
Before the court to which [Fanshawe](fanshawe) has to answer for forgery, [Rosalind](rosalind), [who](rosalind) gave up [her](rosalind) own career in law when [Nell](nell) was born, conducts [her](rosalind) [sisters](juliet+viola)' case with such brilliance that even [Edmund](edmund), on the public benches, applauds and, in the corridor afterwards, proposes to let bygones be bygones; [she](rosalind) thanks [him](edmund) and signs the papers. At the sickbed of [Mrs Tulley](tulley), [whose](tulley) strength is failing, [Perdita](perdita) utters at last the word for which the old [woman](tulley) has been waiting.
- accuse _ fanshawe "answer for forgery"
- quit.past rosalind "gave up"
- birth.past rosalind nell "was born"
- help rosalind juliet+viola "conducts"
- sibling juliet+viola rosalind "sisters"
- reconcile? edmund rosalind "let bygones be bygones"
+ divorce edmund rosalind "signs the papers"
- ill tulley "strength is failing"
+ reconcile perdita tulley "the word"

== 12
The twelvemonth ends with a burial, since [Mrs Tulley](tulley) is laid to rest by the lake beside the [man](father) [she](tulley) loved, and with a feast at which [four](juliet+perdita+rosalind+viola), not three, take [their](juliet+perdita+rosalind+viola) places at the head of the table. [Adela](adela), won back by [Viola](viola) in a long night of lambing, brings the foal, cured of its limp; [Juliet](juliet) opens the nursery that [she](juliet) and [Jem](jem), now nothing but partners in business, have founded. As for the sale of the house, on which [Rosalind](rosalind) once insisted, no one remembers having suggested it.
+ die tulley "laid to rest"
- love.past tulley father "loved"
- celebrate juliet+perdita+rosalind+viola "feast"
+ reconcile adela viola "won back"
- colleague jem juliet "partners in business"
- create jem+juliet "founded"
