%series Hurry Hard
%lang en
%genre sports soap around a curling club in Manitoba, sarcastic recap column
%cast brandi  | Brandi Kowalchuk; Brandi; Kowalchuk | f
%cast jory    | Jory | n
%cast wes     | Wes Funk; Wes; Funk | m
%cast lark    | Lark Funk; Lark | f
%cast singh   | Harpreet Singh; Harpreet; Singh | m
%cast simran  | Simran | f
%cast dale    | Coach Dale Penner; Dale; Penner; Coach | m
%cast bev     | Bev Penner; Bev | f
%cast hope    | Hope Desjarlais; Hope; Desjarlais | f
%cast grant   | Will Grant; Will; Grant | m
%cast zam     | Gord | m
%cast physio  | - | n
%cast chad    | Chad | m
%cast bean    | - | n

== 1 Stones
So. [Brandi Kowalchuk](brandi) comes home to [Gladstone](@gladstone) with a bronze medal, a limp and no [Chad](chad), [who](chad) swapped [her](brandi) for [her](brandi) [physio](physio). [She](brandi) crashes with [her](brandi) kid [cousin](jory) [Jory](jory), [who](jory) works the snack bar and owns one chair. At the rink [Wes Funk](wes), [skip](wes) of the men's team and the [guy](wes) [she](brandi) stood up for grad, pretends to tie [his](wes) shoe for nine minutes. [His](wes) [missus](lark), [Lark](lark), counts the minutes. And [Coach Dale Penner](dale), God love [him](dale), hands the [champ](brandi) a broom: the women's rink needs a [skip](brandi), guess who, roll credits.
+ return brandi "comes home"
- breakup.past chad brandi "swapped her"
- couple chad physio "for her physio"
- advisor.past physio brandi "physio"
- injure brandi "a limp"
- move brandi jory "crashes with"
- kin brandi jory "kid cousin"
- reject.past brandi wes "stood up"
- married lark wes "missus"
- jealous lark brandi "counts the minutes"
+ hire brandi dale "hands the champ"

== 2 Hammer
The outgoing [skip](hope), [Hope Desjarlais](hope), takes it like a lady, that is, [she](hope) fills [Brandi](brandi)'s boots with slush. "We're done, [you](brandi) and [me](hope)," says [Hope](hope), [who](hope) shared a tent with [her](brandi) every summer till Grade 9. The [Zamboni guy](zam) saw it all and rats on nobody. Meanwhile [Harpreet Singh](singh), new [owner](singh) of the Husky station, gets a casserole from [Bev](bev), [Coach](dale)'s [wife](bev), and I have seen people undress with less intent. [Simran](simran), [his](singh) teenage [kid](simran), eats it and gives it two stars.
- quit hope "outgoing"
+ attack hope brandi "fills Brandi's boots"
- friend.end brandi hope "done"
- discover zam hope "saw it all"
- reveal! zam _ "rats on nobody"
- gift bev singh "casserole"
- flirt bev singh "undress"
- married bev dale "wife"
- parent singh simran "kid"

== 3 Burned Rock
Bonspiel in [Dauphin](@dauphin), shared bus, what could go wrong. [Wes](wes) takes the seat next to [Brandi](brandi); by Neepawa [they](brandi+wes) are laughing, by Riding Mountain [they](brandi+wes) aren't. In the motel corridor, ice bucket in hand, [he](wes) lays one on [her](brandi) and [she](brandi) lays one right back, and who's coming out of the pop machine alcove? [Hope](hope). With a phone. [Lark](lark), [who](lark) stayed home with a migraine, has the picture before the ice melts. [Her](lark) migraine gets a lot better and [her](lark) aim with crockery does too.
- travel brandi+wes "shared bus" @dauphin
- happy brandi+wes "laughing"
+ kiss brandi wes "lays one on"
- cheat wes lark "lays one right back"
- discover hope brandi+wes "coming out of"
+ reveal hope lark "has the picture"
- ill lark "migraine"
- recover lark "a lot better"
- quarrel lark wes "crockery"

== 4 Short Ends
[Lark](lark) throws [Wes](wes) out. [He](wes) goes to [Singh](singh). [Singh](singh) has a cot. Now [they](singh+wes) share a hot plate. [Hope](hope) feels bad. [Hope](hope) still hates [Brandi](brandi). [Will Grant](grant) hates no one. [Will](grant) curls second for [Wes](wes). [Will](grant) would die for [Lark](lark). [He](grant) mows [her](lark) lawn in November. [She](lark) lets [Will](grant). [Jory](jory) has eyes for [Simran](simran). [She](simran) has eyes for [Jory](jory), and fries. [Coach](dale) loses [his](dale) keys. [Bev](bev) has [Coach](dale)'s keys.
+ breakup lark wes "throws Wes out"
- housemate.start singh wes "share a hot plate"
- help singh wes "cot"
- sad hope "feels bad"
- enemy brandi hope "still hates"
- colleague grant wes "curls second"
- love grant lark "would die for"
- help grant lark "mows her lawn"
- love jory simran "has eyes for"
- love simran jory "has eyes for"#2
- lose dale "loses his keys"

== 5 Guard
Now here's where it gets good. [Bev](bev) has the keys because [Bev](bev) has been in the office, and [Bev](bev) has been in the office because the club is out forty grand. [Dale](dale)? Gambling? Our [Dale](dale)? [She](bev) corners [him](dale) in the curtain aisle at Co-op and [he](dale) bawls like a calf: VLTs, since spring. [She](bev) tells [him](dale) [she](bev)'ll stick by [him](dale), then drives directly to the Husky and doesn't. [Singh](singh), a [widower](singh) of two years and a [gentleman](singh) of fifty, switches off the sign.
- investigate bev dale "in the office"
+ steal dale _ "out forty grand"
- accuse bev dale "corners him"
- reveal dale bev "bawls"
- sad dale "bawls like a calf"
- help? bev dale "stick by him"
+ sex bev singh "switches off the sign"
- cheat bev dale "doesn't"
- married.past _ singh "widower"

== 6 Free Guard Zone
Filler week, people. The compressor dies and gets a funeral. Everybody plays crokinole at [Jory](jory)'s, which still has one chair. [Brandi](brandi) tells [Wes](wes) that [Dauphin](@dauphin) never happened and that [he](wes) has a [wife](lark); [he](wes) says [he](wes) has a cot. [Will Grant](grant) asks [Lark](lark) to the fowl supper and [she](lark) says sure, which is the happiest I've ever seen a man look about turnips. The pie was saskatoon. I'd like it noted that the pie was good.
- invite jory _ "at Jory's"
+ reject brandi wes "never happened"
- married lark wes "a wife"
- sad wes "cot"
- invite grant lark "asks Lark"
+ date grant lark "fowl supper"
- happy grant "the happiest"

== 7 Steal in Five
[Chad](chad)! [Chad](chad) is here! In loafers! [Brandi](brandi)'s [ex](chad) has been shown the door by the [physio](physio) and would like [his](chad) [medallist](brandi) back, please. [She](brandi) lets [him](chad) take [her](brandi) to the Chicken Chef, where [he](chad) says the word "us" eleven times and where [Wes](wes), two booths over, breaks a toothpick per "us". At the till, [Chad](chad) gets down on [his](chad) knee. [Brandi](brandi) steps over it. [Wes](wes) follows [her](brandi) into the lot, and this time there's no picture, because [Hope](hope), [who](hope) is right there in [her](hope) truck, puts the phone away.
+ return chad "is here"
- ex brandi chad "ex"
- breakup.past physio chad "shown the door"
- reconcile? brandi chad "would like his medallist"
- date brandi chad "take her to"
- jealous wes chad "breaks a toothpick"
+ propose chad brandi "gets down"
- reject brandi chad "steps over it"
- discover hope brandi+wes "right there in"
- reveal! hope lark "puts the phone away"

== 8 Tick Shot
[Lark](lark) files, [Wes](wes) signs, and the two [clerks](lark+wes), since you ask, met stamping forms in that very office. [She](lark)'s fine. [She](lark)'s got turnip [man](grant). [She](lark)'s also got a due date, and oh boy: the math says [Wes](wes). [Will](grant), told on the porch, thinks it over for the time it takes a porch light to come on, and says [he](grant) has always wanted one, brand doesn't matter. I'm not crying, you're crying. [Hope](hope) and [Brandi](brandi), stuck with a flat outside [Plumas](@plumas), finally have it out and come home singing.
+ divorce lark wes "files"
- colleague.past lark wes "two clerks"
- meet.past lark wes "met"
- couple grant lark "turnip man"
+ pregnant lark wes "due date"
- reveal lark grant "told on the porch"
- love grant lark "brand doesn't matter"
- quarrel brandi hope "have it out"
+ reconcile brandi hope "come home singing"

== 9 Hog Line
[Simran](simran), nineteen, sneaks out of a window of the Husky to meet [Jory](jory), twenty-one and no wiser, and the two get as far as the Zamboni. The [driver](zam) sends [them](jory+simran) home with a lecture on ice and its thickness. [Harpreet](singh) grounds [her](simran) till marriage; [she](simran) throws [Bev](bev)'s casserole dish in [his](singh) face, figuratively. Yes, [she](simran) knows. In fact the whole rink knows, bar one, and that [one](dale) is sitting in the car outside the Husky, with the engine off, waiting for [his](dale) [wife](bev) to come out.
- date jory simran "to meet Jory"
- flee simran singh "sneaks out"
- quarrel simran singh "in his face"
- parent singh simran "grounds her"
- discover simran bev+singh "she knows"
+ discover dale bev+singh "waiting for"
- married bev dale "wife"

== 10 Takeout
[Penner](dale) doesn't shout. [He](dale) walks in and puts four hundred bucks on the counter for gas [he](dale) never bought, calls [Singh](singh) a decent man, then swings, misses, and fractures [his](dale) wrist on the jerky rack. [Bev](bev) drives [him](dale) to Emerg. On the way [he](dale) says [he](dale)'s turned himself in, for the forty grand, this morning, so [she](bev)'ll want a fresh start; [she](bev) says shut up, [Dale](dale). The new [coach](hope), effective Monday, is [Hope](hope), and the first thing the new [coach](hope) does is hug [her](hope) [skip](brandi).
+ attack dale singh "swings"
- injure dale _ "fractures his wrist"
- help bev dale "drives him"
- arrest _ dale "turned himself in"
- breakup? bev dale "a fresh start"
+ hire hope "new coach"
- boss.start hope brandi "her skip"
- friend brandi hope "hug"

== 11 Extra End
Provincials. [Jory](jory), subbing for a lead with mumps, makes the shot of [their](jory) life, and [Simran](simran), ungrounded on appeal, plants one on [them](jory) in front of [her](simran) [dad](singh), two referees and the CBC. [Singh](singh) sighs, then claps. [He](singh) has ended it with [Bev](bev) for the oldest reason: [she](bev) was only ever looking out of the window. [Wes](wes), in the stands, asks [Brandi](brandi) by hand signals if [she](brandi)'d move in with [him](wes). [She](brandi) signals "sweep". It's a yes. I looked it up.
- ill _ "mumps"
+ find jory "the shot of their life"
+ kiss jory simran "plants one"
- parent singh simran "dad"
- breakup singh bev "ended it"
- move? brandi wes "move in"
- happy singh "claps"
- couple.start brandi wes "It's a yes"

== 12 Handshakes
[Lark](lark) has a [girl](bean) in the front parking spot, with the [Zamboni guy](zam) ([his](zam) name is [Gord](zam)! four years!) holding [her](lark) hand and [Will](grant) holding [his](grant) breath. [Wes](wes) is let in to see [his](wes) [daughter](bean), then [Brandi](brandi) is, and nobody throws crockery. [Dale](dale) gets eighteen months. [Bev](bev), at the bus, gives [her](bev) [jailbird](dale) a casserole and says [she](bev)'ll be there, same time, eighteen months. And [Chad](chad)? [Chad](chad) has bought the Husky. See you next season, God help us all.
+ birth lark bean "has a girl"
- help zam lark "holding her hand"
- parent wes bean "daughter"
- sad grant "holding his breath"
- arrest _ dale "eighteen months"
- gift bev dale "a casserole"
+ reconcile bev dale "she'll be there"
- find chad "has bought"
