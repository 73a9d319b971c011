%series The Amber Stair
%lang en
%genre fantasy court saga on a Baltic island, encyclopaedia episode list
%cast aldona  | Queen Aldona; Aldona | f
%cast rusne   | Princess Rusne; Rusne | f
%cast milda   | Princess Milda; Milda | f
%cast birute  | Duchess Birute; Birute | f
%cast jorund  | King Jorund; Jorund | m
%cast tadas   | Tadas Gint; Tadas | m
%cast kestas  | Lord Kestas; Kestas | m
%cast ivar    | Prince Ivar; Ivar | m
%cast ansgar  | Ansgar | m
%cast ona     | Lady Ona; Ona | f
%cast salomon | Doctor Salomon; Salomon | m
%cast nurse   | Vaiva | f
%cast ferryman | - | m
%cast baby    | - | m

== 1 The Empty Throne
[King Jorund](jorund) has not been three days in [his](jorund) tomb when [his](jorund) [sister](birute), [Duchess Birute](birute), rides up the stair of amber, lays a sealed letter on the council table and is, by nightfall, [regent](birute). [Queen Aldona](aldona), [whose](aldona) mourning has left [her](aldona) too weak to read it, signs. Of [her](aldona) two [daughters](milda+rusne), [Rusne](rusne), the [elder](rusne), protests and is sent from the table; [Milda](milda), the [younger](milda), asks for more honey. Only the [girls](milda+rusne)' old [nurse](nurse) notices that the wax on the letter is still soft.
- die.past jorund "tomb"
- sibling birute jorund "sister"
- travel birute "rides up"
+ hire birute "regent"
- sad aldona jorund "mourning"
- parent aldona milda+rusne "daughters"
- sibling milda rusne "elder"
- reject _ rusne "sent from the table"
+ discover nurse birute "still soft"

== 2 Household Accounts
The [regent](birute) halves the [queen](aldona)'s candles and doubles [her](birute) own. When the [princess](rusne), the [elder](rusne), demands to see the ledgers, [Lord Kestas](kestas), [chancellor](kestas) under the late [king](jorund) and now under [his](jorund) [sister](birute), pats [her](rusne) on the head; [she](rusne) bites [him](kestas). [She](rusne) is shut in the falcon tower for it, where the [captain](tadas) of the guard, [Tadas Gint](tadas), brings [her](rusne) bread and, asked whose man [he](tadas) is, takes so long over the answer that the candle goes out. Falcons, it says in the chronicle, mate for life.
- boss.past jorund kestas "under the late king"
- boss birute kestas "now under"
- die.past jorund "late"
- sibling birute jorund "sister"
+ attack rusne kestas "bites"
- arrest _ rusne "shut in"
- help tadas rusne "brings her bread"

== 3 A Guest from the North
A [suitor](ivar) lands. [Prince Ivar](ivar) has been promised a princess, but not told which; [he](ivar) compliments the [nurse](nurse), bows to [Lady Ona](ona), the [regent](birute)'s reader, and only at the third attempt kisses the right hand. Its [owner](rusne) wipes it on [her](rusne) skirt. The other [princess](milda) laughs so loudly that the [guest](ivar) turns, looks, and forgets what [he](ivar) came for. That night the [regent](birute) draws up the marriage contract, in which the bride's name is left blank; the [queen](aldona), beside [her](birute), is asked for nothing but sand to dry the ink.
- travel ivar "lands"
- engaged? _ ivar "promised"
- meet ivar rusne "kisses the right hand"
- kiss ivar rusne "kisses the right hand"
- boss birute ona "reader"
- reject rusne ivar "wipes it"
+ love.start ivar milda "forgets what he came"
- create birute "draws up"

== 4 Nurse's Tale
Nobody counts what is said to servants. [Salomon](salomon), the court [physician](salomon), unburdens himself to the old [nurse](nurse): the [king](jorund) did not succumb to oysters, as was given out, and the cup came from a woman. [She](nurse) hurries to the [queen](aldona). But the [one](aldona) [she](nurse) wakes, groggy with poppy, takes [her](nurse) for a dream, while the [one](birute) [she](nurse) has not seen, sitting behind the bed-curtain, hears it to the end. In the morning the [nurse](nurse)'s bed has been stripped. The [ferryman](ferryman) swears that [he](ferryman) rowed nobody.
- reveal salomon nurse "unburdens himself"
- die! jorund "oysters"
+ kill.past _ jorund "the cup"
- reveal nurse aldona "hurries to the queen"
- ill aldona "groggy"
- discover birute nurse "hears it"
- travel! ferryman "rowed nobody"

== 5 The Reader
The [lady](ona) [whose](ona) voice puts the [regent](birute) to sleep every night has for years belonged, body and soul, to the [chancellor](kestas). [He](kestas) does not know that [she](ona) reads [his](kestas) letters, too. It is [she](ona), then, [who](ona) learns first that [he](kestas) and [her](ona) [mistress](birute) intend to ship the [queen](aldona) to a convent, the elder [princess](rusne) to the north, and to bring up the [younger](milda) as a puppet. [She](ona) says nothing to either [woman](aldona+birute). [She](ona) puts the paper, folded small, in the [captain](tadas)'s boot.
- love ona kestas "body and soul"
- betray ona kestas "reads his letters"
+ discover ona birute+kestas "learns"
- abduct? birute+kestas aldona "ship the queen"
- abduct? birute+kestas rusne "to the north"
- reveal! ona aldona+birute "says nothing"
+ reveal ona tadas "in the captain's boot"
- boss birute ona "mistress"

== 6 Low Tide
With the sea gone out farther than anyone remembers, [Tadas](tadas) walks [Rusne](rusne) across the sand by night, [she](rusne) in [his](tadas) cloak, [he](tadas) in nothing but duty, as [he](tadas) insists. On the sandbar [she](rusne) asks [him](tadas) again whose man [he](tadas) is. "[Yours](rusne)," [he](tadas) says, and the tide turns. Behind [them](rusne+tadas) the [queen](aldona), [who](aldona) was to have followed with the [physician](salomon), gives herself up at the gate so that the pursuers shall stop and count. The [regent](birute) counts. Is it mercy that [she](birute) has the [prisoner](aldona)'s shawl fetched?
+ flee rusne+tadas "across the sand"
- help tadas rusne "cloak"
+ confess tadas rusne "Yours"
- flee? aldona+salomon "was to have followed"
- rescue aldona rusne+tadas "gives herself up"
- arrest birute aldona "prisoner"

== 7 The Oar and the Crown
In a smokehouse on the mainland, by the light of herrings, the [queen](aldona)'s elder [daughter](rusne) is crowned by a priest with one tooth. From this day on [she](rusne) is [queen](rusne), and [her](rusne) [mother](aldona), in the falcon tower, is not. The new [queen](rusne)'s army consists of nine smugglers and [Ansgar](ansgar), a red-haired [deserter](ansgar) [who](ansgar) has the late [king](jorund)'s nose and has never been told why. The [captain](tadas) measures [him](ansgar) with a look. "[I](ansgar) don't want [her](rusne)," says the [redhead](ansgar). "[I](ansgar) want breakfast."
- parent aldona rusne "daughter"
+ hire rusne "crowned"
- arrest _ aldona "falcon tower"
- die.past jorund "late"
- parent? jorund ansgar "nose"
- boss rusne ansgar "army"
- quit.past ansgar "deserter"
- jealous tadas ansgar "measures him"
- love! ansgar rusne "don't want her"

== 8 Left Behind
The [princess](milda) [who](milda) stayed has turned sixteen, and nobody laughs any less than [she](milda). [Her](milda) [aunt](birute) feeds [her](milda) sugared quinces and signs in [her](milda) name. [Ivar](ivar), still waiting for a bride, teaches [her](milda) to row, to swear in the northern tongue and, at the third lesson, to kiss. The old [queen](aldona) watches [the two of them](ivar+milda) from [her](aldona) window and, since no one else does, keeps count. [She](aldona) has begun to throw the poppy out for the gulls, which sleep very well.
- celebrate milda "turned sixteen"
- sad milda "laughs any less"
- kin birute milda "aunt"
- advisor ivar milda "teaches her"
+ kiss ivar milda "to kiss"
- discover aldona ivar+milda "keeps count"
- recover aldona "throw the poppy"

== 9 Whose Nose
[Vaiva](nurse), as the [nurse](nurse) was christened, has not drowned; [she](nurse) has been salting cod in the smugglers' cellar since autumn. Face to face with the [redhead](ansgar), [she](nurse) sits down hard. [She](nurse) put that nose into a basket herself, twenty-four years ago, at the order of a [duchess](birute) [who](birute) wanted no brothers about the throne but the one. So the [man](ansgar) is no [son](ansgar) of the [king](jorund)'s; [he](ansgar) is the [king](jorund)'s [brother](ansgar), and the [queen](rusne)'s [uncle](ansgar), and, as [she](rusne) tells [him](ansgar) coldly, next in line before [her](rusne).
- die! nurse "not drowned"
+ return nurse "not drowned"
- discover nurse ansgar "sits down hard"
- abduct.past birute ansgar "into a basket"
- parent! jorund ansgar "no son"
+ sibling ansgar jorund "king's brother"
- sibling ansgar birute "no brothers"
- kin ansgar rusne "uncle"
- reveal rusne ansgar "tells him"

== 10 Two Tables
Both [queens](aldona+rusne) dine at seven: the [one](rusne) on herring, among thieves, the [other](aldona) under guard, on broth. The [regent](birute), between campaigns, calls on the [latter](aldona) and offers [her](aldona) freedom in exchange for one line to [her](aldona) [firstborn](rusne). Come home, all is forgiven. The [prisoner](aldona) writes it, in a hand so unlike [her](aldona) own that the [girl](rusne) laughs aloud on reading it, and doubles the watch. Meanwhile the [chancellor](kestas) has been made a fool of once too often by [his](kestas) [mistress](ona), finds [his](kestas) own seal under [her](ona) pillow, and has [Lady Ona](ona) walled in.
- arrest _ aldona "under guard"
- threaten? birute aldona "in exchange"
- betray.past ona kestas "made a fool"
- parent aldona rusne "firstborn"
- betray? birute rusne "all is forgiven"
- help aldona rusne "so unlike her own"
- discover rusne "laughs aloud"
- affair kestas ona "his mistress"
+ discover kestas ona "finds his own seal"
+ attack kestas ona "walled in"

== 11 Amber
On the night of the landing [Ansgar](ansgar) is first up the stair and takes a lance meant for the [captain](tadas), [who](tadas) never asked [him](ansgar) to. [Kestas](kestas), caught in a nun's habit, tries to buy [his](kestas) neck with a name: the cup came from the [duchess](birute). [She](birute) does not deny it. [She](birute) takes [her](birute) [niece](milda) [Milda](milda) by the hair and the hair to the parapet, until [Ivar](ivar) rows [his](ivar) whole courage up three hundred steps. The [regent](birute) steps back to strike, and there is no more wall. [Salomon](salomon) meanwhile hears a scratching, and breaks [Ona](ona) out of the masonry.
- injure ansgar _ "takes a lance"
- rescue ansgar tadas "meant for the captain"
- arrest _ kestas "caught in"
+ accuse kestas birute "the cup came from"
- kill.past birute jorund "does not deny"
- kin birute milda "niece"
- threaten birute milda "to the parapet"
- rescue ivar milda "rows his whole courage"
+ die birute "no more wall"
- rescue salomon ona "breaks Ona out"

== 12 The Regent
The [queen](rusne) enters by the front door, and [her](rusne) [predecessor](aldona) makes [her](rusne) the first curtsey. Then [she](aldona) makes [her](rusne) some soup. [Milda](milda), [who](milda) is to follow [her](milda) [husband](ivar) north after the christening, has named the [boy](baby) for nobody at all. [Ansgar](ansgar), limping, will not hear of the succession and gets, instead, the herring fleet. Since the new [queen](rusne) is only nineteen, however, the law demands a regent; the choice falls on the [one](nurse) [who](nurse) can read wax. The [captain](tadas), asked a last time, kneels. [She](rusne) pulls [him](tadas) up by the ear and sets a date.
- return rusne "enters"
- help aldona rusne "some soup"
- married ivar milda "husband"
- travel? milda "to follow"
- birth.past milda baby "christening"
- reject ansgar "will not hear"
- find ansgar "gets"
+ hire nurse "choice falls"
- propose? tadas rusne "kneels"
+ engaged.start rusne tadas "sets a date"
