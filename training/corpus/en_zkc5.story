%series Nowhere, Saskatchewan
%lang en
%genre witness-protection dramedy on the Canadian prairie, fan-wiki episode pages
%cast vito | Vito Scaglione; Vito; Walt Peterson; Walt | m
%cast renata | Renata Scaglione; Renata; Rennie; Barb | f
%cast pia | Pia Scaglione; Pia; Jen | f
%cast handler | Marshal Dubois; Dubois; Odette; Odette Dubois | f
%cast lyle | Lyle Hrycak; Lyle | m
%cast marigold | Marigold Hrycak; Marigold; Goldie | f
%cast boone | Boone | m
%cast constable | Constable Sandhu; Sandhu | m
%cast hitman | Cousin Fish; Fish | m
%cast ellis | Ellis Nygaard; Ellis | n
%cast pastor | - | m
%cast don | Old Ferrante; Ferrante | m
%cast waitress | - | f
%cast bull | Gerald | m
%cast nygaard | - | f
%cast mum | - | f
%cast mgsister | - | f

== 1 Flat
Former Montreal loan [shark](vito) [Vito Scaglione](vito) ratted on [his](vito) [boss](don), [Old Ferrante](don), and is now [Walt Peterson](vito), seed dealer. [His](vito) [wife](renata) [Renata](renata) must answer to [Barb](renata) and hasn't spoken to [him](vito) since Winnipeg. [Their](renata+vito) [daughter](pia), [Pia](pia), sixteen, climbs out of a window on the first night and is driven home by the local [Mountie](constable), [Constable Sandhu](constable). The [family](pia+renata+vito)'s [handler](handler), [Marshal Dubois](handler), warns [them](pia+renata+vito) that one phone call home is enough to get [all three](pia+renata+vito) killed. Next door, [Lyle Hrycak](lyle) brings over a casserole and is smitten with [Renata](renata) before the lid is off.
+ betray.past vito don "ratted on"
- boss.past don vito "boss"
- married renata vito "wife"
- quarrel renata vito "hasn't spoken to him"
- parent renata+vito pia "daughter"
- flee pia "climbs out"
- help constable pia "driven home"
- advisor handler pia+renata+vito "handler"
- kill? _ pia+renata+vito "get all three killed"
- neighbour lyle renata+vito "Next door"
- gift lyle renata+vito "casserole"
+ love.start lyle renata "smitten"

== 2 Curling
To fit in, [Vito](vito) joins the curling club and bets on it. [Lyle](lyle)'s [wife](marigold), [Marigold](marigold), skip of the ladies' rink, finds the new [man](vito) next door rude, loud and rather thrilling. [Pia](pia), registered at school as Jen, is put beside [Ellis Nygaard](ellis), [who](ellis) raises a champion bull by the name of [Gerald](bull) and has been waiting, [Ellis](ellis) says, all of [their](ellis) life for someone from elsewhere. At the diner a [waitress](waitress) with a scar tells [Renata](renata), without being asked, that nobody comes to this town unless somebody is looking for them.
- married lyle marigold "wife"
- neighbour marigold vito "next door"
+ love marigold vito "rather thrilling"
- meet ellis pia "put beside"
- reveal waitress renata "without being asked"

== 3 The Call
[Renata](renata) calls [her](renata) [mother](mum) in Laval from a booth behind the grain elevator, for eleven seconds, just to hear [her](mum) breathe. It costs eleven seconds and, as page two of this wiki will show, a great deal more. [Vito](vito) has meanwhile been lending money again; the first to fall behind is the [pastor](pastor), [who](pastor) plays online poker, and [Vito](vito), out of pure habit, breaks [his](pastor) window. [Dubois](handler) gives [him](vito) a dressing-down in the seed store. When [he](vito) puts a hand on [her](handler) hip to calm [her](handler), [she](handler) twists the wrist until [he](vito) kneels. [Marigold](marigold), outside, draws the wrong conclusion.
+ betray renata handler "calls her mother"
- parent mum renata "mother"
- attack vito pastor "breaks his window"
- quarrel handler vito "dressing-down"
- flirt vito handler "hand on her hip"
- attack handler vito "twists the wrist"
- affair! handler vito "wrong conclusion"
- jealous marigold handler "draws the wrong conclusion"

== 4 Names
[Pia](pia) hates Jen. Jen is a stupid name. [Ellis](ellis) likes [Pia](pia). [Pia](pia) tells [Ellis](ellis) everything. [Ellis](ellis) swears silence. [Boone](boone) listens at the barn door. [Boone](boone) is [Ellis](ellis)'s older [brother](boone). [He](boone) wants [Pia](pia) too. [Pia](pia) wants [Ellis](ellis). [She](pia) kisses [Ellis](ellis). [Gerald](bull) looks on. [Boone](boone) writes to a Montreal paper. There is a reward from [Ferrante](don).
- love ellis pia "likes Pia"
+ reveal pia ellis "tells Ellis everything"
- discover boone pia "listens"
- sibling boone ellis "older brother"
- love boone pia "wants Pia too"
- love pia ellis "wants Ellis"
+ kiss ellis pia "kisses"
+ betray boone pia "writes to"

== 5 Harvest Supper
Everybody in town dances with the wrong partner. [Lyle](lyle) gets [Renata](renata) for the schottische and asks [her](renata), trembling, if [she](renata) is happy. [She](renata) hasn't been asked that in nineteen years and has to sit down. [Her](renata) [husband](vito), by the pie table, is being taught the butterfly by [Marigold](marigold), [whose](marigold) hands don't always stick to the lesson. [Constable Sandhu](constable) offers [Dubois](handler) a plate; [she](handler) takes it, and [his](constable) number. [Ellis](ellis) and [Pia](pia) dance with the bull outside. A [stranger](hitman) in city shoes, [who](hitman) claims to sell hail insurance, compliments the [widow](waitress) behind the coffee urn, the [one](waitress) with the scar.
- date lyle renata "dances"
- sad renata "sit down"
- married renata vito "husband"
+ flirt marigold vito "don't always stick"
- flirt constable handler "offers Dubois a plate"
- date ellis pia "dance with the bull"
- betray hitman _ "claims to sell"
- flirt hitman waitress "compliments"

== 6 Hail
The insurance [salesman](hitman) is known in Montreal as [Cousin Fish](hitman), and is indeed a [cousin](hitman), [Ferrante](don)'s; [he](hitman) has done nine contracts in eleven years and has a delicate stomach. [He](hitman) rents the [waitress](waitress)'s back room. By the end of the week [he](hitman) has eaten so well, slept so deeply and been listened to so long by a [woman](waitress) of [his](hitman) own age that [he](hitman) puts off the job from Monday to Thursday, and from Thursday till after the thaw. [Boone](boone), unpaid, complains. [Fish](hitman) shows the [lad](boone) a very small knife. It hails.
- kin don hitman "cousin"
- kill.past hitman _ "nine contracts"
- kill? hitman vito "puts off the job"
- housemate.start hitman waitress "back room"
+ love.start hitman waitress "eaten so well"
- colleague boone hitman "unpaid"
- threaten hitman boone "very small knife"

== 7 What Marigold Did
It happens on the ice machine's day off, in the ice machine's room. [Marigold](marigold) and [Vito](vito), arguing about a stone, are suddenly not arguing; by the time the rink is locked up [she](marigold) has been unfaithful to a [man](lyle) [who](lyle) irons [her](marigold) tea towels. Overcome with shame, [she](marigold) tells [Lyle](lyle) at breakfast. [He](lyle) finishes the ironing. Then [he](lyle) goes next door, asks [Walt](vito) out on to the gravel and, to general surprise, breaks [his](vito) nose. [Renata](renata), at the upstairs window, understands why. [She](renata) empties a drawer, then the other drawers, on to the gravel as well.
- quarrel marigold vito "arguing"
+ sex marigold vito "not arguing"
- cheat marigold lyle "unfaithful"
- sad marigold "shame"
- reveal marigold lyle "tells Lyle"
- attack lyle vito "breaks his nose"
- discover renata marigold+vito "understands why"
+ breakup renata vito "empties a drawer"

== 8 Batching It
[Vito](vito), thrown out, sleeps among the seed bags, where [Pia](pia) brings [him](vito) soup and no sympathy. [Marigold](marigold) has gone to [her](marigold) [sister](mgsister)'s in [Moose Jaw](@moosejaw). The two deserted [spouses](lyle+renata), [Lyle](lyle) and [Renata](renata), take to eating together, since it is silly to heat two ovens. "[He](vito) called [me](renata) by the wrong name for a year," [she](renata) says. "What is the right one?" asks [Lyle](lyle). Nobody may know it. [She](renata) tells [him](lyle). [Dubois](handler), off duty, is at that hour in a canoe with the [constable](constable), and misses the message that Montreal has sent a [man](hitman).
- breakup.past renata vito "thrown out"
- sibling marigold mgsister "sister's"
- help pia vito "soup"
- travel marigold "has gone" @moosejaw
- breakup.past marigold lyle "deserted spouses"
- date lyle renata "eating together"
+ reveal renata lyle "tells him"
- date constable handler "in a canoe"
- discover! handler "misses the message"

== 9 Gerald Gets Out
The thaw has come. [Fish](hitman), [who](hitman) has run out of excuses, waits in the seed store with the lights off. In walks [Pia](pia) with a thermos. [He](hitman) hadn't been told about a [daughter](pia). While [he](hitman) wavers, [Gerald](bull), [whose](bull) gate [Boone](boone) has left open out of spite, comes through the wall. The [assassin](hitman) is tossed on to the fertiliser, [Ellis](ellis) leads away the [hero](bull) by the nose, and [Vito](vito), arriving late for [his](vito) own murder, sits down next to the [man](hitman) sent to shoot [him](vito) and recognises a [boy](hitman) with [whom](hitman) [he](vito) served at the altar in Saint-Léonard.
- kill? hitman vito "waits in the seed store"
- parent vito pia "daughter"
+ rescue bull pia "comes through the wall"
- injure hitman bull "tossed"
- discover vito hitman "recognises"
- friend.past hitman vito "served at the altar"

== 10 The Scar
The [waitress](waitress) sets [his](hitman) collarbone and asks who sent [him](hitman). At the name [she](waitress) puts down the bandage. It was [Ferrante](don) [who](don) gave [her](waitress) the scar, on [her](waitress) wedding day, thirty years ago, and it was from [Ferrante](don), [her](waitress) [husband](don), that [she](waitress) ran to a place without trees, so that [she](waitress) could see [him](don) coming. [Fish](hitman) asks for [her](waitress) hand on the spot, one-armed. You can't marry a [wife](waitress), [she](waitress) tells [him](hitman). Well then, says [he](hitman), [I](hitman) had better make [you](waitress) a widow. For the first time in the series, the [waitress](waitress) laughs.
- treat hitman waitress "sets his collarbone"
- reveal hitman waitress "At the name"
- attack.past don waitress "gave her the scar"
+ married don waitress "her husband"
- flee.past waitress don "ran to a place"
- propose hitman waitress "asks for her hand"
- reject waitress hitman "can't marry"
- kill? hitman don "make you a widow"
- happy waitress "laughs"

== 11 Moose Jaw
[Marigold](marigold) is back, three months gone and in no doubt by [whom](vito). [Lyle](lyle) takes [her](marigold) bags from the car, and that's all [he](lyle) takes. At a table of four, the strangest ever laid in the township, it is agreed who shall live where: [Renata](renata) stays in the Hrycak kitchen, [Vito](vito), half proud and half terrified, carries the expectant [mother](marigold)'s suitcase across the gravel. [Pia](pia) declares all of [them](lyle+marigold+renata+vito) insane and goes to live in [Ellis](ellis)'s barn. [Boone](boone), [whose](boone) letter has come out, is knocked down by [his](boone) own [grandmother](nygaard) at church.
- return marigold "is back"
+ pregnant marigold vito "three months gone"
- reconcile! lyle marigold "all he takes"
+ couple.start lyle renata "stays in the Hrycak kitchen"
- move marigold vito "across the gravel"
- sad vito "half terrified"
- housemate.start ellis pia "goes to live"
- quarrel lyle+marigold+renata+vito pia "insane"
- move pia ellis "goes to live"
- discover _ boone "has come out"
- kin boone nygaard "grandmother"
- attack nygaard boone "knocked down"

== 12 Old Ferrante
An ancient [gentleman](don) gets off the Thursday bus, alone, with an oxygen bottle. [He](don) wants to see the face of the [man](vito) [who](vito) sold [him](don). [He](don) gets to see four curlers, a [Mountie](constable), a [marshal](handler) with an engagement ring and a rifle, and a [bull](bull). But it's the [waitress](waitress), bringing coffee, [whom](waitress) [he](don) sees last: [his](don) heart, never much used, stops at the sight of [his](don) lost [bride](waitress). [Sandhu](constable), after some thought, writes "natural causes". The [widow](waitress) closes the eyes, hangs up the apron and says to [Fish](hitman): ask [me](waitress) now.
- travel don "gets off"
- betray.past vito don "sold him"
+ engaged constable handler "engagement ring"
- threaten handler don "rifle"
- married don waitress "lost bride"
+ die don "stops at the sight"
- propose? hitman waitress "ask me now"
