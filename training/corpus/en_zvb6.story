%series Visiting Ends at Eight
%lang en
%genre hospital drama, a press office's synopses in nominal style
%cast adaeze | Dr Adaeze Nwosu; Adaeze; Nwosu | f
%cast felix | Felix Hartung; Felix; Hartung | m
%cast bronagh | Sister Bronagh; Bronagh | f
%cast tobias | Tobias | m
%cast lowe | Philippa Lowe; Lowe; Philippa | f
%cast julian | Julian | m
%cast poppy | Poppy | f
%cast anton | Anton | m
%cast stan | Stan | m
%cast carrow | Mr Carrow; Carrow | m
%cast ines | Ines | f
%cast colonel | - | m
%cast colwife | - | f
%cast colmistress | - | f
%cast opatient | - | n
%cast ffather | - | m
%cast twins | - | n
%cast violinist | Maud Ferrier; Maud | f
%cast dog | Biscuit | m

== 1 Admissions
First day as head of cardiology for [Dr Adaeze Nwosu](adaeze), and an unwelcome reunion: the [surgeon](felix) under [her](adaeze), [Felix Hartung](felix), is the former [fiancé](felix) [whose](felix) disappearance on the eve of [their](adaeze+felix) wedding [she](adaeze) has never explained to [her](adaeze) [husband](julian) [Julian](julian). A first clash over the operation on a retired [baker](carrow), [Mr Carrow](carrow). On the ward below, theft of morphine, with suspicion falling on [Stan](stan), the [porter](stan), in [whose](stan) favour [Sister Bronagh](bronagh) alone speaks up.
- hire adaeze "First day"
- boss adaeze felix "under her"
- engaged.past adaeze felix "former fiancé"
+ breakup.past felix adaeze "disappearance"
- reveal! adaeze julian "never explained"
- married adaeze julian "husband"
+ quarrel adaeze felix "clash"
- steal _ "theft"
- accuse _ stan "suspicion"
- help bronagh stan "speaks up"

== 2 Second Opinion
Deterioration of [Carrow](carrow) after an intervention by [Hartung](felix), undertaken against the advice of [his](felix) [chief](adaeze); reproaches from [her](adaeze) before the assembled students, among whom [Tobias](tobias) is full of veneration for [Felix](felix) and, less professionally, for the [physiotherapist](ines) [Ines](ines). Midnight shock for [Bronagh](bronagh) in the medicine store: the hand in the cabinet belongs to the [anaesthetist](anton) [Anton](anton), [Felix](felix)'s younger [brother](anton). [His](anton) plea for silence; [her](bronagh) reluctant nod.
- ill carrow "Deterioration"
- treat carrow felix "intervention"
- accuse adaeze felix "reproaches"
+ love tobias ines "veneration"
+ discover bronagh anton "Midnight shock"
- steal anton "hand in the cabinet"
- sibling anton felix "brother"
- reveal! bronagh "reluctant nod"

== 3 Relatives
Unannounced arrival of [Poppy](poppy), [Julian](julian)'s sixteen-year-old [daughter](poppy) from [his](julian) first marriage, after expulsion from school; hostility towards [her](poppy) [stepmother](adaeze), relieved only by an afternoon with [Felix](felix) in the helicopter hangar. Dismissal of [Stan](stan) without notice by the managing [director](lowe), [Philippa Lowe](lowe), despite protests on the part of the nurses. A guilty conscience for [Bronagh](bronagh). A joyful one-hour excursion of [Mr Carrow](carrow), convalescent again, to [his](carrow) old oven.
- travel poppy "arrival"
- parent julian poppy "daughter"
- quit.past poppy "expulsion"
- kin adaeze poppy "stepmother"
- enemy adaeze poppy "hostility"
+ quit stan lowe "Dismissal"
- sad bronagh "guilty conscience"
+ recover carrow "convalescent"

== 4 Side Effects
Emergency admission of a [colonel](colonel) with a heart attack in the arms of a [lady](colmistress) other than [his](colonel) [wife](colwife); an encounter of [both](colmistress+colwife) at the bedside, and thereupon a second attack. A tender misunderstanding between [Tobias](tobias) and [Ines](ines) with, as its result, a dinner for two. Secret negotiations of [Lowe](lowe) concerning the sale of the hospital – and, in the same hotel room, a relationship with the hospital's legal [adviser](julian) that leaves nothing to negotiate. The [adviser](julian)'s name: [Julian](julian).
- ill colonel "heart attack"
- married colonel colwife "wife"
- cheat colonel colwife "other than his wife"
- meet colmistress colwife "encounter"
- date ines tobias "dinner for two"
+ affair julian lowe "relationship"

== 5 Overdose
Collapse of [Anton](anton) during an anaesthetic, with a [patient](opatient) open on the table: rescue of the [anaesthetist](anton) by [Adaeze](adaeze), of the [patient](opatient) by [Felix](felix), [whose](felix) hands, for once, are trembling. Confession of the [addict](anton) to [his](anton) [brother](felix); anger at [Bronagh](bronagh), [whose](bronagh) complicity thus comes to light. Offer by [Nwosu](adaeze) to cover up the incident in return for [Anton](anton)'s immediate withdrawal to a clinic. An evening of gratitude, of old songs in the car and of a kiss, regretted at once.
- ill anton "Collapse"
+ rescue adaeze anton "rescue"
- rescue felix opatient "of the patient"
- reveal anton felix "Confession"
- sibling anton felix "brother"
- sad felix bronagh "anger at Bronagh"
- help? adaeze anton "Offer"
+ kiss adaeze felix "kiss"

== 6 Next of Kin
A road accident with a school bus; a sleepless night for all. Among the injured: [Poppy](poppy), with a ruptured spleen and a blood group shared by one [person](felix) only in the whole building. Transfusion from [Felix](felix), vigil by [Adaeze](adaeze) and, on awakening, for the first time the word "Mum". Absence, on the other hand, of the [father](julian), for reasons known to the porter of the Hotel [Astoria](#astoria). Reinstatement of [Stan](stan) following a statement by [Bronagh](bronagh) that costs [her](bronagh) the post of ward sister.
+ injure poppy "ruptured spleen"
- help felix poppy "Transfusion"
- help adaeze poppy "vigil"
- reconcile adaeze poppy "Mum"
- parent julian poppy "father"
- hire stan "Reinstatement"
- reveal bronagh "a statement"
+ quit bronagh "costs her the post"

== 7 Informed Consent
Discovery by [Poppy](poppy), in search of [her](poppy) [father](julian)'s car keys, of a hotel bill for two; silence, for [Adaeze](adaeze)'s sake. An alarming insight for [Felix](felix): the tremor in [his](felix) hands is the one that sent [his](felix) own [father](ffather) to an early grave; fear of it was, as [he](felix) owns to [Nwosu](adaeze), the cause of [his](felix) flight ten years ago. Hope on the part of the [violinist](violinist) [Maud Ferrier](violinist) of a finger operation by [Hartung](felix). First night together for [Ines](ines) and [Tobias](tobias), shortened by [her](ines) jealous [spaniel](dog) [Biscuit](dog).
- discover poppy julian "hotel bill"
- parent julian poppy "her father"
- reveal! poppy adaeze "silence"
- ill felix "tremor"
- parent ffather felix "own father"
- die.past ffather "early grave"
+ reveal felix adaeze "owns to Nwosu"
- flee.past felix adaeze "flight"
- treat? violinist felix "finger operation"
+ sex ines tobias "First night together"
- jealous dog tobias "jealous"

== 8 Ten Years
Anniversary dinner for [Adaeze](adaeze) and [Julian](julian), with oysters, candles and, on [his](julian) telephone, a message signed [Philippa](lowe). Expulsion of the [adulterer](julian) from the family home; [Poppy](poppy)'s decision in favour of staying with [her](poppy) [stepmother](adaeze). Call by [Stan](stan), lately elected shop steward, for a strike against the sale; lively sympathy from [Bronagh](bronagh), on [whom](bronagh) an invitation to the porters' ball is not lost either. Operation on [Maud](violinist), with [Felix](felix)'s hand guided at the critical moment by that of [Tobias](tobias).
- celebrate adaeze+julian "Anniversary dinner"
+ breakup adaeze julian "Expulsion"
- cheat julian adaeze "adulterer"
- kin adaeze poppy "stepmother"
- invite stan bronagh "invitation"
- treat violinist felix "Operation"
- help tobias felix "guided"

== 9 Confidential
Suspension of [Hartung](felix) after an anonymous tip about [his](felix) hands. A bitter suspicion of [Lowe](lowe) on [Adaeze](adaeze)'s part, but the informant, out of concern for the patients, is [Tobias](tobias); for [him](tobias), instead of a reproach, a handshake from [his](tobias) [idol](felix). Return of [Anton](anton) from the clinic, sober and with flowers for [Bronagh](bronagh); a chilly reception by [Stan](stan), new to the feeling. For [Ines](ines), a positive test and the question of how to break it to a [father-to-be](tobias) without a degree or a bed of [his](tobias) own.
+ quit felix "Suspension"
- accuse adaeze lowe "suspicion"
- reveal tobias "informant"
- return anton "Return"
- recover anton "sober"
- gift anton bronagh "flowers"
- jealous stan anton "chilly reception"
+ pregnant ines tobias "positive test"

== 10 Terms
Demand by [Julian](julian) for the return of [his](julian) [daughter](poppy), and a refusal by the [latter](poppy) through the letterbox; thereupon a threat to [his](julian) [wife](adaeze): the house, or exposure of the hushed-up overdose. Occupation of the boiler room by the strikers, with waltzes; in the grey of dawn, police custody for [Stan](stan) on [Lowe](lowe)'s complaint. Communication of the news by [Ines](ines) in the lift; on [Tobias](tobias)'s side a faint, then a jubilation audible as far as the maternity ward.
- parent julian poppy "daughter"
- reject poppy julian "refusal"
+ threaten julian adaeze "threat"
- married adaeze julian "wife"
+ arrest _ stan "police custody"
- accuse lowe stan "complaint"
- reveal ines tobias "Communication of the news"
- happy tobias "jubilation"

== 11 Any Other Business
Public admission by [Adaeze](adaeze), before the full board, of [her](adaeze) part in the cover-up, coupled with [her](adaeze) resignation: an end to all blackmail. Presentation by [Poppy](poppy) of the hotel bills, settled, as it turns out, by the would-be purchaser; dismissal of [Lowe](lowe), criminal charges against [Julian](julian). Release of [Stan](stan), and on the steps of the station a kiss from [Bronagh](bronagh), before witnesses. All-clear for [Felix](felix) after a fresh examination: no hereditary disease, merely a nerve, and curable.
+ reveal adaeze "Public admission"
- quit adaeze "resignation"
- reveal poppy "Presentation"
+ quit lowe "dismissal"
- accuse _ julian "criminal charges"
- kiss bronagh stan "kiss"
- ill! felix "no hereditary disease"

== 12 Discharge
Arrival of [twins](twins) for [Ines](ines), with the assistance of [Bronagh](bronagh), reappointed that morning, and to the alarm of [Biscuit](dog). Recall of [Adaeze](adaeze) to [her](adaeze) post at the request of the entire staff; divorce from [Julian](julian) by mutual consent, without [him](julian) in court. Benefit concert by a recovered [Maud](violinist). Betrothal of [Bronagh](bronagh) and [Stan](stan) in the interval. Departure of [Felix](felix) for a chair in [Basel](@basel)? A look at the clock, a look at [Adaeze](adaeze) in the row ahead, and, for once, no flight.
+ birth ines twins "Arrival of twins"
- help bronagh ines "assistance"
- hire bronagh "reappointed"
- hire adaeze "Recall"
- divorce adaeze julian "divorce"
- create violinist "Benefit concert"
+ engaged.start bronagh stan "Betrothal"
- hire? felix "chair in Basel" @basel
+ flee! felix "no flight"
