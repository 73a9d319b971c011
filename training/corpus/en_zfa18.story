%series The Understudy Mob
%lang en
%genre crime: a gang of out-of-work actors robs casinos in Macau, fan wiki
%cast lourdes | Lourdes Xavier; Lourdes | f
%cast basil   | Basil Thwaite; Basil | m
%cast iggy    | Iggy | n
%cast wing    | Wing Sou; Wing | f
%cast fausto  | Fausto Leong; Fausto | m
%cast pereira | Inspector Pereira; Pereira | f
%cast leong   | Madame Leong | f
%cast hugo    | Hugo | m
%cast nadia   | Nadia Thwaite; Nadia; Mrs. Thwaite | f
%cast priest  | Father Tomé | m
%cast dentist | - | m
%cast maid    | Rosalie | f
%cast tailor  | - | m
%cast father  | - | m
%cast superior | - | f

== 1 Open Call
Five actors turn up to audition for a musical that does not exist. [Lourdes Xavier](lourdes), [who](lourdes) has rented the hall, wants people who can die on cue. [Basil Thwaite](basil), RADA, three bad seasons in a shark costume; [Iggy](iggy), a quick-change [artist](iggy); [Wing](wing), [who](wing) does voices; and [Hugo](hugo), [who](hugo) can't act, but owns a van. [She](lourdes) lost a [father](father), [she](lourdes) tells [them](basil+hugo+iggy+wing), to the tables of [Fausto Leong](fausto)'s casino, and means to have [him](father) back at a hundred to one. Everyone laughs but [Wing](wing), [who](wing) deals there.
+ hire? basil+hugo+iggy+wing lourdes "audition"
- betray lourdes basil+hugo+iggy+wing "does not exist"
- parent father lourdes "a father"
- die.past father "lost a father"
- reveal lourdes basil+hugo+iggy+wing "tells them"
- steal? lourdes fausto "hundred to one"
- boss fausto wing "deals there"

== 2 Death on a Tuesday
The dry run. [Basil](basil) has a heart attack at table six, and has it so magnificently that a [dentist](dentist) from [Osaka](@osaka) thumps [him](basil) on the chest and breaks a rib. The rib is real. While [he](basil) howls, [Iggy](iggy) walks past the cage as a nun, a busboy and a nun again, counting cameras. [Madame Leong](leong), the [owner](fausto)'s [grandmother](leong), ninety-one, the only [person](leong) that looks at people's shoes, asks the second [nun](iggy) for [her](iggy) blessing and gets it, in Latin, with a hiccup.
- ill! basil "has a heart attack"
- betray basil _ "has a heart attack"
- help dentist basil "thumps him"
+ injure basil dentist "breaks a rib"
- investigate iggy fausto "counting cameras"
- betray iggy leong "gets it"
- kin fausto leong "grandmother"

== 3 Method
[Wing](wing) has [her](wing) own reasons. [Fausto](fausto) used to walk [her](wing) home from school, when [he](fausto) was a clerk with one shirt; now [he](fausto) passes behind [her](wing) chair nightly and sees a pair of hands. [Lourdes](lourdes) finds out in the ladies' room and asks if it's going to be a problem. It is going to be, so [Wing](wing) says no. [Hugo](hugo) reverses the van into a saint. The [priest](priest) [whose](priest) saint it was, [Father Tomé](priest), proves to know a lot about safes for a man of the cloth.
- friend.past fausto wing "walk her home"
+ love wing fausto "her own reasons"
- discover lourdes wing "finds out"
- betray wing lourdes "says no"
- meet hugo priest "into a saint"

== 4 Wardrobe
A bottle episode at the tailor's: eleven costumes, eleven fittings, no progress. The [tailor](tailor) talks about hems. [Basil](basil), taped up, recites *[Timon](*timon)*. [Iggy](iggy) can't decide between the two moustaches and wears both. Through the wall someone practises the trombone, never getting past bar nine. As a bonus, the wiki lists the nine hats in order of appearance. (The seventh has its own page.)
- create basil "recites"

== 5 The Wife
Enter [Nadia](nadia), last seen, in [Basil](basil)'s telling, under a headstone in [Hove](@hove). The late [Mrs. Thwaite](nadia) is alive, a process server, and three years behind on maintenance. [She](nadia) traces the supposed [widower](basil) to a rented hall, watches one rehearsal from the gods, and is so taken with the plot that [she](nadia) wants in, at fifteen per cent, or [she](nadia) goes to the police. [Lourdes](lourdes) likes [her](nadia) at once. [Basil](basil) attempts to die on cue, and isn't believed.
- die! nadia "under a headstone"
- betray.past basil _ "in Basil's telling"
- married.past basil nadia "Mrs. Thwaite"
+ return nadia "Enter Nadia"
- investigate nadia basil "traces"
- discover nadia lourdes "watches one rehearsal"
+ threaten nadia lourdes "goes to the police"
- friend.start lourdes nadia "likes her at once"
- die! basil "die on cue"
- betray? basil nadia "isn't believed"

== 6 Pereira
Police [Inspector Pereira](pereira) is after a pickpocketing [nun](iggy). [She](pereira) has a drawing (a good likeness of the habit, less so of the face), two weeks to retirement, and a soft spot for musicals, and so [she](pereira) sits down in the third row of the fake rehearsal by sheer bad luck and enjoys every minute. [Iggy](iggy), in the wings in three-quarters of a nun, has to sing. Next day [they](iggy) get a bouquet. There's a card with it: "[You](iggy) were wasted on the convent."
+ investigate pereira iggy "is after"
- steal.past iggy _ "pickpocketing"
- quit? pereira "two weeks to retirement"
- happy pereira "enjoys every minute"
- create iggy "has to sing"
- gift pereira iggy "a bouquet"
+ discover pereira iggy "wasted on the convent"

== 7 Table Six
[Fausto](fausto) looks up. There is no other way to describe it: [he](fausto)'s walking the floor, a chip drops, [Wing](wing) says "sorry" in a voice [she](wing) had at nine, and [he](fausto) sees [who](wing) it is. [They](fausto+wing) end up on the roof eating egg tarts. [He](fausto) tells [her](wing) what [he](fausto) has told nobody: that the casino is [his](fausto) on paper, that it belongs to [his](fausto) [grandmother](leong), that it was [she](leong) [who](leong) broke [Lourdes](lourdes)'s [father](father), and that [he](fausto) tore up the [man](father)'s last marker himself. [Wing](wing) goes down the back stairs with crumbs on [her](wing) waistcoat and a splitting headache.
+ discover fausto wing "sees who it is"
- date fausto wing "eating egg tarts"
+ reveal fausto wing "told nobody"
- kin fausto leong "grandmother"
- parent father lourdes "father"
- attack.past leong father "broke"
- help.past fausto father "tore up"
- ill wing "splitting headache"

== 8 Rewrites
[She](wing) tells [them](basil+hugo+iggy+lourdes+nadia) at the read-through. It splits the company down the middle: [Basil](basil) and the [wife](nadia) [he](basil) buried are for calling it off, and, to [their](basil+nadia) mutual disgust, hold hands on it; [Iggy](iggy) is for going ahead with a different villain; [Hugo](hugo) had understood all along that it was a musical. [Lourdes](lourdes) calls [Wing](wing) a turncoat, [Wing](wing) calls [her](lourdes) a bookkeeper, and a music stand goes through the window. The [priest](priest) passes the hat, in which there is by now a floor plan.
- reveal wing basil+hugo+iggy+lourdes+nadia "tells them"
- married basil nadia "the wife"
- reject basil+nadia lourdes "calling it off"
- reconcile basil nadia "hold hands"
- accuse lourdes wing "a turncoat"
+ quarrel lourdes wing "calls her a bookkeeper"
- help priest lourdes "a floor plan"

== 9 The Grandmother
[Madame Leong](leong) takes tea with a [nun](superior). It's the real [Superior](superior) of the Carmelites, as it turns out, but the old [lady](leong) hits [her](superior) with a fan all the same. [She](leong) has had enough of being looked at by people in the wrong shoes; [she](leong) has [Wing](wing) brought up in the goods lift and locked in the counting room, with the [maid](maid), [Rosalie](maid), for a guard. The [grandson](fausto) is told that the [girl](wing) has quit. [He](fausto) goes to [her](wing) flat, where the rice is still warm.
- attack leong superior "hits her with a fan"
+ abduct leong wing "locked in"
- boss leong maid "for a guard"
- kin fausto leong "grandson"
+ betray leong fausto "is told"
- quit! wing "has quit"
- discover fausto wing "still warm"

== 10 Intermission
One hostage, four actors, no leading lady: [Lourdes](lourdes) has gone to the old [woman](leong) alone, with [her](lourdes) [father](father)'s cufflinks, to offer herself in exchange. "What would [I](leong) do with a bookkeeper?" says [Madame Leong](leong). The second lock clicks shut. [Lourdes](lourdes) and [Wing](wing), back to back, don't talk for an hour. It is [Rosalie](maid) [who](maid) can't take the silence, being a devotee of matinees; [she](maid) would like to know, if [they](lourdes+wing)'re really theatre people, how *[The Seagull](*seagull)* ends. [They](lourdes+wing) do all four acts. [They](lourdes+wing) do the parts of the men as well.
- parent father lourdes "father's cufflinks"
- rescue? lourdes wing "in exchange"
- reject leong lourdes "What would I do"
+ abduct leong lourdes "second lock clicks"
- quarrel lourdes wing "don't talk"
- create lourdes+wing "do all four acts"
+ reconcile lourdes wing "the parts of the men"

== 11 Opening Night
The heist, at last, for which nobody has rehearsed the right one. [Basil](basil) dies at table six, table nine and in the lobby; the [dentist](dentist), back from [Osaka](@osaka) on holiday, is overjoyed. [Hugo](hugo) drives the van through the goods entrance (on purpose, [he](hugo) says). [Iggy](iggy) comes down the grand staircase as [Madame Leong](leong), and the real [one](leong) comes up it, and [Fausto](fausto), with a guard at each elbow awaiting orders, considers [the pair](iggy+leong) of [them](iggy+leong) from the shoes up. "That's [her](iggy)," says the [grandson](fausto), and has [his](fausto) [grandmother](leong) shown to the door. [Rosalie](maid) has unlocked it already.
- die! basil "dies at table six"
- return dentist "back from Osaka"
- happy dentist "overjoyed"
- betray iggy leong "as Madame Leong"
- help fausto iggy "That's her"
- kin fausto leong "has his grandmother"
+ betray fausto leong "shown to the door"
- help maid fausto "unlocked it"

== 12 Notices
Nothing was stolen. [Inspector Pereira](pereira), on [her](pereira) last day, notes this down with care, notes too that a will of 1961 has been handed in, and arrests an old [lady](leong) in the wrong shoes, for fraud, kidnapping and a nun. The [heir](fausto) pays back a hundred families, [Lourdes](lourdes)'s first. Then [he](fausto) burns [his](fausto) tie and goes down to table six, where [he](fausto) is dealt two cards and an egg tart. The [Thwaites](basil+nadia) fly home, separately, in adjacent seats. And the musical? It runs for nine years. There's a retired [policewoman](pereira) in the third row, most nights, for the [nun](iggy).
- steal! _ fausto "Nothing was stolen"
+ arrest pereira leong "arrests an old lady"
- betray.past leong _ "fraud"
- abduct.past leong lourdes+wing "kidnapping"
- gift fausto lourdes "pays back"
- quit fausto "burns his tie"
+ couple.start fausto wing "an egg tart"
- travel basil+nadia "fly home"
- create lourdes "runs for nine years"
- quit pereira "retired policewoman"
