%series Rust Prophet
%lang en
%genre post-collapse desert war serial, terse database overviews
%cast sab | Sabiha Noor; Sabiha | f
%cast dex | Calder; Lieutenant Calder | m
%cast mog | Mother Ogun; Ogun | f
%cast sla | Slate | m
%cast wend | Wendeline | f
%cast pro | the Rust Prophet; Prophet | m
%cast jin | Jinx | f
%cast tob | Thaddeus; Thad | m
%cast war | Warden Krol; Krol | m
%cast infant | - | f

== 1
Water [diviner](sab) [Sabiha Noor](sab) is seized on the Glass Road by riders of the [Rust Prophet](pro), [who](pro) rules nine wells and covets a tenth. [Her](sab) mule [driver](tob), [Thaddeus](tob), plays dead among the sacks and lives. In the pens [she](sab) shares a blanket with [Jinx](jin), a pickpocket [who](jin) has already been sold three times and escaped four.
+ abduct pro sab "seized"
- boss sab tob "driver"
- betray tob _ "plays dead"
- housemate jin sab "shares"
- flee.past jin "escaped"

== 2
The [Prophet](pro) is courteous. [He](pro) offers [his](pro) [captive](sab) figs, silk and half [his](pro) kingdom if only [she](sab) will find [him](pro) a spring. [Sabiha](sab) asks for [Jinx](jin) as [her](sab) maid. [Lieutenant Calder](dex), [keeper](dex) of the pens, [who](dex) has not smiled since the coast was lost, unlocks the [girl](jin)'s collar and gets bitten for it.
- abduct.past pro sab "captive"
- gift? pro sab "figs"
+ find? sab "find"
- hire? jin sab "maid"
- boss pro dex "Lieutenant"
- sad dex "smiled"
- help dex jin "unlocks"
- attack jin dex "bitten"

== 3
[Thad](tob) staggers into [Dry Harbour](@dryharbour), tongue black, and blabs to whoever will buy [him](tob) a drink. Thus [Mother Ogun](mog), [matriarch](mog) of the free wells, learns that [her](mog) [niece](sab) is alive. [Her](mog) [son](sla) [Slate](sla) wants to ride at dawn. [Ogun](mog) forbids it: what is one [diviner](sab) against a truce? [Slate](sla) rides at midnight.
- travel tob "staggers" @dryharbour
- reveal tob _ "blabs"
- kin mog sab "niece"
- discover mog sab "learns"
- parent mog sla "son"
- rescue? sla sab "ride"
- reject mog sla "forbids"
+ travel sla "rides"

== 4
Out on the pan [Sabiha](sab) walks in circles for nine days, rod in hand, leading forty thirsty horsemen nowhere. [Calder](dex) sees through it. At night [he](dex) tells [her](sab), staring into the fire, about the [wife](wend) and the sea [he](dex) lost in one afternoon. [He](dex) won't report [her](sab). [She](sab) catches herself wishing that [he](dex) were uglier.
+ betray sab pro "leading"
- discover dex sab "sees"
- reveal dex sab "tells"
- lose.past dex wend "lost"
- married.past dex wend "wife"
- reveal! dex pro "won't report"
- love sab dex "wishing"

== 5
[Slate](sla) walks into an ambush laid by [Warden Krol](war), the [Prophet](pro)'s [butcher](war), and is brought in slung over a saddle. To save [her](sab) [cousin](sla)'s skin, [Sabiha](sab) finds the water after all. It rises, brown and singing, in front of four hundred kneeling men. [Krol](war) waits until it runs clear. Then [he](war) has [Slate](sla)'s right hand struck off, for the trespass.
- attack war sla "ambush"
- boss pro war "butcher"
- arrest war sla "slung"
- kin sab sla "cousin"
+ find sab "finds"
- help sab sla "save"
+ injure sla war "struck"

== 6
Feast of the Tenth Well. The [Prophet](pro), exalted, names [Sabiha](sab) [his](pro) bride before the whole host. Nobody has asked [her](sab). [She](sab) is being measured for the veil when [Jinx](jin), holding the pins, whispers that [Calder](dex) has horses behind the tannery. Three can ride, but there are four of [them](dex+jin+sab+sla); the [maid](jin) stays.
- celebrate pro "Feast"
+ wedding? pro sab "bride"
- reveal jin sab "whispers"
- flee? dex+jin+sab+sla "horses"
- boss sab jin "maid"
- help jin sab "stays"

== 7
[Calder](dex) rides for the first time against [his](dex) own banner. Feverish, [Slate](sla) mistakes [him](dex) for the [man](war) with the axe and goes for [his](dex) throat; [Sabiha](sab) parts [them](dex+sla) and ties the stump. At the last waterhole sits a [woman](wend) selling dates. [Calder](dex) drops the reins. It is [Wendeline](wend), [whom](wend) [he](dex) buried, [he](dex) thought, beneath the tide.
- flee dex+sab+sla pro "rides"
- betray dex pro "own banner"
- ill sla "Feverish"
- attack sla dex "goes for his throat"
- treat sla sab "ties"
+ find dex wend "sits a woman"
- die! wend "he thought"

== 8
[She](wend) was picked up by salt dredgers, kept nine years, and is [trader](wend) enough to have bought herself free. There is someone else in [her](wend) tent, there are twins. [She](wend) and [Calder](dex) say what must be said in ten minutes and part as friends. The [lieutenant](dex) catches up with the other two, grey in the face. [Sabiha](sab) passes [him](dex) the waterskin and asks nothing.
- rescue.past _ wend "picked"
- abduct.past _ wend "kept"
- couple _ wend "someone else"
- parent wend _ "twins"
+ breakup dex wend "part as friends"
- friend.start dex wend "friends"
- return dex "catches"
- sad dex "grey"
- help sab dex "waterskin"

== 9
Left behind, [Jinx](jin) is whipped by [Krol](war) and won't say where [they](dex+sab+sla) went. The [Prophet](pro) orders [her](jin) to be staked out for the sun. It's [he](pro) himself [who](pro) comes at noon with a parasol and water. [He](pro) had a [daughter](infant), [he](pro) tells [her](jin), dead of thirst before [she](infant) could walk. That's how prophets are made. [Jinx](jin), parched and furious, picks [his](pro) pocket.
- flee.past dex+sab+sla "they went"
+ attack war jin "whipped"
- reveal! jin war "won't say"
- attack pro jin "staked out"
- help pro jin "parasol"
- reveal pro jin "tells"
- parent pro infant "daughter"
- die.past infant "dead"
- sad jin pro "furious"
- steal jin pro "picks"

== 10
In [Dry Harbour](@dryharbour) [Mother Ogun](mog) looks at [her](mog) [son](sla)'s arm and tears up the truce. [Calder](dex) is put against a wall as a spy; [Slate](sla), [who](sla) owes [him](dex) the use of [his](sla) legs, steps in front of the rifles. [Thad](tob), eager to make amends, volunteers to carry a message to the pens. [Krol](war) reads it aloud to the wells, then nails up the [messenger](tob).
- parent mog sla "son's"
- attack? mog pro "truce"
- kill? _ dex "wall"
- accuse _ dex "spy"
- rescue.past dex sla "owes"
+ rescue sla dex "rifles"
- travel tob "volunteers"
+ kill war tob "nails"

== 11
With the key [she](jin) lifted from the [Prophet](pro)'s robe, [Jinx](jin) opens the pens on the night of the attack. Nine hundred slaves come out behind [Ogun](mog)'s lines of dust. [Krol](war), cut off at the sluice, sets fire to the naphtha. [Calder](dex) and [he](war) go over the edge locked together. [Sabiha](sab) searches the ash for two days with [her](sab) rod, as one searches for water.
- steal.past jin pro "lifted"
+ rescue jin _ "opens"
- attack mog pro "the attack"
- attack war _ "fire"
- attack dex war "locked together"
- investigate sab dex "searches"

== 12
The rod dips. Under a fallen lintel, half cooked, wholly rude, lies the [lieutenant](dex); beneath [him](dex) the [warden](war), [who](war) broke [his](dex) fall and [his](war) own neck. The [Prophet](pro) has walked out into the pan without a flask. [Jinx](jin), with a stolen parasol, goes after [him](pro) and brings [him](pro) back. [Ogun](mog) throws the ten wells open. And [Sabiha](sab)? [She](sab) wants to see the sea, if somebody would show [her](sab).
+ find sab dex "rod dips"
- injure dex "cooked"
- die war "neck"
- die? pro "without a flask"
+ rescue jin pro "brings"
- steal.past jin _ "stolen"
- gift mog _ "throws"
- travel? sab "see the sea"
