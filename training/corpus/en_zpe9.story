%series Goodnight, Galveston
%lang en
%genre women's roller-derby drama, Gulf coast of Texas, recap column
%cast lacey   | Lacey Boudreaux; Lacey | f
%cast dolores | Dolores Vega; Dolores | f
%cast tuck    | Tuck Boudreaux; Tuck | m
%cast kim     | Kim Nguyen; Kim | f
%cast roy     | Coach Roy Haskell; Roy; Haskell | m
%cast joss    | Joss | n
%cast marcy   | Marcy Haskell; Marcy | f
%cast beau    | Beau Vega; Beau | m
%cast pelicans| Pelicans | g
%cast tanya   | Tanya Stern; Stern; Tanya | f
%cast drummer | - | m
%cast babyl   | - | f
%cast annie   | Annie | f
%cast annwife | - | f
%cast newref  | - | n

== 1 Tryouts
[Lacey Boudreaux](lacey) gets out of jail on a Tuesday, having done eight months for a car that [her](lacey) [husband](tuck), [Tuck](tuck), took, and finds [him](tuck) on the porch with a beer and no thank-you. [She](lacey) takes [her](lacey) skates and goes. [Coach Roy Haskell](roy) of the [Pelicans](pelicans), [who](roy) once taught [her](lacey) to skate backwards, takes [her](lacey) on against the will of the [team](pelicans)'s [captain](dolores), [Dolores Vega](dolores), [whose](dolores) [brother](beau) [Beau](beau) owned the car. [Kim Nguyen](kim), the goofy [one](kim), lets the [ex-convict](lacey) have half of [her](kim) bunk bed. Pelicans, a sign says, mate for life. It is about the birds.
- arrest.past _ lacey "jail"
- married lacey tuck "husband"
- steal.past tuck beau "took"
+ breakup lacey tuck "takes her skates"
- advisor.past roy lacey "taught her"
+ hire lacey roy "takes her on"
- boss roy pelicans "Coach"
- boss dolores pelicans "captain"
- sibling beau dolores "brother"
- help kim lacey "half of her bunk bed"
- housemate.start kim lacey "bunk bed"

== 2 First Blood
The [captain](dolores) makes no bones about it: in the first practice [she](dolores) takes [Lacey](lacey) down four times, and the fifth time [Lacey](lacey) stays down. It's [Dolores](dolores)'s [brother](beau), come to watch, [who](beau) gets over the rail and carries the new [girl](lacey) out, and [he](beau) doesn't find out till the emergency room that it was over [his](beau) own car [she](lacey) went to prison. [He](beau) has got used to [her](lacey) face by then. [Marcy Haskell](marcy), the [coach](roy)'s [wife](marcy), keeps the score and sees everything, except what [Roy](roy) is up to with the [announcer](tanya) with the voice, [Tanya Stern](tanya), in the sound booth.
+ attack dolores lacey "takes Lacey down"
- injure lacey dolores "stays down"
- sibling beau dolores "brother"
- rescue beau lacey "carries the new girl out"
- discover beau lacey "find out"
- love.start beau lacey "got used to her face"
- married marcy roy "wife"
+ affair roy tanya "up to"
- cheat roy marcy "up to"

== 3 The Porch
[Tuck](tuck) comes by the rink in a clean shirt to get [Lacey](lacey) back and brings along a speech, a dog, and [his](tuck) new drinking [friend](drummer), a [drummer](drummer) [whose](drummer) name nobody takes in. The speech goes over poorly. The [drummer](drummer) goes over well, with [Kim](kim), [who](kim) gives [him](drummer) [her](kim) number on a knee pad. [Lacey](lacey) tells the [man](tuck) [she](lacey) sat eight months for that [she](lacey) wants a divorce. [He](tuck) laughs; then [he](tuck) sees [Beau](beau) holding [her](lacey) crutch, and stops laughing, and lets [him](beau) know what happens to other men's porches. [Dolores](dolores), [who](dolores) hears it, for once has no choice but to stand next to [Lacey](lacey).
- reconcile? lacey tuck "to get Lacey back"
- friend drummer tuck "friend"
- flirt kim drummer "gives him her number"
- love kim drummer "goes over well"
+ divorce? lacey tuck "wants a divorce"
- jealous tuck beau "stops laughing"
- threaten tuck beau "lets him know"
- discover dolores tuck "hears it"
- help dolores lacey "stand next to"

== 4 Short Bout
[Lacey](lacey) skates again. The [Pelicans](pelicans) win. Everybody hugs [Lacey](lacey). [Dolores](dolores) does not hug [Lacey](lacey). [Marcy](marcy) goes to fetch batteries for [Roy](roy). [She](marcy) opens the booth. There is [Tanya](tanya). There is also [Roy](roy). The microphone is on. The whole hall hears [Tanya](tanya) and [Roy](roy). [Marcy](marcy) takes off [her](marcy) ring. [She](marcy) drops it in the mug of [Roy](roy). Stern words follow from [Stern](tanya): it was [his](roy) idea. [Roy](roy) goes home to an empty house.
- recover lacey "skates again"
- find pelicans "win"
+ discover marcy roy+tanya "opens the booth"
- affair roy tanya "hears Tanya and Roy"
+ breakup marcy roy "takes off her ring"
- accuse tanya roy "his idea"
- sad roy "empty house"

== 5 A Coach Short
With [Haskell](roy) gone fishing and drunk, the [team](pelicans) votes, and what should come out of the helmet is the name of the [scorer](marcy), [Marcy](marcy), [who](marcy) has watched every bout for eleven years and never once been asked. The betrayed [wife](marcy) makes [them](pelicans) skate till [they](pelicans) throw up. [She](marcy) also makes [Dolores](dolores) and [Lacey](lacey) share a room on the road to [Lafayette](@lafayette), where at four in the morning, over a bag of chips, it comes out why the [captain](dolores) has had it in for the [jailbird](lacey): in that car, in the back, was the letter in which [Dolores](dolores)'s [girl](annie) said that [she](annie) would come back. [She](dolores) never got to read it. [Lacey](lacey) never threw it away.
- sad roy "drunk"
+ hire marcy pelicans "the name of the scorer"
- cheat.past roy marcy "betrayed"
- boss marcy pelicans "makes them skate"
- enemy dolores lacey "had it in for"
+ reveal dolores lacey "it comes out"
- ex annie dolores "girl"
- reconcile? annie dolores "come back"
- housemate dolores lacey "share a room"

== 6 The Letter
[Dolores](dolores) reads it in the truck, two years late, with [Lacey](lacey) at the wheel, and for an hour neither says a thing. Then the [captain](dolores) says thanks. It is the start of a friendship that leaves the whole [team](pelicans) with [its](pelicans) mouth open. [Beau](beau), not knowing what has got into [his](beau) [sister](dolores), gets up [his](beau) nerve and takes [Lacey](lacey) out for crab. [She](lacey) has a good time and tells [him](beau) that it can't be, as long as [Tuck](tuck) is who [he](tuck) is. [Tuck](tuck) is just then setting fire to a porch. It's the wrong one. It is [Roy](roy)'s, and [Roy](roy) is in the house, asleep.
- discover dolores annie "reads it"
+ friend.start dolores lacey "start of a friendship"
- sibling beau dolores "sister"
- date beau lacey "takes Lacey out"
- happy lacey "a good time"
- reject lacey beau "can't be"
+ attack tuck roy "setting fire"

== 7 Smoke
[Roy](roy) is pulled out through the kitchen window by [Marcy](marcy), [who](marcy) had come for [her](marcy) winter coats and is, [she](marcy) says, as surprised as anyone. [He](roy) has burns on both hands. The [arsonist](tuck) is picked up at the causeway, where the [drummer](drummer), it turns out, had driven [him](tuck) without asking what the can was for; and [Kim](kim), [whose](kim) [boyfriend](drummer) [he](drummer) has been for six weeks, has to hear from a deputy what [his](drummer) name is. In the burn unit the [announcer](tanya) and the [wife](marcy) come to sit on either side of one bed. [Tanya](tanya) sees the way the [patient](roy)'s eyes go. [She](tanya) gets up and leaves the chair to the [other](marcy).
+ rescue marcy roy "pulled out"
- injure roy tuck "burns"
+ arrest _ tuck "picked up"
- help drummer tuck "had driven him"
- couple drummer kim "boyfriend"
- discover kim drummer "hear from a deputy"
- married marcy roy "wife"
- love roy marcy "the way the patient's eyes go"
- breakup tanya roy "leaves the chair"

== 8 Sign Here
[Lacey](lacey) visits [Tuck](tuck) in jail. [She](lacey) has been there; [she](lacey) knows which chair to take. [Tuck](tuck) signs the papers for [Lacey](lacey). [He](tuck) asks [her](lacey) to wait for [him](tuck). [She](lacey) says no to [Tuck](tuck). Outside is a truck with [Beau](beau). [Lacey](lacey) gets in. [She](lacey) kisses [Beau](beau). [Beau](beau) drives through a mailbox. At home [Kim](kim) has thrown out the [drummer](drummer). [Lacey](lacey) finds [Kim](kim) under the bunk bed. [Lacey](lacey) gets under it with [Kim](kim). [Joss](joss), the [referee](joss), sends [Kim](kim) a cactus.
- arrest.past _ tuck "in jail"
+ divorce lacey tuck "signs the papers"
- reconcile? lacey tuck "wait for him"
- reject lacey tuck "says no"
+ kiss beau lacey "kisses"
- breakup kim drummer "thrown out"
- sad kim "under the bunk bed"
- help lacey kim "gets under it"
- gift joss kim "cactus"

== 9 The Away Game
Who should be skating for [Houston](@houston) but [Annie](annie), the [girl](annie) of the letter? [Dolores](dolores) loses the jam, [her](dolores) head, and a tooth. In the tunnel the [one](annie) [who](annie) waited a year for an answer gives the [other](dolores) what [she](annie) thinks of [her](dolores), and gets the letter held under [her](annie) nose, with the postmark; by the second half the former [couple](annie+dolores) have stopped shouting and [Annie](annie) has told about [her](annie) [wife](annwife). Yes, [wife](annwife). The [captain](dolores) goes to bed with the lights on. [Roy](roy), bandaged to the elbows, has asked the [coach](marcy) for [his](roy) old job back. [She](marcy) offers [him](roy) that of the man who carries the water. [He](roy) takes it.
- find dolores annie "Who should be skating"
- injure dolores "a tooth"
+ quarrel annie dolores "gives the other"
- couple.past annie dolores "former couple"
- married annie annwife "wife"
+ reveal annie dolores "told about"
- sad dolores annie "with the lights on"
- injure roy "bandaged"
- hire? roy marcy "old job back"
- hire roy marcy "carries the water"

== 10 Whistle
[Joss](joss) is a fair [referee](joss), and it comes as a blow to the [Pelicans](pelicans) when [Kim](kim) is sent off three times in one night. The fourth time [she](kim) skates up and asks what the matter is. The matter is that the [whistle-blower](joss) can't look at [her](kim) and has to do something. [Kim](kim) goes cross-eyed with joy. [They](joss+kim) agree that it won't do, a [player](kim) and a [ref](joss), and don't keep to it past the parking lot. [Lacey](lacey) gets a note from [her](lacey) [ex-husband](tuck) in prison, wishing [her](lacey) well, and can't make up [her](lacey) mind whether to believe it. There's something else that [she](lacey) has not told [Beau](beau), and it isn't about [Tuck](tuck).
- accuse joss kim "sent off"
+ confess joss kim "can't look at her"
- happy kim joss "cross-eyed with joy"
+ couple.start joss kim "past the parking lot"
- ex lacey tuck "ex-husband"
- arrest.past _ tuck "in prison"
- reveal! lacey beau "has not told"

== 11 Water Boy
It's the [man](roy) with the bottles [who](roy) sees first why [Lacey](lacey) has stopped taking hits. [Roy](roy), [who](roy) wanted children and never got any, says nothing, and lays a towel on [her](lacey) shoulders; [Marcy](marcy), keeping score of that as of everything, finds herself for the first time in a year thinking well of the [cheat](roy). By evening half the [team](pelicans) is in the know. [Beau](beau) gets it from [his](beau) [sister](dolores), by mistake. [He](beau) drives all night to think, comes back with a crib tied to the truck, and sits on it outside the rink until the [mother](lacey) of [his](beau) [child](babyl) comes out. "[I](beau) can wait," [he](beau) says. "Or would [you](lacey) marry [me](beau)?"
+ pregnant lacey beau "stopped taking hits"
- discover roy lacey "sees first"
- help roy lacey "lays a towel"
- love marcy roy "thinking well"
- cheat.past roy marcy "cheat"
- reveal dolores beau "by mistake"
- sibling beau dolores "sister"
- travel beau "drives all night"
- return beau "comes back"
- parent lacey babyl "mother"
- gift beau lacey "crib"
+ propose beau lacey "marry me"

== 12 Last Lap
[Lacey](lacey) won't marry; [she](lacey) has tried it. [She](lacey) will move in, crib and all, which comes to the same thing with less cake. The final is won by [Kim](kim), on one skate, under the eyes of a new [referee](newref), since the old [one](joss) now sits in the stands with a cactus on [their](joss) lap. On the last lap [Dolores](dolores) gets knocked over the rail into the arms of the [announcer](tanya), [whose](tanya) voice breaks; the microphone, as ever, is on. [Marcy](marcy) goes home in a car with the [water carrier](roy), and it's [he](roy) [who](roy) sleeps on the sofa, but it is [her](marcy) sofa. In November [Lacey](lacey) gives the [Pelicans](pelicans) [their](pelicans) smallest [fan](babyl), a [girl](babyl), on wheels before [she](babyl) could walk.
- reject lacey beau "won't marry"
+ move lacey beau "move in"
+ find kim "won"
- quit joss "old one"
- attack _ dolores "knocked over"
- flirt dolores tanya "into the arms"
- move roy marcy "her sofa"
- reconcile? marcy roy "her sofa"
+ birth lacey babyl "their smallest fan"
