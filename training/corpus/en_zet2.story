%series B Wing
%lang en
%genre women's prison drama, Saskatchewan, encyclopaedia episode list
%cast lorna    | Lorna Whitecalf; Lorna; Whitecalf | f
%cast dagny    | Dagny Thorvaldson; Dagny; Dag | f
%cast pilar    | Pilar Montoya; Pilar | f
%cast warden   | Warden Agnes Prudhomme; Prudhomme; Agnes | f
%cast rusk     | Officer Rusk; Rusk; Calvin Rusk | m
%cast delphine | Delphine; Delphine Prudhomme | f
%cast ghost    | Ghost; Mei-Lin Chow; Mei-Lin | f
%cast doc      | Dr. Adeyemi; Adeyemi; Tunde | m
%cast kip      | Kip; Kip Whitecalf | m
%cast nun      | Sister Bernadette; Bernadette | f
%cast judge    | - | m
%cast visitor  | - | m
%cast cook     | Big Shirl; Shirl | f
%cast husband  | - | m
%cast coach    | - | m
%cast docwife  | - | f
%cast minister | - | n
%cast newborn  | Thorn | f

== 1 Intake
[Lorna Whitecalf](lorna), a bush [pilot](lorna) convicted of killing [her](lorna) [husband](husband), is admitted to the penitentiary at [Battle Creek](@battlecreek). [Warden Agnes Prudhomme](warden) assigns [her](lorna) to the cell of [Dagny Thorvaldson](dagny), [who](dagny) rules B Wing by means of cigarettes and silence. The [newcomer](lorna) refuses to say whether [she](lorna) did it. During the first night [Dagny](dagny) holds a sharpened spoon to [her](lorna) throat; [Lorna](lorna) asks whether [she](dagny) would mind doing it quietly, as there is a [girl](ghost) asleep in the next cell. The spoon is withdrawn. [Officer Rusk](rusk) has watched it all through the hatch and done nothing.
- kill.past lorna husband "killing her husband"
- married.past husband lorna "husband"
- arrest _ lorna "admitted"
- housemate.start dagny lorna "cell"
- reveal! lorna "refuses to say"
+ threaten dagny lorna "sharpened spoon"
- discover rusk dagny+lorna "watched"
- help! rusk lorna "done nothing"

== 2 Laundry
The [girl](ghost) next door is called [Ghost](ghost) and has not spoken for two years. [Pilar Montoya](pilar), [who](pilar) runs the laundry and sells what is found in pockets, explains to [Lorna](lorna) that [she](ghost) was a [gymnast](ghost) once and set fire to [her](ghost) [coach](coach)'s car. [Rusk](rusk) orders a search. In [Pilar](pilar)'s mattress [he](rusk) comes upon the pills [he](rusk) has sold [her](pilar) himself, and [Pilar](pilar), dragged to solitary, has to watch [him](rusk) pocket them. [Whitecalf](lorna) testifies in [her](pilar) favour before the [warden](warden). Nobody believes [her](lorna), with one exception: the prison [physician](doc), [Dr. Adeyemi](doc), keeps count of such pills.
- attack.past ghost coach "set fire"
- advisor.past coach ghost "coach"
- reveal pilar lorna "explains"
- investigate rusk pilar "search"
- find rusk "comes upon"
+ steal rusk pilar "pocket them"
- arrest rusk pilar "dragged to solitary"
- help lorna pilar "in her favour"

== 3 Visiting Hour
Whom does [Lorna](lorna) receive on Sunday? [Her](lorna) [brother-in-law](kip) [Kip](kip), the dead [man](husband)'s younger [brother](kip), [who](kip) was expected to spit at [her](lorna). Instead [he](kip) presses both palms against the glass. [Dagny](dagny), two booths along, notices. [Her](dagny) own [visitor](visitor), a gaunt [man](visitor) in a hunting cap, tells [her](dagny) that the money is where [she](dagny) left it and that [he](visitor) will not wait for eleven years. [She](dagny) laughs at [him](visitor). That evening the [queen](dagny) of B Wing asks [her](dagny) [cellmate](lorna), casually, whether an aeroplane could land on the sports ground.
- kin kip lorna "brother-in-law"
- sibling husband kip "younger brother"
- die.past husband "dead man's"
- discover dagny kip+lorna "notices"
- threaten visitor dagny "will not wait"
- reject dagny visitor "laughs at him"
+ flee? dagny "aeroplane could land"

== 4 Delphine
A new trainee [officer](delphine) reports for duty: [Delphine](delphine), [niece](delphine) of the [warden](warden), [who](warden) has brought [her](delphine) up since [she](delphine) was six and would rather have seen [her](delphine) in any other trade. [Rusk](rusk) is told to show [her](delphine) the ropes. The first thing the [trainee](delphine) learns from [her](delphine) [instructor](rusk) is how to look away. The second is how hard that is, for in the showers [Ghost](ghost) is cornered by three women from C Wing. [Delphine](delphine) blows [her](delphine) whistle until [her](delphine) lips bleed. [Ghost](ghost) is carried out unconscious, in the arms of the [cook](cook), [Big Shirl](cook), [who](cook) happened to be fetching a mop.
- hire delphine "reports for duty"
- kin delphine warden "niece"
- advisor rusk delphine "instructor"
- attack _ ghost "cornered"
+ rescue delphine ghost "blows her whistle"
- injure ghost "unconscious"
- help cook ghost "carried out"

== 5 Infirmary
[Adeyemi](doc) sits with the [gymnast](ghost) for three nights. On the fourth [she](ghost) opens [her](ghost) eyes and says [her](ghost) name, which is [Mei-Lin Chow](ghost), and then one more, that of the [officer](rusk) [who](rusk) unlocked the shower room. The [doctor](doc) goes to [Prudhomme](warden) with it. [She](warden) has known [Calvin Rusk](rusk) since [he](rusk) was a choirboy, the [warden](warden) replies, and thanks [him](doc) for [his](doc) concern. [Tunde](doc), as [his](doc) [wife](docwife) used to call [him](doc) when there was a [wife](docwife), files the report anyway. By morning it has vanished from the cabinet. [Delphine](delphine), alone at the shredder, cannot look at [her](delphine) [aunt](warden).
- help doc ghost "sits with"
- recover ghost "opens her eyes"
+ accuse ghost rusk "unlocked the shower room"
- betray.past rusk ghost "unlocked the shower room"
- reveal doc warden "goes to"
- reject warden doc "thanks him"
- married.past doc docwife "wife"
- kin delphine warden "aunt"
- sad delphine warden "cannot look"

== 6 Novena
[Sister Bernadette](nun) comes every Wednesday to teach embroidery. [She](nun) is eighty, deaf in one ear and the only person before [whom](nun) [Dagny](dagny) rises. It was the [nun](nun) [who](nun) gave [her](dagny) evidence against the [girl](dagny), thirty years ago, when [Dagny](dagny) was a novice with a taste for collection boxes. There is no ill will. [Pilar](pilar), out of solitary, stitches a map of the guards' rounds into an altar cloth; [Bernadette](nun), admiring the roses, asks whether the third thorn from the left should not be nearer the gate. A storm takes down the power lines. Geese go over.
- advisor nun dagny+pilar "teach embroidery"
- accuse.past nun dagny "evidence against"
- enemy! dagny nun "no ill will"
- steal.past dagny _ "collection boxes"
- return pilar "out of solitary"
- create pilar "stitches a map"
+ help nun pilar "nearer the gate"

== 7 Kip's Confession
[Kip](kip) has stopped coming, so [Lorna](lorna) writes to [him](kip), and it is [Rusk](rusk) [who](rusk) reads the letters. In the last of them stands what [she](lorna) refused to tell the [judge](judge): that the shot was fired by a seventeen-year-old [boy](kip) [whose](kip) [brother](husband) was strangling [her](lorna). [She](lorna) took the blame before the smoke had cleared. [Rusk](rusk) makes copies. [He](rusk) has no use for the truth; what [he](rusk) wants is a pilot. [He](rusk) will keep [his](rusk) mouth shut about the [boy](kip), [he](rusk) informs [her](lorna), as long as [she](lorna) does as [she](lorna) is told. And whose plan has [he](rusk) got wind of? [Dagny](dagny)'s.
- create lorna kip "writes to him"
- discover rusk kip+lorna "reads the letters"
- reveal! lorna judge "refused to tell"
+ kill.past kip husband "shot was fired"
- sibling husband kip "brother"
- attack.past husband lorna "strangling"
- help.past lorna kip "took the blame"
+ threaten rusk lorna "as long as she"
- discover rusk dagny "got wind of"

== 8 Parole
[Pilar](pilar)'s hearing is at ten. At nine [she](pilar) learns that [she](pilar) is four months pregnant, and the board, learning it at ten past ten, would like to know by whom. [She](pilar) names no one. [Rusk](rusk), on duty at the door, examines the ceiling. The hearing is adjourned. [Delphine](delphine), [who](delphine) has seen [her](delphine) [superior](rusk) leave the laundry too often at too late an hour, puts it to [him](rusk) in the car park; [he](rusk) knocks the phone out of [her](delphine) hand. [She](delphine) has a second one. In it, since the first week, is everything. For the first time the [trainee](delphine) drives home without crying.
- pregnant pilar "four months pregnant"
- reveal! pilar _ "names no one"
- boss rusk delphine "superior"
- discover delphine rusk "has seen"
+ accuse delphine rusk "puts it to him"
- attack rusk delphine "knocks the phone"
- investigate.past delphine rusk "since the first week"

== 9 Cell Fire
[Dagny](dagny) finds one of [Lorna](lorna)'s letters in [Rusk](rusk)'s jacket, which [Pilar](pilar) is supposed to press. So [her](dagny) [cellmate](lorna) has been working for the [enemy](rusk)! [Whitecalf](lorna), accused of treason in front of the whole wing, cannot defend herself without betraying [Kip](kip). [She](lorna) is beaten by women [she](lorna) taught to read the sky. [Mei-Lin](ghost) throws herself between them. That night a mattress burns on the second tier. The [one](dagny) [who](dagny) carries [Lorna](lorna) down, coughing, is the [one](dagny) [who](dagny) had condemned [her](lorna). "[You](lorna) could have told [me](dagny)," says [Dag](dagny). "[You](dagny) could have asked," says the [pilot](lorna).
- find dagny "finds one of"
- colleague! lorna rusk "working for the enemy"
- enemy dagny rusk "enemy"
+ accuse dagny lorna "accused of treason"
- betray! lorna kip "without betraying"
- attack _ lorna "beaten"
- help ghost lorna "throws herself between"
+ rescue dagny lorna "carries Lorna down"
- reconcile dagny lorna "could have asked"

== 10 The Warden's Table
[Agnes Prudhomme](warden) gives a dinner for the [minister](minister). [Shirl](cook) roasts, [Pilar](pilar) serves, and between soup and fish [Delphine](delphine) lays [her](delphine) telephone on the tablecloth and plays what is on it. Nobody eats the fish. In the [minister](minister)'s presence the [warden](warden) suspends [Rusk](rusk), and in private afterwards slaps [her](warden) [niece](delphine), then holds [her](delphine). [She](warden) has shredded a doctor's report, [she](warden) admits; it was [she](warden), too, [who](warden) taught the [choirboy](rusk) to sing. [Rusk](rusk) drives off with the copies on the passenger seat. At a petrol station a [man](visitor) in a hunting cap offers [him](rusk) a light.
- boss warden cook+pilar "roasts"
- invite warden minister "gives a dinner"
+ reveal delphine rusk "plays what is on"
+ quit rusk warden "suspends Rusk"
- attack warden delphine "slaps"
- kin delphine warden "niece"
- help warden delphine "holds her"
- reveal warden delphine "admits"
- advisor.past warden rusk "taught the choirboy"
- meet rusk visitor "offers him a light"

== 11 Thorn Three
Christmas Eve, forty below. The plan stitched into the altar cloth says gate, truck, lake, plane. The truck is [Bernadette](nun)'s. [Dagny](dagny), [Lorna](lorna) and [Mei-Lin](ghost) lie under the crib, beneath the ox; the [nun](nun), at the wheel, sings to drown [their](dagny+ghost+lorna) teeth. [Pilar](pilar) has stayed behind for the sake of the [child](newborn) and sets off the alarm on the wrong side. On the ice the plane is waiting, but beside it stand [Rusk](rusk), with a rifle, and the [man](visitor) in the cap, [who](visitor) is [Dagny](dagny)'s former [partner](visitor) and wants the money now.
+ flee dagny+ghost+lorna "truck is Bernadette's"
- help nun dagny+ghost+lorna "at the wheel"
- help pilar dagny+ghost+lorna "sets off the alarm"
- threaten rusk dagny+ghost+lorna "with a rifle"
- colleague.past dagny visitor "former partner"
- threaten visitor dagny "wants the money now"

== 12 Ice
There is no money. [Dagny](dagny) gave it, years ago, to the convent whose boxes [she](dagny) had emptied; the [nun](nun) confirms it with a nod. [Her](dagny) [accomplice](visitor) shoots. [Bernadette](nun), [who](nun) heard the click with [her](nun) good ear, is standing in the way. [Mei-Lin](ghost) runs, leaps as [she](ghost) has not leapt since [she](ghost) was fifteen, and brings [Rusk](rusk) down with both feet. [Lorna](lorna) could start the engine. [She](lorna) looks at the old [woman](nun) bleeding on the snow, lifts [her](nun) into the cockpit and flies, not south to the border, but back: the nearest [surgeon](doc) is in the prison.
- gift.past dagny _ "gave it"
- steal.past dagny _ "emptied"
- colleague.past dagny visitor "accomplice"
- attack visitor dagny "shoots"
+ rescue nun dagny "standing in the way"
- injure nun visitor "bleeding"
- attack ghost rusk "brings Rusk down"
+ rescue lorna nun "lifts her"
- return lorna "back"

== 13 Release
[Adeyemi](doc) operates, and the [sister](nun) lives to complain about the stitches. [Kip](kip), [who](kip) has heard the news on the radio, walks into the courthouse and tells the [judge](judge) that [he](kip), not [his](kip) [sister-in-law](lorna), pulled the trigger. [Lorna](lorna) is released in March. [Prudhomme](warden) resigns; [her](warden) successor is looked for, and meanwhile the keys hang on the belt of a twenty-four-year-old [niece](delphine). [Pilar](pilar) gives birth to a [girl](newborn) and calls [her](newborn) [Thorn](newborn). Only [Dagny](dagny) stays, in an empty cell, with eleven years and an altar cloth. On Sunday [she](dagny) is called to the visitors' room. It is the [pilot](lorna), both palms on the glass.
- treat nun doc "operates"
- recover nun "lives to complain"
+ reveal kip judge "tells the judge"
- kill.past kip _ "pulled the trigger"
- kin kip lorna "sister-in-law"
+ arrest! _ lorna "released"
- quit warden "resigns"
- hire delphine "keys hang"
- birth pilar newborn "gives birth"
- parent pilar newborn "girl"
