%series Three Keys
%lang en
%genre contemporary novel set in Lisbon, chapter summaries in the past tense for a reading group
%cast graca    | Graça Falcão; Graça | f
%cast neusa    | Neusa | f
%cast philippa | Philippa Marsh; Philippa; Pip | f
%cast artur    | Artur Falcão; Artur | m
%cast duarte   | Duarte | m
%cast simao    | Simão | m
%cast mario    | Mário | m
%cast rosa     | Dona Rosa; Rosa | f
%cast notary   | Dr Lencastre; Lencastre | f
%cast ines     | Inês | f
%cast tiago    | Tiago | m
%cast clara    | - | f
%cast canary   | Caruso | m

== 1 The Reading
[Artur Falcão](artur), ship's [engineer](artur), fell off a ladder at seventy-one and left the house on the hill to "[my](artur) wife". Three [women](graca+neusa+philippa) turned up at the office of [Dr Lencastre](notary), the [notary](notary), each with a certificate. [Graça](graca) had married [him](artur) in [Lisbon](@lisbon), [Neusa](neusa) in [Mindelo](@mindelo) and [Philippa Marsh](philippa) in [Hull](@hull), and none of [them](graca+neusa+philippa) had divorced [him](artur), since [he](artur) had never given [them](graca+neusa+philippa) cause. [Neusa](neusa) laughed until [she](neusa) choked; [Philippa](philippa), a [nurse](philippa), thumped [her](neusa) on the back. [Graça](graca) called [them](neusa+philippa) both a word that the [notary](notary) asked [her](graca) to spell.
+ die artur "fell off a ladder"
- gift.past artur _ "left the house"
- married.past artur graca "had married him"
- married.past artur neusa "had married him"
- married.past artur philippa "had married him"
- meet graca neusa+philippa "turned up"
- divorce! artur graca+neusa+philippa "none of them had divorced"
- cheat.past artur graca+neusa+philippa "each with a certificate"
- happy neusa "laughed until"
- help philippa neusa "thumped her"
- accuse graca neusa+philippa "called them both"

== 2 The Ground Floor
Until the court had ruled, nobody was to live there or everybody. [Graça](graca), [whose](graca) home it was, locked [her](graca) door and pushed a wardrobe against it. [Neusa](neusa) moved into the kitchen with [her](neusa) pans, [Philippa](philippa) into the attic with one rucksack. In the night [Graça](graca) heard someone sobbing and came down with a poker, to find [Neusa](neusa) on the stairs with [Philippa](philippa)'s head in [her](neusa) lap. [She](philippa) had found [his](artur) slippers. [Graça](graca) said that [they](neusa+philippa) were on no account to touch those slippers. Then [she](graca) sat down two steps above.
- sad graca "pushed a wardrobe"
- move neusa "moved into"
- move philippa "into the attic"
- housemate.start graca neusa+philippa "into the kitchen"
- sad philippa "sobbing"
- threaten graca _ "with a poker"
+ help neusa philippa "head in her lap"
- find philippa "found his slippers"
- find graca neusa+philippa "find Neusa"

== 3 Sons
[Graça](graca)'s [son](duarte), [Duarte](duarte), a [banker](duarte), came to have the [foreigners](neusa+philippa) put out. On the doorstep [he](duarte) met [Simão](simao), [who](simao) had flown in from [Mindelo](@mindelo) in defence of [his](simao) [mother](neusa), and [both](duarte+simao) put up [their](duarte+simao) fists in exactly the same manner, thumbs inside. The [neighbour](rosa), [Dona Rosa](rosa), laughed out loud at [her](rosa) window: that was how [Artur](artur) used to box with the coat stand. The [half-brothers](duarte+simao) lowered [their](duarte+simao) hands. [Duarte](duarte) broke [his](duarte) thumb anyway, on the door. [Philippa](philippa) set it and would not take [his](duarte) money.
- parent graca duarte "son"
- threaten duarte neusa+philippa "put out"
- travel simao "had flown in"
- help? simao neusa "in defence of"
- parent neusa simao "mother"
+ meet duarte simao "met Simão"
- quarrel duarte simao "put up their fists"
- neighbour graca rosa "neighbour"
- happy rosa "laughed out loud"
- sibling duarte simao "half-brothers"
- injure duarte "broke his thumb"
- treat duarte philippa "set it"
- reject philippa duarte "would not take"

== 4 The Canary
A slack chapter, in the judgement of most members, though some love it best. The [canary](canary), [Caruso](canary), would not sing. The three [women](graca+neusa+philippa) tried hymns, mornas and the shipping forecast. [Neusa](neusa) cooked, as [she](neusa) put it, for the absent. It was hot; the trams screamed on the bend; in the whole street not a curtain moved. At last [Graça](graca) dropped a cup and swore in a voice so like [her](graca) late [husband](artur)'s that the [bird](canary) burst into song and two of [the three](graca+neusa+philippa) into tears.
- create neusa "cooked"
- married.past artur graca "husband's"
- die.past artur "late"
+ create canary "burst into song"
- sad _ "into tears"

== 5 The Fourth Key
In the pocket of the suit in which nobody had buried [Artur](artur), [Graça](graca) came upon a key that fitted none of [their](graca+neusa+philippa) doors. [She](graca) suspected [Philippa](philippa), [who](philippa) was the youngest; [Philippa](philippa) suspected nobody and took it to a [locksmith](mario). [Mário](mario), [who](mario) had not smiled since [his](mario) own wife walked out, recognised it at once: a box at the Cais do Sodré. [He](mario) took the afternoon off. In the box lay a school photograph of a [girl](ines), and on the back, in a hand all [three](graca+neusa+philippa) of [them](graca+neusa+philippa) knew: "[Inês](ines), forgive [me](artur)."
- find graca "came upon"
- accuse graca philippa "suspected Philippa"
- meet mario philippa "took it to a locksmith"
- sad mario "had not smiled"
- breakup.past _ mario "walked out"
- help mario philippa "took the afternoon off"
+ find mario+philippa "a school photograph"
- reconcile? artur ines "forgive me"

== 6 Hearing
The court found two of the marriages void and could not agree on which. [Lencastre](notary), [who](notary) had been asked by [Duarte](duarte) to lose a page and had shown [him](duarte) the door, testified that the will said "wife", and that the dead [man](artur) could count. Outside, a reporter called [Neusa](neusa) the [black widow](neusa). [Simão](simao) lunged at him; it was [Duarte](duarte), thumb in plaster, [who](duarte) got there first. [He](duarte) was fined. [His](duarte) [mother](graca) would not speak to [him](duarte) for having struck a man, nor look at anybody but [him](duarte) all through supper.
- married! _ artur "marriages void"
- betray? notary _ "lose a page"
- reject notary duarte "shown him the door"
- reveal notary _ "testified"
- accuse _ neusa "black widow"
- attack? simao _ "lunged at"
+ attack duarte _ "got there first"
- help duarte neusa "got there first"
- parent graca duarte "mother"

== 7 Inês
[She](ines) drove the number 28 tram. For years [Artur](artur) had ridden with [her](ines) to the terminus and back, and [she](ines) had taken [him](artur) for a lonely old gentleman with time on [his](artur) hands. When the three [women](graca+neusa+philippa) got on together and all offered to pay for each other, [Inês](ines) told [them](graca+neusa+philippa) to sit down. [Neusa](neusa), beside [her](ines), saw the ears. "Who is [your](ines) father, [child](ines)?" [she](neusa) asked. A sailor, dead before [she](ines) was born, said the [driver](ines). [Her](ines) [mother](clara) had told [her](ines) so. [They](graca+ines+neusa+philippa) rode to the end without finding the words, and back.
- meet.past artur ines "had ridden with her"
- meet graca+neusa+philippa ines "got on together"
+ discover neusa ines "saw the ears"
- parent artur ines "saw the ears"
- parent clara ines "mother"
- investigate neusa ines "Who is your father"
- betray.past clara ines "had told her so"
- reveal! graca+neusa+philippa ines "without finding the words"

== 8 Fado for Beginners
[Simão](simao) rode the 28 as well, because of the [driver](ines). [He](simao) had been eleven times to the terminus before anyone at home understood, and then all the pans fell at once. [Neusa](neusa) forbade [her](neusa) [son](simao) to see [her](ines). [He](simao) demanded a reason. [She](neusa) looked at [Graça](graca), [Graça](graca) at [Philippa](philippa), and it was [Philippa](philippa), having after all some training in it, [who](philippa) told [him](simao). [He](simao) walked to the river. [Duarte](duarte) went after [him](simao) with two beers and sat there until [his](duarte) [brother](simao) had thrown all the stones.
- love simao ines "because of the driver"
- discover graca+neusa+philippa simao "understood"
- parent neusa simao "son"
- quarrel neusa simao "demanded a reason"
+ reveal philippa simao "told him"
- sad simao "walked to the river"
- help duarte simao "two beers"
- sibling duarte simao "brother"

== 9 What Graça Knew
[Dona Rosa](rosa) died in [her](rosa) sleep, and among [her](rosa) things was a bundle for [Graça](graca), [who](graca) burned it unopened in front of the other [two](neusa+philippa). One sheet blew back at [Neusa](neusa)'s feet. [Neusa](neusa) read it, and understood that [Graça](graca) had known about [Mindelo](@mindelo) from the first year, that [she](graca) had paid [Rosa](rosa) to hold [her](graca) tongue, and that the parcel which came to [her](neusa) each Christmas with "Artur" on the label had been packed by [his](artur) [wife](graca). [She](neusa) handed the sheet back. "The coffee was always too good," [she](neusa) said. "[I](neusa) wondered."
+ die rosa "died in her sleep"
- gift rosa graca "a bundle for Graça"
- betray graca neusa+philippa "burned it unopened"
+ discover neusa graca "read it"
- discover.past graca artur+neusa "had known about"
- gift.past graca rosa "had paid Rosa"
- reveal! rosa _ "hold her tongue"
- gift.past graca neusa "packed by his wife"
- married.past artur graca "wife"

== 10 The Mother
[They](graca+neusa+philippa) found the [fourth](clara) in a home at [Cascais](@cascais): not a wife but a [schoolmistress](clara), [who](clara) remembered everything except the present day. [She](clara) took [Philippa](philippa) for the maid and told [her](philippa) that a girl needs no father with three other families; it was [she](clara) [who](clara) had sent [Artur](artur) away, not [he](artur) [who](artur) had gone. [Inês](ines), at the door with grapes, dropped them. [Philippa](philippa) gathered them up, one by one, under all the beds, to give [the two](clara+ines) of [them](clara+ines) time. [Mário](mario) waited in the car. [He](mario) had oiled every lock in the building by then, and [she](philippa) kissed [him](mario) for it.
+ find graca+neusa+philippa clara "found the fourth"
- ill clara "except the present day"
- boss! clara philippa "the maid"
- reveal clara philippa "told her"
- breakup.past clara artur "had sent Artur away"
+ discover ines artur+clara "dropped them"
- help philippa clara+ines "gathered them up"
- kiss mario philippa "kissed him"

== 11 The Terminus
[Inês](ines) left the tram standing on the bend and vanished. [Simão](simao), [who](simao) knew where [she](ines) went when [she](ines) was sad, because it was where [he](simao) went, found [her](ines) on the quay. [He](simao) called [her](ines) [sister](ines). It came out hoarse. [She](ines) had known since the grapes why [he](simao) had stopped riding with [her](ines), and [she](ines) told [him](simao), first, that [she](ines) had minded and, second, that [he](simao) should meet [her](ines) [conductor](tiago). That was [Tiago](tiago), [who](tiago) had been looking for [her](ines) all night with a lantern, and [who](tiago) embraced the wrong [one](simao).
+ flee ines "vanished"
- sad ines "sad"
+ find simao ines "found her on the quay"
- sibling ines simao "sister"
- discover.past ines simao "had known since"
- love.past ines simao "had minded"
- colleague ines tiago "conductor"
- investigate tiago ines "looking for her"

== 12 Wife
When the last instance ruled for [Graça](graca), there was silence on all floors. [She](graca) had two keys cut at [Mário](mario)'s and laid them beside the plates, and by the sixth plate, [Inês](ines)'s, a third. [Duarte](duarte) gave up [his](duarte) bank to run the kitchen with [Neusa](neusa), on the ground floor, under a sign that [Lencastre](notary) drew up free of charge: [As Viúvas](#viuvas). [Philippa](philippa) went home to [Hull](@hull) for one week and was back on the Thursday. The slippers stayed by the stove. The [canary](canary) had [his](canary) cage left open and remained, on the whole, in the vicinity.
+ find graca "ruled for Graça"
+ gift graca neusa+philippa "two keys"
- gift graca ines "a third"
- quit duarte "gave up his bank"
- colleague.start duarte neusa "run the kitchen"
- help notary _ "free of charge"
- travel philippa "went home" @hull
- return philippa "was back"
