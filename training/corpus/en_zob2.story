%series The Wing at Waihora
%lang en
%genre women's prison drama, New Zealand, fan wiki episode guide
%cast aroha  | Aroha Tamihana; Aroha | f
%cast bex    | Bex Lowe; Bex; Lowe | f
%cast cal    | Callum Drury; Cal; Drury | m
%cast dot    | Dot Pask; Dot; Mrs Pask | f
%cast fetu   | Fetu Leota; Fetu | m
%cast gov    | Governor Imogen Strand; Strand; Imogen | f
%cast hine   | Hine Tamihana; Hine | f
%cast jem    | Jem | n
%cast kiri   | Kiri | f
%cast lio    | Lio Faleolo; Faleolo | f
%cast manu   | Manu Tamihana; Manu | m
%cast nye    | Dr Nye Parry; Nye; Parry | m
%cast rita   | Rita Strand; Rita | f
%cast vega   | Vega | f

== 1 Reception
[Aroha Tamihana](aroha), a bus [driver](aroha) from [Gisborne](@gisborne), is brought in to serve six years for burning down [her](aroha) [husband](manu) [Manu](manu)'s garage. [She](aroha) has to share a cell with [Bex Lowe](bex), [who](bex) talks in [her](bex) sleep, and is made to hand over [her](aroha) boots to [Vega](vega), [queen](vega) of the laundry. Night [officer](fetu) [Fetu Leota](fetu) gets them back for [her](aroha). In the visiting room [Manu](manu) announces that [he](manu) wants the house, the children and [his](manu) freedom; [she](aroha) spits at the glass.
- arrest _ aroha "brought in"
- attack.past aroha manu "burning down"
- married aroha manu "husband"
+ housemate.start aroha bex "share a cell"
- steal vega aroha "hand over her boots"
- help fetu aroha "gets them back"
+ divorce? aroha manu "his freedom"
- parent aroha+manu _ "children"
- sad aroha manu "spits at the glass"

== 2 Laundry Day
[Vega](vega), shown up in front of [her](vega) own people, has the new [inmate](aroha)'s hand pressed in the mangle. The prison [doctor](nye), [Nye Parry](nye), a [Welshman](nye) with cold fingers and a warm voice, splints it and asks for no names. [Bex](bex) is less discreet: [she](bex) tells the [governor](gov), [Imogen Strand](gov), [who](vega) did it. What [she](bex) gets in return is a transfer to the garden, where [Cal Drury](cal), a married [officer](cal), slips [her](bex) cigarettes and lets [his](cal) hand lie on [hers](bex).
+ attack vega aroha "pressed in the mangle"
- injure aroha vega "pressed in the mangle"
- treat aroha nye "splints"
+ betray bex vega "tells the governor"
- reveal bex gov "tells the governor"
- find bex "a transfer"
- married cal _ "married"
- gift cal bex "slips her cigarettes"
- flirt cal bex "his hand lie"

== 3 Informers
Everyone knows by Sunday that there is a grass on the wing, and the blame falls on the quiet [one](dot): [Dot Pask](dot), seventy, [who](dot) poisoned two husbands and makes the best scones. [Aroha](aroha), [who](aroha) can tell [who](bex) talked in the night and what about, covers for [her](aroha) [cellmate](bex) and takes the side of the [widow](dot). [Hine](hine), [Aroha](aroha)'s younger [sister](hine), visits. [She](hine) says that the children are well, and keeps to herself that [she](hine) is living with [Manu](manu).
- accuse _ dot "the blame falls"
- kill.past dot _ "poisoned"
- discover aroha bex "can tell"
- help aroha bex "covers for"
- housemate aroha bex "cellmate"
- help aroha dot "takes the side"
- married.past dot _ "widow"
- sibling aroha hine "sister"
- reveal! hine aroha "keeps to herself"
+ couple hine manu "living with"

== 4 Count
[Aroha](aroha) counts days. [Bex](bex) counts kisses. [Bex](bex) meets [Cal](cal) in the potting shed. [Cal](cal) has a wife, [Kiri](kiri). [Kiri](kiri) bakes for the officers. [Bex](bex) eats [Kiri](kiri)'s cake. [Dot](dot) sniffs at the cake. [Vega](vega) slaps [Dot](dot). [Dot](dot) bows to [Vega](vega). [Fetu](fetu) locks up [Vega](vega). Nobody likes [Drury](cal) but [Bex](bex). [Aroha](aroha) likes [Fetu](fetu). [Aroha](aroha) says so to [Dot](dot).
- kiss bex cal "kisses"
+ affair bex cal "potting shed"
- married cal kiri "wife"
- cheat cal kiri "meets Cal"
- attack vega dot "slaps"
- arrest fetu vega "locks up"
- love bex cal "but Bex"
+ love aroha fetu "likes Fetu"
- reveal aroha dot "says so"

== 5 Stomach Ache
[Vega](vega), let out of the block, falls ill after a plate of scones. [Parry](nye) pulls [her](vega) through; [she](vega) will not say what [she](vega) ate, and the [poisoner](dot) pours [her](vega) tea the next morning as if nothing were the matter. [Strand](gov) orders an inquiry of [her](gov) own [daughter](rita), [Rita](rita), a [detective](rita) with [whom](rita) [she](gov) has not spoken since [Rita](rita) moved out to live with a [woman](lio). [The two](gov+rita) are polite to each other for an hour. Then the [mother](gov) asks whether that [person](lio) is still about, and [Rita](rita) walks out.
+ attack dot vega "falls ill"
- ill vega "falls ill"
- treat vega nye "pulls her through"
- kill.past dot _ "poisoner"
- hire rita gov "orders an inquiry"
- move.past rita lio "moved out"
- parent gov rita "daughter"
- quarrel.past gov rita "not spoken since"
- couple lio rita "live with a woman"
+ quarrel gov rita "walks out"

== 6 Late
[Bex](bex), ten days late, buys a test from [Jem](jem), [who](jem) can get hold of anything on the wing and has never been seen without a cap. It shows two lines. The [father](cal), told over the compost, first offers [her](bex) money, then reminds [her](bex) how easily a girl loses remission. [She](bex) goes for [him](cal) with a dibber. [Fetu](fetu) pulls [her](bex) off [his](fetu) [workmate](cal), asks what is going on, and hears from [both](bex+cal): nothing. That evening [he](fetu) stays at [Aroha](aroha)'s hatch until the lights go out.
+ pregnant bex cal "two lines"
- parent? cal _ "father"
- reveal bex cal "told over the compost"
- gift? cal bex "offers her money"
- threaten cal bex "reminds her"
- attack bex cal "goes for him"
- help fetu cal "pulls her off"
- colleague cal fetu "workmate"
- betray bex+cal fetu "from both"
- flirt aroha fetu "hatch"

== 7 Visits
The cake-baking [wife](kiri) gets an unsigned note in a [cap-wearer](jem)'s block capitals. [Kiri](kiri) does not cry; [she](kiri) has [her](kiri) [husband](cal)'s shirts driven to the prison gate and left in the rain. [Hine](hine), too, is caught out: on the back of a child's drawing, intended for [Aroha](aroha), are four figures holding hands, and the one beside the [father](manu) is [Auntie](hine). [Her](aroha) own [sister](hine)! The [arsonist](aroha) asks [Fetu](fetu) for matches, in a voice that makes [him](fetu) call the [doctor](nye).
- reveal jem kiri "unsigned note"
- married cal kiri "wife"
+ breakup kiri cal "left in the rain"
+ discover aroha hine+manu "four figures"
- parent manu _ "father"
- kin hine _ "Auntie"
- sibling aroha hine "sister"
- attack.past aroha manu "arsonist"
- sad aroha "in a voice"

== 8 Night Sanction
Tried by [her](vega) own laundry court, the real [informer](bex) is found out at last. [Vega](vega)'s girls are at the door with a kettle of sugar water when the old [lady](dot) with the scones sits down in front of it and knits. "The [child](bex) is expecting," says [Dot](dot). [Vega](vega), [who](vega) lost one in [her](vega) first year inside, sends them off to bed. [Rita](rita), going over the kitchen stores on [her](rita) [mother](gov)'s orders after all, misses eighty grams of rat bait. [She](rita) looks at the [knitter](dot) for a long time, and writes "cause unknown".
- betray.past bex vega "informer"
+ discover vega bex "found out"
- threaten _ bex "at the door"
- help dot bex "sits down in front of it"
- pregnant bex "expecting"
- reveal dot vega "is expecting"
- help vega bex "sends them off"
- lose.past vega "lost one"
- parent gov rita "mother"
- investigate rita dot "going over"
- discover rita dot "misses"
- help rita dot "cause unknown"

== 9 The Board
The parole board hears three [women](bex+dot+vega). [Dot](dot), [who](dot) has buried enough, asks to be allowed to stay. [Vega](vega) gets a date. [Bex](bex), seven months gone, names [Drury](cal) under oath, and the disgraced [officer](cal), [who](cal) has been sleeping in [his](cal) car, hands over [his](cal) keys to [Fetu](fetu). [Strand](gov) could have known, the chairwoman remarks. At home the [governor](gov) finds a casserole on the step, from [Lio Faleolo](lio), [who](lio) drives a forklift and lives with [her](gov) [daughter](rita). It is excellent. [She](gov) rings to say so.
- pregnant bex "seven months gone"
+ accuse bex cal "names Drury"
+ quit cal "hands over his keys"
- accuse _ gov "could have known"
- gift lio gov "casserole"
- parent gov rita "daughter"
- couple lio rita "lives with"
- reconcile? gov lio "rings to say so"

== 10 Transport
On the way to the hospital the van skids off the gorge road. [Fetu](fetu) is pinned behind the wheel; the handcuffed [women](aroha+bex) could be over the hill by noon. [Aroha](aroha), once a [driver](aroha) by trade, works the jack with [her](aroha) feet and gets [him](fetu) out. Then, by the light of one headlamp, [she](aroha) delivers [her](aroha) [cellmate](bex)'s baby, a girl, and [Jem](jem), [who](jem) had been along with a toothache, takes off the famous cap to wrap her in. [Nye Parry](nye) finds all [four](aroha+bex+fetu+jem) by the roadside, singing.
- travel aroha+bex+fetu+jem "On the way"
- injure fetu "pinned"
- flee! aroha+bex "over the hill"
+ rescue aroha fetu "gets him out"
- help aroha bex "delivers"
- housemate aroha bex "cellmate"
+ birth bex _ "a girl"
- ill jem "toothache"
- help jem bex "to wrap"
- find nye aroha+bex+fetu+jem "finds all four"

== 11 Paper
The divorced [Tamihanas](aroha+manu) meet for the last time across a table. [Manu](manu) signs, [Aroha](aroha) signs. [He](manu) complains that [Hine](hine) has gone, with a pharmacist from [Napier](@napier); [she](aroha) finds that [she](aroha) can laugh. The [man](fetu) [she](aroha) saved, [Fetu](fetu), on crutches, gives in [his](fetu) notice, because a man in uniform may not ask an inmate what [he](fetu) would like to ask. [Hine](hine) waits at the gate. [Aroha](aroha) will not see [her](hine), and then, at five to four, does.
- divorce aroha manu "divorced"
- breakup hine manu "has gone"
- couple.start hine _ "pharmacist"
- happy aroha "can laugh"
- rescue.past aroha fetu "saved"
- injure.past fetu "on crutches"
+ quit fetu "gives in his notice"
- love fetu aroha "would like to ask"
- reject aroha hine "will not see her"
+ reconcile aroha hine "does"

== 12 Release
[Vega](vega) goes out by the front gate in [Aroha](aroha)'s old boots, sits down on the kerb and pulls them off again: they are to go back to their [owner](aroha). [Bex](bex) is moved with [her](bex) daughter to the mothers' unit. [Mrs Pask](dot) gets a new [neighbour](kiri), [Kiri](kiri), up for what [she](kiri) did to a certain car with [Cal](cal) in it; the two [bakers](dot+kiri) compare recipes. [Aroha](aroha)'s appeal is granted, [Rita](rita) having dug up [who](manu) had really disconnected [Manu](manu)'s sprinklers: [Manu](manu). Outside a bus is waiting, empty but for a [man](fetu) with a stick, [who](fetu) gives up the driver's seat.
- gift vega aroha "go back to their owner"
- move bex "moved with"
- parent bex _ "daughter"
- find aroha "appeal is granted"
- neighbour dot kiri "neighbour"
- arrest.past _ kiri "up for what"
- attack.past kiri cal "did to a certain car"
- investigate rita manu "dug up"
+ discover rita manu "dug up"
- betray.past manu aroha "disconnected"
- love fetu aroha "a bus is waiting"
