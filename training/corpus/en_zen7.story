%series The Long Acre Arms
%lang en
%genre city comedy-drama about friends and lovers around a London pub, encyclopaedia episode summaries
%cast gideon   | Gideon Sallow; Gideon; Gid | m
%cast ines     | Inês Carvalho; Inês; Carvalho | f
%cast rafferty | Rafferty Boyle; Rafferty; Raff | m
%cast sunniva  | Sunniva Aas; Sunniva | f
%cast kwabena  | Kwabena Mensah; Kwabena; Mensah | m
%cast hattie   | Harriet Boyle; Hattie; Harriet | f
%cast tereza   | Tereza Carvalho; Tereza | f
%cast duncan   | Duncan | m
%cast ottavia  | Ottavia Mensah; Ottavia | f
%cast landlord | Mr Pettigrew; Pettigrew | m
%cast gull     | Admiral | n
%cast stranger | Wilfred Sallow; Wilfred | m
%cast postwoman | - | f
%cast dentist  | - | m
%cast registrar | - | f
%cast coalman  | - | m
%cast coalwife | - | f
%cast sallowmother | - | f
%cast widow    | Mrs Oyelaran | f
%cast officer  | - | f

== 1 Last Orders
The [Long Acre Arms](#longacre) is to be sold, and its regulars are appalled. [Gideon Sallow](gideon), a crossword [setter](gideon), was jilted in the snug; [his](gideon) former [fiancée](ines), the [architect](ines) [Inês Carvalho](ines), still drinks at the bar, three stools down from [him](gideon), and has been commissioned to turn the place into flats. The [publican](landlord), [Pettigrew](landlord), keeps this to himself. [Rafferty Boyle](rafferty), [who](rafferty) fixes lifts, wagers [his](rafferty) [housemate](kwabena), the night [nurse](kwabena) [Kwabena Mensah](kwabena), fifty pounds that [he](rafferty) can make the new [barmaid](sunniva) laugh by Friday. [Sunniva Aas](sunniva), from [Tromsø](@tromso), laughs on Saturday, when [he](rafferty) falls down the cellar steps.
- breakup.past ines gideon "jilted"
- ex gideon ines "former"
- engaged.past gideon ines "fiancée"
+ hire ines _ "commissioned"
- reveal! landlord "keeps this to himself"
- housemate kwabena rafferty "housemate"
- hire.past sunniva landlord "new barmaid"
- happy? sunniva rafferty "laugh"
+ injure rafferty "falls down"
- happy sunniva "laughs on Saturday"

== 2 Seven Across
[Gideon](gideon) hides insults to [Inês](ines) in the Tuesday puzzle; [she](ines) solves it in ink and posts it back. [Her](ines) elder [sister](tereza), [Tereza](tereza), lately let out of prison, rings from [Stansted](@stansted) to say that [she](tereza) has nobody else. Rather than tell [her](ines) [fiancé](dentist), a [dentist](dentist) with a horror of scandal, that such a [relative](tereza) exists, [Inês](ines) parks [her](tereza) in the one spare bed [she](ines) knows of: [Gideon](gideon)'s. [Rafferty](rafferty), on crutches, is waited on by [his](rafferty) own [sister](hattie), [Hattie](hattie), [who](hattie) flatly refuses to leave the flat while [Kwabena](kwabena) is off shift.
+ create gideon "hides insults"
- sibling ines tereza "sister"
- arrest.past _ tereza "let out of prison"
- engaged dentist ines "fiancé"
- reveal! ines dentist "Rather than tell"
+ housemate.start gideon tereza "spare bed"
- help ines tereza "parks her"
- sibling hattie rafferty "sister"
- injure.past rafferty "crutches"
- help hattie rafferty "waited on"

== 3 Cellar
Behind the barrels [Sunniva](sunniva) finds a tin box with medals, and a [boy](stranger)'s drawing of an elephant signed W. Sallow. [Gideon](gideon) turns grey: [his](gideon) [brother](stranger), [Wilfred](stranger), vanished from this very pub at nine, and [their](gideon+stranger) [mother](sallowmother) never drew the curtains again. [Sunniva](sunniva) does not say sorry, for which [he](gideon) could hug [her](sunniva); [she](sunniva) says, let [us](gideon+sunniva) dig. [Mensah](kwabena), meanwhile, is proposed to by a dying [patient](widow), [Mrs Oyelaran](widow), and for form's sake accepts. [Hattie](hattie), [who](hattie) comes in with grapes at that moment, congratulates the [couple](kwabena+widow) and eats the grapes herself on the top deck of a bus.
+ find sunniva "finds"
- sibling gideon stranger "brother"
- lose.past gideon stranger "vanished"
- parent sallowmother gideon+stranger "mother"
- help? sunniva gideon "let us dig"
- investigate? gideon+sunniva "dig"
+ propose widow kwabena "proposed to"
- ill widow "dying"
- engaged.start kwabena widow "accepts"
- advisor kwabena widow "patient"

== 4 Party Wall
[Tereza](tereza) cooks, sings and picks the lock of [Gideon](gideon)'s desk. [She](tereza) is looking for stamps; what [she](tereza) comes upon is a shoebox of letters to [her](tereza) [sister](ines), none of them sent. [She](tereza) sends one. The [postwoman](postwoman), a reader of other people's envelopes, delivers it by hand to the [dentist](dentist), [who](dentist) opens it over a root canal. By six [Inês](ines) has no [fiancé](dentist), and by seven [Gideon](gideon), [who](gideon) knows nothing, finds [her](ines) on [his](gideon) step with a toothbrush in [her](ines) fist, demanding to know what "until the last clue" means.
- steal tereza gideon "picks the lock"
- find tereza "comes upon"
- love gideon ines "letters to her sister"
- create.past gideon "letters"
- sibling ines tereza "sister"
+ betray tereza gideon "sends one"
- discover dentist gideon "opens it"
+ breakup dentist ines "no fiancé"
- discover! gideon "knows nothing"
- quarrel gideon ines "demanding"

== 5 Floor Plan
For one night the old [flames](gideon+ines) forget to be clever. In the morning [she](ines) unrolls a drawing on [his](gideon) breakfast table without thinking, and [he](gideon) reads upside down, a professional habit: fourteen luxury units, no snug. [He](gideon) puts [her](ines) out, in [his](gideon) dressing gown. Furious with [him](gideon), and with [Pettigrew](landlord), and most of all with herself, [she](ines) walks to the river in it. [Rafferty](rafferty), plaster off, invites [Sunniva](sunniva) to ride the tallest lift in [London](@london). It sticks at the fifty-second floor, as arranged. What was not arranged is that [she](sunniva) has a terror of closed rooms, and why.
- ex gideon ines "old flames"
+ sex gideon ines "forget to be clever"
- create ines "drawing"
- discover gideon ines "reads upside down"
+ breakup gideon ines "puts her out"
- sad ines gideon+landlord "Furious"
- travel ines "walks"
- recover rafferty "plaster off"
- invite rafferty sunniva "invites"
- betray rafferty sunniva "as arranged"
- sad sunniva "terror"

== 6 Fifty-Two
In the dark [Sunniva](sunniva) tells [Raff](rafferty) about the avalanche: two days under the snow beside [her](sunniva) [husband](duncan) [Duncan](duncan), one of [whom](duncan+sunniva) was dug out. [He](rafferty) has [them](rafferty+sunniva) down in four minutes, hands shaking, and pays [Kwabena](kwabena) the fifty pounds although [he](rafferty) has won. [Mrs Oyelaran](widow) dies at dawn, a [bride](widow) of eleven hours, with [her](widow) ring on. [She](widow) has left [her](widow) [bridegroom](kwabena) a house in [Peckham](@peckham), and a [stepdaughter](ottavia) [who](ottavia) takes [him](kwabena) for a legacy hunter. [Her](ottavia) name is [Ottavia](ottavia), and [she](ottavia) has brought an [officer](officer).
+ reveal sunniva rafferty "tells Raff"
- married.past duncan sunniva "husband"
- die.past duncan "one of whom"
- rescue.past _ sunniva "dug out"
- rescue rafferty sunniva "has them down"
- gift rafferty kwabena "pays Kwabena"
- find rafferty "won"
- wedding kwabena widow "bride of eleven hours"
+ die widow "dies"
- find kwabena "left her bridegroom"
- kin kwabena ottavia "stepdaughter"
- accuse ottavia kwabena "legacy hunter"

== 7 Helping with Enquiries
[Kwabena](kwabena) is suspended and spends a night at the station, where the only [person](tereza) to bring [him](kwabena) a pillow is [Tereza](tereza), [who](tereza) knows the duty sergeant. On the bench outside sits [Hattie](hattie); [she](hattie) sees [the two](kwabena+tereza) leave arm in arm and draws the wrong conclusion. It is the right one by Thursday. [Gideon](gideon) fills a whole grid with nothing but black squares. [His](gideon) editor prints it and a [cabbie](stranger) from [Hull](@hull) writes in, the sole [person](stranger) in the kingdom to have solved it: the black squares, seen from afar, make an elephant. [He](stranger) used to draw them like that, [he](stranger) writes.
- quit? kwabena "suspended"
+ arrest _ kwabena "night at the station"
- gift tereza kwabena "pillow"
- jealous hattie tereza "draws the wrong conclusion"
- couple! kwabena tereza "wrong conclusion"
- couple.start kwabena tereza "right one by Thursday"
- create gideon "fills a whole grid"
+ discover stranger "solved it"
- reveal stranger gideon "he writes"

== 8 Hull
"[You](gideon) drive," says [Inês](ines), in [his](gideon) dressing gown, holding out [her](ines) keys; "[I](ines) read the map." [They](gideon+ines) do not exchange a word before [Doncaster](@doncaster). The [cabbie](stranger) is a bald [man](stranger) of fifty. [He](stranger) is [Wilfred](stranger), brought up as somebody else by a childless [pair](coalman+coalwife) [who](coalman+coalwife) ran the coal barges, and [he](stranger) did not vanish, [he](stranger) says, looking at [neither](gideon+ines) of [them](gideon+ines). [He](stranger) was given. [Whoever](landlord) handed [him](stranger) over wore an apron and smelt of hops. On the way back [Inês](ines) stops the car on the hard shoulder so that [Gideon](gideon) can weep, and looks, tactfully, at a field.
- travel gideon+ines "drive" @hull
+ find gideon stranger "is Wilfred"
- flee! stranger "did not vanish"
- parent.past coalman+coalwife stranger "brought up as"
+ reveal stranger gideon "given"
- betray.past landlord stranger "handed him over"
- return gideon+ines "way back"
- sad gideon "weep"
- help ines gideon "stops the car"

== 9 The Apron
[Pettigrew](landlord) does not deny it. There had been a debt, a [mother](sallowmother) with two [boys](gideon+stranger) and bread for one, and [he](landlord) had found the [smaller](stranger) a good home. "[She](sallowmother) asked [me](landlord) to," says the old [publican](landlord), and sits down on a keg as if someone had let the air out. [Gideon](gideon) raises a stool over [his](gideon) head; it is [Wilfred](stranger) [who](stranger) takes it away from [him](gideon) and sits on it. [Sunniva](sunniva) closes the bar for the first time since the Blitz. That same evening [Ottavia](ottavia) learns from the post-mortem that [her](ottavia) [stepmother](widow) died of nothing but being ninety.
- parent sallowmother gideon+stranger "mother"
+ reveal landlord gideon+stranger "does not deny"
- lose.past landlord "debt"
- help.past landlord sallowmother "asked me to"
+ attack? gideon landlord "raises a stool"
- rescue stranger landlord "takes it away"
- sibling gideon stranger "two boys"
- kin ottavia widow "stepmother"
- discover ottavia "learns"
- die.past widow "died of nothing"

== 10 An Apology in Three Courses
[Ottavia](ottavia) invites the [man](kwabena) [she](ottavia) slandered to dinner in the [Peckham](@peckham) house. [He](kwabena) brings [Tereza](tereza), [who](tereza) recognises the candlesticks: [she](tereza) once went down for stealing them. There is a silence, then [the two](ottavia+tereza) laugh till the soup is cold. [Harriet](hattie), having been told by everybody that [she](hattie) will get over it, gets over it with a thoroughness that alarms [her](hattie) [brother](rafferty): [she](hattie) is running off to [Lerwick](@lerwick) with the [postwoman](postwoman). [Rafferty](rafferty) carries the trunk. [He](rafferty) has bought a rope ladder, [he](rafferty) tells [Sunniva](sunniva), and sworn off lifts.
- invite ottavia kwabena "invites"
- accuse.past ottavia kwabena "slandered"
- steal.past tereza widow "stealing them"
+ discover tereza "recognises"
- arrest.past _ tereza "went down"
- happy ottavia+tereza "laugh"
- recover hattie "gets over it"
- sad rafferty hattie "alarms"
- sibling hattie rafferty "brother"
+ flee hattie+postwoman "running off"
- help rafferty hattie "carries the trunk"
- quit rafferty "sworn off"

== 11 Objection
At the planning meeting [Inês](ines) presents fourteen flats, clears [her](ines) throat, and argues against them for forty minutes. The developers sack [her](ines) on the way to the door. [Gideon](gideon), in the public gallery, sets a clue on the back of [his](gideon) hand and holds it up. Six letters: "Sorry" in a different order would not fit; [she](ines) gets it at once. [Sunniva](sunniva) is sent a parcel from [Tromsø](@tromso), [Duncan](duncan)'s watch, given up by the glacier and still going. [She](sunniva) puts it round [Raff](rafferty)'s wrist to see how it looks there, then takes it off [him](rafferty) again, gently. Not yet.
- create ines "presents"
+ betray ines _ "argues against them"
- quit ines "sack her"
- create gideon "sets"
+ reconcile? gideon ines "Sorry"
- discover ines gideon "gets it"
- find sunniva "sent a parcel"
- reject sunniva rafferty "Not yet"

== 12 Sealed Bids
Nobody has the price of a pub, until the [stepdaughter](ottavia) and the [bridegroom](kwabena) agree to sell the house [neither](kwabena+ottavia) of [them](kwabena+ottavia) wants. [Wilfred](stranger) adds [his](stranger) cab. It is still nine pounds short. [Pettigrew](landlord), over [whose](landlord) head the auctioneer's hammer is hanging, takes nine pounds out of the till, puts it on the counter, and asks whether [his](landlord) apron would be wanted as well. [Gideon](gideon) thinks for a long time. [He](gideon) gives it to [his](gideon) [brother](stranger), [who](stranger) ties it on, smells it, and begins to polish a glass. On the roof lands [Admiral](gull), the one-eyed [gull](gull), missing since Easter.
+ help? kwabena+ottavia "sell the house"
- gift stranger _ "adds his cab"
- gift landlord _ "takes nine pounds"
- gift gideon stranger "gives it"
- sibling gideon stranger "brother"
+ hire stranger "ties it on"
- return gull "lands"
- lose.past gull "missing"

== 13 Under New Management
Opening night. A [registrar](registrar) is in the snug by mistake, the town hall having burst a pipe, and offers to take whoever is ready. [Kwabena](kwabena) looks at [Tereza](tereza); [she](tereza) points out that [he](kwabena) has been a [widower](kwabena) for barely a season and that [she](tereza) is on licence until May. So [they](kwabena+tereza) make it May. [Hattie](hattie) sends a card from [Lerwick](@lerwick) in two handwritings. Down in the cellar, where [they](rafferty+sunniva) have gone for ice, [Sunniva](sunniva) shuts the door behind [Rafferty](rafferty) herself, breathes, counts to fifty-two, and at fifty-three kisses [him](rafferty). Upstairs somebody has carved, under W. SALLOW, an elephant with a bow tie.
- celebrate _ "Opening night"
- wedding? kwabena tereza "make it May"
- married.past kwabena widow "widower"
- die.past widow "widower"
- gift hattie _ "card"
+ kiss rafferty sunniva "kisses"
- create _ "carved"

== 14 The Registrar Returns
It is May. [Tereza](tereza), free since midnight, marries [her](tereza) [nurse](kwabena) between the fruit machine and the dartboard, with [her](tereza) [sister](ines) as witness and [her](tereza) probation [officer](officer) as organist. [Wilfred](stranger) pulls [his](stranger) first perfect pint, for [Pettigrew](landlord), [who](landlord) has moved in upstairs since [he](landlord) has nowhere else. [Wilfred](stranger) has not forgiven the old [man](landlord), but cannot help liking [him](landlord). [Gideon](gideon)'s puzzle of that day has a single clue: "Again? (3)". [Inês](ines), in the snug where [she](ines) once left [him](gideon) standing, writes down three letters in ink, turns the paper round and slides it across the table.
+ wedding kwabena tereza "marries"
- sibling ines tereza "sister"
- help ines tereza "witness"
- advisor officer tereza "probation officer"
- create officer "organist"
- gift stranger landlord "perfect pint"
- move landlord "moved in upstairs"
- reconcile! landlord stranger "has not forgiven"
- friend landlord stranger "liking"
- create gideon "puzzle"
- breakup.past ines gideon "left him standing"
+ propose gideon ines "Again"
- engaged.start gideon ines "three letters"
