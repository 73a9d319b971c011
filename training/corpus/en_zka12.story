%series The Weir House
%lang en
%genre bittersweet marriage saga in a Bohemian spa town, past-tense summaries from a companion book
%cast ludmila | Ludmila Havránková; Ludmila | f
%cast vit     | Vít Havránek; Vít | m
%cast bara    | Bára | f
%cast pavel   | Pavel Zeman; Pavel; Zeman | m
%cast renata  | Renata | f
%cast ota     | Ota | m
%cast sylva   | Dr Sylva Marešová; Sylva | f
%cast hynek   | Hynek | m
%cast klara   | Klára Zeman; Klára | f
%cast eda     | Eda | m
%cast violist | Mr Prokop; Prokop | m
%cast monk    | Brother Kryštof; Kryštof | m
%cast jirka   | Jirka | m

== 1 Taking the Waters
[Vít Havránek](vit) ran the Weir House, a hotel of twenty rooms, together with [Ludmila](ludmila), to [whom](ludmila) [he](vit) had been married since [they](ludmila+vit) were both too young to be asked, and with [her](ludmila) [brother](ota), [Ota](ota), [who](ota) drank. In the last week of the season a [guest](renata) in room seven, [Renata](renata), lost an earring. [Vít](vit) looked for it under the bed, and so did [she](renata). [Bára](bara), the [daughter](bara) of the house, was carrying up towels; [she](bara) closed the door again so softly that neither of [the two](renata+vit) heard it, and for nine years [she](bara) said nothing.
- married ludmila vit "married since"
- sibling ludmila ota "brother"
- colleague ludmila+ota vit "together with"
- lose renata "lost an earring"
+ affair renata vit "under the bed"
- cheat vit ludmila "under the bed"
- parent ludmila+vit bara "daughter of the house"
- discover bara renata+vit "closed the door"
- reveal! bara "said nothing"

== 2 Nine Years Later
[Bára](bara), by then twenty-one, stood before the altar with [Pavel Zeman](pavel), heir to the brewery, and when the [priest](monk) asked whether anyone knew of an impediment, it was the [bride](bara) herself [who](bara) spoke. [She](bara) said that [she](bara) had seen what a promise was worth. [Pavel](pavel), scarlet to the ears, took off [his](pavel) gloves finger by finger. [Klára](klara), [his](pavel) [twin](klara), led [him](pavel) out by the elbow; [Vít](vit), in the front pew, understood before anyone else, and dared not turn round to [his](vit) [wife](ludmila).
- wedding? bara pavel "before the altar"
- discover.past bara vit "had seen"
+ wedding! bara pavel "who spoke"
- reject bara pavel "who spoke"
- sad pavel "scarlet to the ears"
- sibling klara pavel "twin"
- help klara pavel "by the elbow"
- married ludmila vit "wife"
- discover vit bara "understood"
- sad vit "dared not turn round"

== 3 Room Seven
"What did [you](bara) see?" asked [Ludmila](ludmila). [Bára](bara) told [her](ludmila). [Ludmila](ludmila) went on folding sheets. [She](ludmila) folded sixty. Then [she](ludmila) moved into room seven. [Vít](vit) knocked. [Ludmila](ludmila) turned up the radio. [Ota](ota) laughed at [Vít](vit). [Vít](vit) fired [Ota](ota). [Ludmila](ludmila) hired [Ota](ota) back. In the kitchen the [cook](hynek) kept [his](hynek) head down. [Hynek](hynek) had loved [Ludmila](ludmila) for twelve years. [He](hynek) sent up dumplings.
- investigate ludmila bara "asked Ludmila"
+ reveal bara ludmila "told her"
- move ludmila "moved into"
- reject ludmila vit "turned up the radio"
- quit ota vit "fired"
- hire ota ludmila "hired Ota back"
- love hynek ludmila "loved Ludmila"
- gift hynek ludmila "sent up dumplings"

== 4 The Jilted
[Pavel](pavel) went through the usual stages: beer, poetry, a motorcycle. On the motorcycle [he](pavel) ran over the foot of the spa [physician](sylva), [Dr Sylva Marešová](sylva), [who](sylva) was forty, unsentimental and on [her](sylva) way to a funeral. [She](sylva) bandaged herself at the roadside and made [him](pavel) drive [her](sylva) to the cemetery, where it emerged that the [man](jirka) in the coffin had been [her](sylva) [fiancé](jirka), once, for a weekend. [They](pavel+sylva) got drunk with the gravediggers. [Bára](bara) saw [them](pavel+sylva) come home, two helmets on one motorcycle, and was astonished at what it did to [her](bara).
- sad pavel "usual stages"
+ injure sylva pavel "ran over the foot"
- meet pavel sylva "ran over the foot"
- treat sylva sylva "bandaged herself"
- help pavel sylva "drive her"
- die.past jirka "in the coffin"
- engaged.past jirka sylva "fiancé"
- date pavel sylva "got drunk"
+ jealous bara sylva "what it did to her"

== 5 Brother Kryštof
It was to [Brother Kryštof](monk), [who](monk) had been asked to marry the young [couple](bara+pavel) and had not, that [Vít](vit) carried [his](vit) guilt, in instalments, on the bench by the weir. The [monk](monk), once a locksmith, gave [him](vit) a task for every sin: chop wood, oil hinges, learn to cook one dish. The dish was schnitzel. [He](vit) took it up to room seven on a tray. The [occupant](ludmila) tasted it, said it wanted lemon and shut the door; but [he](vit) had seen, behind [her](ludmila), a second plate with dumplings on it, and from that night on [Vít](vit) hated [his](vit) [cook](hynek).
- reveal vit monk "carried his guilt"
- advisor monk vit "gave him a task"
- hire.past monk "once a locksmith"
- gift vit ludmila "on a tray"
- reject ludmila vit "shut the door"
- discover vit hynek+ludmila "a second plate"
- jealous vit hynek "a second plate"
+ enemy.start hynek vit "hated his cook"
- boss vit hynek "his cook"

== 6 The Viola Part
[Prokop](violist), a [violist](violist) with the spa orchestra, rented [Ota](ota)'s other bed. [The two](ota+violist) of [them](ota+violist) did not drink together, as the town had expected; [they](ota+violist) stopped together, on the first of March, and counted the days on the wall with a hotel pencil. [Klára](klara), [who](klara) kept the brewery's books and had never been looked at by anybody in [her](klara) life, was looked at by [Prokop](violist), over the top of a music stand, for a whole slow movement. [She](klara) sent [him](violist) a crate of beer. [He](violist) sent it back, with an explanation. [She](klara) then sent lemonade.
- housemate.start ota violist "other bed"
- recover ota+violist "stopped together"
- flirt violist klara "was looked at"
- reject violist klara "sent it back"
- reveal violist klara "with an explanation"
+ gift klara violist "lemonade"

== 7 High Water
In the flood of that spring the cellar of the Weir House filled within the hour. [Hynek](hynek) had gone down for the preserves; [Vít](vit), [who](vit) had locked the door behind [him](hynek), [who](vit) would maintain ever after that [he](vit) had locked it from habit, stood on the stairs and heard [him](hynek) beat against the wood. It lasted as long as it takes to say an Our Father. Then [he](vit) opened. The [cook](hynek) came out with a jar in each hand, white as lard, and neither [man](hynek+vit) said what both of [them](hynek+vit) knew. [Ludmila](ludmila), at the top of the stairs, knew it also.
- abduct vit hynek "locked the door behind him"
- kill? vit hynek "locked the door behind him"
+ rescue vit hynek "Then he opened"
- sad hynek "white as lard"
- reveal! hynek+vit _ "neither man said"
- discover ludmila vit "knew it also"

== 8 Lodgers
[Ludmila](ludmila) left the hotel by the front door, on the arm of nobody. [She](ludmila) took two rooms in the house of [Dr Marešová](sylva), [whose](sylva) foot had healed and [whose](sylva) romance with the young [brewer](pavel), as all [Lázně](@lazne) was aware, had outlasted the bandage. [Bára](bara), calling on [her](bara) [mother](ludmila), met the [man](pavel) [she](bara) had jilted in the corridor, in a towel. [He](pavel) offered coffee. [They](bara+pavel) discussed the weather like two ambassadors. On the way out [she](bara) left [her](bara) umbrella, and had to return for it, and forgot it again.
+ breakup ludmila vit "left the hotel"
- move ludmila sylva "took two rooms"
- housemate.start ludmila sylva "took two rooms"
- recover sylva "had healed"
- couple pavel sylva "romance"
- parent ludmila bara "mother"
- breakup.past bara pavel "jilted"
- meet bara pavel "in the corridor"
- return bara "had to return"
- love bara pavel "forgot it again"

== 9 An Inventory
This chapter consists of a list, read by [Ota](ota): twenty beds, one piano with a moth, forty-one spoons, a bell that nobody answered. The hotel had to be valued. Sober for a hundred days, [he](ota) noticed for the first time how good the light was in the dining room at four o'clock. The assessor came and went. A swan walked in, looked about and walked out again. Of [Hynek](hynek) there was only an apron on a hook, for [he](hynek) had given notice the morning after the flood and gone, it was supposed, to a sister's.
- recover.past ota "Sober for a hundred days"
- discover ota "noticed"
+ quit.past hynek vit "given notice"
- travel? hynek "gone, it was supposed"
- sibling? _ hynek "sister's"

== 10 The Other Earring
[Renata](renata) came back. [She](renata) had a [boy](eda) with [her](renata). The [boy](eda) was called [Eda](eda). [Eda](eda) was eight. [Eda](eda) had the ears of the Havráneks. [Vít](vit) looked at [Eda](eda). [Vít](vit) sat down on the stairs. [Renata](renata) was dying. [She](renata) wanted no money. [She](renata) wanted somebody for [Eda](eda). [Bára](bara) took the [boy](eda) by the hand. [She](bara) showed [him](eda) the weir. [She](bara) had always wanted a brother.
- return renata "came back"
- parent renata eda "a boy with her"
+ parent vit eda "ears of the Havráneks"
- sad vit "sat down"
- ill renata "was dying"
- meet bara eda "by the hand"
- help bara eda "by the hand"
- sibling bara eda "a brother"

== 11 Visits
All that summer [Ludmila](ludmila) went to the hospital every second day. People thought it saintly; it was curiosity, to begin with. The other [woman](renata) turned out to like crosswords and to be afraid of the dark. [They](ludmila+renata) never spoke of [Vít](vit), except once, when [Renata](renata) remarked that [he](vit) had been, for one week, rather funny, and [Ludmila](ludmila) admitted that this was exactly how long [he](vit) had been funny with [her](ludmila). The [patient](renata) died in August, between two clues. It was [her](renata) [rival](ludmila) [who](ludmila) closed [her](renata) eyes, [who](ludmila) told the [child](eda), and [who](ludmila), at night, finished the puzzle.
- help ludmila renata "went to the hospital"
- ill renata "the hospital"
- affair.past renata vit "The other woman"
- sad renata "afraid of the dark"
- reveal ludmila renata "admitted"
+ die renata "died in August"
- enemy ludmila renata "rival"
- reveal ludmila eda "told the child"

== 12 Unmarried
Twice that autumn [Pavel](pavel) had asked [Sylva](sylva) for [her](sylva) hand, and twice the [doctor](sylva) had told [him](pavel) that [he](pavel) was asking the wrong [person](sylva). The third time [she](sylva) put [him](pavel) on the motorcycle, pointed it at the Weir House and slapped it like a horse. [Bára](bara) was cleaning windows. [He](pavel) shouted something up; [she](bara) shouted something down; guests leaned out. When the ladder fell [he](pavel) caught some of it. In the register of births, twelve months on, there stands a little Zeman, but no marriage of the [parents](bara+pavel) is to be found anywhere. [Bára](bara) had kept [her](bara) word about promises.
- propose.past pavel sylva "asked Sylva for her hand"
- reject.past sylva pavel "the wrong person"
- breakup sylva pavel "slapped it like a horse"
- help sylva pavel "pointed it at"
- quarrel bara pavel "shouted something down"
+ couple.start bara pavel "caught some of it"
- birth bara _ "register of births"
- parent bara+pavel _ "parents"
- wedding! bara pavel "no marriage"

== 13 Closing Time
The divorce went through on a Monday in November. On the Tuesday [Vít](vit) handed over the keys to [Ota](ota) and [Prokop](violist), [who](ota+violist) reopened with concerts; [Klára](klara), by now [Mrs Prokop](klara), poured the lemonade. [Vít](vit) moved into the porter's lodge with [Eda](eda), and learnt to cook a second dish. As for [Hynek](hynek), [he](hynek) had never been at any sister's. [He](hynek) had been in the next town, waiting to be written to, and [Ludmila](ludmila), as soon as [she](ludmila) had a stamp, wrote. The last photograph shows [the two](hynek+ludmila) at a stove, quarrelling about dumplings. [Brother Kryštof](monk), asked to bless the hotel, oiled its hinges.
- divorce ludmila vit "divorce"
- gift vit ota+violist "handed over the keys"
- create ota+violist "reopened"
- wedding.past klara violist "Mrs Prokop"
- move eda+vit "porter's lodge"
- housemate.start eda vit "porter's lodge"
- love hynek ludmila "waiting to be written to"
+ couple.start hynek ludmila "at a stove"
- quarrel hynek ludmila "quarrelling about"
