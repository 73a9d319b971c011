%series Last Round at Ofelia's
%lang en
%genre bar sitcom, Queens, terse database overview
%cast ofelia | Ofelia Cruz; Ofelia | f
%cast marty | Marty Blau; Marty | m
%cast sal | Sal Ferrante; Sal | m
%cast chidi | Chidi; Chidi Eze | m
%cast robin | Robin Teague; Robin | n
%cast dot | Dot Blau; Dot | f
%cast luz | Luz | f
%cast inspector | Ms. Kowalski; Kowalski | f
%cast stool | - | m
%cast ray | Ray Cruz; Ray | m
%cast baby | Martina | f
%cast bouncer | Tiny | m
%cast rival | Brody | m

== 1 Pilot Light
[Ofelia Cruz](ofelia) reopens the bar that [her](ofelia) [husband](ray) lost at cards the night [he](ray) left. [She](ofelia) hires the only two [applicants](chidi+robin): [Chidi](chidi), a law [student](chidi) [who](chidi) cannot carry a tray, and [Robin Teague](robin), [who](robin) can carry four but talks. [Marty Blau](marty), a retired bus [driver](marty), claims the stool by the taps. On the far stool sits a [man](stool) [who](stool) orders milk, pays and says nothing. [Sal Ferrante](sal) from the laundromat next door asks [Ofelia](ofelia) to dinner for the first time. [She](ofelia) declines for the first time.
- create ofelia "reopens the bar"
- married ofelia ray "husband"
- breakup.past ray ofelia "he left"
- lose.past ray "lost at cards"
+ hire chidi+robin ofelia "hires"
- neighbour ofelia sal "next door"
- invite sal ofelia "asks Ofelia to dinner"
- reject ofelia sal "declines"

== 2 Forty Years
[Marty](marty) has forgotten [his](marty) ruby anniversary. [Robin](robin) lends [him](marty) a speech, [Chidi](chidi) proofreads it, and [Sal](sal), a [widower](sal) with time to spare, launders the only suit. The [wife](dot) in question, [Dot](dot), arrives before the cake. [She](dot) lets the old [driver](marty) recite to the end and tells [him](marty) that the anniversary was in March, and that [she](dot) forgot it too. The silent [customer](stool) is seen to wipe [his](stool) eyes. It could have been the onions; there were no onions.
- help robin marty "lends him a speech"
- help chidi marty "proofreads it"
- married.past _ sal "widower"
- help sal marty "launders"
- married dot marty "wife"
- celebrate dot+marty "cake"
+ reveal dot marty "tells him"

== 3 Inspection
[Ms. Kowalski](inspector) from the health department finds a mouse in the ice machine and [Chidi](chidi) behind the freezer, revising torts. [She](inspector) closes the bar for a week. [Ofelia](ofelia) suspects that [someone](ray) tipped [her](inspector) off, namely [Brody](rival), [who](rival) runs the sports bar on the corner. [Robin](robin) goes over there in a false moustache and is recognized by the walk. Only [Sal](sal) thinks of asking the [inspector](inspector) herself. [She](inspector) may not say; [she](inspector) can, however, leave the file open while [she](inspector) looks for a pen. The [informer](ray) was [Ray Cruz](ray).
- discover inspector "finds a mouse"
- accuse ofelia rival "suspects"
- investigate robin rival "goes over there"
- help inspector sal "leave the file open"
+ betray ray ofelia "informer"
- discover sal ray "was Ray Cruz"

== 4 Sister Act
[Luz](luz) has come up from [San Juan](@sanjuan) with a cello. [She](luz) is [Ofelia](ofelia)'s half-[sister](luz), the younger by twenty years, and within an hour [Chidi](chidi) has spilled a pitcher on [her](luz), an apron on himself and the beans to [Marty](marty): [he](chidi) is in love. [Ofelia](ofelia) warns [her](luz) against waiters, [Robin](robin) against cellists. Neither warning is heeded. The [two](chidi+luz) are found asleep in the storeroom at dawn, fully dressed, heads on the same sack of rice.
- travel luz "come up"
- sibling luz ofelia "half-sister"
+ love.start chidi luz "in love"
- reveal chidi marty "the beans to Marty"
- threaten ofelia luz "warns"
- discover _ chidi+luz "found asleep"

== 5 The Door
After a brawl over a penalty, a doorman is needed. The first candidate is too short, the second is wanted in [Ohio](@ohio), the third is [Tiny](bouncer). [He](bouncer) weighs three hundred pounds and faints at the sight of blood, [his](bouncer) own or ketchup. When [Brody](rival) walks in to gloat, the new [bouncer](bouncer) shows [him](rival) out by reading [him](rival) a poem. [Sal](sal) asks for the second time. [Ofelia](ofelia) declines for the second time, but has to think about it.
+ hire bouncer ofelia "Tiny"
- ill bouncer "faints"
- reject bouncer rival "shows him out"
- create bouncer "reading him a poem"
- invite? sal ofelia "asks"
- reject ofelia sal "declines"

== 6 Ray
The prodigal [husband](ray) walks in at happy hour, tanned and broke. [He](ray) wants half of the bar. [Ofelia](ofelia) wants a divorce, and has wanted it for nine years, but one cannot serve papers on a [man](ray) without an address. [Chidi](chidi), quivering with joy, serves them on the spot, with peanuts. [Ray](ray) tears them up. It takes the [milk drinker](stool) to turn round, for the first time, and to say in a deep, tired voice: "That's Exhibit A, [Mr. Cruz](ray)." The [stranger](stool) is a family court judge. Was; [he](stool) retired to hear less talk.
- married ofelia ray "husband"
+ return ray "walks in"
- divorce? ofelia ray "wants a divorce"
- happy chidi "joy"
- help chidi ofelia "serves them"
- quit.past stool "retired"
- reject ray ofelia "tears them up"
+ help stool ofelia "Exhibit A"
- reveal stool _ "family court judge"

== 7 Triple Word Score
Rain; nobody comes. [Marty](marty) plays Scrabble against the former [judge](stool) and loses on "quixotic". [Robin](robin) darns. A moth goes round the lamp. At ten [Dot](dot) telephones to ask whether [her](dot) [husband](marty) is dead or at [Ofelia](ofelia)'s. At eleven the rain stops, and they all go out on the sidewalk to look at the puddles, which for some reason are full of stars.
- lose marty "loses on"
- married dot marty "husband"

== 8 Poker Night
[Ray](ray) proposes a game: the bar against [his](ray) signature on the divorce. Against everyone's advice, [his](ray) [wife](ofelia) sits down. What [he](ray) does not know is that the [dealer](robin), [Robin](robin), spent two years on riverboats; what [she](ofelia) does not know is that [Ray](ray) has paid [Tiny](bouncer) to stand behind [her](ofelia) chair. The big [man](bouncer) signals every card, but [he](bouncer) signals them wrong, on purpose, having pocketed the bribe with a clear conscience. [Ray](ray) loses everything, down to the belt. Holding up [his](ray) trousers, [he](ray) signs.
- married ofelia ray "wife"
- betray? ray ofelia "has paid Tiny"
- hire bouncer ray "has paid"
+ betray bouncer ray "signals them wrong"
- help bouncer ofelia "on purpose"
- lose ray "loses everything"
+ divorce ofelia ray "he signs"

== 9 The Audition
[Luz](luz) plays for a chair in [Philadelphia](@philadelphia) behind a screen. [Chidi](chidi), sent along to carry the instrument, is taken for a candidate and, unable to explain himself, plays "Twinkle, Twinkle". They advise [him](chidi) to keep at it. [She](luz) gets the chair, and with it a problem: [he](chidi) has [his](chidi) finals in [New York](@newyork), and two years of trains ahead of [him](chidi). [Luz](luz) offers to turn the job down. [He](chidi) tells [her](luz) not to dare. [They](chidi+luz) quarrel all the way to [Trenton](@trenton) over which of [them](chidi+luz) is the more unselfish.
- create luz "plays for a chair"
- help chidi luz "carry the instrument"
+ hire luz "gets the chair"
- quit? luz "turn the job down"
- quarrel chidi luz "quarrel"

== 10 Third Time
[Sal](sal) has the ring in the pocket of a shirt, and the shirt in the wrong machine. The ring turns up on [Dot](dot)'s finger; [she](dot) found it in [Marty](marty)'s sock and has been kissing [him](marty) all over [Queens](@queens). [Marty](marty), no fool, says nothing. How is the poor [launderer](sal) to ask for it back? [He](sal) isn't. [He](sal) takes the pull tab off a beer can and, for the third time, asks [Ofelia](ofelia) to dinner. [She](ofelia) says that [she](ofelia) is not hungry. Then [she](ofelia) holds out [her](ofelia) hand.
- lose sal "wrong machine"
- find dot "found it"
- kiss dot marty "kissing him"
- reveal! marty dot "says nothing"
- propose sal ofelia "pull tab"
+ engaged.start ofelia sal "holds out her hand"

== 11 Witness Stand
[Brody](rival) sues the bar over the poem, which [he](rival) says caused [him](rival) distress. [Chidi](chidi), eleven days a [lawyer](chidi), defends. [His](chidi) opening is a disaster. From the gallery the old [judge](stool) coughs once for "objection" and twice for "sit down", and by noon the [novice](chidi) has the [plaintiff](rival) admit that [he](rival) wept because [he](rival) was moved. Case dismissed. [Tiny](bouncer) signs a copy for [him](rival). On the courthouse steps, [Robin](robin) breaks the habit of a lifetime and tells no one what the [inspector](inspector) whispered to [them](robin) by the elevator.
- accuse rival ofelia "sues"
- advisor chidi ofelia "defends"
- help stool chidi "coughs once"
+ find chidi "Case dismissed"
- hire.past chidi "a lawyer"
- sad.past rival "wept"
- gift bouncer rival "signs a copy"
- flirt inspector robin "whispered"
- reveal! robin "tells no one"

== 12 Due
Children of [Dot](dot) and [Marty](marty)'s are not mentioned in eleven episodes for a good reason: there are none. So it astonishes all of [Steinway Street](@steinway) when the [Blaus](dot+marty), sixty-eight and seventy, bring a [baby](baby) to the bar. The [child](baby) was left in a basket on the laundromat's folding table, with a note: "[You](sal) fold so nicely." [Sal](sal) found [her](baby), [Marty](marty) won't put [her](baby) down. [Ms. Kowalski](inspector), [who](inspector) has a cousin in child services, pulls a string, and [Robin](robin) holds [her](inspector) coat.
- parent! dot+marty _ "there are none"
+ find sal baby "found her"
- love dot+marty baby "won't put her down"
- help inspector dot+marty "pulls a string"
- help robin inspector "holds her coat"

== 13 Closing Time
The landlord sells the block. Forty days to clear out, says the letter, and [Ofelia](ofelia) reads it aloud so that nobody has to ask. [Tiny](bouncer) cries. [Brody](rival), [whose](rival) own bar stands in the same block, comes in with [his](rival) hat in [his](rival) hands; the [foes](ofelia+rival) look at each other across the counter, and [she](ofelia) pours [him](rival) one on the house. [They](ofelia+rival) will fight it together. Upstairs, in a shoebox of [Ray](ray)'s that [Ofelia](ofelia) meant to burn, [Luz](luz)'s bow arm knocks loose a deed: the no-good [gambler](ray) had once won the whole building, and been too drunk to remember.
- reveal ofelia _ "reads it aloud"
- sad bouncer "cries"
- threaten _ ofelia "Forty days"
- neighbour ofelia rival "same block"
- enemy ofelia rival "foes"
+ reconcile ofelia rival "on the house"
+ discover luz ray "knocks loose a deed"
- find.past ray "won the whole building"

== 14 Last Round
[Ray](ray) could keep the building; it is [his](ray). [He](ray) stands in the door of the bar, with everyone staring, and looks at the pull tab on [his](ray) [ex-wife](ofelia)'s finger. Then [he](ray) bets the [laundryman](sal) the deed, on one cut of the cards, and, as [Robin](robin) alone can see, palms the ace and shows a two. It is the first time that [he](ray) ever cheated in order to lose. [Chidi](chidi) and [Luz](luz) dance, [Martina](baby) sleeps in the tip jar, so to speak, and the old [judge](stool) marries [Ofelia](ofelia) to [Sal](sal) with a glass of milk in [his](stool) hand.
- ex ofelia ray "ex-wife"
+ gift ray sal "bets the laundryman"
- betray ray sal "palms the ace"
- discover robin ray "alone can see"
+ wedding ofelia sal "marries Ofelia"
- date chidi luz "dance"
