%series The Bar at Ikoyi Crescent
%lang en
%genre legal drama in Lagos, encyclopaedia list of episodes
%cast adaeze  | Adaeze Nwosu; Adaeze; Nwosu | f
%cast femi    | Femi Balogun; Femi; Balogun | m
%cast chief   | Chief Balogun | m
%cast bisi    | Bisi Balogun; Bisi | f
%cast tobi    | Tobi Eze; Tobi; Eze | n
%cast kunle   | Kunle Martins; Kunle; Martins | m
%cast grace   | Grace Martins; Grace | f
%cast halima  | Justice Halima Sule; Halima; Sule | f
%cast sunday  | Sunday Okoro; Sunday | m
%cast ugo     | Ugo Nwosu; Ugo | m
%cast client  | Mrs Pereira | f
%cast driver  | - | m
%cast pereira | Mr Pereira | m
%cast hope    | Hope | n
%cast twin1   | - | f
%cast twin2   | - | m

== 1 Letters of Engagement
When [Chief Balogun](chief), the [founder](chief) of [Balogun & Daughter](#firm), suffers a stroke in the middle of a closing speech, it is not [Bisi](bisi), the [daughter](bisi) of the nameplate, but [her](bisi) [half-brother](femi) [Femi](femi), back from [London](@london) with a wig and debts, [whom](femi) the [old man](chief) names as head of chambers, and [Bisi](bisi), [who](bisi) has carried the firm for ten years, will henceforth address [him](femi) only in writing. [Femi](femi)'s first act is to engage [Adaeze Nwosu](adaeze), unaware that the [advocate](adaeze) shares a bungalow, a cat and a bed with [Kunle Martins](kunle), the rival [counsel](kunle) [who](kunle) has beaten the firm eleven times running, and [who](kunle) has, moreover, a [wife](grace) in [Abuja](@abuja).
+ ill chief "a stroke"
- parent chief bisi "daughter"
- sibling bisi femi "half-brother"
- return femi "back from London"
+ hire femi chief "names as head"
- quarrel bisi femi "only in writing"
- hire adaeze femi "engage"
- discover! femi adaeze "unaware"
- housemate adaeze kunle "shares a bungalow"
- affair adaeze kunle "a bed"
- enemy kunle _ "rival counsel"
- married grace kunle "wife"
- cheat kunle grace "a bed"

== 2 Without Prejudice
In the matter of [Mrs Pereira](client), [who](client) says that [her](client) [driver](driver) of thirty years was promised the house and [whose](client) children say that [he](driver) was promised nothing, [Adaeze](adaeze) finds herself across the aisle from the [man](kunle) with [whom](kunle) [she](adaeze) had breakfast; the [judge](halima), [Halima Sule](halima), [who](halima) misses little, inquires whether counsel have quite finished smiling. [Tobi Eze](tobi), the [clerk](tobi) of the chambers and [Adaeze](adaeze)'s closest [friend](tobi) since primary school, guesses the rest and says so. "[You](adaeze) will tell [Femi](femi) by Friday," says [Tobi](tobi), "or [I](tobi) will." On Friday [Grace](grace) arrives by the night bus, sees two toothbrushes in [her](grace) [husband](kunle)'s glass, and puts in a third.
- boss client driver "driver"
- enemy adaeze kunle "across the aisle"
- discover halima adaeze+kunle "misses little"
- friend adaeze tobi "closest friend"
- discover tobi adaeze+kunle "guesses the rest"
+ threaten tobi adaeze "or I will"
- reveal? adaeze femi "tell Femi"
- travel grace "by the night bus"
- married grace kunle "husband"
+ discover grace kunle "two toothbrushes"
- move grace kunle "a third"

== 3 Discovery
Instead of a scene, which [Adaeze](adaeze) would have known how to win, [Grace](grace) makes rice, asks the [mistress](adaeze) to pass the pepper, and mentions, as one does among women of sense, that [Kunle](kunle) is the sixth such mistake [she](grace) has had to drive four hundred miles for. [Adaeze](adaeze) takes the cat and goes. At the chambers, where [she](adaeze) sleeps on the bundles, [her](adaeze) new [boss](femi), [who](femi) sleeps there as well, having no money for anything else, lends [her](adaeze) [his](femi) better blanket and a hearing; [she](adaeze) tells [him](femi) everything, and [he](femi), [who](femi) ought to sack [her](adaeze), asks whether the [counsel](kunle) [who](kunle) beat [him](femi) snores. [Bisi](bisi), early as always, walks in upon two blankets.
- cheat.past kunle grace "sixth such mistake"
- reveal grace adaeze "mentions"
+ breakup adaeze kunle "takes the cat"
- boss femi adaeze "new boss"
- housemate adaeze femi "sleeps there as well"
- help femi adaeze "lends her"
- affair.past adaeze kunle "mistress"
+ reveal adaeze femi "tells him everything"
- quit! adaeze femi "sack her"
- discover bisi adaeze+femi "walks in upon"

== 4 Short Hearing
[Sunday](sunday) opens the gate. It is Monday. [Sunday](sunday) is the [guard](sunday). [Bisi](bisi) never greets [Sunday](sunday). Today [she](bisi) does. The chambers hold their breath. [Bisi](bisi) has been crying. [Her](bisi) [fiancé](ugo) has called it off. [Ugo](ugo) is the [brother](ugo) of [Adaeze](adaeze). The jilted [woman](bisi) blames [Adaeze](adaeze). [Tobi](tobi) shuts the door. [Sunday](sunday) brings [Bisi](bisi) tea. "Bless [you](sunday)," says [Bisi](bisi). Justice is blind, not deaf. [Halima](halima) hears of it at lunch. So does [Kunle](kunle). [Martins](kunle) laughs. [Femi](femi) does not. Where is [Ugo](ugo)? Some say at the airport. The cat has a flea.
- boss bisi sunday "the guard"
- sad bisi ugo "crying"
- engaged.past bisi ugo "fiancé"
+ breakup ugo bisi "called it off"
- sibling adaeze ugo "brother"
+ accuse bisi adaeze "blames"
- help sunday bisi "brings Bisi tea"
- discover halima "hears of it"
- happy kunle "laughs"
- flee? ugo "at the airport"

== 5 Hostile Witness
[Ugo Nwosu](ugo), brought back from the departure lounge by [his](ugo) [sister](adaeze), [who](adaeze) has [him](ugo) by the ear, declares before both [women](adaeze+bisi) that [he](ugo) did not leave [Bisi](bisi) because [he](ugo) had ceased to love [her](bisi), but because the [Chief](chief), between two strokes, offered [him](ugo) four million to do so, and because [he](ugo), [who](ugo) has never owned four hundred, took it. The [daughter](bisi), [who](bisi) had thought that nothing further could be taken from [her](bisi) by [her](bisi) [father](chief), drives to the clinic, looks at the [invalid](chief)'s tubes for a while, and goes home; [she](bisi) hands the venal [lover](ugo) [his](ugo) receipt. [Tobi](tobi), [who](tobi) has loved one of the [siblings](adaeze+ugo) since primary school, and not the [sister](adaeze), makes three copies.
- sibling adaeze ugo "sister"
- return ugo "brought back"
- breakup.past ugo bisi "did not leave"
- love.end! ugo bisi "ceased to love her"
+ betray.past ugo bisi "took it"
- gift.past chief ugo "offered him four million"
- betray.past chief bisi "offered him four million"
- reveal ugo adaeze+bisi "declares"
- parent chief bisi "father"
- ill chief "tubes"
- reject bisi ugo "his receipt"
+ love tobi ugo "has loved one"

== 6 Cross-Examination
[Mrs Pereira](client), asked by [Kunle](kunle) what exactly [her](client) [driver](driver) did for thirty years besides driving, answers, in a voice that carries to the gallery, that [he](driver) shared [her](client) bed for twenty-nine of them, which the late [Mr Pereira](pereira) never minded, being fond of [him](driver) himself; [Halima Sule](halima) adjourns. In the corridor [Martins](kunle), [whom](kunle) defeat makes tender, corners [Adaeze](adaeze) at the water cooler, swears that [Grace](grace) is as good as gone, and tries to kiss [her](adaeze). The water goes into [his](kunle) collar. [Femi](femi), [who](femi) has seen only the first half, walks off; [Bisi](bisi), [who](bisi) has seen the second as well, could set [him](femi) right with three words, and, because [he](femi) has [her](bisi) chair, keeps them to herself.
- boss client driver "driver"
- affair.past client driver "shared her bed"
- cheat.past client pereira "never minded"
+ reveal client kunle "answers"
- married.past client pereira "late Mr Pereira"
- die.past pereira "late Mr Pereira"
- love kunle adaeze "tender"
- breakup? grace kunle "as good as gone"
+ kiss? adaeze kunle "tries to kiss her"
- reject adaeze kunle "into his collar"
- discover femi adaeze+kunle "only the first half"
- jealous femi kunle "walks off"
- discover bisi adaeze+kunle "the second as well"
- reveal! bisi femi "keeps them to herself"

== 7 Contempt
A week in which [Femi](femi) signs [his](femi) memoranda "Balogun" and [Adaeze](adaeze) answers them "Nwosu" is ended by [Tobi](tobi), [who](tobi) puts the water cooler's own camera on the office screen; the [head](femi) of chambers, seeing himself walk off one second too early, goes down to the market in [his](femi) gown, buys the largest pineapple in [Lagos](@lagos), and lays it on the [advocate](adaeze)'s desk without a note. [She](adaeze) cuts it in two. But [Grace](grace), to [whom](grace) [Kunle](kunle) has not come home for three nights running, has had enough of driving, and retains, to divorce [him](kunle), the only [lawyer](adaeze) [who](adaeze) has ever washed up in [her](grace) kitchen. That [lawyer](adaeze), to [her](adaeze) own astonishment, accepts.
- quarrel adaeze femi "signs his memoranda"
+ reveal tobi femi "on the office screen"
- discover femi adaeze "seeing himself"
- gift femi adaeze "largest pineapple"
+ reconcile adaeze femi "cuts it in two"
+ hire adaeze grace "retains"
- advisor.start adaeze grace "lawyer"
- divorce? grace kunle "to divorce him"
- married grace kunle "come home"

== 8 Plain Terms
[Kunle](kunle) weeps in court. Nobody lends [Kunle](kunle) a tissue. [Grace](grace) gets the bungalow. [Adaeze](adaeze) gets [her](adaeze) fee. [Kunle](kunle) gets the bill. "[You](adaeze) slept in that bed," [he](kunle) hisses. "It was too short," says [his](kunle) former [girlfriend](adaeze). [Halima](halima) drops [her](halima) pen. The [judge](halima) is laughing. The divorced [pair](grace+kunle) shake hands. [Ugo](ugo) waits outside for [Bisi](bisi). [He](ugo) has sold [his](ugo) shoes. [He](ugo) has the four million in a bag. The [penitent](ugo) is barefoot. [Bisi](bisi) steps over [him](ugo). [Hope](hope), the [parrot](hope) of the gate, says "Bless you". [Sunday](sunday) hides [his](sunday) face. [He](sunday) taught [it](hope) that for [Bisi](bisi).
- sad kunle "weeps"
+ divorce grace kunle "The divorced pair"
- find grace "gets the bungalow"
- accuse kunle adaeze "hisses"
- ex adaeze kunle "former girlfriend"
- happy halima "laughing"
- reconcile grace kunle "shake hands"
- gift? ugo bisi "in a bag"
- reject bisi ugo "steps over him"
+ love sunday bisi "taught it that"

== 9 The Chief Awakes
Having recovered enough to shout, [Chief Balogun](chief) has himself carried into the chambers to find [his](chief) [heir](femi) asleep with [his](femi) head in an [employee](adaeze)'s lap, [his](chief) [daughter](bisi) taking tea with the gate, and four million naira in a sack on the floor, and demands of everyone, by seniority, an explanation. [Bisi](bisi) supplies it. [She](bisi) calls [him](chief) what [she](bisi) has called [him](chief) in the car for thirty years, lays the nameplate in [his](chief) lap and announces that as of today there is a firm of Okoro & Balogun, since the [guard](sunday), as nobody in the house ever troubled to ask, has been called to the bar for a year. The [old man](chief) needs [his](chief) drops; it is [Adaeze](adaeze) [who](adaeze) counts them out.
+ recover chief "Having recovered"
- return chief "carried into"
- discover chief adaeze+femi "to find his heir"
- couple adaeze femi "in an employee's lap"
- parent chief bisi "his daughter"
- quarrel bisi chief "calls him"
+ quit bisi chief "lays the nameplate"
- hire.past sunday "called to the bar"
- create bisi+sunday "a firm of"
- colleague.start bisi sunday "Okoro & Balogun"
- ill chief "needs his drops"
- treat chief adaeze "counts them out"

== 10 Joinder
[Tobi](tobi), asked by the barefoot [Ugo](ugo), [who](ugo) has come to live on the office sofa, what on earth one does with four million that nobody will have, proposes a boat; [they](tobi+ugo) go and look at one, then at another, and on the third, in a squall, as [Ugo](ugo) is holding on to the mast and the [clerk](tobi) to [Ugo](ugo), it becomes clear to the [latter](ugo) what [his](ugo) [sister](adaeze) has known since the age of nine. [He](ugo) does not let go of either. [Adaeze](adaeze), meanwhile, twice sick in the robing room and once in the [judge](halima)'s wig box, gets from [Halima](halima), [who](halima) brought up four, a dry biscuit and an estimate of seven weeks. To [whom](femi) [she](adaeze) owes it there can be, for once, no argument.
- move ugo "to live on"
- help tobi ugo "proposes a boat"
- date tobi ugo "look at one"
+ discover ugo tobi "becomes clear"
- discover.past adaeze tobi "has known"
- sibling adaeze ugo "his sister"
+ couple.start tobi ugo "does not let go"
- ill adaeze "twice sick"
- help halima adaeze "a dry biscuit"
- pregnant adaeze femi "seven weeks"
- parent halima _ "brought up four"

== 11 Opposing Counsel
For the appeal of [Pereira](client) the new firm is briefed against the old, so that the [half-siblings](bisi+femi), with [their](bisi+femi) [partners](adaeze+sunday) beside [them](bisi+femi), tear each other to pieces for two days, to the delight of [Martins](kunle), [who](kunle) has paid for a seat. On the third the [driver](driver) asks leave to speak. [He](driver) does not want the house, [he](driver) says; [he](driver) wants the [lady](client) in it, if [she](client) will have [him](driver), and goes down, at seventy-one, on the knee with the arthritis. When the tumult is over, [Femi](femi) and [Bisi](bisi), [both](bisi+femi) in need of a handkerchief, find that [they](bisi+femi) have only the [Chief](chief)'s between [them](bisi+femi), and [he](chief), in [his](chief) wheelchair, that each of [his](chief) [children](bisi+femi) has taken a corner.
- enemy.start bisi femi "against the old"
- sibling bisi femi "half-siblings"
- colleague adaeze femi "partners"
- colleague bisi sunday "partners"
- quarrel bisi femi "tear each other"
- happy kunle "to the delight"
+ propose driver client "on the knee"
- love driver client "wants the lady"
+ reconcile bisi femi "a corner"
- parent chief bisi+femi "his children"

== 12 Order of the Court
On the steps, with [Justice Sule](halima) in the part of the registrar and the [parrot](hope) in that of the choir, three marriages are gone through in an hour: the [driver](driver)'s to [his](driver) [employer](client), [who](client) wears the house key; [Sunday](sunday)'s to the [woman](bisi) for [whom](bisi) [he](sunday) taught a bird manners; and [Femi](femi)'s to [Adaeze](adaeze), [who](adaeze) says yes between two contractions, is delivered of [twins](twin1+twin2) in the robing room by the [groom](femi)'s [sister](bisi), still in [her](bisi) veil, and names the [girl](twin1) for [Grace](grace), [who](grace) has driven four hundred miles to hold a coat. [Tobi](tobi) and [Ugo](ugo) send a card from the boat. The [Chief](chief), a grandchild on each knee, has asked [Kunle](kunle) to chambers. Somebody, [he](chief) says, must lose.
- boss client driver "employer"
+ wedding client driver "three marriages"
+ wedding bisi sunday "three marriages"
+ wedding adaeze femi "three marriages"
- birth adaeze twin1+twin2 "is delivered"
- sibling bisi femi "sister"
- help bisi adaeze "by the groom's sister"
- travel grace "driven four hundred miles"
- travel tobi+ugo "from the boat"
- kin chief twin1+twin2 "grandchild"
- hire? kunle chief "asked Kunle"
