%series The Fourth Floor Kitchen
%lang en
%genre ensemble dramedy around a Toronto cooking school, encyclopaedia episode table
%cast noor     | Noor Haddad; Noor | f
%cast gideon   | Gideon Achterberg; Gideon; Achterberg | m
%cast priyanka | Priyanka Menon; Priyanka; Pri | f
%cast wyatt    | Wyatt Lachance; Wyatt | m
%cast delphine | Delphine Roy; Delphine | f
%cast kwame    | Kwame Osei; Kwame; Dr. Osei | m
%cast joss     | Joss Whitlock; Joss; Whitlock | m
%cast tibor    | Tibor Haddad; Tibor | m
%cast rosalind | Rosalind Achterberg; Rosalind | f
%cast strand   | Leopold Strand; Strand | m
%cast emre     | Emre Yildiz; Emre | m
%cast fadia    | Fadia Haddad; Fadia | f

== 1 Mise en Place
The widowed [baker](noor) [Noor Haddad](noor) inherits a failing cooking school in [Toronto](@toronto) from [her](noor) [uncle](tibor) [Tibor](tibor), whereupon [his](tibor) star [instructor](gideon), [Gideon Achterberg](gideon), walks out mid-lesson; [his](gideon) former [apprentice](priyanka) [Priyanka Menon](priyanka) coaxes [him](gideon) into staying. The [firefighter](wyatt) [Wyatt Lachance](wyatt) signs up for the beginners' course to be near [Delphine Roy](delphine), [who](delphine) dumped [him](wyatt) in March, only to find [her](delphine) sharing a chopping board with [Kwame Osei](kwame), a [cardiologist](kwame) and, it turns out, the new [man](kwame) in [her](delphine) life.
- married.past _ noor "widowed"
- die.past _ "widowed"
- kin noor tibor "uncle"
+ find noor tibor "inherits" @toronto
- boss.past tibor gideon "instructor"
- quit? gideon noor "walks"
- advisor.past gideon priyanka "apprentice"
- love wyatt delphine "to be near"
- breakup.past delphine wyatt "dumped"
+ discover wyatt delphine+kwame "find"
- couple delphine kwame "man"

== 2 Reduction
[Noor](noor)'s teenage [daughter](fadia) [Fadia](fadia) resents having been dragged away from [Halifax](@halifax) and befriends [Emre](emre), the [dishwasher](emre), [who](emre) secretly sleeps in the pantry. [Wyatt](wyatt) sabotages [Kwame](kwame)'s soufflé, and [the two](kwame+wyatt) come close to blows. [Gideon](gideon) and [Noor](noor) clash over the price list. When [Priyanka](priyanka), [who](priyanka) has been offered a sous-chef's post in [Lyon](@lyon), asks [her](priyanka) old [mentor](gideon) for advice, [Gideon](gideon) tells [her](priyanka) to take it, although losing [her](priyanka) is what [he](gideon) dreads most.
- parent noor fadia "daughter"
- move.past fadia+noor "dragged"
- sad fadia noor "resents"
- friend.start emre fadia "befriends"
- betray wyatt kwame "sabotages"
- quarrel kwame wyatt "blows"
- quarrel gideon noor "clash"
+ hire? priyanka "offered" @lyon
- advisor gideon priyanka "mentor"
- help gideon priyanka "tells"
- lose? gideon priyanka "losing"
- sad gideon priyanka "dreads"

== 3 Health Inspection
An anonymous complaint brings an inspector to the fourth floor, and [Noor](noor) points the finger at [Gideon](gideon). In truth the letter came from [Joss Whitlock](joss), the [owner](joss) of a rival school downstairs, [who](joss) has wanted the kitchen for years. [Fadia](fadia) hides [Emre](emre) in the walk-in fridge, where [he](emre) collapses from the cold; [Kwame](kwame), still in [his](kwame) apron, gets [his](emre) heart beating again. [Delphine](delphine) looks on with shining eyes. [Wyatt](wyatt) looks at [her](delphine).
- investigate _ noor "inspector"
+ accuse noor gideon "finger"
- accuse joss noor "complaint"
- enemy joss noor "rival"
- find? joss "wanted"
- help fadia emre "hides"
- ill emre "collapses"
+ rescue kwame emre "beating"

== 4 Proofing
While [Emre](emre) convalesces on [her](noor) sofa, [Noor](noor) offers [him](emre) the spare room, to [Fadia](fadia)'s delight. [Gideon](gideon), still smarting, lets slip to [his](gideon) [sister](rosalind) [Rosalind](rosalind), a property [lawyer](rosalind), that the late [Tibor](tibor) promised [him](gideon) half of the school in writing. Elsewhere, [Priyanka](priyanka) goes for a drink with [Joss](joss), unaware of what [he](joss) did, and [Wyatt](wyatt) is called to a fire at [Delphine](delphine)'s apartment house, from which [he](wyatt) carries out [her](delphine) cat, but not [Kwame](kwame)'s medical diplomas.
- recover emre "convalesces"
- invite noor emre "offers"
+ housemate? emre noor "spare room"
- happy fadia emre "delight"
- sad gideon "smarting"
- sibling gideon rosalind "sister"
+ reveal gideon rosalind "slip"
- die.past tibor "late"
- gift? tibor gideon "promised"
- date joss priyanka "drink"
- discover! priyanka joss "unaware"
- travel wyatt "called"
- help wyatt delphine "carries"
- lose kwame "diplomas"

== 5 Boning Knives
Armed with [Tibor](tibor)'s note, [Rosalind](rosalind) serves papers on [Noor](noor), [who](noor) had just begun to trust [Gideon](gideon) and now throws a copper pan at [him](gideon). [He](gideon) swears that [his](gideon) [sister](rosalind) acted without [his](gideon) knowledge. [Delphine](delphine), homeless since the fire, has to choose between two sofas and settles on [Wyatt](wyatt)'s, since [Kwame](kwame) works nights. [Fadia](fadia) skips class with [Emre](emre); on the ferry to the islands [she](fadia) puts [her](fadia) lips on [his](emre), and [he](emre) asks [her](fadia) not to do that again.
- accuse rosalind noor "papers"
+ attack noor gideon "throws"
- sibling gideon rosalind "sister"
- discover! gideon rosalind "without his knowledge"
- lose.past delphine "homeless"
+ housemate.start delphine wyatt "settles"
- travel emre+fadia "ferry"
- kiss emre fadia "lips"
+ reject emre fadia "not to do that again"

== 6 The Critic
[Leopold Strand](strand), the most feared [palate](strand) in the province, books a private lesson. [Noor](noor) and [Gideon](gideon) call a truce for the evening and cook side by side in such harmony that [Strand](strand) takes [them](gideon+noor) for husband and wife; [neither](gideon+noor) sets [him](strand) right. [Rosalind](rosalind) recognises in the [critic](strand) the [man](strand) [she](rosalind) was once engaged to. [Joss](joss) asks [Priyanka](priyanka) to run [his](joss) new pastry department, and [Kwame](kwame) comes off shift to discover [his](kwame) [girlfriend](delphine) asleep on [Wyatt](wyatt)'s shoulder.
- reconcile gideon noor "truce"
- create gideon+noor "cook"
+ married! gideon noor "husband and wife"
- reveal! gideon+noor strand "sets"
- discover rosalind strand "recognises"
- engaged.past rosalind strand "engaged"
- hire? priyanka joss "run"
- couple delphine kwame "girlfriend"
+ discover kwame delphine+wyatt "discover"

== 7 Salt
[Strand](strand)'s column is a rave, and the waiting list doubles overnight. [Kwame](kwame) demands that [Delphine](delphine) move out of the [firefighter](wyatt)'s flat; when [she](delphine) hesitates, [he](kwame) leaves [her](delphine) [his](kwame) apron and drives home alone. [Rosalind](rosalind) admits to [Gideon](gideon) that [she](rosalind) ran from the altar twenty years ago out of fear. [Emre](emre) is picked up by immigration officers on the loading dock before [Fadia](fadia)'s eyes, and the distraught [girl](fadia) blames [her](fadia) [mother](noor), [who](noor) had registered [him](emre) for payroll.
- create strand "column"
- move? delphine "move"
+ breakup kwame delphine "leaves"
+ reveal rosalind gideon "admits"
- wedding.past! rosalind strand "altar"
- flee.past rosalind strand "ran"#2
- sad.past rosalind "fear"
+ arrest _ emre "picked"
- sad fadia emre "distraught"
- accuse fadia noor "blames"
- hire.past emre noor "payroll"
- parent noor fadia "mother"

== 8 Bitter Greens
[Noor](noor) swallows [her](noor) pride and asks [Rosalind](rosalind), the very [lawyer](rosalind) [who](rosalind) is suing [her](noor), to represent [Emre](emre). [Rosalind](rosalind) agrees on one condition: that [Noor](noor) put in a word for [her](rosalind) with [Strand](strand). [Priyanka](priyanka) stumbles on the draft of the complaint in [Joss](joss)'s desk and empties a bowl of custard into it. [Wyatt](wyatt) finally has [Delphine](delphine) to himself and realises, over burnt toast, that [he](wyatt) no longer wants [her](delphine); it is [Pri](priyanka), [his](wyatt) [instructor](priyanka), [he](wyatt) thinks of.
- accuse rosalind noor "suing"
- help? rosalind emre "represent"
+ advisor.start rosalind emre "agrees"
- help? noor rosalind "put in a word"
- discover priyanka joss "stumbles"
- create.past joss "draft"
- love.end wyatt delphine "no longer wants"
- advisor priyanka wyatt "instructor"
+ love.start wyatt priyanka "thinks"

== 9 Family Meal
The hearing goes well, and [Emre](emre) walks free, with the school as guarantor. At the dinner in [his](emre) honour, [Fadia](fadia) apologises to [her](fadia) [mother](noor), and [Strand](strand), lured there by [Noor](noor), finds himself seated opposite [Rosalind](rosalind). [He](strand) gets up and goes without touching the soup. [Delphine](delphine), feeling like a guest in [Wyatt](wyatt)'s life, rents a studio. [Gideon](gideon) has meanwhile had [Tibor](tibor)'s note examined: it is a forgery, and [Joss](joss), [who](joss) sold it to [him](gideon), is not answering [his](joss) phone.
+ arrest! _ emre "walks free"
- help _ emre "guarantor"
- celebrate _ emre "honour"
- reconcile fadia noor "apologises"
- parent noor fadia "mother"
- betray noor strand "lured"
- invite noor strand "lured"
- reject strand rosalind "goes"#2
- housemate.end delphine wyatt "rents"
- investigate gideon "examined"
+ betray.past joss gideon "forgery"
- discover gideon joss "forgery"

== 10 Burn Notice
[Gideon](gideon) drops the suit and wants to tell [Noor](noor) why, but [Joss](joss) gets in first and warns [him](gideon) that [he](joss) will swear the two of [them](gideon+joss) cooked up the note together. That night the fourth floor goes up in flames. [Wyatt](wyatt)'s crew responds; inside, a beam pins [him](wyatt), and it is [Kwame](kwame), on duty at the hospital, [who](kwame) has to operate on [his](kwame) one-time [rival](wyatt). [Priyanka](priyanka) spends the night in the corridor. [Emre](emre) saw somebody run.
- accuse! gideon noor "drops"
- reveal? gideon noor "tell"
+ threaten joss gideon "warns"
- accuse? joss gideon "swear"
- betray? gideon+joss noor "cooked"
- injure wyatt "pins"
+ treat wyatt kwame "operate"
- enemy.past kwame wyatt "rival"
- flee _ "run"
- discover emre "saw"

== 11 Ashes
Insurance investigators suspect [Noor](noor) of having torched the kitchen for the money. [Emre](emre) is afraid to go to the police; [Fadia](fadia) takes [him](emre) by the hand, and together [they](emre+fadia) name [Whitlock](joss), [who](joss) is seized at the airport with a ticket to [Lisbon](@lisbon). [Wyatt](wyatt) comes round from the anaesthetic and tells [Priyanka](priyanka) everything [he](wyatt) feels, some of it twice. [She](priyanka) has accepted [Lyon](@lyon). [Strand](strand) sends [Rosalind](rosalind) back the ring [she](rosalind) returned, together with the bill for the soup.
- investigate _ noor "investigators"
- accuse _ noor "suspect"
- sad emre "afraid"
- help fadia emre "takes"
- accuse emre+fadia joss "name"
+ arrest _ joss "seized"
- flee? joss "ticket" @lisbon
- recover wyatt "comes round"
+ confess wyatt priyanka "tells"
- love wyatt priyanka "feels"
- hire priyanka "accepted" @lyon
- gift strand rosalind "sends"
- engaged.past rosalind strand "ring"
- gift.past rosalind strand "returned"

== 12 Service
Six months on, the school reopens under a sign reading [Haddad & Achterberg](#haddadachterberg). [Noor](noor) signed half of it over to [Gideon](gideon) of [her](noor) own accord; the kiss behind the flour sacks is less official. [Kwame](kwame) and [Delphine](delphine) meet by chance in the cheese queue and go on talking until it is gone. [Rosalind](rosalind) has become [Mrs. Strand](rosalind) at city hall, with [her](rosalind) [brother](gideon) as the only witness. [Fadia](fadia) and [Emre](emre), now inseparable as friends, open a cab door on the street below: out steps [Priyanka](priyanka), with one suitcase, asking for [Wyatt](wyatt).
- create gideon+noor "reopens" #haddadachterberg
+ gift noor gideon "signed"
- kiss gideon noor "kiss"
- meet delphine kwame "meet"
+ wedding rosalind strand "become Mrs. Strand"
- sibling gideon rosalind "brother"
- advisor gideon rosalind+strand "witness"
- friend emre fadia "friends"
+ return priyanka wyatt "steps"
- find? priyanka wyatt "asking"
