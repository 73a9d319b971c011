%series Statehouse Road
%lang en
%genre political thriller, Nairobi, encyclopaedia episode summaries in long sentences
%cast wambui | Governor Wambui Kariuki; Wambui Kariuki; Wambui | f
%cast otieno | Otieno Were; Otieno | m
%cast zawadi | Zawadi Kariuki; Zawadi | f
%cast njoroge | Njoroge Kariuki; Njoroge | m
%cast achieng | Achieng Were; Achieng | f
%cast salim | Salim Bakari; Salim; Bakari | m
%cast lenana | Lenana | m
%cast mercy | Mercy Chebet; Chebet; Mercy | f
%cast nasser | Nasser | m
%cast editor | Ruth Mutua; Mutua | f
%cast senator | Senator Barasa; Barasa | m
%cast cook | - | f
%cast sniper | - | m
%cast wdriver | - | m
%cast comm | - | m
%cast prisoner | - | m
%cast husband | - | m
%cast ldaughter | - | f

== 1
On the night that [Wambui Kariuki](wambui), a widowed [headmistress](wambui), is elected governor against all forecasts, [her](wambui) campaign [manager](otieno), [Otieno Were](otieno), is offered two million shillings by the beaten [incumbent](senator), [Senator Barasa](senator), to lose a ballot box, and shows [him](senator) the door; [he](otieno) does not, however, mention the matter to [his](otieno) [boss](wambui). [Her](wambui) [brother-in-law](njoroge), [Njoroge](njoroge), [who](njoroge) had counted on running the county through [her](wambui), finds that the [chief](otieno) of staff will be [Otieno](otieno). [Her](wambui) [daughter](zawadi), [Zawadi](zawadi), absent from the celebrations, is with [Nasser](nasser), the [senator](senator)'s [son](nasser), in the back row of a cinema.
+ hire wambui "elected"
- married.past _ wambui "widowed"
- colleague otieno wambui "campaign manager"
- enemy senator wambui "beaten incumbent"
- betray? otieno wambui "lose a ballot box"
- reject otieno senator "shows him the door"
- reveal! otieno wambui "does not, however, mention"
- boss wambui otieno "boss"
- kin njoroge wambui "brother-in-law"
- hire otieno wambui "chief of staff"
- parent wambui zawadi "daughter"
- celebrate wambui "celebrations"
- parent senator nasser "son"
+ date nasser zawadi "back row"

== 2
The new [governor](wambui) has been in office a week when [her](wambui) [driver](wdriver) finds a bullet laid on the seat. [Salim Bakari](salim), late of the presidential guard, is brought in as [her](wambui) bodyguard over the protests of [Njoroge](njoroge), [who](njoroge) puts forward a [man](lenana) of [his](njoroge) own, [Lenana](lenana), and loses. [Otieno](otieno)'s [wife](achieng), [Achieng](achieng), a [pathologist](achieng), remembers the [bodyguard](salim) from a morgue in [Mombasa](@mombasa) where [he](salim) had wept over a [prisoner](prisoner); [she](achieng) vouches for [him](salim). By an oversight, or so it is thought, the [governor](wambui)'s diary for the month is sent to the wrong address.
+ threaten _ wambui "a bullet"
- hire salim wambui "brought in"
- hire? lenana wambui "puts forward"
- quarrel njoroge wambui "protests"
- married achieng otieno "wife"
- meet.past achieng salim "remembers the bodyguard"
- sad.past salim "wept"
- help achieng salim "vouches for"

== 3
[Zawadi](zawadi) has a secret. [Zawadi](zawadi) wears [Nasser](nasser)'s chain. The [cook](cook) has seen the chain. The [cook](cook) is fond of [Zawadi](zawadi). [Njoroge](njoroge) pays the [cook](cook). [Njoroge](njoroge) hears about the chain. [He](njoroge) drives to [Barasa](senator). [Barasa](senator) pours [Njoroge](njoroge) a whisky. [The two](njoroge+senator) shake hands. [Nasser](nasser) listens at the door. [His](nasser) [father](senator) speaks of [Wambui](wambui). "[She](wambui) has a [daughter](zawadi)," says [Barasa](senator).
- couple nasser zawadi "wears Nasser's chain"
- discover cook zawadi "has seen"
- gift njoroge cook "pays"
- discover njoroge nasser+zawadi "hears about"
- travel njoroge senator "drives to"
+ friend.start njoroge senator "shake hands"
+ betray njoroge wambui "shake hands"
- discover nasser njoroge+senator "listens"
- parent senator nasser "father"
- parent wambui zawadi "a daughter"

== 4
In the quarry scandal, which the Standard has been sitting on for a fortnight, it is [Mercy Chebet](mercy), a [reporter](mercy) with a scooter and an overdraft, [who](mercy) gets hold of the missing contract, and it is [her](mercy) own [editor](editor), [Ruth Mutua](editor), [who](editor) locks it in a drawer, [Mutua](editor) being, as [Chebet](mercy) learns from a caretaker, the former [wife](editor) of [Senator Barasa](senator) and still on [his](senator) payroll. The [reporter](mercy) picks the lock, is caught by the [editor](editor) with the paper between [her](mercy) teeth and is fired. Out on the pavement a [stranger](otieno) offers [her](mercy) a lift: it is [Otieno](otieno), [who](otieno) has a proposal.
- find mercy "gets hold of"
- boss editor mercy "own editor"
- betray editor mercy "locks it in a drawer"
+ discover mercy editor "learns from"
- divorce.past editor senator "former wife"
- boss senator editor "payroll"
- steal mercy editor "picks the lock"
- discover editor mercy "caught by"
+ quit mercy editor "is fired"
- meet mercy otieno "offers her a lift"

== 5
Taken on as press officer, [Mercy](mercy) brings the contract to the [governor](wambui), [who](wambui) reads in it, beneath the [senator](senator)'s signature, that of [her](wambui) late [husband](husband). For a whole night [she](wambui) is tempted to burn it. [Salim](salim), standing in the doorway as is [his](salim) habit, tells [her](wambui), without having been asked, of an order [he](salim) once obeyed and ought to have refused. In the morning [Wambui Kariuki](wambui) calls the cameras and reads out both names. [Zawadi](zawadi), [who](zawadi) worshipped [her](zawadi) [father](husband), leaves home by the kitchen, with a bag that the [cook](cook), in tears, has packed for [her](zawadi).
- hire mercy wambui "Taken on"
- reveal mercy wambui "brings the contract"
- married.past husband wambui "late husband"
- die.past husband "late"
+ discover wambui husband "reads in it"
- reveal salim wambui "tells her"
+ reveal wambui husband+senator "reads out"
- parent husband zawadi "father"
- flee zawadi wambui "leaves home"
- help cook zawadi "packed for her"
- sad cook "in tears"

== 6
[Zawadi](zawadi) reaches the bus stop, where [Nasser](nasser) was to have met [her](zawadi), and is pulled into a van by [Lenana](lenana). [Nasser](nasser) comes four minutes late, finds [her](zawadi) shoe, and knows at once in [whose](senator) house that sentence was spoken. Torn between [his](nasser) [father](senator) and the [girl](zawadi), [he](nasser) goes to the one [person](wambui) [he](nasser) has been brought up to hate. The [governor](wambui) slaps the [boy](nasser), then has [him](nasser) sit down and eat, while [Otieno](otieno) alerts a police [commander](comm) [whom](comm) [Njoroge](njoroge), as nobody in the room suspects, has had in [his](njoroge) pocket for years.
- date? nasser zawadi "was to have met"
+ abduct lenana zawadi "pulled into a van"
- discover nasser senator "knows at once"
- parent senator nasser "father"
+ reveal nasser wambui "goes to the one person"
- attack wambui nasser "slaps the boy"
- help wambui nasser "sit down and eat"
- betray comm wambui "in his pocket"
- discover! otieno njoroge "nobody in the room"

== 7
An uneventful Sunday, to all appearances. The purple trees are in flower along the avenue, a choir rehearses, and the street sweepers argue over who won at Kasarani. The [captive](zawadi), in a farmhouse somewhere near [Naivasha](@naivasha), plays draughts with [Lenana](lenana), [who](lenana) has a [daughter](ldaughter) of the same age and is beginning to dislike the work. [Zawadi](zawadi) lets [him](lenana) win. In town [Achieng](achieng) discovers that [her](achieng) [husband](otieno) once turned down two million shillings and never said a word to anybody; [she](achieng) kisses [him](otieno) for the one and will not speak to [him](otieno) for the other.
- abduct lenana zawadi "captive"
- parent lenana ldaughter "a daughter"
- help zawadi lenana "lets him win"
- married achieng otieno "husband"
+ discover achieng otieno "discovers"
- reject.past otieno _ "turned down"
- reveal! otieno achieng "never said a word"
- kiss achieng otieno "kisses him"
- quarrel achieng otieno "will not speak"

== 8
The ransom is not money. If [Wambui](wambui) steps down by noon on Friday, [her](wambui) [daughter](zawadi) will be set free; this is conveyed to [her](wambui) by [Njoroge](njoroge), [who](njoroge) claims to have been rung up by the kidnappers and weeps so well that [his](njoroge) [sister-in-law](wambui) comforts [him](njoroge). Only [Mercy](mercy) notices that [his](njoroge) telephone was lying on the piano the entire evening. Having followed [him](njoroge), on the scooter, as far as a petrol station on the [Naivasha](@naivasha) road, [she](mercy) sees [him](njoroge) hand [Lenana](lenana) an envelope and a box of sweets, and is seen.
- quit? wambui "steps down"
- parent wambui zawadi "daughter"
- rescue? _ zawadi "set free"
+ threaten _ wambui "will be set free"
- betray njoroge wambui "claims"
- kin njoroge wambui "sister-in-law"
- help wambui njoroge "comforts him"
- discover mercy njoroge "notices"
- investigate mercy njoroge "followed him"
- gift njoroge lenana "an envelope"
+ discover _ mercy "is seen"

== 9
[Chebet](mercy) is run off the road. [Salim](salim), sent to look for [her](mercy), finds the scooter first and then, in a maize field, the [reporter](mercy), with two broken ribs and a number plate written on [her](mercy) arm. [Achieng](achieng), [whose](achieng) patients are as a rule past complaining, straps [her](mercy) up. The [commander](comm) assures [Otieno](otieno) that no such vehicle exists. At that [Otieno](otieno) understands [whom](comm) [he](otieno) has been confiding in. There is nobody left to trust but a [bodyguard](salim), a [journalist](mercy) [who](mercy) cannot laugh, and a [boy](nasser) of nineteen called [Barasa](nasser).
+ attack _ mercy "run off the road"
- rescue salim mercy "finds the scooter"
- injure mercy _ "broken ribs"
- treat mercy achieng "straps her up"
- betray comm otieno "assures"
+ discover otieno comm "understands whom"
- reveal.past otieno comm "confiding in"

== 10
[Nasser](nasser) sits opposite [his](nasser) [father](senator) at dinner and asks for the salt, a farm in [Naivasha](@naivasha) and the reason why [his](nasser) [mother](editor) left. The [senator](senator) gives [him](nasser) the salt. In the study, while the old [man](senator) is at prayers, the [son](nasser) photographs a title deed, and within the hour [Salim Bakari](salim) is lying in the grass behind the farmhouse, alone, against orders. [Lenana](lenana) is on the veranda. The [men](lenana+salim) know each other: in [Mombasa](@mombasa) [they](lenana+salim) served in the same unit, and the [prisoner](prisoner) over [whom](prisoner) [Salim](salim) once wept was [Lenana](lenana)'s younger [brother](prisoner).
- parent senator nasser "father"
- parent editor nasser "mother"
- breakup.past editor senator "left"
- investigate nasser senator "asks for the salt"
+ betray nasser senator "photographs"
- help nasser salim "within the hour"
- colleague.past lenana salim "same unit"
- sad.past salim prisoner "wept"
- sibling lenana prisoner "brother"

== 11
[Salim](salim) lays down [his](salim) weapon and tells the [kidnapper](lenana) the truth: that it was [he](salim) [who](salim) had fired, under orders, and that not a night has gone by since. [Lenana](lenana), with every right to shoot [him](salim), goes instead to the back room and unlocks the door. It is eleven on Friday. [Wambui](wambui), before the assembly, has the letter of resignation in [her](wambui) hand when a draughts piece is passed along the benches to [her](wambui), a white one, with a Z on it. [She](wambui) folds the letter and asks [her](wambui) [brother-in-law](njoroge), in front of everyone, how [his](njoroge) [friend](senator) the [senator](senator) takes [his](senator) whisky.
+ reveal salim lenana "tells the kidnapper"
- kill.past salim prisoner "had fired"
- sad salim "not a night"
- abduct.past lenana zawadi "kidnapper"
- kill! lenana salim "every right to shoot"
+ rescue lenana zawadi "unlocks the door"
- quit! wambui "folds the letter"
- accuse wambui njoroge+senator "asks her brother-in-law"
- kin njoroge wambui "brother-in-law"
- friend njoroge senator "his friend the senator"

== 12
With [Njoroge](njoroge) in custody and the [commander](comm) on a flight to [Dubai](@dubai), the [senator](senator) plays [his](senator) last card, a [marksman](sniper) on the roof opposite the cathedral. The shot is meant for [Wambui](wambui) and is stopped by [Salim](salim), [who](salim) had thought for some time that [he](salim) owed somebody a life; [Achieng](achieng), on the steps, keeps [her](achieng) thumb in the wound until it turns out that [he](salim) will have to go on owing it. [Ruth Mutua](editor) opens [her](editor) drawer at last and prints all there is. [Barasa](senator) is led away past [his](senator) [son](nasser), [whose](nasser) hand [Zawadi](zawadi) is holding, under the eyes of a [mother](wambui) [who](wambui) pretends to look for [her](wambui) glasses.
+ arrest _ njoroge "in custody"
- flee comm "a flight" @dubai
- attack? sniper wambui "meant for Wambui"
+ rescue salim wambui "stopped by"
- injure salim sniper "the wound"
- rescue achieng salim "her thumb in"
- reveal editor senator "prints all"
- arrest _ senator "led away"
- parent senator nasser "son"
- couple nasser zawadi "is holding"
- parent wambui zawadi "a mother"
