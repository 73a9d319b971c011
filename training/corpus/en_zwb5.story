%series Copper Country General
%lang en
%genre hospital drama in Michigan's Upper Peninsula, a public broadcaster's long sentences
%cast colleen  | Dr. Colleen Heikkinen; Colleen Heikkinen; Colleen; Heikkinen | f
%cast darnell  | Dr. Darnell Pettway; Darnell Pettway; Pettway; Darnell | m
%cast luanne   | Luanne Sarvela; Luanne | f
%cast scott    | Scott Brugger; Brugger | m
%cast toivo    | Toivo | m
%cast jenna    | Jenna | f
%cast latrice  | Latrice | f
%cast bergstrom | Father Bergstrom; Bergstrom | m
%cast logger   | - | m
%cast loggerwife | - | f
%cast teacher  | Mrs. Ojala; Ojala | f
%cast snowplow | Arne Kangas; Kangas | m
%cast newborn  | - | f
%cast pilot    | Tanner | m
%cast cook     | - | m
%cast hunter   | - | m
%cast hunterbro | - | m

== 1 Whiteout
On the night on which the road to [Marquette](@marquette) is closed by snow, [Dr. Darnell Pettway](darnell), a [surgeon](darnell) from [Detroit](@detroit) [whom](darnell) nobody expected before spring, arrives on the back of a plow driven by [Arne Kangas](snowplow), only to find himself operating within the hour on a [logger](logger) crushed by a birch, assisted by [Dr. Colleen Heikkinen](colleen), [who](colleen) had hoped for [his](darnell) post and does not hide [her](colleen) resentment, while the [logger](logger)'s [wife](loggerwife) goes into labor one floor below.
- travel darnell "arrives"
- treat logger darnell "operating"
- injure logger "crushed"
- hire? colleen "hoped for his post"
+ colleague.start colleen darnell "assisted by"
- sad colleen darnell "resentment"
- married logger loggerwife "wife"
- birth? loggerwife newborn "goes into labor"

== 2 The Second Chair
The birth of a healthy [girl](newborn), [whose](newborn) [father](logger) is still lying in a coma, gives head [nurse](luanne) [Luanne Sarvela](luanne), [who](luanne) was widowed under the same trees, the occasion to move into the waiting room with the young [mother](loggerwife) for the night; [Brugger](scott), the [administrator](scott), to [whom](scott) every bed is a figure, informs [Heikkinen](colleen) meanwhile that [she](colleen) is to serve under [Pettway](darnell), a demotion to which [she](colleen), after a sharp exchange with both [men](darnell+scott), responds by resigning, in a letter [she](colleen) does not send.
+ birth loggerwife newborn "birth"
- parent logger newborn "father"
- ill logger "coma"
- married.past _ luanne "widowed"
- help luanne loggerwife "move into"
- boss? darnell colleen "serve under"
+ quarrel colleen darnell+scott "sharp exchange"
- quit! colleen "does not send"

== 3 Thirty Below
Among the victims of a carbon-monoxide leak at the high school is [Mrs. Ojala](teacher), [who](teacher) once taught [Colleen](colleen) to read and from [whom](teacher) [Colleen](colleen), at fourteen, stole a brooch; the confession, which the [doctor](colleen) makes at the [patient](teacher)'s bedside in the belief that [she](teacher) cannot hear, is answered with a squeeze of the hand. [Pettway](darnell), [whose](darnell) [wife](latrice) declines by telephone, as on every evening, to follow [him](darnell) north, gratefully accepts a bowl of venison stew from [Luanne](luanne), and a second.
- ill teacher "carbon-monoxide leak"
- advisor.past teacher colleen "once taught"
- steal.past colleen teacher "stole a brooch"
+ reveal colleen teacher "confession"
- treat teacher colleen "doctor"
- married darnell latrice "wife"
+ reject latrice darnell "declines"
- gift luanne darnell "bowl of venison stew"

== 4 Deer Season
Two [brothers](hunter+hunterbro), each of [whom](hunter+hunterbro) took the other for a buck, are brought in with gunshot wounds and the firm resolve never to speak to one another again, and since only a single operating room is heated, [Pettway](darnell) and [Heikkinen](colleen) are obliged to remove the bullets side by side, in the course of which [he](darnell), for the first time, defers to [her](colleen) judgment and [she](colleen), for the first time, laughs at [his](darnell) joke; [Jenna](jenna), the [aide](jenna), notices it, and passes it on to [Luanne](luanne).
- sibling hunter hunterbro "brothers"
+ injure hunter hunterbro "gunshot wounds"
- injure hunterbro hunter "took the other"
- quarrel hunter hunterbro "never to speak"
- treat hunter+hunterbro colleen+darnell "remove the bullets"
- colleague colleen darnell "side by side"
- happy colleen darnell "laughs"
- discover jenna colleen+darnell "notices it"
- reveal jenna luanne "passes it on"

== 5 The Sauna
It is [Luanne](luanne), [whose](luanne) feelings for the [surgeon](darnell) go further than stew, [who](luanne) persuades [him](darnell) to accompany the staff to the sauna of old [Toivo](toivo), [Colleen](colleen)'s [grandfather](toivo), where, after the others have run off to the lake, [Darnell](darnell) and [Colleen](colleen) are left alone with the steam and kiss, an error, as [both](colleen+darnell) assure each other next day in the elevator; [Toivo](toivo), [who](toivo) has seen it through the little window, is meanwhile troubled by a cough that [he](toivo) has kept from [his](toivo) [granddaughter](colleen) since the fall.
- love luanne darnell "feelings for the surgeon"
- travel darnell "accompany"
- kin colleen toivo "grandfather"
+ kiss colleen darnell "kiss"
- discover toivo colleen+darnell "seen it"
- ill toivo "cough"
+ reveal! toivo colleen "kept from"

== 6 Figures
[Brugger](scott), [who](scott) is preparing the closure of the maternity ward and has so far concealed this even from [his](scott) [daughter](jenna), the [aide](jenna) [Jenna](jenna), is confronted with a [guest](latrice) [he](scott) did not invite: [Latrice Pettway](latrice) has flown in unannounced from [Detroit](@detroit), an [accountant](latrice) by profession, and finds within a single afternoon both the error in the [administrator](scott)'s figures and, in [her](latrice) [husband](darnell)'s coat, a mitten that is not [hers](latrice); the first [she](latrice) lays on the table, the second [she](latrice) puts back, weeping.
- reveal! scott jenna "concealed"
- parent scott jenna "daughter"
+ travel latrice "has flown in"
- discover latrice scott "the error"
- married darnell latrice "husband"
+ discover latrice darnell "a mitten"
- reveal latrice scott "lays on the table"
- sad latrice darnell "weeping"

== 7 Mitten
Whereas [Latrice](latrice) believes the mitten to belong to the widowed head [nurse](luanne), [whom](luanne) [she](latrice) reproaches in the cafeteria in front of the [cook](cook) and half the night shift, [Luanne](luanne), wounded less by the slander than by the insight that [someone](colleen) else must be loved in [her](luanne) stead, holds [her](luanne) tongue, for [she](luanne) knows the pattern: it was [she](luanne) [who](luanne) knitted it, for [Colleen](colleen)'s thirtieth birthday. In the emergency room [Toivo](toivo) is admitted, gray in the face, by the very [granddaughter](colleen) to [whom](colleen) [he](toivo) had lied.
+ accuse! latrice luanne "reproaches"
- sad luanne colleen "wounded"
- love? darnell colleen "must be loved"
- reveal! luanne latrice "holds her tongue"
+ discover luanne colleen "knows the pattern"
- gift.past luanne colleen "knitted it"
- ill toivo "gray in the face"
- kin colleen toivo "granddaughter"
- betray.past toivo colleen "lied"

== 8 Shadow on the Film
As no one may cut into his own family, and [Colleen](colleen) trusts nobody else with the lung of the [man](toivo) [who](toivo) brought [her](colleen) up, [Pettway](darnell) performs the operation, which lasts nine hours and ends well; [Father Bergstrom](bergstrom), [whom](bergstrom) [Colleen](colleen) had not spoken to since a broken engagement, before [his](bergstrom) ordination, prays with [her](colleen) in the chapel and hears, under no seal of any kind, that [she](colleen) loves a married [man](darnell). By the time the [priest](bergstrom) has found an answer, [Latrice](latrice) is standing in the doorway.
- kin colleen toivo "brought her up"
+ treat toivo darnell "performs the operation"
- recover toivo "ends well"
- engaged.past bergstrom colleen "broken engagement"
- advisor bergstrom colleen "prays with her"
+ reveal colleen bergstrom "hears"
- love colleen darnell "loves"
- married darnell latrice "married man"

== 9 Two Women and a Helicopter
A rescue flight to [Isle Royale](@isle), for which only [Heikkinen](colleen) and the [accountant](latrice), a former Army [medic](latrice), are available, forces the [wife](latrice) and the [rival](colleen) to share a blanket when [Tanner](pilot), the [pilot](pilot), has to set down on the ice; in the hours until dawn [the two](colleen+latrice) come from reproaches to tears and from tears to a kind of respect, and [Latrice](latrice), [who](latrice) confesses that [she](latrice) has not been in love with [her](latrice) [husband](darnell) since [Detroit](@detroit), makes up [her](latrice) mind to set [him](darnell) free.
- enemy colleen latrice "rival"
- married darnell latrice "wife"
- travel colleen+latrice+pilot "rescue flight" @isle
- quarrel colleen latrice "reproaches"
+ reconcile colleen latrice "a kind of respect"
- reveal latrice colleen "confesses"
- love.end latrice darnell "not been in love"
+ breakup? latrice darnell "set him free"

== 10 Closing Time
The board's decision to close the maternity ward, made public by [Jenna](jenna), [who](jenna) has copied [her](jenna) [father](scott)'s files and thereby forfeited both [her](jenna) job and a home, brings four hundred people with snow shovels to the gates; [Arne Kangas](snowplow) blocks the driveway of [Brugger](scott), in [whose](scott) house a light burns all night, and takes in the [daughter](jenna). [Darnell](darnell), divorced on paper, does not know that [Colleen](colleen), out of consideration for [Luanne](luanne), with [whom](luanne) [she](colleen) has been friends since kindergarten, means to refuse [him](darnell).
+ reveal jenna "made public"
- parent scott jenna "father"
- steal jenna scott "copied"
- quit jenna "forfeited both her job"
- move jenna snowplow "takes in"
+ divorce darnell latrice "divorced on paper"
- friend colleen luanne "friends since kindergarten"
- discover! darnell colleen "does not know"
- reject? colleen darnell "means to refuse"

== 11 Consideration
When [Brugger](scott), deserted by everyone, collapses in the empty delivery room, it is [Luanne](luanne) and [Jenna](jenna), alone in the building, [who](jenna+luanne) bring [him](scott) back to life, and the [administrator](scott), [whose](scott) first glance falls upon [his](scott) [child](jenna), asks [her](jenna) pardon; the head [nurse](luanne) for [her](luanne) part, to [whom](luanne) a [patient](loggerwife)'s [husband](logger), the recovered [logger](logger), has told what the whole town is talking about, forbids [Colleen](colleen) in plain Finnish to sacrifice herself on [her](luanne) account, having long since transferred [her](luanne) stew to the [plowman](snowplow).
- ill scott "collapses"
+ rescue jenna+luanne scott "bring him back"
- parent scott jenna "child"
+ reconcile jenna scott "asks her pardon"
- recover logger "recovered"
- reveal logger luanne "has told"
- help luanne colleen "forbids"
- love.end luanne darnell "long since transferred"
- love.start luanne snowplow "plowman"

== 12 Thaw
With the first open water, [Brugger](scott) having torn up the board's decision, the ward is inaugurated anew by the [logger](logger), [his](logger) [wife](loggerwife) and a [girl](newborn) of four months; [Pettway](darnell), [whose](darnell) contract is expiring and [who](darnell) takes [Colleen](colleen)'s silence for a no, has already loaded [his](darnell) trunk on to the plow when [she](colleen) runs out, tells [him](darnell) in front of all the windows that [she](colleen) loves [him](darnell), and climbs up beside [him](darnell), although [Kangas](snowplow), newly engaged to [Luanne](luanne), drives only as far as [Houghton](@houghton).
- married logger loggerwife "wife"
- parent logger+loggerwife newborn "girl"
- celebrate logger+loggerwife+newborn "inaugurated anew"
- quit? darnell "contract is expiring"
- reject! colleen darnell "for a no"
+ confess colleen darnell "loves him"
+ couple.start colleen darnell "climbs up beside"
- engaged.start luanne snowplow "newly engaged"
