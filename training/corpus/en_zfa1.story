%series Kopli Lines
%lang en
%genre crime series, Tallinn harbour police, encyclopaedia episode list in long sentences
%cast maarja  | Maarja Tamm; Maarja; Tamm | f
%cast gleb    | Gleb Orlovski; Gleb; Orlovski | m
%cast sirje   | Chief Superintendent Sirje Kask; Sirje Kask; Sirje; Kask | f
%cast uku     | Uku Tamm; Uku | m
%cast renat   | Renat Saar; Renat; Saar | m
%cast polina  | Polina Saar; Polina | f
%cast jaak    | Jaak Lepik; Jaak; Lepik | m
%cast hille   | Hille | f
%cast welder  | Andrus; Andrus Mets | m
%cast finn    | Pekka Rantala; Rantala | m
%cast vanya   | Vanya | n
%cast prosec  | - | f
%cast mother  | - | f
%cast porter  | - | m
%cast driver  | - | n
%cast wife    | - | f

== 1 Low Ice
When [she](maarja) is transferred from the fraud squad to the harbour, [Maarja Tamm](maarja) inherits a desk, a dead cactus and a [partner](gleb), the taciturn [Gleb Orlovski](gleb), [who](gleb) has been made to share an office with nobody since [his](gleb) last one asked to be moved. Before noon a frozen [welder](welder) is hauled out of Basin Three. [Chief Superintendent Sirje Kask](sirje), to [whom](sirje) both of [them](gleb+maarja) answer, wants an accident; the [newcomer](maarja), kneeling on the ice, notices that the drowned [man](welder)'s hands have been tied.
- hire maarja "transferred"
- colleague.start gleb maarja "a partner"
- boss sirje gleb+maarja "both of them answer"
+ die welder "drowned man"
- kill _ welder "hands have been tied"
+ discover maarja welder "notices"

== 2 The Yard
[Renat Saar](renat), [whose](renat) shipyard the dead [man](welder) worked for until the autumn, receives the two [detectives](gleb+maarja) with smoked eel and a condolence card signed in advance. [His](renat) [wife](polina) [Polina](polina) does not look up from the piano. While [Orlovski](gleb) goes through the wage books, [Tamm](maarja) recognises in the yard's [lawyer](jaak), [Jaak Lepik](jaak), the [man](jaak) [who](jaak), nine years ago, failed to turn up at the registry office where [she](maarja) was waiting in white. [He](jaak) offers [her](maarja) a cigarette. [She](maarja) gave up smoking the same week.
- boss.past renat welder "worked for"
- married polina renat "wife"
- investigate gleb renat "goes through"
- advisor jaak renat "lawyer"
- discover maarja jaak "recognises"
- wedding.past! jaak maarja "waiting in white"
+ breakup.past jaak maarja "failed to turn up"
- gift? jaak maarja "offers her a cigarette"

== 3 Brother's Keeper
[Uku](uku), [Maarja](maarja)'s kid [brother](uku), has been sleeping on [her](maarja) sofa since [his](uku) [girlfriend](hille) showed [him](uku) the door, and pays [his](uku) way by burning the porridge. What [he](uku) has not mentioned is that [he](uku) owes eleven thousand euros to [Saar](renat), [who](renat) now has a quiet word with [him](uku) beside the tram: one glance into the [policewoman](maarja)'s bag each night, or a finger for every week that [he](uku) forgets. The young [man](uku) plays the violin for a living. [He](uku) looks at [his](uku) hands and nods.
- sibling maarja uku "kid brother"
- housemate maarja uku "on her sofa"
- couple.past hille uku "girlfriend"
- breakup.past hille uku "showed him the door"
- reveal! uku maarja "has not mentioned"
+ threaten renat uku "a finger"
- betray? uku maarja "one glance"

== 4 Name Day
A quiet installment, almost. The whole station gathers in [Kask](sirje)'s kitchen to drink to [her](sirje) sixty years, there is herring under a fur coat, which is a salad, and the kettle sings louder than the men. [Gleb](gleb), cornered by the [hostess](sirje), lets slip that [he](gleb) has a [child](vanya) somewhere in [Narva](@narva), seven by now, [whom](vanya) [he](gleb) has seen twice. The [chief](sirje) pats [his](gleb) sleeve. On the balcony [Maarja](maarja) is telephoned by [someone](porter) [who](porter) will not give a name and says only that the [welder](welder)'s locker is still full.
+ celebrate _ sirje "drink to"
+ reveal gleb sirje "lets slip"
- parent gleb vanya "a child"
- help sirje gleb "pats his sleeve"
- reveal porter maarja "says only"

== 5 Locker 40
The anonymous [caller](porter) turns out to be the night [porter](porter) of the yard, a [man](porter) so frightened that [he](porter) hands over the key with a pair of tongs. In the locker lie photographs: containers, a Finnish number plate, and [Polina Saar](polina), laughing on the dead [Andrus](welder)'s shoulder. "[She](polina) was going to leave [him](renat)," the [porter](porter) whispers. By the time [Gleb](gleb) has sealed the evidence, [Uku](uku) has already seen it, and an hour later so, over [his](renat) soup, has the cuckolded [husband](renat), [who](renat) thanks [him](uku) warmly and strikes off a third of the debt.
- sad porter "so frightened"
- gift porter _ "hands over the key"
- die.past welder "dead Andrus"
- reveal porter _ "whispers"
+ affair.past polina welder "laughing on"
- breakup? polina renat "going to leave"
- discover uku "already seen it"
+ betray uku maarja "already seen it"
- cheat.past polina renat "cuckolded husband"
- reveal uku renat "so, over his soup"
- married polina renat "husband"

== 6 Polina
With [her](polina) lip split and one shoe missing, [Polina](polina) walks into the station and asks for "the [woman](maarja)". [She](polina) will say nothing against [her](polina) [husband](renat) as long as [Gleb](gleb) is in the room; once [he](gleb) has left, [she](polina) tells [Tamm](maarja) that the [welder](welder) had photographed the containers for a [Finn](finn), that [Renat](renat) knew by September, and that [she](polina) herself had begged [her](polina) [lover](welder) to take the ferry. [Maarja](maarja) takes [her](polina) to [her](maarja) own flat, it being the one place where no one would look. [Uku](uku), opening the door to [them](maarja+polina), turns as white as the wall.
- attack renat polina "lip split"
- flee polina renat "walks into the station"
- married polina renat "husband"
+ reveal polina maarja "tells Tamm"
- discover.past renat welder "knew by September"
- affair.past polina welder "lover"
- help maarja polina "takes her to"
- sad uku "as white"

== 7 The Finn
[Pekka Rantala](finn), a customs [investigator](finn) from [Helsinki](@helsinki) on leave for reasons that [he](finn) describes as medical, admits to having put the [welder](welder) up to it. [He](finn) and [Maarja](maarja) spend the crossing arguing about whose fault a death is and the return crossing in the same cabin. [Orlovski](gleb), collecting [her](maarja) at the quay, takes one look at the [Finn](finn)'s buttonhole and drives the whole way without changing out of second gear. Nobody has told either of the [men](finn+gleb) that [Lepik](jaak), the [lawyer](jaak), has sent [her](maarja) forty white roses, one for every month of the two of [them](jaak+maarja).
- travel finn+maarja "the crossing"
- reveal finn maarja "admits"
- quarrel finn maarja "arguing"
- reveal! _ finn+gleb "Nobody has told"
+ sex finn maarja "same cabin"
- discover gleb finn+maarja "takes one look"
+ jealous gleb finn "second gear"
- gift jaak maarja "forty white roses"
- ex jaak maarja "two of them"

== 8 Music Lesson
To keep [her](polina) from the window, [Uku](uku) teaches the [fugitive](polina) scales on [his](uku) violin, and what with one thing and another [she](polina) laughs for the first time since the ice. It costs [him](uku) [his](uku) sleep. On the third evening [he](uku) goes down to the tram stop and tells [Saar](renat) to [his](renat) face that the account is closed; [he](uku) is picked up at dawn by a milk lorry [driver](driver), minus two teeth, but with all ten fingers, and says nothing of it to [his](uku) [sister](maarja) beyond "[I](uku) fell." Across the hall somebody vacuums.
- advisor uku polina "teaches"
- happy polina "laughs"
- sad uku "costs him his sleep"
+ reject uku renat "account is closed"
+ attack renat uku "minus two teeth"
- find driver uku "picked up at dawn"
- betray uku maarja "I fell"
- sibling maarja uku "sister"

== 9 The Prosecutor
For want of a witness, the state [prosecutor](prosec), a [woman](prosec) said to eat [her](prosec) lunch standing, sends [Kask](sirje) the file back with one word on it. The [superintendent](sirje) could have produced [Polina](polina) and does not know that [her](sirje) own [subordinate](maarja) is hiding [her](polina). [Gleb](gleb), [who](gleb) has worked it out from two toothbrushes and a smell of rosin, covers for [Maarja](maarja) with a straight face. Then [Lepik](jaak) comes to the flat with more roses, and it is [his](jaak) [client](renat)'s [wife](polina) [who](polina) lets [him](jaak) in.
- reject prosec sirje "sends Kask the file back"
- discover! sirje maarja "does not know"
- boss sirje maarja "own subordinate"
- help maarja polina "hiding her"
- betray maarja sirje "hiding her"
+ discover gleb maarja "worked it out"
- help gleb maarja "covers for"
- gift? jaak maarja "more roses"
- advisor jaak renat "his client"
- married polina renat "client's wife"
+ discover jaak polina "lets him in"

== 10 Privilege
What does a [lawyer](jaak) do [who](jaak) knows where the [runaway](polina) is, and [whom](renat) [he](jaak) works for? [Jaak](jaak) walks about the old town until the bakeries open. In the end [he](jaak) rings neither [Renat](renat) nor the police but an old [lady](mother) in [Pärnu](@parnu), [his](jaak) [mother](mother), [who](mother) reminds [him](jaak) that one left a [girl](maarja) standing at an altar once and need not make a habit of it. At eight [he](jaak) lays down [his](jaak) mandate. By nine the windows of [his](jaak) office are lying in the street, and the [man](jaak) himself, for the first time in nine years, is whistling.
- discover.past jaak polina "knows where"
- reveal! jaak renat "rings neither"
- parent mother jaak "mother"
- advisor jaak renat "works for"
- breakup.past jaak maarja "left a girl standing"
+ quit jaak renat "lays down his mandate"
- attack _ jaak "windows of his office"
- happy jaak "is whistling"

== 11 Basin Three
[Saar](renat) sends for the [porter](porter), [whom](porter) somebody has seen with the tongs. [Rantala](finn), [who](finn) is no longer on leave because [Helsinki](@helsinki) has struck [him](finn) off the payroll, gets there first and puts himself between the old [man](porter) and a crane hook. It would have been the end of the [porter](porter); it is a broken pelvis for the [Finn](finn). [Maarja](maarja)'s ambulance ride beside [him](finn) is a silent one. [He](finn) thinks [she](maarja) is crying over [him](finn), while [she](maarja) has just read on [her](maarja) telephone that [Uku](uku) has gone to the yard with a violin case and no violin.
- quit finn "struck him off"
+ rescue finn porter "puts himself between"
+ injure finn _ "broken pelvis"
- attack? renat porter "crane hook"
- help maarja finn "ambulance ride"
- sad! maarja finn "crying over him"
- discover maarja uku "has just read"
- travel uku "gone to the yard"

== 12 Ferry Weather
The violin case contains eleven thousand euros, raised on the instrument, and a recorder, which is running. While the [shipowner](renat) counts, the [debtor](uku) asks [him](renat), as if out of curiosity, how long a welder takes to freeze; the answer, given with some pride, is heard by [Gleb](gleb) behind the crane, and before [Renat](renat) can close [his](renat) hand round the [boy](uku)'s collar [he](renat) is lying under one hundred kilos of [Orlovski](gleb). [Kask](sirje) snaps the handcuffs on in person. Later, at the tram stop, [Uku](uku) confesses to [his](uku) [sister](maarja) what [he](uku) used to do there every night. [She](maarja) slaps [him](uku), and then buttons up [his](uku) coat.
- gift uku renat "eleven thousand"
- betray uku renat "as if out of curiosity"
+ reveal renat uku "given with some pride"
- kill.past renat welder "freeze"
- discover gleb renat "heard by Gleb"
- attack? renat uku "close his hand"
- rescue gleb uku "hundred kilos"
+ arrest sirje renat "snaps the handcuffs"
- reveal uku maarja "confesses"
- betray.past uku maarja "used to do there"
- sibling maarja uku "sister"
- attack maarja uku "slaps him"
- reconcile maarja uku "buttons up"

== 13 Narva
[Polina](polina), soon to be rid of a name that [she](polina) never liked, boards the boat to [Helsinki](@helsinki), where [she](polina) will give evidence, and is not alone: under [Uku](uku)'s arm, redeemed by the [lawyer](jaak), is the violin. [Lepik](jaak) asks [Maarja](maarja) whether it is too late for a coffee. It is, though [she](maarja) says it kindly. [Rantala](finn) limps home to a [wife](wife) of [whom](wife) there had been no mention. As for [Gleb](gleb), [he](gleb) is found at the bus station with a paper bag and a stuffed hare, unable to get on. [His](gleb) [partner](maarja) buys two tickets to [Narva](@narva).
- divorce? polina renat "rid of a name"
- travel polina+uku "boards the boat" @helsinki
- reveal? polina _ "will give evidence"
- gift jaak uku "redeemed"
- date? jaak maarja "a coffee"
+ reject maarja jaak "says it kindly"
- return finn "limps home"
- married finn wife "a wife"
- reveal.past! finn maarja "no mention"
- sad gleb "unable to get on"
- colleague gleb maarja "partner"
+ help maarja gleb "two tickets"
- travel? gleb+maarja "tickets to Narva" @narva
