%series Tolliver Rye
%lang en
%genre dynasty saga: a whiskey family in Kentucky, encyclopaedia summaries
%cast august | Augustus Tolliver; Augustus | m
%cast philippa | Philippa Tolliver; Philippa | f
%cast desmond | Desmond Tolliver; Desmond | m
%cast rosalind | Rosalind Tolliver; Rosalind | f
%cast quill | Quill Tolliver; Quill | m
%cast ottoline | Ottoline | f
%cast keziah | Keziah | f
%cast jasper | Jasper Crowe; Jasper; Crowe | m
%cast wendeline | Wendeline Crowe; Wendeline | f
%cast belmonte | Ignacio Belmonte; Ignacio; Belmonte | m
%cast farrow | Lucius Farrow; Farrow | m
%cast minh | Minh Trang; Minh | f
%cast pratt | Sheriff Odalys Pratt; Pratt | f
%cast nurse | Bodhi | m
%cast plotter  | - | n
%cast baby | Augusta | f

== 1 The Toast
Three hundred guests raise [his](august) own rye to [Augustus Tolliver](august) on the day [he](august) turns eighty. [His](august) three [heirs](desmond+quill+rosalind) wait for one sentence, which does not come: rather than hand the distillery to [Desmond](desmond), the [first-born](desmond), the [patriarch](august) beckons forward a [cooper](jasper) of forty with the same long jaw. "[My](august) [boy](jasper)," [he](august) tells the crowd. [Philippa](philippa), [who](philippa) has worn [his](august) ring for fifty years, puts down [her](philippa) glass and crosses the lawn alone. The band goes on playing.
+ celebrate _ august "raise"
- parent august desmond+quill+rosalind "heirs"
- gift! august desmond "hand the distillery"
- parent august jasper "boy"
+ reveal august "tells the crowd"
- married august philippa "worn his ring"

== 2 Forty Years of Checks
[Desmond](desmond) calls the [cooper](jasper) a fortune hunter to [his](jasper) face and puts [his](desmond) [attorney](minh), [Minh Trang](minh), on [his](jasper) trail. [She](minh) turns up a birth certificate and, pinned to it, proof that [Augustus](august) has paid one [Wendeline Crowe](wendeline), the [mother](wendeline), every month since. [Quill](quill), the youngest [Tolliver](quill), has fewer scruples: [he](quill) drinks away a Tuesday with [Jasper](jasper), and [the two](jasper+quill) part as pals. In the still room, [Ignacio Belmonte](belmonte) pours [Rosalind](rosalind) the first sip of the reserve and cannot look away when [she](rosalind) shuts [her](rosalind) eyes.
- accuse desmond jasper "fortune hunter"
- advisor minh desmond "attorney"
+ investigate minh jasper "on his trail"
- discover minh jasper "turns up"
- gift.past august wendeline "has paid"
- parent wendeline jasper "mother"
- friend.start jasper quill "pals"
- gift belmonte rosalind "pours"
- love belmonte rosalind "cannot look away"

== 3 Angel's Share
Forty barrels of the reserve have vanished from warehouse six. [Sheriff Odalys Pratt](pratt) questions [Belmonte](belmonte), the master [distiller](belmonte), since only [he](belmonte) holds a key; [Rosalind](rosalind) swears that [he](belmonte) was with [her](rosalind) all night, which is how [her](rosalind) [mother](philippa) learns of the romance. [Philippa](philippa) forbids [her](rosalind) to see a man on the payroll. Up at the big house, [Ottoline](ottoline), tired of [Desmond](desmond)'s temper, shares [her](ottoline) cigarettes with [Lucius Farrow](farrow), [whose](farrow) bourbon has been stealing Tolliver customers for decades, and lets [him](farrow) light more than one.
- steal _ _ "have vanished"
- investigate pratt belmonte "questions"
- help rosalind belmonte "swears"
- parent philippa rosalind "her mother"
+ discover philippa belmonte+rosalind "learns of"
- couple belmonte rosalind "romance"
- sad ottoline desmond "tired of"
- gift ottoline farrow "shares"
- flirt farrow ottoline "light more than one"

== 4 The Lodge
[Farrow](farrow) and the [wife](ottoline) of [his](farrow) worst foe meet under false names at a fishing lodge. [Keziah](keziah), home from boarding school without leave, recognizes [her](keziah) [mother](ottoline)'s car outside and keeps driving. Unable to tell [her](keziah) [father](desmond), [she](keziah) unburdens herself to [Jasper](jasper), the new [uncle](jasper) [whom](jasper) [she](keziah) has known for nine days. [Crowe](jasper) advises silence. Meanwhile [Augustus](august)'s hand begins to shake so hard that [he](august) cannot sign, and [Bodhi](nurse), a live-in [nurse](nurse), is taken on by [Philippa](philippa).
- married desmond ottoline "wife"
- enemy desmond farrow "worst foe"
+ affair farrow ottoline "under false names"
- cheat ottoline desmond "under false names"
- return keziah "home from"
- parent ottoline keziah "mother"
- discover keziah ottoline "recognizes"
- parent desmond keziah "father"
- reveal! keziah desmond "Unable to tell"
- reveal keziah jasper "unburdens herself"
- kin jasper keziah "uncle"
- ill august "shake so hard"
- hire nurse philippa "taken on"

== 5 Staves
[Somebody](plotter) pays the lowest bidder to loosen a hoist in the cooperage, and half a ton of oak comes down on [Jasper](jasper). It is [Desmond](desmond) of all people [who](desmond) drags [him](jasper) clear. For the length of one ambulance ride [the brothers](desmond+jasper), neither of [whom](desmond+jasper) had ever used the word, are exactly that. [Wendeline](wendeline) arrives by bus to sit with [her](wendeline) [son](jasper), [whose](jasper) leg is in plaster, and runs into [Philippa](philippa) at the vending machine. Two old [women](philippa+wendeline), one bag of pretzels, and no shouting at all.
- hire _ plotter "pays"
- attack plotter jasper "loosen a hoist"
- injure jasper plotter "comes down on"
+ rescue desmond jasper "drags him clear"
- sibling desmond jasper "brothers"
- travel wendeline "arrives by bus"
- parent wendeline jasper "her son"
- help wendeline jasper "sit with"
- meet philippa wendeline "runs into"
- quarrel! philippa wendeline "no shouting"

== 6 Matchbook
A matchbook from the fishing lodge drops out of a coat, and [Desmond](desmond) reads the name inside. [He](desmond) does not raise [his](desmond) voice; [he](desmond) has [Ottoline](ottoline)'s dresses carried to the gate. [She](ottoline) goes to [Farrow](farrow), [who](farrow) turns out to want the recipe book more than the [woman](ottoline) and leaves [her](ottoline) standing on the porch. [Keziah](keziah), blaming herself, climbs out of the dormitory window for good. [Minh](minh), drafting the separation, finds herself thinking less about the paperwork than about the [client](desmond).
- discover desmond ottoline "reads the name"
+ breakup desmond ottoline "carried to the gate"
- travel ottoline "goes"
- love! farrow ottoline "more than the woman"
- reject farrow ottoline "leaves her standing"
- sad keziah "blaming herself"
- flee keziah "climbs out of"
- divorce? desmond ottoline "separation"
- advisor minh desmond "client"
- love minh desmond "thinking less"

== 7 Proof
The [girl](keziah) has been gone for six days. [Pratt](pratt) drags the quarry, the [grandfather](august) offers a reward, and a ransom demand, typed on Farrow stationery, proves to be a hoax. In truth [Keziah](keziah) sleeps in [Quill](quill)'s hunting cabin, where [she](keziah) happens upon forty barrels under a tarpaulin. So [her](keziah) gentle [uncle](quill) is the thief. [Quill](quill) weeps, pleads gambling debts and implores [her](keziah) to keep it from the family. [She](keziah) gives [him](quill) until Sunday.
- flee.past keziah "has been gone"
- investigate pratt keziah "drags the quarry"
- kin august keziah "grandfather"
- gift? august _ "reward"
- abduct! _ keziah "ransom demand"
+ find keziah "happens upon"
- kin keziah quill "uncle"
- steal.past quill "thief"
- sad quill "weeps"
- reveal quill keziah "pleads"
- lose.past quill "debts"
- reveal! keziah "keep it from"
- threaten keziah quill "until Sunday"

== 8 Sunday
Over the roast, [Quill](quill) stands up and owns to the theft. [Augustus](august), expected to roar, laughs until [he](august) coughs, coughs until [he](august) chokes, and is gone before the pie. [His](august) [widow](philippa) closes [his](august) eyes, and [Bodhi](nurse) stops the clock. [Desmond](desmond) embraces the [runaway](keziah), too relieved to scold. By nightfall the [youngest](quill) has a suitcase in [his](quill) hand: [his](quill) [sister](rosalind) holds [him](quill) responsible for the death and says so. Only [Jasper](jasper), on crutches, walks [him](quill) to the road.
+ reveal quill "owns to"
- steal.past quill "theft"
+ die august "is gone"
- married.past august philippa "widow"
- happy desmond keziah "too relieved"
- flee.past keziah "runaway"
- move? quill "a suitcase"
- sibling quill rosalind "his sister"
- accuse rosalind quill "holds him responsible"
- help jasper quill "walks him"

== 9 The Will
[Minh](minh) reads it in the barrel house. The distillery goes in equal parts to four [children](desmond+jasper+quill+rosalind), the recipe book to [Wendeline Crowe](wendeline), "[whom](wendeline) [I](august) ought to have married". A gasp. [Philippa](philippa), however, has known for decades and pats the seat beside [her](philippa). Contesting the document, [Desmond](desmond) sues [his](desmond) half-[brother](jasper), and the truce of the ambulance is over. [Rosalind](rosalind) picks the week of the funeral to tell [Ignacio](belmonte) that [she](rosalind) is late. [He](belmonte) kneels in the mash with a hose clamp for a ring; [she](rosalind) slips it on.
- reveal minh "reads it"
- gift august desmond+jasper+quill+rosalind "goes in equal parts"
- parent.past august desmond+jasper+quill+rosalind "children"
+ gift august wendeline "recipe book"
- wedding.past! august wendeline "ought to have married"
- discover.past philippa "has known"
- sibling desmond jasper "half-brother"
- accuse desmond jasper "sues"
- die.past august "funeral"
- reveal rosalind belmonte "tell Ignacio"
- pregnant rosalind belmonte "is late"
- propose belmonte rosalind "kneels"
+ engaged.start belmonte rosalind "slips it on"

== 10 Discovery
Depositions drag on. [Farrow](farrow), hoping to buy cheap from a house divided, offers [Wendeline](wendeline) a fortune for the recipe book; [she](wendeline) shuts the door on [his](farrow) shoe. That night [her](wendeline) kitchen is ransacked. [Bodhi](nurse), [who](nurse) since the funeral has rented [her](wendeline) back room, chases the [burglar](farrow) over two fences and comes home with a gold cufflink: L.F. [Minh](minh), cross-examining [Jasper](jasper), is ashamed of how honest [he](jasper) is and asks to be released from the case. [Desmond](desmond) refuses, then asks [her](minh) to dinner.
- gift? farrow wendeline "fortune"
- reject wendeline farrow "shuts the door"
+ steal? farrow wendeline "ransacked"
- die.past august "funeral"
- housemate nurse wendeline "rented her back room"
- find nurse "comes home with"
- investigate minh jasper "cross-examining"
- sad minh "ashamed"
- quit? minh desmond "released"
- reject desmond minh "refuses"
- invite desmond minh "asks her to"
- date? desmond minh "dinner"

== 11 Cuffs
[Pratt](pratt) comes for [Farrow](farrow) in the middle of [his](farrow) own tasting and walks [him](farrow) past the cameras. The hoist, the kitchen, the forged ransom note: the charge sheet grows. Shown the bank slip for the hoist, [Desmond](desmond) sees whom [he](desmond) should have taken to court and drops the suit against [Jasper](jasper). [The half-brothers](desmond+jasper) shake on it over an empty barrel. [Ottoline](ottoline), thinner, gets off the train and begs an hour with [her](ottoline) [daughter](keziah). [Keziah](keziah) pours [her](ottoline) a coffee and asks one question: why?
+ arrest pratt farrow "comes for"
- accuse _ farrow "charge sheet"
- discover desmond farrow "sees whom"
- accuse! desmond jasper "drops the suit"
+ reconcile desmond jasper "shake on it"
- sibling desmond jasper "half-brothers"
- return ottoline "gets off the train"
- parent ottoline keziah "her daughter"
- gift keziah ottoline "pours her"

== 12 Bridesmaids
In the rickhouse, before God and nine thousand barrels, [Rosalind](rosalind) becomes [Mrs. Belmonte](rosalind). [Quill](quill), nine months without a bet, slips into the last row; [his](quill) [sister](rosalind) spots [him](quill) during the vows, hands [Keziah](keziah) [her](rosalind) bouquet and throws both arms around [him](quill). [Desmond](desmond) dances with [Minh](minh) until the musicians pack up. [Philippa](philippa), complaining of the heat, has gone to lie down. When [Bodhi](nurse) takes in [her](philippa) cake, [her](philippa) pulse is a thread.
+ wedding belmonte rosalind "becomes Mrs. Belmonte"
- recover quill "without a bet"
- return quill "slips into"
- find rosalind quill "spots"
- gift rosalind keziah "hands Keziah"
- sibling quill rosalind "his sister"
+ reconcile quill rosalind "throws both arms"
- date desmond minh "dances with"
- ill philippa "pulse is a thread"

== 13 The Window Seat
The doctors give the old [lady](philippa) a week; [she](philippa) takes three, holding court from the window seat. [She](philippa) makes [Jasper](jasper) call [her](philippa) Mother, and [he](jasper) does. To [Wendeline](wendeline), once [her](philippa) rival, [she](philippa) bequeaths the fifty-year ring. On the last evening [Minh](minh) and [Desmond](desmond) tell [her](philippa) what is still a secret to everyone else: [they](desmond+minh) have been to the courthouse, with [Keziah](keziah) as witness. "About time," murmurs [Philippa](philippa), and those are [her](philippa) final words. [Bodhi](nurse) stops the clock again.
- die? philippa "a week"
- enemy.past philippa wendeline "rival"
- gift philippa wendeline "bequeaths"
- reveal desmond+minh philippa "tell her"
- reveal! desmond+minh _ "secret"
+ wedding desmond minh "courthouse"
- advisor keziah desmond+minh "witness"
+ die philippa "final words"

== 14 First Run
A year to the day after the toast that began it all, the first run from [Wendeline](wendeline)'s recipe flows. [Ignacio](belmonte) misses it: [he](belmonte) is in the truck with [Rosalind](rosalind), doing ninety, and little [Augusta](baby) makes [her](baby) entrance in the parking lot of a bait shop. [Keziah](keziah), off to college, asks both [parents](desmond+ottoline) to carry [her](keziah) trunk, and for one staircase [Desmond](desmond) and [his](desmond) former [wife](ottoline) manage it without a quarrel. [Quill](quill) has been put in charge of the warehouse keys. [Jasper](jasper) knows it is folly. [He](jasper) counts the barrels, smiles and throws [him](quill) the spare.

- travel belmonte+rosalind "truck"
+ birth rosalind baby "makes her entrance"
- move keziah "off to college"
- parent desmond+ottoline keziah "parents"
- help desmond+ottoline keziah "carry her trunk"
- ex desmond ottoline "former wife"
- quarrel! desmond ottoline "without a quarrel"
- hire quill "put in charge"
- gift jasper quill "the spare"
