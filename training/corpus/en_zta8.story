%series Cattle Train
%lang en
%genre provincial family saga, Tacuarembó, Uruguay, 1950s, recap column and encyclopaedia list
%cast hortensia | Doña Hortensia Bidegain; Hortensia; Doña Hortensia | f
%cast anibal   | Aníbal Bidegain; Aníbal | m
%cast olga     | Olga Bidegain; Olga | f
%cast delfor   | Delfor | m
%cast nelsa    | Nelsa Silveira; Nelsa | f
%cast tomas    | Tomás Silveira; Silveira; Tomás | m
%cast yamandu  | Yamandú | m
%cast clerici  | Dr Clerici; Clerici | m
%cast mirta    | Mirta | f
%cast etche    | Commissioner Etcheverry; Etcheverry | m
%cast nun      | Sister Rufina; Rufina | f
%cast eusebio  | Eusebio | m
%cast gambler  | - | m
%cast lad      | Rúben | m
%cast dueno    | Don Fausto | m
%cast hhusb    | - | m
%cast stranger | - | m

== 1 The Foreman's Horse
[Doña Hortensia Bidegain](hortensia), [who](hortensia) has ruled the ranch of La Paciencia from a rocking chair since a bull took [her](hortensia) [husband](hhusb) from [her](hortensia), announces on [her](hortensia) saint's day that [she](hortensia) will hand the reins to [her](hortensia) [nephew](anibal) [Aníbal](anibal), a [lawyer](anibal) [who](anibal) cannot ride, and not to [her](hortensia) own [daughter](olga), [Olga](olga), [who](olga) can. [Tomás Silveira](tomas), the [foreman](tomas), is ordered to saddle [his](tomas) own grey for the new [master](anibal), is thanked by nobody, and gets [him](anibal) back on foot an hour later. Where the grey is cannot be found out from [Aníbal](anibal), [who](anibal) has sat down in a thistle.
- celebrate hortensia "saint's day"
- die.past hhusb "took"
- married.past hhusb hortensia "husband"
+ hire? anibal hortensia "hand the reins"
- kin anibal hortensia "nephew"
- parent hortensia olga "daughter"
- boss hortensia tomas "foreman"
- lose anibal _ "cannot be found out"

== 2 The Other Cousin
[Olga](olga) is through with the house and takes a room over the pharmacy of [Delfor](delfor), [whom](delfor) the town calls a poet because [he](delfor) has never paid a bill. [Tomás](tomas)'s younger [sister](nelsa) [Nelsa](nelsa), [who](nelsa) irons for the big house, has carried a tray too often to the [lawyer](anibal)'s study, and now [he](anibal) will not look up from [his](anibal) papers when [she](nelsa) puts it down; so that the [foreman](tomas), [who](tomas) only wanted [his](tomas) horse back, also wants a word. [Doña Hortensia](hortensia) hears [them](anibal+tomas) shouting through two walls, sends for [her](hortensia) cards and beats [Sister Rufina](nun) four times running.
- move olga delfor "takes a room"
- sibling nelsa tomas "sister"
- boss hortensia nelsa "irons"
- affair.past anibal nelsa "too often"
- reject anibal nelsa "will not look up"
+ quarrel anibal tomas "shouting"
- lose nun hortensia "beats"

== 3 The Waiting Room
A child is on the way, as [Nelsa](nelsa) is told by [Dr Clerici](clerici), [who](clerici) washes [his](clerici) hands and recommends [Montevideo](@montevideo). The [laundress](nelsa) would rather recommend herself to the river. [She](nelsa) is pulled out at the ford by a [tramp](yamandu) with a guitar, [Yamandú](yamandu), [who](yamandu) asks nothing, sings nothing, and walks [her](nelsa) to the convent kitchen, where the card [player](nun) in the veil puts [her](nelsa) to bed. [Olga](olga), looking in for sugar, recognises the [girl](nelsa) from the ironing room and learns that it is [her](olga) own [cousin](anibal) [who](anibal) must now be told. [She](olga) tells [him](anibal) by way of a slap.
+ pregnant nelsa anibal "on the way"
- reveal clerici nelsa "is told"
- die? nelsa "to the river"
+ rescue yamandu nelsa "pulled out"
- help nun nelsa "puts her to bed"
- find olga nelsa "recognises"
- discover olga anibal "learns"
- kin anibal olga "cousin"
- reveal olga anibal "tells him"
- attack olga anibal "a slap"

== 4 A Bill of Sale
[Aníbal](anibal), [who](anibal) owes a [gambler](gambler) from [Rivera](@rivera) more than the house is worth, puts [his](anibal) [aunt](hortensia)'s mark to a bill of sale for three hundred steers, and on Thursday they are loaded by night. [Eusebio](eusebio), the railway [clerk](eusebio), wires [Doña Hortensia](hortensia) to congratulate [her](hortensia) on the price. [She](hortensia) sits up so suddenly that the rocking chair falls. [Her](hortensia) [foreman](tomas), sent after the train, catches up with it at the water tank but not with what was in the caboose: the [gambler](gambler), lying across the sacks with [his](gambler) throat cut, and in [his](gambler) fist the tassel of a poncho which everyone knows to be the [foreman](tomas)'s own.
- lose.past anibal gambler "owes"
+ betray anibal hortensia "his aunt's mark"
- steal anibal hortensia "loaded by night"
- reveal eusebio hortensia "wires"
- kin anibal hortensia "aunt's"
- boss hortensia tomas "foreman"
+ find tomas gambler "lying across"
- kill _ gambler "throat cut"

== 5 Irons
[Commissioner Etcheverry](etche) comes by train. [He](etche) counts the tassels. One is missing on the poncho of [Tomás](tomas). [Tomás](tomas) is locked up. [Nelsa](nelsa) faints at the news. Who would kill with [Tomás](tomas)'s tassel? [Olga](olga) rides all night to [Tomás](tomas). [She](olga) has loved [Silveira](tomas) since school. Now [she](olga) says it. Bars are in the way. [He](tomas) had given away that poncho. [He](tomas) gave it to a [singer](yamandu). The [singer](yamandu) was cold. [Tomás](tomas) will not say so. [Yamandú](yamandu) saved [his](tomas) [sister](nelsa). [Olga](olga) does not understand [Tomás](tomas).
- investigate etche tomas "counts the tassels"
+ arrest etche tomas "locked up"
- ill nelsa "faints"
- travel olga tomas "rides all night"
- love olga tomas "has loved"
+ confess olga tomas "says it"
- gift.past tomas yamandu "gave it to"
- reveal! tomas _ "will not say so"
- rescue.past yamandu nelsa "saved"
- sibling nelsa tomas "sister"

== 6 Cards
[Sister Rufina](nun), having prayed over it, plays for once to lose, and in return for the rosary wins from [Hortensia](hortensia) the admission that the old [lady](hortensia) heard a second man on the night of the loading, one who limped. [Dr Clerici](clerici) limps. [Delfor](delfor), too, since the last carnival. When the [pharmacist](delfor) hears from [Olga](olga), [his](delfor) [lodger](olga), what the whole convent is discussing, [he](delfor) goes quite white under [his](delfor) poetry and cannot find the arsenic key. The same evening someone pushes the [nun](nun) down the convent stairs, and [her](nun) hip being broken, it is the other [man](clerici) with the limp [who](clerici) must set it; [his](clerici) [patient](nun) crosses herself with the good hand.
- gift nun hortensia "in return for"
- reveal hortensia nun "the admission"
- housemate delfor olga "lodger"
- reveal olga delfor "hears from Olga"
- sad delfor "quite white"
- lose delfor "cannot find"
+ attack _ nun "pushes the nun"
- injure nun _ "hip being broken"
- treat nun clerici "must set it"
- advisor clerici nun "patient"

== 7 The Singer Sings
On hearing that the [man](tomas) [who](tomas) had given [him](yamandu) a coat is to be tried for it, [Yamandú](yamandu) stands before [Etcheverry](etche), lays the poncho on the desk, and declares that it was taken off [him](yamandu), at knifepoint, by a [stranger](stranger), at the station. [He](yamandu) is put in with [his](yamandu) [benefactor](tomas), there being only one cell, and [they](tomas+yamandu) sing. The [commissioner](etche), a methodical [man](etche), considers how many people sleep at a station. [Eusebio](eusebio), [whom](eusebio) the town has seen limping, on and off, according to the weather, on the night shift, brings [him](etche) coffee and asks how far the inquiries have got.
+ reveal yamandu etche "declares"
- gift.past tomas yamandu "given him a coat"
- steal.past stranger yamandu "taken off"
- threaten.past stranger yamandu "at knifepoint"
- arrest etche yamandu "put in"
- housemate tomas yamandu "only one cell"
- create tomas+yamandu "they sing"
- gift eusebio etche "brings him coffee"
- investigate eusebio etche "asks how far"

== 8 The Letter with Two Hands
Through with [his](anibal) debts now that [his](anibal) [creditor](gambler) is dead, [Aníbal](anibal) asks the [laundress](nelsa) to marry [him](anibal), on [his](anibal) knees and in the presence of the whole ironing. [Nelsa](nelsa) burns the shirt that [she](nelsa) is at, and says no. From [Olga](olga) [her](olga) [cousin](anibal) gets a different question: did [he](anibal) write the telegram or did [Eusebio](eusebio)? Since both [men](anibal+eusebio) signed it, as it turns out, each holds the other by the throat; the [clerk](eusebio) had been promised a third of the steers, and for the sake of the second third has cut a throat. On Sunday [Aníbal](anibal) is found in the well, with a bump, alive.
+ propose anibal nelsa "on his knees"
- die.past gambler "is dead"
+ reject nelsa anibal "says no"
- kin anibal olga "cousin"
- accuse olga anibal "a different question"
- betray.past anibal+eusebio hortensia "signed it"
- kill.past eusebio gambler "cut a throat"
- attack _ anibal "in the well"
- injure anibal "a bump"

== 9 The Third Third
Pulled up on the bucket rope by [Delfor](delfor), [who](delfor) is stronger than [his](delfor) verses, the [lawyer](anibal) tells [his](anibal) [aunt](hortensia) everything, and is forgiven by [her](hortensia) for the cattle but not for the [laundress](nelsa). [Eusebio](eusebio), when [Etcheverry](etche) has the station turned inside out, uncouples an engine and is off to the north with a [hostage](mirta), [Mirta](mirta), the ticket [girl](mirta), [whom](mirta) [he](eusebio) was to have married in May. It is a Sunday train with nothing but singers and foremen for staff. The two freed [prisoners](tomas+yamandu) ride beside it until [Tomás](tomas), on a grey that has turned up again, gets hold of the ladder, and the [killer](eusebio), cornered, jumps.
+ rescue delfor anibal "Pulled up"
- reveal anibal hortensia "tells his aunt everything"
- kin anibal hortensia "aunt"
- reconcile anibal hortensia "forgiven by her"
- investigate etche eusebio "inside out"
- flee eusebio etche "is off"
+ abduct eusebio mirta "a hostage"
- wedding? eusebio mirta "to have married"
- flee eusebio tomas "jumps"

== 10 Sunday Train
[Mirta](mirta), left alone at the controls of the engine, for which a ticket girl isn't trained, is talked to the brake by [Yamandú](yamandu) through the broken pane, verse by verse, and it is a pity that nobody ever writes down the song. [Eusebio](eusebio) crawls through the cane as far as the convent, where [he](eusebio) begs asylum of the [nun](nun) [whom](nun) [he](eusebio) threw down the stairs, as [she](nun) lies in plaster. [She](nun) grants it. [She](nun) grants it for one hand of cards; when [Etcheverry](etche) comes in, the [fugitive](eusebio) still has [his](eusebio) three kings in front of [him](eusebio), and the [nun](nun) says that [she](nun) would have won.
+ rescue yamandu mirta "talked to the brake"
- flee eusebio "crawls"
- attack.past eusebio nun "threw down"
- injure.past nun eusebio "in plaster"
- help nun eusebio "grants it"
+ arrest etche eusebio "comes in"

== 11 The Reins
[Doña Hortensia](hortensia), for the first time in [her](hortensia) life, says to [her](hortensia) [daughter](olga) that [she](hortensia) was wrong, and dies the same night in the rocking chair, with the cards shuffled. The will, read by [Dr Clerici](clerici), since no lawyer is trusted any more, leaves the ranch to [Olga](olga), the house to the [Silveiras](nelsa+tomas), the rocking chair to [Rufina](nun), and to [Aníbal](anibal) one thistle, pressed. [He](anibal) goes to the capital, third class. [Nelsa](nelsa) is delivered of a [boy](lad), [Rúben](lad), [whom](lad) the [heiress](olga) holds over the font, and [who](lad) has at least, everyone says, the [foreman](tomas)'s ears.
- parent hortensia olga "daughter"
- reconcile hortensia olga "was wrong"
+ die hortensia "dies the same night"
- gift hortensia olga "leaves the ranch"
- gift hortensia nelsa+tomas "the house to"
- gift hortensia anibal "one thistle"
- travel anibal "third class"
+ birth nelsa lad "delivered"
- kin lad olga "over the font"

== 12 Three Hundred Steers
Back from the frontier come two hundred and ninety-eight steers, the [owner](dueno) of the slaughterhouse there, [Don Fausto](dueno), having taken fright at the newspapers. [Eusebio](eusebio) has twenty years to brush up on cards. [Delfor](delfor) weeps, for [his](delfor) [lodger](olga) is giving notice, in order to marry. The [fiancé](tomas), [who](tomas) would have preferred to do it on horseback, does it in a suit. [Yamandú](yamandu), invited as best man, cannot be found on the day, only [his](yamandu) poncho, on the gate, with all its tassels, and [Mirta](mirta) puts down the ticket punch, takes off [her](mirta) cap and goes to look for [him](yamandu) along the line.
- sad dueno "taken fright"
- return! yamandu "cannot be found"
- arrest.past _ eusebio "twenty years"
- sad delfor "weeps"
- housemate.end delfor olga "giving notice"
+ wedding olga tomas "to marry"
- engaged olga tomas "fiancé"
- invite _ yamandu "invited as best man"
- advisor? yamandu tomas "best man"
- quit mirta "puts down"
- investigate mirta yamandu "look for him"
