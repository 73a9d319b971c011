%series Verbena Heights
%lang en
%genre drill of reference: a daytime soap about two feuding hotel families in Manila Bay, TV-guide entries
%cast cora    | Corazon Villareal; Cora | f
%cast ben     | Benigno Villareal; Benigno; Ben | m
%cast paz     | Paz Villareal; Paz | f
%cast joaquin | Joaquin Villareal; Joaquin | m
%cast imelda  | Imelda Tan; Imelda | f
%cast victor  | Victor Tan; Victor | m
%cast lia     | Lia Tan; Lia | f
%cast rafe    | Rafael Ocampo; Rafe; Ocampo | m
%cast nurse   | Sampaguita Cruz; Sampa | f
%cast doc     | Dr. Lorenzo Sy; Dr. Sy; Lorenzo | m
%cast succ    | - | f
%cast driver  | - | m
%cast pilot   | - | m
%cast baby    | Angel | n
%cast priest  | Father Ignacio; Ignacio | m

== 1
Two [widows](cora+imelda) own the grandest hotels on the bay and would gladly drown one another in [their](cora+imelda) pools. [Corazon Villareal](cora), the [elder](cora), has two [sons](ben+joaquin) and a [daughter](paz); [her](cora) [enemy](imelda), [Imelda Tan](imelda), has a [son](victor), a [stepdaughter](lia) and a better view. When the [stepdaughter](lia) of the [one](imelda) falls off the jetty, it is the younger [son](joaquin) of the [other](cora) [who](joaquin) pulls [her](lia) out. The [girl](lia) opens [her](lia) eyes, looks at [him](joaquin), and is lost a second time.
- married.past _ cora+imelda "widows"
- enemy cora imelda "would gladly drown"
- parent cora ben+joaquin "two sons"
- parent cora paz "daughter"
- parent imelda victor "son"
- kin imelda lia "stepdaughter"
+ rescue joaquin lia "pulls her out"
- recover lia "opens her eyes"
+ love.start lia joaquin "is lost"

== 2
[Paz](paz), the only [one](paz) of the [three](ben+joaquin+paz) with a head for figures, is passed over: [her](paz) [mother](cora) makes [Benigno](ben) manager, [who](ben) cannot add. The humiliated [sister](paz) goes to lunch with [Victor Tan](victor), [who](victor) has waited for this day since a school dance. [He](victor) offers [her](paz) a desk, a car and himself. [She](paz) takes the first two. [Her](paz) new [employer](victor) drives home whistling all the same and tells nobody, least of all the [woman](imelda) [who](imelda) brought [him](victor) up to hate the name.
- sibling ben joaquin+paz "three"
- reject cora paz "passed over"
+ hire ben cora "makes Benigno manager"
- sad paz "humiliated"
- parent cora ben+paz "mother"
- date paz victor "goes to lunch"
- love victor paz "waited for this day"
+ hire paz victor "takes the first two"
- boss victor paz "employer"
- happy victor "whistling"
- reveal! victor imelda "tells nobody"
- parent imelda victor "brought him up"

== 3
[Lia](lia) sends [her](lia) [rescuer](joaquin) a shirt to replace the wet one. [He](joaquin) wears it to Mass, where the [giver](lia) sits three pews behind [him](joaquin) and the whole service is lost on [her](lia). Outside, [Joaquin](joaquin) has [his](joaquin) arm taken by a [woman](nurse) in a white cap, [who](nurse) is introduced to [Father Ignacio](priest) as the [fiancée](nurse). The Tan [girl](lia) congratulates [them](joaquin+nurse). [She](lia) does it so nicely that the [nurse](nurse), no fool, asks [him](joaquin) on the way home [who](lia) chose that shirt.
- gift lia joaquin "sends her rescuer"
- rescue.past joaquin lia "rescuer"
- love lia joaquin "lost on her"
+ engaged joaquin nurse "fiancée"
- meet nurse priest "introduced"
- jealous nurse lia "who chose that shirt"

== 4
[Cora](cora) faints on the stairs. [Dr. Sy](doc) examines [Cora](cora). [He](doc) gives [her](cora) a year. [Cora](cora) forbids [Dr. Sy](doc) to tell. [Dr. Sy](doc) tells nobody at the hospital. [He](doc) tells [Imelda](imelda). [Imelda](imelda) has been [his](doc) [mistress](imelda) for years. The [widow](imelda) cannot laugh at the news. The [driver](driver) has seen [Imelda](imelda) cry. The [driver](driver) works for [Imelda](imelda). [He](driver) reports to [Ben](ben). [Ben](ben) pays the [driver](driver) well.
- ill cora "faints"
- treat cora doc "examines"
- die? cora "a year"
+ reveal doc imelda "tells Imelda"
- betray doc cora "tells Imelda"
- affair doc imelda "mistress"
- married.past _ imelda "widow"
- sad imelda cora "cry"
- discover driver imelda "has seen"
- boss imelda driver "works for"
- betray driver imelda "reports to"
- reveal driver ben "reports to"
- gift ben driver "pays the driver"

== 5
The [manager](ben), short of cash since a certain weekend in [Macau](@macau), has a [buyer](rafe) for [his](ben) [mother](cora)'s hotel, a [Mr. Ocampo](rafe), [whose](rafe) money nobody likes to smell. First, though, the old [woman](cora) must sign. [He](ben) visits [her](cora) sickroom with a fountain pen. [She](cora) signs what [her](cora) elder [son](ben) puts before [her](cora) as a get-well card for the staff. [His](ben) [brother](joaquin), coming in with soup, sees only a [man](ben) kissing [his](ben) [mother](cora)'s forehead, and thinks better of [him](ben) than [he](joaquin) has for years.
- lose.past ben "short of cash"
- parent cora ben "mother"
+ betray ben cora "get-well card"
- sibling ben joaquin "brother"
- help joaquin cora "coming in with soup"
- kiss ben cora "kissing"
- discover! joaquin ben "sees only"

== 6
[Victor](victor) has at last been allowed to hold [Paz](paz)'s hand, in the strong room, between two audits. There [his](victor) [mother](imelda) finds [them](paz+victor). The [intruder](imelda) gives the [girl](paz) five minutes to clear [her](paz) desk. "Then [I](victor) need only four," says [her](imelda) [son](victor), and goes with [her](paz). [They](paz+victor) spend the night on a bench by the bay, [heir](victor) and [outcast](paz), if one can tell [them](paz+victor) apart by now. Before it is light [he](victor) has asked and [she](paz), [who](paz) always reads the small print, has said yes without reading any.
- couple.start paz victor "hold Paz's hand"
- parent imelda victor "mother"
- discover imelda paz+victor "finds them"
- quit paz imelda "clear her desk"
- quit victor imelda "need only four"
+ propose victor paz "has asked"
+ engaged.start paz victor "said yes"

== 7
A night on the ward: [Sampaguita Cruz](nurse) is taking the pulse of [her](nurse) future [mother-in-law](cora) when the [patient](cora), in fever, mistakes [her](nurse) for [Lia](lia) and begs [her](nurse) to be good to [Joaquin](joaquin), since [he](joaquin) has talked of [her](lia) in [his](joaquin) sleep ever since [he](joaquin) was a boy. It is not the fever that is talking. The [listener](nurse) finishes counting. In the morning [she](nurse) puts [her](nurse) ring into the pocket of [Lia](lia)'s shirt while the [man](joaquin) in it is shaving next door, and has herself transferred to nights in [Cebu](@cebu).
- treat cora nurse "taking the pulse"
- ill cora "fever"
- kin? cora nurse "mother-in-law"
- reveal cora nurse "talked of her"
+ love joaquin lia "talked of her"
+ breakup nurse joaquin "puts her ring"
- move nurse "transferred" @cebu

== 8
[Joaquin](joaquin) finds the ring. [Joaquin](joaquin) runs to [Lia](lia). [Lia](lia) is packing for [Cebu](@cebu). [She](lia) must apologise to [Sampa](nurse). [He](joaquin) carries [Lia](lia)'s bag. On the boat [Lia](lia) kisses [Joaquin](joaquin). Then [she](lia) slaps [him](joaquin). [Sampa](nurse) gives [them](joaquin+lia) coffee. [Sampa](nurse) has met a [pilot](pilot). The [pilot](pilot) makes [Sampa](nurse) laugh. [Ben](ben) sells to [Ocampo](rafe). [Ocampo](rafe) evicts [Cora](cora). [Paz](paz) takes in [Cora](cora).
- find joaquin "finds the ring"
- reconcile? lia nurse "apologise"
- help joaquin lia "carries"
- travel joaquin+lia "On the boat" @cebu
+ kiss joaquin lia "kisses"
- attack lia joaquin "slaps"
- meet nurse pilot "has met"
- happy nurse pilot "laugh"
- betray ben cora "sells"
+ lose cora rafe "evicts"
- housemate.start cora paz "takes in"
- help paz cora "takes in"

== 9
In a two-room flat above a noodle shop live, at present, a bankrupt [matriarch](cora), [her](cora) [daughter](paz), the [daughter](paz)'s [betrothed](victor), and, from Thursday, with two trunks, the [betrothed](victor)'s [mother](imelda). [Imelda](imelda) has not come to apologise. [She](imelda) has come because [her](imelda) [doctor](doc) told [her](imelda) how long [her](imelda) [rival](cora) has got, and because there is, [she](imelda) finds, nobody left worth fighting. The [hostess](cora) calls [her](imelda) a vulture. The [vulture](imelda) ties on an apron. By Sunday [the two](cora+imelda) are cheating each other at mahjong.
- housemate cora paz+victor "two-room flat"
- lose.past cora "bankrupt"
- reveal.past doc imelda "told her"
- die? cora "how long"
- parent cora paz "daughter"
- engaged paz victor "betrothed"
- parent imelda victor "mother"
+ move imelda "with two trunks"
- advisor doc imelda "doctor"
- enemy cora imelda "rival"
- quarrel cora imelda "vulture"
- help imelda cora "ties on an apron"
+ reconcile cora imelda "at mahjong"

== 10
The [driver](driver), unpaid since the sale and full of remorse or rum, brings the [lady](imelda) [he](driver) used to spy on the second copy of the get-well card. [She](imelda) reads it aloud over the mahjong tiles to the [one](cora) [who](cora) signed it. The [mother](cora) of the [forger](ben) does not weep; [she](cora) sends for the [priest](priest), then, on reflection, for the police. [Ben](ben) is seized at the airport with [Ocampo](rafe), [whom](rafe) [he](ben) at once denounces, and [who](rafe) denounces [him](ben).
- sad driver "remorse"
- gift driver imelda "brings the lady"
- betray.past driver imelda "spy on"
- reveal imelda cora "reads it aloud"
- parent cora ben "mother"
- betray.past ben cora "forger"
+ discover cora ben "reads it aloud"
+ arrest _ ben+rafe "seized"
- accuse ben rafe "denounces"
- accuse rafe ben "denounces"#2

== 11
A second opinion, given by the [successor](succ) of [Dr. Sy](doc), suggests that [Cora](cora) will outlive everybody: the [latter](doc), it turns out, read somebody else's chart. [Imelda](imelda), [who](imelda) has by now cooked for a dying [woman](cora) for six weeks, throws the wok at the [quack](doc) and shows [him](doc) the door of the flat and of [her](imelda) bedroom. [Lorenzo](doc) asks if there is another man. There is, in a manner of speaking, another [woman](cora): the [one](cora) at the mahjong table, [who](cora) is laughing till the tiles fall.
- treat cora succ "second opinion"
- die! cora "outlive everybody"
- betray doc cora "somebody else's chart"
- help.past imelda cora "cooked for"
+ attack imelda doc "throws the wok"
+ breakup imelda doc "shows him the door"
- friend cora imelda "another woman"
- happy cora "laughing"

== 12
[Father Ignacio](priest) joins two couples in one go, [Villareals](joaquin+paz) to [Tans](lia+victor), so that [each](lia+paz) of the [brides](lia+paz) comes out with two new names. [Ben](ben), on leave from prison between two guards, gives away [his](ben) [sister](paz); the [stepmother](imelda) of the other [bride](lia) lends [him](ben) a handkerchief. From [Cebu](@cebu) the former [fiancée](nurse) has flown in with [her](nurse) [pilot](pilot) and [her](nurse) new [bundle](baby), named [Angel](baby). The two [landladies](cora+imelda) of what will be a single hotel dance the first dance. [Cora](cora) leads, [she](cora) thinks. [Imelda](imelda) lets [her](cora).
+ wedding joaquin lia "joins"
+ wedding paz victor "joins"
- arrest.past _ ben "from prison"
- sibling ben paz "sister"
- kin imelda lia "stepmother"
- help imelda ben "lends"
- ex joaquin nurse "former fiancée"
- travel nurse+pilot "flown in"
- couple nurse pilot "her pilot"
- parent nurse baby "bundle"
- colleague.start cora imelda "landladies"
