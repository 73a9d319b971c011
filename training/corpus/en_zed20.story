%series Half-Hour Call
%lang en
%genre repertory-theatre drama, Bristol: programme-note synopses, formal
%cast isolde | Isolde Marchetti; Isolde; Marchetti | f
%cast barnaby | Barnaby Fell; Barnaby; Fell | m
%cast kofi | Kofi Mensah; Kofi; Mensah | m
%cast tabitha | Tabitha | f
%cast rufina | Rufina | f
%cast alasdair | Alasdair Crewe; Alasdair; Crewe | m
%cast petra | Petronella | f
%cast jonty | Jonty | m
%cast ghost | - | n
%cast doctor | - | f
%cast brother | Matteo Marchetti; Matteo | m
%cast sponsor | Mrs Vance; Vance | f
%cast sleuth | Sergeant Pell; Pell | m

== 1
The board of the [Old Granary](#granary) appoints [Isolde Marchetti](isolde) artistic director, by four votes to three, in preference to its leading [man](barnaby), [Barnaby Fell](barnaby). The defeated [candidate](barnaby) toasts [her](isolde) at the reception, having that afternoon removed the brakes from [her](isolde) bicycle. [She](isolde) walks home, as it happens, with the company [carpenter](kofi), [Kofi Mensah](kofi). It is [Barnaby](barnaby)'s own [daughter](tabitha), the stage [manager](tabitha) [Tabitha](tabitha), [who](tabitha) borrows the bicycle and rides into the harbour.
+ hire isolde "appoints" #granary
- lose barnaby "defeated"
- celebrate barnaby isolde "toasts"
+ attack barnaby isolde "removed the brakes"
- travel isolde "walks"
- parent barnaby tabitha "daughter"
- injure tabitha "rides into"

== 2
[Tabitha](tabitha), [whose](tabitha) wrist is in plaster, believes herself the victim of bad luck; [her](tabitha) [father](barnaby) sits at [her](tabitha) bedside and does not enlighten [her](tabitha). [Kofi](kofi) examines the wreck, finds clean cuts and takes them to [Isolde](isolde). Reluctant to begin [her](isolde) tenure with a scandal, [she](isolde) asks [him](kofi) to keep quiet. [Rufina](rufina), the wardrobe [mistress](rufina), [who](rufina) has been [Fell](barnaby)'s companion in all but name since [his](barnaby) divorce, discovers cable grease on a cuff that [she](rufina) has pressed that very morning.
- injure.past tabitha "in plaster"
- parent barnaby tabitha "father"
- help barnaby tabitha "sits"
- betray barnaby tabitha "does not enlighten"
- discover kofi "finds"
+ reveal kofi isolde "takes them to"
- couple barnaby rufina "companion"
- divorce.past _ barnaby "divorce"
+ discover rufina barnaby "cable grease"

== 3
A patron presents herself. [Mrs Vance](sponsor), relict of a biscuit manufacturer, will restore the roof provided that the part of Juliet go to [her](sponsor) [ward](petra), [Petronella](petra), [who](petra) lisps. [Isolde](isolde) declines with thanks. Rain comes through upon the balcony scene and [Alasdair Crewe](alasdair), the company's Romeo and [her](isolde) former [husband](alasdair), advises [her](isolde) to bend; had [she](isolde) bent, [he](alasdair) adds, [they](alasdair+isolde) would be married still. [She](isolde) gives [him](alasdair) a bucket to hold.
- married.past _ sponsor "relict"
- gift? sponsor isolde "restore the roof"
- hire? petra _ "part"
- kin petra sponsor "ward"
+ reject isolde sponsor "declines"
- ex alasdair isolde "former husband"
- quarrel? alasdair isolde "bent"
- married.past alasdair isolde "husband"
- married? alasdair isolde "married still"

== 4
[Petronella](petra) enters the theatre by the coal hole and asks to sweep. [She](petra) lisps, [she](petra) confides in [Kofi](kofi), only in the hearing of [her](petra) [guardian](sponsor). [Kofi](kofi) hears [her](petra) speak the potion scene to a mop and goes cold to the fingertips; for [him](kofi) there is no other woman in the building from that hour, though [Tabitha](tabitha), left-handed and in a temper, has been finding reasons to visit the workshop since Michaelmas. A [figure](ghost) in grey is observed on the fly floor by three persons, not one of them in drink.
- hire? petra "sweep"
- reveal petra kofi "confides"
- kin petra sponsor "guardian"
- create petra "speak"
+ love.start kofi petra "no other woman"
- love tabitha kofi "finding reasons"

== 5
Rumour has it that the [ghost](ghost) is that of the actor [Matteo Marchetti](brother), [who](brother) fell to [his](brother) death from the flies eleven years since. [He](brother) was [Isolde](isolde)'s [twin](brother), and the inquest, which returned misadventure, was the reason [she](isolde) came to this town and the only reason [she](isolde) has stayed. [Barnaby](barnaby) was on stage that evening. So, [she](isolde) recalls, was [Alasdair](alasdair). [She](isolde) engages a retired [policeman](sleuth), [Pell](sleuth), ostensibly as fireman, to look into [both](alasdair+barnaby).
- die.past brother "fell to his death"
+ sibling brother isolde "twin"
- move.past isolde "came"
- hire sleuth isolde "engages"
- quit.past sleuth "retired"
+ investigate sleuth alasdair+barnaby "look into"

== 6
[Rufina](rufina) lays the shirt before [Fell](barnaby) at supper. [He](barnaby) weeps, swears that [he](barnaby) meant merely to frighten, and asks [her](rufina) for the first time to be [his](barnaby) wife. [She](rufina) has waited nine years to be asked. [She](rufina) answers that [she](rufina) will wait a little longer, until [he](barnaby) has told the [child](tabitha); and when [he](barnaby) will not, [she](rufina) carries [her](rufina) sewing machine down three flights and across the square to [Isolde](isolde)'s spare room.
- accuse rufina barnaby "lays the shirt"
- sad barnaby "weeps"
+ propose barnaby rufina "his wife"
- reject rufina barnaby "wait a little longer"
- reveal? barnaby tabitha "has told"
- reveal! barnaby tabitha "will not"
+ breakup rufina barnaby "carries"
- housemate.start isolde rufina "spare room"

== 7
Upon the indisposition of the leading lady, a surfeit of mussels, [Petronella](petra) goes on. There is no lisp. [Mrs Vance](sponsor), in the stage box, rises in the second act and does not sit down again; [she](sponsor) has forbidden the [girl](petra) nothing, [she](sponsor) tells the [director](isolde) afterwards, save the truth, and now the [girl](petra) has it. [Petronella](petra) is the natural [daughter](petra) of [Barnaby Fell](barnaby). [He](barnaby), hearing it through a canvas door, forgets [his](barnaby) entrance for the first time in a career of thirty years.
- ill _ "indisposition"
+ create petra "goes on"
- reveal sponsor isolde "tells"
+ parent barnaby petra "natural daughter"
- discover barnaby petra "hearing"

== 8
[Sergeant Pell](sleuth) reports that the rope from which [Matteo](brother) hung was not worn but filed. [Alasdair](alasdair) had quarrelled with [him](brother) over a debt; [Fell](barnaby), over a part. [Isolde](isolde), [who](isolde) once loved the [one](alasdair) and cannot abide the [other](barnaby), prefers [the latter](barnaby) for the crime, and says as much at a full rehearsal. [Tabitha](tabitha) slaps [her](isolde). [Kofi](kofi) steps between [the two](isolde+tabitha) and, having thus laid hands on the stage [manager](tabitha) for the first time, receives the second slap himself.
- reveal sleuth isolde "reports"
- kill.past _ brother "filed"
- quarrel.past alasdair brother "quarrelled"
- quarrel.past barnaby brother "over a part"
- love.past isolde alasdair "once loved"
- enemy barnaby isolde "cannot abide"
+ accuse isolde barnaby "says as much"
+ attack tabitha isolde "slaps"
- rescue kofi isolde "steps between"
- attack tabitha kofi "second slap"

== 9
[Barnaby](barnaby) informs [Tabitha](tabitha), at last, of the bicycle; of a [sister](petra) with [her](tabitha) own left eyebrow; and of a secret that [he](barnaby) was paid to keep. On the night of the accident [he](barnaby) saw [who](alasdair) came down the iron ladder. It was [Crewe](alasdair). [He](barnaby) has drawn forty pounds a month ever since, and drunk it. [She](tabitha) hears [him](barnaby) to the end, puts on [her](tabitha) headset and calls the half. [Her](tabitha) [half-sister](petra) finds [her](tabitha) in the prop room, amid the swords.
+ reveal barnaby tabitha "informs"
- sibling petra tabitha "sister"
- discover.past barnaby alasdair "saw"
- threaten.past barnaby alasdair "drawn forty pounds"
- find petra tabitha "finds"

== 10
[Crewe](alasdair) is to be confronted after the performance. [He](alasdair) has, however, ears of [his](alasdair) own, and during the duel substitutes a sharpened foil. [Jonty](jonty), the youngest of the company, [who](jonty) plays Tybalt, is run through the lung. A [doctor](doctor) in the circle climbs the footlights to [him](jonty). In the confusion [Alasdair](alasdair) makes for the flies with [Isolde](isolde)'s arm twisted behind [her](isolde) back, and [she](isolde), looking down sixty feet, understands what [her](isolde) [brother](brother) had seen last.
- accuse? _ alasdair "confronted"
- betray alasdair jonty "substitutes"
- create jonty "plays"
+ injure jonty alasdair "run through"
- treat jonty doctor "climbs the footlights"
+ abduct alasdair isolde "arm twisted"
- discover isolde brother "understands"
- sibling brother isolde "brother"

== 11
It was an accident, [Alasdair](alasdair) pleads, on the grid; it was a debt, a shove, a boy's vanity. [He](alasdair) had wept at [their](alasdair+isolde) wedding with [Matteo](brother)'s blood upon [his](alasdair) hands, for it was [his](alasdair) own. The [figure](ghost) in grey steps out. It is [Rufina](rufina), [who](rufina) had for weeks been spying out the flies upon [her](rufina) own account; and [she](rufina) lets go the sandbag. [Barnaby](barnaby), out of breath, sixty and afraid of heights, grasps [Isolde](isolde) by the sleeve and does not let go, and it is by that sleeve that [he](barnaby) draws [her](isolde) back.
- reveal alasdair isolde "pleads"
- kill.past alasdair brother "a shove"
- sad.past alasdair "wept"
- wedding.past alasdair isolde "wedding"
+ discover _ ghost "steps out"
- investigate.past rufina "spying"
- attack rufina alasdair "sandbag"
- sad barnaby "afraid"
+ rescue barnaby isolde "draws her back"

== 12
[Crewe](alasdair) having been committed for trial, [Mrs Vance](sponsor) restores the roof without condition. [Jonty](jonty) breathes, and complains of [his](jonty) notices. [Tabitha](tabitha) and [Petronella](petra) take lodgings together, where [Kofi](kofi), mending a shelf, finds himself addressed by the wrong [sister](tabitha) in words [he](kofi) had rehearsed for the right [one](petra), and discovers that [he](kofi) has no objection. [Isolde](isolde) gives [Barnaby](barnaby) the Scottish king; [he](barnaby) asks for a bicycle. [Rufina](rufina) has moved [her](rufina) machine back across the square, and will be asked again on Sunday.
- arrest _ alasdair "committed"
- gift sponsor isolde "restores the roof"
- recover jonty "breathes"
- housemate.start petra tabitha "lodgings"
+ confess tabitha kofi "addressed"
- love.start kofi tabitha "no objection"
- hire barnaby isolde "the Scottish king"
+ reconcile barnaby rufina "back across the square"
- propose? barnaby rufina "asked again"
- sibling petra tabitha "sister"
