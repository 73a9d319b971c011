%series Dead Air
%lang en
%genre radio-station sitcom, New Orleans: terse TV listing
%cast delphine | Delphine Batiste; Delphine; Batiste | f
%cast otis | Otis Purdy; Otis; Purdy | m
%cast yuki | Yuki Sato; Yuki | f
%cast remy | Remy | m
%cast gloria | Gloria | f
%cast kermit | Kermit Lafitte; Lafitte | m
%cast bunny | Bunny | f
%cast hank | Hank Thibodeaux; Hank; Thibodeaux | m
%cast caller | The Owl | m
%cast sheriff | Sheriff Beaux; Beaux | f
%cast gator | Clarence | m
%cast grandson | Elroy | m
%cast rep | - | m
%cast dentist | - | f
%cast girl | - | f
%cast priest | Father Dom | m

== 1 Sign-On
[Delphine Batiste](delphine) wins a radio station in a card game and finds its only listener to be an [alligator](gator), [Clarence](gator). Morning [man](otis) [Otis Purdy](otis), heard drunk on the air, is out by nine and back by ten, since nobody else can work the kettle. Engineer [Yuki Sato](yuki) takes a shock from the mixing desk and, for one afternoon, receives Havana.
+ find delphine "wins"
- discover delphine gator "finds"
- ill otis "drunk"
- quit otis delphine "out by nine"
- hire otis delphine "back by ten"
- injure yuki "takes a shock"

== 2 Night Owl
A nameless [caller](caller) rings in after midnight and reads love letters in a voice like gravel and honey. [Delphine](delphine) is smitten, [Bunny](bunny) from traffic is smitten, half the parish is smitten. Only [Yuki](yuki) notices the echo: [he](caller) is calling from inside the building. [Otis](otis)'s [wife](gloria), [Gloria](gloria), demands to know where [her](gloria) [husband](otis) goes after midnight.
- create caller "reads"
- love.start bunny+delphine caller "smitten"
+ discover yuki caller "notices"
- married gloria otis "wife"
- jealous? gloria otis "demands to know"

== 3 Payola
[Kermit Lafitte](kermit), [who](kermit) owns six stations and a hairpiece, offers [Delphine](delphine) a fortune for [hers](delphine), then a smaller fortune, then a brick through the window. [Remy](remy), the copy [boy](remy), catches the brick. The concussion makes [him](remy) fluent in French. [Sheriff Beaux](sheriff) takes [Lafitte](kermit) in and, having danced with [him](kermit) at three of [his](kermit) weddings, lets [him](kermit) out again.
- gift? kermit delphine "offers"
+ attack kermit delphine "brick through"
- injure remy kermit "concussion"
- arrest sheriff kermit "takes Lafitte in"
- wedding.past _ kermit "weddings"
- help sheriff kermit "lets"

== 4 Static
[Gloria](gloria) hires [Yuki](yuki) to tail [Otis](otis). [She](yuki) tracks [him](otis) to a boxing gym, where the old [boy](otis) is having [his](otis) ears boxed by [his](otis) own [grandson](grandson), [Elroy](grandson), [whom](grandson) [Gloria](gloria) has sworn never to receive. [Yuki](yuki) reports that [she](yuki) saw nothing. On the air [The Owl](caller) sighs that [he](caller) has seen [her](yuki) by the light of a soldering iron.
- hire yuki gloria "hires"
+ investigate yuki otis "tail"
- find yuki otis "tracks"
- kin grandson otis "grandson"
- attack grandson otis "ears boxed"
- reject.past gloria grandson "never to receive"
- betray yuki gloria "saw nothing"
- love caller yuki "sighs"

== 5 Pledge Drive
Sixty hours, one goal, no sleep. [Bunny](bunny) auctions a kiss and it goes, for four hundred dollars, to the shyest [man](hank) in the swamp, [Hank Thibodeaux](hank), [who](hank) faints before collecting. [Father Dom](priest) pledges the parish roof fund while talking in [his](priest) sleep. [Clarence](gator) gets in through the loading dock, and [Delphine](delphine) and [Otis](otis) spend the last four hours broadcasting from on top of the record cabinet.
- kiss? bunny hank "auctions a kiss"
+ ill hank "faints"
- gift priest delphine "pledges"
- create delphine+otis "broadcasting"
- flee delphine+otis gator "on top of"

== 6 Interference
[Yuki](yuki) wires every door and unmasks [The Owl](caller): it's little [Remy](remy), [whose](remy) voice drops two octaves when [he](remy)'s hidden. [She](yuki) laughs; [he](remy) doesn't. [She](yuki) begs [his](remy) pardon, a day late, to an empty copy room and a resignation in perfect French. [Delphine](delphine), told that [her](delphine) dream [lover](remy) is nineteen, eats a whole king cake, baby and all.
+ discover yuki remy "unmasks"
- sad remy "he doesn't"
- reject yuki remy "laughs"
- reconcile? remy yuki "begs"
+ quit remy delphine "resignation"
- reveal _ delphine "told"
- love.end delphine remy "dream lover"

== 7 Ratings
No Owl, no listeners. [Lafitte](kermit) signs [Remy](remy) for the midnight slot at triple the wages and moves [him](remy) into [his](kermit) guest house. [Delphine](delphine) sends [Bunny](bunny) across as a spy; [Bunny](bunny), offered a dressing room, stays. [Thibodeaux](hank) paddles up with [his](hank) four hundred dollars and asks, of the potted palm next to [Delphine](delphine), whether [Bunny](bunny) has gone for good.
+ hire remy kermit "signs"
- housemate.start kermit remy "guest house"
- betray? bunny kermit "spy"
- gift? kermit bunny "offered"
+ betray bunny delphine "stays"
- travel hank "paddles"
- love hank bunny "asks"

== 8 Feedback
[Gloria](gloria) finds boxing gloves in the piano and draws the conclusion that [Otis](otis) has a [girlfriend](girl) with big hands. [She](gloria) lays [him](otis) out with one of them. At the [dentist](dentist)'s, having [his](otis) bridge reset, [Purdy](otis) meets [Elroy](grandson) with an identical jaw, and [Gloria](gloria), come to gloat, meets [her](gloria) [grandson](grandson). [He](grandson) calls [her](gloria) ma'am. [She](gloria) orders the [boy](grandson) to finish [his](grandson) spinach, and there is none.
- find gloria "finds"
- couple! girl otis "girlfriend"
- cheat! otis gloria "has a girlfriend"
+ attack gloria otis "lays him out"
- treat otis dentist "reset"
- meet gloria grandson "meets her grandson"
- kin gloria grandson "grandson"
+ reconcile gloria grandson "spinach"

== 9 Hurricane Party
All six of [Lafitte](kermit)'s towers go down in the storm; the little one on the roof of the bait shop stands. [Yuki](yuki) keeps it up with [her](yuki) bare hands for eleven hours. Among the voices begging for help is a low one: [Remy](remy), in a flooded guest house, with [Bunny](bunny) on the piano and [Lafitte](kermit) on [Bunny](bunny). [Hank](hank) turns [his](hank) pirogue into the wind. [He](hank) tows all [three](bunny+kermit+remy) behind [him](hank) on the lid.
- lose kermit "go down"
- help yuki "keeps it up"
- sad bunny+kermit+remy "begging for help"
+ rescue hank bunny+kermit+remy "tows"

== 10 Soundcheck
[Bunny](bunny) has seen a shy [man](hank) roar at a hurricane and pays [him](hank) back the kiss, with interest. [Remy](remy) tells [Yuki](yuki) over the headphones, in the broom closet, what [he](remy) could not say in the corridor. [She](yuki) leaves the red light on, by mistake or otherwise. The whole parish hears [her](yuki) answer. [Father Dom](priest), asleep, says amen.
- discover.past bunny hank "seen"
+ kiss bunny hank "kiss"
- confess remy yuki "tells"
+ couple.start remy yuki "answer"
- reveal yuki remy "red light on"

== 11 Foreclosure
[Lafitte](kermit) holds the bank's paper and calls it. [Delphine](delphine) challenges [him](kermit) to the game [she](delphine) won the place by. [He](kermit) cheats; [she](delphine) cheats better; [Clarence](gator) eats the deck. A [representative](rep) of the licensing board, mistaken by [Otis](otis) for a plumber, has meanwhile mended the pipes, married off two of the choir and fallen under the spell of [Delphine](delphine)'s gumbo.
- threaten kermit delphine "calls it"
- invite delphine kermit "challenges"
+ betray delphine+kermit _ "cheats"
- find.past delphine "won"
- help rep delphine "mended"
- wedding _ "married off"
- love.start rep delphine "under the spell"

== 12 Sign-Off
License renewed: the [man](rep) from the board has asked for a plate to go, a key and, in a roundabout way, [Delphine](delphine). [She](delphine) gives [him](rep) the plate and says to come back for the rest. [Lafitte](kermit)'s hairpiece washes up in [Clarence](gator)'s pool, empty; its [owner](kermit) is alive and reading the traffic, under [Bunny](bunny). [Gloria](gloria) takes over the morning show with [Otis](otis) as [her](gloria) guest. [He](otis) is sober. The [alligator](gator) turns it up.
- find delphine "renewed"
- propose? rep delphine "asked"
- gift delphine rep "plate"#2
- lose kermit "hairpiece"
- die! kermit "alive"
- boss.start bunny kermit "under Bunny"
+ hire gloria "takes over"
- invite gloria otis "guest"
- recover otis "sober"
