%series Do Not Disturb
%lang en
%genre ensemble soap in a grand hotel in Trieste, encyclopaedia episode summaries
%cast ludo     | Ludovica Brandolin; Ludovica; Ludo | f
%cast ennio    | Ennio Brandolin; Ennio | m
%cast pavle    | Pavle Marušič; Pavle | m
%cast sanne    | Sanne de Wit; Sanne | f
%cast kit      | Kit Achterberg; Kit | n
%cast ines     | Inês Falcão; Inês | f
%cast domenic  | Domenico; Nico | m
%cast prof     | Professor Halloran; Halloran | m
%cast rosalba  | Rosalba | f
%cast yusuf    | Yusuf Demirel; Yusuf | m
%cast widow    | Signora Cosulich; Cosulich | f
%cast plumber  | Attilio | m
%cast vet      | - | f
%cast baby     | - | f
%cast drowned  | - | m

== 1 The Revolving Door
When [she](ludo) steps off the night train, [Ludovica Brandolin](ludo) has not set foot in the Hotel Miramonte for eleven years. [Her](ludo) [father](ennio) [Ennio](ennio), laid low by a stroke, needs somebody to run the house; [Pavle Marušič](pavle), the [concierge](pavle), [whose](pavle) heart [she](ludo) broke before [she](ludo) left, needs nothing of the kind. "[You](ludo) will want [your](ludo) old room," is all [he](pavle) says. [His](pavle) [wife](sanne), the Dutch [pastry cook](sanne) [Sanne](sanne), shakes the [newcomer](ludo)'s hand a second too long. The door, as everyone in town knows, squeaks in the bora.
+ return ludo "steps off"
- parent ennio ludo "father"
- ill ennio "laid low"
- breakup.past ludo pavle "broke before she left"
- married pavle sanne "wife"
- meet ludo sanne "shakes the newcomer's hand"

== 2 Room 14
A burst pipe on the second floor brings a [plumber](plumber) into the house and [Ludo](ludo) and [Pavle](pavle) into the same cellar, where, up to the ankles in water, [they](ludo+pavle) go at each other over who ought to have written to whom. Upstairs the chambermaid [Inês](ines) makes eyes at the [page](domenic), [Domenico](domenic), [who](domenic) has eyes only for the night [porter](kit), [Kit](kit). [Kit](kit) shares an attic with [Inês](ines) and knows better than to notice. A honeymoon couple in Room 14 complain of the noise and are given prosecco.
+ quarrel ludo pavle "go at each other"
- flirt ines domenic "makes eyes"
- love domenic kit "eyes only for"
- housemate ines kit "shares an attic"

== 3 Half Board
Old [Signora Cosulich](widow), [who](widow) has lived on the third floor since [her](widow) [husband](drowned) was lost at sea, hears through the wall that the [owner](ennio) means to sell. It isn't true, or not yet: [Ennio](ennio) has merely lunched with [Yusuf Demirel](yusuf), a [developer](yusuf) from [Izmir](@izmir). [He](ennio) keeps this from [his](ennio) [daughter](ludo). [Rosalba](rosalba), the [housekeeper](rosalba), does not, and there are words between the [old man](ennio) and [Ludovica](ludo) that the whole dining room can follow. [Yusuf](yusuf), unperturbed, asks the young [lady](ludo) to supper. [She](ludo) tells [him](yusuf) where [he](yusuf) can put [his](yusuf) supper.
- married.past drowned widow "husband"
- die.past drowned "lost at sea"
- discover! widow ennio "hears through the wall"
- meet.past ennio yusuf "lunched with"
- parent ennio ludo "daughter"
- reveal! ennio ludo "keeps this from"
- reveal rosalba ludo "does not"
+ quarrel ennio ludo "words"
- invite yusuf ludo "to supper"
+ reject ludo yusuf "tells him where"

== 4 The Laundry Chute
Short of clean sheets, [Sanne](sanne) goes down to the laundry and comes upon [her](sanne) [husband](pavle) with [Ludo](ludo)'s scarf held to [his](pavle) face. Nothing has happened, [he](pavle) swears; nothing has, and [she](sanne) would almost have preferred it. [She](sanne) moves [her](sanne) pillow into the pastry kitchen. [Domenico](domenic) plucks up the courage to ask [Kit](kit) to the pictures and is let down gently. It is [Inês](ines) [who](ines) dries [his](domenic) tears, and [who](ines), somewhere between the ironing and the mangle, is kissed for it.
- discover sanne pavle "comes upon"
- married pavle sanne "husband"
- love pavle ludo "scarf"
- cheat! pavle sanne "Nothing has happened"
+ breakup sanne pavle "moves her pillow"
- date? domenic kit "to the pictures"
- reject kit domenic "let down gently"
- sad domenic "tears"
- help ines domenic "dries his tears"
+ kiss domenic ines "kissed"

== 5 Service Bell
[Kit](kit) rings for [Rosalba](rosalba). [Rosalba](rosalba) cannot stand [Kit](kit). The boiler coughs all morning. [Yusuf](yusuf) sends orchids to [Ludovica](ludo). [She](ludo) passes them on to [Cosulich](widow). The [widow](widow) is delighted. In the lift [Pavle](pavle) apologises to [Sanne](sanne). [Sanne](sanne) has heard it before. [Inês](ines) and [Nico](domenic) are now an item. Nobody has told [Kit](kit). At noon the [plumber](plumber) asks for [Rosalba](rosalba). [He](plumber) has forgotten [his](plumber) wrench, and also [his](plumber) wits. The [housekeeper](rosalba) pours [him](plumber) a coffee. [He](plumber) will come again tomorrow, with or without a leak. Who has mislaid the key to the roof?
- enemy kit rosalba "cannot stand"
- gift yusuf ludo "sends orchids"
- gift ludo widow "passes them on"
- happy widow "delighted"
- reconcile? pavle sanne "apologises"
+ couple.start domenic ines "an item"
- reveal! _ kit "Nobody has told"
+ love plumber rosalba "his wits"
- gift rosalba plumber "a coffee"

== 6 Late Checkout
[Professor Halloran](prof), a Dublin [Joyce scholar](prof), takes the room beside the [widow](widow)'s, and within a week the two [neighbours](prof+widow), [whose](prof+widow) combined age is a hundred and fifty-one, are seen arm in arm on the pier. [Ludovica](ludo), lonelier than [she](ludo) lets on, gives in to [Yusuf](yusuf)'s third invitation and does not come home until breakfast. [Pavle](pavle), on duty, hands [her](ludo) the key without a word and afterwards puts [his](pavle) fist through the pigeonholes. A [vet](vet) staying in Room 9, the only medical [woman](vet) in reach, bandages it.
- neighbour prof widow "neighbours"
+ date prof widow "arm in arm"
- sad ludo "lonelier"
- invite yusuf ludo "third invitation"
- date ludo yusuf "gives in"
- sex ludo yusuf "until breakfast"
+ jealous pavle yusuf "puts his fist through"
- injure pavle "fist"
- treat pavle vet "bandages"

== 7 Inventory
[Sanne](sanne) finds that [she](sanne) is two months gone, of all the moments to find it. [She](sanne) means to tell [Pavle](pavle), sees [him](pavle) carrying [Ludo](ludo)'s hatboxes, and tells [Rosalba](rosalba) instead, swearing [her](rosalba) to silence. The [housekeeper](rosalba), for the first time in [her](rosalba) career, holds [her](rosalba) tongue. [Kit](kit) walks in on the [page](domenic) and the [chambermaid](ines) among the bath towels and, instead of laughing, feels a stab: it turns out one can miss an admirer one never wanted. The Hotel Excelsior, that old rival down the quay, cuts its prices by a third.
+ pregnant sanne pavle "two months gone"
- reveal? sanne pavle "means to tell"
- reveal sanne rosalba "tells Rosalba"
- reveal! rosalba "holds her tongue"
- discover kit domenic+ines "walks in on"
- jealous kit ines "a stab"

== 8 The Man Called Attilio
The [plumber](plumber), [who](plumber) has by now repaired every pipe in the house including those that were sound, turns out to be called [Attilio](plumber) and goes down on one knee in the linen room. [Rosalba](rosalba) laughs, sees that [he](plumber) means it, and asks for time. [Yusuf](yusuf), meanwhile, has been going through the hotel's books by night with the help of a duplicate key that [Ludovica](ludo), in a tender hour, let [him](yusuf) have. [She](ludo) catches [him](yusuf) at it. "Business," says [her](ludo) [lover](yusuf). [She](ludo) shows [him](yusuf) the revolving door.
+ propose plumber rosalba "goes down on one knee"
- reject? rosalba plumber "asks for time"
- investigate yusuf _ "going through"
- gift.past ludo yusuf "let him have"
- betray yusuf ludo "by night"
- discover ludo yusuf "catches him"
- affair ludo yusuf "lover"
+ breakup ludo yusuf "shows him the revolving door"

== 9 Bora
In the worst gale in twenty years the roof goes, the lights go, and the [guests](prof+vet+widow) of the third floor, [Halloran](prof), the [vet](vet) and [Signora Cosulich](widow), are brought down one by one on [Pavle](pavle)'s back. [He](pavle) has just set down the last when a slate hits [him](pavle) on the temple. It is not [Sanne](sanne), stuck in the pastry kitchen behind a fallen dresser, but [Ludo](ludo) [who](ludo) sits by [him](pavle) until morning; and in the dark, thinking [him](pavle) unconscious, [she](ludo) says what [she](ludo) has not said in eleven years. [He](pavle) is not unconscious.
+ rescue pavle prof+vet+widow "brought down"
- injure pavle "a slate"
- help ludo pavle "sits by him"
+ confess ludo pavle "says what"
- discover pavle ludo "is not unconscious"

== 10 Bread and Salt
[Sanne](sanne), dug out at dawn, has had all night to think. [She](sanne) informs [her](sanne) [husband](pavle) in one sentence that [he](pavle) is going to be a father and that [she](sanne) wants the papers signed before it shows. [He](pavle), torn, asks [her](sanne) to try once more. The [baker](sanne) has loved [him](pavle) for six years, [she](sanne) replies, and been thanked for it. [Ennio](ennio), [who](ennio) can walk again with a stick, hears of it from [Rosalba](rosalba) and for once sides against [his](ennio) own [child](ludo). [Kit](kit) hands in notice? No, merely the lost property. Below stairs it is whispered that [Inês](ines) is to marry.
- married pavle sanne "husband"
- reveal sanne pavle "informs"
- parent? pavle _ "father"
+ divorce? pavle sanne "papers signed"
- reconcile? pavle sanne "try once more"
- reject sanne pavle "been thanked"
- love sanne pavle "loved him"
- rescue _ sanne "dug out"
- reveal rosalba ennio "hears of it"
- recover ennio "walk again"
- parent ennio ludo "child"
- quit! kit "No"
- wedding? _ ines "to marry"

== 11 Two Rings
The rumour has it wrong: it is the [housekeeper](rosalba) [who](rosalba) has said yes. [Attilio](plumber) faints. While the staff drink to [the pair](plumber+rosalba), [Domenico](domenic) waits in vain for [Inês](ines); [his](domenic) [girlfriend](ines) is on the roof with [Kit](kit), [who](kit) after so many months has at last owned up to missing the wrong person, and [the two](ines+kit) of [them](ines+kit) are quarrelling about [him](domenic) as though [he](domenic) were the last bathrobe. In the end [Inês](ines) does the decent thing. [She](ines) gives [Nico](domenic) up, returns [his](domenic) mother's brooch, and asks for a transfer to the Excelsior.
- wedding! _ ines "has it wrong"
+ engaged.start plumber rosalba "said yes"
- ill plumber "faints"
- celebrate _ plumber+rosalba "drink to"
- couple domenic ines "girlfriend"
- reveal kit ines "owned up"
- love kit domenic "missing the wrong person"
- quarrel ines kit "quarrelling"
+ breakup ines domenic "gives Nico up"
- gift ines domenic "returns"
- quit? ines "transfer"

== 12 Full House
[Rosalba](rosalba) and the former [plumber](plumber), now the hotel's [engineer](plumber), tie the knot under the mended roof, with the [professor](prof) as best man and [his](prof) [lady friend](widow) in orchid silk. In the middle of the cake, which [she](sanne) has baked herself, [Sanne](sanne) goes into labour. [Pavle](pavle), no longer [her](sanne) [husband](pavle) since Tuesday, drives; [Ludovica](ludo) holds the wheel when [he](pavle) cannot. It is a [girl](baby). From the pillow the new [mother](sanne) looks from [one](pavle) to the [other](ludo), sighs, and tells [them](ludo+pavle) both that [they](ludo+pavle) are idiots and had better be happy. On the stairs outside [the two](ludo+pavle) kiss, badly, out of practice.
+ wedding plumber rosalba "tie the knot"
- hire plumber "hotel's engineer"
- advisor prof plumber "best man"
- couple prof widow "lady friend"
- divorce pavle sanne "no longer her husband"
- help pavle sanne "drives"
- help ludo pavle "holds the wheel"
+ birth sanne baby "It is a girl"
- parent sanne baby "mother"
- reconcile ludo+pavle sanne "had better be happy"
+ kiss ludo pavle "kiss"
