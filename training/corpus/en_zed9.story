%series Relegation
%lang en
%genre football-club drama, north of England: recap log
%cast harriet | Harriet Stroud; Harriet; Stroud | f
%cast milos | Miloš Jurić; Miloš; Jurić | m
%cast deji | Deji Akande; Deji; Akande | m
%cast colm | Colm Brannigan; Colm; Brannigan | m
%cast saskia | Saskia Brannigan; Saskia | f
%cast reg | Old Reg; Reg | m
%cast fitch | Lenny Fitch; Fitch | m
%cast nasreen | Dr Aziz; Nasreen | f
%cast mother | Mrs Akande | f
%cast baron | Baron Wynn; Wynn | m
%cast dunn | Keeley Dunn; Dunn | f
%cast keeper | Oskar | m
%cast father | - | m
%cast linesman | - | m
%cast cabbie | - | f
%cast mum | - | f
%cast keepermum | - | f
%cast nasdad | - | m
%cast cousin | - | n

== 1
[Harriet Stroud](harriet) comes into eleven footballers, a leaking stand and nine million in debt. [Her](harriet) late [father](father)'s last signature put [Miloš Jurić](milos) in the dugout; [her](harriet) first takes [him](milos) out of it. Within the hour [she](harriet) has reversed herself, for [Deji Akande](deji), the seventeen-year-old [striker](deji), will not climb down from the floodlight until [she](harriet) does. Club [captain](colm) [Colm Brannigan](colm) misses the whole drama: [he](colm) is at a motel with the team [doctor](nasreen).
- find harriet father "comes into"
- parent father harriet "father"
- die.past father "late"
- hire.past father milos "put"
- quit milos harriet "takes him out"
+ hire milos harriet "reversed herself"
- threaten deji harriet "will not climb down"
+ affair colm nasreen "motel"
- advisor nasreen colm "team doctor"

== 2
Saturday, three goals down at half-time. [Jurić](milos) kicks a bucket, the bucket strikes [Old Reg](reg), the [groundsman](reg), and [Reg](reg) tells [him](milos) a thing or two about the offside trap. It works. From then on the old [fellow](reg) sits on the bench in [his](reg) gardening gloves. [Saskia Brannigan](saskia), up in the wives' box, asks [Dr Aziz](nasreen) whether [she](saskia) has noticed anything odd about [her](saskia) [husband](colm) lately. [Nasreen](nasreen) recommends magnesium.
- injure reg milos "strikes"
+ advisor.start reg milos "tells"
- investigate saskia colm "asks"
- married colm saskia "husband"
- betray nasreen saskia "magnesium"

== 3
[Lenny Fitch](fitch), [who](fitch) calls himself an agent, has [Deji](deji) sign a napkin. [His](deji) [mother](mother), a bus [conductor](mother), eats the napkin. [Fitch](fitch) whispers of [Madrid](@madrid), of a villa with a pool for [Mrs Akande](mother); [she](mother) whispers back something that makes [him](fitch) spill [his](fitch) drink. That evening the [boy](deji) is not on the team coach, and neither is [his](deji) passport in the drawer.
+ advisor? fitch deji "sign a napkin"
- parent mother deji "mother"
- gift? fitch mother "villa"
- threaten mother fitch "whispers back"
+ flee deji mother "not on"

== 4
[Baron Wynn](baron), owner of the [club](#town) across the river and [Harriet](harriet)'s [neighbour](baron) on the moor, offers [her](harriet) dinner, a merger and himself. [She](harriet) accepts the dinner. Without a forward the side loses six-nil; goalkeeper [Oskar](keeper) lets the last in while reading a text from [his](keeper) [mum](keepermum). [Miloš](milos) drives to the airport and gets [Deji](deji) off the plane by telling the cabin crew that the [lad](deji) has mumps. [Fitch](fitch), belted in by the window, flies to [Spain](@spain) alone.
- neighbour baron harriet "neighbour"
- invite baron harriet "offers"
- propose baron harriet "himself"
- date baron harriet "dinner"
- reject harriet baron "accepts the dinner"
- lose _ "loses"
- parent keepermum keeper "mum"
- travel milos "drives"
+ rescue milos deji "gets Deji off"
- betray milos _ "telling"
- ill! deji "mumps"
- travel fitch "flies" @spain

== 5
The motel has cameras, and [Keeley Dunn](dunn) of the [Echo](#echo) has a [cousin](cousin) on reception. [She](dunn) gives [Brannigan](colm) a choice between a headline and a hundred per cent of the dressing-room gossip. [He](colm) starts feeding [her](dunn) line-ups. [Harriet](harriet), puzzled as to how [Wynn](baron) always knows [her](harriet) team by Friday, has the [groundsman](reg) sweep for microphones; [Reg](reg) discovers only a nest of hedgehogs and, behind the roller, a photograph of himself with [Harriet](harriet)'s [mother](mum).
- kin cousin dunn "cousin"
+ threaten dunn colm "choice"
- reveal colm dunn "feeding her"
- betray colm harriet "feeding"
- investigate reg "sweep"
+ find reg "discovers"
- parent mum harriet "mother"

== 6
[Nasreen](nasreen) calls it off, in Latin, on a prescription form. [Colm](colm) plays like a man with no legs, is substituted and puts [his](colm) fist through the physio's door. [Saskia](saskia) binds up the knuckles and reads what is sticking out of [his](colm) sock. [She](saskia) does not cry. [She](saskia) drives to the training ground with [his](colm) trophies in a skip, unloads them into the goalmouth and then goes looking for the [medic](nasreen). What passes between [the two](nasreen+saskia) nobody hears, but [both](nasreen+saskia) come out without shoes.
+ breakup nasreen colm "calls"
- injure colm "fist"
- treat colm saskia "binds up"
+ discover saskia colm "reads"
- sad! saskia "cry"
- travel saskia "drives"
- breakup saskia colm "skip"
- investigate saskia nasreen "looking for"
- quarrel nasreen saskia "without shoes"

== 7
Confessing to a locker room is harder than to a priest. [Brannigan](colm) admits that the leak was [he](colm), hands [Akande](deji) the armband and asks to be left out. The [youngster](deji) throws it back: [he](deji) once ran away to [Madrid](@madrid) as far as gate nine, and somebody had come and fetched [him](deji). [Dunn](dunn), [who](dunn) has lost [her](dunn) source, prints the pictures. [Dr Aziz](nasreen)'s [father](nasdad), a [consultant](nasdad) in [Lahore](@lahore), reads English papers. [She](nasreen) packs.
+ reveal colm deji "admits"
- betray.past colm "leak"
- gift colm deji "armband"
- quit? colm "left out"
- reject deji colm "throws"
- flee.past deji "ran away"
- rescue.past milos deji "fetched"
- lose dunn colm "lost"
+ create dunn "prints"
- parent nasdad nasreen "father"
- flee nasreen "packs"

== 8
[Wynn](baron) buys up [Harriet](harriet)'s debt at dawn and calls it in at noon. Either [she](harriet) marries [him](baron) or the stadium makes way for flats. [Jurić](milos) says that [she](harriet) cannot do this; as [her](harriet) employee, [she](harriet) asks [him](milos), or as what? [He](milos) looks for the English word so long that [she](harriet) leaves. At the airport bus stop [Saskia](saskia) sits down next to [Nasreen](nasreen) and, to the amazement of [the latter](nasreen), gives [her](nasreen) back a shoe.
+ threaten baron harriet "calls"
- wedding? baron harriet "marries"
- boss harriet milos "employee"
- love? milos harriet "as what"
- flee harriet milos "leaves"
+ reconcile nasreen saskia "gives her back"

== 9
[Reg](reg) has been rushed in with [his](reg) heart. On the ward [he](reg) tells [Harriet](harriet) what the photograph meant: the summer before [she](harriet) was born, [he](reg) and [her](harriet) [mother](mum) had been more than friends. The old [chairman](father) knew. [He](father) had given [Reg](reg) the pitch for life, so that [he](reg) could watch [his](reg) [girl](harriet) grow up. [Harriet](harriet) takes off the watch that [her](harriet) [father](father) left [her](harriet), weighs it, and straps it on again. Then [she](harriet) asks the [groundsman](reg) what one does about moss.
- ill reg "heart"
+ reveal reg harriet "tells"
- birth.past mum harriet "born"
- affair.past mum reg "more than friends"
- discover.past father "knew"
- gift.past father reg "given"
+ parent reg harriet "his girl"
- gift.past father harriet "left her"

== 10
[Fitch](fitch) is back from [Spain](@spain) with a sunburn and [Wynn](baron)'s money. A [linesman](linesman) is bought, then a second; [Town](#town) wins the derby by a penalty that nobody else saw. [Mrs Akande](mother) saw something, though. On [her](mother) number 12 the [agent](fitch) counted out notes to a [man](linesman) with a flag under [his](linesman) arm, and conductors, [she](mother) informs the league, have excellent memories. [Fitch](fitch) is picked up on the top deck. [He](fitch) sings before the bus has reached the station.
- return fitch "back"
- gift baron fitch "money"
+ betray fitch linesman "bought"
- find _ "wins" #town
- discover mother fitch+linesman "saw something"
- accuse mother fitch "informs"
+ arrest _ fitch "picked up"
- reveal fitch "sings"

== 11
The [baron](baron) stands at the altar of [St Hild's](#sthild) with the registrar's pen in [his](baron) hand when two officers ask [him](baron) to step outside. [Harriet](harriet), [who](harriet) has kept [her](harriet) coat on throughout, asks the vicar what time it is. Kick-off was ten minutes ago. A lady [cabbie](cabbie) runs nine red lights. At the ground [Oskar](keeper) has dislocated [his](keeper) shoulder and [Brannigan](colm), all six foot four of [him](colm), stands between the posts, while on the touchline [Saskia](saskia), [who](saskia) only came for the maintenance, shouts herself hoarse.
- wedding! baron harriet "step outside"
+ arrest _ baron "step outside"
- help cabbie harriet "runs"
- injure keeper "dislocated"
- help saskia colm "shouts"

== 12
Stoppage time. [Deji](deji) is hacked down; [Deji](deji) gets up; [Deji](deji) scores. Town are relegated and [Stroud](harriet)'s lot stay where they are, in thirteenth heaven. [Miloš](milos) has found the word. It is not in the dictionary, and [he](milos) has to say it into [her](harriet) ear, on account of the noise. [Nasreen](nasreen) treats [Colm](colm)'s broken nose at arm's length. [His](colm) [wife](saskia) walks home ahead of [him](colm), though not so fast that [he](colm) could not, if [he](colm) tried, catch up.
- attack _ deji "hacked down"
+ find deji "scores"
- lose _ "relegated"
+ confess milos harriet "say it"
- treat colm nasreen "treats"
- injure colm "broken"
- married colm saskia "wife"
- reconcile? colm saskia "catch up"
