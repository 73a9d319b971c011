%series The Winter Duchess
%lang en
%genre costume drama at a small invented court, 1721, fan-wiki episode summaries
%cast sunniva | Sunniva; Duchess Sunniva | f
%cast aurel | Duke Aurel; Aurel | m
%cast gisla | Gisla; the Dowager | f
%cast bertil | Bertil; Prince Bertil | m
%cast marfa | Marfa Lvovna; Marfa | f
%cast lucan | Count Lucan Heyde; Lucan; Heyde | m
%cast pagan | Pagan Orr; Pagan | f
%cast quist | Chancellor Quist; Quist | m
%cast tobiah | Tobiah | m
%cast linnet | Linnet | f
%cast ambassador | - | m
%cast captain | Captain Steen; Steen | m
%cast captain2 | Captain Rode; Rode | m
%cast heir | Otto | m

== 1 A Bride by Sledge
[Sunniva](sunniva), nineteen, is brought across the frozen sound to be given in marriage to [Duke Aurel](aurel), of [whom](aurel) [she](sunniva) knows only a miniature. The miniature has been flattering. At the foot of the stairs [she](sunniva) curtsies to the wrong [man](bertil): it is [Prince Bertil](bertil), the [duke](aurel)'s younger [brother](bertil), [who](bertil) catches [her](sunniva) when [she](sunniva) slips, and for the length of a breath does not let go. The [Dowager](gisla), [mother](gisla) to [them](aurel+bertil) both, counts the length of that breath. After the ceremony the [bridegroom](aurel) kisses [his](aurel) [bride](sunniva)'s glove and goes to [his](aurel) [mistress](marfa).
- travel sunniva "across the frozen sound"
- meet bertil sunniva "the wrong man"
- sibling aurel bertil "younger brother"
+ love.start bertil sunniva "does not let go"
- parent gisla aurel+bertil "mother to them both"
+ wedding aurel sunniva "After the ceremony"
- affair aurel marfa "mistress"
- cheat aurel sunniva "goes to his mistress"

== 2 The Mistress
[Marfa Lvovna](marfa), a Russian general's [widow](marfa), has held the [duke](aurel) for six years by making [him](aurel) laugh, and sees no cause to dislike a [girl](sunniva) [who](sunniva) is bound to make [him](aurel) yawn. [She](marfa) sends [her](sunniva) a fur. The young [duchess](sunniva) gives it to [Pagan Orr](pagan), [her](sunniva) Scottish [lady-in-waiting](pagan) and oldest [friend](pagan), [who](pagan) wears it to chapel, where [Count Lucan Heyde](lucan) mistakes [her](pagan) from behind for its former [owner](marfa), [his](lucan) own secret [passion](marfa), and slips [her](pagan) a poem. [Pagan](pagan) corrects the scansion.
- married.past _ marfa "widow"
- affair aurel marfa "held the duke"
- gift marfa sunniva "sends her a fur"
- gift sunniva pagan "gives it to Pagan"
- friend pagan sunniva "oldest friend"
- love lucan marfa "secret passion"
- gift lucan pagan "slips her a poem"
+ meet lucan pagan "corrects the scansion"

== 3 Four Months
Still no heir. [Gisla](gisla), the [Dowager](gisla), blames the [duchess](sunniva), has [her](sunniva) bled by the court physician and, when this does not answer, threatens [her](sunniva) with the convent. The [duchess](sunniva) could reply that [her](sunniva) [husband](aurel) has not once opened [her](sunniva) door, and out of pride does not. [Bertil](bertil) learns it from [Linnet](linnet), [who](linnet) makes the bed. [He](bertil) goes for [his](bertil) [brother](aurel) in the fencing hall, this time without buttons on the foils, and pinks [him](aurel) in the thigh. "About time somebody did," says the [patient](aurel).
- accuse gisla sunniva "blames the duchess"
- treat sunniva _ "bled by"
- threaten gisla sunniva "with the convent"
- married aurel sunniva "husband"
- sex! aurel sunniva "not once opened"
+ reveal linnet bertil "learns it from Linnet"
- attack bertil aurel "goes for his brother"
- sibling aurel bertil "his brother"
- injure aurel bertil "pinks him"

== 4 Plain Words
[Lucan](lucan) writes to [Marfa](marfa). [Marfa](marfa) shows it to [Aurel](aurel). [Aurel](aurel) banishes [Lucan](lucan). [Pagan](pagan) hides [Lucan](lucan) in the organ. [Steen](captain), [captain](captain) of the guard, plays the organ. [Lucan](lucan) sneezes in G. [Steen](captain) is engaged to [Pagan](pagan). [Steen](captain) was engaged to [Pagan](pagan), until the sneeze.
- confess lucan marfa "writes to Marfa"
- reveal marfa aurel "shows it"
- quit lucan aurel "banishes"
+ help pagan lucan "hides"
- discover captain lucan+pagan "sneezes"
- engaged captain pagan "is engaged to"
+ breakup captain pagan "until the sneeze"

== 5 The Thaw
The ice goes out in one night, and with it the bridge, a mill and the ducal sledge, at the reins of which, drunk, was the [duke](aurel). [Bertil](bertil) and [Captain Steen](captain) dive until dark. Only the horses are found. Now the [Chancellor](quist), [Quist](quist), breaks the seal of a paper that [Aurel](aurel) left in case of accident; it names as [regent](sunniva), until such time as there is an heir or a corpse, not [his](aurel) [mother](gisla), not [his](aurel) [brother](bertil), but [his](aurel) [wife](sunniva). [The two](gisla+marfa) [who](gisla+marfa) loved [him](aurel), the [Dowager](gisla) and [Marfa](marfa), faint in opposite directions.
+ die? aurel "goes out"
- investigate bertil+captain aurel "dive until dark"
- reveal quist "breaks the seal"
- hire sunniva aurel "names as regent"
- parent gisla aurel "his mother"
- sibling aurel bertil "his brother"
- married aurel sunniva "his wife"
- love gisla+marfa aurel "loved him"

== 6 Regency
The first decree of the [regent](sunniva) recalls [Heyde](lucan). [Her](sunniva) second dismisses [Gisla](gisla)'s forty hairdressers. A lasting feud between the two [women](gisla+sunniva) dates from the second. [Marfa](marfa) asks for leave to go home; [Sunniva](sunniva), [who](sunniva) finds that there is nobody with [whom](marfa) [she](sunniva) can talk about the drowned [man](aurel) as well as with [her](marfa), asks [her](marfa) to stay. The former [mistress](marfa) weeps like a schoolgirl. Under the lilacs [Bertil](bertil) says to [his](bertil) [sister-in-law](sunniva) what [he](bertil) should have said at the foot of the stairs.
- return? lucan sunniva "recalls"
+ enemy.start gisla sunniva "lasting feud"
- quit _ sunniva "dismisses"
- invite sunniva marfa "asks her to stay"
- affair.past aurel marfa "former mistress"
- sad marfa "weeps"
- kin bertil sunniva "sister-in-law"
+ confess bertil sunniva "should have said"

== 7 A Proposal from Abroad
An [ambassador](ambassador) offers the [regent](sunniva) the hand of [his](ambassador) widowed king, sixty-one, no teeth. [Quist](quist) is in favour; [Quist](quist) has been paid to be. [Tobiah](tobiah), the court [dwarf](tobiah), [who](tobiah) sleeps behind the stove of the chancery and is therefore the best-informed [man](tobiah) in the state, brings [Sunniva](sunniva) the receipt. The [chancellor](quist) is led off by [Captain Rode](captain2), [successor](captain2) to [Steen](captain), [who](captain) has taken to drink over [Pagan](pagan). That night a ladder leans against the east wing. [Linnet](linnet), [who](linnet) makes the bed, finds in it next morning one riding boot, princely.
- propose? _ sunniva "offers the regent"
- betray quist sunniva "paid to be"
+ reveal tobiah sunniva "brings Sunniva the receipt"
- arrest captain2 quist "led off"
- hire captain2 "successor to Steen"
- sad captain pagan "taken to drink"
+ sex bertil sunniva "one riding boot"
- discover linnet bertil+sunniva "finds in it"

== 8 The Rivals
[Pagan](pagan) has two suitors and one temper. The old [captain](captain) sobers up, begs [her](pagan) pardon and is willing to forget the organ; [Lucan](lucan), cured of [his](lucan) passion for the [Russian](marfa) by a summer of scansion, does not want [her](pagan) to forget it at all. [The two](captain+lucan) meet at dawn behind the ice house. Each fires in the air and hits a pigeon. [She](pagan) has the pigeons put in a pie, invites [both](captain+lucan) to dinner, and gives the larger piece to [Heyde](lucan). [Steen](captain), [who](captain) can take a hint, asks [Linnet](linnet) for the next minuet.
- reconcile? captain pagan "begs her pardon"
- love.end lucan marfa "cured of his passion"
- love lucan pagan "does not want her"
- enemy captain lucan "suitors"
- attack! captain+lucan _ "fires in the air"
- invite pagan captain+lucan "invites both"
+ reject pagan captain "the larger piece"
- date captain linnet "next minuet"

== 9 The Queasy Regent
[Sunniva](sunniva) cannot bear the smell of wax. [Marfa](marfa), [who](marfa) has borne five and buried four, knows before the [regent](sunniva) does, and packs [her](sunniva) off to a hunting lodge in the hills with a story about measles. A child of the [prince](bertil)'s, with the [duke](aurel) drowned for seven months, would cost [her](sunniva) the regency; a child of seven months, bawls [Gisla](gisla), as soon as some spy has told [her](gisla), would cost [her](sunniva) [her](sunniva) head. [Bertil](bertil) wants to marry on the spot. There is no body, says the bishop. So there is no widow.
+ pregnant sunniva bertil "cannot bear the smell"
- discover marfa sunniva "knows before"
- help marfa sunniva "packs her off"
- ill! sunniva "measles"
- die? aurel "drowned for seven months"
- discover gisla sunniva "told her"
- threaten gisla sunniva "cost her her head"
- wedding? bertil sunniva "wants to marry"
- married aurel sunniva "no widow"

== 10 The Man in the Mill
[He](aurel) has been living nine miles downstream, with a miller's daughter, under the name of Hans. [Aurel](aurel) never wanted to rule; the sledge was empty. [Tobiah](tobiah), sent for flour, recognises the laugh. What is to be done with a live [duke](aurel)? The [dwarf](tobiah) tells [Bertil](bertil), and the [brothers](aurel+bertil) sit on the sacks till morning, one in a crown of dust, passing a jug. "[You](bertil) love [her](sunniva), and [I](aurel) never so much as tried," says the [elder](aurel). "Drown [me](aurel) properly, for God's sake."
- affair aurel _ "miller's daughter"
- flee.past aurel "sledge was empty"
+ die! aurel "the sledge was empty"
- betray.past aurel _ "name of Hans"
- discover tobiah aurel "recognises the laugh"
- reveal tobiah bertil "tells Bertil"
- sibling aurel bertil "brothers"
- love bertil sunniva "You love her"
- love! aurel sunniva "never so much as"

== 11 A Corpse
A stranger's body, decently bloated, is dressed in the ducal rings. [Captain Rode](captain2) finds it where [he](captain2) was told to look. The [Dowager](gisla) stands before the bier. A [mother](gisla) knows a son's hands. [Gisla](gisla) looks at them, looks up at the gallery, where a [miller](aurel) with floury lashes is mopping [his](aurel) eyes, and, for the only time in [her](gisla) life, holds [her](gisla) tongue. "[My](gisla) [son](aurel) is dead," [she](gisla) says. [She](gisla) crosses over to the pregnant [woman](sunniva) [whom](sunniva) [she](gisla) has hounded for a year, and takes [her](sunniva) arm.
- find captain2 _ "finds it"
- betray aurel+bertil _ "ducal rings"
- parent gisla aurel "A mother knows"
+ discover gisla aurel "looks up at the"
- reveal! gisla "holds her tongue"
- die! aurel "is dead"
- pregnant sunniva "pregnant woman"
- enemy.past gisla sunniva "hounded"
+ reconcile gisla sunniva "takes her arm"

== 12 The Winter Duchess
Widowed by law at noon, [Sunniva](sunniva) is led to the altar by the [prince](bertil) at one, and by midnight is a [mother](sunniva); the bishop, hurrying from one sacrament to the next, loses a shoe. [Otto](heir), the [heir](heir), has [his](heir) [grandmother](gisla)'s lungs. [Lucan](lucan) and [Pagan](pagan), betrothed in verse, stand godparents. [Marfa](marfa) takes leave at last, and [her](marfa) sledge is seen to turn off, nine miles downstream, at a mill; the daughter of the house, it seems, had thrown the [lodger](aurel) out for laughing in bed. [He](aurel) comes to the door. [She](marfa) has thought of something funny to say.
- married.end aurel sunniva "Widowed by law"
+ wedding bertil sunniva "led to the altar"
+ birth sunniva heir "is a mother"
- kin gisla heir "grandmother's"
- engaged lucan pagan "betrothed in verse"
- travel marfa aurel "turn off"
- breakup _ aurel "thrown the lodger out"
- reconcile? aurel marfa "something funny"
