%series Carmody's Row
%lang en
%genre long-running New Zealand soap about a wine-growing town, encyclopaedia season article
%cast hugh     | Hugh Carmody; Hugh | m
%cast tess     | Tess Carmody; Tess | f
%cast bram     | Bram Carmody; Bram | m
%cast lorna    | Lorna Carmody; Lorna | f
%cast moana    | Moana Rewi; Moana | f
%cast nikau    | Nikau Rewi; Nikau; Rewi | m
%cast delphine | Delphine Roux; Delphine; Roux | f
%cast sefa     | Sefa Leavai; Leavai; Sefa | m
%cast ollie    | Ollie Strand; Ollie | n
%cast picker   | Kasper Juhl; Kasper; Juhl | m
%cast gp       | Dr Anand; Anand | f
%cast baby     | Rua | m
%cast vicar    | - | m

== 1 Harvest
The season opens with the return of [Bram Carmody](bram), [who](bram) had left [Moana Rewi](moana) at the altar four years earlier and has not been home since. [His](bram) [father](hugh), [Hugh](hugh), the vineyard's [owner](hugh), embraces [him](bram); [his](bram) younger [sister](tess) [Tess](tess), [who](tess) had sat up with the jilted [bride](moana), pours a glass of pinot over [his](bram) head. [Moana](moana) has in the meantime risen to be [Hugh](hugh)'s [winemaker](moana), so that [the two](bram+moana) must now share a cellar. [Her](moana) [brother](nikau) [Nikau](nikau), a [constable](nikau), tells [Bram](bram) that one wrong word will cost [him](bram) [his](bram) teeth.
+ return bram "return"
- breakup.past bram moana "left Moana Rewi"
- parent hugh bram "father"
- sibling bram tess "sister"
- help.past tess moana "sat up with"
- attack tess bram "pours a glass"
- boss hugh moana "winemaker"
- colleague bram moana "share a cellar"
- sibling moana nikau "brother"
+ threaten nikau bram "cost him his teeth"

== 2 Sugar Levels
[Lorna Carmody](lorna), [Hugh](hugh)'s second [wife](lorna), has for some months been seeing the [foreman](sefa), [Sefa Leavai](sefa), in the barrel shed at lunchtime, and [Sefa](sefa) would like a future that lasts longer than an hour. [Lorna](lorna), [who](lorna) likes both [men](hugh+sefa), will not hear of it. [Tess](tess) falls for [Ollie Strand](ollie), the new locum [vet](ollie), and asks [Ollie](ollie) out before the cow is on its feet. Dinner is at the pub. [Bram](bram), two tables off, sees [Moana](moana) laughing with the [vicar](vicar) and finds that [he](bram) minds.
- married hugh lorna "wife"
+ affair lorna sefa "seeing"
- cheat lorna hugh "seeing"
- boss hugh sefa "foreman"
- love lorna hugh+sefa "likes both men"
- love sefa lorna "would like a future"
- reject lorna sefa "will not hear"
+ love.start tess ollie "falls for"
- date ollie tess "Dinner"
- jealous bram vicar "minds"

== 3 Frost
A killing frost threatens the lower blocks, and the whole town turns out with fires. In the smoke, around four, the [runaway](bram) and the [woman](moana) [he](bram) had stood up end in each other's arms; by breakfast [she](moana) has told [him](bram) that it meant nothing. The [foreman](sefa), waiting for [Lorna](lorna) behind the pump, is surprised instead by [her](lorna) [stepdaughter](tess), [who](tess), seeing the scarf of [his](sefa) [boss](hugh)'s [wife](lorna) about [his](sefa) neck, puts two and two together. [Tess](tess) keeps it from [her](tess) [father](hugh) but not from the [vet](ollie), [whom](ollie) [she](tess) has by now moved into [her](tess) cottage.
+ kiss bram moana "each other's arms"
- breakup.past bram moana "had stood up"
- reject moana bram "meant nothing"
- kin lorna tess "stepdaughter"
- boss hugh sefa "boss"
- married hugh lorna "wife"
+ discover tess lorna+sefa "puts two and two"
- parent hugh tess "father"
- reveal! tess hugh "keeps it from"
- reveal tess ollie "not from the vet"
- move ollie tess "moved into her cottage"

== 4 Short Pruning
[Hugh](hugh) hires [Kasper Juhl](picker). [Kasper](picker) is a picker from [Aarhus](@aarhus). [Nikau](nikau) likes [Kasper](picker) on sight. [He](nikau) stops the [Dane](picker)'s van twice. The lights are fine both times. "Supper?" asks [Rewi](nikau). [They](nikau+picker) eat fish on the bonnet. [Moana](moana) teases [her](moana) [brother](nikau). [She](moana) has troubles of [her](moana) own. Every morning [she](moana) is sick. [Dr Anand](gp) counts the weeks since the frost. The [father](bram) has no idea. [Tess](tess) has never forgiven [Bram](bram). The [vet](ollie) rather likes [him](bram). That evening [Tess](tess) sleeps on the sofa.
+ hire picker hugh "hires Kasper Juhl"
- love.start nikau picker "likes Kasper"
+ date nikau picker "Supper"
- sibling moana nikau "brother"
- ill moana "is sick"
- advisor gp moana "counts the weeks"
+ pregnant moana bram "father has no idea"
- discover! bram moana "no idea"
- reconcile! bram tess "never forgiven"
- friend bram ollie "rather likes him"
- quarrel ollie tess "sleeps on the sofa"

== 5 A Parisian Palate
[Delphine Roux](delphine), a [buyer](delphine) from [Lyon](@lyon) to [whom](delphine), it emerges, [Bram](bram) was briefly married during [his](bram) years abroad, arrives to taste the vintage. The [Frenchwoman](delphine) introduces herself to the family as [his](bram) [ex-wife](delphine) over the soup. [Hugh](hugh) chokes; [Tess](tess), delighted for once, fills [her](tess) [brother](bram)'s former [spouse](delphine)'s glass. [Moana](moana), [who](moana) had come to tell the [father](bram) of [her](moana) child the news, leaves by the kitchen without having said a word. Only the [constable](nikau), [who](nikau) drives [her](moana) home, is let in on it, and [he](nikau) promises, with difficulty, not to go and fetch [his](nikau) truncheon.
- married.past bram delphine "briefly married"
+ travel delphine "arrives"
+ ex bram delphine "ex-wife"
- happy tess "delighted"
- sibling bram tess "brother"
- pregnant moana bram "father of her child"
- reveal? moana bram "had come to tell"
- reveal moana nikau "let in on it"
- help nikau moana "drives her home"

== 6 The Barrel Shed
[Lorna](lorna) decides to finish with [her](lorna) [lover](sefa), but when [she](lorna) goes to the shed to do so, [Hugh](hugh), [whom](hugh) an unsigned note has sent there, is already sitting on a barrel. [He](hugh) gives the [foreman](sefa), after twenty-two years, a quarter of an hour to clear [his](hugh) land. [Sefa](sefa), [who](sefa) takes [Tess](tess) for the writer of the note, calls [her](tess) a snake in the middle of the general store; the [vet](ollie) floors [him](sefa) with one blow and apologises. It was in fact the [Frenchwoman](delphine), [who](delphine) wants the vineyard cheap and the family at war.
- breakup? lorna sefa "finish with her lover"
- affair lorna sefa "lover"
+ discover hugh lorna+sefa "already sitting"
+ quit sefa hugh "clear his land"
- accuse sefa tess "takes Tess"
- reveal! tess hugh "takes Tess"
- quarrel sefa tess "calls her a snake"
- attack ollie sefa "floors him"
- reveal delphine hugh "It was in fact"
- betray delphine hugh "the family at war"

== 7 Separate Rooms
The betrayed [husband](hugh) moves into the guest wing, from which [he](hugh) communicates with [Lorna](lorna) through [his](hugh) [daughter](tess). [Kasper](picker), given the sacked [man](sefa)'s job for want of anyone better, turns out to be good at it, and [Nikau](nikau), [whose](nikau) [boyfriend](picker) [he](picker) has become, turns up at the yard with sandwiches. It is the new [foreman](picker) [who](picker), knowing nothing of any secret, congratulates [Bram](bram) on the baby. [Bram](bram) drops a case of riesling. [He](bram) runs all the way to the [Rewis](moana+nikau)' house, where [Moana](moana), a paintbrush in [her](moana) hand, admits it and closes the door on [him](bram).
- married hugh lorna "husband"
- cheat.past lorna hugh "betrayed"
- parent hugh tess "daughter"
- hire picker hugh "given"
- quit.past sefa hugh "sacked"
+ couple nikau picker "boyfriend"
- reveal picker bram "congratulates Bram"
+ discover bram moana "drops a case"
- pregnant moana bram "baby"
- reveal moana bram "admits it"
- reject moana bram "closes the door"

== 8 Bottle Shock
[Hugh](hugh) suffers a stroke at the tasting in [Blenheim](@blenheim), in the act of refusing [Roux](delphine)'s offer. As [his](hugh) two [children](bram+tess) are at opposite ends of the country, it is [Lorna](lorna) [who](lorna) rides in the ambulance and the exiled [lover](sefa), of all people, [who](sefa) had recognised the signs and held the old [man](hugh) upright. [Hugh](hugh) cannot speak. When [Bram](bram) and [Tess](tess) meet at the bedside, [she](tess) puts [her](tess) head on [his](bram) shoulder for the first time in four years. The [buyer](delphine), meanwhile, makes the [patient](hugh)'s [wife](lorna) a second offer, which [Lorna](lorna), to everyone's surprise, uses to light the stove.
+ ill hugh "suffers a stroke"
- reject hugh delphine "refusing Roux's offer"
- parent hugh bram+tess "children"
- help lorna hugh "rides in the ambulance"
- rescue sefa hugh "held the old man"
- affair.past lorna sefa "exiled lover"
+ reconcile bram tess "on his shoulder"
- married hugh lorna "wife"
- reject lorna delphine "light the stove"

== 9 Veraison
The season's quietest run of episodes belongs to the younger [couple](ollie+tess). [Tess](tess) wants children and [Ollie](ollie), [who](ollie) grew up in nine foster homes, does not; the argument is carried on over lambs, dishes and a dying horse, and at the end of it the [vet](ollie) packs a bag and goes as far as the next valley. In town the [Dane](picker) asks [Nikau](nikau) to marry [him](picker) by means of a speeding ticket filled in in advance. The [constable](nikau) signs. [His](nikau) [sister](moana), seven months gone, cries so hard that [Dr Anand](gp) is sent for, and the [doctor](gp) cries too.
- couple ollie tess "couple"
- quarrel ollie tess "argument"
+ breakup ollie tess "packs a bag"
+ propose picker nikau "asks Nikau to marry"
- engaged.start nikau picker "signs"
- sibling moana nikau "sister"
- pregnant moana "seven months gone"
- advisor gp moana "sent for"

== 10 The Note
In a speech that costs [him](hugh) an afternoon, [Hugh](hugh) manages to ask [Lorna](lorna) to come back to [their](hugh+lorna) room, and [she](lorna), [who](lorna) has fed [him](hugh) with a spoon for six weeks, does. [Bram](bram), recognising [his](bram) former [wife](delphine)'s hand in the note that brought [his](bram) [stepmother](lorna) down, confronts [her](delphine) at the hotel. [Delphine](delphine) laughs, then kisses [him](bram), and [Moana](moana), come at last to talk, sees the one and not the shove that follows. [Sefa](sefa) begs [Tess](tess)'s pardon; [she](tess) offers [him](sefa) the [vet](ollie)'s half of the cottage until [he](sefa) finds his feet, as a lodger.
+ reconcile hugh lorna "does"
- help lorna hugh "fed him"
- ex bram delphine "former wife"
- discover bram delphine "recognising"
- kin bram lorna "stepmother"
- accuse bram delphine "confronts her"
+ kiss bram delphine "kisses him"
- discover moana bram+delphine "sees the one"
- reject bram delphine "shove"
- reconcile sefa tess "begs Tess's pardon"
- housemate? sefa tess "lodger"

== 11 Rain at Vintage
[Moana](moana)'s waters break in the press house in the worst storm of the decade, with the bridge down and [Anand](gp) on the wrong side of it. [Ollie](ollie), [who](ollie) was on the way back to [Tess](tess) with an apology and has delivered nothing but calves, talks [her](moana) through it; the [man](bram) [who](bram) once failed to turn up for [her](moana) holds [her](moana) hand for eleven hours. The [boy](baby) is named [Rua](baby). Towards dawn [Moana](moana) asks about the [Frenchwoman](delphine), hears the truth, and lets [Bram](bram) stay. [Tess](tess) arrives with towels, sees [her](tess) [ex](ollie) up to the elbows in it and bursts out laughing.
+ birth moana baby "waters break"
- return ollie "on the way back"
- reconcile? ollie tess "with an apology"
- help ollie moana "talks her through"
- breakup.past bram moana "failed to turn up"
- help bram moana "holds her hand"
- reveal bram moana "hears the truth"
+ reconcile bram moana "lets Bram stay"
- ex ollie tess "ex"
- happy tess "bursts out laughing"

== 12 Second Altar
The finale is built around [Nikau](nikau)'s marriage to the [foreman](picker), for which the same [vicar](vicar) and the same church are booked as five years before. [Tess](tess) and [Ollie](ollie), together again on condition that nobody mention children until spring, are the witnesses. When the [grooms](nikau+picker) have gone out under the rice, [Bram](bram) stays behind at the altar at which [he](bram) had once not appeared and asks [Moana](moana) whether [she](moana) would risk it; the [winemaker](moana), [their](bram+moana) [son](baby) on [her](moana) arm, says that [she](moana) will think about it, and walks out and leaves [him](bram) standing there, smiling. [Delphine](delphine) flies home without a bottle.
+ wedding nikau picker "marriage"
- reconcile ollie tess "together again"
- advisor ollie+tess nikau+picker "witnesses"
- breakup.past bram moana "once not appeared"
+ propose bram moana "would risk it"
- reject? moana bram "think about it"
- parent bram+moana baby "son"
- happy bram "smiling"
- travel delphine "flies home"
