%series The Second Fiddle
%lang en
%genre village comedy, County Clare: a pub, a choir and a céilí band, listings
%cast bridie  | Bridie Hanlon; Bridie | f
%cast fergus  | Fergus Hanlon; Fergus | m
%cast oona    | Oona Quirke; Oona | f
%cast pat     | Pat Quirke; Pat | m
%cast sile    | Síle | f
%cast may     | May Tierney; May | f
%cast frank   | Frank Tierney; Frank | m
%cast canon   | Canon Duffy; Duffy | m
%cast tomek   | Tomek | m
%cast bliss   | Bliss Adeyinka; Bliss | f
%cast dog     | Bishop | n
%cast american| Chuck Hanlon; Chuck | m
%cast dentist | - | m
%cast vet     | - | m

== 1 Last Orders
[Fergus Hanlon](fergus) keeps the pub, [his](fergus) [sister](bridie) [Bridie](bridie) keeps the books, and neither of [them](bridie+fergus) has ever got married: [he](fergus) because [Oona](oona) took [Pat Quirke](pat) instead of [him](fergus), [she](bridie) because nobody asked. Now [Pat](pat) is dead, under a tractor, and the whole village comes to the wake to see how [Fergus](fergus) takes it. [He](fergus) takes it standing up, and makes four hundred sandwiches for the [widow](oona). [May Tierney](may), from the shop, gives [him](fergus) a week. A young [Pole](tomek) with a fiddle, [Tomek](tomek), asks for a bed for the night and is put in with the [dog](dog), [Bishop](dog).
- sibling bridie fergus "sister"
- love.past fergus oona "because Oona"
- wedding.past oona pat "took Pat Quirke"
- reject.past oona fergus "instead of him"
+ die pat "dead"
- celebrate _ pat "wake"
+ help fergus oona "sandwiches"
- married.past oona pat "widow"
- travel tomek "asks for a bed"
- help fergus tomek "put in with the dog"

== 2 A New Voice
The choir gets a new [teacher](bliss), [Bliss Adeyinka](bliss) from [Ibadan](@ibadan), [who](bliss) makes [May](may)'s [husband](frank), [Frank](frank), change from bass to tenor, so that [he](frank) no longer stands beside [May](may). [He](frank) now stands beside [Síle](sile), the late [Pat](pat)'s [daughter](sile), [who](sile) has come home for the funeral and is in no hurry to go. [Tomek](tomek) plays at the back. When [Síle](sile) comes in two bars early because [she](sile) has been looking at [him](tomek), [Bliss](bliss) stops everybody. [Oona](oona) finds a sandwich in the bread bin and cries. It's the first time that [she](oona) has been able to.
+ hire bliss "new teacher"
- advisor bliss frank+sile "teacher"
- married frank may "husband"
- parent pat sile "daughter"
- die.past pat "late"
- return.past sile "come home"
+ love.start sile tomek "looking at him"
- sad oona pat "cries"

== 3 Talk
[Fergus](fergus) brings the [widow](oona) turf, then eggs, then himself, and [she](oona) lets [him](fergus) sit. [Her](oona) [daughter](sile) takes this badly. There is a row in the yard in which the [publican](fergus) gets called things, and [he](fergus) goes home with [his](fergus) eggs. [Bridie](bridie), [who](bridie) has kept house for [him](fergus) for thirty years, is relieved, and is ashamed of being so. [She](bridie) talks it over with [Tomek](tomek), the only [lodger](tomek), [who](tomek) listens with [his](tomek) chin on the fiddle. [May](may) has seen two heads behind the pub window and gets it round by noon that [Bridie Hanlon](bridie) has taken a [boy](tomek) of thirty to [her](bridie) bed.
- married.past oona pat "widow"
- gift fergus oona "turf"
- parent oona sile "daughter"
+ quarrel fergus sile "row"
- sad sile fergus "takes this badly"
- housemate bridie fergus "kept house"
- sad bridie "ashamed"
- housemate bridie+fergus tomek "lodger"
- help tomek bridie "listens"
- affair! bridie tomek "to her bed"
+ reveal may _ "gets it round"

== 4 Short Measures
[Síle](sile) hears the talk about [Tomek](tomek). [She](sile) looks the other way when [she](sile) meets [Tomek](tomek). [Tomek](tomek) can't think what [he](tomek) has done to [Síle](sile). [Bridie](bridie) can. [She](bridie) walks into the shop. [She](bridie) has it out with [May](may). [May](may) gives as good as [she](may) gets. A tin of peas flies. It hits [Frank](frank). [Frank](frank) has to be driven to the doctor. [Bliss](bliss) drives [Frank](frank). Bliss it was, thinks [Frank](frank). Duty calls; [Duffy](canon) calls too. The [canon](canon) preaches on the tongue. Everyone looks at [May](may).
- discover sile tomek "hears the talk"
- reject sile tomek "looks the other way"
- sad tomek sile "can't think"
+ quarrel bridie may "has it out"
- injure frank "hits"
- help bliss frank "drives Frank"
+ love.start frank bliss "Bliss it was"
- accuse canon may "preaches"

== 5 The Cousin from Boston
A big [man](american) in a green jacket gets off the bus and throws [his](american) arms round [Fergus](fergus): [he](american) is [Chuck Hanlon](american), a [cousin](american), and [he](american) has come to see where [his](american) grandmother was born and if possible to take it home. [Chuck](american) buys drinks for everybody and makes eyes at [Oona](oona), [who](oona) has not laughed so much since [she](oona) was a girl. The [man](fergus) behind the bar pulls pints and says nothing. [Síle](sile), of all people, puts it to [him](fergus) that [he](fergus) should do something; better the [publican](fergus), [she](sile) thinks, than a [Yank](american). [Bishop](dog) bites [Chuck](american) in the jacket. The [dog](dog) gets a bone for it from [Bridie](bridie).
+ travel american "gets off the bus"
- kin american bridie+fergus "cousin"
- flirt american oona "makes eyes"
- happy oona american "laughed"
- jealous fergus american "says nothing"
- help sile fergus "puts it to him"
- attack dog american "bites"
- gift bridie dog "gets a bone"

== 6 Tenor
[Frank Tierney](frank) has taken to coming early, for the scales, and [Bliss](bliss) has taken it for love of music. When [he](frank) gets as far as putting [his](frank) hand on [hers](bliss) at the piano, the [choirmistress](bliss) takes the hand and puts it back on the keys, where it belongs. All might have been well; but the door is open and [his](frank) [wife](may) is in it. [May](may), [who](may) for once has something true to tell, finds that [she](may) can't tell it to anyone. [She](may) goes to the one [person](bridie) in the village [who](bridie) doesn't speak to [her](may). [Bridie](bridie) gets out the sherry. [She](bridie) doesn't even mention peas.
- flirt frank bliss "putting his hand on hers"
+ reject bliss frank "puts it back"
- married frank may "wife"
+ discover may frank "is in it"
- reveal! may "can't tell it"
- enemy bridie may "doesn't speak"
- reveal may bridie "goes to the one person"
- reconcile bridie may "sherry"
- help bridie may "gets out the sherry"

== 7 Going, Going
[Chuck](american) asks [Oona](oona) to come to [Boston](@boston) with [him](american) and be Mrs Hanlon. It is the wrong Hanlon, but it is an offer; [she](oona) asks for a week. [Fergus](fergus), [who](fergus) missed [his](fergus) chance with [her](oona) once by being slow, is now so quick that [he](fergus) falls off the bicycle on the way to the farm and is picked up out of the ditch by [Síle](sile), with two ribs gone. [She](sile) gets a good deal out of the injured [man](fergus) in the car, and passes none of it on. [Tomek](tomek) has had enough of being looked through. [He](tomek) packs [his](tomek) fiddle and leaves [Bridie](bridie) the rent and a tune.
+ propose american oona "be Mrs Hanlon"
- love fergus oona "missed his chance"
- injure fergus "two ribs"
- rescue sile fergus "picked up"
- reveal fergus sile "gets a good deal"
- reveal! sile oona "passes none of it on"
- sad tomek sile "looked through"
+ travel tomek "packs his fiddle"
- gift tomek bridie "a tune"

== 8 Plain Chant
[Bridie](bridie) goes up to the farm to see [Síle](sile). [Bridie](bridie) has never said so much at one go. There was nothing between [Bridie](bridie) and [Tomek](tomek). There is only one [girl](sile) for [Tomek](tomek). The [girl](sile) goes red. [She](sile) takes the tractor. A tractor killed [Pat](pat). [Oona](oona) shouts after [Síle](sile) to mind herself. [Síle](sile) gets to the station before the train. [Tomek](tomek) is on the platform with the [dog](dog). The [dog](dog) has run after [Tomek](tomek). [Síle](sile) kisses [Tomek](tomek) in front of the [canon](canon). [Duffy](canon) reads on in [his](canon) book.
- affair! bridie tomek "nothing between"
- love tomek sile "only one girl"
+ reveal bridie sile "so much at one go"
- die.past pat "killed"
- sad oona sile "shouts after"
- find sile tomek "gets to the station"
+ kiss sile tomek "kisses"

== 9 A Bed in the Shop
[May](may) has put [her](may) [husband](frank) on a camp bed between the flour and the seed potatoes, and [he](frank) goes about like a man in mourning, though it is less for [his](frank) [wife](may) than for [his](frank) tenor line. [Bliss](bliss) takes the whole choir to task about what it has done to [Bridie](bridie), and [she](bliss) has a way of going from face to face. Then it turns out that the [Nigerian](bliss) has a [fiancé](dentist) at home, a [dentist](dentist), of [whom](dentist) [she](bliss) has had no letter in a year. The [canon](canon), [who](canon) has held this back because the news came to [him](canon) in confidence, must now tell [her](bliss): the [dentist](dentist) got married at Christmas.
+ breakup may frank "camp bed"
- married frank may "husband"
- sad frank bliss "in mourning"
- accuse bliss _ "takes the whole choir to task"
- engaged bliss dentist "fiancé"
- reveal! canon bliss "held this back"
+ reveal canon bliss "tell her"
- wedding.past _ dentist "got married"
- breakup.past dentist bliss "got married"

== 10 The Answer
[Oona](oona)'s week is up. [She](oona) puts on [her](oona) good coat and comes down to the pub, where [both](american+fergus) of the [Hanlons](american+fergus) are, the [one](american) with [his](american) suitcase and the [other](fergus) with [his](fergus) ribs in plaster. "[I](oona) made a mistake once," [she](oona) says, "and had thirty good years out of it." To the [suitor](american) from [Boston](@boston) [she](oona) gives back the brochure. Then [she](oona) goes round behind the counter, [who](oona) has never in [her](oona) life set foot there, and asks the [publican](fergus) if [he](fergus) means to go on bringing eggs until one of [them](fergus+oona) is dead. [Fergus](fergus) gets it out at last. The cheer wakes [Bridie](bridie), [who](bridie) starts at once to look for somewhere to live.
- kin american fergus "Hanlons"
- reveal oona _ "made a mistake"
+ reject oona american "gives back the brochure"
- injure.past fergus "ribs in plaster"
+ confess fergus oona "gets it out"
- happy _ "cheer"
- move? bridie "somewhere to live"

== 11 Second Helping
It's a bad month for [Bridie](bridie): nobody puts [her](bridie) out, and everybody is so nice about it that [she](bridie) could scream. [Chuck](american), [who](american) has lost [his](american) [widow](oona) but not [his](american) return ticket, keeps putting off the flight. [He](american) has found out that the [woman](bridie) [who](bridie) does the books is the only [one](bridie) in the parish to have read any. [They](american+bridie) quarrel about Yeats until closing time. [Bliss](bliss) goes for long walks with the jilted look gone from [her](bliss) face a little further each time, and on the last of them takes the arm of the [vet](vet). [Frank](frank) sings under the shop window, from the camp bed, bass. [May](may) lets [him](frank) get to the second verse.
- sad bridie "could scream"
- reject.past oona american "lost his widow"
- married.past oona pat "widow"
- discover american bridie "found out"
+ quarrel american bridie "quarrel about Yeats"
- breakup.past dentist bliss "jilted"
- date bliss vet "takes the arm"
- create frank "sings"
+ reconcile frank may "second verse"

== 12 First Fiddle
For the wedding the band plays on the back of [Pat](pat)'s tractor, which [Oona](oona) wanted so and [Fergus](fergus) would have wanted had [he](fergus) dared. The [bride](oona)'s [daughter](sile) gives [her](oona) away, and then takes [her](oona) aside: [she](sile) and the [fiddler](tomek) are going to make a [grandmother](oona) of [her](oona). The [canon](canon) has a drop too much and dances with [Bliss](bliss) and the [vet](vet), [both](bliss+vet) at once. At midnight the [American](american) asks the [groom](fergus)'s [sister](bridie) whether, since [she](bridie) is looking for a place to live, [she](bridie) has thought of [his](american). Nobody ever asked [her](bridie) before. [She](bridie) says [she](bridie)'ll have to see the books.
+ wedding fergus oona "wedding"
- parent oona sile "daughter"
- pregnant sile tomek "grandmother"
- reveal sile oona "takes her aside"
- sibling bridie fergus "sister"
+ propose american bridie "thought of his"
- propose.past! _ bridie "Nobody ever asked"
