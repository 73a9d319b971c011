%series Bodyslam Sunday
%lang en
%genre comedy drama about a wrestling family in Alabama, 1983, wry newspaper recaps in the past tense
%cast earl   | Big Earl Tibbs; Big Earl; Earl | m
%cast loretta| Loretta Tibbs; Loretta | f
%cast dwayne | Dwayne Tibbs; Dwayne; the Deacon | m
%cast randi  | Randi Tibbs; Randi | f
%cast chico  | Chico Valdez; Chico; Valdez | m
%cast misty  | Misty Crane; Misty | f
%cast grady  | Grady Pickens; Grady; Pickens | m
%cast cotton | Cotton Mayhew; Cotton | m
%cast faye   | Faye Mayhew; Faye | f
%cast boone  | Sheriff Boone; Boone | m
%cast mask   | - | m
%cast bear   | Miss Pearl | f
%cast dentist| - | m
%cast skip   | Skip | m

== 1
[Big Earl Tibbs](earl) had been wed to [Loretta](loretta) for twenty-two years and to [Faye](faye) for three, and only one of [them](faye+loretta) knew it. On Sunday [Faye](faye), of [Pensacola](@pensacola), drove up to surprise [her](faye) traveling-salesman [husband](earl) and saw [his](earl) face on a poster, in tights. [Randi](randi), [his](earl) [daughter](randi), tore [her](faye) ticket. "[You](faye) look like [you](faye)'ve seen a ghost," said the [girl](randi), and gave [her](faye) a front-row seat. In the ring [Dwayne](dwayne), billed as [the Deacon](dwayne), was losing to [Chico Valdez](chico) for the sixth week running. [Loretta](loretta) counted the money.
+ married earl loretta "wed to Loretta"
- married earl faye "to Faye for three"
- cheat earl loretta "only one of them"
- travel faye "drove up"
- betray.past earl faye "traveling-salesman"
+ discover faye earl "saw his face"
- parent earl randi "daughter"
- gift randi faye "front-row seat"
- lose dwayne chico "losing to"

== 2
[Faye](faye) did not holler. [She](faye) rented a room across from the arena, told people [she](faye) was a widow and got a job selling popcorn for the very [woman](loretta) [whose](loretta) [husband](earl) [she](faye) had. [Loretta](loretta) took a shine to [her](faye) and before long was telling [her](faye) everything, including how [Earl](earl) was on the road too much. [Earl](earl) came in for a bag of caramel corn, saw who was holding the scoop and fainted against the jukebox. [Grady Pickens](grady), [promoter](grady) of the outfit across the river and [Earl](earl)'s sworn [foe](grady), was there to count [him](earl) out.
+ hire faye loretta "got a job"
- move faye "rented a room"
- married.past! _ faye "widow"
- betray faye _ "told people"
- friend.start faye loretta "took a shine"
- reveal loretta faye "telling her everything"
- boss loretta faye "selling popcorn for"
+ discover earl faye "saw who was holding"
- ill earl "fainted"
- enemy earl grady "sworn foe"

== 3
[Randi](randi) wanted to wrestle. [Earl](earl) said no. [Randi](randi) wanted [Chico](chico) too. [Chico](chico) was thirty. [Randi](randi) was nineteen. [Chico](chico) called [her](randi) kid. [Randi](randi) put [Chico](chico) in a headlock. "Still a kid?" asked [Randi](randi). [Chico](chico) turned red. [Misty](misty) laughed at [Chico](chico). [Misty Crane](misty) was [Dwayne](dwayne)'s [girl](misty). [She](misty) was also seeing [Skip](skip), the [announcer](skip). [Skip](skip) told nobody. [Dwayne](dwayne) trusted [Misty](misty). [Dwayne](dwayne) trusted everyone.
- reject earl randi "said no"
+ love randi chico "wanted Chico too"
- reject chico randi "called her kid"
- attack randi chico "headlock"
- love? chico randi "turned red"
- couple dwayne misty "Dwayne's girl"
+ affair misty skip "seeing Skip"
- cheat misty dwayne "also seeing"
- reveal! skip _ "told nobody"

== 4
[Earl](earl)'s mother-in-law problems were solved when [Cotton Mayhew](cotton) came looking for [his](cotton) [sister](faye). [Cotton](cotton), a [shrimper](cotton) with hands like shovels, had given [Faye](faye) away in [Pensacola](@pensacola) and remembered the [groom](earl). [Faye](faye) hid [Earl](earl) in the bear cage, with [Miss Pearl](bear), [who](bear) had wrestled [him](earl) for years and bore no ill will. [Loretta](loretta) gave the [visitor](cotton) a plate of ribs. [He](cotton) ate it all without once taking [his](cotton) eyes off [her](loretta). [He](cotton) had come to break somebody's legs, [he](cotton) said, but it could wait until after the pie.
- sibling cotton faye "sister"
- travel cotton "came looking for"
- investigate cotton faye "looking for"
- wedding.past earl faye "given Faye away"
+ rescue faye earl "hid Earl"
- colleague bear earl "had wrestled him"
- invite loretta cotton "plate of ribs"
+ love cotton loretta "taking his eyes"
- attack? cotton _ "break somebody's legs"

== 5
A masked [stranger](mask) beat [the Deacon](dwayne) in four minutes flat, and beat [Chico](chico) in three. [Pickens](grady) crowed from the front row that the [newcomer](mask) was on [his](grady) payroll. [Earl](earl) threw a folding chair. While [Sheriff Boone](boone) was busy holding the [rivals](earl+grady) apart, [Misty](misty) and [Skip](skip) were busy in the announcer's booth with the microphone on. Four hundred customers heard [her](misty) call [him](skip) sugar lump. [Dwayne](dwayne), flat on [his](dwayne) back in the ring, heard it as well. [He](dwayne) had bought a ring of the other sort on Friday, on installments.
- attack mask chico+dwayne "beat the Deacon"
- boss grady mask "payroll"
- enemy earl grady "rivals"
- attack earl grady "folding chair"
+ sex misty skip "busy in the"
+ discover dwayne misty+skip "heard it as well"
- propose? dwayne misty "bought a ring"

== 6
[Dwayne](dwayne) took it like a Christian for one day. On the second [he](dwayne) shaved off [Skip](skip)'s eyebrow in [his](skip) sleep. [Misty](misty) packed [her](misty) sequins and left [him](dwayne) for the booth, only to learn that [Skip](skip) had a fiancée in [Mobile](@mobile), and a firm date. [She](misty) came back in the rain; [Dwayne](dwayne) had changed the lock. It was [Faye](faye) [who](faye) let the [girl](misty) sleep on [her](faye) floor. Men, [Faye](faye) observed, ought to be made to wear a bell. The rain did the cotton good and went on for a week, and the [bear](bear) slept.
- attack dwayne skip "shaved off"
+ breakup misty dwayne "left him"
- couple misty skip "for the booth"
- engaged _ skip "fiancée in Mobile"
- discover misty skip "learn"
- return misty "came back"
- reject dwayne misty "changed the lock"
+ help faye misty "sleep on her floor"

== 7
It could not last. At [Earl](earl)'s birthday supper [Cotton](cotton) asked [Loretta](loretta) to pass [her](loretta) [husband](earl), meaning the mustard; the slip made [Faye](faye) laugh till [she](faye) choked, and in coughing [she](faye) brought out of [her](faye) blouse the chain with the other wedding band. [Loretta](loretta) read the engraving. Then [she](loretta) took off [her](loretta) apron, [her](loretta) rings and [her](loretta) shoes, in that order, and knocked out two of the birthday [boy](earl)'s teeth. The [dentist](dentist) at table seven offered [his](dentist) card. "How long?" [she](loretta) asked the popcorn [girl](faye). "Three years," said [Faye](faye). "[I](faye)'m sorry. [I](faye) like [you](loretta) better than [him](earl)."
- celebrate earl "birthday supper"
+ discover loretta earl+faye "read the engraving"
- married earl loretta "her husband"
- married earl faye "other wedding band"
- attack loretta earl "knocked out"
- injure earl loretta "two of the birthday"
- treat? earl dentist "offered his card"
- reveal faye loretta "Three years"
- friend faye loretta "like you better"

== 8
[Loretta](loretta) and [Faye](faye) put [Earl](earl) out on the street together, with one suitcase between two households. [He](earl) slept in the cage. [Boone](boone), [who](boone) had no choice, wrote [him](earl) up for having one wife too many, and let [him](earl) keep [his](earl) belt on. The outfit now belonged to the [wives](faye+loretta). [They](faye+loretta) repainted it, doubled the popcorn and put [Randi](randi) on the card against the [man](mask) in the mask. [She](randi) pinned [him](mask). [She](randi) ripped off the hood, and stared at [her](randi) long-lost [uncle](mask), [Earl](earl)'s twin [brother](mask), [who](mask) had run off with the gate receipts in 1961.
+ breakup faye+loretta earl "put Earl out"
- housemate bear earl "slept in the cage"
- arrest boone earl "wrote him up"
- colleague faye loretta "belonged to the wives"
- hire randi faye+loretta "put Randi on"
- attack randi mask "pinned him"
+ discover randi mask "ripped off the hood"
- kin mask randi "uncle"
- sibling earl mask "twin brother"
- steal.past mask _ "gate receipts"

== 9
With the mask gone, the [twins](earl+mask) took a good look at one another through the bars and started swinging. [Miss Pearl](bear) separated [them](earl+mask). The [brother](mask) explained, through a fat lip, that [he](mask) had not run off; [Grady Pickens](grady) had paid [him](mask) to vanish, and [he](mask) had been ashamed ever since. So it was [Grady](grady) [who](grady) had robbed the Tibbses, back when the [promoter](grady) and [Big Earl](earl) were still partners. [Earl](earl) cried into the [bear](bear)'s neck. [Chico](chico), [who](chico) had brought the breakfast, stopped calling [Randi](randi) a kid that week, and asked [her](randi) to the pictures.
+ attack earl mask "started swinging"
- help bear earl+mask "separated them"
- flee! mask "not run off"
- betray.past grady earl "paid him to vanish"
- reveal mask earl "explained"
- sad mask "ashamed"
- steal.past grady earl "had robbed"
- colleague.past earl grady "still partners"
- sad earl "cried into"
+ date chico randi "to the pictures"

== 10
[Skip](skip) married in [Mobile](@mobile). [Misty](misty) threw rice, still in the bag. [Misty](misty) met the [dentist](dentist). The [dentist](dentist) was a bachelor. [He](dentist) looked at the teeth of [Misty](misty). [He](dentist) looked at [Misty](misty). [Dwayne](dwayne) saw [the two](dentist+misty) at the drive-in. [Dwayne](dwayne) felt nothing. That surprised [Dwayne](dwayne). [Randi](randi) kissed [Chico](chico) behind the screen. [Dwayne](dwayne) saw that as well. [He](dwayne) honked at [his](dwayne) [sister](randi). [Randi](randi) waved. [Loretta](loretta) danced with [Cotton](cotton). Nobody danced with [Earl](earl).
- wedding _ skip "married in Mobile"
- attack misty skip "threw rice"
+ meet dentist misty "met the dentist"
- date dentist misty "at the drive-in"
- love! dwayne misty "felt nothing"
+ kiss chico randi "kissed"
- discover dwayne chico+randi "saw that as well"
- sibling dwayne randi "sister"
- flirt cotton loretta "danced with Cotton"

== 11
A judge in [Montgomery](@montgomery) ruled that [Earl](earl) had never been [Faye](faye)'s [husband](earl) at all, and that [he](earl) no longer was [Loretta](loretta)'s either. [He](earl) walked out of court with [his](earl) hat. [Faye](faye), [who](faye) had not expected to mind, minded; [she](faye) sat beside [him](earl) on the courthouse steps until dark. [Loretta](loretta) watched from [Cotton](cotton)'s truck and told [him](cotton) to drive. [Pickens](grady) challenged the Tibbses to a last match, winner takes both outfits. [Dwayne](dwayne)'s opponent had a horseshoe in his glove. [Dwayne](dwayne) spat blood and a prayer, and [the Deacon](dwayne), at long last, won.
- married! earl faye "never been"
+ divorce earl loretta "no longer was"
- sad faye "minded"
- help faye earl "sat beside him"
- threaten grady earl "challenged"
- attack _ dwayne "horseshoe"
+ find dwayne "won"

== 12
[Cotton Mayhew](cotton) popped the question over a bucket of shrimp. [Loretta](loretta) told [him](cotton) that [she](loretta) had just got shed of one husband and that [he](cotton) might ask again when the boat was paid for; then [she](loretta) moved [her](loretta) curlers onto the boat. [Faye](faye) found it hard to stay mad at a [man](earl) [who](earl) shared [his](earl) supper with a bear. [She](faye) was going to marry [him](earl), [she](faye) told [Randi](randi), properly, with a license, and shoot [him](earl) if need be. The [girl](randi), [whom](randi) [Chico](chico) had taken to [San Antonio](@sanantonio) to meet [his](chico) mother, held up [her](randi) own left hand. [Grady](grady) bought a ticket like anybody else.
+ propose cotton loretta "popped the question"
- divorce.past earl loretta "got shed of"
- reject loretta cotton "might ask again"
- housemate.start cotton loretta "curlers onto the boat"
- love faye earl "hard to stay mad"
- wedding? earl faye "going to marry him"
- kill? faye earl "shoot him"
+ engaged chico randi "left hand"
- travel.past chico+randi "had taken" @sanantonio
- parent _ chico "his mother"
