%series Unclaimed
%lang en
%genre workplace comedy: the lost-luggage office of Lisbon airport, streaming episode blurbs
%cast jacinta | Jacinta Moura; Jacinta; Mrs Moura | f
%cast benny | Benny Quaresma; Benny | m
%cast oye | Oye Akande; Oye | m
%cast kit | Kit Halloran; Kit | f
%cast mouse | Mouse | m
%cast duarte | Duarte Moura; Duarte | m
%cast rosario | Rosário | f
%cast pilot | Anselm Krüger; Krüger; Anselm | m
%cast sol | Sol Quaresma; Sol | f
%cast auditor | Ms Haddad; Haddad | f
%cast harpist | - | f
%cast dog | Pretzel | n
%cast baby | - | f

== 1 Carousel Nine
Four thousand suitcases, no windows and one kettle: this is the kingdom of [Jacinta Moura](jacinta), [who](jacinta) has run lost luggage in [Lisbon](@lisbon) for nineteen years and today gets a new [clerk](kit). [Kit Halloran](kit), fresh off the plane from [Cork](@cork), fancies the first [man](benny) [she](kit) sees, and [he](benny), alas, comes with a ring. [Benny Quaresma](benny) has been [somebody](sol)'s [husband](benny) since [he](benny) was twenty-one. [His](benny) desk [mate](oye) [Oye Akande](oye) finds all this extremely funny, until [Kit](kit) wins [his](oye) chair at cards.
- boss jacinta kit "new clerk"
+ hire kit jacinta "new clerk"
- travel kit "fresh off the plane" @lisbon
- love kit benny "fancies"
- married benny sol "husband"
- colleague benny oye "desk mate"
- happy oye "extremely funny"
- find kit "wins his chair"

== 2 Fragile
A German [pilot](pilot) comes to the counter for a cello case and, before the form is stamped, has asked [Jacinta](jacinta) out. [She](jacinta) shows [him](pilot) the photograph of [Duarte](duarte), with [whom](duarte) [she](jacinta) has shared a bed and a mortgage since the nineties. The [pilot](pilot) bows and withdraws. That evening the same [Duarte](duarte) tells [her](jacinta), over the soup, that [he](duarte) wants out. [Rosário](rosario), [her](jacinta) [mother](rosario), goes on eating. [She](rosario) never could stand [him](duarte).
- meet jacinta pilot "comes to the counter"
+ date? jacinta pilot "asked Jacinta out"
- married duarte jacinta "shared a bed"
- reject jacinta pilot "shows him the photograph"
+ breakup duarte jacinta "wants out"
- parent rosario jacinta "mother"
- enemy duarte rosario "never could stand"

== 3 Claim Form C
[Mrs Moura](jacinta) sleeps in the office, between the prams and the skis, and tells no one why. It is [Mouse](mouse), the enormous night [porter](mouse), [who](mouse) comes across [her](jacinta) at four and puts on the kettle. [Oye](oye) is sulking: [his](oye) application for a transfer has been turned down, and [he](oye) suspects [Benny](benny) of having talked. [Benny](benny) did no such thing. By lunch [the two](benny+oye) are not on speaking terms, and [Kit](kit) has to carry messages from one desk to the next, a distance of ninety centimetres.
- reveal! jacinta "tells no one"
- find mouse jacinta "comes across"
+ help mouse jacinta "puts on the kettle"
- sad oye "sulking"
- quit! oye "turned down"
- accuse oye benny "suspects"
- betray! benny oye "did no such thing"
+ quarrel benny oye "not on speaking terms"
- help kit benny+oye "carry messages"

== 4 Short Haul
[Sol](sol) leaves [Benny](benny). [Benny](benny) blames [Oye](oye). [Oye](oye) buys the first round. [The two](benny+oye) bury the hatchet. [Kit](kit) says nothing and smiles. [Her](kit) [landlady](rosario) is [Rosário](rosario). [Mouse](mouse) adores [Kit](kit). [Kit](kit) thinks the world of [Mouse](mouse), but not like that. A suitcase barks. Inside sits [Pretzel](dog). Nobody claims [Pretzel](dog). Now the office belongs to [Pretzel](dog).
+ breakup sol benny "leaves"
- accuse benny oye "blames"
- gift oye benny "buys the first round"
+ reconcile benny oye "bury the hatchet"
- happy kit "smiles"
- housemate kit rosario "landlady"
- love mouse kit "adores"
- friend kit mouse "thinks the world of"
- love! kit mouse "not like that"

== 5 Hand Luggage Only
[Kit](kit) waits a decent eleven days before [she](kit) drags the deserted [husband](benny) to a fado bar. By the third song [he](benny) is crying; by the fifth [they](benny+kit) are locked in an embrace that stops the guitarist. [Mouse](mouse), watching from the door with a bunch of carnations, feeds them to the [dog](dog). [Jacinta](jacinta) has meanwhile taken the spare room at [her](jacinta) [mother](rosario)'s, which makes [her](jacinta) [Kit](kit)'s superior by day and at night the [woman](jacinta) [who](jacinta) queues behind [her](kit) for the bath.
- breakup.past sol benny "deserted"
- date benny kit "fado bar"
- sad benny "crying"
+ kiss benny kit "locked in an embrace"
- jealous mouse benny "feeds them"
- parent rosario jacinta "mother's"
+ move jacinta rosario "taken the spare room"
- boss jacinta kit "superior"
- housemate.start jacinta kit "queues behind her"

== 6 Unattended Items
[Sol](sol) walks in with a coat over [her](sol) arm and asks for [her](sol) marriage back. How is a [man](benny) to answer, with [Kit](kit) listening behind the skis? [He](benny) stammers something about needing time. [His](benny) [wife](sol) gives [him](benny) until Sunday; [his](benny) [girlfriend](kit), stepping out, gives [him](benny) until five. At five [he](benny) is hiding in a wardrobe bag. [Kit](kit) gets drunk with [Oye](oye), swears off men and wakes up next to one. "Not a word," says [Oye](oye), feeling for [his](oye) socks.
- return sol benny "walks in"
+ reconcile? benny sol "marriage back"
- married benny sol "wife"
- couple benny kit "girlfriend"
- threaten sol benny "until Sunday"
- threaten kit benny "until five"
- flee benny kit "hiding"
+ sex kit oye "wakes up next to"
- cheat kit benny "wakes up next to"

== 7 Delayed
Head office sends an [auditor](auditor). [Ms Haddad](auditor) counts the umbrellas twice, looks into the petty cash and would like to know who has been living behind shelf twelve. Everyone lies for [Jacinta](jacinta), each differently. It takes [Haddad](auditor) a morning to work it out, and [she](auditor) does not report it; [she](auditor) too once slept among files, after [her](auditor) own divorce. On [her](auditor) way out [she](auditor) drops [her](auditor) card beside the keyboard of [Oye](oye), [who](oye) reads it eight times.
- investigate auditor jacinta "looks into"
- betray _ auditor "lies for"
+ help _ jacinta "lies for Jacinta"
- discover auditor jacinta "work it out"
- reveal! auditor jacinta "does not report it"
- divorce.past auditor _ "own divorce"
- flirt auditor oye "drops her card"

== 8 Captain's Table
The cello case is back, and so is the [pilot](pilot), [whose](pilot) name, [Jacinta](jacinta) now learns, is [Anselm Krüger](pilot). [He](pilot) has heard about the separation and asks whether [he](pilot) might bow again. This time [she](jacinta) says yes. The cello, it turns out over the grilled sardines, belonged to [his](pilot) late [wife](harpist), a [harpist](harpist) [who](harpist) hated it. When [Duarte](duarte), two tables along with nobody, sees [the pair](jacinta+pilot) laugh, [he](duarte) sends back [his](duarte) fish. It had been perfectly good fish.
- return pilot "so is the pilot"
- discover jacinta pilot "now learns"
- breakup.past duarte jacinta "separation"
- discover.past pilot jacinta "heard about"
+ date jacinta pilot "grilled sardines"
- die.past harpist "late wife"
- married.past harpist pilot "wife"
- happy jacinta+pilot "laugh"
+ jealous duarte pilot "sends back his fish"

== 9 Wet Paint
[Benny](benny) has made up [his](benny) mind: it is [Kit](kit) [he](benny) wants, and [he](benny) comes to work with a speech and a shirt. [He](benny) gets as far as "[Kit](kit), [I](benny)". [She](kit), pale above the teacups, owns up to the night with [Oye](oye). [Benny](benny) puts the speech into the shredder. Worse follows, because the [sinner](oye), cornered between two trolleys, mentions that [he](oye) would do it again. The punch goes wide and fells [Mouse](mouse), [whose](mouse) nose is set by a vet on her way to [Madeira](@madeira).
- love benny kit "it is Kit he wants"
- confess? benny kit "speech"
+ reveal kit benny "owns up"
- sex.past kit oye "night with Oye"
- sad benny "shredder"
- love oye kit "do it again"
- attack? benny oye "punch"
+ injure mouse benny "fells Mouse"
- treat mouse _ "nose is set"

== 10 Nothing to Declare
[Kit](kit) is late, and not for work. The test lies between a lost trombone and a lost wig, and [she](kit) shows it to [Mouse](mouse) first, because [he](mouse) is the best [friend](mouse) [she](kit) has in this country. Whose is it? [She](kit) can count: [Oye](oye)'s. [Oye](oye), [who](oye) has been seeing [Haddad](auditor) for a month and has even been shown to [her](auditor) cats, sits down on a trunk. [Sol](sol) sends [Benny](benny) the papers. [He](benny) signs them on [Pretzel](dog)'s back.
+ pregnant kit oye "late"
- reveal kit mouse "shows it"
- friend kit mouse "best friend"
- couple auditor oye "seeing Haddad"
- sad oye "sits down"
+ divorce benny sol "signs them"

== 11 Last Call
At the airport chapel, squeezed in between two delays, the luggage [queen](jacinta) and [her](jacinta) [captain](pilot) become man and wife; [Rosário](rosario), [who](rosario) approves of anything that leaves at night, cries into the [dog](dog). [Duarte](duarte), now finally [her](jacinta) former [husband](duarte), has sent a toaster. [Oye](oye) confesses to the [auditor](auditor) that [he](oye) is about to be a father. [Ms Haddad](auditor) closes [her](auditor) ring binder, thanks [him](oye) for [his](oye) candour and strikes [him](oye) from all lists. [He](oye) does not beg.
+ wedding jacinta pilot "man and wife"
- sad rosario "cries"
- ex duarte jacinta "former husband"
- divorce.past duarte jacinta "former husband"
- gift duarte jacinta "toaster"
- reveal oye auditor "confesses"
- parent? oye baby "father"
+ breakup auditor oye "strikes him"

== 12 Arrivals
A [girl](baby), three kilos, no label: [Kit](kit) brings [her](baby) into the world on carousel nine, with [Mouse](mouse) at one hand and the [father](oye) at the other, and both [men](mouse+oye) faint. [Benny](benny), of all people, cuts the cord. Who will push the pram? [Kit](kit) tells [Oye](oye) that [he](oye) may come on Tuesdays, tells [Benny](benny) that bygones are bygones, and moves into the flat of the night [porter](mouse), as a lodger, [she](kit) says. [Her](kit) toothbrush says otherwise.
+ birth kit baby "into the world"
- help mouse+oye kit "at one hand"
- parent oye baby "father"
- ill mouse+oye "faint"
- help benny kit "cuts the cord"
- reconcile benny kit "bygones are bygones"
+ move kit mouse "moves into the flat"
- couple? kit mouse "says otherwise"
