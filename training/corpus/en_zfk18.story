%series The Counter and the Quay
%lang en
%genre historical merchant drama in Hanseatic Bergen, 1421, encyclopaedia episode list
%cast alheit  | Alheit Wessel; Alheit | f
%cast dirk    | Dirk Wessel; Dirk | m
%cast gunnhild | Gunnhild; Gunnhild Arnesdatter | f
%cast eskil   | Eskil | m
%cast tobias  | Tobias Kroger; Tobias; Kroger | m
%cast brother | Brother Anselm; Anselm | m
%cast sunniva | Sunniva | f
%cast hinrik  | Hinrik Wessel; Hinrik | m
%cast bailiff | Bailiff Torleiv; Torleiv | m
%cast agnes   | Agnes | f
%cast mouse   | Mouse | n
%cast pirate  | Klaus Rodenberg; Rodenberg | m
%cast cook    | - | m
%cast widower | - | m
%cast abbot | - | m
%cast cat | - | n
%cast baby    | - | f

== 1 Salt
[Dirk Wessel](dirk), [alderman](dirk) of the Germans at the quay, where women are forbidden and marriage costs a man his place, drowns within sight of the harbour, and the young [clerk](alheit) [who](alheit) arrives from [Lübeck](@lubeck) to settle [his](dirk) accounts is not [his](dirk) [nephew](alheit), as the papers say, but [his](dirk) [daughter](alheit) [Alheit](alheit), with cropped hair. The only [person](gunnhild) to see through the disguise is [Gunnhild](gunnhild), a Norwegian washer [woman](gunnhild), to [whom](gunnhild) [Dirk](dirk), as [she](gunnhild) proves with a ring, had been married in secret for ten years. [Tobias Kroger](tobias), the [deputy](tobias), already sits in the dead [man](dirk)'s chair.
+ die dirk "drowns"
- travel alheit "arrives from"
- kin! alheit dirk "nephew"
- parent dirk alheit "daughter"
- betray alheit tobias "disguise"
+ discover gunnhild alheit "see through"
- married.past dirk gunnhild "had been married"
- reveal gunnhild alheit "proves with a ring"
- hire tobias _ "dead man's chair"
- colleague.past dirk tobias "deputy"

== 2 Stockfish
For [her](alheit) [father](dirk)'s sake, [Alheit](alheit) and the [stepmother](gunnhild) [she](alheit) did not know [she](alheit) had agree on an armistice, and share the loft over the wash-house, along with [Gunnhild](gunnhild)'s [boy](eskil) [Eskil](eskil), twelve, [who](eskil) has the [alderman](dirk)'s eyebrows. In the ledgers [Alheit](alheit) comes across three cargoes which were paid for and never landed. [Kroger](tobias), with [whom](tobias) [she](alheit) raises the matter, pats the new [clerk](alheit) on the shoulder, calls [her](alheit) a clever [lad](alheit), and the same evening has [Mouse](mouse), the [youngest](mouse) of the apprentices, cut the rope of the hoist under which [she](alheit) is standing. [Mouse](mouse) cuts the wrong one.
- parent dirk alheit "father's"
- kin alheit gunnhild "stepmother"
- reconcile alheit gunnhild "armistice"
- housemate.start alheit eskil+gunnhild "share the loft"
- parent gunnhild eskil "boy"
- parent dirk eskil "eyebrows"
+ discover alheit "comes across"
- reveal alheit tobias "raises the matter"
- boss tobias mouse "youngest of the apprentices"
+ kill? tobias alheit "cut the rope"

== 3 The Winter Games
At the initiation of the newcomers, who are smoked over a chimney, dunked in the harbour and whipped, [Alheit](alheit) is in danger of losing [her](alheit) shirt and with it [her](alheit) life. [She](alheit) is saved by [Brother Anselm](brother), a young [friar](brother) from the English house, [who](brother) declares the [lad](alheit) consumptive and wraps [her](alheit) in [his](brother) cowl, and [who](brother), feeling what [he](brother) has wrapped, turns crimson and holds [his](brother) tongue. [Agnes](agnes), the [bailiff](bailiff)'s [wife](agnes), watching from a window, takes a liking to the slender [clerk](alheit). [Mouse](mouse), plagued by [his](mouse) conscience, tells [Alheit](alheit) about the rope, and from that night on sleeps across [her](alheit) threshold.
- attack _ alheit "smoked over"
+ rescue brother alheit "saved by Brother Anselm"
- betray brother _ "consumptive"
- discover brother alheit "feeling what"
- reveal! brother _ "holds his tongue"
- married agnes bailiff "wife"
+ love.start agnes alheit "takes a liking"
- sad mouse "conscience"
- reveal mouse alheit "tells Alheit"
- help mouse alheit "sleeps across"

== 4 Short Days
[Eskil](eskil) teaches [Alheit](alheit) to swear. [Alheit](alheit) teaches [Eskil](eskil) to write. [Agnes](agnes) sends [Alheit](alheit) a pie. [Torleiv](bailiff) finds the note in the pie. [Torleiv](bailiff) hates the [clerk](alheit). [Sunniva](sunniva) pours beer for [Torleiv](bailiff). [Sunniva](sunniva) is [Gunnhild](gunnhild)'s younger [sister](sunniva). [She](sunniva) has a [child](baby) by [Tobias](tobias). [Tobias](tobias) pays [Sunniva](sunniva) in fish. [Gunnhild](gunnhild) has not spoken to [Sunniva](sunniva) for a year. Snow covers the quay. The rats move indoors.
- advisor eskil alheit "teaches Alheit"
- advisor alheit eskil "teaches Eskil"
- gift agnes alheit "a pie"
+ discover bailiff agnes "finds the note"
- enemy alheit bailiff "hates"
- sibling gunnhild sunniva "sister"
+ parent sunniva+tobias baby "a child by"
- gift tobias sunniva "pays Sunniva in fish"
- quarrel.past gunnhild sunniva "has not spoken"

== 5 The Duel
Challenged by the [bailiff](bailiff) to single combat over [his](bailiff) [wife](agnes)'s pie, [Alheit](alheit), [who](alheit) has never held anything heavier than a seal, accepts, as a clerk who declined would be examined. [Anselm](brother) gives [her](alheit) lessons by night, with broomsticks, behind the chapter house; [he](brother) was a [soldier](brother) before [he](brother) was a [friar](brother), and [he](brother) is beginning to wish that [he](brother) were neither. At the place appointed, [Agnes](agnes) runs between the [combatants](alheit+bailiff), receives [her](agnes) [husband](bailiff)'s blade in the thigh and, while the [clerk](alheit) binds up the wound, has an opportunity to find out that [her](agnes) passion is misplaced. [She](agnes) laughs so hard that [she](agnes) faints.
- threaten bailiff alheit "Challenged"
- married agnes bailiff "wife's"
- jealous bailiff alheit "pie"
- advisor brother alheit "gives her lessons"
+ love.start brother alheit "beginning to wish"
+ rescue agnes alheit "runs between"
- injure agnes bailiff "blade in the thigh"
- treat agnes alheit "binds up"
+ discover agnes alheit "find out"
- happy agnes "laughs so hard"

== 6 Brothers
A ship brings [Hinrik Wessel](hinrik), the late [alderman](dirk)'s [brother](hinrik), and thus, on paper, the [clerk](alheit)'s [father](hinrik), [who](hinrik) is greeted on the quay as such before [Alheit](alheit) can get a word to [him](hinrik). The old [man](hinrik), no fool, embraces [his](hinrik) "[son](alheit)", and demands, once the door has been shut, what in God's name [his](hinrik) [niece](alheit) is wearing. [He](hinrik) intends to take [her](alheit) back by the next tide to [Lübeck](@lubeck), where a [widower](widower) with nine children has been waiting. [Agnes](agnes), sworn to secrecy and delighted with it, puts something in [his](hinrik) wine to keep [him](hinrik) in bed. The tide goes out alone.
- travel hinrik "A ship brings"
- sibling dirk hinrik "brother"
- die.past dirk "late alderman's"
- parent! hinrik alheit "father"
+ betray hinrik _ "embraces his"
- kin alheit hinrik "niece"
- quarrel alheit hinrik "demands"
- travel? alheit+hinrik "take her back" @lubeck
- wedding? alheit widower "has been waiting"
- help agnes alheit "puts something"
+ attack agnes hinrik "puts something in"
- happy agnes "delighted"

== 7 What the Sea Gave Back
[Eskil](eskil), fishing off the point, hooks a chest bearing [his](eskil) [father](dirk)'s mark, and in it [Gunnhild](gunnhild) finds the contract by which [Tobias](tobias) had sold three cargoes, and the route of a fourth, to [Klaus Rodenberg](pirate), the [pirate](pirate). [Dirk](dirk) must have been carrying it to the [bailiff](bailiff) when [he](dirk) drowned, if indeed [he](dirk) was not drowned. [Gunnhild](gunnhild), instead of showing it to [Alheit](alheit), goes straight to [Kroger](tobias) with a fish knife and is overpowered by the [cook](cook). [Sunniva](sunniva), serving at table, hears the trapdoor, and sees on [her](sunniva) way out, under the bench, one of [her](sunniva) [sister](gunnhild)'s clogs.
- find eskil "hooks a chest"
- parent dirk eskil "father's"
+ discover gunnhild tobias "finds the contract"
- betray.past tobias dirk "had sold three cargoes"
- die.past dirk "when he drowned"
- kill.past? _ dirk "was not drowned"
- reveal! gunnhild alheit "instead of showing"
- attack? gunnhild tobias "fish knife"
+ abduct cook gunnhild "overpowered"
- discover sunniva gunnhild "sees on her way"
- sibling gunnhild sunniva "sister's"

== 8 The Clog
[Sunniva](sunniva) stands before [Alheit](alheit) with the clog in [her](sunniva) hand and the [child](baby) on [her](sunniva) arm, and says that [she](sunniva) can get [her](alheit) into [Kroger](tobias)'s cellar, since it is where [he](tobias) receives [her](sunniva). [She](sunniva) lets herself be kissed upstairs, for the last time, as [she](sunniva) resolves; below, [Mouse](mouse) crawls through the coal hatch and cuts [Gunnhild](gunnhild)'s bonds. On the stairs the [sisters](gunnhild+sunniva) meet, and one year's silence ends with one word, which is an obscene one. [Hinrik](hinrik), out of bed at last, has followed [his](hinrik) [niece](alheit), and from behind a barrel has seen more courage in a cellar than in forty years of council.
- parent sunniva baby "the child"
- help sunniva alheit "can get her into"
- kiss sunniva tobias "be kissed"
- breakup? sunniva tobias "for the last time"
- betray sunniva tobias "upstairs"
+ rescue mouse gunnhild "cuts Gunnhild's bonds"
- sibling gunnhild sunniva "the sisters"
+ reconcile gunnhild sunniva "silence ends"
- recover hinrik "out of bed"
- investigate hinrik alheit "has followed"
- kin alheit hinrik "niece"

== 9 Council
Accused before the Eighteen by [Hinrik](hinrik), with contract in hand, [Tobias](tobias) does not trouble to defend himself; [he](tobias) merely steps up to the [clerk](alheit) and tears open [her](alheit) doublet. In the uproar the contract lands in the fire. [Kroger](tobias) walks out a free [man](tobias); [Alheit](alheit), for having profaned the quay, is to be put in a sack with a cat and sunk. [Anselm](brother) pleads that [she](alheit) is with child and therefore may not be executed. By whom? By [him](brother), [he](brother) says, and, God forgive [him](brother), it is the only lie [he](brother) ever told that [he](brother) wishes were not one. The [abbot](abbot) has [him](brother) put in chains.
- accuse hinrik tobias "Accused"
+ reveal tobias alheit "tears open"
- attack tobias alheit "tears open her doublet"
- lose hinrik "lands in the fire"
- kill? _ alheit "put in a sack"
- pregnant! alheit brother "with child"
+ help brother alheit "pleads"
- betray brother _ "only lie"
- love brother alheit "wishes were not one"
- arrest abbot brother "in chains"

== 10 Rodenberg
[Eskil](eskil) and [Mouse](mouse), [who](eskil+mouse) have been enemies since the business with the rope, row out together at night to the [pirate](pirate)'s ship and offer [him](pirate) a bargain: [his](pirate) own half of the contract, in return for the news that [Kroger](tobias) has been shorting [him](pirate) by a third. [Rodenberg](pirate), a [man](pirate) of principle where sums are concerned, checks the figures, which are in [Alheit](alheit)'s writing, twice. [He](pirate) keeps [Mouse](mouse) as a pledge and, since the [boy](mouse) can count, as a purser. Back on land, [Eskil](eskil) is caught by [Torleiv](bailiff), [who](bailiff) owes the [clerk](alheit) [his](bailiff) [wife](agnes)'s leg, and is carried by [him](bailiff), parchment and all, past the guards.
- enemy eskil mouse "enemies"
- travel eskil+mouse "row out"
- reveal eskil+mouse pirate "the news"
- betray.past tobias pirate "shorting him"
- investigate pirate "checks the figures"
- abduct pirate mouse "as a pledge"
+ hire mouse pirate "as a purser"
- arrest bailiff eskil "caught by"
- help.past alheit agnes "wife's leg"
- married agnes bailiff "wife's"
+ help bailiff eskil "carried by him"

== 11 The Sack
The sack has been sewn and the [cat](cat) has bitten two councillors when [Bailiff Torleiv](bailiff) throws the second parchment on the table, and it tells against [Kroger](tobias) in [his](tobias) own hand. [He](tobias) runs for [Sunniva](sunniva)'s, puts [his](tobias) knife to the [child](baby)'s cradle, requires passage; the tavern [maid](sunniva), [who](sunniva) has been afraid of [him](tobias) for so long that there is none left, empties a kettle over [him](tobias). It was [he](tobias) [who](tobias) held [Dirk](dirk) under, [he](tobias) screams, scalded, to anyone who will listen; [Gunnhild](gunnhild) listens. [She](gunnhild) lowers the fish knife. Let the Germans hang [him](tobias), [she](gunnhild) says. They like a thing done properly.
- help bailiff alheit "throws the second parchment"
- accuse bailiff tobias "tells against"
- flee tobias "runs for"
+ threaten tobias baby "knife"
+ attack sunniva tobias "empties a kettle"
- injure tobias sunniva "scalded"
- sad.past sunniva tobias "has been afraid"
- kill.past tobias dirk "held Dirk under"
- reveal tobias gunnhild "screams"
- kill! gunnhild tobias "lowers the fish knife"
- kill? _ tobias "hang him"

== 12 Spring Tide
As no woman may set foot on the quay, [Alheit](alheit), pardoned, opens a counting house on the opposite shore, with [Gunnhild](gunnhild) for a partner, [Sunniva](sunniva) for a cellar master and [Hinrik](hinrik), [who](hinrik) has written the [widower](widower) a letter, for a sleeping investor. [Agnes](agnes) has walked again, and with [her](agnes) [husband](bailiff), which had not occurred for years. [Mouse](mouse) sends a barrel of figs, origin unstated. [Eskil](eskil) bears the name of [Wessel](eskil) before the law. The discharged [friar](brother), unfrocked for a child that never was, stands in the door with [his](brother) broomstick. "[I](brother) have nothing," [he](brother) begins. [Alheit](alheit) holds out a pen to [him](brother). "Then sign," says [she](alheit).
- rescue _ alheit "pardoned"
+ create alheit "opens a counting house"
- colleague alheit gunnhild "partner"
- hire sunniva alheit "cellar master"
- reject hinrik widower "has written"
- recover agnes "walked again"
- reconcile agnes bailiff "with her husband"
- married agnes bailiff "husband"
- gift mouse alheit "barrel of figs"
- quit brother _ "unfrocked"
- return brother alheit "stands in the door"
+ propose? alheit brother "Then sign"
