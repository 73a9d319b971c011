%series Lost Luggage
%lang en
%genre science fiction freighter crew, breathless fan-site recaps
%cast yun     | Captain Yun Seo-ah; Yun; Captain Yun | f
%cast baz     | Balthazar Quick; Baz; Quick | m
%cast thea    | Thea Marchbanks; Thea | f
%cast osric   | Osric | m
%cast porters | Porters | g
%cast kestrel | Admiral Kestrel; Kestrel | f
%cast bunny   | Bunny | n
%cast rafiq   | Rafiq Noor; Rafiq | m
%cast jackdaw | Jackdaw | n
%cast imogen  | Imogen Quick; Imogen | f
%cast cargo   | Ysabeau; Mrs Soup | f

== 1 Handle with Care
Gang, this SHIP. The [Dray](*dray) hauls lost luggage between moons, [Captain Yun](yun) owes money on every bolt of it, and [her](yun) [crew](porters) call themselves the [Porters](porters), because who else would? There's [Baz](baz), [pilot](baz), ego the size of a gas giant; [Thea](thea), [engineer](thea), [who](thea) can't abide [him](baz); and [Bunny](bunny), a cleaning [robot](bunny) with opinions. Then crate nine starts to KNOCK. Inside is a [woman](cargo) in a ball gown [who](cargo) has no idea what [she](cargo) is called. [Baz](baz) is smitten before [she](cargo) has both shoes out. [Thea](thea) rolls [her](thea) eyes so hard you can hear it.
- boss yun porters "her crew"
- colleague baz thea "There's Baz"
- enemy baz thea "can't abide"
+ find porters cargo "Inside is a woman"
- discover! cargo "has no idea"
+ love.start baz cargo "smitten"

== 2 Customs
Boarded! [Rafiq Noor](rafiq), customs [officer](rafiq), dimples, used to be engaged to [Yun](yun) till [she](yun) left [him](rafiq) at a spaceport with a cake. [He](rafiq)'s looking for stolen goods; a [pirate](jackdaw) called [Jackdaw](jackdaw) has hit nine convoys. [Thea](thea) hides crate nine's [lady](cargo) in the laundry and, when [Rafiq](rafiq) opens the hatch, claims that [she](cargo) is [her](thea) [cousin](cargo) with measles. [He](rafiq) buys it. Or does [he](rafiq)? On [his](rafiq) way out [he](rafiq) slips the [captain](yun) a list of checkpoints. [He](rafiq) still has the candle, you guys. From the CAKE.
- engaged.past rafiq yun "used to be engaged"
- breakup.past yun rafiq "left him"
- investigate rafiq porters "looking for"
- steal.past jackdaw _ "has hit"
+ rescue thea cargo "hides crate nine's lady"
- kin! cargo thea "cousin"
- betray thea rafiq "claims that"
- ill! cargo "measles"
+ help rafiq yun "slips the captain"
- love rafiq yun "still has the candle"

== 3 Rehydrated Soup
[Bunny](bunny) names the nameless [one](cargo) [Mrs Soup](cargo), and it sticks. [She](cargo) can't cook, can't mop, can fly the ship blindfolded through an asteroid belt. Who ARE [you](cargo)?! [Quick](baz), out-piloted in front of everyone, sulks in the cargo net. [Thea](thea) comes down with noodles to gloat and ends up telling [him](baz) about [her](thea) [brother](osric) [Osric](osric), [who](osric) walked out of the academy five years back and hasn't called since. [He](baz) gives [her](thea) [his](baz) pudding. No gloating occurred. Note the pudding, people.
- create bunny cargo "names"
+ help cargo porters "fly the ship"
- sad baz "sulks"
- sibling osric thea "brother"
- quit.past osric _ "walked out"
- reveal thea baz "telling him"
- gift baz thea "his pudding"

== 4 Jackdaw
And here comes the bird. [Jackdaw](jackdaw)'s black sloop clamps on at supper, and a beaked mask relieves the [Porters](porters) of [their](porters) fuel, [their](porters) soup and [their](porters) dignity. [Thea](thea) throws a wrench and gets a shock baton in the ribs. [Baz](baz), roaring, goes for the [raider](jackdaw) with a mop; [they](baz+jackdaw) roll about, and the [pirate](jackdaw) whispers one word in [his](baz) ear and lets [him](baz) go. [He](baz) won't tell anyone what it was. Adrift, no heat. [Yun](yun) sends a distress call to the only [man](rafiq) [who](rafiq)'d come. "[I](rafiq)'ll bring cake," says [Rafiq](rafiq).
+ steal jackdaw porters "relieves"
- attack thea jackdaw "throws a wrench"
- injure thea jackdaw "shock baton"
- attack baz jackdaw "with a mop"
- reveal jackdaw baz "whispers"
- reveal! baz "won't tell anyone"
- invite yun rafiq "distress call"
+ rescue? rafiq porters "the only man"

== 5 Cake
[He](rafiq) brings cake AND a tow rope. Mine, I mean OURS, [Rafiq](rafiq) loses [his](rafiq) badge for it by breakfast, since [Admiral Kestrel](kestrel) doesn't hold with officers who tow smugglers. So now [he](rafiq)'s crew! Sharing a cabin wall with [his](rafiq) [ex](yun)! [Yun](yun) assigns [him](rafiq) the toilets. [Baz](baz) sits up alone in the cockpit and we finally hear the word: "[Bazzy](baz)". Only one person alive ever called [him](baz) that. [Imogen](imogen), [his](baz) kid [sister](imogen), [whom](imogen) [he](baz) saw go down with a passenger liner. Saw it. Chills.
+ rescue rafiq porters "tow rope"
- quit rafiq kestrel "loses his badge"
- boss kestrel rafiq "officers"
- hire rafiq porters "he's crew"
- neighbour rafiq yun "cabin wall"
- ex rafiq yun "his ex"
- sibling baz imogen "sister"
+ die.past imogen "go down with"
- sad baz "sits up alone"

== 6 Mask Off
[Baz](baz) takes the escape pod, no note, to a rock where pirates drink, walks right up to [Jackdaw](jackdaw) and lifts the beak. It's [her](imogen). It's [Imogen](imogen), older, scarred, alive!! The liner didn't sink, it was SHOT down, on [Kestrel](kestrel)'s orders, and [she](imogen)'s been robbing the [admiral](kestrel)'s convoys ever since. [They](baz+imogen) hug till somebody's rib clicks. Meanwhile [Thea](thea), [who](thea) totally doesn't care where the [pilot](baz) has got to, has torn the ship apart looking for [him](baz). [Bunny](bunny) files this under "pudding".
+ discover baz imogen "lifts the beak"
- die! imogen "alive"
- attack.past kestrel imogen "SHOT down"
- steal.past imogen kestrel "robbing"
+ reconcile baz imogen "hug"
- investigate thea baz "looking for him"
- sad thea baz "torn the ship apart"

== 7 Plus One
The [runaway](baz) comes back with a [sister](imogen), a sloop and no fuel gauge. [Thea](thea) decks [him](baz). Then [she](thea) bursts into tears, calls [him](baz) the worst [man](baz) in nine moons, and [he](baz) says, very quietly, that nobody's ever waited up for [him](baz) before. And [Mrs Soup](cargo) walks in with a mop, bless. But look at [Imogen](imogen)! [She](imogen) goes the colour of milk. [She](imogen) knows that face: it's on the coins. Crate nine's our missing [empress](cargo), [Ysabeau](cargo), declared dead, succeeded by, guess who, a certain [admiral](kestrel).
+ return baz "comes back"
- sibling baz imogen "sister"
- attack thea baz "decks"
- sad thea "bursts into tears"
- accuse thea baz "the worst man"
+ discover imogen cargo "knows that face"
- die! cargo "declared dead"
- hire.past kestrel "succeeded by"

== 8 Her Majesty's Mop
How do you tell someone [she](cargo)'s an empress? [Rafiq](rafiq) tries a bow. [Yun](yun) tries gin. [She](cargo) laughs at [them](rafiq+yun) both, goes to bed and wakes up screaming, with all of it back: the ball, the needle, [Kestrel](kestrel)'s smile. [Baz](baz) rushes in to comfort [her](cargo) and finds [he](baz)'s comforting a [friend](cargo); the crush is gone, just like that. [He](baz) looks over [her](cargo) head at the [engineer](thea) in the doorway, hair on end, wrench in hand. Oh no. Oh YES. Next door two [exes](rafiq+yun) are arguing about whose toothbrush that is.
- reveal rafiq+yun cargo "How do you tell"
+ recover cargo "all of it back"
- attack.past kestrel cargo "the needle"
- help baz cargo "comfort her"
- friend baz cargo "friend"
- love.end baz cargo "crush is gone"
+ love.start baz thea "looks over"
- ex rafiq yun "exes"
- quarrel rafiq yun "arguing"

== 9 Toothbrush Diplomacy
Filler? Not on this show. The answer is that it's BOTH [their](rafiq+yun) toothbrush. [Yun](yun) finally says why [she](yun) ran: not from [him](rafiq), from [her](yun) debts, which by law [he](rafiq)'d have married too. "How much?" asks [Rafiq](rafiq). [She](yun) tells [him](rafiq). [He](rafiq) whistles and gets down on one knee anyway, on the toilet floor [he](rafiq) mopped himself. [She](yun) says ask again when there's a working engine. [Thea](thea) has picked up a signal on the academy band, and the voice belongs to [Osric](osric), [her](thea) lost [brother](osric). [He](osric)'s [Kestrel](kestrel)'s right hand. [He](osric) is ordering [them](porters) to surrender.
- reveal yun rafiq "finally says why"
- breakup.past yun rafiq "ran"
+ propose rafiq yun "on one knee"
- reject yun rafiq "ask again"
+ find thea osric "picked up a signal"
- sibling osric thea "brother"
- boss kestrel osric "right hand"
- threaten osric porters "to surrender"

== 10 Brother Mine
[Thea](thea) goes across to [Osric](osric)'s cruiser under a white towel. [He](osric)'s so sorry, [he](osric)'s so proud, [he](osric) has a collar on that will blow [his](osric) head off if [he](osric) disobeys. [Kestrel](kestrel) snapped it on [him](osric) the day [he](osric) left the academy. That's why [he](osric) never called! [Thea](thea), best hands in the fleet, picks the lock with a hairpin while the countdown runs. Four. Three. It comes off at ONE. Then [brother](osric) and [sister](thea) steal the cruiser. [Baz](baz), listening in on the intercom, has aged ten years and says the L-word into a dead microphone. It isn't dead.
- travel thea osric "goes across"
- sad osric "so sorry"
- threaten kestrel osric "blow his head off"
- quit.past osric _ "left the academy"
+ rescue thea osric "picks the lock"
- sibling osric thea "brother and sister"
- steal osric+thea kestrel "steal the cruiser"
- sad baz "aged ten years"
+ confess baz thea "the L-word"

== 11 Coronation Day
[Kestrel](kestrel) is about to be crowned, with the whole system watching, and down the aisle comes a cleaning [robot](bunny) pulling a crate. Knock knock. Out steps [Ysabeau](cargo) in the ball gown. SCREAM. The [usurper](kestrel) pulls a pistol, [Imogen](imogen) steps in front of the [empress](cargo), and I need you to know that [Bunny](bunny) takes the shot. Sparks. One little wheel, spinning. [Osric](osric) slaps [his](osric) own collar on [Kestrel](kestrel) and marches [her](kestrel) out. [Thea](thea) kneels and starts collecting screws. [Baz](baz) kneels too. [They](baz+thea) kiss over the dustpan.
- hire? kestrel "about to be crowned"
- return cargo "Out steps"
- attack kestrel cargo "pulls a pistol"
- rescue imogen cargo "steps in front"
+ rescue bunny imogen "takes the shot"
- injure bunny kestrel "Sparks"
+ arrest osric kestrel "marches her out"
+ kiss baz thea "kiss"

== 12 Claimed
[Bunny](bunny) reboots with a MEDAL and even more opinions. [Ysabeau](cargo) pardons [Imogen](imogen), pays off the [Dray](*dray) and asks to keep the mop. With a working engine and no debts, [Yun](yun) tells [Rafiq](rafiq) to ask again, and [he](rafiq) does, and there's cake, with THE candle. [Baz](baz) hands [Thea](thea) the controls; [she](thea) hands [him](baz) a pudding. [Osric](osric) takes the academy over and calls home every Sunday. Last shot: hold, dark, crate ten. Knock. Knock. Knock. See you next year, [Porters](porters)!
+ recover bunny "reboots"
- gift cargo bunny "MEDAL"
- rescue cargo imogen "pardons"
- gift cargo yun "pays off"
+ propose rafiq yun "he does"
- engaged.start rafiq yun "there's cake"
- gift thea baz "pudding"
- hire osric "takes the academy over"
