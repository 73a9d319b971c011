%series State House, Ambrosia
%lang en
%genre political satire on a small Caribbean island, reviewer's recap columns
%cast clement  | President Clement Joseph; Clement Joseph; Clement | m
%cast verna    | Verna Joseph; Verna | f
%cast honoria  | Honoria Baptiste; Honoria; Baptiste | f
%cast lucius   | Lucius Fairweather; Fairweather; Lucius | m
%cast tisha    | Tisha Joseph; Tisha | f
%cast ramon    | Colonel Ramón Peña; Ramón | m
%cast dolores  | Dolores | f
%cast ezekiel  | Ezekiel | m
%cast philippa | Philippa Crane; Crane | f
%cast kwesi    | Kwesi Baptiste; Kwesi | m
%cast bishop   | Bishop Toussaint; Toussaint | m


== 1 Salute
We open on a [man](clement) practising a wave. [Clement Joseph](clement) has just been sworn in for the fourth time as head of a state with one traffic light, and at [his](clement) elbow stand the two [women](honoria+verna) [who](honoria+verna) run it: the first [lady](verna), [Verna](verna), [who](verna) writes the speeches, and the [vice president](honoria), [Honoria Baptiste](honoria), [who](honoria) unwrites them. At the garden party the [former](verna) tips punch over the [latter](honoria)'s hat. The [president](clement) pretends to choke so as to end it, and then, to the horror of [Dolores](dolores), the [housekeeper](dolores), is not pretending. Cut to black. Cut to fishbone.
+ hire clement "sworn in"
- married clement verna "first lady"
- colleague clement honoria "vice president"
- create verna "writes the speeches"
+ attack verna honoria "tips punch"
- betray clement honoria+verna "pretends"
+ ill clement "not pretending"
- sad dolores "horror"

== 2 Acting
The [patient](clement) can blink. While [he](clement) is blinking, the constitution says, [his](clement) [deputy](honoria) acts; so the [deputy](honoria) moves into the study, and finds that [someone](verna) has taken the door handle off. [Verna](verna) has it in [her](verna) handbag. The [wife](verna) of the stricken [man](clement) gives out a bulletin every hour, in [his](clement) voice. Meanwhile [Lucius Fairweather](lucius), [leader](lucius) of the opposition (it has two members, if one counts the parrot), is called upon by the [bishop](bishop) and told that heaven would not mind an election. [Fairweather](lucius) is hiding under the desk at the time, from [his](lucius) tailor.
- ill clement "stricken"
+ hire honoria "acts"
- boss clement honoria "deputy"
- move honoria "moves into"
- steal verna honoria "taken the door handle"
- married clement verna "wife of the stricken"
- betray verna "in his voice"
- boss lucius _ "leader of the opposition"
- help bishop lucius "called upon by"
- flee lucius _ "hiding"

== 3 Daughter of the House
Home from law school with a shaved head and a [fiancé](kwesi), [Tisha Joseph](tisha) discovers [her](tisha) [father](clement) in a wheelchair facing the wall and turns [him](clement) round. The [fiancé](kwesi) is called [Kwesi](kwesi). The surname comes out over the soup; it is [Baptiste](kwesi). So the first [lady](verna) is to be [mother-in-law](verna) to the [son](kwesi) of the [woman](honoria) [whose](honoria) hat [she](verna) ruined, and the acting [president](honoria) to sit next to [her](verna) at christenings until death. The two [mothers](honoria+verna), for the first time in eleven seasons of hating one another, say the same word at the same time. The [patient](clement) blinks. We think [he](clement) is laughing.
+ return tisha "Home from"
- find tisha clement "discovers"
- parent clement tisha "her father"
- help tisha clement "turns him round"
- engaged kwesi tisha "fiancé"
- parent honoria kwesi "son of the woman"
- kin? kwesi verna "mother-in-law"
- parent verna tisha "mothers"
- enemy honoria verna "hating one another"
- happy? clement "laughing"

== 4 The Colonel
Enter, on a white mule, [Colonel Ramón Peña](ramon), [who](ramon) commands all forty of the army. [He](ramon) has come to congratulate the [president](honoria), [he](ramon) says to the [one](honoria) in the study, and salutes; five minutes later [he](ramon) says it to the [one](verna) with the door handle, and kisses [her](verna) hand. Then [he](ramon) arrests [both](honoria+verna) of [them](honoria+verna). It's done so politely that [Honoria](honoria) is in the wine cellar before [she](honoria) has put down [her](honoria) pen. The [other](verna) is already sitting there, on a crate, with two glasses. "Took [you](honoria) long enough," says [Verna](verna). Best scene of the year, and not a word about hats.
- travel ramon "Enter"
- betray ramon honoria+verna "congratulate"
- kiss ramon verna "kisses her hand"
+ arrest ramon honoria+verna "arrests both"
- celebrate honoria+verna "two glasses"

== 5 His Excellency
The new [head of state](ramon) bans umbrellas. As the actual [president](clement), blinking, is inconvenient, [he](clement) has been put out with the laundry, where [Dolores](dolores) feeds [him](clement) with a spoon and, when nobody looks, calls [him](clement) by a name we had not heard before. It seems there was a summer. It seems [he](clement) was nineteen, [she](dolores) eighteen, and that the [gardener](ezekiel), [Ezekiel](ezekiel), [who](ezekiel) has never known who [his](ezekiel) [father](clement) was, has been watering [his](ezekiel) own inheritance. The [patient](clement) moves a finger, and then one more. [She](dolores) lays [her](dolores) hand on them. "Hush," [she](dolores) says, "or they'll make [you](clement) do it again."
+ hire ramon "new head of state"
- quit clement _ "put out"
- help dolores clement "feeds him"
+ affair.past clement dolores "there was a summer"
- discover! ezekiel clement "never known"
- parent clement+dolores ezekiel "his own inheritance"
- recover clement "moves a finger"

== 6 Cellar
Not one shot outside the cellar; a bottle episode, in the full sense. Between the second bottle and the third the first [lady](verna) admits that the marriage has been over since the second term. The [vice president](honoria) admits that [she](honoria) had set [her](honoria) cap at [him](clement) once, in the first, and been turned down in four languages. "[He](clement) speaks only one," says the [wife](verna). "[You](verna) wrote them," says [Honoria](honoria). A long look. By dawn the [pair](honoria+verna) have drafted a constitution on the labels and dug eleven inches of tunnel, with a door handle. From the other side [somebody](tisha) is digging towards [them](honoria+verna). It's [Tisha](tisha).
- married.end clement verna "over since"
- reveal verna honoria "admits"
- reveal honoria verna "admits"#2
- love.past honoria clement "set her cap"
+ reject.past clement honoria "turned down"
- create honoria+verna "drafted"
- flee? honoria+verna "tunnel"
+ rescue? tisha honoria+verna "digging towards"

== 7 Engagement
[Kwesi](kwesi), to [whom](kwesi) the part of the bold one had been given on paper, sits at the [colonel](ramon)'s table and takes the minutes: [he](kwesi) has been made minister of umbrellas. [His](kwesi) [bride](tisha) finds [his](kwesi) name in the gazette. [She](tisha) sends back the ring by the [gardener](ezekiel), with a note of one syllable. What neither [she](tisha) nor the [gardener](ezekiel) can know is that the [minister](kwesi) has been copying the army's duty roster onto the inside of [his](kwesi) cuffs, on the orders of [his](kwesi) [mother](honoria). The ring is swallowed by the mule. Give this mule an award.
- hire kwesi ramon "minister of umbrellas"
- boss ramon kwesi "takes the minutes"
- engaged kwesi tisha "bride"
- discover tisha kwesi "finds his name"
+ breakup tisha kwesi "sends back the ring"
- betray kwesi ramon "copying"
- boss honoria kwesi "on the orders of"
- parent honoria kwesi "mother"
- discover! ezekiel+tisha kwesi "can know"

== 8 The Envoy
[Philippa Crane](philippa), British [consul](philippa), crossword [champion](philippa), is shown round by [His Excellency](ramon) and asked to recognise [him](ramon). [She](philippa) says [she](philippa) would have recognised [him](ramon) anywhere, since [he](ramon) sold [her](philippa) a fridge in [Bridgetown](@bridgetown). The fridge [salesman](ramon) takes [her](philippa) passport. In the laundry, where [she](philippa) hides, [she](philippa) meets the [gardener](ezekiel); [he](ezekiel) lends [her](philippa) an apron and, seeing [her](philippa) hands, [his](ezekiel) gloves. A [woman](philippa) of fifty and a [man](ezekiel) of forty, and a mangle between [them](ezekiel+philippa). [Neither](ezekiel+philippa) needs to say a thing. [Dolores](dolores) says it for [them](ezekiel+philippa): about time somebody looked at [her](dolores) [boy](ezekiel).
+ discover philippa ramon "would have recognised him"
- gift.past ramon philippa "sold her a fridge"
- steal ramon philippa "takes her passport"
- flee philippa ramon "hides"
+ meet ezekiel philippa "meets the gardener"
- help ezekiel philippa "lends her an apron"
- love.start ezekiel philippa "Neither needs to say"
- love.start philippa ezekiel "Neither needs to say"
- reveal dolores ezekiel+philippa "says it for them"
- parent dolores ezekiel "her boy"

== 9 Carnival
The whole island is in masks, and the army in the wrong street, thanks to a pair of cuffs. Two [stilt-walkers](honoria+verna) step over the palace wall. The [shorter](honoria) unmasks before the [colonel](ramon) and demands [his](ramon) sword; the [taller](verna) sits down on [him](ramon) until it is found. [Bishop Toussaint](bishop) has meanwhile rung the bell, [Lucius](lucius) has come out from under the desk, and the mule has given up the ring. [Tisha](tisha), covered in feathers, is shown the cuffs. [She](tisha) reads them to the elbow. Then [she](tisha) strikes the [man](kwesi) [who](kwesi) wore them with a plume, and puts out [her](tisha) hand for the rest.
- attack verna ramon "sits down on him"
+ arrest honoria ramon "demands his sword"
- return lucius "come out from"
- discover tisha kwesi "is shown the cuffs"
- attack tisha kwesi "strikes"
+ reconcile kwesi tisha "puts out her hand"

== 10 Who Is It Now?
Everyone has a claim. The acting [president](honoria) acted; the first [lady](verna) sat; the [leader](lucius) of the opposition has paid the tailor. [They](honoria+lucius+verna) troop into the laundry to ask the [one](clement) [who](clement) was elected. [He](clement) is standing at the ironing board, upright, in an apron, and does not turn round. "[I](clement) resign," says [Clement](clement), in the first words [he](clement) has had to himself since [he](clement) was twenty. [His](clement) [wife](verna), after a pause: who wrote that? [He](clement) did. [She](verna) kisses [him](clement) on both cheeks, gives [him](clement) back [his](clement) name and keeps the furniture. Nobody here was crying, there was starch in the air.
- recover clement "standing"
+ quit clement "I resign"
- married clement verna "His wife"
- kiss clement verna "kisses him"
+ breakup verna clement "gives him back"

== 11 Ballot
[Three](honoria+lucius+verna) on the paper. [Honoria](honoria) promises a second traffic light, [Fairweather](lucius) a parrot in every home. The third [candidate](verna) writes [her](verna) own speeches for once in [her](verna) own voice, and loses it, on the last day, from shouting. It is [her](verna) [rival](honoria) [who](honoria) mounts the platform, takes the sheets from [her](verna) hand and reads them out, every word, to the end. The count takes nine minutes. The [loser](honoria) by eleven votes carries the [winner](verna) round the square. From jail the [colonel](ramon) cables congratulations to [both](honoria+verna), to be on the safe side.
- enemy honoria lucius "Three on the paper"
- create verna "writes her own speeches"
- ill verna "loses it"
- enemy honoria verna "rival"
+ help honoria verna "reads them out"
+ find verna "winner"
- lose honoria "loser"
- celebrate honoria verna "carries the winner"
- arrest _ ramon "From jail"

== 12 Salute, Reprise
The new [president](verna) practises the wave and throws it out. [Her](verna) [deputy](honoria) wears a new hat, a present; at the wedding of [their](honoria+verna) [children](kwesi+tisha) [the two](honoria+verna) share a pew, an umbrella, and an expression. The [bride](tisha)'s [father](clement) has ironed everything in sight. [He](clement) stands between [Dolores](dolores) and the [son](ezekiel) [he](clement) got at forty, so to speak, delivered; on [his](ezekiel) arm is the [consul](philippa), [who](philippa) has been recalled and isn't going. And the first gentleman? There isn't one. There is a lady with a parrot. Ten out of ten, and the mule gets eleven.
+ hire verna "new president"
- boss verna honoria "Her deputy"
- gift verna honoria "a present"
+ wedding kwesi tisha "wedding"
- parent honoria kwesi "children"
- parent verna tisha "children"
- friend honoria verna "share a pew"
- parent clement tisha "bride's father"
- parent clement ezekiel "the son"
- couple ezekiel philippa "on his arm"
- quit philippa "recalled"
- travel! philippa "isn't going"
