%series Understudies
%lang en
%genre theatre comedy, Dublin, gossip-column episode guide, short and sharp
%cast fionn   | Fionn Hartigan; Fionn; Hartigan | m
%cast sorcha  | Sorcha Daly; Sorcha | f
%cast nkem    | Nkem Obi; Nkem | f
%cast perp    | Perpetua Quill; Perpetua; Quill | f
%cast rory    | Rory Flood; Flood; Rory | m
%cast ludo    | Ludovic Strand; Ludo | m
%cast ash     | Ash Delaney; Ash | n
%cast mam     | Mrs Daly | f
%cast critic  | Cornelius Fay; Fay | m
%cast prompt  | Bríd | f
%cast carp    | - | m
%cast baby    | - | m

== 1 Cast List
The [Half Crown](#halfcrown) theatre is doing [Romeo and Juliet](*romeo) with a married [couple](fionn+sorcha), which is asking for it. [Fionn Hartigan](fionn) and [Sorcha Daly](sorcha) have been [husband](fionn) and [wife](sorcha) for six years and strangers for two. The [director](ludo), [Ludovic Strand](ludo), was [Sorcha](sorcha)'s [boyfriend](ludo) at drama school and has never cleared out the drawer. [Nkem Obi](nkem) understudies [Sorcha](sorcha) and shares [her](nkem) digs with [Ash](ash), lights, [who](ash) would lay down a cable across the Liffey for [her](nkem). [Perpetua Quill](perp), the [Nurse](perp), has slept with every critic in town bar [one](critic). The [one](critic) is in row F.
+ married fionn sorcha "husband and wife"
- boss ludo fionn+sorcha "director"
- couple.past ludo sorcha "boyfriend at drama school"
- love ludo sorcha "never cleared out"
- colleague nkem sorcha "understudies"
- housemate ash nkem "digs"
- love ash nkem "lay down a cable"
- sex.past _ perp "slept with every critic"

== 2 Balcony
The balcony comes down with [Sorcha](sorcha) on it. The [carpenter](carp) had warned everybody. [Rory Flood](rory), the [Mercutio](rory), breaks [her](sorcha) fall and [his](rory) own elbow; [Fionn](fionn), two yards nearer, finished [his](fionn) line. In casualty the [leading lady](sorcha) looks at [her](sorcha) [husband](fionn) for a good while. "[You](fionn) didn't even stop," [she](sorcha) says. [He](fionn) says that the verse didn't. [Nkem](nkem) goes on for [her](sorcha) that night and brings the house down, in the other sense. [Fionn](fionn) dies in the new [Juliet](nkem)'s arms for rather longer than Shakespeare did.
- rescue rory sorcha "breaks her fall"
- injure rory "his own elbow"
- married fionn sorcha "husband"
+ accuse sorcha fionn "didn't even stop"
- hire nkem "goes on for her"
- create nkem "brings the house down"
- flirt fionn nkem "rather longer"

== 3 Notices
[Cornelius Fay](critic) of the [Herald](#herald), the [critic](critic) in row F, calls [Nkem](nkem) a comet and [Hartigan](fionn) its tail. [Perpetua](perp) frames it for spite. [Sorcha](sorcha), back with a stick, wants [her](sorcha) part; [Ludo](ludo) gives it to [her](sorcha), and [Nkem](nkem), back in the wings, gets champagne from [Romeo](fionn) by way of comfort. [They](fionn+nkem) are caught at it in the armoury by [Bríd](prompt), the [prompter](prompt), [who](prompt) has never in thirty years given away a line before time. At home [Sorcha](sorcha)'s [mother](mam) asks when there will be grandchildren. [Sorcha](sorcha) goes and runs the tap.
- create critic "calls Nkem a comet"
- return sorcha "back with a stick"
- hire sorcha ludo "gives it to her"
- quit nkem "back in the wings"
- gift fionn nkem "champagne"
+ affair fionn nkem "caught at it"
- cheat fionn sorcha "caught at it"
- discover prompt fionn+nkem "caught at it"
- reveal! prompt _ "given away a line"
- parent mam sorcha "mother"
- sad sorcha "runs the tap"

== 4 Matinée
[Ash](ash) knows. [Ash](ash) saw the champagne. [Ash](ash) says nothing to [Nkem](nkem). [Nkem](nkem) hums in the bath. [Ash](ash) burns the toast. [Rory](rory) sends [Sorcha](sorcha) a drawing of the elbow. [Sorcha](sorcha) laughs. [Fionn](fionn) asks who it is from. [Sorcha](sorcha) won't tell [Fionn](fionn). [Perpetua](perp) winks at [Fay](critic). [Fay](critic) looks at [his](critic) programme. [Perpetua](perp) is not used to that. The [carpenter](carp) builds a second balcony. The [carpenter](carp) builds it low. Light, cue, curtain.
- discover ash fionn+nkem "Ash knows"
- reveal! ash nkem "says nothing"
- happy nkem "hums"
- sad ash "burns the toast"
- gift rory sorcha "sends Sorcha a drawing"
- happy sorcha "laughs"
+ jealous fionn rory "asks who it is from"
- reveal! sorcha fionn "won't tell"
+ flirt perp critic "winks at Fay"
- reject critic perp "looks at his programme"

== 5 The Wrong Curtain
It goes up two minutes early, and four hundred people see [Romeo](fionn) and the [understudy](nkem) behaving as one does in tombs only towards the end. [Sorcha](sorcha) comes on, on cue, and plays the scene through to the last line; [she](sorcha) has never been better. Then [she](sorcha) takes off the ring, the real one, and drops it in the poison. [Fay](critic) gets to [his](critic) feet. Who worked the curtain? [Ludo](ludo) suspects the [carpenter](carp). It was [Ash](ash), [who](ash) owns up to [Nkem](nkem) on the night bus and gets such a slap that the driver brakes. [Ash](ash) moves out before the milk.
- discover sorcha fionn+nkem "see Romeo and the understudy"
+ reveal ash _ "two minutes early"
+ breakup sorcha fionn "drops it"
- accuse! ludo carp "suspects the carpenter"
- reveal ash nkem "owns up"
- attack nkem ash "slap"
- move ash "moves out"
- housemate.end ash nkem "moves out"

== 6 Dark Week
No performances. [Hartigan](fionn) has taken [his](fionn) pillow to [Nkem](nkem)'s, where [Ash](ash)'s half of the wardrobe stands open, and learns within three days that the [comet](nkem) snores, pays [her](nkem) bills and expects the same of [him](fionn). [Ludo](ludo) brings [Sorcha](sorcha) a script, a lasagne and, from the bottom of the famous drawer, every letter [she](sorcha) ever sent [him](ludo). [She](sorcha) reads one, laughs till [she](sorcha) weeps, and lets [him](ludo) stay. In the morning [she](sorcha) knows it for a mistake. So, poor [man](ludo), does [he](ludo). [Rory](rory), with rolls for two, meets the [director](ludo) on the stairs and eats both.
+ move fionn nkem "taken his pillow"
- discover fionn nkem "learns"
- gift ludo sorcha "a lasagne"
- happy sorcha "laughs"
+ sex ludo sorcha "lets him stay"
- sad ludo "poor man"
- jealous rory ludo "eats both"
- love rory sorcha "rolls for two"

== 7 A Thing with Wings
New play: angels. [Sorcha](sorcha) is asked to fly and asks to sit down. [Quill](perp), [who](perp) has borne three by three, looks at [her](sorcha) sideways and fetches a bucket. [Sorcha](sorcha) is pregnant; it may be the [ex-husband](fionn)-to-be's or the old [flame](ludo)'s, and [she](sorcha) is not going to ask either. [Perpetua](perp) gives [her](sorcha) [her](perp) word and, a rarity, keeps it. It is the first secret that the [actress](perp) has had to keep from [Fay](critic), with [whom](critic) [she](perp) now has tea on Thursdays, only tea, in gloves. [She](perp) has never been so excited in [her](perp) life.
- birth.past perp _ "borne three"
- discover perp sorcha "looks at her sideways"
+ pregnant sorcha "is pregnant"
- divorce? fionn sorcha "ex-husband"
- pregnant? sorcha fionn+ludo "it may be"
- ex ludo sorcha "old flame"
- reveal! perp _ "keeps it"
+ date critic perp "tea on Thursdays"
- happy perp "so excited"

== 8 Half Hour Call
[Nkem](nkem) throws out [Fionn](fionn). [Fionn](fionn) never paid the gas. [Fionn](fionn) sleeps in the armoury. The [carpenter](carp) lends [Fionn](fionn) a blanket. [Nkem](nkem) misses [Ash](ash). [Nkem](nkem) rings [Ash](ash). [Ash](ash) lets it ring. [Ash](ash) is lighting a circus in [Cork](@cork). [Ludo](ludo) asks [Sorcha](sorcha) to marry [him](ludo). [Sorcha](sorcha) kisses [Ludo](ludo) on the nose. That means no. [Rory](rory) paints a cot. Nobody has told [Rory](rory). [Rory](rory) has eyes. [Sorcha](sorcha) finds the cot. [She](sorcha) sits down by it with [Rory](rory).
+ breakup nkem fionn "throws out"
- help carp fionn "lends Fionn a blanket"
- love nkem ash "misses Ash"
- reject ash nkem "lets it ring"
- hire ash "lighting a circus" @cork
- propose ludo sorcha "to marry him"
- reject sorcha ludo "That means no"
- create rory "paints a cot"
- discover rory sorcha "has eyes"
+ love.start sorcha rory "sits down by it"

== 9 Notices, Again
The [Herald](#herald) carries a review of the angels, signed C. F., so kind that [Perpetua](perp) reads it twice and is then sick with rage: [she](perp) has been called venerable. There's a scene on the quays, with umbrellas. [Cornelius](critic) says that [he](critic) venerates [her](perp); what did [she](perp) think? [He](critic) is sixty-eight and has never kissed a woman. "That," says the [Nurse](perp), "can be seen to." And it is, under both umbrellas. [Mrs Daly](mam) finds a cot on [her](mam) landing, a [stranger](rory) asleep in a chair next to it and [her](mam) [daughter](sorcha)'s feet in the [stranger](rory)'s lap. [She](mam) covers all of it up with an eiderdown.
- create critic "a review"
- sad perp "sick with rage"
+ quarrel critic perp "a scene on the quays"
- confess critic perp "venerates her"
- kiss! _ critic "never kissed a woman"
+ kiss critic perp "under both umbrellas"
- parent mam sorcha "daughter"
- couple.start rory sorcha "in the stranger's lap"
- help mam rory+sorcha "covers all of it up"

== 10 Cork
[Nkem](nkem) takes the last bus south, spends the show under a trapeze, and is picked out at the end, among nine hundred faces, by a single spot that doesn't waver. It's held by [Ash](ash). [They](ash+nkem) talk till the elephants are fed. A slap was owing, says [Ash](ash), but so was the curtain; [Nkem](nkem) says that [she](nkem) had been in the dark for a year with the best lamp in Ireland in the next room. Whether that is a line from something [neither](ash+nkem) can say. The hotel has one room. Meanwhile [Hartigan](fionn) auditions for a soap and gets it: a man who loses his wife through inattention.
- travel nkem "takes the last bus" @cork
- find ash nkem "picked out"
+ reconcile ash nkem "talk till the elephants"
- love nkem ash "best lamp in Ireland"
- confess nkem ash "best lamp in Ireland"
- sex ash nkem "one room"
- hire fionn "auditions for a soap"

== 11 Fathers, Various
It gets about. [Fionn](fionn), told in make-up, charges across the city in a soap-opera coma gown and runs at the [Half Crown](#halfcrown) into [Ludo](ludo), [who](ludo) has just been told as well. The two possible [fathers](fionn+ludo) go for each other with foam swords until [Bríd](prompt), from [her](prompt) box, reads out the line that [both](fionn+ludo) have forgotten: "What does [she](sorcha) say?" What [Sorcha](sorcha) says is that the [child](baby) will have [her](sorcha) name, [Rory](rory)'s cot and, if [they](fionn+ludo) can behave, two godfathers. [Fionn](fionn) signs the divorce on the [director](ludo)'s back. [He](fionn) asks [her](sorcha) pardon for the balcony. [He](fionn) ought to have stopped.
- discover fionn sorcha "told in make-up"
- discover ludo sorcha "told as well"
- parent? fionn+ludo baby "possible fathers"
+ quarrel fionn ludo "go for each other"
- pregnant sorcha "the child"
- invite sorcha fionn+ludo "two godfathers"
+ divorce fionn sorcha "signs the divorce"
- reconcile? fionn sorcha "asks her pardon"

== 12 Curtain
The [boy](baby) arrives during the interval of a comedy in the presence of a [carpenter](carp), a [prompter](prompt) and most of the stalls. [Flood](rory) cuts the cord with a prop dagger that turns out not to be one. [Perpetua Quill](perp), as of that morning [Mrs Fay](perp), understudies as midwife; [her](perp) [bridegroom](critic) takes notes. [Nkem](nkem) goes on for the second half as [Sorcha](sorcha), as everyone, lit by [Ash](ash), back at the old board and the old address. And [Rory](rory)? [He](rory) has learnt one line by heart, from the wrong play, and says it on the wrong knee. [Sorcha](sorcha) needs no prompting. [Bríd](prompt), in tears, prompts all the same.
+ birth sorcha baby "The boy arrives"
- help rory sorcha "cuts the cord"
- wedding.past critic perp "as of that morning"
- help perp sorcha "as midwife"
- return ash "back at the old board"
- move ash nkem "the old address"
+ propose rory sorcha "on the wrong knee"
- engaged.start rory sorcha "needs no prompting"
