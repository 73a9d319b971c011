%series Cape Lilac
%lang en
%genre surf-lifesaver soap in Western Australia, mostly about its women, fan-wiki recaps
%cast merrin  | Merrin Shaw; Merrin | f
%cast pip     | Pip Delacroix; Pip | f
%cast noorie  | Noor Haidari; Noor | f
%cast tui     | Tui Parata; Tui | f
%cast glenys  | Glenys Shaw; Glenys | f
%cast august  | August | f
%cast brody   | Brody Shaw; Brody | m
%cast fitz    | Constable Fitzhardinge; Fitz | m
%cast vet     | Solange | f
%cast surfer  | Arlo | m
%cast boy    | - | m
%cast skipper | - | m
%cast sister  | - | f
%cast pelican | - | n
%cast midwife | - | f
%cast publican | Len Cobb; Cobb | m
%cast darwin  | - | f
%cast baby    | - | f

== 1 Flags Up
[Merrin Shaw](merrin) is made [captain](merrin) of the Cape Lilac lifesavers over the head of [her](merrin) best [mate](pip), [Pip Delacroix](pip), [who](pip) founded the club with [her](merrin) when both [women](merrin+pip) were seventeen. To rub it in, the new [skipper](merrin)'s [mum](glenys), [Glenys](glenys), chairs the committee. The [loser](pip) hugs the [winner](merrin), goes behind the boatshed and kicks it. There [she](pip) is found by the latest [recruit](noorie), an [Afghan](noorie) doctor's [daughter](noorie) called [Noor Haidari](noorie), [who](noorie) cannot swim yet and has been told to ask for [Pip](pip). [Merrin](merrin)'s [husband](brody) [Brody](brody) watches [Pip](pip) through the window longer than [he](brody) needs to.
+ hire merrin "made captain"
- friend merrin pip "best mate"
- create.past merrin+pip "founded"
- parent glenys merrin "mum"
- boss glenys merrin "chairs"
- lose pip "loser"
- sad pip "kicks it"
- find noorie pip "is found by"
- married brody merrin "husband"
- love brody pip "watches Pip"

== 2 Rip
On the first hot Sunday a [surfer](surfer) with a shark tattoo is swept off the point. [Tui Parata](tui), the [New Zealander](tui) of the patrol, brings [him](surfer) in and breathes for [him](surfer) for nine minutes; [he](surfer) coughs, opens [his](surfer) eyes and asks [her](tui) to marry [him](surfer). [She](tui) declines, having a [girlfriend](vet) in Bunbury. In the tower [Brody](brody) puts a hand on [Pip](pip)'s sunburnt shoulder. [She](pip) lets it lie, takes it off, and lets it lie. The [captain](merrin)'s [brother-in-law](fitz), [Constable Fitzhardinge](fitz), [who](fitz) patrols the dunes with a camera for adders, has it on film.
+ rescue tui surfer "brings him in"
- recover surfer "opens his eyes"
- propose surfer tui "asks her to marry"
- reject tui surfer "declines"
- couple tui vet "girlfriend in Bunbury"
+ flirt brody pip "puts a hand"
- kin fitz merrin "brother-in-law"
- discover fitz brody+pip "on film"

== 3 Deep End
[Pip](pip) teaches [Noor](noorie) to float. [Noor](noorie) sinks. [Noor](noorie) laughs under water. [Brody](brody) texts [Pip](pip). [Pip](pip) goes. The caravan is behind the pub. [Merrin](merrin) works late with [Glenys](glenys). The [publican](publican), [Cobb](publican), sees the caravan rock. [Cobb](publican) fancies [Glenys](glenys). [Cobb](publican) says nothing to [Glenys](glenys).
- advisor pip noorie "teaches"
- happy noorie "laughs"
+ sex brody pip "rock"
- cheat brody merrin "goes"
- colleague glenys merrin "works late"
- discover publican brody+pip "sees the caravan"
- love publican glenys "fancies"
- reveal! publican glenys "says nothing"

== 4 The Girlfriend from Bunbury
[Solange](vet), the [vet](vet), drives up to surprise [Tui](tui) and runs over the club's [pelican](pelican) on the way in. While [she](vet) is setting its wing on the canteen table, the [lifesaver](tui) [she](vet) came for is on the beach, turning down the shark [man](surfer) for the fourth time, with less and less conviction. The two [women](tui+vet) have it out in the car park: [one](tui) wants children, the [other](vet) wants Bunbury. [They](tui+vet) part without a scene. It is the [teenager](august) from the kiosk, [August](august), [Tui](tui)'s kid [sister](august), [who](august) cries for both of [them](tui+vet).
- travel vet "drives up"
- injure pelican vet "runs over"
- treat pelican vet "setting its wing"
- reject tui surfer "turning down"
- quarrel tui vet "have it out"
+ breakup tui vet "part without a scene"
- sibling august tui "kid sister"
- sad august "cries"

== 5 Adders
[Fitz](fitz) develops [his](fitz) film. [He](fitz) is the [widower](fitz) of [Merrin](merrin)'s elder [sister](sister) and has wished [her](merrin) family nothing but good; so [he](fitz) does not show the picture to the [wife](merrin) it concerns. [He](fitz) shows it to the [mother](glenys). The [chairwoman](glenys) summons the other [woman](pip) to the boatshed and gives [her](pip) a week to clear out of the cape, or it goes on the noticeboard. [Pip](pip) signs on with a prawn boat. [She](pip) tells the [captain](merrin), [who](merrin) begs [her](merrin) [friend](pip) to stay, that [she](pip) wants to see the Gulf. [Merrin](merrin) drives [her](pip) to the wharf and waves till dark.
- married.past fitz sister "widower"
- sibling merrin sister "elder sister"
- die.past sister "widower"
- reveal! fitz merrin "does not show"
+ reveal fitz glenys "shows it"
- affair brody pip "other woman"
+ threaten glenys pip "gives her a week"
- parent glenys merrin "mother"
- married brody merrin "wife"
- help merrin pip "drives her"
- hire pip "signs on"
- betray pip merrin "wants to see the Gulf"
- friend merrin pip "her friend"

== 6 Two Lines
At sea [Pip](pip) throws up, and not from the swell. On land [Merrin](merrin), after six years of trying and four of forms, throws up as well. The [midwife](darwin) [who](darwin) tests the [first](pip) in Darwin and the [midwife](midwife) [who](midwife) tests the [second](merrin) at home are [sisters](darwin+midwife) and talk on Fridays. [Brody](brody), twice a father and unaware of either, is bitten by something in the dunes and has to be cut open by [Solange](vet), the only person on the cape that night with a scalpel and a degree. Drugged, [he](brody) calls [his](brody) [rescuer](vet) [Pip](pip) and asks [her](vet) not to go.
+ pregnant pip brody "throws up"
+ pregnant merrin brody "throws up as well"
- sibling darwin midwife "sisters"
- discover! brody merrin+pip "unaware"
- injure brody "bitten"
- treat brody vet "cut open"
- rescue vet brody "rescuer"
- love brody pip "not to go"

== 7 What a Vet Hears
Professional secrecy, argues [Solange](vet), applies to cattle. [She](vet) tells [her](vet) former [partner](tui) what the [patient](brody) babbled, and the [New Zealander](tui), [who](tui) is no good at secrets and worse at lies, blurts it out to the [captain](merrin) halfway through a drill. [Merrin](merrin) finishes the drill. Then [she](merrin) walks home, lays [her](merrin) [husband](brody)'s boards across the drive and backs the ute over all nine. [Brody](brody) swears it is over. It is the first honest thing [he](brody) has said since summer. [She](merrin) sends [him](brody) to sleep at the [constable](fitz)'s, among the adders.
- reveal vet tui "tells her former partner"
- ex tui vet "former partner"
+ reveal tui merrin "blurts it out"
- cheat.past brody merrin "what the patient babbled"
- married brody merrin "husband's boards"
- attack merrin brody "backs the ute"
- affair.end brody pip "it is over"
+ breakup merrin brody "sends him to sleep"
- housemate.start brody fitz "at the constable's"

== 8 Noor Swims
[Noor](noorie) has kept up [her](noorie) strokes from postcards. At the regional carnival the [pupil](noorie) of an absent [teacher](pip) comes in second, forty metres behind the [champion](august), [who](august) is fourteen and [Tui](tui)'s [sister](august). In the stands a [man](surfer) with a tattoo, [who](surfer) has come to see [Tui](tui), ends up lending [his](surfer) towel to the [runner-up](noorie). [His](surfer) name is [Arlo](surfer), it comes out; [he](surfer) is shy; [he](surfer) was in fact running away from a wedding when the rip took [him](surfer). [Tui](tui), observing the towel, feels something [she](tui) had ruled out in four refusals.
- advisor pip noorie "teacher"
- find noorie "second"
- find august "champion"
- sibling august tui "sister"
+ flirt surfer noorie "lending his towel"
- flee.past surfer "running away"
+ jealous tui noorie "feels something"

== 9 Cyclone Warning
A prawn boat goes down off the point. [Merrin](merrin), five months along and forbidden to row, rows. There are two in the water; the [skipper](skipper) is past help, and the other [one](pip), clinging to a crate, belly up like an otter, is [Pip](pip). The oars stop. For the length of one wave the betrayed [wife](merrin) looks at [her](merrin) former [friend](pip), and at the shape of [her](pip). Then [she](merrin) reaches over, gets [her](pip) under the arms and hauls [her](pip) in. Neither says a word. In the surf [Glenys](glenys) is waiting, up to the waist, with two blankets.
- pregnant merrin "five months along"
- die skipper "past help"
- pregnant pip "belly up"
- cheat.past brody merrin "betrayed wife"
- friend.past merrin pip "former friend"
- discover merrin pip "shape of her"
+ rescue merrin pip "hauls"
- help glenys merrin+pip "two blankets"

== 10 Ward with a View
[Merrin](merrin) lies in bed one. [Pip](pip) lies in bed two. [Brody](brody) brings one bunch of flowers. [Merrin](merrin) throws it. [Pip](pip) throws the vase. [Brody](brody) leaves on a stretcher. That night [Merrin](merrin) laughs first. [Glenys](glenys) begs [Pip](pip) to forgive [her](glenys). [Pip](pip) asks for grapes. [Cobb](publican) brings grapes for [Glenys](glenys). [Tui](tui) kisses [Arlo](surfer) in the lift. [Noor](noorie) takes the stairs.
- neighbour merrin pip "bed two"
- attack merrin brody "throws it"
+ injure brody merrin+pip "on a stretcher"
+ reconcile merrin pip "laughs first"
- reconcile? glenys pip "to forgive her"
- gift publican glenys "grapes for Glenys"
- kiss surfer tui "kisses"
- sad noorie "takes the stairs"

== 11 Half-Sisters
The [captain](merrin) is delivered of a [girl](baby) at dawn and [her](merrin) [ex-rival](pip) of a [boy](boy) at dusk, with the same [midwife](midwife), [who](midwife) declines to comment. The [father](brody), freshly divorced and with [his](brody) head bandaged, is let in for ten minutes by each. [Solange](vet), [who](vet) has been visiting a pelican, stays to visit [Noor](noorie), [whose](noorie) eyes are red; [they](noorie+vet) discover that [both](noorie+vet) were left in the same lift, more or less. At the pub the [chairwoman](glenys) allows the [publican](publican), after thirty years, to walk [her](glenys) home. It takes [him](publican) by surprise. [She](glenys) lives upstairs.
+ birth merrin baby "delivered of a girl"
+ birth pip boy "a boy"
- enemy.past merrin pip "ex-rival"
- divorce.past brody merrin "freshly divorced"
- parent brody baby+boy "father"
- meet noorie vet "visit Noor"
- sad noorie "eyes are red"
- date glenys publican "walk her home"
- neighbour glenys publican "lives upstairs"

== 12 Flags Down
The two [mothers](merrin+pip) share the tower, the house and the nights. Asked at the annual meeting whether this is an arrangement or a scandal, the [captain](merrin) resigns, proposes [her](merrin) [housemate](pip) for the post and kisses [her](pip) before the vote, which is carried. [Brody](brody), [who](brody) has the [children](baby+boy) on Wednesdays, seconds the motion. [Tui](tui) weds the [man](surfer) [she](tui) refused five times; [Fitz](fitz) photographs it and gets an adder. The new [captain](pip)'s first act is to put up a notice. Wanted: a swimming teacher. [Noor](noorie) takes it down, reads it twice and looks round for [Solange](vet).
- parent merrin baby "mothers"
- parent pip boy "mothers"
+ housemate merrin pip "share the tower"
- couple merrin pip "the nights"
- quit merrin "resigns"
+ hire pip merrin "for the post"
- kiss merrin pip "kisses"
+ wedding surfer tui "weds"
- hire? noorie pip "Wanted"
- love noorie vet "looks round for"
