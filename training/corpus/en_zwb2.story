%series Lower Unit, Upper Hand
%lang en
%genre dramedy about two sisters in a Milwaukee duplex, a magazine's ironical previews
%cast darlene  | Darlene Kaminski; Darlene | f
%cast trish    | Trish Kaminski; Trish | f
%cast keith    | Keith | m
%cast shelby   | Shelby | f
%cast odom     | Emmett Odom; Odom | m
%cast father   | Old Kaminski | m
%cast randy    | Randy | m
%cast randywife | - | f
%cast plumber  | Rollie Mroz; Mroz | m
%cast austin   | Austin | m
%cast crystal  | Crystal | f
%cast dentist  | - | m
%cast odomwife | - | f
%cast baby     | Stanley | m
%cast cardiologist | - | f
%cast notary   | - | m

== 1
Blood is thicker than water, though in Milwaukee both come up through the basement floor. [Old Kaminski](father), in [his](father) will, leaves [his](father) duplex to [his](father) two [daughters](darlene+trish), provided that [they](darlene+trish) live in it: [Darlene](darlene) downstairs with [her](darlene) [daughter](shelby) [Shelby](shelby) and a grudge, [Trish](trish), [whom](trish) [her](trish) [landlord](dentist) has just put out, upstairs with a parrot. By supper [the two](darlene+trish) are communicating via broom handle. And who delivers the condolence cards? [Darlene](darlene)'s [ex](keith), [Keith](keith), still faithful, if only to [his](keith) mail route.
- die.past father "condolence cards"
+ find darlene+trish father "leaves his duplex"
- parent father darlene+trish "daughters"
- parent darlene shelby "her daughter"
- reject dentist trish "put out"
+ move darlene+trish "live in it"
- quarrel darlene trish "broom handle"
- ex darlene keith "Darlene's ex"

== 2
The [gentleman](odom) next door plays Chopin, which in this part of town counts as indecent exposure. [Emmett Odom](odom), two years a [widower](odom), returns a casserole dish [he](odom) believes to be [Trish](trish)'s; it is [Darlene](darlene)'s, and so, as of the words "lovely crust", is [her](darlene) heart. [Her](darlene) [sister](trish), leaning out of the upper window, has felt a flutter of [her](trish) own. At the brewery [Trish](trish)'s married [boss](randy) meanwhile pinches what [he](randy) calls a promising tour guide, and goes home in need of ice.
- married.past odom odomwife "widower"
- neighbour darlene+trish odom "next door"
+ love.start darlene odom "her heart"
- sibling darlene trish "sister"
- love.start trish odom "flutter"
- boss randy trish "boss"
- married randy randywife "married boss"
- attack randy trish "pinches"
- attack trish randy "in need of ice"

== 3
Honesty between siblings is a fine thing, and best postponed. [Darlene](darlene) hides from [Trish](trish) that [she](darlene) has signed up for piano lessons with [Odom](odom); [Trish](trish) keeps from [Darlene](darlene) that [she](trish) takes [his](odom) trash out. [The two of them](darlene+trish) run into each other on [his](odom) porch, respectively with sheet music and a Hefty bag. Feathers fly, not all of them the parrot's. [Shelby](shelby), seventeen and unobserved, is in the garage with [Austin](austin), the [boy](austin) from the muffler shop, rehearsing the facts of life.
- reveal! darlene trish "hides from Trish"
- advisor odom darlene "piano lessons"
- reveal! trish darlene "keeps from Darlene"
- help trish odom "takes his trash out"
+ quarrel darlene trish "Feathers fly"
+ sex austin shelby "facts of life"

== 4
A burst pipe brings [Rollie Mroz](plumber), a [plumber](plumber) with forearms and a philosophy, into the house; [he](plumber) stays for eleven days, the pipe for two. What [he](plumber) has going with [Trish](trish) every noon is no one's business, so [Darlene](darlene) makes it [hers](darlene), green with envy less of the [man](plumber) than of the lunch hour. [Keith](keith) confides to [his](keith) former [wife](darlene), between two catalogs, that [Crystal](crystal), for [whom](crystal) [he](keith) left [her](darlene), has left [him](keith). [Darlene](darlene) signs for the news with a smile.
+ affair plumber trish "every noon"
- jealous darlene trish "green with envy"
+ reveal keith darlene "confides"
- ex darlene keith "former wife"
- breakup.past keith darlene "he left her"
- breakup.past crystal keith "has left him"
- happy darlene keith "with a smile"

== 5
It takes two to tango and one to read the stick. [Shelby](shelby) is going to have a child, tells [her](shelby) [aunt](trish) because [she](shelby) dares not tell [her](shelby) [mother](darlene), and swears [Trish](trish) to silence; the [boy](austin) responsible takes it lying down, since [Austin](austin) faints. [Odom](odom) invites both [ladies](darlene+trish) to a recital and seats [them](darlene+trish) on either side of a photograph of [his](odom) late [wife](odomwife), to [whom](odomwife), [he](odom) announces, every note belongs. Seldom have two [rivals](darlene+trish) blown [their](darlene+trish) noses so sisterly.
+ pregnant shelby austin "going to have"
- kin shelby trish "aunt"
+ reveal shelby trish "tells her aunt"
- parent darlene shelby "mother"
- reveal! shelby darlene "dares not tell"
- ill austin "faints"
- invite odom darlene+trish "invites"
- love odom odomwife "every note belongs"
- enemy darlene trish "rivals"
- sad darlene+trish odom "blown their noses"

== 6
Secrets have a shelf life, like potato salad. At the Fourth of July picnic [Keith](keith), unaware that anybody was unaware, congratulates [Darlene](darlene) on becoming a [grandmother](darlene). [She](darlene) does not raise [her](darlene) voice at [Shelby](shelby). It is [Trish](trish) [she](darlene) goes for, with the corn tongs: eleven weeks of treachery under one roof! The [younger](trish) [sister](trish) packs parrot and percolator and decamps to the [plumber](plumber)'s trailer, where [Mroz](plumber), a [man](plumber) [who](plumber) likes [his](plumber) lunch hours to end, receives [her](trish) without enthusiasm.
+ reveal keith darlene "congratulates Darlene"
- kin? baby darlene "grandmother"
- quarrel! darlene shelby "does not raise"
- attack darlene trish "goes for"
- accuse darlene trish "treachery"
- sibling darlene trish "sister"
+ move trish plumber "decamps to"
- pregnant shelby "becoming a grandmother"

== 7
Absence makes the heart grow fonder; four nights in a trailer make it positively sentimental. [Trish](trish) ditches [Mroz](plumber) by a note on the septic invoice, but is too proud to ring at home. [Darlene](darlene) has set two plates every evening and thrown one at the wall. Then [her](darlene) chest tightens on the stairs. [Odom](odom), alarmed by the lack of broom, discovers [her](darlene), breathes for [her](darlene) until the ambulance comes, and notices that [he](odom) has not thought of [his](odom) [wife](odomwife) for nine minutes.
+ breakup trish plumber "ditches"
- sad darlene trish "thrown one"
- ill darlene "chest tightens"
- find odom darlene "discovers her"
+ rescue odom darlene "breathes for her"
- married.past odom odomwife "wife"

== 8
In the corridor of St. Luke's, family is whoever brings change for the vending machine. [Trish](trish), [Keith](keith) and [Odom](odom) take turns at the bed; the [cardiologist](cardiologist), unable to establish which of [the three](keith+odom+trish) is the next of kin, scolds all of [them](keith+odom+trish). The [sisters](darlene+trish) bury the hatchet between two blood pressures, and [Trish](trish), a [martyr](trish) as ever, makes [Darlene](darlene) a present of the [neighbor](odom), as though [he](odom) were the good china. Nobody mentions that [Shelby](shelby)'s water has broken on the second floor.
- treat darlene cardiologist "cardiologist"
- help keith+odom+trish darlene "take turns"
- quarrel cardiologist keith+odom+trish "scolds"
- sibling darlene trish "sisters"
+ reconcile darlene trish "bury the hatchet"
- gift trish darlene "present of the neighbor"
- neighbour darlene+trish odom "neighbor"
- birth? shelby baby "water has broken"

== 9
[Stanley](baby), seven pounds, has the lungs of [his](baby) [great-grandfather](father), and the house, which had been too small for two [women](darlene+trish), is suddenly spacious enough for [five](austin+baby+darlene+shelby+trish). [Austin](austin), employed by now at a second muffler shop, begs [Shelby](shelby) to be [his](austin) [wife](shelby); the young [mother](shelby) prefers to be asked again when [she](shelby) can stay awake for it. [Odom](odom) has composed a lullaby. [He](odom) plays it upstairs, for [Trish](trish), [whom](trish) [he](odom) then kisses, under the impression that gifts may be returned.
- parent shelby baby "young mother"
- kin baby father "great-grandfather"
- housemate austin+baby darlene+shelby+trish "spacious enough for"
- hire austin "employed by now"
+ propose austin shelby "begs Shelby"
- reject shelby austin "asked again"
- create odom baby "lullaby"
+ kiss odom trish "kisses"

== 10
Whoever has a conscience should not live above it. [Trish](trish) avoids the stairs, the yard and [Odom](odom), [who](odom) is pining audibly, in E minor, for the [younger](trish) [sister](trish), whereas [Darlene](darlene) tells the whole street that [he](odom) is as good as [hers](darlene). [Her](darlene) [ex-husband](keith) could set [her](darlene) straight, having delivered the [pianist](odom)'s letters; instead [Keith](keith) slips a note of [his](keith) own into [Darlene](darlene)'s box, unstamped, in which [he](keith) asks what would have become of [them](darlene+keith) if [he](keith) had stayed an honest man.
- flee trish odom "avoids"
+ love odom trish "pining"
- sibling darlene trish "sister"
- couple? darlene odom "as good as hers"
- ex darlene keith "ex-husband"
- reveal! keith darlene "could set her straight"
+ confess? keith darlene "a note of his"

== 11
The truth will out, preferably at a baptism. While [Stanley](baby) is still dripping, [Trish](trish) tells [Darlene](darlene) of the kiss and braces for tongs. [Darlene](darlene) roars with laughter: [she](darlene) has spent the night before with [Keith](keith), has no use for a Chopin, and was merely dreading the day [she](darlene) would have to break it to [her](darlene) [sister](trish). [Shelby](shelby) asks [Austin](austin) to ask again; [he](austin) does, and is taken. Only [Randy](randy), the fired [boss](randy), invited out of pity, sits alone with the punch, weeping for [his](randy) [wife](randywife).
- celebrate darlene+shelby+trish baby "baptism"
+ reveal trish darlene "tells Darlene"
- happy darlene trish "roars with laughter"
- sex.past darlene keith "spent the night before"
- love! darlene odom "no use for"
- sibling darlene trish "sister"
- propose austin shelby "ask again"
+ engaged.start austin shelby "is taken"
- quit.past randy "fired boss"
- sad randy randywife "weeping"

== 12
All happy duplexes are alike. A [notary](notary) brings a codicil, in which [Old Kaminski](father) grants [his](father) [girls](darlene+trish) leave to sell the minute [they](darlene+trish) have gotten along for a year. [They](darlene+trish) have, by eleven days; the [sisters](darlene+trish) burn the paper. [Keith](keith) returns to the lower unit with two suitcases and a probation period, [Odom](odom)'s piano is hoisted through the upper window, and [Shelby](shelby) walks down the aisle on the arms of [her](shelby) [mother](darlene) and [her](shelby) [aunt](trish), one of [whom](darlene+trish) is stepping on the train.
- reveal notary darlene+trish "brings a codicil"
- parent father darlene+trish "girls"
- sibling darlene trish "sisters"
+ move keith darlene "returns to"
- move odom trish "hoisted"
+ wedding austin shelby "down the aisle"
- parent darlene shelby "mother"
- kin shelby trish "aunt"
