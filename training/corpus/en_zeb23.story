%series Dead Letter Bureau
%lang en
%genre mystery of the week at a postal inspection office, Prague 1936, terse listings
%cast ludmila | Ludmila Hajek; Ludmila; Hajek | f
%cast oskar   | Oskar Weil; Oskar; Weil | m
%cast vaclav  | Inspector Vaclav Dub; Dub; Vaclav | m
%cast zora    | Zora | f
%cast eliska  | Eliska | f
%cast prince  | Prince Lobov; Lobov | m
%cast hynek   | Hynek Hajek; Hynek | m
%cast magda   | Magda Weil; Magda | f
%cast stamp   | - | m
%cast aunt    | Aunt Bozena; Bozena | f
%cast director | Director Kraus; Kraus | m
%cast parrot  | - | n
%cast baker   | - | m

== 1
A letter posted in 1914 reaches the bureau for undeliverable mail: a dying [man](stamp) names [his](stamp) poisoner. [Ludmila Hajek](ludmila), [clerk](ludmila) third class, is told by [Director Kraus](director) to burn it. [She](ludmila) burns [her](ludmila) lunch instead. [Her](ludmila) desk [neighbour](oskar), [Oskar Weil](oskar), [who](oskar) has read the newspaper over [her](ludmila) shoulder for six years, asks whether [she](ludmila) would care for half of [his](oskar) sandwich.
+ find _ "reaches"
- ill stamp "dying"
- accuse.past stamp _ "names"
- kill? _ stamp "poisoner"
- boss director ludmila "told by"
+ reject ludmila director "burns her lunch"
- colleague ludmila oskar "desk neighbour"
- gift? oskar ludmila "care for half"

== 2
The addressee, a Miss [Zora](zora), now keeps a dance hall. [She](zora) faints over the page, and when [she](zora) comes to, denies the handwriting, the [man](stamp) and the year. [Oskar](oskar) is bitten by [her](zora) [parrot](parrot). [Inspector Vaclav Dub](vaclav), on [whose](vaclav) desk the [clerks](ludmila+oskar) lay [their](ludmila+oskar) find, remembers the case only too well: [he](vaclav) sent an innocent [cook](baker) to prison for it.
- ill zora "faints"
- recover zora "comes to"
- attack parrot oskar "bitten"
- betray zora ludmila+oskar "denies"
- colleague ludmila oskar "clerks"
- reveal ludmila+oskar vaclav "lay"
+ arrest.past vaclav baker "sent"
- kill! baker stamp "innocent"

== 3
Freed after twenty-two years, the [cook](baker) wants no apology, only [his](baker) recipe book. It was impounded by [Dub](vaclav), borrowed by [Kraus](director) and never seen again. [Ludmila](ludmila) breaks into [her](ludmila) [superior](director)'s villa through the coal hole and is caught, black as a boot, by [his](director) [daughter](eliska) [Eliska](eliska). [Eliska](eliska) hands [her](ludmila) the book. There is a page torn out, [she](eliska) says, and [she](eliska) has always wondered why.
- steal.past vaclav baker "impounded"
- steal.past director _ "never seen again"
- investigate ludmila director "breaks into"
- boss director ludmila "superior"
- parent director eliska "daughter"
- discover eliska ludmila "is caught"
+ gift eliska ludmila "hands"

== 4
Another dead letter: a blackmailer's, returned for insufficient postage. [Prince Lobov](prince), taxi [driver](prince) and [Zora](zora)'s constant [escort](prince), is to be exposed as a hairdresser from [Minsk](@minsk). [Weil](oskar), [who](oskar) feels for anyone wrongly addressed, warns [him](prince). The false [prince](prince) embraces [him](oskar) and, by way of thanks, drives off with [his](oskar) [wife](magda). [Magda](magda) had been packed for a month.
+ threaten _ prince "to be exposed"
- betray prince _ "hairdresser from"
- couple prince zora "constant escort"
- reveal oskar prince "warns him"
- married magda oskar "wife"
+ breakup magda oskar "drives off with"
- betray prince oskar "drives off"

== 5
[Oskar](oskar) sits at [his](oskar) desk and sorts the same six envelopes. [Hynek Hajek](hynek), [Ludmila](ludmila)'s [husband](hynek), a [telegraphist](hynek) [who](hynek) hasn't spoken at table since the wedding, remarks that [she](ludmila) talks of no one else. [Zora](zora), forsaken likewise, takes the scissors to a rack of uniforms. In the lining of one [she](zora) comes upon what [Kraus](director) has been turning the city upside down for: page 112.
- sad oskar "same six envelopes"
- married hynek ludmila "husband"
- wedding.past hynek ludmila "wedding"
- jealous hynek oskar "no one else"
- breakup.past prince zora "forsaken"
+ find zora "comes upon"
- investigate director _ "turning the city upside"

== 6
Page 112 is a recipe for almond biscuits in the [cook](baker)'s hand, with a correction in another. Anyone who owned the second pen in 1914 is a murderer. [Zora](zora) offers the page to [Kraus](director) for ten thousand crowns, and is pushed down the stairs of [her](zora) own dance hall. The [parrot](parrot) sees it. [Dub](vaclav) takes the [bird](parrot) into protective custody, where [it](parrot) repeats, all night long, one word: "Father."
- discover _ "correction in another"
- kill.past _ stamp "murderer"
+ threaten zora director "offers"
+ attack _ zora "pushed down"
- discover parrot _ "sees it"
- help vaclav parrot "protective custody"
- reveal parrot _ "repeats"

== 7
Is [Eliska](eliska) under suspicion? [She](eliska) was three at the time, objects [Ludmila](ludmila). [Zora](zora), with both legs in plaster, is spoon-fed by the [cook](baker), [whose](baker) life [she](zora) ruined by a lie; [he](baker) says the soup needs salt, and that's all [he](baker) says. [She](zora) dictates a statement. It goes by registered mail to the bureau, where [Kraus](director) stamps it "Unknown" and puts it in the stove.
- accuse? _ eliska "suspicion"
- help ludmila eliska "objects"
- injure zora "both legs"
- help baker zora "spoon-fed"
- betray.past zora baker "a lie"
+ reveal zora _ "dictates"
- steal director _ "in the stove"

== 8
[Prince Lobov](prince) is back, without [Magda](magda). [She](magda) threw [him](prince) out at [Bratislava](@bratislava), over the matter of the hair. [He](prince) kneels at [Zora](zora)'s bed until [she](zora) consents to have [hers](zora) set. [Oskar](oskar) gets a picture postcard from [his](oskar) [wife](magda), with regards and no address. [He](oskar), a dead-letter [man](oskar) by profession, could find [her](magda) within the hour. [He](oskar) files it.
+ return prince "is back"
- breakup magda prince "threw"
- reconcile prince zora "consents"
- gift magda oskar "postcard"
- married magda oskar "wife"
- find! oskar magda "find"

== 9
Everything burned leaves ash; [Ludmila](ludmila) sieves it. [She](ludmila) is bending over the stove with tweezers when [Kraus](director) locks the door behind [her](ludmila), opens the damper the wrong way and goes to lunch. [Hynek](hynek), at the telegraph next door, hears a knocking in Morse. "[Oskar](oskar)," it says. [He](hynek) is a just man. [He](hynek) breaks down the door, lays [her](ludmila) in the snow, and sends for [Weil](oskar).
- investigate ludmila _ "sieves"
+ kill? director ludmila "locks"
- discover hynek ludmila "hears"
- love? ludmila oskar "Oskar"
+ rescue hynek ludmila "breaks down"
- invite hynek oskar "sends for"

== 10
At the hospital the two [men](hynek+oskar) sit on one bench and share, for want of anything to say, a sandwich. [She](ludmila) opens [her](ludmila) eyes, looks from one to the other and shuts them again. [Eliska](eliska) reads in the paper where the stove stood. [She](eliska) asks [her](eliska) [father](director) across the soup for a look at [his](director) fountain pen. [He](director) wipes [his](director) mouth, gets up, and turns the key on [her](eliska), too.
- ill ludmila "hospital"
- recover ludmila "opens"
- friend.start hynek oskar "share"
- discover eliska "reads"
- parent director eliska "father"
+ accuse eliska director "fountain pen"
+ abduct director eliska "turns"

== 11
[Aunt Bozena](aunt), deaf and ninety, comes with the laundry, goes with the laundry, and [Eliska](eliska) with it. The pen is under the shirts. [Dub](vaclav), [who](vaclav) has waited half [his](vaclav) life to put on the right [man](director) what [he](vaclav) put on the wrong [one](baker), asks the [cook](baker) to hold the handcuffs. [Kraus](director) explains: the dying [man](stamp) was merely a rival for a post. It was the bureau. Somebody had to be director.
- travel aunt "comes"
- rescue aunt eliska "goes with the laundry"
- find _ "under the shirts"
- arrest.past vaclav baker "wrong"
+ arrest baker+vaclav director "handcuffs"
+ kill.past director stamp "explains"
- reveal director _ "explains"
- enemy.past director stamp "rival"

== 12
The [cook](baker) opens a pastry shop with the Republic's compensation and a [partner](zora) on two canes. [Hynek](hynek), transferred to [Kosice](@kosice) at [his](hynek) own request, telegraphs [his](hynek) consent to whatever [she](ludmila) likes. [Ludmila](ludmila) is named director. [Her](ludmila) first instruction to the staff: desks are to be moved together. [Oskar Weil](oskar) looks up from an envelope with no stamp, no street, only a first name on it. It is [his](oskar).
- create baker "opens"
- gift _ baker "compensation"
- colleague baker zora "partner"
- move hynek "transferred"
- divorce? hynek ludmila "consent"
+ hire ludmila "named director"
+ find oskar "envelope"
