%series Always the Planner
%lang en
%genre relationship dramedy: a family wedding agency in Atlanta, encyclopaedia episode summaries, several strands
%cast delphine | Delphine Boudreaux; Delphine; Del | f
%cast marcus   | Marcus Boudreaux; Marcus | m
%cast winnie   | Winnie Boudreaux; Winnie | f
%cast josiah   | Josiah Tate; Josiah; Tate | m
%cast skye     | Skye Lindholm; Skye | f
%cast opal     | Miss Opal; Opal | f
%cast rhett    | Rhett Calloway; Rhett; Calloway | m
%cast noor     | Noor Haddad; Noor | f
%cast emery    | Emery Pike; Emery; Pike | n
%cast boyfriend | August | m
%cast harmony  | Harmony Boudreaux; Harmony | f
%cast josfather | - | m
%cast goose    | Duchess | f
%cast baby     | - | m

== 1
[Delphine Boudreaux](delphine) has married off half of [Atlanta](@atlanta) without ever wearing the dress herself. With [her](delphine) older [brother](marcus) [Marcus](marcus), [who](marcus) does the books, and [his](marcus) [wife](winnie) [Winnie](winnie), [who](winnie) does the cakes, [she](delphine) runs the agency that [their](delphine+marcus) [mother](opal), [Miss Opal](opal), started in a garage. The latest [client](skye) is [Skye Lindholm](skye), a weather [presenter](skye). [Her](skye) [groom](josiah) walks in late and turns out to be [Josiah Tate](josiah), [whom](josiah) [Delphine](delphine) was to marry nine years ago, until [he](josiah) thought better of it in the car.
- sibling delphine marcus "brother"
- married marcus winnie "wife"
- colleague delphine marcus+winnie "runs the agency"
- parent opal delphine+marcus "mother"
- create.past opal "started in a garage"
- wedding? josiah skye "groom"
- engaged.past delphine josiah "was to marry"
- return josiah delphine "turns out to be"
+ breakup.past josiah delphine "thought better"

== 2
[Delphine](delphine) pretends not to know [him](josiah), [he](josiah) goes along with it, and the [bride](skye) finds [their](delphine+josiah) frostiness so professional that [she](skye) doubles the budget. [Winnie](winnie) tells [Marcus](marcus) over the batter that [she](winnie) would like to try for a baby; the [accountant](marcus) says that [he](marcus) would like to try for a bigger oven. [Miss Opal](opal), seventy-one, has taken in a [lodger](emery), [Emery Pike](emery), a [florist](emery), and reads [Emery](emery)'s horoscope through the door. [Rhett Calloway](rhett), [whose](rhett) wedding venue is after the same clients, sends [Delphine](delphine) lilies. They are meant for funerals.
- betray delphine skye "pretends not to know"
- help josiah delphine "goes along"
- discover! skye delphine+josiah "frostiness so professional"
- reject marcus winnie "bigger oven"
- pregnant? winnie marcus "try for a baby"
+ housemate emery opal "taken in a lodger"
- enemy delphine rhett "after the same clients"
- gift rhett delphine "lilies"

== 3
At the tasting [Skye](skye) is called away by a hurricane, so that the [planner](delphine) and the [bridegroom](josiah) have to eat eleven cakes on [their](delphine+josiah) own. At the seventh [he](josiah) tells [her](delphine) why [he](josiah) drove off that day: [his](josiah) [father](josfather) had been arrested that morning, and [he](josiah) had not wanted [her](delphine) to take the name. [She](delphine) walks out with the eighth. [Marcus](marcus) stays late with the new [intern](noor), [Noor Haddad](noor), to balance the till; the till balances, and [the two](marcus+noor) of [them](marcus+noor) topple. [Emery](emery), bringing peonies by the back entrance, leaves by the same.
- parent josfather josiah "father"
- arrest.past _ josfather "arrested"
+ reveal josiah delphine "why he drove off"
- flee.past josiah delphine "drove off"
- boss marcus noor "intern"
+ sex marcus noor "topple"
- cheat marcus winnie "topple"
- discover emery marcus+noor "back entrance"

== 4
[Emery](emery) says nothing to [Winnie](winnie). [Winnie](winnie) bakes for [Emery](emery). The cake chokes [Emery](emery). [Opal](opal) thumps [Emery](emery). [Opal](opal) hears the whole story. [Opal](opal) drives to the agency. [She](opal) slaps [Marcus](marcus). [Noor](noor) hides behind the printer. [Marcus](marcus) begs [Opal](opal) to keep quiet. [Opal](opal) gives [Marcus](marcus) a week. Somebody has let a [goose](goose) into the ballroom. The [goose](goose) is [Rhett](rhett)'s. [Duchess](goose) bites [Delphine](delphine). [Rhett](rhett) apologises. [Rhett](rhett) has very green eyes.
- reveal! emery winnie "says nothing"
- gift winnie emery "bakes for"
- ill emery "chokes"
- rescue opal emery "thumps"
- flee noor opal "hides behind"
- discover opal marcus+noor "hears the whole story"
+ attack opal marcus "slaps"
- threaten opal marcus "a week"
- injure delphine goose "bites"
- reconcile? delphine rhett "apologises"

== 5
Half an hour before the deadline runs out [Marcus](marcus) owns up. [Winnie](winnie), in the middle of piping a name, finishes the name, takes [her](winnie) rolling pins and [their](marcus+winnie) teenage [daughter](harmony) [Harmony](harmony), and goes to stay with the very [woman](opal) [who](opal) brought [her](winnie) [husband](marcus) up. The [intern](noor) gives notice by sticky note. In a bar on [Ponce](@ponce) [Delphine](delphine) and [Calloway](rhett), each having come there to poach the same bartender, forget to, and are seen leaving in one coat. The only [one](josiah) to see [them](delphine+rhett) is [Josiah](josiah), [who](josiah) orders another, and one for the coat stand.
+ reveal marcus winnie "owns up"
+ breakup winnie marcus "takes her rolling pins"
- parent marcus+winnie harmony "daughter"
- move harmony+winnie opal "goes to stay"
- parent opal marcus "brought her husband up"
- married marcus winnie "her husband"
- quit noor "gives notice"
- date delphine rhett "in one coat"
- discover josiah delphine+rhett "only one to see"
- sad josiah "orders another"

== 6
[Skye](skye), safe on land again, senses a front moving in. Asked outright by [his](josiah) [fiancée](skye) whether there is anyone else, [Josiah](josiah) replies that there was, and, with a meteorologist's patience, [she](skye) has it out of [him](josiah) by midnight who. [She](skye) does not cancel. Instead [she](skye) invites the [planner](delphine) to be [her](skye) maid of honour, on air. [Harmony](harmony), sixteen and furious with both [parents](marcus+winnie), has [her](harmony) first drink, [her](harmony) first cigarette and [her](harmony) first [boyfriend](boyfriend) in a single evening, the last of [whom](boyfriend) is gone by morning together with [Opal](opal)'s car.
- engaged josiah skye "fiancée"
- discover skye delphine "has it out of him"
+ invite skye delphine "invites"
- advisor? delphine skye "maid of honour"
- parent marcus+winnie harmony "both parents"
- sad harmony marcus+winnie "furious"
- couple.start boyfriend harmony "first boyfriend"
+ steal boyfriend opal "Opal's car"
- breakup boyfriend harmony "gone by morning"

== 7
The car turns up in a ditch near [Macon](@macon) and the [driver](boyfriend) in [Rhett](rhett)'s kitchen: the [thief](boyfriend) is the [venue owner](rhett)'s half-[brother](boyfriend), [August](boyfriend), and [Rhett](rhett), pleading blood, will not give [him](boyfriend) up. [Delphine](delphine), [whose](delphine) [niece](harmony) has cried for two days, presents [him](rhett) with a choice between [her](delphine) and the [boy](boyfriend). By the time [he](rhett) has chosen, [she](delphine) is at the bus stop. [Winnie](winnie) opens a bakery with [Emery](emery) on the strength of one oven and no money; [Marcus](marcus), under a false name, orders four hundred croissants.
- find _ "turns up in a ditch"
- sibling boyfriend rhett "half-brother"
- help rhett boyfriend "will not give him up"
- kin delphine harmony "niece"
- sad harmony "cried"
- threaten delphine rhett "a choice"
+ breakup delphine rhett "at the bus stop"
- create emery+winnie "opens a bakery"
- colleague.start emery winnie "opens a bakery"
+ betray marcus winnie "false name"

== 8
The day is here. It does not rain. [Skye](skye) wears ivory. [Delphine](delphine) pins the veil. [Skye](skye) looks at [Delphine](delphine). "[You](delphine) do it," says [Skye](skye). [She](skye) hands the bouquet to [Delphine](delphine). [Skye](skye) climbs out of a window. [Josiah](josiah) waits at the altar. [Delphine](delphine) brings the news to [Josiah](josiah). Neither of [them](delphine+josiah) cries. [Harmony](harmony) eats the sugar groom. [Winnie](winnie) meets [Marcus](marcus) by the cake. [He](marcus) has put on croissant weight. [She](winnie) almost smiles.
- help delphine skye "pins the veil"
- gift skye delphine "hands the bouquet"
+ breakup skye josiah "climbs out"
- wedding! josiah skye "waits at the altar"
- reveal delphine josiah "brings the news"
- reconcile? marcus winnie "almost smiles"

== 9
Three weeks of the honeymoon suite in [Savannah](@savannah), paid for and not refundable, are taken up, on strictly separate floors, by the abandoned [bridegroom](josiah) and the [planner](delphine), [who](delphine) has a bill to present. [They](delphine+josiah) begin by dividing the minibar and end by sharing a toothbrush. At home [Noor](noor) is back, showing beyond all doubt, and asks at the bakery for [Marcus](marcus). It is [Winnie](winnie) [who](winnie) serves [her](noor). The betrayed [wife](winnie), [who](winnie) has wanted one for so long, cuts the [girl](noor) a slice, pulls up a chair, and says that the [father](marcus) shall pay.
- travel delphine+josiah "Three weeks" @savannah
- breakup.past skye josiah "abandoned"
+ sex delphine josiah "sharing a toothbrush"
- return noor "is back"
+ pregnant noor marcus "showing"
- parent marcus baby "father"
- help winnie noor "cuts the girl"
- cheat.past marcus winnie "betrayed wife"
- married marcus winnie "betrayed wife"

== 10
[Opal](opal) breaks [her](opal) hip on the disco floor of the Lindholm non-wedding, held annually from now on, and, ordered by [her](opal) doctor to lie still, rearranges the family from the bed. [Marcus](marcus) is to sign over the agency to [his](marcus) [sister](delphine), the flat to [Winnie](winnie), and [his](marcus) Saturdays to the [child](baby). [He](marcus) signs. On the way out [he](marcus) asks [Winnie](winnie) for a divorce, in order, [he](marcus) says, to be able to court [her](winnie) from scratch. [Emery](emery), in love with [Winnie](winnie) since the first choking fit, drops a vase.
- injure opal "breaks her hip"
- advisor _ opal "doctor"
- sibling delphine marcus "sister"
- parent? marcus baby "child"
- gift marcus delphine "sign over"
- gift marcus winnie "flat to Winnie"
+ divorce? marcus winnie "divorce"
- love marcus winnie "court her"
+ love emery winnie "in love"

== 11
[Delphine](delphine) has moved [Josiah](josiah) into [her](delphine) attic and is about to move [him](josiah) lower when [August](boyfriend), sober and remorseful, delivers a letter [he](boyfriend) found in the stolen car. It was written by [Josiah](josiah) nine years ago, begging [Delphine](delphine) to wait for [him](josiah), and [Opal](opal) has kept it in the glove box ever since. [Mother](opal) and [daughter](delphine) do not exchange a word for eleven days. On the twelfth [Noor](noor) goes into labour in the flower cooler; [Opal](opal), on crutches, delivers the [boy](baby), [Delphine](delphine) holds the lamp, and it becomes impossible to go on being silent.
+ move josiah delphine "moved Josiah"
- gift boyfriend delphine "delivers a letter"
- sad boyfriend "remorseful"
- steal.past boyfriend opal "stolen car"
- create.past josiah "written by Josiah"
- steal.past opal delphine "kept it"
- discover delphine opal "letter he found"
- parent opal delphine "Mother"
- quarrel delphine opal "do not exchange"
+ birth noor baby "labour"
- help opal noor "delivers the boy"
- help delphine noor "holds the lamp"
- reconcile delphine opal "go on being silent"

== 12
[Winnie](winnie), free since noon, is asked to the cinema by [her](winnie) former [husband](marcus) and by [Emery](emery) on the same napkin and chooses the [florist](emery), [who](emery) did not ask for a discount. [Marcus](marcus) pushes the pram. [Skye](skye), presenting the weather from [Honolulu](@honolulu) with a suntanned [Rhett](rhett) in the back of the shot, wishes all of [Atlanta](@atlanta) clear skies. And [Delphine](delphine), [who](delphine) has planned four hundred and six, is surprised by the four hundred and seventh in [her](delphine) own garage: the cake is crooked, the [goose](goose) bears the ring, and [Josiah](josiah) has come on foot, so as not to have a car.
- divorce marcus winnie "free since noon"
- invite emery+marcus winnie "asked to the cinema"
- ex marcus winnie "former husband"
+ reject winnie marcus "chooses the florist"
- date? emery winnie "chooses the florist"
- help marcus baby "pushes the pram"
- couple? rhett skye "back of the shot"
+ wedding delphine josiah "four hundred and seventh"
