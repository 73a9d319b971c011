%series Rosewater
%lang en
%genre family saga of perfume makers in Bulgaria's rose valley, TV-magazine digests
%cast vel | Velina Dimova; Velina | f
%cast stan | Stanko Dimov; Stanko | m
%cast iva | Ivalina | f
%cast boyan | Boyan Petkov; Boyan; Petkov | m
%cast rada | Rada Petkova; Rada | f
%cast ass | Asen | m
%cast yor | Yordanka | f
%cast krum | Krum | m
%cast chem | Étienne Morel; Morel; Étienne | m
%cast pop | Father Sava | m
%cast milena | Milena | f
%cast zdr | Zdravko | m
%cast baby | - | f

== 1
Old [Stanko Dimov](stan), distiller, blind since the war, tests [his](stan) three [grandchildren](ass+iva+vel) with a single drop of rose oil. Only [Velina](vel) smells that it is false. [Asen](ass), [her](vel) [cousin](ass), [who](ass) diluted it, blames the [foreman](krum), [Krum](krum), and has [him](krum) dismissed by dinner. In the neighbouring still [Boyan Petkov](boyan) has been waiting for such a foreman.
- ill stan "blind"
- kin ass+iva+vel stan "grandchildren"
- discover vel _ "smells"
- kin ass vel "cousin"
+ betray ass krum "blames"
- accuse ass krum "blames"
- quit krum "dismissed"
- neighbour boyan stan "neighbouring"
- hire? krum boyan "waiting"

== 2
[Krum](krum) enters [Petkov](boyan)'s service with a recipe in [his](krum) head. [Rada Petkova](rada), [Boyan](boyan)'s [mother](rada), and [Stanko](stan) were betrothed as children and have sued each other over a hedge ever since. [Velina](vel) climbs the hedge to warn [Boyan](boyan) that [Krum](krum) talks in [his](krum) sleep; [he](boyan) gives [her](vel) a rose, thornless. [Ivalina](iva), [her](vel) [sister](iva), finds it in a hymnal and eats the petals.
+ hire krum boyan "service"
- parent rada boyan "mother"
- engaged.past rada stan "betrothed"
- enemy rada stan "sued"
- help vel boyan "warn"
+ gift boyan vel "a rose"
- sibling iva vel "sister"
- find iva "finds"
- jealous? iva vel "eats the petals"

== 3
A French buyer, [Étienne Morel](chem), tastes the air at dawn and offers for [Stanko](stan)'s whole harvest. [Asen](ass) sells it to [him](chem) twice. [Ivalina](iva) interprets, and what [she](iva) leaves out is more than what [she](iva) says; on the third evening [Morel](chem) asks [her](iva), in Bulgarian, to dance. At the Petkovs' [Velina](vel) and [Boyan](boyan) try out a still together. The drip is slow. [They](boyan+vel) don't mind.
- betray ass chem "twice"
- betray iva chem "leaves out"
+ date chem iva "dance"
- help boyan vel "together"

== 4
[Morel](chem) finds the other contract. [He](chem) has [Asen](ass) followed by [Zdravko](zdr), a private [detective](zdr), to a gaming house in [Plovdiv](@plovdiv), and then accuses the whole [family](ass+iva+stan+vel+yor) at [Stanko](stan)'s name-day table. [Yordanka](yor), [Asen](ass)'s [mother](yor), upends the tureen on [him](chem). [Ivalina](iva) runs after the sodden [Frenchman](chem) with a towel. [Stanko](stan) asks only one thing: which [grandchild](vel) smelled it first.
- discover chem ass "finds the other contract"
- investigate zdr ass "followed"
- celebrate stan "name-day"
+ accuse chem ass+iva+stan+vel+yor "accuses"
- parent yor ass "mother"
- attack yor chem "upends the tureen"
- help iva chem "towel"

== 5
[Stanko](stan) turns [Asen](ass) out and names [Velina](vel) [his](stan) heir before the village. That night the storehouse burns, and [Krum](krum), seen running with a can, is cornered by the harvesters. [Boyan](boyan) stands in front of [him](krum) and takes the stone meant for the [foreman](krum). [Velina](vel) sews up the [man](boyan) [she](vel) is not supposed to know. [Rada](rada), with the lamp, counts the stitches.
+ reject stan ass "turns Asen out"
- find vel stan "heir"
- lose _ "burns"
- discover _ krum "seen"
- accuse _ krum "cornered"
- flee krum "running"
+ rescue boyan krum "stands in front"
- injure boyan _ "the stone"
- attack _ krum "stone"
- treat boyan vel "sews up"

== 6
[Rada](rada) walks to the hedge and speaks to [Stanko](stan) for the first time in forty-four years, to tell [him](stan) that [his](stan) [granddaughter](vel) is in [her](rada) kitchen. [He](stan) takes [her](rada) elbow to get there. At the table [he](stan) hears two [people](boyan+vel) breathing in step. Is that how it stands? That is how it stands, says [Velina](vel). [Asen](ass), in [Plovdiv](@plovdiv), sells the deed of the hedge to a [stranger](milena).
- travel rada "walks"
+ reveal rada stan "tell him"
- kin stan vel "granddaughter"
- couple boyan vel "breathing in step"
- discover stan boyan+vel "hears"
- reveal vel stan "says"

== 7
The [stranger](milena) gets out of a taxi: [Milena](milena), [Boyan](boyan)'s lawful [wife](milena), vanished in Varna six years ago. [Boyan](boyan) had [her](milena) declared dead. [Velina](vel) takes off [her](vel) apron and goes home over the hedge, tearing it. [Ivalina](iva), [whose](iva) [Frenchman](chem) has asked [her](iva) to Grasse, holds [her](vel) for an afternoon and asks [Morel](chem) to wait for a day.
+ return milena "gets out of"
- married boyan milena "wife"
- flee.past milena "vanished"
- die! milena "declared dead"
+ breakup vel boyan "goes home"
- invite chem iva "asked her to Grasse"
- help iva vel "holds her"

== 8
[Milena](milena) wants money and [Asen](ass) wants half. [Krum](krum), grateful and slow to speak, recognises [Asen](ass)'s cigarette case, found in the ashes; [he](krum) puts it down on [Stanko](stan)'s knee. The blind [man](stan) feels out the initials and asks for a policeman. Before one can be had [Asen](ass) locks [his](ass) own [grandfather](stan) in the copper room, with the fire lit beneath.
- betray ass+milena boyan "wants half"
- reveal krum stan "puts it down"
+ discover stan ass "feels out"
- accuse stan ass "policeman"
+ abduct ass stan "locks"
- kill? ass stan "fire lit"
- kin ass stan "grandfather"

== 9
It is the smell that gets [Velina](vel) out of bed: burnt copper, no rose. [She](vel) breaks down the door with [Boyan](boyan), not speaking to [him](boyan). [Rada](rada) breathes for [Stanko](stan), mouth to mouth, forty-four years in arrears. [Asen](ass) is sat on by [his](ass) own [mother](yor) until the constable comes. [Milena](milena), [who](milena) had not bargained for murder, asks [Boyan](boyan) what a divorce costs, and pays it.
+ rescue boyan+vel stan "breaks down the door"
- quarrel boyan vel "not speaking"
- help rada stan "breathes for"
+ arrest _ ass "constable"
- parent yor ass "mother"
- divorce boyan milena "divorce"

== 10
[Stanko](stan)'s lungs do not mend. [He](stan) lets [Velina](vel) name all the smells in the room; [she](vel) leaves out the last one. [Yordanka](yor), in the kitchen, has nothing left to be angry with, and teaches [Boyan](boyan) how to stir. [Ivalina](iva) writes from Grasse that [she](iva) is happy, badly spelled, and homesick, correctly. On the seventh day of rain [Rada](rada) sends for [Father Sava](pop), for two reasons.
- ill stan "do not mend"
- sad! yor "angry"
- advisor yor boyan "teaches"
- travel.past iva "from Grasse"
- happy iva "happy"
- sad iva "homesick"
- invite rada pop "sends for"
+ die? stan "two reasons"

== 11
[Father Sava](pop) marries the [two](rada+stan) of [them](rada+stan) at the bedside, ring on ring, hedge and all, and buries [him](stan) on Thursday. [Rada](rada) wears black over white. The will leaves the distillery to [Velina](vel) and the quarrel to nobody. At the grave [Krum](krum) stands next to [Boyan](boyan), and [Velina](vel) next to that; by the end of the hymn there is no next.
+ wedding rada stan "marries"
+ die stan "buries"
- find vel stan "leaves the distillery"
- reconcile boyan vel "no next"

== 12
First distillation under one roof, with a hole where the hedge was. [Ivalina](iva), back with [Morel](chem) and an infant in a rose basket, passes the drop round; the [child](baby) sneezes, and everyone agrees that [she](baby) has it. [Velina](vel) tells [Boyan](boyan) something in [his](boyan) ear. [He](boyan) drops a copper ladle, hops, and shouts it over the hedge that isn't there.
- return iva "back with"
- parent chem+iva baby "infant"
+ reveal vel boyan "in his ear"
- reveal boyan _ "shouts"
