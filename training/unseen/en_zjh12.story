%series Carriage Seven
%lang en
%genre ensemble dramedy aboard a Kazakh sleeper train, fan-wiki style streaming synopses
%cast aigul | Aigul Serikova; Aigul | f
%cast dias | Dias | m
%cast roman | Roman Kim; Roman; Kim | m
%cast tilda | Tilda Braun; Tilda; Braun | f
%cast madi | Madi Serikov; Madi | m
%cast botagoz | Botagoz; Bota | f
%cast lyov | Lyov Orlov; Lyov; Orlov | m
%cast sana | Sana Kim; Sana | f
%cast driver | Yerlan | m
%cast ticketless | Rush | n
%cast granny | Apa Nurgul; Nurgul | f
%cast surgeon | - | f
%cast wife | - | f

== 1 Almaty, 21:10
Tea at nine, sheets at ten: [Aigul Serikova](aigul) has looked after carriage seven for twenty years and after [her](aigul) little [brother](madi) [Madi](madi) for longer. Tonight [he](madi) starts as a trainee under [Roman Kim](roman), the train [manager](roman), [who](roman) has been [Aigul](aigul)'s best [friend](roman) since [they](aigul+roman) were both jilted on the same platform. In compartment four a [girl](ticketless) with a shaved head travels without a ticket. [Madi](madi) lets [her](ticketless) off, and goes red. [Roman](roman) makes a note.
- sibling aigul madi "little brother"
- boss roman madi "under Roman Kim"
+ hire madi "starts as a trainee"
- friend aigul roman "best friend"
- breakup.past _ aigul+roman "jilted"
- help madi ticketless "lets her off"
- love.start madi ticketless "goes red"

== 2 Shu, 02:30
[Tilda Braun](tilda), restaurant car, and [Lyov Orlov](lyov), luggage van, have been at daggers drawn for so long that nobody recalls the cause, which was [Dias](dias). [Dias](dias), a travelling [salesman](dias) in hosiery, has a [wife](botagoz) in [Astana](@astana) and [Tilda](tilda) between stations. [Orlov](lyov) would never tell [her](tilda) that [he](lyov) has carried [her](tilda) laughing photograph among the way-bills for nine years. [He](lyov) sends back [her](tilda) soup. [She](tilda) sends back the spoon.
+ enemy lyov tilda "at daggers drawn"
- married botagoz dias "wife"
- affair dias tilda "between stations"
- cheat dias botagoz "between stations"
- love lyov tilda "laughing photograph"
- confess! lyov tilda "would never tell her"
- quarrel lyov tilda "sends back her soup"

== 3 Balkhash, 07:45
The [stowaway](ticketless) calls herself [Rush](ticketless), and it is not stated from what. [She](ticketless) beats [Madi](madi) at draughts, tells [him](madi) three different stories about [her](ticketless) parents and, where the lake comes right up to the rails, kisses [him](madi) on the ear. [Roman](roman)'s [daughter](sana), [Sana](sana), on board for the holidays, had meant to sit next to [Madi](madi) herself; [she](sana) reports the [party](ticketless) without a ticket to [her](sana) [father](roman). [He](roman) already knows. For the first time [he](roman) and [Aigul](aigul) differ about a rule, loudly, over the samovar.
- find ticketless "beats Madi"
- betray ticketless madi "three different stories"
+ kiss madi ticketless "kisses him"
- parent roman sana "daughter"
- love sana madi "meant to sit"
- jealous sana ticketless "reports"
- reveal sana roman "reports the party"
- discover.past roman ticketless "already knows"
+ quarrel aigul roman "differ about a rule"

== 4 Night Stop
The lamp burns. [Dias](dias) visits [Tilda](tilda). [Botagoz](botagoz) boards at midnight. [Madi](madi) shows [Botagoz](botagoz) the way. [Botagoz](botagoz) opens the door on [Dias](dias). [Tilda](tilda) hides behind [Dias](dias). [Dias](dias) hides behind [Tilda](tilda). [Botagoz](botagoz) empties the teapot over [Dias](dias). [Lyov](lyov) brings a towel to [Tilda](tilda). [Aigul](aigul) gives [her](aigul) berth to [Botagoz](botagoz). Dawn takes its time. The steppe says nothing.
- date dias tilda "visits"
- travel botagoz "boards"
- help madi botagoz "shows"
+ discover botagoz dias+tilda "opens the door"
+ attack botagoz dias "empties the teapot"
- help lyov tilda "brings a towel"
- help aigul botagoz "gives her berth"

== 5 Karaganda, 13:05
[Botagoz](botagoz) gets off with a suitcase that is not [hers](botagoz), and in it are eight hundred stockings and the marriage certificate; the scalded [man](dias) runs after [her](botagoz) as far as the barrier. [Tilda](tilda), [who](tilda) had been given to understand that there was no [wife](botagoz), only an aunt, takes [his](dias) picture from the till. To [Lyov](lyov)'s towel [she](tilda) owes one civil word, and pays it: "Dry." The old [lady](granny) in berth nine, [Apa Nurgul](granny), has been watching and bets the [driver](driver) ten tenge on a wedding.
- steal botagoz dias "a suitcase"
+ breakup botagoz dias "gets off"
- injure.past dias botagoz "scalded"
- betray.past dias tilda "given to understand"
- married botagoz dias "marriage certificate"
+ affair.end dias tilda "takes his picture"
- wedding? _ "wedding"

== 6 Astana, 18:20
Two policemen walk through the train with a photograph. [Rush](ticketless), [whose](ticketless) hair was longer in it, is wanted for having walked out of a private clinic with its accounts. [Roman](roman), rule-book in person, looks the officers in the eye and says that carriage seven is empty but for a coughing grandmother. Under the blanket the [grandmother](ticketless) coughs. [Aigul](aigul), [who](aigul) had not been on speaking terms with [him](roman) since [Balkhash](@balkhash), brings [him](roman) tea with three sugars, and [her](aigul) hand, setting it down, is not quite steady.
- investigate _ ticketless "with a photograph"
- flee.past ticketless "walked out of"
- steal.past ticketless _ "with its accounts"
+ betray roman _ "is empty"
- rescue roman ticketless "is empty"
- quarrel.past aigul roman "not been on speaking terms"
+ reconcile aigul roman "three sugars"
- love aigul roman "not quite steady"

== 7 Snowdrift
Stuck for two nights. The [driver](driver), [Yerlan](driver), plays dombra; [Sana](sana) discovers that [she](sana) can sing, and that a [driver](driver) of twenty-four may have dimples. So much for [Madi](madi). A [surgeon](surgeon) from first class takes out a Chinese tea merchant's appendix with [Tilda](tilda)'s boning knife while [Lyov](lyov) holds the lamp, [his](lyov) shoulder against [Tilda](tilda)'s. [Neither](lyov+tilda) moves away afterwards. When the last coal is being shared out, [he](lyov) tells [her](tilda) about the photograph. "Which one?" [she](tilda) asks. "The one in the hat," [he](lyov) says.
- create driver "plays dombra"
- love.start sana driver "dimples"
- love.end sana madi "So much for Madi"
- treat _ surgeon "takes out"
- help lyov surgeon "holds the lamp"
- reveal lyov tilda "about the photograph"
+ confess lyov tilda "about the photograph"

== 8 Kokshetau, 04:00
[Dias](dias) is waiting on the platform, unshaven. [He](dias) has lost [his](dias) [wife](botagoz), [his](dias) stock and eleven kilos, and wants [Tilda](tilda), this time for good. With a ladle in [her](tilda) hand, [she](tilda) hears [his](dias) proposal through the window, and before [she](tilda) has opened [her](tilda) mouth [Orlov](lyov) has jumped down and the two [men](dias+lyov) are rolling in the slush. [She](tilda) has the train leave without [both](dias+lyov). Forty kilometres on, [she](tilda) pulls the emergency brake. For which of [them](dias+lyov), [she](tilda) does not say.
- return dias "waiting on the platform"
- breakup.past botagoz dias "lost his wife"
+ propose dias tilda "his proposal"
+ attack lyov dias "jumped down"

== 9 Petropavl, 11:40
It is [Lyov](lyov), frozen blue, [who](lyov) climbs in; the [salesman](dias) sits in a station buffet with [his](dias) nose in plaster, and there [Botagoz](botagoz), selling stockings at the next table, asks what became of [him](dias) and, being a fair [woman](botagoz), pays for the coffee. [Rush](ticketless) leaves a note in [Madi](madi)'s cap. The accounts prove that the clinic buys its patients; [she](ticketless) is going to hand them in, and did not want to say goodbye. [He](madi) reads it aloud to [his](madi) [sister](aigul), and [his](madi) voice gives out at "ear".
+ return lyov tilda "climbs in"
- treat dias _ "in plaster"
- help botagoz dias "pays for the coffee"
- reveal ticketless madi "leaves a note"
+ breakup ticketless madi "say goodbye"
- sibling aigul madi "sister"
- sad madi "his voice gives out"

== 10 Turnround
In the depot hotel [Aigul](aigul) and [Roman](roman) are given one room by mistake. [They](aigul+roman) have been friends too long for embarrassment, as [each](aigul+roman) assures the other, and not long enough for sleep. Towards four [he](roman) mentions [his](roman) late [wife](wife), towards five [she](aigul) mentions nothing and puts [her](aigul) head on [his](roman) arm. At breakfast [they](aigul+roman) sit apart. [Sana](sana), [who](sana) is no fool, moves the jam so that [her](sana) [father](roman) has to ask the [attendant](aigul) for it.
- housemate aigul roman "given one room"
- friend aigul roman "friends too long"
- married.past roman wife "late wife"
- die.past wife "late"
+ date aigul roman "head on his arm"
- parent roman sana "father"
- help sana aigul+roman "moves the jam"

== 11 Eastbound
On the way back everything is on the wrong side of the window. [Tilda](tilda) and [Lyov](lyov) are now a pair, and quarrel as before, with the difference that [they](lyov+tilda) do it in one van. The papers are full of the clinic: its director is behind bars, and the [informer](ticketless) has been offered a chair in parliament, a book and a dog. [She](ticketless) takes the dog. In [Karaganda](@karaganda) [she](ticketless) boards with it, on a ticket this time. [Madi](madi) punches a hole in it, two holes, seven holes.
+ couple.start lyov tilda "a pair"
- quarrel lyov tilda "quarrel as before"
- housemate lyov tilda "in one van"
- hire? ticketless "offered a chair"
- find ticketless "takes the dog"
+ return ticketless madi "boards"
- happy madi "seven holes"

== 12 Almaty, 06:55
[Apa Nurgul](granny) collects [her](granny) ten tenge. Between two tunnels [Roman](roman) asked [Aigul](aigul), in the words of paragraph nine, whether there was a vacancy; the [brother](madi) gave [his](madi) consent, the [daughter](sana) had given [hers](sana) long ago, and so the stationmaster joins [the two](aigul+roman) on the very platform where once upon a time [they](aigul+roman) were left standing. A [passenger](botagoz) with stockings throws rice. [She](botagoz) is in [her](botagoz) sixth month, the hosiery [salesman](dias) behind [her](botagoz) carries both bags, and nobody asks.
- find granny driver "collects"
+ propose roman aigul "whether there was a vacancy"
- sibling aigul madi "brother"
- parent roman sana "daughter"
+ wedding aigul roman "joins"
- breakup.past _ aigul+roman "left standing"
- pregnant botagoz "sixth month"
- reconcile botagoz dias "carries both bags"
