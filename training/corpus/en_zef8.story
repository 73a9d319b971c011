%series Salthill
%lang en
%genre police procedural, Galway: a detective unit and its guests of the week, broadcaster's episode notes
%cast nuala | Detective Sergeant Fionnuala Kerrigan; Nuala; Kerrigan; Fionnuala | f
%cast obi | Tiernan Obi; Obi; Tiernan | m
%cast tully | Superintendent Tully; Tully | m
%cast bridie | Bridget Shaughnessy; Bridie; Shaughnessy | f
%cast cathal | Cathal Kerrigan; Cathal | m
%cast mossie | Maurice Flood; Mossie; Flood; Maurice | m
%cast fiddler | Seánie Hynes; Hynes | m
%cast hynbro | Donal Hynes; Donal | m
%cast hyngirl | Aisling | f
%cast swimmer | - | f
%cast swimhus | Dr. Raftery; Raftery | m
%cast nun | Mother Benignus; Benignus | f
%cast florist | Ottilie Dunne; Ottilie | f
%cast jockey | Packie Roche; Packie; Roche | m
%cast vet | - | f
%cast tullywife | Marguerite Tully; Marguerite | f
%cast priestb | Father Fintan | m
%cast bandwife | - | f
%cast gardener | - | m
%cast infant | - | n
%cast solicitor | Hugh Varley; Varley | m

== 1
A [fiddler](fiddler) is found under [Wolfe Tone Bridge](@wolfetone) with [his](fiddler) bow hand smashed. [Seánie Hynes](fiddler) had won the all-Ireland the night before, to the disgust of the [runner-up](hynbro), [his](fiddler) [brother](hynbro) [Donal](hynbro). [Detective Sergeant Fionnuala Kerrigan](nuala), back from nine months' sick leave, is given the case and, unasked, a [partner](obi): [Tiernan Obi](obi), Limerick-born, three days out of uniform. The new [man](obi) notices that the dead [musician](fiddler)'s phone rings all through the wake. On the line is [Aisling](hyngirl), [who](hyngirl) was to have run off to [Boston](@boston) with one of the [brothers](fiddler+hynbro). With [which](fiddler+hynbro)?
+ die fiddler "under Wolfe Tone Bridge"
- injure fiddler "smashed"
- find fiddler "won"
- jealous hynbro fiddler "disgust"
- sibling fiddler hynbro "brother"
- return nuala "back from"
- ill.past nuala "sick leave"
- investigate nuala fiddler "case"
+ colleague.start nuala obi "partner"
- discover obi fiddler "notices"
- flee? hyngirl "run off" @boston

== 2
With neither, as it happens: [she](hyngirl) sold the [pair](fiddler+hynbro) of [them](fiddler+hynbro) the same ticket. [Donal](hynbro), brought in by [Obi](obi) and roared at by [Kerrigan](nuala), swears that [he](hynbro) was in bed, and the [woman](bandwife) [whose](bandwife) bed it was confirms it, before [her](bandwife) [husband](mossie), the desk [sergeant](mossie). [Maurice Flood](mossie), [Mossie](mossie) to three generations of drunks, finishes [his](mossie) shift, hands in [his](mossie) keys and goes to sleep in cell two. [Bridie Shaughnessy](bridie), [who](bridie) runs forensics out of a former dairy, finds resin under a [priest](priestb)'s nails.
- betray.past hyngirl fiddler+hynbro "the same ticket"
- arrest obi hynbro "brought in"
- accuse nuala hynbro "roared at"
- cheat.past bandwife mossie "bed it was"
- affair bandwife hynbro "whose bed"
- reveal bandwife mossie "confirms"
- married bandwife mossie "husband"
+ quit mossie "hands in his keys"
+ discover bridie priestb "resin"

== 3
[Father Fintan](priestb) taught both [Hynes](fiddler+hynbro) [boys](fiddler+hynbro) and loved [one](fiddler) as a son. [He](priestb) had gone down to the bridge to beg the [champion](fiddler) not to emigrate, there was a scuffle, the [boy](fiddler) slipped. [Fintan](priestb), relieved to have it out, blesses [Tiernan](obi) before [he](obi) puts the cuffs on. [Donal](hynbro) plays at the graveside on [his](hynbro) [brother](fiddler)'s fiddle; halfway through the slow air [he](hynbro) breaks it over [his](hynbro) knee. [Superintendent Tully](tully) congratulates the [partners](nuala+obi), in the manner of a man checking a bill. Who told the papers that [Kerrigan](nuala)'s illness was of the nerves?
- advisor.past priestb fiddler+hynbro "taught"
- quarrel.past fiddler priestb "scuffle"
- die.past fiddler "slipped"
- reveal priestb obi "have it out"
- happy priestb "relieved"
+ arrest obi priestb "cuffs"
- create hynbro "plays"
- sibling fiddler hynbro "brother"
- reveal _ nuala "told"
- ill.past nuala "illness"
- move? fiddler "emigrate"
- celebrate tully nuala+obi "congratulates"

== 4
The [swimmer](swimmer) went in off [Blackrock](@blackrock) at six every morning; on Tuesday [her](swimmer) towel was still there at noon. [Dr. Raftery](swimhus), the missing [woman](swimmer)'s [husband](swimhus) and, for good measure, [Nuala](nuala)'s own [psychiatrist](swimhus), is calm, helpful and wearing two watches. The [detective](nuala) can't interview the [man](swimhus) [who](swimhus) signs [her](nuala) fitness certificates, so [Obi](obi) does, and gets a diagnosis of himself. In the market [Ottilie](florist), [who](florist) sells lilies, asks the big shy [guard](obi) if [he](obi) is ever off duty. [He](obi) buys forty euros' worth and leaves them on the counter.
+ lose _ swimmer "missing"
- married swimhus swimmer "husband"
- advisor swimhus nuala "psychiatrist"
- investigate! nuala swimhus "can't interview"
- investigate obi swimhus "Obi does"
- date? florist obi "ever off duty"
- find obi "buys"

== 5
No body, no case, says [Tully](tully), and lunches with [Raftery](swimhus) at the yacht club. [Kerrigan](nuala) breaks into the consulting room by night and hears [her](nuala) own voice on tape, catalogued under K, lent out. It was the [doctor](swimhus) [who](swimhus) sold [her](nuala) to the press, then; and to [her](nuala) [superior](tully). [Her](nuala) [brother](cathal) [Cathal](cathal), a [fisherman](cathal) with no licence, winches up a bag of stones wrapped in a bathing robe. An empty one. [Somebody](swimmer) wanted to look drowned. In [Lisdoonvarna](@lisdoon) a [swimmer](swimmer) with cropped hair is learning to be called Joan.
- investigate nuala swimhus "breaks into"
+ discover nuala swimhus "her own voice"
- betray.past swimhus nuala "sold her"
- boss tully nuala "superior"
- sibling cathal nuala "brother"
- find cathal _ "winches up"
+ die! swimmer "look drowned"
- flee swimmer swimhus "cropped hair"

== 6
[Nuala](nuala) finds [Joan](swimmer) before [her](swimmer) [husband](swimhus) does, by about the length of a car park. [He](swimhus) has brought a syringe; the [sergeant](nuala), a hurley. When it is over the [psychiatrist](swimhus) has a broken collarbone and the [runaway](swimmer) [her](swimmer) own name again. Who sends [Kerrigan](nuala)'s hurley to the lab? [Tully](tully) does. For excessive force [she](nuala) is put behind the desk that [Mossie](mossie) left, and [Mossie](mossie), sober since Lent, comes in through the back with two teas and thirty years of unfiled complaints about the [superintendent](tully).
+ find nuala swimmer "finds"
- married swimhus swimmer "husband"
- attack? swimhus swimmer "syringe"
+ rescue nuala swimmer "hurley"
- injure swimhus nuala "broken collarbone"
- quit nuala "behind the desk"
- accuse tully nuala "excessive force"
- return mossie "comes in through"
- gift mossie nuala "two teas"
- help mossie nuala "unfiled complaints"

== 7
Race week. A horse falls, its [jockey](jockey) doesn't get up, and the [vet](vet) [who](vet) bends over the mare draws the blanket over the [man](jockey). [Packie Roche](jockey) was to have thrown the race for [Hugh Varley](solicitor), [solicitor](solicitor) and owner of half the town. [He](jockey) didn't throw it: [his](jockey) girth was cut. [Obi](obi), in charge for the first time, arrests everybody and lets everybody go. [Ottilie](florist), [who](florist) plaits ribbons for the winners, remembers a [woman](tullywife) in a lilac hat near the saddles, with scissors in [her](tullywife) bag. It is the hat of [Mrs. Tully](tullywife).
- injure jockey "falls"
+ die jockey "draws the blanket over"
- betray? jockey _ "thrown"
- kill.past _ jockey "cut"
- arrest obi _ "arrests everybody"
- reveal florist obi "remembers"
- married tully tullywife "Mrs. Tully"
- hire obi "in charge"
- betray! jockey _ "didn't throw"

== 8
[Marguerite Tully](tullywife) owes the [solicitor](solicitor) eighty thousand, and not for conveyancing. [She](tullywife) was meant to nick the leather, only, so that the [lad](jockey) would pull up. On [her](tullywife) knees [she](tullywife) entreats [her](tullywife) [husband](tully) to do something; [he](tully) does: [he](tully) has the saddle moved from [Bridie](bridie)'s dairy and burned. [Shaughnessy](bridie), [who](bridie) is not stupid, had sent [him](tully) the wrong saddle. [She](bridie) rings [Nuala](nuala), [they](bridie+nuala) sit until daylight over the right one, and somewhere between the third and the fourth brandy the widowed [scientist](bridie) takes the [sergeant](nuala)'s hand and does not give it back.
- attack.past tullywife jockey "nick"
- married tully tullywife "husband"
- help? tully tullywife "entreats"
- betray tully bridie "burned"
+ betray bridie tully "the wrong saddle"
- married.past _ bridie "widowed"
+ flirt bridie nuala "takes the sergeant's hand"

== 9
A convent school, a dead [gardener](gardener), eleven nuns under a vow of silence. [Mother Benignus](nun), the [prioress](nun), writes [her](nun) answers on a slate, and [Tiernan](obi), an altar [boy](obi) once, writes back. What was buried among the leeks is older than the [gardener](gardener): a cradle, and in it the bones of a [child](infant). The [victim](gardener) dug it up; the [prioress](nun), [who](nun) had laid it there as a novice of seventeen, begged [him](gardener) to cover it over again. [He](gardener) did, and died of [his](gardener) heart. [Benignus](nun) wipes the slate and says aloud, after fifty-one years, the name [she](nun) had given [her](nun) [infant](infant).
- die.past gardener "dead gardener"
- investigate obi nun "writes back"
- die.past infant "bones of a child"
- discover.past gardener infant "dug"
+ discover obi infant "cradle"
- parent nun infant "infant"
- die gardener "died"
+ reveal nun obi "says aloud"
- help.past gardener nun "cover"

== 10
[Kerrigan](nuala) files all of [Mossie](mossie)'s complaints at once, by registered post, to [Dublin](@dublin). Before the envelope arrives [her](nuala) [brother](cathal)'s boat is scuttled, [Flood](mossie) is beaten in an alley, and [Obi](obi) receives an offer: inspector's bars for one page about [his](obi) [partner](nuala)'s state of mind. [He](obi) asks [Ottilie](florist) what [she](florist) would do. [She](florist) gives [him](obi) a lily, tells [him](obi) that it means funerals, and closes the stall. [He](obi) brings the offer, unsigned, to the only [person](nuala) [whose](nuala) opinion [he](obi) minds. "Good [lad](obi)," says [Nuala](nuala), without turning round.
- accuse nuala tully "complaints"
- attack _ cathal "scuttled"
- sibling cathal nuala "brother"
+ attack _ mossie "beaten"
- hire? obi "inspector's bars"
- betray? obi nuala "one page"
- colleague nuala obi "partner"
- gift florist obi "lily"
- reveal obi nuala "brings"
+ reject obi _ "unsigned"

== 11
[Varley](solicitor), never one to keep a losing ticket, sells the [Tullys](tully+tullywife) to [Dublin](@dublin) for immunity. The [superintendent](tully) locks himself in [his](tully) office with the service pistol; [Fionnuala](nuala) talks through the keyhole about the first night [she](nuala) went under, in that same building, and how nobody came. [He](tully) slides the pistol out beneath the door. [Marguerite](tullywife) has already gone, in the hat, by the [Holyhead](@holyhead) ferry, and on the deck a [swimmer](swimmer) with cropped hair, bound for a new life too, moves [her](swimmer) bag to let a [stranger](tullywife) sit down.
+ betray solicitor tully+tullywife "sells"
- find solicitor "immunity"
- die? tully "service pistol"
- sad.past nuala "went under"
+ rescue nuala tully "through the keyhole"
- flee tullywife "by the Holyhead ferry"
- travel swimmer "bound for"
- meet swimmer tullywife "sit down"

== 12
All of [Galway](@galway) turns out for [Mossie](mossie)'s retirement do, which is also [his](mossie) reinstatement, nobody having read the form. [His](mossie) [wife](bandwife) asks for one dance; [she](bandwife) gets the whole set. [Acting Superintendent Kerrigan](nuala) has moved [her](nuala) toothbrush to the dairy, and [Bridie](bridie) leads [her](nuala) on to the floor before the whole force. Outside, [Obi](obi), in a suit, holding forty euros' worth of lilies, finds the market square empty and a card pinned to the shutter: [Ottilie](florist) has sold up. [He](obi) reads it twice. Then the van behind [him](obi) sounds its horn.
- celebrate mossie "retirement do"
- hire mossie "reinstatement"
- married bandwife mossie "wife"
+ reconcile bandwife mossie "the whole set"
- hire nuala "Acting Superintendent"
+ move nuala bridie "moved"
- couple.start bridie nuala "on to the floor"
- quit florist "sold up"
- discover obi florist "finds"
