%series Gillian's Round
%lang en
%genre comedy-drama: four women friends in Hexham, a newspaper's television page
%cast gillian   | Gillian | f
%cast paula     | Paula | f
%cast shazia    | Shazia | f
%cast lesley    | Lesley | f
%cast keith     | Keith | m
%cast derek     | Derek | m
%cast tanya     | Tanya | f
%cast peaches   | Peaches | n
%cast colin     | Colin | m
%cast bernard   | Bernard | m
%cast adeel     | Adeel | m
%cast rukhsana  | Rukhsana | f
%cast tariq     | - | m
%cast desmond   | - | m
%cast constable | - | n
%cast barman    | - | m
%cast nurse     | - | n
%cast solicitor | - | n
%cast baby      | - | m

== 1
Tuesdays at the Grapes are sacred to [the four](gillian+lesley+paula+shazia), and no post may be opened there, unless it is a wedding invitation from [Gillian](gillian)'s [ex-husband](derek), [who](derek) has resurfaced in [Hexham](@hexham) with a dental [nurse](tanya) half [his](derek) age on [his](derek) arm. [Paula](paula) recommends arson, [Lesley](lesley) prayer. [Shazia](shazia), two years a [widow](shazia), says not a word about the [man](bernard) from the next allotment [who](bernard) leaves marrows on [her](shazia) doorstep and [whose](bernard) forearms, to [her](shazia) own alarm, [she](shazia) cannot get out of [her](shazia) head.
- invite derek gillian "wedding invitation"
- wedding? derek tanya "wedding invitation"
- ex derek gillian "ex-husband"
+ return derek "resurfaced" @hexham
- married.past _ shazia "widow"
- reveal! shazia gillian+lesley+paula "says not a word"
- gift bernard shazia "leaves marrows"
+ love shazia bernard "cannot get out"

== 2
Pride comes before a fitting. [Gillian](gillian) has replied that [she](gillian) is bringing a companion, and now [she](gillian) has nine days to find one. [Paula](paula) lends [her](gillian) [her](paula) own [lodger](colin), a [roofer](colin) [who](colin) is behind with the rent; [Colin](colin) learns by heart that [he](colin) met [Gillian](gillian) in [Porto](@porto). [Lesley](lesley), meanwhile, comes upon a second telephone in the golf bag of [her](lesley) [husband](keith), [who](keith) can barely work the first, and on it forty messages signed [Peaches](peaches), all of them improper.
- housemate colin paula "lodger"
- help paula gillian "lends her"
- meet.past! colin gillian "met Gillian" @porto
- married keith lesley "husband"
+ discover lesley keith "comes upon"
+ affair keith peaches "all of them improper"

== 3
The wedding goes without a hitch until the soup. Then [Colin](colin), word-perfect so far, kisses [Gillian](gillian) rather longer than agreed, and the [groom](derek) turns green. At the next table [Keith](keith) drops [his](keith) spoon as the [bride](tanya) leans over [him](keith) in a cloud of scent, and [Lesley](lesley), [whose](lesley) car has smelt of nothing else since March, needs no second sniff: [Tanya](tanya) it is. [Shazia](shazia) has stayed at home, where [her](shazia) [son](adeel) [Adeel](adeel) has caught [her](shazia) blushing over a vegetable.
+ wedding derek tanya "wedding"
+ kiss colin gillian "kisses Gillian"
- jealous derek colin "turns green"
+ discover lesley tanya "no second sniff"
- affair keith tanya "Tanya it is"
- parent shazia adeel "son"
- discover adeel shazia "caught her blushing"

== 4
A quarter of a century fits into four bin bags. [Lesley](lesley) sets them out on the drive and [Keith](keith) beside them; without attempting a denial [he](keith) makes for [his](keith) [brother](desmond)'s in [Morpeth](@morpeth). [Paula](paula) counsels discretion, but [Gillian](gillian) cannot hold it in and lets the newly-wed [husband](derek) know what [his](derek) [wife](tanya) gets up to on Thursdays. Spite, says [Derek](derek), laughing in [her](gillian) face. The marrows, for their part, are from a retired [postman](bernard) called [Bernard](bernard), [who](bernard) asks [Shazia](shazia) to the flower show.
+ breakup lesley keith "Keith beside them"
- travel keith desmond "makes for" @morpeth
- sibling desmond keith "brother"
+ reveal gillian derek "lets the newly-wed"
- married derek tanya "husband"
- cheat tanya derek "gets up to"
- accuse derek gillian "Spite"
- gift bernard shazia "marrows"
- date? bernard shazia "asks Shazia to"

== 5
Where there is a friend, there is a guest room: [Lesley](lesley) takes up residence at [Gillian](gillian)'s, bringing a piano and no appetite. [Colin](colin) would like to go on being engaged to the [lady](gillian) of the house, only this time without the lie; [Gillian](gillian), sixteen years [his](colin) senior, tells [him](colin) to grow up and afterwards has a cry in the stockroom. [Paula](paula) hears both versions and keeps a third to herself: [she](paula) has had a soft spot for [her](paula) [tenant](colin) ever since [he](colin) mended the gutter.
+ move lesley gillian "takes up residence"
- engaged? colin gillian "would like to"
- love colin gillian "would like to"
+ reject gillian colin "tells him to"
- sad gillian colin "has a cry"
- reveal! paula "keeps a third"
- love paula colin "a soft spot"
- help.past colin paula "mended the gutter"
- housemate colin paula "tenant"

== 6
[Derek](derek) has stopped laughing. A hotel bill from [Alnwick](@alnwick), an initial, a sum in [his](derek) head: [he](derek) storms the seventh tee and fells [Keith](keith) with a sand wedge. [Keith](keith), stitched up over one eye, assures the [constable](constable) that it was the wind. Of all people it is the wounded [man](keith)'s [wife](lesley) [whom](lesley) the [assailant](derek) asks for a bed. "House full," says [Lesley](lesley) sweetly. In the back row of the Forum [Bernard](bernard) is holding [Shazia](shazia)'s hand … when [her](shazia) [sister-in-law](rukhsana) sits down in front.
- discover derek keith "A hotel bill"
+ attack derek keith "fells Keith"
- injure keith derek "stitched up"
- betray keith constable "assures the constable"
- married keith lesley "wife"
- reject lesley derek "House full"
+ date bernard shazia "holding Shazia's hand"
- kin rukhsana shazia "sister-in-law"

== 7
Nothing travels faster than an aunt. By noon all [Hexham](@hexham) has heard of the [pharmacist](shazia) and [her](shazia) [postman](bernard); by dusk [Rukhsana](rukhsana) is on the doormat to reproach [Shazia](shazia) with the memory of [her](shazia) late [husband](tariq). It is [Adeel](adeel), to the surprise of [both](rukhsana+shazia), [who](adeel) shows [his](adeel) [aunt](rukhsana) the gate. [Tanya](tanya), put out on the street by [Derek](derek), comes to [Gillian](gillian)'s counter for a padlock and dissolves in tears. [She](tanya) is expecting, and there are two candidates. [Gillian](gillian), cursing, makes tea.
- accuse rukhsana shazia "reproach Shazia"
- couple bernard shazia "her postman"
- married.past shazia tariq "late husband"
- die.past tariq "late"
- reject adeel rukhsana "shows his aunt"
- help adeel shazia "shows his aunt"
- kin adeel rukhsana "aunt"
- breakup derek tanya "put out on"
- sad tanya "dissolves in tears"
+ pregnant tanya "expecting"
- help gillian tanya "makes tea"

== 8
Quiz night without a quorum. From the [barman](barman) [Paula](paula) has it that [Colin](colin), for [whom](colin) [she](paula) cooks every evening, spends the rest of it carving a G into the counter, and during the picture round [she](paula) flings this at [Gillian](gillian)'s head. An hour later two [women](gillian+paula) [who](gillian+paula) shared a desk at school are no longer on speaking terms. [Lesley](lesley), trying to mediate, is called a doormat and stalks out as well. [Shazia](shazia), all alone with the answer sheet, wins fifty pounds.
- reveal barman paula "From the barman"
- love colin gillian "carving a G"
+ quarrel gillian paula "flings this at"
- friend.end gillian paula "no longer on speaking"
- reconcile? gillian paula "trying to mediate"
- find shazia "wins fifty pounds"

== 9
[Keith](keith) has had his fill of [his](keith) [brother](desmond)'s sofa. With carnations and a stammer [he](keith) begs [Lesley](lesley) to have [him](keith) back; [she](lesley) hears [him](keith) out, puts the flowers in water and mentions the [child](baby) [that](baby) may be [his](keith). It is news to [him](keith). [Colin](colin), meanwhile, has found work in [Oban](@oban), two years of slates and rain. From [his](colin) [landlady](paula) [he](colin) takes leave with a hug, from [Gillian](gillian) without a word. Only [one](paula) of the two [women](gillian+paula) waves.
- sibling desmond keith "brother"
- reconcile? keith lesley "have him back"
- gift keith lesley "carnations"
+ reveal lesley keith "mentions the child"
- parent? keith baby "may be his"
+ hire colin "found work" @oban
- housemate.end colin paula "takes leave"

== 10
Three weeks of silence end with a burst pipe. Knee-deep in [her](gillian) own paint tins, [Gillian](gillian) dials the only number [she](gillian) knows by heart, and [Paula](paula) comes wading in, mop over [her](paula) shoulder. By midnight bygones are bygones; by one o'clock [Gillian](gillian) has owned up that [she](gillian) misses [Colin](colin) more than is sensible at fifty-two. [Paula](paula) swallows hard. On the allotments [Bernard](bernard) goes down among the leeks, a hand to [his](bernard) chest. [Shazia](shazia) kneels in the mud and brings [him](bernard) back.
- help paula gillian "comes wading in"
- quarrel.past gillian paula "Three weeks of silence"
+ reconcile gillian paula "bygones are bygones"
- reveal gillian paula "has owned up"
- love gillian colin "misses Colin"
- sad paula gillian "swallows hard"
- ill bernard "goes down among"
+ rescue shazia bernard "brings him back"

== 11
Is [she](shazia) family, the [nurse](nurse) wants to know. "Not yet," says [Shazia](shazia), and [Bernard](bernard), grey beneath the tubes, takes that for the answer to a question [he](bernard) had saved for Sunday. Two floors up [Tanya](tanya) is delivered of a [boy](baby) with [Derek](derek)'s ears; the [owner](derek) of the originals whoops in the corridor, while [Keith](keith), [who](keith) has waited at the other end, slinks off to the car park. There a letter from [Lesley](lesley)'s [solicitor](solicitor) catches up with [him](keith): [she](lesley) is suing for divorce.
- ill bernard "grey beneath"
- propose? bernard shazia "a question"
+ engaged.start? bernard shazia "takes that for"
+ birth tanya baby "is delivered of"
- parent derek baby "Derek's ears"
- happy derek baby "whoops"
- advisor solicitor lesley "solicitor"
+ divorce? keith lesley "suing for divorce"

== 12
On New Year's Eve the [quartet](gillian+lesley+paula+shazia) is back at full strength. [Shazia](shazia) and [Lesley](lesley) produce a ring and a decree respectively, and each gets a toast. [Paula](paula), [who](paula) has sat on [her](paula) own feelings for [Colin](colin) long enough, does the decent thing and telephones [Oban](@oban). At five to twelve a roofer's van is standing across the market place. Never again a younger man, [Gillian](gillian) had sworn, only to be found on the bonnet, kissing [one](colin), while [Paula](paula) is asked to dance by the [barman](barman).
- celebrate gillian+lesley+paula+shazia "New Year's Eve"
- engaged bernard shazia "a ring"
- divorce keith lesley "a decree"
- love paula colin "own feelings"
- help paula gillian "does the decent thing"
+ return colin "roofer's van"
+ kiss colin gillian "kissing one"
- flirt barman paula "asked to dance"
