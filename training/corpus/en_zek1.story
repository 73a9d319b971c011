%series The Half
%lang en
%genre drill
%cast imogen | Imogen Vasey; Miss Vasey; Imogen | f
%cast lorcan | Lorcan Teague; Teague; Lorcan | m
%cast hedda | Hedda Okoye; Hedda | f
%cast dilys | Dilys Prothero; Dilys | f
%cast barnaby | Barnaby Fitch; Barnaby; Fitch | m
%cast oriane | Oriane Dufour; Oriane | f
%cast wilf | Wilfred Tapper; Wilf Tapper; Wilf | m
%cast constance | Constance Tapper; Constance | f
%cast kit | Kit | f
%cast jeannie | Jeannie Tapper; Jeannie | f
%cast grey | - | f
%cast quill | Ambrose Quill; Quill; Ambrose | m
%cast merrick | Alderman Merrick; Merrick | f
%cast piers | Piers Merrick; Piers | m
%cast prompter | Thea | f
%cast rosalba | Rosalba Vasey; Rosalba | f
%cast yusuf | Yusuf Demirel; Yusuf | m
%cast nwosu | Inspector Nwosu; Nwosu; Adaeze | f
%cast widow | Mrs Lindqvist | f
%cast builder | - | m
%cast garrick | Garrick | m
%cast pell | Dr Pell; Pell | m
%cast fireman | - | m
%cast constable | - | m
%cast quillmum | - | f
%cast agent | - | f
%cast baby | - | m
%cast bishop | - | m

== 1
The Theatre Royal at [Garrowby](@garrowby) opens its season with a fire in the flies. [Dilys Prothero](dilys), the stage [manager](dilys), puts it out with the bathwater of the leading [man](lorcan). [He](lorcan) is still in the tub. [Imogen Vasey](imogen), to [whom](imogen) [Lorcan Teague](lorcan) was once married, applauds from the gallery.
- help dilys "puts it out"
+ ex imogen lorcan "once married"
- married.past imogen lorcan "married"

== 2
The new [director](hedda), [Hedda Okoye](hedda), casts the divorced [pair](imogen+lorcan) as honeymooners. [She](imogen) hurls the script at [her](hedda); [he](lorcan) picks it up, counts [his](lorcan) lines, counts [hers](imogen), and declares that [he](lorcan) would sooner act with the [cat](garrick). [Garrick](garrick), [who](garrick) has had offers before, washes.
- boss hedda imogen+lorcan "director"
- divorce.past imogen lorcan "divorced"
+ attack imogen hedda "hurls"
- reject lorcan imogen "would sooner"

== 3
[Wilf Tapper](wilf) guards the stage door and [his](wilf) [wife](constance), [Constance](constance), the wardrobe. [Their](constance+wilf) [granddaughter](kit) [Kit](kit), aged eleven, calls the half-hour in a boy's cap. Of the generation between, nobody speaks: [she](jeannie) climbed out of [her](jeannie) window one night with a suitcase, and [her](jeannie) [father](wilf) has since nailed it shut.
- married constance wilf "wife"
- kin constance+wilf kit "granddaughter"
+ flee.past jeannie constance+wilf "climbed out"
- parent wilf jeannie "father"

== 4
[Oriane Dufour](oriane), engaged for the soubrettes, gets off the [Lyon](@lyon) train and presses a coin into the palm of the young [man](barnaby) [who](barnaby) lifts down [her](oriane) trunk. [Barnaby Fitch](barnaby), juvenile [lead](barnaby), does not enlighten [her](oriane). [He](barnaby) has had it drilled and wears it round [his](barnaby) neck.
- hire oriane "engaged"
- travel oriane "gets off"
- help barnaby oriane "lifts down"
- gift oriane barnaby "presses a coin"
- reveal! barnaby oriane "does not enlighten"
+ love.start barnaby oriane "round his neck"
- meet barnaby oriane "lifts down"

== 5
In the [Courier](#courier), [Ambrose Quill](quill) likens [Imogen](imogen) to a cathedral: vast, cold and closed on Mondays. [Her](imogen) former [husband](lorcan) laughs till [he](lorcan) chokes. Then [Lorcan](lorcan) puts on [his](lorcan) hat, walks to the newspaper, and pushes the [critic](quill)'s face into a jar of paste. [She](imogen) is not to be told.
- ex imogen lorcan "former husband"
+ attack lorcan quill "pushes"
- reveal! _ imogen "not to be told"
- happy lorcan "laughs"
- travel lorcan "walks"

== 6
The board is chaired by [Alderman Merrick](merrick), [who](merrick) wants a car park. Its books are kept by [Piers](piers), [who](piers) wants a car. [She](merrick) trusts [him](piers) blindly, being [his](piers) [mother](merrick); and as [he](piers) has [her](merrick) signature to perfection, there is soon rather less in the safe than on paper.
- parent merrick piers "mother"
+ steal piers _ "rather less"
- betray piers merrick "has her signature"

== 7
Box B is taken every night by the same [widow](widow), [who](widow) sits with [her](widow) back to the stage. [Wilf](wilf) has asked [her](widow) name and got a peppermint. [She](widow) looks only at the ceiling, at one gilded cherub, and now and then [she](widow) speaks to it as one does to a deaf husband.
+ gift widow wilf "got a peppermint"
- reveal! widow wilf "asked her name"
- married.past _ widow "widow"
- die.past _ "widow"

== 8
[Somebody](prompter) has to sit below the boards and whisper, and the programme has never printed [her](prompter) name. When [Barnaby](barnaby) dries in [Oriane](oriane)'s arms, the [prompter](prompter) gives [him](barnaby) the line so tenderly that [he](barnaby) answers [her](prompter) instead. [Oriane](oriane), [whose](oriane) mouth is an inch from [his](barnaby), raises an eyebrow.
+ help prompter barnaby "gives him the line"
- lose barnaby "dries"

== 9
[Kit](kit) meets a grey [lady](grey) in the upper circle. [She](grey) asks [her](kit) whether [she](kit) eats enough and who cuts [her](kit) hair. [Constance](constance), [whose](constance) scissors are thereby insulted, tells the [child](kit) that there are no such things as ghosts, and that this [one](grey) should mind [her](grey) manners.
+ meet grey kit "meets a grey lady"

== 10
The [author](yusuf) of the next piece turns up in the rain, two acts short. [Yusuf Demirel](yusuf) and the [director](hedda) shared a mattress in [Izmir](@izmir) until [he](yusuf) went out for figs. That was nine years ago. "Well?" says [Hedda](hedda), and [Yusuf](yusuf), without a word, puts the figs on [her](hedda) desk.
- create yusuf "author"
- couple.past hedda yusuf "shared a mattress"
+ return yusuf hedda "turns up"
- breakup.past yusuf hedda "went out for figs"
- gift yusuf hedda "figs"#2

== 11
A telegram announces [Rosalba Vasey](rosalba), famous from two films about a submarine. [Imogen](imogen) reads it standing, and sits. It was in [her](rosalba) dressing room, as [Dilys](dilys) tells the [prompter](prompter), that [Imogen](imogen) found [her](imogen) then [husband](lorcan); and the worst of it, adds [Dilys](dilys), was that [they](lorcan+rosalba) were only rehearsing.
- travel? rosalba "announces"
- reveal dilys prompter "tells"
- married.past imogen lorcan "then husband"
- discover.past imogen lorcan+rosalba "found"
+ cheat! lorcan imogen "only rehearsing"
- create.past rosalba "films"

== 12
[Rosalba](rosalba) embraces [Lorcan](lorcan), [who](lorcan) flinches, then [her](rosalba) [sister](imogen), [who](imogen) does not so much as unfold [her](imogen) arms. [She](rosalba) has been dropped by the studio, [she](rosalba) admits over the soup, and needs a bed. [Dilys](dilys) has one to spare. [Imogen](imogen) pays [her](dilys) not to.
- sibling imogen rosalba "sister"
- reject imogen rosalba "does not so much"
+ quit rosalba "dropped"
- reveal rosalba "admits"
- housemate? dilys rosalba "bed"
- gift imogen dilys "pays"

== 13
The night's takings are gone, and with them the key that hangs on [Wilf](wilf)'s nail. [Alderman Merrick](merrick) does not say that [he](wilf) has pocketed them; [she](merrick) merely asks, in front of [his](wilf) [granddaughter](kit), what a doorkeeper earns. [Kit](kit) treads on [her](merrick) foot. [The other one](piers) of the [Merricks](merrick+piers) looks at the carpet.
- steal _ _ "gone"
+ accuse merrick wilf "what a doorkeeper earns"
- kin kit wilf "granddaughter"
- attack kit merrick "treads"
- steal? wilf _ "pocketed"

== 14
[Inspector Nwosu](nwosu) has never set foot in a theatre and takes the murder in Act Two for a real one. [She](nwosu) has handcuffed [Barnaby](barnaby) before [Dilys](dilys) can lower the curtain. Asked whether [she](nwosu) always believes what [she](nwosu) sees, the [detective](nwosu) looks at [Dilys](dilys) and blushes: as from today, yes.
+ arrest nwosu barnaby "handcuffed"
- love.start nwosu dilys "blushes"
- kill! barnaby _ "murder"

== 15
[Nwosu](nwosu) goes through drawers. In [Constance](constance)'s lie eleven years of letters without a stamp, each addressed to a [Jeannie](jeannie), in the spider's hand of [her](constance) [husband](wilf), [who](wilf) has told everyone that [he](wilf) no longer has a daughter. [She](constance) begs [her](nwosu) to put them back just as they lay.
- investigate nwosu constance "goes through"
+ discover nwosu wilf "letters"
- married constance wilf "husband"
- parent! wilf jeannie "no longer has"
- create.past wilf "letters"

== 16
At rehearsal [Yusuf](yusuf) changes the heroine's name to [Rosalba](rosalba). [Hedda](hedda) changes it back. [He](yusuf) has read [her](hedda) notes on [his](yusuf) ending, [he](yusuf) says, and finds them bitter; [she](hedda) has smelt [his](yusuf) collar, [she](hedda) says, and finds it sweet. The film [star](rosalba) sneezes behind the scenery.
+ jealous hedda rosalba "smelt his collar"
- quarrel hedda yusuf "bitter"
- affair? rosalba yusuf "sneezes"

== 17
[Oriane](oriane) has a new fur, and [Barnaby](barnaby) has a new ulcer. It was [Piers](piers) [who](piers) wrapped it round [her](oriane), in the back of a motor car that smells of banknotes. [His](piers) [mother](merrick) likes the [girl](oriane). So does [Dr Pell](pell), [who](pell) is there for the ulcer and forgets [his](pell) bag.
+ gift piers oriane "wrapped"
- ill barnaby "ulcer"
- treat barnaby pell "there for the ulcer"
- parent merrick piers "mother"
- love.start pell oriane "forgets his bag"

== 18
The grey [lady](grey) is seen again, this time by [Garrick](garrick), [whose](garrick) back goes up, and by [Lorcan](lorcan), [whose](lorcan) knees go down. [He](lorcan) knows that walk. [She](grey) puts a finger to [her](grey) lips, then, on reflection, the same hand to [his](lorcan) cheek, hard. The [actor](lorcan) tells [Pell](pell) that [he](lorcan) fell.
- discover lorcan grey "knows that walk"
+ attack grey lorcan "hard"
- betray lorcan pell "tells Pell"
- return grey "again"

== 19
The veil comes off in the wardrobe. "[You](jeannie)'re thin," says [Constance](constance), through a mouthful of pins, to [her](constance) own [daughter](jeannie). [Jeannie](jeannie) has been sleeping in the paint loft for three weeks to be near [Kit](kit), and nobody is to know, least of all [him](wilf) with the hammer.
+ reveal jeannie constance "veil comes off"
- return.past jeannie "for three weeks"
- parent constance jeannie "daughter"
- reveal! jeannie wilf "nobody is to know"

== 20
From [her](prompter) hole the [prompter](prompter) hears everything: that the [ghost](jeannie) breathes, that [Piers](piers) is robbing [his](piers) [mother](merrick), that [Fitch](barnaby) weeps in the trap. [She](prompter) tells [her](prompter) [sister](dilys) the first two. [Dilys](dilys), [who](dilys) has looked after [her](prompter) since [their](dilys+prompter) parents were lost at sea, asks about the third.
- discover prompter barnaby+jeannie+piers "hears"
- steal piers merrick "robbing"
- parent merrick piers "mother"
- sad barnaby "weeps"
- sibling dilys prompter "sister"
- help dilys prompter "looked after"
+ reveal prompter dilys "tells"
- die.past _ "lost at sea"
- parent.past _ dilys+prompter "parents"

== 21
The [stage manager](dilys) passes it on to the [Inspector](nwosu), over an omelette, at [her](nwosu) place. Next morning the two [women](dilys+nwosu) come to work under one umbrella. [Wilf](wilf), [who](wilf) has been cleared, notices; [he](wilf) also notices that [she](dilys), for the first time in [her](dilys) career, is late.
- reveal dilys nwosu "passes it on"
+ affair dilys nwosu "one umbrella"
- accuse! _ wilf "cleared"
- discover wilf dilys+nwosu "notices"

== 22
[Piers](piers) is warned by a [constable](constable) [who](constable) owes [him](piers) money, and takes the safe, the car and [Oriane](oriane), though [she](oriane) has asked only to be dropped at the hairdresser's. [Her](oriane) screams are heard as far as the swing bridge. [Dr Pell](pell), on [his](pell) bicycle, pedals after a [girl](oriane) [whose](oriane) tonsils [he](pell) recognises.
- help constable piers "warned"
- flee piers "the car"
- steal piers _ "takes the safe"
+ abduct piers oriane "takes"
- sad oriane "screams"
- treat.past oriane pell "tonsils"
- rescue? pell oriane "pedals after"
- discover pell oriane "recognises"

== 23
The bridge swings; the car does not. [Oriane](oriane) is fished out by a [bishop](bishop) with a crook, the safe by nobody. [Her](oriane) [kidnapper](piers), standing to the waist in mud, demands to see [his](piers) [mother](merrick). [She](merrick) comes. "[I](merrick) have no son," says the [Alderman](merrick), and wraps [her](merrick) coat round [him](piers).
+ rescue bishop oriane "fished out"
- abduct.past piers oriane "kidnapper"
- parent merrick piers "mother"
- parent! merrick piers "no son"
- help merrick piers "wraps her coat"
- travel merrick "comes"

== 24
[Nwosu](nwosu) charges [him](piers); [Merrick](merrick) resigns the chair, on which [Quill](quill), as the oldest subscriber, is lowered against [his](quill) will. [His](quill) first act is to ban [his](quill) own reviews. In the green room [Miss Vasey](imogen) drinks to the [critic](quill)'s health and is told, by [Wilf](wilf), what once became of [his](quill) face.
- accuse nwosu piers "charges"
+ quit merrick "resigns"
- hire quill "lowered"
- celebrate imogen quill "drinks"
- reveal wilf imogen "told"
- attack.past lorcan quill "his face"
- create.past quill "reviews"

== 25
[Imogen](imogen) asks [Lorcan](lorcan) about the paste. [He](lorcan) denies it; there is still some under [his](lorcan) nails. For three pages of dialogue [she](imogen) forgets to hate [him](lorcan), and [Hedda](hedda), out in the stalls, grips [Yusuf](yusuf)'s arm before [she](hedda) remembers that [she](hedda) is not talking to [him](yusuf).
- attack! lorcan quill "denies"
- discover imogen lorcan "under his nails"
+ enemy.end imogen lorcan "forgets to hate"
- quarrel hedda yusuf "not talking"
- investigate imogen lorcan "asks"

== 26
[Kit](kit) has found [her](kit) [ghost](jeannie) asleep in the paint loft, with a photograph of a baby on [her](jeannie) chest. On the back is a date, which is [Kit](kit)'s birthday, and a name, which is the leading [man](lorcan)'s. The [girl](kit) sits down next to [her](jeannie) and waits for [her](kit) [mother](jeannie) to wake up.
- find kit jeannie "found"
- parent lorcan kit "the leading man's"
- parent jeannie kit "mother"
+ discover kit jeannie+lorcan "the back"

== 27
[Jeannie](jeannie) tells it in few words. [She](jeannie) was nineteen and sewed [his](lorcan) buttons on; [he](lorcan) was between a quarrel and a divorce. [She](jeannie) never wrote to [him](lorcan), for [his](lorcan) [wife](imogen) had been good to [her](jeannie). "Then [he](lorcan) doesn't know [he](lorcan)'s got [me](kit)," says [Kit](kit). "Poor [man](lorcan)."
+ reveal jeannie kit "tells it"
- reveal! jeannie lorcan "never wrote"
- affair.past jeannie lorcan "sewed his buttons on"
- help.past imogen jeannie "good to her"
- discover! lorcan kit "doesn't know"
- parent lorcan kit "got me"
- married.past imogen lorcan "wife"
- quarrel.past imogen lorcan "quarrel"
- divorce.past imogen lorcan "divorce"

== 28
[Rosalba](rosalba) is to have the lead in [Yusuf](yusuf)'s play, unless [her](rosalba) [sister](imogen) gets it. [She](rosalba) puts laxative in the [latter](imogen)'s cocoa. But [Imogen](imogen), [who](imogen) has never been able to drink cocoa, gives it to the [fireman](fireman), and so that evening, when smoke comes through the floor, there is no one on duty.
- hire? rosalba "lead"
- sibling imogen rosalba "sister"
+ attack? rosalba imogen "laxative"
- gift imogen fireman "gives it"
- ill fireman "no one on duty"
- create yusuf "play"
- hire? imogen "gets it"

== 29
[The one](prompter) nobody thinks of is the [prompter](prompter). [Barnaby](barnaby), safe in the street, counts heads, counts again, and goes back in. [He](barnaby) drags [her](prompter) out by the wrists, hair singed; and when [she](prompter) whispers "Thank you", [he](barnaby) knows at last whose voice it is that [he](barnaby) has been in love with.
+ rescue barnaby prompter "drags her out"
- injure prompter "singed"
- love barnaby prompter "in love"
- discover barnaby prompter "knows at last"
- return barnaby "goes back in"

== 30
"What is [your](prompter) name?" [he](barnaby) asks. In eight seasons no actor has. It is [Thea](prompter). [He](barnaby) unhooks from [his](barnaby) neck the coin that another [woman](oriane) gave [him](barnaby), and throws it, as one should, into the fountain. [Her](prompter) [sister](dilys), crying for quite other reasons, blames the smoke.
+ reveal prompter barnaby "It is Thea"
- gift.past oriane barnaby "gave"
- love.end barnaby oriane "throws it"
- sibling dilys prompter "sister"
- sad dilys "crying"

== 31
Half the roof is open to the stars. The insurers point to a missing fireman, the [fireman](fireman) to [his](fireman) cocoa, and everybody to [Imogen](imogen), out of [whose](imogen) hand [he](fireman) had it. [She](imogen) could name [her](imogen) [sister](rosalba). [She](imogen) looks across at [Rosalba](rosalba), [who](rosalba) has gone the colour of milk, and says that [her](imogen) hand slipped.
+ accuse _ imogen "point"
- sibling imogen rosalba "sister"
- accuse! imogen rosalba "could name"
- help imogen rosalba "her hand slipped"
- sad rosalba "colour of milk"
- gift.past imogen fireman "had it"

== 32
That night the younger [Vasey](rosalba) knocks at the elder [one](imogen)'s lodgings with the tin of cocoa. [She](rosalba) makes a clean breast of it all, the powder and the envy and the rehearsal that was not one. [Imogen](imogen) is quiet. "With tongue?" [she](imogen) asks; and then, moving over, that there is room.
- sibling imogen rosalba "younger Vasey"
- reveal rosalba imogen "clean breast"
- jealous rosalba imogen "envy"
- cheat.past lorcan imogen "not one"
- affair.past lorcan rosalba "not one"
+ reconcile imogen rosalba "there is room"
- attack.past rosalba imogen "powder"
- kiss.past? lorcan rosalba "tongue"

== 33
In the ruins the [widow](widow) from Box B is found stroking what remains of a cherub. It has, says [Constance](constance), the face of the [man](builder) [who](builder) built the place. "[He](builder) modelled it himself," says [Mrs Lindqvist](widow), for that is [her](widow) name, "in the mirror. [I](widow) should like [him](builder) mended," and signs a cheque.
- find _ widow "found"
- create.past builder "built"
- reveal widow constance "that is her name"
- married.past builder widow "widow"
- die.past builder "widow"
+ gift widow _ "signs a cheque"

== 34
[Wilf](wilf) is sent up to the paint loft for tarpaulin. What [he](wilf) brings down is [his](wilf) [daughter](jeannie), on [his](wilf) arm, as though to an altar. [He](wilf) has not uttered a syllable. But in the evening [Kit](kit) hears hammering, and sees [her](kit) [grandfather](wilf) pull eleven years of nails out of a window frame.
- find wilf jeannie "brings down"
- parent wilf jeannie "daughter"
- kin kit wilf "grandfather"
+ reconcile jeannie wilf "pull eleven years of"

== 35
It is [Imogen](imogen), not [Jeannie](jeannie), [who](imogen) recognises the chin. [She](imogen) plants [her](imogen) former [husband](lorcan) before a mirror with the call [boy](kit) beside [him](lorcan), and asks [him](lorcan) to play the scene from there. [Teague](lorcan) looks. [He](lorcan) has died in public four hundred times and never once like this.
+ discover imogen kit+lorcan "recognises the chin"
- ex imogen lorcan "former husband"
- reveal imogen lorcan "before a mirror"
- discover lorcan kit "looks"
- parent lorcan kit "chin"

== 36
[Oriane](oriane) turns down [Dr Pell](pell) on the grounds that [he](pell) has seen [her](oriane) tonsils. [He](pell) accepts that. [He](pell) has also, [he](pell) mentions at the door, seen [her](oriane) test: [she](oriane) is expecting, and it is not the [bishop](bishop)'s. [She](oriane) thinks of mud, of fur, of the prison on the hill.
+ reject oriane pell "turns down"
- reveal pell oriane "mentions"
- pregnant oriane piers "expecting"
- advisor pell oriane "seen her test"
- pregnant! oriane bishop "bishop's"
- arrest.past _ piers "prison"
- treat.past oriane pell "tonsils"

== 37
[Merrick](merrick), no longer alderman, hears in the market that [she](merrick) is to be a grandmother. [She](merrick) sends the young [Frenchwoman](oriane) a cot, a solicitor and [her](merrick) spare key. The first comes back and the second goes unread; but the key fits, and by Friday [Oriane](oriane) is sleeping in the bed of [her](oriane) [abductor](piers).
- quit.past merrick "no longer"
- discover merrick oriane "hears"
- gift merrick oriane "cot"
- kin? baby merrick "grandmother"
- reject oriane merrick "comes back"
+ housemate.start merrick oriane "key fits"
- abduct.past piers oriane "abductor"

== 38
[Hedda](hedda) is offered [Manchester](@manchester) by an [agent](agent) with a cigar. [Yusuf](yusuf), [whose](yusuf) third act has at last come right, begs [her](hedda) to read it before [she](hedda) replies. In it a woman takes back a man for the sake of some figs. [She](hedda) strikes out the figs, throws [her](hedda) arms round the [author](yusuf), and tells the [agent](agent) no.
- hire? hedda "offered" @manchester
- create yusuf "come right"
+ reconcile hedda yusuf "throws her arms round"
- reject hedda agent "tells the agent no"

== 39
[Quill](quill) invites [Imogen](imogen) to dine with [his](quill) [mother](quillmum), [who](quillmum) is ninety and tells all. For twenty years, says the old [lady](quillmum), [her](quillmum) [son](quill) has written [her](imogen) two notices: a cruel one for the paper and another for the drawer. [Ambrose](quill) attempts to die behind a napkin. [Imogen](imogen) asks to see the drawer.
- invite quill imogen "invites"
- parent quillmum quill "mother"
- create.past quill "written"
+ reveal quillmum imogen "tells all"
- sad quill "attempts to die"
- love quill imogen "another for the drawer"

== 40
[She](imogen) returns it in the morning with the commas corrected. [She](imogen) is touched, [she](imogen) writes, and [she](imogen) is not free. "Since when?" asks [Lorcan](lorcan), reading over [her](imogen) shoulder. Since the paste, says [his](lorcan) [ex-wife](imogen), and since [he](lorcan) was seen plaiting [his](lorcan) [daughter](kit)'s hair in the wings, extremely badly.
- reject imogen quill "not free"
- ex imogen lorcan "ex-wife"
- parent lorcan kit "daughter"
- help lorcan kit "plaiting"
+ love imogen lorcan "Since the paste"
- happy imogen quill "touched"
- create imogen "writes"

== 41
The theatre reopens under a cherub with its nose on straight. [Thea](prompter) is on the programme, as the heroine, since [Rosalba](rosalba) has given [her](prompter) the part and taken the hole. That [she](rosalba) prompts louder than [she](prompter) acts disturbs no one; least of all [Barnaby](barnaby), [who](barnaby) has not needed a line all night.
- hire prompter "on the programme"
+ gift rosalba prompter "the part"
- hire rosalba "taken the hole"

== 42
[Oriane](oriane) is brought to bed between the matinée and the evening house. [Dr Pell](pell) attends, [Merrick](merrick) boils things. [It](baby) is a [boy](baby) with a banker's fists. [His](baby) [father](piers), let out for an hour with a [constable](constable) on either wrist, weeps so much that [his](piers) own [mother](merrick) has to hold up the [infant](baby).
+ birth oriane baby "brought to bed"
- treat oriane pell "attends"
- parent piers baby "father"
- parent merrick piers "mother"
- sad piers "weeps"
- help merrick piers "hold up"
- arrest.past _ piers "let out"

== 43
At the curtain call [Nwosu](nwosu) climbs onto the stage in uniform, and the whole company put up their hands. [Dilys](dilys) steps forward to confess. But [Adaeze](nwosu), on one knee, has not come about a crime. The [stage manager](dilys), [who](dilys) has given ten thousand cues, misses [hers](dilys), and has to be prompted by [her](dilys) [sister](prompter).
+ propose nwosu dilys "on one knee"
- sibling dilys prompter "sister"
- help prompter dilys "prompted"
- reveal? dilys "confess"

== 44
Two weddings, then, and a car park that never was. [Dilys](dilys) is led to the registrar in handcuffs lined with velvet, and says [she](dilys) does, to [Nwosu](nwosu), before [she](dilys) is asked. [Imogen](imogen) marries [Lorcan](lorcan) for the second and, [she](imogen) warns [him](lorcan), the shorter time; [their](imogen+lorcan) [bridesmaid](kit) wears a boy's cap. [Wilf](wilf) and [Constance](constance) dance. Up in the circle [Jeannie](jeannie), all in grey, bows to the [widow](widow), and [Garrick](garrick)'s back stays down.
- wedding dilys nwosu "says she does"
+ wedding imogen lorcan "marries"
- wedding.past imogen lorcan "second"
- threaten imogen lorcan "warns"
- celebrate constance+wilf "dance"
- advisor kit imogen+lorcan "bridesmaid"
