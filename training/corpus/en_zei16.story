%series Short Back and Sides
%lang en
%genre barbershop family comedy, TV listings with several strands
%cast clive | Clive Augustin; Clive | m
%cast winston | Winsford Augustin; Winsford | m
%cast marlon | Marlon Augustin; Marlon | m
%cast pearl | Pearline Augustin; Pearline | f
%cast tariq | Tariq Aziz; Tariq; Aziz | m
%cast shanice | Shanice | f
%cast ferdie | Ferdie Pinto; Ferdie; Pinto | m
%cast glenda | Glenda | f
%cast bishop | Bishop Larkin; Larkin | m
%cast omari | Omari | m
%cast felix | Dr Hazel Quist; Hazel; Quist | f
%cast councillor | Councillor Dodd; Dodd | m
%cast baby | - | f
%cast mother | Mother | f
%cast omother | - | f

== 1
The [brothers](clive+winston) [Clive](clive) and [Winsford Augustin](winston) have cut hair side by side in [Lewisham](@lewisham) for thirty years and haven't spoken for the last nine of them. Messages are passed through the [apprentice](tariq), [Tariq](tariq). Today [he](tariq) garbles one, and [Winsford](winston) is left with the idea that [Clive](clive) is dying. [He](winston) polishes [his](winston) [brother](clive)'s chair; [he](winston) gives up the window seat. [Clive](clive), mystified, takes it for a plot to buy [him](clive) out.
- sibling clive winston "brothers"
- colleague clive winston "side by side"
+ quarrel clive winston "haven't spoken"
- boss clive+winston tariq "apprentice"
- betray! winston clive "plot"
+ die? clive "dying"
- gift winston clive "gives up the window seat"

== 2
[Clive](clive)'s [wife](pearl) [Pearline](pearl) has had enough of silence. [She](pearl) books the two [men](clive+winston) into the same hospital ward, for the same hernia, on the same day. Under the gas [Winsford](winston) blurts out what it was all about: nine years ago, at [Marlon](marlon)'s christening party, [Clive](clive) called [his](winston) curried goat dry. The [surgeon](felix), [Dr Quist](felix), has to put down the knife. [She](felix) asks for the recipe, and [he](winston), unconscious, asks for [her](felix) hand.
- married clive pearl "wife"
- sad pearl "had enough"
- betray pearl clive+winston "books the two men"
- ill clive+winston "hernia"
- treat clive+winston felix "surgeon"
+ reveal winston felix "blurts out"
- celebrate.past clive+winston marlon "christening party"
- quarrel.past clive winston "called his curried goat dry"
+ propose winston felix "asks for her hand"

== 3
[Marlon](marlon), [who](marlon) is supposed to inherit the clippers, has been accepted by a ballet school. The only soul [he](marlon) tells is [Ferdie Pinto](ferdie), a regular, [who](ferdie) has told half the high street by noon. [Clive](clive) hears it under a towel from a customer. [Tariq](tariq), [who](tariq) would give an arm for those clippers, watches the [boy](marlon) throw them in the basin, and fishes them out.
- find? marlon "inherit"
- find marlon "accepted"
- reveal marlon ferdie "tells"
+ betray ferdie marlon "told half the high street"
- discover clive marlon "hears it"
- find tariq "fishes them out"

== 4
[Shanice](shanice) opens across the road: nails, lashes, fades at half price. [Winsford](winston) goes over to spy and comes back with a manicure. [Tariq](tariq) goes over to complain and doesn't come back until Thursday. As for [Clive](clive), [he](clive) finds the rent demand on the mat and, beneath it, a photograph of [Shanice](shanice) at four, on [Winsford](winston)'s knee. So [she](shanice) isn't just any [competitor](shanice). [She](shanice)'s the [niece](shanice) [they](clive+winston) lost when [Glenda](glenda) took [her](shanice) to [Leeds](@leeds).
- create shanice "opens"
- return winston "comes back"
- quarrel? shanice tariq "complain"
- enemy clive+winston shanice "competitor"
- investigate winston shanice "spy"
- find clive "finds"
+ kin clive+winston shanice "niece"
- lose.past clive+winston shanice "lost"
- move.past glenda+shanice "took her to" @leeds

== 5
[Glenda](glenda), the Augustins' little [sister](glenda), gave the [brothers](clive+winston) the cold shoulder after [their](clive+glenda+winston) [mother](mother)'s will. What did [she](glenda) get? The Bible. [They](clive+winston) got the shop. Summoned by [Pearline](pearl), [she](glenda) comes down with the Bible under [her](glenda) arm, slams it on the counter, and out flutters the deed, in [Mother](mother)'s hand, made over to all three. Someone had better sit down. [Tariq](tariq) pulls out a chair, then three, then goes next door to fetch [Shanice](shanice).
- sibling clive+winston glenda "sister"
- reject.past glenda clive+winston "cold shoulder"
- parent mother clive+glenda+winston "mother"
- die.past mother "will"
- find.past glenda "Bible"
- find.past clive+winston "got the shop"
- invite pearl glenda "Summoned"
- travel glenda "comes down"
+ discover clive+glenda+winston "out flutters the deed"
- gift.past mother clive+glenda+winston "made over"
- help tariq _ "pulls out a chair"

== 6
Mugged on the way to the bank, [Winsford](winston) insists that [he](winston) saw off six of them. [He](winston) was, the constable says, tripped by a child. The [culprit](omari), [Omari](omari), eleven, comes in by himself with the takings in a lunch box, and gets a clip round the ear from [Clive](clive) and a trim from [Tariq](tariq), in that order. Then [Winsford](winston) finds out the [lad](omari) has a [mother](omother) in hospital and nobody at home. It's a full house now at [Pearline](pearl)'s, with one more for Sunday lunch.
- steal.past omari winston "Mugged"
+ attack.past omari winston "tripped"
- return omari "comes in by himself"
- attack clive omari "clip round the ear"
- help tariq omari "a trim"
- discover winston omari "finds out"
+ ill omother "in hospital"
- parent omother omari "mother"
- invite pearl omari "Sunday lunch"

== 7
[Marlon](marlon) dances the Nutcracker, and the family's seats are taken by pairs who aren't on speaking terms: [Glenda](glenda) beside [Clive](clive), [Shanice](shanice) beside [Tariq](tariq), [who](tariq) has forgotten [her](shanice) birthday. [Clive](clive) has come to be ashamed. At the leap [he](clive) stands up. "That's [my](clive) [boy](marlon)," [he](clive) tells the row behind; and before the lights go on, [he](clive) has disappeared, because the clippers, as everyone can hear, are in the [barber](clive)'s pocket, and buzzing.
- create marlon "dances"
- quarrel shanice tariq "aren't on speaking terms"
- celebrate! tariq shanice "forgotten"
- sad? clive marlon "ashamed"
+ happy clive marlon "stands up"
- parent clive marlon "my boy"
- flee clive "disappeared"
- quarrel clive glenda "aren't on speaking terms"

== 8
[Bishop Larkin](bishop), [whose](bishop) beard has been in [Winsford](winston)'s care since the eighties, turns out not to be a bishop. [His](bishop) flock's roof fund has gone with [him](bishop). [Ferdie](ferdie), [who](ferdie) gave two thousand, sits in the chair and can't stop talking or crying. [Dr Quist](felix), passing by for a stitch count, spots the [impostor](bishop) at the coach station, clean-shaven. [She](felix) wouldn't have known the face, [she](felix) testifies; it was the nick under the left ear. Only one man shaves like that.
+ betray bishop _ "turns out not to be"
- steal bishop _ "has gone with him"
- flee bishop "has gone with him"
- gift.past ferdie bishop "gave two thousand"
- sad ferdie "crying"
+ find felix bishop "spots"
- accuse felix bishop "testifies"
- discover felix bishop "the nick"

== 9
A date at last: [Winsford](winston), in a suit the colour of plums, with [Hazel](felix), in scrubs. It's interrupted four times by [her](felix) pager and once by [Omari](omari), hidden beneath the table to learn how it's done. [Clive](clive) has lent [his](clive) [brother](winston) the good cufflinks. Across the road, [Shanice](shanice) breaks it to [Tariq](tariq) that [she](shanice) is late; two weeks. [He](tariq) thinks [she](shanice) means the rent.
- date felix winston "date"
- investigate omari felix+winston "to learn how"
- gift clive winston "lent"
- sibling clive winston "brother"
+ pregnant shanice tariq "late"
- reveal shanice tariq "breaks it to"

== 10
The council is to pull down the parade. [Councillor Dodd](councillor), thirty years a client, can't look [them](clive+winston) in the mirror. [Glenda](glenda) waves the deed; [Clive](clive) and [Winsford](winston) chain themselves to [their](clive+winston) chairs and, with nothing else to do, argue about goat. [Tariq](tariq) asks the [brothers](clive+winston) for [their](clive+winston) [niece](shanice)'s hand in the middle of it. Is [he](tariq) a partner or an apprentice, [they](clive+winston) want to know. Wait: is that an offer?
- lose? clive+winston "pull down"
- sad councillor "can't look"
+ quarrel clive winston "argue"
- kin clive+winston shanice "niece"
+ engaged? shanice tariq "hand"
- hire? tariq clive+winston "partner"

== 11
[Dodd](councillor)'s conscience, shaved raw, gets the better of [him](councillor): [he](councillor) lets slip to [Ferdie](ferdie), of all men, who is to profit, and by noon so does the high street know. The bulldozers are recalled. [Omari](omari)'s [mother](omother) comes home, thin, on [Pearline](pearl)'s arm, and finds that [her](omother) [son](omari) has [his](omari) own peg. [Marlon](marlon) has torn a ligament; [Hazel](felix) sews it, the second Augustin on [her](felix) table, and warns [him](marlon), between two stitches, that [she](felix) intends to become [his](marlon) aunt.
- sad councillor "conscience"
+ reveal councillor ferdie "lets slip"
- reveal ferdie _ "so does the high street know"
- return omother "comes home"
- recover omother "comes home"
- help pearl omother "on Pearline's arm"
- parent omother omari "son"
- injure marlon "torn a ligament"
- treat marlon felix "sews it"
+ wedding? _ felix "become his aunt"
- kin? felix marlon "aunt"

== 12
New sign: Augustin, Augustin, Augustin & [Aziz](tariq). [Shanice](shanice) goes into labour with one set of lashes on, and [Glenda](glenda) and [Pearline](pearl), for decades [rivals](glenda+pearl) at everything, each take a knee. It's a [girl](baby), bald as an egg, to the horror of three [barbers](clive+tariq+winston). [Winsford](winston), between the font and [his](winston) own altar, cooks for ninety. [Clive](clive) tastes the goat before the whole assembled family, chews, looks at [his](clive) [brother](winston) and swallows. "Moist," [he](clive) says. [Winsford](winston) has to leave the room.
+ birth shanice baby "a girl"
- enemy glenda pearl "rivals"
- help glenda+pearl shanice "each take a knee"
- sad clive+tariq+winston "horror"
- wedding? _ winston "own altar"
- help winston _ "cooks"
- sibling clive winston "brother"
+ reconcile clive winston "Moist"
