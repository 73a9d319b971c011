%series Kiosk Eleven
%lang en
%genre detective serial around a railway station in Thessaloniki, present day, plain listings
%cast van     | Vangelis Tsakiris; Vangelis; Tsakiris | m
%cast pel     | Pelagia Domouzi; Pelagia | f
%cast mirk    | Mirkka Salo; Mirkka | f
%cast stath   | Stathis Lioumis; Stathis; Lioumis | m
%cast dol     | Dolores Vakali; Dolores | f
%cast kost    | Kosmas Vakalis; Kosmas | m
%cast ren     | Rena Tsakiri; Rena | f
%cast bull    | Bilal | m
%cast judge   | Judge Aidini; Aidini | f
%cast man     | Zisis Gountas; Gountas; Zisis | m
%cast gran    | Kyra Fotini; Fotini | f
%cast driver  | - | m
%cast pawn    | - | m
%cast part    | - | m
%cast conduct | - | m

== 1 Platform Four
On the night train from [Athens](@athens) a [conductor](conduct) opens a locked compartment and finds a dead [man](man) without shoes. [Vangelis Tsakiris](van), once the best [detective](van) in the city, now sells crossword books at kiosk eleven, having been thrown off the force for striking [his](van) superior. That [superior](stath), [Stathis Lioumis](stath), leads the case. [Pelagia Domouzi](pel), [his](stath) youngest [inspector](pel), [who](pel) learned everything [she](pel) knows from [Vangelis](van), buys a magazine from [him](van) that [she](pel) doesn't want. Inside the change [he](van) has hidden a note: look at the socks.
- die man "dead man"
+ find conduct man "finds a dead man"
- quit.past van "thrown off the force"
- attack.past van stath "striking his superior"
- boss stath pel "his youngest inspector"
- advisor.past van pel "learned everything"
- help van pel "a note"
- investigate stath man "leads the case"

== 2 The Socks
The socks are odd: one is grey, one black, and the black one is a [woman](mirk)'s. A Finnish [traveller](mirk), [Mirkka Salo](mirk), [who](mirk) had the berth below, admits under questioning that it's [hers](mirk), that the [man](man) had been kind to [her](mirk) on the stairs, and that [she](mirk) had given [him](man) wine. When [she](mirk) woke at [Larissa](@larissa), [he](man) had gone cold. [Stathis](stath) locks [her](mirk) up at once. At the kiosk [Rena](ren), [who](ren) has been married to the crossword [seller](van) for longer than to any idea, tells [her](ren) [husband](van) to keep out of it. The [conductor](conduct) has called in sick.
- flirt man mirk "kind to her"
- gift mirk man "given him wine"
- reveal mirk pel+stath "admits"
- discover.past mirk man "gone cold"
+ arrest stath mirk "locks her up"
- married ren van "married to"
- ill? conduct "called in sick"

== 3 A Name for the Dead Man
Fingerprints give the barefoot [passenger](man) a name: [Zisis Gountas](man), sixty, smuggler of icons, released in spring. [Dolores Vakali](dol) comes forward as [his](man) [daughter](dol) and is shown the [body](man). [She](dol) doesn't weep. [Her](dol) [husband](kost), a [dentist](kost), holds [her](dol) elbow rather tightly. [Pelagia](pel), [who](pel) cannot believe in the [Finn](mirk)'s guilt, looks up the [conductor](conduct) at home and finds [his](conduct) flat empty and [his](conduct) [mother](gran), [Kyra Fotini](gran), behind the door with a frying pan. [She](gran) has not seen the [boy](conduct) for two days. [She](gran) hits first and asks later.
- discover _ man "give the barefoot passenger"
- arrest.past _ man "released in spring"
- parent.past man dol "daughter"
- sad! dol man "doesn't weep"
- married dol kost "husband"
- kill! mirk man "guilt"
- investigate pel conduct "looks up"
- parent gran conduct "mother"
- flee conduct "flat empty"
+ attack gran pel "hits first"

== 4 Old Scores
[Stathis](stath) warns [Vangelis](van). [Vangelis](van) sells [him](stath) a pencil. [Rena](ren) hears of it. [Rena](ren) once left [Stathis](stath). [She](ren) left [him](stath) for [Vangelis](van). [Stathis](stath) has never got over [Rena](ren). [Pelagia](pel) has a bump. A kitchen [boy](bull) brings ice. The [boy](bull) is [Bilal](bull). [Bilal](bull) sleeps in the goods shed. [Bilal](bull) saw the train come in. [Bilal](bull) fears the police. But [Bilal](bull) trusts [Vangelis](van). The [conductor](conduct) got off early, says [Bilal](bull). [He](conduct) carried two shoes. It rains on the tracks.
- threaten stath van "warns Vangelis"
+ breakup.past ren stath "once left Stathis"
- love stath ren "never got over"
- injure.past pel gran "a bump"
- help bull pel "brings ice"
- sad bull "fears the police"
- friend bull van "trusts Vangelis"
- discover.past bull conduct "got off early"
+ reveal bull van "says Bilal"

== 5 In the Heel
What was in the shoes? A [pawnbroker](pawn) knows: a [boy](conduct) in railway blue offered [him](pawn) a heel of gilded wood, cut from an icon, and ran when asked for papers. [Pelagia](pel) brings this to [Judge Aidini](judge), [who](judge) lets the [Finn](mirk) go and gives [Lioumis](stath) a dressing-down. The released [woman](mirk) has no money for a hotel; [Rena](ren), of all people, takes [her](mirk) home to the sofa. The kiosk [owner](van) says nothing about it. [He](van) is being followed, [he](van) has noticed, by a [dentist](kost), in the reflection of every shop window.
- steal.past conduct man "heel of gilded wood"
- gift? conduct pawn "offered him"
- flee.past conduct _ "ran when asked"
- reveal pel judge "brings this"
+ rescue judge mirk "lets the Finn go"
- quarrel judge stath "a dressing-down"
- move mirk ren+van "the sofa"
- investigate kost van "is being followed"
- discover van kost "has noticed"

== 6 The Second Body
The [conductor](conduct) is fished out of the harbour with [his](conduct) pockets full of ballast. At the graveside the [mother](gran) with the frying pan swears that [she](gran)'ll break the neck of whoever did it, and [Pelagia](pel), still bruised, believes it. The [dentist](kost) has an alibi: [he](kost) was pulling a tooth. The [patient](stath) turns out to be [Lioumis](stath) himself. Would a [policeman](stath) lie for a [man](kost) [he](stath) does not know? [He](stath) knows [him](kost). [Pelagia](pel) finds [them](kost+stath) both, arms around each other, in a photograph of the class of '88, with a third [boy](part), cut out.
- die conduct "fished out"
- kill _ conduct "pockets full of ballast"
+ threaten gran _ "break the neck"
- parent.past gran conduct "mother"
- sad gran "At the graveside"
- treat.past stath kost "pulling a tooth"
- friend.past kost stath "arms around each other"
- discover pel kost+stath "finds them both"

== 7 Dolores Breaks
[Vakali](dol) comes to the kiosk at closing time to buy cigarettes and, when [she](dol) has bought them, cannot stop talking. [Her](dol) [father](man) had come on that train to take back what [her](dol) [husband](kost) and a [friend](stath) had stolen from [him](man) while [he](man) sat in prison. [She](dol) wrote to [him](man); [she](dol) is the [one](dol) [who](dol) told [him](man). Since the funeral [she](dol) has eaten nothing that [Kosmas](kost) cooked. [Vangelis](van) writes it on the back of a sudoku. Before [he](van) has pulled down the shutter, a car stops, and the [dentist](kost)'s [wife](dol) is dragged in by the hair.
- parent.past man dol "father"
- married dol kost "husband"
- steal.past kost+stath man "had stolen"
- arrest.past _ man "sat in prison"
- reveal.past dol man "told him"
- sad dol kost "eaten nothing"
- reveal dol van "cannot stop talking"
+ abduct _ dol "dragged in"

== 8 Unlicensed Methods
Because an [ex-policeman](van) may not stop cars, [Vangelis](van) borrows the mail tractor and lets [Bilal](bull) drive. The [boy](bull) from the goods shed is fifteen and has never driven. [They](bull+van) catch up with the sedan at the customs gate, where [Mirkka](mirk), returning from a swim, throws [her](mirk) bicycle in front of it for no better reason than that a [woman](dol) is screaming. The [driver](driver), not [Kosmas](kost) but a [patient](driver) of [his](kost), gets away across the containers. [Dolores](dol), a clump of hair the poorer, is given the sofa, and the [Finn](mirk) the armchair. [Rena](ren) counts the cups.
- steal van _ "borrows the mail tractor"
- advisor kost driver "patient"
- find bull+van dol "catch up with"
+ rescue mirk dol "throws her bicycle"
- flee driver "gets away"
- injure dol "hair the poorer"
- move dol ren+van "given the sofa"
- housemate dol mirk "the armchair"

== 9 Accusations
[Stathis](stath) has [his](stath) old [rival](van) picked up for stealing a tractor. In the interview room, door shut, the [superior](stath) tells [him](van) how [he](stath) means to finish [him](van), and is unwise enough to mention [Rena](ren). [Vangelis](van) does what [he](van) did once before. While the [prisoner](van) waits for [his](van) second charge, [Pelagia](pel) puts [her](pel) career into a paper bag, carries it past the desk and copies the archive of '88. The third [boy](part) in the picture was [Gountas](man)'s younger [partner](part), shot by a gun that belonged to the academy. Only two [cadets](kost+stath) had signed it out.
- enemy stath van "old rival"
+ arrest _ van "picked up"
- threaten stath van "finish him"
+ attack van stath "did once before"
- steal pel _ "copies the archive"
- colleague.past man part "partner"
- kill.past _ part "shot"
- discover pel kost+stath "signed it out"

== 10 The Frying Pan
[Fotini](gran) does not read newspapers, but the fishmonger's wife does, and so [she](gran) learns whose chair [her](gran) [son](conduct)'s [murderer](kost) stands behind. [She](gran) makes an appointment for ten. At ten past, the [dentist](kost) is on the floor of [his](kost) own surgery with a dent in the skull, and the old [lady](gran) sits in the waiting room, reading about diets. [Pelagia](pel) stops the bleeding with a bib. "It wasn't [me](kost) [that](kost) drowned [him](conduct)," says [Kosmas](kost), when [he](kost) has come round. "It was [Stathis](stath)." [She](pel) hadn't asked. [Kyra Fotini](gran), hearing the name through the door, gets up again.
- discover gran kost "learns"
- parent.past gran conduct "son"
+ attack gran kost "dent in the skull"
- injure kost gran "dent in the skull"
- treat kost pel "stops the bleeding"
- recover kost "has come round"
+ accuse kost stath "It was Stathis"
- kill! kost conduct "wasn't me"
- kill.past stath conduct "drowned him"
- discover gran stath "hearing the name"

== 11 Departures
[Lioumis](stath) buys a ticket to [Sofia](@sofia) at the window opposite the kiosk, in a false beard, and a packet of mints to go with it. The [man](van) [who](van) sells [him](stath) the mints is supposed to be in a cell. [Judge Aidini](judge) signed [him](van) out at eight. The [runaway](stath) takes the first [hostage](ren) [that](ren) comes, [which](ren) is [Rena](ren), on [her](ren) way with a lunch box. "[You](ren) left [me](stath)," says the [man](stath) with the beard. "Yes," [she](ren) says, "and [I](ren)'d do it again." [Bilal](bull) changes the points. The train, with the [killer](stath), the [hostage](ren) and a good deal of soup, rolls gently into the shed.
- travel? stath "a ticket to Sofia" @sofia
- rescue.past judge van "signed him out"
+ abduct stath ren "first hostage"
- breakup.past ren stath "left me"
- reject ren stath "do it again"
+ betray bull stath "changes the points"
- rescue bull ren "changes the points"

== 12 Crossword
Seven across: end of a career. [Pelagia](pel) handcuffs [her](pel) [boss](stath) under the buffers and is promoted before lunch. [She](pel) offers [her](pel) old [teacher](van) [his](stath) desk; [he](van) prefers the kiosk and takes on [Bilal](bull), [who](bull) now has papers. [Kosmas](kost) will be tried from a hospital bed; the [lady](gran) [who](gran) put [him](kost) there is acquitted, on account of the crowd outside. [His](kost) [wife](dol) has filed for divorce and keeps an icon with one heel short. [Mirkka](mirk) takes the night train home. In the berth above, somebody takes off his shoes.
+ arrest pel stath "handcuffs her boss"
- boss stath pel "boss"
- hire pel "is promoted"
- advisor.past van pel "old teacher"
- hire? van pel "offers her old teacher"
- reject van pel "prefers the kiosk"
- hire bull van "takes on Bilal"
- accuse _ kost "will be tried"
- accuse! _ gran "is acquitted"
- divorce? dol kost "filed for divorce"
- return mirk "night train home"
