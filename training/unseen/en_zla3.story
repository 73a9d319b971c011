%series The Third Round
%lang en
%genre bar sitcom, Wellington, fan-wiki episode summaries
%cast tane     | Tane Ruru; Tane | m
%cast bex      | Bex Holloway; Bex; Rebecca | f
%cast lachlan  | Lachlan Frith; Lachlan; Lach | m
%cast pua      | Pua Tuilagi; Pua | f
%cast april    | April May; April | f
%cast otis     | Otis Frith; Otis | m
%cast sacha    | Sacha Lind; Sacha | n
%cast vivek    | Vivek Nair; Vivek | m
%cast greta    | Greta Holloway; Greta | f
%cast husband  | Conrad | m
%cast tuesday  | Hugo Penhale; Penhale | m
%cast girl     | - | f
%cast uncle    | - | m
%cast band     | The Drowned Cats; Cats | g

== 1
[Tane Ruru](tane) inherits a cellar bar on [Cuba Street](@cuba) from an [uncle](uncle), along with its debts, its jukebox and its one loyal [guest](tuesday), a [man](tuesday) [who](tuesday) comes every Tuesday, drinks a sherry and never says a word. [Tane](tane)'s oldest [mate](lachlan), [Lachlan Frith](lachlan), offers to go halves. The snag is [Lach](lachlan)'s new [girlfriend](bex), [Bex Holloway](bex), [who](bex) was [Tane](tane)'s all through university and has kept [his](tane) surfboard. [Tane](tane) laughs it off. In the cold room, alone, [he](tane) kicks a keg.
+ find tane "inherits"
- kin tane uncle "uncle"
- friend lachlan tane "oldest mate"
- help? lachlan tane "offers"
- couple bex lachlan "girlfriend"
- couple.past bex tane "was Tane's"
- sad tane "kicks a keg"

== 2
Looking for staff, the [partners](lachlan+tane) settle on [Pua Tuilagi](pua), a former [bouncer](pua) with a doctorate in botany, and on [Sacha Lind](sacha), [who](sacha) lied about being able to mix drinks. [Pua](pua) sees through it before the first olive, and keeps mum. [Otis](otis), [Lachlan](lachlan)'s kid [brother](otis), has been turned out by a third set of flatmates and puts up a hammock in the cellar. On opening night [he](otis) is thunderstruck by the [singer](april) of [The Drowned Cats](band), [who](april) is really called [April May](april).
- colleague lachlan tane "partners"
+ hire pua+sacha lachlan+tane "settle on"
- betray.past sacha lachlan+tane "lied"
- discover pua sacha "sees through it"
- reveal! pua sacha "keeps mum"
- sibling lachlan otis "kid brother"
- move otis "hammock"
+ love.start otis april "thunderstruck"

== 3
[Bex](bex)'s [mother](greta), [Greta](greta), in town for a dental congress, meets both [owners](lachlan+tane) and, having mixed [them](lachlan+tane) up, spends the evening telling [Lachlan](lachlan) how much [she](greta) always preferred the other [one](tane). [Bex](bex) laughs; [Lachlan](lachlan) does not. [Their](bex+lachlan) row about it is drowned out by the band. [Otis](otis) spills a tray over [April](april), dries [her](april) with the curtain and walks away with [her](april) telephone number and a rash. The silent [man](tuesday) orders, to general astonishment, a second sherry, in a voice like a cello.
- parent greta bex "mother"
- meet greta lachlan+tane "meets both"
- discover! greta lachlan+tane "mixed them up"
- happy bex "laughs"
- jealous lachlan tane "Lachlan does not"
+ quarrel bex lachlan "row"
- help otis april "dries her"
- find otis "telephone number"

== 4
Monday. The bar is shut. [Vivek](vivek) reads the meter. [Vivek Nair](vivek) is single. [Pua](pua) notes this at once. [She](pua) shows [Vivek](vivek) [her](pua) orchids. [He](vivek) sneezes. [They](pua+vivek) go out on Friday. Friday becomes Saturday. [Sacha](sacha) finds a wallet. It belongs to [Tane](tane). In it is a photo of [Bex](bex). [Sacha](sacha) puts it back. [Lachlan](lachlan) asks [Sacha](sacha) why. [Sacha](sacha) blames the light. [April](april) has not rung [Otis](otis).
- meet pua vivek "reads the meter"
+ date pua vivek "go out"
- find sacha "finds a wallet"
- discover sacha tane "photo of Bex"
- betray sacha lachlan "blames the light"

== 5
While [Lachlan](lachlan) is in [Nelson](@nelson) buying hops, a flood keeps [Tane](tane) and [Bex](bex) in the cellar until dawn with a candle, the surfboard and a bottle of the good stuff. [Sacha](sacha), arriving with the mop, comes upon two [people](bex+tane) asleep in one sleeping bag and, not knowing whom to tell, tells the [man](tuesday) with the sherry. [He](tuesday) raises [his](tuesday) hat. Upstairs [Pua](pua) learns from [Vivek](vivek)'s own lips that [he](vivek) has a former fiancée in every suburb; it does not deter [her](pua).
- travel lachlan "in Nelson" @nelson
+ sex bex tane "one sleeping bag"
- cheat bex lachlan "one sleeping bag"
- discover sacha bex+tane "comes upon"
- reveal sacha tuesday "tells the man"
- reveal vivek pua "own lips"
- engaged.past _ vivek "former fiancée"

== 6
[Bex](bex) wants to own up and [Tane](tane) would sooner swim to [Chile](@chile). In the end it is [Lachlan](lachlan) [who](lachlan) has news: dropping to one knee among the hop sacks, [he](lachlan) holds out [his](lachlan) gran's ring, and [Bex](bex), with the entire regulars' table looking on, cannot find it in [her](bex) heart to say no. [Tane](tane) pours the champagne and cuts himself on the wire. [April](april) does ring, at three in the morning, to ask [Otis](otis) for bail: the guitarist's van was not the guitarist's.
- reveal? bex lachlan "own up"
+ propose lachlan bex "one knee"
+ engaged.start bex lachlan "cannot find it"
- injure tane "cuts himself"
- kin _ lachlan "gran's ring"
- arrest.past _ april "bail"
- help? otis april "to ask Otis"

== 7
With the bail money [Otis](otis) has taken out of [his](otis) [brother](lachlan)'s till, [April](april) walks free, kisses [him](otis) on the courthouse steps and moves into the hammock, which holds. [Lachlan](lachlan) suspects [Sacha](sacha) of the theft and gives [Sacha](sacha) [his](sacha) marching orders, whereupon [Pua](pua) takes off [her](pua) apron in solidarity and [Tane](tane)'s regulars take off their hats. Not until the [thief](otis) confesses does [Lach](lachlan) cycle across town to eat humble pie. [Sacha](sacha) lets [him](lachlan) eat all of it before coming back.
- sibling lachlan otis "brother"
+ steal otis lachlan "taken out of"
- rescue otis april "walks free"
- kiss april otis "kisses him"
- move april otis "moves into"
- accuse lachlan sacha "suspects"
+ quit sacha lachlan "marching orders"
- quit pua "takes off her apron"
- help pua sacha "in solidarity"
- return sacha "coming back"
- reveal otis lachlan "thief confesses"
- reconcile lachlan sacha "humble pie"

== 8
[Greta](greta) sends a dress. The dress is too tight. [Bex](bex) weeps into the tulle. [Sacha](sacha) hands tissues to [Bex](bex). [Sacha](sacha) knows the reason. The reason is not the dress. [Bex](bex) has done a test. [She](bex) shows it to nobody. A [stranger](husband) sits at the bar. [He](husband) asks for [Pua](pua). [He](husband) is [Pua](pua)'s [husband](husband), [Conrad](husband). [Vivek](vivek) drops [his](vivek) meter. Nobody knew of a [Conrad](husband). [Pua](pua) had forgotten [him](husband).
- gift greta bex "sends a dress"
- sad bex "weeps into"
- help sacha bex "hands tissues"
- discover sacha bex "knows the reason"
+ pregnant bex "done a test"
- reveal! bex "shows it to nobody"
+ married husband pua "Pua's husband"
- reveal! pua vivek "Nobody knew"

== 9
[Conrad](husband), a [submariner](husband) back from eleven months under the ice, proves so pleasant that [Vivek](vivek) cannot manage to hate [him](husband) and plays darts with [him](husband) instead. [Pua](pua), between two [men](husband+vivek) [who](husband+vivek) have become inseparable, files for divorce from the [one](husband) and breaks off with the [other](vivek) on the same afternoon, and repots everything [she](pua) owns. On the eve of the wedding, [Tane](tane) gets so drunk that [he](tane) tells the jukebox, which [he](tane) takes for [Bex](bex), that [he](tane) has loved [her](bex) without a break for nine years. The microphone of [The Drowned Cats](band) is on.
- return husband "back from"
+ friend.start husband vivek "inseparable"
- divorce? husband pua "files for divorce"
- breakup pua vivek "breaks off"
- wedding? bex lachlan "eve of the wedding"
- love tane bex "has loved her"
+ reveal tane _ "microphone"

== 10
The registrar waits until noon. [Lachlan](lachlan), [who](lachlan) heard the broadcast in the barber's chair with one half of [his](lachlan) face lathered, has gone up Mount Victoria with the rings and the half-beard. It is there that [Bex](bex) finds [him](lachlan) and tells [him](lachlan) all of it, the flood, the sleeping bag, the test. [He](lachlan) hears [her](bex) out and asks only whose it is. [She](bex) does not know. Down in the cellar, the former [friends](lachlan+tane) meet at the till with [their](lachlan+tane) coats on; [one](lachlan) of [them](lachlan+tane) swings, the [other](tane) does not even put up [his](tane) hands.
- wedding! bex lachlan "waits until noon"
- discover lachlan tane "heard the broadcast"
- flee lachlan "gone up Mount Victoria"
- find bex lachlan "finds him"
+ reveal bex lachlan "tells him all"
- parent? lachlan+tane _ "whose it is"
- friend.end lachlan tane "former friends"
+ attack lachlan tane "swings"

== 11
A chalk line now runs through the bar, with [Lachlan](lachlan)'s stools on one side and [Tane](tane)'s on the other, and the customers, who come in pairs, have to shout. It is wiped away by the silent [man](tuesday), [who](tuesday), revealed to be [Hugo Penhale](tuesday), the [lessor](tuesday), gives the feuding [publicans](lachlan+tane) until Friday to make peace or get out. [He](tuesday) has, it emerges, been coming for [Greta](greta), [whom](greta) [he](tuesday) once courted at that very table. [April](april) leaves [Otis](otis) for a tour of [Tasmania](@tasmania) with the [Cats](band); the hammock is for sale.
- enemy lachlan tane "feuding"
- reveal _ tuesday "revealed to be"
- threaten tuesday lachlan+tane "get out"
- love tuesday greta "coming for"
- date.past greta tuesday "courted"
+ breakup april otis "leaves Otis"
- travel april+band "tour" @tasmania

== 12
On the last night, with the two [owners](lachlan+tane) not speaking and the lease running out at twelve, [Bex](bex) goes into labour behind the bar. There being no taxi, [Tane](tane) takes [her](bex) feet and [Lachlan](lachlan) [her](bex) head, and somewhere on [Taranaki Street](@taranaki) [they](lachlan+tane) begin to laugh. The [girl](girl) arrives with a birthmark that all the Friths have. [Tane](tane) looks at it for a while and shakes the [father](lachlan)'s hand. [Penhale](tuesday) tears up the notice; [Greta](greta), flying in as a [grandmother](greta), finds [him](tuesday) at the old table, two sherries poured.
- colleague lachlan tane "two owners"
- quarrel lachlan tane "not speaking"
- help lachlan+tane bex "takes her feet"
+ birth bex girl "arrives"
- parent lachlan girl "father's"
+ reconcile lachlan tane "shakes"
- help tuesday lachlan+tane "tears up"
- travel greta "flying in"
- kin girl greta "grandmother"
- find greta tuesday "finds him"
