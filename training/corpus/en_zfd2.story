%series Table Nineteen
%lang en
%genre restaurant dramedy in Leith, fan-wiki recaps
%cast mo | Morag Achterberg; Mo; Achterberg | f
%cast dev | Devraj Pillay; Dev | m
%cast ottie | Ottilie Brandt; Ottie | f
%cast finlay | Finlay Achterberg; Finlay | m
%cast suki | Suki | f
%cast rab | Rab | m
%cast lorne | Lorne Haddow; Haddow | m
%cast ama | Ama Boateng; Ama | f
%cast gil | Gil | n
%cast fish | Big Eoghan; Eoghan | m
%cast land | Mrs. Kowalczyk | f
%cast mother | - | f
%cast crit | - | f
%cast nurse | - | m

== 1 Soft Opening
[Morag Achterberg](mo), [Mo](mo) to anyone [she](mo) hasn't sacked yet, opens a restaurant in a former chandlery with the money [her](mo) [mother](mother) left [her](mo) and a [chef](dev), [Dev](dev), pinched from the grandest kitchen in town. [Her](mo) kid [brother](finlay) [Finlay](finlay) carries plates. [His](finlay) first three land in the lap of [Ottilie Brandt](ottie), [who](ottie) has come to be hired as a sommelier and is, soaked, hired on the spot. Upstairs [Mrs. Kowalczyk](land), to [whom](land) the building belongs, bangs on the floor with a broom. Across the street stands [Lorne Haddow](lorne), [Dev](dev)'s [employer](lorne) until yesterday, photographing the sign.
+ create mo "opens a restaurant"
- parent mother mo "mother"
- die.past mother "left her"
- gift.past mother mo "left her"
- hire dev mo "pinched from"
- sibling finlay mo "brother"
- colleague finlay mo "carries plates"
- meet finlay ottie "land in the lap"
- hire ottie mo "on the spot"
- neighbour land mo "Upstairs"
- neighbour lorne mo "Across the street"
- quit.past dev lorne "until yesterday"
- boss.past lorne dev "employer until yesterday"
- investigate lorne mo "photographing"

== 2 Family Meal
Staff dinner is at five. [Suki](suki), [who](suki) does pastry, bakes [Rab](rab) a birthday tart; [Rab](rab), [who](rab) does dishes and parole, has not had one since [he](rab) was nine and has to go and look at the bins. [He](rab) served four years for what [he](rab) did to a jeweller's safe, as [he](rab) informs [Ottie](ottie) himself, before anybody else can. [She](ottie) tops up [his](rab) glass. [Dev](dev) and [Mo](mo) argue about dill till the fish is cold. Gaffer [Eoghan](fish), [who](fish) brings it from the harbour, bets [Finlay](finlay) a tenner that those [two](dev+mo) will be in the same bed by Lent.
- celebrate suki rab "birthday tart"
- gift suki rab "bakes Rab"
- sad rab "look at the bins"
- arrest.past _ rab "served four years"
- steal.past rab _ "jeweller's safe"
+ reveal rab ottie "informs"
- gift ottie rab "tops up his glass"
+ quarrel dev mo "argue about dill"
- sex? dev mo "same bed"

== 3 Health and Safety
An inspector finds a mouse. The mouse was wearing a bow, which leads [Mo](mo) to conclude that it was delivered; the [man](lorne) across the street waves. [Ama Boateng](ama), [Mo](mo)'s [solicitor](ama) and oldest [pal](ama), advises against the brick that [Mo](mo) is holding. [Finlay](finlay), meanwhile, has composed a song for [Ottie](ottie) and performs it on the walk-in fridge. It is not bad. "[I](ottie) like [you](finlay) the way [I](ottie) like [your](finlay) [sister](mo)'s soup," the [German](ottie) tells [him](finlay), and lets [him](finlay) work out that [she](ottie) never touches it. [Rab](rab) takes the broken-hearted [waiter](finlay) to see the boats.
- investigate _ mo "An inspector"
+ betray lorne mo "wearing a bow"
- accuse mo lorne "delivered"
- neighbour lorne mo "across the street"
- advisor ama mo "solicitor"
- friend ama mo "oldest pal"
- help ama mo "advises against"
- attack? mo lorne "brick"
- create finlay ottie "composed a song"
- confess finlay ottie "composed a song"
- sibling finlay mo "sister's"
+ reject ottie finlay "never touches it"
- sad finlay ottie "broken-hearted"
- help rab finlay "to see the boats"

== 4 The Critic
Nobody knows what the [critic](crit) of the Courier looks like. At table nineteen sits a [lady](crit) in green with a notebook; at table six, a bald man with a smaller notebook. [Dev](dev) cooks for the man, [Suki](suki) for the [lady](crit), and [Suki](suki) is right. Three days on, [she](crit) calls the lamb timid and the lemon pudding a reason to live by the sea. [Dev](dev), [who](dev) in [his](dev) old place had two stars, does not speak to the pastry [cook](suki) for a shift, then puts [her](suki) name above [his](dev) on the menu. [Mo](mo), finding it there, has to hold on to the pass. That was not on any list of things [she](mo) liked in a man.
- discover! _ crit "Nobody knows"
- create suki "pudding"
- create crit "calls the lamb timid"
- find.past dev "two stars"
- jealous dev suki "does not speak"
- colleague dev suki "pastry cook"
+ gift dev suki "puts her name above"
- discover mo dev "finding it there"
+ love.start mo dev "hold on to the pass"

== 5 Lock-In
The shutter jams at midnight with the [owner](mo) and the [chef](dev) on the wrong side of it. [They](dev+mo) eat what there is: oysters, sherry, a wheel of Brie. [He](dev) tells [her](mo) about [Durban](@durban); [she](mo) does [her](mo) impression of [him](dev) with a burnt roux. By two [they](dev+mo) are on the flour sacks, and [Big Eoghan](fish), coming at five with the langoustines, peers through the slats and goes to collect [his](fish) tenner. What [Mo](mo) has not been told: [Dev](dev) still shares a mortgage, a surname and a Labrador with [Ama](ama). "Separated," [he](dev) will say later. It isn't the word that [Ama](ama) uses.
- boss mo dev "owner and the chef"
- reveal dev mo "tells her about Durban"
- flirt dev mo "does her impression"
+ sex dev mo "on the flour sacks"
- discover fish dev+mo "peers through"
- find fish "collect his tenner"
- reveal! dev mo "has not been told"
+ married ama dev "a surname"
- cheat dev ama "on the flour sacks"
- breakup.past? ama dev "Separated"

== 6 Conflict of Interest
It comes out over the lease. [Mrs. Kowalczyk](land) wants the chandlery back; [Ama](ama) arrives to read the small print, sees [whose](dev) jacket hangs in the kitchen, and reads that instead. Before a full house [she](ama) informs [her](ama) [client](mo) that [she](ama) will need another lawyer and [her](ama) [husband](dev) that [he](dev) will need one, too. A plate flies; historians disagree as to whose. [Mo](mo) swears [she](mo) had no idea, and [she](mo) hadn't, but twenty years of friendship go out by the front door without a coat. [Gil](gil), the [regular](gil) at the bar [who](gil) never says a word, says "Dear me."
- lose? mo "wants the chandlery back"
- discover ama dev "sees whose jacket"
- reveal ama _ "Before a full house"
- advisor.end ama mo "client"
+ quit ama mo "need another lawyer"
- married ama dev "husband"
+ divorce? ama dev "need one, too"
- quarrel ama dev+mo "A plate flies"
- discover! mo dev "had no idea"
- friend.end ama mo "go out by the front door"

== 7 Short-Staffed
[Dev](dev) doesn't turn up. [Suki](suki) runs the pass, [Rab](rab) is promoted from pots to potatoes, and the [landlady](land), [who](land) came down to complain, ends up shelling peas. At ten there's a crash in the yard. It is [Finlay](finlay), on [his](finlay) back under the ladder from which [he](finlay) had meant to serenade a window in the next street; [his](finlay) ankle points the wrong way. "Whose window?" asks the ambulance [man](nurse), strapping it. [Mo](mo), holding [her](mo) [brother](finlay)'s head, knows that [Ottie](ottie) lives there. So, apparently, does [Haddow](lorne), for it is [he](lorne) [who](lorne) opens the shutters, yawning, in [Ottie](ottie)'s kimono.
- return! dev "doesn't turn up"
- hire rab "promoted"
- help land suki "shelling peas"
- create? finlay ottie "serenade"
- love finlay ottie "serenade"
+ injure finlay "points the wrong way"
- treat finlay nurse "strapping it"
- help mo finlay "holding her brother's head"
- sibling finlay mo "brother"
+ affair lorne ottie "in Ottie's kimono"

== 8 Corked
Sleeping with the enemy is not in itself a sacking offence, says [Mo](mo); faxing [him](lorne) the menu is. [Ottie](ottie) denies the fax. "[I](ottie) only went to bed with [him](lorne)," [she](ottie) says, "[I](ottie) didn't talk." Nobody listens, and [she](ottie) unties [her](ottie) apron. Who else knew the menu? [Gil](gil), from the bar, without looking up from the crossword: "Try the [fellow](fish) [who](fish) smells of haddock." [Eoghan](fish) has been selling to both sides of the street, fish in the morning and gossip at night. [Rab](rab) escorts the [fishmonger](fish) to the edge of the quay and asks whether [he](fish) can swim.
- affair lorne ottie "Sleeping with the enemy"
- enemy lorne mo "the enemy"
- accuse mo ottie "faxing him the menu"
- betray! ottie mo "denies the fax"
- sex.past lorne ottie "went to bed"
- reveal! ottie lorne "didn't talk"
- reject mo ottie "Nobody listens"
+ quit ottie "unties her apron"
- accuse gil fish "smells of haddock"
+ betray fish mo "selling to both sides"
- threaten rab fish "whether he can swim"

== 9 Dry January
A month without customers. The dishwasher hums; the lease lies unsigned beneath a lemon. [Suki](suki) reads the cookbooks of the dead, [Rab](rab) paints the lavatory twice, and [Finlay](finlay), in plaster, learns the accordion, which some count among the hardships of that winter. A cook's life, as [Mrs. Kowalczyk](land) likes to say, is onions and weeping, and in [Gdynia](@gdynia) it was the same. [Gil](gil) comes every night at seven, has one sherry and leaves a tip larger than the bill. Snow. A gull marries another gull on the roof, in [Finlay](finlay)'s opinion. The telephone rings once: it is somebody who wants the chemist.
- lose mo "without customers"
- create rab "paints the lavatory"
- injure finlay "in plaster"
- create finlay "learns the accordion"
- return gil "comes every night"
- gift gil _ "leaves a tip"

== 10 The Ex-Files
[Dev](dev) is in [Dundee](@dundee), at [his](dev) cousin's, frying chips. [Mo](mo) drives up, not to plead, only to return [his](dev) knives. [He](dev) asks after the lamb. [She](mo) asks why [he](dev) never said. Because, says [he](dev), the papers had been ready for a year and it was [Ama](ama) [who](ama) wouldn't sign. That is a lie, or it was until Tuesday, when the [solicitor](ama), alone with the Labrador, looked at it, looked at [her](ama) ring, and did sign, with [Mo](mo)'s own pen. [She](ama) sends the pen back in an envelope. No letter. [Mo](mo) sits in the van outside the chip shop and howls.
- travel.past dev "in Dundee" @dundee
- kin _ dev "cousin's"
- hire dev "frying chips"
- travel mo "drives up" @dundee
- reconcile! dev mo "not to plead"
- gift mo dev "return his knives"
- reveal! dev mo "never said"
- divorce! ama dev "wouldn't sign"
- betray dev mo "a lie"
- married ama dev "her ring"
+ divorce ama dev "did sign"
- gift ama mo "sends the pen back"
+ sad mo "howls"

== 11 Gil
Table nineteen is empty at seven, and at eight, and [Suki](suki) phones the hospitals. A stroke, says the third. [Gil](gil) has named no kin; on the form, after "next of," stands "the pastry girl." So it is [Suki](suki) [who](suki) sits by the bed and feeds the [patient](gil) lemon pudding off a wooden spoon, and [Suki](suki) to [whom](suki) [Gil](gil) slurs, between two mouthfuls, the thing nobody had guessed. The Courier's [critic](crit), the [one](crit) in green, was a stand-in. The column has been written for thirty years at the end of various bars, by a [person](gil) doing the crossword. "Not the lamb, though," whispers the real [author](gil). "[I](gil) liked the lamb."
- return! gil "empty at seven"
- investigate suki gil "phones the hospitals"
+ ill gil "A stroke"
- kin! _ gil "named no kin"
- help suki gil "sits by the bed"
- gift suki gil "lemon pudding"
+ reveal gil suki "slurs"
- discover! _ gil "nobody had guessed"
- betray.past crit _ "a stand-in"
- create.past gil "has been written"

== 12 Service
The last column is about a chandlery with a bad lease, a timid lamb and the kindest [dishwasher](rab) in Scotland. There's a queue to the bridge. [Haddow](lorne), unable to bear the sight of it, hurls a bottle; it catches [Rab](rab) over the eye, and [Rab](rab), on parole, keeps [his](rab) fists in [his](rab) pockets while [Ottie](ottie) crosses the road and breaks the next one over [her](ottie) [lover](lorne)'s foot. "That," [she](ottie) says, "was the Riesling." [She](ottie) is behind [her](ottie) old bar within the minute. [Mrs. Kowalczyk](land), shelling peas, remarks that [she](land) has used the lease to line a drawer. The stitches are put in by [Finlay](finlay), with pastry thread, under [Suki](suki)'s direction.
- create gil "last column"
- jealous lorne mo "unable to bear"
- attack lorne rab "hurls a bottle"
- injure rab lorne "over the eye"
- arrest.past _ rab "on parole"
- attack! rab lorne "keeps his fists"
- help ottie rab "crosses the road"
+ attack ottie lorne "breaks the next one"
- affair lorne ottie "lover's foot"
- injure lorne ottie "lover's foot"
- return ottie "behind her old bar"
+ hire ottie mo "behind her old bar"
- lose! mo "line a drawer"
- help suki finlay "under Suki's direction"
- treat rab finlay "stitches"

== 13 Closing Time
Two [women](ama+mo), one bench, one bag of chips. [Ama](ama) has put away [her](ama) wedding ring and [Mo](mo) [her](mo) speech, and it's the [lawyer](ama) [who](ama) speaks. [She](ama) doesn't miss [him](dev), it turns out. [She](ama) misses Thursdays. [They](ama+mo) have Thursdays again. As for [him](dev), [he](dev) stands at the kitchen door with [his](dev) knives in a towel and is told by the new head [chef](suki), [who](suki) is four foot eleven and used to do pastry, that there's a vacancy in pots. [Mo](mo) offers nothing more, not today. [He](dev) rolls up [his](dev) sleeves. At table nineteen someone has set down a glass of sherry and the crossword, all filled in but one.
- married.past ama dev "wedding ring"
- sad! ama dev "doesn't miss"
- sad ama mo "misses Thursdays"
+ reconcile ama mo "Thursdays again"
- return dev "stands at the kitchen door"
- hire suki "new head chef"
- boss suki dev "told by"
- quit.past suki "used to do pastry"
+ hire dev suki "vacancy in pots"
- reconcile! dev mo "nothing more"
