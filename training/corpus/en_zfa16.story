%series Pawn Shop of the Gods
%lang en
%genre fantasy: a pawnbroker who lends against curses, harbour city of Orrin, terse listings
%cast maud    | Maud Quill; Maud | f
%cast ferro   | Ferro | m
%cast linden  | Linden | n
%cast hob     | Hob | m
%cast sabra   | Sabra | f
%cast prince  | Prince Ioan; Ioan | m
%cast witch   | Mother Tansy; Tansy | f
%cast magist  | Magistrate Crowe; Crowe | m
%cast drowned | Eamon; Eamon Quill | m
%cast seller  | - | f
%cast girl    | Wick | f
%cast courier | - | n
%cast brother | - | m

== 1
[Maud Quill](maud) lends money against curses: bring yours in, get nine silver, reclaim within the year. [Her](maud) [clerk](hob), [Hob](hob), is himself a pledge that no one fetched. Today's customer is a well-dressed [thief](ferro), [Ferro](ferro), [who](ferro) cannot touch gold without weeping, a drawback in the trade. [She](maud) takes it off [him](ferro). [He](ferro) kisses [her](maud) hand, and [her](maud) rings are gone, and so is [he](ferro). [Hob](hob) weeps over the till all afternoon: someone has put the jar back without its lid.
- boss maud hob "clerk"
- help maud ferro "takes it off him"
- kiss ferro maud "kisses her hand"
+ steal ferro maud "her rings are gone"
- flee ferro "so is he"
- sad hob "weeps over the till"

== 2
[Prince Ioan](prince) turns into a heron at sundown and would like not to, on account of [his](prince) wedding night. The [bride](sabra) to be, [Sabra](sabra), waits in the carriage with [her](sabra) veil down, and, while the [prince](prince) haggles, comes in herself by the back door and asks [Maud](maud) to refuse. "[I](sabra) like the heron," [she](sabra) says. "It's the [man](prince) [I](sabra) can't stand." The [pawnbroker](maud) has never turned good silver away. [She](maud) does now.
- engaged prince sabra "bride to be"
- wedding? prince sabra "wedding night"
+ love! sabra prince "can't stand"
- betray sabra prince "asks Maud to refuse"
- reveal sabra maud "I like the heron"
+ reject maud prince "She does now"
- help maud sabra "She does now"

== 3
A [girl](girl) in a coal sack lives under the shop, where [she](girl) eats candle ends, and so gets called [Wick](girl). [Hob](hob) would have fetched the broom; [Maud](maud) fetches soup. The [child](girl) turns out to be able to smell a curse through lead. [She](girl) smells one on [Hob](hob), old and sour, and one on the [woman](maud) with the ladle, [who](maud) sends [her](girl) to bed. On the shelf above the stove stands a jar that has no ticket. It knocks.
- help maud girl "fetches soup"
+ discover girl hob "smells one on"
- discover girl maud "the woman with the ladle"
- housemate girl maud "lives under the shop"

== 4
The [thief](ferro) is back, under a hat, to sell [Maud](maud) [her](maud) own rings. [She](maud) buys them, to keep [him](ferro) talking; [Linden](linden), the [constable](linden) from the corner, is slow on [their](linden) bad leg. [Ferro](ferro) talks. [He](ferro) has a [brother](brother) in the salt mines, bought there by [Magistrate Crowe](magist), and the price of getting [him](brother) out is one jar, unticketed, that knocks. By the time [Linden](linden) has limped in, [the two](ferro+maud) of [them](ferro+maud) are drinking tea. "Who's that?" asks the [constable](linden). "[My](maud) [nephew](ferro)," says [Maud](maud).
+ return ferro "is back"
- sibling brother ferro "a brother"
- abduct.past magist brother "bought there"
- betray maud ferro "keep him talking"
- arrest? linden ferro "slow on their bad leg"
- ill linden "bad leg"
- reveal ferro maud "Ferro talks"
- rescue? ferro brother "getting him out"
- steal? ferro maud "one jar"
+ help maud ferro "My nephew"
- kin! ferro maud "My nephew"
- betray maud linden "My nephew"

== 5
Market day, all weather and onions. A hat is sold twice, a blessing is returned as too small, and a [seller](seller) of hot chestnuts hexes a rival's brazier with a verse that rhymes *liver* with *river*. [Wick](girl) learns to write [her](girl) name. Nobody is cursed, cured, kissed or robbed. The jar knocks at noon, at six, and, which it has not done before, at nine.
- attack seller _ "hexes a rival's"

== 6
What is in it? [Mother Tansy](witch), [who](witch) sold [Maud](maud) [her](maud) first curse and cheats at cards, tells [Hob](hob) over a flush. Twenty years back [Maud](maud)'s [husband](drowned) was given to the sea by magistrates who wanted a calm crossing; [she](maud) went down on the beach that night, cursed the sea, and kept the part of it that held [him](drowned). The knocking is [Eamon](drowned). [Hob](hob) folds, holding four queens. [He](hob) has been in love with the [pawnbroker](maud) for eleven years, and has dusted that jar every Friday.
- married.past drowned maud "husband"
- kill.past _ drowned "given to the sea"
+ reveal witch hob "over a flush"
- betray witch _ "cheats at cards"
- attack.past maud _ "cursed the sea"
+ love hob maud "in love with"
- help.past hob drowned "dusted that jar"

== 7
Sundown, chapel, heron. [Sabra](sabra)'s veil comes off at last and the guests applaud what they take to be tears. The [groom](prince), perched on the font, is asked if [he](prince) will; a heron says *kraak*, which [Crowe](magist), officiating, enters as a yes. Married, and rid of [her](sabra) [father](magist)'s roof thereby, [she](sabra) opens the vestry window as wide as it goes. [He](prince) needs no second telling. By morning there is a naked [prince](prince) in a marsh and a [princess](sabra) behind the counter of a pawn shop, asking about work.
+ wedding prince sabra "enters as a yes"
- parent magist sabra "father"
- flee sabra magist "rid of her father's roof"
+ help sabra prince "opens the vestry window"
- flee prince "needs no second telling"
- hire? sabra maud "asking about work"

== 8
[Crowe](magist) comes for [his](magist) [daughter](sabra) with nine men. [He](magist) finds [her](sabra) up a ladder, labelling, and cannot shift [her](sabra); the ladder, [Wick](girl) confides later, had been pawned by a saint. [He](magist) turns to the [pawnbroker](maud). Either the [runaway](sabra) goes home or it comes out [who](maud) cursed the sea, and they'll burn a [woman](maud) for that. [Maud](maud), [who](maud) has not been afraid of anything since that beach, finds out that [she](maud) still can be: not for herself. [Hob](hob) looks at [his](hob) shoes. Then [he](hob) says that it was [him](hob).
- parent magist sabra "daughter"
- abduct? magist sabra "comes for his daughter"
+ threaten magist maud "it comes out"
- kill? _ maud "burn a woman"
- attack.past maud _ "cursed the sea"
- sad maud "still can be"
+ help hob maud "it was him"
- betray hob magist "it was him"

== 9
The [clerk](hob) is in irons, the shop in an uproar. "It should have been [me](maud)," says the [employer](maud), which is literally so. [Ferro](ferro), [who](ferro) has picked every lock in town save that one, owes [her](maud) nine rings' worth and [Linden](linden) knows where the guard keeps the spare key; [neither](ferro+linden) can abide the other. [Linden](linden) arrested [him](ferro) once, and [he](ferro) pinched [their](linden) whistle for it. It takes an hour of insults and, on the stairs of the gaol, in the pitch dark, something that was certainly not an insult. "Careful of [my](linden) leg," somebody says.
+ arrest magist hob "in irons"
- boss maud hob "employer"
- sad maud "should have been me"
- enemy ferro linden "can abide the other"
- arrest.past linden ferro "arrested him once"
- steal.past ferro linden "pinched their whistle"
- rescue? ferro+linden hob "where the guard keeps"
+ kiss ferro linden "certainly not an insult"

== 10
The cell is open and the [prisoner](hob) will not come out. If [he](hob) runs, explains [Hob](hob), [she](maud) burns. The [thief](ferro) calls [him](hob) an ass. The [constable](linden) calls [him](hob) a saint, takes off [their](linden) badge and sits down beside [him](hob) on the straw. Up in the shop meanwhile [Wick](girl), left in charge of the stove, climbs on a chair, says good evening to the jar, and, as no one has ever thought of doing, asks it what it wants. It wants out. [She](girl) has the sense to call [Maud](maud) first.
- rescue! ferro+linden hob "will not come out"
- kill? _ maud "she burns"
- help hob maud "will not come out"
- quarrel ferro hob "an ass"
- quit linden "takes off their badge"
+ help linden hob "sits down beside him"
+ meet drowned girl "says good evening"
- discover girl drowned "It wants out"
- reveal girl maud "call Maud first"

== 11
High tide. [She](maud) carries [him](drowned) down to the beach under [her](maud) coat. What do a [woman](maud) and a cupful of sea say to one another after twenty years? The listings can't tell; [Wick](girl), behind the boat, has put [her](girl) fingers in her ears. The lid comes off. It is a very small wave, it goes round [her](maud) ankles twice and is gone, and with it the curse, and with the curse every storm since: all along the coast the wind drops. "No curse, no case," says [Sabra](sabra), a [magistrate](magist)'s [daughter](sabra) after all, and slaps the statute on [her](sabra) [father](magist)'s desk.
+ breakup drowned maud "The lid comes off"
- help maud drowned "The lid comes off"
- discover! girl drowned+maud "fingers in her ears"
- parent magist sabra "her father's desk"
+ rescue sabra hob "No curse, no case"

== 12
Stock-taking. [Ferro](ferro)'s [brother](brother) is home, paid for with [Crowe](magist)'s own watch. [Crowe](magist) is off the bench, somebody having sent the ledgers of the salt mine to the capital; the [courier](courier) was a heron. [Linden](linden) walks with a stick, and with the [thief](ferro), in broad daylight. And [Hob](hob), [who](hob) has gone pale under [Wick](girl)'s nose, is told what it is [she](girl) has smelt on [him](hob) all this time: not a curse at all, just something kept too long in the dark. [Maud](maud) reads the ticket. "Unredeemed," [she](maud) says, and redeems [him](hob).
- return brother "is home"
- sibling brother ferro "brother"
- rescue.past ferro brother "paid for"
- steal.past ferro magist "Crowe's own watch"
+ quit magist "off the bench"
- betray.past _ magist "sent the ledgers"
- couple.start ferro linden "in broad daylight"
- reveal girl hob "is told"
+ couple.start hob maud "redeems him"
