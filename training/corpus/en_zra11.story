%series Curtain Street
%lang en
%genre theatre drama in Riga, encyclopaedia episode list
%cast zelma    | Zelma Ozola; Zelma; Ozola | f
%cast artis    | Artis Kalns; Artis; Kalns | m
%cast dominika | Dominika Wrona; Dominika; Wrona | f
%cast ludis    | Ludis | m
%cast fergus   | Fergus Tait; Tait; Fergus | m
%cast milda    | Milda | f
%cast ozols    | Professor Ozols; Ozols | m
%cast keiko    | Keiko Mori; Keiko; Mori | f
%cast valdis   | Valdis | m
%cast inga     | Inga Kalna; Inga | f
%cast baron    | Andrejs Baron; Baron | m
%cast will     | Will | m
%cast dressmum | - | f
%cast pastor   | - | m
%cast costume  | - | f

== 1 Understudy
At the theatre on Curtain Street the leading [lady](zelma), [Zelma Ozola](zelma), plunges through an open trapdoor at the dress rehearsal and breaks [her](zelma) collarbone. [Her](zelma) [understudy](dominika), [Dominika Wrona](dominika) from [Kraków](@krakow), takes over at two hours' notice and is cheered. The [director](artis), [Artis Kalns](artis), [who](artis) lives apart from [his](artis) [wife](inga) [Inga](inga), the [dramaturge](inga), looks for the [stagehand](ludis) [who](ludis) should have locked the trap. [Ludis](ludis) swears that the bolt was drawn from below. In the second plot the Scottish [patron](fergus) [Fergus Tait](fergus) is told by the bank that [he](fergus) has no money left.
+ injure zelma "breaks her collarbone"
- hire dominika "takes over"
- find dominika "is cheered"
- married artis inga "wife"
- breakup.past artis inga "lives apart"
- investigate artis ludis "looks for"
- reveal ludis "swears"
- reveal _ fergus "is told by"
- lose fergus "no money left"

== 2 Drawn from Below
[Zelma](zelma)'s [father](ozols), [Professor Ozols](ozols), once the house's great Lear, questions the ushers one by one and hits on [Milda](milda), the [prompter](milda), [who](milda) heard steps under the stage. [Milda](milda) loved the [professor](ozols) forty years ago and blushes. [Keiko Mori](keiko), the lighting [designer](keiko), drops a lamp that misses [Wrona](dominika) by an inch; its chain has been filed. [Baron](baron), a police [inspector](baron), is called in. The [understudy](dominika) insists on playing all the same, and [Kalns](artis) waits behind the curtain with a blanket in [his](artis) arms. [Fergus](fergus) borrows from the box office.
- parent ozols zelma "father"
- investigate ozols _ "questions the ushers"
- discover milda "heard steps"
- love.past milda ozols "loved the professor"
+ attack _ dominika "filed"
- hire baron "called in"
- help artis dominika "with a blanket"
+ steal fergus _ "borrows from"

== 3 The Cash Drawer
The [cashier](valdis) [Valdis](valdis) notices the gap in the takings and is afraid of being taken for the thief. [Inga](inga) advises [him](valdis) to wait for the weekend. [Baron](baron) finds a file in the locker of the [stagehand](ludis), and [Ludis](ludis), [who](ludis) has a record, escapes across the fly gallery. The injured [diva](zelma) receives [her](zelma) [substitute](dominika) at home. The visit begins with tea, proceeds to advice and ends with [Ozola](zelma) throwing the [Pole](dominika) out. On the stairs [Dominika](dominika) meets the [professor](ozols), [who](ozols) asks [her](dominika) to read to [him](ozols), since [his](ozols) eyes are going.
- discover valdis "notices"
- sad valdis "afraid"
- help inga valdis "advises"
- discover baron ludis "finds a file"
+ flee ludis baron "escapes"
- invite zelma dominika "receives"
+ reject zelma dominika "throwing the Pole out"
- meet dominika ozols "meets"
- ill ozols "eyes are going"

== 4 Monday Off
The theatre is dark. [Milda](milda) feeds the theatre cat. [Keiko](keiko) searches the cellar. [Keiko](keiko) finds [Ludis](ludis). [Ludis](ludis) is hungry. [Keiko](keiko) shares [her](keiko) rice with [Ludis](ludis). Will is a short name. [Will](will) is the new [usher](will). [Will](will) sees [Keiko](keiko) with the [fugitive](ludis). [Will](will) tells [Inga](inga). [Inga](inga) says nothing to [Baron](baron). [Artis](artis) dines with [Dominika](dominika). [Fergus](fergus) pawns the chandelier. Pride, it is written, comes before a fall.
- investigate keiko "searches"
+ find keiko ludis "finds"
- gift keiko ludis "shares her rice"
- discover will keiko+ludis "sees"
- reveal will inga "tells Inga"
+ reveal! inga baron "says nothing"
- date artis dominika "dines with"
- steal fergus _ "pawns"

== 5 The Chandelier
When the chandelier is carried off by two men with a receipt, the whole company learns that the [patron](fergus) is ruined. [Tait](fergus) locks himself in the royal box with a bottle and a stage pistol, which [Valdis](valdis) knows to be a real one. The [cashier](valdis), though [he](valdis) has been robbed by [him](fergus), talks to the [Scot](fergus) through the door about fishing until the bottle is empty. Meanwhile [Mori](keiko) smuggles [Ludis](ludis) out in a costume basket. The [usher](will) follows [them](keiko+ludis) at a distance, and someone follows the [usher](will). In the morning [Will](will) is fished out of the Daugava.
- reveal _ fergus "learns that"
- lose fergus "ruined"
- die? fergus "stage pistol"
- steal.past fergus valdis "robbed by him"
+ rescue valdis fergus "talks to the Scot"
- rescue keiko ludis "smuggles"
- investigate will keiko+ludis "follows them"
- investigate _ will "follows the usher"
+ die will "fished out"

== 6 A Black Ribbon
[Baron](baron) issues a warrant for [Ludis](ludis), now also on account of the drowned [youth](will). [Keiko](keiko) knows that the [suspect](ludis) was sitting in [her](keiko) kitchen at the time, but could be expelled from the country for having concealed [him](ludis). [She](keiko) goes to the police regardless. [Inga](inga) goes as well, to admit that [Will](will) had confided in [her](inga), and the two [women](inga+keiko) meet in the waiting room. The [professor](ozols), listening to [Dominika](dominika) reading Strindberg, corrects one word in ten. [His](ozols) [daughter](zelma), with [her](zelma) arm in a sling, hears it from the garden.
- accuse baron ludis "warrant"
- die.past will "drowned"
- help.past keiko ludis "concealed"
+ reveal keiko baron "goes to the police"
- reveal inga baron "admit"
- reveal.past will inga "confided in"
- help dominika ozols "reading Strindberg"
- parent ozols zelma "daughter"
+ discover zelma dominika "hears it"

== 7 Steps under the Stage
[Milda](milda) hears the same steps again, in the middle of the third act, and for once leaves [her](milda) box. Beneath the stage somebody strikes [her](milda) on the temple. The actors are without a prompter; [Dominika](dominika) loses the thread, and out of the dark comes the right word in the voice of [Ozola](zelma), [who](zelma) has been sitting in the last row under a veil. [Ozols](ozols) kneels beside the unconscious [woman](milda) and calls [her](milda) by a name that no one else knows. [Artis](artis), in the wings, is caught by [his](artis) [wife](inga) with [his](artis) hand on the shoulder of the leading [lady](dominika).
- discover milda "hears the same steps"
+ attack _ milda "strikes her"
- injure milda "on the temple"
+ help zelma dominika "the right word"
- married artis inga "wife"
- discover inga artis+dominika "is caught"
- love artis dominika "on the shoulder"
- ill milda "unconscious"

== 8 The Nail File
The [prompter](milda) comes to in hospital and remembers a smell of lavender. Lavender is used in the wardrobe, whose [head](costume), a silent [woman](costume) of fifty, has been at the house since [Ozols](ozols) played Lear. [Baron](baron) pays [her](costume) a visit and is served cake. In [her](costume) sewing box lies a file. [She](costume) asks to be allowed to change and goes out of the window in the queen's robe. [Zelma](zelma) forgives the [Pole](dominika) for everything but one pause in the second act. The two [rivals](dominika+zelma) rehearse it at midnight, and then once more.
- recover milda "comes to"
- discover milda costume "remembers"
- investigate baron costume "pays her a visit"
- find baron "lies a file"
+ flee costume baron "goes out of the window"
+ reconcile dominika zelma "forgives"
- enemy dominika zelma "rivals"

== 9 The Other Daughter
The wardrobe [mistress](costume) has taken refuge with the [man](ozols) [she](costume) thinks guilty of everything: the [professor](ozols). [She](costume) tells [him](ozols) that [she](costume) is [his](ozols) [daughter](costume), born to a [dresser](dressmum) [whom](dressmum) [he](ozols) sent away, and that [she](costume) wanted the name of Ozola to come down like scenery. [He](ozols) had never been told. [She](costume) admits the trap, the lamp and the [prompter](milda); the [boy](will), [she](costume) says, slipped when [she](costume) snatched at [his](will) sleeve. [Zelma](zelma), coming in with the groceries, is held at the point of a pair of scissors by [her](zelma) own [half-sister](costume).
- accuse costume ozols "guilty"
+ reveal costume ozols "tells him"
- parent dressmum+ozols costume "his daughter"
- reject.past ozols dressmum "sent away"
- attack.past costume milda+zelma "admits the trap"
- kill! costume will "slipped"
- sibling costume zelma "half-sister"
+ threaten costume zelma "scissors"

== 10 Lear
[Ozols](ozols), nearly blind, starts on the last scene of Lear in [his](ozols) own drawing room, and the [seamstress](costume), [who](costume) heard it from the wardrobe every night as a child, lowers the scissors in order to listen. [Ludis](ludis), [who](ludis) has traced [her](costume) in order to clear [his](ludis) name, takes them from [her](costume). [Baron](baron) arrives for the applause. The old [actor](ozols) dies two days later of a stroke, with one [daughter](zelma) at [his](ozols) bed and the [other](costume) in a cell. [Milda](milda), bandaged, prompts the prayer at the grave when the [pastor](pastor) loses [his](pastor) place.
- discover ludis costume "has traced"
- help ozols zelma "last scene of Lear"
+ rescue ludis zelma "takes them"
- arrest baron costume "in a cell"
- parent ozols costume+zelma "daughter"
+ die ozols "dies"
- ill ozols "stroke"
- injure milda "bandaged"
- help milda pastor "prompts the prayer"

== 11 Benefit Night
The company plays for nothing in order to redeem the chandelier. [Tait](fergus), sober for six weeks, sells programmes under the supervision of the [cashier](valdis), [who](valdis) lends [him](fergus) a tie. [Zelma](zelma) and [Dominika](dominika) share the lead, act by act. [Inga](inga) hands [Artis](artis) the divorce papers in the interval; [he](artis) signs on the back of a drum and, turning to the [Pole](dominika), is told that [she](dominika) is going back to [Kraków](@krakow) on Friday, alone. [Keiko](keiko)'s expulsion is lifted after four hundred spectators have signed a petition, the first of them [Baron](baron).
- recover fergus "sober"
- boss valdis fergus "supervision"
- gift valdis fergus "lends him"
+ divorce artis inga "divorce papers"
- reject dominika artis "is told that"
- travel? dominika "going back" @krakow
- reject! _ keiko "expulsion is lifted"
+ help baron keiko "signed a petition"

== 12 Iron Curtain
The wardrobe [mistress](costume) is sentenced to seven years for manslaughter and assault. [Her](costume) [half-sister](zelma) visits [her](costume), and [they](costume+zelma) speak, haltingly, about hems. [Ludis](ludis) is made stage [manager](ludis) and bolts the trap himself every evening, with [Mori](keiko), [who](keiko) has become [his](ludis) [wife](keiko) at the registry office in the lunch break, holding the torch. [Milda](milda) retires with a rented piano. A letter from [Kraków](@krakow) offers [Ozola](zelma) a guest role opposite the former [understudy](dominika). [Kalns](artis) stays alone in the auditorium after the last performance until the chandelier goes out.
- arrest _ costume "sentenced"
- kill.past costume will "manslaughter"
- sibling costume zelma "half-sister"
+ reconcile costume zelma "visits her"
- hire ludis "stage manager"
+ wedding keiko ludis "registry office"
- quit milda "retires"
- hire? zelma "a guest role"
- sad artis "alone"
