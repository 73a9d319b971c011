%series The Inspector Takes Sugar
%lang en
%genre crime novel set in Valletta, chapter summaries
%cast carmena | Inspector Carmena Zahra; Carmena Zahra; Carmena; Zahra | f
%cast ludo    | Ludo Zahra; Ludo | m
%cast pawlu   | Sergeant Pawlu Briffa; Pawlu; Briffa | m
%cast stella  | Stella Briffa; Stella | f
%cast gattard | Baron Gattard; Gattard | m
%cast odile   | Odile Gattard; Odile | f
%cast jethro  | Jethro | m
%cast nadine  | Nadine Sant; Nadine | f
%cast fabri   | Superintendent Fabri; Fabri | m
%cast ming    | Dr. Ming Abela; Ming | f
%cast cook    | Karmni | f
%cast skipper | - | m
%cast notary  | Notary Sant; Sant | m
%cast boy     | Luca | m
%cast monk2   | - | m
%cast monk    | - | m

== 1 The Fountain
The body in the fountain wears one slipper. [Inspector Carmena Zahra](carmena) recognises the [man](notary) at once: [Notary Sant](notary) drew up the separation papers that have been lying unsigned on [her](carmena) kitchen table since Easter. [Her](carmena) [sergeant](pawlu), [Pawlu Briffa](pawlu), [who](pawlu) would walk into the sea for [her](carmena) and is married to somebody else, holds the umbrella. The [victim](notary)'s [daughter](nadine), [Nadine](nadine), takes the news dry-eyed, with a [man](jethro) in swimming trunks making coffee behind [her](nadine). It is only when [Zahra](carmena) asks about the house of [Gattard](gattard) that the cup falls.
+ die notary "body in the fountain"
- advisor.past notary carmena "drew up"
- divorce? carmena _ "separation papers"
- boss carmena pawlu "sergeant"
- love pawlu carmena "walk into the sea"
- married pawlu stella "married to somebody else"
- parent notary nadine "daughter"
- reveal carmena nadine "takes the news"
- couple jethro nadine "making coffee"
- sad nadine "cup falls"

== 2 The Baron at Home
[Baron Gattard](gattard), eighty, receives [the two](carmena+pawlu) in bed and lies to [them](carmena+pawlu) with pleasure. [He](gattard) has not seen [Sant](notary) in years, [he](gattard) says; the [cook](cook), [Karmni](cook), [who](cook) is clearing the tray, served the [notary](notary) rabbit in this very room on Sunday, and tells the [sergeant](pawlu) so on the back stairs. The [baron](gattard)'s second [wife](odile), [Odile](odile), forty years younger and French, walks [Carmena](carmena) to the gate. In the drive stands a motorbike. [Zahra](carmena) saw it this morning, outside [Nadine](nadine)'s.
+ betray gattard carmena+pawlu "lies to them"
- boss gattard cook "cook"
- reveal cook pawlu "tells the sergeant"
- married gattard odile "wife"
- discover carmena jethro "saw it this morning"

== 3 Jethro's Week
Diving [instructor](jethro) [Jethro](jethro) is a busy man: mornings with [Nadine](nadine), afternoons with [Odile](odile), and the tide tables in [his](jethro) head. Neither [woman](nadine+odile) suspects [the other](nadine+odile). Under questioning [he](jethro) crumbles within minutes and gives [Madame Gattard](odile) as [his](jethro) alibi, begging the [inspector](carmena) to keep it from [Nadine](nadine), to [whom](nadine) [he](jethro) means to propose. [Carmena](carmena) promises nothing. [Her](carmena) estranged [husband](ludo), [Ludo](ludo), has left nine messages about the boat, and in none of them does [he](ludo) ask how [she](carmena) is.
- couple jethro nadine "mornings with Nadine"
+ affair jethro odile "afternoons with Odile"
- cheat jethro nadine "afternoons with Odile"
- cheat odile gattard "afternoons with Odile"
- discover! nadine+odile jethro "suspects"
- investigate carmena jethro "Under questioning"
- reveal jethro carmena "crumbles"
- propose? jethro nadine "propose"
- married carmena ludo "husband"
- breakup.past carmena ludo "estranged"

== 4 Short Statements
[Stella](stella) trusts [Pawlu](pawlu). [Stella](stella) does not trust [Carmena](carmena). [Pawlu](pawlu) comes home late. [Pawlu](pawlu) smells of the fountain. [Stella](stella) throws the soup at [Pawlu](pawlu). [She](stella) misses [Pawlu](pawlu). [She](stella) hits the Madonna. [Their](pawlu+stella) [boy](boy), [Luca](boy), glues the Madonna. In [Sliema](@sliema), [Ming](ming) opens the [notary](notary). The [notary](notary) did not drown. Somebody smothered [him](notary) with a pillow. [Ming](ming) rings [Carmena](carmena). [Carmena](carmena) asks [Ming](ming) for a drink as well. [Ming](ming) has been hoping for that.
- jealous stella carmena "does not trust"
+ attack stella pawlu "throws the soup"
- parent pawlu+stella boy "boy"
- discover ming notary "opens the notary"
+ kill.past _ notary "smothered"
- reveal ming carmena "rings"
- date? carmena ming "drink"
- love ming carmena "has been hoping"

== 5 The Second Will
The dead [man](notary)'s safe holds two wills by [Gattard](gattard). In the older, everything goes to [Odile](odile). In the newer, witnessed on Sunday over the rabbit, it goes to a natural [daughter](nadine), born to a [housemaid](cook) thirty-one years ago and brought up as a [lawyer](notary)'s own. [Nadine](nadine) has to read it twice. The [man](notary) [she](nadine) buried yesterday was no relation; the old [liar](gattard) in the four-poster is [her](nadine) [father](gattard), and [her](nadine) morning [caller](jethro)'s other [lady](odile), though [she](nadine) does not know it yet, is [her](nadine) [stepmother](odile).
- die.past notary "dead"
+ parent gattard nadine "natural daughter"
- birth.past cook nadine "born to"
- kin.past nadine notary "brought up as"
- parent! notary nadine "no relation"
- affair jethro odile "other lady"
- discover nadine gattard "read it twice"
- discover! nadine jethro+odile "does not know"
- kin nadine odile "stepmother"

== 6 Cocktails
[Carmena](carmena) and the [pathologist](ming) go for that drink, and then for a walk on the bastion, where [the two](carmena+ming) of [them](carmena+ming) talk of everything but pillows; at the lift [Ming](ming) takes the olive out of [Carmena](carmena)'s glass, eats it, and leans in. It is [Pawlu](pawlu), on [his](pawlu) way home to [his](pawlu) glued Madonna, [who](pawlu) sees [them](carmena+ming) silhouetted there. [He](pawlu) wishes the [inspector](carmena) joy, out loud, in the empty street. [His](pawlu) [wife](stella) finds [him](pawlu) on the doorstep at one, and for once asks no questions, but sits down next to [him](pawlu).
+ date carmena ming "go for that drink"
- flirt carmena ming "takes the olive"
+ kiss carmena ming "leans in"
- discover pawlu carmena+ming "sees"
- sad pawlu "in the empty street"
- married pawlu stella "wife"
- help stella pawlu "sits down next to"

== 7 Trunks
[Nadine](nadine), going through [Jethro](jethro)'s wetsuit for a lighter, pulls out a garter with a coronet. [She](nadine) sets fire to the motorbike. [He](jethro) runs to [Odile](odile); [Odile](odile), [who](odile) has just learnt from the papers who [Nadine](nadine) is, scratches [him](jethro) from ear to collar and has [him](jethro) put out by the gardener. So the [man](jethro) of the tide tables stands on the quay with no roof at all. A fishing [skipper](skipper) gives [him](jethro) a bunk and a warning. At midnight someone cuts the rope.
+ discover nadine jethro "pulls out a garter"
- attack nadine jethro "sets fire"
+ breakup nadine jethro "motorbike"
- travel jethro odile "runs to Odile"
- discover odile nadine "has just learnt"
- attack odile jethro "scratches him"
- breakup odile jethro "put out"
- help skipper jethro "gives him a bunk"
- attack _ jethro "cuts the rope"

== 8 The Superintendent's Dinner
[Fabri](fabri), [who](fabri) plays bridge with the [baron](gattard) on Thursdays, orders [Zahra](carmena) to write "misadventure" and close the file. When [she](carmena) declines, [he](fabri) takes the case from [her](carmena), and, in passing, [her](carmena) gun and badge. Not that the [superintendent](fabri) is bought: [he](fabri) simply cannot imagine a murderer with whom [he](fabri) has played four no trumps. [Ludo](ludo), hearing of [her](carmena) disgrace, turns up with pastries and the remark that [she](carmena) might come home now. [She](carmena) eats the pastries, signs the papers, and gives [him](ludo) the boat.
- friend fabri gattard "plays bridge"
- boss fabri carmena "orders"
- reject carmena fabri "declines"
+ quit carmena fabri "badge"
- gift ludo carmena "pastries"
- reconcile? carmena ludo "come home"
+ divorce carmena ludo "signs the papers"
- gift carmena ludo "gives him the boat"

== 9 Karmni Speaks
[Carmena](carmena), having no badge, goes to the market like anybody else and happens to stand next to the [cook](cook). Thirty-two years ago, says [Karmni](cook) over the aubergines, [she](cook) was the prettiest [housemaid](cook) in [Mdina](@mdina). The late [notary](notary) was the kindest [man](notary) in it: [he](notary) took the [child](nadine), and held [his](notary) tongue, and every birthday [he](notary) sent the [mother](cook) a photograph. [She](cook) would never have harmed [him](notary). But on Sunday night [she](cook) had carried two pillows up to the guest room, and in the morning there was one.
- meet carmena cook "stand next to"
+ parent cook nadine "mother"
- die.past notary "late"
- help.past notary nadine "took the child"
- reveal! notary "held his tongue"
- gift.past notary cook "photograph"
+ reveal cook carmena "says Karmni"
- kill! cook notary "never have harmed"

== 10 The Other Pillow
The suspended [inspector](carmena) and [her](carmena) former [sergeant](pawlu) break into the villa by the kitchen, which [Karmni](cook) has forgotten to lock. [They](carmena+pawlu) need not have whispered. [Odile](odile), in evening dress, is sitting on [her](odile) [husband](gattard)'s bed with the missing pillow in [her](odile) lap, trying to make up [her](odile) mind, and the [baron](gattard), wide awake, is watching [her](odile) as one watches a play. "[She](odile) did it for the silver," [he](gattard) remarks. "[I](gattard) do like a woman with a hobby." [Pawlu](pawlu) takes the pillow; [Carmena](carmena) says the words; [neither](carmena+pawlu) has handcuffs.
- quit.past carmena "suspended"
- boss.past carmena pawlu "former sergeant"
- married gattard odile "husband"
- kill? odile gattard "make up her mind"
+ accuse gattard odile "did it"
+ kill.past odile notary "did it for the"
- rescue pawlu gattard "takes the pillow"
+ arrest carmena odile "says the words"

== 11 Recovered at Sea
[Jethro](jethro) is fished out by two [monks](monk+monk2) and claims to have found God; God, one [monk](monk) lets it be known, has made no statement. It was not [Odile](odile) [who](odile) cut the rope, as the papers assume, but [Nadine](nadine), and [she](nadine) says as much to [Zahra](carmena), wrists held out. [Carmena](carmena), reinstated that morning by a hoarse [superintendent](fabri), asks whether the [diver](jethro) wishes to press charges. [He](jethro) does not. [He](jethro) asks, instead, whether [Nadine](nadine) could still see [her](nadine) way to marrying [him](jethro). [She](nadine) laughs for the first time since the fountain, and means no.
+ rescue monk+monk2 jethro "fished out"
- attack! odile jethro "cut the rope"
- attack.past nadine jethro "but Nadine"
- reveal nadine carmena "says as much to"
- hire carmena fabri "reinstated"
+ propose jethro nadine "marrying him"
- reject nadine jethro "means no"
- accuse! jethro nadine "He does not"

== 12 Sugar
The old [baron](gattard) dies in [his](gattard) sleep, of nothing in particular. [His](gattard) [heiress](nadine) sits on the kitchen step in [Mdina](@mdina) beside a [cook](cook) [who](cook) does not know what to do with [her](cook) hands; after a while [Nadine](nadine) takes one and says a word [she](nadine) has never had occasion to use. [Briffa](pawlu) asks for a transfer to [Gozo](@gozo), where [Stella](stella) has an aunt and the [boy](boy) can have a goat. On [his](pawlu) last day [he](pawlu) puts two lumps in the [inspector](carmena)'s coffee, as ever. [She](carmena) gave up sugar years ago; [she](carmena) never told [him](pawlu). Upstairs, [Ming](ming) is unpacking.
+ die gattard "dies"
- find nadine "heiress"
- parent cook nadine "a word"
+ reconcile cook nadine "takes one"
- kin _ stella "aunt"
- move? pawlu+stella "transfer" @gozo
- quit pawlu carmena "last day"
- help pawlu carmena "two lumps"
- reveal! carmena pawlu "never told him"
+ move ming carmena "unpacking"
