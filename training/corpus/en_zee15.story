%series Grown Men
%lang en
%genre comedy-drama about a divorced-fathers' support group in Seattle; encyclopaedia's episode table
%cast russ     | Russ Halvorsen; Russ | m
%cast terrence | Terrence Cole; Terrence | m
%cast vikram   | Vikram Sethi; Vikram; Vik | m
%cast angelo   | Angelo | m
%cast joan     | Joan Ferris; Joan; Ferris | f
%cast mindy    | Mindy | f
%cast odette   | Odette Cole; Odette | f
%cast leena    | Leena | f
%cast poppy    | Poppy | f
%cast gus      | Gus | m
%cast rex      | Captain Rex Dunn; Captain Dunn; Rex | m
%cast landlord | - | m
%cast hiker    | - | f
%cast mom      | Dagny | f
%cast coach    | Coach Bell | m
%cast rusdad   | - | m
%cast vikson   | - | m
%cast parole   | - | f
%cast newbaby  | - | m
%cast clown    | - | m

== 1
Thursdays at seven, in the basement of a Lutheran church, four [men](angelo+russ+terrence+vikram) sit in a circle and do not talk about it. [Russ Halvorsen](russ), a [fisherman](russ), was left by [Mindy](mindy) on a voicemail. [Terrence Cole](terrence), a [judge](terrence), granted himself the divorce, figuratively. [Vikram](vikram), an [allergist](vikram), still lives in the garage of the [wife](leena) [who](leena) threw [him](vikram) out, and [Angelo](angelo), a [clown](angelo) at children's parties, isn't divorced at all; [he](angelo) comes for the coffee. The new [facilitator](joan), [Joan Ferris](joan), [who](joan) has been divorced four times, takes one look and locks the door.
- breakup.past mindy russ "left by Mindy"
- divorce.past _ terrence "divorce"
- housemate leena vikram "lives"
- married leena vikram "wife"
- breakup.past leena vikram "threw him out"
- divorce! _ angelo "isn't divorced"
- divorce.past _ joan "divorced four times"
- advisor joan angelo+russ+terrence+vikram "facilitator"
+ meet angelo+russ+terrence+vikram joan "takes one look"

== 2
Homework: each is to apologize to somebody. [Russ](russ) chooses [his](russ) [mother](mom), [Dagny](mom), [whom](mom) [he](russ) has not visited since the wake for [his](russ) [dad](rusdad), and is hit with a frozen halibut before [he](russ) opens [his](russ) mouth. [Vikram](vikram) rehearses on the dryer; [Leena](leena), [who](leena) has come down for the towels, hears it and goes back upstairs on tiptoe. [Terrence](terrence) can find nobody whom [he](terrence) has wronged. [His](terrence) [daughter](poppy), [Poppy](poppy), sixteen, furnishes a list. It's alphabetical.
- parent mom russ "mother"
- die.past rusdad "wake"
- parent.past rusdad russ "dad"
+ attack mom russ "frozen halibut"
- reconcile? leena vikram "rehearses"
- discover leena vikram "hears it"
- parent terrence poppy "daughter"
+ accuse poppy terrence "list"

== 3
[Captain Rex Dunn](rex), [Russ](russ)'s old [skipper](rex), is the [man](rex) for [whom](rex) [Mindy](mindy) made the voicemail, and has the gall to break down [his](rex) engine in [Russ](russ)'s channel. Leave [him](rex) to the tide? [Russ](russ) throws the line. On the tow home [the two](rex+russ) exchange not a syllable and one sandwich. [Angelo](angelo) is booked by [Odette Cole](odette), the [judge](terrence)'s [ex](odette), for [Poppy](poppy)'s [brother](gus) [Gus](gus)'s party, and learns from a wet-eyed [lady](odette) behind the bouncy castle that [Terrence](terrence) never once raised [his](terrence) voice at [her](odette). It was, [she](odette) says, like being married to a door.
- boss.past rex russ "old skipper"
+ affair.past mindy rex "made the voicemail"
- breakup.past mindy russ "voicemail"
- rescue russ rex "throws the line"
- gift rex russ "one sandwich"
- hire angelo odette "booked"
- ex odette terrence "ex, for"
- sibling gus poppy "brother"
- celebrate gus "party"
+ reveal odette angelo "learns"
- sad odette "wet-eyed"
- married.past odette terrence "married"

== 4
[Angelo](angelo) tells [Terrence](terrence), in confidence and in greasepaint. The [judge](terrence), for the first time in public, shouts: at the [clown](angelo), at the coffee urn, at God. [Joan](joan) gives [him](terrence) a gold star. In the garage [Vikram](vikram) breaks out in hives; the [expert](vikram) on allergies, it emerges, has been reacting for a year to the fabric softener that [his](vikram) [wife](leena) puts in, as [she](leena) now confesses, on purpose. Half of [Puget Sound](@puget) hears [Mindy](mindy) on the marine radio, calling [Rex](rex) something unprintable. [She](mindy) is pregnant; [he](rex)'s in [Alaska](@alaska).
- reveal angelo terrence "tells Terrence"
+ sad terrence "shouts"
- gift joan terrence "gold star"
- ill vikram "hives"
- married leena vikram "wife"
- attack.past leena vikram "on purpose"
+ reveal leena vikram "confesses"
- quarrel mindy rex "something unprintable"
- pregnant mindy rex "pregnant"
- travel rex "in Alaska" @alaska

== 5
A camping trip, prescribed. Nobody has brought matches, and [Terrence](terrence) has brought robes. When [Vik](vikram) is stung by a wasp and swells up, [he](vikram), of all people, has no pen on [him](vikram); a [hiker](hiker) with a first-aid kit and a laugh like a door chime pumps [him](vikram) full of adrenaline and stays for beans. [Angelo](angelo) owns up at the fire. It isn't that [he](angelo) likes the coffee: [his](angelo) [partner](clown), the other half of the double act, died in March, and no one has groups for clowns. Three [men](russ+terrence+vikram) [who](russ+terrence+vikram) never hug anyone are all at once in each other's way.
- travel angelo+russ+terrence+vikram "camping trip"
- ill vikram "swells up"
+ rescue hiker vikram "pumps him full"
- treat vikram hiker "first-aid kit"
+ reveal angelo russ+terrence+vikram "owns up"
- colleague.past angelo clown "double act"
- die.past clown "died"
- sad angelo clown "no one has groups"
- help russ+terrence+vikram angelo "hug"

== 6
[Joan](joan) has rules, and number one is no fraternizing. So who was the [woman](joan) in the balcony at [Terrence](terrence)'s jazz recital, in dark glasses, humming? [Russ](russ) saw [her](joan), [Angelo](angelo) saw [her](joan) see [him](russ), and by Thursday a fifth chair is required for the suspense. [Vikram](vikram) tells [Leena](leena) about the [hiker](hiker). [She](leena) wishes [him](vikram) every happiness, shuts the garage door by remote and sits down on the stairs with the softener. [Her](leena) shoulders are shaking; from above, [their](leena+vikram) [son](vikson) thinks [she](leena) is laughing.
- love? joan terrence "balcony"
- create terrence "jazz recital"
+ discover russ joan "saw her"
- discover angelo joan "saw her see"
- reveal vikram leena "tells Leena"
- parent leena+vikram vikson "son"
- happy! leena "laughing"
+ sad leena vikram "shoulders are shaking"

== 7
[Mindy](mindy), seven months along, comes down the dock at night, and it's raining, so [Russ](russ) gives [her](mindy) the bunk and takes the nets. [She](mindy) asks nothing. [He](russ) doesn't offer it; [he](russ) merely builds, over the following week, a cradle, for which [he](russ) claims to have no use. [Dagny](mom) sees through [her](mom) [boy](russ), and has the halibut ready. [Poppy](poppy), caught shoplifting lipstick by [Coach Bell](coach), is brought up before a [judge](terrence) [who](terrence) has to recuse himself and drives [her](poppy) home in silence. At the last light [he](terrence) begins to sing. [She](poppy) joins in.
- return mindy russ "comes down the dock"
- pregnant mindy "seven months along"
+ help russ mindy "gives her the bunk"
- create russ "cradle"
- discover mom russ "sees through"
- parent mom russ "boy"
- steal poppy _ "shoplifting"
- discover coach poppy "caught"
- arrest _ poppy "brought up before a judge"
- travel poppy+terrence "drives"
+ reconcile poppy terrence "joins in"

== 8
A storm. [Captain Dunn](rex), back from the north with [his](rex) crabs and an aching conscience, fails to answer the radio, and the [man](russ) [who](russ) has the most reason not to go out goes out. [Terrence](terrence) bails, [Angelo](angelo) prays in [his](angelo) big shoes, [Vikram](vikram) is sick over all three. [Rex](rex) is hauled in with a line round [his](rex) chest. [He](rex) lives just long enough to hear that it's a boy, says the name [he](rex) would have liked, and goes. [Russ](russ) closes the [skipper](rex)'s eyes. Ashore, before breakfast, [he](russ) tells [Mindy](mindy) everything except who was at the wheel.
- return rex "back from the north"
- sad rex "conscience"
- lose _ rex "fails to answer"
- rescue? angelo+russ+terrence+vikram rex "goes out"
- ill vikram "sick"
- rescue russ rex "hauled in"
+ die rex "and goes"
- reveal russ mindy "tells Mindy"
- reveal! russ mindy "except who"

== 9
The [hiker](hiker) turns out to be a locum at [Vikram](vikram)'s own clinic, and married, to a dentist. No door chime, then. [He](vikram) takes the news and the last bus home and finds [his](vikram) bed in the garage gone. It stands, made up with unscented sheets, in the upstairs hall. "It is not the bedroom," says [Leena](leena). "It is eleven feet from the bedroom." On [Joan](joan)'s desk lies an anonymous sonnet, which [she](joan) takes for [Russ](russ)'s on account of the cod. [She](joan) turns [Russ](russ) down, with tact. [He](russ) has no idea what [she](joan) is talking about. [Terrence](terrence) goes a deep red.
- colleague hiker vikram "locum"
- married _ hiker "married"
- discover vikram hiker "takes the news"
- return vikram "home"
- move vikram "upstairs hall"
+ reconcile? leena vikram "eleven feet"
- create terrence joan "sonnet"
- love! russ joan "takes for Russ's"
- reject joan russ "turns Russ down"
+ love terrence joan "deep red"

== 10
[Joan](joan)'s fourth [husband](landlord), [who](landlord) owns the church basement, wants [her](joan) back or wants [her](joan) out. [She](joan) has until Thursday. The group convenes without its leader and for once talks about it. [Angelo](angelo) proposes a custard pie, [Vikram](vikram) a rash; the [judge](terrence) proposes the law, reads the lease overnight and discovers in clause nine that the premises may not be used for intimidation. [He](terrence) serves the [man](landlord) in person. The [fellow](landlord) swings at [him](terrence), and connects. "Thank you," says [Terrence](terrence), from the floor, bleeding, "that is clause ten."
- ex joan landlord "fourth husband"
- reconcile? joan landlord "wants her back"
+ threaten landlord joan "wants her out"
- attack? angelo landlord "pie"
- help terrence joan "reads the lease"
- discover terrence landlord "discovers"
- accuse terrence landlord "serves the man"
+ attack landlord terrence "swings at him"
- injure terrence landlord "bleeding"

== 11
[Joan](joan) tends the split lip with church gauze. [Terrence](terrence) recites the sonnet, omitting the cod. Rule number one is discussed, amended and struck. Meanwhile [Mindy](mindy)'s pains begin aboard the Dagny in fog; with [Vikram](vikram) at the one end and [Angelo](angelo), making faces, at the other, a [boy](newbaby) comes into the world to the sound of a clown horn. [She](mindy) calls [him](newbaby) [Rex](newbaby), then asks [Russ](russ) if [he](russ) minds. [He](russ) has been minding for two years, and finds, looking for it, that [he](russ) has stopped.
- treat terrence joan "tends"
+ confess terrence joan "recites the sonnet"
- treat mindy vikram "at the one end"
- help angelo mindy "making faces"
+ birth mindy newbaby "comes into the world"
- sad.past russ "minding for two years"
- sad! russ "stopped"

== 12
The circle has grown: [Mindy](mindy) with the cradle, [Dagny](mom) with a smoked halibut, [Odette](odette), of [whom](odette) the [judge](terrence) has asked pardon letter by letter, as far as Q. [Leena](leena) wears [her](leena) wedding sari; [she](leena) and [Vik](vikram) have measured the hall and closed the distance. [Angelo](angelo) introduces [his](angelo) new [partner](parole), a deadpan parole [officer](parole) from Tacoma, [who](parole) takes a pie in the face without a blink. [Ferris](joan) asks if there is anyone who would like to share. Four [men](angelo+russ+terrence+vikram) get up at once. [She](joan) unlocks the door; nobody leaves.
- gift mom _ "smoked halibut"
- reconcile? odette terrence "asked pardon"
+ reconcile leena vikram "closed the distance"
- colleague.start angelo parole "new partner"
- attack angelo parole "pie in the face"
- flee! angelo+russ+terrence+vikram "nobody leaves"
