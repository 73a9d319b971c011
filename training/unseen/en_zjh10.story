%series Gate Money
%lang en
%genre ensemble drama: a second-division women's football club in Ljubljana, streaming synopses
%cast maja | Maja Kranjc; Maja; Kranjc | f
%cast dusan | Dušan Kranjc; Dušan | m
%cast reign | Reign Asante; Reign; Asante | f
%cast stella | Stella Novak; Stella | f
%cast vid | Vid | m
%cast ona | Ona Puig; Ona | f
%cast zala | Zala Kranjc; Zala | f
%cast petra | Petra Hribar; Petra; Hribar | f
%cast physio | Max Odenthal; Odenthal; Max | n
%cast sponsor | Sergej Lah; Lah | m
%cast keeper | Babić | f
%cast club | Zmaj | g
%cast referee | - | f
%cast newcoach | Coach Ito; Ito | m
%cast baby | Luka | m

== 1 Kick-off
Nobody in [Ljubljana](@ljubljana) has heard of [Zmaj](club), two points clear at the bottom. That suits [Maja Kranjc](maja), [who](maja) coaches the [side](club) for nothing and sleeps alone, since [Dušan](dusan) moved out with the good frying pan. Into training walks [Reign Asante](reign), [striker](reign), on loan from [Kumasi](@kumasi), and breaks the nose of the [goalkeeper](keeper), [Babić](keeper), with [her](reign) first shot. The [victim](keeper) asks to be roomed with [her](reign). [They](keeper+reign) will be inseparable by Thursday.
- boss maja club "coaches"
- breakup.past dusan maja "moved out"
- sad maja "sleeps alone"
- hire reign club "on loan"
+ injure keeper reign "breaks the nose"
- housemate? keeper reign "roomed with her"
- friend.start keeper reign "inseparable"

== 2 Offside
[Stella Novak](stella), [captain](stella), and [Ona Puig](ona), left wing, share a flat, a cat and, as far as the [club](club) is told, nothing else. In truth the [two](ona+stella) of [them](ona+stella) have been an item since the away match in [Graz](@graz). [Ona](ona) would like it known; [Stella](stella), engaged to a [dentist](vid) for [her](stella) parents' sake, would not. [Her](stella) [fiancé](vid) [Vid](vid) sends peonies to the dressing room. [Ona](ona) puts them, one after another, into the ice bath.
- housemate ona stella "share a flat"
+ couple ona stella "an item"
- reveal! ona+stella club "is told"
- reveal? ona _ "would like it known"
- engaged stella vid "engaged"
- cheat stella vid "an item"
- gift vid stella "sends peonies"
- jealous ona vid "into the ice bath"

== 3 Sponsor's Box
[Sergej Lah](sponsor), mattresses, offers money for the shirts and lunch to the [trainer](maja). [Maja](maja) takes the money. [Her](maja) sixteen-year-old [daughter](zala), [Zala](zala), [who](zala) plays in the reserves under a false surname so that nobody can cry favouritism, is thrilled to be discovered by [Asante](reign), [who](reign) recognises the chin. "[You](zala) shoot like [your](zala) [mother](maja) complains," says the [striker](reign). It is the kindest thing anyone has said to [Zala](zala) since [her](zala) [father](dusan) left.
- gift? sponsor club "offers money"
- invite sponsor maja "lunch"
- reject maja sponsor "takes the money"
- parent maja zala "daughter"
- betray zala _ "false surname"
+ discover reign zala "recognises the chin"
- happy zala "thrilled"
- parent dusan zala "father"
- breakup.past dusan maja "left"

== 4 Extra Time
[Zmaj](club) win one. [Reign](reign) hugs [Zala](zala). [Ona](ona) dances with [Stella](stella). [Vid](vid) films [Ona](ona). Later [Vid](vid) watches [Ona](ona) again. [He](vid) stops the film. There [Stella](stella) kisses [Ona](ona). [Vid](vid) calls [Stella](stella). Pride answers, not [Stella](stella). [Vid](vid) keeps the ring. May comes, with hail. The pitch belongs to the frogs.
+ find club "win"
- date ona stella "dances with"
+ discover vid ona+stella "stops the film"
- kiss ona stella "kisses"
- cheat stella vid "kisses Ona"
+ engaged.end stella vid "keeps the ring"

== 5 The Physio
[Zmaj](club) can suddenly afford a [physiotherapist](physio), [Odenthal](physio), long-fingered and taciturn, [who](physio) kneads the [captain](stella)'s calf and [her](stella) conscience alike. To [Odenthal](physio), face down, [Stella](stella) admits that [she](stella) let [her](stella) parents believe it was [Vid](vid) [who](vid) strayed. [Ona](ona) hears of it from the laundry woman. [She](ona) moves to the sofa. [Maja](maja), limping in after closing time, has a knot loosened that has been there since the separation, and is surprised to find herself weeping into a towel.
- hire physio club "afford"
- treat stella physio "kneads"
+ reveal stella physio "admits"
- betray.past stella _ "let her parents believe"
- accuse.past stella vid "it was Vid who strayed"
- cheat! vid stella "strayed"
- discover ona stella "hears of it"
- quarrel ona stella "moves to the sofa"
- treat maja physio "knot loosened"
- breakup.past dusan maja "separation"
- sad maja "weeping"

== 6 Own Goal
[Dušan](dusan) is back in town, and how: [he](dusan) has been made manager of [Olimpik](#olimpik), the champions, and is buying. [He](dusan) wants [Reign](reign). [He](dusan) wants the [keeper](keeper), too. And after the derby, in the tunnel, with the rain coming in sideways, [he](dusan) would seem to want [his](dusan) [wife](maja). "[Ex](maja)," says [Maja](maja), into [his](dusan) collar. [They](dusan+maja) are not, on paper, and not that night. [Zala](zala), waiting with two umbrellas, opens one of them and goes home.
+ return dusan "back in town"
- hire dusan _ "made manager" #olimpik
- hire? reign dusan "wants Reign"
- hire? keeper dusan "wants the keeper"
- married dusan maja "wife"
- ex! dusan maja "not, on paper"
+ sex dusan maja "not that night"
- discover zala dusan+maja "waiting with two umbrellas"

== 7 Transfer Window
[Babić](keeper) goes. It is the money; [she](keeper) has children and a landlord to feed; all the same [Reign](reign) throws [her](keeper) gloves into the [Ljubljanica](@ljubljanica) and calls the [deserter](keeper) a word that needs no translation. [Petra Hribar](petra), nineteen and terrified, goes in goal instead and lets in six. On the team bus it is [Ona](ona), of all people, recently dumped and feeling it, [who](ona) takes the new [keeper](petra)'s hand and does not give it back until [Maribor](@maribor).
+ quit keeper club "goes"
- hire keeper dusan "the money"
- sad reign keeper "throws her gloves"
+ quarrel keeper reign "a word"
- hire petra club "goes in goal"
- sad petra "terrified"
- breakup.past stella ona "dumped"
- sad ona "feeling it"
- help ona petra "takes the new keeper's hand"

== 8 Injury Time
When [Stella](stella) sees [who](petra) is wearing [Ona](ona)'s scarf in goal, [she](stella) misses a penalty and, later, the last bus. [Vid](vid), driving by, gives [her](stella) a lift. [He](vid) has met somebody, [he](vid) says, [he](vid) wants [her](stella) to hear it from [him](vid): [Max](physio), from the treatment room. [Stella](stella) laughs until [she](stella) has to be let out for air. Then the former [bride](stella) and [her](stella) [dentist](vid) sit on the crash barrier, as [friends](stella+vid), eating the last of the sugared almonds that were meant for the wedding.
- jealous stella petra "misses a penalty"
- help vid stella "gives her a lift"
+ couple physio vid "met somebody"
- reveal vid stella "hear it from him"
- happy stella "laughs"
- engaged.past stella vid "former bride"
- wedding! stella vid "the wedding"
+ friend.start stella vid "as friends"

== 9 Doping Control
A test comes back positive, and the name on it is [Reign Asante](reign)'s. [She](reign) swears by [her](reign) grandmother; the federation suspends [her](reign). [Zala](zala) does not believe a word of it and sets about finding out who handed round the bottles. The trail leads to a crate of mattress-shop lemonade, and to a [man](sponsor) [who](sponsor) has, it seems, put [his](sponsor) own money on the other side. [Lah](sponsor) invites the [girl](zala) to prove it. [She](zala) has, on [her](zala) telephone, [his](sponsor) voice inviting [her](zala).
- accuse _ reign "positive"
+ quit reign "suspends"
- investigate zala _ "finding out"
+ discover zala sponsor "The trail leads"
- attack.past sponsor reign "lemonade"
- betray.past sponsor club "put his own money"

== 10 Red Card
[Lah](sponsor) is led away in [his](sponsor) own pyjamas. With [him](sponsor) goes the money, and with the money, the [coach](maja): [Maja](maja), short of breath in the mornings, hands over the whistle to a soft-spoken [Japanese](newcoach), and tells no one but [Odenthal](physio) that at forty-one, by [her](maja) own [husband](dusan), after one wet evening, [she](maja) is going to have a child. The new [coach](newcoach), [Ito](newcoach) by name, bows to each player. [Reign](reign), cleared, bows back and asks what took them so long.
+ arrest _ sponsor "led away"
- quit maja club "hands over the whistle"
- hire newcoach club "new coach"
- reveal maja physio "tells no one but"
- married dusan maja "husband"
+ pregnant maja dusan "have a child"
- rescue _ reign "cleared"

== 11 Second Leg
[Dušan](dusan) gets the sack for losing to the bottom club and the news of fatherhood in one and the same half-time. [He](dusan) asks [Maja](maja) to take [him](dusan) back; [she](maja) tells [him](dusan) that [he](dusan) may do the night feeds. [Babić](keeper), [who](keeper) has been sitting on the champions' bench all spring, slips into the away dressing room with a pair of gloves bought secondhand from a fisherman. [Reign](reign) looks at them. [She](reign) looks at [her](keeper). The two [friends](keeper+reign) have to be told twice that play has resumed.
- quit dusan "gets the sack"
- discover dusan maja "news of fatherhood"
- pregnant maja dusan "fatherhood"
+ reconcile? dusan maja "take him back"
- reject maja dusan "night feeds"
- return keeper "slips into"
+ reconcile keeper reign "looks at them"
- friend keeper reign "friends"

== 12 Final Whistle
[Zmaj](club) stay up by a goal of [Zala](zala)'s, scored under [her](zala) own surname. In the stand [Maja](maja)'s waters break on the [referee](referee)'s bicycle; [Luka](baby) is born in the medical room, [Vid](vid) handing towels to [Max](physio) and [both](physio+vid) of [them](physio+vid) deathly pale. [Stella](stella) tells [her](stella) parents the truth over the loudspeaker, by mistake. [Ona](ona) hears it too. [She](ona) squeezes [Petra](petra)'s glove, lets go of it, looks up at the box; and stays where [she](ona) is.
- find club "stay up"
+ birth maja baby "born"
- treat maja physio "medical room"
- help vid physio "handing towels"
+ reveal stella _ "the truth"
- discover ona stella "hears it too"
- date ona petra "squeezes"
- reconcile! ona stella "stays where she is"
