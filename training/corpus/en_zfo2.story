%series The Laurel Terrace
%lang en
%genre costume drama in a grand hotel on Madeira, 1908, encyclopaedia episode summaries
%cast beatriz | Dona Beatriz Vasconcelos; Dona Beatriz; Beatriz | f
%cast anselmo | Anselmo Vasconcelos; Anselmo | m
%cast ines | Inês Vasconcelos; Inês | f
%cast lionel | Captain Lionel Thorne; Captain Thorne; Lionel; Thorne | m
%cast winifred | Winifred Thorne; Winifred | f
%cast ottilie | Baroness Ottilie von Rehn; Ottilie; Ottilie von Rehn | f
%cast duarte | Duarte Freitas; Duarte | m
%cast rosaria | Rosária | f
%cast conde | Count Almada; Almada | m
%cast pym | Dr Pym; Pym | m
%cast hobday | Miss Hobday; Hobday; Mrs Pym | f
%cast mother | - | f
%cast gardener | - | m
%cast child | Leonor | f

== 1
[Dona Beatriz Vasconcelos](beatriz), three months a [widow](beatriz), reopens the hotel that [her](beatriz) late [husband](anselmo), [Anselmo](anselmo), is said to have gambled away before [he](anselmo) drowned off the point. Among the first guests to be carried up from the harbour are [Captain Lionel Thorne](lionel), on half pay, and [his](lionel) consumptive [sister](winifred) [Winifred](winifred), [whose](winifred) [physician](pym), [Dr Pym](pym), has prescribed sea air. [Inês](ines), the [owner](beatriz)'s [daughter](ines), promised since the cradle to [Count Almada](conde), drops a tray at the [officer](lionel)'s feet, and neither of [the two](ines+lionel) looks at the broken cups.
- die.past anselmo "widow"
- married.past anselmo beatriz "late husband"
- create beatriz "reopens"
- travel lionel+winifred "carried up"
- sibling lionel winifred "sister"
- ill winifred "consumptive"
- advisor pym winifred "physician"
- parent beatriz ines "daughter"
- engaged conde ines "promised since the cradle"
- lose.past? anselmo "gambled away"
- meet ines lionel "drops a tray"
+ love.start ines+lionel ines+lionel "neither of the two"

== 2
The [Count](conde), [who](conde) holds [Anselmo](anselmo)'s notes of hand, lets [Beatriz](beatriz) know over madeira that [he](conde) will tear them up on the morning after the ceremony and call them in if there is none. [She](beatriz) has until Lent. [Duarte Freitas](duarte), the head [porter](duarte), [who](duarte) was a boy in the kitchens when [his](duarte) [mistress](beatriz) came there as a bride and has worshipped [her](beatriz) ever since, listens at the hatch. [Winifred](winifred) coughs blood into a napkin and begs the [Baroness](ottilie), with [whom](ottilie) [she](winifred) shares a balcony, to say nothing to [Lionel](lionel).
+ threaten conde beatriz "call them in"
- wedding? conde ines "ceremony"
- boss beatriz duarte "mistress"
- wedding.past anselmo beatriz "as a bride"
- love duarte beatriz "worshipped her"
- discover duarte conde "listens"
- ill winifred "coughs blood"
- neighbour ottilie winifred "shares a balcony"
- reveal? ottilie lionel "say nothing"

== 3
[Inês](ines) and the [Captain](lionel) are seen among the hydrangeas by [Miss Hobday](hobday), formerly [governess](hobday) to the young [lady](ines) and still paid to have eyes. What [she](hobday) sees, through the leaves, is a cheek, a glove, a mouth. [She](hobday) goes straight to [her](hobday) [employer](beatriz). The [mother](beatriz) confines [Inês](ines) to the east wing, though [she](beatriz) had not forgotten, as [she](beatriz) tells the [gardener](gardener), how it feels. That [Ottilie von Rehn](ottilie), too, had hopes of [Thorne](lionel) becomes plain when a vase flies past [his](lionel) ear and is followed by its twin.
+ kiss ines lionel "a mouth"
- discover hobday ines+lionel "sees"
- advisor.past hobday ines "governess"
- reveal hobday beatriz "goes straight"
- boss beatriz hobday "employer"
- parent beatriz ines "The mother"
- abduct beatriz ines "confines"
- love ottilie lionel "had hopes"
- jealous ottilie ines "vase"
- attack ottilie lionel "flies past his ear"

== 4
The [Count](conde) sends [Inês](ines) pearls. [Inês](ines) sends the [Count](conde) the pearls. [Winifred](winifred) plays chess with [Duarte](duarte). [Duarte](duarte) lets [Winifred](winifred) win. [Winifred](winifred) notices it and is cross with [Duarte](duarte). Nobody has ever been cross with [Duarte](duarte) so prettily. [Hobday](hobday) has toothache. [Pym](pym) pulls the tooth. [Hobday](hobday) faints on [Pym](pym). [Pym](pym) does not mind at all.
- gift conde ines "pearls"
+ reject ines conde "sends the Count"
- betray duarte winifred "lets Winifred win"
- discover winifred duarte "notices it"
- sad winifred duarte "cross"
- flirt duarte winifred "so prettily"
- ill hobday "has toothache"
- treat hobday pym "pulls the tooth"
- love pym hobday "does not mind"

== 5
A fishing boat from [Porto Santo](@portosanto) lands a bearded [man](anselmo) at the kitchen steps, and [Rosária](rosaria), the [cook](rosaria), [who](rosaria) goes to see who is begging, screams: before [her](rosaria), eleven pounds thinner, stands the drowned [master](anselmo) of the house. [Anselmo](anselmo) has [her](rosaria) swear to be silent. [He](anselmo) had to disappear, [he](anselmo) explains, spooning soup, since the [Count](conde) cheated [him](anselmo) at cards and then set two ruffians on [him](anselmo); [he](anselmo) means to prove it. [Rosária](rosaria) hides [him](anselmo) in the laundry and in [her](rosaria) bed, where [he](anselmo) has not been for the first time.
+ return anselmo "lands"
- die! anselmo "drowned master"
- boss anselmo rosaria "master of the house"
- reveal! rosaria "silent"
- flee.past anselmo conde "had to disappear"
- betray.past conde anselmo "cheated him"
- attack.past conde anselmo "two ruffians"
- help rosaria anselmo "hides him"
+ affair anselmo rosaria "in her bed"
- cheat anselmo beatriz "in her bed"

== 6
Believing herself free, [Beatriz](beatriz) yields to the siege of the Danish consul's waltzes, of the moon and above all of [Duarte](duarte), [who](duarte), for the first time in twenty years, does not address [her](beatriz) as madam. [They](beatriz+duarte) are found next morning by [Ottilie](ottilie) in the boathouse, and the [Baroness](ottilie), always short of money, names a sum. [Winifred](winifred), meanwhile, sets out the chessmen and waits for [her](winifred) [opponent](duarte) until the lamps are put out. In the laundry the lawful [spouse](anselmo) of the [lady](beatriz) in question irons [his](anselmo) only shirt.
- married! anselmo beatriz "Believing herself free"
+ sex beatriz duarte "yields"
- cheat beatriz anselmo "yields"
- love duarte beatriz "siege"
- discover ottilie beatriz+duarte "found next morning"
- threaten ottilie beatriz+duarte "names a sum"
- sad winifred duarte "waits for her opponent"
- married anselmo beatriz "lawful spouse"

== 7
[Captain Thorne](lionel) asks for [Inês](ines)'s hand and is shown the balance of the debts instead. On [his](lionel) way out [he](lionel) strikes the [Count](conde) across the face with a menu, and seconds are named. [Dr Pym](pym), [who](pym) agrees to stand by [Thorne](lionel), loads the pistols with bread on the advice of [Miss Hobday](hobday), to [whom](hobday) [he](pym) has become engaged between the soup and the fish. The [duellists](conde+lionel) fire at dawn; the bread does no harm, but [Almada](conde) has brought a second weapon, and the [soldier](lionel) goes down with a ball in the hip.
- propose? lionel ines "asks for"
- reject beatriz lionel "shown the balance"
- attack lionel conde "strikes"
- enemy conde lionel "seconds are named"
- help pym lionel "stand by"
- engaged.start hobday pym "become engaged"
- betray pym conde+lionel "bread"
+ injure lionel conde "ball in the hip"

== 8
[Inês](ines) nurses [him](lionel); it would take more than locks to keep [her](ines) from it. With a fever of forty [he](lionel) tells [her](ines) about a [woman](mother) in [Simla](@simla), and about a [child](child) [whom](child) [he](lionel) has never held. [She](ines) goes on changing the water. Only when [his](lionel) temperature has dropped does [she](ines) ask whether the [mother](mother) has [his](lionel) name. No, says the [patient](lionel): the [lady](mother) died of it. That same night the [girl](ines) writes to [India](@india) herself, to say that [Leonor](child), as the [orphan](child) is called, is to be sent on by the next ship.
- treat lionel ines "nurses him"
- ill lionel "fever"
+ reveal lionel ines "tells her"
- affair.past lionel mother "woman in Simla"
- parent lionel child "a child whom"
- parent mother child "the mother"
- recover lionel "temperature has dropped"
- married! lionel mother "No"
- die.past mother "died of it"
- invite ines child "sent on"

== 9
The ball for the king's birthday ends in uproar. No sooner has [Almada](conde) announced that [he](conde) will lead [Inês](ines) to the altar on Saturday than the doors of the terrace open and [Anselmo](anselmo), ironed, walks in with the two ruffians, who have changed sides. [Beatriz](beatriz) drops [Duarte](duarte)'s arm. Everyone sees it drop. Exposed as a sharper before the whole island, the [Count](conde) makes for the harbour, where the police have been waiting since supper thanks to an anonymous note in the hand of the [cook](rosaria).
- wedding? conde ines "to the altar"
+ return anselmo "walks in"
- breakup beatriz duarte "drops Duarte's arm"
+ reveal anselmo conde "Exposed"
- flee conde "makes for"
- arrest? _ conde "have been waiting"
- accuse rosaria conde "anonymous note"

== 10
[Husband](anselmo) and [wife](beatriz) sit opposite each other at a table for sixteen. [He](anselmo) begins with an apology, [she](beatriz) with the laundry, for [Rosária](rosaria), asked by [her](rosaria) [mistress](beatriz) for the truth, has given all of it, down to the sheets. [She](beatriz) in [her](beatriz) turn does not spare [him](anselmo) the boathouse. At midnight [they](anselmo+beatriz) are still there, hoarse, and laughing. [Duarte](duarte), on the stairs, hears the laughter, takes off [his](duarte) braided cap, leaves it on the hook and asks the first carter on the road for a lift to the ship.
- married anselmo beatriz "Husband and wife"
- reveal rosaria beatriz "given all of it"
- boss beatriz rosaria "mistress"
- reveal beatriz anselmo "does not spare him"
- cheat.past beatriz anselmo "boathouse"
- quarrel anselmo beatriz "hoarse"
+ reconcile anselmo beatriz "laughing"
- discover duarte anselmo+beatriz "hears the laughter"
+ quit duarte "takes off"

== 11
[Winifred](winifred) is not so ill that [she](winifred) cannot run. [She](winifred) overtakes the cart at the second bend, in slippers, and informs the former [porter](duarte) that [she](winifred) has loved [him](duarte) since the Sicilian defence and does not intend to die of anything until [he](duarte) has answered. It turns out, moreover, that [Pym](pym) mixed up two sets of plates and that it is the [Baroness](ottilie) [whose](ottilie) lungs are affected. [Ottilie](ottilie), told so, orders champagne, returns the hush money to the last milreis, and asks [Beatriz](beatriz)'s pardon.
- ill! winifred "not so ill"
+ confess winifred duarte "informs"
- ill ottilie "lungs are affected"
- gift ottilie beatriz "returns the hush money"
- reconcile? beatriz ottilie "asks Beatriz's pardon"

== 12
The steamer from [Bombay](@bombay) brings a [six-year-old](child) with a parrot. [She](child) looks the [captain](lionel) up and down, decides in favour of [Inês](ines) and gives [her](ines) the parrot to hold. [Miss Hobday](hobday), married since Tuesday and now [Mrs Pym](hobday), is at once taken on as [governess](hobday) again. For the wedding under the laurels [Duarte](duarte) hires out [his](duarte) own carriages; [his](duarte) [fiancée](winifred), brown as a nut, gives [her](winifred) [brother](lionel) away, an office which has never before been performed by a sister. [Rosária](rosaria) bakes, drinks and dances with the [gardener](gardener). The last look between [Beatriz](beatriz) and the [man](duarte) [who](duarte) once carried [her](beatriz) luggage lasts two seconds.
- travel child "brings"
- meet child lionel "up and down"
- gift child ines "parrot"
- wedding.past hobday pym "married since Tuesday"
- hire hobday "taken on"
+ wedding ines lionel "wedding under the laurels"
- engaged duarte winifred "fiancée"
- sibling lionel winifred "brother"
- date gardener rosaria "dances with"
