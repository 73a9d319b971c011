%series Desk Nine
%lang en
%genre crime series about a cold-case desk in Nairobi, fan wiki plot sections
%cast wambui   | Inspector Wambui Njoroge; Wambui; Njoroge | f
%cast otieno   | Sergeant Otieno; Otieno | m
%cast zawadi   | Zawadi Kombo; Zawadi | f
%cast rono     | Superintendent Rono; Rono | m
%cast mutua    | Bishop Mutua; Mutua | m
%cast achieng  | Achieng | f
%cast salim    | Salim | m
%cast njeri    | Njeri | f
%cast kamau    | Kamau Njoroge; Kamau | m
%cast grace    | Mama Atieno; Atieno | f
%cast lucy     | Lucy Wanjiku; Lucy | f
%cast singer   | Bahati | f
%cast sister   | - | f
%cast watchman | - | m
%cast surgeon  | - | m

== 1 Box 114
[Inspector Wambui Njoroge](wambui) is moved to the basement for having breathalysed a minister. Down there [she](wambui) finds forty years of unsolved cases, a kettle, and [Otieno](otieno), a [sergeant](otieno) [who](otieno) has been forgotten rather than posted. In the first box [she](wambui) opens, a girl's shoe lies next to [her](wambui) own maiden name: the missing [pupil](lucy) of 1998, [Lucy Wanjiku](lucy), sat behind [her](wambui) at school and was [her](wambui) best [friend](lucy). [Otieno](otieno) advises [her](wambui) to hand it on, as one may not work on one's own dead. [She](wambui) puts the lid on and takes it home.
- investigate.past wambui _ "breathalysed"
- quit wambui "moved to the basement"
- meet otieno wambui "forgotten rather than posted"
- colleague otieno wambui "sergeant"
+ find wambui "a girl's shoe"
- lose.past _ lucy "missing"
- friend.past lucy wambui "best friend"
- help otieno wambui "advises"
- steal wambui "takes it home"

== 2 Watchman
The school's [watchman](watchman) did eleven years for it. [He](watchman) now sells sugar cane outside the same gate and asks nothing of anybody. [Wambui](wambui) buys a stick from [him](watchman) every morning until [he](watchman) tells [her](wambui) that the confession was read to [him](watchman) after [he](watchman) had signed it, by a young [constable](rono) with a limp. The only [officer](rono) with a limp in the house is [Superintendent Rono](rono), [her](wambui) [chief](rono). [Zawadi Kombo](zawadi), a [reporter](zawadi), waylays [her](wambui) at the bus stop, for [she](zawadi) has been told about the shoe; [Wambui](wambui) denies that there is one.
- arrest.past _ watchman "eleven years"
+ reveal watchman wambui "tells her"
- betray.past rono watchman "confession was read"
- boss rono wambui "chief"
- meet wambui zawadi "waylays"
- discover zawadi "told about the shoe"
- betray wambui zawadi "denies"

== 3 The Choir
In 1998 the [bishop](mutua) was a curate and led the school choir. [Mutua](mutua), [who](mutua) by now fills stadiums, receives the [inspector](wambui) with tea, remembers [Lucy](lucy)'s soprano, weeps a little. [Otieno](otieno), [who](otieno) has been counting the cups, notices that [he](mutua) called the [girl](lucy) [Lulu](lucy). Nobody did, says [Wambui](wambui) in the car, except [me](wambui) and whoever read [her](lucy) diary. That evening [her](wambui) [husband](kamau), [Kamau](kamau), tells [her](wambui) over supper that [he](kamau) has a new [client](mutua). [He](kamau) can't say who; it is a man of God.
- advisor.past mutua lucy "led the school choir"
- investigate wambui mutua "receives the inspector"
- sad mutua "weeps a little"
+ discover otieno mutua "notices"
- married kamau wambui "husband"
- advisor.start kamau mutua "new client"
- reveal! kamau wambui "can't say who"

== 4 Red Earth
Road works in [Karura](@karura) turn up a skull. The police [surgeon](surgeon), a [vegetarian](surgeon), thinks of a [girl](sister) of fifteen and of a blow. [Wambui](wambui), at the edge of the pit, has [her](wambui) knees give way, and [Otieno](otieno) stands so that nobody can see it. [He](otieno) goes with [her](wambui) to [Atieno](grace), [Lucy](lucy)'s [mother](grace), [who](grace) has laid a place at table for twenty-six years. [She](grace) asks [her](wambui) in, and when [she](wambui) cannot get it out, says it for [her](wambui). Only the hair is wrong, the old [lady](grace) adds, looking at the photographs: [Lucy](lucy) never wore beads.
- find _ sister "turn up a skull"
- kill.past _ sister "of a blow"
- sad wambui "knees give way"
- help otieno wambui "stands so that"
- parent grace lucy "mother"
+ die? lucy "says it for her"
- invite grace wambui "asks her in"
- help grace wambui "says it for her"
+ discover grace "hair is wrong"

== 5 Beads
The beads belonged to [Njeri](njeri)'s [sister](sister), a [runaway](sister) [whom](sister) no one had ever reported. [Njeri](njeri), [who](njeri) sells phone credit, had always believed the postcards. [Zawadi](zawadi) prints [her](njeri) story without asking, and [Njeri](njeri), mobbed at [her](njeri) kiosk, has to be got out through the roof by [Salim](salim), the [mechanic](salim) next door. [He](salim) has been meaning to talk to [her](njeri) for three years. [She](njeri) asks for [his](salim) name. [Wambui](wambui) tells the [journalist](zawadi) what [she](wambui) takes [her](zawadi) for. [She](zawadi) takes it, and offers by way of penance the archive of [her](zawadi) paper.
- sibling njeri sister "Njeri's sister"
- flee.past sister "runaway"
- discover! njeri sister "believed the postcards"
- betray zawadi njeri "without asking"
- attack _ njeri "mobbed"
+ rescue salim njeri "got out through"
- neighbour njeri salim "next door"
- love salim njeri "meaning to talk"
- accuse wambui zawadi "takes her for"
- help? zawadi wambui "by way of penance"

== 6 Lost Property
A basement has its own weather. The kettle is repaired. There is a complaint about the smell and a cat to go with it. A man comes to report a bicycle stolen in 1983 and stays until five, since nobody had ever let him finish. [Otieno](otieno) plays draughts against himself and accuses himself of cheating. On the stairs somebody is singing. [Wambui](wambui) eats mangoes over the sink, thinks of nothing, and is called to the telephone. Wrong number. So it goes in June.
- steal.past _ "stolen"
- accuse otieno "of cheating"
- create _ "singing"

== 7 A Man of God
[Kamau](kamau) draws up the deed for the [bishop](mutua)'s new cathedral and stumbles on a payment, monthly since 1998, to a [woman](singer) in [Mombasa](@mombasa). It would be professional suicide to tell [his](kamau) [wife](wambui). [He](kamau) leaves the sheet in the toaster. [She](wambui) burns [her](wambui) fingers on it and kisses [his](kamau). [Rono](rono), warned by the [bishop](mutua) that the basement is asking questions, calls [Otieno](otieno) in and offers [him](otieno) [his](otieno) stripes and a window if [he](otieno) will tell [him](rono) what the [inspector](wambui) has. [Otieno](otieno), limping out in imitation, tells [him](rono) to ask [her](wambui).
- advisor kamau mutua "draws up the deed"
- gift.past mutua singer "payment"
+ discover kamau mutua "stumbles on"
- married kamau wambui "wife"
- reveal kamau wambui "in the toaster"
- injure wambui "burns her fingers"
- kiss kamau wambui "kisses"
- reveal mutua rono "warned by"
- hire? otieno rono "his stripes"
- betray? otieno wambui "tell him what"
+ reject otieno rono "tells him to ask her"

== 8 Bahati
The [woman](singer) in [Mombasa](@mombasa) sings in a hotel under the name of [Bahati](singer). [Wambui](wambui) sits through two sets in the dark. At the second chorus of the old school hymn [she](wambui) gets up and joins in, a third below, as [she](wambui) used to. The [singer](singer) stops. It is [Lucy](lucy), twenty-six years older and alive. [She](lucy) does not fall into [her](wambui) arms; [she](lucy) runs, out through the kitchen, and it is [Otieno](otieno), having a smoke among the crates, [who](otieno) holds out [his](otieno) arms, and [her](lucy).
- travel wambui "sits through" @mombasa
- create singer "sings"
- create wambui "joins in"
+ discover wambui lucy "It is Lucy"
- die! lucy "alive"
- reconcile! lucy wambui "does not fall into"
- flee lucy wambui "runs"
+ arrest otieno lucy "holds out his arms"

== 9 What Lucy Saw
[She](lucy) had come back for [her](lucy) hymn book. In the vestry the [curate](mutua) was bending over a [girl](sister) with beads, [one](sister) of those who slept in the bus park, and [he](mutua) had the candlestick in [his](mutua) hand still. [He](mutua) gave [her](lucy) the choice between a grave of [her](lucy) own and a bus. [Rono](rono), then a [constable](rono) and the [curate](mutua)'s [cousin](rono), drove [her](lucy). "And [Mama](grace)?" asks [Wambui](wambui). [Mama](grace) would have been next. [She](lucy) has paid for [her](grace) life with [her](lucy) own, and every month [somebody](mutua) has sent [her](lucy) the change.
- return.past lucy "had come back"
- kill.past mutua sister "candlestick"
+ discover.past lucy mutua "in his hand still"
- reveal lucy wambui "come back for"
- threaten.past mutua lucy "a grave of her own"
- kin mutua rono "cousin"
- abduct.past rono lucy "drove her"
- parent grace lucy "Mama"
- threaten.past mutua grace "would have been next"
- rescue.past lucy grace "paid for her life"
- help.past mutua lucy "sent her the change"

== 10 Safe House
Nobody is to know, and so [Lucy](lucy) is put up with [Njeri](njeri), above the kiosk. It takes [her](lucy) a week to tell [her](njeri) [whose](sister) beads they were. [Njeri](njeri) goes on cutting onions; then [she](njeri) goes down to [Salim](salim), in [whose](salim) pit there is room to scream. [He](salim) lets the engine run so that no one shall hear [her](njeri). [Rono](rono), meanwhile, suspends the [inspector](wambui) over a missing box. [She](wambui) lays [her](wambui) badge on [his](rono) desk and asks after [his](rono) leg, and whether it hurts when [he](rono) drives.
- housemate.start lucy njeri "put up with"
+ reveal lucy njeri "tell her"
- die.past sister "whose beads"
- sad njeri "scream"
- help salim njeri "lets the engine run"
- quit wambui rono "suspends"
- steal.past wambui "missing box"
- accuse wambui rono "whether it hurts"

== 11 Sunday
Eighty thousand in the stadium. [Zawadi](zawadi), [whose](zawadi) archive has yielded a photograph of a [curate](mutua) with a candlestick, has bribed the man at the mixing desk. As [Bishop Mutua](mutua) lifts [his](mutua) arms, another voice comes out of the loudspeakers, a soprano, singing the hymn of 1998. [He](mutua) knows it before anyone else does. [He](mutua) cries out "[Lulu](lucy)!" into an open microphone. [Achieng](achieng), [his](mutua) [wife](achieng), sitting in white in the first row, asks [him](mutua) who that is; when [he](mutua) strikes [her](achieng), [Otieno](otieno) climbs onto the stage and, in front of eighty thousand, does [his](otieno) duty.
- find zawadi "has yielded"
- betray zawadi _ "has bribed"
- create lucy "singing the hymn"
+ discover mutua lucy "knows it"
- married achieng mutua "wife"
- investigate achieng mutua "asks him who"
- attack mutua achieng "strikes her"
+ arrest otieno mutua "does his duty"

== 12 Table for Two
[Rono](rono) shoots himself in the foot while cleaning [his](rono) pistol, the good one, and confesses under the anaesthetic to the [surgeon](surgeon), [who](surgeon) asks [him](rono) to spell it. [Wambui](wambui) is offered the chair upstairs and prefers the basement, provided that [Otieno](otieno) gets [his](otieno) stripes. The [watchman](watchman) receives a cheque and a new gate. [Lucy](lucy) stands outside [her](lucy) [mother](grace)'s door for so long that [Wambui](wambui) has to knock for [her](lucy). [Atieno](grace) opens, looks from [one](wambui) to the [other](lucy), says that [they](lucy+wambui) are late, and fetches a third plate.
- injure rono "shoots himself"
- treat rono surgeon "under the anaesthetic"
+ reveal rono surgeon "confesses"
- reject wambui _ "prefers the basement"
- hire? wambui "offered the chair"
- hire? otieno "gets his stripes"
- find watchman "receives a cheque"
- parent grace lucy "mother"
- help wambui lucy "knock for her"
+ return lucy "stands outside"
- reconcile grace lucy "third plate"
