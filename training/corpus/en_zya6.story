%series Walnut Street Pro Bono
%lang en
%genre law drama at a Milwaukee legal clinic, a press office's nominal style
%cast tamsyn   | Tamsyn Okonjo; Okonjo; Tamsyn | f
%cast burke    | Ellery Voss; Ellery; Voss | m
%cast judge    | Judge Haverkamp; Haverkamp | f
%cast leland   | Leland Roth; Roth; Leland | m
%cast nuria    | Nuria | f
%cast dane     | Dane | m
%cast vik      | Viktor Sobol; Viktor | m
%cast irena    | Irena | f
%cast clerk    | Pell | m
%cast grandma  | Mrs. Okonjo | f
%cast father   | Solomon | m
%cast foreman  | - | m
%cast tenant   | - | f
%cast bailiff  | - | m
%cast mayor    | - | m
%cast nmum     | - | f

== 1
The dismissal of [Tamsyn Okonjo](tamsyn) from [Roth & Lindgren](#roth), one of the city's most feared law firms, has an unforeseen consequence: the opening of a free clinic in a former laundromat. The first client is the [tenant](tenant) across the hall, with an eviction notice in [her](tenant) hand; the second is [Ellery Voss](burke), a disbarred [prosecutor](burke) in search of a desk. A chance encounter over the detergent machine, and the beginning of a partnership. [Leland Roth](leland), [Tamsyn](tamsyn)'s former [mentor](leland), signs the notice.
+ quit.past tamsyn "dismissal" #roth
- create tamsyn "opening of a free clinic"
- advisor.start tamsyn tenant "first client"
- neighbour tamsyn tenant "across the hall"
- quit.past burke "disbarred"
+ meet burke tamsyn "chance encounter"
- colleague.start burke tamsyn "beginning of a partnership"
- advisor.past leland tamsyn "former mentor"

== 2
[Tamsyn](tamsyn)'s appearance before [Judge Haverkamp](judge) on behalf of the [tenant](tenant) ends in a stay of execution and, for [Voss](burke), in an unwelcome reunion: the [judge](judge) is [his](burke) ex-[wife](judge). [Her](judge) refusal to speak to [him](burke) is recorded in the minutes. In the meantime the [paralegal](nuria) [Nuria](nuria) makes the discovery that the building belongs, through four shell companies, to [Roth](leland)'s own [brother-in-law](mayor), the [mayor](mayor). Unease on the part of [Tamsyn](tamsyn); delight on the part of [Ellery](burke).
- advisor tamsyn tenant "on behalf of"
- ex burke judge "ex-wife"
- reject judge burke "refusal to speak"
+ discover nuria leland+mayor "makes the discovery"
- kin leland mayor "brother-in-law"
- sad tamsyn "Unease"
- happy burke "delight"

== 3
An offer of employment from [Leland Roth](leland) to [Nuria](nuria), at four times [her](nuria) salary, meets with no answer, and the silence is misread by [Voss](burke), [who](burke) no longer leaves [her](nuria) alone with the files. [Nuria](nuria)'s private burden remains unknown to both [colleagues](burke+tamsyn): [her](nuria) [husband](dane) [Dane](dane) has been gambling away the rent. The clinic's third client, [Viktor Sobol](vik), a night [watchman](vik) accused of setting fire to [his](vik) own post, insists on the services of a real lawyer.
- hire? nuria leland "offer of employment"
+ betray! nuria burke "misread"
- married dane nuria "husband"
- lose dane "gambling away"
+ accuse _ vik "accused of setting fire"
- discover! burke+tamsyn nuria "remains unknown"
- colleague burke+tamsyn nuria "both colleagues"

== 4
The assignment of [Sobol](vik)'s defence to [Voss](burke), [who](burke) may prepare but not plead, leads to long evenings at the warehouse and to the acquaintance of [Viktor](vik)'s [sister](irena) [Irena](irena), a [pastry cook](irena). An attraction on either side is plain to all but [the two](burke+irena) concerned. [Dane](dane)'s theft of the petty cash, noticed by [Tamsyn](tamsyn) within the hour, causes a quarrel between the [spouses](dane+nuria) in full view of the waiting room, as well as [Nuria](nuria)'s return to [her](nuria) [mother](nmum)'s house.
- advisor.start burke vik "assignment"
- meet burke irena "acquaintance"
- sibling irena vik "sister"
+ love.start burke irena "attraction"
- love.start irena burke "on either side"
- steal dane tamsyn "theft"
- discover tamsyn dane "noticed"
+ quarrel dane nuria "quarrel"
- move nuria nmum "return to"
- parent nmum nuria "mother"

== 5
The inspection of the burnt warehouse yields a melted fuse box, a receipt in the [foreman](foreman)'s name and, for [Tamsyn](tamsyn), a concussion: the roof, weakened by the flames, gives. [Voss](burke) carries [her](tamsyn) out. During the night at [her](tamsyn) bedside comes an unguarded sentence, overheard by [Irena](irena) with a tray of poppy-seed rolls. Although it concerned nothing but [his](burke) late dog, the effect is the same. [Irena](irena) leaves the rolls and makes no further visits.
- discover burke+tamsyn foreman "yields"
+ injure tamsyn "concussion"
+ rescue burke tamsyn "carries her out"
- help burke tamsyn "at her bedside"
- discover irena burke "overheard"
- jealous irena tamsyn "leaves the rolls"
- reject irena burke "makes no further visits"

== 6
A subpoena for the [foreman](foreman) is answered by [his](foreman) departure for [Winnipeg](@winnipeg). As [Nuria](nuria) finds out, the ticket was paid for by a foundation of the [mayor](mayor)'s. At the same time comes the return of [Solomon](father), [Tamsyn](tamsyn)'s [father](father), from eleven years in a federal prison to which [he](father) was sent by a [prosecutor](burke) named [Ellery Voss](burke). [Tamsyn](tamsyn) had no knowledge of it. [Solomon](father), for [his](father) part, recognizes the voice at once. It had asked for twenty.
- travel foreman "departure" @winnipeg
- discover nuria mayor "finds out"
- help mayor foreman "paid for"
+ return father "return of"
- parent father tamsyn "father"
+ accuse.past burke father "was sent by"
- discover! tamsyn burke "no knowledge of it"
- discover father burke "recognizes the voice"

== 7
The revelation, made by [Solomon](father) in a single sentence between soup and chicken, is followed by the end of the partnership: [Tamsyn](tamsyn) gives [Voss](burke) until morning to clear [his](burke) things. [His](burke) plea, that [he](burke) believed the evidence at the time and has done penance for it since, remains without effect. In the absence of [his](vik) [defender](burke) [Viktor](vik) loses heart and signs a confession. Old [Mrs. Okonjo](grandma), the [grandmother](grandma), alone offers [Voss](burke) a chair.
+ reveal father tamsyn "revelation"
+ colleague.end burke tamsyn "end of the partnership"
- quit burke tamsyn "to clear his things"
- reject tamsyn burke "remains without effect"
- sad vik "loses heart"
- reveal vik "signs a confession"
- kin grandma tamsyn "grandmother"
- help grandma burke "offers Voss a chair"

== 8
With the help of [Judge Haverkamp](judge), [whose](judge) anger at [her](judge) former [husband](burke) yields to curiosity, the old evidence is examined anew. It had been planted by a [junior](clerk) of [Roth](leland)'s named [Pell](clerk), today the [mayor](mayor)'s [chief](clerk) of staff. [Ellery](burke) is thus a deceived man, not a deceiver. [His](burke) letter to [Solomon](father), delivered by [Irena](irena) in person, is read aloud by the old [man](father) in the kitchen, without comment but twice. [Irena](irena)'s own forgiveness is granted on the tram.
- help judge burke "With the help of"
- ex burke judge "former husband"
+ discover burke+judge clerk "planted by"
- boss.past leland clerk "junior"
- betray.past clerk burke "deceived"
- betray! burke _ "not a deceiver"
- boss mayor clerk "chief of staff"
+ reconcile burke irena "forgiveness"

== 9
An apology of [Tamsyn](tamsyn)'s, drafted in three versions and finally omitted in favour of a key on a ribbon, restores [Voss](burke) to [his](burke) desk. The joint search for [Pell](clerk) leads to a lakeside cabin and to an ambush by two private guards: [Voss](burke) breaks a rib, [Nuria](nuria) breaks a guard's nose. Meanwhile [Dane](dane), in treatment and penniless, begs for a meeting. [Nuria](nuria)'s consent, subject to the presence of counsel, is regarded by [Tamsyn](tamsyn) as a mistake.
- gift tamsyn burke "key on a ribbon"
+ reconcile burke tamsyn "restores Voss"
- hire burke tamsyn "to his desk"
- investigate burke+nuria+tamsyn clerk "joint search"
+ attack _ burke "ambush"
- injure burke "breaks a rib"
- attack nuria _ "breaks a guard's nose"
- treat dane "in treatment"

== 10
The first conversation of the [couple](dane+nuria) in two months, conducted under [Tamsyn](tamsyn)'s eyes, concludes with the presentation of a notebook: every name for which [Dane](dane) ever ran bets, among them [Pell](clerk)'s. The exposure of the [mayor](mayor)'s right-hand [man](clerk) is now within reach. But the threat, a photograph of [Mrs. Okonjo](grandma) at church, arrives by courier. Asked whether to go on, the old [lady](grandma) orders a frame for it. [Tamsyn](tamsyn) goes on.
+ gift dane nuria+tamsyn "presentation of a notebook"
- married dane nuria "couple"
- discover nuria+tamsyn clerk "every name"
- boss mayor clerk "right-hand man"
- reveal? _ clerk "exposure"
+ threaten _ tamsyn "threat"

== 11
Trial of [Viktor Sobol](vik). Upon [Tamsyn](tamsyn)'s cross-examination of [Pell](clerk) follow [his](clerk) collapse, the naming of the [mayor](mayor) as the instigator of the fire and an acquittal, received by [Irena](irena) with a cry and by [Viktor](vik) with disbelief. [Roth](leland), in the gallery, attempts a discreet exit and is stopped by the [bailiff](bailiff), [who](bailiff) has a warrant. The invitation of [Ellery](burke) to a dinner for two at the pastry shop is accepted before it has been uttered.
- advisor tamsyn vik "Trial of"
- ill clerk "collapse"
+ accuse clerk mayor "naming of the mayor"
- happy irena vik "with a cry"
- flee? leland "discreet exit"
+ arrest bailiff leland "has a warrant"
- invite burke irena "invitation"
- date? burke irena "dinner for two"

== 12
The clearing of [Solomon](father)'s name, by order of [Judge Haverkamp](judge), brings a check, a handshake between [father](father) and [prosecutor](burke), and the purchase of the laundromat. [Voss](burke)'s readmission to the bar is celebrated there; so is the engagement of [Irena](irena), to [him](burke). The divorce of [Nuria](nuria) and [Dane](dane) is amicable and, thanks to [Tamsyn](tamsyn), without charge. On the departure of the guests, one [figure](leland) remains at the door: [Leland Roth](leland), out on bail, in need of a lawyer.
+ help judge father "clearing of"
- reconcile burke father "handshake"
- hire burke "readmission"
- celebrate _ burke "is celebrated"
+ engaged burke irena "engagement of"
- divorce dane nuria "divorce"
- help tamsyn dane+nuria "thanks to Tamsyn"
- arrest.past leland "out on bail"
- advisor? _ leland "in need of a lawyer"
