%series Semaphore Beach Road
%lang en
%genre daily family soap in Adelaide, a private station's breathless programme notes
%cast delwyn  | Delwyn Kouris; Delwyn; Mrs Kouris | f
%cast spiro   | Spiro Kouris; Spiro | m
%cast arabella| Bella | f
%cast thanos  | Thanos | m
%cast yaya    | Yaya Kouris; Yaya | f
%cast rourkie | Brodie Haslam; Brodie | m
%cast haslam  | Warwick Haslam; Warwick; Haslam | m
%cast ines    | Philippa Haslam; Philippa | f
%cast nurse   | Tuyet | f
%cast gp      | Dr Sandhu | m
%cast stranger| - | f
%cast coralee | Coralee | f
%cast cop     | - | f
%cast solicitor | - | m
%cast jock    | - | m
%cast kouris  | Kourises | g

== 1
Twenty-five years without a cross word, or so the whole beach believes! But on the night of the silver wedding, [Delwyn](delwyn) reaches into [Spiro](spiro)'s dinner jacket for a handkerchief and pulls out a school photograph. Who is the [girl](coralee)? [Spiro](spiro) swears [he](spiro) has never set eyes on [her](coralee). Down on the jetty [their](delwyn+spiro) [daughter](arabella) [Bella](arabella) falls into the arms of [Brodie Haslam](rourkie), of all the boys in [Semaphore](@semaphore) the one [son](rourkie) of the family's bitterest [foe](haslam) …
- married delwyn spiro "silver wedding"
- celebrate delwyn+spiro "silver wedding"
+ discover delwyn coralee "pulls out"
- betray spiro delwyn "swears"
- parent delwyn+spiro arabella "daughter"
+ love arabella rourkie "falls into the arms"
- parent haslam rourkie "son"
- enemy delwyn+spiro haslam "bitterest foe"

== 2
[Brodie](rourkie) will not hear of hiding: [he](rourkie) walks [Bella](arabella) home in broad daylight, past [his](rourkie) own [father](haslam)'s fish market. [Warwick Haslam](haslam) sees red and orders the [boy](rourkie) to drop [her](arabella) by Friday or look for a bed elsewhere. [Spiro](spiro), too, blows up, while [Yaya](yaya), [who](yaya) has eighty-one years behind [her](yaya) and no patience ahead, slips [her](yaya) [granddaughter](arabella) the key to the boat shed. [Delwyn](delwyn)'s hands shake: the [girl](coralee) in the picture has [Spiro](spiro)'s ears!
+ date arabella rourkie "walks Bella home"
- parent haslam rourkie "father"
- sad haslam rourkie "sees red"
+ threaten haslam rourkie "look for a bed elsewhere"
- sad spiro arabella "blows up"
- kin arabella yaya "granddaughter"
- gift yaya arabella "slips"
- sad delwyn "hands shake"

== 3
Shock at the medical centre! [Yaya](yaya) keels over in the queue, and [Dr Sandhu](gp) wants the heart looked at by people with bigger machines. [Nurse Tuyet](nurse), sweet on [Thanos](thanos) since the day [he](thanos) brought in [his](thanos) own thumb on ice, never leaves the old [lady](yaya)'s side. [Delwyn](delwyn) has meanwhile given the school badge to a private [detective](cop). And [Spiro](spiro)? [He](spiro) sends money to a post-office box in [Whyalla](@whyalla), as [he](spiro) has done every month for sixteen years.
+ ill yaya "keels over"
- treat yaya gp "wants the heart looked"
- love nurse thanos "sweet on"
- injure.past thanos "his own thumb"
- help nurse yaya "never leaves"
- hire cop delwyn "given the school badge"
+ gift spiro _ "sends money"

== 4
The [detective](cop) comes back with an envelope, and [Delwyn](delwyn)'s world caves in: the [girl](coralee) is called [Coralee](coralee), and the space for a father has been filled in with [her](delwyn) own [husband](spiro)'s name! Out [he](spiro) goes, with [his](spiro) shirts after [him](spiro). [Thanos](thanos) puts [his](thanos) [father](spiro) up on the prawn trawler. Only [Bella](arabella) is none the wiser, for [she](arabella) has spent the night in the boat shed, and not by herself.
- reveal cop delwyn "comes back with"
+ parent spiro coralee "father"
- sad delwyn "world caves in"
- married delwyn spiro "husband"
+ breakup delwyn spiro "Out he goes"
- parent spiro thanos "his father"
- housemate.start spiro thanos "puts his father up"
- discover! arabella _ "none the wiser"
- sex arabella rourkie "not by herself"

== 5
What is [Warwick Haslam](haslam) up to? Behind closed blinds [he](haslam) and [Spiro](spiro)'s own [solicitor](solicitor) cook up a bill of sale that would hand the [Kourises](kouris)' cannery to [Haslam](haslam) for a song. [Philippa](ines), [his](haslam) elegant [wife](ines), listens at the keyhole and for once does not look the other way. [She](ines) rings [Delwyn](delwyn), [whom](delwyn) [she](ines) has not spoken to since [they](delwyn+ines) shared a desk in Year Nine. Too late? The signature is already dry …
- advisor solicitor spiro "solicitor"
+ betray haslam+solicitor spiro "cook up"
- steal? haslam kouris "for a song"
- married haslam ines "wife"
- discover ines haslam+solicitor "listens at the keyhole"
+ reveal ines delwyn "rings"

== 6
It's a yes from the hospital and a no from the test strip, or the other way round: [Bella](arabella) is expecting! [She](arabella) means to tell [Brodie](rourkie) at sunset, but [his](rourkie) [father](haslam) has packed [him](rourkie) off to [Port Lincoln](@portlincoln) on a tuna boat. [Tuyet](nurse), holding [Bella](arabella)'s hair and then [her](arabella) secret, is the only [one](nurse) in the know. On the doorstep of the cannery stands a [schoolgirl](coralee) with a rucksack and [Spiro](spiro)'s ears. "Are [you](delwyn) [Mrs Kouris](delwyn)?"
+ pregnant arabella rourkie "expecting"
- reveal? arabella rourkie "means to tell"
- parent haslam rourkie "his father"
- travel rourkie "packed him off" @portlincoln
- help nurse arabella "holding Bella's hair"
- reveal arabella nurse "in the know"
+ meet coralee delwyn "On the doorstep"

== 7
[Coralee](coralee)'s [mother](stranger) has died, and there is nobody else. [Delwyn](delwyn) shuts the door, counts to ten, opens it again and makes up a bed. [Spiro](spiro), let in to meet the [daughter](coralee) [he](spiro) has only ever paid for, bursts into tears, as does [Thanos](thanos), [who](thanos) has wanted a little [sister](coralee) to tease now that [Bella](arabella) hits back. But [Bella](arabella) goes for the [newcomer](coralee): [her](coralee) arrival has cost [them](arabella+delwyn+spiro+thanos) everything!
+ die.past stranger "has died"
- parent stranger coralee "mother"
- housemate.start coralee delwyn "makes up a bed"
- meet coralee spiro "let in to meet"
- parent spiro coralee "daughter"
- happy spiro+thanos coralee "bursts into tears"
- sibling coralee thanos "little sister"
+ quarrel arabella coralee "goes for"
- accuse arabella coralee "cost them everything"

== 8
Storm over the gulf! [Brodie](rourkie) goes overboard within sight of home; the lifeboat that fishes [him](rourkie) out has [Thanos](thanos) at the helm. So a [Haslam](rourkie) owes a [Kouris](thanos) [his](rourkie) life. [He](rourkie) lies in intensive care, [Tuyet](nurse) on duty, [Bella](arabella) outside the glass. And [his](rourkie) [mother](ines), seeing the [girl](arabella) lay a palm on [her](arabella) own stomach, puts two and two together. Will [Philippa](ines) hold [her](ines) peace?
- injure rourkie "in intensive care"
+ rescue thanos rourkie "fishes him out"
- treat rourkie nurse "on duty"
- parent ines rourkie "mother"
+ discover ines arabella "two and two together"
- reveal? ines _ "hold her peace"

== 9
[She](ines) won't. In the visitors' kitchen [Philippa](ines) lays it all before [Warwick](haslam): the baby, the forged bill of sale, and [her](ines) wedding ring. The [king](haslam) of the fish market is left with a cold coffee. [Spiro](spiro)'s [solicitor](solicitor), tipped off, makes a run for the airport and gets as far as the taxi rank, where a [constable](jock) relieves [him](solicitor) of [his](solicitor) luggage. Cuffed, [he](solicitor) names [Haslam](haslam) as the brain. Cannery saved, [Kourises](kouris) … not quite.
+ reveal ines haslam "lays it all before"
- pregnant arabella "baby"
+ breakup ines haslam "wedding ring"
- advisor solicitor spiro "solicitor"
- flee solicitor "makes a run for"
- arrest jock solicitor "Cuffed"
- accuse solicitor haslam "names Haslam"

== 10
[Brodie](rourkie) opens [his](rourkie) eyes, hears that [he](rourkie) is going to be a father, and shuts them again, grinning. [Bella](arabella) has found someone to share the wait with: [Coralee](coralee), [whom](coralee) [she](arabella) could have scratched, plaits [her](arabella) hair and tells [her](arabella) about [Whyalla](@whyalla). [Yaya](yaya), back on [her](yaya) feet against medical advice, corners [Delwyn](delwyn) with a confession: [she](yaya) knew about [her](yaya) [son](spiro)'s other [child](coralee) from the first. Whom can [Delwyn](delwyn) still trust?
- recover rourkie "opens his eyes"
- discover rourkie arabella "hears that"
- pregnant arabella rourkie "a father"
- happy rourkie arabella "grinning"
+ reconcile arabella coralee "plaits her hair"
- recover yaya "back on her feet"
+ reveal yaya delwyn "confession"
- parent yaya spiro "son"
- betray.past yaya delwyn "knew about"

== 11
Heartbreak at dawn: [Yaya](yaya) does not wake up. The [family](arabella+coralee+delwyn+spiro+thanos) that [her](yaya) last sentence had set at odds stands hand in hand around the bed, [Delwyn](delwyn), [Spiro](spiro), [Thanos](thanos), [Bella](arabella) and, a step behind, [Coralee](coralee), until [Delwyn](delwyn) draws [her](coralee) into the ring. After the funeral [Thanos](thanos) cries on [Tuyet](nurse)'s shoulder and notices, at last, whose shoulder it is! [Warwick](haslam), out on bail, waits by the gate with a petrol can …
+ die yaya "does not wake up"
- sad arabella+coralee+delwyn+spiro+thanos yaya "Heartbreak"
- help delwyn coralee "draws her into"
- help nurse thanos "shoulder"
+ love.start thanos nurse "at last"
- arrest.past _ haslam "out on bail"
- attack? haslam _ "petrol can"

== 12
Will the cannery burn? [Brodie](rourkie), on crutches, plants himself before [his](rourkie) [father](haslam) and the match goes out. The old [man](haslam) lets himself be led off by the [constable](jock) [who](jock) once bought mullet from [him](haslam). Inside, among the tins, a wedding is going on without the groom, but [Bella](arabella) waits, eight months round, and gets [him](rourkie). [Delwyn](delwyn) gives [Spiro](spiro) the first dance. The shirts may come home; the [husband](spiro), [she](delwyn) says, by instalments!
+ rescue rourkie _ "plants himself before"
- parent haslam rourkie "father"
- arrest jock haslam "led off"
+ wedding arabella rourkie "wedding"
- pregnant arabella "eight months round"
- reconcile? delwyn spiro "the first dance"
- married delwyn spiro "husband"
