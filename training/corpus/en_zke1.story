%series Five to a Kettle
%lang en
%genre flat-share comedy in Dublin, encyclopaedia episode list
%cast orla    | Orla Keaveney; Orla | f
%cast bram    | Bram Osei; Bram | m
%cast mags    | Mags Tuohy; Mags | f
%cast dev     | Devesh Rao; Dev | m
%cast sunniva | Sunniva Dahl; Sunniva; Sunny | f
%cast colm    | Colm Brophy; Colm; Garda Brophy | m
%cast fintan  | Fintan | m
%cast ines    | Inês | f
%cast rosaleen | Mrs Lacey; Rosaleen Lacey | f
%cast tadhg   | Tadhg | m
%cast amma    | Mrs Rao | f
%cast baby    | - | n
%cast vicar   | - | m

== 1 The Fifth Key
After [Colm Brophy](colm), a young [guard](colm) from [Sligo](@sligo), has walked out on [her](orla) by text message on the morning of [their](colm+orla) anniversary, [Orla Keaveney](orla) turns up with two bin bags at the flat that [her](orla) oldest [pal](mags) [Mags Tuohy](mags) shares with [Bram Osei](bram), a newly divorced pastry [chef](bram), and the medical [student](dev) [Devesh Rao](dev), [who](dev) loses the power of speech as soon as [Orla](orla) sits down opposite [him](dev). The [landlady](rosaleen), [Mrs Lacey](rosaleen), will not hear of a fourth tenant until [Bram](bram) wins [her](rosaleen) over with a tray of éclairs.
+ breakup colm orla "walked out on her"
- couple.past colm orla "anniversary"
+ move orla "turns up"
- friend mags orla "pal"
- housemate bram+dev mags "shares"
- divorce.past _ bram "newly divorced"
- love.start dev orla "loses the power"
- reject! rosaleen orla "will not hear"
- gift bram rosaleen "tray of éclairs"

== 2 Cold Tap
The boiler has given up the ghost, and the [plumber](fintan) [whom](fintan) [Mrs Lacey](rosaleen) sends round spends so long chatting up [Mags](mags) over the immersion heater that [she](mags) ends the afternoon with a dinner invitation but without hot water. [Orla](orla), [who](orla) still cries over [Colm](colm) in the shower because nobody can hear [her](orla) there, now does it in the kitchen, where [Dev](dev) makes [her](orla) toast and tells [her](orla), untruthfully, that [he](dev) has a girl back in [Cork](@cork), so that [she](orla) need not feel awkward. [Bram](bram)'s former [wife](ines), [Inês](ines), rings three times and hangs up.
- flirt fintan mags "chatting up"
- invite fintan mags "dinner invitation"
- sad orla colm "cries over"
+ betray dev orla "untruthfully"
- couple! _ dev "a girl"
- help dev orla "makes her toast"
- ex bram ines "former wife"

== 3 The Norwegian Method
[Sunniva Dahl](sunniva), a rowing [coach](sunniva) from [Bergen](@bergen), answers an advertisement that nobody in the flat remembers placing and takes over the box room. [Dev](dev) suspects [Bram](bram), [Bram](bram) suspects [Mags](mags), and the [last-named](mags), back from a second night out with the [plumber](fintan), confesses that [she](mags) has been three months behind with the rent. The [newcomer](sunniva) wakes everyone at five, finds fault with the tea and is told by [Orla](orla) where [she](sunniva) can put [her](sunniva) oars; by supper, however, [the two women](orla+sunniva) are laughing at the same photograph of [Garda Brophy](colm) on a pony.
+ move sunniva "takes over"
- accuse dev bram "suspects"
- accuse bram mags "suspects Mags"
- date fintan mags "second night out"
+ reveal mags bram+dev "confesses"
- quarrel orla sunniva "where she can put"
- reconcile orla sunniva "laughing"

== 4 Short Rations
[Colm](colm) stands at the door. [He](colm) wants [Orla](orla) back. [Bram](bram) does not let [him](colm) in. [Mags](mags) empties a saucepan over [Colm](colm). [Sunniva](sunniva) hands [him](colm) a towel. [Dev](dev) hides behind [Bram](bram). [Orla](orla) reads the letter that [he](colm) leaves [her](orla). The following night [she](orla) goes to [Colm](colm). [Orla](orla) stays with [him](colm) until breakfast. [Dev](dev) hears it from [Sunniva](sunniva). [He](dev) burns the toast. [Sunniva](sunniva) takes [his](dev) hand, and [Dev](dev) lets [her](sunniva).
- return colm "stands at the door"
- reconcile? colm orla "wants Orla back"
- reject bram colm "does not let"
- attack mags colm "empties a saucepan"
- help sunniva colm "hands him"
- gift colm orla "letter"
+ sex colm orla "stays with him"
- reveal sunniva dev "hears it"
- sad dev "burns the toast"
- help sunniva dev "takes his hand"

== 5 Off Duty
While [Orla](orla), to the horror of [her](orla) [flatmates](bram+dev+mags+sunniva), is once more going steady with the [guard](colm), [Mags](mags) learns from the side of a van that the [plumber](fintan), of [whom](fintan) [she](mags) knows nothing but the first name, which is [Fintan](fintan), trades as "Lacey & Son". [He](fintan) has to admit that the [landlady](rosaleen) is [his](fintan) [mother](rosaleen) and that [she](rosaleen) sent [him](fintan) to find out which of [her](rosaleen) tenants kept a cat. There is no cat. [Mags](mags), feeling used, sends [him](fintan) packing, cries for an hour, and then buys a cat.
+ reconcile colm orla "going steady"
- sad bram+dev+mags+sunniva orla "horror"
- housemate bram+dev+mags+sunniva orla "flatmates"
- discover mags fintan "learns"
- reveal fintan mags "admit"
- parent rosaleen fintan "mother"
- investigate.past fintan mags "find out"
- betray.past fintan mags "feeling used"
+ breakup mags fintan "sends him packing"
- sad mags fintan "cries"
- find mags "buys a cat"

== 6 Old Flames, New Batteries
[Inês](ines) flies in from [Porto](@porto) to ask [Bram](bram) for the mixer that [he](bram) got in the settlement, and is invited by [Orla](orla), [who](orla) takes [her](ines) for the new neighbour, to stay for [Dev](dev)'s birthday tea, in the course of which the former [spouses](bram+ines) fall out over a custard, disappear into the larder to finish the argument in private and emerge forty minutes later with flour on [their](bram+ines) backs. [Sunniva](sunniva), [who](sunniva) has had [her](sunniva) eye on the [chef](bram) ever since the éclairs, goes out to row in the dark.
- travel ines "flies in"
- invite orla ines "invited"
- neighbour! ines orla "new neighbour"
- celebrate dev "birthday tea"
- ex bram ines "former spouses"
- quarrel bram ines "fall out"
+ sex bram ines "flour on their backs"
- love sunniva bram "had her eye on"
- jealous sunniva ines "row in the dark"

== 7 Two Lines
[Orla](orla) finds a pregnancy test in the bathroom bin and, convinced that it belongs to [Mags](mags), knits a bootee, whereas [Mags](mags), believing it to be [Orla](orla)'s, has a stern word with [Colm](colm), [who](colm) goes white, then pink, and buys a ring. At the restaurant [he](colm) gets down on one knee before a [woman](orla) [who](orla) is not expecting anything except a starter, and [who](orla), because the whole room is looking, says yes. In reality the test is that of [Inês](ines), [who](ines) is already back in [Porto](@porto).
- find orla "finds a pregnancy test"
- pregnant! mags "belongs to Mags"
- pregnant! orla "Orla's"
- quarrel colm mags "stern word"
+ propose colm orla "down on one knee"
+ engaged.start colm orla "says yes"
+ pregnant ines "that of Inês"
- return ines "back in Porto"

== 8 The Bridesmaid's Tale
[Mrs Rao](amma), on a visit from [Chennai](@chennai), expects to be introduced to the girl in [Cork](@cork), and [Dev](dev) in [his](dev) need begs [Sunniva](sunniva) to play the part. The [Norwegian](sunniva) does it so well, holding [his](dev) hand and calling [his](dev) [mother](amma) by [her](amma) pet name, that [the two](dev+sunniva) kiss on the landing when there is no longer anyone to see it. [Orla](orla), coming up the stairs with an armful of wedding magazines, sees it after all, and cannot explain to [her](orla) [intended](colm) why [she](orla) is in such a foul mood.
- travel amma "visit"
- parent amma dev "mother"
- betray dev+sunniva amma "play the part"
- couple! dev sunniva "holding his hand"
- help sunniva dev "does it so well"
+ kiss dev sunniva "kiss"
- discover orla dev+sunniva "sees it after all"
- engaged colm orla "intended"
- jealous orla sunniva "foul mood"

== 9 Custard Diplomacy
A letter from [Portugal](@portugal) informs [Bram](bram) that [he](bram) is going to be a father, and [he](bram), [who](bram) swore on leaving the registry office that [he](bram) would never again set foot in [his](bram) [ex-wife](ines)'s kitchen, hands in [his](bram) notice at the hotel. [Mags](mags) and [Fintan](fintan), [whom](fintan) [she](mags) has avoided for weeks, are both called to the flat because the cat has got behind the bath; on [their](fintan+mags) stomachs, in the dust, [they](fintan+mags) bury the hatchet. [Mrs Lacey](rosaleen), listening at the door, blesses the animal and raises the rent.
+ reveal ines bram "informs"
- pregnant ines bram "going to be a father"
- ex bram ines "ex-wife's"
- quit bram "hands in"
- reconcile fintan mags "bury the hatchet"
- discover rosaleen fintan+mags "listening"
- happy rosaleen "blesses"

== 10 The Long Aisle
On the morning of [Orla](orla)'s wedding the [vicar](vicar) is late, the [groom](colm) is not, and the [bride](orla), [who](orla) has locked herself in the vestry with a bag of crisps, asks to see [Dev](dev). What [he](dev) says to [her](orla) there the viewer does not hear; what is heard, through the loudspeaker that [she](orla) has forgotten to switch off, is [her](orla) answer, namely that [she](orla) has been in love with [him](dev) since the toast. [Sunniva](sunniva), in the front pew, takes off the shoes that pinch [her](sunniva). [Colm](colm), jilted before a hundred and ten guests, arrests the organist for parking.
- wedding! colm orla "wedding"
- sad orla "locked herself"
+ confess orla dev "in love with him"
- reveal orla colm "loudspeaker"
+ breakup orla colm "jilted"
- arrest colm _ "arrests the organist"

== 11 Room Service
[Dev](dev), [who](dev) has got what [he](dev) has dreamt of for a year, finds that [he](dev) feels chiefly guilty towards [Sunniva](sunniva), with [whom](sunniva) [he](dev) had been sleeping since [his](dev) [mother](amma)'s departure. [He](dev) tells [her](sunniva) so, and [she](sunniva) lets [him](dev) go with a handshake. [The two new lovers](dev+orla) cannot agree on whose bed has the better mattress, and so [they](dev+orla) spend [their](dev+orla) first night as a couple on the kitchen floor. [Tadhg](tadhg), a [cousin](tadhg) of [Colm](colm)'s sent to fetch the presents, stays to fix [Sunniva](sunniva)'s bicycle and forgets the presents.
- sad dev "guilty"
- affair dev sunniva "sleeping"
- parent amma dev "mother's"
+ breakup dev sunniva "lets him go"
- quarrel dev orla "cannot agree"
+ couple.start dev orla "couple"
- kin colm tadhg "cousin"
- help tadhg sunniva "fix"

== 12 Last One Out
[Bram](bram) moves to [Porto](@porto), where a [child](baby) is born the same week with [his](bram) ears; the [mother](ines) lets [him](bram) hold the [baby](baby) and, after some hours, [her](ines) hand. [Fintan](fintan), instead of asking [Mags](mags) to marry [him](fintan), asks [his](fintan) [mother](rosaleen), [who](rosaleen) says that it is about time, so that the [fiancée](mags) is the last to hear of [her](mags) engagement. [Colm](colm), [whose](colm) anger at [Dev](dev) has cooled, drops by with [Tadhg](tadhg), sees the [cousin](tadhg) kiss the [rower](sunniva), and asks, without much hope, whether anybody has a room to let.
- move bram "moves" @porto
+ birth ines baby "born"
- parent bram baby "his ears"
- reconcile bram ines "her hand"
- propose! fintan mags "instead of asking"
- parent rosaleen fintan "mother"
+ engaged.start fintan mags "engagement"
- sad.past colm dev "anger"
- kin colm tadhg "cousin"
- kiss sunniva tadhg "kiss"
- move? colm "room to let"
