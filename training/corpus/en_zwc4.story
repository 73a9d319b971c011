%series Courtroom Six, Regina
%lang en
%genre courtroom drama in Saskatchewan, the press office's synopses in nominal style
%cast chomyn   | Justice Chomyn; Aveline; Chomyn | f
%cast laurette | Laurette Gallant; Laurette; Gallant | f
%cast conall   | Conall Vickery; Conall; Vickery | m
%cast looney   | Mr. Looney; Looney | m
%cast prem     | Prem | m
%cast jonquil  | Jonquil | f
%cast stirling | Detective Stirling; Stirling | m
%cast eli      | Eli Chomyn; Eli | m
%cast chhusband | - | m
%cast farmer   | - | m
%cast fneighbour | - | m
%cast nun      | Sister Dolores | f
%cast thief    | - | m
%cast mayor    | - | m
%cast secretary | - | f
%cast juror    | - | f
%cast bride    | - | f
%cast groom    | - | m
%cast tansley  | Tansley Wozniak; Tansley | f
%cast lson     | - | m
%cast maid     | - | f
%cast innocent | - | m
%cast texter   | - | n
%cast badge    | - | m

== 1
Return to the bar of [Laurette Gallant](laurette) after two years of mourning for a [son](lson), and reunion, across the aisle, with Crown [prosecutor](conall) [Conall Vickery](conall), the [boy](lson)'s [father](conall), [whom](conall) grief made [her](laurette) [ex-husband](conall). First brief: a wheat [farmer](farmer) said to have run down [his](farmer) [neighbour](fneighbour) over a fence. To the bafflement of [Justice Chomyn](chomyn), plea of guilty by the [accused](farmer), but to the wrong crime. Warm welcome for [Prem](prem), the new student-at-law, from [Mr. Looney](looney), [clerk](looney) of the court and guardian of its gossip.
- return laurette "Return to the bar"
- sad laurette lson "mourning"
- parent conall lson "father"
- parent laurette lson "son"
- ex conall laurette "ex-husband"
+ advisor.start laurette farmer "First brief"
- attack? farmer fneighbour "run down"
- neighbour farmer fneighbour "neighbour"
+ reveal farmer "plea of guilty"
- hire prem "new student-at-law"

== 2
Theft of the chapel roof fund, and, in the dock, [Sister Dolores](nun), [whose](nun) silence drives [Gallant](laurette) to distraction. Discovery by [Prem](prem), in a pawnshop, of the [nun](nun)'s [nephew](thief) and of the reason for [her](nun) martyrdom: the [lad](thief) is the [thief](thief), and [she](nun) has vowed to shield [him](thief). Acquittal, to the ill-concealed delight of [Vickery](conall), [who](conall) thus loses [his](conall) first case since the divorce. In the pocket of [Justice Chomyn](chomyn)'s robe, meanwhile, an unsigned note: "[You](chomyn) will weep as [I](texter) wept."
- steal.past thief _ "Theft"
- accuse _ nun "in the dock"
- reveal! nun "silence"
+ discover prem thief "Discovery"
- kin nun thief "nephew"
- help? nun thief "shield"
- happy conall "delight"
- divorce.past conall laurette "divorce"
+ threaten texter chomyn "unsigned note"

== 3
Breach of promise in the age of apps: civil suit of a [bride](bride), left waiting in a borrowed limousine, against the [groom](groom) [who](groom) preferred [her](bride) [maid](maid) of honour. Mutual attraction, over an exhibit, between [Prem](prem) and [Jonquil](jonquil), court [constable](jonquil) and karate champion; a first invitation, for squash, and a first bruise. Dinner of [Laurette](laurette) and [Detective Stirling](stirling), an old [hand](stirling) of the homicide squad, under the nose of [her](laurette) former [husband](conall), [whose](conall) sudden interest in the dessert menu fools nobody, least of all [Looney](looney).
- accuse bride groom "civil suit"
- flee.past groom bride "left waiting"
- love groom maid "preferred"
+ love.start jonquil prem "Mutual attraction"
- love.start prem jonquil "Mutual attraction"
- date laurette stirling "Dinner"
- ex conall laurette "former husband"
+ jealous conall stirling "sudden interest"

== 4
Trial of a [mayor](mayor) for bribery, with [his](mayor) [secretary](secretary) as sole witness. Sudden loss of memory on the part of the [lady](secretary), after a nocturnal visit from a [man](badge) with a badge; collapse of the prosecution; fury of [Vickery](conall) at [Stirling](stirling), to [whom](stirling) [her](secretary) safety had been entrusted. Confession of [Aveline](chomyn), after a third note, to [her](chomyn) [husband](chhusband): years ago, [she](chomyn) put an innocent [man](innocent) away, and [he](innocent) took [his](innocent) life. First kiss of [Prem](prem) and [Jonquil](jonquil), behind Exhibit Forty.
- boss mayor secretary "secretary"
- reveal! secretary "loss of memory"
- sad conall stirling "fury"
- threaten texter chomyn "third note"
+ reveal chomyn chhusband "Confession"
- married chhusband chomyn "husband"
- arrest.past chomyn innocent "put an innocent man"
- die.past innocent "took his life"
- kiss jonquil prem "First kiss"

== 5
Discovery of the body of [Tansley Wozniak](tansley), [barmaid](tansley), in the snow behind the courthouse, and arrest by [Stirling](stirling), before breakfast, of [her](tansley) secret [fiancé](eli). The name of the [suspect](eli), as read out in Courtroom Six: [Eli Chomyn](eli). Collapse on the bench of the [judge](chomyn), [who](chomyn) had known neither of the engagement nor of the [girl](tansley). Request of the [prisoner](eli), made to [his](eli) [mother](chomyn) through a pane of glass: [Laurette](laurette), nobody else. Acceptance by [the same](laurette), in spite of an empty purse and an anonymous warning.
- die.past tansley "body"
+ arrest stirling eli "arrest"
- engaged.past eli tansley "secret fiancé"
- ill chomyn "Collapse"
- discover! chomyn eli+tansley "had known neither"
- parent chomyn eli "mother"
- hire? laurette eli "Request"
+ advisor.start laurette eli "Acceptance"
- threaten _ laurette "anonymous warning"

== 6
Withdrawal of [Justice Chomyn](chomyn) from the case of [her](chomyn) own [son](eli), and assignment of the prosecution to [Conall](conall), under protest. Professional enmity between two [people](conall+laurette) [who](conall+laurette) cannot pass in a corridor without straightening each other's collar. Bitter reproaches of [Aveline](chomyn)'s [husband](chhusband): had [she](chomyn) been at home more, the [boy](eli) would not have gone looking for warmth in bars. [His](chhusband) removal to the cottage. Unease of [Prem](prem) at a detail in the file: the time of the emergency call precedes the time of death.
+ quit chomyn "Withdrawal"
- parent chomyn eli "son"
- enemy.start conall laurette "Professional enmity"
- flirt conall laurette "straightening each other's collar"
- accuse chhusband chomyn "Bitter reproaches"
+ move chhusband "removal"
- discover prem "a detail"
- sad prem "Unease"

== 7
Opening of the trial before a visiting judge. Sworn testimony of [Stirling](stirling), [who](stirling) claims to have heard a confession from [Eli](eli), and point-blank denial by [the latter](eli): [he](eli) loved [Tansley](tansley) and would have married [her](tansley) in June. Tears of a [juror](juror), noted with satisfaction by [Gallant](laurette). Late encounter of [prosecutor](conall) and [defender](laurette) on the back stairs, on the anniversary of [their](conall+laurette) [son](lson)'s death, with whisky, with silence and, against all rules of procedure, with a kiss, to be struck from the record at [her](laurette) request.
- accuse stirling eli "claims to have heard"
+ reveal! eli stirling "point-blank denial"
- love.past eli tansley "loved"
- wedding? eli tansley "married her in June"
- sad juror "Tears"
- happy laurette juror "satisfaction"
- parent conall+laurette lson "son"
- die.past lson "death"
+ kiss conall laurette "a kiss"

== 8
Disappearance of the emergency recording from the evidence room, signed out by [Jonquil](jonquil). Stormy scene between the [constable](jonquil) and [Prem](prem), [who](prem) believes [her](jonquil) in league with the police; separation of the [lovers](jonquil+prem) on the courthouse steps. The truth, unknown to [him](prem): forgery of [her](jonquil) signature by [Stirling](stirling), [her](jonquil) [godfather](stirling) and idol. Visit of [Chomyn](chomyn) to the cell; promise to [Eli](eli) that [she](chomyn) will find the culprit, robe or no robe. Meaningful cough of [Looney](looney), [who](looney) made a copy.
- quarrel jonquil prem "Stormy scene"
- betray! jonquil prem "in league"
+ breakup jonquil prem "separation"
+ betray stirling jonquil "forgery"
- discover! prem stirling "unknown to him"
- kin jonquil stirling "godfather"

== 9
Hearing of the copy, in [Looney](looney)'s broom closet, before an illustrious audience of three. The voice of the caller, familiar to [Jonquil](jonquil) from twenty birthdays: [Stirling](stirling)'s. Confrontation of [godfather](stirling) and [goddaughter](jonquil) on the parking deck; [her](jonquil) plea that [he](stirling) give himself up; [his](stirling) answer, a shove over the parapet. Fractured hip, coma. Vigil of a remorseful [Prem](prem), [who](prem) begs the [patient](jonquil)'s forgiveness on the hour. Refusal of [Conall](conall), despite orders from above, to go on with a prosecution in which [he](conall) no longer believes.
+ discover jonquil stirling "familiar to Jonquil"
- kin jonquil stirling "godfather"
- accuse jonquil stirling "Confrontation"
+ attack stirling jonquil "a shove"
- injure jonquil stirling "Fractured hip"
- ill jonquil "coma"
- sad prem jonquil "remorseful"
- reconcile? jonquil prem "forgiveness"
- reject conall "Refusal"

== 10
Dismissal of [Vickery](conall) for insubordination and, within the hour, appearance of [the same](conall) at [Laurette](laurette)'s door, box under arm, with the offer to carry [her](laurette) files. Flight of [Stirling](stirling) towards the border. Reading, by [Aveline](chomyn), of [Tansley](tansley)'s diary, sent by an unknown hand: a liaison with a married [policeman](stirling), begun before [Eli](eli), broken off for [Eli](eli)'s sake, and threats ever since. Awakening of [Jonquil](jonquil), [whose](jonquil) first word, to [Prem](prem)'s lasting joy, is "Idiot". Second word: "Stay."
+ quit conall "Dismissal"
- help? conall laurette "carry her files"
- flee stirling "Flight"
- affair.past stirling tansley "liaison"
- breakup.past tansley stirling "broken off"
+ discover chomyn stirling+tansley "Reading"
- threaten.past stirling tansley "threats"
- recover jonquil "Awakening"
- happy prem jonquil "lasting joy"

== 11
Capture of the [fugitive](stirling) at a gas station in [Estevan](@estevan), not by the squad but by a retired wheat [farmer](farmer) with a long memory and a tractor. Admission of [Tansley](tansley)'s killing by [Stirling](stirling); denial, on the other hand, of the notes to the [judge](chomyn). Their [author](looney), unmasked by a turn of handwriting: [Looney](looney), for thirty years [her](chomyn) loyal [clerk](looney), and [brother](looney) of the innocent [man](innocent) [she](chomyn) once sent to prison. Long silence between [the two](chomyn+looney). Instead of a charge, an apology, [hers](chomyn), and [his](looney) tears.
- arrest farmer stirling "Capture"
+ reveal stirling "Admission"
- kill.past stirling tansley "killing"
- threaten! stirling chomyn "denial"
+ discover chomyn looney "unmasked"
- boss chomyn looney "loyal clerk"
- sibling innocent looney "brother"
- accuse! chomyn looney "Instead of a charge"
- sad looney "tears"

== 12
Quashing of the indictment and embrace, in full view of the cameras, of [mother](chomyn) and [son](eli). Homecoming from the cottage of a sheepish [husband](chhusband), bearing trout. Opening of the law office of [Gallant](laurette) & [Vickery](conall), with [Prem](prem) as its first junior and [Jonquil](jonquil), on crutches, as its terror; proposal of marriage by the [constable](jonquil), [her](jonquil) [lad](prem) having dithered. And a second wedding for two divorced [lawyers](conall+laurette)? Rejected by [both](conall+laurette), as contrary to experience. Adjournment to the same apartment, however, on the evidence of two toothbrushes.
- accuse! _ eli "Quashing"
- parent chomyn eli "mother"
- return chhusband chomyn "Homecoming"
- create conall+laurette "Opening"
- hire prem conall+laurette "first junior"
+ propose jonquil prem "proposal of marriage"
- wedding! conall laurette "second wedding"
+ housemate.start conall laurette "two toothbrushes"
