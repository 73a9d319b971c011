%series Bote 5
%lang en
%genre volunteer lifeboat drama, Valparaíso, encyclopaedia episode list in long sentences
%cast cata  | Catalina Rojas; Catalina; Cata | f
%cast iva   | Iván Prett; Iván; Prett | m
%cast nahu  | Nahuel | m
%cast sor   | Soraya Prett; Soraya | f
%cast don   | Don Lautaro; Lautaro Rojas; Lautaro | m
%cast mel   | Melchor Rojas; Melchor | m
%cast wen   | Wendy Oyarzún; Wendy | f
%cast abel  | Abel | m
%cast noe   | Noé | m
%cast bride | Rosario | f
%cast jud   | Judit | f
%cast cook  | - | m
%cast oldp  | - | m
%cast magn  | - | m
%cast inf   | - | m

== 1 The Oath
[Catalina Rojas](cata), [who](cata) on the eve of [her](cata) swearing-in as skipper of Bote 5 has accepted the ring of [Abel](abel), a [notary](abel) as dry as the land [he](abel) prefers, is forced by a collision in the roads to take on board as [her](cata) stroke [oarsman](iva) the very [person](iva) to [whom](iva) [her](cata) family has not spoken for two generations, [Iván Prett](iva), [whose](iva) grandfather is said to have let [hers](cata) drown. [The two](cata+iva) bring in seven sailors without exchanging a syllable, and on the slip [her](cata) [father](don), [Don Lautaro](don), spits at the [Prett](iva)'s boots.
+ engaged abel cata "accepted the ring"
- hire cata "swearing-in"
- enemy cata iva "has not spoken"
- colleague.start cata iva "take on board"
+ rescue cata+iva _ "bring in"
- parent don cata "father"
- kin _ iva "grandfather"
- attack don iva "spits"

== 2 Stairs
It is no secret in the Cerro Alegre that [Melchor](mel), [Catalina](cata)'s younger [brother](mel), is in and out of the house of [Soraya Prett](sor) by the kitchen stairs, except from [Lautaro](don), [who](don) has sworn to disown any child of [his](don) who touches one of that brood, and from [Soraya](sor)'s [brother](iva), [who](iva), surprising the [lovers](mel+sor) on the fourth step, knocks [Melchor](mel) down the remaining forty. [Nahuel](nahu), the boat's [bowman](nahu) and best [friend](nahu) of both [men](iva+mel), sets the collarbone and swears [the three](iva+mel+sor) to silence.
- sibling cata mel "brother"
+ couple mel sor "in and out"
- threaten don _ "has sworn"
- sibling iva sor "brother"#2
- discover iva mel+sor "surprising"
+ attack iva mel "knocks Melchor down"
- friend iva+mel nahu "best friend"
- injure mel iva "collarbone"
- treat mel nahu "sets the collarbone"
- reveal! iva+mel+sor "to silence"

== 3 Ballast
While [Abel](abel), intent on an early date for the wedding, draws up a marriage contract that obliges [his](abel) [bride](cata) to resign from the boat, [Catalina](cata) signs, reads what [she](cata) has signed, and drinks the evening away with [Wendy Oyarzún](wen), the radio [operator](wen) and only other woman on the station, [who](wen), loosened by pisco, owns up to having been left with a small [son](noe), [Noé](noe), by a [man](abel) [she](wen) will not identify beyond saying that [he](abel) has lovely handwriting. The [notary](abel), called to fetch [his](abel) [betrothed](cata), sees the [boy](noe) and forgets [his](abel) hat.
- wedding? abel cata "wedding"
- quit? cata "resign"
- engaged abel cata "betrothed"
+ reveal wen cata "owns up"
- breakup.past abel wen "left"
- parent wen noe "son"
+ parent abel noe "lovely handwriting"
- discover abel noe "sees the boy"

== 4 Short Seas
[Iván](iva) rows behind [Cata](cata). [Cata](cata) hears [Iván](iva) hum. [She](cata) knows the tune. [Her](cata) [grandmother](jud) hummed it. A [bride](bride) falls off a yacht. [Nahuel](nahu) dives for the [bride](bride). [Nahuel](nahu) brings up [Rosario](bride). [Rosario](bride) does not want to go back to the yacht. [Nahuel](nahu) lends [Rosario](bride) [his](nahu) coat. [Lautaro](don) plays cards with [Abel](abel). [Abel](abel) lets [Lautaro](don) win. [Soraya](sor) feels faint. [Soraya](sor) tells [Melchor](mel). [Melchor](mel) sits down on the stairs.
- discover cata iva "knows the tune"
- kin cata jud "grandmother"
+ rescue nahu bride "brings up Rosario"
- meet bride nahu "brings up Rosario"
- flee bride "does not want to go back"
- help nahu bride "lends Rosario"
- betray abel don "lets Lautaro win"
- ill sor "feels faint"
- pregnant? sor mel "feels faint"

== 5 The Groom Ashore
[Rosario](bride), [whom](bride) the boat's [cook](cook) has hidden in the sail loft from the [magnate](magn) [she](bride) was to have wed, pays for [her](bride) keep by scrubbing, sings while scrubbing, and has [Nahuel](nahu) so bewitched within the week that [he](nahu) rows a whole exercise facing forwards. [Catalina](cata), having climbed to the loft in search of rope, finds instead, in a trunk of [her](cata) [grandmother](jud)'s, letters from old [Prett](oldp) which leave no doubt that the feud began not with a drowning but with a love affair, and reads them aloud to [Iván](iva) until four in the morning.
- help cook bride "has hidden"
- flee.past bride magn "from the magnate"
- wedding! bride magn "was to have wed"
+ love.start nahu bride "bewitched"
- kin cata jud "grandmother"
- affair.past jud oldp "love affair"
- discover cata jud "leave no doubt"
+ reveal cata iva "reads them aloud"

== 6 Contract
When the [notary](abel)'s [bride](cata), fresh from that reading, hands [him](abel) back the contract in two halves and the ring in one piece, [Abel](abel), [who](abel) lacks the courage to rage at [her](cata), takes [his](abel) revenge on [her](cata) [brother](mel) by informing [Don Lautaro](don) in writing of the condition of [Soraya Prett](sor). The old [man](don) strikes [Melchor](mel)'s name from the family Bible, has the locks changed, and is heard that night through the wall, by the [daughter](cata) [he](don) has left, weeping like a child for the [son](mel) [he](don) has thrown out.
+ breakup cata abel "the ring in one piece"
- sibling cata mel "brother"
- betray abel mel "revenge"
- reveal abel don "informing"
- pregnant sor mel "condition"
+ reject don mel "strikes Melchor's name"
- parent don cata "daughter"
- parent don mel "son"
- sad don mel "weeping"

== 7 Room with a View
Having been taken in by [Iván](iva), of all people, on the condition that [he](mel) make an honest woman of [his](iva) [sister](sor), [Melchor](mel) proves as willing as [Soraya](sor) proves unwilling, since [she](sor) has no intention of being wed to please two families of fools. [Wendy](wen), learning that [Abel](abel) is at liberty, waits on [him](abel) in the notary's office with [Noé](noe) by the hand, and is offered a sum; the [boy](noe), asked by [his](noe) [father](abel) what [he](noe) would like to be, replies that [he](noe) would like to be collected from school.
+ housemate.start iva mel "taken in"
- sibling iva sor "sister"
- wedding? mel sor "honest woman"
+ reject sor mel "unwilling"
- discover wen abel "at liberty"
- gift? abel wen "offered a sum"
- parent abel noe "father"

== 8 Calm
[Abel](abel) stands outside a school. [Noé](noe) comes out to [Abel](abel). [Wendy](wen) watches from behind a kiosk. [Rosario](bride) kisses [Nahuel](nahu). [Nahuel](nahu) walks into a mast. The [magnate](magn) has found [Rosario](bride). Two men carry off [Rosario](bride). [Nahuel](nahu) cannot get up. [Cata](cata) goes after [Rosario](bride). [Iván](iva) goes after [Cata](cata). [They](cata+iva) lose the car. [They](cata+iva) find each other. In a doorway [Cata](cata) kisses a [Prett](iva). [Judit](jud) would have hummed.
- help abel noe "stands outside"
- discover wen abel+noe "watches from behind"
+ kiss bride nahu "kisses Nahuel"
- injure nahu "walks into a mast"
- find magn bride "has found"
+ abduct magn bride "carry off"
- rescue? cata+iva bride "goes after Rosario"
+ kiss cata iva "kisses a Prett"

== 9 Yacht
Called out to the [magnate](magn)'s yacht, which has run on the Punta Curaumilla in a fog with a reluctant [bride](bride) locked in the [owner](magn)'s cabin, the crew, reduced by quarrels to five, is made up by [Melchor](mel), by [Wendy](wen) and, unasked, by [Don Lautaro](don), [who](don) takes the bench next to a [Prett](iva) for the first time in [his](don) life. It is the old [man](don) [who](don) hews open the cabin, and [Iván](iva) [who](iva), when the swell closes over [Lautaro](don), does for a [Rojas](don) what [his](iva) grandfather is supposed not to have done.
- abduct magn bride "locked in"
- return don "unasked"
+ rescue don bride "hews open"
- enemy don iva "next to a Prett"
- kin _ iva "grandfather"
+ rescue iva don "closes over Lautaro"

== 10 What the Sea Gives Back
From a hospital bed, in which [he](don) is being fed by the [daughter](sor) of the house [he](don) cursed, [Lautaro](don) asks to see the letters, reads in [his](don) [mother](jud)'s hand that [she](jud) loved one [man](oldp) and married another, and sends for [Melchor](mel), to [whom](mel) [he](don) says nothing, since [he](don) has never learnt how, but [whose](mel) ears [he](don) pulls. [Soraya](sor), asked a second time and in private, this time accepts; [Catalina](cata), not asked, informs [her](cata) [father](don) that [she](cata) and [Iván](iva) share a bed and do not propose to get out of it.
- help sor don "being fed"
- parent jud don "mother"
- discover don jud "reads"
- ill don "hospital bed"
- love.past jud oldp "loved one man"
- married.past _ jud "married another"
+ reconcile don mel "ears he pulls"
- propose mel sor "asked a second time"
+ engaged.start mel sor "accepts"
- parent don cata "father"
+ reveal cata don "informs her father"
- couple cata iva "share a bed"

== 11 Notarial Act
[Abel](abel), [whom](abel) five weeks of waiting at a school gate have made late, crumpled and almost popular, asks [Wendy](wen) not for forgiveness, which [he](abel) has drafted and torn up, but whether there is a room to let in [her](wen) house, and is given the sofa; [Noé](noe), unsentimental, charges [him](abel) rent in pesos. [Rosario](bride)'s evidence, taken down in that lovely hand, puts the [magnate](magn) behind bars for abduction, and the [witness](bride), free to go where [she](bride) likes, goes as far as the sail loft, where [Nahuel](nahu) has been waiting facing forwards.
- reconcile! abel wen "not for forgiveness"
+ housemate.start abel wen "given the sofa"
- accuse bride magn "evidence"
- abduct.past magn bride "abduction"
+ arrest _ magn "behind bars"
- return bride "as far as the sail loft"
- couple.start bride nahu "has been waiting"

== 12 Christening
A [son](inf), to [whom](inf) [Soraya](sor) gives birth in the boat on the way to the maternity ward, is held over the font by a [Rojas](cata) and a [Prett](iva) and named, after argument, for neither grandfather; it is in the course of that argument that [Iván](iva), goaded by [Lautaro](don) to say what exactly are [his](iva) intentions towards the [skipper](cata), says it, and that [she](cata), with the [baby](inf) on [her](cata) arm and the pager already sounding, answers that [she](cata) will think about it between here and the breakwater. The last shot shows eight oars and, in the stern, [Don Lautaro](don), humming.
+ birth sor inf "gives birth"
- quarrel don iva "argument"
+ propose iva cata "says it"
- happy don "humming"
