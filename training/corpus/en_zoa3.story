%series Ward Nine, Please Hold
%lang en
%genre hospital soap, Baltimore, recap column with attitude
%cast june     | Dr. June Okonjo; June; Dr. Okonjo | f
%cast emmett   | Dr. Emmett Okonjo; Emmett | m
%cast pilar    | Pilar Duarte; Pilar; Duarte | f
%cast bastian  | Bastian Roy; Bastian; Bash | m
%cast sloane   | Dr. Sloane Whitby; Sloane; Whitby | f
%cast hal      | Hal Whitby; Hal | m
%cast teddy    | Teddy Brandt; Teddy | m
%cast nadia    | Nadia Brandt; Nadia | f
%cast shay     | Shay; Shay Duarte | n
%cast orderly  | Grady | m
%cast lund     | Chief Agnes Lund; Lund; the Chief | f
%cast bride    | Poppy | f
%cast twins    | - | g
%cast stalker  | - | m

== 1 Code Something
Welcome back, masochists. Twenty minutes in, [Dr. June Okonjo](june) spots a hickey on [Dr. Emmett Okonjo](emmett), [who](emmett) cuts people open next door and happens to be [her](june) [husband](emmett), and [she](june) isn't the [one](sloane) [who](sloane) put it there. Cut to the linen room, where [Sloane Whitby](sloane), anaesthetics, is doing up [her](sloane) buttons. [Pilar Duarte](pilar), head [nurse](pilar) and [June](june)'s oldest [pal](pilar), knows and sweats. Meanwhile new [resident](bastian) [Bastian Roy](bastian) gets lost, gets yelled at by [Chief Lund](lund) and gets a sandwich from an [orderly](orderly). Cute [orderly](orderly). Remember [him](orderly).
- discover june emmett "spots a hickey"
- married emmett june "husband"
+ affair emmett sloane "doing up her buttons"
- cheat emmett june "hickey"
- friend june pilar "oldest pal"
- discover pilar emmett+sloane "knows"
- sad pilar "sweats"
- hire bastian "new resident"
- quarrel bastian lund "yelled at"
- boss lund bastian "Chief"
- gift orderly bastian "a sandwich"

== 2 Kidney Beans
[Teddy Brandt](teddy) needs a kidney. [His](teddy) [wife](nadia) [Nadia](nadia) offers one and then, when it matches, runs for the parking garage, where [Bastian](bastian) talks [her](nadia) down from the fourth level. Our [resident](bastian) is sweet on [her](nadia) by level two. Upstairs [June](june) asks [Pilar](pilar) straight out, and [Pilar](pilar) says [she](pilar) has seen nothing, nobody, ever. The [anaesthetist](sloane) has a [spouse](hal) too, by the way: [Hal Whitby](hal), on the hospital board, golf tan, thinks [Emmett](emmett) is the best [friend](emmett) a man could have.
- ill teddy "needs a kidney"
- married nadia teddy "wife"
- gift? nadia teddy "offers one"
- flee nadia "runs for the parking"
+ rescue bastian nadia "talks her down"
- love.start bastian nadia "sweet on her"
- betray pilar june "seen nothing"
- married hal sloane "spouse"
- friend emmett hal "best friend"

== 3 Two Wives
Somebody at the writers' table loves a stairwell. In this week's, [June](june) and the other [doctor](sloane), hickey [artist](sloane) and sleep [artist](sloane), meet on the landing, and it takes the cute [orderly](orderly) to pry [them](june+sloane) apart; [Whitby](sloane) needs three stitches. Guess [who](emmett) sews? [Emmett](emmett), watched by [his](emmett) [wife](june), [who](june) hands over [her](june) ring in a kidney dish. [Her](june) [pal](pilar) tries to hug [her](june). "[You](pilar) knew," goes [June](june), and there goes that. [Nadia](nadia), back from the garage, gives [Teddy](teddy) [her](nadia) kidney but asks the [man](bastian) [who](bastian) talked [her](nadia) down to hold [her](nadia) hand.
- attack june sloane "pry them apart"
- rescue orderly sloane "pry them apart"
- injure sloane june "stitches"
- treat sloane emmett "sews"
- married emmett june "wife"
+ breakup june emmett "hands over her ring"
- friend june pilar "pal"
- discover june pilar "You knew"
+ quarrel june pilar "there goes that"
- gift nadia teddy "her kidney"
- help bastian nadia "hold her hand"

== 4 Short Ep, Short Recap
[June](june) moves in with [Bash](bastian). Just as roommates, people. [Pilar](pilar) has a [kid](shay). [Shay](shay) is seventeen and loathes [Pilar](pilar). [Shay](shay) runs away on a Tuesday. [Hal](hal) still knows zip. [Hal](hal) invites [Emmett](emmett) fishing. [Emmett](emmett) goes, the [rat](emmett). [Teddy](teddy) wakes. [Teddy](teddy) feels great. [He](teddy) wants to see [Nadia](nadia). [Nadia](nadia) is kissing [Bash](bastian). In the chapel! [Grady](orderly) sees. So that's the [orderly](orderly)'s name. [Grady](orderly) tells [June](june). "Roommates," says [Grady](orderly), and winks. Is [he](orderly) hitting on [June](june)? Discuss.
+ housemate bastian june "moves in"
- parent pilar shay "kid"
- enemy pilar shay "loathes"
- flee shay pilar "runs away"
- discover! hal "knows zip"
- invite hal emmett "fishing"
- recover teddy "feels great"
+ kiss bastian nadia "kissing"
- cheat nadia teddy "kissing"
- discover orderly bastian+nadia "sees"
- reveal orderly june "tells"
- flirt? june orderly "hitting on"

== 5 The Fish Stinks
Out on the lake [Hal](hal) thanks the [man](emmett) [who](emmett) is sleeping with [his](hal) [wife](sloane) for always being there, and the [surgeon](emmett), a trout in each hand, cracks and tells [him](hal). [Hal](hal) pushes [him](emmett) in. [Hal](hal) also fishes [him](emmett) out, which is more than I would have done. In [Baltimore](@baltimore) the [runaway](shay) is found asleep in an ambulance by [Grady](orderly), [who](orderly) was a runaway once himself and keeps [his](orderly) mouth shut to the [mother](pilar). [June](june) hasn't forgiven the [nurse](pilar), yet it's [she](june) [who](june) drives around all night shouting "[Shay](shay)!"
- affair emmett sloane "sleeping with"
- married hal sloane "wife"
+ reveal emmett hal "tells him"
- attack hal emmett "pushes him in"
- rescue hal emmett "fishes him out"
- flee.past shay "runaway"
- flee.past orderly "runaway once"
- find orderly shay "is found"
- reveal! orderly pilar "mouth shut"
- parent pilar shay "mother"
- reconcile! june pilar "hasn't forgiven"
- help june pilar "drives around"

== 6 Board Stiff
[Hal](hal) does what a cuckold on a hospital board can do: by lunch [Emmett](emmett) has no job, by dinner [Sloane](sloane) has no house key. The two [sinners](emmett+sloane) end up in a motel with one towel and find [they](emmett+sloane) have little to say to each other dressed. [Teddy](teddy), [whose](teddy) new kidney comes from a [woman](nadia) [who](nadia) is now choosing curtains with a [resident](bastian), asks for it to be taken out again. ("Not a thing," says [Lund](lund).) [Grady](orderly) buys [June](june) a pretzel. I'm told by the press office it's a date. [She](june) laughs for the first time since the pilot.
- cheat sloane hal "cuckold"
+ quit emmett hal "no job"
+ breakup hal sloane "no house key"
- housemate emmett sloane "in a motel"
- gift.past nadia teddy "comes from"
- couple bastian nadia "choosing curtains with"
- sad teddy nadia "taken out again"
- date june orderly "a date"
- happy june "laughs"

== 7 Somebody's Watching Shay
The [kid](shay) in the ambulance has a pen [pal](stalker), and the pen [pal](stalker) has a van. [Grady](orderly) notices too late: [Shay](shay) is gone again and this time didn't choose to go. [Pilar](pilar), told at last by the [man](orderly) [who](orderly) hid [her](pilar) [child](shay), belts [him](orderly) one and then begs [him](orderly) to drive. [Who](june)'s in the back seat? The [ex-pal](june), with a tire iron. [They](june+orderly+pilar) find the van in [Dundalk](@dundalk). [June](june) takes out a taillight and then the [creep](stalker); [Shay](shay) walks out with a cut lip and says [mother](pilar) should really learn to park. Good hour, honestly.
+ abduct stalker shay "didn't choose to go"
- parent pilar shay "her child"
- reveal orderly pilar "told at last"
- attack pilar orderly "belts him one"
- friend.past june pilar "ex-pal"
- find june+orderly+pilar stalker "find the van"
- attack june stalker "takes out"
+ rescue june shay "walks out"
- injure shay "a cut lip"

== 8 We Need to Talk
No gore, all sofa. [June](june) and [Pilar](pilar) split a pie and fourteen weeks of silence. [Emmett](emmett), unemployed and unlaid, turns up with tulips; [his](emmett) [wife](june) shuts the door so gently it hurts, since [Grady](orderly) is in [her](june) shower. The [flatmates](bastian+june)' shower, to be exact, which is how [Bash](bastian) finds out. [Nadia](nadia) tells [Bash](bastian) [she](nadia) can't marry [him](bastian) while [Teddy](teddy) won't sign. [He](bastian) hadn't asked. Now [he](bastian) does. [She](nadia) says ask [me](nadia) in spring. And somewhere a [bride](bride) named [Poppy](bride) tries on a dress and practices saying "Mrs. Whitby."
+ reconcile june pilar "split a pie"
- return emmett "turns up with tulips"
- married emmett june "wife"
- reject june emmett "shuts the door"
- affair june orderly "in her shower"
- discover bastian june+orderly "finds out"
- divorce! nadia teddy "won't sign"
- wedding? bastian nadia "marry"
+ propose bastian nadia "Now he does"
- reject? nadia bastian "ask me in spring"
- housemate bastian june "flatmates'"
- engaged bride hal "Mrs. Whitby"

== 9 Hal's Bells
So the [man](hal) [who](hal) went fishing is tying the knot with a [twenty-six-year-old](bride), and the first [Mrs. Whitby](sloane) reads of it on a cake box. [Sloane](sloane) didn't want [him](hal). [She](sloane) doesn't want [her](bride) to have [him](hal), either. [She](sloane) drives straight from the motel to the rehearsal dinner, leaving [her](sloane) towel [sharer](emmett) a note: "It was the linen room [I](sloane) loved." [Emmett](emmett) sobs into the minibar. [Teddy](teddy) goes yellow; the kidney's failing, and [Nadia](nadia), holding [Bash](bastian)'s ring, takes the chair by [her](nadia) [husband](teddy)'s bed and won't budge.
- wedding? bride hal "tying the knot"
- discover sloane bride+hal "reads of it"
- married.past hal sloane "first Mrs. Whitby"
- love! sloane hal "didn't want him"
- jealous sloane bride "doesn't want her to have"
+ breakup sloane emmett "leaving her towel sharer"
- sad emmett "sobs"
+ ill teddy "goes yellow"
- engaged bastian nadia "Bash's ring"
- help nadia teddy "won't budge"
- married nadia teddy "husband's"

== 10 With This Scalpel
The only hands in town that can redo [Teddy](teddy) belong to [Emmett](emmett), and [Emmett](emmett) got canned. [The Chief](lund) hires [him](emmett) back for one night over [Hal](hal)'s dead body, or nearly: at the altar the [groom](hal) sees [Sloane](sloane) in the last pew, clutches [his](hal) chest and drops. [Poppy](bride) screams. The first [wife](sloane) is over three pews before the [second](bride) has lifted [her](bride) veil, and pumps [him](hal) back to life. [June](june) assists the [man](emmett) [she](june) threw [her](june) ring at. [They](emmett+june) save [Teddy](teddy) at 4 a.m., high-five and forget to let go. Uh-oh.
- hire emmett lund "hires him back"
- quit.past emmett "got canned"
- ill hal "drops"
- wedding! bride hal "drops"
- married.past hal sloane "first wife"
+ rescue sloane hal "pumps him back"
- colleague emmett june "assists"
- breakup.past june emmett "threw her ring at"
+ rescue emmett+june teddy "save"
- flirt emmett june "forget to let go"

== 11 Two Lines
[June](june) pees on a stick. Two lines. [Grady](orderly) wants to dance; [she](june) has to count on [her](june) fingers first, because, well, 4 a.m. happened twice. [Pilar](pilar) doesn't tell a soul, and this time it's the right thing. [Nadia](nadia) hands [Bash](bastian) back [his](bastian) ring: [she](nadia) has fallen for the [guy](teddy) with [her](nadia) kidney, all over again. The jilted [resident](bastian) gets very drunk with another [wreck](bride), in a veil. [Poppy](bride)'s wedding was called off from the cardiac unit, where [Hal](hal) is letting the [anaesthetist](sloane) spoon-feed [him](hal). Soap opera: the only place where soup is foreplay.
+ pregnant june "Two lines"
- happy orderly "wants to dance"
- sex.past emmett june "4 a.m. happened"
- cheat june orderly "4 a.m. happened"
- reveal! pilar "doesn't tell a soul"
+ breakup nadia bastian "hands Bash back"
- love.start nadia teddy "has fallen for"
- meet bastian bride "gets very drunk with"
- wedding! bride hal "called off"
- help sloane hal "spoon-feed him"

== 12 Deliverance
Time jump! [June](june) gives birth to [twins](twins) in the stuck elevator, caught by [Shay](shay), first-year nursing [student](shay), with a screaming [Pilar](pilar) on the phone. The lab says [Emmett](emmett). [Grady](orderly) says so what, [they](twins) have [my](orderly) sandwiches, and [June](june) asks [him](orderly), not the [surgeon](emmett), to marry [her](june). [Emmett](emmett) takes it like a gent and takes a job in [Duluth](@duluth). [Hal](hal) and [Sloane](sloane) remarry, in the linen room. [Bash](bastian) brings [Poppy](bride); [they](bastian+bride) can't keep [their](bastian+bride) hands off each other. Last shot: [Lund](lund), alone, hanging up the phone. Same time next fall.
+ birth june twins "gives birth"
- help shay june "caught by"
- discover _ emmett "The lab says"
- parent emmett twins "The lab says"
+ propose june orderly "to marry her"
- reject june emmett "not the surgeon"
- hire emmett "takes a job" @duluth
+ wedding hal sloane "remarry"
- couple bastian bride "hands off each other"
