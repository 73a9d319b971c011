%series Tannery Row
%lang en
%genre British soap, TV magazine listings
%cast nasreen | Nasreen Malik; Nasreen; Naz | f
%cast gwil | Gwilliam Pryor; Gwil; Pryor | m
%cast shanice | Shanice Pryor; Shanice | f
%cast dougal | Dougal McCrae; Dougal | m
%cast tibor | Tibor Halász; Tibor | m
%cast maxine | Maxine Pryor; Maxine | f
%cast aftab | Aftab Malik; Aftab | m
%cast corey | Corey Pryor; Corey | m
%cast joanie | Joanie Sugden; Joanie; Mrs. Sugden | f
%cast kirsty | Kirsty McCrae; Mrs. McCrae; Kirsty | f
%cast vic | Vic Lomas; Lomas; Vic | m
%cast pc | PC Adeola; Adeola | f
%cast baby | Alfie McCrae; Alfie | m
%cast optician | - | m
%cast boy | Ryley | m

== 1
[Gwil](gwil) is gobsmacked when [his](gwil) first [wife](maxine) [Maxine](maxine), believed to be running a bar in [Alicante](@alicante), pulls up outside the Fleece with all [she](maxine) owns in a shopping trolley. [Shanice](shanice), [wife](shanice) number two, bars the door. [Nasreen](nasreen) promises [her](nasreen) [dad](aftab) that [she](nasreen) will be civil to the [optician](optician) [he](aftab) has picked out for [her](nasreen), and slips out by the yard to meet [Dougal](dougal).
- married.past gwil maxine "first wife"
+ return maxine "pulls up"
- married gwil shanice "wife number two"
- reject shanice maxine "bars the door"
- parent aftab nasreen "dad"
- wedding? nasreen optician "picked out"
- date dougal nasreen "slips out"

== 2
[Joanie](joanie) offers [Maxine](maxine) [her](joanie) box room, chiefly for the gossip. Fifteen-year-old [Corey](corey), [who](corey) was told that [his](corey) [mum](maxine) walked out without a backward glance, is handed a shoebox of returned birthday cards. [He](corey) squares up to [his](corey) [father](gwil). The [optician](optician) is charming, drat [him](optician). [Kirsty](kirsty) is too wrapped up in wedding favours to see that [her](kirsty) [husband-to-be](dougal) keeps checking [his](dougal) phone.
- help joanie maxine "box room"
- housemate.start joanie maxine "box room"
- parent maxine corey "mum"
- gift.past maxine corey "birthday cards"
+ discover corey gwil "returned birthday cards"
- quarrel corey gwil "squares up to"
- wedding? dougal kirsty "wedding favours"
- engaged dougal kirsty "husband-to-be"
- parent gwil corey "father"
- breakup.past maxine gwil "walked out"

== 3
Word gets round that [Maxine](maxine) did eighteen months for [Gwil](gwil), taking the rap for the post-office job. [Shanice](shanice) lays into [him](gwil) in the snug: [she](shanice) wed a plumber, not a bandit. [Tibor](tibor), behind the bar, ducks the ashtray. Across the road [Dougal](dougal) swears to [Naz](nasreen) that [he](dougal) will call off the church. [He](dougal) gets as far as the lychgate.
- arrest.past _ maxine "eighteen months"
- help.past maxine gwil "taking"
+ reveal _ gwil "Word gets round"
- steal.past gwil _ "post-office job"
- quarrel gwil shanice "lays into"
- breakup? dougal kirsty "call off the church"
- married gwil shanice "wed"

== 4
Big day for the [McCraes](dougal+kirsty). [Kirsty](kirsty) is radiant, [Dougal](dougal) the colour of putty, and [Nasreen](nasreen), roped in as photographer, sees it all upside down through a lens. "[I](dougal) do," [he](dougal) says. At the reception [Aftab](aftab) catches the look the [groom](dougal) gives [his](aftab) [daughter](nasreen) and puts down [his](aftab) fork. [Vic Lomas](vic), fresh out of Strangeways, wants [his](vic) half of the loot and starts by letting down [Gwil](gwil)'s tyres.
+ wedding dougal kirsty "I do"
- happy kirsty "radiant"
- create nasreen "photographer"
- parent aftab nasreen "daughter"
+ discover aftab dougal+nasreen "catches"
- attack vic gwil "letting down"
- return vic "fresh out of"
- arrest.past _ vic "Strangeways"

== 5
There's no loot, [Gwil](gwil) pleads; the sack went in the canal. [Vic](vic) gives [him](gwil) a week and a dead pigeon. [Aftab](aftab) takes [Nasreen](nasreen)'s keys, phone and bank card, and books two seats to [Lahore](@lahore). [Shanice](shanice) cries on [Tibor](tibor)'s shoulder in the beer cellar; one thing leads to several others. [Maxine](maxine), come to return a casserole dish, backs up the stairs on tiptoe.
- threaten vic gwil "dead pigeon"
- steal aftab nasreen "takes"
- travel? aftab+nasreen "two seats" @lahore
- help tibor shanice "shoulder"
+ sex shanice tibor "one thing leads"
- cheat shanice gwil "several others"
+ discover maxine shanice+tibor "on tiptoe"
- sad shanice "cries"

== 6
Will [Maxine](maxine) tell? [She](maxine) keeps [her](maxine) trap shut, for [Corey](corey)'s sake, and [Shanice](shanice), shamed, fixes [her](maxine) up with shifts at the Fleece. [Nasreen](nasreen) bangs on the wall in Morse; old [Mrs. Sugden](joanie), a wireless operator once, knocks back, then fetches [PC Adeola](pc) and a ladder. [Kirsty](kirsty), unpacking from the honeymoon, finds a roll of undeveloped film in [Dougal](dougal)'s sporran.
- reveal! maxine _ "keeps her trap shut"
- hire maxine shanice "shifts"
+ rescue joanie+pc nasreen "a ladder"
- abduct aftab nasreen "bangs on the wall"
- neighbour joanie nasreen "the wall"
- find kirsty "finds"
- sad shanice "shamed"

== 7
The chemist hands over thirty-six prints. [Kirsty](kirsty) spreads them out on the marital bed and waits for [Dougal](dougal) to come in from work. [Nasreen](nasreen) kips at [Joanie](joanie)'s with [Maxine](maxine), top to tail; it's an education. [Corey](corey) nicks the spare key to the lock-up in order to find the money for [his](corey) [mum](maxine). What [he](corey) finds instead is [Lomas](vic).
+ discover kirsty dougal+nasreen "thirty-six prints"
- housemate.start joanie+maxine nasreen "kips at"
- steal corey gwil "nicks the spare key"
- parent maxine corey "mum"
- help? corey maxine "find the money"
+ meet corey vic "What he finds"
- married dougal kirsty "marital bed"

== 8
Ransom: forty grand by Sunday. [Gwil](gwil), [who](gwil) hasn't forty quid, goes on [his](gwil) knees to both [Mrs. Pryors](maxine+shanice). [Shanice](shanice) empties the till; [Maxine](maxine) digs up the sack that was never in any canal. In the lock-up the [boy](corey) works on [his](corey) ropes with a chisel. [Dougal](dougal), turned out in [his](dougal) socks by [Kirsty](kirsty), knocks at [Joanie](joanie)'s, where [Nasreen](nasreen) speaks to [him](dougal) through the letterbox: wrong house.
+ abduct vic corey "Ransom"
- help shanice gwil "empties"
+ reveal maxine "was never in any canal"
- breakup kirsty dougal "turned out"
- reject nasreen dougal "wrong house"
- help maxine gwil "digs up"

== 9
At the exchange [Vic](vic) counts the notes, finds them withdrawn from circulation since 1998 and pulls a blade. [Tibor](tibor), hidden in the van, takes it in the ribs. [Corey](corey), loose, brings the chisel down. [Adeola](pc) cuffs a groaning [Lomas](vic) by the bins. [Maxine](maxine) and [Shanice](shanice) kneel in the same puddle, and only one of [them](maxine+shanice) is calling [Tibor](tibor) darling. [Gwil](gwil) hears that.
- threaten vic _ "pulls a blade"
+ injure tibor vic "takes it in the ribs"
- attack corey vic "brings the chisel down"
+ arrest pc vic "cuffs"
- love shanice tibor "darling"
- discover gwil shanice+tibor "hears that"

== 10
[Tibor](tibor) is on a drip; [Shanice](shanice) is on the stairs with a binbag of clothes, [Gwil](gwil) having flung the rest after [her](shanice). Fair's fair, [Maxine](maxine) points out, and asks [him](gwil) who wrote to whom in 2003. [Aftab](aftab) suffers a stroke at the cash-and-carry. [Nasreen](nasreen), [who](nasreen) wasn't ever going to speak to [him](aftab) again, holds the beaker to [his](aftab) lips. [Kirsty](kirsty) skips lunch, then breakfast, then can't face tea.
- treat tibor _ "on a drip"
+ breakup gwil shanice "flung the rest"
- ill aftab "stroke"
- help nasreen aftab "holds the beaker"
- ill kirsty "can't face tea"

== 11
Congratulations, [Mrs. McCrae](kirsty), says the midwife. [Kirsty](kirsty) makes [Joanie](joanie) swear on the Queen Mother that [Dougal](dougal) won't hear of it. [Corey](corey)'s statement about the sack lands [Gwil](gwil) in an interview room; [Maxine](maxine), this time, has an alibi and a hair appointment. [Aftab](aftab), one side of [his](aftab) mouth still sleeping, asks for the [optician](optician). To test [his](aftab) eyes, [he](aftab) says; nothing else.
+ pregnant kirsty dougal "midwife"
- reveal kirsty joanie "makes Joanie swear"
- reveal! kirsty dougal "won't hear of it"
- betray corey gwil "statement"
+ arrest _ gwil "interview room"
- help! maxine gwil "alibi"

== 12
[Joanie](joanie) lasts two days. [Dougal](dougal) comes tearing up the Row with a teddy the size of a settee, and [Kirsty](kirsty) informs [him](dougal) that [he](dougal) may be a father but [he](dougal) is nobody's husband. [Shanice](shanice) pushes [Tibor](tibor)'s wheelchair past the Fleece, chin up. [Gwil](gwil), out on bail, draws up the deeds in [Maxine](maxine)'s name. It's the first present [he](gwil) ever gave [her](maxine) that wasn't hot.
- betray joanie kirsty "lasts two days"
+ reveal joanie dougal "lasts two days"
- gift dougal kirsty "teddy"
- reject kirsty dougal "nobody's husband"
- help shanice tibor "pushes"
+ gift gwil maxine "the deeds"

== 13
Sentencing: three years. [Gwil](gwil) shakes hands with [Corey](corey) across the rail and gets, unexpectedly, a hug. [Nasreen](nasreen) has sold four portraits to a gallery in [Leeds](@leeds), among them one of a sobbing bride; [Kirsty](kirsty) turns up at the opening, eight months round, and asks who the model is supposed to be. Ten terrible seconds. Then both [women](kirsty+nasreen) get the giggles.
- arrest _ gwil "Sentencing"
+ reconcile corey gwil "hug"
- find nasreen "sold four portraits"
- create.past nasreen "portraits"
- celebrate nasreen "opening"
- pregnant kirsty "eight months round"
+ reconcile kirsty nasreen "giggles"

== 14
Landlady [Maxine](maxine) pulls [her](maxine) first official pint on the night [Alfie McCrae](baby) is born in the snug, [Nasreen](nasreen) at one end of [Kirsty](kirsty) and [Joanie](joanie) at the other. [Dougal](dougal), let in for ten minutes, is told to wash [his](dougal) hands. [Tibor](tibor) takes [his](tibor) first steps, straight to [Shanice](shanice). And who is the [lad](boy) with [Gwil](gwil)'s ears, asking at the bar for a job and "[me](boy) [dad](gwil)"?
- hire maxine "Landlady"
+ birth kirsty baby "is born"
- help joanie+nasreen kirsty "at one end"
- recover tibor "first steps"
- hire? boy "asking at the bar"
+ parent gwil boy "dad"
