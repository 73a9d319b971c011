%series Blood and Malbec
%lang en
%genre telenovela about two wine-growing clans in Mendoza, catty recap column
%cast remedios | Doña Remedios Urrutia; Doña Remedios; Remedios | f
%cast facundo  | Facundo Urrutia; Facundo | m
%cast bautista | Bautista Urrutia; Bautista | m
%cast ayelen   | Ayelén Quiroga; Ayelén | f
%cast lupe     | Guadalupe; Lupe | f
%cast cipriano | Cipriano Quiroga; Cipriano | m
%cast lourdes  | Lourdes | f
%cast etchart  | Dr. Etchart; Etchart | m
%cast tito     | Father Tito; Tito | m
%cast ignacio  | Ignacio | m
%cast mechi    | Mercedes; Mechi | f
%cast gaucho   | Hilario | m
%cast twin     | Amparo | f
%cast baby     | - | m

== 1
Pour yourselves a large one. [Doña Remedios](remedios) rules the Urrutia vineyard from a wicker throne and has two [sons](bautista+facundo), good [Bautista](bautista) and gorgeous [Facundo](facundo). Across the river sulks [Cipriano Quiroga](cipriano), [whose](cipriano) family and the [Urrutias](bautista+facundo+remedios) have been at daggers drawn since somebody moved a fence in 1911. So naturally [his](cipriano) [niece](ayelen) [Ayelén](ayelen), twenty, falls off a horse and into the lap of an [Urrutia](bautista). It's the wrong lap, though: [she](ayelen) goes weak at the knees for [Bautista](bautista), and it's [Facundo](facundo), watching from a tree, [who](facundo) decides to have [her](ayelen).
- parent remedios bautista+facundo "sons"
- enemy bautista+facundo+remedios cipriano "at daggers drawn"
- kin ayelen cipriano "niece"
- meet ayelen bautista "into the lap"
+ love.start ayelen bautista "weak at the knees"
+ love.start facundo ayelen "decides to have her"

== 2
[Bautista](bautista) is spoken for. [His](bautista) [intended](lupe), [Lupe](lupe), irons [his](bautista) shirts and hates every button. What [she](lupe)'d rather iron is [Facundo](facundo), and on Tuesday, in the bottling shed, [she](lupe) does. [Lourdes](lourdes), the [housekeeper](lourdes), [who](lourdes) hears everything and has been deaf since 1998 for tax purposes, closes the shed door from the outside. Over in the casa Quiroga, [Cipriano](cipriano) finds a blue Urrutia handkerchief in the laundry and locks [his](cipriano) [niece](ayelen) in with the saints.
- engaged bautista lupe "intended"
- love lupe facundo "she'd rather iron"
+ sex facundo lupe "in the bottling shed"
- cheat lupe bautista "in the bottling shed"
- discover lourdes facundo+lupe "closes the shed door"
- discover cipriano ayelen "finds a blue"
- kin ayelen cipriano "niece"
+ abduct cipriano ayelen "locks his niece in"

== 3
[Father Tito](tito) to the rescue! The [padre](tito), built like a fridge, lifts the [captive](ayelen) out of the window in a laundry basket. At the mill [she](ayelen) and [Bautista](bautista) finally lock lips, and my television fogged up. [He](bautista) swears [he](bautista) will tell [Lupe](lupe) that very night. Does [he](bautista)? [He](bautista) finds [Lupe](lupe) in floods, because [she](lupe)'s late, and [she](lupe) lets the poor [lamb](bautista) believe it's [his](bautista). Count the weeks, [Bautista](bautista)! [You](bautista) were in [Chile](@chile)!
+ rescue tito ayelen "lifts the captive out"
+ kiss ayelen bautista "lock lips"
- breakup? bautista lupe "tell Lupe"
- sad lupe "in floods"
- pregnant lupe facundo "late"
- betray lupe bautista "lets the poor lamb"
- parent! bautista baby "believe it's his"
- travel.past bautista "were in Chile" @chile

== 4
Rapid round. [Mechi](mechi) comes home. [Mechi](mechi) is [Facundo](facundo)'s [wife](mechi). Nobody had mentioned a wife. [Facundo](facundo) had forgotten [Mechi](mechi). [Mechi](mechi) has not forgotten [Facundo](facundo). [She](mechi) shoots at [Facundo](facundo). [She](mechi) hits a barrel. [Dr. Etchart](etchart) sews up the cooper. [Etchart](etchart) has always liked [Mechi](mechi). [Mechi](mechi) has always liked being liked. [Lourdes](lourdes) mops up the Malbec. [Lupe](lupe) faints. [Remedios](remedios) applauds. [Ayelén](ayelen) hears about [Lupe](lupe). [Ayelén](ayelen) sends [Bautista](bautista) [his](bautista) handkerchief back.
- return mechi "comes home"
+ married facundo mechi "wife"
+ attack mechi facundo "shoots at"
- treat _ etchart "sews up"
- love etchart mechi "has always liked Mechi"
- ill lupe "faints"
- discover ayelen lupe "hears about"
+ breakup ayelen bautista "handkerchief back"

== 5
Wedding number one of this season, and I have notes on the veil. [Bautista](bautista) marches up the aisle like a man going to the dentist; [Tito](tito) asks if anyone objects; and from the organ loft comes the voice of [Ignacio](ignacio), the new [oenologist](ignacio), [who](ignacio) objects, as it turns out, to the flowers. The vows are exchanged. In the back pew a [girl](ayelen) in black gets up and leaves, and [Cipriano](cipriano), outside, puts a coat round [her](ayelen), the first decent thing [he](cipriano) has done in five episodes. [He](cipriano) then suggests [she](ayelen) marry a Chilean. One step at a time.
+ wedding bautista lupe "vows"
- hire ignacio "new oenologist"
- sad ayelen "gets up and leaves"
- help cipriano ayelen "puts a coat round"
- wedding? ayelen _ "marry a Chilean"

== 6
[Remedios](remedios) has been having "palpitations", and [Etchart](etchart) has been coming nightly with [his](etchart) little bag. Don't be vulgar: it really is [her](remedios) heart. Six months, [he](etchart) tells [her](remedios). [She](remedios) swears [him](etchart) to silence, then asks for a priest and confesses to [Tito](tito), for a full commercial break, that once upon a time, after a harvest dance, [she](remedios) and [Cipriano Quiroga](cipriano) settled the feud for a night. One of the [boys](bautista+facundo) is a [Quiroga](facundo). [Tito](tito), [who](tito) may not tell, looks from [Facundo](facundo)'s chin to [Cipriano](cipriano)'s and eats the entire flan.
+ ill remedios "palpitations"
- treat remedios etchart "his little bag"
- die? remedios "Six months"
- reveal etchart remedios "tells her"
- reveal! etchart "swears him to silence"
- advisor tito remedios "priest"
+ reveal remedios tito "confesses"
- affair.past cipriano remedios "for a night"
- parent cipriano facundo "a Quiroga"
- reveal! tito "may not tell"
- discover tito facundo "looks from"

== 7
[Facundo](facundo) makes [his](facundo) move. [He](facundo) turns up at [Ayelén](ayelen)'s shop with orchids, tears and a puppy, and tells [her](ayelen) that [his](facundo) marriage is a sham. [She](ayelen) keeps the puppy. [Mechi](mechi), [whose](mechi) marriage is the sham in question, is meanwhile consoling herself on [Dr. Etchart](etchart)'s examination couch, so that's one truth [he](facundo) told. It's quiet [Ignacio](ignacio) [who](ignacio) carries the puppy's basket in and fixes the shutter, and [who](ignacio) asks for nothing. Ladies, watch the quiet ones.
+ flirt facundo ayelen "orchids"
- gift facundo ayelen "puppy"
- married facundo mechi "marriage"
- reject ayelen facundo "keeps the puppy"
+ sex etchart mechi "examination couch"
- cheat mechi facundo "examination couch"
- help ignacio ayelen "fixes the shutter"

== 8
A [gaucho](gaucho) rides in with a grudge. [He](gaucho) won't say [his](gaucho) name, [he](gaucho) drinks mate with [his](gaucho) hat on, and [he](gaucho) has [Lourdes](lourdes) dropping plates. [She](lourdes) jilted [him](gaucho) thirty years ago, and [she](lourdes) thought the river had got [him](gaucho). [Lupe](lupe), eight months along and bored, blackmails the [housekeeper](lourdes): silence about the shed for silence about the hat. It's a nasty scene, and it is overheard by the last [man](bautista) [who](bautista) should. [Bautista](bautista) looks at [his](bautista) [wife](lupe)'s belly, does the sum at last, and goes to find [his](bautista) [brother](facundo). With a spade.
- travel gaucho "rides in"
- breakup.past lourdes gaucho "jilted"
- die! gaucho "the river had got him"
- pregnant lupe "eight months along"
+ threaten lupe lourdes "blackmails"
+ discover bautista facundo+lupe "does the sum"
- married bautista lupe "wife"
- sibling bautista facundo "brother"
- attack? bautista facundo "With a spade"

== 9
The [brothers](bautista+facundo) roll around in the irrigation ditch for eleven minutes. I counted. [Facundo](facundo) goes under, and it's [Bautista](bautista) [who](bautista) hauls [him](facundo) out and pumps the water from [him](facundo), sobbing that [he](bautista) wishes [he](bautista) hadn't. On the bank [Lupe](lupe) goes into labour, the [gaucho](gaucho), a [vet](gaucho) in an earlier life, does the honours, and a small [Urrutia](baby) with a big chin joins the show. [Facundo](facundo), dripping, is handed the [boy](baby) and, for once, has no line.
- sibling bautista facundo "brothers"
+ attack bautista facundo "roll around"
+ rescue bautista facundo "hauls him out"
- sad bautista "sobbing"
+ birth lupe baby "goes into labour"
- help gaucho lupe "does the honours"
- parent facundo baby "handed the boy"

== 10
[Doña Remedios](remedios) is dead, and did it beautifully: on the throne, mid-insult. At the reading of the will the notary announces that half the vineyard goes to "the [son](facundo) of [Cipriano](cipriano)", and the room needs oxygen. [Cipriano](cipriano) weeps on [Facundo](facundo)'s neck; [Facundo](facundo) asks how many hectares. The cousins angle hits [Ayelén](ayelen) a beat late: the [man](facundo) [who](facundo) has been sending [her](ayelen) orchids is [her](ayelen) [uncle](cipriano)'s [boy](facundo). [She](ayelen) gives the orchids to the goat. As for [Lupe](lupe), [she](lupe) and [Bautista](bautista) agree to an annulment over [his](bautista) own ironing.
+ die remedios "dead"
- parent cipriano facundo "son"
- reveal _ "announces"
- sad cipriano "weeps"
- find facundo "half the vineyard"
- gift facundo ayelen "sending her orchids"
- kin ayelen cipriano "uncle"
- reject ayelen facundo "to the goat"
- discover ayelen facundo "a beat late"
- kin ayelen facundo "cousins"
+ divorce bautista lupe "annulment"

== 11
So [Bautista](bautista) is free, and runs all the way to the shop with the famous handkerchief, and there in the doorway is [Ayelén](ayelen) with [her](ayelen) arms around [Ignacio](ignacio). I screamed. [She](ayelen) had only been saying goodbye: [Ignacio](ignacio) had asked for [her](ayelen) hand that morning and been told, very sweetly, that it was taken. But does [Bautista](bautista) stay to hear it? [He](bautista)'s on the bus to [Buenos Aires](@buenosaires) before the ad break. [Mechi](mechi), signing [her](mechi) own papers next door with [Etchart](etchart)'s pen, sees the whole thing and, bless [her](mechi), goes after the bus on horseback.
- flirt! ayelen ignacio "arms around"
- jealous bautista ignacio "there in the doorway"
- propose ignacio ayelen "asked for her hand"
+ reject ayelen ignacio "it was taken"
+ flee bautista ayelen "on the bus" @buenosaires
- discover mechi ayelen+bautista "sees the whole thing"
- divorce facundo mechi "signing her own papers"
- help mechi bautista "goes after the bus"

== 12
Finale! [Mechi](mechi) drags [Bautista](bautista) off the bus by the ear; [he](bautista) and [Ayelén](ayelen) fall into each other's arms at the mill, and [Tito](tito), [who](tito) has waited all season, joins [the pair](ayelen+bautista) on the spot. [Lourdes](lourdes) gets [her](lourdes) [gaucho](gaucho) back; [his](gaucho) name is [Hilario](gaucho), and I for one will be using it. [Cipriano](cipriano) tears down the fence. [Lupe](lupe) and [Facundo](facundo) are raising the [chin](baby) together, heaven help [it](baby). Then the doorbell: on the step, dressed as a nun, stands [Remedios](remedios)'s [twin](twin), [Amparo](twin), with a suitcase and the very same laugh.
- return bautista "off the bus"
+ reconcile ayelen bautista "each other's arms"
+ wedding ayelen bautista "joins the pair"
- reconcile gaucho lourdes "gets her gaucho back"
- parent facundo+lupe baby "raising"
- sibling remedios twin "twin"
- travel twin "on the step"
