%series The Lease on Gossamer Road
%lang en
%genre flatshare comedy in Leeds, a fan's episode guide, exact and plain
%cast fearne  | Fearne Mockett; Fearne | f
%cast ilyas   | Ilyas Bahrami; Ilyas | m
%cast corrie  | Corrie | f
%cast ramsay  | Ramsay; Tolland | m
%cast hennie  | Hennie | f
%cast pocock  | Mr Pocock; Pocock | m
%cast mum     | Mrs Bahrami | f
%cast laurie  | Laurie | m
%cast banker  | - | m
%cast toast   | - | m
%cast climber | Spencer Pocock; Spencer | m
%cast nurse   | - | f
%cast gran    | - | f

== 1 The Fifth Toaster
[Corrie](corrie), [Ilyas](ilyas) and [Ramsay](ramsay) have to replace the [flatmate](toast) [who](toast) walked out with [their](corrie+ilyas+ramsay) toaster. [They](corrie+ilyas+ramsay) take [Fearne Mockett](fearne), since [she](fearne) owns two. Neither [woman](corrie+fearne) lets on that [they](corrie+fearne) were at school together, where [Corrie](corrie) made the other [girl](fearne)'s life a misery. For the sake of the contract [Ramsay](ramsay) passes the [newcomer](fearne) off to [Mr Pocock](pocock), the [landlord](pocock), as [his](ramsay) wife. [Ilyas](ilyas) puts up [Fearne](fearne)'s bed for [her](fearne), and [she](fearne) is lost.
- move.past toast "walked out"
+ housemate.start corrie+ilyas+ramsay fearne "take Fearne Mockett"
- reveal! corrie+fearne "Neither woman lets on"
- enemy.past corrie fearne "life a misery"
- betray ramsay pocock "passes the newcomer off"
- married! fearne ramsay "wife"
- help ilyas fearne "puts up"
+ love.start fearne ilyas "she is lost"

== 2 White on the Stairs
[Ramsay](ramsay) comes home to a [stranger](hennie) in a wedding dress on the landing. [She](hennie) has left a [banker](banker) standing at the altar, [she](hennie) explains, and could do with tea. [Hennie](hennie), as the [runaway](hennie) is called, gets the sofa. [Corrie](corrie) goes for a curry with a [vet](laurie) from the dog park, and although [he](laurie) speaks of nothing but ferrets, [she](corrie) comes back beaming. [Ilyas](ilyas) begrudges the [man](laurie) every ferret and irons the same shirt three times. [Fearne](fearne) watches [him](ilyas) and draws [her](fearne) conclusions.
- meet hennie ramsay "comes home to"
+ breakup hennie banker "standing at the altar"
- move hennie "gets the sofa"
- date corrie laurie "goes for a curry"
- happy corrie laurie "beaming"
- jealous ilyas laurie "begrudges the man"
+ discover fearne ilyas "draws her conclusions"

== 3 Inspection
[Pocock](pocock) announces a visit. [Fearne](fearne) and [Ramsay](ramsay) borrow two rings from [Hennie](hennie), [who](hennie) owns four, and hide [her](hennie) in the wardrobe. Asked how [he](ramsay) proposed, [Ramsay](ramsay) invents a Ferris wheel; [she](fearne) says it was a car park. To end the argument, the "[husband](ramsay)" kisses [her](fearne). The [landlord](pocock) wipes away a tear. What no one has counted on: the kiss leaves [Ramsay](ramsay) unable to eat [his](ramsay) supper. Only [Hennie](hennie), from inside the wardrobe, has noticed.
- travel? pocock "announces a visit"
- help hennie fearne+ramsay "borrow two rings"
- betray fearne+ramsay pocock "hide her"
- propose! ramsay fearne "invents a Ferris wheel"
- quarrel fearne ramsay "argument"
+ kiss fearne ramsay "kisses"
+ love.start ramsay fearne "unable to eat"
- discover hennie ramsay "noticed"

== 4 A Suitable Girl
[Ilyas](ilyas)'s [mother](mum) is on [her](mum) way from [Bradford](@bradford) with photographs of a cousin's friend. In a panic, [he](ilyas) tells [Mrs Bahrami](mum) that [he](ilyas) is spoken for, and points at the [person](corrie) nearest to the door: [Corrie](corrie). [She](corrie) plays along, so well that the [visitor](mum) presents [her](corrie) with [Ilyas](ilyas)'s late [grandmother](gran)'s bracelet. The [vet](laurie), arriving with tulips, hears [his](laurie) [girlfriend](corrie) being called somebody's bride. [Fearne](fearne), [who](fearne) had offered herself for the part, cries into the dishwater.
- parent mum ilyas "mother"#1
- betray ilyas mum "spoken for"
+ couple! corrie ilyas "points at"
- gift mum corrie "presents her with"
- kin gran ilyas "grandmother"
- die.past gran "late"
- couple corrie laurie "girlfriend"
+ discover! laurie corrie "hears his girlfriend"
- sad fearne ilyas "cries"

== 5 Shell Shock
[Corrie](corrie) needs three days and a diagram to convince [Laurie](laurie) that there is nothing between [her](corrie) and [Ilyas](ilyas). [He](laurie) believes [her](corrie). [She](corrie) no longer does. The [vet](laurie) operates on [Ramsay](ramsay)'s tortoise on the kitchen table, with [Hennie](hennie) holding the lamp, and afterwards [the two](hennie+laurie) sit up till dawn over the patient, making eyes at each other. [Hennie](hennie)'s former [fiancé](banker), the [banker](banker), sends a bill for forty untouched salmon dinners; [Fearne](fearne) pays it off by selling cakes outside [his](banker) office.
- couple! corrie ilyas "nothing between"
+ love.start corrie ilyas "no longer does"
- help laurie ramsay "operates"
- help hennie laurie "holding the lamp"
- flirt hennie laurie "making eyes"
- ex banker hennie "former fiancé"
+ help fearne hennie "pays it off"

== 6 Class of Nobody
A reunion card from [their](corrie+fearne) old school lands on the mat, addressed to both [women](corrie+fearne). [Ilyas Bahrami](ilyas), curious as ever, reads it out, and the secret is in the open. [Fearne](fearne) tells the kitchen about the locked gym and the scissors. [Corrie](corrie), [who](corrie) remembers it quite differently, slams out; [Ramsay](ramsay) wants [her](corrie) name off the lease. At two in the morning [she](corrie) sits down on [Fearne](fearne)'s bed and hands [her](fearne) the scissors. [Fearne](fearne) cuts off one curl. That settles it.
- discover ilyas corrie+fearne "reads it out"
+ reveal fearne "tells the kitchen"
- attack.past corrie fearne "locked gym"
- quarrel corrie fearne "slams out"
- move? corrie "off the lease"
- gift corrie fearne "hands her the scissors"
+ reconcile corrie fearne "That settles it"

== 7 Power Cut
With the lights out and the lift stuck between floors, [Corrie](corrie) and [Ilyas](ilyas) have an hour to themselves. When the current comes back, [they](corrie+ilyas) are holding hands and [she](corrie) is wearing the bracelet again, this time in earnest. [She](corrie) tells [Laurie](laurie) by torchlight; [he](laurie) thanks [her](corrie) for [her](corrie) honesty and asks whether [Hennie](hennie) is in. For [her](fearne) part, [Fearne](fearne) congratulates [the two](corrie+ilyas), goes to [her](fearne) room and bakes nothing for a week. [Ramsay](ramsay) leaves a chip butty outside [her](fearne) door every evening.
+ couple.start corrie ilyas "holding hands"
+ breakup corrie laurie "tells Laurie"
- reveal corrie laurie "her honesty"
- love? laurie hennie "asks whether Hennie"
- sad fearne corrie+ilyas "bakes nothing"
- gift ramsay fearne "chip butty"

== 8 Belay
[Hennie](hennie) drags [Fearne](fearne) to a climbing wall, where a [man](climber) with enormous forearms catches [her](fearne) by the harness as [she](fearne) falls. [He](climber) asks [her](fearne) to the cinema; [she](fearne) hears herself accept. [Ramsay](ramsay), [who](ramsay) was about to own up to [his](ramsay) feelings, swallows the speech and lends [her](fearne) [his](ramsay) good coat instead. At the animal crematorium, [Hennie](hennie) begins [her](hennie) new job and, between two hamsters, gets a first kiss from [Laurie](laurie). The [climber](climber) drives [Fearne](fearne) home without kissing [her](fearne).
- travel fearne+hennie "to a climbing wall"
- rescue climber fearne "catches her"
+ date climber fearne "to the cinema"
- love ramsay fearne "his feelings"
- confess! ramsay fearne "swallows the speech"
- help ramsay fearne "lends her"
- hire hennie "new job"
+ kiss hennie laurie "first kiss"
- kiss! climber fearne "without kissing her"

== 9 Next of Kin
On the fourth date the [athlete](climber) gives [his](climber) full name: [Spencer Pocock](climber). [He](climber) is the [landlord](pocock)'s [son](climber), and the "married [woman](fearne)" from the third floor is the last [person](fearne) [his](climber) [father](pocock) wants to see on [his](climber) arm. [Mr Pocock](pocock) calls [Fearne](fearne) an adulteress in front of the whole stairwell and comforts [Ramsay](ramsay), the deceived "[husband](ramsay)". Cornered, [Tolland](ramsay) admits that there never was a wedding. Notice to quit follows by the evening post.
- date climber fearne "fourth date"
+ reveal climber fearne "gives his full name"
- parent pocock climber "landlord's son"
- accuse pocock fearne "an adulteress"
- help pocock ramsay "comforts Ramsay"
+ reveal ramsay pocock "admits"
- wedding! fearne ramsay "never was a wedding"
- threaten pocock fearne+ramsay "Notice to quit"

== 10 Thirty Days
[The five](corrie+fearne+hennie+ilyas+ramsay) look for a new place and find a boiler room. [Spencer](climber) offers [Fearne](fearne) [his](climber) own flat, key included; [she](fearne) gives it back, since [he](climber) never stood up for [her](fearne) to [his](climber) [father](pocock). [Corrie](corrie) faints on a viewing, and the [nurse](nurse) [who](nurse) takes [her](corrie) pulse congratulates [her](corrie). [Ilyas](ilyas), told that [he](ilyas) will be a [father](ilyas), laughs, then turns white: in [his](ilyas) pocket is the contract for two years on a rig off [Stavanger](@stavanger).
- find corrie+fearne+hennie+ilyas+ramsay "find a boiler room"
- move? fearne climber "offers"
+ breakup fearne climber "gives it back"
- help! climber fearne "never stood up"
- treat corrie nurse "takes her pulse"
- ill corrie "faints"
+ pregnant corrie ilyas "will be a father"
- reveal _ ilyas "told"
- hire ilyas "contract" @stavanger

== 11 Ring Price
[Corrie](corrie) finds the rig contract in the wash and accuses [Ilyas](ilyas) of planning [his](ilyas) escape; [he](ilyas) swears [he](ilyas) signed it before [he](ilyas) knew. [She](corrie) moves in with [Mrs Bahrami](mum), of all people, [who](mum) takes [her](corrie) side. [Hennie](hennie) meanwhile has the [banker](banker)'s ring valued and sits down rather suddenly. Instead of returning it, [she](hennie) makes [Pocock](pocock) an offer for the house. [Laurie](laurie), asked to move in, says [his](laurie) ferrets will have to think about it. A night is all it takes.
- discover corrie ilyas "finds the rig contract"
+ accuse corrie ilyas "accuses"
- flee? ilyas corrie "planning his escape"
- move corrie mum "moves in with"
- help mum corrie "takes her side"
- gift.past banker hennie "the banker's ring"
+ find? hennie "makes Pocock an offer"
- housemate.start hennie laurie "A night is all"

== 12 Renewal
[Hennie](hennie) signs for the house and becomes the [landlady](hennie) of [her](hennie) own [friends](corrie+fearne+ilyas+ramsay). [Ilyas](ilyas) tears up the contract on [his](ilyas) [mother](mum)'s doorstep until [Corrie](corrie) lets [him](ilyas) in. The [flatmate](toast) from episode one brings back the toaster. That leaves [Ramsay](ramsay), [who](ramsay) tells [Fearne](fearne) that on [his](ramsay) side the marriage was never a pretence. [She](fearne) says nothing and goes off to fetch the two rings. "It was a car park," [she](fearne) says. [He](ramsay) agrees that it was a car park.
+ find hennie "signs for the house"
- friend corrie+fearne+ilyas+ramsay hennie "friends"
- quit ilyas "tears up"
- parent mum ilyas "mother"
+ reconcile corrie ilyas "lets him in"
- return toast "brings back"
+ confess ramsay fearne "never a pretence"
- engaged.start fearne ramsay "fetch the two rings"
