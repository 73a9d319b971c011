%series Tuning Note
%lang en
%genre dramedy about a city orchestra in Pittsburgh, a streaming service's blurbs
%cast tovah   | Tovah Bergholz; Tovah | f
%cast glenn   | Glenn | m
%cast micah   | Micah | m
%cast anselm  | Anselm | m
%cast beatriz | Beatriz | f
%cast dash    | Dashiell; Dash | m
%cast yunhee  | Yunhee | f
%cast radu    | Radu Vornic; Radu; Vornic | m
%cast lorna   | Lorna Petrakis; Lorna | f
%cast idris   | Idris | m
%cast nun     | - | f
%cast plumber | - | m
%cast teacher | - | f
%cast donor   | - | f
%cast doctor  | - | m
%cast baby    | - | f
%cast bmother | - | f

== 1 A
The new [conductor](radu) bows to nobody. [Tovah](tovah) knows [Radu Vornic](radu): at nineteen [she](tovah) shared a mattress with [him](radu) in Vienna, a detail [she](tovah) has kept from [Glenn](glenn), [her](tovah) [husband](glenn), and from [Anselm](anselm), [Beatriz](beatriz) and [Yunhee](yunhee), [her](tovah) best [friends](anselm+beatriz+yunhee) since the conservatory. [Dash](dash) drops a cymbal. [Lorna](lorna), [who](lorna) runs the orchestra and lately [Dash](dash) as well, pretends not to hear it.
+ affair.past radu tovah "shared a mattress"
- reveal! tovah anselm+beatriz+glenn+yunhee "kept from"
- married glenn tovah "husband"
- friend anselm+beatriz+yunhee tovah "best friends"
- boss lorna dash "runs the orchestra"
- affair dash lorna "lately Dash as well"

== 2 Blind Audition
A horn plays behind the curtain, and [Beatriz](beatriz) is lost before [she](beatriz) has seen a face. It belongs to [Idris](idris). It belongs, worse, to a [man](idris) living with [Anselm](anselm). Nobody warned [her](beatriz); everybody assumed [she](beatriz) knew. [Lorna](lorna) hands [Idris](idris) the contract. [Vornic](radu), alone with [his](radu) [concertmaster](tovah) at last, asks whether [she](tovah) ever thinks of the mattress. Never, says [Tovah](tovah). [She](tovah) is lying.
+ love.start beatriz idris "lost"
- couple anselm idris "living with"
- reveal! _ beatriz "Nobody warned"
- hire idris lorna "the contract"
- flirt radu tovah "thinks of the mattress"
- betray tovah radu "lying"

== 3 Second Desk
[Yunhee](yunhee) wants a baby and has given up waiting for a man to go with it. [Anselm](anselm) volunteers; [Idris](idris), asked last, walks out on a half-eaten risotto. Across the river, fourteen-year-old [Micah](micah) skips school to hear [his](micah) [mother](tovah) rehearse and sees the [maestro](radu)'s hand on [her](tovah) neck. [He](micah) doesn't tell [Glenn](glenn). [He](micah) tells [his](micah) [teacher](teacher), [who](teacher) tells [him](micah) to practice.
- pregnant? yunhee "wants a baby"
- help? anselm yunhee "volunteers"
+ quarrel anselm idris "walks out"
- parent tovah micah "mother"
+ discover micah radu+tovah "sees"
- reveal! micah glenn "doesn't tell Glenn"
- reveal micah teacher "tells his teacher"

== 4 Tacet
No musician copes with silence: [Anselm](anselm), pining for [Idris](idris), bakes, [Beatriz](beatriz) drowns [her](beatriz) heartache in Malbec, and [Dash](dash), since [Lorna](lorna) stopped returning [his](dash) calls, hits things that are not drums. Budget cuts are coming. [Lorna](lorna) is to name ten chairs by Friday, and [his](dash) is among them. [Idris](idris) comes home at four in the morning, smelling of incense: [he](idris) has been talking things over with a [nun](nun). [He](idris) falls into [Anselm](anselm)'s arms. [Yunhee](yunhee)'s test is positive.
- sad anselm idris "pining"
- sad beatriz "heartache"
- affair.end dash lorna "stopped returning"
- quit? dash lorna "among them"
- return idris "comes home"
- reconcile anselm idris "falls into Anselm's arms"
+ pregnant yunhee anselm "positive"

== 5 Fermata
[Glenn](glenn) finds the Vienna letters in a violin case. [He](glenn) asks one question. [Tovah](tovah) answers it honestly, twice, because the past is past and Tuesday is not. [He](glenn) is gone by breakfast, with the dog. [Micah](micah), [who](micah) could have spared [him](glenn) the search, stops speaking to both [parents](glenn+tovah). [Anselm](anselm), [Beatriz](beatriz) and a very nauseous [Yunhee](yunhee) move into [their](anselm+beatriz+yunhee) [friend](tovah)'s living room with ice cream.
- discover glenn tovah "Vienna letters"
+ reveal tovah glenn "answers it honestly"
+ breakup glenn tovah "gone by breakfast"
- quarrel glenn+tovah micah "stops speaking"
- parent glenn+tovah micah "both parents"
- friend anselm+beatriz+yunhee tovah "friend"
- move anselm+beatriz+yunhee tovah "move into"

== 6 Strike
Ten pink slips, eighty musicians on the steps. [Dash](dash), fired by text, leads the singing. [Tovah](tovah), [Anselm](anselm), [Beatriz](beatriz), [Idris](idris) and [Yunhee](yunhee) refuse to play until [he](dash) is taken back; [Vornic](radu) crosses the line with a wave. Something in [Tovah](tovah) goes out like a lamp. At the barricade [Beatriz](beatriz) is offered a thermos by a [plumber](plumber) [who](plumber) came for the pipes and stays for [her](beatriz). Is this what on-pitch feels like?
+ quit dash "fired by text"
- help anselm+beatriz+idris+tovah+yunhee dash "refuse to play"
- betray radu anselm+beatriz+dash+idris+tovah+yunhee "crosses the line"
- love.end tovah radu "out like a lamp"
- gift plumber beatriz "a thermos"
- love.start plumber beatriz "stays for her"

== 7 Unison
A wealthy [donor](donor) will cover the deficit if [Lorna](lorna) resigns. [She](lorna) does, without telling anyone why, and lets [Dash](dash) and the rest of the orchestra go on cursing [her](lorna) name. Only the [donor](donor) knows. [Tovah](tovah) shows [Radu](radu) the door of [her](tovah) dressing room: what happened in Vienna should have stayed there. [He](radu) conducts the Mahler with [his](radu) jaw clenched. [Micah](micah), front row, applauds for the first time in weeks.
+ quit lorna "resigns"
- reveal! lorna _ "without telling anyone"
- sad dash lorna "cursing her name"
- discover donor lorna "knows"
+ breakup tovah radu "shows Radu the door"
- sad radu tovah "jaw clenched"
- happy micah "applauds"

== 8 Page Turn
[Dash](dash) learns why [Lorna](lorna) stepped down. [He](dash) finds [her](lorna) selling tickets at a bowling alley, says something unrepeatable and kisses [her](lorna) over the shoes. [Glenn](glenn), in a rented room, teaches [Micah](micah) to shave. [Beatriz](beatriz) introduces [her](beatriz) [plumber](plumber) to [Anselm](anselm), [Idris](idris) and [Yunhee](yunhee). [They](anselm+idris+yunhee) like [him](plumber) at once. [Her](beatriz) [mother](bmother), flown in from [Recife](@recife), does not.
- discover dash lorna "learns why"
+ kiss dash lorna "kisses her"
- help glenn micah "teaches Micah"
- meet anselm+idris+yunhee plumber "introduces"
- couple beatriz plumber "her plumber"
- parent bmother beatriz "mother"

== 9 Accidental
[Idris](idris) has cold feet and a suitcase. Fatherhood once removed, [he](idris) tells the [nun](nun), was never in the score. [Anselm](anselm) comes home to an empty closet and plays long tones till the neighbors call. It is [Beatriz](beatriz), long cured of [her](beatriz) crush on the [runaway](idris), [who](beatriz) sits with [him](anselm) until morning. [Radu](radu), offered Berlin, wants [Tovah](tovah) to come along as [his](radu) wife. [She](tovah) asks for the weekend. To laugh, [she](tovah) adds.
- reveal idris nun "tells the nun"
+ breakup idris anselm "empty closet"
- sad anselm "long tones"
- love.past beatriz idris "crush"
- help beatriz anselm "sits with him"
- hire? radu "offered Berlin"
+ propose radu tovah "as his wife"
- reject tovah radu "To laugh"

== 10 Coda, Almost
[Radu](radu) leaves for [Berlin](@berlin) without a goodbye. [Micah](micah) collapses at [his](micah) recital: appendix. In the corridor [Glenn](glenn) and [Tovah](tovah) sit three chairs apart, then two, then one. A [doctor](doctor) says the [boy](micah) will be fine, and the [parents](glenn+tovah) weep into the same tissue. [They](glenn+tovah) have nothing to forgive each other tonight, [Glenn](glenn) says. Tomorrow is another matter. [Lorna](lorna) gets a call: the orchestra wants [her](lorna) back.
- travel radu "leaves for Berlin" @berlin
+ ill micah "appendix"
- recover? micah "will be fine"
- parent glenn+tovah micah "parents"
- happy glenn+tovah micah "weep"
+ reconcile? glenn tovah "nothing to forgive"
- hire? lorna "wants her back"

== 11 Downbeat
Between the overture and the concerto, [Yunhee](yunhee)'s water breaks on the cello riser. [Dash](dash) drives the van; [Tovah](tovah), [Beatriz](beatriz) and [Anselm](anselm) hold whatever needs holding; the [plumber](plumber) clears the traffic. And at the hospital entrance stands [Idris](idris), soaked, back from the convent with a blanket [he](idris) knitted himself. A [girl](baby). Two [fathers](anselm+idris), if [she](baby) can stand it. [Anselm](anselm) lets [Idris](idris) hold [her](baby) before [he](anselm) lets [him](idris) explain.
- help anselm+beatriz+dash+plumber+tovah yunhee "hold whatever needs holding"
+ return idris "stands Idris"
+ birth yunhee baby "A girl"
- parent anselm+idris baby "Two fathers"
- reconcile anselm idris "lets Idris hold"

== 12 Tutti
Opening night, new [chief](lorna), old hall. [Lorna](lorna) sits in the box with [Dash](dash)'s ring on [her](lorna) finger. [Beatriz](beatriz) has eloped with the [plumber](plumber); [her](beatriz) [mother](bmother) learned of it from a postcard. [Anselm](anselm), [Idris](idris) and [Yunhee](yunhee) have taken one big house and no longer sleep. [Glenn](glenn) has moved back in, on the couch, with the dog. [Tovah](tovah) gives the A. In row one [two](glenn+micah) of [her](tovah) [men](glenn+micah) get goosebumps.
- hire lorna "new chief"
+ engaged dash lorna "ring"
+ wedding beatriz plumber "eloped"
- parent bmother beatriz "mother"
- discover bmother beatriz+plumber "learned of it"
- housemate.start anselm+idris+yunhee anselm+idris+yunhee "one big house"
+ move glenn tovah "moved back in"
- happy glenn+micah tovah "goosebumps"
