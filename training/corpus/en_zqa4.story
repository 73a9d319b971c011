%series The Marchmont
%lang en
%genre costume drama: a seaside hotel at Scarborough, 1927, press-office synopses
%cast augusta  | Augusta Pell; Mrs Pell; Augusta | f
%cast hector   | Hector Pell; Hector | m
%cast lavinia  | Lavinia Pell; Lavinia | f
%cast tibor    | Tibor Szalay; Tibor; Szalay | m
%cast edie     | Edie Cragg; Edie | f
%cast wilf     | Wilf Cragg; Wilf | m
%cast major    | Major Quill; Quill | m
%cast roland   | Roland Askew; Roland; Askew | m
%cast dot      | Dot Merriman; Dot | f
%cast cook     | Mrs Gathercole; Gathercole | f
%cast violet   | Violet Askew; Violet | f
%cast banker   | Mr Slade; Slade | m
%cast child    | Peter | m
%cast pageboy  | Perkin | m
%cast oldpell  | Mr Pell | m
%cast ilona    | Ilona Szalay; Ilona | f
%cast askewwife | - | f
%cast dentist  | - | m
%cast newwaiter | - | m

== 1
When old [Mr Pell](oldpell) is carried out of the [Marchmont](@marchmont) feet first, [his](oldpell) [widow](augusta), [Augusta](augusta), opens the till and finds a pawn ticket in it. [Her](augusta) [son](hector) [Hector](hector), home from [Oxford](@oxford) without a degree, is for selling up; [her](augusta) [daughter](lavinia) [Lavinia](lavinia), [who](lavinia) has kept the books since [she](lavinia) was fifteen and is asked by nobody, is not. While the family argues over the soup, [Tibor Szalay](tibor), a [violinist](tibor) with one good suit, plays for [his](tibor) supper in the palm court and is taken on for the season. The [chambermaid](edie) [Edie Cragg](edie) tells [Wilf](wilf), [her](edie) [brother](wilf), [who](wilf) is the [porter](wilf), that the new [fiddler](tibor) has eyes like a spaniel. [Wilf](wilf) says that spaniels have fleas.
- die.past oldpell "feet first"
- married.past augusta oldpell "widow"
- find augusta "finds a pawn ticket"
- parent augusta hector "son"
- parent augusta lavinia "daughter"
- return hector "home from Oxford"
- quarrel augusta+lavinia hector "argues"
+ hire tibor "taken on"
- love edie tibor "eyes like a spaniel"
- sibling edie wilf "brother"
- create tibor "plays for his supper"
- reveal edie wilf "tells Wilf"

== 2
[Mr Slade](banker) of the bank, [who](banker) held the dead [man](oldpell)'s notes, gives [Augusta](augusta) until October, or until [she](augusta) consents to be Mrs Slade, and the [widow](augusta) has [Wilf](wilf) show [him](banker) the tradesmen's exit. In the palm court [Lavinia](lavinia) turns the pages for [Szalay](tibor) and loses [her](lavinia) place, while [Edie](edie), [who](edie) is dusting the same fern for the third time, sees it and goes down to cry in the linen room. A honeymoon [couple](roland+violet) sign the register as [Mr and Mrs Askew](roland+violet). [Roland Askew](roland) tips everyone. [His](roland) [bride](violet) [Violet](violet), coming down for a glass of water at two in the morning, walks into [Hector](hector) on the landing, and [he](hector) forgets what [he](hector) was going to the kitchen for.
- threaten banker augusta "until October"
- propose banker augusta "to be Mrs Slade"
+ reject augusta banker "tradesmen's exit"
- boss augusta wilf "has Wilf show him"
- love lavinia tibor "loses her place"
- help lavinia tibor "turns the pages"
- discover edie lavinia+tibor "sees it"
- jealous edie lavinia "goes down to cry"
- die.past oldpell "dead man's"
- gift roland _ "tips everyone"
- married roland violet "honeymoon couple"
- meet hector violet "walks into"
- love.start hector violet "forgets"

== 3
[Major Quill](major), the resident [guest](major) in number twelve, [who](major) has asked for [Mrs Gathercole](cook)'s hand every Whitsun and been given pudding instead, brings the [hotelier](augusta) news from [his](major) club: the handsome [guest](roland) with the tips is no more a Mr Askew than the [major](major) is a bishop. [His](roland) true [wife](askewwife) lives in [Hull](@hull). [Augusta](augusta) means to have [the two](roland+violet) out by noon, but [her](augusta) [son](hector), on hearing what [he](hector) has heard, runs upstairs to comfort the [lady](violet) before [he](hector) has been sent. The [fiddler](tibor) teaches the [bookkeeper](lavinia) a csárdás in the empty ballroom. [Edie](edie), bringing in the lamps, is asked by [him](tibor) to dance as well, and for one turn [she](edie) does not limp.
- propose.past major cook "asked for"
- reject.past cook major "pudding instead"
- reveal major augusta "brings the hotelier news"
+ married! roland violet "no more a Mr Askew"
- betray.past roland+violet augusta "no more a Mr Askew"
- married askewwife roland "true wife"
- reject? augusta roland+violet "out by noon"
- flirt lavinia tibor "a csárdás"
- parent augusta hector "son"
- help hector violet "to comfort the lady"
- advisor tibor lavinia "teaches"
+ flirt edie tibor "to dance as well"

== 4
[Violet](violet) has no ring of [her](violet) own. [Violet](violet) packs. [Roland](roland) is gone with the first train. [He](roland) left the bill. [Hector](hector) carries [Violet](violet)'s bag to the station. [They](hector+violet) miss the train together. [Wilf](wilf) sees it and winks at [Perkin](pageboy). [Perkin](pageboy) is the [page](pageboy). [Lavinia](lavinia) loves [Tibor](tibor). [She](lavinia) has told the ledger, and nobody else. [Tibor](tibor) writes to [Budapest](@budapest) on Sundays. [Edie](edie) posts it for [him](tibor). "Who is [Ilona](ilona)?" asks [Edie](edie). "[My](tibor) [wife](ilona)," says [Tibor](tibor). [Edie](edie) goes up eight flights. [She](edie) sits on the roof with the gulls. [Slade](banker) walks past on the front and lifts [his](banker) hat to [Mrs Pell](augusta). [She](augusta) looks at the sea.
+ breakup roland violet "is gone"
- flee roland "left the bill"
- help hector violet "carries Violet's bag"
- flirt hector violet "miss the train together"
- discover wilf hector+violet "sees it"
- help edie tibor "posts it"
- married! roland violet "no ring"
- love lavinia tibor "loves Tibor"
- reveal! lavinia "nobody else"
- married ilona tibor "My wife"
+ reveal tibor edie "My wife"
- sad edie "sits on the roof"
- reject augusta banker "looks at the sea"

== 5
Having found a place for the abandoned [girl](violet) at the reception desk, [Hector](hector) spends so many hours leaning on it that [his](hector) [mother](augusta) has it moved. [Edie](edie) cannot make up [her](edie) mind to tell [Lavinia](lavinia) about [Budapest](@budapest), partly because it would be kind and partly because it would not. [Her](edie) [brother](wilf), with fewer scruples, mentions the [wife](ilona) over the luggage. [Lavinia](lavinia), white as a menu, asks the [musician](tibor) for the truth, and [Szalay](tibor) gives it to [her](lavinia) in so many words: [he](tibor) has not seen [Ilona](ilona) since 1919, when [she](ilona) put [his](tibor) violin on the tram after [him](tibor). In the kitchen [Mrs Gathercole](cook) scalds [her](cook) hand, and it is the [major](major), with butter and a regimental song, [who](major) dresses it.
+ hire violet hector "found a place"
- love hector violet "leaning on it"
- parent augusta hector "mother"
- reveal! edie lavinia "cannot make up her mind"
- sibling edie wilf "brother"
- reveal wilf lavinia "mentions the wife"
- married ilona tibor "wife"
+ reveal tibor lavinia "gives it to her"
- breakup.past ilona tibor "put his violin"
- breakup.past roland violet "abandoned"
- sad lavinia tibor "white as a menu"
- investigate lavinia tibor "asks the musician"
- injure cook "scalds her hand"
- treat cook major "dresses it"

== 6
The [fiddler](tibor) kisses [Lavinia](lavinia) among the deckchairs, or [she](lavinia) kisses [him](tibor), and as there is nothing in it that can be written in the ledger [she](lavinia) tells [Hector](hector), [who](hector), being in the same boat, tells [her](lavinia) about [Violet](violet). [Brother](hector) and [sister](lavinia), [who](hector+lavinia) have not agreed since the nursery, shake hands on silence. A stout [lady](askewwife) from [Hull](@hull), with four trunks and a summons, wants to see the [hussy](violet) [who](violet) went off with [her](askewwife) [husband](roland); [Violet](violet), at the desk, books [her](askewwife) in without a word, and by teatime the two [women](askewwife+violet) are comparing what [he](roland) promised each. [Slade](banker) has been buying up the butcher's bills. [Dot Merriman](dot), a [singer](dot), takes the room beside [his](banker) for a month.
+ kiss lavinia tibor "kisses Lavinia"
- reveal lavinia hector "tells Hector"
- reveal hector lavinia "tells her about Violet"
- sibling hector lavinia "sister"
- reconcile hector lavinia "shake hands"
- love hector violet "in the same boat"
- quarrel.past hector lavinia "not agreed since"
- cheat.past roland askewwife "went off with"
- accuse askewwife violet "hussy"
- find banker "buying up"
- married askewwife roland "her husband"
- reconcile askewwife violet "comparing"
- betray.past roland askewwife+violet "he promised each"
- move dot banker "takes the room beside"

== 7
[Slade](banker), [who](banker) has never been known to enjoy anything, is seen to hum. [His](banker) [neighbour](dot) on the second floor has asked [him](banker) to hold [her](dot) parrot, and after that [her](dot) coat, and after that, [he](banker) hopes, something else. [Dot](dot), as the [major](major) could tell [him](banker), was at school with [Augusta Pell](augusta). While the [banker](banker) is being shown the moon, [his](banker) briefcase is lying open in the bridal suite, and the [page](pageboy), [who](pageboy) can read upside down, copies out every debt the late [owner](oldpell) ever made. One of them was paid in May. [Violet](violet) has begun to faint on the stairs. When [Hector](hector) asks whether [she](violet) is ill, [she](violet) replies that [she](violet) is not ill and [it](child) isn't [his](hector). [He](hector) says that [it](child) could be, if nobody counted.
- neighbour banker dot "neighbour"
- happy banker "seen to hum"
+ love banker dot "something else"
- friend.past augusta dot "at school with"
- help banker dot "hold her parrot"
- reveal? major banker "could tell him"
- die.past oldpell "late owner"
- betray dot banker "being shown the moon"
- steal pageboy banker "copies out every debt"
- discover pageboy banker "copies out"
- ill violet "faint on the stairs"
+ pregnant violet roland "it isn't his"
- parent? hector child "it could be"

== 8
[Augusta](augusta), confronted with a [receptionist](violet) [who](violet) is to have the absconding [guest](roland)'s [child](child) and a [son](hector) [who](hector) is to have the [receptionist](violet), sends [both](hector+violet) from the table. [Lavinia](lavinia) stands up and says that, since it is an evening for it, [she](lavinia) herself has been walking out with a married [Hungarian](tibor). The [widow](augusta) puts down [her](augusta) spoon. By morning [Szalay](tibor) has been paid off, and [Lavinia](lavinia), for the first time in nine years, leaves a column of figures without a total. [She](lavinia) catches up with [him](tibor) at the quay in [Hull](@hull). It is [Edie](edie) [who](edie) lent [her](lavinia) the fare. The [major](major) proposes to [Mrs Gathercole](cook), out of season; [she](cook) has no pudding ready, and is so put about that [she](cook) accepts.
- discover augusta violet "confronted with"
- engaged? hector violet "is to have"#2
- pregnant violet roland "is to have"
- parent roland child "guest's child"
- parent augusta hector "a son"
+ reveal lavinia augusta "says that"
- couple lavinia tibor "walking out with"
- flee.past roland "absconding"
- quarrel augusta hector+violet "from the table"
- married ilona tibor "married"
- quit tibor augusta "paid off"
+ travel lavinia tibor "catches up with him" @hull
- help edie lavinia "lent her the fare"
- propose major cook "proposes"
+ engaged.start cook major "accepts"

== 9
Without its [bookkeeper](lavinia) the [Marchmont](@marchmont) pays the laundry twice and the fishmonger not at all. [Dot](dot), for [whose](dot) sake [Slade](banker) has bought a diamond as big as a pill, lets [him](banker) put it on [her](dot) finger in front of the whole dining room, then takes out [Perkin](pageboy)'s copy and reads aloud the line that was paid in May. The [banker](banker) has been dunning a [widow](augusta) for a debt which [he](banker) knew was settled. [He](banker) leaves by the exit [he](banker) was once shown. The [singer](dot) keeps the ring, and half of it goes to [her](dot) old [schoolfriend](augusta). [Hector](hector) and [Violet](violet), wed by the registrar on a Tuesday with [Wilf](wilf) and the parrot for witnesses, come home to find the double room made up and [Augusta](augusta) gone to bed with a headache.
- gift banker dot "bought a diamond"
- engaged.start banker dot "on her finger"
+ reveal dot banker "reads aloud"
- betray.past banker augusta "dunning a widow"
- flee banker "leaves by the exit"
- friend augusta dot "old schoolfriend"
- gift dot augusta "half of it"
+ wedding hector violet "wed by the registrar"
- help augusta hector+violet "double room made up"
- quit.past lavinia "Without its bookkeeper"
- help wilf hector+violet "for witnesses"
- return hector+violet "come home"
- ill augusta "headache"

== 10
A letter comes from [Vienna](@vienna) in a hand that nobody knows. It is from [Ilona](ilona), [who](ilona) has heard that [her](ilona) [husband](tibor) is in good company and would like, at long last, to be divorced, having for six years been the [wife](ilona) of a [dentist](dentist) in everything but name. [Edie](edie), reading it because it is addressed to [her](edie), has only to put it in the stove. [She](edie) stands before the stove from four o'clock to six. At six [Wilf](wilf) finds [her](edie) there, takes the letter and the [girl](edie) to the post office, and buys [her](edie) a bun after it has gone. [Roland Askew](roland) comes back, thinner, with roses for [Violet](violet). [Hector](hector), [who](hector) has never hit anyone, asks [him](roland) to wait, and looks it up.
- reveal ilona edie "A letter comes"
- married ilona tibor "husband"
+ divorce? ilona tibor "to be divorced"
- couple dentist ilona "the wife of a dentist"
- betray! edie tibor "only to put it in the stove"
- discover.past ilona tibor "has heard"
- sad edie "stands before the stove"
- find wilf edie "finds her"
- help wilf edie "takes the letter"
- attack.past! hector _ "never hit anyone"
- reconcile? roland violet "with roses"
- gift wilf edie "a bun"
+ return roland "comes back"
- gift? roland violet "roses"
- attack? hector roland "looks it up"

== 11
As it turns out, [Hector](hector) need not trouble, for the [lady](askewwife) from [Hull](@hull), [who](askewwife) has never checked out, meets [her](askewwife) lost [husband](roland) in the revolving door and goes round with [him](roland) four times before two constables help [him](roland) out. [Violet](violet) hears the noise from upstairs, where [Mrs Gathercole](cook), now [Mrs Quill](cook) since Saturday, is telling [her](violet) to breathe. The [boy](child) is called [Peter](child) after the dead [owner](oldpell). [Augusta](augusta), [who](augusta) has sworn not to look at [him](child), is discovered at three in the morning walking [him](child) up and down the palm court. "[He](child) has [your](hector) nose," [she](augusta) says to [Hector](hector). [They](augusta+hector) both know that [he](child) has not. The [page](pageboy) has caught mumps, and passed them to the parrot, or so [he](pageboy) claims.
- married askewwife roland "lost husband"
- meet askewwife roland "in the revolving door"
+ arrest _ roland "two constables"
- help cook violet "to breathe"
- wedding cook major "now Mrs Quill"
+ birth violet child "telling her to breathe"
- reconcile augusta hector "your nose"
- die.past oldpell "dead owner"
- reject? augusta child "not to look"
- discover _ augusta "is discovered"
- help augusta child "up and down"
- parent! hector child "has not"
- ill pageboy "caught mumps"

== 12
[Lavinia](lavinia) and [Tibor](tibor) are back for the last night of the season, brown as boot polish and, since [Ilona](ilona)'s papers came, man and wife. [Augusta](augusta) makes [him](tibor) wait in the hall for as long as it takes [her](augusta) to find the cheque [she](augusta) paid [him](tibor) off with, uncashed, in [his](tibor) breast pocket. [He](tibor) plays. [Edie](edie), [who](edie) has promised herself not to come in with the lamps, comes in with the lamps, and is asked to dance by a [waiter](newwaiter) with no eyes to speak of. [Dot](dot) sings; the [major](major) snores on the [cook](cook)'s shoulder. [Lavinia](lavinia), hearing how the laundry was paid, sits down at [her](lavinia) old desk in [her](lavinia) travelling hat, and [Hector](hector), with [Peter](child) on [his](hector) knee, fills [her](lavinia) pen.
+ return lavinia+tibor "back for the last night"
- divorce ilona tibor "Ilona's papers"
+ wedding.past lavinia tibor "man and wife"
- create tibor "plays"
- flirt edie newwaiter "asked to dance"
- create dot "sings"
- married cook major "snores on"
- help hector lavinia "fills her pen"
- quit.past tibor augusta "paid him off"
- find augusta "find the cheque"
- discover lavinia "hearing how"
