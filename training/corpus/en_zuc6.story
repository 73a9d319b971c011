%series Monsoon Deposit
%lang en
%genre heist, Calcutta 1968: a bank vault under a flooded street, fan-wiki summaries
%cast bina   | Binapani Sanyal; Bina; Miss Sanyal | f
%cast jogen  | Jogen Pramanik; Jogen; Pramanik | m
%cast dolly  | Dolly D'Cruz; Dolly | f
%cast anwar  | Anwar Ali; Anwar | m
%cast chung  | Leong Chung; Chung | m
%cast ratan  | Ratan Kejriwal; Kejriwal | m
%cast ghosh  | Inspector Ghosh; Ghosh | m
%cast mitra  | Mrs Mitra; Mitra | f
%cast mister | Mr Mitra | m
%cast kid    | Potol | m
%cast plumb  | - | m
%cast pw     | - | f
%cast mum    | - | f
%cast sup    | - | n
%cast son    | - | m
%cast wife   | - | f
%cast cleaner | - | f
%cast astro  | - | m

== 1 The Draughtswoman
Dismissed from the municipal drawing office for correcting [her](bina) [superior](sup), [Binapani Sanyal](bina) takes home, rolled up in a sari, the only complete plan of the drains under [Clive Street](@clive). One of them passes within a yard of the vault in which [Ratan Kejriwal](ratan), jute [king](ratan) and [landlord](ratan) of half the north side, keeps what the tax office must not see. [He](ratan) had [Bina](bina)'s [mother](mum) put out on the pavement in the rain. At a tram stop [Bina](bina) falls in with [Jogen Pramanik](jogen), a retired [locksmith](jogen) [who](jogen) has been honest for eleven years and does not recommend it.
+ quit bina sup "Dismissed"
- boss.past sup bina "superior"
- steal bina _ "takes home"
+ meet bina jogen "falls in with"
- parent mum bina "mother"
- attack.past ratan mum "put out on the pavement"
- quit.past jogen "retired"

== 2 Four for Bridge
[Jogen](jogen) brings along a [singer](dolly), [Dolly D'Cruz](dolly), [who](dolly) was married to [him](jogen) for one monsoon in 1951 and still beats [him](jogen) at cards. [Dolly](dolly) brings [her](dolly) [lodger](chung), the dental [mechanic](chung) [Leong Chung](chung), [who](chung) can cast a key from a bite in soap. A [plumber](plumb), hired for the pumps, makes the fifth and asks to be called simply that. [They](bina+chung+dolly+jogen+plumb) swear on a thermos flask to hurt nobody and to take only what belongs to [Kejriwal](ratan). On [her](dolly) way out the [chanteuse](dolly) spots a small [boy](kid) under the table, with [their](bina+chung+dolly+jogen+plumb) sandwiches and, alas, the plan.
- married.past dolly jogen "was married"
- housemate chung dolly "lodger"
- hire plumb _ "hired for the pumps"
+ steal? bina+chung+dolly+jogen+plumb ratan "to take only"
- discover dolly kid "spots a small boy"
- steal kid bina+chung+dolly+jogen+plumb "sandwiches"

== 3 Soap
The [boy](kid), [Potol](kid) by name, sells the plan back for a pair of shoes and a share. [Dolly](dolly), in emerald satin, gets herself engaged at the club where [Kejriwal](ratan) dines, sits on [his](ratan) knee for two songs and leaves with the print of [his](ratan) watch-chain key in a bar of Lux. [His](ratan) [secretary](mitra), [Mrs Mitra](mitra), has seen the soap. [She](mitra) has also typed every false ledger since the war, and was last given a rise in 1959. In the powder room [she](mitra) hands the [singer](dolly) a towel and says that the night watch changes at two. Nobody knows yet why [she](mitra) did that.
- gift _ kid "a pair of shoes"
- hire dolly "gets herself engaged"
- flirt dolly ratan "sits on his knee"
+ steal dolly ratan "the print of"
- boss ratan mitra "secretary"
- discover mitra dolly "has seen the soap"
+ help mitra dolly "the night watch changes"

== 4 The Inspector's Horoscope
[Inspector Ghosh](ghosh) of [Lalbazar](@lalbazar), warned by an [astrologer](astro) that a woman will bring [him](ghosh) up in the world from below, has the new manholes of the district counted. There is one too many. [His](ghosh) [constable](anwar), [Anwar Ali](anwar), is lowered into it and finds a thermos. At home, over lentils, [he](anwar) mentions it to [his](anwar) [wife](wife), [who](wife) cooks for [Miss Sanyal](bina) in the mornings; by evening the whole [crew](bina+chung+dolly+jogen+kid+plumb) has moved [its](bina+chung+dolly+jogen+kid+plumb) tools to the next drain. [Ghosh](ghosh) catches a chill. The [plumber](plumb), asked for [his](plumb) real name, says that [his](plumb) mother knew it.
- advisor astro ghosh "warned by an astrologer"
- investigate ghosh "has the new manholes"
- boss ghosh anwar "constable"
+ find anwar "finds a thermos"
- reveal anwar wife "mentions it"
- married anwar wife "wife"
- boss bina wife "cooks for"
- flee bina+chung+dolly+jogen+kid+plumb ghosh "has moved its tools"
- ill ghosh "catches a chill"
- reveal! plumb _ "his mother knew it"

== 5 Rehearsal
It rains. [Jogen](jogen) opens tins with a hairpin. [Dolly](dolly) times [Jogen](jogen). [Chung](chung) casts a key. The key breaks. [Dolly](dolly) blames [Chung](chung). [Chung](chung) blames the Lux. [Bina](bina) sends [both](chung+dolly) to bed. [Potol](kid) has never had a bed. [Jogen](jogen) gives up [his](jogen) cot for [Potol](kid). In the night [Jogen](jogen)'s heart stumbles. [Potol](kid) runs for [Chung](chung). [Chung](chung) only knows teeth. [He](chung) thumps [Jogen](jogen)'s chest all the same. [Jogen](jogen) comes round and asks for tea. [Dolly](dolly) weeps into the pot. The [plumber](plumb) sees it all from the stairs and goes out to telephone.
- create chung "casts a key"
- accuse dolly chung "blames Chung"
- boss bina chung+dolly "sends both"
- gift jogen kid "cot"
- ill jogen "stumbles"
- help kid jogen "runs for Chung"
+ rescue chung jogen "thumps"
- recover jogen "comes round"
- sad dolly jogen "weeps"

== 6 Mr Mitra's Teeth
[Chung](chung) is visited in [his](chung) workshop by a [gentleman](mister) with a swollen jaw, [Mr Mitra](mister), [whose](mister) [wife](mitra) types for [Kejriwal](ratan), and while the plaster sets [he](mister) pours out [his](mister) heart: in 1958 the jute [king](ratan) ran over [their](mister+mitra) only [son](son) in the Buick and had the driver go to prison for it. That, then, is the reason. The [mechanic](chung) charges nothing for the bridge. The same night [Dolly](dolly) follows the [plumber](plumb) to a telephone and hears [him](plumb) say "sir" three times. [She](dolly) assumes that [he](plumb) is [Ghosh](ghosh)'s [man](plumb); [she](dolly) assumes wrong.
- treat mister chung "the plaster sets"
- married mister mitra "wife"
- boss ratan mitra "types for"
+ reveal mister chung "pours out his heart"
- kill.past ratan son "ran over"
- betray.past ratan _ "had the driver go"
- parent mister+mitra son "son"
- gift chung mister "charges nothing"
- investigate dolly plumb "follows the plumber"
+ discover dolly plumb "hears him say"
- boss! ghosh plumb "assumes wrong"

== 7 The Man at the Other End
At the other end of the line sits [Kejriwal](ratan). The [plumber](plumb) laid the pipes in [his](ratan) villa, owes [him](ratan) four months' rent and has sold [his](plumb) four [friends](bina+chung+dolly+jogen) for the arrears. The jute [king](ratan) does not call the police; [he](ratan) would like the vault to be robbed, after it has been emptied by himself, since it is well insured. [Dolly](dolly) lays [her](dolly) discovery before [Bina](bina), and the [draughtswoman](bina), instead of showing the [traitor](plumb) the door, gives [him](plumb) a second helping and a wrong date. Under the table [Potol](kid), [who](kid) can count, ties the [spy](plumb)'s shoelaces together.
- boss.past ratan plumb "laid the pipes"
+ betray plumb bina+chung+dolly+jogen "has sold"
- friend bina+chung+dolly+jogen plumb "friends"
- steal? _ ratan "to be robbed"
- reveal dolly bina "lays her discovery"
+ betray bina plumb "a wrong date"
- attack kid plumb "ties"

== 8 High Water
Three days ahead of the date that [Kejriwal](ratan) has been given, the [Hooghly](@hooghly) comes over the ghats and [they](bina+chung+dolly+jogen+kid) go in, to the neck. The wall gives at one. At ten past, with [Jogen](jogen)'s ear against the steel, [his](jogen) hand drops; it is [Potol](kid) [who](kid) finishes the combination, on the shoulders of the sick [man](jogen). Inside are gold, ledgers and, asleep on a crate, a cleaning [woman](cleaner) [whom](cleaner) someone locked in on Saturday. To leave [her](cleaner) would be safest. [Chung](chung) carries [her](cleaner) out on [his](chung) back through the drain, and goes under twice.
- travel bina+chung+dolly+jogen+kid "go in"
- ill jogen "his hand drops"
- help kid jogen "finishes the combination"
+ steal bina+chung+dolly+jogen+kid ratan "gold"
- find bina+chung+dolly+jogen+kid cleaner "asleep on a crate"
- abduct.past _ cleaner "locked in"
+ rescue chung cleaner "carries her out"

== 9 Wet Banknotes
Four thousand banknotes hang on lines across [Dolly](dolly)'s roof, like somebody's washing. The jute [king](ratan), come to clear out [his](ratan) vault by night, finds it done. [He](ratan) has the [plumber](plumb) brought to the mill and, between two bales, asks [him](plumb) once. The [body](plumb) is found on Tuesday by [Anwar](anwar), with a telephone token on [its](plumb) tongue. It is [Bina](bina), [who](bina) fed the dead [man](plumb) false dates, [who](bina) cannot eat. [Jogen](jogen) has to be put to bed, and this time the [locksmith](jogen)'s former [wife](dolly) climbs in beside [him](jogen), dressing gown and all, and dares anyone to remark on it.
- discover ratan "finds it done"
- abduct ratan plumb "brought to the mill"
+ kill ratan plumb "The body"
- find anwar plumb "found on Tuesday"
- sad bina plumb "cannot eat"
- betray.past bina plumb "false dates"
- ill jogen "put to bed"
- married.past dolly jogen "former wife"
+ reconcile dolly jogen "climbs in beside him"

== 10 Identity Parade
The rescued [cleaner](cleaner), [who](cleaner) has told the whole bazaar of the [angel](chung) with the gold tooth, is invited by [Ghosh](ghosh) to pick [him](chung) out of a row of nine. [Chung](chung) is the fourth from the left. [She](cleaner) walks past [him](chung) twice, stops in front of the [inspector](ghosh) and says: that [one](ghosh). The [constable](anwar) laughs so hard that [he](anwar) is put on traffic duty. But [Kejriwal](ratan), [whose](ratan) eyes are better, has recognised the satin on the washing line. [Dolly](dolly) is pulled into a Buick outside the club. For [her](dolly) return [he](ratan) wants the ledgers; the gold, [he](ratan) says, the [crew](bina+chung+jogen+kid) may keep.
- rescue.past chung cleaner "rescued cleaner"
- reveal cleaner _ "told the whole bazaar"
- investigate ghosh chung "to pick him out"
- help cleaner chung "walks past him"
- accuse cleaner ghosh "that one"
- happy anwar "laughs"
- quit anwar ghosh "traffic duty"
- discover ratan dolly "has recognised"
+ abduct ratan dolly "pulled into a Buick"
- threaten ratan bina+chung+jogen+kid "For her return"

== 11 The Ledgers
[Mrs Mitra](mitra) has waited ten years for this page. Overnight [she](mitra) and [Bina](bina) copy all nineteen books by hand, with the wronged [father](mister) sharpening pencils, and in the morning [Jogen](jogen), grey in the face, carries the originals to the mill. [Kejriwal](ratan) counts; the [hostage](dolly) is let go. Then the jute [king](ratan) lights a match, burns the proof with care and turns round to find [Ghosh](ghosh) in the doorway with the copies under [his](ghosh) arm. [He](ratan) runs for the Buick. In the driver's seat sits the [secretary](mitra)'s [husband](mister), [who](mister) steps on the gas and stops at [Lalbazar](@lalbazar).
- create bina+mitra "copy all nineteen"
- help mister bina+mitra "sharpening pencils"
- gift jogen ratan "carries the originals"
+ rescue jogen dolly "is let go"
- abduct ratan dolly "hostage"
- betray bina+mitra ratan "the copies"
- flee ratan ghosh "runs for the Buick"
- boss ratan mitra "secretary"
- married mister mitra "husband"
+ arrest mister ratan "stops at Lalbazar"

== 12 Dry Season
[Ghosh](ghosh) is promoted from below, as foretold, and gets a new [constable](anwar), [who](anwar) is the old [one](anwar), forgiven. The gold is never found. In the north side, however, rents are paid off by an unknown hand, house by house, and the [plumber](plumb)'s [widow](pw) receives an envelope on the first of each month. [Chung](chung) opens a practice with a brass plate; [his](chung) first [patient](cleaner) is a cleaning [lady](cleaner) in want of a gold tooth. [Jogen](jogen) dies at cards, with a winning hand, across from [Dolly](dolly), [who](dolly) plays it for [him](jogen). [Potol](kid) goes to school and, on Fridays, to [Miss Sanyal](bina) for drawing.
- hire ghosh "promoted"
- boss ghosh anwar "constable"
- reconcile anwar ghosh "forgiven"
- help _ _ "paid off"
- married.past plumb pw "widow"
- gift _ pw "receives an envelope"
- create chung "opens a practice"
- advisor chung cleaner "patient"
+ die jogen "dies at cards"
- advisor bina kid "for drawing"
