%series Saffron Row
%lang en
%genre drill
%cast cornelius | Cornelius Tangye; Cornelius; Tangye | m
%cast delphie | Philadelphia Tangye; Miss Tangye; Philadelphia; Delphie | f
%cast deacon | the Deacon; Deacon | n
%cast ursula | Ursula Trevanion; Mrs Trevanion; Ursula | f
%cast stride | Lemuel Stride; Stride | m
%cast rusk | Captain Barnabas Rusk; Captain Rusk; Rusk; Barnabas | m
%cast loveday | Loveday Rusk; Loveday | f
%cast quaye | Dr Augustin Quaye; Dr Quaye; Quaye; Augustin | m
%cast theodora | Theodora | f
%cast josiah | Josiah Penhale; Penhale; Josiah | m
%cast keziah | Keziah Penhale; Keziah | f
%cast morwenna | Morwenna | f
%cast yee | Mr Yee; Yee | m
%cast mei | Mei | f
%cast kit | Kit | m
%cast admiral | Admiral | m
%cast jory | Jory | m
%cast kitmother | - | f
%cast islander | - | f
%cast bosun | - | m
%cast magistrate | - | m
%cast vicar | - | m
%cast pbaby | - | f

== 1
For fourteen years [Cornelius Tangye](cornelius), ship's chandler, has been engaged to the [widow](ursula) across the Row, and for fourteen years [his](cornelius) [sister](delphie), [Philadelphia](delphie), [who](delphie) keeps house for [him](cornelius), has been too poorly to be left. [Ursula Trevanion](ursula) sends over a jelly every Sunday. [She](delphie) eats it in good health and sends back the glass.
+ engaged cornelius ursula "engaged"
- married.past _ ursula "widow"
- die.past _ "widow"
- sibling cornelius delphie "sister"
- housemate cornelius delphie "keeps house"
- ill? delphie "too poorly"
- gift ursula delphie "jelly"

== 2
To the front room at [Mrs Trevanion](ursula)'s comes a [lodger](stride), [Lemuel Stride](stride) of the Excise, sworn to hang the [smuggler](deacon) [whom](deacon) [Calderhaven](@calderhaven) knows as the [Deacon](deacon). No one has seen [his](deacon) face, or will own to it. [Stride](stride) asks [his](stride) [landlady](ursula) if [she](ursula) has. [She](ursula) has seen the bottom of [his](deacon) brandy, says [Ursula](ursula), like everybody else.
- move stride ursula "comes a lodger"
+ housemate.start stride ursula "lodger"
- investigate stride deacon "sworn"
- kill? stride deacon "hang"
- discover! _ deacon "seen"

== 3
[Captain Barnabas Rusk](rusk), lost with all hands four years ago, walks up from the harbour in a coat of sealskin. At [his](rusk) own door [he](rusk) is let in by a strange [gentleman](quaye), and in [his](rusk) own parlour [his](rusk) [wife](loveday) is being fitted for a wedding gown. [Loveday](loveday) looks from the [one](rusk) in the sealskin to the [one](quaye) with the gloves. [She](loveday) does the kindest thing [she](loveday) can for [both](quaye+rusk), and swoons.
- die! rusk "lost"
+ return rusk loveday "walks up"
- meet quaye rusk "let in"
- married loveday rusk "wife"
- wedding? loveday quaye "wedding gown"
- ill loveday "swoons"

== 4
The [gentleman](quaye) with the gloves is [Dr Augustin Quaye](quaye), from the [Gold Coast](@goldcoast), and it falls to [him](quaye) to bring round the [woman](loveday) [he](quaye) was to have married on Tuesday. Next [he](quaye) has to look at [her](loveday) [husband](rusk)'s frostbitten foot. [Rusk](rusk) holds it out. [Quaye](quaye) saves it, toe by toe. [He](quaye) has never, [he](quaye) tells [his](quaye) [aunt](theodora), wished a patient better health at a worse moment.
- treat loveday quaye "bring round"
- engaged.past loveday quaye "married"
- married loveday rusk "husband"
- injure rusk "frostbitten"
+ treat rusk quaye "saves it"
- kin quaye theodora "aunt"
- reveal quaye theodora "tells"
- sad quaye "worse moment"

== 5
[Josiah Penhale](josiah) insures everything in the port but [his](josiah) own happiness. [Keziah](keziah), [his](josiah) [wife](keziah), is with child, and [he](josiah), [who](josiah) can reckon, was in [Bristol](@bristol) in June. [He](josiah) does not ask [her](keziah). [He](josiah) asks the [maid](morwenna), [Morwenna](morwenna), [who](morwenna) says that [he](josiah) was home for two nights at midsummer, with a fever, and knew nobody. [He](josiah) would give a good deal to believe [her](morwenna).
- married josiah keziah "wife"
+ pregnant keziah "with child"
- travel.past josiah "Bristol" @bristol
- cheat? keziah josiah "can reckon"
- investigate josiah keziah "asks the maid"
- reveal morwenna josiah "home"
- ill.past josiah "fever"
- boss josiah morwenna "maid"

== 6
In [Mr Yee](yee)'s tea warehouse the abacus clicks from dawn. It is [his](yee) [daughter](mei)'s: [Mei](mei) does the sums, [he](yee) does the bowing. When [Tangye](cornelius)'s [apprentice](kit), [Kit](kit), comes in with a bill, [she](mei) finds three mistakes in it at sight. [He](kit) goes red and comes back next day with four. On the fifth day it dawns on [her](mei) that [he](kit) is making them on purpose.
- parent yee mei "daughter"
- colleague mei yee "does the sums"
- boss cornelius kit "apprentice"
- meet kit mei "comes"
- return kit "comes back"
+ love kit mei "on purpose"
- discover mei kit "dawns on her"

== 7
[Kit](kit)'s [mother](kitmother) begged in this street and died in it. Since then the [boy](kit) has slept under [Cornelius](cornelius)'s counter, with a [monkey](admiral), the [Admiral](admiral), [whom](admiral) a [bosun](bosun) left in pawn for a coil of rope. [Delphie](delphie), [who](delphie) has no patience with [either](admiral+kit), mends the [one](kit)'s shirts by night, and knits the [other](admiral) a hat, and would die sooner than have it known.
- parent kitmother kit "mother"
- die.past kitmother "died"
- housemate cornelius kit "slept under"
- lose.past bosun admiral "pawn"
- gift delphie admiral "hat"
+ help delphie kit "mends"
- reveal! delphie _ "have it known"

== 8
[Loveday](loveday) moves like a guest among [her](loveday) own chairs. [Her](loveday) [husband](rusk) talks in [his](rusk) sleep, in no language [she](loveday) knows, and always to the same [woman](islander). On the eighth morning [Barnabas](rusk) tells [her](loveday). There was an island, there was a winter; there was [somebody](islander) [who](islander) kept [him](rusk) alive. [She](loveday) asks what [she](islander) was called. It is the first question of [hers](loveday) that has made [him](rusk) weep.
- married loveday rusk "husband"
+ reveal rusk loveday "tells"
- rescue.past islander rusk "kept him alive"
- sad rusk islander "weep"

== 9
A keg has been found in the [chandler](cornelius)'s well. [Lemuel Stride](stride) marches in on [Cornelius](cornelius) with four dragoons. Is [he](cornelius) the [Deacon](deacon)? [Cornelius](cornelius) has never in [his](cornelius) life been taken for anything so interesting, and is a moment too long in denying it. [He](cornelius) is led off through the rain in [his](cornelius) apron. Up at the window [his](cornelius) [sister](delphie) lets fall the jelly glass.
- find _ "keg"
+ arrest stride cornelius "led off"
- accuse stride cornelius "Deacon"
- sibling cornelius delphie "sister"

== 10
The [invalid](delphie) is out of bed within the minute. [Philadelphia](delphie) crosses the Row, for the first time in fourteen years, to the [woman](ursula) [whose](ursula) jellies [she](delphie) has eaten. [She](delphie) needs [her](ursula) help, [she](delphie) says; [she](delphie) also owes [her](ursula) a wedding, there having never been the least thing the matter with [her](delphie). "[I](ursula) know, my dear," says [Mrs Trevanion](ursula). "[I](ursula) put sherry in them."
- recover delphie "out of bed"
- travel delphie ursula "crosses"
- help? ursula delphie "needs her help"
- wedding? cornelius ursula "wedding"
- ill! delphie "never"
+ reveal delphie ursula "she says"
- discover.past ursula delphie "know"

== 11
Why, then, all these years in bed? The answer goes down cellar steps, the [widow](ursula) with the lamp behind. Under the chandlery lie ninety kegs, a pulpit Bible and a black hat. [Delphie](delphie) puts the last on. "[Your](ursula) [lodger](stride) asked [you](ursula) who the [Deacon](delphie) is," says [Miss Tangye](delphie). "[He](stride) has arrested the wrong [Tangye](cornelius)."
+ reveal delphie ursula "puts"
- married.past _ ursula "widow"
- housemate stride ursula "lodger"
- arrest! stride delphie "wrong Tangye"
- arrest.past stride cornelius "arrested"

== 12
In the lock-up the [prisoner](cornelius) is visited by the whole Row. [Mr Yee](yee) brings [him](cornelius) tea, [Keziah Penhale](keziah) a pillow, and blind [Jory](jory), the [fiddler](jory), a jig. [Cornelius](cornelius), [who](cornelius) guesses nothing, blossoms. Someone has even carved a hat on the door. When [Ursula](ursula) comes, [she](ursula) cannot bring herself to tell [him](cornelius) who [his](cornelius) [sister](delphie) is; and [he](cornelius), for once the hero of something, does not let [her](ursula) get a word in.
- gift yee cornelius "tea"
- gift keziah cornelius "pillow"
- create jory cornelius "jig"
- discover! cornelius delphie "guesses nothing"
+ happy cornelius "blossoms"
- travel ursula cornelius "comes"
- reveal! ursula cornelius "cannot bring herself"
- sibling cornelius delphie "sister"

== 13
[Theodora](theodora) does not hold with noble silence. [Her](theodora) [nephew](quaye) has packed; let [him](quaye) at least say why. [She](theodora) marches [him](quaye) to the [Rusks](loveday+rusk)' door by the ear, as [she](theodora) used to when [he](quaye) was eight, and knocks. It is the [captain](rusk) [who](rusk) opens. [He](rusk) looks at the trunk, and at the [doctor](quaye), and says that [he](rusk) wishes [he](quaye) would stay, as one of [them](quaye+rusk) ought to.
- kin quaye theodora "nephew"
- move? quaye "packed"
- married loveday rusk "Rusks"
+ invite? rusk quaye "would stay"
- travel quaye+theodora rusk "marches"

== 14
For [Rusk](rusk) is going back. To whom, [Loveday](loveday) need not be told. The law, [Penhale](josiah) informs [the three of them](loveday+quaye+rusk), knows of no way to unmarry a [man](rusk) [who](rusk) has come home; it would all be so simple, had [he](rusk) the goodness to be dead. [The three](loveday+quaye+rusk) look at one another. What, asks the [captain](rusk), would [his](josiah) office pay on a second drowning?
- travel? rusk islander "going back"
- divorce! loveday rusk "unmarry"
- reveal josiah loveday+quaye+rusk "informs"
- return.past rusk "come home"
+ die? rusk "second drowning"

== 15
[Penhale](josiah) shows [him](rusk) out, laughing for the first time since June, and then sits down and stops. [He](josiah) has kept count of one thing too many. Upstairs [Keziah](keziah) is sewing something small. "Was [I](josiah) delirious?" [he](josiah) asks [her](keziah). [She](keziah) bites off the thread. [He](josiah) recited the marine tariff all night, says [his](josiah) [wife](keziah), and called [her](keziah) [his](josiah) Lisbon packet. [He](josiah) kneels down; nobody else would have known that.
- happy josiah "laughing"
- create keziah "sewing"
- ill.past josiah "delirious"
- married josiah keziah "wife"
+ reveal keziah josiah "recited"
- cheat! keziah josiah "nobody else"

== 16
[Stride](stride) will let [Tangye](cornelius) go on one condition, and puts it to [him](cornelius) through the bars: [he](cornelius) is to give up the [widow](ursula). [Her](ursula) [lodger](stride) has eaten at [her](ursula) table for a month and would like to go on. [Cornelius](cornelius) asks for a night to consider. [He](cornelius) does not need it. [He](cornelius) only wants to find out what it is like, to be somebody's [rival](cornelius).
- rescue? stride cornelius "let Tangye go"
+ threaten stride cornelius "one condition"
- breakup? cornelius ursula "give up"
- married.past _ ursula "widow"
- housemate stride ursula "lodger"
- enemy cornelius stride "rival"

== 17
The [Deacon](delphie) preaches by moonlight, to eleven boatmen and a [monkey](admiral) in a hat. [Her](delphie) [brother](cornelius) is to be got out tonight; who is with [her](delphie)? Eleven hands go up, and a paw. The twelfth hand is [Kit](kit)'s. [He](kit) has been under the counter for ten years, [he](kit) informs the [preacher](delphie), and no one snores like that who has just rowed from [Roscoff](@roscoff). [He](kit) has always known.
- sibling cornelius delphie "brother"
+ rescue? delphie cornelius "got out"
- help? kit delphie "twelfth hand"
- travel.past delphie "rowed" @roscoff
- discover.past kit delphie "always known"
- reveal kit delphie "informs"

== 18
[Jory](jory) plays below the window of the guardroom until the dragoons dance; [he](jory) cannot see that one of them does not. [Stride](stride), on the stairs, pistol cocked, has heard the same tune twice too often. [He](stride) collars the first [man](kit) to come over the wall. It is the [apprentice](kit). The [Deacon](delphie), behind [him](kit), could still turn back. [She](delphie) comes on, into the light, and takes off the hat.
- create jory "plays"
+ arrest stride kit "collars"
- reveal delphie stride "takes off"

== 19
[He](stride) has dined opposite that face on twelve Sundays. "Madam," says [Stride](stride), and it is the pistol that shakes, "[you](delphie) are bedridden." [She](delphie) is at [his](stride) disposal, replies [Philadelphia](delphie), once [he](stride) has let go of the [child](kit). [He](stride) does. [She](delphie) holds out both wrists. In [his](stride) whole career [he](stride) has dreamed of the [Deacon](delphie), and not once, [he](stride) finds, did [he](stride) dream past this.
- ill! delphie "bedridden"
- rescue delphie kit "let go"
+ arrest? stride delphie "wrists"

== 20
[Cornelius](cornelius) is released at daybreak with an apology and is livid. [His](cornelius) own [sister](delphie), the [invalid](delphie)! Fourteen years of gruel! [He](cornelius) shouts it up at the window of [his](cornelius) [betrothed](ursula). [Ursula](ursula) shuts it. [She](ursula) opens it again to say that as there is no longer anyone to nurse, [he](cornelius) may come over and name the day, or else stop using [her](ursula) name for an umbrella.
- rescue _ cornelius "released"
- sad cornelius delphie "livid"
- sibling cornelius delphie "sister"
- engaged cornelius ursula "betrothed"
+ wedding? cornelius ursula "name the day"
- threaten ursula cornelius "or else"

== 21
[Captain Rusk](rusk) drowns on a Monday, by daylight, before witnesses. [His](rusk) boat is found off the point with [his](rusk) sealskin in it. [Dr Quaye](quaye) signs the paper with a steady hand; [Penhale](josiah) refuses to pay on it and refuses to dispute it. Out beyond the bar, lying flat in the bottom of [Miss Tangye](delphie)'s fastest lugger, the [deceased](rusk) eats [his](rusk) [widow](loveday)'s farewell pasty, and cries into the crust.
+ die! rusk "drowns"
- betray quaye _ "signs the paper"
- reject josiah _ "refuses to pay"
- flee rusk loveday "lying flat"
- help delphie rusk "lugger"
- married.past loveday rusk "widow"
- gift loveday rusk "pasty"
- sad rusk loveday "cries"

== 22
That the lugger sails at all is [Stride](stride)'s doing. [He](stride) has mislaid [his](stride) [prisoner](delphie). [He](stride) mislaid [her](delphie), the [exciseman](stride) states in evidence, between the lock-up and the court, through [his](stride) own fault, and with [his](stride) own key. The [magistrate](magistrate) asks if [he](stride) is aware what this will cost [him](stride). [Stride](stride) lays [his](stride) badge on the table, and asks in return where one can buy a decent hat.
- rescue stride delphie "mislaid"
- reveal stride magistrate "states in evidence"
+ quit stride magistrate "badge"

== 23
[Mei](mei) writes out a bill. For errors corrected, two hundred and six; for eyes made at the [clerk](mei), not charged. [Kit](kit) reads it three times and finds, at the bottom, one mistake of [hers](mei): the sum is exactly [his](kit) wages, to the day when [he](kit) will be free to marry. [He](kit) runs back to point it out to [her](mei). [She](mei) does not make mistakes, says [Mr Yee](yee)'s [daughter](mei), and lowers [her](mei) veil of steam.
- create mei "writes out"
- gift mei kit "bill"
- flirt kit mei "eyes made"
- discover kit mei "finds"
+ wedding? kit mei "free to marry"
- parent yee mei "daughter"

== 24
A silk merchant with two warehouses was what [Yee](yee) had in mind for [her](mei). The [suitor](kit) before [him](yee) has one shirt, and that much mended. By whom? [Kit](kit) has never found out. [Mr Yee](yee) holds the seam up to the lamp. So fine a stitch, [he](yee) says, [he](yee) has met with only on the flag of a [colleague](delphie), and lets it be understood that [he](yee) has never paid duty on a leaf of tea in [his](yee) life.
- wedding? _ mei "in mind"
- help.past delphie kit "mended"
- discover yee delphie "stitch"
- colleague delphie yee "colleague"
+ reveal yee kit "understood"

== 25
It is a hard night at the [Penhales](josiah+keziah)'. [Dr Quaye](quaye) sends [Josiah](josiah) down for water that nobody wants, then for more. Toward four there is a cry, and another, thinner, on top of it. [Morwenna](morwenna) runs down with the news: [both](keziah+pbaby) well, a [daughter](pbaby), the image of [him](josiah), poor lamb. By noon [Josiah](josiah) has insured [her](pbaby) against measles, lightning and sailors, and stood the whole Row a cask of port.
- treat keziah quaye "hard night"
+ birth keziah pbaby "daughter"
- reveal morwenna josiah "news"
- parent josiah pbaby "image of him"
- celebrate josiah pbaby "stood"

== 26
A widow mourns for a year. [Loveday](loveday) counts the days on one side of the wall, and on the other [Quaye](quaye) counts pulses. [Theodora](theodora) is for cutting it short; [her](theodora) [nephew](quaye) will not hear of it, out of respect for the [dead](rusk). Then a barrel of herring is delivered, from a northern island, sender unnamed. Under the fish lie a ring, and a child's drawing of a limping [captain](rusk) and a [woman](islander) in sealskin. [Loveday](loveday) takes off [her](loveday) black.
- married.past loveday rusk "widow"
- sad loveday "mourns"
- kin quaye theodora "nephew"
- reject quaye theodora "will not"
- die! rusk "the dead"
+ gift rusk loveday "barrel of herring"

== 27
After ten years the [bosun](bosun) [who](bosun) pawned the [monkey](admiral) is back with the money. [Admiral](admiral) bites [him](bosun). The [apprentice](kit), prising [them](admiral+bosun) apart, is asked what [his](kit) [mother](kitmother) was called, and answers. The [sailor](bosun) sits down on a coil of rope. It was for [her](kitmother) that [he](bosun) needed the cash, for [her](kitmother) lying-in, and the press-gang had [him](bosun) before [he](bosun) reached the corner. "That," [he](bosun) says to [Kit](kit), "would be [you](kit)."
- return bosun "is back"
- lose.past bosun admiral "pawned"
- attack admiral bosun "bites"
- parent kitmother kit "mother"
- birth.past kitmother kit "lying-in"
- abduct.past _ bosun "press-gang"
- help? bosun kitmother "needed the cash"
+ reveal bosun kit "would be you"
- parent bosun kit "would be you"

== 28
[Cornelius](cornelius) and [Ursula](ursula) have got as far as the church. The [vicar](vicar), alas, is down with gout, and a strange [clergyman](delphie) has been found, short, gruff, with [his](delphie) black hat pulled well over [his](delphie) ears. [He](delphie) reads beautifully. Only at "if any man can show just cause" does the [preacher](delphie) pause, and cough, and say: "[I](delphie) did, for fourteen years, and am sorry." The [bride](ursula) passes [her](delphie) a jelly.
+ wedding cornelius ursula "church"
- ill vicar "gout"
- reveal delphie cornelius+ursula "did"
- reconcile? cornelius+ursula delphie "am sorry"
- gift ursula delphie "jelly"

== 29
Among the guests, at the back, stands a [hatter](stride) with a new shop and no customers. [He](stride) would know that cough in a gale. When the [parson](delphie) slips out by the vestry, [Stride](stride) is already on the step, with a box. [He](stride) has made [her](delphie) one, [he](stride) says: beaver, waterproof, with a false crown for lace. Six kegs wait on the tide. [Philadelphia](delphie) tries it on. It fits; and can [he](stride), by any chance, row?
- hire stride "new shop"
- discover stride delphie "know that cough"
- flee delphie "slips out"
- create stride delphie "made her one"
+ gift stride delphie "beaver"
- invite delphie stride "row"#2

== 30
Evening in the Row. At the [doctor](quaye)'s, [Loveday](loveday), [his](quaye) [wife](loveday) since Tuesday, airs the sealskin for moth. At [Mr Yee](yee)'s, [father](yee), [daughter](mei) and [son-in-law](kit) add up one column, and [his](kit) new-found [father](bosun) disagrees with all [three](kit+mei+yee). The [Penhales](josiah+keziah) walk up and down with the [baby](pbaby). Blind [Jory](jory) strikes up. And on the sill of what was the [invalid](delphie)'s bedroom sits the [Admiral](admiral), in a hat, and keeps a lookout for a boat with two at the oars.
+ married loveday quaye "wife"
- wedding.past loveday quaye "since Tuesday"
- parent yee mei "daughter"
- kin kit yee "son-in-law"
- married kit mei "son-in-law"
- parent bosun kit "new-found father"
- quarrel bosun kit+mei+yee "disagrees"
- parent josiah+keziah pbaby "baby"
- create jory "strikes up"
- ill.past? delphie "invalid"
- return? delphie+stride "boat"
