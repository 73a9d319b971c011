%series The Olive Press
%lang en
%genre Aegean family drama set near Izmir, encyclopaedia episode summaries
%cast nil | Nilüfer Karaca; Nilüfer | f
%cast hal | Halit Karaca; Halit Bey; Halit | m
%cast sul | Sultan Karaca; Sultan Hanım; Sultan | f
%cast emr | Emre Karaca; Emre | m
%cast bur | Burak Karaca; Burak | m
%cast def | Defne Yalın; Defne | f
%cast yal | Orhan Yalın; Orhan | m
%cast asl | Aslı | f
%cast ker | Kerem | m
%cast hiz | Zehra | f
%cast cem | Cemil | m
%cast bebek | - | m
%cast imam | - | m

== 1
[Nilüfer Karaca](nil), the only [daughter](nil) of an olive-oil dynasty, comes home from [Rotterdam](@rotterdam) for [her](nil) [father](hal)'s funeral and is told by the notary that the house, the groves and the press go to [her](nil) alone, over the heads of [her](nil) [brothers](bur+emr) [Emre](emr) and [Burak](bur). [Sultan Hanım](sul), the [widow](sul), tears up [her](sul) copy. Orders go out to the mill workers to obey nobody who wears trousers.
+ return nil "comes home" @rotterdam
- parent hal nil "father"
- die.past hal "funeral"
- reveal _ nil "told"
+ find nil hal "go to her"
- sibling bur+emr nil "brothers"
- married.past hal sul "widow"
- sad sul nil "tears up"

== 2
A stone comes through [Nilüfer](nil)'s window with a dead magpie tied to it. [Burak](bur), the younger [brother](bur), denies everything with feathers on [his](bur) sleeve. [Orhan Yalın](yal), [owner](yal) of the groves across the road and for thirty years [Halit](hal)'s bitterest [rival](yal), offers the [heiress](nil) twice the market price, and [she](nil) laughs in [his](yal) face. [His](yal) [daughter](def) [Defne](def) watches from the car; [Emre](emr), watching [her](def), walks into a ladder.
+ threaten _ nil "dead magpie"
- sibling bur nil "younger brother"
- reveal! bur "denies"
- neighbour nil yal "across the road"
- enemy.past hal yal "bitterest rival"
+ reject nil yal "laughs in his face"
- parent yal def "daughter"
- love emr def "walks into a ladder"

== 3
[Emre](emr) and [Defne](def) turn out to have been writing to one another since the night of the earthquake, when [he](emr) dug [her](def) out of the school. [They](def+emr) meet in the abandoned press, and a hair clip is left behind. [Zehra](hiz), the Karacas' [housekeeper](hiz), picks it up and, being [Sultan](sul)'s creature, carries it to [her](sul) on a saucer. [Kerem](ker), an [agronomist](ker) [whom](ker) [Nilüfer](nil) has engaged from the university, tastes the new oil and announces that someone has been mixing in sunflower.
- rescue.past emr def "dug her out"
+ date def emr "meet in"
- lose def "left behind"
- boss sul hiz "housekeeper"
- find hiz "picks it up"
+ betray hiz emr "carries it"
- hire ker nil "engaged"
- discover ker "announces"

== 4
[Sultan](sul) shuts [Emre](emr) in the cellar until [he](emr) swears on the Koran to give the [girl](def) up; on the third day [Burak](bur), of all people, passes [him](emr) the key. [Kerem](ker) finds drums of sunflower oil in [Orhan](yal)'s barn, and, beside them, an invoice signed [Burak Karaca](bur). [Nilüfer](nil) hits [her](nil) [brother](bur) across the face in front of the harvesters. [He](bur) says quietly that a man with [his](bur) debts has no [sister](nil).
- abduct sul emr "shuts Emre"
- breakup? emr def "give the girl up"
- rescue bur emr "passes him the key"
- find ker "finds"
+ discover ker bur "invoice"
+ attack nil bur "hits her brother"
- sibling bur nil "brother"
- betray bur nil "signed"
- reject bur nil "has no sister"

== 5
[Defne](def) is promised to [Cemil](cem), a [contractor](cem) twenty years older [whom](cem) [her](def) [father](yal) owes for the new road. Engagement biscuits are handed round; the [bride-to-be](def) breaks [hers](def) in two and lets the dog have both halves. [Nilüfer](nil) and [Kerem](ker), snowed in at the upper farm with one blanket and a jug of raki, talk about soil. [Aslı](asl), [his](ker) [wife](asl), rings at midnight to say good night to [her](asl) [husband](ker), [who](ker) puts [her](asl) on loudspeaker by mistake.
+ engaged.start cem def "Engagement"
- parent yal def "father"
- married asl ker "wife"
+ discover nil ker "on loudspeaker"
- travel ker+nil "snowed in"

== 6
On the eve of the henna night [Defne](def) climbs down the mulberry tree into [Emre](emr)'s arms. [They](def+emr) get as far as the ferry. [Cemil](cem)'s men bring [them](def+emr) back in the boot of a car, and [Emre](emr) loses the sight of one eye. [Sultan Hanım](sul) carries [her](sul) [son](emr) into the house without a word, then goes, for the first time in thirty years, across the road. What the [matriarch](sul) says to [Orhan](yal) behind closed doors, only the [housekeeper](hiz) could tell.
- wedding? cem def "henna night"
+ flee def+emr "climbs down"
+ abduct cem def+emr "in the boot"
- injure emr _ "loses the sight"
- parent sul emr "son"
- travel sul "goes"
- reveal sul yal "says"

== 7
What [Sultan](sul) said is out: [Defne](def) cannot marry any [son](emr) of the house, because [Halit](hal), not [Orhan](yal), begot [her](def). [Emre](emr), [his](emr) bandage still wet, is told in the kitchen. [Nilüfer](nil) refuses to take [her](nil) [mother](sul)'s word for it and sends two hairs to a laboratory in [Ankara](@ankara). [Aslı](asl) drives up to the farm, looks the [rival](nil) over, and asks [her](nil) straight out whether [she](nil) has slept with [Kerem](ker). [She](nil) has not, and says so; nor, adds [Nilüfer](nil), has [she](nil) thought of anything else.
- wedding! def emr "cannot marry"
+ reveal _ emr "told in the kitchen"
- parent hal def "begot"
- sibling? def emr "any son of the house"
- parent sul nil "mother"
- investigate nil def "two hairs"
- travel asl "drives"
- accuse asl nil "asks her straight out"
- sex! ker nil "has not"
- enemy asl nil "rival"
+ love nil ker "thought of anything else"

== 8
Spurned by [her](def) [fiancé](cem)'s family as damaged goods, [Defne](def) takes a room over the pharmacy in town. [Orhan Yalın](yal) sets fire to [his](yal) own wedding marquee and sits down in the smoke. [Burak](bur), dunned by [Cemil](cem) for forty thousand, agrees to leave a gate open on the night of the tanker; the whole year's pressing is siphoned off, and the old watchman is found trussed up beneath the weighing scales. [Kerem](ker) resigns. [He](ker) leaves [his](ker) boots on [Nilüfer](nil)'s step, size forty-four, full of oregano.
+ reject cem def "Spurned"
- move def "takes a room"
- sad yal "sits down in the smoke"
- threaten cem bur "dunned"
+ betray bur nil "leave a gate open"
- steal cem nil "siphoned off"
- quit ker nil "resigns"
- gift ker nil "full of oregano"

== 9
The envelope from [Ankara](@ankara) lies on the table for a whole day. Then [Nilüfer](nil) opens it: [Defne](def) is no kin of [theirs](bur+emr+nil), and [Sultan](sul) lied. The [widow](sul) will not weep. [She](sul) would rather have had a half-blind [son](emr) alone, [she](sul) says, than a happy one at [Orhan](yal)'s table, since it was [Orhan](yal) [who](yal) let [her](sul) stand at the registry office in 1981. [Emre](emr) moves out the same evening, with one shirt and a stick.
- discover nil def "opens it"
- sibling! def emr "no kin of theirs"
+ betray sul emr "lied"
- sad! sul "not weep"
- parent sul emr "son"
- breakup.past yal sul "stand at the registry office"
+ reveal sul "says"
- move emr "moves out"

== 10
[Emre](emr) knocks at the pharmacy. [Defne](def) takes off the bandage and kisses the eye that is left, and then the one that is not. Downstairs an [imam](imam) and the pharmacist's twins serve as a wedding party. [Burak](bur) is picked up by the coastguard with the tanker papers in [his](bur) jacket, and refuses to name [Cemil](cem) even when [his](bur) [sister](nil) asks through the glass. [Aslı](asl), two months along, begs [Kerem](ker) to come back to [Ankara](@ankara) for the [child](bebek)'s sake.
- kiss def emr "kisses the eye"
+ wedding def emr "wedding party"
+ arrest _ bur "picked up"
- sibling bur nil "sister"
- betray! bur cem "refuses to name"
- pregnant asl ker "two months along"
- reconcile? asl ker "come back"

== 11
[Sultan Hanım](sul) has a stroke beside the millstone. The only person at home is [Zehra](hiz), [who](hiz) for thirty years has been waiting for somebody to be kind to; [she](hiz) runs five kilometres through mud for a doctor. [Orhan](yal) is sent for, comes in [his](yal) slippers, and stays by the bed. [Cemil](cem) has [Burak](bur) stabbed in the prison yard. Bleeding, the younger [Karaca](bur) asks for [his](bur) [sister](nil), pen and paper, in that order.
+ ill sul "stroke"
- rescue hiz sul "runs five kilometres"
- help yal sul "stays by the bed"
- attack cem bur "stabbed"
- injure bur cem "Bleeding"
- sibling bur nil "sister"
+ accuse? bur cem "pen and paper"

== 12
[Aslı](asl) bears a [son](bebek), early, on the night that [Cemil](cem)'s house is searched. [She](asl) looks at [Kerem](ker) above the incubator: [he](ker) has stayed, dutiful as a clerk, with [his](ker) eyes on the window. "Go," [she](asl) tells [him](ker), and unlike every other thing in the province this is meant kindly. [Sultan](sul) can speak one word now, and it is neither prayer nor curse; it is [Orhan](yal). [Nilüfer](nil) finds boots on [her](nil) step again, and this time there is [someone](ker) in them.
+ birth asl bebek "bears a son"
- parent asl+ker bebek "son"
- investigate _ cem "searched"
- breakup asl ker "Go"
- recover sul "speak one word"
- love sul yal "it is Orhan"
- find nil "finds"
+ return ker "someone in them"

== 13
Harvest home. [Burak](bur), released early for [his](bur) testimony, sweeps the press floor under [Defne](def)'s supervision; [she](def) is expecting and has opinions. [Zehra](hiz) is given a share of the oil by the [heiress](nil), and a chair. [Orhan](yal) pushes [Sultan](sul) across the road and back again each afternoon, which in this village counts as a wedding. [Kerem](ker) hands [Nilüfer](nil) the season's first bottle, with a label that bears both [their](ker+nil) names.
- celebrate _ "Harvest home"
- return bur "released"
- accuse.past bur cem "testimony"
- boss def bur "supervision"
+ pregnant def emr "expecting"
- gift nil hiz "a share of the oil"
- help yal sul "pushes"
- wedding? sul yal "counts as a wedding"
+ gift ker nil "first bottle"
