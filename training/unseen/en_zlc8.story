%series Southpaws
%lang en
%genre sports soap, a women's boxing gym in Leeds, fan-wiki summaries
%cast gym     | Holbeck Amateurs; Holbeck | g
%cast dot     | Dorothy Sykes; Dot; Sykes | f
%cast priya   | Priya Nair; Priya | f
%cast roz     | Roz Tierney; Roz | f
%cast ebele   | Ebele Okafor; Ebele | f
%cast kit     | Kit Marchetti; Kit | f
%cast lenny   | Lenny Sykes; Lenny | m
%cast sandeep | Sandeep Nair; Sandeep | m
%cast vince   | Vince Garrity; Garrity; Vince | m
%cast bryony  | Bryony Tierney; Bryony | f
%cast ref     | Hamish Orr; Orr | m
%cast cutman  | Uncle Tosh; Tosh | m
%cast dotbro  | - | m
%cast lad     | - | m
%cast girl    | - | f
%cast serge   | - | n
%cast rosie   | Little Dot | f

== 1 Ring Craft
When [Dot Sykes](dot), [who](dot) won the area title in 1979 with a broken thumb, throws open [her](dot) late [brother](dotbro)'s gym to women, exactly four turn up: [Roz Tierney](roz), a [bailiff](roz); [Priya Nair](priya), a [pharmacist](sandeep)'s [wife](priya), with a veil of secrecy and a left hook; [Ebele Okafor](ebele), a trainee [vicar](ebele); and [Kit Marchetti](kit), nineteen, [who](kit) breaks the till open on the first night and is caught by [Ebele](ebele). The [vicar](ebele) lets [her](kit) keep a fiver. [The two](ebele+kit) have been [mates](ebele+kit) ever since.
- find.past dot "won"
- die.past dotbro "late"
- sibling dot dotbro "brother"
- create dot "throws open"
- married priya sandeep "wife"
+ steal kit dot "breaks the till"
- discover ebele kit "caught"
- gift ebele kit "keep a fiver"
+ friend.start ebele kit "mates ever since"

== 2 Orthodox
[Sandeep Nair](sandeep) believes that [his](sandeep) better [half](priya) is at a pottery class; the black eye, [she](priya) tells [him](sandeep), came from a kiln door. [He](sandeep) dabs it with arnica. In fact it came from [Roz](roz), [who](roz) can't spar at half speed the week [her](roz) [sister](bryony) [Bryony](bryony) has moved back into [her](roz) spare room, jobless and pregnant by [Vince Garrity](vince), the [promoter](vince) across the river. [Sykes](dot) has hated that [man](vince) since 1981, and says why to no one.
- betray priya sandeep "kiln door"
- treat priya sandeep "arnica"
- injure priya roz "black eye"
- sibling bryony roz "sister"
- move bryony roz "moved back"
- quit.past bryony _ "jobless"
+ pregnant bryony vince "pregnant by"
- enemy dot vince "hated"
- reveal! dot "to no one"

== 3 Weigh-In
[Lenny](lenny), [Dot](dot)'s [nephew](lenny), [who](lenny) mops the floor and can't look at [Kit](kit) without wringing out the mop on [his](lenny) own shoes, finally gets [her](kit) number; it is that of a kebab shop. [She](kit) has other fish to fry, as it happens, and walks out every evening hand in hand with a [lad](lad) from [Garrity](vince)'s stable. [Ebele](ebele) warns [her](kit). [Kit](kit) tells the [curate-to-be](ebele) to stick to funerals. For a week [they](ebele+kit) skip at opposite ends of the gym.
- kin dot lenny "nephew"
+ love lenny kit "can't look at"
- reject kit lenny "kebab shop"
- couple kit lad "hand in hand"
- boss vince lad "Garrity's stable"
- advisor ebele kit "warns"
- quarrel ebele kit "opposite ends"

== 4 Three-Minute Rounds
[Vince](vince) wants the gym. [Dot](dot) shows [Vince](vince) the street. [Vince](vince) buys the street. [Bryony](bryony) rings [Vince](vince). [Vince](vince) denies [Bryony](bryony) ever happened. [Roz](roz) flattens [Vince](vince) in a car park. The police let [Roz](roz) go. The [sergeant](serge) has met [Vince](vince). [Lenny](lenny) brings [Kit](kit) a new mouthguard. [Kit](kit) says ta to [Lenny](lenny). [Priya](priya) wins by knockout. [Priya](priya) throws the cup in the canal. [Sandeep](sandeep) must not see the cup.
- reject dot vince "shows Vince the street"
- find vince "buys the street"
- reject vince bryony "denies"
+ attack roz vince "flattens"
- arrest! _ roz "let Roz go"
- meet.past serge vince "has met"
- gift lenny kit "new mouthguard"
- find priya "wins by knockout"
- lose priya "throws the cup"
- reveal! priya sandeep "must not see"

== 5 Split Decision
Rent up fourfold, the new [landlord](vince) being no friend. To pay it the [Amateurs](gym) agree to a fight night against [his](vince) professionals, and it is only from the poster that [Dot](dot) learns [who](kit) will box in the other corner: [Kit](kit), lured away with a contract, a car and a flat. The [turncoat](kit) does not come for [her](kit) gloves in person. [She](kit) sends the [lad](lad) [she](kit) is living with now, and [Ebele](ebele) hands them over with a packed lunch inside.
- threaten vince gym "Rent up fourfold"
- friend! gym vince "no friend"
- discover dot kit "only from the poster"
+ betray kit gym "lured away"
- hire kit vince "a contract"
- quit kit gym "lured away"
- housemate.start kit lad "living with"
- help ebele kit "packed lunch"

== 6 Cut Man
The old [boy](cutman) [who](cutman) sponges the fighters' faces is known to everyone as [Uncle Tosh](cutman), although nobody can say whose uncle. Tonight [he](cutman) lets it slip to [Lenny](lenny): in 1981 [Dot Sykes](dot) was to have married [Vince](vince), [he](vince) had bet against [her](dot) in the title fight and loosened [her](dot) glove, and [her](dot) [brother](dotbro), on finding out, broke the [bridegroom](vince)'s jaw at the altar. "So [he](vince) wants the ring," says the [nephew](lenny). Which, asks [Tosh](cutman), the one with ropes?
+ reveal cutman lenny "lets it slip"
- engaged.past dot vince "was to have married"
- betray.past vince dot "bet against her"
- discover.past dotbro vince "finding out"
- attack.past dotbro vince "broke"
- wedding! dot vince "at the altar"
- sibling dot dotbro "brother"
- kin dot lenny "nephew"

== 7 Standing Eight
The hall is sold out. [Sandeep](sandeep), dragged along by customers, opens [his](sandeep) programme in the second row, reads [his](sandeep) own surname and looks up in time to see the [potter](priya) take a right to the temple. [He](sandeep) is over the ropes before the [referee](ref), [Hamish Orr](ref), can stop [him](sandeep). "[That](priya) is [my](sandeep) [wife](priya)," [he](sandeep) informs the hall, which cheers. In the changing room [he](sandeep) says that seven years of marriage to a [liar](priya) are enough, and sleeps from then on above the shop.
- discover sandeep priya "reads his own surname"
- attack _ priya "a right"
- married priya sandeep "wife"
- rescue? sandeep priya "over the ropes"
- reveal sandeep "informs the hall"
- accuse sandeep priya "a liar"
+ breakup sandeep priya "are enough"
- move sandeep "above the shop"

== 8 Below the Belt
[Kit](kit) fights [Roz](roz). [Roz](roz) outboxes [Kit](kit). [Orr](ref) gives it to [Kit](kit). The hall boos [Orr](ref). [Orr](ref) has [Vince](vince)'s envelope in [his](ref) sock. [Tosh](cutman) has eyes like a hawk. [Tosh](cutman) nudges [Ebele](ebele). [Ebele](ebele) talks to [Orr](ref) about hell. [Orr](ref) weeps on [Ebele](ebele). [Kit](kit) finds [her](kit) [boyfriend](lad) with another [girl](girl). The other [girl](girl) wears [Kit](kit)'s gown. [Kit](kit) walks home to [Holbeck](@holbeck) in the rain.
- find kit "gives it to Kit"
- lose roz "gives it to Kit"
- betray ref roz "gives it to Kit"
- betray vince roz "envelope"
- discover cutman ref "eyes like a hawk"
- accuse ebele ref "about hell"
- sad ref "weeps"
- couple kit lad "boyfriend"
+ discover kit girl+lad "finds her boyfriend"
+ cheat lad kit "another girl"
- return kit "walks home" @holbeck

== 9 Roadwork
It is [Lenny](lenny) [who](lenny) opens the gym at five and stumbles over the [deserter](kit), asleep on the step. [He](lenny) fetches blankets, says nothing about loyalty, and phones [his](lenny) [aunt](dot). The verdict is two hundred laps of the canal, with the whole [club](gym) watching. On lap ninety [Ebele](ebele) falls in beside [her](kit); on lap one hundred and fifty, [Roz](roz), still swollen. [Bryony](bryony) times the last ten from a bench, until [her](bryony) stopwatch hand clutches at the armrest, and the [runners](ebele+kit+roz) come running.
+ find lenny kit "stumbles over"
- betray.past kit gym "deserter"
- help lenny kit "fetches blankets"
- kin dot lenny "aunt"
- reveal lenny dot "phones"
- help ebele kit "falls in beside her"
+ reconcile kit roz "still swollen"
- birth? bryony "clutches"

== 10 Corner Women
The [bailiff](roz) carries [her](roz) little [sister](bryony) up the towpath, the [pharmacist](sandeep)'s estranged [wife](priya) bangs on the door of the nearest dispensary, which is, of course, the only one that [she](priya) would have avoided, and there, between cough drops and corn plasters, with [Sandeep](sandeep) boiling towels to [Priya](priya)'s commands, a [girl](rosie) comes into the world, seven pounds, a light flyweight. [Husband](sandeep) and [wife](priya) look at each other over the scales. [He](sandeep) asks whether pottery is still on Thursdays, and if one may watch.
- sibling bryony roz "sister"
- help roz bryony "carries"
- breakup.past priya sandeep "estranged"
- married priya sandeep "wife"
+ birth bryony rosie "comes into the world"
- help priya+sandeep bryony "boiling towels"
+ reconcile priya sandeep "if one may watch"

== 11 The Last Bell
A contrite [Orr](ref) takes the envelope to the boxing board; [Garrity](vince)'s licence goes, then [his](vince) stable, then, at auction, the street, knocked down to a [vicar](ebele) in a dog collar so new that it still creaks, [who](ebele) bids with the whole parish's roof money. The ruined [man](vince) comes to the gym on foot and asks [Sykes](dot) for work. [She](dot) looks for some time at the jaw that healed crooked. Then [she](dot) gives [him](vince) the mop, since [Lenny](lenny), [she](dot) points out, is otherwise engaged.
- sad ref "contrite"
+ reveal ref "takes the envelope"
- lose vince "licence goes"
- find ebele "knocked down to"
- injure.past vince _ "healed crooked"
+ hire vince dot "the mop"
- boss.start dot vince "the mop"

== 12 Draw
[Kit](kit) spars with [Lenny](lenny). [Lenny](lenny) drops [his](lenny) guard for [Kit](kit). [Kit](kit) kisses [Lenny](lenny) on the nose. The nose bleeds on [Lenny](lenny). [Ebele](ebele) christens [Little Dot](rosie). [Roz](roz) is [godmother](roz) to [her](rosie) [niece](rosie). [Vince](vince) stands outside the church. [Bryony](bryony) lets [Vince](vince) see [Little Dot](rosie). [Bryony](bryony) does not let [him](vince) hold [her](rosie). [Priya](priya) turns professional. [Sandeep](sandeep) sews [Priya](priya)'s robe. Big [Dot](dot) has never been happier. [Tosh](cutman), it turns out, is [Vince](vince)'s [uncle](cutman).
+ kiss kit lenny "kisses"
- injure lenny kit "bleeds"
- celebrate rosie "christens"
- kin rosie roz "godmother"
- reject bryony vince "does not let him"
- hire priya "turns professional"
- create sandeep "sews"
- gift sandeep priya "robe"
- happy dot "never been happier"
- kin cutman vince "uncle"
