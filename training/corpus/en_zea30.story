%series Second Half
%lang en
%genre teen drama about a girls' football academy in Marseille, streaming blurbs
%cast ines | Inès Belkacem; Inès | f
%cast solene | Solène Garnier; Solène | f
%cast aude | Coach Lacombe; Aude; Lacombe | f
%cast youss | Youssef Belkacem; Youssef | m
%cast theo | Thibault Garnier; Thibault | m
%cast kadi | Kadiatou; Kadi | f
%cast milan | Milan | m
%cast agent | Bruno Caradec; Caradec | m
%cast mamie | Zineb | f
%cast abbou | Abbou | m
%cast sen | Senator Garnier | f
%cast prov | - | m
%cast surg | - | n
%cast pson | - | m
%cast doc | Dr. Rigaud; Rigaud | m
%cast luce | Lucie | f

== 1
[Inès Belkacem](ines) wins a place at the academy with a bicycle kick and signs [her](ines) [father](abbou)'s name on the form, since [he](abbou) thinks girls who play ball end up in the sea. [Her](ines) [roommate](solene) is [Solène Garnier](solene), a senator's [daughter](solene), [who](solene) has slept until now in a room of [her](solene) own. [Coach Lacombe](aude) puts [both](ines+solene) in midfield and tells [them](ines+solene) to hate each other quietly. [Youssef](youss), [Inès](ines)'s [brother](youss), carries [her](ines) bag and [her](ines) secret.
+ find ines "wins a place"
- betray ines abbou "signs her father's name"
- parent abbou ines "father"
- parent sen solene "daughter"
- housemate ines solene "roommate"
- advisor aude ines+solene "Coach"
- enemy? ines solene "hate"
- sibling ines youss "brother"
- help youss ines "carries"

== 2
[Solène](solene)'s knee buckles in the first friendly. [Dr. Rigaud](doc), the club physician, tapes it and warns [her](solene) to stop; [she](solene) begs [him](doc) not to tell. [Inès](ines), [who](ines) heard it from the shower, says nothing, and passes badly on purpose so [her](ines) [rival](solene) need not run. [Youssef](youss) meets [Solène](solene) at the tram and falls over a bench. [Caradec](agent), player [agent](agent), starts to take an interest in the [newcomer](ines).
- injure solene "buckles"
- treat solene doc "tapes"
- reveal! ines "says nothing"
+ help ines solene "passes badly"
- enemy ines solene "rival"
- discover ines solene "heard it"
- meet solene youss "meets Solène"
- reveal! solene doc "not to tell"

== 3
[Kadi](kadi), [goalkeeper](kadi) and [mother](kadi) of a two-year-old, brings [her](kadi) [son](milan), [Milan](milan), to training in a ball bag. The [principal](prov), [who](prov) thinks of the rules, suspends [her](kadi). The team hides [Milan](milan) from room to room for nine nights; [Solène](solene), [who](solene) has never held one, finds out that a bottle is warm by the drop on the wrist. [Caradec](agent) offers [Inès](ines) a contract in [Lyon](@lyon), on condition that [she](ines) drop [Kadi](kadi)'s case.
- parent kadi milan "son"
+ quit kadi prov "suspends"
- help _ kadi "hides"
- discover solene "finds out"
+ hire? ines agent "contract"
- reject? ines kadi "drop Kadi's case"

== 4
[Inès](ines) tears the contract in quarters, is applauded by nobody except [Aude Lacombe](aude), and is photographed doing it. The picture reaches [her](ines) [father](abbou)'s barbershop within the hour. [He](abbou) closes the shop. At the stadium fence the old [barber](abbou) demands [his](abbou) [daughter](ines) back; [Youssef](youss) says it was [he](youss) [who](youss) forged the form. [Inès](ines) says that it wasn't.
+ reject ines agent "tears the contract"
- celebrate aude ines "applauded"
- discover abbou ines "reaches"
- parent abbou ines "daughter"
- betray youss abbou "says it was he"
+ reveal ines abbou "it wasn't"

== 5
Locked out at home, [Inès](ines) is taken in by [Zineb](mamie), [her](ines) [grandmother](mamie), [who](mamie) played in secret in Oran, in 1963, and has kept [her](mamie) boots. [Solène](solene) lets [Youssef](youss) kiss [her](solene), then lets [him](youss) do it again. Only [Thibault](theo), [her](solene) [brother](theo), is put out: [he](theo) has been writing verses to [Youssef](youss) since Toussaint, all of them unsent. [He](theo) burns them in the bidet, and the alarm goes.
- reject abbou ines "Locked out"
- housemate.start ines mamie "taken in"
- kin ines mamie "grandmother"
- create.past mamie "played"
+ kiss solene youss "kiss"
- sibling solene theo "brother"
- love theo youss "verses"
- jealous theo solene "put out"

== 6
Semi-final at the Vélodrome. [Solène](solene)'s ligament goes with a sound that the microphones pick up. [Rigaud](doc), accused by the press of silence, resigns; [Inès](ines) admits that [she](ines) too knew. [Solène](solene), on a stretcher, is not speaking to [her](ines). The penalty is taken by [Kadi](kadi), reinstated that morning by a shamed [principal](prov); in it goes, under [Milan](milan)'s howling.
+ injure solene "ligament goes"
- accuse _ doc "accused"
- quit doc "resigns"
+ reveal ines _ "admits"
- quarrel ines solene "not speaking"
- hire kadi prov "reinstated"
- sad prov "shamed"

== 7
[Solène](solene) is operated on by [her](solene) [mother](sen)'s own [surgeon](surg) and told [she](solene) won't play for a year, if ever. [She](solene) hits the wall, then the [doctor](surg), then [Youssef](youss), [who](youss) goes on standing there. [Zineb](mamie) visits the [patient](solene) with semolina and [her](mamie) boots, size thirty-six, and leaves both. [Thibault](theo), back in Paris, is found unconscious beside an empty box of pills by a [neighbour](luce), [Lucie](luce).
- treat solene surg "operated on"
- parent sen solene "mother"
- sad solene "hits the wall"
- attack solene surg "then the doctor"
- attack solene youss "then Youssef"
- gift mamie solene "leaves both"
- ill theo "unconscious"
- neighbour luce theo "neighbour"
+ find luce theo "found unconscious"

== 8
[Senator Garnier](sen) learns at one bedside that [her](sen) [daughter](solene) loves a barber's [son](youss), and at the other that [her](sen) [son](theo) does, too. [She](sen) sits for a night in each corridor. [Thibault](theo) comes through. [Youssef](youss) reads, by permission, what remains of the verses, and kisses the [author](theo) on the forehead; [Solène](solene) watches and is not, for once, jealous. [Abbou](abbou), in the third corridor, shaves the old [woman](mamie)'s [grandson](youss) for free.
- discover sen solene "learns"
- love solene youss "loves"
- parent sen solene "daughter"
- parent sen theo "son"#2
- parent abbou youss "barber's son"
+ love theo youss "does, too"
- recover theo "comes through"
- kiss theo youss "kisses the author"
+ jealous! solene theo "jealous"
- help abbou youss "shaves"
- kin mamie youss "grandson"

== 9
[Caradec](agent) turns up in the dressing room with a photograph of [Kadi](kadi) and the [principal](prov) [who](prov) suspended [her](kadi), embracing, and asks for five thousand. [Lacombe](aude) locks the door from inside. What happens next the team denies in unison; the [agent](agent) leaves without the negative. [Kadi](kadi) explains that the [principal](prov) is [Milan](milan)'s [grandfather](prov). The [father](pson), [his](prov) [son](pson), never knew.
- quit.past kadi prov "suspended"
+ threaten agent kadi "asks for five thousand"
- parent prov pson "son"#2
+ reveal kadi _ "explains"
- kin milan prov "grandfather"
- parent pson milan "father"#2

== 10
The final, and [Abbou](abbou) is in the stand, in a false beard. [Solène](solene), on crutches, coaches from the bench; it's [she](solene) [who](solene) shouts, for the first time since November, [Inès](ines)'s name. [Inès](ines) scores. [Zineb](mamie)'s heart gives out in the ninety-first minute, among the flags; [she](mamie) sees the ball cross the line, say those beside [her](mamie). The boots come back, laced, on the coffin.
- advisor solene ines "coaches"
+ reconcile ines solene "Inès's name"
- find ines "scores"
+ die mamie "gives out"

== 11
At the funeral [Inès](ines) and [her](ines) [father](abbou) carry one handle each. "[She](mamie) told [me](abbou) in '63," [he](abbou) says, "and [I](abbou) told on [her](mamie)." [She](ines) shows [him](abbou) how the kick is done, in the yard, in a suit; [he](abbou) breaks a window. [Youssef](youss) moves to Paris with [Solène](solene), [who](solene) is to study law, and [Thibault](theo) meets [their](solene+youss) train with [Lucie](luce)'s hand in [his](theo).
- die.past mamie "funeral"
- parent abbou ines "father"
- reveal abbou ines "told on her"
- betray.past abbou mamie "told on her"
- advisor ines abbou "shows"
+ reconcile abbou ines "kick is done"
- move solene+youss "moves to Paris"
- couple.start luce theo "hand in his"
