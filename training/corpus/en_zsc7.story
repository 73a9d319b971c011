%series The Fifth Floor Walk-Up
%lang en
%genre ensemble comedy in a Lisbon tenement, terse listings blurbs and short sentences
%cast zulmira | Dona Zulmira; Zulmira | f
%cast tome    | Tomé Falcão; Tomé | m
%cast lurdes  | Lurdes Falcão; Lurdes | f
%cast bento   | Bento | m
%cast pippa   | Pippa Ogilvie; Pippa | f
%cast ogil    | Hamish Ogilvie; Hamish | m
%cast nuno    | Nuno Sardinha; Sardinha; Nuno | m
%cast graca   | Graça Sardinha; Graça | f
%cast vasco   | Vasco | m
%cast jiho    | Ji-ho | n
%cast sousa   | Dr. Sousa | m
%cast barata  | Inspector Barata; Barata | f
%cast pires   | - | m
%cast nephew  | - | n

== 1 Stairs
Five floors, no lift, one [gossip](zulmira): [Dona Zulmira](zulmira), [caretaker](zulmira) since the Revolution. On the third the [Falcãos](lurdes+tome) are not on speaking terms; [Tomé](tome) plays [his](tome) accordion at [Lurdes](lurdes), [she](lurdes) slams lids at [him](tome). On the fourth [Nuno Sardinha](nuno), tram [driver](nuno), is bringing up [his](nuno) [daughter](graca) [Graça](graca) on [his](nuno) own. And now a Scottish [lady](pippa) with eleven suitcases, [Pippa Ogilvie](pippa), takes the attic. By the second landing [she](pippa) has been helped by every [man](bento+nuno+tome) in the house, [Bento](bento) the [cobbler](bento) included.
- quarrel lurdes tome "not on speaking terms"
- parent nuno graca "daughter"
+ move pippa "takes the attic"
- help bento+nuno+tome pippa "has been helped"
- married lurdes tome "Falcãos"

== 2 Suitcase Ten
Nine suitcases hold hats. The tenth ticks. [Zulmira](zulmira), [who](zulmira) has a key to everything, calls the police before [she](zulmira) calls the [owner](pippa), and [Inspector Barata](barata) has the whole house out on the pavement in its nightshirts. It is a metronome. The embarrassed [inspector](barata) salutes; [Pippa](pippa), once a concert [pianist](pippa), forgives [her](barata), but not the [caretaker](zulmira). [Tomé](tome), in pyjamas, confides to the [Scot](pippa) that [he](tome) too is an artist. [His](tome) [wife](lurdes) hears it. So does the street: the accordion goes out of the window.
- reconcile! pippa zulmira "not the caretaker"
- discover lurdes tome "hears it"
+ accuse zulmira pippa "calls the police"
- reconcile barata pippa "forgives her"
- create.past pippa "concert pianist"
- reveal tome pippa "confides"
- married lurdes tome "wife"
+ attack lurdes tome "out of the window"

== 3 Repairs
The [cobbler](bento) mends the accordion with shoe leather and gives it back a third too high. [He](bento) has been sweet on the [lid-slammer](lurdes) since school and cannot bear to hear [her](lurdes) cry through the pipes. [Graça](graca), [who](graca) skips lessons to carry [Pippa](pippa)'s hatboxes, is caught at the keyboard in the attic by the tram [driver](nuno); [he](nuno) doesn't shout, [he](nuno) sits down on the top stair and listens. From next week the former concert [pianist](pippa) teaches the [truant](graca), two hours for one tram pass. The [busybody](zulmira) on the ground floor takes down the times.
- help bento tome "mends the accordion"
- love bento lurdes "sweet on"
- sad lurdes "cry"
- flee graca "skips lessons"
- discover nuno graca "is caught"
- create.past pippa "former concert pianist"
+ advisor.start pippa graca "teaches"
- investigate zulmira graca+pippa "takes down the times"

== 4 Short Circuit
The lights fail. [Zulmira](zulmira) blames [Bento](bento). [Bento](bento) blames rats. [Ji-ho](jiho) comes to look at the fuses. [Ji-ho](jiho) is a [student](jiho) and lives in the cellar. Nobody knew about [Ji-ho](jiho). [Zulmira](zulmira) did. [Zulmira](zulmira) takes rent for a cellar that is not [hers](zulmira). [Nuno](nuno) tells the [owner](pires). The [owner](pires) calls it theft. [He](pires) gives [Zulmira](zulmira) a month to go. [Graça](graca) asks [Ji-ho](jiho) up for soup. [Nuno](nuno) makes the soup. [Lurdes](lurdes) brings bread. In the dark, [Tomé](tome) kisses [Pippa](pippa). It is not [Pippa](pippa). It is [Lurdes](lurdes).
- accuse zulmira bento "blames Bento"
- steal zulmira pires "takes rent"
- reveal nuno pires "tells the owner"
- quit? zulmira pires "a month to go"
- invite graca jiho "asks Ji-ho up"
- discover! _ jiho "Nobody knew"
- accuse pires zulmira "calls it theft"
+ kiss lurdes tome "kisses Pippa"
- kiss! pippa tome "is not Pippa"

== 5 Fall
Carrying [her](zulmira) bed down the stairs in a temper, the dismissed [caretaker](zulmira) falls from the second floor to the first and stays there. The [lodger](jiho) from the cellar, [who](jiho) owes [her](zulmira) nothing, holds [her](zulmira) head till [Dr. Sousa](sousa) has climbed up. A thigh is broken. The house votes on who shall nurse [her](zulmira): those [she](zulmira) has informed on are exempt, so nobody remains but the [newcomer](pippa) of the attic, [whom](pippa) [she](zulmira) has informed on twice. [Pippa](pippa) does it. The two [women](pippa+zulmira) don't exchange a word for nine days. On the tenth, [Zulmira](zulmira) asks [her](pippa) to play something sad.
- quit zulmira "dismissed"
+ injure zulmira "falls"
- help jiho zulmira "holds her head"
- accuse.past zulmira pippa "informed on twice"
+ treat zulmira pippa "Pippa does it"
- quarrel pippa zulmira "don't exchange a word"

== 6 A Husband
A [man](ogil) in tartan trousers is asking after [Pippa](pippa) at the tobacconist's. [Bento](bento), [who](bento) never liked the [patient](zulmira)'s love of gossip until now, sends [him](ogil) to [Porto](@porto). [Hamish Ogilvie](ogil), for it's [he](ogil), returns in two days, in worse humour, and hammers on the attic door. [Pippa](pippa) escapes over the roofs in a hat. [She](pippa) has not been divorced, as [she](pippa) let everyone think; [she](pippa) has merely been missing. The [pupil](graca) hides [her](pippa) under the piano of the parish hall, and brings sardines. The [driver](nuno) of tram 28, on [whose](nuno) route the hall lies, has begun to whistle Chopin.
- investigate ogil pippa "asking after"
- betray bento ogil "to Porto"
- return ogil "returns"
- threaten ogil pippa "hammers"
+ flee pippa ogil "escapes over the roofs"
- divorce! ogil pippa "not been divorced"
- advisor pippa graca "pupil"
- help graca pippa "hides her"
- betray.past pippa _ "let everyone think"
- love nuno pippa "whistle Chopin"

== 7 The Old Post
The new [caretaker](vasco), [Vasco](vasco), is the [owner](pires)'s [godson](vasco), polishes nothing and reads all the letters, sober ones first. When money comes for [Ji-ho](jiho) from [Busan](@busan), the envelope arrives empty. The [student](jiho) doesn't dare complain. [Zulmira](zulmira), from [her](zulmira) sickbed, with opera glasses, has seen all: [she](zulmira) dictates the date, the hour and the sum to [Lurdes](lurdes), [Lurdes](lurdes) to [Barata](barata), and the mail [thief](vasco) is taken off the stairs in [his](vasco) slippers. [His](vasco) [predecessor](zulmira) is asked whether [she](zulmira)'d come back. [She](zulmira)'d have to be asked twice. They ask twice.
- hire vasco "new caretaker"
- kin pires vasco "godson"
- accuse! jiho vasco "doesn't dare complain"
- quit.past zulmira "predecessor"
+ steal vasco jiho "arrives empty"
- discover zulmira vasco "has seen all"
- reveal zulmira lurdes "dictates"
- reveal lurdes barata "Lurdes to Barata"
+ arrest barata vasco "taken off the stairs"
- hire? zulmira "come back"

== 8 Heart
[Tomé](tome) climbs the stairs. [Tomé](tome) sits down on the third. [Tomé](tome) does not get up. [Lurdes](lurdes) is slamming lids. [She](lurdes) does not hear. [Bento](bento) finds [Tomé](tome). [He](bento) bangs on the door. [Lurdes](lurdes) opens to [Bento](bento). [She](lurdes) sees [Tomé](tome). [Dr. Sousa](sousa) comes too late. [Lurdes](lurdes) puts the lids away. The accordion goes to [Bento](bento), so [Tomé](tome) wished. [Ji-ho](jiho) carries the coffin with [Nuno](nuno). At the grave [Pippa](pippa) is in the last row, in a veil. Behind [Pippa](pippa) stands [Hamish](ogil). [He](ogil) takes off [his](ogil) cap. Then [he](ogil) takes [her](pippa) by the arm.
- ill tome "does not get up"
- find bento tome "finds Tomé"
- return ogil "Behind Pippa stands"
- treat! tome sousa "too late"
+ die tome "the coffin"
- gift tome bento "goes to Bento"
- help jiho nuno "carries the coffin"
+ abduct ogil pippa "takes her by the arm"

== 9 Platform Two
The [Scot](ogil) with the grip has two tickets for the night train, and the unwilling [passenger](pippa) has seen the flask in [his](ogil) pocket, and knows what [he](ogil)'s like after it. The [widow](lurdes), on [her](lurdes) way home from the cemetery with [her](lurdes) hands full of other people's flowers, tells the tram [driver](nuno). [Nuno](nuno) takes number 28 where no tram has ever gone, down the hill to the station with [his](nuno) [daughter](graca) ringing the bell. [Hamish](ogil) swings; [Nuno](nuno) ducks; a suitcase, number eleven, comes down on the tartan cap. In it there's a signed divorce paper, eight years old. [He](ogil) had only had to ask, says [Pippa](pippa), and [he](ogil) only ever shouted.
- abduct ogil pippa "unwilling"
- married.past lurdes tome "widow"
- reveal lurdes nuno "tells the tram driver"
+ rescue nuno pippa "takes number 28"
- parent nuno graca "daughter"
- attack ogil nuno "swings"
- attack pippa ogil "comes down on"
- divorce? ogil pippa "divorce paper"
- travel? ogil+pippa "two tickets"

== 10 Sacked
[Nuno](nuno) loses the tram; the company doesn't care for detours. [He](nuno) keeps it from [Graça](graca), leaves the house at six every day in uniform and feeds pigeons in [Alcântara](@alcantara). It is [Ji-ho](jiho), with a summer job selling balloons, [who](jiho) comes upon [him](nuno) there, and gives [him](nuno) half the balloons. [Bento](bento) plays the dead [man](tome)'s instrument under the [widow](lurdes)'s window, badly. A lid flies. [Bento](bento) takes it for an answer, and in a way it is: [she](lurdes) has invited [him](bento) up, to teach [him](bento) how it ought to sound. [Tomé](tome), [she](lurdes) says, learnt everything from [her](lurdes).
+ quit nuno "loses the tram"
- reveal! nuno graca "keeps it from"
- die.past tome "dead"
- married.past lurdes tome "widow"
- hire jiho "summer job"
- find jiho nuno "comes upon"
- gift jiho nuno "half the balloons"
- create bento "plays the dead"
- attack lurdes bento "A lid flies"
- invite lurdes bento "has invited him up"
- advisor lurdes bento "to teach him"
- advisor.past lurdes tome "learnt everything"

== 11 Examination
[Graça](graca) is to play for the Conservatory at ten; at nine [she](graca) sees a [man](nuno) in uniform with balloons, and it's [her](graca) [father](nuno). [They both](graca+nuno) run late. [She](graca) plays with one balloon tied to [her](graca) wrist and wins the place ahead of the [inspector](barata)'s [nephew](nephew), [who](nephew) bursts it. The [teacher](pippa), [who](pippa) has not touched a public keyboard since [she](pippa) ran from [her](pippa) [husband](ogil) on the night of a concert, sits down at the one in the foyer, for joy. Someone from the radio happens to hear. The sacked [driver](nuno) hears, too, on the steps, and decides against saying it in words.
- discover graca nuno "sees a man"
- parent nuno graca "father"
- create graca "plays"
+ find graca "wins the place"
- kin barata nephew "nephew"
- flee.past pippa ogil "ran from"
- married ogil pippa "husband"
+ create pippa "sits down at"
- quit nuno "sacked"
- confess! nuno pippa "decides against"
- advisor pippa graca "teacher"
- happy pippa "for joy"

== 12 The Lift
The [owner](pires) puts in a lift. It holds two. [Zulmira](zulmira), back in office, with a stick, draws up a list of who may ride with whom. [Ji-ho](jiho) qualifies as an engineer and has a farewell party on all five landings; there's not a dry eye from cellar to attic. [Lurdes](lurdes) marries nobody, but [Bento](bento)'s bench now stands in [her](lurdes) hall. For the first trip the [caretaker](zulmira)'s list provides a retired [pianist](pippa) and a balloon [man](nuno). Between the fourth and the attic it sticks. Nobody hurries to repair it. [Graça](graca), on the stairs with [her](graca) scores, counts: an hour and ten.
- create pires "puts in a lift"
- hire zulmira "back in office"
+ celebrate jiho "farewell party"
- sad _ "not a dry eye"
- wedding! _ lurdes "marries nobody"
- housemate bento lurdes "stands in her hall"
+ flirt nuno pippa "it sticks"
- find jiho "qualifies as an engineer"
