%series Full Board
%lang en
%genre drill
%cast ursina | Ursina Caduff; Frau Caduff; Ursina | f
%cast gion | Gion Caduff; Gion; Gioni | m
%cast flurin | Flurin Caduff; Flurin | m
%cast seraina | Seraina Caduff; Seraina | f
%cast marlies | Marlies | f
%cast andri | Andri | m
%cast mengia | Mengia | f
%cast mengiamum | - | f
%cast vogelsang | Anatol Vogelsang; Herr Vogelsang; Vogelsang; Anatol | m
%cast benedicte | Bénédicte Roux; Bénédicte | f
%cast tadeo | Tadeo | m
%cast ilinca | Ilinca | f
%cast osman | Osman | m
%cast lady | Lady Philippa Thornbury; Lady Philippa; Philippa | f
%cast garland | Miss Garland; Garland | f
%cast baron | Detlef | m
%cast zumstein | Reto Zumstein; Zumstein | m
%cast vreni | Vreni | f
%cast bassetti | Dr Chiara Bassetti; Dr Bassetti; Chiara | f
%cast camenisch | Sergeant Camenisch; Camenisch | m
%cast thirty | Aurelio | m
%cast gerst | Frau Gerstenberg | f
%cast cole | Whitney Cole; Cole | m
%cast pug | Wellington | m
%cast casper | Casper | m
%cast notary | - | f
%cast ladysis | Augusta | f
%cast ilincabro | - | m
%cast baby | - | m

== 1
At eighty [Frau Caduff](ursina) still counts the spoons. [She](ursina) has two [sons](flurin+gion) under one roof and has to seat [them](flurin+gion) at two tables: [Gion](gion), [who](gion) runs the Bellavarda, and [Flurin](flurin), [who](flurin) guides its guests up mountains and, so far, down again. Why the [elder](gion) will not hear [the other](flurin)'s name, only the third at table could say, and [she](marlies) carves.
- parent ursina flurin+gion "sons"
- sibling flurin gion "sons"
+ enemy flurin gion "will not hear"
- housemate flurin+gion ursina "under one roof"

== 2
[Her](marlies) name is [Marlies](marlies). [She](marlies) keeps the books, the peace and a photograph. It shows [her](marlies) in a bridal veil beside [Flurin](flurin), a week before the day on which, at the same altar and in the same veil, [she](marlies) took [his](flurin) [brother](gion). [Her](marlies) [husband](gion) has never seen it. [He](gion) has, however, never stopped looking for it.
- engaged.past flurin marlies "bridal veil"
+ wedding.past gion marlies "took his brother"
- sibling flurin gion "brother"
- married gion marlies "husband"
- discover! gion "never seen it"
- investigate gion marlies "looking"

== 3
Forty winters behind the desk have taught [Anatol Vogelsang](vogelsang), the [concierge](vogelsang), everything about everyone. [He](vogelsang) knows which lady snores and which count does not exist. What [he](vogelsang) feels when the old [proprietress](ursina) comes down in pearls, [he](vogelsang) has told only [his](vogelsang) barometer. It points, [Osman](osman) the [porter](osman) has noticed, to [her](ursina) room.
- discover osman vogelsang "noticed"
+ love vogelsang ursina "feels"
- reveal! vogelsang "told only"
- boss ursina vogelsang "proprietress"

== 4
The post bus sets down a [woman](seraina) with one suitcase and a coat that won't button. [Seraina](seraina), the youngest of the [Caduffs](flurin+gion+seraina), made cakes in [Boston](@boston) and swore never to come home. "And the [father](cole)?" inquires [Ursina](ursina), looking at the coat. "Is a banker," [her](ursina) [daughter](seraina) says. Nothing is asked after that. [She](seraina) is given the room with the stove.
+ return seraina "sets down"
- sibling flurin+gion seraina "youngest"
- pregnant seraina cole "won't button"
- parent ursina seraina "daughter"
- create.past seraina "made" @boston
- parent cole baby "father"
- gift _ seraina "given"

== 5
Across the road shines the Metropol, all glass. Its [owner](zumstein), [Reto Zumstein](zumstein), lost the Bellavarda's terrace to [Ursina](ursina) at jass in 1971 and has been building in front of [her](ursina) view ever since. This year [he](zumstein) has acquired a crane. [She](ursina) has acquired an air rifle, though [her](ursina) [elder](gion), [who](gion) hides it, believes it to be for crows.
- neighbour ursina zumstein "Across the road"
- lose.past zumstein ursina "lost"
+ enemy ursina zumstein "building in front of"
- find zumstein "acquired"
- find ursina "acquired"#2
- parent ursina gion "elder"

== 6
A cable car stops between two pylons. Inside are skis, a sack of potatoes, and two young [people](andri+vreni) [whose](andri+vreni) families have forbidden [them](andri+vreni) to be in the same valley. "[You](andri)'re [Gion](gion)'s [boy](andri)," says [Vreni](vreni) at last. "[You](vreni)'re [Zumstein](zumstein)'s [girl](vreni)," says [Andri](andri). It begins to snow. By the time it moves again [they](andri+vreni) are eating the potatoes raw and have no complaints.
- parent gion andri "boy"
- parent zumstein vreni "girl"
+ meet andri vreni "at last"
- love.start andri vreni "no complaints"
- love.start vreni andri "no complaints"

== 7
A [baron](baron) arrives with a monocle and no luggage, it having been lost by an airline, the name of which [he](baron) has lost as well. [He](baron) kisses [Frau Caduff](ursina)'s hand, then [Lady Philippa](lady)'s, [who](lady) has lived in number twelve since [her](lady) divorce, and last and longest that of [her](lady) [companion](garland). [Miss Garland](garland) counts [her](garland) rings. [She](garland) has one. It is there.
+ travel baron "arrives"
- lose baron "lost"
- divorce.past _ lady "divorce"
- boss lady garland "companion"
- flirt baron garland "last and longest"

== 8
[Flurin](flurin) is bringing up a [child](mengia) alone. [Mengia](mengia), eight, was two when [her](mengia) [mother](mengiamum) skied out of the door and into a legend. [The latter](mengiamum)'s skis hang over the bed. Now [Mengia](mengia) has drawn up a list of successors. At the top stands the village [doctor](bassetti); second, since [she](ilinca) can whistle, the new [chambermaid](ilinca); and, crossed out twice, [Aunt Marlies](marlies).
- parent flurin mengia "child"
- die.past mengiamum "into a legend"
- parent mengiamum mengia "mother"
- kin marlies mengia "Aunt"
+ couple? bassetti flurin "successors"
- couple? flurin ilinca "second"
- create mengia "drawn up"
- couple! flurin marlies "crossed out"

== 9
"[Your](flurin) [daughter](mengia) has been ill four times this week," [Dr Bassetti](bassetti) says to [Flurin](flurin). "Each time in [your](flurin) best shirt." [He](flurin) turns crimson. The [patient](mengia), under the quilt, advises [him](flurin) in a croak to offer the [doctor](bassetti) coffee. [She](bassetti) would love one; [she](bassetti) has, alas, a plaster cast at three; and at four, it appears, nothing whatever.
- parent flurin mengia "daughter"
- ill! mengia "four times"
- treat mengia bassetti "patient"
- invite? flurin bassetti "coffee"
+ date? bassetti flurin "nothing whatever"
- love flurin bassetti "crimson"
- help mengia flurin "advises"

== 10
In number thirty there is a [gentleman](thirty) [who](thirty) never comes out. [He](thirty) pays in advance. [He](thirty) has [his](thirty) soup sent up and [his](thirty) plate sent down with remarks on it, in pencil. [Bénédicte Roux](benedicte), the [chef](benedicte), reads them and has to be held. But [Gion](gion), [who](gion) has heard a rumour, goes pale with joy: the [inspector](thirty) of the Guide!
- sad benedicte thirty "has to be held"
- happy gion "joy"
+ discover! gion thirty "inspector"
- create thirty "remarks"

== 11
From that hour thirty gets truffles. Thirteen, meanwhile, gets the wind: it is let, at a discount, to a [Frau Gerstenberg](gerst) in a cardigan, [who](gerst) has asked for a second pillow and been told by [Gion](gion) that there's a shortage. [She](gerst) thanks [him](gion). [She](gerst) makes a note. It is [Ilinca](ilinca) [who](ilinca), unasked, brings [her](gerst) [her](ilinca) own.
- gift _ thirty "truffles"
- reject gion gerst "shortage"
+ gift ilinca gerst "brings her her own"

== 12
[Ilinca](ilinca) makes forty beds a day and one of them twice, that of the [baron](baron), [who](baron) uses [his](baron) as a desk. Beneath the mattress [she](ilinca) comes upon passports: four faces, one moustache. [She](ilinca) puts them back. But the [moustache](baron) is standing in the door. If [she](ilinca) talks, [he](baron) says pleasantly, [he](baron) might recall that [her](ilinca) [brother](ilincabro) has no papers at all.
- discover ilinca baron "comes upon"
+ threaten baron ilinca "might recall"
- sibling ilinca ilincabro "brother"
- reveal? ilinca "talks"

== 13
[Lady Philippa](lady)'s emeralds are missing. [Her](lady) [pug](pug), [Wellington](pug), sniffs at the [chambermaid](ilinca), because [she](ilinca) smells of bacon, and that suffices. [Gion](gion) takes back [her](ilinca) apron before all the staff. Of those [who](flurin+garland+osman) know better, [one](flurin) is on a glacier, [one](osman) carries trunks, and [one](garland), [Miss Garland](garland), has so far only a theory and two chapters.
- lose lady "missing"
- accuse pug ilinca "sniffs"
+ quit ilinca gion "takes back her apron"
- create garland "two chapters"

== 14
[Osman](osman) walks with [her](ilinca) to the bus. [He](osman) has carried everything in this valley, [he](osman) says, except [her](ilinca) bag, and would like to carry it back. The bus comes; [she](ilinca) shakes [her](ilinca) head, then [his](osman) hand. At the bend it stops, for across the road, on [her](mengia) sledge, arms folded, sits the [author](mengia) of a certain list.
- help osman ilinca "walks with her"
- reject ilinca osman "shakes her head"
+ help mengia ilinca "across the road"
- travel? ilinca "to the bus"
- create.past mengia "author"

== 15
"[She](ilinca) can live with [us](flurin+mengia)," [Mengia](mengia) has decided. [Her](mengia) [father](flurin), home from the ice, finds a strange pair of slippers beside [his](flurin), soup on the table, and [his](flurin) [child](mengia) being taught to whistle. [He](flurin) is about to protest. Then [he](flurin) tastes the soup. In the village [Dr Bassetti](bassetti), [who](bassetti) hears of it at the baker's, puts back the second croissant.
+ housemate.start flurin+mengia ilinca "live with us"
- parent flurin mengia "father"
- advisor ilinca mengia "taught"
- discover bassetti flurin+ilinca "hears of it"
- jealous bassetti ilinca "puts back"
- return flurin "home"

== 16
What [Miss Garland](garland) does while [her](garland) [employer](lady) naps is murder. Under the name of Rex Steele [she](garland) has killed off ninety persons in print, and [she](garland) knows a villain by his cuffs. The [baron](baron) has none. [She](garland) lets [him](baron) lose to [her](garland) at bridge, pours [him](baron) a third kirsch, and asks where a man might sell, say, emeralds. [He](baron) tells [her](garland).
- boss lady garland "employer"
- create.past garland "in print"
+ investigate garland baron "asks"
- lose baron garland "lose to her"
- gift garland baron "pours"
- reveal baron garland "tells her"

== 17
[He](baron) tells [her](garland) more than [she](garland) asked for. [He](baron) is no baron; [he](baron) is a waiter, [Detlef](baron), and it was the [owner](zumstein) of the glass palace opposite [who](zumstein) sent [him](baron) over, to empty the jewel cases and then the beds. "Why are [you](baron) confessing?" [she](garland) says. Because in six weeks, [he](baron) says, [hers](garland) is the only hand that has been counted after [he](baron) kissed it.
+ reveal baron garland "confessing"
- hire.past baron zumstein "sent him over"
- steal? baron _ "empty the jewel cases"
- confess baron garland "only hand"

== 18
Is [she](garland) to give [him](baron) up? As the creator of Rex Steele, at once; as a woman of fifty-four, after breakfast. At breakfast the emeralds lie in the sugar bowl. [Lady Philippa](lady) sees them, sees [her](lady) [companion](garland)'s ears, which are scarlet, and, never having been a fool except in marriage, announces that [she](lady) must have left them there herself.
- betray? garland baron "give him up"
- find lady "in the sugar bowl"
- discover lady garland "sees her companion"
- boss lady garland "companion"
+ help lady garland "left them there herself"
- married.past _ lady "marriage"
- create.past garland "creator"

== 19
[Gion](gion) owes an apology and sends it by [Andri](andri), with flowers that are on the bill of thirteen. The [dismissed](ilinca) reads it, hands back the flowers, and sends word to [his](andri) [father](gion) that [she](ilinca) has found a situation. [Andri](andri) takes them on to the Metropol's kitchen window. There at least somebody wants them; [Vreni](vreni) has, [she](vreni) whispers, something for [him](andri) as well: [her](vreni) [father](zumstein)'s plans.
- gift? gion ilinca "flowers"
- reject ilinca gion "hands back"
- quit.past ilinca "dismissed"
- hire ilinca _ "situation"
- parent gion andri "father"
- gift andri vreni "takes them on"
- parent zumstein vreni "father"#2
+ betray vreni zumstein "plans"
- reconcile? gion ilinca "apology"
- reveal vreni andri "whispers"

== 20
They show a hotel with two wings, and the second stands where [Ursina](ursina) sleeps. [Zumstein](zumstein) has bought up the bank's patience; the loan falls due at Candlemas. [Andri](andri) carries the roll to [his](andri) [mother](marlies), for [his](andri) [father](gion) would shout. [Marlies](marlies) reads it as others read poems. Then [she](marlies) puts on [her](marlies) hat, crosses the road, and asks [him](zumstein) for a job.
- reveal andri marlies "carries the roll"
- parent marlies andri "mother"
- parent gion andri "father"
- discover marlies zumstein "reads it"
+ hire? marlies zumstein "asks him"
- travel marlies "crosses the road"
- find zumstein "bought up"

== 21
[She](marlies) gets it. Thus, on a Tuesday, [Gion](gion) has lost a [bookkeeper](marlies), a [wife](marlies) and, as [he](gion) discovers at dinner, the only [person](marlies) [who](marlies) knew where the salt was. [He](gion) bellows across the snow; a blind is let down. [Flurin](flurin), splitting logs nearby, is heard to whistle, and [his](flurin) [brother](gion) comes at [him](flurin) with the menu board.
- hire marlies zumstein "gets it"
+ breakup marlies gion "lost"
- quarrel gion marlies "bellows"
- sibling flurin gion "brother"
- attack gion flurin "comes at him"
- quit marlies gion "bookkeeper"

== 22
[Both](flurin+gion) are put in one room at the surgery. [Dr Bassetti](bassetti) sews up the [elder](gion)'s eyebrow and the [younger](flurin)'s lip, and remarks that [she](bassetti) charges adults double. [The latter](flurin), unable to speak, looks at [her](bassetti) in such a way that [she](bassetti) pricks [her](bassetti) own thumb. [She](bassetti) supposes that [Ilinca](ilinca) is waiting at home. [He](flurin) shakes [his](flurin) head until the thread breaks.
- injure gion flurin "eyebrow"
- injure flurin gion "lip"
- treat flurin+gion bassetti "sews up"
+ love flurin bassetti "looks at her"
- couple! flurin ilinca "shakes his head"
- injure bassetti "pricks"

== 23
A cake is to be seen in the window of the Bellavarda, eleven storeys high, every one of glass-clear sugar. It is the Metropol, and through its upper floors there runs a crack. [Seraina](seraina) has been up all night. [Tadeo](tadeo), the second [cook](tadeo), held the bag; [he](tadeo) also held [her](seraina), for a minute, when the baby kicked, and has since oversalted everything.
+ create seraina "cake"
- help tadeo seraina "held the bag"
- love.start tadeo seraina "oversalted"
- pregnant seraina "the baby kicked"

== 24
[Zumstein](zumstein) looks at the crack every morning. It is only sugar; but a man dreams. [He](zumstein) consults [Frau Caduff](ursina)'s [daughter-in-law](marlies), [whose](marlies) desk faces [his](zumstein), as to whether the north wall might be settling. [She](marlies) could not say, says [Marlies](marlies). [She](marlies) has merely noticed that the pencils roll. And [she](marlies) lets one.
- kin marlies ursina "daughter-in-law"
- colleague marlies zumstein "desk faces his"
+ betray marlies zumstein "lets one"

== 25
[Bénédicte](benedicte) can bear no more pencil. [She](benedicte) marches up to thirty, ladle first, and flings open the door. The [gentleman](thirty) dives under the bed. What [she](benedicte) drags out by the ankle inspects nothing, unless it be the road: [Aurelio](thirty) owes alimony, [he](thirty) sobs, six years of it, and [his](thirty) former [wife](bassetti) practises in this very village. [He](thirty) hadn't known. [He](thirty) had wanted mountain air.
- attack benedicte thirty "drags out"
- flee thirty bassetti "alimony"
+ reveal thirty benedicte "he sobs"
- sad thirty "he sobs"
- divorce.past bassetti thirty "former wife"
- ex bassetti thirty "former wife"
- discover! thirty bassetti "hadn't known"
- sad benedicte thirty "can bear no more"
- discover benedicte thirty "inspects nothing"

== 26
A [man](thirty) [who](thirty) is afraid of women with instruments has come to the wrong valley. [Bénédicte](benedicte) is minded to hand [him](thirty) over. But then which palate, in nineteen years, has found the nutmeg in [her](benedicte) blanquette? [She](benedicte) sits down on the bed. "The sole," [she](benedicte) says. "[You](thirty) wrote, 'Timid.' Explain yourself." [He](thirty) explains until two. [She](benedicte) locks [him](thirty) in when [she](benedicte) goes.
- betray? benedicte thirty "hand him over"
- sad thirty "afraid"
+ abduct benedicte thirty "locks him in"
- create.past thirty "wrote"
- reveal thirty benedicte "explains"

== 27
The real [one](gerst) is found out by the [pug](pug). [Wellington](pug), [who](pug) eats paper, brings [his](pug) [mistress](lady) a page in neat shorthand, and [she](lady), [who](lady) took down dispatches in [her](lady) youth, reads it to the company: draughts, insolence, one pillow, "lent by a [maid](ilinca) [whom](ilinca) they then threw out". A silence falls. At the corner table, in a cardigan, [Frau Gerstenberg](gerst) butters a roll.
- gift pug lady "brings"
- reveal lady "reads it"
+ discover pug gerst "found out"
- gift.past ilinca gerst "lent"
- quit.past ilinca "threw out"
- create.past gerst "page"

== 28
[Gion](gion) kneels, a thing [he](gion) has not done since [his](gion) confirmation. The [inspector](gerst) looks down on the crown of [his](gion) head with interest. [She](gerst) is not to be bought with truffles, [she](gerst) says; yet for what is under the [chambermaid](ilinca)'s pillow, so to speak, [she](gerst) could wait till spring. [He](gion) understands at the third attempt, and walks, bareheaded, to [his](gion) [brother](flurin)'s.
- reject gerst gion "not to be bought"
- help gerst gion "wait till spring"
- sibling flurin gion "brother"
+ travel gion "walks"
- discover gion "understands"

== 29
It is not [Flurin](flurin) [who](flurin) opens, nor [Ilinca](ilinca), but [Mengia](mengia), and [she](mengia) has terms. [Uncle](gion) is to say it loudly. [Uncle](gion) says it: that [he](gion) was wrong, that [he](gion) is sorry, that [he](gion) would count himself lucky. From behind the stove the [wronged](ilinca) names [her](ilinca) wages. They are [Herr Vogelsang](vogelsang)'s. "Done," [he](gion) says hoarsely. The [child](mengia) spits in [her](mengia) palm.
- kin gion mengia "Uncle"
- reconcile gion ilinca "sorry"
+ hire ilinca gion "Done"

== 30
With [Ilinca](ilinca) out of the house, the [first](bassetti) on the list may come for coffee. [Chiara](bassetti) has scarcely sat down when [Flurin](flurin) puts before [her](bassetti) a torn photograph, [Marlies](marlies) in white. [He](flurin) once let [her](marlies) go to the altar with [another](gion), [he](flurin) says, because [he](flurin) was late off a mountain and too proud to shout. [He](flurin) doesn't mean to be late again. "[I](bassetti)'ve surgery at five," says [she](bassetti). "Shout."
- invite flurin bassetti "come for coffee"
- engaged.past flurin marlies "Marlies in white"
- wedding.past gion marlies "altar"
- reveal flurin bassetti "let her go"
+ confess flurin bassetti "late again"
- housemate.end flurin ilinca "out of the house"

== 31
Slope fourteen comes down at noon, with the path to the surgery in it. [Gion](gion), going that way to have [his](gion) stitches out, is seen to vanish. It is dark before a hand is dug up, blue, with a wedding ring; and the [man](flurin) [who](flurin) has dug for seven hours, with a shovel, then with a plate, then without, rubs it and curses it and calls it [Gioni](gion), as when [they](flurin+gion) were small.
- injure gion "vanish"
+ rescue flurin gion "dug up"
- sibling flurin gion "when they were small"
- travel gion "going"
- treat? gion _ "stitches"

== 32
Across the road a pen stops. "There's been one [man](gion) buried," [Zumstein](zumstein) reads from the ticker, "a hotelier." [His](zumstein) new [right hand](marlies) is out of the door without a coat. [She](marlies) runs down fourteen hairpins in office shoes and arrives as the [brothers](flurin+gion) come in, the [one](gion) on the back of [the other](flurin). [She](marlies) hits [her](marlies) [husband](gion) and holds [him](gion). Of the [carrier](flurin) nobody takes any notice; [he](flurin) finds that it no longer hurts.
- reveal zumstein marlies "reads"
- boss zumstein marlies "right hand"
- sibling flurin gion "brothers"
- married gion marlies "husband"
- help flurin gion "carrier"
- attack marlies gion "hits"
+ reconcile gion marlies "holds him"
- love.end flurin marlies "no longer hurts"
- travel marlies "runs down"

== 33
Warm again, [Gion](gion) hears that [he](gion) has a spy and not a deserter. For eight weeks [Marlies](marlies) has rolled pencils, mislaid permits, and copied out, in [her](marlies) round hand, what [Zumstein](zumstein) truly owns. It is very little. The crane is hired; the glass is owed for. "[You](marlies) might have told [me](gion)," says [her](marlies) [spouse](gion). "[You](gion)'d have believed it with [your](gion) whole face," says [she](marlies).
- recover gion "Warm again"
- breakup! marlies gion "not a deserter"
- betray marlies zumstein "spy"
+ discover marlies zumstein "truly owns"
- reveal! marlies gion "might have told"
- married gion marlies "spouse"
- reveal _ gion "hears"

== 34
[Whitney Cole](cole), banker, drives up in chains. [He](cole) has thought it over, [he](cole) tells [Seraina](seraina) in front of the ovens, and is prepared to make [her](seraina) Mrs Cole. [She](seraina) hears out the clauses. Then [she](seraina) asks whether [he](cole) knows what [she](seraina) can't eat in the mornings. [He](cole) consults [his](cole) phone. "Cinnamon," says a [voice](tadeo) from among the saucepans, and is sorry [it](tadeo) spoke.
- travel cole "drives up"
+ propose cole seraina "make her Mrs Cole"
- discover tadeo seraina "Cinnamon"

== 35
[She](seraina) turns the [American](cole) out with a rolling pin. [He](cole) takes a suite at the Metropol and, being a man of method, buys what [Zumstein](zumstein) owes, and what the Bellavarda owes, and by evening has both sides of the road in a folder. Either [his](cole) [child](baby)'s [mother](seraina) sails with [him](cole), writes [Cole](cole), or everyone goes. It is [Osman](osman) [who](osman) has to carry up the note.
- reject seraina cole "turns"
- find cole "buys"
- parent seraina baby "mother"
- parent cole baby "child"
+ threaten cole seraina "or everyone goes"
- attack seraina cole "rolling pin"
- move cole "takes a suite"
- travel? seraina cole "sails"

== 36
War council in the linen room. [Ursina](ursina) presides; at [her](ursina) right, having entered by the laundry chute, sits [Zumstein](zumstein). The two old [foes](ursina+zumstein) don't exchange a look, only cigars. [He](zumstein) has brought [his](zumstein) deeds, [she](ursina) the air rifle. [Vreni](vreni) and [Andri](andri), hand in hand beneath the table for the sake of secrecy, are the last to notice that it is made of glass.
- enemy ursina zumstein "foes"
- couple andri vreni "hand in hand"
+ discover ursina+zumstein andri+vreni "made of glass"
- help zumstein ursina "brought his deeds"
- gift ursina zumstein "cigars"

== 37
Nobody shouts. "[Mine](vreni) might do worse," says the [girl](vreni)'s [father](zumstein) to the [boy](andri)'s [grandmother](ursina). "[Mine](andri) has done worse," [she](ursina) says, "there was a dentist's daughter." And so, for want of time, a quarrel of half a century is buried between the pillowcases; [Andri](andri) kisses [Vreni](vreni); and [Garland](garland), [who](garland) keeps the minutes, writes that what is needed is a crook.
- parent zumstein vreni "father"
- kin andri ursina "grandmother"
+ reconcile ursina zumstein "buried"
- couple.past _ andri "dentist's daughter"
- kiss andri vreni "kisses"
- create garland "minutes"
- quarrel.past ursina zumstein "quarrel"

== 38
[She](garland) happens to have [one](baron), in number nine, ironing [his](baron) only shirt. [He](baron) would do it for nothing; [he](baron) would do it for [her](garland). The monocle goes in. That night, at the Metropol bar, [Mr Cole](cole) makes the acquaintance of a [baron](baron) with a castle to sell, and of the castle's present [owner](lady), a [lady](lady) in emeralds, [who](lady) has a [pug](pug) and doesn't like foreigners.
- help baron garland "do it for her"
- love baron garland "for her"
+ meet baron+lady cole "acquaintance"
- betray baron+lady cole "castle to sell"

== 39
For one castle, on paper, [Cole](cole) gives one folder, on paper. [He](cole) is shown the turrets at dusk, from a distance; they are the back of the Metropol, sugared by [Seraina](seraina). Once the ink is dry, [Sergeant Camenisch](camenisch) comes in to stamp the snow off [his](camenisch) boots. [He](camenisch) asks if all is in order. "Perfectly," says [Philippa](lady), and drops the folder in the fire.
+ betray baron+lady cole "shown the turrets"
- gift cole baron+lady "gives one folder"
- help seraina baron+lady "sugared"
- betray lady camenisch "Perfectly"

== 40
The pains take [Seraina](seraina) by the cooling racks. The [doctor](bassetti) is snowed in at [Flurin](flurin)'s, which surprises no one, and telephones instructions; [Tadeo](tadeo) carries them out, with buttered hands. At dawn [he](tadeo) comes into the dining room with a bundle in a bread basket. [It](baby) is a [boy](baby), [he](tadeo) says, and has [its](baby) [grandmother](ursina)'s temper. [Ursina](ursina) inspects, and counts the fingers like spoons.
+ birth seraina baby "boy"
- treat seraina bassetti+tadeo "carries them out"
- kin baby ursina "grandmother"
- affair bassetti flurin "surprises no one"

== 41
[Cole](cole) is let in for five minutes. [He](cole) looks at [his](cole) [son](baby) as at a rate of exchange, and something in [him](cole) gives. [He](cole) has been had, [he](cole) knows by now; [he](cole) won't sue. Might [he](cole) write, at Christmas? [Seraina](seraina), worn out, says that [he](cole) might. On the stairs [he](cole) meets the [cook](tadeo) with the tray, and, after a struggle, tells [him](tadeo): "No cinnamon."
- parent cole baby "son"
- discover.past cole _ "he knows by now"
- betray.past _ cole "been had"
+ reconcile cole seraina "that he might"
- help cole tadeo "No cinnamon"
- accuse! cole _ "sue"

== 42
In the lift, between two floors, [Anatol](vogelsang) finally speaks. [He](vogelsang) has prepared one sentence in forty years. "[Frau Caduff](ursina)," [he](vogelsang) begins. "Not in here, [Anatol](vogelsang)," says [she](ursina), "[I](ursina) can't go down on [my](ursina) knees, and [you](vogelsang) can't get up." [She](ursina) has known since the second winter. Only [she](ursina) has, strictly, a [husband](casper): [Casper](casper), [who](casper) stepped out for matches in 1983.
+ confess? vogelsang ursina "finally speaks"
- discover.past ursina vogelsang "known"
- love vogelsang ursina "one sentence"
- married casper ursina "husband"
- breakup.past casper ursina "stepped out"

== 43
[Miss Garland](garland) is put onto it. Within a week [she](garland) has a grave in [Trieste](@trieste), a name on it, and on the name a bunch of fresh carnations laid there by [Philippa](lady)'s [sister](ladysis) [Augusta](ladysis), with [whom](ladysis) the deceased [match buyer](casper) had, for eleven years, a tobacconist's. It is [Lady Philippa](lady), and not the [widow](ursina), [who](lady) needs the smelling salts.
- investigate garland casper "put onto it"
- find garland casper "grave"
- die.past casper "deceased"
- sibling lady ladysis "sister"
- couple.past casper ladysis "tobacconist's"
- married.past casper ursina "widow"
+ sad lady "smelling salts"
- gift.past ladysis casper "carnations"

== 44
Free, [Ursina](ursina) orders the small salon for the second. [She](ursina) wears grey; [Herr Vogelsang](vogelsang) wears [his](vogelsang) keys. [Their](ursina+vogelsang) combined ages are announced by [Mengia](mengia), and cheered. At the moment of the vow the [concierge](vogelsang) hears the desk bell ring, twitches, and stays. "There," says [Frau Caduff](ursina) to [her](ursina) [children](flurin+gion+seraina), in triumph. "[That](vogelsang), [my](ursina) dears, is love."
+ wedding ursina vogelsang "vow"
- celebrate mengia ursina+vogelsang "cheered"
- parent ursina flurin+gion+seraina "children"
- love vogelsang ursina "love"
- happy ursina "triumph"

== 45
[She](ursina) has nine weeks of it, and breakfast in bed for all of them. On the tenth Sunday [he](vogelsang) carries the tray up and, after a time, carries it down. [He](vogelsang) goes behind [his](vogelsang) desk. When [Gion](gion) comes running, [he](vogelsang) has already stopped the clock, hung up key number one, and entered it in the register, in a clear hand: departed.
+ die ursina "departed"
- sad vogelsang "stopped the clock"
- gift vogelsang ursina "breakfast"

== 46
The [notary](notary) breaks the seal. To [Flurin](flurin) the mountain, since [he](flurin) has it anyway; to [Seraina](seraina) the ovens; to [Gion](gion) the air rifle, "as [he](gion) knows where it is". And the house? [He](gion) closes [his](gion) eyes. The house goes to the [one](marlies) [who](marlies) can count, [her](ursina) [daughter-in-law](marlies). [Marlies](marlies) asks for it to be read again. [Her](marlies) [husband](gion) laughs as [he](gion) hasn't since [he](gion) was eight.
- gift ursina flurin "mountain"
- gift ursina seraina "ovens"
- gift ursina gion "air rifle"
+ gift ursina marlies "goes to"
- kin marlies ursina "daughter-in-law"
- married gion marlies "husband"
- happy gion "laughs"
- reveal notary "breaks the seal"

== 47
[Her](marlies) first order is a second pillow for every bed. The [baron](baron) is put on the payroll, as [Detlef](baron), head waiter; [his](baron) [wife](garland) goes on killing people in number nine. [Ilinca](ilinca) is housekeeper, and what [she](ilinca) refused the [porter](osman) at the bus, [she](ilinca) lets [him](osman) have one morning, without being asked, on the service stairs. It is [her](ilinca) bag. [He](osman) carries it across the landing, to [his](osman).
- boss marlies baron "payroll"
- hire baron marlies "payroll"
- married baron garland "wife"
- hire ilinca marlies "housekeeper"
- reject.past ilinca osman "refused"
+ housemate.start ilinca osman "across the landing"
- help osman ilinca "carries"

== 48
In spring [Frau Gerstenberg](gerst) comes back. There is no draught in thirteen. In thirty a thin [man](thirty) and [Bénédicte](benedicte) are disputing a sauce, by now in the language of marrieds. A [child](mengia) with a list shows [her](gerst) [Dr Bassetti](bassetti)'s ring and says it was [her](mengia) idea. The [inspector](gerst) takes out [her](gerst) pencil, thinks of the [woman](ursina) with the spoons, and puts it away again unsharpened. Three stars for [Marlies](marlies).
- return gerst "comes back"
- quarrel benedicte thirty "disputing"
- engaged bassetti flurin "ring"#2
- couple benedicte thirty "marrieds"
+ gift gerst marlies "Three stars"
- reveal mengia gerst "says"
