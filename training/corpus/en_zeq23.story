%series Breaking at Nine
%lang en
%genre rolling-news drama, Hong Kong and Macau, terse streaming blurbs
%cast winnie   | Winnie Lau; Winnie; Lau | f
%cast desmond  | Desmond Kwok; Desmond; Kwok | m
%cast lok      | Lok; Lau Lok | m
%cast philippa | Philippa Hargreave; Philippa; Hargreave | f
%cast tsang    | Old Tsang; Tsang | m
%cast mei      | Mei; Mei Kwok | f
%cast jackie   | Jackie Yip; Jackie; Yip | n
%cast ramon    | Ramón Sequeira; Sequeira; Ramón | m
%cast amah     | Auntie Rosario; Rosario | f
%cast widow    | Mrs Pang | f
%cast pang     | - | m
%cast bodyguard | - | m
%cast cameraman | - | m
%cast nurse    | - | f

== 1
A property [king](pang) falls from [his](pang) own penthouse at 8.52. [Winnie Lau](winnie), [anchor](winnie), has eight minutes. [Her](winnie) [producer](desmond), [Desmond Kwok](desmond), [who](desmond) left [her](winnie) at the altar and then hired [her](winnie), whispers into [her](winnie) ear what to say; [she](winnie) says the opposite. Suicide, announces the police. The dead [man](pang)'s [widow](widow), on the pavement, in slippers, looks past the [cameraman](cameraman) and up.
+ die pang "falls"
- breakup.past desmond winnie "left her at the altar"
- boss desmond winnie "producer"
- hire.past winnie desmond "hired her"
- reject winnie desmond "says the opposite"
- married.past pang widow "widow"

== 2
[Philippa Hargreave](philippa), the new [owner](philippa) of Channel Nine, wants tears from the [widow](widow). [Winnie](winnie) gets the interview. [Mrs Pang](widow) sheds none; [she](widow) slips [her](widow) a lighter in the powder room. It bears the crest of a casino in [Macau](@macau). [Winnie](winnie) takes the ferry, pursued by a [bodyguard](bodyguard) in yachting shoes. At the roulette table the [croupier](ramon) sees the lighter, loses count and asks the [lady](winnie) to forget that [she](winnie) has been here.
- boss philippa winnie "owner"
- investigate winnie widow "interview"
+ gift widow winnie "slips her a lighter"
- travel winnie "takes the ferry" @macau
- investigate bodyguard winnie "pursued"
- threaten? ramon winnie "asks the lady to forget"

== 3
[Lok](lok), seventeen, [brother](lok) and only [relative](lok) of the [anchor](winnie), has failed [his](lok) exams and told [her](winnie) the reverse. [He](lok) spends his days in the editing suite of [Old Tsang](tsang), [who](tsang) cuts film with scissors on principle. It is the [boy](lok) [who](lok) notices that in the pavement footage the [king](pang) is falling with no shoes on, and the [bodyguard](bodyguard), a floor below at a window, is wearing two left ones. [Tsang](tsang) puts a hand over the screen. [He](tsang) tells [Lok](lok) to go home by bus.
- sibling lok winnie "brother"
- lose.past lok "failed his exams"
- betray lok winnie "told her the reverse"
+ discover lok bodyguard "notices"
- help tsang lok "tells Lok to go home"

== 4
The tape has been wiped by morning. [Jackie Yip](jackie), the youngest [reporter](jackie) in the building, was on duty, and is dismissed by [Desmond](desmond) on [Hargreave](philippa)'s orders. [Jackie](jackie) goes, with dignity, a pot plant, and a copy. Who wiped it? [Winnie](winnie) asks [Kwok](desmond) straight out. [He](desmond) has never lied to [her](winnie), [he](desmond) points out; [he](desmond) has only not turned up. It was [he](desmond). [His](desmond) little [girl](mei), [Mei](mei), was brought home from school that day by a [stranger](bodyguard) in yachting shoes.
+ betray desmond winnie "wiped it"
- boss philippa desmond "orders"
- quit jackie desmond "dismissed"
- steal jackie philippa "a copy"
- accuse winnie desmond "asks Kwok straight out"
+ reveal desmond winnie "It was he"
- parent desmond mei "girl"
- threaten bodyguard desmond "brought home from school"

== 5
Typhoon signal eight. All ferries tied up, all shutters down; [Rosario](amah), the [Kwoks](desmond+mei)' Filipina [housekeeper](amah), bakes for the stairwell. [Winnie](winnie), stranded, sleeps on the sofa of the [man](desmond) [she](winnie) was to marry. [Mei](mei), six, inspects [her](winnie) by torch and wants to know if [she](winnie) is the [lady](winnie) in the drawer. What drawer? The [child](mei) shows [her](winnie): one ring, one speech, several drafts.
- boss desmond amah "housekeeper"
- create amah "bakes"
- wedding! desmond winnie "was to marry"
+ discover winnie desmond "shows her"
- reveal mei winnie "shows her"

== 6
[Ramón Sequeira](ramon), the [croupier](ramon), rings from a phone box. [He](ramon) dealt the game at which [Pang](pang) won forty storeys from a [lady](philippa) with an English laugh. A day later the [winner](pang) was dead. [Sequeira](ramon) wants money, a visa and a hotel without balconies. [Winnie](winnie) promises two of the three. When [she](winnie) gets there, the [croupier](ramon) has been thrown down a lift shaft; [he](ramon) is breathing; the [man](bodyguard) [who](bodyguard) threw [him](ramon) steps out from behind the door.
- reveal ramon winnie "rings"
- lose.past philippa pang "won forty storeys"
- die.past pang "was dead"
+ attack bodyguard ramon "thrown down"
- help? winnie ramon "promises"
- find winnie ramon "is breathing"
+ threaten bodyguard winnie "steps out"

== 7
[She](winnie) sets off the sprinklers with a casino lighter. In the confusion [Winnie](winnie) gets away, minus one heel; so does the [bodyguard](bodyguard), minus an eyebrow. In hospital the [croupier](ramon) is put under the name of Smith, and into the care of a [nurse](nurse) [whom](nurse) [Jackie](jackie), jobless and in a wig, has bribed with a pot plant. [Desmond](desmond) comes to beg [Winnie](winnie) to drop it. [She](winnie) reads [him](desmond) [his](desmond) own speech, third draft, from memory. [He](desmond) has to lean on [Mr Smith](ramon).
+ flee winnie bodyguard "gets away"
- injure bodyguard winnie "minus an eyebrow"
- treat ramon nurse "into the care"
- gift jackie nurse "bribed"
- reject winnie desmond "reads him"
- discover winnie desmond "his own speech"

== 8
Snatched: not [Mei](mei), [whom](mei) four plain-clothes uncles follow to school, but [Lok](lok), [whom](lok) nobody follows. The demand comes by courier, with [his](lok) spectacles: the lighter, the copy, the [croupier](ramon). [Winnie](winnie) goes on air at nine and reads the weather. Only [Philippa](philippa), watching in [her](philippa) car, is meant to understand that the outlook is for an exchange at dawn. [Old Tsang](tsang) understands it too. [He](tsang) takes down from the wall the longest of [his](tsang) scissors.
+ abduct _ lok "Snatched"
- abduct! _ mei "not Mei"
- threaten _ winnie "demand"
- reveal winnie philippa "reads the weather"
+ discover tsang winnie "understands it too"

== 9
Dawn, Star Ferry pier. [Hargreave](philippa) has come in person, with a [boy](lok) in the boot and a laugh. [She](philippa) had not wished poor [Pang](pang) dead, [she](philippa) says; [she](philippa) had wished [him](pang) to play again, and [he](pang) stepped backwards. The [boy](lok) for the lighter, then. As the [women](philippa+winnie) are about to trade, the [bodyguard](bodyguard) brings up a pistol. [Tsang](tsang) cuts the mooring rope. The gangway goes, the [bodyguard](bodyguard) goes, the lighter goes; [Desmond](desmond), [who](desmond) has turned up for once in [his](desmond) life, hangs on to [Lok](lok) by the braces.
- abduct philippa lok "in the boot"
- kill! philippa pang "had not wished"
- die.past pang "stepped backwards"
- threaten bodyguard winnie "brings up a pistol"
+ attack tsang bodyguard "cuts the mooring rope"
- lose winnie "lighter goes"
+ rescue desmond lok "hangs on"

== 10
No lighter, no case. [Philippa](philippa) goes on owning the channel, sacks [all three](desmond+tsang+winnie) [who](desmond+tsang+winnie) were at the pier and buys [them](desmond+tsang+winnie) lunch. It is then that the [widow](widow) comes out of [her](widow) penthouse, in shoes. There were two lighters; one gives one's [husband](pang) a pair. The second has a camera in it, for which [she](widow) apologises: [she](widow) had been hoping for a mistress. What it filmed, on a balcony, at 8.51, has an English laugh on the sound track.
- quit desmond+tsang+winnie philippa "sacks"
- gift philippa desmond+tsang+winnie "lunch"
- married.past pang widow "husband"
- cheat! pang widow "mistress"
+ reveal widow philippa "What it filmed"
+ kill.past philippa pang "English laugh"

== 11
[Jackie](jackie) breaks in, to break the news. In the wig, past the guard, into the chair; at nine precisely [Yip](jackie) looks eleven million viewers in the eye and runs the film, while [Tsang](tsang) holds the door with a filing cabinet and [Lok](lok) holds [Tsang](tsang). [Hargreave](philippa), at [her](philippa) own gala, sees the guests turn one by one from the screen to [her](philippa). [She](philippa) walks to the balcony. [Mrs Pang](widow) takes [her](philippa) by the elbow and keeps hold: not that way, [she](widow) says.
+ reveal jackie philippa "runs the film"
- help lok+tsang jackie "holds the door"
- celebrate philippa "gala"
+ rescue widow philippa "keeps hold"
- die? philippa "walks to the balcony"

== 12
The [croupier](ramon) gets the visa and a bungalow. [Lok](lok) confesses to [his](lok) [sister](winnie) about the exams; [she](winnie) has known since the spring. [Old Tsang](tsang) dies as [he](tsang) wished, at the cutting table, between two frames, and the [boy](lok) inherits the scissors. At the registry, on the stroke of nine, there are [Winnie](winnie), [Mei](mei) with a drawer, [Auntie Rosario](amah) with a cake, and for eight long minutes no [bridegroom](desmond). At 9.08 the lift opens. [He](desmond) had been stuck, says [Desmond](desmond). Truly. [She](winnie) believes [him](desmond), which is worse.
- find ramon "gets the visa"
- reveal lok winnie "confesses"
- sibling lok winnie "sister"
- discover.past winnie lok "has known"
+ die tsang "dies"
- find lok tsang "inherits"
+ wedding? desmond winnie "registry"
- gift amah desmond+winnie "cake"
