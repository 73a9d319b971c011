%series The Working Women's Hostel
%lang en
%genre comedy drama in a boarding house for single women in Pune, fan-wiki recaps
%cast mehr     | Mehr | f
%cast vimal    | Mrs. Vimal Godbole; Vimal; Mrs. Godbole | f
%cast zarine   | Zarine Daruvala; Zarine; Zari | f
%cast anjali   | Anjali Kamble; Anjali | f
%cast tenzin   | Tenzin | f
%cast rosamma  | Rosamma Kurien; Rosamma; Rosie | f

%cast shirin   | Shirin Daruvala; Shirin | f
%cast nikhil   | Nikhil Sathe; Nikhil | m
%cast kurush   | Kurush | m
%cast wali     | Mehr | f
%cast wife     | - | f
%cast godbole  | Godbole | m
%cast muscat   | - | f
%cast watchman | Bapu | m
%cast editor   | Farida Merchant; Farida | f
%cast binoy    | Binoy | m
%cast baby     | - | m

== 1 No Gentlemen After Eight
At the iron gate a [girl](anjali) from [Latur](@latur) with one suitcase, [Anjali Kamble](anjali), is told by the [watchman](watchman) that the hostel is full. It is full, in fact, of two [women](vimal+zarine) shouting. The [warden](vimal), [Mrs. Godbole](vimal), has caught the [Parsi](zarine) of room six, [Zarine Daruvala](zarine), with a [dentist](nikhil) on the fire escape; the [dentist](nikhil) has fled over the wall. Room six has a free bed as of this minute, for the [nurse](rosamma) [who](rosamma) shared it, a [Keralite](rosamma) called [Rosamma Kurien](rosamma), refuses to live with a [hussy](zarine) a day longer. The [newcomer](anjali) unpacks.
+ travel anjali "At the iron gate"
- quarrel vimal zarine "shouting"
- discover vimal nikhil+zarine "has caught"
+ affair nikhil zarine "on the fire escape"
- flee nikhil vimal "fled over the wall"
- housemate.end rosamma zarine "a day longer"
- enemy rosamma zarine "hussy"
+ housemate.start anjali zarine "unpacks"

== 2 Tiffin for Three
[Anjali](anjali) finds work as a proofreader at a women's weekly, where the [editor](editor), [Farida Merchant](editor), terrifies everyone. The [Parsi](zarine) does the new [girl](anjali)'s hair, lends [her](anjali) shoes and is, within a week, the best [friend](zarine) [she](anjali) has ever had. In the room opposite the [nurse](rosamma) prays loudly and writes to [Binoy](binoy), the [fiancé](binoy) in [Muscat](@muscat) that [her](rosamma) parents found [her](rosamma). [Her](rosamma) new room-mate, [Tenzin](tenzin), a [wrestler](tenzin) of few words, corrects the spelling. [Nikhil](nikhil) rings the hostel eleven times. Each time [Mrs. Godbole](vimal) informs [him](nikhil) that the young [lady](zarine) has died.
+ hire anjali editor "finds work"
- boss editor anjali "editor"
- help zarine anjali "does the new girl's hair"
- friend.start anjali zarine "best friend"
- engaged binoy rosamma "fiancé"
- housemate rosamma tenzin "new room-mate"
- help tenzin rosamma "corrects the spelling"
- die! zarine "has died"
- betray vimal nikhil "informs"

== 3 The Cousin
[Zarine](zarine)'s elder [sister](shirin) arrives in a hired car. [Shirin Daruvala](shirin) has found a [bridegroom](kurush) for [her](shirin) [junior](zarine), a second [cousin](kurush) called [Kurush](kurush), [who](kurush) breeds pigeons. The [girl](zarine) says that [she](zarine) would rather marry a pigeon. As it happens [Shirin](shirin) knows about the [dentist](nikhil); what [she](shirin) knows, and [Zarine](zarine) does not, is that the [charmer](nikhil) has a [wife](wife) and a practice in [Nashik](@nashik). [She](shirin) says so, on the stairs, for all four floors. The younger of the two [sisters](shirin+zarine) faints into the arms of the [watchman](watchman).
- sibling shirin zarine "elder sister"
- travel shirin "arrives"
- engaged? kurush zarine "bridegroom"
- kin kurush shirin+zarine "second cousin"
+ reject zarine kurush "rather marry a pigeon"
- discover.past shirin nikhil "knows about"
- discover! zarine nikhil "does not"
- married nikhil wife "has a wife"
- cheat nikhil wife "has a wife"
+ reveal shirin zarine "says so"
- ill zarine "faints"

== 4 What the Cook Knows
[Anjali](anjali) sits up with [Zari](zarine). The [cook](wali) brings tea. The [cook](wali) once loved a dentist, too, or a tailor. Nobody knows [her](wali) name. [Tenzin](tenzin) wins a bronze at [Rohtak](@rohtak). [Rosamma](rosamma) kisses [Tenzin](tenzin) on both cheeks. Then on neither. [Tenzin](tenzin) drops the medal. [Rosamma](rosamma) avoids [Tenzin](tenzin) all week. [Binoy](binoy) gets no letter.
- help anjali zarine "sits up with"
- love.past wali _ "loved a dentist"
- find tenzin "wins"
+ kiss rosamma tenzin "on neither"
- cheat rosamma binoy "on neither"
- reject rosamma tenzin "avoids"

== 5 Proof
A poem has been slipped into the weekly's slush pile. The [editor](editor) reads it aloud and falls silent; nobody has heard that [woman](editor) be silent. The [author](mehr) signs as [Mehr](mehr) and gives the hostel as the address. But who of forty women is [Mehr](mehr)? [Anjali](anjali), sent to find out, tries the [wrestler](tenzin), the [nurse](rosamma), even the [cook](wali), and returns without an answer to a room in which the jilted [Parsi](zarine) has cut off [her](zarine) own plait. [She](zarine) has also been to [Nashik](@nashik). The [dentist](nikhil)'s [wife](wife), [she](zarine) reports, is charming, and expecting, and gave [her](zarine) lemonade.
- create mehr "poem"
- reveal! mehr "signs as Mehr"
+ investigate anjali mehr "sent to find out"
- breakup.past nikhil zarine "jilted"
- sad zarine "cut off"
- travel.past zarine "been to" @nashik
- married nikhil wife "dentist's wife"
- pregnant wife nikhil "expecting"
- gift wife zarine "lemonade"

== 6 Curfew
After lights-out the [dentist](nikhil) comes over the wall, to explain. [He](nikhil) gets as far as the tulsi pot. [Tenzin](tenzin), [who](tenzin) takes [him](nikhil) for a burglar, pins [him](nikhil) in four seconds; the [warden](vimal), in curlers, [who](vimal) knows exactly what [he](nikhil) is, hits [him](nikhil) with the visitors' book. [He](nikhil) swears from under the [wrestler](tenzin) that [he](nikhil) adores [Zarine](zarine) and will get a divorce. From a window on the third floor the [lady](zarine) in question empties a bucket. The [watchman](watchman), asked why [he](watchman) let [him](nikhil) in, says that love is love and fifty rupees are fifty rupees.
- return nikhil "comes over the wall"
- attack tenzin nikhil "pins him"
+ attack vimal nikhil "hits him"
- confess nikhil zarine "adores"
- divorce? nikhil wife "get a divorce"
+ reject zarine nikhil "empties a bucket"
- help watchman nikhil "let him in"

== 7 A Wedding Is Announced
[Binoy](binoy) has leave in March, so it is to be March. The [bride](rosamma) shows round a sari and a face like a wet Sunday. [Tenzin](tenzin) congratulates [her](rosamma), asks for another room and is given the one beside [Mrs. Godbole](vimal)'s, where the wall is thin. Thus the old [widow](vimal) hears a strong young [woman](tenzin) cry herself to sleep nine nights out of nine. On the tenth [she](vimal) knocks. [She](vimal) too, [she](vimal) tells the [athlete](tenzin), had a [friend](wali) like that once, before the family married [her](vimal) off to [Godbole](godbole). The [friend](wali) is still with [her](vimal). [She](wali) does the cooking.
- wedding? binoy rosamma "to be March"
- sad rosamma "wet Sunday"
- housemate.end rosamma tenzin "another room"
- neighbour tenzin vimal "the wall is thin"
- sad tenzin "cry herself to sleep"
- discover vimal tenzin "hears"
- help vimal tenzin "knocks"
- reveal vimal tenzin "tells the athlete"
- friend vimal wali "still with her"
+ love.past vimal wali "friend like that"
- married.past godbole vimal "married her off"

== 8 Strike
The municipality wants to close the place as unsafe. [Farida Merchant](editor) prints a special issue; [Anjali](anjali), no longer a proofreader but a [reporter](anjali), writes four of its pages, and the [poet](mehr) known only as [Mehr](mehr) fills a fifth. [Shirin](shirin), of all people, chains [herself](shirin) to the gate next to the [sister](zarine) [she](shirin) has not spoken to for two months. By evening [they](shirin+zarine) are sharing the padlock and an umbrella. A young [policeman](kurush) is to unchain [them](shirin+zarine). "[Kurush](kurush)?" says [Zarine](zarine). It is the pigeon [breeder](kurush), in uniform, and [he](kurush) has mislaid the key.
- hire anjali "no longer a proofreader"
- create anjali "writes"
- create mehr "fills a fifth"
- sibling shirin zarine "sister"
- quarrel.past shirin zarine "not spoken to"
+ reconcile shirin zarine "sharing the padlock"
- arrest? kurush shirin+zarine "unchain"
+ meet kurush zarine "Kurush?"
- help kurush shirin+zarine "mislaid the key"

== 9 The Pigeon Breeder
[Kurush](kurush) is shy, it emerges, has read everything, and never wanted a wife to be forced on [him](kurush). [Zarine](zarine) meets [his](kurush) birds. [She](zarine) comes home smelling of millet and does not tell [Anjali](anjali), [who](anjali) finds a feather and is hurt. The [reporter](anjali) has troubles of [her](anjali) own: the [editor](editor) has asked [her](anjali) to dinner, twice, and reads [her](anjali) galleys with a hand on the back of [her](anjali) chair. [Anjali](anjali) likes the hand. [She](anjali) asks the [cook](wali) what one does. One brings sweets, says the [cook](wali), and leaves the door open.
- date kurush zarine "meets his birds"
- reveal! zarine anjali "does not tell"
- discover anjali zarine "finds a feather"
- sad anjali zarine "hurt"
- invite editor anjali "asked her to dinner"
- flirt editor anjali "hand on the back"
+ love anjali editor "likes the hand"
- help wali anjali "One brings sweets"

== 10 March
[Rosamma](rosamma) gets as far as the church porch. There the [nurse](rosamma) turns to the [man](binoy) from [Muscat](@muscat), [whom](binoy) [she](rosamma) has met three times, and tells [him](binoy) that [he](binoy) is a kind [person](binoy) and that [she](rosamma) cannot. [Binoy](binoy), it turns out, has a [girl](muscat) in [Muscat](@muscat). The relieved [pair](binoy+rosamma) shake hands and send four hundred guests in to lunch. Back at the hostel the [wrestler](tenzin) is packing for the national camp. The [runaway](rosamma), in gold silk, out of breath, sits down on the suitcase and stays sitting until [Tenzin](tenzin) kisses [her](rosamma).
+ breakup rosamma binoy "she cannot"
- reveal rosamma binoy "tells him"
- couple binoy muscat "has a girl"
- cheat binoy rosamma "has a girl"
- happy binoy+rosamma "relieved"
- travel? tenzin "packing for"
- flee rosamma "runaway"
+ kiss rosamma tenzin "kisses"

== 11 Who Was Mehr
[Mrs. Godbole](vimal) falls on the stairs. The [nurse](rosamma) splints [her](vimal) leg, and [Anjali](anjali), looking for the insurance papers in the [warden](vimal)'s desk, comes upon sixty years of poems. [Mehr](vimal) is seventy-eight and in a temper. "Not for print," [she](vimal) snaps, though it was [she](vimal) [who](vimal) posted the things. It is all for the [woman](wali) peeling garlic. The [cook](wali) wipes [her](wali) hands, reads the top sheet, which takes [her](wali) a long while, and then tells the whole floor [her](wali) name for the first time. It is [Mehr](wali).
- injure vimal "falls"
- treat vimal rosamma "splints"
+ discover anjali vimal "comes upon"
- create.past vimal "poems"
- sad vimal "in a temper"
- love vimal wali "for the woman"
+ reveal wali "tells the whole floor"

== 12 Gentlemen at All Hours
[Zarine](zarine) marries [Kurush](kurush). [Shirin](shirin) cries through two rows. The [dentist](nikhil)'s [wife](wife) has had a [boy](baby). [She](wife) has also had enough of the [dentist](nikhil). [Tenzin](tenzin) takes gold. [Rosamma](rosamma) tapes [Tenzin](tenzin)'s knee. [Farida](editor) leaves [her](editor) door open. [Anjali](anjali) comes in with sweets. [Bapu](watchman) unlocks the gate. [Vimal](vimal) and [Mehr](wali) now share room one.
+ wedding kurush zarine "marries"
- sad shirin "cries"
- married nikhil wife "wife"
- birth wife baby "had a boy"
- breakup wife nikhil "had enough"
- find tenzin "takes gold"
- treat tenzin rosamma "tapes"
+ couple.start anjali editor "comes in with sweets"
- housemate.start vimal wali "share room one"
