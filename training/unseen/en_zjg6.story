%series Orchard Ship
%lang en
%genre space novel: a generation ship and its gardeners, encyclopaedia chapter summaries
%cast adaeze  | Commander Adaeze Brill; Adaeze Brill; Adaeze; Brill | f
%cast tomasz  | Tomasz Wu; Tomasz; Wu | m
%cast ishbel  | Ishbel Wu; Ishbel | f
%cast rafi    | Rafi | m
%cast linnet  | Linnet Brill; Linnet | f
%cast okon    | Dr Okon; Okon | m
%cast sixten  | Sixten | m
%cast harrow  | Harrow | n
%cast vesna   | Vesna Dragan; Vesna | f
%cast pilot   | - | m
%cast oldman  | Ambrose | m
%cast cook    | - | f
%cast twin    | Sigge | m
%cast baby    | - | f

== 1 Budding
On the hundred-and-third birthday of the ship, [Adaeze Brill](adaeze), its [commander](adaeze) and the [mother](adaeze) of a grown [daughter](linnet), hands over the keys of the orchard deck to [Tomasz Wu](tomasz), a [botanist](tomasz) so shy that [his](tomasz) [wife](ishbel), [Ishbel](ishbel), has to read out [his](tomasz) speech; in the applause nobody but [Harrow](harrow), the ship's [mind](harrow), registers that the pulses of [Ishbel](ishbel) and of the tall [welder](sixten) [Sixten](sixten), [who](sixten) is standing behind [her](ishbel), quicken in the same second. [Linnet Brill](linnet), the [daughter](linnet) in question, sleeps through the ceremony in the arms of [Rafi](rafi), the second [cook](rafi), with [whom](rafi) [she](linnet) has shared a cabin since winter.
- celebrate _ "birthday"
- parent adaeze linnet "mother"
+ hire tomasz adaeze "hands over the keys"
- married ishbel tomasz "wife"
- help ishbel tomasz "read out"
- discover harrow ishbel+sixten "registers"
+ love ishbel sixten "quicken"
- love sixten ishbel "quicken"
- couple linnet rafi "arms of Rafi"
- housemate linnet rafi "shared a cabin"

== 2 Grafting
[Ishbel](ishbel) and the [welder](sixten) meet in the seed vault, where it is too cold to undress and where [they](ishbel+sixten) do so regardless. [Her](ishbel) [husband](tomasz) believes [her](ishbel) to be counting barley. [Harrow](harrow), bound to answer only what [it](harrow) is asked, is not asked. When [Rafi](rafi) applies to the [commander](adaeze) for permission to have a child with [Linnet](linnet), the [cook](rafi) is told that the list is full, and hears that night through a bulkhead that [Adaeze](adaeze) has struck [him](rafi) off it with [her](adaeze) own pen, the [man](rafi) being, in [her](adaeze) view, beneath [her](adaeze) [family](adaeze+linnet).
+ sex ishbel sixten "undress"
- cheat ishbel tomasz "undress"
- married ishbel tomasz "husband"
- betray ishbel tomasz "counting barley"
- parent? linnet+rafi _ "have a child"
+ reject adaeze rafi "the list is full"
- discover rafi adaeze "hears"

== 3 A Death in the Tanks
[Dr Okon](okon), [who](okon) has tended three generations and buried two, is called to the algae tanks, in which floats old [Ambrose](oldman), the last [man](oldman) born on Earth. An accident, [he](okon) writes. [Vesna Dragan](vesna), [head](vesna) of security and for eleven years the [doctor](okon)'s [wife](vesna), notices that [her](vesna) [husband](okon)'s hand shook while [he](okon) wrote it, and begins, without telling [him](okon), to go through [his](okon) drawers. [Both](okon+vesna) know that the dead [man](oldman) taught [Adaeze Brill](adaeze) to fly; [neither](okon+vesna) yet knows what [he](oldman) had said to [her](adaeze) at breakfast.
+ die oldman "floats"
- treat _ okon "tended three generations"
- married okon vesna "wife"
- discover vesna okon "notices"
+ investigate vesna okon "go through his drawers"
- reveal! vesna okon "without telling him"
- advisor.past oldman adaeze "taught Adaeze Brill"
- discover! okon+vesna oldman "neither yet knows"

== 4 Plain Figures
[Harrow](harrow) counts apples. [Harrow](harrow) also counts heartbeats. [Ishbel](ishbel) now carries two. [Tomasz](tomasz) has been sterile since the pox. [Ishbel](ishbel) knows it. [Sixten](sixten) does not. [She](ishbel) tells [Dr Okon](okon). [Okon](okon) advises silence. [He](okon) has practice, [he](okon) says. That evening [Sixten](sixten) asks [Ishbel](ishbel) to leave [Tomasz](tomasz). [Ishbel](ishbel) says neither yes nor no. At dinner [Tomasz](tomasz) gives [her](ishbel) the first pear.
+ pregnant ishbel sixten "carries two"
- discover harrow ishbel "counts heartbeats"
- ill.past tomasz "the pox"
- discover! sixten tomasz "does not"
- reveal ishbel okon "tells Dr Okon"
- advisor okon ishbel "advises"
+ breakup? ishbel tomasz "leave Tomasz"
- gift tomasz ishbel "first pear"

== 5 The Long Way Round
Turned away by the [mother](adaeze), [Rafi](rafi) now quarrels with the [daughter](linnet), [who](linnet) declines to take [his](rafi) part and returns, after words about cowardice on one side and ambition on the other, to [her](linnet) old berth. [He](rafi) drowns [his](rafi) sorrows with a shuttle [pilot](pilot) [who](pilot) has not piloted anything in [his](pilot) life, there being nowhere to go. It is in [his](pilot) cups that the [latter](pilot) lets slip what every pilot hands down to the next: the ship has been turning, a hair a year, for three decades. "[Ambrose](oldman) worked it out, too," [he](pilot) says, "and went and told."
- reject.past adaeze rafi "Turned away"
- parent adaeze linnet "mother"
+ quarrel linnet rafi "quarrels"
- breakup linnet rafi "returns"
- sad rafi "sorrows"
+ reveal pilot rafi "lets slip"
- discover.past oldman "worked it out"
- reveal.past oldman "went and told"

== 6 Frost
A valve sticks, the orchard freezes overnight, and the [botanist](tomasz), [who](tomasz) has run in among the trees with a blowlamp, is carried out with black fingers. [Sixten](sixten) is the [man](sixten) [who](sixten) carries [him](tomasz). For three days [Ishbel](ishbel) does not leave the sickbed; on the fourth, when [her](ishbel) [husband](tomasz) opens [his](tomasz) eyes and asks first after the pears, [she](ishbel) goes out to [her](ishbel) [lover](sixten) in the corridor and tells [him](sixten) that it is over. [He](sixten) takes it standing. Nobody has yet told [him](sixten) about the [child](baby).
- injure tomasz "black fingers"
+ rescue sixten tomasz "carries"
- help ishbel tomasz "does not leave"
- recover tomasz "opens his eyes"
- married ishbel tomasz "husband"
- affair ishbel sixten "lover"
+ breakup ishbel sixten "it is over"
- reveal! _ sixten "Nobody has yet told"
- parent sixten baby "child"

== 7 Security
It has not escaped [Vesna](vesna) that [Rafi](rafi) asks a great many questions about stars for a man who peels roots. [She](vesna) locks [him](rafi) up overnight; in the morning, having heard [him](rafi) out, [she](vesna) makes [him](rafi) coffee. The two [sleuths](rafi+vesna), as unlike as a spoon and a pistol, agree to pool what [they](rafi+vesna) have: [her](vesna) [husband](okon)'s false certificate and the [pilot](pilot)'s tale. At the other end of the ship [Linnet](linnet) lets herself be consoled by the said [pilot](pilot), wakes up beside [him](pilot), and discovers on [his](pilot) wall a chart with [her](linnet) [mother](adaeze)'s signature.
- discover vesna rafi "not escaped"
- investigate rafi _ "asks a great many"
+ arrest vesna rafi "locks him up"
- friend.start rafi vesna "pool what they have"
- married okon vesna "husband"
- betray.past okon _ "false certificate"
- help pilot linnet "consoled"
+ sex linnet pilot "wakes up beside"
- discover linnet adaeze "discovers"
- parent adaeze linnet "mother"

== 8 Confessions
[Tomasz](tomasz), feeling with [his](tomasz) bandaged hands the roundness [she](ishbel) can no longer conceal, asks [Ishbel](ishbel) only whether the [father](sixten) is a kind man. [She](ishbel) weeps so hard that the neighbours knock. The next day [he](tomasz) seeks out [Sixten](sixten) at the forge, tells [him](sixten) what [she](ishbel) could not, and then, being no fighter, punches [him](sixten). The [welder](sixten), twice as broad, does not hit back. [They](sixten+tomasz) end up sitting on the same crate, the [betrayed](tomasz) and the [betrayer](sixten), discussing names.
- injure tomasz "bandaged"
- pregnant ishbel sixten "roundness"
+ discover tomasz ishbel "feeling"
- parent sixten baby "father"
- sad ishbel "weeps"
- reveal tomasz sixten "tells him"
+ attack tomasz sixten "punches"
- cheat.past ishbel tomasz "betrayed"
- betray.past sixten tomasz "betrayer"
- reconcile sixten tomasz "the same crate"

== 9 Breakfast with Ambrose
Confronted by [Vesna](vesna), [Dr Okon](okon) breaks down: the old [man](oldman) did not drown, [he](oldman) was dead before [he](oldman) touched the water. [Okon](okon) covered it up for the sake of a [woman](adaeze) [he](okon) had loved long before [he](okon) met [his](okon) [wife](vesna), and, as the [latter](vesna) now has to hear, ever since. [Vesna](vesna) takes off first [her](vesna) ring and then the safety catch. But [Adaeze Brill](adaeze), warned by [Harrow](harrow), [who](harrow) for once was asked the right question, has barricaded herself on the bridge with [her](adaeze) own [child](linnet) as security.
- accuse vesna okon "Confronted"
+ reveal okon vesna "breaks down"
- die.past oldman "dead before"
- help.past okon adaeze "covered it up"
- love okon adaeze "had loved"
- married okon vesna "wife"
+ breakup vesna okon "takes off"
- reveal harrow adaeze "warned by Harrow"
- flee adaeze vesna "barricaded herself"
+ abduct adaeze linnet "as security"
- parent adaeze linnet "child"

== 10 The Bridge
[Rafi](rafi) crawls through the ducts. [Rafi](rafi) is afraid of ducts. [He](rafi) still loves [Linnet](linnet). [Linnet](linnet) sees a hand in the grating. [She](linnet) keeps [her](linnet) [mother](adaeze) talking. Why kill [Ambrose](oldman)? [He](oldman) wanted to turn the ship back, says [Adaeze](adaeze). There is nothing ahead, says [Adaeze](adaeze). There is nothing behind, says [Harrow](harrow). [Rafi](rafi) drops on [Adaeze](adaeze). [Vesna](vesna) cuffs [Adaeze](adaeze). [Linnet](linnet) cuffs [Rafi](rafi), then kisses [him](rafi).
- sad rafi "afraid"
- love rafi linnet "loves"
- discover linnet rafi "sees a hand"
- parent adaeze linnet "mother"
- kill.past adaeze oldman "kill Ambrose"
- attack rafi adaeze "drops on"
+ rescue rafi linnet "drops"
+ arrest vesna adaeze "cuffs"
- attack linnet rafi "cuffs Rafi"
+ kiss linnet rafi "kisses"

== 11 Windfall
The new [commander](vesna) is [Vesna](vesna), by a show of hands. [Her](vesna) first order puts the charts on every wall; [her](vesna) second, which costs [her](vesna) more, keeps [Okon](okon) in office, since there is no other doctor and [Ishbel](ishbel) is in labour. It is a long night. [Okon](okon), [whose](okon) hand no longer shakes, delivers a [girl](baby) at five. Of the two [men](sixten+tomasz) pacing outside, [one](sixten) is allowed to hold [her](baby) first and passes [her](baby) at once to [the other](tomasz), [whose](tomasz) wedding ring has had to be cut off with the fingers.
+ hire vesna "new commander"
- boss vesna okon "in office"
- reveal vesna "charts on every wall"
+ birth ishbel baby "delivers a girl"
- treat ishbel okon "delivers"
- parent sixten baby "hold her first"
- injure.past tomasz "cut off"

== 12 Blossom
A year later the pears bloom, grafted on to stock that [Sixten](sixten)'s twin [brother](twin), [Sigge](twin), introduced here rather late, had been growing illegally in the laundry. [Tomasz](tomasz), [Ishbel](ishbel) and [Sixten](sixten) live in one household, to the scandal of the [cook](cook) next door and of nobody else. [Linnet](linnet), [who](linnet) visits [her](linnet) [mother](adaeze) in the cells on Sundays, brings along the [man](rafi) [whom](rafi) the list once refused and [who](rafi) is, as of this morning, the old [jailbird](adaeze)'s [son-in-law](rafi). [Adaeze](adaeze) looks at [him](rafi) for a long while and asks for a second helping.
- sibling sixten twin "brother"
+ housemate ishbel sixten+tomasz "one household"
- neighbour cook ishbel+sixten+tomasz "next door"
- parent adaeze linnet "mother"
- reject.past adaeze rafi "once refused"
- kin adaeze rafi "son-in-law"
+ wedding linnet rafi "as of this morning"
- arrest _ adaeze "in the cells"
- reconcile adaeze rafi "second helping"
