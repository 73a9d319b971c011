%series Last Orders on Camden Row
%lang en
%genre pub comedy-drama in Dublin, recap log
%cast sorcha   | Sorcha Devlin; Sorcha | f
%cast fintan   | Fintan Devlin; Fintan | m
%cast aoife    | Aoife | f
%cast kwame    | Kwame Boateng; Kwame | m
%cast malachy  | Malachy Roche; Malachy | m
%cast bernie   | Bernadette; Bernie | f
%cast grainne  | Gráinne | f
%cast pawel    | Paweł; Pavel | m
%cast senator  | Senator Tierney; Tierney | m
%cast guard    | Garda Nolan; Nolan | f
%cast da       | Big Joe Devlin; Big Joe | m
%cast tierwife | - | f
%cast poet     | Cormac | m
%cast american | Brooke | f
%cast bandit   | - | m
%cast chemist  | - | m
%cast nurse    | - | m

== 1 Closing Time
[Big Joe Devlin](da), [landlord](da), raconteur and bad debt, drops down dead in the middle of a joke, leaving a pub, no punch line and two grown [children](fintan+sorcha) [who](fintan+sorcha) haven't spoken since the Millennium. [Sorcha](sorcha) wants to keep [Devlin's](#devlins); [her](sorcha) [brother](fintan) [Fintan](fintan), in from [Boston](@boston) with a return ticket, wants to sell. The [barmaid](bernie), [Bernadette](bernie), wants both of [them](fintan+sorcha) out of [her](bernie) way. At the wake [Malachy Roche](malachy), the [developer](malachy) across the road, pays for every round; only [Sorcha](sorcha) notices that [he](malachy) measures the windows.
+ die da "drops down dead"
- parent da fintan+sorcha "children"
- enemy fintan sorcha "haven't spoken"
- sibling fintan sorcha "brother"
- travel fintan "in from Boston"
- gift malachy _ "pays for every round"
+ discover sorcha malachy "notices"

== 2 The Will
Half each, provided that [they](fintan+sorcha) run the place together for a year; else the lot goes to the greyhound shelter. [Fintan](fintan) moves into [his](fintan) boyhood bedroom under a poster of [Bray](@bray). [Sorcha](sorcha)'s [girlfriend](grainne), [Gráinne](grainne), [who](grainne)'d been counting on a year in [Lisbon](@lisbon), hears of it from the postman. New [cellarman](kwame) [Kwame](kwame), a [chemist](kwame) at home in [Kumasi](@kumasi), mends the taps on [his](kwame) first morning. [Aoife](aoife), [Bernie](bernie)'s [girl](aoife), nineteen, pulls [him](kwame) a pint to say thanks, and then, scarlet, another.
- find? fintan+sorcha "Half each"
- colleague? fintan sorcha "run"
- move fintan "moves into"
- couple grainne sorcha "girlfriend"
- travel? grainne+sorcha "counting on" @lisbon
- discover grainne sorcha "hears of it"
- hire kwame "New cellarman"
- help kwame _ "mends"
- parent bernie aoife "girl"#2
- gift aoife kwame "pint"
+ love.start aoife kwame "scarlet"

== 3 Poetry Night
[Cormac](poet), barred since 1997, recites at the door till [he](poet) is let in. Row upon row over the jukebox: [he](fintan) unplugs it, [she](sorcha) plugs it in. [Fintan](fintan) has left [someone](american) in [Massachusetts](@massachusetts), it emerges, when [she](american) rings the payphone and asks for [her](american) [husband](fintan). [Bernie](bernie) takes the call and says [he](fintan) is at mass. [Gráinne](grainne) packs one bag, waits for [Sorcha](sorcha) to see it standing there, and unpacks it. Second night running.
- reject.past _ poet "barred"
- create poet "recites"
+ quarrel fintan sorcha "Row upon row"
- married american fintan "husband"
- betray bernie american "at mass"
+ breakup? grainne sorcha "packs"

== 4 Planning Permission
[Roche](malachy) offers a million. [Fintan](fintan) would bite; [he](fintan) can't, because of the will, and [Malachy](malachy) proposes a way round it: make the [sister](sorcha) walk out. How? Leave that to [him](malachy). By the Friday there's a rat in the scones, by the Sunday [Garda Nolan](guard) has a tip about after-hours. [Sorcha](sorcha) is cautioned in [her](sorcha) slippers. What the [schemer](malachy) hasn't reckoned with is [Fintan](fintan)'s bad sleep. [He](fintan) sees it all from under the [Bray](@bray) poster, and pulls the curtain.
- gift? malachy fintan+sorcha "a million"
+ betray fintan+malachy sorcha "a way round"
- sibling fintan sorcha "sister"
- betray malachy sorcha "a tip"
- arrest? guard sorcha "cautioned"
+ discover fintan malachy "sees it all"

== 5 Mixed Doubles
Ladies' darts. [Bernie](bernie) throws the winning bullseye and, on the rebound, pins the toupee of [Senator Tierney](senator) to the wainscot. [He](senator) bears it like a gentleman and is back on Tuesday, bareheaded, for a lesson. [His](senator) [wife](tierwife)? In [Brussels](@brussels), [he](senator) says, these six years, with a Dane. Downstairs [Aoife](aoife) asks [Kwame](kwame) to explain the periodic table. [He](kwame) gets to iron. The door opens; it's [her](aoife) [mother](bernie), and a mop.
+ find bernie "winning bullseye"
- attack bernie senator "pins the toupee"
- return senator bernie "back on Tuesday"
- advisor? bernie senator "lesson"
- married senator tierwife "wife"
- cheat.past tierwife senator "with a Dane"
- advisor kwame aoife "explain"
- discover bernie aoife+kwame "The door opens"
- parent bernie aoife "mother"

== 6 Boston Calling
[Brooke](american) comes in person, three suitcases, one attorney's letter. [She](american) has already lost the house; [she](american) isn't leaving without the [husband](fintan) or the alimony. Give [her](american) the half of the pub, shouts [Cormac](poet), and is barred again. To everyone's alarm [she](american) likes it here. [She](american) pulls a better pint than [Fintan](fintan), and when [she](american) hears what [Roche](malachy) once had [him](fintan) agree to, [she](american) marches [her](american) [husband](fintan) upstairs by the ear and stands guard while [he](fintan) tells [his](fintan) [sister](sorcha).
- travel american "comes in person"
- lose.past american "already lost"
- reject _ poet "barred again"
- happy american "likes it here"
- discover american fintan "hears what"
- married american fintan "husband"
- attack american fintan "by the ear"
+ reveal fintan sorcha "tells his sister"
- sibling fintan sorcha "his sister"

== 7 The Silent Pint
[Sorcha](sorcha) says nothing to [Fintan](fintan). Not a syllable, from Monday to Friday; the regulars sell tickets. [She](sorcha) says it all to [Malachy Roche](malachy) instead, in the middle of the road, at a bus driver's leisure, and finishes with the rat, which [she](sorcha) has kept. [Paweł](pawel), [his](malachy) [foreman](pawel), takes off [his](pawel) hard hat, puts it on the bonnet of the [boss](malachy)'s Jaguar and asks the [landlady](sorcha) whether [she](sorcha) could use a carpenter. At home there's a note against the teapot. [Gráinne](grainne) didn't unpack.
- reject sorcha fintan "says nothing"
+ accuse sorcha malachy "says it all"
- boss malachy pawel "foreman"
- quit pawel malachy "takes off his hard hat"
- hire? pawel sorcha "could use a carpenter"
+ breakup grainne sorcha "didn't unpack"

== 8 Lock-In
Eleven at night, a [lad](bandit) in a balaclava, a bread knife. "The till." [He](bandit) gets the till, [Tierney](senator)'s cufflinks and a lecture from [Bernie](bernie) on the state of [his](bandit) shoes. [Kwame](kwame) steps in between the blade and [Aoife](aoife). It isn't deep, [he](kwame) insists, sliding down the cigarette machine. [Fintan](fintan) brings the [boy](bandit) down with the pub's one hurley, and then it's [Sorcha](sorcha) [who](sorcha) kneels by [her](sorcha) [brother](fintan), because [he](fintan)'s shaking, and says the first word in eleven days: "Eejit."
- threaten bandit _ "bread knife"
- steal bandit senator "cufflinks"
- accuse bernie bandit "lecture"
+ rescue kwame aoife "in between"
+ injure kwame bandit "sliding down"
- attack fintan bandit "hurley"
- sad fintan "shaking"
- sibling fintan sorcha "brother"
- reconcile fintan sorcha "first word"

== 9 Visiting Hours
Fourteen stitches and a male [nurse](nurse) with a singing voice. [Aoife](aoife) sits on one side of the bed, [her](aoife) [mother](bernie) on the other, staring each other down across [Kwame](kwame). [Bernie](bernie) blinks first. [She](bernie) has nothing against [him](kwame), [she](bernie) declares; [she](bernie) had a [chemist](chemist) of [her](bernie) own once, [he](chemist) had lovely hands, and [he](chemist) took the boat when [she](bernie) was four months on. [Aoife](aoife) has never heard this before. Elsewhere: postcard from [Lisbon](@lisbon), no address, one line. [Sorcha](sorcha) has it by heart.
- treat kwame nurse "stitches"
- parent bernie aoife "mother"
- quarrel aoife bernie "staring each other down"
+ reveal bernie aoife "declares"
- couple.past bernie chemist "chemist of her own"
- pregnant.past bernie chemist "four months on"
- flee.past chemist bernie "took the boat"
- travel.past grainne "postcard" @lisbon
- love sorcha grainne "by heart"

== 10 Bareheaded
[Tierney](senator) is to be made minister, on condition that a [wife](tierwife) is produced. The Dane has tired of [her](tierwife), and [she](tierwife) is on the afternoon plane. [He](senator) breaks it to [Bernie](bernie) beside the dartboard, twisting a hat. [She](bernie) throws three twenties without looking at [him](senator). Next thing, it's on the six o'clock news: the [nominee](senator) has declined, for reasons of sport. [Brooke](american), in the back kitchen, teaches [Paweł](pawel) to say "squirrel". [Fintan](fintan) watches through the hatch and discovers that [he](fintan) minds.
- hire? senator "made minister"
- married senator tierwife "a wife"
- breakup.past _ tierwife "tired of her"
- return tierwife "afternoon plane"
- reveal senator bernie "breaks it"
+ reject senator _ "declined"
- advisor american pawel "teaches"
+ jealous fintan pawel "minds"

== 11 Compulsory Purchase
[Malachy](malachy) plays [his](malachy) last card, a road-widening order with a forged stamp. [Nolan](guard) would have served it, too, had [Aoife](aoife) not asked to see it under the cellar lamp, where, as [Kwame](kwame) has taught [her](aoife), old ink glows and new ink doesn't. The [guard](guard) folds it up, crosses the road, and [Roche](malachy) is brought out past [his](malachy) own hoardings, to applause. [He](malachy) asks [Sorcha](sorcha) for a character reference. [She](sorcha) obliges; it's one word, the same as for [Fintan](fintan), without the love.
- betray malachy fintan+sorcha "forged"
+ discover aoife malachy "glows"
- advisor kwame aoife "taught"
+ arrest guard malachy "brought out"
- help? malachy sorcha "character reference"

== 12 A Year and a Day
Midnight, and [they](fintan+sorcha) may sell. A lawyer, a pen, a full house. [Fintan](fintan) signs over [his](fintan) half to [his](fintan) [sister](sorcha), and [Brooke](american) signs, under it, as the new manager. [She](american) has torn up the attorney's letter, on trial. [Bernie](bernie) and a certain [backbencher](senator) stand the company a drink, there being a date in the register. The phone rings: "[Devlin's](#devlins)," says [Aoife](aoife), then holds it out over the bar. [Gráinne](grainne), from the airport, wants to know the end of [Big Joe](da)'s joke. Nobody knows it. Come home, says [Sorcha](sorcha), and [we](grainne+sorcha)'ll make one up.
+ gift fintan sorcha "signs over"
- sibling fintan sorcha "sister"
- hire american "new manager"
- reconcile american fintan "torn up"
+ wedding? bernie senator "date in the register"
- celebrate bernie+senator "stand the company a drink"
- return? grainne sorcha "Come home"
- reconcile? grainne sorcha "Come home"
