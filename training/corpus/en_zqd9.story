%series The Crown of Moths
%lang en
%genre fantasy court intrigue, recap column by a viewer who only came for the dragons
%cast ysolde  | Queen Ysolde; Ysolde | f
%cast brand   | King Brand; Brand | m
%cast teo     | Prince Teo; Teo | m
%cast mirre   | Mirre | f
%cast ash     | Ash | n
%cast hale    | Lord Hale; Hale | m
%cast senna   | Lady Senna; Senna | f
%cast witch   | Old Crake; Crake | f
%cast jory    | Jory | m
%cast dragon  | Pudding | f
%cast baby    | - | m
%cast cookp   | - | m

== 1
No dragons yet. Instead, a wedding: [King Brand](brand), twice widowed, takes a third [wife](ysolde), [Ysolde](ysolde), twenty-two, shipped in from the islands like a cheese. [She](ysolde) has never set eyes on [him](brand) before the altar. [His](brand) [son](teo) [Teo](teo), twenty-three, holds the candle and drops wax on [his](teo) own boots. At the feast [Lord Hale](hale), the [chancellor](hale), toasts the [bride](ysolde) with a face like a locked chest, and [his](hale) [sister](senna), [Lady Senna](senna), [who](senna) had hoped to be number three, drinks to nobody. The [jester](ash), [Ash](ash), juggles turnips. I've been to worse.
+ wedding brand ysolde "takes a third wife"
- married.past _ brand "twice widowed"
- travel ysolde "shipped in"
- meet brand ysolde "set eyes on"
- parent brand teo "son"
- love.start teo ysolde "drops wax"
- celebrate hale ysolde "toasts"
- sibling hale senna "sister"
- wedding? brand senna "hoped to be"
- sad senna "drinks to nobody"

== 2
Wedding night; the [king](brand) snores. The [queen](ysolde) wanders into the library, where [her](ysolde) [stepson](teo) is reading about bees, and [they](teo+ysolde) talk till the candle gives up. Nothing happens. You could cut it with a sword. A [groom](jory) called [Jory](jory) sees two shadows on the blind and tells [his](jory) sweetheart [Mirre](mirre), [who](mirre) does the [queen](ysolde)'s hair; [Mirre](mirre) boxes [his](jory) ears and calls [him](jory) a gossip. Down in the crypt, [Senna](senna) calls on [Old Crake](witch), the [witch](witch), and pays in pearls for a powder. What for? [She](senna) won't say. Not the complexion, one feels.
- married brand ysolde "queen"
- kin teo ysolde "stepson"
+ flirt teo ysolde "till the candle"
- sex! teo ysolde "Nothing happens"
- discover jory teo+ysolde "two shadows"
- couple jory mirre "sweetheart"
- reveal jory mirre "tells his sweetheart"
- attack mirre jory "boxes his ears"
- boss ysolde mirre "queen's hair"
- accuse mirre jory "a gossip"
- gift senna witch "pays in pearls"
- reveal! senna _ "won't say"

== 3
A dragon! No, sorry: a cloud. The court goes hawking, and the [king](brand) comes off [his](brand) horse, foaming. Is it the powder? [His](brand) [chancellor](hale) cradles [him](brand), the young [wife](ysolde) screams for help, and the [witch](witch), fetched by the one [person](senna) [who](senna) knows what [she](witch) sold, prescribes beer. It works. [Brand](brand) sits up, wants to know who tried to kill [him](brand), and by supper the [cook](cookp) hangs for it, though all [he](cookp) ever poisoned was my appetite. [Jory](jory) knew [him](cookp) and spits. [Senna](senna), rather pale, is holding the [patient](brand)'s other hand.
+ ill brand "comes off his horse"
- help hale brand "cradles him"
- married brand ysolde "wife"
- sad ysolde "screams for help"
- treat brand witch "prescribes beer"
- recover brand "sits up"
- investigate brand _ "wants to know who"
- kill? senna brand "tried to kill him"
+ kill _ cookp "hangs for it"
- friend.past cookp jory "knew him"
- sad jory "spits"
- help senna brand "other hand"

== 4
[Teo](teo) can't eat. [Teo](teo) can't sleep. [Teo](teo) writes to [Ysolde](ysolde). [Ysolde](ysolde) burns it. [Ysolde](ysolde) keeps the ashes. [Hale](hale) has seen [Ysolde](ysolde) with a box. [Hale](hale) pays [Mirre](mirre) to open it. [Mirre](mirre) won't. [Hale](hale) gives [Jory](jory) the same coin. [Jory](jory) will. [He](jory)'s a nice [boy](jory), but [he](jory) wants a horse. [Ash](ash) watches [Jory](jory). [Ash](ash) trips [Jory](jory) up on the stairs. The box falls. Ashes everywhere. The [jester](ash) weeps with laughter, and not one of the men can read ash.
- love teo ysolde "writes to Ysolde"
- sad teo "can't eat"
- reject ysolde teo "burns it"
- love ysolde teo "keeps the ashes"
- discover hale ysolde "with a box"
+ betray? mirre ysolde "pays Mirre"
- reject mirre hale "won't"
- gift hale jory "the same coin"
+ betray jory ysolde "Jory will"
- attack ash jory "trips Jory up"
- happy ash "weeps with laughter"

== 5
Someone should tell this palace about doors. The [queen](ysolde) and the bee [reader](teo) finally kiss, in the linen room, between a Tuesday and a Wednesday, and the [witness](senna) is the last one [they](teo+ysolde) need: [Senna](senna), after sheets. [She](senna) doesn't make a scene. The [poisoner](senna) closes the door for [them](teo+ysolde), softly, and goes to [her](senna) [brother](hale) with it. But [Hale](hale), having dismissed every spy [he](hale) has to be alone, is himself on [his](hale) knees to [Crake](witch), of all ladies; the potion [he](hale) is after is to make somebody love [him](hale). Whom? Surely not the... Oh, [Ysolde](ysolde). Queue here, gentlemen.
+ kiss teo ysolde "finally kiss"
- cheat ysolde brand "finally kiss"
- discover senna teo+ysolde "the witness"
- attack.past senna brand "poisoner"
- sibling hale senna "brother"
- reveal senna hale "goes to her brother"
+ love hale ysolde "make somebody love him"

== 6
Potions never work on the right person. It goes into the [queen](ysolde)'s cup, the [queen](ysolde) gives the cup to [her](ysolde) [maid](mirre), and at breakfast [Mirre](mirre) gazes at the [chancellor](hale) as if [he](hale) were bread. [Jory](jory), [who](jory) had a horse by then, thinks it's for the horse that [she](mirre) has left [him](jory), and sells it at a loss. [She](mirre) hasn't even noticed the horse. [Hale](hale) doesn't know where to put himself. [He](hale) locks the lovesick [girl](mirre) out, and [she](mirre) sleeps on [his](hale) doormat. The jilted [groom](jory) gets drunk with the [fool](ash), [who](ash) tells [him](jory) about potions. [Ash](ash), it transpires, is [Crake](witch)'s [grandchild](ash). That explains the hat.
- betray hale ysolde "into the queen's cup"
- gift ysolde mirre "gives the cup"
- boss ysolde mirre "maid"
+ love.start mirre hale "gazes at"
- breakup mirre jory "she has left him"
- lose jory "at a loss"
- reject hale mirre "locks the lovesick girl"
- friend ash jory "gets drunk"
- reveal ash jory "tells him about"
+ kin ash witch "grandchild"

== 7
"Leave the court," says the [prince](teo)'s [father](brand). [Senna](senna) has dropped the truth into [his](brand) ear at last, along with a grape. [Brand](brand) doesn't roar; I'd expected roaring. [He](brand) banishes [Teo](teo) to the north with one horse, [Jory](jory)'s old one, and has the faithless [wife](ysolde) walled up in the east tower till [she](ysolde) has learnt to love [him](brand), a plan with a flaw. On the drawbridge the [groom](jory), ashamed of a certain box, swears himself to the [exile](teo). So [they](jory+teo) ride off together: one heartbroken [man](teo), another heartbroken [man](jory), and a nag. I laughed out loud, God forgive me.
- parent brand teo "father"
+ reveal senna brand "dropped the truth"
- discover brand teo+ysolde "dropped the truth"
- reject brand teo "Leave the court"
+ abduct brand ysolde "walled up"
- married brand ysolde "faithless wife"
- cheat.past ysolde brand "faithless wife"
- love? ysolde brand "learnt to love him"
- sad jory+teo "heartbroken"
- sad jory "ashamed"
- help jory teo "swears himself"
- travel jory+teo "ride off together"

== 8
DRAGON. At long last, and it's the size of a cow and called [Pudding](dragon). [Teo](teo) comes upon [her](dragon) in a cave up north, with an arrow in [her](dragon) wing; [he](teo) draws it, and for three nights [she](dragon) breathes on [his](teo) hands. I sobbed. Down south the [prisoner](ysolde) has found out in the tower what a month of candle-ends can do to a waist. It isn't the candle-ends. It isn't the [king](brand)'s either: [he](brand) snores, remember? [Her](ysolde) [maid](mirre), cured of [Hale](hale) by simple hunger, works it out, hugs [her](ysolde), and swears to carry a letter north if [she](mirre) has to walk. [She](mirre) has to walk.
- find teo dragon "comes upon her"
- injure dragon _ "an arrow in her wing"
- help teo dragon "draws it"
+ pregnant ysolde teo "a month of candle-ends"
- pregnant! ysolde brand "king's either"
- boss ysolde mirre "maid"
- love.end mirre hale "cured of Hale"
- discover mirre ysolde "works it out"
- help mirre ysolde "hugs her"
- travel? mirre "carry a letter"

== 9
[Mirre](mirre) walks as far as a ditch, where [Jory](jory), sent back for oats, nearly rides [her](mirre) down. [She](mirre) begs [his](jory) pardon; [he](jory) begs [hers](mirre); [they](jory+mirre)'ve [both](jory+mirre) got oats in [their](jory+mirre) hair by the ad break. So the former [couple](jory+mirre) isn't former any more, and the letter reaches the [father](teo). At court [Senna](senna) has asked for [her](senna) reward, namely the [king](brand), once the tower bed is free. But the [king](brand), alone at table these days, has taken to asking the [jester](ash) what [he](brand) did wrong. "Everything, [uncle](brand)," says [Ash](ash), the only honest person in this show. [Brand](brand) gives the [fool](ash) the key of the tower.
- travel mirre "walks as far"
- meet jory mirre "nearly rides her down"
+ reconcile jory mirre "isn't former"
- ex jory mirre "former couple"
- discover teo ysolde "reaches the father"
- pregnant ysolde teo "the father"
- love? senna brand "her reward"
- sad brand "alone at table"
- gift brand ash "the key of the tower"
+ rescue? ash ysolde "the key of the tower"

== 10
The [fool](ash) unlocks; the [prisoner](ysolde) does not run. [She](ysolde) walks in to the [man](brand) [who](brand) had [her](ysolde) walled up, eight months gone, and sits down opposite. There follows the best talk of the season. [He](brand) was lonely. [She](ysolde) was sold. [They](brand+ysolde) don't love each other, and neither of [them](brand+ysolde) ever will, and could one, perhaps, call it a day? [They](brand+ysolde) shake hands on it. A divorce, without a single beheading! And then the door opens and there stands [Senna](senna) with two cups, smiling, one of which I recognise. "To the happy [pair](brand+ysolde)," says the [poisoner](senna), and [Ash](ash), with a turnip, knocks the [king](brand)'s from [his](brand) hand.
- rescue ash ysolde "unlocks"
- flee! ysolde "does not run"
- abduct.past brand ysolde "walled up"
- pregnant ysolde teo "eight months gone"
- sad brand "lonely"
- love! brand ysolde "don't love each other"
+ divorce brand ysolde "call it a day"
- reconcile brand ysolde "shake hands"
- kill? senna brand "two cups"
+ rescue ash brand "knocks the king's"

== 11
It eats a hole in the carpet, so that's that. The [poisoner](senna) is led down; [her](senna) [brother](hale), asked by everyone if [he](hale) knew, says that [he](hale) has known nothing since a certain breakfast, and hands in [his](hale) chain. [He](hale) goes down the steps after [his](hale) [sister](senna) with [her](senna) cloak. It's the first thing [he](hale) does that I like. In the yard, wings: the [exile](teo) comes home on a cow with scales, [Jory](jory) and [Mirre](mirre) hanging on behind. [Father](brand) and [son](teo) stand there. "[She](ysolde)'s upstairs," says the [father](brand). The [son](teo) takes the steps in threes. [She](ysolde) has already started.
+ arrest _ senna "is led down"
- sibling hale senna "brother"
- quit hale "hands in his chain"
- help hale senna "her cloak"
- discover! hale senna "has known nothing"
+ return teo "comes home"
- return jory+mirre "hanging on behind"
- parent brand teo "Father"
- reconcile brand teo "She's upstairs"
- birth? ysolde baby "already started"

== 12
A [boy](baby), then, with islander ears. [Crake](witch) delivers [him](baby), [Ash](ash) boils water, [Pudding](dragon) keeps the room warm. The old [king](brand), [grandfather](brand) and, on paper, very nearly something else, takes off [his](brand) crown in the doorway, looks for someone to give it to, and finds a [chambermaid](mirre) in it when the shot changes; it's only so that [she](mirre) can dust. The crown goes to [Teo](teo), the tower to the owls, [Senna](senna) to a convent with [her](senna) [brother](hale) at the gate as its porter. [Ysolde](ysolde) refuses to be married in a church again. So [they](teo+ysolde) do it in the library, on a Tuesday, among the bees.
+ birth ysolde baby "A boy"
- treat ysolde witch "delivers him"
- help ash ysolde "boils water"
- kin baby brand "grandfather"
- help dragon baby "keeps the room warm"
- quit brand "takes off his crown"
- hire hale "as its porter"
- hire teo brand "crown goes to Teo"
- move senna "to a convent"
- sibling hale senna "brother"
+ wedding teo ysolde "do it in the library"
