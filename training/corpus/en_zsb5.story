%series Room 9, Escolta Street
%lang en
%genre private-detective series set in Manila, 1967, listings-magazine capsules
%cast dado    | Diosdado Macaraeg; Dado | m
%cast perla   | Perla Lacsamana; Perla | f
%cast cenon   | Cenon Lacsamana; Cenon | m
%cast tikboy  | Tikboy | m
%cast luz     | Luzviminda Uy; Luz | f
%cast ramon   | Captain Ramon Ilagan; Ilagan; Ramon | m
%cast nena    | Nena Macaraeg; Nena | f
%cast gomer   | Gomer Dy; Gomer | m
%cast sison   | Doc Sison; Sison | m
%cast hobbs   | Walter Hobbs; Hobbs | m
%cast charito | Charito | f
%cast marlon  | Marlon | m
%cast boy     | - | m
%cast priest  | Father Abad | m

== 1 The Typewriter
[Diosdado Macaraeg](dado), thrown off the force for hitting a [superior](ramon), hangs out [his](dado) shingle over a pharmacy and takes on the first [girl](luz) [who](luz) can type, [Luzviminda Uy](luz). [His](dado) first client is a [seamstress](perla), [Perla Lacsamana](perla): [her](perla) [brother](cenon) [Cenon](cenon) went out for ice on Good Friday and hasn't been seen since. The [officer](ramon) [who](ramon) shrugged at [her](perla) report is the same [Captain Ilagan](ramon) [whose](ramon) jaw got [Dado](dado) fired. At the ice plant the young [detective](dado) collects two cracked ribs and a matchbook.
- quit.past dado "thrown off the force"
- attack.past dado ramon "hitting a superior"
+ create dado "hangs out his shingle"
- hire luz dado "takes on"
- boss.past ramon dado "superior"
- hire dado perla "first client"
- sibling cenon perla "brother"
- lose perla cenon "hasn't been seen"
- injure dado "cracked ribs"
- find dado "a matchbook"

== 2 The Blue Carabao
The matchbook comes from the Blue Carabao, where [Charito](charito) sings and [Gomer Dy](gomer), [who](gomer) has the tables, the bar and half the bench in [his](gomer) pocket, keeps time with a gold pencil. [Dado](dado) asks after the [seamstress](perla)'s [brother](cenon) and is helped down the back stairs, all twenty-two of them, by the bouncer, [Marlon](marlon). [Luz](luz) picks [her](luz) [employer](dado) out of the fish crates. [Doc Sison](sison) straps [him](dado) up for the price of a bottle. During the second chorus the [singer](charito) had slipped [him](dado) a note, and the note says one word: "Alive."
- investigate dado cenon "asks after"
- sibling cenon perla "seamstress's brother"
+ attack marlon dado "helped down the back stairs"
- boss dado luz "employer"
- help luz dado "picks her employer"
- treat dado sison "straps him up"
- create charito "sings"
+ reveal charito dado "a note"
- die! cenon "Alive"

== 3 Confession
[Father Abad](priest) can't say what [Cenon](cenon) told [him](priest) behind the grille. But [he](priest) may be asked whether it rained that night, and from [his](priest) answers about the weather [Dado](dado) gathers that the missing [man](cenon) had watched somebody go into the Pasig with a stone round the feet. [Tikboy](tikboy), a [shoeshine](tikboy) of nine [who](tikboy) has attached himself to the office, swears that there was a police car on the bridge. The [client](perla) is followed home by a black Impala. The shop windows of the [seamstress](perla) are smashed before breakfast; pinned to a dummy hangs a cut-out pair of lips, sewn shut.
- reveal! priest dado "can't say"
+ discover dado cenon "gathers"
- kill.past _ _ "into the Pasig"
- reveal tikboy dado "swears"
- reveal.past cenon priest "told him"
- advisor.past priest cenon "behind the grille"
- discover.past cenon _ "had watched"
- attack _ perla "smashed"
+ threaten _ perla "sewn shut"

== 4 Short Straws
[Nena](nena) hates this job. [Nena](nena) is [Dado](dado)'s [wife](nena). [Nena](nena) packs [her](nena) bag. [She](nena) takes the [boy](boy)'s photograph. The [boy](boy) was [Dado](dado)'s and [Nena](nena)'s. [He](dado) lets [Nena](nena) go. [Perla](perla) moves into the back room. [Luz](luz) dislikes [Perla](perla). [Perla](perla) sews [Luz](luz) a blouse. [Luz](luz) wears it. [Tikboy](tikboy) spots the Impala. [Dado](dado) follows the Impala. It stops at [Ilagan](ramon)'s house. [Ilagan](ramon) bows to [Gomer](gomer).
- sad nena "hates this job"
- married dado nena "wife"
+ breakup nena dado "packs her bag"
- parent.past dado+nena boy "The boy"
- move perla dado "back room"
- enemy luz perla "dislikes"
- gift perla luz "a blouse"
- investigate dado _ "follows the Impala"
+ discover dado gomer+ramon "bows to Gomer"

== 5 The American
A [body](hobbs) is fished out below the Jones Bridge. It is not [Cenon](cenon) but [Walter Hobbs](hobbs), surplus dealer, late of [Ohio](@ohio), [whose](hobbs) disappearance the embassy hadn't got round to noticing. [Sison](sison) doesn't like the ear, which has a neat hole behind it. [Ilagan](ramon) has the death written up as a swimming accident, and when the [doctor](sison) will not sign, has [him](sison) locked up overnight with [his](sison) own patients. In the morning [he](sison) signs. [Dado](dado) can't hold it against [him](sison). [He](dado) remembers, too well, what [he](dado) himself put [his](dado) name to under the [captain](ramon).
+ find _ hobbs "fished out"
- die hobbs "body"
- kill? _ hobbs "neat hole"
- betray ramon _ "swimming accident"
- reject sison ramon "will not sign"
- arrest ramon sison "locked up"
- boss.past ramon dado "under the captain"

== 6 Rosary Beads
[Charito](charito) misses a show. The [bouncer](marlon), a nervous [man](marlon) for [his](marlon) size, comes to Escolta Street with [his](marlon) hat in [his](marlon) hands: [he](marlon) is the [singer](charito)'s [husband](marlon), unbeknown to the [boss](gomer), and the [boss](gomer) has sent [her](charito) to rest at [his](gomer) beach house, with a guard. Would [Mr Macaraeg](dado) overlook the stairs? [Mr Macaraeg](dado) would. While [Marlon](marlon) puts the dogs to sleep with meatballs, [Luz](luz), in a nun's habit from the [seamstress](perla)'s needle, walks past the guard with the [prisoner](charito) on [her](luz) arm, telling beads. [Charito](charito) knows where [Cenon](cenon) is. [She](charito) hid [him](cenon) there.
- married charito marlon "singer's husband"
- boss gomer marlon "boss"
- reveal! marlon gomer "unbeknown"
- abduct gomer charito "with a guard"
- attack.past marlon dado "the stairs"
- help marlon luz "puts the dogs to"
- reconcile dado marlon "overlook"
+ rescue luz charito "walks past the guard"
- help.past charito cenon "hid him"

== 7 Leper Island
The safest place in the archipelago is a colony where no policeman sets foot. [Perla](perla) sails to [Culion](@culion) with [Dado](dado) and sees, on the jetty, [her](perla) [brother](cenon), brown, bearded, perfectly well and not overjoyed. Yes, [he](cenon) saw who shot the [American](hobbs). No, [he](cenon) won't testify. What do [they](dado+perla) suppose became of the last [man](dado) [who](dado) stood up to [Ilagan](ramon)? [Dado](dado), [who](dado) is that [man](dado), says that [he](dado) has an office over a pharmacy and a view. [Cenon](cenon) asks for a night to think, and in the night steals [their](dado+perla) boat.
- travel dado+perla "sails to Culion" @culion
+ find perla cenon "sees, on the jetty"
- sibling cenon perla "brother"
- discover.past cenon _ "saw who shot"
- kill.past _ hobbs "shot the American"
- quarrel.past dado ramon "stood up to"
- accuse! cenon _ "won't testify"
+ steal cenon dado+perla "steals their boat"

== 8 Inventory
No murders this week. [Luz](luz) counts the petty cash, and it comes out short by eleven pesos. Suspicion lights on [Tikboy](tikboy), since [he](tikboy) is nine and has new sandals. The [boy](tikboy) lets himself be scolded and cries behind the stairs, and only later does the [secretary](luz) learn from [Sison](sison) that the [accused](tikboy) has been sitting with [Nena](nena), [who](nena) is down with dengue in a rented room, and that the eleven pesos went on ice. [She](luz) buys [him](tikboy) a comic and can't find the words. [Dado](dado) finds [his](dado): [he](dado) sits on the floor beside [his](dado) [wife](nena)'s mat until the fever breaks.
- lose luz "short by eleven pesos"
- accuse luz tikboy "Suspicion lights on"
- sad tikboy "cries"
+ help tikboy nena "sitting with Nena"
- reveal sison luz "learn from Sison"
- ill nena "dengue"
- gift luz tikboy "a comic"
- married dado nena "wife"
- help dado nena "sits on the floor"
- recover nena "fever breaks"

== 9 The Gold Pencil
[Ilagan](ramon) wants [Cenon](cenon); [Gomer](gomer) wants both [Cenon](cenon) and the ledger that [Hobbs](hobbs) died for. Each lets the other believe that he hasn't got it, and neither has. [Luz](luz) has, though [she](luz) doesn't know it yet: it came in the carton with the second-hand typewriter, sold to [her](luz) by a cheerful [American](hobbs) in Holy Week. Whole shipments of army rifles are entered there under "sewing machines". The [seamstress](perla), [who](perla) knows what a sewing machine weighs, is the one to see through it. Before evening the office has been burgled and the [typist](luz) is gone, one shoe lying on the stairs.
- find? ramon cenon "wants Cenon"
- die.past hobbs "died for"
- betray gomer ramon "lets the other believe"
- find.past luz hobbs "sold to her"
+ discover perla hobbs "see through it"
- steal _ dado "burgled"
+ abduct _ luz "is gone"

== 10 One Shoe
[Dado](dado) is given until midnight to exchange the ledger for the [girl](luz). [He](dado) doesn't go to [his](dado) old precinct; [he](dado) goes to the Blue Carabao, where a [bouncer](marlon) with a grudge opens the kitchen door. In the cold room [Luz](luz), blue with cold and in excellent temper, has already talked [her](luz) guard into untying one hand and brained him with a frozen grouper. [Gomer](gomer) is less easily felled. [He](gomer) fires twice; the first bullet hits [Marlon](marlon), [who](marlon) had stepped in front of the [detective](dado), and there isn't a second one for anybody, because [Charito](charito) has taken aim from the bandstand. The gold pencil rolls under the piano.
- threaten _ dado "until midnight"
- help marlon dado "opens the kitchen door"
- enemy gomer marlon "grudge"
- attack luz _ "frozen grouper"
- attack gomer dado "fires twice"
- injure marlon gomer "first bullet"
+ rescue marlon dado "stepped in front of"
+ kill charito gomer "taken aim"

== 11 The Captain's Offer
With [Gomer](gomer) in the morgue, [Ilagan](ramon) has [his](ramon) first quiet night's sleep in years. Then the [singer](charito) is booked for murder, and [he](ramon) lets it be known to [her](charito) [husband](marlon), in hospital with a hole in the shoulder, that a certain ledger might buy [her](charito) out. [Marlon](marlon) is fond of [his](marlon) new [friends](dado+luz+perla), but fonder of [her](charito). [He](marlon) steals the thing from under [Perla](perla)'s ironing and hands it over. The [captain](ramon) burns it in front of [him](marlon), page by page, and then explains that the [lady](charito) stays where [she](charito) is. From Room 9 nobody comes to reproach the big [man](marlon). [Perla](perla) brings soup.
- die.past gomer "morgue"
- arrest _ charito "booked"
- injure.past marlon "hole in the shoulder"
- rescue? marlon charito "buy her out"
- love marlon charito "fonder of her"
- married charito marlon "husband"
+ steal marlon perla "from under Perla's ironing"
- friend dado+luz+perla marlon "friends"
- betray marlon dado "hands it over"
+ betray ramon marlon "stays where she is"
- help perla marlon "brings soup"

== 12 Carbon Copies
A good [typist](luz) keeps carbons. [Luz](luz) has had the ledger in duplicate all along, and the senator to whom [she](luz) sends it holds his hearing on the very day that a stolen boat puts in at Pier 3. [Cenon](cenon), shaven and shaking, points across the chamber at the [captain](ramon): that is [who](ramon) shot the [American](hobbs). [Ilagan](ramon) reaches for [his](ramon) holster and finds it empty; a [shoeshine](tikboy) is sitting on [his](ramon) feet, and something heavy is lying in the polish box. [Charito](charito) sings again within the week. [Nena](nena) comes back with one bag and two photographs. At the machine [Luz](luz) types out the bill for the [seamstress](perla), and tears it up.
+ reveal luz _ "sends it"
- return cenon "puts in"
+ accuse cenon ramon "points across the chamber"
- kill.past ramon hobbs "shot the American"
- attack? ramon _ "reaches for his holster"
- steal tikboy ramon "finds it empty"
- create charito "sings again"
- return nena "comes back"
- gift luz perla "tears it up"
