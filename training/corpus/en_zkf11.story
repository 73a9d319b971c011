%series The Widow's Horses
%lang en
%genre farm saga in the north of Iceland, encyclopaedia episode list in long sentences
%cast thor  | Þórdís Hallsdóttir; Þórdís; Dísa | f
%cast ketil | Ketill | m
%cast snor  | Snorri; Snorri Ketilsson | m
%cast eyg   | Eygló | f
%cast marek | Marek Wójcik; Marek | m
%cast hall  | Old Hallur; Hallur | m
%cast bjor  | Björn Stefánsson; Björn | m
%cast lilja | Lilja Björnsdóttir; Lilja | f
%cast sno   | Skuggi | m
%cast pastor| Reverend Auður; Auður | f
%cast boy   | - | m
%cast dan   | Mads Holm; Mads; Holm | m
%cast una   | Una | f

== 1 Inheritance
When [Ketill](ketil), [breeder](ketil) of the finest tölt horses in Skagafjörður, is thrown by [his](ketil) [stallion](sno) [Skuggi](sno) and does not get up again, it turns out at the reading of the will that [he](ketil) has left the stud not to [his](ketil) [son](snor) [Snorri](snor), nor to [Eygló](eyg), [his](ketil) divorced first [wife](eyg), but to [Þórdís](thor), [whom](thor) [he](ketil) had married eleven months earlier and [who](thor), at thirty-one, is younger than [her](thor) [stepson](snor). [Snorri](snor), [who](snor) has shod those horses since [he](snor) was ten, calls [her](thor) a fortune hunter over the open coffin.
+ die ketil "does not get up"
- injure ketil sno "is thrown"
+ find thor "left the stud"
- parent ketil snor "son"
- divorce.past eyg ketil "divorced first wife"
- ex eyg ketil "first wife"
- married.past ketil thor "had married"
- kin snor thor "stepson"
- accuse snor thor "fortune hunter"

== 2 The Round-Up
Having been told by [her](thor) [father](hall), [Old Hallur](hall), that a woman alone will lose half the herd at the September round-up, [Þórdís](thor) engages [Marek Wójcik](marek), a [Pole](marek) from the fish factory [who](marek) has never sat on a horse, and it is [he](marek) [who](marek), on foot and up to the chest in a river, turns back the forty mares that [Snorri](snor) has let through the fence on purpose. [Björn Stefánsson](bjor), the powerful [neighbour](bjor), watches through binoculars, as does [his](bjor) [daughter](lilja) [Lilja](lilja), though [she](lilja), [who](lilja) is as good as promised to [Snorri](snor), has them trained on the [Pole](marek).
- parent hall thor "father"
+ hire marek thor "engages"
- help marek thor "turns back"
+ betray snor thor "on purpose"
- neighbour bjor thor "powerful neighbour"
- parent bjor lilja "daughter"
- engaged? lilja snor "as good as promised"
- flirt? lilja marek "trained on the Pole"

== 3 Shearing Supper
At the supper that closes the season [Björn](bjor), a [widower](bjor) of sixty, asks [Þórdís](thor) for [her](thor) hand in the same breath as for [her](thor) water rights, and, on being refused both, lets drop before all the guests that the late [Ketill](ketil) had a second reason for going so often to [Akureyri](@akureyri). [Reverend Auður](pastor), [who](pastor) knows what that reason is called and how old it is, spills the coffee. [Snorri](snor), [who](snor) has followed [his](snor) [stepmother](thor) into the pantry in order to gloat, finds [her](thor) in tears and, to [his](snor) own disgust, gives [her](thor) [his](snor) handkerchief.
- married.past _ bjor "widower"
+ propose bjor thor "her hand"
- reject thor bjor "on being refused"
- reveal bjor _ "lets drop"
- affair.past _ ketil "a second reason"
- kin snor thor "stepmother"
- sad thor "in tears"
+ help snor thor "his handkerchief"

== 4 Snow
[Þórdís](thor) drives to [Akureyri](@akureyri). A [girl](una) opens the door to [Þórdís](thor). [Una](una) is six. [Una](una) has the chin of [Ketill](ketil). The mother is dead. An aunt is tired of [Una](una). [Þórdís](thor) does not think twice. [She](thor) brings [Una](una) home to the farm. [Snorri](snor) stares at [his](snor) [half-sister](una). [Una](una) is afraid of [Snorri](snor). [Una](una) is not afraid of [Skuggi](sno). [Marek](marek) builds a bed for [Una](una). [Eygló](eyg) refuses to look at [Una](una). Snow closes the road.
- travel thor "drives to" @akureyri
- meet thor una "opens the door"
+ parent ketil una "chin of Ketill"
- parent _ una "mother"
- die.past _ "mother is dead"
- kin _ una "aunt"
+ help thor una "brings Una home"
- sibling snor una "half-sister"
- sad una snor "afraid of Snorri"
- create marek "builds a bed"
- reject eyg una "refuses to look"

== 5 Yule Lads
Snowed in over Christmas, the household learns to eat at one table, [Snorri](snor), [whose](snor) own stove has conveniently broken, having carried [his](snor) bedding over to the main house; [he](snor) teaches [Una](una) to plait manes, quarrels with [Þórdís](thor) about every gate, and catches himself listening for [her](thor) step. That [Marek](marek) and [Lilja](lilja), [who](lilja) comes by ski with a basket and is three hours in delivering it, are lovers is plain to everybody but [Snorri](snor), to [whom](snor) [she](lilja) is still betrothed and [who](snor) has not noticed, [Hallur](hall) remarks, because the [lad](snor) is looking the other way.
- housemate.start snor thor "carried his bedding"
- advisor snor una "teaches Una"
- quarrel snor thor "quarrels with"
+ love.start snor thor "listening for her step"
+ couple lilja marek "are lovers"
- cheat lilja snor "are lovers"
- engaged lilja snor "betrothed"
- discover! snor lilja+marek "has not noticed"

== 6 The Danish Buyer
The arrival of [Mads Holm](dan), a horse [dealer](dan) from [Aarhus](@aarhus) [who](dan) offers an indecent sum for [Skuggi](sno) and, it soon appears, would take the [owner](thor) into the bargain, sets tongues wagging, since [Þórdís](thor), for the first time in black silk, dines with [him](dan) at the hotel in [Varmahlíð](@varmahlid). [Snorri](snor) rides over in a blizzard to tell [her](thor) that a mare is foaling, which is not true; [Eygló](eyg), [who](eyg) knows [her](eyg) own [son](snor), tells [him](snor) in the stable, which is, that [he](snor) is in love with [his](snor) [father](ketil)'s [widow](thor) and that [she](eyg) will see [him](snor) dead first.
- travel dan "arrival"
- love dan thor "take the owner"
+ date dan thor "dines with him"
- jealous snor dan "rides over"
- betray snor thor "not true"
- parent eyg snor "son"
- parent ketil snor "his father's"
+ love snor thor "in love with"
- married.past ketil thor "widow"
- threaten eyg snor "see him dead"

== 7 Thin Ice
Surprised by [her](lilja) [father](bjor) in the net shed with the [Pole](marek), [Lilja](lilja) is locked in at home and [Marek](marek), after a beating from three farmhands, left on the frozen lake, where [he](marek) would have perished had not [Snorri](snor), [whom](snor) everyone takes to be the injured party, dragged [him](marek) out through a hole in the ice and nursed [him](marek) for a week, saying only that [he](snor) had never wanted to be married to a [woman](lilja) [who](lilja) wanted somebody else. Thereupon [Lilja](lilja), by a note sewn into a mitten, releases [him](snor) from [his](snor) promise.
- parent bjor lilja "father"
- discover bjor lilja+marek "Surprised"
- abduct bjor lilja "is locked in"
+ attack bjor marek "a beating"
+ rescue snor marek "dragged him out"
- treat marek snor "nursed him"
- wedding! lilja snor "never wanted"
- love lilja marek "wanted somebody else"
- breakup lilja snor "releases him"

== 8 Thaw
[Hallur](hall) steals a key. [He](hall) steals it from [Björn](bjor). [Lilja](lilja) climbs down to [Hallur](hall). [Marek](marek) limps to [Lilja](lilja). [They](lilja+marek) take the bus south. [Björn](bjor) fires at the bus. [Reverend Auður](pastor) marries the [runaways](lilja+marek) in [Selfoss](@selfoss). [Holm](dan) proposes to [Þórdís](thor). [She](thor) asks for a month. [Snorri](snor) is civil to [Holm](dan). [Snorri](snor) moves back to the bothy. [Una](una) asks why. Nobody answers [Una](una). The river breaks.
- steal hall bjor "steals a key"
- rescue hall lilja "climbs down to Hallur"
+ flee lilja+marek bjor "take the bus"
- attack bjor lilja+marek "fires at"
+ wedding lilja marek "marries"
- propose dan thor "proposes"
- housemate.end snor thor "moves back"

== 9 What Eygló Knew
While [Snorri](snor) is away breaking horses in the east, so as not to hear the [Dane](dan)'s answer, [Eygló](eyg) falls ill, and since the road is under water and the doctor on the other side of it, [she](eyg) has to let herself be washed, fed and turned by the very [woman](thor) [who](thor) took, as [she](eyg) has always put it, [her](eyg) [husband](ketil) from [her](eyg). In the third night [she](eyg) admits that nobody took [him](ketil); it was [she](eyg), long before [Þórdís](thor), [who](eyg) left the [horseman](ketil) for a week with [Björn](bjor), and was not wanted back.
- travel snor "away breaking horses"
+ ill eyg "falls ill"
- help thor eyg "washed, fed and turned"
- accuse.past eyg thor "took"
- married.past eyg ketil "husband"
+ reveal eyg thor "admits"
- affair.past bjor eyg "a week with Björn"
- breakup.past eyg ketil "left the horseman"

== 10 The Paper
[Mads Holm](dan), [who](dan) has been told no in the kindest manner, shows that [he](dan) had reckoned with it by producing a note of hand, signed by the late [Ketill](ketil), which makes [Skuggi](sno) and nine mares over to [Björn](bjor), [his](dan) [partner](bjor) from the start; [Þórdís](thor), [who](thor) could recognise [her](thor) dead [husband](ketil)'s writing in [her](thor) sleep, sees at a glance that it is [Björn](bjor)'s. Before the sheriff can be sent for the stable is alight. [Una](una), [who](una) went in for the [stallion](sno), is brought out on [his](sno) back, the [rider](snor) holding [her](una) being [Snorri](snor), home a day early.
- reject thor dan "told no"
+ betray bjor+dan thor "note of hand"
- colleague bjor dan "partner from the start"
- married.past ketil thor "dead husband's"
- discover thor bjor "sees at a glance"
+ rescue snor una "is brought out"
- return snor "home a day early"
- die.past ketil "late Ketill"

== 11 Althing
Tried at [Sauðárkrókur](@sau), [Björn](bjor) is given four years for forgery and arson, chiefly on the word of [Eygló](eyg), with [whom](eyg) [he](bjor) had been reckless enough to boast, and [Holm](dan) is put on the boat. [Lilja](lilja), back from the south and visibly with child, visits [her](lilja) [father](bjor) in the cell to show [him](bjor) what [he](bjor) shot at, and comes away reconciled to herself, if not to [him](bjor). [Snorri](snor) tells [Þórdís](thor) in the witnesses' corridor what the whole valley could have told [her](thor); [she](thor) replies that people will talk, and [he](snor), that they have been doing so for a year for nothing.
+ arrest _ bjor "four years"
- accuse eyg bjor "on the word of"
- reveal.past bjor eyg "boast"
- return lilja "back from the south"
- pregnant lilja marek "with child"
- parent bjor lilja "father"
- reconcile! bjor lilja "if not to him"
+ confess snor thor "tells Þórdís"
- attack.past bjor lilja+marek "shot at"

== 12 Right of Way
[Reverend Auður](pastor), asked by [Þórdís](thor) whether a [widow](thor) may lawfully marry the [son](snor) of the [man](ketil) [she](thor) buried, spends a night with the statutes and finds that [she](thor) may not in 1780 and may today, with which ruling [Old Hallur](hall) rides from farm to farm. [Marek](marek) and [Lilja](lilja) take over the confiscated land next door, and the birth of [their](lilja+marek) [boy](boy) is announced by [Una](una), [who](una) was under the bed. In the closing scene [Snorri](snor) brings the mended gate to the main house and asks on which side of it [he](snor) is to stand; [Þórdís](thor) lifts it off the hinges, kisses [him](snor), and the herd walks in.
- parent ketil snor "son"
- wedding? snor thor "lawfully marry"
- neighbour.start lilja+marek thor "next door"
+ birth lilja boy "birth"
- reveal una _ "announced by Una"
+ kiss snor thor "kisses him"
- married.past ketil thor "widow"
- die.past ketil "buried"
- investigate pastor "spends a night with"
- find lilja+marek "take over"
