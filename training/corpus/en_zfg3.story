%series Head Count
%lang en
%genre school comedy in Dunedin, ironic fan-site episode guide
%cast mereana | Mereana Tipa; Mereana; Mrs Tipa | f
%cast ollie   | Oliver Fairweather; Ollie; Fairweather | m
%cast bronte  | Bronte Lascelles; Bronte; Lascelles | f
%cast yusuf   | Yusuf Demir; Yusuf; Demir | m
%cast sione   | Sione Latu; Sione | m
%cast kit     | Kit Fairweather; Kit | f
%cast pania   | Pania Tipa; Pania | f
%cast ackroyd | Ackroyd | m
%cast inspector | Verity Blom; Blom | f
%cast cook    | - | m
%cast janitor | Hamish | m
%cast widow   | Mrs Paisley; Nell | f
%cast goat    | Gladstone | n
%cast intern  | - | f
%cast paisley | Mr Paisley | m
%cast kitdad  | - | m

== 1 Roll Call
First day of term at [Signal Hill High](#signalhill), and the [principal](ackroyd) is in handcuffs: [Ackroyd](ackroyd), it appears, has been paying for a catamaran out of the library fund. [His](ackroyd) [deputy](mereana), [Mereana Tipa](mereana), inherits the keys, the debts and the school [goat](goat). [She](mereana) gives [Ollie Fairweather](ollie), an out-of-work [actor](ollie), the drama classes, on the strength of a diploma [he](ollie) printed that morning. [Bronte Lascelles](bronte), maths, wanted the top job herself, and says so to the photocopier.
+ arrest _ ackroyd "in handcuffs"
- steal.past ackroyd _ "paying for a catamaran"
- boss ackroyd mereana "deputy"
+ hire mereana "inherits the keys"
- hire ollie mereana "gives Ollie Fairweather"
+ betray ollie mereana "diploma he printed"
- hire? bronte "wanted the top job"

== 2 Substitute
[Ollie](ollie) doesn't know a fire drill from a fire. [His](ollie) [colleague](yusuf) [Yusuf Demir](yusuf), chemistry, shields [him](ollie) in the staff meeting, tells [him](ollie) where to stand and, over chips, where to look for the irregular verbs. A beautiful friendship, were it not that the class [Ollie](ollie) has been given includes [Kit](kit), [who](kit) is sixteen, sarcastic and [his](ollie) [niece](kit). [She](kit) knows all about the diploma. [Her](kit) price for silence: the lead in the play. Fairly cheap, says the [blackmailer](kit).
- colleague ollie yusuf "colleague"
- help yusuf ollie "shields him"
+ friend.start ollie yusuf "beautiful friendship"
- advisor ollie kit "includes Kit"
- kin kit ollie "niece"
- discover.past kit ollie "knows all about"
+ threaten kit ollie "price for silence"
- find? kit "the lead"

== 3 The Goat
[Gladstone](goat) eats the exam papers. [Hamish](janitor), the [janitor](janitor), had the key, [Pania](pania) had the lettuce, and somebody had the idea. [Mereana](mereana) grills the whole of 11B; no one talks, least of all [Sione Latu](sione), the rugby [captain](sione), [who](sione) would go to the stake for [Pania](pania) and cannot tell [her](pania) so. That [Pania](pania) is the acting [head](mereana)'s own [daughter](pania) makes it no easier. [Lascelles](bronte) demands expulsion. The [girl](pania) confesses, gets a month of goat duty and finds, on the first morning, that [someone](sione) has already mucked out.
- investigate mereana "grills"
- reveal! _ mereana "no one talks"
- love sione pania "go to the stake"
- confess! sione pania "cannot tell"
- parent mereana pania "daughter"
- accuse bronte pania "demands expulsion"
+ reveal pania "confesses"
+ help sione pania "mucked out"

== 4 Parents' Evening
The late [Mr Paisley](paisley) left [his](paisley) [widow](widow) a sheep station and a [stepson](cook) [who](cook) runs the school kitchen like a galley. [Mrs Paisley](widow) comes to complain about the soup and stays for [Yusuf](yusuf), with [whom](yusuf) [she](widow) went to school in [Invercargill](@invercargill) and [whom](yusuf) [she](widow) has not set eyes on since [he](yusuf) emigrated. Twenty-six years are talked away beside the fish tank. The [cook](cook), ladle in hand, sees [his](cook) [stepmother](widow) laughing with the [chemist](yusuf) and oversalts everything for a week.
- die.past paisley "late"
- married.past paisley widow "widow"
- kin cook widow "stepson"
- accuse? widow cook "complain about the soup"
- find.past widow paisley "left his widow"
- friend.past widow yusuf "went to school"
- move.past yusuf "emigrated"
+ friend widow yusuf "talked away"
- happy widow "laughing"
+ jealous cook yusuf "oversalts"

== 5 Inspector Blom
Nobody had warned them about the [inspector](inspector). In a wig and a borrowed gown [Ollie](ollie) talks [his](ollie) way through a double lesson; [Verity Blom](inspector), [who](inspector) has closed four schools since winter, writes "remarkable" and asks the [fraud](ollie) out to dinner. [He](ollie) would rather eat the chalk, but [Mrs Tipa](mereana) looks at [him](ollie) with such hope that [he](ollie) goes. [Bronte](bronte), digging in the files, rings the university on the diploma. The university has never heard of [him](ollie).
- betray ollie inspector "talks his way through"
+ invite inspector ollie "asks the fraud out"
- date inspector ollie "dinner"
- love! ollie inspector "rather eat the chalk"
- investigate bronte ollie "digging"
+ discover bronte ollie "never heard of him"

== 6 Understudy
[Bronte](bronte) lays the letter on [Mereana](mereana)'s desk and waits for the axe to fall. It does not fall: the acting [head](mereana) tears the letter up, because thirty pupils who never opened a book are learning verse by heart. Then [she](mereana) sends for the [impostor](ollie), and gives [him](ollie) the dressing-down of [his](ollie) life, at the end of which [they](mereana+ollie) are, for reasons [neither](mereana+ollie) can reconstruct, holding hands. "[I](ollie) can be out by noon," says [Ollie](ollie). "[You](ollie) can be in at eight," says [Mereana](mereana).
+ reveal bronte mereana "lays the letter"
- quit! ollie mereana "does not fall"
- help mereana ollie "tears the letter up"
- accuse mereana ollie "dressing-down"
+ love.start mereana ollie "holding hands"
- love.start ollie mereana "holding hands"
- quit? ollie "out by noon"

== 7 Camp
Rain, tents, 11B. On the ridge [Sione](sione) slips, and it is [Pania](pania), half [his](sione) weight, [who](pania) has [him](sione) by the rucksack until [Hamish](janitor) gets a rope to the [pair](pania+sione). [His](sione) ankle is gone, and the season with it. In the hut [he](sione) weeps, not about the ankle. [Kit](kit), on the top bunk, [who](kit) can no longer listen to it, tells [Pania](pania) in four words what the whole school has known since goat week. [Pania](pania) climbs down and moves over to the [patient](sione)'s bench.
+ rescue janitor+pania sione "by the rucksack"
- injure sione "ankle is gone"
- lose sione "the season"
- sad sione "weeps"
- love sione pania "whole school has known"
+ reveal kit pania "tells Pania"
- couple.start? pania sione "moves over"

== 8 Chemistry
While [Yusuf](yusuf) and the [widow](widow) are at the pictures, [her](widow) [stepson](cook) lets himself into the lab and swaps two labels. On Monday the fume cupboard goes up. [Yusuf](yusuf) loses [his](yusuf) eyebrows; the [girl](intern) on teaching practice, standing next to [him](yusuf), is burned on both hands. The [culprit](cook) breaks down at once, in front of the whole lunch queue, and [Nell Paisley](widow) drives [him](cook) to the station herself. What [she](widow) cannot do afterwards is look the [victim](yusuf) in the face. [She](widow) sends back [his](yusuf) roses.
- date widow yusuf "at the pictures"
- kin cook widow "stepson"
+ attack cook yusuf "swaps two labels"
- injure yusuf cook "loses his eyebrows"
- injure intern cook "burned"
+ reveal cook "breaks down"
- arrest _ cook "to the station"
- sad widow "look the victim"
+ reject widow yusuf "sends back his roses"

== 9 Leavers' Play
Opening night. The [goat](goat) has a small part and enlarges it. [Kit](kit), word-perfect, brings the house down, then breaks off in the middle of [her](kit) bow, since a [man](kitdad) in the third row has got to [his](kitdad) feet: [her](kit) [father](kitdad), [who](kitdad) went out for milk when [she](kit) was nine. [Ollie](ollie) goes for [his](ollie) [brother](kitdad) before the curtain is down. It takes [Sione](sione), on crutches, and two shepherds to separate [them](kitdad+ollie). The [girl](kit) watches from the wings with [her](kit) crown on and does not know whom to cheer.
- create kit "brings the house down"
+ return kitdad "got to his feet"
- parent kitdad kit "father"
- flee.past kitdad kit "went out for milk"
- sibling kitdad ollie "brother"
+ attack ollie kitdad "goes for"
- help sione kitdad+ollie "separate"
- sad kit "does not know"

== 10 Appeal
[Bronte](bronte) has written to the ministry after all. [Blom](inspector), to [whom](inspector) the letter is passed and [who](inspector) has been waiting two months for [Fairweather](ollie) to ring back, takes the matter personally: the drama [teacher](ollie) is dismissed by fax, and [Mrs Tipa](mereana), for covering up for [him](ollie), is to follow. [Bronte](bronte) gets the keys. [She](bronte) had imagined it sweeter. In [her](bronte) first assembly as [head](bronte) nobody boos and nobody claps, and the [goat](goat), alone of all the school, follows [her](bronte) out.
+ betray bronte mereana+ollie "written to the ministry"
- sad inspector ollie "waiting two months"
+ quit ollie inspector "dismissed by fax"
- help.past mereana ollie "covering up"
- quit? mereana "to follow"
- hire bronte "gets the keys"
- sad bronte "imagined it sweeter"

== 11 Detention
11B occupies the gym. Led by [Pania](pania), two hundred pupils lock themselves in with [Ollie](ollie)'s scripts and the new [head](bronte)'s lunch, and [Bronte](bronte), talking to them through the keyhole, hears for the first time what they thought of [her](bronte) lessons: that they were good. [She](bronte) cries, rings the ministry and takes everything back. [Verity Blom](inspector) is not amused, until [Yusuf](yusuf), eyebrowless and gallant, brings [her](inspector) a chair and a sandwich. At eight [Kit](kit) asks through the same keyhole if [her](kit) [uncle](ollie) could bring [Dad](kitdad) along.
- discover bronte "hears"
- sad bronte "cries"
+ reveal bronte _ "takes everything back"
- sad inspector "not amused"
- gift yusuf inspector "brings her"
- kin kit ollie "uncle"
- parent kitdad kit "Dad"
- invite kit kitdad "bring Dad along"

== 12 Prize-Giving
Thanks to [Bronte](bronte), [Mereana](mereana) stays on, no longer acting; [Bronte](bronte) becomes [her](mereana) [deputy](bronte), and the word "friend" falls, though only by the photocopier. [Ollie](ollie) enrols at the university that has never heard of [him](ollie), to get an honest diploma; [he](ollie) will be away two years. On the platform, before parents, goat and minister, [he](ollie) goes down on one knee. The new [principal](mereana) says yes into the microphone. By the fish tank [Nell](widow) is back with the roses, this time [her](widow) own. [Yusuf](yusuf), [whose](yusuf) eyebrows are coming along nicely, raises both.
- help bronte mereana "Thanks to Bronte"
- hire mereana "no longer acting"
- hire bronte mereana "becomes"
- boss mereana bronte "deputy"
- friend.start bronte mereana "friend"
- travel? ollie "be away"
+ propose ollie mereana "on one knee"
- engaged.start mereana ollie "says yes"
- return widow "is back"
- gift widow yusuf "roses"
- recover yusuf "coming along nicely"
+ reconcile widow yusuf "raises both"
