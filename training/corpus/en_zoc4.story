%series Stand By, Stage Four
%lang en
%genre melodrama about a Roman film studio, 1953-55, episode list of an encyclopaedia
%cast livia    | Livia Sarti; Livia; Sarti | f
%cast ugo      | Ugo Bellincioni; Bellincioni; Ugo | m
%cast norman   | Norman Pace; Norman; Pace | m
%cast gaia     | Gaia Bellincioni; Gaia | f
%cast tino     | Tino Ferro; Tino | m
%cast wanda    | Wanda Kroll; Wanda; Kroll | f
%cast elio     | Elio Sarti; Elio | m
%cast nives    | Nives | f
%cast father   | Don Sandro | m
%cast sasha    | Sasha Orlov; Sasha; Orlov | m
%cast peppe    | Peppe | m
%cast baby     | - | m
%cast mrspace  | - | f
%cast midwife  | - | f
%cast gran     | - | f
%cast aunt     | - | f
%cast swede    | - | f

== 1 Extras Wanted
[Livia Sarti](livia), an [usherette](livia) from [Trastevere](@trastevere), is plucked out of a crowd of four hundred by the [director](ugo) [Ugo Bellincioni](ugo) because [she](livia) sneezed on cue. [Her](livia) twin [brother](elio) [Elio](elio), [who](elio) drives a laundry van, smells a rat. So does [Gaia](gaia), [who](gaia) for sixteen years has been [Bellincioni](ugo)'s [wife](gaia) and for ten has read [his](ugo) scripts before [he](ugo) did. The American lead, [Norman Pace](norman), takes one look at [his](norman) new co-[star](livia) and forgets the only Italian sentence [he](norman) had learnt. At night the [usherette](livia) cries for joy into a sheet that [her](livia) [brother](elio) has to wash.
+ hire livia ugo "plucked out of"
- sibling elio livia "twin brother"
- married gaia ugo "wife"
- colleague livia norman "co-star"
- meet livia norman "takes one look"
+ love.start norman livia "takes one look"
- happy livia "cries for joy"

== 2 Rushes
The rushes are dreadful, and everyone is in raptures. [Wanda Kroll](wanda), two years ago the [face](wanda) of the studio, sees [her](wanda) close-ups go to the [newcomer](livia) and pours coffee into [her](livia) shoes. [Bellincioni](ugo), [who](ugo) shared a villa with [Kroll](wanda) until it bored [him](ugo), has the [culprit](wanda) escorted to the gate. [He](ugo) then asks [Livia](livia) to supper, at which there turns out to be one chair. [She](livia) takes the tram home. [Elio](elio), waiting up, meets on the same tram a small, stern script [girl](nives) called [Nives](nives), [who](nives) corrects [his](elio) grammar. By [Termini](@termini) [he](elio) is lost.
- jealous wanda livia "sees her close-ups go"
- attack wanda livia "pours coffee"
- affair.past ugo wanda "shared a villa"
- quit wanda ugo "escorted to the gate"
+ invite ugo livia "asks Livia to supper"
- reject livia ugo "takes the tram home"
- meet elio nives "meets"
+ love.start elio nives "is lost"

== 3 Day for Night
Location work on [Capri](@capri). The [American](norman) has hired a boat and rows [his](norman) [partner](livia) out to the grotto, where [they](livia+norman) run aground; wet to the waist, [Livia](livia) lets herself be kissed, and then, to be fair, does it back. A [stuntman](tino), [Tino Ferro](tino), pulls the two [lovers](livia+norman) off the rock and keeps [his](tino) mouth shut. Not so [Peppe](peppe), the [photographer](peppe), [who](peppe) was in the next boat. The picture is on the [director](ugo)'s breakfast tray by seven. [Ugo](ugo), slighted, makes the [heroine](livia) fall into the sea nineteen times; [Gaia](gaia) wraps [her](livia) in [her](gaia) own fur.
+ kiss livia norman "kissed"
- colleague livia norman "partner"
- couple livia norman "lovers"
- rescue tino livia+norman "pulls"
- reveal! tino livia+norman "mouth shut"
- reveal peppe ugo "breakfast tray"
- discover ugo livia+norman "breakfast tray"
- jealous ugo norman "slighted"
- attack ugo livia "fall into the sea"
- help gaia livia "wraps her"

== 4 Night Shoot
[Pace](norman) is married. [Pace](norman) forgot to say so. [His](norman) [wife](mrspace) cables from [Reno](@reno). [Livia](livia) reads the cable. [She](livia) slaps [Norman](norman). The slap is filmed. It is the best take of the week. [Tino](tino) carries [her](livia) home. [He](tino) asks for nothing. [Nives](nives) goes to the pictures with [Elio](elio). The [twins](elio+livia)' [aunt](aunt) chaperones. [Wanda](wanda) drinks alone. [Sasha Orlov](sasha) sits down beside [her](wanda). "[I](sasha) write," says [Sasha](sasha). "Write [me](wanda) something," says [Kroll](wanda).
+ married mrspace norman "married"
- betray norman livia "forgot to say so"
- discover livia norman "reads the cable"
+ attack livia norman "slaps"
- help tino livia "carries her home"
- date elio nives "to the pictures"
- sibling elio livia "twins"
- kin aunt elio+livia "aunt"
- sad wanda "drinks alone"
- meet sasha wanda "sits down beside her"

== 5 The Premiere
While the audience stamps its feet and the studio pours spumante, the [director](ugo)'s [wife](gaia) takes a taxi to the coast with the shy [stuntman](tino), in [whose](tino) company, since [Capri](@capri), [she](gaia) has laughed more often than in sixteen years; [they](gaia+tino) go no further than a bench, but it is a bench in full view. [Peppe](peppe), on [his](peppe) way home with an empty camera, could weep. [Norman](norman), [whose](norman) divorce has come through, kneels between two potted palms, and [Livia](livia), [who](livia) has not forgiven [him](norman), asks for time. [Ugo](ugo), hunting for [Gaia](gaia), finds only [her](gaia) fur.
- married gaia ugo "wife"
- love gaia tino "laughed more often"
+ date gaia tino "a bench"
- discover peppe gaia+tino "in full view"
- sad peppe "could weep"
- divorce mrspace norman "divorce has come through"
+ propose norman livia "kneels"
- reconcile! livia norman "has not forgiven"
- reject? livia norman "asks for time"

== 6 Villa with Two Doors
Confronted over the fur, [Gaia](gaia) does not deny [Tino](tino); [she](gaia) merely wonders aloud what the Kroll [woman](wanda), the [Swede](swede), the two dancers and the [usherette](livia) were. "The [usherette](livia) took the tram!" roars [Bellincioni](ugo), and it is this that makes up [her](gaia) mind. As Italian law knows no divorce, [she](gaia) has the villa divided by a wall. The [stuntman](tino) has meanwhile broken both wrists in a fall arranged, some say, by a jealous [husband](ugo). [Livia](livia) feeds [him](tino) soup in hospital, spoon by spoon, and comes out having made up [her](livia) own mind as well: [she](livia) wires yes to [Hollywood](@hollywood).
- affair gaia tino "does not deny"
- accuse gaia ugo "wonders aloud"
- quarrel gaia ugo "roars"
- divorce! gaia ugo "no divorce"
+ breakup gaia ugo "divided by a wall"
- married gaia ugo "husband"
- neighbour gaia ugo "divided by a wall"
- injure tino "broken both wrists"
- attack? ugo tino "arranged"
- jealous ugo tino "jealous"
- help livia tino "feeds him soup"
+ engaged.start livia norman "wires yes"

== 7 Second Unit
[Wanda Kroll](wanda)'s comeback is a film about a discarded actress, written by [Orlov](sasha) in six nights; [both](sasha+wanda) claim that it is not about anyone. The [author](sasha) lives on [her](wanda) sofa, then no longer on the sofa. [Elio](elio) asks [Don Sandro](father), the parish [priest](father) [who](father) baptised the [twins](elio+livia), whether [he](elio) may marry a [communist](nives). [He](father) may ask [her](nives) first, says the [priest](father). [Nives](nives) says that marriage is a contract of property and that [she](nives) will wear blue. From [California](@california) the absent [twin](livia) sends oranges and six lines, of which the last is crossed out.
- return wanda "comeback"
- create sasha "written by"
- housemate sasha wanda "on her sofa"
+ couple.start sasha wanda "no longer on the sofa"
- advisor father elio "parish priest"
- sibling elio livia "twins"
- propose elio nives "ask her first"
+ engaged.start elio nives "will wear blue"
- gift livia elio "sends oranges"

== 8 Blue Dress
[Nives](nives) wears blue. [Elio](elio) wears [Tino](tino)'s suit. The suit is too wide. [Don Sandro](father) mislays the ring. [Peppe](peppe) finds it in the cake. [Livia](livia) has come by aeroplane. [She](livia) has come alone. "Where is [Norman](norman)?" asks the [bride](nives). "In bed," says the [twin](livia), "with [his](norman) ex-[wife](mrspace)." [She](livia) dances with [Tino](tino). [Gaia](gaia) watches [them](livia+tino). [Gaia](gaia) holds [his](tino) coat. The coat is heavy. [Ugo](ugo) stands across the road. Nobody asked [him](ugo).
+ wedding elio nives "wears blue"
- find peppe "finds it"
- travel livia "by aeroplane"
- return livia "has come"
- ex mrspace norman "ex-wife"
+ cheat norman livia "In bed"
- sex mrspace norman "In bed"
- sibling elio livia "twin"
- jealous gaia livia "watches them"
- invite! _ ugo "Nobody asked him"

== 9 Continuity
Everything that [Gaia](gaia) feared happens by All Souls'. [Tino](tino) comes to [her](gaia) half of the villa, hat in hand, to own up that [he](tino) loves the [sister](livia) of the [man](elio) [whose](elio) wedding [they](gaia+tino) danced at, and that [he](tino) had better go. [She](gaia) lets [him](tino) go, like a lady, and breaks a window on [Ugo](ugo)'s side. [He](ugo) comes over to complain. [He](ugo) stays to hold the dustpan, and the estranged [couple](gaia+ugo) talk until four about a film [they](gaia+ugo) never made. [Livia](livia), in front of the laundry, hears out the shy [man](tino), [whose](tino) hands still tremble, and puts them round [her](livia) waist.
- reveal tino gaia "own up"
- love tino livia "loves"
- sibling elio livia "sister"
- wedding.past elio nives "wedding"
+ breakup tino gaia "had better go"
- sad gaia "breaks a window"
- help ugo gaia "hold the dustpan"
- married gaia ugo "estranged couple"
- confess tino livia "hears out"
+ couple.start livia tino "round her waist"

== 10 The Reptile House
The [American](norman) is back, deserted a second time by the same [woman](mrspace), and blames it on a [columnist](peppe). In the [Via Veneto](@viaveneto) [he](norman) goes for [Peppe](peppe) with a soda siphon; [Orlov](sasha), [who](sasha) tries to part the [brawlers](norman+peppe), loses two teeth and, in the ambulance, [his](sasha) temper. [He](sasha) tells [Wanda](wanda) that [she](wanda) is posing even now. [She](wanda) gets out at the lights. [Her](wanda) former [lover](ugo) drives by and stops, but [she](wanda) would sooner walk, [she](wanda) says, than be bored by [him](ugo) too. The stern young [wife](nives) of the van [driver](elio) takes [her](wanda) in. [Nives](nives) has a weakness for ruined people, and is eating for two.
- return norman "is back"
- breakup mrspace norman "deserted"
- accuse norman peppe "blames it on"
+ attack norman peppe "goes for"
- injure sasha "loses two teeth"
- quarrel sasha wanda "his temper"
+ breakup wanda sasha "gets out at the lights"
- ex ugo wanda "former lover"
- reject wanda ugo "would sooner walk"
- married elio nives "wife"
- help nives wanda "takes her in"
- pregnant nives elio "eating for two"

== 11 Dubbing
Nobody can dub the dead [Countess](*countess) in the new picture but [Wanda](wanda), and nobody can direct [her](wanda) but [Bellincioni](ugo). [They](ugo+wanda) spend a week in a padded room without one insult. On the Friday [he](ugo) apologises for the gate; [she](wanda), for the shoes, to somebody else, for the former [usherette](livia) is standing outside with the coffee. [Livia](livia) forgives [her](wanda), and drinks it. The [writer](sasha) with the gap in [his](sasha) teeth has pushed nine letters under [Nives](nives)'s door. [Kroll](wanda) reads the ninth and comes down. The wall in the villa now has a door in it, and [Gaia](gaia) has the key.
- colleague ugo wanda "a week in a padded room"
+ reconcile ugo wanda "apologises"
- attack.past wanda livia "for the shoes"
- reconcile livia wanda "forgives"
- injure.past sasha "gap in"
+ reconcile sasha wanda "comes down"
- reconcile? gaia ugo "a door in it"

== 12 That's a Wrap
Labour starts in the laundry van, at the gates of the studio, and [Nives](nives) corrects the [midwife](midwife)'s grammar throughout. [Elio](elio) faints. The [boy](baby) is to be called whatever the [grandmother](gran) wants, since [she](gran) is the only [one](gran) [who](gran) dares to say so. [Norman](norman) drops by on [his](norman) way to the airport, shakes the hand of the [stuntman](tino) and wishes [Livia](livia) well, and means at least half of it. [Tino](tino) asks [her](livia) between two takes. "Cut," cries [Bellincioni](ugo), weeping; [his](ugo) [wife](gaia) takes [him](ugo) by the hand. Nobody has thought to load the camera.
+ birth nives baby "Labour"
- ill elio "faints"
- kin baby gran "grandmother"
- travel norman "on his way to the airport"
- reconcile livia norman "wishes Livia well"
+ propose tino livia "asks her"
- sad ugo "weeping"
- married gaia ugo "wife"
+ reconcile gaia ugo "by the hand"
