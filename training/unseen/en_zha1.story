%series Plus One, Minus Two
%lang en
%genre dating comedy: a Cardiff agency that rents out wedding guests, listings-magazine summaries
%cast rhian | Rhiannon Vaughan; Rhiannon; Rhian; Ms Vaughan | f
%cast kwab | Kwabena Osei; Kwabena; Osei | m
%cast dilys | Dilys Vaughan; Dilys | f
%cast soren | Søren Falk; Søren; Falk | m
%cast mireille | Mireille Duret; Mireille; Duret | f
%cast gethin | Gethin Pryor; Gethin; Pryor | m
%cast tamsin | Tamsin Lowe; Tamsin | f
%cast ffion | Ffion | f
%cast lucia | Dr Lucía Prado; Lucía; Dr Prado | f
%cast inlaw | Birthe | f
%cast wife | - | f
%cast pickpocket | - | m

== 1 Rent a Smile
Three weeks after signing [her](rhian) divorce papers, [Rhiannon Vaughan](rhian) opens an agency in [Cardiff](@cardiff) that rents out wedding dates by the hour. [Her](rhian) first recruit is [Kwabena Osei](kwab), a sacked [weatherman](kwab) with a good suit; [her](rhian) first customer, the Danish [widower](soren) [Søren Falk](soren), wants company not for himself but for [his](soren) [mother-in-law](inlaw). [Tamsin](tamsin), [who](tamsin) splits the rent of a damp flat with [Rhiannon](rhian), foresees bankruptcy by Easter. At the launch, who should walk in on the arm of a [Frenchwoman](mireille)? [Gethin Pryor](gethin), the other [name](gethin) on those papers.
- divorce.past gethin rhian "divorce papers"
+ create rhian "opens" @cardiff
+ hire kwab rhian "recruit"
- quit.past kwab "sacked"
- married.past soren wife "widower"
- die.past wife "widower"
- kin inlaw soren "mother-in-law"
- housemate rhian tamsin "splits the rent"
- lose? rhian "bankruptcy"
- celebrate rhian "launch"
- return gethin "walk in"
- date gethin mireille "on the arm"
- ex gethin rhian "other name"

== 2 Two Left Feet
[Kwabena](kwab)'s maiden assignment goes wrong in the ceilidh: [he](kwab) treads on the [bride](ffion)'s foot so hard that a toe snaps, and the [bride](ffion) is [Rhiannon](rhian)'s [cousin](ffion) [Ffion](ffion). While a [locum](lucia), [Dr Lucía Prado](lucia), straps it up in the cloakroom, [Kwabena](kwab) gazes at [her](lucia) and forgets to apologise. [Dilys](dilys), [Rhiannon](rhian)'s [mother](dilys), wants [her](dilys) [daughter](rhian) to take [Gethin](gethin) back. [Rhiannon](rhian) would sooner eat the marquee.
- wedding _ ffion "bride"
+ injure ffion kwab "snaps"
- kin ffion rhian "cousin"
- treat ffion lucia "straps it up"
+ love.start kwab lucia "gazes at her"
- parent dilys rhian "mother"
- reconcile? gethin rhian "take Gethin back"
- reject rhian dilys "sooner eat"

== 3 The Other Agency
The [Frenchwoman](mireille) presents [her](mireille) card to [Rhiannon](rhian): [Mireille Duret](mireille), proprietor of [Belle Compagnie](#belle), as of Monday just across the street. With [Gethin](gethin)'s severance pay behind [her](mireille), [she](mireille) undercuts every price on the list and dangles a double wage before [Kwabena](kwab), [who](kwab) hands back the contract unread. Spitting with rage, [Rhiannon](rhian) drives to [Gethin](gethin)'s gym; over the treadmills [the two](gethin+rhian) call each other everything except by name. Across town, [Søren](soren) lays irises on the grave of [his](soren) [wife](wife) and asks [her](wife) permission to dance again.
- meet mireille rhian "presents her card"
- quit.past gethin "severance pay"
- help gethin mireille "behind her"
+ enemy.start mireille rhian "undercuts"
- hire? kwab mireille "dangles a double wage"
- reject kwab mireille "hands back"
- sad rhian gethin "rage"
- travel rhian "drives"
+ quarrel gethin rhian "call each other"
- gift soren wife "lays irises"
- die.past wife "grave"
- married.past soren wife "wife"

== 4 Birthe's Big Night
[Søren](soren)'s [mother-in-law](inlaw), [Birthe](inlaw), turns eighty aboard a paddle steamer, with [Kwabena](kwab) hired to partner [her](inlaw) through every tango. Instead [she](inlaw) pushes [her](inlaw) [son-in-law](soren) at [Rhiannon](rhian), and between the herring and the cake [they](rhian+soren) find out that [both](rhian+soren) have a terror of karaoke. When a [pickpocket](pickpocket) slips [Birthe](inlaw)'s pearls off [her](inlaw) neck, it is [Tamsin](tamsin), of all people, [who](tamsin) brings [him](pickpocket) down with a tray. [Ms Vaughan](rhian) goes home humming. Why, asks [her](rhian) [flatmate](tamsin), is [she](rhian) wearing a Danish scarf?
- kin inlaw soren "mother-in-law"
- celebrate inlaw "turns eighty"
- hire kwab "hired"
- discover rhian+soren "find out"
- sad rhian+soren "terror"
+ steal pickpocket inlaw "slips"
+ attack tamsin pickpocket "brings him down"
- happy rhian "humming"
- housemate rhian tamsin "flatmate"

== 5 House Calls
[Kwabena](kwab) develops a limp, then a rash, then a cough, each of which has to be looked at by [Dr Prado](lucia). On the fourth visit [she](lucia) tells [him](kwab) [he](kwab) is as fit as a horse and may buy [her](lucia) supper instead. [Rhiannon](rhian), escorting [Falk](soren) to a tax lawyers' ball, has a rule against falling for clients; somewhere around the second waltz [she](rhian) breaks it. Meanwhile [Mireille](mireille) goes through [Gethin](gethin)'s telephone while [he](gethin) showers and comes upon nineteen lovesick drafts, every one of them to [Rhian](rhian).
- ill! kwab "fit as a horse"
- treat kwab lucia "looked at"
- invite lucia kwab "buy"
+ date? kwab lucia "supper"
- date rhian soren "escorting"
- love.start rhian soren "breaks it"
- investigate mireille gethin "goes through"
+ discover mireille gethin "comes upon"
- love gethin rhian "lovesick drafts"

== 6 The Spy Who Served Canapés
Who leaked the client list? [Rhiannon](rhian) points the finger at [Kwabena](kwab), the [only one](kwab) with a key, and [her](rhian) star [employee](kwab) flings [his](kwab) carnation at [her](rhian) feet and walks. Too late [she](rhian) learns that [Tamsin](tamsin) let it slip to a charming [stranger](gethin) at the bus stop: [Pryor](gethin), in sunglasses. [Lucía](lucia) puts the jobless [man](kwab) up on [her](lucia) sofa; by the weekend the sofa is free again and [he](kwab) isn't gone. "[He](kwab) used [us](rhian+tamsin)?" "No, [Gethin](gethin) did," sobs [Tamsin](tamsin), inconsolable.
- reveal.past _ "leaked"
- accuse rhian kwab "points the finger"
- boss rhian kwab "employee"
+ quit kwab rhian "walks"
+ discover rhian tamsin "learns"
- reveal tamsin gethin "let it slip"
- help lucia kwab "puts"
- move kwab lucia "sofa"
- sex kwab lucia "the sofa is free"
- betray gethin rhian+tamsin "Gethin did"
- sad tamsin "inconsolable"

== 7 Grovelling for Beginners
[Rhiannon](rhian) waits in the rain outside the surgery with a new carnation and a rise of ten per cent. [Kwabena](kwab) lets [her](rhian) get properly wet before [he](kwab) embraces [her](rhian). In the window opposite, [Mireille](mireille) shows [Gethin](gethin) the door and, five minutes later, [his](gethin) rowing machine. [He](gethin) was never cut out for faithfulness, [she](mireille) informs the whole street; last month it was the [Belle Compagnie](#belle) receptionist. Homeless, [he](gethin) rings the bell of [his](gethin) former [mother-in-law](dilys), and [Dilys](dilys) airs the spare room.
- gift? rhian kwab "new carnation"
+ reconcile kwab rhian "embraces"
+ breakup mireille gethin "shows Gethin the door"
- cheat.past gethin mireille "faithfulness"
- reveal mireille "informs"
- kin.past dilys gethin "former mother-in-law"
- help dilys gethin "airs"
- move gethin dilys "spare room"

== 8 Speaking Now
[Søren](soren) books [Rhiannon](rhian) for a wedding, and not until the organ starts does [she](rhian) grasp that there is no couple: the church is [his](soren) idea of a question. [She](rhian) is so frightened that [she](rhian) climbs out through the vestry window. [Birthe](inlaw) finds [her](rhian) on a tombstone, pours [her](rhian) aquavit and lets on what [Søren](soren) has never told a soul: in the year [he](soren) buried [his](soren) [wife](wife), [he](soren) didn't speak for four months. At [Dilys](dilys)'s table [Gethin](gethin) practises looking contrite.
- hire rhian soren "books"
- discover rhian soren "grasp"
- reveal! soren "never told"
+ propose soren rhian "question"
- sad rhian "frightened"
+ flee rhian soren "climbs out"
- find inlaw rhian "finds"
- help inlaw rhian "pours"
- reveal inlaw rhian "lets on"
- die.past wife "buried"
- married.past soren wife "wife"
- sad.past soren wife "didn't speak"

== 9 The Price of Prawns
Somebody has booked all of [Rhiannon](rhian)'s staff for a party that does not exist. Behind the prank, [Kwabena](kwab) establishes after two days on the telephone, stands [Duret](mireille). Yet when a shellfish buffet fells [her](mireille) entire team on the eve of the Lord Mayor's gala, the [Frenchwoman](mireille) has to cross the street and ask. Will [her](mireille) [competitor](rhian) save [her](mireille) skin? [Rhian](rhian) lends [her](mireille) everyone, at triple rate. Afterwards, over cold chips, the [enemies](mireille+rhian) drink to the ruin of [Gethin Pryor](gethin).
- celebrate! _ "party"
+ betray mireille rhian "prank"
- discover kwab mireille "establishes"
- ill _ "fells"
- rescue? rhian mireille "save her skin"
- enemy mireille rhian "competitor"
+ help rhian mireille "lends"
- reconcile mireille rhian "drink to"

== 10 Late Bloomers
[Dilys](dilys) gathers the family for [her](dilys) seventieth, with [Gethin](gethin) hidden behind the trifle. On one knee [he](gethin) assures [Rhiannon](rhian), in front of everyone, that no day goes by without [his](gethin) longing for [her](rhian). [She](rhian) helps [him](gethin) up, dusts [him](gethin) off and says, kindly, that [she](rhian) is promised elsewhere, though the [man](soren) in question may not have heard. [Ffion](ffion), back on both feet, whispers to [Kwabena](kwab) that [she](ffion) is expecting. [He](kwab) spills the punch. By the coats [Lucía](lucia) tells [him](kwab) the same thing.
- celebrate dilys "seventieth"
+ confess gethin rhian "assures"
- love gethin rhian "longing"
+ reject rhian gethin "dusts him off"
- love rhian soren "promised elsewhere"
- recover ffion "back on both feet"
- reveal ffion kwab "whispers"
- pregnant ffion "expecting"
- reveal lucia kwab "tells"
- pregnant lucia kwab "same thing"

== 11 Plus Two
Having caught the night ferry to [Esbjerg](@esbjerg), [Rhiannon](rhian) turns up at [Falk](soren)'s boatyard in a bridesmaid's dress and sings into a megaphone, very badly, what [she](rhian) feels. [He](soren) takes the other microphone. [Birthe](inlaw), overjoyed, calls the priest before anyone has asked. In [Cardiff](@cardiff), [Mireille](mireille) signs the papers that turn two agencies into one, with [Osei](kwab) at the helm; [his](kwab) first act is to give [Tamsin](tamsin) notice and [his](kwab) second, prompted by [Lucía](lucia)'s elbow, to give [her](tamsin) back the job.
- travel rhian "night ferry" @esbjerg
+ confess rhian soren "sings"
+ reconcile rhian soren "takes the other microphone"
- happy inlaw "overjoyed"
- wedding? rhian soren "calls the priest"
- create mireille "turn two agencies" @cardiff
- hire kwab "at the helm"
- boss.start kwab tamsin "at the helm"
- quit tamsin kwab "notice"
- hire tamsin kwab "give her back"
