%series The Soy Sauce Queen
%lang en
%genre drill
%cast baek | Baek Mi-sook; Chairwoman Baek; Mi-sook | f
%cast jinwoo | Do Jin-woo; Jin-woo | m
%cast jinho | Do Jin-ho; Jin-ho | m
%cast yuri | Cha Yuri; Yuri | f
%cast hana | Hana | f
%cast noh | Secretary Noh; Noh | m
%cast gil | Attorney Gil; Gil | f
%cast sera | Min Se-ra; Se-ra | f
%cast bong | Mrs. Bong; Bong | f
%cast daniel | Daniel Oh; Daniel | m
%cast chairman | Chairman Do | m
%cast nurse | - | f
%cast mistress | - | f
%cast shaman | - | f
%cast shark | - | m
%cast chauffeur | - | m
%cast matchmaker | - | f
%cast ambassador | - | m
%cast surgeon | - | f
%cast gardener | - | m
%cast fishwife | - | f
%cast reporter | - | m
%cast writer | - | n

== 1
[Chairman Do](chairman) dies in the arms of the wrong [woman](mistress). The right [one](baek), [Baek Mi-sook](baek), to [whom](baek) [he](chairman) had been married for thirty years, arrives at the hotel before the ambulance, buttons [his](chairman) shirt and tells [Secretary Noh](noh) that [her](baek) [husband](chairman) has passed away at [his](chairman) desk.
+ die chairman "dies"
- affair chairman mistress "wrong woman"
- married baek chairman "married"
- betray baek noh "at his desk"

== 2
The [chairman](chairman)'s will leaves the soy sauce factory to [his](chairman) son, without saying which. [He](chairman) had two. [Jin-woo](jinwoo), the [elder](jinwoo), runs the company; [Jin-ho](jinho) runs up debts. [Their](jinho+jinwoo) [mother](baek) appoints herself until one of [them](jinho+jinwoo) deserves it.
- parent chairman jinho+jinwoo "had two"
- gift? chairman _ "leaves"
- boss jinwoo _ "runs the company"
- parent baek jinho+jinwoo "mother"
- sibling jinho jinwoo "elder"
+ hire baek "appoints herself"

== 3
[Cha Yuri](yuri) has cleaned floor nineteen for a year and never met anyone above it. On the night shift [she](yuri) finds [Jin-woo](jinwoo) asleep on the carpet, covers [him](jinwoo) with a dust sheet and cleans around [him](jinwoo). [He](jinwoo) wakes up as a ghost, [he](jinwoo) will tell [her](yuri) one day, and falls in love as one.
+ find yuri jinwoo "finds"
- help yuri jinwoo "covers"
- love.start jinwoo yuri "falls in love"

== 4
[Mrs. Bong](bong) has kept house for the Do family since before there was a house. [She](bong) knows who takes sugar and who takes money. Tonight [she](bong) carries tea to the [chairwoman](baek) and, on the same tray, a note that says: [I](writer) know what [you](baek) did at [Hanyang](@hanyang) Hospital.
- boss baek bong "kept house"
+ threaten writer baek "know what you did"

== 5
[Mi-sook](baek) burns the note and sends for [Attorney Gil](gil). Twenty-nine years ago a [nurse](nurse) was paid to exchange two cradles. Who else can have talked? [Gil](gil), [who](gil) was not born then, advises [her](baek) to find the [woman](nurse), and the [chairwoman](baek) advises [her](gil) to be quick.
- advisor gil baek "Attorney"
+ reveal baek gil "Twenty-nine years ago"
- betray.past nurse _ "exchange two cradles"
- investigate? gil nurse "find the woman"

== 6
[Min Se-ra](sera), the [daughter](sera) of the [ambassador](ambassador), is to marry [Jin-woo](jinwoo). Both families are delighted. [She](sera) has met [him](jinwoo) three times and [his](jinwoo) [brother](jinho) four, and it is the fourth of these meetings, in a lift, of which [she](sera) thinks while the [matchmaker](matchmaker) reads out [their](jinwoo+sera) stars.
- parent ambassador sera "daughter"
- wedding? jinwoo sera "to marry"
- sibling jinho jinwoo "brother"
+ love sera jinho "thinks"
- help matchmaker jinwoo+sera "reads out"

== 7
[Jin-ho](jinho) owes four hundred million to a loan [shark](shark) with a kindly face. [The latter](shark) gives [him](jinho) until Chuseok. [He](jinho) tells [his](jinho) [sister-in-law](sera) to be, on a bench, in the rain, as a joke. [She](sera) takes off [her](sera) engagement ring and holds it out, and it is not a joke.
+ threaten shark jinho "until Chuseok"
- kin? jinho sera "sister-in-law"
- reveal jinho sera "tells"
- gift? sera jinho "holds it out"

== 8
[Yuri](yuri)'s [sister](hana), [Hana](hana), sews costumes for television and wants to know about the ghost. [She](hana) makes [Yuri](yuri) a dress out of a dead queen. In it [Yuri](yuri) goes up to floor twenty, where a party is being held for [Se-ra](sera) and [her](sera) [fiancé](jinwoo), and is handed a coat by [the former](sera).
- sibling hana yuri "sister"
- gift hana yuri "makes"
- celebrate jinwoo+sera "party"
- engaged jinwoo sera "fiancé"
+ meet sera yuri "handed a coat"

== 9
[The latter](jinwoo) sees [her](yuri) hang it up. [He](jinwoo) crosses the room, in front of [his](jinwoo) [mother](baek) and the [ambassador](ambassador), to tell the [cleaner](yuri) that [she](yuri) has nothing to hang up here; and, since [she](yuri) does not know who [he](jinwoo) is, [she](yuri) tells [him](jinwoo) to mind [his](jinwoo) manners or [he](jinwoo) will be sacked.
- parent baek jinwoo "mother"
+ flirt jinwoo yuri "crosses the room"
- discover! yuri jinwoo "does not know"
- quit? jinwoo "sacked"

== 10
[Chairwoman Baek](baek) notices. The same evening [she](baek) presses an envelope into [Yuri](yuri)'s hand. [Yuri](yuri) thinks it is a tip. Only at home does [Hana](hana) count it, and the two [sisters](hana+yuri) realise that it is for disappearing. The [younger](hana) wants a sewing machine. The [elder](yuri) takes the bus back.
- gift baek yuri "envelope"
- flee? yuri "disappearing"
- sibling hana yuri "sisters"
+ discover hana+yuri baek "realise"

== 11
[She](yuri) pours the money out on the boardroom table. [Mi-sook](baek) has not been so angry since [she](baek) was poor. [She](baek) slaps [Yuri](yuri); [Noh](noh), [who](noh) is taking the minutes, writes down the time; and the [girl](yuri), holding [her](yuri) cheek, says that [her](yuri) own [mother](fishwife), [who](fishwife) sells fish in [Busan](@busan), hits harder.
- reject yuri baek "pours the money out"
+ attack baek yuri "slaps"
- sad baek yuri "angry"
- parent fishwife yuri "mother"

== 12
[Secretary Noh](noh) has served the [chairwoman](baek) for twenty-five years and has loved [her](baek) for twenty-four. In the first [he](noh) was too busy. [He](noh) knows that [her](baek) [husband](chairman) did not die at [his](chairman) desk, for it was [he](noh), at the hotel's request, [who](noh) telephoned [her](baek).
- boss baek noh "served"
+ love noh baek "loved"
- married.past baek chairman "husband"
- die.past chairman "die"
- reveal.past noh baek "telephoned"

== 13
[Gil](gil) traces the [nurse](nurse) to a temple in the hills. The old [woman](nurse) has shaved [her](nurse) head and taken a vow of silence, but [she](nurse) can write, and [she](nurse) writes that [she](nurse) sent no note. [She](nurse) told it once, to a [shaman](shaman), and once, the same day, to the [woman](bong) [who](bong) was waiting behind [her](nurse).
+ find gil nurse "traces"
- investigate gil nurse "traces"
- threaten! nurse baek "sent no note"
- reveal.past nurse shaman "told it once"
- reveal.past nurse bong "waiting behind"

== 14
[Mrs. Bong](bong) is dusting when the [lawyer](gil) comes to see [her](bong). [She](bong) does not stop. Yes, says the [housekeeper](bong), [she](bong) wrote it; [she](bong) has written one each year and never until now dared to put it on a tray. [Gil](gil) asks what [she](bong) wants. One of the cradles, replies [Bong](bong), was [hers](bong).
+ reveal bong gil "wrote it"
- threaten.past bong baek "wrote it"
- parent bong _ "hers"

== 15
So one of the two [heirs](jinho+jinwoo) is a [servant](bong)'s. But which? [Mi-sook](baek)'s own [baby](daniel) was weak, and the doctors gave [him](daniel) a week; [she](baek) took the healthy [one](jinwoo) from the next cradle, because [her](baek) [husband](chairman) had sworn to leave a [woman](baek) [who](baek) could not give [him](chairman) a son. The weak [one](daniel) vanished.
- abduct.past baek jinwoo "took"
- married.past baek chairman "husband"
- breakup? chairman baek "leave"
+ ill.past daniel "weak"
- lose.past baek daniel "vanished"
- parent baek daniel "baby"
- parent bong jinwoo "servant's"

== 16
It is the [elder](jinwoo), then. [Gil](gil), [who](gil) went to school with [Jin-woo](jinwoo) and was once kissed by [him](jinwoo) in a stairwell, wishes [she](gil) did not know. [She](gil) asks the [housekeeper](bong) to be silent a little longer. "[I](bong) have ironed [his](jinwoo) shirts for twenty-nine years," says [his](jinwoo) [mother](bong). "[I](bong) am in practice."
- friend gil jinwoo "school"
- kiss.past gil jinwoo "kissed"
+ parent bong jinwoo "mother"
- reveal? bong "silent"

== 17
[Daniel Oh](daniel), a [cook](daniel) from [Los Angeles](@la), opens a restaurant opposite the factory and refuses to use its sauce. Critics adore [him](daniel). [Chairwoman Baek](baek) goes over incognito to hate [him](daniel). At the first spoonful [she](baek) begins to cry, and the [chef](daniel), [who](daniel) takes [her](baek) for a widow, brings [her](baek) a second.
- create daniel "opens"
- meet baek daniel "goes over"
+ sad baek "cry"
- gift daniel baek "second"

== 18
[Se-ra](sera) breaks off the engagement. [She](sera) does it by letter, since [her](sera) [father](ambassador) reads everything except [his](ambassador) post. [Jin-woo](jinwoo) is so relieved that [he](jinwoo) embraces the postman, the doorman and, on floor nineteen, [Yuri](yuri), the [last](yuri) for longer.
+ breakup sera jinwoo "breaks off"
- parent ambassador sera "father"
- happy jinwoo "relieved"
- flirt jinwoo yuri "embraces"

== 19
The [matchmaker](matchmaker) demands [her](matchmaker) fee regardless. The [ambassador](ambassador) has [her](matchmaker) shown out by the [gardener](gardener), [who](gardener) is by way of being [her](matchmaker) [brother](gardener). [He](gardener) shows [her](matchmaker) in again through the back. From there [she](matchmaker) sees [Se-ra](sera) in the orchid house with the wrong [Do](jinho).
- reject ambassador matchmaker "shown out"
- sibling gardener matchmaker "brother"
- help gardener matchmaker "shows her in"
+ discover matchmaker jinho+sera "sees"
- affair jinho sera "orchid house"

== 20
Silence costs the [couple](jinho+sera) the ring. [Jin-ho](jinho) had meant it for the loan [shark](shark), [who](shark) now sends two men and a hammer. It is [his](jinho) [chauffeur](chauffeur), hired only the week before, [who](chauffeur) gets hit. "They said, the young [master](jinho)," [he](chauffeur) groans. "[I](chauffeur) was flattered."
- lose jinho+sera "costs"
- hire.past chauffeur jinho "hired"
- attack? shark jinho "two men and a hammer"
+ injure chauffeur shark "gets hit"

== 21
[Jin-ho](jinho) sits by the [chauffeur](chauffeur)'s bed and sees, for the first time, a bill that somebody else has paid for [him](jinho). [He](jinho) goes to [his](jinho) [brother](jinwoo) and asks for work. In the sauce cellar, says [Jin-woo](jinwoo). The [younger](jinho) rolls up [his](jinho) sleeves; there is a pear drop in one of them, from [Se-ra](sera).
- help jinho chauffeur "sits by"
- sibling jinho jinwoo "brother"
+ hire jinho jinwoo "asks for work"
- gift sera jinho "from Se-ra"

== 22
[Hana](hana) has a leading [man](daniel). [She](hana) was letting out an apron for the [cook](daniel) across the road, and [he](daniel) asked whether [she](hana) sewed buttons too, and tore one off. [Yuri](yuri) inspects [him](daniel). [Her](yuri) [sister](hana)'s [admirer](daniel) has the [chairwoman](baek)'s hands, [she](yuri) says, only kinder.
- flirt daniel hana "tore one off"
- sibling hana yuri "sister"
+ love daniel hana "admirer"
- investigate yuri daniel "inspects"

== 23
A [reporter](reporter) with no chin has photographed [Jin-woo](jinwoo) with a mop. The headline asks who the [Cinderella](yuri) is. [Mi-sook](baek) summons [Yuri](yuri) once more, but this time [she](baek) pours [her](yuri) tea, and tells [her](yuri) about a [girl](baek) [who](baek) stirred vats barefoot until a [chairman](chairman) came by. "And did [you](baek) love [him](chairman)?" asks the [cleaner](yuri).
- reveal reporter jinwoo+yuri "headline"
- gift baek yuri "tea"
+ reveal baek yuri "tells her"
- meet.past baek chairman "came by"
- love? baek chairman "love"

== 24
There is no answer to that; [Noh](noh), behind the screen, waits for one as well. When [Yuri](yuri) has gone [he](noh) brings [his](noh) resignation. [His](noh) [employer](baek) reads it, asks the reason, is told it, and drops the pen. "Twenty-four years?" [she](baek) says. "On [my](baek) time?"
+ confess noh baek "is told it"
- quit? noh baek "resignation"
- boss baek noh "employer"

== 25
[She](baek) does not accept it. Neither of [them](baek+noh) can say afterwards which of the two things [she](baek) meant. The [shaman](shaman), consulted, shakes the rice and sees a [man](noh) with a notebook, a boy with a ladle, and a fire.
- reject baek noh "not accept"
+ reveal shaman baek "sees"

== 26
The fire comes first. It breaks out in the cellar, where [Jin-ho](jinho) has stayed behind to stir. [Jin-woo](jinwoo) goes in after [him](jinho), and after [both](jinho+jinwoo), with a wet tablecloth over [his](daniel) head, the [cook](daniel) from across the road. [He](daniel) drags out [the one](jinwoo), goes back, and is dragged out by [the other](jinho).
- rescue? jinwoo jinho "goes in after him"
+ rescue daniel jinwoo "drags out"
- rescue jinho daniel "dragged out"

== 27
[All three](daniel+jinho+jinwoo) lie in a row at [Hanyang](@hanyang) Hospital. [They](daniel+jinho+jinwoo) need blood. The [surgeon](surgeon), a tactless [woman](surgeon), asks the [mother](baek) to step forward, and finds that [she](baek) matches the [youngest](jinho) and the [cook](daniel). [Mi-sook](baek) looks from the bed of the [son](jinwoo) [she](baek) stole to the bed of the [one](daniel) [she](baek) lost.
- treat daniel+jinho+jinwoo surgeon "surgeon"
- parent baek daniel+jinho "matches"
+ discover baek daniel "looks"
- abduct.past baek jinwoo "stole"
- lose.past baek daniel "lost"

== 28
And [Jin-woo](jinwoo)? Then [Mrs. Bong](bong) sets down the thermos, rolls up the sleeve of [her](bong) good blouse and lies down next to [him](jinwoo). "[I](bong) have come to bring [Jin-woo](jinwoo) [his](jinwoo) soup," [she](bong) explains to the [surgeon](surgeon). As the red goes across, [he](jinwoo) opens [his](jinwoo) eyes and sees [her](bong) as [he](jinwoo) has seen [her](bong) every morning, upside down.
+ rescue bong jinwoo "lies down next to him"

== 29
[Daniel](daniel) was left on a church step in [Incheon](@incheon), and taken to [America](@usa) by two dentists. [He](daniel) has nothing to go by but a blanket with a soy stain. [Baek](baek) recognises the stain. [She](baek) asks [his](daniel) forgiveness on [her](baek) knees, in the corridor, and [he](daniel) asks an orderly to fetch the [lady](baek) a chair.
- travel.past daniel "taken to America" @usa
- discover baek daniel "recognises"
- help daniel baek "fetch the lady a chair"
+ reconcile? baek daniel "asks his forgiveness"

== 30
The [nurse](nurse) herself comes down from the hills to testify. [She](nurse) breaks [her](nurse) vow with a single sentence: it was not the [mother](baek) [who](baek) put the weak [child](daniel) on the step but the [father](chairman), [who](chairman) had found out, and told [her](baek) that [it](daniel) had died.
+ reveal nurse "single sentence"
- parent baek daniel "mother"
- parent chairman daniel "father"
- discover.past chairman baek "found out"
- betray.past chairman baek "told her"
- die! daniel "died"

== 31
[Mi-sook](baek) goes to [her](baek) [husband](chairman)'s grave with a bottle of the cheapest sauce and empties it over [him](chairman). [Secretary Noh](noh) holds the umbrella. Asked by [her](baek) whether that was childish, [he](noh) notes down the time and says no.
- married.past baek chairman "husband"
- die.past chairman "grave"
+ sad baek chairman "empties it over him"
- help noh baek "umbrella"

== 32
[Jin-woo](jinwoo) has understood. In the kitchen [he](jinwoo) takes the iron from [Mrs. Bong](bong) and irons [his](jinwoo) own shirt, badly, while [she](bong) watches. [Neither](bong+jinwoo) speaks of it. When the collar is ruined, [he](jinwoo) calls [her](bong) what [he](jinwoo) has called another [woman](baek) all [his](jinwoo) life.
- discover jinwoo bong "understood"
- help jinwoo bong "takes the iron"
+ parent.start bong jinwoo "calls her"

== 33
No longer anybody's heir, [he](jinwoo) tells [Yuri](yuri) that [he](jinwoo) is a [housekeeper](bong)'s [son](jinwoo) without a company. The [fishwife](fishwife)'s [daughter](yuri) says that in that case [her](yuri) [mother](fishwife) might consider [him](jinwoo). [They](jinwoo+yuri) take the night train to [Busan](@busan). The old [woman](fishwife) hands [him](jinwoo) an eel, alive, and watches what [he](jinwoo) does.
- parent bong jinwoo "housekeeper's son"
- reveal jinwoo yuri "tells"
- parent fishwife yuri "daughter"
- travel jinwoo+yuri "night train" @busan
- gift fishwife jinwoo "hands him an eel"
+ investigate fishwife jinwoo "watches"

== 34
[He](jinwoo) lets it go, in the harbour. Any other suitor, says [Yuri](yuri)'s [mother](fishwife), would have gone with it. [She](fishwife) asks whether [he](jinwoo) means to propose or to catch cold. [Yuri](yuri), [who](yuri) has been holding [his](jinwoo) shoes, does it for [him](jinwoo).
- parent fishwife yuri "mother"
- propose? jinwoo yuri "propose"
+ propose yuri jinwoo "does it for him"

== 35
The loan [shark](shark), with [his](shark) kindly face, calls for [his](shark) four hundred million and meets [Hana](hana), [who](hana) is measuring the [chauffeur](chauffeur) for a sling. [She](hana) measures the [caller](shark) too, neck first. [He](shark) has not been measured since [his](shark) mother died. [Jin-ho](jinho)'s debt, it is agreed, will be paid in trousers.
- return shark "calls"
- meet hana shark "meets"
+ help hana jinho "paid in trousers"
- threaten hana shark "neck first"

== 36
[Se-ra](sera)'s [father](ambassador) finds out about the second [Do](jinho) from the [matchmaker](matchmaker)'s invoice. [He](ambassador) is ready to be furious. But the [suitor](jinho) [who](jinho) presents himself smells of the cellar, has burnt hands and does not ask for money, and the [diplomat](ambassador), [who](ambassador) has had every sort of lie told to [him](ambassador), notices that this [one](jinho) is not lying.
- parent ambassador sera "father"
+ discover ambassador jinho "finds out"
- love jinho sera "suitor"
- sad? ambassador "furious"

== 37
[Daniel](daniel) sends the chair back to the [woman](baek) [who](baek) knelt, with a note: lunch. [She](baek) comes. [He](daniel) cooks without a word, and [his](daniel) [mother](baek) eats without one, until [he](daniel) asks what is missing. Soy, [she](baek) says. [He](daniel) reaches under the counter, where a bottle of [hers](baek) has stood since the day [she](baek) cried.
- gift daniel baek "sends"
- invite daniel baek "lunch"
- parent baek daniel "mother"
+ reconcile baek daniel "reaches under the counter"
- sad.past baek "cried"

== 38
The [chairwoman](baek) divides the factory by four: one part each for the [son](jinwoo) [she](baek) raised, the [son](jinho) [she](baek) bore and kept, the [son](daniel) [she](baek) bore and lost; and one for the [woman](bong) [whose](bong) cradle it was. [Mrs. Bong](bong) asks if [she](bong) may go on ironing. [Attorney Gil](gil) stamps all of it and kisses nobody in the stairwell.
+ gift baek bong+daniel+jinho+jinwoo "divides"
- parent baek jinwoo "raised"
- parent baek jinho "bore and kept"
- parent baek daniel "bore and lost"

== 39
There are three weddings, and [Baek](baek) gives away every [bride](hana+sera+yuri), since the [fishwife](fishwife) will not leave the stall and the [ambassador](ambassador) weeps. [Hana](hana) has made the dresses from three dead queens; in the third [she](hana) walks herself, towards the [cook](daniel). [Noh](noh), in the last row, takes the minutes until [someone](baek) removes the pen from [his](noh) hand and puts [hers](baek) there.
- wedding jinwoo yuri "three weddings"
- wedding jinho sera "three weddings"
+ wedding daniel hana "third"
- sad ambassador "weeps"
- create.past hana "made"
+ couple.start baek noh "puts hers there"
