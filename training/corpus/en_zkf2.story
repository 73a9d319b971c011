%series The Kittiwake Bell
%lang en
%genre lifeboat-station drama on the Northumbrian coast, encyclopaedia episode list in long sentences
%cast mor   | Morwen Laidlaw; Morwen | f
%cast eck   | Eck Laidlaw; Eck | m
%cast tun   | Tunde Bassey; Tunde | m
%cast fro   | Frost; Hilary Frost; Hilary | f
%cast gar   | Garrick Stobbs; Garrick; Stobbs | m
%cast win   | Winnie Stobbs; Winnie | f
%cast lu    | Lucasz Pilch; Lucasz; Luc | m
%cast bea   | Bea | f
%cast cor   | Cormac Dodds; Dodds; Cormac | m
%cast vic   | Reverend Amis; Amis | n
%cast kid   | Robbie | m
%cast yac   | Anselm Roche; Roche | m

== 1 Launch
After the retirement of old [Cormac Dodds](cor), [who](cor) had steered the boat for thirty years, the crew of the [Kittiwake](*kittiwake) learns that it will be led not by [Garrick Stobbs](gar), [who](gar) had taken the post for granted, but by [Morwen Laidlaw](mor), [whose](mor) [husband](eck), [Eck](eck), is the mechanic and [whose](mor) bitterest [competitor](gar) since school [Garrick](gar) happens to be. On [her](mor) first night out [she](mor) plucks a [yachtsman](yac) from the Harcar rocks, while [Garrick](gar), sulking in the Ship, tells anyone who will listen that the vote was rigged.
- quit cor "retirement"
+ hire mor "led"
- married eck mor "husband"
- enemy gar mor "competitor"
+ rescue mor yac "plucks"
- sad gar "sulking"
- accuse gar mor "rigged"
- hire? gar "taken the post for granted"

== 2 The Lodger
The [yachtsman](yac), [whose](yac) memory has not survived the rocks, is put up by [Winnie Stobbs](win), [Garrick](gar)'s long-suffering [wife](win), over the protests of [her](win) [husband](gar), [who](gar) sees no reason why [he](gar) should share a bathroom with a [man](yac) [Morwen](mor) fished out. [Tunde Bassey](tun), a newly qualified [teacher](tun) [who](tun) has joined the crew in order to impress [Bea](bea), the landlady's [daughter](bea) at the Ship, is sick on [his](tun) first exercise and is led ashore by [Bea](bea) herself, [who](bea) finds [him](tun) more to [her](bea) taste green than boastful.
- housemate.start win yac "put up"
- married gar win "wife"
+ quarrel gar win "protests"
- ill yac "memory has not survived"
- hire tun "joined the crew"
- parent _ bea "landlady's daughter"
- rescue.past mor yac "fished out"
- love tun bea "impress"
- ill tun "sick"
- help bea tun "led ashore"
+ love.start bea tun "to her taste"

== 3 Fog Signal
While [Eck](eck) is spending suspiciously long evenings at the slipway with [Hilary Frost](fro), an [inspector](fro) sent from headquarters, [Morwen](mor), [who](mor) would sooner mend a net than ask a question, lets herself be persuaded by [Lucasz Pilch](lu), the second [mechanic](lu) and [Eck](eck)'s closest [friend](lu), that it is all to do with the new engine. That it is not becomes plain to [Lucasz](lu) when, returning for [his](lu) gloves, [he](lu) sees the [inspector](fro) doing up the buttons of a shirt that is not [hers](fro).
+ affair eck fro "suspiciously long evenings"
- cheat eck mor "suspiciously long evenings"
- colleague eck lu "second mechanic"
- friend eck lu "closest friend"
+ discover lu eck+fro "not hers"

== 4 Plain Weather
[Tunde](tun) takes [Bea](bea) to the pictures. [Bea](bea) pays for [Tunde](tun). Later [she](bea) kisses [him](tun) by the coal shed. [Luc](lu) saw it all from the wall. [Luc](lu) has loved [Bea](bea) for years. [He](lu) says nothing to [Bea](bea). To [Eck](eck) [he](lu) says plenty. "Finish it with [Frost](fro)," warns [Lucasz](lu). [Frost](fro) has no wish to be finished with. [She](fro) is fond of [Eck](eck). Nobody is fond of [Stobbs](gar). The frost lies thick on the slip.
+ date bea tun "to the pictures"
- kiss bea tun "kisses him"
- discover lu bea+tun "saw it all"
- love lu bea "has loved"
- confess! lu bea "says nothing"
- quarrel eck lu "says plenty"
- breakup? eck fro "Finish it"
- love fro eck "fond of Eck"

== 5 What the Tide Brings
[Winnie](win), [who](win) for the first time in twenty years is thanked for [her](win) cooking, begins to dread the day on which [her](win) [guest](yac) will remember where [he](yac) belongs, and burns, unread, the letter in which a shipping registry names [him](yac). The deed is observed by [Reverend Amis](vic), the new [minister](vic) and next-door [neighbour](vic), in [whom](vic) [she](win) then confides that [she](win) has lost [her](win) heart; [Amis](vic), bound to silence, advises [her](win) to lose the matches as well. [Morwen](mor), meanwhile, comes upon a hotel bill in [her](mor) [husband](eck)'s oilskins.
- happy win "is thanked"
- sad? win "dread"
+ betray win yac "burns"
- discover vic win "observed"
- neighbour vic win "next-door neighbour"
- reveal win vic "confides"
+ love.start win yac "lost her heart"
- help vic win "advises"
- married eck mor "husband"
+ discover mor eck "hotel bill"

== 6 Harcar
Confronted with the bill during a call to a burning trawler, [Eck](eck) admits everything between two bursts of the radio, whereupon [his](eck) [wife](mor) orders [him](eck) below, completes the rescue of four men, and, once the [Kittiwake](*kittiwake) is back on her cradle, throws [his](eck) kitbag into the harbour after [him](eck). [Garrick](gar), [who](gar) was on the quay with a camera, hands the picture to the newspaper, though not before [Lucasz](lu), to [whom](lu) the [coxswain](mor) will not speak because [he](lu) had known, has blacked [his](gar) eye.
- accuse mor eck "Confronted with the bill"
+ reveal eck mor "admits everything"
- married eck mor "wife"
- rescue mor _ "rescue"
+ breakup mor eck "throws his kitbag"
- betray gar eck+mor "hands the picture"
- discover.past lu eck+fro "had known"
- sad mor lu "will not speak"
- attack lu gar "blacked his eye"

== 7 Nets
Lodging in the engine shed, [Eck](eck) finds that the [inspector](fro), for [whom](fro) [he](eck) has given up [his](eck) home, has been recalled to Poole and has accepted without consulting [him](eck), and although [she](fro) suggests that [he](eck) follow, [he](eck) stays, since the [boy](kid), [Robbie](kid), [his](eck) and [Morwen](mor)'s only [child](kid), has stopped speaking to [either](eck+mor). It is [Tunde](tun), the [boy](kid)'s form [teacher](tun), [who](tun) gets the first word out of [him](kid), and [Bea](bea), jealous of nobody by nature, [who](bea) tells [Tunde](tun) [she](bea) is proud of [him](tun).
- move.past eck "given up his home"
- travel? fro "recalled"
- invite fro eck "suggests"
+ breakup eck fro "he stays"
- parent eck+mor kid "only child"
- sad kid eck+mor "stopped speaking"
- advisor tun kid "form teacher"
+ help tun kid "first word"
- jealous! bea _ "jealous of nobody"
- couple bea tun "proud of him"

== 8 The Name
The [yachtsman](yac), waking with a start at the sound of the maroon, knows that [he](yac) is called [Anselm Roche](yac), that [he](yac) builds boats in [Cork](@cork), and that no wife is waiting for [him](yac) there, a point on which [Winnie](win) makes [him](yac) repeat himself. [They](win+yac) kiss in the larder, interrupted by [Garrick](gar), [who](gar) promises to put [Roche](yac) back on the rocks where [he](yac) was found. That night it is nevertheless [Garrick](gar) [who](gar), washed off the deck of the [Kittiwake](*kittiwake), is hauled in by the hair by [Morwen](mor), the [rival](mor) [he](gar) has slandered for a year.
+ recover yac "knows"
- married! _ yac "no wife"
- kiss win yac "kiss in the larder"
- discover gar win+yac "interrupted by Garrick"
- threaten gar yac "back on the rocks"
+ rescue mor gar "hauled in"
- enemy gar mor "rival"
- betray.past gar mor "slandered"

== 9 Salvage
Humbled, [Stobbs](gar) offers the [woman](mor) [who](mor) saved [him](gar) [his](gar) hand, which [she](mor) takes, and [his](gar) [wife](win) [her](win) freedom, which [she](win) has already taken, having gone to [Cork](@cork) with the [Irishman](yac) on the morning bus. [Lucasz](lu), trying to drown the fact that [Bea](bea) and [Tunde](tun) have set up house above the chandler's, sinks a dinghy instead; [Cormac Dodds](cor), [who](cor) buried a wife [he](cor) never told [he](cor) loved, advises the young [man](lu) to open [his](lu) mouth at once or for ever hold it shut.
+ reconcile gar mor "offers"
- rescue.past mor gar "saved him"
- married gar win "wife"
+ breakup win gar "gone to Cork"
- travel win+yac "gone to Cork" @cork
- housemate.start bea tun "set up house"
- sad lu "drown the fact"
- married.past _ cor "buried a wife"
- help cor lu "advises"
- confess? lu bea "open his mouth"

== 10 Open Mouth
[Lucasz](lu) opens [his](lu) mouth at the worst moment, on the quay, with [Tunde](tun) standing behind [him](lu), and is told by [Bea](bea), gently, that [he](lu) is three years late. The two [men](lu+tun), ordered by [Morwen](mor) to scrub the hull side by side until [they](lu+tun) can be trusted in one boat, scrub in silence till midnight and emerge, to everyone's surprise, as the best of [pals](lu+tun). [Bea](bea) has been to the doctor's; the news, which [she](bea) shares first with [Amis](vic), is that [she](bea) is expecting.
+ confess lu bea "opens his mouth"
- reject bea lu "three years late"
- boss mor lu+tun "ordered by Morwen"
- friend.start lu tun "best of pals"
- reveal bea vic "shares first"
+ pregnant bea "expecting"

== 11 Second Service
When [Robbie](kid) takes a canoe out past the bar in order to be rescued by both [parents](eck+mor) at once, the estranged [pair](eck+mor), with not a minute to argue in, work the engine and the wheel as [they](eck+mor) had done for fifteen years, and have the [boy](kid) under a blanket within the half-hour. "[You](eck) can come for [your](eck) tea," says [Morwen](mor) on the slip, "not for [your](eck) bed." [Hilary Frost](fro), back to inspect the damage, sees the [three](eck+kid+mor) of [them](eck+kid+mor) through the window, posts a farewell letter to [Eck](eck), and leaves.
- parent eck+mor kid "parents"
+ rescue eck+mor kid "under a blanket"
- ex eck mor "estranged"
- invite mor eck "come for your tea"
- reconcile! eck mor "not for your bed"
- return fro "back to inspect"
+ breakup fro eck "farewell letter"

== 12 Banns
[Tunde](tun), [who](tun) has rehearsed the question on [his](tun) entire fourth form, finally puts it to [Bea](bea) through the loudhailer of the [Kittiwake](*kittiwake), and is answered by the whole harbour. A card from [Cork](@cork) informs [Garrick](gar) that the marriage of a quarter of a century was dissolved on Tuesday; [he](gar) reads it aloud in the Ship, buys a round, and is seen home by [Morwen](mor), [who](mor), much to [her](mor) own alarm, does not go straight back. [Eck](eck), coming early for [his](eck) tea, finds it on the table and nobody there.
+ propose tun bea "puts it"
- engaged.start bea tun "answered"
+ divorce gar win "dissolved"
- celebrate gar "buys a round"
- help mor gar "seen home"
- affair? gar mor "does not go straight back"
- reveal gar "reads it aloud"

== 13 Bell
At the wedding of [Bea](bea) and [Tunde](tun), for which [Lucasz](lu) is best [man](lu) and the [minister](vic) late, the labour pains begin between the vows and the ring, so that the newly made [husband](tun) receives [his](tun) [wife](bea) and, forty minutes afterwards in the vestry, twins. [Eck](eck) tells [Morwen](mor) that [he](eck) knows about [Garrick](gar), that [he](eck) has no right to mind, and that [he](eck) minds; the [coxswain](mor) replies that there is nothing to know. The maroon goes up. [All three](eck+gar+mor) run, and the bell of the [Kittiwake](*kittiwake) rings for the first time without anyone's touching it.
+ wedding bea tun "wedding"
- advisor lu tun "best man"
+ birth bea "twins"
- married bea tun "newly made husband"
- jealous eck gar "minds"
- affair! gar mor "nothing to know"
