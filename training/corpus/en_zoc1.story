%series The Verralls of Harrow End
%lang en
%genre country-house drama, Shropshire 1926, TV listings
%cast constance | Lady Constance Verrall; Lady Constance; Constance | f
%cast hugo      | Lord Hugo Verrall; Lord Hugo; Hugo | m
%cast ines      | Ines Verrall; Ines | f
%cast teddy     | Teddy Verrall; Teddy | m
%cast maud      | Maud Pickering; Maud | f
%cast gower     | Mr Gower; Gower | m
%cast mgower    | Mrs Gower | f
%cast sen       | Dr Vikram Sen; Dr Sen; Sen | m
%cast kit       | Kit Dunning; Kit | f
%cast lisle     | Captain Aubrey Lisle; Captain Lisle; Lisle | m
%cast dulcie    | Dulcie Fane; Dulcie | f
%cast plumber   | Amos Tull; Amos | m
%cast rose      | - | f
%cast gbro      | - | m
%cast aunt      | - | f
%cast senwife   | - | f
%cast nurse     | - | f

== 1 The New Chauffeur
[Lord Hugo Verrall](hugo) has taken on a [chauffeur](kit) by letter, and is none too pleased when [Kit Dunning](kit) turns out to be a young [woman](kit) in boots. [His](hugo) [wife](constance), [Lady Constance](constance), has more pressing worries: [their](constance+hugo) [daughter](ines) [Ines](ines) is down from [London](@london) with a ring on [her](ines) finger, put there by [Captain Aubrey Lisle](lisle). [Teddy](teddy), the [heir](teddy), can't abide [his](teddy) [sister](ines)'s choice. Below stairs, [Mr Gower](gower), the [butler](gower), and [Mrs Gower](mgower), the [housekeeper](mgower), are once more not on speaking terms. [The two](gower+mgower) are brother and sister-in-law, and neither cares to be reminded of it.
+ hire kit hugo "taken on"
- sad hugo kit "none too pleased"
- married constance hugo "wife"
- parent constance+hugo ines "daughter"
- travel ines "down from London"
+ engaged ines lisle "a ring on her finger"
- enemy lisle teddy "can't abide"
- sibling ines teddy "sister"
- quarrel gower mgower "not on speaking terms"
- kin gower mgower "brother and sister-in-law"

== 2 A Burst Pipe
Water comes through the ceiling of the blue room, and so does a [plumber](plumber), [who](plumber) stays for three days and leaves [Maud Pickering](maud), [her](constance) [ladyship](constance)'s [maid](maud), in a dream. [Ines](ines) and the [captain](lisle) fall out over the date. When [Dr Vikram Sen](sen), the new village [physician](sen), calls about [Hugo](hugo)'s gout, it is [Ines](ines) [who](ines) shows [him](sen) the roses, all of them, twice. From the garage [Kit](kit) watches [Teddy](teddy) crank the Daimler the wrong way. [She](kit) puts [him](teddy) right, and [he](teddy) has never been so glad to be told off by anyone.
- love maud plumber "in a dream"
- boss constance maud "maid"
- quarrel ines lisle "fall out"
- meet ines sen "shows him the roses"
- advisor sen hugo "physician"
- ill hugo "gout"
+ flirt ines sen "all of them, twice"
- help kit teddy "puts him right"
+ love.start teddy kit "so glad"

== 3 House Party
Eleven guests, one bathroom. [Dulcie Fane](dulcie), toast of the [Gaiety](#gaiety), was asked by [Lord Hugo](hugo) in a weak moment, and [Lady Constance](constance), [who](constance) knows of old what [her](constance) [husband](hugo)'s weak moments come to, puts the [actress](dulcie) in the room with the bats. It does not help. At two in the morning the [maid](maud) with the hot milk sees [her](dulcie) slip barefoot out of the [master](hugo)'s dressing room. The [bride-to-be](ines), for [her](ines) part, spends the evening at piquet with the [doctor](sen), while [her](ines) [intended](lisle) loses forty guineas to [Teddy](teddy) and calls [him](teddy) a sharper.
- invite hugo dulcie "asked by"
- married constance hugo "husband"
- discover maud dulcie+hugo "sees her slip"
+ affair dulcie hugo "slip barefoot"
- cheat hugo constance "slip barefoot"
- jealous constance dulcie "the room with the bats"
- engaged ines lisle "intended"
- lose lisle teddy "loses forty guineas"
- accuse lisle teddy "calls him a sharper"

== 4 The Garage
[Teddy](teddy) takes [his](teddy) tea in the garage now. [Kit](kit) pours. [He](teddy) talks about engines. [She](kit) listens to [his](teddy) mouth. Then the [heir](teddy) kisses the [chauffeur](kit). Nobody sees it but a hen. [Maud](maud) keeps what [she](maud) saw from [her](constance) [ladyship](constance). [Mrs Gower](mgower) gets it out of [her](maud) by supper. The [housekeeper](mgower) hates [Dulcie](dulcie). [Dulcie](dulcie) likes everyone. [Captain Lisle](lisle) has debts. [His](lisle) [bride](ines) does not know it. The rain falls on [Harrow End](@harrowend). [Ines](ines) dreams that [she](ines) is marrying [Dr Sen](sen).
+ kiss kit teddy "kisses"
- love kit teddy "his mouth"
- reveal! maud constance "keeps what she saw"
- boss constance maud "her ladyship"
- reveal maud mgower "gets it out of her"
- enemy dulcie mgower "hates"
- discover! ines lisle "does not know"
- engaged ines lisle "bride"
- wedding? ines sen "marrying"
- love ines sen "dreams"

== 5 Church Parade
Before the banns can be read a third time, a [nurse](nurse) from [Aldershot](@aldershot) stands up in the back pew with a small [girl](rose) on [her](nurse) arm, and the whole parish can see whose nose the [child](rose) has. [Lisle](lisle) denies everything, and then, in the vestry, nothing. [Ines](ines) hands back the ring more cheerfully than is proper. [Her](ines) [brother](teddy), [who](teddy) wanted to knock the [cad](lisle) down, is held back by the [driver](kit); it is [her](kit) own fist, in the end, that breaks the [captain](lisle)'s tooth. [Sen](sen) sees to it, without ether.
- reveal nurse "stands up"
+ parent lisle rose "whose nose"
- parent nurse rose "on her arm"
- reveal lisle "then, in the vestry, nothing"
+ engaged.end ines lisle "hands back the ring"
- happy ines "more cheerfully"
- sibling ines teddy "brother"
- attack? teddy lisle "knock the cad down"
- attack kit lisle "her own fist"
- injure lisle kit "breaks the captain's tooth"
- treat lisle sen "sees to it"

== 6 Dismissal
[Lady Constance](constance) will not have [her](constance) guests struck by the staff, and although [Teddy](teddy) pleads for [her](kit), the [boxer](kit) is given an hour to pack. [He](teddy) runs after the bus for a mile, and then, in front of two farmers and a goose, goes down on one knee in the road. "Ask [me](kit) when [you](teddy)'ve got a job," says [Kit](kit). [Mrs Gower](mgower) chooses this day of all days to tell [her](constance) [ladyship](constance) what the [maid](maud) saw. [She](constance) hears [her](mgower) out, thanks [her](mgower), and has the lock of the marital bedroom changed by the [man](plumber) [who](plumber) mended the pipe.
+ quit kit constance "given an hour to pack"
- help teddy kit "pleads for her"
+ propose teddy kit "on one knee"
- reject kit teddy "Ask me when"
- boss constance mgower "her ladyship"
- reveal mgower constance "to tell"
- discover constance dulcie+hugo "hears her out"
- breakup constance hugo "lock of the marital bedroom changed"
- return plumber "man who mended the pipe"

== 7 The Locked Door
Shut out by [his](hugo) own [wife](constance), [Hugo](hugo) sleeps in the library and learns what cold is. From [Brighton](@brighton) the [actress](dulcie) writes that it was all great fun and that [she](dulcie) wishes [him](hugo) a warm spring. [He](hugo) pours out [his](hugo) heart to the [butler](gower), [who](gower) has a sorrow of [his](gower) own: since [his](gower) [brother](gbro)'s death [he](gower) has been fond of the [widow](mgower) and has shown it only by counting [her](mgower) spoons. [Ines](ines) calls at the surgery with a cough that comes and goes. The [doctor](sen) finds nothing wrong, and neither of [them](ines+sen) lets go of the other's hand.
- married constance hugo "wife"
- sad hugo "learns what cold is"
+ breakup dulcie hugo "all great fun"
- reveal hugo gower "pours out his heart"
- boss hugo gower "butler"
- die.past gbro "death"
- sibling.past gbro gower "brother"
+ love gower mgower "fond of"
- married.past gbro mgower "widow"
- ill! ines "nothing wrong"
- flirt ines sen "lets go"

== 8 Tull and Son
The [plumber](plumber) at last has a name: it is on the side of [his](plumber) new van, [Amos Tull](plumber), and beside [him](plumber) in the van sits [Maud](maud), on [her](maud) afternoon off. [They](maud+plumber) eat shrimps in [Ludlow](@ludlow) and are seen holding hands at the pictures. [Teddy](teddy), meanwhile, the future ninth [baron](teddy), begs the local garage for work and is given a broom. [His](teddy) new [employer](kit) comes out from under a lorry, wiping [her](kit) hands. It is the [woman](kit) [his](teddy) [mother](constance) sacked. [She](kit) has bought the place with a dead [aunt](aunt)'s money, and [she](kit) is not, [she](kit) says, in a hurry.
+ date maud plumber "shrimps in Ludlow"
- couple.start maud plumber "holding hands"
+ hire teddy kit "given a broom"
- boss kit teddy "employer"
- parent constance teddy "mother"
- quit.past kit constance "sacked"
- find kit "bought the place"
- kin.past aunt kit "aunt"
- die.past aunt "dead"
- return kit "comes out from under"

== 9 Mixed Doubles
Tongues wag when the [daughter](ines) of the manor partners the [physician](sen) at the tennis tournament. The vicar's wife says that it will not do; [Lady Constance](constance), [who](constance) has said the same for a month, now hears how it sounds and asks [Dr Sen](sen) to luncheon. [Captain Lisle](lisle) is back, with a new tooth and a hired car, and swears to [his](lisle) former [fiancée](ines) that [he](lisle) has changed. [She](ines) believes the tooth. Slighted, [he](lisle) lets it be known at the inn that [Sen](sen) has a [wife](senwife) in [Calcutta](@calcutta). [He](sen) had [one](senwife), once. [She](senwife) died in the influenza.
- love? ines sen "Tongues wag"
- parent constance ines "daughter"
- invite constance sen "asks Dr Sen to luncheon"
- return lisle "is back"
- ex ines lisle "former fiancée"
- reject ines lisle "believes the tooth"
+ betray lisle sen "lets it be known"
- married! sen senwife "a wife in Calcutta"
- married.past sen senwife "had one, once"
- die.past senwife "died"

== 10 Nine Days
[Ines](ines) hears the rumour. [She](ines) goes to the surgery. [She](ines) asks [Sen](sen) straight. [He](sen) shows [her](ines) a photograph. [Ines](ines) is ashamed. Then [she](ines) asks [him](sen) to marry [her](ines). The [doctor](sen) drops a bottle. "Yes," says [Sen](sen). [Gower](gower) falls off the cellar steps. [His](gower) hip is broken. The [sister-in-law](mgower) sits at [his](gower) bed. [She](mgower) has brought the spoons. [They](gower+mgower) count them together. At the garage [Teddy](teddy) sweeps. [Kit](kit) brings tea. [She](kit) has asked [him](teddy) nothing yet.
- discover ines sen "hears"
- sad ines "ashamed"
+ propose ines sen "marry her"
+ engaged.start ines sen "Yes"
- injure gower "hip is broken"
- kin gower mgower "sister-in-law"
- help mgower gower "sits at his bed"
- reconcile gower mgower "count them together"
- boss kit teddy "sweeps"

== 11 Under the Lorry
[His](hugo) gout cured and [his](hugo) vanity with it, [Lord Hugo](hugo) woos [his](hugo) own [wife](constance) as [he](hugo) did in 1899, with violets, outside the locked door. On the tenth evening the key turns. [Maud](maud) tells [her](maud) [mistress](constance), before [she](maud) tells [Amos](plumber), that [she](maud) is expecting; the [plumber](plumber) whoops so loudly that the hen lays. And [Teddy](teddy), [who](teddy) can take a carburettor apart blindfold, hears a voice from under the lorry. "[You](teddy)'ve got a job," it says. "Now ask." [He](teddy) crawls in to [her](kit), and the rest of the scene is boots.
- recover hugo "cured"
- flirt hugo constance "woos"
- married constance hugo "his own wife"
+ reconcile constance hugo "the key turns"
- boss constance maud "mistress"
+ pregnant maud plumber "expecting"
- reveal maud constance "tells"
- happy plumber "whoops"
+ propose teddy kit "crawls in"

== 12 Three Weddings and a Wheelchair
Three couples in one spring are too many for a small church. The former [maid](maud) and [her](maud) [plumber](plumber) go first, since with [them](maud+plumber) there is least time to lose; [Ines](ines) and [Sen](sen) follow at the registry in [Shrewsbury](@shrewsbury); the [heir](teddy) and [his](teddy) [employer](kit) drive away from the altar in a lorry. [Lady Constance](constance) kisses [her](constance) [daughter-in-law](kit), [whom](kit) [she](constance) once put on the bus, and both [women](constance+kit) cry. Only the [housekeeper](mgower) has missed it all. [She](mgower) is in the kitchen garden, pushing a wheelchair, and has just accepted a second [Mr Gower](gower).
+ wedding maud plumber "go first"
+ wedding ines sen "follow"
+ wedding kit teddy "altar"
- boss kit teddy "employer"
- kin constance kit "daughter-in-law"
- reconcile constance kit "kisses"
- quit.past kit constance "put on the bus"
- sad constance+kit "cry"
- help mgower gower "pushing a wheelchair"
- propose gower mgower "accepted"
- engaged.start gower mgower "accepted"
