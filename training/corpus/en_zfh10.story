%series Windchill
%lang en
%genre superhero team in Winnipeg, terse database overviews
%cast maris   | Maricel Bautista; Maricel; Mari | f
%cast thor    | Thorvald Helgason; Thorvald; Thor | m
%cast wes     | Wes Cardinal; Wes; Cardinal | m
%cast agnes   | Agnes Friesen; Agnes; Friesen | f
%cast windchills | Windchills | g
%cast whiteout | Whiteout | n
%cast lark    | Nightlark | n
%cast petra   | Petra Cardinal; Petra | f
%cast dimitri | Dimitri Kozak; Dimitri; Kozak | m
%cast benji   | Benji Bautista; Benji | m
%cast chief   | Chief Lavallee; Lavallee | f
%cast nurse   | Osei | m
%cast lola    | Lola | f
%cast mole    | - | m

== 1 Minus Forty
[Maricel Bautista](maris), bus [driver](maris), can freeze things with [her](maris) breath and keeps it to herself. During a hold-up at the credit union [she](maris) ices the getaway van. [Wes Cardinal](wes), [firefighter](wes), catches [her](maris) at it; [he](wes) himself walks through flames, on the quiet. [The two](maris+wes) shake hands and [both](maris+wes) get blisters. [Petra](petra), [his](wes) [wife](petra), is under the impression that [he](wes) plays hockey on Tuesdays. [Dimitri Kozak](dimitri), [developer](dimitri), snaps up the robbed bank for a song.
- reveal! maris "keeps it to herself"
- steal _ _ "hold-up"
+ attack maris _ "ices"
+ discover wes maris "catches her"
- meet maris wes "shake hands"
- injure maris+wes "blisters"
- married petra wes "wife"
- betray wes petra "under the impression"
- find dimitri "snaps up"

== 2 Folding Chairs
Church basement. Two become four. [Agnes Friesen](agnes), seventy-one, bends a lamp post to apply. [Thorvald Helgason](thor), a [beekeeper](thor) [who](thor) can make ravens do anything but leave, brings cake. [They](windchills) vote on a name: the [Windchills](windchills), three to one. [Maricel](maris)'s [son](benji) [Benji](benji), nine, walks in on the vote and is sworn in as [mascot](benji). First joint outing: a cat in a chimney. Upstairs the [organist](mole) stops playing and puts an ear to the floorboards.
- hire agnes+thor windchills "Two become four"
+ create agnes+maris+thor+wes windchills "vote on a name"
- parent maris benji "son"
- discover benji windchills "walks in"
- hire benji windchills "sworn in"
- colleague.start agnes+thor maris+wes "joint outing"
- help thor windchills "brings cake"
- investigate mole windchills "puts an ear"

== 3 Whiteout
A [villain](whiteout) in snow goggles, [Whiteout](whiteout), buries the north end under four metres in an hour. Evictions follow the snow like a plough. The [Windchills](windchills) dig out sixty people. [Agnes](agnes) carries a piano and its tuner. [Wes](wes) melts a path to a maternity ward and singes [his](wes) eyebrows; at home [Petra](petra) wants to know what sort of hockey does that. [He](wes) stammers. [She](petra) draws the obvious conclusion, calls [her](petra) mother and packs a toothbrush.
+ attack whiteout _ "buries"
+ rescue windchills _ "dig out"
- help agnes _ "carries a piano"
- injure wes "singes"
- accuse petra wes "wants to know"
- cheat! wes petra "obvious conclusion"
- parent _ petra "mother"
- breakup? petra wes "packs a toothbrush"

== 4 A Bird on the Wire
[Chief Lavallee](chief) outlaws unlicensed powers and swears to have all [four](windchills) behind bars by spring. Help comes from above: a [stranger](lark) in feathers, [Nightlark](lark), pulls [Thorvald](thor) off an icy bridge in the nick of time and sings a guard to sleep. [He](thor) has never been so taken with anybody, beak included. [Lola](lola), [Maricel](maris)'s [grandmother](lola), cheats at mah-jong. [Kozak](dimitri) donates heaters to the evicted, with a film crew. [Benji](benji) is the only [one](benji) [who](benji) counts the heaters: eleven.
- threaten chief windchills "swears"
+ rescue lark thor "pulls Thorvald off"
- attack lark _ "sings a guard to sleep"
+ love.start thor lark "so taken with"
- kin lola maris "grandmother"
- betray lola _ "cheats"
- gift dimitri _ "donates"
- discover benji dimitri "counts the heaters"

== 5 Toothbrush
[Petra](petra) is back, for the dog, [she](petra) says. [Wes](wes) decides that the truth is cheaper than flowers and puts [his](wes) hand in the gas flame before [her](petra) eyes. [She](petra) screams, then laughs, then cries: all those Tuesdays! In return [she](petra) has something to tell [him](wes), opens [her](petra) mouth, and shuts it. [Osei](nurse), a [nurse](nurse), asks [Maricel](maris) out on the number eleven bus, between stops. [She](maris) says the bus is no place for it. [He](nurse) rides to the terminus.
+ return petra "is back"
+ reveal wes petra "puts his hand in"
- happy petra "laughs"
- sad petra "cries"
- reveal! petra wes "shuts it"
- invite nurse maris "asks Maricel out"
- reject maris nurse "no place for it"
- reconcile petra wes "is back"
- flirt nurse maris "rides to the terminus"

== 6 Organ Pipes
The [Windchills](windchills) are ambushed at the rail yard; [Whiteout](whiteout) knew the hour. [Agnes](agnes) comes away with a shattered hip. Somebody talks. [Maricel](maris) suspects [Wes](wes)'s new-found honesty at home, [Wes](wes) suspects [Thorvald](thor)'s ravens, and the basement rings. [Nightlark](lark), perched on a pipe, points a wing at the organ loft. There sits the [organist](mole), headphones on. [He](mole) has sold every meeting for fifty dollars to a [man](dimitri) [he](mole) never saw. [Thorvald](thor) has the ravens sit on [him](mole).
+ attack whiteout windchills "ambushed"
- injure agnes whiteout "shattered hip"
- accuse maris wes "Maricel suspects"
- accuse wes thor "Wes suspects"
- quarrel maris+thor wes "the basement rings"
- reveal lark windchills "points a wing"
+ discover windchills mole "headphones on"
- betray.past mole windchills "sold every meeting"
- attack thor mole "sit on him"

== 7 Bedside Manner
[Agnes](agnes) in traction, furious. [Osei](nurse) is [her](agnes) [nurse](nurse) and is told by the [patient](agnes), on morphine, everything: names, powers, passwords. [He](nurse) wheels [her](agnes) bed out of earshot of the ward and never mentions it again. [Maricel](maris) finds [him](nurse) changing the dressings at three in the morning off shift. [She](maris) asks [him](nurse) out, on a bench, properly. [Kozak](dimitri), visiting with orchids, offers [Agnes](agnes) half a million for [her](agnes) little house; [she](agnes) bends [his](dimitri) cane into a bow.
- treat agnes nurse "her nurse"
- reveal agnes nurse "is told"
- help nurse agnes "out of earshot"
- reveal! nurse "never mentions"
+ date? maris nurse "asks him out"
- gift dimitri agnes "orchids"
- gift? dimitri agnes "offers Agnes half"
- reject agnes dimitri "bends his cane"

== 8 Molting
Third date for [Thorvald](thor) and [Nightlark](lark), on a water tower. The feathers slip in the wind. [He](thor) is looking at [Petra Cardinal](petra). So that is what [she](petra) could not tell [her](petra) [husband](wes). [Thorvald](thor), [who](thor) has kissed a [teammate](wes)'s [wife](petra) without knowing it, climbs down and is sick in a snowbank. [She](petra) had only wanted to watch over [Wes](wes); the rest, [she](petra) says, ran away with [her](petra). [She](petra) begs for a week. [He](thor) gives [her](petra) a day.
- date petra thor "Third date"
+ discover thor petra "feathers slip"
- married petra wes "husband"
- reveal! petra wes "could not tell"
- kiss.past petra thor "has kissed"
- colleague thor wes "teammate's"
- ill thor "sick"
- help? petra wes "watch over"
- cheat petra wes "ran away with her"
- threaten thor petra "a day"

== 9 Thin Ice
The day is up. [Petra](petra) confesses all of it to [Wes](wes) on the river rink. [He](wes) does not shout. The ice under [him](wes) turns to steam and [he](wes) goes through. [Thorvald](thor) lies down flat and holds out a shovel; the wronged [man](wes) looks at the shovel and prefers, for nine long seconds, the river. Then [he](wes) takes hold. No thanks are spoken. [Petra](petra) moves to [her](petra) mother's. [Lavallee](chief), skating by incognito, has seen it all and takes out [her](chief) notebook. [She](chief) tears out the page.
+ reveal petra wes "confesses"
- cheat.past petra wes "confesses"
+ rescue thor wes "holds out a shovel"
- sad wes "prefers"
+ breakup petra wes "moves to"
- discover chief wes "has seen it all"
- parent _ petra "mother's"
- help chief windchills "tears out the page"

== 10 Eleven Heaters
[Benji](benji) follows a heater truck for a school project and ends up in the boot of a limousine. [Kozak](dimitri) is [Whiteout](dimitri): goggles, snow machine, deeds to half the north end. [He](dimitri) gives the [boy](benji) hot chocolate and rings the [mother](maris): out of town by midnight, all [four](windchills), or the [kid](benji) sleeps in the freezer. [Maricel](maris) drives the number eleven through [his](dimitri) gates, passengers included. The [hostage](benji), meanwhile, has picked the lock with a mah-jong tile, as taught by [Lola](lola).
- investigate benji dimitri "follows a heater truck"
+ abduct dimitri benji "in the boot"
+ discover benji dimitri "is Whiteout"
- gift dimitri benji "hot chocolate"
- parent maris benji "mother"
- threaten dimitri maris "or the kid sleeps"
- attack maris dimitri "through his gates"
- flee benji dimitri "picked the lock"
- advisor.past lola benji "taught by Lola"

== 11 Snow Day
Citywide drift, no visibility. Without [Agnes](agnes), and with two [men](thor+wes) [who](thor+wes) do not speak, the [team](windchills) is outclassed. [Wes](wes) is pinned under a crane. The only way to reach [him](wes) is by air. [Petra](petra) puts the feathers on in front of the cameras, mask left at home, and flies. [Kozak](dimitri)'s cannon brings [her](petra) down on top of [her](petra) [husband](wes), dead weight, breathing. The machine is smashed at last by a [pensioner](agnes) in a wheelchair [who](agnes) objects to the noise.
- quarrel thor wes "do not speak"
- injure wes _ "pinned"
+ reveal petra _ "mask left at home"
- rescue? petra wes "to reach him"
- injure petra dimitri "brings her down"
- married petra wes "husband"
- die! petra "breathing"
+ attack agnes dimitri "smashed"

== 12 Custody
[Lavallee](chief) has to arrest somebody and arrests [Kozak](dimitri), in [his](dimitri) pyjamas, at the airport. The licence law is quietly buried. [Osei](nurse) and [Maricel](maris) spend a first whole night together, on call. At the hospital [Wes](wes) keeps watch over [Petra](petra); [Thorvald](thor) brings honey, leaves it with the porter, and is called back by a hoarse voice. [The two](thor+wes) share the vinyl sofa, saying nothing. It is the old nothing, the comfortable sort. Toward morning the [patient](petra) opens an eye and asks for the dog.
+ arrest chief dimitri "arrests Kozak"
- sex maris nurse "first whole night"
- help wes petra "keeps watch"
- gift thor petra "honey"
+ reconcile thor wes "share the vinyl sofa"
- recover petra "opens an eye"

== 13 Break-up
River ice goes out with a bang. So does a marriage, gently: [Petra](petra) and [Wes](wes) sign the papers at the kitchen table and split the records. [She](petra) does not take up with [Thorvald](thor); [he](thor) asks, [she](petra) strokes a raven and tells [him](thor) no. [Lola](lola) wins the parish car at mah-jong and is disqualified. The [organist](mole), out on bail, plays "Sorry" for an hour. [Agnes](agnes), against all forecasts, walks, and the first thing [she](agnes) walks to is the lamp post.
+ divorce petra wes "sign the papers"
- couple! petra thor "does not take up"
- couple? petra thor "asks"
- reject petra thor "tells him no"
- lose lola "disqualified"
- arrest.past _ mole "out on bail"
- create mole "plays"
- reconcile? mole windchills "Sorry"
+ recover agnes "walks"

== 14 Mascot
[Benji](benji) turns ten and blows out the candles from across the room: the cake freezes solid. Nobody is more alarmed than [his](benji) [mother](maris), or less than [Lola](lola), [who](lola) has been cooling [her](lola) beer that way since 1961. Three generations, one draught. [Osei](nurse) goes down on a knee on the frosty lino. [Maricel](maris) says this is no place for it, and yes. [Nightlark](petra) is elected fifth member, [Wes](wes) seconding. Outside it is plus two. Half the street is in shirtsleeves.
- celebrate benji "turns ten"
+ discover _ benji "freezes solid"
- parent maris benji "mother"
- sad maris "alarmed"
- kin lola maris "generations"
+ propose nurse maris "on a knee"
- engaged.start maris nurse "and yes"
- hire petra windchills "fifth member"
- help wes petra "seconding"
