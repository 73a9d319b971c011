%series Maestro
%lang en
%genre drill: a title that changes hands; drama of a provincial orchestra in Chile, encyclopaedia episode list in long sentences
%cast renato | Renato Ibarra; Renato; Ibarra | m
%cast pilar | Pilar Ibarra; Pilar | f
%cast yun | Yun Seo-ah; Yun; Yun Ibarra | f
%cast gaspar | Gaspar Rojas; Gaspar | m
%cast elisa | Elisa Rojas; Elisa | f
%cast fito | Fito; Adolfo Ibarra | m
%cast oboe | Teodora; Teodora Lüders | f
%cast kettle | Nahuel | m
%cast mayor | Mayor Quiroga; Quiroga | f
%cast luthier | Old Bruno; Bruno | m
%cast critic | Valdés | m
%cast page | Sol | f
%cast mayorhub | - | m
%cast renfather | - | m

== 1
[Renato Ibarra](renato), [who](renato) has conducted the orchestra of [Valdivia](@valdivia) since [his](renato) [father](renfather) handed [him](renato) the baton, learns from the newspaper, in an article signed by [Valdés](critic), that the [mayor](mayor) means to replace [him](renato) with a Korean [woman](yun) of thirty-one. [His](renato) [wife](pilar), [Pilar](pilar), first [violin](pilar), has known it for a week, as [she](pilar) shares a desk with [Gaspar Rojas](gaspar), [whose](gaspar) [sister](elisa), [Elisa](elisa), types for [Quiroga](mayor). Why did [she](pilar) not tell [him](renato)? [She](pilar) had not wished to spoil the Brahms, answers the [violinist](pilar).
- parent renfather renato "father"
+ quit? renato mayor "replace him"
- hire? yun mayor "replace him"
- discover renato mayor "learns"
- reveal critic _ "article"
- married pilar renato "wife"
- discover.past pilar renato "has known it"
- colleague gaspar pilar "shares a desk"
- sibling elisa gaspar "sister"
- boss mayor elisa "types for"
- reveal! pilar renato "not tell him"
== 2
The new [maestro](yun), as the musicians say without meaning it, is met at the bus by [Fito](fito), the old [maestro](renato)'s [son](fito), [who](fito) plays second trumpet, has been told by [his](fito) [father](renato) to lose [her](yun) luggage, and, having looked at [her](yun) once, carries it up four flights of stairs. [Yun Seo-ah](yun) is to board with [Teodora](oboe), the [oboist](oboe), [whose](oboe) lover [Renato](renato) was before [he](renato) married, and with [whom](oboe) [Pilar](pilar) has not exchanged a word since, except in thirds.
- hire yun "new maestro"
- meet fito yun "met at the bus"
- parent renato fito "father"
- steal? fito yun "lose her luggage"
+ love.start fito yun "looked at her once"
- help fito yun "carries it up"
- housemate.start oboe yun "board with"
- couple.past oboe renato "lover"
- enemy oboe pilar "not exchanged a word"
== 3
At the first rehearsal half the strings are ill. [Nahuel](kettle), the [timpanist](kettle), is well, and so is the [leader](pilar), [who](pilar), to [her](pilar) [husband](renato)'s fury, finds that [she](pilar) has never before been looked at by a conductor who was not looking at [her](pilar) wrists. When it is over, [Yun](yun) asks [her](pilar) how the Brahms went under [the other](renato). "Like a marriage," says [Pilar](pilar). [Gaspar](gaspar), packing up beside [her](pilar), hears it and breaks a string; [he](gaspar) has loved [his](gaspar) desk [partner](pilar) for eleven seasons and never turned a page too late.
- ill! _ "ill"
- married pilar renato "husband"
- sad renato pilar "fury"
- friend.start pilar yun "looked at"
+ love gaspar pilar "has loved"
== 4
[Renato](renato) plays cards with [Bruno](luthier). [Bruno](luthier) glues violins. [He](luthier) taught [Renato](renato) chess. [He](luthier) lets [Renato](renato) win. [Renato](renato) speaks only of [Yun](yun). "[You](renato) talk like a lover," says [Bruno](luthier). [Renato](renato) upsets the board. At home sits [Pilar](pilar). [She](pilar) is humming. It is what [Yun](yun) hums. That night [Ibarra](renato) sleeps in the car.
- friend luthier renato "plays cards"
- advisor.past luthier renato "taught"
- help luthier renato "lets Renato win"
- love? renato yun "like a lover"
+ sad renato yun "upsets the board"
- jealous renato yun "sleeps in the car"
== 5
[Fito](fito) has been taking the [conductor](yun) out in a rowing boat in order, as [he](fito) tells the [man](renato) in the car, to spy on [her](yun). The [latter](renato) believes it. The [mayor](mayor), [who](mayor) has no need of a boat, knows better, since [she](mayor) has seen the [two](fito+yun) from the terrace of a hotel at which [she](mayor) and the [critic](critic) meet on Fridays, when [her](mayor) [husband](mayorhub) fishes. [He](mayorhub) is fishing that Friday just below. It is [Yun](yun), [who](yun) has never seen any of the [three](critic+mayor+mayorhub) before, [who](yun) waves.
- date fito yun "rowing boat"
- betray fito renato "to spy on her"
- investigate? fito yun "spy on her"
- discover mayor fito+yun "has seen the two"
+ affair critic mayor "meet on Fridays"
- cheat mayor mayorhub "meet on Fridays"
- married mayor mayorhub "husband"
== 6
[Elisa](elisa), to [whom](elisa) [Valdés](critic) had been engaged until [he](critic) was promoted to the culture page, has typed the [mayor](mayor)'s diary for so long that a blank Friday speaks to [her](elisa) louder than a full one. [She](elisa) follows [her](elisa) [employer](mayor), sees [her](elisa) former [fiancé](critic) tie the [lady](mayor)'s shoe, and goes for comfort not to [her](elisa) [brother](gaspar) but to [Nahuel](kettle), [who](kettle) has asked for [her](elisa) hand every New Year's Eve since school and been given a biscuit. This time, in July, it is [she](elisa) [who](elisa) asks.
- engaged.past critic elisa "had been engaged"
- investigate elisa mayor "follows"
- boss mayor elisa "employer"
+ discover elisa critic+mayor "sees her former fiancé"
- sibling elisa gaspar "brother"
- propose.past kettle elisa "asked for her hand"
- reject.past elisa kettle "biscuit"
+ propose elisa kettle "she who asks"
== 7
On the eve of the concert [Yun](yun) slips on [Teodora](oboe)'s stairs and cannot lift [her](yun) arm. The orchestra has twelve hours to find somebody, and the [person](renato) [whom](renato) the [leader](pilar) has to wake, in a car, by knocking on the windscreen, is [her](pilar) own [husband](renato). [He](renato) makes [her](pilar) say please. [She](pilar) says it. The old [maestro](renato) conducts the new [maestro](yun)'s Sibelius from the new [maestro](yun)'s score, in which, at bar 200, [he](renato) comes upon a pencilled note: here they breathe as [Ibarra](renato) taught them.
+ injure yun "slips"
- married pilar renato "husband"
- reconcile! pilar renato "makes her say please"
- help renato yun "conducts the new"
- create renato "Sibelius"
+ find renato "pencilled note"
- advisor.past renato _ "taught them"
== 8
[Valdés](critic) writes that the evening was a triumph for [Yun](yun), [whom](yun) [he](critic) takes to have been on the podium, having spent it elsewhere. The slip costs [him](critic) [his](critic) column, and the question of where [he](critic) had been costs the [mayor](mayor) more: the [angler](mayorhub) puts two and two together, empties [his](mayorhub) bait tin onto the breakfast table and departs for [his](mayorhub) brother's. [Ibarra](renato), meanwhile, carries flowers to the [invalid](yun), meets [his](renato) [son](fito) on the landing with bigger ones, and sees at last who has been spying on whom.
- betray critic _ "having spent it elsewhere"
+ quit critic "costs him his column"
- discover mayorhub critic+mayor "two and two together"
+ breakup mayorhub mayor "departs"
- gift renato yun "flowers"
- parent renato fito "son"
- gift fito yun "bigger ones"
- discover renato fito+yun "sees at last"
== 9
[Pilar](pilar) has rented a room. [She](pilar) is not leaving [him](renato) for the [Korean](yun), [she](pilar) tells the [maestro](renato), although that is what is being said; nor for [Gaspar](gaspar), although [he](gaspar) asked [her](pilar) yesterday, between the scherzo and the finale; [she](pilar) is leaving because in twenty-six years nobody has knocked on a windscreen for [her](pilar). [He](renato) stands there. [Gaspar](gaspar), [who](gaspar) has been refused as gently as possible, turns pages that evening with great precision. Downstairs from the rented room, as it happens, lives [Teodora](oboe).
+ breakup pilar renato "leaving because"
- love! pilar yun "not leaving him for"
- confess gaspar pilar "asked her"
+ reject pilar gaspar "refused"
- move pilar "rented a room"
- neighbour oboe pilar "Downstairs"

== 10
Two [women](oboe+pilar) [whom](oboe+pilar) the same [man](renato) has let down can hardly avoid each other on one staircase. On the third evening the [oboist](oboe) knocks, with a reed between [her](oboe) teeth, and asks for an A. By the time [they](oboe+pilar) have tuned, [they](oboe+pilar) have found out that [he](renato) told each that the other had cried. [Neither](oboe+pilar) had. [Yun](yun), [who](yun) has the middle floor and one good arm, cooks for [the three](oboe+pilar+yun) of [them](oboe+pilar+yun), and is addressed, for the first time by [both](oboe+pilar) without irony, as maestro.
- meet oboe pilar "knocks"
- betray.past renato oboe+pilar "told each"
+ discover oboe+pilar renato "found out"
+ reconcile oboe pilar "asks for an A"
- help yun oboe+pilar "cooks"
- neighbour oboe+pilar yun "middle floor"

== 11
[Fito](fito) is twenty-two; [Yun](yun) is not. [She](yun) tells [him](fito) in the boat that it has been a lovely winter. [He](fito), [who](fito) had brought [his](fito) grandmother's ring, rows [her](yun) ashore without a word, and hands the ring, there being no one else on the jetty, to the page-[turner](page), [Sol](page), [who](page) has been in love with the second trumpet since [she](page) was fifteen. [Sol](page) is no fool. [She](page) gives it back, and says that [he](fito) can ask [her](page) for a swim.
- propose? fito yun "had brought"
+ breakup yun fito "lovely winter"
- gift fito page "hands the ring"
- love page fito "in love"
- reject page fito "gives it back"
- date? fito page "for a swim"

== 12
[Quiroga](mayor) is voted out, and the first act of [her](mayor) successor, the [angler](mayorhub), is to dissolve the orchestra. The [man](mayorhub) has never cared for music; it reminds [him](mayorhub) of Fridays. The former [mayor](mayor), [whom](mayor) shame has made helpful, tells [Elisa](elisa), [whom](elisa) [she](mayor) once robbed of a [fiancé](critic), about a clause in the [founder](renfather)'s will. [Elisa](elisa), newly married, newly merciful, brings it to [Yun](yun) and [Yun](yun) to [Renato](renato), since the [founder](renfather) was [his](renato) [father](renfather).
- quit mayor "voted out"
- hire mayorhub "successor"
+ quit _ mayorhub "dissolve"
- help mayor elisa "tells Elisa"
- reveal mayor elisa "tells Elisa"
- reveal yun renato "Yun to Renato"
- steal.past mayor elisa "robbed of a fiancé"
- engaged.past critic elisa "fiancé"
- married elisa kettle "newly married"
- help elisa yun "brings it to Yun"
- parent renfather renato "father"

== 13
Only an [Ibarra](renato), says the will, may lead the orchestra, or else it falls to the town. [Renato](renato) could have it all again. [He](renato) sits up with [Old Bruno](luthier), [who](luthier) for once does not let [him](renato) win. In the morning the [conductor](renato) [who](renato) wanted nothing else appears before the [mayor](mayorhub) and adopts, at sixty-three, a [daughter](yun) of thirty-two. "So [I](yun)'m [your](fito) [sister](yun)," says [Yun Ibarra](yun) to [Fito](fito). [He](fito), wet from swimming, with [Sol](page) by the hand, declares that [he](fito) has always wanted one.
- find? renato "have it all again"
- friend luthier renato "sits up"
+ parent.start renato yun "adopts"
- sibling.start fito yun "sister"
- help renato yun "adopts"
+ couple fito page "by the hand"

== 14
At the gala [Elisa](elisa), heavy with twins, sits beside the disgraced [mayor](mayor); the reigning [one](mayorhub) has sent regrets. [Gaspar](gaspar) has a new desk partner, since [Pilar](pilar) plays the solo, and it does not escape [Teodora](oboe) how seldom [he](gaspar) now looks at the [soloist](pilar) and how often at the oboes. In the last row, having bought [his](renato) ticket, sits the old [maestro](renato). The encore is announced by the [maestro](yun): bar 200. Afterwards somebody knocks on the windscreen of a parked car. It is [he](renato) [who](renato) is outside, and [Pilar](pilar) at the wheel.
- pregnant elisa "heavy with twins"
+ love.start gaspar oboe "how often"
- discover oboe gaspar "does not escape"
- create pilar "plays the solo"
+ reconcile? pilar renato "knocks on the windscreen"
