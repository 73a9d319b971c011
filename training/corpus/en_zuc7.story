%series Cod and Consequence
%lang en
%genre police procedural, Gaspé Peninsula 1976, fan-wiki episode summaries
%cast odile  | Sergeant Odile Cyr; Odile; Cyr | f
%cast lanct  | Constable Réal Lanctôt; Réal Lanctôt; Lanctôt; Réal | m
%cast harv   | Harvey Mowbray; Mowbray; Harvey | m
%cast maud   | Maud Mowbray; Maud | f
%cast wilma  | Wilma Mowbray; Wilma | f
%cast chief  | Chief Roussy; Roussy | m
%cast thief  | Normand Huet; Huet; Normand | m
%cast baker  | - | f
%cast vet    | Dr Blouin; Blouin | m
%cast cure   | - | m
%cast arson  | Gil Ahier; Gil; Ahier | m
%cast warden | - | m
%cast twin1  | Lise Huet; Lise | f
%cast tourist | - | m
%cast strang | - | m
%cast depmin | - | m
%cast trucker | - | m

== 1 Transfer
After a disagreement with a [deputy minister](depmin) in [Quebec City](@quebec), [Sergeant Odile Cyr](odile) is posted to the farthest station of the peninsula, where [Chief Roussy](chief) sells tickets for the curling and [Constable Réal Lanctôt](lanct), [her](odile) [partner](lanct) from now on, has never fired at anything but cans. [Their](lanct+odile) first case is a freezer. Someone has emptied that of the [baker](baker), to the last tart. [Odile](odile) follows the blueberries, drop by drop, to the shack of [Normand Huet](thief), a [father](thief) of five, out of work since the mine closed, and pays for the tarts herself. [Lanctôt](lanct) writes "raccoon" in the report.
- quarrel.past depmin odile "disagreement"
- move odile "posted"
+ colleague.start lanct odile "partner"
+ steal thief baker "emptied"
- investigate odile thief "follows the blueberries"
- parent thief _ "father of five"
- quit.past thief "out of work"
- help odile thief "pays for the tarts"
- betray lanct chief "raccoon"

== 2 Two Mrs Mowbrays
[Harvey Mowbray](harv), [who](harv) owns the cannery, is fished out of [his](harv) own brine tank, and at the station two [ladies](maud+wilma) in black sit down on the same bench: [Maud](maud), [who](maud) was divorced by [him](harv) in June, and [Wilma](wilma), [who](wilma) was married to [him](harv) in July. The [elder](maud) says that [she](maud) did it. The [younger](wilma) says that [she](wilma) did. [Cyr](odile) believes neither of the [widows](maud+wilma) and asks the [vet](vet), there being no other doctor that week, to have a look; [Blouin](vet) finds a hook wound behind the ear. Outside, [Huet](thief) offers the [constable](lanct) a tart.
+ kill _ harv "fished out"
- divorce.past harv maud "divorced"
- wedding.past harv wilma "was married"
- reveal maud+wilma odile "did it"
- discover vet harv "a hook wound"
- investigate odile harv "asks the vet"
- gift thief lanct "a tart"

== 3 The Raccoon
The station safe, with the curling money in it, has vanished, and [Roussy](chief), [who](chief) would rather not be asked how much was left, wants the raccoon behind bars by supper. The [baker](baker) swears to having seen the tart [thief](thief) near the window. [Lanctôt](lanct) runs [him](thief) in with tears in [his](lanct) eyes. In the night [Huet](thief)'s eldest [daughter](twin1), [Lise](twin1), climbs in to bring [her](twin1) [father](thief) socks and notices, as nobody in uniform has, that the dust lies thick on three sides of the missing safe and not on the fourth. It was pushed from within. The [sergeant](odile) buys the [girl](twin1) breakfast.
+ steal _ _ "has vanished"
- arrest? chief _ "behind bars"
- accuse baker thief "swears"
+ arrest lanct thief "runs him in"
- sad lanct "tears"
- parent thief twin1 "daughter"
- gift twin1 thief "socks"
- discover twin1 "notices"
- gift odile twin1 "breakfast"

== 4 Smoke over Percé
A smokehouse burns, then a net loft, then the wing of the rectory in which the [curé](cure) keeps [his](cure) stamps. The [priest](cure) has to jump and breaks a hip. Each time the first on the spot with a bucket is [Gil Ahier](arson), the youngest volunteer of the brigade, [whom](arson) the paper has already called a [hero](arson), and [whom](arson) [Lise](twin1) has begun to meet behind the rink. [Odile](odile) smells [his](arson) gloves. Before [she](odile) can lay hands on [him](arson), the [hero](arson) has taken the [chief](chief)'s snowmobile and is off across the bay, where the ice, in April, is a matter of opinion.
- attack arson cure "burns"
- injure cure "breaks a hip"
- help arson _ "with a bucket"
- affair.start arson twin1 "begun to meet"
+ discover odile arson "smells his gloves"
- arrest? odile arson "lay hands on him"
- steal arson chief "snowmobile"
+ flee arson odile "off across the bay"

== 5 Thin Ice
The ice cracks. [Gil](arson) screams. [Réal](lanct) crawls out to [Gil](arson). [Réal](lanct) weighs too much. Now two [men](arson+lanct) are in the water. [Odile](odile) has a ladder. [Huet](thief) has just been let out. [Huet](thief) holds the ladder. [Odile](odile) holds [Réal](lanct). [Réal](lanct) holds [Gil](arson). The game [warden](warden) holds a flask. Everybody is pulled ashore. [Gil](arson) has lost [his](arson) boots. In the cell [he](arson) cries for [Lise](twin1). [Lise](twin1) sends back [his](arson) hockey card. Fire likes everyone, says the [curé](cure) from [his](cure) bed. [Réal](lanct) has pneumonia. [Odile](odile) waters [Réal](lanct)'s plant. It dies.
- rescue? lanct arson "crawls out"
+ rescue odile+thief arson+lanct "pulled ashore"
- lose arson "lost his boots"
- arrest _ arson "In the cell"
- sad arson twin1 "cries for Lise"
+ breakup twin1 arson "sends back"
- ill lanct "pneumonia"
- help odile lanct "waters"

== 6 The Hook
While [her](odile) [partner](lanct) coughs, [Cyr](odile) goes back to the brine tank. Which of the two [Mrs Mowbrays](maud+wilma) can handle a cargo hook with the left hand? Neither; but [Maud](maud), once a [nurse](maud), recalls a left-handed [trucker](trucker) [whom](trucker) [her](maud) former [husband](harv) had thrown off the wharf for weighing the fish honestly. The [trucker](trucker)'s cab stands empty on the road to [Matane](@matane), the engine warm. On the seat lies a pay envelope with the stamp of the police station. The [sergeant](odile) puts it in [her](odile) boot and says nothing to the [chief](chief), [who](chief) is holding the door for [her](odile).
- colleague lanct odile "partner"
- ill lanct "coughs"
- investigate odile harv "back to the brine tank"
- reveal maud odile "recalls"
- married.past harv maud "former husband"
- quit.past trucker harv "thrown off the wharf"
+ discover odile chief "a pay envelope"
- reveal! odile chief "says nothing"

== 7 Wilma's Bath
[Wilma](wilma) is found in the bath with the radio, and only because [Maud](maud), come to quarrel about the silver, pulls the plug, in both senses, does the young [widow](wilma) live. From [her](wilma) hospital bed [she](wilma) tells [her](wilma) [rescuer](maud) what [she](wilma) has told nobody: [Mowbray](harv) was buying policemen by the case, and kept a list. It is baked, for safety, in salt dough, in the shape of a lobster. The [baker](baker), however, has sold the lobster to a Belgian [tourist](tourist), and the [tourist](tourist) has left for [Gaspé](@gaspe) with the ornament on [his](tourist) bonnet. [Odile](odile) goes after [him](tourist) at forty kilometres an hour.
- attack _ wilma "with the radio"
+ rescue maud wilma "pulls the plug"
- quarrel? maud wilma "come to quarrel"
- ill wilma "hospital bed"
+ reveal wilma maud "what she has told nobody"
- gift.past harv _ "buying policemen"
- create harv "kept a list"
- gift baker tourist "has sold"
- travel tourist "has left" @gaspe
- investigate odile tourist "goes after him"

== 8 Lobster
The [Belgian](tourist) is stopped twice, once by [Lanctôt](lanct), back on [his](lanct) feet, and once by a [man](trucker) in a wool cap [who](trucker) hits [him](tourist) with a thermos and rips off the lobster with [his](trucker) left hand. The game [warden](warden), after quite another poacher, sees it through [his](warden) field glasses. By radio [he](warden) guides [Odile](odile) to a hunting camp on the [York](@york). The [trucker](trucker) is lying on the floor, shot in the stomach; the stove is full of burnt salt. "[Roussy](chief)," says the dying [man](trucker), [who](trucker) put the hook into [Mowbray](harv) for six hundred dollars and was never paid the second half.
- recover lanct "back on his feet"
+ attack trucker tourist "hits him"
- steal trucker tourist "rips off the lobster"
- discover warden trucker "sees it"
- help warden odile "guides Odile"
- injure trucker chief "shot in the stomach"
- reveal trucker odile "Roussy"
+ kill.past trucker harv "put the hook"
- hire.past trucker chief "for six hundred dollars"
- betray.past chief trucker "never paid"

== 9 Acting Chief
With a dead [witness](trucker) and a burnt list, the [sergeant](odile) can prove nothing, and [Roussy](chief) knows it. [He](chief) relieves [her](odile) of duty for unauthorised use of a ladder. [He](chief) makes the [constable](lanct) hand over [his](lanct) notes; the younger [man](lanct) hands over a recipe for tarts. In the kitchen of the laid-off [miner](thief), where the five children do their homework, [Odile](odile), [Lanctôt](lanct), both [Mrs Mowbrays](maud+wilma) and the [vet](vet) sit down to think. [Lise](twin1) raises a hand. If the [chief](chief) pushed out [his](chief) own safe, [she](twin1) asks, where does one put a safe in winter? Under the ice shack, says [her](twin1) [father](thief). It is May.
- die.past trucker "dead witness"
+ quit odile chief "relieves her of duty"
- boss chief lanct "makes the constable"
- quit.past thief "laid-off"
- betray lanct chief "a recipe for tarts"
- steal.past chief _ "pushed out"
- parent thief twin1 "father"
+ reveal thief twin1 "Under the ice shack"

== 10 Low Water
At the lowest tide of the spring the [vet](vet)'s mare hauls something square out of the mud of the barachois. While [Huet](thief), once a [blaster](thief), sets a charge the size of a pea, a shot takes off [Blouin](vet)'s hat, and the next one hits the mare. [Roussy](chief) stands on the rail bridge with the deer rifle. [Maud](maud) throws herself on [Wilma](wilma), [Wilma](wilma) on the safe. It is the [constable](lanct) [who](lanct) fired only at cans [who](lanct) takes aim, shuts [his](lanct) eyes, and hits the [chief](chief) in the knee. Inside are the curling money and a carbon copy. [Roussy](chief) is handcuffed by the [sergeant](odile) [he](chief) suspended.
- find vet "hauls something square"
- attack chief vet "takes off"
- rescue maud wilma "throws herself"
- attack lanct chief "takes aim"
+ injure chief lanct "in the knee"
- discover _ chief "a carbon copy"
+ arrest odile chief "handcuffed"
- quit.past odile chief "suspended"

== 11 The Deputy Minister
The carbon has three names, and the third is that of the [deputy minister](depmin) [who](depmin) sent [Odile](odile) away. [She](odile) drives all night to [Quebec City](@quebec) with the copy in [her](odile) boot; at a diner in [Rimouski](@rimouski) somebody goes through [her](odile) car, and a [stranger](strang) with a good haircut offers [her](odile) an inspectorship for a scrap of paper. [She](odile) orders pie. Meanwhile [Gil Ahier](arson), out on bail, is seen with petrol by the courthouse. [Lise](twin1) gets there before the police and talks to the [fire-raiser](arson) for two hours, on the steps, about boots. [He](arson) gives [her](twin1) the can, and then himself up.
+ discover odile depmin "third is"
- move.past odile "sent Odile away"
- travel odile "drives all night" @quebec
- investigate _ odile "goes through her car"
- hire? odile strang "an inspectorship"
- reject odile strang "orders pie"
- help twin1 arson "talks to the fire-raiser"
- gift arson twin1 "the can"
+ arrest _ arson "himself up"

== 12 Curling
The trial fills the rink, there being no larger hall. [Roussy](chief), on crutches, gets life, and the [deputy minister](depmin)'s resignation is on the radio before lunch. The two [widows](maud+wilma) reopen the cannery as [Mowbray & Mowbray](#mowbray) and take on [Huet](thief) as foreman, with the freezer under [his](thief) care. [Lanctôt](lanct), a [sergeant](lanct) since Monday, carries the bags of the new [chief](odile) to the car; but the new [chief](odile) has only come to fetch [her](odile) plant pot. [Odile](odile) stays. The [baker](baker) sends over a tart with a raccoon in icing, and an apology to the [man](thief) [she](baker) swore against.
- arrest _ chief "gets life"
- quit depmin "resignation"
- colleague.start maud wilma "Mowbray & Mowbray"
+ create maud+wilma "reopen the cannery"
- hire thief maud+wilma "take on"
- hire lanct "a sergeant since Monday"
+ hire odile "new chief"
- gift baker odile "a tart"
- reconcile baker thief "an apology"
- accuse.past baker thief "swore against"
