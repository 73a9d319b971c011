%series The Broomielaw Book
%lang en
%genre police-family crime drama, Glasgow, encyclopaedia episode summaries
%cast isla | Isla Meechan; Isla | f
%cast torquil | Torquil Meechan; Torquil | m
%cast rab | Rab Meechan; Rab | m
%cast dougal | Dougal Boyle; Dougal | m
%cast senga | Senga Boyle; Senga | f
%cast ash | Ashwin Pereira; Ashwin; Ash | m
%cast bain | Catriona Bain; Bain; Catriona | f
%cast bookkeeper | - | m
%cast widow | Agnieszka; Agnieszka Wolny | f
%cast informant | Pim; Pim Laidlaw | m
%cast nurse | - | f
%cast groom | - | m
%cast boyle | - | m
%cast baby | - | f

== 1
[Isla Meechan](isla), third of [her](isla) line to carry a warrant card, is back in [Glasgow](@glasgow) after being left at the altar by a Leeds [dentist](groom), and bunks down in the box room of [her](isla) [brother](torquil) [Torquil](torquil), [who](torquil) heads the very squad [she](isla) is to join on Monday. [Their](isla+torquil) first [corpse](bookkeeper) is a [bookkeeper](bookkeeper), gunned down outside the bingo, [whose](bookkeeper) young [widow](widow) keeps twisting a ring that is far too new. On the steps [Isla](isla) walks straight into [Dougal Boyle](dougal), [whom](dougal) [she](isla) snogged behind the chapel at sixteen and [who](dougal) now stands to inherit the south bank.
+ return isla "is back" @glasgow
- breakup.past groom isla "left at the altar"
- housemate.start isla torquil "bunks down"
- sibling isla torquil "brother"
- boss torquil isla "heads the very squad"
- hire? isla "join"
+ kill _ bookkeeper "gunned down"
- married.past bookkeeper widow "widow"
- find isla dougal "walks straight into"
- kiss.past dougal isla "snogged"

== 2
The dead [man](bookkeeper) did the sums for [Senga Boyle](senga), [Dougal](dougal)'s [mother](senga), and the sums are gone. [Ashwin Pereira](ash), the [pathologist](ash), pairs [his](ash) report with two tickets for the dog track, which [Isla](isla), to [her](isla) own surprise, takes. [Torquil](torquil), married for a decade to the public [prosecutor](bain), [Catriona Bain](bain), has been telling [her](bain) that [he](torquil) is at work; [he](torquil) is in the flat above the bingo, under the same quilt as the [widow](widow). An [informant](informant) [who](informant) will only speak through a letterbox whispers to [Isla](isla) that whoever did it had a key.
- boss.past senga bookkeeper "did the sums"
- parent senga dougal "mother"
- invite ash isla "two tickets"
- married bain torquil "married for a decade"
- betray torquil bain "telling her"
+ affair torquil widow "under the same quilt"
- cheat torquil bain "under the same quilt"
+ reveal informant isla "whispers"

== 3
Sunday lunch at [Rab Meechan](rab)'s. The old [superintendent](rab), a [widower](rab) these six years, carves for [his](rab) [son](torquil), [his](rab) [daughter](isla) and [his](rab) [daughter-in-law](bain), and toasts the [child](baby) that the [last](bain) of [the three](bain+isla+torquil) has at last admitted to be expecting. The [father-to-be](torquil) drops the gravy. [Isla](isla), [who](isla) has come from the dogs with mud on [her](isla) shoes and the taste of [Ash](ash)'s mouth still on [hers](isla), notices a ring-shaped bruise on [her](isla) [brother](torquil)'s neck and says nothing. No one mentions the lamb, which is raw.
- married.past _ rab "widower"
- parent rab torquil "his son"
- parent rab isla "daughter"
- kin bain rab "daughter-in-law"
- celebrate rab bain "toasts"
+ pregnant bain torquil "expecting"
- reveal bain "admitted"
- date.past ash isla "come from the dogs"
+ kiss.past ash isla "Ash's mouth"
- sibling isla torquil "brother"
- discover isla torquil "notices"

== 4
[Senga](senga) buries [her](senga) [bookkeeper](bookkeeper). [She](senga) slaps the [widow](widow). The [widow](widow) spits at [her](senga). [Dougal](dougal) steps between the two [women](senga+widow). Later [he](dougal) waits for [Isla](isla). "[I](dougal) never got over [you](isla)," says [Dougal](dougal). [She](isla) laughs at [him](dougal). [He](dougal) means it. That night [Ash](ash) cooks for [Isla](isla). [She](isla) thinks of [Dougal](dougal). [Ash](ash) has no idea. [Rab](rab) once put away [Dougal](dougal)'s [father](boyle). Every Boyle hates [Rab](rab).
- boss.past senga bookkeeper "her bookkeeper"
- die.past bookkeeper "buries"
+ attack senga widow "slaps"
- attack widow senga "spits at"
+ confess dougal isla "never got over you"
- love dougal isla "never got over you"
- reject isla dougal "laughs at him"
- date ash isla "cooks for"
- discover! ash isla "no idea"
- arrest.past rab boyle "put away"
- parent boyle dougal "father"
- love isla dougal "thinks of Dougal"
- enemy dougal+senga rab "hates Rab"

== 5
[Torquil](torquil) wants out of the flat above the bingo, but [Agnieszka](widow), as [he](torquil) has learnt to call the [mourner](widow), has photographs, and unless [he](torquil) loses a certain witness statement [his](torquil) [wife](bain) will get them with the morning post. [He](torquil) burns it in [his](torquil) [father](rab)'s grate. The [informant](informant), found in the canal with three ribs stove in, is fished out by a night [nurse](nurse) walking home; [she](nurse) keeps [him](informant) breathing until the ambulance comes, and never hears what the [man](informant) at the letterbox was called.
- breakup? torquil widow "wants out"
+ threaten widow torquil "unless he loses"
- reveal? widow bain "will get them"
- married bain torquil "wife"
+ betray torquil "burns it"
- parent rab torquil "father"
- attack _ informant "three ribs stove in"
+ rescue nurse informant "fished out"
- treat informant nurse "keeps him breathing"

== 6
From the intensive ward the [man](informant) of the letterbox, one [Pim Laidlaw](informant), sends word that [he](informant) will testify, provided that [he](informant) may do so to [Isla](isla) alone. [She](isla) spends the evening at [his](informant) bedside instead of at [Ash](ash)'s birthday, and the [pathologist](ash), left sitting over a cake with thirty-eight candles in the company of [her](isla) [father](rab), discovers that [Rab](rab) is better at listening than at talking. When at midnight [she](isla) turns up with a bottle, [Ash](ash) calls [her](isla) selfish, [she](isla) calls [him](ash) a corpse among corpses, and the affair that had hardly got as far as a second toothbrush is over.
- reveal? informant isla "testify"
- celebrate ash "birthday"
- parent rab isla "father"
- sad ash "left sitting"
- quarrel ash isla "selfish"
+ breakup ash isla "is over"

== 7
It had to happen: during a stakeout in the rain, with the heater broken and the [suspect](dougal) tapping on the car window to offer tea, [Isla](isla) gets out, follows [Dougal](dougal) up to the old chapel and does not come down till it is light. [Senga](senga), watching from [her](senga) kitchen across the water, sees a [policewoman](isla) button up [her](isla) coat and puts two and two together. [Her](senga) [boy](dougal) may have whom [he](dougal) pleases, says the [matriarch](senga) over the porridge, but a Meechan goes into the river before a Meechan goes into this house.
- investigate isla dougal "stakeout"
+ sex dougal isla "does not come down"
- discover senga dougal+isla "two and two together"
- parent senga dougal "boy"
+ threaten senga isla "into the river"

== 8
[Catriona Bain](bain) receives the photographs after all. [She](bain) [who](bain) has sent a hundred husbands to prison on less goes home, packs for one and moves in with [her](bain) [father-in-law](rab), leaving [Torquil](torquil) a note of four words. The old [man](rab), [who](rab) cheated on nobody in forty years of marriage, gives [his](rab) [son](torquil) a thick ear in the station car park in front of the entire night shift. The other [woman](widow), for [her](widow) part, has already found comfort: [Isla](isla), tailing [her](widow), sees [her](widow) let [Pim](informant), [who](informant) discharged himself that morning, in by the back stairs.
- discover bain torquil+widow "receives the photographs"
+ breakup bain torquil "packs for one"
- move bain rab "moves in with"
- kin bain rab "father-in-law"
- cheat! rab _ "cheated on nobody"
- married.past _ rab "marriage"
+ attack rab torquil "thick ear"
- parent rab torquil "son"
- investigate isla widow "tailing"
- recover informant "discharged himself"
- affair informant widow "back stairs"
- discover isla informant+widow "sees her let Pim"

== 9
So it was love, or what [Pim](informant) takes for it. For the sake of the [bookkeeper](bookkeeper)'s [wife](widow) [he](informant) shot the [bookkeeper](bookkeeper), fed [Isla](isla) half-truths and let [her](isla) think that the order came from [Senga Boyle](senga). The [lovers](informant+widow) have the missing ledger and two berths to [Zeebrugge](@zeebrugge). [Dougal](dougal), [whom](dougal) [Isla](isla) has told more than a detective should, gets to the ferry first. It ends on the car deck: [Pim](informant) lashes out with a tyre iron, and [Dougal](dougal) goes down with a fractured skull, in front of the one [person](isla) [who](isla) could have warned [him](dougal).
- love informant widow "it was love"
+ kill.past informant bookkeeper "shot"
- married.past bookkeeper widow "bookkeeper's wife"
- betray.past informant isla "half-truths"
- affair informant widow "lovers"
- travel? informant+widow "two berths" @zeebrugge
- reveal.past isla dougal "has told"
+ attack informant dougal "lashes out"
- injure dougal informant "fractured skull"

== 10
Handcuffed, [Pim](informant) asks only whether [she](widow) got away. [She](widow) did. The [bookkeeper](bookkeeper)'s [relict](widow) walked off the ferry with the ledger in a pushchair, and [Torquil](torquil), [who](torquil) had the gate, looked the other way. [Senga](senga) and [Isla](isla) sit on opposite sides of a hospital bed without a word, until the [older](senga) of [the two](isla+senga) passes the [younger](isla) a flask. There are houses where that counts as a peace treaty. [Dougal](dougal) opens one eye, sees [his](dougal) [mother](senga) and [his](dougal) [sweetheart](isla) drinking from the same cup, and believes that [he](dougal) has died.
+ arrest _ informant "Handcuffed"
- flee widow "walked off"
- married.past bookkeeper widow "relict"
- help torquil widow "looked the other way"
+ reconcile isla senga "passes the younger"
- recover dougal "opens one eye"
- parent senga dougal "mother"
- couple dougal isla "sweetheart"
- die! dougal "believes"

== 11
[Bain](bain)'s waters break in court, halfway through a cross-examination. The judge adjourns; the nearest [man](ash) with a medical degree, [Ash](ash), is more used to the other end of life, but does [his](ash) work on the robing-room floor, and it is [his](ash) hand that [Catriona](bain) crushes when the [girl](baby) comes. [Torquil](torquil) arrives with carnations after it is all over. [He](torquil) has owned up about the ferry, handed in [his](torquil) badge, and would like to start again. The [mother](bain) of [his](torquil) [daughter](baby) considers the flowers. Carnations, [she](bain) says, are for funerals.
- help ash bain "does his work"
+ birth bain baby "the girl comes"
- travel torquil "arrives"
- reveal torquil "owned up"
+ quit torquil "handed in his badge"
- reconcile? bain torquil "start again"
- parent bain+torquil baby "his daughter"
- reject bain torquil "for funerals"

== 12
A postcard from [Gdynia](@gdynia), unsigned, tells [Isla](isla) where the ledger lies, namely under the bingo, where it always was. In it [Rab](rab)'s own name stands eleven times. Shall a [daughter](isla) arrest [her](isla) [father](rab)? [He](rab) spares [her](isla) the choice and walks into [his](rab) old station on [his](rab) [granddaughter](baby)'s christening day, with [Senga](senga), [his](rab) [foe](senga) of thirty years, holding the door. [Isla](isla) hangs up [her](isla) coat at the [Boyles](dougal+senga)'. [Ash](ash), [her](isla) former [flame](ash), has brought the [prosecutor](bain) a plain brown loaf instead of flowers, and this time [she](bain) lets somebody in.
- reveal widow isla "tells Isla"
+ discover isla rab "Rab's own name"
- parent rab isla "father"
- arrest? isla rab "arrest her father"
+ arrest _ rab "walks into his"
- celebrate _ baby "christening"
- kin baby rab "granddaughter's"
- enemy rab senga "foe"
- move isla dougal+senga "hangs up her coat"
- ex ash isla "former flame"
- gift ash bain "plain brown loaf"
- couple.start ash bain "lets somebody in"
