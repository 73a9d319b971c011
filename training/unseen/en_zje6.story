%series Tickle Harbour
%lang en
%genre outport family serial, Newfoundland, regional TV listings
%cast verna   | Verna Snelgrove; Verna | f
%cast cyril   | Cyril | m
%cast merle   | Merle | m
%cast june    | June | f
%cast august  | August Penney; August; Penney | m
%cast hope    | Hope | f
%cast dag     | Dag Solberg; Dag; Solberg | m
%cast father  | Father Kenneally; Kenneally; Con | m
%cast skip    | Skip | m
%cast lettie  | Lettie | f
%cast vet     | - | f
%cast constable | Constable Bungay; Bungay | m
%cast goat    | Duchess | f
%cast boy     | - | m
%cast vig     | - | f

== 1
The last ferry of the year brings a [vet](vet) nobody ordered and [Merle](merle), [whom](merle) everybody had given up for lost. Twelve years ago [he](merle) walked out on [his](merle) [wife](verna), [Verna Snelgrove](verna), [who](verna) had [him](merle) declared dead in the seventh and took up with [his](merle) [cousin](cyril) [Cyril](cyril) in the eighth. [The two](cyril+verna) have a boat, a mortgage and a [girl](june), [June](june), [who](june) calls [Cyril](cyril) [Dad](cyril). Now the real [one](merle) stands in the porch, snow on [his](merle) cap, and asks what is for supper.
+ return merle "brings"
- travel vet "brings"
- breakup.past merle verna "walked out on"
- married.past merle verna "wife"
- die! merle "declared dead"
- kin cyril merle "cousin"
- couple cyril verna "took up with"
- parent verna june "a girl"
- parent merle june "the real one"

== 2
There is fish for supper, and no chair. [Verna](verna) throws the pan first and the questions after. [Cyril](cyril), [who](cyril) ought to be furious, pours [his](cyril) [cousin](merle) a rum, for [he](cyril) has known since summer that [Merle](merle) was alive, and has burned two letters. [June](june), fourteen, wants to hear it from the [stranger](merle) himself: is [she](june) [his](merle)? Along the shore the [vet](vet) is called out to [Duchess](goat), a [goat](goat) with colic and opinions, and stays for cards at [August Penney](august)'s, [whose](august) [grandmother](lettie), [Lettie](lettie), cheats.
- attack verna merle "throws the pan"
- kin cyril merle "his cousin"
- gift cyril merle "a rum"
+ discover.past cyril merle "has known"
- betray.past cyril verna "burned two letters"
- parent? merle june "is she his"
- ill goat "colic"
- treat goat vet "called out to"
- kin august lettie "grandmother"
- betray lettie _ "cheats"

== 3
[Hope](hope) and [August](august) have been wed six years. In six years [Hope](hope) has not been asked to dance. [Dag Solberg](dag) asks. [Solberg](dag) builds the wharf and hails from [Bergen](@bergen). [Hope](hope) dances with [Solberg](dag) till the lamp smokes. [August](august) plays the accordion and sees. [His](august) fingers slip. [Father Kenneally](father) sees too. The [priest](father) was young once, and [Verna](verna) was young. [She](verna) chose [Merle](merle). [He](father) chose God. On Sunday [Merle](merle) comes to Mass. [Kenneally](father) loses [his](father) place in the sermon.
- married august hope "wed"
- create dag "builds the wharf"
- flirt dag hope "asks"
+ jealous august dag "fingers slip"
- discover father dag+hope "sees too"
- love.past father verna "was young once"
- reject.past verna father "chose Merle"
- sad father merle "loses his place"

== 4
Two [men](cyril+merle) and one roof: as the law has no form for it, [Verna](verna) puts [Merle](merle) in the net loft, [Cyril](cyril) on the daybed and herself behind a bolted door, until one of [them](cyril+merle) tells [her](verna) the truth. It is [Cyril](cyril) [who](cyril) cracks. When [she](verna) hears about the letters, [she](verna) says very quietly that there were better men at the bottom of the bay, and takes off [his](cyril) ring. The [vet](vet) offers [him](cyril) [her](vet) spare mattress, strictly on account of the frost; by Friday, the frost is being discussed at the shop.
- housemate.start cyril+merle verna "one roof"
+ reveal cyril verna "cracks"
- discover verna cyril "hears about"
+ breakup verna cyril "takes off his ring"
- help vet cyril "spare mattress"
- affair? cyril vet "being discussed"

== 5
Ice in the bay. Nothing goes out, nothing comes in, and a letter from the tax office is used to light the stove. [Duchess](goat) eats a hymn book. [Lettie](lettie) turns ninety-five and demands whisky, a fiddler and [Dag Solberg](dag), in that order, and gets all three. In the thick of it [Hope](hope), flushed, slips out for air. The [Norwegian](dag) has gone for wood. The [accordionist](august), left with the old [lady](lettie), asks what keeps a wife. "Ask [her](hope), [you](august) [lump](august)," says [Lettie](lettie). Out by the woodpile, it is not wood that is stacked against the wall.
- celebrate lettie "turns ninety-five"
- find lettie "gets all three"
- help lettie august "Ask her"
+ affair dag hope "by the woodpile"
- cheat hope august "not wood"

== 6
Somebody has let [Duchess](goat) loose among the [priest](father)'s cabbages, and [Constable Bungay](constable), the law from here to [Gambo](@gambo), has a list of suspects as long as the winter. [June](june), asked, blames [Skip](skip), the [boy](skip) [who](skip) delivers the mail; [Skip](skip), asked, blames nobody, because [he](skip) is soft on [her](june), and chops the [priest](father)'s kindling for a month. On the last day [June](june) turns up with cocoa and the truth. What's a kiss to a man who has chopped for it? [Merle](merle), coming round the corner, behaves for the first time like a father, and roars.
- investigate constable "list of suspects"
- accuse june skip "blames Skip"
- love skip june "soft on her"
- help skip father "chops the priest's kindling"
- gift june skip "cocoa"
- reveal june skip "the truth"
+ kiss june skip "a kiss"
- discover merle june+skip "coming round the corner"
- sad merle "roars"

== 7
[August](august) asks [her](hope). [Hope](hope) has waited six years for one question, and answers it so fully that the lamp goes out; before dawn, [Penney](august) has knocked on the [Norwegian](dag)'s door with [his](august) fists up. [Dag](dag) won't hit [him](august). [He](dag) says that [he](dag) has a [woman](vig) in [Bergen](@bergen) himself and should have mentioned it, and it is [Hope](hope), come running in [her](hope) nightgown to part [them](august+dag), [who](hope) does the hitting. [Man](august) and [wife](hope) walk home on opposite sides of the road. Halfway, [he](august) crosses it.
+ reveal hope august "answers it"
- threaten august dag "fists up"
- attack! dag august "won't hit him"
- couple dag vig "a woman in Bergen"
- cheat.past dag vig "a woman in Bergen"
- reveal dag august+hope "should have mentioned"
- betray.past dag hope "should have mentioned"
- attack hope dag "does the hitting"
- married august hope "Man and wife"
+ reconcile august hope "he crosses it"

== 8
[Verna](verna) is late. [Verna](verna) counts on [her](verna) fingers. The [vet](vet) confirms it. "[I](vet) do sheep as a rule," says the [vet](vet). The [father](cyril) is [Cyril](cyril). [Cyril](cyril) sleeps at the [vet](vet)'s. [Merle](merle) hears it first. [Merle](merle) wants a second chance with [Verna](verna). [Verna](verna) laughs at [Merle](merle). [He](merle) packs. [June](june) stops [him](merle) at the slipway. [June](june) has just found a [father](merle). Will [he](merle) run from [her](june) too? [Merle](merle) unpacks. [He](merle) rents the shed behind [Kenneally](father). [Kenneally](father) prays.
+ pregnant verna cyril "confirms it"
- treat verna vet "confirms it"
- housemate cyril vet "sleeps at"
- discover merle verna "hears it"
- reconcile? merle verna "wants a second chance"
- reject verna merle "laughs at"
- flee? merle june "run from her"
- find june merle "found a father"
- parent merle june "a father"
- move merle "rents the shed"
- neighbour.start father merle "shed behind"

== 9
A gale takes the new wharf, and with it [Solberg](dag), [who](dag) was asleep in the crane. It is [August Penney](august), of all men, [who](august) puts out in a dory, and [August](august) [whom](august) the [Norwegian](dag) clings to all night on a ledge no wider than a pew. What the [rivals](august+dag) say to one another there, neither tells; but the [rescuer](august) comes back with a chill on the lung, and the [rescued](dag) spoons broth into [him](august) for a week before [he](dag) sails, with a sweater of [Hope](hope)'s knitting, back to [his](dag) [fiancée](vig).
+ rescue august dag "puts out in"
- enemy august dag "rivals"
- reveal! august+dag "neither tells"
- return august "comes back"
- ill august "chill on the lung"
- help dag august "spoons broth"
- travel dag "sails"
- gift hope dag "a sweater"
- engaged dag vig "fiancée"

== 10
It is the [vet](vet) [who](vet) sends [Cyril](cyril) home. [She](vet) has had enough of a [lodger](cyril) [who](cyril) sighs, and besides, [she](vet) and [Constable Bungay](constable) would like the kitchen to themselves. On [Verna](verna)'s step the [exile](cyril) asks for nothing, apologizes for two letters and twelve Christmases, and puts down a cradle. [She](verna) looks it over for splinters. There are none. [Merle](merle) signs the paper that the [constable](constable) has brought with [him](constable), and so ends, after nineteen years, on the bonnet of a police truck, a marriage that [one](merle) of the parties had attended for five.
- housemate.end cyril vet "sends Cyril home"
+ couple constable vet "kitchen to themselves"
- gift cyril verna "a cradle"
- reconcile cyril verna "There are none"
+ divorce merle verna "so ends"

== 11
First ferry of spring, and every berth on it is wanted. [Lettie](lettie) leaves feet first, as [she](lettie) always said [she](lettie) would, with the accordion for company. [Father Kenneally](father) has asked the bishop for other work and goes as plain [Con](father), having told [Verna](verna) in the empty church what [he](father) should have told [her](verna) at seventeen. [She](verna) held [his](father) hand, and that was all. The midwife fails to arrive: it is the [vet](vet), again, [who](vet) delivers the [boy](boy), and there are three to hold [him](boy): the [mother](verna), the [father](cyril), and the [ex](merle), [who](merle) is to be [his](boy) [godfather](merle).
+ die lettie "feet first"
- quit father "other work"
- travel father "goes"
- confess father verna "having told Verna"
- help verna father "held his hand"
+ birth verna boy "delivers"
- treat verna vet "delivers"
- parent cyril+verna boy "the father"
- ex merle verna "the ex"
- kin? boy merle "godfather"
