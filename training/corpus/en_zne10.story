%series Palm Court Irregulars
%lang en
%genre retirement-village mystery comedy, Florida, breezy TV-magazine recaps
%cast dolores | Dolores Quint; Dolores; Quint | f
%cast hank    | Hank Abernathy; Hank | m
%cast bibi    | Bibi Rosenthal; Bibi | f
%cast sol     | Sol Rosenthal; Sol | m
%cast cruz    | Sheriff Cruz; Cruz | f
%cast marguerite| Marguerite Dupree; Marguerite | f
%cast kelvin  | Kelvin | m
%cast nurse   | Tasha; Nurse Tasha | f
%cast manager | Mr. Pell; Pell | m
%cast gus     | Gus | m
%cast reverend| Reverend Swann; Swann | m
%cast lola    | Lola | f
%cast winston | Winston | m
%cast ava     | Ava | f
%cast ortho   | - | m

== 1 Bingo
A body on the shuffleboard court! It's [Gus](gus), ladies' [man](gus) and bingo [caller](gus), hit on the head with a conch. [Sheriff Cruz](cruz) is all set to call it a fall. [Dolores Quint](dolores), thirty years a homicide [detective](dolores) in [Newark](@newark) and four a [resident](dolores), is not. [She](dolores) ropes in [Hank Abernathy](hank), the [widower](hank) from across the hall, [who](hank)'d follow [her](dolores) anywhere and usually does. First on the list: [Bibi](bibi) and [Sol Rosenthal](sol), wed fifty-one years, because it's [her](bibi) earring that was found in the dead [man](gus)'s hand.
+ kill _ gus "hit on the head"
- investigate dolores gus "is not"
- neighbour dolores hank "across the hall"
- married.past _ hank "widower"
- love hank dolores "follow her anywhere"
- hire.past dolores "homicide detective"
- investigate dolores+hank bibi+sol "First on the list"
- married bibi sol "wed fifty-one years"

== 2 The Earring
[Bibi](bibi) comes clean: for two years of Thursdays [she](bibi) and [Gus](gus) had had what [she](bibi) calls a late lunch. [Sol](sol) knew. [Sol](sol) had even been glad of the quiet. But the Thursday before last [Gus](gus) told [her](bibi) that it was all over, as [he](gus) had met the real thing. [She](bibi) flung [her](bibi) earrings at [him](gus). Who's the real thing? [Nurse Tasha](nurse) lets [Dolores](dolores) look at the visitors' book. [Hank](hank) has packed sandwiches for the stakeout, egg salad, [her](dolores) favorite; [she](dolores) eats [his](hank) as well and doesn't notice that [he](hank) has put on a tie.
- reveal bibi dolores "comes clean"
+ affair.past bibi gus "a late lunch"
- cheat.past bibi sol "two years of Thursdays"
- discover.past sol bibi+gus "Sol knew"
+ breakup.past gus bibi "all over"
- love.past gus _ "the real thing"
- attack.past bibi gus "flung her earrings"
- help nurse dolores "lets Dolores look"
- investigate dolores+hank "stakeout"
- love hank dolores "put on a tie"
- discover! dolores hank "doesn't notice"

== 3 The Real Thing
It's [Marguerite Dupree](marguerite) of Bungalow Nine: three times a [widow](marguerite), each time a little better off. [Gus](gus) had proposed on the pier, and [she](marguerite) had accepted, and [they](gus+marguerite) were to have been married on Labor Day. [She](marguerite) cries beautifully. [Hank](hank) offers [her](marguerite) a handkerchief. [She](marguerite) hangs on to it, and to [his](hank) arm, all the way down the boardwalk, and [Dolores](dolores), [who](dolores)'s never in [her](dolores) life minded whose arm [Hank Abernathy](hank) had, finds that the sandwiches don't agree with [her](dolores).
- married.past _ marguerite "a widow"
- propose.past gus marguerite "had proposed"
+ engaged.past gus marguerite "had accepted"
- wedding? gus marguerite "were to have been married"
- sad marguerite gus "cries"
- gift hank marguerite "a handkerchief"
- flirt hank marguerite "hangs on to it"
+ jealous dolores marguerite "don't agree with her"

== 4 Early Bird
[Kelvin](kelvin) mows the lawns. [Kelvin](kelvin) is [Gus](gus)'s [son](kelvin). [Gus](gus) never knew it. [Kelvin](kelvin) tells [Tasha](nurse). [Tasha](nurse) is dating [Kelvin](kelvin). [She](nurse) tells [Dolores](dolores). [Pell](manager) runs [Palm Court](@palmcourt). [Pell](manager) wants no trouble. [He](manager) fires [Kelvin](kelvin). [Sol](sol) slips [Kelvin](kelvin) fifty dollars. [Dolores](dolores) quarrels with [Hank](hank). [She](dolores) says it's about the car. [Hank](hank) takes [Marguerite](marguerite) to supper at four-thirty. [Dolores](dolores) dines alone. Does anyone like Jell-O? No one does.
+ parent gus kelvin "son"
- discover! gus kelvin "never knew"
- reveal kelvin nurse "tells Tasha"
- couple kelvin nurse "is dating"
- reveal nurse dolores "tells Dolores"
+ quit kelvin manager "fires"
- boss manager kelvin "runs Palm Court"
- gift sol kelvin "fifty dollars"
- quarrel dolores hank "quarrels"
- date hank marguerite "to supper"
- sad dolores "dines alone"

== 5 Old Flame
[Winston](winston) rolls up in a convertible: [Dolores](dolores)'s [ex](winston), and not the nice one. [They](dolores+winston) were partners on the force, then partners, period, until [she](dolores) caught [him](winston) with a stewardess. [He](winston)'s now private security for an insurance outfit, and it's insured [Marguerite](marguerite)'s husbands, all three. [He](winston) wants [Dolores](dolores)'s help. [He](winston) also wants [Dolores](dolores). [She](dolores) tells [him](winston) to take a number. [Hank](hank), [who](hank)'s been teaching [Marguerite](marguerite) to play gin, sees the convertible outside [Dolores](dolores)'s bungalow at midnight and misdeals.
- return winston "rolls up"
+ ex dolores winston "ex"
- colleague.past dolores winston "partners on the force"
- couple.past dolores winston "partners, period"
- discover.past dolores winston "caught him"
- cheat.past winston dolores "with a stewardess"
- investigate winston marguerite "private security"
- help? dolores winston "wants Dolores's help"
- love winston dolores "also wants Dolores"
- reject dolores winston "take a number"
- advisor hank marguerite "teaching"
+ jealous hank winston "misdeals"

== 6 Decaf
[Bibi](bibi) has stopped coming down to breakfast. [She](bibi) has been grieving for [Gus](gus) where nobody can see it; when [Sol](sol) brings up [her](bibi) tray, [she](bibi) asks how [he](sol) could have known for two years and said nothing. Because [she](bibi) sang on Thursdays, says the old [fella](sol). [They](bibi+sol) hold each other till the coffee's cold. [Marguerite](marguerite) invites [Hank](hank) to [her](marguerite) place for a nightcap of [her](marguerite) own mixing. [He](hank) wakes on the lawn under [Dolores](dolores)'s window with no memory and a pulse of forty. [Tasha](nurse) pumps [his](hank) stomach.
- sad bibi gus "grieving"
- help sol bibi "brings up her tray"
- reveal! sol bibi "said nothing"
+ reconcile bibi sol "hold each other"
- invite marguerite hank "nightcap"
+ attack marguerite hank "of her own mixing"
- ill hank "pulse of forty"
- treat hank nurse "pumps his stomach"

== 7 Visiting Hours
[Dolores](dolores) sits up all night by [Hank](hank)'s bed and, since [he](hank)'s asleep, tells [him](hank) a few things. [He](hank) isn't asleep. [Winston](winston), at the door with doughnuts, hears it too, puts the box down, and for once in [his](winston) life takes no for an answer. At the lab they find foxglove in the nightcap. [Cruz](cruz) would love to put the cuffs on the merry [widow](marguerite), but Bungalow Nine's been cleared out, wigs, urns and all. The [sheriff](cruz) has to eat crow: "What do [we](cruz+dolores) do now, [Detective](dolores)?"
- help dolores hank "sits up all night"
+ confess dolores hank "a few things"
- discover winston dolores+hank "hears it too"
- love.end winston dolores "no for an answer"
- arrest? cruz marguerite "put the cuffs on"
+ flee marguerite "cleared out"

== 8 Short Commons
[Hank](hank) is back. [Dolores](dolores) makes egg salad. [Dolores](dolores) can't cook. [Hank](hank) eats it. [He](hank) loves [Dolores](dolores). [Kelvin](kelvin) sleeps in [his](kelvin) truck. [Pell](manager) tows the truck. [Tasha](nurse) slaps [Pell](manager). [Pell](manager) had it coming. [Pell](manager) once promised [Tasha](nurse) a ring. [He](manager) had a [wife](marguerite) in [Tampa](@tampa). [Reverend Swann](reverend) takes [Kelvin](kelvin) in. [Swann](reverend) feeds strays. [Lola](lola) is a parrot. [Lola](lola) belonged to [Gus](gus). "Goodnight, [Pell](manager)," says [Lola](lola). [Dolores](dolores) puts down [her](dolores) fork.
- return hank "is back"
- love hank dolores "loves Dolores"
- attack nurse manager "slaps Pell"
+ engaged.past manager nurse "promised Tasha a ring"
- married.past manager marguerite "a wife in Tampa"
- betray.past manager nurse "had it coming"
- help reverend kelvin "takes Kelvin in"
- reveal lola dolores "says Lola"
+ discover dolores manager "puts down her fork"

== 9 The Parrot's Tale
So [Pell](manager) was there that night. Confronted with the [bird](lola), the [manager](manager) folds like a lawn chair: yes, [he](manager) hit [Gus](gus), because [Gus](gus) had found out about the money [he](manager) was skimming off the residents' fund, [he](manager) and [Marguerite](marguerite), [who](marguerite)'s no more a widow than [he](manager) is, seeing as [she](marguerite)'s [his](manager) [wife](marguerite). The [one](marguerite) in [Tampa](@tampa)! [Gus](gus) was to be [husband](gus) number four, for the insurance. [He](gus) wasn't supposed to die before the wedding. [Cruz](cruz) reads [Pell](manager) [his](manager) rights. [Sol](sol) requests, and gets, permission to boo.
- accuse dolores manager "Confronted"
+ reveal manager dolores "folds"
+ kill.past manager gus "hit Gus"
- discover.past gus manager "had found out"
- steal.past manager+marguerite _ "skimming"
- married manager marguerite "his wife"
- betray.past marguerite gus "for the insurance"
- wedding? gus marguerite "before the wedding"
+ arrest cruz manager "reads Pell his rights"

== 10 Key West
Road trip, everybody. [Winston](winston)'s traced the [fugitive](marguerite) to a marina in [Key West](@keywest), where [she](marguerite)'s engaged again, to a retired [orthodontist](ortho) with a yacht. [Dolores](dolores), [Hank](hank), [Bibi](bibi) and [Sol](sol) pile into the convertible, as wedding guests, in hats. When the chaplain asks if anyone objects, four [seniors](bibi+dolores+hank+sol) get to [their](bibi+dolores+hank+sol) feet, which takes a while. [Marguerite](marguerite) grabs a harpoon and [Bibi](bibi). "[You](marguerite) had [my](bibi) [man](gus)," says [Bibi](bibi), and bites. It's [Sol](sol), seventy-nine, [who](sol) brings the [bride](marguerite) down, with a perfect shuffleboard shot.
- discover winston marguerite "traced"
+ engaged.start marguerite ortho "engaged again"
- travel bibi+dolores+hank+sol "Road trip" @keywest
- betray bibi+dolores+hank+sol marguerite "as wedding guests"
- wedding! marguerite ortho "anyone objects"
- threaten marguerite bibi "grabs a harpoon"
- attack bibi marguerite "bites"
+ rescue sol bibi "brings the bride down"

== 11 The Will
[Gus](gus) left everything to "[my](gus) [kid](kelvin), if [I](gus)'ve got one". Nobody's more surprised than [Kelvin](kelvin), [who](kelvin)'s now worth a bungalow, a [parrot](lola) and forty thousand dollars. All at once [he](kelvin)'s got cousins. [He](kelvin)'s also got an [Ava](ava), a pretty [paralegal](ava) [who](ava) helps [him](kelvin) with the forms and forgets to go home, and [Tasha](nurse), on nights, is the last to hear. [She](nurse) leaves [his](kelvin) toothbrush on the bonnet of [his](kelvin) new car. [Dolores](dolores), of all people, is asked by [Cruz](cruz) to be [godmother](dolores); the [sheriff](cruz), it emerges, is five months along and on [her](cruz) own.
+ find kelvin gus "worth a bungalow"
- parent gus kelvin "my kid"
- help ava kelvin "with the forms"
+ affair ava kelvin "forgets to go home"
- cheat kelvin nurse "last to hear"
- discover nurse ava+kelvin "last to hear"
+ breakup nurse kelvin "leaves his toothbrush"
- invite cruz dolores "be godmother"
- pregnant cruz "five months along"

== 12 Full House
[Ava](ava) leaves with the car, so [Kelvin](kelvin) mows [Tasha](nurse)'s lawn, every day for a month. There's not much left of it. On the thirtieth day, [she](nurse) brings [him](kelvin) out a lemonade. [Bibi](bibi) and [Sol](sol) celebrate [their](bibi+sol) fifty-second with [Reverend Swann](reverend) officiating and [Lola](lola) swearing. And [Dolores](dolores)? [Hank](hank) gets down on one knee, and can't get up again; [she](dolores) has to join [him](hank) on the carpet to give [him](hank) the answer. It's yes, but separate bungalows. Across the hall is close enough.
- breakup ava kelvin "leaves with the car"
- steal ava kelvin "leaves with the car"
+ reconcile kelvin nurse "a lemonade"
- celebrate bibi+sol "fifty-second"
- married bibi sol "fifty-second"
+ propose hank dolores "on one knee"
- engaged.start dolores hank "It's yes"
- move! dolores hank "separate bungalows"
- neighbour dolores hank "Across the hall"
