%series Kennels and Other Homes
%lang en
%genre romantic comedy around a Welsh veterinary practice, fan encyclopaedia episode articles
%cast rhiannon | Rhiannon Pryce; Rhiannon; Dr Pryce | f
%cast gethin   | Gethin Pryce; Gethin | m
%cast ade      | Ade Balogun; Ade | m
%cast lowri    | Lowri | f
%cast mostyn   | Mostyn Hughes; Mostyn; Sergeant Hughes | m
%cast pia      | Pia Sundström; Pia | f
%cast carys    | Carys Pryce; Carys | f
%cast emrys    | Emrys Vaughan; Emrys; Vaughan | m
%cast dot      | Dot | f
%cast florian  | Florian | m
%cast baker    | Haf | f
%cast baby     | - | m

== 1 Pilot
[Rhiannon Pryce](rhiannon) and [Gethin](gethin), partners in the only veterinary practice for thirty miles, have been divorced for exactly one week when the episode opens, yet [neither](gethin+rhiannon) can afford to buy the other out, and so the former [spouses](gethin+rhiannon) draw a chalk line through the surgery, with the large animals on [his](gethin) side and the small on [hers](rhiannon). [Lowri](lowri), the [receptionist](lowri), [who](lowri) was [Rhiannon](rhiannon)'s [bridesmaid](lowri) and is, unknown to anyone, in love with the [groom](gethin) of that day, keeps two diaries. To replace the [husband](gethin) in night duty a [locum](ade) from [Cardiff](@cardiff), [Ade Balogun](ade), has been engaged by [Dr Pryce](rhiannon), [who](rhiannon) had pictured somebody older.
- colleague gethin rhiannon "partners"
+ divorce.past gethin rhiannon "divorced"
- ex gethin rhiannon "former spouses"
- wedding.past gethin rhiannon "bridesmaid"
- friend lowri rhiannon "bridesmaid"
- boss gethin+rhiannon lowri "receptionist"
- love lowri gethin "in love"
- discover! _ lowri "unknown to anyone"
+ hire ade rhiannon "has been engaged"

== 2 The Chalk Line
A dachshund, being long, comes to lie on both sides of the line, and the row over who may operate on it ends with [Ade](ade) doing so, [his](ade) two [employers](gethin+rhiannon) shouting over [his](ade) bent back. Afterwards [he](ade) tells [Rhiannon](rhiannon) that [he](ade) was raised by parents who never raised their voices and parted all the same. [She](rhiannon) finds herself telling [him](ade) about [Pia Sundström](pia), the riding [instructor](pia) for the sake of [whose](pia) stables [Gethin](gethin) spent so many nights with colicky horses, none of them, as the bills showed, ill. That [Pia](pia) has since moved into the marital home is told [him](ade) by the dachshund's owner.
- quarrel gethin+rhiannon "row"
- treat _ ade "doing so"
- boss gethin+rhiannon ade "employers"
- reveal ade rhiannon "tells Rhiannon"
- parent _ ade "parents"
+ reveal rhiannon ade "telling him"
+ cheat.past gethin rhiannon "so many nights"
- affair.past gethin pia "so many nights"
- discover.past rhiannon gethin+pia "the bills showed"
- couple gethin pia "marital home"
- move.past pia gethin "moved into"

== 3 Lambing
Stuck in a snowdrift on the way back from a difficult birth, that of twin lambs at [Emrys Vaughan](emrys)'s, [Rhiannon](rhiannon) and the [locum](ade) share a horse blanket, a flask of sloe gin and, towards three, a kiss that [both](ade+rhiannon) put down to the gin. [Vaughan](emrys), a [bachelor](emrys) of forty-eight [who](emrys) has courted the [vet](rhiannon) with early potatoes ever since the divorce was in the paper, digs [them](ade+rhiannon) out at dawn and sees at a glance that [he](emrys) has been potato-ing in vain. [Carys](carys), [Rhiannon](rhiannon)'s sixteen-year-old [daughter](carys), sniffs at [her](carys) [mother](rhiannon)'s scarf and demands to know who [he](ade) is.
- return ade+rhiannon "on the way back"
+ kiss ade rhiannon "a kiss"
- flirt emrys rhiannon "courted"
- divorce.past gethin rhiannon "the divorce"
- rescue emrys ade+rhiannon "digs them out"
- discover emrys ade+rhiannon "sees at a glance"
- parent rhiannon carys "daughter"
- discover carys rhiannon "sniffs"

== 4 Two Diaries
[Lowri](lowri) books the same hour twice. So [Gethin](gethin) waits alone with [Lowri](lowri). [He](gethin) misses the old house. [She](lowri) knows how [he](gethin) takes [his](gethin) tea. [He](gethin) cries a little, and [Lowri](lowri) hugs [Gethin](gethin). Then [Pia](pia) walks in. "Who is this?" asks [Pia](pia). "[Our](gethin+rhiannon) [receptionist](lowri)," says [Gethin](gethin). It is the word "[receptionist](lowri)" that hurts [Lowri](lowri). [She](lowri) dials [Mostyn](mostyn) and accepts [his](mostyn) invitation after all.
- sad gethin "misses"
- love lowri gethin "knows how"
+ help lowri gethin "hugs"
- discover pia gethin+lowri "walks in"
- boss gethin+rhiannon lowri "Our receptionist"
- sad lowri gethin "hurts"
+ date? lowri mostyn "accepts his invitation"
- invite.past mostyn lowri "his invitation"

== 5 Sergeant Hughes
Over a curry, a meal to which [he](mostyn) has looked forward for two years, [Mostyn Hughes](mostyn), the village's police [sergeant](mostyn) and [Gethin](gethin)'s oldest [mate](gethin), learns that [Lowri](lowri) likes dogs, dislikes football and talks about [Gethin](gethin) from the poppadoms to the bill; being no fool, [he](mostyn) pays, sees [her](lowri) to [her](lowri) door and asks [her](lowri) there whether [she](lowri) has ever told [him](gethin). [She](lowri) bursts into tears. [He](mostyn) lends [her](lowri) a handkerchief. [Dot](dot), [Mostyn](mostyn)'s [mother](dot), with [whom](dot) [he](mostyn) still lives, considers the handkerchief, upon its return, in the light of a promise.
+ date lowri mostyn "Over a curry"
- love mostyn lowri "looked forward"
- friend gethin mostyn "oldest mate"
- love lowri gethin "talks about Gethin"
- discover mostyn lowri "being no fool"
- confess! lowri gethin "ever told him"
- sad lowri "bursts into tears"
- help mostyn lowri "lends her"
- parent dot mostyn "mother"
- housemate dot mostyn "still lives"

== 6 Equestrian
[Gethin](gethin), unable to sleep in a house that now smells of saddle soap, catches [Pia](pia) in the tack room with [Florian](florian), an Austrian dressage [rider](florian) of twenty-six, and, recognising the scene down to the rug, begins to laugh, so heartily that neither of [the two](florian+pia) can be angry with [him](gethin). [She](pia) offers to explain. [He](gethin) says that [he](gethin) has used that explanation himself. [He](gethin) goes, with a sleeping-bag, to [his](gethin) own side of the surgery, where [Rhiannon](rhiannon), called out to a cat, finds [him](gethin) in the morning across the line, and lets [him](gethin) lie.
- couple gethin pia "a house"
+ discover gethin florian+pia "catches"
- affair florian pia "in the tack room"
- cheat pia gethin "recognising the scene"
- happy gethin "begins to laugh"
- quarrel! florian+pia gethin "can be angry"
+ breakup gethin pia "sleeping-bag"
- find rhiannon gethin "finds him"
- help rhiannon gethin "lets him lie"

== 7 Half-Term
[Carys](carys), [who](carys) wants [her](carys) [parents](gethin+rhiannon) back under one roof, and [who](carys) has inherited the practical sense of [both](gethin+rhiannon), locks [the two](gethin+rhiannon) of [them](gethin+rhiannon) in the X-ray room with a quiche; what follows, contrary to [her](carys) expectation, is the first friendly conversation between [them](gethin+rhiannon) in years, in the course of which [Gethin](gethin) begs forgiveness and obtains it, asks for another chance and does not. [She](rhiannon) is seeing [Ade](ade), [Rhiannon](rhiannon) says. The [locum](ade), [who](ade) at that moment unlocks the door, hears of it for the first time, and has no objection.
- parent gethin+rhiannon carys "parents"
- reconcile? gethin rhiannon "under one roof"
- abduct carys gethin+rhiannon "locks the two"
+ reconcile gethin rhiannon "begs forgiveness"
- reject rhiannon gethin "and does not"
+ couple ade rhiannon "is seeing Ade"
- reveal rhiannon gethin "Rhiannon says"
- rescue ade gethin+rhiannon "unlocks the door"
- happy ade "no objection"

== 8 The Baker
[Haf](baker) bakes for the whole valley. [Haf](baker) was once engaged to [Vaughan](emrys). That was twenty years ago, and nobody mentions it. [Vaughan](emrys) brings [his](emrys) potatoes to [Haf](baker) now. [She](baker) throws one at [Emrys](emrys). It hits [Dot](dot). [Mostyn](mostyn) must write a report about [his](mostyn) [mother](dot). [Lowri](lowri) types it for [Mostyn](mostyn). [They](lowri+mostyn) laugh over the report until midnight, and [Mostyn](mostyn) kisses [her](lowri) cheek. [Lowri](lowri) turns [her](lowri) head.
- engaged.past baker emrys "once engaged"
- gift emrys baker "brings"
+ attack baker emrys "throws one"
- injure dot baker "hits Dot"
- parent dot mostyn "mother"
- help lowri mostyn "types it"
- happy lowri+mostyn "laugh"
+ kiss lowri mostyn "turns her head"

== 9 Notice
To the discomfiture of everyone who had begun to do [his](ade) washing, [Ade](ade) is offered a post at the zoo in [Chester](@chester) and accepts it, for the reason, stated to [Gethin](gethin) over a prolapsed cow and to nobody else, that [he](ade) has no wish to be the [one](ade) on [whose](ade) account a family stays broken. [Gethin](gethin) could keep it to himself. [He](gethin) drives, arm still wet to the shoulder, to [his](gethin) [ex-wife](rhiannon), repeats it to [her](rhiannon) word for word and adds that [he](gethin) broke the thing unaided. It is, as [she](rhiannon) afterwards tells [Lowri](lowri), the most loving thing [he](gethin) ever did.
+ hire ade "offered a post" @chester
- reveal ade gethin "stated to Gethin"
- ex gethin rhiannon "ex-wife"
+ reveal gethin rhiannon "repeats it"
- breakup.past gethin rhiannon "broke the thing"
- travel gethin rhiannon "drives"
- sad ade "no wish to be"
- love gethin rhiannon "most loving thing"
- reveal rhiannon lowri "tells Lowri"

== 10 Visiting the Penguins
[Rhiannon](rhiannon) gets as far as the penguins. There, in front of a school party, [she](rhiannon) asks [Ade](ade), [whom](ade) a gull has just robbed of [his](ade) sandwich, what sort of [man](ade) takes a [woman](rhiannon)'s decisions for [her](rhiannon), and is told: a frightened one. [He](ade) loves [her](rhiannon). [He](ade) would rather go than be left. [She](rhiannon), having got [her](rhiannon) breath back, proposes to [him](ade) not marriage, of which [she](rhiannon) has had enough for the present, but a partnership, with [his](ade) name on the brass plate between [hers](rhiannon) and [Gethin](gethin)'s, and [her](rhiannon) door key. The school party cheers. At home [Pia](pia), deserted by [Florian](florian), stables two horses in [Gethin](gethin)'s kitchen.
- travel rhiannon "gets as far as"
- steal _ ade "robbed"
- quarrel ade rhiannon "takes a woman's decisions"
- sad ade "frightened"
+ confess ade rhiannon "loves her"
- propose! rhiannon ade "not marriage"
+ hire? ade rhiannon "a partnership"
- move? ade rhiannon "door key"
- breakup florian pia "deserted"

== 11 Confidential
Whether it was the second diary, left open on the counter, that gave [her](lowri) away, or [Carys](carys), [who](carys) can read upside down, is never settled; at any rate [Gethin](gethin) comes to hear, ten years late, that [Lowri](lowri) was in love with [him](gethin) on the day [she](lowri) carried [another](rhiannon)'s train, and asks [her](lowri) out to dinner forthwith. [She](lowri), [who](lowri) had waited for nothing else since [she](lowri) was twenty, listens, puts on [her](lowri) coat and tells [him](gethin), as gently as one tells the owner of an old dog, that [he](gethin) is no longer the [one](gethin). It is [Mostyn](mostyn) now. The [sergeant](mostyn), eavesdropping with [his](mostyn) [mother](dot) in the waiting room, drops the cat.
+ discover gethin lowri "comes to hear"
- love.past lowri gethin "was in love"
- invite gethin lowri "asks her out"
+ reject lowri gethin "tells him"
- love.end lowri gethin "no longer the one"
- love lowri mostyn "Mostyn now"
- investigate dot+mostyn gethin+lowri "eavesdropping"
- parent dot mostyn "mother"

== 12 Breech
[Pia](pia) is pregnant. [Florian](florian) is in [Linz](@linz) and does not answer. [Gethin](gethin) gives [Pia](pia) the bed and takes the sofa. "The [baby](baby) is not [mine](gethin)," [he](gethin) tells [Rhiannon](rhiannon). "[I](rhiannon) know," says [Rhiannon](rhiannon), "and it is good of [you](gethin)." [Ade](ade) moves in with [Rhiannon](rhiannon) and [Carys](carys). [Carys](carys) shows [Ade](ade) how the boiler works. [Pia](pia) calls from the kitchen. [Rhiannon](rhiannon) has only ever delivered lambs. [Rhiannon](rhiannon) delivers [Pia](pia)'s [son](baby).
+ pregnant pia florian "pregnant"
- reject florian pia "does not answer"
- help gethin pia "gives Pia the bed"
- parent! gethin baby "not mine"
- reveal gethin rhiannon "tells Rhiannon"
- discover.past rhiannon "I know"
+ move ade rhiannon "moves in"
- help carys ade "shows Ade"
+ birth pia baby "delivers Pia's"
- help rhiannon pia "delivers Pia's son"

== 13 Erasing
At the summer fair, where [Haf](baker) and [Vaughan](emrys), reconciled by way of a prize marrow, make known that [they](baker+emrys) will finally use the rings of 2003, and where [Mostyn](mostyn) puts to [Lowri](lowri), through the police loudhailer, a question heard in four parishes, to which [her](lowri) yes is heard in five, the chalk line is washed away by a cloudburst, and nobody draws it again. [Gethin](gethin), with [Pia](pia)'s [baby](baby) on [his](gethin) arm, does not know what [he](gethin) and [she](pia) are to one another; the [infant](baby), [he](gethin) tells [Ade](ade), [who](ade) has become something of a [friend](ade), will no doubt inform [them](gethin+pia). [Rhiannon](rhiannon) buys both of [her](rhiannon) [partners](ade+gethin) an ice.
- reconcile baker emrys "reconciled"
- wedding? baker emrys "use the rings"
+ propose mostyn lowri "a question"
- engaged.start lowri mostyn "her yes"
- help gethin pia "on his arm"
- parent pia baby "Pia's baby"
- friend.start ade gethin "something of a friend"
- gift rhiannon ade+gethin "an ice"
- colleague ade+gethin rhiannon "partners"
