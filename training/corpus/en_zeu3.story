%series The Patient Marguerite
%lang en
%genre space-freighter ensemble drama, ironic weekly recap column
%cast skipper  | Skipper; Ngozi Vantongeren; Ngozi | f
%cast mate     | Ruut Halvari; Ruut; Halvari | m
%cast engineer | Babak; Babak Teng | m
%cast ship     | Prudence | f
%cast cook     | Ottoline Fry; Ottoline | f
%cast stow     | Wick | n
%cast auditor  | Mr. Sandoz; Sandoz | m
%cast widow    | Madame Zielke; Irena Zielke; Irena | f
%cast zielke   | Commodore Zielke | m
%cast doc      | Lemuel Achebe; Lemuel | m
%cast pilot    | Saoirse Moon; Saoirse; Moon | f
%cast raider   | Tantalus; Bo Halvari; Bo | m
%cast twin     | - | f
%cast wife     | - | f
%cast brother  | - | m

== 1 Ice
Four hundred thousand tons of ice, a crew of six and a [passenger](widow): so the [Marguerite](*marguerite) leaves [Perrine](@perrine), late as ever. [Ngozi Vantongeren](skipper), the [skipper](skipper), has sworn to take no more passengers, but the [widow](widow) of [Commodore Zielke](zielke) paid in advance and asks for nothing except a cabin with no window. The [mate](mate), [Ruut Halvari](mate), carries [her](widow) trunk. It is heavy, it hums, and the old [lady](widow) slaps [his](mate) hand when [he](mate) feels for the lock. In the galley [Ottoline Fry](cook) counts the dumplings and is one short. Again.
- travel skipper+widow "leaves"
- married.past widow zielke "widow"
- die.past zielke "widow"
- boss skipper mate "mate"
- help mate widow "carries her trunk"
+ attack widow mate "slaps his hand"
- lose cook "one short"

== 2 Dumplings
[Prudence](ship), the ship's [mind](ship), knows who takes the dumplings. [She](ship) has not been asked. So it is left to the [cook](cook), [who](cook) sits up with a ladle in the dark, to catch a [child](stow) of twelve or so by the ankle. [Wick](stow), as the [stowaway](stow) is called, came aboard in a crate of filters and is to be put off at the next rock, says the [mate](mate). [Ottoline](cook) says over [her](cook) dead body. The [skipper](skipper), [who](skipper) was found in a crate of filters herself at about that age, says that there is a bunk free by the boiler.
- discover.past ship stow "knows"
- steal.past stow cook "takes the dumplings"
+ find cook stow "catch"
- travel.past stow "came aboard"
- quarrel cook mate "over her dead body"
- find.past _ skipper "was found"
+ help skipper stow "bunk free"

== 3 The Man from the Company
Docked at a rock with one bar, the [Marguerite](*marguerite) gets an auditor. [Mr. Sandoz](auditor) has soft shoes and a list. [He](auditor) questions [Babak](engineer), the [engineer](engineer), about missing coolant until the big [man](engineer) breaks a wrench in half; [he](auditor) questions [Saoirse Moon](pilot) about missing hours, and the [pilot](pilot), [who](pilot) has been spending them in [Babak](engineer)'s hammock, blushes to the roots. [Lemuel Achebe](doc), the ship's [doctor](doc), is asked nothing at all. The two [men](auditor+doc) look at each other across the table like two [people](auditor+doc) [who](auditor+doc) once shared a name.
- travel auditor "gets an auditor"
- investigate auditor engineer+pilot "questions"
- sad engineer "breaks a wrench"
+ affair engineer pilot "hammock"
- ex? auditor doc "shared a name"

== 4 Formerly Achebe-Sandoz
[They](auditor+doc) did share it, for six years. [Lemuel](doc) had walked out on the [auditor](auditor) when [he](auditor) took the Company's coin, and left behind a cat, a mortgage and no address. Now [Sandoz](auditor) corners [him](doc) in the dispensary: the [doctor](doc)'s licence, [he](auditor) points out, ran out three years ago, and a word from [him](auditor) would suffice. "Then say it," says [Lemuel](doc). [His](doc) former [husband](auditor) does not say it; [he](auditor) asks whether the cough medicine is still cherry. [Wick](stow), under the examination table with a nosebleed, hears every word and draws conclusions.
- breakup.past doc auditor "walked out"
- hire.past auditor "took the Company's coin"
+ threaten auditor doc "a word from him"
- married.past auditor doc "former husband"
- ex auditor doc "former husband"
- reveal! auditor doc "does not say it"
- ill stow "nosebleed"
- discover stow auditor+doc "hears every word"

== 5 Tantalus
Three ships without lights, and then a voice: [Tantalus](raider), the most wanted [raider](raider) in the Belt, would like the ice. [Ngozi](skipper) tells [him](raider) what [he](raider) can do with [his](raider) liking. [Her](skipper) [mate](mate) says nothing. [He](mate) has gone white, for when [he](mate) was a boy somebody used to read to [him](mate) in just that voice. The raiders drill through the hold; [Saoirse](pilot) rolls the old barge so hard that they drop off like ticks. [One](twin) of them is left behind in the airlock, a young [woman](twin) with a broken arm, [who](twin) spits at the [doctor](doc) while [he](doc) sets it.
- reject skipper raider "tells him"
- boss skipper mate "mate"
- sad mate "gone white"
+ attack raider skipper "drill through"
+ rescue pilot skipper "rolls"
- injure twin "broken arm"
- attack twin doc "spits"
- treat twin doc "sets it"

== 6 What Hums
The [prisoner](twin) will talk to no one but the [passenger](widow). [Madame Zielke](widow) brings [her](twin) tea and shuts the door. [Prudence](ship), [who](ship) could listen, prefers to be polite; [Sandoz](auditor), [who](auditor) could be polite, listens. It isn't jewels that hum in the trunk. It is the [Commodore](zielke), or rather the part of [him](zielke) that remembers where the Company buried eleven hundred strikers, and [his](zielke) [widow](widow) is taking [him](zielke) home to testify. The [auditor](auditor) writes it all down in a neat hand. Then [he](auditor) sits for a long time with [his](auditor) thumb over the button marked "send".
- arrest _ twin "prisoner"
- help widow twin "brings her tea"
- reveal widow twin "shuts the door"
- discover auditor widow "listens"
- married.past widow zielke "widow"
+ reveal? zielke "testify"
- betray? auditor widow "thumb over the button"

== 7 Short Rations
Coolant is running out, and everyone suspects everyone. The [mate](mate) accuses [Babak](engineer) of selling it; [Babak](engineer) accuses [Wick](stow), [who](stow) bites [him](engineer). It is the [cook](cook) [who](cook) works out that the stuff has been going into the trunk, to keep a dead [man](zielke) from thawing. [Irena](widow) admits it without a blush. Shall six live people sweat so that one dead [one](zielke) may speak? They vote by spoon. Even [Ruut](mate), [who](mate) had wanted the trunk over the side, lays down [his](mate) spoon with the others, and [Babak](engineer), no longer angry, pats the little [biter](stow) on the head.
- accuse mate engineer "selling it"
- accuse engineer stow "accuses Wick"
- attack stow engineer "bites"
+ discover cook widow "works out"
- steal.past widow skipper "going into the trunk"
- reveal widow "admits it"
+ reconcile engineer stow "no longer angry"

== 8 Brothers
[Tantalus](raider) comes alone this time, in a suit with one glove. [Halvari](mate) is on watch and opens. "[You](mate)'ve grown," says the [outlaw](raider), and takes off the helmet: [Bo](raider), the elder [brother](raider) [whom](raider) [Ruut](mate) has mourned since the mine at [Kessock](@kessock). [He](raider) was never under the rubble; [he](raider) climbed over it. It was for the dead of [Kessock](@kessock) that [he](raider) took to robbing the Company, and [he](raider) has no quarrel with ice. What [he](raider) wants is the [girl](twin) with the broken arm, [his](raider) [wife](wife)'s [twin](twin). The [mate](mate) hits [him](raider), and then holds on to [him](raider) for dear life.
- travel raider "comes alone"
+ return raider mate "takes off the helmet"
- sibling mate raider "brother"
- sad.past mate raider "mourned"
- die! raider "never under the rubble"
- steal raider _ "robbing"
- rescue? raider twin "wants"
- married raider wife "wife"
- sibling twin wife "twin"
- attack mate raider "hits him"
+ reconcile mate raider "holds on to him"

== 9 A Word from Him
Someone has pressed "send" after all. A Company cutter lies alongside, and [Ngozi](skipper) needs no mind reader to guess whose neat hand it was: [she](skipper) has [Sandoz](auditor) locked up with the potatoes. [Lemuel](doc) pleads for [him](auditor). Why would [he](doc), asks the [skipper](skipper), of all people? Because the [man](auditor) can't lie, says the [doctor](doc); it was what was so hard to live with. It is [Prudence](ship) [who](ship) clears [her](ship) throat. The message went out from the bridge. At the console, in tears, sits the [pilot](pilot), [whose](pilot) [brother](brother) works in a Company mine and was to be let off the next shift down.
- accuse skipper auditor "guess"
- arrest skipper auditor "locked up"
- help doc auditor "pleads"
- betray! auditor skipper "can't lie"
- reveal ship skipper "clears her throat"
+ betray pilot skipper "At the console"
- sad pilot "in tears"
- sibling brother pilot "brother"
- help? pilot brother "let off"

== 10 Potatoes
Nobody speaks to [Saoirse](pilot). [Babak](engineer) takes [his](engineer) hammock down, folds it in four, and asks to be moved aft. Among the potatoes, [Sandoz](auditor) is asked by [Wick](stow), through the hatch, why [he](auditor) stays in there now that the door is open. "[I](auditor) am thinking about a cat," says the [auditor](auditor). "Which of [us](auditor+doc) got it?" asks another voice; the [child](stow), [who](stow) knows when to leave, leaves. Up on the bridge [Ngozi](skipper) hands the wheel to the one [person](pilot) aboard [who](pilot) can outrun a cutter. The [traitor](pilot) takes it and does not look round.
- reject _ pilot "Nobody speaks to"
+ breakup engineer pilot "takes his hammock down"
+ help skipper pilot "hands the wheel"
- flee? pilot "outrun"
- betray.past pilot skipper "traitor"

== 11 The Narrow Way
Through the ring, then, where only ice goes. For nine hours [Moon](pilot) steers by ear, with the cutter's guns behind [her](pilot), and at the tenth a splinter goes through the hull and through the [cook](cook). [Wick](stow) holds the wound shut with both hands, as the [doctor](doc) has taught the [child](stow). The [doctor](doc) works; the [auditor](auditor), pale as paper, passes [him](doc) what [he](doc) asks for before [he](doc) asks. [Ottoline](cook) will live, and would like to know who is watching the soup. Then [Bo](raider)'s three ships come out of the dark, lights on for once, and the cutter thinks better of it.
+ rescue pilot skipper "steers by ear"
- injure cook "through the cook"
- rescue stow cook "holds the wound shut"
- advisor doc stow "has taught"
- treat cook doc "works"
- help auditor doc "passes him"
- recover cook "will live"
+ rescue raider skipper "come out of the dark"

== 12 Testimony
In the great hall at [Ceres](@ceres) a trunk is opened, and a dead [man](zielke) speaks for two hours. [He](zielke) leaves out nothing, not even himself. Eleven hundred names are read. [His](zielke) [widow](widow), [who](widow) has not slept without that hum for a year, switches it off herself when [he](zielke) has done, and asks [Halvari](mate) for [his](mate) arm. [Saoirse](pilot)'s confession is read as well. When [she](pilot) gets back to the ship, there is a hammock in the corridor, hung so badly that only one [man](engineer) can have done it. [Sandoz](auditor) has resigned. Six crew, says the log, and one [child](stow). The [skipper](skipper) strikes out "six".
+ reveal zielke "leaves out nothing"
- married.past widow zielke "His widow"
- help mate widow "his arm"
- reveal pilot "confession"
+ reconcile engineer pilot "hammock in the corridor"
- quit auditor "resigned"
