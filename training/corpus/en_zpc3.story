%series House of Adunni
%lang en
%genre fashion-dynasty soap in Lagos, teasing magazine previews
%cast adunni  | Madam Adunni; Adunni | f
%cast tobi    | Tobi | m
%cast kemi    | Kemi | f
%cast taiwo   | Taiwo | f
%cast kehinde | Kehinde | f
%cast chidi   | Chidi Okoro; Chidi | m
%cast grace   | Grace Okoro; Grace | f
%cast femi    | Femi Bassey; Femi; Bassey | m
%cast lanre   | Pastor Lanre | m
%cast blessing | Blessing | f
%cast sunday  | Sunday | m
%cast jules   | Jules Renard; Renard | m
%cast late    | Okoro | m
%cast model   | Ife | f
%cast chief   | Chief Bankole; Bankole | m

== 1
[Madam Adunni](adunni) dresses the wives of three governors and cannot find a husband for either of [her](adunni) [twins](kehinde+taiwo). [Taiwo](taiwo), the [elder](taiwo) by nine minutes, has got one already: [she](taiwo) is secretly seeing [Chidi Okoro](chidi), the [son](chidi) of [her](taiwo) [mother](adunni)'s sworn [enemy](grace) [Grace](grace), [who](grace) owns the shop across the road. [Kehinde](kehinde) covers for [her](taiwo) and sighs; [she](kehinde) saw [him](chidi) first. The new [cutter](sunday), [Sunday](sunday), starts on a Monday. And the house's [accountant](femi), [Femi Bassey](femi), starts on the petty cash.
- parent adunni kehinde+taiwo "twins"
- sibling kehinde taiwo "twins"
+ couple chidi taiwo "secretly seeing"
- parent grace chidi "son"
- enemy adunni grace "sworn enemy"
- neighbour adunni grace "across the road"
- betray kehinde adunni "covers for her"
- love kehinde chidi "sighs"
- hire sunday adunni "starts on a Monday"
+ steal femi adunni "petty cash"

== 2
An envelope from [Paris](@paris): [Jules Renard](jules), buyer of buyers, is on [his](jules) way. [Adunni](adunni) wants forty dresses in a fortnight, and the sewing room groans. The [accountant](femi)'s [wife](kemi), [Kemi](kemi), the head [seamstress](kemi), catches the new [cutter](sunday) asleep under a table and, instead of telling the [boss](adunni), throws a cloth over [him](sunday). [Grace Okoro](grace) lets no chance go by: [she](grace) slips [Blessing](blessing), a [receptionist](blessing), a fat envelope for a look at the sketches. The younger [twin](kehinde) sees the [receptionist](blessing)'s new shoes and wonders.
- travel? jules "on his way"
- boss adunni kemi "boss"
- married femi kemi "wife"
- discover kemi sunday "catches"
+ help kemi sunday "throws a cloth"
- gift grace blessing "a fat envelope"
+ betray blessing adunni "look at the sketches"
- sibling kehinde taiwo "younger twin"
- accuse? kehinde blessing "wonders"

== 3
The sketches hang in the [rival](grace)'s window! [Madam](adunni) has the whole staff in a row, and it's the [sleeper](sunday) from under the table [who](sunday) takes the blame: [he](sunday) had the key. Shown the gate, [he](sunday) goes without a word for himself. [Kehinde](kehinde) knows better and gets the shoe [lover](blessing) by the ear in the ladies' room. There the [receptionist](blessing) has something to sell in [her](blessing) turn: does [Mummy](adunni) know about a certain young [man](chidi) from across the road? The [sister](kehinde) keeps silent, for [Taiwo](taiwo)'s sake.
- steal.past grace adunni "in the rival's window"
- enemy adunni grace "rival's"
- accuse adunni sunday "takes the blame"
+ quit sunday adunni "Shown the gate"
- discover kehinde blessing "knows better"
- attack kehinde blessing "by the ear"
+ threaten blessing kehinde "something to sell"
- couple chidi taiwo "a certain young man"
- parent adunni kehinde "Mummy"
- reveal! kehinde adunni "keeps silent"
- sibling kehinde taiwo "sister"

== 4
[Renard](jules) lands in [Lagos](@lagos). [Renard](jules) kisses [Madam Adunni](adunni) on the hand. [Renard](jules) kisses [Ife](model) on the mouth. [Ife](model) is the house [model](model). [She](model) is also the [girlfriend](model) of [Tobi](tobi). [Tobi](tobi) is [Adunni](adunni)'s [driver](tobi) and [nephew](tobi). [Tobi](tobi) drives [Renard](jules) into the lagoon. [Renard](jules) can swim. [Tobi](tobi) cannot. [Renard](jules) pulls out [Tobi](tobi). Wet [men](jules+tobi) make good friends. [Ife](model) now has two angry [men](jules+tobi). [Kemi](kemi) wrings out the suit of [Renard](jules). [Sunday](sunday) spends the week at church.
- travel jules "lands" @lagos
+ kiss jules model "on the mouth"
- boss adunni model "house model"
- couple model tobi "girlfriend"
- cheat model tobi "on the mouth"
- kin adunni tobi "nephew"
- boss adunni tobi "driver"
- attack tobi jules "into the lagoon"
+ rescue jules tobi "pulls out"
- friend.start jules tobi "good friends"
- help kemi jules "wrings out"

== 5
The [Frenchman](jules) buys thirty-nine dresses and asks about the fortieth, which is on [Grace](grace)'s dummy. The [rival](grace) offers [him](jules) all forty for half. Meanwhile at the church of [Pastor Lanre](lanre) the dismissed [cutter](sunday) pours out [his](sunday) heart, and the [pastor](lanre), [whose](lanre) own heart has belonged to [Kehinde](kehinde) since Sunday school, brings the [lamb](sunday) back to the house by the sleeve. The [twin](kehinde) cannot look at either of [them](lanre+sunday). A bill for shoes turns up among [Femi](femi)'s papers. So who is paying whom?
- find adunni "buys thirty-nine"
+ betray? grace adunni "all forty for half"
- enemy adunni grace "rival"
- quit.past sunday "dismissed"
- reveal sunday lanre "pours out"
- advisor lanre sunday "pastor"
- love lanre kehinde "own heart"
- help lanre sunday "back to the house"
- sad kehinde "cannot look"
+ affair? blessing femi "bill for shoes"

== 6
[Kemi](kemi) can read a bill. The shoes, the flat, the petty cash: [her](kemi) [husband](femi) and the [receptionist](blessing) have been at it since Easter. [She](kemi) lays [her](kemi) ring in the button box and the ledger before the [boss](adunni). [Bassey](femi) is out by noon, [Blessing](blessing) at one minute past, but not without a parting shot from the stairs: "Ask [your](adunni) [daughter](taiwo) with [whom](chidi) [she](taiwo) is sleeping!" Which daughter? The [elder](taiwo) goes pale. The [younger](kehinde) steps forward and says: "[Me](kehinde)."
+ discover kemi blessing+femi "can read a bill"
- married femi kemi "husband"
- affair blessing femi "at it"
- cheat femi kemi "at it"
- breakup kemi femi "lays her ring"
- reveal kemi adunni "the ledger"
- quit blessing+femi adunni "out by noon"
- reveal blessing adunni "a parting shot"
- sex chidi taiwo "sleeping"
- sad taiwo "goes pale"
+ help kehinde taiwo "steps forward"
- betray kehinde adunni "Me"

== 7
Locked in [her](kehinde) room for a love that isn't [hers](kehinde), the [liar](kehinde) gets a visit from the [pastor](lanre). [She](kehinde) tells [him](lanre) everything; [he](lanre) is the happier for it. The guilty [sister](taiwo) is out of the window and into a taxi. At the registry in [Ikoyi](@ikoyi), [Chidi](chidi) waits with two witnesses, a drunk and a lawyer. [They](chidi+taiwo) sign. On the road home the young [couple](chidi+taiwo) meet a black car with [Grace](grace) in the back. The [mother-in-law](grace) lowers the window, looks at the ring and has [her](grace) [son](chidi) pulled out by the collar.
- abduct _ kehinde "Locked in"
- betray.past kehinde adunni "liar"
- reveal kehinde lanre "tells him everything"
- happy lanre "the happier"
- flee taiwo adunni "out of the window"
- sibling kehinde taiwo "sister"
+ wedding chidi taiwo "They sign"
- meet chidi+taiwo grace "meet a black car"
- parent grace chidi "son"
+ abduct grace chidi "pulled out"
- kin grace taiwo "mother-in-law"

== 8
[Taiwo](taiwo) comes home alone. [Adunni](adunni) sees the ring and faints. [Kehinde](kehinde) holds [Adunni](adunni). [Chidi](chidi) sits in [Abuja](@abuja) under the eye of [Chief Bankole](chief). [Bankole](chief) is [Grace](grace)'s [brother](chief). [Chidi](chidi) climbs on a bus. [Bankole](chief) takes [Chidi](chidi) off the bus. [Kemi](kemi) eats with [Sunday](sunday). [Sunday](sunday) laughs. [Kemi](kemi) likes it when [Sunday](sunday) laughs. [Femi](femi) sees [Kemi](kemi) with [Sunday](sunday). [Femi](femi) has no shoes left to give. [Blessing](blessing) has gone to work for [Grace](grace).
- return taiwo "comes home"
- discover adunni chidi+taiwo "sees the ring"
- ill adunni "faints"
- help kehinde adunni "holds Adunni"
- sibling chief grace "brother"
- flee? chidi chief "climbs on"
+ abduct chief chidi "takes Chidi off"
- date kemi sunday "eats with"
- love kemi sunday "likes it"
- jealous femi sunday "sees Kemi"
+ hire blessing grace "gone to work"

== 9
The [bride](taiwo) is sick in the mornings. [Her](taiwo) [mother](adunni) knows the signs and crosses the road for the first time in twenty years. Old school [friends](adunni+grace), it comes out, parted by a man: [Grace](grace) married the late [Okoro](late) [who](late) had been [Adunni](adunni)'s. Shouting, crockery, then quiet. "[We](adunni+grace) are going to be [grandmothers](adunni+grace)," says the [one](adunni). "Of what size?" asks the [other](grace). The [driver](tobi) catches [his](tobi) [Ife](model) with the [Frenchman](jules) again, and shakes the [man](jules)'s hand: [he](tobi) owes [him](jules) a life. [Ife](model) [he](tobi) doesn't owe anything.
+ pregnant taiwo chidi "sick in the mornings"
- parent adunni taiwo "mother"
- friend.past adunni grace "school friends"
- wedding.past grace late "married"
- die.past late "late"
- couple.past adunni late "had been Adunni's"
- quarrel adunni grace "Shouting"
+ reconcile adunni grace "then quiet"
- kin _ adunni+grace "grandmothers"
- discover tobi jules+model "catches"
- cheat model tobi "with the Frenchman again"
- rescue.past jules tobi "owes him a life"
- breakup tobi model "doesn't owe"

== 10
A call to [Abuja](@abuja), and the [uncle](chief) won't release [his](chief) [nephew](chidi) after all: [he](chief) has promised the [boy](chidi) to the daughter of a minister. So [Tobi](tobi) and the [Frenchman](jules) take the big car. [They](jules+tobi) come back with the [groom](chidi), two bullet holes and a goat. [Taiwo](taiwo) falls into the arms of [all three](chidi+jules+tobi). [Sunday](sunday) lets the [seamstress](kemi) measure [him](sunday) for a suit; the tape goes round twice. "[I](sunday)'m not rich," [he](sunday) says. The [accountant](femi)'s [wife](kemi) has had rich.
- kin chidi chief "uncle"
- engaged? _ chidi "promised the boy"
+ rescue jules+tobi chidi "come back with"
- attack _ jules+tobi "two bullet holes"
- happy taiwo "into the arms"
- married chidi taiwo "groom"
+ flirt kemi sunday "round twice"
- married femi kemi "wife"

== 11
Fire at the house of [Adunni](adunni), in the middle of the night, among the silks. [Sunday](sunday), [who](sunday) sleeps under the table again, carries out the younger [twin](kehinde), then the ledger, and goes back for [Kemi](kemi), [who](kemi) isn't in there. The roof comes down. The [pastor](lanre) kneels in the street beside the [man](sunday) [he](lanre) once brought home by the sleeve, and breathes for [him](sunday). Someone saw [Bassey](femi) with a can. In a guesthouse the [fire-raiser](femi) knocks at the door of [his](femi) [ex](blessing) and asks for a bed. The shoe [lover](blessing) calls the police first, then [Kemi](kemi).
+ attack femi adunni "with a can"
- rescue sunday kehinde "carries out"
- rescue? sunday kemi "goes back for Kemi"
- injure sunday "roof comes down"
- help.past lanre sunday "brought home"
+ rescue lanre sunday "breathes for him"
- ex blessing femi "ex"
- flee femi "asks for a bed"
- betray blessing femi "calls the police"

== 12
Two burnt hands and one broken rib: the [cutter](sunday) will not cut again this year, so [Kemi](kemi) cuts [his](sunday) meat. On the ward [she](kemi) asks [him](sunday) what [he](sunday) thinks of June. [He](sunday) thinks well of it. The [arsonist](femi) signs the divorce in [his](femi) cell. Without a roof of [her](adunni) own, [Madam](adunni) sets up [her](adunni) tables in the shop across the road, and the two old [enemies](adunni+grace) quarrel only over the radio. [Renard](jules) flies home with forty dresses and a [model](model). [Kehinde](kehinde) has not thanked [her](kehinde) [lifesaver](sunday)'s [lifesaver](lanre). [She](kehinde) goes to church on a weekday.
- injure sunday "Two burnt hands"
- help kemi sunday "cuts his meat"
+ propose kemi sunday "thinks of June"
- engaged.start kemi sunday "thinks well of it"
+ divorce femi kemi "signs the divorce"
- arrest.past _ femi "in his cell"
- move adunni grace "sets up her tables"
- enemy.past adunni grace "old enemies"
- quarrel adunni grace "quarrel"
- travel jules+model "flies home"
- couple jules model "and a model"
- rescue.past lanre sunday "lifesaver"#2

== 13
Big hats. [Pastor Lanre](lanre) is to marry [Kemi](kemi) to [Sunday](sunday), and cannot find [his](lanre) place in the book, because the [bridesmaid](kehinde) has just told [him](lanre), in the vestry, that [she](kehinde) saw [Chidi](chidi) first but [him](lanre) last. [He](lanre) kisses [her](kehinde) with the organ playing. In the front pew [Taiwo](taiwo) clutches [her](taiwo) belly, [her](taiwo) [husband](chidi) and the goat. It's twins. The two [grandmothers](adunni+grace), [who](adunni+grace) have one each, cannot agree on a single name. Through the door comes a thin [woman](blessing) in very good shoes. [Kemi](kemi) moves up for [her](blessing).
+ wedding kemi sunday "marry"
- confess kehinde lanre "him last"
- kiss kehinde lanre "kisses"
- married chidi taiwo "husband"
+ birth taiwo "It's twins"
- kin _ adunni+grace "grandmothers"
- quarrel adunni grace "cannot agree"
- return blessing "Through the door"
- reconcile blessing kemi "moves up for her"
