%series The Inheritors of Cape Sorrow
%lang en
%genre serialized novel, chapter summaries in the past tense: a lighthouse estate in Newfoundland, 1931
%cast thea | Theodora Penney; Theodora; Thea | f
%cast cap | Captain Penney | m
%cast amos | Amos Penney; Amos | m
%cast silas | Silas Penney; Silas | m
%cast june | Juniper; June | f
%cast hon | Honoria Penney; Honoria; Mrs. Penney | f
%cast lake | Dr. Lake; Everard Lake; Lake | m
%cast cobb | Brisbane Cobb; Cobb | m
%cast adair | Mr. Adair; Adair | m
%cast vin | Lavinia; Vinnie | f
%cast rag | Ragnar | m
%cast mag | Magistrate Hurley; Hurley | m
%cast til | Tilda | f
%cast baby | - | f

== 1 In Which the Lamp Goes Out
[Captain Penney](cap), [keeper](cap) of the light at [Cape Sorrow](@sorrow), was buried on a Monday, and on the Tuesday [his](cap) [sons](amos+silas) were no longer on speaking terms. To [Amos](amos), the [elder](amos), [he](cap) had left the house; to [Silas](silas), the lamp; to [his](cap) [daughter](thea) [Theodora](thea), [who](thea) had nursed [him](cap) for three years, a barometer. [Honoria](hon), the [widow](hon), [who](hon) was [mother](hon) to none of [them](amos+silas+thea), received a sealed letter and burned it unread. [Amos](amos) would have sold the land to [Brisbane Cobb](cobb), the cannery [king](cobb); [Silas](silas) swore that [he](silas) would sooner see [him](cobb) drowned. That night, for the first time in forty years, there was no light.
+ die.past cap "buried"
- parent cap amos+silas "sons"
+ quarrel amos silas "speaking terms"
- sibling amos silas "sons"
- gift.past cap amos "left the house"
- gift.past cap silas "the lamp"
- parent cap thea "daughter"
- help.past thea cap "nursed"
- gift.past cap thea "barometer"
- married.past cap hon "widow"
- parent! hon amos+silas+thea "mother to none"
- find hon "received a sealed letter"
- gift? amos cobb "would have sold"
- enemy cobb silas "see him drowned"

== 2 What the Sea Brought
A Norwegian barque struck in the dark, and of nineteen men the waves gave back [one](rag). [Thea](thea) went in up to the neck to fetch [him](rag), [Dr. Lake](lake) set [his](rag) arm by candlelight, and when [he](rag) could speak the [castaway](rag) said that [he](rag) was called [Ragnar](rag) and that somebody had put out the lamp. The [brothers](amos+silas) looked at each other. [Silas](silas) had been on watch; [he](silas) had been drinking, [he](silas) owned, because [Juniper](june), the [schoolmistress](june), had that evening sent back [his](silas) ring. Whose ring [she](june) would be wearing in its stead [he](silas) did not learn until Sunday, when [Amos](amos) led [her](june) up to the front pew.
- die _ "gave back one"
+ rescue thea rag "fetch him"
- treat rag lake "set his arm"
- injure rag "his arm"
- accuse rag _ "put out the lamp"
- sibling amos silas "brothers"
- reveal silas amos "owned"
- sad silas "had been drinking"
+ breakup june silas "sent back his ring"
- engaged.past june silas "his ring"
- discover silas amos+june "learn until Sunday"
+ couple amos june "up to the front pew"

== 3 The Schoolmistress Explains Herself
[She](june) had never cared for either, [June](june) confided to [her](june) [friend](til) [Tilda](til) at the post office; [Silas](silas) had a temper and [Amos](amos) a house, and a teacher's wage was eleven dollars. [Tilda](til), [who](til) had cared for [Silas](silas) since [they](silas+til) were both in pinafores, handed [her](june) the stamps without a word. [Amos](amos), though, was besotted. [He](amos) had the parlour papered. [He](amos) even called on [his](amos) [stepmother](hon) to ask for the garnet brooch, and was told by [Honoria](hon) that it had gone into the stove with a letter. It lay, as a matter of fact, on the [doctor](lake)'s night table, where [she](hon) had left it on the eve of the funeral.
- love! june amos+silas "never cared for"
- friend june til "friend"
- reveal june til "confided"
+ love til silas "since they were both"
- reveal! til june "without a word"
- love amos june "besotted"
- kin amos hon "stepmother"
- gift? hon amos "garnet brooch"
- betray hon amos "gone into the stove"
- gift.past hon lake "left it"
+ affair hon lake "left it"
- cheat.past hon cap "eve of the funeral"

== 4 Soundings
[Brisbane Cobb](cobb) came to survey what [he](cobb) did not own yet. [He](cobb) brought a theodolite, a hamper and a [secretary](adair), one [Mr. Adair](adair), [who](adair) blushed and had read everything. While the [magnate](cobb) paced out [his](cobb) cannery, the [secretary](adair) and [Theodora](thea) discussed Shelley on the gallery of the dead lamp, and [Ragnar](rag), [whose](rag) English did not run to Shelley, split in one afternoon a winter's worth of kindling. [Silas](silas) loosed the dogs. The fat [man](cobb) was bitten in the calf, [Adair](adair) in the copy of Shelley; and [Cobb](cobb), as [Lake](lake) bound [him](cobb) up, vowed that before the ice came [he](cobb) would have the roof off over the whole [brood](amos+silas+thea).
- travel cobb "came to survey"
- boss cobb adair "secretary"
- sad adair "blushed"
- meet adair thea "discussed Shelley"
- jealous rag adair "split in one afternoon"
+ attack silas adair+cobb "loosed the dogs"
- injure cobb silas "bitten in the calf"
- treat cobb lake "bound him up"
+ threaten cobb amos+silas+thea "have the roof off"

== 5 A Cousin from Boston
Nobody had sent for [Lavinia](vin). [She](vin) was the late [Captain](cap)'s [niece](vin), wore trousers, and had been asked to leave Radcliffe. Within a week [Vinnie](vin) had taught [Thea](thea) to smoke, had sat up with [Silas](silas) till [he](silas) poured the rum away, and had lit the lamp. On the eighth day [she](vin) kissed [Tilda](til) behind the mailbags, under the impression that it would be welcome. "It's not that [I](til) mind," said [Tilda](til), "only it's the wrong [Penney](vin)." So [she](vin) knew for [whom](silas) the [postmistress](til) did [her](til) hair. The [Bostonian](vin) took it like a man, and resolved to bring the [thickhead](silas) to [his](silas) senses.
- travel vin "Nobody had sent for"
- invite! _ vin "Nobody had sent for"
- die.past cap "late"
- kin cap vin "niece"
- quit.past vin "asked to leave"
- advisor thea vin "taught"
- help vin silas "sat up with"
+ kiss til vin "kissed Tilda"
- reject til vin "wrong Penney"
- discover vin til "knew for whom"
- love til silas "did her hair"
- help? vin til "bring the thickhead"

== 6 The Wedding Breakfast
The parson had reached the impediments when [Silas](silas) rose at the back. [He](silas) had none to declare, [he](silas) said, [he](silas) merely wished the [couple](amos+june) every joy; and [he](silas) sat down by [Tilda](til), upon [whose](til) foot [Lavinia](vin) had been treading for some time. [June](june), at the altar, went white. [She](june) had been waiting, it turned out, to be prevented. [She](june) put the bouquet in [her](june) [bridegroom](amos)'s hands, walked out by the vestry and took the noon train with the best [man](adair), [Mr. Adair](adair), [whom](adair) [she](june) had known for eleven days. [Amos](amos) ate the breakfast alone, every one of the forty covers being laid.
- wedding? amos june "the impediments"
- reconcile? amos silas "every joy"
- help vin til "had been treading"
- sad june "went white"
- engaged amos june "bridegroom's hands"
+ breakup june amos "walked out"
+ flee adair+june "noon train"
- advisor adair amos "best man"
- meet.past adair june "known for eleven days"
- sad amos "alone"

== 7 Fog
Fog for nine days. Nothing came in and nothing went out; hens laid, milk turned, and the horn on the point was worked by whoever happened to be passing. In this chapter the author describes cod. There is a page on the splitting of it and a page on the price. [Ragnar](rag), [whose](rag) arm was mended, did not leave, there being no ship, [he](rag) told the [magistrate](mag), and afterwards, there being two, [he](rag) did not leave either. [Theodora](thea) set [his](rag) place at table next to the barometer. It stood at change. A house, old people on that coast maintain, is a sort of wife; it will not be left, and it will not be thanked.
- recover rag "arm was mended"
- flee! rag "did not leave"
- reveal rag mag "told the magistrate"
- housemate rag thea "set his place"

== 8 The Letter That Had Not Burned
It had lain in the ash pan, singed along one edge. [Theodora](thea), emptying it, read in [her](thea) dead [father](cap)'s hand that [he](cap) knew [his](cap) [wife](hon) was carrying on with the [doctor](lake), that [he](cap) suspected the drops, and that, if [he](cap) should go suddenly, [she](hon) might at least have the decency to wear brown. The drops! [Thea](thea) had measured them out herself, thirty a night. [She](thea) took the page to [Magistrate Hurley](mag). [He](mag), a bachelor [who](mag) took Sunday tea with the [widow](hon) and entertained hopes, put the matter off, and mentioned it over the scones. [Honoria](hon) passed [him](mag) the jam. [Lake](lake) sailed for [Halifax](@halifax) that same night, alone.
- find thea "emptying it"
- die.past cap "dead"
- parent cap thea "father"
- create.past cap "father's hand"
- married.past cap hon "wife"
+ affair.past hon lake "carrying on with"
- cheat.past hon cap "carrying on with"
- discover.past cap hon+lake "knew his wife"
+ kill.past? lake cap "suspected the drops"
- treat.past cap thea "measured them out"
- reveal thea mag "took the page"
- date hon mag "Sunday tea"
- love mag hon "entertained hopes"
- help! mag thea "put the matter off"
- reveal mag hon "mentioned it"
+ flee lake "sailed" @halifax

== 9 Thirty a Night
Jilted, as [she](hon) saw it, by one [man](lake), [Honoria](hon) was not going to hang for [him](lake). [She](hon) told [Hurley](mag) that it was [her](hon) [stepdaughter](thea) [who](thea) had poured, and so [she](thea) had. [Thea](thea) was taken across the bay in irons. Each [brother](amos+silas) blamed the other for the burnt letter; then, for want of a third party to blame, [they](amos+silas) harnessed the horse together. In the jail yard [they](amos+silas) found [Ragnar](rag). [He](rag) had rowed eleven miles behind the police launch, and [he](rag) had told the [magistrate](mag), in a language put together from psalms, that it was [he](rag) [who](rag) had poisoned the [captain](cap). [He](rag) had been at the time, the [magistrate](mag) pointed out, in [Bergen](@bergen).
- breakup lake hon "Jilted"
+ accuse hon thea "who had poured"
- kin hon thea "stepdaughter"
+ arrest mag thea "in irons"
- sibling amos silas "Each brother"
- accuse amos silas "blamed the other"
- accuse silas amos "blamed the other"
- reconcile amos silas "harnessed the horse together"
- find amos+silas rag "found Ragnar"
- travel.past rag "rowed eleven miles"
- betray rag mag "it was he"
+ rescue? rag thea "it was he"
- kill! rag cap "poisoned the captain"

== 10 In the Matter of the Crown
The trial took two days. [Lavinia](vin), [who](vin) had been asked to leave Radcliffe for reading law in the men's library, sat by [her](vin) [cousin](thea) and passed the lawyer notes until he gave up and let [her](vin) talk. Had the [widow](hon) worn a garnet brooch at the funeral? [She](hon) had not. Where had it been? [Tilda](til) was sworn. [She](til) had franked, on the morning after the [doctor](lake)'s departure, a small parcel from [Halifax](@halifax), heavy, and it had rattled. [Honoria](hon) undid [her](hon) collar to get [her](hon) breath. There hung the brooch. The jury was out for as long as one pipe; [Theodora](thea) fainted, came to, and asked who was minding the lamp.
- accuse _ thea "trial"
- quit.past vin "asked to leave"
- kin thea vin "cousin"
- advisor vin thea "passed the lawyer notes"
- married.past _ hon "widow"
+ accuse til hon "was sworn"
- gift.past lake hon "small parcel"
- discover _ hon "There hung the brooch"
+ rescue vin thea "let her talk"
- ill thea "fainted"
- recover thea "came to"

== 11 Creditors
[Cobb](cobb) had meanwhile bought up every debt that the [Captain](cap) ever made. [He](cobb) gave the [family](amos+silas+thea) until the first ice. [Amos](amos), [who](amos) once would have shaken hands on it, went to see [him](cobb) with a shotgun, but met on the doorstep [Juniper](june), thin, hatless, seven months gone, and set the gun against the wall. [Adair](adair) had deserted [her](june) in [Montreal](@montreal). [She](june) was doing the cannery [man](cobb)'s accounts, and they were, [she](june) observed, most interesting; would [he](amos) care for a copy? "[I](june) treated [you](amos) shamefully." "[You](june) did," said [Amos](amos), and gave [her](june) [his](amos) coat, and carried the ledger home under [his](amos) shirt.
- find cobb "bought up"
+ threaten cobb amos+silas+thea "until the first ice"
- attack? amos cobb "shotgun"
- return june "met on the doorstep"
- pregnant june adair "seven months gone"
- breakup.past adair june "deserted her"
- boss cobb june "accounts"
+ betray june cobb "care for a copy"
- gift june amos "care for a copy"
- betray.past june amos "treated you shamefully"
- reconcile? amos june "treated you shamefully"
- gift amos june "his coat"

== 12 First Ice
The ledger showed that [Cobb](cobb) had paid [Adair](adair) forty dollars, on the night of the wreck, "for lamp." So the [lover](adair) of Shelley had drowned eighteen men. [Silas](silas), [who](silas) for a year had thought himself their murderer, went out on the rocks and was heard to roar; it was [Tilda](til) [who](til) climbed down to [him](silas), took [him](silas) by the ears and told [him](silas) what [she](til) ought to have told [him](silas) at the age of six. [Cobb](cobb) was fetched from [his](cobb) bath by [Magistrate Hurley](mag), [who](mag) had a good deal to make up for. In the papered parlour [June](june) was delivered, by [Amos](amos) and a book, of a [girl](baby).
- boss cobb adair "had paid"
+ kill.past adair _ "drowned eighteen men"
- kill! silas _ "thought himself their murderer"
- sad silas "roar"
- help til silas "climbed down"
+ confess til silas "ought to have told"
- arrest mag cobb "fetched from his bath"
- love.past til silas "age of six"
+ birth june baby "was delivered"
- treat june amos "and a book"

== 13 In Which the Lamp Is Lit
Of [Lake](lake) it was said that [he](lake) had been seen in [Valparaíso](@valparaiso), of [Honoria](hon) that [she](hon) was looking for [him](lake). Two banns were read in one breath, and [Tilda](til), [who](til) had franked everyone's letters, got one of [her](til) own, from [Silas](silas), seven lines long. [Amos](amos) did not propose. [He](amos) asked the [mother](june) what the [child](baby) was to be called, and whether [it](baby) would mind the name of [Penney](#penney). [Lavinia](vin) went back to [Boston](@boston) to be admitted to the bar, or to storm it. And on the gallery, where Shelley had been discussed, the [Norwegian](rag) asked [Theodora](thea) in psalms if [she](thea) would have [him](rag). The barometer stood at fair.
- travel? lake "Valparaíso"
- investigate? hon lake "looking for him"
+ engaged.start silas til "banns"
- create silas til "seven lines long"
- propose! amos june "did not propose"
- parent june baby "mother"
- parent? amos baby "mind the name"
- travel vin "went back" @boston
- hire? vin "admitted to the bar"
+ propose rag thea "would have him"
