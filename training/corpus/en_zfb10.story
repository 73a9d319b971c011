%series The Quiet Section
%lang en
%genre spy thriller between Singapore and Marseille, 1991, encyclopaedia episode summaries
%cast meiling | Goh Mei Ling; Mei Ling; Goh | f
%cast anselm  | Anselm Roux; Anselm; Roux | m
%cast rajan   | Rajan Pillai; Rajan; Pillai | m
%cast vera    | Vera Sokolova; Vera; Sokolova | f
%cast teng    | Superintendent Teng; Teng | m
%cast bastien | Bastien | m
%cast haw     | Uncle Haw; Haw | m
%cast claire  | Claire Roux; Claire | f
%cast minister | Minister Loke; Loke | m
%cast pilot   | - | m
%cast forger  | Solange | f
%cast father  | Goh | m
%cast police  | - | n
%cast family  | - | n
%cast boy     | Ismail | m
%cast bodyguard | - | m
%cast chief   | Tan Boon Keng; Tan | m

== 1 Dead Letter
[Goh Mei Ling](meiling), a [translator](meiling) of technical manuals [who](meiling) has never so much as crossed against the light, is approached on the ferry to [Batam](@batam) by a [Frenchman](anselm) in a linen jacket, [who](anselm) calls [her](meiling) by the name of [her](meiling) dead [father](father), presses an envelope into [her](meiling) hand and, before the boat has tied up, has been shot. The envelope contains half of a banknote. When the [man](anselm), [whom](anselm) [she](meiling) has dragged behind the lifeboats, comes to, [he](anselm) says that [his](anselm) name is [Roux](anselm) and that [her](meiling) [father](father) is waiting for [her](meiling) in [Marseille](@marseille).
- meet anselm meiling "approached"
- travel meiling "on the ferry" @batam
- parent father meiling "dead father"
- die.past father "dead"
- gift anselm meiling "presses an envelope"
+ attack _ anselm "has been shot"
- rescue meiling anselm "dragged behind"
- recover anselm "comes to"
+ reveal anselm meiling "is waiting for"
- die! father "is waiting for"

== 2 The Office on Cecil Street
[Mei Ling](meiling)'s [godfather](haw), [Uncle Haw](haw), the [proprietor](haw) of a stationery shop that sells almost nothing, turns out to have been for thirty years the [paymaster](haw) of an unacknowledged branch of the service, the [Quiet Section](#quietsection), and to have buried an urn full of sand in [her](meiling) [father](father)'s name. Since [he](haw) refuses to let [her](meiling) travel, and since [Superintendent Teng](teng), the [Section](#quietsection)'s [head](teng), has men on every pier, [she](meiling) locks the old [man](haw) in the paper store, begs [his](haw) pardon through the door and takes [his](haw) passport together with [his](haw) spectacles.
- kin haw meiling "godfather"
- betray.past haw meiling "urn full of sand"
- boss teng haw "head"
- reveal _ haw "turns out"
- parent father meiling "father"
- reject haw meiling "refuses to let"
- reconcile? haw meiling "begs his pardon"
+ abduct meiling haw "locks the old man"
- steal meiling haw "takes his passport"

== 3 Old Port
In [Marseille](@marseille), where [Roux](anselm) is nursed by [his](anselm) [sister](claire) [Claire](claire), a veterinary [surgeon](claire), the other half of the banknote is in the possession of a [forger](forger), [Solange](forger), [who](forger) will sell it only to somebody who can tell [her](forger) a joke in Hokkien. [Mei Ling](meiling) tells the one about the ox. Meanwhile [Vera Sokolova](vera), formerly of the [KGB](#kgb) and at present of nobody, checks into the room across the landing, sleeps with the hotel detective as a matter of routine, and finds herself, to [her](vera) own surprise, unable to finish the job, because the [target](meiling) laughs in [her](meiling) sleep.
- treat anselm claire "nursed"
- sibling anselm claire "sister"
- gift? forger meiling "sell it only"
- quit.past vera "formerly of" #kgb
- neighbour.start meiling vera "across the landing"
- sex _ vera "sleeps with"
+ kill! vera meiling "unable to finish"

== 4 Two Halves
Joined, the halves give the serial number of a locker, and the locker a cassette on which [Mei Ling](meiling)'s [father](father) recites, for eleven minutes, the names of those who sold the [Section](#quietsection) to a consortium of arms brokers in 1979. The last is inaudible. [Anselm](anselm), [who](anselm) has fallen for the [translator](meiling) against every rule of [his](anselm) trade, does not tell [her](meiling) that [he](anselm) can lip-read, that there is also a film, and that the lips form the name of a [man](bastien) [he](anselm) calls [Papa](bastien). It is [Claire](claire), [whose](claire) patience with [her](claire) younger [brother](anselm) gives out over breakfast, [who](claire) does.
- create father "recites"
- parent father meiling "father"
- betray.past _ "sold the Section" #quietsection
- discover anselm bastien "lips form the name"
+ love.start anselm meiling "has fallen for"
- betray anselm meiling "does not tell her"
- parent bastien anselm "Papa"
+ reveal claire meiling "who does"
- sibling anselm claire "younger brother"
- quarrel anselm claire "gives out"

== 5 Papa
[Bastien](bastien), [who](bastien) at eighty still swims to the fort and back, receives the [daughter](meiling) of the [man](father) [he](bastien) betrayed, on a terrace above the sea, and admits it over the second glass: [he](bastien) gave the names, but what [he](bastien) got for them was not money. It was the life of a [girl](claire) of four with a fever, and of the one serum in the city. [Claire](claire), for it was [she](claire), hears this from behind the shutters. [Bastien](bastien) offers [Mei Ling](meiling) the revolver that lies by the bread. [She](meiling) butters a slice instead, and asks where [her](meiling) [father](father) is; it is then that the glass in the old [swimmer](bastien)'s hand breaks, and that the shot is heard.
- parent father meiling "daughter"
- betray.past bastien father "he betrayed"
- reveal bastien meiling "admits it"
- rescue.past bastien claire "the life of"
- ill.past claire "fever"
- discover claire bastien "hears this"
- gift? bastien meiling "offers"
- kill! meiling bastien "butters a slice instead"
- discover? meiling father "asks where"
+ kill _ bastien "the shot is heard"

== 6 The Fort
[Vera](vera), under the pines with a rifle still warm, swears on the [Virgin](*virgin) that [she](vera) never fired, and for once it is the truth: the [shooter](bodyguard) was the dead [man](bastien)'s own [bodyguard](bodyguard), [who](bodyguard) is being paid by [Teng](teng). [She](vera) hands [Mei Ling](meiling) the rifle, butt first. Nothing binds two [people](meiling+vera) like having been hired to kill and hired to die; by the time the [inspector](police) on the case has found the spent cartridge, [they](meiling+vera) are sharing a sardine. [Anselm](anselm), bent over [his](anselm) [father](bastien), does not see the [bodyguard](bodyguard) come up behind [him](anselm). [Claire](claire) does, and has a syringe.
- kill! vera bastien "never fired"
+ kill.past bodyguard bastien "the shooter"
- betray bodyguard bastien "being paid by"
- kill? vera meiling "hired to kill"
- find police "found the spent cartridge"
- boss bastien bodyguard "bodyguard"
- boss teng bodyguard "paid by Teng"
- gift vera meiling "hands Mei Ling"
+ friend.start meiling vera "Nothing binds"
- investigate police bastien "on the case"
- parent bastien anselm "father"
+ rescue claire anselm "has a syringe"
- attack? bodyguard anselm "come up behind"

== 7 Off Season
An episode in which next to nothing happens. The harbour lies under mistral, the shutters bang, and the three [women](claire+meiling+vera) in the house on the [Rue des Ormes](@ormes) wait for a call that does not come. [Claire](claire) deworms a cat. [Vera](vera) teaches [Mei Ling](meiling) how one folds a map so that it lies, and [Mei Ling](meiling), in return, the tones of Hokkien, which the [Russian](vera) sings. The candle burns down. At four in the morning, a [boy](boy) [whom](boy) nobody has seen before, [who](boy) gives [his](boy) name as [Ismail](boy) and will not give more, is found asleep on the mat with a fish and an address.
- advisor vera meiling "teaches"
- advisor meiling vera "in return"
- housemate claire+meiling+vera claire+meiling+vera "in the house"
+ find claire+meiling+vera boy "is found asleep"

== 8 The Island
The address is that of a leper colony given up in 1930. There, among lemon trees, [Mei Ling](meiling) comes face to face at last with the [man](father) [who](father) taught [her](meiling) to read: [Goh](father) the elder is thin, tanned, and has a second [family](family), as [she](meiling) grasps when the [boy](boy) from the mat runs to [him](father) and is lifted up. [He](father) says that [he](father) did it to keep [her](meiling) safe. [She](meiling), [whom](meiling) [his](father) safety has cost a father, a fiancé, a country, says that [she](meiling) will send the [child](boy) a dictionary. Then [Teng](teng)'s boat comes round the point.
- meet father meiling "face to face"
- advisor.past father meiling "taught her"
+ discover meiling father "as she grasps"
- parent father boy "second family"
- help.past father meiling "keep her safe"
- reveal father meiling "says that he did"
- travel teng "comes round the point"
- lose.past meiling _ "a fiancé"
- gift? meiling boy "send the child"
- sad meiling "has cost a father"

== 9 The Superintendent's Tea
[Teng](teng) has not come to kill anyone; [he](teng) is there, [he](teng) explains, pouring, to buy. The cassette names everyone but one [man](chief), and this [one](chief) would like it destroyed. [Vera](vera), lying with a rifle in the lemons, has [him](teng) in [her](vera) sights and, after a long breath, does not fire, since a [minister](minister), [Loke](minister), sits beside [him](teng), cross-eyed with seasickness and with a [child](boy) on [his](minister) knee. It is [Mei Ling](meiling)'s [half-brother](boy). The [father](father) comes out with [his](father) hands up. [He](father), [who](father) walked away from [one](meiling) of [his](father) [children](boy+meiling), does not walk away from the [other](boy).
- kill! teng _ "has not come to kill"
- find? teng "to buy"
- flee.past father meiling "walked away from"
- kill! vera teng "does not fire"
+ threaten minister boy "on his knee"
- ill minister "seasickness"
- sibling boy meiling "half-brother"
- parent father boy+meiling "his children"
+ rescue? father boy "hands up"

== 10 Cassette
For the tape to change hands on the quay of [Cassis](@cassis), [Anselm](anselm) has to play the part of a [man](anselm) [who](anselm) has sold [Mei Ling](meiling) out, and [he](anselm) plays it so well that even [she](meiling) believes [him](anselm) for the length of a street. [Teng](teng) is less easily taken in: [he](teng) has brought [his](teng) own [expert](chief) on voices, [Tan Boon Keng](chief), a lean old [gentleman](chief) with a hearing aid, [who](chief) listens to the last, inaudible name and turns it up. It is, [he](chief) says, [his](chief) own. [He](chief) is the [founder](chief) of the [Section](#quietsection), and it was [he](chief) [who](chief) sold it. [Teng](teng), [who](teng) worshipped [him](chief), puts down [his](teng) cup and offers [him](chief) [his](teng) arm.
- betray! anselm meiling "sold Mei Ling out"
- discover! meiling anselm "believes him"
- betray? anselm teng "taken in"
- advisor chief teng "own expert"
- create.past chief "founder" #quietsection
+ reveal chief teng "It is, he says"
- betray.past chief _ "who sold it"
- help? teng chief "offers him his arm"

== 11 Cross-Examination
In a windowless room in [Singapore](@singapore), [Rajan Pillai](rajan), [counsel](rajan) to the parliamentary committee and the [man](rajan) [who](rajan) was to have married [Mei Ling](meiling) in the spring, has to question [Teng](teng) about a [prisoner](chief) [who](chief) hanged himself with a hearing-aid wire, or was hanged. [He](rajan) gets nothing out of the [superintendent](teng), [who](teng) has all [his](teng) life been nothing but quiet. But in the corridor [Uncle Haw](haw), let out of the paper store by a customer, is waiting with a bag of [his](haw) own ledgers, every payment in [his](haw) beautiful hand. [He](haw) would like, [he](haw) says, to lodge a complaint against himself.
- engaged.past meiling rajan "was to have married"
- investigate rajan teng "has to question"
- die.past chief "hanged himself"
- kill? _ chief "was hanged"
- arrest.past _ chief "prisoner"
- reveal! teng rajan "gets nothing out"
- rescue.past _ haw "let out"
+ reveal haw rajan "bag of his own ledgers"
- accuse? haw haw "lodge a complaint"

== 12 The Long Wire
Indicted on [Haw](haw)'s figures, [Loke](minister) flees by private plane and is betrayed by the [pilot](pilot), [who](pilot) has a grievance about tips and lands, instead of in [Perth](@perth), at the military airfield. [Rajan](rajan), [who](rajan) had sworn to have done with [her](meiling), opens a telegram from [his](rajan) former [fiancée](meiling), reads that [she](meiling) is sorry, and that [he](rajan) was right about the curtains, and laughs until [he](rajan) has to sit. [Vera](vera) is offered a passport and takes two. On the ferry to [Batam](@batam), a [translator](meiling) of technical manuals, not quite so law-abiding as before, sits beside a [man](anselm) with a scar, on [whose](anselm) wrist is a bracelet of banknote.
- accuse haw minister "Indicted"
+ flee minister "flees"
- betray pilot minister "is betrayed"
- ex meiling rajan "former fiancée"
- reconcile? meiling rajan "she is sorry"
- travel! minister "instead of in" @perth
- breakup.past rajan meiling "have done with her"
- happy rajan "laughs"
- gift? _ vera "offered a passport"
- steal vera _ "takes two"
- travel meiling "On the ferry" @batam
+ couple anselm meiling "sits beside"
