%series Slack Water
%lang en
%genre teen drama in a New Zealand harbour town, encyclopaedia episode summaries
%cast aroha    | Aroha Pohatu; Aroha | f
%cast fletcher | Fletcher Dunne; Fletcher; Fletch | m
%cast tamsin   | Tamsin Vail; Tamsin; Tam | f
%cast zeph     | Zeph Lindgren; Zeph | m
%cast ihaia    | Ihaia Pohatu; Ihaia | m
%cast corinne  | Corinne Dunne; Corinne | f
%cast vail     | Principal Vail; Gerard Vail; Gerard | m
%cast hine     | Hine Pohatu; Hine; Constable Pohatu | f
%cast rewi     | Rewi | m
%cast sosefina | Sosefina; Fina | f
%cast coach    | Coach Brannigan; Brannigan | m
%cast lotte    | Lotte Lindgren; Lotte | f
%cast mamavail | Philippa Vail; Philippa | f
%cast dad      | - | m
%cast cook     | - | f
%cast pilot    | - | f
%cast driver   | - | m
%cast nurse    | - | f
%cast doctor   | - | m
%cast harbour  | - | m
%cast baby     | - | f

== 1 Neap
The night the ferry [captain](dad) goes overboard, [his](dad) [daughter](aroha) [Aroha Pohatu](aroha) is on the beach with a [boy](fletcher) [she](aroha) has been told to stay away from. [Fletcher Dunne](fletcher), just home from a year in a juvenile unit, swears [he](fletcher) saw lights on the reef; the local [constable](hine), [Aroha](aroha)'s own [mother](hine), [Hine](hine), takes [his](fletcher) statement without writing down a word. At the memorial, the Swedish exchange [student](zeph) [Zeph Lindgren](zeph) plays the organ, and [Tamsin Vail](tamsin), [daughter](tamsin) of the [principal](vail), holds [Aroha](aroha)'s hand so tightly that [her](tamsin) ring leaves a mark.
+ die dad "goes overboard"
- parent dad aroha "daughter"
- date aroha fletcher "on the beach"
- return fletcher "just home"
- arrest.past _ fletcher "juvenile unit"
- reveal fletcher hine "swears"
- discover fletcher "saw lights"
- parent hine aroha "mother"
- create zeph "plays the organ"
- parent vail tamsin "daughter of the principal"
- help tamsin aroha "holds Aroha's hand"

== 2 The Other Boat
No body, no wreck. [Aroha](aroha)'s older [brother](ihaia), [Ihaia](ihaia), quits [his](ihaia) engineering degree to skipper what remains of the family business, one leaking launch, and is too proud to accept the money that [Corinne Dunne](corinne), [owner](corinne) of the mussel farm, slides across the bar. [Corinne](corinne)'s [nephew](fletcher) is meanwhile made to sit alone in the school canteen, until [Zeph](zeph) puts down a tray opposite [him](fletcher). [Tamsin](tamsin) watches from the prefects' table; [she](tamsin) was [Fletcher](fletcher)'s [girl](tamsin) once, though the only people who know are [the two](fletcher+tamsin) of [them](fletcher+tamsin) and a [nurse](nurse) in [Nelson](@nelson).
- sibling aroha ihaia "brother"
- quit ihaia "quits"
- hire ihaia "skipper"
+ reject ihaia corinne "too proud"
- gift? corinne ihaia "slides across"
- kin corinne fletcher "nephew"
- sad fletcher "alone"
- meet fletcher zeph "puts down a tray"
+ couple.past fletcher tamsin "Fletcher's girl"

== 3 Lights
[Aroha](aroha) and [Fletch](fletcher) take a dinghy out to the reef and come back with half a lantern. It bears the stamp of the mussel farm. [He](fletcher) begs [her](aroha) not to show it to [her](aroha) [mother](hine), since [his](fletcher) [aunt](corinne) took [him](fletcher) in when nobody else would; against every instinct [she](aroha) hides it under [her](aroha) bed. There [Ihaia](ihaia) comes upon it. At rugby practice [Brannigan](coach), the [coach](coach), drops [Rewi](rewi), [his](coach) best kicker, for laughing at [Zeph](zeph)'s accent, and offers the place to [Zeph](zeph), [who](zeph) has never touched an oval ball.
- investigate aroha+fletcher "take a dinghy"
- return aroha+fletcher "come back"
+ find aroha+fletcher "half a lantern"
- parent hine aroha "mother"
- kin corinne fletcher "aunt"
- help.past corinne fletcher "took him in"
- reveal! aroha hine "hides it"
+ find ihaia "comes upon it"
- advisor coach rewi "coach"
- quit rewi coach "drops"
- hire? zeph coach "offers the place"

== 4 Spring Formal
[Ihaia](ihaia) sets fire to a Dunne barge. Only [Sosefina](sosefina), [who](sosefina) pulls pints at the wharf and has been sweet on [him](ihaia) since primary school, sees [him](ihaia) do it, and tells [Constable Pohatu](hine) that [he](ihaia) was with [her](sosefina) until dawn. The [constable](hine), looking at [her](hine) [son](ihaia)'s singed eyebrows, closes [her](hine) notebook. At the formal [Tamsin](tamsin) is crowned, dances with [Rewi](rewi), [her](tamsin) official [boyfriend](rewi), and throws up behind the marquee. [Aroha](aroha), following with a glass of water, is asked a question nobody has ever asked [her](aroha): "If [you](aroha) had a kid somewhere, would [you](aroha) look?"
+ attack ihaia corinne "sets fire"
- love sosefina ihaia "sweet on"
- discover sosefina ihaia "sees him do it"
- betray sosefina hine "until dawn"
- help sosefina ihaia "was with her"
- parent hine ihaia "son"
- find tamsin "crowned"
- date rewi tamsin "dances with"
- couple rewi tamsin "boyfriend"
- ill tamsin "throws up"
- help aroha tamsin "glass of water"
+ parent? aroha _ "kid"

== 5 Insurance
Who burned the barge? [Corinne](corinne) says kids, the insurers say [Corinne](corinne), and [Fletcher](fletcher) is hauled out of chemistry by two detectives from the city, there being no one in town with a better record. Nobody is surprised, least of all [he](fletcher). [Zeph](zeph) alone gives [him](fletcher) an alibi, an invented one, involving a Bergman film. [Aroha](aroha), [who](aroha) by now has put two and two together about [her](aroha) [brother](ihaia), says nothing. In the evening [she](aroha) is kissed by the [suspect](fletcher), released and grateful, and cannot kiss [him](fletcher) back for shame.
- attack.past _ corinne "burned"
- accuse corinne _ "says kids"
- accuse _ corinne "insurers say"
+ arrest _ fletcher "hauled out"
- rescue zeph fletcher "alibi"
- betray zeph "invented"
- discover aroha ihaia "two and two together"
- sibling aroha ihaia "brother"
- betray aroha fletcher "says nothing"
- kiss aroha fletcher "kissed"
- happy fletcher "grateful"
- kiss! aroha fletcher "cannot kiss"
- sad aroha "shame"

== 6 Kicking Tee
[Zeph](zeph) wins the derby with a kick described in the paper as illegal in spirit. Carried off the field, [he](zeph) finds [Rewi](rewi)'s fist waiting in the showers, then, some seconds after it, [Rewi](rewi)'s mouth. Neither [boy](rewi+zeph) mentions it on the bus. [Tamsin](tamsin), searching [her](tamsin) [father](vail)'s study for the adoption papers, comes across letters of a different kind, all signed C. The [headmaster](vail) has been meeting [Corinne Dunne](corinne) at the yacht club since before the flood. Does [her](tamsin) [mother](mamavail) know? [Philippa](mamavail), arranging dahlias, asks [her](tamsin) not to slam doors.
- find zeph "wins"
- attack rewi zeph "fist"
+ kiss rewi zeph "mouth"
- reveal! rewi+zeph "Neither boy mentions"
- investigate tamsin "searching"
- parent vail tamsin "father"
+ affair corinne vail "meeting"
- cheat vail mamavail "meeting"
- discover tamsin corinne+vail "comes across"
- parent mamavail tamsin "mother"
- discover? mamavail vail "know"

== 7 Half a Lantern
Torn between [her](hine) oath and [her](hine) blood, [Hine](hine) drives [Ihaia](ihaia) to the cells herself, then turns round at the bridge and drives [him](ihaia) home. [She](hine) has lost a [husband](dad), [she](hine) tells [him](ihaia); [she](hine) will not lose anyone else this year. The lantern is gone from under the bed. [Aroha](aroha) accuses [Fletcher](fletcher), [who](fletcher) in turn, having just heard from [Sosefina](sosefina) who burned the barge, accuses [her](aroha), and [they](aroha+fletcher) part on the jetty as [strangers](aroha+fletcher). In fact it was [Sosefina](sosefina), tidying, [who](sosefina) gave the thing to the [harbourmaster](harbour), and the [harbourmaster](harbour) has rowed it out to sea.
- sad hine "Torn"
- arrest! hine ihaia "turns round"
- married.past dad hine "husband"
- die.past dad "lost a husband"
- lose aroha "gone"
- reveal sosefina fletcher "heard from Sosefina"
- accuse aroha fletcher "accuses Fletcher"
- attack.past ihaia corinne "burned"
- accuse fletcher aroha "accuses her"
+ breakup aroha fletcher "part"
- gift sosefina harbour "gave"

== 8 Midwinter Swim
Forty pupils run into the sea for charity and thirty-nine come out. It is [Lotte](lotte), [Zeph](zeph)'s visiting [sister](lotte), [who](lotte) has gone under; [Rewi](rewi) dives three times before [he](rewi) has [her](lotte) by the plait. [She](lotte) opens [her](lotte) eyes, says something in Swedish and falls for [him](rewi) on the spot. [Zeph](zeph), [who](zeph) has to interpret, leaves out the best part. [Tamsin](tamsin) confronts [Corinne](corinne) among the mussel lines and is told that [she](tamsin), of all people, ought to understand how one can love someone and keep it in a drawer. So the [older](corinne) of [the two](corinne+tamsin) knows about [Nelson](@nelson).
- sibling lotte zeph "sister"
- travel lotte "visiting"
+ rescue rewi lotte "dives"
- recover lotte "opens her eyes"
- love.start lotte rewi "falls for"
- help zeph lotte "interpret"
- quarrel corinne tamsin "confronts"
- love corinne vail "love someone"
+ discover.past corinne tamsin "knows about"

== 9 Nelson
[Aroha](aroha) borrows the launch, [Tamsin](tamsin) the petty cash, and [the pair](aroha+tamsin) sail across the bay. The [nurse](nurse) remembers [Tam](tamsin), and breaks three rules in one breath: a [girl](baby), adopted, by people from the same town as the [mother](tamsin). On the way home the engine dies. Adrift all night, [Tamsin](tamsin) tells it from the start: how [Fletcher](fletcher) stole the car to get [her](tamsin) to the hospital, and took the blame and the year inside without ever saying why. [Aroha](aroha) is silent till morning. What [she](aroha) took for a criminal has been, all along, a gentleman.
- steal tamsin _ "petty cash"
+ travel aroha+tamsin "sail" @nelson
- reveal nurse aroha+tamsin "breaks three rules"
- parent tamsin baby "mother"
- birth.past tamsin baby "a girl"
- parent _ baby "adopted"
- return aroha+tamsin "way home"
+ reveal tamsin aroha "tells it"
- steal.past fletcher _ "stole"
- help.past fletcher tamsin "took the blame"
- arrest.past _ fletcher "year inside"
- reveal! fletcher "without ever saying"
- discover aroha fletcher "gentleman"

== 10 Scrum
[Brannigan](coach) walks in on [Rewi](rewi) and [Zeph](zeph) in the kit room and, after a pause, asks [them](rewi+zeph) to lock the door next time. [He](coach) tells no one; the wall of the gymnasium, by Monday, tells everyone, in red paint. [Rewi](rewi)'s answer is to hit the nearest [person](lotte), [who](lotte) happens to be [Lotte](lotte), with a swinging door, by accident. [Her](lotte) [brother](zeph) sits with [her](lotte) while a [doctor](doctor) sets [her](lotte) nose. It is not the nose that [she](lotte) is crying about. [Aroha](aroha) waits outside the mussel sheds to apologise, but the [one](fletcher) [she](aroha) has wronged left on the noon bus.
- discover coach rewi+zeph "walks in on"
- reveal! coach "tells no one"
+ reveal _ rewi+zeph "tells everyone"
- injure lotte rewi "hit"
- sibling lotte zeph "brother"
- treat lotte doctor "sets her nose"
- sad lotte "crying"
- reconcile? aroha fletcher "apologise"
- betray.past aroha fletcher "wronged"
+ flee fletcher "noon bus"

== 11 Hitch
Hitching south, [Fletcher](fletcher) is picked up by a lorry [driver](driver) [who](driver) talks of nothing but a [man](dad) fished out of the strait in autumn, alive, speechless, with a ferry tattooed on [his](dad) forearm. The [boy](fletcher) makes [him](driver) stop the lorry. In town, [Philippa Vail](mamavail) announces over Sunday roast that [she](mamavail) is leaving for [Auckland](@auckland), that [she](mamavail) has known about the yacht club for years, and that the only thing [she](mamavail) cannot forgive [her](mamavail) [husband](vail) is having fobbed off [their](mamavail+vail) [grandchild](baby) on [his](vail) [mistress](corinne)'s [cook](cook). [Tamsin](tamsin) drops the gravy. The [cook](cook) at the mussel farm is [Sosefina](sosefina)'s [mother](cook).
- travel fletcher "Hitching"
- meet driver fletcher "picked up"
- rescue.past _ dad "fished out"
+ reveal driver fletcher "talks of nothing but"
+ breakup mamavail vail "leaving for"
- discover.past mamavail vail "has known"
- married mamavail vail "husband"
- reconcile! mamavail vail "cannot forgive"
- kin baby mamavail+vail "grandchild"
- reveal mamavail tamsin "announces"
- travel? mamavail "leaving" @auckland
- gift.past vail cook "fobbed off"
- affair corinne vail "mistress's"
- boss corinne cook "cook"
- parent cook sosefina "mother"

== 12 Little Sister
The [toddler](baby) [whom](baby) [Sosefina](sosefina) has been carrying around the wharf all season as [her](sosefina) baby [sister](baby) is [Tamsin](tamsin)'s. [Fina](sosefina) did not know; when [Tamsin](tamsin) appears at the gate, white as chalk, [she](sosefina) takes it for a quarrel about [Rewi](rewi). It takes [Ihaia](ihaia), in between [them](sosefina+tamsin), a whole pot of tea to set it straight. "[I](tamsin) don't want to take [her](baby)," says [Tamsin](tamsin) at last. "[I](tamsin) want to learn [her](baby) favourite song." [Ihaia](ihaia) walks [Sosefina](sosefina) home, thanks [her](sosefina) for the alibi, two seasons late, and asks if [she](sosefina) would repeat the night that never was.
+ parent tamsin baby "Tamsin's"
- sibling baby sosefina "sister"
- discover! sosefina "did not know"
- quarrel! sosefina tamsin "quarrel"
- reveal ihaia sosefina "set it straight"
- abduct! tamsin baby "don't want to take"
- help.past sosefina ihaia "alibi"
+ date? ihaia sosefina "asks if"

== 13 Ward Six
The [man](dad) with the ferry on [his](dad) arm does not turn [his](dad) head when [Fletcher](fletcher) says [his](dad) name; [he](dad) does when the [boy](fletcher) says [Aroha](aroha)'s. The call reaches [Hine](hine) at the desk. [She](hine), [her](hine) [son](ihaia) and [her](hine) [daughter](aroha) drive through the night, the three of [them](aroha+hine+ihaia) singing so as not to hope. At dawn [Aroha](aroha) runs past [her](aroha) [father](dad)'s open door, straight into [Fletcher](fletcher), and says everything in the wrong order: sorry, thank [you](fletcher), [Tamsin](tamsin) told [me](aroha), don't ever get on a bus again. [He](fletcher) turns [her](aroha) round by the shoulders. Go in, [he](fletcher) says.
+ find fletcher dad "says his name"
- reveal _ hine "call"
- parent hine ihaia "son"
- parent dad+hine aroha "daughter"
- travel aroha+hine+ihaia "drive"
- reveal.past tamsin aroha "told me"
+ reconcile aroha fletcher "sorry"

== 14 Spring Tide
The [captain](dad) regains [his](dad) words one at a time, and the fourth is "[Vail](vail)". The lights on the reef were a signal: for a year the [principal](vail) had been landing untaxed whisky at [his](vail) [lover](corinne)'s farm, without [her](corinne) knowledge. [Constable Pohatu](hine) takes [him](vail) out of assembly in handcuffs, past [his](vail) [daughter](tamsin), [who](tamsin) does not look up from the nursery rhyme [she](tamsin) is copying out. [Corinne](corinne) sells the farm to [her](corinne) [arsonist](ihaia) for a dollar. [Zeph](zeph), due to fly back to [Malmö](@malmo), is on the plane when a [kicker](rewi) in full kit bursts through the gate. The [captain](pilot) of the plane, a patient [woman](pilot), opens the door.
- recover dad "regains his words"
- betray.past vail corinne "without her knowledge"
- affair.past corinne vail "lover's"
+ accuse dad vail "fourth"
+ arrest hine vail "handcuffs"
- parent vail tamsin "daughter"
- gift corinne ihaia "sells"
- attack.past ihaia corinne "arsonist"
- travel? zeph "fly back" @malmo
- return rewi zeph "bursts through"
