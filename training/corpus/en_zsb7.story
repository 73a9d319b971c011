%series Cold Harbour Road
%lang en
%genre detective procedural in Invercargill, New Zealand, recap column with a dry tone
%cast hana    | Detective Hana Parata; Parata; Hana | f
%cast colin   | Colin Mackie; Mackie; Colin | m
%cast dell    | Dell Mackie; Dell | f
%cast ngaire  | Ngaire Parata; Ngaire | f
%cast sefo    | Constable Sefo Leota; Leota; Sefo | m
%cast grubb   | Superintendent Grubb; Grubb | m
%cast petra   | Petra Voss; Petra | f
%cast ash     | Ash Tulloch; Ash | n
%cast wally   | Wally Tulloch; Wally | m
%cast vet     | Dr June Ballantyne; Ballantyne | f
%cast rua     | Rua | m
%cast duke    | Duke | m
%cast judge   | - | m

== 1 Frost
A milk tanker driver finds [Colin Mackie](colin), the bank [manager](colin), sitting upright in [his](colin) own orchard, frozen stiff and short of one shoe. [Detective Hana Parata](hana) has been back in [her](hana) home town for a day and a half, after eleven years in Auckland and one bullet, and is staying with [her](hana) [mother](ngaire) [Ngaire](ngaire), [who](ngaire) disapproves of guns, bacon and most visitors. [Her](hana) sidekick is [Constable Leota](sefo), [who](sefo) faints at the sight of the toes. The [widow](dell), [Dell](dell), offers scones. [The Mackies](colin+dell)' [dog](duke), [Duke](duke), has gone missing and nobody has thought to mention it.
+ die colin "frozen stiff"
- find _ colin "finds Colin Mackie"
+ return hana "back in her home town"
- injure.past hana "one bullet"
- housemate hana ngaire "staying with"
- parent ngaire hana "mother"
- colleague hana sefo "sidekick"
- ill sefo "faints"
- married.past colin dell "widow"
- lose dell duke "gone missing"

== 2 The Other Shoe
It turns up on the step of [Petra Voss](petra), the [cellist](petra) at number nine, with a note in the toe that says "Sorry". [Petra](petra) gives the [detective](hana) tea and the facts: twelve years of Tuesdays, no promises. The [manager](colin)'s lawful [wife](dell) knew, [she](petra) thinks, from about the second Tuesday on. [Hana](hana) likes [her](petra), which is against the rules. [Superintendent Grubb](grubb) would prefer an accident and puts that in writing. Back at the house in Cold Harbour Road [Dell](dell) is burning bank statements in the barbecue and cheerfully asks the [constable](sefo) to hold the tongs.
- reveal petra hana "the facts"
+ affair.past colin petra "Tuesdays"
- cheat.past colin dell "Tuesdays"
- married colin dell "lawful wife"
- discover.past dell colin+petra "knew"
- friend.start hana petra "likes her"
- boss grubb hana "Superintendent"

== 3 Ash
Half the district has money in that bank, or had. [Wally Tulloch](wally), a sheep [farmer](wally) [whose](wally) overdraft [Mackie](colin) called in last winter, lost the top paddocks and, the week after, the use of [his](wally) left side. [His](wally) [child](ash) [Ash](ash), seventeen, feeds [him](wally) with a spoon and says out loud in the co-op that [Mackie](colin) had it coming. [Leota](sefo), [who](sefo) went to school with [Ash](ash)'s cousins, is made to write it down. The [dog](duke) barks at night from somewhere on the Tulloch place. And the [widow](dell) has a new car.
- lose.past wally "lost the top paddocks"
- ill.past wally "the use of his left side"
- parent wally ash "child"
- help ash wally "feeds him"
+ accuse ash colin "had it coming"
- kin _ ash "cousins"
- married.past colin dell "widow"
- find dell "a new car"

== 4 Nine Words or Fewer
[Grubb](grubb) wants a culprit by Friday. [Grubb](grubb) picks [Ash](ash). [Hana](hana) wants to wait. [Sefo](sefo) puts the cuffs on [Ash](ash). [Ash](ash) spits at [Sefo](sefo). [Wally](wally) can't speak. [Wally](wally) bangs a spoon on the wall. [Ngaire](ngaire) hears of it. [Ngaire](ngaire) taught [Ash](ash) to swim. [Ngaire](ngaire) takes [Wally](wally) some stew. [Wally](wally) points at the barn. In the barn lies [Duke](duke). [Duke](duke) has a broken leg. [Duke](duke) has a key on [his](duke) collar.
- accuse grubb ash "picks Ash"
+ arrest sefo ash "puts the cuffs on"
- attack ash sefo "spits at Sefo"
- ill wally "can't speak"
- advisor.past ngaire ash "taught Ash"
- gift ngaire wally "some stew"
- reveal wally ngaire "points at"
+ find ngaire duke "lies Duke"
- injure duke "broken leg"

== 5 Box 114
[Dr Ballantyne](vet), the [vet](vet) with the coldest hands in Southland, sets the [patient](duke)'s leg, and the key, once the mud is off it, fits a deposit box. In it: a ledger in two inks. [Mackie](colin) has been lending out [his](colin) clients' savings to a company with no address, and the signature under every loan reads R. G. [Hana](hana) lays it before the [superintendent](grubb), [whose](grubb) first name is Ronald. Whereupon [he](grubb) takes the ledger into [his](grubb) office, and [she](hana)'s on leave. [Leota](sefo), [who](sefo) only wanted to get [Ash](ash) some soup from the canteen, hears the shredder.
- treat duke vet "sets the patient's leg"
+ discover hana colin "two inks"
- steal.past colin _ "lending out his clients' savings"
- discover hana grubb "reads R. G."
- boss grubb hana "superintendent"
- accuse hana grubb "lays it before"
- steal grubb hana "takes the ledger"
- quit hana grubb "on leave"
+ discover sefo grubb "hears the shredder"

== 6 Leave
What does a suspended [detective](hana) do? [She](hana) paints [her](hana) [mother](ngaire)'s fence. [Ngaire](ngaire) asks no questions for a day, then asks the one about the bullet. It came from a [colleague](rua), [Hana](hana) says, from [Rua](rua), with [whom](rua) [she](hana) had shared a car and a mortgage; [he](rua) was selling exhibits, and [she](hana) had found the receipts. [She](hana) testified; [he](rua) got four years. The fence gets a second coat. [Petra](petra) comes by with the cello and plays something for the paint to dry to.
- help hana ngaire "paints her mother's fence"
- parent ngaire hana "mother"
+ reveal hana ngaire "Hana says"
- injure.past hana rua "came from a colleague"
- couple.past hana rua "a mortgage"
- colleague.past hana rua "shared a car"
- steal.past rua _ "selling exhibits"
- discover.past hana rua "found the receipts"
- accuse.past hana rua "testified"
- arrest.past _ rua "four years"
- create petra "plays something"

== 7 Visiting Time
[Ash](ash) isn't eating. In the cells of a police station where the [boss](grubb) has a stake in the outcome, that can't go on, and the [constable](sefo), [who](sefo) has never in [his](sefo) life so much as jaywalked, leaves a door open. The [prisoner](ash) is over the wall before the sandwich is finished. For the [runaway](ash)'s sake [Ballantyne](vet) loses the way to [her](vet) own back shed. [Grubb](grubb) has dogs brought down from Dunedin. One of the dogs, it turns out, is a cousin of the [vet](vet)'s [patient](duke) and lies down at [her](vet) feet.
- ill ash "isn't eating"
- boss grubb sefo "boss"
+ rescue sefo ash "leaves a door open"
- flee ash "over the wall"
- help vet ash "her own back shed"
- find? grubb ash "dogs brought down"
- arrest.past _ ash "prisoner"
- advisor vet duke "patient"

== 8 Tuesday
[Dell](dell) and [Petra](petra), it emerges, have been playing bridge together for years. The [wife](dell) and the other [woman](petra) had agreed that a man is like a piano: somebody has to have it in the house, and somebody ought to play it. So neither of [the two](dell+petra) wanted [him](colin) dead. What the [widow](dell) burnt was a letter in which [he](colin) begged [her](dell) forgiveness for gambling with the town's money, and named the [man](grubb) [who](grubb) made [him](colin). [Hana](hana) could weep. But the [cellist](petra), [who](petra) reads what other people burn, knows whole bars of it by heart.
- friend dell petra "playing bridge together"
- married.past colin dell "wife"
- affair.past colin petra "other"
- kill! dell+petra colin "neither of the two wanted"
- reveal.past colin dell "a letter"
- steal.past colin _ "gambling"
- accuse.past colin grubb "named the man"
- threaten.past grubb colin "made him"
+ reveal petra hana "by heart"

== 9 The Night of the Frost
[Wally](wally) gets back a word a day. On Monday it's "truck", on Tuesday "shoe". By Thursday [Ngaire](ngaire), at [his](wally) bedside with the stew, has enough of them for a sentence: the [farmer](wally) saw from [his](wally) window how two people lifted a [third](colin) out of a police truck and set [him](colin) down among the apple trees, and how the [dog](duke) went for the taller [one](grubb) and was kicked. The shorter [one](sefo) wept. The [nurse](ngaire), if that's the word for a [neighbour](ngaire) with a ladle, writes it all down. When [she](ngaire) comes out to [her](ngaire) car, the tyres have been let down, all but one.
- recover wally "a word a day"
- help ngaire wally "bedside"
+ reveal wally ngaire "enough of them for a sentence"
- discover.past wally _ "saw from his window"
- attack.past duke grubb "went for"
- injure.past duke grubb "was kicked"
- sad.past sefo "wept"
- neighbour ngaire wally "neighbour"
- attack _ ngaire "let down"

== 10 The Shorter One
[Sefo](sefo) has had a stomach ache for nine weeks. [He](sefo) tells it to the only [person](ngaire) [he](sefo) has ever been scared of, [Hana](hana)'s [mother](ngaire), on the porch, in the rain: [he](sefo) was ordered to help carry a [drunk](colin), and it was only when the [drunk](colin) lost a shoe that [he](sefo) saw who it was and that [he](colin) was cold. It was [he](sefo) [who](sefo) left the shoe on [Petra](petra)'s step, with the note. [Ngaire](ngaire) makes the [weeper](sefo) eat. Then [she](ngaire) walks [him](sefo) across the lawn to the [detective](hana), a hand on [his](sefo) neck, like a cat with one kitten.
- ill sefo "stomach ache"
- parent ngaire hana "mother"
+ reveal sefo ngaire "tells it"
- boss.past grubb sefo "ordered"
- help.past sefo grubb "help carry"
- discover.past sefo colin "saw who it was"
- gift.past sefo petra "left the shoe"
+ reveal? sefo hana "walks him"

== 11 An Old Acquaintance
[Rua](rua) is out early for good behaviour and on [Grubb](grubb)'s payroll for the other kind. The [man](rua) [who](rua) once shot [her](hana) is waiting in [Hana](hana)'s car. [He](rua) has [her](hana) drive to the orchard; it is freezing again. This time, however, there is a [shepherd](ash) in the long grass, a [runaway](ash) with a crook and no great love of policemen, and [Ash](ash) brings [him](rua) down like a wether. [Hana](hana) takes the gun, then the phone, then [her](hana) [ex](rua)'s statement, since [he](rua) has always been quick to sell. [Sefo](sefo) stays on [his](sefo) feet throughout.
- return rua "out early"
- hire rua grubb "payroll"
- injure.past hana rua "shot"
+ abduct rua hana "has her drive"
- rescue ash hana "brings him down"
- ex hana rua "ex"
+ reveal rua hana "statement"
- flee.past ash "runaway"

== 12 Thaw
It takes three policemen to arrest a [superintendent](grubb) and a fourth, [Leota](sefo), to read [him](grubb) [his](grubb) rights without stammering. [Grubb](grubb) had met the [manager](colin) in the truck to talk [him](colin) out of confessing, with whisky, and had left [him](colin) out until the cold did the rest. The [judge](judge) takes an hour. [Sefo](sefo) loses [his](sefo) stripe and keeps [his](sefo) job. The town gets back forty cents in the dollar, and [Wally](wally) one paddock, on which [he](wally) says, distinctly, a word that can't be printed. [Dell](dell) and [Petra](petra) share the piano. [Hana](hana)'s leave is over; the fence, says [her](hana) [mother](ngaire), is not.
+ arrest sefo grubb "his rights"
- reveal? colin _ "confessing"
+ kill.past grubb colin "left him out"
- lose sefo "loses his stripe"
- find wally "one paddock"
- recover wally "says, distinctly"
- friend dell petra "share the piano"
- return hana "leave is over"
- parent ngaire hana "mother"
