%series Late Edition
%lang en
%genre newsroom drama, Cape Town, streaming blurbs
%cast naidoo  | Naidoo; Kamini | f
%cast vdm     | Van der Merwe; Rikus; Merwe | m
%cast petersen | Petersen; Shireen | f
%cast mokoena | Mokoena; Teboho | m
%cast bless   | Blessing Mokoena; Blessing | f
%cast cloete  | Cloete; Oupa Cloete | m
%cast hunter  | Hunter Cloete; Hunter | m
%cast adler   | Ruth Adler; Adler | f
%cast zola    | Zola Petersen; Zola | f
%cast minister | Dlamini; Minister Dlamini | m
%cast faith   | Faith Dlamini; Faith | f
%cast barman  | Chips | m
%cast baby    | Amahle | f

== 1 Deadline
[Naidoo](naidoo) edits the [Cape Lantern](#lantern) and sleeps four hours a night, two of them beside [Van der Merwe](vdm), the night [editor](vdm), whenever [his](vdm) shift allows. The newsroom has known for years. Its [owner](cloete), old [Cloete](cloete), sends down [his](cloete) [grandson](hunter) [Hunter](hunter) to learn the business, and [Hunter](hunter) sits down in the chair of [Mokoena](mokoena), crime, [who](mokoena) is off getting hitched in [Durban](@durban). The [trainee](hunter) answers [his](mokoena) phone. On the line is a [woman](faith) [who](faith) says that the [minister](minister) hits [her](faith). [She](faith) doesn't say which. [Petersen](petersen), politics, grabs the receiver too late.
- boss naidoo vdm "edits"
- affair naidoo vdm "beside"
- boss cloete naidoo "owner"
- kin cloete hunter "grandson"
+ hire hunter cloete "sends down"
- wedding _ mokoena "getting hitched"
- travel mokoena "in Durban" @durban
+ attack minister faith "hits her"
- accuse faith minister "says that the minister"

== 2 Column Inches
[Mokoena](mokoena) comes home with a [bride](bless), [Blessing](bless), and finds [his](mokoena) chair warm. [Petersen](petersen), [who](petersen) was [his](mokoena) [girl](petersen) before [she](petersen) was [his](mokoena) [rival](petersen) for the front page, wishes [him](mokoena) joy, and means the front page. [She](petersen) has got out of the [trainee](hunter) what the [caller](faith) said, in return for a beer, at [Chips](barman)'s; [Hunter](hunter), two beers in, thinks that [he](hunter) is on a date. [His](hunter) [grandfather](cloete) plays golf on Sundays with a cabinet [minister](minister) named [Dlamini](minister), and doesn't care for questions about the wives of friends.
- return mokoena "comes home"
- married bless mokoena "bride"
- ex mokoena petersen "was his girl"
- enemy mokoena petersen "rival"
+ reveal hunter petersen "has got out"
- gift petersen hunter "for a beer"
- date! hunter petersen "on a date"
- kin cloete hunter "grandfather"
- friend cloete minister "plays golf"

== 3 The Sister
[Petersen](petersen)'s younger [sister](zola) [Zola](zola) has started on the photo desk, the third [woman](zola) in the building to be in love with the night [editor](vdm), counting the tea lady. [He](vdm) gives [her](zola) a lift, then a lens, then, in the archive, with the roller shutter half down, rather more. [Naidoo](naidoo), upstairs, is waiting with two plates. Meanwhile the crime [reporter](mokoena) traces the nameless [caller](faith) to a house in [Constantia](@constantia), gets the door slammed on [him](mokoena) by [Dlamini](minister)'s bodyguard, and is driven to casualty by [his](mokoena) one-time [girlfriend](petersen). "[You](mokoena)'re bleeding on [my](petersen) scoop," says [she](petersen).
- sibling petersen zola "sister"
- hire zola "started"
- love zola vdm "in love with"
- gift vdm zola "then a lens"
+ sex vdm zola "rather more"
- cheat vdm naidoo "rather more"
- find mokoena faith "traces"
- injure mokoena _ "casualty"
- help petersen mokoena "driven to casualty"
- ex mokoena petersen "one-time girlfriend"

== 4 Corrections
[Hunter](hunter) writes to [Petersen](petersen). [Petersen](petersen) corrects the spelling. [Blessing](bless) nurses [Mokoena](mokoena). [She](bless) dislikes blood and [Petersen](petersen). [Petersen](petersen) brings grapes for [Mokoena](mokoena). [Blessing](bless) eats the grapes. [Adler](adler) is the paper's [lawyer](adler). [Adler](adler) and [Cloete](cloete) were married once. [Neither](adler+cloete) speaks of it. [Adler](adler) reads the story about [Dlamini](minister). [She](adler) cuts it to a line. [Naidoo](naidoo) prints the line. [Cloete](cloete) reads it over breakfast, and breakfast goes cold. [He](cloete) telephones [Dlamini](minister).
- love hunter petersen "writes to Petersen"
- treat mokoena bless "nurses"
- enemy bless petersen "dislikes blood"
- gift petersen mokoena "brings grapes"
- advisor adler naidoo "paper's lawyer"
- ex adler cloete "were married once"
+ reveal naidoo minister "prints the line"
- discover cloete "reads it"
- reveal cloete minister "telephones Dlamini"

== 5 The Visit
The [minister](minister) drops in on the newsroom in person, all teeth, with [his](minister) [wife](faith) on [his](minister) arm. [Faith Dlamini](faith) declares that [she](faith) has never rung anybody, that [she](faith) walked into a door, and that [hers](faith) is the happiest home in the Cape; while the men shake hands, [she](faith) slips a note into the camera bag of [Petersen](petersen)'s [sister](zola). [Zola](zola) finds it in bed. The bed is the night [editor](vdm)'s, and [he](vdm), [who](vdm) ought to take the note to [Naidoo](naidoo), cannot say how [he](vdm) came by it. [Cloete](cloete), pleased with the visit, makes [his](cloete) [grandson](hunter) deputy editor.
- married faith minister "wife"
- betray faith _ "walked into a door"
- reveal faith zola "slips a note"
- sibling petersen zola "sister"
- affair vdm zola "in bed"
+ discover vdm+zola faith "finds it"
- reveal! vdm naidoo "cannot say"
- happy cloete minister "pleased with"
- kin cloete hunter "grandson"
+ hire hunter cloete "deputy editor"

== 6 Off the Record
[Zola](zola) confides in the [person](petersen) [she](zola) has always confided in, and [Petersen](petersen) goes through the roof, first as a sister, then as a colleague and at last as the only political writer without a note. [She](petersen) takes it straight to the [editor](naidoo). How did [you](petersen) get it, asks [Naidoo](naidoo). There is a pause in which a love affair of six years comes to its end. The [cheat](vdm) is moved to the racing page the same night. [He](vdm) does not fight it. The [girl](zola) [he](vdm) lost [his](vdm) desk for finds that racing men bore [her](zola). The note says: Thursday, the [Mount Nelson](#mountnelson), bring a car.
- reveal zola petersen "confides"
+ quarrel petersen zola "through the roof"
- sibling petersen zola "as a sister"
- colleague petersen zola "as a colleague"
- cheat.past vdm naidoo "cheat"
- reveal petersen naidoo "straight to the editor"
- discover naidoo vdm+zola "There is a pause"
+ breakup naidoo vdm "comes to its end"
- quit vdm "moved to the racing page"
- breakup zola vdm "bore her"

== 7 Thursday
[Mokoena](mokoena) drives, since it's [his](mokoena) story and [his](mokoena) car; [Petersen](petersen) sits beside [him](mokoena), since it's [her](petersen) note. The [minister](minister)'s [wife](faith) comes out of the kitchen door of the hotel in a maid's apron, with a passport in [her](faith) shoe, and is taken across the mountain to [Adler](adler)'s spare room. All very neat, were it not that on the way back, below [Chapman's Peak](@chapmans), the former [lovers](mokoena+petersen) stop to see whether anyone is following. Nobody is. [They](mokoena+petersen) stay two hours. The newly wed [reporter](mokoena) gets home at four, to a [wife](bless) [who](bless) is sitting up with a pregnancy test.
- help mokoena+petersen faith "Mokoena drives"
- married faith minister "wife"
+ flee faith minister "kitchen door"
- help adler faith "spare room"
- ex mokoena petersen "former lovers"
+ sex mokoena petersen "stay two hours"
- cheat mokoena bless "stay two hours"
- married bless mokoena "newly wed"
+ pregnant bless mokoena "pregnancy test"

== 8 Front Page
The [runaway](faith) talks for nine hours, with [Zola](zola)'s camera on the bruises. [Naidoo](naidoo) clears page one; the new [deputy](hunter), [who](hunter) has the [owner](cloete)'s ear and [his](cloete) orders, is supposed to stop the presses. [He](hunter) goes down to do it, thinks of what the [caller](faith) had said on the line that first day, and stands there with [his](hunter) hand on the switch until the last copy is off. By breakfast [Dlamini](minister) has stepped down. By lunch old [Cloete](cloete) has turned [his](cloete) [grandson](hunter) out of the house, and the young [man](hunter) rings at [Petersen](petersen)'s, suitcase in hand. Only as a lodger, says [she](petersen).
- reveal faith naidoo+zola "talks for nine hours"
- boss cloete hunter "owner's ear"
+ reveal naidoo _ "clears page one"
- help hunter naidoo "hand on the switch"
- betray hunter cloete "hand on the switch"
+ quit minister "stepped down"
- reject cloete hunter "turned his grandson out"
- kin cloete hunter "grandson"
- move hunter petersen "as a lodger"
- attack.past minister faith "the bruises"

== 9 Letters Page
[Dlamini](minister) sits in [Chips](barman)'s bar. [He](minister) drinks with [Van der Merwe](vdm). Both [men](minister+vdm) have lost a desk. [Merwe](vdm) knows where [Faith](faith) is. [He](vdm) once walked [Adler](adler) home. Drink loosens [Merwe](vdm). [Chips](barman) hears it. [Chips](barman) rings [Mokoena](mokoena). [Mokoena](mokoena) is out with [Petersen](petersen). [Blessing](bless) takes the call. [Blessing](bless) now knows two things. [She](bless) gets into the car. [She](bless) has never met [Faith](faith). [She](bless) drives to [Faith](faith) first. The second thing can wait for [Mokoena](mokoena).
- friend minister vdm "drinks with"
- quit.past minister+vdm "lost a desk"
+ betray vdm faith "loosens Merwe"
- reveal vdm minister "loosens Merwe"
- help.past vdm adler "walked Adler home"
- discover barman vdm "hears it"
- reveal barman bless "takes the call"
- date mokoena petersen "is out with"
+ discover bless mokoena+petersen "knows two things"
- help bless faith "drives to Faith first"
- meet! bless faith "never met"

== 10 Obituaries
The betrayed [bride](bless) reaches the spare room a minute before the [ex-minister](minister), and bolts the door. [He](minister) shoots through it. [Adler](adler), [who](adler) had come up with the tea, takes the bullet meant for [her](adler) [guest](faith) and dies on the landing, and [Blessing](bless), seven stone and expecting, brings the tea tray down on the [gunman](minister)'s head. When the police have taken [him](minister) off, [Cloete](cloete) arrives with no hat on. [He](cloete) has not been under one roof with [his](cloete) [ex-wife](adler) for thirty years. [He](cloete) writes the obituary himself, with the [grandson](hunter) [he](cloete) disowned spelling the hard words.
- cheat.past mokoena bless "betrayed bride"
- rescue bless faith "bolts the door"
- attack minister bless+faith "shoots"
+ kill minister adler "takes the bullet"
- rescue adler faith "meant for her guest"
- pregnant bless "expecting"
- attack bless minister "tea tray down"
- arrest _ minister "taken him off"
- ex adler cloete "ex-wife"
- kin cloete hunter "grandson"
- create cloete "writes the obituary"
+ reconcile cloete hunter "spelling the hard words"

== 11 Proofs
[Blessing](bless) puts the second thing to [her](bless) [husband](mokoena) across the ironing board. [He](mokoena) does not deny it. [She](bless) irons [him](mokoena) one last shirt and asks [him](mokoena) to wear it elsewhere. Elsewhere would be [Petersen](petersen)'s, but there a [lodger](hunter) opens in a bathrobe, and it seems that the rent has been renegotiated. The crime [man](mokoena) spends the night on the sofa of the racing [editor](vdm), where two [men](mokoena+vdm) [who](mokoena+vdm) wrecked what [they](mokoena+vdm) had compare notes. [Naidoo](naidoo), going through the files that the dead [lawyer](adler) left [her](naidoo), comes on an unsigned contract: before [she](adler) died, [Adler](adler) had got [Cloete](cloete) to make over the paper to its [editor](naidoo).
- married bless mokoena "husband"
- accuse bless mokoena "puts the second thing"
+ breakup bless mokoena "wear it elsewhere"
+ affair.start hunter petersen "renegotiated"
- housemate hunter petersen "lodger"
- help vdm mokoena "on the sofa"
- die.past adler "dead lawyer"
- find naidoo "comes on"
- help.past adler naidoo "make over the paper"

== 12 Late Edition
[Cloete](cloete) signs. The new [owner](naidoo) of the [Lantern](#lantern) appoints [Zola](zola), not yet twenty-five, picture editor, and takes back the [racing man](vdm) on nights, but on nights only. "[I](naidoo) still dine alone," [she](naidoo) tells [him](vdm). [He](vdm) says that [he](vdm)'ll bring one plate. [Faith](faith), widowed by a bedsheet in [Pollsmoor](@pollsmoor), asks [Chips](barman) for work behind the bar. The first page of the new era carries a birth: [Amahle](baby), [daughter](baby) of [Blessing](bless), and, after a long argument over the comma, of [Mokoena](mokoena). [He](mokoena) may come on Sundays. At the next desk [Hunter](hunter), spelling it right for once, asks [Petersen](petersen) to be [his](hunter) [wife](petersen). [She](petersen) reaches for [her](petersen) red pen.
- hire zola naidoo "picture editor"
- hire vdm naidoo "takes back"
- reject naidoo vdm "dine alone"
- reconcile? naidoo vdm "bring one plate"
- gift cloete naidoo "Cloete signs"
- die minister "widowed by a bedsheet"
- married.past faith minister "widowed"
- hire? faith barman "asks Chips for work"
+ birth bless baby "a birth"
- parent mokoena baby "daughter"
+ propose hunter petersen "to be his wife"
