%series Strike and Spare
%lang en
%genre single-camera comedy in a Dundee bowling alley, fan wiki
%cast morag    | Morag Tulloch; Morag | f
%cast femi     | Femi Balogun; Femi | m
%cast isla     | Isla | f
%cast kit      | Kit | n
%cast desmond  | Desmond Rae; Desmond | m
%cast wilma    | Wilma | f
%cast pavel    | Pavel | m
%cast gordon   | Gordon Tulloch; Gordon | m
%cast yvonne   | Yvonne Petrie; Yvonne | f
%cast lads     | Gutter Boys | g
%cast twin     | Alasdair | m
%cast critic   | - | f
%cast gran     | - | f
%cast parrot   | Perry | m

== 1 Seven-Ten Split
[Morag Tulloch](morag) has been [manager](morag) of [Lochee Lanes](#lanes) for eleven years under a [man](gordon) [she](morag) calls only "upstairs", and expects, on the day [he](gordon) retires, to be given the keys. Instead [Gordon Tulloch](gordon), the [owner](gordon) and, as nobody downstairs suspects, [her](morag) [uncle](gordon), hands them to [Femi Balogun](femi), twenty-six, [whom](femi) [he](gordon) met on a cruise. The new [boss](femi) has a whistle. [Isla](isla) at the shoe counter takes one look at [him](femi) and gives [him](femi) two left shoes; [Kit](kit), [who](kit) mends the pinsetters, hides the whistle. [Morag](morag) fetches [her](morag) coat, gets as far as the bus stop, and comes back for the rota.
- boss gordon morag "under"
- quit gordon "retires"
- hire! morag gordon "to be given the keys"
- kin gordon morag "uncle"
+ hire femi gordon "hands them to"
- meet.past femi gordon "met on a cruise"
- boss femi morag "new boss"
- gift isla femi "two left shoes"
- steal kit femi "hides the whistle"
+ return morag "comes back"

== 2 Employee of the Month
A framed photograph is to be hung by the chip fryer, and four people smile differently all week. [Desmond Rae](desmond), [cook](desmond), [striker](desmond) in the league and the [ex](desmond) of [Isla](isla), puts [his](desmond) own up in advance. [His](desmond) [ex](isla) paints a moustache on it. The [manager](morag) declares that [she](morag) is above such things and is found by the [boss](femi) at midnight, on a ladder, with a frame. [He](femi) holds the ladder. It seems that [he](femi) has never had a job before, and that [she](morag) has never had a photograph. In the end it goes to the [parrot](parrot).
- ex desmond isla "ex of"
- attack isla desmond "moustache"
+ discover femi morag "is found by"
- help femi morag "holds the ladder"
- hire.past! femi _ "never had a job"
- find parrot "goes to"

== 3 Ladies' Night
Three [women](critic+wilma+yvonne) in one lane: [Wilma](wilma), lottery [winner](wilma), [who](wilma) plays with [her](wilma) handbag on; [Yvonne Petrie](yvonne), from the rival alley in [Perth](@perth), incognito in a wig; and a restaurant [critic](critic), [who](critic) has got the wrong address. The [second](yvonne) tries to lure [Desmond](desmond) away with a bigger fryer. The [third](critic) eats one of [his](desmond) pies, falls silent and orders six. The [first](wilma) wins, and kisses the [mechanic](kit) for luck, [who](kit) swallows a washer. Only [Morag](morag), [who](morag) looks at feet and not at wigs, knows those shoes. "Evening, [Yvonne](yvonne)," [she](morag) says, and the wig is off.
- find.past wilma "lottery winner"
- enemy morag yvonne "rival alley"
- betray yvonne _ "incognito"
- hire? desmond yvonne "lure Desmond away"
- happy critic desmond "orders six"
- find wilma "wins"
+ kiss kit wilma "kisses"
- ill kit "swallows a washer"
+ discover morag yvonne "knows those shoes"
- reveal morag yvonne "wig is off"

== 4 Sprained
The [boss](femi) tries the game for the first time and follows the ball down the lane. [Pavel](pavel), a [paramedic](pavel) [who](pavel) was only here for the jukebox, straps [his](femi) ankle and is himself floored by [Isla](isla)'s smile. The injured [man](femi) must be carried home; it turns out that [he](femi) lives in the storeroom, behind the crisps. [He](femi) makes the [manager](morag) swear not to tell. [She](morag) doesn't. [She](morag) leaves a pillow on the crisps, then a lamp, then a lasagne. [Her](morag) [colleagues](desmond+isla+kit) draw from this a conclusion which is not yet true.
- injure femi "follows the ball"
+ treat femi pavel "straps his ankle"
- love.start pavel isla "Isla's smile"
+ discover morag femi "lives in the storeroom"
- reveal! morag _ "doesn't"
- gift morag femi "leaves a pillow"
- colleague desmond+isla+kit morag "Her colleagues"
- affair! femi morag "not yet true"

== 5 The Other Gordon
Who is the old [man](twin) at the bar with [Gordon](gordon)'s face and better manners? [Alasdair](twin), the [twin](twin), supposedly lost at sea in 1981, asks for a half and half the business. [Morag](morag), [who](morag) cried at the memorial and has kept [his](twin) cap, slaps [him](twin), then hugs [him](twin), then slaps [him](twin) again, for [he](twin) is, after all, [her](morag) [father](twin). [He](twin) says [he](twin) went for cigarettes and met a Norwegian. Fans have noted that the [brothers](gordon+twin) are never seen in one shot. [Femi](femi), [whose](femi) job hangs on the answer, asks where the former [owner](gordon) is. Cruising.
- sibling gordon twin "twin"
- die! twin "lost at sea"
+ return twin "asks for a half"
- sad.past morag twin "cried"
- attack morag twin "slaps"
- reconcile? morag twin "hugs him"
+ parent twin morag "father"
- flee.past twin "went for cigarettes"
- quit? femi "job hangs"

== 6 League Final
It is the [Gutter Boys](lads) against [Perth](@perth). [Desmond](desmond) has broken the thumb [he](desmond) bowls with; [his](desmond) [rival](pavel) for the shoe counter, the [paramedic](pavel), sets it, and is then asked, through clenched teeth, whether [he](pavel) can bowl. [He](pavel) can. Strike follows strike. At nine-nine the [loser](desmond) of the two brings the [winner](pavel) a towel, and tells [him](pavel) how [she](isla) takes [her](isla) tea. It's the most decent thing [she](isla) has ever seen [him](desmond) do, [she](isla) says to [her](isla) [ex](desmond), and for a moment nobody is quite sure. Then [Yvonne Petrie](yvonne)'s last ball takes out the lights.
- injure desmond "broken the thumb"
- enemy desmond pavel "rival"
- treat desmond pavel "sets it"
- invite desmond pavel "asked"
+ help desmond pavel "brings the winner"
- reveal desmond pavel "takes her tea"
- ex desmond isla "her ex"

== 7 Blackout
In the dark, voices. One proposes to sell up; one, a woman's, names a price; a third says that the wee [one](morag) downstairs must never find out. When the fuse is mended [Kit](kit) has pins and needles and a secret. [Kit](kit) tells [Wilma](wilma), [who](wilma) tells the [parrot](parrot). Next day the [bird](parrot) greets all comers with "Sell up, [Yvonne](yvonne)!" The [manager](morag), the [boss](femi) and the [cook](desmond) look at one another. The old [gentleman](twin) at the bar looks at [his](twin) shoes, and they are [Gordon](gordon)'s. There has never been a twin.
- gift? _ yvonne "sell up"
+ discover kit _ "a secret"
- reveal kit wilma "tells Wilma"
- reveal wilma parrot "tells the parrot"
+ reveal parrot _ "greets all comers"
- reveal! _ morag "never find out"
+ discover desmond+femi+morag gordon "they are Gordon's"
- sibling! gordon twin "never been a twin"

== 8 Upstairs Downstairs
So the [man](gordon) [she](morag) slapped twice is the [uncle](gordon) after all, the [father](gordon) as well, and broke. [He](gordon) went to pieces at roulette, on that cruise; [Femi](femi), then a dealer, won the alley from [him](gordon) fair and square, and has been too ashamed to say so. Which makes the [boss](femi) the [owner](femi). The [manager](morag) says five words to the [one](gordon) and none to the [other](femi), and walks out with the rota. Without it nothing works. By Thursday there are nine birthday parties in lane four, and [Isla](isla), in charge by seniority, is in the freezer, breathing into a bag.
- parent gordon morag "the father as well"
- kin gordon morag "uncle"
- attack.past morag gordon "slapped twice"
- lose.past gordon "roulette"
- reveal! femi _ "ashamed to say so"
+ find.past femi gordon "won the alley"
- sad femi "too ashamed"
- boss femi morag "boss the owner"
+ quit morag "walks out"
- hire isla "in charge"
- sad isla "into a bag"

== 9 Perth
Across the Tay, the new [deputy](morag) of [Yvonne Petrie](yvonne) has reorganised the shoes by Tuesday. [Morag](morag)'s new [boss](yvonne) is delighted, [her](morag) old [one](femi) turns up in a wig. It is the same wig. [She](morag) looks at the feet, one of which is still strapped, and does not give [him](femi) away. [He](femi) bowls eleven gutter balls in a row, lays an envelope by the till and limps out. In it is half of [Lochee Lanes](#lanes), in [her](morag) name. [Yvonne](yvonne), [who](yvonne) reads over shoulders, dismisses [her](morag) on the spot and asks at once if [she](morag) would consider coming back.
- hire morag yvonne "new deputy"
- boss yvonne morag "deputy"
- boss.past femi morag "old one"
- happy yvonne morag "delighted"
- travel femi "turns up"
- help morag femi "does not give him"
+ gift femi morag "half of Lochee Lanes"
+ quit morag yvonne "dismisses her"
- hire? morag yvonne "consider coming back"

== 10 Two Owners
[One](morag) wants a salad bar, the [other](femi) a whistle. [They](femi+morag) argue so hotly, in front of so many children, that [Wilma](wilma) starts to sell tickets. [Gordon](gordon), [who](gordon) now peels potatoes under the [cook](desmond), [his](gordon) former [employee](desmond), advises the [younger](femi) of the [owners](femi+morag) never to marry the [elder](morag). The thought had not occurred to [him](femi). It does not leave [him](femi) all evening. In the storeroom [Isla](isla) says yes to the [paramedic](pavel), [who](pavel) had asked only about tea; the [cook](desmond), through the hatch, hears both, and salts the soup twice.
+ quarrel femi morag "argue"
- boss desmond gordon "under the cook"
- boss.past gordon desmond "former employee"
- propose? femi morag "had not occurred"
- love.start femi morag "does not leave him"
+ couple.start isla pavel "says yes"
- discover desmond isla+pavel "hears both"
- sad desmond "salts the soup twice"

== 11 The Gran
[Femi](femi)'s [grandmother](gran) flies in from [Abeokuta](@abeokuta) to see the hotel [he](femi) has been writing home about. For one day, therefore, [Lochee Lanes](#lanes) has a lobby, a lift (the broom cupboard, worked by [Kit](kit)) and a director's [wife](morag). [Morag](morag), pressed into the part, plays it in a wig. The old [lady](gran) inspects [her](morag) shoes. "This [one](morag) is nobody's [wife](morag)," says [she](gran). "But [she](morag) is the only [one](morag) here [who](morag) works." [She](gran) then bowls a strike with [her](gran) bag on, and is challenged by [Wilma](wilma). At the gate the [visitor](gran) tells [her](gran) [grandson](femi) to tell the truth, to both [women](gran+morag), starting with the [one](morag) in the wig.
- kin femi gran "grandmother"
- travel gran "flies in"
- betray.past femi gran "writing home about"
- married! femi morag "director's wife"
- help morag femi "pressed into the part"
+ discover gran morag "nobody's wife"
- help kit femi "worked by Kit"
- enemy gran wilma "challenged by"
- confess? femi morag "tell the truth"

== 12 Perfect Game
[He](femi) tells it over the loudspeaker by mistake. The whole league hears that the younger [owner](femi) thinks of the [elder](morag) when [he](femi) wakes, among the crisps, and of nothing else until [he](femi) sleeps. [She](morag) leaves [her](morag) ball, one strike short of the only perfect game in the history of the house, and goes up. The pins are felled, the wiki's editors agree, by the [parrot](parrot). [Desmond](desmond) gets [his](desmond) star from the [critic](critic), and, two weeks later, [her](critic) number. [Yvonne](yvonne), alone in [Perth](@perth), buys a whistle. The photograph by the fryer now shows the [manager](isla), formerly of the shoe counter, with a moustache.
+ confess femi morag "tells it"
- love femi morag "of nothing else"
+ love morag femi "goes up"
- help parrot morag "felled"
- find desmond critic "his star"
- flirt critic desmond "her number"
- sad yvonne "alone"
+ hire isla "manager"
