%series Two Coats for Winter
%lang en
%genre undercover-police drama, Buenos Aires, encyclopaedia episode summaries
%cast renzo   | Renzo Aldana; Renzo; Aldana; Beto | m
%cast mirta   | Mirta Solano; Mirta; Solano | f
%cast ulises  | Ulises Roca; Roca; Ulises | m
%cast paloma  | Paloma Roca; Paloma | f
%cast fermin  | Fermin | m
%cast graciela | Graciela Aldana; Graciela | f
%cast tomi    | Tomi | m
%cast dossi   | Prosecutor Dossi; Dossi | m
%cast vet     | Ramona | f
%cast jockey  | - | m
%cast twin    | Nicanor Roca; Nicanor | m
%cast guard   | - | n
%cast bea     | Bea | f

== 1
[Renzo Aldana](renzo), a traffic [policeman](renzo) with a talent for horses, is picked by [Mirta Solano](mirta) of the organised-crime desk to be planted in the stables of [Ulises Roca](ulises), [who](ulises) fixes races, judges and weddings. [He](renzo) tells [his](renzo) [wife](graciela), [Graciela](graciela), that [he](renzo) has been sent to [Salta](@salta) on a course. [His](renzo) first night as a groom, a [jockey](jockey) is hung upside down in the next box until [he](jockey) remembers who bribed [him](jockey).
+ hire renzo mirta "picked"
- investigate? renzo ulises "planted"
- betray ulises _ "fixes"
- married graciela renzo "wife"
- travel! renzo "sent" @salta
+ betray renzo graciela "on a course"
- boss ulises renzo "groom"
- attack _ jockey "hung"
- gift.past _ jockey "bribed"

== 2
The [groom](renzo) calls himself [Beto](renzo). [Roca](ulises) tests [him](renzo) with a mad stallion, a full wallet and, lastly, [his](ulises) [sister](paloma), [Paloma](paloma), [who](paloma) asks [Beto](renzo) to dance and whispers that the last new man is under the paddock. [Fermin](fermin), [Roca](ulises)'s right hand, never forgets a face and has been trying for a week to remember where [he](fermin) has seen this [one](renzo). It was at a junction: [Renzo](renzo) once fined [him](fermin) for the lights.
- betray renzo _ "calls himself"
- investigate ulises renzo "tests"
- sibling paloma ulises "sister"
- invite paloma renzo "asks"
+ threaten paloma renzo "under the paddock"
- die.past _ "under the paddock"
- boss ulises fermin "right hand"
- investigate fermin renzo "trying for a week"
- accuse.past renzo fermin "fined"

== 3
[Graciela](graciela) rings the course in [Salta](@salta). There is no course. [She](graciela) concludes what anyone would and lets the police union's [lawyer](dossi), [Dossi](dossi), since promoted to [prosecutor](dossi), buy [her](graciela) an ice cream. Meanwhile the stallion breaks loose on the training track, and [Paloma](paloma) is dragged by the stirrup for two hundred metres before the [groom](renzo) gets hold of the bridle. [Roca](ulises) kisses [him](renzo) on both cheeks. [Mirta](mirta), listening in a van, takes off [her](mirta) headphones.
+ discover graciela renzo "There is no course"
- cheat? renzo graciela "what anyone would"
- hire.past dossi "promoted"
- gift dossi graciela "buy"
- date dossi graciela "ice cream"
- injure paloma "dragged"
+ rescue renzo paloma "gets hold"
- kiss renzo ulises "kisses"
- investigate mirta renzo "listening"

== 4
Made head lad, [Beto](renzo) is entrusted with a horse box for [Montevideo](@montevideo) and opens it on the ferry: behind the hay sit nine girls from [Misiones](@misiones). If [he](renzo) reports it, [he](renzo) is blown. [He](renzo) reports it. [Solano](mirta) has the box opened by customs, as though by chance, and the nine are fetched out; [one](bea) of them, [Bea](bea), aged twelve, has seen [him](renzo) telephone. So, from the upper deck, has [Fermin](fermin).
- hire renzo ulises "Made head lad"
+ discover renzo _ "opens it"
- travel renzo "ferry"
- reveal? renzo _ "reports"
- reveal renzo mirta "reports it"#2
+ rescue mirta bea "fetched out"
- discover bea+fermin renzo "seen"

== 5
[Fermin](fermin) says nothing yet; [he](fermin) has debts that [Roca](ulises) does not know of, and presents the [groom](renzo) with the bill. [Renzo](renzo) pays with [his](renzo) [son](tomi)'s piano. [Tomi](tomi), ten, comes home to four marks on the carpet and is told by [Graciela](graciela) that [his](tomi) [father](renzo) must have sold it for the other woman. At the track, [Paloma](paloma) has heard that [Beto](renzo) is in need, and slips a bracelet into [his](renzo) boot.
- reveal! fermin ulises "says nothing"
+ threaten fermin renzo "presents the groom with"
- gift renzo fermin "pays"
- return tomi "comes home"
- lose tomi "four marks"
- parent renzo tomi "father"
- accuse graciela renzo "the other woman"
- cheat? renzo graciela "other woman"
- discover paloma renzo "heard"
+ gift paloma renzo "slips"

== 6
[Ramona](vet), the stable [vet](vet), is ordered to dope the favourite and refuses. Next morning [her](vet) surgery is matchwood, and [she](vet) is found among the cages by [Renzo](renzo), [who](renzo) sets [her](vet) collarbone as [he](renzo) would a colt's. [She](vet) asks how a groom has come by a policeman's whistle. [He](renzo) asks [her](vet) not to ask. That makes three who know; [Mirta](mirta) wants [him](renzo) out by Friday, and [he](renzo) begs for one more race.
- reject vet ulises "refuses"
- attack _ vet "matchwood"
- find renzo vet "found"
+ treat vet renzo "sets"
- injure vet "collarbone"
+ discover vet renzo "a policeman's whistle"
- reveal! renzo vet "not to ask"
- quit? renzo mirta "wants him out"

== 7
[Dossi](dossi), looking for a way into [Graciela](graciela)'s kitchen, has found one into the file. [He](dossi) tells [her](graciela) that [her](graciela) [husband](renzo) is not in love but in danger, and expects to be thanked. [She](graciela) pours the coffee over [his](dossi) hand and takes the night bus to the hippodrome. There, in the winner's enclosure, [she](graciela) sees [Renzo](renzo) being kissed by a [beauty](paloma) with a limp. [He](renzo) looks straight through [his](renzo) [wife](graciela): one word, and both of [them](graciela+renzo) are dead.
- love dossi graciela "into Graciela's kitchen"
- discover dossi renzo "found one"
+ reveal dossi graciela "tells her"
- love! renzo _ "not in love"
- attack graciela dossi "pours"
- travel graciela "night bus"
- discover graciela paloma+renzo "sees"
- kiss paloma renzo "kissed"
- married graciela renzo "wife"
+ reject renzo graciela "looks straight through"
- kill? _ graciela+renzo "dead"

== 8
[Graciela](graciela) has understood. In front of six bodyguards [she](graciela) slaps the strange [groom](renzo) for treading on [her](graciela) shoe. [Paloma](paloma) laughs; then [she](paloma) sees the mark of a wedding ring on [his](renzo) finger and stops. [Roca](ulises) has a [twin](twin), it appears, [whom](twin) no one ever mentions: [Nicanor](twin) is released that day after twenty years, and at the gate [he](twin) is met not by [his](twin) [brother](ulises) but by [Mirta Solano](mirta), with cigarettes.
+ discover graciela renzo "has understood"
- attack graciela renzo "slaps"
- happy paloma "laughs"
- discover paloma renzo "a wedding ring"
- married graciela renzo "wedding ring"
- sibling twin ulises "twin"
- return twin "released"
- arrest.past _ twin "after twenty years"
- meet mirta twin "met"
+ gift mirta twin "with cigarettes"

== 9
For which of [them](twin+ulises) did the time? It was [Ulises](ulises) [who](ulises) shot the [guard](guard); [Nicanor](twin), identical to the mole, was picked out and kept [his](twin) mouth shut. [He](twin) will open it now, on one condition: [he](twin) wants to ride once more. Squeezed dry by [his](fermin) creditors, [Fermin](fermin) sells the [groom](renzo) to [Roca](ulises) for the price of a flat. [Renzo](renzo) is collected from the hayloft in [his](renzo) socks.
- kill.past ulises guard "shot"
- arrest.past _ twin "picked out"
- reveal! twin _ "kept"
- reveal? twin mirta "will open it"
+ betray fermin renzo "sells"
+ abduct ulises renzo "collected"

== 10
The box beside the stallion's is empty for a reason. [Roca](ulises), in tears, asks [Renzo](renzo) why; [he](ulises) had loved [him](renzo) like a brother. Whoever goes in there with [him](renzo) tonight, [he](ulises) says, may choose the tool. [Paloma](paloma) volunteers. [She](paloma) locks the door from the inside, cuts the rope with a hoof knife and gives [him](renzo) the bridle of the stallion. [She](paloma) does not want to hear [his](renzo) name.
- sad ulises renzo "in tears"
- friend.past renzo ulises "like a brother"
- kill? ulises renzo "choose the tool"
- betray paloma ulises "volunteers"
+ rescue paloma renzo "cuts"
- gift paloma renzo "gives"
- reject paloma renzo "does not want"

== 11
A stallion without a saddle on the ring road at dawn; behind it, three cars. [Bea](bea), [who](bea) has been put up with the nuns at [Lujan](@lujan), opens the convent gate to a [man](renzo) [she](bea) has seen once and shuts it in the face of [Fermin](fermin). On the race course [Ulises](ulises) watches a rider in [his](ulises) own colours, with [his](ulises) own face, take the lead. [He](ulises) lowers [his](ulises) glasses; a hand in a glove, [Mirta](mirta)'s, is lying on [his](ulises) sleeve.
- flee renzo ulises "without a saddle"
- move.past bea "put up" @lujan
+ help bea renzo "opens"
- meet.past bea renzo "seen once"
- reject bea fermin "in the face of"
- discover ulises twin "watches"
+ arrest mirta ulises "lying on his sleeve"

== 12
[Nicanor](twin) wins by a neck, dismounts and testifies in silks. [Fermin](fermin) is found in the paddock by the [vet](vet)'s spaniel, a long way down. [Paloma](paloma) opens the horse boxes, all of them, and sets out southwards on foot, leading a mare. At an upright piano, on credit, [Tomi](tomi) plays for four hands with the [man](renzo) from [Salta](@salta). [Graciela](graciela) hangs up two coats in the hall and looks at them for a long while.
- find twin "wins"
+ reveal twin _ "testifies"
- find _ fermin "found"
- die fermin "a long way down"
- travel paloma "southwards"
- create renzo+tomi "plays"
+ reconcile graciela renzo "two coats"
