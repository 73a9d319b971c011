%series The Understudies
%lang en
%genre superhero team, breathless fan-site recaps
%cast odalys   | Odalys Quiroga; Odalys; Backdraft | f
%cast femi     | Femi Akande; Femi; Featherweight | m
%cast sorrel   | Sorrel Haig; Sorrel; Hush | f
%cast teemu    | Teemu Rask; Teemu; Ballast | m
%cast under    | Understudies | g
%cast marquee  | Marquee | g
%cast gale     | Captain Gale; Gale | m
%cast curfew   | Curfew | n
%cast wexler   | Mayor Wexler; Lionel Wexler; Wexler | m
%cast bibi     | Bibi Akande; Bibi | f
%cast plumber  | Anselm | m
%cast reporter | Dot Marchetti; Marchetti; Dot | f
%cast moth     | Moth | f
%cast nan      | Nan Haig; Nan | f
%cast dog      | Biscuit Tin | n

== 1 Curtain Up
Okay, you guys. OKAY. The [Marquee](marquee), the only capes [Port Lorne](@portlorne) has ever had, are wiped out in the first four minutes, all but [Captain Gale](gale), [who](gale) is carried out in a coma. [Mayor Wexler](wexler) needs heroes by Monday, so [he](wexler) signs up the [three](femi+odalys+teemu) [who](femi+odalys+teemu) flunked the audition: [Odalys](odalys), [who](odalys) sets off sprinklers, [Femi](femi), [who](femi) floats if [he](femi) skips lunch, and [Teemu](teemu), [who](teemu) gets heavy. The [Understudies](under) are born! [Femi](femi)'s [sister](bibi) [Bibi](bibi) sews the costumes. [Odalys](odalys) and [Teemu](teemu) can't stand the sight of each other, and it is DELICIOUS.
+ die marquee "wiped out"
- rescue _ gale "carried out"
- ill gale "coma"
- boss.start wexler femi+odalys+teemu "signs up"
+ hire femi+odalys+teemu wexler "signs up"
- lose.past femi+odalys+teemu "flunked"
- create wexler under "born"
- sibling bibi femi "sister"
- create bibi "sews the costumes"
- enemy odalys teemu "can't stand the sight"

== 2 Prompt Corner
Who is [Curfew](curfew)? Somebody in a grey hood [who](curfew) switches off whole districts, that's all we get. A [plumber](plumber) fixing the [Understudies](under)' shower tells [Teemu](teemu) [he](teemu) should smile more, and leaves [his](plumber) van blocking the drive. Meanwhile a [girl](sorrel) nobody invited strolls into the burning power plant and drags [Femi](femi) out by the cape. [Her](sorrel) name is [Sorrel Haig](sorrel), [she](sorrel) can swallow any sound, and [she](sorrel) would like a job, please. [Odalys](odalys) shows [her](sorrel) the door. [Femi](femi) begs [her](sorrel) to stay about eleven times. [He](femi) has it so bad for [her](sorrel) already that [he](femi) is brushing the ceiling.
- meet plumber teemu "tells Teemu"
- attack curfew _ "switches off"
+ rescue sorrel femi "drags Femi out"
- meet femi sorrel "drags Femi out"
- hire? sorrel under "would like a job"
- reject odalys sorrel "shows her the door"
- invite femi sorrel "begs her to stay"
+ love.start femi sorrel "has it so bad"

== 3 Dry Ice
First proper team-up and it goes wrong in every direction. [Sorrel](sorrel), now on the roster as [Hush](sorrel), mutes the alarm at the savings bank so thoroughly that no one hears [Teemu](teemu) yelling that the vault has been cleaned out. [Odalys](odalys) gives [him](teemu) an earful for it in front of three camera crews. One of those crews belongs to [Dot Marchetti](reporter), [who](reporter) made the [Marquee](marquee) famous and is already digging for the faces under the new masks. The heat starts to get to the [reporter](reporter)'s hair; sorry, that's [Odalys](odalys). At home [Bibi](bibi) bandages [her](bibi) [brother](femi)'s scorched heels, also [Odalys](odalys), also an accident. Mostly.
- hire sorrel under "on the roster"
- steal _ _ "cleaned out"
- colleague odalys+sorrel teemu "team-up"
+ quarrel odalys teemu "gives him an earful"
- help.past reporter marquee "made the Marquee famous"
- investigate reporter under "digging"
- treat femi bibi "bandages"
- sibling bibi femi "brother"
+ injure femi odalys "scorched heels"

== 4 The Man in Bed Nine
I was not ready. [Captain Gale](gale) opens [his](gale) eyes, pulls out three tubes and asks what [his](gale) [wife](moth) is called, because it has slipped [his](gale) mind. [She](moth) was called [Moth](moth), a nurse says gently, and [she](moth) went down with the rest of the [team](marquee). Oh, the way [he](gale) turns to the wall! [Teemu](teemu) sits up with the [widower](gale) all night and talks about fishing. At the door [he](teemu) bumps into the [plumber](plumber), [who](plumber) is carrying flowers to somebody and would rather not say to whom. [Odalys](odalys), [who](odalys) had come to yell at [Ballast](teemu) some more, watches through the glass and finds, to [her](odalys) horror, that [she](odalys) likes what [she](odalys) sees.
+ recover gale "opens his eyes"
- married.past gale moth "wife"
- lose gale "slipped his mind"
- reveal _ gale "says gently"
- die.past moth "went down"
- sad gale moth "turns to the wall"
- help teemu gale "sits up"
- reveal! plumber teemu "would rather not say"
- quarrel? odalys teemu "yell at"
+ love.start odalys teemu "likes what she sees"

== 5 Hush, Hush
[Sorrel](sorrel) is back under the roof of [her](sorrel) [grandmother](nan), [Nan Haig](nan), [who](nan) has been told that [she](sorrel) shelves books in a library. This fib holds until [Nan](nan), dusting, lifts a hood, a GREY hood, out of the wardrobe. Gasp! "It's for a play," says [Sorrel](sorrel), and we so want to buy it. [Dot](reporter) is parked across the street with a long lens. Over at base [Femi](femi) sets the table for two and cooks a duck; [Hush](sorrel) stands [him](femi) up. Crushed, [he](femi) shares the bird with [Bibi](bibi) and the base [dog](dog), [Biscuit Tin](dog), [who](dog) is not supposed to have duck.
- return sorrel "is back"
- housemate nan sorrel "under the roof"
- kin nan sorrel "grandmother"
- betray sorrel nan "fib"
+ find nan "lifts a hood"
- investigate reporter sorrel "long lens"
- date? femi sorrel "table for two"
+ reject sorrel femi "stands him up"
- sad femi sorrel "Crushed"
- gift femi bibi+dog "shares the bird"

== 6 Blackout
Every light on the east side dies, and the [mayor](wexler)'s lead in the polls dies with it. The harbour keys by dawn, says [Curfew](curfew), or the hospital is next. Only one person dares breathe a word against our [Sorrel](sorrel): [Odalys](odalys), [who](odalys) got wind of the hood from [Nan](nan) over the garden fence and says to the [newcomer](sorrel)'s face that [she](sorrel) is [Curfew](curfew). [Femi](femi), beside himself, punches a locker. [Sorrel](sorrel), white-lipped, hands over [her](sorrel) mask and walks. [Teemu](teemu) tells [Odalys](odalys) that [she](odalys) had better be right. [She](odalys) isn't, is [she](odalys)? [She](odalys) SO isn't.
+ threaten curfew wexler "hospital is next"
- reveal nan odalys "from Nan"
- discover odalys sorrel "got wind"
+ accuse odalys sorrel "to the newcomer's face"
- sad femi "beside himself"
+ quit sorrel under "hands over her mask"
- attack curfew _ "dies"

== 7 Moth Wings
So the hospital goes dark, and in the dark there is a fight that nobody can hear. It is [Sorrel](sorrel), alone, keeping [Curfew](curfew) at bay with a fire extinguisher so that bed nine to bed thirty can be wheeled to safety. That clears [her](sorrel), I think we can all agree! The hood tears. Under it: wings. Under it: [Moth](moth), alive, staring straight at the [man](gale) [she](moth) married, [who](gale) doesn't know [her](moth) from Adam. [Sorrel](sorrel) takes a blade in the ribs, [her](sorrel) [attacker](moth) takes to the air. [Odalys](odalys), one minute late, kneels in the glass and says [she](odalys) is sorry, [she](odalys) is sorry, [she](odalys) is sorry.
- attack curfew sorrel "fight"
+ rescue sorrel gale "wheeled to safety"
- accuse! _ sorrel "clears her"
+ discover sorrel moth "Under it: wings"
- die! moth "alive"
- married gale moth "married"
+ injure sorrel moth "blade in the ribs"
- flee moth "takes to the air"
- sad odalys "kneels in the glass"
- reconcile? odalys sorrel "sorry"

== 8 What the Plumber Saw
[Sorrel](sorrel) is out of danger, stop crying. The [plumber](plumber) has a name at last, [Anselm](plumber), and now we know for [whom](moth) the flowers were meant: [he](plumber) found [Moth](moth) in a storm drain after the massacre, nursed [her](moth) in [his](plumber) garage and, poor lamb, lost [his](plumber) heart to [her](moth). All this [he](plumber) pours out to [Teemu](teemu) over soup. About the hood [he](plumber) hadn't a clue. Somebody else came for [her](moth) every evening in an official car. The [pair](plumber+teemu) of [them](plumber+teemu) stare at the number plate that the smitten [man](plumber) scribbled on a gasket. It belongs to city hall.
- recover sorrel "out of danger"
- gift plumber moth "flowers"
- find.past plumber moth "found Moth"
- treat.past moth plumber "nursed her"
+ love plumber moth "lost his heart"
+ reveal plumber teemu "pours out"
- discover! plumber moth "hadn't a clue"
- discover plumber+teemu "belongs to city hall"

== 9 Landslide
It was [Wexler](wexler)! [Wexler](wexler), [who](wexler) hugged [them](under) on the town hall steps! [He](wexler) had the [Marquee](marquee) blown to bits because [they](marquee) would not take orders, and ever since [he](wexler) has been feeding the [survivor](moth) with wings some drug that makes [her](moth) obey [his](wexler) whistle. [Dot Marchetti](reporter) gets it all on tape and is bundled into a car boot before [she](reporter) can air a second of it. [Femi](femi), none the wiser, rushes to [Hush](sorrel)'s bedside with a duck. [She](sorrel) pulls [him](femi) down by the collar and plants one on [him](femi), stitches and all. Finally! The nurse pretends to read a chart.
+ kill.past wexler marquee "blown to bits"
- betray wexler moth "feeding"
- reject.past marquee wexler "would not take orders"
- discover reporter wexler "gets it all"
+ abduct wexler reporter "bundled"
- discover! femi "none the wiser"
- travel femi sorrel "rushes"
+ kiss femi sorrel "plants one"

== 10 Ballast and Backdraft
The bottle episode, aka the reason I have no voice. Combing the docks for [Dot](reporter), [Odalys](odalys) and [Teemu](teemu) get stuck in a lift shaft, where [the two](odalys+teemu) run out of insults around minute twenty. [She](odalys) admits that [she](odalys) pointed the finger at [Sorrel](sorrel) out of plain envy; everyone took to [her](sorrel) at once. [He](teemu), after a very long pause, says that the only thing [he](teemu) has looked forward to all year is being shouted at by [her](odalys). Dead. I am dead. Below [them](odalys+teemu) [Biscuit Tin](dog) sniffs out the missing [reporter](reporter), tied to a boiler, and chews through the ropes. Good boy!
- investigate odalys+teemu reporter "Combing the docks"
- quarrel odalys teemu "insults"
- reveal odalys teemu "admits"
- accuse.past odalys sorrel "pointed the finger"
- jealous.past odalys sorrel "envy"
+ confess teemu odalys "looked forward to"
- love teemu odalys "looked forward to"
- abduct.past _ reporter "tied to a boiler"
- find dog reporter "sniffs out"
+ rescue dog reporter "chews through the ropes"

== 11 Names
[Dot](reporter) has everything now: the tape, the [mayor](wexler), and four faces, because masks come off in boiler rooms. [She](reporter) could run the faces and win any prize on the planet, and [Wexler](wexler) dangles a fortune in front of [her](reporter) for exactly that. [She](reporter) turns up [her](reporter) nose at it, puts [him](wexler) on the front page instead and burns the photographs in an ashtray; [Bibi](bibi) holds the match. The city's first [citizen](wexler) is led away from [his](wexler) own ribbon-cutting. But as the cuffs click, [he](wexler) whistles two notes, and across the river [Moth](moth) gets up from [Anselm](plumber)'s table and hurls [her](moth) [host](plumber) through the wall.
- discover reporter under "four faces"
- gift? wexler reporter "dangles a fortune"
- reject reporter wexler "turns up her nose"
+ reveal reporter wexler "front page"
- help reporter under "burns the photographs"
- help bibi reporter "holds the match"
+ arrest _ wexler "led away"
- attack moth plumber "hurls her host"
- injure plumber moth "through the wall"

== 12 Encore
Last one before the break and I'm still lying on the floor. [Moth](moth) hovers over the stadium, ready to drop the whole grid on forty thousand people. [Sorrel](sorrel), against doctor's orders, swallows the whistle that commands [her](moth), and just like that [she](moth) is free. [Gale](gale) walks out onto the grass, says that [he](gale) doesn't remember [her](moth), and would [she](moth) have coffee with [him](gale)? Up in row Z [Anselm](plumber), arm in plaster, bites [his](plumber) lip and claps. The [Understudies](under) take [their](under) bow, [Odalys](odalys) holding [Teemu](teemu)'s hand where all of [Port Lorne](@portlorne) can see. And [Nan](nan), beside me on the sofa practically, says: "That's no library."
- threaten moth _ "ready to drop"
+ rescue sorrel moth "swallows the whistle"
- date? gale moth "coffee"
- injure.past plumber "arm in plaster"
- love plumber moth "bites his lip"
- sad plumber "bites his lip"
+ couple.start odalys teemu "holding Teemu's hand"
- discover nan sorrel "no library"
