%series File Twelve
%lang en
%genre conspiracy thriller, Galați on the Danube, 1993, streaming blurbs and cliffhangers
%cast ilinca | Ilinca Moraru; Ilinca; Moraru | f
%cast stere  | Stere Vlad; Stere | m
%cast tudose | Tudose | m
%cast lia    | Lia | f
%cast arch   | Petre Ghica; Ghica | m
%cast clerk  | - | f
%cast chem   | Dr Aurel Pascu; Pascu | m
%cast minis  | Minister Bratu | m
%cast leather | Captain Nicu Sava; Sava | m
%cast editor | Magda Olaru; Magda | f
%cast father | - | m
%cast guard  | - | m
%cast monk   | - | m
%cast rep    | - | f

== 1
Who burns paper in July? When the [caretaker](arch) of the steelworks archive, [Petre Ghica](arch), is found at the bottom of the lift shaft, the police speak of brandy. Local [reporter](ilinca) [Ilinca Moraru](ilinca) knows that [he](arch) had an ulcer and drank milk. [Her](ilinca) [editor](editor), [Magda Olaru](editor), gives [her](ilinca) twenty lines and not a comma more. At the funeral the dead [man](arch)'s [landlady](clerk), a retired [clerk](clerk), slips [her](ilinca) a cloakroom ticket: number twelve. Across the grave a [man](leather) in a leather coat takes photographs of everyone who is not crying. One of the pictures lies on [Ilinca](ilinca)'s doormat in the morning, the eyes cut out.
+ die arch "at the bottom"
- boss editor ilinca "editor"
- discover ilinca arch "knows that"
- housemate arch clerk "landlady"
- quit.past clerk "retired"
+ gift clerk ilinca "slips her"
- investigate leather _ "takes photographs"
- threaten _ ilinca "the eyes cut out"

== 2
Ticket twelve opens a locker at the opera, and the locker holds an empty folder. Somebody was there before [her](ilinca). The cloakroom [attendant](stere), [Stere Vlad](stere), a sacked [engineer](stere) [who](stere) has taken to reading Dickens under the counter, admits that [he](stere) lifted the contents. [He](stere) will show [Ilinca](ilinca) one page for every dinner [she](ilinca) has with [him](stere). [She](ilinca) calls [him](stere) a blackmailer and orders fish. Page one is a list of eleven workers, every one of them dead before fifty. On the way home the [man](leather) in the leather coat bars [their](ilinca+stere) path, asks for a light and advises [them](ilinca+stere) to eat at home.
- quit.past stere "sacked"
+ steal stere _ "lifted the contents"
- reveal? stere ilinca "one page"
- date ilinca stere "orders fish"
- accuse ilinca stere "a blackmailer"
- die.past _ "dead before fifty"
+ threaten leather ilinca+stere "bars their path"

== 3
Number seven on the list is a name that [Ilinca](ilinca) can read upside down: it is [her](ilinca) [father](father)'s. [She](ilinca) was nine when [he](father) coughed himself to death, from cigarettes, as the family was told by the works [doctor](chem). Today [Dr Pascu](chem) heads a clinic with marble stairs. [He](chem) receives the [daughter](ilinca) kindly, has [her](ilinca) sit, and forgets, for the length of a phone call, that [his](chem) appointment book lies open. Friday, ten o'clock: [Tudose](tudose). Who does not know [Tudose](tudose), the former party [secretary](tudose), [who](tudose) bought the steelworks for the price of a tram? In the evening the [reporter](ilinca)'s cat comes home with a shaved patch.
- parent father ilinca "father's"
+ die.past father "to death"
- betray.past chem ilinca "as the family was told"
- advisor.past chem father "works doctor"
- discover ilinca chem+tudose "lies open"
- find.past tudose "bought the steelworks"
- quit.past tudose "former party secretary"

== 4
A tape recorder under a table, a waiter with a squint. What [Ilinca](ilinca) and [Stere](stere) record at the [Café Modern](@modern) is two old [men](chem+tudose) quarrelling over a well. [Pascu](chem) wants to fill it in; [Tudose](tudose) says there is no money for that, since the [minister](minis) must have [his](minis) share. At the next table sits [Lia](lia), the steel [owner](tudose)'s [daughter](lia), [who](lia) plays the cello and was once [Stere](stere)'s [fiancée](lia). [She](lia) has recognised [him](stere) behind the menu. [She](lia) could give [them](ilinca+stere) away. Instead [she](lia) upsets a tray of glasses, and the two [eavesdroppers](ilinca+stere) are out by the kitchen.
+ investigate ilinca+stere chem+tudose "A tape recorder"
- quarrel chem tudose "quarrelling over a well"
- gift tudose minis "his share"
- parent tudose lia "daughter"
- engaged.past lia stere "once Stere's fiancée"
- discover lia stere "has recognised him"
- betray! lia ilinca+stere "give them away"
+ help lia ilinca+stere "upsets a tray"
- flee ilinca+stere "out by the kitchen"

== 5
Which well? The [landlady](clerk) [who](clerk) handed over the ticket remembers a fence, a pump and the green dogs. That was in 1974. [She](clerk) agrees to come along and point. At dawn [Ilinca](ilinca) rings in vain: the old [lady](clerk) has been fetched by a nephew, say the neighbours, although [she](clerk) has no nephew. [Magda](editor) pulls the story, red-eyed; the paper's loan, it turns out, belongs to [Tudose](tudose). Told to choose, [her](editor) best [reporter](ilinca) puts [her](ilinca) press card on the desk and keeps the stapler. The [man](leather) with the camera has a name now, a rank and a payslip: [Captain Nicu Sava](leather), retired.
- reveal clerk ilinca "remembers"
- help? clerk ilinca "come along"
+ abduct _ clerk "fetched by a nephew"
- kin! clerk _ "no nephew"
- sad editor "red-eyed"
- threaten tudose editor "the paper's loan"
- boss editor ilinca "her best reporter"
+ quit ilinca editor "puts her press card"
- discover _ leather "has a name now"
- quit.past leather "retired"

== 6
A convent in the delta takes in washing and asks no questions. Here a hunchbacked [monk](monk), sent over to repair the bell, comes upon an old [woman](clerk) [who](clerk) is being fed sleeping powder by a [niece](rep) in nail varnish, and does something [he](monk) has not done since the army: [he](monk) rows all night. [Stere](stere) opens [his](stere) door to wet sandals. By noon the [landlady](clerk) is sitting in [his](stere) kitchen, drowsy and full of venom; the [niece](rep) lies locked in the bell tower. [She](rep) works, by the way, for the [minister](minis). [Ilinca](ilinca) kisses the [monk](monk) on the hump.
+ find monk clerk "comes upon"
- attack rep clerk "sleeping powder"
- travel monk stere "rows all night"
+ rescue monk clerk "in his kitchen"
- abduct monk rep "locked in the bell tower"
- boss minis rep "works"
- kiss ilinca monk "kisses"

== 7
Short of a newspaper, short of money, [Ilinca](ilinca) and [Stere](stere) dig. The well is there. So are the drums, four hundred of them, with a skull on each. While [they](ilinca+stere) take samples a night [watchman](guard) sets [his](guard) dog on [them](ilinca+stere), and [Stere](stere), [who](stere) cannot run, is bitten to the bone. [Ilinca](ilinca) drags [him](stere) to the road, flags down the first headlights and finds herself looking at a cello. [Lia](lia) drives without a word. At the hospital [she](lia) signs in [her](lia) former [intended](stere) under a false name, "Pip", and asks the [woman](ilinca) [who](ilinca) eats fish with [him](stere) whether [he](stere) still reads aloud.
- investigate ilinca+stere "dig"
+ discover ilinca+stere "drums"
- attack guard ilinca+stere "sets his dog"
- injure stere "bitten"
- rescue ilinca stere "drags him"
- help lia ilinca+stere "drives without a word"
- engaged.past lia stere "former intended"
- date ilinca stere "eats fish"

== 8
[Pascu](chem) cannot sleep. The [doctor](chem) counts coffins: eleven, then [Ghica](arch), and soon an old [woman](clerk) [he](chem) used to greet on the stairs. On Thursday [he](chem) calls [Ilinca](ilinca) from a box at the station. [He](chem) will talk; [he](chem) wants a train ticket to [Trieste](@trieste) and an hour's start. It was not [Tudose](tudose), [he](chem) whispers, [who](tudose) pushed the [caretaker](arch), it was... The line goes dead. When [she](ilinca) reaches the booth the receiver is swinging, the [physician](chem) is slumped beneath it, and [his](chem) hand holds a button of brown leather.
- sad chem "cannot sleep"
- die.past _ "eleven"
- die? clerk "soon an old woman"
- reveal? chem ilinca "will talk"
- flee? chem "a train ticket" @trieste
- kill! tudose arch "It was not Tudose"
- reveal chem ilinca "he whispers"
+ kill _ chem "slumped"
+ discover ilinca "a button"

== 9
[Ilinca](ilinca) is arrested. They found [her](ilinca) beside the dead [doctor](chem). [Sava](leather) has a new coat. [Sava](leather) asks the questions. [He](leather) slaps [her](ilinca) once. [Ilinca](ilinca) has swallowed the button. Nobody thinks of X-rays. [Stere](stere) limps to [Magda](editor). [Magda](editor) is drunk. [Stere](stere) reads Dickens to [Magda](editor) until [Magda](editor) cries. Then [she](editor) finds [her](editor) shoes. [Magda](editor) prints one page. On the page stand eleven names and a photograph of drums. By noon the town has read it. Women come to the gate with candles. The prosecutor, a careful man, goes on holiday. The jailers open the door.
+ arrest _ ilinca "is arrested"
- die.past chem "dead"
- investigate leather ilinca "asks the questions"
- attack leather ilinca "slaps her"
- help stere editor "reads Dickens"
- sad editor "cries"
+ reveal editor _ "prints one page"
- rescue _ ilinca "open the door"

== 10
With crowds at [his](tudose) gate, [Tudose](tudose) does what [he](tudose) did in 1989: [he](tudose) looks for somebody else. At a press conference [he](tudose) blames the late [physician](chem) for everything, dabs [his](tudose) eyes and promises a fountain. Then [his](tudose) own [child](lia) gets to [her](lia) feet between the cameras and plays a tape. On it [he](tudose) can be heard giving an order to the [captain](leather): the [caretaker](arch) is to have an accident. The steel [baron](tudose) clutches at the curtain and falls off the platform with it. "[Papa](tudose)," says [Lia](lia), and does not go to [him](tudose).
- accuse tudose chem "blames"
- die.past chem "late"
- parent tudose lia "his own child"
+ reveal lia _ "plays a tape"
- kill? leather arch "is to have an accident"
- injure tudose "falls off"
- boss tudose leather "giving an order"
- help! lia tudose "does not go to him"

== 11
One loose end wears leather. [Sava](leather), abandoned by [his](leather) [paymaster](tudose), takes the bell tower's former [prisoner](rep) along, [her](rep) keys and [her](rep) ministry car, and heads for the opera, where folder twelve, as [he](leather) has guessed, went back to the safest place in town: its locker. [Stere](stere) is behind the counter. [He](stere) hands [him](leather) the folder with a bow and holds the door. The papers inside are Chapter One of a novel. The [captain](leather) fires through the coats. It is the [landlady](clerk), come to collect [her](clerk) umbrella, [who](clerk) brings it down on [his](leather) wrist; it is [Magda](editor) [who](editor) sits on [him](leather).
- boss tudose leather "paymaster"
- abduct.past monk rep "former prisoner"
- travel leather+rep "heads for"
- gift stere leather "hands him the folder"
- betray stere leather "Chapter One"
+ attack leather stere "fires through the coats"
- rescue clerk stere "brings it down"
+ arrest editor leather "sits on him"

== 12
And [Minister Bratu](minis)? [He](minis) opens the inquiry himself, in a dark suit, and praises the courage of the press. The [niece](rep) in nail varnish takes the minutes. [Tudose](tudose), in a wheelchair, is acquitted for reasons of health; the [captain](leather) gets twelve years and a cell with a view of the well. [Magda](editor) hangs a stapler over the editor's desk and leaves the chair to [Ilinca](ilinca). Page two hundred, says [Stere](stere) at dinner, is the last. It bears a signature. [Ilinca](ilinca) puts down [her](ilinca) fork: the hand is [her](ilinca) [father](father)'s. [He](father) had known.
- investigate minis "opens the inquiry"
- ill tudose "in a wheelchair"
- arrest! _ tudose "acquitted"
- arrest _ leather "twelve years"
- quit editor "leaves the chair"
+ hire ilinca editor "leaves the chair"
- reveal stere ilinca "is the last"
- date ilinca stere "at dinner"
- parent father ilinca "father"
+ discover ilinca father "the hand is"
- discover.past father "had known"
