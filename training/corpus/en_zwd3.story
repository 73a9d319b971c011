%series Detention for Grown-Ups
%lang en
%genre ensemble comedy in the staffroom of a comprehensive, a public broadcaster's long nested sentences
%cast olwyn   | Olwyn Harkaway; Olwyn | f
%cast dariusz | Dariusz | m
%cast blackett | Neville Blackett; Blackett | m
%cast shirl   | Shirley Bounds; Shirley; Mrs Bounds | f
%cast tej     | Tej | m
%cast nomi    | Nomi | f
%cast ferdie  | Ferdie | m
%cast ames    | Ms Rowntree-Ames; Rowntree-Ames; Cordelia | f
%cast jaxon   | Jaxon | m
%cast jmum    | Kerry-Ann | f
%cast pym     | Gus Pym; Pym | m
%cast florist | - | f
%cast dwife   | - | f
%cast husband | Mr Bounds | m
%cast thief   | - | m

== 1
Newly arrived at [Sallow Bank](#sallow) from a girls' school that had no further use for [her](olwyn), [Olwyn Harkaway](olwyn), [who](olwyn) has sworn off colleagues for good, finds herself sharing a laboratory with [Dariusz](dariusz), the very [man](dariusz) on [whose](dariusz) account [she](olwyn) swore. [Blackett](blackett), the [head](blackett), knows nothing of this. While [Tej](tej), the youngest on the staff, is being locked in the stationery cupboard by a class, [Shirley Bounds](shirl) from the office, a [widow](shirl) of firm opinions, lets [him](tej) out and takes [him](tej) under [her](shirl) wing.
- quit.past olwyn "no further use"
+ hire olwyn "Newly arrived" #sallow
- colleague dariusz olwyn "sharing a laboratory"
+ ex dariusz olwyn "on whose account"
- discover! blackett dariusz+olwyn "knows nothing"
- boss blackett dariusz+olwyn "head"
- abduct _ tej "locked in"
- rescue shirl tej "lets him out"
- help shirl tej "under her wing"

== 2
As if a leaking roof were not enough, the ministry sends [Blackett](blackett) an [inspector](ames) [who](ames), to the delight of the back row, was once married to [him](blackett) and has come, so [she](ames) assures everybody, without rancour. [Tej](tej), [who](tej) has eyes only for [Nomi](nomi) from the drama studio, writes [her](nomi) a sonnet, hands it, at the last moment and for lack of courage, to [Ferdie](ferdie), the games [master](ferdie), to pass on, and has to watch as [Ferdie](ferdie) is thanked for it with a kiss.
- investigate? ames blackett "inspector"
+ ex ames blackett "once married to him"
- love tej nomi "has eyes only"
- create tej nomi "writes her a sonnet"
- gift ferdie nomi "to pass on"
+ kiss ferdie nomi "with a kiss"
- sad tej ferdie+nomi "has to watch"

== 3
Although [she](olwyn) had resolved to speak to [Dariusz](dariusz) of nothing but acids, [Olwyn](olwyn) asks [him](dariusz), over a spill that neither of [them](dariusz+olwyn) will admit to, why [he](dariusz) never turned up at the registry office in [Gdynia](@gdynia); the answer, that [he](dariusz) had still been the [husband](dariusz) of a [dentist](dwife), does little for the atmosphere. Meanwhile [Jaxon](jaxon), of 9C, is accused by [Ferdie](ferdie) of having emptied the tuck shop, but cleared by [Shirley](shirl), with [whom](shirl) [he](jaxon) was doing lines.
- quarrel dariusz olwyn "does little for"
- breakup.past dariusz olwyn "never turned up"
+ reveal dariusz olwyn "the answer"
- married.past dariusz dwife "husband of a dentist"
+ accuse ferdie jaxon "accused"
- steal! jaxon _ "emptied the tuck shop"
- help shirl jaxon "cleared by Shirley"

== 4
It is [Ms Rowntree-Ames](ames), [whose](ames) notebook [Blackett](blackett) has come to dread more than the notes themselves, [who](ames) discovers in the course of an unannounced lesson visit that the sonnet in [Ferdie](ferdie)'s name bears [Tej](tej)'s spelling, and [who](ames), a friend of the truth, says so before the whole class. [Nomi](nomi), mortified, breaks with the games [master](ferdie); [Tej](tej) is not rewarded for [his](tej) authorship but called a coward. Comfort comes from [Mrs Bounds](shirl), in the form of rock cakes by [Gus Pym](pym), [who](pym) bakes for [her](shirl) alone.
- sad blackett ames "dread"
- discover ames ferdie+tej "discovers"
+ reveal ames "says so before"
- sad nomi ferdie "mortified"
+ breakup nomi ferdie "breaks with"
- accuse nomi tej "called a coward"
- help shirl tej "Comfort"
- love pym shirl "bakes for her alone"

== 5
On the field trip to [Whernside](@whernside), led by [Olwyn](olwyn) and [Dariusz](dariusz) because nobody else would walk, the fog comes down so fast that [the two](dariusz+olwyn) are left outside with one blanket, where [she](olwyn) learns that [his](dariusz) divorce from the [dentist](dwife) came through a month after [she](olwyn) had taken the ferry, and that [his](dariusz) letters went astray. [Jaxon](jaxon), out for a smoke, sees the two [teachers](dariusz+olwyn) in one another's arms and, for once, tells no one.
- travel dariusz+olwyn "field trip" @whernside
- reveal dariusz olwyn "she learns"
- divorce.past dariusz dwife "divorce"
- create.past dariusz "his letters"
- travel.past olwyn "taken the ferry"
+ reconcile dariusz olwyn "in one another's arms"
- discover jaxon dariusz+olwyn "sees"
- reveal! jaxon "tells no one"

== 6
[Jaxon](jaxon)'s [mother](jmum), summoned on account of an airgun that turns out to be a hair dryer, proves to be none other than [Kerry-Ann](jmum), for [whom](jmum) [Ferdie](ferdie) carried a torch through the whole of sixth form; [she](jmum), on the other hand, recalls only that [he](ferdie) made off with [her](jmum) bicycle. [Blackett](blackett), snowed in with [his](blackett) former [wife](ames), cooks spaghetti over a Bunsen burner, and [Rowntree-Ames](ames), [whose](ames) report is not yet written, stays for seconds and, as [Shirley](shirl) cannot help noticing, until breakfast.
- parent jmum jaxon "mother"
+ love.past ferdie jmum "carried a torch"
- steal.past ferdie jmum "made off with"
- ex ames blackett "former wife"
- date ames blackett "cooks spaghetti"
+ sex ames blackett "until breakfast"
- discover shirl ames+blackett "noticing"

== 7
Since love between members of the department is forbidden by a circular that [Blackett](blackett) himself composed, [Olwyn](olwyn) and [Dariusz](dariusz) meet in the boiler room, where the [caretaker](thief), [who](thief) has been keeping the stolen tuck there since September, takes [them](dariusz+olwyn) for detectives and confesses. [Tej](tej) has meanwhile stopped writing to [Nomi](nomi), whereupon [Nomi](nomi) misses the letters so keenly that [she](nomi) puts [him](tej) into [her](nomi) play, as a tree, at arm's length from herself; [Ferdie](ferdie) makes [Kerry-Ann](jmum) a present of a bicycle, with a bell.
- create.past blackett "composed"
- affair dariusz olwyn "in the boiler room"
- steal.past thief _ "stolen tuck"
+ reveal thief dariusz+olwyn "confesses"
- sad nomi tej "misses the letters"
- hire tej nomi "into her play"
+ love nomi tej "so keenly"
- gift ferdie jmum "present of a bicycle"

== 8
At the [baker](pym)'s sixtieth birthday, to which the entire staffroom has been bidden, [Pym](pym), emboldened by [his](pym) own sherry trifle, asks [Shirley](shirl) for [her](shirl) hand and is given, in place of it, a speech on the late [Mr Bounds](husband), to [whom](husband) [she](shirl) intends to remain true. [Jaxon](jaxon), waiting at table with [his](jaxon) [mother](jmum), lets slip what [he](jaxon) saw on the mountain; [Blackett](blackett), caught between circular and conscience, suspends [Dariusz](dariusz), although, or because, [he](blackett) has himself arrived on the arm of the [inspector](ames).
- celebrate pym "sixtieth birthday"
- invite pym _ "bidden"
+ propose pym shirl "asks Shirley for"
- reject shirl pym "in place of it"
- love shirl husband "remain true"
- die.past husband "late"
- parent jmum jaxon "mother"
- reveal jaxon blackett "lets slip"
+ quit dariusz blackett "suspends"
- date ames blackett "on the arm of"

== 9
Led by [Olwyn](olwyn), [who](olwyn) has burnt the circular in a fume cupboard before witnesses, the staff refuses to supervise so much as a corridor until [Dariusz](dariusz) has been reinstated, while [he](dariusz), not wanting [her](olwyn) to lose another post on [his](dariusz) account, has accepted work in [Aberdeen](@aberdeen) and packed without telling [her](olwyn). [Nomi](nomi)'s premiere takes place regardless: the [tree](tej) forgets [his](tej) only line, says instead what [he](tej) feels for the [director](nomi), and is kissed by [her](nomi) until the curtain jams.
- help olwyn dariusz "refuses to supervise"
- quit? olwyn "lose another post"
- hire? dariusz "reinstated"
- hire dariusz "accepted work" @aberdeen
- reveal! dariusz olwyn "without telling her"
- create nomi "premiere"
+ confess tej nomi "what he feels"
+ kiss nomi tej "is kissed"

== 10
[Ms Rowntree-Ames](ames)'s report, in which [Sallow Bank](#sallow) is recommended for closure, reaches [Blackett](blackett) by the same post as a postcard from [his](blackett) [lover](ames), as which [she](ames) had come to regard herself, regretting both the verdict and the distance. [He](blackett) takes to [his](blackett) bed. [Olwyn](olwyn), three hundred miles too far south and newly aware that [she](olwyn) is expecting [Dariusz](dariusz)'s child, tells no one but [Shirley](shirl), [who](shirl), having buried a [husband](husband) with [whom](husband) [she](shirl) was never quite frank, orders [her](olwyn) to the telephone.
+ create ames "report"
- affair ames blackett "lover"
- sad ames blackett "regretting"
- sad blackett ames "takes to his bed"
+ pregnant olwyn dariusz "expecting"
- reveal olwyn shirl "tells no one but"
- help shirl olwyn "orders her"
- die.past husband "buried"
- married.past husband shirl "a husband"
- reveal.past! shirl husband "never quite frank"

== 11
The telephone in [Aberdeen](@aberdeen) is answered by a [woman](florist), and [Olwyn](olwyn), without waiting to learn that [she](olwyn) is talking to the [landlady](florist), hangs up on what [she](olwyn) takes for [Dariusz](dariusz)'s new love. [Kerry-Ann](jmum), in love with the bicycle and its [donor](ferdie), organises a torchlit march for the school, at the head of which [Jaxon](jaxon) reads out all that [he](jaxon) has been taught there, and at the end of which [Cordelia](ames), [who](ames) has been watching from [her](ames) car, asks [Neville Blackett](blackett) to forgive [her](ames).
- love! dariusz florist "new love"
- discover! olwyn florist "without waiting to learn"
- reject olwyn florist "hangs up"
+ love.start jmum ferdie "in love"
- create jmum "organises a torchlit march"
- create jaxon "reads out"
+ reconcile? ames blackett "to forgive her"

== 12
Having travelled a day and a night in order to explain [his](dariusz) [landlady](florist), [Dariusz](dariusz) reaches [Sallow Bank](#sallow) at the very moment when [Olwyn](olwyn), seven months gone, is climbing the rostrum as the new [head](olwyn) of a school that has, thanks to a second report, been spared; [her](olwyn) address breaks off, and both of [them](dariusz+olwyn) are late for the registry office, but [they](dariusz+olwyn) get there. [Blackett](blackett), retired, follows [his](blackett) [Cordelia](ames) to [Whitehaven](@whitehaven), and [Shirley](shirl), asked again by the [baker](pym), asks only what took [him](pym) so long.
+ return dariusz "reaches Sallow Bank" #sallow
- reveal? dariusz olwyn "explain"
- pregnant olwyn "seven months gone"
- hire olwyn "new head"
- create olwyn "her address"
+ wedding dariusz olwyn "registry office"
- quit blackett "retired"
- move blackett ames "follows" @whitehaven
- propose pym shirl "asked again"
+ engaged.start pym shirl "asks only what"
