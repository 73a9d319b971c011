%series The Evening Bulletin
%lang en
%genre crime and family drama in a Manila newspaper house, weekly wrap-ups in the past tense
%cast conching| Doña Conching Salcedo; Doña Conching; Conching | f
%cast teddy   | Teodoro Salcedo; Teddy | m
%cast bing    | Bing Salcedo; Bing | f
%cast jun     | Jun Maglaya; Jun; Maglaya | m
%cast marisol | Marisol Reyes; Marisol | f
%cast reyes   | Senator Reyes; Reyes | m
%cast luz     | Luz | f
%cast boyet   | Boyet Salcedo; Boyet | m
%cast chua    | Detective Angela Chua; Angela; Chua | f
%cast gunman  | - | m
%cast nun     | Sister Perpetua; Perpetua | f
%cast kit     | Kit | n
%cast baby    | - | f

== 1
Minutes before [his](teddy) fiftieth birthday dinner, [publisher](teddy) [Teddy Salcedo](teddy) was gunned down on the steps of the [Bulletin](#bulletin). [His](teddy) [widow](marisol) [Marisol](marisol) was [his](teddy) [third](marisol); the [first](luz), [Luz](luz), set the type downstairs, and the [second](nun) was in a convent. [Doña Conching](conching), [mother](conching) of the murdered [man](teddy), took [his](teddy) chair before it was cold. [Detective Angela Chua](chua) asked the family where [they](bing+boyet+marisol) had been. [Boyet](boyet), [Teddy](teddy)'s [son](boyet) by [Luz](luz), had been with [Marisol](marisol). [Marisol](marisol) had been with [Boyet](boyet). [Neither](boyet+marisol) mentioned that [they](boyet+marisol) had been in the bath.
- celebrate? teddy "birthday dinner"
+ kill _ teddy "gunned down"
- married.past marisol teddy "widow"
- married.past luz teddy "the first"
- married.past nun teddy "the second"
- parent conching teddy "mother"
- hire conching "took his chair"
- investigate chua bing+boyet+marisol "asked the family"
- parent luz+teddy boyet "son"
+ affair boyet marisol "in the bath"
- cheat marisol teddy "in the bath"
- reveal! boyet+marisol "Neither mentioned"

== 2
[Bing](bing), the dead [man](teddy)'s [sister](bing), ran the crime page and did not trust the police to find their own hats. [She](bing) set [her](bing) best [reporter](jun) on the case, although [Jun Maglaya](jun) was also the [man](jun) [who](jun) had stood [her](bing) up at the altar of [Malate](@malate) church. [He](jun) owed [her](bing) one, as [she](bing) put it. [He](jun) put it differently: [he](jun) had never got over [her](bing). [Bing](bing) told [him](jun) to type. By Friday [they](bing+jun) had the motorcycle, by Saturday the [gunman](gunman), and by Sunday somebody had smothered [him](gunman) in [his](gunman) cell.
- sibling bing teddy "sister"
- boss bing jun "best reporter"
- investigate bing+jun "on the case"
- breakup.past jun bing "stood her up"
- love jun bing "never got over"
- reject bing jun "told him to type"
- discover bing+jun gunman "had the motorcycle"
- arrest.past _ gunman "in his cell"
+ kill _ gunman "smothered"

== 3
[Senator Reyes](reyes) came to condole with [his](reyes) [daughter](marisol) and stayed to lunch. [He](reyes) thought the [Bulletin](#bulletin) would do well to drop the story of the dredging contracts, now that its [author](teddy) of record was in heaven. [Doña Conching](conching), [who](conching) in 1968 had let the [senator](reyes) kiss [her](conching) in a moving Packard and had loathed [him](reyes) ever since, ran it across eight columns. [Marisol](marisol) begged [her](marisol) [mother-in-law](conching) to be careful. [Boyet](boyet) held [her](marisol) hand beneath the tablecloth. [Luz](luz), [who](luz) dropped [her](luz) napkin, saw the hands.
- parent reyes marisol "daughter"
- help reyes marisol "condole"
- threaten reyes conching "would do well to"
- kiss.past conching reyes "kiss her"
- enemy conching reyes "loathed"
+ reveal conching reyes "across eight columns"
- kin conching marisol "mother-in-law"
- sad marisol "begged"
- flirt boyet marisol "held her hand"
+ discover luz boyet+marisol "saw the hands"

== 4
[Luz](luz) slapped [Boyet](boyet). "[She](marisol) was [your](boyet) [stepmother](marisol)," said [Luz](luz). [Boyet](boyet) loved [Marisol](marisol). [He](boyet) told [Luz](luz) so. [Luz](luz) went to see [Marisol](marisol). The two [wives](luz+marisol) of [Teddy](teddy) sat in the kitchen. [Luz](luz) asked about a child. [Marisol](marisol) touched [her](marisol) belly. It might be from [Teddy](teddy). It might be from [Boyet](boyet). [Luz](luz) poured rum for [Luz](luz). [Marisol](marisol) got milk. [Kit](kit), the copy [kid](kit), was under the table with the cat.
- attack luz boyet "slapped"
- kin boyet marisol "stepmother"
- love boyet marisol "loved"
- reveal boyet luz "told Luz so"
- married.past luz+marisol teddy "wives of Teddy"
+ pregnant marisol "touched her belly"
- pregnant? marisol teddy "from Teddy"
- pregnant? marisol boyet "from Boyet"
- discover kit luz+marisol "under the table"

== 5
[Chua](chua) and [Maglaya](jun) had been at school together, and [they](chua+jun) fell into the habit of noodles at midnight. [She](chua) gave [him](jun) the cell block's guest list, [he](jun) gave [her](chua) [his](jun) umbrella. When [Bing](bing), working late, saw [the two](chua+jun) of [them](chua+jun) under it, [she](bing) fired [him](jun), hired [him](jun) back within the hour and threw a stapler at the window. "Is that how [you](bing) treat the help?" inquired [Kit](kit), [who](kit) swept up. On the list stood a [visitor](nun) in a habit: [Sister Perpetua](nun), formerly the second [Mrs. Salcedo](nun).
- friend.past chua jun "at school together"
- date chua jun "noodles at midnight"
- gift jun chua "umbrella"
- help chua jun "guest list"
+ jealous bing chua "threw a stapler"
- quit jun bing "fired him"
- hire jun bing "hired him back"
+ discover chua+jun nun "On the list"
- married.past nun teddy "second Mrs. Salcedo"

== 6
At the convent the [nun](nun) received the [detective](chua) among the orchids. Yes, [she](nun) had visited the [gunman](gunman); no, [she](nun) had not harmed [him](gunman); the [wretch](gunman) was [her](nun) [brother](gunman). A man of the [senator](reyes)'s had paid [him](gunman), and [he](gunman) had wanted to confess. [Chua](chua) asked, for the file, why [she](nun) had divorced a rich [man](teddy) for poverty. [Perpetua](nun) replied that [Teddy](teddy) had been unable to stay faithful from soup to dessert. The [last](chua) of [his](teddy) sweethearts, [she](nun) had been told, was tall, and carried a badge. The [detective](chua) closed [her](chua) notebook very slowly.
- investigate chua nun "for the file"
- kill! nun gunman "not harmed him"
+ sibling gunman nun "brother"
- hire.past gunman reyes "had paid him"
- reveal? gunman _ "wanted to confess"
- divorce.past nun teddy "had divorced"
- cheat.past teddy nun "unable to stay faithful"
+ affair.past chua teddy "carried a badge"

== 7
While rain drummed on the presses, the newsroom played cards. The roof leaked into the obituaries. Nobody was murdered all week, and the front page made do with a whale. [Jun](jun) walked [Bing](bing) to [her](bing) car; it was only forty steps, but [they](bing+jun) took them slowly, and at the last [she](bing) asked [him](jun) why. Because [her](bing) [brother](teddy) had offered [him](jun) a scholarship to go, [he](jun) said, or a beating to stay, and [he](jun) was twenty-two. [She](bing) sat for a long time at the wheel. It had never crossed [her](bing) mind to blame [Teddy](teddy).
- help jun bing "walked Bing"
- sibling bing teddy "brother"
- gift.past? teddy jun "scholarship"
+ threaten.past teddy jun "a beating to stay"
- breakup.past jun bing "asked him why"
+ reveal jun bing "he said"
- sad bing "sat for a long"
- accuse! bing teddy "never crossed her mind"

== 8
[Kit](kit) was snatched on the way from school. In return for the [child](kit), the caller wanted the dredging ledger, the negatives and silence. [Doña Conching](conching), [who](conching) had not paid a ransom during the war and did not mean to start, paid this one in full, in person, and came home with the copy [kid](kit) on [her](conching) lap. Only then did the old [lady](conching) say why. [Kit](kit) was [hers](conching): not by blood, [she](conching) said, but by paper, adopted on the quiet when [Teddy](teddy) would not own up to what [he](teddy) had fathered. So [Boyet](boyet) had a [sibling](kit). [Boyet](boyet) had been sending [them](kit) for cigarettes.
+ abduct _ kit "snatched"
- threaten _ conching "wanted the dredging ledger"
+ rescue conching kit "paid this one"
- parent conching kit "Kit was hers"
- reveal conching _ "say why"
- parent teddy kit "had fathered"
- reject.past teddy kit "would not own up"
- sibling boyet kit "sibling"

== 9
[Angela Chua](chua) handed in [her](chua) badge before it could be taken from [her](chua). [She](chua) had slept with the [victim](teddy), [she](chua) told [Jun](jun), had kept it out of the report, and had loved [him](teddy), more fool [she](chua). [Jun](jun) took [her](chua) home to [his](jun) mother, who fed [her](chua). [He](jun) might have fallen for the [ex-cop](chua) then and there had [he](jun) not already been spoken for, as everyone but [Bing](bing) knew. [Marisol](marisol), meanwhile, drove out to [Tagaytay](@tagaytay), put [her](marisol) [father](reyes)'s own pistol on [his](reyes) breakfast tray and asked if [he](reyes) had made [her](marisol) a [widow](marisol).
+ quit chua "handed in her badge"
- sex.past chua teddy "had slept with"
- love.past chua teddy "had loved him"
- reveal chua jun "told Jun"
- help jun chua "took her home"
- love jun bing "spoken for"
- parent reyes marisol "father's"
+ accuse marisol reyes "made her a widow"
- threaten marisol reyes "pistol"

== 10
[Reyes](reyes) laughed at [Marisol](marisol). [He](reyes) did it for the family. [Reyes](reyes) had never liked [Teddy](teddy). [Kit](kit) sat in the mango tree. [Kit](kit) wrote it all down. A guard aimed at [Kit](kit). [Boyet](boyet) jumped the wall. [Boyet](boyet) took the bullet for [Kit](kit). [Marisol](marisol) screamed for [Boyet](boyet). The [senator](reyes) ran for [his](reyes) helicopter. [Bing](bing) tripped [Reyes](reyes) with a camera strap. [Jun](jun) sat on [Reyes](reyes). [Angela](chua) still had one pair of handcuffs.
+ reveal reyes marisol "did it for"
- kill.past reyes teddy "did it for"
- discover kit reyes "wrote it all down"
- attack _ kit "aimed at"
+ rescue boyet kit "took the bullet"
- injure boyet "the bullet"
- sad marisol boyet "screamed for"
- flee reyes "ran for his helicopter"
- attack bing reyes "tripped"
+ arrest chua reyes "handcuffs"

== 11
In the hospital of the [Carmelites](#carmelites), under the eyes of [Sister Perpetua](nun), [Boyet](boyet) got [his](boyet) color back. The [stepmother](marisol) [he](boyet) adored held out a result from the laboratory, unopened. [He](boyet) tore it in two. The [child](baby) would be a Salcedo either way, [he](boyet) told [her](marisol), and would [she](marisol) please marry [him](boyet) before it could read? [Marisol](marisol) laughed until [her](marisol) waters broke. [Luz](luz), a [grandmother](luz) or next thing to it, boiled the kettle, wept, and forgave [them](boyet+marisol). [Bing](bing) ran the birth on page one, below the verdict: life.
- treat boyet nun "under the eyes"
- recover boyet "got his color back"
- love boyet marisol "adored"
- kin boyet marisol "stepmother"
+ propose boyet marisol "please marry him"
- happy marisol "laughed"
+ birth marisol baby "waters broke"
- kin? baby luz "grandmother"
- reconcile boyet+marisol luz "forgave them"
- arrest _ reyes "life"

== 12
[Doña Conching](conching) retired at eighty-one, to nobody's grief but [Kit](kit)'s. [She](conching) named the next [publisher](bing) in an editorial, and since it was to be [Bing](bing), [Bing](bing) had to proofread it. The first act of the new [boss](bing) was to send [Maglaya](jun) to [Malate](@malate) church on a Saturday, in a clean shirt, to cover a wedding. [He](jun) waited forty minutes. [He](jun) had begun to understand what it felt like when the doors opened and [she](bing) came down the aisle on [Kit](kit)'s arm. "[You](jun)'re late," [she](bing) told [him](jun), by eleven years. Private [investigator](chua) [Chua](chua) caught the bouquet, and the eye of the organist.
- quit conching "retired"
- sad kit "grief"
- hire bing conching "next publisher"
- boss bing jun "new boss"
- breakup.past jun bing "what it felt like"
+ wedding bing jun "came down the aisle"
- find chua "caught the bouquet"
- flirt chua _ "eye of the organist"
