%series Wing B, Lift Out of Order
%lang en
%genre evening soap about neighbours and in-laws in a Pune housing society, a private station's trailers
%cast mugdha   | Mugdha Inamdar; Mugdha | f
%cast tejas    | Tejas | m
%cast vidula   | Vidula | f
%cast ashu     | Ashutosh | m
%cast praj     | Prajakta | f
%cast swapnil  | Swapnil | m
%cast revati   | Revati | f
%cast om       | Omprakash | m
%cast baby     | - | f
%cast hiren    | Hiren Shah; Hiren | m
%cast doctor   | Dr Sumitra; Sumitra | f
%cast guard    | Chetan | m
%cast groom    | - | m
%cast vmum     | - | f
%cast inspector | - | m

== 1
A new [bride](mugdha) in Wing B! [Mugdha](mugdha) has barely stepped over the threshold as [Tejas](tejas)'s wife when [her](mugdha) [mother-in-law](vidula) hands [her](mugdha) a list of forty-one rules. Rule one: no job! What [Vidula](vidula) doesn't know is that [her](vidula) [daughter-in-law](mugdha) starts at the bank on Monday... And on the fourth floor? There [Prajakta](praj), [who](praj) once shared every secret with [Tejas](tejas), stands behind the curtain and weeps. Did [he](tejas) ever suspect what [she](praj) felt?
- married mugdha tejas "Tejas's wife"
- kin mugdha vidula "mother-in-law"
- discover! vidula mugdha "doesn't know"
+ hire? mugdha "starts at the bank"
- friend.past praj tejas "shared every secret"
- sad praj tejas "weeps"
- love.past praj tejas "what she felt"

== 2
Monday, seven o'clock, and the lift is stuck again: with [Mugdha](mugdha) in it, and beside [her](mugdha) a perfect [stranger](praj)! Two hours later [she](mugdha) and [Prajakta](praj) have told each other their lives, all but one name. [Tejas](tejas), sweet, spineless [Tejas](tejas), covers for [his](tejas) [wife](mugdha) and swears to [his](tejas) [mother](vidula) that [she](mugdha) is at the temple. But [Revati](revati), [who](revati) has lived across the landing for thirty years, banks at that very branch...
+ meet mugdha praj "a perfect stranger"
- friend.start mugdha praj "told each other"
- help tejas mugdha "covers for his wife"
- married mugdha tejas "wife"
+ betray tejas vidula "swears to his mother"
- parent vidula tejas "mother"
- neighbour revati tejas+vidula "across the landing"

== 3
Caught with [her](mugdha) hand in the till? No, only behind the counter, and yet the heavens fall! [Revati](revati) carries the news upstairs before the ink is dry, and [Vidula](vidula) takes to [her](vidula) bed. From there [she](vidula) lays down the law to [her](vidula) [son](tejas): either [his](tejas) [wife](mugdha) gives notice or [his](tejas) [mother](vidula) goes to [Kashi](@kashi) for good. [Ashutosh](ashu), the family's silent [patriarch](ashu), breaks [his](ashu) silence. "[My](ashu) [mother-in-law](vmum)'s [daughter](vidula)," [he](ashu) says, "always was an actress."
- discover revati mugdha "behind the counter"
+ reveal revati vidula "carries the news"
- parent vidula tejas "son"
- threaten vidula tejas "lays down the law"
- quit? mugdha "gives notice"
- travel? vidula "goes to Kashi" @kashi
- married mugdha tejas "wife"
- parent vmum vidula "daughter"
- kin ashu vmum "mother-in-law's"

== 4
Who is the dashing [man](swapnil) with the motorbike? [Swapnil](swapnil), that's who, [Tejas](tejas)'s big [brother](swapnil), thrown out by [his](swapnil) [father](ashu) six years ago and now on the doorstep, helmet under arm! [Vidula](vidula) springs from [her](vidula) sickbed and smothers [him](swapnil) in kisses. [Ashutosh](ashu) does not so much as look up from the newspaper. And [Prajakta](praj), asked to bring down a pinch of sugar, looks up once too often... This time it isn't [Tejas](tejas) for [whom](tejas) [her](praj) bangles tremble.
- sibling swapnil tejas "big brother"
- reject.past ashu swapnil "thrown out"
- parent ashu swapnil "his father"
+ return swapnil "on the doorstep"
- happy vidula swapnil "smothers him"
- reject ashu swapnil "not so much as"
+ love.start praj swapnil "bangles tremble"
- love! praj tejas "isn't Tejas for whom"

== 5
What is [Swapnil](swapnil) really after? At night [Chetan](guard), the [watchman](guard), sees [him](swapnil) slip an envelope to a [man](hiren) in a parked jeep: [Hiren Shah](hiren), the [builder](hiren) [who](hiren) wants to pull down all three wings! [Chetan](guard) keeps it to himself, for now. [Mugdha](mugdha), sick three mornings running, blames the office canteen. [Dr Sumitra](doctor) takes [her](mugdha) pulse and blames no canteen at all. A little rule forty-two is on the way, and the [grandmother](vidula)-to-be still isn't speaking to [her](mugdha)!
+ discover guard swapnil "sees him slip"
- gift swapnil hiren "slip an envelope"
- reveal! guard _ "keeps it to himself"
- treat mugdha doctor "takes her pulse"
+ pregnant mugdha "on the way"
- kin? baby vidula "grandmother-to-be"
- quarrel mugdha vidula "still isn't speaking"

== 6
Sweets for the whole building! On hearing that [she](vidula) is to have a grandchild, [Vidula](vidula) tears up the forty-one rules and ties [her](vidula) own gold chain round [her](vidula) [daughter-in-law](mugdha)'s neck. But on the roof terrace [Prajakta](praj) melts in [Swapnil](swapnil)'s arms, and [Omprakash](om), [her](praj) [father](om), [secretary](om) of the society and [Ashutosh](ashu)'s sworn foe since the great parking dispute, comes up to check the water tank... [He](om) drags [his](om) [girl](praj) down four flights by the wrist!
- discover vidula mugdha "On hearing"
+ reconcile mugdha vidula "tears up"
- gift vidula mugdha "gold chain"
- kin mugdha vidula "daughter-in-law's"
- flirt praj swapnil "melts"
- parent om praj "father"
- enemy ashu om "sworn foe"
+ discover om praj+swapnil "comes up to check"
- attack om praj "drags his girl"

== 7
Locked in, and without a phone! [Omprakash](om) has found [his](om) [daughter](praj) a [groom](groom) in [Nagpur](@nagpur), and the date is fixed. It is [Mugdha](mugdha), five months gone, [who](mugdha) climbs out over two balconies to bring [her](mugdha) [friend](praj) a mobile and a mango. But whose number does [Prajakta](praj) find in it? [Hiren Shah](hiren)'s, under "[Swapnil](swapnil), work"! So the [man](swapnil) of [her](praj) dreams is in the pay of the [shark](hiren) [who](hiren) would make them all homeless. [Her](praj) heart turns to stone.
+ abduct om praj "Locked in"
- parent om praj "daughter"
- wedding? groom praj "the date is fixed"
- help mugdha praj "climbs out"
- pregnant mugdha "five months gone"
- friend mugdha praj "friend"
- gift mugdha praj "a mobile"
+ discover praj swapnil "find in it"
- boss hiren swapnil "in the pay"
- love.end praj swapnil "turns to stone"

== 8
Confession at the garbage chute! [Swapnil](swapnil) owes [Hiren](hiren) eleven lakhs, and for every signature against the old building, a lakh comes off. [Tejas](tejas), [who](tejas) has worshipped [his](tejas) [brother](swapnil) all [his](tejas) life, hears it and, for once, hits first. [Swapnil](swapnil) doesn't hit back; [he](swapnil) sinks down on the stairs and cries like a child. Upstairs a forged signature comes to light, and it is [Ashutosh](ashu)'s! Who lets a lawyer loose on [his](ashu) own flesh and [blood](swapnil)? A [father](ashu) does.
- reveal swapnil tejas "Confession"
- sibling swapnil tejas "brother"
+ attack tejas swapnil "hits first"
- sad swapnil "cries like a child"
- betray.past swapnil ashu "forged signature"
+ accuse ashu swapnil "lets a lawyer loose"
- parent ashu swapnil "flesh and blood"

== 9
The [groom](groom)'s party has arrived from [Nagpur](@nagpur), the band strikes up, and the [bride](praj) has flown! [Prajakta](praj) sits in the lift, stuck between two and three, and with [her](praj) sits, by no means by chance, [Swapnil](swapnil). [He](swapnil) has told [Hiren](hiren) to go to hell, [he](swapnil) swears, and [he](swapnil) cannot live without [her](praj). [She](praj) would sooner marry the lift. [Omprakash](om), crimson in [his](om) silk turban, clutches at [his](om) chest... and the [man](ashu) [who](ashu) catches [him](om) is [his](om) old [enemy](ashu)!
- flee praj groom "has flown"
- quit swapnil hiren "go to hell"
+ confess swapnil praj "live without her"
+ reject praj swapnil "sooner marry the lift"
- ill om "clutches at his chest"
- rescue ashu om "catches him"
- enemy ashu om "old enemy"

== 10
Heart attack! [Dr Sumitra](doctor) fights for [Omprakash](om) all night, and outside the ward sits [Ashutosh](ashu) with a flask of tea. When the [secretary](om) opens [his](om) eyes, [the two](ashu+om) settle the great parking dispute in a single sentence. [Hiren](hiren), though, is not the man to take no for an answer: a brick through [Vidula](vidula)'s window, a note, and for [Chetan](guard), [who](guard) saw the jeep, a beating. Only now does the battered [watchman](guard) speak out, to [Mugdha](mugdha)!
- treat om doctor "fights for Omprakash"
- help ashu om "a flask of tea"
- recover om "opens his eyes"
+ reconcile ashu om "settle the great parking"
- threaten hiren vidula "a brick"
- attack hiren guard "a beating"
+ reveal guard mugdha "speak out"

== 11
Showdown at the general body meeting! [Mugdha](mugdha), eight months and magnificent, projects the bank statements on the wall, from which even the deaf can see where the bribes went. The [inspector](inspector) in the third row gets to [his](inspector) feet; [Hiren](hiren) gets as far as the gate. "And who paid in every rupee that the [thief](swapnil) took?" asks [Vidula](vidula). [Swapnil](swapnil) did: [he](swapnil) has sold [his](swapnil) motorbike. [Prajakta](praj) hears it. Then a cry, and a puddle on the floor...
+ reveal mugdha _ "projects"
- pregnant mugdha "eight months"
- flee? hiren inspector "as far as the"
+ arrest inspector hiren "gets to his feet"
- steal.past swapnil _ "the thief took"
- discover praj swapnil "hears it"

== 12
No lift, no ambulance, no time! Between two and three, by torchlight, with [Dr Sumitra](doctor) shouting instructions through the grille, [Mugdha](mugdha) brings a [girl](baby) into the world, and the hands that hold [hers](mugdha) are [Vidula](vidula)'s. [Tejas](tejas) faints. [Ashutosh](ashu) puts the tiny [bundle](baby) into the arms of [his](ashu) elder [son](swapnil), and with that everything is forgiven. And [Prajakta](praj)? [She](praj) hands [Swapnil](swapnil) a helmet. It's [hers](praj), and [she](praj) means to sit in front!
+ birth mugdha baby "brings a girl"
- treat mugdha doctor "shouting instructions"
- help vidula mugdha "hold hers"
- ill tejas "faints"
- parent ashu swapnil "elder son"
+ reconcile ashu swapnil "everything is forgiven"
- reconcile praj swapnil "hands Swapnil a helmet"
