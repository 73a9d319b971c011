%series The Ninth Stable
%lang en
%genre fantasy, a school for griffin riders, fan-wiki chapter summaries
%cast orla     | Orla Fenn; Orla; Fenn | f
%cast bastian  | Bastian of Carrow; Bastian | m
%cast wick     | Wick; King Wick | m
%cast sable    | Sable Thorne; Sable; Thorne | f
%cast yevra    | Mistress Yevra; Yevra | f
%cast oswin    | Master Oswin; Oswin | m
%cast grace    | Grace | f
%cast ferryman | - | m
%cast king     | King Aldemar; Aldemar | m
%cast queen    | Queen Ysolt; Ysolt | f
%cast tuck     | Tuck | f
%cast griffin  | Hatchet | f
%cast smith    | Corran | m
%cast regent   | Lord Mordaunt; Mordaunt | m
%cast leech    | - | f
%cast firstwife| - | f
%cast prince   | Rain | m

== 1 Feathers
[Orla Fenn](orla), a [ferryman](ferryman)'s [daughter](orla) of sixteen, arrives at the Eyrie with one boot. [She](orla) shares the loft with [Grace](grace), [who](grace) snores, and [Sable Thorne](sable), [who](sable) draws a chalk line down the middle and dares either [girl](grace+orla) to cross it. In the yard the [newcomer](orla) is knocked flat by [Bastian of Carrow](bastian), a [rider](bastian) of the third year, [who](bastian) helps [her](orla) up, holds on to [her](orla) hand and forgets what [he](bastian) was saying. [Sable](sable) has not forgotten: [Bastian](bastian) and [she](sable) have been promised to each other since the cradle. Riding [mistress](yevra) [Yevra](yevra) allots [Orla](orla) the oldest griffin in the school, [Hatchet](griffin), [who](griffin) bites.
- parent ferryman orla "daughter"
- travel orla "arrives"
- housemate.start grace orla "shares the loft"
- housemate.start orla sable "shares the loft"
- threaten sable grace+orla "dares"
+ meet bastian orla "knocked flat"
- help bastian orla "helps her up"
- love.start bastian orla "forgets what he was saying"
- engaged bastian sable "promised to each other"
- advisor yevra orla "Riding mistress"

== 2 The Kitchen Boy
[Wick](wick), [who](wick) peels turnips in the kitchen, was found as a baby in [Hatchet](griffin)'s straw and may go where no pupil may. [He](wick) shows [Orla](orla) how to scratch the [beast](griffin) under the beak. [He](wick) would show [her](orla) a good deal more if [he](wick) dared; [Tuck](tuck), the [cook](tuck), [who](tuck) brought [him](wick) up, tells [him](wick) to put a lid on it. At night [Orla](orla) overhears [Mistress Yevra](yevra) and [Master Oswin](oswin), [who](oswin) teaches maps, shouting at each other in the tower. [They](oswin+yevra) were married once. It took the bishop six years to part [them](oswin+yevra), and it hasn't taken.
- help wick orla "shows Orla"
- love wick orla "if he dared"
- parent tuck wick "brought him up"
- discover orla oswin+yevra "overhears"
- quarrel oswin yevra "shouting"
+ ex oswin yevra "married once"
- divorce.past oswin yevra "part them"
- love oswin yevra "hasn't taken"

== 3 First Flight
Eleven pupils fly and one falls. [Sable](sable) has cut [Orla](orla)'s girth; [Grace](grace) saw [her](sable) with the knife, and said nothing, out of fear. [Hatchet](griffin) folds [her](griffin) wings, dives and takes [her](griffin) [rider](orla) by the collar a yard above the rocks. [Bastian](bastian) carries [Orla](orla) in. Dislocated, says the school [leech](leech), and puts the shoulder back in its place with a noise that empties the hall. Before [Yevra](yevra) the [culprit](sable) gives [her](sable) word that it was an old strap. The [mistress](yevra), [who](yevra) has known a few straps, looks at the cut and gives [Sable](sable) a month of mucking out.
+ attack sable orla "cut Orla's girth"
- discover grace sable "saw her"
- reveal! grace _ "said nothing"
- sad grace sable "fear"
+ rescue griffin orla "takes her rider"
- help bastian orla "carries Orla in"
- treat orla leech "puts the shoulder back"
- betray sable yevra "gives her word"
- injure orla sable "Dislocated"
- discover yevra sable "looks at the cut"

== 4 Midwinter
Snow falls on the Eyrie. The [king](king) comes to dance. [Aldemar](king) opens the ball with [Ysolt](queen). [Ysolt](queen) is [his](king) second [wife](queen), and young. [Bastian](bastian) should dance with [Sable](sable). [He](bastian) dances with [Orla](orla). [Wick](wick) carries plates and hates [Bastian](bastian). [Grace](grace) asks [Wick](wick) to dance. [Wick](wick) drops the plates. Behind the arras [Bastian](bastian) bends down to [Orla](orla). [Their](bastian+orla) noses are cold, and then warm. The [queen](queen) lifts the arras. The [queen](queen) smiles at [Orla](orla). [She](queen) lets the arras fall.
- travel king "comes to dance"
- married king queen "second wife"
- reject bastian sable "should dance"
- jealous wick bastian "hates Bastian"
- invite grace wick "asks Wick to dance"
+ kiss bastian orla "bends down"
- cheat bastian sable "bends down"
- discover queen bastian+orla "lifts the arras"

== 5 A Favour for the Queen
[Queen Ysolt](queen) sends for [Orla](orla). [She](queen) will not tell on the two [lovers](bastian+orla) if [Orla](orla) will take a letter over the mountains and ask no questions. [Orla](orla) flies by night, with [Wick](wick) behind [her](orla), [whose](wick) arms go round [her](orla) waist for the first time and stay there a little longer than the wind requires. The [man](regent) [who](regent) takes the letter is [Lord Mordaunt](regent), the [king](king)'s [brother](regent). [He](regent) kisses the seal. [Wick](wick), from behind a cart, sees the other seal on [his](regent) table: the crown of the enemy. [He](wick) tells [Orla](orla). [Orla](orla) tells [Bastian](bastian), [who](bastian) will hear nothing against [his](bastian) [aunt](queen).
+ threaten queen orla "will not tell"
- couple bastian orla "lovers"
- travel orla+wick "flies by night"
- flirt wick orla "a little longer"
- affair queen regent "kisses the seal"
- sibling king regent "brother"
- discover wick regent "sees the other seal"
- reveal wick orla "tells Orla"
- reveal orla bastian "tells Bastian"
- reject bastian orla "will hear nothing"
- kin bastian queen "aunt"

== 6 The Cradle Promise
[Bastian](bastian) does the honourable thing at the worst possible moment: in front of both families, [he](bastian) asks to be let out of [his](bastian) engagement. [Sable](sable)'s answer breaks [his](bastian) nose. [Thorne](sable) then goes up to the loft, rubs out the chalk line with [her](sable) foot, lies down on [Orla](orla)'s bed and howls. [Orla](orla), [who](orla) finds [her](sable) there, doesn't know whether to stay or run. [She](orla) stays. By morning each has called the other every name there is, and [the two](orla+sable) are sharing a pear. Down in the yard [Grace](grace), tired of waiting, walks up to the kitchen [boy](wick) and kisses [him](wick) on the mouth.
+ breakup bastian sable "be let out"
- attack sable bastian "breaks his nose"
- injure bastian sable "breaks his nose"
- sad sable "howls"
- find orla sable "finds her"
- help orla sable "She stays"
- quarrel orla sable "every name"
+ reconcile orla sable "sharing a pear"
- kiss grace wick "on the mouth"

== 7 Bells
The bells of the capital do not stop. [Aldemar](king) has been found in [his](king) bath, blue. [Lord Mordaunt](regent) takes the regency "until the succession is settled", and [Ysolt](queen) takes to [her](queen) bed with grief, as the heralds put it; it isn't [her](queen) own bed. [Oswin](oswin), [who](oswin) once served the late [king](king) as physician, knows that shade of blue. [He](oswin) says so at supper. In the morning [his](oswin) chair is empty, there's blood on the globe, and [Yevra](yevra), [who](yevra) has been telling the whole school for years that [she](yevra) would dance on [his](oswin) grave, sits down on the stairs and cannot get up.
+ die king "blue"
- hire regent "takes the regency"
- sad! queen "grief"
- affair queen regent "isn't her own bed"
- advisor.past oswin king "served the late king"
- discover oswin king "knows that shade"
- reveal oswin _ "says so at supper"
+ abduct _ oswin "chair is empty"
- sad yevra oswin "cannot get up"

== 8 The Regent
[Lord Mordaunt](regent) inspects the school. [He](regent) likes the griffins. [He](regent) does not like [Wick](wick)'s face. [Wick](wick) has the dead [king](king)'s chin. [Tuck](tuck) sees [him](regent) look. [Tuck](tuck) hides [Wick](wick) in the flour. There [she](tuck) tells [Wick](wick) who [he](wick) is. [Aldemar](king) had a first [wife](firstwife). [She](firstwife) died in the ninth stable. [She](firstwife) had just had [Wick](wick). "[You](wick)'re a prince," says [Tuck](tuck). [Wick](wick) sneezes flour. [Grace](grace) laughs. [Orla](orla) does not laugh. [Orla](orla) owes the [queen](queen) nothing now.
- investigate regent "inspects"
- discover regent wick "dead king's chin"
- help tuck wick "hides Wick"
+ reveal tuck wick "who he is"
- parent king wick "prince"
- married.past firstwife king "first wife"
- die.past firstwife "died in the ninth"
- birth.past firstwife wick "just had Wick"
- happy grace "laughs"

== 9 Over the Wall
Five riders break into the [regent](regent)'s prison, and six come out, for [Oswin](oswin), thin as a rake, is sitting on [Yevra](yevra)'s saddle with [his](oswin) face in [her](yevra) hair. [Sable](sable) has knocked out two guards. A third puts a bolt through [Bastian](bastian). [Corran](smith), a [smith](smith) in the valley, hides [them](bastian+orla+oswin+sable+yevra) all in [his](smith) hayloft and pulls out the bolt; [his](smith) forearms make [Sable](sable), [who](sable) is holding the lamp, lose the thread of what [she](sable) is saying. [Bastian](bastian), in fever, talks. [He](bastian) knew about the letter all along. [His](bastian) [aunt](queen) had [him](bastian) court [Orla](orla) so as to have a hold over [her](orla).
+ rescue yevra oswin "come out"
- attack sable _ "knocked out"
- injure bastian _ "a bolt"
- help smith bastian+orla+oswin+sable+yevra "hides them all"
- treat bastian smith "pulls out the bolt"
- love.start sable smith "lose the thread"
- ill bastian "fever"
- reveal bastian _ "talks"
- discover.past bastian queen "knew about the letter"
- kin bastian queen "aunt"
+ betray.past bastian orla "had him court"

== 10 The Ferryman's Daughter
[Orla](orla) nurses [Bastian](bastian) until [he](bastian) can stand, so that [she](orla) can leave [him](bastian) standing. [He](bastian) says that what began as an order had stopped being one by midwinter. [She](orla) believes [him](bastian), which changes nothing. [Wick](wick), to [whom](wick) the rebels have brought a cloak too long for [him](wick), asks [his](wick) oldest [friend](orla) to fly at [his](wick) side tomorrow. [Grace](grace) has seen how [he](wick) looks at [her](orla). [She](grace) gives [him](wick) back the wooden ring, before [he](wick) can ask for it, and goes to saddle up. [Yevra](yevra) and [Oswin](oswin) do not come down to breakfast, or to lunch.
- treat bastian orla "nurses"
- recover bastian "can stand"
+ breakup orla bastian "leave him standing"
- confess bastian orla "stopped being one"
- friend orla wick "oldest friend"
- invite wick orla "fly at his side"
- love wick orla "how he looks at her"
+ breakup grace wick "gives him back"
- reconcile oswin yevra "do not come down"

== 11 The Battle of Carrow
[Hatchet](griffin) falls in the first hour, under [Orla](orla), old and full of arrows; [Wick](wick) catches the [rider](orla) out of the air with one hand. [Sable](sable) brings down [Mordaunt](regent) himself and might have slit [his](regent) throat, but [Ysolt](queen) steps in front of [him](regent). [She](queen) is great with child. [Sable](sable) lowers the blade; the [regent](regent) doesn't, and it is [Bastian](bastian), barely healed, [who](bastian) takes the stroke that was meant for [his](bastian) former [bride](sable). [He](bastian) dies asking [Orla](orla)'s pardon. [She](orla) grants it to [him](bastian) a moment too late, and says it again, louder.
+ die griffin "falls"
- rescue wick orla "catches the rider"
- attack sable regent "brings down"
- kill? sable regent "slit his throat"
- help queen regent "steps in front"
- pregnant queen regent "great with child"
- rescue bastian sable "takes the stroke"
- ex bastian sable "former bride"
+ kill regent bastian "takes the stroke"
- reconcile bastian orla "grants it"

== 12 The Empty Saddle
[Mordaunt](regent) is walled up in [his](regent) own prison. [Ysolt](queen), [whose](queen) [son](prince) [Rain](prince) is born in the ninth stable for want of a better roof, is allowed to keep [him](prince), and to keep bees. [King Wick](wick) offers [Orla](orla) a crown, clumsily, with flour still in [his](wick) ear. [She](orla) says no to the crown. To the rest [she](orla) says that [she](orla) is seventeen, and that [he](wick) might ask again when [she](orla) has stopped dreaming of somebody's broken nose. [Yevra](yevra) and [Oswin](oswin) have the bishop back, grumbling. [Sable](sable) runs off to the smithy; [Grace](grace) catches the bouquet and throws it in the trough.
+ arrest _ regent "walled up"
- birth queen prince "is born"
+ propose wick orla "offers Orla a crown"
- reject orla wick "says no"
- love orla bastian "broken nose"
- wedding oswin yevra "bishop back"
- move sable smith "runs off"
- sad grace "throws it"
