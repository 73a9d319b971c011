%series Gate Nine
%lang en
%genre workplace sitcom at a failing regional airport, encyclopaedia episode summaries
%cast marjorie | Marjorie Apte; Marjorie; Mrs Apte; Apte | f
%cast barty    | Bartholomew Okonjo; Barty; Okonjo | m
%cast siobhan  | Siobhan Trelawney; Siobhan; Trelawney | f
%cast ludo     | Ludo Ferreira; Ludo; Ferreira | m
%cast mei      | Mei-Ling Hartnell; Mei-Ling | f
%cast clive    | Clive Bassett; Clive; Bassett | m
%cast colander | Colander | m
%cast norris   | Norris | m
%cast pixie    | Pixie Bassett; Pixie | f
%cast sunil    | Sunil Apte; Sunil | m
%cast grania   | Grania Trelawney; Grania | f
%cast pilot    | Captain Ystad; Ystad | m
%cast consultant | Vivienne Stroop; Stroop | f
%cast smuggler | - | m
%cast bride    | - | f
%cast groom    | - | m
%cast minister | - | f
%cast vet      | - | m
%cast hartnell | Giles Hartnell; Giles | m
%cast swan     | - | n
%cast aunt     | - | f
%cast clivewife | - | f
%cast pilotwife | - | f
%cast norriswife | - | f

== 1 Pilot
On [her](marjorie) first morning as director of [Penhallow Airport](@penhallow), [Marjorie Apte](marjorie) learns that it handles four flights a day and employs sixty people. [She](marjorie) has been brought in by the [owner](clive), [Clive Bassett](clive), a caravan [king](clive) [who](clive) has told nobody that [he](clive) means to sell. The head of security, [Bartholomew Okonjo](barty), searches [her](marjorie) handbag twice, on principle. At check-in, [Siobhan Trelawney](siobhan) has not spoken to the baggage handler, [Ludo Ferreira](ludo), since [he](ludo) mislaid the ashes of [her](siobhan) [aunt](aunt) in [Tenerife](@tenerife); the sniffer [dog](colander) [Colander](colander), impartial, sleeps on both [their](ludo+siobhan) feet.
+ hire marjorie clive "brought in"
- discover marjorie "learns"
- boss clive marjorie "owner"
- reveal! clive "told nobody"
- investigate barty marjorie "searches"
- colleague ludo siobhan "baggage handler"
+ enemy ludo siobhan "has not spoken"
- lose.past ludo "mislaid"
- die.past aunt "ashes"
- kin aunt siobhan "aunt"

== 2 Lost and Found
A coffin circles on belt two, unclaimed. While [Barty](barty) guards it in a black tie, [Mrs Apte](marjorie) sets out to trace the next of kin, and [Ludo](ludo) bets the control tower's only [occupant](mei), [Mei-Ling Hartnell](mei), that there is no one inside. [He](ludo) loses: out climbs a stowaway [magician](norris) named [Norris](norris), [who](norris) has been sawn in half by debts and wants asylum from [his](norris) [wife](norriswife). [Siobhan](siobhan) gives [him](norris) a sandwich and [Marjorie](marjorie) a job in the gift shop. [Clive](clive) drops by to measure the runway with [his](clive) [daughter](pixie) [Pixie](pixie), supposedly for a new carpet.
- investigate marjorie "trace"
- lose ludo "loses"
+ meet ludo+mei norris "out climbs"
- flee norris norriswife "asylum"
- married norris norriswife "wife"
- gift siobhan norris "sandwich"
+ hire norris marjorie "job in the gift shop"
- travel clive "drops by"
- parent clive pixie "daughter"
- betray clive "supposedly"

== 3 Work Experience
[Pixie Bassett](pixie), nineteen and expelled from [her](pixie) third finishing school, is foisted on check-in for the summer. [Siobhan](siobhan), told to show [her](pixie) the ropes, instead shows [her](pixie) where the staff hide from the [owner](clive), unaware that [he](clive) is the [girl](pixie)'s [father](clive). [Pixie](pixie), touched at being treated like anyone else, keeps quiet about it. [Ludo](ludo) cannot string a sentence together in the [girl](pixie)'s presence and puts a family's luggage on the flight to [Bergen](@bergen), the family itself being bound for [Nantes](@nantes). Up in the tower, [Mei-Ling](mei) takes off [her](mei) wedding ring to clean it and does not put it back on.
- quit.past pixie "expelled"
- hire pixie "foisted"
- advisor siobhan pixie "show her the ropes"
- boss clive siobhan "owner"
- discover! siobhan pixie "unaware"
- parent clive pixie "father"
- happy pixie "touched"
- reveal! pixie siobhan "keeps quiet"
+ love.start ludo pixie "cannot string a sentence"
+ breakup? mei hartnell "takes off her wedding"
- married hartnell mei "wedding"

== 4 Nothing to Declare
A [passenger](smuggler) in a cassock makes [Colander](colander) sneeze, which the manual does not cover. [Okonjo](barty) follows [him](smuggler) into the chapel, finds [him](smuggler) feeding a [swan](swan) with a padlock through its collar, and is hit over the head with a hymn board. [Norris](norris) conjures the [fugitive](smuggler)'s trousers off at the gate. The policewomen who lead the [man](smuggler) away commend the wrong hero; [Barty](barty), bandaged and bitter, has to applaud. [Mrs Apte](marjorie)'s [son](sunil) [Sunil](sunil), a trainee auditor, comes to fetch [his](sunil) [mother](marjorie) for dinner and stays to read a folder that [Clive](clive) has left on the photocopier.
- investigate barty smuggler "follows"
- find barty smuggler "finds"
+ attack smuggler barty "hit over the head"
- help norris "conjures"
- flee smuggler "fugitive"
+ arrest _ smuggler "lead the man away"
- injure barty smuggler "bandaged"
- jealous barty norris "bitter"
- parent marjorie sunil "son"
- travel sunil "comes"
- discover? sunil clive "read a folder"

== 5 Due Diligence
"Houses," whispers [Sunil](sunil) over the naan. "[He](clive)'ll plough [you](marjorie) under and build houses." [His](sunil) [mother](marjorie) does not believe it of a [man](clive) [who](clive) sends orchids. All the same [she](marjorie) asks [him](sunil) to dig further, and [he](sunil) does so at the elbow of [Pixie](pixie), [whom](pixie) [he](sunil) finds filing [her](pixie) nails in the archive and [who](pixie) turns out to know where everything is. [Ludo](ludo) sees [the two](pixie+sunil) share a croissant. [He](ludo) kicks a suitcase; it is [Siobhan](siobhan)'s, and contains, of all things, a photograph of [him](ludo).
+ reveal sunil marjorie "whispers"
- betray? clive marjorie "plough you under"
- parent marjorie sunil "mother"
- discover! marjorie clive "does not believe"
- gift clive marjorie "orchids"
- investigate? sunil clive "dig further"
- meet pixie sunil "finds filing"
- help pixie sunil "turns out to know"
- jealous ludo sunil "kicks a suitcase"
+ love siobhan ludo "photograph of him"

== 6 Fog
Nothing lands, nothing leaves, and a wedding party is marooned in departures. The [bride](bride) rages, the [groom](groom) drinks, and when [Captain Ystad](pilot), a widowed Norwegian, offers to marry [them](bride+groom) himself, it emerges that only the [bride](bride) still wants to. [She](bride) throws [her](bride) bouquet at the [groom](groom). It is caught by [Mei-Ling](mei), [who](mei) has come down from the tower for the first time in a year and [who](mei) confides in the [captain](pilot) that [her](mei) [husband](hartnell), [Giles](hartnell), talks to [her](mei) exclusively by sticky note. [He](pilot) listens, for six hours, over vending-machine soup. [Norris](norris) entertains two hundred strangers and is happier than in a decade.
- sad bride "rages"
- married.past pilot pilotwife "widowed"
- die.past pilotwife "widowed"
- wedding? bride groom "marry them"
+ reject groom bride "only the bride still"
- attack bride groom "throws her bouquet"
- married hartnell mei "husband"
+ reveal mei pilot "confides"
- help pilot mei "listens"
- create norris "entertains"
- happy norris "happier"

== 7 The Stroop Report
[Bassett](clive) sends in an efficiency [consultant](consultant), [Vivienne Stroop](consultant), to find redundancies, and [she](consultant) finds eleven before breakfast. [Colander](colander) heads the list. [Barty](barty), confronted with it, hands over [his](barty) own badge instead, and only then does [Stroop](consultant) look up from [her](consultant) tablet: [he](barty) is the [boy](barty) [who](barty) kissed [her](consultant) at a bus stop in [Truro](@truro) in 1989 and never wrote. [She](consultant) strikes out the [dog](colander) and puts in the gift shop. Sacked, [Norris](norris) saws the counter in half. [Siobhan](siobhan), clearing out the suitcase, tears up the photograph; [Ludo](ludo), [who](ludo) has kept quiet about finding it, secretly tapes it together again.
- hire consultant clive "sends in"
- quit? colander "heads the list"
+ quit? barty "hands over"
- help barty colander "hands over his own"
- kiss.past barty consultant "kissed"
- breakup.past barty consultant "never wrote"
- quit! colander "strikes out"
+ quit norris consultant "Sacked"
- love.end siobhan ludo "tears up"
- find ludo siobhan "finding it"
- reveal! ludo siobhan "kept quiet"
- love.start ludo siobhan "tapes it together"

== 8 Sticky Notes
[Mei-Ling](mei)'s marriage ends with a yellow square on the fridge, and this time it is [her](mei) handwriting. [She](mei) moves into the tower with a camp bed. On [his](pilot) next approach, [Ystad](pilot) requests permission to land, then permission to take [her](mei) to supper; half of [Cornwall](@cornwall) is tuned in. [Giles](hartnell), one of the listeners, storms the tower with a cricket bat and is brought down on the stairs by a [dog](colander) officially surplus to requirements. While [Mrs Apte](marjorie) argues for the [animal](colander)'s pardon, [her](marjorie) [son](sunil) gets as far as the last page of the accounts, and as [Pixie](pixie)'s lips.
+ breakup mei hartnell "marriage ends"
- move mei "moves into"
- date? mei pilot "take her to supper"
- attack? hartnell mei "storms"
+ rescue colander mei "brought down"
- attack colander hartnell "brought down"
- help marjorie colander "argues for"
- parent marjorie sunil "son"
- discover sunil "gets as far as"
- kiss pixie sunil "Pixie's lips"

== 9 Whistle
[Sunil](sunil) now knows three things: that the sale is to be signed on Friday, that the buyer is a shell company, and that the shell company belongs to [Vivienne Stroop](consultant). What [he](sunil) does not know is that the [daughter](pixie) of the seller has told [her](pixie) [father](clive) everything, out of fear for [Sunil](sunil), not out of malice. [Clive](clive) has the young [auditor](sunil) marched off the premises. It falls to [Barty](barty) to do the marching; [he](barty) does it so slowly that the [prisoner](sunil) has time to slip [him](barty) the papers. [Siobhan](siobhan)'s [twin](grania) [Grania](grania), an investigative reporter, boards a bus in [Cork](@cork).
+ discover sunil consultant "now knows"
- discover! sunil pixie "does not know"
- parent clive pixie "daughter"
+ reveal pixie clive "told"
- sad pixie "fear"
- quit sunil clive "marched off"
- help barty sunil "slowly"
- gift sunil barty "slip him the papers"
- sibling grania siobhan "twin"
- travel grania "boards a bus"

== 10 Twins
[Ludo](ludo) at last finds the words, delivers them under the arrivals board and is slapped: the [woman](grania) is [Grania](grania). [Her](grania) [sister](siobhan), two desks away, has heard every syllable and drops a scale on [her](siobhan) foot. [Okonjo](barty) takes the evidence not to the [reporter](grania) but, heart over head, to [Vivienne](consultant), [who](consultant) weeps, swears there must be an explanation, kisses [him](barty), and feeds the lot to the shredder. [Pixie](pixie) begs [Sunil](sunil)'s forgiveness through [his](sunil) letter box. [His](sunil) [mother](marjorie) opens the door and pours the [girl](pixie) a tea of such coldness that it might count as a rebuff.
- confess! ludo siobhan "finds the words"
+ attack grania ludo "slapped"
- sibling grania siobhan "sister"
- discover siobhan ludo "heard every syllable"
- injure siobhan "drops a scale"
- reveal barty consultant "takes the evidence"
- love barty consultant "heart over head"
- kiss barty consultant "kisses"
- sad consultant "weeps"
+ betray consultant barty "feeds the lot"
- reconcile? pixie sunil "forgiveness"
- parent marjorie sunil "mother"
- reject marjorie pixie "rebuff"

== 11 Black Box
What nobody has reckoned with is [Norris](norris), [who](norris) has been living in the ventilation since [his](norris) dismissal and [whose](norris) oldest trick is restoring torn paper. Sheet by sheet, the shredded file reappears on [Grania](grania)'s desk. [She](grania) prints it. [Barty](barty), shattered, arrests [Vivienne](consultant) at gate nine with a boarding pass for [Belize](@belize) in [her](consultant) glove; "[You](barty) should have written," [she](consultant) tells [him](barty). [Clive](clive), no less duped by the [buyer](consultant) than anyone, has a seizure in the car park, and the only medic within reach is a [vet](vet) on [his](vet) way to look at the [swan](swan).
- move.past norris "living in the ventilation"
- quit.past norris "dismissal"
- help norris grania "reappears"
+ create grania "prints it"
- sad barty consultant "shattered"
+ arrest barty consultant "arrests"
- accuse consultant barty "should have written"
- flee? consultant "boarding pass" @belize
- betray.past consultant clive "duped"
- ill clive "seizure"
- treat clive vet "medic"

== 12 Intensive Care
[Clive](clive) wakes up believing it is 1997 and that [Marjorie](marjorie) is [his](clive) late [wife](clivewife). [She](marjorie) leaves [him](clive) in that faith for one afternoon, since it makes [him](clive) sign things: a lease for thirty years, severance undone, a pension for the [dog](colander). [Pixie](pixie), keeping watch at the foot of the bed, thanks [her](marjorie) with tears in [her](pixie) eyes. Outside, the [one](sunil) [whom](sunil) [she](pixie) betrayed has brought two coffees. In the terminal, meanwhile, [Ludo](ludo) practises telling the [twins](grania+siobhan) apart with the aid of [Mei-Ling](mei) and a set of binoculars. [One](siobhan) limps.
+ recover clive "wakes up"
- married! clive marjorie "believing"
- die.past clivewife "late"
- married.past clive clivewife "late wife"
- betray marjorie clive "leaves him in that faith"
+ hire norris "severance undone"
- gift clive colander "pension"
- help pixie clive "keeping watch"
- betray.past pixie sunil "betrayed"
- reconcile? pixie sunil "two coffees"
- help mei ludo "with the aid"
- sibling grania siobhan "twins"
- injure.past siobhan "limps"

== 13 The Minister Lands
For the visit of the transport [minister](minister), everything must go right. [Norris](norris), reinstated, makes [her](minister) speech vanish; the [swan](swan), recovered, lays claim to the runway; and [Captain Ystad](pilot) chooses final approach to ask the tower whether it would consider [Bergen](@bergen) as a place to live. There is a silence of eleven seconds. "Wilco," says [Mei-Ling](mei). [Siobhan](siobhan) limps past the baggage hall, where a [man](ludo) has written the contents of [his](ludo) heart on two hundred luggage tags and this time addressed them correctly. Moved, [she](siobhan) sends one back along the belt. It reads: fragile, this way up, yes.
- hire norris "reinstated"
- recover swan "recovered"
- travel minister "visit" @penhallow
- move? mei pilot "Bergen as a place"
+ propose? pilot mei "ask the tower"
- couple mei pilot "Wilco"
- injure.past siobhan "limps"
- create ludo "written"
+ confess ludo siobhan "contents of his heart"
- couple.start ludo siobhan "yes"
- happy siobhan "Moved"

== 14 Final Call
[Mei-Ling](mei)'s last day. [Her](mei) successor in the tower will be [Pixie](pixie), [who](pixie) has passed every exam under [her](pixie) mother's maiden name, so that no one could accuse [her](pixie) of leaning on the [owner](clive). The [owner](clive) is told, finally, what year it is, and that [Mrs Apte](marjorie) is not [his](clive) [wife](marjorie). "Pity," says [Clive](clive), and invites [her](marjorie) to the races. [Grania](grania) returns to [Cork](@cork) with an award and, on [her](grania) arm, [Barty](barty), on unpaid leave. At belt two, an urn comes round, stamped Tenerife. [Ludo](ludo) lifts it down as if it were glass and carries it to [Siobhan](siobhan).
- quit mei "last day"
- hire pixie "successor"
- find pixie "passed"
- accuse! _ pixie "accuse"
- reveal _ clive "told"
- married! clive marjorie "not his wife"
+ invite clive marjorie "invites"
- return grania "returns" @cork
- find grania "award"
- couple barty grania "on her arm"
- find ludo "lifts it down"
+ gift ludo siobhan "carries it"
