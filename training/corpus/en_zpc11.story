%series Second Flush
%lang en
%genre tea-estate costume drama, Darjeeling 1924, encyclopaedia summaries in long sentences
%cast ranjan  | Ranjan Sen; Ranjan | m
%cast mohini  | Mohini | f
%cast leo     | Leopold Strand; Strand; Leopold | m
%cast edith   | Edith | f
%cast tashi   | Tashi | m
%cast roma    | Roma | f
%cast abbott  | Major Abbott; Abbott | m
%cast nirmal  | Nirmal | m
%cast kanta   | Kanta | f
%cast dawa    | Dawa | f
%cast child  | - | m

== 1 The New Master
When the estate of [Singtam](@singtam) is sold over the head of its bankrupt [owner](leo), [Leopold Strand](leo), the [buyer](ranjan) [who](ranjan) steps out of the toy train is, to the dismay of the [Planters' Club](#plantersclub), a Calcutta [barrister](ranjan), [Ranjan Sen](ranjan), with [his](ranjan) young [wife](mohini) [Mohini](mohini) and [his](ranjan) widowed [sister](kanta) [Kanta](kanta), [who](kanta) approves of neither the hills nor the [bride](mohini). [Strand](leo) is kept on as manager in the house in which [he](leo) was born; [his](leo) [wife](edith), [Edith](edith), curtsies to the [newcomers](kanta+mohini+ranjan) without irony, while [Major Abbott](abbott), the district [magistrate](abbott), declines to shake hands.
- lose leo "sold over the head"
- find ranjan "buyer"
- married mohini ranjan "wife"
- sibling kanta ranjan "sister"
- married.past _ kanta "widowed"
- enemy kanta mohini "approves of neither"
+ hire leo ranjan "kept on as manager"
- married edith leo "wife"#2
- reject abbott ranjan "declines to shake hands"

== 2 First Plucking
[Mohini](mohini), [whom](mohini) nobody has given anything to do, learns plucking from the [forewoman](dawa) [Dawa](dawa), and with it the reason why [Dawa](dawa)'s [son](tashi) [Tashi](tashi), a [groom](tashi) of nineteen, has grey eyes: [his](tashi) [mother](dawa) was [housemaid](dawa) to the [manager](leo) before [he](leo) had a wife. [Strand](leo) has never acknowledged the [boy](tashi), though [he](leo) taught [him](tashi) to ride; and [Edith](edith), childless after sixteen years, has never asked. [Roma](roma), the [magistrate](abbott)'s [daughter](roma), home from school, asks [Tashi](tashi) for a leg up, and again the next day, with the horse already saddled and no need of one.
- advisor dawa mohini "learns plucking"
- parent dawa tashi "son"
+ discover mohini leo+tashi "the reason why"
- parent leo tashi "grey eyes"
- affair.past dawa leo "housemaid"
- advisor.past leo tashi "taught him to ride"
- parent abbott roma "daughter"
- return roma "home from school"
+ flirt roma tashi "no need of one"

== 3 The Accounts
[Ranjan](ranjan), [whose](ranjan) days belong to the ledgers, discovers that the former [owner](leo) sold the autumn leaf twice, once to [him](ranjan); instead of calling in the [Major](abbott), [he](ranjan) lays the page beside [Strand](leo)'s plate, and lets it lie there through three courses. The [swindler](leo), [who](leo) would have borne an accusation more easily, thenceforth serves the [barrister](ranjan) with a loyalty verging on devotion. [Kanta](kanta) notices that [her](kanta) [brother](ranjan)'s [wife](mohini) comes home from the gardens with brown hands and a light step, and writes for [Nirmal](nirmal), [their](kanta+ranjan) [cousin](nirmal), once very nearly [Mohini](mohini)'s [bridegroom](nirmal), to come and take the air.
+ discover ranjan leo "sold the autumn leaf"
- betray.past leo ranjan "sold the autumn leaf"
- reveal ranjan leo "lays the page"
- accuse! ranjan leo "an accusation"
- help leo ranjan "serves the barrister"
- sibling kanta ranjan "brother's"
- married mohini ranjan "brother's wife"
- happy mohini "light step"
- invite kanta nirmal "to come"
- kin kanta+ranjan nirmal "cousin"
- engaged.past mohini nirmal "very nearly"

== 4 Visitors
[Nirmal](nirmal) comes with a gramophone. [Mohini](mohini) leaves the room. [Nirmal](nirmal) follows [Mohini](mohini). [He](nirmal) still loves [Mohini](mohini). [She](mohini) tells [Nirmal](nirmal) to go. [Kanta](kanta) begs [him](nirmal) to stay. [Ranjan](ranjan) likes the gramophone. [Edith](edith) dances with [Nirmal](nirmal). [Edith](edith) has not danced since the wedding. [Leopold](leo) watches [Edith](edith). Rain falls on [Singtam](@singtam). [Roma](roma) shelters in the stable. So does [Tashi](tashi). [Tashi](tashi) dries the hair of [Roma](roma). [Roma](roma) kisses [Tashi](tashi). [Dawa](dawa) drops a bucket.
- travel nirmal "comes"
- flee mohini nirmal "leaves the room"
+ love nirmal mohini "still loves"
- reject mohini nirmal "tells Nirmal to go"
- flirt edith nirmal "dances with"
- wedding.past edith leo "the wedding"
- jealous leo nirmal "watches"
- help tashi roma "dries the hair"
+ kiss roma tashi "kisses"
- discover dawa roma+tashi "drops a bucket"

== 5 A Question of Distance
The [forewoman](dawa), [who](dawa) knows from experience how such things end for the one without a horse, sends [her](dawa) [son](tashi) to the high garden; the [Englishwoman](roma) rides after [him](tashi). Meanwhile the gramophone [owner](nirmal), rebuffed in one quarter, is made welcome in another, and before the month is out the [manager](leo)'s [wife](edith) has spent an afternoon in the guest bungalow, of which [she](edith) remembers chiefly the sound of the rain. [Kanta](kanta), [who](kanta) had meant to see a different [lady](mohini)'s slippers on that step, takes them for [Mohini](mohini)'s, and tells [her](kanta) [brother](ranjan) what [she](kanta) believes.
- parent dawa tashi "son"
- travel tashi "sends her son"
- travel roma tashi "rides after"
- reject.past mohini nirmal "rebuffed"
- married edith leo "wife"
+ affair edith nirmal "spent an afternoon"
- cheat edith leo "spent an afternoon"
- sibling kanta ranjan "brother"
- reveal kanta ranjan "tells her brother"
+ affair! mohini nirmal "believes"

== 6 Silence at Table
[Ranjan](ranjan), a [man](ranjan) of the law to [whom](ranjan) one witness is no witness, puts no question to [his](ranjan) [wife](mohini), but moves [his](ranjan) bed into the study; [she](mohini), supposing that [he](ranjan) is tired of [her](mohini), is too proud to put one to [him](ranjan). It is [Strand](leo), coming upon a pair of slippers that [he](leo) bought in [Calcutta](@calcutta) himself, [who](leo) knows better than either and says least. The [Major](abbott), having followed a trail of hoofprints to the high garden, horsewhips the [groom](tashi) before the pluckers, until the [boy](tashi)'s unacknowledged [father](leo) takes hold of the whip and says, in front of them all, two words: "[My](leo) [son](tashi)."
- married mohini ranjan "wife"
- breakup? ranjan mohini "moves his bed"
- love! ranjan mohini "tired of her"
+ discover leo edith+nirmal "a pair of slippers"
- investigate abbott _ "followed a trail"
- attack abbott tashi "horsewhips"
- parent leo tashi "father"
+ rescue leo tashi "takes hold of"
- reveal leo _ "two words"

== 7 The Club
Struck off the list of members for those two words, [Leopold](leo) goes home to find [Edith](edith) packing, not, as [he](leo) supposes, on account of the [groom](tashi), [whose](tashi) eyes [she](edith) has been able to read for years, but because [she](edith) is expecting a child and cannot in honesty say that it is [his](leo). Each having one to confess to, [they](edith+leo) sit down on the trunk. [He](leo) forgives [her](edith) before [she](edith) has finished, and [she](edith), [who](edith) had prepared herself for anything else, weeps. [Nirmal](nirmal), informed by letter of what is on the way, leaves on the early train without the gramophone.
- quit leo "Struck off"
- breakup? edith leo "packing"
- discover.past edith leo+tashi "able to read"
+ pregnant edith nirmal "expecting"
- reveal edith leo "confess"
- reveal leo edith "confess"
+ reconcile edith leo "forgives"
- sad edith "weeps"
- reveal edith nirmal "informed by letter"
- flee nirmal edith "leaves on the early train"

== 8 Monsoon
[Roma](roma) is locked in. [Roma](roma) climbs down the drainpipe. [Tashi](tashi) waits with one horse. [They](roma+tashi) ride for [Sikkim](@sikkim). [Abbott](abbott) sends ten constables after [Tashi](tashi). The charge is kidnapping. The river takes the bridge. The constables turn back. [Abbott](abbott) rides on. The river takes [Abbott](abbott). [Tashi](tashi) goes in after [Abbott](abbott). [Tashi](tashi) pulls out [his](tashi) [tormentor](abbott). [Roma](roma) pumps water out of [her](roma) [father](abbott). [Abbott](abbott) opens one eye. [He](abbott) arrests [Tashi](tashi). [Roma](roma) never forgives [Abbott](abbott).
- abduct abbott roma "locked in"
- flee roma abbott "climbs down"
- abduct! tashi roma "kidnapping"
- accuse abbott tashi "The charge"
+ rescue tashi abbott "pulls out"
- attack.past abbott tashi "tormentor"
- help roma abbott "pumps water"
- parent abbott roma "father"
- travel roma+tashi "ride for" @sikkim
+ arrest abbott tashi "arrests"
- reconcile! abbott roma "never forgives"

== 9 Sen for the Defence
The [barrister](ranjan), [who](ranjan) has not worn a gown since [he](ranjan) bought the gardens, puts it on for the [forewoman](dawa)'s [son](tashi), and cross-examines the [magistrate](abbott) so courteously about who had pulled whom out of the river that even the jury of planters is seen to smile. The alleged [victim](roma), called by the prosecution, states that if anyone was abducted it was the horse. On the steps, after the acquittal, [Mohini](mohini), [who](mohini) has sat through five days in the gallery, says to [Ranjan](ranjan) that [she](mohini) had forgotten whom [she](mohini) married; and [he](ranjan), [who](ranjan) can doubt a witness but not a face, asks at last about the slippers.
+ advisor ranjan tashi "puts it on for"
- parent dawa tashi "son"
- investigate ranjan abbott "cross-examines"
- abduct! tashi roma "abducted"
- help roma tashi "it was the horse"
- married mohini ranjan "married"
+ reconcile mohini ranjan "asks at last"

== 10 Whose Slippers
[Kanta](kanta), convicted by a pair of English size fives of having wronged [her](kanta) [sister-in-law](mohini), takes to [her](kanta) bed with a fever, and is nursed by the very [woman](mohini) [she](kanta) has slandered, [who](mohini) reads to [her](kanta) from novels of which [she](kanta) disapproves until [she](kanta) demands to know how they end. The study is a study again. [Roma](roma), disowned, is found employment as governess to the pluckers' children and lodging with [Dawa](dawa), on condition that the [acquitted](tashi) lodge elsewhere, which [he](tashi) does, in the daytime.
- betray.past kanta mohini "slandered"
- kin kanta mohini "sister-in-law"
- ill kanta "fever"
+ treat kanta mohini "nursed by"
- reconcile kanta mohini "demands to know"
- help mohini kanta "reads to"
- reconcile mohini ranjan "a study again"
- reject abbott roma "disowned"
- hire roma ranjan "found employment"
- housemate dawa roma "lodging with"
+ affair roma tashi "in the daytime"

== 11 Heirs
In the week in which [Edith](edith) is brought to bed of a dark-haired [boy](child), for [whom](child) [Leopold](leo), asked by the registrar, gives [his](leo) own name without a pause, the gramophone [owner](nirmal) turns up again at the guest bungalow, a [widower](nirmal) of three months, it appears, of a wife of whom nobody had heard, and lays claim to [mother](edith) and [child](child). The elder half-[brother](tashi) of the [infant](child) in law, if not in blood, escorts [him](nirmal) to the train; [Edith](edith) sends the gramophone after [him](nirmal), in several parcels. [Mohini](mohini), to [whom](mohini) the doctor has said the same thing as to [Edith](edith) nine months ago, tells first [Kanta](kanta), then [Ranjan](ranjan).
+ birth edith child "brought to bed"
- parent leo child "his own name"
- return nirmal "turns up again"
- married.past _ nirmal "widower"
- parent edith child "mother"
- kin child tashi "half-brother"
- reject edith nirmal "sends the gramophone"
+ pregnant mohini ranjan "the same thing"
- reveal mohini kanta "tells first"
- reveal mohini ranjan "then Ranjan"

== 12 Second Flush
The second crop being the best in thirty years, [Ranjan](ranjan) makes over a fifth of it to [Strand](leo), so that the [bankrupt](leo) of the first chapter drinks, for once, [his](leo) own tea. [Major Abbott](abbott), retired with a cough that the river left [him](abbott), rides up to the gardens on the day on which [his](abbott) [daughter](roma) is to be married to the [man](tashi) [who](tashi) fished [him](abbott) out, and stays in the saddle, at a distance, until the [bridegroom](tashi) walks across and offers [him](abbott) a leg down. The club has voted to readmit [Leopold](leo). [He](leo) is understood to have sent [his](leo) regrets.
- gift ranjan leo "makes over"
- quit abbott "retired"
- ill abbott "cough"
- parent abbott roma "daughter"
+ wedding roma tashi "is to be married"
- rescue.past tashi abbott "fished him out"
+ reconcile abbott tashi "a leg down"
- invite _ leo "readmit"
- reject leo _ "sent his regrets"
