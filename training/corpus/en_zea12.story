%series Present Perfect
%lang en
%genre romantic comedy at a language school in Athens, programme-guide blurbs
%cast cle | Cleo Marangou; Cleo | f
%cast hug | Hugh Penhallow; Hugh; Penhallow | m
%cast sta | Stavros | m
%cast pet | Petra Novotná; Petra | f
%cast mik | Mikkel Sørensen; Mikkel | m
%cast thei | Aunt Olympia; Olympia | f
%cast ali | Alistair | m
%cast nef | Nefeli | f
%cast zaf | Zafar | m
%cast ins | Inspector Doukas; Doukas | m
%cast land | - | f
%cast dent | - | m
%cast bride | - | f
%cast prof | - | n
%cast binsp | - | m
%cast flem | - | n

== 1
Broke, jilted and sunburnt, [Hugh Penhallow](hug) answers an ad for a native speaker and finds himself employed by [Cleo Marangou](cle), [who](cle) runs a language school above a fishmonger's and corrects [his](hug) English within the minute. [Her](cle) [ex](sta) [Stavros](sta), co-owner and the [father](sta) of [her](cle) [daughter](nef) [Nefeli](nef), wants to turn the place into a dental clinic. On the stairs [Hugh](hug) meets [Petra](pet), a Czech [translator](pet) [who](pet) has lived opposite for a year and has never once heard [him](hug) coming.
- breakup.past _ hug "jilted"
+ hire hug cle "employed by"
- colleague cle sta "co-owner"
- ex cle sta "ex"
- parent cle nef "daughter"
- parent sta nef "father"
- meet hug pet "meets"
- neighbour hug pet "opposite"

== 2
The beginners' class: [Zafar](zaf), a Kabul anaesthetist now washing cars; [Mikkel](mik), a Danish sailor with a stammer in five languages; and [Aunt Olympia](thei), eighty, [who](thei) wishes to curse [her](thei) [landlady](land) properly. [Hugh](hug) has [them](mik+thei+zaf) act out a lost-luggage scene, during which a real suitcase goes missing. [Stavros](sta) offers [his](sta) [partner](cle) a buy-out over moussaka; [she](cle) turns the dish upside down over [his](sta) calculator.
- advisor hug mik+thei+zaf "class"
- threaten? thei land "curse"
- create mik+thei+zaf "act out"
- lose _ "goes missing"
- colleague cle sta "partner"
+ reject cle sta "turns the dish"

== 3
[Inspector Doukas](ins) comes about the suitcase and stays for the conditional. [Petra](pet) lends [Hugh](hug) sugar, then a fan, then [her](pet) copy of Kafka with a telephone number on page ninety-one. [Cleo](cle), at the window, snaps the chalk. [Nefeli](nef), seventeen, has been skipping physics to ride on the back of [Zafar](zaf)'s delivery scooter, in a purely educational capacity, [she](nef) assures [her](nef) [mother](cle).
- investigate ins _ "about the suitcase"
- gift pet hug "lends Hugh sugar"
+ flirt hug pet "telephone number"
+ jealous cle pet "snaps the chalk"
- betray nef cle "purely educational"
- parent cle nef "mother"

== 4
[Hugh](hug) takes [Petra](pet) up [Lycabettus](@lycabettus) for the sunset and is sick on the cable car; [she](pet) holds [his](hug) glasses and laughs, which [he](hug) likes. When [he](hug) gets home there is a second [Englishman](ali) in the kitchen, [Alistair](ali), [his](hug) oldest [friend](ali) and the [man](ali) for [whom](ali) the [bride](bride) left [him](hug). [Alistair](ali) was left in turn, and needs a sofa. [Olympia](thei) learns the word "bounder" and writes it on [her](thei) hand.
- date hug pet "sunset"
- ill hug "sick"
- happy pet "laughs"
- happy hug pet "likes"
+ return ali "second Englishman"
- friend ali hug "oldest friend"
- couple.past ali bride "for whom"
- engaged.past bride hug "bride"
- breakup.past bride hug "left him"
- betray.past ali hug "left him"
- breakup.past bride ali "left in turn"
- housemate.start ali hug "needs a sofa"

== 5
[Mikkel](mik) declares himself to [Petra](pet) in the present continuous: [I](mik) am loving [you](pet). [She](pet) is moved, [she](pet) tells [him](mik), and otherwise engaged, at least on Tuesdays and Fridays. [Stavros](sta) has bribed the building [inspector](binsp), and the school is given fourteen days. [Cleo](cle) tells no one and teaches the imperative as though [she](cle) wanted to hit it. [Doukas](ins) hears [her](cle) shouting "Leave!" and, unsure of the addressee, leaves.
+ confess mik pet "declares himself"
- happy pet mik "moved"
- reject pet mik "otherwise engaged"
- betray sta cle "bribed"
+ threaten _ cle "fourteen days"
- reveal! cle "tells no one"
- sad cle "shouting"

== 6
The missing suitcase turns up on [Alistair](ali)'s side of the sofa: it was [he](ali) [who](ali) had it, full of [Hugh](hug)'s old love letters to the [bride](bride), unread, returned to sender. [He](ali) burgled the cloakroom for [his](ali) [friend](hug)'s sake, [he](ali) says, before anyone could see. [Hugh](hug) forgives [him](ali) all of it at half past one and takes it back at two, when [he](hug) reads to the end. [Petra](pet), helping with the sorting, has read to the end as well.
+ find _ "turns up"
- love.past hug bride "love letters"
- reject.past bride hug "returned"
- steal.past ali hug "burgled"
- reconcile ali hug "forgives him"
- friend ali hug "friend"
- reconcile! ali hug "takes it back"
- discover hug ali "reads to the end"
- help pet hug "helping"
- discover pet hug "read to the end"

== 7
A student demonstration, tear gas, a stampede. [Nefeli](nef), at the front, is hit by a canister; [Zafar](zaf) pulls [her](nef) into a bakery and keeps [her](nef) breathing, with a baker's funnel and the memory of a profession, till the ambulance comes. At the clinic they ask [him](zaf) for papers first. [Cleo](cle) and [Stavros](sta) spend the night on adjoining chairs and by morning have agreed on a name: [Zafar](zaf) is to have [their](cle+sta) [friend](prof) the [professor](prof) for a sponsor.
- injure nef _ "hit by a canister"
+ rescue zaf nef "keeps her breathing"
- treat nef zaf "keeps her breathing"
- friend cle+sta prof "friend"
- reconcile cle sta "agreed on a name"
+ advisor? prof zaf "sponsor"

== 8
The bailiffs carry out the blackboards. [Hugh](hug) chains himself to the espresso machine and gives the class there; [Doukas](ins) arrests [him](hug) politely, mid-subjunctive. In the next cell sits the building [inspector](binsp), with [Stavros](sta)'s envelope in evidence. [Petra](pet) brings cigarettes, kisses [Hugh](hug) through the bars and tells [him](hug) that [she](pet)'s been offered [Brussels](@brussels): a year, from Monday, and would [he](hug) mind?
- lose _ "carry out"
+ arrest ins hug "arrests"
- arrest _ binsp "next cell"
- gift pet hug "cigarettes"
- kiss hug pet "kisses"
- reveal pet hug "tells him"
- hire? pet _ "offered Brussels"
- move? pet "Brussels"

== 9
[Petra](pet) goes. [Hugh](hug) does mind, and says so into a pillow, then to [Cleo](cle), [who](cle) has come to return [his](hug) socks; the conversation drifts, as if over deep water, to whether one can be lonely in the wrong tense. It ends at four in the morning with [his](hug) shirt inside out. [Stavros](sta), come to confess to the envelope, finds two toothbrushes in one glass.
- travel pet "goes"
- sad hug pet "does mind"
- reveal hug cle "says so"
- gift cle hug "return"
+ sex cle hug "shirt inside out"
- reveal? sta cle "confess"
+ discover sta cle+hug "two toothbrushes"

== 10
The morning-after test, one hundred questions, nobody passes. [Cleo](cle) hires a substitute for Tuesdays; [Hugh](hug) writes to [Petra](pet) that there is something [she](pet) ought to know. [Petra](pet), in [Brussels](@brussels), had already written that there's a Flemish [interpreter](flem). [Their](hug+pet) letters cross at [Thessaloniki](@thessaloniki). Everyone is relieved and offended. [Mikkel](mik) sails for [Piraeus](@piraeus) with a ring in a tin, and nobody to give it to.
- hire _ cle "hires a substitute"
- reveal? hug pet "writes"
- reveal pet hug "written"
+ breakup hug pet "letters cross"
- couple.start flem pet "Flemish interpreter"
- happy hug+pet "relieved"
- sad hug+pet "offended"
- travel mik "sails" @piraeus
- sad mik "nobody to give it to"

== 11
[Alistair](ali), having been fed by [Olympia](thei) for eight weeks, asks [her](thei) for [her](thei) hand, in Greek, as a joke; [she](thei) accepts, in English, not as one. [Nefeli](nef) walks again and fails physics. At the ministry [Zafar](zaf)'s diploma is recognised, and [his](zaf) students, the whole class in paper masks, put [him](zaf) to sleep with champagne. [Stavros](sta) hands [Cleo](cle) [his](sta) half of the school in a fish wrapper. There's a condition.
- help thei ali "fed"
+ propose ali thei "asks her for her hand"
- engaged.start ali thei "accepts"
- recover nef "walks again"
- lose nef "fails"
- find zaf "diploma is recognised"
- celebrate _ zaf "champagne"
+ gift sta cle "half of the school"

== 12
The condition: that [Nefeli](nef) may live with [her](nef) [father](sta) and the [dentist](dent) with [whom](dent) [he](sta) has been, since March, happier than [he](sta) knew how to say. [Cleo](cle) is silent, then asks the [dentist](dent) whether [he](dent) does children's braces. On the roof [Hugh](hug) waits with a chalk heart, badly spelled in two alphabets. [She](cle) corrects it, all of it, and then, having found nothing else that is wrong, kisses the [teacher](hug).
- move? nef sta "live with her father"
- parent sta nef "father"
+ couple dent sta "happier than"
- happy sta dent "happier"
- confess hug cle "chalk heart"
+ kiss cle hug "kisses"
