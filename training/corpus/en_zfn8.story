%series Customs of the Ring
%lang en
%genre science-fiction police procedural: customs officers on an orbital port, terse episode table in the present tense
%cast bly     | Inspector Bly; Rosalind Bly; Bly | f
%cast tarn    | Tarn Okafor; Tarn | m
%cast quill   | Quill | n
%cast vex     | Captain Vex; Vex | f
%cast hallo   | Halloran Pike; Halloran; Pike | m
%cast juno    | Juno Bly; Juno | f
%cast amos    | Amos Bly; Amos | m
%cast senna   | Senna Okafor; Senna | f
%cast drey    | Magistrate Drey; Drey | m
%cast medic   | Dr. Lund; Lund | f
%cast cook    | Bao | m
%cast smug    | Little Dove; Dove | f
%cast clone   | - | m
%cast dockers | Docker's Union | g

== 1 Nothing to Declare
[Inspector Bly](bly), transferred to the Ring after shooting [her](bly) own [partner](hallo) in the knee, is given a new [one](tarn): [Tarn Okafor](tarn), [ex-docker](tarn), [ex-husband](tarn), fond of soup. [Their](bly+tarn) first case is a crate of oranges that weighs too much. Inside sits a [girl](smug) of twelve [who](smug) bites. [Captain Vex](vex), [master](vex) of the freighter, claims never to have laid eyes on [her](smug), while [Quill](quill), the station's customs [intelligence](quill), finds the [captain](vex)'s thumbprint on the lid. [Bly](bly) ought to send the [stowaway](smug) down. [She](bly) thinks of a [daughter](juno) [she](bly) has not called since spring, and signs for one orange short.
- attack.past bly hallo "shooting"
- colleague.past bly hallo "partner"
- move bly "transferred"
+ colleague.start bly tarn "new one"
- ex _ tarn "ex-husband"
- find bly+tarn smug "Inside sits"
- attack smug bly+tarn "bites"
- betray vex bly "claims never"
- discover quill vex "thumbprint"
- parent bly juno "daughter"
+ help bly smug "signs for one orange short"

== 2 Old Knees
[Halloran Pike](hallo) arrives on the noon shuttle, leaning on a stick; the [man](hallo) with the bad knee has been named [Bly](bly)'s [superior](hallo). [He](hallo) bears no grudge, [he](hallo) says, and puts [her](bly) on the night shift for a year. [Tarn](tarn) asks how it came to this. [She](bly) tells [him](tarn): [Pike](hallo) was on the take, [she](bly) had proof, and the [magistrate](drey) [who](drey) lost the proof now dines with [him](hallo). In the galley [Bao](cook), the [cook](cook), hides the orange-crate [girl](smug) among the pans and christens [her](smug) [Little Dove](smug), for lack of a better name.
- travel hallo "arrives"
+ boss.start hallo bly "superior"
- injure.past hallo bly "bad knee"
- reconcile? bly hallo "no grudge"
- reveal bly tarn "tells him"
- betray.past hallo _ "on the take"
- discover.past bly hallo "had proof"
- help.past drey hallo "lost the proof"
- help cook smug "hides"

== 3 Half Shift
[Senna](senna) runs the dock clinic. [Senna](senna) was married to [Tarn](tarn). [Senna](senna) kept the name. [Tarn](tarn) kept the plants. [Senna](senna) now lives with [Drey](drey). [Tarn](tarn) cannot stand [Drey](drey). [Drey](drey) cannot remember [Tarn](tarn). [Quill](quill) counts heads. [Quill](quill) counts one too many. [Bao](cook) lies to [Quill](quill). [Dove](smug) steals a spoon from [Vex](vex). [Vex](vex) recognises [Dove](smug). [Vex](vex) turns pale. The lights flicker on deck nine.
- ex senna tarn "was married to"
+ couple drey senna "lives with"
- enemy drey tarn "cannot stand"
- discover quill smug "one too many"
- betray cook quill "lies to"
- steal smug vex "steals"
+ find vex smug "recognises"
- sad vex "turns pale"

== 4 Fever Deck
A cargo of orchids brings spores aboard. Forty people fall sick, among them [Tarn](tarn), and [Dr. Lund](medic) seals the deck with [Senna](senna) inside, so that for six days the former [spouses](senna+tarn) are shut in together, [she](senna) spooning broth into [him](tarn). On day four [he](tarn), delirious, proposes to [her](senna); on day five, lucid, [he](tarn) apologises, and sees that [she](senna) is sorry [he](tarn) did. Outside, [Pike](hallo) forbids a hull flush that would cost [Vex](vex) [her](vex) cargo. [Quill](quill), [who](quill) cannot disobey, misunderstands [him](hallo) with great care, and the spores go overboard.
- ill tarn "fall sick"
- treat tarn senna "spooning broth"
- ex senna tarn "former spouses"
+ propose tarn senna "proposes"
- sad senna "sorry"
- help hallo vex "forbids a hull flush"
- betray quill hallo "misunderstands him"
+ rescue quill tarn "overboard"

== 5 Visiting Hours
[Juno Bly](juno), nineteen, turns up unannounced with a kitbag and a shaved head, having enlisted in the patrol fleet, of all outfits the one that killed [her](juno) [father](amos). At least that is what the [recruit](juno) was always told. The quarrel with [her](juno) [mother](bly) can be heard through two bulkheads. [Tarn](tarn), convalescent, takes the [kid](juno) to the observation ring and listens. There [she](juno) bumps into a [pickpocket](smug) [who](smug) has just relieved [her](juno) of a medal, chases [her](smug) down nine decks and ends up sharing noodles with the [thief](smug) in [Bao](cook)'s galley.
+ return juno "turns up"
- hire.past juno "enlisted"
- kill! _ amos "always told"
- parent amos juno "father"
- quarrel bly juno "quarrel"
- parent bly juno "mother"
- recover tarn "convalescent"
- help tarn juno "listens"
- steal smug juno "relieved"
+ meet juno smug "sharing noodles"

== 6 The Manifest
[Vex](vex) comes to [Bly](bly)'s cabin after lights-out and, without sitting down, makes a clean breast of it. The [girl](smug) in the crate is no cargo: [she](smug) is the [captain](vex)'s own [child](smug), born on a prison moon, sold to the orchid growers by the [guard](drey) in charge, and bought back orange by orange. The [guard](drey) has come up in the world. [He](drey) is a [magistrate](drey). [Bly](bly) writes all of it down and, [Pike](hallo) being who [he](hallo) is, hides the page in the only place [he](hallo) never looks, the complaints box. [Dove](smug) does not know that [she](smug) has a [mother](vex).
+ reveal vex bly "clean breast"
- parent vex smug "child"
- birth.past vex smug "born"
+ betray.past drey smug "sold"
- rescue.past vex smug "bought back"
- hire.past drey "He is a magistrate"
- discover! smug vex "does not know"

== 7 Box Seats
Quiet on all decks. The [Docker's Union](dockers) elects a goat as its chairman. [Bao](cook) wins a raffle and cannot eat the prize. [Tarn](tarn) waters the plants that were half [Senna](senna)'s, and in the doorway stands [Senna](senna), come, [she](senna) says, to see how the ferns are. The [magistrate](drey) is at the opera. Over [Tarn](tarn)'s soup the [ex-wife](senna) admits that [she](senna) left because [he](tarn) never once asked [her](senna) to stay. [He](tarn) asks. Elsewhere [Quill](quill) reads the complaints box, as regulations demand, from the first slip to the last.
- find cook "wins a raffle"
- travel senna tarn "in the doorway"
- ex senna tarn "ex-wife"
- reveal senna tarn "admits"
- breakup.past senna tarn "left"
+ reconcile? senna tarn "He asks"
+ discover quill drey "reads the complaints box"

== 8 Contempt
[Drey](drey) learns from a bug in the ferns where [Senna](senna) spent the evening. [He](drey) has [Tarn](tarn) picked up for the murder of a docker nobody has met. [Pike](hallo) signs; [Lund](medic) swears there is no body; [Bly](bly) is suspended for laughing in court. With its two [officers](bly+tarn) out of the way, the Ring lets [Vex](vex)'s freighter be searched for the [girl](smug). It is the [recruit](juno) [who](juno), ordered to break down the galley door, hesitates, salutes and leads [her](juno) squad off in the wrong direction. "[I](juno) learned it from a [computer](quill)," [she](juno) tells [Bao](cook).
- investigate drey senna "a bug"
- discover drey senna+tarn "learns"
+ arrest drey tarn "picked up"
- accuse drey tarn "for the murder"
- kill! tarn _ "no body"
- help hallo drey "signs"
- help medic tarn "swears"
- quit bly "suspended"
+ rescue juno smug "wrong direction"

== 9 Double Entry
A [prisoner](clone) is brought into the cell next to [Tarn](tarn)'s: a [man](clone) in [his](clone) forties with a patrol tattoo and no memory. [Juno](juno), on guard, drops [her](juno) tray. [He](clone) has the face in the locket. The [doctor](medic) takes blood and whispers to the [inspector](bly), [who](bly) has sneaked in through the laundry, that the [stranger](clone) is not [her](bly) dead [husband](amos) but was made from [him](amos). There is a farm, says [Lund](medic), and patrolmen grow there. What [Bly](bly) feels [she](bly) keeps to herself; but [she](bly) sits on the floor outside the bars till morning, and [he](clone), not knowing why, sits down as well.
- arrest _ clone "prisoner"
- neighbour clone tarn "cell next to"
- sad juno "drops her tray"
- treat clone medic "takes blood"
+ reveal medic bly "whispers"
- die.past amos "dead"
- married.past amos bly "husband"
- reveal! bly _ "keeps to herself"
- help bly clone "sits on the floor"

== 10 Witnesses
[Quill](quill) asks to testify. A machine has no oath. [Senna](senna) leaves [Drey](drey). [Senna](senna) takes [his](drey) keys. [Senna](senna) gives the keys to [Bly](bly). [Bly](bly) opens [Tarn](tarn)'s cell. [Tarn](tarn) hugs [Bly](bly). [Pike](hallo) blocks the corridor. [Bly](bly) aims at [his](hallo) other knee. [Pike](hallo) steps aside. [Juno](juno) forgives [Bly](bly). [Dove](smug) bites [Drey](drey). [Vex](vex) calls [Dove](smug) [her](vex) own. [Dove](smug) asks [Vex](vex) for an orange.
- accuse? quill drey "asks to testify"
+ breakup senna drey "leaves"
- steal senna drey "takes his keys"
- gift senna bly "gives the keys"
+ rescue bly tarn "opens Tarn's cell"
- threaten bly hallo "aims at"
- reconcile bly juno "forgives"
- attack smug drey "bites"
- reveal vex smug "her own"
- parent vex smug "her own"

== 11 The Farm
On a moonlet under glass the two [women](bly+vex), [officer](bly) and [smuggler](vex), walk between rows of sleeping men with one face. [Vex](vex) was held here; [she](vex) knows the codes. [Bly](bly) had promised herself to destroy the place, and cannot, for it is breathing. [Tarn](tarn) calls in the [dockers](dockers), [who](dockers) come with four hundred blankets. As [they](dockers) carry the sleepers out, a [figure](hallo) with a stick sets the orchid house on fire and is himself cut off by the flames. The [inspector](bly) could leave [Pike](hallo). For the second time in [her](bly) life [she](bly) puts [him](hallo) out of action, by knocking [him](hallo) cold, and drags [her](bly) old [partner](hallo) into the air.
+ travel bly+vex "On a moonlet"
- arrest.past _ vex "held here"
- help dockers bly "four hundred blankets"
- rescue dockers _ "carry the sleepers out"
- attack hallo _ "on fire"
- attack bly hallo "knocking him cold"
+ rescue bly hallo "drags her old partner"
- colleague.past bly hallo "old partner"

== 12 Sentence
[Drey](drey), tried by [his](drey) own court, gets life on the moon where [he](drey) used to hold the keys. [Pike](hallo) turns witness, and [Bly](bly) is asked to take [his](hallo) desk; [she](bly) accepts on condition that [Quill](quill) be put on the payroll, whatever [Quill](quill) may choose to be paid in. ([They](quill) choose oranges.) The new [chief](bly) acquits one [smuggler](vex), with a fine of a single crate. In the arrivals hall [Juno](juno), out of uniform, is teaching a [man](clone) of forty, six weeks old, to tie [his](clone) shoes. "[He](clone)'s not [Dad](amos)," [she](juno) tells [her](juno) [mother](bly). "No," says [Bly](bly). "[I](bly) like [him](clone), though."
+ arrest _ drey "gets life"
- betray hallo drey "turns witness"
+ hire bly "take his desk"
- hire quill bly "on the payroll"
- rescue bly vex "acquits"
- quit juno "out of uniform"
- advisor juno clone "teaching"
- parent! clone juno "not Dad"
- parent bly juno "mother"
- love? bly clone "I like him"
