%series Second Sheet
%lang en
%genre comedy drama: a curling rink in rural Manitoba, streaming blurbs
%cast bev     | Bev Kowalchuk; Bev | f
%cast gord    | Gord Kowalchuk; Gord | m
%cast lorne   | Lorne Friesen; Lorne; Friesen | m
%cast pat     | Pat Desrosiers; Pat; Desrosiers | n
%cast tuesday | Tuesday Kowalchuk; Tuesday | f
%cast amrit   | Amrit Gill; Amrit | m
%cast manpreet| Manpreet Gill; Manpreet | f
%cast dot     | Dot Friesen; Dot | f
%cast skip    | Royce Tanner; Tanner; Royce | m
%cast mayor   | Mayor Ingrid Thordarson; Thordarson; Ingrid | f
%cast zam     | - | m
%cast groom  | - | m
%cast nurse   | Wynona; Wy | f
%cast rink    | - | g

== 1
The roof of the curling rink comes down under forty inches of snow, and with it, as far as [Bev Kowalchuk](bev) is concerned, [her](bev) marriage: while everybody else was home in bed, [her](bev) [husband](gord) [Gord](gord) was in the clubhouse with [Dot Friesen](dot). [Both](dot+gord) are dug out without a scratch. [Bev](bev) would sooner [they](dot+gord) had been left there. [Dot](dot)'s better [half](lorne), [Lorne](lorne), [who](lorne) has thrown third stones for [Gord](gord) since high school, resigns from the team with one punch. [Mayor Ingrid Thordarson](mayor) says there is no money for a roof.
- married bev gord "her marriage"
+ affair dot gord "with Dot Friesen"
- cheat gord bev "with Dot Friesen"
- rescue _ dot+gord "dug out"
- sad bev dot+gord "would sooner"
- married dot lorne "better half"
- friend gord lorne "since high school"
- colleague gord lorne "third stones"
+ quit lorne gord "resigns"
- attack lorne gord "one punch"

== 2
[Bev](bev) puts [Gord](gord)'s fishing rods on the lawn, and [Gord](gord) after them. [He](gord) bunks down in the Zamboni shed with the ice [man](zam), [who](zam) snores. On Monday two [strangers](amrit+manpreet) stop for directions: [Amrit Gill](amrit) and [his](amrit) [sister](manpreet) [Manpreet](manpreet) have bought the gas station sight unseen. [Bev](bev) brings [them](amrit+manpreet) perogies. [Her](bev) [girl](tuesday), [Tuesday](tuesday), seventeen, forgets how to put one foot in front of the other when the [newcomer](amrit) smiles at [her](tuesday). The [sister](manpreet) asks what all those granite kettles are for. By nightfall [she](manpreet) has swept [her](manpreet) first stone across the parking lot.
+ breakup bev gord "on the lawn"
- housemate.start gord zam "bunks down"
- sibling amrit manpreet "sister"
- move amrit+manpreet "have bought"
- meet amrit+manpreet bev "stop for directions"
- gift bev amrit+manpreet "brings them perogies"
- parent bev tuesday "girl"
+ love tuesday amrit "forgets how"
- flirt amrit tuesday "smiles at her"

== 3
[Bev](bev) needs a team. [Bev](bev) asks [Pat](pat). [Pat Desrosiers](pat) drives the school bus and never says much. [Pat](pat) nods. [Pat](pat) brings [Wynona](nurse). [Wynona](nurse) nurses at the lake hospital. [She](nurse) has known [Pat](pat) since kindergarten. [Manpreet](manpreet) makes four. Then [Dot](dot) knocks. [Dot](dot) was junior champion in 1994. [Dot](dot) wants to play second. [Bev](bev) shuts the door on [Dot](dot). [Pat](pat) says five words. The words are: "[She](dot) is better than [us](bev+manpreet+nurse+pat)."
- hire? pat bev "asks Pat"
+ hire pat bev "nods"
- friend nurse pat "since kindergarten"
- hire manpreet bev "makes four"
- find.past dot "junior champion"
- hire? dot bev "wants to play"
+ reject bev dot "shuts the door"

== 4
Into town rolls [Royce Tanner](skip), two-time national [skip](skip), with a plan: [his](skip) syndicate will put up a four-sheet ice palace on the highway, provided the old rink is bulldozed. [Thordarson](mayor) practically curtsies. [Gord](gord), lonesome and out of work since the grain elevator let [him](gord) go, signs on as the syndicate's local [man](gord). So [he](gord) is across the table when [his](gord) own [kid](tuesday) stands up at the meeting and calls [him](gord) a Judas. [Lorne](lorne), arm in a sling because jaws are harder than they look, claps until it hurts.
- travel skip "rolls"
- threaten skip _ "bulldozed"
- sad gord "lonesome"
- quit.past gord "let him go"
+ hire gord skip "signs on"
- parent gord tuesday "own kid"
+ accuse tuesday gord "a Judas"
- injure lorne "arm in a sling"
- help lorne tuesday "claps"

== 5
The women practise on the lake at five in the morning, when nobody can laugh. Somebody does. It is [Dot](dot), in a lawn chair, with a thermos; [she](dot) tells [Manpreet](manpreet) that [she](manpreet) is sliding on the wrong edge, and [she](manpreet) is. Day after day the [outcast](dot) comes, and day after day, though no one invited [her](dot), somebody takes [her](dot) advice. On Saturday [Wynona](nurse) goes through the ice. [Dot](dot) lies flat, holds out a broom and has [her](nurse) out before [Pat](pat) has reached the bank. [Bev](bev), wrapping the [nurse](nurse) in [her](bev) parka, addresses [her](bev) first words to [Dot](dot) since November: "[You](dot) want coffee?"
- help dot manpreet "wrong edge"
- injure nurse "goes through the ice"
+ rescue dot nurse "has her out"
- help bev nurse "wrapping the nurse"
+ reconcile bev dot "You want coffee"

== 6
[Lorne Friesen](lorne) will not set foot in a house where there is coffee for [Dot](dot). [He](lorne) files the papers. [She](dot) signs them on the hood of [Pat](pat)'s bus and then, the ink scarcely dry, asks [Pat](pat) for a lift to nowhere special. Meanwhile [Amrit](amrit) is teaching [Tuesday](tuesday) to drive stick. [He](amrit) is twenty-four and has scruples, and when [she](tuesday) leans across the gear lever with [her](tuesday) eyes shut [he](amrit) gets out and checks the oil. [She](tuesday) takes off in [his](amrit) truck, in second, in tears. [Gord](gord) finds [her](tuesday) in the ditch by the elevator.
- reject lorne dot "not set foot"
+ divorce dot lorne "signs them"
- advisor amrit tuesday "teaching"
- kiss? amrit tuesday "leans across"
+ reject amrit tuesday "checks the oil"
- sad tuesday amrit "in tears"
- flee tuesday amrit "takes off"
- find gord tuesday "finds her"

== 7
Two cracked ribs. [Tuesday](tuesday) lies in a ward full of [her](tuesday) [mother](bev)'s friends, all of whom have opinions. [Wynona](nurse), [who](nurse) is on nights, has the one useful one: that [Amrit](amrit) has sat in the parking lot since supper and doesn't know how to come in. [Gord](gord) and [Bev](bev), on either side of the bed, manage an hour without raising [their](bev+gord) voices. It is when [he](gord) tells [her](bev) that the palace is never going to be built, that [Tanner](skip) only wants the land for a gravel pit, that [Bev](bev) starts to shout. How long has [he](gord) known? Since Tuesday. The day, not the [daughter](tuesday).
- injure tuesday "Two cracked ribs"
- parent bev tuesday "her mother's"
- reveal nurse tuesday "one useful one"
- reveal gord bev "tells her"
+ betray skip _ "gravel pit"
- quarrel bev gord "starts to shout"
- discover.past gord skip "known"

== 8
Not much happens in [Pickerel Lake](@pickerel) in February. The northern lights come out. The bakery runs out of cinnamon. The ice [man](zam) polishes the Zamboni, which has no ice to go to, and [Pat](pat) and [Dot](dot) are seen eating pie, twice. [Ingrid](mayor) opens an envelope. In it lie ten thousand dollars, and no letter. [She](mayor) locks it in [her](mayor) desk, takes it out, locks it in again, and on the third day carries it across the street to the Mounties. The [mayor](mayor) votes for herself, generally, but [she](mayor) was a Girl Guide.
+ date dot pat "eating pie"
- gift _ mayor "an envelope"
- discover mayor "opens an envelope"
+ reveal mayor _ "to the Mounties"

== 9
So [Tanner](skip) greased palms, and the only palm that did not take is famous for a day. [He](skip) denies everything and points at [his](skip) local [man](gord). [Gord](gord) is charged. Who should stand bail but [Lorne](lorne)? "[I](lorne) broke [my](lorne) hand on [you](gord)," says [Lorne](lorne). "[I](lorne)'m entitled to see [you](gord) walk around." The old [teammates](gord+lorne) drive home with the window down. At the bonspiel in [Brandon](@brandon) [Bev](bev)'s rink, with [Dot](dot) at second and [Manpreet](manpreet) at lead, wins on the last stone and on a measurement of two millimetres.
- betray skip _ "greased palms"
- gift.past skip mayor "greased palms"
- accuse skip gord "points at"
- arrest _ gord "charged"
+ rescue lorne gord "stand bail"
- injure.past lorne gord "broke my hand"
+ reconcile gord lorne "drive home"
- colleague.past gord lorne "old teammates"
- find bev "wins"

== 10
[Manpreet](manpreet), too, has kept something back. A [man](groom) with a moustache gets off the Greyhound, asks for [Mrs Dhaliwal](manpreet), and shows [her](manpreet) photo at the bakery. [He](groom) was [her](manpreet) [husband](groom) for six weeks. [She](manpreet) left [Surrey](@surrey) in the night, and [her](manpreet) [brother](amrit), [who](amrit) drove, told [their](amrit+manpreet) parents that [she](manpreet) was in [Calgary](@calgary), studying. The bakery has never seen [her](manpreet). Nor has the post office, nor [Pat](pat), [who](pat) gives the [fellow](groom) a ride, for free, ninety miles in the wrong direction. That night the whole [rink](rink) sleeps at the gas station.
- investigate groom manpreet "asks for"
- married.past groom manpreet "her husband"
- flee.past manpreet groom "in the night"
- sibling amrit manpreet "brother"
- help.past amrit manpreet "who drove"
- betray.past amrit _ "told their parents"
- help _ manpreet "never seen her"
+ betray pat groom "wrong direction"
- help rink manpreet "sleeps at"

== 11
[Gord](gord)'s day in court. [Tuesday](tuesday) testifies, holding [her](tuesday) side: on the night of the accident, in the ditch, [her](tuesday) [dad](gord) had told [her](tuesday) all about the gravel, and had made up [his](gord) mind to blow the whistle, before any envelope. The judge believes the [girl](tuesday). It is [Royce Tanner](skip) [who](skip) leaves by the side door, between two constables. On the steps [Gord](gord) says to [Bev](bev) that [he](gord) was a fool, that it was eight times and [he](gord) regrets nine. [She](bev) hears [him](gord) out. [She](bev) lets [him](gord) carry [her](bev) broom as far as the car.
- parent gord tuesday "dad"
- reveal tuesday _ "testifies"
- reveal.past gord tuesday "had told her"
- reveal? gord "blow the whistle"
- rescue tuesday gord "believes the girl"
+ arrest _ skip "between two constables"
- affair.past dot gord "eight times"
- sad gord bev "regrets nine"
- reconcile? bev gord "hears him out"

== 12
Provincials in [Winnipeg](@winnipeg), and [Wynona](nurse) has come down with mumps. Who sweeps? [Tuesday](tuesday), strapped like a mummy, is on the plane before [her](tuesday) [mother](bev) can object. [Amrit](amrit), in the stands with a cowbell, proposes, not marriage, God forbid, but a movie, in one year's time, when [she](tuesday) is eighteen and [he](amrit) is used to the idea. The [rink](rink) lose the final. On the bus back, through a blizzard, [Pat](pat) speaks eleven words in a row to [Dot](dot), and [Dot](dot), [who](dot) has always had an answer for everyone, just puts [her](dot) head on the [driver](pat)'s shoulder. When [they](dot+pat) pull in, the rink has a roof. Every man in town is on it.
- ill nurse "mumps"
- help tuesday bev "strapped like a mummy"
- parent bev tuesday "her mother"
- date? amrit tuesday "a movie"
- lose rink "lose the final"
+ confess pat dot "eleven words"
- couple.start dot pat "head on the driver's"
- return dot+pat "pull in"
+ help _ rink "has a roof"
