%series The Clockwork Consort
%lang en
%genre steampunk court comedy-drama, streaming overviews
%cast regent | Princess Ludmilla; Ludmilla | f
%cast automaton | Prince Florian; Florian | m
%cast maker | Tabitha Crouch; Tabitha; Crouch | f
%cast real | Caspar Dremel; Caspar; Dremel | m
%cast minister | Prime Minister Gloy; Gloy | m
%cast ambassador | Contessa di Ferro; Contessa | f
%cast valet | Pettibone | m
%cast sister | Princess Irmgard; Irmgard | f
%cast general | Marshal Krupp-Lindt; Krupp-Lindt | m
%cast journalist | Effie Nakamura; Effie | f
%cast oldprince | - | m


== 1
Two hours before [her](regent) coronation, [Princess Ludmilla](regent)'s [bridegroom](oldprince) climbs out of a window and into a balloon. No consort, no crown: so runs the law of [Orlovia](@orlovia). [Prime Minister Gloy](minister) knows a [toymaker](maker). By noon [Tabitha Crouch](maker) has dressed [her](maker) best mechanical chess [player](automaton) in a prince's uniform, and [Florian](automaton), as [they](maker+minister) christen [him](automaton), says "[I](automaton) do" in the cathedral with only a slight whirr. The [bride](regent) has to wind [him](automaton) up twice.
- hire? regent "coronation"
- engaged oldprince regent "bridegroom"
+ breakup oldprince regent "climbs out of a window"
- create.past maker automaton "her best"
+ wedding automaton regent "I do"
- help maker+minister regent "dressed"

== 2
Breakfast with a [husband](automaton) [who](automaton) eats nothing goes smoothly until [Ludmilla](regent)'s younger [sister](sister) [Irmgard](sister), next in line and no fool, offers [him](automaton) a kipper. [He](automaton) bows. [He](automaton) goes on bowing. [Pettibone](valet), the [valet](valet), carries [him](automaton) out with a cry of "lumbago". [Irmgard](sister) keeps the cog which has rolled beneath the sideboard. In the workshop, [Tabitha](maker), up to the elbows in [Florian](automaton), tells [Gloy](minister) that [she](maker) wants [her](maker) toy back. [He](minister) reminds [her](maker) of the penalty for treason.
- married automaton regent "husband"
- sibling regent sister "sister"
- gift sister automaton "offers him a kipper"
- help valet automaton "carries him out"
- betray valet _ "lumbago"
+ find sister "keeps the cog"
- treat automaton maker "up to the elbows"
+ threaten minister maker "penalty for treason"

== 3
[Effie Nakamura](journalist) of the Morning Valve has noticed that the new [prince](automaton) never blinks. [She](journalist) gets herself engaged as a parlourmaid and is caught, feather duster in hand, with [her](journalist) ear to [his](automaton) chest. It is the [valet](valet) [who](valet) catches [her](journalist). [Pettibone](valet) ought to call the guard. [He](valet) has been alone with this for three weeks, and there's a button missing on [her](journalist) cuff, so instead [he](valet) sews it on and asks [her](journalist) not to print anything before Friday.
- discover journalist automaton "noticed"
+ hire journalist "engaged as a parlourmaid"
- investigate journalist automaton "ear to his chest"
- find valet journalist "catches her"
- arrest! valet journalist "guard"
- sad valet "alone with this"
+ help valet journalist "sews it on"
- reveal? journalist automaton "print"

== 4
The [Contessa di Ferro](ambassador), [envoy](ambassador) of a larger neighbour, opens the ball with [Florian](automaton). [He](automaton) is the best dancer [she](ambassador) ever had in [her](ambassador) arms; [he](automaton) doesn't talk about horses. By the third waltz [she](ambassador) is lost, and says so, hotly, into an ear of painted tin. [Ludmilla](regent), watching from the dais, is astonished to find that [she](regent) minds. As the mainspring snaps, the [prince](automaton) flings [his](automaton) [partner](ambassador) over the orchestra.
- flirt ambassador automaton "opens the ball"
- celebrate _ "ball"
- love.start ambassador automaton "lost"
+ confess ambassador automaton "says so"
+ jealous regent ambassador "she minds"
- attack automaton ambassador "flings his partner"

== 5
War, then? The [Contessa](ambassador), one arm in a sling, calls it passion. [Marshal Krupp-Lindt](general) is disappointed; [he](general) had already saddled up. [He](general) has [his](general) eye on the throne by way of [Irmgard](sister), to [whom](sister) [he](general) sends eleven dozen roses. [She](sister) sends them on to the [Contessa](ambassador), in [Florian](automaton)'s name, together with the cog. Will the [lady](ambassador) draw the conclusion? The [lady](ambassador) wears it round [her](ambassador) neck.
- attack? ambassador _ "War"
- injure ambassador automaton "sling"
- love ambassador automaton "passion"
- sad general "disappointed"
+ hire? general "eye on the throne"
- wedding? general sister "by way of"
- gift general sister "roses"
+ gift sister ambassador "sends them on"

== 6
In need of a talking likeness for the opening of parliament, [Tabitha](maker) drags a [man](real) out of the chorus at the opera. [Caspar Dremel](real), second [tenor](real), has [Florian](automaton)'s profile to the millimetre, and no wonder: [she](maker) carved it from memory. [They](maker+real) were to have been married once, before [he](real) ran off on tour. [She](maker) pays [him](real) a month's wages and tells [him](real) not to hum. [He](real) gives a speech that makes the opposition cry.
+ hire real maker "drags a man"
- create.past maker automaton "carved it"
- engaged.past maker real "to have been married"
- breakup.past real maker "ran off"
- gift maker real "month's wages"
+ create real "gives a speech"
- sad _ real "cry"

== 7
The [princess](regent) comes home and finds [her](regent) [husband](real) eating a sandwich. [She](regent) screams; [he](real) offers half. By midnight, [Caspar](real) has told [Ludmilla](regent) the truth, three jokes and the plot of four operas, and there are crumbs on the state bed. Below stairs [Pettibone](valet) oils the discarded [Florian](automaton) for company. [Tabitha](maker), coming to fetch the [tenor](real), hears laughter through the door, and takes the [automaton](automaton) home on a handcart instead.
- return regent "comes home"
- find regent real "finds her husband"
- married! real regent "husband"
- sad regent "screams"
- gift? real regent "offers"
+ reveal real regent "told Ludmilla the truth"
+ flirt real regent "crumbs on the state bed"
- help valet automaton "oils"
- sad maker real "hears laughter"
- happy real+regent "laughter"

== 8
[Irmgard](sister) strikes: before the assembled diplomats [she](sister) drives a hatpin into [her](sister) [brother-in-law](real)'s calf, to prove that [he](real) is tin. [He](real) yells a perfect high C. It bleeds. The younger [princess](sister) is led away for hysteria, cursing, and the [Marshal](general) gallantly posts four men outside [her](sister) tower. [Effie](journalist) has Friday's front page set, and holds it back, since [Pettibone](valet) has asked [her](journalist) to marry [him](valet) and [she](journalist) can't very well bring down [his](valet) [employers](real+regent) on the same day.
- accuse sister real "prove that he is tin"
- kin real sister "brother-in-law"
+ attack sister real "hatpin"
- injure real sister "bleeds"
- sad sister "cursing"
+ arrest general sister "four men outside"
- create journalist "page"
- reveal! journalist "holds"
+ propose valet journalist "marry him"
- boss real+regent valet "employers"

== 9
[Krupp-Lindt](general) visits the tower with a proposal and a priest. [Irmgard](sister) would rather marry the hatpin. When [he](general) locks the door behind [him](general), a tin fist comes through the panel. [Tabitha](maker) had been tinkering at night, from spite, and [Florian](automaton) has learned two new things: to walk upstairs, and to choose. [He](automaton) carries [Irmgard](sister) down a hundred and forty steps. [She](sister) asks [him](automaton), rather breathlessly, whether [he](automaton) would care for a kipper.
- travel general "visits"
- propose general sister "proposal"
+ reject sister general "would rather"
- threaten general sister "locks the door"
- attack automaton _ "fist"
- sad maker "spite"
+ rescue automaton sister "carries Irmgard down"
- flirt sister automaton "breathlessly"

== 10
The [runaway](oldprince) returns by balloon, penniless, and wants [his](oldprince) wedding. The law being the law, either the [princess](regent) is a bigamist or the coronation is void. [Gloy](minister), [who](minister) has perjured himself daily since spring, breaks down in the lobby and tells it all to a [parlourmaid](journalist). [Effie](journalist) gives [him](minister) a handkerchief and the floor. By dawn the newsboys are shouting it. [Ludmilla](regent), [Caspar](real)'s coat over [her](regent) nightdress, waits for the mob on the balcony.
- flee.past oldprince regent "runaway"
- return oldprince "returns"
- lose oldprince "penniless"
- wedding? oldprince regent "wants his wedding"
- betray.past minister _ "perjured"
- sad minister "breaks down"
+ reveal minister journalist "tells it all"
- gift journalist minister "handkerchief"
+ reveal journalist "shouting it"

== 11
The mob has come to see the [machine](automaton). Why did no one tell them? They've been ruled by worse for three centuries. [Florian](automaton) bows, and bows correctly. In the confusion [Krupp-Lindt](general) levels a pistol at the [princess](regent), and [Tabitha](maker), the [person](maker) [whom](maker) nobody ever looks at, steps in the way. The [Contessa](ambassador) fells the [Marshal](general) with [her](ambassador) sling. It is [Caspar](real) [who](real) kneels by the [toymaker](maker), humming what [she](maker) forbade [him](real) to hum. [She](maker) opens one eye: flat.
- help automaton _ "bows correctly"
- attack general regent "levels a pistol"
+ rescue maker regent "steps in the way"
- attack ambassador general "fells the Marshal"
- injure ambassador "sling"
- help real maker "kneels by"
- create real "humming"
+ recover maker "opens one eye"

== 12
Parliament strikes the clause about the consort by ninety votes to two. A free [woman](regent), [Ludmilla](regent) asks [Caspar](real) to stay. [He](real)'d rather sing, [he](real) says, and [she](regent), [who](regent) knew it, gives [him](real) the opera house, and a dance. On [her](maker) crutches, [Tabitha](maker) is waiting in the prompter's box with a sandwich. [Pettibone](valet) and [Effie](journalist) marry on a Friday, late edition. And [Irmgard](sister) presents to the court the new [master](automaton) of the royal household, [who](automaton) winds himself.
- invite regent real "stay"
- reject real regent "rather sing"
+ gift regent real "opera house"
- injure maker "crutches"
- reconcile maker real "with a sandwich"
+ wedding journalist valet "marry"
- hire automaton "new master"
