%series Last Frontier Legal Aid
%lang en
%genre legal-aid drama in Anchorage, encyclopaedia episode list
%cast noor    | Noor Haddad; Noor; Haddad | f
%cast bertil  | Bertil Ask; Bertil; Ask | m
%cast yuka    | Yuka Oyagak; Yuka; Oyagak | f
%cast frank   | Frank DeLuca; DeLuca; Frank | m
%cast simone  | Simone DeLuca; Simone | f
%cast grady   | Judge Grady; Grady | f
%cast elias   | Elias Haddad; Elias | m
%cast tommy   | Tomasi Vea; Tomasi; Vea | m
%cast lena    | Lena Ask; Lena | f
%cast wade    | Wade Purcell; Purcell | m
%cast june    | June Oyagak; June | f
%cast son | - | m
%cast mother | - | f
%cast cook    | - | f
%cast intern  | Petey; Petey Purcell | m
%cast sheriff | - | m
%cast baby    | - | n

== 1 Pro Bono
Dropped by a Seattle law firm for having tipped off an opposing party, [Noor Haddad](noor) accepts the only position still open to [her](noor), at a legal-aid office over a laundromat in [Anchorage](@anchorage), whose [head](bertil), [Bertil Ask](bertil), a Swedish-born [bear](bertil) of a man, hires [her](noor) over the phone because [he](bertil) has mistaken [her](noor) for somebody else. [Her](noor) first [client](tommy), [Tomasi Vea](tommy), a crab [fisherman](tommy), is charged with having sunk the boat of [his](tommy) [employer](wade), [Wade Purcell](wade). [Yuka Oyagak](yuka), the office's [investigator](yuka), establishes that the boat had been sold two days before. [Frank DeLuca](frank), the [prosecutor](frank), asks [Noor](noor) to dinner, and [she](noor) goes, being hungry.
- quit noor _ "Dropped"
- betray.past noor _ "tipped off"
+ hire noor bertil "hires her over the phone"
- accuse _ tommy "charged with"
- boss wade tommy "employer"
- advisor noor tommy "client"
+ discover yuka "establishes"
- colleague noor yuka "investigator"
- date frank noor "dinner"

== 2 Discovery
[Noor](noor) gets [Vea](tommy) off by putting [Purcell](wade) on the stand, and thereby makes an enemy of the richest [man](wade) in the city, [who](wade) has the office's lease terminated on the following day. [She](noor) also makes a discovery about [DeLuca](frank): that the [Simone](simone) [who](simone) keeps calling [his](frank) phone is not, as [he](frank) let [her](noor) believe, a case, but a [wife](simone). [Bertil](bertil), living apart from [Lena](lena), [his](bertil) own, since the death of [their](bertil+lena) [boy](son), moves the files into a decommissioned school bus. [Yuka](yuka) brings along [her](yuka) younger [sister](june), [June](june), to paint it.
+ rescue noor tommy "gets Vea off"
- enemy.start noor wade "makes an enemy"
- attack wade bertil "lease terminated"
+ discover noor frank "makes a discovery"
- betray.past frank noor "let her believe"
- married frank simone "a wife"
- married bertil lena "his own"
- die.past son "death of their boy"
- parent bertil+lena son "their boy"
- sibling june yuka "sister"
- move bertil "moves the files"

== 3 Hostile Witness
When [June](june) is picked up for a break-in at [Purcell](wade)'s warehouse, which [she](june) insists was carried out by [Petey](intern), the office's unpaid [intern](intern), [Noor](noor) has to defend one half of the bus against the other, and [Yuka](yuka), [who](yuka) promised [their](june+yuka) dying [mother](mother) to keep [June](june) out of jail, threatens to resign. Under cross-examination [Petey](intern) gives [his](intern) surname for the first time: [he](intern) is [Wade Purcell](wade)'s [son](intern), thrown out at eighteen, and was fetching [his](intern) own baseball glove. [Judge Grady](grady) dismisses the case. [DeLuca](frank) waits for [Haddad](noor) on the courthouse stairs in order to explain himself, and receives a coffee, in the lap.
- arrest _ june "picked up"
- accuse june intern "carried out by"
- colleague intern noor+yuka "intern"
- advisor noor june "defend"
- parent mother june+yuka "mother"
- die.past mother "dying"
- quit? yuka "threatens to resign"
+ reveal intern _ "gives his surname"
- parent wade intern "son"
- attack.past wade intern "thrown out"
+ rescue grady june "dismisses"
- attack noor frank "receives a coffee"

== 4 Short Days
[Grady](grady) likes [Ask](bertil). [Ask](bertil) asks [Grady](grady) for nothing. The sun sets at four. [Tomasi](tommy) repairs the bus. [Tomasi](tommy) charges [Noor](noor) no money. [Noor](noor) cooks lentils for [Tomasi](tommy). [June](june) paints a whale. [Petey](intern) paints [June](june). [Yuka](yuka) disapproves of [Petey](intern). [June](june) kisses [him](intern) anyway. A letter comes for [Noor](noor). It is from [Elias](elias). [She](noor) burns it unread. [Elias](elias) is the [brother](elias) [she](noor) never mentions.
- love grady bertil "likes"
- help tommy noor "repairs the bus"
- gift noor tommy "lentils"
- create june "paints"
- create intern june "paints"#2
- quarrel intern yuka "disapproves"
+ kiss intern june "kisses"
- reject noor elias "burns it"
- sibling elias noor "brother"

== 5 The Tip-Off
[Elias Haddad](elias), out on parole, turns up at the bus in person, and it becomes clear to everyone why [Noor](noor) lost [her](noor) previous post: the [party](elias) [she](noor) had warned was [he](elias), [he](elias) absconded with [his](elias) clients' savings nevertheless, and [she](noor) has not spoken to [him](elias) since the arrest. [He](elias) has come to pay back the first hundred dollars. [Bertil](bertil), [who](bertil) knows something about brothers, gives the [ex-convict](elias) a job answering the telephone, over [Noor](noor)'s head. [Simone DeLuca](simone) calls on [Noor](noor), not to make a scene, as [she](noor) expects, but to engage [her](noor) as [her](simone) divorce [attorney](noor).
+ return elias noor "turns up"
- arrest.past _ elias "parole"
- help.past noor elias "had warned"
- quit.past noor _ "lost her previous post"
- flee.past elias "absconded"
- steal.past elias _ "savings"
- quarrel.past elias noor "has not spoken"
- gift elias noor "pay back"
+ hire elias bertil "gives the ex-convict a job"
- hire noor simone "engage her"
- divorce? frank simone "divorce"
- advisor noor simone "attorney"

== 6 Conflict of Interest
[Noor](noor), uncertain whether a [lawyer](noor) [who](noor) has dined with the [husband](frank) may represent the [wife](simone), takes the question to [Judge Grady](grady), [who](grady) laughs until [she](grady) has to sit down. During the negotiations it turns out that [Frank](frank) has for years been on [Purcell](wade)'s payroll, a circumstance of which [Simone](simone) has kept careful records, in knitting patterns. Before [she](simone) can hand them over, [she](simone) is run off the Seward Highway by a grey pickup and lies unconscious in the snow until [Yuka](yuka), [who](yuka) has been tailing the pickup for reasons of [her](yuka) own, digs [her](simone) out.
- date.past frank noor "has dined with"
- married frank simone "husband"
- happy grady "laughs"
- advisor noor simone "represent"
+ discover _ frank "turns out"
- boss.past wade frank "payroll"
- discover.past simone frank "kept careful records"
+ attack _ simone "run off"
- injure simone "unconscious"
- investigate yuka _ "tailing"
- rescue yuka simone "digs her out"

== 7 Chain of Custody
The grey pickup belongs to [Tomasi](tommy). Arrested at the lentils, [he](tommy) maintains that [he](tommy) lent it to a [mate](cook), the former ship's [cook](cook), but cannot say where [she](cook) lives, and [Noor](noor), although [she](noor) has begun to wait for the sound of [his](tommy) boots, finds that [she](noor) doubts [him](tommy). [Elias](elias) does not; one knows a liar, [he](elias) says, when one is one. With nothing but the telephone [he](elias) tracks the [cook](cook) down in [Kodiak](@kodiak), and passes himself off as [Purcell](wade)'s accountant with such success that [she](cook) complains to [him](elias) about not having been paid for the accident.
+ arrest _ tommy "Arrested"
- gift.past tommy cook "lent it"
- colleague.past cook tommy "mate"
- love noor tommy "begun to wait"
- accuse? noor tommy "doubts him"
- accuse! elias tommy "does not"
+ discover elias cook "tracks the cook down"
- betray elias cook "passes himself off"
- attack.past cook simone "the accident"
- reveal cook elias "complains"

== 8 Spousal Privilege
[Simone](simone) comes round and recognises neither [Frank](frank), [who](frank) has kept watch at [her](simone) bed with suspicious devotion, nor [her](simone) own knitting. [Lena Ask](lena), a ward [nurse](lena), notices that the [prosecutor](frank) is slipping something into the tea and, having no one else whom [she](lena) trusts, phones the [man](bertil) [she](lena) walked out on four years ago. [He](bertil) arrives in [his](bertil) pyjamas. Together [they](bertil+lena) smuggle the [patient](simone) out in a laundry cart, as [they](bertil+lena) once did a Christmas tree; in the lift, [both](bertil+lena) begin to laugh, and then [they](bertil+lena) are not laughing.
+ recover simone "comes round"
- discover! simone frank "recognises neither"
- ill simone "nor her own knitting"
- betray frank simone "suspicious devotion"
- attack frank simone "slipping something"
- discover lena frank "notices"
- reveal lena bertil "phones"
- breakup.past lena bertil "walked out on"
+ rescue bertil+lena simone "smuggle"
- sad bertil+lena "not laughing"

== 9 Knit One, Purl Two
It is [June](june) [who](june), while minding the [amnesiac](simone) in the bus, sees that the pattern for the cardigan makes no garment, and that read row by row it yields dates and sums. [Petey](intern), [who](intern) has learned that [he](intern) is going to be a [father](intern) and wants to be a better [one](intern) than [his](intern), offers to get the matching bank slips from the old [man](wade)'s safe, to which [he](intern) knows the combination: it is [his](intern) own birthday. Why, [he](intern) wonders, has [Purcell](wade) never changed it? Caught in the act, [he](intern) asks [his](intern) [father](wade) just that. The [tycoon](wade) turns off the alarm and walks out of the room.
+ discover june simone "sees that the pattern"
- help june simone "minding"
- pregnant june intern "going to be"
- parent? intern baby "a father"
- help? intern _ "offers to get"
- steal? intern wade "bank slips"
- discover wade intern "Caught in the act"
- parent wade intern "his father"
+ help wade intern "turns off the alarm"

== 10 Recess
[Yuka](yuka) is told by [June](june) about the [baby](baby) and shuts herself in the bus's lavatory, from where [she](yuka) announces, after twenty minutes, that [she](yuka) will be an [aunt](yuka) if [she](yuka) must, but that the [boy](intern) is to finish school. [Tomasi](tommy), cleared, picks up [his](tommy) boots at the jail and does not go by the bus, for [he](tommy) has been told who doubted [him](tommy) and who did not. [Noor](noor) drives to the harbour, where [she](noor), [who](noor) argues for a living, cannot get out a single sentence. [He](tommy) casts off. [Elias](elias), standing next to [her](noor), puts [his](elias) jacket round [his](elias) [sister](noor), and [she](noor) lets [him](elias).
- reveal june yuka "told by June"
- pregnant june "the baby"
- sad yuka "shuts herself"
- kin? baby yuka "an aunt"
- rescue _ tommy "cleared"
- discover tommy noor "has been told"
+ reject tommy noor "casts off"
- reconcile? noor tommy "drives to the harbour"
- sibling elias noor "sister"
- help elias noor "jacket round"
+ reconcile elias noor "lets him"

== 11 The People Rest
In the trial of [Frank DeLuca](frank) before [Grady](grady), [who](grady) confesses from the bench to having once been the [defendant](frank)'s [teacher](grady) and invites anybody who objects to leave, the defence claims that the knitting proves nothing. [Simone](simone), shown the cardigan, puts it on. It fits; and with the third button everything comes back to [her](simone), including what [she](simone) had seen in [Frank](frank). [Purcell](wade), subpoenaed, incriminates himself without being asked, on condition that [his](wade) [son](intern) be left out of it. The [sheriff](sheriff) takes [the two](frank+wade) away in one car. [Lena](lena) has bought [Bertil](bertil) new pyjamas.
- accuse _ frank "trial"
- advisor.past grady frank "teacher"
- reveal grady "confesses"
+ recover simone "comes back to her"
- love.past simone frank "had seen in Frank"
- betray wade _ "incriminates himself"
- parent wade intern "son"
- help wade intern "left out of it"
+ arrest sheriff frank+wade "takes the two away"
- gift lena bertil "new pyjamas"

== 12 Breakup
In Alaska, as [Bertil](bertil) explains to [Noor](noor), breakup is what the ice does in spring and no reason for crying. [Simone](simone), single by decree, takes over the practice's accounts from [Elias](elias), [who](elias) has violated [his](elias) parole by one mile, in order to post a letter to a boat, and is obliged to spend a week behind bars, where [his](elias) [sister](noor) brings [him](elias) lentils. [June](june) and [Petey](intern) exchange rings aboard the bus, with [Yuka](yuka) at the wheel. When the crab fleet comes in, [Tomasi](tommy) is standing at the bow with the letter, which is not in [Noor](noor)'s handwriting, though it is signed by [her](noor). "It's all true," [she](noor) says. "[I](noor) only wish [I](noor)'d written it."
- divorce frank simone "single by decree"
- hire simone _ "takes over"
- help elias noor "post a letter"
- arrest _ elias "behind bars"
- sibling elias noor "sister"
- gift noor elias "brings him lentils"
+ wedding intern june "exchange rings"
- return tommy noor "comes in"
+ confess noor tommy "all true"
- betray elias tommy "signed by her"
