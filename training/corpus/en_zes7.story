%series Remaindered
%lang en
%genre city-friends romantic comedy around an Edinburgh bookshop, streaming blurbs
%cast morag | Morag Sinclair; Morag | f
%cast ash | Ash Venkat; Ash | m
%cast imogen | Imogen Bell; Imogen; Immy | f
%cast callum | Callum Sinclair; Callum | m
%cast freya | Freya Lund; Freya | f
%cast author | Sebastian Crowe; Crowe; Sebastian | m
%cast banker | Gregor; Gregor Haig | m
%cast uncle | Hamish; Uncle Hamish | m
%cast intern | Lindsay | n
%cast ghost | P. | m
%cast busker | - | m
%cast solicitor | Mr. Ogilvie; Ogilvie | m
%cast rosa | Rosa | f

== 1
[Morag Sinclair](morag) inherits from [her](morag) [uncle](uncle) [Hamish](uncle) a bookshop under the castle, eleven thousand unsold volumes and an [employee](ash), [Ash Venkat](ash), [who](ash) has been told in the will that [he](ash) may never be dismissed. [She](morag) dismisses [him](ash) twice on the first morning. [Imogen Bell](imogen), [her](morag) best [friend](imogen) and a [divorce lawyer](imogen) with a soft heart, reads the clause aloud until [she](morag) gives up. Outside, the same [busker](busker) plays the same three bars. In the atlas section [someone](ghost) has left a letter, addressed to nobody and signed P.
- find morag "inherits"
- kin morag uncle "uncle"
- die.past uncle "inherits"
- boss morag ash "employee"
- quit! ash morag "dismisses him"
- friend imogen morag "best friend"
+ create ghost "a letter"

== 2
[Gregor Haig](banker), of the bank that holds the mortgage, arrives to count the shelves, and leaves with a first edition, a scarf and the telephone number of the new [owner](morag). [Morag](morag) has not been asked out by anyone so clean since school. [Ash](ash) has nothing against the [man](banker), [he](ash) tells [Imogen](imogen), except the shoes, the teeth and the face. The [lawyer](imogen) grins. [She](imogen) is living on [her](imogen) [friend](morag)'s couch while [her](imogen) own marriage, to a cellist, is being divided by three. Meanwhile a second letter turns up, between two cookbooks. It is about rain, and it is very good.
+ meet banker morag "arrives to count"
- flirt banker morag "telephone number"
- jealous ash banker "nothing against the man"
- friend imogen morag "friend's couch"
- housemate imogen morag "living on"
- invite banker morag "asked out"
- married _ imogen "marriage"
- divorce? _ imogen "being divided"
- create ghost "second letter"

== 3
A reading: [Sebastian Crowe](author), the nation's favourite [heartbreaker](author) in print, comes to sign [The Salt Year](*saltyear) and stays to sign [Imogen](imogen)'s forearm. The [novelist](author) is vain, funny and on [his](author) third publisher. [Callum](callum), [Morag](morag)'s little [brother](callum), pours the wine and cannot take [his](callum) eyes off the [publicist](freya), a tall [Dane](freya) [who](freya) carries [Crowe](author)'s coat, umbrella and opinions. [Her](freya) name is [Freya Lund](freya). "Does [he](author) pay [you](freya) for this?" asks the [boy](callum). The [Dane](freya) considers it. Nobody, [she](freya) says, had ever put it to [her](freya) as a question.
- create author "comes to sign"
+ flirt author imogen "sign Imogen's forearm"
- sibling callum morag "brother"
+ love.start callum freya "cannot take his eyes"
- colleague author freya "publicist"

== 4
[Lindsay](intern), seventeen, comes to do a week of work experience and rearranges the shop by colour. Customers weep. The [intern](intern) is nobody's fool, though: it is [Lindsay](intern) [who](intern) sees that all the letters of [P.](ghost) are typed on paper from the shop's own drawer. Who has the key? [Morag](morag), [Ash](ash), and once upon a time [Hamish](uncle), [who](uncle) is dead. [Morag](morag) lays a trap with flour. In the morning there is a footprint, size twelve, very handsome. It belongs to the [banker](banker), [who](banker) wanted to surprise [her](morag) with breakfast and now has it in [his](banker) hair.
+ discover intern ghost "sees that all"
- die.past uncle "dead"
- investigate morag ghost "lays a trap"
- hire intern "work experience"
- gift? banker morag "with breakfast"

== 5
In [Imogen](imogen)'s experience writers are for the shelf. So why is [she](imogen) in a hotel in [North Berwick](@northberwick) with [one](author)? [Crowe](author) is charming until Sunday, when [she](imogen) hears [him](author) reading [her](imogen) own words about [her](imogen) marriage into a dictaphone. [She](imogen) puts the machine in the bath and the [novelist](author) on the bus. [Freya](freya), sent to fetch [him](author), misses it, having been shown the seals by [Callum](callum). There are no seals in [Leith](@leith). [He](callum) has had to be the seal.
- affair author imogen "in a hotel"
- steal author imogen "reading her own words"
+ breakup imogen author "on the bus"
- date callum freya "shown the seals"
- betray callum freya "There are no seals"

== 6
[Gregor](banker) and [Morag](morag) are a couple; it says so on the Christmas card, which has the bank's logo. [Ash](ash) catalogues. [He](ash) has been in love with the [proprietress](morag) since the second dismissal, but [he](ash) is a [man](ash) [who](ash) alphabetises, and L comes late. The [busker](busker) has added a fourth bar. On the longest night of the year [Morag](morag), alone at the counter, writes back to [P.](ghost) for the first time: "Who are [you](ghost)? [I](morag) am asking as a reader." [She](morag) leaves it in the atlas, at [Patagonia](@patagonia).
- couple banker morag "couple"
+ love ash morag "in love"
- sad morag "alone"
- investigate morag ghost "Who are you"

== 7
[Mr. Ogilvie](solicitor), the [solicitor](solicitor), brings a codicil. If the shop makes no profit by midsummer, the house falls to [Hamish](uncle)'s former [wife](rosa), one [Rosa](rosa), whereabouts unknown. [Morag](morag) had not known that [her](morag) [uncle](uncle), a [bachelor](uncle) to the bone, was ever married. [Ash](ash) had. Furious that [he](ash) kept it from [her](morag), [she](morag) fires [him](ash) a third time, and this time [he](ash) goes. It takes [Imogen](imogen) forty minutes to explain to [her](morag) that [he](ash) was bound by an oath, and that the [person](uncle) [who](uncle) made [him](ash) swear it lies in [Greyfriars](@greyfriars).
- married.past rosa uncle "former wife"
- kin morag uncle "uncle"
- discover morag uncle "had not known"
- die.past uncle "lies in" @greyfriars
- reveal! ash morag "kept it from her"
- quarrel ash morag "Furious"
+ quit ash morag "fires him"
- help imogen morag "explain to her"

== 8
Without [Ash](ash) nobody can find anything. [Lindsay](intern) sells the till. The [shopkeeper](morag) goes to eat humble pie at [his](ash) flat in [Gorgie](@gorgie), where the door is opened by a [woman](rosa) of seventy in a kimono, singing. [She](rosa) is, the [visitor](morag) learns, the [lodger](rosa). [She](rosa) is also [Rosa](rosa). For nine years the missing [heiress](rosa) has shared a kitchen with the very [man](ash) everyone had asked where [she](rosa) was, and [he](ash) never once gave [her](rosa) away. "[Hamish](uncle) snored in Latin," says the [widow](rosa). "[I](rosa) don't want [his](uncle) house, dear. [I](rosa) want [my](rosa) letters back."
- reconcile? ash morag "eat humble pie"
- meet morag rosa "door is opened"
+ discover morag rosa "the visitor learns"
- housemate ash rosa "lodger"
- reveal! ash rosa "never once gave"
- married.past rosa uncle "widow"
- steal! rosa morag "don't want his house"

== 9
The letters are not the ones [Rosa](rosa) means. [Hers](rosa) were written to [her](rosa) by [Hamish](uncle), [who](uncle) hid them all over the shop in the hope that [his](uncle) [wife](rosa) might browse; [she](rosa) never did. [P.](ghost), on the other hand, mentions last November. [Somebody](ghost), then, has gone on writing in the dead [man](uncle)'s manner. [Freya](freya), [who](freya) reads for a living, compares commas, and reaches a conclusion that [she](freya) shares with no one but [Callum](callum). [He](callum) whistles. [He](callum) then promises not to tell [his](callum) [sister](morag), a promise [he](callum) keeps for six hours.
- create.past uncle "were written"
- married.past rosa uncle "wife"
- create ghost "gone on writing"
- die.past uncle "dead"
+ discover freya ghost "reaches a conclusion"
- reveal freya callum "shares with no one"
- reveal! callum morag "promises not to tell"
- sibling callum morag "sister"

== 10
[Callum](callum) talks. [He](callum) talks, to be exact, to [Lindsay](intern), and the [intern](intern) to the [busker](busker), and by noon half of [Edinburgh](@edinburgh) knows that [P.](ash) is [Ash](ash), everyone but [Morag](morag). [She](morag) is on a yacht. [Gregor](banker) has chosen [Oban](@oban) for the question, and a ring chosen by the bank's gift department. [She](morag) says that [she](morag) will sleep on it. On the night train, unable to, [she](morag) opens the last letter, which breaks off in mid-sentence after the words "if [you](morag) dismiss [me](ash) once more". [She](morag) sits up so fast that [she](morag) hits the bunk above, and the bishop in it.
+ reveal callum intern "talks"
- reveal intern busker "the intern to"
+ propose banker morag "the question"
- travel banker+morag "on a yacht" @oban
- discover _ ash "knows that"
- discover morag ash "sits up so fast"

== 11
The shop is dark. [Ash](ash) has taken a post at the university library in [Aberdeen](@aberdeen), [Rosa](rosa) reports, and is being unhappy there in alphabetical order. [Morag](morag) returns the ring. [Gregor](banker), [who](banker) is a better sort than [his](banker) shoes, takes it like a bad debt, and tells [her](morag) what [he](banker) ought not to: [his](banker) superiors want the house for a hotel, and it was they who dug up the codicil. [Imogen](imogen) rubs [her](imogen) hands. [She](imogen) sends away the cellist's last letter unopened, calls in [Ogilvie](solicitor) and asks [him](solicitor), sweetly, who has been paying [him](solicitor).
- hire ash "taken a post" @aberdeen
- sad ash "unhappy"
+ breakup morag banker "returns the ring"
+ reveal banker morag "tells her"
- investigate imogen solicitor "asks him"

== 12
[Freya](freya) gives [Crowe](author) [his](author) coat back, with the opinions, and is free. [Callum](callum), [who](callum) has prepared a speech, is interrupted by a kiss and never gets to paragraph two. The [novelist](author), for [his](author) part, has written a chapter about a lady [lawyer](imogen) with a bathtub; to everyone's surprise it is an apology, and to [Imogen](imogen)'s horror it is good. "Burn it," [she](imogen) tells [him](author). [He](author) does, on the spot, in the umbrella stand, [his](author) only copy. That was not in any of [his](author) books. [She](imogen) lets [him](author) buy [her](imogen) a coffee, standing up.
- quit freya author "his coat back"
+ kiss callum freya "a kiss"
- create author "written a chapter"
- reconcile? author imogen "an apology"
- date author imogen "buy her a coffee"

== 13
Midsummer minus one, and eight hundred pounds short. [Lindsay](intern) has the idea: sell the letters. Not the paper; the reading of them, aloud, at a fiver a head, all night. People queue round [Greyfriars](@greyfriars). [Rosa](rosa) reads those that [she](rosa) ought to have found in life, and the voice that snored in Latin is in the room again. Towards four the pile is at an end, and so is the money: nine pounds are missing. The [busker](busker) empties [his](busker) cap on the counter. There are nine pounds in it, and a button. It turns out that [he](busker) has been waiting for years for someone to ask [him](busker) in.
- help intern morag "has the idea"
- create rosa "reads"
+ rescue busker morag "empties his cap"
- gift busker morag "nine pounds"
- invite? _ busker "ask him in"

== 14
The [lawyer](imogen) wins: the corrupt [solicitor](solicitor) is struck off, and the bank withdraws, with a card. But who is [that](morag), reading the last letter to an empty shop at dawn, from the part where it broke off? "If [you](morag) dismiss [me](ash) once more," reads [Morag](morag), "[I](ash) shall have to come back as a customer." The bell rings. A tall [man](ash) with an Aberdeen suitcase would like a book about rain. "We don't refund," says the [bookseller](morag). [He](ash) says that [he](ash) was hoping [they](ash+morag) wouldn't. [Uncle Hamish](uncle), in the photograph over the till, looks like someone who has finally been browsed.
- find imogen "wins"
- quit solicitor "struck off"
- quit? ash morag "dismiss me"
- return? ash "come back as"
- return ash "The bell rings"
+ reconcile ash morag "We don't refund"
