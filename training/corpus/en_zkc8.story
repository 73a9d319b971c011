%series Ward of the Rings
%lang en
%genre police soap on an orbital station, TV-listing style
%cast juno | Juno Adebayo; Juno; Adebayo | f
%cast sky | Sky Marchetti; Sky | n
%cast ilmari | Ilmari Koski; Ilmari; Koski | m
%cast petra | Petra Koski; Petra | f
%cast march | March; Captain March | m
%cast zuzu | Zuzu | f
%cast quill | Quill Adebayo; Quill | m
%cast broker | - | f
%cast smuggler | Rain; Rain Okafor | m
%cast medic | Dr. Tam; Tam | f
%cast unit | Unit Six; Six | n
%cast widow | - | f
%cast newcaptain | Ottoline Faye; Faye | f
%cast son | Noor | n

== 1
[Sergeant Juno Adebayo](juno) gets a new [partner](sky): [Sky Marchetti](sky), fresh from Earth, spacesick and [her](juno) [ex-husband](quill)'s younger [sibling](sky). The [ex](quill), [Quill](quill), runs the bar on ring two and still has [her](juno) name over the door. The two [partners](juno+sky) find an ore [broker](broker) floating in a lock, stone dead. [Ilmari Koski](ilmari) from forensics, [whose](ilmari) marriage is the happiest on the station, hurries through the autopsy, as [he](ilmari) has a date. Not with [his](ilmari) [wife](petra).
+ colleague juno sky "new partner"
- ill sky "spacesick"
- divorce.past juno quill "ex-husband's"
- ex juno quill "ex-husband's"
- sibling quill sky "younger sibling"
- die broker "stone dead"
- find juno+sky broker "floating in a lock"
- married ilmari petra "wife"
- date? _ ilmari "has a date"
+ cheat ilmari petra "Not with his wife"

== 2
[Captain March](march) takes [Juno](juno) off the case: the [broker](broker) was [his](march) [fiancée](broker). [Juno](juno) goes on digging behind [her](juno) [superior](march)'s back. [Sky](sky) moves in above [Quill](quill)'s bar, is introduced to the [barmaid](zuzu), [Zuzu](zuzu), and pours a whole tray over [her](zuzu). It is the start of something. At the docks a young [smuggler](smuggler) tells [Juno](juno) [he](smuggler) saw a [policeman](march) at the lock. Which one? [He](smuggler) wants a lawyer, a sandwich and [her](juno) number, in that order.
- quit juno march "takes Juno off"
- boss march juno "superior"
+ engaged.past broker march "fiancée"
- investigate juno march "goes on digging"
- betray juno march "behind her superior's back"
- move sky quill "moves in"
- meet sky zuzu "is introduced"
- love.start sky zuzu "start of something"
- reveal smuggler juno "tells Juno"
+ flirt smuggler juno "her number"

== 3
[Petra Koski](petra) plans a surprise for [her](petra) tenth wedding anniversary and gets one: in the greenhouse, between the tomatoes, [her](petra) [husband](ilmari) is locked in an embrace with [Dr. Tam](medic), the station [medic](medic) and [Petra](petra)'s closest [friend](medic). [She](petra) leaves without a sound. [Quill](quill) makes eyes at [Juno](juno) over the till; [she](juno) reminds [him](quill) of the divorce. [Sky](sky) and [Zuzu](zuzu) share a shift, a scarf and, after closing, a bunk.
- celebrate? petra ilmari "plans a surprise"
- married ilmari petra "husband"
+ affair ilmari medic "locked in an embrace"
- cheat ilmari petra "locked in an embrace"
+ discover petra ilmari+medic "gets one"
- friend medic petra "closest friend"
- flirt quill juno "makes eyes"
- divorce.past juno quill "divorce"
- colleague sky zuzu "share a shift"
- sex sky zuzu "a bunk"

== 4
[Petra](petra) says nothing. [Petra](petra) burns the dinner. [Ilmari](ilmari) eats it. [Tam](medic) avoids [Petra](petra). [Rain](smuggler) is the [smuggler](smuggler). [Juno](juno) likes [Rain](smuggler). [Quill](quill) can't stand [Rain](smuggler). [Sky](sky) loves [Zuzu](zuzu). Does [Zuzu](zuzu) love [Sky](sky)? [March](march) threatens [Rain](smuggler). [Rain](smuggler) hides with [Six](unit). [Six](unit) is a cleaning [robot](unit). [Six](unit) never forgets a face.
- reveal! petra "says nothing"
- love.start juno smuggler "likes Rain"
+ jealous quill smuggler "can't stand"
- love sky zuzu "loves Zuzu"
- love? zuzu sky "Does Zuzu love"
+ threaten march smuggler "threatens"
- flee smuggler "hides"
- help unit smuggler "hides"

== 5
[Six](unit) replays what [it](unit) swept past on the night of the murder: [Captain March](march) and [his](march) [betrothed](broker) by the lock, shouting. [He](march) pushed [her](broker)! [Juno](juno) confronts [March](march), [who](march) laughs, draws and fires. [Rain](smuggler) throws himself in front of [her](juno) and is hit in the shoulder. The [captain](march) escapes in a shuttle. [Tam](medic), patching up the [smuggler](smuggler), hears from [him](smuggler) that the whole docks know about the greenhouse.
+ reveal unit juno "replays"
- engaged.past broker march "betrothed"
- quarrel.past broker march "shouting"
- kill.past march broker "pushed her"
- accuse juno march "confronts"
- attack march juno "fires"
+ rescue smuggler juno "throws himself"
- injure smuggler march "hit in the shoulder"
- flee march "escapes"
- treat smuggler medic "patching up"
- reveal smuggler medic "hears from him"

== 6
There is a new [captain](newcaptain), [Ottoline Faye](newcaptain), and [she](newcaptain) is [Zuzu](zuzu)'s estranged [mother](newcaptain). [Zuzu](zuzu) told [Sky](sky) [she](zuzu) was an orphan; [Sky](sky), hurt, spends the night at [Juno](juno)'s. [Petra](petra) finally serves the truth with dessert. [Ilmari](ilmari) begs. [Petra](petra) shows [him](ilmari) the airlock. [He](ilmari) goes to live with [Tam](medic), [who](medic) had not been asked. In the sick bay [Juno](juno) brings [Rain](smuggler) a sandwich and finds [Quill](quill) there with one already.
- hire newcaptain "new captain"
- parent newcaptain zuzu "estranged mother"
- betray.past zuzu sky "told Sky"
- sad sky zuzu "hurt"
- accuse petra ilmari "serves the truth"
- help juno sky "spends the night"
- reconcile? ilmari petra "begs"
+ breakup petra ilmari "shows him the airlock"
+ move ilmari medic "goes to live with"
- gift juno smuggler "brings Rain a sandwich"

== 7
[Faye](newcaptain) and [her](newcaptain) [daughter](zuzu) cannot be in one room. The [barmaid](zuzu) accuses the [captain](newcaptain) of having chosen the stars over [her](zuzu) when [she](zuzu) was four. True, says [Faye](newcaptain), and [she](newcaptain) would like to be forgiven. [Sky](sky) listens in the corridor and is touched. By evening [Sky](sky) and [Zuzu](zuzu) are an item again. The [broker](broker)'s [sister](widow), a [widow](widow) in grey, comes aboard to collect the ashes. [Quill](quill) offers [her](widow) the good whisky. The [widow](widow) drinks [him](quill) under the table.
- parent newcaptain zuzu "daughter"
+ accuse zuzu newcaptain "accuses"
- flee.past newcaptain zuzu "chosen the stars"
- reconcile? newcaptain zuzu "like to be forgiven"
- discover sky newcaptain+zuzu "listens"
+ reconcile sky zuzu "an item again"
- sibling broker widow "sister"
- die.past broker "ashes"
- travel widow "comes aboard"
- gift quill widow "good whisky"

== 8
[Juno](juno)'s first evening out with [Rain](smuggler) ends at a zero-gravity rink, where [they](juno+smuggler) crash into a courting [couple](quill+widow): [Quill](quill) and the [widow](widow). [All four](juno+quill+smuggler+widow) are mortified, then hysterical. [Rain](smuggler) gives up the trade for [Juno](juno) and takes an honest job washing glasses for [his](smuggler) [rival](quill). [Tam](medic) throws [Ilmari](ilmari) out after eleven days. [He](ilmari) snores. [Petra](petra) laughs for the first time in weeks when [her](petra) former [friend](medic) tells [her](petra) so, and pours two cups.
+ date juno smuggler "first evening out"
- couple.start quill widow "courting couple"
- sad juno+quill+smuggler+widow "mortified"
- quit smuggler "gives up the trade"
- hire smuggler quill "takes an honest job"
- enemy quill smuggler "rival"
+ breakup medic ilmari "throws Ilmari out"
- happy petra "laughs"
- friend.past medic petra "former friend"
- reconcile medic petra "pours two cups"

== 9
[March](march) is back, thinner, masked, with a bomb, and takes the bar hostage: [Sky](sky), [Zuzu](zuzu), [Rain](smuggler) and the [widow](widow), in [whom](widow) [he](march) sees the dead [woman](broker)'s face. [He](march) wants a ship or [he](march) will blow the ring. [Faye](newcaptain) offers herself in exchange for [her](newcaptain) [child](zuzu). While the [kidnapper](march) is thinking, a cleaning [robot](unit) rolls in, asks [him](march) to lift [his](march) feet and knocks [him](march) senseless with a mop. [Zuzu](zuzu) runs into [her](zuzu) [mother](newcaptain)'s arms.
- return march "is back"
+ abduct march sky+smuggler+widow+zuzu "takes the bar hostage"
- threaten march _ "blow the ring"
- rescue? newcaptain zuzu "offers herself"
- parent newcaptain zuzu "child"
- attack unit march "knocks him senseless"
+ rescue unit sky+smuggler+widow+zuzu "knocks him senseless"
- reconcile newcaptain zuzu "mother's arms"

== 10
No crime today. The recycling plant hums. [Ilmari](ilmari), with nowhere to sleep, beds down among the lettuces and writes [Petra](petra) a letter a day. [She](petra) reads none; [she](petra) keeps all. [Juno](juno) is late, and it isn't the shift. The [medic](medic) confirms it. [Juno](juno) swears [her](medic) to secrecy and walks the whole ring, twice, past the porthole, past the drunk who sings about rivers. Should [she](juno) tell [Rain](smuggler)? [He](smuggler) is asleep on [her](juno) sofa, a glass cloth in [his](smuggler) hand.
- love ilmari petra "a letter a day"
- reject petra ilmari "reads none"
+ pregnant juno smuggler "is late"
- discover medic juno "confirms"
- reveal? juno smuggler "tell Rain"
- sad juno "walks the whole ring"

== 11
[Quill](quill) hears of the pregnancy by accident and congratulates [Rain](smuggler), [who](smuggler) drops every glass in the bar. [He](smuggler) had no idea! [He](smuggler) asks [Juno](juno) to marry [him](smuggler), in the wreckage. [She](juno) has been married, [she](juno) says; once was instructive. [He](smuggler) may move in, though. [Sky](sky) buys a ring and loses it in the air filter; [Six](unit) swallows it. The [widow](widow) must go back to Titan. [Quill](quill) lets [her](widow) go with a joke and cries in the cold store, where [his](quill) former [wife](juno) finds [him](quill).
- discover quill juno "hears of"
- reveal quill smuggler "congratulates"
- discover! smuggler juno "no idea"
+ propose smuggler juno "asks Juno"
- reject juno smuggler "once was instructive"
- move? smuggler juno "may move in"
- propose? sky zuzu "buys a ring"
- lose sky "loses it"
+ breakup quill widow "lets her go"
- sad quill widow "cries"
- travel? widow "go back"
- find juno quill "finds him"
- pregnant juno smuggler "pregnancy"
- ex juno quill "former wife"

== 12
[Noor](son) is born at shift change, a month early, with [Tam](medic) and both of [Juno](juno)'s [men](quill+smuggler) in attendance. [Petra](petra) reads the letters at last, all sixty, and lets the lettuce [man](ilmari) in, on the sofa, on approval. [Six](unit), serviced, coughs up a ring in front of the assembled station. [Zuzu](zuzu) says yes before [Sky](sky) can kneel; [her](zuzu) [mother](newcaptain) gives [them](sky+zuzu) a week off. A ship docks from Titan. [Somebody](widow) in grey orders two whiskies, and [Quill](quill) forgets the joke.
+ birth juno son "is born"
- help medic juno "in attendance"
- reconcile ilmari petra "lets the lettuce man in"
- find unit "coughs up a ring"
+ engaged.start sky zuzu "says yes"
- parent newcaptain zuzu "mother"
- boss newcaptain sky "a week off"
- return widow quill "orders two whiskies"
