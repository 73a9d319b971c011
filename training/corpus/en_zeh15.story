%series Deck Zero
%lang en
%genre science fiction: revolt on a generation ship, recap log with several strands
%cast ilo | Ilona Vasquez-Brandt; Ilona | f
%cast kwe | Kweku | m
%cast first | First Officer Sorley; Sorley | m
%cast dame | Dame Rosamund Teller; Rosamund; Dame Rosamund | f
%cast hyd | Hyacinth | f
%cast pet | Petrus Aalto; Petrus | m
%cast mo | Moth | n
%cast con | Constable Ferreira; Ferreira | f
%cast jul | Julep | f
%cast old | Old Aalto | m
%cast wake | Commander Yates; Yates | m

== 1
Year 212 of the voyage. [Dame Rosamund Teller](dame), [captain](dame) by inheritance, dies at table between soup and fish, and [First Officer Sorley](first) slides into [her](dame) seat before it has cooled. Down on Deck Zero, where nobody has ever seen a star, the algae [farmer](ilo) [Ilona Vasquez-Brandt](ilo) loses half a harvest to a rationing order with [his](first) initials under it. [Her](ilo) [husband](pet) [Petrus](pet) signs the petition. By lights-out [he](pet) has been fetched for questioning.
+ die dame "dies"
- hire first "seat"
- lose ilo first "loses"
- married ilo pet "husband"
+ arrest _ pet "fetched"
- hire.past dame "captain"

== 2
[Constable Ferreira](con), sworn to keep the peace between decks, finds poison in the fish fork and keeps the finding in [her](con) boot. [She](con) has every reason: the late [captain](dame)'s [cook](hyd) is [her](con) own [mother](hyd), [Hyacinth](hyd). Upstairs, [Kweku](kwe), ward of [Sorley](first) and spoiled rotten, sees [Ilona](ilo) shouting at the lift gate, and for want of anything better to do presses the button for [her](ilo). The lift, with [her](ilo) in it, rises for the first time in forty years.
- discover con "finds"
- kill _ dame "poison"
- reveal! con _ "keeps the finding"
- die.past dame "late"
- boss.past dame hyd "cook"
- parent hyd con "mother"
- kin first kwe "ward"
- sad ilo "shouting"
+ help kwe ilo "presses"
- travel ilo "rises"

== 3
Stars! [Ilona](ilo) has two minutes of them before the guards come. In those two minutes [she](ilo) has told [Kweku](kwe) what children weigh on Deck Zero. [He](kwe) goes to see for himself in borrowed overalls, gets lost, gets mugged, and is put to bed by a child gang under a [girl](jul) called [Julep](jul), [whose](jul) prices are reasonable. [Petrus](pet) is released with one eye swollen shut and a smile that [Ilona](ilo), let off with a warning, doesn't recognise.
- reveal ilo kwe "told"
+ travel kwe "goes"
- attack _ kwe "mugged"
- help jul kwe "bed"
- injure pet "swollen"
- threaten _ ilo "warning"
- boss jul _ "under a girl"
- return pet "released"

== 4
The deal [Petrus](pet) has struck is simple: names for light. [He](pet) spends the evening drawing up a list of [his](pet) neighbours. [His](pet) [grandfather](old), [who](old) led the strike of '71, sees it lying beside the bread and says nothing, only turns [his](old) chair to face the other way. Six people are gone by morning. [Julep](jul), always awake, has counted them past [her](jul) pipe, and tells [Kweku](kwe), for a toffee, whose handwriting does the calling.
- neighbour _ pet "neighbours"
+ betray pet _ "names for light"
- kin old pet "grandfather"
- discover old pet "sees"
- abduct _ "gone"
- discover jul pet "counted"
+ reveal jul kwe "tells"
- gift kwe jul "toffee"

== 5
[Ferreira](con) confronts [her](con) [mother](hyd) over the washing-up. [Hyacinth](hyd) dries one plate, then the next. It was [she](hyd) [who](hyd) laid the fork; it was [Sorley](first) [who](first) sent the fork down, in a case lined with velvet. For thirty-one years [she](hyd) had been the [dame](dame)'s [cook](hyd), confidante, and, on the nights between, a good deal more. Does [her](hyd) [daughter](con) imagine [she](hyd) would have laid it, had [she](hyd) known?
- accuse con hyd "confronts"
- parent hyd con "mother"
- kill hyd dame "laid"
+ kill first dame "sent"
- discover! hyd _ "had she known"
- boss.past dame hyd "cook"
- friend.past dame hyd "confidante"
- affair.past dame hyd "a good deal more"

== 6
[Ilona](ilo) hears from [Kweku](kwe), of all people, what [she](ilo) is married to. [She](ilo) doesn't shout. [She](ilo) puts [Petrus](pet)'s things in a crate, welds it shut and sends it up in the lift with [him](pet) sitting on it. Then [she](ilo) takes over the strike committee, what is left of it. [Sorley](first), [whom](first) the loss of an informer annoys, has the air on Deck Zero thinned by a tenth a day. [Moth](mo), the maintenance [robot](mo), [which](mo) has been told to turn the valve, develops a fault.
- reveal kwe ilo "hears"
+ breakup ilo pet "sitting on it"
- hire ilo "takes"
+ attack first _ "thinned"
- sad first "annoys"
- help mo _ "fault"
- lose first pet "loss"
- married ilo pet "married"

== 7
Thin air makes for short tempers. [Kweku](kwe), coughing, climbs home through the ducts to beg [his](kwe) [guardian](first) for mercy and finds [him](first) dining with [Petrus](pet). [He](kwe) is offered cake. [He](kwe) overturns the table. Disinherited between two courses, [he](kwe) is shoved into an airlock by the [man](first) [who](first) taught [him](kwe) chess, and would be outside by now if [Hyacinth](hyd), serving, had not spilled the gravy into the controls.
- ill kwe "coughing"
- travel kwe first "climbs"
- kin first kwe "guardian"
- find kwe first+pet "finds"
- gift? first kwe "offered"
- quarrel first kwe "overturns"
- lose kwe "Disinherited"
- advisor.past first kwe "taught"
+ kill? first kwe "shoved"
+ rescue hyd kwe "spilled"

== 8
The [cook](hyd) pays for the gravy with [her](hyd) freedom. [Ferreira](con), ordered to lock up [her](con) own [mother](hyd), does so by the book; then [she](con) locks up the guard, the clerk and the guard's relief, throws [her](con) badge down the recycler, and the two [women](con+hyd) walk out with the keys to every cell on the ship. On the way down [Ferreira](con) opens the first. Six people from Deck Zero blink at [her](con). So does somebody in a cryosuit, [whom](wake) no one has ever put on a list.
- lose hyd "freedom"
+ arrest con hyd "does so by the book"
- parent hyd con "mother"
- arrest con _ "locks"
- quit con "badge"
- flee con+hyd "walk"
- steal con+hyd _ "keys"
+ rescue con _ "opens"
- find con wake "cryosuit"

== 9
The thawed [stranger](wake) is [Commander Yates](wake), original crew, put to sleep in year three and declared dead by the first Teller. [He](wake) has news: the ship was meant to stop after ninety years. It has been flying past planets ever since, in order that there may be captains. [Old Aalto](old) laughs till [he](old) has to be thumped on the back. [Ilona](ilo) looks at the [visitor](wake) from the past with [her](ilo) chin on [her](ilo) fist, a little too long; [Kweku](kwe) notices, and finds that it hurts.
- die! wake "dead"
+ reveal wake _ "news"
- happy old "laughs"
- help _ old "thumped"
- love ilo wake "a little too long"
- discover kwe ilo "notices"
+ jealous kwe wake "hurts"

== 10
Assault on the bridge, by way of the kitchens. [Julep](jul)'s gang goes first, on roller skates, with pepper. [Petrus](pet), posted at the hatch with a rifle, has [his](pet) [wife](ilo) in the sights, and behind [her](ilo) the old [man](old) in [his](old) chair. [He](pet) puts the rifle down. It does [him](pet) no good: [Sorley](first) shoots [him](pet) from behind as a deserter, and [his](pet) [grandfather](old), wheeled forward, closes the [traitor](pet)'s eyes with two fingers.
- attack _ "Assault"
- attack jul _ "pepper"
- married ilo pet "wife"
- kill! pet ilo "puts the rifle down"
+ kill first pet "shoots"
- kin old pet "grandfather"
- threaten pet ilo "sights"
- accuse first pet "deserter"

== 11
Barricaded, the [usurper](first) turns the engines towards the nearest sun. [Moth](mo), crawling along the outside, pulls one cable after another until [it](mo) has none left to hold on with. [It](mo) drifts off, waving a spanner. [Yates](wake), with the original codes, talks the ship round; the strain stops [his](wake) much-mended heart at the word "complete". It is [Kweku](kwe) [who](kwe) goes in to [Sorley](first), alone, and plays [him](first) one last game. The [old fox](first) is mated in nineteen and comes out with [his](first) hands up.
- kill? first _ "towards the nearest sun"
- help mo _ "cable"
+ die mo "drifts"
- rescue wake _ "talks"
+ die wake "stops his much-mended heart"
- find kwe first "mated"
+ arrest kwe first "hands"

== 12
A blue dot on the screen, then a blue disc. [Hyacinth](hyd) asks for the trial to be held before landing, says [her](hyd) piece, and, when [Sorley](first) is given life, cooks for [him](first), because somebody has to. [Ferreira](con) is talked into a new badge. The algae tanks are named after [Petrus](pet), at [Ilona](ilo)'s wish; [she](ilo) had loved [him](pet), before the smile. As the ramp goes down, [Julep](jul) shoves [Kweku](kwe) in the back. [He](kwe) stumbles into [Ilona](ilo), the [two](ilo+kwe) of [them](ilo+kwe) look at the sky, and it is [she](ilo) [who](ilo) takes [his](kwe) arm. Is that rain?
- accuse hyd first "piece"
- arrest _ first "life"
- help hyd first "cooks"
- hire con "badge"
- love.past ilo pet "loved"
- attack jul kwe "shoves"
+ love ilo kwe "takes his arm"
