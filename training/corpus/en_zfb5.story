%series Wash and Fold
%lang en
%genre big-city friends comedy-drama above a Montreal laundromat, fan-wiki episode pages
%cast ondine  | Ondine Lachance; Ondine; Lachance | f
%cast rafi    | Rafi Benhamou; Rafi | m
%cast tuyet   | Tuyet Pham; Tuyet; Tui | f
%cast gordie  | Gordie MacAskill; Gordie | m
%cast imani   | Imani Clarke; Imani | f
%cast luc     | Luc-André; Luc | m
%cast sal     | Salvatore; Sal | m
%cast bea     | Bea | f
%cast roch    | Roch Desmarais; Desmarais; Roch | m
%cast mum     | Mrs. Pham | f
%cast dog     | Bleach | n
%cast tenant  | Noor | f
%cast brother | Cal MacAskill; Cal | m
%cast emcee   | - | m
%cast sister  | - | f
%cast partner | - | n
%cast baby    | - | f

== 1 Pilot
Fresh off the bus from [Chicoutimi](@chicoutimi), [Ondine](ondine) answers an ad on a lamp post and finds herself sharing four rooms above a laundromat with a stand-up [comic](rafi) ([Rafi](rafi)), a [paramedic](gordie) [who](gordie) never sleeps ([Gordie](gordie)) and a law [student](tuyet) ([Tuyet](tuyet)) [who](tuyet) labels [her](tuyet) eggs. The [landlord](sal), [Sal](sal), takes the rent in quarters. By midnight the new [girl](ondine) has broken the dryer, and it is the [egg-labeler](tuyet), of all people, [who](tuyet) fishes [her](ondine) sweater out. First appearance of the three-legged [dog](dog).
- travel ondine "off the bus"
+ housemate.start gordie+rafi+tuyet ondine "sharing four rooms"
- meet gordie+rafi+tuyet ondine "answers an ad"
- help tuyet ondine "fishes her sweater"

== 2 The One Open Mic
[Rafi](rafi) bombs. The bit about [his](rafi) [ex](imani), a [dentist](imani) called [Imani](imani), goes especially badly because the [dentist](imani) is in the second row, on an outing with [her](imani) whole practice. [She](imani) heckles; [he](rafi) heckles back; the crowd takes it for an act, and a booker offers the [pair](imani+rafi) five Tuesdays. Meanwhile [Gordie](gordie) brings home a [patient](bea), a retired trapeze [artist](bea) named [Bea](bea), because the hospital would have discharged [her](bea) to a bench. Whose bed will [she](bea) have? [Tuyet](tuyet)'s, it turns out. [Tuyet](tuyet) is not asked.
- create rafi "bombs"
- ex imani rafi "ex"
- quarrel imani rafi "heckles back"
+ hire? imani+rafi _ "five Tuesdays"
+ rescue gordie bea "brings home a patient"
- treat bea gordie "patient"
- housemate.start bea gordie+ondine+rafi+tuyet "Whose bed"

== 3 Eggs
Trivia: this is the first episode in which nobody enters the laundromat. [Tuyet](tuyet), ousted from [her](tuyet) own room, studies for the bar in the bathtub and there, by candlelight, tells [Ondine](ondine), [who](ondine) only wanted to brush [her](ondine) teeth, that [she](tuyet) has never passed a single exam: [she](tuyet) left the faculty two years ago and has been delivering pizza ever since. [Her](tuyet) [mother](mum) believes [her](tuyet) to be first in the class. [Ondine](ondine) gives [her](tuyet) word and the last clean towel.
+ reveal tuyet ondine "tells Ondine"
- quit.past tuyet "left the faculty"
- hire.past tuyet "delivering pizza"
- parent mum tuyet "mother"
+ betray.past tuyet mum "believes her"
- gift ondine tuyet "last clean towel"

== 4 Hot Water
[Desmarais](roch), the [developer](roch) [who](roch) has bought up the block, sends [Luc-André](luc) with a clipboard to measure the stairs. [Luc](luc) has dimples and a conscience, and [Ondine](ondine) has a weakness for either; by the time the [surveyor](luc) has reached the fourth floor, [they](luc+ondine) have arranged to eat poutine on Friday. [Sal](sal) chases [him](luc) out with a mop. To [Gordie](gordie)'s and [Rafi](rafi)'s amusement, [Bea](bea) has begun walking the clothesline in the mornings. [She](bea) falls only once, and onto [Rafi](rafi).
- find.past roch "bought up the block"
- boss roch luc "sends Luc-André"
- love ondine luc "weakness"
- meet luc ondine "arranged"
+ date? luc ondine "eat poutine"
- attack sal luc "chases him out"
- happy gordie+rafi bea "amusement"

== 5 Tuesdays
Sold out! The [dentist](imani) and the [comic](rafi) have become the talk of [Saint-Laurent](@stlaurent), and each Tuesday [they](imani+rafi) reopen the old wounds for money. This time, though, [Imani](imani) departs from the script and says, in front of two hundred people, that [she](imani) used to lie awake counting [his](rafi) breaths. Was that a joke? [Rafi](rafi) drops the microphone. The [emcee](emcee), sent to look for the missing [headliners](imani+rafi), comes upon [them](imani+rafi) in the coat check, tangled in other people's scarves. Elsewhere [Tuyet](tuyet) delivers a large Hawaiian to [her](tuyet) own [mother](mum)'s bridge club, in a motorcycle helmet, and gets away with it.
- create imani+rafi "reopen the old wounds"
- confess imani rafi "lie awake counting"
+ sex imani rafi "tangled"
- discover emcee imani+rafi "comes upon"
- parent mum tuyet "mother"
- betray tuyet mum "gets away with it"

== 6 The Brother
Not to be confused with "The Other Brother." [Cal MacAskill](brother), [Gordie](gordie)'s [twin](brother), walks in on crutches after four years of radio silence and is hugged by everyone, [Gordie](gordie) excepted. Bit by bit the [roommates](ondine+rafi+tuyet) piece it together: it was [Cal](brother) at the wheel the night [their](brother+gordie) [sister](sister) was killed, and [Gordie](gordie) in the ambulance that came. The [paramedic](gordie) has never spoken of it, which explains the not sleeping. [Bea](bea) puts [both](brother+gordie) to work peeling potatoes. At forty potatoes, [one](brother) of [them](brother+gordie) says it. At sixty the [other](gordie) nods.
- return brother "walks in on crutches"
- sibling brother gordie "twin"
- injure brother "on crutches"
- reject gordie brother "excepted"
- kill.past brother sister "at the wheel"
- die.past sister "was killed"
- sibling brother+gordie sister "sister"
- discover ondine+rafi+tuyet brother "piece it together"
- sad gordie "not sleeping"
+ reconcile brother gordie "the other nods"

== 7 Basement Tapes
The quiet one. During the ice storm the power fails in the whole borough, the dryers stand open like mouths and the [gang](bea+gordie+ondine+rafi+tuyet) tell ghost stories round a camping stove. According to [Sal](sal), the building was a brothel, then a synagogue, then a bowling alley; nobody believes [him](sal), and yet a ball does roll. [Luc](luc), locked out of [his](luc) car and into the stairwell, is allowed to sit by the fire on condition that [he](luc) say nothing about stairs. [His](luc) knee touches [Ondine](ondine)'s. The [dog](dog) sees it and yawns.
- help bea+gordie+ondine+rafi+tuyet luc "allowed to sit"
+ flirt luc ondine "knee touches"
- discover dog luc+ondine "sees it"

== 8 Notice to Quit
Every door in the block gets the same envelope. [Desmarais](roch) has bought [Sal](sal)'s mortgage from the bank and means to have the house empty by June; [he](roch) also has, thanks to a certain measuring tape, proof that the stairs are two inches too narrow. [Ondine](ondine) learns the name of the [man](luc) [who](luc) signed the report while [she](ondine) is wearing [his](luc) T-shirt. [She](ondine) takes it off, there on the landing, hands it to [him](luc) and walks back in in a towel. "[He](luc)'s dead to [me](ondine)," [she](ondine) tells the toaster. [Tuyet](tuyet) takes down [her](tuyet) books again.
+ threaten roch gordie+ondine+rafi+sal+tuyet "same envelope"
- affair luc ondine "his T-shirt"
- betray.past luc ondine "signed the report"
- discover ondine luc "learns the name"
+ breakup ondine luc "dead to me"

== 9 Two Inches
It is the first time that [Tuyet](tuyet) has wanted to pass. [She](tuyet) finds a bylaw of 1911 and, since [she](tuyet) is no lawyer, somebody to stand up and read it: [Luc](luc), [who](luc) has handed [his](luc) badge to [Desmarais](roch) and been sleeping in the laundromat. The tenants' tribunal gives the house until spring. [Ondine](ondine) lets [him](luc) carry [her](ondine) laundry, no more. The hearing has, alas, been shown on cable, and [Mrs. Pham](mum), between two hands of bridge, hears [her](mum) [daughter](tuyet) introduced as a courier.
- discover tuyet "finds a bylaw"
- quit luc roch "handed his badge"
+ rescue luc+tuyet gordie+ondine+rafi+sal "until spring"
- help luc ondine "carry her laundry"
- reconcile! luc ondine "no more"
- parent mum tuyet "daughter"
+ discover mum tuyet "introduced as a courier"

== 10 Mother Knows
[Mrs. Pham](mum) arrives with soup and a suitcase, and does not shout, which is worse. [She](mum) moves into the bathtub. After three days of perfect politeness [mother](mum) and [daughter](tuyet) have it out in Vietnamese over the spin cycle, subtitled only in part. What we do get: [she](mum) too never finished anything; [she](mum) had been a dancer in [Saigon](@saigon), and nobody knows but [Bea](bea), to [whom](bea) [she](mum) has just shown a photograph. The old [acrobat](bea) offers [her](mum) the other end of the clothesline. [Rafi](rafi), [who](rafi) has been sick every morning, is not the one expecting.
- travel mum "arrives"
- move mum tuyet "moves into"
+ quarrel mum tuyet "have it out"
- parent mum tuyet "mother and daughter"
- quit.past mum "had been a dancer"
- reveal mum bea "shown a photograph"
- invite bea mum "other end"
- ill rafi "sick every morning"
- pregnant! rafi "not the one expecting"

== 11 Counting Breaths
That would be [Imani](imani), eleven weeks along and determined to tell the [father](rafi) offstage, if [she](imani) can ever get [him](rafi) off it. [She](imani) goes first to [Gordie](gordie), [who](gordie) drives [her](imani) to the scan with the siren on; the technician takes [him](gordie) for the proud papa and, in the waiting room, so does [Rafi](rafi), [who](rafi) has followed the siren on a bicycle. [He](rafi) swings. [Gordie](gordie), a head taller, simply holds [him](rafi) at arm's length till [he](rafi) has understood. Then the [comic](rafi) sits down on the floor and, for once, has no line.
+ pregnant imani rafi "eleven weeks along"
- reveal? imani rafi "determined to tell"
- parent rafi baby "father"
- reveal imani gordie "goes first to Gordie"
- help gordie imani "drives her"
- parent! gordie baby "proud papa"
- jealous rafi gordie "followed the siren"
+ attack? rafi gordie "swings"
- discover rafi "has understood"

== 12 Last Load
[Sal](sal) has a stroke between rinse and spin. [Gordie](gordie) works on [him](sal) for nineteen minutes on the tiles and will not stop when [his](gordie) own [partner](partner) tells [him](gordie) to; in the twentieth the old [man](sal) opens one eye and asks who is minding the machines. [Cal](brother), [who](brother) has been minding them, turns out to be good with belts. From [his](sal) hospital bed the [landlord](sal) signs the house over to [Bea](bea), for a dollar, since [she](bea) is the only [one](bea) of [them](bea+gordie+ondine+rafi+tuyet) [who](bea) can be trusted with heights. [Desmarais](roch), bouquet in hand, arrives five minutes late.
- ill sal "stroke"
+ rescue gordie sal "works on him"
- colleague gordie partner "own partner"
- recover sal "opens one eye"
- help brother sal "been minding them"
+ gift sal bea "signs the house over"

== 13 Fluff
Season finale. [Tuyet](tuyet) passes, with the lowest mark in the province, and [her](tuyet) [mother](mum) frames it. [Noor](tenant), a [baker](tenant) with a cat, takes the room [Imani](imani)'s [husband](rafi) vacates; yes, [they](imani+rafi) did it, on a Tuesday, on the stage, with [Bea](bea) officiating from above. [Ondine](ondine) finds a T-shirt on [her](ondine) pillow, washed, folded and labeled like an egg. [She](ondine) puts it on. On the clothesline, against a pink sky, the two old [ladies](bea+mum) meet in the middle and pass. Goof: the [dog](dog) has four legs in the last shot.
- find tuyet "passes"
- parent mum tuyet "mother"
- move tenant "takes the room"
- move rafi "vacates"
- married imani rafi "husband"
+ wedding imani rafi "they did it"
+ reconcile luc ondine "puts it on"
