%series Ysgol Heol Las
%lang en
%genre school drama in a Cardiff comprehensive, encyclopaedia season summary by episode
%cast ffion   | Ffion Prosser; Ffion; Ms. Prosser | f
%cast idris   | Idris Vaughan; Idris; Mr. Vaughan | m
%cast nesrin  | Nesrin Aydin; Nesrin; Nez | f
%cast cai     | Cai Bowen; Cai | m
%cast page    | Page Whitlock; Page | f
%cast bo      | Bo | n
%cast gareth  | Gareth Prosser; Gareth; Gaz | m
%cast delyth  | Delyth Bowen; Delyth | f
%cast oluchi  | Oluchi Nnadi; Oluchi; Miss Nnadi | f
%cast aydin   | Mr. Aydin; Kemal | m
%cast caretaker | Mr. Tudge; Tudge | m
%cast baby    | - | f
%cast deputy  | Hugh Pryor; Pryor | m

== 1
[Ffion Prosser](ffion), the youngest [head](ffion) that Heol Las has ever had, begins [her](ffion) first term by finding that the new supply [teacher](idris) for chemistry is [Idris Vaughan](idris), with [whom](idris) [she](ffion) went out for two years at university and [who](idris) then vanished to [Patagonia](@patagonia) without so much as a postcard. Year Eleven, for its part, is preoccupied with the fact that [Nesrin Aydin](nesrin) has come back from the summer with [Cai Bowen](cai), the prop forward, on [her](nesrin) arm, much to the chagrin of [Page Whitlock](page), [who](page) had told everybody that [she](page) and [Cai](cai) were as good as an item. The only person to sit with [Page](page) at lunch is [Bo](bo), [who](bo) is new and does not know any better.
- hire ffion "first term"
- hire idris "new supply teacher"
- boss ffion idris "supply teacher"
- return idris ffion "finding"
- ex ffion idris "went out for two years"
- flee.past idris ffion "vanished"
+ couple.start cai nesrin "on her arm"
- jealous page nesrin "chagrin"
- couple! cai page "as good as an item"
- help bo page "sit with Page"

== 2
The staff learn of the past between the [head](ffion) and the [chemist](idris) from [Delyth Bowen](delyth), school [secretary](delyth), [mother](delyth) of [Cai](cai) and the establishment's principal organ of news, [who](delyth) was once [bridesmaid](delyth) to half of [Cardiff](@cardiff) and has an eye for such things. More delicate is that [Gareth](gareth), a sports [journalist](gareth) and for seven years [Ffion](ffion)'s [husband](gareth), hears of it the same way, at the touchline; [he](gareth) takes it with a joke, drives home and goes through [his](gareth) [wife](ffion)'s old letters until the small hours. [Nesrin](nesrin) is forbidden by [her](nesrin) [father](aydin) to see any boy before [her](nesrin) exams, and promises, crossing [her](nesrin) fingers behind [her](nesrin) back.
+ reveal delyth _ "learn of the past"
- parent delyth cai "mother"
- married ffion gareth "husband"
- discover gareth ffion+idris "hears of it"
- investigate gareth ffion "goes through"
- jealous gareth idris "until the small hours"
- parent aydin nesrin "father"
- date! _ nesrin "forbidden"
- betray nesrin aydin "crossing her fingers"

== 3
[Page](page) writes a note. The note says that [Cai](cai) has kissed [Oluchi Nnadi](oluchi)'s niece. [Cai](cai) has not. [Nesrin](nesrin) reads it and screams at [Cai](cai). [Cai](cai) throws a chair. [Bo](bo) recognises the hand of [Page](page). [Bo](bo) says nothing to [Nesrin](nesrin). On the bus [Nesrin](nesrin) gives [Cai](cai) the push. [Delyth](delyth) bakes for [her](delyth) [son](cai). [Idris](idris) stays late with [Ffion](ffion). The clock stops. [Idris](idris) asks about [Gareth](gareth). "[He](gareth) is kind," says [Ffion](ffion), and cries. [Tudge](caretaker) locks up.
- betray page nesrin "writes a note"
- kiss! _ cai "has not"
+ quarrel cai nesrin "screams at Cai"
- attack cai _ "throws a chair"
- discover bo page "recognises"
- reveal! bo nesrin "says nothing to Nesrin"
+ breakup nesrin cai "gives Cai the push"
- parent delyth cai "son"
- help delyth cai "bakes"
- sad ffion "cries"

== 4
At the Christmas concert, for which [Miss Nnadi](oluchi) of the music department has persuaded the rugby team to sing in four parts, [Gareth](gareth) notices that [his](gareth) [wife](ffion) looks at one tenor only. The row which breaks out between [them](ffion+gareth) in the car park is filmed by a first-year and has been seen by Monday by eleven hundred people, among them [Hugh Pryor](deputy), the passed-over [deputy](deputy), [who](deputy) has been waiting for something of the kind, and [who](deputy) forwards it to the governors with an expression of regret. [Idris](idris) offers [his](idris) resignation. [Ffion](ffion) tears it up, and [he](idris), being an honest man, tells [her](ffion) why [he](idris) had really written it.
- create oluchi "concert"
- married ffion gareth "wife"
- love ffion idris "one tenor only"
- discover gareth ffion "notices"
+ quarrel ffion gareth "row"
- betray deputy ffion "forwards it"
- quit? idris "offers his resignation"
- reject ffion idris "tears it up"
+ confess idris ffion "why he had really"

== 5
Two weeks into the new year [Ffion](ffion) rents a room over a chip shop from [Oluchi Nnadi](oluchi)'s aunt, leaving [Gareth](gareth) with the dog, the mortgage and the conviction that there must be more to it than [she](ffion) admits. There is not, as yet; [she](ffion) and [Idris](idris) have agreed not to be alone together before the governors have met, an agreement which holds until the boiler breaks down. [Nesrin](nesrin), [who](nesrin) since the affair of the note has spent [her](nesrin) breaks in the library with [Bo](bo), discovers that [she](nesrin) is five weeks late. The test is bought by [Bo](bo), in another postcode and a false moustache.
+ breakup ffion gareth "leaving Gareth"
- move ffion "rents a room"
- affair! ffion idris "as yet"
- sex ffion idris "until the boiler"
- friend bo nesrin "spent her breaks"
+ pregnant nesrin "five weeks late"
- help bo nesrin "test is bought"

== 6
Since the only person who could be responsible is no longer on speaking terms with [her](nesrin), [Nesrin](nesrin) confides in [Miss Nnadi](oluchi), and the [music teacher](oluchi), [who](oluchi) herself gave up a child at seventeen, offers neither advice nor shock but a sofa. [Cai](cai) is meanwhile letting himself be consoled by [Page](page), with [whom](page) [he](cai) is now to be seen holding hands at the ice rink without, as the narrator remarks, quite knowing how it came about. When [Mr. Aydin](aydin) finds the test in the bin, [he](aydin) puts [his](aydin) [daughter](nesrin)'s things on the landing; by evening [he](aydin) has taken them in again, but [she](nesrin) is gone.
- quarrel cai nesrin "no longer on speaking terms"
- reveal nesrin oluchi "confides"
- birth.past oluchi "gave up a child"
- help oluchi nesrin "a sofa"
+ couple.start cai page "holding hands"
- discover aydin nesrin "finds the test"
- parent aydin nesrin "daughter"
- reject aydin nesrin "on the landing"
+ flee nesrin aydin "gone"

== 7
The governors meet. [Pryor](deputy) speaks for an hour. [Ffion](ffion) speaks for a minute. [She](ffion) says that [she](ffion) loves [Idris](idris). [Gareth](gareth) sits in the public seats. [Gareth](gareth) stands up for [Ffion](ffion). "[She](ffion) never lied to [me](gareth)," says [Gaz](gareth). The vote is close, but [Ffion](ffion) keeps [her](ffion) job. In the corridor [Pryor](deputy) calls [Ffion](ffion) a name. [Tudge](caretaker) trips up [Pryor](deputy). [Bo](bo) tells [Cai](cai) about the note. [Cai](cai) goes white and looks for [Page](page). [He](cai) is through with [Page](page). "And [Nez](nesrin)?" asks [Bo](bo).
- accuse deputy ffion "speaks for an hour"
+ love ffion idris "loves Idris"
+ help gareth ffion "stands up for"
- betray! ffion gareth "never lied"
- quit! ffion "keeps her job"
- quarrel deputy ffion "a name"
- attack caretaker deputy "trips up"
- reveal bo cai "tells Cai"
- sad cai "goes white"
+ breakup cai page "through with"

== 8
Told the rest by [Bo](bo), [Cai](cai) turns up at [Oluchi](oluchi)'s flat with a rucksack full of nappies, six months too early, and declares in the presence of two neighbours that [he](cai) will marry [Nesrin](nesrin) on [his](cai) sixteenth birthday. The [girl](nesrin), [who](nesrin) has had enough decided for [her](nesrin), tells [him](cai) to learn to cook first; yet [she](nesrin) lets [him](cai) stay to supper, and over the washing up [they](cai+nesrin) discover that [neither](cai+nesrin) is angry any more. [Delyth](delyth), informed last, for the first time in [her](delyth) career keeps a piece of news to herself. [She](delyth) then goes round to [Mr. Aydin](aydin), a [man](aydin) [she](delyth) has never met, and asks [him](aydin) if [he](aydin) plays rummy.
- reveal bo cai "Told the rest"
- discover cai nesrin "Told the rest"
- gift cai nesrin "nappies"
+ propose cai nesrin "will marry"
- reject nesrin cai "learn to cook"
+ reconcile cai nesrin "neither is angry"
- reveal! delyth _ "keeps a piece of news"
+ meet aydin delyth "never met"
- invite delyth aydin "plays rummy"

== 9
[Ffion](ffion) and [Idris](idris), [who](ffion+idris) now live together openly in the room above the fryers, find that what survived fifteen years of separation may not survive one bathroom. [He](idris) hums; [she](ffion) labels. The quarrel over a jar of chutney, which ends with [his](idris) spending the night in the chemistry store, prompts [him](idris) to confess what [he](idris) had been doing in [Patagonia](@patagonia), namely burying a wife. [Gareth](gareth), meanwhile, has taken [Oluchi](oluchi) to a match for want of anyone else to give the ticket to, and comes home at two in the morning unable to tell the dog the score.
- housemate ffion idris "live together"
- couple ffion idris "live together openly"
+ quarrel ffion idris "over a jar"
- reveal idris ffion "confess"
- married.past _ idris "wife"
- die.past _ "burying"
+ date gareth oluchi "to a match"
- love.start gareth oluchi "unable to tell"

== 10
Half the school is in the hall sitting its mathematics paper when [Nesrin](nesrin), at question eleven, goes into labour, three weeks early. [Idris](idris), the [invigilator](idris), is of the view that [he](idris) has read about it; it is [Page](page), [whose](page) mother is a midwife and [who](page) has done nothing for months but regret, [who](page) kneels down between the desks and delivers a [girl](baby) of six pounds. [The two](nesrin+page), [who](nesrin+page) have not exchanged a civil word since September, hold each other afterwards, howling. [Cai](cai) finishes the paper, at [Nesrin](nesrin)'s shouted command, and passes with a C.
+ birth nesrin baby "goes into labour"
- parent nesrin baby "a girl"
- help page nesrin "kneels down"
- sad page "regret"
- enemy.past nesrin page "not exchanged a civil word"
+ reconcile nesrin page "hold each other"
- happy nesrin+page "howling"
- find cai "passes"

== 11
The [grandfather](aydin), [who](aydin) has sworn not to look at the [infant](baby), looks at it for four hours. [His](aydin) reconciliation with [Nesrin](nesrin) takes place without a word, by way of a pot of lentil soup; the words are supplied by [Delyth](delyth), [who](delyth) has been beating [him](aydin) at cards every Thursday and to [whom](delyth) [he](aydin) has begun to bring carnations. [Pryor](deputy), applying elsewhere, needs a reference from the [woman](ffion) [he](deputy) tried to unseat, and receives an excellent one, for the sake, as [Ffion](ffion) observes to [Tudge](caretaker), of being rid of [him](deputy). [Gareth](gareth)'s papers come through: after eight years [he](gareth) and [Ffion](ffion) are strangers in law and, as it turns out, the best of friends in fact.
- kin aydin baby "grandfather"
+ reconcile aydin nesrin "reconciliation"
- gift aydin nesrin "lentil soup"
- gift aydin delyth "carnations"
- flirt aydin delyth "carnations"
- betray.past deputy ffion "tried to unseat"
- help ffion deputy "reference"
- hire? deputy "applying elsewhere"
+ divorce ffion gareth "papers come through"
- friend.start ffion gareth "best of friends"

== 12
The season ends with speech day. [Ffion](ffion), [whose](ffion) address has been eaten by [Gareth](gareth)'s dog, improvises one on the theme of second attempts, in the course of which [she](ffion) catches [Idris](idris)'s eye, loses [her](ffion) thread and asks [him](idris) before eleven hundred people whether [he](idris) might care to make an honest head of [her](ffion); the [chemist](idris), unprepared, says that [he](idris) will have to check the formula. [Oluchi](oluchi) has had a letter from the son [she](oluchi) gave away and reads it on [Gareth](gareth)'s shoulder. [Bo](bo), [whom](bo) [Page](page) has asked to the prom, answers that nobody ever has before, and has to be told that this is not an answer.
- create ffion "improvises"
+ propose ffion idris "an honest head"
- engaged? ffion idris "check the formula"
- parent oluchi _ "son"
- birth.past oluchi "gave away"
- couple gareth oluchi "on Gareth's shoulder"
+ date? bo page "asked to the prom"
