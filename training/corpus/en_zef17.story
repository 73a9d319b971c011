%series The Bosphorus Ledger
%lang en
%genre heist season: a sleeping-car train in 1934, eleven nights, one safe, encyclopaedic
%cast vess | Vesna Kralj; Vesna; Kralj; Madame Kralj | f
%cast jul | Julius Amberg; Amberg; Julius | m
%cast tad | Tadeusz Wolny; Tadeusz; Tadzio; Wolny | m
%cast pea | Pearl Dubois; Pearl; Dubois | f
%cast con | Anselme Caradec; Caradec; Anselme | m
%cast bar | Baron von Thurn-Retz; the Baron; Thurn-Retz | m
%cast baro | Baroness von Thurn-Retz; the Baroness; Leonie | f
%cast maid | - | f
%cast insp | Inspector Demirci; Demirci | m
%cast twin | Zorka | f
%cast tadmum | - | f
%cast vessdad | - | m
%cast docit | - | m
%cast archduke | - | m
%cast cour | - | m
%cast sing | Lili Farkas; Lili; Farkas | f
%cast gov | Miss Pettibone; Pettibone | f
%cast kid | Little Otto; Otto | m
%cast stok | - | m
%cast ban | Aristide Zervas; Zervas; Aristide | m

== 1 Gare de l'Est
[Julius Amberg](jul), ruined by a [banker](ban), assembles three [strangers](pea+tad+vess) in the restaurant of the [Gare de l'Est](@gare). The card [sharp](vess) [Vesna Kralj](vess) has marked [his](jul) back before the soup; [Pearl Dubois](pea), a [wing-walker](pea) from [New Orleans](@neworleans), is deaf in one ear; the [boy](tad) [Tadeusz](tad), in a page's livery, opens locks with a hairpin [his](tad) late [mother](tadmum) left [him](tad). The object is a ledger, travelling to [Istanbul](@istanbul) in the conductor's safe. "And who is the fifth?" asks [Pearl](pea). [Julius](jul), [who](jul) has engaged only three, sees [him](bar) too: a [gentleman](bar) with a duelling scar, watching [them](jul+pea+tad+vess) in the mirror.
- lose.past jul "ruined"
- betray.past ban jul "ruined by"
+ hire pea+tad+vess jul "engaged"
- meet jul pea+tad+vess "assembles"
- parent tadmum tad "mother"
- die.past tadmum "late"
- gift.past tadmum tad "left him"
- ill pea "deaf"
- steal? jul _ "object"
+ investigate bar jul+pea+tad+vess "watching"

== 2 Épernay by Night
[Conductor](con) [Anselme Caradec](con) keeps the safe key on a chain, the chain under [his](con) nightshirt, and the nightshirt, according to the [maid](maid) in number nine, extremely buttoned. [Vesna](vess) loses to [him](con) at piquet on purpose. The [gentleman](bar) in the mirror proves to be [Baron von Thurn-Retz](bar), bound for a spa with a [wife](baro) [who](baro) drinks and a [governess](gov) [who](gov) doesn't. [His](bar) [wife](baro) greets [Amberg](jul) in the corridor by a pet name. Eleven summers ago, on the [Lido](@lido), [she](baro) had promised to leave everyone for [him](jul); [she](baro) married the [title](bar) instead.
- betray vess con "on purpose"
- lose vess con "loses"
- married bar baro "wife"
- boss bar gov "governess"
- ill baro "drinks"
+ love.past baro jul "promised"
- reject.past baro jul "instead"
- wedding.past bar baro "married the title"
- travel? bar "bound for a spa"

== 3 Lausanne, Eleven Minutes
A [courier](cour) gets on with one hand chained to a bag and gets off, at [Brig](@brig), without the hand. The train is sealed. In the dining car [Lili Farkas](sing), the operetta [star](sing), sings through the search so that nobody shall scream; [Little Otto](kid), the [Baron](bar)'s [heir](kid), keeps the bag under [his](kid) rocking horse and [his](kid) mouth full of cake. [Pettibone](gov) sees both and says grace. Who maimed the [man](cour)? [Pearl](pea), [who](pea) was on the roof at the time, saw a pair of white spats, but to say so [she](pea) would have to say where [she](pea) was standing.
+ injure cour _ "without the hand"
- attack.past _ cour "maimed"
- create sing "sings"
- help sing _ "so that nobody shall scream"
- parent bar kid "heir"
- steal kid cour "keeps"
- discover gov kid "sees both"
+ discover pea _ "white spats"
- reveal! pea _ "would have to say"
- investigate _ "search"
- travel cour "gets on"

== 4 The Simplon
Twenty kilometres of dark, during which six people change compartments. [Tadzio](tad) relieves the nightshirt of its chain. [Leonie](baro) finds [Julius](jul), or [he](jul) [her](baro); the years go out like matches. [Vesna](vess), crawling back with the impression of the key in soap, meets [her](vess) own face in the corridor and takes it for glass until it bids [her](vess) good evening in Serbian. [She](vess) hasn't seen [Zorka](twin) since the [two](twin+vess) of [them](twin+vess) fell out over a murdered [father](vessdad). [Her](vess) [twin](twin) travels as the maid in number nine. [Her](twin) shoes are white.
- steal tad con "relieves the nightshirt"
+ affair.start baro jul "go out like matches"
- find baro jul "finds Julius"
- return twin vess "her own face"
- quarrel.past twin vess "fell out"
- kill.past _ vessdad "murdered"
- parent vessdad twin+vess "father"
- sibling twin vess "twin"

== 5 Domodossola
An Italian [doctor](docit) declares the [maid](twin) to be a nun, the [governess](gov) to be pregnant and himself to be a policeman. None of it is true. Drugged coffee was served in the second class, by a [waiter](stok) [whom](stok) nobody hired. When the passengers wake, [Miss Pettibone](gov) has lost [her](gov) locket, the [Baron](bar) [his](bar) revolver, and [Lili](sing), the [star](sing), [her](sing) voice: it is [Wolny](tad) [who](tad) sits up with the [diva](sing), feeding [her](sing) honey off a hatpin. At nineteen [he](tad) has never been thanked in whispers before, and walks into a door on leaving.
- pregnant! gov "pregnant"
- betray docit _ "None of it is true"
- attack stok _ "Drugged"
- lose gov "locket"
- lose bar "lost"
+ lose sing "voice"
- help tad sing "sits up with"
- love? tad sing "thanked"
- hire! stok "hired"

== 6 Venice, No Gondola
[Aristide Zervas](ban), the [banker](ban) in person, boards at [Mestre](@mestre) with two bodyguards and takes the compartment next to [Amberg](jul), [whom](jul) [he](ban) doesn't recognise. Once [they](ban+jul) were clerks on one stool. Over grappa [Zervas](ban) toasts "the idiots one buries on the way up"; [Julius](jul) drinks to that. At the lagoon bridge the [Baroness](baro) hands [her](baro) [lover](jul) a pistol and asks what is keeping [him](jul). [He](jul) empties it out of the window, shot by shot. [Caradec](con), counting, blows [his](con) whistle.
- discover! ban jul "doesn't recognise"
- colleague.past ban jul "clerks"
- affair baro jul "lover"
- gift baro jul "hands"
+ kill? baro ban "what is keeping him"
+ kill! jul ban "empties"
- travel ban "boards" @mestre

== 7 Trieste Customs
In the luggage van: a trunk, a smell, a [waiter](stok) dead since [Milan](@milan). The frontier police take [Pearl](pea) off, since [she](pea) is foreign, black and nearest. [Vesna](vess) pays a fine with a hand of four kings and a month of [her](vess) life; [Dubois](pea), released, has no breath to thank [her](vess), having ridden the last mile on the buffers. That leaves the question [who](twin) drowned a [waiter](stok) in a champagne bucket. "[He](stok) recognised [me](twin)," says [Zorka](twin), buttoning [her](twin) [sister](vess)'s glove. "One of [us](twin+vess) had to get on."
- die.past stok "dead"
- arrest _ pea "take Pearl off"
+ rescue vess pea "pays"
- kill.past _ stok "drowned"
- discover.past stok twin "recognised"
+ reveal twin vess "says Zorka"
- kill.past twin stok "had to get on"
- sibling twin vess "sister"

== 8 Zagreb to Vinkovci
It was [Zervas](ban) [who](ban) had the [twins](twin+vess)' [father](vessdad) shot, as [Zorka](twin) knows and [Vesna](vess) does not. [Zorka](twin) isn't after a ledger but after a throat. To keep [her](twin) [sister](vess) out of it [she](twin) locks [her](vess) in the linen cupboard and puts on [her](vess) dress, [her](vess) rings, [her](vess) laugh. The [banker](ban) invites [Madame Kralj](vess) to supper. [Inspector Demirci](insp) of the Turkish police, travelling incognito as a carpet, so to speak, in the next compartment, hears a chair fall and, to [his](insp) credit, waits until it has finished.
- kill.past ban vessdad "shot"
- sibling twin vess "twins"
- parent vessdad twin+vess "father"
- discover! vess ban "does not"
- kill? twin ban "after a throat"
+ abduct twin vess "locks"
- betray twin ban "puts on her dress"
- invite ban twin "invites"
- discover insp _ "hears"
- help twin vess "keep her"

== 9 Belgrade
The [banker](ban) lives; the knife met a cigarette case. Two bodyguards drag a [woman](twin) in [Vesna](vess)'s dress along the platform, while [Vesna](vess) hammers on the linen-cupboard door. [Julius](jul) and [Tadeusz](tad) have ninety seconds for one safe or one [sister](twin). The [boy](tad) looks at the older [man](jul). [Amberg](jul), [who](jul) has waited eleven years for that ledger, puts [his](jul) watch back in [his](jul) pocket and pulls the emergency brake. [Pearl](pea) drops from the roof on to the first guard. The second is felled by a rocking horse.
- kill! twin ban "lives"
- abduct _ twin "drag"
- steal! jul+tad ban "one safe or one sister"
+ rescue jul twin "pulls the emergency brake"
+ attack pea _ "drops from"
- attack kid _ "rocking horse"
- attack.past twin ban "knife"
- sibling twin vess "sister"

== 10 The Baron's Mirror
It has been plain since [Paris](@paris) that somebody was reading [their](jul+pea+tad+vess) letters. [Thurn-Retz](bar), without [his](bar) revolver but not without friends, lays all four of the [gang](jul+pea+tad+vess)'s photographs before [Zervas](ban) and names [his](bar) price: the ledger, with [his](bar) own debts in it, against the thieves. [Leonie](baro) has heard every word. [She](baro) packs [Otto](kid), the [governess](gov) and a sausage into a second-class compartment, returns sober, for the first time since the wedding, and tells [her](baro) [husband](bar) that [she](baro) is leaving [him](bar) for nobody at all. Then [she](baro) slaps [Caradec](con), to be thorough.
- investigate.past bar jul+pea+tad+vess "reading"
+ betray bar jul+pea+tad+vess "photographs"
- discover baro bar "heard"
- married bar baro "husband"
+ breakup baro bar "leaving him"
- affair.end baro jul "for nobody at all"
- recover baro "sober"
- attack baro con "slaps"
- friend _ bar "friends"
- wedding.past bar baro "wedding"
- return baro "returns"

== 11 Sirkeci
End of the line. [Zervas](ban) opens the safe before the [inspector](insp), to prove a theft, and takes out a child's copybook, ruled in red: sums, blots, a drawing of a horse. The real ledger got off at [Sofia](@sofia) beneath a sausage. [Demirci](insp) reads the copy that a [governess](gov) posted [him](insp), bows, and asks the [banker](ban) to come along. [Miss Pettibone](gov) of [Scotland Yard](#scotlandyard) takes off [her](gov) spectacles. [Lili](sing), voice restored, refuses [Vienna](@vienna), an [archduke](archduke) and an encore; on the quay [she](sing) links arms with a page [boy](tad). Two [women](twin+vess) with one face are buying a single ticket, and quarrelling about whose turn it is to pay.
- accuse ban _ "theft"
+ reveal gov insp "posted"
+ arrest insp ban "come along"
- reveal gov _ "Scotland Yard"
- recover sing "voice restored"
- reject sing archduke "refuses"
+ couple.start sing tad "links arms"
- quarrel twin vess "quarrelling"
- discover insp ban "reads"
