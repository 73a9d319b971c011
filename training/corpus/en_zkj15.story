%series Morning Edition, Evening Class
%lang en
%genre relationship comedy at a dying newspaper in Minneapolis, encyclopaedia episode summaries
%cast odessa   | Odessa Lindqvist; Odessa | f
%cast pratt    | Walter Pratt; Pratt; Walter | m
%cast imani    | Imani Brooks; Imani | f
%cast tobias   | Tobias Kern; Tobias; Kern | m
%cast lupe     | Lupe Ortega; Lupe | f
%cast sven     | Sven Lindqvist; Sven | m
%cast gail     | Gail Pratt; Gail | f
%cast rook     | Rook | n
%cast deputy   | Chance Miller; Chance | m
%cast abbie    | Abbie | f
%cast baby     | - | f
%cast janitor  | - | m

== 1 Above the Fold
[Odessa Lindqvist](odessa), advice [columnist](odessa) of a paper with more pages than readers, has told half of [Minnesota](@minnesota) how to stay married when [her](odessa) own [husband](sven), [Sven](sven), lets [her](odessa) know by letter to the column, signed "Tired in Tangletown", that [he](sven) has fallen for [his](sven) Pilates [teacher](abbie). [She](odessa) recognises the handwriting, prints the letter, and replies to it at length. [Her](odessa) [editor](pratt), [Walter Pratt](pratt), [who](pratt) has adored [her](odessa) in silence through two wives, brings [her](odessa) a sandwich. [Her](odessa) desk [mate](lupe), [Lupe Ortega](lupe), helps [her](odessa) carry [his](sven) golf clubs to the curb.
- create odessa "columnist"
- married odessa sven "husband"
+ reveal sven odessa "lets her know"
- love sven abbie "fallen for"
- advisor abbie sven "Pilates teacher"
- discover odessa sven "recognises"
- boss pratt odessa "editor"
+ love pratt odessa "adored her"
- confess! pratt odessa "in silence"
- married.past _ pratt "two wives"
- gift pratt odessa "a sandwich"
- colleague lupe odessa "desk mate"
- help lupe odessa "helps her"

== 2 New Hire
The new crime [reporter](imani), [Imani Brooks](imani), turns out on [her](imani) first morning to be the young [woman](imani) with [whom](imani) [Tobias Kern](tobias), sports, spent a weekend in [Duluth](@duluth) after telling [her](imani) that [he](tobias) was a bush pilot. [He](tobias) hides behind the hockey scores until [she](imani) leans over them and asks about [his](tobias) plane. [Lupe](lupe), to [whom](lupe) [Tobias](tobias) has been as good as engaged since the company picnic, wonders what [the two](imani+tobias) find so funny. [Sven](sven), [his](sven) golf clubs under [his](sven) arm, moves in with the [teacher](abbie), [Abbie](abbie).
+ hire imani "new crime reporter"
- affair.past imani tobias "spent a weekend"
- betray.past tobias imani "bush pilot"
+ discover imani tobias "asks about"
- colleague imani tobias "leans over"
- couple lupe tobias "as good as engaged"
- jealous lupe imani "wonders"
- move sven abbie "moves in"
- couple abbie sven "moves in with"

== 3 Corrections
Since the reply to "Tired in Tangletown" has brought in four thousand letters, [Gail Pratt](gail), the [publisher](gail) and, though divorced from [him](pratt) for a decade, still [Walter](pratt)'s sharpest [critic](gail), orders a second column a week, and for the photograph a new hairdo. [Pratt](pratt), summoned to [his](pratt) [ex-wife](gail)'s office, is told by [her](gail) to ask the [woman](odessa) out before [he](pratt) retires. [He](pratt) practises on the [janitor](janitor). In the archive [Imani](imani) and [Tobias](tobias), sent to look up a bank robbery, are found by [Lupe](lupe) with newsprint on both [their](imani+tobias) faces, in mirror writing.
- boss gail pratt "publisher"
- divorce.past gail pratt "divorced"
- ex gail pratt "ex-wife"
- find odessa "four thousand letters"
- date? odessa pratt "ask the woman out"
+ kiss imani tobias "newsprint on both"
- cheat tobias lupe "in mirror writing"
+ discover lupe imani+tobias "are found by"

== 4 Stop Press
[Lupe](lupe) dumps [Tobias](tobias) by headline. [Tobias](tobias) reads it at breakfast, like everyone. [Imani](imani) did not know about [Lupe](lupe). [She](imani) pours coffee over [Tobias](tobias) and apologises to [Lupe](lupe). [Lupe](lupe) accepts. [Rook](rook) from the print room buys [Lupe](lupe) a drink. [Rook](rook) has ink on every finger. [Lupe](lupe) has [Rook](rook)'s ink on [her](lupe) sleeve by ten. [Odessa](odessa) advises [Tobias](tobias). "Learn to be alone, [Tobias](tobias)," says [Odessa](odessa).
+ breakup lupe tobias "dumps"
- discover tobias lupe "reads it"
- discover! imani lupe+tobias "did not know"
- attack imani tobias "pours coffee"
- breakup imani tobias "pours coffee over"
+ reconcile imani lupe "apologises"
- date lupe rook "buys Lupe a drink"
- flirt lupe rook "ink on her sleeve"
- help odessa tobias "advises"

== 5 Weather
The storm that takes the roof off the press hall also strands [Pratt](pratt) and [Odessa](odessa) overnight in the newsroom, with one blanket and the [janitor](janitor)'s rye. [He](pratt) gets as far as [her](odessa) first name. [She](odessa), [who](odessa) can read any sentence to its end, puts a finger to [his](pratt) lips and says that [she](odessa) has been left too lately to be anybody's; would [he](pratt) hold [her](odessa) all the same? [He](pratt) would, until the ploughs come. Across town [Abbie](abbie), having learned that [Sven](sven) snores and sulks, writes to the column for advice.
- help janitor odessa+pratt "rye"
- confess? pratt odessa "gets as far as"
+ reject odessa pratt "too lately"
- breakup.past sven odessa "been left"
+ help pratt odessa "hold her"
- discover abbie sven "having learned"
- sad abbie "for advice"

== 6 The Deputy
Covering an arrest, [Imani](imani) is herself arrested, by a sheriff's [deputy](deputy) named [Chance Miller](deputy), [who](deputy) takes [her](imani) for the getaway driver and [who](deputy), once the error has been cleared up, asks whether [he](deputy) may make amends over walleye. [She](imani) lets [him](deputy) wait three days, and goes. [Tobias](tobias), moved by [Odessa](odessa)'s counsel to take up pottery in an evening class, is the only [man](tobias) there beside [Sven](sven), [who](sven) has been sent by [Abbie](abbie) to get [him](sven) out of the house. [The two](sven+tobias), [neither](sven+tobias) knowing who the other is, become friends over a kiln.
+ arrest deputy imani "arrested, by"
- accuse deputy imani "takes her for"
- invite deputy imani "over walleye"
+ date deputy imani "and goes"
- help.past odessa tobias "counsel"
- couple abbie sven "sent by Abbie"
- meet sven tobias "neither knowing"
- friend.start sven tobias "become friends"

== 7 Classified
[Abbie](abbie), to [whose](abbie) letter [Odessa](odessa) has replied, with scrupulous fairness and perhaps some relish, that a [man](sven) [who](sven) left once by post can be returned by post, puts [Sven](sven) and the golf clubs on the step. [He](sven) goes to the only address that occurs to [him](sven). [Odessa](odessa), opening the door in [her](odessa) bathrobe, hears [her](odessa) [husband](sven) out, lets [him](sven) kiss [her](odessa) for old times' sake, feels nothing to speak of, and calls [him](sven) a cab. [Pratt](pratt), [who](pratt) has come by with sandwiches, sees only the kiss.
- reveal odessa abbie "replied"
+ breakup abbie sven "on the step"
- return sven odessa "only address"
- married odessa sven "husband"
- kiss odessa sven "lets him kiss her"
- love! odessa sven "feels nothing"
+ reject odessa sven "calls him a cab"
- discover pratt odessa+sven "sees only the kiss"
- jealous pratt sven "sees only"

== 8 Obituaries
[Pratt](pratt) hands in [his](pratt) resignation. [Gail](gail) refuses it. [He](pratt) goes fishing instead, and [he](pratt) does not answer [Odessa](odessa). [Sven](sven) sleeps at [Tobias](tobias)'s place. [Tobias](tobias) learns [whose](odessa) [husband](sven) [he](sven) is. [Lupe](lupe) and [Rook](rook) look at a one-bedroom. [Lupe](lupe) is sick in the bathtub. "That is not the shrimp," says [Rook](rook). It is not the shrimp. [Rook](rook) is glad, [Lupe](lupe) is terrified, and the donor was [Tobias](tobias), by accident, in March.
- quit? pratt gail "resignation"
- reject gail pratt "refuses"
- travel pratt "goes fishing"
- quarrel odessa pratt "does not answer"
- housemate.start sven tobias "sleeps at"
- discover tobias sven "learns whose"
- married odessa sven "husband"
- couple lupe rook "one-bedroom"
- ill lupe "sick in the bathtub"
+ pregnant lupe tobias "not the shrimp"#2
- happy rook "glad"
- sad lupe "terrified"

== 9 Letters to the Editor
To the lake where [her](odessa) [boss](pratt) is catching nothing [Odessa](odessa) sends, day after day, letters signed with the names of invented readers, all of whom have the same question, namely what a [woman](odessa) is to do [who](odessa) has been kissed by the wrong [man](sven) in front of the right [one](pratt). On the sixth day [Pratt](pratt) answers "Puzzled in Powderhorn" by turning up at the paper in waders. [They](odessa+pratt) embrace between the desks; the newsroom, a body of trained observers, looks at the ceiling. [Gail](gail) collects on a bet with the [janitor](janitor).
- boss pratt odessa "her boss"
- create odessa "letters"
- kiss.past odessa sven "kissed by the wrong man"
+ confess odessa pratt "the right one"
+ return pratt odessa "turning up"
- reconcile odessa pratt "embrace"
- find gail "collects on a bet"

== 10 Sources Close To
[Lupe](lupe) informs [Tobias](tobias) over a vase that [he](tobias) will be a [father](tobias), that [she](lupe) is marrying [Rook](rook), and that there is room for [him](tobias) on alternate Saturdays. [He](tobias) makes, under the guidance of [Sven](sven), a crib mobile out of clay, which is too heavy, and cries. [Imani](imani), asked by [Chance](deputy) to meet [his](deputy) parents, is forced to admit to [him](deputy), and with that to herself, that at the mention of a bush pilot [her](imani) heart still skips; the [deputy](deputy), an honest [man](deputy), thanks [her](imani) and lets [her](imani) off with a warning.
+ reveal lupe tobias "informs"
- parent? tobias _ "be a father"
- wedding? lupe rook "is marrying"
- create tobias "crib mobile"
- sad tobias "cries"
- meet? _ imani "to meet his parents"
- parent _ deputy "parents"
- love imani tobias "still skips"
- reveal imani deputy "admit to him"
+ breakup deputy imani "lets her off"

== 11 Final Edition
On the day the paper prints its last issue, [Odessa](odessa), divorced since noon, answers one more letter: "Walter in Waders" asks if [he](pratt), twice married and soon out of work, may hope for the hand of a colleague. "Dear Walter," runs the reply, "both hands." [Lupe](lupe)'s [daughter](baby) is born during the print run, to the beat of the machine which [Rook](rook) will not leave before the last copy and leaves before the last copy. At the party afterwards [Tobias](tobias) asks [Imani](imani) to dance, as himself. [She](imani) shows [him](tobias) two tickets: a flight over the lakes, in a very small plane.
- divorce odessa sven "divorced"
+ propose pratt odessa "hand of a colleague"
- engaged.start odessa pratt "both hands"
- married.past _ pratt "twice married"
- colleague odessa pratt "colleague"
+ birth lupe baby "is born"
- celebrate _ "At the party"
- flirt imani tobias "asks Imani to dance"
- date? imani tobias "two tickets"
- quit? pratt "out of work"

== 12 Thirty
A coda, set in the following May, follows the former staff to the lake, where [Walter](pratt) and [Odessa](odessa) are married by the [janitor](janitor), [who](janitor) turns out to have been ordained all along, with [Gail](gail), the [groom](pratt)'s first [wife](gail), as best man, and [Sven](sven), the [bride](odessa)'s last [husband](sven), as waiter, a post [he](sven) has asked for. [Abbie](abbie) sends a card. [Imani](imani), afraid of heights, as [she](imani) has finally confided to [Tobias](tobias), now shares a flat on the ground floor with [him](tobias). [Rook](rook) walks [Lupe](lupe)'s [daughter](baby) along the jetty, while the [mother](lupe), dozing, leans against the [sportswriter](tobias) as against any old [friend](tobias).
+ wedding odessa pratt "are married"
- discover _ janitor "turns out"
- divorce.past gail pratt "first wife"
- advisor gail pratt "best man"
- divorce.past odessa sven "last husband"
- help sven odessa+pratt "as waiter"
- gift abbie _ "sends a card"
- sad imani "afraid of heights"
- reveal imani tobias "confided"
+ couple imani tobias "shares a flat"
- housemate.start imani tobias "shares a flat"
- parent lupe baby "daughter"
- help rook lupe "along the jetty"
- friend lupe tobias "old friend"
