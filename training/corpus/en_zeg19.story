%series Thaw Line
%lang en
%genre northern Ontario teen drama, A-story / B-story fan notes
%cast rielle | Rielle Beaudry; Rielle; Beaudry | f
%cast mack | Mackenzie Trudel; Mackenzie; Mack | m
%cast joss | Jocelyn Trudel; Jocelyn | f
%cast nodin | Nodin Whiteduck; Nodin | m
%cast pavla | Pavla Kříž; Pavla | f
%cast hutch | Hutch; Coach Hutchins | m
%cast remi | Rémi Beaudry; Rémi | m
%cast zoe | Zéphyrine; Zéph | f
%cast tuck | Tuck Ojala; Tuck; Ojala | m
%cast elder | Agathe Whiteduck; Agathe; Kokum | f
%cast constable | Constable Dufresne; Dufresne | f
%cast scout | - | m
%cast dog | Zamboni | n

== 1
A: [Rielle](rielle), the only [girl](rielle) ever to make the Otter Falls juniors, gets the goalie's crease; the [boy](tuck) [she](rielle) bumps from it, [Tuck Ojala](tuck), pours Freezie in [her](rielle) skates. B: [Mack](mack), the [captain](mack), kisses [Zéph](zoe) at the bonfire while [his](mack) cell phone lights up with texts from [Pavla](pavla), [his](mack) long-distance [girlfriend](pavla) in [Brno](@brno). [Nodin](nodin), holding the phone, has a decision to make.
+ hire rielle "gets the goalie's crease"
- lose tuck rielle "bumps from it"
- attack tuck rielle "pours"
+ kiss mack zoe "kisses"
- cheat mack pavla "kisses"
- couple mack pavla "girlfriend"
- discover nodin mack "holding the phone"

== 2
A: [Rémi](remi), [Rielle](rielle)'s [father](remi), loses a thumb and then [his](remi) job at the mill; at supper [he](remi) tells no one but [Zamboni](dog), the [dog](dog). B: [Nodin](nodin) answers the text. [Mack](mack) finds out and shoves [him](nodin) through the penalty-box door. [They](mack+nodin) have been best pals since diapers. [Coach Hutchins](hutch) sits [both](mack+nodin).
- parent remi rielle "father"
+ injure remi "loses"
- quit remi "his job"
- reveal remi dog "tells"
- reveal nodin pavla "answers the text"
+ attack mack nodin "shoves"
- friend mack nodin "best pals"

== 3
A: No captain, no left wing, so [Rielle](rielle) stops forty-four alone; a [scout](scout) from [Minnesota](@minnesota) writes it on [his](scout) cuff. [Tuck](tuck) drives [her](rielle) home out of sheer spite and misses the turnoff twice. B: [Jocelyn](joss), [Mack](mack)'s [mom](joss) and the [mayor](joss), visits the ice shack on Lac Perdu where [Hutch](hutch) keeps the heater going. [She](joss) comes out with [her](joss) toque on backwards.
- travel scout "from Minnesota" @minnesota
- help tuck rielle "drives"
- parent joss mack "mom"
+ travel joss hutch "visits"

== 4
A: [Pavla](pavla) lands in Otter Falls unannounced, suitcase, sheepskin, fury. [Mack](mack) hides in the skate-sharpening bay. [Zéph](zoe), [who](zoe) knew of no girlfriend, is the one [who](zoe) puts [her](pavla) up. B: [Agathe](elder), [Nodin](nodin)'s [grandmother](elder), sees smoke on the reserve line: somebody has torched [her](elder) trapping cabin. [Dufresne](constable) finds Otters lighter fluid, team issue.
+ travel pavla "lands"
- sad pavla mack "fury"
- flee mack pavla "hides"
- help zoe pavla "puts her up"
- housemate.start pavla zoe "puts her up"
- kin elder nodin "grandmother"
+ attack _ elder "torched"

== 5
A: Twenty suspects in one dressing room. [Nodin](nodin) clears out [his](nodin) stall: [he](nodin) won't lace up beside whoever did it. [Rielle](rielle), on [her](rielle) own hook, starts checking bottles against lockers. B: Sharing a bunk bed, [Pavla](pavla) and [Zéph](zoe) compare [Mack](mack)'s messages, word for word the same; by midnight [they](pavla+zoe)'re in stitches, by one [they](pavla+zoe) have stopped laughing and are looking at each other.
- quit nodin "clears out his stall"
+ investigate rielle _ "checking bottles"
- discover pavla+zoe mack "compare"
- betray mack pavla+zoe "word for word"
- happy pavla+zoe "in stitches"
+ flirt pavla zoe "looking at each other"

== 6
A: The bottle that's missing is [Mack](mack)'s. [Rielle](rielle) tells [Nodin](nodin), [who](nodin) refuses to believe it even now. [Mack](mack) gave it to [Tuck](tuck) for a barbecue; [Tuck](tuck) lost it at the ice shack. B: [Tuck](tuck) takes [Rielle](rielle) out there to look. Through the frost on the pane: the [coach](hutch), the [mayor](joss). [They](rielle+tuck) back away on all fours, giggling, and collide. First kiss, minus thirty-one, lips stick.
- discover rielle mack "The bottle that's missing"
- reveal rielle nodin "tells"
- gift.past mack tuck "gave it"
- lose.past tuck "lost it"
+ discover rielle+tuck hutch+joss "the coach, the mayor"
+ kiss rielle tuck "First kiss"
- happy rielle+tuck "giggling"

== 7
A: [Jocelyn](joss) wants the reserve line moved for a casino road; the cabin stood in its way. Who bought matches? [Agathe](elder) walks into council with a jar of ashes and sets it in front of the [mayor](joss). B: [Rémi](remi) is driving a cab, badly, nine-fingered. [His](remi) first fare is the [scout](scout). [He](remi) talks of [his](remi) [girl](rielle) for forty kilometres without knowing who's in the back.
- accuse elder joss "jar of ashes"
- hire remi "driving a cab"
- parent remi rielle "girl"
+ meet remi scout "first fare"

== 8
A: [Hutch](hutch) cracks. [He](hutch) lit it, for [her](joss), for the promise of a divorce that was never coming; [he](hutch) spills it to [Nodin](nodin), of all people, at the net after practice, then hands over the whistle. B: [Mack](mack) tries to win [Pavla](pavla) back with a mixtape; [Zéph](zoe) answers the door in [Pavla](pavla)'s sheepskin. [He](mack) gets it. [He](mack) cries in the truck, and it's [Nodin](nodin) [who](nodin) taps on the glass.
+ reveal hutch nodin "spills"
- attack.past hutch elder "lit it"
- divorce? _ joss "promise of a divorce"
- betray joss hutch "never coming"
- quit hutch "hands over the whistle"
- reconcile? mack pavla "win Pavla back"
- sad mack "cries"
- help nodin mack "taps"

== 9
A: [Dufresne](constable) walks [Hutch](hutch) out past the trophy case; [Jocelyn](joss) reads a statement that leaves herself out of it. [Mack](mack) stands up in the gallery and puts [his](mack) [mother](joss) back in. B: Ice-out comes early. [Tuck](tuck)'s sled goes through. [Rielle](rielle), flat on [her](rielle) belly with a goalie stick, has stopped pucks all [her](rielle) life and now stops [him](tuck) from sinking until [Zamboni](dog) brings help.
+ arrest constable hutch "walks Hutch out"
- betray joss hutch "leaves herself out"
- parent joss mack "mother"
- accuse mack joss "puts"
+ rescue rielle tuck "stops him from sinking"
- help dog rielle+tuck "brings help"

== 10
A: [Jocelyn](joss) resigns by email and heads for [Calgary](@calgary). [Her](joss) [son](mack) stays, on the Whiteduck couch, splitting logs for a new cabin. [Agathe](elder) makes [him](mack) split them again, thinner. B: [Tuck](tuck) loses two toes and gains an audience: [Rielle](rielle) reads [him](tuck) the standings at visiting hour. The [scout](scout) calls. Full ride. [She](rielle) lets it ring out.
+ quit joss "resigns"
- travel joss "heads" @calgary
- parent joss mack "son"
- housemate.start elder+nodin mack "couch"
- injure tuck "loses"
- hire? rielle scout "Full ride"
- reject? rielle scout "lets it ring out"
- help mack elder "splitting"

== 11
A: Playoff final with no coach; [Rémi](remi), thumb or no thumb, goes behind the bench. [Nodin](nodin) laces up again, [Mack](mack) feeds [him](nodin) the puck, overtime, bedlam. B: [Pavla](pavla)'s ticket home is for the morning. [Zéph](zoe) paints "STAY" on the hull of an upturned canoe, in Czech, misspelled. It now reads "STAND". [Pavla](pavla) stands. The bus leaves.
- hire remi "behind the bench"
- return nodin "laces up again"
- travel? pavla "ticket home"
- confess zoe pavla "STAY"
+ travel! pavla "The bus leaves"

== 12
A: [Tuck](tuck), on crutches, has phoned [Minnesota](@minnesota) behind [her](rielle) back and told the [scout](scout) what [she](rielle) was doing when it rang. [Rielle](rielle) yells at [him](tuck) for a block and a half, then asks how far it is by bus. B: The cabin has a roof. [Agathe](elder) hands [Mack](mack) the first cup of tea, [Nodin](nodin) the second, and says [they](mack+nodin) may as well be [brothers](mack+nodin), eating like that. [Hutch](hutch) writes from jail. [She](elder) reads it aloud, and answers.
- help tuck rielle "has phoned"
- quarrel rielle tuck "yells"
+ travel? rielle "how far it is" @minnesota
- gift elder mack+nodin "tea"
+ reconcile? elder hutch "answers"
- create hutch "writes"
- arrest.past _ hutch "jail"
- sibling! mack nodin "brothers"
