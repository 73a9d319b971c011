%series Provenance
%lang en
%genre art-crime procedural, Naples: a recovery squad, its forgers and its counts, streaming blurbs
%cast marsh | Maresciallo Imma Scognamiglio; Imma; Scognamiglio | f
%cast gil | Ermenegildo Fusco; Gildo; Fusco; Ermenegildo | m
%cast cons | Constanze Weil; Weil; Constanze; Stanzi | f
%cast colonel | Colonel Ricci-Armani; Ricci-Armani | m
%cast nonna | Donna Filomena; Filomena | f
%cast count | Count Ludovico Serra; Ludovico; Serra | m
%cast countess | Countess Serra; Isotta | f
%cast painter | Salvatore Iovine; Iovine; Totò | m
%cast abbess | - | f
%cast novice | Sister Lucia-Mei | f
%cast dealer | Casimir Hoyle; Hoyle | m
%cast digger | - | m
%cast diggerson | Ciro | m
%cast tenor | Alvise Donà; Alvise; Donà | m
%cast maid | - | f
%cast greatniece | - | f
%cast porter | - | m
%cast gilbro | - | m
%cast gilmum | - | f
%cast general | - | f
%cast driver | Pasquale | m

== 1 Saint without a Head
Somebody has sawn the head off San Gennaro, and [Naples](@naples) expects the volcano by Friday. [Maresciallo Imma Scognamiglio](marsh), [who](marsh) heads the squad nobody applies for, is given a [restorer](cons) from [Dresden](@dresden), [Constanze Weil](cons), and a [thief](gil) on parole, [Ermenegildo Fusco](gil), [Gildo](gil) to the fences. [Fusco](gil) claims to smell a fake across a piazza; [he](gil) also taught half the city's burglars. [Weil](cons) refuses to shake [his](gil) hand. The saint's face turns up in the oven of [Imma](marsh)'s own [grandmother](nonna), [Donna Filomena](nonna), [who](nonna) had merely wished to clean it.
+ steal.past nonna _ "sawn the head off"
- boss.start marsh cons+gil "is given"
- arrest.past _ gil "parole"
- steal.past gil _ "thief"
- advisor.past gil _ "taught"
- reject cons gil "refuses to shake"
- kin marsh nonna "grandmother"

== 2 The Count's Cousin
[Count Ludovico Serra](count) reports the loss of a Ribera that has hung over [his](count) bed since 1702. The bed is empty, too: [Isotta](countess), [his](count) [wife](countess), left for [Capri](@capri) with a [tenor](tenor). [Gildo](gil) needs four minutes in the room to say that the picture was never stolen, [Constanze](cons) needs four hours to agree with [him](gil). Cornered, [Serra](count) pawned it for a [mistress](maid), and the [mistress](maid), a dear [girl](maid) from the laundry, has given it away to [her](maid) parish. [Imma](marsh), [who](marsh) was once engaged to the [count](count)'s [chauffeur](driver), gets a lift home.
- lose count "loss"
- married count countess "wife"
+ breakup countess count "left"
- affair countess tenor "with a tenor"
- travel countess+tenor "left for" @capri
- steal! _ count "never stolen"
+ betray count _ "pawned"
- affair count maid "mistress"
- gift maid _ "given"
- engaged.past driver marsh "engaged"
- help driver marsh "lift"
- boss count driver "chauffeur"

== 3 A Hand Too Many
Five Caravaggios in a city that owns three. Whoever painted the extras is a genius and ought, in [Weil](cons)'s opinion, to be hanged in the same gallery. The trail leads to a basement and [Salvatore Iovine](painter), ninety-one, blind for a decade, [who](painter) paints by dictation: [his](painter) eyes belong to a [great-niece](greatniece) of eight. [Fusco](gil) kisses the [master](painter)'s ring. It was from [Iovine](painter) that [he](gil) learned everything, and it was [Iovine](painter), too, [who](painter) turned [him](gil) in. Neither mentions it. The [child](greatniece), drawing under the table, gives the [maresciallo](marsh) a Madonna with a moustache.
- create.past painter _ "painted"
- die? painter "hanged"
+ discover cons+gil+marsh painter "trail leads to"
- ill painter "blind"
- kin greatniece painter "great-niece"
- help greatniece painter "eyes"
- kiss gil painter "kisses"
- advisor.past painter gil "learned"
+ betray.past painter gil "turned him in"
- gift greatniece marsh "Madonna"

== 4 Tomb Season
A [tombarolo](digger) suffocates in an Etruscan shaft with one arm round a bronze boy, and [his](digger) partners leave both down there. [Ciro](diggerson), fourteen, walks eleven kilometres to the squad, asks for somebody important and gets [Gildo](gil). [They](diggerson+gil) dig all night. The dead [man](digger)'s [son](diggerson) recognises a name on the delivery slip, [Casimir Hoyle](dealer), [dealer](dealer) of [London](@london) and [Basel](@basel), and swears an oath in dialect that [Fusco](gil) doesn't translate. [Colonel Ricci-Armani](colonel), to [whom](colonel) [Imma](marsh) reports, shares a box at the opera with [Hoyle](dealer). Case closed, says the [colonel](colonel).
+ die digger "suffocates"
- betray _ digger "leave both down"
- travel diggerson "walks" @naples
- parent digger diggerson "son"
+ discover diggerson dealer "recognises"
- threaten diggerson dealer "oath"
- boss colonel marsh "reports"
- friend colonel dealer "shares a box"
- investigate! marsh dealer "Case closed"
- help gil diggerson "dig"
- colleague.past _ digger "partners"

== 5 Open Case
[Stanzi](cons), [who](cons) believes in the chain of command, puts on [her](cons) one good dress and goes to the opera in search of it. [She](cons) lets [Hoyle](dealer) peel [her](cons) a mandarin. [He](dealer) invites [her](cons) to [Basel](@basel) to look over a few bronzes; under the seat [Gildo](gil), upside down and jealous, records every word. In the interval the [tenor](tenor), [Alvise Donà](tenor), back from [Capri](@capri) without the [countess](countess), loses [his](tenor) voice and [his](tenor) pearl stud at once. At two in the morning somebody torches the squad's archive, and the night [porter](porter) with it.
- flirt cons dealer "peel"
+ invite dealer cons "invites"
- jealous gil dealer "jealous"
- investigate gil dealer "records"
- return tenor "back from"
- breakup.past tenor countess "without the countess"
- lose tenor "loses"
+ attack _ porter "torches"
- die porter "with it"
- travel cons "goes to"

== 6 Ashes
They bury the [porter](porter) on a Wednesday; [he](porter) had been three weeks from [his](porter) pension. [Imma](marsh) goes through the rubble with a kitchen sieve. Arson, and by an old hand: the burn pattern has a signature that only one [man](gil) in the squad can read, and [he](gil) keeps mum, since it is [his](gil) [brother](gilbro)'s. [Scognamiglio](marsh) sees [him](gil) not say it. "[You](gil) have until tomorrow," [she](marsh) tells [Fusco](gil). [Filomena](nonna) lights a candle for each of [them](gil+marsh). At the airport [Weil](cons), on [her](cons) way to [Basel](@basel), is met by the one [chauffeur](driver) in [Italy](@italy) [who](driver) holds the door with a gun.
- die.past porter "bury"
- investigate marsh "goes through the rubble"
- attack.past gilbro porter "Arson"
- sibling gil gilbro "brother"
+ reveal! gil marsh "keeps mum"
- discover marsh gil "sees him not say"
- threaten marsh gil "until tomorrow"
- travel? cons "on her way" @basel
+ abduct driver cons "with a gun"

== 7 Brothers
[Gildo](gil) and [his](gil) [elder](gilbro) have the same nose and have not broken bread since [their](gil+gilbro) [mother](gilmum)'s funeral. In a boathouse at [Procida](@procida) [they](gil+gilbro) break it now. The [arsonist](gilbro) was told the building would be empty. Who told [him](gilbro)? A [gentleman](colonel) with a box at the opera and gold braid. [Fusco](gil) offers [him](gilbro) a head start of one tide, then telephones the [maresciallo](marsh) before it has turned, weeping with fury. Taken off the last ferry, the older [man](gilbro) spits at the [younger](gil)'s feet and, rather gently, straightens [his](gil) collar.
- enemy.past gil gilbro "not broken bread"
- parent gilmum gil+gilbro "mother"
- die.past gilmum "funeral"
+ reveal gilbro gil "A gentleman with"
- betray.past colonel gilbro "was told"
+ betray gil gilbro "telephones"
- sad gil "weeping"
- arrest marsh gilbro "Taken off"
- attack gilbro gil "spits"
- help gilbro gil "straightens"
- reconcile gil gilbro "break it now"
- help? gil gilbro "a head start"

== 8 The Convent Safe
[Weil](cons) wakes on a cot between nuns. The villa that [she](cons) was driven to belongs to an enclosed order, whose [abbess](abbess) rents [her](abbess) crypt to [Hoyle](dealer) without asking about the crates. The youngest of the [sisters](abbess+novice), [Lucia-Mei](novice), from [Wenzhou](@wenzhou) by way of [Prato](@prato), slides [her](cons) a skeleton key inside a loaf. [Constanze](cons) could run. Instead [she](cons) catalogues: two nights, three hundred objects, on the back of hymn sheets. When [Pasquale](driver) the [chauffeur](driver) comes to fetch [her](cons) for the boat, the [novice](novice) rings every bell in the tower.
- abduct.past driver cons "driven to"
- gift novice cons "slides"
+ help novice cons "skeleton key"
- flee! cons "could run"
- investigate cons dealer "catalogues"
- create cons "on the back of"
- boss abbess novice "abbess"
+ rescue novice cons "rings every bell"
- abduct? driver cons "fetch"

== 9 Chain of Command
To arrest a [colonel](colonel) one needs a [general](general), and the only [one](general) [who](general) picks up is on a pilgrimage to [Lourdes](@lourdes). [Imma](marsh) drives up, kneels beside [her](general) wheelchair and explains. [Ricci-Armani](colonel), tipped off by the [tenor](tenor), is shredding [his](colonel) diary when [his](colonel) own squad walks in, the [thief](gil) in front. [He](colonel) goes for [his](colonel) sabre. [Gildo](gil) takes the blade in the forearm, sits down on the carpet and remarks that the carpet is a copy. In the shredder basket: a recent photograph of [Ciro](diggerson), crossed through.
- arrest? marsh colonel "arrest"
- travel marsh "drives up" @lourdes
- reveal marsh general "explains"
- reveal tenor colonel "tipped off"
- boss colonel gil+marsh "squad"
+ arrest marsh colonel "walks in"
+ attack colonel gil "sabre"
- injure gil colonel "blade"
- ill general "wheelchair"

== 10 The Bronze Boy
Nobody has seen the [digger](digger)'s [boy](diggerson) since school. [Scognamiglio](marsh) finds [his](diggerson) satchel at the airfield, [Weil](cons) finds the flight plan, and [Donna Filomena](nonna), consulting no one but San Gennaro, finds the [child](diggerson) himself: in [Hoyle](dealer)'s hotel lobby, with [his](diggerson) [father](digger)'s shovel, waiting. The [dealer](dealer) steps out of the lift. What does a [man](dealer) say to an [orphan](diggerson) [he](dealer) has robbed of a tomb? [He](dealer) offers money. The [lad](diggerson) lifts the shovel. It is [Gildo](gil)'s good hand that catches it, and the [countess](countess), of all the guests, [who](countess) trips the fleeing [Englishman](dealer) with [her](countess) parasol.
- lose _ diggerson "Nobody has seen"
+ find nonna diggerson "finds the child"
- parent digger diggerson "father"
- steal.past dealer diggerson "robbed"
- gift? dealer diggerson "offers money"
- die.past digger "orphan"
- attack? diggerson dealer "lifts"
+ rescue gil dealer "catches"
- flee dealer "fleeing"
- attack countess dealer "trips"
- find marsh "finds"
- find cons "flight plan"

== 11 Return to Sender
Three hundred objects go home, and so does one [countess](countess). [Serra](count) meets [Isotta](countess) at the jetty with the Ribera under [his](count) arm, bought back from the parish with the Bentley. The [laundress](maid) is godmother to something, the [tenor](tenor) sings, in a higher cell, to [Ricci-Armani](colonel). [Iovine](painter) dies in [his](painter) sleep, at the easel. [He](painter) leaves [Fusco](gil) [his](painter) brushes and the [great-niece](greatniece); [Gildo](gil), [who](gil) has never kept so much as a canary, signs for both. On the form, under relationship, [he](gil) writes: forgery. [Constanze](cons) crosses it out and writes: family.
- return countess "go home"
+ reconcile count countess "meets"
- find count "bought back"
- arrest _ colonel+tenor "in a higher cell"
+ die painter "dies"
- gift painter gil "leaves Fusco"
- parent.start gil greatniece "signs for both"
- kin greatniece painter "great-niece"

== 12 Feast Day
The blood liquefies on schedule. [Imma](marsh) is made captain, without the pay; [her](marsh) [grandmother](nonna) announces it from the balcony ahead of the result of the football. [Sister Lucia-Mei](novice) has taken off the veil and wants to restore frescoes, under [Weil](cons) if possible. [Weil](cons) should be in [Dresden](@dresden) by now. [She](cons) misses the train, then the next. "[You](gil) haven't shaken [my](cons) hand yet," [she](cons) tells the [parolee](gil) on platform nine. [He](gil) shakes it, goes on shaking it, and when [he](gil) gives it back [her](cons) watch is gone. Inside [his](gil) fist it ticks: [he](gil) has had it mended.
+ hire marsh "made captain"
- kin marsh nonna "grandmother"
- reveal nonna _ "announces"
- quit novice "taken off the veil"
- hire? novice cons "under Weil"
- travel! cons "misses" @dresden
- reconcile cons gil "shakes"
+ steal gil cons "watch is gone"
- gift gil cons "had it mended"
