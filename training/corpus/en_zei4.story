%series Mudlarks United
%lang en
%genre women's Sunday-league football drama, recap log
%cast jo | Josephine Attah; Jo Attah; Jo | f
%cast meg | Megan Rudd; Rudd; Ruddy | f
%cast priti | Priti Shah; Priti | f
%cast lotte | Lotte de Vries; Lotte | f
%cast sinead | Sinéad Byrne; Sinéad | f
%cast coach | Viv Hallam; Viv; Hallam | f
%cast barry | Barry Rudd; Barry | m
%cast shona | Shona Petrie; Shona; Petrie | f
%cast harpreet | Harpreet Shah; Harpreet | m
%cast scout | Ms Delacroix; Delacroix | f
%cast ref | - | m
%cast cyril | Cyril | m
%cast physio | Ines | f
%cast kid | Tolu | m
%cast groundsman | Old Nobby; Nobby | m
%cast hmother | - | f

== 1
[Mudlarks](#mudlarks) 0, [Petrie](shona)'s Palace 9. After the whistle [coach](coach) [Viv Hallam](coach) hands in [her](coach) tracksuit, then takes it back because no one else fits it. New in goal: [Jo Attah](jo), a bus [driver](jo) and single [mother](jo) of a six-year-old, [Tolu](kid), [who](kid) watches from the dugout with crayons. [Captain Megan Rudd](meg), a plumber, won't shake [her](jo) hand; the previous [keeper](sinead) was [her](meg) [girlfriend](sinead). [Sinéad](sinead) is on the Palace bench now, in [Shona Petrie](shona)'s jacket and, the whole league knows, in [Shona](shona)'s flat.
- quit? coach "hands in"
+ hire jo "New in goal"
- parent jo kid "mother"
- reject meg jo "won't shake"
- quit.past sinead "previous"
+ couple.past meg sinead "girlfriend"
- move.past sinead shona "in Shona's flat"
- boss coach jo+meg "coach"
- couple shona sinead "Shona's flat"
- quit! coach "takes it back"

== 2
Training in sleet. [Priti Shah](priti), left wing and maths [teacher](priti), has told [her](priti) [husband](harpreet) [Harpreet](harpreet) that [she](priti) is at a pottery class; [she](priti) now has to come home with pots. [Lotte](lotte), the Dutch centre [half](lotte), makes them for [her](priti). On the far pitch [Ruddy](meg) and the new [keeper](jo) stay behind for penalties. [Jo](jo) saves eleven in a row. The [captain](meg), muddy and beaten, at last puts out a glove. "Pint?" [she](meg) says. [Jo](jo) has a [child](kid) asleep in the car, but says yes.
- married harpreet priti "husband"
+ betray priti harpreet "pottery class"
- create lotte "makes them"
- help lotte priti "makes them"
- lose meg "beaten"
+ reconcile jo meg "puts out a glove"
- invite meg jo "Pint"
- parent jo kid "child"

== 3
The club's ground is up for sale. [Cyril](cyril), the [chairman](cyril), has gambled away the rent on greyhounds and owns up in tears over the half-time oranges. Nobody strikes [him](cyril), though [Rudd](meg) has to be held by three. [Her](meg) [father](barry), [Barry](barry), offers to lend the money, on one condition: [she](meg) is to come back into the family firm. [She](meg) hasn't spoken to [him](barry) since the summer [he](barry) insulted [Sinéad](sinead). First point of the season, 2–2. [Nobby](groundsman), the [groundsman](groundsman), chains himself to the roller.
- lose cyril "gambled away"
- sad cyril "in tears"
+ reveal cyril "owns up"
- attack! _ cyril "strikes"
- attack? meg cyril "held by three"
- parent barry meg "father"
- gift? barry _ "lend the money"
- hire? meg barry "come back into"
- quarrel barry meg "hasn't spoken"
- quarrel.past barry sinead "insulted"

== 4
Away at [Grimwell](@grimwell), minibus broken down, [Jo](jo) commandeers the number 14 with all its passengers. They arrive with eleven supporters, the first ever. [Lotte](lotte)'s knee goes in the tackle of a notorious hacker; it is [Ines](physio), Grimwell's own [physio](physio), [who](physio) straps it up, and [who](physio), when nobody is looking, slips [her](lotte) a phone number along with the ice. Final score 1–0 to us. The bus company doesn't see the funny side: the [driver](jo) is suspended without pay.
- steal jo _ "commandeers"
- injure lotte _ "knee goes"
- attack _ lotte "tackle"
- treat lotte physio "straps it up"
- gift physio lotte "slips"
+ flirt lotte physio "phone number"
+ quit jo "suspended"
- travel jo "Away at Grimwell" @grimwell

== 5
Without wages, [Jo](jo) can't make the rent. [She](jo) says nothing, but [Tolu](kid) draws it: a house, a cross through the house. [Viv](coach) finds the picture in the dugout and shows it to no one. By evening [mother](jo) and [son](kid) have the box room over [her](coach) chip shop. "One rule," says the [coach](coach), "no football at table." [Priti](priti) is seen by [her](priti) [mother-in-law](hmother) on the back page of the [Echo](*echo), airborne. How many pots will that take?
- reveal! jo "says nothing"
- create kid "draws"
+ discover coach kid "finds the picture"
- reveal! coach "shows it to no one"
+ move jo+kid coach "box room"
- housemate.start coach jo+kid "box room"
- parent jo kid "mother and son"
- kin hmother priti "mother-in-law"
- discover hmother priti "seen by"

== 6
Derby day. [Petrie](shona) wraps a scarf in our colours round the corner flag and sets light to it. In the tunnel [Sinéad](sinead) murmurs to [Meg](meg) that [she](sinead) made a mistake; ten minutes later, at a free kick, [she](sinead) whispers [Meg](meg)'s old signal to the Palace wall. Goal. [Rudd](meg), seeing red twice over, gets herself sent off for a head-butt, not on [Sinéad](sinead) but on [Shona](shona), [who](shona) loses a tooth. Lost 1–3. In the showers nobody talks to the [captain](meg) except [Jo](jo), [who](jo) hands [her](meg) the soap and tells [her](meg) [she](meg) was an ass.
- threaten shona _ "sets light"
- confess? sinead meg "made a mistake"
+ betray sinead meg "whispers Meg's old signal"
+ attack meg shona "head-butt"
- injure shona meg "loses a tooth"
- lose _ "Lost" #mudlarks
- reject _ meg "nobody talks"
- help jo meg "hands her the soap"
- sad meg "seeing red"

== 7
A disciplinary hearing, six weeks' ban. [Meg](meg) tears up [her](meg) boots and takes [Dad](barry)'s offer after all. [Barry](barry) puts [her](meg) on blocked drains at a flat in Palace Road, and there, ankle-deep, stands [Sinéad](sinead) with two suitcases: [Petrie](shona) has thrown [her](sinead) out over the tooth, or over what [she](sinead) said in the tunnel. [She](sinead) cries. [Meg](meg) mends the drain, writes a bill and declines to stay for tea. Meanwhile [Harpreet](harpreet) walks into the pottery class to surprise [his](harpreet) [wife](priti), and sits through the whole two hours.
- quit meg "ban"
- hire meg barry "takes Dad's offer"
- parent barry meg "Dad"
+ breakup shona sinead "thrown her out"
- sad sinead "cries"
- help meg sinead "mends"
+ reject meg sinead "declines"
- discover? harpreet priti "surprise"
- married harpreet priti "wife"

== 8
[Harpreet](harpreet) has made a bowl. [He](harpreet) sets it down in front of [Priti](priti) at breakfast without a word, and [she](priti) confesses everything, goals included. It isn't the football that hurts [him](harpreet), [he](harpreet) says; it is fourteen months of pots. [She](priti) sleeps at [Lotte](lotte)'s, [who](lotte) herself is seldom home: [Ines](physio) has a balcony. On Sunday, 88th minute, against Thornley, a [man](harpreet) in the stand yells "Pass, [you](priti) lunatic!" in Punjabi. [Priti](priti) knows the voice. [She](priti) doesn't pass. 1–0.
- create harpreet "made a bowl"
- gift harpreet priti "sets it down"
+ reveal priti harpreet "confesses everything"
- sad harpreet priti "hurts him"
- move priti lotte "sleeps at Lotte's"
+ return harpreet "a man in the stand"

== 9
A [stranger](scout) in a camel coat takes notes behind the goal. It's [Delacroix](scout), [who](scout) scouts for the professionals, and it is [Jo](jo) [she](scout) has [her](scout) eye on: full contract, [Lyon](@lyon), a school for the [boy](kid). [Jo](jo) asks for a week. [Viv](coach) tells [her](jo) to go and peels the same potato for an hour. When [Rudd](meg), ban served, hears of it in the pub, [she](meg) picks a quarrel with the [keeper](jo) about a ladder. [Lotte](lotte), [who](lotte) has seen this film before, tells [her](meg) to say what [she](meg) means. [Meg](meg) says [she](meg) means the ladder.
+ hire? jo scout "full contract" @lyon
- help coach jo "tells her to go"
- discover meg jo "hears"
+ quarrel jo meg "picks a quarrel"
- investigate scout jo "takes notes"
- move? jo+kid "Lyon" @lyon
- help lotte meg "tells her to say"

== 10
[Tolu](kid) is gone. Between the bell and the gate [he](kid) has vanished, on the very day [his](kid) [mother](jo) was to sign. The whole team spreads out: [Priti](priti) through the allotments, [Harpreet](harpreet) along the canal, [Barry](barry) down every manhole in the borough. [Meg](meg) thinks of the drawing. [She](meg) finds [him](kid) in the demolished end of the old stand, under the roller's tarpaulin, with a sandwich from [Nobby](groundsman): [he](kid) doesn't want to live in [Lyon](@lyon). Carrying [him](kid) home on [her](meg) back, [she](meg) tells [him](kid), since [he](kid) is asleep, what [she](meg) couldn't tell [his](kid) [mother](jo). [He](kid) isn't asleep.
- lose jo kid "gone"
- flee kid "vanished"
- parent jo kid "mother"
- hire? jo "sign"
- investigate barry+harpreet+priti kid "spreads out"
+ find meg kid "finds him"
- gift groundsman kid "sandwich"
- move! kid "doesn't want to live in" @lyon
+ reveal meg kid "tells him"
- love meg jo "couldn't tell his mother"

== 11
The ground goes under the hammer. Bidding: a supermarket; [Shona Petrie](shona), out of spite; and, from the back row, [Barry Rudd](barry), with every penny of the firm and no conditions this time. [He](barry) gets it. [His](barry) [daughter](meg) walks up the aisle and, in front of the auctioneer, leans [her](meg) forehead on [his](barry) tie. [Jo](jo) has written to [Delacroix](scout): thanks, but no. As for the reason, [Tolu](kid) has drawn it, in three figures and a ball, and pinned it to the changing-room door.
+ find barry "gets it"
- parent barry meg "daughter"
+ reconcile barry meg "forehead"
- reject jo scout "but no"
- create kid "drawn"

== 12
Last day, Palace again, winner stays up. [Sinéad](sinead), under contract to no one, turns up in our away end and sings. [Petrie](shona) scores; [Priti](priti) equalises; [Cyril](cyril), sober since October, faints. In the ninety-third minute the [referee](ref) gives Palace a penalty, and [Shona](shona), gap-toothed, puts the ball on the spot. [Jo](jo) looks at the [captain](meg). The [captain](meg) taps [her](meg) left ear. [Jo](jo) dives left. It's over, we're safe, someone has let [Nobby](groundsman) drive the roller, and somewhere under the heap [Ruddy](meg) and the [goalkeeper](jo) are kissing with mud in [their](jo+meg) teeth.
- return sinead "turns up"
- create sinead "sings"
- ill cyril "faints"
- help meg jo "taps"
+ kiss jo meg "kissing"
- injure.past shona "gap-toothed"
- recover cyril "sober"
