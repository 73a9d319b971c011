%series Ikoyi Crown
%lang en
%genre Lagos prime-time family saga, streaming-service episode blurbs
%cast chief | Chief Olumide Balogun; Chief Balogun; Olumide; Chief | m
%cast morenike | Morenike Balogun; Morenike | f
%cast abiodun | Abiodun Balogun; Abiodun; Abbey | m
%cast sewa | Sewa Balogun; Sewa | f
%cast ifeoma | Ifeoma Nnadi; Ifeoma | f
%cast zikora | Zikora Nnadi; Zikora; Ziko | f
%cast ransome | Ransome Duke; Ransome | m
%cast tamuno | Tamuno Briggs; Tamuno | m
%cast bukola | Bukola | f
%cast pastor | Pastor Gabriel; Gabriel | m
%cast halima | Dr. Halima Sani; Halima; Dr. Sani | f
%cast superint | Superintendent Ekong; Ekong | m
%cast gateman | Sunday | m
%cast ferrychild | - | n
%cast baby | - | g
%cast mama | Mama Bukola | f

== 1
[Chief Balogun](chief), [owner](chief) of half the [Ikoyi](@ikoyi) skyline, turns seventy under a marquee the size of a hangar. [His](chief) [son](abiodun) [Abiodun](abiodun) intends to present a [bride-to-be](zikora), the [pilot](zikora) [Zikora Nnadi](zikora). One glance at [Zikora](zikora)'s [mother](ifeoma) and the [celebrant](chief) spills palm wine down [his](chief) agbada: forty years ago [he](chief) abandoned [Ifeoma](ifeoma) at the Onitsha ferry, with child. [Morenike](morenike), [his](chief) lawful [wife](morenike), orders the band to play louder.
- celebrate chief "turns seventy"
- parent chief abiodun "son"
- engaged abiodun zikora "bride-to-be"
- parent ifeoma zikora "mother"
+ find chief ifeoma "One glance"
- breakup.past chief ifeoma "abandoned"
- pregnant.past ifeoma chief "with child"
- married chief morenike "wife"

== 2
The arithmetic is on everyone's lips: how old is the [pilot](zikora)? Thirty-two, thank God; the ferry [child](ferrychild) was another. [Ifeoma](ifeoma) put that [one](ferrychild) into the arms of nuns and has prayed every night since. [Sewa](sewa), the Balogun [daughter](sewa) nobody consults, pays an investigator out of [her](sewa) shoe money. The [man](tamuno) [she](sewa) picks, [Tamuno Briggs](tamuno), charges double, eats [her](sewa) suya and says that [he](tamuno), too, was left with nuns.
- parent! chief zikora "Thirty-two, thank God"
- parent chief ferrychild "ferry child"
- parent ifeoma ferrychild "put that one"
- lose.past ifeoma ferrychild "arms of nuns"
+ hire tamuno sewa "pays"
- reveal tamuno sewa "says that"
- parent chief sewa "daughter"

== 3
[Morenike](morenike) invites [Ifeoma](ifeoma) to tea and slides a cheque under the saucer; it comes back in eight pieces. [Abbey](abiodun) and [Zikora](zikora) house-hunt in [Banana Island](@bananaisland), unaware that [Ransome Duke](ransome), [her](zikora) married [ex](ransome) from flying school, owns the listing. The [gateman](gateman), [Sunday](gateman), lets in a heavily veiled [girl](bukola) through the kitchen. [She](bukola) is expecting twins; the [Chief](chief) peels off notes and calls [her](bukola) sweetness.
- invite morenike ifeoma "invites"
- gift? morenike ifeoma "slides"
- reject ifeoma morenike "eight pieces"
- move? abiodun zikora "house-hunt"
- ex ransome zikora "ex"
- married _ ransome "married ex"
+ pregnant bukola "expecting twins"
- affair bukola chief "calls her sweetness"
- gift chief bukola "peels"
- discover! abiodun+zikora ransome "unaware"

== 4
[Tamuno](tamuno) finds the convent register: one [boy](tamuno), a ferry token tied round the wrist, handed on to a Captain Briggs in [Bonny](@bonny). [He](tamuno) sits in the car for an hour with the token [he](tamuno) has worn since boyhood. [Sewa](sewa), waiting with cold drinks, gets told that the trail is dead. [Pastor Gabriel](pastor) preaches on Jacob and Esau, looking hard at the front pew. [Ransome](ransome) shows [Zikora](zikora) the master bedroom, and [she](zikora) slaps [him](ransome).
- find tamuno "convent register"
+ discover tamuno "ferry token"
- betray tamuno sewa "the trail is dead"
- flirt ransome zikora "master bedroom"
- attack zikora ransome "slaps"
- create pastor "preaches"

== 5
[Sewa](sewa), [who](sewa) has fallen for [her](sewa) [investigator](tamuno)'s laugh, books the table herself. Over pepper soup [Tamuno](tamuno) draws back [his](tamuno) hand as though scalded and leaves [her](sewa) with the bill. "[I](tamuno) can't, and don't ask." [Dr. Sani](halima) warns the [Chief](chief) about [his](chief) heart; [he](chief) proposes to [her](halima), as [he](chief) does at each check-up. [Morenike](morenike) has [Bukola](bukola) followed from the kitchen gate to a flat in [Yaba](@yaba).
+ love sewa tamuno "fallen"
- date sewa tamuno "books the table"
- reject tamuno sewa "draws back his hand"
- advisor halima chief "Dr."
- ill chief "heart"
- propose chief halima "proposes"
- investigate morenike bukola "followed"

== 6
There are no shouts. [Morenike](morenike) climbs four flights, looks [Bukola](bukola) up and down, opens the fridge, and sends out for eggs, milk and iron tablets. The [girl](bukola), nineteen, bursts into tears on the [wife](morenike)'s brocade. Do [they](bukola+morenike) have a plan? [They](bukola+morenike) do. [Abbey](abiodun) signs for a loan from [Ransome](ransome), with Balogun shares as security, so that [his](abiodun) [fiancée](zikora) may have a hangar of [her](zikora) own.
- travel morenike bukola "climbs four flights"
+ help morenike bukola "sends out for"
- sad bukola "bursts into tears"
- married chief morenike "wife"
- betray? bukola+morenike chief "plan"
- gift? abiodun zikora "a hangar"
- engaged abiodun zikora "fiancée"
- find abiodun ransome "signs for a loan"

== 7
[Zikora](zikora) reads the small print and throws [her](zikora) headset: now [Ransome](ransome) has a hand on the family's throat. [Abiodun](abiodun) accuses [her](zikora) of having led the [man](ransome) on. The wedding is put off. [Ifeoma](ifeoma), mending a hem, sees the token fall out of [Tamuno](tamuno)'s collar as [he](tamuno) bends down to [her](ifeoma) iron. The iron burns right through the lace. "[My](ifeoma) [ferryboat](tamuno)," [she](ifeoma) says.
- discover zikora ransome "reads"
- accuse abiodun zikora "accuses"
- wedding! abiodun zikora "put off"
+ discover ifeoma tamuno "sees"
+ parent ifeoma tamuno "My ferryboat"
- sad zikora "throws her headset"

== 8
[Mother](ifeoma) and [son](tamuno) talk until the generator runs dry. [He](tamuno) makes [her](ifeoma) promise: not a word to [Balogun](chief), and none to [Sewa](sewa), [his](tamuno) [half-sister](sewa), to [whom](sewa) [he](tamuno) has done harm enough. But [Sunday](gateman), [who](gateman) drives [Ifeoma](ifeoma) home, has ears. By breakfast [he](gateman) has sold what [he](gateman) heard to [Ransome](ransome) for a motorcycle. In [Yaba](@yaba), [Mama Bukola](mama) measures [Morenike](morenike) for a matching wrapper.
- parent ifeoma tamuno "Mother"
- reveal! ifeoma chief "not a word"
- sibling sewa tamuno "half-sister"
+ betray gateman ifeoma "sold what he heard"
- reveal gateman ransome "sold what he heard"
- find gateman "motorcycle"
- parent mama bukola "Mama"

== 9
[Ransome](ransome) takes the floor at the shareholders' meeting, calls in the loan and, by way of dessert, presents the [Chief](chief) with [his](chief) firstborn. [Sewa](sewa) looks at [Tamuno](tamuno), understands the pepper soup and runs for the stairs. The old [man](chief) clutches [his](chief) left arm. While [Halima](halima) pounds [his](chief) chest on the boardroom carpet, [Abiodun](abiodun) and the new [heir](tamuno) find themselves holding a leg each.
- threaten ransome abiodun "calls in the loan"
+ reveal ransome chief "presents"
- parent chief tamuno "firstborn"
- discover sewa tamuno "understands"
- flee sewa "runs"
+ ill chief "clutches"
- rescue halima chief "pounds"

== 10
Intensive care. [Morenike](morenike) and [Ifeoma](ifeoma) divide the night between [them](ifeoma+morenike), like a watch. [Tamuno](tamuno) finds [Sewa](sewa) on the lagoon wall and asks whether [he](tamuno) may at least buy [her](sewa) a suya as [her](sewa) [brother](tamuno). [She](sewa) throws it to the gulls; then [she](sewa) laughs, then [she](sewa) eats [his](tamuno). [Zikora](zikora) flies through a harmattan to fetch the bypass valve from [Accra](@accra), and lands on fumes. [Abbey](abiodun) is standing on the tarmac.
- treat chief _ "Intensive care"
- find tamuno sewa "finds"
- sibling sewa tamuno "brother"
+ reconcile sewa tamuno "laughs"
- travel zikora "flies through" @accra
+ help zikora chief "fetch"
- gift? tamuno sewa "buy her a suya"

== 11
The [patient](chief) comes round to five faces and a question: who hurt whom? The answer takes the afternoon. Sentence is passed by [Morenike](morenike): [she](morenike) wants no divorce, [she](morenike) wants the towers, all eleven, in the names of the mothers. [He](chief) signs with the drip in [his](chief) hand. [Ekong](superint) of the fraud squad listens to the tape [Sewa](sewa) made in [Ransome](ransome)'s show house. [Sunday](gateman) brings back the motorcycle, weeping.
+ recover chief "comes round"
- divorce! chief morenike "wants no divorce"
+ gift chief morenike "signs"
- investigate superint ransome "listens"
- investigate sewa ransome "tape"
- sad gateman "weeping"

== 12
[Ransome Duke](ransome) is pulled off the [Dubai](@dubai) flight by [Superintendent Ekong](superint), the [pilot](zikora) in command having taken uncommon pleasure in delaying pushback. [Zikora](zikora) signs the logbook and then, in the crew bus, the marriage form that [Abiodun](abiodun) has been carrying about for weeks. [Pastor Gabriel](pastor) asks [Sewa](sewa) to run [his](pastor) clinic for the ferry children. Why is [he](pastor) blushing?
+ arrest superint ransome "pulled"
- happy zikora "uncommon pleasure"
+ wedding abiodun zikora "marriage form"
- hire? sewa pastor "run his clinic"
- love? pastor sewa "blushing"

== 13
Twins on the Third Mainland Bridge, in a go-slow: [Bukola](bukola) delivers between a bread seller and a hearse, [Morenike](morenike) catching the first and [Mama Bukola](mama) the second. The [Chief](chief) arrives on foot, with a stick, and is allowed to look. [Tamuno](tamuno) hangs the ferry token over the cradle. "And what shall [they](baby) call [you](morenike)?" asks [Bukola](bukola). "Landlady," says [Morenike](morenike).
+ birth bukola baby "delivers"
- help mama+morenike bukola "catching"
- travel chief bukola "arrives on foot"
- gift tamuno baby "hangs the ferry token"
