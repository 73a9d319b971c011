%series Take Forty
%lang en
%genre showbiz soap on a Lagos film lot, gossip-site recaps
%cast ronke   | Ronke Adebayo; Ronke | f
%cast zina    | Zina Okoro; Zina | f
%cast uche    | Uche Okoro; Uche | m
%cast chief   | Chief Adebayo; Adebayo | m
%cast blessing | Blessing | f
%cast tari    | Tari | n
%cast dayo    | Dayo | m
%cast halima  | Halima | f
%cast mamauche | Mama Okoro | f
%cast bassey  | Bassey | m
%cast nurse   | - | f
%cast reporter | - | m
%cast infant  | - | f

== 1 Rolling
The [director](uche), [Uche Okoro](uche), wants tears; the [star](ronke), [Ronke Adebayo](ronke), wants [her](ronke) money; the [producer](chief), [who](chief) happens to be [Ronke](ronke)'s [husband](chief), wants lunch. Take nineteen ends when the leading [lady](ronke) empties a real glass over [her](ronke) on-screen [rival](zina), [Zina](zina), [who](zina) happens to be the [director](uche)'s [wife](zina). Keep up! On the side, [Blessing](blessing), the [stand-in](blessing), has done the weeping for the light meter, and half the crew is still blowing its nose.
- married chief ronke "Ronke's husband"
- boss chief uche "producer"
+ attack ronke zina "empties a real glass"
- enemy ronke zina "rival"
- married uche zina "director's wife"
- create blessing "done the weeping"

== 2 The Generator
Power goes at nine and doesn't return till dawn. When the lights come on, the [producer](chief)'s [wife](ronke) is asleep on the throne, alone; the [director](uche)'s is in the wardrobe truck, and not alone. [Dayo](dayo), the male [lead](dayo), says [they](dayo+zina) were running lines. "In whose wig?" asks [Tari](tari) from make-up, [who](tari) misses nothing and sells most of it. The [reporter](reporter) pays in cash. By noon [Uche](uche) has read about [his](uche) [wife](zina) and [his](uche) leading [man](dayo) on four phones, none of them [his](uche) own.
- married chief ronke "wife"
- married uche zina "his wife"
+ affair dayo zina "not alone"
- cheat zina uche "not alone"
- betray dayo _ "running lines"
+ reveal tari reporter "sells most of it"
- gift reporter tari "pays in cash"
- discover uche dayo+zina "has read about"

== 3 Stand-In
[He](uche) doesn't shout. [He](uche) rewrites. In the new script the role played by [his](uche) [wife](zina) is eaten by a crocodile in scene two, and the part of the lover is cut to a cough. The [two](dayo+zina) thus punished laugh about it in public. But somebody has to be torn from the river, and since [Zina](zina) won't wet [her](zina) hair and [Ronke](ronke) can't swim, it's the [stand-in](blessing). The [director](uche) goes in after [her](blessing) himself when the rope snaps. [Blessing](blessing) coughs up half the lagoon and asks whether it was in focus.
- create uche "rewrites"
- married uche zina "wife"
- happy dayo+zina "laugh"
+ rescue uche blessing "goes in after her"
- ill blessing "coughs up"

== 4 Mother of the Director
[Mama Okoro](mamauche) arrives with yams to inspect. [She](mamauche) inspects [her](mamauche) [daughter-in-law](zina) for two minutes, the make-up [artist](tari) for ten, and the [girl](blessing) in the wet wrapper for the whole of lunch. "That is the [one](blessing)," [she](mamauche) tells [her](mamauche) [son](uche). "But [I](uche) am married, [Mama](mamauche)." "To that? [I](mamauche) have seen the phone." Meanwhile the other [couple](chief+ronke) on the lot is marking twenty years with a cow, a band and a speech in which the [husband](chief) thanks everyone but [her](ronke).
- travel mamauche "arrives"
- investigate mamauche blessing+tari+zina "inspects"
- kin mamauche zina "daughter-in-law"
- discover.past mamauche zina "seen the phone"
- parent mamauche uche "son"
- engaged? blessing uche "That is the one"
- married uche zina "I am married"
+ celebrate chief+ronke "marking twenty years"
- married chief ronke "the husband"

== 5 Cheque
It bounces. The [chief](chief) has no more oil, no more friends and, as [Halima](halima), the [accountant](halima), finds at three in the morning, no more film: [he](chief) has sold the thing, all forty reels, to two people. [She](halima) ought to go to the police. [She](halima) goes to the [star](ronke), instead, having watched [her](ronke) every Sunday since [she](halima) was six. The [wife](ronke) of the [crook](chief) takes off one earring, then the other, and asks what payroll comes to. It comes to both.
- lose.past chief "no more oil"
+ discover halima chief "finds"
- betray.past chief _ "to two people"
- reveal! halima _ "ought to go"
+ reveal halima ronke "goes to the star"
- married chief ronke "wife of the crook"
- gift ronke _ "takes off one earring"

== 6 Strike
No yam, no scene. [Bassey](bassey), [gaffer](bassey) and shop [steward](bassey), pulls every plug; the male [lead](dayo) crosses the line in a limousine and has four flat tyres by lunchtime. [His](dayo) [lover](zina) walks. It's the first time anyone's seen [her](zina) on foot, and as [she](zina)'s sick twice between gate and trailer, [Tari](tari) does not need to be told. This one, though, the make-up [artist](tari) does not sell. [Tari](tari) wipes [her](zina) mouth, powders [her](zina) nose and inquires which of the two [men](dayo+uche) [she](zina) means to tell.
- attack _ dayo "four flat tyres"
- couple dayo zina "lover"
- ill zina "sick twice"
+ discover tari zina "does not need to be"
+ pregnant zina "sick twice"
- reveal! tari _ "does not sell"
- help tari zina "wipes her mouth"

== 7 Two Wives, One Car
[Ronke](ronke) is leaving [her](ronke) [husband](chief), [Zina](zina) has been left by [her](zina) own, and there's one taxi. Four hours on Third Mainland Bridge do what nineteen takes could not. The [elder](ronke) learns that the glass ruined a dress on loan; the [younger](zina), that the [other](ronke) has been throwing real glasses since [her](ronke) own time as an understudy, when somebody threw one at [her](ronke). [They](ronke+zina) run out of petrol and of enmity at about the same time. The driver asks for a selfie with the two [friends](ronke+zina).
- married chief ronke "husband"
+ breakup ronke chief "is leaving"
+ breakup uche zina "has been left by"
- reveal zina ronke "a dress on loan"
- attack.past _ ronke "threw one at her"
+ reconcile ronke zina "of enmity"
- friend.start ronke zina "friends"

== 8 New Management
Who owns the film? A court says: neither buyer, but whoever pays the crew. Enter the new [producer](ronke), bare-eared, in [her](ronke) [husband](chief)'s chair. [Her](ronke) first decision is to keep the [director](uche), the second to fire the male [lead](dayo). "[You](ronke)'ll never work with [me](dayo) again," cries [Dayo](dayo), a promise [she](ronke) has in writing. The former [producer](chief) is spotted at the airport, dressed as a nun. Is it the beard? It's the beard. [Halima](halima), [who](halima) has run after [him](chief) in office shoes, sits on [his](chief) suitcase till the officers come.
+ hire ronke "new producer"
- hire uche ronke "keep the director"
+ quit dayo ronke "fire the male lead"
- married chief ronke "husband's"
- flee chief "at the airport"
- arrest halima chief "sits on"

== 9 Continuity
With no lead, no lover and eleven scenes to go, [Uche](uche) plays the part himself, opposite the [stand-in](blessing), since [Zina](zina) is by now four months gone and the crocodile has been paid. "Look at [her](blessing) as if [you](uche)'d just fished [her](blessing) out," calls the [producer](ronke) from the monitor. [He](uche) does. [They](blessing+uche) go on looking after "Cut", and after lunch. The continuity girl has to write down a kiss that isn't in the script, with the time. [Zina](zina), feet up on the throne, says that [she](zina) has seen worse acting, and that it was [her](zina) own.
- create blessing+uche "plays the part"
- pregnant zina "four months gone"
+ love blessing uche "go on looking"
+ kiss blessing uche "a kiss"
- betray.past zina _ "worse acting"

== 10 Paternity
Everyone does the sum on their fingers. The [ex](dayo), jobless, claims the [child](infant) on a podcast; the [husband](uche), not yet an [ex](uche), says nothing. [Mama Okoro](mamauche) takes a bus, sits down by the pregnant [woman](zina), [whom](zina) [she](mamauche) has never liked, and lays two hands on the matter. "[Dayo](dayo)'s," says the old [lady](mamauche), with relief. "Eat." The [patient](zina) eats. In return [she](zina) signs, on a yam leaf for want of paper, that [he](uche) may have [his](uche) divorce. A proverb says the yam is patient. It doesn't say with whom.
- ex dayo zina "ex"
- parent? dayo infant "claims the child"
- married uche zina "husband"
+ discover mamauche zina "lays two hands"
+ pregnant zina dayo "Dayo's"
- help mamauche zina "Eat"
- divorce? uche zina "his divorce"

== 11 Premiere
Red carpet, power cut. In the dark somebody snatches the only print, and is brought down in the aisle by a [nurse](nurse) [who](nurse) had come for the air-conditioning. It is the [chief](chief), out on bail. [His](chief) estranged [wife](ronke) looks down at [him](chief) by the light of four hundred phones. [She](ronke) could have [him](chief) taken away. [She](ronke) has [him](chief) seated, row one, between two policemen, to watch what [he](chief) sold. [He](chief) weeps at the river. [He](chief) asks who [she](blessing) is, the wet [one](blessing), and the [star](ronke) of nine sequels hears herself reply: "[My](ronke) [successor](blessing)."
+ steal chief _ "snatches the only print"
- attack nurse chief "brought down"
- arrest.past _ chief "out on bail"
- arrest! ronke chief "taken away"
- married chief ronke "estranged wife"
- sad chief "weeps"
+ reveal ronke chief "My successor"

== 12 That's a Wrap
[Zina](zina) is delivered of a [girl](infant) in the ambulance, with the [ex-rival](ronke) breathing for both and the make-up [artist](tari) keeping the mascara dry; the [father](dayo) turns up at the ward with a teddy in a wig, and is not sent home. The new [star](blessing) gets a glass of water thrown at [her](blessing) by a newcomer, and is touched. [Her](blessing) [director](uche), a free [man](uche) since Tuesday, has put a ring in the clapperboard. [Mama Okoro](mamauche) closes it on [his](uche) thumb. Take two! [Halima](halima) does the books for the new firm, [Ronke & Tari](#ronketari). All cheques clear.
+ birth zina infant "delivered of a girl"
- enemy.past ronke zina "ex-rival"
- help ronke+tari zina "breathing for both"
- parent dayo infant "father"
- reconcile? dayo zina "not sent home"
- attack _ blessing "thrown at her"
- boss uche blessing "Her director"
- divorce.past uche zina "a free man"
+ propose uche blessing "ring in the clapperboard"
- create ronke+tari "new firm" #ronketari
