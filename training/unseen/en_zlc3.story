%series Broom Wagon
%lang en
%genre sports drama, a women's cycling team in northern Spain, wry database overviews
%cast aldina | Aldina; Team Aldina | g
%cast maite  | Maite Urrutia; Maite; Urrutia | f
%cast selam  | Selam Tekle; Selam | f
%cast joost  | Joost Verbeke; Joost; Verbeke | m
%cast ilse   | Ilse Verbeke; Ilse | f
%cast odile  | Odile Ferrand; Odile | f
%cast nuno   | Nuno Prates; Nuno | m
%cast bjarke | Bjarke; Bjarke Holt | m
%cast freya  | Freya Lund; Freya; Lund | f
%cast rusk   | Desmond Rusk; Rusk | m
%cast farmer | Xabi; Xabier | m
%cast amaia  | Dr. Amaia Soto; Amaia | f
%cast judge  | - | f
%cast selmum | - | f
%cast pup    | Domingo | m

== 1 Neutral Zone
[Maite Urrutia](maite), thirty-six, [captain](maite) of [Team Aldina](aldina), learns over breakfast that [she](maite) is to carry bottles for a [nineteen-year-old](selam) from [Asmara](@asmara). The [man](joost) [who](joost) breaks it to [her](maite), [Joost Verbeke](joost), has been running the [team](aldina) for a decade and sleeping with [its](aldina) [captain](maite) for three years of it; [his](joost) [wife](ilse) does the books. [Selam Tekle](selam), the [girl](selam) in question, asks [Maite](maite) for an autograph. [She](maite) signs a tyre.
- boss maite aldina "captain"
- reveal joost maite "breaks it to her"
- boss joost aldina "running the team"
+ affair joost maite "sleeping with"
- married ilse joost "wife"
- cheat joost ilse "sleeping with"
- help? maite selam "carry bottles"
- gift maite selam "signs a tyre"

== 2 Feed Zone
Stage one goes to [Freya Lund](freya) of the [Kestrels](#kestrels), formerly of [Aldina](aldina), [who](freya) blows a kiss to [her](freya) old [mechanic](bjarke) as [she](freya) crosses the line. [Bjarke](bjarke) drops a spanner on [his](bjarke) foot. That night [she](freya) shares a bath and a bottle with [him](bjarke) and, while [he](bjarke) is asleep, photographs the tactics pinned up over the bed. [Nuno Prates](nuno), the [masseur](nuno), [who](nuno) has the room next door and thin walls, wishes [he](nuno) were deaf.
- find freya "goes to"
- quit.past freya aldina "formerly of"
- colleague.past bjarke freya "old mechanic"
- flirt freya bjarke "blows a kiss"
- injure bjarke "on his foot"
+ sex bjarke freya "shares a bath"
+ betray freya bjarke "photographs"
- neighbour bjarke nuno "next door"

== 3 Crosswind
The [Kestrels](#kestrels) know every move before it is made. [Verbeke](joost) needs a culprit, and since the [Eritrean](selam) writes long emails in a script [he](joost) can't read, [he](joost) takes away [her](selam) phone and [her](selam) start number. [Maite](maite) could enjoy it. Instead [she](maite) locks [her](maite) bedroom door to [him](joost), says [she](maite) has had enough of men who shout at children, and shares [her](maite) rice with the [girl](selam). By dessert [the two](maite+selam) are thick as thieves.
- discover _ "know every move" #kestrels
+ accuse joost selam "needs a culprit"
- quit selam joost "start number"
+ breakup maite joost "locks her bedroom door"
- help maite selam "shares her rice"
- friend.start maite selam "thick as thieves"

== 4 Rest Day
[Ilse](ilse) arrives with the payroll. [Joost](joost) avoids [Maite](maite). [Maite](maite) avoids [Ilse](ilse). [Nuno](nuno) rubs everybody's calves. [Selam](selam) beats [Nuno](nuno) at cards. A [farmer](farmer) lets the [riders](aldina) swim in [his](farmer) pond. [Maite](maite) laughs at the [farmer](farmer)'s hat. The [farmer](farmer) laughs at [Maite](maite)'s tan lines. [Ilse](ilse) finds an earring under [Joost](joost)'s seat. It is not [Ilse](ilse)'s. [Bjarke](bjarke) gets no answer from [Freya](freya). [Bjarke](bjarke) writes again to [Freya](freya).
- travel ilse "arrives"
- lose nuno selam "beats"
- help farmer aldina "lets the riders swim"
- flirt farmer maite "laughs at Maite's"
+ discover ilse joost "finds an earring"
- reject freya bjarke "no answer"

== 5 Breakaway
Somebody wears one earring only: at the team dinner [Ilse](ilse) looks along the row of ears, comes to the [captain](maite)'s and throws the soup, tureen and all. [Her](ilse) [husband](joost) mutters that it meant nothing. For this [he](joost) gets the bread, the flowers and a summons. [Odile Ferrand](odile), [who](odile) owns the cheese factory on the jerseys and likes a scandal no better than a strike, sends [Joost](joost) packing before coffee, and puts [Nuno](nuno) at the wheel of the team car, on the ground that [he](nuno) alone has been eating quietly.
- discover ilse maite "looks along"
+ attack ilse maite "throws the soup"
- married ilse joost "husband"
- affair joost maite "meant nothing"
- attack ilse joost "the bread"
- divorce? ilse joost "a summons"
- quit joost odile "sends Joost packing"
+ hire nuno odile "at the wheel"

== 6 King of the Mountains
With [her](selam) number back, [Selam](selam) leaves the whole field behind on the Angliru, [Freya](freya) included, and is embraced at the top by a [man](rusk) [she](selam) has never seen. [Desmond Rusk](rusk) represents half the peloton and would love to represent the other half. [He](rusk) promises [her](selam) a house for [her](selam) [mother](selmum). [Maite](maite), [who](maite) signed with [him](rusk) at the same age and took ten years to get out, tries to warn [her](selam); the [climber](selam) hears only jealousy, and says so, in front of the television.
- hire selam "number back"
+ find selam "leaves the whole field"
- meet rusk selam "embraced"
- advisor? rusk selam "represent the other half"
- gift? rusk selam "promises her a house"
- parent selmum selam "mother"
- advisor.past rusk maite "signed with him"
- help? maite selam "tries to warn"
- accuse selam maite "says so"
- jealous! maite selam "hears only jealousy"

== 7 Gruppetto
A crash in the rain takes down thirty riders, and at the bottom of the heap lies [Maite](maite), [her](maite) collarbone in two. [Dr. Amaia Soto](amaia) pins it, forbids [her](maite) the saddle and, being [her](maite) [cousin](amaia), also forbids [her](maite) to feel sorry for herself. The [patient](maite) discharges herself all the same. The only vehicle outside is a tractor. The [farmer](farmer) with the hat has heard it on the radio; [he](farmer) has brought a cushion, and a [pup](pup) called [Domingo](pup), and does not ask where to.
- injure maite "collarbone in two"
- treat maite amaia "pins it"
- kin amaia maite "cousin"
- sad? maite "feel sorry"
- flee maite amaia "discharges herself"
- discover farmer maite "heard it"
+ help farmer maite "brought a cushion"

== 8 Time Trial
[Xabi](farmer) is the [farmer](farmer)'s name. [Maite](maite) sleeps at [Xabi](farmer)'s house. [Xabi](farmer) sleeps in the barn. On Friday [Maite](maite) visits the barn. [Ilse](ilse) has left [Joost](joost) for good. [Joost](joost) begs [Odile](odile) for work. [Odile](odile) gives [Joost](joost) a broom. [Rusk](rusk) never calls [Selam](selam) back. [Selam](selam) trusted [Rusk](rusk). [Freya](freya) wears a ring from [Rusk](rusk). [Bjarke](bjarke) sees the ring. Now [Bjarke](bjarke) understands [Freya](freya).
- housemate.start farmer maite "sleeps at"
+ sex farmer maite "visits the barn"
- breakup ilse joost "for good"
- hire joost odile "a broom"
- betray rusk selam "never calls"
- engaged freya rusk "wears a ring"
- gift.past rusk freya "from Rusk"
+ discover bjarke freya "understands"

== 9 Descent
[Bjarke](bjarke) makes a clean breast of the bath, the bottle and the photographs to [Nuno](nuno), [who](nuno) fires [him](bjarke), thinks of the forty spokes still to be trued, and takes [him](bjarke) on again. Then, side by side, [director](nuno) and [mechanic](bjarke) pin up fresh tactics over the bed, every line of them nonsense. [Lund](freya) comes on Saturday with another bottle. On Sunday the [Kestrels](#kestrels) chase a phantom attack up a dead-end valley. The [traitress](freya) is last home, behind the [man](joost) with the broom.
+ reveal bjarke nuno "clean breast"
- betray.past freya bjarke "the photographs"
- quit bjarke nuno "fires him"
- hire bjarke nuno "takes him on"
+ betray bjarke+nuno freya "every line"
- return freya "comes on Saturday"
- lose freya "last home"

== 10 Bidon
Repentant, [Selam](selam) rides forty kilometres on [her](selam) day off to say sorry to the [woman](maite) with the sling. [Maite](maite) gives [her](selam) a bowl of beans and an old race radio: from the farmhouse kitchen [she](maite) will talk [her](selam) up the last climb. [Rusk](rusk), meanwhile, tells the race [judge](judge) that the [girl](selam) has been taking something. [He](rusk) has had it put in [her](selam) bottle himself. Unfortunately for [him](rusk), the bottle was handed up by a [man](joost) sweeping the car park, [who](joost) can still smell a rat, and [who](joost) swapped it for [Freya](freya)'s.
- sad selam "Repentant"
- reconcile maite selam "say sorry"
- gift maite selam "a bowl of beans"
- help? maite selam "talk her up"
+ accuse rusk selam "taking something"
- betray rusk selam "put in her bottle"
- discover joost rusk "smell a rat"
- rescue joost selam "swapped it"

== 11 Flamme Rouge
Positive is not [Selam](selam)'s sample but that of [Lund](freya), [who](freya) is led from the podium in tears and flings the ring at the [agent](rusk). [He](rusk) ducks. Two policemen do not. When asked how the right [rider](selam) came to be clean, [Verbeke](joost) leans on [his](joost) broom and says nothing; it is [Ilse](ilse), doing the books in the van, [who](ilse) saw it all and speaks for [him](joost). [The pair](ilse+joost) will not be getting back together. Still, [she](ilse) straightens [his](joost) collar.
- sad freya "in tears"
+ breakup freya rusk "flings the ring"
- arrest? _ rusk "Two policemen"
- reveal! joost "says nothing"
- discover.past ilse joost "saw it all"
- help ilse joost "speaks for him"
- reconcile! ilse joost "getting back together"

== 12 Lap of Honour
[Selam](selam) wins the tour by nine seconds, with [Maite](maite)'s voice in [her](selam) ear and, barking on the same channel, [Domingo](pup)'s. [She](selam) rings [her](selam) [mother](selmum) from the podium. In the kitchen the retired [captain](maite) takes off [her](maite) headphones and tells [Xabier](farmer) that [she](maite) has missed two periods as well as the podium. [He](farmer) puts on the hat, takes it off, and asks what one says. The new [captain](selam) is already on the road with the whole [team](aldina) behind [her](selam) and a bottle of cider.
+ find selam "wins the tour"
- help maite selam "voice in her ear"
- parent selmum selam "mother"
- quit.past maite "retired"
- boss.start selam aldina "new captain"
+ pregnant maite farmer "two periods"
- reveal maite farmer "tells Xabier"
- travel aldina+selam "on the road"
