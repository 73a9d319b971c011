%series Pier Players
%lang en
%genre seaside repertory theatre, Ireland 1934, listings magazine
%cast dympna   | Dympna Quirke; Dympna; Quirke | f
%cast ambrose  | Ambrose Vane; Ambrose; Vane | m
%cast sidney   | Sidney Blood; Sidney; Blood | m
%cast ita      | Ita Nolan; Ita | f
%cast florrie  | Florrie Vane; Florrie | f
%cast crispin  | Crispin | m
%cast mayor    | Alderman Grady; Grady | m
%cast nolan    | Peadar Nolan; Peadar; Nolan | m
%cast kathleen | Kathleen Grady; Kathleen | f
%cast eustace  | Eustace | m
%cast sailor   | - | m
%cast nmum     | - | f
%cast mcg      | McGrath | m
%cast grand    | - | m
%cast canon    | Canon Duffy; Duffy | m

== 1
The [Pier Players](#players) come to Ballymore for the summer, and [Ita Nolan](ita), the [baker](nolan)'s [girl](ita), is lost from the first curtain. The leading [man](ambrose), [Ambrose Vane](ambrose), kisses [her](ita) hand; [his](ambrose) [wife](florrie), [Florrie](florrie), has watched [him](ambrose) kiss hands in thirty towns. [Her](ita) [brother](nolan), [Peadar](nolan), [who](nolan) bakes the bread and believes that actors eat children, bars [her](ita) window with a plank. Manageress [Dympna Quirke](dympna), a month behind with the wages, engages [her](ita) on the spot, for sixpence and no questions. Over the wall goes [Ita](ita), with [her](ita) good shoes round [her](ita) neck.
- travel ambrose+dympna+florrie "come to Ballymore"
+ love.start ita ambrose "is lost"
- flirt ambrose ita "kisses her hand"
- married ambrose florrie "wife"
- sibling ita nolan "brother"
- boss dympna ambrose+florrie "Manageress"
+ hire ita dympna "engages"
- flee ita nolan "Over the wall"

== 2
[Sidney Blood](sidney), villain by trade and the mildest [man](sidney) in the company, has carried a torch for [Dympna](dympna) since the Armistice. [She](dympna) has it that [he](sidney) drinks. [He](sidney) does not; that's [his](sidney) [twin](eustace), [Eustace](eustace), the stage [carpenter](eustace), [who](eustace) has been turning up in [his](eustace) [brother](sidney)'s coat and signing for the gin. Tonight the wrong [Blood](eustace) is sacked, the right [one](sidney) packs [his](sidney) bag for company, and there is no one left to murder [Ambrose](ambrose) in Act Three. [Ita](ita) goes on in a moustache. The house, full of [her](ita) neighbours, pretends not to know [her](ita).
+ love sidney dympna "carried a torch"
- ill! sidney "drinks"
- sibling eustace sidney "twin"
- betray eustace sidney "brother's coat"
+ quit eustace dympna "sacked"
- quit sidney "packs his bag"
- create ita "goes on"
- betray _ ita "pretends"
- neighbour _ ita "neighbours"

== 3
It takes [Peadar Nolan](nolan) five minutes to recognise the moustache. [He](nolan) storms the stage with a bread peel, lays out [Crispin](crispin), the juvenile [lead](crispin), by mistake, and finds himself on the receiving end of an ovation. [Florrie](florrie), holding the fainted [boy](crispin)'s head, observes that the [baker](nolan) has fine forearms. [Ambrose](ambrose) observes that [she](florrie) observes. Afterwards, behind the bathing huts, [brother](nolan) and [sister](ita) have it out: [he](nolan) promised [their](ita+nolan) [mother](nmum) on [her](nmum) deathbed to keep [her](ita) safe. "From what?" asks [Ita](ita). [He](nolan) thinks of the forearms remark, and cannot say.
- discover nolan ita "recognise"
+ attack nolan crispin "lays out"
- find nolan "ovation"
- help florrie crispin "holding"
- flirt florrie nolan "fine forearms"
- jealous ambrose nolan "observes that she observes"
- sibling ita nolan "brother"
+ quarrel ita nolan "have it out"
- die.past nmum "deathbed"
- parent nmum ita+nolan "mother"

== 4
[Blood](sidney) comes back. [Dympna](dympna) has asked [Blood](sidney) to. [Dympna](dympna) counts the till. [Blood](sidney) counts the till. There is a shilling too much. "Whose is it?" asks [Dympna](dympna). "[Mine](sidney)," says [Blood](sidney). "And [yours](dympna)." [Crispin](crispin) has a black eye. [Kathleen](kathleen) brings [Crispin](crispin) beef. [Kathleen](kathleen) is [Alderman Grady](mayor)'s [child](kathleen). [Grady](mayor) hates the stage. [Grady](mayor) loves [Kathleen](kathleen). [Crispin](crispin) kisses [Kathleen](kathleen). The beef goes cold.
- return sidney "comes back"
- reconcile dympna sidney "has asked Blood"
- love sidney dympna "yours"
- injure.past crispin _ "black eye"
- help kathleen crispin "beef"
- parent mayor kathleen "child"
- enemy dympna mayor "hates the stage"
+ kiss crispin kathleen "kisses"

== 5
Alderman by day, theatregoer by night: in the back row, behind a false beard, sits [Grady](mayor), [who](mayor) has petitioned the [Canon](canon) to have the pier closed. [Vane](ambrose) recognises the beard, since it's [his](ambrose). What would the [Canon](canon) say? The upshot is a free season, six loads of coal and a box for the [councillor](mayor)'s lady. [Florrie](florrie) thinks it a shabby business. [She](florrie) has thought so of a good many of [her](florrie) [husband](ambrose)'s, and takes [her](florrie) walk, as every evening now, past the bakery, where [she](florrie) buys a single bun.
- betray mayor _ "false beard"
- discover ambrose mayor "recognises"
+ threaten ambrose mayor "What would the Canon say"
- gift mayor ambrose "coal"
- sad florrie "shabby business"
- married ambrose florrie "husband"
- love florrie nolan "past the bakery"

== 6
[Ita](ita) is given Juliet, [Ambrose](ambrose) being fifty and Romeo. In the balcony scene [he](ambrose) whispers an invitation; after the balcony scene [she](ita) accepts it. The boarding-house stairs creak. A disillusioned [girl](ita) comes down them at one o'clock, with [her](ita) collar buttoned and [her](ita) mind made up, having found the great [lover](ambrose) in front of the mirror with [his](ambrose) teeth in a glass, practising sincerity. On the landing stands [Florrie](florrie), in curlers. [Neither](florrie+ita) says a word. The [wife](florrie) lends the [Juliet](ita) [her](florrie) shawl, and a cup of cocoa is drunk.
- hire ita "given Juliet"
- invite ambrose ita "invitation"
- affair! ambrose ita "disillusioned"
+ love.end ita ambrose "disillusioned"
- cheat? ambrose florrie "invitation"
- married ambrose florrie "wife"
- discover florrie ita "On the landing"
+ help florrie ita "lends"

== 7
Something is up between the [Alderman](mayor)'s [heiress](kathleen) and the [juvenile](crispin), and the town knows it before [he](crispin) does. [Kathleen](kathleen), eighteen and promised since the cradle to a creamery, is late. [She](kathleen) tells [Crispin](crispin) on the roller coaster so that no one can hear. [He](crispin) is sick, then delighted, then sick. By the end of the ride [he](crispin) has asked for [her](kathleen) hand. [They](crispin+kathleen)'ll run for the Friday mail boat; [Ita](ita) is to be lookout. [Canon Duffy](canon), hearing confessions on Thursday, hears this one, says three Hail Marys, and afterwards telephones a [father](mayor).
- parent mayor kathleen "heiress"
- engaged _ kathleen "promised"
+ pregnant kathleen crispin "late"
- reveal kathleen crispin "tells Crispin"
- ill crispin "sick"
- happy crispin "delighted"
+ propose crispin kathleen "asked for her hand"
- couple crispin kathleen "Something is up"
- flee? crispin+kathleen "run for"
- help? ita crispin+kathleen "lookout"
- advisor canon kathleen "hearing confessions"
- betray canon kathleen "telephones"

== 8
Nobody would expect a stage villain to be any use with his fists. But when [Grady](mayor) and four dairymen drag [Crispin](crispin) off the gangway and set about [him](crispin), [Sidney](sidney) strolls out of the fog in full costume, cape, hat and all, laughs [his](sidney) third-act laugh, and wades in. The dairymen run. The [Alderman](mayor) goes into the harbour. A [sailor](sailor) pulls [him](mayor) out. [Dympna](dympna), [who](dympna) had never seen the [man](sidney) without a script, sees [him](sidney) now, hatless, with a split lip, and does what [she](dympna) ought to have done in 1918. It's a long one; the fog lifts.
- attack mayor crispin "set about"
- rescue sidney crispin "wades in"
- flee _ sidney "run"
- attack sidney mayor "goes into the harbour"
- rescue sailor mayor "pulls him out"
- injure sidney _ "split lip"
- love.start dympna sidney "sees him now"
+ kiss dympna sidney "a long one"

== 9
With the young [couple](crispin+kathleen) across the water and wed at [Holyhead](@holyhead), the wrath of Ballymore comes down on those who stayed. The pier licence is revoked; the landlady wants her money. [Ambrose](ambrose), seeing which way the wind blows, clears out by night with the takings and a barmaid. [His](ambrose) [wife](florrie) finds [his](ambrose) farewell under the teapot. [She](florrie) reads it out at breakfast, doing the voices. There's a knock, and it's the [baker](nolan), with eleven loaves for the company and [his](nolan) cap off. [He](nolan) has heard that [she](florrie) is on [her](florrie) own. [He](nolan) wasn't, [he](nolan) says, thinking of bread.
- couple crispin kathleen "couple"
- wedding crispin kathleen "wed" @holyhead
- lose dympna "revoked"
+ breakup ambrose florrie "clears out"
- steal ambrose dympna "takings"
- cheat ambrose florrie "a barmaid"
- married ambrose florrie "wife"
- gift nolan dympna+florrie "eleven loaves"
+ confess nolan florrie "wasn't"

== 10
Ruined, and therefore free, the players put on their last piece in the bakery. [Ita](ita) has written it herself, on flour bags, and in it all Ballymore is up there: the beard, the boat, the bun. The [Canon](canon) laughs till [he](canon) has to be thumped on the back by [Eustace](eustace), sober since Whitsun, back with a hammer and on speaking terms with [Sidney](sidney). [Grady](mayor), in the doorway, isn't laughing. [He](mayor) hasn't heard from [his](mayor) [daughter](kathleen) for two months. In the last scene the girl in the play writes home. [He](mayor) takes off [his](mayor) hat.
- lose dympna "Ruined"
- create dympna "put on"
+ create ita "has written"
- happy canon "laughs"
- help eustace canon "thumped"
- recover eustace "sober"
- reconcile eustace sidney "on speaking terms"
- parent mayor kathleen "daughter"
- sad mayor "takes off his hat"

== 11
A [visitor](mcg) from [Dublin](@dublin), an [agent](mcg) by the name of [McGrath](mcg), saw the flour-bag play from behind the oven, and offers the [author](ita) the Abbey. [She](ita) has until Sunday. [Peadar](nolan) says no; [Florrie](florrie), [who](florrie) has lately begun to have a say in the bakery, says yes, and [he](nolan) finds that [he](nolan) has said it too. Who comes limping up the strand on Saturday but [Ambrose](ambrose), jilted by the barmaid and without [his](ambrose) teeth? [He](ambrose) throws himself at the feet of the [woman](florrie) [he](ambrose) left. There's flour on the feet. "Mind the step," says [Mrs Vane](florrie), and shuts up shop.
- hire? ita mcg "offers the author"
- reject! nolan ita "said it too"
- couple florrie nolan "a say in the bakery"
- return ambrose "comes limping"
- breakup.past _ ambrose "jilted"
- breakup.past ambrose florrie "left"
- reconcile? ambrose florrie "throws himself"
+ reject florrie ambrose "shuts up shop"

== 12
Last night of the summer. [Dympna](dympna) weds her [villain](sidney) on the stage, before a full house, and no one hisses. [Grady](mayor), restored to [his](mayor) pew and to a [grandson](grand) [whom](grand) [Kathleen](kathleen) has brought to be looked at, gives the pier back, lease and all. [He](mayor) shakes [Crispin](crispin)'s hand, twice. [Florrie](florrie) can't marry the [baker](nolan), there being no divorce in the country; [she](florrie) moves in over the bakery in broad daylight, and it's the [Canon](canon) [who](canon) carries the trunk. The train whistles. [Ita](ita), going, leaves [her](ita) good shoes on the wall, for the next one.
+ wedding dympna sidney "weds"
- kin grand mayor "grandson"
- reconcile kathleen mayor "restored"
- gift mayor dympna "gives the pier back"
- reconcile crispin mayor "shakes"
- wedding! florrie nolan "can't marry"
- divorce! ambrose florrie "no divorce"
+ move florrie nolan "moves in"
- help canon florrie "carries the trunk"
- travel ita "going"
