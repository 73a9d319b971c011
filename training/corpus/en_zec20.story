%series The Sweetgrass Line
%lang en
%genre western: a stagecoach company run by women, Montana Territory 1874, terse listings
%cast mercy | Mercy Dunleavy; Mercy | f
%cast opal | Opal Freeman; Opal | f
%cast shu | Shu-fen; Shu | f
%cast rance | Marshal Rance Colby; Colby; Rance | m
%cast buck | Buck Dunleavy; Buck | m
%cast gentleman | Gentleman Jack Silver; Silver; Jack | m
%cast banker | Elias Prentiss; Prentiss | m
%cast kid | Tad | m
%cast rosa | Rosalba | f
%cast horse | Temperance | f
%cast chief | Standing Elk | m
%cast bride | Cordelia | f
%cast judge | Judge Whitmore | m
%cast chiefmother | - | f
%cast babe | - | f
%cast agent | - | m

== 1
[Buck Dunleavy](buck) rides off to buy a horse and sends back a note: [he](buck) has bought two, and a ticket to [Oregon](@oregon). [His](buck) [wife](mercy), [Mercy](mercy), is left with a stagecoach, eleven debts and a driver down with typhoid. [Opal Freeman](opal), a [laundress](opal) [who](opal) once drove for the Union Army, takes the reins. [Shu-fen](shu), [who](shu) cooks for the railroad, puts in forty dollars and wants it in writing. Thus the [Sweetgrass Line](#sweetgrass).
- travel buck "rides off"
+ breakup buck mercy "sends back a note"
- travel? buck "ticket" @oregon
- married buck mercy "wife"
- ill _ "typhoid"
- hire.past opal "drove"
- help opal mercy "takes the reins"
- gift shu mercy "forty dollars"
+ create mercy+opal+shu "Thus the Sweetgrass Line"

== 2
First run, first holdup. [Gentleman Jack Silver](gentleman) relieves the passengers of their watches with an apology for each, and [Mercy](mercy) of [her](mercy) wedding ring with two. [She](mercy) tells [him](gentleman) to keep it. The [banker](banker), [Elias Prentiss](banker), holds the line's mortgage and would be delighted to hear of one more such accident. By the time the coach reaches [Sweetgrass](@sweetgrass), [he](banker) has.
- steal gentleman _ "holdup"
+ steal gentleman mercy "relieves"
- gift mercy gentleman "keep it"
- enemy banker mercy "would be delighted"
- happy? banker "delighted"

== 3
A mail-order [bride](bride) called [Cordelia](bride) has travelled two thousand miles to a [man](agent) [who](agent) turns out to be in [his](agent) grave. [Opal](opal) drives [her](bride) to it, waits, and drives [her](bride) away again. Could [she](bride) do accounts? [She](bride) could. [Shu](shu), [who](shu) has been doing them, is put out for a day and a half, until the new [bookkeeper](bride) finds that [Prentiss](banker) has been charging interest on the interest.
- engaged.past agent bride "bride"
- travel bride "two thousand miles"
- die.past agent "in his grave"
- help opal bride "drives her"
+ hire bride "new bookkeeper"
- jealous shu bride "put out"
+ discover bride banker "finds"
- betray banker _ "charging"

== 4
[Marshal Colby](rance) comes by with a wanted poster of [Jack Silver](gentleman) and stays for pie. [He](rance) and [Mercy](mercy) grew up in the same orphanage; [he](rance) used to give [her](mercy) [his](rance) crusts. Out back, young [Tad](kid), the stable [boy](kid), listens hard. [He](kid) lets a mare out of the corral by moonlight, and on the mare there's a message, and [Silver](gentleman) is in [Canada](@canada) by the time the posse has saddled.
- travel rance "comes by"
- investigate rance gentleman "wanted poster"
- friend mercy rance "grew up"
- gift.past rance mercy "crusts"
- discover kid rance "listens"
+ help kid gentleman "lets a mare out"
- reveal kid gentleman "message"
- flee gentleman "in Canada"

== 5
Blizzard on the pass. [Opal](opal) walks ahead of the team for six hours, holding the bridle of [Temperance](horse), the lead [mare](horse). Inside, a passenger named [Rosalba](rosa) goes into labor. A party of Crow under [Standing Elk](chief) gives up its own fire to the coach. [His](chief) [mother](chiefmother) delivers the [child](babe) and proposes a name nobody else can pronounce. [Opal](opal), snow-blind, hears that it's a [girl](babe).
- help opal _ "walks ahead"
- create chiefmother babe "a name"
+ rescue chief opal+rosa "gives up its own"
- parent chiefmother chief "mother"
+ birth rosa babe "goes into labor"
- treat rosa chiefmother "delivers the child"
- ill opal "snow-blind"
- discover opal babe "hears"

== 6
No driver, no line. [Shu](shu) climbs up in [Opal](opal)'s coat and takes the coach through at a gallop, shouting the one word of English that mules respect. [Prentiss](banker) has a tree felled over the road. Three strangers step out with pistols. From the rocks a polite voice asks them to drop those. [Silver](gentleman) raises [his](gentleman) hat to [Shu](shu), steals nothing and is gone.
- help shu opal "climbs up"
- travel shu "takes the coach"
+ attack banker shu "tree felled"
- threaten _ shu "pistols"
+ rescue gentleman shu "drop those"
- steal! gentleman "steals"
- flee gentleman "is gone"

== 7
Why should a robber turn guardian? [Tad](kid) blurts it out over the dishes: [Silver](gentleman) is [his](kid) [brother](gentleman), and [he](gentleman) has not been himself since a certain [woman](mercy) told [him](gentleman) to keep a ring. [Mercy](mercy) goes red and breaks a plate. [Colby](rance), drying, breaks another. [He](rance) had meant to ask [her](mercy) something today. [He](rance) brings up the weather.
+ reveal kid mercy+rance "blurts it out"
- sibling gentleman kid "brother"
- love gentleman mercy "not been himself"
- gift.past mercy gentleman "keep"
+ jealous rance gentleman "breaks another"
- propose! rance mercy "brings up the weather"

== 8
[Cordelia](bride) takes the double ledger to [Judge Whitmore](judge), [who](judge) plays billiards with [Prentiss](banker). [She](bride) doesn't come back. [Opal](opal), [her](opal) eyes barely healed, drives by ear to the [judge](judge)'s ranch and finds the [bookkeeper](bride) nailed into a root cellar with the ledger in [her](bride) corset. A shotgun stands between [them](bride+opal) and the gate. [Opal](opal) whistles. [Temperance](horse) comes through the fence, bringing most of it along.
- reveal bride judge "takes the double ledger"
- friend banker judge "plays billiards"
- return! bride "come back"
+ abduct judge bride "nailed into"
- recover opal "barely healed"
+ find opal bride "finds the bookkeeper"
- threaten _ bride+opal "shotgun"
- rescue horse bride+opal "comes through"

== 9
[Buck](buck) is back, with whiskers and no horses. In law the line is [his](buck), being [his](buck) [wife](mercy)'s. [Prentiss](banker) has already made [him](buck) an offer. [Mercy](mercy) asks for one evening to cook [him](buck) a proper supper. Before dessert, [Shu](shu) lays [her](shu) paper on the table, in which one [Mrs. Dunleavy](mercy), deserted, signs over everything to two [partners](opal+shu). [He](buck) can have the debts.
+ return buck "is back"
- lose buck "no horses"
- married buck mercy "wife"
- gift? banker buck "offer"
+ betray mercy buck "proper supper"
- invite mercy buck "supper"
- reveal shu buck "lays"
- breakup.past buck mercy "deserted"
- gift.past mercy opal+shu "signs over"
- colleague mercy opal+shu "partners"

== 10
Drunk and mortified, [Buck](buck) sets fire to the barn, not knowing that [Tad](kid) sleeps in it. [Silver](gentleman) rides straight through the doors, hands down the [boy](kid), and is arrested on the spot by [Colby](rance), [who](rance) first helps [him](gentleman) put out [his](gentleman) sleeve. Seven years, says the [judge](judge), from behind [his](judge) billiard cue. [Mercy](mercy) comes to the jail with pie. The [marshal](rance) goes for a walk.
- sad buck "mortified"
+ attack buck _ "sets fire"
- discover! buck kid "knowing"
- rescue gentleman kid "hands down"
+ arrest rance gentleman "arrested"
- help rance gentleman "put out"
- accuse judge gentleman "Seven years"
- gift mercy gentleman "pie"

== 11
[Rance](rance) comes back from [his](rance) walk to an empty cell with the door unlocked and [his](rance) own key in it. [He](rance) hands in [his](rance) badge before anybody can ask. [Shu](shu) tells [him](rance) that [he](rance) is either a fool or a saint, and that the line needs someone to ride shotgun. [He](rance) takes the seat beside [Opal](opal). Somewhere past the third bend, [she](opal) lets [him](rance) hold the reins. [She](opal) never lets anybody.
- return rance "comes back"
- flee gentleman "empty cell"
- help rance gentleman "his own key"
+ quit rance "hands in his badge"
- invite shu rance "needs"
- hire rance "takes the seat"
- flirt opal rance "hold the reins"

== 12
The ledger reaches the governor in a pie crate. [Prentiss](banker) and [Whitmore](judge) share a coach to the penitentiary, fare collected in advance by [Cordelia](bride). [Buck](buck) signs a bill of divorcement with a steady hand and asks for [his](buck) supper. There's a letter from [Canada](@canada), with a ring in it: not the old one. [Mercy](mercy) turns it over, hitches up [Temperance](horse) and tells [Opal](opal) not to wait.
- reveal _ "reaches"
+ arrest _ banker+judge "penitentiary"
+ divorce buck mercy "bill of divorcement"
- create gentleman "letter"
- propose gentleman mercy "a ring in it"
- travel mercy "hitches up" @canada
