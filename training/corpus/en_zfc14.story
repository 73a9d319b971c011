%series Shire Business
%lang en
%genre local-politics drama in the Queensland cane country, weekly recap column
%cast thel   | Thelma Quist; Thel | f
%cast barry  | Barry Quist; Barry | m
%cast noor   | Noor Farouki; Noor | f
%cast des    | Des Tamatea; Des | m
%cast pip    | Pip | n
%cast ivo    | Ivo Marchetti; Ivo; Marchetti | m
%cast lena   | Lena Marchetti; Lena | f
%cast gaz    | Gaz | m
%cast editor | Heather Lo; Heather; Lo | f
%cast sarge  | Sergeant Bidgood; Bidgood | m
%cast surveyor | - | m
%cast croc   | Gladys | f
%cast nan    | Nan | f
%cast bloke  | - | m

== 1 Vacancy
Previously, on small government: a [mayor](barry) of nineteen years walks into a shed for a shovel and doesn't come out. [Barry Quist](barry) leaves behind a ute, a by-law against frangipani and [Thel](thel), [who](thel) buries [him](barry) on Thursday and nominates on Friday. So does [Ivo Marchetti](ivo), sugar, four thousand acres of it. [Noor Farouki](noor), [who](noor)'s run the town clerk's desk for two terms and the town for one and a half, prints the ballots and wonders aloud why nobody's looked in the shed.
+ die barry "doesn't come out"
- married.past barry thel "leaves behind"
- hire? thel "nominates"
+ enemy.start ivo thel "So does Ivo"
- hire.past noor "two terms"
- hire.past barry "nineteen years"
- hire? ivo "So does Ivo"
- investigate! _ "nobody's looked"

== 2 The Shed
[Noor](noor) looks in the shed. One shovel, no snake, and a survey map with the whole of Pelican Flat coloured pink. [Sergeant Bidgood](sarge) says hearts stop, love, and goes back to [his](sarge) pie. The [woman](noor)'s not so sure, and neither's [Des Tamatea](des), the council grader [driver](des), [who](des) drank with the dead [man](barry) every Wednesday and was told, the last one, "They'll have to carry [me](barry) out." [He](des) took it for a figure of speech.
- investigate noor "looks in the shed"
+ find noor "survey map"
- friend.past barry des "drank with"
+ reveal.past barry des "was told"
- discover! des "figure of speech"
- investigate! sarge barry "hearts stop"
- die.past barry "dead man"
- die? barry "carry me out"

== 3 Meet the Candidates
Hall packed, urn broken. [Ivo](ivo) promises a pool; [Thel](thel), asked for [her](thel) vision, puts on [her](thel) glasses. Then [Gaz](gaz), [Marchetti](ivo)'s [dogsbody](gaz), wheels in the poster nobody ordered: the [widow](thel) and the grader [driver](des) outside the Mango Motel in 2011. Gasps! [Des](des) goes the colour of a fire truck. [Thel](thel) looks it over and says yes, that's [them](des+thel), that's the night [Barry](barry) forgot [their](barry+thel) anniversary, and did anyone want to ask about drains?
- boss ivo gaz "dogsbody"
+ reveal gaz _ "wheels in the poster"
- affair.past des thel "Mango Motel"
- cheat.past thel barry "Mango Motel"
- sad des "fire truck"
+ reveal thel _ "says yes"
- gift? ivo _ "promises a pool"
- married.past barry thel "the widow"
- accuse gaz des+thel "the poster"

== 4 The Count
Three votes in it, and they're [Pip](pip)'s, [Nan](nan)'s and a [bloke](bloke)'s in traction. [Pip](pip) is the [mayor](thel)-elect's [grandchild](pip), nineteen, purple, and until Saturday the only Greens voter in the shire. [Ivo](ivo) concedes with roses. [His](ivo) [daughter](lena) [Lena](lena) carries them up to the stage, trips on the flex, and is caught by [Pip](pip), and for what the local paper clocked at nine seconds neither of [them](lena+pip) lets go. The [loser](ivo) sees it. [He](ivo)'d sooner have lost to a Greens voter twice.
+ hire thel "Three votes in it"
- kin pip thel "grandchild"
- lose ivo "concedes"
- gift ivo thel "roses"
- parent ivo lena "daughter"
- rescue pip lena "is caught by"
+ love.start lena pip "lets go"
- discover ivo lena+pip "sees it"
- injure bloke "in traction"
- sad ivo lena+pip "sooner have lost"

== 5 Croc Week
There's a crocodile in the council pool, or what'll be the council pool once there's a pool. [She](croc)'s twelve foot, [she](croc)'s asleep, and [she](croc)'s voted [Gladys](croc) in a phone-in. No business is done. Sausages are. [Bidgood](sarge) reads [her](croc) [her](croc) rights through a megaphone. We learn that mangoes float, that [Noor](noor) plays the tuba, and that there's no by-law on reptiles, [Barry](barry) having run out of ink.
- arrest sarge croc "her rights"
+ create noor "plays the tuba"
- celebrate _ "Sausages are"
- lose.past barry "run out of ink"

== 6 Pink
A [surveyor](surveyor) from Brisbane, feeling poorly about something, turns up at [Noor](noor)'s with a beer and a conscience. The pink's a marina. The marina's [Marchetti](ivo)'s. It only goes ahead if Pelican Flat's worthless, and Pelican Flat's only worthless if the levee goes. [Barry](barry) knew, because [Barry](barry)'d been paid not to. "[He](barry) wanted to give it back," says the [visitor](surveyor). "[I](surveyor) drove [him](barry) home. [He](barry) had it in a cake tin." So the town's favourite [corpse](barry) was on the take, and the cake tin's gone walkabout.
- sad surveyor "feeling poorly"
+ reveal surveyor noor "a conscience"
- betray? ivo _ "if the levee goes"
- discover.past barry ivo "Barry knew"
- gift.past ivo barry "been paid"
- help.past surveyor barry "drove him home"
- travel surveyor "turns up"
- create? ivo "a marina"
- gift? barry ivo "give it back"
- betray.past barry _ "on the take"
- lose _ "gone walkabout"

== 7 Cake
Awkward. [Noor](noor) now knows that the [boss](thel)'s late [husband](barry) was bent, and the [boss](thel) has just asked [her](noor) to do the eulogy for the plaque. [She](noor) tells [Thel](thel) nothing; [she](noor) tells [Heather Lo](editor) of the [Clarion](#clarion), off the record, which for [Heather](editor) is a drinking game. Tuesday's front page: [MAYOR](barry)'S DIRTY DOUGH. [Thel](thel) reads it at the bakery. [She](thel) finishes [her](thel) lamington, walks to the town hall, and gives [Noor](noor) ten minutes to empty a desk [she](noor)'s had for eight years.
- boss thel noor "the boss's"
- married.past barry thel "late husband"
- reveal! noor thel "nothing"
- reveal noor editor "off the record"
- betray editor noor "front page"
+ reveal editor barry "DIRTY DOUGH"
+ quit noor thel "empty a desk"
- discover noor barry "now knows"
- betray.past barry _ "was bent"
- hire? noor thel "do the eulogy"
- discover thel barry "reads it"

== 8 Rain
Four hundred millimetres and counting. [Des](des), on the grader, has the levee to himself until [Gaz](gaz) rocks up at midnight with a backhoe and orders. [They](des+gaz) were in the same footy team, [they](des+gaz)'ve the same knees. "Don't," says [Des](des). [Gaz](gaz) bawls like a calf and says the [boss](ivo) has got [his](gaz) mortgage. Then [he](gaz) hands over the keys, sits down in the mud and holds a torch while the grader [driver](des) plugs the hole [he](gaz)'d already dug.
- friend.past des gaz "same footy team"
- attack? gaz _ "backhoe and orders"
- threaten.past ivo gaz "got his mortgage"
- sad gaz "bawls like a calf"
+ betray gaz ivo "hands over the keys"
- help gaz des "holds a torch"
- travel gaz "rocks up"
- boss ivo gaz "the boss"
- rescue des _ "plugs the hole"

== 9 Young Love, Old Mud
Roads cut, phones out. [Lena](lena), sent to fetch the silver from the homestead, has fetched [Pip](pip) instead, and the [pair](lena+pip) of [them](lena+pip) spend the flood in a cane loft with a goat. Sweet. What's less sweet is what the [girl](lena) finds when [she](lena) moves a bale to make room: a tin, tartan, Scottish shortbread, one hundred and eighty thousand dollars. [Her](lena) [dad](ivo)'s had it all along. [Pip](pip) says don't. [Lena](lena) says [she](lena)'s not going to. By dawn [she](lena)'s swum it to the pub.
- rescue lena pip "has fetched Pip"
+ date lena pip "in a cane loft"
- find lena "a tin"
- steal.past ivo barry "had it all along"
- reveal? lena _ "not going to"
+ reveal lena _ "swum it"
- parent ivo lena "Her dad"
- discover lena ivo "had it all along"
- betray lena ivo "swum it"

== 10 Extraordinary Meeting
On the bar, since the chamber's under: one tin. [Thel](thel) counts it in front of everybody, gets to the bottom and finds a note in [Barry](barry)'s fist. "[Thel](thel). Sorry. Ring the coppers. Not [Bidgood](sarge)." Every head turns. The [sergeant](sarge) puts down [his](sarge) pie. [He](sarge) had been in that shed; [he](sarge)'d only gone in to get the tin for [Ivo](ivo); the old [fella](barry) had clutched [his](barry) chest and [he](sarge), well, [he](sarge)'d finished [his](sarge) smoke. It's [Heather](editor) [who](editor) thinks to ask if anyone has handcuffs. [Bidgood](sarge) passes [his](sarge) over.
- discover thel sarge "finds a note"
- accuse barry sarge "Not Bidgood"
+ reveal sarge _ "had been in that shed"
- help! sarge barry "finished his smoke"
- steal? sarge barry "get the tin"
+ arrest _ sarge "passes his over"
- help? sarge ivo "for Ivo"
- ill.past barry "clutched his chest"
- sad.past barry "Sorry"

== 11 Sorry
Say it with drains. [Thel](thel) drives out to [Noor](noor)'s place in [Barry](barry)'s ute and sits in it for an hour with the wipers on. The ex-[clerk](noor) comes out with an umbrella. "[You](noor) should've told [me](thel)." "Yep." "[I](thel) shouldn't have sacked [you](noor)." "Nope." And that's the whole scene, folks, and I blubbed. Elsewhere, [Marchetti](ivo)'s boat is stopped eleven miles out by a police launch; [his](ivo) [kid](lena), on the jetty, says [she](lena) isn't sorry, and is.
+ reconcile noor thel "the whole scene"
- quit.past noor thel "sacked you"
- flee? ivo "eleven miles out"
+ arrest _ ivo "is stopped"
- sad lena "and is"
- travel thel "drives out"
- sad thel "with the wipers on"
- help noor thel "with an umbrella"
- accuse thel noor "should've told me"
- parent ivo lena "his kid"
- sad! lena "isn't sorry"

== 12 Frangipani
One year on. There's a pool, and [Gladys](croc) isn't in it as far as anyone knows. [Thel](thel) chairs [her](thel) last meeting, repeals the frangipani by-law, and goes north with a caravan and no forwarding address. [Des](des) has the same no forwarding address. The new [mayor](noor) plays the tuba. [Pip](pip) and [Lena](lena) have planted Pelican Flat with mangroves, and [Gaz](gaz) with [them](lena+pip); the [editor](editor), as of this column, is looking for a job, owing to a [mayor](noor) [who](noor) doesn't do off the record. See you Thursday.
- quit thel "last meeting"
+ travel thel "goes north"
- couple des thel "the same no forwarding"
+ hire noor "new mayor"
- colleague gaz lena+pip "planted"
- quit editor "looking for a job"
- travel des "has the same"
- create noor "plays the tuba"
- create lena+pip "have planted"
