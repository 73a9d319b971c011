%series The Glass Consulate
%lang en
%genre spy thriller: a listening post in Trieste, recap log
%cast imogen | Imogen Vail; Imogen; Vail | f
%cast radovan | Radovan Krstic; Radovan; Krstic | m
%cast perpetua | Perpetua Lodge; Perpetua; Lodge | f
%cast cosimo | Cosimo Ferrante; Cosimo; Ferrante | m
%cast livia | Livia Ferrante; Livia | f
%cast yusuf | Yusuf Demirel; Yusuf; Demirel | m
%cast aylin | Aylin | f
%cast heron | the Heron; Heron | n
%cast barnaby | Barnaby Quayle; Barnaby; Quayle | m
%cast dorothea | Dorothea Vail; Dorothea | f
%cast cleaner | Milena | f
%cast courier | - | m
%cast waiter | - | m
%cast surgeon | - | f
%cast ambassador | - | m
%cast boatman | - | m
%cast trainee | Osric Tull; Tull | m
%cast minister | - | f

== 1 Rooftop Antenna
Posted to [Trieste](@trieste) after a disgrace in [Ankara](@ankara) that nobody will name, [Imogen Vail](imogen) takes over the listening room in the attic of the consulate. [Her](imogen) station [chief](perpetua), [Perpetua Lodge](perpetua), gives [her](imogen) a chair with three legs and the worst frequency. Downstairs the [ambassador](ambassador) toasts the national day; [Imogen](imogen), headphones on, picks up a voice reading out the guest list, including [her](imogen) own name. A [cleaner](cleaner) is scrubbing the stairs. By the time the [newcomer](imogen) is on the landing, the bucket is there and the [woman](cleaner) is not.
- travel imogen "Posted to" @trieste
- quit.past imogen "disgrace"
- hire imogen "takes over"
- boss perpetua imogen "chief"
- gift perpetua imogen "gives her"
- celebrate ambassador "toasts"
+ discover imogen "picks up"

== 2 The Printer's Marriage
[Cosimo Ferrante](cosimo), [who](cosimo) prints the consulate's invitations and, on Wednesdays, its false passports, is devoted to [his](cosimo) [wife](livia). [Livia](livia) is devoted to the [man](radovan) in the flat across the landing. [Radovan Krstic](radovan), a Serbian piano [tuner](radovan) with no piano, listens to [her](livia) complaints for hours and writes them down after [she](livia) has gone. [Imogen](imogen) rents the room beneath [his](radovan) and hears both the pencil and the sighs. "[He](radovan)'s working [her](livia)," [she](imogen) reports. [Lodge](perpetua) tells [her](imogen) to mind [her](imogen) own ceiling.
- create cosimo "prints"
- love cosimo livia "devoted"
- married cosimo livia "wife"
+ love livia radovan "devoted"#2
- neighbour livia radovan "across the landing"
- move imogen "rents"
- neighbour imogen radovan "beneath his"
- betray radovan livia "working her"
- reveal imogen perpetua "reports"
- reject perpetua imogen "her own ceiling"

== 3 Dead Drop
In a hollow tombstone at [San Giusto](@sangiusto) [Yusuf Demirel](yusuf), a defector in waiting, leaves the proof that somebody called [the Heron](heron) is selling the consulate by the yard. [He](yusuf) wants out, and [his](yusuf) [daughter](aylin) with [him](yusuf). The [courier](courier) [who](courier) should collect the film is run over outside the fish market; a [waiter](waiter) kneels beside [him](courier), closes [his](courier) eyes and pockets the cartridge. [Vail](imogen) arrives to find chalk, blood and a receipt for two espressos. It dawns on [her](imogen) that the leak knew the hour.
- reveal yusuf heron "proof"
- betray heron _ "selling"
- flee? aylin+yusuf "wants out"
- parent yusuf aylin "daughter"
+ die courier "closes his eyes"
- attack _ courier "run over"
- steal waiter courier "pockets"
- travel imogen "arrives"
+ discover imogen "dawns"

== 4 Old Friends
Enter [Barnaby Quayle](barnaby), [who](barnaby) shared a desk with [Imogen](imogen) in [Ankara](@ankara) and, until the scandal, a bed. [London](@london) has sent [him](barnaby) to audit [Lodge](perpetua)'s accounts. Over anchovies [he](barnaby) owns up: it was [he](barnaby) [who](barnaby) signed the report that finished [her](imogen). [She](imogen) empties the carafe into [his](barnaby) lap. Watching from the bar, [Radovan](radovan) sends [her](imogen) a dry napkin with a line of Schubert on it. For the first time in a year, the [eavesdropper](imogen) laughs. Upstairs, meanwhile, someone has been through the [auditor](barnaby)'s suitcase.
- return barnaby "Enter"
- colleague.past barnaby imogen "shared a desk"
- affair.past barnaby imogen "a bed"
- investigate barnaby perpetua "audit"
- reveal barnaby imogen "owns up"
+ betray.past barnaby imogen "signed the report"
- attack imogen barnaby "empties"
- gift radovan imogen "sends her"
- happy imogen "laughs"
- investigate _ barnaby "been through"

== 5 Tuning Fork
[Krstic](radovan) plays for [Imogen](imogen) on a hotel grand at three in the morning, and [they](imogen+radovan) do not go home separately. On the far side of the landing [Livia](livia) counts the stairs, two pairs of shoes, and smashes a wedding plate. [Her](livia) [husband](cosimo) sweeps up the pieces without a question. Next day an unsigned note reaches [Lodge](perpetua): [her](perpetua) wireless [operator](imogen) is sleeping with Belgrade. [Perpetua](perpetua) locks it in [her](perpetua) drawer and, for reasons of [her](perpetua) own, informs no one. [Demirel](yusuf) waits by the tombstone in the rain.
- create radovan imogen "plays for"
+ affair.start imogen radovan "separately"
- jealous livia imogen "smashes a wedding plate"
- married cosimo livia "husband"
- boss perpetua imogen "operator"
+ reveal _ perpetua "unsigned note"
- affair imogen radovan "sleeping with Belgrade"
- reveal! perpetua "informs no one"

== 6 A Mother's Telephone
[Dorothea Vail](dorothea) rings from [Harrogate](@harrogate) to say that [she](dorothea) has had the loveliest visit: a young [person](cleaner) from [Imogen](imogen)'s office, with lilies, [who](cleaner) wanted to see the nursery. There is no such colleague. As [her](imogen) [mother](dorothea) describes a small scar over the eyebrow, [Imogen](imogen) remembers the bucket on the stairs. [Radovan](radovan), [whom](radovan) [she](imogen) takes into [her](imogen) confidence, turns white. The [woman](cleaner) with the scar is [Milena](cleaner), [he](radovan) says; [he](radovan) and [she](cleaner) were born eleven minutes apart. And [she](cleaner) never visits anyone twice.
- travel.past cleaner "visit"
- colleague! cleaner imogen "colleague"
- parent dorothea imogen "mother"
- gift cleaner dorothea "lilies"
- injure.past cleaner "scar"
- discover imogen cleaner "remembers"
- reveal imogen radovan "confidence"
- sad radovan "turns white"
+ reveal radovan imogen "he says"
+ sibling cleaner radovan "born"

== 7 Carnival
Half the city is masked for the [ambassador](ambassador)'s ball, and one of the [Pierrots](radovan) has a tuner's hands. [Radovan](radovan) begs [Imogen](imogen) to leave on the night boat; [his](radovan) [sister](cleaner) has orders. [She](imogen) would rather dance. At midnight [Milena](cleaner), got up as a nun, drives a hatpin into the nearest green dress, but the [dress](livia) belongs to [Livia](livia), [who](livia) came to make a scene and now collapses into [Cosimo](cosimo)'s arms. An army [surgeon](surgeon), still in feathers, stops the bleeding on the buffet table. The [printer](cosimo), covered in [his](cosimo) [wife](livia)'s blood, looks about for someone to hate.
- celebrate ambassador "ball"
- flee? imogen "leave"
- sibling cleaner radovan "sister"
- reject imogen radovan "would rather dance"
+ attack cleaner livia "hatpin"
- attack? cleaner imogen "orders"
- injure livia cleaner "bleeding"
- treat livia surgeon "bleeding"
- married cosimo livia "wife"
- sad cosimo "hate"

== 8 Carbon Copy
From [her](livia) hospital bed [Livia](livia) tells [her](livia) [husband](cosimo) what [she](livia) ought to have told [him](cosimo) at Easter: about the flat across the landing, and that it was [she](livia) [who](livia) wrote to [Lodge](perpetua). [Cosimo](cosimo) kisses [her](livia) forehead, then goes next door and breaks two of the [tuner](radovan)'s fingers. Meanwhile [Quayle](barnaby) lays four years of petrol bills before the station [chief](perpetua), for a car [she](perpetua) has long since sold. [Perpetua](perpetua) offers [him](barnaby) half. [He](barnaby) declines, regretfully, and dictates a cable. It never leaves the building: [Osric Tull](trainee), the cipher [trainee](trainee), feeds it to the stove.
- injure livia "hospital"
+ reveal livia cosimo "tells"
- married cosimo livia "husband"
- neighbour livia radovan "across the landing"
- reveal.past livia perpetua "wrote"
- kiss cosimo livia "kisses"
- injure radovan cosimo "breaks"
- discover barnaby perpetua "petrol bills"
- gift? perpetua barnaby "offers"
+ reject barnaby perpetua "declines"
- create barnaby "dictates"
- betray trainee barnaby "feeds"

== 9 Ice on the Karst
[Demirel](yusuf)'s [daughter](aylin) can wait no longer; at nineteen, [Aylin](aylin) trusts nobody over thirty and sets off across the plateau with a stolen bicycle and [her](aylin) [father](yusuf)'s film sewn into [her](aylin) hem. [Imogen](imogen) goes after [her](aylin), [Radovan](radovan), with a splinted hand, after [Imogen](imogen), and [Milena](cleaner) after all [three](aylin+imogen+radovan). In the snow [brother](radovan) and [sister](cleaner) face each other with one pistol between [them](cleaner+radovan). [She](cleaner) could shoot; instead [she](cleaner) asks whether [he](radovan) loves the English [woman](imogen). [He](radovan) nods. [Milena](cleaner) fires into the air and walks away towards the border.
- parent yusuf aylin "daughter"
- flee aylin "sets off"
- steal aylin _ "stolen bicycle"
- investigate imogen aylin "goes after"
- injure radovan "splinted hand"
- sibling cleaner radovan "brother"
+ love radovan imogen "nods"
- kill! cleaner radovan "fires into the air"
- travel cleaner "walks away"

== 10 Fixing Bath
Developed in [Cosimo](cosimo)'s back room, the film shows three meetings, one briefcase and a hand with a signet ring. Everyone at the consulate knows that ring. [Perpetua](perpetua) lost it at bridge, [she](perpetua) protests, to the young [man](trainee) [who](trainee) burns [her](perpetua) waste paper. [Tull](trainee) smiles for the first time since [his](trainee) arrival: yes, people call [him](trainee) [the Heron](trainee), and no, [he](trainee) is not alone. [He](trainee) has a boat, a pistol and, gagged in the vestry of [San Giusto](@sangiusto), the [defector](yusuf). Could [Quayle](barnaby), [who](barnaby) lent [him](trainee) the key, be in it too?
- discover cosimo "shows"
- lose.past perpetua trainee "lost it at bridge"
- happy trainee "smiles"
+ reveal trainee perpetua "yes"
- abduct trainee yusuf "gagged"
- help.past barnaby trainee "lent him the key"
- betray? barnaby _ "be in it too"

== 11 High Tide, No Moon
[Barnaby](barnaby) is not in it. [He](barnaby) is in the water, having rowed out alone to the [Heron](trainee)'s launch, and it is the [man](barnaby) [who](barnaby) ruined [her](imogen) [whom](barnaby) [Imogen](imogen) now drags over the gunwale by the collar. [Yusuf](yusuf) works one wrist loose. There is a scuffle in the wheelhouse, and the [boatman](boatman) pleads with [them](trainee+yusuf) to mind the lamp. When [Tull](trainee) goes overboard, chained to [his](trainee) own radio, nobody throws a rope. On the quay [Aylin](aylin) counts heads and comes to one more than [she](aylin) dared hope. [Perpetua](perpetua), cleared and humbled, drapes [her](perpetua) fur over the [girl](aylin)'s shoulders.
- betray! barnaby _ "not in it"
- travel barnaby "rowed"
- betray.past barnaby imogen "ruined her"
+ rescue imogen barnaby "drags over"
- flee yusuf "works one wrist loose"
- attack trainee+yusuf "scuffle"
+ die trainee "overboard"
- rescue! _ trainee "nobody throws a rope"
- happy aylin "dared hope"
- gift perpetua aylin "her fur"

== 12 Frequency Clear
The [minister](minister) pins a medal on [Lodge](perpetua), [who](perpetua) unpins it and resigns in the same breath. [Her](perpetua) chair, all four legs, goes to [Vail](imogen). For the [Demirels](aylin+yusuf) there is a flat in [Leeds](@leeds) and a name that [neither](aylin+yusuf) can pronounce. [Livia](livia), limping, has asked the [printer](cosimo) for a second wedding plate; [he](cosimo) has printed [her](livia) one on card. And [Radovan](radovan)? Recalled to [Belgrade](@belgrade), [he](radovan) leaves [his](radovan) tuning fork on the windowsill of the [woman](imogen) downstairs. That night [she](imogen) puts on the headphones. Somewhere on the worst frequency [someone](radovan) is playing Schubert, with eight fingers.
- gift minister perpetua "pins"
+ quit perpetua "resigns"
+ hire imogen "Her chair"
- move? aylin+yusuf "a flat" @leeds
- injure livia "limping"
- reconcile? cosimo livia "second wedding plate"
- gift cosimo livia "printed her one"
- travel radovan "Recalled to" @belgrade
- neighbour imogen radovan "downstairs"
- gift radovan imogen "leaves"
- create radovan "playing Schubert"
