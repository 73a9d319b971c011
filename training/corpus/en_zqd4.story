%series A Fortnight at Pemberwick
%lang en
%genre Regency costume drama, recap column by a viewer without patience for bonnets
%cast hester   | Miss Hester Lisle; Hester | f
%cast drusilla | Miss Drusilla Lisle; Drusilla | f
%cast barnaby  | Sir Barnaby Stroud; Sir Barnaby; Stroud | m
%cast dowager  | Lady Stroud | f
%cast captain  | Captain Lucian Frere; Captain Frere; Lucian; Frere | m
%cast curate   | Mr Ambrose Tidy; Mr Tidy; Tidy | m
%cast mum      | Mrs Lisle | f
%cast dad      | Mr Lisle | m
%cast juno     | Juno Achebe-Hall; Juno | f
%cast widow    | Mrs Vane | f
%cast footman  | Jem | m
%cast colonel  | Colonel Frere | m
%cast baby     | - | m
%cast vane     | Vane | m

== 1
It is a truth et cetera. [Mr Lisle](dad) is ruined, [Mrs Lisle](mum) has palpitations, and the two [daughters](drusilla+hester) are shipped off for a fortnight to [Pemberwick](@pemberwick), where [Sir Barnaby Stroud](barnaby), thirty and rich, lives with [his](barnaby) [mother](dowager) and forty clocks. [Hester](hester), the sensible [one](hester), falls over a spaniel at [his](barnaby) feet. [Drusilla](drusilla), the pretty [one](drusilla), doesn't fall over anything; [she](drusilla) looks at the [footman](footman). On the terrace we get [Captain Frere](captain), [who](captain) was at school with the [baronet](barnaby) and has owed [him](barnaby) money ever since. [He](captain) asks [Hester](hester) for two dances. [Lady Stroud](dowager) counts them. I counted waistcoats: eleven.
- lose dad "ruined"
- ill mum "palpitations"
- parent dad+mum drusilla+hester "daughters"
- sibling drusilla hester "daughters"
- travel drusilla+hester "shipped off" @pemberwick
- parent dowager barnaby "mother"
- meet barnaby hester "at his feet"
+ love.start drusilla footman "looks at the footman"
- friend barnaby captain "at school with"
- flirt captain hester "two dances"

== 2
Rain, whist, boredom, and then [Juno Achebe-Hall](juno), thank heaven. The sugar [heiress](juno) from [Bristol](@bristol) drives [her](juno) own phaeton, speaks [her](juno) own mind and is, by the terms of some will or other, the [ward](juno) of our [host](barnaby). [Lady Stroud](dowager) would like [her](juno) for a daughter-in-law by Michaelmas. [Juno](juno) would like another scone. At the card table the [captain](captain) lets [Hester](hester) win, and [she](hester) notices, and minds, and lies awake over it. Does anybody lie awake over [Sir Barnaby](barnaby)? The [curate](curate), possibly. [Mr Tidy](curate) has borrowed a ladder from [him](barnaby) and cannot remember where [he](curate) put it.
- travel juno "drives"
- advisor barnaby juno "the ward"
+ wedding? barnaby juno "daughter-in-law"
- flirt captain hester "lets Hester win"
- discover hester captain "notices"
- love hester captain "lies awake"
- lose curate "cannot remember"
- gift.past barnaby curate "borrowed a ladder"

== 3
The ladder is found beneath [Drusilla](drusilla)'s window, with the [footman](footman) on it. Let us be fair, [he](footman) was bringing back a glove. The [dowager](dowager) dismisses [him](footman) before breakfast. The younger [Miss Lisle](drusilla) howls into the marmalade, and [her](drusilla) [sister](hester), [who](hester) is supposed to set an example, goes to the [baronet](barnaby) and speaks up for the [lad](footman) with such warmth that [Sir Barnaby](barnaby) gives [him](footman) the stables. [He](barnaby) does not hear a word [she](hester) says after "Sir". I recognise that face. I've seen it on spaniels. "How kind," says the [captain](captain), and [he](captain) cannot quite hide that [he](captain) would rather [she](hester) were less warm to rich men.
- find _ "is found"
+ date drusilla footman "beneath Drusilla's window"
- quit footman dowager "dismisses him"
- sad drusilla "howls"
- sibling drusilla hester "sister"
- help hester footman "speaks up for"
- hire footman barnaby "gives him the stables"
+ love.start barnaby hester "not hear a word"
- jealous captain barnaby "cannot quite hide"

== 4
Picnic! Someone always drowns a bit. [Juno](juno), standing up in a punt to make a point about sugar, goes overboard, and in after [her](juno), boots and sermon and all, jumps [Mr Tidy](curate). [He](curate) can't swim. So the [heiress](juno) hauls the [curate](curate) out, wrings [him](curate) like a dishcloth, and finds that under the hat there's a man with eyes. [Lady Stroud](dowager)'s plans take on water. On the bank a [lady](widow) in grey has watched us all through a lorgnette. That's [Mrs Vane](widow), [she](widow)'s a widow, and at the sight of [her](widow) [Lucian Frere](captain) breaks a plate. [He](captain) says it slipped. It didn't slip.
- rescue? curate juno "in after her"
+ rescue juno curate "hauls the curate out"
- love.start juno curate "a man with eyes"
- married.past _ widow "widow"
- return widow "at the sight of"
+ sad captain widow "breaks a plate"
- betray captain _ "says it slipped"

== 5
The facts about the [lady](widow) in grey, as [Hester](hester) has them from the cook, who has them from the coachman: [she](widow) was [somebody](vane)'s [wife](widow) in [Lisbon](@lisbon) when a certain young [officer](captain) carried [her](widow) bag upstairs and stayed till Lent. The [husband](vane) then stopped a bullet at dawn. Whose? Nobody says, and the cook says it loudest. [Hester](hester) asks the [officer](captain) in question straight out, over the asparagus. [He](captain) swears [he](captain) never saw [Mrs Vane](widow) before the picnic. [She](hester) believes [him](captain). [Hester](hester)! In the stable the new [groom](footman) learns [his](footman) letters; [Drusilla](drusilla) teaches. [They](drusilla+footman) have got as far as K.
- discover hester captain+widow "has them from"
+ affair.past captain widow "stayed till Lent"
- kill.past _ vane "stopped a bullet"
- married.past vane widow "somebody's wife"
- cheat.past widow vane "stayed till Lent"
- accuse hester captain "straight out"
- meet! captain widow "never saw"
+ betray captain hester "swears"
- advisor drusilla footman "teaches"
- kiss? drusilla footman "as far as K"

== 6
[Frere](captain) proposes. [Hester](hester) says yes. [Barnaby](barnaby) hears it from [Mother](dowager). [He](barnaby) winds a clock. It breaks. [Mrs Lisle](mum) arrives at once. [She](mum) embraces [Frere](captain). [She](mum) embraces the [footman](footman) by mistake. [Juno](juno) pities [Barnaby](barnaby). [Barnaby](barnaby) asks [Juno](juno) nothing. [Tidy](curate) writes verses. [Tidy](curate) burns verses. [Juno](juno) has read them first. Late at night [Mrs Vane](widow) waits for [Frere](captain). [She](widow) lays a hand on [her](widow) waist. "[Yours](captain), [I](widow) think," says [Mrs Vane](widow). And cut. Oh, well played.
+ propose captain hester "proposes"
- engaged.start captain hester "says yes"
- parent dowager barnaby "Mother"
- reveal dowager barnaby "hears it from"
- sad barnaby "winds a clock"
- travel mum "arrives at once"
- happy mum captain "embraces Frere"
- create curate "writes verses"
- love curate juno "writes verses"
- discover juno curate "has read them"
+ pregnant widow captain "hand on her waist"
- reveal widow captain "Yours, I think"

== 7
What does a gentleman do with one [fiancée](hester) and one expectant [widow](widow)? [He](captain) asks [his](captain) rich [friend](barnaby) for two hundred pounds, of course. And the rich [friend](barnaby), not knowing what it's for, writes the draft, with a face like a wet Sunday, because it is for [Hester](hester)'s happiness as far as [he](barnaby) knows. With these two hundred [Frere](captain) packs the [lady](widow) off to [Ostend](@ostend). [She](widow) goes as far as the inn. [Drusilla](drusilla), out walking with [her](drusilla) [groom](footman) ([they](drusilla+footman)'ve reached M, for marriage), sees the paying-off from behind a hedge. Tell the [bride](hester), shouts everybody on my sofa. "It would break [her](hester) heart," says the [groom](footman), and [Drusilla](drusilla) holds [her](drusilla) tongue.
- engaged captain hester "fiancée"
- pregnant widow captain "expectant widow"
- friend barnaby captain "rich friend"
- gift barnaby captain "writes the draft"
- betray captain barnaby "not knowing"
- love barnaby hester "Hester's happiness"
+ betray captain hester "packs the lady off"
- travel? widow "packs the lady off" @ostend
- gift captain widow "paying-off"
- discover drusilla captain+widow "sees the paying-off"
- reveal! drusilla hester "holds her tongue"
- couple drusilla footman "reached M"

== 8
Enter an [uncle](colonel), and about time. [Colonel Frere](colonel) has ridden from [Portsmouth](@portsmouth) to inspect [his](colonel) [nephew](captain)'s [bride](hester) and approves of [her](hester), [her](hester) teeth, [her](hester) French. The [mother-in-law](mum) elect approves of the [colonel](colonel). It's only when the port goes round that [he](colonel) toasts "poor [Vane](vane), [whom](vane) [you](captain), [my](colonel) [boy](captain), should never have called out", and there's a silence into which all forty clocks strike. [Hester](hester) puts down [her](hester) fan. [She](hester) looks at [her](hester) [betrothed](captain). The [liar](captain) goes up like a candle: first red, then out. [She](hester) doesn't scold. [She](hester) thanks the [old soldier](colonel), gives the [young one](captain) [his](captain) ring, and asks [Sir Barnaby](barnaby), very civilly, for a carriage.
- kin captain colonel "uncle"
- travel colonel "has ridden"
- love mum colonel "approves of the colonel"
+ reveal colonel hester "toasts"
- kill.past captain vane "called out"
- engaged captain hester "betrothed"
- discover hester captain "puts down her fan"
- kin? captain mum "mother-in-law elect"
- betray.past captain hester "The liar"
+ breakup hester captain "gives the young one"

== 9
Home, then, and the whole parish is sorry for [her](hester), which is the worst of it. [Mr Lisle](dad) puts a hand on [his](dad) elder [girl](hester)'s head and goes on reading; it's the nicest thing anybody does. At [Pemberwick](@pemberwick), the jilted [captain](captain) drinks [his](captain) [host](barnaby)'s claret and blames the [widow](widow), the [uncle](colonel), the moon. Then, in [his](captain) cups, [he](captain) lets out what the two hundred were for. [Barnaby Stroud](barnaby), mildest [man](barnaby) in the county, knocks [him](captain) into a clock. The friendship of twenty years goes tick and stops. I rewound it twice. [Lady Stroud](dowager) applauds: [she](dowager) never could abide the [fellow](captain)'s boots.
- return hester "Home"
- help dad hester "puts a hand on"
- parent dad hester "elder girl"
- breakup.past hester captain "jilted"
- accuse captain colonel+widow "blames the widow"
- kin captain colonel "uncle"
+ reveal captain barnaby "lets out"
+ attack barnaby captain "knocks him"
- friend.end barnaby captain "tick and stops"
- happy dowager "applauds"
- enemy captain dowager "never could abide"

== 10
An elopement, two in fact, for the writers were paid by the pair. [Drusilla](drusilla) and the [groom](footman) take the north road in the mail coach. [Juno](juno) and [her](juno) [clergyman](curate) take the phaeton, except that it's [she](juno) [who](juno) holds the reins, and [he](curate) [who](curate) has been told [they](curate+juno)'re going to a christening. "Whose?" asks [Tidy](curate) at Carlisle. "[Our](curate+juno) first," says [Juno](juno). [He](curate) thinks it over for a mile and then, to general joy, kisses [her](juno). The [guardian](barnaby) ought to give chase. The [guardian](barnaby) has other things to do: [he](barnaby)'s standing in the [Lisles](dad+mum)' hall, hat in hand, while [Mamma](mum) tells [him](barnaby) about [her](mum) palpitations.
+ flee drusilla+footman "take the north road"
- couple curate juno "her clergyman"
- betray juno curate "to a christening"
- wedding? curate juno "elopement"
- wedding? drusilla footman "elopement"
- travel curate+juno "take the phaeton"
- birth? juno "Our first"
+ kiss curate juno "kisses her"
- advisor barnaby juno "guardian"
- travel barnaby "standing in"
- ill mum "palpitations"

== 11
Now [he](barnaby)'ll say it. Now! [He](barnaby) asks after the spaniel. It's [her](hester) spaniel now; [he](barnaby) gave it to [her](hester) between two episodes, keep up. [Hester](hester), pale in blue, thanks [him](barnaby) for the carriage. [He](barnaby) says it was nothing. Five minutes of my life went by like this, and then [Mr Lisle](dad), behind the newspaper, remarks that if the young [man](barnaby) doesn't ask the [girl](hester) [he](dad)'ll ask for [her](hester). So [Barnaby](barnaby) asks. And [she](hester) refuses [him](barnaby)! Not because [she](hester) doesn't care, God knows, but because a woman can't be engaged twice in a month. "Then [I](barnaby) shall come back in June," says the [suitor](barnaby). [He](barnaby) leaves by the cupboard.
- gift.past barnaby hester "gave it to her"
- help.past barnaby hester "for the carriage"
- help dad barnaby "remarks"
+ propose barnaby hester "Barnaby asks"
- reject hester barnaby "refuses him"
- love hester barnaby "Not because"
- love barnaby hester "suitor"
- return? barnaby "come back in June"

== 12
A letter from [Gretna](@gretna): the [runaways](curate+drusilla+footman+juno) are man and wife, both couples, by the same anvil. [Mrs Lisle](mum), [who](mum) has got a stable [boy](footman) for a son-in-law, takes to [her](mum) bed; the [colonel](colonel) reads to [her](mum) there, door open. At the inn the [widow](widow) is brought to bed too, of a [boy](baby), on straw, with no one by but [Hester Lisle](hester), [whom](hester) [she](widow)'d sent for, God knows why. Perhaps because [they](hester+widow) had the same [man](captain). [They](hester+widow) don't become friends. But [Hester](hester) holds the lamp, cuts the cord, and writes to the [father](captain), in four words, where [he](captain) is wanted. And [he](captain) comes! I'd not have bet a button on [Frere](captain). [He](captain) looks at [his](captain) [son](baby) and takes off [his](captain) hat.
+ wedding curate juno "man and wife"
+ wedding drusilla footman "man and wife"
- flee.past curate+drusilla+footman+juno "runaways"
- kin footman mum "son-in-law"
- ill mum "takes to her bed"
- help colonel mum "reads to her"
+ birth widow baby "brought to bed too"
- invite widow hester "sent for"
- friend! hester widow "don't become friends"
- help hester widow "holds the lamp"
- parent captain baby "father"
- reveal hester captain "in four words"
- travel captain "he comes"

== 13
June. Roses. The [newlyweds](drusilla+footman) from the stables have opened a school for grooms; [Mrs Tidy](juno) preaches, one gathers, and [Mr Tidy](curate) bakes. The [dowager](dowager) has forgiven [her](juno) the scones. [Captain Frere](captain) makes an honest [woman](widow) of [his](captain) Lisbon [lady](widow), in grey, and it's the [man](barnaby) [he](captain) cheated [who](barnaby) stands beside [him](captain) and hands [him](captain) the ring. All clocks say noon. And [Hester](hester)? [She](hester) has walked eleven miles to [Pemberwick](@pemberwick), alone, with a wet dog, because June began at midnight and nobody had come. The [baronet](barnaby), [who](barnaby) had been stuck in that cupboard of shyness since daybreak, opens the door. [She](hester) trips over the dog. [He](barnaby) catches [her](hester) this time. Curtain; handkerchief; I take back everything about bonnets.
- married drusilla footman "newlyweds"
- create drusilla+footman "opened a school"
- married curate juno "Mrs Tidy"
- reconcile dowager juno "has forgiven her"
+ wedding captain widow "makes an honest woman"
- betray.past captain barnaby "he cheated"
- reconcile barnaby captain "stands beside him"
- advisor barnaby captain "hands him the ring"
- travel hester "walked eleven miles" @pemberwick
+ reconcile barnaby hester "catches her"
