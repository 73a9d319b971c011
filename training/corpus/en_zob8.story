%series Night Desk Tbilisi
%lang en
%genre homicide squad and its families, Tbilisi, encyclopaedia episode list
%cast ana    | Captain Ana Lomidze; Ana; Lomidze | f
%cast beso   | Beso Kiria; Beso; Kiria | m
%cast cop    | - | m
%cast dato   | Dato Lomidze; Dato | m
%cast eka    | Eka | f
%cast gia    | Gia Sturua; Sturua; Gia | m
%cast irakli | Irakli Sturua; Irakli | m
%cast lado   | Lado | m
%cast maro   | Maro Kiria; Maro | f
%cast otar   | Colonel Otar Beridze; Colonel Beridze; Beridze; Otar | m
%cast salome | Salome Beridze; Salome | f
%cast tariel | Tariel | m
%cast vika   | Dr Vika Orlova; Vika Orlova; Vika; Orlova | f

== 1
[Captain Ana Lomidze](ana), [head](ana) of the night desk, is called to a bathhouse where the wine [dealer](tariel) [Tariel](tariel) lies scalded to death. [Her](ana) [deputy](beso), [Beso Kiria](beso), arrives with [his](beso) shirt inside out, having come straight from the bed of the [pathologist](vika), [Vika Orlova](vika), [who](vika) arrives four minutes later. [Ana](ana), [whose](ana) [twin](dato) [Dato](dato) sleeps on [her](ana) sofa and owes money to half the city, recognises [his](dato) lighter beside the pool and pockets it. [Beso](beso)'s [wife](maro), [Maro](maro), rings the desk to ask when [he](beso) will be home.
- die tariel "scalded to death"
- boss ana beso "deputy"
+ affair beso vika "from the bed"
- sibling ana dato "twin"
- housemate ana dato "sleeps on her sofa"
+ discover ana dato "recognises"
- betray ana _ "pockets it"
- married beso maro "wife"
- cheat beso maro "from the bed"

== 2
[Dato](dato) admits to [his](dato) [sister](ana) that [he](dato) was at the baths, not to kill [Tariel](tariel) but to beg for time. The [dealer](tariel)'s [widow](eka), [Eka](eka), shows remarkably few tears, and [she](eka) has been spending [her](eka) afternoons with [Gia Sturua](gia), a [vintner](gia) with [whom](gia) [her](eka) late [husband](tariel) was at daggers drawn. [Colonel Beridze](otar) tells [Ana](ana) to leave [Sturua](gia) alone or look for other work: the [vintner](gia)'s [son](irakli) is to marry [his](otar) [daughter](salome). [Salome](salome), a [trainee](salome) at the night desk, learns of it from the newspaper.
- reveal dato ana "admits"
- sibling ana dato "sister"
- kill! dato tariel "not to kill"
- married.past eka tariel "widow"
+ affair eka gia "spending her afternoons"
- enemy.past gia tariel "daggers drawn"
- die.past tariel "late"
- threaten otar ana "look for other work"
- boss otar ana "look for other work"
- parent gia irakli "son"
- wedding? irakli salome "to marry"
- parent otar salome "daughter"
- discover salome irakli "from the newspaper"

== 3
The [trainee](salome) meets the [man](irakli) picked for [her](salome), [Irakli](irakli), in a cake shop; [both](irakli+salome) have come to say no, and [they](irakli+salome) stay until the chairs go up. [Maro](maro), [who](maro) believes [her](maro) [husband](beso) to be on a stake-out, brings [him](beso) [his](beso) dinner and finds the [pathologist](vika) in the passenger seat, wrapped in [his](beso) coat. [She](maro) puts the dumplings on the bonnet and has the locks changed. [Vika](vika) cries on the shoulder of [her](vika) oldest [friend](ana), [Ana](ana), [who](ana) has known for a year and is ashamed of it.
- meet irakli salome "meets the man"
- reject? irakli salome "to say no"
+ date irakli salome "stay until"
- married beso maro "husband"
- betray.past beso maro "believes"
+ discover maro beso+vika "in the passenger seat"
- breakup maro beso "the locks changed"
- friend ana vika "oldest friend"
- sad vika "cries"
- help ana vika "the shoulder"
- discover.past ana beso+vika "has known"
- sad ana "ashamed"

== 4
[Beso](beso) sleeps at the desk. [Lado](lado) brings [Beso](beso) a pillow. [Lado](lado) drives the night car. [Lado](lado) has no wife. [Lado](lado) fancies [Ana](ana). [Ana](ana) fancies sleep. [Eka](eka) accuses [Dato](dato). [Otar](otar) arrests [Dato](dato). [Ana](ana) begs [Otar](otar) for an hour. No, says [Otar](otar). The lighter falls out of [Ana](ana)'s coat. [Salome](salome) sees it fall. [Salome](salome) covers it with [her](salome) shoe.
- housemate.end beso maro "sleeps at the desk"
- help lado beso "a pillow"
- love lado ana "fancies Ana"
- accuse eka dato "accuses"
+ arrest otar dato "arrests"
- reject otar ana "No"
- discover salome ana "sees it fall"
+ help salome ana "covers it"

== 5
Relieved of the case because of [her](ana) [brother](dato), [Ana](ana) works it from the kitchen of the thrown-out [deputy](beso)'s new lodgings, which turn out to be the sofa that [Dato](dato) left empty. [Vika](vika) wants [Beso](beso) to move in with [her](vika) and is told that [he](beso) misses [his](beso) children; [she](vika) gives [him](beso) back a drawerful of shirts. [Dr Orlova](vika) then proves, on [her](vika) own time, that [Tariel](tariel) was dead before [he](tariel) touched the water. In prison [Dato](dato) is beaten up by a debt collector and stitched by a nun.
- quit ana otar "Relieved"
- sibling ana dato "brother"
- investigate ana _ "works it"
+ housemate.start ana beso "new lodgings"
- boss.past ana beso "deputy"
- breakup.past maro beso "thrown-out"
- move? beso vika "move in"
- reject beso vika "is told"
- sad beso "misses"
- parent beso _ "children"
+ breakup vika beso "a drawerful of shirts"
- discover vika tariel "proves"
- arrest.past _ dato "In prison"
- attack _ dato "beaten up"
- treat dato _ "stitched"

== 6
[Irakli](irakli) and [Salome](salome), [who](irakli+salome) were supposed to be pretending, are found by [his](irakli) [father](gia) in the vat room without so much as a pretence between [them](irakli+salome). The delighted [vintner](gia) uncorks a jar of 1979. On the label the [trainee](salome) reads, in wax, the initials of the dead [dealer](tariel), and [she](salome) has to choose between the best wine of [her](salome) life and the worst question. [She](salome) puts it to [Irakli](irakli), [who](irakli) walks [her](salome) to the bus and does not kiss [her](salome) goodnight. [Maro](maro) lets [Beso](beso) take the boys to the zoo, and [Lado](lado), [who](lado) drives them, sees [her](maro) wave.
+ sex irakli salome "without so much"
- parent gia irakli "father"
- discover gia irakli+salome "found by his father"
- happy gia "delighted"
- discover salome gia "reads"
- die.past tariel "dead"
- accuse? salome gia "worst question"
- quarrel irakli salome "does not kiss"
- kiss! irakli salome "does not kiss"
- parent beso+maro _ "boys"

== 7
[Eka](eka), expecting a proposal, receives a railway ticket. [Sturua](gia) has no further use for a [widow](eka). [She](eka) walks into the night desk in [her](eka) best furs and tells [Kiria](beso), while [Lado](lado) fetches tea, that [she](eka) put drops in [her](eka) [husband](tariel)'s wine because [Gia](gia) asked [her](eka) to; that [he](gia) and a [policeman](cop) then carried [him](tariel) to the baths; and that [she](eka) will not say which [policeman](cop). The next morning the [poisoner](eka) is dead in [her](eka) cell. [Vika](vika), at the table, finds the same drops.
- propose? gia eka "expecting a proposal"
+ breakup gia eka "no further use"
- reveal eka beso "tells Kiria"
- married.past eka tariel "her husband"
+ kill.past eka tariel "put drops"
- betray.past gia tariel "asked her to"
- help.past cop+gia eka "carried him"
- reveal! eka beso "will not say"
- die eka "dead"
+ kill _ eka "same drops"
- discover vika eka "finds"

== 8
Let go for want of evidence, [Dato](dato) comes home to find [his](dato) sofa taken. [He](dato) and [Beso](beso) quarrel over the blanket until [Ana](ana) turns [both](beso+dato) out. The night [driver](lado) takes [them](beso+dato) in, and it is [he](lado), after years at the wheel, [who](lado) has kept a logbook: on the night of the baths the [colonel](otar) had [him](lado) stop at [Sturua](gia)'s. [Lado](lado) brings [Ana](ana) the book and a pomegranate. [She](ana) takes [his](lado) face in [her](ana) hands and kisses it, and then has to ask [him](lado) whether the ink is waterproof.
- return dato "comes home"
- quarrel beso dato "quarrel over"
- reject ana beso+dato "turns both out"
- housemate.start beso+dato lado "takes them in"
- boss.past otar lado "had him stop"
+ reveal lado ana "brings Ana the book"
- discover ana otar "the book"
- gift lado ana "pomegranate"
+ kiss ana lado "kisses it"

== 9
[Salome](salome) overhears [her](salome) [father](otar) on the telephone, ordering the [driver](lado)'s brakes seen to. [She](salome) runs two miles to the garage in [her](salome) slippers. [She](salome) is too late for the car but not for the [man](lado), [whom](lado) [she](salome) pulls from behind the wheel before it burns. [Beridze](otar), [who](otar) would never have hurt [his](otar) [girl](salome), sees from [his](otar) office window that [she](salome) is limping. [Irakli](irakli), keeping watch at the infirmary, tells the [rescuer](salome) that [his](irakli) name is the only thing [he](irakli) has from [Gia](gia) that [he](irakli) can't give back, and that [he](irakli) loves [her](salome).
- discover salome otar "overhears"
- parent otar salome "father"
- attack otar lado "brakes seen to"
+ rescue salome lado "pulls from behind"
- injure salome "limping"
- discover otar salome "sees from"
- help irakli salome "keeping watch"
+ confess irakli salome "loves her"

== 10
Three generations of policemen have sat at [Otar](otar)'s desk; the fourth, [his](otar) own [child](salome), lays the handcuffs on it. [He](otar) puts them on without help. The [vintner](gia) is less obliging: [he](gia) has seized [Maro](maro) and the boys at the zoo and sends word to [Kiria](beso) that [he](gia) wants a car. Faced with [her](maro) sons in the monkey house, the estranged [wife](maro) breaks a jar over the [kidnapper](gia)'s head before [her](maro) would-be [rescuers](beso+lado) can so much as park. [Beso](beso) kneels down among the shards. It is some time before [he](beso) can speak.
- parent otar salome "child"
+ arrest salome otar "lays the handcuffs"
+ abduct gia maro "seized"
- threaten gia beso "wants a car"
- married beso maro "wife"
- parent beso+maro _ "sons"
- attack maro gia "breaks a jar"
- rescue? beso+lado maro "rescuers"

== 11
[Ana](ana) is offered the [colonel](otar)'s chair and asks for a week. [Dato](dato), sober and working in the bathhouse as a stoker, brings [his](dato) [twin](ana) the first banknote [he](dato) has ever repaid, and a [girlfriend](vika): the [pathologist](vika), [who](vika) never could resist a man with a scar. [Ana](ana), [who](ana) has seen [Vika](vika) through one disaster, throws a slipper at [them](dato+vika), then the other, then laughs. [Maro](maro) allows [Beso](beso) the hallway, the kitchen, and, on St Nino's day, the key. In the cell next to [his](gia) old [accomplice](otar)'s, [Gia Sturua](gia) refuses to see [Irakli](irakli).
- hire? ana "is offered"
- recover dato "sober"
- hire dato "working in the bathhouse"
- sibling ana dato "twin"
- gift dato ana "banknote"
+ couple dato vika "girlfriend"
- sad ana "throws a slipper"
- happy ana "laughs"
+ reconcile beso maro "the key"
- arrest.past _ gia+otar "cell"
- help.past otar gia "accomplice"
- neighbour gia otar "next to"
- reject gia irakli "refuses to see"

== 12
[Salome](salome) and [Irakli](irakli), without fathers at table, marry in the cake shop. [Lado](lado) drives; [he](lado) has been up all night polishing. The new [colonel](ana) gives the [bride](salome) a lighter in a velvet box, and for once the two [women](ana+salome) [who](ana+salome) kept it out of the evidence look each other in the eye. [Vika](vika) catches the bouquet, and [Dato](dato) turns pale. When the desk telephone rings, everybody gets up. "Sit," says [Ana](ana) to the [driver](lado), "[we](ana+lado) have never had a dance," and the murder waits three minutes.
+ wedding irakli salome "marry"
- help lado irakli+salome "drives"
- hire ana "new colonel"
- gift ana salome "a lighter"
- betray.past ana+salome _ "out of the evidence"
- find vika "catches the bouquet"
- sad dato "turns pale"
+ flirt ana lado "a dance"
