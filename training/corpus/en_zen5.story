%series Appointed Counsel
%lang en
%genre legal drama in a New Orleans public defender's office, encyclopaedia episode summaries
%cast odalys   | Odalys Ferrand; Odalys; Ferrand | f
%cast cassius  | Cassius Thibodeaux; Cassius; Thibodeaux | m
%cast nkechi   | Nkechi Obi; Nkechi; Obi | f
%cast wendell  | Wendell Crane; Wendell; Crane | m
%cast hortense | Judge Hortense Lamar; Hortense; Judge Lamar | f
%cast percy    | Percival Gaspard; Percy; Gaspard | m
%cast delphine | Delphine Ferrand; Delphine | f
%cast yolanda  | Yolanda Crane; Yolanda | f
%cast armand   | Armand Toussaint; Armand; Toussaint | m
%cast remy     | Remy Thibodeaux; Remy | m
%cast ilse     | Ilse Thibodeaux; Ilse | f
%cast baker    | - | m
%cast pianist  | Otto Blanchet; Blanchet | m
%cast juror    | - | f
%cast twin1    | Lamont Dupre; Lamont | m
%cast twin2    | Leroy Dupre; Leroy | m
%cast warden   | - | m
%cast mayor    | - | m
%cast pianowife | - | f
%cast blanchetkid | - | f
%cast unborn   | - | n
%cast caller   | - | n

== 1 The State against a Baker
[Odalys Ferrand](odalys), the most stubborn [defender](odalys) in the parish, opposes [her](odalys) former [husband](cassius), the newly promoted [prosecutor](cassius) [Cassius Thibodeaux](cassius), for the first time since the decree. A [baker](baker) is alleged to have shot a burglar over a tray of pralines. While [Wendell Crane](wendell), the office's [investigator](wendell), proves that the gun had been lying in the [baker](baker)'s oven for a decade, the new [associate](nkechi), [Nkechi Obi](nkechi), fresh from law school, gets lost in the courthouse and asks a cleaning [woman](hortense) for the way. The cleaning [woman](hortense), pruning a fern, is [Judge Lamar](hortense). The [baker](baker) walks; [Cassius](cassius) sends [his](cassius) [ex](odalys) a box of pralines.
- enemy cassius odalys "opposes"
- married.past cassius odalys "former husband"
- ex cassius odalys "ex"
- hire cassius "newly promoted"
- divorce.past cassius odalys "decree"
+ accuse _ baker "alleged"
- kill? baker _ "shot"
- steal? _ baker "burglar"
- colleague odalys wendell "office's investigator"
- discover wendell "proves"
- hire nkechi "new associate"
- colleague nkechi odalys+wendell "associate"
- meet hortense nkechi "asks a cleaning woman"
+ rescue odalys+wendell baker "walks"
- gift cassius odalys "box of pralines"

== 2 Twins
Two [brothers](twin1+twin2), [Lamont](twin1) and [Leroy Dupre](twin2), each swear that the other held up the pharmacy. [Obi](nkechi), handed [the pair](twin1+twin2) by [her](nkechi) [boss](odalys), cannot tell [them](twin1+twin2) apart, and neither can the only witness. In the corridor [she](nkechi) is consoled by the [paralegal](percy) [Percival Gaspard](percy), [who](percy) knows every form and no small talk. [Odalys](odalys) has the [mayor](mayor) on the phone: would [she](odalys) like to be chief? [Her](odalys) younger [sister](delphine), [Delphine](delphine), a court [reporter](delphine), takes down [Cassius](cassius)'s closing speech without once looking at the keys. [She](delphine) is looking at [him](cassius).
- sibling twin1 twin2 "brothers"
- accuse twin1 twin2 "each swear"
- accuse twin2 twin1 "each swear"
- steal? twin1 _ "held up"
- advisor nkechi twin1+twin2 "handed"
- boss odalys nkechi "boss"
- help percy nkechi "consoled"
- hire? odalys mayor "like to be chief"
- sibling delphine odalys "sister"
+ love delphine cassius "looking at him"

== 3 Nocturne
The jazz [pianist](pianist) [Otto Blanchet](pianist) confesses, in public and with a rest before the last word, to having strangled [his](pianist) [wife](pianowife). [Odalys](odalys) does not believe a bar of it. Sent to look under the floorboards, [Crane](wendell) finds love letters to the dead [woman](pianowife) in the hand of [her](pianowife) piano [tuner](armand), a certain [Armand Toussaint](armand), and at home that evening, on [his](wendell) own [sister](yolanda)'s refrigerator, a postcard in the same hand. [Yolanda](yolanda) is to be married in June. "[He](armand) tunes," [she](yolanda) says dreamily. [Wendell](wendell) eats [his](wendell) gumbo without tasting it and says nothing.
- reveal! pianist "confesses"
- kill! pianist pianowife "strangled"
- married.past pianist pianowife "wife"
- die.past pianowife "dead woman"
- investigate wendell "look under"
+ find wendell "love letters"
- affair.past armand pianowife "love letters"
- sibling wendell yolanda "sister"
- discover wendell armand "same hand"
- wedding? armand yolanda "to be married"
- happy yolanda "dreamily"
+ reveal! wendell yolanda "says nothing"

== 4 Tuning Fork
Brought in for questioning, [Toussaint](armand) is charming, has an alibi and, on the way out, thanks [his](armand) future [brother-in-law](wendell) for the introduction. [Wendell](wendell) pins [him](armand) to the elevator wall. [Nkechi](nkechi) separates [them](armand+wendell), loses an earring, and is taken by [Percy](percy) to look for it on all fours. [Thibodeaux](cassius) offers the [widower](pianist) twelve years; [Ferrand](odalys), [who](odalys) smells politics, tells [her](odalys) [client](pianist) to hold out. [Judge Lamar](hortense) calls both [counsel](cassius+odalys) into chambers and asks [them](cassius+odalys), fern in lap, who is going to pick up [their](cassius+odalys) [son](remy), [whom](remy) the school has rung [her](hortense) about by mistake.
- arrest _ armand "Brought in"
- kin? armand wendell "brother-in-law"
+ attack wendell armand "pins him"
- rescue nkechi armand "separates"
- lose nkechi "loses an earring"
- help percy nkechi "look for it"
- gift? cassius pianist "offers"
- married.past pianist pianowife "widower"
- advisor odalys pianist "client"
- reject? pianist cassius "hold out"
- invite hortense cassius+odalys "calls"
+ parent cassius+odalys remy "son"

== 5 Remy
[Remy](remy), fifteen, has been caught selling answers to the Latin final. [Cassius](cassius) wants to make an example of [him](remy), [Odalys](odalys) wants to see the evidence; on the principal's sofa [they](cassius+odalys) wage the old war in whispers. The [boy](remy) moves out of both homes and in with [his](remy) [grandmother](ilse), [Ilse Thibodeaux](ilse), a retired [spy](ilse), or so [she](ilse) claims. [Delphine](delphine) offers to tutor [her](delphine) [nephew](remy), and after the second lesson lets [his](remy) [father](cassius) drive [her](delphine) home by way of the lake. Nothing is said. At midnight [her](delphine) [sister](odalys) calls to ask where [she](delphine) was.
- discover _ remy "caught"
- betray remy "selling answers"
+ quarrel cassius odalys "wage the old war"
- move remy ilse "moves out"
- kin ilse remy "grandmother"
- quit.past ilse "retired"
- advisor? delphine remy "tutor"
- kin delphine remy "nephew"
- parent cassius remy "father"
- sibling delphine odalys "sister"
- investigate odalys delphine "ask where"

== 6 Perfect Pitch
[Nkechi](nkechi) has absolute pitch, and it wins the case: on the tape of the emergency call, somebody hums an A that is eleven cents flat. Only one instrument in the parish is tuned like that, by order of its [owner](mayor): the [mayor](mayor)'s. [Toussaint](armand), [who](armand) serviced it that very night, has [his](armand) alibi, and the [mayor](mayor) has none. [Blanchet](pianist), it turns out, took the blame because [he](pianist) thought [his](pianist) [daughter](blanchetkid) had done it. As the [pianist](pianist) weeps in [her](odalys) arms, [Odalys](odalys) gets a second call about the post of chief. [She](odalys) lets it ring.
+ discover nkechi mayor "wins the case"
- accuse! _ armand "has his alibi"
- accuse? mayor "has none"
- kill! blanchetkid pianowife "had done it"
- parent pianist blanchetkid "daughter"
- help.past pianist blanchetkid "took the blame"
- sad pianist "weeps"
- help odalys pianist "in her arms"
- hire? odalys "post of chief"
+ reject odalys mayor "lets it ring"

== 7 Bench Warrant
Nobody indicts a sitting [mayor](mayor). [Cassius](cassius), leaned on from above, files the humming under noise; over the phone a distorted [voice](caller) informs [Odalys](odalys) which bus [her](odalys) [son](remy) takes to school. [Wendell](wendell) moves into [Ilse](ilse)'s garage with a thermos and a shotgun, where the old [lady](ilse) corrects [his](wendell) grip. At the bridal shop [Yolanda](yolanda) asks [her](yolanda) [brother](wendell) to be happy for [her](yolanda). "Was [he](armand) in love with [her](pianowife), the dead [one](pianowife)?" [she](yolanda) adds, with pins in [her](yolanda) mouth. So [she](yolanda) has known. [Gaspard](percy) finds the earring, and keeps it in [his](percy) wallet.
- accuse! _ mayor "indicts"
- threaten _ cassius "leaned on"
- betray cassius "files the humming under"
+ threaten caller odalys "which bus"
- parent odalys remy "son"
- move wendell ilse "moves into"
- sibling wendell yolanda "brother"
- wedding? armand yolanda "bridal shop"
- happy? wendell yolanda "happy"
- love? armand pianowife "in love"
- die.past pianowife "dead one"
+ discover.past yolanda armand "has known"
- find percy "finds the earring"

== 8 Recusal
[Delphine](delphine), transcribing a sealed hearing, reads [Cassius](cassius)'s name next to a sum of money. [She](delphine) takes it to [him](cassius), not to the bench. [He](cassius) swears on [his](cassius) [son](remy)'s life that the money is no bribe but a loan for [his](cassius) [mother](ilse)'s hip, and [she](delphine), since [she](delphine) would believe [him](cassius) about the tides, believes [him](cassius), in the back of [his](cassius) car. [They](cassius+delphine) are seen. The [one](hortense) [who](hortense) sees [them](cassius+delphine) is walking a fern home for repotting and decides, against the canon of ethics, to tell nobody but [Odalys](odalys).
- discover delphine cassius "reads"
- reveal delphine cassius "takes it to him"
- parent cassius remy "son"
- accuse? _ cassius "bribe"
- help? cassius ilse "loan"
- parent ilse cassius "mother"
+ sex cassius delphine "in the back"
+ discover hortense cassius+delphine "seen"
- reveal? hortense odalys "tell nobody but"

== 9 Contempt
What does one say to a [sister](delphine)? [Odalys](odalys) says it in open court, cross-examining the court [reporter](delphine) on the accuracy of a transcript until [the latter](delphine) breaks down at the keyboard and types the whole truth into the record. [Judge Lamar](hortense) has both [Ferrands](delphine+odalys) put in one cell for contempt. By morning [they](delphine+odalys) have not made up, but [they](delphine+odalys) have shared a sandwich. [Nkechi](nkechi), left to run the office alone, gets the younger [Dupre](twin2) released on a technicality; within the hour [he](twin2) holds up the same pharmacy. [She](nkechi) hands in [her](nkechi) notice. [Percy](percy) files it under "never".
+ quarrel delphine odalys "cross-examining"
- sibling delphine odalys "sister"
- sad delphine "breaks down"
- reveal delphine "whole truth"
+ arrest hortense delphine+odalys "put in one cell"
- reconcile! delphine odalys "not made up"
- rescue nkechi twin2 "released"
- steal twin2 _ "holds up"
- quit? nkechi "notice"
- reject percy nkechi "files it under"

== 10 The Honeymoon Suite
[Yolanda](yolanda) and the [tuner](armand) marry on a riverboat, with [Wendell](wendell) giving [her](yolanda) away through [his](wendell) teeth. Halfway through the toasts [Armand](armand) takes [his](armand) new [brother-in-law](wendell) aside. [He](armand) was there, [he](armand) says; not in the house, but in the garden, and through the window [he](armand) saw whose hands they were. [He](armand) has been paid for silence with a piano. While [they](armand+wendell) talk, the [baker](baker), [who](baker) owes [his](baker) liberty to half the guests, cuts into a cake with five tiers and a lit fuse. [Crane](wendell) kicks it overboard. The river rises like a curtain.
+ wedding armand yolanda "marry"
- kin armand wendell "brother-in-law"
+ reveal armand wendell "takes his new"
- discover.past armand mayor "saw whose hands"
- reveal! armand mayor "silence"
- gift.past mayor armand "piano"
- rescue.past odalys+wendell baker "owes his liberty"
- kill? _ armand+wendell+yolanda "lit fuse"
+ rescue wendell armand+yolanda "kicks it overboard"

== 11 Attorney of Record
Now there is a [witness](armand), but the [witness](armand) has vanished from [his](armand) own wedding night, as the [bride](yolanda) reports, with a hole in the porthole. Carried off or run off? [Odalys](odalys) swallows [her](odalys) pride and goes to the one [lawyer](cassius) in the city with subpoena power, [her](odalys) [ex](cassius). [Thibodeaux](cassius), unshaven since [Delphine](delphine) stopped taking [his](cassius) calls, shows [her](odalys) a drawer: for months [he](cassius) has been building the case against the [mayor](mayor) in secret, the payments being bait. [She](odalys) calls [him](cassius) a liar, in a voice that [he](cassius) remembers from [their](cassius+odalys) wedding.
- lose yolanda armand "vanished"
- wedding.past armand yolanda "wedding night"
- abduct? _ armand "Carried off"
- flee? armand yolanda "run off"
- travel odalys cassius "goes to"
- ex cassius odalys "her ex"
- breakup.past delphine cassius "stopped taking his calls"
+ reveal cassius odalys "shows her a drawer"
- investigate cassius mayor "building the case"
- betray cassius mayor "bait"
- accuse odalys cassius "liar"
- wedding.past cassius odalys "their wedding"

== 12 Habeas Corpus
The [man](armand) is found by a [seventy-nine-year-old](ilse). Using nothing but a library card and a hearing aid, [Ilse](ilse) traces [Armand](armand) to the parish prison, where the [warden](warden), a golf partner of the [mayor](mayor)'s, is holding [him](armand) under a dead man's name. [Remy](remy) drives the getaway car, without a licence, conjugating. So it was true about the secret service! Reunited with [her](yolanda) [groom](armand), [Yolanda](yolanda) slaps [him](armand), then does not let go of [his](armand) sleeve. [Nkechi](nkechi) comes upon [her](nkechi) earring in [Percy](percy)'s wallet while looking for stamps, puts in the other one to match, and waits for [him](percy) to notice.
+ find ilse armand "found"
- investigate ilse armand "traces"
- friend mayor warden "golf partner"
+ abduct warden armand "holding him"
- help remy ilse "getaway car"
- discover ilse "it was true"
- hire.past ilse "secret service"
- return armand yolanda "Reunited"
- attack yolanda armand "slaps"
- married armand yolanda "groom"
- find nkechi "comes upon"
- gift nkechi percy "puts in"
- flirt nkechi percy "waits for him to notice"

== 13 The State against the Mayor
For one trial, and one only, the [exes](cassius+odalys) sit at the same table. [She](odalys) opens, [he](cassius) closes, and in between [Toussaint](armand) hums a flat A. The [mayor](mayor) calls it persecution; a [juror](juror) [who](juror) yawns is discovered to have been bought and is replaced by a piano teacher. Guilty, on all counts. [Delphine](delphine) takes down the verdict dry-eyed and then, off the record, asks [her](delphine) [sister](odalys) for pardon. It is granted, with costs. The [pianist](pianist), present with [his](pianist) [daughter](blanchetkid), thanks [Obi](nkechi) for [her](nkechi) ears. [She](nkechi) is wearing two earrings; [Percy](percy) has noticed nothing else all day.
- ex cassius odalys "exes"
- colleague cassius odalys "same table"
- accuse armand mayor "hums"
- discover _ juror "discovered"
- betray juror "bought"
+ arrest _ mayor "Guilty"
- sad! delphine "dry-eyed"
+ reconcile delphine odalys "granted"
- sibling delphine odalys "sister"
- parent pianist blanchetkid "daughter"
- help.past nkechi pianist "thanks"
- love percy nkechi "noticed nothing else"

== 14 Adjourned
[Judge Lamar](hortense) retires and bequeaths the fern to the [woman](nkechi) [who](nkechi) once took [her](hortense) for the cleaner. The post of chief, third time lucky, goes to [Ferrand](odalys), [who](odalys) takes it on condition that nobody rings [her](odalys) after six; at seven [Cassius](cassius) does, to say that [he](cassius) has resigned and will be, as of Monday, for the defence. Is that a job application? It might, [he](cassius) concedes, be a declaration. [She](odalys) tells [him](cassius) to put it in writing. [Wendell](wendell) learns that [he](wendell) will be an uncle. [Percy](percy), on the courthouse steps, says eleven whole words to [Nkechi](nkechi), the last four being "or not, of course".
- quit hortense "retires"
- gift hortense nkechi "bequeaths"
- meet.past hortense nkechi "took her"
+ hire odalys "goes to"
- quit cassius "resigned"
- hire? cassius odalys "job application"
- confess? cassius odalys "declaration"
- discover wendell "learns"
- pregnant yolanda "uncle"
- kin? unborn wendell "uncle"
+ confess? percy nkechi "eleven whole words"
