%series Aso Ebi
%lang en
%genre comedy-drama about rival wedding planners and their families in Lagos; encyclopaedia's episode table
%cast folake   | Folake Bankole; Folake; Fola | f
%cast ngozi    | Ngozi Eze; Ngozi | f
%cast kelechi  | Kelechi | m
%cast dapo     | Dapo Bankole; Dapo | m
%cast temi     | Temi | f
%cast chief    | Chief Balogun; Balogun | m
%cast ronke    | Ronke | f
%cast ebuka    | Ebuka | m
%cast pastor   | Pastor Grace | f
%cast seun     | Seun | m
%cast grandma  | Mama Eze | f
%cast tailor   | Mr. Isiaka; Isiaka | m
%cast dj       | DJ Phantom | n
%cast bride    | Halima | f
%cast mother   | - | f
%cast doctor   | - | m
%cast twins    | - | n

== 1
Two [women](folake+ngozi) [who](folake+ngozi) have been at each other's throats since boarding school, where [Ngozi Eze](ngozi) cut off [Folake Bankole](folake)'s plaits, [both](folake+ngozi) claim to have been engaged for the wedding of the year: that of oil [magnate](chief) [Chief Balogun](chief) to a [pilot](bride), [Halima](bride). The [Chief](chief) has, it turns out, signed with both. [Folake](folake)'s [brother](dapo) [Dapo](dapo), [who](dapo) does the flowers, and [Ngozi](ngozi)'s [sister](temi), [Temi](temi), [who](temi) bakes, meet over a disputed table and pretend to have never met.
- enemy folake ngozi "at each other's throats"
- attack.past ngozi folake "cut off"
- hire folake+ngozi chief "engaged for"
+ wedding? bride chief "wedding"
- betray chief folake+ngozi "signed with both"
- sibling dapo folake "brother"
- sibling ngozi temi "sister"
- meet! dapo temi "never met"
- betray dapo+temi folake+ngozi "pretend"

== 2
[Dapo](dapo) and [Temi](temi) were married at the registry in [Ikoyi](@ikoyi) eight months ago, before two strangers and a clerk. Only old [Mr. Isiaka](tailor), [who](tailor) sews for everyone and repeats nothing, is in the know. While [their](dapo+temi) elder [sisters](folake+ngozi) fight over tent poles, the secret [spouses](dapo+temi) share an ice lolly behind the generator. [Halima](bride) rings from thirty thousand feet to ask who is doing [her](bride) shoes. [Folake](folake) and [Ngozi](ngozi) each say "[I](folake+ngozi) am", and the line breaks up in laughter.
+ wedding.past dapo temi "registry"
- discover.past tailor dapo+temi "in the know"
- sibling dapo folake "sisters"
- sibling ngozi temi "sisters"
- quarrel folake ngozi "fight"
- married dapo temi "spouses"
- happy bride "laughter"

== 3
A rain of generators: three fail at once at the tasting, and [Ngozi](ngozi), certain of foul play, has [Seun](seun), [Folake](folake)'s [electrician](seun), hauled off by a [cousin](ebuka) of [hers](ngozi) in the police. [Ebuka](ebuka), the [cousin](ebuka), releases [him](seun) round the corner for lack of anything to hold [him](seun) on. The real [saboteur](ronke) has left behind a silver earring. [Dapo](dapo) pockets it; [he](dapo) has seen its fellow in the ear of [Ronke](ronke), the [Chief](chief)'s [daughter](ronke), [who](ronke) is two years older than the [bride](bride) and has yet to say good morning to [her](bride).
- accuse ngozi seun "certain of foul play"
+ arrest ebuka seun "hauled off"
- kin ebuka ngozi "cousin"
- rescue ebuka seun "releases"
- boss folake seun "electrician"
- attack ronke folake+ngozi "saboteur"
- lose ronke "left behind"
- find dapo "pockets"
+ discover dapo ronke "has seen its fellow"
- parent chief ronke "daughter"
- enemy bride ronke "yet to say good morning"

== 4
Confronted by [Dapo](dapo) in the orchid tent, [Ronke](ronke) doesn't trouble to deny it. [She](ronke) will do it again, unless [he](dapo) helps [her](ronke) to stop this wedding; for [she](ronke) has found the registry entry, and a word of [hers](ronke) would reach both [sisters](folake+ngozi) by teatime. [Temi](temi), up to [her](temi) elbows in royal icing, tells [her](temi) [husband](dapo) to give way. That night seven tiers go over. [Mama Eze](grandma), the [grandmother](grandma), on [whom](grandma) the smallest has landed, wants to know which of the [Bankoles](dapo+folake) to curse first.
- accuse dapo ronke "Confronted"
+ threaten ronke dapo+temi "unless"
- help? dapo ronke "helps"
- wedding? bride chief "this wedding"
- discover.past ronke dapo+temi "registry entry"
- reveal? ronke folake+ngozi "a word of hers"
- married dapo temi "husband"
- injure grandma "landed"
- kin grandma temi "grandmother"
- threaten grandma dapo+folake "curse"

== 5
[Halima](bride) lands early and finds [her](bride) [fiancé](chief) dancing by himself in [his](chief) study to highlife from 1979, eyes closed. [She](bride) had been wondering whether to bolt; [she](bride) puts down [her](bride) bag instead. Since neither will leave the field, [Folake](folake) and [Ngozi](ngozi) are locked by [Pastor Grace](pastor), [who](pastor) taught both of [them](folake+ngozi) in Form Two, into the vestry with one fan. [They](folake+ngozi) come out hoarse. It had not been envy, those scissors: it was a dare, from a [boy](kelechi), [whose](kelechi) name was [Kelechi](kelechi), and [who](kelechi) had told each that [she](folake+ngozi) was the one.
- return bride "lands early"
- find bride chief "finds"
- engaged bride chief "fiancé"
- flee? bride chief "bolt"
+ abduct pastor folake+ngozi "locked"
- advisor.past pastor folake+ngozi "taught"
- jealous! ngozi folake "not been envy"
- betray.past kelechi folake+ngozi "had told each"
- love.past kelechi folake+ngozi "was the one"

== 6
No sooner is a truce concluded than [Kelechi](kelechi) books [them](folake+ngozi) both, by e-mail, for [his](kelechi) own wedding. To whom? The form is blank. The [planners](folake+ngozi) drive to [Ibadan](@ibadan) with a cake knife and find a bald [man](kelechi) with a bad heart, [who](kelechi) has no bride, wanted to see either of [them](folake+ngozi) before the operation, and could not remember which. [Folake](folake) wants [him](kelechi) poisoned. [Ngozi](ngozi) pays the [cardiologist](doctor). On the way home [Folake](folake) observes that [she](folake) would have paid half, and [Ngozi](ngozi), at the wheel, that [she](ngozi) knows.
- reconcile folake ngozi "truce"
- hire folake+ngozi kelechi "books"
- wedding? _ kelechi "his own wedding"
- travel folake+ngozi "drive" @ibadan
- find folake+ngozi kelechi "find"
- ill kelechi "bad heart"
- kill? folake kelechi "poisoned"
- treat? kelechi doctor "operation"
+ help ngozi kelechi "pays"
- help? folake kelechi "paid half"

== 7
[Temi](temi) is sick on the sugar roses and counts weeks on flour-white fingers. [She](temi) tells [Dapo](dapo) by piping it on a bun, which [Seun](seun), ravenous, eats. The message thus reaches its addressee through an [electrician](seun) with icing on [his](seun) chin, and is received with a somersault. If [they](dapo+temi) own up now, [they](dapo+temi)'re free of [Ronke](ronke); but [Mama Eze](grandma) has sworn on the Bible that a [Bankole](dapo) shall enter [her](grandma) family over [her](grandma) dead body, and [her](grandma) blood pressure is two hundred and ten.
+ pregnant temi dapo "counts weeks"
- ill temi "sick"
- reveal temi dapo "tells"
- steal seun temi "eats"
- reveal seun dapo "reaches its addressee"
+ happy dapo "somersault"
- reveal? dapo+temi folake+ngozi "own up"
- threaten grandma dapo "sworn on the Bible"
- ill grandma "blood pressure"

== 8
[Ronke](ronke), at a loss for further disasters, engages [DJ Phantom](dj), [who](dj) performs masked and has emptied larger halls than this. At the rehearsal [she](ronke) slips a sleeping draught into the [bride](bride)'s zobo. It is the [Chief](chief) [who](chief) drinks it. [He](chief) topples into the orchids, and the [girl](ronke) screams "Daddy", a word that nobody in the house has heard since [her](ronke) [mother](mother)'s burial. [Halima](bride) pumps, breathes, counts, as pilots are taught to. When [he](chief) gasps, two [women](bride+ronke) are hanging about [his](chief) neck, and [one](ronke) has begun to tell [the other](bride) everything.
- hire dj ronke "engages"
- attack? ronke bride "sleeping draught"
+ ill chief ronke "topples"
- sad ronke "screams"
- parent chief ronke "Daddy"
- die.past mother "burial"
- parent mother ronke "mother's"
+ rescue bride chief "pumps"
- recover chief "gasps"
- reveal ronke bride "tell"

== 9
[Halima](bride) keeps it to herself, and asks [Ronke](ronke) to be [her](bride) chief bridesmaid. There's no worse punishment, [Ronke](ronke) tells [Ebuka](ebuka), [who](ebuka) has come about the generators, and weeps onto [his](ebuka) notebook till the ink runs. [He](ebuka) has no evidence left. [He](ebuka) offers [her](ronke) the second page. [Kelechi](kelechi), stitched and pink, sends flowers to each of [his](kelechi) [benefactresses](folake+ngozi) with the other's name on the card, and [Isiaka](tailor), letting out [Temi](temi)'s waistband for the third time, raises an eyebrow at [Mama Eze](grandma). [She](grandma) raises one back. [She](grandma) can count, too.
- reveal! bride _ "keeps it to herself"
- advisor? ronke bride "bridesmaid"
- sad ronke "weeps"
- investigate ebuka _ "come about the generators"
+ help ebuka ronke "offers her"
- recover kelechi "stitched and pink"
- gift kelechi folake+ngozi "sends flowers"
+ discover grandma temi "can count"

== 10
[Mama Eze](grandma) calls both families to [her](grandma) bedside, seems to be sinking, and breathes that [her](grandma) last wish is to see [her](grandma) youngest [granddaughter](temi) wed, this very night, to anyone at all. "To [him](dapo), for instance." A trembling finger finds [Dapo](dapo). The [sisters](folake+ngozi), in tears, give in, and [Ngozi](ngozi) is beginning to do the seating when the [pair](dapo+temi) confess that it is done already. The dying [woman](grandma) sits up. "Eight months," says [Mama Eze](grandma), "and nobody kept [me](grandma) any cake?"
- invite grandma dapo+folake+ngozi+temi "calls both families"
- die! grandma "sinking"
- kin grandma temi "granddaughter"
- betray grandma folake+ngozi "seems to be sinking"
+ wedding? dapo temi "wed, this very night"
- sad folake+ngozi "in tears"
+ reveal dapo+temi _ "confess"
- recover grandma "sits up"

== 11
Made relations against [their](folake+ngozi) will, [Folake](folake) and [Ngozi](ngozi) go into partnership with a sigh, and have [Seun](seun) paint over one of the two signs; [he](seun) paints over the wrong one, or says that [he](seun) did. [DJ Phantom](dj), unmasked by a gust of wind at the bachelor night, proves to be [Pastor Grace](pastor), [who](pastor) needs a new roof for [her](pastor) church. The [Chief](chief) buys the roof. [Ebuka](ebuka) transfers [his](ebuka) file on a certain earring to the lagoon, and on the jetty its [owner](ronke) kisses [him](ebuka), bang in the middle of [his](ebuka) caution.
- kin folake ngozi "relations"
+ colleague.start folake ngozi "partnership"
+ discover _ pastor "unmasked"
- celebrate chief "bachelor night"
- gift chief pastor "buys the roof"
- help ebuka ronke "to the lagoon"
- kiss ebuka ronke "kisses"

== 12
Fifteen hundred guests, and no mishap, which makes everybody nervous. [Balogun](chief) and [Halima](bride) are joined by a [pastor](pastor) [who](pastor) then changes behind the altar and plays until four. At midnight [Temi](temi) asks for a chair, then for [Dapo](dapo), then for hot water: there are [two](twins) of [them](twins), one with [Bankole](dapo+folake) ears, the other with the [Eze](grandma+ngozi+temi) chin. [Kelechi](kelechi), [who](kelechi) had come to dance with the right one, cannot tell which of the two [aunts](folake+ngozi) holds which. [Neither](folake+ngozi) helps [him](kelechi). [They](folake+ngozi) have [their](folake+ngozi) hands full.
+ wedding bride chief "joined"
- create pastor "plays until four"
+ birth temi twins "hot water"
- kin folake+ngozi twins "aunts"
- parent dapo+temi twins "two of them"
- love? kelechi folake+ngozi "the right one"
- help! folake+ngozi kelechi "Neither helps"
