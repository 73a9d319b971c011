%series Casa Verano
%lang en
%genre daily telenovela in English listings: a guesthouse and a cannery on the Chilean coast
%cast ximena  | Ximena Duarte; Ximena | f
%cast rafael  | Rafael Duarte; Rafael | m
%cast ines    | Inés Vidal; Inés | f
%cast bruno   | Bruno Salcedo; Bruno; Salcedo | m
%cast pilar   | Pilar Salcedo; Pilar | f
%cast teo     | Teodoro; Teo | m
%cast luz     | Luz | f
%cast dona    | Doña Amparo; Amparo | f
%cast driver  | Nicanor | m
%cast doctor  | Dr. Ibarra; Ibarra | f
%cast lawyer  | Quiroga | m
%cast stranger | - | m
%cast gabriel | Gabriel Vidal; Gabriel | m
%cast mother  | - | f
%cast nun     | Sister Consuelo | f
%cast nannyboss | - | n

== 1
[Ximena](ximena) is dusting the bridal suite for [her](ximena) own wedding night when the [groom](rafael), [Rafael](rafael), tells [her](ximena) that the ceremony must wait: [his](rafael) [grandmother](dona), [Doña Amparo](dona), has had a stroke. In the old [woman](dona)'s room [Dr. Ibarra](doctor) finds no stroke at all, just a [matriarch](dona) with folded arms. [She](dona) cannot abide a chambermaid for a granddaughter-in-law. The [doctor](doctor) lets herself be bribed with a brooch. At the station a pale young [woman](ines) steps off the night train and asks the way to the Duarte house.
- engaged rafael ximena "the groom"
- wedding! rafael ximena "must wait"
- reveal rafael ximena "tells her"
- kin dona rafael "his grandmother"
- ill! dona "no stroke at all"
+ betray dona rafael "has had a stroke"
- gift dona doctor "bribed with a brooch"
- betray doctor _ "lets herself be bribed"
- travel ines "steps off"

== 2
The [newcomer](ines) gives [her](ines) name as [Inés](ines) and is taken on as a cook. Nobody, apart from the [driver](driver), [who](driver) carried [her](ines) suitcase, has noticed that it holds a child's shoe and a newspaper clipping about [Rafael](rafael). [Bruno Salcedo](bruno), [owner](bruno) of the cannery, sends [Doña Amparo](dona) two dozen lilies. Everyone knows what [he](bruno) is really after: [her](dona) strip of shore. [Pilar](pilar), [his](bruno) only [child](pilar), has quite another target, and makes eyes at the [bridegroom](rafael) across the mass. [Ximena](ximena) treads on [her](pilar) train, by mistake, twice.
- hire ines "taken on"
- help driver ines "carried her suitcase"
- discover! _ ines "Nobody"
- gift bruno dona "two dozen lilies"
- parent bruno pilar "only child"
- love pilar rafael "quite another target"
+ flirt pilar rafael "makes eyes"
- jealous ximena pilar "treads on her train"

== 3
Fired by [Salcedo](bruno) for asking about wages, [Teo](teo) throws [his](teo) apron in the brine and organises the first strike in the cannery's history. [His](teo) [girl](luz), [Luz](luz), [who](luz) guts sardines at the next bench, thinks that [they](luz+teo) cannot afford heroism with a baby on the way, but links arms with [him](teo) at the gate. [Bruno](bruno) has the hoses turned on [them](luz+teo). That evening the [cook](ines) of the Duartes brings soup to the picket line, sees [Bruno](bruno) in [his](bruno) white car, and drops the ladle.
+ quit teo bruno "Fired"
- create teo "organises the first strike"
- couple luz teo "His girl"
- colleague luz teo "at the next bench"
- pregnant luz teo "baby on the way"
- help luz teo "links arms"
- attack bruno luz+teo "hoses"
- help ines luz+teo "brings soup"
- sad ines bruno "drops the ladle"

== 4
[Ximena](ximena) overhears [Amparo](dona). [Amparo](dona) is dancing. [Amparo](dona) was never ill. [Ximena](ximena) tells [Rafael](rafael). [Rafael](rafael) does not believe [Ximena](ximena). [He](rafael) loves [his](rafael) [grandmother](dona). [Ximena](ximena) gives [Rafael](rafael) the ring. [Rafael](rafael) lets [Ximena](ximena) go. [Nicanor](driver) drives [Ximena](ximena) to the station. [Nicanor](driver) says that old ladies lie. [Inés](ines) stops the car. "Stay," says [Inés](ines) to [Ximena](ximena). "[I](ines) need a friend here."
- discover ximena dona "overhears"
- happy dona "is dancing"
- ill! dona "never ill"
+ reveal ximena rafael "tells Rafael"
- quarrel rafael ximena "does not believe"
- kin dona rafael "grandmother"
+ breakup ximena rafael "gives Rafael the ring"
- help driver ximena "drives Ximena"
- friend? ines ximena "need a friend"

== 5
[Ximena](ximena) does stay, in the [cook](ines)'s own chamber, and the two [women](ines+ximena) share a candle and, by and by, [their](ines+ximena) stories. Six years ago [Inés](ines), then a nanny in [Santiago](@santiago), had a little [boy](gabriel) by [her](ines) [employer](nannyboss)'s [guest](bruno), a [man](bruno) [who](bruno) promised marriage and drove off in a white car. The [child](gabriel) was taken from [her](ines) by the nuns and given to strangers. [Ximena](ximena), [whose](ximena) own [mother](mother) left [her](ximena) on the Duartes' doorstep, holds [her](ines) until [she](ines) stops shaking. Downstairs, [Rafael](rafael) plays the same three chords on the piano.
- move ximena ines "own chamber"
- friend.start ines ximena "share a candle"
- birth.past ines gabriel "a little boy"
- affair.past bruno ines "promised marriage"
- propose.past bruno ines "promised marriage"
- parent bruno+ines gabriel "a little boy"
- boss.past nannyboss ines "her employer"
+ reveal ines ximena "their stories"
- betray.past bruno ines "drove off"
- abduct.past _ gabriel "taken from her"
- parent mother ximena "mother"
- help ximena ines "holds her"
- sad rafael "same three chords"

== 6
[Pilar](pilar) has a sore ankle, a fever, a fainting fit: whatever it takes to be driven home by [Rafael](rafael). On the coast road [she](pilar) kisses [him](rafael). [He](rafael) is too polite, and too unhappy, to push [her](pilar) away at once. [Luz](luz), hitching back from the clinic, sees the parked car and, being loyal, tells [Ximena](ximena). [Salcedo](bruno) goes to [Amparo](dona) with a proposition: a son-in-law for [him](bruno), a fortune for [her](dona), and no chambermaids. The old [schemer](dona) kisses the lilies.
- ill! pilar "a fainting fit"
- help rafael pilar "driven home"
+ kiss pilar rafael "kisses him"
- sad rafael "unhappy"
- discover luz pilar+rafael "sees the parked car"
- friend luz ximena "being loyal"
- reveal luz ximena "tells Ximena"
- wedding? pilar rafael "a son-in-law"
- gift? bruno dona "a fortune"

== 7
[Nicanor](driver), [who](driver) has chauffeured the Duartes for thirty years and adored [Inés](ines) for three weeks, finds [Sister Consuelo](nun) in a convent up the valley. Very old and no longer able to keep silence, the [nun](nun) remembers the [boy](gabriel): [he](gabriel) was placed with the family of a [doctor](doctor). Back in the kitchen, [he](driver) repeats the name to the [cook](ines). It is [Ibarra](doctor). [Inés](ines) has ladled soup for [her](ines) own [son](gabriel) at the surgery door, every Thursday, without knowing. [She](ines) runs the whole way in slippers.
- boss dona driver "chauffeured"
- love driver ines "adored"
- find driver nun "finds Sister Consuelo"
- reveal nun driver "remembers the boy"
- kin doctor gabriel "was placed with"
+ reveal driver ines "repeats the name"
- parent ines gabriel "own son"
- discover! ines gabriel "without knowing"

== 8
[Dr. Ibarra](doctor) opens to [Inés](ines). [Gabriel](gabriel) hides behind [Ibarra](doctor). [He](gabriel) has [Bruno](bruno)'s chin. [Inés](ines) says nothing about it. [Ibarra](doctor) guesses. [She](doctor) loves [Gabriel](gabriel). [She](doctor) will not give up [Gabriel](gabriel). [Inés](ines) understands that. [Inés](ines) asks for Thursdays. [Ibarra](doctor) asks for time. [Gabriel](gabriel) asks for soup. Who is [Inés](ines), asks [Gabriel](gabriel). "A [friend](ines)," says [Ibarra](doctor). [Inés](ines) smiles at [Gabriel](gabriel) and cries on the stairs.
- meet gabriel ines "hides behind"
- parent bruno gabriel "Bruno's chin"
- discover doctor ines "guesses"
- kin doctor gabriel "loves Gabriel"
- reject doctor ines "will not give up"
+ reveal! ines gabriel "A friend"
- happy ines gabriel "smiles"
- sad ines "cries"

== 9
The engagement of [Rafael](rafael) and [Pilar](pilar) is read out from the pulpit before the [bridegroom](rafael) has been asked. [He](rafael) rises in the third row, walks past both families and kneels before [Ximena](ximena), [who](ximena) is scrubbing the steps. This time [he](rafael) believes [her](ximena); this time it is [she](ximena) [who](ximena) has to think about it. [Doña Amparo](dona), watching from the litter on which [she](dona) plays the invalid, forgets herself and runs after [her](dona) [grandson](rafael). The whole congregation sees [her](dona) run. [Pilar](pilar), publicly left, swears that somebody will pay.
- engaged? pilar rafael "engagement"
- betray dona rafael "before the bridegroom"
+ reject rafael pilar "rises"
- propose rafael ximena "kneels"
- kin dona rafael "her grandson"
+ discover _ dona "sees her run"
- ill! dona "plays the invalid"
- threaten pilar _ "somebody will pay"
- sad pilar "publicly left"

== 10
A week of mist. The gulls sit on the chimney pots, the sardines stay out at sea and the strikers play dominoes on an upturned boat. A new [guest](stranger) signs the register with a cross, pays in advance and asks for a room with its back to the water. [He](stranger) eats nothing but bread. [Luz](luz) knits a very small sleeve. [Doña Amparo](dona), [who](dona) is at daggers drawn with [her](dona) whole household, dines alone beneath the portraits, opens a drawer and looks, for a long time, at a tiny gold medal on a ribbon.
- quarrel _ dona "at daggers drawn"
+ sad dona "dines alone"

== 11
Set alight by [Pilar](pilar) with [her](pilar) own cigarette lighter, the guesthouse burns from the bridal suite down. The [stranger](stranger) in the back room carries [Luz](luz) out through the laundry and goes in a second time, for [Amparo](dona); [Teo](teo) and [Rafael](rafael) pass the buckets, [striker](teo) beside [gentleman](rafael). Saved, coughing, the old [lady](dona) looks up at [her](dona) [rescuer](stranger). Thirty years ago [she](dona) threw out [her](dona) own [son](stranger) on account of a kitchen [maid](mother); [he](stranger) has come back to see [his](stranger) [mother](dona) once more, and to ask what became of [his](stranger) baby [girl](ximena).
+ attack pilar dona "Set alight"
- rescue stranger luz "carries Luz out"
- rescue stranger dona "goes in a second time"
- help rafael+teo dona "pass the buckets"
- parent dona stranger "own son"
- reject.past dona stranger "threw out"
- love.past stranger mother "kitchen maid"
- return stranger "come back"
+ parent stranger ximena "baby girl"

== 12
The medal on the ribbon fits the mark round [Ximena](ximena)'s neck: the [foundling](ximena) [whom](ximena) [Amparo](dona) had scrubbing floors is [her](dona) own [grandchild](ximena), and [Rafael](rafael), adopted as an orphan by the second son, is no relation at all. [Quiroga](lawyer), the family's [attorney](lawyer), confirms it in triplicate. On [her](dona) knees, the [matriarch](dona) asks the [girl](ximena)'s forgiveness. [Ximena](ximena) makes [her](dona) get up. [Pilar](pilar) is put in handcuffs at the border, a lighter in [her](pilar) muff, and [her](pilar) [father](bruno), deserted by [his](bruno) whole workforce, signs [Teo](teo)'s wage demands on the bonnet of the white car.
+ discover _ ximena "fits the mark"
- boss.past dona ximena "scrubbing floors"
- kin dona ximena "grandchild"
- kin! rafael ximena "no relation"
- advisor lawyer dona "attorney"
- reveal lawyer _ "confirms it"
- reconcile? dona ximena "asks the girl's forgiveness"
+ arrest _ pilar "put in handcuffs"
- parent bruno pilar "her father"
- find teo "wage demands"

== 13
[Luz](luz)'s twins come into the world in the sacristy while, next door, the priest asks [Rafael](rafael) and [Ximena](ximena) the question that has been postponed for so long. Two pairs of lungs answer first. The [bride](ximena)'s long-lost [father](stranger), shaved and in borrowed shoes, has led [her](ximena) in. [Dr. Ibarra](doctor) has returned the brooch, and has brought a small [page](gabriel), [who](gabriel) carries the rings and then, solemnly, hands them not to the [groom](rafael) but to the [cook](ines), since [he](gabriel) was told last Thursday [whose](ines) [son](gabriel) [he](gabriel) is as well. [Nicanor](driver) lends [her](ines) [his](driver) handkerchief, and keeps [her](ines) hand.
+ birth luz _ "come into the world"
+ wedding rafael ximena "the question"
- parent stranger ximena "long-lost father"
- gift doctor dona "returned the brooch"
- gift gabriel ines "hands them"
- reveal doctor gabriel "was told"
- parent ines gabriel "whose son"
- help driver ines "lends her"
- love driver ines "keeps her hand"
