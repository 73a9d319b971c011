%series The Saltmarch Crown
%lang en
%genre court intrigue: an invented duchy and its dynasty, terse TV listings
%cast hildegund | Duchess Hildegund; Hildegund | f
%cast aldric   | Aldric | m
%cast torben   | Torben | m
%cast sunniva  | Sunniva | f
%cast evrard   | Count Evrard; Evrard | m
%cast roan     | Captain Roan; Roan | m
%cast mahala   | Mahala | f
%cast idris    | Prince Idris; Idris | m
%cast pip      | Pip | m
%cast corvina  | Corvina | f
%cast brand    | Brand | m
%cast agathe   | Sister Agathe; Agathe | f
%cast duke     | - | m
%cast heir     | - | m
%cast wolf     | Frost | n
%cast burner   | - | m
%cast bishop   | - | m

== 1
The old [duke](duke) breathes [his](duke) last without naming an heir. [His](duke) [consort](hildegund), [Hildegund](hildegund), bolts the chamber and gives out that [he](duke) is merely asleep. [She](hildegund) needs three days: [Aldric](aldric), the elder [son](aldric), is off hunting, [Torben](torben), the [younger](torben), drunk, and [their](aldric+torben) [uncle](evrard) [Evrard](evrard) already has the treasury key. Only the [jester](pip) [Pip](pip) notices that the soup comes back cold.
+ die duke "breathes his last"
- married.past duke hildegund "consort"
- betray hildegund _ "merely asleep"
- sibling aldric torben "elder"
- parent duke+hildegund aldric+torben "son"
- travel aldric "off hunting"
- kin aldric+torben evrard "uncle"
- discover pip duke "notices"

== 2
[Pip](pip) sells what [he](pip) knows for a silver button, and [Evrard](evrard) breaks down the door. Proclaimed regent at the deathbed, the [count](evrard) has [his](evrard) [sister-in-law](hildegund) confined to the lighthouse. [Captain Roan](roan) of the guard obeys with lowered eyes; [he](roan) has adored the [duchess](hildegund) since [he](roan) was a page. [Sunniva](sunniva), the forgotten [daughter](sunniva), slips out through the stables before anyone remembers [her](sunniva).
+ betray pip hildegund "sells"
- find pip "a silver button"
- hire evrard "Proclaimed regent"
- kin evrard hildegund "sister-in-law"
+ arrest evrard hildegund "confined to"
- boss evrard roan "obeys"
- love roan hildegund "adored"
- parent hildegund sunniva "daughter"
- flee sunniva "slips out"

== 3
An arrow that was meant for a boar goes through [Aldric](aldric)'s collar. [He](aldric) would bleed to death were it not for [Mahala](mahala), a charcoal [burner](burner)'s [widow](mahala), [who](mahala) stops the wound with moss and does not care to know whom [she](mahala) is stitching. The [archer](corvina), [Corvina](corvina), reports to the [regent](evrard) that the job is done. [She](corvina) has been paid by the corpse.
+ attack corvina aldric "An arrow"
- injure aldric corvina "goes through"
- die! aldric "bleed to death"
+ rescue mahala aldric "stops the wound"
- married.past burner mahala "widow"
- treat aldric mahala "stitching"
- kill! corvina aldric "job is done"
- betray corvina evrard "job is done"
- boss evrard corvina "reports to"

== 4
[Evrard](evrard) weeps at an empty coffin and offers [Torben](torben) the crown, provided that [he](torben) signs whatever is laid before [him](torben). The [prince](torben) signs, throws up and signs again. In the mountains, [Sunniva](sunniva) takes shelter from a blizzard in a forge. [Brand](brand), the [smith](brand), mistakes [her](sunniva) for a stable boy, puts [her](sunniva) to the bellows and finds the [apprentice](sunniva) oddly pretty.
- gift? evrard torben "offers Torben the crown"
- ill torben "throws up"
- travel sunniva "takes shelter"
- meet brand sunniva "mistakes her"
+ hire sunniva brand "puts her to"
- love brand sunniva "oddly pretty"

== 5
Across the strait comes [Prince Idris](idris), to collect the [bride](sunniva) promised to [him](idris) in the cradle. No [Sunniva](sunniva) can be produced. [Corvina](corvina), veiled and coached, is passed off as the princess, and the [visitor](idris), [whose](idris) taste is for books rather than brides, is politely bored until [she](corvina) corrects [his](idris) Greek. From the lighthouse [Hildegund](hildegund) signals to the fleet with a hand mirror; [Roan](roan) sees it and looks away.
- travel idris "Across the strait"
- engaged idris sunniva "promised"
+ betray corvina idris "passed off"
- meet corvina idris "corrects his Greek"
- discover roan hildegund "sees it"
+ help roan hildegund "looks away"

== 6
Spring thaw. [Aldric](aldric) can sit, then stand, then chop [Mahala](mahala)'s wood so ineptly that [she](mahala) laughs, which [she](mahala) has not done since the funeral. [He](aldric) tells [her](mahala) whose [son](aldric) [he](aldric) is. [She](mahala) stops laughing: the old [duke](duke) hanged [her](mahala) [man](burner) for a hare. [Aldric](aldric) sleeps with the goats that night, and every night until the pass is open.
- recover aldric "can sit"
- happy mahala aldric "laughs"
+ reveal aldric mahala "tells her whose"
- parent duke aldric "son"
+ kill.past duke burner "hanged"
- married.past burner mahala "her man"
- sad mahala "stops laughing"

== 7
Coronation day. Under the weight of the crown, [Torben](torben) declares before the whole cathedral that [his](torben) [uncle](evrard) wrote every one of [his](torben) decrees. [Evrard](evrard) smiles and has [him](torben) led away as a lunatic. That night the [bishop](bishop), the sole other [man](bishop) [who](bishop) had read them, chokes on an oyster. [Pip](pip) juggles, miserable; the silver button burns in [his](pip) pocket.
- hire torben "Coronation"
+ reveal torben "declares"
- kin evrard torben "uncle"
- create.past evrard "wrote"
- arrest evrard torben "led away"
+ die bishop "chokes on"
- sad pip "miserable"

== 8
A tame [wolf](wolf), a [smith](brand) and a stable [boy](sunniva) hire on with the salt caravan. At the ford, [Brand](brand) sees the [boy](sunniva) bathing and drops the kettle. [Sunniva](sunniva), wringing out [her](sunniva) hair, gives [him](brand) [her](sunniva) real name and the choice of going home. [He](brand) fills the kettle again. [Frost](wolf), the [wolf](wolf), growls at the caravan's new [guide](aldric): a limping [man](aldric) with moss in [his](aldric) collar.
- hire brand+sunniva "hire on"
+ discover brand sunniva "sees"
- reveal sunniva brand "her real name"
- threaten wolf aldric "growls"
- hire aldric "new guide"
- return aldric "a limping man"

== 9
[Brother](aldric) and [sister](sunniva) need a while to stop crying. Behind [Aldric](aldric) stands [Mahala](mahala), [who](mahala) has walked four days to bring [him](aldric) [his](aldric) boots and to say that a son is not his father. At court [Idris](idris) asks the false [bride](corvina) to name the day. [Corvina](corvina), [who](corvina) never missed a shot in [her](corvina) life, finds that [she](corvina) no longer wishes to aim at this one.
- sibling aldric sunniva "Brother and sister"
- travel mahala "walked four days"
- gift mahala aldric "bring him his boots"
+ reconcile aldric mahala "not his father"
- wedding? corvina idris "name the day"
- love corvina idris "no longer wishes"

== 10
[She](corvina) owns up to the whole masquerade, the bow included. [Idris](idris) closes [his](idris) book, orders [his](idris) ships made ready and cannot bring himself to board. [Evrard](evrard), betrayed by [his](evrard) [creature](corvina), sends poisoned figs to [her](corvina) cell. [Pip](pip) eats one by way of a joke, understands too late and spends [his](pip) last breath on a warning. In [his](pip) fist they find the silver button.
+ reveal corvina idris "owns up"
- travel? idris "made ready"
- travel! idris "cannot bring himself"
- betray corvina evrard "betrayed"
- arrest _ corvina "cell"
- kill? evrard corvina "poisoned figs"
- discover pip "understands"
+ die pip "last breath"
- help pip corvina "a warning"

== 11
The lighthouse goes dark, the agreed signal. [Roan](roan) carries the [duchess](hildegund) down two hundred steps on [his](roan) back and, at the bottom, blurts out what [he](roan) has swallowed for thirty years. "Later, [Captain](roan)," says [Hildegund](hildegund), not unkindly. Rowing through the fog, [they](hildegund+roan) nearly ram a salt barge. On deck: [her](hildegund) dead [boy](aldric), [her](hildegund) lost [girl](sunniva), a [wolf](wolf).
+ rescue roan hildegund "carries the duchess"
+ confess roan hildegund "blurts out"
- love roan hildegund "swallowed"
- reject hildegund roan "Later"
- flee hildegund+roan "Rowing"
- find hildegund aldric+sunniva "On deck"
- parent hildegund aldric+sunniva "her dead boy"
- die! aldric "dead"
- lose.past hildegund sunniva "lost"

== 12
At dawn the guard finds the palace gate open from inside; [Sister Agathe](agathe), [who](agathe) nurses the madmen in the tower, has drugged the porter and turned [Torben](torben) loose. [Brand](brand) breaks the treasury lock. On the stairs [Evrard](evrard) takes [Sunniva](sunniva) by the hair and lays a blade to [her](sunniva) throat. [Frost](wolf) needs no order. The [count](evrard) lives, minus a hand; [Corvina](corvina), unchained, binds it up.
+ rescue agathe torben "turned Torben loose"
- attack agathe _ "drugged"
- attack evrard sunniva "hair"
- threaten evrard sunniva "lays a blade"
+ attack wolf evrard "needs no order"
- injure evrard wolf "minus a hand"
- arrest! _ corvina "unchained"
- treat evrard corvina "binds it up"

== 13
Three [claimants](aldric+sunniva+torben) and one crown. [Torben](torben) wants none of it; [he](torben) has asked [Agathe](agathe) to put off the veil, and [she](agathe) is thinking about it. [Aldric](aldric) would rather burn charcoal. So it is [Sunniva](sunniva), soot on [her](sunniva) nose, [who](sunniva) swears the oath. [Her](sunniva) first decree sends [Evrard](evrard) to the lighthouse. [Her](sunniva) second frees [Idris](idris) from a promise made over two cradles. [He](idris) bows and runs to the harbour, where a certain [archer](corvina) is about to sail.
- reject torben "wants none of it"
- quit? agathe "put off the veil"
- reject aldric "would rather"
+ hire sunniva "swears the oath"
- arrest sunniva evrard "to the lighthouse"
+ engaged.end idris sunniva "frees Idris"
- travel idris "runs"
- travel? corvina "about to sail"

== 14
A year of peace. [Mahala](mahala) is delivered of a [son](heir) among the goats, and the dowager [duchess](hildegund) walks uphill, on foot, to hold [her](hildegund) [grandchild](heir). [Roan](roan) carries the cradle. "It is later, [Captain](roan)," [Hildegund](hildegund) remarks at the third bend. [Agathe](agathe) dances barefoot with [Torben](torben). At the forge the young [ruler](sunniva) pumps the bellows on [her](sunniva) day off, and [Brand](brand) hammers something very small, round and golden. [She](sunniva) pretends not to see.
+ birth mahala heir "is delivered of"
- travel hildegund "walks uphill"
- kin heir hildegund "grandchild"
- date agathe torben "dances"
- propose? brand sunniva "small, round and golden"
- discover sunniva brand "pretends not to see"
