%series Last Orders at the Plough
%lang en
%genre village serial in Norfolk, listings-magazine summaries, arch and brisk
%cast bev     | Bev Stannard; Bev | f
%cast rob     | Robin Stannard; Rob | m
%cast hope    | Hope Stannard; Hope | f
%cast will    | Will Pask; Will | m
%cast drew    | Drew Pask; Drew | f
%cast mark    | Mark Ogilvy; Mark | m
%cast colonel | Colonel Frost; Frost | m
%cast ania    | Ania Wrona; Ania | f
%cast tomasz  | Tomasz | m
%cast curate  | Rev. Blessing Okoro; Blessing | f
%cast midwife | Sister Lumley | f
%cast baby    | Robyn | f
%cast sergeant | Sergeant Dack; Dack | m
%cast rose    | Rose Frost; Rose | f
%cast fisher  | - | m
%cast pug     | Kitchener | m
%cast cousin  | - | n
%cast thrower | - | m

== 1
[Rob](rob), [landlord](rob) of the Plough, comes home from the brewery with a face like a wet week: the lease is up, and the brewery wants the keys by Easter. [His](rob) [wife](bev) [Bev](bev), [who](bev) has pulled pints here since before the flood, refuses point-blank to go. [Their](bev+rob) [daughter](hope) [Hope](hope) has troubles of [her](hope) own. [Will Pask](will), the [farmer](will) [she](hope) was to marry in June, has called the whole thing off by text message, with a smiling face at the end. [Drew](drew), [his](will) twin [sister](drew), throws [his](will) phone in the slurry on [Hope](hope)'s behalf.
- married bev rob "His wife"
- lose? rob "wants the keys"
- parent bev+rob hope "daughter"
- engaged.past hope will "was to marry"
+ breakup will hope "called the whole thing off"
- sibling drew will "twin sister"
- help drew hope "on Hope's behalf"

== 2
The former [couple](hope+will) come face to face over the last sliced loaf in the shop, and words fly that [Ania](ania), at the till, has to look up in a dictionary. [Colonel Frost](colonel), late of the Royal Anglians, steps in with a shooting stick. The [postmistress](ania), [who](ania) arrived from [Gdynia](@gdynia) last spring with a [ten-year-old](tomasz) and no husband, makes both [customers](hope+will) a cup of tea; the [boy](tomasz), [Tomasz](tomasz), shows [Will](will) a newt. Across the green, the new [curate](curate), [Blessing Okoro](curate), unloads a drum kit from a hatchback.
- ex hope will "former couple"
+ quarrel hope will "words fly"
- help colonel hope+will "steps in"
- move.past ania "arrived from Gdynia"
- parent ania tomasz "ten-year-old" 
- gift ania hope+will "cup of tea"
- reveal tomasz will "shows Will"
- hire curate "new curate"

== 3
[Bev](bev) chains herself to the beer pump for the local paper. The [photographer](mark), a certain [Mark Ogilvy](mark), turns out to be the [boy](mark) [she](bev) jilted at nineteen for [Rob](rob) and [his](rob) motorbike, and [he](mark) has aged, [she](bev) cannot help noticing, rather nicely. [Rob](rob) notices [her](bev) noticing and short-changes [him](mark). In the vestry [Hope](hope) pours out [her](hope) heart to [Blessing](curate) and, in between two sobs, is sick into the font. The [curate](curate) has four sisters and asks only one question. [Hope](hope) counts, and counts again.
- create bev "chains herself"
+ breakup.past bev mark "jilted"
- love bev mark "rather nicely"
- jealous rob mark "notices her noticing"
- betray rob mark "short-changes"
- reveal hope curate "pours out her heart"
- ill hope "is sick"
+ pregnant? hope "counts"

== 4
[Drew](drew) milks the cows. [Will](will) lies in bed. [Drew](drew) pulls the blanket off [Will](will). [Will](will) will not say why [he](will) left [Hope](hope). [Drew](drew) finds a letter from the hospital. [Will](will) may go blind. [He](will) did not want [Hope](hope) to nurse a [husband](will). "[Fool](will)!" shouts [Drew](drew). [Drew](drew) hugs [Will](will). [She](drew) has to promise [him](will) silence. [Drew](drew) keeps every promise. [Tomasz](tomasz) has heard it all from the hayloft. [Tomasz](tomasz) has promised nothing.
- breakup.past will hope "left Hope"
- reveal! will drew "will not say"
+ discover drew will "finds a letter"
- ill? will "may go blind"
- help! hope will "did not want"
- accuse drew will "Fool"
- help drew will "hugs Will"
- reveal! drew "promise him silence"
- discover tomasz will "has heard it all"

== 5
[Mark](mark) has framed the photograph of the [landlady](bev) in chains and delivers it in person, when [her](bev) [husband](rob) happens to be at the dentist. There is a walk along the dyke; there is a stile; there is, at the stile, a moment. [Bev](bev) steps over it and goes home. Nobody was there except the [colonel](colonel), exercising the [pug](pug), and the old [soldier](colonel) has never carried tales. The [pug](pug)'s name is [Kitchener](pug). At the surgery, [Sister Lumley](midwife), the [midwife](midwife), shows [Hope](hope) a heartbeat on a screen, and the expectant [mother](hope), until then dry-eyed, bursts into tears.
- gift mark bev "delivers it in person"
- married bev rob "her husband"
- date bev mark "walk along the dyke"
+ reject bev mark "steps over it"
- discover colonel bev+mark "Nobody was there except"
- reveal! colonel _ "never carried tales"
- advisor midwife hope "the midwife"
+ pregnant hope "heartbeat on a screen"
- sad hope "bursts into tears"

== 6
[Tomasz](tomasz) trades secrets with [Hope](hope): a newt for a question, and then, since [he](tomasz) is fond of [her](hope), the answer for nothing. [Hope](hope) drives [her](hope) [dad](rob)'s dray straight across a beet field to [Will](will)'s tractor and asks what kind of [woman](hope) [he](will) takes [her](hope) for. [He](will) says, the best. [She](hope) says, then look at [me](hope) while [you](will) can. By milking time the wedding is back on, though the [bride](hope) has so far left out one small thing. [Blessing](curate) gets a marching order from the bishop: the drums must go.
- friend hope tomasz "fond of her"
+ reveal tomasz hope "trades secrets"
- parent rob hope "her dad's"
- quarrel hope will "what kind of woman"
- love will hope "the best"
+ reconcile hope will "back on"
- wedding? hope will "wedding"
- reveal! hope will "left out one small thing"

== 7
A brick comes through the window of the shop, with a note telling the [postmistress](ania) where [she](ania) should go. [Sergeant Dack](sergeant) takes it away in a bag, [Tomasz](tomasz) takes to sleeping with a cricket bat, and [Frost](colonel), on a camp stool, takes up position by the door with a flask. [Ania](ania) begs [him](colonel) to go home. [He](colonel) does not. On the third night [he](colonel) tells [her](ania) about [Rose](rose), [his](colonel) [wife](rose), [who](rose) died in the spring of 2009, and of [whom](rose) [he](colonel) has not spoken to anyone. [Ania](ania) tells [him](colonel) about [Tomasz](tomasz)'s [father](fisher), [who](fisher) is not dead, only gone.
+ attack _ ania "brick"
- threaten _ ania "where she should go"
- investigate sergeant _ "takes it away"
- sad tomasz "with a cricket bat"
- help colonel ania "takes up position"
- reveal colonel ania "tells her about Rose"
- married.past colonel rose "his wife"
- die.past rose "died"
- parent fisher tomasz "Tomasz's father"
- reveal ania colonel "tells him about"

== 8
[Rob](rob) hears about the stile. [Kitchener](pug) did not tell [Rob](rob). [Mark](mark) told [Rob](rob). [Mark](mark) wants [Bev](bev). [Rob](rob) wants an explanation from [Bev](bev). Nothing happened, says [Bev](bev). [Rob](rob) throws the photograph on the fire. [Bev](bev) packs a case. [Rob](rob) sits alone in the bar. [Hope](hope) pours [Rob](rob) a whisky. "[You](rob) are going to be a [grandad](rob)," says [Hope](hope). [Rob](rob) runs after [Bev](bev). The bus has left.
- reveal mark rob "Mark told Rob"
- love mark bev "Mark wants Bev"
- quarrel bev rob "an explanation"
- affair! bev mark "Nothing happened"
+ breakup bev rob "packs a case"
- sad rob "sits alone"
- gift hope rob "pours Rob a whisky"
+ reveal hope rob "grandad"
- kin? baby rob "grandad"

== 9
[Bev](bev), installed at [her](bev) [cousin](cousin)'s in [Cromer](@cromer), gets three visitors on one day. [Mark](mark) comes with a bouquet and goes with it. [Hope](hope) comes with an ultrasound picture, and stays for tea. The third is [Rob](rob), on the motorbike for which [she](bev) once threw over a [photographer](mark); it has not started in twenty years, and it does not start now, which is why [the two](bev+rob) push it along the front together, arguing all the way to the pier about the name of a grandchild. At the pier [they](bev+rob) stop arguing.
- kin bev cousin "her cousin's"
- reject bev mark "goes with it"
- reveal hope bev "ultrasound picture"
- move bev cousin "installed"
- breakup.past bev mark "threw over"
- quarrel bev rob "arguing all the way"
+ reconcile bev rob "stop arguing"

== 10
Sugar-beet lorries rumble through the village day and night; mud lies a foot deep by the war memorial. At the Plough there are four for darts, then three, then two. [Blessing](curate), [whose](curate) drums now stand in the skittle alley, practises a slow roll that makes the glasses hum. The [pug](pug) sleeps. On the last page of the brewery's letter, in very small print, [Colonel Frost](colonel) comes across a clause about village greens that nobody has read since 1911, puts on [his](colonel) other spectacles, and orders, to general astonishment, champagne.
- create curate "practises a slow roll"
+ discover colonel "comes across a clause"
- happy colonel "champagne"

== 11
The brick is traced by [Dack](sergeant) to a [lad](thrower) of fifteen, [who](thrower) had been dared to. [Ania](ania) makes [him](thrower) sort parcels every Saturday until [his](thrower) ears glow, and by the second Saturday [Tomasz](tomasz) is teaching [him](thrower) newts. In the sitting room over the shop the [colonel](colonel), buttoned up to the chin, informs the [postmistress](ania) that [he](colonel) holds [her](ania) in the highest esteem. [She](ania) has [her](ania) dictionary to hand. Esteem, [she](ania) reads aloud; admiration, regard; see also love. Is it that one? It is, [he](colonel) says, very probably that one.
+ discover sergeant thrower "traced by Dack"
- attack.past thrower ania "brick"
- boss ania thrower "sort parcels"
- advisor tomasz thrower "teaching him"
+ confess colonel ania "highest esteem"
- love colonel ania "see also love"

== 12
Thanks to the clause, the Plough belongs, and has always belonged, to the parish; the brewery retires hurt. [Will](will), [whose](will) operation has saved at least one eye, sees with it that [his](will) [bride](hope) is coming up the aisle rather wide. Halfway through the vows [Hope](hope) grips the lectern, and [Sister Lumley](midwife), in a hat, takes over from the [curate](curate). [Blessing](curate) pronounces [them](hope+will) man and wife to the accompaniment of a first scream, not [Hope](hope)'s but [Robyn](baby)'s. The drum roll is audible in [Fakenham](@fakenham). [Rob](rob) stands drinks all round, on the parish.
- find _ "belongs"
- recover will "saved at least one eye"
- discover will hope "rather wide"
+ wedding hope will "man and wife"
- help midwife hope "takes over"
+ birth hope baby "first scream"
- gift rob _ "stands drinks"
- celebrate rob "stands drinks all round"
