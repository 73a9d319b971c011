%series Headset
%lang en
%genre radio play about the women of an ambulance dispatch room in Thunder Bay, podcast episode descriptions
%cast ritva   | Ritva Salonen; Ritva; Salonen | f
%cast odette  | Odette Beaulieu; Odette | f
%cast juno    | Juno Okpara; Juno | f
%cast pearl   | Pearl Wesley; Pearl | f
%cast dagny   | Dagny Roth; Dagny; Roth | f
%cast thea    | Thea Salonen; Thea | f
%cast lorne   | Lorne Beaulieu; Lorne | m
%cast silas   | Silas Roth; Silas | m
%cast caller  | Winnifred Agar; Winnifred; Win | f
%cast marcel  | Marcel | m
%cast cleaner | Hollis | m
%cast intruder | - | m
%cast other   | - | f
%cast baby    | Marcelle | f
%cast midwife | - | f

== 1 Line Four
[Juno Okpara](juno), nineteen, gets [her](juno) first headset from [Ritva Salonen](ritva), the night [supervisor](ritva), [who](ritva) thinks [she](juno) will last a week. Beside the [trainee](juno) sits [Odette Beaulieu](odette), [whose](odette) [husband](marcel) [Marcel](marcel) was buried at Easter and [who](odette) has not taken a night off since. Shortly after two a [caller](caller) on line four whispers that a [man](intruder) is breaking down [her](caller) door, and hangs up. The [Finn](ritva) wants the line kept free. The [widow](odette) wants to ring back. [They](odette+ritva) go at each other until [Juno](juno), unasked, dials.
+ hire juno "first headset"
- boss ritva juno "night supervisor"
- colleague juno odette "Beside the trainee"
- married.past marcel odette "husband"
- die.past marcel "buried"
- threaten intruder caller "breaking down her door"
- quarrel odette ritva "go at each other"
- help? juno caller "dials"

== 2 Plaid Thermos
Nobody picked up. What did turn up is [Pearl Wesley](pearl), a [paramedic](pearl) with a plaid thermos, [who](pearl) sits on [Juno](juno)'s desk and asks where they have been hiding all this time [her](juno). The [newcomer](juno) blushes to the headset. [Odette](odette), [whose](odette) [son](lorne) drives [Pearl](pearl)'s rig, has seen this routine before and steers the [girl](juno) to the coffee machine for a word. Out in the car park [Ritva](ritva)'s little [sister](thea), [Thea](thea), is waiting to give [her](ritva) a lift. It is not [Ritva](ritva) [she](thea) has come to see, and [Lorne Beaulieu](lorne) takes a very long time to lock the ambulance.
- meet juno pearl "turn up"
+ flirt pearl juno "hiding"
- love.start juno pearl "blushes"
- parent odette lorne "son"
- colleague lorne pearl "drives Pearl's rig"
- sibling ritva thea "sister"
- love thea lorne "come to see"
- love lorne thea "a very long time"

== 3 Budget Meeting
Enter [Dagny Roth](dagny), the new [director](dagny), with a stopwatch and an expensive scarf. By lunch [she](dagny) has taken two chairs away and told [Ritva](ritva) that [she](ritva) is answerable to [her](dagny) from now on. The two [women](dagny+ritva) have crossed swords before: [they](dagny+ritva) applied for the same post. [Odette](odette), [who](odette) can smell trouble at home on anybody, notices that the [director](dagny) wears no ring in the morning and one in the afternoon. Line four rings again. This time the frightened [woman](caller) gives [Juno](juno) a first name, [Win](caller), and a street without a number.
+ hire dagny "new director"
- boss dagny ritva "answerable to her"
- enemy dagny ritva "crossed swords"
- discover odette dagny "notices"
- sad caller "frightened"
+ reveal caller juno "gives Juno"

== 4 Four Short Calls
[Pearl](pearl) takes [Juno](juno) bowling. [Juno](juno) wins. At the bus stop [Pearl](pearl) kisses [Juno](juno). A bus goes by, and then another. [Thea](thea) tells [Ritva](ritva) nothing. [Ritva](ritva) asks nobody. [Lorne](lorne) calls [Thea](thea) [his](lorne) [sweetheart](thea) now, and only [Odette](odette) hears it. The [director](dagny) eats alone. Nobody likes [Roth](dagny). [Roth](dagny) does not like [Ritva](ritva). At three a kettle boils over.
- date juno pearl "bowling"
- find juno "wins"
+ kiss juno pearl "kisses"
- reveal! thea ritva "nothing"
- couple.start lorne thea "sweetheart"
- discover odette lorne+thea "hears it"
- sad dagny "eats alone"
- enemy dagny ritva "does not like"

== 5 Someone Else's Wife
Fans call it the elevator episode. Stuck between floors with [Pearl](pearl), [Dagny](dagny) says what [she](dagny) has told no one since spring: [she](dagny) sleeps in the office because [Silas](silas), [her](dagny) [husband](silas) of twelve years, has [somebody](other) in [Marathon](@marathon). The [paramedic](pearl) lets [her](dagny) weep on [her](pearl) uniform and is late for [Juno](juno), [who](juno) has laid a table for two. When the doors open at last, [Ritva](ritva) is standing there; [she](ritva) sees the [director](dagny)'s lipstick on the younger [woman](pearl)'s collar and draws the wrong conclusion.
+ reveal dagny pearl "says what"
- married dagny silas "husband"
- cheat silas dagny "has somebody"
- affair other silas "has somebody"
- help pearl dagny "lets her weep"
- sad dagny "weep"
- invite juno pearl "laid a table"
- affair! dagny pearl "wrong conclusion"

== 6 Collar
[Ritva](ritva) means well. [She](ritva) takes the [trainee](juno) aside and passes on what [she](ritva) believes [she](ritva) saw, with the result that [Juno](juno), green with envy, answers an entire shift in a monotone and gives [Pearl](pearl) back [her](pearl) thermos. "Was it nice, the lift?" The [accused](pearl) has no idea what [she](juno) is talking about. It is [Odette](odette), forty years married and nobody's fool, [who](odette) asks [Dagny](dagny) to [her](dagny) face, hears the story of [Silas](silas), and marches [her](dagny) down the hall to [Juno](juno) to repeat it. Even so the [girl](juno) goes home by herself.
- reveal ritva juno "passes on"
- married.past marcel odette "forty years married"
+ jealous juno dagny "green with envy"
- breakup juno pearl "gives Pearl back"
- accuse juno pearl "Was it nice"
- reveal dagny odette "hears the story"
- help odette juno+pearl "marches her"
- reveal dagny juno "repeat it"
- reconcile! juno pearl "by herself"

== 7 The Number of the House
Thanks to a dog barking behind line four, the same dog [Lorne](lorne) curses every morning on [his](lorne) round, the room finally has an address. [Pearl](pearl) kicks the door in. [She](pearl) brings out a [woman](caller) of seventy, [Winnifred Agar](caller), with two broken ribs, and the police lead away the [lodger](cleaner) [who](cleaner) did it: [Hollis](cleaner), [who](cleaner) also mops the dispatch floor. [Juno](juno) meets the ambulance and holds the old [lady](caller)'s hand; over the stretcher [she](juno) and [her](juno) former [girlfriend](pearl) look at one another for rather longer than the patient needs.
+ discover _ caller "has an address"
+ rescue pearl caller "brings out"
- injure caller cleaner "two broken ribs"
- arrest _ cleaner "lead away"
- housemate caller cleaner "lodger"
- colleague cleaner juno "mops the dispatch floor"
- help juno caller "holds the old lady's"
- ex juno pearl "former girlfriend"

== 8 Positive
[Thea](thea) has been sick three mornings running. The pharmacy test says what [Lorne](lorne)'s [mother](odette) has been guessing for weeks, and [Thea](thea), in a panic, makes the [widow](odette) promise not to breathe a word to [her](thea) [sister](ritva). The [supervisor](ritva) learns of it regardless, over an open channel, when the [father-to-be](lorne) whoops into [his](lorne) radio. A frosty hour later the [Finn](ritva) walks up to [Odette](odette), twenty years [her](ritva) senior, and says that if [they](odette+ritva) must be family, [she](odette) might as well call [her](ritva) by [her](ritva) first name.
- ill thea "sick"
+ pregnant thea lorne "test says"
- parent odette lorne "mother"
- discover.past odette thea "guessing"
- sad thea "panic"
- sibling ritva thea "sister"
- reveal lorne ritva "over an open channel"
- happy lorne "whoops"
- kin? odette ritva "family"
- reveal! odette ritva "not to breathe a word"
+ reconcile odette ritva "by her first name"

== 9 Silas Comes Up in the Lift
[Silas Roth](silas) wants [his](silas) [wife](dagny) back and has brought carnations, bought, as it turns out, at [Thea](thea)'s shop. [He](silas) swears that the other [woman](other) is history. The [director](dagny) hears [him](silas) out in front of the whole night shift and then shows [him](silas) the stairs; the lift, [she](dagny) says, is for people with somewhere to be. [Her](dagny) lawyer files on Monday. Afterwards three [colleagues](juno+odette+ritva), [Ritva](ritva), [Juno](juno) and [Odette](odette), carry the missing two chairs back in, and one of [them](juno+odette+ritva), [she](dagny) never learns which, has warmed the seat with a hot-water bottle.
- married dagny silas "wife"
- reconcile? dagny silas "wants his wife back"
- affair.end other silas "is history"
+ reject dagny silas "shows him the stairs"
- divorce? dagny silas "files"
- colleague dagny juno+odette+ritva "colleagues"
- gift? silas dagny "carnations"
- help juno+odette+ritva dagny "back in"
- help _ dagny "warmed the seat"
- discover! dagny _ "never learns which"

== 10 Spare Room
On [her](caller) discharge [Winnifred](caller) refuses to go back to the house. The [girl](juno) [who](juno) once rang [her](caller) back against orders has a spare room, and so the [pensioner](caller) arrives with a budgerigar and opinions. [Her](caller) first is that [Juno](juno) mopes. [Her](caller) second is that the nice [one](pearl) with the flask should be asked to Sunday lunch; and since nobody does as much, [Win](caller) does it herself. [Pearl](pearl) comes. When the [hostess](juno) has run out of potatoes to pass, [she](juno) says [she](juno) was an idiot, and is told by the [guest](pearl) that [she](pearl) is mad about idiots.
- recover caller "discharge"
+ move caller juno "arrives with a budgerigar"
- housemate.start caller juno "spare room"
- sad juno "mopes"
- invite caller pearl "does it herself"
- confess pearl juno "mad about"
+ reconcile juno pearl "an idiot"

== 11 Plain Language
[Thea](thea) proposes to [Lorne](lorne). [Lorne](lorne) says yes. [Ritva](ritva) weeps into [Odette](odette). [Dagny](dagny) signs the papers and is single by noon. [Silas](silas) has already moved to [Marathon](@marathon). A postcard from there is pinned above the kettle. [Hollis](cleaner) writes to [Win](caller). [Win](caller) burns it. [Juno](juno) sleeps at [Pearl](pearl)'s. The budgerigar says a rude word about [Roth](dagny).
+ propose thea lorne "proposes"
- engaged.start lorne thea "says yes"
- sad ritva "weeps"
- divorce dagny silas "signs the papers"
- move.past silas "moved" @marathon
- sex juno pearl "sleeps at"
- reject caller cleaner "burns it"

== 12 Breech
The blizzard has closed the highway, the [midwife](midwife) is on the far side of it, and the [bride-to-be](thea), three weeks early, is on line four. [Her](thea) own [sister](ritva) cannot speak for fright. So it is the [youngest](juno) of the room [who](juno) talks [Thea](thea) through it, minute by minute, with [Pearl](pearl) ploughing toward the flower shop on foot. At 4:52 there is a cry. The [grandmother](odette), [who](odette) had not allowed herself a tear since the funeral, hears what the little [one](baby) is to be called, and takes the rest of the night off.
- engaged lorne thea "bride-to-be"
- sibling ritva thea "sister"
- sad ritva "fright"
+ help juno thea "talks Thea through"
- travel pearl "on foot"
+ birth thea baby "a cry"
- kin baby odette "grandmother"

== 13 Handover
A year on, [Dagny](dagny) leaves for [Ottawa](@ottawa) and names as [her](dagny) successor the last [person](ritva) anyone expected: [her](dagny) old [adversary](ritva). [The two](dagny+ritva) share a cigarette on the fire stairs and agree that [they](dagny+ritva) would make poor [friends](dagny+ritva) and have become such anyway. [Lorne](lorne) and [Thea](thea) tie the knot between two shifts, with [Marcelle](baby) in a sling and [Pearl](pearl) in charge of the rings. The new night [supervisor](odette), [Odette](odette), has just clipped a headset on a terrified nineteen-year-old when [Juno](juno), [whose](juno) bags are packed for paramedic school, kisses [her](odette) on the forehead. Line four is ringing.
- quit dagny "leaves for"
- move dagny "leaves for" @ottawa
+ hire ritva dagny "successor"
- enemy.past dagny ritva "adversary"
- friend.start dagny ritva "become such"
+ wedding lorne thea "tie the knot"
- hire odette "new night supervisor"
- travel? juno "bags are packed"
- kiss juno odette "kisses her"
