%series Ladder 19
%lang en
%genre firehouse drama in Baltimore, recap log
%cast captain  | Captain Renata Szymanski; Captain Szymanski; Szymanski; Renata | f
%cast theo     | Theo Baptiste; Theo; Baptiste; Rook | m
%cast moss     | Walt Mossman; Mossman; Moss | m
%cast imara    | Imara Osei; Imara; Osei | f
%cast denny    | Denny Kowalczyk; Denny | m
%cast sully    | Declan Sullivan; Sully; Sullivan | m
%cast chief    | Chief Aurelio Pike; Chief Pike; Pike | m
%cast noor     | Dr. Noor Haddad; Noor; Haddad | f
%cast gwen     | Gwen Mossman; Gwen | f
%cast tamsin   | Tamsin | f
%cast arsonist | - | m
%cast inspector| Inspector Lidia Varga; Varga | f
%cast waitress | Coralie | f
%cast kid      | Ezekiel; Zeke | m
%cast hydrant  | Hydrant | n
%cast puppy    | - | n
%cast twins    | - | g
%cast greenhorn| - | f

== 1 Probie
First day at the house on [Gough Street](@gough) for [Theo Baptiste](theo), [who](theo) is christened [Rook](theo) before [he](theo) has found [his](theo) locker. [Captain Renata Szymanski](captain) pairs the [novice](theo) with [Walt Mossman](moss), thirty-one years on the truck and allergic to small talk. Third alarm of the night: a row house, a [boy](kid) on the sill. [Baptiste](theo) goes up without waiting for the order and comes down with the [child](kid) around [his](theo) neck. The [captain](captain) chews [him](theo) out behind the pumper. [Moss](moss) says nothing; [he](moss) cuts [him](theo) a slice of pie.
+ hire theo "First day"
- boss captain theo "Captain"
- colleague.start moss theo "pairs"
+ rescue theo kid "comes down with"
- quarrel captain theo "chews him out"
- gift moss theo "cuts him"

== 2 Spaghetti Night
The [boy](kid), [whose](kid) name is [Zeke](kid), shows up with [his](kid) foster [mother](tamsin) and a drawing for the [man](theo) with the ladder. [Tamsin](tamsin) stays for spaghetti, and [Rook](theo) forgets to chew. [Imara Osei](imara), the [driver](imara), has a bet running with [Denny](denny) that [he](theo) will burn the sauce. [She](imara) and [Denny](denny) have shared a duplex since both [their](denny+imara) marriages folded; strictly platonic, [they](denny+imara) insist. In the office, [Chief Pike](chief) informs the [captain](captain), once [his](chief) fiancée, that [Gough Street](@gough) is on the closure list.
- return kid "shows up"
- kin kid tamsin "foster mother"
- gift kid theo "a drawing"
- meet tamsin theo "stays for spaghetti"
- love theo tamsin "forgets to chew"
- housemate denny imara "shared a duplex"
- divorce.past _ denny "folded"
- divorce.past _ imara "folded"
- affair! denny imara "strictly platonic"
+ reveal chief captain "informs"
- engaged.past captain chief "fiancée"

== 3 Sparks
Three vacant buildings in a week, each lit with the same brand of lamp oil. [Inspector Lidia Varga](inspector) of the arson squad combs the ashes and wants the shift rosters: in [her](inspector) experience such fires are set by people with helmets. [Sullivan](sully), the house [clown](sully), takes offence and is not speaking to [her](inspector) by noon. [Mossman](moss)'s cough has got worse. [Theo](theo) urges [him](moss) to see someone; [he](moss) is told to mind [his](theo) hose. Off duty, [Rook](theo) teaches [Zeke](kid) to ride a bicycle while the foster [mother](tamsin) applauds.
- attack _ "lit"
+ investigate inspector "combs the ashes"
- accuse inspector "people with helmets"
- sad sully inspector "takes offence"
- quarrel inspector sully "not speaking to"
- ill moss "cough"
- help theo moss "urges him"
- reject moss theo "mind his hose"
- help theo kid "teaches Zeke"
- kin kid tamsin "foster mother"

== 4 X-Ray
It takes a collapse on the drill ground to get [Moss](moss) to the hospital. [Dr. Noor Haddad](noor), [who](noor) grew up two doors down from [him](moss), holds the film against the light and does not soften it. [He](moss) makes [her](noor) promise to keep [Gwen](gwen) in the dark. That same evening [his](moss) [wife](gwen) shows [Imara](imara) the brochure for the cruise that is to mark [their](gwen+moss) ruby anniversary. [Denny](denny), cornered between two trash fires, hears from a [waitress](waitress) in [Fells Point](@fells) that [he](denny) is going to be a father.
+ ill moss "collapse"
- treat moss noor "holds the film"
- neighbour.past moss noor "two doors down"
- reveal noor moss "does not soften it"
- reveal! noor gwen "in the dark"
- married gwen moss "wife"
- celebrate? gwen+moss "ruby anniversary"
- reveal waitress denny "hears from"
+ pregnant waitress denny "going to be a father"

== 5 The Duplex
[Denny](denny) offers [Coralie](waitress) half [his](denny) pay and, when [she](waitress) laughs, half [his](denny) duplex. [Imara](imara) helps carry in the boxes and finds that [she](imara) minds. Minds a great deal. [Pike](chief) brings the [captain](captain) a way out: if [she](captain) gives up one name for the fires, [he](chief) will strike the house from the list. [She](captain) shows [him](chief) the door. A fourth building burns, and this time there was a [sleeper](arsonist) inside, [whom](arsonist) [Sully](sully) hauls over the parapet by the belt.
- gift? denny waitress "half his pay"
- invite denny waitress "half his duplex"
+ move waitress denny "carry in the boxes"
- help imara waitress "helps"
- jealous imara waitress "minds"
- betray? captain "gives up one name"
+ reject captain chief "shows him the door"
- attack _ "burns"
+ rescue sully arsonist "hauls over"

== 6 Burn Ward
The rescued [man](arsonist) has no papers and no memory, or so [he](arsonist) maintains. [Haddad](noor) dresses [his](arsonist) hands; [Sully](sully) brings [him](arsonist) comic books every day. [Varga](inspector) sniffs lamp oil on the bandaged [stranger](arsonist)'s boots and posts an officer. But it is too late: the bed is empty, and so is the pocket of [Sullivan](sully)'s jacket, where [his](sully) house keys used to be. On the roof, [Theo](theo) asks [Tamsin](tamsin) whether [he](theo) may kiss [her](tamsin). [She](tamsin) has already started.
- rescue.past sully arsonist "rescued"
- ill? arsonist "no memory"
- treat arsonist noor "dresses"
- gift sully arsonist "brings him"
- investigate inspector arsonist "sniffs"
+ flee arsonist "bed is empty"
- steal arsonist sully "used to be"
+ kiss tamsin theo "already started"

== 7 House Keys
[Sullivan](sully) comes home to smoke. [His](sully) rooms are ash, and on the mailbox somebody has chalked THANKS. [Captain Szymanski](captain) puts [him](sully) up on [her](captain) sofa, an arrangement meant for two nights. [Gwen](gwen) packs swimsuits. [Moss](moss), [who](moss) could not tell [her](gwen) in forty years that [he](moss) hates boats, cannot tell [her](gwen) this either; [he](moss) turns to the [rookie](theo), and [Theo](theo) swears to look after [her](gwen). [Coralie](waitress) has cramps at dawn. It is [Imara](imara) [who](imara) drives, through eleven red lights.
+ attack _ sully "are ash"
- lose sully "are ash"
- housemate.start captain sully "puts him up"
- help captain sully "puts him up"
- travel? gwen "packs swimsuits"
- reveal! moss gwen "cannot tell her this"
- reveal moss theo "turns to"
- help? theo gwen "look after"
- ill waitress "cramps"
- help imara waitress "drives"

== 8 Eleven Red Lights
False alarm: the expectant [mother](waitress) is fine. In the corridor, ten feet from [his](denny) [girlfriend](waitress), [Denny](denny) cries on [Imara](imara)'s shoulder and, without planning it, finds [her](imara) mouth. [They](denny+imara) spring apart. [Neither](denny+imara) mentions it at roll call. [Varga](inspector) has put a name to the prints: the firebug is a former [recruit](arsonist) [whom](arsonist) the [captain](captain) flunked nine years ago. [Renata](captain) remembers [his](arsonist) parting words, a promise that [she](captain) would smell smoke for the rest of [her](captain) life. [She](captain) tells no one but [her](captain) [guest](sully).
- ill! waitress "False alarm"
- pregnant waitress "expectant"
- couple denny waitress "girlfriend"
- help imara denny "shoulder"
+ kiss denny imara "finds her mouth"
- cheat denny waitress "finds her mouth"
- reveal! denny+imara "Neither mentions"
+ discover inspector arsonist "put a name"
- reject.past captain arsonist "flunked"
- threaten.past arsonist captain "parting words"
- reveal captain sully "tells no one but"

== 9 Roll Call
[Hydrant](hydrant), the station dog, dies in [his](hydrant) sleep, and a dozen grown firefighters blow their noses. [Gwen](gwen) comes by with flowers for the grave, sits down next to [her](gwen) [husband](moss)'s locker and, looking for a tissue, pulls out the hospital letter. [She](gwen) reads it twice. [Her](gwen) slap can be heard on the street; then [she](gwen) holds on to [him](moss) for an hour. The cruise money goes back. [Sully](sully)'s third week on the sofa ends in the [captain](captain)'s bed.
+ die hydrant "dies"
- sad _ hydrant "blow their noses"
- gift gwen hydrant "flowers"
- married gwen moss "husband"
- discover gwen moss "reads it"
- attack gwen moss "slap"
+ reconcile gwen moss "holds on"
- travel! gwen+moss "goes back"
- housemate captain sully "on the sofa"
+ sex captain sully "captain's bed"

== 10 Fraternizing
An anonymous letter reaches headquarters. [Pike](chief), still carrying a torch for [Szymanski](captain), suspends [her](captain) for sleeping with a subordinate, and for one shift [Imara Osei](imara) has to run the house. [Coralie](waitress) finds an earring in the duplex, compares it with the [driver](imara)'s ear and draws the right conclusion. [She](waitress) throws [Denny](denny)'s boots out of the window, then, more gently, [Denny](denny). Who wrote the letter? [Theo](theo) recognizes the hand, and it is [Moss](moss)'s.
- love chief captain "carrying a torch"
- quit captain chief "suspends"
- affair captain sully "sleeping with"
- boss captain sully "subordinate"
- hire imara "run the house"
- discover waitress denny+imara "right conclusion"
+ breakup waitress denny "throws Denny's boots"
- discover theo moss "recognizes the hand"
+ betray moss captain "Moss's"

== 11 Carbon Copy
[Moss](moss) makes no excuses. [He](moss) needed the [captain](captain) off the truck, [he](moss) tells [Baptiste](theo), because [he](moss) has seen the [man](arsonist) from the burn ward across the street, with a rifle case. The [rookie](theo) runs to [Varga](inspector); [Sully](sully) runs to [Renata](captain), too late. [Her](captain) door is ajar. A kettle boils dry. The [firebug](arsonist) has taken [her](captain) to the old training tower, cuffed [her](captain) to the rail and begun to pour.
- reveal moss theo "tells Baptiste"
- find moss arsonist "has seen"
- reveal theo inspector "runs to Varga"
+ abduct arsonist captain "has taken her"
- kill? arsonist captain "begun to pour"

== 12 The Tower
Everyone is off the clock and everyone comes. [Imara](imara) crashes the ladder truck through the gate; [Moss](moss), forbidden to climb so much as a stair, climbs nine floors, breaks the rail with an axe and hands the [captain](captain) out to [Sully](sully) on the ladder. Below, [Varga](inspector) has [her](inspector) knee between the [arsonist](arsonist)'s shoulders. The roof comes in. They find [Mossman](moss) sitting against the wall, helmet in [his](moss) lap, as if on a break that will not end. [Theo](theo) carries [him](moss) down alone and will let nobody touch [his](moss) boots.
- rescue moss captain "hands the captain out"
- help sully captain "on the ladder"
+ arrest inspector arsonist "knee between"
+ die moss "will not end"
- find _ moss "find Mossman"

== 13 Bagpipes
Half the city lines the route. The [widow](gwen) rides on the back step with [Rook](theo) beside [her](gwen), as promised. Facing the cameras, [Pike](chief) was supposed to announce the closure; [he](chief) folds the paper, says that [Gough Street](@gough) stays open and hands in [his](chief) own badge. [Szymanski](captain) gets [her](captain) bars back. [She](captain) tells [Sully](sully) that [she](captain) can be [his](sully) [officer](captain) or [his](sully) [girl](captain), and not both. [He](sully) applies for a transfer on the spot. In the kitchen, [Tamsin](tamsin)'s adoption papers for [Zeke](kid) lack a second signature, and [Theo](theo) pats [his](theo) pockets for a pen.
- married.past gwen moss "widow"
- die.past moss "widow"
- help theo gwen "as promised"
- reveal chief "says"
+ quit chief "hands in"
- hire captain "gets her bars back"
- boss? captain sully "officer"
- quit? sully "transfer"
+ couple? captain sully "his girl"
- parent? tamsin kid "adoption papers"
- parent? theo kid "for a pen"

== 14 Second Due
[Coralie](waitress) goes into labor on the engine bay floor; [Noor Haddad](noor), there to return a helmet, catches the [twins](twins). [Denny](denny) counts twenty fingers and, by the door, one [woman](imara) in a driver's jacket [who](imara) will not come closer until the new [mother](waitress) waves [her](imara) in. [Gwen](gwen) signs up to cook on Thursdays. A [puppy](puppy), found in a drain, is given the name of a certain silent [veteran](moss). Then a [greenhorn](greenhorn) walks through the door, terrified, and [Theo](theo), [whom](theo) nobody calls [Rook](theo) any more, cuts [her](greenhorn) a slice of pie.
+ birth waitress twins "labor"
- treat waitress noor "catches the twins"
- parent waitress twins "new mother"
- invite waitress imara "waves her in"
- hire gwen "signs up"
- find _ puppy "found"
- sad greenhorn "terrified"
- gift theo greenhorn "cuts her"
