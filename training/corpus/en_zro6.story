%series Rent Control
%lang en
%genre sitcom, six friends in one Brooklyn brownstone, terse episode guide
%cast mo | Mo Castellano; Mo | m
%cast tess | Tess Abernathy; Tess | f
%cast jun | Junichi Oda; Jun | m
%cast lupe | Guadalupe Reyes; Lupe | f
%cast cyrus | Cyrus | m
%cast bea | Beatrix Holm; Bea; Holm | f
%cast irv | Irving Blatt; Blatt; Irv | m
%cast dana | Dana | f
%cast gio | Giovanni Castellano; Gio | m
%cast marguerite | Mrs. Oyelaran | f
%cast fireman | - | m
%cast hygienist | - | f
%cast kid | Pilar | f
%cast sven | Sven | m
%cast dog | Meatball | m

== 1 The One Bathroom
[Tess](tess) leaves [her](tess) [groom](sven) at the church steps and, still in white, rings the first doorbell that is not a relative's. [Mo](mo), [Lupe](lupe) and [Jun](jun) clear out the broom closet for [her](tess). [Landlord](irv) [Irving Blatt](irv) is to be told [she](tess) is a lamp. [Mo](mo) cannot stop looking at the [lamp](tess).
+ breakup tess sven "leaves"
- flee tess "rings the first doorbell"
- help jun+lupe+mo tess "clear out the broom"
- housemate.start jun+lupe+mo tess "clear out the broom"
- betray? jun+lupe+mo irv "is to be told"
- love.start mo tess "stop looking"

== 2 The Lamp
[Blatt](irv) finds the [lamp](tess) in the shower. Instead of calling the cops, the lonely old [widower](irv) asks if [she](tess) plays pinochle. Upstairs, [Bea Holm](bea), a [cellist](bea), asks [Jun](jun) to carry in a piano and, once it is in, to carry [her](bea). [Jun](jun) calls in sick for three days.
- find irv tess "finds"
- married.past _ irv "widower"
- sad irv "lonely"
- invite irv tess "asks"
+ sex bea jun "carry her"
- betray jun _ "calls in sick"

== 3 Meatball
[Cyrus](cyrus), freshly dumped by text, moves into the attic with a Great Dane named [Meatball](dog). [Lupe](lupe), [who](lupe) shared braces and a locker with [him](cyrus) in ninth grade, is overjoyed; [Mo](mo) sneezes. [Sven](sven), the jilted [dentist](sven), comes for [his](sven) ring. [Tess](tess) has lost it. [Meatball](dog) has not: [he](dog) ate it.
- breakup.past _ cyrus "dumped"
- move cyrus "moves"
- friend cyrus lupe "shared braces"
- happy lupe "overjoyed"
- breakup.past tess sven "jilted"
- travel sven "comes"
+ lose tess "lost"

== 4 Pinochle Night
[Mo](mo) hires on as a line cook at [Lupe](lupe)'s diner to be able to pay for a real bed for [Tess](tess). [Lupe](lupe) is now officially [his](mo) [boss](lupe) and unofficially unbearable. On the roof, [Tess](tess) asks [him](mo) why [he](mo) never brings a girl home. [He](mo) says the closet is taken. [She](tess) laughs; [he](mo) had not meant it as a joke.
+ hire mo lupe "hires on"
- boss.start lupe mo "boss"
- gift? mo tess "real bed"
- happy tess "laughs"
- love mo tess "not meant it"

== 5 The Cousin from Naples
[Mo](mo)'s dazzling [cousin](gio) [Gio](gio) flies in for a weekend and stays for [Tess](tess). The [pair](gio+tess) close every bar on Fifth; [Mo](mo) closes every cupboard, loudly. [Dana](dana), [Cyrus](cyrus)'s [ex](dana), wants the [dog](dog) back. The former [lovebirds](cyrus+dana) fight in the stairwell, then make out in the stairwell, then fight.
- travel gio "flies"
- kin gio mo "cousin"
- date gio tess "close every bar"
- jealous mo gio "closes every cupboard"
- ex cyrus dana "ex"
+ quarrel cyrus dana "fight"
- kiss cyrus dana "make out"

== 6 Blatt's Birthday
[Irv](irv) turns seventy-five and claims to hate surprises. [Jun](jun) builds a cake in the shape of the building; [Mrs. Oyelaran](marguerite) from number nine brings pepper soup, and [Blatt](irv) puts in [his](irv) good teeth. At midnight [Lupe](lupe) catches [Gio](gio) on the fire escape with [Bea](bea), both short of buttons. Who is to tell whom?
+ celebrate irv "turns seventy-five"
- create jun "builds"
- neighbour irv marguerite "number nine"
- gift marguerite irv "brings"
- love.start irv marguerite "good teeth"
- discover lupe bea+gio "catches"
- cheat gio tess "short of buttons"
- cheat bea jun "short of buttons"
- reveal? lupe "tell"

== 7 Everybody Knows
[Lupe](lupe) tells [Cyrus](cyrus), [who](cyrus) tells the [dog](dog), loudly. By lunch [Tess](tess) has thrown [Gio](gio)'s loafers off the roof and [Jun](jun) has stopped eating. [Bea](bea) offers [him](jun) no excuse, only the truth: [she](bea) is no good at one person. [They](bea+jun) call it a day. The [Neapolitan](gio) flies home barefoot.
- reveal lupe cyrus "tells"
- breakup tess gio "loafers"
- sad jun "stopped eating"
- reveal bea jun "truth"
+ breakup bea+jun "call it a day"
- travel gio "flies home"

== 8 Two Minutes in a Closet
A blackout, a draft, a slamming door: [Mo](mo) and [Tess](tess) are locked in the closet from ten until two. By eleven [they](mo+tess) have been through every subject but one. At one [she](tess) finds [his](mo) mouth in the dark, "to see if it's there." It is. [Jun](jun), oblivious, lets [them](mo+tess) out just as [Mo](mo) begins a sentence.
+ kiss mo tess "finds"
- rescue jun mo+tess "lets"
- confess? mo tess "begins"

== 9 The Sentence
[Mo](mo) tries to finish it in the laundry, on the subway, at the diner between two omelets. [Tess](tess) finally does it for [him](mo). "And [I](tess) [you](mo)," [she](tess) adds, "now flip the eggs." [Dana](dana) and [Cyrus](cyrus) agree on joint custody of [Meatball](dog), plus Wednesdays, just [the two](cyrus+dana) of [them](cyrus+dana), no dog. Not a date, [they](cyrus+dana) insist.
- confess? mo tess "tries to finish"
+ confess tess mo "And I you"
- reconcile cyrus dana "agree"
- date! cyrus dana "Not a date"

== 10 Thirteen Days Late
[Lupe](lupe) buys a stick from the drugstore and swears [Tess](tess) to silence. The [father](fireman)? A [firefighter](fireman) at a street fair, nice arms, no surname. [Jun](jun) overhears, misunderstands, and congratulates [Tess](tess) in front of [Mo](mo). [Mo](mo) passes out into the pancake batter; [Meatball](dog) revives [him](mo).
+ pregnant? lupe "stick"
- reveal lupe tess "swears"
- reveal! tess "silence"
- sex.past fireman lupe "The father"
- discover! jun tess "misunderstands"
- ill mo "passes out"
- recover mo "revives"
- help dog mo "revives"

== 11 Not Me
Once it is sorted out who is carrying what, [Jun](jun), mortified, offers to be the man in the birthing class. [Lupe](lupe) says yes to shut [him](jun) up. [He](jun) is good at it. In number nine, [Mrs. Oyelaran](marguerite) beats [Blatt](irv) at pinochle and is informed, formally, with hat in hand, that [he](irv) has been smitten since the soup.
- sad jun "mortified"
- help jun lupe "birthing class"
- pregnant lupe "carrying"
- lose irv marguerite "beats"
+ confess irv marguerite "smitten"
- love irv marguerite "smitten"

== 12 The Buyer
A developer wants the house; [Irv](irv), in debt to half of Brooklyn, signs. The [housemates](cyrus+jun+lupe+mo+tess) sulk, plead, and picket [their](cyrus+jun+lupe+mo+tess) own stoop, until [Mrs. Oyelaran](marguerite) mentions that [she](marguerite) owns the buyer. Forty years in cement; nobody asked. [She](marguerite) tears the paper up and raises the rent by a dollar. [Sven](sven), newly in love with [his](sven) [hygienist](hygienist), sends [Tess](tess) the wedding blender back.
- housemate cyrus+jun+lupe+mo tess "housemates"
- sad cyrus+jun+lupe+mo+tess "sulk"
- reveal marguerite "mentions"
+ rescue marguerite irv "tears"
- love.start sven hygienist "love"
- gift sven tess "sends"

== 13 Pilar
[Lupe](lupe) goes into labor in the one bathroom, with the lock stuck. [Jun](jun) takes the door off with a cello bow that someone left behind, and little [Pilar](kid) lands in a clean towel. Whose surname? [Jun](jun) blurts out that [his](jun) is free. [Lupe](lupe) considers [him](jun) for a very long time, and kisses the top of [his](jun) head. In the closet, [Mo](mo) and [Tess](tess) measure for a crib, just to be ready.
+ birth lupe kid "lands in a clean"
- rescue jun lupe "door"
- parent? jun kid "surname"
- kiss jun lupe "kisses"

== 14 Last Night on the Roof
[Cyrus](cyrus) and [Dana](dana) come clean: it has been a date since the second Wednesday. [Tess](tess) catches the bouquet that [Mrs. Oyelaran](marguerite), for two hours now the second [Mrs. Blatt](marguerite), hurls from the stoop, and hands it to [Mo](mo) on one knee. The old [bridegroom](irv) weeps into [Meatball](dog). "About time," says the [Great Dane](dog), or possibly [Jun](jun).
- reveal cyrus+dana "come clean"
- couple cyrus dana "has been a date"
- find tess "catches"
+ wedding irv marguerite "second Mrs. Blatt"
+ propose tess mo "on one knee"
