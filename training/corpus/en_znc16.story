%series Half Board
%lang en
%genre comedy drama at a ski hotel in the Valais, TV listings, lively
%cast clem     | Clémence Favre; Clémence; Clem | f
%cast reto     | Reto Zumstein; Reto | m
%cast gigi     | Gigi Favre; Gigi | f
%cast tunde    | Tunde Adeyemi; Tunde | m
%cast ursina   | Ursina; Ursi | f
%cast max      | Max Favre; Max | m
%cast ludmila  | Ludmila | f
%cast bo       | Bo | n
%cast hilde    | Frau Zumstein; Hilde | f
%cast inspector| Herr Spörri; Spörri | m
%cast guest    | Percy Allardyce; Percy; Allardyce | m
%cast father   | old Favre | m
%cast teacher  | - | m
%cast baby     | Flurin | m

== 1 Opening Weekend
[Clémence Favre](clem) has inherited the Edelweiss from [her](clem) [father](father), together with its debts and [his](father) other [daughter](gigi), [Gigi](gigi), of [whom](gigi) nobody had breathed a word until the funeral. The [half-sisters](clem+gigi) hate each other at sight and share a bathroom. Ski [instructor](reto) [Reto Zumstein](reto), with [whom](reto) [Clem](clem) lost [her](clem) heart and two front teeth at sixteen, is back from [Canada](@canada) to marry [Ursina](ursina) from the ski rental. Night [porter](tunde) [Tunde Adeyemi](tunde) carries up [Gigi](gigi)'s trunks and, unasked, [her](gigi) breakfast.
- parent father clem+gigi "father"
- find clem father "inherited"
- die.past father "funeral"
- sibling clem gigi "half-sisters"
+ enemy.start clem gigi "hate each other"
- housemate.start clem gigi "share a bathroom"
- love.past clem reto "lost her heart"
+ return reto "is back"
- engaged reto ursina "to marry Ursina"
- help tunde gigi "carries up"
- love tunde gigi "her breakfast"

== 2 Fresh Snow
[Percy Allardyce](guest), a regular since 1988, is caught with the hotel's silver in [his](guest) ski bag by [Bo](bo), the pastry [cook](bo), and breaks down over a plum tart: [he](guest) hasn't a penny, and this is home. [Clémence](clem) lets [him](guest) stay on as a pianist. [Max](max), [her](clem) [ex-husband](max), rings from [Geneva](@geneva) to say that [he](max) holds the mortgage. [Reto](reto) digs out [her](clem) car, and [the two of them](clem+reto) laugh about teeth until [Ursi](ursina), from across the road, leans on the horn of the snowplough.
- steal guest clem "silver"
+ discover bo guest "is caught"
- reveal guest bo "breaks down"
- hire guest clem "as a pianist"
- ex clem max "ex-husband"
- threaten max clem "holds the mortgage"
- help reto clem "digs out"
+ flirt clem reto "laugh about teeth"
- jealous ursina reto "leans on the horn"

== 3 Short Days
[Gigi](gigi) skis into [Tunde](tunde). [Tunde](tunde) breaks [his](tunde) leg. [Gigi](gigi) feeds [Tunde](tunde) plum tart. [Tunde](tunde) tells [Gigi](gigi) about [Lagos](@lagos). [Gigi](gigi) kisses [Tunde](tunde) on the plaster. [Clem](clem) sees [Gigi](gigi) kiss [Tunde](tunde). [Clem](clem) sacks [Tunde](tunde). [Gigi](gigi) owns half, so [Gigi](gigi) hires [Tunde](tunde) back. [Frau Zumstein](hilde) counts the spoons. [Hilde](hilde) is [Reto](reto)'s [mother](hilde). [Hilde](hilde) has never liked [Ursi](ursina). [Hilde](hilde) has always liked [Percy](guest). Nobody knows about [Percy](guest).
- injure tunde gigi "breaks his leg"
- help gigi tunde "feeds Tunde"
- reveal tunde gigi "tells Gigi"
+ kiss gigi tunde "on the plaster"
- discover clem gigi+tunde "sees Gigi"
- quit tunde clem "sacks"
- hire tunde gigi "hires Tunde back"
- parent hilde reto "mother"
- enemy hilde ursina "never liked Ursi"
- love hilde guest "always liked Percy"

== 4 Avalanche Warning
[Max](max) arrives in person, with [Ludmila](ludmila), [whom](ludmila) [he](max) introduces as [his](max) accountant and calls Bunny in the lift. [He](max) offers [his](max) former [wife](clem) a choice: sell to [him](max), or come back to [him](max). [She](clem) throws the fondue. On the closed slope, where [she](clem) goes to cool off, the snow gives way under [her](clem). [Reto](reto) has [her](clem) out in eleven minutes, blue, and warms [her](clem) in a hay barn by the only method the manual allows. There is a second method, and the manual is silent on it.
- travel max "arrives in person"
- boss max ludmila "accountant"
- affair ludmila max "Bunny"
- ex clem max "former wife"
+ threaten max clem "a choice"
- reconcile? clem max "come back to him"
- attack clem max "throws the fondue"
+ rescue reto clem "has her out"
- sex clem reto "a second method"
- cheat reto ursina "a second method"

== 5 Confetti
Wedding morning at St Bartholomew's. [Ursina](ursina) is in white, [Frau Zumstein](hilde) in black, and the [bridegroom](reto) in the sacristy, telling [Percy](guest) what happened in the barn. "Tell [her](ursina), not [me](guest)," says the [pianist](guest). [Reto](reto) tells [her](ursina), at the altar, in front of two hundred people and a brass band. [She](ursina) hands [him](reto) the bouquet, thorns first, and takes the honeymoon by herself. [Clémence](clem), in the last pew, does not dare to be glad. [Gigi](gigi) takes [her](clem) hand. "Stop that," says [Clem](clem), and holds on.
- reveal reto guest "telling Percy"
- wedding! reto ursina "Wedding morning"
+ reveal reto ursina "tells her"
+ breakup ursina reto "hands him the bouquet"
- travel ursina "honeymoon"
- reconcile clem gigi "takes her hand"

== 6 Bunny
[Ludmila](ludmila), it turns out, can count. [She](ludmila) has found in [Max](max)'s papers that the mortgage was paid off by [old Favre](father) a week before [he](father) died, and that [she](ludmila) is one of three Bunnies. [She](ludmila) slides the receipt under [Clem](clem)'s door and asks [Bo](bo) for something with a great deal of cream. [Bo](bo), [whose](bo) heart has so far belonged to choux, burns [their](bo) fingers. [Max](max), confronted in the sauna, denies everything until the [sisters](clem+gigi) lean on the door. [Spörri](inspector) of the cantonal police lets [him](max) out and then, having read the receipt, puts [him](max) behind bars.
+ discover ludmila max "has found"
- die.past father "he died"
- cheat max ludmila "three Bunnies"
- help ludmila clem "slides the receipt"
- love.start bo ludmila "burns their fingers"
- accuse clem+gigi max "confronted"
- betray max clem+gigi "denies everything"
- sibling clem gigi "sisters"
- threaten clem+gigi max "lean on the door"
+ arrest inspector max "behind bars"

== 7 Thaw
[Gigi](gigi) is sick at the smell of raclette. [Tunde](tunde), off crutches, builds a cradle before [he](tunde) is told. [Reto](reto) sleeps at [Hilde](hilde)'s and isn't spoken to. In March [Ursina](ursina) comes home from [Zanzibar](@zanzibar), brown, with a diving [teacher](teacher) in tow, and forgives everybody at the top of [her](ursina) voice. [Percy](guest) finally plays [Frau Zumstein](hilde) the tune [he](guest) wrote for [her](hilde) in 1988. [She](hilde) tells [him](guest) [he](guest) is thirty-odd winters late, and sits down beside [him](guest) on the stool. [Clem](clem) watches [Reto](reto) shovel the same square metre for an hour.
- pregnant gigi tunde "is sick"
- recover tunde "off crutches"
- housemate hilde reto "sleeps at Hilde's"
- quarrel hilde reto "isn't spoken to"
+ return ursina "comes home"
- couple teacher ursina "in tow"
- reconcile reto ursina "forgives everybody"
- create guest hilde "tune"
+ love guest hilde "wrote for her"

== 8 Closing Day
[Bo](bo) asks [Ludmila](ludmila) to stay. [Ludmila](ludmila) stays. [Percy](guest) marries [Hilde](hilde). [Reto](reto) gives away [Hilde](hilde). [Clem](clem) gives [Reto](reto) a tooth. It is the tooth from back then. [Reto](reto) kept the other one. [Reto](reto) kisses [Clem](clem), and [Gigi](gigi) shouts for [Tunde](tunde). [Tunde](tunde) drives [Gigi](gigi) down on the snowplough. [Flurin](baby) is born at the fifth bend. [Clem](clem) is an [aunt](clem). The snow is gone by noon.
- invite bo ludmila "to stay"
- couple.start bo ludmila "Ludmila stays"
+ wedding guest hilde "marries"
- gift clem reto "a tooth"
+ kiss clem reto "kisses"
- help tunde gigi "drives Gigi down"
- birth gigi baby "is born"
- kin baby clem "aunt"

== 9 Second Season
A year older, the Edelweiss reopens under two [sisters](clem+gigi) [who](clem+gigi) now finish each other's sentences and each other's pralines. [Clem](clem) and [Reto](reto) live over the boot room. [Max](max), out on bail and down to one suit, applies for a job as dishwasher; [Clémence](clem), against all advice, gives it to [him](max). [Ursina](ursina) has left the diving [teacher](teacher) at the bottom of a lake, in a manner of speaking, and is seen on the chairlift with [Spörri](inspector). [He](inspector) is afraid of heights. [She](ursina) keeps [his](inspector) eyes shut for [him](inspector), with [her](ursina) mouth.
- create clem+gigi "reopens"
- sibling clem gigi "sisters"
- housemate clem reto "over the boot room"
+ hire max clem "gives it to him"
- breakup.past ursina teacher "has left"
- date inspector ursina "seen on the chairlift"
- sad inspector "afraid of heights"
+ kiss inspector ursina "with her mouth"

== 10 Dishwasher
[Max](max) is good at glasses. It is [Reto](reto) [who](reto) breaks them, each time [Clem](clem) laughs at something the [dishwasher](max) has said. [Gigi](gigi), up at four with [Flurin](baby), overhears [Max](max) on the telephone: [he](max) has not come for the job, [he](max) has come for a bearer bond that [old Favre](father) hid in the cuckoo clock. [She](gigi) wakes [Tunde](tunde), [who](tunde) wakes [Bo](bo), [who](bo) is lying awake in any case because [Ludmila](ludmila) has gone quiet since [her](ludmila) former [boss](max) turned up. When [they](bo+gigi+tunde) open the clock, the cuckoo is all there is.
- jealous reto max "breaks them"
- flirt clem max "laughs at something"
+ discover gigi max "overhears"
- betray max clem "has not come for the job"
- reveal gigi tunde "wakes Tunde"
- reveal tunde bo "wakes Bo"
- sad bo "lying awake"
- boss.past max ludmila "former boss"
- steal _ "the cuckoo is all there is"

== 11 Cuckoo
Everybody suspects [Ludmila](ludmila), and [Bo](bo) does too, for one night, which [she](ludmila) counts among the longest of [her](ludmila) life. [She](ludmila) packs. [Reto](reto), [who](reto) can't stand the glasses any more, has it out with [Clem](clem) on the stairs, and moves to the mountain hut with a sleeping bag. It is the [mother](hilde) of the [runaway](reto), [Hilde](hilde), [who](hilde) took the bond, back in autumn, while dusting, and paid the roof with it; [she](hilde) mentions it over cards. [Bo](bo) runs after the yellow bus with a tray of cream horns. [Ludmila](ludmila) lets the [pastry-cook](bo) run for one stop, then two.
- accuse _ ludmila "suspects"
- accuse bo ludmila "does too"
- sad ludmila "the longest"
- breakup ludmila bo "packs"
+ quarrel clem reto "has it out"
- move reto "moves to the mountain hut"
- parent hilde reto "mother"
- steal.past hilde _ "took the bond"
+ reveal hilde _ "mentions it"
- reconcile? bo ludmila "runs after"

== 12 Half of Everything
[Max](max) washes a last glass and goes, with a reference. [Clem](clem) climbs to the hut on touring skis, in fog, and asks its [tenant](reto) for [his](reto) hand, [his](reto) socks and [his](reto) opinion of a double wedding. [He](reto) is for it. The other [pair](gigi+tunde), [Gigi](gigi) and [Tunde](tunde), have to be persuaded by [their](gigi+tunde) [son](baby), [who](baby) carries the rings and swallows one. [Bo](bo) and [Ludmila](ludmila), back to back over the cake all night, are found at dawn face to face. [Percy](guest) dies in [his](guest) sleep in April, at home, owing nothing. [His](guest) [widow](hilde) polishes the silver and leaves one spoon out.
- quit max "goes"
- travel clem "climbs to the hut"
+ propose clem reto "asks its tenant"
- engaged.start clem reto "is for it"
+ wedding? clem reto "double wedding"
- wedding gigi tunde "carries the rings"
- parent gigi+tunde baby "son"
- reconcile bo ludmila "face to face"
+ die guest "dies in his sleep"
- married.past guest hilde "widow"
