%series Juniper Notch
%lang en
%genre small-town drama, terse cable listings
%cast odessa | Odessa Crumb; Odessa; Dess | f
%cast harlan | Sheriff Harlan Stubbs; Harlan; Sheriff Stubbs; Stubbs | m
%cast lupe | Lupe Arroyo; Lupe | f
%cast cisco | Cisco Arroyo; Cisco | m
%cast wendell | Wendell Crumb; Wendell | m
%cast marvel | Marvel Stubbs; Marvel | f
%cast toshi | Toshi Okada; Toshi; Okada | m
%cast reva | Reva Quill; Reva | f
%cast pastor | Pastor Dwight; Dwight | m
%cast drifter | - | m
%cast agnes | Agnes Whitlow; Miss Whitlow; Agnes | f
%cast boone | Boone | m
%cast clay | Clay Rudd; Clay; Rudd | m
%cast juno | Juno | f
%cast lyman | Lyman Teague; Teague | m

== 1
Nineteen years after skipping town with the prom band's [drummer](clay), [Odessa Crumb](odessa) steps off the bus in [Juniper Notch](@juniper) with a shoebox and no explanation. [Her](odessa) [father](wendell), [Wendell](wendell), shuts the screen door on [her](odessa). [Lupe Arroyo](lupe), [who](lupe) runs the diner, ties an apron round [her](odessa). Across the street, [Sheriff Harlan Stubbs](harlan), once [Dess](odessa)'s [intended](harlan) and now [Marvel](marvel)'s [husband](harlan), drops [his](harlan) ice cream.
+ return odessa "steps" @juniper
- flee.past clay+odessa "skipping"
- parent wendell odessa "father"
- reject wendell odessa "shuts"
+ hire odessa lupe "apron"
- engaged.past harlan odessa "intended"
- married harlan marvel "husband"

== 2
Drought, day ninety. [Reva Quill](reva) rolls in with a drilling rig, a smile and an offer for everyone's water rights. [Wendell](wendell) runs [her](reva) off the ranch with a shotgun. [Lupe](lupe)'s kid [brother](cisco), [Cisco](cisco), signs on as [her](reva) driver. Under the bleachers a [drifter](drifter) shares a can of peaches with [Boone](boone), [Marvel](marvel)'s [boy](boone), [who](boone) has found a skull.
- travel reva "rolls in"
+ threaten wendell reva "shotgun"
- reject wendell reva "runs"
- sibling cisco lupe "brother"
+ hire cisco reva "signs on"
- gift drifter boone "peaches"
- parent marvel boone "boy"
- find boone "found"

== 3
[Harlan](harlan) sends the skull to the county seat and himself to the diner, four coffees a day. [Marvel](marvel) counts them. [Toshi Okada](toshi), the new [vet](toshi), is kicked by [his](toshi) first mule and wakes with [his](toshi) head in [Lupe](lupe)'s lap; [he](toshi) could stay there. [Odessa](odessa) reads to [Miss Whitlow](agnes), blind and ninety, [who](agnes) taught the entire town cursive. "[Wendell](wendell)'s ticker is giving out," says the old [schoolteacher](agnes). "Make [your](odessa) peace."
- love harlan odessa "four coffees a day"
- jealous marvel odessa "counts them"
- hire toshi "new"
+ injure toshi "kicked"
- recover toshi "wakes"
- love toshi lupe "could stay there"
- help odessa agnes "reads"
- ill agnes "blind"
- advisor.past agnes _ "taught"
- ill wendell "giving out"
- reveal agnes odessa "says"
- reconcile? odessa wendell "peace"

== 4
[Toshi](toshi) buys pie [he](toshi) doesn't eat. [Lupe](lupe) asks whether [he](toshi) means to court [her](lupe) or the meringue. A wildfire jumps the ridge: [Cisco](cisco), asleep in the rig, is pulled out by the [drifter](drifter), [whose](drifter) coat catches. [Marvel](marvel) slaps [Odessa](odessa) at the water line in front of the Methodists, then hands [her](odessa) a bucket. In the ashes lies a gold tooth. [Agnes](agnes), told of it, goes white.
- love? toshi lupe "court"
+ rescue drifter cisco "pulled"
+ attack marvel odessa "slaps"
- help marvel odessa "hands"
- reveal _ agnes "told"
- sad agnes "goes white"

== 5
The gold tooth belonged to [Lyman Teague](lyman), [surveyor](lyman), gone since 1961, two weeks short of [his](lyman) wedding to the young [Agnes Whitlow](agnes). [Stubbs](harlan) opens a murder file. [Reva](reva), paying cash, turns three ranchers against [Wendell](wendell). The bandaged [drifter](drifter) is put up in the [vet](toshi)'s back room, asks after [Odessa](odessa) and begs [Toshi](toshi) not to say so. [Lupe](lupe) says yes to the movies.
- kill? _ lyman "murder"
- engaged.past agnes lyman "wedding"
+ investigate harlan lyman "file"
- betray reva wendell "turns"
- help toshi drifter "put up"
- injure.past drifter "bandaged"
- housemate.start drifter toshi "put up"
- reveal! toshi odessa "say so"
- date? lupe toshi "movies"

== 6
[Odessa](odessa) recognizes the hands drumming on the counter: the [drifter](clay) is [Clay Rudd](clay), [who](clay) walked out on [her](odessa) in a [Tulsa](@tulsa) motel with [her](odessa) last forty bucks. [She](odessa) throws the coffee, then the pot. Behind the silo [Reva](reva) unbuttons more than [her](reva) offer, and [Cisco](cisco), nineteen and dazzled, tells [her](reva) where [Wendell](wendell)'s secret spring comes up. [Marvel](marvel) finds [Harlan](harlan)'s old engagement ring, never returned, in the glove box.
- discover odessa clay "recognizes"
+ return clay "drifter is"
- breakup.past clay odessa "walked"
- steal.past clay odessa "last forty bucks"
- attack odessa clay "throws"
+ sex cisco reva "unbuttons"
- love cisco reva "dazzled"
- reveal cisco reva "tells"
- find marvel "finds"
- engaged.past harlan odessa "engagement ring"

== 7
What's in the shoebox? Sonograms, a hospital bracelet, eighteen birthday cards without an address. [Odessa](odessa) had [Clay](clay)'s [daughter](juno) at eighteen and signed the [baby](juno) away; [she](odessa) lays it all on [Wendell](wendell)'s porch and walks off. [He](wendell) is still holding one of the cards when [his](wendell) heart seizes. [Boone](boone), delivering eggs, pounds [his](wendell) chest till the ambulance comes. [Harlan](harlan) asks [Marvel](marvel) for a trial separation. [She](marvel) asks [him](harlan) for the truck.
- birth.past odessa juno "had Clay's daughter"
- parent clay+odessa juno "daughter"
- lose.past odessa juno "signed"
+ reveal odessa wendell "lays"
+ ill wendell "seizes"
- rescue boone wendell "pounds"
+ breakup? harlan marvel "separation"
- gift? harlan marvel "truck"

== 8
A dead well, then another: overnight [Reva](reva) has tapped the spring. The town storms [her](reva) trailer, and [Cisco](cisco), ditched by text, has to own up to [his](cisco) [sister](lupe). Hooked to monitors, [Wendell](wendell) asks for [Agnes](agnes), not the chaplain. At seventeen, [he](wendell) tells [her](agnes), [he](wendell) fought [Teague](lyman) over that very spring and threw the one punch too many. [She](agnes) feels for the bed rail, and then for the door.
- steal reva wendell "tapped"
- attack _ reva "storms"
- breakup reva cisco "ditched"
- reveal cisco lupe "own up"
- sibling cisco lupe "sister"
- invite wendell agnes "asks"
+ reveal wendell agnes "tells"
- ill wendell "monitors"
- quarrel.past lyman wendell "fought"
+ kill.past wendell lyman "punch too many"
- flee agnes wendell "for the door"

== 9
[Stubbs](harlan) doesn't want to cuff an [80-year-old](wendell) in a hospital gown; [Wendell](wendell) holds out [his](wendell) wrists himself. The [preacher](pastor), [Dwight](pastor), raises bail with a pie auction. [Toshi](toshi) pays three hundred dollars for one of [Lupe](lupe)'s, and inside, baked in, is the key to [her](lupe) trailer. A [girl](juno) on a dirt bike pulls up at the diner and orders pancakes from [Odessa](odessa), [whose](odessa) chin [she](juno) has.
+ arrest harlan wendell "wrists"
- help pastor wendell "bail"
- gift lupe toshi "key"
- travel juno "pulls"
+ meet juno odessa "orders"
- parent odessa juno "chin"

== 10
[Juno](juno), eighteen, likes [her](juno) [mother](odessa)'s pancakes and not much else: who gives a kid away and mails cards to nobody? [Odessa](odessa) has no answer. [Clay](clay), drunk, has one, and it gets [him](clay) thrown through the window by [Harlan](harlan). [Marvel](marvel) finds [Clay](clay) bleeding on the hood of [her](marvel) truck, drives [him](clay) to the [vet](toshi) and, on the way, discovers that [he](clay) is funny. [Boone](boone) teaches [Juno](juno) to shoot cans and, blushing, to waltz.
- parent odessa juno "mother"
+ accuse juno odessa "gives a kid away"
+ attack harlan clay "thrown"
- injure clay harlan "bleeding"
- find marvel clay "finds"
- help marvel clay "drives"
- discover marvel clay "discovers"
- advisor boone juno "teaches"
- flirt boone juno "blushing"

== 11
[Reva](reva) comes back from the capital with a judge's order and dynamite. Chained to the spring gate stand [Lupe](lupe), [Toshi](toshi), [Dwight](pastor) and, to general astonishment, [Agnes](agnes), [who](agnes) says [Lyman](lyman) would have liked it. [Cisco](cisco) cuts the fuse with four seconds left and loses two fingers. "Whatever did [I](cisco) see in that [woman](reva)?" In the Crumb kitchen, [father](wendell) and [daughter](odessa) butter the same slice of toast without speaking, which for a Crumb is an embrace.
- return reva "comes"
- threaten reva agnes+lupe+pastor+toshi "dynamite"
+ rescue cisco agnes+lupe+pastor+toshi "cuts"
- injure cisco "loses"
- love.past cisco reva "see in"
- parent wendell odessa "father"
+ reconcile odessa wendell "embrace"

== 12
Rain. [Wendell](wendell) stands in it until [he](wendell) falls, and [Odessa](odessa) is there to hold [his](wendell) hat and close [his](wendell) eyes. At the graveside [Agnes](agnes) drops in a gold tooth, [her](agnes) pardon. [Marvel](marvel), divorced as of Tuesday, tours with [Rudd](clay)'s new band on tambourine. [Lupe](lupe) shows [Toshi](toshi) a strip with two lines. [Juno](juno), supposed to leave at noon, is still there at supper. And the [sheriff](harlan)? [He](harlan) puts an old ring on the counter next to [his](harlan) cup. [Odessa](odessa) refills it.
+ die wendell "close his eyes"
- help odessa wendell "hold his hat"
- gift agnes wendell "drops in"
- reconcile agnes wendell "pardon"
- divorce harlan marvel "divorced"
- travel clay+marvel "tours"
- create clay "new band"
- reveal lupe toshi "shows"
+ pregnant lupe toshi "two lines"
- travel? juno "leave"
+ propose harlan odessa "old ring"
