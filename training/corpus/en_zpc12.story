%series Miss Pugh's
%lang en
%genre boarding-school drama in Wales, teasing weekly previews for staff room and sixth form
%cast pugh    | Miss Angharad Pugh; Miss Pugh; Angharad | f
%cast idris   | Idris Bowen; Mr Bowen; Idris | m
%cast noor    | Noor Siddiqui; Noor | f
%cast hal     | Hal Vaughan; Hal | m
%cast cerys   | Cerys | f
%cast fen     | Fen | n
%cast mrsv    | Mrs Vaughan | f
%cast mrv     | Mr Vaughan | m
%cast odette  | Odette | f
%cast quincy  | Quincy | m
%cast cook   | - | f
%cast bursar  | Mold | m
%cast pc     | - | m

== 1
New term, new [head](pugh): [Miss Angharad Pugh](pugh) takes the school on the cliff in hand and finds that the chemistry [master](idris), [Idris Bowen](idris), is the [man](idris) [who](idris) left [her](pugh) at a bus stop in [Swansea](@swansea) in 1998. [He](idris) has a [daughter](cerys) in the sixth, [Cerys](cerys), and no wife any more. [Noor Siddiqui](noor), on a scholarship, shares a room with [Cerys](cerys) and within an hour a secret: the rich [boy](hal) everybody's after, [Hal Vaughan](hal), is after [Noor](noor). The [bursar](bursar) counts the silver. There is less of it.
- hire pugh "takes the school"
+ breakup.past idris pugh "left her"
- boss pugh idris "new head"
- parent idris cerys "daughter"
- married.past _ idris "no wife any more"
- housemate cerys noor "shares a room"
- reveal noor cerys "a secret"
+ love hal noor "after Noor"
- steal _ "less of it"

== 2
[Cerys](cerys) smiles at [her](cerys) [roommate](noor)'s luck and cries in the showers: [she](cerys) and [Hal](hal) were an item all summer. [Fen](fen), [who](fen) sits behind [them](cerys+noor) and sees most things, hands [her](cerys) a towel. The [chemist](idris) brings the [headmistress](pugh) an apology twenty-odd years late, with daffodils. [She](pugh) puts the daffodils in water and the [man](idris) on bus duty. Who took the silver? The [bursar](bursar) has a scholarship [girl](noor)'s trunk opened in front of the house. Out roll two forks.
- housemate cerys noor "roommate"
- sad cerys "cries"
+ couple.past cerys hal "an item"
- help fen cerys "a towel"
- reconcile? idris pugh "apology"
- gift idris pugh "daffodils"
- reject pugh idris "bus duty"
+ accuse bursar noor "trunk opened"

== 3
Suspended? Not yet, says the [head](pugh), [who](pugh) can count: forks come in dozens. [Hal](hal) stands up in hall and swears that the [accused](noor) was with [him](hal) on the beach that night. It's a lie, it's gallant, and it reaches [his](hal) [mother](mrsv). [Mrs Vaughan](mrsv), [chair](mrsv) of the governors, drives up from [Cardiff](@cardiff) to get [her](mrsv) [son](hal) out of the clutches of a cleaner's [daughter](noor). The [roommate](cerys), [who](cerys) put the forks there in a black hour, chews [her](cerys) plait. [Fen](fen) has seen [her](cerys) at the trunk. [Fen](fen) waits to be asked.
- quit! noor pugh "Not yet"
- help hal noor "swears"
+ betray hal _ "It's a lie"
- parent mrsv hal "mother"
- travel mrsv "drives up"
+ betray.past cerys noor "put the forks there"
- housemate cerys noor "roommate"
- discover fen cerys "has seen"

== 4
[Cerys](cerys) dares not tell [Noor](noor). [Noor](noor) kisses [Hal](hal) on the fire escape. [Hal](hal) has kissed [Cerys](cerys) on that fire escape. [Cerys](cerys) knows the stair. [Mrs Vaughan](mrsv) takes tea with [Angharad](pugh). [Mrs Vaughan](mrsv) wants [Noor](noor) gone. [Angharad](pugh) wants more milk. [Mrs Vaughan](mrsv) holds the purse. [Angharad](pugh) holds [her](pugh) tongue. [Fen](fen) holds out for a day. Then [Fen](fen) asks [Cerys](cerys) to go to [Miss Pugh](pugh). [Cerys](cerys) goes. [Miss Pugh](pugh) gives [Cerys](cerys) a fork to polish. Rain washes out the hockey.
+ kiss hal noor "kisses"
- kiss.past cerys hal "has kissed"
- jealous cerys noor "knows the stair"
- quit? noor "wants Noor gone"
- reject pugh mrsv "more milk"
+ reveal cerys pugh "Cerys goes"

== 5
Two forks explained; what about the other ten dozen? [Quincy](quincy), the handsome games [master](quincy), has been giving the French [assistant](odette), [Odette](odette), presents above [his](quincy) station. [She](odette) wears them. The [bursar](bursar), [whose](bursar) heart is set on [her](odette) as well, notes each bracelet in a ledger. The plaster [saint](cerys) with the plait owns up to [her](cerys) [roommate](noor) over cocoa; the scholarship [girl](noor) pours it over [her](cerys) head and moves in with [Fen](fen). [Mr Bowen](idris), learning what [his](idris) [daughter](cerys) did, blames himself, and asks a certain [headmistress](pugh) how one brings up girls. "One turns up," says [she](pugh).
- gift quincy odette "presents"
- love quincy odette "presents"
- love bursar odette "heart is set on"
- jealous bursar quincy "notes each bracelet"
- reveal cerys noor "owns up"
+ attack noor cerys "pours it over"
- move noor fen "moves in"
- parent idris cerys "daughter"
- housemate cerys noor "roommate"
- discover idris cerys "learning"
- sad idris "blames himself"
- accuse pugh idris "One turns up"

== 6
Half-term. [Mrs Vaughan](mrsv) spends it not in [Cardiff](@cardiff) but in the sanatorium, with the games [master](quincy), for [her](mrsv) back. The school [cook](cook), bringing up broth, finds nothing the matter with it. [Her](cook) lips are sealed, for a week's wages. [Mr Vaughan](mrv), a [shipowner](mrv) with bad eyes and a good heart, comes to take [Hal](hal) fishing and is introduced to [Noor](noor). [He](mrv) likes the [girl](noor); [she](noor) baits [his](mrv) hook. [Odette](odette), with [her](odette) arms full of bracelets and [her](odette) evening free, wonders where [Quincy](quincy) is, and takes the [bursar](bursar)'s arm to look.
+ affair mrsv quincy "with the games master"
- cheat mrsv mrv "with the games master"
- discover cook mrsv+quincy "finds nothing"
- reveal! cook _ "lips are sealed"
- parent mrv hal "fishing"
- meet mrv noor "introduced to"
- help noor mrv "baits his hook"
- flirt bursar odette "takes the bursar's arm"

== 7
The [assistant](odette) looks through a keyhole in the sanatorium and learns a good deal of English. [She](odette) returns the bracelets, at speed, one by one. A [constable](pc), called about the noise, reads the hallmark: school silver, melted down. [Quincy](quincy) is off across the hockey pitch, and the [chair](mrsv) of the governors is left with [her](mrsv) hair down and [her](mrsv) [lover](quincy) in handcuffs. "A thief!" [she](mrsv) cries, deceived in [her](mrsv) turn. Only [Odette](odette) and the [bursar](bursar) are there to hear. And [Hal](hal), at the window.
- discover odette mrsv+quincy "learns a good deal"
+ breakup odette quincy "returns the bracelets"
- discover pc quincy "reads the hallmark"
- steal.past quincy _ "school silver"
- flee quincy "off across"
- affair mrsv quincy "lover"
+ arrest pc quincy "in handcuffs"
- accuse mrsv quincy "A thief!"
- betray.past quincy mrsv "deceived"
- discover hal mrsv "at the window"

== 8
[Hal](hal) does not speak to [Mrs Vaughan](mrsv). [Hal](hal) does not tell [Mr Vaughan](mrv). [Hal](hal) tells [Cerys](cerys). [Cerys](cerys) once lost a mother that way. [Cerys](cerys) holds [Hal](hal). [Noor](noor) comes round the corner. [Noor](noor) sees [Hal](hal) with [Cerys](cerys). [Noor](noor) packs. [Fen](fen) stops [Noor](noor). [Fen](fen) loves [Noor](noor). [Fen](fen) has not told anyone. [Idris](idris) misses the bus. [Angharad](pugh) gives [Idris](idris) a lift. [Idris](idris) makes [Angharad](pugh) laugh. [Angharad](pugh) drives round the bay twice. The gorse is in flower.
- quarrel hal mrsv "does not speak"
- reveal! hal mrv "does not tell"
- reveal hal cerys "tells Cerys"
+ help cerys hal "holds"
- discover noor cerys+hal "sees Hal"
- jealous noor cerys "packs"
+ love fen noor "loves"
- confess! fen _ "has not told"
- help pugh idris "a lift"
- happy pugh "laugh"

== 9
It wasn't a kiss, says the [shipowner](mrv)'s [son](hal) through a door. Which it wasn't. By Thursday it is: [Hal](hal) and [his](hal) summer [girl](cerys), on the fire escape, where else? [He](hal) means to tell [Noor](noor); [Noor](noor) has already been told, by the stairs. [She](noor) gives [him](hal) back the fishing hat. [Mrs Vaughan](mrsv), on [whose](mrsv) account a certain [thief](quincy) has begun to talk to the newspapers, blames the [head](pugh) and calls the governors together. Item one: [Miss Pugh](pugh). Item two: a [chemist](idris) in [her](pugh) car after dark.
- parent mrv hal "son"
- kiss! cerys hal "wasn't a kiss"
+ kiss cerys hal "By Thursday it is"
- reveal? hal noor "means to tell"
- cheat hal noor "By Thursday it is"
- ex cerys hal "summer girl"
- discover noor cerys+hal "has already been told"
+ breakup noor hal "gives him back"
- reveal quincy _ "talk to the newspapers"
- accuse mrsv pugh "blames the head"
- quit? pugh "Item one"
- affair? idris pugh "after dark"

== 10
Five governors, one vote in it. The [cook](cook) asks to be heard and, giving back a week's wages, describes a back with nothing the matter with it. [Mr Vaughan](mrv) takes off [his](mrv) glasses, wipes them, looks at [his](mrv) [wife](mrsv) as if for the first time, and votes for [Miss Pugh](pugh). The [head](pugh) stays. The chair is vacant. Out on the drive the [adulteress](mrsv) asks [her](mrsv) [son](hal) to come home with [her](mrsv). [He](hal) has rowing. In the lab, something boils over: the divorced [chemist](idris) has asked the [head](pugh) to the pictures.
+ reveal cook mrv "describes a back"
- affair.past mrsv quincy "nothing the matter"
- married mrsv mrv "wife"
- help mrv pugh "votes for"
- quit! pugh "stays"
+ quit mrsv "chair is vacant"
- cheat.past mrsv mrv "adulteress"
- parent mrsv hal "son"
- reject hal mrsv "has rowing"
- divorce.past _ idris "divorced"
- date? idris pugh "asked the head"

== 11
[Fen](fen) plays the Moor in the school play, opposite the [girl](noor) from the next bed, and has to smother [her](noor) nightly. On the last night [Fen](fen) leaves out the pillow and says, before four hundred parents, lines that aren't in Shakespeare. [Noor](noor) opens one eye. Behind the scenery [Mold](bursar), no great catch, goes down on [his](bursar) good knee before [Odette](odette), with a bracelet, paid for. The [Frenchwoman](odette) has it looked at first. Then it's yes. In row six a [shipowner](mrv) sits alone between two seats; the divorce has gone through.
- create fen+noor "plays the Moor"
- housemate fen noor "from the next bed"
+ confess fen noor "aren't in Shakespeare"
- propose bursar odette "goes down on"
- gift bursar odette "a bracelet"
+ engaged.start bursar odette "Then it's yes"
- sad mrv "sits alone"
- divorce mrsv mrv "has gone through"

== 12
Last bell. [Noor](noor), bound for [Cambridge](@cambridge) with a prize, takes two things from the school: a polished fork, from the [planter](cerys) of it, forgiven, and [Fen](fen). [Hal](hal) rows [Cerys](cerys) out to the island and back, and [her](cerys) [father](idris), on the jetty, pretends to look for gulls. "Twenty-six years ago [you](pugh) waited at a bus stop," [he](idris) says to the [woman](pugh) beside [him](idris). "Forty minutes," says the [headmistress](pugh). [He](idris) has brought two tickets, to [Swansea](@swansea), by bus. [She](pugh) lets [him](idris) wait for nearly one of them before [she](pugh) takes [his](idris) hand.
- travel? noor "bound for Cambridge" @cambridge
- find noor "a prize"
- gift cerys noor "polished fork"
- reconcile cerys noor "forgiven"
- couple fen noor "and Fen"
- couple cerys hal "rows Cerys"
- parent idris cerys "father"
- gift idris pugh "two tickets"
+ reconcile idris pugh "takes his hand"
