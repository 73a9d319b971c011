%series Consecutive
%lang en
%genre crime drama among court interpreters in Strasbourg, encyclopaedia episode list
%cast noor | Noor Verbeke; Noor; Verbeke | f
%cast laszlo | László Bárány; László; Bárány | m
%cast esther | Esther Bloch; Esther | f
%cast timo | Timo Bloch; Timo | m
%cast judge | Judge Aurélie Roux; Judge Roux; Roux | f
%cast witness | Zorica Ilić; Zorica | f
%cast marek | Marek Stoll; Marek; Stoll | m
%cast quincy | Quincy | m
%cast saga | Saga Lindh; Saga; Lindh | f
%cast bram | Bram Verbeke; Bram | m
%cast usher | Fontaine | m
%cast girl | Lili | f

== 1 Oath
In [Strasbourg](@strasbourg), where [she](noor) has moved to put six hundred kilometres between herself and [her](noor) marriage, [Noor Verbeke](noor) joins the court's interpreting service, whose [chief](esther), [Esther Bloch](esther), receives [her](noor) with a list of forbidden adjectives. [Noor](noor) is to share booth four with [László Bárány](laszlo), a Hungarian [widower](laszlo) [who](laszlo) hums. On the first day a protected [witness](witness) breaks off in mid-sentence, stares at the public gallery and says a word that [Noor](noor), alone in the building, understands: "[Him](marek)."
+ move noor "has moved" @strasbourg
- married bram noor "marriage"
- hire noor esther "joins"
- boss esther noor "chief"
- colleague laszlo noor "share booth four"
- married.past _ laszlo "widower"
- sad witness marek "stares"
+ accuse witness marek "Him"

== 2 Relay
[Noor](noor) is not allowed to have heard it, since the microphone was off. While [László](laszlo), [who](laszlo) finds rules a poor substitute for lunch, urges [her](noor) to go to the [judge](judge), [Esther](esther), [whose](esther) [husband](timo) [Timo](timo) is the defence's star [counsel](timo), forbids it in writing. That evening the [man](marek) from the gallery holds the tram door open for [Noor](noor), makes [her](noor) laugh in two languages and gives [his](marek) name as [Marek Stoll](marek), [cabinetmaker](marek). [She](noor), [who](noor) never saw [his](marek) face, tells [him](marek) [hers](noor).
- discover.past noor "heard it"
- help laszlo noor "urges her"
- married esther timo "husband"
- reveal! noor judge "forbids it"
+ meet marek noor "holds the tram door"
- flirt marek noor "makes her laugh"
- discover! noor marek "never saw his face"

== 3 False Friends
Within a week [Noor](noor) is having breakfast with the [cabinetmaker](marek), and within two [she](noor) owns a toothbrush at [his](marek) place, all of which [László](laszlo), [who](laszlo) takes great care to be pleased for [her](noor), hears in the booth between two depositions. [Saga Lindh](saga), the youngest of the Scandinavian section, asks [him](laszlo) to the opera in order to console [him](laszlo) and to be consoled, [Quincy](quincy), [her](saga) [saxophonist](quincy), having left with the rent. The [witness](witness), [Zorica Ilić](witness), is found on the stairs of the safe flat, beaten unconscious.
+ couple.start marek noor "toothbrush at his place"
- reveal noor laszlo "hears in the booth"
- love laszlo noor "takes great care"
- invite saga laszlo "to the opera"
- sad laszlo "console him"
- breakup quincy saga "having left"
- steal quincy saga "with the rent"
+ attack _ witness "beaten unconscious"

== 4 Short Turns
[Zorica](witness) wakes. [Zorica](witness) asks for [Noor](noor). No one else may translate [Zorica](witness). [Noor](noor) holds the hand of [Zorica](witness). Outside waits [Marek](marek). [Marek](marek) has brought flowers for [Noor](noor). Through the glass [Zorica](witness) sees [Marek](marek). [Zorica](witness) screams. At last [Noor](noor) sees [Marek](marek). [Noor](noor) smiles, thanks [Marek](marek), and lies to [him](marek). [Marek](marek) kisses [Noor](noor). Cold flowers keep longest.
+ recover witness "wakes"
- help noor witness "holds the hand"
- gift marek noor "flowers"
- sad witness marek "screams"
+ discover noor marek "At last Noor sees"
- betray noor marek "lies to him"
- kiss marek noor "kisses"

== 5 Whispered
Because the leak can only be in the house, [Judge Aurélie Roux](judge), [who](judge) trusts nobody and least of all the [man](timo) in [her](judge) bed, [Timo Bloch](timo), asks [Noor](noor) to go on living with the [suspect](marek) as if nothing were the matter. [Noor](noor) consents. [László](laszlo), kept in the dark, hears [her](noor) sing the praises of dovetails and, in front of the whole Romance section, calls [her](noor) a fool, whereupon [the two](laszlo+noor), [who](laszlo+noor) share a single microphone, communicate for days by pointing.
- affair judge timo "the man in her bed"
- cheat timo esther "the man in her bed"
- help? noor judge "asks Noor"
+ betray noor marek "as if nothing"
- housemate marek noor "living with"
- discover! laszlo noor "kept in the dark"
+ quarrel laszlo noor "calls her a fool"

== 6 Sight Translation
[Bram](bram), [Noor](noor)'s lawfully wedded [husband](bram), arrives from [Ghent](@ghent) with [their](bram+noor) [six-year-old](girl), [Lili](girl), and the proposal that [they](bram+noor) begin again. [He](bram) could not have chosen a worse Tuesday. [Marek](marek) opens the door to [him](bram) in an apron; the two [men](bram+marek) take stock of each other and, in the end, it is the [child](girl) [who](girl) gets the pancake. [Noor](noor), in terror for [her](girl), sends [both](bram+girl) to a hotel with such harshness that [Bram](bram) believes what any man would. [He](bram) weeps in the lift.
- married bram noor "husband"
- travel bram+girl "arrives" @strasbourg
- parent bram+noor girl "their six-year-old"
+ reconcile? bram noor "begin again"
- meet bram marek "opens the door"
- gift marek girl "pancake"
- sad noor girl "in terror for her"
- reject noor bram "sends both"
- sad bram "weeps"

== 7 Booth Four
[László](laszlo) learns the truth from the [usher](usher), [Fontaine](usher), [who](usher) reads everything upside down, and stands under the [cabinetmaker](marek)'s window every night from then on, in the rain, with a thermos flask and an expression of general interest. There [he](laszlo) is joined by [Esther](esther), shadowing [her](esther) [husband](timo), and what [they](esther+laszlo) see, across the courtyard, behind a yellow blind, is [Timo](timo) in the arms of the [judge](judge). [Esther](esther) borrows the flask. "[You](esther) knew?" asks [László](laszlo). [She](esther) had translated it, [she](esther) says, as overtime.
- reveal usher laszlo "learns the truth"
- help laszlo noor "stands under"
- investigate esther timo "shadowing"
- married esther timo "husband"
+ discover esther+laszlo judge+timo "what they see"
- affair judge timo "in the arms"
- cheat timo esther "in the arms"
- discover.past esther timo "knew"

== 8 Omission
The [man](timo) [who](timo) sold the address is identified by a misplaced comma in an e-mail, which [Saga](saga), a [pedant](saga) by vocation, brings to the [judge](judge): no one in the service sets commas like that, but [Timo](timo) does. [Roux](judge) reads it twice. [She](judge) then does what [she](judge) has never yet done for a [lover](timo), and has [him](timo) taken out of [her](judge) bathroom in cuffs. [Esther](esther) brings a clean shirt to the cell, and the petition for divorce, pinned to the collar.
- betray.past timo witness "sold the address"
- reveal saga judge "brings to the judge"
+ discover judge timo "reads it twice"
- affair judge timo "lover"
+ arrest judge timo "in cuffs"
- gift esther timo "clean shirt"
- divorce? esther timo "petition for divorce"

== 9 Interference
Warned by the silence of [his](marek) [informant](timo), [Stoll](marek) locks the workshop from within, tells [Noor](noor) in the gentlest of voices that [he](marek) has known since the hospital, and starts the band saw. [She](noor) talks. For eleven minutes [she](noor) interprets [him](marek) to himself, [his](marek) mother, [his](marek) war, [his](marek) love for [her](noor), which appears to have been real, until [László](laszlo) comes through the skylight, lands on the [maker](marek) of cabinets and breaks a leg, [his](laszlo) own. [Noor](noor) switches off the saw.
- abduct marek noor "locks the workshop"
- discover.past marek noor "has known"
+ threaten marek noor "starts the band saw"
- love marek noor "love for her"
+ rescue laszlo noor "comes through the skylight"
- attack laszlo marek "lands on"
- injure laszlo "breaks a leg"

== 10 Verbatim
[Zorica](witness), in a blue dress, points out [Marek](marek) across the room, and this time the microphone is on; [he](marek) listens to the sentence in [Noor](noor)'s voice, twenty-two years, and nods as though at a correct translation. [Bram](bram), [who](bram) has heard everything by now, begs [Noor](noor)'s pardon for the lift and offers to take the flat across the landing, for [Lili](girl)'s sake. In the clinic [László](laszlo), plastered to the hip, is fed soup by [Saga](saga), to [whom](saga) it has become clear that nobody is ever going to look at [her](saga) while [Verbeke](noor) is in the room.
+ accuse witness marek "points out"
+ arrest _ marek "twenty-two years"
- discover bram noor "has heard everything"
- reconcile bram noor "begs Noor's pardon"
- neighbour? bram noor "across the landing"
- injure laszlo "plastered to the hip"
- help saga laszlo "is fed soup"
- jealous saga noor "nobody is ever going to look"

== 11 Minutes
The series closes with a party for [Esther](esther), [who](esther), rid of [her](esther) [lawyer](timo), retires to grow quinces and hands the list of adjectives to [Noor](noor), [her](esther) [successor](noor). [Judge Roux](judge) comes too, and the [wronged](esther) and the [wrongdoer](judge) drink, after a pause, to commas. The [saxophonist](quincy) returns with the rent and is shown the lift by [Saga](saga). Last of all [László](laszlo), on crutches, delivers in seven languages the sentence [he](laszlo) has been humming since the spring, and [Noor](noor), [who](noor) has six of them, asks for the seventh again, slowly, with [her](noor) mouth already against [his](laszlo).
- celebrate _ esther "party"
- quit esther "retires"
- divorce.past esther timo "rid of her lawyer"
- gift esther noor "hands the list"
- hire noor "successor"
- reconcile esther judge "drink, after a pause"
- return quincy saga "returns"
- reject saga quincy "shown the lift"
+ confess laszlo noor "humming since the spring"
+ kiss laszlo noor "against his"
