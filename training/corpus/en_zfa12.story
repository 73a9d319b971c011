%series Allotment Nine
%lang en
%genre sitcom: rival gardeners on an allotment in Leicester, TV listings
%cast beryl   | Beryl Oddie; Beryl | f
%cast raj     | Rajesh Solanki; Raj | m
%cast meena   | Meena Solanki; Meena | f
%cast quentin | Quentin Ferris; Quentin | m
%cast tosin   | Tosin | f
%cast wilf    | Wilf Oddie; Wilf | m
%cast stan    | Stan | m
%cast poppy   | Poppy | f
%cast chair   | Mrs. Threlfall | f
%cast late    | - | m
%cast beekeeper | Casimir Wójcik; Mr. Wójcik | m
%cast vicar   | - | f
%cast reporter | - | m
%cast solicitor | - | m

== 1 Marrows
[Beryl Oddie](beryl) has carried off the [Golden Marrow](*goldenmarrow) six years running. This spring plot ten, on the other side of the hedge, goes to [Rajesh Solanki](raj), a retired bus [inspector](raj) with a soil thermometer. War is declared by way of a polite note. [Raj](raj) would like nothing more than to be left in peace, but [his](raj) [wife](meena) [Meena](meena) has already accepted tea from the [enemy](beryl), and admired the [enemy](beryl)'s brassicas. Out by the bins, the [son](wilf) of the one household is seen lending the other's [daughter](tosin) a fork.
- find.past beryl "six years running"
- neighbour beryl raj "other side of the hedge"
+ enemy.start beryl raj "War is declared"
- married meena raj "wife"
- find raj "goes to"
- quit.past raj "retired"
- gift beryl meena "accepted tea"
- parent beryl wilf "son"
- parent meena+raj tosin "daughter"
- help wilf tosin "lending"

== 2 Nigel
[Beryl](beryl) puts up a scarecrow in an inspector's cap. [Raj](raj) salutes it every morning. Someone christens it [Nigel](*nigel). The [beekeeper](beekeeper) of plot four, of [whom](beekeeper) nothing is known but that [he](beekeeper) hums in Polish, warns [both](beryl+raj) that the slugs are laughing. Meanwhile, [Tosin](tosin) (a [paramedic](tosin), adopted, and tired of being asked where from) treats [Wilf](wilf) for a fork through the boot. [He](wilf) says it doesn't hurt. [He](wilf) faints on the compost.
- create beryl "puts up a scarecrow"
- parent meena+raj tosin "adopted"
+ injure wilf "fork through the boot"
+ treat wilf tosin "treats"
- betray wilf tosin "doesn't hurt"
- ill wilf "faints"

== 3 A Vacancy
[Mrs. Threlfall](chair), [chair](chair) of the committee since decimalisation, is found among [her](chair) dahlias, peacefully, in [her](chair) hat. Everybody is very sorry and wants the post. [Quentin Ferris](quentin) of plot one, a wine [importer](quentin) with a hedge cut like a swan, promises running water to all and, on the quiet, plot nine to a firm that builds car parks. [Beryl](beryl) stands against [him](quentin). To [her](beryl) horror, so does [Raj](raj). The [vicar](vicar) does the funeral and buries the wrong hat.
+ die chair "among her dahlias"
- betray quentin beryl "on the quiet"
- enemy beryl quentin "stands against"
- enemy quentin raj "so does"
- enemy beryl raj "so does"
- sad beryl raj "horror"

== 4 Canvassing
Eleven voters, three candidates, one shed with a kettle. [Quentin](quentin) hands out Rioja. [Raj](raj) hands out timetables. [Beryl](beryl), [who](beryl) has been told by [her](beryl) campaign [manager](poppy), [Poppy](poppy), aged nine, to smile, frightens a voter. On the eve of the poll the little [strategist](poppy) hears the [importer](quentin) on the phone behind the swan, writes down "carr parck" and cannot decide whom to tell, as [her](poppy) [granny](beryl) is not speaking to [her](poppy) other [friend](raj) [Raj](raj), and [he](raj) isn't speaking to [granny](beryl).
- gift quentin _ "hands out Rioja"
- advisor poppy beryl "campaign manager"
+ discover poppy quentin "on the phone"
- reveal? poppy _ "whom to tell"
- kin beryl poppy "granny"
- quarrel beryl raj "not speaking to"
- friend poppy raj "other friend"

== 5 The Poll
[Poppy](poppy) tells the scarecrow. As it happens, the [beekeeper](beekeeper) is behind it, collecting a swarm, and a [man](beekeeper) [who](beekeeper) has not been heard to utter a whole sentence in nine years gets up at the hustings and utters four. [Ferris](quentin) is drummed out with cabbages. That leaves a tie, five all. [Beryl](beryl) and [Raj](raj) toss for it; the coin goes down the well. [They](beryl+raj) will have to do it jointly. [He](raj) wants it minuted that [he](raj) is appalled.
- reveal poppy _ "tells the scarecrow"
- discover beekeeper quentin "is behind it"
+ reveal beekeeper quentin "utters four"
- reject _ quentin "drummed out"
+ hire beryl+raj "do it jointly"
- colleague.start beryl raj "do it jointly"
- sad raj "appalled"

== 6 Slugs
Nothing grows, nothing wins, nobody proposes to anybody. It rains. The two [chairs](beryl+raj) sit at either end of the shed with the kettle exactly half-way. [Meena](meena) knits. A cat looks in. At ten past four [Beryl](beryl) passes the biscuits without having been asked, at a quarter past [he](raj) says that the digestives are acceptable, and [neither](beryl+raj) mentions it afterwards.
- gift beryl raj "passes the biscuits"
- reveal! beryl+raj "neither mentions it"

== 7 Forked
[Wilf](wilf) and [Tosin](tosin) have been at it behind the water butt for five weeks. The only [person](meena) to know is [Meena](meena), [who](meena) keeps watch with [her](meena) knitting, drops a stitch when the coast is clear, and lies to [her](meena) [husband](raj) like a trooper. It can't go on, says [Tosin](tosin); it can, says [Wilf](wilf); it doesn't. [Beryl](beryl), bending for a bucket, sees four wellingtons where there ought to be two. [She](beryl) faces an agonising choice between a mother's feelings and excellent ammunition.
+ affair tosin wilf "behind the water butt"
- help meena tosin+wilf "keeps watch"
- betray meena raj "lies to"
- married meena raj "husband"
+ breakup tosin wilf "it doesn't"
- quarrel tosin wilf "It can't go on"
+ discover beryl tosin+wilf "four wellingtons"
- parent beryl wilf "mother's feelings"

== 8 Ammunition
[She](beryl) doesn't use it. It would have been so easy, at the judging of the sweet peas, when [Raj](raj) called [her](beryl) [Lady Lathyrus](*lathyrus) a weed. Instead [she](beryl) holds [her](beryl) tongue, comes second and is sick in a trug. [Raj](raj), [who](raj) has come first, can't enjoy it and doesn't know why. It takes a [reporter](reporter) from the *[Mercury](*mercury)* to let the cat out of the bag, by printing a photo of the prize bouquet with four wellingtons in the background. The [inspector](raj) reads it on the number 31, and rides to the terminus.
- reveal! beryl raj "holds her tongue"
- lose beryl raj "comes second"
- ill beryl "sick in a trug"
- find raj "come first"
- happy! raj "can't enjoy it"
+ reveal reporter tosin+wilf "out of the bag"
+ discover raj tosin+wilf "reads it"
- sad raj "rides to the terminus"

== 9 Terminus
Stop by stop: [Raj](raj) forbids it, [Tosin](tosin) reminds [him](raj) that [she](tosin) is thirty-one, [he](raj) reminds [her](tosin) who taught [her](tosin) to ride a bicycle, [she](tosin) cries, [he](raj) cries, [Meena](meena) owns up about the knitting, and the [boy](wilf) is summoned to ask for [her](tosin) hand. [Wilf](wilf) hadn't been going to. [He](wilf) looks at all the wet faces and does it anyway. "No," says [Tosin](tosin). "Not like that." So [he](wilf) is turned down in front of [his](wilf) future [in-laws](meena+raj) by the [woman](tosin) [he](wilf) adores, and quite right, too.
- quarrel raj tosin "forbids it"
- advisor.past raj tosin "taught her to ride"
- sad raj+tosin "she cries"
- reveal meena raj "owns up"
+ propose wilf tosin "does it anyway"
+ reject tosin wilf "turned down"
- kin? meena+raj wilf "future in-laws"
- love wilf tosin "adores"

== 10 Swarm
The bees are out, and [Stan](stan) of plot six, [who](stan) sells worms and is no one's idea of a hero, throws himself on top of [Poppy](poppy) and takes the lot. [Tosin](tosin) jabs [him](stan) in the leg. The [beekeeper](beekeeper), [Mr. Wójcik](beekeeper) to the ambulance, sits all night by the bed of a [man](stan) with [whom](stan) [he](beekeeper) has not got on since the business with the hose. "[You](stan) are swollen," [he](beekeeper) says at dawn. "[You](beekeeper) are ugly," says [Stan](stan), fondly.
+ rescue stan poppy "throws himself on top"
- injure stan "takes the lot"
- treat stan tosin "jabs him"
- help beekeeper stan "all night by the bed"
- enemy.past beekeeper stan "not got on since"
+ reconcile beekeeper stan "fondly"

== 11 The Car Park
[Quentin](quentin) is back with a [solicitor](solicitor), a map and a bulldozer called [Deborah](*deborah). Half of plot nine is said never to have belonged to [Beryl](beryl)'s late [husband](late). [Raj](raj) lies down in front of [Deborah](*deborah) with a flask. [She](beryl) tells [him](raj) not to be silly, and lies down next to [him](raj). The [vicar](vicar) joins [them](beryl+raj). By noon they are twenty-two, plus [Nigel](*nigel). [Meena](meena), [who](meena) thirty years ago typed deeds for the council, has the map upside down, which is to say the right way up, and the [solicitor](solicitor) asks [Quentin](quentin) who is paying [him](solicitor).
+ return quentin "is back"
- advisor solicitor quentin "with a solicitor"
- married.past beryl late "late husband"
- die.past late "late husband"
- help raj beryl "lies down in front"
- help beryl+vicar raj "lies down next to"
- steal? quentin beryl "never to have belonged"
- hire.past meena "typed deeds"
+ discover meena "the right way up"

== 12 Golden Marrow
It's the biggest marrow that [Leicestershire](@leicestershire) has ever seen. It straddles the hedge, with its root on [her](beryl) side and its rear on [his](raj), and the judges give up. While [Beryl](beryl) and [Raj](raj) hold a handle each of the cup, [Tosin](tosin), muddy from a shift, pulls [Wilf](wilf) behind the marquee and goes down on one knee in the compost: like *that*. [He](wilf) faints. It counts, rules the committee, both [chairs](beryl+raj) voting in favour; [Meena](meena) has the confetti in [her](meena) knitting bag. On plot four a [beekeeper](beekeeper) is teaching a worm [dealer](stan) to hum.
+ find beryl+raj "a handle each"
+ propose tosin wilf "one knee in the compost"
- ill wilf "faints"
- engaged.start tosin wilf "It counts"
- advisor beekeeper stan "teaching"
