%series House of Vance-Orsini
%lang en
%genre dramedy at a Milan fashion magazine's New York bureau; streaming synopses
%cast ottavia  | Ottavia Orsini; Ottavia; Orsini | f
%cast blythe   | Blythe Carmichael; Blythe | f
%cast jerome   | Jerome Watts; Jerome | m
%cast saoirse  | Saoirse | f
%cast enzo     | Enzo Orsini; Enzo | m
%cast marguer  | Marguerite; Margot Dane | f
%cast tadeo    | Tadeo | m
%cast bruno    | Bruno | m
%cast kiki     | Kiki | f
%cast lawyer   | Ms. Achterberg; Achterberg | f
%cast blogger  | Anonymouse | n
%cast dad      | Walt Carmichael; Walt | m
%cast driver   | Yevgeny | m
%cast doctor   | - | f
%cast model    | Ioana | f
%cast mom      | - | f
%cast enzowife | - | f
%cast heir     | - | m

== 1 September Issue
From [Dubuque](@dubuque) with one good coat comes [Blythe Carmichael](blythe), a hog [farmer](dad)'s [daughter](blythe), hired by clerical error as junior editor by [Ottavia Orsini](ottavia), [who](ottavia) has made three presidents' wives weep. Art [director](jerome) [Jerome Watts](jerome) lends [her](blythe) a desk, a lipstick and [his](jerome) list of people to fear. [She](blythe) has by lunch offended the top four. When the cover [model](model) faints, it is [Blythe](blythe) [who](blythe) knows what to do, having done it for sows. "Keep that one," [Ottavia](ottavia) tells [her](ottavia) [chauffeur](driver), which from [her](ottavia) is an embrace.
- travel blythe "comes"
- parent dad blythe "daughter"
+ hire blythe ottavia "hired"
- sad.past _ ottavia "weep"
- help jerome blythe "lends"
- ill model "faints"
+ treat model blythe "what to do"
- boss ottavia driver "chauffeur"

== 2 Anonymouse
[Somebody](blogger) inside the building is writing a blog. [Anonymouse](blogger) knows that [Ottavia](ottavia) sleeps in [her](ottavia) office, that [Jerome](jerome) and the accessories [editor](tadeo), [Tadeo](tadeo), are no longer sharing a dog, and that [Marguerite](marguer), the [deputy](marguer), has had the drapes measured for the editor's chair. [Jerome](jerome) suspects [Saoirse](saoirse), the [receptionist](saoirse), because [she](saoirse) smiles. [Ottavia](ottavia) suspects everyone and has the bagel cart searched. [Blythe](blythe), staying late, hears [someone](ottavia) crying in the fur vault; [she](blythe) sits down outside the door and describes a litter of piglets until it stops.
- create blogger "blog"
- reveal blogger ottavia "knows"
- ex jerome tadeo "no longer sharing"
- boss ottavia marguer "deputy"
- hire? marguer "editor's chair"
- accuse jerome saoirse "suspects"
- accuse ottavia _ "suspects"#2
- investigate ottavia _ "searched"
- sad ottavia "crying"
+ help blythe ottavia "sits down outside"

== 3 Fur Vault
It had been [Ottavia](ottavia). [Her](ottavia) [brother](enzo) [Enzo](enzo), with [whom](enzo) [she](ottavia) has not exchanged a word since [he](enzo) wed [her](ottavia) best [friend](enzowife), is selling the family firm over [her](ottavia) head. [She](ottavia) sends [Blythe](blythe) to [Milan](@milan) to carry a sealed letter to [him](enzo). [Enzo](enzo) tears it up unread and takes the [messenger](blythe) dancing. At the [Trattoria Berti](@berti) a [photographer](bruno) named [Bruno](bruno) spills risotto on [her](blythe) one good coat, buys [her](blythe) a bad one, and misses [his](bruno) train home to [his](bruno) [fiancée](kiki), [whom](kiki) [he](bruno) mentions only after the second grappa.
- sibling enzo ottavia "brother"
- enemy enzo ottavia "not exchanged a word"
- wedding.past enzo enzowife "wed"
- friend.past enzowife ottavia "best friend"
+ betray enzo ottavia "over her head"
- travel blythe "to Milan" @milan
- reject enzo ottavia "tears it up"
- date blythe enzo "dancing"
+ meet blythe bruno "spills risotto"
- gift bruno blythe "buys her a bad one"
- engaged bruno kiki "fiancée"
- reveal bruno blythe "mentions"

== 4 Bleed Marks
[Jerome](jerome) has shared custody of the greyhound, alternate weeks, and a broken heart full-time. [Tadeo](tadeo) hands over the lead at the elevator bank without taking off [his](tadeo) sunglasses; only the dog is glad. Back from [Italy](@italy), [Blythe](blythe) conceals from [Orsini](ottavia) that the letter was never read. [She](blythe) has pasted the scraps together overnight: it says, in four languages, "please". [She](blythe) copies it in [her](blythe) roundest hand and mails it again. In the meantime [Marguerite](marguer) dines with the [buyer](heir) and orders, the blog informs the world, the lamb.
- ex jerome tadeo "custody"
- sad jerome tadeo "broken heart"
- return blythe "Back from Italy"
- reveal! blythe ottavia "conceals"
- create blythe "copies it"
+ help blythe ottavia "mails it again"
+ betray marguer ottavia "dines with the buyer"
- reveal blogger marguer "informs the world"

== 5 Walt Goes to Town
[Walt Carmichael](dad) drives eleven hundred miles in order to find out what [his](dad) [girl](blythe) does all day. [He](dad) is mistaken in the lobby for a designer, congratulated on [his](dad) overalls and photographed. [Ottavia](ottavia) alone asks about the hogs. [The two](dad+ottavia) sit on the loading dock until two in the morning; [he](dad) lost [his](dad) [wife](mom) the year the river rose, [she](ottavia) never married on account of one who did, and neither of [them](dad+ottavia) has told this to anyone. [Bruno](bruno) calls from [Milan](@milan) to say that [his](bruno) wedding is off, and gets [Jerome](jerome), [who](jerome) says "about time" and then that [Blythe](blythe) is out.
- travel dad "drives"
- discover dad blythe "find out"
- parent dad blythe "girl"
- married.past dad mom "wife"
- die.past mom "lost"
- reveal dad ottavia "lost"
+ reveal ottavia dad "never married"
- love.past ottavia _ "one who did"
+ engaged.end bruno kiki "off"
- reveal bruno jerome "calls"

== 6 The Devil's Advocate
[Ms. Achterberg](lawyer), for the [buyer](heir), serves [Ottavia](ottavia) with papers in the middle of a fitting. By the terms of [her](ottavia) own contract [she](ottavia) may not start another magazine, enter the building or wear yellow. [She](ottavia) goes white, picks up [her](ottavia) pin cushion and leaves; four hundred people pretend to type. [Marguerite](marguer) has the drapes in by three. [Saoirse](saoirse), at the front desk, takes [her](saoirse) name plate off and lays it in [her](saoirse) bag next to a laptop covered in small grey ears, which [Jerome](jerome) sees. [She](saoirse) smiles. [He](jerome) zips up the bag for [her](saoirse).
+ accuse lawyer ottavia "serves"
- advisor lawyer heir "for the buyer"
+ quit ottavia "leaves"
- hire marguer "drapes in"
- quit saoirse "takes her name plate off"
- discover jerome saoirse "sees"
- help jerome saoirse "zips up"

== 7 Kitchen Table
A fired [editor](ottavia) in a walk-up, in bed, in yellow. [Blythe](blythe) brings broth, [Jerome](jerome) brings the greyhound, and [Yevgeny](driver), [who](driver) for twenty years has driven and not spoken, brings the contract, having read law in [Odessa](@odessa): it forbids [Orsini](ottavia) a magazine; a farmers' almanac is nowhere mentioned. [Walt](dad) can get paper. While the [conspirators](blythe+driver+jerome+ottavia) toast with broth, [Bruno](bruno) knocks, [his](bruno) suitcase in one hand and risotto in the other. There are some [who](blythe) would make a man grovel. [Blythe](blythe), being from [Iowa](@iowa), asks [him](bruno) if [he](bruno) has eaten.
- quit.past ottavia "fired"
- gift blythe ottavia "broth"
- gift jerome ottavia "greyhound"
+ help driver ottavia "brings the contract"
- boss ottavia driver "twenty years"
- help? dad ottavia "can get paper"
- celebrate blythe+driver+jerome+ottavia "toast"
+ return bruno blythe "knocks"
- reconcile blythe bruno "asks him if"

== 8 Planting Calendar
[The Almanac](*almanac) sells out, largely thanks to ten pages of overalls. [Margot Dane](marguer), as the masthead now styles [Marguerite](marguer), loses six advertisers and, trying to win them back, [her](marguer) voice. [Ioana](model), the cover [model](model), will work for no one but the [woman](blythe) [who](blythe) once put [her](model) head between [her](model) knees. At the printing works a roll of paper gets loose. [Tadeo](tadeo), sent by the [deputy](marguer) to snoop, throws himself at [Jerome](jerome) and knocks [him](jerome) clear; it's [Tadeo](tadeo)'s collarbone that goes. "Sunglasses," [he](tadeo) groans. [Jerome](jerome) takes them off [him](tadeo). [He](tadeo) has been crying for months.
- create blythe+jerome+ottavia "sells out"
- lose marguer "loses"
- ill marguer "her voice"
- hire! model marguer "no one but"
- treat.past model blythe "between her knees"
- boss marguer tadeo "deputy"
- investigate tadeo jerome+ottavia "snoop"
+ rescue tadeo jerome "knocks him clear"
- injure tadeo "collarbone"
- help jerome tadeo "takes them off"
+ sad.past tadeo jerome "crying for months"

== 9 Second Posting
The roundest handwriting in [Iowa](@iowa) has at last got through. [Enzo](enzo) reads "please" on the terrace, next to the [wife](enzowife) [who](enzowife) was once [his](enzo) [sister](ottavia)'s best [friend](enzowife) and has been waiting nine years for [him](enzo) to open an envelope. [They](enzo+enzowife) fly over. [Ottavia](ottavia) slams the door on [both](enzo+enzowife), opens it, slaps the one, then embraces [both](enzo+enzowife). [Kiki](kiki), [Bruno](bruno)'s jilted [bride](kiki), comes on the same plane with the unpaid bill for four hundred sugared almonds, meets [Yevgeny](driver) at the curb, and lets [him](driver) carry it.
- discover enzo ottavia "reads"
- married enzo enzowife "wife"
- friend.past enzowife ottavia "best friend"
- sibling enzo ottavia "sister"
- travel enzo+enzowife "fly over"
- reject ottavia enzo+enzowife "slams the door"
+ attack ottavia _ "slaps"
+ reconcile enzo+enzowife ottavia "embraces"
- breakup.past bruno kiki "jilted"
- travel kiki "comes"
- meet driver kiki "meets"
- help driver kiki "carry"

== 10 Mousetrap
[Marguerite](marguer) offers ten thousand dollars for the name of [Anonymouse](saoirse). [Tadeo](tadeo), arm in a sling and debts to [his](tadeo) chin, knows it from [Jerome](jerome). [He](tadeo) goes up. [He](tadeo) comes down again with a clear conscience and no check: [he](tadeo) has confessed to the blog himself. By the time [Jerome](jerome) learns why [his](jerome) [ex](tadeo) has been marched out by security, [Saoirse](saoirse) has posted [her](saoirse) last entry, with [her](saoirse) photo, and a receipt proving [who](marguer) forged the clause about yellow. For that [Achterberg](lawyer), [who](lawyer) likes a clean file, drops [her](lawyer) [client](marguer) on the spot.
- gift? marguer _ "offers ten thousand"
- injure tadeo "sling"
- reveal.past jerome tadeo "knows it from"
- reveal! tadeo marguer "no check"
+ help tadeo saoirse "confessed to the blog"
- ex jerome tadeo "ex has been"
- quit tadeo "marched out"
- discover jerome tadeo "learns"
- create saoirse "posted"
+ reveal saoirse marguer "proving"
- betray.past marguer ottavia "forged"
- quit lawyer marguer "drops her client"
- advisor lawyer marguer "client"

== 11 Harvest
The sale is void. [Enzo](enzo) returns the firm to [his](enzo) [sister](ottavia), [Ottavia](ottavia) returns the drapes to [Marguerite](marguer), by mail, and [Marguerite](marguer) accepts a post in [Tulsa](@tulsa). There ought to be dancing. But a neighbor telephones from [Dubuque](@dubuque): [Walt](dad) was found beside the tractor. [Blythe](blythe) is driven through the night by [Yevgeny](driver), and not alone, since on the back seat sits an [editor](ottavia) in yellow, [who](ottavia) has never been west of the [Hudson](@hudson), holding [her](blythe) hand. "Bypass," says the [doctor](doctor). "And [he](dad) is asking for the [lady](ottavia) with the pins."
- gift enzo ottavia "returns the firm"
- sibling enzo ottavia "sister"
- gift ottavia marguer "returns"#2
- hire marguer "accepts a post"
+ ill dad "found beside the tractor"
- travel blythe+driver+ottavia "driven through the night"
+ help ottavia blythe "holding her hand"
- treat dad doctor "Bypass"

== 12 The One Good Coat
[Walt](dad) mends. The September issue is closed for the first time in history from a barn, where [Ioana](model) poses with the hogs and [Bruno](bruno) photographs nothing but [Blythe](blythe), until [she](blythe) takes the camera from [him](bruno) and finds the last frame: a ring, balanced on a snout. [She](blythe) says what one says. [Jerome](jerome) lets [Tadeo](tadeo) move back in, on account of the dog. As for [Orsini](ottavia), [she](ottavia) is to fly home on Monday. On Monday [she](ottavia) is seen at the fence in overalls, learning from a [farmer](dad) how to call them in, and the flight goes without [her](ottavia).
- recover dad "mends"
- create bruno blythe "photographs"
- find blythe "finds"
+ propose bruno blythe "a ring"
- engaged.start blythe bruno "what one says"
- reconcile jerome tadeo "move back in"
- move tadeo jerome "move"
- travel? ottavia "fly home"
- advisor dad ottavia "learning"
+ travel! ottavia "goes without her"
