%series Upper Sixth
%lang en
%genre school drama, a comprehensive in Port of Spain, chatty fan recaps
%cast shanice | Shanice Mohammed; Shanice; Shan | f
%cast devon   | Devon Achong; Devon | m
%cast river   | River Joseph; River | f
%cast tobi    | Tobi Mohammed; Tobi | m
%cast lakshmi | Lakshmi Persad; Lakshmi; Laks | f
%cast keeper  | Marlon Best; Best; Marlon | m
%cast chem    | Mr Ottley; Ottley | m
%cast head    | Mrs Persad; Persad | f
%cast head2   | Dr Quamina; Quamina | m
%cast caretaker | - | m
%cast dinner  | - | f
%cast belgian | Jonas | m
%cast gran    | Granny Vee | f
%cast baby    | - | f
%cast dad     | - | m
%cast groom   | - | m

== 1
Term starts with a bang: [Shanice](shanice) walks into assembly on the arm of [Devon Achong](devon), [who](devon) was going steady with [her](shanice) best [friend](river) until about Tuesday. The [friend](river), [River](river), is at the piano and plays the whole anthem in the wrong key. New faces: a Belgian exchange [student](belgian) with enormous shoes, billeted on the [Persads](head+lakshmi), and [Mr Ottley](chem), chemistry, over [whom](chem) half the staffroom sighs, the [headmistress](head) loudest. [Shan](shanice)'s kid [brother](tobi), [Tobi](tobi), sets fire to a bench.
+ couple devon shanice "on the arm"
- couple.past devon river "going steady"
- friend river shanice "best friend"
- create river "plays the whole anthem"
- housemate.start belgian head+lakshmi "billeted"
- hire chem "New faces"
- love head chem "sighs"
- sibling shanice tobi "brother"

== 2
[River](river) has unfollowed [Shanice](shanice), returned [her](shanice) earrings and moved to the back row, next to the [goalkeeper](keeper), [who](keeper) never talks. [He](keeper) passes [her](river) half a mango. At the Persad place, [Lakshmi](lakshmi), the [head](head)'s [daughter](lakshmi), gives the [Belgian](belgian) lessons in patois and something else altogether in the pantry, till [her](lakshmi) [mother](head) comes in for ice. [Tobi](tobi) gets a month of sweeping under the [caretaker](caretaker), [who](caretaker) turns out to have been [Granny Vee](gran)'s [sweetheart](caretaker) in 1968.
+ friend.end river shanice "unfollowed"
- meet keeper river "next to"
- gift keeper river "half a mango"
- parent head lakshmi "daughter"
- advisor lakshmi belgian "lessons"
- flirt lakshmi belgian "something else altogether"
- discover head belgian+lakshmi "comes in"
- boss.start caretaker tobi "under the caretaker"
+ couple.past caretaker gran "sweetheart"

== 3
Okay, the party. [Devon](devon)'s parents are in [Tobago](@tobago), so [Devon](devon)'s pool is full of idiots by nine. [Shanice](shanice), dizzy on punch, hunts for [her](shanice) [man](devon) and finds [him](devon) in the laundry room with [Laks](lakshmi), and [they](devon+lakshmi) aren't sorting socks. Who holds back [Shan](shanice)'s hair, after? [River](river). Not a word passes between the [ex-friends](river+shanice). The [Belgian](belgian), equally two-timed, sits on the diving board and eats an entire cake meant for eighteen. It was [his](belgian) birthday, by the way.
- celebrate devon "party"
- ill shanice "dizzy"
- couple devon shanice "her man"
+ discover shanice devon+lakshmi "finds him"
+ cheat devon shanice "aren't sorting socks"
- sex devon lakshmi "aren't sorting socks"
- parent _ devon "parents"
- cheat lakshmi belgian "two-timed"
- help river shanice "holds back"
- friend.past river shanice "ex-friends"
- celebrate belgian "birthday"

== 4
[Shanice](shanice) dumps [Devon](devon). [Devon](devon) shrugs. The [goalkeeper](keeper) waits for [River](river). [River](river) brings [him](keeper) a mango. [He](keeper) turns out to be called [Marlon](keeper). [Marlon](keeper) can talk after all. [Best](keeper) saves two penalties on Saturday. [Best](keeper) dedicates both to [River](river). The [head](head) invites [Ottley](chem) for curry. [Ottley](chem) brings along [his](chem) [fiancé](groom). [Persad](head) serves the curry cold. [Lakshmi](lakshmi) apologises to [Jonas](belgian). [Jonas](belgian) is the [Belgian](belgian). [He](belgian) speaks no patois today.
+ breakup shanice devon "dumps"
- gift river keeper "brings him a mango"
- find keeper "saves two penalties"
- flirt keeper river "dedicates"
+ invite head chem "invites"
- engaged chem groom "fiancé"
- sad head "cold"
- reconcile? belgian lakshmi "apologises"
- reject belgian lakshmi "speaks no patois"

== 5
Somebody has pinched the mock papers. The [head](head) goes straight for [Tobi](tobi), on the strength of one burnt bench, and suspends [him](tobi) before lunch. [His](tobi) big [sister](shanice) storms the office; [Mrs Persad](head) calls [her](shanice) insolent; windows rattle. Guess who speaks up? The [dinner lady](dinner), ladle in hand, [who](dinner) watched [Devon](devon) slip out of that very door at six in the morning. The [ex](devon) goes grey. [He](devon) needed the money, [he](devon) tells [Shanice](shanice) by the bins: [his](devon) [father](dad) has lost the house at cards.
- steal.past devon _ "pinched"
- accuse head tobi "goes straight for"
+ quit tobi head "suspends"
- sibling shanice tobi "sister"
+ quarrel head shanice "storms the office"
- accuse head shanice "insolent"
- discover.past dinner devon "watched"
- reveal dinner "speaks up"
- ex devon shanice "ex"
- reveal devon shanice "tells Shanice"
- parent dad devon "father"
- lose.past dad "lost the house"

== 6
[Devon](devon) is out on [his](devon) ear, [Tobi](tobi) is back in, and [Lakshmi](lakshmi) isn't speaking to [her](lakshmi) [mother](head), [who](head) only looked for a culprit where it suited. Sweet stuff: [Marlon](keeper) takes [River](river) to the pitch at night, floodlights and all, and [his](keeper) gloves are still on when [he](keeper) gives [her](river) [her](river) first kiss. [Shanice](shanice), working late at the chip shop, hires a dishwasher out of pity. Yes, [him](devon). "[You](devon) scrub, [I](shanice) don't talk to [you](devon)," is how the interview goes.
+ quit devon "out on his ear"
- return tobi "back in"
- quarrel head lakshmi "isn't speaking to"
- parent head lakshmi "mother"
- date keeper river "takes River to the pitch"
+ kiss keeper river "first kiss"
- hire devon shanice "hires"
- boss.start shanice devon "hires"

== 7
Lost and found week. [Granny Vee](gran), [who](gran) has raised [Shan](shanice) and [Tobi](tobi) since the funeral, brings [Tobi](tobi) [his](tobi) lunch, drops the flask at the sight of the [sweeper](caretaker) and says a name nobody at school has ever heard. The two old [flames](caretaker+gran) sit down on the burnt bench and are still there at the last bell. [Lakshmi](lakshmi) has been sick every morning; the [dinner lady](dinner), no fool, swaps [her](lakshmi) coffee for ginger tea. It's [Devon](devon)'s, from the laundry room. [She](lakshmi) makes the [dinner lady](dinner) swear on the custard.
- kin gran shanice+tobi "Granny"
- gift gran tobi "brings Tobi his lunch"
- die.past _ "funeral"
+ find gran caretaker "at the sight of"
- ex caretaker gran "old flames"
- ill lakshmi "sick"
- help dinner lakshmi "ginger tea"
+ pregnant lakshmi devon "Devon's"
- reveal! dinner "swear"

== 8
[Ottley](chem) weds [his](chem) [fiancé](groom) on Saturday. [Persad](head) resigns on Monday. [Dr Quamina](head2) takes over the school. The new [head](head2) bans phones. The new [head](head2) bans mangoes. [River](river) hates [Quamina](head2). [Marlon](keeper) gets an offer from [Ghent](@ghent). [Jonas](belgian) put in a word for [Marlon](keeper). [River](river) envies [Ghent](@ghent). [River](river) cries on [Shanice](shanice). [Shanice](shanice) lets [her](river). "[I](shanice) missed [you](river)," says [Shan](shanice). [They](river+shanice) share a pair of earrings again.
+ wedding chem groom "weds"
- quit head "resigns"
+ hire head2 "takes over"
- enemy head2 river "hates"
- hire? keeper "offer"
- help belgian keeper "put in a word"
- sad river "cries"
- help shanice river "lets her"
+ reconcile river shanice "missed you"

== 9
Between fryer and sink, [Shanice](shanice) and the [dishwasher](devon) have slid from silence into jokes, and from jokes, this week, into holding hands under the suds. The timing's rotten. [Lakshmi](lakshmi), three months in, comes by for chips and for a talk with [him](devon), sees the hands and orders only chips. It's [Jonas](belgian) [who](belgian) runs after [her](lakshmi). [He](belgian) has forgiven the laundry room, [he](belgian) says, and would give the [kid](baby) [his](belgian) name and [his](belgian) shoes. [She](lakshmi) laughs, [she](lakshmi) bawls, and [she](lakshmi) sends [him](belgian) home to bed.
+ flirt devon shanice "holding hands"
- pregnant lakshmi "three months in"
- discover lakshmi devon+shanice "sees the hands"
- reveal! lakshmi devon "orders only chips"
- reconcile belgian lakshmi "forgiven"
- propose belgian lakshmi "his name"
- parent? belgian baby "his name"
- happy lakshmi "laughs"
- sad lakshmi "bawls"
+ reject lakshmi belgian "sends him home"

== 10
Custard oath broken! The [dinner lady](dinner) lets it out to the [caretaker](caretaker), the [caretaker](caretaker) to [Vee](gran), now wearing [his](caretaker) ring, and [Vee](gran), at table, to a [granddaughter](shanice) with [her](shanice) mouth full. [Shanice](shanice) takes the news to the sink. [Devon](devon) swears [he](devon) had no idea. For once the [cheat](devon) is telling the truth; [she](shanice) believes [him](devon), kisses [him](devon) on the forehead and sends [him](devon) round to the [Persads](head+lakshmi)'. The former [headmistress](head) opens, in an apron, and hits [him](devon) with a rolled-up exam paper.
- reveal dinner caretaker "lets it out"
- reveal caretaker gran "the caretaker to Vee"
- engaged caretaker gran "wearing his ring"
- kin gran shanice "granddaughter"
+ reveal gran shanice "at table"
- reveal shanice devon "takes the news"
- discover! devon lakshmi "no idea"
+ breakup shanice devon "sends him round"
- kiss devon shanice "kisses"
- attack head devon "hits him"

== 11
Graduation, and it's raining on the marquee. [Marlon](keeper) turned down [Ghent](@ghent); [River](river) finds out, calls [him](keeper) a fool and marches [him](keeper) to the airport herself, [Jonas](belgian) carrying the gloves. "Six months," [she](river) says at the gate, and [they](keeper+river) stay a couple, with a time difference. A [daughter](baby) for [Lakshmi](lakshmi), in the middle of the speeches, delivered by the [dinner lady](dinner), [who](dinner) was a midwife before [she](dinner) was a cook. [Quamina](head2) faints. [Devon](devon) cuts the cord. And the [bride](gran) of the day? [Granny Vee](gran), in white trainers, with [Tobi](tobi) sweeping the aisle.
- reject keeper "turned down"
- discover river keeper "finds out"
- quarrel keeper river "calls him a fool"
- travel keeper "airport"
+ couple keeper river "couple"
+ birth lakshmi baby "daughter"
- help dinner lakshmi "delivered"
- ill head2 "faints"
+ wedding caretaker gran "bride"
