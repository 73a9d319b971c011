%series Station Twelve
%lang en
%genre drama at an Antarctic research station, encyclopaedia episode list
%cast solveig | Dr Solveig Aune; Solveig; Aune | f
%cast piet    | Piet Malan; Piet; Malan | m
%cast harper  | Harper Lee-Quon; Harper | f
%cast anselm  | Anselm Roth; Anselm; Roth | m
%cast keiko   | Keiko Tanabe; Keiko | f
%cast rory    | Rory Flynn; Rory; Flynn | m
%cast tuva    | Tuva Aune; Tuva | f
%cast gus     | Gus | m
%cast medic   | Dr Ruth Abara; Abara | f
%cast child   | Gus | f
%cast relief  | - | n
%cast mia     | Mia | f

== 1 Last Plane
With the last plane of the season comes [Anselm Roth](anselm), appointed to lead the wintering party in place of [Dr Solveig Aune](solveig), [who](solveig) learns of [her](solveig) demotion from the [man](anselm) [who](anselm) is carrying [her](solveig) bags out of the best room. That [Roth](anselm) was once married to the [medic](medic), [Ruth Abara](medic), is known to everyone but [Piet Malan](piet), the [mechanic](piet), [who](piet) has been living with [her](medic) since the spring. [Harper Lee-Quon](harper) and [Rory Flynn](rory), [both](harper+rory) on [their](harper+rory) first ice, draw lots for the top bunk; [she](harper) cheats, [he](rory) notices, and [he](rory) is lost.
- hire anselm "appointed to lead"
- quit solveig "demotion"
- discover solveig "learns of"
- ex anselm medic "once married"
- couple medic piet "has been living with"
- discover! piet anselm+medic "everyone but"
- housemate.start harper rory "draw lots"
- betray harper rory "cheats"
- discover rory harper "notices"
+ love.start rory harper "is lost"

== 2 Sundown
[Solveig](solveig), [whose](solveig) [sister](tuva) [Tuva](tuva) cooks for the station, refuses for eleven days to sit at table with the [usurper](anselm), until [Keiko Tanabe](keiko), [who](keiko) shares [her](solveig) laboratory, points out that [he](anselm) has eaten alone as well. [Piet](piet) hears from [Rory](rory), [who](rory) thought that [he](piet) knew, [whose](anselm) [wife](medic) [Abara](medic) used to be, and asks [her](medic) that night why [she](medic) kept it from [him](piet); the [doctor](medic) replies that there was nothing left worth telling. [He](piet) takes [his](piet) pillow to the garage.
- sibling solveig tuva "sister"
- reject solveig anselm "refuses"
- colleague keiko solveig "shares her laboratory"
- sad anselm "has eaten alone"
- reveal rory piet "hears from Rory"
- married.past anselm medic "whose wife"
- reveal! medic piet "kept it from him"
+ quarrel medic piet "takes his pillow"
- breakup? piet medic "takes his pillow"

== 3 Crevasse
On the traverse the sledge of the new [leader](anselm) breaks through a snow bridge, and [Solveig](solveig), on the rope behind, holds [him](anselm) for forty minutes with [her](solveig) heels in the ice; the [man](anselm) [who](anselm) took [her](solveig) post comes up blue, asks [her](solveig) why, and is told that rope is expensive. At the station [Harper](harper) lets the [Irishman](rory) teach [her](harper) to waltz between the freezers, and [Tuva](tuva), [who](tuva) has set [her](tuva) own cap at the dancing [master](rory), burns the bread. The [mechanic](piet) mends the sledge beside [his](piet) [predecessor](anselm) in silence.
+ rescue solveig anselm "holds him"
- enemy.past anselm solveig "took her post"
- quit.past solveig "took her post"
- advisor rory harper "teach her"
- flirt harper rory "waltz"
- love tuva rory "set her own cap"
- jealous tuva harper "burns the bread"
- help piet anselm "mends the sledge"

== 4 Dark
[Rory](rory) kisses [Harper](harper). [Tuva](tuva) sees [Harper](harper). [Tuva](tuva) salts [her](harper) tea. [Keiko](keiko) drinks it. The [glaciologist](keiko) says nothing. [She](keiko) rarely does. [Gus](gus) barks. [Gus](gus) is the [dog](gus). No dogs are allowed. [Anselm](anselm) scratches [Gus](gus). [Solveig](solveig) sees [him](anselm) do it. [She](solveig) sits down at [Anselm](anselm)'s table. Dawn is four months off. [Abara](medic) goes to the garage. [She](medic) says sorry to [Piet](piet). [Piet](piet) brings [his](piet) pillow home. [Tuva](tuva) weeps on [her](tuva) [sister](solveig).
+ kiss harper rory "kisses"
- discover tuva harper+rory "sees Harper"
- attack tuva harper "salts her tea"
- discover solveig anselm "sees him"
- reconcile anselm solveig "sits down at"
+ reconcile medic piet "pillow home"
- sibling solveig tuva "sister"
- sad tuva "weeps"
- help solveig tuva "on her sister"

== 5 Midwinter
At the midwinter feast, [Roth](anselm), having drunk to absent friends, drinks to a present one, and is found in the small hours in the cold laboratory with [Solveig](solveig), by [Keiko](keiko), [who](keiko) closes the door again and, being in love with [one](solveig) of [the two](anselm+solveig) and not with the [leader](anselm), walks out without [her](keiko) coat. It is the [cook](tuva) [who](tuva) misses [her](keiko), and the [couple](harper+rory) from the freezers [who](harper+rory) follow [her](keiko) tracks. [Keiko](keiko) loses two toes; the [medic](medic), taking them off, asks no questions.
- celebrate _ "midwinter feast"
+ affair anselm solveig "in the small hours"
- discover keiko anselm+solveig "is found"
+ love keiko solveig "in love with one"
- sad keiko "without her coat"
- discover tuva keiko "misses her"
- couple harper rory "couple"
- rescue harper+rory keiko "follow her tracks"
- injure keiko "loses two toes"
- treat keiko medic "taking them off"

== 6 Two Lines
[Harper](harper), asked by the [doctor](medic) for the second time whether [she](harper) might be expecting, laughs, for it is the [doctor](medic) herself [who](medic), at forty-four, has mixed up the samples: the child is [Abara](medic)'s, and [Piet](piet), told in the garage, drops a gearbox. [Anselm](anselm), [who](anselm) in nine years of marriage to the same [woman](medic) had buried every hope of one, shakes the [father](piet)'s hand and goes to look at the dark. [Solveig](solveig) goes after [him](anselm). [Tuva](tuva), changing the bandages of the [patient](keiko), hears a name spoken in fever, and it is [her](tuva) [sister](solveig)'s.
- pregnant! harper "laughs"
+ pregnant medic piet "the child is Abara's"
- reveal medic piet "told in the garage"
- married.past anselm medic "nine years of marriage"
- sad anselm "look at the dark"
- help solveig anselm "goes after him"
- treat keiko tuva "changing the bandages"
- ill keiko "fever"
+ discover tuva keiko "hears a name"
- sibling solveig tuva "sister's"

== 7 Letters Home
A satellite letter informs [Rory](rory) that [Mia](mia), to [whom](mia) [he](rory) is still engaged in [Cork](@cork), has booked the hall for August; as the [reader](harper) over [his](rory) shoulder is [Harper](harper), there is shouting, a boot flies, and the [deceiver](rory) spends the week with the [dog](gus). [Tuva](tuva) could now have [him](rory) for a smile, but finds, on bringing [him](rory) soup, that [she](tuva) would rather carry it on to the sickbay, where [Keiko](keiko) is learning to walk on eight toes and to look at [her](tuva) instead of past [her](tuva).
+ engaged mia rory "still engaged"
- wedding? mia rory "booked the hall"
- cheat rory mia "still engaged"
- discover harper rory "over his shoulder"
+ quarrel harper rory "shouting"
- attack harper rory "a boot flies"
- betray rory harper "deceiver"
- love.end tuva rory "would rather"
- love.start keiko tuva "instead of past"

== 8 First Light
The sun is back. [Harper](harper) is not back. [She](harper) sleeps in the radio hut. [Rory](rory) writes to [Mia](mia). [He](rory) calls off August. [Mia](mia) replies in one word. [Rory](rory) shows [Harper](harper) the word. [Harper](harper) laughs. Then [she](harper) cries. [Keiko](keiko) dances with [Tuva](tuva). It is a slow dance. [Tuva](tuva) kisses [Keiko](keiko). [Solveig](solveig) sees [her](solveig) [sister](tuva). "At last," says [Solveig](solveig). [Anselm](anselm) asks what. "Nothing, [boss](anselm)," says [Solveig](solveig). May comes late here.
- move harper "in the radio hut"
+ breakup rory mia "calls off August"
- reveal rory harper "shows Harper"
- sad harper "cries"
+ kiss keiko tuva "kisses"
- discover solveig keiko+tuva "sees her sister"
- sibling solveig tuva "sister"
- happy solveig "At last"
- boss anselm solveig "boss"

== 9 Fire
When the garage burns, with [Piet](piet) under a tractor, it is the first [husband](anselm) of the pregnant [doctor](medic) [who](anselm) goes in for the second [man](piet), and [both](anselm+piet) come out with [their](anselm+piet) hair gone; [Abara](medic) slaps the [rescuer](anselm), embraces the [rescued](piet), and then, remembering herself, the other way about. [Rory](rory), [who](rory) left the stove on, owns up before the whole crew. [Harper](harper), to [whom](harper) [he](rory) has lied about larger things, takes [his](rory) hand.
+ rescue anselm piet "goes in"
- injure anselm+piet "hair gone"
- ex anselm medic "first husband"
- pregnant medic "pregnant"
- couple medic piet "second man"
- attack medic anselm "slaps"
- reveal rory _ "owns up"
- betray.past rory harper "has lied"
+ reconcile harper rory "takes his hand"

== 10 First Plane
The first plane lands a [girl](child) too late, since [she](child) was born in the night in the best room, with the whole station on the stairs and [Solveig](solveig) at the bedside, and has been given the middle name [Gus](child). [Anselm](anselm), asked to be godfather by the [man](piet) [he](anselm) pulled from the garage, accepts, hands the command back to the [woman](solveig) [who](solveig) once held [his](anselm) rope, and applies to stay on as [her](solveig) deputy, in [her](solveig) room. The [cook](tuva) flies out with the eight-toed [glaciologist](keiko); [Harper](harper) and [Rory](rory), newly engaged, draw lots for the window seat, and both of [them](harper+rory) cheat.
+ birth medic child "was born"
- help solveig medic "at the bedside"
- kin anselm child "godfather"
- rescue.past anselm piet "pulled from"
- quit anselm "hands the command back"
+ hire solveig anselm "hands the command back"
- rescue.past solveig anselm "held his rope"
- boss solveig anselm "deputy"
- move anselm solveig "in her room"
- travel keiko+tuva "flies out"
- engaged harper rory "newly engaged"

== 11 Quarantine
The relief [cook](relief), a cheerful [person](relief) from [Hobart](@hobart), brings a cough aboard with the lemons, and within the week half the station lies in bunks, nursed by [Piet](piet), [who](piet) is no nurse, on orders shouted through a door by the [mother](medic) of the one [person](child) [who](child) must not catch it. [Solveig](solveig), in fever, calls for [her](solveig) [sister](tuva); [her](solveig) [deputy](anselm) answers in a falsetto, and, before [he](anselm) has put the phone down, hears that [he](anselm) is the dearest fool on the ice, a thing which [Solveig](solveig), once on [her](solveig) feet again, flatly denies.
- ill relief "a cough"
- ill solveig "in fever"
- treat _ piet "nursed by Piet"
- parent medic child "the mother of the"
- sibling solveig tuva "her sister"
- boss solveig anselm "deputy"
- betray anselm solveig "in a falsetto"
+ love solveig anselm "dearest fool"
- recover solveig "on her feet again"
- love! solveig anselm "flatly denies"

== 12 Next Winter
On the day on which the plane comes for the last time, it brings [Tuva](tuva) and [Keiko](keiko) back, ringed by a registrar in [Sapporo](@sapporo), and takes nobody, since [Harper](harper), [whose](harper) [fiancé](rory) has meanwhile fallen out with [her](harper) over the window seat and made it up over the aisle, has signed on for another year and had [him](rory) sign below. [Abara](medic) tells [Piet](piet), [who](piet) has asked [her](medic) every Sunday since the birth, that this Sunday [she](medic) will. [Anselm](anselm), [her](medic) former [husband](anselm), reads the service as deputy; the [commander](solveig) catches the bouquet, which is parsley, and looks at [him](anselm) across it for as long as daylight lasts.
- return keiko+tuva "brings Tuva and Keiko"
+ wedding.past keiko tuva "ringed by a registrar"
- engaged harper rory "fiancé"
- quarrel.past harper rory "fallen out"
- reconcile.past harper rory "made it up"
- hire harper+rory "signed on"
- propose piet medic "has asked her"
+ wedding medic piet "reads the service"
- ex anselm medic "former husband"
- love solveig anselm "looks at him"
