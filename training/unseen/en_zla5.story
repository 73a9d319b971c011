%series Matatu Love
%lang en
%genre urban comedy drama, Nairobi, encyclopaedia episode summaries
%cast wairimu  | Wairimu Njoroge; Wairimu | f
%cast otieno   | Otieno Achieng; Otieno | m
%cast faraj    | Faraj Said; Faraj | m
%cast nyokabi  | Nyokabi Njoroge; Nyokabi | f
%cast mzee     | Mzee Njoroge; Josphat Njoroge; Josphat | m
%cast hope     | Hope Wanjala; Hope | f
%cast kip      | Kip Rotich; Kip; Inspector Rotich | m
%cast lulu     | Lulu; Lulu Said | f
%cast prophet  | Prophet Elisha; Elisha | m
%cast tailor   | Ma Dorcas; Dorcas | f
%cast wanja    | Wanja | f
%cast crew     | Route 46 | g
%cast bestman  | - | m
%cast thugs    | - | m
%cast baby     | - | m

== 1
[Wairimu Njoroge](wairimu) drives the loudest minibus in [Kawangware](@kawangware), and [her](wairimu) younger [sister](nyokabi) [Nyokabi](nyokabi) collects the fares. On a wet Monday a bank [clerk](faraj) with a broken umbrella gets in, sits down next to the [driver](wairimu) and misses [his](faraj) stop, then the next one, then the terminus. [Faraj Said](faraj) has no idea that the [conductor](nyokabi) has written [her](nyokabi) number on [his](faraj) ticket. It is the other [sister](wairimu) [he](faraj) cannot get out of [his](faraj) head. [Otieno Achieng](otieno), the [mechanic](otieno), [Wairimu](wairimu)'s [sweetheart](otieno) of four years, tightens a bolt until it snaps.
- sibling nyokabi wairimu "sister"
- colleague nyokabi wairimu "collects the fares"
- meet faraj wairimu "gets in"
- flirt nyokabi faraj "written her number"
- discover! faraj nyokabi "has no idea"
+ love faraj wairimu "out of his head"
- couple otieno wairimu "sweetheart"
- jealous otieno faraj "tightens a bolt"

== 2
The [owner](mzee) of the bus and of half the route, the [sisters](nyokabi+wairimu)' [father](mzee) [Josphat Njoroge](mzee), wants to see [his](mzee) [firstborn](wairimu) settled and summons [Otieno](otieno) to the yard. How many goats? The [mechanic](otieno) can offer two and a generator. The old [man](mzee) shows [him](otieno) the gate. That night [Otieno](otieno) begs [Wairimu](wairimu) to run off to [Kisumu](@kisumu) with [him](otieno); [she](wairimu) has a bus to wash, [she](wairimu) says, and a [father](mzee) to bury some day. [Nyokabi](nyokabi), checking [her](nyokabi) phone, finds a message from [Faraj](faraj), addressed to [her](nyokabi) and meant for [her](nyokabi) [sister](wairimu).
- parent mzee nyokabi+wairimu "father"
- boss mzee nyokabi+wairimu "owner"
- wedding? _ wairimu "settled"
+ reject mzee otieno "shows him the gate"
- flee? otieno+wairimu "run off"
- reject wairimu otieno "bus to wash"
- discover nyokabi faraj "finds a message"
- sibling nyokabi wairimu "her sister"

== 3
[Nyokabi](nyokabi) answers the message in [her](nyokabi) [sister](wairimu)'s name. For two weeks [Faraj](faraj) believes that it is the [driver](wairimu) [who](wairimu) writes to [him](faraj) so tenderly about clouds. [His](faraj) [flatmate](kip) [Kip Rotich](kip), of the traffic police, smells a rat and says so over beans. [Wairimu](wairimu), [who](wairimu) knows nothing of all this, is engaged since Saturday: not to [Otieno](otieno), but, by order, to [Prophet Elisha](prophet), a [preacher](prophet) with three cars. [She](wairimu) has agreed for the sake of [her](wairimu) [father](mzee)'s loan. [Otieno](otieno) hears it from a customer with a puncture.
+ betray nyokabi faraj "in her sister's name"
- sibling nyokabi wairimu "sister's name"
- housemate faraj kip "flatmate"
- discover! faraj nyokabi "believes"
- discover kip nyokabi "smells a rat"
- reveal kip faraj "says so"
- help wairimu mzee "for the sake of"
+ engaged.start prophet wairimu "engaged since Saturday"
- parent mzee wairimu "her father's loan"
- discover otieno prophet+wairimu "hears it"

== 4
[Kip](kip) stops the bus. The tyres are bald. [Nyokabi](nyokabi) shouts at [Kip](kip). [Kip](kip) writes faster. [She](nyokabi) calls [him](kip) a goat. [He](kip) tears up the fine. [Kip](kip) has rarely met such a voice. On Tuesday [he](kip) stops the bus again. The tyres are new. [He](kip) has brought [Nyokabi](nyokabi) a mango. [Otieno](otieno) drinks. [Hope](hope) owns the kiosk. [Hope](hope) takes the keys from [Otieno](otieno). [Hope](hope) lets [Otieno](otieno) sleep behind the sodas.
- quarrel kip nyokabi "shouts at"
+ love.start kip nyokabi "such a voice"
- gift kip nyokabi "mango"
- sad otieno "drinks"
+ help hope otieno "takes the keys"

== 5
[Ma Dorcas](tailor), [who](tailor) is sewing the wedding dress, recognises in the [bridegroom](prophet) the [boy](prophet) [who](prophet) left [her](tailor) [daughter](wanja) at the altar in [Nakuru](@nakuru) with two hundred guests and a goat on the spit. [She](tailor) pricks [him](prophet), measuring [his](prophet) inside leg, and keeps the rest to herself for now. [Faraj](faraj) proposes a meeting under the clock at the railway station. [Nyokabi](nyokabi) goes, in [her](nyokabi) [sister](wairimu)'s jacket and dark glasses; [he](faraj) kisses [her](nyokabi) before [she](nyokabi) can say a word, and it is the wrong scent. [He](faraj) steps back. "[You](nyokabi) are the [one](nyokabi) [who](nyokabi) takes the money," [he](faraj) says.
- discover tailor prophet "recognises"
- parent tailor wanja "daughter"
- breakup.past prophet wanja "left her daughter"
- attack tailor prophet "pricks him"
- reveal! tailor "keeps the rest"
- invite faraj wairimu "proposes a meeting"
- wedding? prophet wairimu "wedding dress"
- betray nyokabi faraj "sister's jacket"
- sibling nyokabi wairimu "sister's jacket"
+ kiss faraj nyokabi "kisses her"
+ discover faraj nyokabi "wrong scent"

== 6
The [Route 46](crew) drivers' cooperative goes on strike, and [Wairimu](wairimu), [whom](wairimu) [they](crew) elect to speak for [them](crew), tells the governor on live television what the potholes cost. The [Prophet](prophet) forbids [his](prophet) [intended](wairimu) to appear again; [she](wairimu) hangs up on [him](prophet). [Nyokabi](nyokabi), eaten up with shame, tells [her](nyokabi) [sister](wairimu) everything, clouds included. [Wairimu](wairimu) laughs for the first time that month, until [she](wairimu) comes to the last message, and stops. [Faraj](faraj) pawns [his](faraj) watch and takes the night bus home to [Mombasa](@mombasa), where [his](faraj) [sister](lulu) [Lulu](lulu) is the only [person](lulu) [who](lulu) asks no questions.
- hire wairimu crew "elect"
- accuse wairimu _ "what the potholes cost"
- engaged prophet wairimu "intended"
- quarrel prophet wairimu "hangs up on him"
- sad nyokabi "eaten up"
+ reveal nyokabi wairimu "everything"
- happy wairimu "laughs"
- sibling nyokabi wairimu "her sister"
+ travel faraj "night bus" @mombasa
- sibling faraj lulu "his sister"

== 7
[Lulu](lulu), after four days of asking no questions, asks one: if it was the clouds [he](faraj) fell for, why does it matter who drives? [Her](lulu) [brother](faraj) has no reply. Back in [Nairobi](@nairobi), [Ma Dorcas](tailor) rises in the middle of the [Prophet](prophet)'s sermon and asks what became of [Wanja](wanja), while [Wanja](wanja) herself, in the third row, stands up with a [boy](baby) of six [who](baby) has the [preacher](prophet)'s ears. The congregation turns its chairs round. [Wairimu](wairimu), taking off a ring that was anyway too large, is the only [one](wairimu) in the tent [who](wairimu) looks relieved.
- love faraj nyokabi "fell for"
- sibling faraj lulu "brother"
- accuse tailor prophet "what became of"
- parent prophet baby "preacher's ears"
- parent wanja baby "boy of six"
+ reveal tailor+wanja _ "stands up"
+ breakup wairimu prophet "taking off a ring"
- happy wairimu "relieved"

== 8
[Josphat](mzee) owes the [Prophet](prophet) money. The [Prophet](prophet) wants it now. [He](prophet) sends four [men](thugs) to [Josphat](mzee). [They](thugs) break a window. [They](thugs) promise to break more. [Kip](kip) arrests two of [them](thugs). [Nyokabi](nyokabi) cleans [Kip](kip)'s split lip. [She](nyokabi) is slow about it. [Josphat](mzee) clutches [his](mzee) chest. [Otieno](otieno) happens to be there. [Otieno](otieno) carries the old [man](mzee) to the bus. Nobody speaks of goats. [Wairimu](wairimu) drives. [Hope](hope) closes the kiosk early. [Hope](hope) had cooked for [Otieno](otieno).
- threaten thugs mzee "promise to break"
- attack thugs mzee "break a window"
- boss prophet thugs "sends"
- arrest kip thugs "arrests two"
- injure kip "split lip"
- treat kip nyokabi "cleans"
- ill mzee "clutches his chest"
+ rescue otieno mzee "carries"
- love? hope otieno "had cooked"

== 9
From [his](mzee) hospital bed [Mzee Njoroge](mzee) calls the [mechanic](otieno) "[my](mzee) [son](otieno)", gives [him](otieno) [his](mzee) own watch, and with it, belatedly, [his](mzee) consent. But [Otieno](otieno) has spent these months at a kiosk. When [Wairimu](wairimu), all in white by chance since the dress is the only thing that is clean, comes to fetch [him](otieno), [she](wairimu) finds [him](otieno) spooning beans from the same bowl as [Hope](hope), and neither of [them](hope+otieno) looks up. [She](wairimu) turns the bus round in the narrow lane, which takes a while. The [Prophet](prophet), under investigation for tithes, leaves for [Dar es Salaam](@dar) in one of the three cars.
- gift mzee otieno "his own watch"
- reconcile mzee otieno "my son"
+ couple hope otieno "same bowl"
- discover wairimu hope+otieno "finds him"
- breakup otieno wairimu "neither of them"
- investigate _ prophet "under investigation"
- flee prophet "leaves for" @dar

== 10
[Faraj](faraj) returns with a proper umbrella, which [he](faraj) presents to [Nyokabi](nyokabi) at the terminus together with a speech about clouds; halfway through [he](faraj) perceives that it is raining on a [policeman](kip) standing beside [her](nyokabi), to [whom](kip) [she](nyokabi) has been promised for nine days. [He](faraj) gives [them](kip+nyokabi) the umbrella. [Kip](kip), [who](kip) has known since the beans, offers [his](kip) former [housemate](faraj) the sofa. In the bus, the last [passenger](faraj) falls asleep with [his](faraj) head against the glass, and [Wairimu](wairimu), looking in the mirror, drives past [his](faraj) stop, then the next one, then the terminus.
- return faraj "returns"
- gift? faraj nyokabi "presents"
- confess? faraj nyokabi "speech about clouds"
- discover.past kip nyokabi "has known"
+ engaged kip nyokabi "promised for nine days"
- gift faraj kip+nyokabi "gives them"
- housemate.past faraj kip "former housemate"
- help? kip faraj "the sofa"
+ love wairimu faraj "past his stop"

== 11
One yard, two [brides](hope+nyokabi). [Ma Dorcas](tailor) lets out the white dress for [Nyokabi](nyokabi), cuts another for [Hope](hope), [who](hope) marries [Otieno](otieno) on the same morning to save on goats, and refuses to be paid by anyone whom the [Prophet](prophet) has robbed. [Josphat](mzee) gives [his](mzee) [second-born](nyokabi) away and then [his](mzee) [mechanic](otieno). [Wanja](wanja), [her](wanja) [boy](baby) on [her](wanja) knees, dances at last at a wedding, with the best [man](bestman) from the traffic police. Of the [brides](hope+nyokabi)' kin only the [driver](wairimu) is missing. [She](wairimu) is at the ocean with a bank [clerk](faraj), and has left a note: the bus knows the way.
+ wedding kip nyokabi "two brides"
- help tailor nyokabi "lets out"
- help tailor hope "cuts another"
+ wedding hope otieno "marries"
- advisor bestman kip "best man"
- steal.past prophet _ "robbed"
- parent mzee nyokabi "second-born"
- boss mzee otieno "his mechanic"
- parent wanja baby "her boy"
- happy wanja "dances at last"
- travel faraj+wairimu "at the ocean"
