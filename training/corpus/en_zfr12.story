%series The House of Miraflor
%lang en
%genre telenovela, coffee estate in Colombia, TV-magazine weekly summaries
%cast leonor | Doña Leonor Arango; Doña Leonor; Leonor | f
%cast ramiro | Ramiro Arango; Ramiro | m
%cast estela | Estela Pardo; Estela | f
%cast jacinto | Jacinto | m
%cast pilar  | Pilar Arango; Pilar | f
%cast victor | Víctor Pardo; Víctor | m
%cast lucia  | Lucía; Lucía Ortiz | f
%cast bruno  | Bruno Keller; Bruno; Keller | m
%cast padre  | Father Anselmo; Anselmo | m
%cast chepa  | Chepa | f
%cast nino   | Tomasito | m
%cast sicario | El Zurdo | m

== 1
[Ramiro Arango](ramiro), heir to the [Miraflor](@miraflor) estate, is to wed [Estela Pardo](estela), [whose](estela) family holds the mortgage. The night before, [he](ramiro) meets [Lucía](lucia), the new [cook](lucia), on the back stairs, and neither of [them](lucia+ramiro) can think of a thing to say. At the altar [his](ramiro) yes takes so long that [Doña Leonor](leonor), [his](ramiro) [mother](leonor), coughs. [Jacinto](jacinto), the [foreman](jacinto), was promised [Lucía](lucia)'s hand long ago. [He](jacinto) sees everything.
- meet lucia ramiro "meets"
- love lucia ramiro "think of a thing"
- love ramiro lucia "think of a thing"
+ wedding estela ramiro "At the altar"
- parent leonor ramiro "mother"
- engaged jacinto lucia "promised Lucía's hand"
- discover jacinto lucia+ramiro "sees everything"

== 2
The honeymoon is spent in separate beds. [Estela](estela) has a headache; the headache is called [Bruno Keller](bruno), a German [buyer](bruno) to [whom](bruno) [she](estela) has been writing for a year. [Pilar](pilar), [Ramiro](ramiro)'s little [sister](pilar), comes across the letters and swaps the envelopes, so that the next one is read by [Doña Leonor](leonor). The old [lady](leonor) burns it. An Arango is never made a fool of, [she](leonor) tells [her](leonor) [maid](chepa), [Chepa](chepa), except in private.
- married estela ramiro "honeymoon"
+ affair bruno estela "has been writing"
- cheat estela ramiro "has been writing"
- sibling pilar ramiro "sister"
- find pilar "comes across"
- discover leonor bruno+estela "read by Doña Leonor"
- boss leonor chepa "maid"

== 3
[Lucía](lucia) breaks with [Jacinto](jacinto), gently, over the onions. [He](jacinto) takes it badly. That evening a coffee shed is in flames with [Ramiro](ramiro) inside; it is [Lucía](lucia) [who](lucia) drags [him](ramiro) through the smoke by the collar. [Their](lucia+ramiro) first kiss tastes of soot. [Víctor Pardo](victor), the [bride](estela)'s [brother](victor), has come to borrow money and sees it from [his](victor) horse. [He](victor) decides to ask for rather more.
+ breakup lucia jacinto "breaks with"
- attack? jacinto ramiro "takes it badly"
+ rescue lucia ramiro "drags him"
- kiss lucia ramiro "first kiss"
- cheat ramiro estela "first kiss"
- sibling estela victor "brother"
- discover victor lucia+ramiro "sees it"
- threaten? victor ramiro "ask for rather more"

== 4
[Víctor](victor) gambles. [Víctor](victor) drinks. [Víctor](victor) courts [Pilar](pilar). [Pilar](pilar) believes [Víctor](victor). [Ramiro](ramiro) pays [Víctor](victor). [Víctor](victor) wants more. [Chepa](chepa) spits in the soup of [Víctor](victor). [Lucía](lucia) feels sick. It is not the soup. [Lucía](lucia) counts the weeks. The [one](jacinto) to guess is [Jacinto](jacinto). [Jacinto](jacinto) sharpens [his](jacinto) machete.
- flirt victor pilar "courts"
- love pilar victor "believes"
+ threaten victor ramiro "wants more"
- gift ramiro victor "pays"
+ pregnant lucia "counts the weeks"
- discover jacinto lucia "to guess"
- threaten? jacinto "sharpens his machete"

== 5
Under the seal of confession [Lucía](lucia) tells [Father Anselmo](padre) whose [child](nino) [she](lucia) is carrying. The [priest](padre), [who](padre) is also [Leonor](leonor)'s [cousin](padre), says three rosaries and then goes straight to the big house. [Doña Leonor](leonor) sends for the [cook](lucia), lays a purse on the table and gives [her](lucia) until sundown. [Ramiro](ramiro) finds an empty kitchen. On the bus to [Cali](@cali), two rows behind [Lucía](lucia), sits a [man](jacinto) with a machete.
- reveal lucia padre "tells Father Anselmo"
- pregnant lucia ramiro "carrying"
- kin leonor padre "cousin"
+ betray padre lucia "goes straight"
- reveal padre leonor "goes straight"
- quit lucia leonor "until sundown"
+ travel jacinto+lucia "bus to Cali" @cali

== 6
[Pilar](pilar) elopes with [Víctor](victor). [He](victor) leaves [her](pilar) in the second hotel, along with the bill, on learning that [her](pilar) dowry exists only on paper. [Bruno Keller](bruno), lodging across the corridor, settles it and takes the weeping [girl](pilar) home. [Estela](estela), at the window, sees [her](estela) own [lover](bruno) lift [her](estela) [sister-in-law](pilar) from the carriage, one second more slowly than needed.
+ flee pilar+victor "elopes"
- breakup victor pilar "leaves her"
- help bruno pilar "settles it"
- return pilar "home"
- sad pilar "weeping"
- couple bruno estela "lover"
- kin estela pilar "sister-in-law"
+ jealous estela pilar "one second more slowly"

== 7
[Jacinto](jacinto) did not follow [Lucía](lucia) to hurt [her](lucia). In [Cali](@cali) [he](jacinto) gets work at the docks, [she](lucia) at a laundry, and [they](jacinto+lucia) share a room with a sheet down the middle. When [her](lucia) time comes [he](jacinto) runs for the midwife barefoot. It is a [boy](nino). "Put down [my](jacinto) name," [he](jacinto) says. [She](lucia) takes the pen. Up at [Miraflor](@miraflor) [Ramiro](ramiro) has not laughed since the harvest.
- attack! jacinto lucia "did not follow Lucía"
- hire jacinto+lucia "gets work"
- housemate jacinto lucia "share a room"
- help jacinto lucia "runs for the midwife"
+ birth lucia nino "It is a boy"
- parent? jacinto nino "Put down my name"
- sad ramiro "has not laughed"

== 8
[Estela](estela) slips; the physician slips too and congratulates [Ramiro](ramiro) on the happy event. The [husband](ramiro), [who](ramiro) has never once slept in [her](estela) bed, congratulates [Keller](bruno). [They](bruno+ramiro) shoot at each other at dawn, [both](bruno+ramiro) miss, and go in to breakfast. [He](bruno) doesn't love [her](estela) any more, the [German](bruno) says over the eggs. [He](bruno) can't stop thinking of [Pilar](pilar).
+ pregnant estela bruno "happy event"
- married estela ramiro "husband"
- discover ramiro bruno+estela "congratulates Keller"
- attack bruno+ramiro "shoot at each other"
- reconcile bruno ramiro "go in to breakfast"
- love.end bruno estela "any more"
+ love bruno pilar "can't stop thinking of"

== 9
[Víctor](victor) is broke, and a dead [sister](estela) would leave [him](victor) a third of the mortgage. [He](victor) hires a [gunman](sicario) known as [El Zurdo](sicario). The shot meant for [Estela](estela) hits [Doña Leonor](leonor), [who](leonor) had borrowed [her](leonor) [daughter-in-law](estela)'s shawl. Dying is out of the question, says the [matriarch](leonor), before [she](leonor) has seen the [child](nino) in [Cali](@cali). So that is how [Ramiro](ramiro) learns that there is [one](nino).
- hire sicario victor "hires"
- kill? sicario estela "meant for Estela"
+ attack sicario leonor "hits"
- kin estela leonor "daughter-in-law"
- sibling estela victor "sister"
- die! leonor "out of the question"
- reveal leonor ramiro "learns"
+ discover ramiro nino "learns"

== 10
[Ramiro](ramiro) rides to [Cali](@cali) without stopping and finds a [woman](lucia) hanging out shirts, a [boy](nino) on [her](lucia) hip and [Jacinto](jacinto) on the doorstep with a cleaver. "[He](nino) has [my](jacinto) name," says [Jacinto](jacinto). "[He](nino) has [my](ramiro) chin," says [Ramiro](ramiro). [Lucía](lucia) tells [both](jacinto+ramiro) to be quiet, as the [child](nino) is asleep. [She](lucia) will come to see the old [woman](leonor), [she](lucia) says, and not for [him](ramiro).
- travel ramiro "rides to Cali" @cali
+ find ramiro lucia "finds"
- threaten jacinto ramiro "cleaver"
- quarrel jacinto ramiro "be quiet"
- parent ramiro nino "my chin"
- travel? lucia "will come"

== 11
[Doña Leonor](leonor) looks at [her](leonor) [grandson](nino), asks the [cook](lucia) to forgive [her](leonor) and recovers on the spot. [El Zurdo](sicario) is caught in the confessional and names [his](sicario) [client](victor); [Víctor](victor) is put in chains during [his](victor) [sister](estela)'s birthday lunch. [Estela](estela), heavy with another [man](bruno)'s child, goes to [Anselmo](padre) and requests an annulment. It was never a marriage, the [priest](padre) has to admit, having counted the beds.
- kin leonor nino "grandson"
- reconcile? leonor lucia "forgive her"
- recover leonor "recovers"
- accuse sicario victor "names his client"
+ arrest _ victor "in chains"
- sibling estela victor "sister's"
- celebrate estela "birthday lunch"
- pregnant estela bruno "heavy with"
- divorce? estela ramiro "annulment"
- married! estela ramiro "never a marriage"

== 12
Free at last, [Ramiro](ramiro) kneels on the back stairs, on the very step. [Lucía](lucia) says that [she](lucia) has a [man](jacinto), and [his](jacinto) name is on the papers. [Jacinto](jacinto), with [his](jacinto) hat in [his](jacinto) hand, tells [her](lucia) that a sheet is a sheet and not a wall, and that [he](jacinto) has always known which side [she](lucia) was dreaming on. [He](jacinto) walks down the drive alone. On the terrace [Pilar](pilar) throws [Bruno](bruno)'s ring into the coffee, and drinks.
- divorce.past estela ramiro "Free at last"
+ propose ramiro lucia "kneels"
- couple jacinto lucia "has a man"
- love lucia ramiro "dreaming"
+ breakup jacinto lucia "walks down the drive"
- reject? pilar bruno "throws Bruno's ring"
