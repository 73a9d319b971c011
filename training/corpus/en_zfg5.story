%series The Girouards
%lang en
%genre family drama in Moncton, encyclopaedia episode list, past tense
%cast odile   | Odile Girouard; Odile | f
%cast ray     | Raymond Girouard; Ray | m
%cast sylvie  | Sylvie Girouard; Mrs. Girouard; Sylvie | f
%cast cam     | Cameron Girouard; Cam | m
%cast babs    | Barbara Girouard; Babs | f
%cast ian     | Ian McPhail; Ian; McPhail | m
%cast lise    | Lise McPhail; Lise | f
%cast tariq   | Tariq Aziz; Tariq | m
%cast priest  | Father Doiron; Doiron | m
%cast nurse   | Pilar | f
%cast banker  | - | f
%cast brother | Léon Girouard; Léon | m
%cast girl    | Maddie | f
%cast mother  | - | f
%cast keeper  | - | f
%cast dog     | Tabarnak | n

== 1 The Will
At the reading of [Raymond Girouard](ray)'s will [his](ray) three [children](babs+cam+sylvie) learned that the bakery, the house and the debts all went to [Odile](odile), the second [wife](odile), [who](odile) was younger than the [eldest](sylvie) of [them](babs+cam+sylvie). [Sylvie](sylvie), that [eldest](sylvie), called the [widow](odile) a gold-digger to [her](odile) face. [Cameron](cam), home from the oil sands for the funeral, offered [her](odile) [his](cam) arm down the steps, and [Babs](babs), a parish [organist](babs) of thirty [who](babs) had never missed a Mass, went into the vestry and broke a window.
- die.past ray "will"
- parent ray babs+cam+sylvie "children"
+ find odile ray "all went to"
- married.past odile ray "wife"
- sibling babs+cam sylvie "eldest"
- accuse sylvie odile "gold-digger"
- return cam "home from"
- help cam odile "offered her his arm"
- sad babs "broke a window"

== 2 Short Measures
[Odile](odile), [who](odile) could not tell rye from spelt, kept the shop open with the aid of [Tariq](tariq), [her](odile) late [husband](ray)'s night [baker](tariq), and for three weeks neither of [them](odile+tariq) got more than four hours' sleep. [Sylvie](sylvie) had opened a café across the street to ruin [her](odile). [Her](sylvie) own [husband](ian), the [notary](ian) [Ian McPhail](ian), thought it unwise and said so once too often; [he](ian) spent the night in the guest room. [Their](ian+sylvie) [daughter](lise) [Lise](lise) bought [her](lise) croissants at the [enemy](odile)'s, at the back door.
- help tariq odile "with the aid of"
- married.past odile ray "late husband's"
- die.past ray "late"
- boss.past ray tariq "night baker"
+ enemy odile sylvie "to ruin her"
- create.past sylvie "opened a café"
- married ian sylvie "husband"
- quarrel ian sylvie "once too often"
- parent ian+sylvie lise "daughter"

== 3 Frost
[Cam](cam) had stayed on, ostensibly to mend the roof. On the night the ovens failed, [he](cam) carried flour sacks beside [his](cam) [stepmother](odile) until, toward morning, [they](cam+odile) found themselves asleep against each other on the warm tiles. Nothing had occurred. [Father Doiron](priest), arriving for [his](priest) rolls, drew [his](priest) own conclusions and, under the seal of nothing whatsoever, shared them with [his](priest) [housekeeper](keeper). By vespers all [Moncton](@moncton) knew. [Babs](babs) heard it from the organ loft, in the middle of a psalm, and for the first time in [her](babs) life played on.
- help cam odile "carried flour sacks"
- kin cam odile "stepmother"
- sex! cam odile "Nothing had occurred"
+ accuse priest cam+odile "drew his own conclusions"
- reveal priest keeper "shared them"
- boss priest keeper "housekeeper"
- discover babs cam+odile "heard it"

== 4 The Uncle
A bus from [Quebec](@quebec) set down a [man](brother) with a cardboard suitcase [who](brother) had been dead, so everyone had been told, since 1989. [Léon](brother), the late [baker](ray)'s younger [brother](brother), had served a sentence for a fire that [Ray](ray) had lit. [He](brother) wanted nothing, [he](brother) said, but a bed. [Sylvie](sylvie), scenting an ally, gave [him](brother) one. [He](brother) repaid [her](sylvie) hospitality by teaching [Lise](lise) poker and by asking, every evening and quite casually, where the family kept its papers. The [notary](ian) began to lock [his](ian) desk.
- die! brother "had been dead"
+ return brother "set down"
- sibling brother ray "brother"
- arrest.past _ brother "served a sentence"
- attack.past ray _ "lit"
+ move brother sylvie "gave him one"
- advisor brother lise "teaching"
- investigate brother "asking"
- sad ian "lock his desk"

== 5 Collateral
The [banker](banker), a courteous [woman](banker) in green, gave [Odile](odile) until Lent. [Tariq](tariq) put [his](tariq) savings on the counter in a biscuit tin; [she](odile) pushed it back and cried, and [he](tariq), [who](tariq) had a [girl](girl) of six to bring up alone, looked as though [he](tariq) wished to say something else altogether. [Cam](cam), in the doorway, saw how the [baker](tariq) looked. [He](cam) signed on again with the oil company that afternoon. [His](cam) [stepmother](odile) ran to the station and missed the train by the length of a platform.
- threaten banker odile "gave Odile until"
- gift? tariq odile "put his savings"
- reject odile tariq "pushed it back"
- sad odile "cried"
- parent tariq girl "bring up alone"
- confess? tariq odile "wished to say something"
- love tariq odile "looked as though"
+ jealous cam tariq "saw how"
+ hire cam "signed on again"
- kin cam odile "stepmother"
- travel cam "the train"

== 6 Ash Wednesday
When, on coming home from church, [Sylvie](sylvie) found the desk forced and [her](sylvie) [guest](brother) gone, [she](sylvie) understood that [she](sylvie) had sheltered a [thief](brother). What [he](brother) had taken was one envelope only: the deed by which the [grandmother](mother) had left half the bakery to [Léon](brother). [McPhail](ian), it turned out, had known of it for a decade and had been paid by [his](ian) [father-in-law](ray) to forget. That evening [he](ian) slept neither in the guest room nor in the house. [Lise](lise) carried [his](ian) pillow to the motel.
- return sylvie "coming home"
+ steal brother ian "forced"
- flee brother "gone"
- discover sylvie brother "understood"
- help.past sylvie brother "sheltered"
- kin mother sylvie "grandmother"
- find.past brother mother "left half the bakery"
+ betray.past ian brother "paid"
- kin ian ray "father-in-law"
- breakup sylvie ian "nor in the house"
- help lise ian "carried his pillow"

== 7 Partners
[Léon](brother) laid the deed on the counter, and [Odile](odile), instead of fainting, handed [him](brother) an apron. The [ex-convict](brother) baked as [his](brother) [mother](mother) had baked; queues formed. The [banker](banker) bought a baguette herself and extended the loan. [Babs](babs), sent across by [Sylvie](sylvie) to count the customers, stayed for an hour, watching the hands of the [nurse](nurse) [who](nurse) had come in for a birthday cake: [Pilar](nurse), from [Manila](@manila), [who](nurse) laughed with [her](nurse) whole face. [She](nurse) asked the [organist](babs) whether one could learn such an instrument at forty. One could, [Babs](babs) said, and went scarlet.
- reveal brother odile "laid the deed"
+ hire brother odile "handed him an apron"
- arrest.past _ brother "ex-convict"
- create brother "baked"
- parent mother brother "his mother"
- help banker odile "extended the loan"
- investigate? babs "count the customers"
+ meet babs nurse "come in for"
- love.start babs nurse "went scarlet"

== 8 Pipeline
A valve gave way outside [Fort McMurray](@fortmcmurray). The company rang the wrong [Mrs. Girouard](sylvie), and so it was [Sylvie](sylvie) [who](sylvie) had to cross the street and tell [Odile](odile) that [Cam](cam) lay in a coma with burns to both arms. Neither woman remembered afterward who had begun it, but [they](odile+sylvie) held on to each other beside the bread slicer for a quarter of an hour. [They](odile+sylvie) flew out together. In the ward the doctors asked which of [them](odile+sylvie) was the wife. "[She](odile) is," said [Sylvie](sylvie), before [she](sylvie) had thought.
- injure cam "burns"
+ ill cam "in a coma"
- reveal sylvie odile "tell Odile"
+ reconcile odile sylvie "held on"
- travel odile+sylvie "flew out" @fortmcmurray
- married! cam odile "the wife"

== 9 Lessons
[Pilar](nurse) had mastered the pedals by Palm Sunday. Of what went on in the loft between the lessons [Father Doiron](priest) had no notion until [he](priest) climbed up to complain about the tempo and surprised [his](priest) two [musicians](babs+nurse) in an embrace. [He](priest) gave [Barbara](babs) the choice between the organ and the [Filipina](nurse). [She](babs) gave [him](priest) the key of the organ. At the motel, [Lise](lise), fifteen, asked [her](lise) [father](ian) if one could divorce one's parents. [He](ian) advised against it and, as [her](lise) lawyer, offered hot chocolate.
- advisor babs nurse "lessons"
+ affair babs nurse "embrace"
- boss priest babs+nurse "his two musicians"
- discover priest babs+nurse "surprised"
- threaten priest babs "gave Barbara the choice"
+ quit babs priest "gave him the key"
- parent ian lise "father"
- advisor ian lise "her lawyer"

== 10 Visiting
[Cam](cam) came round on Easter Monday, to find a hand in [his](cam) that [he](cam) knew by its scar. [Odile](odile) told [him](cam) everything [she](odile) had omitted at the station; [he](cam) told [her](odile) to speak up, as [he](cam) was deaf in one ear, and made [her](odile) say it again. The marriage law of New Brunswick permitted it, [Ian](ian) found, having looked it up unasked. At home in the bakery [Tariq](tariq), [who](tariq) had lit a candle for [his](tariq) [rival](cam)'s recovery and meant it, took the news with [his](tariq) back to the room.
- recover cam "came round"
- discover cam odile "knew by its scar"
+ confess odile cam "told him everything"
- injure cam "deaf"
- wedding? cam odile "marriage law"
- help ian cam+odile "unasked"
- enemy cam tariq "rival's"
- recover? cam "recovery"
- discover tariq cam+odile "took the news"
- sad tariq "back to the room"

== 11 Yeast
On account of a spark in the flour store the bakery burned from the cellar up, on the very night of the betrothal supper. [Léon](brother), [who](brother) had once gone to jail for such a thing, was naturally the first to be suspected, and fled over the roofs. The truth was four-legged: [Tabarnak](dog), the shop [dog](dog), had chewed the cable. [Tariq](tariq) went in twice, for the [dog](dog) and for [his](tariq) [Maddie](girl), asleep on the sacks, and came out with a [child](dog+girl) on each arm, as [he](tariq) put it, though one barked.
- engaged cam odile "betrothal supper"
- arrest.past _ brother "gone to jail"
+ accuse _ brother "suspected"
- flee brother "fled"
+ rescue tariq dog+girl "went in twice"
- parent tariq girl "his Maddie"

== 12 The Long Counter
[Sylvie](sylvie) tore down the wall of [her](sylvie) café and let the [Girouards](babs+brother+cam+odile) bake in it. [Ian](ian), come to draw up the contract, was asked to stay for supper, then for the washing-up, then for good. [Babs](babs) played at [her](babs) [brother](cam)'s wedding on a borrowed accordion, with [Pilar](nurse) turning the pages, and [Doiron](priest), [who](priest) had not been invited, blessed the [couple](cam+odile) from across the street. [Léon](brother) danced with the [banker](banker). The [bride](odile) cut the cake; it was rye; [she](odile) could tell by now.
- invite sylvie ian "asked to stay"
+ reconcile ian sylvie "for good"
- help sylvie babs+brother+cam+odile "tore down the wall"
- advisor ian sylvie "draw up the contract"
- sibling babs cam "brother's"
- create babs "played"
+ wedding cam odile "wedding"
- help nurse babs "turning the pages"
- invite! priest "had not been invited"
- date banker brother "danced"
