%series Half the House
%lang en
%genre city comedy-drama about thirty-somethings sharing a Melbourne terrace, encyclopaedia episode summaries
%cast bronagh  | Bronagh Keating; Bronagh; Keating | f
%cast cosmo    | Cosmo Papadakis; Cosmo | m
%cast yindi    | Yindi Marr; Yindi; Marr | f
%cast alasdair | Alasdair Wu; Alasdair; Wu | m
%cast tallulah | Tallulah Frost; Tallulah; Lulu | f
%cast errol    | Errol Keating; Errol | m
%cast despina  | Despina Papadakis; Despina | f
%cast mirabel  | Mirabel Wu; Mirabel | f
%cast jonty    | Jonty Frost; Jonty | m
%cast rex      | Rex Harcourt; Harcourt | m
%cast busker   | - | m
%cast celebrant | - | f
%cast tramlady | - | f
%cast goat     | Persephone | f
%cast bruce    | Bruce | m
%cast wufather | - | m
%cast rexwife  | - | f
%cast child    | - | n

== 1 The Line
A judge having awarded half the terrace in [Fitzroy](@fitzroy) to each, [Bronagh Keating](bronagh) and [her](bronagh) former [husband](errol), [Errol](errol), draw a line in chalk down the middle of the hall. [She](bronagh) fills [her](bronagh) side with lodgers: the tram [driver](yindi) [Yindi Marr](yindi), the pastry [cook](cosmo) [Cosmo Papadakis](cosmo), and [Cosmo](cosmo)'s school [friend](alasdair) [Alasdair Wu](alasdair), [who](alasdair) designs tax software and has never told a soul that [he](alasdair) writes sonnets. [He](errol) fills [his](errol) with [Tallulah Frost](tallulah). [Tallulah](tallulah) plays the theremin and is, as [Bronagh](bronagh) establishes through the wall with a glass, really rather nice.
- find bronagh+errol "awarded"
- divorce.past bronagh errol "former husband"
+ neighbour.start bronagh errol "line in chalk"
- housemate.start alasdair+cosmo+yindi bronagh "lodgers"
- friend alasdair cosmo "friend"
- reveal! alasdair "never told a soul"
- create alasdair "sonnets"
+ couple errol tallulah "fills his with"
- housemate.start errol tallulah "fills his"
- create tallulah "plays the theremin"
- investigate bronagh tallulah "through the wall"

== 2 Contact Zero
On the 96 tram a [busker](busker) collapses across [Yindi](yindi)'s controls, and [she](yindi) brings forty passengers and one heart attack to the hospital gates, off the rails in the strict sense of the word. [She](yindi) is suspended for it by the depot [chief](rex), [Rex Harcourt](rex), and sent flowers by the passengers. [Cosmo](cosmo)'s [grandmother](despina), [Despina](despina), brings moussaka, inspects [Bronagh](bronagh), [whom](bronagh) [she](despina) believes to be engaged to [him](cosmo) because [he](cosmo) said so at Easter, and leaves [her](bronagh) an heirloom ring on the bread board. [Bronagh](bronagh) cannot get it off.
- ill busker "heart attack"
+ rescue yindi busker "hospital gates"
- quit? yindi rex "suspended"
- boss rex yindi "depot chief"
- gift _ yindi "flowers"
- kin cosmo despina "grandmother"
- investigate despina bronagh "inspects"
- engaged! bronagh cosmo "believes"
- betray.past cosmo despina "said so"
+ gift despina bronagh "heirloom ring"

== 3 Soap, Butter, String
While the ring resists everything, [Errol](errol), from beyond the chalk, sees it, and congratulates [his](errol) [ex-wife](bronagh) with a stiffness that [Tallulah](tallulah) does not fail to register. [Alasdair](alasdair) registers it too. [His](alasdair) [landlady](bronagh) being, as it would seem, spoken for by [his](alasdair) oldest [friend](cosmo), [he](alasdair) burns a folder in the barbecue. One page escapes over the fence, and is found in the gutter by [Mirabel](mirabel), [his](alasdair) estranged [sister](mirabel), [who](mirabel) has come to say that [their](alasdair+mirabel) [father](wufather)'s restaurant is closing. "Who," [she](mirabel) wants to know, "is [B.](bronagh)?"
- ex bronagh errol "ex-wife"
- jealous? errol cosmo "stiffness"
- housemate alasdair bronagh "landlady"
- engaged! bronagh cosmo "spoken for"
- friend alasdair cosmo "friend"
+ love alasdair bronagh "burns a folder"
- quarrel.past alasdair mirabel "estranged"
- sibling alasdair mirabel "sister"
- parent wufather alasdair+mirabel "father"
- find mirabel "found in the gutter"
- lose wufather "closing"
+ discover? mirabel bronagh "is B."

== 4 B.
[Mirabel](mirabel) takes [B.](bronagh) to be the [barista](bruce) downstairs, a bearded [Bruce](bruce), and in a spirit of sisterly amends invites [him](bruce) to dinner. [Alasdair](alasdair) passes [Bruce](bruce) the soy sauce. [Cosmo](cosmo), begged by [Bronagh](bronagh) to own up to [his](cosmo) [grandmother](despina), sets out to do so, is shown the dress, and comes home with a date in November. Nobody sees [Yindi](yindi) leave the house at three every morning. [Harcourt](rex) does: one of [his](rex) trams is being driven round [Carlton](@carlton), empty, immaculate, on time. [He](rex) stands at the stop in [his](rex) pyjamas, and gets on.
- love! alasdair bruce "takes B. to be"
- sibling alasdair mirabel "sisterly"
+ invite mirabel bruce "invites"
- reconcile? alasdair mirabel "amends"
- kin cosmo despina "grandmother"
- reveal? cosmo despina "own up"
- return cosmo "comes home"
- wedding? bronagh cosmo "date in November"
- steal yindi rex "being driven round"
+ discover rex yindi "stands at the stop"

== 5 Night Service
[They](rex+yindi) talk until the depot opens. [Rex](rex) has insomnia, a dead [wife](rexwife) and a goat; [Yindi](yindi) has a [mother](tramlady) [who](tramlady) drove the last green tram and is losing the names of the stops. [He](rex) does not report [her](yindi). [He](rex) brings sandwiches. Meanwhile [Tallulah](tallulah)'s big [brother](jonty), [Jonty Frost](jonty), a property shark, paces out the terrace and offers [Errol](errol) twice its value, provided that [he](errol) can deliver both halves. [Errol](errol) says [he](errol) could never do that to [Bronagh](bronagh). [Lulu](tallulah), on the stairs, sits down. It is the way [he](errol) said the name.
+ friend.start rex yindi "talk until"
- ill rex "insomnia"
- die.past rexwife "dead wife"
- married.past rex rexwife "dead wife"
- parent tramlady yindi "mother"
- ill tramlady "losing the names"
- reveal! rex yindi "does not report"
- gift rex yindi "sandwiches"
- sibling jonty tallulah "brother"
- gift? jonty errol "offers Errol"
- reject errol jonty "could never do that"
+ discover tallulah errol "sits down"
- love? errol bronagh "said the name"

== 6 Theremin
[Tallulah](tallulah) moves out on a Wednesday. [She](tallulah) moves four metres: [Bronagh](bronagh) lets [her](tallulah) have the box room. The two [women](bronagh+tallulah) do not discuss [Errol](errol) further than to agree that [he](errol) cannot fold a fitted sheet. The abandoned [man](errol) howls at the moon and is joined by a [goat](goat), [Persephone](goat), on loan to [Yindi](yindi) while [her](goat) [owner](rex) is at a conference. A stroke fells [Despina](despina) among the seed catalogues. By [her](despina) bed [Cosmo](cosmo) promises anything, and so the false [fiancée](bronagh) finds herself, on a Friday, before a [celebrant](celebrant) in intensive care.
+ breakup tallulah errol "moves out"
- housemate.start bronagh tallulah "box room"
- sad errol tallulah "howls"
- gift rex yindi "on loan"
- travel rex "conference"
- ill despina "stroke"
- engaged! bronagh cosmo "false fiancée"
+ wedding? bronagh cosmo "before a celebrant"

== 7 Objection from the Corridor
"If anyone knows of a reason," says the [celebrant](celebrant), and the door flies open on two of them. [Alasdair](alasdair) has come to say that the [bride](bronagh)'s name begins with B; [Errol](errol), overtaking [him](alasdair), that the papers of [his](errol) divorce were never filed and the [lady](bronagh) is still [Mrs Keating](bronagh). [Errol](errol)'s is held to be the better reason. [Despina](despina) opens one eye. [She](despina) had known since Easter that there was no [fiancée](bronagh), [she](despina) informs the party, and had only wished to see how far the [boy](cosmo) would go. The ring slides off by itself.
- confess? alasdair bronagh "begins with B"
- reveal errol "never filed"
+ divorce! bronagh errol "never filed"
- married bronagh errol "still Mrs Keating"
- recover despina "opens one eye"
+ discover.past despina bronagh+cosmo "had known since Easter"
- engaged! bronagh cosmo "no fiancée"
- reveal despina bronagh+cosmo "informs"
- lose bronagh "slides off"

== 8 Mrs Keating
Married after all and against [her](bronagh) will, [Bronagh](bronagh) rubs out the chalk in a rage; without it nobody knows where to put their shoes. [Her](bronagh) [husband](errol) proposes a trial reunion. [Her](bronagh) own trial, [she](bronagh) says, ended in March. [Cosmo](cosmo), relieved of a bride, is for the first time free to look at what has been in front of [him](cosmo) since August: the flour on [Mirabel](mirabel)'s forearms. [She](mirabel) has leased [her](mirabel) [father](wufather)'s kitchen and needs a pastry cook [who](cosmo) talks less. [Alasdair](alasdair), to [whom](alasdair) nobody has yet got round to replying, sits on the kerb with the [goat](goat).
- married bronagh errol "Married after all"
- sad bronagh "rage"
- reconcile? bronagh errol "trial reunion"
+ reject bronagh errol "ended in March"
- wedding! bronagh cosmo "relieved"
+ love.start cosmo mirabel "look at what"
- parent wufather mirabel "father"
- find mirabel "leased"
- hire? cosmo mirabel "needs a pastry cook"

== 9 Lost Property
[Yindi](yindi)'s [mother](tramlady) has gone missing in [her](tramlady) old uniform. [Rex](rex) halts the entire network, which is forbidden by four separate laws, and puts every driver on the search. It is [Jonty Frost](jonty) [who](jonty) comes across the old [woman](tramlady): [she](tramlady) has boarded [his](jonty) convertible at a red light and asked [him](jonty) for [his](jonty) ticket. [He](jonty) drives [her](tramlady) to the terminus with the roof down, calling all the stops. [Harcourt](rex), summoned to the minister, returns with neither post nor pension. "[You](rex) could have asked [me](yindi) first," says [Yindi](yindi), and does not let go of [him](rex) for a good ten minutes.
- parent tramlady yindi "mother"
+ lose yindi tramlady "gone missing"
- investigate rex tramlady "search"
- meet jonty tramlady "comes across"
+ rescue jonty tramlady "drives her to the terminus"
- return rex "returns"
- quit rex "neither post nor pension"
- help yindi rex "does not let go"

== 10 Filed
[Bronagh](bronagh) and [Errol](errol) queue at the registry for the stamp. [They](bronagh+errol) have not laughed so much in years, and on the way out, light-headed, single, very nearly commit the classical error on the steps. A theremin wails. It is [Tallulah](tallulah)'s first concert, across the road, and it turns out to be for one [man](jonty): [Jonty](jonty) has put [his](jonty) hat on the pavement and thrown in a contract. [He](jonty) no longer wants the terrace; [he](jonty) wants [his](jonty) [sister](tallulah) to be heard. A sonnet is pushed under [Bronagh](bronagh)'s door, signed. [She](bronagh) corrects the metre in line nine and pushes it back.
+ divorce bronagh errol "stamp"
- happy bronagh+errol "laughed"
- kiss! bronagh errol "very nearly"
- create tallulah "first concert"
- gift jonty tallulah "contract"
- sibling jonty tallulah "sister"
+ confess alasdair bronagh "sonnet"
- create alasdair "sonnet"
- flirt? alasdair bronagh "corrects the metre"

== 11 Line Nine
What does it mean when a woman corrects one's metre? [Alasdair](alasdair) asks [Cosmo](cosmo), [who](cosmo) asks [his](cosmo) new [boss](mirabel), [who](mirabel) says any fool could see it and looks, as [she](mirabel) says so, at the [one](cosmo) before [her](mirabel). [Cosmo](cosmo) drops a tray of custard tarts. In the cool room [they](cosmo+mirabel) are discovered by [Despina](despina), newly out of rehabilitation, [who](despina) was only looking for the lavatory and goes off to fetch a certain ring. [Errol](errol), alone in [his](errol) half, answers an advertisement: bright room, quiet street, must like goats. The [advertiser](rex), an ex-tramwayman, warns [him](errol) that [he](rex) does not sleep.
- boss mirabel cosmo "boss"
- love mirabel cosmo "looks"
+ affair cosmo mirabel "are discovered"
- discover despina cosmo+mirabel "discovered"
- recover despina "out of rehabilitation"
- engaged? cosmo mirabel "certain ring"
- sad errol "alone"
+ move? errol rex "answers an advertisement"
- quit.past rex "ex-tramwayman"

== 12 Two Women in a Bathroom
There are two sticks on the edge of the basin, and only one has a line. [Bronagh](bronagh)'s is blank. The other belongs to [Tallulah](tallulah): three months, hence [Errol](errol)'s. [Tallulah](tallulah) wants to hear no advice, and [Keating](bronagh), [who](bronagh) once wished for nothing else with that same [man](errol), gives none; [she](bronagh) holds the bucket. Told of it on the doorstep of [his](errol) new lodgings, the prospective [father](errol) faints onto [Persephone](goat). And why did [Bronagh](bronagh) need a stick? [Alasdair](alasdair) came to discuss line nine on the eleventh, it appears, and line fourteen on the twelfth.
- pregnant! bronagh "blank"
+ pregnant tallulah errol "three months"
- pregnant.past? bronagh errol "wished"
- help bronagh tallulah "holds the bucket"
- reveal _ errol "Told of it"
- move errol "new lodgings"
- parent errol child "father"
- ill errol "faints"
+ sex alasdair bronagh "line fourteen"

== 13 Terminus
[Yindi](yindi) gets [her](yindi) badge back, along with [Harcourt](rex)'s former desk. [She](yindi) turns down the desk. [Her](yindi) [mother](tramlady) dies on the first warm night, on the 96, in the front seat, a stop before the end; [her](tramlady) [daughter](yindi) drives on and rings the bell. At the wake [Rex](rex) says what [he](rex) did not say in the tram: that [he](rex) has slept for a week, and that it started when [she](yindi) fell asleep on [his](rex) shoulder during the strike. [Jonty](jonty), [who](jonty) has not got over the old [lady](tramlady), reads out all sixty stops from memory and breaks down at [Nicholson Street](@nicholson).
- hire yindi "badge back"
- reject yindi _ "turns down"
+ die tramlady "dies"
- parent tramlady yindi "mother"
- recover rex "has slept"
+ confess? rex yindi "says what"
- sad jonty tramlady "breaks down"

== 14 The Whole House
[Errol](errol) signs [his](errol) half over to the [child](child), to be represented until [its](child) majority by [its](child) [mother](tallulah). [Tallulah](tallulah) knocks a hole in the wall, with the [goat](goat)'s assistance. At [Mirabel](mirabel)'s table, laid for eleven, [Cosmo](cosmo) puts the ring into a custard tart; [Alasdair](alasdair), [who](alasdair) gets the wrong tart, breaks a tooth, and [his](alasdair) [sister](mirabel), between laughing and driving [him](alasdair) to the dentist, says yes to the [cook](cosmo). [Bronagh](bronagh) stays behind to clear up. There is a strip of chalk left under the carpet. [She](bronagh) fetches a cloth, changes [her](bronagh) mind, and writes on it, in fourteen syllables too many, that [Wu](alasdair) may stay.
- gift errol child "signs his half"
- help goat tallulah "assistance"
- parent tallulah child "mother"
- propose cosmo mirabel "puts the ring"
- injure alasdair cosmo "breaks a tooth"
- sibling alasdair mirabel "sister"
- help mirabel alasdair "driving him"
+ engaged.start cosmo mirabel "says yes"
- create bronagh "writes"
+ couple alasdair bronagh "may stay"
