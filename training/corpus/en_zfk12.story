%series The Tangier Job
%lang en
%genre heist series in Tangier and Gibraltar, encyclopaedia episode table
%cast zohra   | Zohra Benali; Zohra; Benali | f
%cast mick    | Mick Tarrant; Mick; Tarrant | m
%cast ling    | Ling; Ling Wei | f
%cast abbas   | Abbas; Old Abbas | m
%cast sunday  | Sunday Eze; Sunday; Eze | m
%cast delphi  | Delphi Marsh; Delphi; Marsh; Dolores | f
%cast castell | Conrad Castell; Castell; Conrad | m
%cast inez    | Inspector Inez Larios; Larios; Inez | f
%cast hakim   | Hakim; Hakim Benali | m
%cast vera    | Vera Castell; Vera | f
%cast sundaywife | - | f
%cast lingmum | - | f
%cast poet    | - | m
%cast twin    | - | m
%cast guard   | - | m
%cast traitor | - | m

== 1 The Visiting Hour
Having served five years for a robbery in which [she](zohra) was caught because the [driver](mick) never came, the [safecracker](zohra) [Zohra Benali](zohra) walks out of a Spanish prison and finds that same [driver](mick), [Mick Tarrant](mick), [who](mick) was also [her](zohra) [fiancé](mick), leaning on a car at the gate. [She](zohra) knocks out one of [his](mick) teeth and gets in. [Conrad Castell](castell), the [banker](castell) [whose](castell) vault [they](mick+zohra) had emptied at the time, and [who](castell), [Mick](mick) claims, was tipped off by a [traitor](traitor) among [them](mick+zohra), keeps the largest pearl in the world in [Gibraltar](@gibraltar). [Inspector Inez Larios](inez), [who](inez) put [her](zohra) away, takes down the car's number.
- arrest.past inez zohra "served five years"
- steal.past mick+zohra castell "robbery"
- return zohra "walks out"
- engaged.past mick zohra "fiancé"
+ meet mick zohra "leaning on"
- betray.past mick zohra "never came"
- attack zohra mick "knocks out"
- injure mick zohra "one of his teeth"
- reveal mick zohra "Mick claims"
- betray.past traitor mick+zohra "traitor"
+ investigate inez mick+zohra "takes down"

== 2 Old Hands
One by one, [the two](mick+zohra) look up the members of the former crew: [Ling](ling), an [acrobat](ling), [who](ling) now teaches yoga to diplomats' wives; [Sunday Eze](sunday), the [forger](sunday), [who](sunday) has married and promised [his](sunday) [wife](sundaywife) on the Bible; and [Old Abbas](abbas), [who](abbas) planned everything and raised [Zohra](zohra) after [her](zohra) parents' death, and [whom](abbas) a stroke has left with a vocabulary of nine words. Each of [them](abbas+ling+sunday) is suspected by each of the others of having sold [them](mick+zohra) to [Castell](castell). [Zohra](zohra)'s [brother](hakim), [Hakim](hakim), begs [her](zohra) to leave it be. [She](zohra) has been away, [he](hakim) says, for all of [his](hakim) exams.
- return mick+zohra "look up"
- colleague.past abbas+ling+sunday mick+zohra "former crew"
- advisor ling _ "teaches"
- married sunday sundaywife "has married"
- parent abbas zohra "raised Zohra"
- ill abbas "stroke"
- accuse? _ abbas+ling+sunday "suspected"
- betray.past _ mick+zohra "having sold them"
- sibling hakim zohra "brother"
+ help? hakim zohra "begs her"

== 3 The Pearl
In order to get a look at the vault, [Zohra](zohra) hires on as a maid in the villa of [Castell](castell), where [she](zohra) is taken to be deaf, as maids are, and hears [him](castell) promise the pearl to [Delphi Marsh](delphi), an American [actress](delphi), on the day that [he](castell) shall have got rid of [Vera](vera). [Vera](vera), [who](vera) is [his](castell) third [wife](vera) and reads lips, hears it as well. [Ling](ling), rehearsing on the roof across the street, makes the acquaintance of a night [watchman](guard) with a telescope. [He](guard) takes [her](ling) for a burglar. [She](ling) tells [him](guard) [she](ling) is a burglar; and [he](guard), charmed, offers [her](ling) half of [his](guard) sandwich.
+ hire zohra castell "hires on"
- betray zohra castell "taken to be deaf"
- gift? castell delphi "promise the pearl"
- discover zohra castell+delphi "hears him promise"
- affair castell delphi "American actress"
- divorce? castell vera "got rid of"
- married castell vera "third wife"
+ discover vera castell+delphi "hears it as well"
- meet guard ling "makes the acquaintance"
- reveal ling guard "tells him"
- love.start guard ling "charmed"
- gift guard ling "half of his sandwich"

== 4 Nine Words
[Abbas](abbas) says "mirror". [Zohra](zohra) shows [Abbas](abbas) a mirror. [Abbas](abbas) shakes [his](abbas) head. [Mick](mick) cooks for [Abbas](abbas). [Abbas](abbas) will not eat with [Mick](mick). [Sunday](sunday) lies to [his](sunday) [wife](sundaywife). [She](sundaywife) smells ink on [Sunday](sunday). [Hakim](hakim) passes an exam. Nobody asks [Hakim](hakim). [Larios](inez) asks [Hakim](hakim). [She](inez) buys [Hakim](hakim) an ice. [Hakim](hakim) tells [Larios](inez) nothing. The [inspector](inez) likes the [boy](hakim) all the more.
- gift zohra abbas "shows"
- help mick abbas "cooks for"
+ reject abbas mick "will not eat"
- betray sunday sundaywife "lies"
- married sunday sundaywife "his wife"
- discover sundaywife sunday "smells ink"
- find hakim "passes an exam"
- investigate inez hakim "asks Hakim"#2
- gift inez hakim "an ice"
- reveal! hakim inez "nothing"
+ friend.start hakim inez "likes the boy"

== 5 A Woman Scorned
[Zohra](zohra) is found out by the [lady](vera) of the house, not over the keys, which [she](zohra) copies in bread, but because [she](zohra) laughed at a joke behind [her](zohra) back. Instead of raising the alarm, [Vera](vera) pours [her](zohra) a brandy. [She](vera) is prepared to open the garden door on the night of the ball, and wants in return neither money nor pearl, but that the [actress](delphi) should be found with the empty box. [Mick](mick), to [whom](mick) [Benali](zohra) passes the offer on, is against; [he](mick) knows a setup when [he](mick) sees one. How so, asks [Ling](ling). [He](mick) goes out to smoke.
+ discover vera zohra "found out"
- steal zohra castell "copies in bread"
- betray! vera zohra "raising the alarm"
- gift vera zohra "a brandy"
- help? vera zohra "open the garden door"
+ betray? vera delphi "the empty box"
- reveal zohra mick "passes the offer on"
- reject mick vera "is against"
- accuse? ling mick "How so"

== 6 The Poet's Daughter
[Sunday](sunday)'s forged invitations to the ball are a triumph, apart from the one made out to a Portuguese [poet](poet), long dead in the [forger](sunday)'s belief, [who](poet) turns up in the flesh, asks [Ling](ling) for the first waltz and, whispering into [her](ling) ear, says that [he](poet) knows [her](ling) [mother](lingmum). [Ling](ling), left as a baby in a circus wagon, drops [her](ling) fan, which is the signal. Everyone starts too early. [Zohra](zohra) reaches the vault only to find in it, next to the pearl, a file labelled with [her](zohra) own name and a photograph taken on the evening before [her](zohra) arrest, of [Castell](castell) shaking hands with a [man](traitor) [whose](traitor) face is turned toward a mirror.
- create sunday "forged invitations"
- die! poet "long dead"
- return poet "turns up in the flesh"
- date ling poet "first waltz"
+ reveal poet ling "whispering"
- parent lingmum ling "mother"
- breakup.past lingmum ling "left as a baby"
- sad ling "drops her fan"
+ find zohra "file labelled"
- arrest.past inez zohra "arrest"
- betray.past traitor zohra "shaking hands"

== 7 Mirror
The reflection is [Mick](mick)'s. [Zohra](zohra), without letting [him](mick) see that [she](zohra) knows, puts the pearl back, walks out to the getaway car empty-handed and tells [him](mick) that the box was bare; and [he](mick), [who](mick) is the only [one](mick) to have been told otherwise by the [banker](castell), cannot very well contradict. At the old [man](abbas)'s bedside [she](zohra) holds up the photograph. "Mirror," says [Abbas](abbas), and weeps. The [actress](delphi), discovered with a box which, contrary to plan, still had its contents, has pocketed them and gone. [Vera](vera), arrested in [her](vera) stead, does not betray anybody, and asks [Larios](inez) for a lipstick.
+ discover zohra mick "reflection is Mick's"
- betray.past mick zohra "The reflection"
- betray zohra mick "the box was bare"
- reveal castell mick "told otherwise"
- reveal zohra abbas "holds up"
- sad abbas "weeps"
+ steal delphi castell "has pocketed"
- flee delphi "gone"
- arrest inez vera "arrested"
- betray! vera _ "does not betray"

== 8 The Actress Prepares
[Delphi Marsh](delphi), as [Sunday](sunday) finds out from a playbill, is no actress, or rather nothing else: [she](delphi) was born [Dolores](delphi), had once been married to [Mick Tarrant](mick), and still is, since [neither](delphi+mick) ever got round to the papers. [The pair](delphi+mick) had been after the pearl from the start, with [Zohra](zohra) as the one to take the fall for a second time. [Zohra](zohra) shares this with the crew over couscous. [Eze](sunday) is for going to the police, and [Ling](ling), [who](ling) has had a letter from a [lady](lingmum) in [Lisbon](@lisbon) and wants to live to answer it, for going anywhere else. Then the silent [Abbas](abbas) speaks [his](abbas) tenth word.
+ discover sunday delphi "finds out"
- married delphi mick "still is"
- steal? delphi+mick castell "after the pearl"
- betray delphi+mick zohra "take the fall"
- reveal zohra abbas+ling+sunday "shares this"
- arrest? _ delphi+mick "for going to the police"
- gift lingmum ling "a letter"
- parent lingmum ling "a lady"
- flee? ling "going anywhere else"
+ recover abbas "tenth word"

== 9 Encore
The word is "again". [They](abbas+hakim+ling+sunday+zohra) are going to steal a pearl that has been stolen, from two [thieves](delphi+mick) [who](delphi+mick) do not trust each other, and [Abbas](abbas) dictates, blink by blink, how it is done. [Hakim](hakim), [who](hakim) has been kept out of everything by [his](hakim) [sister](zohra), insists on driving; this family, [he](hakim) remarks, could do with a driver who turns up. [Zohra](zohra) goes on holding hands with [Mick](mick) under the table and feels [her](zohra) skin crawl. One evening, though, [he](mick) tells [her](zohra), out of nowhere, about the morning at the prison gate, how [he](mick) had meant to keep driving. For a moment [she](zohra) does not know which of [them](mick+zohra) is being played.
- steal? abbas+hakim+ling+sunday+zohra delphi+mick "going to steal"
- steal.past delphi+mick castell "has been stolen"
- enemy delphi mick "do not trust"
+ advisor abbas hakim+ling+sunday+zohra "dictates"
- betray.past zohra hakim "kept out of"
- sibling hakim zohra "sister"
- help? hakim zohra "insists on driving"
+ betray zohra mick "holding hands"
- sad zohra mick "skin crawl"
- reveal mick zohra "tells her"

== 10 Falling Out
Played against one another by means of a single forged love letter, in which [Sunday](sunday) surpasses himself, [Delphi](delphi) and [Mick](mick) come to blows on the ferry, in mid-strait; overboard goes [Mick](mick), with the box. [Ling](ling) dives for the box, [Zohra](zohra) for the [man](mick). [She](zohra) hauls [him](mick) on to the rocks below [Ceuta](@ceuta), pumps the water out of [him](mick), calls [him](mick) a number of things in three languages, and is still at it when the handcuffs click, one round [his](mick) wrist and the other round [hers](zohra). [Inez Larios](inez) has been waiting five years and a night to hear what the [couple](mick+zohra) would have to say to each other.
- betray sunday delphi+mick "forged love letter"
+ quarrel delphi mick "come to blows"
- find? ling _ "dives for the box"
+ rescue zohra mick "hauls him"
- attack zohra mick "calls him"
- arrest inez mick+zohra "handcuffs click"
- engaged.past mick zohra "couple"

== 11 Cross-Examination
[Larios](inez) puts [them](mick+zohra) in one cell with a hidden microphone. [Tarrant](mick), feverish, confesses to [Zohra](zohra) that it was the choice between [her](zohra) and [his](mick) twin [brother](twin), [whom](twin) [Castell](castell) was holding over a debt and drowned in any case; [she](zohra) has never heard of any [brother](twin). The [inspector](inez) has: [she](inez) had fished [him](twin) out herself. [She](inez) switches the tape off, sits in the dark, and drops the charges against [one](zohra) of the two. [Vera](vera), released for want of a pearl, drives from the jail to the registry, files for divorce, and gives [Larios](inez) [her](vera) [husband](castell)'s other set of books.
- arrest inez mick+zohra "in one cell"
- ill mick "feverish"
+ reveal mick zohra "confesses"
- sibling mick twin "twin brother"
- abduct.past castell twin "was holding"
- kill.past castell twin "drowned"
- find.past inez twin "fished him out"
- rescue inez zohra "drops the charges"
- divorce? castell vera "files for divorce"
- gift vera inez "other set of books"
+ betray vera castell "other set"
- married castell vera "husband"

== 12 Mother of Pearl
[Castell](castell) is led from [his](castell) box at the bullring. [Delphi](delphi), stranded in [Algeciras](@algeciras) without a passport, is offered one by [Eze](sunday), at a price, and goes on the stage. In [Lisbon](@lisbon), an elderly [lady](lingmum) opens a door to an [acrobat](ling), with a night [watchman](guard) in tow, and to a parcel, which [she](lingmum) is told had better not be insured. [Hakim](hakim) fetches [Zohra](zohra) from the gate, on the dot. [Mick](mick) got six years. On the first visiting day [he](mick) looks up; opposite [him](mick) sits a [woman](zohra) with a chessboard, [who](zohra) says that [she](zohra) has not forgiven [him](mick), that [she](zohra) has the time, and that it is [his](mick) move.
+ arrest _ castell "led from"
- lose delphi "stranded"
- help sunday delphi "offered one"
- create delphi "goes on the stage"
+ meet ling lingmum "opens a door"
- couple guard ling "in tow"
- gift ling lingmum "a parcel"
- help hakim zohra "fetches"
- arrest _ mick "got six years"
- travel zohra mick "visiting day"
- reconcile! mick zohra "has not forgiven"
