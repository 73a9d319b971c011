%series Night School
%lang en
%genre high-school drama, an elite science school in Daejeon, encyclopaedia list with long sentences
%cast haneul  | Seo Ha-neul; Ha-neul | f
%cast jun     | Bang Jun; Jun | m
%cast ripley  | Ripley Vance; Ripley | f
%cast miso    | Kwon Mi-so; Mi-so | f
%cast doyun   | Kwon Do-yun; Do-yun | m
%cast baek    | Director Baek; Baek | m
%cast ahn     | Ms. Ahn; Ahn | f
%cast mother  | - | f
%cast guard   | Mr. Ma | m
%cast kwon    | Assemblyman Kwon; Kwon | m
%cast ghost   | Oh Se-ri; Se-ri | f
%cast grandpa | - | m
%cast father  | - | m

== 1 The Curve
Ranked first in the country in mathematics and last in everything that requires speaking, [Seo Ha-neul](haneul) arrives at [Hanbit Academy](#hanbit) on a scholarship whose previous [holder](ghost), [Oh Se-ri](ghost), left it one night in November without [her](ghost) shoes. [She](haneul) is put in the dead [girl](ghost)'s bed. The other half of the room belongs to [Ripley Vance](ripley), an American [diplomat](father)'s [daughter](ripley) expelled from four countries, [who](ripley) has drawn a chalk line across the floor, and then, on hearing the [newcomer](haneul) cry in three-quarter time, rubs it out with [her](ripley) sock.
- travel haneul "arrives"
- hire haneul "on a scholarship" #hanbit
- die.past ghost "dead girl"
- housemate haneul ripley "other half of the room"
- parent father ripley "diplomat's daughter"
- quit.past ripley "expelled"
- sad haneul "cry"
+ help ripley haneul "rubs it out"

== 2 Three Percent
[Kwon Mi-so](miso), [whose](miso) [father](kwon) sits in the National Assembly, has led the ranking since [she](miso) could hold a pencil; when the first list goes up with [her](miso) name under that of the scholarship [girl](haneul), [she](miso) congratulates [her](haneul) with a smile and has [her](haneul) locker filled with shoes. [Her](miso) [brother](doyun) [Do-yun](doyun), held back a year and only a face in the corridor so far, takes them out again at night, one pair at a time, and is watched doing so by the night [guard](guard), [who](guard) keeps [his](guard) own counsel and a flask.
- parent kwon miso "father sits"
+ enemy haneul miso "under that of"
- jealous miso haneul "with a smile"
- attack miso haneul "filled with shoes"
- sibling doyun miso "brother"
+ help doyun haneul "takes them out again"
- discover guard doyun "watched doing so"
- reveal! guard _ "keeps his own counsel"

== 3 The Tutor
Nobody is allowed to pay for lessons, and everybody does. [Bang Jun](jun), the [son](jun) of a noodle-shop [owner](mother), does the homework of half the year for cash, and does it so well that [he](jun) has no time for [his](jun) own; it is [he](jun) [who](jun), caught asleep in the library for the third time, gets himself smuggled out in a book trolley by [Ripley](ripley) before [Director Baek](baek)'s round. [She](ripley) asks for payment in noodles. [His](jun) [mother](mother), ladling, asks the [foreigner](ripley) when the wedding is, and [Jun](jun) drops a bowl.
- parent mother jun "son"
- create jun "does the homework"
- help jun _ "does the homework"
+ rescue ripley jun "smuggled out"
- gift mother ripley "ladling"
- wedding? jun ripley "wedding"

== 4 Fire Drill
A quiet, rather lovely hour: the alarm goes at three in the morning, and six hundred pupils stand in the snow in blankets, waiting for a fire that is only toast. The moon is out. Someone starts to sing the school song in the wrong key, and even the [director](baek) joins in. There is a snowball. [Mi-so](miso), [who](miso) has no coat, finds that one has been put round [her](miso) shoulders, and it's not until [she](miso) has gone in again that [she](miso) reads the name tape in the collar, which is that of the [girl](haneul) with the shoes.
+ gift haneul miso "put round her shoulders"
- help haneul miso "put round her shoulders"
- discover miso haneul "reads the name tape"

== 5 What Se-ri Knew
[Ms. Ahn](ahn), the young chemistry [teacher](ahn), keeps [Ha-neul](haneul) behind after class in order to give [her](haneul) a notebook that [she](ahn) ought to have taken to the police in November and had been too frightened to. It is [Se-ri](ghost)'s. On the last page there is a list of names with sums beside them, beginning with that of the [assemblyman](kwon), and beneath it, underlined: "[He](baek) changes the marks." The [teacher](ahn) does not know who [he](baek) is. [Ha-neul](haneul), [who](haneul) can tell by the differences between two columns, knows within a minute; for only one [person](baek) at [Hanbit](#hanbit) rounds up.
- advisor ahn haneul "chemistry teacher"
+ gift ahn haneul "give her a notebook"
- reveal! ahn _ "too frightened"
- sad.past ahn "too frightened"
- accuse.past ghost baek "He changes the marks"
- betray.past baek _ "changes the marks"
- discover! ahn baek "does not know who"
+ discover haneul baek "knows within a minute"

== 6 The Roof
[Do-yun](doyun) comes upon [her](haneul) there with the notebook, takes [her](haneul) for someone about to follow [Se-ri](ghost), and talks for forty minutes without drawing breath, about pigeons, about [his](doyun) [grandfather](grandpa)'s radios, about how [he](doyun) and [Se-ri](ghost) used to sit just where [she](haneul) is sitting and how nobody at the school ever knew that [the two](doyun+ghost) of [them](doyun+ghost) had been going out. When [he](doyun) finally stops, [she](haneul) says, in what is [her](haneul) longest speech to date, that [she](haneul) only came up here to do sums. [He](doyun) laughs until it turns into the other thing. [She](haneul) lets [him](doyun) have [her](haneul) scarf for it.
- find doyun haneul "comes upon her"
- help doyun haneul "talks for forty minutes"
- die! haneul "about to follow"
+ couple.past doyun ghost "had been going out"
- discover! _ doyun+ghost "nobody at the school"
+ reveal doyun haneul "talks for forty minutes"
- kin doyun grandpa "grandfather"
- sad doyun "the other thing"
- help haneul doyun "have her scarf"

== 7 Midterms
[Ripley](ripley), to [whom](ripley) [Ha-neul](haneul) has shown the list, wants to nail it to the door of the chapel; [Jun](jun), consulted over noodles, wants it burnt, since [his](jun) own name is on it, further down and without a sum, as one [who](jun) was paid by [Baek](baek) in scholarships for sitting the papers of others. It comes to a row. The [American](ripley) calls [him](jun) a coward, and [he](jun) asks [her](ripley) which [father](father) will fly [her](ripley) out when it all comes down. [They](jun+ripley) do not eat up. The [mother](mother) takes the four bowls away and looks at [her](mother) [son](jun) for a long time.
- reveal haneul ripley "has shown the list"
- reveal? ripley _ "nail it to the door"
+ betray.past jun _ "sitting the papers"
- boss.past baek jun "paid by Baek"
+ quarrel jun ripley "a row"
- accuse ripley jun "calls him a coward"
- parent father ripley "which father"
- parent mother jun "her son"

== 8 Reasons of State
Summoned by the [director](baek), [whose](baek) voice never rises, [Ms. Ahn](ahn) is given the choice between a letter of recommendation and a police inquiry into what [she](ahn) was doing with a dead [pupil](ghost)'s diary. [She](ahn) has a child at home and a mother at the clinic. [She](ahn) takes the letter. At assembly it is announced that [she](ahn) has left for family reasons, and of six hundred only [one](miso) gets up and walks out, and it is [Mi-so](miso), [who](miso) was never known to have liked chemistry. [Her](miso) [father](kwon) has telephoned the school that morning. [She](miso) had picked up the other receiver.
+ threaten baek ahn "given the choice"
- advisor.past ahn ghost "dead pupil's"
- die.past ghost "dead pupil"
- parent ahn _ "a child at home"
- parent _ ahn "a mother"
+ quit ahn "takes the letter"
- parent kwon miso "father has telephoned"
- discover.past miso baek+kwon "picked up the other receiver"

== 9 Two Firsts
"[I](miso) have never once been first," [Mi-so](miso) says to the [girl](haneul) across the chalk line, which nobody has drawn again but which all three of [them](haneul+miso+ripley) respect. For nine years [her](miso) marks have been bought, and what is [she](miso) without them? [Ha-neul](haneul) sets [her](miso) a problem, a hard one, and goes to sleep. At dawn it's solved. The proof has one flaw, and the two [rivals](haneul+miso), heads together over it, do not hear the bell; [Ripley](ripley), [who](ripley) was promised breakfast, takes a photograph of [them](haneul+miso) instead.
- reveal miso haneul "never once been first"
- betray.past kwon _ "have been bought"
- sad miso "what is she without"
+ help haneul miso "sets her a problem"
- enemy haneul miso "rivals"
+ friend.start haneul miso "heads together"

== 10 Bang Jun's Confession
[Jun](jun) goes to the [guard](guard)'s hut, that being the only door at which [he](jun) dares to knock, and learns that [he](jun) isn't the first; [Mr. Ma](guard), sacked from the police for not looking away and hired by [Baek](baek) because a [man](guard) with a record may be relied upon, has kept a log of each light that burned in the [director](baek)'s office after midnight. On the ninth of November there had been a visitor. [She](ghost) went in with shoes on. The [guard](guard) pours out two cups, and between them lies what neither the [boy](jun) nor the [man](guard) has been able to say to anyone for a year.
- reveal? jun guard "dares to knock"
- quit.past guard "sacked from the police"
- hire.past guard baek "hired by Baek"
- investigate.past guard baek "kept a log"
+ reveal guard jun "went in with shoes"
- reveal.past! guard+jun _ "neither"

== 11 Live
At the televised science fair, before the [assemblyman](kwon) and the minister, four projects are not what they claim to be. [Ripley](ripley)'s volcano is a loudspeaker, through which the [director](baek) is heard dictating marks; [Jun](jun)'s robot hands out the papers that [he](jun) sat, each with the name of the pupil who got the grade; [Mi-so](miso) reads [her](miso) own from the stage and hands back nine medals to the [man](kwon) in the front row [who](kwon) bought them. Only [Ha-neul](haneul) has a poster. It consists of a date, a time, a pair of shoes and a question, and [Baek](baek), reading it with the cameras on [him](baek), reaches for the wall.
- reveal ripley baek "is heard dictating"
+ reveal jun _ "hands out the papers"
- reveal miso kwon "reads her own"
- gift miso kwon "hands back"
- betray.past kwon _ "bought them"
+ accuse haneul baek "a question"
- ill baek "reaches for the wall"

== 12 The Ninth of November
[He](baek) did not push [her](ghost). [He](baek) tells the prosecutor so in a steady voice, and it is true; [he](baek) told [her](ghost) that nobody would believe a cook's [daughter](ghost), locked the office, and went home while [she](ghost) was climbing the stairs. It is for the marks that [he](baek) is led away, and [Do-yun](doyun), outside the gate, finds that that is not enough and then that it will have to be. The [assemblyman](kwon) resigns for family reasons. [His](kwon) [daughter](miso), with a suitcase and no address, is taken by the sleeve by a noodle-shop [owner](mother) and asked if [she](miso) can chop.
- kill! baek ghost "did not push"
- reject.past baek ghost "nobody would believe"
- parent _ ghost "cook's daughter"
- reveal baek _ "tells the prosecutor"
+ arrest _ baek "led away"
- sad doyun "not enough"
- quit kwon "resigns"
- parent kwon miso "daughter"
+ help mother miso "taken by the sleeve"
- hire? miso mother "can chop"

== 13 Unranked
The lists have come down, and where they hung one sees that the wall was once green. [Ms. Ahn](ahn), back in the lab by unanimous request, blows up a beaker to applause. [Jun](jun), [who](jun) has to repeat the year, and rather looks forward to having done it himself, walks [Ripley](ripley) to the airport, the fifth country having asked for [her](ripley) [father](father); [she](ripley) gets as far as the gate, explains to the [diplomat](father) by telephone what [she](ripley)'s about to do, and asks what's for supper. On the roof [Do-yun](doyun) sets down a pair of shoes. [Ha-neul](haneul), beside [him](doyun), hums in three-quarter time, and [he](doyun) joins in.
- return ahn "back in the lab"
- happy jun "looks forward"
- travel? ripley "to the airport"
- help jun ripley "walks Ripley"
- parent father ripley "father"
- reveal ripley father "explains to the diplomat"
+ travel! ripley "what's for supper"
- sad doyun "sets down a pair"
+ help haneul doyun "hums"
