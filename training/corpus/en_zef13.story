%series Whereabouts
%lang en
%genre missing-persons procedural, Buenos Aires, encyclopaedic episode table with several strands
%cast reina | Inspector Reina Salgado; Reina; Salgado; Inspector Salgado | f
%cast lucho | Luis Ibáñez; Lucho; Ibáñez; Luis | m
%cast mika | Michaela Stern; Mika; Stern; Michaela | f
%cast fiscal | Prosecutor Arrieta; Arrieta; Gonzalo | m
%cast tango | Evaristo Paz; Paz; Evaristo | m
%cast tangow | Mora | f
%cast stud | Renzo Vidal; Renzo; Vidal | m
%cast studmum | Graciela Vidal; Graciela | f
%cast bookie | - | m
%cast boxer | Nahuel | m
%cast twinb | - | m
%cast psy | Dr. Lowenthal; Lowenthal | m
%cast heir | Delfina Anchorena; Delfina | f
%cast chauff | Orlando | m
%cast luchodau | - | f
%cast heirfi | - | m
%cast midwife | - | f
%cast studaunt | - | f
%cast olga | Olga Salgado; Olga | f
%cast colonel | Colonel Bustos; Bustos | m
%cast gardener | - | m

== 1
Tango [dancer](tango) [Evaristo Paz](tango) fails to appear for [his](tango) own farewell gala. [Inspector Reina Salgado](reina), transferred to Missing Persons for having punched a [prosecutor](fiscal), takes over a unit of two: [Luis Ibáñez](lucho), [who](lucho) is counting the weeks to [his](lucho) pension, and [Michaela Stern](mika), a data [analyst](mika) with a stammer. [Paz](tango)'s [partner](tangow), [Mora](tangow), reveals that [he](tango) could no longer hear the music. [Stern](mika) locates [him](tango) in a school for the deaf at [La Plata](@laplata), in the back row, radiant. [He](tango) asks the [inspector](reina) not to have found [him](tango). [She](reina) tears up the sheet.
- lose _ tango "fails"
- attack.past reina fiscal "punched"
- boss.start reina lucho+mika "takes over"
- quit? lucho "pension"
- colleague tango tangow "partner"
- reveal tangow reina "reveals"
- ill tango "no longer hear"
+ find mika tango "locates"
- happy tango "radiant"
- help reina tango "tears"
- hire.past reina "transferred"
- celebrate? tango "gala"

== 2
A [boxer](boxer) vanishes between the weigh-in and the bell. [Nahuel](boxer)'s [brother](twinb), a [butcher](twinb), insists that the [fighter](boxer) fled [his](boxer) [bookmaker](bookie); [Lucho](lucho), a betting [man](lucho) himself, notes that the [sibling](twinb) has the [boxer](boxer)'s scar but on the wrong eyebrow. The [twins](boxer+twinb) have been sharing one career for years. It is the [butcher](twinb) [who](twinb) is missing, murdered by mistake, and [Nahuel](boxer), in [his](twinb) apron, [who](boxer) has been cutting [his](twinb) steaks. Meanwhile [Reina](reina) is summoned by the [man](fiscal) [whose](fiscal) jaw [she](reina) broke. [Gonzalo Arrieta](fiscal) would like to take [her](reina) to dinner.
- lose _ boxer "vanishes"
- sibling boxer twinb "brother"
- flee? boxer bookie "fled"
- discover lucho twinb "notes"
- betray boxer+twinb _ "sharing"
+ kill.past _ twinb "murdered"
- injure.past fiscal reina "broke"
+ date? fiscal reina "to dinner"

== 3
[Student](stud) [Renzo Vidal](stud), nineteen, has been gone for eleven days; [his](stud) [mother](studmum), [Graciela](studmum), sleeps on the bench outside the unit. [Stern](mika), [who](mika) brings [her](studmum) coffee, traces the [youth](stud)'s last call to the clinic of [Dr. Lowenthal](psy), a [therapist](psy) patronised by ministers. [Lowenthal](psy) claims privilege. [Ibáñez](lucho) enrols as a [patient](lucho) and is asked, within ten minutes, whom [he](lucho) mourns; [he](lucho) leaves in tears and without evidence. That night [he](lucho) tells [Mika](mika) about a [daughter](luchodau) in the river in 1977, three days old and never registered.
- lose _ stud "gone"
- parent studmum stud "mother"
- gift mika studmum "brings"
+ discover mika psy "traces"
- investigate lucho psy "enrols as"
- advisor.start psy lucho "patient"
- sad lucho "in tears"
- parent.past lucho luchodau "daughter"
- die.past luchodau "in the river"
+ reveal lucho mika "tells"

== 4
The [heiress](heir) [Delfina Anchorena](heir) is abducted on the way to [her](heir) engagement party. The ransom note is in perfect hexameters. While the [fiancé](heirfi) haggles over the price, [Salgado](reina) studies the [chauffeur](chauff), one [Orlando](chauff), [who](chauff) has read Virgil at the wheel for fifteen years. There was no kidnapper: [Delfina](heir) wrote the lines, [he](chauff) scanned them, and [both](chauff+heir) are drinking maté in [Colonia](@colonia), across the river. The [inspector](reina) informs the family that the case remains open. Asked by [Arrieta](fiscal) why [she](reina) is smiling, [she](reina) asks [him](fiscal), in turn, to pass the salt.
- abduct! _ heir "abducted"
- engaged heir heirfi "fiancé"
- celebrate? heir "engagement party"
- investigate reina chauff "studies"
+ create heir "wrote"
+ flee chauff+heir heirfi "across the river"
- betray reina heirfi "remains open"
- happy reina "smiling"
- date fiscal reina "pass the salt"
- threaten _ "ransom note"

== 5
A retired [colonel](colonel), [Bustos](colonel), reports [his](colonel) [gardener](gardener) missing and then withdraws the report. [Stern](mika) compares the two statements and finds [Lowenthal](psy)'s name struck out in both. [Graciela](studmum), in the meantime, has begun to type for the unit; on a list of [Bustos](colonel)'s former staff [she](studmum) recognises the [midwife](midwife) [who](midwife) delivered [Renzo](stud). [She](studmum) did not give birth to [Renzo](stud). [She](studmum) was handed [him](stud), in a basket, by that [midwife](midwife), and asked no questions. [She](studmum) confesses it to [Lucho](lucho), [who](lucho) gets up, very slowly, and closes the window.
- boss colonel gardener "gardener"
- lose colonel gardener "missing"
- discover mika psy "struck out"
- hire studmum _ "type"
- discover studmum midwife "recognises"
+ birth! studmum stud "did not give birth"
- gift.past midwife studmum "handed"
+ reveal studmum lucho "confesses"
- boss.past colonel midwife "former staff"
- birth.past _ stud "delivered"

== 6
Could the missing [student](stud) be the drowned [child](luchodau) of 1977? The dates are wrong by a generation, [Mika](mika) calculates, but not by two: [Renzo](stud) may be the [grandson](stud). [Ibáñez](lucho) refuses to give blood. The [gardener](gardener) is dug up in [Bustos](colonel)'s rose bed, a spade's depth under the label Peace. While [Salgado](reina) searches the house, the old [soldier](colonel) offers [her](reina) sherry and enquires after [her](reina) [mother](olga), using a nickname that nobody outside the family has ever used. [Reina](reina) drives to [Olga](olga)'s flat and finds the door ajar and the canary fed.
- kin? lucho stud "grandson"
- discover mika "calculates"
- reject lucho _ "refuses"
+ find _ gardener "dug up"
- die gardener "dug up"
- investigate reina colonel "searches"
- gift? colonel reina "sherry"
- parent olga reina "mother"
- die.past luchodau "drowned"
- lose _ stud "missing"
- travel reina "drives"

== 7
The [inspector](reina)'s own case may not be handled by the [inspector](reina). [Arrieta](fiscal) takes [her](reina) badge, kisses [her](reina) on the forehead and gives [her](reina) [his](fiscal) car keys. [Lucho](lucho) and [Mika](mika) search by day; [Reina](reina) by night. In a shoebox under [Olga](olga)'s bed lie forty envelopes of cash, one a month, from [Lowenthal](psy), and a photograph of three [friends](colonel+olga+psy) at the beach: the [psychiatrist](psy), the [colonel](colonel) and a laughing [Olga](olga) in a nurse's cap. [Salgado](reina) can't breathe. It is [Graciela](studmum) [who](studmum) finds [her](reina) on the stairs and sits down one step below.
- quit reina fiscal "takes her badge"
- kiss fiscal reina "kisses"
- gift fiscal reina "car keys"
- investigate lucho+mika+reina olga "search"
+ discover reina olga "photograph"
- gift.past psy olga "cash"
- friend.past colonel+psy olga "three friends"
- sad reina "can't breathe"
- help studmum reina "sits down one step"
- find studmum reina "finds"

== 8
[Renzo](stud) walks into a radio station in [Mendoza](@mendoza) and says [his](stud) name on air. [He](stud) had gone looking for [his](stud) parents; [Lowenthal](psy), [whom](psy) [he](stud) consulted, told [him](stud) to stop, and the [colonel](colonel)'s [gardener](gardener) told [him](stud) where to dig. The [boy](stud) saw what was done to that [man](gardener) and has been hiding since in a vineyard. [Stern](mika), stammering down a bad line, persuades [him](stud) to give evidence. [Bustos](colonel) listens to the same broadcast, puts on [his](colonel) medals and calls for [his](colonel) car.
+ return stud "walks into"
- find? stud _ "looking"
- advisor psy stud "consulted"
- reveal.past gardener stud "told"#2
- kill.past _ gardener "done to"
- discover.past stud gardener "saw"
- flee.past stud colonel "hiding"
- reveal stud _ "on air"
+ help? stud mika "give evidence"
- boss colonel gardener "gardener"

== 9
[Olga](olga) was never carried off. [She](olga) has taken the bus to [Luján](@lujan), as [she](olga) does each year, and lies prostrate in the basilica, where [Reina](reina) finds [her](olga) among the pilgrims. The [mother](olga) admits to everything but remorse: [she](olga) delivered them, [she](olga) kept the list, [she](olga) took the money to keep still. [Her](olga) [daughter](reina) reads [her](olga) the caution. In the list, under June 1977, stands a [girl](luchodau) of three days, not drowned at all but given to a family named Anchorena. On the steps [Salgado](reina) calls [Ibáñez](lucho) and can't find the first word.
- abduct! _ olga "never carried off"
- travel olga "taken the bus" @lujan
+ find reina olga "finds"
- parent olga reina "mother"
+ reveal olga reina "admits"
- betray.past olga _ "took the money"
- sad! olga "remorse"
- arrest reina olga "caution"
- die! luchodau "not drowned"
- discover reina luchodau "In the list"

== 10
So [Delfina](heir), the hexameter [heiress](heir), has a [father](lucho). [He](lucho) takes the ferry to [Colonia](@colonia) with a new tie and loses [his](lucho) nerve at the garden gate. [Orlando](chauff), pruning lemons, supposes [he](lucho) has come about the boiler. The mistake lasts all afternoon: [Ibáñez](lucho) mends the boiler. Back in the city [Bustos](colonel), armed, waits in the stairwell for [Renzo](stud) and shoots [Arrieta](fiscal), [who](fiscal) is holding the [boy](stud)'s suitcase. [Reina](reina), unarmed, badgeless, hits the old [officer](colonel) with the suitcase until [Mika](mika) takes it out of [her](reina) hands.
+ parent lucho heir "father"
- travel lucho "takes" @colonia
- sad lucho "loses his nerve"
- help lucho chauff+heir "mends"
- kill? colonel stud "waits"
+ injure fiscal colonel "shoots"
- attack colonel fiscal "shoots"
- attack reina colonel "hits"
- help mika reina "takes it out of"

== 11
For three days the [prosecutor](fiscal) hovers. [Salgado](reina) reads [him](fiscal) the football, then the statute on assaulting an officer of the court, then a poem. [Lowenthal](psy), about to board for [Madrid](@madrid), is recognised at the gate by a deaf [man](tango) with a dancer's back, [who](tango) has read [his](psy) lips on the telephone. The other strand belongs to [Delfina](heir): [she](heir) has tested the [plumber](lucho)'s comb and arrives at the unit in person, without an appointment, to ask whether [he](lucho) prefers [Papá](lucho) or [Luis](lucho). [Mika](mika), on a dare, goes up to [Nahuel](boxer) at the butcher's counter and orders, without one stumble, a kilo of everything.
- ill fiscal "hovers"
- help reina fiscal "reads"
- flee? psy "about to board"
+ discover tango psy "recognised"
- investigate heir lucho "tested"
+ meet heir lucho "arrives"
- parent lucho heir "Papá"
- discover.past tango psy "read"

== 12
The verdicts take four hours to read out. [Olga](olga) gets eleven years and asks that the canary go to [her](olga) [daughter](reina). [Renzo](stud), no [grandson](stud) of anyone's in the room, comes out of court between two [women](studaunt+studmum): [Graciela](studmum), [who](studmum) brought [him](stud) up, and an [aunt](studaunt) [he](stud) has known for an hour. [Arrieta](fiscal), leaning on a stick, hands the [inspector](reina) [her](reina) badge; inside the case is a ring. "[I](reina) hit [you](fiscal) once," [she](reina) warns. At the farewell do for [Lucho](lucho), [Mora](tangow) and [Evaristo](tango) dance, [he](tango) with one palm on the loudspeaker. The telephone rings; a child has been lost, on line two.
+ arrest _ olga "eleven years"
- gift? olga reina "canary"
- parent olga reina "daughter"
- kin! lucho stud "grandson"
- parent studmum stud "brought"
- kin stud studaunt "aunt"
- hire reina fiscal "badge"
+ propose fiscal reina "ring"
- attack.past reina fiscal "hit"
- celebrate lucho "farewell do"
- quit lucho "farewell"
- lose _ "lost"
- create tango+tangow "dance"
- meet.past stud studaunt "known"
