%series Below the Fourth Cairn
%lang en
%genre survival drama: a downed mail plane in Labrador, 1954, streaming overviews
%cast gar     | Garland Blake; Garland | m
%cast sel     | Selma Pottle; Selma | f
%cast hub     | Hubert Rumbolt; Hubert; Rumbolt | m
%cast nun     | Sister Perpetua; Perpetua; Nancy Rumbolt | f
%cast trap    | Ambrose Michelin; Ambrose | m
%cast eng     | Otto Steinbrenner; Steinbrenner; Otto | m
%cast kid     | Wince | m
%cast lou     | Louisa Flowers; Louisa | f
%cast rcmp    | Constable Dicker; Dicker | m
%cast jo      | Josie Blake; Josie | f
%cast dog     | Major | n
%cast hermit  | - | m
%cast mum     | - | f
%cast brother | Eli Michelin; Eli | m

== 1 Engine Trouble
The mail plane to [Hopedale](@hopedale) loses its only engine over a lake without a name. [Garland Blake](gar), the [pilot](gar), sets it down on the ice and breaks both legs doing so. [His](gar) [passengers](eng+hub+nun+rcmp+sel) crawl out: [Selma Pottle](sel), a [nurse](sel) on [her](sel) way to a new post; a mining [engineer](eng), [Otto Steinbrenner](eng); the [nun](nun) [Perpetua](nun); and, in handcuffs, a bank [robber](hub) by the name of [Hubert Rumbolt](hub), [whose](hub) [guard](rcmp), [Constable Dicker](rcmp), is lying very still under the mailbags. The [nurse](sel) feels for a pulse. There is one.
+ injure gar "breaks both legs"
- travel sel "on her way"
- hire? sel "a new post"
- arrest.past rcmp hub "in handcuffs"
- injure rcmp "lying very still"
- treat rcmp sel "feels for a pulse"
- steal.past hub _ "bank robber"

== 2 Nine Tins
There are nine tins of beans and one box of matches. [Steinbrenner](eng), [who](eng) has been through a winter in the camps and doesn't talk about it, shares out the first tin with a ruler. At night [Selma](sel) sets the [pilot](gar)'s legs between two skis while the [nun](nun) holds [his](gar) head and, to everybody's surprise, swears. The [robber](hub) asks to have [his](hub) hands free to chop wood. The [policeman](rcmp), awake now but unable to see straight, refuses. In the morning a tin is missing, and the [German](eng) points at [Rumbolt](hub).
- gift eng _ "shares out"
+ treat gar sel "sets the pilot's legs"
- help nun gar "holds his head"
- recover rcmp "awake now"
- reject rcmp hub "refuses"
- steal _ _ "a tin is missing"
- accuse eng hub "points at Rumbolt"

== 3 Footprints
The [thief](kid) has small feet. Following the prints round the point, [Selma](sel) comes upon a [boy](kid) of about ten asleep inside an upturned boat with an old [dog](dog) and an empty tin. [He](kid) calls himself [Wince](kid) and says that [his](kid) [grandfather](hermit) went through the ice at Christmas. Since then the [child](kid) has lived on hares. The [nurse](sel) carries [him](kid) back to the wreck. [Rumbolt](hub), wrongly suspected, gets an apology from the [engineer](eng), stiff as the tin it came in, and the [constable](rcmp) takes off the handcuffs with [his](rcmp) own key. [They](eng+gar+hub+kid+nun+rcmp+sel) will need every hand.
+ find sel kid "comes upon"
- steal.past kid _ "an empty tin"
- kin hermit kid "grandfather"
- die.past hermit "went through the ice"
- rescue sel kid "carries him back"
- accuse.past eng hub "wrongly suspected"
- reconcile eng hub "an apology"
- help rcmp hub "takes off the handcuffs"

== 4 Home Front
In [Goose Bay](@goosebay) [Josie Blake](jo) hasn't slept. [Her](jo) [husband](gar) has been missing for five days. The search plane turns back in the fog. [Louisa Flowers](lou) runs the radio. [She](lou) was at school with [Josie](jo). [She](lou) once loved [Garland](gar). [Josie](jo) knows it. [Louisa](lou) brings [Josie](jo) soup. [Josie](jo) lets it go cold. The airline calls off the search. [Louisa](lou) bangs the set on the table. Then [she](lou) calls a [trapper](trap) [she](lou) trusts, [Ambrose Michelin](trap). [Ambrose](trap) has nine dogs and no telephone manners.
- sad jo "hasn't slept"
- married gar jo "husband"
+ lose jo gar "missing"
- find! _ gar "turns back"
- friend.past jo lou "at school with"
- love.past lou gar "once loved"
- discover.past jo lou "knows it"
- gift lou jo "brings Josie soup"
- reject jo lou "go cold"
- help? trap lou "calls a trapper"

== 5 The Ruler
[Dicker](rcmp)'s headaches get worse, and on the sixth night [he](rcmp) dies in the arms of the [man](hub) [he](rcmp) was taking to prison. [Rumbolt](hub) digs the grave in the snow, since nobody else has the strength, and keeps the notebook, the key and the revolver. Which of [them](eng+gar+kid+nun+sel) would stop [him](hub) now? The [German](eng), [who](eng) slept beside the gun every night, finds it gone and tells the [nurse](sel). [She](sel) has seen it already: the [robber](hub) has pushed it, unloaded, into [her](sel) medicine bag. [Wince](kid) shows [them](eng+gar+hub+nun+sel) how to snare hares, and the [pilot](gar)'s fever comes.
- ill rcmp "headaches"
+ die rcmp "dies in the arms"
- help hub rcmp "digs the grave"
- steal hub rcmp "keeps the notebook"
- reveal eng sel "tells the nurse"
- gift hub sel "medicine bag"
- advisor kid eng+gar+hub+nun+sel "shows them"
- ill gar "fever"

== 6 A Family Matter
The [nun](nun) is no stranger to the bank [robber](hub), as the [others](eng+gar+kid+sel) learn when [she](nun) calls [him](hub) a name from the nursery. [She](nun) is [his](hub) elder [sister](nun), [Nancy Rumbolt](nun); [she](nun) took the veil in the year in which [he](hub) took the cash, and begged a seat on this plane in order to talk [him](hub) into telling where it is buried. [He](hub) laughs until [he](hub) coughs. [They](hub+nun) fall out over the last tin. The [engineer](eng), [who](eng) has been listening behind the tail, asks as if by chance how deep one buries money in frozen ground.
+ sibling hub nun "elder sister"
- discover eng+gar+kid+sel hub+nun "learn when"
- steal.past hub _ "took the cash"
- reveal? hub nun "telling where"
- reject hub nun "He laughs"
+ quarrel hub nun "fall out"
- discover eng hub+nun "has been listening"

== 7 On the Ice
At dawn [Steinbrenner](eng) leaves with the compass, the snowshoes and four hares, and nobody sees [him](eng) go but the [dog](dog). [He](eng) has copied a map from the dead [constable](rcmp)'s notebook. By noon the weather breaks. The old [animal](dog), of all creatures, will not leave off whining at the door flap; [Wince](kid) follows [it](dog) onto the lake and finds the [deserter](eng) up to the armpits in a hole, holding on by the ruler. The [boy](kid) lies down flat and lets the [dog](dog) do the pulling. That a [thief](eng) should be fished out by a [thief](kid) amuses [Hubert](hub) for two days.
- flee eng "leaves with the compass"
+ steal eng _ "four hares"
- discover dog eng "sees him go"
- create.past eng "copied a map"
- steal.past eng rcmp "constable's notebook"
- find kid eng "finds the deserter"
+ rescue dog+kid eng "do the pulling"
- happy hub "amuses"

== 8 The Trapper's Rule
[Ambrose Michelin](trap) has a rule never to take a woman on the trail, and on the second day out discovers two of [them](jo+lou) under the komatik cover. [Louisa](lou) can shoot. [Josie](jo) can't, but will not go home. At the third cairn the [trapper](trap) shows [them](jo+lou) where [his](trap) [brother](brother) froze four years ago: [Eli Michelin](brother) had gone out with the lame [pilot](gar)'s mail and without a second team, and the [man](gar) [who](gar) sent [him](brother) was [Blake](gar). The [wife](jo) hadn't known. [Ambrose](trap) says that [he](trap) hasn't yet decided what [he](trap) will do when [they](jo+lou+trap) get there.
- find trap jo+lou "discovers two of them"
- reject jo trap "will not go home"
- travel jo+lou+trap "on the trail"
+ die.past brother "froze"
- sibling brother trap "his brother"
- boss.past gar brother "sent him"
- reveal trap jo+lou "shows them where"
- married gar jo "wife"
- discover! jo "hadn't known"
- threaten? trap gar "hasn't yet decided"

== 9 Amputation
With a hacksaw from the tool roll and the [nun](nun)'s communion wine, the [nurse](sel) takes off the [pilot](gar)'s left leg below the knee. It is the bank [robber](hub) [who](hub) holds the lamp. [Garland](gar) raves of one [Eli](brother), begs [him](brother) to turn round, and cannot be quietened until [Perpetua](nun), lying for the first time in nineteen years, answers in the dead [man](brother)'s name that [he](brother) got home safely. Towards morning the fever drops. [Selma](sel) goes outside and screams at the lake. [Hubert](hub) puts [his](hub) coat round [her](sel) shoulders, and afterwards neither of [them](hub+sel) takes back the hand.
+ treat gar sel "takes off the pilot's"
- help hub sel "holds the lamp"
- sad gar brother "raves of one Eli"
+ betray nun gar "lying"
- recover gar "fever drops"
- sad sel "screams at the lake"
- help hub sel "puts his coat"
- love.start hub sel "takes back the hand"

== 10 Below the Fourth Cairn
The teams come down in a clear frost. [Josie](jo) runs the last half mile. Over [her](jo) shoulder the one-legged [husband](gar) sees the face of the [trapper](trap), and knows it, since the dead [brother](brother) had the same. "[I](gar) ordered [him](brother) out," says [Garland](gar), before anyone has asked. [Ambrose](trap) lifts the whip, looks at the stump and lets it fall. It is [Louisa](lou), [his](gar) old [flame](lou), [who](lou) sits down in the snow and weeps, and [her](lou) [schoolfriend](jo) [who](jo) fetches [her](lou) a cup of something hot. The [German](eng), meanwhile, has gone through the sledge bags and taken out a rifle.
+ find jo gar "runs the last half mile"
- married gar jo "husband"
- discover gar trap "knows it"
- sibling brother trap "brother"
+ reveal gar trap "ordered him out"
- attack! trap gar "lets it fall"
- love.past lou gar "flame"
- sad lou "weeps"
- friend jo lou "schoolfriend"
- help jo lou "a cup of something hot"
+ steal eng trap "taken out a rifle"

== 11 The Man with the Ruler
[He](eng) wants the place where the money lies, and [he](eng) wants it from the [sister](nun), at gunpoint. [Hubert](hub) tells [him](eng) without haggling: under the third pew in [Nain](@nain). The [engineer](eng) takes the fast team and the [boy](kid) as a guide. [He](eng) has not reckoned with the lead dog, which is a Michelin dog, nor with [Wince](kid), [who](kid) whistles the way [Ambrose](trap) taught [him](kid); the sledge comes round in a circle and stops at [Louisa](lou)'s feet. [She](lou) disarms the [gunman](eng). "There are eleven pews in [Nain](@nain)," says [Perpetua](nun), much later, "and [I](nun) have looked under all of them."
+ threaten eng nun "at gunpoint"
- sibling hub nun "sister"
- reveal? hub eng "tells him"
- betray hub eng "without haggling"
+ abduct eng kid "as a guide"
- betray kid eng "whistles"
- advisor.past trap kid "taught him"
- attack lou eng "disarms"

== 12 Breakup
By the time the ice goes out, the [pilot](gar) is learning to walk on ash wood, and has asked the [Michelins](brother+trap)' old [mother](mum) to [her](mum) face for forgiveness, which [she](mum) is considering. [Steinbrenner](eng) is in the jail that had been heated for [Rumbolt](hub). The [latter](hub) sits in the next cell, of [his](hub) own free will, having handed [his](hub) [sister](nun) a drawing of a well. [He](hub) got two years; the judge had read a letter from the [nurse](sel). [She](sel) will wait, [she](sel) writes, if [he](hub) will stop laughing. The [orphan](kid) has gone to live with the [trapper](trap), and so has the [dog](dog).
- recover gar "learning to walk"
- parent mum brother+trap "mother"
- reconcile? gar mum "forgiveness"
+ arrest _ eng "in the jail"
- arrest _ hub "in the next cell"
- sibling hub nun "sister"
- reveal hub nun "a drawing of a well"
- help sel hub "a letter"
+ love sel hub "will wait"
+ move kid trap "live with"
- move dog trap "so has the dog"
