%series The Slate Will
%lang en
%genre costume drama about a disputed inheritance, North Wales 1926, encyclopaedia synopses
%cast sir      | Sir Caradoc Prosser; Sir Caradoc; Caradoc | m
%cast dowager  | Lady Prosser; Augusta Prosser; Augusta | f
%cast idris    | Idris Prosser; Idris | m
%cast gwen     | Gwenllian Prosser; Gwenllian; Gwen | f
%cast leopold  | Leopold Prosser; Leopold; Leo | m
%cast hester   | Hester Prosser; Hester | f
%cast bastian  | Bastian Roe; Bastian; Roe | m
%cast nesta    | Nesta Pugh; Nesta | f
%cast fane     | Mr. Fane; Fane | m
%cast zoltan   | Count Zoltan; Zoltan | m
%cast curate   | Silvan Moss; Moss | m
%cast judge    | - | n
%cast maid     | Tibby | f
%cast dr       | Dr. Maddox; Maddox | m
%cast infant   | - | n

== 1 Black Borders
[Sir Caradoc Prosser](sir), [owner](sir) of four slate quarries and a castle with no roof on the east side, chokes on a plum stone at [his](sir) seventieth birthday dinner, and before the body is cold [his](sir) two [sons](idris+leopold), [Idris](idris), the [elder](idris), [who](idris) has run the quarries, and [Leopold](leopold), [who](leopold) has run up debts, are at each other's throats over the keys. [Mr. Fane](fane), the family [solicitor](fane), reads out the will: everything goes to one [Bastian Roe](bastian), of [whom](bastian) nobody has ever heard, save the [widow](dowager), [who](dowager) turns to stone.
- celebrate sir "birthday dinner"
+ die sir "chokes"
- parent sir idris+leopold "sons"
- sibling idris leopold "sons"
- quarrel idris leopold "each other's throats"
- advisor fane idris+leopold+sir "family solicitor"
- reveal fane "reads out"
+ find bastian sir "everything goes to"
- married.past dowager sir "widow"
- sad dowager "turns to stone"

== 2 The Lighterman
The [heir](bastian) is run to earth on a barge at [Runcorn](@runcorn) by [Fane](fane) and brought to the castle in a borrowed collar, where [Lady Prosser](dowager) receives [him](bastian) without offering a chair, [Hester](hester), [who](hester) married [Leopold](leopold) for a title that now looks unlikely, appraises [him](bastian) like a horse, and only [Gwenllian](gwen), the late [baronet](sir)'s [daughter](gwen), takes [his](bastian) cold hand in both of [hers](gwen). [Idris](idris) tells the [bargee](bastian) that [he](idris) will see [him](bastian) in court or at the bottom of the quarry, whichever is the nearer.
- find fane bastian "run to earth"
- travel bastian "brought to the castle"
- married hester leopold "married"
- parent sir gwen "daughter"
- die.past sir "late baronet's"
- meet bastian gwen "takes his cold hand"
- help gwen bastian "takes his cold hand"
+ threaten idris bastian "bottom of the quarry"

== 3 What the Butler's Book Said
From the [maid](maid) [who](maid) lights the fires, a [girl](maid) without a name to the family though [she](maid) has been with it since [she](maid) was twelve, [Bastian](bastian) gathers that [his](bastian) [mother](nesta), [Nesta Pugh](nesta), once scrubbed these very stairs, and that [she](nesta) was turned out in a snowstorm, five months gone, by [her ladyship](dowager), [who](dowager) knew quite well by [whom](sir). [He](bastian) confronts [Augusta](dowager) in the chapel. [She](dowager) does not deny it. What [she](dowager) cannot pardon [her](dowager) [husband](sir) is not the [girl](nesta), [she](dowager) says, but having wept for [her](nesta) every Christmas.
- boss dowager maid "maid"
- reveal maid bastian "gathers"
- parent nesta bastian "mother"
- quit.past nesta dowager "turned out"
- pregnant.past nesta sir "five months gone"
- discover.past dowager nesta+sir "knew quite well"
+ parent sir bastian "by whom"
- accuse bastian dowager "confronts"
- married.past dowager sir "husband"
- reconcile! dowager sir "cannot pardon"
- love.past sir nesta "wept for her"

== 4 A House Divided
[Idris](idris) sues [Bastian](bastian). [Leopold](leopold) sides with [Bastian](bastian). [Leopold](leopold) has [his](leopold) reasons. [Hester](hester) has others. [She](hester) meets [Bastian](bastian) in the boathouse. [Bastian](bastian) keeps [his](bastian) hat on. [Hester](hester) takes off [her](hester) gloves. Nothing more comes off. [He](bastian) says good night to [Hester](hester). [Gwen](gwen) sees [them](bastian+hester) leave. [Gwen](gwen) is not pleased with [Hester](hester). [Tibby](maid) the [maid](maid) drops a tray. [Moss](curate) preaches on greed. The [curate](curate) looks only at [Gwen](gwen).
- accuse idris bastian "sues"
- help leopold bastian "sides with"
+ flirt hester bastian "takes off her gloves"
- reject bastian hester "says good night"
- discover gwen bastian+hester "sees them leave"
- sad gwen hester "not pleased"
- love curate gwen "looks only at"

== 5 The Count
[Gwenllian](gwen)'s season in [London](@london), cut short by the lawsuit, has left one souvenir, a Hungarian [nobleman](zoltan) with perfect teeth, [who](zoltan) now descends on the castle, asks [Idris](idris), as head of the family, for [his](idris) [sister](gwen)'s hand, and asks [Idris](idris), as one gambler to another, for a loan until Tuesday. [She](gwen) accepts [Count Zoltan](zoltan) at dinner, chiefly, or so it seems to [Hester](hester), because [her](gwen) new [half-brother](bastian) has told [her](gwen) not to. Under the table the [nobleman](zoltan)'s foot has meanwhile found that of [Leopold](leopold)'s [wife](hester).
- travel zoltan "descends on"
+ propose zoltan gwen "sister's hand"
- sibling gwen idris "sister"
- engaged.start gwen zoltan "accepts"
- sibling bastian gwen "half-brother"
- advisor bastian gwen "told her not to"
- married hester leopold "wife"
- flirt zoltan hester "foot"
- cheat zoltan gwen "foot"

== 6 Blasting Powder
No sooner has the [judge](judge) found for [Roe](bastian) than a charge goes off early in the north gallery and buries the new [master](bastian) under a ton of slate. [Dr. Maddox](dr), [who](dr) has buried enough quarrymen, gives up at nightfall; [Idris](idris), to everyone's surprise and most of all [his](idris) own, goes on digging with bare hands till morning and drags [his](idris) [rival](bastian) out by the boots. [The two](bastian+idris) sit in the dust. "[You](bastian) are [his](sir) image," [Idris](idris) says finally. "[I](idris) hated [you](bastian) for that."
- find bastian "found for Roe"
- injure bastian "buries"
- enemy bastian idris "rival"
- rescue! dr bastian "gives up"
+ rescue idris bastian "drags"
- sad.past idris bastian "hated you"
- reconcile bastian idris "sit in the dust"

== 7 The Convalescent
While the [invalid](bastian) is being nursed in the blue room, in shifts, by a [girl](maid) [who](maid) lights fires and a [lady](hester) [who](hester) starts them, [Silvan Moss](curate) plucks up [his](curate) courage to inform [Gwenllian](gwen) that [he](curate) has adored [her](gwen) since confirmation class, is thanked, and is told of the [Count](zoltan). The [curate](curate) drowns [his](curate) sorrow in [Maddox](dr)'s sherry. There [he](curate) hears from the [doctor](dr), [who](dr) studied in [Vienna](@vienna), that the only [Zoltan](zoltan) known in that city, title or no title, waited at tables.
- injure.past bastian "invalid"
- treat bastian hester+maid "nursed"
+ confess curate gwen "adored"
- reject gwen curate "is thanked"
- reveal gwen curate "is told of"
- engaged gwen zoltan "the Count"
- sad curate "sorrow"
+ reveal dr curate "hears from the doctor"
- betray zoltan gwen "waited at tables"

== 8 Short Commons
[Moss](curate) tells [Gwen](gwen) about the [waiter](zoltan). [Gwen](gwen) boxes [Moss](curate)'s ears. Then [Gwen](gwen) counts the spoons. [Zoltan](zoltan) has left with the spoons. [Zoltan](zoltan) has also left with [Hester](hester). [Leopold](leopold) reads [Hester](hester)'s letter. [Leo](leopold) pours a whisky for [Bastian](bastian). [Bastian](bastian) walks now with a stick. [Tibby](maid) bought [him](bastian) the stick. [He](bastian) teaches [Tibby](maid) to read. The [dowager](dowager) watches from [her](dowager) window. [She](dowager) remembers another [maid](nesta).
- reveal curate gwen "tells Gwen"
- attack gwen curate "boxes"
+ steal zoltan gwen "left with the spoons"
- breakup zoltan gwen "left with Hester"
+ breakup hester leopold "Hester's letter"
- flee hester+zoltan "left with"
- affair hester zoltan "also left"
- gift leopold bastian "pours a whisky"
- recover bastian "walks now"
- gift maid bastian "bought him the stick"
- advisor bastian maid "teaches"

== 9 Cold Harbour
[Hester](hester) is back, without jewels or [count](zoltan), in the third-class carriage, and [Leopold](leopold), [who](leopold) could have had the gates locked, carries in [her](hester) only bag and asks no question; it is the first thing [he](leopold) has ever done that [his](leopold) [mother](dowager) admires. [Her ladyship](dowager) is less pleased to surprise the other [brother](bastian), for so [she](dowager) must now call [him](bastian), with the [housemaid](maid) in [his](bastian) arms. [Augusta](dowager) opens [her](dowager) mouth to dismiss [her](maid). Then [she](dowager) sends [Fane](fane) to [Runcorn](@runcorn) instead, with a letter for a [woman](nesta) [she](dowager) last saw in the snow.
+ return hester "is back"
- help leopold hester "carries in"
- reconcile hester leopold "asks no question"
- parent dowager leopold "mother"
- discover dowager bastian+maid "surprise"
- sibling bastian leopold "other brother"
+ couple.start bastian maid "in his arms"
- quit? maid dowager "dismiss"
- travel fane "sends Fane" @runcorn

== 10 The Guest of Honour
[Nesta Pugh](nesta), [whose](nesta) name has not been spoken in the house for thirty-one years, comes up the front steps on the arm of the [solicitor](fane), [who](fane) has, on the way, lost [his](fane) heart to [her](nesta), and is met at the top by the [woman](dowager) [who](dowager) drove [her](nesta) down them. [The two](dowager+nesta) take tea with the doors shut. The kitchen staff, at the keyhole, hear first raised voices, then nothing, then, unbelievably, laughter at some remark about [Caradoc](sir)'s beard. [Bastian](bastian) finds [his](bastian) [mother](nesta) and [Lady Prosser](dowager) asleep in the same window seat.
- return nesta "comes up"
- love.start fane nesta "lost his heart"
- quit.past nesta dowager "drove her down"
- quarrel dowager nesta "raised voices"
+ reconcile dowager nesta "laughter"
- find bastian dowager+nesta "finds"
- parent nesta bastian "mother"

== 11 Codicil
In the lining of the late [baronet](sir)'s dinner jacket [Fane](fane), [who](fane) had it altered for [his](fane) own courtship, chances on a later will, dated the day of the plum stone, by which everything passes to [Idris](idris) after all; [he](fane) could burn it for the sake of the [woman](nesta) at [his](fane) side, and does not. [Bastian](bastian) hands [his](bastian) elder [half-brother](idris) the keys with something like relief. The new [heir](idris) weighs the bunch and gives back one: north gallery. "[Partners](bastian+idris)," says [Idris](idris), [who](idris) has never shared so much as an umbrella.
- die.past sir "late baronet's"
+ find fane "chances on"
- couple fane nesta "at his side"
+ find idris sir "passes to Idris"
- gift bastian idris "hands"
- sibling bastian idris "half-brother"
- happy bastian "relief"
- colleague.start bastian idris "Partners"

== 12 Roof
[Bastian](bastian) weds [Tibby](maid) in the roofless east wing. [Moss](curate) marries [them](bastian+maid). It rains on [Moss](curate). [Gwenllian](gwen) holds an umbrella over [him](curate). [Moss](curate) thinks of [his](curate) ears. [Gwenllian](gwen) kisses one of them. [Hester](hester) is carrying [Leopold](leopold)'s [child](infant). [Maddox](dr) says it is [Leopold](leopold)'s. [Leopold](leopold) believes [Maddox](dr). [Fane](fane) takes [Nesta](nesta) to [Venice](@venice). [Lady Prosser](dowager) has moved into the lodge. The roof will cost [Idris](idris) a fortune. [Idris](idris) is smiling.
+ wedding bastian maid "weds"
- help gwen curate "holds an umbrella"
+ kiss curate gwen "kisses"
- pregnant hester leopold "carrying"
- reveal dr leopold "says"
- travel fane+nesta "takes Nesta" @venice
- move dowager "moved into"
- happy idris "smiling"
