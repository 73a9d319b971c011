%series Estancia Viento
%lang en
%genre neo-western on a Patagonian sheep ranch, encyclopaedia episode summaries
%cast inés    | Inés Echeverri; Inés; Doña Inés | f
%cast rafa    | Rafael Echeverri; Rafa | m
%cast clara   | Clara Echeverri; Clara | f
%cast gwil    | Gwilym Bevan; Gwil; Bevan | m
%cast nahuel  | Nahuel | m
%cast pilar   | Pilar Sosa; Pilar | f
%cast sosa    | Commissioner Sosa; Sosa | m
%cast quirós  | Ignacio Quirós; Quirós | m
%cast rocío   | Rocío | f
%cast padre   | Father Lucho; Lucho | m
%cast wife    | Megan; Mrs Bevan | f
%cast late    | Echeverri | m
%cast brother | - | m
%cast dentist | - | m
%cast will    | Will | m
%cast mercy   | Mercy | f
%cast drover  | - | m
%cast child   | Alma | f

== 1 The Widow's Mark
[Inés Echeverri](inés), [whose](inés) [husband](late) was thrown by a horse that had never thrown anyone, brands [her](inés) own sheep for the first time and is laughed at by every hand except the [foreman](gwil), a taciturn [Welshman](gwil) called [Gwilym Bevan](gwil), [who](gwil) has been in love with [her](inés) for as long as [he](gwil) has been paid by [her](inés). [Her](inés) [stepchildren](clara+rafa), [Rafa](rafa) and [Clara](clara), are no older than [she](inés) is: the [former](rafa) drinks, the [latter](clara) is engaged to [Ignacio Quirós](quirós), the [neighbour](quirós) beyond the wire, [who](quirós) wants the river and would take the [girl](clara) with it. On the night of the branding, [Quirós](quirós) asks the [widow](inés) instead, and is shown the dogs.
- married.past inés late "husband"
- die.past late "was thrown"
- boss inés gwil "foreman"
+ love gwil inés "has been in love"
- kin clara+rafa inés "stepchildren"
- engaged clara quirós "engaged to"
- neighbour inés quirós "neighbour"
- propose quirós inés "asks the widow instead"
- betray quirós clara "asks the widow instead"
+ reject inés quirós "shown the dogs"

== 2 Wire
While [Clara](clara), [who](clara) has been told nothing of the dogs, sews [her](clara) trousseau, the wire is cut in eleven places, and [Commissioner Sosa](sosa), [whose](sosa) salary comes from the state and [whose](sosa) horses from [Quirós](quirós), locks up for it [Nahuel](nahuel), a Mapuche [shearer](nahuel) [who](nahuel) was at the time, as the [commissioner](sosa)'s own [daughter](pilar) could testify, not cutting anything. [Pilar Sosa](pilar) holds [her](pilar) tongue for a night and a day. Then [she](pilar) walks into the police post, tells [her](pilar) [father](sosa) in [whose](pilar) arms the [prisoner](nahuel) lay, and gets a slap that is heard at the pump. [Bevan](gwil), passing, unhooks the key. [Rafa](rafa), drunk, holds the two horses.
- reveal! _ clara "told nothing"
+ arrest sosa nahuel "locks up"
- parent sosa pilar "daughter"
- couple nahuel pilar "in whose arms"
- reveal! pilar "holds her tongue"
+ reveal pilar sosa "tells her father"
- attack sosa pilar "a slap"
- rescue gwil nahuel "unhooks the key"
- help rafa gwil+nahuel "holds the two horses"

== 3 The Fugitives
Hidden by the [widow](inés) in the shearing shed, the [jailbreaker](nahuel) and the [commissioner](sosa)'s [daughter](pilar) are fed through a hatch by [Rafa](rafa), [who](rafa) has stopped drinking on account of it and discovers, on the fourth day, that [he](rafa) comes rather for the [fugitive](pilar) in the skirt. [She](pilar) has noticed, [she](pilar) is sorry, and [she](pilar) would be glad of a little salt. [Quirós](quirós) tells [his](quirós) [betrothed](clara) that [her](clara) [stepmother](inés) has the [foreman](gwil) in [her](inés) bed, which is not so, or not yet; [Clara](clara) repeats it at supper, and [Bevan](gwil), [who](gwil) has never raised [his](gwil) voice in that house, lays down [his](gwil) knife, says that [he](gwil) has a [wife](wife) in [Trelew](@trelew), and goes out.
- help inés nahuel+pilar "Hidden by"
- parent sosa pilar "daughter"
- help rafa nahuel+pilar "are fed"
+ love.start rafa pilar "rather for the fugitive"
- reject pilar rafa "she is sorry"
- engaged clara quirós "betrothed"
- kin clara inés "stepmother"
- betray quirós clara "tells his betrothed"
- affair! gwil inés "in her bed"
- accuse clara inés "repeats it"
+ married gwil wife "has a wife"
- reveal gwil _ "says that he has"

== 4 Shearing
[Nahuel](nahuel) shears by night. [Pilar](pilar) sweeps. [Inés](inés) counts fleeces. [She](inés) cannot count. [She](inés) thinks of [Trelew](@trelew). [Rocío](rocío), the [cook](rocío), puts a plate before [Bevan](gwil). [Rocío](rocío) asks [him](gwil) [her](wife) name. "[Megan](wife)," says [Bevan](gwil). [Megan](wife) left in the year of the flood. The [Welshman](gwil) never looked for [Megan](wife). [Rocío](rocío) tells [Inés](inés). [Inés](inés) burns [her](inés) hand. [Gwil](gwil) binds it. [He](gwil) takes [his](gwil) time. [Will](will) is a weak horse. [Mercy](mercy) is a strong one. [Clara](clara) tries on the veil. [Rafa](rafa) tells [Clara](clara) about the dogs. [Clara](clara) hits [her](clara) [brother](rafa). Then [she](clara) cuts the veil.
- sad inés gwil "cannot count"
- reveal gwil rocío "says Bevan"
- breakup.past wife gwil "left in the year"
- reveal rocío inés "tells Inés"
- injure inés "burns her hand"
- treat inés gwil "binds it"
+ flirt gwil inés "takes his time"
- reveal rafa clara "about the dogs"
- attack clara rafa "hits her brother"
- sibling clara rafa "brother"
+ breakup clara quirós "cuts the veil"

== 5 Trelew
[Inés](inés), giving out that [she](inés) is going to the bank, goes to [Trelew](@trelew), where [Mrs Bevan](wife) keeps a tea room, two Welsh clocks and a [dentist](dentist), to [whom](dentist) the town has long believed [her](wife) married, and over a scone the two [women](inés+wife) agree within ten minutes that a signature can be had, and that the [man](gwil) in question would never have asked for it. But on the road back the [widow](inés) is stopped by three riders, and [Quirós](quirós), jilted on the [stepdaughter](clara)'s side and unwelcome on the [stepmother](inés)'s, has [her](inés) brought to [his](quirós) own house, through the back door, to think it over. [Rocío](rocío), waiting with the lamp, waits till morning.
- betray inés _ "giving out"
- travel inés "goes to Trelew" @trelew
- married gwil wife "Mrs Bevan"
- married! dentist wife "believed her married"
- meet inés wife "over a scone"
- divorce? gwil wife "a signature"
- breakup.past clara quirós "jilted"
- kin clara inés "stepdaughter's"
+ abduct quirós inés "brought to his own"

== 6 The River House
The [foreman](gwil), to [whom](gwil) the loss of [her](inés) is reported by the [cook](rocío) along with the errand [she](inés) was on, reads in the one more than [he](gwil) dares and in the other enough; [he](gwil), [Rafa](rafa) and the two [outlaws](nahuel+pilar) ride that night. [Clara](clara) has gone ahead. In [her](clara) mended veil [she](clara) knocks at the front door of [her](clara) late [fiancé](quirós), begs [him](quirós) on [her](clara) knees to take [her](clara) back, and keeps [him](quirós) listening, for the [man](quirós) is vain, while [her](clara) [stepmother](inés) climbs out over the kitchen roof into the arms, since no other place is offered, of [Bevan](gwil). [Neither](gwil+inés) lets go until the horses insist. [Sosa](sosa), called by [Quirós](quirós), shoots at the nearest shadow, and it is [Nahuel](nahuel)'s.
- reveal rocío gwil "is reported by"
- rescue? gwil+nahuel+pilar+rafa inés "ride that night"
- engaged.past clara quirós "late fiancé"
- reconcile? clara quirós "take her back"
- betray clara quirós "keeps him listening"
- help clara inés "keeps him listening"
- flee inés quirós "climbs out"
- kin clara inés "stepmother"
+ love inés gwil "Neither lets go"
+ attack sosa nahuel "shoots"
- injure nahuel sosa "shoots"

== 7 Fever
With the bullet in [his](nahuel) shoulder the [shearer](nahuel) raves for six nights, in [his](nahuel) grandmother's language, and [Pilar](pilar) sits by [him](nahuel) for five; on the sixth, [she](pilar) being asleep with [her](pilar) head in a bucket, for there is a second reason now for buckets, it is the defeated [rival](rafa) [who](rafa) holds the wet cloth, and hears himself promise the [raver](nahuel), should it come to that, to be good to [both](child+pilar). It does not come to that. [Father Lucho](padre), fetched to give the last rites, is kept to give another sacrament. The [commissioner](sosa), standing outside in the rain with [his](sosa) hat off, hears through the boards [his](sosa) only [child](pilar) marry the [man](nahuel) [he](sosa) shot.
- ill nahuel "raves"
- treat nahuel pilar "sits by him"
- pregnant pilar nahuel "a second reason"
- enemy nahuel rafa "defeated rival"
- help rafa nahuel "holds the wet cloth"
- die! nahuel "does not come"
- recover nahuel "does not come"
+ wedding nahuel pilar "another sacrament"
- discover sosa nahuel+pilar "hears through"
- parent sosa pilar "only child"
- injure.past nahuel sosa "he shot"

== 8 Signatures
The papers come from [Trelew](@trelew). [Megan](wife) has signed. The [dentist](dentist) has witnessed. [Bevan](gwil) puts these in a drawer. [Inés](inés) waits. [Rocío](rocío) waits. Even the dogs wait. Then [Gwil](gwil) comes with [his](gwil) hat. [He](gwil) talks of sheep. "Ask [me](inés)," says [Inés](inés). "[You](inés) pay [me](gwil)," says [Gwil](gwil). "[You](gwil) are fired," says [Inés](inés). So [he](gwil) asks. The [widow](inés) says yes to [him](gwil). [Clara](clara) throws the rest of the veil. It lands on [Rafa](rafa). A new [drover](drover) picks it off. [Clara](clara) thanks the [drover](drover). [He](drover) has green eyes. Rain comes to [Quirós](quirós).
+ divorce gwil wife "has signed"
+ quit gwil inés "are fired"
- propose gwil inés "So he asks"
- engaged.start gwil inés "says yes"
- meet clara drover "picks it off"
- love.start clara drover "green eyes"

== 9 The Drover
That the green-eyed [drover](drover) is in the pay of the [man](quirós) beyond the wire would hardly have come out, had not [Clara](clara), on the third evening on which [she](clara) lets herself be kissed by [him](drover) behind the dipping trough, felt a brand in [his](drover) pocket which is not [her](clara) [stepmother](inés)'s; [she](clara) says nothing, kisses [him](drover) once more for luck and rides with it to the police post. The [commissioner](sosa), to [whom](sosa) nobody in that house has spoken since the wedding, turns the iron over, thinks of a [grandchild](child) [he](sosa) may not see, and for the first time in [his](sosa) career saddles a horse that [he](sosa) has paid for. [Quirós](quirós) is led away at supper. The [spy](drover) asks to stay.
- boss quirós drover "in the pay"
- betray drover clara "spy"
- kiss clara drover "be kissed"
+ discover clara drover "felt a brand"
- kin clara inés "stepmother"
- reveal clara sosa "rides with it"
- kin child sosa "grandchild"
- wedding.past nahuel pilar "the wedding"
+ arrest sosa quirós "is led away"

== 10 The Thrown Man
Before the judge, [Quirós](quirós), [who](quirós) sees no reason to hang alone, declares that the nail under the saddle that killed old [Echeverri](late) was put there, at [his](quirós) wish and for two hundred pesos, by the dead [man](late)'s own [son](rafa). [Rafa](rafa) stands up. It is true that [he](rafa) took the money, [he](rafa) says, and that [he](rafa) drank it, and that [he](rafa) has drunk ever since so as not to ask himself whether the nail was driven by [him](rafa) or, as [he](rafa) seems to remember, dropped in the grass. [Inés](inés) leaves the room on the arm of [her](inés) [fiancé](gwil). [Clara](clara), [who](clara) has only the one [brother](rafa), stays, and so, to the general surprise, does [Pilar](pilar).
- accuse quirós rafa "declares"
- die.past late "killed"
- kill? rafa late "killed"
- parent late rafa "own son"
+ reveal rafa _ "It is true"
- engaged gwil inés "fiancé"
- sibling clara rafa "the one brother"
- help clara+pilar rafa "stays"

== 11 The Nail
[Rocío](rocío) finds it. It was under the stable floor. It is rusty but straight. It was never driven. [Gwil](gwil) shows it to the judge. [Rafa](rafa) weeps before [Inés](inés). "[I](rafa) took the money," says [Rafa](rafa). "[You](rafa) fed [Pilar](pilar)," says [Inés](inés). [She](inés) forgives [Rafa](rafa). The [penitent](rafa) goes to the mission with [Lucho](padre). [He](rafa) wants to dig wells. [Pilar](pilar) kisses [him](rafa) on the brow. [Nahuel](nahuel) lends [him](rafa) a horse. [Clara](clara) does not say goodbye. [She](clara) runs after [her](clara) [brother](rafa). [She](clara) says it at the gate. The [drover](drover) holds [her](clara) hat.
- find rocío "finds it"
- kill! rafa late "never driven"
- reveal gwil _ "shows it"
- sad rafa "weeps"
+ reconcile inés rafa "forgives"
- move rafa "goes to the mission"
- kiss pilar rafa "on the brow"
- help nahuel rafa "lends him a horse"
- sibling clara rafa "brother"
+ reconcile clara rafa "runs after"

== 12 Branding
A year after the first branding, at which [she](inés) was laughed at, [Inés](inés) brands [her](inés) sheep again, with a [husband](gwil) to hold the iron ([they](gwil+inés) were married in the tea room, by the [dentist](dentist)'s [brother](brother), a [mayor](brother)) and a [stepdaughter](clara) to hold the book; [Clara](clara) has pardoned the [drover](drover) [his](drover) first [employer](quirós) but not, so far, [his](drover) poetry, and lets [him](drover) ask for [her](clara) hand every Sunday. [Pilar](pilar) lifts [Alma](child), six months old, over the wire, which is down for good, to a [grandfather](sosa) in civilian clothes, and [Nahuel](nahuel), after a moment, shakes the hand that shot [him](nahuel). By the mail comes a jar of well water from the absent [digger](rafa). [Rocío](rocío) makes the soup with it.
+ wedding.past gwil inés "were married"
- married gwil inés "husband"
- kin clara inés "stepdaughter"
- sibling brother dentist "brother"
- boss.past quirós drover "first employer"
- reconcile clara drover "has pardoned"
- propose drover clara "ask for her hand"
- birth.past pilar child "six months old"
- kin child sosa "grandfather"
- meet child sosa "lifts Alma"
+ reconcile nahuel sosa "shakes the hand"
- injure.past nahuel sosa "shot him"
- gift rafa _ "a jar"
