%series The Governor's Table
%lang en
%genre costume drama in an invented Atlantic island colony, 1788, fan recaps in a dry tone
%cast amyas   | Governor Amyas Thorne; Amyas; Thorne | m
%cast leonora | Leonora Thorne; Leonora | f
%cast pru     | Prudence Thorne; Prudence; Pru | f
%cast silas   | Silas Crow; Silas; Crow | m
%cast jago    | Lieutenant Jago Penrose; Jago; Penrose | m
%cast abena   | Abena | f
%cast kofi    | Kofi | m
%cast tolly   | Dr Tolliver; Tolliver; Tolly | m
%cast inez    | Dona Inez; Inez | f
%cast grey    | Widow Grey | f
%cast hope    | Hope Grey; Hope | f
%cast mark    | Mark Thorne; Mark | m
%cast baby    | - | m
%cast pmother | - | f
%cast chap    | - | m

== 1 High Water
[Governor Amyas Thorne](amyas) holds [Saint Anselm](@saintanselm) for the crown, and [his](amyas) second [wife](leonora), [Leonora](leonora), holds the purse. [Prudence](pru), [his](amyas) [daughter](pru) by the [first](pmother), can't stand the [woman](leonora), [who](leonora) is only four years older than [she](pru) is. Off the packet steps a handsome [lieutenant](jago), [Jago Penrose](jago), with a letter for the [governor](amyas) and, so it seems, a past with the [governor](amyas)'s [lady](leonora): when [he](jago) bows, [Leonora](leonora) drops a soup ladle. [They](jago+leonora) were promised to each other once, in [Falmouth](@falmouth), before [she](leonora) chose the better house. [Silas Crow](silas), the [tavern keeper](silas), saw the ladle fall and is already pricing it.
- married amyas leonora "wife"
- parent amyas pru "daughter"
- married.past amyas pmother "by the first"
- parent pmother pru "by the first"
- enemy leonora pru "can't stand"
+ travel jago "Off the packet"
- engaged.past jago leonora "promised to each other"
- breakup.past leonora jago "chose the better house"
- discover silas jago+leonora "saw the ladle fall"

== 2 The Ball
At the king's birthday ball [Pru](pru) dances four times with [Penrose](jago) and is in a fever by the second. [Her](pru) [brother](mark) [Mark](mark), home from [Oxford](@oxford) without a degree, prefers the company of [Hope Grey](hope), [whose](hope) [mother](grey), the [Widow Grey](grey), lets rooms to sailors. The [cook](abena), [Abena](abena), has [her](abena) freedom papers at last; [her](abena) [sweetheart](kofi) [Kofi](kofi), a [boatman](kofi), is still forty guineas short of [his](kofi). In the shrubbery the [lieutenant](jago) and the [hostess](leonora) agree that the past is past. It takes [them](jago+leonora) an hour, and [her](leonora) hair has to be put up again.
- flirt jago pru "dances four times"
- love.start pru jago "in a fever"
- sibling mark pru "brother"
- return mark "home from Oxford"
- date hope mark "prefers the company"
- parent grey hope "mother"
- find abena "freedom papers"
- couple abena kofi "sweetheart"
+ affair.start jago leonora "put up again"
- cheat leonora amyas "put up again"

== 3 A Price for Everything
[Crow](silas) puts it to the [governor](amyas)'s [wife](leonora) over a bolt of silk: thirty guineas a month, or [Thorne](amyas) learns how long one needs to admire a hibiscus. [She](leonora) pays. [She](leonora) also quarrels with [her](leonora) [lover](jago), [who](jago) has asked [her](leonora) [stepdaughter](pru) to go riding, merely, [he](jago) says, to throw people off the scent. The [girl](pru) doesn't know that [she](pru) is a smokescreen and has named [her](pru) horse after [him](jago). [Dr Tolliver](tolly), the garrison [surgeon](tolly), fond of [Pru](pru) since [he](tolly) set [her](pru) arm, gets drunk with [Mark](mark) and says so to a cannon.
- married amyas leonora "wife"
+ threaten silas leonora "or Thorne learns"
- lose leonora silas "She pays"
- affair jago leonora "lover"
- quarrel jago leonora "quarrels"
- invite jago pru "to go riding"
- kin leonora pru "stepdaughter"
- betray jago pru "smokescreen"
- love pru jago "named her horse after him"
- love tolly pru "fond of"
- treat.past pru tolly "set her arm"
- celebrate mark+tolly "gets drunk"

== 4 Trade Wind
[Kofi](kofi) rows at night. [Crow](silas) pays [Kofi](kofi) for it. The casks are not water. [Abena](abena) tells [Kofi](kofi) to stop. [Kofi](kofi) needs nine guineas more. [Mark](mark) kisses [Hope](hope). [Hope](hope) kisses back. The [widow](grey) throws a boot. [Hope](hope) laughs. [Mark](mark) wears the boot home. [Thorne](amyas) asks [Penrose](jago) to catch the smugglers. [Penrose](jago) catches [Kofi](kofi). [Abena](abena) burns the soup. Nobody at the table asks why.
- boss silas kofi "pays Kofi"
- quarrel abena kofi "tells Kofi to stop"
+ kiss hope mark "kisses"
- attack grey mark "throws a boot"
- happy hope "laughs"
- boss amyas jago "asks Penrose"
+ arrest jago kofi "catches Kofi"
- sad abena "burns the soup"

== 5 Dona Inez
A Portuguese captain's coat turns out to have a [lady](inez) in it. [Dona Inez](inez) sails [her](inez) own brig, drinks with [Crow](silas), [whose](silas) [wife](inez) [she](inez) was for one unhappy winter, and offers the [governor](amyas) wine at half the tavern's price. [Silas](silas) wishes [her](inez) at the bottom of the harbour. [Thorne](amyas) wishes [her](inez) at [his](amyas) table, and seats [her](inez) where [Leonora](leonora) used to sit. In the fort the [boatman](kofi) won't name [his](kofi) paymaster. The [cook](abena) brings the [prisoner](kofi) a pie with nothing in it, for now, and [Hope](hope), [who](hope) washes the turnkey's shirts, brings [her](abena) the shape of the key in soap.
- ex inez silas "one unhappy winter"
- travel inez "sails"
- enemy inez silas "at the bottom of the harbour"
+ flirt amyas inez "where Leonora used to sit"
- reveal! kofi silas "won't name"
- arrest.past _ kofi "prisoner"
- gift abena kofi "a pie"
- help hope abena "the shape of the key"

== 6 Fireworks
[Kofi](kofi) walks out of the fort under cover of the fireworks, and the first to run into [him](kofi) is [Tolly](tolly), [who](tolly) looks at the moon and whistles. The [surgeon](tolly) has had a worse evening than the [fugitive](kofi): [he](tolly) has just seen [Pru](pru) accept the [lieutenant](jago), on one knee and to loud applause. Why does [Penrose](jago) do it? For the dowry, [he](jago) tells [his](jago) [mistress](leonora) behind the rockets, and so as to stay near [her](leonora). [Leonora](leonora) strikes [him](jago) with [her](leonora) fan. The [bride-to-be](pru) is so happy that [she](pru) kisses even [her](pru) [stepmother](leonora).
+ flee kofi "walks out of the fort"
- help tolly kofi "looks at the moon"
- sad tolly "worse evening"
+ propose jago pru "on one knee"
- engaged.start jago pru "accept"
- love! jago pru "For the dowry"
- affair jago leonora "mistress"
- attack leonora jago "strikes him"
- happy pru "so happy"
- kin leonora pru "stepmother"

== 7 The Sum in Question
[Leonora](leonora) misses two payments, and [Crow](silas) keeps [his](silas) word: the [governor](amyas) finds a note under [his](amyas) egg. [He](amyas) reads it to the end, then reads it aloud to [his](amyas) [daughter](pru), [whose](pru) [intended](jago) it concerns. [Pru](pru) throws [her](pru) ring in the harbour and has the horse renamed. The [governor](amyas) calls the [seducer](jago) out. At dawn [Thorne](amyas), [who](amyas) is short-sighted, hits a gull; the younger [man](jago) fires in the air, is clapped in irons, and asks only for news of [Leonora](leonora). [She](leonora) has been locked in the east wing by [her](leonora) [husband](amyas), with a view of the gallows.
- reveal silas amyas "a note under his egg"
+ discover amyas jago+leonora "reads it to the end"
- reveal amyas pru "reads it aloud"
- parent amyas pru "daughter"
+ engaged.end jago pru "throws her ring"
- threaten amyas jago "calls the seducer out"
- attack? amyas jago "hits a gull"
- arrest _ jago "clapped in irons"
- love jago leonora "asks only for news"
- abduct amyas leonora "locked in the east wing"
- married amyas leonora "husband"

== 8 Lines and Hooks
[Pru](pru) will not eat. [Tolly](tolly) brings [Pru](pru) a puppy. [Pru](pru) eats with the puppy. [Abena](abena) hides [Kofi](kofi) in the bakehouse. [He](kofi) smells of bread. [Mark](mark) wants to marry [Hope](hope). "A laundress?" says [Amyas](amyas). [Mark](mark) slams the door. [Mark](mark) moves in with [Widow Grey](grey). The [widow](grey) hands [him](mark) a broom. [Inez](inez) visits the east wing. [Inez](inez) and [Leonora](leonora) play chess. The [prisoner](leonora) wins. [She](leonora) is sick over the board. [Inez](inez) counts on [her](inez) fingers.
- sad pru "will not eat"
- gift tolly pru "a puppy"
- help abena kofi "hides"
- wedding? hope mark "wants to marry"
- reject amyas mark "A laundress?"
- quarrel amyas mark "slams the door"
+ move mark grey "moves in with"
- meet inez leonora "visits"
- ill leonora "sick over the board"
+ discover inez leonora "counts on her fingers"

== 9 Gunpowder
The [tavern keeper](silas), fearing that the [boatman](kofi) will talk after all, sends two men to the bakehouse. They find the [cook](abena) with a skillet. [Kofi](kofi) takes a knife in the ribs, and [Tolliver](tolly), called from [his](tolly) bed, sews by candle while [Pru](pru), [who](pru) has never so much as threaded a needle, holds the edges together. [She](pru) looks up once at the [surgeon](tolly)'s face and goes on looking. By noon the wounded [man](kofi) has named [his](kofi) paymaster. [Crow](silas) bolts for the brig of [his](silas) former [wife](inez), [who](inez) pulls up the ladder.
- attack? silas kofi "sends two men"
- attack abena _ "with a skillet"
+ injure kofi _ "a knife in the ribs"
- treat kofi tolly "sews"
- help pru tolly "holds the edges"
+ love.start pru tolly "goes on looking"
- reveal kofi silas "named his paymaster"
- flee silas "bolts"
- ex inez silas "former wife"
- reject inez silas "pulls up the ladder"

== 10 The East Wing
It's [Inez](inez), of all the people at the [governor](amyas)'s table, [who](inez) tells [Thorne](amyas) that [his](amyas) [wife](leonora) is carrying a [child](baby) and that [he](amyas) had better ask himself, before [he](amyas) shouts, how long it is since [he](amyas) knocked at [her](leonora) door. [He](amyas) asks himself. [He](amyas) doesn't shout. [Leonora](leonora) is let out and offered a settlement, a separation and the loan of a ship. [She](leonora) has one condition, and the condition sits in the fort, growing a beard. Also this week: [Crow](silas), fished out of the harbour by the very [boatman](kofi) [he](silas) wanted dead, goes to gaol without saying thank you.
+ reveal inez amyas "tells Thorne"
- married amyas leonora "wife"
- pregnant leonora jago "carrying a child"
+ breakup amyas leonora "separation"
- rescue? leonora jago "one condition"
- rescue kofi silas "fished out"
- kill? silas kofi "wanted dead"
- arrest _ silas "to gaol"

== 11 Two Sailings
[Penrose](jago) is cashiered and, an hour later, pardoned, on terms that [he](jago) shall never set foot on [Saint Anselm](@saintanselm) again. Before the brig sails, [he](jago) comes to ask forgiveness of the [girl](pru) [whom](pru) [he](jago) used as a screen. [Pru](pru) sets the puppy on [him](jago), then calls it off, and shakes [his](jago) hand. To [her](pru) [stepmother](leonora) [she](pru) gives the shawl that had been [her](pru) own [mother](pmother)'s, for the [child](baby). [Mark](mark) and [Hope](hope) have slipped off on the same tide, having been joined at six in the morning by a [chaplain](chap) still in [his](chap) nightcap. The [governor](amyas) waves to three people, two of whom [he](amyas) isn't supposed to see.
- quit jago "cashiered"
- reconcile? jago pru "to ask forgiveness"
- betray.past jago pru "used as a screen"
+ reconcile jago pru "shakes his hand"
- kin leonora pru "stepmother"
- gift pru leonora "the shawl"
- parent.past pmother pru "mother"
- flee hope+mark "slipped off"
+ wedding hope mark "joined"

== 12 Grace After Meat
A letter from [Lisbon](@lisbon): [Leonora](leonora) has been brought to bed of a [boy](baby), and the cashiered [officer](jago) has married the [mother](leonora) in all but law. [Thorne](amyas) reads it twice and drinks the [child](baby)'s health, to the relief of [Dona Inez](inez), on [whose](inez) knee, under the table, [his](amyas) hand happens to lie. [Abena](abena) buys the tavern and the last nine guineas' worth of [Kofi](kofi) and, having done so, asks [him](kofi) whether [he](kofi) is doing anything on Sunday. [Pru](pru) asks the same of the [surgeon](tolly). [Tolliver](tolly) looks round to see who is meant. [Hope](hope)'s [mother](grey) has thrown a boot at the [chaplain](chap) and intends to keep [him](chap).
+ birth leonora baby "brought to bed"
- couple jago leonora "in all but law"
- couple amyas inez "his hand happens to lie"
- celebrate amyas baby "drinks the child's health"
- happy inez "relief"
- find abena "buys the tavern"
- rescue abena kofi "last nine guineas"
+ propose abena kofi "doing anything on Sunday"
+ propose pru tolly "asks the same"
- parent grey hope "mother"
- attack grey chap "thrown a boot"
- love grey chap "intends to keep"
