%series Demurrage
%lang en
%genre shipping-firm family drama in Izmir, newspaper listings
%cast nermin   | Nermin Karagöz; Nermin | f
%cast sabiha   | Sabiha Karagöz; Sabiha | f
%cast cevdet   | Cevdet Karagöz; Cevdet | m
%cast elif     | Elif Sarp; Elif | f
%cast haluk    | Haluk Sarp; Haluk | m
%cast kosta    | Captain Kosta Livanos; Livanos; Kosta | m
%cast whittall | Roland Whittall; Whittall; Roland | m
%cast peri     | Peri | f
%cast tarik    | Tarık Usta; Tarık | m
%cast mate     | Orhan | m
%cast ismet    | İsmet | n
%cast stow     | Yunus | m
%cast stowfather | - | m
%cast cook     | - | n
%cast drowned  | - | m
%cast detective | - | n
%cast whmother | - | f
%cast partner  | - | f
%cast judge    | - | f

== 1 The Empty Chair
[Cevdet Karagöz](cevdet) goes down to the quay to look at a crane and is not seen again. [His](cevdet) hat floats. [He](cevdet) leaves behind eleven ships, two [wives](nermin+sabiha) and no will. [Nermin](nermin), the first [wife](nermin), divorced these twenty years, still runs the chartering desk; [Sabiha](sabiha), the [second](sabiha), has never set foot in the office. On Monday both [women](nermin+sabiha) take the same lift. [Sabiha](sabiha) sits down in [his](cevdet) chair, and [Nermin](nermin), without looking up, tells [her](sabiha) that it is broken. It breaks. [Haluk Sarp](haluk), the [bookkeeper](haluk), laughs, then remembers who pays [him](haluk).
+ lose _ cevdet "not seen again"
- married cevdet sabiha "second"
- married.past cevdet nermin "first wife"
- divorce.past cevdet nermin "divorced"
- meet nermin sabiha "the same lift"
- help nermin sabiha "tells her"
- hire sabiha "sits down in his"
- happy haluk "laughs"

== 2 Creditors
The banks want their money. So does [Roland Whittall](whittall), [whose](whittall) family has shipped figs from this bay since Nelson and [who](whittall) has been outbid by [Cevdet](cevdet) nineteen times. [He](whittall) sends flowers to the [widow](sabiha), if [she](sabiha) is one, and an offer to [Nermin](nermin). [Sabiha](sabiha) keeps the flowers. [Nermin](nermin) sends back the offer in small pieces. At the police station the [wife](sabiha) is asked where [she](sabiha) was that night. [She](sabiha) was playing cards with [Elif Sarp](elif), the [bookkeeper](haluk)'s [wife](elif), [she](sabiha) says. [Elif](elif) confirms it. [Haluk](haluk) goes pale: that night [Elif](elif) was at home with a fever.
- enemy cevdet whittall "outbid"
- gift whittall sabiha "sends flowers"
- die? cevdet "widow"
- reject nermin whittall "in small pieces"
- investigate _ sabiha "is asked"
- married elif haluk "bookkeeper's wife"
- betray sabiha _ "she says"
+ betray elif _ "confirms it"
- sad haluk "goes pale"
- ill.past elif "fever"

== 3 Collision
The [Peri Kız](*perikiz), bound for [Trieste](@trieste), rams a sardine boat in the fog. [One](stow) of the fishermen, young [Yunus](stow), is pulled aboard; [his](stow) [father](stowfather) goes down with the nets. [Captain Kosta Livanos](kosta) takes the blame before anyone has asked, and the first [mate](mate), [Orhan](mate), [who](mate) had been on the bridge alone, drunk, lets [him](kosta). [Nermin](nermin) flies out to the [captain](kosta), to [whom](kosta) [she](nermin) was engaged before [Cevdet](cevdet) came along with eleven ships. [Sabiha](sabiha), left with the telephones, promises the [fisherman](stow) a pension that nobody has authorised.
+ rescue _ stow "pulled aboard"
- parent stowfather stow "father"
+ die stowfather "goes down"
- help kosta mate "takes the blame"
- betray mate kosta "lets him"
- travel nermin "flies out"
- engaged.past kosta nermin "was engaged"
- gift? sabiha stow "promises the fisherman"

== 4 Short Notice
[Livanos](kosta) is dismissed. [Nermin](nermin) signs the letter. [Sabiha](sabiha) tears it up. [Nermin](nermin) types it again. "[He](kosta) killed a [man](stowfather)," says [Nermin](nermin). "[You](nermin) loved [him](kosta)," says [Sabiha](sabiha). Who told [her](sabiha)? It was the old office [cat-keeper](tarik), [Tarık Usta](tarik). [Tarık](tarik) makes the tea. [Tarık](tarik) hears everything. [İsmet](ismet) is the [cat](ismet). [İsmet](ismet) sits on the unpaid bills. [Nermin](nermin) throws a stapler at [Tarık](tarik). [She](nermin) hits the clock. The [captain](kosta) comes for [his](kosta) sextant. [He](kosta) kisses [Sabiha](sabiha)'s hand. [He](kosta) nods to [Nermin](nermin).
+ quit kosta nermin "is dismissed"
- help sabiha kosta "tears it up"
- accuse nermin kosta "killed"
- kill! kosta stowfather "killed"
- love.past nermin kosta "loved him"
- discover sabiha kosta+nermin "Who told her"
- reveal tarik sabiha "told her"
- attack nermin tarik "throws a stapler"
- return kosta "comes for"
- kiss kosta sabiha "kisses"

== 5 The Fever
[Haluk](haluk) asks [his](haluk) [wife](elif) why [she](elif) lied for [Sabiha](sabiha). [Elif](elif) says that [she](elif) owed [her](sabiha) something. When [she](elif) was seventeen and in trouble, it was [Sabiha](sabiha) [who](sabiha) hid [her](elif) from [her](elif) brothers in a room over a bakery, for five months, until the [child](peri) was born; [Sabiha](sabiha) then took the [girl](peri) and raised [her](peri) as [her](sabiha) own. [Peri](peri), nineteen and spoilt, is studying law in [Ankara](@ankara), has [Elif](elif)'s ears and thinks that [Cevdet](cevdet) was [her](peri) [father](cevdet). [Haluk](haluk), [who](haluk) has wanted a child for fifteen years, goes for a walk and does not come back to supper.
- married elif haluk "wife"
- betray.past elif _ "lied"
- help.past sabiha elif "hid her"
- sibling elif _ "brothers"
+ reveal elif haluk "says that she owed"
- birth.past elif peri "was born"
- parent sabiha peri "raised her"
- parent! cevdet peri "her father"
- sad haluk "does not come back"

== 6 Whittall's Terms
Figs are down, freight is up. Who has been telling [Whittall](whittall) the firm's bids? [Nermin](nermin) suspects [Sabiha](sabiha), [who](sabiha) has been seen on [his](whittall) yacht; [Sabiha](sabiha) suspects [Nermin](nermin), [who](nermin) has been seen at [his](whittall) [mother](whmother)'s grave. [Each](nermin+sabiha) has the [other](nermin+sabiha) followed, by the same [detective](detective). The leak sits elsewhere. Every Thursday the first [mate](mate), now [master](mate) of the [Peri Kız](*perikiz) in the sacked [man](kosta)'s place, leaves a matchbox under a table at the fish restaurant. [Tarık](tarik), [who](tarik) likes fish, picks it up, reads it, and puts it back. Then [he](tarik) puts on [his](tarik) good jacket and goes up to the [ladies](nermin+sabiha) together.
- accuse nermin sabiha "suspects Sabiha"
- accuse sabiha nermin "suspects Nermin"
- parent whmother whittall "mother"
- investigate nermin sabiha "followed"
- investigate sabiha nermin "followed"
+ betray mate nermin+sabiha "leaves a matchbox"
- hire.past mate "now master"
- quit.past kosta "sacked"
- discover tarik mate "reads it"
- reveal? tarik nermin+sabiha "goes up"

== 7 A Body
A [body](drowned) is washed up at [Foça](@foca), with a gold tooth where [Cevdet](cevdet) had one. [Sabiha](sabiha) identifies [it](drowned) by the teeth, [Nermin](nermin) says that the feet are wrong. [She](nermin) ought to know; [she](nermin) washed them for nine years. The [judge](judge) believes the second [wife](sabiha). At the funeral the two [widows](nermin+sabiha) hold one umbrella. [Peri](peri), come from [Ankara](@ankara), weeps so that [Elif](elif), three rows behind, gets up and is held back by [her](elif) [husband](haluk), [who](haluk) has come home after all. That night the [boy](stow) from the sardine boat sees a light in a house that has been shut up for years.
- find _ drowned "washed up" @foca
- die? cevdet "A body"
- married.past cevdet nermin "nine years"
- married.past cevdet sabiha "second wife"
- travel peri "come from Ankara"
- sad peri "weeps"
+ return haluk "has come home"
- married elif haluk "husband"
- discover stow "sees a light"

== 8 Arrest in Port
The [Peri Kız](*perikiz) lies chained in [Trieste](@trieste), and the crew have not been paid since March. [Orhan](mate), called to account by [Nermin](nermin) on the telephone about certain matchboxes, walks off with the ship's cash; the [cook](cook), [who](cook) stands in [his](mate) way, is left with a cracked skull. With no master and no money, [Sabiha](sabiha) pawns the emeralds and sends for the [man](kosta) [whom](kosta) [her](sabiha) [predecessor](nermin) sent packing. [Livanos](kosta) is selling nets in [Chios](@chios). [He](kosta) asks only one thing: is it [Nermin](nermin) [who](nermin) wants [him](kosta)? [Sabiha](sabiha) looks at [Nermin](nermin), [who](nermin) is shaking [her](nermin) head, and says yes.
- accuse nermin mate "called to account"
- steal mate _ "walks off"
- injure cook mate "cracked skull"
- quit.past kosta nermin "sent packing"
- lose sabiha "pawns"
+ hire? kosta sabiha "sends for"
- love? nermin kosta "who wants him"
+ betray sabiha kosta "says yes"

== 9 The House at Çeşme
[Yunus](stow) climbs over the wall of the house with the light and finds himself looking at a dead [man](cevdet) in slippers. [Cevdet](cevdet) has grown a beard. [He](cevdet) gives the [orphan](stow) money to have seen nothing, and [Yunus](stow), [who](stow) has the pension of a [woman](sabiha) [who](sabiha) kept [her](sabiha) word, gives it back and walks nine hours to tell [her](sabiha). [Sabiha](sabiha) faints. [Nermin](nermin) merely asks about the feet. The drowned [stranger](drowned), it seems, was bought from a hospital porter. And the [woman](partner) [who](partner) brings the missing [shipowner](cevdet) [his](cevdet) meals, [whom](partner) the [boy](stow) saw only from behind, has red hair and a limp.
+ discover stow cevdet "looking at a dead"
- die! cevdet "dead man"
- betray? cevdet stow "gives the orphan money"
- travel stow "walks nine hours"
- reject stow cevdet "gives it back"
+ reveal stow sabiha "to tell her"
- ill sabiha "faints"
- die.past drowned "drowned"
- help partner cevdet "brings"

== 10 Red Hair
Only one [person](partner) in the firm's history limped. [She](partner) was [Cevdet](cevdet)'s [secretary](partner) when [Nermin](nermin) was [his](cevdet) [wife](nermin), and [she](partner) was the reason for the divorce, as [Nermin](nermin) now tells [Sabiha](sabiha), [who](sabiha) had always believed that [she](sabiha) was. "[You](sabiha) came afterwards," says [Nermin](nermin). "[You](sabiha) were the cover." It takes a bottle of rakı to get [Sabiha](sabiha) through the evening. Meanwhile [Haluk](haluk), going over the books by night, learns where four million went: to the [redhead](partner), month by month. [He](haluk) photographs the pages. Someone has been watching [him](haluk) do it; in the morning the office is ashes, and so, nearly, is [Haluk](haluk).
- boss.past cevdet partner "secretary"
- married.past cevdet nermin "his wife"
- affair.past cevdet partner "the reason"
- divorce.past cevdet nermin "divorce"
+ reveal nermin sabiha "now tells Sabiha"
- discover! sabiha cevdet "always believed"
- help nermin sabiha "a bottle of rakı"
- discover haluk cevdet+partner "learns where"
- steal.past cevdet _ "four million"
- investigate _ haluk "watching him"
+ attack _ haluk "ashes"
- die? haluk "so, nearly"

== 11 Ward Six
[Elif](elif) sits by [Haluk](haluk). [Haluk](haluk) can't see yet. The pages are safe. [He](haluk) gave the film to [İsmet](ismet). That is, [he](haluk) tied it to [İsmet](ismet)'s collar. The [cat](ismet) has gone missing. [Nermin](nermin) looks for the [cat](ismet). [Sabiha](sabiha) looks for the [cat](ismet). [Tarık](tarik) puts out fish. [Peri](peri) comes to the ward with lilies. [She](peri) asks [Elif](elif) a question. Why have [we](elif+peri) the same ears? [Elif](elif) looks at [Haluk](haluk). [Haluk](haluk) nods, blindfolded. [Elif](elif) tells [Peri](peri). [Peri](peri) puts down the lilies. Then [she](peri) picks them up again. One is broken.
- help elif haluk "sits by Haluk"
- injure haluk "can't see yet"
- gift haluk ismet "gave the film"
- lose ismet "gone missing"
- find? nermin ismet "looks for"
- find? sabiha ismet "looks for"#2
- gift peri haluk "with lilies"
+ reveal elif peri "tells Peri"

== 12 General Average
The [cat](ismet) comes back with the film and half an ear. [Whittall](whittall), shown the pages, turns out to be a gentleman when it is in [his](whittall) interest: [he](whittall) lends [his](whittall) fastest yacht, and on it the two [women](nermin+sabiha), with [Livanos](kosta) at the helm, overtake the launch in which [Cevdet](cevdet) and the [redhead](partner) are making for [Samos](@samos). It was [Orhan](mate) [who](mate) set the fire; [he](mate) sits between [them](cevdet+partner) on a suitcase. When [he](mate) aims at the [captain](kosta), [Sabiha](sabiha) throws the anchor. It hits nothing, but [he](mate) ducks, and goes overboard. [Nermin](nermin) asks [her](nermin) former [husband](cevdet) to show [her](nermin) [his](cevdet) feet.
- return ismet "comes back"
- help whittall nermin+sabiha "lends his fastest"
+ find nermin+sabiha cevdet+partner "overtake"
- flee cevdet+partner "making for Samos" @samos
- attack.past mate haluk "set the fire"
- threaten mate kosta "aims"
- rescue sabiha kosta "throws the anchor"
- ex cevdet nermin "former husband"

== 13 Bill of Lading
[Cevdet](cevdet) gets six years, the [secretary](partner) two; the [mate](mate) was never found. [Peri](peri) defends nobody, but carries the [judge](judge)'s papers, and spends [her](peri) Sundays with the [Sarps](elif+haluk), [who](elif+haluk) do not quite know where to put [their](elif+haluk) hands. [Sabiha](sabiha) has [her](sabiha) marriage annulled and [her](sabiha) name painted on the door, under [Nermin](nermin)'s. It is spelled wrong. The [captain](kosta), [who](kosta) has known for some time that it was not [Nermin](nermin) [who](nermin) sent for [him](kosta), asks [her](nermin) whether it would have been, if [she](nermin) had been asked. [She](nermin) says that the [Peri Kız](*perikiz) sails at six, and that there is room on the bridge for two.
+ arrest _ cevdet+partner "gets six years"
- find! _ mate "never found"
- hire peri judge "carries the judge's papers"
- married elif haluk "the Sarps"
- divorce cevdet sabiha "annulled"
- hire sabiha "painted on the door"
- discover kosta nermin+sabiha "has known"
+ invite nermin kosta "room on the bridge"
