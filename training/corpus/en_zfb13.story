%series El Faro Pages
%lang en
%genre newsroom drama at an investigative weekly in Valparaíso, festival-catalogue episode notes
%cast ximena  | Ximena Urrutia; Ximena; Urrutia | f
%cast joaquin | Joaquín Bravo; Joaquín; Bravo | m
%cast noa     | Noa Feldman; Noa | f
%cast teo     | Teo | m
%cast ivana   | Ivana Krstic; Ivana | f
%cast senator | Senator Larraín; Larraín; Gonzalo | m
%cast luz     | Luz | f
%cast printer | Don Anselmo; Anselmo | m
%cast guard   | - | m
%cast intern  | Amaru | n
%cast doctor  | - | f
%cast lawyer  | Pía Sotomayor; Pía; Sotomayor | f
%cast bishop  | - | m
%cast sailor  | - | m
%cast father  | - | m
%cast surgeon | - | m
%cast novice  | - | n
%cast cousin  | - | n
%cast mayor   | - | n
%cast brother | Rodrigo | m

== 1
[Ximena Urrutia](ximena) comes home from fourteen years in exile to find that the paper [her](ximena) [father](father) died for has shrunk to four people and a cat. The [editor](joaquin), [Joaquín Bravo](joaquin), was [his](father) star [pupil](joaquin) and, for one summer, [her](ximena) [sweetheart](joaquin); [he](joaquin) has since married the [photographer](noa), [Noa Feldman](noa). [He](joaquin) can offer [her](ximena) a desk by the lavatory. [She](ximena) takes it, and on the first evening an envelope of negatives is pushed under its leg, the way one steadies a table. Nobody saw who.
+ return ximena "comes home"
- flee.past ximena "in exile"
- parent father ximena "father"
- die.past father "died for"
- advisor.past father joaquin "star pupil"
- couple.past joaquin ximena "sweetheart"
- married joaquin noa "has since married"
- hire ximena joaquin "takes it"
- find ximena "envelope of negatives"

== 2
The negatives show a yacht, a white glove and a drowned [woman](luz) being lifted by three men. [One](senator) of the three is [Senator Larraín](senator), the [bishop](bishop)'s [nephew](senator) and, if the polls can be trusted, president by March. [Noa](noa) enlarges the [second](brother) until [his](brother) ring can be read: it is [Rodrigo](brother), [Joaquín](joaquin)'s own [brother](brother), [who](brother) was said to have gone to [Canada](@canada). [She](noa) could show [her](noa) [husband](joaquin) the print. [She](noa) puts it in the fixing bath, face down, and lets it drown as well.
- die.past luz "drowned"
- kin bishop senator "bishop's nephew"
+ discover noa brother "ring can be read"
- sibling brother joaquin "brother"
- travel! brother "was said to have" @canada
- reveal! noa joaquin "could show"
- married joaquin noa "husband"
+ betray noa joaquin "face down"

== 3
[Don Anselmo](printer), the [printer](printer), has been setting the paper by hand since before the coup. It is not [his](printer) custom to read what [he](printer) sets; tonight [he](printer) does, since the drowned [woman](luz) has the face of a [girl](luz) [whom](luz) [he](printer) taught to whistle. That was [Luz](luz), a hotel [maid](luz), [his](printer) [godchild](luz). [He](printer) sits down on a crate of e's. The young [intern](intern), [Amaru](intern), brings [him](printer) maté and is told, for want of anyone older, the thing the old [man](printer) has never told: [Luz](luz) had rung [him](printer) from the yacht, and [he](printer) had been asleep.
- die.past luz "drowned"
- discover printer luz "has the face of"
- kin luz printer "godchild"
- advisor.past printer luz "taught to whistle"
- gift intern printer "brings him maté"
- sad printer "sits down on a crate"
+ reveal printer intern "never told"

== 4
A summer Sunday on the hills: funiculars, washing, a fanfare that cannot agree on a key. The paper does not appear. [Teo](teo), the crossword [man](teo), composes a puzzle in which every answer is a kind of bread. [Ximena](ximena) swims before breakfast and is seen to do so by a [sailor](sailor) on the mole, [who](sailor) says good morning and means it. The cat has kittens behind the plates. According to the almanac the weather is settling, and in the evening, since nothing else is on fire, everybody goes up to watch the lighthouse being painted.
- create teo "composes a puzzle"
+ meet sailor ximena "says good morning"

== 5
The [sailor](sailor) says a little more each day. On the fourth [he](sailor) says that it was [his](sailor) watch, that [he](sailor) saw the [girl](luz) go over the rail, alive, with a hand in the small of [her](luz) back, and that the hand wore a white glove. [He](sailor) would swear to it before anyone but a judge. [Ximena](ximena), [who](ximena) has let [him](sailor) buy [her](ximena) four coffees without once mentioning for whom [she](ximena) writes, goes to bed with [him](sailor) at [his](sailor) hotel and with [her](ximena) conscience until morning. Then [she](ximena) tells [him](sailor). [He](sailor) dresses in the corridor.
+ reveal sailor ximena "saw the girl"
- discover.past sailor luz "saw the girl go"
- kill.past _ luz "go over the rail"
- betray ximena sailor "without once mentioning"
- date sailor ximena "four coffees"
+ sex sailor ximena "goes to bed"
- reveal ximena sailor "tells him"
- reject sailor ximena "dresses in the corridor"

== 6
[Larraín](senator) drops in. [He](senator) has brought a cake, a photographer and an invitation for [Bravo](joaquin) to run [his](senator) press office, with a house at [Zapallar](@zapallar). What will [Joaquín](joaquin) say, with the creditors on the stairs? [He](joaquin) says that [he](joaquin) is flattered, and [Noa](noa), at the back, hears [him](joaquin) not say no. The [guest](senator) admires the lavatory, the cat and, last, the [lady](ximena) beside it, [whose](ximena) [father](father), [he](senator) seems to recall, had such an untidy accident. [Ximena](ximena) cuts the cake. It takes both [Teo](teo) and [Amaru](intern) to take the knife from [her](ximena) hand.
- hire? joaquin senator "run his press office"
- gift senator _ "brought a cake"
- happy joaquin "is flattered"
- discover noa joaquin "hears him"
- die.past father "accident"
- rescue intern+teo senator "take the knife"
- reject! joaquin senator "not say no"
- parent father ximena "father"
+ threaten senator ximena "untidy accident"
- attack? ximena senator "the knife"

== 7
Somebody has been selling galleys to the ministry. Suspicion settles on [Ivana Krstic](ivana), [proofreader](ivana), [who](ivana) takes taxis; [Pía Sotomayor](lawyer), the paper's [counsel](lawyer), puts the question to [her](ivana) over lunch. [Ivana](ivana) weeps, and says the taxis are paid for by a [doctor](doctor) with [whom](doctor) [she](ivana) spends [her](ivana) lunch breaks, and [who](doctor) has a [husband](surgeon). So the [lawyer](lawyer) has the wrong [woman](ivana), and lets herself be made to swear that [she](lawyer) will not breathe a word. The right [one](noa) is developing prints. [Noa](noa) did it so that they would leave [Rodrigo](brother) out of it.
- accuse lawyer ivana "puts the question"
- affair doctor ivana "spends her lunch breaks"
- married doctor surgeon "husband"
- cheat doctor surgeon "has a husband"
- reveal ivana lawyer "says the taxis"
- sad ivana "weeps"
- reveal! lawyer _ "not breathe a word"
+ betray noa _ "did it so that"
- help noa brother "leave Rodrigo out"

== 8
The [lodger](brother) in the crypt of the cathedral has a beard now. [Rodrigo](brother) has been hidden for a year by the [bishop](bishop), [who](bishop) loves [his](bishop) [nephew](senator) less than [his](bishop) soul and the [sinner](brother) rather more than either. When [Joaquín](joaquin) is led down the steps, blindfolded, by a [novice](novice), the two [brothers](brother+joaquin) do not embrace. It was an accident, [Rodrigo](brother) says; then, that the [senator](senator) had been drinking; then, that [he](brother) himself had held the lantern. [He](brother) has written it all down. [He](brother) has also, God forgive [him](brother), been sent money from [Zapallar](@zapallar) each month by [Noa](noa).
- help bishop brother "hidden for a year"
- kin bishop senator "nephew"
- reconcile! brother joaquin "do not embrace"
- sibling brother joaquin "two brothers"
+ reveal brother joaquin "held the lantern"
- create brother "written it all down"
- help noa brother "been sent money"

== 9
Not a word is exchanged at breakfast, and the eggs go cold. [Joaquín](joaquin) has packed the camera of [his](joaquin) [wife](noa) in [his](joaquin) own case by mistake, and when [she](noa) asks for it, [he](joaquin) sits down. What [he](joaquin) has to forgive is not the money. Nor is it the print: it is that [she](noa), [who](noa) always saw everything, looked at [him](joaquin) for a year. "[I](noa) was afraid that [you](joaquin) would print it," [she](noa) says, "and afraid that [you](joaquin) wouldn't." [They](joaquin+noa) are found by [Teo](teo) at noon asleep on the contact sheets, like children. The [spy](noa), [Pía](lawyer) notes in [her](lawyer) file, has been turned.
- married joaquin noa "wife"
- sad noa "afraid that you would"
+ reconcile joaquin noa "asleep on the contact sheets"
- find teo joaquin+noa "are found"
- betray.past noa _ "spy"

== 10
[Amaru](intern) has a [cousin](cousin) in the telephone exchange, and so the paper hears, for once, before the ministry: there is to be a fire. [Don Anselmo](printer) sets the confession in fourteen point, to spite the arsonists; [Ximena](ximena) has it smuggled out in a hearse; and in the alley the [guard](guard) of the [senator](senator)'s campaign finds, instead of four journalists, a [bishop](bishop) with a bucket. The fire goes off at the back. It takes the lavatory, the desk beside it and the cat's basket. [Anselmo](printer), [who](printer) had gone in for the type, comes out on the back of the [man](guard) [who](guard) lit it.
- kin cousin intern "cousin"
- reveal cousin intern "the paper hears"
- attack? _ "there is to be"
- create printer "sets the confession"
- boss senator guard "the guard of"
- find guard bishop "finds"
- attack guard _ "lit it"
- help bishop _ "with a bucket"
- lose ximena "the desk beside it"
+ rescue guard printer "on the back"

== 11
Print run: forty thousand. By six in the evening the [candidate](senator) is confined, to [his](senator) own yacht, and the polls say what polls say after. The [printer](printer) would like to be left alone with a record of [Luz](luz) whistling. [Ivana](ivana), for a quiet life, goes to the [mayor](mayor) and puts the affair on record herself: "[I](ivana) spend [my](ivana) lunch breaks with [my](ivana) [doctor](doctor), and, as of this morning, [she](doctor) is getting a divorce." The [sailor](sailor), from the dock, testifies before, of all things, a judge. [He](sailor) is asked whether [he](sailor) has any interest in the paper. In one [member](ximena) of it, [he](sailor) says.
- arrest _ senator "confined"
- reveal ivana mayor "puts the affair on record"
- affair doctor ivana "the affair"
- advisor doctor ivana "my doctor"
- divorce? doctor surgeon "getting a divorce"
+ reveal sailor _ "testifies"
- love sailor ximena "In one member"

== 12
Last of the season. The desk by the lavatory has been rebuilt by [Teo](teo), the lavatory by nobody. It belongs now to [Amaru](intern), [who](intern) has a byline and a moustache of milk. [Joaquín](joaquin) has put [Noa](noa)'s name on the masthead and [his](joaquin) own underneath. [Rodrigo](brother), pleading guilty to the lantern, writes from prison to ask for crosswords. And [Urrutia](ximena)? [She](ximena) has been offered a chair in [Madrid](@madrid) and has the ticket in [her](ximena) pocket when [she](ximena) sees the [sailor](sailor) coming up the funicular with four coffees. The ticket goes, eventually, under the leg of the table.
- create teo "rebuilt"
- reveal brother _ "pleading guilty"
- hire intern "has a byline"
- hire noa joaquin "on the masthead"
- arrest _ brother "from prison"
- hire? ximena "offered a chair"
- return sailor "coming up"
+ couple.start sailor ximena "four coffees"
- travel! ximena "under the leg" @madrid
