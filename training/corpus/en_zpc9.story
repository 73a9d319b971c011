%series Hotel Triglav
%lang en
%genre ski-hotel soap in the Slovenian Alps, teasing weekly listings
%cast alenka  | Alenka | f
%cast borut   | Borut Kos; Borut | m
%cast jaka    | Jaka | m
%cast nejc    | Nejc | m
%cast petra   | Petra | f
%cast golob   | Matjaž Golob; Golob | m
%cast yuki    | Yuki | f
%cast drew    | Drew; Halloran | m
%cast vesna   | Vesna | f
%cast stane   | Stane | m
%cast ivy     | Ivy Halloran; Ivy | f
%cast cop     | Inspector Zajc; Zajc | m
%cast mistress | - | f
%cast newborn | - | m

== 1
First snow, first corpse: the head [porter](stane) finds the [owner](borut) of the hotel, [Borut Kos](borut), in a drift with a ski pole through [him](borut). [Alenka](alenka), the [widow](alenka), was in the sauna. [Jaka](jaka), the [son](jaka) [she](alenka) brought up and did not bear, was in the bar. [Petra](petra), the pastry [cook](petra), was in the family way, and won't tell by whom. [Inspector Zajc](cop) takes the best room and asks to see everyone's gloves. Over breakfast a [guest](drew) from [Boston](@boston) asks the bereaved [woman](alenka) whether the hotel is for sale.
+ kill _ borut "with a ski pole"
- find stane borut "finds"
- married.past alenka borut "widow"
- kin alenka jaka "did not bear"
- parent borut jaka "son"
+ pregnant petra "in the family way"
- reveal! petra _ "won't tell"
- investigate cop _ "asks to see"

== 2
[Jaka](jaka) gets half the hotel and all of the debts. [His](jaka) [stepmother](alenka) gets the other half and an offer from the [Bostonian](drew). The [inspector](cop) has looked at forty gloves and arrests the hand in the forty-first: [Matjaž Golob](golob), ski [instructor](golob), [who](golob) threatened the dead [man](borut) at the Advent ball. What about? [His](golob) [sister](petra) bakes and will not say. [Nejc](nejc), the [barman](nejc), knows where the young [heir](jaka) really was that night: in the [barman](nejc)'s own bed. [He](nejc) polishes a glass.
- find jaka "gets half"
- find alenka "gets the other half"
- kin alenka jaka "stepmother"
+ arrest cop golob "arrests"
- threaten.past golob borut "threatened"
- sibling golob petra "sister"
- reveal! petra _ "will not say"
+ affair jaka nejc "in the barman's own bed"

== 3
The [barman](nejc) could give an alibi, and the [heir](jaka) asks [him](nejc) not to: there's a [fiancée](yuki) on [her](yuki) way from [Sapporo](@sapporo). Here [she](yuki) is: [Yuki](yuki), Olympic [bronze](yuki), on skis. [Nejc](nejc) mixes [her](yuki) a drink that takes the varnish off. In the cells the skiing [teacher](golob) goes on hunger strike, until [he](golob) smells [his](golob) [sister](petra)'s strudel. The [widow](alenka) dines with the [guest](drew) from the breakfast table; between cheese and coffee [he](drew) finds [her](alenka) knee, and [she](alenka) lets [him](drew) find it.
- help? nejc jaka "could give an alibi"
- engaged jaka yuki "fiancée"
- travel yuki "on her way"
+ betray jaka yuki "asks him not to"
- jealous nejc yuki "takes the varnish off"
- sibling golob petra "sister"
- date alenka drew "dines with"
+ flirt alenka drew "lets him"

== 4
[Petra](petra) tells [Alenka](alenka). The [father](borut) of the [child](newborn) is [Borut](borut). [Alenka](alenka) puts down the spoon. [Alenka](alenka) slaps [Petra](petra). Then [Alenka](alenka) finishes the cake. [Golob](golob) had found it out. So [Golob](golob) threatened [Borut](borut). [Zajc](cop) lets out [Golob](golob). [Golob](golob) is a good dancer. [Vesna](vesna) dances with [Golob](golob). [Vesna](vesna) is the [chambermaid](vesna). [Stane](stane) loves [Vesna](vesna). [Stane](stane) is sixty and says nothing. [Nejc](nejc) serves [Yuki](yuki). [Yuki](yuki) likes [Nejc](nejc). Everyone likes [Nejc](nejc).
+ reveal petra alenka "tells Alenka"
- pregnant petra borut "father of the child"
- parent borut newborn "father of the child"
- affair.past borut petra "father of the child"
- attack alenka petra "slaps"
- discover.past golob borut+petra "had found it out"
- threaten.past golob borut "threatened Borut"
- flirt golob vesna "dances with"
+ love stane vesna "loves"
- friend.start nejc yuki "likes Nejc"

== 5
An avalanche shuts the road. With the [inspector](cop) stuck upstairs and the [killer](drew) perhaps next door, the guests start locking their doors. The [champion](yuki) can't find [hers](yuki): [her](yuki) [fiancé](jaka) has moved out of it, "to sleep". [She](yuki) follows the footprints to the [barman](nejc)'s room. Loud silence. [She](yuki) goes out in the storm; it's the freed [instructor](golob) [who](golob) digs [her](yuki) out, blue, and rubs [her](yuki) hands till dawn. The [chambermaid](vesna), [who](vesna) had plans for those hands, hears about it from the [porter](stane), [who](stane) takes no pleasure in the telling. Or not much.
- engaged jaka yuki "fiancé"
- betray jaka yuki "to sleep"
+ discover yuki jaka+nejc "follows the footprints"
- cheat jaka yuki "the barman's room"
- flee yuki "goes out in the storm"
+ rescue golob yuki "digs her out"
- help golob yuki "rubs her hands"
- love vesna golob "had plans"
- reveal stane vesna "hears about it"

== 6
Thaw, and a telephone line. The [American](drew) has a call from [Boston](@boston), and the [widow](alenka), picking up in the office, hears a [woman](ivy)'s voice say "[darling](drew)". [Ivy Halloran](ivy), [wife](ivy) of eleven years. Asked over the soup, [Drew](drew) says cousin. [Alenka](alenka), lied to by one [husband](borut), has no appetite for somebody else's: [she](alenka) empties [his](drew) wardrobe on to the piste. Out of a boot falls a contract, signed by the late [Borut](borut) on the day of [his](borut) death. [He](borut) had sold. Then [he](borut) had changed [his](borut) mind.
- discover alenka drew+ivy "hears a woman's voice"
- married drew ivy "wife of eleven years"
+ betray drew alenka "says cousin"
- kin! drew ivy "cousin"
- married.past alenka borut "one husband"
- betray.past borut alenka "lied to"
- breakup alenka drew "empties his wardrobe"
+ discover alenka borut+drew "a contract"
- die.past borut "his death"

== 7
Where was the [buyer](drew) on the night of the pole? With [Vesna](vesna), says the [chambermaid](vesna), and blushes for two hundred euros. [Zajc](cop) believes [her](vesna). The old [porter](stane) doesn't: [he](stane) sat under [her](vesna) window that night, as on all nights. But to say so would mean saying why. [Yuki](yuki) hands [Jaka](jaka) back the ring; [he](jaka) hands it to the [barman](nejc), [who](nejc) hands it back: not like this, not behind a bar. [Petra](petra)'s [brother](golob) offers the jilted [skier](yuki) a room with a stove. [She](yuki) takes the stove.
- betray vesna cop "blushes"
- gift drew vesna "two hundred euros"
- help vesna drew "With Vesna"
- love stane vesna "under her window"
+ breakup yuki jaka "back the ring"
- propose jaka nejc "hands it to the barman"
+ reject nejc jaka "hands it back"
- sibling golob petra "brother"
- move yuki golob "a room with a stove"

== 8
[Ivy](ivy) arrives. [Ivy](ivy) looks for [Drew](drew). [Drew](drew) hides in the wine cellar. [Alenka](alenka) shows [Ivy](ivy) the cellar. [Ivy](ivy) breaks nine bottles over [Drew](drew). [Alenka](alenka) puts them on the bill of [Drew](drew). The [women](alenka+ivy) drink the tenth. [Jaka](jaka) stands up in the bar. [Jaka](jaka) tells the whole bar about [Nejc](nejc). [Nejc](nejc) drops a tray. Somebody claps. It is [Yuki](yuki). [Vesna](vesna) buys a coat. [Stane](stane) sees the coat. [Stane](stane) goes to [Zajc](cop). [Stane](stane) betrays [Vesna](vesna) and weeps.
- travel ivy "arrives"
- flee drew ivy "hides in"
- help alenka ivy "shows Ivy"
+ attack ivy drew "breaks nine bottles"
- friend.start alenka ivy "drink the tenth"
+ reveal jaka _ "tells the whole bar"
- happy yuki "claps"
- reveal stane cop "goes to Zajc"
- betray stane vesna "betrays"
- sad stane "weeps"

== 9
The false [witness](vesna) is packed off in handcuffs, weeping into a new collar; the [buyer](drew) is packed off, too, and gets as far as the cable car. There [he](drew) takes the pastry [cook](petra), in [her](petra) eighth month, by the throat and sends the cabin down. Between two pylons it sticks. [Petra](petra)'s time has come, and [Halloran](drew), [who](drew) has only ever closed hotels, has to open [his](drew) coat for a midwife's work. A [boy](newborn). When the rope jerks, the [murderer](drew) is holding [his](drew) [victim](borut)'s [son](newborn) and crying.
- arrest cop vesna "in handcuffs"
- arrest cop drew "packed off, too"
- attack drew petra "by the throat"
+ abduct drew petra "sends the cabin down"
- treat petra drew "open his coat"
+ birth petra newborn "A boy"
- parent borut newborn "victim's son"
- kill.past drew borut "murderer"
- sad drew "crying"

== 10
[Halloran](drew) confesses to the pole; [Borut](borut) had laughed at [him](drew). The deceived [wife](ivy) goes home with the lawyer's number, the other deceived [woman](alenka) with a [stepson](jaka) on each arm, so to speak: counting the [newborn](newborn), there are two now. Can a [widow](alenka) love [her](alenka) [husband](borut)'s [bastard](newborn)? [She](alenka) changes [him](newborn), for a start. The [chambermaid](vesna)'s [admirer](stane) waits outside the prison with the coat over [his](stane) arm. "[You](stane) turned [me](vesna) in," says [she](vesna). "Somebody had to look after [you](vesna)," says the [informer](stane).
+ reveal drew _ "confesses"
- kill.past drew borut "the pole"
- betray.past drew alenka+ivy "deceived"
- married drew ivy "wife"
- divorce? drew ivy "lawyer's number"
- parent borut newborn "bastard"
- kin alenka jaka+newborn "stepson"
- married.past alenka borut "widow"
- love? alenka newborn "love her husband's bastard"
- help alenka newborn "changes him"
- love stane vesna "admirer"
- accuse vesna stane "turned me in"
+ betray.past stane vesna "turned me in"

== 11
Empty rooms, unpaid bills. [Jaka](jaka) and [his](jaka) [stepmother](alenka) argue about the roof, the menu, the future, and about who is to tell the bank. The [brother](golob) of the young [mother](petra) has a plan: a race, with a bronze [medallist](yuki) as the draw. [She](yuki) hasn't stood on skis since the storm. [He](golob) takes [her](yuki) up at night and down by torchlight, and at the bottom [she](yuki) kisses [him](golob) because [she](yuki) is alive, then because [she](yuki) wants to. From the bar two [men](jaka+nejc) look on, not touching. [One](nejc) is waiting to be asked again.
- kin alenka jaka "stepmother"
- quarrel alenka jaka "argue"
- sibling golob petra "brother"
- parent petra newborn "young mother"
- help golob yuki "takes her up"
- advisor golob yuki "down by torchlight"
+ kiss golob yuki "kisses"
- love.start yuki golob "wants to"
- propose? jaka nejc "asked again"

== 12
Race day brings four thousand people and one [blackmailer](mistress): a [stranger](mistress) in mink claims that [Borut](borut) left a third child, and a later will. The [bastard](newborn)'s [mother](petra) goes white; the [widow](alenka) goes for the mink. It takes the [inspector](cop), back as a paying [guest](cop), one question to find out that the [lady](mistress) has never set foot in the hotel. [Yuki](yuki) falls, gets up and comes in last, to the loudest cheer. [Stane](stane), at the finish with a flask, is hugged by a [woman](vesna) in a familiar coat, let out that morning.
+ threaten mistress alenka "blackmailer"
- betray mistress _ "claims"
- parent! borut _ "a third child"
- parent petra newborn "mother"
- sad petra "goes white"
- attack alenka mistress "goes for the mink"
- return cop "back as a paying guest"
+ discover cop mistress "find out"
- happy stane+vesna "is hugged"

== 13
The bank is paid. [Alenka](alenka) makes over [her](alenka) half to the smallest [Kos](newborn) and [his](newborn) [mother](petra), and moves up to the hut, where, it turns out, [Inspector Zajc](cop) spends [his](cop) leaves. On the terrace, in front of everyone, [Jaka](jaka) goes down on one knee, and the [barman](nejc) puts down the tray, for once gently. [Golob](golob) carries skis for the [woman](yuki) [he](golob) once dug out; [she](yuki) carries something else, and will tell [him](golob) at the top. The [porter](stane) finds a new glove in a drift. [He](stane) leaves it there.
- gift alenka newborn+petra "makes over"
- parent petra newborn "mother"
- move alenka "moves up to the hut"
- love alenka cop "it turns out"
+ propose jaka nejc "goes down on"
+ engaged.start jaka nejc "puts down the tray"
- rescue.past golob yuki "dug out"
- pregnant yuki golob "carries something else"
- reveal? yuki golob "will tell him"
- find stane "a new glove"
