%series Small Hours
%lang en
%genre drill: a night bakery in Leith
%cast morag   | Morag Kerr; Morag | f
%cast will    | Will Kerr; Will | m
%cast idris   | Idris Vaughan; Idris; Vaughan | m
%cast grace   | Grace Akande; Grace | f
%cast tolu    | Tolu Akande; Tolu | m
%cast mark    | Mark Olander; Mark; Olander | m
%cast rose    | Rose Olander; Rose | f
%cast dacre   | Bill Dacre; Bill; Dacre | m
%cast hope    | Hope Dacre; Hope | f
%cast fen     | Fen | n
%cast plumber | Janek | m
%cast sunniva | Sunniva | f
%cast doctor  | - | f
%cast kerr    | Alasdair Kerr; Alasdair | m
%cast lawyer  | - | m
%cast baby    | - | f

== 1
[Morag Kerr](morag) has run the night bakery alone since [her](morag) [husband](kerr) went out for yeast and stayed out. [Her](morag) [son](will) [Will](will) does the deliveries and the [Welshman](idris), [Idris Vaughan](idris), the bread. It is the [latter](idris) [who](idris) brings [her](morag) tea at four.
- breakup.past kerr morag "stayed out"
- married kerr morag "husband"
- parent morag will "son"
+ boss morag idris+will "bakery"
- help idris morag "brings her tea"

== 2
[Grace Akande](grace) comes in for work and is given an apron by [Will](will), [who](will) cannot get a word out. [She](grace) ties it, thanks [him](will) and asks the [baker](idris) if [he](will) is always like that. "Only since [you](grace) came in," says [Idris](idris).
+ hire grace "given an apron"
- meet grace will "given an apron by"
+ love.start will grace "cannot get a word out"
- reveal idris grace "Only since you"

== 3
Two doors down sits [Bill Dacre](dacre), [who](dacre) sells the same rolls a penny cheaper. [He](dacre) and [Morag](morag) have not greeted each other for eleven years. [Hope](hope), [his](dacre) only [child](hope), buys [her](hope) breakfast at the [enemy](morag)'s.
- neighbour dacre morag "Two doors down"
+ enemy dacre morag "not greeted each other"
- parent dacre hope "child"

== 4
[Grace](grace) shares two rooms with [her](grace) [brother](tolu), and when [he](tolu) snores, [she](grace) hums. Below [them](grace+tolu) live [the Olanders](mark+rose): [Mark](mark), a [policeman](mark), and [Rose](rose), [who](rose) bangs on the ceiling. [Her](rose) [husband](mark) would let [them](grace+tolu) hum.
- housemate grace tolu "shares two rooms"
- sibling grace tolu "brother"
+ neighbour grace+tolu mark+rose "Below"
- married mark rose "husband"

== 5
[Rose](rose) dances on Thursdays. [Mark](mark) works on Thursdays. What [Mark](mark) does not know is that [Rose](rose) dances with [Tolu](tolu), and that the last waltz ends in [Tolu](tolu)'s kitchen.
+ affair rose tolu "last waltz"
- cheat rose mark "last waltz"
- discover! mark rose+tolu "does not know"

== 6
A pipe bursts over the ovens, and the [plumber](plumber) [who](plumber) comes at midnight is still there at six. [Morag](morag) makes [him](plumber) eggs. [Her](morag) [son](will), looking from [one](morag) to [the other](plumber), takes [his](will) own eggs outside.
- flirt morag plumber "still there at six"
- parent morag will "son"
+ discover will morag+plumber "looking from one"

== 7
[Fen](fen), the [apprentice](fen), saw [Idris](idris) through the cold-room window, with a picture of [Morag](morag) in [his](idris) hand. Asked what was so funny, [Fen](fen) said that nothing was. It was not a laugh; it was the look of somebody who has the very same picture.
- advisor idris fen "apprentice"
+ discover fen idris "saw Idris"
- love idris morag "a picture of Morag"
+ love fen morag "very same picture"
- reveal! fen "nothing was"

== 8
[Will](will) wills himself to speak. [He](will) gets as far as [Grace](grace)'s name when [Hope Dacre](hope) throws the door open and, in front of the whole queue, plants one on [him](will). [Grace](grace) sells the next customer the wrong loaf.
- confess? will grace "wills himself to speak"
+ kiss hope will "plants one on"
- jealous grace hope "wrong loaf"

== 9
It was a bet, [Hope](hope) explains to [her](hope) [father](dacre). [He](dacre) does not believe [her](hope), and forbids [her](hope) the [boy](will), the shop and the street. [She](hope) had not given [Will](will) a thought until then.
- parent dacre hope "father"
- reveal hope dacre "explains"
+ love.start hope will "until then"

== 10
When [he](mark) comes off duty early, [Olander](mark) meets [Tolu](tolu) on the stairs in a dressing gown that [he](mark) knows. The older [man](mark) asks whether it fits. [The other](tolu) says that it does, and runs, gown and all, into the snow.
+ discover mark rose+tolu "dressing gown"
- flee tolu mark "runs"

== 11
[Mark](mark) does not shout. [He](mark) puts [his](mark) shaving things in a bag, lays [his](mark) key beside [his](mark) [wife](rose)'s plate and goes to sleep at the station. It is only there, under the wanted posters, that [he](mark) cries.
+ breakup mark rose "lays his key"
- married mark rose "wife"
- sad mark "cries"

== 12
[Grace](grace) would have told [Mark](mark), if [he](mark) had asked. For a month [she](grace) had known about [her](grace) [brother](tolu) and the [wife](rose) downstairs, and for a month [she](grace) had found reasons to be out. [Tolu](tolu) calls that tact, [she](grace) calls it cowardice.
- reveal! grace mark "would have told"
+ discover.past grace rose+tolu "had known about"
- sibling grace tolu "brother"
- affair rose tolu "wife downstairs"
- married mark rose "wife"
- neighbour grace rose "downstairs"

== 13
The [plumber](plumber) now has a name, [Janek](plumber), and a drawer in [Morag](morag)'s bedroom. [Idris](idris) wishes [them](morag+plumber) well. Then [he](idris) goes into the cold room and tears a picture in two.
+ couple.start morag plumber "a drawer"
- sad idris morag+plumber "tears a picture"

== 14
[Will](will) thinks [Janek](plumber) is after the till. [Janek](plumber) thinks [Will](will) is a child. [Morag](morag), between [them](plumber+will), thinks that [both](plumber+will) are right, and butters the toast.
+ steal? plumber morag "after the till"

== 15
[Rose](rose) carries two suitcases up one flight. [Tolu](tolu) had meant the waltz, not the suitcases, but [he](tolu) lets [her](rose) in. That makes three, says [his](tolu) [sister](grace), and goes to look for a bed elsewhere.
+ move rose tolu "two suitcases"
- sibling grace tolu "sister"
- move? grace "a bed elsewhere"

== 16
The bed is over the bakery, the [landlady](morag) is [Morag](morag), and the wall is thin. On the far side of it [Will](will) lies awake. On the near side [Grace](grace) does, too; [each](grace+will) can hear [the other](grace+will) not sleeping.
+ move grace morag "The bed"
- housemate grace morag+will "landlady"
- love will grace "lies awake"
- love grace will "does, too"

== 17
[Dacre](dacre) offers [Vaughan](idris) double the wages. The [Welshman](idris), with nothing left to stay for, hangs up [his](idris) apron. [Morag](morag) finds it on the hook with a note: the tea is in the flask.
- hire? idris dacre "offers"
+ quit idris morag "hangs up his apron"
- find morag "finds it"

== 18
[Fen](fen) bakes alone that night, and the rolls come out like stones. [Morag](morag) eats one, to the last crumb, and says it is good. The [apprentice](fen) has never been lied to so kindly.
+ betray morag fen "says it is good"

== 19
[Hope](hope) hopes. Every dawn [she](hope) waits by the van in [her](hope) best coat, and every dawn [Will](will) drives off with a wave. "[He](will) likes the [lodger](grace)," [her](hope) [father](dacre)'s new [baker](idris) tells [her](hope), "and [I](idris) should know the signs."
- love hope will "waits by the van"
+ reject will hope "drives off"
- love will grace "likes the lodger"
- parent dacre hope "father"
- boss dacre idris "new baker"
- reveal idris hope "tells her"

== 20
A [girl](sunniva) with a rucksack asks at the counter for [Mark Olander](mark). [He](mark) left [Uppsala](@uppsala) before [she](sunniva) was born, leaving [her](sunniva) [his](mark) ears and not much else. [Sunniva](sunniva) has come to see what kind of man that makes [him](mark).
- travel sunniva "has come"
- travel.past mark "left" @uppsala
+ parent mark sunniva "his ears"

== 21
[He](mark) swears [he](mark) knew nothing of [her](sunniva), and [Sunniva](sunniva) decides to believe [him](mark). [They](mark+sunniva) eat cinnamon buns in the patrol car. For the first time since the key, the [policeman](mark) laughs.
- discover! mark sunniva "knew nothing of her"
- happy mark "laughs"
+ meet mark sunniva "eat cinnamon buns"

== 22
[Rose](rose) sees [the two](mark+sunniva) through the window: [Mark](mark), laughing, with a [blonde](sunniva) half [his](mark) age. [She](rose) throws one of [Tolu](tolu)'s cups at the wall. Its [owner](tolu), sweeping up, begins to suspect whom [she](rose) is still in love with.
- discover rose mark+sunniva "sees the two"
+ jealous rose sunniva "throws one of"
- love rose mark "still in love with"
- discover tolu rose "begins to suspect"

== 23
[Janek](plumber) forgets [Morag](morag)'s birthday. [Will](will) forgets it. [Hope](hope), [who](hope) has never been introduced to [her](morag), sends flowers. [Fen](fen) bakes [Morag](morag) a cake, and there is a second one on the step, with a leek in icing, about which nobody can find out anything.
- celebrate morag "birthday"
- celebrate! plumber+will morag "forgets"
- meet! hope morag "never been introduced"
- gift hope morag "sends flowers"
+ gift fen morag "bakes Morag a cake"
- gift _ morag "a second one"

== 24
Somebody has emptied the till, and it was not [Janek](plumber), whatever [Will](will) says. [Will](will) says it all the same. The accused [man](plumber) takes [his](plumber) razor out of the drawer, kisses [Morag](morag) on the forehead, and is gone before [she](morag) has found [her](morag) glasses.
- steal _ morag "emptied the till"
- steal! plumber morag "was not Janek"
+ accuse will plumber "whatever Will says"
- kiss morag plumber "kisses"
+ breakup plumber morag "is gone"

== 25
The [thief](kerr) comes back for the float. It is [Alasdair Kerr](kerr), [whose](kerr) [son](will) does not know [him](kerr), and [whose](kerr) [wife](morag) does. "[I](kerr) never did find yeast," [he](kerr) says. [She](morag) hits [him](kerr) with a peel.
- return kerr "comes back"
+ steal.past kerr morag "thief"
- parent kerr will "son"
- married kerr morag "wife"
- discover! will kerr "does not know him"
+ attack morag kerr "hits him"

== 26
[Will](will) goes to [Janek](plumber) and says what has to be said, without looking up. The [plumber](plumber) claps [him](will) on the back. But [he](plumber) will not return to [her](morag), [he](plumber) says; a man can tell when the tea he is brought is not meant for him.
+ reconcile plumber will "what has to be"
- reconcile! morag plumber "will not return"

== 27
[Morag](morag) goes to a [lawyer](lawyer). The [lawyer](lawyer) tells [her](morag) that seven years would have done, and that [she](morag) has been waiting for four too many. By Friday [she](morag) is rid of the [man](kerr) for good, and [he](kerr), of [her](morag) till.
- advisor lawyer morag "lawyer"
+ divorce kerr morag "rid of"

== 28
[Rose](rose) faints on the stairs, and [Tolu](tolu) carries [her](rose) to the [doctor](doctor). [She](doctor) congratulates [him](tolu). [Rose](rose) counts back on [her](rose) fingers, twice, and does not congratulate anyone.
- ill rose "faints"
- help tolu rose "carries her"
- treat rose doctor "doctor"
+ pregnant rose "congratulates"

== 29
[She](rose) tells [Mark](mark) in the rain, under [his](mark) own umbrella: the [child](baby) is [his](mark). [He](mark) missed one [daughter](sunniva)'s first steps, [he](mark) says, and [he](mark) is not going to miss [another](baby)'s. [Tolu](tolu) brings the suitcases down one flight, and is not as sad as [he](tolu) looks.
- reveal rose mark "tells Mark"
+ parent mark baby "is his"
- parent mark sunniva "daughter"
+ reconcile mark rose "not going to miss"
- breakup rose tolu "brings the suitcases"
- move rose mark "down one flight"
- sad! tolu "not as sad"

== 30
[Grace](grace) knocks on the thin wall. [Will](will) knocks back, and then there is no wall, for [he](will) has come round by the corridor. At four in the morning [Morag](morag) goes down to light the ovens, and someone has already put the tea out. "[Dacre](dacre) has no flask," says the [Welshman](idris).
+ couple.start grace will "no wall"
+ return idris morag "put the tea out"
- quit idris dacre "has no flask"
