%series St Hilda's on the Hill
%lang en
%genre school drama in Trinidad, encyclopaedia episode table with long sentences
%cast marva   | Marva Baptiste; Marva; Miss Baptiste; Baptiste | f
%cast keston  | Keston Alleyne; Keston; Alleyne; Mr Alleyne | m
%cast devika  | Devika Maharaj; Devika; Maharaj | f
%cast suresh  | Suresh Maharaj; Suresh | m
%cast anand   | Anand | m
%cast zora    | Zora Alleyne; Zora | f
%cast pearl   | Pearl | f
%cast dexter  | Dexter Joseph; Dexter | m
%cast ashlee  | Ashlee | f
%cast canon   | Canon Wells; Wells | m
%cast noel    | Noël | m
%cast janitor | Mr Happy | m
%cast wifeq   | - | f
%cast auntd   | - | f
%cast liam    | Liam Quinn; Quinn; Liam | m

== 1 Assembly
When [Marva Baptiste](marva) takes over as headmistress of St Hilda's, it falls to [her](marva) to dismiss one of two [teachers](devika+keston) of mathematics, of [whom](devika+keston) the [one](devika), [Devika Maharaj](devika), is [her](marva) closest [friend](devika), while the [other](keston), [Keston Alleyne](keston), was, until the divorce seventeen years ago, [her](marva) [husband](keston). [Zora](zora), [their](keston+marva) [daughter](zora), [who](zora) sits in the front row, has a bet on it with [Dexter Joseph](dexter), the class [clown](dexter), [who](dexter) would lose anything to [her](zora) gladly. [Marva](marva), having slept on it, shows neither the door, and lets the [canon](canon), [her](marva) [superior](canon), know that [she](marva) will teach Latin herself for nothing.
+ hire marva "takes over"
- quit? devika+keston marva "dismiss"
- friend devika marva "closest friend"
- divorce.past keston marva "divorce"
- ex keston marva "was"
- parent keston+marva zora "daughter"
- love dexter zora "gladly"
- boss canon marva "superior"
- quit! devika+keston marva "neither the door"

== 2 Form Five
[Devika](devika), relieved beyond words, bakes for the whole staff and brings the largest slice to [Keston](keston), with [whom](keston) [she](devika) has shared a desk, and since Divali rather more, without [Marva](marva)'s knowledge or that of [her](devika) [husband](suresh), [Suresh](suresh), a customs [officer](suresh) [who](suresh) has been looking for reasons to be angry. The new [girl](ashlee) from [Tobago](@tobago), [Ashlee](ashlee), gets [Zora](zora)'s seat, [Zora](zora)'s part in the play and, so it looks at break, [Zora](zora)'s [shadow](dexter), [Dexter](dexter). [Mr Happy](janitor), the [janitor](janitor), sees [Zora](zora) put chalk dust in the [newcomer](ashlee)'s mango.
- happy devika "relieved beyond words"
- colleague devika keston "shared a desk"
+ affair devika keston "rather more"
- betray devika+keston marva "without Marva's knowledge"
- married devika suresh "husband"
- cheat devika suresh "that of her husband"
- enemy ashlee zora "gets Zora's seat"
- jealous zora ashlee "so it looks"
+ attack zora ashlee "chalk dust"
- discover janitor zora "sees"

== 3 Detention
Locked in together for the whole of a Friday, after [Mr Happy](janitor) has told what [he](janitor) saw, [Zora](zora) and [Ashlee](ashlee) begin by not speaking, go on to comparing [mothers](marva+pearl) ([Ashlee](ashlee)'s, [Pearl](pearl), cleans at the hotel and has never said who the father was) and end by carving both [their](ashlee+zora) names under the same bench. [Anand](anand), the [Maharajs](devika+suresh)' [eldest](anand), passing the window with the cricket bats, is struck by [one](ashlee) of [them](ashlee+zora) and waved at by the [other](zora). On [his](anand) phone is a picture of [his](anand) [mother](devika) in the car of a [man](keston) [who](keston) isn't [his](anand) [father](suresh), which [he](anand) has shown to nobody yet.
- reveal janitor _ "has told"
- parent pearl ashlee "mothers"
- parent marva zora "mothers"
+ friend.start ashlee zora "under the same bench"
- parent devika+suresh anand "eldest"
- love.start anand ashlee "is struck by"
- flirt zora anand "waved at"
- discover anand devika+keston "a picture"
- parent! keston anand "isn't his father"
- reveal! anand _ "to nobody yet"

== 4 Half Term
Rain. [Zora](zora) likes [Anand](anand). [Anand](anand) likes [Ashlee](ashlee). [Ashlee](ashlee) likes [Dexter](dexter). [Dexter](dexter) likes [Zora](zora). The bell rings. [Pearl](pearl) comes to the school gate. [Pearl](pearl) sees [Keston](keston). [He](keston) drops [his](keston) keys. [They](keston+pearl) danced together once, in [Scarborough](@scarborough). That was the carnival of the divorce. [Ashlee](ashlee) has just turned sixteen, says [Pearl](pearl). [Ashlee](ashlee) is sixteen and clever for it. [Keston](keston) counts, as a mathematician will. [Noël](noel) barks. [Noël](noel) is the [headmistress](marva)'s dog. [Noël](noel) bites only canons.
- love zora anand "likes Anand"
- love anand ashlee "likes Ashlee"
- love ashlee dexter "likes Dexter"
- love dexter zora "likes Zora"
- travel pearl "comes to"
- find pearl keston "sees Keston"
- affair.past keston pearl "danced together"
+ parent? keston ashlee "counts"

== 5 Parents' Evening
[Suresh](suresh), to [whom](suresh) [Anand](anand) has at last held out the phone, chooses the evening on which every parent in the valley is present to ask [Alleyne](keston) across the hall how long [he](keston) has been sleeping with [his](suresh) [wife](devika). [Keston](keston) says since Divali; the customs [officer](suresh) knocks [him](keston) through the geography display. [Devika](devika) goes home with neither [man](keston+suresh). It's the [headmistress](marva), however, [who](marva) looks the most stricken of all, and when [her](marva) [friend](devika) comes to [her](marva) door at midnight with a bag in [her](devika) hand, [she](marva) asks through the flyscreen why it had to be [him](keston), and leaves the chain on.
- reveal anand suresh "held out the phone"
+ accuse suresh keston "ask"
- affair devika keston "sleeping with"
- married devika suresh "his wife"
+ attack suresh keston "knocks him"
- breakup devika suresh "with neither man"
- sad marva "most stricken"
- friend devika marva "her friend"
- reject marva devika "leaves the chain on"

== 6 The Test
A brown envelope says what arithmetic had said already. [Keston](keston) is [Ashlee](ashlee)'s [father](keston); [Pearl](pearl), [who](pearl) wants nothing for herself, wants the name on the birth certificate and piano lessons. [Zora](zora) takes the news that [her](zora) best [friend](ashlee) is [her](zora) [sister](ashlee) with a whoop heard in the staff room, and the further news that [they](ashlee+zora)'ll share a bedroom every second weekend with a shorter one. [Dexter](dexter), [who](dexter) has found out where a certain smile is to be had, kisses [Ashlee](ashlee) on the cricket roller. [Anand](anand), ten feet off, oils [his](anand) bat.
+ discover keston ashlee "brown envelope"
- parent keston ashlee "father"
- parent pearl ashlee "wants the name"
- friend ashlee zora "best friend"
- sibling ashlee zora "sister"
- happy zora "whoop"
- housemate? ashlee zora "share a bedroom"
+ kiss ashlee dexter "kisses"
- jealous anand dexter "oils his bat"

== 7 Exchange
[Liam Quinn](liam), a Cork [man](liam) sent over to replace [Devika](devika), [who](devika) hasn't come in since the hall, has the form reciting Yeats within a day and the [headmistress](marva) humming within a week. [He](liam) walks [her](marva) dog; [he](liam) eats [her](marva) callaloo; on the seventh evening [he](liam) is told about the marriage, the divorce and the flyscreen, and says that [she](marva) ought to have taken the chain off. No one has spoken to [Miss Baptiste](marva) like that in years. [She](marva) drives to [Devika](devika)'s [aunt](auntd)'s in [Chaguanas](@chaguanas), where, on a plastic chair, with two glasses, the [pair](devika+marva) find [their](devika+marva) way back.
- hire liam "replace"
- quit devika "hasn't come in"
- happy marva "humming"
- love.start marva liam "humming within a week"
- help liam marva "walks her dog"
- reveal marva liam "is told"
- travel marva "drives to" @chaguanas
- kin auntd devika "aunt's"
+ reconcile devika marva "their way back"

== 8 Mango Season
There are more mangoes than pupils. The roof of the chapel leaks on St Peter only. [Mr Happy](janitor) has painted all the doors the same green so that for two days no one can find the bathroom. [Noël](noel) meets [Canon Wells](canon), with the usual result. [Devika](devika), back at [her](devika) desk, and [Keston](keston), at [his](keston), mark in silence, until [she](devika) remarks that it was never love and [he](keston) that it was never not, quite, either, and [both](devika+keston) laugh, and that's the end of that. Somewhere a kite gets stuck. [Liam](liam) climbs up for it.
- create janitor "painted all the doors"
- injure canon noel "the usual result"
- return devika "back at her desk"
- colleague devika keston "mark in silence"
- love! devika keston "never love"
+ affair.end devika keston "the end of that"

== 9 A Second Chance
[Suresh](suresh), thinner, and sober since the geography display, waits outside the gate every afternoon with a flask of tea, without saying anything, for three weeks, at the end of which [Devika](devika) drinks it. [Anand](anand) sees [his](anand) [parents](devika+suresh) hold hands in traffic and could sink into the ground. [He](anand) has troubles of [his](anand) own, having asked [Zora](zora) to the graduation ball out of spite and been found out by [her](zora); [she](zora) says that [she](zora)'s nobody's second helping. [Marva](marva), dressing for dinner with the [Irishman](liam), changes four times, and has to be told by [Zora](zora) and [Ashlee](ashlee) that [he](liam)'s been at the door since the second.
- recover suresh "sober"
+ reconcile devika suresh "hold hands"
- parent devika+suresh anand "parents"
- discover anand devika+suresh "sees his parents"
- invite anand zora "asked Zora"
- discover zora anand "found out"
+ reject zora anand "nobody's second helping"
- date liam marva "dinner"

== 10 What Quinn Left Out
Under the heading of luggage, [Liam](liam) forgot to mention a [wife](wifeq). [Zora](zora), steaming the stamp off a letter from [Cork](@cork), learns that [he](liam) has been parted from [her](wifeq) for three years and that [she](wifeq), being devout, won't hear of a divorce. The [girl](zora) tells [Ashlee](ashlee), [Ashlee](ashlee) tells [Dexter](dexter) and [Dexter](dexter), on the public address system, by mistake, the school. [Marva](marva) finishes the lesson, ablative and all. Then [she](marva) hands [Quinn](liam) [his](liam) hat, and it is, to everyone's surprise, [Keston](keston) [who](keston) sits with [her](marva) on the stairs until the [janitor](janitor) has swept round [them](keston+marva) twice.
- betray liam marva "forgot to mention"
- married liam wifeq "a wife"
- breakup.past liam wifeq "has been parted"
- divorce! liam wifeq "won't hear of"
+ discover zora liam "learns"
- reveal zora ashlee "tells Ashlee"
- reveal ashlee dexter "tells Dexter"
- reveal dexter _ "by mistake"
+ breakup marva liam "hands Quinn his hat"
- help keston marva "sits with her"

== 11 The Bus to Maracas
On the last outing of the year the brakes give on the hill above [Maracas](@maracas), and [Anand](anand), [who](anand) is sitting nearest, throws himself across the aisle in front of [Ashlee](ashlee), so that the window which would have had [her](ashlee) face has [his](anand) shoulder. [Suresh](suresh) and [Keston](keston), on the same bench in Casualty, give blood out of the same arm, so to speak, and come out of it nodding. [Ashlee](ashlee), at the bedside, is holding the wrong [boy](anand)'s hand, as [Dexter](dexter), at the door with grapes, can see; [he](dexter) eats them, and tells [Zora](zora) in the car park that [he](dexter) has loved [her](zora) since the infants. [Zora](zora) takes the last grape.
+ rescue anand ashlee "throws himself across"
- injure anand "has his shoulder"
- help keston+suresh anand "give blood"
- enemy.past keston suresh "come out of it"
- reconcile keston suresh "nodding"
- flirt ashlee anand "holding the wrong boy's"
- discover dexter anand+ashlee "can see"
- breakup ashlee dexter "the wrong boy's hand"
+ confess dexter zora "has loved"

== 12 Speech Day
The [canon](canon) having been bitten for the ninth time and gone into retirement, it's [Marva](marva)'s turn to go up to the bishop's office, and someone has to have St Hilda's: [she](marva) names [Devika](devika). [Quinn](liam), free since a month, as the [wife](wifeq) in [Cork](@cork) has met a dentist and changed [her](wifeq) theology, stands at the back with two tickets, and is asked by the departing [head](marva) which of them [he](liam) supposes is [hers](marva). [Anand](anand), arm in a sling, dances with [Ashlee](ashlee), [Zora](zora) with [Dexter](dexter), and [Keston](keston) with [Pearl](pearl), as [they](keston+pearl) did once, in [Scarborough](@scarborough), but slower and with the lights on.
- quit canon "gone into retirement"
+ hire devika marva "names Devika"
- divorce.past liam wifeq "free"
- return liam "stands at the back"
- flirt marva liam "supposes is hers"
- injure anand "arm in a sling"
- couple anand ashlee "dances"
- couple dexter zora "Zora with Dexter"
+ flirt keston pearl "slower"
