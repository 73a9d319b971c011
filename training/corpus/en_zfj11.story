%series The Night Shift at Beaumont's
%lang en
%genre supermarket distribution-centre serial, Moncton, New Brunswick; plain newspaper TV column
%cast joelle  | Joëlle Arsenault; Joëlle | f
%cast mike    | Mike Arsenault; Mike | m
%cast tyrell  | Tyrell Cope; Cope | m
%cast sunny   | Sunny Gill; Sunny | m
%cast rain    | Rain Polchies; Rain | f
%cast donna   | Donna | f
%cast beau    | Gerard Beaumont; Beaumont | m
%cast beaujr  | Junior | m
%cast anh     | Anh Vu; Anh | f
%cast pop     | Léo Arsenault; Léo | m
%cast kid     | Félix | m
%cast guard   | - | m
%cast coach   | - | m
%cast rich    | Rich | m
%cast mothers | - | f

== 1
[Joëlle Arsenault](joelle), forklift [driver](joelle), has worked nights for eleven years so that [she](joelle) and [her](joelle) [husband](mike), [Mike](mike), [who](mike) is on days, hardly ever meet. [They](joelle+mike) communicate through notes on the fridge. This morning's says only "Sorry", and half of the closet is bare. The new [picker](tyrell) on [her](joelle) aisle, [Tyrell Cope](tyrell), finds [her](joelle) behind the pallets of kitty litter and lends [her](joelle) a clean rag to cry into. Union [rep](donna) [Donna](donna) knows where [Mike](mike) has gone, but keeps mum.
- married joelle mike "her husband"
- colleague joelle mike "on days"
+ breakup mike joelle "half of the closet"
- hire tyrell "new picker"
- colleague.start joelle tyrell "on her aisle"
- find tyrell joelle "finds her"
- help tyrell joelle "a clean rag"
- sad joelle "cry"
- reveal! donna joelle "keeps mum"

== 2
[Donna](donna) has good reason to hold [her](donna) tongue: [Mike](mike) is in [her](donna) spare room, and not on the fold-out. When [Sunny Gill](sunny), the night [supervisor](sunny), drops off a casserole dish and walks in on [the two](donna+mike), [she](donna) pays [him](sunny) for [his](sunny) silence with three Sundays off. [Joëlle](joelle) has to explain to nine-year-old [Félix](kid) why [his](kid) [dad](mike)'s skates are gone. [Her](joelle) [father-in-law](pop), [Léo](pop), turns up with a toolbox, changes the locks unasked and tells the [boy](kid) that [he](pop) has no son any more, but [he](pop) has the two of [them](joelle+kid).
+ affair donna mike "not on the fold-out"
- cheat mike joelle "not on the fold-out"
- housemate.start donna mike "in her spare room"
- discover sunny donna+mike "walks in on"
- gift donna sunny "three Sundays off"
- reveal! sunny _ "his silence"
- parent mike kid "his dad's"
- kin joelle pop "father-in-law"
- help pop joelle "changes the locks"
- parent pop mike "son any more"
- reject pop mike "no son any more"

== 3
Old [Beaumont](beau) shows [his](beau) [heir](beaujr) round the warehouse. The [heir](beaujr), known to all as [Junior](beaujr), wants robots; by Christmas, [he](beaujr) tells the night crew, half of them will be gone. [Rain Polchies](rain), at nineteen the youngest on the roster, asks which half, and is written up for insolence. It is [Sunny](sunny) [who](sunny) must sign the warning. [He](sunny) has been learning Wolastoqey in secret, from a tape, for [her](rain) sake. [He](sunny) signs it in the wrong box, so that it does not count, and [Rain](rain) sees.
- parent beau beaujr "his heir"
- threaten beaujr _ "will be gone"
- accuse beaujr rain "insolence"
- boss sunny rain "sign the warning"
+ love sunny rain "for her sake"
- help sunny rain "in the wrong box"
- discover rain sunny "Rain sees"

== 4
[Tyrell](tyrell) drives [Félix](kid) to hockey. [Félix](kid) likes [Tyrell](tyrell). [Joëlle](joelle) likes [Tyrell](tyrell) too. [Mike](mike) sees [Tyrell](tyrell) at the rink. [Mike](mike) shoves [Tyrell](tyrell) against the glass. [Félix](kid) shouts at [Mike](mike). The [coach](coach) throws [Mike](mike) out. [Donna](donna) is waiting in the car. [Félix](kid) sees [Donna](donna) kiss [Mike](mike). [Félix](kid) tells [Joëlle](joelle). [Joëlle](joelle) was at school with [Donna](donna). [They](donna+joelle) were blood [sisters](donna+joelle) once. [Joëlle](joelle) drives the forklift through a wall.
- help tyrell kid "drives Félix to hockey"
- love joelle tyrell "likes Tyrell too"
+ attack mike tyrell "shoves Tyrell"
- quarrel kid mike "shouts at Mike"
- reject coach mike "throws Mike out"
- kiss donna mike "kiss Mike"
- discover kid donna+mike "sees Donna kiss Mike"
- reveal kid joelle "tells Joëlle"
- friend.past donna joelle "blood sisters"
- sad joelle "through a wall"

== 5
For the wall, [Joëlle](joelle) is suspended. [Anh](anh), [who](anh) runs the noodle counter across the highway, offers [her](joelle) shifts and asks no references. Slowly it comes out that [Anh](anh), too, once worked at [Beaumont](beau)'s, and rather closer to the top: before there was a second [Mrs Beaumont](anh)... no, [Anh](anh) corrects herself, that was [she](anh). The [ex](anh) of the [boss](beau) still has a key to the archive. [Donna](donna) goes through the motions of defending [Joëlle](joelle) before management, with all of the crew watching, and loses on purpose.
+ quit? joelle "suspended"
- hire joelle anh "offers her shifts"
- reveal anh joelle "comes out"
- colleague.past anh beau "once worked"
- married.past anh beau "that was she"
- ex anh beau "The ex"
- help? donna joelle "goes through the motions"
+ betray donna joelle "loses on purpose"

== 6
[Sunny](sunny) catches a [guard](guard) wheeling two flat-screens to the truck of [Rich](rich), [Junior](beaujr)'s fishing [buddy](rich), and, being a man of principle except on Sundays, reports it. [Junior](beaujr) thanks [him](sunny) warmly and has [him](sunny) moved to the freezer. There, at minus twenty-five, [Rain](rain) brings [him](sunny) a thermos. [He](sunny) thanks [her](rain), in [her](rain) grandmother's language, with a verb in it that [he](sunny) has clearly misunderstood. [She](rain) laughs till [her](rain) eyelashes freeze. Then [she](rain) kisses the [supervisor](sunny) on the one part of the face that is visible.
- discover sunny guard "catches"
- steal guard _ "wheeling two flat-screens"
- friend beaujr rich "fishing buddy"
- reveal sunny beaujr "reports it"
- betray beaujr sunny "thanks him warmly"
- gift rain sunny "brings him a thermos"
- happy rain "laughs"
+ kiss rain sunny "kisses the supervisor"

== 7
[Félix](kid) is missing from the schoolyard. For five hours [Joëlle](joelle) and [Mike](mike) search side by side, in one truck, for the first time in years, while [Tyrell](tyrell) combs the ditches on foot; it is [he](tyrell) [who](tyrell) hears a cough from under the bridge, and [who](tyrell), when the [father](mike) comes stumbling down the bank, steps back and lets [him](mike) be the one to pick up the [boy](kid). [He](kid) was on [his](kid) way to [Halifax](@halifax), to live on a submarine. [Mike](mike) shakes [Tyrell](tyrell)'s hand. [Donna](donna), at home, has eaten supper for two.
+ flee kid "missing"
- investigate joelle+mike kid "search side by side"
- investigate tyrell kid "combs the ditches"
+ find tyrell kid "hears a cough"
- parent mike kid "the father"
- travel? kid "on his way to" @halifax
- reconcile mike tyrell "shakes Tyrell's hand"
- sad donna "supper for two"

== 8
[Anh](anh) unlocks the archive. [Anh](anh) looks for one paper. [Léo](pop) holds the lamp for [Anh](anh). [Léo](pop) drove a truck for [Beaumont](beau). [Léo](pop) knew [Anh](anh) as a bride. Here it is, says [Anh](anh). The land belongs to [Anh](anh). [Beaumont](beau) gave it to [Anh](anh) in 1988. [Junior](beaujr) never knew. A [guard](guard) shines a light on [Léo](pop). [Léo](pop) kisses [Anh](anh) as a ruse. The [guard](guard) leaves. [Anh](anh) keeps kissing [Léo](pop).
- investigate anh "looks for"
- help pop anh "holds the lamp"
- boss.past beau pop "drove a truck"
+ discover anh "Here it is"
- gift.past beau anh "gave it to Anh"
- discover! beaujr "never knew"
- discover guard pop "shines a light"
- betray pop guard "as a ruse"
+ kiss anh pop "kisses Anh"

== 9
[Mike](mike) would like to come home, and says so, with the skates over [his](mike) shoulder. [Joëlle](joelle) makes coffee and tells [him](mike) about the last eleven years, to which [he](mike) listens with [his](mike) hat on. The answer is no. [He](mike) may have [Félix](kid) every other weekend and all of [her](joelle) best wishes. Left by [Mike](mike) as well, [Donna](donna) comes to the noodle counter in person, to be shouted at. "[You](donna) lost on purpose," says [Joëlle](joelle). "[I](donna) did," says [Donna](donna). [They](donna+joelle) eat soup. It is not peace, but there are no knives in it.
- reconcile? joelle mike "come home"
- reveal joelle mike "tells him about"
+ reject joelle mike "The answer is no"
- breakup mike donna "Left by Mike"
- accuse joelle donna "lost on purpose"
- betray.past donna joelle "lost on purpose"
- reveal donna joelle "I did"
- reconcile! donna joelle "not peace"

== 10
Inventory night. Forty thousand cans are counted by hand, twice, because the robot counted forty-one. A moth circles the lamp over gate six. On the radio a man sells snow tires. There is a rule about whistling on the floor, and nobody keeps it. [Rain](rain) and [Sunny](sunny), hand in hand on the top rung where no camera reaches, argue happily over which of [their](rain+sunny) [mothers](mothers) will faint first. In the office a figure in a camel coat is feeding papers to a shredder, sheet by sheet, until the fuse blows.
+ couple rain sunny "hand in hand"
- happy rain+sunny "argue happily"
- parent mothers rain+sunny "their mothers"

== 11
[Father](beau) and [son](beaujr) fall out in front of the whole yard. [Beaumont](beau), [who](beau) may be old but can still read a bank statement, has found out that the robots were ordered from a firm owned by [Rich](rich), for twice the price; [Junior](beaujr) tells the old [man](beau) to go and fish. With a hand to [his](beau) chest, [Beaumont](beau) slides down the side of a trailer. [Tyrell](tyrell), once a [medic](tyrell) in Kandahar, a thing [he](tyrell) has told no one, brings [him](beau) round with [his](tyrell) fists. The [patient](beau)'s first word, to everyone's surprise, is "[Anh](anh)".
- parent beau beaujr "Father and son"
- quarrel beau beaujr "fall out"
- discover beau beaujr "found out"
- betray beaujr beau "twice the price"
+ ill beau "slides down"
+ rescue tyrell beau "brings him round"
- reveal! tyrell _ "told no one"
- love beau anh "first word"

== 12
From the hospital bed [Beaumont](beau) relieves [his](beau) [son](beaujr) of every office and offers [Anh](anh) half the company, together with a heart that is, the cardiologist says, as good as new. [She](anh) accepts the half; the heart, since [she](anh) is spoken for by a retired [trucker](pop), [she](anh) has to decline. As owner of the land [she](anh) sends back the robots and calls back [Joëlle](joelle), this time as head of nights. [Donna](donna) has resigned as a rep. [Junior](beaujr), [Rich](rich) and the [guard](guard) are charged with fraud.
- parent beau beaujr "his son"
+ quit beaujr beau "relieves his son"
- gift? beau anh "offers Anh half"
- reject anh beau "decline"
- couple anh pop "spoken for"
+ hire joelle anh "head of nights"
- quit donna "resigned"
- accuse _ beaujr+guard+rich "charged with fraud"

== 13
A day shift, for once. In the parking lot [Rain](rain)'s people bring drums, [Sunny](sunny)'s a horse, and neither [mother](mothers) faints, though [both](mothers) weep when the young [pair](rain+sunny) are pronounced wed, in three languages, by [Léo](pop), [who](pop) got [his](pop) licence on the internet. [Mike](mike) comes to fetch [Félix](kid) and stays to carry tables. At four in the afternoon [Joëlle](joelle), not used to daylight, falls asleep on [Tyrell](tyrell)'s shoulder. [He](tyrell) does not move until it is dark. There is a note in [his](tyrell) pocket, for the fridge. It says: "Breakfast?"
+ wedding rain sunny "pronounced wed"
- sad mothers "weep"
- parent mothers rain+sunny "mother"
- help mike _ "carry tables"
- love tyrell joelle "does not move"
+ date? joelle tyrell "Breakfast"
