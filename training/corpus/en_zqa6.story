%series The Long Corridor
%lang en
%genre space-station family serial, press-office synopses
%cast ines     | Commander Ines Okafor; Ines; Okafor | f
%cast pavel    | Pavel Dvorsky; Pavel; Dvorsky | m
%cast thandi   | Dr Thandi Mbeki; Thandi | f
%cast quill    | Marlow Quill; Marlow; Quill | m
%cast suki     | Suki Tanabe; Suki | f
%cast hiro     | Hiro Tanabe; Hiro | m
%cast bram     | Bram Okafor; Bram | m
%cast lotte    | Lotte Reiss; Lotte; Reiss | f
%cast stow     | Ash | n
%cast ferro    | Captain Ferro; Ferro | m
%cast nona     | Nona | f
%cast cook     | Old Bertrand; Bertrand | m
%cast baby     | - | n
%cast mate     | - | m
%cast chaplain | - | n
%cast goat     | - | n

== 1
When the supply ship docks at [Station Nine](@nine) for the first time in two years, [Commander Ines Okafor](ines) is waiting for grain and instead gets [her](ines) younger [brother](bram), [Bram](bram), [who](bram) has been thrown out of the fleet, and [Captain Ferro](ferro), [who](ferro) was once [her](ines) [husband](ferro) and has orders to count the spoons. [Pavel Dvorsky](pavel), the chief [engineer](pavel), [who](pavel) has shared the [commander](ines)'s quarters since spring, moves out [his](pavel) boots for the sake of appearances. In the galley [Suki Tanabe](suki) and [her](suki) [father](hiro) [Hiro](hiro), the [gardener](hiro), find that one sack of rice weighs more than it should, and inside it a [stowaway](stow) of no more than fifteen, [who](stow) will say nothing but [Ash](stow). [Old Bertrand](cook) puts another plate on the table.
- sibling bram ines "younger brother"
- return bram "gets her younger brother"
- quit.past bram "thrown out"
+ ex ferro ines "once her husband"
- travel bram+ferro "supply ship docks" @nine
- boss _ ferro "has orders"
- investigate? ferro ines "count the spoons"
- betray ines+pavel ferro "sake of appearances"
- flee stow "stowaway"
- reveal! stow _ "will say nothing"
- couple ines pavel "shared the commander's quarters"
- move pavel "moves out his boots"
- parent hiro suki "father"
+ find hiro+suki stow "inside it a stowaway"
- help cook stow "another plate"

== 2
While [Ferro](ferro) counts, the [engineer](pavel) and [he](ferro) play chess, get on famously, and come round in the third game to the subject of wives; [Dvorsky](pavel), [who](pavel) does not know what to say, loses a bishop. [Bram](bram) has lost no time. [He](bram) has told [Suki](suki) that [he](bram) left the fleet for reasons of conscience, and the [gardener](hiro)'s [daughter](suki), [who](suki) has met four men under forty in [her](suki) life, believes [him](bram) as far as the airlock. [Dr Thandi Mbeki](thandi), examining [Ash](stow), finds a brand on the wrist and asks [Lotte Reiss](lotte), the security [chief](lotte), not to look. [Reiss](lotte), [who](lotte) would do anything for the [doctor](thandi) and has never dared to say so, looks at the ceiling. Lamps flicker along the corridor.
- friend.start ferro pavel "get on famously"
- reveal! pavel ferro "does not know what to say"
+ betray bram suki "for reasons of conscience"
- parent hiro suki "gardener's daughter"
- flirt bram suki "as far as the airlock"
- treat stow thandi "examining Ash"
- discover thandi stow "finds a brand"
- love suki bram "believes him"
- confess! lotte thandi "never dared"
- help lotte thandi "looks at the ceiling"
+ love lotte thandi "would do anything"

== 3
[Hiro](hiro) walks in with the watering can as [his](hiro) [daughter](suki) is being kissed among the beans, and empties it. [Ines](ines), [who](ines) knows [her](ines) [brother](bram), orders the dripping [officer](bram) to stay on the lower decks; [he](bram) asks [her](ines) in front of everyone whose boots those were in the corridor. The [captain](ferro), [who](ferro) is at [his](ferro) fourth game with the [engineer](pavel), looks down at [his](ferro) [opponent](pavel)'s feet. Somebody breaks into the [doctor](thandi)'s files that night and takes the page about the [stowaway](stow). When the security [chief](lotte) confesses to [Thandi](thandi) that [she](lotte) left the door open to be called out to it by [her](thandi), the [doctor](thandi) laughs until [she](thandi) sees that it is not a joke.
- parent hiro suki "daughter"
+ kiss bram suki "being kissed"
- discover hiro bram+suki "walks in"
- attack hiro bram "empties it"
- boss ines bram "orders the dripping"
- reject thandi lotte "laughs"
- discover thandi lotte "not a joke"
- sibling bram ines "brother"
- reveal bram _ "whose boots"
+ discover ferro ines+pavel "looks down"
- steal _ thandi "takes the page"
- reveal lotte thandi "confesses"
- confess lotte thandi "to be called out"

== 4
[Ferro](ferro) does not hit [Pavel](pavel). [He](ferro) beats [him](pavel) at chess. [He](ferro) beats [him](pavel) six times. [Ines](ines) finds both of [them](ferro+pavel) asleep on the board. [She](ines) was happy with [Ferro](ferro) once. [She](ines) is happy with [Pavel](pavel) now. [She](ines) says so to [Bertrand](cook). [Bertrand](cook) peels a turnip. [Ash](stow) eats for three. [Nona](nona) runs the school. It has two pupils and a [goat](goat). [Ash](stow) is the third. "Who branded [you](stow)?" asks [Nona](nona). [Ash](stow) draws a ship. [Marlow Quill](quill) sees the drawing. [Quill](quill) keeps the radio. [Quill](quill) goes pale. That night [Quill](quill) sends a message. [Suki](suki) meets [Bram](bram) behind the tanks. [She](suki) has brought a dry shirt for [Bram](bram).
- attack! ferro pavel "does not hit"
- married.past ferro ines "happy with Ferro once"
- happy ines pavel "happy with Pavel now"
- couple ines pavel "happy with Pavel now"
- reveal ines cook "says so"
- advisor nona stow "is the third"
- lose pavel ferro "beats him at chess"
- find ines ferro+pavel "finds both"
- injure.past stow _ "branded"
- investigate nona stow "asks"
- create stow "draws a ship"
- discover quill stow "sees the drawing"
- sad quill "goes pale"
+ betray quill stow "sends a message"
+ date bram suki "behind the tanks"
- gift suki bram "a dry shirt"

== 5
The ship that [Ash](stow) drew is on its way, for the radio [operator](quill) used to serve aboard her and has debts there. [He](quill) tells no one except, in [his](quill) cups, [Nona](nona), with [whom](nona) [he](quill) has been sleeping on and off since the big leak; and the [teacher](nona), [who](nona) has grown fond of [her](nona) third pupil, takes [her](nona) pillow back to [her](nona) own cabin. [Bram](bram) asks [Ferro](ferro), as an old brother-in-law, to put in a word with the fleet. [Ferro](ferro) knows why [he](bram) was dismissed, the money box of a whole mess having left the ship in [his](bram) kitbag, and gives [him](bram) until breakfast to tell [Suki](suki) himself. [Bram](bram) sleeps through breakfast.
- colleague.past _ quill "used to serve"
- reveal quill nona "tells no one except"
- affair nona quill "sleeping on and off"
+ breakup nona quill "takes her pillow back"
- kin bram ferro "brother-in-law"
- help? ferro bram "put in a word"
- friend nona stow "grown fond"
- quit.past bram "dismissed"
- discover.past ferro bram "knows why"
- steal.past bram _ "money box"
- reveal? bram suki "tell Suki himself"
+ threaten ferro bram "until breakfast"
- reveal! bram suki "sleeps through breakfast"

== 6
[Suki](suki) hears it from the [captain](ferro), over the dish-washing, and goes on drying the same plate. When [she](suki) tells the [thief](bram) that [she](suki) would have forgiven the money but not the conscience, [he](bram) asks [her](suki) for a loan. [Her](suki) [father](hiro) says nothing and, for the first time in weeks, lets [her](suki) win at cards. [Nona](nona) goes to the [commander](ines) with what [Quill](quill) mumbled. Placed under arrest, the [operator](quill) swears that the message was about spare valves, and [Lotte](lotte), [who](lotte) has [her](lotte) mind elsewhere since [Thandi](thandi) asked [her](lotte) in for tea, forgets to lock the cell. By the time the [doctor](thandi)'s tea is cold [he](quill) is gone, with [Ash](stow) under [his](quill) arm and the only shuttle.
- reveal ferro suki "hears it"
- sad suki bram "drying the same plate"
- steal.past bram _ "thief"
- gift? suki bram "a loan"
- love lotte thandi "her mind elsewhere"
- steal quill _ "the only shuttle"
+ breakup suki bram "would have forgiven"
- parent hiro suki "father"
- help hiro suki "win at cards"
- reveal nona ines "what Quill mumbled"
- arrest _ quill "Placed under arrest"
- betray quill _ "swears"
- invite thandi lotte "in for tea"
- flee quill "is gone"
+ abduct quill stow "under his arm"

== 7
The two [men](ferro+pavel) of the [commander](ines)'s life go after the shuttle in a freight pod built for one. For nine hours [they](ferro+pavel) sit knee to knee, and as there is no board [they](ferro+pavel) have to talk; [Ferro](ferro) learns what [he](ferro) did wrong, and [Dvorsky](pavel) learns what to avoid. [Bram](bram), the only trained pilot left aboard, is begged by [his](bram) [sister](ines) to bring the second pod and names [his](bram) price: a letter to the fleet with [her](ines) signature. [She](ines) signs. [Suki](suki), watching from the beans, does not think better of [him](bram), or not much. [Thandi](thandi) finds the security [chief](lotte) in the empty cell with the key in [her](lotte) hand, sits down beside [her](lotte), and puts [her](thandi) head on the blue shoulder.
- couple ines pavel "men of the commander's life"
- ex ferro ines "men of the commander's life"
+ rescue? ferro+pavel stow "go after"
- friend ferro pavel "have to talk"
- help? bram ines "begged"
- sibling bram ines "sister"
- threaten bram ines "names his price"
- discover ferro "learns what he did"
- rescue? bram stow "bring the second pod"
- help ines bram "signs"
- help thandi lotte "sits down beside"
- sad lotte "empty cell"
+ couple.start lotte thandi "on the blue shoulder"

== 8
The [pilot](bram) gets there first. By the time [Ferro](ferro) and the [engineer](pavel) have unfolded [their](ferro+pavel) legs, [Bram Okafor](bram) has rammed the shuttle, hauled [Ash](stow) through a hatch and taken a bolt in the side that was meant for the [child](stow). [Quill](quill) is brought home tied to a strut, complaining. It is the [doctor](thandi)'s longest night. [Suki](suki), [who](suki) is the wrong blood group, and [Hiro](hiro), [who](hiro) is the right one, sit on the same bench, until the [gardener](hiro) rolls up a sleeve for the [man](bram) [he](hiro) once watered. [Ines](ines), with [her](ines) [brother](bram)'s price in [her](ines) pocket, tears it up and writes a longer one. [Bertrand](cook) sits with [Ash](stow), and is asked how to spell grandfather.
+ rescue bram stow "hauled Ash"
- attack bram quill "rammed"
- injure bram "taken a bolt"
- arrest _ quill "tied to a strut"
- treat bram thandi "longest night"
+ help hiro bram "rolls up a sleeve"
- sibling bram ines "brother's"
- help ines bram "a longer one"
- attack? _ stow "meant for the child"
- return quill "brought home"
- attack.past hiro bram "once watered"
- reconcile bram hiro "rolls up a sleeve"
- help cook stow "sits with Ash"
- kin? cook stow "grandfather"

== 9
A slaver's [mate](mate), [who](mate) comes alongside to claim what [he](mate) has paid for, is a courteous [man](mate) with a list, and on the list, next to [Ash](stow), is [Nona](nona). [She](nona) bought herself false papers twelve years ago, and the scar under [her](nona) bracelet is the twin of the one on the [child](stow)'s wrist. [Ferro](ferro), [who](ferro) has the only guns, could trade one [teacher](nona) for four hundred people; [he](ferro) asks [his](ferro) former [wife](ines) what [she](ines) would think of [him](ferro), and points the guns. The [mate](mate) withdraws until the moon is round. [Bram](bram) comes to and finds a dry shirt on the chair. In the cell the [informer](quill) asks to see [Nona](nona). [She](nona) sends [him](quill) soup, and does not bring it.
- threaten mate _ "to claim"
+ discover mate nona "on the list"
- abduct? mate nona+stow "claim what he has"
- flee.past nona "false papers"
- injure.past nona "scar"
- betray? ferro nona "could trade"
- ex ferro ines "former wife"
+ threaten ferro mate "points the guns"
- rescue ferro nona+stow "points the guns"
- flee mate "withdraws"
- recover bram "comes to"
- gift suki bram "dry shirt"
- arrest.past _ quill "In the cell"
- reconcile? nona quill "asks to see"
- gift nona quill "sends him soup"
- reject nona quill "does not bring it"

== 10
With three weeks to prepare, everyone does something else. [Ines](ines) feels sick at the smell of turnip; [she](ines) is forty-four, and [Thandi](thandi) has to show [her](ines) the picture twice. [Pavel](pavel), [who](pavel) is told on a ladder, comes off it. Lying flat, [he](pavel) asks whether [she](ines) would be so good as to marry [him](pavel) before the moon is round. [She](ines) says that [he](pavel) has hit [his](pavel) head. [Lotte](lotte) carries [her](lotte) bedding across the corridor to the [doctor](thandi)'s, to the applause of the night shift. [Hiro](hiro) comes upon [Suki](suki) spooning broth into [Bram](bram), turns round with the can, and waters something farther off. [Ash](stow) asks [Nona](nona) if it hurt [her](nona) as well. [Nona](nona) takes off the bracelet and gives it to [Ash](stow).
+ pregnant ines pavel "sick at the smell"
- reveal thandi ines "show her the picture"
- reveal ines pavel "is told on a ladder"
- injure pavel "comes off it"
+ propose pavel ines "to marry him"
- reject? ines pavel "hit his head"
- move lotte thandi "carries her bedding"
- discover hiro bram+suki "comes upon"
- help suki bram "spooning broth"
- injure.past nona "hurt her"
- gift nona stow "gives it to Ash"

== 11
The moon is round. Four ships come. While [Ferro](ferro) holds the front door with the [brother](bram) of [his](ferro) [ex-wife](ines) at the next gun, [Quill](quill), let out by [Lotte](lotte) on [his](quill) word, which [she](lotte) has no reason to trust, sits down at [his](quill) radio and tells [his](quill) old shipmates that [Station Nine](@nine) has the plague. They believe a [man](quill) they have bought. Three ships turn back; from the fourth comes one shot, and it goes through the radio room. [Nona](nona) reaches [him](quill) in time to be told that [he](quill) would have liked [his](quill) pillow back too. [He](quill) is buried among the beans. In the confusion nobody notices that the [commander](ines) and the [engineer](pavel) have been married by the [chaplain](chaplain), except the [goat](goat), [who](goat) ate the certificate.
- sibling bram ines "brother"
- ex ferro ines "ex-wife"
- help bram ferro "at the next gun"
- help lotte quill "let out"
- colleague.past _ quill "old shipmates"
- help quill _ "sits down at his radio"
- betray quill _ "has the plague"
+ kill _ quill "through the radio room"
- confess quill nona "have liked his pillow back"
- die quill "buried"
+ wedding ines pavel "been married"

== 12
[Captain Ferro](ferro), the spoons counted, writes in [his](ferro) report that there were no stowaways, and sails with the grain ship, having lost [his](ferro) last game to the new [husband](pavel) of [his](ferro) former [wife](ines). [Bram](bram) has [his](bram) letter, and a berth, and stands at the airlock with [his](bram) kitbag until [Hiro](hiro) holds out a hoe. [He](bram) takes it. [Suki](suki) tells [him](bram) that this is not a yes. [Bertrand](cook), [who](cook) has no family, signs for [Ash](stow) as grandfather, spelt correctly. The waters break during the inventory; [Lotte](lotte) runs for [Thandi](thandi), and [Thandi](thandi), for once, runs for [Lotte](lotte), [who](lotte) has boiled more kettles. The [newcomer](baby) weighs as much as a good sack of rice, and is put on the list by [its](baby) [father](pavel) as crew.
- help ferro stow "no stowaways"
+ travel ferro "sails"
- lose ferro "lost his last game"
- married ines pavel "new husband"
- ex ferro ines "former wife"
- hire bram hiro "holds out a hoe"
- betray ferro _ "were no stowaways"
- find bram "has his letter"
- help lotte ines "boiled more kettles"
- reject? suki bram "not a yes"
- kin.start cook stow "grandfather"
+ birth ines baby "waters break"
- parent pavel baby "father"
