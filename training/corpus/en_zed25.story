%series Seven Seats
%lang en
%genre island seaplane drama, Palawan and Bohol: dense streaming synopses
%cast isko | Isko Villanueva; Isko; Villanueva | m
%cast carmela | Carmela | f
%cast wren | Wrenna Doyle; Wrenna; Doyle | f
%cast jun | Jun | m
%cast lola | Lola Pacing; Lola | f
%cast hiro | Kazuo Mori; Kazuo; Mori | m
%cast rhea | Rhea | f
%cast datu | Governor Salonga; Salonga | m
%cast doctor | Dr Uy | f
%cast nun | - | f
%cast nephew | - | m
%cast father | - | m
%cast granddad | - | m
%cast rosarysis | - | f
%cast brother | - | m
%cast junmum | - | f

== 1
The morning after [he](isko) has buried [his](isko) [father](father), [Isko Villanueva](isko) takes the old [man](father)'s flying boat up alone and lands it on a sandbar, where a marooned Irish [mechanic](wren), [Wrenna Doyle](wren), informs [him](isko) that the left engine is dying. [She](wren) mends it with a hairpin and asks for a job in place of a fare. [Isko](isko)'s elder [sister](carmela) [Carmela](carmela), [who](carmela) keeps the airline's books and its grudges, would rather have had the fare. [Their](carmela+isko) chief [creditor](datu), [Governor Salonga](datu), sends an orchid the size of a dog, and a deadline.
- die.past father "buried"
- parent father isko "father"
- travel isko "takes"
- meet isko wren "marooned"
- reveal wren isko "informs"
+ help wren isko "mends"
- hire? wren isko "job"
- sibling carmela isko "sister"
- gift datu carmela+isko "orchid"
+ threaten datu carmela+isko "deadline"

== 2
[Wrenna](wren) moves into the hangar. [Jun](jun), the [nine-year-old](jun) [who](jun) sells boiled eggs to the passengers and belongs, as far as anyone is aware, to nobody, has been living in its rafters for months; [they](jun+wren) come to an arrangement about the ladder. A Japanese [guest](hiro), [Kazuo Mori](hiro), charters the plane for a week in order to look straight down. [He](hiro) is seeking [his](hiro) [grandfather](granddad), [who](granddad) ditched in these waters in 1944. [Carmela](carmela) quotes [him](hiro) double and is annoyed, on the way back, to find that [she](carmela) has been looking, too.
- housemate.start jun wren "moves into"
+ investigate hiro granddad "seeking"
- kin granddad hiro "grandfather"
- sad carmela "annoyed"
- help carmela hiro "looking, too"

== 3
[Rhea](rhea), [who](rhea) jilted [Isko](isko) for the [governor](datu)'s [nephew](nephew), comes home without the [nephew](nephew) and with a black eye. [Isko](isko) flies [her](rhea) to [her](rhea) [grandmother](lola)'s on the far atoll; [Lola Pacing](lola), a [healer](lola) and the terror of three islands, puts a raw oyster on the bruise and a curse on the [man](nephew). Below the hull on the return leg [Isko](isko) glimpses a wing. [He](isko) says nothing about it to [Mori](hiro), since the charter has four more days to run and the bank wants the money on the fifth.
- breakup.past rhea isko "jilted"
- kin datu nephew "nephew"
- return rhea "comes home"
- travel isko+rhea "flies"
- kin lola rhea "grandmother"
+ treat rhea lola "raw oyster"
- attack.past nephew rhea "black eye"
- threaten lola nephew "curse"
+ discover isko granddad "glimpses"
- reveal! isko hiro "says nothing"

== 4
A typhoon pins all hands to the hangar. [Wrenna](wren), playing cards with [Mori](hiro) by lantern, hears from [Jun](jun) what [Isko](isko) has seen; the [boy](jun) sees everything, being on the roof. [She](wren) lays down [her](wren) hand, walks out into the rain and tells [her](wren) [employer](isko) to [his](isko) face that [he](isko) is a thief of graves. [He](isko) fires [her](wren). [Carmela](carmela), from behind the ledgers, hires [her](wren) back at a better rate and takes [Kazuo](hiro) by the sleeve. It is [she](carmela) [who](carmela) tells [him](hiro) where to look.
- reveal jun wren "hears from"
+ accuse wren isko "thief of graves"
- boss isko wren "employer"
- quit wren isko "fires"
- hire wren carmela "hires"
+ reveal carmela hiro "tells him"

== 5
[They](carmela+hiro) dive at dawn. In the cockpit, with the coral grown through it, sit not one skeleton but two, and the second wears a rosary. [Mori](hiro)'s [grandfather](granddad), it would seem, had died holding the hand of a local [girl](rosarysis). [Lola Pacing](lola), shown the beads, has to be caught by [Rhea](rhea): it is the rosary of [her](lola) elder [sister](rosarysis), [who](rosarysis) was supposed to have entered a convent. For seventy years [her](lola) family had cursed a [nun](rosarysis). [Kazuo](hiro) and the old [lady](lola) eat boiled eggs on the jetty, without a language between [them](hiro+lola).
+ find carmela+hiro granddad "skeleton"
- kin granddad hiro "grandfather"
- die.past granddad+rosarysis "died"
- discover lola rosarysis "shown"
- help rhea lola "caught"
- sibling lola rosarysis "sister"
+ love.past granddad rosarysis "holding the hand"
- accuse.past _ rosarysis "cursed"

== 6
The [nephew](nephew) wants [Rhea](rhea) returned and comes for [her](rhea) with two speedboats. [Isko](isko) takes off with the mooring still attached and half a jetty behind. In mid-air [Rhea](rhea) leans over and puts [her](rhea) lips to [his](isko) neck. [He](isko) would have given the airline for it a year ago; [he](isko) looks at the left engine, which is running sweetly, and thinks about hairpins. Down in the lagoon [Wrenna](wren), covering [their](isko+rhea) escape with a fire hose, is taken aboard one of the boats.
- abduct? nephew rhea "comes for her"
+ rescue isko rhea "takes off"
- kiss isko rhea "lips to his neck"
- love? isko wren "hairpins"
- help wren isko+rhea "covering"
- flee isko+rhea nephew "escape"
+ abduct nephew wren "taken aboard"

== 7
[Salonga](datu) regrets the whole business over brandy. [He](datu) cannot answer for [his](datu) [brother](brother)'s [boy](nephew); [he](datu) can only observe that the [lady](wren) would be found sooner if the airline were to change hands. [Carmela](carmela) signs. [She](carmela) signs away the boats, the hangar, the house [she](carmela) was born in, and the pen as well. [Kazuo](hiro), waiting outside with two umbrellas, asks for nothing. [He](hiro) cancels [his](hiro) flight to [Osaka](@osaka) on [his](hiro) telephone, so that [she](carmela) can see the screen.
- sibling brother datu "brother"
- kin datu nephew "brother's boy"
- find? _ wren "found"
+ threaten datu carmela "change hands"
+ lose carmela datu "signs away"
- birth.past _ carmela "born"
- help hiro carmela "umbrellas"
- travel! hiro "cancels" @osaka

== 8
Nobody has asked [Jun](jun). [He](jun) knows where the speedboats sleep, for [he](jun) sells eggs there, too. [He](jun) crawls in under the mangroves with a hairpin in [his](jun) teeth, and by moonrise the [mechanic](wren) and the [boy](jun) are adrift in a stolen launch with no engine to speak of. [She](wren) asks [him](jun) about [his](jun) people. [His](jun) [mother](junmum) was a waitress, [he](jun) says; [his](jun) [father](datu) is on the banknote calendar. It's election year. There is only one [man](datu) on that calendar.
+ rescue jun wren "crawls in"
- flee jun+wren "adrift"
- steal jun+wren nephew "stolen"
- reveal jun wren "says"
- parent junmum jun "mother"
+ parent datu jun "father"
- discover wren datu "only one"

== 9
[Isko](isko) finds [them](jun+wren) at first light by the smell of egg. [He](isko) brings the plane down on a swell that no sane person would land on, breaks a float and two ribs, and holds on to [Wrenna](wren) for longer than the rescue requires. [She](wren) lets [him](isko). Then [she](wren) reminds [him](isko) that [he](isko) sacked [her](wren). In the provincial capital [Rhea](rhea) walks into a radio studio with [her](rhea) sunglasses off and, between two jingles, describes how [she](rhea) came by each colour.
+ find isko jun+wren "finds"
- rescue isko jun+wren "rescue"
- injure isko "two ribs"
- quit.past wren isko "sacked"
+ accuse rhea nephew "describes"

== 10
[Lola](lola) goes to the [governor](datu)'s residence on foot, barefoot, with the rosary round [her](lola) wrist and the [boy](jun) by the hand. What [she](lola) says behind the door is not known. [Salonga](datu) is heard to laugh, and then for some time nothing is heard. When [Dr Uy](doctor) arrives, half of the great [man](datu)'s face has slipped. With the half that works [he](datu) asks the [child](jun) [his](jun) name. [His](datu) [nephew](nephew) is stopped at the pier by [his](datu) own bodyguard, who have sisters.
- travel lola "on foot"
- happy datu "laugh"
+ ill datu "slipped"
- treat datu doctor "arrives"
- kin datu nephew "nephew"
+ arrest _ nephew "stopped at the pier"

== 11
Two coffins are lowered side by side into the [Pacing](#pacing) family plot, and a [nun](nun), a real one, sings. [Mori](hiro) ought to go home now. [Carmela](carmela) asks whether anything else of [his](hiro) has sunk in the area. [He](hiro) thinks about it. [He](hiro) has, as it happens, [he](hiro) says, lost [his](hiro) return ticket, [his](hiro) situation and [his](hiro) peace of mind. [She](carmela) has never been kissed in front of a nun, and is.
- die.past granddad+rosarysis "coffins"
- travel? hiro "go home"
- lose hiro "lost"
- confess hiro carmela "peace of mind"
+ kiss carmela hiro "kissed"

== 12
[Salonga](datu) cannot speak but can sign: the airline goes to [Jun](jun), in trust. The new [proprietor](jun) reinstates [Carmela](carmela), promotes [Isko](isko) to pilot and puts eggs on the menu. [Rhea](rhea) flies second seat; the old [healer](lola) had dreamt it. [Wrenna](wren) has an offer from [Cork](@cork), with a pension. [She](wren) is already strapped in when the left engine coughs. [Isko](isko), at the controls, is the picture of innocence. In [his](isko) breast pocket something sharp is sticking [him](isko): a hairpin.
- ill datu "cannot speak"
+ gift datu jun "goes to Jun"
- hire carmela+isko jun "reinstates"
- hire rhea jun "second seat"
- hire? wren "an offer" @cork
- travel? wren "strapped in" @cork
+ betray isko wren "innocence"
