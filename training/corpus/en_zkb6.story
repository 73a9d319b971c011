%series Hour of the Tow
%lang en
%genre garage and tow-truck drama, New Mexico, streaming blurbs
%cast dolores  | Dolores Archuleta; Dolores; Lola | f
%cast hank     | Hank Archuleta; Hank | m
%cast rusty    | Rusty Bell; Rusty | m
%cast marisol  | Marisol | f
%cast quill    | Sheriff Quill; Quill | m
%cast june     | June Yazzie; June | f
%cast wes      | Wes Archuleta; Wes | m
%cast tomas    | Tomás Rey; Tomás | m
%cast birdie   | Birdie Quill; Birdie | f
%cast price    | Price | m
%cast stranger | Cole Dunaway; Dunaway; Cole | m
%cast dog      | Gasket | n
%cast waitress | - | f
%cast girl     | Luz | f
%cast captain  | - | m
%cast granny   | - | f
%cast bmother  | - | f
%cast dentist  | - | m

== 1
Archuleta's Towing has one truck, two [brothers](hank+wes) and no money. [Hank](hank) runs it; [Wes](wes), [his](hank) younger [brother](wes), runs it down. When [Hank](hank)'s [wife](dolores) [Dolores](dolores) hauls a burning coupe out of the arroyo at midnight, the [man](stranger) [she](dolores) drags from behind the wheel has no papers, a bullet in [his](stranger) side and just strength enough to beg: no hospital, no law. [She](dolores) hides [him](stranger) in the paint shop. [Rusty Bell](rusty), the [mechanic](rusty), digs out the slug with pliers. [Gasket](dog), the one-eyed yard [dog](dog), lies down across the [stranger](stranger)'s feet.
- sibling hank wes "brother"
- married dolores hank "wife"
+ rescue dolores stranger "hauls"
- injure stranger _ "a bullet"
- help dolores stranger "hides him"
- treat stranger rusty "digs out"

== 2
[Marisol](marisol) does the books and, on Fridays, [Wes](wes). It's nothing serious, says [he](wes). It is to [her](marisol). From the next stool at the diner [June Yazzie](june), [who](june) has shared a trailer with [Marisol](marisol) since the flood, tells [her](marisol) to get a dog instead. [Sheriff Quill](quill) comes asking about a coupe; [Dolores](dolores) looks [him](quill) in the eye and says that [she](dolores) has towed nothing but a mule. [Quill](quill) would believe anything [she](dolores) said. [He](quill) has been carrying a torch for [her](dolores) since tenth grade, and [his](quill) [wife](birdie) [Birdie](birdie) has never needed to be told.
+ affair marisol wes "on Fridays"
- love marisol wes "It is to her"
- love! wes marisol "nothing serious"
- housemate june marisol "shared a trailer"
- investigate quill _ "asking about"
- betray dolores quill "nothing but a mule"
- love quill dolores "carrying a torch"
- married birdie quill "wife"
- discover.past birdie quill "needed to be told"

== 3
The [stranger](stranger)'s name is [Cole](stranger), [he](stranger) says, and the rest is none of [her](dolores) business. [He](stranger) mends. [He](stranger) fixes the compressor, the radio, the fan. [Dolores](dolores) catches herself putting on lipstick to carry down a bowl of beans. [Hank](hank), [who](hank) thinks that the paint shop is full of paint, is offered forty thousand for the lot by [Price](price), a [developer](price) with very white boots, and turns [him](price) down flat. That night all four tires of the tow truck are slashed. [Hank](hank) blames [Wes](wes). [The brothers](hank+wes) roll through the oil until [Rusty](rusty) turns the hose on [them](hank+wes).
- reveal! stranger dolores "none of her business"
- recover stranger "mends"
- love.start dolores stranger "putting on lipstick"
- gift dolores stranger "a bowl of beans"
- discover! hank stranger "full of paint"
- reject hank price "turns him down"
- attack _ hank "slashed"
- accuse hank wes "blames"
+ quarrel hank wes "roll through the oil"

== 4
[Wes](wes) owes money. [He](wes) owes it to [Price](price). [Price](price) wants the yard. "Get [your](wes) [brother](hank) to sign," says [Price](price), "or lose a knee." [Wes](wes) needs [his](wes) knees. [He](wes) forges [Hank](hank)'s name. [Marisol](marisol) sees the deed. [She](marisol) knows that hand. [She](marisol) loves that hand. Does [she](marisol) tell [Hank](hank)? [She](marisol) burns it. [Wes](wes) shouts at [Marisol](marisol). [Marisol](marisol) ends it with [Wes](wes). [June](june) brings ice cream. In the paint shop [Dolores](dolores) leans in first. [Cole](stranger) tastes of turpentine. [Gasket](dog) barks once. [He](dog) always barks at [Rusty](rusty). At the window stands [Rusty](rusty).
- threaten price wes "lose a knee"
- sibling hank wes "brother"
- betray wes hank "forges"
- discover marisol wes "sees the deed"
- love marisol wes "loves that hand"
- reveal? marisol hank "tell Hank"
- quarrel marisol wes "shouts"
+ breakup marisol wes "ends it"
- help june marisol "ice cream"
+ kiss dolores stranger "leans in"
- cheat dolores hank "leans in"
- discover rusty dolores+stranger "At the window"

== 5
[Rusty](rusty) has worked for [Hank](hank) for twenty years and stood up for [him](hank) at the altar. What does a [friend](rusty) do? [This one](rusty) goes fishing for three days. When [he](rusty) comes back, it is too late for scruples: [Cole](stranger) and the [boss](hank)'s [wife](dolores) are lying in the bed of a pickup, under a tarp, counting stars. [Birdie](birdie), driving home from bingo, counts too. A photograph reaches the [sheriff](quill) at breakfast. [He](quill) looks for a long time, not at the [woman](dolores). That face hung in [his](quill) own office. [Cole Dunaway](stranger), wanted in [Texas](@texas) for shooting a deputy.
- boss hank rusty "worked for"
- advisor.past rusty hank "stood up for"
- friend hank rusty "friend"
- return rusty "comes back"
- married dolores hank "wife"
+ sex dolores stranger "under a tarp"
- cheat dolores hank "under a tarp"
- discover birdie dolores+stranger "counts too"
- reveal birdie quill "A photograph reaches"
+ discover quill stranger "looks for a long time"
- accuse _ stranger "wanted in Texas"
- attack? stranger _ "shooting a deputy"

== 6
Duty or love? The [sheriff](quill) chooses both, badly. [He](quill) calls on [Dolores](dolores) after dark and offers to let the [outlaw](stranger) slip away, if [she](dolores) will have supper with [him](quill). [She](dolores) shuts the door on [his](quill) hat. In the morning the paint shop is surrounded, [Hank](hank) stands there with a wrench, not understanding a thing, and [Dolores](dolores) has about as long as it takes to cross a yard to make [him](hank) understand. [Dunaway](stranger) walks out with [his](stranger) hands up so that no one shoots the [dog](dog). "[I](stranger) never touched that [deputy](tomas)," [he](stranger) says to [Hank](hank). "The other thing is true."
- rescue? quill stranger "slip away"
- invite quill dolores "supper"
- threaten quill dolores "if she will"
+ reject dolores quill "shuts the door"
- reveal dolores hank "make him understand"
- discover hank dolores+stranger "understand"#2
- attack! stranger tomas "never touched"
+ arrest quill stranger "hands up"
- reveal stranger hank "The other thing"

== 7
[Hank](hank) doesn't hit [her](dolores). [He](hank) moves into the cab of the tow truck and stays there, eating from cans. [Rusty](rusty), asked how long [he](rusty) has known, tells the truth and is out of a job by lunch. [Wes](wes), sober for once, drives to [Amarillo](@amarillo) to find the wounded [deputy](tomas), [Tomás Rey](tomas), [who](tomas) has a limp, a lisp and a conscience: [his](tomas) own [captain](captain) shot [him](tomas) and named a drifter. Would [he](tomas) swear to it? [He](tomas) would rather not. [Marisol](marisol), along for the ride and not speaking to [her](marisol) [ex](wes), asks [Rey](tomas) to dance at the motel bar. [He](tomas) limps beautifully.
- attack! hank dolores "doesn't hit"
- breakup hank dolores "moves into the cab"
- reveal rusty hank "tells the truth"
- quit rusty hank "out of a job"
- travel marisol+wes "drives to" @amarillo
- boss.past captain tomas "captain"
- attack.past captain tomas "shot him"
- accuse.past captain stranger "named a drifter"
- reveal tomas wes "his own captain"
- help! tomas stranger "would rather not"
- ex marisol wes "ex"
+ flirt marisol tomas "asks Rey to dance"

== 8
A week of dust. [Price](price) wins the auction for the street and paints a white line across the yard. Nobody is in the mood to cross it. [June](june), [whose](june) [grandmother](granny) once owned the whole mesa, spreads old maps on the diner counter, and the [waitress](waitress) holds down the corners with ketchup. It is a long night, and in the course of it [June](june) falls asleep on [Wes](wes)'s shoulder. [He](wes) doesn't move until dawn. [Birdie](birdie) packs, leaves a casserole and a note, and takes the bus to [her](birdie) [mother](bmother)'s; the [sheriff](quill) reads the note standing, then sitting down.
- find price "wins"
- kin granny june "grandmother"
- investigate june "spreads old maps"
- flirt june wes "asleep on"
- love.start wes june "doesn't move"
+ breakup birdie quill "packs"
- move birdie bmother "takes the bus"
- parent bmother birdie "mother"
- sad quill "sitting down"

== 9
[Quill](quill), alone in a house that smells of casserole, does the first decent thing in years: [he](quill) leaves the cell unlocked. [Dunaway](stranger) doesn't use it. [He](stranger) wants a trial. [Dolores](dolores), [who](dolores) has been sick every morning since Sunday, visits [him](stranger) with pie and cannot say whose it is: [Hank](hank)'s or the [prisoner](stranger)'s. [He](stranger) says that [he](stranger) would raise it in either case. So, that evening, through the window of the tow truck, says [Hank](hank). The [woman](dolores) between [them](hank+stranger) goes up on the mesa with [Gasket](dog) and screams at the moon, which is, for once, the only one not to have an opinion.
+ pregnant dolores "sick every morning"
- rescue? quill stranger "unlocked"
- flee! stranger "doesn't use it"
- arrest quill stranger "prisoner"
- gift dolores stranger "pie"
- help? stranger dolores "would raise it"
- help? hank dolores "says Hank"
- love hank dolores "either case"
- sad dolores "screams"

== 10
[Marisol](marisol) comes home with a ring. [Tomás](tomas) comes home with [Marisol](marisol), a cane and a sworn statement, for [she](marisol) has told [him](tomas) that [she](marisol) doesn't marry cowards. [Wes](wes) congratulates [his](wes) old [flame](marisol) and means it, since [June](june) is holding [his](wes) other hand under the table. And the maps? The street was never [Price](price)'s to buy. White boots flashing, [he](price) comes at [June](june) with a tire iron; [Rusty](rusty), unemployed and fishing no more, lays [him](price) out with a carburetor. [Hank](hank) gives [Rusty](rusty) [his](rusty) job back before the dust has settled.
+ engaged marisol tomas "a ring"
- return marisol "comes home"
- help tomas stranger "sworn statement"
- ex marisol wes "old flame"
- couple june wes "holding his other hand"
- discover june price "never Price's"
- attack price june "comes at"
+ rescue rusty june "lays him out"
- attack rusty price "lays him out"
- reconcile hank rusty "job back"
- hire rusty hank "job back"

== 11
Not guilty. [Dunaway](stranger) steps out into a light [he](stranger) isn't used to, and [Dolores](dolores) tells [him](stranger) on the courthouse steps what [she](dolores) decided on the mesa: [she](dolores) is going home. [He](stranger) nods, kisses [her](dolores) on the hair and asks for a lift as far as the state line. It's [Hank](hank) [who](hank) tows [him](stranger) there, two [men](hank+stranger) in one cab, eighty miles without a word. At the border [they](hank+stranger) shake hands. On the way back the [tow man](hank) stops for wild asters, the first since the honeymoon. [Birdie](birdie), it's said in the diner, has been seen laughing in [Tucumcari](@tucumcari). With a [dentist](dentist).
- attack! stranger tomas "Not guilty"
+ breakup dolores stranger "going home"
- kiss dolores stranger "on the hair"
- travel stranger "the state line"
- help hank stranger "tows him"
+ reconcile hank stranger "shake hands"
- gift? hank dolores "wild asters"
- married dolores hank "honeymoon"
- happy? birdie "laughing"
- date? birdie dentist "With a dentist"

== 12
Winter. In the back seat of a stalled school bus, with [June](june) shouting instructions from a manual and [Hank](hank) fainting in the snow, [Dolores](dolores) is delivered of [Luz](girl), [who](girl) has nobody's chin. [Hank](hank) looks at [her](girl) for a second and calls [her](girl) [his](hank). The brand-new [uncle](wes) cries on the hood. [Marisol](marisol) becomes [Mrs. Rey](marisol) at the diner, [Quill](quill) turns in [his](quill) star to go and ask in [Tucumcari](@tucumcari) if a certain [lady](birdie) will see [him](quill), and a postcard comes from [Alaska](@alaska), unsigned, showing a truck. [Rusty](rusty) pins it up in the paint shop. [Gasket](dog) sniffs it and lies down.
+ birth dolores girl "delivered of"
- help june dolores "shouting instructions"
- ill hank "fainting"
- parent hank girl "calls her his"
- kin girl wes "uncle"
- happy wes "cries"
+ wedding marisol tomas "becomes Mrs. Rey"
- quit quill "turns in his star"
- travel? quill "go and ask" @tucumcari
- reconcile? birdie quill "will see him"
