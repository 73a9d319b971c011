%series Red Dust, Blue Door
%lang en
%genre science fiction family drama: a Mars settlement, streaming overviews
%cast ravna | Ravna Solheim; Ravna | f
%cast idris | Idris Khoury; Idris | m
%cast petra | Petra Solheim; Petra | f
%cast jonah | Jonah Oyelaran; Jonah | m
%cast mayor | Mayor Tchen; Tchen | f
%cast lupe | Lupe | f
%cast felix | Felix Khoury; Felix | m
%cast stranger | - | m
%cast earth | Commissioner Blythe; Blythe | f
%cast rover | Mabel | n
%cast dead | Anton Solheim; Anton | m
%cast idriswife | - | f
%cast pilot | - | n
%cast doctor | Dr Ferreira; Ferreira | m

== 1
The first blue front door on [Mars](@mars) belongs to [Ravna Solheim](ravna), [well-driller](ravna), [widow](ravna) and the least sociable [woman](ravna) in [Hellas](@hellas). Behind it live [her](ravna) [mother-in-law](petra) [Petra](petra), [who](petra) has opinions, and, since Tuesday, a [lodger](idris) [whom](idris) the council has assigned to [them](petra+ravna). [Idris Khoury](idris) brings a [boy](felix) of nine, a crate of tomato seeds and a violin. [Ravna](ravna) shows [him](idris) a line of tape across the kitchen floor. [Petra](petra) asks the [child](felix) what [he](felix) would like for supper.
- married.past dead ravna "widow"
- kin petra ravna "mother-in-law"
- housemate petra ravna "live"
- housemate.start idris petra+ravna "lodger"
+ move felix+idris petra+ravna "assigned"
- parent idris felix "boy of nine"
- reject ravna idris "line of tape"

== 2
Four hundred metres down, the drill brings up water, and [Ravna](ravna) for one second dances. [Jonah Oyelaran](jonah), [her](ravna) [foreman](jonah), is hugged before [either](jonah+ravna) of [them](jonah+ravna) can prevent it. Up top, [Mayor Tchen](mayor) pours plum brandy; [she](mayor) has promised this well to four districts. [Felix](felix), meanwhile, has shown [Petra](petra) how to lie on the floor and look at Earth through the drain glass. [She](petra) hasn't talked about [Anton](dead), [her](petra) [son](dead), since the accident. [She](petra) talks till bedtime.
+ find jonah+ravna "brings up water"
- happy ravna "dances"
- boss ravna jonah "foreman"
- celebrate mayor "plum brandy"
- gift? mayor _ "promised"
- help felix petra "shown"
- parent petra dead "son"
- die.past dead "accident"
+ reveal petra felix "talks till bedtime"

== 3
A [man](stranger) without papers is picked up in the dunes by [Lupe](lupe), [who](lupe) runs the mail rover and calls [it](rover) [Mabel](rover). [His](stranger) suit is eleven years old, and so is the date on it. Dehydrated and babbling, [he](stranger) is put in the clinic under [Dr Ferreira](doctor). In the pump house [Jonah](jonah) reads the name on the list of admissions, says that [he](jonah) has left something on the stove, and walks home the wrong way.
+ rescue lupe stranger "picked up"
- find lupe stranger "picked"
- ill stranger "Dehydrated"
- treat stranger doctor "under Dr Ferreira"
+ discover jonah stranger "reads the name"
- betray jonah _ "stove"
- sad jonah "the wrong way"

== 4
[Idris](idris) plays at the harvest dance. It's a piece [he](idris) wrote for the [boy](felix)'s [mother](idriswife), [who](idriswife) didn't survive the crossing. [Ravna](ravna) has to step outside, which on [Mars](@mars) requires eleven minutes of dressing. [Tchen](mayor) finds [her](ravna) by the airlock with one boot on, and remarks that the [mother](petra) of the dead [man](dead) would be the last to mind. "[You](mayor) haven't met [her](petra)," says [Ravna](ravna). In the night, somebody peels up the tape.
- create idris "plays"
- celebrate _ "harvest dance"
- create.past idris "wrote"
- die.past idriswife "didn't survive"
- parent idriswife felix "mother"
- sad ravna "has to step outside"
+ love.start ravna idris "step outside"
- find mayor ravna "finds her"
- parent petra dead "mother"
- die.past dead "dead"
- meet! mayor petra "met"

== 5
[He](stranger) gives [his](stranger) name as [Anton Solheim](dead). [Petra](petra) needs no fingerprints: [she](petra) knows the cowlick. Lost with rover nine and declared dead, [he](dead) spent eleven years in an abandoned Chinese station with a broken transmitter and three thousand tins of lychees. [Ravna](ravna) stands at the foot of the bed. [She](ravna) loved [him](dead), [she](ravna) is sure of it. [He](dead) asks whether [she](ravna) ever painted the door.
+ return dead "gives his name"
- discover petra dead "knows the cowlick"

- lose.past _ dead "Lost"
- die! dead "declared dead"
- love.past ravna dead "loved him"

== 6
Four people and a [boy](felix) in a house built for two. [Idris](idris) offers to go; [Felix](felix) locks himself in the seed bank in protest. [Anton](dead), [who](dead) can't stand a closed room and can't stand an open one, sleeps in [Mabel](rover). [He](dead) would like to know from [Jonah](jonah) why the search was called off on the second day. [Jonah](jonah) pours [him](dead) a brandy and talks about sandstorms. On the second day there was no wind, says [Anton](dead). [He](dead) was out in it.
- move? idris "offers to go"
- sad felix "in protest"
- sad dead "can't stand a closed"
- move dead rover "sleeps in Mabel"
- investigate dead jonah "know"
+ accuse dead jonah "called off"
- rescue.past! _ dead "called off"
- gift jonah dead "pours him a brandy"
+ betray jonah dead "sandstorms"

== 7
Water is being sold. [Lupe](lupe) follows a convoy of tankers at night and sees [Jonah](jonah) take an envelope from a driver in an [Earth Commission](#earth) jacket. Before [she](lupe) can turn around, [Mabel](rover)'s battery dies. [Lupe](lupe) walks nineteen kilometres by starlight and is met at the lock by [Commissioner Blythe](earth) in person, fresh from the shuttle, [who](earth) offers [her](lupe) tea, a promotion and a very small gun to look at.
- betray _ "sold"
- investigate lupe jonah "follows a convoy"
+ discover lupe jonah "sees Jonah"
- gift _ jonah "an envelope"
- travel lupe "walks nineteen"
- meet earth lupe "is met"
- travel earth "fresh"
- gift earth lupe "tea"
- hire? lupe earth "promotion"
+ threaten earth lupe "very small gun"

== 8
[Petra](petra) catches [Ravna](ravna) and [Idris](idris) on the stairs, not doing anything, at a distance of four centimetres. [She](petra) makes coffee. [She](petra) tells [her](petra) [daughter-in-law](ravna) that [her](petra) [son](dead) came back from the dead and not from a trip to the shops, and that one is allowed to have gone on. In the rover, [Anton](dead) hears it on the open channel. Next day, the drill rig explodes. [Jonah](jonah) had sent the crew to lunch early; all but [Ravna](ravna).
- flirt idris ravna "four centimetres"
- find petra idris+ravna "catches"
- kin petra ravna "daughter-in-law"
- return.past dead "came back"
+ help petra ravna "one is allowed"
- parent petra dead "her son"

- discover dead idris+ravna "hears"
+ attack jonah ravna "explodes"

== 9
Both [men](dead+idris) go down. At the three-hundred mark [Anton](dead), at home in the dark, works himself through a crack nobody else would enter, and hands [his](dead) [wife](ravna) up to [Idris](idris), foot by foot. Then the crack closes. [Ravna](ravna), half deaf and three ribs the poorer, pulls on the rope for an hour after [Ferreira](doctor) has told [her](ravna) to stop. There's a message on it, in knots. "Paint it again," [Felix](felix) reads.
- travel dead+idris "go down"
- married dead ravna "his wife"
+ rescue dead+idris ravna "hands his wife up"
- injure ravna "three ribs"
- sad ravna dead "pulls on the rope"
+ die dead "the crack closes"
- create dead "message"

== 10
[Jonah](jonah) packs a bag. [Tchen](mayor) has a whole town at [her](mayor) back when [she](mayor) knocks, yet goes in alone, and asks [him](jonah) why. [He](jonah) was twenty-six, says [Jonah](jonah), [he](jonah) loved the [wife](ravna), and the list of volunteers for the search lay on [his](jonah) desk. Everything after that was interest on the debt; the [commissioner](earth) has owned [him](jonah) ever since [she](earth) saw the log. Out in the street, [Petra](petra) looks at the [man](jonah) [who](jonah) left [her](petra) [boy](dead) out there, and spits.
- flee? jonah "packs a bag"
- travel mayor "goes in"
- investigate mayor jonah "asks"
+ reveal jonah mayor "says Jonah"
- love.past jonah ravna "loved the wife"
- betray.past jonah dead "list of volunteers"
+ threaten.past earth jonah "has owned him"
- discover.past earth jonah "saw"
- parent petra dead "her boy"
- sad petra jonah "spits"

== 11
Turned loose by the clinic's back door, with [Ferreira](doctor)'s scalpel in [her](lupe) sock, [Lupe](lupe) reaches the transmitter. [Blythe](earth) is reading out the annexation when the relay switches to the shuttle's own log: bribes, tankers, one sabotaged drill. Four districts take their water cans in hand and walk towards the shuttle, beating time. The [commissioner](earth) departs without [her](earth) luggage and without [her](earth) [pilot](pilot), [who](pilot) asks whether there is any plum brandy left.
- help doctor lupe "Ferreira's scalpel"
- flee lupe earth "Turned loose"
- travel lupe "reaches"
+ reveal lupe earth "switches"
- betray.past earth "bribes"
- threaten _ earth "walk towards"
+ flee earth "departs"
- lose earth pilot "without"#2
- boss earth pilot "pilot"

== 12
A year later the well bears [Anton](dead)'s name, and [Jonah](jonah), under guard, digs its ditches. [Petra](petra) brings [him](jonah) soup on Sundays, without a word. [She](petra) is teaching [Felix](felix) to swear in Norwegian. [Ravna](ravna) stands in front of the door with a brush. [She](ravna) has a tin of red and a tin of blue, and since [she](ravna) is six months along, nobody will let [her](ravna) near the fumes; it's [Idris](idris) [who](idris) must ask, tin in hand, what colour it should be.
- arrest _ jonah "under guard"
- gift petra jonah "brings him soup"
- advisor petra felix "teaching"
+ pregnant ravna "six months along"
