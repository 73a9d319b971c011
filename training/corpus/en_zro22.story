%series The Understudies of Love
%lang en
%genre romantic ensemble in a Melbourne share house, streaming-menu blurbs
%cast freya | Freya Lindqvist-Hale; Freya | f
%cast otis | Otis | m
%cast nadira | Nadira | f
%cast kel | Kelvin Tran; Kel | m
%cast marnie | Marnie | f
%cast jasper | Jasper Hale; Jasper | m
%cast dot | Dot | f
%cast sacha | Sacha | m
%cast greta | Greta | f
%cast cuz | - | n
%cast reg | - | f
%cast girl | - | f
%cast kip | Kip | m

== 1
[Freya](freya), evicted from a marriage [she](freya) thought was fine, gets the last room at [Dot](dot)'s. [Her](freya) fellow [lodgers](kel+nadira+otis): [Otis](otis), [who](otis) tunes pianos; [Nadira](nadira), [who](nadira) drives trams; and [Kel](kel), [who](kel) has never been seen before noon. [Jasper](jasper), the [husband](jasper) in question, has kept the dog and the [dog-walker](greta).
- breakup.past jasper freya "evicted from a marriage"
- married freya jasper "husband"
+ housemate.start dot+kel+nadira+otis freya "the last room"
- affair greta jasper "the dog-walker"

== 2
[Otis](otis) fixes the pianola for [Freya](freya) and, by the second waltz, is lost. [Nadira](nadira) bets [Kel](kel) twenty dollars that [he](otis) will not open [his](otis) mouth before winter. [Kel](kel) takes the bet and brings in a pineapple, a peace offering for [Marnie](marnie) next door, [whose](marnie) drains [he](kel) has flooded.
- help otis freya "fixes"
+ love.start otis freya "is lost"
- confess? otis freya "open"
- neighbour kel marnie "next door"
- gift? kel marnie "peace offering"

== 3
Not appeased, [Marnie](marnie) returns the pineapple through the window. [She](marnie) and [Kel](kel) bellow at each other in two languages until [Dot](dot) turns the hose on [them](kel+marnie). Wet, [they](kel+marnie) notice one another. On the number 86, [Nadira](nadira) brakes for a [man](sacha) chasing a hat, and [he](sacha) boards, out of breath: [Sacha](sacha), [cellist](sacha), hatless.
- reject marnie kel "returns"
+ quarrel kel marnie "bellow"
- attack dot kel+marnie "hose"
- meet nadira sacha "brakes for"

== 4
[Jasper](jasper) wants [Freya](freya) back; [Greta](greta) has walked. [He](jasper) sends the dog with a note in its collar. [Freya](freya) keeps the dog. [Otis](otis), reading the note over [her](freya) shoulder, turns the colour of old ivory and tunes one string until it snaps.
- reconcile? freya jasper "wants"
- breakup.past greta jasper "has walked"
- gift jasper freya "sends"
- find freya "keeps the dog"
+ reject freya jasper "keeps the dog"
- jealous otis jasper "the colour of old ivory"

== 5
Four circuits of the 86, free of charge: [Sacha](sacha) and [Nadira](nadira) have not stopped talking since Tuesday. At the terminus [he](sacha) returns [her](nadira) cap with [his](sacha) mouth. [Kel](kel) asks [Marnie](marnie) to [his](kel) [cousin](cuz)'s engagement do; [she](marnie) says [she](marnie) would rather eat the drain, and what time.
- date nadira sacha "circuits"
+ kiss nadira sacha "with his mouth"
- invite kel marnie "asks"
- kin cuz kel "cousin"
- engaged _ cuz "engagement do"

== 6
[Dot](dot) turns eighty, and the house gives [her](dot) a disco. Under the mirror ball [Marnie](marnie) and [Kel](kel) slip off to the laundry and do not come out until the spin cycle ends. [Freya](freya) asks [Otis](otis) to dance; [he](otis) treads on both [her](freya) feet and begs off with a headache. [Nadira](nadira) counts [her](nadira) twenty.
+ celebrate freya+kel+nadira+otis dot "turns eighty"
- sex kel marnie "slip off to the laundry"
- invite freya otis "asks"
- injure freya otis "treads on"
- reject otis freya "begs off"

== 7
[Sacha](sacha) confides that [he](sacha) has a [boy](kip) of six, [Kip](kip), in [Hobart](@hobart), and a flight on Friday for good. [Nadira](nadira) stops the tram between stops. [She](nadira) cannot ask [him](sacha) to stay and [he](sacha) cannot ask [her](nadira) to come. Neither asks. It rains till Sunday.
- reveal sacha nadira "confides"
- parent sacha kip "boy"
+ move? sacha "for good" @hobart
- breakup nadira+sacha "Neither asks"

== 8
First frost. [Otis](otis) opens [his](otis) mouth: every piano in this city, [he](otis) tells [Freya](freya), is in tune because [he](otis) could not sleep for thinking of [her](freya). [Freya](freya) sits down on the keys. [Nadira](nadira) hands [Kel](kel) nothing, since [he](kel) is twenty up; then [she](nadira) bursts out crying and [he](kel) makes toast.
+ confess otis freya "opens"
- love otis freya "thinking of her"
- lose nadira kel "twenty up"
- sad nadira "crying"
- help kel nadira "makes toast"

== 9
The decree comes by courier. [Freya](freya) and [Jasper](jasper) divide eleven years in nine minutes, and wish each other well on the steps. [Marnie](marnie), queasy on the 86, is offered a bag and a diagnosis by the [driver](nadira). [Kel](kel), when told, is awake before noon for the first time on record.
+ divorce freya jasper "The decree"
- reconcile freya jasper "wish each other well"
- pregnant marnie kel "queasy"
- ill marnie "queasy"
- reveal marnie kel "told"

== 10
[Freya](freya) answers [Otis](otis) four weeks late, on the kitchen table, in nothing but socks. [Dot](dot) turns up the wireless. [Nadira](nadira) swaps trams for the Hobart ferry, a hat box on [her](nadira) lap; a small [boy](kip) on the quay asks whether [she](nadira) is the [one](nadira) with the bell.
- confess freya otis "answers"
+ sex freya otis "in nothing but socks"
- quit nadira "swaps"
- travel nadira "the Hobart ferry" @hobart
- meet kip nadira "asks whether"
- reconcile? nadira sacha "hat box"

== 11
[She](nadira) is. [Sacha](sacha) plays until the whole wharf is late for work, and then goes down on the wet planks with a ring made of fare wire. Yes, rings [Nadira](nadira), twice. Back in the house, [Dot](dot) has a fall; [Marnie](marnie), [nurse](marnie) by training and enemy no longer, moves in to mind [her](dot), drains and all.
- propose sacha nadira "on the wet planks"
+ engaged.start nadira sacha "Yes"
- injure dot "a fall"
- enemy.end kel marnie "enemy no longer"
- housemate.start dot+freya+kel+otis marnie "moves in"
- help marnie dot "to mind her"

== 12
[Freya](freya) and [Otis](otis) are wed among forty pianos, all at once in tune. [Jasper](jasper) minds the dog and, on the steps, is smiled at by the [registrar](reg). [Marnie](marnie) gives birth between the vows and the sandwiches; it is a girl, and [she](girl) screams at [Kel](kel) in two languages. [Dot](dot), on crutches, re-lets the rooms.
+ wedding freya otis "wed"
- flirt reg jasper "smiled at"
+ birth marnie girl "gives birth"
- injure dot "crutches"
