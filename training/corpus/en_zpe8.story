%series Block C
%lang en
%genre flat-share dramedy in Kuala Lumpur, streaming overviews as remembered by a viewer
%cast mei     | Mei Lin Chong; Mei | f
%cast farid   | Farid Osman; Farid | m
%cast priya   | Priya Nair; Priya | f
%cast sandy   | Sandy Voon; Sandy | n
%cast hana    | Hana Osman; Hana | f
%cast kumar   | Kumar Nair; Kumar | m
%cast auntie  | Auntie Rose; Rose | f
%cast dex     | Dex | m
%cast azlan   | Azlan | m
%cast jodie   | Jodie | f
%cast landlord| Mr Ong; Ong | m
%cast meimum  | - | f
%cast hanapar | - | g
%cast shipdoc | - | m

== 1 Three Keys
[Mei Lin Chong](mei) gets left on the steps of the registry office by [Dex](dex), [who](dex) sends the news by voice message, and by evening [she](mei) has a new address: the small room in the flat that [her](mei) old school [friend](priya) [Priya](priya) shares with [Farid Osman](farid), a [cook](farid). [Farid](farid) makes [her](mei) noodles and lets [her](mei) cry into them. The [landlord](landlord), [Mr Ong](landlord), wants no third tenant and must not see [her](mei). [Auntie Rose](auntie) from across the corridor has already seen [her](mei). In the office, [Priya](priya)'s [boss](jodie), [Jodie](jodie), gives the post that [Priya](priya) was after to someone from outside: a smiling [man](dex) called [Dex](dex).
- wedding! dex mei "registry office"
+ breakup dex mei "left on the steps"
+ move mei farid+priya "a new address"
- friend mei priya "school friend"
- housemate farid priya "shares"
- help farid mei "lets her cry"
- sad mei "cry"
- neighbour auntie farid+priya "across the corridor"
- discover auntie mei "seen her"
- boss jodie priya "boss"
- hire dex jodie "gives the post"

== 2 Not a Word
[Priya](priya) now sits face to face with the [man](dex) [who](dex) jilted [her](priya) [flatmate](mei), can't stand [him](dex), and comes home every night with another story that [she](priya) doesn't tell. [Farid](farid)'s little [sister](hana) [Hana](hana) moves in on the sofa, to get away from the [boy](azlan) [whom](azlan) [her](hana) family has picked out for [her](hana). So there are four of [them](farid+hana+mei+priya), and [Ong](landlord) comes on Thursdays. On the stairs [Hana](hana) gives a [stranger](azlan) with a broken shoelace [her](hana) own, and [the two](azlan+hana) sit there till the light goes off. [He](azlan) forgets to say that [his](azlan) name is [Azlan](azlan), and that [he](azlan) is the [boy](azlan).
- breakup.past dex mei "jilted"
- housemate mei priya "flatmate"
- colleague.start dex priya "face to face"
- love! priya dex "can't stand"
- reveal! priya mei "doesn't tell"
- sibling farid hana "sister"
+ move hana farid+mei+priya "moves in"
- flee hana azlan "to get away"
- engaged? azlan hana "picked out"
- meet azlan hana "till the light goes off"
- gift hana azlan "shoelace"
+ reveal! azlan hana "forgets to say"

== 3 The Lunch Box
[Farid](farid), [who](farid) would do anything for [Mei](mei), packs [her](mei) lunch and draws a face on the egg. [Mei](mei) takes it for kindness. So does nobody else. At the office do, [Dex](dex) makes up to [Jodie](jodie), and the [boss](jodie) lets [him](dex); [Priya](priya), leaving early, sees more than a kiss in the car park. [Sandy Voon](sandy), the tall [drummer](sandy) upstairs, bangs on the floor because the flat is too loud, and the flat bangs back. It is [Priya](priya) [who](priya) goes up to have it out. [She](priya) stays for the whole rehearsal and comes down with one of the sticks. [Auntie Rose](auntie) marks the time in [her](auntie) book.
+ love farid mei "would do anything"
- gift farid mei "packs her lunch"
- flirt dex jodie "makes up to"
- boss jodie dex+priya "boss"
- discover priya dex+jodie "sees more than a kiss"
- affair.start dex jodie "more than a kiss"
- neighbour priya sandy "upstairs"
- quarrel priya sandy "have it out"
+ love.start priya sandy "stays"
- find priya "one of the sticks"

== 4 Thursday
[Mr Ong](landlord) comes early. [Mei](mei) gets into the wardrobe. [Hana](hana) gets behind [Mei](mei). [Farid](farid) talks about drains with [Ong](landlord). [Ong](landlord) loves drains. [Auntie Rose](auntie) calls [Ong](landlord) across the corridor. There is a fire, says [Rose](auntie). There is none. [Rose](auntie) wants to help [Mei](mei). [Mei](mei) hugs [Rose](auntie). [Azlan](azlan) brings back a shoelace for [Hana](hana). [Hana](hana) kisses [Azlan](azlan). [She](hana) still does not know it is [Azlan](azlan). Sandy weather is forecast, writes [Priya](priya) to [Sandy](sandy). It is [their](priya+sandy) first date.
- betray farid landlord "talks about drains"
- betray auntie landlord "There is none"
+ help auntie mei "wants to help"
- gift azlan hana "brings back a shoelace"
+ kiss azlan hana "kisses"
- discover! hana azlan "does not know"
- date priya sandy "date"

== 5 The Seating Plan
[Kumar Nair](kumar), [Priya](priya)'s elder [brother](kumar), is back from [Perth](@perth), divorced, and much taken with [his](kumar) [sister](priya)'s new [flatmate](mei), [whom](mei) [he](kumar) used to pull by the plaits. [He](kumar) takes [Mei](mei) to a fish restaurant. [Farid](farid), [who](farid) has let six weeks of lunch boxes go by without a word, cuts himself in the thumb down to the bone, and has to be sewn up. At [Hana](hana)'s [parents](hanapar)' house the table is laid for the [boy](azlan) [they](hanapar) have chosen. In [he](azlan) comes: it's the [stranger](azlan) of the stairs. Instead of being glad, [Hana](hana) throws the shoelace in [his](azlan) face. [She](hana) doesn't like to be made a fool of.
- sibling kumar priya "brother"
- return kumar "back from Perth"
- divorce.past _ kumar "divorced"
- love.start kumar mei "much taken"
- housemate mei priya "flatmate"
+ date kumar mei "fish restaurant"
- jealous farid kumar "cuts himself"
- injure farid "to the bone"
- treat farid _ "sewn up"
- parent hanapar hana "parents"
+ discover hana azlan "stranger of the stairs"
- reject hana azlan "in his face"
- betray azlan hana "made a fool"

== 6 Human Resources
[Jodie](jodie) puts [her](jodie) [lover](dex) up for the job over [hers](jodie), and only then gets to see [his](dex) other telephone, on which there are three more of [her](jodie). [She](jodie) has no one to go to but the [colleague](priya) [whom](priya) [she](jodie) passed over. [Priya](priya) could have enjoyed it. [She](priya) gets the [boss](jodie) a taxi, gets into it too, and for want of another idea takes [her](jodie) home. So it comes about that the jilted [bride](mei) opens the door to the [woman](jodie) with [whom](jodie) the same [man](dex) has just been unfaithful and to [whom](jodie) [he](dex) has just been so. [Mei](mei) makes tea. By the second pot [they](jodie+mei) have become friends; by the third [they](jodie+mei) have a plan.
- affair dex jodie "lover"
- hire? dex jodie "puts her lover up"
+ discover jodie dex "gets to see"
- cheat dex jodie "three more"
- boss jodie priya "boss"
- colleague jodie priya "colleague"
- help priya jodie "takes her home"
- breakup.past dex mei "jilted"
- meet jodie mei "opens the door"
+ friend.start jodie mei "become friends"
- betray? jodie+mei dex "plan"

== 7 Upstairs
With five in the flat, [Priya](priya) takes [her](priya) pillow and goes up to the [drummer](sandy)'s for one night, then for the week. [Sandy](sandy) clears a drawer. It frightens [Priya](priya) so much that [she](priya) picks a fight about a spoon, and [she](priya) is downstairs again by Sunday. [Kumar](kumar) has done it properly: [he](kumar) has asked [Mei](mei)'s [mother](meimum), and got a yes. [He](kumar) hasn't asked [Mei](mei). The [cook](farid) hears of it from [Auntie Rose](auntie) and takes a job on a cruise ship, [his](farid) thumb still in a bandage. [Hana](hana) calls [her](hana) [brother](farid) a coward. [He](farid) says that it runs in the family, and asks how [Azlan](azlan) is.
+ move priya sandy "goes up"
- sad priya "frightens"
- quarrel priya sandy "picks a fight"
- breakup priya sandy "downstairs again"
- parent meimum mei "mother"
- propose? kumar mei "asked Mei's mother"
- reveal auntie farid "hears of it"
+ hire farid "takes a job"
- sibling farid hana "brother"
- accuse hana farid "coward"

== 8 Short Notice
[Dex](dex) has a bad day. The plan works. Four women walk into the meeting. [Dex](dex) turns grey. [Jodie](jodie) fires [Dex](dex). [Mei](mei) plays the voice message. Everyone hears the voice of [Dex](dex). [Dex](dex) calls [Jodie](jodie) a witch. Nobody has a good word for [Dex](dex). [Jodie](jodie) gives [Priya](priya) [his](dex) desk. [Mei](mei) comes home singing. [Farid](farid) is packing. [She](mei) stops singing when [she](mei) sees [Farid](farid). "Who will draw on [my](mei) egg?" asks [Mei](mei). [Farid](farid) has no answer for [Mei](mei). The taxi comes.
+ quit dex jodie "fires Dex"
- reveal mei _ "plays the voice message"
- quarrel dex jodie "witch"
- hire priya jodie "his desk"
- happy mei "singing"
- travel? farid "packing"
- sad mei farid "stops singing"
+ travel farid "taxi"

== 9 Post Card
Weeks go by without the [cook](farid), and [Mei](mei) finds that a plate of rice can make one cry. When [Kumar](kumar) gets round to asking [her](mei), with a ring in a fish, [she](mei) lets [him](kumar) finish, takes the ring out, wipes it and gives it back. [He](kumar) takes it well, then badly: it's the [sister](priya) [who](priya) gets the blame, for having brought a [woman](mei) into [his](kumar) life [who](mei) is in love with a ship. [Azlan](azlan), every evening, sits on the dark stairs, with two shoes and one lace. [Hana](hana) steps over [him](azlan) eleven times. The twelfth time [she](hana) sits down; and [Mr Ong](landlord), coming up, falls over [the two](azlan+hana), breaks [his](landlord) leg and counts the beds.
- sad mei farid "make one cry"
- propose kumar mei "with a ring in a fish"
+ reject mei kumar "gives it back"
- accuse kumar priya "blame"
- sibling kumar priya "sister"
- love mei farid "in love with a ship"
+ reconcile azlan hana "sits down"
- injure landlord azlan+hana "breaks his leg"
- discover landlord "counts the beds"

== 10 Notice to Quit
[Ong](landlord), in plaster, gives all of [them](hana+jodie+mei+priya) until the end of the month. [Rose](auntie) goes to see [him](landlord) in hospital every day with soup, since [she](auntie) has had [her](auntie) eye on the stubborn old [widower](landlord) for nine years and has never caught [him](landlord) lying down before. The evicted [flatmate](priya) meets [Sandy](sandy) at the lift with [her](priya) boxes. There's still an empty drawer, [Sandy](sandy) says, and takes the top box off [her](priya). That is how [they](priya+sandy) make it up. [Hana](hana) takes [Azlan](azlan) to [her](hana) [parents](hanapar) and tells [them](hanapar) that [she](hana) won't have the [boy](azlan) [they](hanapar) chose; [she](hana) will have this one.
+ move? hana+jodie+mei+priya "until the end"
- help auntie landlord "with soup"
- love auntie landlord "had her eye on"
- married.past _ landlord "widower"
- injure landlord "in plaster"
- meet priya sandy "meets Sandy"
- invite sandy priya "empty drawer"
+ reconcile priya sandy "make it up"
- parent hanapar hana "parents"
- love hana azlan "will have this one"

== 11 Shore Leave
The ship puts in at [Port Klang](@portklang) for one afternoon. [Mei](mei) has got it into [her](mei) head to be on the pier, and [Jodie](jodie), [who](jodie) was once [her](mei) successor and is now [her](mei) best [friend](jodie), drives; [they](jodie+mei) get caught behind a funeral, then behind a wedding. When [they](jodie+mei) come, the gangway is up. On a bollard sits the [deserter](farid) with [his](farid) bag, and an egg with a very sad face. [He](farid) got off for good that morning. [Mei](mei) says what [she](mei) has to say so quickly that [he](farid) has to ask [her](mei) to say it again, and after that nothing is said for a while. [Jodie](jodie) looks at the sea, and gets talking to the [ship's doctor](shipdoc).
- travel jodie+mei "drives"
- friend jodie mei "friend"
- quit farid "got off for good"
+ find jodie+mei farid "On a bollard"
+ confess mei farid "says what she has to say"
- kiss farid mei "nothing is said"
- meet jodie shipdoc "gets talking"

== 12 Four Keys
Softened by nine years' worth of soup in a month, the [landlord](landlord) tears up the notice and moves across the corridor to [Auntie Rose](auntie), to [whom](auntie) [he](landlord) now pays rent. [Hana](hana) and [Azlan](azlan) are married on the stairs, barefoot, by [her](hana) own wish. [Kumar](kumar) makes [his](kumar) peace with [Priya](priya), then with [Farid](farid), [who](farid) has cooked for eighty; the two [rivals](farid+kumar) finish off the fish between [them](farid+kumar). [Sandy](sandy) drums, [Priya](priya) turns the pages. And [Dex](dex)? [Dex](dex) sends [Mei](mei) a voice message. [She](mei) hands [her](mei) telephone to the [man](farid) [whose](farid) ring [she](mei) has been wearing since the morning, and [he](farid), without listening, puts it in the soup.
+ move landlord auntie "moves across the corridor"
- couple.start auntie landlord "moves across the corridor"
+ wedding azlan hana "married"
- reconcile kumar priya "his peace"
- reconcile farid kumar "then with Farid"
- enemy farid kumar "rivals"
- create sandy "drums"
- help priya sandy "turns the pages"
- engaged.start farid mei "ring"
- reject farid+mei dex "puts it in the soup"
