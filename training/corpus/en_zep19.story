%series Bellwether Heights
%lang en
%genre American daytime soap, terse day-by-day spoilers with many role nouns
%cast ariadne  | Ariadne Stone; Ariadne | f
%cast colt     | Colton Stone; Colton | m
%cast regina   | Regina Stone; Regina | f
%cast leander  | Leander Stone; Leander | m
%cast tawny    | Tawny Briggs; Tawny | f
%cast buck     | Buck Briggs; Buck | m
%cast harriet  | Harriet Briggs; Harriet | f
%cast enzo     | Enzo Calderone; Enzo; Calderone | m
%cast livia    | Livia Calderone; Livia | f
%cast paz      | Dr. Paz Ortega; Paz; Ortega | f
%cast sterling | Sterling Voight; Sterling; Voight | m
%cast kira     | Kiki; Kira Voight | f
%cast father   | Father Malachi; Malachi | m
%cast nanny    | - | f
%cast dooley   | M. Dooley | n
%cast harrhus  | - | m
%cast bellhop  | - | m
%cast judge    | - | f
%cast rory     | Rory | m
%cast clerk    | - | f
%cast double   | Xenia Doe; Xenia | f

== 1
Monday: [Ariadne Stone](ariadne) walks out on [her](ariadne) own wedding. The [groom](enzo), [Enzo Calderone](enzo), stays behind with four hundred lobsters and [his](enzo) [mother](livia), [who](livia) saw it coming. Wednesday: [Ariadne](ariadne)'s [twin](colt), [Colton](colt), traces [her](ariadne) to a motel and learns the reason, eleven years old and asleep in front of cartoons. Friday: the [nanny](nanny) [who](nanny) brought up the [boy](rory) in secret wants a raise. [Regina Stone](regina) pays; it was [Ariadne](ariadne)'s [mother](regina) [who](regina) told [her](ariadne) that [Rory](rory) had been stillborn.
+ wedding! ariadne enzo "walks out on"
- parent livia enzo "mother"
- sibling ariadne colt "twin"
- find colt ariadne "traces"
+ discover colt rory "learns the reason"
- help.past nanny rory "brought up"
- boss regina nanny "raise"
- parent regina ariadne "Ariadne's mother"
- gift regina nanny "pays"
- die! rory "stillborn"
- betray.past regina ariadne "told"
- birth.past ariadne rory "stillborn"

== 2
Who's the father? [Ariadne](ariadne) takes that question to [Buck Briggs](buck)'s garage and doesn't get to ask it. [His](buck) [wife](tawny), [Tawny](tawny), is under a Chevy; [she](tawny) rolls out, wipes [her](tawny) hands and hugs the [friend](ariadne) [she](tawny) hasn't seen since graduation. [Buck](buck) goes white as a fender. Over at Stone Tower, [Leander](leander) asks [his](leander) [wife](regina) what the monthly check to one [M. Dooley](dooley) is for. Church work, says [Regina](regina), and goes straight to [Father Malachi](father) to make it true.
- married buck tawny "wife"
- friend ariadne tawny "friend"
- parent? _ rory "father"
- sad buck "white as a fender"
- married leander regina "his wife"
- investigate leander regina "asks his wife"
- gift regina dooley "check"
+ betray regina leander "Church work"

== 3
[Enzo](enzo) drowns [his](enzo) sorrows at the bar of the [Regent](#regent) next to a [redhead](kira) [who](kira) calls herself [Kiki](kira) and has been left at an altar of [her](kira) own, twice. By Tuesday [they](enzo+kira) are in [Reno](@reno); by Thursday [Livia](livia) has a [daughter-in-law](kira). [She](livia) has [her](livia) looked into, naturally. [Kiki](kira) turns out to be [Kira Voight](kira), only [child](kira) of the [man](sterling) to [whom](sterling) the [Calderones](enzo+livia) have owed six million dollars since the fire. [Sterling Voight](sterling), for [his](sterling) part, learns that [he](sterling) has given away a bride from a postcard.
- sad enzo "sorrows"
- meet enzo kira "next to"
- breakup.past _ kira "left at an altar"
- travel enzo+kira "in Reno" @reno
+ wedding enzo kira "daughter-in-law"
- kin kira livia "daughter-in-law"
- investigate livia kira "looked into"
+ discover livia kira "turns out to be"
- parent sterling kira "only child"
- discover sterling kira "learns"

== 4
[Rory](rory) faints at T-ball. [Dr. Paz Ortega](paz), new in town, hears a murmur no one has ever listened for and asks about the family history. [Ariadne](ariadne) can give [her](ariadne) half. [Buck](buck)'s [mother](harriet), [who](harriet) scrubs the ward at night, sees the [patient](rory)'s ears, and sits down on [her](harriet) bucket: they're [her](harriet) late [husband](harrhus)'s. [Harriet](harriet) doesn't confront [her](harriet) [son](buck). [She](harriet) lights a candle, and asks [her](harriet) [confessor](father) whether a grandmother may visit without having been told.
- ill rory "faints"
- move paz "new"
- treat rory paz "hears a murmur"
- investigate paz "asks"
- parent harriet buck "mother"
+ discover harriet rory "ears"
- married.past harrhus harriet "late husband"
- die.past harrhus "late"
- accuse! harriet buck "confront"
- advisor father harriet "confessor"
- kin? harriet rory "grandmother"

== 5
[Malachi](father) has by now been told one half by [Regina](regina), the other by [Harriet](harriet), and may put them together only in [his](father) sleep. [He](father) talks in [his](father) sleep. [His](father) [sister](paz), [Paz](paz), keeping house for [him](father) until [she](paz) can find a place, takes notes. In the morning [she](paz) tells the [boy](rory)'s [mother](ariadne) who it was that had [her](ariadne) sedated eleven years ago. [Ariadne](ariadne) drives up to the Tower and slaps [her](ariadne) own [mother](regina) so hard that an earring lands in [Leander](leander)'s consommé.
- reveal harriet+regina father "told"
- attack.past regina ariadne "sedated"
- sibling father paz "sister"
- housemate father paz "keeping house for him"
- discover paz regina "takes notes"
+ reveal paz ariadne "tells the boy's mother"
- parent ariadne rory "mother"
+ attack ariadne regina "slaps"
- parent regina ariadne "own mother"

== 6
[Leander](leander) fishes it out, dries it, and moves into the club. [His](leander) [son](colt), [who](colt) is acting head as of Tuesday, finds that a third of the Stone shares sit in a trust for a [person](rory) unborn. Not so unborn, says the [clerk](clerk). Meanwhile, [Kiki](kira) introduces [her](kira) [husband](enzo) to [her](kira) [father](sterling), and [Sterling](sterling) offers to tear up the note in return for an annulment. [Enzo](enzo) asks for the night to think. By morning there's no [Enzo](enzo), no note and no annulment; the safe stands open.
- move leander "moves"
- parent leander colt "son"
- hire colt "acting head"
+ discover colt rory "finds"
- reveal clerk colt "says the clerk"
- meet enzo sterling "introduces"
- married enzo kira "husband"
- parent sterling kira "father"
- divorce? enzo kira "annulment"
+ steal enzo sterling "safe stands open"
- flee enzo "no Enzo"

== 7
[Tawny](tawny) finds out last. It's [her](tawny) [mother-in-law](harriet) [who](harriet) tells [her](tawny), over the dishes, as something [she](tawny) surely knew. [She](tawny) drops nothing. [She](tawny) walks to the hospital, puts on a mask, sits down by [Rory](rory)'s bed and reads [him](rory) the whole of a Chevy manual. [Buck](buck), [who](buck) has come to meet [his](buck) [son](rory), watches through the glass, and can't decide which of [the two](rory+tawny) [he](buck) is more afraid of. [Ariadne](ariadne), asleep in the chair, sees neither.
+ reveal harriet tawny "tells"
- discover tawny buck "finds out last"
- kin harriet tawny "mother-in-law"
- travel tawny "walks"
- help tawny rory "reads"
- meet? buck rory "meet"
- parent buck rory "son"
- sad buck rory+tawny "afraid"

== 8
A donor, says [Ortega](paz), or a grave by June. [Colton](colt) is no match. Neither is [his](colt) [sister](ariadne), neither is [Buck](buck). Match is one [Xenia Doe](double), a [beggar](double) with [Ariadne](ariadne)'s face [whom](double) the [bellhop](bellhop) at the [Regent](#regent) has twice thrown out by mistake for [her](ariadne). Where [Regina](regina) bore twins, it seems, there were three. [She](regina) goes to the shelter in person, on foot, and holds out to the [third](double) the only thing [she](regina) thinks of: money. [Xenia](double) counts it, and gives it back a dollar short, for the bus.
- sibling ariadne colt "sister"
- treat? rory _ "donor"
- die? rory "grave"
+ discover paz double "Match is"
- reject bellhop double "thrown out"
- sibling ariadne+colt double "there were three"
- parent regina double "bore"
- travel regina "goes"
- gift? regina double "money"
+ reject double regina "gives it back"

== 9
[She](double) takes that bus to the hospital, though. [Ariadne](ariadne) opens [her](ariadne) eyes on [her](ariadne) own face, older, missing a tooth. The surgeon's knife is set for Thursday. On Wednesday [Sterling](sterling) has [Xenia](double) bundled into a limousine by two men who think that [she](double) is the [other](ariadne) one, to be exchanged for the note. "Wrong [sister](double)," [she](double) tells [him](sterling), and laughs so long that [Kiki](kira), [who](kira) has been listening on the stairs, comes down with [her](kira) [father](sterling)'s own shotgun.
- travel double "takes that bus"
+ meet ariadne double "opens her eyes"
- treat? rory _ "set for Thursday"
+ abduct sterling double "bundled into"
- sibling ariadne double "sister"
- reveal double sterling "tells"
- happy double "laughs"
- discover kira sterling "listening"
- parent sterling kira "father"
- threaten kira sterling "shotgun"

== 10
Three hours in surgery, two pulses, and a full pew outside: [Stones](ariadne+colt+leander+regina) to the left, [Briggses](buck+harriet+tawny) to the right. [Leander](leander) sits down beside [Regina](regina). It isn't peace, [he](leander) tells [her](leander), it's a bench. [Tawny](tawny) hands [Buck](buck) half a sandwich and the separation papers. At noon [Paz](paz) comes through the doors, pulls off [her](paz) cap, can't speak, and nods. [Colton](colt), [who](colt) never touches anybody, finds that [he](colt) has picked the [doctor](paz) up.
- treat double+rory _ "surgery"
- reconcile! leander regina "isn't peace"
- gift tawny buck "half a sandwich"
+ divorce? buck tawny "separation papers"
+ recover rory "nods"
- happy colt "picked the doctor up"

== 11
[Enzo](enzo) writes from [Genoa](@genoa), enclosing the note in pieces, for [his](enzo) [mother](livia) to frame. [He](enzo) asks after neither bride. Fine, say [both](ariadne+kira), [who](ariadne+kira) have met over a return counter with the same toaster. [Ariadne](ariadne) and [Kira](kira) open a bridal shop for people with second thoughts. The [judge](judge) [who](judge) has to rule on the trust looks from one [claimant](ariadne) to [her](ariadne) [double](double), asks which of [them](ariadne+double) is [Rory](rory)'s [mother](ariadne), and is told by [Rory](rory): the [one](ariadne) [who](ariadne)'s crying.
- create enzo "writes"
- gift enzo livia "enclosing the note"
- parent livia enzo "mother"
- meet ariadne kira "return counter"
+ create ariadne+kira "open a bridal shop"
- parent ariadne rory "Rory's mother"
- sad ariadne "crying"
- reveal rory judge "told by Rory"

== 12
Thanksgiving at the Tower, on trestle tables. [Regina](regina) carves, for [her](regina) sins. [Xenia](double), with a new tooth, is put at the head as the eldest by nine minutes; [Colton](colt), by the kitchen door, is holding [Ortega](paz)'s hand under cover of a napkin, as [her](paz) [brother](father), saying grace, has noticed. [Harriet](harriet) has brought [Buck](buck). [Tawny](tawny) has brought pie, and [her](tawny) own chair. When the [bellhop](bellhop) delivers a crate from [Italy](@italy), alive, ticking its claws, [Ariadne](ariadne) counts the lobsters. Four hundred. And a ring.
- celebrate _ "Thanksgiving"
- sibling ariadne+colt double "eldest"
+ love colt paz "holding Ortega's hand"
- sibling father paz "brother"
- discover father colt+paz "noticed"
+ propose? enzo ariadne "ring"
