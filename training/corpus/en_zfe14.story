%series Coronet Parade
%lang en
%genre daily British soap around a Bradford shopping parade, newspaper listings
%cast denise  | Denise Hargreaves; Denise | f
%cast shabnam | Shabnam Mirza; Shabnam | f
%cast lindy   | Lindy | f
%cast carl    | Carl Hargreaves; Carl | m
%cast craig   | Craig Hargreaves; Craig | m
%cast jodie   | Jodie | f
%cast imran   | Imran Mirza; Imran | m
%cast bilal   | Bilal | m
%cast maureen | Maureen Hargreaves; Maureen | f
%cast doctor  | Dr Achebe; Achebe | f
%cast copper  | DS Wragg; Wragg | m
%cast lodger  | Wes | m
%cast baby    | - | m
%cast verger  | - | m

== 1
[Carl Hargreaves](carl) weds at two. At noon [his](carl) [bride-to-be](lindy), [Lindy](lindy), learns in [Shabnam Mirza](shabnam)'s salon that the decree was never made absolute, which makes the [ex-wife](denise), [Denise](denise), under the next dryer, no ex at all. The two [women](denise+lindy) come to blows with rollers. [Carl](carl) is told by [his](carl) [brother](craig), [Craig](craig), at the church door; [he](carl) clutches [his](carl) chest, and the [verger](verger) laughs, thinking it nerves.
- wedding? carl lindy "weds at two"
- engaged carl lindy "bride-to-be"
+ discover lindy carl+denise "learns"
- divorce! carl denise "never made absolute"
- married carl denise "no ex at all"
+ attack denise+lindy "come to blows"
- reveal craig carl "is told by"
- sibling carl craig "brother"
- ill carl "clutches his chest"

== 2
[Dr Achebe](doctor) can do nothing. So there is a [widow](denise), but it's the wrong one: the [woman](denise) [who](denise) threw [him](carl) out has the funeral to arrange, while the [other](lindy), in white, is asked by the undertaker what [her](lindy) connection was. [Maureen](maureen), the dead [man](carl)'s [mother](maureen), takes the [bride](lindy)'s arm and not [her](maureen) [daughter-in-law](denise)'s. [Imran Mirza](imran) brings a lasagne round to the [widow](denise) and stays to do the bins. [His](imran) [wife](shabnam) watches from over the road.
+ die carl "widow"
- married.past carl denise "widow"
- breakup.past denise carl "threw him out"
- help maureen lindy "takes the bride's arm"
- parent maureen carl "mother"
- kin denise maureen "daughter-in-law"
- gift imran denise "brings a lasagne"
- help imran denise "do the bins"
- married imran shabnam "wife"
- neighbour denise imran+shabnam "over the road"

== 3
The will leaves everything to "[my](carl) wife". [Each](denise+lindy) of the two claims to be meant. [Craig](craig), [executor](craig), and [who](craig) has carried a torch for the [widow](denise) since the school bus, rules for the [bride](lindy), so that nobody can say it is on account of that. The [loser](denise) doesn't speak to [him](craig) for the rest of the week. [Jodie](jodie), [her](denise) [daughter](jodie) by the [deceased](carl), moves out to [her](jodie) [gran](maureen)'s and takes the telly.
+ gift.past carl _ "leaves everything"
- love craig denise "carried a torch"
- help craig lindy "rules for the bride"
- sad denise craig "doesn't speak to him"
- parent carl+denise jodie "daughter"
- die.past carl "deceased"
+ move jodie maureen "moves out"
- kin jodie maureen "gran"

== 4
[DS Wragg](copper) has had the tablets looked at. The ones in [Carl](carl)'s pocket were peppermints. Who swapped them? The whole parade points to the [wife](denise), [who](denise) had a key; the [sergeant](copper), [who](copper) gets [his](copper) hair cut opposite, asks the [hairdresser](shabnam), and [she](shabnam), sweeping, says [she](shabnam) saw [Denise](denise) by the car. [Shabnam](shabnam) saw no such thing. [She](shabnam) saw the lasagne dish.
- investigate copper carl "tablets looked at"
+ attack.past _ carl "Who swapped them"
- accuse _ denise "points to the wife"
+ accuse shabnam denise "by the car"
- betray shabnam copper "saw no such thing"
- jealous shabnam denise "the lasagne dish"

== 5
[Denise](denise) spends the night in a cell and comes home to "killer" on the shutters. It's the [bride](lindy), of all the parade, [who](lindy) is on the pavement with a bucket. "[He](carl) ate mints by the pound," says [Lindy](lindy). "[You](denise) knew that, and [I](lindy) knew that." [They](denise+lindy) scrub till two. The [younger](lindy) has to sit down suddenly on the kerb; the [elder](denise), [who](denise) has been there, asks how many weeks. Ten. Maybe eleven.
+ arrest _ denise "in a cell"
- return denise "comes home"
- accuse _ denise "killer"
- help lindy denise "with a bucket"
+ reconcile denise lindy "scrub till two"
- ill lindy "sit down suddenly"
+ pregnant lindy carl "how many weeks"

== 6
[Maureen](maureen) wants [her](maureen) [grandson](baby) where [she](maureen) can see [him](baby), so the [bride](lindy) gets [Jodie](jodie)'s bed and [Jodie](jodie) the sofa. "[She](lindy)'s not even married," yells the [girl](jodie), and runs. [Bilal](bilal), [Shabnam](shabnam) and [Imran](imran)'s [eldest](bilal), finds [her](jodie) on the viaduct. [He](bilal) does not say anything clever. [He](bilal) says it's cold. [They](bilal+jodie) share the chips, and walk home the long way, twice round.
- housemate.start lindy maureen "gets Jodie's bed"
- kin baby maureen "grandson"
- jealous jodie lindy "not even married"
+ flee jodie "runs"
- parent imran+shabnam bilal "eldest"
+ find bilal jodie "finds her"
- date bilal jodie "share the chips"

== 7
Up before the magistrate, the [widow](denise) hears the case collapse, because a witness fails to appear. The [witness](shabnam) is in the salon with the blind down. [Her](shabnam) [husband](imran) has asked [her](shabnam) straight what [she](shabnam) saw. There's never been anything, [he](imran) tells [her](shabnam): not for want of wishing on [his](imran) part, but [Denise](denise) had laughed, and given [him](imran) the dish back, washed. [Shabnam](shabnam) hears the one word too many.
- rescue shabnam denise "fails to appear"
- married imran shabnam "Her husband"
- affair! denise imran "never been anything"
+ love imran denise "want of wishing"
- reject.past denise imran "had laughed"
+ discover shabnam imran "one word too many"

== 8
Let to a [lodger](lodger), the flat above the chippy is above suspicion. But [Craig](craig), fixing its boiler, sees [his](craig) late [brother](carl)'s tablets on the [lodger](lodger)'s shelf, full. The [man](lodger) came three days before the wedding; [he](lodger) is [Wes](lodger), [he](lodger) is owed eleven thousand by a [groom](carl) [who](carl) would never pay, and [he](lodger) has let [Craig](craig) get between himself and the stairs. There's a spanner. [Jodie](jodie), delivering cod, does the rest with the batter.
- discover craig lodger "sees"
- sibling carl craig "brother's"
- die.past carl "late"
+ kill.past lodger carl "full"
- attack? lodger craig "There's a spanner"
+ rescue jodie craig "does the rest"
- attack jodie lodger "batter"

== 9
"Sorry" has been iced onto a cake by the [sergeant](copper)'s own hand, and the [widow](denise) eats it in front of [him](copper), letter by letter. [Shabnam](shabnam) has put [Imran](imran)'s clothes out, colour by colour. [He](imran) is taken in by [his](imran) [rival](craig), without either knowing that that's what [he](imran) is, and the [pair](craig+imran) spend an evening praising one and the same [woman](denise)'s gravy. Gradually it dawns on [both](craig+imran) of [them](craig+imran).
- reconcile? copper denise "Sorry"
- gift copper denise "cake"
+ breakup shabnam imran "put Imran's clothes out"
- housemate.start craig imran "taken in by"
- enemy craig imran "rival"
+ discover craig imran "dawns on"
- love craig+imran denise "woman's gravy"

== 10
[Maureen](maureen) falls in the bath. The [one](lindy) [who](lindy) lives with [her](maureen) is at the scan; the [one](denise) [who](denise) hears through the wall has not been spoken to since the funeral. [Denise](denise) breaks the door with [her](denise) shoulder, and lifts [her](denise) [mother-in-law](maureen) out like a lamb. "[You](denise) were never good enough for [him](carl)," says the old [woman](maureen), in the towel. And then: "[He](carl) wasn't good enough for [you](denise), either."
- injure maureen "falls in the bath"
- housemate lindy maureen "lives with her"
- pregnant lindy "at the scan"
- neighbour denise maureen "through the wall"
+ rescue denise maureen "breaks the door"
- kin denise maureen "mother-in-law"
- accuse maureen denise "never good enough"
+ reconcile denise maureen "good enough for you"

== 11
A market day and no catastrophe. The [verger](verger) buys a hat. Rain is followed by sun on the fruit. [Bilal](bilal) teaches [Jodie](jodie) to reverse [his](bilal) [father](imran)'s van; [his](bilal) [mother](shabnam) teaches [Lindy](lindy) to cut a fringe, and at closing time, with nobody asking, [she](shabnam) crosses the road at last. [She](shabnam) has come to tell the [woman](denise) at the till that it was a lie, the car. "[I](denise) know," says [Denise](denise), cashing up. "[You](shabnam) do [my](denise) roots on Thursday?"
- advisor bilal jodie "teaches Jodie"
- parent imran bilal "father's"
- parent shabnam bilal "mother"
- advisor shabnam lindy "teaches Lindy"
+ reveal shabnam denise "it was a lie"
- betray.past shabnam denise "it was a lie"
- reconcile denise shabnam "do my roots"

== 12
[Craig](craig) has written it down. [He](craig) reads it to the [widow](denise) across the counter with a queue behind [him](craig): thirty-one years, the bus, the back of [her](denise) head. The queue is for it. [She](denise) says that [she](denise) has had one [Hargreaves](carl), thank [you](craig). [He](craig) nods, buys the loaf, and holds the door for [Imran](imran), [who](imran) has written something, too. [Imran](imran) looks at [his](imran) [host](craig)'s face and asks for rolls.
- create craig "has written it down"
+ confess craig denise "thirty-one years"
+ reject denise craig "has had one Hargreaves"
- married.past carl denise "has had one Hargreaves"
- confess? imran denise "written something"
- housemate craig imran "host's"

== 13
Waters break at the christening of the new bus shelter. The [doctor](doctor) is on the wrong side of the procession, so the [widow](denise) and the [bride](lindy) do it between [them](denise+lindy), with [Maureen](maureen) shouting. A [boy](baby). [He](baby) has [Carl](carl)'s ears. [Jodie](jodie), [who](jodie) was going to hate [him](baby), asks to hold [her](jodie) [half-brother](baby), and when the registrar wants the next of kin, four [women](denise+jodie+lindy+maureen) say "me". [Craig](craig), holding all the coats, is looked at rather closely by [one](denise) of [them](denise+jodie+lindy+maureen).
+ birth lindy baby "A boy"
- help denise+maureen lindy "between them"
- parent carl baby "Carl's ears"
- sibling baby jodie "half-brother"
- love.start denise craig "looked at rather closely"

== 14
One year on, to the hour, the [verger](verger) opens the church. It isn't the [bride](lindy) [who](lindy) is to be wed; [she](lindy) is partner in a salon, [her](lindy) name beneath [Shabnam](shabnam)'s on the glass. Nor is it [Jodie](jodie), [whom](jodie) [Bilal](bilal) has asked, and [who](jodie) has told [him](bilal) to ask again after [her](jodie) exams. [Imran](imran), back in [his](imran) own house on probation, drives the van with the ribbons. The [widow](denise) gets out. [She](denise) looks at the door, at the [man](craig) in it, and takes [her](denise) own time. [She](denise) has had the papers checked: absolute.
- colleague.start lindy shabnam "her name beneath"
- propose bilal jodie "has asked"
- reject jodie bilal "to ask again after"
- reconcile? imran shabnam "on probation"
- return imran "back in his own"
+ wedding? craig denise "papers checked"
