%series The Glass Regency
%lang en
%genre fantasy court drama, encyclopaedia article in long sentences
%cast ysolde  | Queen Ysolde; Ysolde | f
%cast merrin  | Princess Merrin; Merrin | f
%cast cador   | Lord Cador; Cador | m
%cast tamsin  | Tamsin Vey; Tamsin | f
%cast hob     | Hob | m
%cast aldric  | Prince Aldric; Aldric | m
%cast brude   | King Brude; Brude | m
%cast oriel   | Oriel | n
%cast sabra   | Sabra of Ness; Sabra | f
%cast lenz    | Captain Lenz; Lenz | m
%cast dagny   | Dagny | f
%cast heir    | Emrys | m
%cast late    | King Talan; Talan | m
%cast council | Council of Nine; Nine | g

== 1 The Mourning Court
[Talan](late) having been carried to the crypt only nine days before, [his](late) [widow](ysolde), [Queen Ysolde](ysolde), is compelled by the [Council of Nine](council) to share the regency with [Lord Cador](cador), the [brother](cador) of the dead [king](late) and, in the opinion of the kitchens, the [cause](cador) of [his](late) death. [Princess Merrin](merrin), [her](ysolde) [stepdaughter](merrin), a [girl](merrin) of eighteen, cannot stand [her](ysolde) and dines alone. [Oriel](oriel), the court [physician](oriel), [who](oriel) belongs to neither party and to neither sex, has kept the cup from which [Talan](late) drank, and tells nobody why.
- die late "carried to the crypt"
- married.past late ysolde "widow"
- threaten council ysolde "compelled"
- colleague cador ysolde "share the regency"
- sibling cador late "brother"
+ kill? cador late "cause of his death"
- kin merrin ysolde "stepdaughter"
- enemy merrin ysolde "cannot stand her"
- advisor oriel _ "physician"
- reveal! oriel _ "tells nobody why"

== 2 The Betrothal
In order to buy peace with the north, the [regent](cador) gives [his](cador) [niece](merrin), without consulting [her](merrin), to [Prince Aldric](aldric), the [heir](aldric) of [King Brude](brude), [whose](brude) riders burn a village every autumn. [Merrin](merrin) throws the ring, when it is brought to [her](merrin), into the moat, from which it is fished by [Hob](hob), the [falconer](hob), [who](hob) has shared [her](merrin) secrets since [both](hob+merrin) of [them](hob+merrin) were seven. [He](hob) returns it with wet sleeves. That [he](hob) would rather have left it among the frogs can be read on [his](hob) face by everyone but the [bride](merrin).
- kin cador merrin "niece"
+ engaged.start aldric merrin "gives his niece"
- parent brude aldric "heir of King Brude"
- enemy _ brude "burn a village"
- sad merrin "throws the ring"
- find hob "fished"
- friend hob merrin "shared her secrets"
- gift hob merrin "returns it"
- love hob merrin "read on his face"

== 3 The Prince's Entry
[Aldric](aldric) rides in with forty men and with [Sabra of Ness](sabra), a [singer](sabra) according to the baggage list, [who](sabra) has in truth been sharing [his](aldric) tent for two summers and has no intention of making room for a princess. The first evening, when the [betrothed](aldric+merrin) are made to open the dance, [they](aldric+merrin) tread on each other's feet and exchange eleven words, of which four are insults. The [queen](ysolde), on the other hand, is seen to laugh, for the first time since the funeral, at something that [Captain Lenz](lenz) of the guard has whispered to [her](ysolde), and [Cador](cador) sees it too.
- travel aldric+sabra "rides in"
+ affair aldric sabra "sharing his tent"
- cheat aldric merrin "sharing his tent"
- engaged aldric merrin "betrothed"
- meet aldric merrin "open the dance"
- quarrel aldric merrin "four are insults"
- flirt lenz ysolde "whispered to her"
- happy ysolde "laugh"
- discover cador lenz+ysolde "sees it too"

== 4 Short Shadows
[Tamsin Vey](tamsin) combs the [queen](ysolde)'s hair. [Tamsin](tamsin) is paid by [Cador](cador). [She](tamsin) tells [him](cador) everything. [Lenz](lenz) comes at night, [she](tamsin) says. [He](lenz) comes by the laundry stairs. [Cador](cador) gives [Tamsin](tamsin) a silver comb. [She](tamsin) would rather have had a smile. [She](tamsin) adores [him](cador), and [he](cador) knows it. [Dagny](dagny), [who](dagny) washes the sheets, is [her](tamsin) [sister](dagny). [Dagny](dagny) spits. "[You](tamsin) sold a [woman](ysolde) [who](ysolde) was good to [you](tamsin)." [They](dagny+tamsin) share a bed that night and not one word. Outside, owls hunt.
- boss ysolde tamsin "combs"
- hire.past tamsin cador "paid by Cador"
+ betray tamsin ysolde "tells him everything"
+ affair lenz ysolde "comes at night"
- reveal tamsin cador "tells him"
- gift cador tamsin "silver comb"
- love tamsin cador "adores him"
- discover cador tamsin "knows it"
- sibling dagny tamsin "sister"
- accuse dagny tamsin "sold a woman"
- quarrel dagny tamsin "not one word"

== 5 The Cup
[Oriel](oriel), after feeding the dregs to a mouse and burying the mouse, lays before the [Nine](council) the proof that the late [king](late) was poisoned, whereupon [Cador](cador), [who](cador) has been expecting this for weeks, points a steady finger at [Lenz](lenz): a [guardsman](lenz) with access to the royal cellar and, as [his](cador) [informant](tamsin) can swear, to the royal bed. The [captain](lenz) is taken in chains from [Ysolde](ysolde)'s own antechamber. [She](ysolde) cries out that [she](ysolde) would have known, and thereby, as the [chancellors](council) do not fail to note, confirms the half of the charge which is true.
- discover oriel late "proof"
- reveal oriel council "lays before"
- kill.past _ late "poisoned"
+ accuse cador lenz "points a steady finger"
- kill! lenz late "half of the charge"
- affair lenz ysolde "royal bed"
+ arrest _ lenz "taken in chains"
- reveal ysolde council "thereby"

== 6 The Wedding That Was Not
While the bells are already ringing, the [bridegroom](aldric)'s [singer](sabra) enters the vestry in tears and informs [Merrin](merrin), [whom](merrin) [she](sabra) had meant to hate, that [she](sabra) is carrying [Aldric](aldric)'s child. The [princess](merrin) embraces [her](sabra), perhaps a little too warmly; then [she](merrin) walks up the aisle, takes [Aldric](aldric) by the hand, and lays it in the hand of [Sabra](sabra). The northern lords draw their swords. [Brude](brude), to [whom](brude) [his](brude) [son](aldric) has always been a disappointment, calls off the peace before the candles are out, and the cake is divided among the beggars.
- sad sabra "in tears"
- reveal sabra merrin "informs Merrin"
- enemy! merrin sabra "meant to hate"
+ pregnant sabra aldric "Aldric's child"
- help merrin sabra "embraces"
+ breakup merrin aldric "in the hand of Sabra"
- wedding! aldric merrin "bells"
- threaten _ _ "draw their swords"
- parent brude aldric "his son"
- sad brude aldric "disappointment"

== 7 The Laundry Stairs
[Dagny](dagny), [who](dagny) cannot forget what [her](dagny) [sister](tamsin) has done, bakes a file into nothing so obvious as a loaf but simply carries [Lenz](lenz) out of the tower in a basket of the garrison's sheets. [Ysolde](ysolde) awaits [him](lenz) at the foot of the stairs with two horses. Between the [queen](ysolde), [who](ysolde) would throw away a crown, and the [captain](lenz), [who](lenz) will not let [her](ysolde), there arises the only disagreement of [their](lenz+ysolde) love, and it lasts as long as the saddling; [he](lenz) rides alone. [She](ysolde) has not told [him](lenz) that [she](ysolde) is late by five weeks.
- sibling dagny tamsin "sister"
+ rescue dagny lenz "carries Lenz out"
- flee lenz "in a basket"
- help ysolde lenz "two horses"
- flee! ysolde "will not let her"
- quarrel lenz ysolde "disagreement"
- love lenz ysolde "their love"
- reveal! ysolde lenz "not told him"
+ pregnant ysolde lenz "late by five weeks"

== 8 Cold Comb
Nobody needs [Tamsin](tamsin) now. [Cador](cador) passes [her](tamsin) in the hall without a nod. When [she](tamsin) takes hold of [his](cador) sleeve, [he](cador) has [her](tamsin) put out by the gate. [Her](tamsin) [sister](dagny) lets [her](tamsin) in at the back. [She](tamsin) is feverish. In [her](tamsin) fever [she](tamsin) talks of a powder, a purse and [Cador](cador)'s own hand. [Oriel](oriel) listens. [Dagny](dagny) holds the candle. [Hob](hob) asks [Merrin](merrin) to see a hawk. There is no hawk. There is a kiss, and [both](hob+merrin) look astonished. Does a princess love a Hob? [Merrin](merrin) does.
- quit tamsin cador "put out by the gate"
+ reject cador tamsin "without a nod"
- sibling dagny tamsin "sister"
- help dagny tamsin "lets her in"
- ill tamsin "feverish"
- treat tamsin oriel "Oriel listens"
+ reveal tamsin dagny+oriel "talks of a powder"
- kill.past cador late "Cador's own hand"
- invite hob merrin "asks Merrin"
+ kiss hob merrin "a kiss"
- love merrin hob "Merrin does"

== 9 The Proposal
[Cador](cador), having come to the conclusion that a sister-in-law whom one cannot depose had better be married, offers [Ysolde](ysolde) [his](cador) hand, on the understanding that the [child](heir) which by now no gown conceals will pass for [his](cador). [She](ysolde) loathes [him](cador), and [she](ysolde) asks for three days. On the second [she](ysolde) is visited by [Merrin](merrin), [who](merrin) has never crossed that threshold before and [who](merrin), with a glance at the cradle, says something that neither [woman](merrin+ysolde) had thought to hear: that [she](merrin) would sooner have a brother than a grudge.
- kin cador ysolde "sister-in-law"
+ propose cador ysolde "offers Ysolde his hand"
- pregnant ysolde "no gown conceals"
- parent! cador heir "pass for his"
- enemy cador ysolde "loathes him"
- reject? ysolde cador "three days"
- travel merrin ysolde "visited by"
+ reconcile merrin ysolde "than a grudge"
- sibling? heir merrin "have a brother"

== 10 Siege
The northerners lie before the walls, led by [Brude](brude), but without [Aldric](aldric), [who](aldric), disinherited on account of [Sabra](sabra), keeps bees with [her](sabra) on the wrong side of the river and is, by all accounts, a happy man. In the streets bread runs out; [Hob](hob)'s falcons carry letters over the lines to [Lenz](lenz), [who](lenz) has raised the fishing towns. Since [Cador](cador) would rather hand over the city than the regency, [he](cador) sends word to [Brude](brude) that a certain postern will be left unlocked. The [messenger](dagny) [whom](dagny) [he](cador) chooses is [Tamsin](tamsin)'s [successor](dagny) at the hairbrush: [Dagny](dagny).
- attack brude _ "lie before the walls"
- parent.end brude aldric "disinherited"
- couple aldric sabra "keeps bees"
- happy aldric "a happy man"
- help hob lenz "falcons carry letters"
+ betray cador _ "hand over the city"
- hire.past dagny "successor"
- reveal? cador brude "sends word"

== 11 The Postern
The letter which [Brude](brude) receives has been rewritten by [Oriel](oriel), and the gate through which [he](brude) marches at midnight leads into the tannery pits, where [his](brude) [rival](lenz) in arms, the returned [captain](lenz), takes the dripping [king](brude)'s sword. [Cador](cador), confronted before the [Nine](council) with the powder, the purse and a pale [witness](tamsin) wearing a silver comb, looks at [Tamsin](tamsin) as if [he](cador) had never seen [her](tamsin). [He](cador) snatches a lamp and makes for the roof. It is the [woman](tamsin) [he](cador) discarded [who](tamsin) runs after [him](cador), begging [him](cador) to come down, and [who](tamsin) sees [him](cador) fall.
- betray oriel brude "has been rewritten"
- enemy brude lenz "rival in arms"
- return lenz "returned captain"
- arrest lenz brude "takes the dripping"
+ accuse tamsin cador "confronted"
- flee cador council "makes for the roof"
- reject.past cador tamsin "discarded"
- love tamsin cador "begging him"
+ die cador "fall"

== 12 The Long Table
[Emrys](heir) comes into the world during the thaw, with [Oriel](oriel) at one end of the bed and [Merrin](merrin) at the other, and is presented by [his](heir) [mother](ysolde) to the [council](council), before [whom](council) [she](ysolde) names the [father](lenz) without lowering [her](ysolde) eyes and lays down the regency in favour of [Merrin](merrin). The new [queen](merrin)'s first decree concerns falconers, of whom [one](hob), [her](merrin) [bridegroom](hob) of the following Sunday, turns scarlet. [Brude](brude), released against a promise and a daughter-in-law, is rowed over the river to be shown a cradle and a hive, both of them [Sabra](sabra)'s. [Tamsin](tamsin) lays a comb on a grave, and goes home on [her](tamsin) [sister](dagny)'s arm.
+ birth ysolde heir "into the world"
- treat ysolde oriel "at one end"
- help merrin ysolde "at the other"
- parent ysolde heir "his mother"
- parent lenz heir "names the father"
- reveal ysolde council "names the father"
- quit ysolde "lays down the regency"
- hire merrin "in favour of Merrin"
+ wedding? hob merrin "bridegroom"
- kin brude sabra "daughter-in-law"
- birth.past sabra _ "cradle"
- sad tamsin cador "on a grave"
- die.past cador "grave"
- sibling dagny tamsin "sister"
