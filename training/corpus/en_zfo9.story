%series Mangrove
%lang en
%genre crime series in Darwin, terse TV listings with cliffhangers
%cast shaz | Detective Sharon Pike; Shaz; Pike | f
%cast eli | Eli Marrawal; Eli | m
%cast dimi | Dimitri Kalymnos; Dimi; Kalymnos | m
%cast thea | Thea Kalymnos; Thea | f
%cast nick | Nick Kalymnos; Nick | m
%cast bunny | Bunny Tran; Bunny; Tran | f
%cast cody | Cody Pike; Cody | m
%cast ward | Superintendent Ward; Ward | m
%cast lark | Lark Hennessy; Lark | f
%cast yiayia | Yiayia | f
%cast ranger | Gus | m
%cast pilot | - | f
%cast priest | Father Con | m
%cast cook | - | m

== 1
The wet season washes a barrel up at the yacht club. Inside is [Nick Kalymnos](nick), pearl [trader](nick), [newlywed](nick). [Detective Pike](shaz) has to tell [his](nick) [widow](lark), [Lark Hennessy](lark), twenty-four, [who](lark) is sorting [her](lark) hens'-night photographs. [Nick](nick)'s [father](dimi), old [Dimi](dimi), offers a reward, and [his](dimi) [daughter](thea) [Thea](thea) offers [Pike](shaz) something else: a bed, as before. Five years back [the two](shaz+thea) of [them](shaz+thea) shared one, until [Shaz](shaz) arrested the wrong cousin.
- kill.past _ nick "barrel"
- wedding.past lark nick "newlywed"
+ reveal shaz lark "has to tell"
- married.past lark nick "widow"
- parent dimi nick "father"
- parent dimi thea "daughter"
- invite thea shaz "a bed"
- couple.past shaz thea "shared one"
- arrest.past shaz _ "arrested"

== 2
[Pike](shaz)'s new [offsider](eli), [Eli Marrawal](eli), was raised by the [Kalymnoses](dimi+nick+thea) and went to school with [Nick](nick). "Say so now or never," says [Ward](ward), the [super](ward). [Eli](eli) keeps mum. [He](eli) also keeps to himself that [Lark](lark) was [his](eli) before [she](lark) was [Nick](nick)'s and that [he](eli) broke the [groom](nick)'s jaw over it in the dry. [She](lark) visits [him](eli) at night with a casserole. [Cody](cody), [Shaz](shaz)'s [son](cody), delivering pizza next door, draws [his](cody) own conclusions.
- colleague.start eli shaz "new offsider"
- kin.past dimi eli "was raised by"
- friend.past eli nick "went to school with"
- boss ward eli+shaz "the super"
- reveal! eli ward "keeps mum"
+ couple.past eli lark "his before"
- attack.past eli nick "groom's jaw"
- gift lark eli "with a casserole"
- parent shaz cody "son"
- discover? cody eli+lark "draws his own conclusions"

== 3
On the crocodile farm the [ranger](ranger), [Gus](ranger), finds a wedding ring in a stomach. [Cody](cody) tells [his](cody) [mum](shaz) about the casserole. [Mum](shaz) has it out with [her](shaz) [partner](eli) on the jetty; [both](eli+shaz) get wet. When [they](eli+shaz) are dry, [Eli](eli) hands over [his](eli) phone and [she](shaz) reads four hundred messages, none answered after the engagement. [He](eli) still carries a torch. [He](eli) is not a [killer](eli), [she](shaz) decides, merely a bloody [idiot](eli). [Thea](thea) rings at two a.m. [Pike](shaz) lets it ring, then doesn't.
- find ranger "a wedding ring"
- parent shaz cody "mum"
- reveal cody shaz "tells his mum"
+ quarrel eli shaz "has it out"
- colleague eli shaz "partner"
- engaged.past lark nick "engagement"
- love eli lark "carries a torch"
- kill! eli nick "not a killer"
- affair shaz thea "then doesn't"

== 4
[Lark](lark) inherits the boats. [Thea](thea) wants the boats. [Thea](thea) calls [Lark](lark) a gold-digger. [Lark](lark) calls [Thea](thea) a spinster. [Yiayia](yiayia) bangs [her](yiayia) stick. [Yiayia](yiayia) is [Dimi](dimi)'s [mother](yiayia) and ninety-one. [She](yiayia) has seen who rolled the barrel. Nobody asks [Yiayia](yiayia). [She](yiayia) tells [Father Con](priest), in Greek. [Father Con](priest) has no Greek.
- find lark nick "inherits"
+ quarrel lark thea "calls Lark"
- parent yiayia dimi "mother"
+ discover.past yiayia _ "has seen"
- reveal yiayia priest "tells Father Con"

== 5
[Bunny Tran](bunny), [who](bunny) runs a girlie bar and half the wharf, claims that [Nick](nick) owed [her](bunny) ninety grand. [She](bunny) says it sitting on [Ward](ward)'s desk, swinging [her](bunny) legs; it strikes [Pike](shaz) that the [superintendent](ward) doesn't ask [her](bunny) to get off. A look at [Bunny](bunny)'s balcony through field glasses confirms it. The [boss](ward), married, three kids, deacon, is watering [her](bunny) orchids in a sarong. [Eli](eli) wants to report it. "Not yet," says [Pike](shaz). "Now [he](ward) works for [us](eli+shaz)."
- accuse bunny nick "owed her"
- boss ward shaz "the superintendent"
- investigate shaz ward "field glasses"
+ affair bunny ward "watering her orchids"
- married _ ward "married, three kids"
- discover shaz bunny+ward "confirms it"
- reveal? eli _ "wants to report it"
- threaten? shaz ward "works for us"

== 6
The light plane that [Nick](nick) chartered on [his](nick) last day went to [Groote](@groote) with two on board. The [pilot](pilot) remembers the [other](thea): a [woman](thea), seasick in the air, patting [her](thea) stomach. Not [Lark](lark). [Thea](thea), when [Pike](shaz) puts it to [her](thea) between kisses, rolls over and admits that [she](thea) flew with [her](thea) [brother](nick) to see a clinic. [She](thea) is four months along. There was a donor, a nice man, anonymous. [Shaz](shaz), [who](shaz) has been dumped more kindly, puts on [her](shaz) boots. At the door [she](shaz) turns. "Boy or girl?"
- travel.past nick+thea "two on board" @groote
- reveal pilot shaz "remembers the other"
- sibling nick thea "brother"
- kiss shaz thea "between kisses"
+ pregnant thea _ "four months along"
- reveal thea shaz "admits"
- sad shaz "puts on her boots"

== 7
[Cody](cody) isn't home. [His](cody) scooter lies on the Stuart Highway, lights on. A message to [Pike](shaz): drop the barrel or get the [boy](cody) back in one. [She](shaz) goes to pieces in the car, for ninety seconds by the clock, and then goes to [Ward](ward), [who](ward) is shown the sarong and, within the hour, gives [her](shaz) the number the call was made from. [Eli](eli) kicks in the door of a prawn freezer and finds the [kid](cody) blue but swearing. In the corner, gagged with [her](bunny) own stocking, sits the [owner](bunny) of the bar.
+ abduct _ cody "isn't home"
- threaten _ shaz "get the boy back"
- sad shaz "goes to pieces"
- threaten shaz ward "shown the sarong"
- help ward shaz "gives her the number"
+ rescue eli cody "kicks in the door"
- abduct _ bunny "gagged"

== 8
[Bunny](bunny) talks through a blanket. [Nick](nick) borrowed from [her](bunny) to pay somebody off, somebody who had photographs of [him](nick) with the ship's [cook](cook), a [man](cook) [he](nick) loved and dropped for the sake of the family. So the marriage was for show? It was, says [Lark](lark), tracked down at the hairdresser's: [she](lark) was paid by the month, [Nick](nick) was [her](lark) dearest [friend](nick), and if [Eli](eli) had answered a single message [she](lark) would have told [him](eli). [Eli](eli), leaning on the dryer, turns crimson and then, [she](lark) reports, human.
- reveal bunny eli+shaz "talks through"
- gift.past bunny nick "borrowed from her"
- threaten.past _ nick "had photographs"
- love.past nick cook "loved and dropped"
- breakup.past nick cook "loved and dropped"
+ love! lark nick "for show"
- friend.past lark nick "dearest friend"
- reveal lark eli+shaz "was paid"
- love lark eli "would have told him"

== 9
A quiet night before the cyclone. Tape on the windows, candles, a dog under a table. [Eli](eli) boards up [Lark](lark)'s house and is still there when the wind arrives; the roof goes, the bed doesn't. [Ward](ward) confesses to [his](ward) wife by phone, and the line holds just long enough for a reply. [Yiayia](yiayia) says it all once more, this time to [Cody](cody), [who](cody) has had a Greek girlfriend and knows the words for son, barrel and shame.
- help eli lark "boards up"
+ sex eli lark "the bed doesn't"
- married _ ward "his wife"
- reveal ward _ "confesses"
- breakup? _ ward "reply"
- couple.past _ cody "Greek girlfriend"
+ reveal yiayia cody "says it all"

== 10
[Dimi](dimi) killed [Nick](nick). [Dimi](dimi) found the photographs. [Nick](nick) would not give the [cook](cook) up for [Dimi](dimi). [Dimi](dimi) hit [Nick](nick) once. [Nick](nick) fell. [Pike](shaz) reads it in [Cody](cody)'s handwriting. [Pike](shaz) has drunk coffee in that kitchen for ten years. [Thea](thea) bars the gate against [Pike](shaz). "[He](dimi) is [my](thea) [father](dimi)." "[He](nick) was [your](thea) [brother](nick)," says [Shaz](shaz), and [Thea](thea) steps aside.
+ kill.past dimi nick "killed"
- discover.past dimi cook+nick "found the photographs"
- love.past nick cook "would not give"
- discover shaz dimi "reads it"
- help? thea dimi "bars the gate"
- parent dimi thea "my father"
- sibling nick thea "your brother"

== 11
The old [man](dimi) is not in the house. [He](dimi) has gone out in the smallest of [his](dimi) luggers, with a can of petrol and the [cook](cook), [whom](cook) [he](dimi) holds to blame for everything. [Pike](shaz) and [Eli](eli) follow in the police launch, [Lark](lark), [who](lark) knows the reefs, at the helm. [Dimi](dimi) lights the match. What goes over the side is not the [hostage](cook), however; [Kalymnos](dimi) has looked [him](cook) in the face at last, and seen [him](cook) crying for the same [boy](nick). [Eli](eli), [who](eli) once called [him](dimi) Dad, jumps in and cannot hold [him](dimi).
- flee dimi "gone out"
+ abduct dimi cook "and the cook"
- accuse dimi cook "holds to blame"
- help lark eli+shaz "at the helm"
- sad cook nick "crying"
- kin.past dimi eli "Dad"
- rescue? eli dimi "cannot hold him"
+ die dimi "over the side"

== 12
Two coffins, and only one of them heavy. [Father Con](priest) reads in phonetic Greek, to general relief. [Ward](ward), turned out by wife and church, has taken early retirement and a room over [Bunny](bunny)'s bar, at the full rate. [Lark](lark) makes the boats over to [Thea](thea) and the [cook](cook), half and half, and moves to the scrub with a [policeman](eli) [who](eli) now answers messages. [Shaz](shaz) drives [Thea](thea) to the hospital in the dry. A girl or a boy? It is nobody's business but [theirs](shaz+thea), says [Yiayia](yiayia), and knits in green.
- quit ward "early retirement"
- breakup.past _ ward "turned out by wife"
- move ward bunny "a room"
- gift lark cook+thea "makes the boats over"
+ move eli+lark "moves to the scrub"
- couple eli lark "with a policeman"
- help shaz thea "drives Thea"
+ couple shaz thea "theirs"
