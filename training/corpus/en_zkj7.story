%series Conveyancing
%lang en
%genre office romance in a Leeds law firm and a shared house, encyclopaedia series overview
%cast imogen   | Imogen Fairweather; Imogen | f
%cast dax      | Dax Pemberton; Dax | m
%cast leila    | Leila Haddad; Leila | f
%cast callum   | Callum Rooke; Callum; Rooke | m
%cast wen      | Wen Jiayi; Wen | f
%cast ossie    | Oswald Pemberton; Ossie; Mr Pemberton | m
%cast sage     | Sage | f
%cast bert     | Bert Fairweather; Bert | m
%cast marek    | Marek Dvořák; Marek | m
%cast judge    | Judge Ellery; Ellery | f
%cast temp     | Will | m
%cast maestro | - | m
%cast mum | - | f
%cast bump     | - | n

== 1 Heads of Terms
[Imogen Fairweather](imogen), a [solicitor](imogen) [who](imogen) has sworn off men since [her](imogen) [fiancé](callum) [Callum Rooke](callum) eloped with a [florist](sage), lets the box room of [her](imogen) terrace, in need of money, to the first [person](dax) [who](dax) can pay three months down, and realises only on Monday, when the senior [partner](ossie), [Mr Pemberton](ossie), presents [his](ossie) [son](dax) to the staff as [their](imogen+leila) new head of department, that [her](imogen) [lodger](dax) and [her](imogen) [superior](dax) are one and the same. [Leila Haddad](leila), [who](leila) shares [Imogen](imogen)'s office and the other bedroom, advises [her](imogen) to put the rent up.
+ breakup.past callum imogen "eloped"
- engaged.past callum imogen "fiancé"
- flee.past callum+sage imogen "eloped with a florist"
+ housemate.start dax imogen "lets the box room"
- parent ossie dax "son"
- boss ossie imogen+leila "senior partner"
- hire dax ossie "new head of department"
- discover imogen dax "realises"
- boss dax imogen "superior"
- housemate imogen leila "other bedroom"
- colleague imogen leila "shares Imogen's office"
- help leila imogen "advises her"

== 2 Quiet Enjoyment
[Dax Pemberton](dax), as it emerges in the course of a week in which [Imogen](imogen) communicates with [him](dax) exclusively by notes on the refrigerator, has come north to get over a [pianist](wen), [Wen Jiayi](wen), to [whom](wen) [he](dax) was married for nineteen months and of [whom](wen) [he](dax) speaks in [his](dax) sleep, audibly, through plasterboard. [Leila](leila), [who](leila) has had [her](leila) eye on the [landlady](imogen)'s [cousin](marek) [Marek](marek), a [joiner](marek), since the kitchen was put in, asks for shelves for which [she](leila) has no books. [Marek](marek), a thorough [worker](marek), brings books.
- quarrel dax imogen "exclusively by notes"
- move.past dax "come north"
- married.past dax wen "was married"
- love dax wen "in his sleep"
- discover imogen dax+wen "through plasterboard"
- kin imogen marek "cousin"
+ love leila marek "had her eye on"
- flirt leila marek "asks for shelves"
+ gift marek leila "brings books"

== 3 The Florist
A new [client](sage), seeking the annulment of a marriage not yet six months old, turns out to be [Sage](sage), and the [husband](callum) [whom](callum) [she](sage) wishes to be rid of, on the grounds that [he](callum) sighs, none other than [Rooke](callum). [Imogen](imogen), required by every rule of the profession to decline the case, drafts instead, with shining eyes, a petition of forty pages, until [Dax](dax), coming upon it in the printer, takes it away from [her](imogen), says in the lift that [he](dax) would have made it fifty, and is laughed at by [her](imogen) for the first time in a manner [he](dax) finds [he](dax) would like to hear again.
- divorce? callum sage "annulment"
- married callum sage "husband"
- advisor imogen sage "client"
+ find imogen sage "turns out to be Sage"
- reveal sage imogen "on the grounds"
- happy imogen "shining eyes"
+ discover dax imogen "coming upon it"
- boss dax imogen "takes it away"
+ love.start dax imogen "like to hear again"
- happy imogen dax "laughed at"

== 4 Shelf Life
[Leila](leila) has eleven shelves. [Marek](marek) builds a twelfth, and then [Marek](marek) kisses [Leila](leila). [Leila](leila) had sawdust in [her](leila) mouth, [she](leila) tells [Imogen](imogen). [Bert](bert) comes to stay. [Bert](bert) is [Imogen](imogen)'s [father](bert) and snores. [Dax](dax) gives up [his](dax) bed for [Bert](bert). [Imogen](imogen) finds [Dax](dax) in the bath, asleep. [She](imogen) looks at [him](dax) a little too long. Only [Bert](bert) sees [Imogen](imogen) look.
- create marek "builds"
+ kiss leila marek "kisses"
- reveal leila imogen "tells Imogen"
- travel bert "comes to stay"
- parent bert imogen "father"
- help dax bert "gives up his bed"
- find imogen dax "finds"
+ love.start imogen dax "too long"
- discover bert imogen "sees Imogen look"

== 5 Without Prejudice
After a settlement reached at two in the morning, in the car park of a motorway services, over what the counterparty believed to be a boundary hedge and the [solicitors](dax+imogen) by then believed to be nothing in particular, [Imogen](imogen) and [Dax](dax) spend the night together in a room with a view of lorries, agreeing beforehand, in writing and on the back of the claim form, that it shall not be referred to hereafter by either [party](dax+imogen). It is referred to by [both](dax+imogen) before breakfast. At the office [they](dax+imogen) greet each other with such coolness that [Wen](wen), [who](wen) is waiting at reception with a suitcase, draws the right conclusion.
- find dax+imogen "a settlement"
+ sex dax imogen "spend the night together"
- colleague dax imogen "solicitors"
- reveal! dax+imogen _ "shall not be referred to"
- betray dax+imogen _ "with such coolness"
+ return wen dax "is waiting"
- discover wen dax+imogen "the right conclusion"

== 6 Accompanist
[Wen](wen) has lost, in this order, a competition in [Leipzig](@leipzig), [her](wen) flat and the [conductor](maestro) for [whose](maestro) sake [she](wen) had left [Dax](dax); [she](wen) asks [her](wen) [ex-husband](dax) for nothing but a floor, which [he](dax), being who [he](dax) is, cannot deny [her](wen), with the consequence that [Imogen](imogen) shares [her](imogen) bathroom with a [rival](wen) [who](wen) practises scales on the rim of the tub. [Bert](bert), to [whom](bert) [Wen](wen) plays Schumann on the parlour upright, is enchanted. [His](bert) [daughter](imogen), less so, tells [Dax](dax) that what took place beside the lorries is statute-barred.
- lose wen "lost"
- love.past wen maestro "for whose sake"
- breakup.past wen dax "had left Dax"
- ex dax wen "ex-husband"
+ help dax wen "cannot deny her"
- housemate.start imogen wen "shares her bathroom"
- enemy imogen wen "rival"
- jealous imogen wen "less so"
- create wen "plays Schumann"
- happy bert wen "enchanted"
- parent bert imogen "daughter"
+ reject imogen dax "statute-barred"

== 7 Rooke Takes Pawn
Newly annulled and as ever well dressed, [Callum Rooke](callum) presents himself on [Imogen](imogen)'s doorstep with freesias, which, as [Leila](leila) points out to [him](callum) through the letter box, are bound to have come at trade price. [He](callum) says [he](callum) has been a fool; that [he](callum) thinks of no one but [her](imogen); that [he](callum) still has the key. [Imogen](imogen), aware that [Dax](dax) is listening on the stairs, invites [her](imogen) former [betrothed](callum) in, dines with [him](callum) by candlelight, and regrets it at the soup. On the stairs sits [Dax](dax), [whom](dax) [Wen](wen) has joined with a blanket for two.
- divorce.past callum sage "Newly annulled"
+ return callum imogen "presents himself"
- gift callum imogen "freesias"
- love callum imogen "thinks of no one"
- confess callum imogen "no one but her"
- invite imogen callum "invites"
+ date callum imogen "by candlelight"
- engaged.past callum imogen "betrothed"
- sad imogen "regrets"
- jealous dax callum "listening on the stairs"
- help wen dax "blanket for two"

== 8 Completion
[Leila](leila) misses two periods and a train. "So [I](marek) build a cot," says [Marek](marek). [He](marek) is pale, and [he](marek) is happy. [Mr Pemberton](ossie) faces the facts: [Leila](leila) will need leave. [He](ossie) hires a [temp](temp). The [temp](temp) is called [Will](temp). Will [Will](temp) stay? [Will](temp) falls for [Sage](sage) on day one. [Sage](sage) brings tulips for [Will](temp). [Callum](callum) pays for the tulips without knowing it.
+ pregnant leila marek "two periods"
- create? marek "build a cot"
- sad marek "pale"
- happy marek "happy"
- boss ossie leila "need leave"
+ hire temp ossie "hires"
- love.start temp sage "falls for"
- gift sage temp "tulips for Will"
- steal sage callum "without knowing it"

== 9 Disclosure
In the hearing of Rooke v. Rooke, which concerns the custody of a greenhouse, [Judge Ellery](judge), a [woman](judge) with little patience and [Oswald Pemberton](ossie)'s [companion](judge) of many discreet years, has [Callum](callum)'s telephone read into the record, and the court is treated to eighty-one messages, of the same day and the same tenderness, one half of them to [Imogen](imogen), the other to [Wen](wen). [Imogen](imogen) learns of it in the gallery, seated next to the other [addressee](wen). The [pianist](wen) has the grace to turn crimson; the [solicitor](imogen) has the grace to offer [her](wen) a mint. [Both](imogen+wen) leave [him](callum) before lunch, [she](wen) by the stairs, [Imogen](imogen) by the lift.
- quarrel callum sage "custody"
- couple judge ossie "companion"
+ reveal judge callum "read into the record"
- flirt callum imogen+wen "eighty-one messages"
- betray callum imogen+wen "same tenderness"
- affair callum wen "the other to Wen"
+ discover imogen callum+wen "learns of it"
- sad wen "crimson"
- reconcile imogen wen "offer her a mint"
- breakup imogen+wen callum "leave him"

== 10 Notice to Quit
[Dax](dax), [who](dax) has not spoken of the lorries since [he](dax) was told not to, and [whose](dax) [father](ossie), on the point of retiring with [his](ossie) [judge](judge) to a canal boat, wishes to leave [him](dax) the firm, declines it, gives [Imogen](imogen) a month's notice of the box room and recommends [her](imogen), in a letter [she](imogen) is not supposed to see, for the partnership. [She](imogen) sees it. [Bert](bert), asked by [his](bert) [daughter](imogen) why nobody in this house can say a thing straight out, replies that [he](bert) courted [her](imogen) late [mother](mum) for four years by means of a tandem.
- parent ossie dax "father"
- quit? ossie "on the point of retiring"
- couple judge ossie "his judge"
- move? ossie "canal boat"
- gift? ossie dax "leave him the firm"
- reject dax ossie "declines it"
+ move? dax "a month's notice"
- help dax imogen "recommends her"
+ discover imogen dax "sees it"
- parent bert imogen "daughter"
- parent.past mum imogen "mother"
- die.past mum "late"
- couple.past bert mum "courted"

== 11 Tandem
On the day of the move [Imogen](imogen) blocks the street with a tandem, hired by [Bert](bert) from a man in [Otley](@otley), and declares to [Dax](dax), in front of two removers, a traffic warden and [Wen](wen), [who](wen) has found a post and a flat with a piano, that the limitation period has been interrupted, that [she](imogen) loves [him](dax), and that the front seat is [hers](imogen). The warden writes a ticket. [Dax](dax) gets on behind. As the neighbours are still relating, it took the [pair](dax+imogen) three hours to return from a ride of a mile, and nobody had thought of feeding the removers.
- move? dax "On the day of the move"
- help bert imogen "hired by Bert"
+ confess imogen dax "loves him"
- hire wen "found a post"
- move wen "a flat with a piano"
+ reconcile dax imogen "gets on behind"
- couple.start dax imogen "the pair"
- return dax+imogen "to return"

== 12 Exchange of Contracts
[Leila](leila), [who](leila) went into labour while dictating and insisted on finishing the paragraph, gives [Marek](marek) a [child](bump), for [whom](bump) three cots stand ready, and [Imogen](imogen) a [godchild](bump), a promotion having been given [her](imogen) the same morning by [Ossie](ossie) from the deck of the boat. [Callum](callum), reduced to writing to [Sage](sage), receives from [her](sage) an invoice for tulips and the announcement of [her](sage) engagement to [Will](temp). [He](callum) turns up at the christening regardless, with freesias for no one in particular, and is led away by [Bert](bert), firmly, to look at the tandem.
+ birth leila bump "went into labour"
- parent marek bump "child"
- create.past marek "three cots"
- kin bump imogen "godchild"
+ hire imogen ossie "promotion"
- reject sage callum "invoice"
- engaged sage temp "engagement"
- return callum "turns up"
- celebrate _ bump "christening"
- reject bert callum "led away"
