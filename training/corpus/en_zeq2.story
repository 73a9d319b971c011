%series Slot and Splash
%lang en
%genre newsroom drama at a failing Accra radio and television house, encyclopaedia episode list
%cast adjoa    | Adjoa Baffour; Adjoa; Baffour | f
%cast selorm   | Selorm Agbeko; Selorm | m
%cast quartey  | Ebenezer Quartey; Quartey; Ebenezer | m
%cast naa      | Naa Quartey; Naa | f
%cast philby   | Rupert Philby; Philby; Rupert | m
%cast kwesi    | Kwesi Baffour; Kwesi | m
%cast yaaba    | Yaaba | f
%cast minister | Hon. Desmond Tettey; Tettey; Desmond | m
%cast zainab   | Zainab Iddrisu; Zainab | f
%cast engineer | Fiifi | m
%cast caller   | - | f
%cast colonel  | Colonel Anim; Anim | m
%cast driver   | - | m
%cast tuesday  | Tuesday | n

== 1 On Air
[Adjoa Baffour](adjoa) returns from [London](@london) to read the seven o'clock news at [Gold Star](#goldstar), the station which [her](adjoa) [godfather](quartey), [Ebenezer Quartey](quartey), built out of a shipping container. Waiting in [her](adjoa) chair is [Selorm Agbeko](selorm), the [anchor](selorm) of the past six years, [who](selorm) has not been told. Nor has the Scottish [consultant](philby), [Rupert Philby](philby), been told that [he](philby) is not to smoke. [The two](adjoa+selorm) read alternate headlines, [each](adjoa+selorm) correcting the other's vowels.
+ return adjoa "returns"
- hire adjoa quartey "read the seven o'clock news"
- kin adjoa quartey "godfather"
- create.past quartey "built" #goldstar
- reveal! quartey selorm "not been told"
+ enemy.start adjoa selorm "correcting the other's vowels"

== 2 The Woman on Line Four
An unknown [caller](caller) to the breakfast show says that the new hospital in [Tamale](@tamale) has no walls. [Selorm](selorm) cuts [her](caller) off; [Adjoa](adjoa), in the gallery, has the line traced, with the help of the [engineer](engineer), a [bachelor](engineer) of few words. The trail ends at a telephone inside the ministry. [Quartey](quartey), [who](quartey) went to school with the [minister](minister), [Desmond Tettey](minister), tells [his](quartey) [goddaughter](adjoa) to drop it. [She](adjoa) promises, and books a seat north.
- reveal caller "no walls"
- reject selorm caller "cuts her off"
+ investigate adjoa caller "has the line traced"
- help engineer adjoa "with the help"
- friend.past minister quartey "went to school with"
- kin adjoa quartey "goddaughter"
- betray adjoa quartey "promises"
+ travel? adjoa "books a seat north"

== 3 No Walls
There is a gate, a plaque and a goat. While [she](adjoa) films the goat, [Adjoa](adjoa) is seized by two men in sunglasses and put on a bus, without [her](adjoa) camera. It is [Selorm](selorm), of all people, [who](selorm) followed [her](adjoa) because [he](selorm) smelled a story, and it is [he](selorm) [who](selorm) buys the camera back at the lorry park for the price of [his](selorm) watch. "[You](adjoa) owe [me](selorm) a Seiko," [he](selorm) tells [her](adjoa). The pictures go out at seven. [Tettey](minister) laughs them off on another channel.
+ abduct _ adjoa "seized"
- steal _ adjoa "without her camera"
- investigate selorm adjoa "followed her"
+ help selorm adjoa "buys the camera back"
- find selorm "buys the camera back"
+ reveal adjoa+selorm "go out at seven"

== 4 Family Business
[Naa Quartey](naa), [daughter](naa) of the [founder](quartey), comes home with an MBA and an opinion. The station loses money each time the kettle is switched on. [She](naa) wants to sell the land; [her](naa) [father](quartey) will hear nothing of it. [Philby](philby), [who](philby) was hired to save the place, has been feeding the [heiress](naa) figures for months, in exchange for a share that [her](naa) [father](quartey) knows nothing about. At home [Adjoa](adjoa) finds [Kwesi](kwesi), [her](adjoa) younger [brother](kwesi), asleep in [her](adjoa) bath with a bag full of cash.
- parent quartey naa "daughter"
- return naa "comes home"
- reject quartey naa "will hear nothing"
+ betray philby quartey "feeding the heiress figures"
- hire.past philby "was hired"
- help philby naa "feeding the heiress"
- sibling adjoa kwesi "brother"
+ find adjoa kwesi "finds"

== 5 Bag of Cash
[Kwesi](kwesi) swears that [he](kwesi) only drives. For whom, [he](kwesi) will not say, but the notes are still in the wrappers of the ministry's bank. [Adjoa](adjoa) could run the story tonight; it would put [her](adjoa) [brother](kwesi) behind bars. [Selorm](selorm) sees the wrappers on [her](adjoa) desk, says nothing, and leads with the cocoa price. After the bulletin [she](adjoa) asks [him](selorm) why. [He](selorm) had a [brother](driver) too, [he](selorm) says. [She](adjoa) notices for the first time that [he](selorm) always parks facing the wall.
- reveal! kwesi adjoa "will not say"
- reveal? adjoa kwesi "run the story"
- arrest? _ kwesi "behind bars"
- sibling adjoa kwesi "brother"
- discover selorm adjoa "sees the wrappers"
+ help selorm adjoa "says nothing"
- sibling.past driver selorm "had a brother"

== 6 Harmattan
Dust everywhere: in the lenses, in the soup, in the gears. The transmitter on the ridge falls silent, and [Fiifi](engineer), as the [engineer](engineer) turns out to be called, climbs the mast without a rope. From below [Zainab Iddrisu](zainab), the weather [girl](zainab), talks [him](engineer) up and then down again. [She](zainab) has been engaged since Christmas, to a [colonel](colonel). [She](zainab) does not mention [Colonel Anim](colonel) once during the descent. A stray dog, christened [Tuesday](tuesday), moves into the lobby.
- help zainab engineer "talks him up"
- engaged colonel zainab "engaged"
+ flirt engineer zainab "does not mention"
- move tuesday "moves into"

== 7 Sold
When [he](quartey) opens the morning paper, [Quartey](quartey) reads that [he](quartey) has sold [his](quartey) own station. The signature is good; it is not [his](quartey). [He](quartey) drives to [his](quartey) [daughter](naa)'s flat and finds [Philby](philby) there, in a towel. The old [man](quartey) raises [his](quartey) stick against the [Scot](philby), then lowers it, then falls. [Naa](naa) rides with [him](quartey) in the ambulance and cannot stop talking. [Her](naa) [lover](philby) stays behind to look for the deed.
- discover quartey "reads that"
+ betray _ quartey "it is not his"
- parent quartey naa "daughter"
- find quartey philby "finds"
- threaten quartey philby "raises his stick"
+ ill quartey "falls"
- help naa quartey "rides with him"
- affair naa philby "lover"

== 8 Half Mast
The [founder](quartey) lies speechless at [Korle Bu](#korlebu), [his](quartey) [godchild](adjoa) on one side of the bed, [his](quartey) [daughter](naa) on the other. The [younger](naa) of [the two](adjoa+naa) confesses: it was [she](naa) [who](naa) guided the pen. The [elder](adjoa) slaps [her](naa) and afterwards holds [her](naa). [Philby](philby), meanwhile, is refused at the airport. The [minister](minister) owns the buying company and needs the [consultant](philby) here until the stamps are dry, so [he](minister) has had [his](philby) passport mislaid.
- ill quartey "speechless"
- kin adjoa quartey "godchild"
- parent quartey naa "daughter"
+ reveal naa adjoa "confesses"
- betray.past naa quartey "guided the pen"
- attack adjoa naa "slaps"
- help adjoa naa "holds her"
- flee? philby "refused at the airport"
+ steal minister philby "passport mislaid"

== 9 The Source
The [caller](caller) rings again, this time at the stage door. [She](caller) is sixty, wears a ministry badge and brings [her](caller) own chair. For twenty years a [colleague](yaaba) called [Yaaba](yaaba) has typed [Tettey](minister)'s letters, and for three of them the [caller](caller) has filed them. [Adjoa](adjoa) listens until four. [Selorm](selorm), [who](selorm) once cut [her](caller) off, fetches [her](caller) tea and apologises. The [clerk](caller) pats [his](selorm) hand: the line, [she](caller) says, was bad.
- return caller "rings again"
- colleague caller yaaba "colleague"
- boss minister yaaba "typed Tettey's letters"
- boss minister caller "has filed them"
+ reveal caller adjoa "listens until four"
- reject.past selorm caller "cut her off"
- help selorm caller "fetches her tea"
+ reconcile caller selorm "apologises"

== 10 Blackout
Soldiers occupy the car park at the request of [Colonel Anim](colonel), [who](colonel) takes orders from [Tettey](minister). The studio goes dark. [Fiifi](engineer) runs a cable to the kenkey seller's generator, and [Zainab](zainab), called upon by [her](zainab) [fiancé](colonel) to come out, answers [him](colonel) with tomorrow's forecast: storms, locally violent, no wedding. In candlelight [Adjoa](adjoa) and [Selorm](selorm) read the letters aloud, turn by turn, for three hours. Between two pages [he](selorm) takes [her](adjoa) hand, and it is seen in eleven regions.
- boss minister colonel "takes orders"
- attack colonel "occupy"
- help engineer "runs a cable"
- engaged colonel zainab "fiancé"
+ breakup zainab colonel "no wedding"
+ reveal adjoa+selorm minister "read the letters"
- flirt adjoa selorm "takes her hand"

== 11 Resignations
[Tettey](minister) resigns at noon and is fetched from [his](minister) house at one. Among the drivers questioned is [Kwesi](kwesi); [he](kwesi) names the [man](minister) [who](minister) paid [him](kwesi), and walks out on bail into the arms of [his](kwesi) [sister](adjoa), [who](adjoa) boxes [his](kwesi) ears. [Philby](philby) offers to testify against everyone, himself included, for a cigarette. [Naa](naa) tears up the deed in front of [him](philby). "Was any of it true?" [she](naa) asks [him](philby). The [Scot](philby) thinks it over honestly. "The towel," [he](philby) says.
+ quit minister "resigns"
+ arrest _ minister "fetched from his house"
- investigate _ kwesi "questioned"
- reveal kwesi minister "names the man"
- sibling adjoa kwesi "sister"
- attack adjoa kwesi "boxes his ears"
- reveal? philby "testify"
- breakup naa philby "tears up the deed"

== 12 Seven O'Clock
[Quartey](quartey) speaks: a whole sentence, concerning the lighting in Studio One. [He](quartey) hands the station to [the two](adjoa+naa) [women](adjoa+naa) jointly, on condition that [they](adjoa+naa) share a desk. The [engineer](engineer) asks [Zainab](zainab) what the weather will be like on Saturday, and whether [she](zainab) would care to spend it with [him](engineer). At five to seven [Adjoa](adjoa) lays a small box on the keyboard of [her](adjoa) [co-anchor](selorm). Inside is a Seiko. [Tuesday](tuesday) barks through the headlines.
+ recover quartey "speaks"
+ gift quartey adjoa+naa "hands the station"
- date? engineer zainab "spend it with him"
- gift adjoa selorm "small box"
- colleague adjoa selorm "co-anchor"
