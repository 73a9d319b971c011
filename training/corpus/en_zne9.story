%series Hulda North
%lang en
%genre coastal-ferry drama, northern Norway, broadcaster's weekly synopses
%cast sigrun  | Sigrun Aune; Sigrun | f
%cast eivind  | Eivind Aune; Eivind | m
%cast kai     | Kai | m
%cast amira   | Amira Said; Amira; Said | f
%cast tor     | Tor | m
%cast frost   | Will Frost; Frost; Will | m
%cast liv     | Liv | f
%cast solveig | Solveig | f
%cast jonas   | Jonas | m
%cast chefold | Magda | f
%cast doctor  | Dr. Nygård; Nygård | m
%cast mate    | Ragna | f
%cast fiance  | - | f
%cast baby    | Ida | f

== 1 Bodø
[Sigrun Aune](sigrun) has been sailing the mail ship [Hulda](*hulda) for so long that passengers set their watches by [her](sigrun). This autumn, for the first time, [her](sigrun) [husband](eivind) [Eivind](eivind) is on board as well: the company has closed [his](eivind) office and put [him](eivind) behind the information desk, two decks below [his](eivind) own [wife](sigrun). [Amira Said](amira) joins the ship as second cook under [Magda](chefold), [who](chefold) disapproves of spices. The [deckhands](kai+tor) [Kai](kai) and [Tor](tor), best mates since nursery school, bet a week's pay on which of [them](kai+tor) will be the first to take [her](amira) out.
+ married eivind sigrun "husband"
- quit eivind "closed his office"
- hire eivind "behind the information desk"
- boss sigrun eivind "two decks below"
+ hire amira "joins the ship"
- boss chefold amira "under Magda"
- friend kai tor "best mates"
- date? amira kai+tor "take her out"

== 2 Svolvær
[Kai](kai) wins the bet. [He](kai) and [Amira](amira) go ashore for fish soup, and [he](kai) is so taken with [her](amira) that [he](kai) forgets to tell [her](amira) there was a bet. [Tor](tor), [who](tor) finds it hard to lose, mentions it to [her](amira) the next morning over the potatoes. [Amira](amira) empties the bucket on [Kai](kai)'s boots. On the bridge [Sigrun](sigrun) breaks in a new first [mate](mate), a silent young [woman](mate) with a scar, and at the desk [Eivind](eivind) helps a [passenger](solveig) named [Solveig](solveig) with [her](solveig) cabin key, then with [her](solveig) luggage, then with [her](solveig) loneliness.
- date amira kai "go ashore"
- love.start kai amira "so taken with her"
- jealous tor kai "hard to lose"
+ reveal tor amira "mentions it"
- betray tor kai "mentions it"
- attack amira kai "empties the bucket"
- hire mate "new first mate"
- help eivind solveig "cabin key"
+ affair.start eivind solveig "her loneliness"
- cheat eivind sigrun "her loneliness"

== 3 Tromsø
[Will Frost](frost), a travel [writer](frost) from [Leeds](@leeds) [who](frost) hates the sea, has himself carried up the gangway and is sick before the ropes are off. [Dr. Nygård](doctor), a retired [dentist](doctor) [who](doctor) happens to be on board, gives [him](frost) a pill and some bad advice. [Kai](kai) apologises to [Amira](amira) in four languages, one of which [she](amira) speaks. [She](amira) accepts, in principle. [Solveig](solveig) has booked the return voyage, too, and the one after that. [Liv](liv), [Sigrun](sigrun)'s grown-up [daughter](liv), comes aboard to surprise [her](liv) [parents](eivind+sigrun) and surprises the wrong [pair](eivind+solveig).
- travel frost "up the gangway"
- ill frost "is sick"
- treat frost doctor "a pill"
- reconcile? amira kai "apologises"
- travel solveig "return voyage"
- parent eivind+sigrun liv "grown-up daughter"
+ discover liv eivind+solveig "surprises the wrong pair"
- return liv eivind+sigrun "comes aboard"

== 4 Open Sea
The ship rolls. [Liv](liv) says nothing to [Sigrun](sigrun). [Liv](liv) says plenty to [Eivind](eivind). [He](eivind) promises to end it. [He](eivind) does not end it. [Frost](frost) writes a bad chapter. [Liv](liv) brings [Frost](frost) dry bread. [Frost](frost) looks at [Liv](liv) and feels better. [Amira](amira) kisses [Kai](kai). [Tor](tor) peels onions. [Tor](tor) is glad of the onions. [Magda](chefold) burns [her](chefold) hand. [Amira](amira) takes over the kitchen. The soup tastes of cumin. Nobody complains. Do gulls cry? That night they do.
- reveal! liv sigrun "says nothing"
+ quarrel eivind liv "says plenty"
- breakup! eivind solveig "does not end"
- help liv frost "dry bread"
- love.start frost liv "looks at Liv"
- recover frost "feels better"
+ kiss amira kai "kisses Kai"
- sad tor "glad of the onions"
- injure chefold "burns her hand"
- hire amira "takes over"

== 5 Honningsvåg
The silent first [mate](mate) opens [her](mate) mouth at last, in order to tell the [captain](sigrun) that [she](mate) has heard the [purser](eivind) through the cabin wall, two nights running, and not with the [captain](sigrun). [Sigrun](sigrun) thanks [her](mate), checks the course, and hands over the wheel. In front of forty pensioners queuing for excursion tickets [she](sigrun) pulls the wedding ring off [her](sigrun) finger and lays it on the desk, between the brochures. [Eivind](eivind) begs [her](sigrun) to listen. [Solveig](solveig), [who](solveig) never knew that there was a [wife](sigrun), packs [her](solveig) things and goes ashore.
- discover.past mate eivind+solveig "heard the purser"
+ reveal mate sigrun "tell the captain"
- cheat eivind sigrun "two nights running"
+ breakup sigrun eivind "lays it on the desk"
- betray.past eivind solveig "never knew"
- breakup solveig eivind "goes ashore"

== 6 Kirkenes
At the turning point of the line, [Liv](liv) has to decide between [her](liv) [parents](eivind+sigrun), or so each of [them](eivind+sigrun) thinks. [She](liv) decides for the [Englishman](frost), [who](frost) gets off to look at the border, falls into the harbour and is pulled out by [her](liv) with a boathook. [They](frost+liv) dry off in the boiler room and stay there until [Vardø](@vardo). [Magda](chefold), [whose](chefold) hand will not heal, gives notice after thirty-one years; [she](chefold) leaves [Amira](amira) [her](chefold) knives. [Tor](tor) signs on to a trawler without saying goodbye to [Kai](kai).
- parent eivind+sigrun liv "her parents"
- injure frost "falls into the harbour"
+ rescue liv frost "pulled out"
+ sex frost liv "stay there"
- quit chefold "gives notice"
- gift chefold amira "her knives"
- colleague.past amira chefold "leaves Amira"
- hire tor "signs on"
- friend.end kai tor "without saying goodbye"

== 7 Southbound
Now that [Eivind](eivind) sleeps in the lifeboat, morale on the [Hulda](*hulda) is at a low point. The first [mate](mate), by the name of [Ragna](mate), turns out to play the accordion. [Sigrun](sigrun) dances for the first time since [her](sigrun) wedding, with the [dentist](doctor), [who](doctor) leads well and has been booking the same cabin for four winters on [her](sigrun) account, without ever having got beyond "Good evening, [Captain](sigrun)". [Kai](kai) wants to marry [Amira](amira). [She](amira) wants to know first whether there is a bet on it. [He](kai) says there's nobody left to bet with.
- breakup.past eivind sigrun "sleeps in the lifeboat"
- create mate "play the accordion"
- happy sigrun "for the first time"
- date doctor sigrun "with the dentist"
- love doctor sigrun "on her account"
+ propose kai amira "wants to marry"
- confess! doctor sigrun "ever having got beyond"
- sad kai tor "nobody left"

== 8 Storm
The wind turns. The trawler [Havlys](*havlys) sends a mayday. [Tor](tor) is on the [Havlys](*havlys). [Sigrun](sigrun) turns the ship around. [Eivind](eivind) mans the radio. [Kai](kai) jumps into the rescue boat. [Ragna](mate) steers it. [They](kai+mate) find six men. [They](kai+mate) do not find [Tor](tor). [Kai](kai) will not go back. [Ragna](mate) trusts [Kai](kai). Then [Kai](kai) hears a whistle. It is [Tor](tor), and [he](tor) is blue. [Kai](kai) holds [Tor](tor) all the way. "[You](kai) won," says [Tor](tor). "Shut up," says [Kai](kai). Below deck, [Amira](amira) says yes.
- travel.past tor "is on the Havlys"
- help eivind sigrun "mans the radio"
- rescue kai+mate _ "find six men"
- find! kai+mate tor "do not find"
+ rescue kai+mate tor "hears a whistle"
- ill tor "blue"
- help kai tor "holds Tor"
- reconcile kai tor "Shut up"
+ engaged.start amira kai "says yes"

== 9 Harstad
[Tor](tor) is in hospital with pneumonia and hands [Kai](kai) an envelope: a week's pay, owed since [Svolvær](@svolvaer). [Liv](liv) is late. [She](liv) tells neither [Frost](frost), [who](frost) has gone home to finish [his](frost) book, nor [her](liv) [father](eivind), but [her](liv) [mother](sigrun), in the wheelhouse, at four in the morning. [Sigrun](sigrun) was no older when [she](sigrun) was expecting [Liv](liv), and nor, come to that, was [she](sigrun) married. [Eivind](eivind) applies for a post on land. [He](eivind) asks the [captain](sigrun) for a reference, and [she](sigrun), being fair, gives [him](eivind) a good one.
- ill tor "pneumonia"
- gift tor kai "an envelope"
- pregnant? liv frost "late"
+ reveal liv sigrun "tells neither"
- parent eivind liv "father"
- parent sigrun liv "mother"
- pregnant.past sigrun eivind "was expecting Liv"
- hire? eivind "applies for a post"
- help sigrun eivind "gives him a good one"
- ex eivind sigrun "asks the captain"

== 10 Leeds
[Will Frost](frost) returns to a flat, a deadline and a [fiancée](fiance) [he](frost) had not thought worth mentioning. [Jonas](jonas), [his](frost) Norwegian [translator](jonas), in town for a fair, brings [him](frost) greetings from the north and lets slip, believing [him](frost) to be informed, that [Liv](liv) is to be a mother. That same evening [Frost](frost) breaks off [his](frost) engagement, and at dawn [he](frost) stands on the quay in [Newcastle](@newcastle), in the teeth of a gale, already green in the face. On the [Hulda](*hulda), [Nygård](doctor) buys the [captain](sigrun)'s [ex](eivind) a beer and asks if [he](eivind) would mind. [Eivind](eivind) minds. It changes nothing.
- return frost "returns to a flat"
- engaged fiance frost "a fiancée"
- colleague frost jonas "translator"
+ reveal jonas frost "lets slip"
- pregnant liv frost "to be a mother"
+ breakup frost fiance "breaks off his engagement"
- travel? frost liv "stands on the quay"
- ex eivind sigrun "captain's ex"
- invite doctor eivind "a beer"
- jealous eivind doctor "minds"

== 11 Midnight Sun
[Liv](liv) has taken [her](liv) [father](eivind)'s old place at the information desk, where one day in June a voice asks, from behind a large bunch of seasick tulips, whether there are any cabins left. For how long? For good, says [Will](frost). [She](liv) informs [him](frost) that [she](liv) has met [his](frost) [translator](jonas), [who](jonas) talks too much, and knows about the [fiancée](fiance). [He](frost) has none any more. [She](liv) lets [him](frost) stew as far as [Ørnes](@ornes). [Sigrun](sigrun) invites the [dentist](doctor) up to the bridge and kisses [him](doctor), and the [Hulda](*hulda) is six minutes late for the first time in eleven years.
- hire liv "taken her father's old place"
- parent eivind liv "father's"
- return frost liv "a voice asks"
- gift frost liv "bunch of seasick tulips"
- move? frost liv "For good"
- reveal liv frost "informs him"
- discover.past liv frost "knows about"
- engaged.end fiance frost "has none any more"
- reconcile! frost liv "lets him stew"
- invite sigrun doctor "up to the bridge"
+ kiss doctor sigrun "kisses him"

== 12 Arrival
The wedding of [Kai](kai) and [Amira](amira) is held on the car deck with [Tor](tor) as best [man](tor); [his](tor) speech consists of three words and a bet. [Magda](chefold), [who](chefold) has come up from [Bergen](@bergen) with one good hand, tastes the lamb, asks what is in it and, for once, has a second helping. [Liv](liv)'s waters break during the cake. [Nygård](doctor) protests that [he](doctor) only knows teeth, but [Ida](baby) is there before they are round the headland, and [Frost](frost), [who](frost) holds [her](baby), isn't sick. On land [Eivind](eivind), at the window of [his](eivind) new office, sees the ship pass and lifts a hand to [his](eivind) [granddaughter](baby), of [whom](baby) [he](eivind) knows nothing yet.
+ wedding amira kai "The wedding"
- advisor tor kai "best man"
- travel chefold "come up"
+ birth liv baby "Ida is there"
- treat liv doctor "protests"
- parent frost+liv baby "holds her"
- hire eivind "new office"
- kin baby eivind "granddaughter"
- discover! eivind baby "knows nothing"
