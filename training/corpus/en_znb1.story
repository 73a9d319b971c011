%series Junction Forty
%lang en
%genre motorway service station comedy drama, English Midlands, television listings
%cast bev     | Bev Tranter; Bev | f
%cast gareth  | Gareth Tranter; Gareth | m
%cast nimra   | Nimra Qureshi; Nimra | f
%cast faisal  | Faisal | m
%cast dusty   | Dusty Mills; Dusty | f
%cast kon     | Konstantin Popov; Kon; Popov | m
%cast lark    | Lark Tranter; Lark | f
%cast ellis   | Ellis Boateng; Ellis | m
%cast chase   | Gordon Chase; Chase | m
%cast trucker | Big Olaf; Olaf | m
%cast ida     | Ida | f
%cast pc      | PC Rhys; Rhys | m
%cast bride   | - | f

== 1 Northbound
The night shift has a new [boss](bev). [Bev Tranter](bev), fifty and freshly jilted, takes over the café on the northbound side; the [man](gareth) [who](gareth) walked out on [her](bev), [Gareth](gareth), still runs the petrol pumps forty yards away. [Their](bev+gareth) [daughter](lark) [Lark](lark) carries messages between [them](bev+gareth). The fry [cook](kon), [Kon](kon), has eyes only for [Nimra](nimra) at the till, [whose](nimra) wedding ring does not seem to trouble [him](kon). It troubles [Dusty](dusty), [Nimra](nimra)'s oldest [pal](dusty). A [trucker](trucker) asks for extra beans and gets them.
+ hire bev "takes over the café"
+ breakup.past gareth bev "walked out on"
- ex bev gareth "jilted"
- parent bev+gareth lark "daughter"
- love kon nimra "eyes only for"
- married _ nimra "wedding ring"
- friend dusty nimra "oldest pal"
- colleague kon nimra "at the till"
- boss.start bev _ "new boss"
- sad dusty "troubles Dusty"

== 2 Southbound
There is a footbridge over the motorway, and on the far side stands the other café, the one that makes money. Its [manager](ellis), [Ellis Boateng](ellis), has been at war with the northbound kitchen for years and sees no reason to sign a truce with the new [woman](bev). [He](ellis) comes over to have it out with [her](bev); [they](bev+ellis) go at it hammer and tongs until the beans burn. Back on [his](ellis) own side [he](ellis) can't stop smiling. [Lark](lark) saw it. [She](lark) says nothing to [Mum](bev), but tells [Dad](gareth), [who](gareth) overfills a Volvo.
- enemy bev ellis "at war"
+ quarrel bev ellis "hammer and tongs"
- meet bev ellis "have it out"
+ love.start ellis bev "can't stop smiling"
- discover lark ellis "saw it"
- parent bev lark "Mum"
- parent gareth lark "Dad"
- reveal! lark bev "says nothing"
- reveal lark gareth "tells Dad"
- jealous gareth ellis "overfills"

== 3 Hard Shoulder
[Faisal](faisal) drives a recovery lorry and comes home once a fortnight. [His](faisal) [wife](nimra) has got used to it; [Nimra](nimra) has also got used to the extra portion that [Popov](kon) puts by for [her](nimra). When [her](nimra) car dies on the slip road at two in the morning, it is not [her](nimra) [husband](faisal) [she](nimra) rings. [Kon](kon) turns up with a torch and a flask. [They](kon+nimra) sit on the crash barrier until it gets light, and somewhere between the third cup and the first lark [she](nimra) lays [her](nimra) head on [his](kon) shoulder and leaves it there.
- married faisal nimra "wife"
- gift kon nimra "extra portion"
- help kon nimra "turns up with a torch"
+ flirt nimra kon "lays her head"
- love.start nimra kon "leaves it there"

== 4 Short Stay
[Bev](bev) hires [Dusty](dusty). [Dusty](dusty) used to date [Gareth](gareth). [Bev](bev) knows. [Dusty](dusty) breaks six plates. Nobody shouts. At noon in walks [PC Rhys](pc). [Lark](lark) goes pink. [Rhys](pc) orders tea. [He](pc) stays two hours. [He](pc) asks [Lark](lark) to the pictures. [Lark](lark) says yes to [Rhys](pc). [Gareth](gareth) can't stand [Rhys](pc). [Rhys](pc) once nicked [Gareth](gareth). [Ellis](ellis) sends [Bev](bev) a pie. [Bev](bev) bins the pie from [Ellis](ellis). [Dusty](dusty) takes it out of the bin. It is a good pie.
+ hire dusty bev "hires Dusty"
- ex dusty gareth "used to date"
- discover bev dusty+gareth "Bev knows"
- love lark pc "goes pink"
+ invite pc lark "asks Lark"
- date? lark pc "to the pictures"
- enemy gareth pc "can't stand"
- arrest.past pc gareth "nicked Gareth"
- gift ellis bev "sends Bev a pie"
- reject bev ellis "bins the pie"

== 5 Mr Chase
The lease of both cafés belongs to [Gordon Chase](chase), [who](chase) wears driving gloves indoors. One of the two must go by Christmas, [he](chase) announces, and the [two](bev+ellis) concerned can fight it out. [Bev](bev), [who](bev) has never been good with landlords, throws a bread roll. That evening [Chase](chase) corners [Dusty](dusty) by the freezers and offers [her](dusty) two hundred pounds a week to keep [him](chase) posted on what the northbound [manageress](bev) is planning. [Dusty](dusty), two months behind with [her](dusty) rent, takes it. [She](dusty) cannot look [Bev](bev) in the face at closing time.
- boss chase bev+ellis "lease"
+ threaten chase bev+ellis "must go"
- attack bev chase "throws a bread roll"
- hire dusty chase "offers her two hundred pounds"
+ betray dusty bev "takes it"
- sad dusty "cannot look"

== 6 Lay-by
The [recovery driver](faisal) comes home a day early, with flowers, and finds the flat empty and a flask that isn't [his](faisal) on the draining board. [Faisal](faisal) puts two and two together. In the car park [he](faisal) takes a swing at the [cook](kon), misses and breaks a knuckle on the ice machine; [Kon](kon) drives [him](faisal) to casualty. Three hours in a waiting room make talkers of [both](faisal+kon). "Have [you](kon) slept with [my](faisal) [wife](nimra)?" asks [Faisal](faisal). Not even once, says [Kon](kon), but [he](kon) won't pretend that [he](kon) hasn't thought of it.
- return faisal "comes home a day early"
+ discover faisal kon+nimra "two and two together"
- attack faisal kon "takes a swing"
- injure faisal "breaks a knuckle"
- help kon faisal "drives him to casualty"
- sex! kon nimra "slept with"
- married faisal nimra "my wife"
- love kon nimra "thought of it"

== 7 The Pictures
[Lark](lark) and the young [constable](pc) are an item, and [Gareth](gareth) is the last to hear. [He](gareth) calls [Rhys](pc) a name that [he](gareth) has to take back. [Ellis](ellis), meanwhile, comes across the footbridge in the rain because the northbound dishwasher has flooded, rolls up [his](ellis) trousers and bails beside [Bev](bev) until four. Afterwards [she](bev) lends [him](ellis) [Gareth](gareth)'s old pullover. [He](ellis) asks whether [he](ellis) may keep it; [she](bev) says that it depends how [he](ellis) means to give it back. What happens next happens against the walk-in fridge, and neither [one](bev+ellis) feels the cold.
+ couple.start lark pc "an item"
- discover gareth lark+pc "last to hear"
- quarrel gareth pc "calls Rhys a name"
- help ellis bev "bails beside"
- gift bev ellis "lends him"
- flirt ellis bev "may keep it"
+ kiss bev ellis "against the walk-in fridge"

== 8 Lost Property
No facts tonight, only rumours. A [bride](bride) in full white orders a bacon sandwich and is gone before the ketchup comes; on the counter lies a bouquet. It was not the wedding that frightened [her](bride), [she](bride) told [Dusty](dusty), but the marriage. [Nimra](nimra), wiping round the roses, hears every word. At home [she](nimra) tells [Faisal](faisal) that [she](nimra) isn't leaving [him](faisal) for anybody: [she](nimra) is just leaving. [Her](nimra) suitcase has been under the bed since May. [He](faisal) carries it down for [her](nimra) with [his](faisal) good hand.
- wedding! _ bride "gone before"
- flee bride "is gone"
- sad.past bride "frightened her"
- reveal bride dusty "told Dusty"
- discover nimra bride "hears every word"
+ breakup nimra faisal "just leaving"
- help faisal nimra "carries it down"

== 9 Room for One
[Nimra](nimra) takes the sofa at [Bev](bev)'s, where [Lark](lark) takes an hour in the bathroom and the new [lodger](nimra) takes to sleeping till noon. The [cook](kon) keeps [his](kon) distance, as [she](nimra) has asked [him](kon) to. [Bev](bev) and the [competition](ellis) meet only on the bridge, at hours when nobody is about. [Chase](chase) knows all the same. [He](chase) puts it to [Ellis](ellis) that the head office might not like pillow talk between [rivals](bev+ellis), and that [his](ellis) silence has a price. [Ellis](ellis) tells [him](chase) where to put [his](chase) gloves.
+ move nimra bev "takes the sofa"
- housemate bev+lark nimra "lodger"
- reject nimra kon "keeps his distance"
- affair bev ellis "only on the bridge"
- discover chase bev+ellis "knows all the same"
- enemy bev ellis "rivals"
+ threaten chase ellis "has a price"
- reject ellis chase "where to put"

== 10 Leak
Who talked? [Bev](bev) goes through the rota and arrives at [Popov](kon), [who](kon) is hurt and hands in [his](kon) apron. [Dusty](dusty) lasts until the lunch rush; then [she](dusty) stands on a chair and tells the entire café that [she](dusty) was the one. "Every Friday," [she](dusty) says. "In an envelope." [Bev](bev) does not fire [her](dusty). [She](bev) asks how far behind [she](dusty) is with the rent and writes a cheque, and [she](bev) walks across the lorry park to beg a [Russian](kon) to come back. The [trucker](trucker), [Big Olaf](trucker) to [his](trucker) friends, gives [him](kon) a lift home as far as the roundabout.
- accuse! bev kon "arrives at Popov"
- sad kon "hurt"
- quit kon bev "hands in his apron"
+ reveal dusty bev "was the one"
- quit! dusty bev "does not fire"
- gift bev dusty "writes a cheque"
+ reconcile bev dusty "does not fire her"
- reconcile? bev kon "beg"
- help trucker kon "a lift home"

== 11 Carriageway
[Gareth](gareth), seeing that [his](gareth) [ex](bev) has bloomed, remembers how fond of [her](bev) [he](gareth) used to be. On one knee between pumps three and four [he](gareth) asks [Bev](bev) to wed [him](gareth) a second time. [She](bev) lets [him](gareth) down as gently as one can with a queue of eleven cars hooting. [Lark](lark), [who](lark) has spent ten years wishing for precisely this, is furious with [her](lark) [mother](bev) until [Rhys](pc) points out that people aren't number plates. Then [Lark](lark) is sick in [his](pc) helmet. It is the third morning running; [he](pc) starts counting weeks.
- ex bev gareth "his ex"
- love.past gareth bev "fond of"
- married.past bev gareth "a second time"
+ propose gareth bev "On one knee"
+ reject bev gareth "lets him down"
- sad lark bev "furious"
- parent bev lark "mother"
- ill lark "is sick"
- pregnant? lark pc "counting weeks"

== 12 Short Stay, Again
[Lark](lark) is expecting. [Rhys](pc) faints. [Bev](bev) laughs until [she](bev) cries. [Gareth](gareth) shakes hands with [Rhys](pc). "Look after [her](lark)," says [Gareth](gareth). [Olaf](trucker) brings [his](trucker) [sister](ida). [Ida](ida) needs work. [Ida](ida) gets the till. [Kon](kon) trains [Ida](ida). [Nimra](nimra) minds that. [She](nimra) minds it very much. [Dusty](dusty) tells [her](nimra) so. [Nimra](nimra) marches into the kitchen. [She](nimra) takes the spoon from [Kon](kon). [She](nimra) kisses [Kon](kon). The eggs burn.
+ pregnant lark pc "is expecting"
- ill pc "faints"
- happy bev "laughs"
- reconcile gareth pc "shakes hands"
- sibling ida trucker "sister"
- hire ida "gets the till"
- advisor kon ida "trains Ida"
- jealous nimra ida "minds that"
+ kiss kon nimra "kisses Kon"

== 13 Both Ways
Christmas Eve, snow, and four thousand stranded motorists. The [man](chase) in the driving gloves is among them, with chest pains; it is [Faisal](faisal) [who](faisal) digs out [his](chase) car and [Ellis](ellis) [who](ellis) keeps [him](chase) breathing. One does not evict the people [who](ellis+faisal) have had their hands on one's heart: [Chase](chase) tears up the notice. [Bev](bev) knocks a hole in the till wall, in a manner of speaking, and makes the [southerner](ellis) [her](bev) partner in business. In the other sense [he](ellis) has been that since the fridge. [Nimra](nimra), [whose](nimra) papers came through on Tuesday, carries the soup; [her](nimra) [cook](kon) carries [her](nimra) suitcase up [his](kon) stairs.
- ill chase "chest pains"
+ rescue faisal chase "digs out"
- treat chase ellis "keeps him breathing"
- help chase bev+ellis "tears up the notice"
- colleague.start bev ellis "partner in business"
- couple bev ellis "In the other sense"
- divorce faisal nimra "papers came through"
+ move nimra kon "up his stairs"
