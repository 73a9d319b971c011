%series The Amber Rows
%lang en
%genre family saga on a vineyard in Georgia, encyclopaedia episode summaries
%cast tamaz  | Tamaz Gelovani; Tamaz | m
%cast nutsa  | Nutsa Gelovani; Nutsa | f
%cast levan  | Levan Gelovani; Levan | m
%cast zurab  | Zurab | m
%cast keti   | Keti | f
%cast dito   | Dito | m
%cast shota  | Shota Abashvili; Shota; Abashvili | m
%cast eteri  | Eteri Abashvili; Eteri | f
%cast sandro | Sandro Abashvili; Sandro | m
%cast maka   | Maka | f
%cast lia    | Dr. Lia Beridze; Lia | f
%cast cooper | Gocha | m
%cast ilia   | Father Ilia | m
%cast baby   | - | f
%cast first  | - | f
%cast drowned | - | m
%cast deadson | - | m

== 1 Harvest
[Tamaz Gelovani](tamaz), [whose](tamaz) first [wife](first) died in the frost year, presents [his](tamaz) new [bride](nutsa) to the pickers. [Nutsa](nutsa) brings with [her](nutsa) a grown [daughter](keti), [Keti](keti), and a dowry of debts. The [elder](levan) of [Tamaz](tamaz)'s [sons](levan+zurab), [Levan](levan), shakes [his](levan) [stepmother](nutsa)'s hand; the [younger](zurab), [Zurab](zurab), walks out of the feast. On the far side of the stone wall, where the Abashvilis have grown grapes for as long as the Gelovanis have hated them, old [Shota](shota) raises a glass to [his](shota) [enemy](tamaz)'s bad luck.
- die.past first "died"
- married.past first tamaz "wife"
+ married.start nutsa tamaz "new bride"
- parent nutsa keti "daughter"
- parent tamaz levan+zurab "sons"
- sibling levan zurab "elder"
- kin levan nutsa "stepmother"
- flee zurab "walks out"
- celebrate nutsa+tamaz "feast"
- neighbour shota tamaz "far side"
- enemy shota tamaz "enemy's"

== 2 The Wall
A boundary stone has wandered in the night. [Tamaz](tamaz) blames [Shota](shota), [Shota](shota) swears by [his](shota) dead [son](deadson) that [he](shota) never touched it, and [the two](shota+tamaz) would come to blows if [Father Ilia](ilia) did not plant himself between [them](shota+tamaz). [Zurab](zurab), sent to mend the wall, finds [Maka](maka) asleep under a quince tree. [Shota](shota)'s [granddaughter](maka) opens one eye and asks [him](zurab) whether all [his](zurab) family are so ugly. [He](zurab) says that [he](zurab) is the handsome [one](zurab). [Both](maka+zurab) laugh. [Neither](maka+zurab) asks a surname.
+ accuse tamaz shota "blames"
- parent shota deadson "dead son"
- die.past deadson "dead"
- quarrel shota tamaz "come to blows"
- help ilia shota+tamaz "plant himself"
+ meet maka zurab "finds Maka"
- kin maka shota "granddaughter"
- flirt maka zurab "the handsome one"

== 3 Stepdaughter
[Keti](keti) has been given the room of the late [mistress](first), and [Levan](levan)'s [fiancée](lia), the young [doctor](lia) [Lia Beridze](lia), thinks that [he](levan) finds too many reasons to carry firewood up there. [She](lia) is not wrong. When [Keti](keti) burns [her](keti) wrist on the still, [Lia](lia) dresses it and [Levan](levan) holds the lamp; over the [doctor](lia)'s bent head [he](levan) cannot stop looking at [his](levan) [stepsister](keti). [Nutsa](nutsa) sees it from the stairs and does a sum. [She](nutsa) herself has news for [Tamaz](tamaz): at forty-three, [she](nutsa) is expecting.
- die.past first "late"
- engaged levan lia "fiancée"
- jealous lia keti "too many reasons"
- injure keti "burns her wrist"
- treat keti lia "dresses it"
+ love levan keti "cannot stop looking"
- kin keti levan "stepsister"
- discover nutsa levan "sees it"
- reveal nutsa tamaz "has news"
+ pregnant nutsa tamaz "expecting"

== 4 Short Days
[Zurab](zurab) kisses [Maka](maka). [She](maka) tells [him](zurab) [her](maka) name. [He](zurab) drops [his](zurab) hat. "[You](maka) are [Shota](shota)'s," [he](zurab) says. [She](maka) is the [sister](maka) of [Sandro](sandro), too. [Sandro](sandro) once broke [his](zurab) nose. [Zurab](zurab) goes home and says nothing. The next evening [he](zurab) waits by the quince again. [Maka](maka) comes late, but [she](maka) comes. Snow falls on the rows. Wolves are heard, and they are only wolves. In the big house nobody misses [Zurab](zurab).
+ kiss maka zurab "kisses"
- reveal maka zurab "her name"
- sibling maka sandro "sister"
- attack.past sandro zurab "broke his nose"
- discover zurab maka "Shota's"
- date maka zurab "by the quince"
- reveal! zurab "says nothing"

== 5 Cellar Talk
The [cooper](cooper), a silent [man](cooper) [who](cooper) has worked for both houses and gossips in neither, catches [Levan](levan) and [Keti](keti) between the clay jars in a state that leaves no doubt. [He](cooper) puts out [his](cooper) candle and leaves. For three days [Levan](levan) avoids [his](levan) [betrothed](lia); on the fourth [he](levan) tells [Lia](lia) that [he](levan) cannot marry [her](lia). [She](lia) does not weep until the gate. There [she](lia) meets [Eteri Abashvili](eteri), [Shota](shota)'s widowed [daughter-in-law](eteri), [who](eteri) hates the Gelovanis on principle and takes the jilted [girl](lia) home for soup.
+ sex keti levan "leaves no doubt"
- cheat levan lia "in a state"
- discover cooper keti+levan "catches"
- engaged levan lia "betrothed"
+ breakup levan lia "cannot marry her"
- sad lia levan "weep"
- kin eteri shota "daughter-in-law"
- help eteri lia "soup"
- die.past deadson "widowed"
- married.past deadson eteri "widowed"
- invite eteri lia "takes the jilted girl home"

== 6 The Christening Ox
[Nutsa](nutsa) is delivered of a [boy](dito), [Dito](dito), and [Tamaz](tamaz), drunk with joy, slaughters an ox and has the will rewritten on its warm hide, or so [Levan](levan) tells it. In truth the notary came in the morning: the vineyard is to go to the [newborn](dito), with [his](dito) [mother](nutsa) as guardian. [Levan](levan) calls [his](levan) [father](tamaz) a fool to [his](tamaz) face. [He](levan) moves into the press house, and [Keti](keti), to [her](keti) [mother](nutsa)'s horror, moves in with [him](levan). Has the [infant](dito) a [sister](keti) or a [sister-in-law](keti) now? The village is undecided.
+ birth nutsa dito "delivered"
- happy tamaz "drunk with joy"
- parent nutsa dito "mother"
- quarrel levan tamaz "calls his father a fool"
- parent tamaz levan "father"
- move levan "moves into"
+ move keti levan "moves in with"
- parent nutsa keti "mother's"
- sad nutsa keti "horror"
- sibling dito keti "sister"
- kin? dito keti "sister-in-law"
- gift? tamaz dito "is to go to"

== 7 Night Rows
Frost candles burn between the vines, and every hand is needed, even those from over the wall. [Sandro](sandro) works beside [Lia](lia) until dawn and, when [she](lia) nods off, puts [his](sandro) coat around [her](lia). [He](sandro) has been smitten since the soup. [She](lia), [who](lia) has sworn to trust nobody with a vineyard, keeps the coat. Farther down, [Sandro](sandro)'s [sister](maka) and [Zurab](zurab) believe that smoke makes people invisible. [Shota](shota), with bad lungs and excellent eyes, sees the [granddaughter](maka) [he](shota) brought up in the arms of a [Gelovani](zurab), and clutches at [his](shota) chest.
- help sandro lia "puts his coat"
+ love sandro lia "smitten"
- sibling maka sandro "sister"
- date maka zurab "in the arms of"
- kin maka shota "granddaughter"
+ discover shota maka+zurab "sees"
- ill shota "clutches at his chest"

== 8 Bed Rest
[Shota](shota) survives, and from [his](shota) bed forbids [Maka](maka) the wall, the road and the window. It is [her](maka) [mother](eteri), [Eteri](eteri), [who](eteri) locks the door, and [she](eteri) does so with tears, for [she](eteri) too once loved on the wrong side: twenty years ago [Tamaz](tamaz) asked for [her](eteri) hand, and [her](eteri) people said no. Only the [cooper](cooper) knows. [Gocha](cooper), as we now learn [he](cooper) is called, carries the [lovers](maka+zurab)' notes in an empty keg. In the last of them [Maka](maka) writes that there will soon be three of [them](maka+zurab).
- recover shota "survives"
- discover.past cooper eteri+tamaz "knows"
- parent eteri maka "mother"
+ abduct eteri maka "locks the door"
- sad eteri "with tears"
- love.past eteri tamaz "once loved"
- propose.past tamaz eteri "asked for her hand"
- reject.past _ tamaz "said no"
- help cooper maka+zurab "carries the lovers' notes"
- couple maka zurab "lovers'"
+ pregnant maka zurab "three of them"
- reveal maka zurab "writes"

== 9 Over
[Zurab](zurab) goes over the wall with a ladder, a rope and [his](zurab) [brother](levan). It is the first thing [the two](levan+zurab) have done together since [their](levan+zurab) [father](tamaz)'s wedding. [They](levan+zurab) get [Maka](maka) down, but the dogs wake [Sandro](sandro), [who](sandro) fires once into the dark and hits [Levan](levan) in the shoulder. [Lia](lia), roused at three, has to dig a bullet out of the [man](levan) [who](levan) left [her](lia), with [Keti](keti) holding the basin. "[You](keti) may let go of [his](levan) hand," says the [doctor](lia). "[I](lia) don't want it any more."
- sibling levan zurab "brother"
- parent tamaz levan+zurab "father's"
- wedding.past nutsa tamaz "wedding"
+ rescue levan+zurab maka "get Maka down"
+ injure levan sandro "hits Levan"
- treat levan lia "dig a bullet"
- breakup.past levan lia "left her"
- help keti lia "holding the basin"
- love! lia levan "don't want it"

== 10 A Priest at Five in the Morning
[Father Ilia](ilia), [who](ilia) has buried members of both clans and would like a change, joins [Maka](maka) and [Zurab](zurab) in a chapel without a roof. The [groom](zurab)'s only [guest](dito) is [his](zurab) [half-brother](dito) [Dito](dito), asleep in a basket, since [Nutsa](nutsa), of all people, lent [them](maka+zurab) the cart. [She](nutsa) has [her](nutsa) reasons: a [stepson](zurab) [who](zurab) marries an Abashvili will inherit nothing. [Tamaz](tamaz) hears of it from [Shota](shota), across the wall, each shouting that the other has bred a house of thieves. It is the longest conversation of [their](shota+tamaz) lives. Neither [man](shota+tamaz) sleeps.
+ wedding maka zurab "joins"
- sibling dito zurab "half-brother"
- help nutsa maka+zurab "lent them"
- kin nutsa zurab "stepson"
- find! zurab "inherit nothing"
- reveal shota tamaz "hears of it from"
- quarrel shota tamaz "shouting"
- accuse shota tamaz "house of thieves"
- accuse tamaz shota "house of thieves"

== 11 The Notary's Mistake
It comes out that [Tamaz](tamaz) is not [Dito](dito)'s [father](tamaz). The notary, while looking for another paper, has found a letter from [Nutsa](nutsa)'s first [husband](drowned), [who](drowned) is supposed to have drowned eight years ago and [who](drowned) writes, in good health, from [Batumi](@batumi). [Nutsa](nutsa) was never free to marry. Confronted by [Tamaz](tamaz), [she](nutsa) admits to the visits and to more than visits. [He](tamaz) turns [her](nutsa) out; the [boy](dito) [he](tamaz) keeps holding until [Keti](keti) takes [her](keti) [half-brother](dito) from [his](tamaz) arms. No, [Keti](keti) tells [Levan](levan), [she](keti) did not know that [her](keti) [father](drowned) was alive.
+ parent! tamaz dito "not Dito's father"
- married drowned nutsa "first husband"
- die! drowned "in good health"
- married! nutsa tamaz "never free"
- discover _ drowned "found a letter"
- accuse tamaz nutsa "Confronted"
- reveal nutsa tamaz "admits"
- cheat.past nutsa tamaz "more than visits"
- affair.past drowned nutsa "more than visits"
+ breakup tamaz nutsa "turns her out"
- sibling dito keti "half-brother"
- discover! keti drowned "did not know"
- parent drowned keti "her father"

== 12 Coat
Spring. [Lia](lia) returns [Sandro](sandro)'s coat, washed, with a button replaced, and then cannot think of a reason to leave. The [man](sandro) [who](sandro) shot [her](lia) former [fiancé](levan) makes tea badly. [She](lia) tells [him](sandro) so, and that it does not matter, and puts [her](lia) lips to [his](sandro). [His](sandro) [mother](eteri), coming in with the milk, goes straight out again and tells the hens. At the press house [Keti](keti) and [Levan](levan) fall out over money, over the [boy](dito), over whose [mother](nutsa) did what. In the morning [she](keti) and the basket are gone.
- gift lia sandro "returns"
- injure.past levan sandro "shot"
- ex levan lia "former fiancé"
+ kiss lia sandro "lips"
- parent eteri sandro "mother"
- discover eteri lia+sandro "coming in"
- quarrel keti levan "fall out"
- parent nutsa keti "mother"#2
+ breakup keti levan "are gone"

== 13 Godfathers
[Maka](maka)'s time comes during a hailstorm. Roads are closed, and so the [child](baby) is brought into the world by [Lia](lia), in [Shota](shota)'s own bed, [her](maka) [grandfather](shota) having been carried out of it complaining. A [girl](baby). [Tamaz](tamaz) climbs the wall for the first time in [his](tamaz) life and stands dripping in [his](tamaz) [foe](shota)'s kitchen. [Eteri](eteri) gives [him](tamaz) a towel. [He](tamaz) says that [her](eteri) hair has not changed; [she](eteri) says that [he](tamaz) was always a liar. The two old [men](shota+tamaz) toast [their](shota+tamaz) [great-granddaughter](baby) and [granddaughter](baby) respectively and, unwilling to embrace, exchange hats.
+ birth maka baby "brought into the world"
- help lia maka "brought"
- kin maka shota "grandfather"
- travel tamaz shota "climbs the wall"
- enemy shota tamaz "foe's"
- accuse eteri tamaz "a liar"
- gift eteri tamaz "towel"
- flirt eteri tamaz "hair has not changed"
- celebrate shota+tamaz baby "toast"
- kin baby shota "great-granddaughter"
- kin baby tamaz "granddaughter"#2
+ reconcile shota tamaz "exchange hats"

== 14 One Label
A year on, the wall has a gate. [Keti](keti), [who](keti) has raised [Dito](dito) in [Batumi](@batumi) beside a [mother](nutsa) [who](nutsa) has gone back to [her](nutsa) lawful [husband](drowned), comes for the harvest with the [boy](dito) on [her](keti) shoulders. [Levan](levan) has not touched another woman since. [He](levan) asks only whether [Dito](dito) still likes figs. [She](keti) stays the night, then the week. [Sandro](sandro) and [Lia](lia), six days wed, are too tired to notice. At the long table [Tamaz](tamaz) asks [Eteri](eteri) a question [he](tamaz) has asked before; this time [she](eteri) gives the answer herself, and it is yes.
- reconcile drowned nutsa "gone back to"
- parent nutsa keti "mother"
- married drowned nutsa "lawful husband"
- return keti "comes for the harvest"
- love levan keti "not touched another"
+ reconcile keti levan "stays the night"
- wedding.past lia sandro "six days wed"
+ propose tamaz eteri "question"
- engaged.start eteri tamaz "it is yes"
