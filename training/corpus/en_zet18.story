%series Sleeper to Mendoza
%lang en
%genre train-robbery serial, Argentina 1951, cliffhanger programme notes
%cast ofelia   | Ofelia Bustos; Ofelia; Bustos | f
%cast lautaro  | Lautaro Bustos; Lautaro | m
%cast greta    | Greta Lindqvist; Greta; Lindqvist | f
%cast nacho    | Nacho; Ignacio Peralta | m
%cast conduct  | Don Evaristo; Evaristo | m
%cast colonel  | Colonel Zubiría; Zubiría | m
%cast elvira   | Elvira Zubiría; Elvira | f
%cast milo     | Milo | m
%cast priest   | - | m
%cast guard    | Roque | m
%cast fireman  | - | m
%cast doctor   | - | f
%cast dancer   | Lily Dumont; Lily | f
%cast inspector | Inspector Saénz; Saénz | m
%cast halfbro  | - | m

== 1
The payroll of the Andean railway travels every first Friday in the sleeper to [Mendoza](@mendoza), guarded by one [guard](guard), [Roque](guard), [who](guard) has never lost a peso. The [widow](ofelia) [Ofelia Bustos](ofelia), [whose](ofelia) [husband](halfbro) died under the wheels of that very train, buys a second-class ticket and a map. [Her](ofelia) [brother-in-law](lautaro), [Lautaro](lautaro), [who](lautaro) drives it, is to be told nothing. [He](lautaro) was the [driver](lautaro) that night too. Will [she](ofelia) ever be able to look [him](lautaro) in the face? In compartment nine [someone](greta) is already unscrewing the floor.
- die.past halfbro "died under the wheels"
- married.past halfbro ofelia "widow"
- kin lautaro ofelia "brother-in-law"
- reveal! ofelia lautaro "told nothing"
+ steal? ofelia _ "buys a second-class ticket"
- kill? lautaro halfbro "driver that night"

== 2
The [someone](greta) is [Greta Lindqvist](greta), a Swedish [engineer](greta) dismissed by the railway for saying aloud that the bridge at [Potrerillos](@potrerillos) would fall. It did not fall. It still might, [she](greta) tells the [stranger](ofelia) [who](ofelia) has caught [her](greta) with the screwdriver. [Ofelia](ofelia) gives the [Swede](greta) back [her](greta) screwdriver. [They](greta+ofelia) shake hands over a hole the size of a suitcase. Two [robbers](greta+ofelia), one plan: if the [thieves](greta+ofelia) had wanted a third, [they](greta+ofelia) need not have looked far, for under the berth lies a [boy](milo), and the [boy](milo) has heard every word. [He](milo) is called [Milo](milo). [He](milo) has run away from an orphanage. [He](milo) would like the window seat.
- quit.past greta _ "dismissed"
- reveal greta ofelia "tells the stranger"
- discover ofelia greta "caught her"
- gift ofelia greta "gives the Swede back"
+ colleague.start greta ofelia "shake hands"
- discover milo greta+ofelia "heard every word"
- flee.past milo "run away from"

== 3
[Colonel Zubiría](colonel) of the [Railway Police](#railwaypolice) has had a tip, and travels in person, with a new [wife](elvira) and an old grudge. [Elvira](elvira) is thirty years younger than [her](elvira) [husband](colonel) and so bored that [she](elvira) plays patience with the [fireman](fireman), the cook, the [boy](milo). [He](milo) wins. The [conductor](conduct), [Don Evaristo](conduct), [who](conduct) has punched tickets for thirty-one years and seen everything, sees [Greta](greta) leave the wrong compartment; [he](conduct) clips [her](greta) ticket twice, so that nobody will ask to see it again. Was it kindness? [He](conduct) asks himself the same. At [San Luis](@sanluis) a [priest](priest) gets in with a very heavy Bible.
- reveal _ colonel "has had a tip"
- married colonel elvira "new wife"
- sad elvira "bored"
- find milo "wins"
- discover conduct greta "sees Greta leave"
+ help conduct greta "clips her ticket"

== 4
The [priest](nacho) is [Nacho](nacho), and [Nacho](nacho) is [Greta](greta)'s former [fiancé](nacho). [He](nacho) has followed [her](greta) across half a continent with a crucifix and a drill, because [he](nacho) was promised a share in a bridge. [She](greta) never promised [him](nacho) anything but a dance. The [widow](ofelia) would throw the false [priest](nacho) off the train. [Lindqvist](greta) would throw [him](nacho) off the bridge. In the end [he](nacho) is allowed to hold the lamp, and gives the last rites, meanwhile, to a first-class [passenger](colonel) with toothache. [Zubiría](colonel) confesses, in Latin and in tears, to having taken bribes since the thirties. [Nacho](nacho) absolves [him](colonel) of half of them.
- engaged.past greta nacho "former fiancé"
- travel nacho greta "followed her"
- kill? ofelia nacho "throw the false priest"
- kill? greta nacho "off the bridge"
- betray nacho colonel "false priest"
- help nacho greta+ofelia "hold the lamp"
+ reveal colonel nacho "confesses"
- betray.past colonel _ "bribes"

== 5
[Elvira](elvira) asks for a lady doctor. There is [one](doctor) on board, in compartment four, with a bag of pills and a bag of opinions, and the [doctor](doctor) tells [her](elvira) that [she](elvira) is expecting. It cannot be the [colonel](colonel)'s, [she](elvira) whispers: [he](colonel) has been to the front. Which front, asks the [doctor](doctor). In any case, the [father](fireman) is on the footplate, shovelling. So the [fireman](fireman) is to be a [father](fireman), and the [colonel](colonel) is to know by [Mendoza](@mendoza), unless somebody stops the train. [Elvira](elvira) asks the [woman](ofelia) in compartment nine whether [she](ofelia) would mind stopping it. [Ofelia](ofelia), a hole in the floor beneath [her](ofelia) slippers, says that [she](ofelia) will see what [she](ofelia) can do.
- pregnant elvira fireman "expecting"
- treat elvira doctor "tells her"
- reveal doctor elvira "tells her"
- affair elvira fireman "cannot be the colonel's"
- cheat elvira colonel "cannot be the colonel's"
- parent! colonel _ "cannot be"
+ parent fireman _ "the father"
- reveal? _ colonel "is to know"
- help? ofelia elvira "see what she can do"

== 6
Nothing happens on the plateau. The moon rises; a guanaco looks in at the window. The cook tells the story of the train that arrived before it left. [Milo](milo) sleeps with [his](milo) mouth open. [Roque](guard), a [guard](guard) without a fault, guards. [Don Evaristo](conduct) polishes the clock that is always four minutes wrong, and thinks of the [widow](ofelia)'s [husband](halfbro). [He](conduct) saw, that night, who gave the signal to go. [Lautaro](lautaro), at the regulator, sings the song [his](lautaro) [brother](halfbro) liked. It is about a river that never knew where it was going, and got there.
- married.past halfbro ofelia "widow's husband"
- discover.past conduct _ "saw, that night"
- sibling halfbro lautaro "brother"
- create lautaro "sings the song"

== 7
The [dancer](dancer) [Lily Dumont](dancer), travelling with nine trunks and no husband, has taken a liking to [Roque](guard). It is the first attention anyone has paid to the [guard](guard) since the war. [He](guard) offers [her](dancer) the key to the mail car to look at, merely to look at. [Lily](dancer) looks at it for as long as a wax impression takes. [She](dancer) works for nobody; that is the trouble. [She](dancer) sells the copy to [Nacho](nacho), for a Bible, and the warning to the [colonel](colonel), for a ring. The [guard](guard) waits for [her](dancer) at supper, with two glasses.
- love dancer guard "taken a liking"
- betray dancer guard "wax impression"
- gift guard dancer "offers her the key"
+ steal dancer guard "wax impression"
- boss! _ dancer "works for nobody"
- reveal dancer colonel "the warning to"
- betray dancer nacho "the warning to"
- date? dancer guard "waits for her"

== 8
At the whistle stop of [Uspallata](@uspallata) [Inspector Saénz](inspector) boards with six men. [He](inspector) is looking for a [runaway](milo). The orphanage wants its [boy](milo) back. Everyone in compartment nine stops breathing; [Ofelia](ofelia) has a hole in the floor, [Greta](greta) a drill in [her](greta) hand, and [Nacho](nacho) [his](nacho) mouth full of dynamite cord. It is [Milo](milo) [who](milo) opens the door, and walks out, and goes with the [inspector](inspector) without a word. Only the [child](milo) knows that [the four](greta+milo+nacho+ofelia) of [them](greta+milo+nacho+ofelia) would have been caught otherwise. When the train starts again, [Ofelia](ofelia) is not in compartment nine. [She](ofelia) has got out on the wrong side.
- travel inspector "boards"
- investigate inspector milo "looking for a runaway"
- flee.past milo "runaway"
- sad greta+nacho+ofelia "stops breathing"
+ rescue milo greta+nacho+ofelia "goes with the inspector"
- arrest inspector milo "goes with the inspector"
- flee ofelia "got out"

== 9
[Don Evaristo](conduct) pulls the emergency brake, for the second time in thirty-one years. The first was too late. [He](conduct) walks forward to the engine and tells [Lautaro](lautaro) what [he](conduct) has never told [him](lautaro): the signal that night was given by [Zubiría](colonel), [who](colonel) was drunk and in a hurry, and [he](conduct) himself was paid to say green. [Lautaro](lautaro), [who](lautaro) has believed for years that [he](lautaro) ran over [his](lautaro) own [brother](halfbro), lets go of the handle. Then who is driving? The [fireman](fireman) is. And back at the stop [Ofelia](ofelia), with a suitcase full of orphanage bread, has just hit an [inspector](inspector) with it.
- help conduct _ "pulls the emergency brake"
+ reveal conduct lautaro "tells Lautaro"
- betray.past conduct lautaro "paid to say green"
- kill.past colonel halfbro "signal that night"
- kill! lautaro halfbro "ran over his own"
- sibling halfbro lautaro "brother"
- attack ofelia inspector "hit an inspector"

== 10
The train reaches the bridge. [Greta](greta) says that it will fall under any train driven above ten. [Zubiría](colonel), with a revolver, wants it driven at forty, for [Elvira](elvira) has gone to the footplate. Between the two [men](colonel+fireman) stands the coal. "[She](elvira) is mine," says the [colonel](colonel). "[I](elvira) am the only [one](elvira) [who](elvira) can say that," says [Elvira](elvira) and gives [her](elvira) [husband](colonel) [his](colonel) medals back, one after the other, into the firebox. [He](colonel) fires. The [fireman](fireman) is hit in the shoulder. The [engineer](greta), climbing down from compartment nine beneath the moving train, reaches for the brake with one hand and, with the other, finds a small cold [fist](milo) already on it.
- threaten colonel fireman "with a revolver"
- married colonel elvira "husband"
- jealous colonel fireman "She is mine"
+ breakup elvira colonel "into the firebox"
- gift elvira colonel "gives her husband"
- attack colonel fireman "He fires"
+ injure fireman colonel "hit in the shoulder"
- help milo greta "already on it"

== 11
[Milo](milo) had never been on the [inspector](inspector)'s horse. [Ofelia](ofelia) had. [The pair](milo+ofelia) rode along the line and overtook the train; the [boy](milo) jumped, and now hangs where [Greta](greta) hangs. Below is the river. The brake holds. The payroll, as a result, slides out through the floor and down into the gorge, all of it, in a heap of green, and [Nacho](nacho) after it. For the [Swede](greta) [he](nacho) lets go. [She](greta) has hold of the wrong [one](milo) to catch [him](nacho), [she](greta) thinks. [She](greta) has hold of the right [one](milo).
- travel milo+ofelia "rode along"
- return milo "hangs where"
- lose greta+ofelia "slides out"
+ rescue greta milo "hold of the right"
- rescue! greta nacho "to catch him"
- die nacho "Nacho after it"

== 12
Nobody got the money but the fish, and some fishermen, who built a school. The [colonel](colonel) is led off by [Roque](guard), [who](guard) for once has something to guard, and [Saénz](inspector), with a bump, is prepared to swear that the [widow](ofelia) was always in compartment eight. [Lautaro](lautaro) stands in front of [her](ofelia), cap off. "It was not [you](lautaro)," [she](ofelia) says. [Elvira](elvira) holds the [fireman](fireman)'s good hand. [Lily](dancer) comes to the [guard](guard)'s van, in tears for once, with a bottle and a single glass. And the [orphan](milo) gets the window seat; [Greta](greta), [his](milo) [guardian](greta) as of Tuesday, the aisle.
+ arrest guard colonel "led off"
- betray? inspector _ "prepared to swear"
- help inspector ofelia "prepared to swear"
- reconcile lautaro ofelia "It was not you"
- couple elvira fireman "good hand"
- sad dancer "in tears"
- reconcile? dancer guard "in tears for once"
+ parent.start greta milo "guardian"
