%series Half the Shop Each
%lang en
%genre romantic dramedy about a bookshop whose owners were once a couple, a streaming service's episode lines
%cast juno      | Juno | f
%cast elias     | Elias | m
%cast wren      | Wren | f
%cast teddy     | Teddy | m
%cast margit    | Margit | f
%cast sol       | Sol | m
%cast nadine    | Nadine | f
%cast rafe      | Rafe Connolly; Rafe | m
%cast banker    | - | f
%cast cat       | Colophon | n

== 1 The Line on the Floor
[They](elias+juno) split up in March. [They](elias+juno) still own the shop. With a roll of red tape [Juno](juno) and [Elias](elias) divide it down the middle: fiction for [her](juno), facts for [him](elias). [Wren](wren), [who](wren) works the till, straddles the border and is paid by [both](elias+juno). Upstairs, [Elias](elias)'s [mother](margit) refuses to believe in the separation. Then a [novelist](rafe) walks in, buys nothing and leaves [Juno](juno) with [his](rafe) number.
+ breakup.past elias juno "split up"
- colleague elias juno "own the shop"
- boss elias+juno wren "is paid by both"
- parent margit elias "mother"
+ meet juno rafe "a novelist walks in"
- flirt rafe juno "his number"

== 2 Advance Reading Copy
Date number one since the breakup, and [Juno](juno) has forgotten how to eat in front of a man. [Rafe](rafe) finds it enchanting. [Elias](elias), [who](elias) certainly did not follow [them](juno+rafe), happens to be at the next table with a menu upside down. For moral support [he](elias) has brought [Sol](sol), [his](elias) oldest [friend](sol) and the shop's [accountant](sol), [who](sol) chooses dessert to mention that [they](elias+juno) are broke.
+ date juno rafe "Date number one"
- breakup.past elias juno "the breakup"
- love.start rafe juno "enchanting"
- investigate elias juno+rafe "did not follow them"
- friend elias sol "oldest friend"
+ reveal sol elias+juno "to mention"

== 3 Overdue
The bank wants its money by fall. [Juno](juno) and [Elias](elias) call a truce for exactly one afternoon, put on respectable shoes and charm a loan [officer](banker) [who](banker) turns out to hate reading. [She](banker) gives [them](elias+juno) sixty days. [Wren](wren), fearing for [her](wren) job, starts a blog about "the [exes](elias+juno) of aisle four" without asking either of [them](elias+juno). It goes viral. So, to [her](wren) surprise, does [her](wren) inbox: one [reader](teddy) writes every night.
+ reconcile elias juno "call a truce"
- help banker elias+juno "gives them sixty days"
- sad wren "fearing for her job"
- create wren "starts a blog"
- ex elias juno "the exes"

== 4 Signed First Edition
[Rafe](rafe)'s new novel launches at the store. On page ninety [Elias](elias) recognizes [his](elias) own breakup, down to the soup. [Juno](juno) had confided in [her](juno) [boyfriend](rafe), never dreaming that [he](rafe) took notes. [She](juno) could die of shame; the customers line up around the block. Does [she](juno) throw out the [author](rafe) or sell [him](rafe)? In the stockroom, [Sol](sol) finally tells [Margit](margit) that the chess games were only ever a pretext.
- create rafe "new novel"
- breakup.past elias juno "his own breakup"
+ discover elias rafe "recognizes his own breakup"
- reveal.past juno rafe "had confided"
- couple juno rafe "boyfriend"
+ betray rafe juno "took notes"
- sad juno "die of shame"
- breakup? juno rafe "throw out"
- confess sol margit "only ever a pretext"

== 5 Errata
[She](juno) sells the book and dumps the [writer](rafe). [Rafe](rafe), penitent, sends forty-one postcards, all of them better than the novel. [Elias](elias) enjoys [his](elias) [rival](rafe)'s downfall for a full day before [Nadine](nadine), a [restorer](nadine) of maps with ink on [her](nadine) chin, asks [him](elias) out and [he](elias) hears himself accept. [Wren](wren)'s nightly [correspondent](teddy) proposes a meeting. [She](wren) sends the shop [cat](cat) instead, in a basket, with apologies.
+ breakup juno rafe "dumps the writer"
- gift rafe juno "forty-one postcards"
- enemy elias rafe "rival"
- happy elias rafe "enjoys"
+ date? elias nadine "asks him out"
- meet? teddy wren "proposes a meeting"
- reject wren teddy "instead"

== 6 Large Print
The [cat](cat) comes home with a [boy](teddy) attached. [Teddy](teddy) is nineteen, stammers, and is everything [Wren](wren) hoped for except that [he](teddy) turns out to be the loan [officer](banker)'s [son](teddy). [Elias](elias) and [Nadine](nadine) become an item somewhere between [Greenland](@greenland) and the bathroom. "[I](juno)'m happy for [you](elias)," says [Juno](juno), and alphabetizes the same shelf until sunrise. [Margit](margit), [who](margit) has turned down [Sol](sol) twice, beats [him](sol) at chess and says maybe.
- return cat "comes home"
- meet teddy wren "with a boy attached"
- love wren teddy "everything Wren hoped for"
- parent banker teddy "son"
+ couple.start elias nadine "become an item"
- reject.past margit sol "turned down Sol"

== 7 Water Damage
A pipe bursts above biography. [Juno](juno) and [Elias](elias) bail all night, barefoot, laughing for the first time in a year, and at four in the morning the red tape floats away. So do [their](elias+juno) good intentions. "It was the adrenaline," [they](elias+juno) agree at breakfast. [Nadine](nadine), arriving with blotting paper and croissants, is told nothing. [Wren](wren), [who](wren) saw two pairs of wet shoes outside one door, is sworn to silence.
- happy elias+juno "laughing"
+ sex elias juno "good intentions"
- cheat elias nadine "good intentions"
+ reveal! elias+juno nadine "is told nothing"
- discover wren elias+juno "saw two pairs"
- reveal! wren "sworn to silence"

== 8 Spoilers
[Wren](wren) keeps the secret for nine days and posts it by accident. [Nadine](nadine) reads it on the bus. [She](nadine) returns [Elias](elias)'s key, [his](elias) sweater and, sheet by torn sheet, [his](elias) map of [Iceland](@iceland). [He](elias) wants to know whether it meant anything to [Juno](juno). [She](juno) says no, too fast. [Wren](wren) offers to resign; nobody listens. [Teddy](teddy) does, and holds [her](wren) until [she](wren) has no more tears.
+ reveal wren "posts it"
- discover nadine elias+juno "reads it"
+ breakup nadine elias "returns Elias's key"
- love! juno elias "says no"
- quit? wren elias+juno "offers to resign"
- help teddy wren "holds her"
- sad wren "no more tears"

== 9 Remainder Table
[Elias](elias) offers to sell [Juno](juno) [his](elias) half. A job awaits [him](elias) in [Lisbon](@lisbon), starting October. [She](juno) can't afford it, can't say why that isn't the point, and goes for a drink with [Rafe Connolly](rafe), [who](rafe) can: "[You](juno) still love the [man](elias)." Meanwhile [Margit](margit) collapses over a checkmate. In the ambulance [Sol](sol), [her](margit) [opponent](sol) in everything, puts the engagement ring on [her](margit) finger so that the crew will let [him](sol) ride along.
- quit? elias "sell Juno his half"
+ hire? elias "A job awaits" @lisbon
+ love juno elias "still love the man"
+ ill margit "collapses"
- engaged.start margit sol "the engagement ring"

== 10 Large Type, Short Chapters
Visiting hours. [Margit](margit), [who](margit) has no intention of dying, has every intention of pretending to: only the sight of [her](margit) [children](elias+juno) reunited, [she](margit) whispers, could save [her](margit). [Elias](elias) and [Juno](juno) hold hands at the bedside and lie like troupers. [Sol](sol), the only [one](sol) in on the act, is racked by guilt. [Teddy](teddy) introduces [Wren](wren) to [his](teddy) [mother](banker), [who](banker) has read one blog in [her](banker) life. Dinner is brief.
- die! margit "no intention of dying"
+ betray margit elias+juno "pretending to"
- reconcile! elias juno "hold hands"
- betray elias+juno margit "lie like troupers"
- discover sol margit "in on the act"
- sad sol "racked by guilt"
+ meet banker wren "introduces Wren"
- parent banker teddy "mother"

== 11 Going Out of Business
Sixty days are up. Everything must go, including the red tape, which [Juno](juno) buys herself. At the farewell party half the town brings back books it never paid for, and the [banker](banker), outvoted by [her](banker) own [son](teddy), tears up the foreclosure. The shop is safe. [Elias](elias) doesn't hear the cheers. [He](elias) is on the train to the airport, with [Nadine](nadine)'s forgiveness in [his](elias) pocket and [Colophon](cat) yowling in [his](elias) bag.
- celebrate _ "farewell party"
- parent banker teddy "own son"
+ rescue banker elias+juno "tears up the foreclosure"
+ travel elias "is on the train"
- reconcile elias nadine "forgiveness"

== 12 Reprint
[Juno](juno) has missed the train, the bus and the point for two years. In [Rafe](rafe)'s convertible [she](juno) misses only the flight. No matter: [Elias](elias) never boarded. [He](elias) is sitting in arrivals with the [cat](cat), reading [her](juno) copy of the one novel [they](elias+juno) ever agreed on. What [she](juno) says takes three words. [They](elias+juno) are home for the wedding, at which [Margit](margit), in perfect health, promises to love, honor and castle early.
- help rafe juno "In Rafe's convertible"
- travel! elias "never boarded"
- find juno elias "sitting in arrivals"
+ confess juno elias "three words"
+ wedding margit sol "the wedding"
- recover margit "in perfect health"
- return elias+juno "are home"
