%series Flat Nine
%lang en
%genre student sitcom: three roommates over a launderette, episode summaries
%cast ottilie | Ottilie Brandreth; Miss Brandreth; Ottilie; Tilly | f
%cast nkechi | Nkechi Obi; Nkechi; Kech | f
%cast saoirse | Saoirse Doyle; Saoirse | f
%cast farrow | Professor Farrow; Hugh Farrow; Farrow | m
%cast dmitri | Dmitri | m
%cast lorcan | Lorcan Doyle; Lorcan | m
%cast bassett | Mrs Bassett; Bassett | f
%cast jasper | Jasper Quayle; Jasper; Quayle | m
%cast wen | Wen Li; Wen | f
%cast adaora | Adaora Obi; Adaora | f
%cast dean | Dean Holloway | f
%cast hamster | Gladstone | m
%cast courier | - | m
%cast celia | Celia | f

== 1 Deposit
Three strangers, one lease too many: [historian](ottilie) [Ottilie Brandreth](ottilie), [medic](nkechi) [Nkechi Obi](nkechi) and drama [dropout](saoirse) [Saoirse Doyle](saoirse) run into each other on the stairs, each with a signed contract for Flat Nine. [Mrs Bassett](bassett), the [landlady](bassett), has fleeced all [three](nkechi+ottilie+saoirse) of [them](nkechi+ottilie+saoirse) and is suddenly hard of hearing. [Nkechi](nkechi) calls [her](bassett) a swindler to [her](bassett) face; [Ottilie](ottilie), less brave, asks [her](bassett) up for cocoa. By midnight the [trio](nkechi+ottilie+saoirse) have agreed to share, lots have been drawn, and [Saoirse](saoirse) is unrolling [her](saoirse) sleeping bag in the bath.
+ meet nkechi ottilie+saoirse "run into each other"
- quit.past saoirse "dropout"
- betray.past bassett nkechi+ottilie+saoirse "fleeced"
- accuse nkechi bassett "swindler"
- invite ottilie bassett "asks her up"
+ housemate.start nkechi ottilie+saoirse "share"

== 2 The Hamster Clause
No animals, says paragraph four. So when [Saoirse](saoirse) comes home with [Gladstone](hamster), a hamster [she](saoirse) has liberated from the biology department, [her](saoirse) two [flatmates](nkechi+ottilie) are aghast. [Nkechi](nkechi), [whose](nkechi) own department it is, wants [him](hamster) back in [his](hamster) cage by morning; [Ottilie](ottilie) is already knitting. A blazing row follows, in the course of which the [rodent](hamster) lets himself out. [Wen Li](wen), the shy [bassoonist](wen) across the landing, spots [him](hamster) in [her](wen) bassoon case, and is rewarded with dinner. It is the first time in two terms that anyone has asked [her](wen) in.
- steal saoirse _ "liberated"
- rescue saoirse hamster "liberated"
- housemate nkechi+ottilie saoirse "flatmates"
+ quarrel nkechi saoirse "row"
- flee hamster "lets himself out"
- neighbour nkechi+ottilie+saoirse wen "across the landing"
+ find wen hamster "spots"
- invite nkechi+ottilie+saoirse wen "asked her in"

== 3 Office Hours
[Ottilie](ottilie) has it bad. The [object](farrow) of [her](ottilie) sighs is [Hugh Farrow](farrow), forty-one, [her](ottilie) [supervisor](farrow), [author](farrow) of three books on drainage. [She](ottilie) hands in an essay of ninety pages, and [he](farrow) hands it back with a single word: "Shorter." Meanwhile [Saoirse](saoirse)'s little [brother](lorcan) [Lorcan](lorcan) turns up with a rucksack and a black eye, earned from a nightclub bouncer [he](lorcan) won't discuss. "Two nights," [he](lorcan) promises. [Nkechi](nkechi) puts ice on it, learns that [he](lorcan) has walked out of [his](lorcan) apprenticeship, and is sworn to silence.
+ love ottilie farrow "has it bad"
- advisor farrow ottilie "supervisor"
- create.past farrow "author"
- create ottilie "essay"
- sibling lorcan saoirse "brother"
- travel lorcan "turns up"
- attack.past _ lorcan "black eye"
- treat lorcan nkechi "puts ice"
- quit.past lorcan "walked out"
+ discover nkechi lorcan "learns"
- reveal! nkechi "sworn to silence"

== 4 Two Nights
Three weeks later [Lorcan](lorcan) is still on the sofa. [He](lorcan) eats [Ottilie](ottilie)'s cheese, [he](lorcan) sings, and [he](lorcan) has taken a shine to [Wen](wen), [who](wen) blushes whenever [he](lorcan) borrows sugar. At the hospital, [Nkechi](nkechi) is paired with [Jasper Quayle](jasper), top of the year and insufferable; [the two](jasper+nkechi) have been at daggers drawn since the first dissection. Somebody has swapped the labels on [her](nkechi) blood samples. [She](nkechi) points the finger at [Quayle](jasper) in front of the whole ward, only to discover that [she](nkechi) mixed them up herself.
- housemate lorcan ottilie "on the sofa"
- love.start lorcan wen "taken a shine"
- colleague jasper nkechi "paired"
- enemy jasper nkechi "daggers drawn"
+ accuse nkechi jasper "points the finger"
+ discover nkechi "discover"

== 5 Eviction by Candlelight
[Mrs Bassett](bassett) means to turn the [girls](nkechi+ottilie+saoirse) out: [her](bassett) [nephew](dmitri) [Dmitri](dmitri) needs the flat. [He](dmitri) arrives to measure the curtains, finds [Saoirse](saoirse) rehearsing Lady Macbeth in a towel, and forgets what a tape measure is for. By the time the lights fail, [he](dmitri) has read all the male parts and most of the witches. The next morning [he](dmitri) informs [his](dmitri) [aunt](bassett) that the place is damp, dark and altogether beneath [him](dmitri). The [tenants](nkechi+ottilie+saoirse) breathe again. In thanks, [Saoirse](saoirse) presents [him](dmitri) with the towel.
- move? nkechi+ottilie+saoirse "turn the girls out"
- kin bassett dmitri "nephew"
- travel dmitri "arrives"
+ meet dmitri saoirse "finds Saoirse"
- create saoirse "rehearsing"
- love.start dmitri saoirse "forgets"
- betray dmitri bassett "informs his aunt"
+ help dmitri nkechi+ottilie+saoirse "beneath him"
- happy nkechi+ottilie+saoirse "breathe again"
- gift saoirse dmitri "presents"

== 6 Reading Week
Home for a week, [Nkechi](nkechi) intends to tell [her](nkechi) [mother](adaora), a heart surgeon, that [she](nkechi) would rather be a midwife. Instead [Adaora Obi](adaora) gets in first: [she](adaora) has been let go by the clinic and has told no one but the dog. [They](adaora+nkechi) cry over the same tea towel. In the empty flat, [Ottilie](ottilie) opens the door to [Farrow](farrow), [who](farrow) has brought back [her](ottilie) umbrella and stays for soup. [He](farrow) mentions a [Celia](celia). A cat? No, says the [historian](farrow), turning [his](farrow) ring. Not a cat.
- travel nkechi "Home"
- parent adaora nkechi "mother"
- reveal? nkechi adaora "tell her mother"
+ quit.past adaora "let go"
- reveal adaora nkechi "gets in first"
- reveal! adaora "told no one"
- sad adaora+nkechi "cry"
- gift farrow ottilie "brought back"
- invite ottilie farrow "stays for soup"
+ married celia farrow "ring"

== 7 Break a Leg
Opening night of the student Macbeth, and [Saoirse](saoirse), [who](saoirse) is not even enrolled, plays the lead under [Ottilie](ottilie)'s name. [Dean Holloway](dean) sits in the second row. All goes well until the sleepwalking scene, when [Dmitri](dmitri), prompting from a ladder, leans too far out of love and comes down on the cauldron. [Nkechi](nkechi) splints [his](dmitri) ankle by torchlight with [Jasper](jasper) holding the torch, and for once the [rivals](jasper+nkechi) don't bicker. The [Dean](dean) goes backstage to congratulate [Miss Brandreth](ottilie), and meets the wrong [one](saoirse).
+ create saoirse "plays the lead"
- betray saoirse dean "under Ottilie's name"
- love dmitri saoirse "out of love"
- injure dmitri "comes down"
- treat dmitri nkechi "splints"
- help jasper nkechi "holding the torch"
- enemy jasper nkechi "rivals"
- quarrel! jasper nkechi "don't bicker"
+ meet dean saoirse "meets"

== 8 The Real Miss Brandreth
Summoned for impersonation, [Ottilie](ottilie) and [Saoirse](saoirse) each insist that the other is blameless. [Dean Holloway](dean), [who](dean) once did Ophelia in a stolen nightdress herself, offers a bargain: [Saoirse](saoirse) may re-enrol if [she](saoirse) passes Latin. As [her](saoirse) tutor [she](saoirse) gets the last person [she](saoirse) wants, [Wen](wen), with [whom](wen) [she](saoirse) has been cross ever since [Lorcan](lorcan) started coming home with bassoon reeds in [his](lorcan) pockets. Yes, [they](lorcan+wen) are an item. No, [Wen](wen) didn't mean to keep it from [her](saoirse).
- accuse dean ottilie+saoirse "Summoned for impersonation"
- help ottilie saoirse "blameless"
- help saoirse ottilie "blameless"
- steal.past dean _ "stolen"
- create.past dean "did Ophelia"
+ return? saoirse "re-enrol"
- advisor.start wen saoirse "tutor"
- sad saoirse wen "cross"
+ couple lorcan wen "an item"
- betray! wen saoirse "keep it from her"

== 9 Placenta
On [her](nkechi) first night shift in the maternity unit, [Kech](nkechi) catches a baby in a lift, between the second floor and the third, with a pizza [courier](courier) as [her](nkechi) only assistant. [She](nkechi) rings [Adaora](adaora) at four in the morning, babbling, and finally gets it out: no scalpels, ever. There is a long pause. "[I](adaora) knew," says [her](nkechi) [mother](adaora), "when [you](nkechi) were six." [Quayle](jasper) finds the new [midwife](nkechi) asleep in the linen room, drapes [his](jasper) coat over [her](nkechi), and goes off coatless into the frost, hoping that nobody saw.
- help nkechi _ "catches a baby"
- birth _ "catches a baby"
- help courier nkechi "assistant"
+ reveal nkechi adaora "gets it out"
- parent adaora nkechi "mother"
- discover.past adaora nkechi "knew"
- find jasper nkechi "finds"
+ help jasper nkechi "drapes"

== 10 Celia
[Celia](celia) is real, tall and teaches judo. The [professor](farrow)'s [wife](celia) comes to the launderette with a bag of shirts and a bundle of [Ottilie](ottilie)'s footnotes, which, read one after the other, are love letters. [Ottilie](ottilie) wishes that the dryer would swallow [her](ottilie). But [Celia](celia) isn't angry; [she](celia) and [Hugh](farrow) have lived on separate floors for years, and [he](farrow), [she](celia) adds, is fond of no one born after 1780. The [girl](ottilie) cries on [her](celia) shoulder. Upstairs, [Saoirse](saoirse) has thrown a sandwich at [her](saoirse) [brother](lorcan); [he](lorcan) and [Wen](wen) are looking for a place of [their](lorcan+wen) own.
- married celia farrow "wife"
- travel celia "comes"
- confess ottilie farrow "love letters"
+ discover celia ottilie "love letters"
- sad! celia "isn't angry"
- love! farrow ottilie "no one born"
- help celia ottilie "shoulder"
- sad ottilie "cries"
- attack saoirse lorcan "thrown a sandwich"
- sibling lorcan saoirse "brother"
+ move? lorcan+wen "looking for a place"

== 11 Results
Envelopes on the mat. [Saoirse](saoirse) has scraped through Latin with a mark of forty and lifts [Wen](wen) off [her](wen) feet; [they](saoirse+wen) are on speaking terms again. [Ottilie](ottilie), [who](ottilie) changed supervisors in March, wins the Haverstock Prize. Only [Nkechi](nkechi)'s is missing. [Jasper](jasper) has intercepted it, [she](nkechi) supposes. In fact [he](jasper) has walked across town with it because the postman had pushed it through the wrong door, and stands there, dripping, saying that [he](jasper) has opened [his](jasper) own: [he](jasper) failed. For the first time, [she](nkechi) puts the kettle on for [him](jasper).
- happy saoirse "lifts Wen"
+ reconcile saoirse wen "speaking terms"
- advisor.past farrow ottilie "changed supervisors"
- find ottilie "wins"
- lose nkechi "missing"
- steal! jasper nkechi "intercepted"
- gift jasper nkechi "walked across town"
+ reveal jasper nkechi "saying"
- lose jasper "failed"

== 12 Notice
The launderette is sold, the flat with it. While [Mrs Bassett](bassett) counts [her](bassett) money, the [roommates](nkechi+ottilie+saoirse) pack: [Tilly](ottilie) is bound for the archives of [Lisbon](@lisbon), [Saoirse](saoirse) for a touring company run by [Dmitri](dmitri), [whose](dmitri) lips [she](saoirse) found in the dark of the stairwell on Tuesday. [Nkechi](nkechi) stays, with a [hamster](hamster), a resit [candidate](jasper) and a great many flash cards. On the last evening [Dmitri](dmitri)'s [aunt](bassett) knocks and lays three envelopes on the table. In each there is a deposit, with interest, and not one of the [three](nkechi+ottilie+saoirse) can think of a thing to say.
- housemate nkechi ottilie+saoirse "roommates"
- move? ottilie "bound for" @lisbon
- hire saoirse dmitri "touring company"
- boss dmitri saoirse "run by"
+ kiss dmitri saoirse "lips"
- kin bassett dmitri "aunt"
+ gift bassett nkechi+ottilie+saoirse "three envelopes"
- housemate.end nkechi ottilie+saoirse "pack"
