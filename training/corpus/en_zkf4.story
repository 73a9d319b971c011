%series Coyote Creek Vets
%lang en
%genre veterinary-practice dramedy in Saskatchewan, terse listings
%cast dor  | Doreen Kowalchuk; Doreen; Doc Kowalchuk | f
%cast wes  | Wes Kowalchuk; Wes | m
%cast bri  | Brisco; Brisco Tait | m
%cast pri  | Priyanka Rao; Priya | f
%cast hal  | Hal Sorensen; Hal | m
%cast may  | May | f
%cast jun  | June Sorensen; June | f
%cast oti  | Otis Moosomin; Otis | m
%cast val  | Valerie; Val | f
%cast shf  | - | m
%cast eth  | Ethan Rao; Ethan | m
%cast gran | May | f
%cast hob  | Hobnail | n

== 1
[Doc Kowalchuk](dor) has run the practice alone since [her](dor) [husband](bri) took off with the receptionist. Today [Priyanka Rao](pri), fresh out of vet school in [Guelph](@guelph), starts work, and on [her](pri) first call a bull puts [her](pri) through a fence. [Doreen](dor)'s [son](wes) [Wes](wes) patches [her](pri) up. [He](wes) is smitten, and engaged to [June Sorensen](jun). [Rancher](hal) [Hal](hal), [June](jun)'s [father](hal), pays in beef and accuses the [vet](dor) of poisoning [his](hal) well.
- breakup.past bri dor "took off"
- affair.past _ bri "receptionist"
- married bri dor "husband"
+ hire pri dor "starts work"
- injure pri "through a fence"
- parent dor wes "son"
- treat pri wes "patches her up"
+ love.start wes pri "smitten"
- engaged jun wes "engaged to"
- parent hal jun "father"
- accuse hal dor "poisoning"

== 2
[Priya](pri) rents the trailer across the road from the [Kowalchuks](dor+wes), with [Val](val), the [farrier](val), to split the bills. Who put salt in [Hal](hal)'s well? [Otis Moosomin](oti), tribal water [officer](oti), takes samples and a shine to [Val](val). [She](val) tells [him](oti) [she](val) only dates men with horses. A quiet [man](shf) at the feed store asks too many questions about [Doreen](dor). [Hobnail](hob), the clinic mule, bites [him](shf).
- move pri "rents the trailer"
- neighbour dor+wes pri "across the road"
- housemate pri val "split the bills"
- investigate oti _ "takes samples"
+ love.start oti val "a shine"
- reject val oti "only dates men"
- investigate shf dor "asks too many questions"
- attack hob shf "bites"

== 3
[June](jun) has picked the dress. [Wes](wes) has picked at [his](wes) dinner. [His](wes) [mother](dor) asks [him](wes) straight out and gets a lie. [Priya](pri) and [he](wes) deliver a breech foal at dawn; afterwards neither moves away, and it happens in the straw. [Otis](oti) buys a horse. It throws [him](oti). The [farrier](val), laughing too hard to be cruel, drives [him](oti) to emergency and stays till the cast is dry.
- wedding? jun wes "the dress"
- sad wes "picked at his dinner"
- parent dor wes "mother"
- betray wes dor "gets a lie"
+ sex pri wes "happens in the straw"
+ cheat wes jun "happens in the straw"
- injure oti "throws him"
- help val oti "drives him"

== 4
[June](jun) calls at the trailer. [June](jun) wants [Priya](pri) for a bridesmaid. [Priya](pri) cannot look at [June](jun). [Val](val) can look at [Priya](pri). [Val](val) guesses. [Otis](oti) keeps the horse. It is named [Val](val) too. A storm flattens [Hal](hal)'s barn. [Doreen](dor) saves forty of [his](hal) cows. [Hal](hal) thanks [Doreen](dor). [He](hal) has not thanked a soul since [May](may) died. The well is not mentioned.
- invite jun pri "wants Priya"
- sad pri "cannot look"
+ discover val pri "guesses"
+ help dor hal "saves forty"
- die.past may "died"
- reconcile dor hal "thanks Doreen"

== 5
The quiet [man](shf) is a [sheriff](shf) from [Montana](@montana), and [he](shf) is after [Brisco Tait](bri), [Doreen](dor)'s runaway [spouse](bri), for selling other people's cattle. [She](dor) has not seen the [thief](bri) in six years. That night the [thief](bri) knocks at [her](dor) kitchen window, hungry and broke. [She](dor) feeds [him](bri). [She](dor) also locks [him](bri) in the kennels. [Val](val) lectures [Priya](pri): tell [June](jun) or give up the [groom](wes).
- investigate shf bri "is after"
- married bri dor "spouse"
- steal.past bri _ "other people's cattle"
+ return bri dor "knocks"
- help dor bri "feeds him"
+ abduct dor bri "locks him"
- flee.past bri dor "runaway"
- reveal? pri jun "tell June"
- quarrel pri val "lectures"
- breakup? pri wes "give up the groom"

== 6
[Wes](wes) finds [his](wes) [old man](bri) among the beagles. First a punch, then a beer. [Brisco](bri) swears the receptionist ditched [him](bri) in [Reno](@reno) and that [Doreen](dor) was the [love](dor) of [his](bri) life. [Doreen](dor) hears. [She](dor) doesn't buy it, quite. [Priya](pri) breaks off with [Wes](wes) by text from a calving, then throws up behind the barn. Third time this week, notes [Val](val).
- parent bri wes "old man"
- find wes bri "finds"
- attack wes bri "punch"
- reconcile bri wes "a beer"
- breakup.past _ bri "ditched him"
- love? bri dor "love of his life"
+ breakup pri wes "breaks off"
- ill pri "throws up"
- discover val pri "notes Val"

== 7
The stick is blue. [Priya](pri) intends to raise it alone. Enter [Ethan](eth), [her](pri) big [brother](eth), an accountant with opinions, to bring [her](pri) home to [Guelph](@guelph). [She](pri) stays; so, on the trailer sofa, does [he](eth). [Ethan](eth) meets [June](jun) at the grain elevator and forgets the rest of a sentence. [Hal](hal) brings [Doreen](dor) a side of beef nobody owes. [Brisco](bri), watching from the kennels, spits.
+ pregnant pri wes "stick is blue"
- sibling eth pri "brother"
- travel eth "Enter Ethan"
- housemate.start eth pri "on the trailer sofa"
+ meet eth jun "meets June"
- love.start eth jun "forgets the rest"
- gift hal dor "side of beef"
- jealous bri hal "spits"

== 8
Wedding day. [Priya](pri) hides with the mule. At the altar [June](jun) asks [Wes](wes) if there is anything [he](wes) would like to say. There is. [She](jun) thanks [him](wes), hands [Ethan](eth) [her](jun) bouquet and rides off in the gown. [Hal](hal) goes for [his](hal) shotgun. [Doreen](dor) stands in front of [her](dor) [boy](wes). The [rancher](hal) lowers it; the buffet is eaten in silence. [Otis](oti) gets a dance out of [Val](val).
- flee pri "hides"
+ reveal wes jun "There is"
+ wedding! jun wes "Wedding day"
- breakup jun wes "thanks him"
- gift jun eth "hands Ethan"
- flee jun "rides off"
- threaten hal wes "shotgun"
- parent dor wes "her boy"
- rescue dor wes "stands in front"
- date oti val "a dance"

== 9
[Brisco](bri) picks the kennel lock, [Hal](hal)'s safe and [Doreen](dor)'s pocket, in that order. It was [Brisco](bri), [Otis](oti) establishes, [who](bri) salted the well: [he](bri) wanted the [rancher](hal) to sell up cheap. The [sheriff](shf) catches up with the [cheat](bri) at the border, where [Hobnail](hob) is blocking both lanes. [Doreen](dor) signs the divorce on the hood of the cruiser. [Wes](wes) calls [Priya](pri). [She](pri) lets it ring.
- flee bri "picks the kennel lock"
- steal bri dor+hal "safe"
- betray.past bri hal "salted the well"
+ discover oti bri "establishes"
+ arrest shf bri "catches up with"
- divorce bri dor "signs the divorce"
- reject pri wes "lets it ring"

== 10
[June](jun) walks into the clinic. [Priya](pri) expects a slap and gets a question: is it a boy? The [ex-fiancée](jun) holds no grudge; [she](jun) has been kissing an [accountant](eth) since harvest and can hardly believe it. [Ethan](eth) goes pink behind the flea powder. [Wes](wes) learns of the baby from the mailman, of all people. [He](wes) walks twelve miles in sleet to ask [Priya](pri) why. [She](pri) shuts the door on [him](wes), gently.
- attack? jun pri "expects a slap"
- ex jun wes "ex-fiancée"
+ reconcile jun pri "no grudge"
- kiss eth jun "kissing an accountant"
- happy jun "hardly believe"
- pregnant pri wes "baby"
+ discover wes pri "learns of the baby"
- reject pri wes "shuts the door"

== 11
Sleet turns to pneumonia. [Wes](wes), delirious in the back of the truck, is driven to [Regina](@regina) by [Hal](hal), the very [man](hal) [who](hal) had [him](wes) in [his](hal) sights. [Doreen](dor) holds the [patient](wes)'s head; somewhere past Moose Jaw the [rancher](hal) takes [her](dor) free hand. [Val](val) informs [Otis](oti) that [she](val) has checked [his](oti) teeth and will have [him](oti). [Priya](pri) reaches the ward at midnight and hears what the fevered [fool](wes) has been repeating: [her](pri) name.
+ ill wes "pneumonia"
- help hal wes "is driven"
- threaten.past hal wes "in his sights"
- help dor wes "holds the patient"
- flirt hal dor "free hand"
+ couple.start oti val "will have him"
- travel pri "reaches the ward"
- love wes pri "her name"

== 12
[Wes](wes) sits up and eats. [Priya](pri) makes [him](wes) an offer: shared custody, separate trailers, one supper a week. By the third supper the second trailer is for rent. [Ethan](eth) opens an office over the bank with [June](jun) as partner, in every sense. [Hal](hal) asks [Doreen](dor) to be the second [Mrs Sorensen](dor). One husband was plenty, says the [vet](dor), and hands [him](hal) a toothbrush to keep at [her](dor) place.
- recover wes "sits up"
+ couple.start pri wes "third supper"
- housemate.start pri wes "for rent"
- colleague eth jun "partner"
- couple eth jun "in every sense"
- create eth "opens an office"
+ propose hal dor "second Mrs Sorensen"
- reject dor hal "One husband was plenty"
- affair dor hal "toothbrush"

== 13
Calving season, and [Priya](pri) goes into labour on the [Moosomin](oti) place with [her](pri) arm in a heifer. [Val](val) takes over the heifer, [Otis](oti) boils water, [Doreen](dor) delivers [her](dor) own [granddaughter](gran). [They](pri+wes) call [her](gran) [May](gran), and [Hal](hal), [whose](hal) late [wife](may) bore the name, has to go out and look at the sky. [Hobnail](hob) looks too. A postcard from the Montana pen asks for money. Nobody answers it.
- help oti+val pri "takes over"
+ birth pri gran "into labour"
- kin dor gran "granddaughter"
- help dor pri "delivers"
- married.past hal may "late wife"
- die.past may "late"
- sad hal "look at the sky"
