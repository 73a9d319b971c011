%series Saint Nino's
%lang en
%genre hospital soap in Tbilisi, TV-magazine recaps in the past tense
%cast tamar   | Professor Tamar Abashidze; Tamar; Abashidze | f
%cast giorgi  | Giorgi Abashidze; Giorgi; Gio | m
%cast levan   | Dr. Levan Meladze; Levan; Meladze | m
%cast nutsa   | Nutsa | f
%cast keti    | Keti Meladze; Keti | f
%cast irakli  | Irakli | m
%cast sopho   | Sopho Abashidze; Sopho | f
%cast zaza    | Zaza Dolidze; Zaza | m
%cast anders  | Anders Holm; Anders; Holm | m
%cast babu    | Old Vakhtang; Vakhtang | m
%cast cleaner | - | f
%cast patient | - | m
%cast priest  | - | m
%cast baby    | - | m

== 1
The first day of [Dr. Levan Meladze](levan) as chief of surgery was also the last day of [his](levan) marriage. [His](levan) [wife](keti) [Keti](keti), an [anaesthetist](keti), had found a hotel key in [his](levan) gown and put two and two together during a gall bladder. "Who is [she](nutsa)?" [Keti](keti) asked over the open patient. The scrub [nurse](nutsa), [Nutsa](nutsa), counted swabs as if [her](nutsa) life hung on it. [Professor Tamar Abashidze](tamar), [who](tamar) had wanted the post for [her](tamar) own [son](giorgi) [Giorgi](giorgi), watched through the glass and was not displeased.
- hire levan "chief of surgery"
- married keti levan "wife"
- divorce? keti levan "last day of"
- affair levan nutsa "hotel key"
- cheat levan keti "hotel key"
+ discover keti levan "two and two together"
+ accuse keti levan "Who is she"
- sad nutsa "hung on it"
- parent tamar giorgi "son"
- hire? giorgi "wanted the post"
- happy tamar "not displeased"

== 2
[Giorgi](giorgi) congratulated [his](giorgi) new [superior](levan) with a handshake that hurt. The two [surgeons](giorgi+levan) had competed for everything since first year, including [Keti](keti), [who](keti) had been [Giorgi](giorgi)'s before [she](keti) was [Levan](levan)'s. Now [she](keti) slept on the couch in [Giorgi](giorgi)'s office. [His](giorgi) [wife](sopho) [Sopho](sopho), [director](sopho) of the maternity ward, brought [her](keti) a blanket and made it clear that it was for one night. A [patient](patient) with a nail in [his](patient) foot, [whom](patient) everybody forgot, took the nail out himself.
+ boss.start levan giorgi "new superior"
- enemy giorgi levan "competed for everything"
- couple.past giorgi keti "had been Giorgi's"
- move keti giorgi "slept on the couch"
- married giorgi sopho "wife"
- help sopho keti "blanket"
- jealous sopho keti "for one night"
- injure patient "nail in his foot"
- treat! patient _ "everybody forgot"

== 3
[Levan](levan) wrote [Nutsa](nutsa) a farewell on a prescription pad. It was over before it had properly begun, [he](levan) told [her](nutsa), [he](levan) had children to think of. [She](nutsa) ate the prescription. In the corridor [Irakli](irakli), the ambulance [driver](irakli), [who](irakli) for two years had parked where [he](irakli) could see [her](nutsa) window, offered [her](nutsa) a lift home and [his](irakli) sandwich. The [nurse](nutsa) accepted the sandwich. [Old Vakhtang](babu), [her](nutsa) [grandfather](babu), opened the door to [them](irakli+nutsa) with a sabre, as was [his](babu) habit with young men.
+ breakup levan nutsa "farewell"
- parent levan _ "had children"
- sad nutsa "ate the prescription"
- love irakli nutsa "see her window"
- invite irakli nutsa "lift home"
- gift irakli nutsa "sandwich"
- kin babu nutsa "grandfather"
- threaten babu irakli "with a sabre"

== 4
[Sopho](sopho) loved [Giorgi](giorgi). [Giorgi](giorgi) still thought of [Keti](keti). [Keti](keti) wanted only sleep. [Sopho](sopho) came in with coffee. [Giorgi](giorgi) sat beside [Keti](keti). [His](giorgi) hand was on the hair of [Keti](keti). [Sopho](sopho) put down the cup. "[She](keti) was crying," said [Giorgi](giorgi). That was true. [Sopho](sopho) did not believe [Giorgi](giorgi). [Anders](anders) found [Sopho](sopho) on the stairs. [Anders Holm](anders) was the new [engineer](anders). [He](anders) made [Sopho](sopho) laugh.
- love sopho giorgi "loved"
- love giorgi keti "still thought of"
+ discover sopho giorgi+keti "put down the cup"
- sad keti "crying"
- help giorgi keti "sat beside"
- jealous sopho keti "did not believe"
- meet anders sopho "on the stairs"
- hire.past anders "new engineer"
- help anders sopho "made Sopho laugh"

== 5
Two weddings were in the diary of the hospital [priest](priest), and one of them was a surprise to the [bride](tamar). [Zaza Dolidze](zaza), a cement [millionaire](zaza) [whose](zaza) heart [Professor Abashidze](tamar) had twice restarted, announced from [his](zaza) bed that the [professor](tamar) would be [his](zaza) [fourth](tamar). [She](tamar) raised [his](zaza) dosage. [Her](tamar) [son](giorgi) thought it a joke; [her](tamar) [daughter-in-law](sopho) thought of the new wing that cement could build, and told the [millionaire](zaza) not to give up. [Keti](keti) signed the papers that ended nine years with [Levan](levan), and borrowed [his](levan) pen to do it.
- treat zaza tamar "twice restarted"
+ propose zaza tamar "his fourth"
- reject tamar zaza "raised his dosage"
- married.past _ zaza "fourth"
- parent tamar giorgi "son"
- kin sopho tamar "daughter-in-law"
- help sopho zaza "not to give up"
+ divorce keti levan "ended nine years"

== 6
A bus went off the road above [Mtskheta](@mtskheta). For thirty hours nobody in the hospital was anybody's ex. [Levan](levan) and [Giorgi](giorgi) operated side by side, passing each other clamps without a word, and between [them](giorgi+levan) saved a [cleaner](cleaner) from the sixth floor [who](cleaner) had been given up. [Irakli](irakli) went down into the ravine four times. The fifth time the rock gave way. It was [Nutsa](nutsa) [who](nutsa), in the back of the wagon, knelt on [his](irakli) chest and shouted at [him](irakli) to breathe, and [he](irakli) did, if only, as [he](irakli) claimed afterwards, in order to hear [her](nutsa) say [his](irakli) name.
- colleague giorgi levan "side by side"
+ rescue giorgi+levan cleaner "saved"
- injure cleaner "given up"
- rescue? irakli _ "into the ravine"
- injure irakli "gave way"
+ rescue nutsa irakli "knelt on his chest"
- recover irakli "he did"
- love irakli nutsa "hear her say"

== 7
In the euphoria of the morning after, in a linen room, two [people](keti+levan) [who](keti+levan) had been divorced for eight days fell into one another's arms. Neither [Keti](keti) nor [Levan](levan) could explain it. [She](keti) made [him](levan) swear on the [Virgin](*virgin) that it would not get about. It got about by lunch: the [cleaner](cleaner), out of intensive care and looking for slippers, had opened the wrong door. [Giorgi](giorgi), when [he](giorgi) heard it, smashed a centrifuge. [His](giorgi) [wife](sopho) heard the centrifuge and understood what [he](giorgi) would never have told [her](sopho). [She](sopho) went down to the boiler room, where [Holm](anders) was.
- divorce.past keti levan "had been divorced"
+ sex keti levan "one another's arms"
- reveal! keti+levan "not get about"
- recover cleaner "out of intensive care"
- discover cleaner keti+levan "opened the wrong door"
- reveal cleaner _ "got about by lunch"
- jealous giorgi levan "smashed a centrifuge"
- married giorgi sopho "wife"
+ discover sopho giorgi "understood"

== 8
[Tamar](tamar) discharged [Zaza Dolidze](zaza) as cured and was surprised by how quiet Room 12 became. [She](tamar) was caught straightening its pillows by [her](tamar) secretary's parrot, which repeated what it heard. That evening a cement mixer stopped beneath the [professor](tamar)'s window and a choir climbed out. [He](zaza) had bought [her](tamar) a mountain, said [Zaza](zaza); there was no obligation. [She](tamar) threw down a slipper, then the other, then came down to fetch them, barefoot. [Vakhtang](babu), [who](babu) sang bass in the choir, reported to [his](babu) [granddaughter](nutsa) that the old [fox](zaza) had been kissed on both cheeks.
- recover zaza "as cured"
- sad tamar "how quiet"
- gift zaza tamar "a mountain"
- attack tamar zaza "threw down"
- kin babu nutsa "granddaughter"
- reveal babu nutsa "reported to"
+ kiss tamar zaza "on both cheeks"

== 9
[Keti](keti) missed a month, blamed the night shifts, missed another and blamed [Levan](levan). [Sopho](sopho), at the ultrasound, counted the weeks out loud. The two [women](keti+sopho) had avoided each other since the couch; now the [head](sopho) of maternity handed the [anaesthetist](keti) a tissue and confided that [she](sopho) herself had been trying for seven years. [Giorgi](giorgi) did not want to see doctors, being one. [He](giorgi) did not want to talk. In the boiler room there was a [man](anders) [who](anders) talked, in a comical accent, and it had gone further than talk. [Keti](keti) squeezed [her](sopho) hand and asked if [she](sopho) was happy. "On Thursdays," said [Sopho](sopho).
+ pregnant keti levan "missed a month"
- discover sopho keti "counted the weeks"
- help sopho keti "tissue"
- reveal sopho keti "confided"
- pregnant? sopho "trying for"
+ affair anders sopho "further than talk"
- cheat sopho giorgi "further than talk"
- friend.start keti sopho "squeezed her hand"
- happy sopho "On Thursdays"

== 10
[Giorgi](giorgi) followed [Sopho](sopho) on a Thursday. [Giorgi](giorgi) saw [Sopho](sopho) with [Anders](anders). [He](giorgi) took a spanner. [He](giorgi) went for [Anders](anders). [Anders](anders) ducked. A pipe burst. The steam caught [Giorgi](giorgi). [Anders](anders) pulled out [Giorgi](giorgi). [Levan](levan) operated on [Giorgi](giorgi). It was the right hand. "Will [I](giorgi) cut again?" asked [Gio](giorgi). [Levan](levan) lied to [Gio](giorgi). [Sopho](sopho) sat outside with [Tamar](tamar). [Tamar](tamar) knew everything and held [Sopho](sopho).
- investigate giorgi sopho "followed"
+ discover giorgi anders+sopho "saw Sopho with"
- attack giorgi anders "went for"
- injure giorgi "steam caught"
+ rescue anders giorgi "pulled out"
- treat giorgi levan "operated on"
- betray levan giorgi "lied to"
- discover tamar sopho "knew everything"
- help tamar sopho "held Sopho"

== 11
With a hand that could no longer hold a scalpel, [Giorgi](giorgi) held a grudge against [Levan](levan), then a bottle, and finally, when nobody else would sit with [him](giorgi), the hand of the [cleaner](cleaner), [who](cleaner) was learning to walk in the next room and [who](cleaner) told [him](giorgi) that self-pity was a luxury for people with staff. [He](giorgi) laughed for the first time since the boiler room. [He](giorgi) let [Sopho](sopho) go without a fight: the flat to [her](sopho), the dog to [him](giorgi). [Levan](levan) proposed to [his](levan) former [wife](keti) over a bassinet catalogue. [Keti](keti) turned the page.
- injure giorgi "no longer hold"
- sad giorgi "held a grudge"
+ divorce giorgi sopho "let Sopho go"
- help cleaner giorgi "self-pity"
- recover cleaner "learning to walk"
- happy giorgi "laughed"
- ex keti levan "former wife"
+ propose levan keti "proposed"
- reject keti levan "turned the page"

== 12
[Irakli](irakli), on crutches, beat [Vakhtang](babu) at backgammon and thereby won the right to sit on the sofa. [Nutsa](nutsa) joined [him](irakli) on it. [She](nutsa) had been afraid to tell [him](irakli) about [Meladze](levan); [he](irakli) had known from the start, said the [driver](irakli), [he](irakli) had been parked outside. Upstairs, the waters of [Keti](keti) broke in the middle of an appendectomy. The [father](levan) could not leave the appendix. [Giorgi](giorgi) talked [her](keti) through it, one-handed, with [Sopho](sopho) at the business end, and it was the [three](giorgi+keti+sopho) of [them](giorgi+keti+sopho) [who](giorgi+keti+sopho) first heard the [boy](baby) roar.
- find irakli "won the right"
- couple.start irakli nutsa "joined him"
- sad nutsa "afraid"
- discover.past irakli levan+nutsa "had known"
+ birth keti baby "waters"
- parent levan baby "father"
- help giorgi keti "talked her through"
- help sopho keti "at the business end"

== 13
[Zaza Dolidze](zaza) and [Tamar Abashidze](tamar) were married on the mountain, by a [priest](priest) out of breath. Under the walnut trees [Sopho](sopho) danced with [Anders](anders), and [her](sopho) ex-[husband](giorgi) with a former [cleaner](cleaner) [who](cleaner) had been promoted to run [his](giorgi) office. [Keti](keti) had come with the [child](baby) and without an answer. When the choir struck up [she](keti) put the [boy](baby) into [Levan](levan)'s arms, told [him](levan) that [he](levan) might move back in on a trial basis, and that if [she](keti) ever again found so much as a key, [she](keti) would be the [one](keti) to put [him](levan) under. [He](levan) knew [she](keti) could.
+ wedding tamar zaza "married on the mountain"
- flirt anders sopho "danced with Anders"
- ex giorgi sopho "ex-husband"
- flirt giorgi cleaner "with a former cleaner"
- hire cleaner giorgi "promoted"
+ reconcile keti levan "move back in"
- housemate? keti levan "move back in"
- threaten keti levan "put him under"
