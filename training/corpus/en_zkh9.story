%series Kilometre Zero
%lang en
%genre road movie in series form, Norway to Senegal, dry encyclopaedia plot table
%cast torunn   | Torunn Eide; Torunn | f
%cast malick   | Malick Ndiaye; Malick; Ndiaye | m
%cast gard     | Gard Eide; Gard | m
%cast solveig  | Solveig | f
%cast reto     | Reto Caflisch; Reto; Caflisch | m
%cast marisol  | Marisol | f
%cast aida     | Aïda Ndiaye; Aïda | f
%cast brother  | Ousmane Ndiaye; Ousmane | m
%cast lulu     | Lulu | f
%cast hiker    | - | f
%cast officer  | - | m
%cast husb     | - | m
%cast dentist  | - | m
%cast baby     | Fatou | f

== 1 E6
On the morning of [her](torunn) retirement [Torunn Eide](torunn), [who](torunn) has driven the school bus of [Alta](@alta) for thirty-eight years, does not hand over the keys but keeps going south. On board, by oversight, is [Malick Ndiaye](malick), [her](torunn) relief [driver](malick) and [successor](malick), asleep on the back seat after a night out. When [he](malick) wakes up, [they](malick+torunn) are in Finland. [Her](torunn) [son](gard) [Gard](gard), [head](gard) of the transport office, has already reported the bus stolen; the two [fugitives](malick+torunn), [who](malick+torunn) have never exchanged more than a nod, quarrel until the border and share a sausage after it.
+ quit torunn "retirement"
- hire malick "successor"
+ steal torunn gard "reported the bus stolen"
- colleague malick torunn "relief driver"
- travel malick+torunn "keeps going south"
- parent torunn gard "son"
- accuse gard torunn "reported"
- flee malick+torunn "fugitives"
- quarrel malick torunn "quarrel"

== 2 Haparanda
[Malick](malick) demands to be let out, receives the fare home, and finds at the ticket counter that [he](malick) has no wish to go: for three years [he](malick) has been promising [his](malick) [mother](aida), [Aïda](aida), [who](aida) is ailing in [Saint-Louis](@saintlouis), that [he](malick) would come. [Torunn](torunn), for [her](torunn) part, is following a postcard. It was written in 1979 by a Swiss [engineer](reto), with [whom](reto) [she](torunn) had one summer on the fjord, and [whose](reto) proposal [she](torunn) declined for the sake of a [fisherman](husb) [she](torunn) then buried. A [hitchhiker](hiker) in a wedding veil gets on and will not say why.
- gift torunn malick "fare home"
- parent aida malick "mother"
- ill aida "ailing"
- travel? malick "would come" @saintlouis
+ affair.past reto torunn "one summer"
- propose.past reto torunn "proposal"
- reject.past torunn reto "declined"
- die.past husb "buried"
+ travel? torunn "following a postcard"

== 3 Veil
The [hitchhiker](hiker), it becomes apparent north of [Uppsala](@uppsala), has left a bridegroom standing and taken the wedding cash. [Torunn](torunn) approves of the former; the latter [she](torunn) makes [her](hiker) count out on the dashboard. While [the two](hiker+torunn) are disputing over restitution, the [girl](hiker) leans over to kiss [Malick](malick), [who](malick), being spoken for, turns [his](malick) cheek. [His](malick) [intended](marisol), [Marisol](marisol), a dental [nurse](marisol) from [Vigo](@vigo) [he](malick) got to know online and has yet to touch, rings at that very moment by video. The veil is all [she](marisol) sees. [She](marisol) hangs up.
+ breakup.past hiker _ "left a bridegroom standing"
- steal.past hiker _ "taken the wedding cash"
- quarrel hiker torunn "disputing"
- kiss? hiker malick "leans over to kiss"
+ reject malick hiker "turns his cheek"
- engaged malick marisol "intended"
- meet.past malick marisol "got to know online"
- jealous marisol hiker "hangs up"

== 4 Rest Areas
[Torunn](torunn) drives. [Malick](malick) phones. [Marisol](marisol) does not answer. [Malick](malick) sends flowers. [Marisol](marisol)'s [sister](lulu) answers. The [sister](lulu) is called [Lulu](lulu). "[She](marisol) cries," says [Lulu](lulu). "Good," says [Torunn](torunn). "Crying is not leaving." In [Lübeck](@luebeck) a [policeman](officer) stops the bus. The [officer](officer) went to school on one like it. The [officer](officer) lets [Torunn](torunn) go. Far away, [Gard](gard) marks a map. [Solveig](solveig) brings [Gard](gard) coffee. [Solveig](solveig) is married to [Gard](gard). [Solveig](solveig) hopes [they](malick+torunn) make it.
- gift malick marisol "sends flowers"
- reject marisol malick "does not answer"
- sibling lulu marisol "sister"
- sad marisol "cries"
- breakup! marisol malick "not leaving"
+ help officer torunn "lets Torunn go"
- investigate gard torunn "marks a map"
- married gard solveig "married to"
- help solveig gard "brings Gard coffee"

== 5 The Other Driver
[Gard](gard) sets out after [his](gard) [mother](torunn) in the family car, with [Solveig](solveig) beside [him](gard) and eleven years of silence between [them](gard+solveig). At a ferry terminal [she](solveig) informs [him](gard), without raising [her](solveig) voice, that [she](solveig) has slept with the [dentist](dentist), that it did not help, and that [she](solveig) is the [one](solveig) [who](solveig) put the postcard on [Torunn](torunn)'s kitchen table. [He](gard) misses the boat. On the next [he](gard) is found by [her](solveig) at the rail, wet in the face, which [he](gard) ascribes to spray. [She](solveig) ties [his](gard) hood.
- parent torunn gard "mother"
- travel gard+solveig "sets out"
- married gard solveig "family car"
+ affair.past dentist solveig "slept with"
- cheat.past solveig gard "slept with"
- reveal solveig gard "informs"
- help.past solveig torunn "put the postcard"
- sad gard "wet in the face"
- help solveig gard "ties his hood"

== 6 Chur
[Reto Caflisch](reto), [widower](reto), retired [builder](reto) of tunnels, does not recognise the old [woman](torunn) in the bus [driver](torunn)'s cap; [he](reto) gives directions to [his](reto) own house and wishes [her](torunn) a good day. [She](torunn) drives round the block for an hour. It is [Malick](malick) [who](malick) rings the bell and hands over the postcard. [Caflisch](reto) comes out in one slipper. [They](reto+torunn) sit on the step of the bus until it is dark, [he](reto) doing most of the talking, [she](torunn) holding the other slipper; in [her](torunn) opinion, as [she](torunn) reports later, [he](reto) has aged well, for a Swiss.
- die.past _ "widower"
- married.past _ reto "widower"
- discover! reto torunn "does not recognise"
- help malick torunn "rings the bell"
- gift malick reto "hands over"
+ discover reto torunn "comes out"
- love torunn reto "aged well"
- date reto torunn "sit on the step"

== 7 Gotthard
Having asked whether there is a seat free, [Reto](reto) travels on with [them](malick+torunn), and through [his](reto) own tunnel. In the seventeen kilometres of darkness [he](reto) reveals that [he](reto) did write a second time, in 1980, and that the reply, in Norwegian, told [him](reto) never to try again. [Torunn](torunn) received no second card and sent no reply. There was only one other [person](husb) in [Alta](@alta) [who](husb) could have done both, and [she](torunn) had shared [his](husb) bed for thirty years. [She](torunn) stops on the hard shoulder and is sick. [Malick](malick) takes the wheel for the first time.
- travel malick+reto+torunn "travels on"
+ reveal reto torunn "reveals"
- create.past reto "write a second time"
- betray.past husb reto "the reply"
+ betray.past husb torunn "could have done both"
- discover torunn husb "done both"
- married.past husb torunn "shared his bed"
- ill torunn "sick"
- help malick torunn "takes the wheel"

== 8 Vigo
[Marisol](marisol) opens the door with [her](marisol) arms folded. [Malick](malick) is shorter than on the screen, [she](marisol) taller. [Lulu](lulu), [who](lulu) shares the flat and has been reading [his](malick) messages aloud to [her](lulu) [sister](marisol) all along, leaves [them](malick+marisol) alone by climbing out on the balcony. [He](malick) swears by the veil that nothing happened. [She](marisol) believes [him](malick), [she](marisol) says; the trouble is that in [her](marisol) fortnight of weeping [she](marisol) was consoled by a colleague, thoroughly. [He](malick) takes [his](malick) jacket, gets as far as the second landing, and hears, from above, [Lulu](lulu) shout that [he](malick) has dropped [his](malick) return ticket.
- meet malick marisol "opens the door"
- housemate lulu marisol "shares the flat"
- sibling lulu marisol "sister"
- cheat! malick marisol "nothing happened"
- sad marisol "weeping"
- affair.past _ marisol "consoled"
- reveal marisol malick "the trouble is"
+ cheat.past marisol malick "thoroughly"
+ breakup malick marisol "takes his jacket"

== 9 A Quiet Stage
Portugal passes. Nobody in the bus speaks before ten. Storks stand on the pylons; the odometer reaches a million, and [Torunn](torunn) has everyone get out and look at it. In a village whose name [she](torunn) cannot read, [she](torunn) dances with [Reto](reto) at the wedding of total strangers. [Lulu](lulu), [who](lulu) came along to carry the ticket and has somehow not got off, teaches [Malick](malick) to whistle with two fingers. [He](malick) does not whistle well. [She](lulu) finds reasons to correct [him](malick). The night is warm, and there are four of [them](lulu+malick+reto+torunn) on two benches.
- travel lulu "came along"
- date reto torunn "dances with"
- wedding _ _ "wedding of total strangers"
- advisor lulu malick "teaches"
+ flirt lulu malick "finds reasons"

== 10 Algeciras
The [pursuers](gard+solveig) catch up with the [pursued](lulu+malick+reto+torunn) in the queue for the ferry. [Gard](gard) has prepared a speech for eleven hundred kilometres; at the sight of [his](gard) [mother](torunn) asleep on a [stranger](reto)'s shoulder [he](gard) forgets it. [She](torunn) wakes. [She](torunn) tells [him](gard) what [his](gard) late [father](husb) did with a letter. [He](gard), [who](gard) idolised the [man](husb), calls [her](torunn) a liar, then a thief, and is slapped, not by [her](torunn), but by [Solveig](solveig), [who](solveig) boards the bus with [her](solveig) coat over [her](solveig) arm. [Gard](gard) stands alone among the gulls. [He](gard) has the car keys.
+ find gard torunn "catch up with"
- parent torunn gard "mother"
- reveal torunn gard "tells him"
- parent husb gard "father"
- die.past husb "late"
- accuse gard torunn "a liar"
- quarrel gard torunn "a liar"
+ attack solveig gard "slapped"
+ breakup solveig gard "boards the bus"
- sad gard "alone"

== 11 Nouakchott
In the desert the bus boils over. [Ousmane](brother), [Malick](malick)'s elder [brother](brother), [who](brother) has come north to fetch [him](malick) and has not forgiven [him](malick) for going, tows it with a camel transporter and without a word. By the fire the truth comes out: [Aïda](aida) has weeks. [Malick](malick) breaks down; it is in [Lulu](lulu)'s lap that [he](malick) does so, and [she](lulu) strokes [his](malick) head until the stars have moved. Toward morning [she](lulu) bends down. [He](malick) has been awake for some time. Behind the water tank [Ousmane](brother), [who](brother) has seen [them](lulu+malick), coughs, and offers [his](brother) [brother](malick) a cigarette for the first time since school.
- sibling brother malick "brother"
- reconcile! brother malick "not forgiven"
- help brother malick "tows it"
- reveal brother malick "truth comes out"
- die? aida "has weeks"
- sad malick "breaks down"
- help lulu malick "strokes his head"
+ kiss lulu malick "bends down"
- discover brother lulu+malick "has seen them"
+ reconcile brother malick "cigarette"

== 12 Saint-Louis
The sick [woman](aida) receives the whole bus in [her](aida) yard. Of [Lulu](lulu) [she](aida) asks only if this is the one with the teeth; no, the [sister](marisol), says [Malick](malick), and [Aïda](aida) says that it is just as well. [She](aida) lives to see an engagement and a [Norwegian](torunn) in a boubou. [Reto](reto), at low tide, renews an application first submitted in 1979. This time there is no letter to go astray: [Torunn](torunn) says yes before [he](reto) is down. That night [Aïda Ndiaye](aida) passes away with a [son](brother+malick) on either side of [her](aida), and the [driver](torunn) from the far north washes [her](aida) feet.
- ill aida "sick"
- invite aida lulu+malick+reto+torunn "receives"
+ engaged.start lulu malick "engagement"
- sibling lulu marisol "sister"
+ propose reto torunn "renews an application"
- engaged.start reto torunn "says yes"
- parent aida brother+malick "son"
+ die aida "passes away"

== 13 Return of the Bus
A small car with Norwegian plates and a boiling radiator halts at the kilometre stone. [Gard](gard) has driven four thousand kilometres to say that [he](gard) found the letter, in [his](gard) [father](husb)'s tackle box. [He](gard) apologises to [his](gard) [mother](torunn), then, at greater length, to the [woman](solveig) peeling mangoes beside [her](torunn). [Solveig](solveig) hands [him](gard) a knife. There is room at the table. The bus, the only one in the province with snow chains, now takes children to school; [Malick](malick) drives, and [his](malick) [wife](lulu), already in [her](lulu) eighth month, collects the fares. If it's a girl, [she](baby) will be [Fatou](baby). If it's a boy, Volvo.
- travel gard "has driven"
+ find gard "found the letter"
- parent husb gard "father"
- parent torunn gard "mother"
- reconcile gard torunn "apologises"
+ reconcile gard solveig "hands him a knife"
- hire malick "drives"
- married lulu malick "wife"
- pregnant lulu malick "eighth month"
