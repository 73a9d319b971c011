%series Silver Sands Eleven
%lang en
%genre sports-club drama, Barbados, encyclopaedia episode list
%cast errol   | Errol Yearwood; Errol; Yearwood | m
%cast gloria  | Gloria Yearwood; Gloria | f
%cast kemar   | Kemar Alleyne; Kemar; Alleyne | m
%cast shanice | Shanice Hinds; Shanice; Hinds | f
%cast dacosta | Desmond Da Costa; Da Costa; Desmond | m
%cast philo   | Philomena Da Costa; Philo | f
%cast rock    | Winston Rock; Rock; Winston | m
%cast vijay   | Vijay Persaud; Vijay; Persaud | m
%cast trudi   | Dr Trudi Baumann; Trudi; Baumann | f
%cast junior  | Junior | m
%cast greaves | Sergeant Greaves; Greaves | m
%cast ma      | Miss Ianthe; Ianthe | f
%cast bro     | - | m
%cast nephew  | - | m
%cast rsis    | - | f
%cast thief   | - | m

== 1 New Ball
[Errol Yearwood](errol), a fast [bowler](errol) of the seventies [who](errol) ruined [his](errol) knees for the islands, succeeds [his](errol) late [brother](bro) as coach of the Silver Sands cricket club. [He](errol) finds a leaking pavilion, eleven shirts for fourteen men and a [captain](kemar), [Kemar Alleyne](kemar), [who](kemar) learnt the game from the dead [man](bro) and will take orders from no one else. [Shanice Hinds](shanice), the [groundskeeper](shanice), is the first [woman](shanice) ever to ask for a trial; [she](shanice) bowls the [captain](kemar) out with [her](shanice) third ball. In the bar, [Desmond Da Costa](dacosta), the [landlord](dacosta), calculates what the field would bring as a golf course.
+ hire errol "succeeds"
- injure.past errol "ruined his knees"
- sibling bro errol "brother"
- die.past bro "late"
- advisor.past bro kemar "learnt the game"
- hire? shanice "ask for a trial"
- find shanice kemar "bowls the captain out"
- reject kemar errol "orders from no one"

== 2 Trial Match
[Kemar](kemar) threatens to walk out if a woman is picked, and the committee, chaired by [Winston Rock](rock), gives way. [Errol](errol)'s [wife](gloria), [Gloria](gloria), herself a [sprinter](gloria) until [her](gloria) first child, does not speak to [Rock](rock) at church. In the night before the opening fixture the heavy roller is driven through the pavilion wall. [Sergeant Greaves](greaves), [who](greaves) opens the batting for the police, notes a sandal in the mud. It fits the [groundskeeper](shanice), it fits half the parish, and it belongs, as [his](junior) horrified [mother](philo) sees at breakfast, to the [landlord](dacosta)'s [boy](junior) [Junior](junior).
- quit? kemar "walk out"
- threaten kemar rock "threatens"
- boss rock errol "chaired"
- married errol gloria "wife"
- quarrel gloria rock "does not speak"
+ attack junior _ "driven through"
- find greaves "notes a sandal"
- accuse! _ shanice "fits the groundskeeper"
- parent philo junior "mother"
- parent dacosta junior "boy"
- sad philo junior "horrified"
- discover philo junior "sees at breakfast"

== 3 The Sandal
[Philomena Da Costa](philo) burns [her](philo) [son](junior)'s other sandal in the yard. [Greaves](greaves) therefore has only a pair of feet to go by and takes [Shanice](shanice) in; [Errol](errol), on [his](errol) bad knees, stands outside the station until [she](shanice) is released, which is at four in the morning. [Her](shanice) [grandmother](ma), [Miss Ianthe](ma), [who](ma) has sold coconut bread at the boundary since before the war, lays a curse on whoever did it. In the same hour the young [vandal](junior) is knocked off [his](junior) bicycle by a bus. [Dr Trudi Baumann](trudi), the [German](trudi) at the polyclinic, saves [his](junior) foot.
- help philo junior "burns"
- parent philo junior "son's"
+ arrest greaves shanice "takes Shanice in"
- help errol shanice "stands outside"
- arrest.end _ shanice "is released"
- kin ma shanice "grandmother"
- threaten ma _ "curse"
- injure junior "knocked off"
- treat junior trudi "saves his foot"

== 4 Follow-on
Stricken with fear of the old [lady](ma), [Junior](junior) tells the [doctor](trudi) everything, including who gave [him](junior) the key to the roller: the [captain](kemar). [Baumann](trudi) is bound to secrecy and says so to [Errol](errol), [who](errol) had only asked [her](trudi) the time. Out of form, [Kemar](kemar) drops four catches and comes to blows with [Vijay Persaud](vijay), the Guyanese [wicketkeeper](vijay), [who](vijay) has lost [his](vijay) place in the bank and shouts at everybody. [Gloria](gloria) takes to lending [Shanice](shanice) [her](gloria) spikes. The mangoes are early this year, and so are the rates.
- sad junior ma "fear"
+ reveal junior trudi "tells the doctor"
- help kemar junior "gave him the key"
- reveal! trudi errol "bound to secrecy"
- quarrel kemar vijay "comes to blows"
- quit.past vijay "lost his place"
- help gloria shanice "lending"

== 5 Singles and Byes
[Rock](rock) wants a new captain. [Da Costa](dacosta) wants the field. [Errol](errol) wants a drink. [Gloria](gloria) hides the rum. [Kemar](kemar) goes to see [Junior](junior). [Junior](junior) will not see [Kemar](kemar). [Philo](philo) throws a pot at [Kemar](kemar). It misses [Kemar](kemar) and hits [Greaves](greaves). [Trudi](trudi) puts five stitches in [Greaves](greaves). [He](greaves) asks [her](trudi) to the police dance. [She](trudi) says perhaps. [Vijay](vijay) keeps wicket on an empty stomach. [Miss Ianthe](ma) feeds [Vijay](vijay). It rains on [Rock](rock). A goat grazes at short leg. [Shanice](shanice) bowls to [Errol](errol) until dark.
- reject junior kemar "will not see"
+ attack philo kemar "throws a pot"
- injure greaves philo "hits Greaves"
- treat greaves trudi "five stitches"
- invite greaves trudi "asks her"
- help ma vijay "feeds Vijay"
- advisor errol shanice "bowls to Errol"

== 6 The Captain Goes
At the annual meeting the stitched [sergeant](greaves) lays the roller key on the table, and [Kemar](kemar), asked whose it is, leaves the room, the armband on the chair and, by the first plane, the island. [Rock](rock) makes [Persaud](vijay) [his](kemar) [successor](vijay) by the casting vote. As landlord, [Da Costa](dacosta) serves notice on the club for the first of May. [Errol](errol) reads it, puts a hand to [his](errol) chest and slides down the sightscreen; the [doctor](trudi), at the ground by chance on the arm of [Greaves](greaves), pounds [his](errol) heart back into step before the ambulance has found the gate.
- discover greaves kemar "lays the roller key"
+ flee kemar "leaves the room"
- quit kemar "armband on the chair"
- travel kemar "first plane"
- hire vijay rock "his successor"
- threaten dacosta errol "serves notice"
- ill errol "slides down"
- rescue trudi errol "pounds his heart"
- date greaves trudi "on the arm"

== 7 Night Watch
With the [coach](errol) forbidden to so much as look at a ball, [Gloria](gloria) takes the team over, drops [Rock](rock)'s [nephew](nephew) and puts in [Shanice](shanice). The new [captain](vijay) discovers that a woman who can swing it both ways is worth a tantrum, and swallows [his](vijay). They win by an innings. But the takings of the match, three thousand dollars intended for the lease, are gone from the tin under [Ianthe](ma)'s stall, and the old [woman](ma), [who](ma) ran after a [man](thief) in a hood, is found behind the nets with a cut head. [She](ma) never comes to.
- boss gloria vijay "takes the team over"
- kin nephew rock "nephew"
- quit nephew gloria "drops"
- hire shanice gloria "puts in"
- find gloria "by an innings"
- steal thief ma "are gone"
- attack thief ma "a cut head"
+ die ma "never comes to"

== 8 Nine Nights
For nine nights they sing for [Ianthe](ma) under the sea-grape trees. [Greaves](greaves) has no witness, no weapon and a [fiancée](trudi) [who](trudi) tells [him](greaves) over breakfast that the wound was made by something round. The bereaved [granddaughter](shanice) stops eating, then stops bowling. It is [Junior](junior), limping, [who](junior) comes to [her](shanice) with a confession; not to the killing, God forbid, but to the wall, for which [she](shanice) once sat in a cell. [She](shanice) hits [him](junior), and then [they](junior+shanice) both go to look at the nets, where [they](junior+shanice) turn up a cricket ball with a chip of bone in it, initialled W.R.
- investigate greaves thief "no witness"
- engaged greaves trudi "fiancée"
- reveal trudi greaves "tells him"
- kin ma shanice "granddaughter"
- sad shanice "stops eating"
- kill.past thief ma "killing"
+ reveal junior shanice "a confession"
- arrest.past _ shanice "sat in a cell"
- attack shanice junior "hits him"
- find junior+shanice "turn up"

== 9 W.R.
The ball, a trophy of 1969, has not left [Winston Rock](rock)'s mantelpiece in decades, or so [he](rock) tells the [sergeant](greaves), until [he](rock) looks. [His](rock) [sister](rsis)'s [son](nephew), dropped from the side and deep in debt to [Da Costa](dacosta), had the run of the house. [Rock](rock), [who](rock) has been hard on everybody all [his](rock) life, drives the [boy](nephew) to the station himself. The [nephew](nephew) gives up the money and, to save [his](nephew) neck, the name of the [man](dacosta) [who](dacosta) told [him](nephew) where it was kept: the [landlord](dacosta). [Philo](philo) hears the handcuffs before [she](philo) sees them.
- discover rock "looks"
- kin nephew rock "nephew"
- sibling rock rsis "sister"
- parent rsis nephew "son"
- reveal nephew greaves "gives up"
+ arrest rock nephew "drives the boy"
- accuse nephew dacosta "the name of"
- arrest greaves dacosta "handcuffs"

== 10 Postcard from Leeds
Playing for a brewery team in [Leeds](@leeds), [Kemar](kemar) reads of the old [lady](ma)'s death in a newspaper round [his](kemar) chips, and is back within the week, thinner and with a beard. The new [captain](vijay) offers [him](kemar) the armband; the old [one](kemar) asks whether there is a vacancy for a twelfth man. [Errol](errol), [whose](errol) [brother](bro) had promised the ungrateful [pupil](kemar) a thrashing once a year, gives [him](kemar) a hug instead. To [Shanice](shanice) [he](kemar) hands the key of the roller on a ribbon, and goes red. [Philo](philo), in charge of the bar while [her](philo) [husband](dacosta) awaits trial, tears up the notice.
- discover kemar ma "reads of"
- die.past ma "death"
+ return kemar "is back"
- gift? vijay kemar "offers him"
- sibling bro errol "brother"
- reconcile errol kemar "a hug"
- reconcile? kemar shanice "hands the key"
- advisor.past bro kemar "pupil"
- accuse _ dacosta "awaits trial"
- married dacosta philo "husband"
- help philo errol "tears up"

== 11 Hurricane Season
When the roof goes, forty villagers are sheltering in the pavilion. [Trudi](trudi), [who](trudi) was married to [Greaves](greaves) there three hours earlier, sets legs by candlelight with [Gloria](gloria) as [her](trudi) nurse. A beam pins [Rock](rock) across the chest; the lame [boy](junior), the returned [exile](kemar) and the [wicketkeeper](vijay) lift it together, and the beam comes down again on [Vijay](vijay). [He](vijay) dies in the arms of the [man](kemar) [he](vijay) once fought over a dropped catch. In the prison at [Dodds](@dodds), [Da Costa](dacosta) spends the storm on [his](dacosta) knees, and asks next day whether [his](dacosta) [wife](philo) and [son](junior) are alive.
- wedding greaves trudi "was married"
- treat _ trudi "sets legs"
- help gloria trudi "as her nurse"
- injure rock "pins Rock"
- rescue junior+kemar+vijay rock "lift it"
+ die vijay "dies"
- quarrel.past kemar vijay "once fought"
- sad dacosta "on his knees"
- married dacosta philo "wife"
- parent dacosta junior "son"

== 12 Stumps
On a field without a pavilion, Silver Sands meet the police in the final. [Greaves](greaves), with [his](greaves) pregnant [wife](trudi) in the crowd, is out first ball to [Shanice](shanice) and walks off beaming. [Kemar](kemar), in the dead [keeper](vijay)'s gloves, takes the last catch. [Miss Ianthe](ma) has a stand named after [her](ma); [her](ma) [granddaughter](shanice) unveils it and is proposed to behind it, on one knee, by the twelfth [man](kemar), [whom](kemar) [she](shanice) lets kneel until the tea interval. [Errol](errol) bowls one ball, [his](errol) last, and [Gloria](gloria) hits it into the sea.
- married greaves trudi "wife"
- pregnant trudi greaves "pregnant"
- find shanice greaves "out first ball"
- die.past vijay "dead"
- kin ma shanice "granddaughter"
+ propose kemar shanice "on one knee"
