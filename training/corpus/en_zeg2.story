%series Mercy Ward Nine
%lang en
%genre hospital drama, fan wiki recaps
%cast thora | Dr. Thora Lindgaard; Thora; Lindgaard | f
%cast kwesi | Dr. Kwesi Bonsu; Kwesi; Bonsu | m
%cast ayla | Ayla Demirel; Ayla | f
%cast crispin | Dr. Crispin Yarrow; Crispin; Yarrow | m
%cast nobuko | Dr. Nobuko Hara; Nobuko; Hara | f
%cast hallam | Hallam Yarrow; Hallam | m
%cast juniper | Juniper; Juni | f
%cast driver | - | m
%cast patient | Mrs. Pellegrino | f
%cast pelson | Gaetano Pellegrino; Gaetano | m
%cast leif | Leif Lindgaard; Leif | m
%cast board | Constantia Bright-Ellis; Bright-Ellis | f
%cast baby | - | f
%cast porter | Mungo | m
%cast lawyer | - | f
%cast perthmum | - | f

== 1 Admit One
First day for three new interns. [Ayla Demirel](ayla) oversleeps, hitches a ride on the back of a stranger's motorbike and learns in the locker room that the [stranger](kwesi) is [Dr. Bonsu](kwesi), [her](ayla) attending. [Crispin](crispin), the [nephew](crispin) of the [chief](hallam), faints at [his](crispin) first chest tube; [Nobuko Hara](nobuko) places it instead and thereby earns [his](crispin) undying dislike. In charge of all [three](ayla+crispin+nobuko): [Dr. Lindgaard](thora), [who](thora) has not smiled since [Leif](leif) moved [his](leif) oars out of [their](leif+thora) garage.
- meet ayla kwesi "hitches"
- discover ayla kwesi "learns"
- boss kwesi ayla "attending"
- kin crispin hallam "nephew"
- ill crispin "faints"
+ enemy.start crispin nobuko "undying dislike"
- boss thora ayla+crispin+nobuko "In charge"
- breakup.past leif thora "moved his oars out"
- sad thora leif "not smiled"
- hire ayla+crispin+nobuko "First day"

== 2 Bleeders
[Mrs. Pellegrino](patient), eighty, comes in with a cough and stays with a tumour. [Her](patient) [son](pelson), a [florist](pelson), fills the corridor with peonies and asks [Ayla](ayla) whether [she](ayla) is free on Friday; [she](ayla) isn't. [Kwesi](kwesi) and [Thora](thora) operate together for the first time since medical school, when, as the scrub nurses know, [they](kwesi+thora) shared more than a skeleton. [Crispin](crispin) swaps [Nobuko](nobuko)'s lab slips before rounds and lets [her](nobuko) be roasted for it.
- ill patient "tumour"
- treat patient kwesi+thora "operate together"
- parent patient pelson "son"
- date? ayla pelson "free on Friday"
- reject ayla pelson "isn't"
- affair.past kwesi thora "shared more than"
+ betray crispin nobuko "swaps"

== 3 Do No Harm
A bus has gone through the ice at Tolland Bridge. [Nobuko](nobuko) amputates on the roadside, by phone, with [Thora](thora) talking [her](nobuko) through it; the [driver](driver) keeps breathing. Back at [Mercy](#mercy), [Thora](thora) grunts what the porters swear was praise. [Hallam Yarrow](hallam) reads the corrected lab log, sends for [his](hallam) [nephew](crispin) and puts [him](crispin) on bedpans. [Ayla](ayla), shaking after [her](ayla) first lost patient, ends up in the on-call room with [Kwesi](kwesi), door locked.
- treat driver nobuko "amputates"
- help thora nobuko "talking"
+ rescue nobuko driver "keeps breathing"
- discover hallam crispin "corrected lab log"
- kin crispin hallam "nephew"
- boss hallam crispin "puts him on bedpans"
- sad ayla "shaking"
+ sex ayla kwesi "door locked"
- die _ "lost patient"

== 4 Visiting Hours
It was a mistake, [Bonsu](kwesi) says; [Ayla](ayla) agrees, and it happens twice more before lunch. [Juniper](juniper), seven, turns up at the front desk with a suitcase and announces that [Dr. Bonsu](kwesi) is [her](juniper) [dad](kwesi). [Her](juniper) [mother](perthmum) never told [him](kwesi), and has left for [Perth](@perth). [Mungo](porter), the night [porter](porter), feeds the [child](juniper) jelly. In room twelve, [Gaetano](pelson) sings [his](pelson) [mother](patient) to sleep while [Nobuko](nobuko) pretends to read a chart.
- affair ayla kwesi "twice more"
- travel juniper "turns up"
+ reveal juniper kwesi "announces"
- parent kwesi juniper "dad"
- parent perthmum juniper "mother"
- reveal! perthmum kwesi "never told him"
- travel.past perthmum "left for Perth" @perth
- help porter juniper "feeds the child"
- parent patient pelson "mother"
- create pelson "sings"

== 5 Second Opinion
[Kwesi](kwesi) has a cot put up in [his](kwesi) flat and no idea what seven-year-olds eat. [Ayla](ayla) shows up with fish fingers, is introduced as "a friend from work" and goes home stung. [Leif](leif) wants the house, and [his](leif) [solicitor](lawyer) serves [Thora](thora) in the middle of an appendectomy. [Crispin](crispin), humbled by bedpans, notices that [Mrs. Pellegrino](patient)'s lips are the wrong blue, raises the alarm and is right for once. [Nobuko](nobuko) nods at [him](crispin). [He](crispin) nods back.
- housemate.start juniper kwesi "cot put up"
- help ayla juniper+kwesi "fish fingers"
- sad ayla kwesi "stung"
- advisor lawyer leif "solicitor"
+ divorce? leif thora "serves"
+ rescue crispin patient "raises the alarm"
- enemy.end crispin nobuko "nods back"
- colleague ayla kwesi "from work"

== 6 Code Grey
[Constantia Bright-Ellis](board), sent by the owners to cut a fifth of the staff, gets stuck in the lift with [Hallam](hallam), [whom](hallam) [she](board) is supposed to sack. When the fire brigade opens the doors, [they](board+hallam) are playing rummy. [Thora](thora), three gins in, tells [Kwesi](kwesi) why the marriage died: [Leif](leif) wanted children and [she](thora) wanted surgery. [He](kwesi) puts [her](thora) to bed, alone; [Ayla](ayla), seeing [him](kwesi) leave the building at dawn, draws [her](ayla) own conclusion. [Mrs. Pellegrino](patient) does not wake up.
- quit? hallam board "supposed to sack"
- meet board hallam "stuck in the lift"
- reveal thora kwesi "tells"
- breakup.past leif thora "marriage died"
- help kwesi thora "puts her to bed"
- sex! kwesi thora "alone"
- jealous ayla thora "her own conclusion"
+ die patient "does not wake up"

== 7 Time of Death
Peonies in the chapel. [Gaetano](pelson) buries [his](pelson) [mother](patient), then hammers on [Thora](thora)'s desk: somebody hung the wrong bag. [Ayla](ayla) hung it. Did [she](ayla)? [She](ayla) can't recall; [she](ayla) was looking at [Bonsu](kwesi). [Nobuko](nobuko) goes through the pharmacy log at night, bag by bag, while [Crispin](crispin) holds the torch. [Juniper](juniper) comes down with a fever, and the [doctor](kwesi) in [Kwesi](kwesi) panics like any parent.
- parent patient pelson "mother"
- die.past patient "buries"
+ accuse pelson _ "wrong bag"
- kill? ayla patient "hung it"
- investigate nobuko "pharmacy log"
- help crispin nobuko "holds the torch"
- ill juniper "fever"
- sad kwesi "panics"

== 8 Root Cause
Suspended pending an inquiry, [Ayla](ayla) empties [her](ayla) locker. The log, however, points to a mislabelled crate, and the crate to the cheap supplier that [Bright-Ellis](board) brought in. [Nobuko](nobuko) lays it all on the [administrator](board)'s desk. [Bright-Ellis](board) offers [her](nobuko) a fellowship in [Geneva](@geneva) to forget it. [Nobuko](nobuko) asks for a night to think. [Crispin](crispin), [who](crispin) had hoped to ask [her](nobuko) something else entirely, tears up two concert tickets.
- quit ayla "Suspended"
+ discover nobuko board "points to"
- reveal nobuko board "lays"
- hire? nobuko board "fellowship"
- date? crispin nobuko "concert tickets"

== 9 Against Medical Advice
[Nobuko](nobuko) turns [Geneva](@geneva) down in front of the full board, crate under [her](nobuko) arm. [Bright-Ellis](board) resigns within the hour, not before telling [Hallam](hallam) that the rummy was real. [Ayla](ayla) is cleared, but [Gaetano](pelson) is the first to say sorry; [he](pelson) does it with forty gardenias. [Kwesi](kwesi), come on the same errand with a limp carnation, turns round in the stairwell.
+ reject nobuko board "turns"
- quit board "resigns"
- love? board hallam "rummy was real"
- reconcile ayla pelson "say sorry"
- gift pelson ayla "forty gardenias"
- gift? kwesi ayla "carnation"

== 10 Sharps
A [patient](driver) on bath salts takes [Juniper](juniper) hostage in paediatrics with a broken thermometer. [Thora](thora) walks in unarmed, sits down and talks about rowing for forty minutes. [He](driver) is the bus [driver](driver) from the ice, it turns out, and wants [his](driver) leg back. [He](driver) lunges at the wrong moment; [Thora](thora) shields the [girl](juniper) and is cut from wrist to elbow. [Kwesi](kwesi) sews [her](thora) up and says, without looking, that [he](kwesi) ought to have married [her](thora).
+ abduct driver juniper "hostage"
- attack driver thora "lunges"
+ rescue thora juniper "shields"
- injure thora driver "cut from wrist"
- treat thora kwesi "sews"
- confess kwesi thora "ought to have married"

== 11 Discharge
Will [she](thora) operate again? The nerve says perhaps. [Leif](leif) hears the news on the radio, drives all night and drops the claim on the house; on the porch [Thora](thora) signs what [he](leif) has brought, and the [two](leif+thora) of [them](leif+thora) laugh for the first time in years. [Ayla](ayla) lets [Gaetano](pelson) cook for [her](ayla) and wakes up among seed catalogues. [Crispin](crispin) and [Nobuko](nobuko), both on nights, fall asleep on the same gurney and are wheeled through the lobby by [Mungo](porter).
- recover? thora "operate again"
- discover leif thora "hears the news"
- travel leif thora "drives"
+ divorce leif thora "signs"
- happy leif+thora "laugh"
- date ayla pelson "cook"

== 12 Contraindicated
[Juniper](juniper)'s [mother](perthmum) writes from [Perth](@perth): [she](perthmum) wants [her](perthmum) [daughter](juniper) back. [Kwesi](kwesi) phones no one but [Thora](thora). [Ayla](ayla), sick each morning, works out the dates over and over; the florist's gardenias have nothing to do with it. [She](ayla) means to tell [Kwesi](kwesi) in the car park, but [he](kwesi) speaks first, about [Thora](thora). [Hallam](hallam), packing up [his](hallam) office after thirty years, finds the queen of hearts under the door.
- parent perthmum juniper "mother"
+ pregnant ayla kwesi "sick each morning"
- reveal! ayla kwesi "speaks first"
- love kwesi thora "about Thora"
- quit hallam "packing up his office"
- find hallam "finds"
- return? juniper "back"
- create perthmum "writes"

== 13 Next of Kin
The custody judge asks [Juni](juniper) where [she](juniper) sleeps best. "Above the ambulances," says [Juni](juniper), and stays. [Gaetano](pelson), told everything by [Ayla](ayla) over the washing-up, asks for a day and comes back after an hour with a crib. [Nobuko](nobuko) wins the chief residency; the runner-up, [Crispin](crispin), carries [her](nobuko) round the ward on [his](crispin) shoulders and, setting [her](nobuko) down, kisses [her](nobuko). Across town [Bright-Ellis](board) answers [her](board) door to a [man](hallam) with a deck of cards.
- reveal ayla pelson "told everything"
- return pelson ayla "comes back"
- gift pelson ayla "crib"
+ hire nobuko "wins"
+ kiss crispin nobuko "kisses"
- travel hallam board "answers her door"

== 14 Crash Cart
Labour starts in the very lift that jams. [Thora](thora), first day back in scrubs, climbs down the shaft and, with nine fingers that obey, brings [Ayla](ayla)'s [daughter](baby) into the world. The [father](kwesi) waits on four, the [florist](pelson) on five; it is the [florist](pelson) [whom](pelson) [Ayla](ayla) calls for. [Kwesi](kwesi) holds [his](kwesi) [newborn](baby) anyway, [Juniper](juniper) inspects [her](baby) toes, and [Thora](thora), asked what [she](thora) wants, says: a house with a garage full of no one's oars. Shall [he](kwesi) bring boxes?
- return thora "first day back"
+ birth ayla baby "into the world"
- help thora ayla "climbs down the shaft"
- parent ayla baby "daughter"
- parent kwesi baby "father"
- love ayla pelson "calls for"
- move? kwesi thora "bring boxes"
