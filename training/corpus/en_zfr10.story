%series Radio Zamani
%lang en
%genre workplace comedy, local radio station in Mombasa, network press-sheet loglines
%cast amina  | Amina Said; Amina | f
%cast otieno | Brian Otieno; Brian; Otieno | m
%cast zawadi | Zawadi Kazungu; Zawadi | f
%cast kevo   | Kevin Mutua; Kevo; Kevin | m
%cast boss   | Mrs. Pereira; Lourdes Pereira; Lourdes; Pereira | f
%cast hassan | Hassan | m
%cast nick   | Nick Pereira; Nick | m
%cast wambui | Wambui | f
%cast mama   | Mama Otieno | f
%cast umm    | - | f
%cast caller | Salim Bakari; Salim | m
%cast jua    | Jua; Juma Kazungu | m
%cast cleaner | Pili | f

== 1 Dead Air
[Amina Said](amina) comes home from [London](@london) to read the news at [Radio Zamani](#zamani). [Her](amina) [co-host](otieno) at the breakfast microphone is [Brian Otieno](otieno), the [boy](otieno) [who](otieno) used to cheat off [her](amina) in maths and [whom](otieno) [she](amina) can't stand. The feeling is mutual. [Mrs. Pereira](boss), the [owner](boss), wants the two of [them](amina+otieno) to sound like newlyweds. [Zawadi](zawadi), [who](zawadi) answers the phones and is [Brian](otieno)'s steady [girlfriend](zawadi), would rather [they](amina+otieno) didn't.
+ return amina "comes home"
- hire amina boss "read the news" #zamani
- colleague amina otieno "co-host"
- enemy amina otieno "can't stand"
- boss boss amina+otieno "owner"
- couple otieno zawadi "steady girlfriend"
- jealous zawadi amina "rather they didn't"

== 2 Dedications
A nameless [caller](caller) with a voice like warm tea asks for a song for "the [lady](amina) of the news." [Amina](amina) plays it off air, twice. Sound [engineer](kevo) [Kevo](kevo) has been working up to asking [her](amina) to lunch since [her](amina) first day; [he](kevo) gets as far as "lu". The [boss](boss)'s [son](nick), [Nick Pereira](nick), just back from rehab, is made head of sales and greets [Zawadi](zawadi) with a kiss on the wrist, right under [Brian](otieno)'s nose.
+ flirt caller amina "song for"
- love kevo amina "working up to"
- date? amina kevo "lunch"
- parent boss nick "son"
- return nick "back from rehab"
+ hire nick "head of sales"
- flirt nick zawadi "kiss on the wrist"

== 3 Outside Broadcast
The van breaks down on the road to [Malindi](@malindi), and the breakfast team has to share the last hut on the beach. [Amina](amina) and [Otieno](otieno) argue about the mosquito net, then about a maths test in 2009, then about nothing, rather close together. [Zawadi](zawadi) rings at midnight. [He](otieno) lets it ring. Nothing happened, [both](amina+otieno) tell [Kevo](kevo) in the morning, and [he](kevo), [who](kevo) lay awake behind the reed wall, knows exactly how much nothing it was.
- travel? amina+otieno "Malindi" @malindi
+ quarrel amina otieno "argue"
- kiss? amina otieno "rather close together"
- betray amina+otieno kevo "Nothing happened"
+ discover kevo amina+otieno "lay awake"

== 4 Station Break
[Zawadi](zawadi) smells the lie. [Zawadi](zawadi) asks [Kevo](kevo). [Kevo](kevo) shuts up. [Zawadi](zawadi) asks [Amina](amina). [Amina](amina) turns red. [Zawadi](zawadi) empties a fish curry over [Brian](otieno). It is over. [Nick](nick) lends [Zawadi](zawadi) a shirt. [Zawadi](zawadi) lends [Nick](nick) an ear. In the cutting room [they](nick+zawadi) kiss. [Wambui](wambui) sees it. [Wambui](wambui) is the [fiancée](wambui) of [Nick](nick).
- reveal! kevo zawadi "shuts up"
- discover zawadi amina+otieno "smells the lie"
- attack zawadi otieno "fish curry"
+ breakup zawadi otieno "It is over"
- gift nick zawadi "lends Zawadi a shirt"
+ kiss nick zawadi "kiss"
- discover wambui nick+zawadi "sees it"
- engaged nick wambui "fiancée"

== 5 Jingle
[Wambui](wambui) gives [Nick](nick) one more chance, [his](nick) ninth. [She](wambui) has no idea that [her](wambui) future [mother-in-law](boss) has been seeing the station's [night watchman](hassan), [Hassan](hassan), for a year, in the record library, between Taarab and Tango. The [cleaner](cleaner) knows, and polishes around [them](boss+hassan). [Brian](otieno) turns up at [Amina](amina)'s door with roses, and finds that [his](otieno) own [mother](mama) is in there, drinking tea and praising [her](amina) hips.
- reconcile nick wambui "one more chance"
- kin? boss wambui "mother-in-law"
+ affair boss hassan "seeing"
- discover! wambui boss "no idea"
- discover.past cleaner boss+hassan "knows"
- gift otieno amina "roses"
- meet amina mama "drinking tea"
- parent mama otieno "mother"

== 6 Phone-In
The [caller](caller) asks [Amina](amina) to meet [him](caller) at the [Old Port](@port). [She](amina) goes, in sunglasses, and finds a [ferryman](caller) of fifty, [Salim Bakari](caller), [who](caller) is not in love at all: [he](caller) loved [her](amina) [mother](umm), and wanted to hear that voice again. [He](caller) may well be the [father](caller) [she](amina) never had. [Brian](otieno), [who](otieno) has followed [her](amina), thinks [he](otieno) sees a rendezvous with a sugar daddy and says so on air.
- invite caller amina "asks Amina to meet"
+ meet amina caller "finds a ferryman"
- love! caller amina "not in love"
- love.past caller umm "loved"
- parent umm amina "mother"
+ parent? caller amina "father"
- jealous otieno caller "followed her"
- accuse otieno amina "says so on air"

== 7 Feedback
[Amina](amina) walks out mid-bulletin. [Mrs. Pereira](boss) fines [Otieno](otieno) a month's pay and then, being short of a newsreader, puts [Zawadi](zawadi) at the microphone. Breakfast is now read by a [man](otieno) and the [ex](zawadi) [who](zawadi) drenched [him](otieno) in curry; ratings soar. [Kevo](kevo) takes a sandwich to [Amina](amina)'s roof. [He](kevo) gets as far as "lunch". [She](amina) eats half, cries on [his](kevo) headphones and calls [him](kevo) the best [friend](kevo) a woman can have.
+ quit amina "walks out"
- hire zawadi boss "at the microphone"
- ex otieno zawadi "ex"
- attack.past zawadi otieno "drenched"
- colleague otieno zawadi "now read by"
- help kevo amina "takes a sandwich"
- sad amina "cries"
+ friend amina kevo "best friend"

== 8 Static
[Jua](jua), [Zawadi](zawadi)'s [twin](jua), is sent to beat up the [man](nick) [who](nick) is stringing [her](zawadi) along, gets the wrong office and floors [Kevo](kevo). [Zawadi](zawadi) holds ice to the [engineer](kevo)'s eye and notices how long [his](kevo) lashes are. [Nick](nick) meanwhile has slid off the wagon: [Wambui](wambui) finds [him](nick) in the record library under a heap of vinyl, and on top of the heap [his](nick) [mother](boss)'s sandals, and a pair of [watchman](hassan)'s boots.
- sibling jua zawadi "twin"
- attack? jua nick "beat up"
- affair nick zawadi "stringing her along"
+ attack jua kevo "floors"
- treat kevo zawadi "ice"
- love.start zawadi kevo "lashes"
- find wambui nick "finds him"
- parent boss nick "mother's sandals"
+ discover wambui boss+hassan "watchman's boots"

== 9 The Test
[Salim](caller) and [Amina](amina) send [their](amina+caller) spit to a laboratory. While [they](amina+caller) wait [he](caller) teaches [her](amina) to steer the ferry, and [Mama Otieno](mama), a regular on the seven o'clock crossing, decides that this is the match for [her](mama), not for [her](mama) [son](otieno). The letter comes: no relation. [Amina](amina) finds that [she](amina) minds. "[I](caller) can still be it," says the [ferryman](caller), and [she](amina) hugs [him](caller) so hard that [they](amina+caller) miss the pier.
- help caller amina "teaches her"
- love mama caller "match for her"
- parent mama otieno "son"
+ parent! caller amina "no relation"
- sad amina "minds"

== 10 Prime Time
It is [Wambui](wambui)'s wedding day, and [she](wambui) has sent the cards back. [She](wambui) comes on the air instead, as [Zawadi](zawadi)'s guest, to tell the coast why: not the [girl](zawadi) with the curry, not the bottle, but a family in which no one tells the truth. [Lourdes Pereira](boss), with half the city listening, takes the microphone and says that [she](boss) loves a [night watchman](hassan). [Hassan](hassan), on [his](hassan) way to bed, stops the bus.
- wedding! nick wambui "cards back"
+ breakup wambui nick "cards back"
- invite zawadi wambui "guest"
- reveal wambui _ "tell the coast"
+ confess boss hassan "loves"
- reveal boss _ "takes the microphone"

== 11 Rewind
[Brian](otieno) stands in the rain under [Amina](amina)'s roof with the maths test of 2009. [He](otieno) has kept it: one corner bears a heart, and it wasn't the answer to anything. [She](amina) lets [him](otieno) stand for a good hour. Then [her](amina) umbrella opens over [them](amina+otieno) both. [Kevo](kevo) sees it from below, turns to go, and walks into [Zawadi](zawadi), [who](zawadi) is holding two sandwiches. This time it is [she](zawadi) [who](zawadi) says "lunch".
- love.past otieno amina "heart"
+ reconcile amina otieno "umbrella opens"
- discover kevo amina+otieno "sees it"
+ date? kevo zawadi "lunch"

== 12 Sign-Off
[Nick](nick) goes into the clinic of [his](nick) own accord; [his](nick) one [visitor](wambui), on Sundays, is [Wambui](wambui). [Amina](amina) is back at breakfast, [Zawadi](zawadi) keeps the evenings and the sound [engineer](kevo), and [Mama Otieno](mama) crosses the harbour four times a day with no errand on either side. On the last morning of the season the [co-hosts](amina+otieno) are asked by a caller when [they](amina+otieno) will finally tie the knot. The answer is drowned by the [cleaner](cleaner)'s vacuum.
- treat nick "clinic"
- help wambui nick "visitor"
+ return amina "back at breakfast"
- couple kevo zawadi "keeps the evenings"
- love mama caller "four times a day"
- colleague amina otieno "co-hosts"
- wedding? amina otieno "tie the knot"
