%series Coldwell Street Bakery
%lang en
%genre family comedy drama, a Nigerian bakery in Peckham, TV listings
%cast folake   | Folake Adeyemi; Folake; Mama Adeyemi | f
%cast tunde    | Tunde Adeyemi; Tunde | m
%cast bisi     | Bisi Adeyemi; Bisi | f
%cast kola     | Kola Adeyemi; Kola | m
%cast rhiannon | Rhiannon Price; Rhiannon; Rhi | f
%cast desmond  | Desmond Okoro; Okoro; Desmond | m
%cast miko     | Miko Laine; Miko | m
%cast simone   | Simone Achebe; Simone | f
%cast plumber  | Gareth Booth; Gareth | m
%cast alastair | Alastair Finch; Finch; Alastair | m
%cast fhusb    | - | m
%cast june     | June Booth; June | f
%cast pip      | Pip | m
%cast pip2     | - | f
%cast gran     | - | f

== 1
[Folake Adeyemi](folake), five years a [widow](folake), announces to [her](folake) three [children](bisi+kola+tunde) that [she](folake) is walking out with the [man](desmond) [whose](desmond) bakery has been taking [her](folake) customers since the summer. [Tunde](tunde) chokes on [his](tunde) bun. [Bisi](bisi), [who](bisi) is to become Mrs [Alastair Finch](alastair) in May, thinks of the seating plan. [Kola](kola), the [baby](kola) of [the three](bisi+kola+tunde), is upstairs with [Rhiannon](rhiannon), [Tunde](tunde)'s [girlfriend](rhiannon), and what [they](kola+rhiannon) are up to is not the accounts. A burst pipe ends the meeting. The [plumber](plumber) eats four doughnuts and doesn't charge for the washer.
- married.past fhusb folake "widow"
- parent folake bisi+kola+tunde "children"
+ couple desmond folake "walking out with"
- enemy desmond folake "taking her customers"
- sad tunde "chokes"
- engaged alastair bisi "to become Mrs"
- reveal folake bisi+kola+tunde "announces"
- sibling bisi+tunde kola "the baby of the three"
- couple rhiannon tunde "girlfriend"
+ affair kola rhiannon "not the accounts"
- cheat rhiannon tunde "not the accounts"
- help plumber folake "doesn't charge"

== 2
The plans for the hen night stall when [Bisi](bisi)'s maid of [honour](simone), [Simone Achebe](simone), turns out to have a past with the [groom](alastair): for one winter, at university, [she](simone) and [Alastair](alastair) shared a bed and a toaster. "And who kept the toaster?" asks [Bisi](bisi), before [she](bisi) throws one. [Rhiannon](rhiannon) tries to break it off with [Kola](kola) and comes home with [her](rhiannon) jumper inside out. [Tunde](tunde), suspecting nothing, has sold [his](tunde) motorbike and is looking at rings. The new oven arrives, is too wide for the door and spends the night on the pavement under a tarpaulin, like a drunk uncle.
- friend bisi simone "maid of honour"
- affair.past alastair simone "shared a bed"
- engaged alastair bisi "groom"
+ discover bisi alastair+simone "have a past"
- attack bisi simone "throws one"
- breakup? rhiannon kola "break it off"
+ sex kola rhiannon "jumper inside out"
- discover! tunde kola+rhiannon "suspecting nothing"
- propose? tunde rhiannon "looking at rings"

== 3
[Okoro](desmond) has [Folake](folake) over to [his](desmond) place for pepper soup, and it is the first time since [her](folake) wedding day that a man has cooked for [her](folake). [She](folake) stays till breakfast. [Tunde](tunde), sent out to look for [his](tunde) [mother](folake), runs into [her](folake) on the stairs in [Desmond](desmond)'s slippers. The ring [he](tunde) has been carrying about falls out of [his](tunde) pocket, and [she](folake) promises not to say a word if [he](tunde) won't. [Miko](miko), the Finnish [lodger](miko) from the attic, has lost [his](miko) heart to the delivery [girl](june) [who](june) brings the flour; so far [they](june+miko) have exchanged eleven invoices.
- invite desmond folake "has Folake over"
- wedding.past fhusb folake "wedding day"
+ sex desmond folake "stays till breakfast"
- parent folake tunde "mother"
- discover tunde desmond+folake "runs into her"
- discover folake tunde "falls out"
- reveal! folake _ "not to say a word"
- housemate folake miko "lodger"
- love miko june "lost his heart"

== 4
[Tunde](tunde) kneels. The whole shop holds its breath. [Rhiannon](rhiannon) looks over at [Kola](kola). "Yes," says [Rhiannon](rhiannon). Everyone claps but [Kola](kola). [Folake](folake) hugs [Rhiannon](rhiannon). [Folake](folake) has always wanted [Rhiannon](rhiannon). [Simone](simone) has seen [Kola](kola)'s face. [Simone](simone) follows [Kola](kola) into the yard. [Kola](kola) cries. [He](kola) tells [Simone](simone). "[Your](kola) own [brother](tunde)," says [Simone](simone). But [she](simone) holds [his](kola) hand. [Pip](pip) barks at the [plumber](plumber). [Pip](pip) is [Miko](miko)'s dog. Bread rises. That is its nature.
+ propose tunde rhiannon "kneels"
+ engaged.start rhiannon tunde "Yes"
- sad kola rhiannon "cries"
- discover simone kola "has seen"
- reveal kola simone "tells Simone"
- sibling kola tunde "brother"
- accuse simone kola "Your own brother"
- help simone kola "holds his hand"

== 5
Family dinner for eight. The [bride-to-be](bisi) has patched things up with [her](bisi) maid of [honour](simone), the future [groom](alastair) has not, and [Finch](alastair) finds himself seated between two [women](bisi+simone) [who](bisi+simone) know how [he](alastair) snores. [Kola](kola) gets through the toasts on palm wine. When [Tunde](tunde) asks [him](kola) to be [his](tunde) best [man](kola), the younger [man](kola) gets up, opens [his](kola) mouth and is sick in the hydrangeas. [Desmond](desmond), [who](desmond) has brought a cake, hears from [Bisi](bisi) what [she](bisi) thinks of gentlemen who court widows for their recipes. [Folake](folake) puts down the ladle. [She](folake) doesn't put it down gently.
- engaged alastair bisi "bride-to-be"
- reconcile bisi simone "patched things up"
- reconcile! alastair simone "has not"
- advisor? kola tunde "best man"
- ill kola "sick in the hydrangeas"
- gift desmond folake "brought a cake"
+ accuse bisi desmond "court widows for"
- love! desmond folake "for their recipes"
- quarrel bisi folake "doesn't put it down gently"

== 6
The [plumber](plumber) is back, this time for the drains, and so is [June](june), the delivery [girl](june), [who](june) calls [him](plumber) [Dad](plumber) in front of a speechless [Miko](miko). The [Finn](miko) at last manages a sentence: would [she](june) care to see a sauna? [She](june) would. [Folake](folake) and [Okoro](desmond) agree to go on as two shops and one household, at which [Bisi](bisi) takes [her](bisi) veil and moves in with [Simone](simone). [Rhiannon](rhiannon) does [her](rhiannon) sums and feels faint. Of the two [brothers](kola+tunde), the [one](tunde) [she](rhiannon) is to marry was in [Lagos](@lagos) that week.
- return plumber "is back"
- parent plumber june "calls him Dad"
- date? june miko "care to see a sauna"
- housemate.start desmond folake "one household"
+ move bisi simone "moves in with"
- pregnant rhiannon kola "does her sums"
- ill rhiannon "feels faint"
- sibling kola tunde "brothers"
- engaged rhiannon tunde "is to marry"
- travel.past tunde "was in Lagos" @lagos

== 7
[Rhi](rhiannon) tells [Kola](kola) under the arches that there will be three of [them](kola+rhiannon), and that [she](rhiannon) means to let [Tunde](tunde) think it is [his](tunde). [Kola](kola) begs [her](rhiannon) to run away with [him](kola), to [Cardiff](@cardiff), where [she](rhiannon) has a [gran](gran). [Her](rhiannon) bus comes and [she](rhiannon) gets on it. [Neither](kola+rhiannon) has noticed [Alastair](alastair), [who](alastair) was there to place a bet and now finds himself holding a better card than any horse: unless [Kola](kola) talks [Bisi](bisi) into coming home, the whole of Peckham shall know. In a tin bath on the roof, the [lodger](miko) and the [plumber](plumber)'s [daughter](june) burn pancakes and are very happy.
- reveal rhiannon kola "there will be three"
- pregnant rhiannon kola "three of them"
+ betray? rhiannon tunde "let Tunde think"
- flee? kola+rhiannon "run away with him" @cardiff
- kin gran rhiannon "gran"
- reject rhiannon kola "gets on it"
- discover alastair kola+rhiannon "better card"
+ threaten alastair kola "shall know"
- parent plumber june "plumber's daughter"
- happy june+miko "very happy"

== 8
[Bisi](bisi) is in no hurry to be talked into anything. Over washing-up at [Simone](simone)'s, sleeves rolled, radio on, [she](bisi) dabs foam on [her](bisi) [friend](simone)'s chin, and the chin comes closer, and the plates go under. It isn't what either [woman](bisi+simone) had in mind when [they](bisi+simone) were sixteen and swore never to fall out over a boy. "It isn't over a boy," says [Simone](simone). [Kola](kola), coming to plead [Finch](alastair)'s cause, sees [them](bisi+simone) through the letterbox and goes away again. [He](kola) now has a secret too many. The [plumber](plumber), bleeding the radiators, tells [him](kola) that pressure has to come out somewhere.
- flirt bisi simone "dabs foam"
- friend bisi simone "friend"
+ kiss bisi simone "the chin comes closer"
- friend.past bisi simone "when they were sixteen"
- help? kola alastair "plead Finch's cause"
- discover kola bisi+simone "through the letterbox"
- advisor plumber kola "tells him that pressure"

== 9
May arrives. The marquee is up, the jollof is on, and the [bride](bisi) is nowhere to be found. [Folake](folake) discovers [her](bisi) in the flour store, in white from head to foot, and hears from [her](bisi) that there can be no wedding because [she](bisi) has fallen for [somebody](simone) else. For who? "[She](simone)'s outside holding [my](bisi) bouquet, [Mum](folake)." [Alastair](alastair), informed of it in front of two hundred relatives, takes [his](alastair) revenge with the microphone: the [groom](tunde) of next month, [he](alastair) says, should ask [his](tunde) little [brother](kola) whose [child](pip2) it is. [Tunde](tunde) asks. [Kola](kola) doesn't answer. Nobody who saw it forgets how gently the big [man](tunde) lays down [his](tunde) plate.
- find folake bisi "discovers her"
- reveal bisi folake "hears from her"
- wedding! alastair bisi "no wedding"
+ breakup bisi alastair "no wedding"
- love bisi simone "fallen for"
- parent folake bisi "Mum"
+ reveal alastair tunde "with the microphone"
- engaged rhiannon tunde "groom of next month"
- sibling kola tunde "little brother"
- parent kola pip2 "whose child it is"
- sad tunde "lays down his plate"

== 10
[Tunde](tunde) sends back the ring. No, the ring is [his](tunde). [Rhiannon](rhiannon) sends it back to [Tunde](tunde). [She](rhiannon) moves to [her](rhiannon) [gran](gran)'s. [Kola](kola) sleeps in the van. [Tunde](tunde) won't look at [Kola](kola). [Desmond](desmond) takes in [Kola](kola). [Desmond](desmond) gives [him](kola) an apron. The rival bakery has a new [boy](kola). [Folake](folake) doesn't like it. [She](folake) says so to [Desmond](desmond). [Desmond](desmond) says no to [Folake](folake) for once. [Bisi](bisi) now lives with [Simone](simone). [Bisi](bisi) hums. [Finch](alastair) has sued for the marquee. [June](june) wins at darts. Will [Tunde](tunde) ever speak to [Kola](kola)?
+ breakup rhiannon tunde "sends it back"
- move rhiannon "moves to her gran's"
- kin gran rhiannon "gran's"
- quarrel kola tunde "won't look at"
- help desmond kola "takes in Kola"
+ hire kola desmond "an apron"
- quarrel desmond folake "says no to Folake"
- housemate bisi simone "lives with"
- happy bisi "hums"
- accuse alastair bisi "sued"
- reconcile? kola tunde "ever speak"

== 11
A gas leak brings out the street, and the [plumber](plumber), alias [Gareth Booth](plumber), as we finally learn, goes down with it. It is [Tunde](tunde) [who](tunde) drags [him](plumber) up the cellar steps. While [he](plumber) is in intensive care, [June](june) sits with [Miko](miko) on one side and, on the other, with [Folake](folake), [who](folake) has been through it with [her](folake) late [husband](fhusb) in the very same corridor. When [Gareth](plumber) opens [his](plumber) eyes, the first thing [he](plumber) asks for is a doughnut. [His](plumber) [rescuer](tunde) brings a dozen, and stays on the ward to look for [somebody](rhiannon): two floors up, [Rhiannon](rhiannon) is in labour and alone, as far as [he](tunde) knows.
- injure plumber "goes down"
+ rescue tunde plumber "drags him up"
- ill plumber "in intensive care"
- help folake+miko june "sits with"
- married.past fhusb folake "late husband"
- die.past fhusb "late"
- recover plumber "opens his eyes"
- gift tunde plumber "brings a dozen"
- birth? rhiannon pip2 "in labour"
- sad? rhiannon "alone"

== 12
Not so alone: [Kola](kola) has run the four miles in [his](kola) apron. When [Tunde](tunde) opens the door, the younger [Adeyemi](kola) is holding a [daughter](pip2), and for a long moment it might go either way; then the [uncle](tunde) puts out a finger, and it is gripped. [Rhiannon](rhiannon) will have neither of the [brothers](kola+tunde), [she](rhiannon) says, only [their](kola+tunde) [mother](folake)'s recipe for chin chin. [Folake](folake) ties [her](folake) headscarf and marries [Desmond](desmond) across the counter of both shops, with the wall between them knocked through by [Gareth](plumber), and with [June](june), [whose](june) finger has sported something Finnish since Tuesday, catching the flowers. The oven still doesn't fit.
- travel kola "run the four miles"
+ parent kola pip2 "daughter"
- kin pip2 tunde "uncle"
- reconcile kola tunde "puts out a finger"
- reject rhiannon kola+tunde "will have neither"
- sibling kola tunde "brothers"
- parent folake kola+tunde "mother's"
+ wedding desmond folake "marries Desmond"
- engaged.start june miko "something Finnish"
