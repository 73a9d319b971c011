%series Rescue Two
%lang en
%genre New Zealand air-ambulance drama, encyclopaedia episode summaries
%cast hin | Hinemoa Parata; Hinemoa | f
%cast gre | Greer Lockhart; Greer; Lockhart | f
%cast tav | Tavita Leota; Tavita; Leota | m
%cast ced | Cedric Blythe; Cedric; Blythe | m
%cast ani | Anika Rasmussen; Anika; Dr. Rasmussen | f
%cast rua | Ruapekapeka Parata; Rua | m
%cast mos | Moses | m
%cast win | Winifred Blythe; Winifred | f
%cast tra | - | m
%cast shep | Old Mac | m
%cast kid | - | m
%cast kmom | - | f
%cast dea | Deidre | f
%cast aud | Mr. Feilding; Feilding | m
%cast bab | Aroha | f

== 1 Fog
[Hinemoa Parata](hin) takes over the [Hokitika](@hokitika) base on the day that its senior [pilot](ced), [Cedric Blythe](ced), flies into a ridge with a patient on board. [Greer Lockhart](gre), the winch [operator](gre), drags [him](ced) out of the wreck with a dislocated shoulder of [her](gre) own; the [patient](tra), a tramper with nothing worse than a sprain, walks down to the road and asks for a lift. While [Dr. Anika Rasmussen](ani) takes [Blythe](ced)'s leg off below the knee, [Cedric](ced)'s [wife](win) [Winifred](win) waits outside, knitting a pair of socks, and stops after the first.
+ hire hin _ "takes over"
- injure ced "flies into a ridge"
+ rescue gre ced "drags him out"
- injure gre "dislocated shoulder"
- injure tra "sprain"
- travel tra "walks down"
- treat ced ani "leg off"
- married ced win "wife"
- create win "knitting"

== 2 Replacement Parts
The new [pilot](tav), [Tavita Leota](tav), ex-navy, is greeted with frost: the crew wanted the post for [Cedric](ced). [Greer](gre) and [he](tav) discover on [their](gre+tav) first winch job that [they](gre+tav) cannot talk to each other without shouting, and [Hinemoa](hin) has to separate [them](gre+tav) like schoolchildren. At a flooded camping ground a [woman](kmom) hands up [her](kmom) [son](kid) and refuses to follow; [Leota](tav) goes down himself, against every rule, and brings [her](kmom) up on [his](tav) back. [Feilding](aud) of head office, [who](aud) reads rules for a living, requests the log.
- hire tav _ "new pilot"
- reject _ tav "frost"
- hire? ced _ "wanted the post"
- parent kmom kid "son"
- quarrel gre tav "shouting"
- reject kmom "refuses"
+ rescue tav kmom "brings her up"
- investigate aud tav "requests the log"

== 3 The Log
The log is altered overnight, in handwriting that resembles [Lockhart](gre)'s. [Hinemoa](hin) asks [her](gre) to [her](gre) face; [Greer](gre) denies it, then admits it, then says that a [woman](kmom) is alive and a page is dead. Anyhow [Tavita](tav) hadn't asked to be shielded and tells [Feilding](aud) everything himself. [Both](gre+tav) of [them](gre+tav) are docked a week. That evening [they](gre+tav) share a crate of beer on the tailboard and find that [they](gre+tav) laugh at the same places. [Rua](rua), [Hinemoa](hin)'s teenage [brother](rua), [who](rua) mows the helipad, goes off with the rest of the crate and [his](rua) [mate](mos) [Moses](mos).
- betray gre aud "altered"
- accuse hin gre "to her face"
- reveal gre hin "admits"
- help gre tav "shielded"
+ reveal tav aud "tells Feilding"
- lose gre+tav "docked"
+ reconcile gre tav "share a crate"
- happy gre+tav "laugh"
- sibling hin rua "brother"
- steal rua gre+tav "goes off with"
- friend mos rua "mate"

== 4 Black Water
The [boys](mos+rua) turn a dinghy over at the river mouth. [Rua](rua) clings to a buoy; [Moses](mos) does not come up. It is [Hinemoa](hin) on the radio [who](hin) has to send the helicopter to [her](hin) own [brother](rua), in a voice that gives nothing away, and [Greer](gre) [who](gre) breaks down at the edge of the doorway with [her](gre) headset off. [Anika](ani) works on [Moses](mos) for fifty minutes on the shingle and calls the time of death. [His](mos) [mother](dea), [Deidre](dea), scrubs the base kitchen at six each morning. [She](dea) comes at six.
- injure mos+rua "turn a dinghy over"
- sibling hin rua "brother"
+ rescue gre+tav rua "helicopter"
- sad gre "breaks down"
- treat mos ani "works on"
+ die mos "death"
- parent dea mos "mother"

== 5 Six in the Morning
[Deidre](dea) does not speak to [Rua](rua) and does not stop scrubbing. [He](rua), [who](rua) has not slept, kneels beside [her](dea) with the second brush; [they](dea+rua) do the floor as far as the door, and that is all that happens, for twenty minutes of an episode praised for its restraint. [Blythe](ced), fitted with a prosthesis, is turned down for a desk job and gets drunk in uniform. [Winifred](win) carries the other sock to the hospital chapel and leaves it on the altar.
- reject dea rua "does not speak"
- sad rua "has not slept"
+ help rua dea "second brush"
- recover ced "fitted with a prosthesis"
- hire! ced _ "turned down"
- ill ced "drunk"

== 6 Winter Timetable
[Greer](gre) and [Tavita](tav) move from the tailboard to the loft of the hangar, where the mattress is stamped with the name of another airline. [Dr. Rasmussen](ani) gets wind of it first and congratulates nobody: [she](ani) was with [Lockhart](gre) for four years, until the Christmas before last, and has not had the heart to move the toothbrush. [Hinemoa](hin), trying to make [Anika](ani) laugh, brings [her](ani) eels. [Anika](ani) laughs. That is how two rosters, both carefully written, start to go wrong.
+ affair gre tav "loft of the hangar"
- discover ani gre+tav "gets wind"
- ex ani gre "was with Lockhart"
- sad ani gre "not had the heart"
- gift hin ani "brings her eels"
- happy ani hin "laughs"

== 7 Old Mac
A hermit farmer known as [Old Mac](shep) is winched out of [his](shep) burning hut with [his](shep) dog, [his](shep) chess set and a tin box that [he](shep) will entrust to no one but [Winifred](win), [whom](win) [he](shep) calls "[Birdie](win)". Inside is [her](win) own handwriting, forty years old. [Cedric](ced), sorting mail in the base office because somebody has to, sees an envelope and knows the stamp. [He](ced) knew, it emerges, at the wedding. [Mac](shep) dies of the smoke, on the third move of a game against [Tavita](tav).
+ rescue _ shep "winched out"
- lose shep "burning"
- love.past shep win "Birdie"
- gift shep win "tin box"
- discover ced win "knows the stamp"
- discover.past ced win "knew"
- wedding.past ced win "wedding"
+ die shep "dies"

== 8 Lee Side
[Deidre](dea) takes a job at the base, for a wage this time, and teaches [Rua](rua) to change the oil in the generator. [Feilding](aud) is caught in a jet boat by an early storm, of all men, and brought up by [Greer](gre) with hypothermia and a new respect for improvisation. In the loft [Tavita](tav) comes across the toothbrush, draws the wrong conclusion and sleeps on the tailboard. [Winifred](win) reads the last of the letters out loud to [Cedric](ced); when [she](win) has finished [he](ced) tells [her](win) that [he](ced) would have answered them.
+ hire dea _ "takes a job"
- advisor dea rua "teaches"
- rescue gre aud "brought up"
- ill aud "hypothermia"
- find tav "comes across"
- cheat! gre tav "wrong conclusion"
- reveal win ced "reads"
+ reconcile ced win "would have answered them"

== 9 Whiteout
A bus slides off the [Haast](@haast) road with eighteen on board. [Hinemoa](hin) has two helicopters and one of them is [hers](hin) only on paper. [Anika](ani), hanging head down between seats, amputates, intubates, swears in Danish; something gives. When the beam comes down it is [Lockhart](gre), on the other end of the rope, [who](gre) has to choose which hand of [Dr. Rasmussen](ani)'s [she](gre) pulls. [She](gre) pulls the right one. The left goes under the beam. Afterwards, in the snow, [Hinemoa](hin) holds what's left.
- injure _ "slides off"
- treat _ ani "amputates"
+ rescue gre ani "pulls the right one"
+ injure ani "under the beam"
- help hin ani "holds"

== 10 Left-Handed
[Rasmussen](ani) will not operate again. [Cedric](ced), a veteran in such matters, knocks with [his](ced) cane, is told to go to hell, and returns daily at four. [Greer](gre), [who](gre) dreams of hands, hands in [her](gre) winch ticket. "[You](gre) chose," says [Tavita](tav), "as [I](tav)'d want [you](gre) to choose," and then, because the moment will not come again, [he](tav) asks [her](gre) what is left of [her](gre) and [Anika](ani). "The toothbrush," [she](gre) says. [Hinemoa](hin) sits by the [surgeon](ani)'s bed and forgets to go off shift.
- quit ani _ "will not operate again"
- reject ani ced "told to go to hell"
- return ced "returns"
- sad gre "dreams"
+ quit gre _ "hands in her winch ticket"
- help tav gre "as I'd want you to choose"
- love? gre ani "what is left"
- love hin ani "forgets to go off shift"

== 11 Inquest
At the inquest into [Moses](mos)'s death [Rua](rua) says what nobody knew: the dinghy was taken for a dare, and the dare was [his](rua) own. There is a silence, and then a bucket: [Deidre](dea) gets up, sets it at [his](rua) feet and embraces [him](rua) on the witness stand. The jury returns misadventure. [Feilding](aud) informs the base that it is to be closed at the end of the quarter; the news is met with a marching band, two iwi and the entire West Coast in the car park.
- investigate _ mos "inquest"
+ reveal rua _ "says what nobody knew"
- die.past mos "death"
+ reconcile dea rua "embraces him"
- reveal aud _ "informs"
- threaten aud _ "closed"

== 12 Clear Skies
Closing day is a birthday. [Greer](gre), grounded and enormous since [she](gre) was let in on it by two blue lines, goes into labour thirty minutes from anywhere, and [Tavita](tav) flies [her](gre) over the ridge on which it all started. [Anika](ani), the left sleeve pinned up, delivers the [child](bab) with [her](ani) right hand in the back of the machine, [Hinemoa](hin) serving as the other. [They](gre+tav) call the [girl](bab) [Aroha](bab). On the ground [Feilding](aud) tears up an order, or says that it's the wind. [Blythe](ced) plays the mouth organ, [Winifred](win) the spoons. [Anika](ani)'s toothbrush has moved to [Hinemoa](hin)'s.
- pregnant gre tav "two blue lines"
- help tav gre "flies"
+ birth gre bab "delivers"
- treat gre ani "delivers"
- help hin ani "serving as the other"
- create ced+win "plays"
+ move ani hin "moved to"
