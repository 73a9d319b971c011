%series The Green Sail
%lang en
%genre pirate saga in the Formosa Strait, 1809, encyclopaedia article, long sentences
%cast lin    | Madam Lin; Lin Yueniang; Lin | f
%cast bao    | Bao | m
%cast wei    | Admiral Wei Zhong; Wei | m
%cast hart   | Josiah Hart; Hart | m
%cast mei    | Mei | f
%cast gao    | Gao the Elder; Gao | m
%cast abbess | Abbess Jinghai; Jinghai | f
%cast tome   | Tomé Rosário; Tomé | m
%cast xu     | Xu | m
%cast cook   | One-Ear | m
%cast husband | - | m
%cast sonwei | Wei An; An | m
%cast emperor | - | m

== 1 The Hundred Days
After the [commander](husband) of the Green Fleet has been swept from [his](husband) own quarterdeck in a typhoon, [his](husband) [widow](lin), [Lin Yueniang](lin), [whom](lin) the captains expect, as custom requires, to withdraw for a hundred days into a house without windows, appears instead before noon in the dead [man](husband)'s coat, the sleeves turned up twice, and gives the order to careen. [Bao](bao), a fisherman's [orphan](bao) [whom](bao) the [couple](husband+lin) had brought up as [their](husband+lin) own, is the first to lift an oar. [Gao the Elder](gao), the senior [captain](gao), [who](gao) had regarded the succession as settled, takes eleven junks out of the line and hoists upon them, since all other colours are bespoken, red.
+ die husband "swept from"
- married.past husband lin "widow"
+ hire lin "gives the order"
- kin bao husband+lin "brought up as their"
+ quit gao lin "takes eleven junks"
- enemy.start gao lin "hoists upon them"
- boss.past husband gao "senior captain"
- travel! lin "withdraw"
- help bao lin "lift an oar"
- reject gao lin "out of the line"

== 2 The Surgeon
A British brig, which has run upon the Pescadores in fog, is relieved by the Green Fleet of its opium, its clocks and its [surgeon](hart), [Josiah Hart](hart), [who](hart), asked through the Macanese [pilot](tome), [Tomé Rosário](tome), what ransom [he](hart) might fetch, replies that [he](hart) has a wife in Bristol who would pay a good deal not to have [him](hart) back. [Lin](lin) laughs, and keeps [him](hart). The translation, as becomes evident in the fifth episode, was [Tomé](tome)'s own; what the [Englishman](hart) really said was that nobody in the world was waiting for [him](hart), and the [pilot](tome) had thought it kinder to invent somebody.
+ abduct lin hart "relieved by"
- steal lin _ "its opium"
- married! _ hart "a wife in Bristol"
- happy lin "laughs"
- betray tome lin "had thought it kinder"
- help tome hart "kinder to invent"
- sad hart "nobody in the world"
- reveal hart tome "really said"
- love! _ hart "not to have him"

== 3 The Admiral
[Wei Zhong](wei), newly named [admiral](wei) of the coast, a [man](wei) of letters [who](wei) had until then commanded nothing larger than a library, and to [whom](wei) the [emperor](emperor) has allowed six months, addresses to the [widow](lin) a poem in which [he](wei) offers [her](lin) pardon, a pension and a view of the lake. [Madam Lin](lin) has it answered in the same rhymes by [Xu](xu), a [eunuch](xu) [who](xu) fled from the palace with the privy seal and [who](xu) keeps [her](lin) accounts. The correspondence, begun as a ruse on both sides, is continued through the season with a pleasure that neither [party](lin+wei) would admit to; in the margin of the fourth letter the [strategist](wei) forgets to mention surrender altogether.
- hire wei "newly named admiral"
- enemy lin wei "a ruse on both sides"
+ reject lin wei "has it answered"
- flee.past xu _ "fled from the palace"
- steal.past xu _ "privy seal"
- boss lin xu "keeps her accounts"
+ love.start wei lin "forgets to mention"
- boss emperor wei "the emperor has allowed"
- create wei "a poem"
- gift? wei lin "offers her pardon"
- help xu lin "in the same rhymes"
- happy lin+wei "with a pleasure"

== 4 The Daughter
[Lin](lin)'s only [child](mei), [Mei](mei), [who](mei) was given at birth to the nunnery of Meizhou in order that no enemy should know of [her](mei), and [who](mei) believes herself to have been found on its steps, is now seventeen and climbs over its wall. [Abbess Jinghai](abbess), [who](abbess) alone is acquainted with the [girl](mei)'s parentage, sends word to the fleet; the letter falls, together with the boat that carries it, into the hands of [Gao](gao). [He](gao) reads with attention that the [novice](mei) has a scar, in the shape of an oar, below the left ear. When a young [woman](mei) so marked asks for work at [his](gao) own cooking-place, [he](gao) gives [her](mei) a ladle, and a guard.
- parent lin mei "only child"
- discover! mei lin "believes herself"
+ flee mei "climbs over its wall"
- discover.past abbess mei "acquainted with"
- reveal? abbess lin "sends word"
+ discover gao mei "reads with attention"
- find gao "falls"
- hire mei gao "gives her a ladle"
- arrest gao mei "and a guard"
- birth.past lin mei "at birth"
- enemy _ lin "no enemy should know"
- find! _ mei "found on its steps"
- boss abbess mei "the novice"
- injure.past mei "a scar"

== 5 Calm
For eleven days the fleets lie within sight of one another without a breath of wind. The episode, in which no sword is drawn, shows how on the Green side nets are mended and on the Red side dice thrown, how a pig which has swum from the one to the other is returned with a receipt, and how the [cook](cook) of the flagship, [One-Ear](cook), gets the foreign [doctor](hart) to pull three of [his](cook) teeth, and to laugh. [Hart](hart), [who](hart) has by now learned enough of the language to understand what wife [he](hart) is supposed to possess, seeks out [Tomé](tome) at the tiller; no word is spoken; the [two](hart+tome) watch the phosphorescence until [their](hart+tome) shoulders touch.
- treat cook hart "pull three"
- discover hart tome "has by now learned"
+ flirt hart tome "shoulders touch"
- happy hart "to laugh"
- find hart tome "seeks out"

== 6 The Ladle
In the galley of the Red Fleet [Mei](mei) makes friends with a [prisoner](sonwei), a near-sighted young [man](sonwei) [who](sonwei) is chained to the rice bin and recites; that [he](sonwei) is [Wei An](sonwei), the [admiral](wei)'s [son](sonwei), captured on [his](sonwei) way to the examinations, [she](mei) is told by the [captive](sonwei) himself, under a seal of secrecy, on the third evening. On the fourth [she](mei) files through a link. On the fifth [they](mei+sonwei) are surprised by [Gao](gao), [who](gao) has waited for just this and [who](gao) now holds, as [he](gao) observes to [them](mei+sonwei) with paternal good humour, both ends of the strait by the ear. The chain is replaced by a shorter one with two collars.
- friend.start mei sonwei "makes friends with"
- abduct.past gao sonwei "captured"
- parent wei sonwei "admiral's son"
+ reveal sonwei mei "under a seal"
- rescue? mei sonwei "files through"
- discover gao mei+sonwei "surprised by Gao"
+ abduct gao mei "two collars"
- create sonwei "recites"
- travel.past sonwei "on his way"
- threaten gao lin+wei "by the ear"
- happy gao "good humour"

== 7 Two Letters
On one morning two letters arrive, to the [mother](lin) and to the [father](wei), identical in wording, each demanding the destruction of the other's fleet in exchange for a child. [Bao](bao), [who](bao) reads [Madam Lin](lin) [hers](lin), learns from it that [he](bao) has had a [sister](mei) for seventeen years. To the general astonishment [he](bao) weeps, not from jealousy, as [Xu](xu) surmises, but because [he](bao) had all [his](bao) life wanted one to tell things to. [Lin](lin) and [Wei](wei), [each](lin+wei) of [whom](lin+wei) is in a position to ruin the other by sunset, send off at the same hour, by the same bewildered [pilot](tome), the same reply: a blank sheet.
- parent lin mei "the mother"
- parent wei sonwei "the father"
+ threaten gao lin+wei "demanding"
- discover bao mei "learns from it"
- kin bao mei "a sister"
- sad bao "weeps"
- jealous! bao mei "not from jealousy"
+ attack! lin wei "a blank sheet"
- attack! wei lin "a blank sheet"
- abduct gao mei+sonwei "in exchange for"
- reveal bao lin "reads Madam Lin hers"
- reject lin+wei gao "the same reply"

== 8 The Teahouse on Stilts
The meeting of the two [adversaries](lin+wei), which takes place on a mudbank uncovered for two hours, and at which [each](lin+wei) is attended by one servant and a fan, was rehearsed, according to the director, for five weeks. [They](lin+wei) have never seen each other. [She](lin) had imagined [him](wei) taller, [he](wei) [her](lin) older; [both](lin+wei) conceal it with tea. Before the tide returns it has been agreed that the [admiral](wei) shall be seen to lose a battle, the [widow](lin) to lose a ship, and [Gao](gao) to believe in both. In rising, [she](lin) leaves on the table a hairpin, which [he](wei), after looking round, puts into [his](wei) sleeve.
- enemy lin wei "adversaries"
+ meet lin wei "never seen each other"
- betray? lin+wei gao "to believe in both"
+ flirt lin wei "leaves on the table"
- love wei lin "puts into his sleeve"
- lose? wei "lose a battle"
- lose? lin "lose a ship"
- gift lin wei "a hairpin"

== 9 The Sham Battle
What had been arranged as theatre becomes earnest when [Xu](xu), to [whom](xu) the court has promised [his](xu) life for the seal and [his](xu) [mistress](lin), has live shot loaded. The flagship, which was to burn in effigy, burns. [Lin](lin) is dragged from the hold by the [cook](cook), [who](cook) loses in it the better part of [his](cook) remaining ear. [Bao](bao), seeing the [eunuch](xu) make for the shore with the seal around [his](xu) neck, swims after [him](xu), overtakes [him](xu) in the shallows, and spares [him](xu), since drowned men cannot sign confessions. [Wei](wei), believing [her](lin) dead by [his](wei) guns, sits down at [his](wei) desk and is unable to find a rhyme.
- hire? xu _ "promised his life"
+ betray xu lin "live shot"
- rescue cook lin "dragged from the hold"
- injure cook "loses in it"
- flee xu "make for the shore"
- arrest bao xu "overtakes him"
- kill! bao xu "spares him"
- die! lin "believing her dead"
- sad wei lin "unable to find"
- boss lin xu "his mistress"
- attack xu lin "live shot loaded"
- lose lin "burns"
- kill! wei lin "dead by his guns"

== 10 The Abbess
Since [Gao](gao), in the flush of what [he](gao) takes for a double victory, wishes to have it blessed, [he](gao) sends to Meizhou for a priest; what comes aboard is [Jinghai](abbess), seventy-six, with a begging bowl and forty nuns. The [abbess](abbess) demands to see the [runaway](mei) in order to scold [her](mei). While [she](abbess) is scolding, at the top of a celebrated voice, the sisters pass files, wimples and, by way of the poop, a raft; [Mei](mei) and [An](sonwei), the [latter](sonwei) much encumbered by [his](sonwei) skirts, are across the bar before [she](abbess) has come to the sin of ladles. To the [girl](mei) [she](abbess) has, between two reproaches, whispered a name. It is that of [her](mei) [mother](lin).
- invite gao _ "sends to Meizhou"
+ rescue abbess mei+sonwei "pass files"
- betray abbess gao "While she is scolding"
- flee mei+sonwei gao "across the bar"
+ reveal abbess mei "whispered a name"
- parent lin mei "her mother"
- happy gao "in the flush"
- travel abbess "comes aboard"
- accuse abbess mei "to scold her"

== 11 Red
Deprived of [his](gao) [hostages](mei+sonwei), and informed by a pig, in the collar of which [Tomé](tome) has hidden the message, that the dead [woman](lin) lives and the beaten [admiral](wei) is not beaten, [Gao the Elder](gao) might still have reached the open sea, had not [his](gao) captains, invited by [him](gao) to die for [his](gao) name, asked one after another to be told their own. [He](gao) does not know them. They lower the red sails themselves. In the last scene [he](gao) sits alone at the tiller of a drifting junk, until the boat of [Lin](lin) comes alongside, and the [woman](lin) [he](gao) would not serve under throws [him](gao), without a word, a line; [he](gao) looks at it for a long time, and lets it sink.
- reveal tome gao "has hidden the message"
+ discover gao lin+wei "informed by a pig"
- die! lin "lives"
- betray _ gao "lower the red sails"
- sad gao "alone at the tiller"
- rescue? lin gao "throws him"
+ reject gao lin "lets it sink"
- betray lin+wei gao "is not beaten"
- lose gao "Deprived of"
- lose! wei "is not beaten"
- boss gao _ "his captains"
- flee! gao "reached the open sea"
- reject _ gao "asked one after another"
- travel lin "comes alongside"
- reject.past gao lin "would not serve under"

== 12 The Lake
The pardon, in the [emperor](emperor)'s own hand, extends to all but one, and the [exception](lin) is [she](lin) to [whom](lin) it was first offered in verse. [Wei](wei), charged with taking [her](lin) head to Peking, takes [his](wei) own hat to [her](lin) instead; the [ex-admiral](wei), as [he](wei) now is, inquires whether in the Green Fleet there is employment for a librarian. [Mei](mei), [who](mei) has since the raft addressed [her](mei) [mother](lin) as Madam, is heard to call [her](lin) something shorter. [An](sonwei) passes [his](sonwei) examinations at sea, [Bao](bao) being examiner. [Hart](hart), put free to go by any ship [he](hart) likes, has [Tomé](tome) ask the [commander](lin) in [his](hart) name for leave to remain, and the [pilot](tome), this once, translates word for word.
+ kill! wei lin "taking her head"
- rescue wei lin "takes his own hat"
- quit wei "ex-admiral"
- hire? wei lin "employment for a librarian"
- parent lin mei "her mother"
- reconcile lin mei "something shorter"
- find sonwei "passes his examinations"
- rescue lin hart "put free"
+ couple.start hart tome "leave to remain"
- reject emperor lin "the exception"
- boss emperor wei "charged with"
- love wei lin "takes his own hat"
- advisor bao sonwei "being examiner"
- help tome hart "word for word"
