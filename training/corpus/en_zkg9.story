%series Half a Detective
%lang en
%genre cosy crime in Tasmania: two stepsisters run an agency, blog recaps
%cast frankie | Frankie Dobbs; Frankie; Dobbs | f
%cast pru     | Prudence Ng; Pru | f
%cast gordon  | Gordon Dobbs; Gordon | m
%cast mei     | Mei Ng; Mei | f
%cast hamish  | Sergeant Hamish Kerr; Hamish Kerr; Hamish | m
%cast toby    | Toby | m
%cast orla    | Orla Finch; Orla | f
%cast digger  | Digger Malone; Digger | m
%cast linc    | Lincoln Ng; Linc | m
%cast joss    | Joss | n
%cast ettie   | Aunt Ettie; Ettie | f
%cast vance   | Superintendent Vance; Vance | f
%cast groom   | - | m
%cast bestman | - | m
%cast caterer | - | f

== 1 The Wrong Cake
At the wedding of [Gordon Dobbs](gordon) and [Mei Ng](mei), both past sixty and very much in love, the [groom](gordon)'s best [man](bestman) drops dead into the sponge. [Frankie](frankie), the [groom](gordon)'s [daughter](frankie), is a suspended cop; [Pru](pru), the [bride](mei)'s, is a chemist [who](pru) cannot stand [her](frankie). By midnight the new [stepsisters](frankie+pru) have proved, in spite of one another, that it was the marzipan. [Sergeant Hamish Kerr](hamish), [Frankie](frankie)'s old [partner](hamish), takes the credit and [Pru](pru)'s phone number. The [caterer](caterer) is in tears, and then in a cell.
+ wedding gordon mei "wedding"
- love gordon mei "in love"
- die bestman "drops dead"
- advisor bestman gordon "best man"
- parent gordon frankie "daughter"
- parent mei pru "the bride's"
- enemy frankie pru "cannot stand"
- kin frankie pru "stepsisters"
- discover frankie+pru _ "have proved"
- colleague.past frankie hamish "old partner"
- flirt hamish pru "phone number"
- sad caterer "in tears"
- arrest _ caterer "in a cell"

== 2 Shopfront
The happy [couple](gordon+mei) are off to [Fiji](@fiji), and [Frankie](frankie) and [Pru](pru) have to share the house, the dog and one bathroom. When an old [lady](ettie) called [Aunt Ettie](ettie), nobody's aunt that [they](frankie+pru) know of, pays [them](frankie+pru) to find out who has been pinching her gnomes, [Pru](pru) has cards printed: DOBBS & NG. [Frankie](frankie) wants it the other way round, purely to annoy. The trail leads to [Ettie](ettie)'s [lodger](digger), [Digger](digger), an [ex-safecracker](digger) [who](digger) served time because of [Frankie](frankie), and [who](digger) bears no grudge. [He](digger) makes [her](frankie) a sandwich. The gnomes come back by themselves.
- married gordon mei "happy couple"
- travel gordon+mei "off to Fiji"
- housemate.start frankie pru "share the house"
- hire frankie+pru ettie "pays them"
- steal _ ettie "pinching"
+ colleague.start frankie pru "DOBBS & NG"
- investigate frankie+pru digger "trail leads"
- housemate digger ettie "lodger"
- arrest.past frankie digger "served time"
- reconcile digger frankie "bears no grudge"
- help digger frankie "makes her a sandwich"

== 3 Blind Date
[Pru](pru) goes to dinner with [Hamish](hamish); [Frankie](frankie), in a hedge, says it is for a case. It is and it isn't. Four years back, when [Hamish](hamish) and [she](frankie) shared a patrol car, [they](frankie+hamish) shared a tent as well, until [his](hamish) [wife](orla) came home from the mainland. [He](hamish) has since been divorced, and the former [Mrs. Kerr](orla), [Orla Finch](orla), is the very [client](orla) for [whom](orla) [Frankie](frankie) sits in the hedge. [Orla](orla) wants proof that [he](hamish) can afford lobster. [Pru](pru) finds leaves in [her](pru) [stepsister](frankie)'s hair at breakfast and orders an explanation with [her](pru) eggs.
+ date hamish pru "goes to dinner"
- investigate frankie hamish "in a hedge"
- colleague.past frankie hamish "shared a patrol car"
- affair.past frankie hamish "shared a tent"
- cheat.past hamish orla "shared a tent"
- divorce.past hamish orla "divorced"
- hire frankie orla "client"
- kin frankie pru "stepsister"
- discover pru frankie "finds leaves"
- accuse pru frankie "orders an explanation"

== 4 Small Words
[Toby](toby) sells bait. [Toby](toby) is [Orla](orla)'s new [fellow](toby). [Orla](orla) moves in with [Toby](toby). On Friday [Toby](toby) is shot. [Joss](joss) hears the shot. [Joss](joss) works for [Toby](toby). [Hamish](hamish) has no alibi. [Vance](vance) suspends [Hamish](hamish). [Hamish](hamish) comes to [Frankie](frankie). [Frankie](frankie) believes [Hamish](hamish). [Pru](pru) does not. [Pru](pru) will not see [Hamish](hamish) again. [Orla](orla) screams at [Hamish](hamish) in the street. [Frankie](frankie) pulls [Orla](orla) away. Even the dog howls for [Toby](toby).
- couple orla toby "new fellow"
- move orla toby "moves in with"
+ kill _ toby "shot"
- boss toby joss "works for"
- quit hamish vance "suspends"
- help? frankie hamish "comes to Frankie"
- accuse pru hamish "does not"
+ breakup pru hamish "will not see"
- attack orla hamish "screams"
- quarrel hamish orla "screams at"
- sad orla toby "screams"

== 5 Bait
The agency has a murder, no client and a row: [Frankie](frankie) puts [Hamish](hamish) up in the garage, and [Pru](pru), out of principle, moves to a motel. There [she](pru) gets talking to [Joss](joss), [who](joss) is hiding from everyone, and is told of a second visitor to the bait shop, with a limp. [Digger](digger) limps. [Ettie](ettie) swears that [her](ettie) [lodger](digger) was at home, teaching [her](ettie) to waltz. It turns out that [she](ettie) always swears that. Sixty-eight and twice widowed, [she](ettie) has lost [her](ettie) heart to a [safecracker](digger), and would swear to anything.
- quarrel frankie pru "a row"
- help frankie hamish "puts Hamish up"
- move pru "moves to a motel"
- meet joss pru "gets talking"
- reveal joss pru "is told of"
- accuse? _ digger "Digger limps"
- rescue ettie digger "swears"
- housemate digger ettie "lodger"
- advisor digger ettie "teaching her"
+ love ettie digger "lost her heart"
- betray? ettie _ "swear to anything"
- married.past _ ettie "widowed"

== 6 Little Brother
[Linc](linc), [Pru](pru)'s younger [brother](linc) and a [barrister](linc), flies down from [Sydney](@sydney) to talk [his](linc) [sister](pru) out of all this. [He](linc) stays because of [Joss](joss), [who](joss) opens the motel door to [him](linc) in a towel and an unpleasant temper. [Pru](pru) has never seen [Linc](linc) forget an argument before. As counsel for [Hamish](hamish) [he](linc) gets the charge reduced to a breath; as a houseguest [he](linc) gets [Joss](joss) to sing. What [Toby](toby) sold was not all bait. It was pills, and [his](toby) supplier wore a uniform, though nobody has said which.
- sibling linc pru "younger brother"
+ travel linc "flies down"
+ meet joss linc "opens the motel door"
- love linc joss "forget an argument"
- advisor linc hamish "counsel"
- help linc hamish "charge reduced"
- reveal joss linc "to sing"
- betray.past toby _ "not all bait"

== 7 Garage Rules
With one wall between [them](frankie+hamish), [Frankie](frankie) and [Hamish](hamish) last nine nights. On the tenth [he](hamish) knocks to borrow a blanket; it's a wide one. In the morning [Pru](pru), home to make peace with croissants, counts three cups on the sink. [She](pru) isn't jealous, [she](pru) tells [Digger](digger), and slams six croissants into [his](digger) hands one after the other. [Gordon](gordon) and [Mei](mei), back from the honeymoon brown and quarrelling, have news of [their](gordon+mei) own: separate rooms. [Mei](mei) snores, says [he](gordon); [Gordon](gordon) hums, says [his](gordon) [bride](mei) of ten weeks.
+ sex frankie hamish "a wide one"
- reconcile? frankie pru "make peace"
- discover pru frankie+hamish "counts three cups"
- sad pru "slams"
- gift pru digger "six croissants"
- return gordon+mei "back from the honeymoon"
- quarrel gordon mei "quarrelling"
- married gordon mei "bride of ten weeks"
- jealous! pru frankie "isn't jealous"

== 8 Uniform
A postman wears a uniform, as do a nurse, a ranger and the reader of meters. [Frankie](frankie) works through the list and is run off the road by the last name on it, [Superintendent Vance](vance). [Her](frankie) brakes were tampered with, [Pru](pru) establishes; it is the first time [she](pru) has been seen to tremble. At the bedside [she](pru) reads the concussed [patient](frankie) the periodic table. "[You](pru) came," says [Frankie](frankie). "[I](pru) am your next of kin," says [Pru](pru). "[I](pru) had to fill in a form." The [stepsisters](frankie+pru) hold hands until gold.
- investigate frankie _ "works through the list"
+ attack vance frankie "run off the road"
- injure frankie vance "concussed"
- discover pru vance "establishes"
- sad pru frankie "tremble"
- help pru frankie "reads the concussed patient"
- kin frankie pru "next of kin"
+ reconcile frankie pru "hold hands"

== 9 Proof
Nobody will believe it of a [woman](vance) [who](vance) runs marathons for orphans. [Joss](joss) could say that [Vance](vance) brought the pills, but [Joss](joss) is gone from the motel, and so is one of [Linc](linc)'s shoes. [They](joss+linc) are found, [Joss](joss), shoe and [barrister](linc), in a lighthouse, where [he](linc) has hidden the [witness](joss) and, in the course of three days' fog, fallen as deep as one can fall in a lighthouse. [Orla](orla) has meanwhile gone to [Vance](vance) for comfort. The two [women](orla+vance) were at school together. [She](orla) drinks [her](vance) tea and tells [her](vance) everything the agency knows.
- flee joss "is gone"
- find _ joss+linc "They are found"
- help linc joss "has hidden"
+ love linc joss "fallen as deep"
- help? vance orla "for comfort"
- friend orla vance "at school together"
+ betray orla frankie+pru "tells her everything"
- reveal orla vance "tells her everything"

== 10 Lighthouse
[Vance](vance) climbs the hundred and nine steps with a gun and is not out of breath. [She](vance) would have shot [Joss](joss), as [she](vance) shot [Toby](toby), had [Digger](digger), [who](digger) is afraid of heights, not picked the lock of the service door and come up behind. It costs [him](digger) a bullet in the good leg. [Hamish](hamish) puts [his](hamish) own [chief](vance) in handcuffs; [Frankie](frankie), in a hospital gown, insists on saying the words. Then [Ettie](ettie) arrives by taxi, goes down on [her](ettie) knees next to the stretcher, with a crack like a nutcracker, and pops the question.
+ kill? vance joss "would have shot"
- kill.past vance toby "shot Toby"
- rescue digger joss "come up behind"
- sad digger "afraid of heights"
- injure digger vance "a bullet in the good leg"
+ arrest hamish vance "in handcuffs"
- boss vance hamish "chief"
- travel ettie "arrives by taxi"
+ propose ettie digger "pops the question"

== 11 Paperwork
[Frankie](frankie) is offered [her](frankie) badge back, and [Hamish](hamish), made acting chief, would be [her](frankie) [superior](hamish). [She](frankie) asks for a week. In that week [Orla](orla) comes to beg pardon and to mention that [she](orla) and [Hamish](hamish) had one last night together, in June, for old times' sake. June was the garage. [Frankie](frankie) hands [him](hamish) [his](hamish) blanket, [his](hamish) toothbrush and [his](hamish) badge, [hers](frankie) having arrived with it in one envelope. Across the hall [Gordon](gordon) buys earplugs. [Mei](mei) buys a piano stool for [his](gordon) humming, and there is one bed again by nightfall.
- hire? frankie "offered her badge back"
- hire hamish "made acting chief"
- boss? hamish frankie "superior"
- reconcile? frankie orla "beg pardon"
- reveal orla frankie "mention"
- sex.past hamish orla "one last night"
+ cheat.past hamish frankie "one last night"
+ breakup frankie hamish "hands him his blanket"
- gift mei gordon "piano stool"
- reconcile gordon mei "one bed again"

== 12 The Gnome Affair
A light one. The gnomes are gone again, all but a bride and a groom. [Pru](pru) follows a track of crumbs, [Frankie](frankie) a track of gravel, and [they](frankie+pru) bump heads in [Ettie](ettie)'s shed, where [Digger](digger), on two crutches, is painting tiny tuxedos for the reception. [He](digger) took them in the first place, the other time too; [he](digger) wanted an excuse to meet the [copper](frankie) [who](frankie) had been decent to [him](digger) and tell [her](frankie) so. [Joss](joss) and [Linc](linc) look at a flat in [Hobart](@hobart). It has a view, a leak and, when [they](joss+linc) sign, two names on the bell.
- steal _ ettie "gone again"
- investigate frankie+pru _ "follows"
- discover frankie+pru digger "bump heads"
- steal.past digger ettie "took them"
- help.past frankie digger "decent to him"
- wedding? digger ettie "reception"
+ housemate.start joss linc "two names on the bell"
- move? joss+linc "look at a flat"

== 13 Something Stolen
[Digger](digger) waits at the registry; [Ettie](ettie) does not come. [Her](ettie) [nephew](groom), a real one, has locked [her](ettie) in [her](ettie) own pantry, having heard that a [convict](digger) was about to inherit. It takes [Pru](pru) eleven minutes to find the [bride](ettie) and the [safecracker](digger) four to get [her](ettie) out. The [nephew](groom) explains himself to [Frankie](frankie)'s knee. "I do," says [Ettie](ettie), with jam in [her](ettie) hair, ahead of the question. In the second row [Hamish](hamish) looks at [Frankie](frankie) as [he](hamish) used to; [Frankie](frankie) looks at the clock.
- wedding? digger ettie "waits at the registry"
- kin ettie groom "nephew"
+ abduct groom ettie "has locked her"
- find pru ettie "to find the bride"
- rescue digger ettie "get her out"
- attack frankie groom "knee"
+ wedding digger ettie "I do"
- love hamish frankie "as he used to"
- reject frankie hamish "looks at the clock"

== 14 Ng & Dobbs
New paint on the shopfront, and the names the other way round: it is [Frankie](frankie)'s birthday present. [She](frankie) has sent the badge back for good. [Gordon](gordon) and [Mei](mei) move in above the shop to answer the phone, and fight over the first hello. [Joss](joss), engaged to [Linc](linc) since breakfast, begs the [stepsisters](frankie+pru) not to tell [Mum](mei) yet; [Mei](mei), on the extension, already knows. The first [caller](orla) of the day is [Orla](orla), [who](orla) is expecting, by [Hamish](hamish), [who](hamish) has vanished. [Pru](pru) looks at [Frankie](frankie). [Frankie](frankie) reaches for [her](frankie) hat.
- celebrate _ frankie "birthday"
- gift pru frankie "birthday present"
- quit frankie "sent the badge back"
- move gordon+mei "move in above"
- quarrel gordon mei "fight"
- engaged.start joss linc "engaged"
- kin frankie pru "stepsisters"
- parent mei linc "Mum"
- discover mei joss+linc "already knows"
+ pregnant orla hamish "expecting"
- flee hamish "vanished"
