%series Double Axel
%lang en
%genre sports serial about a figure-skating club in Quebec City, wire-service recaps in the past tense
%cast odette  | Odette Pelchat; Odette | f
%cast remi    | Rémi Pelchat; Rémi | m
%cast yuna    | Yuna Kim-Roy; Yuna | f
%cast dominic | Dominic Roy; Dom; Roy | m
%cast sacha   | Sacha Lemieux; Sacha | m
%cast willow  | Willow Hart; Willow | f
%cast irina   | Irina Markova; Irina; Markova | f
%cast petr    | Petr | m
%cast noor    | Noor | f
%cast zamboni | Old Gaston; Gaston | m
%cast judge   | Paulette Roy; Paulette | f
%cast trainer | - | m
%cast fan     | - | f
%cast baby    | Alix | f

== 1
[Sacha Lemieux](sacha) changed partners on and off the ice in a single afternoon. For eight seasons [he](sacha) had skated with [Odette Pelchat](odette) and shared [her](odette) apartment; on Monday [he](sacha) informed [her](odette), through [their](odette+sacha) [coach](irina), that [he](sacha) would henceforth do both with [Willow Hart](willow), nineteen, of [Calgary](@calgary). [Odette](odette)'s [brother](remi) [Rémi](remi) flattened [him](sacha) against the boards. [Irina Markova](irina), [who](irina) had trained the [pair](odette+sacha) since [they](odette+sacha) were ten, blew [her](irina) whistle, then went into [her](irina) office and broke a chair. [Willow](willow) asked where the lockers were.
- couple.past odette sacha "shared her apartment"
- colleague.past odette sacha "had skated with"
+ breakup sacha odette "changed partners"
- advisor irina odette+sacha "coach"
- couple.start sacha willow "do both with"
- colleague.start sacha willow "do both with"
- sibling odette remi "brother"
- attack remi sacha "flattened"
- sad irina "broke a chair"

== 2
[Odette](odette) moved in with [Rémi](remi), [his](remi) [boyfriend](petr) [Petr](petr) and [their](petr+remi) seven plants. [She](odette) did not get off the couch for nine days. On the tenth [Petr](petr), [who](petr) sharpened blades for a living, laid [her](odette) boots on [her](odette) stomach. At the rink, nobody dared to speak to [her](odette) but [Gaston](zamboni), [who](zamboni) drove the ice machine and had lost two wives and a thumb. A single [skater](dominic) was circling out there, also without a partner: [Dominic Roy](dominic), [whose](dominic) last [one](yuna), [his](dominic) [wife](yuna) [Yuna](yuna), had retired to have a child, and then had not had one.
+ move odette petr+remi "moved in with"
- couple petr remi "boyfriend"
- sad odette "get off the couch"
- help petr odette "laid her boots"
- married.past _ zamboni "two wives"
- married dominic yuna "wife"
- quit.past yuna "had retired"
- birth! yuna "had not had one"

== 3
[Markova](irina) put [Odette](odette) with [Dominic](dominic). [Odette](odette) was too tall for [Dominic](dominic). [Dominic](dominic) dropped [Odette](odette) twice. [Yuna](yuna) watched from the stands. [Yuna](yuna) had trusted [Dominic](dominic) with [her](yuna) life. [She](yuna) liked [Odette](odette). [She](yuna) did not like the last lift. [Willow](willow) filmed the last lift. [Willow](willow) sent it to [Sacha](sacha). [Sacha](sacha) played it four times. [He](sacha) told [Willow](willow) it was nothing. [Willow](willow) slept badly beside [Sacha](sacha).
+ colleague.start dominic odette "put Odette with"
- injure odette dominic "dropped"
- friend odette yuna "liked"
- jealous yuna odette "did not like"
+ jealous sacha dominic "four times"
- betray sacha willow "it was nothing"
- sad willow "slept badly"
- couple sacha willow "beside Sacha"

== 4
There were those at the club who remembered that [Paulette Roy](judge), [mother](judge) of [Dominic](dominic) and a [judge](judge) of international rank, had once been [Markova](irina)'s [rival](judge) for a medal and for a man. [Irina](irina) had got the medal. The man, Mr. Roy senior, had got tired of [both](irina+judge). When [Paulette](judge) was named to the panel for the nationals, the [coach](irina) went to see [her](judge) with a torte and came back with the torte on [her](irina) collar. [Gaston](zamboni) ran the machine over the rest of it, and whistled.
- parent dominic judge "mother of Dominic"
+ enemy.past irina judge "rival"
- lose.past judge irina "got the medal"
- hire judge "named to the panel"
- gift? irina judge "with a torte"
+ attack judge irina "on her collar"

== 5
It was a bus with broken heating that did it. Between [Sherbrooke](@sherbrooke) and [Moncton](@moncton), under one blanket, [Odette](odette) and [Dominic](dominic) held hands without choreography, and only [Rémi](remi), across the aisle, was awake to see. [He](remi) kicked [his](remi) [sister](odette) in the shin at the next stop. There was a [wife](yuna), [he](remi) hissed; [she](odette) of all people knew how it felt. [Odette](odette) cried in the restroom, swore off [Dominic](dominic), and swapped seats with the [trainer](trainer), [who](trainer) snored. In [Moncton](@moncton), [Yuna](yuna) was waiting at the hotel with [her](yuna) [husband](dominic)'s favorite soup.
+ flirt dominic odette "held hands"
- discover remi dominic+odette "awake to see"
- attack remi odette "kicked"
- sibling odette remi "sister"
- married dominic yuna "wife"
- accuse remi odette "hissed"
- sad odette "cried"
- reject odette dominic "swore off"
- travel yuna "waiting at the hotel" @moncton

== 6
[Sacha](sacha) and [Willow](willow) won. The winner's smile lasted until the kiss-and-cry, where [Sacha](sacha), asked by a reporter to whom [he](sacha) owed it all, said "[Odette](odette)" and corrected himself too late. [Willow](willow) stood up and left [him](sacha) there with a stuffed moose. Up in the stands a [fan](fan) in a homemade sweater burst into tears: [she](fan) had been writing to [Sacha](sacha) for six years, and considered herself engaged. Down the hall, behind the skate racks, [Odette](odette) broke [her](odette) vow. It was just a kiss, [Dominic](dominic) said. [He](dominic) said it with [his](dominic) hand still in [her](odette) hair.
- find sacha+willow "won"
- love? sacha odette "corrected himself too late"
+ breakup willow sacha "left him there"
- sad fan "burst into tears"
- love fan sacha "writing to Sacha"
- engaged! fan sacha "considered herself engaged"
+ kiss dominic odette "just a kiss"
- cheat dominic yuna "just a kiss"

== 7
March came, and the ice in the harbor broke with a noise like plates. The club held its pancake supper. A raffle was won by a goalie, and the sprinklers were tested. [Noor](noor), [who](noor) taught the tots and had never been known to date anybody, was seen leaving with [Willow](willow) under one scarf; [they](noor+willow) were only going to look for [Willow](willow)'s mitten, and [they](noor+willow) were gone three hours. [Petr](petr) asked [Rémi](remi) over the syrup whether [he](remi) had ever thought about children. [Rémi](remi) had, every day since [he](remi) was twelve, and upset the jug.
+ flirt noor willow "under one scarf"
- date! _ noor "never been known"
- parent? petr+remi _ "thought about children"

== 8
[Yuna](yuna) found no letter, no lipstick, no long hair on the collar. It was the soup that told [her](yuna). [Dominic](dominic) said it was delicious three times, and in eleven years [he](dominic) had never said it once. [She](yuna) asked; [he](dominic) could not lie. [She](yuna) drove to the [brothers-in-law](petr+remi), as [she](yuna) thought of [Rémi](remi) and [Petr](petr), demanded to see [Odette](odette), and, when [she](odette) came down the stairs, did not hit [her](odette). "Did [you](odette) ever land the throw?" [she](yuna) asked. [Odette](odette) shook [her](odette) head. "[He](dominic) lets go too early," said [Yuna](yuna). "Always has."
- discover yuna dominic "the soup"
- married dominic yuna "in eleven years"
+ reveal dominic yuna "could not lie"
- attack! yuna odette "did not hit"
- quarrel? odette yuna "demanded to see"

== 9
[Yuna](yuna) filed for divorce. [Dominic](dominic) slept in the locker room. [Odette](odette) would not see [Dominic](dominic). [Sacha](sacha) rang the bell of [Odette](odette). [Sacha](sacha) had flowers. [Petr](petr) took the flowers and shut the door. [Noor](noor) kissed [Willow](willow) by the ice machine. [Gaston](zamboni) saw [Willow](willow) and [Noor](noor). [Gaston](zamboni) tipped [his](zamboni) cap to [Noor](noor). [Paulette](judge) blamed [Irina](irina). [Irina](irina) blamed [Paulette](judge). The two [women](irina+judge) drank the same vodka. By midnight [Paulette](judge) was singing with [Irina](irina).
+ divorce? dominic yuna "filed for divorce"
- reject odette dominic "would not see"
- flirt sacha odette "had flowers"
- reject petr sacha "shut the door"
+ kiss noor willow "kissed Willow"
- discover zamboni noor+willow "saw Willow and Noor"
- accuse judge irina "blamed Irina"
- accuse irina judge "blamed Paulette"
- reconcile irina judge "singing with Irina"

== 10
The [fan](fan) in the sweater hid in the dressing room with a blade taken from [Petr](petr)'s bench. [She](fan) meant it for [Willow](willow). But it was [Yuna](yuna) [who](yuna) came in, to clear out [her](yuna) locker, and it was [she](yuna) [who](yuna) talked to the [girl](fan) through two programs and an intermission until the [girl](fan) laid the thing down. [Sacha](sacha), [who](sacha) signed the sweater, got a slap for it. When they led the [girl](fan) away [Yuna](yuna)'s knees gave out, and the [person](odette) [who](odette) caught [her](yuna) was [Odette](odette). [They](odette+yuna) stayed on the floor a good while, back to back, like bookends.
- steal fan petr "taken from"
- attack? fan willow "meant it for"
+ rescue yuna willow "talked to the girl"
- attack _ sacha "slap"
- arrest _ fan "led the girl away"
- help odette yuna "caught her"
+ reconcile odette yuna "back to back"

== 11
What do two [women](odette+yuna) do with the same grievance? [They](odette+yuna) took it onto the ice. The federation had no rule against it, as [Paulette](judge) discovered by reading the rules: nowhere did it say that a pair had to be a boy and a girl. [Yuna](yuna) came out of retirement, [Markova](irina) out of despair. [Dominic](dominic), [whom](dominic) [both](odette+yuna) had thrown over, carried the water bottles and apologized once a week, to each in turn. [Rémi](remi) and [Petr](petr) filled in forty pages for the agency. On page twelve, under marital status, [they](petr+remi) put down [their](petr+remi) pens, looked at one another and said, "Well?"
- sad odette+yuna dominic "same grievance"
+ colleague.start odette yuna "onto the ice"
- help judge odette+yuna "reading the rules"
- return yuna "out of retirement"
- breakup.past odette+yuna dominic "had thrown over"
- help dominic odette+yuna "carried the water bottles"
- reconcile? dominic odette+yuna "apologized"
- parent? petr+remi _ "agency"
+ propose? petr remi "Well?"

== 12
In [Moncton](@moncton), one year after the bus, [Odette](odette) landed the throw, since [Yuna](yuna) did not let go too early. [They](odette+yuna) came third. [Sacha](sacha), fourth with a partner whose name [he](sacha) kept forgetting, was the first to applaud and the last to be thanked. [Gaston](zamboni) gave away [Rémi](remi) on Sunday at center ice, [Paulette](judge) gave away [Petr](petr), and a small [person](baby) called [Alix](baby), two weeks in the family, slept through the vows in the arms of [her](baby) [aunt](odette). [Willow](willow) and [Noor](noor) had mislaid the second mitten. [Dominic](dominic) asked [Yuna](yuna), [who](yuna) was [his](dominic) no longer, for a dance. [She](yuna) gave [him](dominic) half of one.
- find odette+yuna "came third"
+ wedding petr remi "gave away Rémi"
- parent.start petr+remi baby "in the family"
- kin baby odette "aunt"
- couple noor willow "second mitten"
- divorce.past dominic yuna "his no longer"
+ reconcile dominic yuna "half of one"
