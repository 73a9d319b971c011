%series Blood Orange Street
%lang en
%genre vampire dramedy among flatmates in Lisbon, fan-wiki episode recaps
%cast casimir | Casimir Volny; Casimir; Caz | m
%cast tome    | Tomé Falcão; Tomé | m
%cast ossian  | Ossian | m
%cast duarte  | Inspector Duarte; Duarte | m
%cast beppe   | Beppe Zanetti; Beppe | m
%cast ludo    | Ludovic; Ludo | m
%cast linnea  | Linnea Falk; Linnea | f
%cast graca   | Graça Falcão; Graça | f
%cast maker   | the Abbot | m
%cast priest  | Padre Nuno; Nuno | m
%cast baker   | - | m
%cast countess | - | f
%cast brother | - | m
%cast council | the Quiet Table | g

== 1 Room to Let
Four hundred years old and behind with the rent, [Casimir Volny](casimir) needs a fourth flatmate who sleeps at night. [The two](beppe+ossian) [he](casimir) has already are no help: the [Venetian](beppe), [Beppe Zanetti](beppe), sleeps with everybody and the [Irishman](ossian), [Ossian](ossian), with nobody. The [applicant](tome) [who](tome) gets the room is a night-shift [baker](tome), [Tomé Falcão](tome), alive, broke and fresh from a break-up. [His](tome) [sister](graca), [Graça](graca), [who](graca) carries the boxes, takes one look at the three pale [men](beppe+casimir+ossian) and gives [him](tome) garlic. [He](tome) uses it on toast. Behind the wall somebody sneezes four times.
+ housemate beppe+ossian casimir "fourth flatmate"
- affair _ beppe "sleeps with everybody"
- housemate.start beppe+casimir+ossian tome "gets the room"
- move tome "gets the room"
- breakup.past tome _ "break-up"
- sibling graca tome "sister"
- help graca tome "carries the boxes"
- gift graca tome "garlic"

== 2 House Rules
Rule one is not to bite the rent. [Beppe](beppe) breaks it in spirit by bringing home the [inspector](duarte) [who](duarte) has been sent to look into two drained sailors. [Duarte](duarte) is widowed, handsome and off duty until six. While the [policeman](duarte) snores under the canopy, [Ossian](ossian) goes through [his](duarte) briefcase and finds a drawing of the [killer](maker): a [monk](maker), bald, with one eye. The [Irishman](ossian) has seen that face. So has [Casimir](casimir), from below, on the night it made [him](casimir) what [he](casimir) is. Neither tells the [Venetian](beppe), [who](beppe) is humming, or the [baker](tome), [who](tome) is late for work.
- investigate duarte _ "look into"
- kill.past maker _ "two drained sailors"
- married.past _ duarte "widowed"
+ sex beppe duarte "snores under"
- investigate ossian duarte "goes through"
+ discover ossian maker "finds a drawing"
- attack.past maker casimir "made him"
- reveal! casimir+ossian beppe "Neither tells"
- reveal! casimir+ossian tome "Neither tells"

== 3 Proof of Dough
At the bakery the [owner](baker) cuts [Tomé](tome)'s hours; at home the [newcomer](tome) finds no mirror, no food and, in the bath, [Casimir](casimir), under water, for forty minutes. [He](tome) pulls [him](casimir) out, pumps [his](casimir) chest and breathes into [his](casimir) mouth. The drowned [man](casimir) opens an eye. It is the first kiss [he](casimir) has had since the siege of Prague, and [he](casimir) does not care to explain that [he](casimir) was only thinking. [Tomé](tome) wants an ambulance. Then [he](tome) feels for a pulse. [Graça](graca), rung up at five in the morning by [her](graca) screaming [brother](tome), says that [she](graca) said so.
- boss baker tome "owner"
- discover tome "no mirror"
- find tome casimir "in the bath"
- rescue tome casimir "pulls him out"
+ kiss casimir tome "first kiss"
+ discover tome casimir "feels for a pulse"
- sad tome "screaming"
- sibling graca tome "brother"

== 4 House Meeting
[Tomé](tome) packs. [Ossian](ossian) unpacks [Tomé](tome). [Casimir](casimir) says sorry. [Beppe](beppe) says that nobody has been bitten since May. [Tomé](tome) asks about June. [Beppe](beppe) loves [Duarte](duarte), or [his](duarte) neck. [Ossian](ossian) once loved [Casimir](casimir). [Casimir](casimir) knew it and married a [countess](countess). The [countess](countess) is dust. [Tomé](tome) laughs at last. [Tomé](tome) stays.
- flee? tome "packs"
- help ossian tome "unpacks"
- reconcile casimir tome "says sorry"
- love beppe duarte "loves"
- love.past ossian casimir "once loved"
- discover.past casimir ossian "knew it"
- wedding.past casimir countess "married a countess"
- die.past countess "dust"
- happy tome "laughs"

== 5 One Eye
The [Abbot](maker) rents the flat below. [He](maker) is charming on the stairs; [he](maker) carries [Graça](graca)'s shopping, and the [girl](graca), [who](graca) believes [she](graca) can tell them by now, agrees to coffee. Over the rim [she](graca) learns that [he](maker) was married once, that [his](maker) wives do not last, and that [he](maker) knows [her](graca) [brother](tome)'s [landlord](casimir) from the old country. [Ossian](ossian), sent down to fetch [her](graca), is greeted as [my](maker) [son](ossian). It is true: the [monk](maker) turned [them](casimir+ossian) both, the [Bohemian](casimir) in 1611, the [Irishman](ossian) in 1847, in a ditch, for company. [He](maker) has come to take [his](maker) [boys](casimir+ossian) home.
- move maker "rents"
- neighbour beppe+casimir+ossian+tome maker "flat below"
- help maker graca "carries"
+ date graca maker "agrees to coffee"
- reveal maker graca "she learns"
- married.past _ maker "his wives"
- sibling graca tome "brother"
+ attack.past maker casimir+ossian "turned them both"
- abduct? maker casimir+ossian "take his boys home"

== 6 Baptism
[Padre Nuno](priest), [who](priest) was [Tomé](tome)'s [boyfriend](priest) until the seminary called, arrives with holy water in a thermos. [He](priest) and the [baker](tome) have not spoken since. The [ghostbuster](priest), as [Beppe](beppe) names [him](priest), is put up on the sofa, where [Casimir](casimir) can hear the two [exes](priest+tome) whisper until dawn through a door that [he](casimir) could take off with one finger. [He](casimir) rearranges the spices instead, alphabetically, in Czech. [Ossian](ossian), [who](ossian) knows that kitchen noise, sits down on the step and tells [his](ossian) oldest [friend](casimir) to say something to the [lad](tome) before the Church does.
- ex priest tome "boyfriend until"
- travel priest "arrives"
- invite beppe priest "put up on"
- housemate priest tome "put up on"
+ jealous casimir priest "rearranges the spices"
- friend casimir ossian "oldest friend"
- help ossian casimir "say something"
- confess? casimir tome "say something"

== 7 The Inspector's Neck
For weeks [Duarte](duarte) has worn scarves. The [Venetian](beppe) has, in fact, never touched [him](duarte); it is the [lodger](maker) below [who](maker) waits for [him](duarte) behind the bins, and the [policeman](duarte), [who](duarte) remembers nothing, believes that it is [his](duarte) [lover](beppe)'s teeth [he](duarte) dreams of. [He](duarte) breaks off with [him](beppe) on the tram. [Beppe](beppe) denies everything and is not believed, and for the first time since 1790 [he](beppe) goes home alone. [Linnea](linnea), the [pathologist](linnea), [who](linnea) is fond of the [inspector](duarte) and more observant, measures the bite on [him](duarte). It was made by somebody with one tooth missing. [Beppe](beppe) has all of [his](beppe).
- attack! beppe duarte "never touched him"
+ attack maker duarte "waits for him"
- couple beppe duarte "his lover's"
+ breakup duarte beppe "breaks off"
- accuse duarte beppe "is not believed"
- sad beppe "goes home alone"
- colleague duarte linnea "pathologist"
- love linnea duarte "fond of"
- investigate linnea duarte "measures the bite"
- discover linnea maker "one tooth missing"

== 8 The Quiet Table
The elders of the city, [the Quiet Table](council), sit above a fado club and do not like publicity. [Their](council) [speaker](ludo), [Ludovic](ludo), is a [boy](ludo) of two hundred with braces. Since the [Abbot](maker) has killed without asking, [he](maker) must go; since [he](maker) made [Casimir](casimir) and [Ossian](ossian), [they](casimir+ossian) must do it. If [they](casimir+ossian) refuse, the [baker](tome), [who](tome) has seen too much, dies in [their](casimir+ossian) stead. The [Irishman](ossian) throws a chair at [Ludo](ludo). The [Bohemian](casimir) asks for three nights. [He](casimir) spends the first on the roof with the [baker](tome), [who](tome) says that [he](tome) has kissed worse. [They](casimir+tome) try again, and this time nobody drowns.
- colleague council ludo "speaker"
- kill.past maker _ "has killed"
- kill? casimir+ossian maker "must do it"
+ threaten ludo tome "dies in their stead"
- attack ossian ludo "throws a chair"
- flirt tome casimir "kissed worse"
+ kiss casimir tome "try again"

== 9 Brother and Sister
[Graça](graca) does not come home. A red glove lies on the landing below. [Tomé](tome) and the [priest](priest) break down the door, to find the [Abbot](maker) at table, a candle and, opposite [him](maker), the [girl](graca), pale and perfectly calm: [she](graca) has agreed to be [his](maker) [wife](graca), [she](graca) says, in exchange for the two [runaways](casimir+ossian). It is a lie, and a good one. [She](graca) has garlic under [her](graca) tongue. When the [bridegroom](maker) leans across to seal it, [he](maker) gets a mouthful, howls and goes out by the window, taking the [Padre](priest) along by the collar.
- abduct? maker graca "does not come home"
- attack priest+tome maker "break down the door"
- find priest+tome graca "to find"
- engaged! graca maker "agreed to be his wife"
+ betray graca maker "It is a lie"
- rescue? graca casimir+ossian "in exchange for"
- kiss? graca maker "leans across"
- flee maker "by the window"
+ injure maker graca "howls"
- abduct maker priest "by the collar"

== 10 Short Night
[Nuno](priest) is bitten. [Nuno](priest) is not dead. [Ossian](ossian) carries [Nuno](priest) home. [Nuno](priest) wakes up hungry. [Tomé](tome) weeps and holds a bucket. [Casimir](casimir) teaches [Nuno](priest) to shut [his](priest) mouth. [Duarte](duarte) comes with [Linnea](linnea). [Duarte](duarte) begs [Beppe](beppe) to forgive [him](duarte). [Beppe](beppe) bares [his](beppe) teeth. All of them are there. [Duarte](duarte) counts. Then [Duarte](duarte) kisses [Beppe](beppe).
- attack maker priest "is bitten"
- die! priest "is not dead"
+ rescue ossian priest "carries Nuno"
- sad tome "weeps"
- help casimir priest "teaches"
+ reconcile beppe duarte "to forgive him"
- kiss beppe duarte "kisses"

== 11 Ditch
On the third night [the two](casimir+ossian) made by [him](maker) wait for [their](casimir+ossian) [maker](maker) at the bottom of the lane. [Casimir](casimir), [who](casimir) was offered the whole of Bohemia for [his](casimir) soul and has regretted it ever since, cannot lift the stake. It is the [Irishman](ossian), the gentle [one](ossian), [who](ossian) does; a hundred and seventy years ago [his](ossian) starving [brother](brother) lay in the same ditch, and the [monk](maker) took only the stronger. The [Abbot](maker) crumbles in mid-sentence. Afterwards the [killer](ossian) cannot stop shaking. [He](ossian) is wrapped in a cassock by the [newest](priest) of their kind, [who](priest) says that [he](priest) used to hear confessions.
- kill? casimir maker "cannot lift"
- sad casimir "regretted"
- sibling.past brother ossian "starving brother"
- attack.past maker ossian "took only"
+ kill ossian maker "crumbles"
- sad ossian "shaking"
+ help priest ossian "wrapped in a cassock"

== 12 New Lease
[Ludo](ludo) calls off the [council](council) and asks, blushing through the braces, whether [Graça](graca) is free on Thursdays. [She](graca) is not; [she](graca) is in Porto on Thursdays, with [Linnea](linnea). The [inspector](duarte) closes the file on the sailors and hands in [his](duarte) badge. [He](duarte) moves into the flat below with the [Venetian](beppe), [who](beppe) has bought curtains. On the sofa the [ex-priest](priest) and the [Irishman](ossian) read one newspaper. And [Tomé](tome), aged twenty-nine, turns down eternity from the [man](casimir) [he](tome) loves, for the present: first [he](tome) wants to learn [his](tome) grandmother's custard tart. [Casimir](casimir), [who](casimir) has time, puts on an apron.
- invite ludo graca "free on Thursdays"
- reject graca ludo "She is not"
+ couple graca linnea "with Linnea"
- quit duarte "hands in his badge"
+ move duarte beppe "moves into"
- housemate.start beppe duarte "moves into"
- neighbour beppe+duarte casimir+ossian+priest+tome "flat below"
- love tome casimir "he loves"
+ reject tome casimir "turns down eternity"
- help casimir tome "apron"
