%series Storstua
%lang en
%genre village serial on a Norwegian fjord, dry public-broadcaster listings
%cast astrid  | Astrid Lofthus; Astrid | f
%cast oddvar  | Oddvar Lofthus; Oddvar | m
%cast signe   | Signe | f
%cast kim     | Kim Lofthus; Kim | f
%cast bahar   | Bahar Moradi; Bahar; Dr. Moradi | f
%cast trygve  | Trygve Haugen; Trygve; Haugen | m
%cast ingvild | Ingvild Haugen; Ingvild | f
%cast sander  | Sander Haugen; Sander | m
%cast brita   | Brita Sæle; Brita | f
%cast plumber | Dariusz; Dariusz Kot | m
%cast ferry   | - | m
%cast twitch  | Leander Moe; Moe | m
%cast widower | Einar; Einar Sæle | m
%cast goat    | Prime Minister | f

== 1 Pipes
The pipes burst in the assembly hall on the eve of the vote. [Astrid Lofthus](astrid), [mayor](astrid) of four hundred and six people, holds up one end of the ceiling while [Trygve Haugen](trygve), [who](trygve) wants [her](astrid) post, holds up the other. [Neither](astrid+trygve) can let go, so [they](astrid+trygve) debate. The only [plumber](plumber) [who](plumber) will cross the fjord on a Sunday comes on the last ferry, mends what is broken and misses the boat back. [Astrid](astrid)'s [son](oddvar) [Oddvar](oddvar) offers the [man](plumber) the attic. [Kim](kim), [Oddvar](oddvar)'s [fifteen-year-old](kim), has already offered it to a [goat](goat).
- enemy astrid trygve "wants her post"
- quarrel astrid trygve "debate"
+ help plumber _ "mends"
- parent astrid oddvar "son"
- invite oddvar plumber "offers the man"
- parent oddvar kim "fifteen-year-old"
- help kim goat "offered it"
- lose plumber "misses the boat"

== 2 The Count
Two hundred votes each, and six people with the flu. [Bahar Moradi](bahar), the new district [doctor](bahar), is begged by both [candidates](astrid+trygve) to get the sick on their feet. [She](bahar) throws [the two](astrid+trygve) of [them](astrid+trygve) out. In the waiting room [Sander Haugen](sander), [Trygve](trygve)'s handsome and useless [boy](sander), pretends to have a cough in order to see [her](bahar); [she](bahar) pretends to believe it, and prescribes cod-liver oil. [Oddvar](oddvar) burns the porridge. [His](oddvar) [wife](signe), [Signe](signe), went to [Bergen](@bergen) for a course in spring and has, so far, not finished it.
+ help? bahar astrid+trygve "begged"
- reject bahar astrid+trygve "throws"
- parent trygve sander "boy"
- betray sander bahar "pretends to have"
- love sander bahar "in order to see her"
- treat sander bahar "prescribes"
- married oddvar signe "wife"
- travel.past signe "went to" @bergen
- quit! signe "not finished"
- ill! sander "a cough"

== 3 Casting Vote
The seventh flu patient, overlooked by everybody, is old [Brita Sæle](brita), [who](brita) has not left [her](brita) farm since [her](brita) [husband](widower) drowned. [Trygve](trygve) rows over with waffles, [Astrid](astrid) with a ham. [Brita](brita) eats both, asks [one](trygve) about [his](trygve) late father's debts and the [other](astrid) about a dance in 1971, and keeps [her](brita) vote to herself. The [plumber](plumber), [who](plumber) has come about the boiler, [she](brita) asks nothing, and at the ballot box [she](brita) writes down [his](plumber) name, or what [she](brita) takes for it. The [goat](goat) meanwhile gets into the surgery and is christened [Prime Minister](goat).
- ill.past brita "flu patient"
- married.past brita widower "husband"
- die.past widower "drowned"
- gift trygve brita "waffles"
- gift astrid brita "with a ham"
+ reveal! brita "keeps her vote"
- investigate brita trygve "asks one about"
- find plumber "writes down his name"

== 4 A Pole Apart
By one vote out of four hundred and seven, and by a paragraph of 1837, a [man](plumber) without a surname has tipped the election into a tie-break by lot. [Ingvild Haugen](ingvild), [Trygve](trygve)'s [wife](ingvild) and the municipal [secretary](ingvild), draws the slip. It says [Lofthus](astrid). [Her](ingvild) [husband](trygve) does not speak to [her](ingvild) all the way home, where [he](trygve) finds, in [her](ingvild) coat, the other slip; it says [Lofthus](astrid) too. [She](ingvild) has cheated [him](trygve) out of office. "[I](ingvild) wanted [you](trygve) at supper," says [she](ingvild). [He](trygve) moves into the boathouse.
- married ingvild trygve "wife"
+ find astrid "draws the slip"
- sad trygve ingvild "does not speak"
- discover trygve ingvild "the other slip"
+ betray.past ingvild trygve "cheated him"
- reveal ingvild trygve "wanted you"
- breakup trygve ingvild "moves into"
- move trygve "into the boathouse"
- lose trygve "out of office"

== 5 The Boathouse
What does a [man](trygve) do with such a secret? If [he](trygve) reports the fraud, [he](trygve) is mayor and [his](trygve) [wife](ingvild) goes to jail. [Trygve](trygve) consults the [ferryman](ferry), [who](ferry) consults the sky. [Astrid](astrid), ignorant of it all, brings [her](astrid) defeated [rival](trygve) a stove, since the nights are cold, and stays to see it lit. [They](astrid+trygve) were a couple, it turns out, for the length of one dance. On the jetty [Kim](kim) teaches the [doctor](bahar) to swear in dialect. [Bahar](bahar) in turn tells [her](kim) what the [girl](kim) has been afraid to ask anyone: nobody is away on a course for eight months.
- married ingvild trygve "wife"
- arrest? _ ingvild "goes to jail"
- advisor? ferry trygve "consults"
- enemy astrid trygve "rival"
+ gift astrid trygve "a stove"
- couple.past astrid trygve "a couple"
- advisor kim bahar "teaches"
- reveal bahar kim "tells her"
- accuse? trygve ingvild "reports the fraud"
- discover! astrid ingvild "ignorant of it"
- sad kim "afraid"

== 6 Bergen
Without a word to [her](kim) [father](oddvar), [Kim](kim) stows away on the express boat. In [Bergen](@bergen) [she](kim) finds [her](kim) [mother](signe) behind the counter of a flower shop, cheerful, with short hair and a [man](twitch) called [Leander Moe](twitch) [whose](twitch) left eye twitches when [he](twitch) is nice. [Signe](signe) does not ask [her](kim) to stay, nor to go. At home [Oddvar](oddvar) raises the alarm, and it is the [plumber](plumber) [who](plumber), having daughters, guesses where the [runaway](kim) is and drives [him](oddvar) through the night. [Father](oddvar) and [mother](signe) meet over carnations. [He](oddvar) had rehearsed a speech; what comes out is that the porridge burns.
- parent oddvar kim "father"
+ flee kim "stows away"
- travel kim "express boat" @bergen
- find kim signe "finds her mother"
- parent signe kim "mother"
- couple signe twitch "a man called"
- sad oddvar "raises the alarm"
+ help plumber oddvar "drives him"
- happy signe "cheerful"
- hire signe "behind the counter"
- discover plumber kim "guesses"

== 7 Nothing
The ferry is cancelled, the road is shut, the television has a fault. [Brita Sæle](brita) shells peas. In the attic the [plumber](plumber) reads an old hymnal aloud to learn the language, and below [him](plumber) [Oddvar](oddvar) and [Kim](kim), back again, listen without letting on. [Sander](sander), a week on cod-liver oil, really does have a cough now. The [goat](goat) stands on the war memorial until five, and then on the bank. A curtain is moved; it was the wind.
- return kim+oddvar "back again"
- ill sander "a cough"

== 8 His Name
The tax office wishes to know who exactly was voted for. Asked at last what [he](plumber) is called, the [plumber](plumber) says [Dariusz](plumber), [Dariusz Kot](plumber), and [Brita](brita), in the front row, drops [her](brita) knitting: [she](brita) had written [Einar](widower), the name of the drowned [man](widower), because the [stranger](plumber) had [his](widower) way of holding a spanner. So the vote was void; so the draw should never have been held; so [Trygve](trygve) has won by one. [Haugen](trygve) gets to [his](trygve) feet. [He](trygve) looks at [Ingvild](ingvild), white behind the minutes, and declines the office in favour of the [lady](astrid) with the stove.
- reveal plumber _ "Asked at last"
- married.past brita widower "Einar"
- die.past widower "drowned man"
+ find trygve "has won"
+ reject trygve "declines the office"
- rescue trygve ingvild "declines the office"
- sad ingvild "white behind"
- help trygve astrid "in favour of"

== 9 Second Course
[Signe](signe) turns up on the quay with three suitcases and no [Moe](twitch). [He](twitch) has thrown [her](signe) out, says the [ferryman](ferry); [she](signe) has walked out, says [she](signe). [Oddvar](oddvar), [who](oddvar) has just taken the [doctor](bahar) a pot of porridge that was not burnt, stands between two [women](bahar+signe) with a spoon in [his](oddvar) hand. [Bahar](bahar) takes the pot and shuts the door. [Kim](kim) is rude to [her](kim) [mother](signe), then ruder to the [physician](bahar), for being nice about it. Only [Prime Minister](goat) is pleased, and eats a suitcase.
+ return signe "turns up"
- breakup? twitch signe "thrown her out"
- breakup signe twitch "walked out"
- gift oddvar bahar "pot of porridge"
- parent signe kim "mother"
- quarrel kim signe "rude to her mother"
- quarrel bahar kim "ruder"
- happy goat "pleased"
- reject bahar oddvar "shuts the door"

== 10 The Boat Burns
Somebody has put a match to the boathouse. [Trygve](trygve), asleep inside, is pulled out by [Sander](sander), [who](sander) for once was coming home at the right moment; the [father](trygve) coughs, the [son](sander) coughs, [Dr. Moradi](bahar) listens to [both](sander+trygve), and what [she](bahar) hears in the younger chest makes [her](bahar) call the helicopter. Did [Ingvild](ingvild) do it? The village thinks so. It was in truth [Leander Moe](twitch), [who](twitch) took the wrong shed for [Oddvar](oddvar)'s and is sitting, twitching, in [Brita](brita)'s kitchen, where the old [woman](brita) feeds [him](twitch) until the sheriff comes.
- attack twitch trygve "put a match"
+ rescue sander trygve "pulled out"
- parent trygve sander "father"
- treat sander+trygve bahar "listens to both"
- ill sander "the younger chest"
- help bahar sander "helicopter"
- accuse _ ingvild "thinks so"
+ attack? twitch oddvar "wrong shed"
- help brita twitch "feeds him"
- arrest? _ twitch "sheriff comes"

== 11 Cough
[Sander](sander) loses half a lung and, it is feared, the other half of [his](sander) looks. [Ingvild](ingvild) and [Trygve](trygve) meet at [his](sander) bed from opposite sides. [They](ingvild+trygve) have to whisper, which has not happened in years, and so [they](ingvild+trygve) hear each other. [Bahar](bahar) reproaches herself: [she](bahar) treated a joke and overlooked a tumour. The [patient](sander), waking, consoles [her](bahar). It was the best cod-liver oil [he](sander) ever had. [She](bahar) kisses [his](sander) forehead, as one kisses a child's; [he](sander) knows the difference, and asks for [his](sander) phone.
- lose sander "half a lung"
- ill.past sander "tumour"
+ reconcile ingvild trygve "hear each other"
- parent ingvild+trygve sander "his bed"
- sad bahar "reproaches herself"
- recover sander "waking"
- help sander bahar "consoles her"
- reject bahar sander "as one kisses a child's"
- kiss bahar sander "kisses his forehead"

== 12 Storstua
The hall is ready, with a dry ceiling, and [Astrid](astrid) uses [her](astrid) opening speech to resign. Four years of holding things up are enough. [Signe](signe) and [Oddvar](oddvar) announce, rather flatly, that [they](oddvar+signe) are getting divorced and sharing the porridge; [Kim](kim) applauds by herself. The new [mayor](ingvild), elected by show of hands and with nobody near the slips, is [Ingvild Haugen](ingvild). [Her](ingvild) [husband](trygve) holds the ladder. [Brita](brita) asks [Dariusz](plumber) for a dance. [He](plumber) dances like [Einar](widower), [she](brita) finds, that is to say badly, and [she](brita) does not let go of [him](plumber).
- celebrate _ "opening speech"
+ quit astrid "resign"
- divorce? oddvar signe "getting divorced"
+ hire ingvild "new mayor"
- married ingvild trygve "husband"
- help trygve ingvild "holds the ladder"
- date brita plumber "a dance"
- reveal oddvar+signe _ "announce"
- happy kim "applauds"
