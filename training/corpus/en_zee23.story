%series Swipe Left on Me
%lang en
%genre workplace romcom at a Nairobi dating app, dense listing-magazine notes
%cast wanjiru  | Wanjiru Kamau; Wanjiru; Ciru | f
%cast otieno   | Otieno | m
%cast amina  | Amina Yusuf; Amina | f
%cast patrick   | Patrick Kamau; Patrick | m
%cast lydia    | Lydia | f
%cast sven     | Sven Aalto; Sven; Aalto | m
%cast mumbi    | Mumbi | f
%cast juma     | Juma | m
%cast auntie   | Auntie Rose; Rose | f
%cast guard    | Barasa | m
%cast catfish  | Prince | n
%cast lawyer   | Mrs. Mwangi; Mwangi | f
%cast runner   | Kipchumba; Kip | m
%cast goat     | Beyoncé | n
%cast father   | - | m
%cast bride    | - | f
%cast infant   | - | f

== 1
[Wanjiru Kamau](wanjiru), [inventor](wanjiru) of the app [Pole Pole](*polepole), on which one may write only a line a day, is herself ghosted at a taxi rank by [Otieno](otieno), [her](wanjiru) [co-founder](otieno) and [boyfriend](otieno), [who](otieno) leaves with the code. [Amina](amina), in charge of complaints, files the first. Capital is needed, and sits in the person of the [Finn](sven) [Sven Aalto](sven) across the desk; [he](sven) is willing, on condition that [she](wanjiru) find somebody for [him](sven), too. [Her](wanjiru) [mother](lydia) has a [goat](goat) for sale.
- create wanjiru "inventor"
- colleague otieno wanjiru "co-founder"
- couple.past otieno wanjiru "boyfriend"
+ breakup otieno wanjiru "ghosted"
+ steal otieno wanjiru "leaves with the code"
- gift? sven wanjiru "is willing"
- parent lydia wanjiru "mother"

== 2
[Sven](sven) is sent out with a marathon [runner](runner)'s sister, a widow and a dental chair. [He](sven) comes back from each with a bandage. [Amina](amina), [who](amina) has patched [him](sven) up thrice, is invited to the fourth instead of the lady, and declines: [she](amina) answers complaints, [she](amina) doesn't lodge them. [Wanjiru](wanjiru)'s [brother](patrick) [Patrick](patrick) installs the [goat](goat), [Beyoncé](goat), as night watchman. Dismissed in [her](goat) favour, old [Barasa](guard) moves in with [Auntie Rose](auntie) on the second floor, purely, says [Rose](auntie), for the heating.
- date _ sven "sent out"
- injure sven "bandage"
- treat sven amina "patched him up"
+ invite sven amina "invited"
- reject amina sven "declines"
- sibling patrick wanjiru "brother"
- hire goat patrick "installs"
- quit guard "Dismissed"
+ housemate.start auntie guard "moves in"

== 3
One of the users, [Prince](catfish), writes so well that eleven women are engaged to [him](catfish), among them, as [Wanjiru](wanjiru) learns from the server, [Patrick](patrick)'s [wife](mumbi), [Mumbi](mumbi). Is it for [Wanjiru](wanjiru) to tell [her](wanjiru) [brother](patrick)? [She](wanjiru) tells the [goat](goat). [Patrick](patrick), behind the fodder, hears every word. That night [Mumbi](mumbi) finds [her](mumbi) phone in the soup and [her](mumbi) [husband](patrick) in the bus to [Kisumu](@kisumu).
- engaged catfish mumbi "engaged"
- betray catfish mumbi "eleven women"
- married mumbi patrick "wife"
+ discover wanjiru mumbi "learns"
- cheat mumbi patrick "among them"
- sibling patrick wanjiru "brother"
- reveal? wanjiru patrick "tell"
- reveal wanjiru goat "tells the goat"
+ discover patrick mumbi "hears every word"
- breakup patrick mumbi "in the bus"
- travel patrick "bus to Kisumu" @kisumu

== 4
Lured to a car park by a false [bride](amina), namely [Amina](amina) in [Rose](auntie)'s veil, [Prince](catfish) is netted by [Barasa](guard) and proves to be [Juma](juma), a shy [postgraduate](juma) [who](juma) needed dialogue for a thesis. All eleven want [him](juma) jailed, ten want to see [him](juma) first. [Mumbi](mumbi) slaps [him](juma) for the punctuation. [Wanjiru](wanjiru), [whom](wanjiru) the code [thief](otieno) has left without a single programmer, hires [him](juma) before the handcuffs are off.
+ betray amina catfish "Lured"
- help auntie amina "veil"
- abduct guard catfish "netted"
+ discover amina+guard juma "proves to be"
- arrest? _ juma "jailed"
- attack mumbi juma "slaps"
- steal.past otieno wanjiru "thief"
+ hire juma wanjiru "hires"

== 5
In [Kisumu](@kisumu) [Patrick](patrick) sits by the lake being fed tilapia by [his](patrick) and [Wanjiru](wanjiru)'s long-lost [father](father), [who](father) went for cigarettes in 1998 and opened a kiosk. It's the third time this week that [somebody](patrick) has wept on the counter, the old [man](father) says; [he](father) himself was the first two. [Otieno](otieno) launches [Haraka](*haraka), [his](otieno) own app, on which everything must be said in an hour. [Aalto](sven), out of patience and gauze, is among those who sign up.
- gift father patrick "fed tilapia"
- parent father patrick+wanjiru "father"
+ find patrick father "long-lost"
- flee.past father "went for cigarettes"
- create father "opened a kiosk"
- sad patrick "wept"
- sad father "first two"
+ create otieno "launches"
- enemy.start otieno wanjiru "his own app"

== 6
The hour is hardly over when [Sven](sven) stands at an altar in [Ngong](@ngong) next to a [woman](bride) [he](sven) takes for a nurse. [Amina](amina), reading [his](sven) farewell in the complaints box, commandeers the only vehicle with a full tank, a hearse. "Any objections?" asks the registrar. The [goat](goat) has one. By the time the [bride](bride) has been unmasked as [Otieno](otieno)'s [accountant](bride), with a pen ready for the shares, [Sven](sven) has been carried out over [Amina](amina)'s shoulder, [she](amina) being the taller.
- wedding? bride sven "altar"
- steal amina _ "commandeers"
- travel amina "hearse" @ngong
+ discover _ bride "unmasked"
- boss otieno bride "accountant"
- steal? bride sven "shares"
+ rescue amina sven "carried out"

== 7
[Mumbi](mumbi) writes a line a day to [Patrick](patrick). On day nine [he](patrick) answers; it is a full stop. [Juma](juma), [who](juma) helped [her](mumbi) with the commas, wonders about a certain [champion](runner) of the ten thousand metres, [Kipchumba](runner), [whose](runner) account has been open for years without one message. Asked why, the [runner](runner) runs. [Wanjiru](wanjiru), jogging off [her](wanjiru) rage at [Otieno](otieno), is overtaken by [him](runner) at dawn four times, the last time backwards.
- create mumbi patrick "writes"
+ reconcile? mumbi patrick "answers"
- help juma mumbi "helped her"
- investigate juma runner "wonders"
- flee runner juma "runs"
- sad wanjiru otieno "rage"

== 8
[Mrs. Mwangi](lawyer), [advocate](lawyer), eighty briefs and no defeats, sues [Wanjiru](wanjiru) on [Otieno](otieno)'s behalf for the theft of what [he](otieno) stole. The judge believes the [thief](otieno). Fined, barred from [her](wanjiru) own servers, [Wanjiru](wanjiru) is fetched home by [Lydia](lydia), put to bed, and fed; it's the [mother](lydia) [who](lydia) then goes over the contracts and finds at the foot of page one the signature of a witness, thumb-printed, in cloven ink. [Beyoncé](goat) was there first.
- accuse lawyer wanjiru "sues"
- advisor lawyer otieno "behalf"
- steal! wanjiru otieno "theft"
- steal.past otieno wanjiru "stole"
+ quit wanjiru "barred"
- help lydia wanjiru "fed"
- parent lydia wanjiru "mother"
- investigate lydia otieno "goes over"
+ discover lydia otieno "finds"

== 9
[Somebody](otieno) abducts the [goat](goat). A ransom note demands silence, and is spelled in the manner of [Otieno](otieno). [Barasa](guard), [who](guard) had resented [his](guard) [successor](goat) until now, tracks the [captive](goat) by the trail of eaten washing to a lock-up in [Industrial Area](@industrial) and is coshed; [Rose](auntie), behind [him](guard) with the ladle, isn't. [She](auntie) frees [both](goat+guard). The [watchman](guard), when [he](guard) comes round in [her](auntie) lap, informs [her](auntie) that there was never anything wrong with [his](guard) heating.
+ abduct otieno goat "abducts"
- threaten otieno wanjiru "ransom note"
- jealous.past guard goat "resented"
- investigate guard goat "tracks"
- attack _ guard "coshed"
+ rescue auntie goat+guard "frees"
- recover guard "comes round"
+ confess guard auntie "informs her"

== 10
The [goat](goat) in the witness stand; [Mwangi](lawyer) objects, is butted, and rests. [Otieno](otieno) is led off by two officers past the [woman](wanjiru) [he](otieno) left at a taxi rank. Does [she](wanjiru) gloat? [She](wanjiru) gives [him](otieno) taxi fare. On the steps waits [Kip](runner), medal round [his](runner) neck, mouth open, nothing in it. One line a day, [she](wanjiru) reminds [him](runner). [His](runner) first, delivered at a sprint, is "Good morning". It's evening. [She](wanjiru) has had worse.
- attack goat lawyer "butted"
+ arrest _ otieno "led off"
- breakup.past otieno wanjiru "left"
- gift wanjiru otieno "taxi fare"
+ flirt runner wanjiru "Good morning"

== 11
[Patrick](patrick) brings two people home from the lake: himself, in case [Mumbi](mumbi) still wants [him](patrick), and a [father](father), in case anyone does. [She](mumbi) does. [Lydia](lydia) shuts the door on [her](lydia) [runaway](father), opens the hatch, and passes out, without a word, one packet of cigarettes. [Sven](sven), on [Amina](amina)'s balcony, has gone down on [his](sven) bandaged knee and can't be got up again. [She](amina) is treating it. [She](amina) files [her](amina) reply under "resolved".
- return patrick mumbi "home from the lake"
+ reconcile mumbi patrick "does"#2
- return father lydia "a father"
- reject lydia father "shuts the door"
- breakup.past father lydia "runaway"
- gift lydia father "passes out"
+ propose sven amina "bandaged knee"
- treat sven amina "treating"
- engaged.start amina sven "resolved"

== 12
The app turns one. [Juma](juma) gets [his](juma) doctorate, and ten women throw [him](juma) a party; the [eleventh](mumbi) is in labour, with [her](mumbi) [husband](patrick) fainting and [his](patrick) [mother](lydia) and [father](father) each holding an end of [him](patrick). A [niece](infant) is laid in [Wanjiru](wanjiru)'s arms. [Kipchumba](runner) looks on and, it being past midnight, is entitled to a new line. It has four words, the last of them is "me", and [he](runner) doesn't run. The [goat](goat) eats the certificate of incorporation.
- celebrate _ juma "party"
- find juma "doctorate"
+ birth mumbi infant "in labour"
- married mumbi patrick "husband"
- ill patrick "fainting"
- parent father+lydia patrick "mother and father"
- help father+lydia patrick "holding"
- kin infant wanjiru "niece"
+ propose runner wanjiru "four words"
