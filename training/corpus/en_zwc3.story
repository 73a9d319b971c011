%series The Kostiuks of Selkirk Avenue
%lang en
%genre Winnipeg family dramedy around a perogy kitchen, a newspaper's listings
%cast olha     | Olha Kostiuk; Olha | f
%cast orysia   | Orysia | f
%cast halya    | Halya | f
%cast zenon    | Zenon | m
%cast norbert  | Norbert | m
%cast kendra   | Kendra | f
%cast alphonse | Alphonse Melanson; Alphonse; Melanson | m
%cast skip     | Garnet | m
%cast dentist  | - | m
%cast dwife    | - | f
%cast late     | - | m
%cast plumber  | Lowen | m
%cast investor | - | f
%cast kmother  | - | f

== 1
Nobody tells the truth at a wake. At [her](olha) late [husband](late)'s, [Olha Kostiuk](olha) lets it slip that [she](olha) has sold the family's perogy kitchen, whereupon [her](olha) two [daughters](halya+orysia) forget to pass the beets. The [buyer](alphonse), [Alphonse Melanson](alphonse) from the deli next door, was the dead [man](late)'s sworn [foe](alphonse). [Zenon](zenon), the [baby](zenon) of the family, chooses this of all evenings to produce [Kendra](kendra), [his](zenon) [fiancée](kendra) of nine days. And [Orysia](orysia)'s [husband](norbert) [Norbert](norbert) takes off [his](norbert) ring in the washroom, just to see.
- die.past late "late"
- married.past late olha "late husband"
+ reveal olha halya+orysia "lets it slip"
- parent olha halya+orysia "two daughters"
- neighbour alphonse olha "next door"
- enemy.past alphonse late "sworn foe"
+ engaged kendra zenon "fiancée"
- married norbert orysia "husband"#2

== 2
A lawyer, a locksmith and a hot pan: that is what [Orysia](orysia), [Halya](halya) and [Zenon](zenon) bring to bear on the sale, respectively. In vain; [their](halya+orysia+zenon) [mother](olha) won't say what possessed [her](olha). [Halya](halya), unattached since the flood of '97 and not sorry, has a molar filled by a left-handed [dentist](dentist), is asked to dinner with a numb lip, and can only nod. At the curling club [Norbert](norbert) sweeps for a [skip](skip) from [Brandon](@brandon). [He](norbert) has never felt so warm on ice.
- parent olha halya+orysia+zenon "mother"
- reveal! olha halya+orysia+zenon "won't say"
- treat halya dentist "molar filled"
- invite dentist halya "asked to dinner"
+ date? dentist halya "can only nod"
- colleague norbert skip "sweeps for"
+ love.start norbert skip "so warm on ice"

== 3
Small talk is for people with time. Over the soup, the [dentist](dentist) confides to [Halya](halya) that [he](dentist) keeps bees and is lonely, and by dessert [she](halya) is, to [her](halya) own alarm, as keen as mustard. [Kendra](kendra), put to pinching dough under [Olha](olha)'s eye, does it faster than the [sisters](halya+orysia), [who](halya+orysia) bristle. Behind everyone's back the [girl](kendra) is photographing recipes. [Melanson](alphonse), first day as the new boss, brings [Olha](olha) a chair. [She](olha) has stood for forty years, and it nearly makes [her](olha) cry.
- date dentist halya "Over the soup"
- sad dentist "lonely"
+ love.start halya dentist "keen as mustard"
- jealous halya+orysia kendra "bristle"
+ betray kendra halya+olha+orysia "Behind everyone's back"
- boss.start alphonse olha "first day as"
- gift alphonse olha "brings Olha a chair"

== 4
[Orysia](orysia), [who](orysia) has noticed that bonspiels now last until three in the morning, suspects another woman and lies in wait outside the rink with a thermos. Out comes [Norbert](norbert), laughing, on the arm of [his](norbert) [skip](skip). Reassured, [she](orysia) invites the [curler](skip) to Sunday lunch, where [Garnet](skip), for such is [his](skip) name, praises [her](orysia) cabbage rolls while two knees come to an understanding under the oilcloth. [Zenon](zenon) wants [Halya](halya) for [his](zenon) best man. [She](halya) accepts, though [she](halya) can't abide the [bride](kendra).
- cheat? norbert orysia "suspects another woman"
- investigate orysia norbert "lies in wait"
- happy orysia norbert "Reassured"
- invite orysia skip "invites the curler"
+ flirt norbert skip "come to an understanding"
- enemy halya kendra "can't abide"
- wedding? kendra zenon "best man"
- advisor.start halya zenon "accepts"

== 5
Wedding nerves, other people's. [Kendra](kendra)'s [mother](kmother) flies in from [Calgary](@calgary), finds Selkirk Avenue common and says so to [Olha](olha), [who](olha) calls [her](kmother) a plastic flamingo. The [bride](kendra), between the fronts, has a meeting downtown that nobody must hear of: an [investor](investor) is after Baba-style perogies for the freezer aisle, coast to coast. [Halya](halya) has never been so content, right up to the moment when [she](halya) picks up the [dentist](dentist)'s phone and a [voice](dwife) asks when [her](dwife) [husband](dentist) is coming home.
- travel kmother "flies in"
- parent kmother kendra "mother"
+ quarrel kmother olha "plastic flamingo"
- meet investor kendra "has a meeting"
- reveal! kendra "nobody must hear of"
- happy halya dentist "never been so content"
- married dentist dwife "her husband"
+ discover halya dentist "a voice asks"

== 6
To hear [him](dentist) tell it, [he](dentist) and the [lady](dwife) of the telephone have been leading separate lives since the bees. [Halya](halya), [who](halya) has been told as much in other waiting rooms, drops [him](dentist), and the crown [he](dentist) owes [her](halya). A burst pipe sends [her](halya) a young [plumber](plumber), [who](plumber) comes upon [her](halya) sobbing and fixes what can be fixed. Under the kitchen stairs [Zenon](zenon) digs up a shoebox of letters, all from [Melanson](alphonse), all to [his](zenon) [mother](olha), the first one older than [he](zenon) is.
- breakup.past? dentist dwife "leading separate lives"
+ breakup halya dentist "drops him"
- find plumber halya "comes upon"
- sad halya dentist "sobbing"
- help plumber halya "fixes"
- parent olha zenon "mother"
- find zenon "digs up"
+ discover zenon alphonse+olha "all from Melanson"

== 7
Confronted over the meat grinder, [Olha](olha) no longer denies it: [she](olha) and [Alphonse](alphonse) were lovers for the length of one winter, and the [man](late) [Zenon](zenon) has just mourned was not [his](zenon) [father](late). [He](zenon) crosses the yard and plants a fist on [Melanson](alphonse)'s nose, gently, considering that [he](zenon) has waited forty-one years for a [dad](alphonse) to hit. [Norbert](norbert), having kissed [Garnet](skip) on the ice-resurfacing machine, drives straight home to make a clean breast of it to [his](norbert) [wife](orysia), and waters the lawn.
- accuse zenon olha "Confronted"
- affair.past alphonse olha "lovers"
+ reveal olha zenon "no longer denies"
- sad zenon late "mourned"
- parent! late zenon "not his father"
- attack zenon alphonse "plants a fist"
- parent alphonse zenon "dad"
+ kiss norbert skip "kissed"
- married norbert orysia "wife"
- reveal? norbert orysia "a clean breast"

== 8
Dough for eight hundred, and no bride. On the eve of the ceremony [Orysia](orysia) recognises the family filling behind a supermarket's frosted door, with [Kendra](kendra)'s face on the box. [Zenon](zenon), shown the carton, asks [his](zenon) [betrothed](kendra) if [she](kendra) ever wanted more from [him](zenon) than potatoes. [She](kendra) finds no answer and takes the night flight, [her](kendra) [mother](kmother) gloating in the window seat. It gives [Halya](halya) no satisfaction to have been right; [she](halya) sits up with [her](halya) [brother](zenon) until dawn, eating the wedding.
+ discover orysia kendra "recognises"
- reveal orysia zenon "shown the carton"
- engaged kendra zenon "betrothed"
- love? kendra zenon "wanted more from him"
+ breakup kendra zenon "takes the night flight"
- parent kmother kendra "mother"
- happy kmother "gloating"
- happy! halya "no satisfaction"
- sibling halya zenon "brother"
- help halya zenon "sits up with"

== 9
Since somebody ought to wear the suit, [Norbert](norbert) puts it on, walks [Orysia](orysia) round the church and tells [her](orysia) for [whom](skip) [his](norbert) heart beats. [She](orysia) laughs, asks "For the [skip](skip)?", and stops laughing. Seventeen years of marriage end with a handshake and, at home, with every plate but one. [Alphonse](alphonse), plaster on nose, brings [Zenon](zenon) a baseball glove in a child's size, bought in 1984 and never handed over. [The two](alphonse+zenon) play catch until it is too dark to see the ball.
+ reveal norbert orysia "tells her"
- love norbert skip "his heart beats"
- married norbert orysia "Seventeen years of marriage"
+ breakup norbert orysia "end with a handshake"
- sad orysia norbert "every plate but one"
- gift alphonse zenon "brings Zenon"
- reconcile alphonse zenon "play catch"

== 10
Heartache makes good bookkeepers. Up at four over the ledgers, [Orysia](orysia) discovers that [Melanson](alphonse) paid twice what the kitchen is worth and is all but broke himself: [he](alphonse) bought it to save [Olha](olha) from the bank. Both [sisters](halya+orysia), ashamed of eight months of cold shoulders, carry [him](alphonse) borscht in relays. The [plumber](plumber), [Lowen](plumber) by name and fourteen years [Halya](halya)'s junior, keeps finding leaks in [her](halya) flat. [She](halya) has loosened one or two herself. Nor is [Orysia](orysia) sad: for once [she](orysia) has the whole quilt.
+ discover orysia alphonse "discovers that Melanson"
- lose alphonse "all but broke"
+ rescue.past alphonse olha "save Olha"
- sad halya+orysia alphonse "ashamed"
- gift halya+orysia alphonse "carry him borscht"
- sibling halya orysia "sisters"
- flirt halya plumber "keeps finding leaks"
- sad! orysia "Nor is Orysia sad"

== 11
[Garnet](skip), transferred to [Moose Jaw](@moosejaw) by the grain company, wants [Norbert](norbert) to come along. How does one leave Winnipeg? [He](norbert) consults, of all experts, the [wife](orysia) from [whom](orysia) [he](norbert) is not quite divorced, and [Orysia](orysia) packs [his](norbert) long johns. [Kendra](kendra) reappears with a cheque for the recipes and an apology rehearsed on four buses. [Zenon](zenon) banks the first and lets the second lie. And in the middle of the lunch rush [Olha](olha) collapses at the stove, with [Alphonse](alphonse) too far away to catch [her](olha).
- move skip "transferred" @moosejaw
- invite skip norbert "come along"
- divorce? norbert orysia "not quite divorced"
+ help orysia norbert "packs his long johns"
- return kendra "reappears"
- gift kendra zenon "a cheque"
- reconcile? kendra zenon "an apology"
- reject zenon kendra "lets the second lie"
+ ill olha "collapses"

== 12
Vigil in the cardiac ward. It was only the heart, says [Olha](olha), waking to find three [children](halya+orysia+zenon) on one bench, and anyway it's taken: [she](olha) means to marry [Melanson](alphonse) while there is time. The chosen [one](alphonse) drops the grapes. [Halya](halya) has brought [her](halya) [Lowen](plumber), hand in hand, daring anyone to do the arithmetic. A postcard from [Moose Jaw](@moosejaw) shows two [men](norbert+skip) and a trophy. At midnight [Zenon](zenon) sees a light in the kitchen: [Kendra](kendra), pinching dough, and doing it wrong, until [he](zenon) shows [her](kendra) how.
- ill olha "the heart"
- recover olha "waking"
- parent olha halya+orysia+zenon "three children"
- love olha alphonse "it's taken"
+ wedding? alphonse olha "means to marry Melanson"
- couple halya plumber "hand in hand"
- find norbert+skip "a trophy"
+ reconcile kendra zenon "shows her how"
