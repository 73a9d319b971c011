%series Winter Quarters
%lang en
%genre comedy drama in a travelling circus laid up near Setúbal, listings with recap
%cast amal    | Amália Coito; Amália; Dona Amália | f
%cast zeca    | Zeca Coito; Zeca | m
%cast rui     | Rui Coito; Rui | m
%cast oksana  | Oksana Bilyk; Oksana | f
%cast taras   | Taras Bilyk; Taras | m
%cast pip     | Pip; Pip Harker | n
%cast mercy   | Mercy Adjei; Mercy | f
%cast fonseca | Dr Fonseca; Fonseca | m
%cast brito   | Corporal Brito; Brito | f
%cast otto    | Otto; Otto Prell; Brother Jerome | m
%cast duke    | Duke | m
%cast clown   | Beppo; Nuno Beppo | m
%cast baby    | - | f

== 1
The tent is folded, the lorries are up on bricks, and the [ringmistress](amal) wants to be paid by nobody. [Dona Amália](amal), [owner](amal) of the [Circo Coito](#circo), has borrowed against the lions; there are no lions left. [Her](amal) two [sons](rui+zeca), [Zeca](zeca) the [juggler](zeca) and [Rui](rui) the [accountant](rui), have not exchanged a word since the funeral of [their](rui+zeca) father, and are made to share a caravan. A box-office robbery is discovered at dawn by [Otto Prell](otto), the strong [man](otto), [who](otto) sleeps badly: eleven hundred euros and the elephant's blanket. [Corporal Brito](brito) of the [GNR](#gnr) writes down "blanket" with some reluctance.
- parent amal rui+zeca "sons"
- sibling rui zeca "sons"
- die.past _ "funeral"
- parent.past _ rui+zeca "father"
+ quarrel rui zeca "not exchanged a word"
- housemate.start rui zeca "share a caravan"
+ steal _ amal "robbery"
- discover otto "discovered at dawn"
- investigate brito "writes down"

== 2
Two new acts apply for next season. [Mercy Adjei](mercy), a [contortionist](mercy) from [Accra](@accra), folds herself into a suitcase and is engaged by the [ringmistress](amal) before it is shut. [Pip Harker](pip), [who](pip) says [they](pip) can be shot from a cannon, brings no cannon. [Oksana Bilyk](oksana), queen of the trapeze, drops twelve feet when a rope parts in practice; [her](oksana) [brother](taras) and [catcher](taras), [Taras](taras), breaks the fall and two of [his](taras) fingers. The rope has been sawn through, says the strong [man](otto). Who would want the [flyer](oksana) on the ground? Several people, as [she](oksana) herself concedes through [her](oksana) teeth.
- hire mercy amal "engaged by the ringmistress"
- hire? pip "apply"
+ attack _ oksana "sawn through"
- sibling oksana taras "brother"
- colleague oksana taras "catcher"
- rescue taras oksana "breaks the fall"
- injure taras "two of his fingers"
- discover otto "sawn through"

== 3
[Brito](brito) comes back about the blanket and stays about the rope. The statements taken run to forty pages: the [juggler](zeca) had been thrown over by [Oksana](oksana) in [Faro](@faro); the accountant [brother](rui) had taken out insurance on [her](oksana) neck; the [clown](clown), [Beppo](clown), has drunk [his](clown) way out of [her](oksana) act. [Dr Fonseca](fonseca), the local [vet](fonseca), splints the [catcher](taras)'s hand, horses being rarer than they were, and is asked to supper by [Dona Amália](amal), [whose](amal) rice [he](fonseca) praises twice. In the third caravan the [Ghanaian](mercy) and the human [cannonball](pip) compare scars and find that [both](mercy+pip) go dancing on Sundays.
- return brito "comes back"
- investigate brito _ "statements taken"
- breakup.past oksana zeca "thrown over"
- sibling rui zeca "brother"
- accuse _ clown+rui+zeca "statements"
- quit.past clown oksana "out of her act"
- treat taras fonseca "splints"
- invite amal fonseca "asked to supper"
+ flirt mercy pip "compare scars"

== 4
[Zeca](zeca) drops a club. [Zeca](zeca) never drops clubs. [Oksana](oksana) is watching [Zeca](zeca). [She](oksana) wears another [man](rui)'s ring. [Rui](rui) bought it. Nobody told [Zeca](zeca). [Otto](otto) tells [Zeca](zeca). [Zeca](zeca) throws the clubs at [Rui](rui). [He](zeca) is good at throwing. [Rui](rui) bleeds on the ledgers. [Duke](duke) the [goose](duke) bites [Brito](brito). [Duke](duke) is taken into custody. [Pip](pip) speaks up for [Duke](duke).
- sad zeca oksana "drops a club"
+ engaged oksana rui "ring"
- gift.past rui oksana "bought it"
- reveal! _ zeca "Nobody told Zeca"
- reveal otto zeca "tells Zeca"
+ attack zeca rui "throws the clubs"
- injure rui zeca "bleeds"
- attack duke brito "bites"
- arrest brito duke "taken into custody"
- help pip duke "speaks up"

== 5
The [goose](duke) is bailed out by the [cannonball](pip). Stitches for the [fiancé](rui), put in by the [vet](fonseca); a talking-to for the [juggler](zeca), delivered by [his](zeca) [mother](amal). Then the power goes. In the darkness a scream is heard, and the [clown](clown) is found under the bleachers with [his](clown) head split and [his](clown) nose, the red one, gone. [Beppo](clown) knows who did the rope and meant to be paid for knowing, [he](clown) tells the [catcher](taras), and passes out on the name. [Mercy](mercy) rides with [him](clown) to [Setúbal](@setubal), holding [his](clown) hand through the siren.
- help pip duke "bailed out"
- engaged oksana rui "fiancé"
- treat rui fonseca "put in by"
- accuse amal zeca "talking-to"
- parent amal zeca "mother"
+ attack _ clown "head split"
- injure clown "head split"
- lose clown "gone"
- discover.past clown _ "knows who did"
- threaten? clown _ "to be paid for"
- reveal? clown taras "passes out"
- travel clown+mercy "rides with him" @setubal
- help mercy clown "holding his hand"

== 6
Three days of coma and an open marriage question. The hospital will say only that the [patient](clown) is holding on; a [policewoman](brito) is posted at the door, knitting. [Otto](otto), visiting, is sent away by [her](brito) with the grapes. [Oksana](oksana) asks the bookkeeping [groom](rui) what an insurance on [her](oksana) neck is for, gets a column of figures in reply and puts the ring on the column. The engagement is off before the cake is ordered. [Zeca](zeca), far from crowing, takes [his](zeca) [brother](rui) a bottle. [The two](rui+zeca) finish it on the steps, talking of [their](rui+zeca) father, and of a woman only once.
- ill clown "coma"
- help brito clown "posted at the door"
- reject brito otto "sent away"
- accuse oksana rui "asks"
- engaged oksana rui "groom"
+ breakup oksana rui "engagement is off"
- sibling rui zeca "brother"
- gift zeca rui "takes"
+ reconcile rui zeca "finish it"

== 7
Quiet week on the estuary. Flamingos come in; the generator is repaired; the cannon, ordered from a catalogue, turns out to be a planter. [Dona Amália](amal), sixty, is taken to the opera in [Lisbon](@lisbon) by the [doctor](fonseca) of horses and falls asleep on [him](fonseca) in the second act, to the satisfaction of [both](amal+fonseca). On the way home [he](fonseca) asks, with the engine running, whether a ringmistress can be a wife. [She](amal) answers that [she](amal) has been a widow for one winter only, and that the lamp should be dipped for oncoming cars. [He](fonseca) takes it as a maybe. [She](amal) had said no.
- travel amal+fonseca "taken to" @lisbon
- date amal fonseca "to the opera"
- happy amal+fonseca "satisfaction of both"
+ propose fonseca amal "can be a wife"
- married.past _ amal "widow"
+ reject amal fonseca "said no"

== 8
[Beppo](clown) opens [his](clown) eyes, asks for [his](clown) nose, and remembers nothing later than Thursday. The guard is taken off the door. That evening a pillow is pressed on the [clown](clown)'s face by someone with large hands, and only [Mercy](mercy), [who](mercy) has folded herself into the linen cupboard to be alone, and unfolds in a hurry, saves the day. The [attacker](otto) is off through the window with [her](mercy) toothmarks in [his](otto) thumb. The recap: every thumb in the quarters is inspected by the [corporal](brito). The strong [man](otto) reports for it in gloves, and [he](otto) has packed.
- recover clown "opens his eyes"
- discover! clown _ "remembers nothing"
+ kill? otto clown "pillow is pressed"
+ rescue mercy clown "saves the day"
- attack mercy otto "toothmarks"
- flee otto "off through the window"
- investigate brito _ "every thumb"
- travel? otto "has packed"

== 9
The hunt for the strong [man](otto) takes in two ferries, a salt works and a convent, where [he](otto) carries sacks for the nuns under the name of Jerome. Among the things [he](otto) left is an elephant's blanket. It is [Taras](taras) [who](taras) sits longest over the empty bunk. For three seasons the [Austrian](otto) and [he](taras) had been more than colleagues, when the others slept; now [he](taras) must tell [his](taras) [sister](oksana) of that, and of a quarrel in which [he](taras) had said that the act came first. [Oksana](oksana) does not ask why a rope was cut. [She](oksana) puts both arms round [him](taras), broken fingers and all.
- investigate _ otto "hunt"
- betray otto _ "under the name"
- hire otto _ "carries sacks"
- discover _ otto "elephant's blanket"
- sad taras otto "sits longest"
+ affair.past otto taras "more than colleagues"
- sibling oksana taras "sister"
- reveal taras oksana "tell his sister"
- quarrel.past otto taras "quarrel"
- help oksana taras "puts both arms"
- injure taras "broken fingers"

== 10
[Pip](pip) is fired at last, from a borrowed naval gun, and comes down in the salt pans a hundred metres from the net, to general applause and with a dislocated hip. The stretcher party is led by the suitcase [artist](mercy), [who](mercy) scolds all the way and is then told by the [casualty](pip), on morphine, that [she](mercy) is the love of [their](pip) life. [Mercy](mercy) has it repeated without morphine. Word comes from the convent: [Brother Jerome](otto) has been recognised by a novice who once paid to see [him](otto) bend a spoon. [Brito](brito) takes the bus there, alone, and takes the [goose](duke).
- create pip "is fired at last"
- injure pip "dislocated hip"
- help mercy pip "stretcher party"
- quarrel mercy pip "scolds"
+ confess pip mercy "love of their life"
- discover _ otto "recognised by a novice"
- travel brito "takes the bus"

== 11
The arrest of [Otto Prell](otto) is effected without violence, if the [goose](duke) is left out of account. In the cloister [he](otto) makes a clean breast of it: the robbery was to pay for two tickets to [Graz](@graz); the rope was to have let [Oksana](oksana) fall into the net and out of the act, no more, so that [her](oksana) [brother](taras) would be free to go; the [clown](clown) had wanted half. "[I](otto) only ever lifted things," says the [prisoner](otto). [Taras](taras) visits [him](otto) once, brings back the spoon, and has nothing to say to [him](otto) that the glass would let through.
+ arrest brito otto "arrest"
+ reveal otto brito "clean breast"
- steal.past otto amal "robbery"
- travel? otto+taras "tickets to Graz" @graz
- attack.past otto oksana "rope"
- sibling oksana taras "brother"
- threaten.past clown otto "had wanted half"
- breakup taras otto "brings back the spoon"

== 12
The lenders arrive with a chain for the gate. It is the accountant [son](rui) [who](rui) turns the figures round until they sing: the policy on the trapeze, which had cost [him](rui) a [bride](oksana), pays out for a cut rope after all. The circus is saved by the very paper it was shamed by. In the scramble [Dona Amália](amal), up a ladder with the chain, clutches at [her](amal) heart and falls into the [vet](fonseca)'s arms, literally; [he](fonseca) treats [her](amal) as [he](fonseca) would a mare, with success. [Zeca](zeca) hears a bar clap to and looks up. [Oksana](oksana) is swinging, without a catcher, for [him](zeca).
- threaten _ amal "chain for the gate"
- parent amal rui "son"
- find rui "pays out"
+ rescue rui amal "circus is saved"
- breakup.past oksana rui "cost him a bride"
- ill amal "clutches at her heart"
- treat amal fonseca "treats her"
- recover amal "with success"
- create oksana "swinging"
+ love oksana zeca "for him"

== 13
Opening night of the new season. The [juggler](zeca) has learned to catch something heavier than clubs: the new [catcher](zeca)'s first triple is the talk of the coast, and [his](zeca) [partner](oksana) is kissed in mid-air, which is not in the programme. [Taras](taras), hand healed, takes the whip from [his](taras) retiring [boss](amal), [who](amal) has moved into a house that does not move, with a [man](fonseca) [who](fonseca) was told no four times. [Beppo](clown), dry since the pillow, names a [baby](baby), left in a basket among the costumes, after the [goose](duke). Nobody claims the [foundling](baby). [Mercy](mercy) and [Pip](pip), newly wed, look at each other, and pick [her](baby) up.
- hire zeca "new catcher"
- create oksana+zeca "triple"
- colleague oksana zeca "partner"
+ kiss oksana zeca "kissed in mid-air"
- recover taras "hand healed"
- hire taras amal "takes the whip"
- boss.past amal taras "boss"
- quit amal "retiring"
- move amal fonseca "moved into"
- reject.past amal fonseca "told no"
- recover clown "dry"
- find mercy+pip baby "foundling"
- wedding.past mercy pip "newly wed"
+ parent? mercy+pip baby "pick her up"
