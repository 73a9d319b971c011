%series Saltgrass High
%lang en
%genre teen drama, terse recap log
%cast brisa | Brisa Calloway; Brisa; Bris | f
%cast oren | Oren Katz; Oren | m
%cast jovan | Jovan Calloway; Jovan | m
%cast lumi | Lumi Hakala; Lumi | f
%cast tavish | Tavish Dunleavy; Tavish; Dunleavy | m
%cast sef | Josefina Dunleavy; Sef | f
%cast kaito | Kaito Brandt; Kaito | m
%cast ferrante | Coach Ferrante; Ferrante; Coach | m
%cast odessa | Odessa Calloway; Odessa | f
%cast rafferty | Rafferty Dunleavy; Rafferty | m
%cast noakes | Deputy Noakes; Noakes | f
%cast gran | - | m
%cast band | Low Tide | g
%cast ibekwe | Miss Ibekwe | f

== 1 Pilot
Senior year, first bell. [Brisa](brisa) has a bikini tan, a new car and, unbeknownst to [her](brisa) [boyfriend](tavish) [Tavish](tavish), a summer of letters from [Oren](oren), the [lifeguard](oren). [Oren](oren) enrols, third row. [Lumi](lumi), an exchange [student](lumi) fresh in from [Oulu](@oulu), is billeted in the room across the hall from [Jovan](jovan), [Brisa](brisa)'s [twin](jovan), and walks in on [him](jovan) in the shower. [Kaito](kaito) starts [Low Tide](band) in [his](kaito) garage. No drummer yet.
- couple brisa tavish "boyfriend"
- affair.past brisa oren "a summer of letters"
- travel lumi "fresh in from"
- housemate.start jovan lumi "billeted"
- sibling brisa jovan "twin"
- meet jovan lumi "walks in on him"
+ create kaito band "starts Low Tide"
- reveal! brisa tavish "unbeknownst"

== 2 Third Row
[Oren](oren) slides a note down the aisle; it stops at [Sef](sef), [Tavish](tavish)'s freshman [sister](sef), [who](sef) reads and pockets it. Price of silence: a seat at the seniors' table. [Brisa](brisa) pays. [Coach Ferrante](ferrante) gives [Jovan](jovan) the captaincy that was practically engraved with [Tavish](tavish)'s name. Locker door, dented. [Lumi](lumi) turns out to play drums. Loudly.
- discover sef brisa+oren "reads"
- sibling sef tavish "sister"
+ threaten sef brisa "Price of silence"
- hire jovan ferrante "captaincy"
- hire! tavish ferrante "practically engraved"
- gift brisa sef "pays"

== 3 Undertow
Beach bonfire. [Tavish](tavish), sore, dares [Jovan](jovan) to swim to the buoy in the dark; [Jovan](jovan) goes under. It is [Oren](oren) [who](oren) hauls [him](jovan) in and breathes for [him](jovan) until [he](jovan) coughs. [Brisa](brisa) throws [her](brisa) arms round the [lifeguard](oren)'s neck in front of the whole class and stays there two seconds too long. [Tavish](tavish) counts them. [Kaito](kaito) and [Lumi](lumi) miss all this, being behind a dune.
+ rescue oren jovan "hauls"
- sad tavish "sore"
- help oren jovan "breathes"

== 4 Receipts
[Tavish](tavish) corners [his](tavish) [sister](sef), gets the note, gets the truth. [He](tavish) reads it over the morning announcements. [Brisa](brisa) walks out of homeroom, out of school, out to the jetty. "Are [we](brisa+tavish) done?" [she](brisa) texts. [Tavish](tavish): a thumbs-up. [Oren](oren) shows with two milkshakes, but [she](brisa) doesn't want rescuing today. [Jovan](jovan) tells [Lumi](lumi) [she](lumi) snores. This is how [Jovan](jovan) flirts.
- sibling sef tavish "sister"
- discover tavish brisa "gets the truth"
+ reveal tavish brisa "reads it over"
- flee brisa "walks out"
+ breakup tavish brisa "thumbs-up"
- gift oren brisa "two milkshakes"
- reject brisa oren "doesn't want"
- flirt jovan lumi "flirts"

== 5 Mother Knows
[Odessa](odessa), sole [parent](odessa) of the [twins](brisa+jovan) and the district's guidance [counselor](odessa), finds a motel key card in [Coach](ferrante)'s jacket, which is hanging over [her](odessa) own bathtub. Nobody at school may know that [they](ferrante+odessa) have been at it since spring. [Sef](sef) sees the car. [Sef](sef) sees every car. [Rafferty](rafferty), [her](sef) dropout [brother](rafferty), rolls back into town, dead broke, smelling of diesel.
- parent odessa brisa+jovan "sole parent"
- find odessa "finds"
+ affair ferrante odessa "at it"
- discover sef ferrante+odessa "sees"
- sibling rafferty sef "brother"
+ return rafferty "rolls back"
- quit.past rafferty "dropout"

== 6 Battle of the Bands
[Low Tide](band) places second; [Lumi](lumi) kicks a hole in the snare and then, backstage, plants one on [Jovan](jovan), in full view of [Kaito](kaito). [Kaito](kaito) unplugs. The prize money vanishes from the cash box. [Deputy Noakes](noakes), [who](noakes) went to school with [Rafferty](rafferty), looks in [Oren](oren)'s backpack first. It's there. Who put it there?
- find band "places second"
+ kiss jovan lumi "plants one on"
- discover kaito jovan+lumi "in full view"
- quit kaito band "unplugs"
- steal _ band "vanishes"
- investigate noakes oren "looks"

== 7 Zero Tolerance
[Oren](oren), expelled, on probation, minus one scholarship. [Brisa](brisa) spends three nights on the gym's camera footage; [Miss Ibekwe](ibekwe), the [librarian](ibekwe), brings thermoses. Frame 4,112: a diesel-stained sleeve. [She](brisa) shows it to [Tavish](tavish), of all people, for who else would know the watch? [He](tavish) does know it. It was [his](tavish) [granddad](gran)'s. [He](tavish) asks [her](brisa) to give [him](tavish) until Sunday.
- quit oren "expelled"
- lose oren "minus one scholarship"
+ investigate brisa _ "camera footage"
- help ibekwe brisa "thermoses"
- reveal brisa tavish "shows it to"
+ discover tavish rafferty "does know it"
- kin gran tavish "granddad"

== 8 Until Sunday
[Tavish](tavish) begs [his](tavish) [brother](rafferty) to come clean; [Rafferty](rafferty) owes men in [Tampa](@tampa), laughs, swings. [Tavish](tavish) turns up for practice with an eye like a plum, says door. [Coach](ferrante) doesn't buy it. [Jovan](jovan) and [Lumi](lumi), official now, hold hands in the cafeteria; [Kaito](kaito) eats outside. [Sef](sef) sits down next to [him](kaito), uninvited, with two puddings. Sunday comes. [Rafferty](rafferty)'s bed is empty.
- sibling rafferty tavish "brother"
+ attack rafferty tavish "swings"
- injure tavish rafferty "an eye like a plum"
- betray tavish ferrante "says door"
- couple.start jovan lumi "official now"
- gift sef kaito "two puddings"
+ flee rafferty "bed is empty"
- reveal? rafferty _ "come clean"

== 9 Homecoming
[Tavish](tavish) takes the microphone at halftime and names [his](tavish) own [flesh and blood](rafferty) as the [thief](rafferty). [Oren](oren), in the bleachers by court permission, is free by the fourth quarter. [Brisa](brisa) crosses fifty yards of grass to [him](oren) in a tiara; finally [he](oren) gets the kiss [he](oren) wrote about. Under the stands [Odessa](odessa) tells [Coach](ferrante) that there's a way to lose a job and it isn't [hers](odessa). [She](odessa) ends it. [Sef](sef) hears. [Sef](sef), this once, deletes the recording.
+ reveal tavish rafferty "names"
- sibling rafferty tavish "flesh and blood"
- steal.past rafferty band "thief"
+ kiss brisa oren "gets the kiss"
- breakup odessa ferrante "ends it"
- discover sef ferrante+odessa "hears"

== 10 Storm Warning
Hurricane party at the [Dunleavys](rafferty+sef+tavish)', parents stuck in [Atlanta](@atlanta). The power dies. [Rafferty](rafferty), drenched, bangs on the shutters: the men from [Tampa](@tampa) are behind [him](rafferty). [Tavish](tavish) lets [him](rafferty) in. A pickup, two shots through the door; [Kaito](kaito), fetching candles, goes down. [Sef](sef) holds [her](sef) sweater against [his](kaito) side and sings [his](kaito) own song at [him](kaito) so that [he](kaito) won't sleep.
- celebrate rafferty+sef+tavish "Hurricane party"
- return rafferty "bangs on the shutters"
- threaten _ rafferty "behind him"
- help tavish rafferty "lets him in"
+ injure kaito _ "goes down"
+ help sef kaito "holds her sweater"
- create sef "sings"

== 11 Eye Wall
Roads flooded. [Oren](oren) rows [Kaito](kaito) four miles to the clinic in the lifeguard boat, [Tavish](tavish) at the other oar; no one has ever seen [those two](oren+tavish) pull in the same direction. A surgeon gets the bullet. [Rafferty](rafferty) walks into the station and holds out [his](rafferty) wrists to [Noakes](noakes). "Took [you](rafferty) nine years," says the [deputy](noakes). What [he](rafferty) says back is not recorded, but [she](noakes) smiles at the keys.
+ rescue oren+tavish kaito "rows"
- enemy.end oren tavish "in the same direction"
- treat kaito _ "gets the bullet"
+ arrest noakes rafferty "holds out his wrists"

== 12 College Letters
[Brisa](brisa): [Boston](@boston). [Oren](oren): nowhere that pays. [He](oren) says [he](oren) is glad for [her](brisa); [he](oren) says it to the dashboard. [Lumi](lumi)'s visa runs out on the thirtieth, and [Jovan](jovan) proposes, literally, with a drum key on a shoelace. [She](lumi) laughs until [she](lumi) cries, then tells [him](jovan) no, [you](jovan) idiot, visit. [Kaito](kaito), out of the wheelchair, writes eleven songs called "[Sef](sef)".
- travel? brisa "Boston" @boston
- travel? lumi "runs out"
+ propose jovan lumi "proposes"
- reject lumi jovan "no"
- recover kaito "out of the wheelchair"
+ confess kaito sef "eleven songs"
- create kaito "writes"
- invite lumi jovan "visit"

== 13 Caps and Gowns
[Odessa](odessa) calls the names and gets through "Calloway" twice without a hiccup. The scholarship board, prodded by an anonymous dossier in [Sef](sef)'s handwriting, reinstates [Oren](oren): [Boston](@boston), too. [Brisa](brisa), [who](brisa) had a goodbye speech memorised, swallows it. [Low Tide](band) re-forms for one night, both guitars and no grudges. Airport: [Jovan](jovan), [Lumi](lumi), a gate that won't wait. [Ferrante](ferrante), [his](ferrante) notice in an envelope, stands at [Odessa](odessa)'s door. No boss now, no rules. Well?
- help sef oren "anonymous dossier"
+ find oren "reinstates"
- breakup! brisa oren "swallows it"
- create band "re-forms"
- reconcile kaito lumi "no grudges"
- travel lumi "Airport"
+ quit ferrante "notice"
- reconcile? ferrante odessa "stands at Odessa's door"
