%series Route 33
%lang en
%genre Nairobi soap about rival matatu families, daily listings
%cast wan | Wanjiku Kamau; Wanjiku; Shiku | f
%cast oti | Otieno Odhiambo; Otieno | m
%cast kam | Mzee Kamau; Kamau | m
%cast odh | Mama Achieng; Achieng | f
%cast njo | Njoroge | m
%cast mwi | Mwikali | f
%cast bar | Pastor Baraka; Baraka | m
%cast hus | Hussein | m
%cast cate | Catherine Atieno; Cate | f
%cast juma | Corporal Juma; Juma | m
%cast boy | Jabali | m
%cast mum | - | f
%cast rich | Mr. Thuo; Thuo | m

== 1
[Mzee Kamau](kam)'s bus *Psalm 23* and [Mama Achieng](odh)'s bus *No Hurry* reach the stage at the same second and lock mirrors. The [owners](kam+odh) have hated one another for thirty years; [their](kam+odh) [children](oti+wan) have hidden each other's numbers for three. [Wanjiku](wan), conductor, sells [Otieno](oti), driver, a ticket to nowhere. [Njoroge](njo), [her](wan) [brother](njo), sees the note.
+ enemy kam odh "hated one another"
- parent kam wan "children"
- parent odh oti "children"
- affair oti wan "hidden each other's numbers"
- sibling njo wan "brother"
- discover njo wan "sees the note"

== 2
For [his](njo) silence [Njoroge](njo) wants ten thousand shillings a week. [Wanjiku](wan) pays with [her](wan) late [mother](mum)'s bracelet. [Mwikali](mwi), a [hairdresser](mwi) and [Shiku](wan)'s [flatmate](mwi), suggests a cheaper way of shutting [him](njo) up and enrols [him](njo) in [Pastor Baraka](bar)'s choir. [He](njo) can't sing. [He](njo) stays, for the [contralto](cate).
+ threaten njo wan "wants ten thousand"
- parent mum wan "mother"
- die.past mum "late"
- gift wan njo "bracelet"
- housemate mwi wan "flatmate"
- help mwi wan "suggests"
+ love njo cate "for the contralto"

== 3
[Otieno](oti) is flagged down by [Corporal Juma](juma), [who](juma) expects a note in the licence. [He](oti) puts in a hymn sheet instead. That costs [him](oti) a night in the cells, where [Hussein](hus), a one-armed [mechanic](hus) and a [friend](hus) from school, is inside for the same offence. [Mama Achieng](odh) bails out the [pair](hus+oti), and tells [her](odh) [boy](oti) that a [teacher](cate) has been found for [him](oti) to marry.
- reject oti juma "hymn sheet"
+ arrest juma oti "night in the cells"
- friend hus oti "friend from school"
- arrest.past _ hus "inside"
- rescue odh hus+oti "bails out"
- parent odh oti "her boy"
+ wedding? cate oti "marry"

== 4
The [teacher](cate) is [Catherine Atieno](cate), contralto. [She](cate) and [Otieno](oti) tell one another over lukewarm tea that [neither](cate+oti) wants it; [they](cate+oti) shake hands like two people who have been let off a beating. In the vestry [Njoroge](njo) proposes to [her](cate) off-key. [Cate](cate) laughs, kisses [his](njo) forehead and says: ask [me](cate) in three years.
- meet cate oti "lukewarm tea"
- wedding! cate oti "neither wants it"
- happy cate+oti "let off"
+ propose njo cate "proposes"
- happy cate "laughs"
- kiss cate njo "kisses his forehead"
- reject cate njo "three years"

== 5
[Thuo](rich), cartel [boss](rich) and [moneylender](rich), wants the stage for himself and lends to both sides. [Kamau](kam) signs; [Achieng](odh) signs, not knowing [he](kam) has. One week later both buses are ordered off the road. [Wanjiku](wan) goes to see [Thuo](rich) in a red dress and comes back with two logbooks and one torn sleeve, and will not say how.
- boss rich _ "boss"
- find kam rich "lends"
- find odh rich "lends"
+ lose kam+odh "off the road"
- return wan "comes back"
- attack rich wan "torn sleeve"
- steal wan rich "two logbooks"
- reveal! wan "will not say how"

== 6
The whole estate has an opinion about the red dress. [Otieno](oti) punches a window, [Mwikali](mwi) hits [him](oti) with a comb for thinking it. Late, and to [him](oti) alone, [Wanjiku](wan) tells it: [he](rich) grabbed, [she](wan) ran, the books were on the chair. [Otieno](oti) asks [her](wan) pardon on the roof among the chickens. [They](oti+wan) are seen by [Mzee Kamau](kam) in [his](kam) pyjamas.
- jealous oti rich "punches a window"
- attack mwi oti "hits him"
+ reveal wan oti "tells it"
- attack.past rich wan "he grabbed"
- flee.past wan rich "ran"
- reconcile oti wan "asks her pardon"
+ discover kam oti+wan "seen by"

== 7
"A Luo [boy](oti)!" [Kamau](kam) shouts, and goes for the belt. [Njoroge](njo), of all people, catches [his](njo) [father](kam)'s wrist. [Wanjiku](wan) leaves home with a plastic chair on [her](wan) head. [Mama Achieng](odh) has a thing or two to say about Kikuyu girls; [Cate](cate), [her](odh) intended [daughter-in-law](cate), says it back to [her](odh) in Latin.
- sad kam oti "shouts"
- attack? kam wan "belt"
+ help njo wan "catches"
- parent kam njo "father"
+ move wan "leaves home"
- kin? cate odh "daughter-in-law"
- quarrel cate odh "says it back"

== 8
*No Hurry* loses its brakes on the [Limuru](@limuru) escarpment with thirty-one aboard. [Otieno](oti) runs the bus up a bank of tea. A child's arm, two ribs, no dead: and under the chassis, says [Hussein](hus), a brake pipe cut with pliers. [Wanjiku](wan) stands at the hospital gate in front of [Achieng](odh), [who](odh) lets [her](wan) in.
- lose _ "loses its brakes"
- injure _ "two ribs"
+ rescue oti _ "bank of tea"
- die! _ "no dead"
- discover hus "brake pipe"
- attack _ oti "cut"
+ invite odh wan "lets her in"

== 9
Everybody thinks of [Kamau](kam). [Juma](juma), happy to please [Thuo](rich), handcuffs [him](kam) in front of [his](kam) bus. At visiting hour comes [Mama Achieng](odh) with beans: "[You](kam) would have shouted first." [They](kam+odh) laugh, for the first time since 1994, when [both](kam+odh) of [them](kam+odh) courted the same prize, so to speak: [he](kam) [Achieng](odh), and [she](odh) [his](kam) bus.
- accuse _ kam "thinks"
- help juma rich "please"
+ arrest juma kam "handcuffs"
- gift odh kam "beans"
+ reconcile kam odh "laugh"
- love.past kam odh "courted"

== 10
[Hussein](hus) recognises the pliers: [his](hus) own, lent to a [boy](boy) called [Jabali](boy), [who](boy) washes [Thuo](rich)'s car. [Jabali](boy), eleven, is hidden by [Pastor Baraka](bar) beneath the pulpit. [Baraka](bar) is visited by two men with a jerrycan. The church burns; the choir sings on the pavement; the [boy](boy), on [Njoroge](njo)'s shoulders, tells the cameras everything.
- discover hus boy "recognises"
- gift.past hus boy "lent"
- boss rich boy "washes Thuo's car"
- help bar boy "hidden by"
- attack _ bar "jerrycan"
- lose bar "burns"
+ rescue njo boy "on Njoroge's shoulders"
+ reveal boy _ "tells the cameras"

== 11
[Thuo](rich) flies to [Dubai](@dubai) with [Juma](juma)'s savings. [Juma](juma), duped, turns in [his](juma) badge and takes a conductor's job: with [Achieng](odh), [who](odh) makes [him](juma) say thank you to every passenger. [Kamau](kam) comes home from prison and finds a chair missing. [He](kam) carries the other five to [his](kam) [girl](wan)'s new room.
+ flee rich "flies to" @dubai
- steal rich juma "savings"
- betray rich juma "duped"
- quit juma "turns in his badge"
- hire juma odh "conductor's job"
- return kam "comes home"
- discover kam "finds"
- parent kam wan "his girl"
+ gift kam wan "carries the other five"

== 12
[Jabali](boy) has nobody. [Mwikali](mwi) says that [her](mwi) sofa has somebody, then; [Hussein](hus), [who](hus) comes to see that the [boy](boy) is fed, comes rather often. [Cate](cate) wins a place in [Manchester](@manchester) and tells [Njoroge](njo) that the three years begin now. [He](njo) gives [her](cate) the bracelet back for [Wanjiku](wan), [who](wan) gives it to [her](cate).
- sad boy "nobody"
+ housemate.start boy mwi "her sofa"
- help hus boy "fed"
- love hus mwi "rather often"
- find cate "wins a place"
- travel? cate "a place in Manchester"
- gift njo wan "bracelet"
- gift wan cate "gives it"

== 13
The first bus on Route 33 with two owners' names on its side. [Mama Achieng](odh) asks for a bride price of one bus; [Kamau](kam) offers half, as [she](odh) has half already. [Otieno](oti) and [Wanjiku](wan) are joined by [Baraka](bar) in the roofless church. It rains on the whole wedding. Nobody leaves; it's the drivers who weep.
- colleague.start kam odh "two owners' names"
- gift? kam odh "offers half"
+ wedding oti wan "wedding"
