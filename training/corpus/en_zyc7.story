%series Enquiries at Lochgarve Pier
%lang en
%genre crime drama on a Hebridean island, a press office's synopses
%cast seonaid  | Detective Sergeant Seonaid Gillanders; Seonaid Gillanders; Seonaid; Gillanders | f
%cast ranald   | Ranald Gillanders; Ranald | m
%cast torcuil  | Constable Torcuil; Torcuil | m
%cast marsali  | Marsali | f
%cast oighrig  | Oighrig | f
%cast davina   | Davina Rosehearty; Davina; Rosehearty | f
%cast somhairle | Somhairle | m
%cast beathag  | Beathag | f
%cast skipper  | Lorn | m
%cast priest   | Father Ambrose | m
%cast super    | - | m
%cast diver    | - | f
%cast cousin   | - | m
%cast attacker | - | n
%cast piper    | - | m
%cast smother  | - | f

== 1
The discovery of a fishing boat adrift without its [skipper](skipper) brings [Seonaid Gillanders](seonaid) back to the island of [Scarasta Beag](@scarasta) after a twelve-year absence. To [her](seonaid) dismay, the last [person](ranald) to have seen the missing [man](skipper) is [her](seonaid) own [father](ranald), retired [harbourmaster](ranald) [Ranald](ranald), a [drinker](ranald) and a [master](ranald) of silence. Support comes from [Constable Torcuil](torcuil), newly posted and sorely seasick. A tearful plea by [Marsali](marsali), the missing [man](skipper)'s [wife](marsali), meets with suspicion on the part of [his](skipper) [mother](beathag), [Beathag](beathag).
+ return seonaid "back" @scarasta
- sad seonaid ranald "dismay"
- parent ranald seonaid "father"
- quit.past ranald "retired harbourmaster"
- help torcuil seonaid "Support"
- married marsali skipper "wife"
- parent beathag skipper "mother"
- accuse? beathag marsali "suspicion"

== 2
An inspection of the boat by a police [diver](diver) yields a bloodstained oilskin. Under questioning, [Marsali](marsali) concedes a long estrangement from [Lorn](skipper) and, after some hesitation, a liaison with [Somhairle](somhairle), [his](skipper) [deckhand](somhairle) and best [friend](somhairle). [Torcuil](torcuil)'s first encounter with [Oighrig](oighrig), the island's [vet](oighrig) and [Seonaid](seonaid)'s former [schoolmate](oighrig), leaves the [constable](torcuil) tongue-tied in the presence of a sick ewe. Meanwhile a request by [Seonaid](seonaid) for the harbour logbook is refused by [Ranald](ranald) without explanation.
+ discover diver _ "yields"
- reveal marsali seonaid "concedes"
- affair marsali somhairle "liaison"
- cheat marsali skipper "liaison"
- boss skipper somhairle "deckhand"
- friend skipper somhairle "best friend"
+ meet oighrig torcuil "first encounter"
- love.start torcuil oighrig "tongue-tied"
- reject ranald seonaid "is refused"

== 3
The arrest of [Somhairle](somhairle) on the ferry causes uproar among the islanders, in whose eyes the [deckhand](somhairle) can do no wrong. For lack of a body, [Seonaid](seonaid)'s [superior](super) in [Inverness](@inverness) orders [his](somhairle) release and the transfer of the case to [Davina Rosehearty](davina), [her](seonaid) [rival](davina) since police college. Consolation for the humiliated [detective](seonaid) comes, unexpectedly, in the form of [Oighrig](oighrig) with a bottle and an apology, overdue since the age of sixteen. The weather does not co-operate.
+ arrest seonaid somhairle "arrest of Somhairle"
- boss super seonaid "superior"
+ hire davina super "transfer of the case"
- quit seonaid super "transfer of the case"
- enemy davina seonaid "rival"
- help oighrig seonaid "Consolation"
- reconcile oighrig seonaid "apology"

== 4
A collaboration under protest: [Davina](davina), by helicopter, and [Seonaid](seonaid), by [her](seonaid) [father](ranald)'s rusty van, pursue separate lines of enquiry. [Davina](davina) concentrates on [Beathag](beathag)'s claim to an insurance payment, [Seonaid](seonaid) on the missing page of [Ranald](ranald)'s logbook. A nocturnal search of the net loft, undertaken without [her](seonaid) [superior](super)'s knowledge, leads to an assault by an unknown [attacker](attacker) and to a broken wrist. The patient care provided by [Torcuil](torcuil), armed with frozen peas, is not without comic relief.
- colleague davina seonaid "collaboration"
- parent ranald seonaid "her father's rusty van"
- investigate davina beathag "concentrates"
- investigate seonaid ranald "missing page"
- boss super seonaid "superior's"
+ attack attacker seonaid "assault"
- injure seonaid attacker "broken wrist"
- help torcuil seonaid "patient care"

== 5
Proof of life, or of its opposite: a telephone call by [Lorn](skipper), made from [Tobermory](@tobermory) a full day after [his](skipper) disappearance, comes to light in the records. [Marsali](marsali)'s relief gives way to horror at the realisation that [her](marsali) [husband](skipper) has seen fit to let [her](marsali) mourn [him](skipper). [Somhairle](somhairle) offers marriage; [she](marsali) asks for time. [Davina](davina)'s dismissal of the call as a forgery provokes an open clash with [Seonaid](seonaid) before the assembled parish of [Father Ambrose](priest).
+ discover _ skipper "comes to light"
- happy marsali skipper "relief"
- sad marsali skipper "horror"
- married marsali skipper "husband"
- betray skipper marsali "let her mourn"
+ propose somhairle marsali "offers marriage"
- reject? marsali somhairle "asks for time"
- quarrel davina seonaid "open clash"

== 6
After years of reticence, [Ranald](ranald) grants [his](ranald) [daughter](seonaid) a glimpse of the past: the missing page records not [Lorn](skipper)'s last voyage but the crossing, in the same boat, of [Seonaid](seonaid)'s [mother](smother) on the night of [her](smother) flight from the island. The revelation of [her](smother) survival, concealed from the [child](seonaid) out of wounded pride, results in a breach between [father](ranald) and [daughter](seonaid). [Seonaid](seonaid)'s temporary quarters: [Oighrig](oighrig)'s hayloft. [Torcuil](torcuil)'s courtship of the [vet](oighrig), thus chaperoned, suffers a setback.
- parent ranald seonaid "daughter"
- parent smother seonaid "mother"
- flee.past smother "her flight"
+ reveal ranald seonaid "The revelation"
- betray.past ranald seonaid "concealed from the child"
+ quarrel ranald seonaid "breach"
- housemate.start oighrig seonaid "temporary quarters"
- flirt torcuil oighrig "courtship"

== 7
A breakthrough, courtesy of a [piper](piper) with insomnia: on the night in question [Beathag](beathag) was seen in the company of [her](beathag) [nephew](cousin), a [gambler](cousin), in possession of [Lorn](skipper)'s oilskin. Confronted by [Davina](davina), the [nephew](cousin) confesses to the assault on [Seonaid](seonaid), committed in [his](cousin) [aunt](beathag)'s service, but denies any knowledge of [his](cousin) [cousin](skipper)'s whereabouts. Reluctant respect replaces the hostility between the two [detectives](davina+seonaid). The pawning of a wedding ring by [Marsali](marsali) passes almost unnoticed.
- discover piper beathag+cousin "was seen"
- kin beathag cousin "nephew"
+ reveal cousin davina "confesses"
- attack.past cousin seonaid "assault on Seonaid"
- discover! cousin skipper "denies any knowledge"
- kin cousin skipper "cousin's whereabouts"
+ reconcile davina seonaid "Reluctant respect"

== 8
A journey to [Glasgow](@glasgow), officially on police business, ends for [Seonaid](seonaid) on the doorstep of a bakery and in the arms of [her](seonaid) [mother](smother), from [whom](smother) no letter ever arrived because every one was intercepted by [Ranald](ranald). In the back room, a second surprise: the new [baker](skipper) is [Lorn](skipper), given shelter there in repayment of an old debt. [His](skipper) motive for the staged drowning is fear, fear of [his](skipper) own [mother](beathag). [Oighrig](oighrig) accepts [Torcuil](torcuil)'s invitation to the lambing dance.
- travel seonaid "A journey to Glasgow" @glasgow
+ find seonaid smother "in the arms"
- parent smother seonaid "mother"
- betray.past ranald seonaid "intercepted by Ranald"
+ find seonaid skipper "second surprise"
- help smother skipper "given shelter"
- sad skipper beathag "fear of his own"
- parent beathag skipper "his own mother"
- date? oighrig torcuil "invitation"

== 9
Moral dilemma for [Seonaid](seonaid): a report to [Davina](davina) would mean the exposure of [Lorn](skipper)'s hiding place, silence the end of a career. The decision in favour of silence proves short-lived, as [Marsali](marsali), in pursuit of the [detective](seonaid), has already made [her](marsali) own way to the bakery. The reunion of the [spouses](marsali+skipper) is conducted with flour, invective and a rolling pin. At the lambing dance, [Torcuil](torcuil)'s avowal of [his](torcuil) feelings is drowned out by the accordion; a repeat performance is not required.
- reveal? seonaid davina "a report to Davina"
- betray seonaid davina "in favour of silence"
+ find marsali skipper "reunion"
- married marsali skipper "spouses"
- attack marsali skipper "rolling pin"
- quarrel marsali skipper "invective"
+ confess torcuil oighrig "avowal of his feelings"

== 10
News of [Lorn](skipper)'s survival reaches [Beathag](beathag) by way of [Father Ambrose](priest), well-meaning and indiscreet. The dramatic consequence is the abduction of [Marsali](marsali), returned to the island by the evening ferry, and the old [woman](beathag)'s demand for an exchange, the [son](skipper) against the [son](skipper)'s [wife](marsali). Appeals for moderation from [Somhairle](somhairle) end in the barrel of a shotgun. [Ranald](ranald), sober for the first time in the series, offers [his](ranald) [daughter](seonaid) [his](ranald) boat, [his](ranald) knowledge of the reefs and [his](ranald) remorse.
- reveal priest beathag "News of Lorn's survival"
+ abduct beathag marsali "abduction"
- return marsali "returned to the island"
- parent beathag skipper "the son"
- married marsali skipper "son's wife"
- threaten beathag somhairle "barrel of a shotgun"
- parent ranald seonaid "daughter"
+ help ranald seonaid "offers his daughter"

== 11
A night-time approach across the reefs, with [Ranald](ranald) at the helm and [Davina](davina), [Seonaid](seonaid) and [Torcuil](torcuil) under tarpaulin, culminates in the liberation of [Marsali](marsali) from the lighthouse. In the exchange of fire, [Somhairle](somhairle) falls, fatally wounded, in the place of the [man](skipper) [whose](skipper) marriage [he](somhairle) wrecked. [Beathag](beathag)'s arrest at the hands of [Davina](davina) follows without resistance. [Ranald](ranald), a bullet in [his](ranald) shoulder, is treated by [Oighrig](oighrig), for want of a doctor, with equipment designed for cattle.
+ rescue davina+ranald+seonaid+torcuil marsali "liberation of Marsali"
- die somhairle "fatally wounded"
- rescue somhairle skipper "in the place"
- betray.past somhairle skipper "marriage he wrecked"
+ arrest davina beathag "arrest at the hands"
- injure ranald "a bullet"
- treat ranald oighrig "is treated"

== 12
The season finale brings the burial of [Somhairle](somhairle) in the presence of [Lorn](skipper) and [Marsali](marsali), [whose](marsali+skipper) divorce by mutual consent is announced at the graveside, the departure of [Davina](davina) for a post in [Aberdeen](@aberdeen), and the offer of the island station to [Seonaid](seonaid), with acceptance pending. A tentative rapprochement between [Ranald](ranald) and [his](ranald) [wife](smother), over a tray of scones, remains inconclusive. Conclusive, on the other hand: the engagement of [Oighrig](oighrig) and a [constable](torcuil) finally cured of seasickness.
- die.past somhairle "burial"
+ divorce? marsali skipper "divorce by mutual consent"
- travel davina "departure" @aberdeen
- hire davina "a post"
- hire? seonaid "offer of the island"
- reconcile? ranald smother "tentative rapprochement"
- married ranald smother "wife"
+ engaged.start oighrig torcuil "engagement"
- recover torcuil "cured of seasickness"
