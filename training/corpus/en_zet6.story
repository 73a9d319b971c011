%series Passage Rights
%lang en
%genre kidnap-and-ransom thriller, Bogotá, streaming overviews
%cast ximena   | Ximena Arbeláez; Ximena | f
%cast hollis   | Hollis Drake; Drake; Hollis | m
%cast mateo    | Mateo Arbeláez; Mateo | m
%cast lucia    | Lucía Rendón; Lucía; Rendón | f
%cast rendon   | Don Aurelio Rendón; Don Aurelio; Aurelio | m
%cast voice    | Wilmer | m
%cast hippo    | Ferney; Ferney Ruiz | m
%cast colonel  | Colonel Pardo; Pardo | m
%cast noa      | Noa Weiss; Noa; Weiss | f
%cast bird     | - | n
%cast cook     | Doña Chava; Chava | f
%cast deaf     | Benji | m
%cast stranger | - | f
%cast father   | - | m
%cast son      | - | m
%cast hostage  | - | m

== 1 Proof of Life
[Ximena Arbeláez](ximena) has talked forty-one people out of captivity and never met one of them again. [Her](ximena) rule: no friendship, no thanks, no flowers. When [Lucía Rendón](lucia), [heiress](lucia) to half the country's cement, is dragged from a hair salon, the insurers fly in [Ximena](ximena)'s oldest [rival](hollis), the [Londoner](hollis) [Hollis Drake](hollis). [The two](hollis+ximena) are to work as a pair. The first call comes at midnight. A soft [voice](voice), almost shy, asks for eight million dollars and, as an afterthought, whether the [lady](lucia) is allergic to anything. [Don Aurelio](rendon), the [father](rendon), shouts into the receiver. [Ximena](ximena) takes it away from [him](rendon).
- rescue.past ximena _ "talked forty-one people"
+ abduct _ lucia "dragged"
- enemy hollis ximena "oldest rival"
- hire hollis "fly in"
- travel hollis "fly in"
+ colleague.start hollis ximena "work as a pair"
- threaten voice rendon "asks for eight million"
- parent rendon lucia "father"

== 2 The Shy Man
For nine days [the pair](hollis+ximena) listen to the [caller](voice). [He](voice) apologises for the hour; [he](voice) coughs; once a rooster crows behind [him](voice). [Drake](hollis) would bargain fast, [Ximena](ximena) slowly. [She](ximena) wins, for [she](ximena) has noticed that the [man](voice) says "we" and means "I". A photograph arrives: [Lucía](lucia) with a newspaper, one eye swollen. [Aurelio](rendon), behind the [negotiators](hollis+ximena)' backs, sends two million to a [colonel](colonel) [who](colonel) promises to storm the place for a fraction of the price. [Pardo](colonel) pockets it. Nobody storms anything. [His](rendon) [cook](cook), [Doña Chava](cook), puts soup in front of [Ximena](ximena) and says that the rooster is a bantam.
- quarrel hollis ximena "fast"
- find ximena "wins"
- discover ximena voice "has noticed"
- injure lucia _ "one eye swollen"
- gift rendon colonel "sends two million"
- betray rendon hollis+ximena "behind"
+ steal colonel rendon "pockets it"
- boss rendon cook "cook"
- help cook ximena "bantam"

== 3 Bantam
[Mateo](mateo), [Ximena](ximena)'s younger [brother](mateo), breeds fighting cocks in [Soacha](@soacha) and has not spoken to [her](ximena) since [she](ximena) let [their](mateo+ximena) [father](father) go to prison. [She](ximena) comes anyway. [He](mateo) listens to the tape with [his](mateo) eyes shut. It is not a rooster, [he](mateo) says at last, but a [boy](deaf) [who](deaf) can crow like one, and there is only one [boy](deaf) like that: [Benji](deaf), [who](deaf) has been deaf from birth. In exchange for the address [Mateo](mateo) wants nothing. [He](mateo) wants to see [her](ximena) ask. [She](ximena) asks. Outside, a [woman](stranger) in a yellow raincoat writes down the number of [her](ximena) car.
- sibling mateo ximena "younger brother"
- quarrel.past mateo ximena "has not spoken"
- betray.past ximena father "let their father go"
- parent father mateo+ximena "father"
- arrest.past _ father "go to prison"
+ reveal mateo ximena "says at last"
- discover mateo deaf "crow like one"
- investigate stranger ximena "writes down"

== 4 House of the Deaf Boy
[Benji](deaf) is ten and watches lips. From across the street [Hollis](hollis), [who](hollis) learned to sign for a [son](son) [he](hollis) seldom sees, asks [him](deaf) who lives there. An [uncle](hippo), says the [child](deaf) with [his](deaf) fingers, and a [lady](lucia) [who](lucia) teaches [me](deaf) to draw. The [uncle](hippo) is [Ferney Ruiz](hippo), dismissed last year from the [Rendóns](lucia+rendon)' stables, a very gentle [man](hippo); nobody could have less of the kidnapper about [him](hippo). But the [voice](voice) is not [his](hippo). [Drake](hollis) reports to [Ximena](ximena), [who](ximena) tells [Pardo](colonel) nothing. Somebody does: by evening the street is full of soldiers.
- parent hollis son "son"
- reveal deaf hollis "says the child"
- kin deaf hippo "uncle"
- advisor lucia deaf "teaches me"
- quit.past hippo rendon "dismissed"
+ find hollis hippo "dismissed last year"
- reveal hollis ximena "reports"
- reveal! ximena colonel "tells Pardo nothing"
+ reveal _ colonel "Somebody does"

== 5 Crossfire
The [colonel](colonel)'s men shoot first. [Ferney](hippo) falls across the doorstep, holding the [boy](deaf) beneath [him](hippo); neither [Lucía](lucia) nor the shy [one](voice) is in the house. [Hollis](hollis) carries [Benji](deaf) out through the yard on [his](hollis) back. The [stableman](hippo) lives, is handcuffed to a hospital bed and, when [Ximena](ximena) sits down beside [him](hippo), tells [her](ximena) that it was a job for one week, that [he](hippo) cooked, and that the young [lady](lucia) went with the [other](voice) of [her](lucia) own free will. [Ximena](ximena) does not believe it. In [her](ximena) trade nobody goes with anyone.
- attack colonel hippo "shoot first"
- injure hippo colonel "falls"
- rescue hippo deaf "holding the boy beneath"
+ rescue hollis deaf "carries Benji out"
- arrest _ hippo "handcuffed"
- reveal hippo ximena "tells her"
- abduct! voice lucia "of her own"
- discover! ximena lucia "does not believe"

== 6 The Yellow Raincoat
The [woman](stranger) in the raincoat has taken the room next to [Ximena](ximena)'s and knocks at two in the morning. [She](noa) is [Noa Weiss](noa), an Israeli [reporter](noa), and [she](noa) knows who [Hollis Drake](hollis) is. In [Caracas](@caracas), seven years ago, the [Englishman](hollis) handed a [hostage](hostage) to the wrong side for a second fee. The [hostage](hostage) was [Noa](noa)'s [husband](hostage). [Ximena](ximena) offers [her](noa) a chair and no tears. At breakfast [she](ximena) passes [her](ximena) [colleague](hollis) the salt as if nothing were the matter. [He](hollis) sees that [she](ximena) knows. The salt falls over, and [he](hollis) throws a pinch across [his](hollis) shoulder.
- neighbour.start noa ximena "room next to"
- meet noa ximena "knocks"
+ reveal noa ximena "knows who"
- betray.past hollis hostage "wrong side"
- married.past hostage noa "husband"
- discover ximena hollis "she knows"
- colleague hollis ximena "colleague"
- betray ximena hollis "nothing were the matter"
- discover hollis ximena "sees that she knows"

== 7 Caracas
Confronted in the lift, [Drake](hollis) does not deny it. [His](hollis) [son](son) had been taken that winter, [he](hollis) says, and the second fee was the [boy](son)'s. [He](hollis) bought one life with another and has not slept on [his](hollis) left side since. [Weiss](noa), [who](noa) has waited seven years for an excuse, would have preferred none. [She](noa) slaps [him](hollis), and, as [he](hollis) makes no move to shield himself, [she](noa) does it again, less hard. [Ximena](ximena), between [them](hollis+noa), presses the button for the ground floor. The telephone is ringing up there. No one is at it. It is [Chava](cook), the [cook](cook), [who](cook) picks it up.
- betray.past hollis hostage "bought one life"
- abduct.past _ son "been taken"
- rescue.past hollis son "bought one life"
- parent hollis son "son"
- reveal hollis noa+ximena "does not deny it"
- sad hollis "has not slept"
+ attack noa hollis "slaps him"
- help ximena hollis+noa "presses the button"

== 8 Soup
The [cook](cook) has a good ear, and on the other end is [her](cook) own [son](voice). [She](cook) has known it since the first call. The shy [caller](voice), [Don Aurelio](rendon)'s kitchen [boy](voice) once, until [Aurelio](rendon) caught [him](voice) in [his](rendon) [daughter](lucia)'s room and had [him](voice) whipped, is twenty-six and loves [Lucía](lucia). It was [she](lucia) [who](lucia) planned the salon. [She](lucia) wanted [her](lucia) own money and no other. [Doña Chava](cook) tells it to [Ximena](ximena) over the soup, looking at the spoon. [Ximena](ximena) has never in [her](ximena) life had to bargain for a couple.
- parent cook voice "own son"
- discover.past cook voice "has known"
- boss.past rendon voice "kitchen boy"
- parent rendon lucia "daughter's"
- discover.past rendon lucia+voice "caught him"
- attack.past rendon voice "whipped"
+ love voice lucia "loves"
- betray lucia rendon "planned the salon"
+ reveal cook ximena "tells it"

== 9 The Price of Lime
Should one tell a [father](rendon) that [his](rendon) [child](lucia) is holding herself to ransom? [Hollis](hollis) says yes, [Noa](noa) says print it, [Ximena](ximena) says no. [She](ximena) drives alone to the quarry where the [lovers](lucia+voice) are hiding, with the eight million in a cement truck, driven by [her](ximena) [brother](mateo). [Mateo](mateo), [who](mateo) came for the fun of it, falls for the first [chicken](bird) [he](mateo) meets, a scrawny [one](bird) belonging to [Benji](deaf). [Lucía](lucia) counts the notes herself. Half is missing. Half, it appears, [Aurelio](rendon) has given to [Pardo](colonel) once again, and [Pardo](colonel) is behind the dust on the road.
- reveal? _ rendon "tell a father"
- parent rendon lucia "his child"
- betray lucia rendon "ransom"
- quarrel hollis ximena "says no"
- travel ximena "drives alone"
- sibling mateo ximena "brother"
- couple lucia voice "lovers"
+ gift ximena lucia "eight million"
- love mateo bird "falls for"
- betray.past rendon ximena "once again"
- gift.past rendon colonel "given to Pardo"

== 10 Under the Belt
The [colonel](colonel) has not come to free anyone. Two and two make eight million, [he](colonel) tells [Ximena](ximena) pleasantly, and puts [her](ximena), [Lucía](lucia) and the [boy](voice) from the kitchen in the crusher house. [He](colonel) reckons without the [brother](mateo), [who](mateo) has been under the truck all the while, and without [Drake](hollis), [who](hollis) has followed the dust, too. [He](hollis) gets between the rifle and [Noa](noa), [who](noa) insisted on riding along. It goes off. For the first time in seven years the [Englishman](hollis) lies on [his](hollis) left side. [Weiss](noa) holds [his](hollis) head and hears [him](hollis) say [her](noa) [husband](hostage)'s name.
- betray colonel ximena "not come to free"
+ abduct colonel lucia+voice+ximena "in the crusher house"
- sibling mateo ximena "brother"
+ rescue hollis noa "between the rifle and"
- attack colonel noa "goes off"
- injure hollis colonel "lies on his left"
- married.past hostage noa "husband's"
- help noa hollis "holds his head"

== 11 Shy Again
[Mateo](mateo) lets the belt run; the crusher house opens like a mouth. It is not [Drake](hollis) [who](hollis) drags [Ximena](ximena) out by the collar but the [one](voice) [who](voice) apologised for the hour. Then the [boy](voice) goes back for [Lucía](lucia). [She](lucia) has gone the other way, with the money, past the [colonel](colonel), [who](colonel) offers [her](lucia) [his](colonel) arm. The [cook](cook)'s [son](voice) stands in the dust with [his](voice) hand held out. [He](voice) is called [Wilmer](voice); no one had ever asked. [Ximena](ximena), the [woman](ximena) [who](ximena) makes no friends, asks [him](voice).
- help mateo ximena "lets the belt run"
+ rescue voice ximena "drags Ximena out"
- rescue? voice lucia "goes back for"
+ betray lucia voice "gone the other way"
- flee lucia "gone the other way"
- parent cook voice "son"
- sad voice "stands in the dust"
- friend! _ ximena "makes no friends"

== 12 Number Forty-Two
[Noa](noa) prints it after all, with the dead [husband](hostage) in and the [father](rendon)'s name out. [Pardo](colonel) and [Lucía](lucia) are found at a hotel in [Panama](@panama), [he](colonel) with [her](lucia) pistol in [his](colonel) side, each having robbed the other twice. [Don Aurelio](rendon) pays for the best lawyer and does not visit. [Drake](hollis) is discharged on a stick and met at the gate by a [lad](son) of seventeen, [who](son) signs, slowly, hello. [Ximena](ximena) has a rule about flowers. On [her](ximena) desk stand some, wild ones, from [Wilmer](voice) and [his](voice) [mother](cook), and behind them crows, too early, a small bantam.
- reveal noa _ "prints it"
- threaten lucia colonel "pistol in his side"
+ steal lucia colonel "robbed the other"
- steal colonel lucia "robbed the other twice"
- help rendon lucia "pays for"
- recover hollis "discharged"
- parent hollis son "lad of seventeen"
- parent cook voice "mother"
- gift cook+voice ximena "wild ones"
