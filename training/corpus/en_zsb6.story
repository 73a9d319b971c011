%series The Jury Room
%lang en
%genre courtroom drama in Antwerp, broadsheet TV listings
%cast greet   | Greet Verlinden; Greet | f
%cast joris   | Joris Maes; Maes; Joris | m
%cast hilde   | Hilde Maes; Hilde | f
%cast bram    | Bram De Backer; De Backer; Bram | m
%cast noor    | Noor Haddad; Noor | f
%cast els     | Els Peeters; Els | f
%cast wim     | Wim Cools; Wim | m
%cast fons    | Fons Aerts; Fons | m
%cast lien    | Lien | f
%cast stijn   | Stijn Verlinden; Stijn | m
%cast rabih   | Rabih Haddad; Rabih | m
%cast baert   | Judge Baert; Baert | m
%cast zoe     | Zoë | f
%cast jury    | - | g
%cast fwife   | - | f
%cast bwife   | - | f

== 1 Sworn In
Twelve [citizens](jury) are picked to try [Joris Maes](joris), diamond [cutter](joris), for the drowning of [his](joris) business [partner](lien) [Lien](lien) in a canal. [Judge Baert](baert) warns [them](jury) to speak to no one. Juror four, the tram [driver](greet) [Greet Verlinden](greet), thinks [him](joris) guilty on account of [his](joris) cufflinks; juror nine, the [student](noor) [Noor Haddad](noor), thinks nothing yet and is the only one to take notes. In the public gallery sits [Hilde](hilde), married to the [accused](joris) for thirty years, with a thermos. The prosecutor, [Bram De Backer](bram), has never lost a case, and doesn't look as if [he](bram) slept.
- accuse _ joris "try Joris Maes"
+ kill? joris lien "drowning"
- die.past lien "drowning"
- colleague.past joris lien "business partner"
- accuse greet joris "thinks him guilty"
- married hilde joris "married to"
- lose! bram "never lost"

== 2 The Thermos
[Hilde](hilde) tells the court that [Joris](joris) was at home that night with a cold, and that [she](hilde) rubbed [his](joris) back. [De Backer](bram) asks on which date the Maes bathroom was retiled, and the answer costs [her](hilde): there was no bathroom that week, [they](hilde+joris) had been staying at [her](hilde) [sister](els)'s. [Els Peeters](els), a [pharmacist](els), is sent for. By supper the jurors have split into coffee and tea. [Greet](greet) shares a table with [Fons Aerts](fons), a retired [butcher](fons), and hears that [he](fons) buried [his](fons) [wife](fwife) in March. [She](greet) passes [him](fons) the sugar twice.
- help hilde joris "at home that night"
- ill! joris "cold"
- investigate bram hilde "asks on which date"
+ betray hilde _ "no bathroom"
- sibling els hilde "sister's"
- meet fons greet "shares a table"
- die.past fwife "buried"
- married.past fons fwife "wife"
- reveal fons greet "hears"

== 3 Els
[Els](els) won't perjure herself for a [brother-in-law](joris). [He](joris) slept on [her](els) sofa, yes, until eleven; after that the sofa was empty, and so was the driveway. From the dock [he](joris) looks at [her](els) with something like relief. [Hilde](hilde) looks at [her](hilde) [sister](els) with nothing of the sort, and on the steps outside the two [women](els+hilde) have to be held apart by a bailiff. [Noor](noor) underlines the relief. What kind of [man](joris) is glad to lose [his](joris) alibi? In the night somebody pushes an envelope under the hotel door of the [student](noor): five thousand euros, no stamp.
- help! els joris "won't perjure herself"
- kin els joris "brother-in-law"
+ reveal els _ "the sofa was empty"
- happy joris els "relief"
- sibling els hilde "sister"
- quarrel els hilde "held apart"
- lose joris "lose his alibi"
+ find noor "pushes an envelope"

== 4 Five Thousand
[Noor](noor) shows [Greet](greet) the envelope. [Greet](greet) likes [Noor](noor). [Greet](greet) has a [son](stijn), [Stijn](stijn). [Stijn](stijn) owes five thousand. [Greet](greet) sees the notes and swallows. [Noor](noor) puts them under a drawer. At noon the drawer is empty. [Noor](noor) suspects [Wim Cools](wim). [Wim](wim) is juror two. [Wim](wim) sells cars. [Wim](wim) calls [Noor](noor) a child. [Fons](fons) stands up for [Noor](noor). It wasn't [Wim](wim). [Stijn](stijn) rings [Greet](greet) and thanks [Greet](greet).
- reveal noor greet "shows Greet"
- friend greet noor "likes Noor"
- parent greet stijn "son"
- lose noor "drawer is empty"
- accuse noor wim "suspects"
- quarrel noor wim "calls Noor"
- help fons noor "stands up for"
+ steal greet noor "It wasn't Wim"
- gift greet stijn "thanks Greet"

== 5 The Niece
A young [woman](zoe) with the dead [partner](lien)'s chin asks to be heard. [Zoë](zoe) was brought up by [Lien](lien) after a car crash took both [her](zoe) parents, and [she](zoe) was the last to see [her](zoe) [aunt](lien), [who](lien) had put on lipstick. For [whom](bram)? A married [man](bram), says [Zoë](zoe), and everyone turns to the dock. Everyone but the [butcher](fons), [who](fons) happens to be looking at the [prosecutor](bram), and sees [him](bram) drop a pen. [He](fons) mentions it to the [tram driver](greet) over cheese. [She](greet) isn't listening; [she](greet) hasn't slept since Tuesday.
- parent.past lien zoe "brought up by"
- die.past _ "took both her parents"
- kin lien zoe "aunt"
- die.past lien "dead"
+ reveal zoe _ "A married man"
+ discover fons bram "drop a pen"
- reveal fons greet "mentions it"
- sad greet "hasn't slept"

== 6 A View of the Scheldt
Recess. The jurors are driven to the canal in a bus with curtains and shown where the [body](lien) lay. It's raining. [Wim](wim) sells [Fons](fons) a hatchback. Nobody pushes anybody. [Noor](noor), [whose](noor) [brother](rabih) [Rabih](rabih) works on the barges, remembers that [he](rabih) once showed [her](noor) how the current runs here, and that it runs the other way. The [cutter](joris), so the prosecution says, threw [his](joris) [partner](lien) in by the bridge. Then [she](lien) would have had to float uphill.
- travel jury "driven to the canal"
- die.past lien "body"
- sibling noor rabih "brother"
- reveal.past rabih noor "once showed her"
- accuse _ joris "so the prosecution says"
- kill? joris lien "threw his partner in"
- colleague.past joris lien "partner"
+ discover noor "uphill"

== 7 Contact
Speaking to an outsider means dismissal and a fine. [Noor](noor) does it all the same: [she](noor) rings [Rabih](rabih) from the kitchen of the hotel, and the [bargee](rabih) goes out with a string, a pumpkin and a watch. [His](rabih) pumpkin comes ashore at the very spot, provided that it is put in by the old yacht club. [Wim](wim), awake with heartburn, has heard every word at the hatch. [He](wim) can keep quiet, [he](wim) tells the [student](noor), if [she](noor) votes the way [he](wim) votes, so that [he](wim) gets home for the motor show. [She](noor) gives [him](wim) an hour's silence and then the full force of [her](noor) vocabulary.
- reveal noor rabih "rings Rabih"
+ help rabih noor "pumpkin"
- discover rabih "comes ashore"
- discover wim noor "heard every word"
+ threaten wim noor "keep quiet"
- reject noor wim "vocabulary"

== 8 Juror Nine
[Wim](wim) goes to the [judge](baert). [Baert](baert), a just [man](baert) with a full diary, sends the [student](noor) home, and the substitute who takes [her](noor) seat is asleep by three. But before the door closes the [outcast](noor) has pressed [her](noor) notebook on the [butcher](fons). That evening [Greet](greet), ashamed at last, comes clean to [Fons](fons) about the drawer. [He](fons) goes up to [his](fons) room without a word, and the [thief](greet) thinks that is the end of it. [He](fons) returns with [his](fons) burial money, counted out in an egg box: [she](greet) is to put it back where it was, all of it, and sleep.
- reveal wim baert "goes to the judge"
- betray wim noor "goes to the judge"
+ quit noor baert "sends the student home"
- gift noor fons "pressed her notebook"
- sad greet "ashamed"
+ reveal greet fons "comes clean"
- steal.past greet noor "thief"
- gift fons greet "burial money"

== 9 The Yacht Club
Freed from [her](noor) oath, [Noor](noor) may knock at any door [she](noor) pleases. The porter of the yacht club leafs back to November and finds a boat signed out by a B. D. B. With [her](noor) [brother](rabih) at the wheel [she](noor) goes to have a look at it; in the bilge lies a lipstick. On the way back a motor launch without lights runs [their](noor+rabih) dinghy down. [Rabih](rabih) keeps [her](noor) chin above water for twenty minutes, with one arm, the other being broken. To the police [he](rabih) says that it was a good boat. [She](noor) still has the lipstick in [her](noor) fist.
- quit.past noor "Freed from her oath"
- investigate noor "any door"
- discover noor "signed out by"
- sibling noor rabih "brother"
+ find noor "lies a lipstick"
- attack _ noor+rabih "runs their dinghy down"
- rescue rabih noor "chin above water"
- injure rabih _ "being broken"
- lose rabih "a good boat"

== 10 Relief
Why did the [cutter](joris) welcome the loss of [his](joris) alibi? [Fons](fons), with the expelled [juror](noor)'s notes in [his](fons) lap, puts the question to the eleven others, and it's [Greet](greet), a [mother](greet), [who](greet) knows: [he](joris) is covering for somebody. For the [wife](hilde) with the thermos, [whom](hilde) [he](joris) takes to be the [murderer](hilde), because [he](joris) met [her](hilde) that night on the quay, soaked to the knees. And what was [Hilde](hilde) doing there? The [pharmacist](els) knows that one, and comes back to the stand uncalled: following [Joris](joris), as every wife would. Each of [the Maeses](hilde+joris) has been lying to save the other. Across the courtroom, [they](hilde+joris) look at each other for the first time in eleven days.
- lose.past joris "loss of his alibi"
- quit.past noor "expelled"
- investigate fons joris "puts the question"
- parent greet _ "a mother"
+ discover greet joris "covering for somebody"
- married hilde joris "wife"
- kill! hilde lien "takes to be the murderer"
- find.past joris hilde "met her"
- reveal els _ "comes back to the stand"
- investigate.past hilde joris "following Joris"
+ help hilde+joris hilde+joris "lying to save"

== 11 B. D. B.
[Noor](noor) walks into court in a hospital gown and lays the lipstick on the clerk's desk. [Zoë](zoe) recognizes the shade. [De Backer](bram) objects, out of habit, and then nobody can find [him](bram). [He](bram) had meant to leave [his](bram) [wife](bwife) for [Lien](lien), or so [Lien](lien) had been given to understand until that November evening on the water, when [she](lien) threatened to ring the [lady](bwife) up. The [prosecutor](bram) is pulled off the [Rotterdam](@rotterdam) train by two colleagues who used to fetch [his](bram) coffee. [Baert](baert) directs an acquittal. [Joris Maes](joris) takes off [his](joris) cufflinks and gives them to the tram [driver](greet), for [her](greet) trouble.
+ reveal noor _ "lays the lipstick"
- discover zoe "recognizes the shade"
- flee bram "nobody can find him"
- married bram bwife "wife"
- affair.past bram lien "had meant to leave"
- cheat.past bram bwife "had meant to leave"
- betray.past bram lien "given to understand"
- threaten.past lien bram "threatened to ring"
+ kill.past bram lien "that November evening"
- arrest _ bram "pulled off"
- breakup? bram bwife "leave his wife"
- accuse! _ joris "acquittal"
- gift joris greet "gives them to"

== 12 Verdicts
A year on, four [jurors](fons+greet+noor+wim) meet for mussels. [Wim](wim), eaten up by nothing much, brings a brochure and an apology, in that order. [Noor](noor) will be called to the bar in June and has had the fine framed. The [bargee](rabih)'s arm is as good as new, and so is the boat: [Zoë](zoe) paid for it with the first money that [she](zoe) drew from [her](zoe) late [aunt](lien)'s workshop, where [she](zoe) is now learning the trade under old [Maes](joris). [Stijn](stijn), sent by [his](stijn) [mother](greet), hands the [butcher](fons) the last of fifty instalments. [Fons](fons) puts it in the egg box. Then [he](fons) asks [Greet](greet) whether [she](greet) has ever been to [Ostend](@ostend) in the off-season.
- reconcile? noor wim "an apology"
- hire? noor "called to the bar"
- recover rabih "as good as new"
- gift zoe rabih "paid for it"
- kin lien zoe "late aunt"
- die.past lien "late aunt"
- advisor joris zoe "learning the trade"
- parent greet stijn "mother"
- gift stijn fons "last of fifty"
+ invite fons greet "been to Ostend"
