%series Radio Sankofa
%lang en
%genre workplace comedy drama at a radio station in Kumasi, Ghana, press blurbs
%cast abena   | Abena Owusu; Abena | f
%cast kojo    | Kojo Mensah; Kojo | m
%cast efua    | Efua | f
%cast nii      | Nii | m
%cast pearl    | Pearl | f
%cast chief   | Nana Boateng; Boateng | m
%cast gifty   | Gifty | f
%cast mercy   | Mercy Boateng; Mercy | f
%cast blessing| Blessing; Mrs. Mensah | f
%cast deacon  | Deacon | m
%cast thief   | - | m
%cast nurse   | - | f
%cast father  | - | m
%cast niece   | - | f
%cast baby    | - | f
%cast twin    | Kweku; Mensah | m

== 1 On Air
Morning-show [queen](abena) [Abena Owusu](abena) is handed a [co-host](kojo) without being asked: [Kojo Mensah](kojo), [whose](kojo) voice is honey and [whose](kojo) punctuality is a rumour. [They](abena+kojo) loathe each other live, and ratings double. Station [owner](chief) [Nana Boateng](chief), delighted, has [them](abena+kojo) shake hands for the papers. In the control room, sound [engineer](efua) [Efua](efua) turns down [her](efua) own heartbeat, since it jumps whenever [Kojo](kojo) leans into the mike. Just before the news, [Abena](abena)'s kid [sister](pearl), [Pearl](pearl), walks in with two suitcases. [She](pearl) has left university, and will not say why.
- colleague.start abena kojo "co-host"
+ enemy abena kojo "loathe"
- boss chief abena+kojo "owner"
- happy chief "delighted"
- love efua kojo "heartbeat"
- sibling abena pearl "kid sister"
- return pearl "walks in"
- quit.past pearl "left university"
- reveal! pearl abena "will not say"

== 2 Dead Batteries
The generator is gone, and with it the breakfast show. [Abena](abena) has [Deacon](deacon), the night [watchman](deacon), down for it: [he](deacon) slept, and not for the first time. In fact [he](deacon) never closed an eye. The [burglar](thief) was the [husband](thief) of [his](deacon) [niece](niece), and the old [man](deacon) held the gate for [him](thief) with tears in [his](deacon) eyes. Only [Gifty](gifty), twelve, [who](gifty) sells oranges outside, saw it. [She](gifty) is prepared to forget for a pair of shoes. [Kojo](kojo), overhearing the deal, buys [her](gifty) the shoes and lets [Deacon](deacon) off with a lecture about in-laws. [He](kojo) had a few himself, once.
- steal thief chief "gone"
+ accuse abena deacon "down for it"
- help deacon thief "held the gate"
- sad deacon "tears in his eyes"
- married niece thief "husband"
- kin deacon niece "niece"
- discover gifty deacon "saw it"
- threaten gifty deacon "prepared to forget"
- discover kojo deacon "overhearing"
- gift kojo gifty "buys her the shoes"
- help kojo deacon "lets Deacon off"
- married.past _ kojo "a few himself"

== 3 Phone-In
[Somebody](efua) rings the love line. The [caller](efua) loves a colleague. The [caller](efua) will not give a name. [Kojo](kojo) tells the [caller](efua) to speak up. [Efua](efua) puts down the phone in the store cupboard. [Nii](nii) comes in for cables. [Nii](nii) reads the news. [Nii](nii) has loved [Efua](efua) since school. [Efua](efua) cries on [Nii](nii). [Nii](nii) lends [Efua](efua) [his](nii) tie. On air, [Abena](abena) teases [Kojo](kojo). [Pearl](pearl) listens and goes pale. [Pearl](pearl) thinks [she](pearl) knows [Kojo](kojo).
- love efua kojo "loves a colleague"
- colleague efua kojo "a colleague"
- reveal! efua "will not give"
- advisor kojo efua "tells the caller"
+ love nii efua "has loved"
- sad efua "cries"
- help nii efua "lends"
- flirt abena kojo "teases"
- meet? kojo pearl "thinks she knows"

== 4 The Other Mensah
Cape Coast, two years back: the [student](pearl) [Pearl](pearl) danced a night away with a [man](twin) called [Mensah](twin), [who](twin) promised to phone, and didn't. When [she](pearl) finally lets fly at [Kojo](kojo) in the canteen, rice and all, [he](kojo) takes it patiently to the end; then [he](kojo) shows [her](pearl) a photograph. There are two of [him](kojo). The [double](twin), [his](kojo) [twin](twin) [Kweku](twin), with [whom](twin) [he](kojo) has not exchanged a word since [their](kojo+twin) [father](father)'s funeral, sings in hotel bars under whichever name pays. [Pearl](pearl) begs [his](kojo) pardon. [He](kojo)'d like to beg [hers](pearl), [he](kojo) says, for the family. [Abena](abena), with one ear to the door, revises an opinion.
- meet.past pearl twin "danced"
- date.past pearl twin "danced a night away"
- reject.past twin pearl "promised to phone"
+ attack pearl kojo "rice and all"
- reveal kojo pearl "shows her"
- sibling kojo twin "twin"
- parent father kojo+twin "father's"
- enemy kojo twin "not exchanged a word"
- die.past father "funeral"
- reconcile kojo pearl "begs his pardon"
- discover abena kojo+pearl "ear to the door"

== 5 Sponsored Content
[Mercy Boateng](mercy), the [owner](chief)'s third and last [wife](mercy), wants a jingle for [her](mercy) hair oil and wants [Nii](nii) to sing it, preferably in [her](mercy) office, after six. [He](nii) is flattered, then frightened. When [Mercy](mercy) turns the key, [he](nii) climbs out over the balcony and into the arms of the [owner](chief) himself. [Boateng](chief), [who](chief) was not born yesterday, offers [him](nii) tea. [He](chief) asks no questions. [He](chief) raises [Nii](nii)'s pay by a third and moves [his](nii) desk to the ground floor. Upstairs the hair oil hits the wall, one bottle after another.
- married chief mercy "third and last wife"
- flirt mercy nii "after six"
- happy nii "flattered"
- sad nii "frightened"
+ flee nii mercy "climbs out"
- discover chief mercy "not born yesterday"
- boss chief nii "owner himself"
- gift chief nii "raises Nii's pay"
- sad mercy "hits the wall"

== 6 Outside Broadcast
Live from the lake! The raft tips, the mixing desk sinks, and [Efua](efua), [who](efua) cannot swim, goes after it. [Kojo](kojo) dives; [Nii](nii), in [his](nii) good suit, is quicker. On the bank [he](nii) breathes life into [her](efua) while the whole of Ashanti listens in. [She](efua) opens [her](efua) eyes, sees a tie, and says the wrong name. [He](nii) gives [her](efua) [his](nii) jacket just the same. [Abena](abena) fills forty minutes of airtime, alone, without a script, and only afterwards discovers that [her](abena) hands won't stop trembling; a [co-host](kojo) takes hold of both, and, for once, has nothing to say.
- rescue? kojo efua "dives"
+ rescue nii efua "is quicker"
- treat efua nii "breathes life"
- recover efua "opens her eyes"
- sad nii efua "wrong name"
- gift nii efua "jacket"
- create abena "fills forty minutes"
- sad abena "trembling"
- colleague abena kojo "co-host"
+ help kojo abena "takes hold of both"

== 7 Competition
A rival station has bought the hill opposite and lures the talent over with cars. [Deacon](deacon) goes first. [Kojo](kojo) gets an offer with a driver and keeps the letter in [his](kojo) sock. So does [Abena](abena), in [her](abena) wig. Each hears of the other's from [Gifty](gifty), [who](gifty) reads everything, and each concludes that the other is leaving. It makes for the iciest breakfast in West Africa. By Friday [they](abena+kojo) have both turned it down, and neither, for pride, has mentioned it. The orange [seller](gifty) shakes [her](gifty) head and starts to charge for information.
- quit deacon chief "goes first"
- hire? kojo _ "an offer"
- hire? abena _ "So does Abena"
- reveal gifty abena+kojo "hears of the other's"
- quarrel abena kojo "iciest breakfast"
+ reject abena+kojo _ "turned it down"
- reveal! abena+kojo _ "neither, for pride"

== 8 Blessing
A tall [woman](blessing) asks for [Kojo](kojo) at reception and says [she](blessing) is [Mrs. Mensah](blessing). [She](blessing) isn't lying, merely out of date. [Blessing](blessing) left [him](kojo) for an oil man in Takoradi, came out of it with nothing, and is down to [her](blessing) last earring. What [she](blessing) wants is a job. What the corridor sees is a kiss on the cheek that lasts rather long. [Abena](abena) reads the traffic news as if [she](abena) meant it personally. [Kojo](kojo) gets [his](kojo) former [wife](blessing) the post at reception. It takes [her](blessing) one day to charm the [chief](chief) and two to befriend [Abena](abena), [who](abena)'d been determined not to like [her](blessing).
- ex blessing kojo "out of date"
- breakup.past blessing kojo "left him"
- sad blessing "last earring"
- kiss blessing kojo "kiss on the cheek"
- jealous abena blessing "traffic news"
- help kojo blessing "gets his former wife"
+ hire blessing chief "post at reception"
- friend.start abena blessing "befriend"

== 9 Fever
Malaria fells the newsroom. [Pearl](pearl), [who](pearl) has been hiding the reason for [her](pearl) flight under ever wider dresses, collapses in the archive and is rushed to Komfo Anokye, where a [nurse](nurse) tells [Abena](abena), in passing and taking [her](abena) for the grandmother, that the [baby](baby) is fine. [Abena](abena) waits until the fever is down before [she](abena) raises [her](abena) voice, and then finds [she](abena) can't. The [sisters](abena+pearl) share one hospital bed and a bag of groundnuts. Who the [father](twin) is [Abena](abena) guesses without help. [She](abena) goes home, plaits [her](abena) hair very tightly and takes the night bus to [Cape Coast](@capecoast).
- ill _ "Malaria"
- betray.past pearl abena "hiding the reason"
- ill pearl "collapses"
+ reveal nurse abena "tells Abena"
- pregnant pearl twin "the baby"
- recover pearl "fever is down"
- sibling abena pearl "sisters"
- parent twin baby "father"
- discover abena twin "guesses"
+ travel abena "night bus" @capecoast

== 10 Kweku
[She](abena) finds [him](twin) on a hotel stage in a lamé jacket, with the honey voice and none of the honey. [Kweku](twin) hears [her](abena) out, laughs and asks for [his](twin) bus fare. It isn't the fist of [Abena](abena) that lays [him](twin) flat in the dessert buffet. [Kojo](kojo) has come by the next bus. The [brothers](kojo+twin) have it out among the custards: [their](kojo+twin) [father](father)'s watch, who sat by the bed, who was in a bar. Towards dawn the younger [one](twin) weeps. In the bus home three people sit side by side, the lamé [one](twin) by the window, rehearsing what to say to a [girl](pearl) [he](twin) hardly remembers.
- find abena twin "finds him"
- reject twin pearl "laughs"
+ attack kojo twin "lays him flat"
- travel kojo "next bus"
- sibling kojo twin "brothers"
- quarrel kojo twin "have it out"
- parent father kojo+twin "father's watch"
- sad twin "weeps"
- travel abena+kojo+twin "bus home"

== 11 What Pearl Says
No. That's what [Pearl](pearl) says. [She](pearl) says it kindly. A name for the [child](baby), yes; a Sunday visit, yes; a ring, [she](pearl) thanks [him](twin), no. [Kweku](twin), [who](twin) had been dreading a yes, is astonished to find himself hurt. [He](twin) takes over the night shift that [Deacon](deacon) has vacated and sings lullabies to the empty yard. [Efua](efua), up late with a soldering iron, hums a second voice without noticing who is listening. [He](twin) can read [her](efua) labels upside down: the drawer marked [Kojo](kojo) has been emptied; there is one marked [Nii](nii) that [she](efua) hasn't dared to fill.
- propose twin pearl "a ring"
+ reject pearl twin "No"
- sad twin pearl "hurt"
- hire twin "takes over the night shift"
- create twin "sings lullabies"
- love.end efua kojo "emptied"
- love efua nii "hasn't dared"
- discover twin efua "read her labels"

== 12 Hostile Takeover
The hill opposite belongs to [Mercy](mercy). Divorced by [Boateng](chief) on grounds of hair oil, [she](mercy) has bought, with [her](mercy) settlement, the debts of [her](mercy) [ex-husband](chief)'s station, and calls them in. [He](chief) has till noon. [Blessing](blessing), [who](blessing) knows something about rich men's leavings, sits down with the file and the orange [seller](gifty), and [the two](blessing+gifty) turn up a clause. It won't do. Then listeners begin to arrive, hundreds, coins knotted in handkerchiefs. [Deacon](deacon) brings back the generator. At one minute to noon the [chief](chief), weeping, pays in full, and [Mercy](mercy), to be honest, weeps a bit too.
- divorce chief mercy "Divorced"
- enemy chief mercy "calls them in"
- threaten mercy chief "till noon"
- ex chief mercy "ex-husband's"
- help blessing+gifty chief "sits down with the file"
- discover blessing+gifty _ "turn up a clause"
- rescue _ chief "coins"
- return deacon "brings back"
+ gift chief mercy "pays in full"
- sad chief+mercy "weeping"

== 13 Sign-Off
[Pearl](pearl)'s waters break on the weather forecast, and the delivery, with [Efua](efua) at the faders and the [nurse](nurse) on the line, goes out live by mistake. A [girl](baby). [Nii](nii), reading the news straight after, adds an item of [his](nii) own: would the [engineer](efua) marry [him](nii). The red light stays on for eleven seconds, and then a thumb comes up behind the glass. That leaves two [people](abena+kojo) with nothing to announce. [Kojo](kojo) pulls a letter from [his](kojo) sock, [Abena](abena) one from [her](abena) wig; [they](abena+kojo) swap; [they](abena+kojo) read. [Somebody](gifty), presumably [Gifty](gifty), puts on a slow record.
+ birth pearl baby "A girl"
- help efua pearl "at the faders"
- propose nii efua "marry him"
+ engaged.start efua nii "a thumb comes up"
- reveal abena+kojo _ "swap"
- love abena kojo "slow record"
- create gifty "puts on a slow record"
