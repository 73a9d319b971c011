%series Ward Seven, Quezon
%lang en
%genre hospital drama in Manila, TV-database overviews
%cast ligaya  | Dr. Ligaya Ramos; Ligaya; Dr. Ramos; Ramos | f
%cast paolo   | Dr. Paolo Sy; Paolo; Dr. Sy; Sy | m
%cast benigno | Director Benigno Sy; Benigno | m
%cast tess    | Tess Ocampo; Tess; Ocampo | f
%cast rico    | Rico Ocampo; Rico | m
%cast jun     | Jun-Jun; Jun | m
%cast corazon | Sister Corazon; Corazon | f
%cast amir    | Dr. Amir Lucman; Amir; Lucman | m
%cast bianca  | Bianca | f
%cast mayor   | Mayor Velez; Velez | m
%cast kit     | Kit Delgado; Kit; Delgado | n
%cast nana    | Nana Ising | f
%cast luz     | Luz | f
%cast babyt   | - | f
%cast sis     | - | f
%cast wifev   | - | f

== 1 Night Intake
[Surgeon](ligaya) [Ligaya Ramos](ligaya) starts at Ward Seven under [Paolo Sy](paolo), [who](paolo), six years ago, did not turn up at the church. Neither lets on. Head [nurse](tess) [Tess Ocampo](tess) smells a rat and has it out of [Ligaya](ligaya) before the first coffee. A jeepney crash brings in [Mayor Velez](mayor) and a young [dancer](bianca), together, though the [mayor](mayor) swears [they](bianca+mayor) never laid eyes on each other. Under the knife [his](mayor) heart stops; [Ligaya](ligaya) gets it going again. By the lockers [Paolo](paolo) says "sorry". [She](ligaya) lets the door answer.
+ hire ligaya "starts at"
- boss paolo ligaya "under"
- ex ligaya paolo "did not turn up"
- wedding! ligaya paolo "at the church"
- discover tess ligaya "has it out of"
- colleague ligaya tess "Head nurse"
- injure bianca+mayor "jeepney crash"
- affair bianca mayor "together"
- betray mayor _ "swears"
- treat mayor ligaya "Under the knife"
+ rescue ligaya mayor "gets it going"
- reconcile? ligaya paolo "sorry"
- reject ligaya paolo "door answer"

== 2 The Wife, the Dancer
[Bianca](bianca), the [dancer](bianca) with the broken hip, isn't allowed visitors, least of all the [mayor](mayor), by order of [Director Benigno Sy](benigno), [Paolo](paolo)'s [father](benigno) and the [patient](mayor)'s golf [buddy](benigno). [Tess](tess) smuggles notes between the beds in [her](tess) cap. At home [she](tess) gets no notes: [her](tess) [husband](rico) [Rico](rico), between jobs since March, spends the rent at the cockpit. [Their](rico+tess) [boy](jun), [Jun-Jun](jun), is running a fever that nobody has noticed. Resident [Kit Delgado](kit), next door, hears the [child](jun) cough through the wall and carries [him](jun) in.
- injure bianca "broken hip"
- parent benigno paolo "father"
- friend benigno mayor "golf buddy"
- help tess bianca+mayor "smuggles notes"
- married rico tess "husband"
- quit.past rico "between jobs"
- parent rico+tess jun "boy"
- ill jun "running a fever"
- neighbour kit rico+tess "next door"
+ rescue kit jun "carries him in"

== 3 Isolation
Dengue. [Tess](tess) sits on the wrong side of the glass while [Dr. Amir Lucman](amir), the new [paediatrician](amir), fights for [her](tess) [son](jun) for two nights and wins. When [Rico](rico) finally shows up, reeking of rum, [she](tess) has nothing to say to [him](rico) but where the suitcase is. [Amir](amir), [who](amir) comes upon the sobbing [mother](tess) in the linen room, holds [her](tess) until the shift bell. It means nothing, [he](amir) tells [Kit](kit). [Kit](kit), [whose](kit) heart skips whenever the [paediatrician](amir) says good morning, would like to believe it.
- ill jun "Dengue"
- treat jun amir "fights for"
- parent tess jun "son"
- recover jun "wins"
- return rico "shows up"
+ breakup tess rico "where the suitcase is"
- sad tess "sobbing"
- help amir tess "holds her"
- flirt! amir tess "means nothing"
+ love kit amir "heart skips"

== 4 Code White
Rain. The generator coughs. [Paolo](paolo) operates by torchlight. [Ligaya](ligaya) holds the torch. [Their](ligaya+paolo) hands remember. [Benigno](benigno) watches from the gallery. [He](benigno) never liked [Ligaya](ligaya). [He](benigno) paid for that empty church. [Paolo](paolo) doesn't know. [Sister Corazon](corazon) does. [She](corazon) prays for [Paolo](paolo), [her](corazon) [nephew](paolo). Grace is said, rice is served. [Luz](luz) visits at noon. [Luz](luz) is engaged to [Paolo](paolo). "Lovely hands," says [Luz](luz) to [Ligaya](ligaya).
- help ligaya paolo "holds the torch"
- love ligaya paolo "hands remember"
- love paolo ligaya "hands remember"
- enemy benigno ligaya "never liked"
+ betray.past benigno ligaya+paolo "paid for"
- discover! paolo benigno "doesn't know"
- discover corazon benigno "Corazon does"
- kin corazon paolo "nephew"
+ engaged luz paolo "is engaged"
- meet ligaya luz "Lovely hands"

== 5 Consent
[Luz](luz), banker's [daughter](luz) and a good sport, invites the whole ward to the engagement party. [Ligaya](ligaya) takes [Lucman](amir) as a shield. Halfway through the toasts the shield is dancing with [Tess](tess), [Kit](kit) is drinking alone and [Ligaya](ligaya), on the terrace, is telling the [host](paolo) to go back inside. [He](paolo) doesn't. [Corazon](corazon), [who](corazon) sees [her](corazon) [nephew](paolo) kiss the wrong [woman](ligaya), crosses herself, and then, quite deliberately, turns up the band. The former [couple](ligaya+paolo) have until the end of the tango.
- parent _ luz "banker's daughter"
- invite luz _ "invites the whole ward"
- celebrate luz+paolo "engagement party"
- engaged luz paolo "engagement party"
- date amir ligaya "as a shield"
- flirt amir tess "dancing"
- sad kit "drinking alone"
- discover corazon ligaya+paolo "sees her nephew"
- kin corazon paolo "nephew"
+ kiss ligaya paolo "kiss"
- cheat paolo luz "the wrong woman"
- ex ligaya paolo "former couple"

== 6 Discharge
[Mayor Velez](mayor) goes home to [his](mayor) [wife](wifev), with a ribbon on [his](mayor) wheelchair. [Bianca](bianca) watches from the window on [her](bianca) crutches, and tells the night [sister](tess) what [she](bianca) could not put into a note: there'll be a baby in June. [Tess](tess) gets on the phone. "Wrong number," says the [mayor](mayor), and sends a man with an envelope. [Bianca](bianca) sends the man back without it. [Ocampo](tess) takes [her](bianca) in; two [women](bianca+tess), one [boy](jun) and a rice cooker, and for the first time in years there is singing in the flat.
- return mayor "goes home"
- married mayor wifev "his wife"
+ pregnant bianca mayor "baby in June"
- reveal bianca tess "tells the night sister"
- reveal tess mayor "gets on the phone"
- reject mayor bianca "Wrong number"
- gift? mayor bianca "an envelope"
- reject bianca mayor "sends the man back"
+ move bianca tess "takes her in"
- happy bianca+jun+tess "singing"

== 7 Second Opinion
Blood on a handkerchief: [Benigno](benigno) has a tumor, and won't be cut by anyone but [his](benigno) [son](paolo). [His](benigno) [son](paolo) mustn't, by the rules, so it'll be [Ramos](ligaya). The night before, afraid, the old [man](benigno) lets [his](benigno) [sister](corazon) talk [him](benigno) into making a clean breast of it. [He](benigno) tells [Ligaya](ligaya) about the money, the forged letter and the flight to [Cebu](@cebu). [She](ligaya) could let [him](benigno) die. [She](ligaya) gets every last cell of it instead, then slips into the chapel and howls.
- ill benigno "tumor"
- parent benigno paolo "son"
- treat? benigno ligaya "it'll be Ramos"
- sad benigno "afraid"
- sibling benigno corazon "sister"
+ reveal benigno ligaya "tells Ligaya"
- betray.past benigno ligaya "forged letter"
- kill? ligaya benigno "could let him die"
+ treat benigno ligaya "gets every last cell"
- sad ligaya "howls"

== 8 Karaoke
Friday off. [Kit](kit) sings "My Way", which in this city is asking for it. [Nana Ising](nana), [Jun](jun)'s [great-grandmother](nana), gets full marks. Somebody's uncle falls in the fountain. [Amir](amir) turns the pages for [Kit](kit) although there are no pages, and at closing time [they](amir+kit) are still in the booth, arguing happily about vaccines. "So not the [nurse](tess)?" [Kit](kit) asks. Not the [nurse](tess), says [Amir](amir), never the [nurse](tess); [she](tess) looks like [his](amir) late [sister](sis), that's all it ever was.
- kin jun nana "great-grandmother"
- find nana "gets full marks"
+ flirt amir kit "turns the pages"
- happy amir+kit "arguing happily"
- love! amir tess "never the nurse"
- sibling.past amir sis "sister"
- die.past sis "late"

== 9 Hand over
[Ligaya](ligaya) keeps what [she](ligaya) knows from [Paolo](paolo), for the sake of a sick old [man](benigno), and is short with [him](paolo) in theatre. It's [Luz](luz) [who](luz) hears it, from [Benigno](benigno)'s own anaesthetised lips, and [Luz](luz) [who](luz) gives [Paolo](paolo) the letter and [his](paolo) freedom in the same envelope. [He](paolo) goes for [his](paolo) [father](benigno) with both fists, is held back by [Amir](amir), and resigns on the spot. In the car park [he](paolo) asks [Ligaya](ligaya) why [she](ligaya) didn't say. [She](ligaya) asks why [he](paolo) believed it.
- betray ligaya paolo "keeps what she knows"
- ill benigno "sick"
- discover luz benigno "hears it"
+ reveal luz paolo "gives Paolo the letter"
+ breakup luz paolo "his freedom"
- parent benigno paolo "father"
- attack? paolo benigno "with both fists"
- help amir benigno "held back"
- quit paolo benigno "resigns"
- quarrel ligaya paolo "why he believed it"

== 10 Visiting Rights
[Rico](rico) is sober, employed ([he](rico) drives the [mayor](mayor)) and at the door. [Jun-Jun](jun) hides behind [Bianca](bianca). [Tess](tess) gives [him](rico) one Sunday. It goes well, so well that [Bianca](bianca), eight months along, packs a bag so as not to be in the way of a family. [Rico](rico), at the wheel next day, lets slip to [his](rico) [boss](mayor) where [she](bianca) lives now. That night two men force the [dancer](bianca) into a van. [Kit](kit), on the balcony, gets the plate.
- recover rico "sober"
- hire rico mayor "employed"
+ return rico "at the door"
- parent rico+tess jun "family"
- boss mayor rico "his boss"
- pregnant bianca mayor "eight months along"
- reveal rico mayor "lets slip"
+ abduct _ bianca "into a van"
- discover kit _ "gets the plate"

== 11 Crowning
The van belongs to the city. [Rico](rico), sick with guilt, drives straight to the beach house, breaks a window and brings [Bianca](bianca) out on [his](rico) back; halfway to [Quezon](@quezon) [her](bianca) waters break, and it's the unemployed [Dr. Sy](paolo), flagged down on [his](paolo) scooter, [who](paolo) brings the [mayor](mayor)'s [daughter](babyt) into the world. [Velez](mayor) is led from City Hall with a jacket over [his](mayor) head. [His](mayor) [wife](wifev) waves. [Tess](tess) kisses [her](tess) [husband](rico)'s scratched forehead, and tells [him](rico) that this changes nothing, and that [he](rico) can have Saturdays as well.
- sad rico "sick with guilt"
+ rescue rico bianca "brings Bianca out"
- quit.past paolo "unemployed"
- help paolo bianca "flagged down"
- married mayor wifev "His wife"
+ birth bianca babyt "into the world"
- parent mayor babyt "daughter"
- arrest _ mayor "led from City Hall"
- married rico tess "husband's"
- kiss rico tess "kisses"
- reconcile! rico tess "changes nothing"

== 12 Morning Rounds
[Benigno](benigno) steps down and names as [his](benigno) successor the [surgeon](ligaya) [he](benigno) once paid to lose. [Her](ligaya) first signature rehires [Paolo](paolo), on probation, in both senses. [Amir](amir) and [Kit](kit), caught holding hands by [Sister Corazon](corazon), are told to hold on. [Bianca](bianca) names the [baby](babyt) for [Tess](tess) and stays. And at the little church in [Cubao](@cubao), six years late, a [man](paolo) in a good suit is waiting from five in the morning. [Ligaya](ligaya) drives round the block twice. Then [she](ligaya) parks.
- quit benigno "steps down"
+ hire ligaya benigno "names as his successor"
- betray.past benigno ligaya "paid to lose"
- hire paolo ligaya "rehires"
- boss.start ligaya paolo "on probation"
+ couple amir kit "holding hands"
- discover corazon amir+kit "caught"
- housemate bianca tess "stays"
+ wedding? ligaya paolo "is waiting"
