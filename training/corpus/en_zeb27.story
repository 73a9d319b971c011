%series Section Nine, Lower Deck
%lang en
%genre crime on a ferry line, Stockholm to Turku, terse TV listings with passives and reversals
%cast ebba    | Ebba Lagerquist; Ebba; Lagerquist | f
%cast jussi   | Jussi Koskela; Jussi; Koskela | m
%cast captain | Captain Rehn; Rehn | f
%cast folke   | Folke Dahlin; Folke; Dahlin | m
%cast irma    | Irma Dahlin; Irma | f
%cast croupier | Xenia; Xenia Volkova; Volkova | f
%cast cardman | - | m
%cast steward | Paavo | m
%cast preacher | - | m
%cast engineer | Marten | m
%cast pickpocket | Lila | f
%cast mother  | - | f
%cast doctor  | - | n
%cast ladle   | - | n

== 1
Ship's [detective](ebba) [Ebba Lagerquist](ebba) is robbed of [her](ebba) own handcuffs by a [pickpocket](pickpocket) of eleven. Meanwhile a [cardsharp](cardman) is discovered in the cold store by [Paavo](steward), the [steward](steward), frozen with five aces in [his](cardman) sleeve. The Finnish side insists on an observer: [Jussi Koskela](jussi), by [whom](jussi) [Ebba](ebba) was once left standing on this very gangway.
+ steal pickpocket ebba "robbed of"
+ find steward cardman "discovered"
- die cardman "frozen"
- breakup.past jussi ebba "left standing"

== 2
[Captain Rehn](captain) wants the death kept from the passengers. It is kept from everyone but [Irma Dahlin](irma), [who](irma) won nine thousand crowns off the dead [man](cardman) and is told of it by [her](irma) [husband](folke), [Folke](folke), by [whom](folke) [he](cardman) had been hired to lose. The [couple](folke+irma) are overheard. By midnight [Irma](irma) has had a note under [her](irma) door: the nine thousand, or the lifeboats.
- die.past cardman "death"
- reveal! captain _ "kept from"
- find.past irma cardman "won"
- reveal folke irma "told"
- married folke irma "husband"
+ hire.past cardman folke "hired"
- discover _ folke+irma "overheard"
+ threaten _ irma "note under her door"

== 3
[Ebba](ebba) and [Jussi](jussi) share one cabin, one desk and, on the first night of fog, one flask. [She](ebba) is forgiven by [him](jussi) for something [he](jussi) did. The [croupier](croupier), [Xenia Volkova](croupier), is suspected by [Koskela](jussi) because [she](croupier) lied, and cleared by [Lagerquist](ebba) because [she](croupier) lied badly. In the sauna [Marten](engineer), the second [engineer](engineer), is hit over the head with a ladle by [somebody](ladle) [he](engineer) greets.
- housemate ebba jussi "share"
+ reconcile ebba jussi "forgiven"
- accuse jussi croupier "suspected"
- betray croupier _ "lied"
- help ebba croupier "cleared"
+ attack ladle engineer "hit"

== 4
[Marten](engineer) comes round and cannot recall the face; [he](engineer) recalls the song. [Ebba](ebba) has every man aboard hum. The song is [Paavo](steward)'s. [He](steward) was taught it by [Marten](engineer) himself, [he](steward) protests, in the days when [they](engineer+steward) were [friends](engineer+steward), before a certain stewardess. The [pickpocket](pickpocket), [whose](pickpocket) name is [Lila](pickpocket), is found asleep in a lifeboat, with the handcuffs, by the [captain](captain), [who](captain) puts a blanket over [her](pickpocket) and tells no one.
- recover engineer "comes round"
- discover! engineer ladle "recall"
- investigate ebba _ "hum"
+ accuse ebba steward "The song is Paavo's"
- advisor.past engineer steward "taught"
- friend.past engineer steward "friends"
- find captain pickpocket "found asleep"
+ help captain pickpocket "puts a blanket"
- reveal! captain _ "tells no one"

== 5
[Folke Dahlin](folke) is pushed overboard off [Aland](@aland). [He](folke) is seen to fall by a travelling [preacher](preacher), thrown a ring by [Xenia](croupier) and hauled in by [Jussi](jussi), [whom](jussi) [he](folke) bites. Questioned, [he](folke) swears that it was the wind. [Irma](irma), on hearing that [her](irma) [husband](folke) has been saved, orders champagne; on hearing by whom, [she](irma) sends half of it back.
+ attack _ folke "pushed overboard"
- discover preacher folke "seen"
- help croupier folke "thrown"
+ rescue jussi folke "hauled in"
- attack folke jussi "bites"
- investigate _ folke "Questioned"
- reveal! folke _ "swears"
- married folke irma "husband"
- celebrate irma folke "champagne"

== 6
The wind has left a button behind. It is matched by [Lila](pickpocket), [who](pickpocket) knows pockets, to the coat of the [preacher](preacher). Before [he](preacher) can be confronted, [he](preacher) has preached, passed the plate and got off at [Mariehamn](@mariehamn) in another man's hat. The plate is missed by nobody; the hat is missed by [Koskela](jussi). [Ebba](ebba) is asked by [Lila](pickpocket) whether detectives are ever eleven.
+ discover pickpocket preacher "matched by"
- accuse? _ preacher "confronted"
- flee preacher "got off" @mariehamn
- steal preacher jussi "another man's hat"
- steal preacher _ "plate"#2

== 7
[Paavo](steward) is let go for want of proof and let in, for want of a better, by [Volkova](croupier). [He](steward) has loved [her](croupier) from behind trays for three seasons; [she](croupier) had thought that it was [Marten](engineer) [who](engineer) left the tulips. It was. Caught with a fresh bunch at the wrong moment, the [engineer](engineer) sees what [he](engineer) sees, goes below and stops both engines.
- love steward croupier "has loved"
+ invite croupier steward "let in"
- gift.past engineer croupier "left"
- love engineer croupier "tulips"
+ jealous engineer steward "sees what he sees"
- discover engineer croupier+steward "sees"

== 8
A ship adrift, four hundred passengers, one herring. [Rehn](captain) takes an axe to the engine-room door and finds [Marten](engineer) weeping on a valve; [she](captain) sits down by [him](engineer) and talks about [her](captain) own first wreck, which was a purser. While the lights are out, the safe is emptied. [Irma](irma), alone in the casino with a torch, is struck down from behind and robbed of the nine thousand crowns that [she](irma) would not pay.
- attack captain _ "axe"
- find captain engineer "finds Marten"
- sad engineer "weeping"
+ help captain engineer "sits down by him"
- reveal captain engineer "talks"
- steal _ captain "emptied"
+ attack _ irma "struck down"
- steal _ irma "robbed of"
- reject irma _ "would not pay"

== 9
[Irma](irma) has been hit, says the ship's [doctor](doctor), by somebody left-handed. So is [Jussi](jussi). [Ebba](ebba) looks for [him](jussi) and finds [him](jussi) in [her](ebba) bunk, reading [her](ebba) notes. [He](jussi) is asked for the truth and, after eight years, gives it: [he](jussi) was paid to leave [her](ebba) that day on the gangway, by [her](ebba) own [mother](mother). [She](ebba) would have preferred the robbery.
- attack.past _ irma "hit"
- treat irma doctor "says the ship's doctor"
- accuse? ebba jussi "So is Jussi"
- find ebba jussi "finds"
- investigate jussi ebba "reading"
+ reveal jussi ebba "gives it"
- betray.past mother ebba "paid"
- gift.past mother jussi "paid"
- breakup.past jussi ebba "leave"
- parent mother ebba "mother"

== 10
The [preacher](preacher) is back aboard at [Langnas](@langnas), as a nun. [He](preacher) is recognised by the [pickpocket](pickpocket) and, at the same instant, recognises [her](pickpocket): [he](preacher) is the [uncle](preacher) [she](pickpocket) ran away from. [Lila](pickpocket) is dragged along the car deck by the plait. [Ebba](ebba), arriving with bare hands, is handed a pair of handcuffs by the [victim](pickpocket), upside down.
+ return preacher "back aboard"
- discover pickpocket preacher "recognised"
- discover preacher pickpocket "recognises"
- kin pickpocket preacher "uncle"
- flee.past pickpocket preacher "ran away"
+ abduct preacher pickpocket "dragged"
- gift pickpocket ebba "handed"

== 11
Cuffed, the false [nun](preacher) is left in the charge of [Folke](folke), [who](folke) turns out to have been in the charge of the [nun](preacher) all along. [The two](folke+preacher) broke the safe, split over the shares, and one of [them](folke+preacher) got wet. [Irma](irma), bandaged, comes upon [her](irma) [husband](folke) unlocking [his](folke) [partner](preacher), and this time it is [she](irma) [who](irma) pushes. It takes [Jussi](jussi) until sundown to be persuaded to dive.
- arrest _ preacher "Cuffed"
- boss preacher folke "the charge of the"
+ steal.past folke+preacher captain "broke"
- quarrel folke preacher "split"
- injure irma "bandaged"
- find irma folke "comes upon"
- married folke irma "husband"
- rescue folke preacher "unlocking"
- colleague folke preacher "partner"
+ attack irma folke "pushes"
- rescue? jussi folke "dive"

== 12
The [cardsharp](cardman), says the post-mortem, was killed by nobody: [he](cardman) had hidden in the cold store from [Irma](irma)'s luck. [Folke](folke) is handed over at [Turku](@turku), wrapped in a flag. [Marten](engineer) is shaken by the hand by [Paavo](steward), with tulips. Adopted, on the [captain](captain)'s log and nobody's authority, [Lila](pickpocket) is sworn in. The gangway is lowered. [Jussi](jussi) stands on it and is, for as long as [Ebba](ebba) pleases, kept waiting.
- kill! _ cardman "killed"
- flee.past cardman irma "hidden"
+ arrest _ folke "handed over"
- reconcile engineer steward "shaken"
- gift steward engineer "tulips"
- parent.start captain pickpocket "Adopted"
+ hire pickpocket "sworn in"
