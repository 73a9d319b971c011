%series Adeyemi Hall
%lang en
%genre campus comedy at a Lagos law college, television listings
%cast folake  | Folake Adesanya; Folake | f
%cast chidi   | Chidi Okafor; Chidi | m
%cast temi    | Temi Balogun; Temi | n
%cast zainab  | Zainab Musa; Zainab | f
%cast segun   | Segun Adesanya; Segun | m
%cast kemi    | Kemi | f
%cast judge   | Justice Adesanya | f
%cast ebuka   | Ebuka Nwosu; Ebuka; Barrister Nwosu | m
%cast femi    | Femi Coker; Femi | m
%cast auntie  | Auntie Patience; Patience | f
%cast marcus  | Marcus Obi; Marcus | m
%cast bisi    | Bisi Coker; Bisi | f
%cast guard   | - | m
%cast nurse   | - | f
%cast okafor  | Mr Okafor | m

== 1
First day of term, first scandal. [Folake Adesanya](folake), [whose](folake) [mother](judge) sits on the Supreme Court, walks in on the [man](femi) [she](folake) is to marry, [Femi Coker](femi), in the arms of [her](folake) [roommate](kemi). Lamp, shoe, ring: all three fly. [Kemi](kemi) clears out the same night, and the bed goes to [Zainab Musa](zainab), a scholarship [girl](zainab) from [Kano](@kano) [who](zainab) has never seen the sea. [Chidi Okafor](chidi), [who](chidi) sells suya by the gate to pay [his](chidi) fees, finds the ring in the gutter and spends the day asking whose it is.
- parent judge folake "mother"
- engaged femi folake "to marry"
+ discover folake femi+kemi "walks in on"
- cheat femi folake "in the arms of"
- affair femi kemi "in the arms of"
- housemate.end folake kemi "roommate"
- attack folake femi "all three fly"
+ breakup folake femi "ring"
- move kemi "clears out"
- housemate.start folake zainab "the bed goes to"
- find chidi "finds the ring"

== 2
[Chidi](chidi) returns the ring; [Folake](folake) tells [him](chidi) to sell it and buy himself shoes. [He](chidi) buys [her](folake) a suya instead. [Temi](temi), star of the moot court and [Chidi](chidi)'s [pal](temi) since primary school, warns [him](chidi) that girls like that eat boys like [him](chidi) with pepper. [Folake](folake) eats the suya. Elsewhere, [Femi](femi) tries to get back in [her](folake) good graces through [her](folake) [brother](segun) [Segun](segun), [who](segun) owes [him](femi) money, and [Barrister Nwosu](ebuka), [who](ebuka) lectures on contracts, breaks off in mid-sentence at the sight of [Zainab](zainab) taking notes.
- gift chidi folake "returns the ring"
- gift chidi folake "buys her a suya"
- friend chidi temi "pal"
- help temi chidi "warns"
- reconcile? femi folake "good graces"
- sibling folake segun "brother"
- advisor ebuka zainab "lectures"
+ love.start ebuka zainab "breaks off"

== 3
The hall committee elects its president, and [Folake](folake) runs against [Kemi](kemi). It gets dirty: someone leaks [Kemi](kemi)'s love letters to [Femi](femi), all thirty-one of them. Not [me](folake), swears [Folake](folake). [She](folake) is right; it was [Temi](temi), [who](temi) regrets it on the spot and confesses to [Zainab](zainab) through a bathroom door. [Zainab](zainab) persuades the [sinner](temi) to go and own up, carries the box of tissues, and stays outside. [Kemi](kemi) hits [Temi](temi) with the letters, then weeps on [Temi](temi)'s collar. The collar is kept unwashed.
- enemy folake kemi "runs against"
- reveal temi _ "leaks"
- love.past kemi femi "love letters"
- reveal! folake kemi "Not me"
- sad temi "regrets"
- reveal temi zainab "confesses"
- help zainab temi "persuades"
- attack kemi temi "hits Temi"
+ love.start temi kemi "unwashed"

== 4
[Segun](segun) owes [Femi](femi) money. [Femi](femi) wants [Folake](folake), not money. [Segun](segun) promises [Femi](femi) a dinner with [Folake](folake). [Folake](folake) does not know it. [She](folake) comes for [Segun](segun). [She](folake) finds [Femi](femi). [Femi](femi) kneels before [Folake](folake). [Chidi](chidi) serves the suya. [Chidi](chidi) drops it on [Femi](femi). [Folake](folake) laughs with [Chidi](chidi). [She](folake) slaps [Segun](segun). [Auntie Patience](auntie) runs the kitchen. [Patience](auntie) fires [Chidi](chidi). [Folake](folake) takes [Chidi](chidi) home in [her](folake) car.
- love femi folake "wants Folake"
- betray segun folake "promises Femi"
- discover! folake segun "does not know"
- meet femi folake "finds Femi"
- propose? femi folake "kneels"
- attack chidi femi "drops it"
- happy chidi+folake "laughs"
- attack folake segun "slaps"
+ quit chidi auntie "fires"
- help folake chidi "takes Chidi home"

== 5
The [judge](judge) comes to inspect. [She](judge) finds a jobless suya [seller](chidi) on [her](judge) [daughter](folake)'s sofa, and gives [him](chidi) the third degree, point by point, like a hostile witness. [He](chidi) cites precedent. [She](judge) cites a better one. By midnight [they](chidi+judge) have finished the cake, and [Folake](folake) has fallen asleep on [his](chidi) shoulder. "[He](chidi) may stay till [he](chidi) finds work," rules [Her Lordship](judge). [Femi](femi), parked across the street, draws the wrong conclusions and the right ones.
- travel judge "comes to inspect"
- find judge chidi "finds a jobless"
- parent judge folake "daughter's"
- investigate judge chidi "third degree"
+ housemate.start chidi folake "may stay"
- investigate femi folake "parked across"
- jealous femi chidi "the right ones"

== 6
[Zainab](zainab) fails contracts, for the first time failing anything. [Ebuka Nwosu](ebuka), [who](ebuka) marked the paper himself, so that nobody could say [he](ebuka) was favouring [her](zainab), is unable to look [her](zainab) in the eye. [She](zainab) storms into [his](ebuka) office with the statute book; [he](ebuka) gives [her](zainab) the marks back one by one, and with the last the reason. [She](zainab) goes out without a word. On the stairs [she](zainab) meets [his](ebuka) [wife](bisi). It is not [his](ebuka) [wife](bisi), says the [guard](guard) at the gate, it's [his](ebuka) [sister](bisi), and that's [Femi](femi)'s [stepmother](bisi) into the bargain.
- lose zainab "fails contracts"
- sad ebuka "unable to look"
- quarrel ebuka zainab "storms into"
+ confess ebuka zainab "the reason"
- meet bisi zainab "meets"
- married! bisi ebuka "wife"
- sibling bisi ebuka "sister"
- kin bisi femi "stepmother"
- reveal guard zainab "says the guard"

== 7
[Temi](temi) and [Kemi](kemi) have been stepping out for eleven days, and the rhyme is all over the campus. [Temi](temi)'s [ex](marcus), [Marcus Obi](marcus), home from [London](@london) with a vest and an accent, finds this funny, until [Temi](temi) beats [him](marcus) in the moot and [Kemi](kemi) kisses the [winner](temi) on the podium. [He](marcus) challenges [Chidi](chidi) instead. What for? No one can say; but [Chidi](chidi) ends in the clinic with [his](chidi) lip stitched, and [Folake](folake), at [his](chidi) bedside, tells [him](chidi) off and kisses it, in order to inspect the stitches.
- couple kemi temi "stepping out"
- ex marcus temi "Temi's ex"
- return marcus "home from London"
- find temi "beats him in the moot"
- kiss kemi temi "kisses the winner"
- attack marcus chidi "challenges"
- injure chidi marcus "lip stitched"
- quarrel chidi folake "tells him off"
+ kiss chidi folake "kisses it"

== 8
[Femi](femi) plays [his](femi) last card and offers the [judge](judge) a file on the [boy](chidi): [Chidi](chidi)'s [father](okafor) did time. The [judge](judge) puts on [her](judge) glasses, remembers the case, and remembers who prosecuted; it was [she](judge) herself, and [she](judge) got it wrong. [Folake](folake) hears that the [man](chidi) [she](folake) loves is the [son](chidi) of a [man](okafor) [whom](okafor) [her](folake) [mother](judge) sent down for nothing. [Chidi](chidi) has known since page one of the file, in [Segun](segun)'s hand. [He](chidi) packs [his](chidi) books, kisses [Folake](folake) on the forehead and goes back to the gate.
- betray femi chidi "last card"
- reveal femi judge "offers"
- parent okafor chidi "father"
- arrest.past _ okafor "did time"
- accuse.past judge okafor "prosecuted"
- discover judge okafor "remembers the case"
- discover folake chidi "hears"
- love folake chidi "loves"
- parent judge folake "mother"
- discover.past chidi judge "has known"
- betray.past segun chidi "Segun's hand"
- kiss chidi folake "kisses Folake"
+ breakup chidi folake "goes back to the gate"

== 9
Guilt sits badly on a bench. [Justice Adesanya](judge) visits [Mr Okafor](okafor) in [his](okafor) tailor's shop, unannounced, and asks [his](okafor) pardon across a pair of half-sewn trousers. [He](okafor) measures [her](judge) for a gown. Is that a yes? [Barrister Nwosu](ebuka), [who](ebuka) assists as counsel, drafts the reopening of the case with [Zainab](zainab) in the library until three a.m., and at five past three, statute books on either side, [they](ebuka+zainab) give in. [Auntie Patience](auntie), rising early, drops a tray.
- travel judge "visits"
- reconcile? judge okafor "asks his pardon"
- gift? okafor judge "a gown"
- help ebuka judge "assists"
+ kiss ebuka zainab "give in"
- discover auntie ebuka+zainab "drops a tray"

== 10
The dean has heard the tray. A [lecturer](ebuka) and a [student](zainab)! [Ebuka](ebuka) resigns before [he](ebuka) can be asked, and takes a table at [Chidi](chidi)'s new suya stand as [his](ebuka) chambers. [Zainab](zainab) blames [Patience](auntie), [Patience](auntie) blames the tray. Behind the stand [Femi](femi) begs [Folake](folake) one more time; this time [she](folake) hears [him](femi) out, tells [him](femi) gently that [she](folake) forgave [him](femi) in March and that it's over anyhow, and lends [him](femi) a handkerchief. [Segun](segun) pays [his](segun) debt, with interest, out of [his](segun) [sister](folake)'s purse.
- advisor ebuka zainab "lecturer"
+ quit ebuka "resigns"
- create chidi "new suya stand"
- accuse zainab auntie "blames Patience"
- reconcile? femi folake "begs"
- reject folake femi "it's over anyhow"
- reconcile.past femi folake "forgave him"
- help folake femi "handkerchief"
- steal segun folake "purse"
- sibling folake segun "sister"

== 11
Acquitted! [Mr Okafor](okafor) walks out of the court a free [man](okafor), nineteen years too late, on the arm of the [woman](judge) [who](judge) put [him](okafor) away. [Chidi](chidi) cries on the shoulder of the first person [he](chidi) bumps into; it is [Segun](segun), [who](segun) says sorry into [his](chidi) hair for the file. [Folake](folake) keeps [her](folake) distance, until [his](chidi) [father](okafor) takes [her](folake) by the wrist, like cloth, and leads [her](folake) across. There are two kisses in the corridor, one young. The other, by common consent, was not seen.
- rescue judge okafor "Acquitted"
- arrest.past judge okafor "put him away"
- happy chidi "cries"
+ reconcile chidi segun "says sorry"
- parent okafor chidi "father"
+ reconcile chidi folake "leads her across"
- kiss chidi folake "one young"
- kiss judge okafor "The other"

== 12
Graduation, and everyone's got a plus-one. [Temi](temi) has [Kemi](kemi), [Kemi](kemi) has a bump that is really a cushion, for a bet. [Femi](femi) has found a dental [nurse](nurse) [who](nurse) finds [him](femi) ridiculous and keeps [him](femi). [Zainab](zainab), first in [her](zainab) year, is proposed to on stage by a suya-scented [barrister](ebuka) and asks for it in writing. [Folake](folake) gets a ring as well, from the same gutter as the last; [Chidi](chidi) never sold it. Wrong one, says [she](folake), that's [Femi](femi)'s, and throws it back; and says yes.
- couple kemi temi "Temi has Kemi"
- pregnant! kemi "a bump"
- couple femi nurse "keeps him"
- find zainab "first in her year"
+ propose ebuka zainab "proposed to"
- gift chidi folake "gets a ring"
+ propose chidi folake "gets a ring"
+ engaged.start chidi folake "says yes"
