%series The Rambla Desk
%lang en
%genre crime series: a homicide squad in Montevideo, encyclopaedia episode list
%cast graciela | Inspector Graciela Ottonello; Graciela Ottonello; Graciela; Ottonello | f
%cast nahuel   | Nahuel Prates; Nahuel; Prates | m
%cast ivo      | Ivo Stanek; Ivo | m
%cast pilar    | Pilar Stanek; Pilar | f
%cast lau      | Lau | n
%cast benitez  | Commissioner Benítez; Benítez | m
%cast cruz     | Cruz Amaro; Cruz | f
%cast wenceslao| Wenceslao Amaro; Wenceslao | m
%cast fidel    | Fidel | m
%cast docker   | Rocco Denis; Rocco | m
%cast witness  | - | f
%cast mother   | - | f
%cast baby     | - | f

== 1 The Wet Season
[Inspector Graciela Ottonello](graciela), back on the squad after two years in [Salto](@salto), finds [her](graciela) old desk occupied by [Nahuel Prates](nahuel), the [man](nahuel) [who](nahuel) once walked out on [her](graciela) by text message. [Commissioner Benítez](benitez), [who](benitez) dislikes fuss, teams [the two](graciela+nahuel) up on the spot. A [docker](docker) is helping with inquiries into the death of a shipping [magnate](wenceslao), [Wenceslao Amaro](wenceslao), [whose](wenceslao) young [widow](cruz), [Cruz](cruz), sheds not a tear.
- return graciela "back on the squad"
+ breakup.past nahuel graciela "walked out on"
- boss benitez graciela+nahuel "Commissioner"
+ colleague.start graciela nahuel "teams the two up"
- investigate _ docker "inquiries"
- die.past wenceslao "death"
- married.past cruz wenceslao "widow"
- sad! cruz wenceslao "sheds not a tear"

== 2 A Place by the Window
[Ivo Stanek](ivo), the squad's pathologist, puts [Graciela](graciela) up on [his](ivo) sofa, to the displeasure of [his](ivo) [wife](pilar), [Pilar](pilar), [who](pilar) sees a threat in every suitcase. The dead [man](wenceslao), [he](ivo) establishes, had arsenic in [his](wenceslao) hair. [Prates](nahuel) questions the [widow](cruz) for three hours and comes out with lipstick on [his](nahuel) collar. When [she](graciela) notices it, [Graciela](graciela) says nothing, but [she](graciela) snaps at the [docker](docker), [whose](docker) alibi is as solid as the customs house.
- colleague graciela ivo "the squad's pathologist"
+ housemate.start graciela ivo "puts Graciela up"
- married ivo pilar "wife"
- jealous pilar graciela "threat in every suitcase"
- discover ivo wenceslao "establishes"
- investigate nahuel cruz "questions"
+ kiss cruz nahuel "lipstick on his collar"
- married.past cruz wenceslao "widow"
- discover graciela nahuel "notices"
- quarrel docker graciela "snaps at"

== 3 Sunday Asado
Over the coals in [Benítez](benitez)'s garden, where the squad is bidden once a year, [Lau](lau), the [newcomer](lau) from Fraud, makes eyes at [Nahuel](nahuel) and is laughed at by [Pilar](pilar). The [commissioner](benitez) has buried a [son](fidel), as few of [his](benitez) guests know; [Fidel](fidel) was shot on this same quay in 2009. [Ivo](ivo) and [his](ivo) [wife](pilar) have words over the salad, and it is the [lodger](graciela) [who](graciela) drives [him](ivo) home. Nothing happens in the car, unless silence counts.
- invite benitez graciela+ivo+lau+nahuel+pilar "bidden"
- colleague lau nahuel "newcomer"
- flirt lau nahuel "makes eyes at"
- parent benitez fidel "son"
- die.past fidel "buried"
- kill.past _ fidel "shot"
- married ivo pilar "wife"
+ quarrel ivo pilar "have words"
- housemate graciela ivo "lodger"
- help graciela ivo "drives him home"

== 4 Short Statement
[Cruz](cruz) asks for [Prates](nahuel). [She](cruz) is afraid of [Rocco Denis](docker). The [docker](docker) knows about the arsenic. [He](docker) wants money, or [he](docker) will talk. [Prates](nahuel) stays with [Cruz](cruz) until morning. Nobody at the desk may know. [Lau](lau) knows. [Lau](lau) has followed [Prates](nahuel). Would a good colleague tell [Graciela](graciela)? At noon [Rocco](docker) is fished from the basin. [He](docker) is not breathing.
- sad cruz docker "afraid of"
- discover.past docker cruz "knows about"
+ threaten docker cruz "or he will talk"
+ sex cruz nahuel "stays with Cruz"
- discover lau nahuel "Lau knows"
- investigate lau nahuel "followed"
- colleague graciela lau "colleague"
- reveal? lau graciela "tell Graciela"
+ die docker "not breathing"

== 5 Tide Tables
With the [blackmailer](docker) dead and the only alibi for the [widow](cruz) coming from a [policeman](nahuel)'s bed, [Nahuel](nahuel) has to own up to [Benítez](benitez), [who](benitez) takes [his](nahuel) badge and, in the same breath, gives [his](nahuel) place to [Lau](lau). [Graciela](graciela), [whom](graciela) no one has informed, learns from the canteen radio why [her](graciela) [partner](nahuel) is gone. [She](graciela) is not hurt, [she](graciela) assures [Ivo](ivo); [she](graciela) then weeps into [his](ivo) lab coat, and [he](ivo), [who](ivo) has not held anyone in a year, strokes [her](graciela) hair.
- threaten.past docker cruz "blackmailer"
- die.past docker "dead"
- married.past cruz wenceslao "widow"
- sex.past cruz nahuel "bed"
+ reveal nahuel benitez "own up to"
+ quit nahuel benitez "takes his badge"
- hire lau benitez "gives his place"
- discover graciela nahuel "learns"
- colleague.past graciela nahuel "partner"
- sad graciela "weeps"
- help ivo graciela "strokes her hair"

== 6 The Other Key
Someone has had a key to [Amaro](wenceslao)'s villa copied, and the locksmith remembers "a [lady](witness) with a limp". [Lau](lau) traces [her](witness) to [Rivera](@rivera): [she](witness) kept house for the [magnate](wenceslao) for thirty years and was put out on the street the day [he](wenceslao) married. [She](witness) swears that [Cruz](cruz) had adored the old [man](wenceslao). In [Pocitos](@pocitos), [Pilar](pilar) throws the sofa cushions after the departing [Graciela](graciela). [She](pilar) can live with dirty dishes, [she](pilar) shouts, but not with the way that [her](pilar) [husband](ivo) hums.
+ find lau witness "traces her"
- boss.past wenceslao witness "kept house"
- quit.past witness wenceslao "put out on the street"
- wedding.past cruz wenceslao "he married"
- reveal witness lau "swears"
- love.past cruz wenceslao "adored"
- attack pilar graciela "throws the sofa cushions"
+ move graciela "departing"
- jealous pilar graciela "shouts"
- married ivo pilar "husband"

== 7 Carnival
Drums, masks, and a stabbing on [Calle Isla de Flores](@isladeflores) that turns out to be ketchup. In the crush [Graciela](graciela) runs into [her](graciela) suspended [ex](nahuel), selling beer. [The two](graciela+nahuel) drink up the stock, bury the hatchet and agree that [they](graciela+nahuel) were always better at murder than at breakfast. [He](nahuel) still sees the [suspect](cruz), [he](nahuel) admits, and [she](cruz) is expecting. [Graciela](graciela) congratulates [him](nahuel). What [she](graciela) does not mention is [Ivo](ivo), [whose](ivo) mouth [she](graciela) has been unable to get out of [her](graciela) head.
- attack! _ "stabbing"
- meet graciela nahuel "runs into"
- ex graciela nahuel "ex"
- quit.past nahuel "suspended"
+ reconcile graciela nahuel "bury the hatchet"
- couple cruz nahuel "still sees"
+ pregnant cruz nahuel "expecting"
- reveal nahuel graciela "admits"
- reveal! graciela nahuel "does not mention"
- love graciela ivo "out of her head"

== 8 Plain Facts
[Benítez](benitez) calls in [Ivo](ivo). The hair sample is gone. Who took it? The key belongs to [Ivo](ivo). [Ivo](ivo) blames [Pilar](pilar). [Pilar](pilar) blames [Lau](lau). [Lau](lau) says nothing against [Pilar](pilar). Then the [commissioner](benitez) looks at [Lau](lau). [Lau](lau) has a [mother](mother) in [Rivera](@rivera). [She](mother) limps. [She](mother) was the housekeeper of [Amaro](wenceslao). That evening [Pilar](pilar) packs for [Mercedes](@mercedes). [She](pilar) leaves a ring and no note for [Ivo](ivo).
- steal _ ivo "gone"
- accuse ivo pilar "Ivo blames Pilar"
- accuse pilar lau "Pilar blames Lau"
- accuse! lau pilar "says nothing against"
+ parent mother lau "mother"
- boss.past wenceslao mother "housekeeper"
- travel? pilar "packs for" @mercedes
+ breakup pilar ivo "leaves a ring"

== 9 Blood Relations
The limping [woman](witness) and the [mother](mother) are one and the same, and there is more: [Lau](lau), [she](mother) confides to [Graciela](graciela) through the chain on the door, is [Amaro](wenceslao)'s own [child](lau), never acknowledged, never fed. The [detective](lau) has cleared out the flat and crossed into [Brazil](@brazil). [Prates](nahuel), reinstated for lack of anybody else, sits beside [his](nahuel) [ex](graciela) all the way to the frontier, talking about cots. It was not the [widow](cruz) [who](cruz) stirred the tea. [He](nahuel) never really doubted [her](cruz), [he](nahuel) claims; [his](nahuel) [passenger](graciela) is kind enough to look out of the window.
- reveal mother graciela "confides"
+ parent wenceslao lau "child"
- parent mother lau "mother"
- flee lau "crossed into" @brazil
- hire nahuel "reinstated"
- ex graciela nahuel "ex"
- travel graciela+nahuel "to the frontier"
- married.past cruz wenceslao "widow"
+ kill! cruz wenceslao "not the widow"

== 10 Santana do Livramento
Cornered in a bus depot, [Lau](lau) holds a pistol to [Nahuel](nahuel)'s neck and explains, almost politely, how one poisons a [father](wenceslao) and drowns a [man](docker) [who](docker) saw the cup. [Graciela](graciela) puts down [her](graciela) own weapon. [She](graciela) has been passed over for somebody prettier, [she](graciela) says, and it does get better. The [gunman](lau) laughs, and that second is enough for [Prates](nahuel). [His](nahuel) [captor](lau) in cuffs, [he](nahuel) embraces [her](graciela); [she](graciela) tells [him](nahuel) that [he](nahuel) smells of buses.
+ threaten lau nahuel "holds a pistol"
- reveal lau graciela+nahuel "explains"
- kill.past lau wenceslao "poisons"
- parent wenceslao lau "father"
- kill.past lau docker "drowns"
- discover.past docker lau "saw the cup"
- help graciela nahuel "puts down"
- reject.past nahuel graciela "passed over"
- happy lau "laughs"
+ arrest nahuel lau "in cuffs"

== 11 Autumn Light
[Cruz](cruz) is delivered of a [girl](baby) during the reading of the verdict, and [Prates](nahuel), missing both, arrives with carnations. [Benítez](benitez) retires to [his](benitez) roses; the squad is [Graciela](graciela)'s now. Signed by both [parties](ivo+pilar), the Stanek papers lie at the registry, and [Ivo](ivo), a free [man](ivo) since Tuesday, has asked the new [commissioner](graciela) whether [she](graciela) would care for the sofa again, or, failing that, for the other half of the bed. [She](graciela) takes the bed.
+ birth cruz baby "delivered of"
- travel nahuel cruz "arrives"
- gift nahuel cruz "carnations"
- quit benitez "retires"
- hire graciela "Graciela's now"
- divorce ivo pilar "Signed by both parties"
- invite ivo graciela "asked"
+ couple.start graciela ivo "takes the bed"
