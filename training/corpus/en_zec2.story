%series The Cormorant's Log
%lang en
%genre sea story, terse TV listings, 1804
%cast captain | Captain Josiah Thackeray; Thackeray | m
%cast mate | Mr Pellow; Pellow | m
%cast surgeon | Dr Lacey; Lacey | m
%cast boy | Toby | m
%cast bosun | Grimes | m
%cast cook | Black Juno; Juno | f
%cast passenger | Mrs Haverfield; Henrietta | f
%cast husband | Mr Haverfield; Haverfield | m
%cast frenchman | Captain Duroc; Duroc | m
%cast governor | Sir Lucius Penn | m
%cast sister | Fanny | f
%cast carpenter | Old Enoch; Enoch | m
%cast stowaway | - | f
%cast judge | - | m

== 1
[HMS Cormorant](*cormorant) weighs anchor for [Barbados](@barbados) with a new [captain](captain), [Josiah Thackeray](captain), [who](captain) has been ashore for two years and hasn't said why. The first [mate](mate), [Pellow](mate), had been counting on the command. [He](mate) salutes a shade too slowly. Below decks, the [cook](cook), a [woman](cook) [whom](cook) everyone calls [Black Juno](cook), discovers a [child](boy) of nine in the flour barrel.
- travel captain "weighs anchor" @barbados
- hire captain "new captain"
- reveal! captain "hasn't said"
- boss captain mate "first mate"
- hire? mate "counting on the command"
+ find cook boy "discovers"

== 2
The [boy](boy) is called [Toby](boy); [he](boy) has run from a workhouse. [Grimes](bosun), the [bosun](bosun), is for putting [him](boy) over the side, or says so. The [captain](captain) makes [him](boy) the [surgeon](surgeon)'s [servant](boy) instead. [Dr Lacey](surgeon) is not pleased. [He](surgeon) drinks in private and would rather not be watched.
- flee.past boy "run from a workhouse"
- threaten bosun boy "over the side"
- help captain boy "makes"
+ boss.start surgeon boy "servant"
- sad surgeon "not pleased"

== 3
A [lady](passenger) comes aboard at [Madeira](@madeira). [Mrs Haverfield](passenger) is on [her](passenger) way to a [husband](husband) [she](passenger) has seen twice. Seasick for a week, [she](passenger) is nursed by [Juno](cook) and read to by [Pellow](mate), [whose](mate) French novels have unexpected pages missing. By the eighth day, [she](passenger) is on deck with colour in [her](passenger) cheeks. [Pellow](mate) has some in [his](mate), too.
- travel passenger "comes aboard" @madeira
- travel passenger husband "on her way"
- married husband passenger "husband"
- ill passenger "Seasick"
- treat passenger cook "nursed"
- help mate passenger "read to"
- recover passenger "colour in her cheeks"
+ love.start mate passenger "in his"

== 4
Becalmed. Water is down to a pint a day. When a cask is found broached, [Grimes](bosun) names [Toby](boy), and the [captain](captain) must order a flogging. Under the lash [he](boy) says nothing. It is [Lacey](surgeon) [who](surgeon) steps forward, sober for once: the water was for [him](surgeon), the [thief](surgeon) is [he](surgeon). [Thackeray](captain) has the [boy](boy) cut down and the [doctor](surgeon) locked in [his](surgeon) cabin.
- steal _ "broached"
- accuse bosun boy "names Toby"
- attack _ boy "Under the lash"
- reveal! boy "says nothing"
+ reveal surgeon captain "steps forward"
- steal surgeon _ "thief"
- rescue captain boy "cut down"
- arrest captain surgeon "locked"

== 5
A sail, and it's French. [Duroc](frenchman) of the [Vengeance](*vengeance) knows [Thackeray](captain) of old: [he](frenchman) held [him](captain) prisoner for two years in [Brest](@brest). So that is where [he](captain) was! The chase lasts till dark. [Pellow](mate) urges a fight; [his](mate) [superior](captain) puts out the lanterns and runs. In the wardroom somebody says the word coward, and nobody contradicts.
+ abduct.past frenchman captain "prisoner"
- attack? mate frenchman "fight"
- boss captain mate "superior"
- flee captain frenchman "runs"
- accuse _ captain "coward"

== 6
Squall off the [Saintes](@saintes). The mizzen comes down on [Enoch](carpenter), the [carpenter](carpenter), pinning both [his](carpenter) legs, and [Lacey](surgeon) is let out to take one of them off. [His](surgeon) hand doesn't tremble. [Toby](boy) holds the lamp. Afterwards, the [patient](carpenter) asks for a drink, and the [surgeon](surgeon) pours [his](surgeon) last bottle into the sea rather than share it.
- injure carpenter "pinning"
+ treat carpenter surgeon "take one of them"
- help boy surgeon "holds the lamp"
- reject surgeon carpenter "share"

== 7
Caught in [Pellow](mate)'s cabin at two bells by the [bosun](bosun), [Mrs Haverfield](passenger) keeps [her](passenger) chin high. [Grimes](bosun) wants ten guineas for [his](bosun) poor memory. [Pellow](mate) pays, then wants to know whether [she](passenger) would go ashore with [him](mate) at the next island and be no one's wife. [She](passenger) asks for a night to think. In the morning, the next island is [Barbados](@barbados).
+ affair mate passenger "Caught in"
- discover bosun mate+passenger "Caught"
- threaten bosun mate+passenger "ten guineas"
- gift mate bosun "pays"
- flee? mate+passenger "go ashore"

== 8
[Haverfield](husband), a sugar [planter](husband), stands on the quay with flowers and a parasol. [Henrietta](passenger) walks down the plank to [him](husband). [Pellow](mate) doesn't watch. The [governor](governor), [Sir Lucius Penn](governor), dines the officers, and lets it be known over the port that [he](governor) expects a court martial: a Frenchman was allowed to escape. Who wrote to [him](governor)? The [mate](mate) studies [his](mate) plate.
+ breakup passenger mate "walks down the plank"
- sad mate passenger "doesn't watch"
- invite governor captain+mate "dines"
- accuse? governor captain "court martial"
- flee.past frenchman "escape"
+ betray mate captain "studies his plate"

== 9
On the plantation, [Henrietta](passenger) learns what sugar costs. [She](passenger) finds a [girl](stowaway) of sixteen in the boiling house with an iron collar about [her](stowaway) neck, files it off with [her](passenger) own manicure set and drives [her](stowaway) to the harbour beneath a rug. [Juno](cook) takes one look at [her](stowaway) and knows [her](stowaway) eyes. They are [her](cook) dead [sister](sister)'s.
- discover passenger "learns"
- find passenger stowaway "finds"
+ rescue passenger stowaway "files it off"
- travel passenger+stowaway "drives"
- discover cook stowaway "knows her eyes"
- die.past sister "dead"
- sibling cook sister "sister"

== 10
The court sits. [Thackeray](captain) could save himself by telling what was in [his](captain) sealed orders, and won't. [Pellow](mate), called as a witness, has a letter in [his](mate) pocket that would finish [him](captain). [He](mate) gets up, looks at [his](mate) [captain](captain), and eats it. Acquitted for want of evidence, [Thackeray](captain) asks how it tasted. Salty, says the [mate](mate).
- accuse _ captain "court sits"
- reveal! captain _ "won't"
- betray? mate captain "finish"
- boss captain mate "captain"
+ help mate captain "eats it"
- accuse! _ captain "Acquitted"
- reconcile captain mate "how it tasted"

== 11
[Haverfield](husband) comes aboard with six men, looking for [his](husband) [property](stowaway) and [his](husband) [wife](passenger), in that order. [Grimes](bosun), of all people, has hidden [both](passenger+stowaway). Asked why, [he](bosun) shows the scar under [his](bosun) own collar. When the [planter](husband) raises a whip to [Juno](cook), it's little [Toby](boy) [who](boy) trips [him](husband) into the bilge.
- travel husband "comes aboard"
- investigate husband passenger+stowaway "looking for"
- married husband passenger "wife"
+ help bosun passenger+stowaway "hidden"
- injure.past bosun "scar"
- attack husband cook "raises a whip"
- rescue boy cook "trips him"
- attack boy husband "trips"

== 12
The [Vengeance](*vengeance) again, at sunrise, and this time the [Cormorant](*cormorant) doesn't run. The sealed orders were to lead [Duroc](frenchman) here, among the reefs. By noon [he](frenchman) has struck [his](frenchman) colours and given up [his](frenchman) sword to [Thackeray](captain). [Lacey](surgeon) goes from cot to cot among friend and enemy alike. [Grimes](bosun) isn't in any of them; a splinter found [him](bosun) at the wheel.
- return frenchman "again"
- flee! captain "run"
- betray captain frenchman "lead Duroc here"
+ arrest captain frenchman "given up his sword"
- treat _ surgeon "cot to cot"
+ die bosun "a splinter found him"

== 13
Home waters. [Pellow](mate) is given the prize to command, and a passenger list with one name on it: [Henrietta](passenger)'s. The free [girl](stowaway) has signed on as [Juno](cook)'s second. [Enoch](carpenter) has whittled himself a leg of French oak. And [Toby](boy), asked by a harbour [magistrate](judge) who [his](boy) father is, looks round the deck for a while before pointing at the [captain](captain), [who](captain) coughs and says that this is correct.
+ hire mate "given the prize"
- travel passenger "passenger list"
- boss.start cook stowaway "second"
- create carpenter "whittled"
+ parent.start captain boy "this is correct"
