%series Radio Skerry
%lang en
%genre drill
%cast sunna | Sunna | f
%cast magnus | Magnus Drever; Magnus; Drever | m
%cast peigi | Peigi | f
%cast callum | Callum | m
%cast ife | Dr Ifeoma Bello; Dr Bello; Ife | f
%cast lachlan | Lachlan | m
%cast robin | Robin | n
%cast hector | Hector | m
%cast mairead | Mairead | f
%cast grant | Councillor Grant; Grant | m
%cast minister | - | m
%cast ministerwife | - | f
%cast caller | - | m
%cast skipper | - | m
%cast postmistress | - | f
%cast inspector | - | f
%cast sunnamother | - | f
%cast lachwife | - | f
%cast magnusmother | - | f
%cast lodger | - | m
%cast pilot | - | f
%cast goose | Bonaparte | m
%cast oldskipper | - | m

== 1
[Radio Skerry](#skerry) has one microphone and two [presenters](magnus+sunna) [who](magnus+sunna) cannot stand each other. [Magnus](magnus) reads the tides in the morning, [Sunna](sunna) the deaths at night. [They](magnus+sunna) meet at noon, on the stairs, where [he](magnus) never lets [her](sunna) pass.
- colleague magnus sunna "presenters"
+ enemy magnus sunna "cannot stand each other"

== 2
A [man](caller) rings after the deaths and asks [Sunna](sunna) to play something for a [lady](peigi). [He](caller) will not give [his](caller) name, or [hers](peigi). [She](sunna) plays it. On the other side of the island [Peigi](peigi), [who](peigi) is eighty and has not been called a lady since the war, turns up the sound.
- reveal! caller sunna "will not give"
+ love caller peigi "for a lady"
- gift sunna peigi "plays it"

== 3
The [postmistress](postmistress) knows every voice on [Skerra](@skerra), but not this one. [She](postmistress) bets the [minister](minister)'s [wife](ministerwife) a cake that it is the [skipper](skipper). The [wife](ministerwife) bets on [her](ministerwife) own [husband](minister), [who](minister) has a cold and is out late.
- married minister ministerwife "wife"
- ill minister "cold"
+ discover! postmistress caller "not this one"

== 4
[Dr Bello](ife) comes over from [Glasgow](@glasgow) for a month, until a real doctor can be found. On the quay a [goose](goose) bites [her](ife). [Callum](callum), to [whom](callum) the [bird](goose) belongs, offers iodine and marriage; [she](ife) accepts the former.
- travel ife "comes over"
+ attack goose ife "bites"
- propose callum ife "marriage"
- reject ife callum "accepts the former"

== 5
[Callum](callum) proposes to everybody. [His](callum) [mother](mairead), [Mairead](mairead), apologises to the [doctor](ife), and mentions a pain in [her](mairead) side. [Ife](ife) presses here and there. [She](ife) had packed for a month; when [she](ife) takes [her](ife) hand away, [she](ife) asks [Mairead](mairead) who rents out rooms.
- parent mairead callum "mother"
- propose callum _ "proposes"
- reveal mairead ife "mentions"
+ discover ife mairead "presses"
- ill mairead "pain"

== 6
[Lachlan](lachlan) does. [He](lachlan) is a [widower](lachlan) with three stoves and a [lodger](lodger) already, a pale young [man](lodger) from the mainland [who](lodger) pays in advance and burns [his](lodger) letters. The new [tenant](ife) gets the room over [his](lodger). At night [she](ife) hears [him](lodger) practise, over and over, one sentence.
- married.past lachlan lachwife "widower"
- die.past lachwife "widower"
- housemate.start ife lachlan "new tenant"
- housemate lachlan lodger "lodger"
+ discover ife lodger "hears him practise"

== 7
[Robin](robin) makes the tea and the jingles, and was left on the step of the station in a herring box, nineteen years ago, during the shipping forecast. [Hector](hector), the [engineer](hector), brought the [foundling](robin) up on condensed milk. "[You](robin) interrupted Fair Isle," [he](hector) tells [Robin](robin) every birthday.
+ kin hector robin "brought the foundling up"
- celebrate robin "birthday"

== 8
The [caller](caller) rings again. Tonight it is a waltz. [Sunna](sunna) asks if the [lady](peigi) knows, and [he](caller) says that [she](peigi) knew once. [He](caller) went to sea in the morning and [she](peigi) married [his](caller) [brother](oldskipper) in the afternoon.
- love.past peigi caller "knew once"
- travel.past caller "went to sea"
+ wedding.past oldskipper peigi "married"
- sibling caller oldskipper "brother"

== 9
[Magnus](magnus) hears it in bed. [He](magnus) would never admit to listening to [her](sunna); but next day, on the stairs, [he](magnus) asks [her](sunna) what became of the [brother](oldskipper). [Sunna](sunna) is so surprised that [she](sunna) forgets to push. [He](magnus) lets [her](sunna) by.
- sibling caller oldskipper "brother"
+ reconcile? magnus sunna "lets her by"

== 10
[Councillor Grant](grant) wants the mast for a hotel. [He](grant) has the vote of every man to whom [he](grant) has sold a boat, and invites the [minister](minister) to dinner. The [latter](minister) dines well; [his](minister) [wife](ministerwife), under the table, feeds the fish to [Grant](grant)'s cat and learns what was offered for [her](ministerwife) [husband](minister)'s.
- invite grant minister "invites"
- married minister ministerwife "wife"
+ discover ministerwife grant "learns"
- gift? grant minister "offered"

== 11
[She](ministerwife) takes it to the [postmistress](postmistress), [who](postmistress) takes it to [Hector](hector), [who](hector) goes up the mast with a thermos and pulls up the ladder. The [councillor](grant) calls to [him](hector) to come down. [He](hector) has everything [he](hector) wants, [Hector](hector) calls back, and [Robin](robin) for the rest.
- reveal ministerwife postmistress "takes it"
- reveal postmistress hector "takes it"#2
+ reject hector grant "pulls up the ladder"

== 12
[Robin](robin) carries soup up in the dark. Halfway, the rung breaks. [Grant](grant), [who](grant) came to saw it, is standing underneath and finds himself with nineteen years of condensed milk in [his](grant) arms. The [youth](robin) thanks [him](grant). [He](grant) hides the saw behind [his](grant) back, and has to be helped home.
- help robin hector "carries soup up"
- betray grant robin "saw it"
+ rescue grant robin "in his arms"

== 13
The [lodger](lodger)'s sentence, as [Dr Bello](ife) now knows by heart, is: "[You](sunnamother) do not know [me](lodger), but [you](sunnamother) have [my](lodger) hands." [She](ife) looks at everybody's hands for a week. [Sunna](sunna)'s [mother](sunnamother), [who](sunnamother) comes in about [her](sunnamother) chest, has thumbs that bend back. So has [he](lodger).
- discover ife lodger "knows by heart"
- parent sunnamother sunna "mother"
+ parent sunnamother lodger "have my hands"
- ill sunnamother "chest"

== 14
A doctor may not tell. [Ife](ife) tells [Lachlan](lachlan) that one may not tell. [He](lachlan) lights a third stove, and says that, speaking of nothing, the [boy](lodger) was seen twice at the station stairs, watching [Sunna](sunna) go up, and that [Callum](callum) means to break [his](lodger) nose for it.
- reveal! ife lachlan "may not tell"
- reveal lachlan ife "says"
+ attack? callum lodger "break his nose"
- jealous callum lodger "watching Sunna go up"

== 15
[Callum](callum) lies in wait, with [Bonaparte](goose). The [goose](goose) goes for the [stranger](lodger)'s ankles, stops, and lays [its](goose) head on [his](lodger) shoe. [It](goose) has never done so with anyone but [Sunna](sunna). [Callum](callum) looks from the one shoe to the [bird](goose). "Who the devil are [you](lodger)?" [he](callum) asks.
- attack? callum lodger "lies in wait"
- attack goose lodger "goes for"
+ discover callum lodger "looks"

== 16
[He](lodger) is [her](sunna) [brother](lodger), born in [Aberdeen](@aberdeen) two years before [her](sunna) and signed away. [Callum](callum) is the first [person](callum) [he](lodger) tells. [The latter](callum) is so relieved that [he](callum) hugs [him](lodger), and asks [him](lodger), while [he](callum) is at it, for [his](lodger) [sister](sunna)'s hand.
- sibling lodger sunna "brother"
+ reveal lodger callum "tells"
- happy callum "relieved"
- propose? callum sunna "hand"

== 17
[Sunna](sunna) refuses [Callum](callum), as [she](sunna) does every spring, and only then asks whom [he](callum) asked. "[Your](sunna) [brother](lodger)," says [Callum](callum). [She](sunna) goes on the air that night and reads the deaths in the wrong order. [Magnus](magnus), at home, is in [his](magnus) boots before [she](sunna) has got to the end.
- reject sunna callum "refuses"
- sibling lodger sunna "brother"
+ reveal callum sunna "says"
- sad sunna "wrong order"

== 18
[He](magnus) reads the last two for [her](sunna). Then [they](magnus+sunna) sit on the stairs. [She](sunna) has thought all [her](sunna) life that [she](sunna) was enough for [her](sunna) [mother](sunnamother). "[Mine](magnusmother) had nine," says [Magnus](magnus), "and none of us was."
- help magnus sunna "reads the last two"
- parent sunnamother sunna "mother"
+ reveal sunna magnus "sit on the stairs"
- parent magnusmother magnus "Mine"

== 19
The [lodger](lodger) has come to the cottage at last and says [his](lodger) sentence. [She](sunnamother) knows, says the [mother](sunnamother) of [Sunna](sunna); [she](sunnamother) has known since the quay. [He](lodger) walks like a [man](skipper) [she](sunnamother) used to be fond of. [She](sunnamother) will not say which, but the [skipper](skipper), mending nets outside, has stopped.
- meet lodger sunnamother "come to the cottage"
+ reveal lodger sunnamother "says his sentence"
- discover sunnamother lodger "known since the quay"
- parent sunnamother sunna "mother"
- love.past sunnamother skipper "fond"
- parent skipper lodger "walks like a man"

== 20
The [skipper](skipper) has a [wife](postmistress) at the post office and four daughters, and has never been lost for words in any wind. [He](skipper) shows the [lad](lodger) how to mend a net. The [postmistress](postmistress) sees [them](lodger+skipper) from [her](postmistress) counter, the same back twice, and stamps a parcel eleven times.
- married postmistress skipper "wife"
- advisor.start skipper lodger "shows"
+ discover postmistress lodger+skipper "sees"
- sad postmistress "eleven times"

== 21
Before or after? is all that [she](postmistress) asks [him](skipper). Before, says [her](postmistress) [husband](skipper). [She](postmistress) thinks back; [she](postmistress) was not speaking to [him](skipper) that year, on account of the [minister](minister), [who](minister) had fine legs then. The [lad](lodger) is asked to Sunday dinner.
- married postmistress skipper "husband"
- love.past postmistress minister "fine legs"
- quarrel.past postmistress skipper "not speaking"
+ reconcile postmistress skipper "thinks back"
- invite _ lodger "asked to Sunday dinner"

== 22
[Mairead](mairead) must go to the mainland to be cut open. The [pilot](pilot) of the air ambulance, a [woman](pilot) with a broken tooth, lands on the beach in a gale because [Hector](hector), from the mast, talks [her](pilot) down. [Callum](callum) carries [his](callum) [mother](mairead) to the plane and, for the first time in [his](callum) life, meets a [woman](pilot) and asks [her](pilot) nothing.
- treat? mairead _ "cut open"
- help hector pilot "talks her down"
- parent mairead callum "mother"
+ rescue pilot mairead "lands"
- help callum mairead "carries"
- meet callum pilot "meets"
- propose! callum pilot "asks her nothing"

== 23
The [pilot](pilot) notices. All the others, [she](pilot) says to [Dr Bello](ife) over the engine, had warned [her](pilot) about [him](callum). Is [she](pilot) not pretty enough? [Ife](ife), [who](ife) holds the [patient](mairead)'s wrist, says that it is the other way about: [he](callum) proposes when [he](callum) does not mean it.
- reveal pilot ife "says"
- treat mairead ife "patient"
+ love callum pilot "does not mean it"

== 24
[Peigi](peigi) can bear it no longer. [She](peigi) telephones the station and asks for a song for a [gentleman](caller). [Robin](robin), alone at the switch, asks which [gentleman](caller). The [one](caller) [who](caller) went to sea, says the old [woman](peigi). And tell [him](caller) that [she](peigi) waited until three o'clock; the boat was at two, and nobody had told [her](peigi).
+ reveal peigi robin "says the old woman"
- discover.past! peigi caller "nobody had told her"
- love peigi caller "song for a gentleman"

== 25
[Somebody](oldskipper) had told [her](peigi) four. It was the [brother](oldskipper), [who](oldskipper) had the afternoon free. Old [Hector](hector) saw it and was ten, and nobody asks a boy of ten. Up on the mast [he](hector) hears [Robin](robin) pass on the message; [he](hector) climbs down, past the [councillor](grant), [who](grant) has waited for just that, and does not even look at [him](grant).
+ betray.past oldskipper peigi "told her four"
- sibling caller oldskipper "brother"
- discover.past hector oldskipper "saw it"

== 26
[Grant](grant) has the mast. [He](grant) also has the voice of an old [man](hector) coming out of every window, telling [Skerra](@skerra) about a boat at two. [He](grant) puts down the saw. The [bride](peigi) of that afternoon was [his](grant) [grandmother](peigi), and the [man](oldskipper) with the watch, [whose](oldskipper) medals [he](grant) wears on Sundays, [his](grant) [grandfather](oldskipper).
+ reveal hector _ "telling Skerra"
- kin grant peigi "grandmother"
- kin grant oldskipper "grandfather"
- married.past oldskipper peigi "bride"

== 27
[He](grant) brings [his](grant) [grandmother](peigi) the medals in a bag. [She](peigi) says that the dead [man](oldskipper) was not unkind to [her](peigi). [He](oldskipper) only could not abide the wireless. "[You](grant) have [his](oldskipper) ears," [she](peigi) tells [Grant](grant), and pulls one of them until [he](grant) promises about the mast.
- kin grant peigi "grandmother"
- gift grant peigi "brings"
- die.past oldskipper "dead"
+ attack peigi grant "pulls"

== 28
Where does the [caller](caller) call from? The [postmistress](postmistress) has it from the exchange: the lighthouse. There is no keeper at the lighthouse. [Magnus](magnus) and [Sunna](sunna) row across in one boat, quarrelling about the stroke, and find a white-haired [man](caller), a stove and forty years of tide tables, every one of them in [Magnus](magnus)'s voice.
- discover postmistress caller "has it from"
- travel magnus+sunna "row across"
- quarrel magnus sunna "quarrelling"
+ find magnus+sunna caller "find"

== 29
[He](caller) has been listening since [he](caller) came back, [he](caller) explains. [He](caller) liked the morning [one](magnus) for [his](magnus) vowels and the evening [one](sunna) because [she](sunna) never coughs over the dead. [He](caller) had rather hoped that [the two](magnus+sunna) were married. [Neither](magnus+sunna) says anything to that, and [they](magnus+sunna) row home in excellent time.
- return.past caller "came back"
- reveal caller magnus+sunna "explains"
+ married! magnus sunna "hoped"

== 30
An [inspector](inspector) comes from the ministry to see whether the station has a licence. It has not. [She](inspector) is met by [Bonaparte](goose) and taken in, bleeding, by the [minister](minister)'s [wife](ministerwife), [who](ministerwife) puts [her](inspector) to bed with the wireless on. By the third night the [invalid](inspector) has asked for a waltz.
- travel inspector "comes"
- investigate inspector _ "see whether"
- attack goose inspector "bleeding"
+ help ministerwife inspector "puts her to bed"
- married minister ministerwife "wife"

== 31
It is for nobody, [she](inspector) tells [Robin](robin), [who](robin) takes the call; [she](inspector) left the only [person](robin) [she](inspector) would have liked to dance with on a doorstep, in a box, in bad weather. [Robin](robin) does not drop the receiver. [Robin](robin) puts on the record, the right way round, and says the name of it in a clear voice.
- reveal inspector robin "tells"
+ parent inspector robin "left"
- discover robin inspector "does not drop"

== 32
[Hector](hector) has to be told, and it is [he](hector) [who](hector) cries. "[She](inspector) interrupted Fair Isle," [he](hector) says, "and now [she](inspector) will want [you](robin) back." [Robin](robin) fetches the condensed milk. Nobody, says the [foundling](robin), can be brought up twice; but one might give [her](inspector) tea.
- reveal robin hector "told"
- sad hector "cries"
+ help robin hector "fetches"

== 33
[She](inspector) drinks it standing. [She](inspector) was seventeen, [she](inspector) says, and [his](lachlan) [wife](lachwife) had just died, and no one was to know. Whose? asks [Robin](robin). The [inspector](inspector) looks at [Lachlan](lachlan), [who](lachlan) has come about the stove. [He](lachlan) sits down on it. It is lit.
- die.past lachwife "died"
- married.past lachlan lachwife "wife"
- affair.past inspector lachlan "no one was to"
+ parent lachlan robin "looks at Lachlan"
- injure lachlan "It is lit"

== 34
[Dr Bello](ife), back from the mainland with [Mairead](mairead), [who](mairead) is mended, treats [her](ife) [landlord](lachlan) for burns. [He](lachlan) tells [her](ife) how [he](lachlan) got them. The month was up in March. "They have found a real doctor," [she](ife) says, tying the knot. "[I](ife) have written back that [she](ife) is here."
- return ife+mairead "back"
- recover mairead "mended"
- treat lachlan ife "treats"
- housemate ife lachlan "landlord"
- reveal lachlan ife "tells"
+ hire ife "she is here"

== 35
The [pilot](pilot) has engine trouble above [Skerra](@skerra) for the fourth Sunday running. [Callum](callum) hands [her](pilot) the spanners and still asks nothing. In the end [she](pilot) asks [him](callum). [He](callum) has to sit down; [he](callum) has never heard it from that side. [Bonaparte](goose), [who](goose) has bitten everyone else, brings [her](pilot) a feather.
- help callum pilot "hands her the spanners"
+ propose pilot callum "asks him"
- gift goose pilot "feather"

== 36
[Peigi](peigi) goes out to the lighthouse in the [skipper](skipper)'s boat, at two. The [lad](lodger) has the oars. On the rock an old [man](caller) in a collar takes [her](peigi) hand and [she](peigi) looks at [her](peigi) watch. "[You](caller) are sixty years late," says [she](peigi), "or [I](peigi) am." In both cases, says [he](caller), there is still the waltz.
- travel peigi "goes out"
- help lodger+skipper peigi "has the oars"
+ reconcile caller peigi "takes her hand"

== 37
[Sunna](sunna) reads no deaths tonight; there are none. [She](sunna) has three minutes and nothing to fill them with. [Magnus](magnus) comes up the stairs, though it is not morning, takes the one microphone and says, to the whole of [Skerra](@skerra), what [he](magnus) has been keeping from [her](sunna) since the stairs were built. [She](sunna) lets [him](magnus) pass.
+ confess magnus sunna "keeping from her"
