%series Ambassador to the Isles
%lang en
%genre drill: a title that changes hands; comedy-drama in a small embassy, newspaper listings
%cast vera | Vera Holm; Vera | f
%cast oskar | Oskar Holm; Oskar | m
%cast bryn | Bryn Talbot; Bryn; Talbot | m
%cast lucia | Lucía; Lucía Prieto | f
%cast ade | Ade; Ade Falode | m
%cast florence | Florence Talbot; Florence | f
%cast cookk | Mama Sefo; Sefo | f
%cast spy | Miss Grey; Grey | f
%cast princess | Princess Lani; Lani | f
%cast gardener | Tomu | m
%cast rohan | Rohan; Rohan Deb | m
%cast kiddo | Maja | f
%cast king | - | m

== 1
[Vera Holm](vera), the [ambassador](vera), has a [deputy](bryn) [who](bryn) hopes that [she](vera) will be recalled, a [husband](oskar) [who](oskar) hopes that [she](vera) will resign, and a [daughter](kiddo), [Maja](kiddo), [who](kiddo) hopes for a dog. The [deputy](bryn), [Bryn Talbot](bryn), is newly married. [His](bryn) English [wife](florence), [Florence](florence), was a singer on a cruise ship until [he](bryn) proposed to [her](florence) between two ports, and [she](florence) has not yet found out that [he](bryn) snores. [Oskar](oskar), on the veranda next door, has.
- boss vera bryn "deputy"
- quit? vera "recalled"
- married oskar vera "husband"
- parent vera kiddo "daughter"
- married bryn florence "newly married"
- propose.past bryn florence "proposed"
- discover! florence bryn "not yet found out"
+ neighbour bryn+florence oskar "next door"
== 2
A new third [secretary](lucia), [Lucía Prieto](lucia), steps off the seaplane into the arms of [Ade](ade), the [driver](ade), [who](ade) has been sent to fetch a man. [They](ade+lucia) have reached the harbour before it is cleared up. By then [he](ade) has told [her](lucia) who in the embassy drinks, who prays and who climbs over which wall. "And [you](ade)?" asks the [secretary](lucia). [He](ade) used to climb as well, says [Ade](ade). The wall in question belongs to [Princess Lani](princess), and [he](ade) was seen by [her](princess) [brother](king), the [king](king).
- travel lucia "steps off"
+ meet ade lucia "into the arms"
- reveal ade lucia "has told her"
- affair.past ade princess "used to climb"
- sibling king princess "brother"
- discover.past king ade "was seen by"
== 3
[Florence](florence) is bored, and [Oskar](oskar) has time. [He](oskar) teaches [her](florence) chess on the veranda, while [his](oskar) [wife](vera) and [her](florence) [husband](bryn) bicker across a desk about commas. It is some weeks before anyone observes that the [pupil](florence) always wins, and that the [teacher](oskar) doesn't mind. The [observer](cookk) is [Mama Sefo](cookk), the [cook](cookk). [She](cookk) lays a place for [each](florence+oskar) of [them](florence+oskar) at opposite ends of the table. [They](florence+oskar) pass the salt from one end to the other for an entire evening.
- advisor oskar florence "teaches"
- married oskar vera "wife"
- married bryn florence "husband"
- quarrel bryn vera "bicker"
+ flirt florence oskar "pass the salt"
- discover cookk florence+oskar "observes"
== 4
[Bryn](bryn) wants the post of [Vera](vera). [Vera](vera) knows what [Bryn](bryn) wants. [Miss Grey](spy) knows what [both](bryn+vera) want. [Grey](spy) waters the plants. At night [she](spy) reads the mail. [Tomu](gardener) holds the lamp for [Grey](spy). [He](gardener) would hold the moon for [her](spy). [She](spy) reports on [Vera](vera). [She](spy) is paid by [Bryn](bryn). [Tomu](gardener) is paid by [Vera](vera). Between [the two](gardener+spy) stands a watering can.
- enemy bryn vera "wants the post"
- discover vera bryn "knows what"
- discover spy bryn+vera "knows what both want"
- investigate spy vera "reports on"
- help gardener spy "holds the lamp"
+ love gardener spy "hold the moon"
- boss bryn spy "paid by Bryn"
- boss vera gardener "paid by Vera"
== 5
The letter that [Grey](spy) finds is from the [king](king) to the [ambassador](vera), and it is not about fish. [She](spy) shows it to [Talbot](bryn), and [he](bryn) to [Oskar](oskar), as a neighbour, with regret. [The latter](oskar) reads it twice. So while [he](oskar) was losing at chess, [his](oskar) [wife](vera) was being asked to be a queen. What did [she](vera) answer? There is no copy of the answer. [He](oskar) asks [her](vera) at breakfast, before the [child](kiddo). [She](vera) says that it is a state secret, and passes the marmalade.
+ discover spy king+vera "finds"
- love king vera "not about fish"
- reveal spy bryn "shows it to"
- betray bryn vera "with regret"
- reveal bryn oskar "he to Oskar"
- neighbour bryn oskar "neighbour"
- married oskar vera "wife"
+ propose king vera "asked to be a queen"
- reveal! vera oskar "state secret"
== 6
[Oskar](oskar) packs chess set and [daughter](kiddo) and goes one door further: [Florence](florence) has a spare room, and [Bryn](bryn) is on tour. [Maja](kiddo) gets the dog, [he](oskar) the sofa. At two in the morning the [hostess](florence) comes down for water. [They](florence+oskar) play blind, without a board. At knight to f3 [she](florence) kisses [him](oskar), at bishop to c4 [he](oskar) kisses [her](florence), and at five the [man](bryn) [who](bryn) was on tour puts [his](bryn) key in the lock.
+ breakup oskar vera "packs"
- parent oskar kiddo "daughter"
- housemate.start florence kiddo+oskar "spare room"
- travel bryn "on tour"
- gift _ kiddo "gets the dog"
+ kiss florence oskar "kisses"
- cheat florence bryn "kisses"
- return bryn "puts his key"
== 7
One [husband](bryn) knocks the other [husband](oskar) into the hibiscus, where [the latter](oskar) is found by [Tomu](gardener). [Lucía](lucia) bandages [him](oskar). The [ambassador](vera), fetched by [Ade](ade), looks at [her](vera) [deputy](bryn)'s knuckles, then at [her](vera) [husband](oskar)'s eye. "[I](vera) said no," [she](vera) tells [the one](oskar) with the eye. "To the [king](king). In writing. [You](oskar) could have asked [me](vera) when the [child](kiddo) was not there." [He](oskar) could have; [he](oskar) sees that, with the other eye.
+ attack bryn oskar "knocks"
- find gardener oskar "is found by"
- treat oskar lucia "bandages"
- boss vera bryn "deputy"
- married oskar vera "husband"#3
- reveal vera oskar "said no"
+ reject vera king "said no"
== 8
The [king](king), refused, expels [her](vera). The seaplane takes [Vera](vera), [Maja](kiddo) and the dog; [Oskar](oskar), [who](oskar) was asked by [neither](kiddo+vera) to come, stays. As of noon the [ambassador](bryn) is [Bryn Talbot](bryn). [He](bryn) moves into the residence alone. [Florence](florence) has taken a room above the fish market and sings there on Saturdays. The new [ambassador](bryn) forbids the staff to go. On the first Saturday [he](bryn) is able to see, from behind a pillar, [his](bryn) whole staff.
- sad king vera "refused"
+ quit vera king "expels"
- travel kiddo+vera "seaplane"
- hire bryn "ambassador is Bryn Talbot"
+ breakup florence bryn "has taken a room"
- create florence "sings"
- discover bryn ade+cookk+lucia "able to see"
== 9
[Lani](princess) has not forgotten the [driver](ade). [She](princess) is to be given to an heir from [Bengal](@bengal), [Rohan Deb](rohan), and sends [Ade](ade) a note in a melon. [Lucía](lucia) cuts the melon. [She](lucia) reads it, [who](lucia) should not have, glues the fruit together with rice and hands it over without a word, although since the seaplane [she](lucia) has thought of little but those arms. [Ade](ade) goes to the wall. On top of it sits the [Bengali](rohan), on [his](rohan) way out.
- love princess ade "not forgotten"
- engaged? princess rohan "to be given"
- discover lucia princess "reads it"
- help lucia ade "hands it over"
- love lucia ade "thought of little"
+ meet ade rohan "On top of it sits"
- flee? rohan princess "on his way out"

== 10
The [heir](rohan) loves somebody at home, the [princess](princess) somebody on the ground. [The two](princess+rohan) get on splendidly, as [they](princess+rohan) are of one mind in not wanting one another. [Ade](ade) listens to [both](princess+rohan) from below. It strikes [him](ade) that [he](ade) has been holding up [his](ade) arms from habit. When [she](princess) jumps, [he](ade) catches [her](princess), sets [her](princess) down and tells [her](princess) that [he](ade) is sorry. Whose name does [he](ade) say? [Lani](princess) laughs. [She](princess) has known it since the melon; the glue tasted of rice.
- love rohan _ "loves somebody"
- love princess ade "somebody on the ground"
- friend.start princess rohan "get on splendidly"
- love! princess rohan "not wanting"
- love! rohan princess "not wanting"
- rescue ade princess "catches her"
+ reject ade princess "sorry"
+ love ade lucia "Whose name"
- discover princess ade+lucia "has known it"

== 11
[Oskar](oskar) washes dishes for [Sefo](cookk) and loses no more at chess, since [Florence](florence) will not play. [She](florence) broke up a family, [she](florence) says. It was broken, says [he](oskar). A letter comes from [Vera](vera): [Maja](kiddo) asks for [him](oskar). The [singer](florence) buys the ticket, as [he](oskar) has no money, and takes [him](oskar) to the seaplane herself. [She](florence) does not wave. Behind the fish market, [Bryn](bryn), [who](bryn) has come to gloat, finds the [woman](florence) [he](bryn) married sitting on a crate, and sits down on the next.
- boss cookk oskar "washes dishes for"
- reject florence oskar "will not play"
- gift florence oskar "buys the ticket"
+ travel oskar "to the seaplane"
- find bryn florence "finds"
- married bryn florence "he married"
- help bryn florence "sits down on the next"

== 12
[Grey](spy) is caught reading by a [man](gardener) [who](gardener) has held the lamp for a year. [Tomu](gardener) blows it out. In the dark [he](gardener) says what [he](gardener) thinks of it, and what [he](gardener) thinks of [her](spy), which is the opposite. [She](spy) hands [him](gardener) the whole bundle. Next day the [ambassador](bryn) finds [his](bryn) own receipts on [his](bryn) plate, one beside each place [he](bryn) ever lied. [He](bryn) asks [Lucía](lucia) how one resigns. It is a short form, says the third [secretary](lucia).
- discover gardener spy "is caught"
+ confess gardener spy "thinks of her"
- gift spy gardener "whole bundle"
- reveal gardener bryn "receipts on his plate"
- betray.past bryn _ "lied"
+ quit? bryn "resigns"

== 13
While the capital looks for an ambassador, it is [Lucía](lucia), at twenty-six, [who](lucia) is one. [Her](lucia) [predecessor](bryn) carries fish. [His](bryn) [wife](florence), [who](florence) sings above [him](bryn), sends down a bowl. The [king](king) receives the new [ambassador](lucia) with suspicion, for the last [woman](vera) broke [his](king) heart. This [one](lucia) asks only that [his](king) [sister](princess) may go to university. [He](king) asks for something in return; [she](lucia) offers the [driver](ade), but to look at only. [She](lucia) is engaged to [him](ade).
+ hire lucia "is one"
- married bryn florence "wife"
- help florence bryn "bowl"
- reject.past vera king "broke his heart"
- sibling king princess "sister"
- help lucia princess "go to university"
+ engaged ade lucia "engaged"

== 14
The seaplane brings a new [ambassador](vera): it is the old [one](vera). The [man](oskar) behind [her](vera) carries a chess set, the [girl](kiddo) a dog. "[We](oskar+vera) are trying," says [Vera](vera) to [Florence](florence), before [the other](florence) can ask. "So are [we](bryn+florence)," [Florence](florence) says; behind [her](florence) stands the [fishmonger](bryn). On the pier [Tomu](gardener) and [Miss Grey](spy), wed since Friday, hold the rope. [Mama Sefo](cookk) lays the table. [She](cookk) places the two [men](bryn+oskar) at opposite ends, the [women](florence+vera) in the middle, and puts the salt where everybody can reach it.
+ return kiddo+oskar+vera "brings"
- hire vera "new ambassador"
- reconcile oskar vera "trying"
+ reconcile bryn florence "So are we"
- wedding.past gardener spy "wed"

