%series The Staff Room
%lang en
%genre comprehensive-school drama, Swansea, TV-guide capsules
%cast rhian | Rhian Bevan; Rhian; Ms Bevan | f
%cast idris | Idris Bevan; Idris | m
%cast will | Will Hope; Will; Hope | m
%cast farida | Farida Aziz; Farida | f
%cast grant | Grant Penrose; Grant; Penrose | m
%cast carys | Carys Bevan; Carys | f
%cast denzil | Denzil Aziz; Denzil | m
%cast olwen | Olwen Price; Olwen | f
%cast lucky | Lucky Mbatha; Lucky | m
%cast robin | Robin Teague; Robin; Teague | n
%cast tanith | Tanith | f
%cast caretaker | - | m
%cast nurse | - | f
%cast governor | Mrs Stroud | f
%cast twins | - | g

== 1
New term, new [head](grant): [Grant Penrose](grant), forty, divorced, frighteningly tanned. For [Rhian Bevan](rhian), head of history, the shock is of another kind. [He](grant) was [her](rhian) first; [he](grant) took [her](rhian) to the leavers' ball and left with the singer. [She](rhian) says nothing of it to [Idris](idris), [her](rhian) other [half](idris), [who](idris) teaches chemistry across the corridor and wanted the headship himself. Supply [teacher](will) [Will Hope](will) sets fire to [his](will) tie. [Farida](farida), PE, puts [him](will) out, and thinks about it all weekend.
- hire grant "new head"
- divorce.past _ grant "divorced"
- couple.past grant rhian "her first"
- breakup.past grant rhian "left with the singer"
- reveal! rhian idris "says nothing"
- married idris rhian "other half"
- colleague idris rhian "across the corridor"
- jealous idris grant "wanted the headship"
+ rescue farida will "puts him out"
- love.start farida will "thinks about it"

== 2
[Carys](carys), [Rhian](rhian)'s [sixteen-year-old](carys), and [Denzil](denzil), [Farida](farida)'s, are caught smoking behind the kiln by the [caretaker](caretaker), [who](caretaker) cadges one. It is not the smoking that the [caretaker](caretaker) tells the staff room about. The [mothers](farida+rhian), [friends](farida+rhian) since antenatal class, laugh till [they](farida+rhian) cry; the [father](idris) goes looking for the [boy](denzil) with a Bunsen tube. [Penrose](grant) asks [Rhian](rhian) to stay behind. [He](grant) has read the results. [He](grant) has also kept, [he](grant) says, a corsage.
- parent rhian carys "sixteen-year-old"
- parent farida denzil "Farida's"
- discover caretaker carys+denzil "are caught"
+ kiss carys denzil "not the smoking"
- reveal caretaker farida+rhian "tells the staff room"
- friend farida rhian "friends since"
- parent idris carys "the father"
- threaten idris denzil "Bunsen tube"
- flirt grant rhian "a corsage"

== 3
[Olwen Price](olwen) has taught needlework for forty years and been in love with the [caretaker](caretaker) for thirty-nine. [Olwen](olwen) gets a letter: [her](olwen) post is to go. [Robin Teague](robin), the new union [rep](robin), [who](robin) wears odd socks on principle, storms [Penrose](grant)'s office. [Lucky Mbatha](lucky), music, storms after [Robin](robin), since [he](lucky) would follow those socks anywhere. The [head](grant) gives way in ten minutes, and the two [stormers](lucky+robin), having nothing left to shout about, look at each other in the stock cupboard.
- love olwen caretaker "in love with"
- quit? olwen grant "to go"
- help robin olwen "storms"
- quarrel grant robin "storms"
- love lucky robin "follow those socks"
- quit! olwen "gives way"
+ kiss? lucky robin "stock cupboard"

== 4
[Will](will) cannot control 9B. [Farida](farida) can control 9B. [Farida](farida) stands at the back of [Will](will)'s lesson. [Will](will) teaches it to [Farida](farida). 9B starts a sweepstake. [Tanith](tanith) wins it. [Tanith](tanith) saw [Will](will) kiss [Farida](farida) in the minibus. [Farida](farida) is forty-one. [Will](will) is twenty-six. [Denzil](denzil) is in 9B's corridor, and [he](denzil) hears it. [He](denzil) hits [Will](will).
- help farida will "stands at the back"
- find tanith "wins it"
- discover tanith farida+will "saw"
+ kiss farida will "kiss"
- discover denzil farida+will "hears it"
+ attack denzil will "hits Will"

== 5
Sent home for a week, [Denzil](denzil) runs away to [Bristol](@bristol), to a dad [he](denzil) has never met, and [Carys](carys) goes with [him](denzil). Both sets of parents drive through the night, [Idris](idris) with [Farida](farida), as it falls out, and [Rhian](rhian), [whose](rhian) own car won't start, with [Grant](grant). The [runaways](carys+denzil) are found at a service station, sharing a muffin. What is found on the hard shoulder outside [Newport](@newport) by a patrol car is a [headmaster](grant), a [head](rhian) of history and two steamed-up windows.
+ flee carys+denzil "runs away" @bristol
- parent _ denzil "a dad"
- meet! _ denzil "never met"
- travel farida+grant+idris+rhian "drive through the night"
- help grant rhian "with Grant"
- find _ carys+denzil "found"
+ affair grant rhian "steamed-up windows"
- cheat rhian idris "steamed-up windows"

== 6
[Rhian](rhian) swears that it was the once. The patrolman is an old pupil of [Idris](idris)'s, so [Idris](idris) knows by assembly. [He](idris) finishes the lesson on unstable compounds, goes into the [head](grant)'s study without knocking and empties the aquarium over [his](idris) [rival](grant)'s desk. [He](idris) then moves in with the [caretaker](caretaker), among the brooms. [Olwen](olwen), [who](olwen) brings the [caretaker](caretaker) soup on Wednesdays, now has to bring two portions and talks only to the [guest](idris). [Carys](carys) stops speaking to [her](carys) [mother](rhian).
- cheat.past rhian idris "the once"
- discover idris grant+rhian "knows by assembly"
- enemy grant idris "rival's"
- attack idris grant "empties the aquarium"
+ breakup idris rhian "moves in with"
- housemate.start caretaker idris "among the brooms"
- help olwen caretaker "brings the caretaker soup"
- parent rhian carys "mother"
- quarrel carys rhian "stops speaking"

== 7
The inspectors are in, and everyone is good. [Farida](farida)'s period is overdue; the school [nurse](nurse), a hand on [her](farida) shoulder, says twins. [She](farida) tries to break it to [Will](will) during fire drill, but [he](will) is just then offering [her](farida) up to [her](farida) own benefit, as [he](will) puts it: [he](will) has been told that [he](will) is ruining [her](farida) life, by [her](farida) [son](denzil), and has accepted a post in [Oman](@oman). [She](farida) congratulates [him](will). [She](farida) outruns the whole of year eleven on the cross-country, crying all the way.
+ pregnant farida will "says twins"
- reveal! farida will "tries to break it"
+ breakup will farida "accepted a post"
- parent farida denzil "son"
- accuse denzil will "ruining her life"
- hire will "accepted a post" @oman
- sad farida "crying all the way"

== 8
At rehearsals for the musical [Lucky](lucky) is Tony, and [Robin](robin), [who](robin) can't sing, turns pages. [Tanith](tanith), Maria, has a crush on [her](tanith) [teacher](lucky) and leaves [him](lucky) a note; [Lucky](lucky), gentle as ever, tells [her](tanith) that [his](lucky) heart is spoken for. By whom? The pages stop turning. At the piano, in front of four Sharks and a Jet, [Robin](robin) says that [Robin](robin) would very much like to know as well. The answer is in four-four time and lasts for the rest of the lunch hour.
- create lucky "is Tony"
- help robin lucky "turns pages"
- love tanith lucky "a crush"
- advisor lucky tanith "teacher"
- confess tanith lucky "a note"
- reject lucky tanith "spoken for"
+ confess lucky robin "The answer"

== 9
Anonymous mail to the governors: the [head](grant)'s diplomas are out of a printer. [Mrs Stroud](governor), in the chair, looks into it and finds that the [man](grant) never finished [his](grant) degree, let alone two. [Penrose](grant) suspects [Idris](idris); [Idris](idris), to [his](idris) credit, would have signed it. The [writer](rhian) is [Rhian](rhian), [who](rhian) was there when [he](grant) failed. Before leaving [he](grant) rings at [her](rhian) door with a suitcase and asks [her](rhian) to come to [Spain](@spain). "[You](grant) forgot the corsage," [she](rhian) says, and shuts it.
- reveal rhian grant "Anonymous mail"
- investigate governor grant "looks into it"
+ discover governor grant "never finished"
- betray.past grant _ "out of a printer"
- accuse grant idris "suspects"
- quit grant "Before leaving"
- invite grant rhian "to come to Spain"
+ reject rhian grant "shuts it"

== 10
[Olwen](olwen) turns sixty-five. [Idris](idris) bakes the cake. [Olwen](olwen) thanks [Idris](idris). [Idris](idris) points at the [caretaker](caretaker). The [caretaker](caretaker) points at [his](caretaker) broom. On the handle is a ribbon. On the ribbon is a ring. [Olwen](olwen) has sewn a thousand wedding dresses. [She](olwen) has never had one on. "Yes, [you](caretaker) daft [man](caretaker)," says [Olwen](olwen). [She](olwen) has to say it twice, because [he](caretaker) is deaf in that ear.
- celebrate olwen "turns sixty-five"
- create idris "bakes the cake"
+ propose caretaker olwen "a ring"
- engaged.start caretaker olwen "Yes, you daft man"

== 11
[Denzil](denzil) finds the scan in the biscuit tin. [He](denzil) reads [his](denzil) [mother](farida)'s face, then the bus timetable, then, at [Cardiff](@cardiff) airport, the departure board; [he](denzil) gets to the gate with a minute in hand and yells across it that [he](denzil) was wrong and that there are two of [them](twins). [Will Hope](will), seat 14C, leaves [his](will) hand luggage in [Oman](@oman). [Carys](carys), [who](carys) has driven the getaway car on a provisional licence, lets [the two](denzil+will) of [them](denzil+will) have a cry on the back seat and looks straight ahead.
- find denzil "the scan"
- pregnant farida will "the scan"
- parent farida denzil "mother"
- discover denzil farida "finds the scan"
+ reveal denzil will "yells"
- reconcile denzil will "he was wrong"
- travel! will "leaves his hand luggage" @oman
- parent will twins "two of them"
- help carys denzil "driven the getaway car"
- sad denzil+will "have a cry"

== 12
Who is to be head? The governors ask [Idris](idris). [He](idris) asks for an evening to think it over and spends it, for the first time in months, in [his](idris) own kitchen, where [Rhian](rhian) is marking. [They](idris+rhian) do not talk about [Newport](@newport). [They](idris+rhian) talk about timetables until the milk float comes. "It ought to be [you](rhian)," [he](idris) says at last; and [Ms Bevan](rhian), [whose](rhian) name goes up on the door in June, lays out the second pillow. [Robin](robin) and [Lucky](lucky), just back from the registry office, still have rice in [their](lucky+robin) odd socks.
- hire? idris _ "ask Idris"
- return idris "in his own kitchen"
+ reconcile idris rhian "second pillow"
- hire rhian "name goes up"
+ wedding lucky robin "registry office"

== 13
Prize day and labour pains fall on the same morning. [Farida](farida) refuses to leave before the relay; the relay is won; the first of the [twins](twins) arrives in the changing room, the second in the ambulance, where [Will](will) passes out on top of the [nurse](nurse). [Denzil](denzil), the big [brother](denzil) of two, cuts one cord and [Carys](carys) the other. [They](carys+denzil) have decided to be just friends, at least till the exams. [Olwen](olwen) has hemmed two blankets. [Her](olwen) [husband](caretaker) mops the changing room and will not hear of anyone else doing so.
- find farida "won"
+ birth farida twins "arrives"
- ill will "passes out"
- sibling denzil twins "big brother"
- help carys+denzil farida "cuts one cord"
- couple.end carys denzil "just friends"
- friend carys denzil "just friends"
- gift olwen twins "hemmed two blankets"
- married caretaker olwen "husband"
