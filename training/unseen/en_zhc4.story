%series Cold Vaults
%lang en
%genre Edinburgh crime drama, press blurbs
%cast mirela   | DI Mirela Dragan; Mirela Dragan; Mirela; Dragan | f
%cast fyfe     | DS Callum Fyfe; Callum Fyfe; Callum; Fyfe | m
%cast obinna   | Dr Obinna Eze; Obinna; Dr Eze; Eze | m
%cast greer    | Greer Moncrieff; Greer; Mrs Moncrieff | f
%cast torquil  | Torquil Moncrieff; Torquil | m
%cast archie   | Archie Moncrieff; Archie | m
%cast saskia   | Saskia Lund; Saskia; Lund | f
%cast deke     | Deke Rafferty; Deke; Rafferty | m
%cast ilinca   | Ilinca | f
%cast pirie    | Superintendent Pirie; Hamish Pirie; Pirie | m
%cast niamh    | Niamh Kerr; Niamh; Kerr | f
%cast janitor  | - | m
%cast child    | - | f

== 1
A whisky [baron](archie) is pulled out of [his](archie) own mash tun, and [Edinburgh](@edinburgh) has its murder of the year. [DI Mirela Dragan](mirela), three weeks in the job and thirty years in the trade, takes charge over the head of [Callum Fyfe](fyfe), [who](fyfe) had already ordered the nameplate. [Archie Moncrieff](archie)'s young [widow](greer) [Greer](greer) weeps prettily; [his](archie) [brother](torquil) [Torquil](torquil) does not weep at all. But it is [Dr Obinna Eze](obinna)'s autopsy that turns everything on its head: the dead [man](archie) had been eating arsenic for months.
+ kill _ archie "murder"
- hire mirela "three weeks in the job"
+ investigate mirela archie "takes charge"
- hire? fyfe "nameplate"
- married.past archie greer "widow"
- sad greer archie "weeps"
- sibling archie torquil "brother"
- sad! torquil archie "does not weep"
- investigate obinna archie "autopsy"
- attack.past _ archie "arsenic"

== 2
Who stood to gain? The will leaves everything to a [janitor](janitor) nobody has heard of. As [Mirela](mirela) combs the distillery's accounts, [Fyfe](fyfe), itching to prove that the new [boss](mirela) is out of [her](mirela) depth, feeds titbits to the [reporter](saskia) [Saskia Lund](saskia), with [whom](saskia) [he](fyfe) shares more than confidences on Sunday nights. [Torquil](torquil) retains the best [silk](niamh) in [Scotland](@scotland), the icy [Niamh Kerr](niamh). And [Mirela](mirela)'s [daughter](ilinca) [Ilinca](ilinca), [who](ilinca) has not spoken to [her](ilinca) [mother](mirela) in two years, gets off the night train at [Waverley](@waverley) with a black eye.
- gift archie janitor "leaves everything"
- investigate mirela "combs"
- boss mirela fyfe "boss"
+ betray fyfe mirela "feeds"
- reveal fyfe saskia "titbits"
- affair fyfe saskia "shares more than"
- advisor.start niamh torquil "retains"
- parent mirela ilinca "daughter"
- quarrel.past ilinca mirela "not spoken"
+ travel ilinca "gets off the night train" @waverley
- injure.past ilinca "black eye"

== 3
The headline is merciless, the leak obvious, and [Superintendent Pirie](pirie) gives [Dragan](mirela) seven days before [he](pirie) hands the case to somebody else. The [janitor](janitor), run to earth in a caravan in [Fife](@fife), tells [her](mirela) that [he](janitor) once took the blame for something [Archie](archie) did on a dark road, and that [he](janitor) went to prison in [his](archie) stead. [Ilinca](ilinca) will not say who hit [her](ilinca). It is [Obinna](obinna), lending [her](ilinca) [his](obinna) guest bed, to [whom](obinna) [she](ilinca) finally whispers a name.
- threaten pirie mirela "seven days"
- quit? mirela pirie "somebody else"
- find mirela janitor "run to earth" @fife
+ reveal janitor mirela "tells her"
- help.past janitor archie "took the blame"
- arrest.past _ janitor "went to prison"
- reveal! ilinca "will not say"
- attack.past _ ilinca "hit her"
- help obinna ilinca "lending"
+ reveal ilinca obinna "whispers"

== 4
[Deke Rafferty](deke), [Ilinca](ilinca)'s charming and possessive [husband](deke), arrives in town with roses and a crowbar. [Greer](greer) and [her](greer) [brother-in-law](torquil) are photographed at a motel near [Perth](@perth), and [Saskia](saskia), camera in hand, sells the picture twice. Did the [lovers](greer+torquil) salt the porridge between [them](greer+torquil)? [Dragan](mirela) has the [widow](greer) brought in. [Niamh](niamh) gets [her](greer) out again within the hour, and leaves the [inspector](mirela) a visiting card: dinner, no shop talk. [Mirela](mirela) keeps it. [She](mirela) has not been asked in a decade.
- married deke ilinca "husband"
- jealous deke "possessive"
- travel deke "arrives in town"
- gift? deke ilinca "roses"
- kin greer torquil "brother-in-law"
- discover saskia greer+torquil "photographed"
+ affair greer torquil "motel"
- reveal saskia "sells the picture"
- kill? greer+torquil archie "salt the porridge"
- married.past archie greer "widow"
- die.past archie "widow"
+ arrest mirela greer "brought in"
- help niamh greer "out again"
- invite niamh mirela "dinner"

== 5
Half a bottle of [Barolo](*barolo) into the evening, [Kerr](niamh) lays [her](niamh) hand on [Dragan](mirela)'s, and the [policewoman](mirela) lets it lie there. Both of [them](mirela+niamh) know that it could finish [them](mirela+niamh). Across the river [Rafferty](deke) kicks in [Obinna](obinna)'s door. The [pathologist](obinna), no fighter, takes a crowbar to the ribs before [Ilinca](ilinca) brings a frying pan down on [her](ilinca) [husband](deke)'s skull. And in the holding cells the [janitor](janitor) is found hanging by [his](janitor) belt, with both hands tied.
- date mirela niamh "into the evening"
+ flirt niamh mirela "lays her hand"
- attack deke obinna "kicks in"
- injure obinna deke "ribs"
- attack ilinca deke "frying pan"
- married deke ilinca "husband"
+ kill _ janitor "found hanging"

== 6
A dead [witness](janitor) on police premises: [Pirie](pirie) wants a head, and [Callum](fyfe), [who](fyfe) had the night watch, offers up [his](fyfe) [superior](mirela)'s. [Dragan](mirela) is sent home without badge or car. [Saskia](saskia) asks [Fyfe](fyfe) to make an honest woman of [her](saskia), gets laughed at, and promptly plays [Mirela](mirela) a year's worth of [his](fyfe) voice messages. [Ilinca](ilinca) sits by [Obinna](obinna)'s hospital bed reading [him](obinna) crime novels; [he](obinna) guesses every culprit, and is sorry when the nurse says that [he](obinna) is fit to go home.
- die.past janitor "dead"
+ accuse fyfe mirela "offers up"
- boss mirela fyfe "superior"
+ quit mirela "without badge"
- propose saskia fyfe "honest woman"
- reject fyfe saskia "laughed at"
- reveal saskia mirela "plays Mirela"
- help ilinca obinna "reading him"
- recover obinna "fit"
- sad obinna "sorry"

== 7
From [her](mirela) kitchen table the suspended [detective](mirela) hunts alone. A faded newspaper tells [her](mirela) whose [child](child) was run over on that dark road: the little [girl](child) of a young [constable](pirie), [Hamish Pirie](pirie). [Her](mirela) own [chief](pirie) had every reason in the world to want [Archie](archie) dead. [Greer](greer), dropped by [Torquil](torquil) now that [her](greer) money is gone, swallows a jar of pills and is discovered just in time by [Niamh](niamh), [who](niamh) came only to collect a signature. Never has the series been blacker, or its [heroine](mirela) lonelier.
- quit.past mirela "suspended"
- investigate mirela "hunts"
+ discover mirela pirie "tells her"
- die.past child "run over"
- parent pirie child "girl"
- boss pirie mirela "chief"
- kill? pirie archie "want Archie dead"
+ breakup torquil greer "dropped"
- lose greer "money is gone"
- ill greer "pills"
- find niamh greer "discovered"
- rescue niamh greer "just in time"
- sad mirela "lonelier"

== 8
Conscience comes late to [Callum Fyfe](fyfe). [He](fyfe) has watched the cell-block footage again, and the [man](pirie) [who](pirie) bent down to tie the [janitor](janitor)'s hands walks with [Pirie](pirie)'s limp. [He](fyfe) turns up at [Dragan](mirela)'s with the tape and an apology. Will [she](mirela) take both? Before [she](mirela) can answer, [Obinna](obinna) rings: [Ilinca](ilinca) went out for milk and never came back, and [Deke](deke), out on bail, is not at [his](deke) address. Three messages from [Niamh](niamh) go unread.
- investigate fyfe "watched"
+ discover fyfe pirie "limp"
- arrest.past _ deke "out on bail"
- attack.past pirie janitor "tie the janitor's hands"
- reconcile? fyfe mirela "apology"
- gift fyfe mirela "tape"
- lose obinna ilinca "never came back"
+ abduct? deke ilinca "not at his address"

== 9
Beneath the [Old Town](@oldtown) lie streets nobody has walked since the plague. Down there, bound to a pillar, [Ilinca](ilinca) listens to [her](ilinca) [captor](deke) plan [their](deke+ilinca) second honeymoon. [Mother](mirela) and [sergeant](fyfe), allies for one night, descend with a single torch. When the shot rings out it is [Fyfe](fyfe) [who](fyfe) has stepped in front of [his](fyfe) [boss](mirela). [Rafferty](deke) stumbles backwards into a well, and [his](deke) scream takes a long time to end. [Ilinca](ilinca) says one word, the first in two years: "[Mum](mirela)."
+ abduct deke ilinca "captor"
- travel? deke+ilinca "honeymoon"
- parent mirela ilinca "Mother"
- travel fyfe+mirela "descend"
- injure fyfe deke "shot"
+ rescue fyfe mirela "stepped in front"
- boss mirela fyfe "boss"
- die deke "well"
- reconcile ilinca mirela "first in two years"

== 10
[Fyfe](fyfe) pulls through, one lung lighter. At [his](fyfe) bedside [Saskia Lund](saskia) tears up [her](saskia) front page and is, after all, asked the question [she](saskia) once put to [him](fyfe). [Dragan](mirela) lays the tape on [Pirie](pirie)'s desk. [He](pirie) pours two drams and owns up to the [janitor](janitor), [whom](janitor) [he](pirie) had taken for [his](pirie) [daughter](child)'s killer for twenty years. But [Archie](archie)? Somebody else got there first. The [superintendent](pirie) unlocks [his](pirie) gun drawer, and [Mirela](mirela), across the desk, does not move a muscle.
- recover fyfe "pulls through"
+ propose fyfe saskia "asked the question"
- propose.past saskia fyfe "once put"
- accuse mirela pirie "lays the tape"
+ reveal pirie mirela "owns up"
- kill.past pirie janitor "owns up"
- parent pirie child "daughter"
- kill! janitor child "taken for"
- kill! pirie archie "Somebody else"

== 11
The bullet was meant for [Pirie](pirie) himself; [Dragan](mirela) has talked [him](pirie) out of it by dawn, and walks [him](pirie) down the front steps in handcuffs. Restored to the case, [she](mirela) asks [Obinna](obinna) for one last look at the arsenic. It comes from sheep dip, and there is only one sheep farm in the family: [Torquil](torquil)'s. [Niamh](niamh) lays down [her](niamh) brief rather than defend a client [who](torquil) lied to [her](niamh). [Torquil](torquil) is already on the tarmac, with [Greer](greer) at gunpoint beside [him](torquil).
- die? pirie "meant for"
- rescue mirela pirie "talked him out"
+ arrest mirela pirie "handcuffs"
- return mirela "Restored"
- investigate mirela "last look"
+ discover mirela torquil "sheep farm"
- quit niamh torquil "lays down"
- advisor niamh torquil "client"
- betray torquil niamh "lied"
- flee torquil "tarmac"
- abduct torquil greer "at gunpoint"

== 12
The finale the whole country will talk about. On a runway in the rain [Greer](greer) wrests the pistol from [her](greer) one-time [lover](torquil) and has to be begged not to use it. [Torquil](torquil) gets life for fratricide; [she](greer) gets the distillery, and names a whisky after the [janitor](janitor). [Ilinca](ilinca) moves into [Eze](obinna)'s guest room for good, rent payable in crime novels. [Callum](fyfe) marries [Saskia](saskia) on crutches. And [DI Dragan](mirela), offered [Pirie](pirie)'s desk, says [she](mirela) will think it over, at dinner: [Kerr](niamh) has already ordered the [Barolo](*barolo).
- steal greer torquil "wrests"
- affair.past greer torquil "one-time lover"
- kill? greer torquil "use it"
+ arrest _ torquil "gets life"
- kill.past torquil archie "fratricide"
- find greer "gets the distillery"
- create greer "names a whisky"
- housemate.start ilinca obinna "moves into"
+ wedding fyfe saskia "marries"
- injure fyfe "on crutches"
- hire? mirela "offered"
- date? mirela niamh "at dinner"
