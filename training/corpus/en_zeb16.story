%series Silk and Stitches
%lang en
%genre gangland family drama, Manila, streaming overviews
%cast corazon | Corazon Salonga; Corazon; Cora | f
%cast dante   | Dante Salonga; Dante | m
%cast isidro  | Isidro Salonga; Isidro | m
%cast jun     | Jun Quirino; Jun; Quirino | m
%cast pilita  | Pilita Salonga; Pilita | f
%cast baltazar | General Baltazar; Baltazar | m
%cast amihan  | Dr Amihan Reyes; Amihan; Reyes | f
%cast chito   | Chito | m
%cast lourdes | Lourdes | f
%cast inspector | Inspector Magsino; Magsino | f
%cast tailor  | - | m
%cast seaman  | - | m
%cast boy1    | - | m
%cast boy2    | - | m
%cast sentry  | - | m

== 1
The [king](isidro) of the [Tondo](@tondo) cockpits, [Isidro Salonga](isidro), celebrates [his](isidro) seventieth birthday by announcing that [he](isidro) will hand [his](isidro) empire to whichever of [his](isidro) children first makes [him](isidro) laugh. [Dante](dante), the [eldest](dante), tells a joke. [Pilita](pilita) tells [him](isidro) that [she](pilita) is carrying twins. [Corazon](corazon), a trauma [surgeon](corazon) [who](corazon) has not set foot in the house for nine years, arrives late, with a bullet in a jar: [she](corazon) took it out of [Dante](dante) last night.
+ celebrate isidro "birthday"
- gift? isidro corazon+dante+pilita "hand"
- parent isidro corazon+dante+pilita "his children"
- happy? isidro "laugh"
- pregnant pilita "carrying twins"
+ return corazon "arrives late"
- injure.past dante "bullet"
- treat.past dante corazon "took"
- reveal corazon isidro "in a jar"

== 2
Who fired it? [Isidro](isidro) sends for [Jun Quirino](jun), [his](isidro) fixer, [whom](jun) [Cora](corazon) was once to have married and [whom](jun) [she](corazon) now examines as if for lice. The trail leads [him](jun) to a barracks and a [general](baltazar): [Baltazar](baltazar) has let it be known that the cockpits would look better in khaki. At the hospital [Dr Amihan Reyes](amihan), [Corazon](corazon)'s [superior](amihan), is told by telephone to mislay a chart or [her](amihan) licence.
- attack.past _ dante "fired"
- invite isidro jun "sends for"
- boss isidro jun "fixer"
- engaged.past corazon jun "was once to have"
+ investigate jun baltazar "trail"
- threaten baltazar _ "let it be known"
- boss amihan corazon "superior"
+ threaten _ amihan "mislay"

== 3
[Reyes](amihan) mislays nothing. For that the hospital loses its electricity, in the middle of an appendix. [Corazon](corazon) closes by the light of [Chito](chito)'s motorcycle; [he](chito) is an orderly, a joker and, since Tuesday, hopelessly gone on [her](corazon). [Pilita](pilita)'s [husband](seaman), a [seaman](seaman) on the Gulf run, writes that [he](seaman) has counted the months and that [he](seaman) can count to nine. [She](pilita) reads the letter to nobody and eats it.
- reject amihan _ "mislays nothing"
- lose _ "loses"
- treat _ corazon "closes"
- help chito corazon "light"
+ love chito corazon "hopelessly gone"
- married pilita seaman "husband"
- accuse seaman pilita "writes"
+ cheat.past pilita seaman "counted the months"
- reveal! pilita _ "to nobody"

== 4
[Dante](dante) goes to see the [general](baltazar) alone, to make a deal behind [his](dante) [father](isidro)'s back, and is given coffee, cake and a choice. [He](dante) comes home with the wrong look. [Lourdes](lourdes), [his](dante) old [yaya](lourdes) and the last [person](lourdes) [who](lourdes) can box [his](dante) ears, boxes them. In the cockpit that night a rooster carries a blade dipped in something; [Isidro](isidro), [who](isidro) always picks up the winner, nicks [his](isidro) thumb.
- colleague? baltazar dante "deal"
+ betray dante isidro "behind"
- parent isidro dante "father"
- gift baltazar dante "coffee"
- threaten baltazar dante "a choice"
- return dante "comes home"
- attack lourdes dante "boxes them"
+ injure isidro "nicks"

== 5
A thumb, an arm, a coma. [Corazon](corazon) has the poison named by dawn and the wrong antidote flown in by noon. "Choose," says [Amihan](amihan); [Corazon](corazon) cuts. The [king](isidro) wakes with one hand and bursts out laughing, because it is the hand with the ring on it that is gone. Everyone at the bedside has witnessed it: it was [she](corazon) [who](corazon) made [him](isidro) laugh. [Pilita](pilita) is the first to kneel, and [Dante](dante) the first to leave.
- ill isidro "coma"
- discover corazon "named"
+ treat isidro corazon "Corazon cuts"
- recover isidro "wakes"
- happy isidro "laughing"
- lose isidro "gone"
+ find corazon "made"
- sad dante "first to leave"

== 6
A [surgeon](corazon) at the head of the [Salongas](corazon+dante+isidro+pilita): the bookmakers give [her](corazon) a week. [Corazon](corazon)'s first order is that nobody be shot. [Jun](jun), [whom](jun) [she](corazon) asks to stay on, would rather have been asked something else. [Inspector Magsino](inspector), [who](inspector) has put three of [Isidro](isidro)'s lieutenants away, comes to offer [her](inspector) condolences on the promotion, and a card with a number nobody else has. [Chito](chito) learns to knot a tie.
+ boss.start corazon dante+isidro+pilita "at the head"
- hire? jun corazon "asks"
- love jun corazon "would rather"
- arrest.past inspector _ "put three"
- boss.past isidro _ "lieutenants"
- hire corazon "promotion"
- gift inspector corazon "card"

== 7
[Pilita](pilita) goes into labor on a jeepney in a typhoon, between two nuns and a goat. [Chito](chito), [who](chito) once watched a film about it, delivers first a [boy](boy1) and then, to [his](chito) loud surprise, [another](boy2). [Neither](boy1+boy2) looks like a seaman. [Both](boy1+boy2) look, [Lourdes](lourdes) remarks at the window of the nursery, exactly like a certain [general](baltazar). [She](lourdes) says it to [Corazon](corazon) only, but the nursery has a second door, and [Dante](dante) is standing in it.
+ birth pilita boy1+boy2 "delivers"
- treat pilita chito "delivers"
- parent baltazar boy1+boy2 "Both look"
- discover lourdes baltazar "remarks"
- affair.past baltazar pilita "exactly like"
- reveal lourdes corazon "says it"
+ discover dante baltazar+pilita "standing in it"

== 8
So that is how [Baltazar](baltazar) knew the hour of every cockfight. Confronted by [her](pilita) [sister](corazon), [Pilita](pilita) swears that [she](pilita) never meant to tell [him](baltazar) anything; [he](baltazar) was simply the only one [who](baltazar) listened. [Dante](dante) puts it less kindly, and in public. Before [Cora](corazon) can decide on a punishment, both cradles are found empty. A [tailor](tailor), delivering uniforms, has seen a staff car with two baskets in the back.
- betray.past pilita isidro "knew the hour"
+ accuse corazon pilita "Confronted"
- sibling corazon pilita "sister"
- help.past baltazar pilita "listened"
- accuse dante pilita "less kindly"
- reveal dante _ "in public"
+ abduct baltazar boy1+boy2 "found empty"
- discover tailor _ "has seen"

== 9
[Corazon](corazon) dials the number nobody else has. [Magsino](inspector) cannot search a [general](baltazar)'s house; but a [surgeon](corazon) can be invited there, if its [owner](baltazar)'s gall bladder is bad, and it is very bad. [Amihan](amihan) arranges the referral and carries the bag. Under the [general](baltazar)'s knife-proof table linen [Corazon](corazon) operates with one eye on the clock, while [Jun](jun) and [Chito](chito), [rivals](chito+jun) in a laundry van, cannot agree which of [them](chito+jun) is to climb the mango tree.
- investigate! inspector baltazar "search"
- invite baltazar corazon "invited there"
- ill baltazar "gall bladder"
- help amihan corazon "arranges"
+ treat baltazar corazon "operates"
- enemy chito jun "rivals"
- quarrel chito jun "cannot agree"

== 10
[Jun](jun) climbs, [Chito](chito) catches: one basket, two baskets. On the way down a [sentry](sentry) puts a round through [Quirino](jun), [who](jun) throws the van key before [he](jun) falls. [Corazon](corazon) hears the shot with [her](corazon) hands inside [Baltazar](baltazar). [She](corazon) could let go. [Reyes](amihan) looks at [her](corazon), says nothing, holds out the thread. [She](corazon) stitches [her](corazon) [enemy](baltazar) up beautifully, washes, and only afterwards asks whose blood it is on the stairs.
+ rescue chito+jun boy1+boy2 "one basket"
- attack sentry jun "puts a round"
- gift jun _ "throws"
- discover corazon "hears"
- kill! corazon baltazar "could let go"
- help amihan corazon "thread"
- enemy baltazar corazon "enemy"
+ treat baltazar corazon "stitches"

== 11
[Jun](jun) lies in state in a cockpit, among roosters with black ribbons. [Isidro](isidro) speaks, one-handed; [Chito](chito) cannot. [Dante](dante), [who](dante) has sold the [sentry](sentry) the rota and the [general](baltazar) the rest, comes to the wake drunk and tells [Corazon](corazon) so, on [his](dante) knees, before [Magsino](inspector) can. [Pilita](pilita), a twin on each arm, lays a bolo knife at [her](pilita) [brother](dante)'s feet, handle towards [him](dante). [He](dante) has till sunrise, [she](pilita) says.
+ die jun "lies in state"
- betray.past dante jun "sold"
- travel dante "comes"
+ reveal dante corazon "tells Corazon"
- sibling dante pilita "brother"
+ threaten pilita dante "bolo knife"

== 12
At sunrise [Dante](dante) walks into [Magsino](inspector)'s office with the knife and a notebook. [Baltazar](baltazar), convalescing, is collected in [his](baltazar) pyjamas. The [seaman](seaman)'s ship docks; [he](seaman) holds first one [boy](boy1), then the [other](boy2), counts [their](boy1+boy2) fingers and asks [Pilita](pilita) what is for lunch. [Corazon](corazon) sells the cockpits, builds a ward and calls it after [Quirino](jun). On the opening night [Chito](chito) brings a cake and, as [he](chito) hands it over, [Isidro](isidro) makes a joke.
- travel dante "walks"
- reveal dante inspector "a notebook"
- recover baltazar "convalescing"
+ arrest _ baltazar "collected"
- return seaman "docks"
+ reconcile pilita seaman "what is for lunch"
- lose corazon "sells"
- create corazon "builds"
- celebrate _ "opening night"
- gift chito _ "hands"
