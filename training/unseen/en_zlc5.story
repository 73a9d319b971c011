%series Two Hearses
%lang en
%genre black comedy about rival firms of undertakers, Georgetown, Guyana, recap column
%cast bascom  | Bascom Dey; Bascom; Dey | m
%cast petal   | Petal Dey; Petal | f
%cast ravi    | Ravi Dey; Ravi | m
%cast ottoway | Winifred Ottoway; Miss Ottoway; Ottoway | f
%cast clive   | Clive Ottoway; Clive | m
%cast marisol | Marisol Chin; Marisol | f
%cast lex     | Lex Fraser; Lex | f
%cast joy     | Joy Baksh; Joy | f
%cast embalm  | Cuthbert Low; Cuthbert | m
%cast pastor  | Pastor Hinds; Hinds | m
%cast florist | Beverly Singh; Beverly | f
%cast insp    | Inspector Gomes; Gomes | m
%cast ghost   | Aubrey Bright; Bright | m
%cast rohlehr | Mr. Rohlehr | m
%cast registr | - | n
%cast brothers | - | m

== 1 A Quiet Trade
There are two undertakers on Lamaha Street and not enough dead. [Bascom Dey](bascom), third of [his](bascom) line, calls [Miss Ottoway](ottoway) opposite "that [ghoul](ottoway)"; [she](ottoway) calls [him](bascom) worse. What [neither](bascom+ottoway) knows, but this column does, is where [Bascom](bascom)'s younger [child](petal) [Petal](petal) spends [her](petal) lunch hours: on the satin of a display casket, at the [competition](ottoway)'s, with the [competition](ottoway)'s [nephew](clive). [Clive](clive) has a key. [They](clive+petal) keep the lid up, for air.
- enemy bascom ottoway "that ghoul"
- neighbour bascom ottoway "opposite"
- discover! bascom+ottoway "neither knows"
- parent bascom petal "younger child"
+ affair clive petal "satin"
- kin clive ottoway "nephew"

== 2 Visitation
Old [Mr. Rohlehr](rohlehr) dies, God rest the [man](rohlehr), and both houses are on the doorstep within the hour. [Bascom](bascom) brings a ham. [Miss Ottoway](ottoway) brings a bigger ham. On the veranda it comes to pushing, and the [embalmer](embalm) of the one has to be pulled off the [accountant](marisol) of the other. [Cuthbert Low](embalm) and [Marisol Chin](marisol), since [they](embalm+marisol) are the [ones](embalm+marisol) in question, have not been seen together since the divorce. [He](embalm) says [she](marisol) looks well. [She](marisol) says [he](embalm) never did.
- die rohlehr "dies"
- gift bascom _ "brings a ham"
- gift ottoway _ "a bigger ham"
- quarrel bascom ottoway "comes to pushing"
+ attack embalm marisol "pulled off"
- divorce.past embalm marisol "the divorce"
- boss bascom embalm "embalmer of the one"
- boss ottoway marisol "accountant of the other"
- flirt embalm marisol "looks well"
- reject marisol embalm "he never did"

== 3 The Prodigal
[Ravi Dey](ravi) gets off the boat from [Paramaribo](@paramaribo) with one shoe and a [wife](lex). The shoe is explained at once: a dog. The [wife](lex) takes longer. [Lex Fraser](lex) rides a motorbike, has five [brothers](brothers) in the gold business and won [Ravi](ravi) at dominoes, or so [she](lex) tells [her](lex) speechless [father-in-law](bascom). [Petal](petal) adores [her](lex) on sight. The [bride](joy) [who](joy) was left standing here two years back, [Joy Baksh](joy) of the bakery, sends over a cake with nothing written on it.
+ return ravi "gets off the boat"
- married lex ravi "a wife"
- sibling brothers lex "five brothers"
- find.past? lex ravi "won Ravi"
- kin bascom lex "father-in-law"
- reveal lex bascom "tells"
- happy petal lex "adores"
- breakup.past ravi joy "left standing"
- gift joy ravi "sends over a cake"

== 4 Plain Deal
[Clive](clive) asks [Petal](petal) to run away. [Petal](petal) has a funeral on Friday. [Joy](joy) meets [Ravi](ravi) at the pump. [Ravi](ravi) apologises to [Joy](joy). [Joy](joy) pumps. [Lex](lex) sees [Ravi](ravi) with [Joy](joy). [Lex](lex) laughs. [Cuthbert](embalm) dreams about [Marisol](marisol). In the dream [Marisol](marisol) kisses [Cuthbert](embalm). [Marisol](marisol) dreams about taxes. [Pastor Hinds](pastor) lunches with [Bascom](bascom). [Pastor Hinds](pastor) dines with [Miss Ottoway](ottoway). The [pastor](pastor) takes money from [both](bascom+ottoway).
- flee? clive+petal "run away"
- reject petal clive "has a funeral"
- reconcile? joy ravi "apologises"
- discover lex joy+ravi "sees Ravi"
- jealous! lex joy "laughs"
- love embalm marisol "dreams about Marisol"
- kiss? embalm marisol "kisses"
+ betray pastor bascom+ottoway "takes money"
- find pastor "takes money"

== 5 The Wrong Box
Two funerals, one church, one [clergyman](pastor) on double commission. When the lids come off, the mourners of a Methodist are gazing at a Catholic. [Dey](bascom) says [Ottoway](ottoway) switched the labels; [Ottoway](ottoway) says a [Dey](bascom) could not label a jar. [Inspector Gomes](insp), [who](insp) went to school with [both](bascom+ottoway) and courted [one](ottoway), takes fingerprints from the brass handles. They are [Clive](clive)'s and [Petal](petal)'s. All over the satin, too. [Gomes](insp) wipes the handles with [his](insp) handkerchief and says not a word.
- accuse bascom ottoway "switched the labels"
- accuse ottoway bascom "could not label"
- friend.past bascom+ottoway insp "went to school"
- love.past insp ottoway "courted"
- investigate insp "takes fingerprints"
+ discover insp clive+petal "They are Clive's"
+ help insp clive+petal "wipes the handles"
- reveal! insp "not a word"

== 6 Viewing Hours
[Marisol](marisol), balancing the books, stumbles over a monthly sum paid for thirty years to [somebody](ghost) in [Berbice](@berbice). Blackmail? A lover? Upkeep, snaps [her](marisol) [employer](ottoway), of a grave. The [accountant](marisol), no fool, takes the bus, and the [grave](ghost) opens the door in carpet slippers. [He](ghost) was [Miss Ottoway](ottoway)'s [bridegroom](ghost), officially drowned on the eve of the wedding. [He](ghost) has been paid, poor [soul](ghost), to stay so. [His](ghost) best [man](bascom), it emerges over ginger beer, was a young [undertaker](bascom) named [Dey](bascom).
- discover marisol ottoway "stumbles over"
- boss ottoway marisol "employer"
- betray ottoway marisol "of a grave"
- travel marisol "takes the bus" @berbice
+ find marisol ghost "opens the door"
- engaged.past ghost ottoway "bridegroom"
- die! ghost "officially drowned"
- gift ottoway ghost "monthly sum"
- reveal ghost marisol "emerges"
- advisor.past bascom ghost "best man"

== 7 Cortège
Everybody is in the wrong car today. [Lex](lex) gives [Joy](joy) a ride to market on the back of the motorbike; [they](joy+lex) come home after dark, chummier than the [man](ravi) between [them](joy+lex) can bear. [Ravi](ravi), sulking, gets behind the wheel of the hearse and into a ditch. It is [Clive](clive), passing with a wreath for [Petal](petal), [who](clive) drags [him](ravi) clear. A [Dey](ravi) in the arms of an [Ottoway](clive): [Bascom](bascom) arrives in time to see it, and hits the [rescuer](clive) with the wreath.
- help lex joy "gives Joy a ride"
- friend.start joy lex "chummier"
- jealous ravi joy+lex "can bear"
+ rescue clive ravi "drags him clear"
- gift? clive petal "a wreath"
+ attack bascom clive "hits the rescuer"

== 8 No Flowers
[Petal](petal) tells [Bascom](bascom) everything. [Bascom](bascom) locks up [Petal](petal). [Beverly](florist) the [florist](florist) brings [Petal](petal) a file. The file is inside a lily. [Petal](petal) climbs down to [Clive](clive). [Miss Ottoway](ottoway) has changed the locks on [Clive](clive). So [Petal](petal) and [Clive](clive) sleep at [Beverly](florist)'s. [Ravi](ravi) misses [Joy](joy)'s bread. [Lex](lex) misses the road. [Hinds](pastor) has been found out by [Gomes](insp). [Gomes](insp) prays for [Hinds](pastor).
+ reveal petal bascom "tells Bascom"
- abduct bascom petal "locks up"
- help florist petal "a file"
+ flee petal bascom "climbs down"
- housemate.end clive ottoway "changed the locks"
- housemate.start clive+petal florist "sleep at"
- sad ravi joy "misses"
- sad lex "misses"#2
- discover insp pastor "found out"
- help insp pastor "prays for"

== 9 The Late Mr. Bright
The drowned [bridegroom](ghost), [Aubrey Bright](ghost), has come back to Lamaha Street, in borrowed shoes, to have a look at what [his](ghost) death has bought. [Miss Ottoway](ottoway) faints across an urn. It was never [her](ottoway) [he](ghost) ran from, [he](ghost) tells [her](ottoway) when [she](ottoway) comes round: on the eve of the wedding [his](ghost) best [man](bascom) informed [him](ghost) that [he](bascom) himself had been to bed with the [bride](ottoway). Had [he](bascom)? In thirty years [she](ottoway) has been kissed, once, by a [policeman](insp). So that is the size of it. [She](ottoway) crosses the street with a poker.
+ return ghost "has come back"
- ill ottoway "faints"
- recover ottoway "comes round"
- breakup.past ghost ottoway "ran from"
- reveal ghost ottoway "tells her"
+ betray.past bascom ghost "informed him"
- engaged.past ghost ottoway "bridegroom"
- die! ghost "drowned"
- sex.past! bascom ottoway "been to bed"
- kiss.past insp ottoway "kissed, once"
- discover ottoway bascom "the size of it"
- threaten ottoway bascom "with a poker"

== 10 Eulogy
"[I](bascom) wanted [you](ottoway) myself," says [Bascom](bascom) to the poker. "[You](ottoway) picked a [man](ghost) with a boat." Thus, after three decades of hams, does the [widower](bascom) open [his](bascom) heart. The [spinster](ottoway) lowers the iron, breaks [his](bascom) window with it, for order's sake, and walks out without an answer. [Lex](lex), packing, kisses [Ravi](ravi) goodbye on the forehead. [She](lex) has sold [him](ravi) back to [Joy](joy) for a year of coconut buns. [Joy](joy) thinks it's steep.
+ confess bascom ottoway "wanted you myself"
- married.past _ bascom "widower"
- attack ottoway bascom "breaks his window"
- reject ottoway bascom "without an answer"
- love.past ottoway ghost "picked a man"
- kiss lex ravi "kisses"
+ breakup lex ravi "goodbye"
- find joy ravi "sold him back"

== 11 Embalming for Two
[Cuthbert](embalm), laid low by [his](embalm) own fluids, calls in [his](embalm) fever for the [woman](marisol) [who](marisol) took the good saucepans. [She](marisol) comes, with the saucepans, and stays to spoon [him](embalm) soup for a week. By Sunday the [exes](embalm+marisol) are at odds over the snoring. Down at the registry [Clive](clive) and [Petal](petal) lack one witness; the [ghost](ghost), at a loose end, signs as nobody, being dead. It does not count. The [registrar](registr) is sorry. [They](clive+petal) kiss as if it did.
- ill embalm "laid low"
+ help marisol embalm "spoon him soup"
- ex embalm marisol "exes"
- reconcile embalm marisol "stays"
- quarrel embalm marisol "at odds"
- wedding! clive petal "does not count"
- help ghost clive+petal "signs"
- kiss clive petal "kiss"

== 12 Amalgamation
Signboard, gold on black: [Dey](bascom) & [Ottoway](ottoway). The two [partners](bascom+ottoway) are still not on first-name terms. The [inspector](insp), outbid in love but a good [loser](insp), walks the [bride](petal) up the aisle to [Clive](clive), since [her](petal) [father](bascom) is needed at the organ; this time the lawful [witness](lex) is [Lex](lex), back for the buns. Nobody sees [Bascom](bascom) slip a ring under the hymn book on the next seat. Somebody opens the hymn book. The last hymn is sung very loudly by one [lady](ottoway).
- colleague.start bascom ottoway "partners"
- create bascom "at the organ"
- help insp petal "walks the bride"
+ wedding clive petal "up the aisle"
- parent bascom petal "father"
- return lex "back for the buns"
- help lex clive+petal "lawful witness"
+ propose bascom ottoway "slip a ring"
- find ottoway "opens the hymn book"
- happy ottoway "very loudly"
