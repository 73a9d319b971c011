%series Cold Berth
%lang en
%genre space series: an ore tug and its working crew beyond Ceres, fan-wiki summaries
%cast ilona   | Ilona Szekeres; Szekeres; Ilona | f
%cast bence   | Bence Szekeres; Bence | m
%cast dorka   | Dorka Pálfi; Dorka | f
%cast quill   | Quill Adebayo; Quill | n
%cast mohr    | Anders Mohr; Mohr; Anders | m
%cast tamsin  | Tamsin Rook; Rook; Tamsin | f
%cast vig     | Viggo Rook; Viggo | m
%cast hal     | Deacon | n
%cast sefton  | Inspector Sefton; Sefton | m
%cast lujza   | Lujza | f
%cast ferryman | Ottokar; Otto | m
%cast baby    | - | f
%cast mother  | - | f
%cast widow   | Mrs Mohr | f

== 1 Towline
The ore tug [Tolvaj](*tolvaj) belongs to [Ilona Szekeres](ilona), [who](ilona) inherited it from a dead [husband](ferryman), and to the bank, which would like it back. When [her](ilona) pilot walks off at [Ceres Dock](@ceres) over unpaid wages, [she](ilona) takes on [Quill Adebayo](quill), a former racing [pilot](quill) with a shaking hand, without asking for papers. The [mechanic](dorka), [Dorka Pálfi](dorka), has been at daggers drawn with [Ilona](ilona)'s [stepson](bence) [Bence](bence) since [he](bence) scrapped the wrong pump. Two days out the ship's [computer](hal), known as [Deacon](hal), announces in a mournful voice that there is one heartbeat too many on board.
- die.past ferryman "dead husband"
- married.past ferryman ilona "husband"
- find.past ilona ferryman "inherited"
- quit _ ilona "walks off"
+ hire quill ilona "takes on"
- enemy bence dorka "at daggers drawn"
- kin bence ilona "stepson"
- reveal hal "announces"

== 2 The Extra Heartbeat
In the third ore hopper [Dorka](dorka) discovers [Anders Mohr](mohr), a [clerk](mohr) of the mining company, with a broken ankle and a case chained to [his](mohr) wrist; the [man](mohr), [who](mohr) has bolted from [his](mohr) employers with the real accident figures, begs not to be sent back. [Szekeres](ilona) has never carried a passenger for nothing and does not propose to begin. [Quill](quill), however, sets the ankle with two spanners and gives up [their](quill) bunk, and [Bence](bence) does what [he](bence) has not done in a year: [he](bence) agrees with the [mechanic](dorka). Outvoted, the [captain](ilona) lets the [clerk](mohr) stay as far as [Vesta](@vesta).
+ find dorka mohr "discovers"
- injure mohr "broken ankle"
- flee mohr "bolted"
- steal.past mohr "real accident figures"
- treat mohr quill "sets the ankle"
- help quill mohr "gives up their bunk"
- reconcile? bence dorka "agrees with"
+ help ilona mohr "lets the clerk stay"
- reject? ilona mohr "does not propose"

== 3 A Friendly Inspection
A cutter comes alongside, and out of the lock steps [Inspector Sefton](sefton) of company security, [who](sefton) is after a [thief](mohr) and says so to everyone in turn. The [fugitive](mohr) lies under [Dorka](dorka)'s floor plates, breathing through a hose. [Sefton](sefton) slips the [stepson](bence) a card worth eight months' wages; the young [man](bence) pockets it, offers the [visitor](sefton) a glass and swears that [he](bence) has seen no one. Only the new [pilot](quill) has noticed the card change hands. That the [inspector](sefton), on leaving, wishes the [widow](ilona) good day by [her](ilona) maiden name, strikes nobody but herself.
- investigate sefton mohr "is after a thief"
- steal.past mohr "a thief"
- help dorka mohr "floor plates"
+ gift sefton bence "slips the stepson a card"
+ betray bence sefton "swears"
- kin bence ilona "stepson"
- flee.past mohr "fugitive"
- discover quill bence "noticed"
- discover ilona sefton "strikes nobody but herself"
- married.past ferryman ilona "widow"

== 4 Air
The valve sticks. [Dorka](dorka) hits it. The air runs thin. [Deacon](hal) counts the hours. [Mohr](mohr) prays aloud. [Ilona](ilona) tells [Mohr](mohr) to save [his](mohr) breath. [Bence](bence) goes outside with a wrench. A cable snaps and catches [Bence](bence). [Quill](quill) turns the tug on its nose and picks up [Bence](bence). [His](bence) lips are blue. [Dorka](dorka) breathes for [him](bence). At last [Bence](bence) breathes by himself. The valve opens. [Ilona](ilona) has never thanked anyone. Today [she](ilona) thanks [Quill](quill). Later [Dorka](dorka) kisses [Bence](bence).
- sad mohr "prays"
- injure bence "catches Bence"
+ rescue quill bence "picks up Bence"
- rescue dorka bence "breathes for him"
- recover bence "breathes by himself"
+ kiss bence dorka "kisses Bence"

== 5 Vesta
At [Vesta](@vesta) the figures are to be handed to [Tamsin Rook](tamsin), [who](tamsin) prints a newspaper on real paper and [whose](tamsin) [twin](vig), [Viggo](vig), perished in the shaft of which the company still denies the existence. While [Mohr](mohr) and the [editor](tamsin) talk, somebody empties the case. Suspicion falls at once on the [pilot](quill), for [Quill](quill), as it now gets about, lost [their](quill) licence for throwing a race. "[I](quill) was paid to lose," [Quill](quill) says, "[I](quill) was never paid to steal." [Bence](bence), [who](bence) could clear [his](bence) [rescuer](quill) in five words, looks at the ceiling. [Ilona](ilona) gives the [suspect](quill) until morning to be off [her](ilona) ship.
- sibling tamsin vig "twin"
- die.past vig "perished"
+ steal _ mohr "empties the case"
- accuse _ quill "Suspicion falls"
- reveal? mohr tamsin "to be handed"
- steal! quill "never paid to steal"
- quit.past quill "lost their licence"
- betray.past quill "throwing a race"
- help! bence quill "looks at the ceiling"
- rescue.past quill bence "rescuer"
+ quit quill ilona "to be off"
- boss ilona quill "off her ship"

== 6 The Card
[Dorka](dorka), going through the pockets of [her](dorka) [sweetheart](bence)'s overalls before the wash, turns up the company card and, wrapped round it, a page of accident figures. [She](dorka) does not shout. [She](dorka) locks [him](bence) into the hopper in which [she](dorka) once came upon the [clerk](mohr), and there [he](bence) tells [her](dorka), through the grating, that [Sefton](sefton) has [his](bence) [sister](lujza), [Lujza](lujza), in a company clinic and will stop [her](lujza) medicine unless [he](bence) delivers. The rest of the papers are in the [inspector](sefton)'s safe. The cheated [clerk](mohr), [who](mohr) has been listening, says that [he](mohr) would have done the same, and takes the key out of [Dorka](dorka)'s hand.
- couple bence dorka "sweetheart's"
+ discover dorka bence "turns up"
- abduct dorka bence "locks him"
- find.past dorka mohr "once came upon"
+ reveal bence dorka "tells her"
- threaten sefton bence "stop her medicine"
- sibling bence lujza "sister"
- ill lujza "medicine"
- steal.past bence mohr "rest of the papers"
- rescue mohr bence "takes the key"
- discover mohr bence "has been listening"

== 7 Quill Walks
Unaware of all this, [Quill](quill) has hired on with a salvage gang and spends the evening in a bar at the rim, where an old bearded [man](ferryman) with a tin leg stands [them](quill) drink after drink and wants to hear everything about the [Tolvaj](*tolvaj): who flies her, who mends her, whether the [skipper](ilona) still hums. When [Dorka](dorka) comes running to fetch the [outcast](quill) home, the [stranger](ferryman) has gone, but [he](ferryman) has paid. The [mechanic](dorka) makes a poor job of the apology. [Quill](quill) lets [her](dorka) suffer through the whole of it and orders another.
+ hire quill "hired on"
- gift ferryman quill "drink after drink"
- investigate ferryman ilona "wants to hear"
- return? quill "fetch the outcast home"
- flee ferryman "has gone"
+ reconcile? dorka quill "apology"
- sad dorka quill "suffer"

== 8 The Man with the Tin Leg
[Ilona](ilona) comes face to face, in the chandler's, with the [husband](ferryman) [whom](ferryman) [she](ilona) buried nine years ago with a stone for a body. [Ottokar](ferryman) jumped ship, [he](ferryman) explains, because [Sefton](sefton), [her](ilona) elder [brother](sefton), had offered [him](ferryman) the choice between vanishing and prison. The tug's [crew](bence+dorka+quill) thus hears two things in one minute: that the [captain](ilona) is no widow, and that the [man](sefton) [who](sefton) hunts [them](bence+dorka+ilona+mohr+quill) is [her](ilona) own flesh and blood. [Bence](bence), [whose](bence) [father](ferryman) has risen from the dead, knocks [him](ferryman) off [his](ferryman) tin leg. Then [he](bence) helps [him](ferryman) up, and holds on.
+ return ferryman "face to face"
- married ferryman ilona "the husband"
- die! ferryman "buried"
- flee.past ferryman "jumped ship"
- threaten.past sefton ferryman "the choice"
- investigate sefton bence+dorka+ilona+mohr+quill "hunts them"
- sibling ilona sefton "elder brother"
- reveal ferryman bence+dorka+quill "hears two things"
- parent ferryman bence "father"
+ attack bence ferryman "knocks him off"
- reconcile bence ferryman "holds on"

== 9 Visiting Day
The plan, for which no one wants to have been responsible afterwards, is [Tamsin](tamsin)'s: [she](tamsin) interviews [Sefton](sefton) at length for [her](tamsin) paper, [Quill](quill) flies an ambulance that is none, and the [Szekeres men](bence+ferryman), [father](ferryman) and [son](bence), carry a laundry basket into the clinic and out again. The [girl](lujza) in the basket has grown so much in four years that [her](lujza) [brother](bence) asks [her](lujza) name. A nurse raises the alarm. In the confusion [Dorka](dorka) is seized at the gate, and when the shuttle lifts off with everyone else, [she](dorka) waves to it through the wire.
- create tamsin "interviews"
- betray tamsin sefton "interviews Sefton"
- help quill bence+ferryman "flies an ambulance"
- parent ferryman bence "father and son"
+ rescue bence+ferryman lujza "and out again"
- sibling bence lujza "brother"
+ arrest _ dorka "seized at the gate"

== 10 Interrogation
[Sefton](sefton) has all the time in the world, and [his](sefton) [prisoner](dorka) has a toothache. [He](sefton) offers [her](dorka) a dentist for the whereabouts of the [clerk](mohr), and, when [she](dorka) laughs in [his](sefton) face, lets [her](dorka) know that [her](dorka) [boyfriend](bence) has sold better people than [her](dorka). [She](dorka) knows. [She](dorka) has also, since Tuesday, been sick every morning. The company [doctor](widow), a [Mrs Mohr](widow), [who](widow) examines the [detainee](dorka) and says nothing of the matter to the [inspector](sefton), asks in a whisper whether [Anders](mohr) is eating properly: it is [she](widow) [whom](widow) the [fugitive](mohr) left behind with a note on the pillow. That night a door has not been locked.
- ill dorka "toothache"
- reject dorka sefton "laughs in his face"
- couple bence dorka "boyfriend"
- betray.past bence mohr "has sold"
- treat dorka widow "examines"
- reveal! widow sefton "says nothing"
+ pregnant dorka bence "sick every morning"
- married mohr widow "Mrs Mohr"
- breakup.past mohr widow "left behind"
+ help widow dorka "has not been locked"
- flee? dorka "has not been locked"

== 11 Print
Nothing is left of the stolen papers, for the [inspector](sefton) has fed them to a furnace. [Deacon](hal), however, [who](hal) has read every page over [Mohr](mohr)'s shoulder out of sheer boredom, recites four thousand deaths from memory, and [Tamsin](tamsin) sets them in type, stopping once, at the name of [her](tamsin) [twin](vig). [Sefton](sefton)'s men smash the press. By then the sheets are wrapped round every fish on [Vesta](@vesta). [Ilona](ilona), called upon by [her](ilona) [brother](sefton) to remember [their](ilona+sefton) [mother](mother), answers that [she](ilona) remembers [her](mother) very well; [she](mother) was a miner. [Mohr](mohr)'s [wife](widow), arriving with the escaped [mechanic](dorka), slaps [him](mohr) and sits down on [his](mohr) knee.
- steal.past bence mohr "stolen papers"
- parent mother ilona+sefton "mother"
- attack widow mohr "slaps"
+ reveal hal tamsin "recites"
- create tamsin "sets them in type"
- sibling tamsin vig "twin"
- attack sefton tamsin "smash the press"
- sibling ilona sefton "brother"
- reject ilona sefton "answers"
- married mohr widow "wife"
- flee dorka "escaped"
+ reconcile mohr widow "sits down on his knee"
- die.past vig "four thousand deaths"

== 12 A Berth for Three
[Sefton](sefton), dropped by the company as soon as [he](sefton) became expensive, fires on the [Tolvaj](*tolvaj) from a stolen cutter. The shot goes through the pump room, where [Otto](ferryman) is standing so that [his](ferryman) [son](bence) need not, and this time there is a body. The [pilot](quill), hand as steady as a rail, rams the cutter into the ice. They bury both [men](ferryman+sefton), the [one](ferryman) [she](ilona) had mourned already and the [one](sefton) [she](ilona) won't; [Ilona](ilona) hums. Half a year on, off [Ceres](@ceres), [Dorka](dorka) is brought to bed of a [daughter](baby), and [Deacon](hal), in a voice almost cheerful, reports one heartbeat too many.
- quit sefton "dropped by the company"
- steal.past sefton _ "stolen cutter"
- attack sefton "fires on"
+ kill sefton ferryman "there is a body"
- rescue ferryman bence "need not"
- parent ferryman bence "son"
+ kill quill sefton "rams the cutter"
- sad.past ilona ferryman "mourned"
- birth dorka baby "brought to bed"
- reveal hal "reports"
- sad! ilona sefton "she won't"
