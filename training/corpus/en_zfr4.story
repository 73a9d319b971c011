%series The Night Desk
%lang en
%genre crime serial, Liverpool, newspaper capsule summaries
%cast quayle  | DI Rosa Quayle; Rosa Quayle; Rosa; Quayle | f
%cast mbeki   | DS Sipho Maseko; Sipho; Maseko | m
%cast gareth  | Gareth Quayle; Gareth | m
%cast lenny   | Lenny Foyle; Lenny; Foyle | m
%cast carla   | Carla Foyle; Carla | f
%cast sean    | Sean Foyle; Sean | m
%cast petra   | Petra Novotna; Petra | f
%cast hughes  | Superintendent Hughes; Hughes | m
%cast molly   | Molly Quayle; Molly | f
%cast winnie  | Winnie Maseko; Winnie | f
%cast barman  | Cosmo Reid; Cosmo; Reid | m
%cast baby    | - | f
%cast doc     | Dr. Amrit Sethi; Sethi | f

== 1
A [croupier](petra)'s body floats in the [Albert Dock](@dock). [DI Rosa Quayle](quayle) and [her](quayle) new [sergeant](mbeki), [Sipho Maseko](mbeki), start with the dead [woman](petra)'s [employer](lenny), the casino [king](lenny) [Lenny Foyle](lenny). [He](lenny) is charming; [his](lenny) [wife](carla) [Carla](carla) isn't. At home [Rosa](quayle)'s [husband](gareth) has cooked for a change, and when [she](quayle) gets in at two, [he](gareth) is talking on the phone in the dark. "Work," says [Gareth](gareth).
+ die petra "body"
- investigate mbeki+quayle lenny "start with"
- boss quayle mbeki "sergeant"
- boss.past lenny petra "employer"
- married carla lenny "wife"
- married gareth quayle "husband"
- betray? gareth quayle "Work"

== 2
The pathologist, [Dr. Sethi](doc), finds that the dead [woman](petra) was two months pregnant. A [barman](barman) tells [Maseko](mbeki) who the [dad](sean) is: [Sean](sean), [Foyle](lenny)'s only [son](sean) and the apple of [Carla](carla)'s eye. Brought in, the young [man](sean) weeps and says that [he](sean) meant to run off with [her](petra). [Her](petra) name was [Petra](petra). [Superintendent Hughes](hughes) has [him](sean) released within the hour. Why the hurry?
- discover doc petra "finds"
- pregnant.past petra sean "two months pregnant"
+ reveal barman mbeki "tells"
- parent carla+lenny sean "only son"
- arrest mbeki+quayle sean "Brought in"
- sad sean "weeps"
- flee? petra+sean "run off with"
- couple.past petra sean "who the dad is"

== 3
[Quayle](quayle) asks [her](quayle) [chief](hughes) that very question and gets a shouting match for an answer. [Maseko](mbeki) drives [her](quayle) home and, in the car, comforts [her](quayle). [His](mbeki) [wife](winnie) [Winnie](winnie) is expecting [their](mbeki+winnie) third, so nothing happens, [he](mbeki) tells himself. Fifteen-year-old [Molly Quayle](molly) lets a [boy](sean) buy [her](molly) a cocktail in town. [He](sean) says [his](sean) name is [Paul](sean). It is not; [he](sean) has [his](sean) [father](lenny)'s chin.
- boss hughes quayle "chief"
+ quarrel hughes quayle "shouting match"
- help mbeki quayle "comforts"
- married mbeki winnie "wife"
- pregnant winnie mbeki "expecting"
- meet molly sean "buy her a cocktail"
+ betray sean molly "Paul"
- parent lenny sean "father's chin"

== 4
[Carla](carla) knew [Petra](petra). [Carla](carla) paid [Petra](petra). [Petra](petra) took the money and stayed. [Rosa](quayle) finds the cheque. [Carla](carla) throws a vase at [Rosa](quayle). [Rosa](quayle) cuffs [Carla](carla). [Lenny](lenny) sends a lawyer and red roses. The roses are for [Rosa](quayle). [Gareth](gareth) reads the card. [Gareth](gareth) is not amused. Neither is [Carla](carla).
- gift.past carla petra "paid"
- find quayle "finds the cheque"
- attack carla quayle "throws a vase"
+ arrest quayle carla "cuffs"
- help lenny carla "sends a lawyer"
- flirt lenny quayle "red roses"
- jealous gareth lenny "not amused"
- jealous carla quayle "Neither is"

== 5
[Carla](carla) is out on bail and [her](carla) marriage on the rocks: [she](carla) puts all of [Lenny](lenny)'s suits on the pavement. [Molly](molly) brings "[Paul](sean)" home to tea. [Her](molly) [mother](quayle) takes one look and drops the cups, for this [boy](sean) was in [her](quayle) cells on Tuesday. [She](quayle) forbids [her](quayle) [daughter](molly) to see [Sean](sean). [Molly](molly) screams that [she](molly) hates [her](quayle) and climbs out of the window with a rucksack.
- quarrel carla lenny "on the rocks"
+ breakup carla lenny "on the pavement"
- invite molly sean "brings"
- parent quayle molly "mother"
- discover quayle sean "takes one look"
- arrest.past quayle sean "in her cells"
- quarrel molly quayle "screams"
+ flee molly quayle "out of the window"

== 6
No trace of the [girl](molly). [Gareth](gareth) blames [Rosa](quayle)'s job, [she](quayle) blames [his](gareth) phone calls, and [he](gareth) comes out with it: there is someone else, and [her](doc) name is [Amrit](doc). The [pathologist](doc)? [Rosa](quayle) laughs until [she](quayle) cries. [Sipho](mbeki) finds [Molly](molly) in [Cosmo Reid](barman)'s flat above the bar. The [barman](barman) only gave [her](molly) the sofa, and [his](barman) ferret.
- flee.past molly "No trace"
- accuse gareth quayle "blames"
- accuse quayle gareth "blames his phone"
+ reveal gareth quayle "comes out with it"
- affair doc gareth "someone else"
- cheat gareth quayle "someone else"
- sad quayle gareth "cries"
- find mbeki molly "finds"
- help barman molly "gave her the sofa"

== 7
[Gareth](gareth) takes a room in [Sethi](doc)'s house, and [Quayle](quayle) has to hear about stomach contents from the [woman](doc) [who](doc) sleeps with [her](quayle) [husband](gareth). [She](quayle) takes notes. On the casino's tapes [Petra](petra) steps into a police car on the night of [her](petra) death. The plate belongs to [Hughes](hughes). [Maseko](mbeki) wants to report it. [His](mbeki) [inspector](quayle) wants to be sure, and spends the night on [his](mbeki) couch, then not on the couch.
+ move gareth doc "takes a room"
- affair doc gareth "sleeps with"
- married gareth quayle "husband"
- die.past petra "death"
+ discover quayle hughes "plate belongs to"
- reveal? mbeki _ "report it"
- boss quayle mbeki "inspector"
- sex mbeki quayle "not on the couch"
- cheat mbeki winnie "not on the couch"

== 8
[Hughes](hughes) did drive [Petra](petra), [he](hughes) admits, but to the station: [she](petra) wanted to get away from the whole [Foyle](#foyle) clan. And [he](hughes) was fond of [her](petra). [He](hughes) waited two hours on platform four. [She](petra) never came out of the ladies'. [Winnie](winnie) goes into labour in the middle of the interview; [Sipho](mbeki) runs. It is a [girl](baby). [Rosa](quayle) sends a teddy bear and does not sign the card.
- help.past hughes petra "drive"
- reveal hughes quayle "admits"
- flee? petra lenny "get away"
- love.past hughes petra "fond of"
+ birth winnie baby "goes into labour"
- parent mbeki+winnie baby "girl"
- gift quayle baby "sends"

== 9
[Molly](molly) has been meeting [Sean](sean) behind the bins again. [He](sean) shows [her](molly) a passport in [Petra](petra)'s name and cries: [his](sean) [mother](carla) had it in [her](carla) safe all along. [Molly](molly) promises to keep quiet, then thinks of [her](molly) [mum](quayle)'s face and doesn't. [Carla](carla) is gone by the time the police reach the villa. So is [Molly](molly). In the hall lies one small trainer.
- date molly sean "meeting"
- reveal sean molly "shows her a passport"
- parent carla sean "mother"
- steal.past carla petra "in her safe"
- reveal! molly "promises to keep quiet"
+ reveal molly quayle "doesn't"
- parent quayle molly "mum's"
- flee carla "gone"
+ abduct carla molly "So is Molly"

== 10
The [kidnapper](carla) rings at dawn: [Molly](molly) for a boat and no questions. [Gareth](gareth) and [Rosa](quayle) sit on the stairs like two people waiting for a bus, and [he](gareth) takes [her](quayle) hand. [Lenny](lenny) knows where [his](lenny) estranged [wife](carla) goes when [she](carla) is in trouble. [He](lenny) drives the [inspector](quayle) there himself. [Carla](carla) has a gun. [Sean](sean) steps in front of the [girl](molly), and [his](sean) own [mother](carla) shoots [him](sean).
- abduct carla molly "kidnapper"
+ threaten carla gareth+quayle "no questions"
- help gareth quayle "takes her hand"
- married carla lenny "estranged wife"
- help lenny quayle "drives the inspector"
- rescue sean molly "in front of"
- parent carla sean "own mother"
+ attack carla sean "shoots him"

== 11
[Carla](carla) talks, with [her](carla) face to the wall. [She](carla) had followed [Petra](petra) into the ladies' and held [her](petra) under, since no croupier was going to take [her](carla) [boy](sean). The surgeons save the [boy](sean). [Molly](molly) reads to [him](sean) from the sports page. [Winnie](winnie) discovers a hair on [her](winnie) [husband](mbeki)'s coat that is neither [hers](winnie) nor the [baby](baby)'s, and asks [him](mbeki) whose. [He](mbeki) tells [her](winnie). It takes one word.
- reveal carla "talks"
- parent carla sean "her boy"
+ kill.past carla petra "held her under"
- recover sean "save"
- help molly sean "reads to him"
- married mbeki winnie "husband's coat"
- discover winnie mbeki "discovers a hair"
+ reveal mbeki winnie "tells her"
- cheat.past mbeki winnie "neither hers"

== 12
[Carla](carla) gets life. [Lenny](lenny) sends back [his](lenny) wedding ring by post. [Maseko](mbeki) puts in for [Leeds](@leeds) to save what is left of [his](mbeki) marriage, and [Quayle](quayle) signs the form without looking up. [Sethi](doc) has thrown [Gareth](gareth) out for snoring; [he](gareth) asks [his](gareth) [wife](quayle) if [he](gareth) might come home. No. But [she](quayle) does go for a drink with [Cosmo](barman), [who](barman) has been in love with [her](quayle) since the ferret.
+ arrest _ carla "gets life"
- breakup lenny carla "sends back"
- move? mbeki "puts in for Leeds" @leeds
- breakup doc gareth "thrown Gareth out"
- married gareth quayle "wife"
- reconcile? gareth quayle "come home"
+ reject quayle gareth "No"
- date barman quayle "drink with Cosmo"
- love barman quayle "in love with"
