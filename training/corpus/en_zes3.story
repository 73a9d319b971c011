%series Plus One
%lang en
%genre romantic comedy about a matchmaking agency, Toronto, recap column
%cast zelda | Zelda Fontaine; Zelda | f
%cast hamid | Hamid Rezai; Hamid | m
%cast june | June Okafor; June | f
%cast lachlan | Lachlan Muir; Lachlan | m
%cast bao | Bao Tran; Bao | m
%cast perdita | Perdita Sloane; Perdita | f
%cast gus | Gus Fontaine; Gus | m
%cast conductor | Teodor Vlk; Vlk; Teodor | m
%cast widow | Mrs. Abernethy; Abernethy | f
%cast reporter | Robin Castle; Robin; Castle | f
%cast receptionist | Dag | m
%cast exfiance | - | m
%cast parrot | Napoleon | m

== 1 Two of Everything
Full disclosure: I wanted to hate this one. [Zelda Fontaine](zelda), forty-four, four times divorced, runs [Plus One](#plusone), an agency that promises to marry off anyone in [Toronto](@toronto) within a year. [Her](zelda) [partner](hamid) is [Hamid Rezai](hamid), a [mathematician](hamid) [who](hamid) has never been on a date and regards love as a sorting problem. [The two](hamid+zelda) bicker before breakfast. Enter [June Okafor](june), ER [nurse](june), jilted at the altar by a [dentist](exfiance), [who](june) signs up on a bet. [Hamid](hamid) drops [his](hamid) pencil. Pick it up, [man](hamid).
- colleague hamid zelda "partner"
- divorce.past _ zelda "four times divorced"
- boss zelda _ "runs"
- quarrel hamid zelda "bicker"
- breakup.past exfiance june "jilted"
+ love.start hamid june "drops his pencil"

== 2 The Algorithm Says Scotsman
According to [Hamid](hamid)'s sums, the perfect [man](lachlan) for the [nurse](june) is [Lachlan Muir](lachlan), a [glaciologist](lachlan) with forearms. The [mathematician](hamid) checks the result nine times, hoping to be wrong. [He](hamid) isn't, and [he](hamid) hands [her](june) the envelope as if it were a urine sample. The date goes horribly well; [June](june) laughs, the [Scot](lachlan) laughs, the waiter laughs. Back at the office, [Zelda](zelda) is courted by telephone: [someone](conductor) with a Czech accent wants a wife, by spring, "no sopranos". [She](zelda) quotes [him](conductor) the double fee.
+ date june lachlan "date"
- love hamid june "hoping to be wrong"
- help hamid june "hands her the envelope"
- happy june+lachlan "laughs"
- wedding? _ conductor "wants a wife"

== 3 No Sopranos
The telephone voice belongs to [Teodor Vlk](conductor), [conductor](conductor), tyrant, baldpate. [Zelda](zelda) sends [him](conductor) eleven ladies, and [he](conductor) sends back eleven, with corrections. When [she](zelda) marches into the rehearsal to throw [him](conductor) out of [her](zelda) files, [he](conductor) stops a whole symphony to tell [her](zelda) [she](zelda) is flat. Reader, [she](zelda) hit [him](conductor) with a triangle. It left no mark, at least none on the forehead. [Bao Tran](bao), first [viola](bao) and a long-standing [client](bao), saw everything and has told only the strings.
- reject conductor _ "sends back eleven"
+ meet conductor zelda "marches into"
- quarrel conductor zelda "tell her"
- attack zelda conductor "hit him"
- love.start conductor zelda "left no mark"
- discover bao conductor+zelda "saw everything"
- reveal bao _ "told only the strings"

== 4 The Competition
Boo, hiss: [Perdita Sloane](perdita) opens a rival agency across the street, with champagne and a swing. [She](perdita) was [Zelda](zelda)'s [assistant](perdita) until [she](perdita) walked off with the client list and, on the same afternoon, with [Gus](gus), [husband](gus) number three. Now [she](perdita) poaches the [widow](widow) [Abernethy](widow), the agency's richest [customer](widow), under [Zelda](zelda)'s very nose. [Gus](gus) comes over with a fruit basket to say that it isn't personal. [His](gus) former [wife](zelda) keeps the fruit. [She](zelda) throws the basket.
- create perdita "opens a rival agency"
- boss.past zelda perdita "assistant"
- steal.past perdita zelda "walked off with"
- enemy perdita zelda "rival agency"
- couple gus perdita "with Gus"
- cheat.past gus zelda "with Gus"
- married.past gus zelda "husband number three"
- married.past _ widow "widow"
+ betray perdita zelda "poaches"
- ex gus zelda "former wife"
- gift gus zelda "fruit basket"
- attack zelda gus "throws the basket"

== 5 Glacier, Retreating
Third date, and [Lachlan](lachlan) takes [June](june) skating. [She](june) falls; [he](lachlan) explains ice. [Hamid](hamid), [who](hamid) happens to be behind a pillar with binoculars (for data), is spotted by a security guard and has to be vouched for by the very [couple](june+lachlan) [he](hamid) was observing. The [Scotsman](lachlan) finds it flattering. [June](june) does not find it anything; [she](june) lends the shivering [man](hamid) [her](june) scarf. And so the [person](hamid) [who](hamid) came off best today is the [one](hamid) [who](hamid) never left the pillar. Just saying.
- date june lachlan "Third date"
- help! lachlan june "explains ice"
- discover _ hamid "is spotted"
- happy lachlan "flattering"
- investigate hamid june+lachlan "binoculars"
- rescue june+lachlan hamid "vouched for"
- couple june lachlan "very couple"
+ gift june hamid "lends the shivering man"

== 6 Napoleon
A bottle episode, and who doesn't love those. [Mrs. Abernethy](widow)'s [parrot](parrot) [Napoleon](parrot) has been kidnapped, and the ransom note is in rhyme. The old [lady](widow) turns first to [Perdita](perdita), [who](perdita) offers [her](widow) a younger bird, and then, weeping, to [Zelda](zelda). [Hamid](hamid) counts syllables and concludes that the [poet](receptionist) sits at [their](hamid+zelda) own front desk: [Dag](receptionist), the [receptionist](receptionist), [who](receptionist) hasn't had a raise since the Olympics. Confronted, [he](receptionist) gives back the [hostage](parrot). [It](parrot) now says "overtime". [Zelda](zelda) raises [his](receptionist) pay and docks it for the seed.
+ abduct receptionist parrot "kidnapped"
- sad widow "weeping"
- help? widow zelda "turns first to Perdita"
- discover hamid receptionist "concludes"
- boss hamid+zelda receptionist "their own front desk"
- return parrot "gives back"
- gift zelda receptionist "raises his pay"

== 7 The Woman with the Notebook
New [client](reporter), and I do not trust [her](reporter) bangs. [Robin Castle](reporter) says [she](reporter) is a lonely librarian; [she](reporter) is in fact from the [Ledger](#ledger), and [she](reporter) means to prove that [Plus One](#plusone) invents its happy endings. [Hamid](hamid), [who](hamid) thinks the best of anyone with a filing system, shows the false [librarian](reporter) the archive. [She](reporter) photographs the lot. But the page [she](reporter) keeps going back to is not a scandal at all. It is a questionnaire from years ago, filled in by the [mathematician](hamid) himself and never submitted: every answer reads "don't know".
+ betray reporter hamid "lonely librarian"
- investigate reporter hamid+zelda "means to prove"
- help hamid reporter "shows the false librarian"
- discover reporter hamid "photographs the lot"
- create.past hamid "filled in"

== 8 Fortissimo
[Vlk](conductor) rings at midnight with a complaint: since the triangle [he](conductor) cannot keep time. [Zelda](zelda) prescribes whisky. [She](zelda) delivers it in person, and the downstairs [neighbours](bao), all of them [Bao](bao), bang on the ceiling until two. In the morning [she](zelda) leaves before the [Czech](conductor) wakes, as [she](zelda) has left four husbands. Rule one of the house: never with a client. [She](zelda) refunds [his](conductor) fee, by courier, without a note, and [he](conductor) conducts that evening's requiem as though [he](conductor) knew whose it was.
- neighbour bao conductor "downstairs neighbours"
+ sex conductor zelda "bang on the ceiling"
- flee zelda conductor "leaves before"
- breakup.past zelda _ "has left four husbands"
- gift zelda conductor "refunds his fee"
- create conductor "conducts"
- sad conductor "whose it was"

== 9 Front Page
Here it comes. "LOVE IS A SPREADSHEET", says the [Ledger](#ledger), and half the clients desert to [Perdita](perdita) by lunchtime. [Hamid](hamid) recognises [his](hamid) own handwriting on page three. [He](hamid) does not shout at [Robin](reporter); [he](hamid) asks whether [she](reporter) has found the library quiet. That breaks [her](reporter). Meanwhile [June](june) reads the questionnaire aloud to [Lachlan](lachlan), and the [one](lachlan) laughs where the [other](june) does not. It is over before the toast is cold. Glaciers, [he](lachlan) remarks in parting, also look solid.
+ reveal reporter hamid "says the Ledger"
- lose zelda "clients desert"
- sad reporter "breaks her"
- discover hamid reporter "recognises"
- reveal june lachlan "reads the questionnaire aloud"
+ breakup june lachlan "It is over"

== 10 Gus, Out of His Depth
You will not believe me, but [Gus](gus) has a good week. [He](gus) finds out that [Perdita](perdita) has been selling the addresses of lonely people to a cruise line, and that among them is [his](gus) own, ticked as "available soon". So [he](gus) carries the list over the street, in a fruit basket, to the only [one](zelda) of [his](gus) wives [who](zelda) ever told [him](gus) the truth. [She](zelda) could ruin the [woman](perdita) [who](perdita) ruined [her](zelda). [She](zelda) passes the basket to [Robin](reporter) instead, [who](reporter) has a byline to atone for.
+ discover gus perdita "finds out"
- betray perdita gus "available soon"
- reveal gus zelda "carries the list"
- happy gus "a good week"
- married.past gus zelda "wives"
- betray.past perdita zelda "ruined her"
- gift zelda reporter "passes the basket"

== 11 Correction
The [Ledger](#ledger) prints the correction on the front page, bigger than the lie, and [Perdita](perdita) is led from the swing by two Mounties in plain clothes. All right, I cheered. [Robin](reporter) has quit, and turns out to be a librarian after all, having once been one in [Moncton](@moncton). [Bao](bao), twenty-three failed introductions to [his](bao) name, helps [her](reporter) carry [her](reporter) boxes. The twenty-fourth was not arranged by anybody. [He](bao) plays something under [her](reporter) window, and since it is a viola nobody calls the police.
- reveal reporter perdita "prints the correction"
+ arrest _ perdita "led from the swing"
- quit reporter "has quit"
- help bao reporter "helps her carry"
- love bao reporter "under her window"

== 12 The Dentist Returns
Of course [he](exfiance) does. The [man](exfiance) [who](exfiance) left [June](june) at the altar wants [her](june) back, with a ring the size of a molar. [She](june) asks [him](exfiance) one question from the old form, number eleven: "What do [I](june) do when [I](june) am sad?" [He](exfiance) says shopping. In the doorway, holding a scarf [he](hamid) has washed four times, stands [someone](hamid) [who](hamid) says: "[You](june) go skating, and fall." The [dentist](exfiance) asks who the hell [that](hamid) is. [June](june) says [she](june) doesn't know, but that it is the right answer.
+ return exfiance "wants her back"
- breakup.past exfiance june "left June"
- propose exfiance june "with a ring"
- reject june exfiance "right answer"
- return hamid june "stands someone"

== 13 Conductor, Minus Baton
Spring, deadline of the double fee. [Vlk](conductor) informs [Zelda](zelda) in writing that the agency has failed to provide a wife and that [he](conductor) will sue. [She](zelda) appears for the defence in [her](zelda) best suit: a [candidate](zelda) was supplied, [she](zelda) argues, on the night of the fourth, and was not returned with corrections. The [plaintiff](conductor) kneels. It takes [him](conductor) a while, given the knees. "[I](zelda) am a bad risk," says the four-time [divorcee](zelda). "[I](conductor) am a worse one," says [Teodor](conductor), and for once [they](conductor+zelda) are in tune.
- accuse conductor zelda "has failed"
- threaten conductor zelda "will sue"
+ propose conductor zelda "kneels"
- divorce.past _ zelda "divorcee"
- engaged.start conductor zelda "in tune"

== 14 Plus Two
The finale has one wedding, one near-drowning and one [parrot](parrot) in a bow tie. The [bride](zelda) wears a red the colour of an alarm; the [widow](widow), back in the fold, pays for everything; [Dag](receptionist) recites. When [Napoleon](parrot) flies off over [Lake Ontario](@lakeontario), [Hamid](hamid), [who](hamid) cannot swim, goes in after [him](parrot), and [June](june), [who](june) can, goes in after [Hamid](hamid). [She](june) gets [both](hamid+parrot) ashore. Somewhere between the mouth-to-mouth, which was needed, and the second round, which was not, I put down my pen. Fine. Plus one.
+ wedding conductor zelda "wedding"
- married.past _ widow "widow"
- gift widow conductor+zelda "pays for everything"
- create receptionist "recites"
- flee parrot "flies off"
- rescue? hamid parrot "goes in after him"
+ rescue june hamid+parrot "gets both ashore"
- kiss hamid june "second round"
