%series The Antwerp Nine
%lang en
%genre heist thriller, fast streaming synopses with several strands
%cast lorcan | Lorcan Madigan; Lorcan; Madigan | m
%cast saskia | Saskia Vermeulen; Saskia; Vermeulen | f
%cast bao | Bao Nguyen-Hale; Bao | m
%cast emeka | Emeka Duru; Emeka; Duru | m
%cast ottilie | Ottilie Brandt; Ottilie | f
%cast valk | Inspector Rik de Valk; De Valk; Rik | m
%cast gideon | Gideon Marchetti; Marchetti; Gideon | m
%cast rosa | Rosalba Marchetti; Rosalba | f
%cast nan | Nan Madigan; Nan | f
%cast guard | Wouter | m
%cast rookie | Agent Imke Claes; Claes; Imke | f
%cast sib | Declan Madigan; Declan | m
%cast exwife | - | f
%cast courier | - | m

== 1 The Old Firm
Let out after eight years behind bars, the [safecracker](lorcan) [Lorcan Madigan](lorcan) finds [his](lorcan) locks changed, [his](lorcan) [wife](exwife) remarried and a tulip on the doormat. Only one person sends tulips: [Saskia Vermeulen](saskia), [who](saskia) left [him](lorcan) bleeding on a roof in [Ghent](@ghent). In a launderette [she](saskia) sets out the job, nine uncut diamonds in the vault of [Gideon Marchetti](gideon), the [dealer](gideon) [who](gideon) sent [Lorcan](lorcan)'s [brother](sib) [Declan](sib) to the bottom of the Scheldt. [Lorcan](lorcan) says no, twice. Then [he](lorcan) asks who else is in.
- return lorcan "Let out"
- arrest.past _ lorcan "behind bars"
- married.past exwife lorcan "wife"
- wedding.past _ exwife "remarried"
- gift saskia lorcan "tulip"
- betray.past saskia lorcan "left him bleeding"
- injure.past lorcan saskia "bleeding"
- sibling lorcan sib "brother"
+ kill.past gideon sib "bottom of the Scheldt"
- steal? lorcan+saskia gideon "job"
+ reject lorcan saskia "says no"

== 2 Talent Scouts
[Emeka Duru](emeka), [who](emeka) can talk a lift into going sideways, is dealing blackjack on a cruise ship when [Lorcan](lorcan), [his](emeka) [cellmate](lorcan) of old, slides a passport across the felt. The [acrobat](bao) [Bao](bao) takes more persuading, having sworn to [her](ottilie) that [he](bao) was finished with rooftops; [she](ottilie) is [Ottilie Brandt](ottilie), [his](bao) [fiancée](ottilie) and an insurance assessor. In [Antwerp](@antwerp), [Inspector De Valk](valk) is handed a flash drive and a [partner](rookie) [he](valk) hasn't asked for, young [Imke Claes](rookie). On the drive is [Vermeulen](saskia)'s face.
- hire? emeka lorcan "passport"
- housemate.past emeka lorcan "cellmate"
+ hire? bao "persuading"
- quit.past bao "finished with rooftops"
- find valk "handed"
- colleague.start rookie valk "partner"
+ engaged bao ottilie "fiancée"
- discover valk saskia "face"

== 3 The Dealer's Wife
[Marchetti](gideon) collects diamonds, orchids and bruises on the arms of [Rosalba](rosa), [whom](rosa) [he](gideon) has not allowed out alone since the wedding. Posing as a florist, [Saskia](saskia) is let into the penthouse and hears more than [she](saskia) bargained for; by the third delivery the caged [wife](rosa) has sketched [her](saskia) the alarm on the back of a card. [Emeka](emeka), playing a sheikh's nephew, sits down opposite [Marchetti](gideon) and lets [him](gideon) win. Who photographed that handshake from the gallery? [De Valk](valk), [whose](valk) marriage [Saskia](saskia) wrecked one summer in [Knokke](@knokke), burns the print.
- attack gideon rosa "bruises"
- abduct gideon rosa "not allowed out"
- wedding.past gideon rosa "wedding"
- discover saskia "hears"
- married gideon rosa "wife"
- betray saskia gideon "Posing"
+ help rosa saskia "sketched"
- meet emeka gideon "sits down opposite"
- betray emeka gideon "playing"
- investigate valk emeka+gideon "photographed"
- affair.past saskia valk "wrecked"
- married.past _ valk "marriage"
+ help valk saskia "burns the print"

== 4 Dry Run
In a flooded quarry the [crew](bao+emeka+lorcan+saskia) builds the vault out of plywood. [Bao](bao) misses the seventh beam, and [his](bao) shoulder pops out; [Lorcan](lorcan)'s [grandmother](nan), [Nan](nan), [who](nan) sewed up half of Belfast, puts it back over a pot of tea. [Saskia](saskia) wants the [acrobat](bao) replaced. "Like [you](saskia) replaced [me](lorcan)?" asks [Lorcan](lorcan), and what begins as a shouting match goes on, somewhat later, without words. [Ottilie](ottilie), tidying, comes upon [Bao](bao)'s harness. [She](ottilie) sits down on the stairs with it and takes off [her](ottilie) ring.
- create bao+emeka+lorcan+saskia "builds"
+ injure bao "pops out"
- kin lorcan nan "grandmother"
- treat.past _ nan "sewed up"
- treat bao nan "puts it back"
- quit? bao saskia "replaced"
- quarrel lorcan saskia "shouting match"
+ sex lorcan saskia "without words"
- discover ottilie bao "comes upon"
+ engaged.end bao ottilie "takes off"

== 5 The Inside Track
One of [them](bao+emeka+lorcan+saskia) is talking. [Marchetti](gideon) changes the combination an hour after [Lorcan](lorcan) has worked it out, and has a [courier](courier) hung by the ankles for less. [Emeka](emeka) points at [Bao](bao), [Bao](bao) at [Saskia](saskia), and [Nan](nan) at the biscuit tin, where a second phone is ringing. Meanwhile [Ottilie](ottilie), in [her](ottilie) office blouse, asks to see [Marchetti](gideon)'s policy: nine stones insured at double their worth. Does [he](gideon) want to be robbed? [Imke Claes](rookie), [who](rookie) has read [De Valk](valk)'s diary, no longer says good morning to [her](rookie) [boss](valk).
+ betray _ bao+emeka+lorcan+saskia "talking"
- discover lorcan "worked"
- attack gideon courier "hung by the ankles"
- accuse emeka bao "points"
- accuse bao saskia "points"
- investigate ottilie gideon "asks to see"
+ discover ottilie gideon "insured"
- steal? _ gideon "robbed"
- investigate rookie valk "read"
- boss valk rookie "boss"

== 6 Ghent, Again
Flashback, rain, a roof. It was not [Saskia](saskia) [who](saskia) cut the rope eight years ago. It was [Emeka](emeka), with a debt to [Gideon](gideon) and no way out, and [he](emeka) has carried that second phone ever since. Confronted over the biscuit tin, [he](emeka) gets down on both knees; [Lorcan](lorcan) raises a wrench, looks at [Nan](nan) and lets it fall. [Saskia](saskia) has an ugly idea: a traitor can carry lies as well as truths. In the penthouse, [Rosalba](rosa) is counting sleeping pills, first for herself, then, on reflection, for [him](gideon).
- betray! saskia lorcan "not Saskia"
+ betray.past emeka lorcan "cut the rope"
- accuse lorcan emeka "Confronted"
- attack? lorcan emeka "raises a wrench"
- reconcile? emeka lorcan "both knees"
- betray? emeka gideon "lies"
- die? rosa "for herself"
+ kill? rosa gideon "for him"

== 7 The Florist's Hands
The false date is fed by a penitent [Emeka](emeka) to [Marchetti](gideon), [who](gideon) sends eleven men to guard an empty tunnel. [De Valk](valk), drunk at the quay, rings [Saskia](saskia) to say that [he](valk) never stopped, and that [he](valk) will come with [her](saskia) if [she](saskia) asks. [She](saskia) lets [him](valk) talk until the dial tone. [Ottilie](ottilie) waits under [Bao](bao)'s window with the insurance file and one condition: [she](ottilie) is in. At midnight [Wouter](guard), the night [guard](guard), feels unwell after [his](guard) bouquet of lilies and lies down among the mops.
- betray emeka gideon "fed"
- sad emeka "penitent"
+ confess valk saskia "never stopped"
- love valk saskia "never stopped"
- travel? valk "come with her"
- reject saskia valk "dial tone"
- gift? ottilie bao "insurance file"
+ hire ottilie "is in"
- gift _ guard "bouquet"
- ill guard "unwell"

== 8 Nine
Ninety-one seconds, nine beams, one shoulder held together with tape: [Bao](bao) hangs from the skylight while [Ottilie](ottilie) counts in [his](bao) ear. Down in the strongroom [Lorcan](lorcan) lays [his](lorcan) cheek against the door and it opens like an old friend. Inside lie eight diamonds and, in the ninth dish, a photograph of [Declan](sib), alive, dated last Tuesday. [Lorcan](lorcan) cannot move. It is [Emeka](emeka) [who](emeka) goes back for [him](lorcan) through the gas, drags [him](lorcan) into the lift and stays behind to hold the doors.
- colleague bao ottilie "counts"
- find lorcan "eight diamonds"
+ discover lorcan sib "photograph"
- die! sib "alive"
- return emeka "goes back"
+ rescue emeka lorcan "drags him"
- help emeka lorcan "hold the doors"

== 9 Loose Ends
With [Duru](emeka) in a windowless cell and the eight stones inside a christening cake, the [others](bao+lorcan+ottilie+saskia) scatter. [Marchetti](gideon), robbed, strikes [Rosalba](rosa) once too often: [she](rosa) stirs the pills into [his](gideon) espresso, then loses heart and knocks it over. [De Valk](valk) questions [Emeka](emeka), [who](emeka) gives a recipe for jollof. Under a false beard [Lorcan](lorcan) searches the seamen's hostels for a [brother](sib) [he](lorcan) has mourned for nine years. On the last bunk in [Zeebrugge](@zeebrugge) someone is whistling "Raglan Road" ...
- arrest _ emeka "cell"
- flee bao+lorcan+ottilie+saskia "scatter"
- steal.past _ gideon "robbed"
- attack gideon rosa "strikes"
+ kill? rosa gideon "pills"
- investigate valk emeka "questions"
- investigate lorcan sib "searches"
- sibling lorcan sib "brother"
- sad.past lorcan sib "mourned"

== 10 Dead Man Talking
[Declan](sib), it transpires, was never in the river. [He](sib) took [Gideon](gideon)'s money, died on paper and has kept [his](sib) accounts from [Zeebrugge](@zeebrugge) ever since; the photograph was bait, and [Lorcan](lorcan) has swallowed it. The younger [Madigan](sib) weeps, embraces [him](lorcan), pours the tea. The older [one](lorcan) wakes roped to a chair. [Nan](nan), [who](nan) raised both [boys](lorcan+sib) and never trusted the closed coffin, walks in with a rolling pin, lays out one [grandson](sib) and unties the [other](lorcan). [Imke](rookie) handcuffs the [whistler](sib).
- die! sib "never in the river"
- find.past sib gideon "took Gideon's money"
- hire.past sib gideon "kept his accounts"
- sad sib "weeps"
+ betray sib lorcan "bait"
- abduct sib lorcan "roped"
- kin lorcan+sib nan "grandson"
- attack nan sib "lays out"
+ rescue nan lorcan "unties"
+ arrest rookie sib "handcuffs"

== 11 The Ninth Stone
Where is it? Round [Rosalba](rosa)'s neck, [Saskia](saskia) realizes, cut, set and worn to every dinner under [Marchetti](gideon)'s nose: the [captive](rosa) had pinched it first. The two [women](rosa+saskia) meet once more among the lilies; [Saskia](saskia) passes [her](rosa) a passport, [Rosalba](rosa) unclasps the pendant. Minutes later [Gideon](gideon) stands in the doorway with a pistol and [De Valk](valk) steps between. The shot costs the [inspector](valk) [his](valk) left eye. "Go," [he](valk) tells [Saskia](saskia) from the floor. [She](saskia) stays till the sirens, holding a tablecloth to [his](valk) face.
+ discover saskia rosa "realizes"
- steal.past rosa gideon "pinched"
- gift saskia rosa "passes"
- gift rosa saskia "unclasps"
- threaten gideon rosa+saskia "pistol"
+ rescue valk saskia "steps between"
- injure valk gideon "left eye"
- help saskia valk "holding a tablecloth"

== 12 Severance
[Marchetti](gideon) gets thirty years, [Declan](sib) nine. [Emeka](emeka) gets a prison van that, owing to a detour, a goat and [Nan](nan) at the wheel of a tractor, never reaches the court. [Bao](bao) and [Ottilie](ottilie) say "I do" under a circus roof in [Porto](@porto), [he](bao) upside down. From the Azores [Rosalba](rosa) writes that [she](rosa) has bought a flower stall and sleeps with the windows open. [Imke Claes](rookie), promoted to the desk of [her](rookie) one-eyed [predecessor](valk), finds a tulip on it. And on a roof in [Ghent](@ghent), [Lorcan](lorcan) holds out the rope. "After [you](saskia)."
- arrest _ gideon+sib "thirty years"
+ rescue nan emeka "tractor"
+ wedding bao ottilie "I do"
- happy rosa "sleeps with the windows"
- create rosa "flower stall"
- hire rookie "promoted"
- quit valk "predecessor"
- injure.past valk "one-eyed"
- gift _ rookie "tulip"
+ reconcile lorcan saskia "holds out the rope"
