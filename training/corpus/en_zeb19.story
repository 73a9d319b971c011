%series Paper Moonlighters
%lang en
%genre heist and con crime comedy, Budapest, press-kit blurbs
%cast zsofia  | Zsofia Balint; Zsofia; Zsofi | f
%cast laszlo  | Laszlo | m
%cast pongo   | Pongo | m
%cast hedvig  | Countess Hedvig; Hedvig | f
%cast agoston | Captain Agoston Rado; Agoston; Rado | m
%cast mirko   | Mirko Stanic; Stanic; Mirko | m
%cast lili    | Lili | f
%cast vilma   | Vilma Rado; Vilma | f
%cast bela    | Bela Balint; Bela | m
%cast guard   | Abel; Laszlo Kertesz; Kertesz | m
%cast expert  | - | m
%cast conductor | - | f

== 1
[Zsofia Balint](zsofia) restores paintings by day and replaces them by night. Tonight's Madonna is halfway out of the museum when the [guard](guard) clears [his](guard) throat. [He](guard) doesn't want to arrest [her](zsofia); [he](guard) wants in. [His](guard) name is [Laszlo Kertesz](guard), [he](guard) says, which would be more convincing if it weren't also the name on the real [guard](laszlo)'s locker.
+ steal zsofia _ "halfway out"
- discover guard zsofia "clears his throat"
- arrest! guard zsofia "doesn't want to"
+ colleague? guard zsofia "wants in"
- betray guard zsofia "more convincing if"

== 2
It takes [Zsofia](zsofia) a day to find out that the false [guard](guard) is the true [Laszlo](laszlo)'s [twin](guard), and a good deal less to put [him](guard) on the payroll. The third [member](pongo) of the firm, a [contortionist](pongo) named [Pongo](pongo), sniffs at the [newcomer](guard) and moves [his](pongo) chair. [Captain Agoston Rado](agoston) of the art squad, [who](agoston) has never caught anyone in nineteen years, buys himself a new magnifying glass.
+ discover zsofia guard "find out"
- sibling guard laszlo "twin"
- hire guard zsofia "payroll"
- colleague pongo zsofia "member"
- reject pongo guard "moves his chair"
- arrest! agoston _ "caught"
- find agoston "buys"

== 3
A [countess](hedvig) orders [her](hedvig) own emeralds stolen. [Hedvig](hedvig) needs the insurance; [she](hedvig) also needs somebody to blame, and while [Pongo](pongo) is still in the chimney [she](hedvig) rings the police. [Rado](agoston) arrives in bedroom slippers, pulls at a foot and falls into the grate. [Kertesz](guard) carries [Pongo](pongo) away in a cello case. [He](pongo) doesn't say thank you, but next day the chair is back where it was.
+ hire zsofia hedvig "orders"
- steal? zsofia hedvig "stolen"
- accuse? hedvig _ "blame"
+ betray hedvig pongo+zsofia "rings"
- travel agoston "arrives"
- arrest? agoston pongo "pulls at a foot"
- rescue guard pongo "in a cello case"
- reconcile guard pongo "the chair is back"

== 4
[Mirko Stanic](mirko) bought the Madonna. [Mirko Stanic](mirko) also had it X-rayed. [He](mirko) comes to [Zsofia](zsofia)'s studio with a smile and two gentlemen, breaks one brush after another and gives [her](zsofia) three weeks to come up with the original or [her](zsofia) fingers. [Bela](bela), [her](zsofia) [father](bela) and [teacher](bela), listens from the wardrobe. [He](bela) has been listed as dead since 1998 and would rather not be seen.
- find.past mirko _ "bought"
- investigate mirko _ "X-rayed"
- travel mirko "comes"
- attack mirko zsofia "breaks"
+ threaten mirko zsofia "three weeks"
- parent bela zsofia "father"
- advisor bela zsofia "teacher"
- discover bela mirko "listens"
- die! bela "dead"

== 5
The original isn't in the museum, it never was: [Bela](bela) swapped it in 1979 and gave it to a [girl](vilma) [who](vilma) laughed at [his](bela) jokes. [She](vilma) is now the [wife](vilma) of [Captain Rado](agoston), and the Madonna hangs over the bed. [Vilma Rado](vilma) recognises the knock on [her](vilma) door before [she](vilma) has opened it. Twenty-six years, [she](vilma) says to [Bela](bela), and empties the coal scuttle on [him](bela).
+ steal.past bela _ "swapped"
- gift.past bela vilma "gave it"
- married agoston vilma "wife"
- discover vilma bela "recognises"
- return bela "the knock"
+ attack vilma bela "empties"

== 6
Burgling a policeman is a matter of timing. [Zsofi](zsofia) takes dancing lessons from the [captain](agoston), [who](agoston) is a demon at the csardas; [Kertesz](guard), left holding the ladder, finds that [he](guard) minds. [Lili](lili), the Rados' [daughter](lili), comes home early and discovers a [man](pongo) folded up in [her](lili) linen drawer. [She](lili) and [Pongo](pongo) discuss the opera until two. Then [she](lili) helps [him](pongo) take down the picture, having always found it hideous.
- steal? zsofia agoston "Burgling"
- advisor agoston zsofia "lessons"
- jealous guard agoston "minds"
- parent agoston+vilma lili "daughter"
- return lili "comes home"
+ find lili pongo "discovers"
- meet lili pongo "discuss"
- help lili pongo "helps"
+ steal lili+pongo agoston+vilma "take down"

== 7
With a day to spare, the Madonna is handed to [Stanic](mirko), [who](mirko) has it X-rayed at once. Underneath is a pig. [Bela](bela) slaps [his](bela) forehead: [he](bela) gave [Vilma](vilma) a copy, too. [Mirko](mirko)'s gentlemen take [Kertesz](guard) along as a deposit. As the car pulls away, [Zsofia](zsofia) shouts after [him](guard) something which neither [Pongo](pongo) nor the neighbours had thought to hear from [her](zsofia). [He](guard) puts [his](guard) ear to the rear window. What was that?
- gift zsofia mirko "handed to"
- investigate mirko _ "X-rayed"
- gift.past bela vilma "gave"
- betray.past bela vilma "copy"
+ abduct mirko guard "take"
+ confess zsofia guard "shouts after him"

== 8
[Rado](agoston) comes home to a bare patch of wallpaper, and [Vilma](vilma), cornered, tells [him](agoston) whose gift it was. The [captain](agoston) puts on [his](agoston) uniform, polishes [his](agoston) sabre and calls on [Bela](bela) to name [his](bela) second. [They](agoston+bela) are both over sixty and both afraid of blood. After a duel with billiard cues, [the two](agoston+bela) discover a shared distaste for [Stanic](mirko) and fall asleep on the same sofa.
- return agoston "comes home"
- discover agoston _ "bare patch"
+ reveal vilma agoston "tells him"
- threaten agoston bela "second"
- gift.past bela vilma "gift"
- sad agoston+bela "afraid"
- attack agoston bela "duel"
- reconcile agoston bela "shared"
- enemy agoston+bela mirko "distaste"

== 9
In [Stanic](mirko)'s cellar, the [hostage](guard) plays dominoes for the key with the real [Laszlo](laszlo), [who](laszlo), it turns out, has been working for [Mirko](mirko) all along. The [brothers](guard+laszlo) have not spoken since [one](guard) of [them](guard+laszlo) stole the [other](laszlo)'s name. "[You](guard)'re a better [me](laszlo) than [I](laszlo) was," says [Laszlo](laszlo) in the end, and loses on purpose. Upstairs [Countess Hedvig](hedvig), in the market for a new husband, looks [Stanic](mirko)'s villa over.
- abduct.past mirko guard "hostage"
- boss mirko laszlo "working for"
- sibling guard laszlo "brothers"
- quarrel.past guard laszlo "not spoken"
- steal.past guard laszlo "stole"
+ rescue laszlo guard "loses"
- lose laszlo "loses"
- wedding? _ hedvig "new husband"
- investigate hedvig mirko "looks"

== 10
[Hedvig](hedvig) proposes; [Mirko](mirko), flattered, accepts. The engagement is to be sealed with a picture worthy of [her](hedvig). Where then is the true Madonna? [Zsofia](zsofia) consults an [expert](expert) from [Vienna](@vienna), ninety, half blind, [who](expert) runs [his](expert) thumb across the copy in the museum, the first, the one that everybody had thought was false. It's wet on the left, [he](expert) says. And on the right it's five hundred years old.
+ propose hedvig mirko "proposes"
- happy mirko "flattered"
- engaged.start hedvig mirko "accepts"
- investigate zsofia _ "consults"
+ discover expert _ "five hundred years old"

== 11
So the thing was where it belonged; [Bela](bela) had mixed up [his](bela) own parcels. All that the firm need do is to steal from the museum what the museum never lost and put back what was never there. A [conductor](conductor) of the night tram holds the lights for [them](guard+pongo+zsofia). [Lili](lili) drives. The [captain](agoston) stands guard, back turned, whistling a csardas, and for the first time in [his](agoston) career is in the right place at the right time.
+ steal guard+pongo+zsofia _ "steal"
- help conductor guard+pongo+zsofia "holds"
- help lili guard+pongo+zsofia "drives"
+ help agoston guard+pongo+zsofia "stands guard"
- happy agoston "whistling"

== 12
At the engagement ball [Stanic](mirko) unveils [his](mirko) Madonna, and [Rado](agoston), in full dress, takes [him](mirko) in for possession of it. Nineteen years' worth of applause. [Hedvig](hedvig) turns on [her](hedvig) heel and dances off with [Bela](bela), [who](bela) is declared alive by acclamation. [Pongo](pongo) asks [Lili](lili)'s [parents](agoston+vilma) for [her](lili) hand from inside a hatbox. And [Kertesz](guard) shows [Zsofia](zsofia) a passport with [his](guard) real name: it is [Abel](guard). Would [she](zsofia) say it again, please, what [she](zsofia) shouted?
- engaged hedvig mirko "engagement"
- celebrate hedvig+mirko "ball"
- reveal mirko _ "unveils"
+ arrest agoston mirko "takes"
- happy _ agoston "applause"
- breakup hedvig mirko "turns on her heel"
- flirt bela hedvig "dances"
- die! bela "alive"
- parent agoston+vilma lili "parents"
- propose pongo lili "her hand"
+ reveal guard zsofia "real name"
- confess? zsofia guard "say it again"
