%series The Swimming Pool at Hvammur
%lang en
%genre ensemble drama of couples in an Icelandic fishing village, festival catalogue notes
%cast asdis   | Ásdís; Ásdís Jóns | f
%cast gunnar  | Gunnar | m
%cast birta   | Birta | f
%cast oli     | Óli Hansen; Óli | m
%cast hekla   | Hekla | f
%cast siggi   | Siggi | m
%cast wen     | Wen Li; Wen | f
%cast pastor  | Reverend Elín; Elín | f
%cast mayor   | Stefán; Mayor Stefán | m
%cast snorri  | Snorri | m
%cast diver   | Marek | m
%cast una     | Una | f

== 1
In a village of three hundred everyone meets naked, at forty degrees, before breakfast. [Ásdís](asdis) keeps the pool; [Gunnar](gunnar), [her](asdis) live-in [boyfriend](gunnar) of ten years, guts fish and thinks about marriage, which is why [he](gunnar) never mentions it. [Her](asdis) first [love](oli), [Óli Hansen](oli), sails in from [Hull](@hull) after a long absence with a beard and a [daughter](hekla), [Hekla](hekla), [who](hekla) does not speak to [him](oli). [He](oli) lowers himself into the hot tub. [Ásdís](asdis) drops the thermometer. [Birta](birta), [her](asdis) younger [sister](birta), counts the splinters aloud.
- couple asdis gunnar "live-in boyfriend"
- housemate asdis gunnar "live-in boyfriend"
- propose! gunnar asdis "never mentions"
- wedding? asdis gunnar "thinks about marriage"
- love.past asdis oli "first love"
+ return oli "sails in"
- parent oli hekla "daughter"
- quarrel hekla oli "does not speak to"
- sibling asdis birta "sister"

== 2
[Mayor Stefán](mayor) wants the pool closed and a salmon hatchery dug. [His](mayor) [wife](pastor), [Elín](pastor), [who](pastor) baptises half of the village in it, moves into the vestry by way of protest. [Siggi](siggi), the [lad](siggi) at the till, is given the task of showing [Hekla](hekla) the lockers, and shows [her](hekla) also the seal, the graveyard and a tattoo. [She](hekla) says three words; it's a start. Meanwhile [Óli](oli) asks [Ásdís](asdis), over the chlorine, if [she](asdis) got the letter. What letter? [Gunnar](gunnar), [who](gunnar) got the letter, in 2009, goes on gutting.
- married mayor pastor "wife"
- quarrel mayor pastor "by way of protest"
- move pastor "into the vestry"
- boss asdis siggi "lad at the till"
- help siggi hekla "showing Hekla"
- investigate oli asdis "asks Ásdís"
+ steal.past gunnar asdis "got the letter"#2
- reveal! gunnar asdis "goes on gutting"

== 3
[Wen](wen) cooks at the hostel. [Wen](wen) came for one winter. That was six winters ago. [Wen](wen) likes [Birta](birta). [Birta](birta) likes everybody. [Birta](birta) kisses [Wen](wen) in the sauna. [Birta](birta) kisses [Marek](diver) in the changing room. [Marek](diver) repairs nets and dives for urchins. [Marek](diver) thinks it means something. So does [Wen](wen). [Snorri](snorri) sees both kisses. [Snorri](snorri) is eleven. [Snorri](snorri) is [Birta](birta)'s [son](snorri). [He](snorri) prefers [Wen](wen).
- travel.past wen "came for one winter"
- love wen birta "likes Birta"
+ kiss birta wen "kisses Wen"
+ kiss birta diver "kisses Marek"
- love diver birta "means something"
- discover snorri birta "sees both kisses"
- parent birta snorri "son"

== 4
The letter turns up behind the bait freezer, where [Snorri](snorri) is hunting for a ball. The [boy](snorri), a conscientious [postman](snorri), delivers it seventeen years late. [Ásdís](asdis) reads it on the diving board. In it a [man](oli) of twenty asks [her](asdis) to come to [Hull](@hull) and be [his](oli) [wife](asdis); there had been a ticket, too. [She](asdis) walks home dripping and lays the page beside [Gunnar](gunnar)'s plate. [He](gunnar) says that [he](gunnar) was afraid. [He](gunnar) says that [he](gunnar) would do it again. [She](asdis) says that [he](gunnar) can eat at [his](gunnar) [mother](una)'s.
- find snorri "turns up"
- gift snorri asdis "delivers it"
- propose.past oli asdis "be his wife"
- gift.past oli asdis "a ticket"
+ discover asdis gunnar "reads it"
- sad.past gunnar "was afraid"
- reveal gunnar asdis "says that he"
+ breakup asdis gunnar "at his mother's"
- parent una gunnar "mother's"

== 5
[Una](una), [who](una) lives alone with a budgerigar and had hoped to go on doing so, gets [her](una) [forty-year-old](gunnar) back with a laundry bag. [She](una) takes it out on the laundry. At the pool, [Óli](oli) waits. [He](oli) has told nobody why [he](oli) has really come: the wife in [Hull](@hull) is dead since spring, and the [girl](hekla) blames [him](oli) for every day of it. [Siggi](siggi) gets the story out of [her](hekla), by the seal. [He](siggi) lost a brother to the sea. [They](hekla+siggi) throw herring, in turn, in silence, until there's none left.
- move gunnar una "gets her forty-year-old back"
- parent una gunnar "forty-year-old"
- reveal! oli _ "told nobody"
- married.past _ oli "wife"
- die.past _ "dead since spring"
- accuse hekla oli "blames him"
+ reveal hekla siggi "gets the story out of"
- die.past _ "lost a brother"
- sibling.past _ siggi "brother"
- friend.start hekla siggi "throw herring"

== 6
Both of [Birta](birta)'s admirers turn up with a birthday cake on the same doorstep at the same time. [Marek](diver)'s is bought, [Wen](wen)'s has a dragon on it. [Birta](birta) laughs and asks [them](diver+wen) in, and it might have gone well if [Snorri](snorri), with [his](snorri) mouth full, had not said that the sauna and the changing room had each come first. The [diver](diver) calls the [cook](wen) a thief, the [cook](wen) empties the punch over the [diver](diver). [Birta](birta), alone by nine with half a dragon, is thirty-five.
- love diver+wen birta "admirers"
- gift diver+wen birta "birthday cake"
- invite birta diver+wen "asks them in"
+ reveal snorri diver+wen "had not said"
- accuse diver wen "a thief"
- attack wen diver "empties the punch"
- enemy diver wen "calls the cook a thief"
- sad birta "alone by nine"
- celebrate birta "is thirty-five"

== 7
A storm day, with everyone indoors, told almost without words. [Elín](pastor) writes a sermon in the vestry, in mittens. A lamp goes out at the harbour and is lit again. [Mayor Stefán](mayor), too proud to knock, leaves a hot-water bottle on the church step; it is cold by the time that [she](pastor) finds it, and [she](pastor) takes it to bed all the same. The swimming pool steams in the dark with no one in it, and the snow that falls there never arrives.
+ gift mayor pastor "leaves a hot-water bottle"
- find pastor "finds it"

== 8
[Ásdís](asdis) goes aboard. It is, as [she](asdis) tells [Birta](birta) afterwards, like trying on a dress that one had kept: it fits, and it is not 2009. One night with [Óli](oli) is enough to know. [Hekla](hekla), coming back early, finds a swimming cap on the cabin floor, hurls it and herself overboard, and is fished out by [Marek](diver), [who](diver) happens to be under the keel in search of urchins. [Óli](oli), soaked, on [his](oli) knees on the jetty, asks [his](oli) [child](hekla) to shout at [him](oli). [She](hekla) does, for an hour. It's the longest that [they](hekla+oli) have talked.
- reveal asdis birta "tells Birta"
- sibling asdis birta "tells Birta"
+ sex asdis oli "One night"
- love! asdis oli "is enough to know"
- discover hekla asdis+oli "swimming cap"
- sad hekla "hurls it"
+ rescue diver hekla "fished out"
- parent oli hekla "child"
- quarrel hekla oli "shout at him"
- reconcile hekla oli "longest that they have talked"

== 9
Next to the jetty, wrapped in one blanket with the [girl](hekla), sits [Wen](wen), [who](wen) brought the soup. The [rescuer](diver) is shivering, so [she](wen) feeds [him](diver), too, a spoon at a time, with a scowl. [He](diver) apologises for the thief. [She](wen) apologises for the punch. From the window of the pool [Birta](birta) looks on as the two [people](diver+wen) [she](birta) could not choose between stop looking round for [her](birta). A pang? A pang. [She](birta) goes and asks [Snorri](snorri) what [he](snorri) would like for supper, and [he](snorri) says, the dragon.
- help wen diver+hekla "brought the soup"
- ill diver "is shivering"
+ reconcile diver wen "apologises for the punch"
- discover birta diver+wen "looks on"
- jealous birta diver+wen "A pang"

== 10
[Una](una) throws out [Gunnar](gunnar). [Gunnar](gunnar) sleeps in the boat shed. [Óli](oli) moors beside the shed. The [rivals](gunnar+oli) share a heater. [Óli](oli) asks [Gunnar](gunnar) for the truth. [Gunnar](gunnar) says [he](gunnar) loved [her](asdis) first. [Óli](oli) hits [Gunnar](gunnar). [Gunnar](gunnar) hands [Óli](oli) a fish for the hand. It is frozen. [Óli](oli) begins to laugh. [Siggi](siggi) has kissed [Hekla](hekla). [Siggi](siggi) tells the seal. The seal tells nobody.
- reject una gunnar "throws out"
- neighbour.start gunnar oli "moors beside"
- enemy gunnar oli "rivals"
- investigate oli gunnar "asks Gunnar"
- love gunnar asdis "loved her first"
+ attack oli gunnar "hits"
- help gunnar oli "hands Óli a fish"
- reconcile gunnar oli "begins to laugh"
- reveal siggi _ "tells the seal"
+ kiss hekla siggi "kissed Hekla"

== 11
The vote: pool or hatchery. On the eve of it, the [mayor](mayor) at last knocks at the vestry, hat in hand. [His](mayor) parents met in that water, it turns out; [he](mayor) was very nearly born in it, and had [his](mayor) heart broken there at sixteen by a [girl](una) in a yellow cap. [Una](una), in the third row, feels for [her](una) hair. [Elín](pastor) lets [him](mayor) in. The motion falls by 211 to 3. [Una](una) is one of the three. [She](una) never could swim.
- reconcile? mayor pastor "hat in hand"
- parent _ mayor "parents"
- meet.past _ "parents met"
- breakup.past una mayor "heart broken"
- love.past mayor una "heart broken"
+ reconcile mayor pastor "lets him in"
- lose mayor "motion falls"

== 12
Summer, and the sun has stopped setting. [Óli](oli) casts off for [Hull](@hull) with an empty cabin, as [Hekla](hekla) stays to finish school and lodge with [Una](una), [who](una) finds that a girl is less washing. [Wen](wen) has a ring on, a brass one, from a wreck; the [diver](diver) found it and got the words out under water. [Birta](birta) is maid of honour to [the two](diver+wen) and means it. At the pool [Gunnar](gunnar) pays at the till, like any stranger, and asks the [attendant](asdis) whether the [lady](asdis) would consider marrying. "Try writing," says [Ásdís](asdis), and leaves the thermometer where it is.
- travel oli "casts off" @hull
- move hekla una "lodge with"
- housemate.start hekla una "lodge with"
- find.past diver "found it"
- propose.past diver wen "got the words out"
+ engaged diver wen "has a ring on"
- advisor birta wen "maid of honour"
+ propose gunnar asdis "consider marrying"
- reconcile? asdis gunnar "Try writing"
