%series Lambing Snow
%lang en
%genre rural medical and family serial, mid-Wales, TV listings
%cast gwen    | Gwen Bebb; Gwen | f
%cast ifor    | Ifor Bebb; Ifor | m
%cast mali    | Mali Bebb; Mali | f
%cast huw     | Huw Tudor; Huw | m
%cast faraz   | Faraz Khan; Dr Khan; Faraz | m
%cast olwen   | Olwen Tudor; Olwen | f
%cast idris   | Idris Tudor; Idris | m
%cast penny   | Penny Lane-Fox; Penny | f
%cast jac     | Jac | m
%cast pc      | PC Ellis; Ellis | f
%cast auctioneer | Mr Probert; Probert | m
%cast moss    | Moss | n
%cast sister  | Saira | f
%cast baby    | Nel | f
%cast khans   | - | n
%cast bride   | - | f

== 1
The [Bebbs](gwen+ifor+mali) and the [Tudors](huw+idris+olwen) share a boundary wall and have shared little else since the wall was moved. When snow cuts off both farms in the middle of lambing, [Gwen Bebb](gwen) goes into labour of a more human sort: [her](gwen) appendix. [Ifor](ifor), [her](gwen) [husband](ifor), cannot get the tractor out. [Their](gwen+ifor) [daughter](mali) [Mali](mali) climbs the wall, in the dark, to the [enemy](huw+idris+olwen)'s telephone. [Huw Tudor](huw), instead of dialling, harnesses the pony and fetches the new [GP](faraz), [Dr Khan](faraz), [who](faraz) has never in [his](faraz) life sat on anything with legs.
- neighbour gwen+ifor+mali huw+idris+olwen "boundary wall"
- enemy gwen+ifor+mali huw+idris+olwen "little else"
+ ill gwen "her appendix"
- married gwen ifor "her husband"
- parent gwen+ifor mali "Their daughter"
- help huw gwen "fetches"
- hire faraz "new GP"

== 2
[Gwen](gwen) is operated on by [Faraz Khan](faraz) on the kitchen table, with [Olwen Tudor](olwen), a retired [nurse](olwen), handing [him](faraz) the instruments and [her](olwen) opinion. The two [women](gwen+olwen) last exchanged a word in 1998. On coming round the [patient](gwen) asks what [she](gwen) owes [her](gwen) [neighbour](olwen). "An apology," says [Olwen](olwen). [Mali](mali) thanks [Huw](huw) in the cow shed and is so long about it that [Moss](moss), the [sheepdog](moss), is sent to look. [Idris](idris), [Huw](huw)'s [father](idris), counts [his](idris) lambs and finds that there are eleven too few.
+ treat gwen faraz "operated on"
- help olwen faraz "handing him"
- recover gwen "coming round"
- quarrel.past gwen olwen "last exchanged a word"
- neighbour gwen olwen "her neighbour"
- flirt huw mali "so long about it"
- investigate moss huw+mali "sent to look"
- parent idris huw "father"
- lose idris "eleven too few"

== 3
[Idris](idris) has no doubt who has made off with [his](idris) lambs and says so in chapel, across the aisle. [Ifor](ifor) rises in the middle of the second hymn and invites [him](idris) outside, where [they](idris+ifor) go for each other among the gravestones like two rams. [PC Ellis](pc) gets [them](idris+ifor) apart with a watering can. At the surgery [Penny Lane-Fox](penny), a [weekender](penny) from [Surrey](@surrey) with a sprained ankle, finds the [doctor](faraz)'s hands wonderfully cool. [Faraz](faraz) finds that the ankle is not sprained. [He](faraz) straps it anyway, having nobody to eat with on a Saturday.
+ accuse idris ifor "made off with"
- steal? ifor idris "made off with"
- quarrel idris ifor "invites him outside"
- attack idris ifor "go for each other"
- rescue pc idris+ifor "gets them apart"
- love penny faraz "wonderfully cool"
- injure! penny "not sprained"
- treat penny faraz "straps it"
- sad faraz "nobody to eat with"

== 4
[Moss](moss) finds a lamb. The lamb wears a mark. It is the mark of [Idris](idris). The lamb stands in the barn of [Ifor](ifor). [Mali](mali) sees it first. [Mali](mali) says nothing to [Ifor](ifor). [Mali](mali) asks [Jac](jac). [Jac](jac) is the [Bebbs](gwen+ifor+mali)' [hand](jac). [Jac](jac) turns away from [Mali](mali). [Mali](mali) takes the lamb back to [Huw](huw). [Huw](huw) believes [Mali](mali). [Idris](idris) sees [Mali](mali) with the lamb. [Idris](idris) calls [Mali](mali) a thief. [Huw](huw) stands before [Mali](mali).
- find moss "finds a lamb"
- steal? ifor idris "mark of Idris"
- discover mali ifor "sees it first"
- reveal! mali ifor "says nothing"
- boss gwen+ifor jac "the Bebbs' hand"
+ help mali huw "takes the lamb back"
- discover idris mali "sees Mali"
+ accuse idris mali "a thief"
- help huw mali "stands before Mali"

== 5
For standing up to [his](huw) [father](idris), [Huw](huw) is told to find another roof, and moves into the bothy on the mountain, which has one, more or less. [Mali](mali) brings [him](huw) blankets and does not go home. [Olwen](olwen), [who](olwen) has taken [her](olwen) [husband](idris)'s part for thirty-four years, lays no supper. [He](idris) asks why. [She](olwen) passes [him](idris) the tin-opener. [Penny](penny) cooks a curry for [Dr Khan](faraz) out of a book; it makes [him](faraz) cry, with homesickness, as [he](faraz) is at pains to explain, and [he](faraz) rings [his](faraz) [sister](sister) in [Bradford](@bradford), [who](sister) has news: [their](faraz+sister) [parents](khans) have found [him](faraz) a [wife](bride).
- parent idris huw "his father"
- quarrel huw idris "standing up to"
- move huw "moves into the bothy"
+ sex huw mali "does not go home"
- gift mali huw "brings him blankets"
- married idris olwen "her husband"
- sad olwen idris "lays no supper"
- gift penny faraz "cooks a curry"
- sad faraz "homesickness"
- sibling faraz sister "his sister"
- parent khans faraz+sister "their parents"
- engaged? bride faraz "found him a wife"

== 6
[Gwen](gwen), up again and as sharp as mustard, hears from the postman where [her](gwen) [girl](mali) has been spending the nights. [She](gwen) walks over the hill, stitches or no stitches, to talk sense into the [runaways](huw+mali); instead, over tea from a jam jar, [she](gwen) is talked into it herself, and comes down with a bunch of snowdrops. [Ifor](ifor) will not hear of it. Between [his](ifor) own [wife](gwen) and a [Tudor](huw) [he](ifor) would choose neither. [Ellis](pc), lying in wait by the mountain gate, sees a van without lights, gives chase, and ends nose down in the brook.
- discover gwen mali "hears from"
- parent gwen mali "her girl"
- travel gwen huw+mali "walks over the hill"
+ reconcile gwen mali "talked into it"
- reject ifor huw "will not hear of it"
- married gwen ifor "own wife"
- investigate pc _ "lying in wait"

== 7
The [constable](pc) having lost the van but kept its number, the trail leads to [Mr Probert](auctioneer), the livestock [auctioneer](auctioneer), a pillar of the chapel and godfather to half the valley. [He](auctioneer) has receipts for every last lamb, signed [Ifor Bebb](ifor). [Ifor](ifor), [who](ifor) left school at eleven and signs with a cross, is led off down the lane between [his](ifor) own sheep. It is then that [Idris](idris), the [accuser](idris), watching over the wall, feels the first prick of doubt: [he](idris) was in the same class. Could a [man](ifor) [who](ifor) cannot write forge a hand like that?
- discover pc auctioneer "the trail leads"
- kin _ auctioneer "godfather"
- betray auctioneer ifor "receipts for every last lamb"
+ arrest _ ifor "led off"
- accuse.past idris ifor "the accuser"
- discover idris ifor "first prick of doubt"
- colleague.past idris ifor "same class"

== 8
[Faraz](faraz) tells [Penny](penny) about the [bride](bride) in [Bradford](@bradford). [Penny](penny) laughs. [Penny](penny) stops laughing. [Penny](penny) drives back to [Surrey](@surrey). [Faraz](faraz) watches [Penny](penny) go. [Mali](mali) faints in the surgery. [Mali](mali) is expecting, says [Faraz](faraz). [Mali](mali) asks [Faraz](faraz) to keep it to himself. [Faraz](faraz) does. [Mali](mali) tells [Huw](huw) in the snow. [Huw](huw) falls over backwards. [Huw](huw) makes an angel. [Jac](jac) sees [Huw](huw) and [Mali](mali) so happy. [Jac](jac) goes to [Ellis](pc).
- reveal faraz penny "tells Penny about"
- engaged? bride faraz "bride in Bradford"
+ breakup penny faraz "drives back"
- ill mali "faints"
+ pregnant mali huw "is expecting"
- reveal! faraz _ "keep it to himself"
- reveal mali huw "tells Huw"
- happy huw "makes an angel"
- happy huw+mali "so happy"
- travel jac pc "goes to Ellis"

== 9
What [Jac](jac) lays before [PC Ellis](pc) is five years of odd jobs for [Probert](auctioneer): the van, the marks, the copied signatures. The [auctioneer](auctioneer) had a hold over [him](jac), a stolen quad bike, when [he](jac) was sixteen. [Ifor](ifor), freed, walks home by way of the [Tudors](huw+idris+olwen)' yard. [Idris](idris) is splitting logs. The [two](idris+ifor) look at each other for a good while, then [Idris](idris) hands [his](idris) old [schoolmate](ifor) the second axe. Nothing at all is said about 1998; but by dark there is a gap in the wall as wide as a cart, and the stones are neatly stacked.
+ reveal jac pc "lays before"
- hire.past jac auctioneer "odd jobs"
- steal.past jac _ "stolen quad bike"
- threaten.past auctioneer jac "a hold over him"
- return ifor "walks home"
- colleague.past idris ifor "old schoolmate"
- gift idris ifor "the second axe"
+ reconcile idris ifor "gap in the wall"

== 10
Thaw. Everything drips. The brook carries off a gate, a bucket and half a hedge; the ewes steam in the sun like puddings, and three hundred lambs, none missing, race up and down the bank for no reason. [Olwen](olwen) hangs out the washing of five months. Through the gap in the wall comes [Gwen](gwen) with a basket, sits down on an upturned trough and says what [she](gwen) has owed since a certain kitchen table: two words, in Welsh. [Olwen](olwen), pegs in [her](olwen) mouth, nods.
- gift gwen olwen "with a basket"
+ reconcile gwen olwen "two words"

== 11
[Faraz](faraz) goes to [Bradford](@bradford) to tell [his](faraz) [parents](khans) in person. [He](faraz) gets no further than the front room, where the chosen [bride](bride), a [barrister](bride), sees [him](faraz) alone for two minutes in order to break to [him](faraz), as kindly as [she](bride) can, that [she](bride) is spoken for by a colleague. [They](bride+faraz) laugh till the mothers come in. On the way back [he](faraz) takes a wrong turning on purpose, at [Guildford](@guildford), and knocks. [Penny](penny) has had [her](penny) ankle up on a stool for a fortnight. This time it is broken. [He](faraz) has brought plaster.
- travel faraz khans "goes to Bradford" @bradford
- parent khans faraz "his parents"
- reject bride faraz "break to him"
- couple _ bride "spoken for"
- happy bride+faraz "laugh"
- travel faraz penny "takes a wrong turning" @guildford
- injure penny "is broken"
+ reconcile? faraz penny "and knocks"
- treat penny faraz "brought plaster"

== 12
[Probert](auctioneer) goes down for four years; [Jac](jac), for having spoken up, is let off with the cleaning of the chapel windows, and both farms take [him](jac) on for alternate weeks. [Huw](huw) and [Mali](mali) are wed in the gap, with one foot on either side, the vicar straddling. Nobody can say afterwards whose [grandchild](baby) kicked first. [Nel](baby) is born at shearing, in the proper way, in a hospital, [her](baby) two [grandfathers](idris+ifor) asleep against each other in the corridor. The [doctor](faraz), on [his](faraz) own two feet, arrives too late, with [Penny](penny), on crutches, on [his](faraz) arm.
+ arrest _ auctioneer "goes down"
- reveal.past jac pc "having spoken up"
- hire jac _ "take him on"
+ wedding huw mali "are wed"
- kin baby gwen+idris+ifor+olwen "grandchild"
- birth mali baby "is born"
- couple faraz penny "on his arm"
