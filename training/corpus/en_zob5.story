%series Bench and Bar, Moose Creek
%lang en
%genre small-court comedy drama, rural Saskatchewan, wry recap column
%cast arlo   | Arlo Fehr; Arlo | m
%cast bea    | Judge Beatrice Lachance; Bea; Lachance | f
%cast cree   | Winona Bear; Winona; Bear | f
%cast dmy    | Dmytro Hnatiuk; Dmytro; Hnatiuk | m
%cast edda   | Edda Fehr; Edda | f
%cast finch  | Constable Finch; Finch | m
%cast gus    | Gus Lachance; Gus | m
%cast holly  | Dr Holly; Holly | f
%cast ivo    | Ivo Hnatiuk; Ivo | m
%cast june   | June Hnatiuk; June | f
%cast rain   | Rain | n
%cast sled   | Sled | m
%cast vet    | Priya Nair; Dr Nair; Priya | f
%cast plumb  | - | m

== 1 All Rise
In which a [judge](bea) with two suitcases steps off the bus. [Bea Lachance](bea) was the youngest on the bench in [Regina](@regina) until [she](bea) ruled against a minister; now [she](bea) sits above the curling rink in [Moose Creek](@moosecreek), with [Arlo Fehr](arlo), [clerk](arlo) for forty years, and no hot water. First on the list: the [brothers](dmy+ivo) [Dmytro](dmy) and [Ivo Hnatiuk](ivo), [who](dmy+ivo) have not spoken since 1998 and share a fence. [Constable Finch](finch) had to part [them](dmy+ivo) with a hose. The [judge](bea) sends for the [plumber](plumb), rules for the fence, and goes home to an empty house with a wedding photo in a drawer.
+ travel bea "steps off the bus" @moosecreek
- quit.past bea "until she ruled"
- colleague arlo bea "clerk"
- sibling dmy ivo "brothers"
- quarrel.past dmy ivo "have not spoken"
- neighbour dmy ivo "share a fence"
+ quarrel dmy ivo "to part them"
- married bea _ "wedding photo"

== 2 Small Claims
The [vet](vet), [Priya Nair](vet), sues [Ivo](ivo) for the price of a cow that died on [her](vet) table and walks out with a date, having noticed [his](ivo) forearms. [Finch](finch), [who](finch) has worked up to asking [her](vet) for two winters, has to hold the door for [them](ivo+vet). Legal-aid [lawyer](cree) [Winona Bear](cree) takes [Lachance](bea) to the bingo and asks about the photo. "[He](gus)'s in [Fort Saskatchewan](@fort)," says [Bea](bea). "Doing what?" asks [Winona](cree). "Eight to ten," says the [judge](bea).
- accuse vet ivo "sues Ivo"
+ date ivo vet "walks out with a date"
- love finch vet "worked up to asking"
- jealous finch ivo "hold the door"
- invite cree bea "takes Lachance to the bingo"
- friend.start bea cree "asks about the photo"
- arrest.past _ gus "Eight to ten"
+ reveal bea cree "Eight to ten"

== 3 The Other Hnatiuk
Never let two brothers share a girl or a combine. It comes out that what [Dmytro](dmy) and [Ivo](ivo) fell out over, back in the day, was [June](june), [who](june) was walking out with the [one](ivo) and married the [other](dmy). [June](june) runs the Co-op till and has no comment. The cow's late [owner](ivo) brings [his](ivo) [vet](vet) flowers. Meanwhile [Arlo](arlo) hides a letter from the [judge](bea): [her](bea) [husband](gus) is up for parole. The old [clerk](arlo) has [his](arlo) reasons, chief of them that [he](arlo) has not laughed so much since [his](arlo) [Edda](edda) was well.
+ quarrel.past dmy ivo "fell out over"
- couple.past ivo june "walking out"
- married dmy june "married"
- gift ivo vet "flowers"
- betray arlo bea "hides a letter"
- married bea gus "husband"
- arrest.past _ gus "parole"
- happy arlo "laughed so much"
- ill edda "was well"

== 4 Minutes of the Court
Court opens late. [Arlo](arlo) has lost the key. [Sled](sled), [Finch](finch)'s [dog](sled), has the key. [Finch](finch) thanks [Sled](sled). [June](june) slips [Ivo](ivo) a note. [Dmytro](dmy) reads over [June](june)'s shoulder. [Dmytro](dmy) punches [Ivo](ivo). [Ivo](ivo) punches [Dmytro](dmy). [Priya](vet) stitches [Ivo](ivo). [Priya](vet) finds the note. [Priya](vet) drops the needle. [Bea](bea) fines everybody. [Rain](rain), fourteen, draws it all. [Rain](rain) is [Winona](cree)'s [kid](rain).
- lose arlo "lost the key"
- find sled "has the key"
+ flirt june ivo "slips Ivo a note"
- discover dmy june "reads over"
+ attack dmy ivo "punches Ivo"
- attack ivo dmy "punches Dmytro"
- treat ivo vet "stitches Ivo"
- discover vet ivo+june "finds the note"
- sad vet "drops the needle"
- create rain "draws it all"
- parent cree rain "kid"

== 5 A Man with a Duffel Bag
Here [he](gus) is, then. The [ex-convict](gus) who gets off the Tuesday bus asks [Rain](rain) the way to the [judge](bea)'s, and the [fourteen-year-old](rain), no fool, takes [him](gus) round by the police. [Finch](finch) checks: [Gus Lachance](gus), fraud, released on good conduct, [wife](bea) notified by post. [She](bea) was not, and [she](bea) says so, loudly, in front of the letter rack, and [Arlo](arlo) turns the colour of whey. [Bea](bea) shuts the door on [Gus](gus). [He](gus) takes a room over the Co-op, where the [cashier](june), [whose](june) [husband](dmy) has put [her](june) things on the lawn, takes the one opposite.
+ return gus "gets off the Tuesday bus"
- arrest.past _ gus "ex-convict"
- betray rain gus "takes him round"
- investigate finch gus "checks"
- married bea gus "wife"
- discover bea arlo "letter rack"
- sad bea arlo "loudly"
- reject bea gus "shuts the door"
- move gus "takes a room"
- married dmy june "husband"
+ breakup dmy june "on the lawn"
- neighbour.start gus june "the one opposite"

== 6 Hearsay
The [vet](vet) isn't speaking to [her](vet) [cattleman](ivo), [who](ivo) swears [he](ivo) never answered the note. [He](ivo) didn't. [He](ivo) is believed by exactly one person, and that is the [policeman](finch), [who](finch) would give [his](finch) [dog](sled) not to believe it. Being [Finch](finch), [he](finch) drives out to [Nair](vet) and tells [her](vet) so. [She](vet) kisses [him](finch) on the forehead, gets into the truck and goes to make up with [Ivo](ivo). [Edda Fehr](edda) has a fall. [Lachance](bea), still furious, sits up with the [traitor](arlo) in the hospital corridor till dawn. "You might have asked," [she](bea) says. "You might have gone," says [Arlo](arlo).
- quarrel ivo vet "isn't speaking"
- reject ivo june "never answered"
- help finch ivo+vet "tells her so"
+ kiss finch vet "on the forehead"
+ reconcile ivo vet "make up"
- injure edda "has a fall"
- sad bea "still furious"
- help bea arlo "sits up with"
- betray.past arlo bea "traitor"
- reconcile arlo bea "You might have asked"

== 7 Discovery
[Gus](gus) fixes the [judge](bea)'s boiler, which the [plumber](plumb) of week one never did. [She](bea) lets [him](gus), goes for a walk, comes back, and it is warm, and so is the bathwater, and so, God help [her](bea), is the [crook](gus) [she](bea) married. By breakfast [she](bea) has remembered [who](gus) [he](gus) is and shows [him](gus) the back door. [June](june) is on the porch with [Rain](rain)'s cartoon of the whole thing, bought for two dollars. [Dmytro](dmy), drinking, drives a tractor through the fence and into [his](dmy) [brother](ivo)'s kitchen. [Ivo](ivo) was in the kitchen.
- help gus bea "fixes"
+ sex bea gus "bathwater"
- married bea gus "she married"
- reject bea gus "the back door"
- discover rain bea+gus "cartoon"
- create rain "cartoon"
- find june rain "bought"
- ill dmy "drinking"
- sibling dmy ivo "brother"
+ attack dmy ivo "drives a tractor"

== 8 Intensive Care
[Ivo](ivo) is alive, with less spleen. [Hnatiuk](dmy) the [elder](dmy) sobers up in [Finch](finch)'s cell, bawling, and retains [Bear](cree). [His](dmy) estranged [wife](june) and the injured [man](ivo)'s [girlfriend](vet) meet at the bedside, size each other up over the drip, and split a sandwich. The [doctor](holly), [Holly](holly), is new, freckled and keen on dogs. [Sled](sled) sits on [her](holly) foot. [Finch](finch) forgets what [he](finch) came to ask. Does nobody in this town ever get hurt without somebody falling in love?
- recover ivo "is alive"
- injure ivo dmy "less spleen"
- arrest finch dmy "cell"
- sad dmy "bawling"
- advisor.start cree dmy "retains"
- married dmy june "wife"
- couple ivo vet "girlfriend"
- meet june vet "meet"
- friend.start june vet "split a sandwich"
- treat ivo holly "doctor"
+ love finch holly "forgets"

== 9 R. v. Hnatiuk
The drunk [driver](dmy)'s only [witness](ivo) for the defence is the [one](ivo) [he](dmy) nearly killed. [Ivo](ivo), in a wheelchair, tells the court that [he](ivo) moved that fence himself, in 1998, four feet, out of spite about [June](june). [Lachance](bea) orders [the two](dmy+ivo) to rebuild it together, four feet back, and adjourns to be sick in the law library. [Winona](cree) holds [her](bea) hair and counts on [her](cree) fingers. The boiler, [they](bea+cree) agree, was in March. Over the Co-op, the future [father](gus), [who](gus) knows nothing, teaches [June](june) canasta.
- attack.past dmy ivo "nearly killed"
+ reveal ivo _ "moved that fence"
- jealous.past ivo dmy "spite"
- reconcile? dmy ivo "rebuild it together"
- ill bea "to be sick"
- help cree bea "holds her hair"
+ pregnant bea gus "in March"
- discover cree bea "counts"
- parent? gus _ "father"
- advisor gus june "teaches"

== 10 Posts
Ten posts, two [brothers](dmy+ivo), one post-hole digger. By the sixth [they](dmy+ivo) are grunting, by the ninth it is nearly talk. [June](june), bringing coffee for both [her](june) [ex](ivo) and [her](june) [husband](dmy), tells [Dmytro](dmy) [she](june) won't be coming home, and not on [Ivo](ivo)'s account: [she](june) has been asked to go to [Saskatoon](@saskatoon) by a [man](gus) [who](gus) plays canasta. [Rain](rain), up a tree with a pencil, goes straight to [Winona](cree). [Winona](cree) goes straight to [Bea](bea). [Bea](bea) says that it suits [her](bea) very well, and breaks the gavel.
- sibling dmy ivo "brothers"
- reconcile dmy ivo "nearly talk"
- ex ivo june "ex"
- married dmy june "husband"
+ breakup june dmy "won't be coming home"
- invite gus june "asked to go"
- travel? gus+june "to go to Saskatoon"
- discover rain gus+june "up a tree"
- reveal rain cree "goes straight to Winona"
- reveal cree bea "goes straight to Bea"
- jealous bea june "breaks the gavel"

== 11 Departures
The canasta [pair](gus+june) are at the bus stop when [Edda](edda), eighty-three, lately out of hospital and past minding [her](edda) tongue, congratulates [Gus](gus) on the baby. Which baby? [Hers](bea), dear. [June](june) picks up [her](june) bag, kisses [her](june) would-be fellow [traveller](gus) on the cheek and gets on alone: [she](june) has stood between two men before. [Gus](gus) runs to the courthouse. "Not in session," says the [clerk](arlo), [whose](arlo) [wife](edda) has talked. Then [Arlo](arlo), for the second time, does as [he](arlo) sees fit, and unlocks the side door.
- recover edda "out of hospital"
+ reveal edda gus "congratulates"
- pregnant bea gus "the baby"
- kiss gus june "kisses"
- breakup june gus "gets on alone"
- travel june "gets on alone"
- travel gus "runs to the courthouse"
- married arlo edda "wife"
- help arlo gus "unlocks"

== 12 Judgment
[She](bea) hears [him](gus) out, under oath. [He](gus) stole, [he](gus) says, [he](gus) lied to [her](bea), [he](gus) would like to fix boilers. Judgment reserved. The fence is up. At [Ivo](ivo) and [Priya](vet)'s wedding, the best [man](dmy) is the [one](dmy) with the tractor, and [Finch](finch) dances with [Dr Holly](holly) so well that [Sled](sled) howls. The [plumber](plumb) turns up at last, in November, and finds a [man](gus) under the sink, a crib in the hall, and the [judge](bea) handing down a spanner. "Who's [that](gus)?" [he](plumb) asks. "[My](bea) [husband](gus)," says [Lachance](bea). "On probation."
- steal.past gus _ "stole"
- betray.past gus bea "lied to her"
+ wedding ivo vet "wedding"
- advisor dmy ivo "best man"
- flirt finch holly "dances"
- find plumb gus "finds a man"
- married bea gus "husband"
+ reconcile bea gus "On probation"
