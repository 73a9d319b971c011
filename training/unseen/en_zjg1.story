%series The Coffee Merchant's Daughter
%lang en
%genre nineteenth-century novel set in Trieste, chapter summaries
%cast ottavia   | Ottavia Brusin; Ottavia | f
%cast leopold   | Leopold Brusin; Leopold | m
%cast mama      | - | f
%cast anselm    | Baron Anselm Trautt; Baron Trautt; Anselm; Trautt | m
%cast benedetta | Benedetta | f
%cast mirko     | Mirko Hlača; Mirko; Hlača | m
%cast zora      | Zora Hlača; Zora | f
%cast pia       | Pia | f
%cast hobday    | Dr Hobday; Hobday | m
%cast ruggero   | Ruggero | m
%cast captain   | Captain Vukas; Vukas | m
%cast child     | Leopoldina | f
%cast judge     | - | m
%cast tailor    | - | m

== 1 In Which a Guest Is Fed
At nineteen [Ottavia Brusin](ottavia) has buried a [mother](mama) and sent two notaries packing. [Her](ottavia) [father](leopold), [Leopold](leopold), [whose](leopold) coffee warehouse takes up half the quay in [Trieste](@trieste), would like [her](ottavia) settled before Lent and has therefore asked [Baron Anselm Trautt](anselm) to dinner; the [guest](anselm), however, has eyes only for the widowed [sister](benedetta) of [his](anselm) [host](leopold), [Benedetta](benedetta), [who](benedetta) has the rooms upstairs. Under the tablecloth, meanwhile, [Ottavia](ottavia) is squeezing the hand of the [clerk](mirko), [Mirko Hlača](mirko), to [whom](mirko) [she](ottavia) has been secretly promised since All Souls'.
- die.past mama "buried a mother"
- parent mama ottavia "mother"
- reject.past ottavia _ "sent two notaries packing"
- parent leopold ottavia "father"
- invite leopold anselm "asked"
- love anselm benedetta "eyes only for"
- married.past _ benedetta "widowed"
- sibling benedetta leopold "sister"
- housemate benedetta leopold "rooms upstairs"
- flirt mirko ottavia "squeezing the hand"
- boss leopold mirko "clerk"
+ engaged mirko ottavia "secretly promised"

== 2 The Ledger
[Pia](pia), the [maid](pia), [who](pia) was under the table after a fallen spoon, carries what [she](pia) has seen to [her](pia) [mistress](benedetta), and [Benedetta](benedetta), [who](benedetta) has never liked the young [man](mirko), to [her](benedetta) [brother](leopold). [Leopold](leopold) shows [his](leopold) [clerk](mirko) the door without raising [his](leopold) voice. When [Ottavia](ottavia) storms into the counting-house, the words [father](leopold) and [daughter](ottavia) exchange can be heard on the mole; afterwards [he](leopold) has to sit down, with one hand on [his](leopold) heart, and [she](ottavia), frightened, fetches [Dr Hobday](hobday), an [Englishman](hobday), [who](hobday) prescribes valerian and less coffee.
- discover.past pia mirko+ottavia "has seen"
- reveal pia benedetta "carries"
- boss benedetta pia "mistress"
- reveal benedetta leopold "to her brother"
- sibling benedetta leopold "brother"
+ quit mirko leopold "shows his clerk"
- boss.past leopold mirko "clerk"
- parent leopold ottavia "father and daughter"
+ quarrel leopold ottavia "words"
- ill leopold "hand on his heart"
- sad ottavia "frightened"
- help ottavia leopold "fetches"
- treat leopold hobday "prescribes"

== 3 A Room in the Old Town
The dismissed [clerk](mirko) goes to live with [his](mirko) elder [sister](zora), [Zora](zora), a [lacemaker](zora), above a [tailor](tailor) [whose](tailor) sewing machine never rests. [She](zora) tells [him](mirko) that girls from the quay do not marry into the old town. [He](mirko) flares up, [she](zora) slams the pot on the stove, and by the time the polenta is done the [two](mirko+zora) of [them](mirko+zora) are laughing. Twice a week [Ottavia](ottavia), veiled, climbs the stairs; the [tailor](tailor), on hearing [her](ottavia) step, lets the machine run louder.
- quit.past mirko "dismissed"
+ move mirko zora "goes to live with"
- sibling mirko zora "sister"
- neighbour tailor zora "above a tailor"
- quarrel mirko zora "flares up"
- reconcile mirko zora "laughing"
- happy mirko+zora "laughing"
+ date mirko ottavia "Twice a week"
- help tailor ottavia "machine run louder"

== 4 Plain Speaking
[Trautt](anselm) courts [Benedetta](benedetta). [Benedetta](benedetta) wants [Trautt](anselm) for [her](benedetta) [niece](ottavia). [Ottavia](ottavia) thinks only of [Mirko](mirko). [Pia](pia) too thinks only of [Mirko](mirko). [She](pia) could scratch out [Ottavia](ottavia)'s eyes. On Sunday the [baron](anselm) kneels before [Benedetta](benedetta). [She](benedetta) tells [him](anselm) to get up. [He](anselm) has mistaken the lady, [she](benedetta) says. On Monday [he](anselm) kneels before [Ottavia](ottavia). [Her](ottavia) answer is a laugh. It is not [Ottavia](ottavia) but [her](ottavia) [aunt](benedetta) [who](benedetta) weeps that night.
- flirt anselm benedetta "courts"
- wedding? anselm ottavia "wants Trautt for"
- kin benedetta ottavia "niece"
- love ottavia mirko "thinks only of"
- love pia mirko "thinks only of"#2
- jealous pia ottavia "scratch out"
+ propose anselm benedetta "kneels before"
- reject benedetta anselm "get up"
+ propose anselm ottavia "kneels before"#2
- reject ottavia anselm "laugh"
- sad benedetta "weeps"

== 5 The Promissory Notes
The coffee price falls by a third, and a [cousin](ruggero) from [Fiume](@fiume), [Ruggero](ruggero), [who](ruggero) has been doing the books since [Hlača](mirko) went, disappears with the cash box. [Leopold](leopold) is as good as ruined. The only [person](anselm) [who](anselm) could lend [him](leopold) forty thousand crowns is [Baron Trautt](anselm), and [he](anselm) names [his](anselm) price without embarrassment: the [girl](ottavia). For three days [Leopold](leopold) says nothing at table. On the fourth [Ottavia](ottavia), [who](ottavia) has seen [her](ottavia) [father](leopold) count the silver spoons, gives the [baron](anselm) [her](ottavia) word.
- kin leopold ruggero "cousin"
- hire.past ruggero leopold "doing the books"
- quit.past mirko "went"
+ steal ruggero leopold "cash box"
- flee ruggero "disappears"
- lose leopold "ruined"
- help? anselm leopold "lend"
- wedding? anselm ottavia "price"
- parent leopold ottavia "father"
+ engaged.start anselm ottavia "gives the baron her word"

== 6 The Letter Under the Iron
[She](ottavia) writes to [Mirko](mirko) that everything between [them](mirko+ottavia) is at an end, and asks [Pia](pia) to carry the note. The [maid](pia) reads it over the kitchen steam and never delivers it; instead [she](pia) tells [him](mirko), with downcast eyes, that [his](mirko) [betrothed](ottavia) has been laughing at [him](mirko) with a [nobleman](anselm) all winter. [He](mirko) drinks, [he](mirko) howls, and in the grey of the morning, on the [tailor](tailor)'s bales, [he](mirko) takes [Pia](pia) in [his](mirko) arms. [Zora](zora), coming home from early mass, finds [the pair](mirko+pia) asleep.
+ breakup ottavia mirko "at an end"
- discover pia ottavia "reads it"
- betray pia ottavia "never delivers it"
+ betray pia mirko "tells him"
- engaged mirko ottavia "betrothed"
- sad mirko "howls"
+ sex mirko pia "in his arms"
- discover zora mirko+pia "finds the pair asleep"

== 7 Two Processions
On the Thursday before Lent [Ottavia](ottavia) is led to the altar by a [father](leopold) [who](leopold) cannot look at [her](ottavia). As [she](ottavia) comes down the steps of [San Giusto](@sangiusto) on [Trautt](anselm)'s arm, [she](ottavia) sees in the crowd a [man](mirko) [she](ottavia) used to know, and at [his](mirko) side [her](ottavia) former [maid](pia), round as a sail under the shawl. The [bride](ottavia) faints. It is the English [doctor](hobday) [who](hobday) catches [her](ottavia), and the [baron](anselm), no fool, follows the line of [her](ottavia) gaze and understands whom [he](anselm) has robbed.
+ wedding anselm ottavia "led to the altar"
- parent leopold ottavia "father"
- sad leopold "cannot look at her"
- discover ottavia mirko+pia "sees in the crowd"
- couple mirko pia "at his side"
- boss.past ottavia pia "former maid"
+ pregnant pia mirko "round as a sail"
- ill ottavia "faints"
- help hobday ottavia "catches"
+ discover anselm mirko "understands"
- steal.past anselm mirko "robbed"

== 8 The House on the Hill
[They](anselm+ottavia) live like two portraits. [Ottavia](ottavia) pours, [Anselm](anselm) passes the sugar, and [neither](anselm+ottavia) has yet crossed the corridor to the other's room. [Zora](zora), [who](zora) has been ordered to make lace for the christening nobody expects, cannot bear the silence and lays the truth on the tea table: the undelivered note, the [girl](pia)'s tale, the bales. [Trautt](anselm), listening behind the door, does not burst in. That evening [he](anselm) tells [his](anselm) [wife](ottavia) that [he](anselm) married one [woman](ottavia) because [another](benedetta) would not have [him](anselm), and that of the [four](anselm+benedetta+mirko+ottavia) of [them](anselm+benedetta+mirko+ottavia) not one has been happy for an hour.
- sex! anselm ottavia "crossed the corridor"
- hire zora "ordered"
+ reveal zora ottavia "lays the truth"
- betray.past pia ottavia "undelivered note"
- betray.past pia mirko "girl's tale"
- discover anselm "listening"
- married anselm ottavia "wife"
+ reveal anselm ottavia "tells his wife"
- wedding.past anselm ottavia "married one woman"
- reject.past benedetta anselm "would not have him"
- happy! anselm+benedetta+mirko+ottavia "happy"

== 9 Bora
A [captain](captain) [who](captain) has lodged with the [tailor](tailor) since autumn brings news across the landing: [Ruggero](ruggero) has been seen in [Smyrna](@smyrna), spending another [man](leopold)'s money. [Mirko](mirko) signs on with [him](captain) that same night, though [Pia](pia) is near [her](pia) time and clings to [his](mirko) sleeve. The bora howls for four days. On the second [she](pia) is brought to bed of a [girl](child), with only [Zora](zora) to help, and on the fourth [Pia](pia), having whispered something in [her](pia) [sister-in-law](zora)'s ear, is dead. Nobody knows where to send word to the [father](mirko).
- housemate captain tailor "lodged with"
- reveal captain mirko "brings news"
- steal.past ruggero leopold "another man's money"
- hire mirko captain "signs on with him"
+ travel mirko "signs on" @smyrna
- pregnant pia "near her time"
+ birth pia child "brought to bed"
- help zora pia "help"
- kin pia zora "sister-in-law"
- reveal pia zora "whispered"
+ die pia "dead"
- parent mirko child "father"

== 10 Short Reckonings
[Ottavia](ottavia) takes in [Pia](pia)'s [child](child). [Anselm](anselm) raises no objection. [He](anselm) has long wanted to hear a cradle, [he](anselm) says. [Benedetta](benedetta) calls [Ottavia](ottavia) a fool. [Ottavia](ottavia) calls [Benedetta](benedetta) a coward. Then the [niece](ottavia) asks [her](benedetta) a question: whom does [she](benedetta) really love? [Benedetta](benedetta) says [Anselm](anselm). [She](benedetta) has loved [Anselm](anselm) since the soup. In [Smyrna](@smyrna), [Mirko](mirko) runs down [Ruggero](ruggero). [He](ruggero) draws a knife on [him](mirko). [Captain Vukas](captain) draws faster.
+ move child ottavia "takes in"
- parent pia child "child"
- quarrel benedetta ottavia "a fool"
- kin benedetta ottavia "niece"
+ love benedetta anselm "since the soup"
- reveal benedetta ottavia "says Anselm"
- find mirko ruggero "runs down" @smyrna
- attack ruggero mirko "draws a knife"
+ rescue captain mirko "draws faster"

== 11 An Annulment
Since a marriage that was never a marriage may be undone, [the couple](anselm+ottavia), arm in arm and on the best of terms, drive to the ecclesiastical [judge](judge), [who](judge) has not heard two people agree in thirty years. [Leopold](leopold), for [whose](leopold) sake it was all done, has [his](leopold) strongbox back by the next steamer, but not [his](leopold) peace: [he](leopold) takes to [his](leopold) bed, asks [his](leopold) [daughter](ottavia)'s pardon, receives it, and slips away at the turn of the tide. The [man](mirko) [who](mirko) brought home the money stands at the back of the church, [his](mirko) cap in [his](mirko) hands, not knowing that a small [person](child) in the front pew has [his](mirko) chin.
+ divorce anselm ottavia "undone"
- friend anselm ottavia "best of terms"
- find leopold "has his strongbox back"
- ill leopold "takes to his bed"
- parent leopold ottavia "daughter"
- reconcile leopold ottavia "pardon"
+ die leopold "slips away"
- return mirko "brought home"
- help.past mirko leopold "brought home the money"
- discover! mirko child "not knowing"
- parent mirko child "has his chin"

== 12 Lent Again
What [Pia](pia) whispered was a confession and a request, and [Zora](zora), [who](zora) has kept both for a year, now passes them on: the [child](child) is to be called [Leopoldina](child), and the [two](mirko+ottavia) [whom](mirko+ottavia) [she](pia) parted are to bring [her](child) up. [Ottavia](ottavia) puts the [little one](child) into [Mirko](mirko)'s arms. [He](mirko) asks whether [she](ottavia) can ever forgive the bales. In the cathedral, a week later, a [baron](anselm) and the late [merchant](leopold)'s [sister](benedetta) are made man and wife, [Dr Hobday](hobday) having been persuaded to hold the ring; at the church door the new [owner](ottavia) of the warehouse announces that [she](ottavia) is in need of a clerk.
- reveal.past pia zora "whispered"
+ reveal zora mirko+ottavia "passes them on"
- breakup.past mirko ottavia "parted"
- reveal! zora "kept both"
- meet child mirko "into Mirko's arms"
- reconcile? mirko ottavia "forgive"
+ wedding anselm benedetta "man and wife"
- die.past leopold "late"
- sibling benedetta leopold "sister"
- advisor hobday anselm "hold the ring"
- hire? mirko ottavia "a clerk"
