%series The Grey Mares
%lang en
%genre stud-farm serial on the Hungarian plain, 1990, chatty recap column
%cast ilona    | Ilona Bárány; Ilona | f
%cast miklos   | Miklós Bárány; Miklós | m
%cast juli     | Juli Bárány; Juli | f
%cast robi     | Robi | m
%cast gaspar   | Gáspár Vető; Gáspár; Vető | m
%cast agota    | Ágota Vető; Ágota | f
%cast count    | Count Lipót; Lipót | m
%cast henrike  | Henrike Vogel; Henrike; Vogel | f
%cast farrier  | Csaba | m
%cast vet      | Dr. Sipos; Sipos | f
%cast mare     | Szellő | f
%cast foal     | Pengő | m
%cast major    | Major Zsigmond; Zsigmond | m
%cast mum      | - | f

== 1 Who Owns a Horse?
Comrades are out, auctioneers are in, and [Ilona Bárány](ilona), [directress](ilona) of the state stud these twenty years, learns from the radio that [she](ilona) has been privatised. Before lunch there are three bidders. [Gáspár Vető](gaspar), party [secretary](gaspar) until Tuesday, has discovered capitalism; [Henrike Vogel](henrike), from [Hanover](@hanover), has always been acquainted with it; and a very thin [gentleman](count) in gaiters says that the place belonged to [his](count) [mother](mum) in the first place. [He](count) is [Count Lipót](count), and [he](count) came on the bus. [Ilona](ilona)'s [twins](juli+robi), [Juli](juli) and [Robi](robi), let the geese loose on all [three](count+gaspar+henrike) of [them](count+gaspar+henrike).
- discover ilona "learns from the radio"
- quit ilona "privatised"
- quit.past gaspar "until Tuesday"
- parent mum count "mother"
- return count "came on the bus"
- parent ilona juli+robi "twins"
+ attack juli+robi count+gaspar+henrike "let the geese loose"

== 2 Gaiters
Reader, I am fond of the [Count](count). [He](count) drives a taxi in [Vienna](@vienna), [he](count) tells the [farrier](farrier), [who](farrier) lets [him](count) sleep over the forge, and [he](count) has never sat on a horse. That is put right at once: [Juli](juli) sits [him](count) on [Szellő](mare), the [queen](mare) of the herd, [who](mare) looks round, considers, and drops [him](count) in the pond. [Vető](gaspar) meanwhile makes [Ilona](ilona) an offer. If [she](ilona) will marry [him](gaspar), [he](gaspar) says, [they](gaspar+ilona) can keep the stud in the family. [She](ilona) reminds the [suitor](gaspar) that [he](gaspar) is married. [He](gaspar) waves that away; the [person](agota) [he](gaspar) waves away is standing behind [him](gaspar) with a tray.
- reveal count farrier "tells the farrier"
- help farrier count "lets him sleep"
- help juli count "sits him"
- attack mare count "drops him"
+ propose gaspar ilona "marry him"
- reject ilona gaspar "reminds the suitor"
- married agota gaspar "is married"
- discover agota gaspar "standing behind him"
- hire count "drives a taxi"

== 3 The Tray
[Ágota Vető](agota) does not throw the tray. [She](agota) puts it down, takes off [her](agota) apron and moves in with the very [woman](ilona) [her](agota) [husband](gaspar) has just proposed to, on the ground that it is nearest. [Ilona](ilona), [who](ilona) was at school with [her](agota) and has cordially disliked [her](agota) since, makes up the bed. By midnight [they](agota+ilona) are drunk; by two, friends. So [Ilona](ilona) hears what [Ágota](agota) typed for [Gáspár](gaspar) in the winter of '57, namely the list of the grooms to be arrested. On it stood a name [Ilona](ilona) never speaks: that of [Miklós](miklos), [her](ilona) [brother](miklos).
+ move agota ilona "moves in with"
- married agota gaspar "husband"
- enemy.past agota ilona "cordially disliked"
+ friend.start agota ilona "friends"
- reveal agota ilona "hears what"
- betray.past gaspar miklos "the list"
- arrest? _ miklos "to be arrested"
- sibling ilona miklos "brother"
- help ilona agota "makes up the bed"
- breakup agota gaspar "takes off her apron"
- propose.past gaspar ilona "just proposed"

== 4 Colic
One in the morning and [Szellő](mare) is down. The [vet](vet), [Dr. Sipos](vet), lives forty kilometres off, has a car that starts by prayer, and is not at home. [Robi](robi) walks the [mare](mare) round and round; [Henrike](henrike), in a silk dressing gown, walks with [him](robi). [She](henrike) knows horses, give [her](henrike) that. At four [she](henrike) rolls up [her](henrike) sleeve, and by five the [patient](mare) is eating the dressing gown. The [nineteen-year-old](robi) falls in love with the [German](henrike) on the spot. [She](henrike) is forty-six, and has, I suspect, noticed.
- ill mare "is down"
- help robi mare "walks the mare"
+ treat mare henrike "rolls up her sleeve"
- recover mare "is eating"
+ love.start robi henrike "falls in love"
- discover? henrike robi "noticed"

== 5 An Audience of Geese
Nothing happens this week, and how well it doesn't. The [Count](count) learns to trot. A hat is lost and found in a trough. [Ágota](agota) and [Ilona](ilona) sing in two parts at the bottling of the plums, and the [farrier](farrier), [who](farrier) has a weakness for [Ilona](ilona)'s alto, stands outside with an unlit pipe and forgets what [he](farrier) came for. "Those who want milk," an old groom remarks of nothing in particular, "should not sit on a stool in the middle of a field." The bus goes by without stopping.
- create agota+ilona "sing"
- lose _ "A hat is lost"
- love farrier ilona "weakness for"

== 6 The Major
A [visitor](major) with dyed hair books the guest room for a month. It is [Zsigmond](major), a retired [major](major) of the security service, and in [his](major) briefcase are other people's lives. To [Vető](gaspar) [he](major) offers silence over the list of '57, at a price; to [Ilona](ilona) [he](major) offers the list, at the same price. [She](ilona) shows [him](major) the door. [He](major) goes as far as the stable, where [Robi](robi) is practising German verbs, and tells the [boy](robi), gratis, that [his](robi) [uncle](miklos) did not die in the shooting but walked over the border at [Sopron](@sopron), on the arm of the [man](gaspar) [who](gaspar) had denounced [him](miklos).
- threaten major gaspar "at a price"
- reveal? major ilona "offers the list"
+ reject ilona major "shows him the door"
- reveal major robi "tells the boy"
- kin miklos robi "uncle"
- die! miklos "did not die"
- flee.past miklos "walked over the border" @sopron
+ rescue.past gaspar miklos "on the arm"
- betray.past gaspar miklos "denounced"
- travel major "books the guest room"
- quit.past major "retired"

== 7 Both Things
Can a [man](gaspar) betray someone and save the same someone in one night? [Ágota](agota) says [hers](gaspar) could: [he](gaspar) never finished a thing in [his](gaspar) life. Confronted, [Gáspár](gaspar) sits down on the mounting block and weeps. [He](gaspar) put [Miklós](miklos) on the list because [he](gaspar) was ordered to find eleven; then [he](gaspar) could not sleep; then [he](gaspar) ran. [Ilona](ilona) hits [him](gaspar) with the bridle, once for the first half. For the second half [she](ilona) brings [him](gaspar) a glass of water. [His](gaspar) [wife](agota) looks at the [ruin](gaspar) of a man, and I swear to you it is not contempt.
- betray.past gaspar miklos "put Miklós on"
- rescue.past gaspar miklos "he ran"
- sad gaspar "weeps"
+ attack ilona gaspar "hits him"
+ help ilona gaspar "glass of water"
- married agota gaspar "wife"
- love agota gaspar "not contempt"
- accuse _ gaspar "Confronted"

== 8 Taxi
[Lipót](count) goes to [Vienna](@vienna) to fetch [his](count) papers and comes back with [his](count) taxi, its meter running, and a [passenger](miklos). The old [man](miklos) had got in at the Westbahnhof, heard the [driver](count)'s accent, asked where [he](count) was going, and said: there, please. [Miklós Bárány](miklos) has trained trotters in [Baden](@baden) for thirty years and believed [his](miklos) [sister](ilona) dead. [She](ilona), [who](ilona) believed [him](miklos) so, is holding a bucket. It is the [Count](count) [who](count) has to take it from [her](ilona). [Juli](juli), seeing an [aristocrat](count) cry, kisses [him](count) on the nose, and both go red.
- travel count "goes to Vienna" @vienna
- return count "comes back"
- meet count miklos "passenger"
+ return miklos "there, please"
- die! ilona "believed his sister dead"
- die! miklos "believed him so"
- sibling ilona miklos "sister"
- sad count "cry"
+ kiss count juli "kisses him"
- hire.past miklos "trained trotters"
- help count ilona "take it from her"

== 9 The Bid
[Henrike](henrike) bids two million marks. [She](henrike) has taken [Robi](robi) to dinner first, let [him](robi) order in German, and told [him](robi), more kindly than I should have managed, that [she](henrike) has a son of [his](robi) age. The [boy](robi) runs out and rides the [grey](mare) half to death in the dark. [He](robi) comes home on foot. [Szellő](mare), in foal, which nobody had known, has put a leg in a badger hole. [Sipos](vet) takes the gun out of the car. "Give [me](miklos) an hour," says [Miklós](miklos), and kneels, and [she](vet) gives [him](miklos) an hour.
- date henrike robi "to dinner"
+ reject henrike robi "told him"
- sad robi "runs out"
- injure mare robi "badger hole"
- pregnant mare "in foal"
- return robi "comes home"
- kill? vet mare "takes the gun"
+ help vet miklos "gives him an hour"
- find? henrike "bids two million"

== 10 Splints
The leg will hold, if the [mare](mare) hangs in a sling until Easter. Somebody must sit with [her](mare) day and night, and [Robi](robi) does, unasked. On the eleventh night the [German](henrike) relieves [him](robi), and [they](henrike+robi) talk as people do who have stopped wanting something from each other. [Zsigmond](major), unpaid by everyone, sends the list to the newspaper. [Gáspár](gaspar) is spat at in the bakery. The [farrier](farrier), [whose](farrier) father was third on that list, walks up to [him](gaspar) with the tongs in [his](farrier) hand, and before the whole street asks [him](gaspar) home for soup.
- recover? mare "will hold"
- help robi mare "sit with her"
- help henrike robi "relieves him"
- friend.start henrike robi "stopped wanting"
+ reveal major gaspar "sends the list"
- attack _ gaspar "spat at"
+ invite farrier gaspar "asks him home"
- attack? farrier gaspar "with the tongs"

== 11 Arithmetic
Two million marks is more than a taxi. [Lipót](count) nevertheless sells [his](count), the [twins](juli+robi) sell [their](juli+robi) motorcycle, [Ágota](agota) the flat [her](agota) [husband](gaspar) forgot was in [her](agota) name. The [farrier](farrier), called [Csaba](farrier), as [Ilona](ilona) learns only now that [he](farrier) is lending [her](ilona) money, sells nothing and lends all [he](farrier) has. It comes to a ninth. Then [Vető](gaspar) stands up at the auction and bids against [Henrike](henrike), mark for mark, with nothing whatsoever behind [him](gaspar), until the hammer falls. [He](gaspar) is arrested for fraud on the way out, humming. The sale is void, and must wait for spring.
- help agota+count+juli+robi ilona "sells"
- married agota gaspar "husband"
+ help farrier ilona "lending her money"
- enemy gaspar henrike "bids against"
- betray gaspar _ "nothing whatsoever behind"
+ arrest _ gaspar "arrested"
- find! henrike "sale is void"

== 12 Easter
[Szellő](mare) is let down from the sling and stands. Nine days later [she](mare) lies down again, for a better reason, and [Pengő](foal) arrives, black as a boot, as they all are before they turn grey. [Juli](juli) is engaged to the [Count](count), [who](count) has found the deed after all, made out to [his](count) [mother](mum), and with it a note that [she](mum) lost the stud at cards, in 1931, to a groom called Bárány. [Henrike](henrike) buys forty horses and goes home. [She](henrike) leaves the dressing gown to [Robi](robi). [Ágota](agota) visits the [prisoner](gaspar) every Sunday, on the bus, with a tray.
- recover mare "stands"
+ birth mare foal "arrives"
- parent mum count "mother"
- engaged count juli "engaged"
- discover count "found the deed"
- lose.past mum "lost the stud"
- travel henrike "goes home"
- gift henrike robi "leaves the dressing gown"
+ help agota gaspar "visits the prisoner"
