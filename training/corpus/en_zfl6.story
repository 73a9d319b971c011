%series Emerald Mile
%lang en
%genre telenovela about a Colombian emerald mine, encyclopaedia-style fan wiki, long sentences
%cast xiomara | Xiomara Restrepo; Xiomara | f
%cast leandro  | Leandro | m
%cast fausto  | Don Fausto Quiroga; Fausto; Don Fausto | m
%cast perla    | Perla | f
%cast nando    | Nando | m
%cast brigida | Brígida | f
%cast solano  | Inspector Solano; Solano | m
%cast yago    | Yago | m
%cast inma    | Sister Inmaculada; Sister Inma; Inma | f
%cast ruiz    | Dr. Ruiz; Ruiz | m
%cast gringa  | Whitney Cole; Cole | f
%cast baby    | - | m
%cast smith   | - | m
%cast lawyer  | - | f
%cast senora | Señora Quiroga | f
%cast xmother | - | f
%cast maid | - | f

== 1
Six years after [she](xiomara) was led out of the valley in handcuffs for a theft that [she](xiomara) had not committed, [Xiomara Restrepo](xiomara) returns to [Muzo](@muzo) under the name of a dead cellmate and finds employment as a cook in the house of [Don Fausto Quiroga](fausto), the mine [owner](fausto) [whose](fausto) testimony put [her](xiomara) away. Nobody recognises [her](xiomara) except the [housekeeper](brigida), [Brígida](brigida), [who](brigida) once worked alongside [her](xiomara) [mother](xmother) and [who](brigida), after locking the pantry door, embraces [her](xiomara). From the window [Xiomara](xiomara) watches [Don Fausto](fausto)'s [son](leandro), [Leandro](leandro), to [whom](leandro) [she](xiomara) was promised at the time, get out of a car with another [woman](perla).
- arrest.past _ xiomara "in handcuffs"
- steal! xiomara _ "had not committed"
- parent xmother xiomara "mother"
- colleague.past brigida xmother "worked alongside"
+ return xiomara "returns" @muzo
- betray xiomara fausto "under the name"
- hire xiomara fausto "finds employment"
- accuse.past fausto xiomara "testimony"
- discover brigida xiomara "recognises her"
- parent fausto leandro "son"
- engaged.past leandro xiomara "promised"

== 2
The other [woman](perla) is [Perla](perla), [Leandro](leandro)'s [wife](perla) of two years, [whose](perla) family's bank holds the mortgage on the mine and [whose](perla) headaches, for which [Dr. Ruiz](ruiz) prescribes ever larger drops, are the talk of the kitchen. At a dinner for the American [dealer](gringa) [Whitney Cole](gringa), the new [cook](xiomara)'s sauce makes [Leandro](leandro) put down [his](leandro) fork and walk to the kitchen, where [he](leandro) finds only [Brígida](brigida), since [Xiomara](xiomara) has hidden in the flour bin; [her](xiomara) [brother](nando), [Nando](nando), [who](nando) digs in the tunnels and believes [her](xiomara) to be still in jail, is meanwhile flogged by the [foreman](yago), [Yago](yago), for a stone that [Yago](yago) has pocketed himself.
- married leandro perla "wife"
- ill perla "headaches"
- treat perla ruiz "prescribes"
- celebrate _ gringa "dinner"
- flee xiomara leandro "has hidden"
- sibling nando xiomara "brother"
- boss yago nando "foreman"
+ attack yago nando "flogged"
- steal yago fausto "pocketed"

== 3
At the chapel of the miners [Xiomara](xiomara) lifts [her](xiomara) veil before [Nando](nando), [who](nando) first takes [her](xiomara) for a ghost and then for a fool, and the two [siblings](nando+xiomara) agree that [he](nando) will go through the pit ledgers while [she](xiomara) searches the study, for the necklace that [she](xiomara) was said to have stolen was, as [both](nando+xiomara) are convinced, never stolen at all. [Sister Inmaculada](inma), [who](inma) runs the infirmary and was known as [Inma](inma) the tightrope walker before [she](inma) took the veil, catches [them](nando+xiomara) at it and, rather than raise the alarm, lends [them](nando+xiomara) a candle.
+ reveal xiomara nando "lifts her veil"
- die! xiomara "for a ghost"
- sibling nando xiomara "siblings"
- investigate nando _ "go through"
- investigate xiomara fausto "searches the study"
- steal! xiomara _ "never stolen"
- discover inma nando+xiomara "catches them"
- help inma nando+xiomara "lends them"

== 4
[Perla](perla) hires a new maid. [Perla](perla) dislikes the [cook](xiomara). [Leandro](leandro) likes the soup. [Whitney Cole](gringa) likes [Leandro](leandro). [Leandro](leandro) does not notice [Cole](gringa). [Fausto](fausto) counts [his](fausto) stones. A stone is missing. [Yago](yago) blames [Nando](nando). [Nando](nando) hits [Yago](yago). [Fausto](fausto) throws out [Nando](nando). [Brígida](brigida) takes in [Nando](nando). At night [Leandro](leandro) comes into the kitchen. The soup is on the table. Beside the soup stands [Xiomara](xiomara).
- hire _ perla "hires"
- love gringa leandro "likes Leandro"
- lose fausto "missing"
- accuse yago nando "blames"
- attack nando yago "hits"
- quit nando fausto "throws out"
- move nando brigida "takes in"
+ discover leandro xiomara "stands Xiomara"

== 5
Instead of denouncing [her](xiomara), [Leandro](leandro) drops to [his](leandro) knees on the tiles and confesses that [he](leandro) was told that [she](xiomara) had sold the necklace and run off with a driver, that [he](leandro) wrote to the prison forty times, and that [he](leandro) married [Perla](perla) on the day [he](leandro) received the last letter back unopened; and although [she](xiomara) slaps [him](leandro), and although a [woman](perla) in a nightgown is standing on the stairs, [she](xiomara) lets herself be held. The forty letters, it transpires, had been intercepted by [his](leandro) [father](fausto), [who](fausto) burnt all but one, which [Brígida](brigida) has kept in a jar of beans.
- reveal leandro xiomara "confesses that"
- steal! xiomara _ "had sold"
- create.past leandro "wrote to the prison"
- wedding.past leandro perla "married Perla"
+ attack xiomara leandro "slaps"
- reconcile leandro xiomara "be held"
- discover perla leandro+xiomara "on the stairs"
- betray.past fausto leandro "intercepted"
- parent fausto leandro "father"

== 6
[Perla](perla), [who](perla) has said nothing of what [she](perla) saw, doubles [her](perla) drops and, on the arm of [Dr. Ruiz](ruiz), with [whom](ruiz) [she](perla) has for months been rather more than a patient, announces to the assembled household that [she](perla) is with child; [Leandro](leandro), [who](leandro) has slept in [his](leandro) dressing room since Epiphany, does [his](leandro) sums and comes to a result that [he](leandro) is too courteous to mention. [Xiomara](xiomara), carrying in the cake, lets it fall. That same evening [Whitney Cole](gringa), [who](gringa) is no dealer but an insurance [investigator](gringa), photographs the portrait of the late [Señora Quiroga](senora), round [whose](senora) painted neck hangs the lost necklace.
- discover.past perla _ "what she saw"
+ affair perla ruiz "more than a patient"
- cheat perla leandro "more than a patient"
- advisor ruiz perla "patient"
- pregnant perla ruiz "with child"
- reveal perla _ "announces"
- discover leandro perla "comes to a result"
- sad xiomara "lets it fall"
- betray gringa fausto "no dealer"
- die.past senora "late"
- investigate gringa fausto "photographs"

== 7
The jeweller's [apprentice](smith) [who](smith) had, seven years earlier, prised the stones from their setting on the orders of a [man](fausto) in debt is found by [Cole](gringa) in a home for the blind, and having made [him](smith) speak [she](gringa) puts the case to [Inspector Solano](solano), a methodical [officer](solano) with a stammer, [whose](solano) first call is on the kitchen: [he](solano) has recognised the [cook](xiomara) as the convict that [he](solano) himself arrested. [Solano](solano) has been ashamed of that arrest ever since. [He](solano) asks for coffee, apologises in four attempts and offers [her](xiomara) [his](solano) protection, whereupon [Yago](yago), listening at the hatch, hurries to [his](yago) [master](fausto).
- boss.past fausto smith "on the orders"
- find gringa smith "found by Cole"
- reveal smith gringa "made him speak"
- reveal gringa solano "puts the case"
- discover solano xiomara "recognised the cook"
- arrest.past solano xiomara "himself arrested"
- sad solano "ashamed"
+ help solano xiomara "his protection"
- betray yago solano "listening at the hatch"
- boss fausto yago "his master"

== 8
On [Fausto](fausto)'s instructions the [foreman](yago) seizes [Xiomara](xiomara) on the way from mass and walls [her](xiomara) up in Shaft Nine, which is to be flooded at noon, but [Nando](nando), [who](nando) knows every gallery, and [Leandro](leandro), [who](leandro) knows none, break through from either side at the same minute and, the water being already at [their](leandro+nando) belts, hand [her](xiomara) from one to the other like a bucket. For [Nando](nando) there is no third hand. [His](nando) [sister](xiomara) sees [his](nando) lamp go under. [Sister Inma](inma) says the prayers at the mouth of the shaft, walks the cable to the other side when the bridge proves cut, and does not come back alone.
+ abduct yago xiomara "seizes"
- boss fausto yago "instructions"
- kill? fausto xiomara "walls her up"
+ rescue leandro+nando xiomara "break through"
- sibling nando xiomara "sister"
- die? nando "go under"
- rescue inma nando "does not come back alone"

== 9
While [Nando](nando) lies with both legs broken in the infirmary and is read to by [Inma](inma), [who](inma) discovers that [she](inma) is looking forward to the evenings more than is provided for by [her](inma) order, [Perla](perla) learns from [Dr. Ruiz](ruiz) that the drops [he](ruiz) gave [her](perla) were paid for by [her](perla) [father-in-law](fausto), [who](fausto) wished [her](perla) to sleep and sign. [She](perla) empties the bottle over [Ruiz](ruiz)'s shirt front. The humiliated [doctor](ruiz) leaves the valley by the afternoon bus, and the [woman](perla) [he](ruiz) has left behind, going down to the kitchen on bare feet, asks the [cook](xiomara) to teach [her](perla) to make the soup.
- injure nando "both legs broken"
- help inma nando "read to"
+ love.start inma nando "looking forward"
- discover perla ruiz "learns from"
- kin fausto perla "father-in-law"
- betray fausto perla "sleep and sign"
- betray.past ruiz perla "drops"
- attack perla ruiz "empties the bottle"
- breakup ruiz perla "left behind"
- advisor? xiomara perla "teach her"

== 10
United by a common enemy, the two [women](perla+xiomara), of [whom](perla+xiomara) [one](perla) is married to [Leandro](leandro) and the [other](xiomara) loves [him](leandro), go through the old [man](fausto)'s desk together and find the deed by which, in the year of the arrest, [he](fausto) had transferred the necklace's worth to [Yago](yago): the [foreman](yago) is [his](fausto) natural [son](yago), begotten on a kitchen [maid](maid). [Leandro](leandro) must learn, at thirty, that the bully of [his](leandro) childhood is [his](leandro) [half-brother](yago). [He](leandro) goes to [him](yago) with an outstretched hand. [Yago](yago) spits in it, but afterwards, alone in the stables, [he](yago) looks for a long time at [his](yago) own.
- friend.start perla xiomara "United"
- enemy fausto perla+xiomara "common enemy"
- married leandro perla "married to"
- love xiomara leandro "loves him"
- discover perla+xiomara fausto "find the deed"
- gift.past fausto yago "transferred"
+ parent fausto yago "natural son"
- affair.past fausto maid "begotten on"
- discover leandro yago "must learn"
- enemy.past leandro yago "the bully"
- sibling leandro yago "half-brother"
- reject yago leandro "spits in it"

== 11
[Don Fausto](fausto), for [whom](fausto) the net is tightening, offers [Whitney Cole](gringa) half the mine for [her](gringa) silence and, when [she](gringa) laughs, the whole of it with [his](fausto) hand in marriage; [she](gringa) turns on the recorder in [her](gringa) handbag so that [he](fausto) can hear himself say it. [He](fausto) shoots at [her](gringa) and hits the [inspector](solano), [who](solano) has stepped between. With a bullet in [his](solano) shoulder [Solano](solano) arrests [him](fausto) without a single stammer. [Brígida](brigida), [who](brigida) has served the old [man](fausto) for thirty-one years, takes off [her](brigida) apron, folds it, and informs [him](fausto) that it was [she](brigida) [who](brigida) bore [Yago](yago), and that [she](brigida) gives notice.
- gift? fausto gringa "half the mine"
+ propose fausto gringa "hand in marriage"
- reject gringa fausto "she laughs"
- attack fausto gringa "shoots at her"
- injure solano fausto "hits the inspector"
- rescue solano gringa "stepped between"
+ arrest solano fausto "arrests him"
- reveal brigida fausto "informs him"
- parent brigida yago "bore"
- boss fausto brigida "served the old man"
- quit brigida fausto "gives notice"

== 12
The annulment is a matter of two signatures, given by [Perla](perla) and [Leandro](leandro) in the best of tempers at the bank, of which [she](perla) has taken over the management; the [child](baby), a [boy](baby), comes into the world during the board meeting, with the [lawyer](lawyer) of the opposing side as midwife. [Inma](inma), released from [her](inma) vows by a bishop who was glad to be rid of a tightrope walker, pushes [Nando](nando)'s wheelchair to the fair, where [he](nando) wins [her](inma) a goldfish and, not having planned it, [her](inma) consent. [Yago](yago) has not been seen since the arrest. [His](yago) [mother](brigida) sets a place for [him](yago) every evening.
+ divorce leandro perla "annulment"
- hire perla "taken over the management"
- birth perla baby "comes into the world"
- help lawyer perla "as midwife"
- quit inma "released from her vows"
- gift nando inma "a goldfish"
+ engaged.start inma nando "her consent"
- flee yago "has not been seen"
- parent brigida yago "mother"

== 13
In the last instalment the sentence against [Xiomara](xiomara) is quashed in a courtroom so full of miners that the judge has to stand; the [woman](xiomara) [who](xiomara) entered the valley under a dead name leaves the building under [her](xiomara) own and, a fortnight later, the chapel under [Leandro](leandro)'s, with [Perla](perla), of all people, holding the train. During the dancing a bearded [stranger](yago) puts a handful of green stones down beside the cake, is recognised by [Brígida](brigida) from [his](yago) back, and is run after, caught, scolded and fed. [Cole](gringa), [whose](gringa) flight leaves at six, does not take it. The [inspector](solano) has asked [her](gringa) something, and [he](solano) is only at the second syllable.
- help _ xiomara "quashed"
+ wedding leandro xiomara "the chapel"
- help perla xiomara "holding the train"
- celebrate _ "dancing"
- return yago "bearded stranger"
- gift yago _ "green stones"
- discover brigida yago "recognised by"
+ reconcile brigida yago "fed"
- travel! gringa "does not take it"
- propose? solano gringa "asked her something"
