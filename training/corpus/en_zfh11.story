%series Ashes and Brocade
%lang en
%genre dragons and courts, breathless fan-site recaps
%cast ayla    | Ayla of Thorn; Ayla | f
%cast stellan | King Stellan; Stellan | m
%cast roxane  | Queen Roxane; Roxane | f
%cast idony   | Princess Idony; Idony; Ido | f
%cast corvin  | Duke Corvin; Corvin | m
%cast mateus  | Mateus | m
%cast gorm    | Gorm | n
%cast laundry | Nettles | g
%cast bette   | Bette | f
%cast fool    | Pip | m
%cast veil    | Veiled Lady | n
%cast healer  | - | f
%cast sigrun  | Sigrun | f
%cast mother  | - | f
%cast egbert  | Lord Egbert; Egbert | m

== 1 Laundry Day
My loves, it has begun, and it begins with socks. [Ayla of Thorn](ayla) scrubs shirts in the palace of [King Stellan](stellan) and hides a dragon the size of a ham under the mangle. The other laundry maids, a.k.a. the [Nettles](laundry), cover for [her](ayla). [Gorm](gorm), that's the ham, sneezes and sets [Duke Corvin](corvin)'s breeches on fire. With the [duke](corvin) in them! [Bette](bette), the oldest of the [Nettles](laundry), takes the blame and thirty lashes. [Ayla](ayla) cries into the starch all night. And who brings [her](ayla) a handkerchief? The royal [falconer](mateus), [Mateus](mateus), cheekbones and all. [He](mateus) has heard a sneeze.
- boss stellan ayla "palace of King Stellan"
- help laundry ayla "cover for her"
- attack gorm corvin "on fire"
- colleague ayla bette "oldest of the Nettles"
+ help bette ayla "takes the blame"
- attack _ bette "thirty lashes"
- sad ayla "cries"
- gift mateus ayla "handkerchief"
+ discover mateus gorm "heard a sneeze"

== 2 The Veiled Lady
There's a [Veiled Lady](veil) at court and nobody knows beans about [her](veil), except that [Stellan](stellan), a [husband](stellan) of eleven years, reads [her](veil) poems behind the orangery. [Queen Roxane](roxane) finds a sonnet in [his](stellan) glove. [She](roxane) doesn't shout. [She](roxane) has the orangery pulled down. Meanwhile [Princess Idony](idony), the royal [sister](idony), is to be shipped off to marry some [lord](egbert) with two castles and no chin, and begs [Ayla](ayla), [who](ayla) does [her](idony) ruffs, to help [her](idony) climb out of a window. [They](ayla+idony) get as far as the fish pond. Splash. The [pair](ayla+idony) of [them](ayla+idony) laugh so hard that the guards find [them](ayla+idony).
- affair stellan veil "reads her poems"
- cheat stellan roxane "behind the orangery"
- married roxane stellan "husband"
+ discover roxane stellan "finds a sonnet"
- attack roxane _ "pulled down"
- sibling idony stellan "royal sister"
- wedding? egbert idony "to marry"
- help ayla idony "to help"
- flee? idony "climb out"
- happy ayla+idony "laugh"
- find _ ayla+idony "guards find"

== 3 Falcon Lessons
Swoon alert. [Mateus](mateus) teaches [Gorm](gorm) to come to a whistle, at dawn, on the north tower, and [Ayla](ayla) just happens to hold the bucket. [He](mateus) says [her](ayla) hair smells of soap. It's lye, [she](ayla) says. Reader, [they](ayla+mateus) are standing VERY close. Down below [Corvin](corvin), [whose](corvin) scorched dignity has not forgotten the laundry, pays [Pip](fool), the court [fool](fool), to snoop. [Pip](fool) snoops. What [he](fool) finds is a small dragon [who](gorm) laughs at [his](fool) jokes, first audience in years, and [he](fool) reports to the [duke](corvin) that there's nothing up there but pigeons. I'd die for [Pip](fool).
- advisor mateus gorm "teaches"
- help ayla mateus "hold the bucket"
+ flirt ayla mateus "smells of soap"
- hire fool corvin "pays Pip"
- investigate fool mateus "snoop"
- discover fool gorm "What he finds"
- happy gorm "laughs"
+ betray fool corvin "nothing up there"


== 4 Poison for Breakfast
Everyone's favourite [king](stellan) keels over into the porridge!! [Stellan](stellan) lives, thanks to a [healer](healer) from the marshes, [who](healer) is shown out by the kitchen door with a chicken. Who did it? [Corvin](corvin) says the [queen](roxane), loudly. The wronged [wife](roxane) has motive, after all. [Roxane](roxane) is locked in [her](roxane) apartments without [her](roxane) embroidery. Only [Idony](idony) believes [her](roxane). [She](idony) sneaks in every night with cards and cake; [they](idony+roxane) used to loathe each other, and now look at [them](idony+roxane), cheating side by side. [Egbert](egbert) of the no chin arrives early and is rather sweet.
+ attack _ stellan "keels over"
- recover stellan "lives"
- treat stellan healer "thanks to a healer"
- gift _ healer "chicken"
+ accuse corvin roxane "says the queen"
- married roxane stellan "wronged wife"
- cheat.past stellan roxane "wronged wife"
- arrest _ roxane "locked"
- gift idony roxane "cards and cake"
- enemy.past idony roxane "used to loathe"
- friend.start idony roxane "side by side"
- travel egbert "arrives early"

== 5 Under the Veil
I SCREAMED. [Idony](idony) plays detective and yanks at the gauze in the chapel: the [Veiled Lady](sigrun) is [Sigrun](sigrun), [Corvin](corvin)'s own [sister](sigrun), back from the convent [she](sigrun) supposedly died in. The [duke](corvin) planted [her](sigrun) there to turn the [king](stellan)'s head. Trouble is, it has turned [hers](sigrun). [She](sigrun) tells [Ido](idony), crying, that the porridge was never part of the deal. Behind the altar somebody drops a prayer book. By supper [Sigrun](sigrun) is gone, no luggage, no note, one shoe on the stairs. The [king](stellan), still green from the poison, asks for [her](sigrun) in front of [his](stellan) [wife](roxane)'s empty chair.
+ discover idony sigrun "yanks at the gauze"
- sibling corvin sigrun "sister"
- die! sigrun "supposedly died"
- return sigrun "back from the convent"
- betray corvin stellan "planted her"
+ love sigrun stellan "turned hers"
- reveal sigrun idony "tells Ido"
- sad sigrun "crying"
- abduct _ sigrun "is gone"
- love stellan sigrun "asks for her"
- married roxane stellan "wife's"

== 6 The Ham Grows Up
[Gorm](gorm) doesn't fit under the mangle anymore. [Gorm](gorm) doesn't fit in the DRYING ROOM. The [Nettles](laundry) hold a council in [their](laundry) shifts and agree on the old ice cellar; six women push, one [dragon](gorm) sulks. [Bette](bette) catches [her](bette) death in there and takes to bed. [Ayla](ayla) sits with [her](bette), and the old [woman](bette) tells [her](ayla) at last where the egg came from: a [mother](mother), dying, handed it over along with a [baby](ayla). "[You](ayla), [goose](ayla)." So the [laundress](ayla) was never from [Thorn](@thorn) at all. [Mateus](mateus), outside the door, takes off [his](mateus) cap.
- help laundry ayla "agree on"
- sad gorm "sulks"
- ill bette "takes to bed"
- help ayla bette "sits with her"
+ reveal bette ayla "tells her at last"
- die.past mother "dying"
- gift.past mother bette "handed it over"
- parent.past mother ayla "a baby"
+ discover ayla mother "was never from Thorn"

== 7 Chinless Wonder
Can we talk about [Egbert](egbert)? [He](egbert) learns that the [princess](idony) doesn't want [him](egbert), and instead of flouncing off [he](egbert) asks what [she](idony) does want. To find [Sigrun](sigrun). So off [they](egbert+idony) go, down the sewers, in full court dress, holding [their](egbert+idony) noses. [They](egbert+idony) come across a boot print, a barge and two of the [duke](corvin)'s thugs. [Egbert](egbert) can't fence for toffee. [He](egbert) falls on one of them, which does the trick. The other gets [Idony](idony)'s heel in the eye. I went into this hour wanting [him](egbert) eaten by a dragon; I came out knitting [him](egbert) a scarf.
- discover egbert idony "learns that"
- love! idony egbert "doesn't want him"
+ help egbert idony "off they go"
- investigate egbert+idony sigrun "To find Sigrun"
- find egbert+idony "come across"
- boss corvin _ "thugs"
- attack egbert _ "falls on"
- attack idony _ "heel in the eye"


== 8 Crown Prosecutor
The trial of [Roxane](roxane)! [Corvin](corvin) presents a vial, a cook, a tear. The [queen](roxane) defends herself, in one sentence: had [she](roxane) wanted [him](stellan) dead, [she](roxane) would have started with the poems. The gallery adores [her](roxane). Condemned anyway. The block is set up where the orangery was, and [Stellan](stellan), [who](stellan) could stop it with a finger, studies [his](stellan) finger. [Coward](stellan)! [Pip](fool) spends the eve of the execution on [his](fool) knees at the ice cellar, pleading with a [dragon](gorm). The [dragon](gorm) has heard [him](fool) out before, mostly for the punchlines. This time there isn't one.
+ accuse corvin roxane "trial"
- kill! roxane stellan "had she wanted"
- reveal roxane _ "one sentence"
- kill? _ roxane "Condemned"
- betray stellan roxane "studies his finger"
- help? gorm roxane "pleading with a dragon"

== 9 THE Episode
Drums. Axe. And then the SHADOW. [Gorm](gorm), as big as a barn and ridden, bareback, by a [laundress](ayla), comes down on the scaffold and [Roxane](roxane) is off it before the headsman can blink. [Corvin](corvin) orders the archers to shoot. Not one does, for [Mateus](mateus) has cut every bowstring during the night. The [duke](corvin) then does what [he](corvin) does: [he](corvin) grabs the nearest child and holds a dagger to its neck and backs out of the gate. [Bette](bette), out of bed in [her](bette) nightcap, trips [him](corvin) up with a mop. With a MOP. It costs the old [girl](bette) [her](bette) life.
- kill? _ roxane "Axe"
+ rescue ayla+gorm roxane "off it"
- attack? corvin ayla "orders the archers"
- help mateus ayla "cut every bowstring"
- threaten corvin _ "dagger"
- flee corvin "backs out"
- attack bette corvin "trips him up"
+ die bette "costs the old girl"
- kill corvin bette "costs the old girl"

== 10 Nettle Soup
Quiet one. We needed it. The [Nettles](laundry) wash [their](laundry) dead [friend](bette) themselves, in lavender, and sing the song about the bishop's drawers. [Roxane](roxane), on the run in an apron, wrings out sheets beside [women](laundry) [who](laundry) used to curtsy to [her](roxane), and is bad at it. [She](roxane) asks [Ayla](ayla) what one says to a person who has saved one's neck. "Pass the pegs," says [Ayla](ayla). [Mateus](mateus) and [she](ayla) finally, finally kiss, in the steam, and it's so foggy that the camera misses most of it, and I have written to the network.
- die.past bette "dead friend"
- friend bette laundry "dead friend"
- create laundry "sing"
- flee roxane "on the run"
- help roxane laundry "wrings out sheets"
- rescue.past ayla roxane "saved one's neck"
+ kiss ayla mateus "kiss"

== 11 The Barge
Found! [Sigrun](sigrun) is chained up on [Corvin](corvin)'s salt barge and [Idony](idony) saws while [Egbert](egbert) distracts the sentry with a lecture on cheese. Free and furious, [she](sigrun) heads not for the border but for the [king](stellan)'s bedchamber, where [she](sigrun) tells [him](stellan) about the porridge, who stirred it and on whose orders, and that [he](stellan) is a fool. [Stellan](stellan) weeps. [He](stellan) wants to run away with [her](sigrun). [She](sigrun) looks at [him](stellan), poems and all, and it's over, you can see it go out like a candle. On the way down [she](sigrun) meets [Roxane](roxane). The two [women](roxane+sigrun) nod.
- find egbert+idony sigrun "Found"
- abduct.past corvin sigrun "chained up"
+ rescue egbert+idony sigrun "saws"
- help egbert idony "distracts the sentry"
- reveal sigrun stellan "tells him"
- attack.past corvin stellan "on whose orders"
- sad stellan "weeps"
- flee? sigrun+stellan "run away"
+ breakup sigrun stellan "it's over"
- love.end sigrun stellan "go out like"
- meet roxane sigrun "meets Roxane"

== 12 A Short War
[Corvin](corvin) has an army, [Ayla](ayla) has a [dragon](gorm) and eleven laundresses with boiling water. You do the maths. It rains, [Gorm](gorm)'s fire goes out, for a moment it looks bad. [Egbert](egbert) brings [his](egbert) two castles' worth of pikemen over the ridge, and I may have barked. [Mateus](mateus) is wounded in the shoulder, only the shoulder, breathe. [Corvin](corvin) yields to [his](corvin) own [sister](sigrun), of all people, and [she](sigrun) has [him](corvin) marched off to that convent, the strict wing. [Stellan](stellan) shows up with a sword once everything is over and is handed a towel.
- enemy ayla corvin "has an army"
- attack laundry corvin "boiling water"
- lose gorm "goes out"
+ rescue egbert ayla "over the ridge"
- injure mateus _ "wounded"
- lose corvin sigrun "yields"
- sibling corvin sigrun "sister"
+ arrest sigrun corvin "marched off"
- gift _ stellan "handed a towel"

== 13 Clean Sheets
And exhale. [Stellan](stellan) abdicates, on horseback, halfway out of town. [Roxane](roxane), rid of a [husband](stellan) and stuck with a crown, makes [Bette](bette)'s statue out of the orangery's marble and gives the [Nettles](laundry) seats in council. [Pip](fool) is [her](roxane) [chancellor](fool). Yes! [Idony](idony) asks [Egbert](egbert), not the other way round, on the rim of the fish pond, and [he](egbert) is so startled that [he](egbert) topples in. [Ayla](ayla) is offered a title and says [she](ayla) would rather have Thursdays off, and [Mateus](mateus) on them. [Gorm](gorm) has dug a nest in the rose garden. [Gorm](gorm), it turns out, is a lady. Three eggs, people. THREE.
- quit stellan "abdicates"
+ breakup stellan roxane "rid of a husband"
- create roxane bette "statue"
- hire laundry roxane "seats in council"
- hire fool roxane "chancellor"
+ propose idony egbert "asks Egbert"
- gift? roxane ayla "offered a title"
- reject ayla roxane "would rather have"
- birth gorm "Three eggs"
