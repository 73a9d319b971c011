%series Perlas del Sur
%lang en
%genre Philippine telenovela on a pearl farm in Palawan, programme-guide recaps full of questions
%cast amihan   | Amihan Reyes; Amihan; Ami | f
%cast diego    | Diego Lacsamana; Diego | m
%cast victoria | Donya Victoria; Victoria | f
%cast bituin   | Bituin | f
%cast ernesto  | Ernesto Reyes; Ernesto | m
%cast rafael   | Rafael Lacsamana; Rafael | m
%cast kenji    | Kenji Aoki; Kenji; Aoki | m
%cast belen    | Belen | f
%cast paco     | Paco | m
%cast sr       | Sister Pilar; Pilar | f
%cast atty     | Attorney Dimagiba; Dimagiba | m
%cast boatman  | - | m
%cast inang    | Lola Sepa; Sepa | f
%cast killer   | - | n
%cast oldiver  | - | m
%cast lolo     | - | m

== 1
[Amihan Reyes](amihan), a pearl [diver](amihan) [who](amihan) can hold [her](amihan) breath for four minutes, saves a drowning [man](diego) and does not learn until the ambulance leaves that [he](diego) is [Diego Lacsamana](diego), [whose](diego) [mother](victoria) has just sacked [her](amihan) [father](ernesto). Will the rich [boy](diego) remember the face above [him](diego)? When [he](diego) wakes, a different [girl](bituin) is holding [his](diego) hand: [Bituin](bituin), the foreman's [daughter](bituin) and [Amihan](amihan)'s best [friend](bituin), [who](bituin) only brought the towel. "Was it [you](bituin)?" [he](diego) asks. And [Bituin](bituin), [who](bituin) has never owned anything, nods.
+ rescue amihan diego "saves"
- parent victoria diego "mother"
- quit ernesto victoria "sacked"
- parent ernesto amihan "father"
- discover amihan diego "learn"
- recover diego "wakes"
- friend amihan bituin "best friend"
+ betray bituin diego "nods"

== 2
[Donya Victoria](victoria), [who](victoria) owns every oyster in the bay, takes a liking to [her](victoria) [son](diego)'s [saviour](bituin) and a dislike to the [diver](amihan) [who](amihan) calls [her](victoria) a thief. [Ernesto](ernesto), [Amihan](amihan)'s [father](ernesto), has proof that the great [lady](victoria)'s title deeds were forged, but no money for a lawyer. [Attorney Dimagiba](atty) will take the case for a pearl. Only the [boatman](boatman), an old [bachelor](boatman) with a parrot, hears the [donya](victoria) promise [him](atty) two for losing it. Does [he](boatman) dare to speak?
- accuse amihan victoria "calls her a thief"
- discover ernesto victoria "has proof"
+ steal.past victoria _ "forged"
- help atty ernesto "take the case"
- advisor atty ernesto "lawyer"
- gift? victoria atty "promise him two"
+ betray? atty ernesto "losing it"
- discover boatman atty+victoria "hears"
- parent victoria diego "son"
- parent ernesto amihan "father"
- reveal? boatman _ "speak"

== 3
Engagement party at the mansion! [Bituin](bituin) wears white, [Diego](diego) wears a frown. Something about the [girl](bituin)'s breathing bothers [him](diego): [she](bituin) pants on the stairs, while the [one](amihan) in the water had lungs like a whale. [Amihan](amihan) comes as a waitress, to see with [her](amihan) own eyes what has become of [her](amihan) [friend](bituin), and spills the punch when [their](amihan+bituin) eyes meet. It is [Rafael](rafael), [Diego](diego)'s prodigal [brother](rafael), [who](rafael) wipes it up, and [who](rafael) notices, as [he](rafael) kneels, the scar of a coral on [her](amihan) shin.
- celebrate bituin+diego "Engagement party"
+ engaged bituin diego "Engagement party"
- hire amihan "as a waitress"
- friend amihan bituin "friend"
- sibling diego rafael "brother"
- help rafael amihan "wipes it up"
- discover? rafael amihan "notices"

== 4
A typhoon night. [Ernesto](ernesto) goes out to save the rafts that are no longer [his](ernesto) to save, and does not return. [Kenji Aoki](kenji), the Japanese pearl [buyer](kenji), finds the body at dawn. It has a wound that no wave makes. Who profits? [Paco](paco), the [donya](victoria)'s [driver](paco), changes [his](paco) tyres before breakfast. At the wake the two [friends](amihan+bituin) embrace for the first time since the lie; [Amihan](amihan) does not let go, [Bituin](bituin) does. [Diego](diego) pays for the coffin. [He](diego) does not know why it hurts so much.
+ die ernesto "body"
- kill? _ ernesto "wound"
- find kenji ernesto "finds the body"
- boss victoria paco "driver"
- friend amihan bituin "friends"
- betray.past bituin amihan "lie"
- sad amihan "wake"
- gift diego amihan "pays for the coffin"
- sad diego "hurts"
- return! ernesto "does not return"

== 5
[Amihan](amihan) swears to find the [murderer](killer) of [her](amihan) [father](ernesto) and takes the only door that is open: [she](amihan) applies for a post at the mansion, as [Sister Pilar](sr)'s assistant in the sickroom of old [Lola Sepa](inang), [who](inang) is [Victoria](victoria)'s [mother](inang) and has not spoken since the war. [Victoria](victoria) sees through [her](amihan), and hires [her](amihan) all the same, so as to have [her](amihan) in view. In the corridor at midnight [Diego](diego) hears [someone](amihan) hold [her](amihan) breath. [He](diego) counts. At four minutes [he](diego) opens the linen cupboard and finds [her](amihan).
- investigate? amihan killer "swears to find"
- kill.past killer ernesto "murderer"
- parent ernesto amihan "father"
- hire amihan victoria "hires her"
- boss.start sr amihan "assistant"
- ill inang "sickroom"
- parent inang victoria "mother"
- discover victoria amihan "sees through her"
+ discover diego amihan "finds her"

== 6
The truth, at last, but whose? [Diego](diego) confronts [Bituin](bituin), [who](bituin) breaks down, and blames [Amihan](amihan) for the idea. [He](diego) half believes it, for it is easier. [Rafael](rafael) alone calls the [bride](bituin) a [liar](bituin) to [her](bituin) face, and gets a black eye from [his](rafael) [brother](diego) for [his](rafael) pains. [Kenji](kenji), passing, applies a steak to it. The two [men](kenji+rafael) drink until morning and become partners. [Amihan](amihan), hurt to the bone, is ready to leave the house when a voice says behind [her](amihan): "[Daughter](amihan)." [Lola Sepa](inang) has spoken.
- accuse diego bituin "confronts"
- sad bituin "breaks down"
+ accuse bituin amihan "blames Amihan"
- accuse rafael bituin "a liar"
- attack diego rafael "black eye"
- sibling diego rafael "brother"
- treat rafael kenji "applies a steak"
- colleague.start kenji rafael "become partners"
- sad amihan "hurt to the bone"
- flee? amihan "leave the house"
- recover inang "has spoken"

== 7
An idle Sunday. The mansion's electric fan has a life of its own; the [nun](sr) wins at mahjong, and blames the saints. [Belen](belen), the [laundress](belen), hangs up shirts that belong to nobody, since the owner has gone abroad. A kite catches in the mango tree. "The sea gives and the sea collects," [she](belen) sings, "and the mother-in-law comes with the tide." No one thinks anything of it, not even the parrot.
- find sr "wins"
- create belen "sings"

== 8
[Lola Sepa](inang) talks, and once [she](inang) talks nothing will stop [her](inang): in 1944 a [diver](oldiver) hid a fortune in pearls with the [Reyes](amihan+ernesto) family, and [her](inang) own [husband](lolo) informed on [him](oldiver) to the garrison for the deed of the bay. What [Ernesto](ernesto) claimed was true, then. [Victoria](victoria), frightened of the dead and still more of the living, orders [Paco](paco) to take the old [woman](inang) on a boat trip. [Belen](belen), [who](belen) has heard, cuts the rope; [Belen](belen) is [Paco](paco)'s [wife](belen), and [she](belen) knows what is in the tyres. [He](paco) beats [her](belen) for it, and [she](belen) goes to [Diego](diego).
+ reveal inang amihan "talks"
- married.past inang lolo "husband"
- steal.past lolo amihan+ernesto "deed of the bay"
- betray.past lolo oldiver "informed on"
- kill? victoria inang "boat trip"
- boss victoria paco "orders"
+ rescue belen inang "cuts the rope"
- married belen paco "wife"
- sad victoria "frightened"
- discover belen victoria "has heard"
- discover.past belen paco "knows what is in"
- attack paco belen "beats her"
- reveal belen diego "goes to Diego"

== 9
Does [he](diego) believe [his](diego) own [mother](victoria) capable of it? [Diego](diego) asks [her](victoria), and [she](victoria) asks [him](diego), coldly, where [he](diego) thinks [his](diego) watch came from. [He](diego) goes to [Paco](paco), finds [him](paco) packing, and loses a fight; [Rafael](rafael), [whom](rafael) [he](diego) once punched, wins it for [him](diego). Tied to a chair, the [driver](paco) tells the [brothers](diego+rafael) what [he](paco) did on the night of the storm, and on whose word. [Bituin](bituin), listening on the stairs, goes to [her](bituin) former [friend](amihan) and kneels. [Amihan](amihan) lifts [her](bituin) up. "[I](amihan) am not a church," [she](amihan) says.
- parent victoria diego "mother"
- accuse diego victoria "asks her"
- attack paco diego "loses a fight"
- attack.past diego rafael "once punched"
+ rescue rafael diego "wins it for him"
- arrest diego+rafael paco "Tied to a chair"
- reveal paco diego+rafael "tells the brothers"
- flee? paco "packing"
- sibling diego rafael "brothers"
- kill.past paco ernesto "what he did"
- friend.past amihan bituin "former friend"
+ reconcile amihan bituin "lifts her up"

== 10
[Victoria](victoria) sells the farm to [Kenji](kenji) overnight and boards the morning plane with the pearls in [her](victoria) hatband. [Attorney Dimagiba](atty), passed over for [his](atty) two, tips off the police. [Rafael](rafael), [who](rafael) knows what it is to be abandoned by [her](victoria), drives [his](rafael) [mother](victoria) to the strip himself, turns off the engine on the runway and lets the sirens come. [She](victoria) spits in [his](rafael) face. [He](rafael) wipes it off. "[You](victoria) always said [I](rafael) would bring [you](victoria) to prison," [he](rafael) says.
- flee? victoria "morning plane"
+ betray atty victoria "tips off"
- help rafael victoria "drives his mother"
- parent victoria rafael "mother"
+ betray rafael victoria "lets the sirens come"
- reject.past victoria rafael "abandoned by her"
- attack victoria rafael "spits"
- arrest? _ victoria "prison"

== 11
A [son](diego) visits a [mother](victoria) behind glass. [Diego](diego) and [Amihan](amihan), alone on a raft at last, talk about the boat, the tide, [her](amihan) [father](ernesto): everything but the four minutes. "[I](diego) was so sure that it was [you](amihan)," [he](diego) says, "that [I](diego) did not dare to be sure." [She](amihan) answers that [he](diego) chose the towel. [She](amihan) dives. [He](diego) counts to four minutes, then to five, and jumps; [he](diego) cannot swim. It is [she](amihan), surfacing behind the raft, [who](amihan) has to pull [him](diego) out again.
- parent victoria diego "mother"
- parent ernesto amihan "father"
- reject amihan diego "chose the towel"
- rescue? diego amihan "jumps"
+ rescue amihan diego "pull him out"
- travel diego "visits"
- arrest _ victoria "behind glass"
- love diego amihan "so sure"

== 12
The deeds go back to the divers. [Kenji](kenji), [who](kenji) paid for a stolen bay, demands nothing but the contract to sell its pearls, and a [captain](rafael) for [his](kenji) launch, [Rafael](rafael). [Bituin](bituin) is taken on as the [captain](rafael)'s deckhand; [she](bituin) is sick daily, [he](rafael) is not, and [she](bituin) stays. [Belen](belen) divorces [Paco](paco) through the prison mail. On the dock [Diego](diego) goes down on one knee before [Amihan](amihan), slips, and falls in. [She](amihan) looks at [her](amihan) watch. "Four minutes," says [Amihan](amihan), and leans back.
- find _ "go back to the divers"
- hire rafael kenji "captain"
- hire bituin rafael "deckhand"
- ill bituin "sick daily"
- divorce belen paco "divorces"
- arrest.past _ paco "prison"
+ propose diego amihan "on one knee"
