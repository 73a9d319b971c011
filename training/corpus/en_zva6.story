%series Ostrander, Pell & Daughter
%lang en
%genre law-firm drama, Milwaukee, a fan's episode guide
%cast judith | Judith | f
%cast pell | Victor Pell; Pell | m
%cast greer | Greer | f
%cast sam | Sam | m
%cast dolores | Dolores | f
%cast ada | Whitlock | f
%cast baker | Lyle Denton; Denton | m
%cast dentonwife | Rhonda | f
%cast judge | Judge Farris; Farris | m
%cast nurse | - | f
%cast coach | - | m
%cast boy | - | m
%cast tenant | Mrs. Lukasik | f
%cast landlord | - | m
%cast forger | Emmett | m
%cast raoul | Raoul | m
%cast clerk | - | f

== 1 The Name on the Glass
[Victor Pell](pell) has "Daughter" added to the sign without asking [his](pell) [partner](judith), [Judith](judith). [Greer](greer) returns from [Alaska](@alaska) to take the job. [She](greer) learns only at the welcome lunch that [Sam](sam), the [associate](sam) [she](greer) slept with at a conference, works across the hall. Case of the week: [baker](baker) [Lyle Denton](baker), charged with burning down [his](baker) own shop. [Judith](judith) gets [him](baker) out on bail. Final scene: [Denton](baker)'s [wife](dentonwife), [Rhonda](dentonwife), washing gasoline out of a dress.
- colleague judith pell "partner"
+ return greer "returns from Alaska"
- hire greer pell "take the job"
- sex.past greer sam "slept with"
- colleague greer sam "across the hall"
- accuse _ baker "charged with"
+ help judith baker "out on bail"
- married baker dentonwife "wife"

== 2 Accelerant
[Judith](judith) suspects [Rhonda](dentonwife) and has [Dolores](dolores), the [investigator](dolores), follow [her](dentonwife). [Rhonda](dentonwife) leads [Dolores](dolores) straight to the motel where [Whitlock](ada), [who](ada) is prosecuting the case, spends Thursday nights with [Judge Farris](judge). [Dolores](dolores) takes pictures of the wrong [couple](ada+judge). [Greer](greer) and [Sam](sam) agree that [Alaska](@alaska) never happened. [Sam](sam) keeps the agreement for about an hour, then brings [her](greer) a coffee [she](greer) has not ordered. [Pell](pell), [who](pell) forbids romance in the office, sees the cup.
- accuse judith dentonwife "suspects"
- boss judith dolores "has Dolores"
- investigate dolores dentonwife "follow her"
+ affair ada judge "Thursday nights"
+ discover dolores ada+judge "takes pictures"
- gift sam greer "a coffee"
- discover pell greer+sam "sees the cup"

== 3 Fruit of the Poisonous Tree
[Dolores](dolores) wants to use the motel pictures; [Judith](judith), [who](judith) was once engaged to [Farris](judge), forbids it and puts them in the safe. [Greer](greer) cross-examines [Rhonda](dentonwife) until [she](dentonwife) confesses on the stand: [she](dentonwife) set the fire because [Denton](baker) was going to leave [her](dentonwife) for a [nurse](nurse). [Denton](baker) walks. In the B plot [Sam](sam) defends a high school [coach](coach) accused of hitting a [boy](boy), and loses. [Pell](pell) takes the loss out on [him](sam) in front of everyone.
- engaged.past judge judith "once engaged"
- reject judith dolores "forbids it"
+ reveal dentonwife "confesses"
- breakup? baker dentonwife "leave her"
- love baker nurse "for a nurse"
- accuse! _ baker "walks"
- advisor sam coach "defends"
- accuse _ coach "accused of"
- lose sam "loses"
+ quarrel pell sam "takes the loss out"

== 4 Quiet Enjoyment
[Mrs. Lukasik](tenant), 84, is being evicted by [her](tenant) [landlord](landlord). The [landlord](landlord) turns out to be a shell company owned by [Pell](pell). [Greer](greer) finds this out from a [clerk](clerk) and says nothing to [Judith](judith) for most of the episode. When [she](greer) faces [her](greer) [father](pell) with it, [he](pell) claims that [Judith](judith) has known for years. That is a lie. [Sam](sam) takes the old [woman](tenant) into [his](sam) own apartment "for two nights". ([She](tenant) is still there in the finale.)
+ discover greer pell "finds this out"
- reveal! greer judith "says nothing"
- accuse greer pell "faces"
- parent pell greer "father"
- betray pell greer "a lie"
- discover! judith pell "has known for years"
+ housemate.start sam tenant "own apartment"

== 5 Continuance
Snow closes the courthouse with everybody in it. [Farris](judge) and [Judith](judith) end up in the same jury room and talk for the first time since [he](judge) broke off the engagement. [He](judge) says it was the mistake of [his](judge) life. [She](judith) mentions Thursday nights. [Greer](greer) and [Sam](sam) are stuck in the elevator, argue about [Mrs. Lukasik](tenant)'s cat and kiss when the lights go out. [Whitlock](ada), looking for a blanket, overhears [Farris](judge), gives [him](judge) back [his](judge) key and goes to sleep in the witness box.
- breakup.past judge judith "broke off"
+ confess judge judith "the mistake of"
- affair ada judge "Thursday nights"
- quarrel greer sam "argue"
+ kiss greer sam "kiss"
- discover ada judge "overhears"
+ breakup ada judge "gives him back"

== 6 Conflict Check
[Whitlock](ada) sues the firm over the pictures, which somebody has mailed to [her](ada). [Judith](judith) accuses [Dolores](dolores), [who](dolores) denies it and quits after nineteen years. The viewer knows better: [Pell](pell) opened the safe. [Greer](greer) and [Sam](sam) are now a couple, in secret. Because [they](greer+sam) have told nobody, [Mrs. Lukasik](tenant) fixes [Sam](sam) up with [her](tenant) [grandniece](clerk), the [clerk](clerk) from episode 4. [He](sam) has to go to dinner. [Greer](greer) waits in the car, eats [his](sam) fries and is not jealous. ([She](greer) is.)
- accuse ada judith+pell "sues"
- accuse judith dolores "accuses"
+ quit dolores "quits"
- betray pell judith "opened the safe"
+ couple.start greer sam "a couple"
- reveal! greer+sam "told nobody"
- kin clerk tenant "grandniece"
- date clerk sam "go to dinner"
- jealous greer clerk "She is"

== 7 Hostile
[Dolores](dolores) hires out to [Whitlock](ada) and is a [witness](dolores) against [her](dolores) old firm. On cross, [Judith](judith) asks [her](dolores) who else had the combination, and both [women](dolores+judith) understand at the same moment. The suit is dropped. [Judith](judith) apologizes on the courthouse steps; [Dolores](dolores) accepts, but will not come back as long as [Pell](pell) is there. At home [Pell](pell) has chest pains, calls [Greer](greer) and gets [Sam](sam), [who](sam) has answered the wrong phone. That is how [he](pell) learns of the [two](greer+sam) of [them](greer+sam).
- hire dolores ada "hires out"
+ discover dolores+judith pell "understand"
- reconcile dolores judith "apologizes"
- return! dolores "will not come back"
- ill pell "chest pains"
+ discover pell greer+sam "learns of"

== 8 Bypass
[Pell](pell) survives the operation. Before the anesthesia [he](pell) makes [Sam](sam) promise to stay away from [his](pell) [daughter](greer); [Sam](sam), afraid the stress will kill the old [man](pell), promises. [He](sam) breaks up with [Greer](greer) by text message and gives no reason. [Judith](judith) visits [her](judith) [partner](pell) in intensive care, tells [him](pell) that [she](judith) knows about the safe and starts proceedings to dissolve the firm. A [forger](forger) named [Emmett](forger), [Greer](greer)'s first solo [client](forger), pays [her](greer) in very good twenties.
- recover pell "survives"
- parent pell greer "daughter"
- sad sam "afraid"
+ breakup sam greer "breaks up"
- reveal! sam greer "gives no reason"
- reveal judith pell "tells him"
+ colleague.end? judith pell "dissolve the firm"
- advisor greer forger "client"

== 9 Ex Parte
[Farris](judge) invites [Judith](judith) to the lake and [she](judith) goes; [they](judge+judith) get lost in the canoe and spend the night on an island, fully dressed, as [she](judith) points out three times. [Greer](greer), miserable, starts seeing [Raoul](raoul), an expert [witness](raoul) in handwriting. [Raoul](raoul) looks at the label on the safe and tells [her](greer) that liars loop their letters like that. [Emmett](forger) is arrested at the bank. So, for accepting [his](forger) twenties, is [Greer](greer). [Whitlock](ada) has the file.
- invite judge judith "invites"
- travel judge+judith "to the lake"
- sad greer "miserable"
- date greer raoul "starts seeing"
+ arrest _ forger "arrested"
+ arrest _ greer "So, for accepting"
- investigate ada greer "has the file"

== 10 Daughter
[Greer](greer) refuses to be defended by [her](greer) [father](pell). [She](greer) wants [Judith](judith). [Mrs. Lukasik](tenant), [whom](tenant) [Sam](sam) has told about [his](sam) promise, ignores [his](sam) plea for secrecy and goes to the jail with soup and the truth. [Greer](greer) is so angry at both [men](pell+sam) that [she](greer) fires [Pell](pell) as a parent and [Sam](sam) as a future husband, in that order. [Raoul](raoul) proves from the serial numbers' engraving that [Emmett](forger) acted alone. Charges dismissed. [Raoul](raoul) then tells [Greer](greer) [he](raoul) is moving to [Quebec](@quebec).
- reject greer pell "refuses"
- parent pell greer "father"
- advisor? judith greer "wants Judith"
- reveal sam tenant "has told"
+ reveal tenant greer "the truth"
- sad greer pell+sam "angry"
- reject greer sam "a future husband"
+ rescue raoul greer "proves"
- accuse! _ greer "dismissed"
- move? raoul "is moving" @quebec

== 11 Motion to Withdraw
[Pell](pell), for the first time in the series, says [he](pell) is sorry: to [Mrs. Lukasik](tenant), [whose](tenant) building [he](pell) signs over to [her](tenant), to [Dolores](dolores), and last to [Sam](sam), [whom](sam) [he](pell) releases from the promise. Not to [Judith](judith); [she](judith) will not see [him](pell). [Farris](judge) proposes to [Judith](judith) in open court, for the record. [She](judith) objects. Overruled, [she](judith) asks for time. [Sam](sam) waits under [Greer](greer)'s window all night with the cat, but it is [Raoul](raoul) [who](raoul) opens it.
- reconcile? dolores+sam+tenant pell "sorry"
+ gift pell tenant "signs over"
- help pell sam "releases"
- reject judith pell "will not see"
+ propose judge judith "proposes"
- reject judith judge "objects"
- find sam raoul "opens it"

== 12 Final Argument
[Raoul](raoul) was only packing [his](raoul) books; [Greer](greer) kisses [him](raoul) goodbye and runs down to [Sam](sam). [They](greer+sam) make up on the fire escape. [Judith](judith) says yes to [Farris](judge), [who](judge) resigns from the bench so that [she](judith) can go on trying cases. [Whitlock](ada) applies to replace [him](judge). [Pell](pell) retires; [Judith](judith) forgives [him](pell) in one sentence while [his](pell) name is scratched off. [Dolores](dolores) comes back. Last shot: the glass door, now reading "Ostrander & Daughter". [Judith](judith) has no daughter, and [Greer](greer) cries.
- kiss greer raoul "kisses"
+ reconcile greer sam "make up"
+ engaged.start judge judith "yes to"
- quit judge "resigns"
- hire? ada "applies"
- quit pell "retires"
+ reconcile judith pell "forgives"
- return dolores "comes back"
- parent! judith _ "no daughter"
- sad greer "cries"
