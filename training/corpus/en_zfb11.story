%series Prairie Standing
%lang en
%genre legal comedy-drama in small-town Manitoba, streaming blurbs
%cast dot     | Dot Kowalchuk; Dot; Kowalchuk | f
%cast winston | Winston Achebe; Winston; Achebe | m
%cast jess    | Jess Fontaine; Jess | f
%cast milo    | Milo Kowalchuk; Milo | m
%cast judge   | Justice Gudrun Palsson; Justice Palsson; Palsson | f
%cast reeve   | Reeve Harvey Toews; Toews; Harvey | m
%cast irma    | Irma Toews; Irma | f
%cast bigcat  | Cataline Roy; Cat Roy; Cat; Roy | f
%cast deacon  | Deacon | m
%cast farmer  | - | m
%cast crown   | Stanley Ng; Stanley; Ng | m
%cast mutt    | Exhibit | n
%cast temp    | Orville | m
%cast hutter  | Miriam Waldner; Miriam | f
%cast late    | - | m
%cast dad     | - | m
%cast ex      | - | f
%cast gran    | - | f

== 1 Costs
[Dot Kowalchuk](dot), [attorney](dot) to the gravel pits, hasn't lost a case since the flood, chiefly because there has been no one to lose one to. That ends when [Winston Achebe](winston), late of Bay Street and of a marriage, hangs out [his](winston) shingle across the street from [hers](dot), above the bait shop. [He](winston) thinks the town quaint; the town's only other [lawyer](dot) thinks [him](winston) a parcel addressed to somebody else. [Their](dot+winston) first brief: one dead cow, two farmers, a fence. [Winston](winston)'s [client](farmer) is the [one](farmer) with the cow.
- enemy dot winston "thinks him a parcel"
- lose! dot "hasn't lost a case"
- married.past _ winston "late of"
- neighbour.start dot winston "across the street"
- create winston "hangs out his shingle"
+ advisor.start winston farmer "Winston's client"

== 2 The Cow's Side
The bull is subpoenaed. [Justice Palsson](judge), [who](judge) came to the bench from the curling rink, rules that a bull can't be sworn and that [Achebe](winston) can sit down. [Dot](dot) wins by one fencepost. Out on the courthouse steps, in a hail the size of eggs, the [loser](winston) holds [his](winston) hat over the [winner](dot), which nobody has done since [her](dot) [husband](late) went through the ice. [Milo](milo), [her](dot) [boy](milo), watches from the truck and does not like it. Neither does a bull [terrier](mutt), soon to be known as [Exhibit](mutt).
+ lose winston "the loser"
- find dot "wins by one fencepost"
- help winston dot "holds his hat"
- die.past late "through the ice"
- married.past dot late "husband"
- hire.past judge "came to the bench"
- parent dot milo "her boy"
- sad milo "does not like it"

== 3 Grounds
[Irma Toews](irma), married for thirty years to the [reeve](reeve) of the municipality, wants out, and wants [Dot](dot). So does [Harvey](reeve), [who](reeve) got to [her](dot) first, at church. [Dot](dot), [who](dot) cannot act for [both](irma+reeve) and would rather for [neither](irma+reeve), flips a coin, keeps the [wife](irma) and sends the [husband](reeve) over the road. What are the grounds? There is a [receptionist](bigcat), says [Irma](irma), with a laugh like a fire alarm. That would be [Cat Roy](bigcat), [who](bigcat) works for [Winston](winston). [She](bigcat) laughs; it isn't funny, and it isn't [her](bigcat).
- married irma reeve "married for thirty years"
+ divorce? irma reeve "wants out"
- advisor dot irma "keeps the wife"
- advisor winston reeve "over the road"
- advisor? dot reeve "So does Harvey"
- accuse irma bigcat "There is a receptionist"
- boss winston bigcat "works for Winston"
- affair! bigcat reeve "isn't her"

== 4 Discovery
The real other [woman](hutter) makes quilts. [Miriam Waldner](hutter), from the colony at [Poplar Bend](@poplar), slips out Tuesdays and Thursdays to teach the [reeve](reeve) to sew; sewing, swear [the two](hutter+reeve) of [them](hutter+reeve) under oath, is all it is. [Jess Fontaine](jess), [Dot](dot)'s articling [student](jess), [who](jess) grew up on the wrong side of everything, is the [one](jess) [who](jess) sees that the quilt, held up to the window, is a map. Of what, though? [Milo](milo) drives [her](jess) to where the stitches stop. It's a field. It has a hole in it. [He](milo) holds the flashlight. [She](jess) holds [his](milo) sleeve.
- advisor hutter reeve "teach the reeve"
- affair! hutter reeve "all it is"
+ discover jess "is a map"
- advisor dot jess "articling student"
- help milo jess "drives her"
- flirt jess milo "holds his sleeve"

== 5 Hole
Nothing in the hole but an old tin, nothing in the tin but a treaty. It seems that half of the town was never sold by the people it is supposed to have been bought from. [Jess](jess), [whose](jess) [grandmother](gran) told [her](jess) as much on every birthday, puts it under the bed. [Winston](winston), bringing a pie back to [Dot](dot) (the plate is [hers](dot), the pie is [his](winston)), is bitten by [Exhibit](mutt). [Dot](dot) disinfects it. [She](dot) is a thorough woman. It takes until one in the morning.
+ find jess "a treaty"
- reveal! jess _ "under the bed"
- kin gran jess "grandmother"
- reveal.past gran jess "told her as much"
- gift winston dot "bringing a pie"
- attack mutt winston "is bitten"
- treat winston dot "disinfects it"
+ sex dot winston "until one"

== 6 The Good Chair
A slow Monday in the registry. [Orville](temp), the [temp](temp), sorts forty years of paper and puts a little ribbon round each. In the coffee shop they discuss whether it'll rain. It may. The bylaw on chickens is amended to include geese, on a vote of three to two, one of the two being the goose owner. [Palsson](judge) takes delivery of a better chair, and the old one, which squeaks on every sustained objection, is bought for four dollars by [Stanley Ng](crown), the [Crown](crown), [who](crown) sits in it at home and says: sustained, sustained.
- hire temp "the temp"
- find judge "takes delivery"
- find crown "bought"

== 7 Standing
[Jess](jess) files the treaty under [her](jess) own name, and finds that [she](jess) has filed it against [her](jess) [principal](dot): the firm's building stands on the hole's next-door neighbor. [Dot](dot) could have the [girl](jess) struck off. [She](dot) asks the [girl](jess) for coffee, with sugar, and represents the town. [Jess](jess) needs [somebody](winston) [who](winston) has no house. That would be [Winston](winston). So the [lovers](dot+winston) that the whole coffee shop has been congratulating on the quiet are on opposite sides again, and [Cat Roy](bigcat), across the road, is taking bets.
+ accuse jess dot "filed it against"
- discover jess dot "finds that"
- boss dot jess "principal"
- advisor dot _ "represents the town"
- enemy.start dot winston "on opposite sides"
- quit? jess dot "struck off"
- advisor.start winston jess "That would be Winston"
- couple dot winston "the lovers"

== 8 Without Prejudice
[Toews](reeve) offers [Jess](jess) forty thousand dollars and a pew. When [she](jess) laughs in [his](reeve) face, [he](reeve) has [Deacon](deacon), [her](jess) [cousin](deacon), a volunteer [fireman](deacon) in debt up to [his](deacon) helmet, keep an eye on the tin. Keep it [he](deacon) does, in [his](deacon) locker. [Milo](milo) picks the lock with a hairpin that is not [his](milo) [mother](dot)'s, and is caught red-handed by the [volunteer](deacon), [who](deacon), torn, looks at the ceiling until [he](milo) is gone. All this costs [Deacon](deacon) a snowmobile and, at the [reeve](reeve)'s word, the fire hall.
- reject jess reeve "laughs in his face"
+ steal deacon jess "Keep it he does"
- kin deacon jess "cousin"
- gift? reeve jess "offers Jess"
- betray reeve jess "keep an eye"
- parent dot milo "mother"
- lose deacon "a snowmobile"
+ steal milo deacon "picks the lock"
- discover deacon milo "red-handed"
- help deacon milo "looks at the ceiling"
- quit deacon reeve "the fire hall"

== 9 Trial Within a Trial
[Dot](dot)'s cross-examination of [Milo](milo): how did [he](milo) come by the tin? The [son](milo) looks at the [mother](dot). The [mother](dot) looks at the exhibits. Nobody could say that [she](dot) spares [him](milo). Afterwards the [boy](milo) moves [his](milo) boots to [Jess](jess)'s kitchen and [his](milo) name off [Dot](dot)'s mailbox. [Winston](winston), [who](winston) has seen the inside of one divorce, tells [his](winston) esteemed [opponent](dot) across the bar that [he](winston) will not see the inside of a custody fight. "[He](milo)'s twenty-four," says [Dot](dot), and only then, in the good chair's squeak, does [she](dot) cry.
- investigate dot milo "cross-examination"
- parent dot milo "the mother"
- move milo jess "moves his boots"
+ quarrel dot milo "name off"
- divorce.past _ winston "one divorce"
- enemy dot winston "opponent"
- sad dot "does she cry"

== 10 Irma
The [Toewses](irma+reeve) are unstuck at nine in the morning by consent and have pancakes together at ten. [Harvey](reeve) would like it known that [he](reeve) cried. [Irma](irma) joins the quilters of [Poplar Bend](@poplar) and is received by [Miriam](hutter) with a needle and a cough. So it was never the [seamstress](hutter) [who](hutter) drew the map? It was the [reeve](reeve)'s [ex-wife](irma). [She](irma) had found the treaty among the papers of [her](irma) [father-in-law](dad), buried it where [he](dad) would never have dug, and stitched the way to it into every bed in town. "Somebody was bound to make theirs," [she](irma) says.
+ divorce irma reeve "unstuck"
- sad reeve "cried"
- colleague.start hutter irma "joins the quilters"
+ create.past irma "drew the map"
- reveal irma _ "she says"
- ex irma reeve "ex-wife"
- kin dad irma "father-in-law"
- find.past irma "found the treaty"
- betray.past irma dad "buried it"

== 11 Sustained
[Ng](crown), for the Crown, drops what nobody had noticed [he](crown) was holding: a charge of theft against [Milo](milo). In gratitude the [accused](milo)'s [mother](dot) lets [him](crown) keep the chair. Then [she](dot) puts herself on the stand. Yes, says [Dot](dot), [she](dot) has seen a paper like it; [her](dot) late [husband](late) showed [her](dot) one on the night before the ice, and [she](dot) told [him](late) to put it back. [Palsson](judge) calls a recess and takes it in the ladies', with [Dot](dot), the tap running. What was said there isn't known. When [they](dot+judge) come back the two old [friends](dot+judge) have the same eyes.
- accuse crown milo "a charge of theft"
- accuse! crown milo "drops"
- parent dot milo "mother"
- gift dot crown "keep the chair"
+ reveal dot judge "told him to put"
- married.past dot late "husband"
- die.past late "late husband"
- reveal.past late dot "showed her one"
- reveal! dot+judge _ "isn't known"
- friend dot judge "two old friends"

== 12 Ruling
[Palsson](judge) finds for [Jess](jess), recuses herself after the fact, and hands in the gown at noon. By one o'clock it has been hung in [Dot](dot)'s office: the [ex-judge](judge) needs work. At two the [winner](jess) gives the town the lease of itself for a dollar a year, one condition attached; the reading of the condition on the courthouse steps takes the [grandmother](gran) the better part of an afternoon. [Milo](milo) hears it from the roof, mending the flashing. The bull [terrier](mutt) sleeps through it. So does [Harvey](reeve), [who](reeve) has lost the election to a goose.
+ find jess "finds for Jess"
- quit judge "hands in the gown"
- hire judge dot "needs work"
- gift jess _ "for a dollar a year"
- kin gran jess "grandmother"
- lose reeve "lost the election"

== 13 Appeal
The Friday train brings [Winston](winston)'s former [wife](ex), in a hat, to ask for [her](ex) half of a shingle. [She](ex) gets a bait bucket. The [wife](ex) and the [lover](dot) share a booth in the coffee shop for so long that [Winston](winston), at the next one, is obliged to eat four pies; [they](dot+ex) shake hands on something, and [he](winston) never finds out what. Out on the ice, on the anniversary, [Dot](dot) scatters a sandwich, which the late [one](late) liked, and does not go home alone. [Milo](milo)'s boots are back on the mat. [Jess](jess)'s are beside them. And [Cat Roy](bigcat) pays out at nine to one.
- travel ex "Friday train brings"
- ex ex winston "former wife"
- meet dot ex "share a booth"
- discover! winston "never finds out"
- die.past late "the late one"
- lose bigcat "pays out"
- couple dot winston "the lover"
- reconcile dot ex "shake hands"
+ reconcile dot milo "back on the mat"
- couple jess milo "beside them"
