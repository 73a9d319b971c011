%series Full Driveways
%lang en
%genre comedy about parents of grown children in a cul-de-sac, a magazine's ironical listings
%cast brenna  | Mrs Tasker; Brenna | f
%cast howell  | Howell | m
%cast dom     | Dom | m
%cast ioana   | Ioana | f
%cast verna   | Verna Applegarth; Verna; Mrs Applegarth | f
%cast quincy  | Quincy | m
%cast trish   | Trish | f
%cast yemi    | Yemi | m
%cast bola    | Bola | f
%cast pilot   | - | m
%cast serge   | Serge | m
%cast tutor   | Aurelian | m
%cast wife    | Solenn | f
%cast stew    | - | f
%cast child   | - | f
%cast nan     | Nan | f
%cast baby    | - | m
%cast anaes   | - | m
%cast taskers | Taskers | g

== 1
Children are a temporary condition, the books promise. [Brenna](brenna) and [Howell](howell) have had nine blissful days alone in the house when [Dom](dom) is back at the door, dropped by [Ioana](ioana) and in need of a wash. Next door, [Verna Applegarth](verna) would give [her](verna) good teeth for such a visit: [her](verna) [Quincy](quincy) has not rung since Lent. [Bola](bola) and [Yemi](yemi) dance at the wedding of [their](bola+yemi) [daughter](trish) and let [her](trish) room to a [man](serge) with a gong.
- happy brenna+howell "blissful"
+ return dom "back at the door"
- breakup ioana dom "dropped"
- neighbour brenna+howell verna "Next door"
- sad verna quincy "give her good teeth"
- wedding trish "wedding"
- parent bola+yemi trish "daughter"
+ housemate.start bola+yemi serge "let her room"

== 2
[Dom](dom) sleeps until noon, suffers until six and is then hungry. [Howell](howell), [who](howell) dotes on [his](howell) [son](dom), draws up a contract: rent, bins, tears in moderation. [Brenna](brenna) tears it up, not without volume on either side. None of [the three](brenna+dom+howell) could know that [Ioana](ioana) sits across from [his](dom) empty desk and misses [him](dom) like a limb. The [lodger](serge) with the gong, for [his](serge) part, teaches yoga to ladies, and [Verna](verna) enrols before [he](serge) has finished the sentence.
- sad dom "suffers until six"
- parent howell dom "son"
+ quarrel brenna howell "volume on either side"
- discover! brenna+dom+howell ioana "None of the three"
- colleague dom ioana "his empty desk"
+ love ioana dom "like a limb"
- advisor.start serge verna "enrols"

== 3
Idle sons are best kept moving. [Yemi](yemi) takes [Dom](dom) on in [his](yemi) tyre shop, where the first [customer](ioana) has a flat and is called [Ioana](ioana). [He](dom) mends it, speechless, and forgets the bill; [she](ioana) cries all the way round the ring road. [Bola](bola) meanwhile finds a receipt for two dinners and suspects [her](bola) [husband](yemi) of straying. After the headstand, [Verna](verna) confides to the [guru](serge) that [she](verna) has no address for [Quincy](quincy), only a city: [Toronto](@toronto).
+ hire dom yemi "takes Dom on"
- help dom ioana "mends it"
- sad ioana dom "cries"
- find bola "receipt for two dinners"
- married bola yemi "husband"
- cheat? yemi bola "straying"
+ reveal verna serge "confides"

== 4
[Trish](trish) is home from the honeymoon, a week early and one husband short: the [pilot](pilot) [she](trish) married has been caught with the tower, or at least with someone in it. Since [Serge](serge) occupies [her](trish) bed, the [bride](trish) is billeted on the [Taskers](taskers), where [Brenna](brenna) passes the tissues. [Yemi](yemi) sets out with a wheel brace to talk to [his](yemi) [son-in-law](pilot); [Bola](bola) locks [him](yemi) in the garage. Both dinners, it emerges, were eaten by [Yemi](yemi).
+ return trish "home"
- married pilot trish "she married"
+ cheat pilot trish "caught with the tower"
- move trish taskers "billeted on the Taskers"
- help brenna trish "passes the tissues"
- kin pilot yemi "son-in-law"
- attack? yemi pilot "wheel brace"
- cheat! yemi bola "were eaten by Yemi"

== 5
Misery shared is toast halved. [Dom](dom) and [Trish](trish), sandpit [comrades](dom+trish) of old, sit up comparing [their](dom+trish) [deserters](ioana+pilot) and by Thursday are no longer only comparing. In the morning [Howell](howell) counts the slippers outside the door. [He](howell) tells [Yemi](yemi), and the [fathers](howell+yemi) shake hands on it; [Brenna](brenna), [who](brenna) has met [Ioana](ioana) weeping at the butcher's, does not. In search of [Quincy](quincy), [Verna](verna) has written to every dentist in [Toronto](@toronto). [Serge](serge), secretly smitten, licks the stamps.
- friend.past dom trish "sandpit comrades"
+ sex dom trish "no longer only comparing"
- discover howell dom+trish "counts the slippers"
- sad ioana "weeping"
- reveal howell yemi "tells Yemi"
- investigate verna quincy "written to every dentist"
+ love serge verna "secretly smitten"
- help serge verna "licks the stamps"

== 6
Education is wasted on the young, so [Brenna](brenna) enrols. At the evening college a [lecturer](tutor) in corduroy praises [her](brenna) essay on Racine and [her](brenna) wrists, in that order. [She](brenna) does not mention it at home; [she](brenna) merely buys a bracelet. [Howell](howell), left with the ironing, grows suspicious of the French language as such. As for the young: [Dom](dom) and [Trish](trish) hold hands at the bus stop, within view of the office, at five sharp, and [Ioana](ioana) takes the other exit.
- advisor tutor brenna "lecturer"
+ flirt tutor brenna "and her wrists"
- reveal! brenna howell "does not mention it"
- jealous howell "grows suspicious"
+ couple dom trish "hold hands"
- flee ioana dom+trish "takes the other exit"

== 7
A letter, with a maple leaf on it. A [dentist](wife) by the name of [Solenn](wife) regrets to inform [Mrs Applegarth](verna) that [she](wife) knows [her](verna) [son](quincy) only too well, being married to [him](quincy). There is also a [child](child), three, [whom](child) nobody ever mentioned to [her](child) [grandmother](verna). [Verna](verna) reads it standing on [her](verna) head. [Serge](serge) turns [her](verna) the right way up and books two flights. [Howell](howell) meanwhile trails [his](howell) [wife](brenna) to a bistro, where the [corduroy](tutor) is holding [her](brenna) hand.
+ reveal wife verna "regrets to inform"
- parent verna quincy "son"
- married quincy wife "married to him"
- kin child verna "grandmother"
- parent quincy+wife child "child"
- help serge verna "books two flights"
- investigate howell brenna "trails"
- married brenna howell "wife"
+ discover howell brenna+tutor "holding her hand"

== 8
Thirty years, and then irregular verbs. [Brenna](brenna) swears that there was nothing but grammar between [her](brenna) and [Aurelian](tutor), as the [tutor](tutor) is called; [Howell](howell) moves into the shed with [his](howell) pillow and [his](howell) dignity. [His](howell) [mother](nan), eighty-six, takes [her](nan) [daughter-in-law](brenna)'s part and then [his](howell) half of the bed. [Dom](dom) asks [Trish](trish) which of [them](brenna+howell) [she](trish) believes. [Trish](trish) believes that a pilot should phone when sorry: [hers](pilot) has, twice, and [she](trish) picked up.
+ affair! brenna tutor "nothing but grammar"
- move howell "moves into the shed"
- parent nan howell "mother"
- kin brenna nan "daughter-in-law"
- help nan brenna "takes her daughter-in-law's part"
- move nan brenna "half of the bed"
- sad pilot trish "sorry"
+ reveal trish dom "picked up"

== 9
[Toronto](@toronto), minus twenty. [Quincy](quincy) opens the door to [his](quincy) own [mother](verna) and closes it again. [Solenn](wife), a [woman](wife) of decision, opens it for good. Why the silence? Because [he](quincy) lost the money [Verna](verna) had given [him](quincy) for a practice, the whole of it, on a horse, and was ashamed before [her](verna). [She](verna) had known for years. While [mother](verna) and [son](quincy) howl, the little [girl](child) asks [Serge](serge) whether [he](serge) is the grandfather. The [yogi](serge) would like to be.
- parent verna quincy "mother"
- reject quincy verna "closes it again"
- gift.past verna quincy "had given him"
+ lose.past quincy "lost the money"
- sad quincy verna "ashamed before her"
- discover.past verna quincy "had known for years"
+ reconcile quincy verna "howl"
- kin? child serge "the grandfather"

== 10
The [pilot](pilot) lands in the driveway with lilies. [Trish](trish) wavers; [Bola](bola) does not and turns the hose on [him](pilot), lilies included. Drenched, the [aviator](pilot) begs [her](trish) for one more chance, and gets it. [Dom](dom) is thus dropped, not for the first time this year, and returns to [his](dom) bed until noon. In the shed, a knock: [Howell](howell) is served [his](howell) supper by [Mrs Tasker](brenna), without a word. There are candles. [He](howell) blows them out, out of pride, and then has to eat in the dark.
- return pilot "lands in the driveway"
- gift? pilot trish "with lilies"
- attack bola pilot "turns the hose"
+ reconcile pilot trish "gets it"
+ breakup trish dom "dropped"
- sad dom trish "returns to his bed"
- help brenna howell "is served his supper"
- reconcile! brenna howell "blows them out"

== 11
Nobody asks the old, until there is a fall. [Nan](nan) slips on a yoga mat, breaks a hip and summons the family to the ward, where [she](nan) declares that [she](nan) will not be operated on before [her](nan) fool of a [son](howell) has apologised. [Howell](howell) apologises, to [Brenna](brenna), at length, while an [anaesthetist](anaes) looks at the clock. [Nan](nan) has one more [visitor](ioana) on [her](nan) list. [Dom](dom), bringing grapes, finds [Ioana](ioana) at the bedside, four months on and six months gone. The [father](dom) sits down.
+ injure nan "breaks a hip"
- parent nan howell "son"
- treat? nan "operated on"
+ reconcile brenna howell "apologises, to Brenna"
- invite nan ioana "on her list"
- find dom ioana "finds Ioana"
+ pregnant ioana dom "six months gone"

== 12
Empty nests fill from below. [Ioana](ioana) has never loved anyone else, and says so; [Dom](dom) says it is [his](dom) turn to do the washing. [The two](dom+ioana) take over [Verna](verna)'s spare floor, since [she](verna) and [Serge](serge) are off to [Toronto](@toronto) as newlyweds. [Trish](trish) throws the [pilot](pilot) out once more, for good this time, on the grounds of a [stewardess](stew). [Brenna](brenna) and [Howell](howell) have the house to themselves: nine days, until a [grandson](baby) is born and [Ioana](ioana) asks [them](brenna+howell), ever so nicely, about Tuesdays.
+ confess ioana dom "never loved anyone else"
- reconcile dom ioana "his turn"
- move dom+ioana verna "take over"
- married.start serge verna "newlyweds"
- travel serge+verna "off to" @toronto
+ breakup trish pilot "throws the pilot out"
- cheat pilot trish "stewardess"
- birth ioana baby "is born"
- kin baby brenna+howell "grandson"
