%series Skerry Light
%lang en
%genre lifeboat drama, west coast of Norway, encyclopaedia episode table in long sentences
%cast torunn  | Torunn Vågen; Torunn | f
%cast asbjorn | Asbjørn Vågen; Asbjørn | m
%cast kjersti | Kjersti Hopen; Kjersti; Hopen | f
%cast roald   | Roald Hopen; Roald | m
%cast ingvild | Ingvild Skår; Ingvild | f
%cast odd     | Odd Skår; Odd | m
%cast pal     | Pål Sætre; Pål; Sætre | m
%cast farouk  | Dr Farouk Amiri; Amiri; Farouk | m
%cast sigve   | Sigve | m
%cast berg    | Berge Myklebust; Myklebust | m
%cast lise    | Lise | f
%cast baby    | Maren | f
%cast rider   | - | m

== 1 Force Nine
The coxswain's seat of the lifeboat at [Kråkevåg](@krakevag) has stood empty since [Asbjørn Vågen](asbjorn), going back for one more man, was washed off the deck of a sinking trawler, and nobody is more surprised than the crew when the society appoints to it not [Pål Sætre](pal), the [mate](pal), but [Torunn Vågen](torunn), the drowned [man](asbjorn)'s [daughter](torunn), [who](torunn) is twenty-nine. On [her](torunn) first night out, the [mechanic](odd), [Odd Skår](odd), crushes a hand in the winch; [Torunn](torunn) brings in eleven seamen and one ashen [engineer](odd). [Odd](odd)'s [wife](ingvild), [Ingvild](ingvild), is waiting on the quay, and is the only one not to reproach [her](torunn).
- die.past asbjorn "washed off the deck"
+ hire torunn "appoints"
- hire! pal "not Pål Sætre"
- parent asbjorn torunn "daughter"
- injure odd "crushes a hand"
+ rescue torunn _ "brings in eleven seamen"
- married ingvild odd "wife"
- accuse! ingvild torunn "not to reproach"

== 2 The Captain of the Solfrid
The trawler in which [Asbjørn](asbjorn) met [his](asbjorn) end was steered by [Roald Hopen](roald), [who](roald) has not been seen in the village since, until [his](roald) [sister](kjersti) [Kjersti](kjersti), the harbour [master](kjersti), finds [him](roald) sleeping under a tarpaulin in [her](kjersti) own boathouse. [She](kjersti) brings [him](roald) bread for three days without telling anybody. On the fourth, [Torunn](torunn), [who](torunn) has been [Kjersti](kjersti)'s closest [friend](torunn) since confirmation class, comes to borrow a rope. [She](torunn) looks at the [skipper](roald) for a long time and then goes out again, without the rope. The new [doctor](farouk), [Farouk Amiri](farouk), born in [Herat](@herat) and seasick on the ferry, puts a pin in the [mechanic](odd)'s hand.
- die.past asbjorn "met his end"
- sibling kjersti roald "sister"
- flee.past roald "has not been seen"
+ find kjersti roald "finds him sleeping"
- help kjersti roald "brings him bread"
- reveal! kjersti _ "without telling anybody"
- friend kjersti torunn "closest friend"
- discover torunn roald "looks at the skipper"
- treat odd farouk "puts a pin"

== 3 Inquiry
[Berge Myklebust](berg), retained by the insurers, arrives from [Bergen](@bergen) to find out why the [Solfrid](*solfrid) had only one life raft where the papers speak of two. The [mate](pal), [who](pal) has not forgotten [whose](torunn) name was called instead of [his](pal), tells [him](berg) where the runaway [captain](roald) can be found. When two constables drag [Roald](roald) from the boathouse, [his](roald) [sister](kjersti) slaps [Torunn](torunn) in front of the ferry queue, being convinced that [she](torunn) has talked. The slapped [woman](torunn) says only that [she](torunn) wishes [she](torunn) had. It is, as [Ingvild](ingvild) remarks to [her](ingvild) convalescent [husband](odd), the first time [she](ingvild) has seen either of [them](kjersti+torunn) cry.
- travel berg "arrives"
- investigate berg "find out why"
- hire berg _ "retained"
- jealous pal torunn "has not forgotten whose"
+ betray pal roald "tells him where"
- arrest _ roald "drag Roald"
- sibling kjersti roald "sister"
+ attack kjersti torunn "slaps"
- betray! torunn kjersti "has talked"
- married ingvild odd "husband"
- sad kjersti+torunn "cry"
- flee.past roald "runaway"

== 4 The Second Raft
For want of a mechanic, [Torunn](torunn) takes on [Sigve](sigve), a boy [racer](sigve) [whom](sigve) the magistrate would otherwise have sent to prison for other people's cars, and [who](sigve) turns out to understand diesel. [Sætre](pal) will not sit at one table with a [thief](sigve) and asks for [his](pal) cards; the [coxswain](torunn) prints them out for [him](pal). [Amiri](farouk), called to the cells because the [prisoner](roald) has opened [his](roald) wrists, sits there all night holding the cuts shut and hears, between two and four in the morning, what became of the raft: it was sold, with the owner's knowledge, and [Roald](roald) had signed for it.
- hire sigve torunn "takes on"
- steal.past sigve _ "other people's cars"
- reject pal sigve "will not sit"
- quit pal torunn "asks for his cards"
- injure roald "opened his wrists"
+ rescue farouk roald "holding the cuts shut"
+ reveal roald farouk "hears"
- betray.past roald _ "had signed for it"

== 5 Oath
Bound by [his](farouk) oath, the [doctor](farouk) does not repeat a word of it, even when [Torunn](torunn), with [whom](torunn) [he](farouk) has begun to walk round the headland of an evening, asks [him](farouk) point-blank. [She](torunn) calls that cowardice, and walks home alone by the longer way. [Myklebust](berg), meanwhile, puts up at the guest house of [Lise](lise), [Pål](pal)'s former [wife](lise), and, being a patient listener, learns over the third breakfast that the [mate](pal) paid off [his](pal) debts in the very month in which the raft vanished. A gull gets into the engine room; [Sigve](sigve) brings it out in [his](sigve) cap.
- date farouk torunn "walk round the headland"
- reveal! farouk torunn "does not repeat"
+ quarrel farouk torunn "calls that cowardice"
- move berg lise "puts up at"
- ex lise pal "former wife"
- reveal lise berg "learns"
+ discover berg pal "paid off his debts"
- rescue sigve _ "brings it out"

== 6 Flat Calm
No wind. [Sigve](sigve) paints the hull. [Odd](odd) watches [Sigve](sigve). [Odd](odd) can do nothing with [his](odd) hand. [Ingvild](ingvild) is expecting. [She](ingvild) tells [Torunn](torunn) first. [Torunn](torunn) embraces [Ingvild](ingvild). [Kjersti](kjersti) passes and does not greet [Torunn](torunn). [Pål](pal) drinks at [Lise](lise)'s. [Lise](lise) shows [Pål](pal) the door. A bottle hits the wall beside [Lise](lise). [Odd](odd) hears it from the street. The [mechanic](odd) hits [Pål](pal) with [his](odd) good hand. Who taught [Sigve](sigve) to whistle? [Asbjørn](asbjorn) did. Luck, they say in [Kråkevåg](@krakevag), comes by the back door.
- pregnant ingvild "expecting"
- reveal ingvild torunn "tells Torunn"
- happy torunn "embraces"
- reject kjersti torunn "does not greet"
- reject lise pal "shows Pål the door"
+ attack pal lise "hits the wall"
- attack odd pal "hits Pål"
- advisor.past asbjorn sigve "taught Sigve"

== 7 Two Riders
A kite [rider](rider) is blown out past the skerries, and when the boat reaches the spot it is another [rider](sigve)'s wits that save [him](rider), for the young [joyrider](sigve), seeing that the hull cannot get near, swims across with a line between [his](sigve) teeth. [Torunn](torunn) bellows at [him](sigve) for a quarter of an hour, and then hangs [her](torunn) [father](asbjorn)'s old whistle round [his](sigve) neck. On the quay [Roald](roald), out on bail, is standing among the onlookers with bandaged wrists. [He](roald) has something to say to [her](torunn), [he](roald) says. The [daughter](torunn) of the [man](asbjorn) [who](asbjorn) came back for [him](roald) walks past as if past a bollard.
+ rescue sigve rider "swims across"
- quarrel sigve torunn "bellows"
- parent asbjorn torunn "father"
+ gift torunn sigve "hangs"
- injure.past roald "bandaged wrists"
- reveal? roald torunn "something to say"
- rescue.past asbjorn roald "came back for him"
- reject torunn roald "walks past"
- arrest.past _ roald "out on bail"

== 8 What Was Sold
The [skipper](roald), [who](roald) has been refused a hearing by the one [person](torunn) [he](roald) wanted it from, goes to the [investigator](berg) instead, signs four pages, and names as the buyer's go-between the [man](pal) [who](pal) gave [him](roald) away. [Sætre](pal), before anyone can come for [him](pal), casts off in the pilot cutter with the society's cash box. It is [Kjersti](kjersti) [who](kjersti), from the tower, sees [him](pal) turn into the sound without lights; [she](kjersti) could keep it to herself, and reaches for the telephone, and for the first time in four months it is [Torunn](torunn)'s voice that answers.
- reject.past torunn roald "refused a hearing"
- reveal roald berg "signs four pages"
+ accuse roald pal "names"
- betray.past pal roald "gave him away"
+ flee pal "casts off"
- steal pal _ "cash box"
- discover kjersti pal "sees him turn"
- reveal kjersti torunn "reaches for the telephone"

== 9 The Sound
Of the three [people](odd+sigve+torunn) in the lifeboat that night, [one](torunn) wants [Sætre](pal) alive, [one](odd), back on board with three fingers, wants [him](pal) at any price, and [the third](sigve) has never been so frightened. The cutter has struck. [Pål](pal) clings to the beacon, and [Torunn](torunn), throwing [him](pal) the line, has to ask herself what [she](torunn) would have done if [she](torunn) had known on the night when [she](torunn) was passed over [him](pal) that it was [he](pal) [who](pal) had made [her](torunn) an orphan. The [mate](pal) is handed to the constables in [her](torunn) own dry pullover. [Ingvild](ingvild), alone at home with the first pains, calls for the [doctor](farouk).
- return odd "back on board"
- find odd+sigve+torunn pal "clings to the beacon"
- sad sigve "frightened"
+ rescue torunn pal "throwing him the line"
- kill.past pal asbjorn "made her an orphan"
+ arrest _ pal "handed to the constables"
- gift torunn pal "own dry pullover"
- birth? ingvild "first pains"

== 10 Breech
The [child](baby) lies the wrong way round, the helicopter cannot fly, and [Amiri](farouk), [who](farouk) has not delivered one since [Herat](@herat), has [it](baby) brought out by lamplight to the [mother](ingvild)'s curses in a dialect that [he](farouk) does not follow. [She](ingvild) calls the [girl](baby) [Maren](baby). [Odd](odd), still in oilskins, kisses first the [midwife](farouk) and then [his](odd) [wife](ingvild). When the [coxswain](torunn) hears [who](farouk) sat up with [Roald](roald) in the cell, and why nothing was said, [she](torunn) goes to the surgery to take back a word. [He](farouk) makes [her](torunn) wait behind two cases of mumps, and then lets [her](torunn).
+ birth ingvild baby "brought out"
- help farouk ingvild "by lamplight"
- married ingvild odd "wife"#2
- kiss farouk odd "kisses first"
- kiss ingvild odd "then his wife"
- reveal.past! farouk torunn "nothing was said"
- discover torunn farouk "hears who"
- help.past farouk roald "sat up with"
+ reconcile farouk torunn "take back a word"

== 11 Sentence
[Roald Hopen](roald) gets two years, the [owner](berg) of nothing but a briefcase takes the Bergen boat without having thanked anyone except [Lise](lise), and [Sætre](pal), [who](pal) pleads that [he](pal) had a [wife](lise) to keep, is contradicted from the gallery by that very [lady](lise) and gets six. Before [he](roald) is led down, the [captain](roald) is at last listened to. What [he](roald) tells the drowned [man](asbjorn)'s [daughter](torunn), in the corridor, between two officers, takes less than a minute, and nobody else has ever heard it. [She](torunn) comes out and sits down on the steps next to [his](roald) [sister](kjersti). Neither moves away.
- arrest _ roald "gets two years"
- travel berg "takes the Bergen boat"
- married.past lise pal "a wife to keep"
- accuse lise pal "contradicted"
- arrest _ pal "gets six"
- parent asbjorn torunn "daughter"
+ reveal roald torunn "tells the drowned"
- sibling kjersti roald "sister"
+ reconcile kjersti torunn "Neither moves away"

== 12 Name on the Bow
The new boat is to be christened, and there are two candidates for the name. [Torunn](torunn), asked to decide, has [Odd](odd) paint in that of [her](torunn) [father](asbjorn), and hands the bottle to the harbour [master](kjersti). [Sigve](sigve), now [mate](sigve), steers, with the whistle; [he](sigve) failed the written test twice and was coached by the [doctor](farouk), [who](farouk) has himself been coached by [Torunn](torunn) in the matter of waves. [Lise](lise) receives a postcard from [Bergen](@bergen), with a briefcase on it, and reads it standing up. In the middle of the speeches the alarm goes off. [Ingvild](ingvild), left on the quay with [Maren](baby) and nineteen plates of cake, waves, and begins to eat.
+ create odd "paint in"
- parent asbjorn torunn "father"
- gift torunn kjersti "hands the bottle"
- hire sigve "now mate"
- advisor farouk sigve "coached by the doctor"
- advisor torunn farouk "coached by Torunn"
- find lise "receives a postcard"
- parent ingvild baby "left on the quay"
- celebrate _ "christened"
- lose sigve "failed"
