%series Houses on Calle Ocho Bis
%lang en
%genre telenovela-style family drama, Guadalajara, streaming-service blurbs with long sentences
%cast amparo   | Amparo Lizárraga; Amparo; Doña Amparo | f
%cast ignacio  | Ignacio Lizárraga; Ignacio; Nacho | m
%cast renata   | Renata Lizárraga; Renata | f
%cast emilio   | Emilio Lizárraga; Emilio | m
%cast cruz     | Cruz Villaseñor; Cruz | n
%cast lucero   | Lucero | f
%cast fermin   | Fermín Rubio; Fermín; Rubio | m
%cast paz      | Paz Rubio; Paz | f
%cast nurse    | Socorro | f
%cast priest   | Father Anselm; Anselm | m
%cast pianist  | - | m
%cast driver   | Chuy | m
%cast infant   | - | m

== 1
On the eve of [her](amparo) ruby wedding, [Doña Amparo](amparo) finds in [her](amparo) [husband](ignacio)'s desk the rent receipts for a house three doors down, in which, it turns out, [Ignacio](ignacio) has for eleven years kept [Lucero](lucero), a former [singer](lucero). [Amparo](amparo) cancels nothing. At the party [she](amparo) seats the [mistress](lucero) between the [priest](priest) and the [lawyer](fermin) and toasts [her](lucero) by name. [Her](amparo) [son](emilio) [Emilio](emilio) spills the wine; [her](amparo) [daughter](renata) [Renata](renata), engaged to that very [lawyer](fermin), [Fermín Rubio](fermin), has never admired anyone more.
- married amparo ignacio "husband's"
+ discover amparo ignacio "finds in"
- affair ignacio lucero "kept Lucero"
- cheat ignacio amparo "kept Lucero"
- celebrate amparo+ignacio "the party"
+ reveal amparo lucero "toasts her by name"
- parent amparo emilio "son"
- parent amparo renata "daughter"
- engaged fermin renata "engaged"

== 2
[Ignacio](ignacio), put out of the conjugal bedroom with nothing but [his](ignacio) razor, goes three doors down, only to learn from [Lucero](lucero), [who](lucero) has had enough of being a rent receipt, that [she](lucero) is done with [him](ignacio) as well. [He](ignacio) spends the night in the car; [Chuy](driver), the [driver](driver), snores in front. Meanwhile [Renata](renata) introduces [Cruz](cruz), the [photographer](cruz) for [her](renata) wedding, to the family, and [Emilio](emilio), [who](emilio) has been afraid of [his](emilio) [father](ignacio) all [his](emilio) life, holds the [newcomer](cruz)'s hand a moment longer than is usual.
+ breakup amparo ignacio "put out of"
+ breakup lucero ignacio "done with him"
- boss ignacio driver "the driver"
- wedding? fermin renata "wedding"
- hire cruz renata "photographer"
- meet cruz emilio "introduces Cruz"
- sad emilio ignacio "afraid"
- parent ignacio emilio "father"
- flirt cruz emilio "a moment longer"

== 3
The two deserted houses begin to talk to each other. [Lucero](lucero), [whose](lucero) water has been cut off by the ruined [landlord](ignacio), knocks at the one door nobody would expect, and the [woman](amparo) [whose](amparo) jubilee [she](lucero) spoiled fills [her](lucero) two buckets and adds a lemon. [Paz](paz), the [lawyer](fermin)'s [sister](paz) and [Renata](renata)'s dearest [friend](paz) since convent school, is back from [Madrid](@madrid) with a [child](infant) and no ring, and goes so white at the sight of [Ignacio](ignacio) that [Emilio](emilio), developing pictures in the dark with [Cruz](cruz), keeps seeing it.
- reject ignacio lucero "cut off"
- help amparo lucero "fills her two buckets"
- sibling fermin paz "sister"
- friend paz renata "dearest friend"
+ return paz "back from Madrid"
- parent paz infant "a child"
- sad paz ignacio "goes so white"
- discover emilio paz "keeps seeing it"
- colleague cruz emilio "developing pictures"

== 4
What [Emilio](emilio) sees in the tray is a face with [his](emilio) own chin: the [boy](infant) of the unwed [mother](paz). [He](emilio) takes the print to [his](emilio) [sister](renata), [who](renata) takes it to [her](renata) old [schoolmate](paz), [who](paz) breaks down and names [Ignacio](ignacio); it was one summer, when [she](paz) kept [his](ignacio) books, and [he](ignacio) paid for the ticket to [Madrid](@madrid). [Renata](renata) slaps [her](paz), holds [her](paz), and tells nobody but the [photographer](cruz). In the courtyard the [mistress](lucero) teaches the [wife](amparo) a bolero.
- parent paz infant "mother"
- sibling emilio renata "sister"
- reveal emilio renata "takes the print"
+ reveal paz renata "names Ignacio"
- affair.past ignacio paz "one summer"
- parent ignacio infant "names Ignacio"
- boss.past ignacio paz "kept his books"
- gift.past ignacio paz "paid for the ticket"
- discover emilio infant "his own chin"
- attack renata paz "slaps her"
- reconcile paz renata "holds her"
- reveal renata cruz "tells nobody but"
- advisor lucero amparo "teaches"
- married amparo ignacio "wife"

== 5
[Fermín](fermin) hears. From whom? From [Chuy](driver). [Chuy](driver) hears all from the front seat. [Fermín](fermin) buys a pistol. [He](fermin) has never liked [Ignacio](ignacio). Now [he](fermin) hates [Ignacio](ignacio). [Renata](renata) begs [Fermín](fermin) to think of [Paz](paz). [Paz](paz) wants no blood. [Paz](paz) wants peace. [Fermín](fermin) fires at [Ignacio](ignacio) and hits [Emilio](emilio). [Cruz](cruz) screams [Emilio](emilio)'s name. Everybody hears how [Cruz](cruz) screams it. [Father Anselm](priest) crosses himself. [Amparo](amparo) ties off the arm with a rosary.
- reveal driver fermin "From Chuy"
+ attack fermin ignacio "fires at Ignacio"
- enemy fermin ignacio "hates Ignacio"
- help? renata paz "think of Paz"
+ injure emilio fermin "hits Emilio"
- love cruz emilio "screams Emilio's name"
- treat emilio amparo "ties off the arm"

== 6
While the [marksman](fermin) sits in a cell, [his](fermin) [fiancée](renata), [who](renata) ought to be ordering doves, sits by [her](renata) [brother](emilio)'s bed and watches [Cruz](cruz) sleep with both arms round [his](emilio) good one. [Doña Amparo](amparo), for whom such a thing doesn't exist, asks [Cruz](cruz) to leave; [Lucero](lucero), arriving with broth, asks [her](lucero) [friend](amparo) of three weeks what exactly [she](amparo) supposes exists. [Ignacio](ignacio), [who](ignacio) has spoken to no one since the shot, has himself driven to the house of [Paz](paz), stays in the car, and is driven back.
- arrest _ fermin "in a cell"
- engaged fermin renata "fiancée"
- sibling emilio renata "brother's"
- discover renata cruz+emilio "watches Cruz"
+ couple cruz emilio "both arms round"
- reject amparo cruz "asks Cruz to leave"
- help lucero emilio "with broth"
- friend amparo lucero "friend of three weeks"
- travel ignacio "driven to the house"

== 7
Released on bail that [Amparo](amparo), to the horror of [her](amparo) [children](emilio+renata), has paid, [Fermín](fermin) comes out gentler than [he](fermin) went in, having shared [his](fermin) cell with a blind [pianist](pianist), and tells [Renata](renata) on the steps of the jail that a [woman](renata) [who](renata) has watched [him](fermin) shoot [her](renata) [brother](emilio) should not have to marry [him](fermin). [She](renata) is so relieved that [she](renata) kisses [him](fermin). [Cruz](cruz), banished, photographs weddings in [Tequila](@tequila) and drinks accordingly. [Emilio](emilio), arm in a sling, tells [his](emilio) [mother](amparo) that [he](emilio) is moving out.
- help amparo fermin "has paid"
- parent amparo emilio+renata "children"
- return fermin "comes out"
- attack.past fermin emilio "shoot her brother"
- sibling emilio renata "brother"
- housemate.past fermin pianist "shared his cell"
+ breakup fermin renata "should not have to"
- happy renata "so relieved"
- kiss fermin renata "kisses him"
- sad cruz "drinks accordingly"
- parent amparo emilio "mother"
- move? emilio "moving out"

== 8
At the bedside of the [pianist](pianist), [who](pianist) is dying in the prison ward and wishes for a woman's voice, [Lucero](lucero) sings for the first time in eleven years, and [Fermín](fermin), [who](fermin) has brought [her](lucero), is lost before the second verse. [Paz](paz)'s [son](infant) falls into the fountain. The [man](ignacio) [who](ignacio) fishes [him](infant) out, in [his](ignacio) good suit, is a [stranger](ignacio) to [him](infant), and [Paz](paz), running up, must decide whether to introduce [them](ignacio+infant). "Say thank you to the [gentleman](ignacio)," [she](paz) says. [Ignacio](ignacio) weeps in front of the [driver](driver).
- ill pianist "is dying"
- help fermin pianist "has brought her"
- boss ignacio driver "driver"
- create lucero "sings"
+ love.start fermin lucero "is lost"
- parent paz infant "son"
+ rescue ignacio infant "fishes him out"
- reveal! paz infant "decide whether"
- sad ignacio "weeps"

== 9
[Doña Amparo](amparo) has [her](amparo) pride examined by [Father Anselm](priest), [who](priest) falls asleep during it, and by a [nurse](nurse), [Socorro](nurse), [who](nurse) finds a lump. [She](amparo) confides in the former [rival](lucero) only. [Lucero](lucero) shaves [her](amparo) own head before the [patient](amparo) has to, so that [they](amparo+lucero) can be stared at together. [Renata](renata), [who](renata) takes both of [them](amparo+lucero) for mad, follows [them](amparo+lucero) to the clinic and learns the truth in a corridor. That evening [she](renata) drives to [Tequila](@tequila), finds the drunken [photographer](cruz) and says: "[My](renata) [mother](amparo) wants [you](cruz) at home, [she](amparo) just doesn't know it yet."
- advisor priest amparo "Father Anselm"
- treat amparo nurse "finds a lump"
+ ill amparo "a lump"
- reveal amparo lucero "confides"
- enemy.past amparo lucero "former rival"
- help lucero amparo "shaves her own head"
- investigate renata amparo+lucero "follows"
- discover renata amparo "learns the truth"
- travel renata "drives to Tequila" @tequila
- find renata cruz "finds the drunken" @tequila
- parent amparo renata "My mother"
- invite renata cruz "wants you at home"

== 10
On the morning of the operation, the corridor fills up with people who are not on speaking terms: [Emilio](emilio) and [Cruz](cruz), newly reconciled; [Paz](paz), [whose](paz) [child](infant) has drawn a lion; and [Fermín](fermin) with flowers that aren't for the [patient](amparo). Last of all comes the expelled [husband](ignacio). [Renata](renata) wants to have [him](ignacio) removed, but [Emilio](emilio), [who](emilio) took a bullet that was meant for the old [man](ignacio), moves over on the bench. When [Amparo](amparo) wakes, [her](amparo) first look is for [Lucero](lucero) and [her](amparo) second, unmistakably, for the door.
- treat amparo _ "the operation"
+ reconcile cruz emilio "newly reconciled"
- parent paz infant "child"
- love fermin lucero "flowers"
- married amparo ignacio "husband"
- reject? renata ignacio "have him removed"
- reconcile emilio ignacio "moves over"
- injure.past emilio "took a bullet"
- recover amparo "wakes"

== 11
[Lucero](lucero) turns [Fermín](fermin) down twice for being too young, once for being a lawyer, and then, since [he](fermin) has stopped asking, asks [him](fermin). [Paz](paz) is jealous of [her](paz) [brother](fermin)'s happiness until [Chuy](driver), of all people, [who](driver) has watched [her](paz) in the rear mirror for years, holds open a door and forgets to close it. [Ignacio](ignacio) sells the house three doors down and puts the money in the [boy](infant)'s name; [he](ignacio) tells the [boy](infant) why, on the rim of the fountain. The [boy](infant) thinks it over and asks if there will be fish.
- reject lucero fermin "turns Fermín down"
+ date? fermin lucero "asks him"
- sibling fermin paz "brother's"
- jealous paz fermin "jealous"
- happy fermin "happiness"
- lose ignacio "sells the house"
- love driver paz "watched her"
- gift ignacio infant "in the boy's name"
+ reveal ignacio infant "tells the boy why"

== 12
Forty-one years and a scar: [Amparo](amparo), declared healthy, gives a party that is for no one's wedding, at which [Cruz](cruz) takes the pictures and is made to stand in one of them, between [Emilio](emilio) and [Emilio](emilio)'s [mother](amparo). The [driver](driver) dances with [Paz](paz). [Fermín](fermin) has moved in with the [singer](lucero). [Renata](renata), the only [one](renata) without a partner, catches herself not minding. Toward midnight the [host](amparo) carries a plate out to the car, where a [man](ignacio) with a razor has been living for a year. [She](amparo) doesn't ask [him](ignacio) in. [She](amparo) gets in.
+ recover amparo "declared healthy"
- celebrate amparo "a party"
- reconcile amparo cruz "stand in one"
- parent amparo emilio "mother"
- flirt driver paz "dances with Paz"
- move fermin lucero "moved in"
- happy renata "not minding"
- gift amparo ignacio "carries a plate"
+ reconcile amparo ignacio "She gets in"
