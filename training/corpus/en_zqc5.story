%series The Rangapara Garden
%lang en
%genre costume serial on an Assam tea estate, 1911, encyclopaedia summaries
%cast alistair | Major Alistair Wemyss; Alistair Wemyss; Alistair; Wemyss | m
%cast honor    | Honor Wemyss; Honor | f
%cast effie    | Effie Wemyss; Effie | f
%cast rohan    | Rohan Barua; Rohan | m
%cast lakshmi  | Lakshmi Barua; Lakshmi | f
%cast barua    | Hemanta Barua; Hemanta | m
%cast prys     | Dr Idris Prys; Prys; Idris | m
%cast sibyl    | Sibyl Trent; Sibyl | f
%cast trent    | Cuthbert Trent; Trent; Cuthbert | m
%cast jem      | Jem Polglase; Jem; Polglase | m
%cast governess| Miss Ott; Ott | f
%cast boy      | Hari | m
%cast wife1    | - | f
%cast suitor   | - | m
%cast insp     | - | m

== 1 First Flush
[Honor Wemyss](honor), newly married, steps off the steamer to join a [husband](alistair) [whom](alistair) [she](honor) has known for nine days, the [planter](alistair) [Major Alistair Wemyss](alistair), and is received instead by [his](alistair) [sister](effie) [Effie](effie), [who](effie) has run the house since [his](alistair) first [wife](wife1) died in it. The [Major](alistair) is up the river shooting. The estate's young Welsh [doctor](prys), [Idris Prys](prys), [who](prys) comes to look at the [bride](honor)'s ankle, warns [her](honor) against the water, the leopards and, after a glance at the door, [her](honor) [sister-in-law](effie). [Rohan Barua](rohan), the head [clerk](rohan), shows [her](honor) the books: the garden has been bankrupt for two years.
- travel honor "steps off the steamer"
+ married alistair honor "newly married"
- sibling alistair effie "sister"
- die.past wife1 "died"
- married.past alistair wife1 "first wife"
- travel alistair "up the river"
- treat honor prys "look at"
- help prys honor "warns her"
- kin effie honor "sister-in-law"
+ reveal rohan honor "shows her the books"

== 2 Sahib's Return
[Alistair](alistair) comes home with a tiger and without a word for [his](alistair) [bride](honor). At dinner the neighbouring planters, [Cuthbert Trent](trent) and [his](trent) [wife](sibyl) [Sibyl](sibyl), are so easy in the house that [Honor](honor) needs only the fish course to see that [Sibyl](sibyl) has been more than a guest there. [Effie](effie), [who](effie) has carried notes between the two [lovers](alistair+sibyl) for years, drops a fork. When [Honor](honor) asks [Alistair](alistair) outright, [he](alistair) answers that [he](alistair) took [her](honor) for the roof and [she](honor) [him](alistair) for the name. That night, for the first time, [she](honor) locks [her](honor) door.
- return alistair "comes home"
- neighbour alistair+honor sibyl+trent "neighbouring planters"
- married sibyl trent "wife"
+ discover honor alistair+sibyl "see that"
- affair alistair sibyl "two lovers"
- help effie alistair+sibyl "carried notes"
- love! alistair honor "for the roof"
- reject honor alistair "locks her door"

== 3 The Clerk's House
Since nobody at the big house will speak to [her](honor), the new [mistress](honor) takes to drinking tea on the [clerk](rohan)'s veranda, where [his](rohan) [wife](lakshmi) [Lakshmi](lakshmi), six months with child, teaches [her](honor) Assamese and [his](rohan) [father](barua), [Hemanta](barua), [who](barua) was the first Indian ever to pass for the bench, corrects [both](honor+lakshmi) of [them](honor+lakshmi). The [doctor](prys), [who](prys) likes to be where [Honor](honor) is, finds reasons to call. [Trent](trent), riding by, sees the [Major](alistair)'s [wife](honor) laugh with a [Welshman](prys) and a family of natives, and repeats it at the club; [his](trent) own [wife](sibyl) repeats it in bed to the [Major](alistair).
- married lakshmi rohan "wife"
- pregnant lakshmi rohan "with child"
- advisor lakshmi honor "teaches her"
- parent barua rohan "father"
- love prys honor "likes to be"
- discover trent honor+prys "sees"
+ reveal trent _ "repeats it"
- married alistair honor "Major's wife"
- married sibyl trent "own wife"
- reveal sibyl alistair "own wife repeats it"
- cheat sibyl trent "in bed"
- cheat alistair honor "in bed"
+ affair alistair sibyl "in bed"

== 4 Short Rains
[Alistair](alistair) forbids the veranda. [Honor](honor) goes. [Alistair](alistair) fires [Rohan](rohan). [Effie](effie) begs [him](alistair) to think. [He](alistair) strikes [Effie](effie). [Jem Polglase](jem) sees it. [Jem](jem) is the new [overseer](jem). [Jem](jem) is Cornish, poor and shy. [He](jem) brings [Effie](effie) ice. [Effie](effie) is forty and has never had flowers. [Jem](jem) has picked some. The [clerk](rohan) packs [his](rohan) pens. [Prys](prys) pays [Rohan](rohan)'s rent. [Lakshmi](lakshmi) will not thank [Prys](prys). [She](lakshmi) knows for whose sake [Prys](prys) is kind.
+ quit rohan alistair "fires Rohan"
- quarrel alistair honor "forbids"
+ attack alistair effie "strikes Effie"
- discover jem alistair+effie "sees it"
- hire jem "new overseer"
- help jem effie "brings Effie ice"
- flirt jem effie "picked some"
- help prys rohan "pays Rohan's rent"
- love prys honor "for whose sake"
- discover lakshmi prys "She knows"

== 5 The Cholera Lines
Cholera breaks out among the pickers, and the [Major](alistair) bars the gate of the big house. [Honor](honor) climbs out of a window and nurses beside the [doctor](prys) for three weeks, in the course of which each comes to know what the other will not say. [Lakshmi](lakshmi) sickens in the eighth month. [Prys](prys) can save one of [the two](boy+lakshmi) and saves the [boy](boy); the dismissed [clerk](rohan) sits with [his](rohan) dead [wife](lakshmi)'s hand in [his](rohan) until [his](rohan) [father](barua), the old [judge](barua), takes it out. The [infant](boy) is handed to [Honor](honor), [who](honor) names [him](boy) [Hari](boy), as [her](honor) [friend](lakshmi) had wished.
- flee honor alistair "climbs out"
- help honor prys "nurses beside"
- love honor prys "comes to know"
- love prys honor "comes to know"
- ill lakshmi "sickens"
+ birth lakshmi boy "eighth month"
- rescue prys boy "saves the boy"
+ die lakshmi "dead wife"
- married lakshmi rohan "wife"
- sad rohan "hand in his"
- parent barua rohan "father"
- help honor boy "handed to"
- friend honor lakshmi "friend"

== 6 Quarantine
[Sibyl Trent](sibyl), [who](sibyl) has come up in [her](sibyl) [husband](trent)'s absence to see [Alistair](alistair), is shut in at the big house with [him](alistair) and with the [sister](effie) [he](alistair) had struck. Six weeks at close quarters do what no scandal could: the [lovers](alistair+sibyl) cannot stand the sight of each other. [He](alistair) throws a decanter; [she](sibyl) reads [Effie](effie) [his](alistair) letters aloud. From one of them it appears that [Effie](effie)'s only [suitor](suitor), long ago, had not sailed for [Ceylon](@ceylon) of [his](suitor) own accord. [Her](effie) [brother](alistair) had paid [him](suitor). [Effie](effie) says nothing, and goes down to the [Cornishman](jem)'s bungalow in the rain.
- travel sibyl "has come up"
- married sibyl trent "husband"
- sibling alistair effie "sister"
- attack.past alistair effie "had struck"
- housemate alistair+effie sibyl "shut in"
+ affair.end alistair sibyl "cannot stand"
- attack alistair sibyl "decanter"
- reveal sibyl effie "reads Effie"
- discover effie alistair "it appears"
+ betray.past alistair effie "had paid him"
- love.past suitor effie "suitor"

== 7 The Banns
To the horror of the club, [Effie](effie) announces [her](effie) engagement to an [overseer](jem) fourteen years [her](effie) junior. [Alistair](alistair) refuses to give [her](effie) away and threatens to horsewhip the [groom](jem), [who](jem) offers [him](alistair) the whip. It is [Hemanta](barua) [who](barua), in the robes of [his](barua) office, leads the [bride](effie) up the aisle of a half-empty church. Among the few who come are the [couple](sibyl+trent) from the neighbouring garden. [Trent](trent), [who](trent) has now found out about the quarantine, sits at the far end of the pew from [his](trent) [wife](sibyl). The [Major](alistair)'s own [wife](honor) throws the rice.
+ engaged effie jem "engagement"
- help! alistair effie "refuses to give"
- threaten alistair jem "horsewhip"
- help barua effie "leads the bride"
+ wedding effie jem "up the aisle"
- neighbour alistair+honor sibyl+trent "neighbouring garden"
- discover trent alistair+sibyl "found out"
- quarrel sibyl trent "far end"
- married sibyl trent "his wife"
- married alistair honor "own wife"

== 8 Governess
A [Miss Ott](governess) comes from [Calcutta](@calcutta), engaged by [Alistair](alistair), it is said, to bring up the [orphan](boy); [Rohan](rohan), [who](rohan) is neither dead nor consulted, takes [his](rohan) [son](boy) off [her](governess) lap at the first lesson. [She](governess) is twenty-two and has a way of humming. The [widower](rohan) apologises next day, then the day after. [Honor](honor), [who](honor) for eight months has been all the mother the [child](boy) has, catches herself disliking [her](governess). [Prys](prys), [who](prys) has been offered a hospital in [Cardiff](@cardiff), asks [Honor](honor) to come away with [him](prys). [She](honor) says that [she](honor) has a [husband](alistair). "[You](honor) have a [landlord](alistair)," says [he](prys).
- hire governess alistair "engaged by Alistair"
- parent rohan boy "son"
- quarrel governess rohan "takes his son"
- reconcile governess rohan "apologises"
- help honor boy "all the mother"
- jealous honor governess "disliking her"
- hire? prys "been offered a hospital"
+ flee? honor+prys "come away with him"
+ reject honor prys "she has a husband"
- married alistair honor "husband"

== 9 Night Shoot
[Trent](trent) rides over with two guns in the case and proposes to the [Major](alistair) that [they](alistair+trent) settle it like gentlemen. In the half-light, and before the paces are counted, a shot comes from the bamboo. It is the [seducer](alistair) [who](alistair) falls, though the injured [husband](trent) has not yet loaded. The [doctor](prys) [who](prys) loves [his](alistair) [wife](honor) works over [Alistair](alistair) for five hours and brings [him](alistair) back, while [Honor](honor) holds the lamp. A police [inspector](insp) arrives to find a district in which almost everybody had a reason. [He](insp) starts with the [clerk](rohan) [whom](rohan) the [victim](alistair) put out of [his](rohan) post, and takes [him](rohan) away in irons.
- threaten trent alistair "settle it"
+ injure alistair _ "falls"
- affair.past alistair sibyl "seducer"
- married sibyl trent "husband"
- rescue prys alistair "brings him back"
- love prys honor "loves his wife"
- married alistair honor "his wife"
- help honor prys "holds the lamp"
- investigate insp _ "starts with"
- quit.past rohan alistair "put out of"
+ arrest insp rohan "in irons"

== 10 The Old Judge
[Hemanta](barua) defends [his](barua) [son](rohan) himself, against every rule, and is losing. [Miss Ott](governess) stands up in court to say that on the night of the shot [she](governess) was with the accused [man](rohan) until morning. It costs [her](governess) [her](governess) name and, the same evening, [her](governess) post; and it is not true. [Rohan](rohan), released, asks why a [woman](governess) [whom](governess) [he](rohan) has not so much as kissed should have lied for [him](rohan), and receives for answer a kiss. In [her](sibyl) boudoir, [Sibyl](sibyl) takes a small pistol out of [her](sibyl) glove box, cleans it, and puts it back.
- parent barua rohan "son"
- advisor barua rohan "defends"
- help governess rohan "stands up"
+ betray governess _ "not true"
- quit governess alistair "her post"
- kiss! governess rohan "not so much as"
+ kiss governess rohan "for answer a kiss"

== 11 The Rope Bridge
[Alistair](alistair), on crutches, has guessed, and finds that being shot for love has restored [his](alistair) own. [He](alistair) offers [Sibyl](sibyl) marriage, should [both](alistair+sibyl) ever be free; [she](sibyl), [who](sibyl) aimed at [his](alistair) heart, tells [him](alistair) that [she](sibyl) is sorry to have missed. [Cuthbert](trent), behind the screen, hears the confession, burns the pistol's case, and takes [his](trent) [wife](sibyl) home. [Neither](sibyl+trent) ever mentions it again. [Effie](effie), at forty-one, is to have a child. [Her](effie) [husband](jem) builds a cradle out of tea chests. When [Prys](prys) sails, [Honor](honor) is at the jetty with [Hari](boy) on [her](honor) arm, and does not wave.
- discover alistair sibyl "has guessed"
- love.start alistair sibyl "restored his own"
+ propose alistair sibyl "offers Sibyl marriage"
+ reveal sibyl alistair "sorry to have missed"
- reject sibyl alistair "sorry to have missed"
- attack.past sibyl alistair "aimed at his heart"
- discover trent sibyl "hears the confession"
- help trent sibyl "burns the pistol's case"
- reveal! sibyl+trent _ "ever mentions it"
- reconcile sibyl trent "takes his wife home"
- married sibyl trent "wife home"
- pregnant effie jem "have a child"
- married effie jem "husband"
- travel prys "sails"

== 12 Second Flush
[Wemyss](alistair)'s creditors close in, and the estate goes under the hammer. The highest bidder is the old [judge](barua), [who](barua) puts [his](barua) [son](rohan) in the chair from which [he](rohan) was turned out, and gives the [overseer](jem) the factory; the new [owner](barua)'s first guest is the last [one](alistair), [who](alistair) has nowhere to sleep. [Rohan](rohan) marries the [governess](governess), to [whom](governess) [Honor](honor), with some difficulty, gives up the [boy](boy). [She](honor) then asks [Alistair](alistair) for [her](honor) freedom. [He](alistair) signs on the back of a tea label. The closing shot, of a rainy street in [Cardiff](@cardiff), shows a [woman](honor) with one suitcase reading the brass plate of a [doctor](prys).
- lose alistair "under the hammer"
- find barua "highest bidder"
- parent barua rohan "son"
+ hire rohan barua "in the chair"
- quit.past rohan alistair "turned out"
- hire jem barua "gives the overseer"
- invite barua alistair "first guest"
+ wedding governess rohan "marries"
- lose honor boy "gives up the boy"
- divorce alistair honor "her freedom"
+ travel honor "rainy street" @cardiff
