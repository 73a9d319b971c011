%series Crape and Sons
%lang en
%genre Victorian costume drama, undertakers in Whitby, encyclopaedia episode table, past and present, long sentences
%cast obed     | Obadiah Crape; Obadiah; Mr Crape | m
%cast hettie   | Hester Crape; Hettie | f
%cast silas    | Silas Crape; Silas | m
%cast noah     | Noah Crape; Noah | m
%cast violet   | Violet Sneddon; Violet | f
%cast pascoe   | Captain Pascoe; Pascoe | m
%cast lovell   | Dr Amos Lovell; Lovell; Amos | m
%cast ivy      | Ivy Blow; Ivy | f
%cast swale    | Mrs Swale; Swale | f
%cast lam      | Lam Wing | m
%cast cousin   | - | f
%cast babe     | - | m
%cast curate   | - | m

== 1 Six Feet
[Obadiah Crape](obed), [who](obed) has buried half of [Whitby](@whitby) and means to bury the rest, makes it known at supper that the firm will go to whichever of [his](obed) two [sons](noah+silas) is the first to take a wife; whereupon [Silas](silas), [who](silas) has been paying [his](silas) addresses to [Violet Sneddon](violet), the [milliner](violet), for a year without result, goes out and pays them twice in one evening, and [Noah](noah), the [younger](noah), confides to [his](noah) [sister](hettie) [Hettie](hettie) that [he](noah) has been walking on the cliff with the very same [milliner](violet) since Whitsun. [Hettie](hettie), [who](hettie) does the firm's accounts and isn't in the will, asks for the salt.
- gift? obed noah+silas "firm will go to"
- parent obed noah+silas "sons"
- wedding? _ noah+silas "take a wife"
- flirt silas violet "paying his addresses"
- sibling noah silas "the younger"
+ reveal noah hettie "confides to"
- sibling hettie noah "sister"
+ date noah violet "walking on the cliff"
- enemy noah silas "the very same milliner"

== 2 A Sailor Home
[Captain Pascoe](pascoe), given up for drowned these five years and mourned, at trade price, in one of [Crape](obed)'s best empty coffins, comes up the harbour steps with a Cantonese [steward](lam) and a beard, and learns from the first [person](swale) [he](pascoe) meets, the [midwife](swale) [Mrs Swale](swale), that [his](pascoe) [intended](ivy), [Ivy Blow](ivy), has not waited, but has been since Candlemas the [wife](ivy) of [Dr Amos Lovell](lovell). The [doctor](lovell), called to the inn because a [stranger](pascoe) has fainted, finds himself holding the wrist of the only [man](pascoe) in the county [whom](pascoe) [he](lovell) has cause to fear, and takes a long time over the pulse. [Hettie](hettie) sends in a bill for the empty coffin.
- die! pascoe "given up for drowned"
+ return pascoe "comes up the harbour steps"
- boss pascoe lam "steward"
- reveal swale pascoe "learns from"
- engaged.past ivy pascoe "intended"
- breakup.past ivy pascoe "has not waited"
- married ivy lovell "wife"
- ill pascoe "has fainted"
- treat pascoe lovell "takes a long time"
- enemy lovell pascoe "cause to fear"

== 3 Banns Withheld
Of the two proposals that [Violet](violet) receives in a single week, one comes on [his](silas) knees and one in a letter pushed under [her](violet) door, and it is a pity, as the narrator remarks, that [her](violet) [lodger](curate), the [curate](curate), should have used the letter to light [his](curate) pipe; for [Violet](violet), supposing herself forgotten by the [brother](noah) [she](violet) prefers, says yes to the [one](silas) [who](silas) is there. [Noah](noah) is asked to make the cake knife. When [he](noah) has understood what for, [he](noah) takes [Silas](silas) by the collar across an open grave, into which both [heirs](noah+silas) fall, to the distress of the mourners, and from which [neither](noah+silas) will help the other out.
+ propose silas violet "on his knees"
- propose noah violet "in a letter"
- housemate curate violet "her lodger"
- love! noah violet "supposing herself forgotten"
- love violet noah "she prefers"
- sibling noah silas "brother"
+ engaged.start silas violet "says yes"
- attack noah silas "by the collar"
- help! noah+silas "neither will help"

== 4 Tide Table
[Ivy](ivy) sees [Pascoe](pascoe) in church. [Ivy](ivy) drops [her](ivy) psalter. [Lovell](lovell) picks it up. [Lovell](lovell) has seen [Pascoe](pascoe) first. At home [Lovell](lovell) locks the gate. [Ivy](ivy) asks for the key. [Lovell](lovell) strikes [Ivy](ivy). It is not the first time. [Swale](swale) knows about [Lovell](lovell). [Hettie](hettie) buys tea from [Lam Wing](lam). [Lam Wing](lam) bows to [Hettie](hettie). [Hettie](hettie) bows to [Lam Wing](lam). It goes on for a while. [Obadiah](obed) measures a sleeping dog. Pine is cheap. Oak is dear.
- love ivy pascoe "drops her psalter"
- discover lovell pascoe "has seen Pascoe"
- abduct lovell ivy "locks the gate"
+ attack lovell ivy "strikes Ivy"
- attack.past lovell ivy "not the first time"
- discover swale lovell "knows about Lovell"
- meet hettie lam "buys tea"
+ flirt hettie lam "bows to"

== 5 The Wedding Breakfast
On the morning on which [Silas](silas) marries [Violet](violet), [Noah](noah), engaged on a child's coffin in the yard, refuses to put down the plane, so that the [bride](violet), driving past in white, has to hear it as far as the church; in the vestry, where the [curate](curate) in [his](curate) cups complains that pipe spills are no longer what they were, [she](violet) learns, the ring being on [her](violet) finger by a quarter of an hour, what was in the last one. [She](violet) dances with everybody. [Silas](silas), [who](silas) has got the firm, the [wife](violet) and the front bedroom, is seen at midnight on the stairs, knocking, with a candle.
+ wedding silas violet "marries Violet"
- reveal curate violet "complains that"
- discover violet noah "learns"
- find silas "has got the firm"
- married silas violet "the wife"
- reject violet silas "knocking, with a candle"

== 6 What Swale Knew
[Mrs Swale](swale), [who](swale) has brought into the world most of those whom [Crape](obed) will see out of it, tells [Pascoe](pascoe), in return for a bottle, what everybody's wash-lines have told [her](swale): that [Ivy](ivy)'s sleeves are long in summer, and that the [son](babe) to [whom](babe) [she](ivy) gave birth seven months after the wedding was no seven months' [child](babe). The [captain](pascoe) counts back to the night before [he](pascoe) sailed, and further than the bottle will take [him](pascoe). The [boy](babe) is four, says [Swale](swale), and whoever told [you](pascoe) Candlemas, [captain](pascoe), didn't tell [you](pascoe) which one.
- reveal swale pascoe "tells Pascoe"
- gift pascoe swale "in return for a bottle"
- attack.past lovell ivy "sleeves are long"
- birth.past ivy babe "gave birth"
- parent ivy babe "son"
- wedding.past ivy lovell "the wedding"
+ parent pascoe babe "counts back"
- sex.past ivy pascoe "night before he sailed"

== 7 The Linen Press
Though [she](violet) has resolved to be a good [wife](violet) to the [man](silas) [whose](silas) name is over the door, [Violet](violet) is sent into the linen room for shrouds on the same wet Thursday as [Noah](noah), and what is found by [Hettie](hettie), [who](hettie) comes for the ledger, leaves no room for resolutions. The [bookkeeper](hettie) shuts the door on the [lovers](noah+violet), sits down in front of it with [her](hettie) knitting and informs [her](hettie) elder [brother](silas), when [he](silas) comes to look for [his](silas) [wife](violet), that it's stocktaking. [Lam Wing](lam), [who](lam) has seen [her](hettie) tell the lie without dropping a stitch, offers [her](hettie) the post of partner in a tea warehouse, and, [he](lam) adds, in everything else.
- married silas violet "a good wife"
+ affair noah violet "what is found"
- cheat violet silas "what is found"
- discover hettie noah+violet "what is found"
- sibling hettie silas "elder brother"
+ betray hettie silas "stocktaking"
- help hettie noah+violet "sits down in front"
- propose lam hettie "in everything else"
- hire? hettie lam "the post of partner"

== 8 The Gate
[Pascoe](pascoe) comes for [Ivy](ivy) at noon, by the front, with [his](pascoe) hat in [his](pascoe) hand; [Lovell](lovell), [who](lovell) has been expecting [him](pascoe) by night and by the back, has only a walking stick within reach, and uses it. It's not the [sailor](pascoe) [who](pascoe) gets up last. While the [two](lovell+pascoe) are rolling among the dahlias, [Ivy](ivy) walks out past [them](lovell+pascoe) with the [boy](babe) on [her](ivy) arm, goes down to the harbour without once turning round and takes a room at [Mrs Swale](swale)'s, explaining that [she](ivy) has been fetched by enough men for one lifetime. The [physician](lovell) is sewn up by a vet.
- help? pascoe ivy "comes for Ivy"
+ attack lovell pascoe "uses it"
- quarrel lovell pascoe "rolling among the dahlias"
- parent ivy babe "the boy"
+ breakup ivy lovell "walks out past them"
- move ivy swale "takes a room"
- reject ivy pascoe "fetched by enough men"
- injure lovell pascoe "sewn up"
- treat lovell _ "sewn up"

== 9 Oak
[Obadiah](obed), in bed with [his](obed) chest, sends for the family in order to choose [his](obed) own handles, and because [he](obed) cannot die without having said it, says that [Noah](noah), of [whom](noah) [he](obed) was always fonder, was never a Crape, but was left in a sample coffin on the step on a night in March by a fisher [girl](swale) [who](swale) has since delivered other people's. All eyes go to [Mrs Swale](swale), [who](swale) drops the basin. [Silas](silas), freed of a [brother](noah), weeps like one; [Hettie](hettie) holds [Noah](noah)'s sleeve and says that [she](hettie) has kept the books for eleven years and that this changes nothing in any column. By evening the old [man](obed) has been laid out in pine, at [his](obed) own request.
- ill obed "in bed with his chest"
+ reveal obed noah "says that Noah"
- parent! obed noah "never a Crape"
- parent swale noah "by a fisher girl"
- sibling! noah silas "freed of a brother"
- sad swale "drops the basin"
- sad silas "weeps"
- help hettie noah "holds Noah's sleeve"
+ die obed "laid out in pine"

== 10 Plain Deal
[Silas](silas) inherits. [Silas](silas) offers [Noah](noah) half. [Noah](noah) wants [Violet](violet). "[You](noah) have had [her](violet) since spring," says [Silas](silas). [Silas](silas) has known since the stocktaking. [He](silas) is not a fool. [He](silas) loved [Violet](violet). [Violet](violet) asks pardon of [Silas](silas). [Silas](silas) gives [Violet](violet) the trunk. [Silas](silas) shakes hands with [Noah](noah). [Swale](swale) cooks for [Noah](noah). [Noah](noah) calls [her](swale) [Mrs Swale](swale). [Swale](swale) hopes for another word. [Hettie](hettie) says yes to [Lam Wing](lam). Heads turn. [Hettie](hettie) has never minded heads.
- find silas "inherits"
- gift? silas noah "offers Noah half"
- love noah violet "wants Violet"
- discover.past silas noah+violet "has known since"
- love.past silas violet "loved Violet"
- reconcile? silas violet "asks pardon"
+ breakup silas violet "gives Violet the trunk"
- reconcile noah silas "shakes hands"
- help swale noah "cooks for Noah"
+ engaged.start hettie lam "says yes to"

== 11 Contagion
When cholera comes in with a collier, [Lovell](lovell), [whose](lovell) practice has melted away since the dahlias, shuts himself up in the fever shed with the dying and isn't once heard to raise [his](lovell) voice; it is [Ivy](ivy), of all women, [who](ivy) brings the soup to the door, and [she](ivy) is there when [he](lovell) no longer comes to take it. The [widow](ivy) has [him](lovell) buried in oak. [Pascoe](pascoe), [who](pascoe) has helped [Silas](silas) to dig, day after day, until one could not be told from the other for lime, doesn't speak to [her](ivy) of what [he](pascoe) hopes, but teaches the [boy](babe) knots, and the [boy](babe) ties [his](pascoe) boot to [hers](ivy).
- help lovell _ "with the dying"
- help ivy lovell "brings the soup"
+ die lovell "no longer comes"
- married.past ivy lovell "widow"
- help pascoe silas "helped Silas to dig"
- love pascoe ivy "what he hopes"
- advisor pascoe babe "teaches the boy"

== 12 Fair Wind
The firm having been renamed [Crape and Sister](#crapesister), although the [sister](hettie) in question is by now [Mrs Lam](hettie) and sells more tea than coffins, [Silas](silas) is free to walk on the cliff of a Sunday, where the [curate](curate), sober since the cholera, introduces [him](silas) to [his](curate) [cousin](cousin), [who](cousin) doesn't mind black. [Violet](violet), [whose](violet) decree has come through, and [Noah](noah), [who](noah) at the church door turned to [Mrs Swale](swale) and called [her](swale) [Mother](swale), sail for [Halifax](@halifax) under [Captain Pascoe](pascoe). In the stern, with a small [boy](babe) between [them](ivy+pascoe), stands the [captain](pascoe)'s [bride](ivy) of that morning, [who](ivy) came aboard, as [she](ivy) pointed out to [him](pascoe), on [her](ivy) own feet.
- married hettie lam "Mrs Lam"
- meet cousin silas "introduces him"
- kin cousin curate "cousin"
- divorce silas violet "decree"
- recover curate "sober"
- reconcile noah swale "called her Mother"
- parent swale noah "Mother"
+ travel noah+violet "sail for Halifax" @halifax
- parent ivy+pascoe babe "small boy"
+ wedding ivy pascoe "bride of that morning"
