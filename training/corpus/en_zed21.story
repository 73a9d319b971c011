%series The Bench
%lang en
%genre drill
%cast vera | Vera Stokes; Vera; Stokes | f
%cast jackie | Jackie | f
%cast lourdes | Lourdes | f
%cast tuck | Tuck | m
%cast ramon | Ramón | m
%cast bud | Bud Stokes; Bud | m
%cast ace | Ace Mahoney; Ace; Mahoney | m
%cast kid | Kid | f
%cast ump | Blount | m
%cast owner | Priscilla Vane; Vane | f
%cast groupie | Candy | f
%cast mom | - | f
%cast bookie | Slick | m
%cast doc | Doc Feng; Feng | f
%cast mascot | - | n
%cast slickgrand | - | m
%cast pilot | - | m
%cast umpwife | - | f
%cast acewife | Mrs Mahoney | f
%cast reporter | Hal | m
%cast sheriff | - | f

== 1
[Vera Stokes](vera) coaches the worst women's baseball team in the state. [Her](vera) [brother](bud) [Bud](bud) coaches the best. [He](bud) sends [her](vera) a wreath on opening day; [she](vera) wears it.
- advisor vera _ "coaches"
+ sibling bud vera "brother"
- enemy bud vera "the worst"
- advisor bud _ "coaches"#2
- gift bud vera "wreath"

== 2
[Jackie](jackie) pitches and [Lourdes](lourdes) catches. Off the field [they](jackie+lourdes) have not exchanged a word since [Jackie](jackie)'s [husband](tuck), [Tuck](tuck), took [Lourdes](lourdes) bowling. On the field [they](jackie+lourdes) do it all by fingers, and some of the fingers are rude.
+ enemy jackie lourdes "not exchanged a word"
- married jackie tuck "husband"
- date.past lourdes tuck "took Lourdes bowling"

== 3
The new [shortstop](kid) says [she](kid) is eighteen. [She](kid) is called [Kid](kid), hits left-handed and sleeps in the dugout. [Vera](vera) finds [her](kid) there in the morning, under the wreath, and makes two breakfasts.
- hire kid vera "new shortstop"
+ find vera kid "finds"
- help vera kid "two breakfasts"

== 4
[Priscilla Vane](owner) has inherited the team and means to fold it. [She](owner) gives [Vera](vera) ten games. "To win?" asks [Stokes](vera). "One," says the [owner](owner), [who](owner) has seen [them](jackie+kid+lourdes) play.
- find owner "inherited"
+ threaten owner vera "fold it"
- boss owner vera "owner"

== 5
[Ramón](ramon), the [groundskeeper](ramon), paints the lines by moonlight. [He](ramon) has written LOURDES across the outfield in lime, so large that nobody can read it but a [pilot](pilot). In the morning the sprinklers come on.
+ love ramon lourdes "written LOURDES"

== 6
A line drive hits the [umpire](ump). [Doc Feng](doc) asks old [Blount](ump) how many fingers. "Out," says [he](ump). From that day on, concussed or not, [he](ump) calls every close one for [Vera](vera), [whom](vera) [he](ump) takes for [his](ump) late [wife](umpwife).
- injure ump "line drive"
- treat ump doc "asks"
+ help ump vera "every close one"
- married! ump vera "takes"
- married.past ump umpwife "late wife"
- die.past umpwife "late"

== 7
[Bud](bud) accuses [his](bud) [sister](vera) of bribing the [ump](ump). [She](vera) laughs so hard [she](vera) has to sit. [He](bud) means it: [he](bud) files a protest, and a [man](reporter) with a notebook, [Hal](reporter) from the Gazette, prints it before anyone has read it.
+ accuse bud vera "accuses"
- sibling bud vera "sister"
- betray? vera ump "bribing"
- happy vera "laughs"
- create reporter vera "prints"

== 8
[Hal](reporter) has come to bury [her](vera). [He](reporter) follows [her](vera) for a week: bus, field, hospice, bus. At the hospice [she](vera) reads box scores to a very old [woman](mom). "[Bud](bud)'s and [mine](vera),"  [she](vera) tells [Hal](reporter). "[She](mom) thinks [we](bud+vera) share a room still."
- investigate reporter vera "follows"
- ill mom "hospice"
+ parent mom bud+vera "Bud's and mine"
- reveal vera reporter "tells"
- housemate.past bud vera "share"

== 9
[Tuck](tuck) asks [Jackie](jackie) to forgive [him](tuck). It was one game, [he](tuck) says, two frames. [She](jackie) throws a fastball through the windshield, then a curve around the hole. [He](tuck) moves in with [Ramón](ramon), [who](ramon) lives beneath the scoreboard.
- reconcile? jackie tuck "forgive"
+ attack jackie tuck "fastball"
- housemate.start ramon tuck "moves in"

== 10
Beneath the scoreboard the [men](ramon+tuck) talk about women through one long night, and by sunrise it dawns on [each](ramon+tuck) of [them](ramon+tuck) that there is only one [Lourdes](lourdes). The [groundsman](ramon) gets up and lays a line of lime down the middle of the room.
+ discover ramon+tuck lourdes "dawns on"
- enemy.start ramon tuck "line of lime"

== 11
Seven lost. In the eighth [Kid](kid) steals home. [She](kid) is thrown in the air, and out of [her](kid) back pocket flutters a school bus pass. [Lourdes](lourdes) picks it up. The [girl](kid) is fourteen.
- lose _ "lost"
+ discover lourdes kid "picks it up"
- celebrate _ kid "thrown in the air"

== 12
[Lourdes](lourdes) ought to tell [Vera](vera). [She](lourdes) goes to [Jackie](jackie) instead, because [Jackie](jackie) was fourteen once, in the same home, in the bed next to [hers](lourdes). It is the first sentence between [them](jackie+lourdes) since the bowling. "Don't," says [Jackie](jackie).
- reveal? lourdes vera "tell"
+ reveal lourdes jackie "first sentence"
- housemate.past jackie lourdes "same home"
- reveal! lourdes vera "Don't"

== 13
[Slick](bookie) has taken bets on the team's losing, and there were so many that [he](bookie) cannot afford them to. [He](bookie) calls on [Ace Mahoney](ace), [Bud](bud)'s [star](ace), and asks what [he](ace) would charge for a bad afternoon.
+ betray? ace bud "bad afternoon"

== 14
[Mahoney](ace) throws underhand like a lady. Nobody can hit [him](ace). It is a men's team, a charity game and a slaughter, until in the ninth [he](ace) lobs one to [Kid](kid) that you could have hit with a purse. One–nothing. [Vera](vera) has won.
+ betray ace bud "lobs"
- find vera "won"

== 15
[Vane](owner) must keep [her](owner) word. [She](owner) shakes [Vera](vera)'s hand as if it were wet, and in the parking lot [she](owner) asks the [sheriff](sheriff) to find out how old that [shortstop](kid) is.
+ investigate? sheriff kid "find out"

== 16
[Ace](ace) cannot sleep. [His](ace) [wife](acewife) asks [him](ace) what is under the mattress. [He](ace) tells [her](acewife) it's a bad back. [She](acewife) lies down on two thousand dollars and says that [she](acewife) has one, too.
- married ace acewife "wife"
+ betray ace acewife "bad back"
- discover acewife ace "has one, too"

== 17
When the [sheriff](sheriff) comes, [Kid](kid) is gone. [Vera](vera) says [she](vera) never had a shortstop. [Lourdes](lourdes) says the same, and so does [Jackie](jackie), with [her](jackie) hand on [Lourdes](lourdes)'s shoulder. The [officer](sheriff) asks who, then, left a wreath in the dugout.
+ flee kid sheriff "gone"
- betray jackie+lourdes+vera sheriff "never had"
- reconcile jackie lourdes "hand on"
- investigate sheriff kid "asks"

== 18
[Kid](kid) has hopped the wrong bus. It is full of men, and the [one](bud) at the wheel, eating a sandwich, is [Bud Stokes](bud). "[You](kid)'re the [one](kid) [who](kid) beat [me](bud)," [he](bud) says. [He](bud) hands [her](kid) the other half.
- travel kid "hopped"
+ meet bud kid "wrong bus"
- find.past kid bud "beat"
- gift bud kid "other half"

== 19
[Hal](reporter)'s story comes out, and there is no bribe in it. There is a hospice in it. [Bud](bud) reads it aloud to the bus as far as the third paragraph, where [his](bud) [mother](mom) asks for both of [them](bud+vera). [Kid](kid) takes the wheel.
+ create reporter vera "story"
- parent mom bud+vera "mother"
- help kid bud "takes the wheel"

== 20
[He](bud) has not seen the old [lady](mom) in six years. [She](mom) has [him](bud) sit on the bed. [She](mom) asks whether [his](bud) [sister](vera) has been letting [him](bud) win. "No, ma'am," says [Bud](bud). From the chair behind the door [Vera](vera) says, "Once."
- sibling bud vera "sister"
+ reconcile bud vera "Once"
- parent mom bud "old lady"

== 21
[Their](bud+vera) [mother](mom) is buried on an off day. Both teams stand round in uniform. The [gopher](mascot), [who](mascot) cannot take [its](mascot) head off on account of the zipper, cries inside it. "Who's that?" asks [Bud](bud). No one has ever asked.
+ die mom "buried"
- parent mom bud+vera "mother"
- sad mascot "cries"

== 22
It is [Ramón](ramon)'s idea to cut the zipper. Inside is a young [woman](groupie) with mascara to the chin. "[Candy](groupie)," says [Ace](ace), and turns the color of lime. [His](ace) [wife](acewife), beside [him](ace), counts from the one [woman](groupie) to [the other](acewife).
+ reveal ramon groupie "cut the zipper"
- married ace acewife "wife"
- affair? ace groupie "turns the color"

== 23
"[He](ace)'s [my](groupie) [dad](ace)," says [Candy](groupie). [She](groupie) had taken the job to see [him](ace) play, twice a year, from close up. [Mrs Mahoney](acewife) is the first to speak. "Well," [she](acewife) says to [her](groupie), "[you](groupie) had better come eat."
+ parent ace groupie "dad"
- reveal groupie ace "says Candy"
- hire.past groupie "job"
- invite acewife groupie "come eat"

== 24
[Slick](bookie) wants [his](bookie) two thousand back, since a [daughter](groupie) makes a man honest and [he](bookie) can smell it on [Ace](ace). [Mahoney](ace) reaches under the mattress. There is nothing there. [He](ace) looks at [his](ace) [wife](acewife)'s new hat.
- threaten bookie ace "wants"
- gift.past bookie ace "two thousand"
- lose ace "nothing there"
+ find acewife ace "new hat"
- married ace acewife "wife"

== 25
The hat cost nine dollars. The rest, it comes out, bought the hospice a roof. [Slick](bookie), [whose](bookie) own [grandfather](slickgrand) has a bed there by the window, looks up at the new shingles for a while, lights a cigar and goes away.
- gift acewife _ "bought"
- kin bookie slickgrand "grandfather"
+ reconcile? ace bookie "goes away"

== 26
[Kid](kid) has been placed with a family in [Tulsa](@tulsa). It is the [sheriff](sheriff) [who](sheriff) drives [her](kid) there, and nobody says a word for two hundred miles. Then the [sheriff](sheriff) asks how one grips a knuckler.
+ move kid "placed with" @tulsa
- help sheriff kid "drives"

== 27
[Lourdes](lourdes) drops three balls in a row. [Jackie](jackie) walks up to the plate and asks [her](lourdes) if it is [Tuck](tuck). No. The [groundsman](ramon)? [Lourdes](lourdes) pulls [her](lourdes) mask down. That is a yes, [Jackie](jackie) tells the infield.
+ love lourdes ramon "a yes"
- reveal jackie _ "tells"

== 28
Nobody tells [Ramón](ramon). [He](ramon) hears it from a [pilot](pilot), [who](pilot) has just flown over the outfield, where somebody with small feet has written, in lime, by moonlight, under the word LOURDES: YES WHAT.
- reveal! _ ramon "Nobody tells"
- reveal pilot ramon "hears"
+ confess lourdes ramon "written"

== 29
[Tuck](tuck) has lost a [wife](jackie), a bowling partner and half a room. [He](tuck) puts the gopher suit on, the vacancy being open. [He](tuck) is good at it. [Jackie](jackie) catches herself laughing before [she](jackie) knows at whom.
- lose tuck "lost a wife"
+ hire tuck "vacancy"
- love? jackie tuck "laughing"

== 30
A fly ball, two outfielders. [Ramón](ramon), raking, sees that [Lourdes](lourdes) will hit the fence. [He](ramon) gets between [her](lourdes) and the wire and is carried off with the imprint of chicken wire on one side and a catcher on the other. "That what," [he](ramon) murmurs up at [her](lourdes).
+ rescue ramon lourdes "gets between"
- injure ramon "carried off"

== 31
[Doc Feng](doc) keeps [him](ramon) for a week, and would keep [him](ramon) longer: [she](doc) hasn't had anyone to play chess with since medical school. [Lourdes](lourdes) sits by and holds the captured pieces. The [doctor](doc) lets [him](ramon) win; the [catcher](lourdes) notices.
- treat ramon doc "keeps him"
+ love? doc ramon "lets him win"
- discover lourdes doc "notices"

== 32
"Do [you](doc) want [him](ramon)?" asks [Lourdes](lourdes). "Badly," says [Feng](doc), [who](doc) does not lie to relatives. "Then [you](doc) are [my](lourdes) enemy." "All right," the [doctor](doc) says. "Bishop's move." [They](doc+lourdes) play till dawn, and it's a draw.
+ love doc ramon "Badly"
- reveal doc lourdes "does not lie"
- enemy.start doc lourdes "my enemy"

== 33
From [Tulsa](@tulsa) comes a postcard without words, only a diagram. [Vera](vera) pins it over [her](vera) bed. The family there has no bat, as far as [she](vera) can make out, three dogs, and a lock on the outside of the door.
+ abduct? _ kid "a lock"
- find vera kid "postcard"

== 34
[Vera](vera) calls [Bud](bud), and [Bud](bud) calls the [sheriff](sheriff), [who](sheriff) is already in the car. The [three](bud+sheriff+vera) of [them](bud+sheriff+vera) break a law in each of two states. When the door comes off its hinges, [Kid](kid) looks up from the floor. "[You](bud+sheriff+vera) got [my](kid) signal," [she](kid) says.
+ rescue bud+sheriff+vera kid "door comes off"
- travel bud+sheriff+vera "two states"

== 35
[Vane](owner) gets wind of it and informs the judge that a minor is being kept by a ball club. [Hal](reporter) is in court, not for the Gazette. [He](reporter) testifies to two breakfasts. "Every day?" the judge asks. "[I](reporter) was the [one](reporter) washing up," says [Hal](reporter).
- discover owner kid "gets wind"
+ accuse owner vera "informs"
- help reporter vera "testifies"
- couple? reporter vera "washing up"

== 36
It takes a married couple to adopt. [Vera](vera) asks [Hal](reporter) in the corridor, between the drinking fountain and the mop. [He](reporter) says that [he](reporter) has a deadline. It's at six. [They](reporter+vera) are wed at five.
- parent? vera kid "adopt"
- propose vera reporter "asks"
+ wedding reporter vera "wed"

== 37
So [Kid](kid) has an [uncle](bud), and the [uncle](bud) a [niece](kid) to send wreaths to. [She](kid) is not allowed on the field until [she](kid) is sixteen. [She](kid) sits on the bench next to [her](kid) new [mother](vera) and moves the whole infield with one finger.
- kin bud kid "uncle"
- gift? bud kid "wreaths"
+ parent vera kid "mother"

== 38
The winter has been long for [Doc Feng](doc). When [Blount](ump) comes in, for [his](ump) head, [she](doc) asks how many fingers. "[Vera](vera)," [he](ump) says to [her](doc) tenderly. [She](doc) takes a good look at [him](ump). "How are [you](ump)," [she](doc) asks, "at chess?"
- treat ump doc "for his head"
+ flirt doc ump "at chess"

== 39
[Priscilla Vane](owner) sells. The buyers are a syndicate: an [ace](ace), [his](ace) [wife](acewife), [his](ace) [daughter](groupie), and a silent [partner](bookie) with a cigar. [Their](ace+acewife+bookie+groupie) first act is to give [Ramón](ramon) a mower and [Lourdes](lourdes) leave, from June, for eight months or so.
- lose owner "sells"
- find ace+acewife+bookie+groupie owner "buyers"
- married ace acewife "wife"
- parent ace groupie "daughter"
- gift ace+acewife+bookie+groupie ramon "mower"
+ pregnant? lourdes ramon "eight months"
- colleague ace+acewife+groupie bookie "partner"

== 40
Opening day. On [Vera](vera)'s seat there is a wreath. The [gopher](tuck) takes off [its](tuck) head and kneels on the mound before the [pitcher](jackie), [who](jackie) is still, technically, [his](tuck) [wife](jackie). [She](jackie) lets [him](tuck) stay down there for three outs. Then [she](jackie) throws [him](tuck) the ball.
- gift bud vera "wreath"
- married jackie tuck "wife"
+ reconcile jackie tuck "throws"
