%series Cedar Street Pharmacy
%lang en
%genre family and marriage drama in a Lebanese hill town, encyclopaedia episode summaries
%cast nadim   | Nadim Khoury; Nadim | m
%cast salma   | Salma Khoury; Salma | f
%cast rami    | Rami Khoury; Rami | m
%cast yara    | Yara | f
%cast hanna   | Abu Hanna; Hanna Saab | m
%cast lamia   | Lamia Saab; Lamia | f
%cast fadi    | Fadi Saab; Fadi | m
%cast zeina   | Zeina | f
%cast doctor  | Dr Armen Petrosian; Armen; Petrosian | m
%cast teta    | Teta Rose | f
%cast karim   | Karim | m
%cast joelle  | Joëlle | f
%cast baby    | Noor | f

== 1 The Closed Shutter
After forty years of selling aspirin opposite one another, the Khourys and the Saabs of [Ain Ward](@ainward) are no longer on speaking terms, although nobody under sixty could say why. [Nadim Khoury](nadim) keeps [his](nadim) shutter half down so as not to see [Abu Hanna](hanna), [his](nadim) competitor; [Salma](salma), [Nadim](nadim)'s [wife](salma), buys bread at seven so as not to meet [Lamia Saab](lamia), [who](lamia) buys it at eight. [Their](nadim+salma) [son](rami) [Rami](rami), however, home from [Marseille](@marseille), has just taken a seat on a bus beside a [girl](zeina) with green eyes, without asking for [her](zeina) surname.
- neighbour hanna nadim "opposite one another"
+ enemy hanna nadim "competitor"
- married nadim salma "wife"
- enemy lamia salma "so as not to meet"
- parent nadim+salma rami "son"
- return rami "home from"
+ meet rami zeina "taken a seat"

== 2 The Surname
It is Saab. [Zeina](zeina), only [daughter](zeina) of the [enemy](hanna) and apple of [her](zeina) [father](hanna)'s eye, finds out [who](rami) [she](zeina) has been laughing with when [Teta Rose](teta), [Rami](rami)'s [grandmother](teta), pinches [his](rami) cheek on the church steps. By then it is too late for either of [them](rami+zeina). [Fadi](fadi), [her](zeina) elder [brother](fadi), notices that [she](zeina) has begun to buy the bread, at seven, and follows [her](zeina); what [he](fadi) sees behind the oven costs [Rami](rami) two teeth. [Dr Armen Petrosian](doctor) sews up the lip and asks no questions.
- parent hanna zeina "only daughter"
- kin rami teta "grandmother"
- discover zeina rami "finds out who"
- love rami zeina "too late"
- love zeina rami "too late"
- sibling fadi zeina "brother"
- investigate fadi zeina "follows her"
- discover fadi rami+zeina "what he sees"
+ attack fadi rami "two teeth"
- treat rami doctor "sews up"

== 3 Seven O'Clock
[Salma](salma) sees the lip and puts two and two together. [Lamia](lamia) sees [Fadi](fadi)'s knuckles. Each [mother](lamia+salma) gets up an hour earlier. Each has her hair done. [They](lamia+salma) meet at the bread queue. [Salma](salma) slaps [Lamia](lamia). [Lamia](lamia) slaps [Salma](salma). Then [both](lamia+salma) burst out laughing. [They](lamia+salma) used to share a desk, a bicycle and a best friend. [Nadim](nadim) hears of the slap. [He](nadim) does not hear of the laughter. [He](nadim) bolts the shutter.
- discover salma rami "puts two and two together"
- discover lamia fadi "sees Fadi's knuckles"
- parent lamia fadi "mother"
- parent salma rami "mother"
- attack salma lamia "slaps Lamia"
- attack lamia salma "slaps Salma"
- happy lamia+salma "burst out laughing"
+ reconcile lamia salma "burst out laughing"
- friend.past lamia salma "share a desk"
- discover nadim lamia+salma "hears of the slap"

== 4 Yara
[Yara](yara), [Rami](rami)'s [sister](yara), has a [husband](karim) in [Abidjan](@abidjan), [Karim](karim), [who](karim) sends money, and an arrangement with the [doctor](doctor), [who](doctor) does not. [They](doctor+yara) see one another on Wednesdays, officially for [her](yara) migraines. [Petrosian](doctor), a [widower](doctor) of long standing, would like to walk down Cedar Street with [her](yara) in broad daylight; [she](yara) would like things to stay as they are, until [Karim](karim) cables that the business has gone under and that [he](karim) will be home by the feast of Saint Elias. [She](yara) really does have a migraine then.
- sibling rami yara "sister"
- married karim yara "husband"
- gift karim yara "sends money"
+ affair doctor yara "arrangement"
- cheat yara karim "arrangement"
- married.past _ doctor "widower"
- love doctor yara "in broad daylight"
- lose karim "gone under"
- return? karim "will be home"
- ill yara "migraine then"

== 5 What Teta Rose Remembers
With the lights off for the ninth hour that day, [Teta Rose](teta) tells [her](teta) [grandson](rami) how the quarrel began: in the summer of the locusts [Hanna Saab](hanna) had been promised to [Salma](salma), [her](teta) own [daughter-in-law](salma), the houses had been counted and the sheets embroidered, when [Nadim](nadim), [his](hanna) closest [friend](nadim), lent [him](hanna) a horse for the journey to the goldsmith's, a lame one, and was himself at the altar with [Salma](salma) before the horse arrived. The candle goes out. "And [I](teta)," says the old [lady](teta), "saddled it."
+ reveal teta rami "tells her grandson"
- kin rami teta "grandson"
- engaged.past hanna salma "been promised to"
- kin salma teta "daughter-in-law"
- friend.past hanna nadim "closest friend"
- betray.past nadim hanna "a lame one"
- wedding.past nadim salma "at the altar"
- help.past teta nadim "saddled it"

== 6 Saint Elias
[Karim](karim) steps off the boat thinner and kinder than [he](karim) went, and brings [Yara](yara) a parrot-green dress in the size [she](yara) wore at twenty. [She](yara) gets into it, nearly. [He](karim) is no fool; the whole of Cedar Street goes quiet as [he](karim) passes, and when the [doctor](doctor) shakes [his](karim) hand too long, [he](karim) knows [whose](doctor) hand it is. [He](karim) tells [Yara](yara) that in [Abidjan](@abidjan) there was someone, too: [Joëlle](joelle). [They](karim+yara) sit on the edge of the bath, [husband](karim) and [wife](yara), and for an hour are nearly friends.
- return karim "steps off the boat"
- gift karim yara "parrot-green dress"
+ discover karim doctor+yara "knows whose hand"
- reveal karim yara "there was someone"
- affair.past joelle karim "there was someone"
- cheat.past karim yara "there was someone"
- married karim yara "husband and wife"

== 7 The Hunter
[Fadi](fadi) goes shooting in the pines with [his](fadi) cousins, and [Rami](rami), [whom](rami) [Zeina](zeina) has asked to stay away from the pines, is found by a goatherd, face down, with a charge of birdshot in [his](rami) shoulder. An accident, says [Fadi](fadi). It is one, but nobody believes it, since the whole town has heard [him](fadi) promise the Khoury [boy](rami) as much. The gendarmes lead [him](fadi) off in [his](fadi) hunting boots. [Petrosian](doctor) digs out thirty pellets, the thirty-first staying where it is, next to the lung.
- kin _ fadi "cousins"
- find _ rami "found by a goatherd"
+ injure rami fadi "birdshot"
- threaten.past fadi rami "promise"
- attack! fadi rami "An accident"
- arrest _ fadi "lead him off"
- treat rami doctor "digs out"

== 8 Two Pharmacists
Only one shop in [Ain Ward](@ainward) stocks the ampoules that [Rami](rami) needs, and it is not [his](rami) [father](nadim)'s. [Nadim](nadim) stands in the middle of Cedar Street for a quarter of an hour. Before [he](nadim) has reached the opposite kerb, [Abu Hanna](hanna) comes out with the box under [his](hanna) arm, and [the two](hanna+nadim), without a word of greeting after forty years, walk to the hospital in step. There [Nadim](nadim) tells the gendarmes that a gun can slip; that [he](nadim) has known [Fadi](fadi) since the cradle; that [he](nadim), too, has let people fall off horses.
- parent nadim rami "father's"
+ help hanna rami "with the box"
- reconcile hanna nadim "in step"
- help nadim fadi "a gun can slip"
- reveal nadim _ "fall off horses"

== 9 Wednesday
Having to choose, [Yara](yara) chooses neither. The [doctor](doctor) is told so on a Wednesday, [Karim](karim) on a Thursday; on the Friday [she](yara) rents two rooms above [Lamia](lamia)'s sewing shop and sleeps across the bed, alone, for eleven hours. [Armen](doctor) takes it like a slammed door. [Karim](karim), on the other hand, takes it like a diagnosis, asks for time, finds work in the bakery and leaves, each morning at seven, a warm loaf on [his](karim) [wife](yara)'s stair. [Joëlle](joelle), arriving from [Abidjan](@abidjan) with eyes like lamps, trips over it.
+ breakup yara doctor "is told so"
- breakup yara karim "Karim on a Thursday"
- move yara "rents two rooms"
- neighbour.start lamia yara "above Lamia's"
- sad doctor "slammed door"
- reconcile? karim yara "asks for time"
- hire karim "finds work"
- gift karim yara "a warm loaf"
- married karim yara "his wife's"
- travel joelle "arriving" @ainward

== 10 Visiting Time
[Zeina](zeina) comes to Ward B disguised as a nun. [Rami](rami) laughs and tears a stitch. [Zeina](zeina) holds it shut. [She](zeina) says the thing [she](zeina) did not say on the bus. [Rami](rami) says it back. [Salma](salma) is standing in the doorway. So is [Lamia](lamia). So are [Nadim](nadim) and [Abu Hanna](hanna). Someone has to speak. [Rami](rami) asks [Zeina](zeina) to be [his](rami) [wife](zeina). [Zeina](zeina) asks [her](zeina) [father](hanna). [Her](zeina) [father](hanna) asks for a chair. [He](hanna) says yes from the chair.
- travel zeina rami "comes to Ward B"
- happy rami "laughs"
- treat rami zeina "holds it shut"
- confess zeina rami "did not say"
- confess rami zeina "says it back"
+ propose rami zeina "to be his wife"
- parent hanna zeina "father"
- engaged.start rami zeina "says yes"

== 11 Joëlle's Suitcase
The [visitor](joelle) has not come for [Karim](karim), as Cedar Street believes, but for what [he](karim) owes [her](joelle), and when [Yara](yara), a practical [person](yara), sits down with [her](joelle) over the bills, it comes out that [both](joelle+yara) have been told the same bedtime stories, down to the names of the stars. [They](joelle+yara) cool off on the balcony with arak. By morning the former [mistress](joelle) has a bed in the second room. [Karim](karim), with [his](karim) loaf, is met on the stair by two [women](joelle+yara) in dressing gowns; [he](karim) is made to come up, and to listen.
- reconcile! joelle karim "has not come for"
- meet joelle yara "sits down with"
- discover joelle+yara karim "comes out"
- betray.past karim joelle+yara "bedtime stories"
- affair.past joelle karim "mistress"
+ move joelle yara "a bed in the second room"
- housemate.start joelle yara "a bed in the second room"
- quarrel joelle+yara karim "and to listen"

== 12 A Funeral and a List
[Teta Rose](teta) slips away in [her](teta) sleep, having dictated the guest list. As the procession climbs, [Fadi](fadi), let out that morning, takes a corner of the coffin next to the [man](rami) [he](fadi) shot, and in the bend by the cistern, where it is steepest, [Rami](rami) shifts [his](rami) grip to spare the [other](fadi)'s back. That is all; it is enough. [Salma](salma), left alone with [Abu Hanna](hanna) at the grave for the first time since the locusts, asks whether [he](hanna) was very unhappy. "For a year," says the old [bridegroom](hanna) that never was, "and then [I](hanna) saw [Lamia](lamia) ride a bicycle."
+ die teta "slips away"
- arrest.end _ fadi "let out"
- injure.past rami fadi "he shot"
- help rami fadi "shifts his grip"
+ reconcile fadi rami "it is enough"
- sad.past hanna "very unhappy"
- love.past hanna lamia "ride a bicycle"

== 13 Aspirin
The new sign, which spans the street, bears both surnames in alphabetical order after a dispute of nine weeks. Under it [Rami](rami) and [Zeina](zeina) are showered with rice, and [Fadi](fadi), as best [man](fadi), drops the rings. [Karim](karim) has earned [his](karim) way back to half a breakfast; [Yara](yara) is expecting, has worked out the Wednesdays, and knows very well that [Noor](baby), as the [child](baby) is to be called, may have the [doctor](doctor)'s nose. [She](yara) tells [Karim](karim) before the cake. [He](karim) goes on cutting. "[She](baby)'ll have [my](karim) bread," [he](karim) says. At a far table [Petrosian](doctor) is teaching [Joëlle](joelle) backgammon, and losing, on purpose.
- colleague.start hanna nadim "both surnames"
- quarrel hanna nadim "dispute"
+ wedding rami zeina "showered with rice"
- advisor fadi rami "best man"
- reconcile? karim yara "half a breakfast"
- pregnant yara "expecting"
- pregnant? yara doctor "the doctor's nose"
- reveal yara karim "tells Karim"
- advisor doctor joelle "teaching"
- flirt doctor joelle "on purpose"
