%series The House of Two Bells
%lang en
%genre historical saga: a mountain principality in the twelfth century, long encyclopaedia summaries
%cast davit    | Prince Davit; Davit | m
%cast tamta    | Tamta; Princess Tamta | f
%cast ruska    | Ruska; Mother Ruska | f
%cast levan    | Levan | m
%cast gocha    | Gocha | m
%cast nestan   | Nestan; Queen Nestan | f
%cast zurab    | Abbot Zurab; Zurab | m
%cast beka     | Beka; Abbot Beka | m
%cast yusuf    | Emir Yusuf; Yusuf | m
%cast goatherd | Mirian | m
%cast nurse    | - | f
%cast bellman  | - | m
%cast anuka    | Anuka | f
%cast father   | - | m
%cast mother   | - | f

== 1 The Hostage
When the old [prince](father) of Two Bells, having lost the battle at the ford, has to hand over one of [his](father) two [sons](davit+levan) to [Emir Yusuf](yusuf) as a pledge of peace, it is [Levan](levan), the [elder](levan), [who](levan) offers himself, and [Davit](davit), the [younger](davit), [who](davit) lets [him](levan) ride. [Levan](levan) leaves behind a [fiancée](tamta), [Tamta](tamta), [whom](tamta) [he](levan) kisses in front of the whole army, and a best [friend](gocha), the [falconer](gocha) [Gocha](gocha), [who](gocha) cannot bear to look, since [he](gocha) has been in love with the same [girl](tamta) from childhood. Nobody asks [Tamta](tamta) what [she](tamta) can bear.
- lose father "lost the battle"
- parent father davit+levan "two sons"
+ abduct yusuf levan "pledge of peace"
- sibling davit levan "the elder"
- engaged levan tamta "fiancée"
- kiss levan tamta "kisses"
- friend gocha levan "best friend"
+ love gocha tamta "in love with"
- sad gocha "cannot bear"

== 2 Seven Winters
Seven winters on, the [father](father) is buried, [Davit](davit) rules, and [his](davit) [confessor](zurab), the [abbot](zurab) [Zurab](zurab), reads out in church a letter according to which [Levan](levan) has perished of fever. In truth [he](zurab) wrote it himself, at the [prince](davit)'s dictation. [Tamta](tamta), in black, lets herself be persuaded, and becomes the [wife](tamta) of the [man](davit) [who](davit) had the letter written; [Gocha](gocha), [who](gocha) gets drunk at the feast, loses [his](gocha) place over a remark about the [bridegroom](davit). Only the [nurse](nurse) [who](nurse) suckled both [brothers](davit+levan) refuses to light a candle for the dead [one](levan).
- die father "is buried"
- advisor zurab davit "confessor"
- die! levan "perished"
+ betray davit+zurab tamta "wrote it himself"
- sad tamta "in black"
+ wedding davit tamta "becomes the wife"
- celebrate davit+tamta "feast"
- quit gocha davit "loses his place"
- sibling davit levan "both brothers"

== 3 The Emir's Table
[Levan](levan), far from dead, has long been treated as a guest by [Yusuf](yusuf), [who](yusuf) plays backgammon with [him](levan), calls [him](levan) son and, when the [hostage](levan) pulls [him](yusuf) from under a fallen horse, offers [him](levan) freedom or [his](yusuf) [niece](anuka). [He](levan) would choose the first, but in a letter from home, brought by a [goatherd](goatherd), [he](levan) reads who shares [his](levan) [brother](davit)'s bed. So [he](levan) chooses the second. [Anuka](anuka), the [niece](anuka), [who](anuka) was not consulted either, informs [him](levan) on the eve of the nuptials that [she](anuka) snores, that [she](anuka) cheats at backgammon, and that [she](anuka) has liked [him](levan) for years.
- friend levan yusuf "plays backgammon"
+ rescue levan yusuf "pulls him from"
- kin anuka yusuf "niece"
- gift? yusuf levan "offers him freedom"
- sibling davit levan "brother's"
- discover levan davit+tamta "reads who shares"
- married davit tamta "shares his brother's bed"
+ engaged.start anuka levan "chooses the second"
- wedding? anuka levan "nuptials"
- confess anuka levan "has liked him"

== 4 The Elder and the Younger
The [elder](levan) comes to the gate at dusk, in the [emir](yusuf)'s colours, with a [wife](anuka) on [his](levan) arm. The [younger](davit) has [him](levan) searched like a pedlar. [He](levan) wants nothing of [his](davit), says [he](levan), only [his](levan) own: the bell of [his](levan) [mother](mother) and a room. [He](davit) denies [him](levan) the second. [He](levan) reminds [him](davit) who rode so that [he](davit) might stay. The [prince](davit) turns white, for behind [him](davit) on the stair stands [Tamta](tamta), [who](tamta) has been told that [he](levan) was dead. [She](tamta) looks from the [one](levan) [she](tamta) lost to the [one](davit) [she](tamta) married, and goes down like a felled tree.
+ return levan "comes to the gate"
- married anuka levan "wife"
- investigate davit levan "searched"
- reject davit levan "denies him"
- quarrel davit levan "reminds him"
- sad davit "turns white"
- betray.past davit tamta "has been told"
- die! levan "was dead"
+ discover tamta levan "looks from"
- married davit tamta "she married"
- ill tamta "goes down"

== 5 Bells
[Tamta](tamta) still loves [Levan](levan). [Levan](levan) is fond of [Anuka](anuka). [Davit](davit) lies awake. [Zurab](zurab) fears for [his](zurab) neck. The [nurse](nurse) embraces [Levan](levan). [Gocha](gocha) is back in service. [Levan](levan) has hired [Gocha](gocha). [Gocha](gocha) picks a fight with [Zurab](zurab). [Zurab](zurab) sprains a wrist. The [bellman](bellman) rings for dinner. [Anuka](anuka) teaches [Tamta](tamta) backgammon. [Tamta](tamta) finds a comrade in [Anuka](anuka). [Davit](davit) forbids it. [Tamta](tamta) moves out of [Davit](davit)'s chamber.
+ love tamta levan "still loves"
- love levan anuka "fond of"
- sad zurab "fears for"
+ hire gocha levan "hired"
- quarrel gocha zurab "picks a fight"
- injure zurab gocha "sprains a wrist"
- advisor anuka tamta "teaches"
- friend.start anuka tamta "comrade"
- move tamta "moves out"
+ breakup tamta davit "moves out"

== 6 Confession
[Zurab](zurab), [who](zurab) believes [his](zurab) last hour to be near, because [Gocha](gocha) has promised to slit [his](zurab) throat if [he](zurab) does not speak, makes a clean breast of the forged letter before the assembled clans, whereupon the [princess](tamta) demands, and on the spot is granted, the dissolution of a marriage founded on it. The [monk](beka) [who](beka) takes down the decree, [Beka](beka), is [abbot](beka) by evening; the fallen [one](zurab) is led barefoot to the border. As for [Davit](davit), [who](davit) has lost a [wife](tamta) and a [confessor](zurab) before supper, [he](davit) rides out at night to set fire to [his](davit) [brother](levan)'s stable, and is caught with the torch in hand by [Anuka](anuka), [who](anuka) could not sleep on account of a [child](nestan) [that](nestan) kicks.
- threaten gocha zurab "promised to slit"
+ reveal zurab "clean breast"
+ divorce davit tamta "dissolution"
- hire beka "is abbot"
- quit zurab "fallen"
- lose davit tamta+zurab "has lost"
- advisor.past zurab davit "confessor"
- attack? davit levan "set fire"
- sibling davit levan "brother's"
- discover anuka davit "caught"
- pregnant anuka levan "child that kicks"

== 7 The Snow Council
The clans meet in the snow to decide who shall be prince. [Davit](davit) has the treasury, [Levan](levan) the songs. The council goes on for three days, with mutton. A dog sleeps on the charter. On the third evening the eldest of the clans proposes that the principality be ruled by neither, and points with a spoon at [Tamta](tamta), [who](tamta) was serving the bread. [She](tamta) is [princess](tamta) in [her](tamta) own right before [she](tamta) can put down the basket. [Davit](davit) bows to [his](davit) former [wife](tamta) and looks at nobody. [Levan](levan) bows to [his](levan) former [betrothed](tamta), and [she](tamta) at nobody else.
+ hire tamta "in her own right"
- ex davit tamta "former wife"
- divorce.past davit tamta "former wife"
- ex levan tamta "former betrothed"
- engaged.past levan tamta "former betrothed"
- love tamta levan "at nobody else"

== 8 Two Women at a Cradle
[She](tamta) comes by night, without [her](tamta) guards, to the [woman](anuka) [whose](anuka) pains began at noon. [She](anuka) grips [her](tamta) hand till it turns blue. The [nurse](nurse) sends the [husband](levan) out to chop wood. Toward morning [she](anuka) brings a [daughter](nestan) into the world, and asks [her](tamta), in a whisper, whether [she](tamta) is in love with [him](levan) yet. [She](tamta) has never stopped, says the [princess](tamta), and [she](anuka) need not be afraid of [her](tamta). The [mother](anuka) is not afraid. [She](anuka) wants [her](tamta) as a [godmother](tamta). When [he](levan) comes in with the wood, both [women](anuka+tamta) are asleep, and the small [one](nestan) is looking at [him](levan).
- help tamta anuka "grips her hand"
- married anuka levan "husband"
+ birth anuka nestan "brings a daughter"
- love tamta levan "has never stopped"
- reveal tamta anuka "says the princess"
- sad! anuka tamta "not afraid"
- parent anuka nestan "mother"
- kin? nestan tamta "godmother"
+ meet levan nestan "looking at him"

== 9 The Goatherd
The [goatherd](goatherd) [who](goatherd) once carried the letter to the [emir](yusuf)'s court, and [who](goatherd) is called [Mirian](goatherd), as [he](goatherd) now admits to [Ruska](ruska), the [prioress](ruska) of the lower convent, was paid for it by [Davit](davit), so that [his](davit) [brother](levan) should despair and never return. [Ruska](ruska), [who](ruska) is the [sister](ruska) of the exiled [abbot](zurab) and has a score of [her](ruska) own to settle, sends [him](goatherd) straight to [Gocha](gocha). The [falconer](gocha) thanks the [nun](ruska) with a hooded hawk, and, on reflection, with a kiss, for which [he](gocha) apologises so long that [she](ruska) closes [his](gocha) mouth with another. Within the month the [prioress](ruska) has laid down [her](ruska) veil.
- reveal goatherd ruska "admits to"
+ betray.past davit levan "paid for it"
- hire.past goatherd davit "paid for it"
- sibling davit levan "brother"
- sibling ruska zurab "sister"
- gift gocha ruska "hooded hawk"
+ kiss gocha ruska "kiss"
- reconcile? gocha ruska "apologises"
- quit ruska "laid down her veil"

== 10 Brothers
[He](levan) finds [him](davit) in the crypt, beside [their](davit+levan) [father](father). "[You](davit) wanted [me](levan) dead twice," [he](levan) says. [He](davit) does not dispute it. [He](davit) had been the second all [his](davit) life, [he](davit) says, second at table, second in the saddle, and [she](tamta) had never once looked at [him](davit) without searching for the [other](levan). [He](levan) draws; [he](davit) will not. So the [elder](levan) throws [his](levan) sword on the flagstones, and the [younger](davit), [who](davit) had expected a blow, gets an embrace, and sobs on the shoulder of the [man](levan) [he](davit) sold. At daybreak [he](davit) leaves for the [emir](yusuf)'s land, a hostage of [his](davit) own free will.
- find levan davit "finds him"
- parent father davit+levan "father"
+ accuse levan davit "wanted me dead"
- jealous davit levan "second all his life"
- threaten levan davit "draws"
- attack! levan davit "throws his sword"
+ reconcile davit levan "embrace"
- sad davit "sobs"
- betray.past davit levan "he sold"
- travel davit "leaves for"

== 11 The Emir's Last Game
[Yusuf](yusuf), dying, has a new [opponent](davit) at backgammon, and tells [him](davit) [he](davit) is worse at it than [his](davit) [brother](levan) and better company. [Davit](davit) washes and feeds [him](yusuf) to the end; the old [man](yusuf), [who](yusuf) never had a son, leaves [his](yusuf) fortress to the second [one](davit) [he](yusuf) was lent. [Anuka](anuka) rides over the pass to close [her](anuka) [uncle](yusuf)'s eyes and catches, among the mourners, the fever which has killed half the valley. [She](anuka) gets as far as the convent gate. There [Levan](levan) reaches [her](anuka) in time to hear that [he](levan) is to let the [princess](tamta) win now and then.
- die? yusuf "dying"
- sibling davit levan "brother"
- help davit yusuf "washes and feeds"
+ find davit yusuf "leaves his fortress"
- travel anuka "rides over"
- kin anuka yusuf "uncle's"
- die yusuf "close her uncle's eyes"
+ ill anuka "catches"
- find levan anuka "reaches her"

== 12 What the Bellman Saw
A year after [Anuka](anuka)'s burial the [bellman](bellman), [who](bellman) sees most things from above, sees the [widower](levan) walking in the orchard with the [princess](tamta), at arm's length, then not. [He](bellman) tells the [nurse](nurse), the [nurse](nurse) tells [Ruska](ruska), now [Gocha](gocha)'s [wife](ruska), and [Gocha](gocha), on hearing it from [her](ruska), finds to [his](gocha) surprise that it no longer hurts. The new [abbot](beka) joins the hands that were promised to one another nineteen years before. Little [Nestan](nestan) scatters petals, chiefly on the dog. From the fortress beyond the pass comes a backgammon board, without a letter, in the [prince](davit)'s old wrapping. [Levan](levan) recognises the knot.
- die.past anuka "burial"
- married.past anuka levan "widower"
- discover bellman levan+tamta "sees the widower"
- date levan tamta "walking in the orchard"
- reveal bellman nurse "tells the nurse"
- reveal nurse ruska "tells Ruska"
- married gocha ruska "wife"
- love.end gocha tamta "no longer hurts"
+ wedding levan tamta "joins the hands"
- engaged.past levan tamta "were promised"
- gift davit levan "backgammon board"
- discover levan davit "recognises the knot"

== 13 Queen Nestan
[Nestan](nestan) is twenty. [Tamta](tamta), [her](nestan) [stepmother](tamta), gives up the throne. [Beka](beka) crowns [Nestan](nestan). The realm is a kingdom now, and the [queen](nestan) is [Nestan](nestan). A [rider](davit) asks for [her](nestan). [He](davit) is grey and limps. [She](nestan) has never met [her](nestan) [uncle](davit). The [queen](nestan) pardons [Davit](davit). [Levan](levan) weeps with joy. [Tamta](tamta) forgives [Davit](davit) last. [Gocha](gocha) never quite forgives [Davit](davit). [Ruska](ruska) kicks [Gocha](gocha) under the table.
- kin nestan tamta "stepmother"
- quit tamta "gives up"
+ hire nestan beka "crowns"
- return davit "rider asks for"
- kin davit nestan "uncle"
- meet! davit nestan "has never met"
- help nestan davit "pardons"
- happy levan "joy"
+ reconcile davit tamta "forgives"
- reconcile! davit gocha "never quite forgives"
- attack ruska gocha "kicks"
