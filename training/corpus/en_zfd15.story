%series The Orchard Gate
%lang en
%genre boarding-school drama in the Atlas mountains, Morocco, encyclopaedia episode table
%cast sal | Salma Idrissi; Salma | f
%cast ewan | Ewan Tulloch; Ewan | m
%cast nad | Nadia Bekkali; Nadia | f
%cast hicham | Hicham Idrissi; Hicham | m
%cast bel | Madame Belhaj; Belhaj | f
%cast tul | Fergus Tulloch; Fergus | m
%cast yas | Yasmin | f
%cast lor | Loïc Perrin; Loïc | m
%cast marg | Margaux | f
%cast sami | Sami | n
%cast gard | Brahim | m
%cast ad | Adèle Perrin; Adèle | f
%cast amb | - | m
%cast nurse | - | f

== 1 Arrivals
[Salma Idrissi](sal), a scholarship [pupil](sal) from [Fez](@fez), enters the Lycée [Atlas](#atlas) halfway through the year and is assigned the bed of [Yasmin](yas), a [girl](yas) [who](yas) vanished from it in November. [Her](sal) room-mate [Nadia Bekkali](nad), the [daughter](nad) of an [ambassador](amb), forbids [her](sal) to touch anything of [Yasmin](yas)'s, as [the two](nad+yas) had been inseparable. At supper [Ewan Tulloch](ewan), [whose](ewan) [father](tul) teaches chemistry at the school, sits down opposite the [newcomer](sal) and warns [her](sal) against the lamb. [Madame Belhaj](bel), the [principal](bel), announces that anyone who speaks of the missing [girl](yas) to the press will be sent home.
- hire sal "enters"
- flee.past yas "vanished"
+ housemate.start nad sal "room-mate"
- parent amb nad "daughter of an ambassador"
- friend.past nad yas "inseparable"
- parent tul ewan "father"
- meet ewan sal "sits down opposite"
- help ewan sal "warns her against"
+ threaten bel _ "will be sent home"
- threaten nad sal "forbids her"
- advisor tul _ "teaches chemistry"
- boss bel _ "principal"

== 2 The Locker
While hanging up [her](sal) coat, [Salma](sal) dislodges a board and comes upon a diary in a cipher. [She](sal) confides in [Ewan](ewan), [who](ewan) is good at such things and, though [he](ewan) does not admit it, glad of a pretext to sit beside [her](sal) in the library. [Nadia](nad) has broken up over the holidays with [Loïc Perrin](lor), the [captain](lor) of the ski team; [he](lor) takes it badly and tells half the dormitory that it was [he](lor) [who](lor) had tired of [her](nad). [Fergus](tul), the chemistry [teacher](tul), a [widower](tul) for three years, notices that [his](tul) [son](ewan) whistles at breakfast. The [gardener](gard), [Brahim](gard), burns a pair of boots.
+ find sal "comes upon a diary"
- reveal sal ewan "confides in"
- love.start ewan sal "glad of a pretext"
- breakup.past nad lor "broken up"
- sad lor nad "takes it badly"
- betray lor _ "tells half the dormitory"
- married.past _ tul "widower"
- parent tul ewan "son"
- help ewan sal "good at such things"
- breakup.past! lor nad "had tired of her"
- happy ewan "whistles"
- discover tul ewan "notices"

== 3 Cipher
The diary's first decoded page reveals that [Yasmin](yas) was meeting a man at the orchard gate on Thursdays. Suspecting the ski [captain](lor), [Salma](sal) follows [Loïc](lor) on the next Thursday and is caught doing so by [his](lor) [sister](ad), [Adèle](ad), the school's fencing [mistress](ad), [who](ad) has [her](sal) clean sabres for a week. [Hicham](hicham), [Salma](sal)'s elder [brother](hicham), arrives by motorcycle with a parcel of [their](hicham+sal) mother's biscuits; [Nadia](nad), [who](nad) signs for it, keeps [him](hicham) talking at the gate until curfew. [Ewan](ewan) works on alone through the night and, on reading the second page, tears it out.
- discover ewan+sal yas "decoded"
- date.past? _ yas "was meeting a man"
+ investigate sal lor "follows Loïc"
- discover ad sal "is caught"
- sibling ad lor "sister"
- sibling hicham sal "brother"
- gift hicham sal "parcel"
- flirt nad hicham "keeps him talking"
+ betray ewan sal "tears it out"
- accuse? sal lor "Suspecting"
- travel hicham sal "arrives by motorcycle"
- parent _ hicham+sal "mother's biscuits"
- meet hicham nad "signs for it"
- advisor ad _ "fencing mistress"

== 4 Reaction
An explosion in the laboratory leaves [Fergus](tul) with burns to both arms. [Loïc](lor), [who](lor) had been seen near the gas taps, is suspended by [Belhaj](bel) in spite of [his](lor) [sister](ad)'s protests. In the sickroom the [chemist](tul) is nursed by [Adèle](ad), [whom](ad) [he](tul) has admired across the staff table for two winters, and for [whom](ad) [he](tul) has, on the quiet, been learning to fence. [Salma](sal) discovers the gap in the diary. When [she](sal) asks [Ewan](ewan) about it, [he](ewan) says that mice must have got at it, and [she](sal), [who](sal) has grown up with mice, knows that [he](ewan) is not telling the truth.
+ injure tul "burns to both arms"
- quit? lor bel "suspended"
- accuse bel lor "seen near the gas taps"
- sibling ad lor "sister"
- treat tul ad "is nursed by"
- love tul ad "has admired"
- discover sal _ "the gap"
- betray ewan sal "mice"
+ discover sal ewan "not telling the truth"
- help ad lor "protests"
- colleague ad tul "staff table"
- investigate sal ewan "asks Ewan"

== 5 Snow
The pass is closed. With no post and no lessons, the pupils toboggan on tea trays; the cook's cat has kittens in a hat; and at prize-giving, brought forward for want of anything else to do, the cup for calligraphy goes to [Sami](sami), the smallest of the first-years, [who](sami) has not been heard to speak since autumn. [Nadia](nad) writes a letter of eleven pages that cannot be sent. Friendship, the [principal](bel) observes in [her](bel) address, is like altitude: one notices it by the headache. [Salma](sal) eats at a table by herself. [Ewan](ewan) looks at [his](ewan) plate.
+ find sami "goes to Sami"
- sad sal "by herself"
- reveal! sami _ "not been heard to speak"
- create nad "writes a letter"
- birth _ "has kittens"
- sad ewan "looks at his plate"

== 6 What Sami Saw
[Sami](sami) passes [Salma](sal) a note in a prize-winning hand: the [man](tul) at the gate had a beard and wept. The only bearded [man](tul) at the school is [Fergus](tul). [Salma](sal) now understands for [whose](tul) sake [Ewan](ewan) has lied to [her](sal). [She](sal) confronts [him](ewan) on the frozen tennis court, where [he](ewan) begs [her](sal) for two days in which to speak with [his](ewan) [father](tul); [she](sal) grants [him](ewan) one. [Hicham](hicham) has dug [his](hicham) motorcycle out and gets through the pass to bring [Nadia](nad) an answer to a letter that [he](hicham) has not had. [They](hicham+nad) kiss in the saddle. [Loïc](lor), coming to fetch [his](lor) skis, lets the air out of both tyres.
+ reveal sami sal "passes Salma a note"
- discover sal ewan+tul "now understands"
- betray.past ewan sal "has lied to her"
- accuse sal ewan "confronts"
- parent tul ewan "father"
- travel hicham nad "gets through"
+ kiss hicham nad "kiss in the saddle"
- jealous lor hicham "lets the air out"
- sad.past tul "wept"
- reveal? ewan tul "to speak with"
- help sal ewan "grants him one"

== 7 The Father
Questioned by [his](tul) own [son](ewan), [Fergus](tul) does not deny the Thursdays. [Yasmin](yas), [he](tul) says, had come to [him](tul) for help: [her](yas) [guardian](bel) meant to marry [her](yas) off at Christmas to a business associate, and [he](tul) supplied [her](yas) with money, a map and [his](tul) late wife's passport. [He](tul) wept because [she](yas) wore the coat that went with it. [Ewan](ewan) throws [his](ewan) arms around [him](tul), and burns and all [he](tul) puts up with it. The [guardian](bel), however, is no stranger to the house. It is [Madame Belhaj](bel), and [she](bel) has been standing in the corridor since the word passport.
- investigate ewan tul "Questioned"
- parent tul ewan "son"
- wedding? _ yas "marry her off"
- kin bel yas "guardian"
+ help.past tul yas "supplied her with"
- sad.past tul "wept"
- married.past _ tul "late wife's"
- reconcile ewan tul "throws his arms"
+ discover bel tul "standing in the corridor"
- reveal tul ewan "he says"
- gift.past tul yas "money, a map"
- die.past _ "late wife's"
- injure tul "burns and all"

== 8 Dismissal
The [principal](bel) gives [Fergus](tul) [his](tul) notice and the gendarmes [his](tul) name. [Adèle](ad), taking a foil to the staff-room table, says that in that case [she](ad) is going as well, and then, having begun, that [she](ad) loves the [man](tul); [he](tul) is led away before [he](tul) can lower [his](tul) eyebrows. [Salma](sal) is ashamed of what [she](sal) thought of [him](tul). [She](sal) asks the Scottish [boy](ewan)'s forgiveness by sitting down opposite [him](ewan) and warning [him](ewan) against the lamb. Who blew up the laboratory, though? In the [gardener](gard)'s stove, among the nails of a pair of boots, [Sami](sami) finds a gas key.
+ quit tul bel "gives Fergus his notice"
- accuse bel tul "the gendarmes his name"
- quit ad bel "going as well"
+ confess ad tul "loves the man"
- arrest _ tul "led away"
- sad sal tul "ashamed"
+ reconcile ewan sal "forgiveness"
- find sami "gas key"
- boss bel tul "principal"
- accuse.past sal tul "thought of him"
- attack.past _ "blew up the laboratory"
- discover sami gard "gardener's stove"

== 9 Brahim
[Brahim](gard) is a [man](gard) of few words and, it emerges, of one daughter, whose clinic in [Agadir](@agadir) is paid for by [Belhaj](bel). For that [he](gard) opened the tap: the [chemist](tul) was not supposed to be in the room, only [his](tul) papers, the bank slips that showed where [Yasmin](yas)'s inheritance had gone. [He](gard) tells this to [Nadia](nad) because [she](nad) once taught [him](gard) to read. [Nadia](nad) rings [her](nad) [father](amb). The [ambassador](amb), [who](amb) has not taken a call from [his](amb) [child](nad) in a year, takes this one, listens, and asks to be put through to the minister. [Loïc](lor), cleared, is invited back, and comes with a pump for the tyres.
- parent gard _ "one daughter"
- attack.past gard tul "opened the tap"
- help bel gard "paid for by"
- steal.past bel yas "inheritance had gone"
+ reveal gard nad "tells this to Nadia"
- advisor.past nad gard "taught him to read"
- parent amb nad "father"
- reveal nad amb "rings her father"
+ help amb nad "takes this one"
- return lor "comes with a pump"
- ill _ "clinic"
- reject.past amb nad "has not taken a call"
- accuse! _ lor "cleared"
- invite _ lor "invited back"

== 10 Thursday
Before the minister can act, [Belhaj](bel) leaves by the orchard gate in a fur and takes along, so that nobody may shoot, the smallest [pupil](sami) within reach. [Sami](sami), [who](sami) has not uttered a sound since seeing a [friend](yas) climb that gate in November, opens [Sami](sami)'s mouth and screams. [Loïc](lor) skis straight down the terraces, cuts off the car and is thrown over its bonnet; [Hicham](hicham), on one pumped tyre, picks up the [child](sami). It is the last that the two young [men](hicham+lor) will have to say against each other. The school [nurse](nurse) splints a leg. [Madame Belhaj](bel) is stopped on foot, at a roadblock, in possession of four passports, none of them [her](bel) own.
+ flee bel "leaves by the orchard gate"
+ abduct bel sami "takes along"
- help lor sami "cuts off the car"
- injure lor "thrown over"
- rescue hicham sami "picks up the child"
- reconcile hicham lor "against each other"
- treat lor nurse "splints a leg"
+ arrest _ bel "is stopped"
- friend sami yas "friend"
- flee.past yas "climb that gate"
- sad sami "screams"
- steal.past bel _ "four passports"

== 11 Postcards
From [Lisbon](@lisbon) comes a card signed by a woman three years dead. [Yasmin](yas) is well, sells shoes and has cut [her](yas) hair. [Nadia](nad) reads it to [Sami](sami), and [Sami](sami) reads it to everyone else. Released with an apology, [Fergus](tul) drives straight to the fencing hall, salutes, lasts nine seconds and is told by the [victor](ad) that [she](ad) has known about the lessons from the start, having recommended the master. [They](ad+tul) will see to the school between [them](ad+tul) until somebody else is found. [Salma](sal), offered a year in [Edinburgh](@edinburgh), has till Thursday to make up [her](sal) mind. [Ewan](ewan) tells [her](sal) to go, in a voice that says the opposite.
- reveal yas nad "comes a card"
- reveal nad sami "reads it to Sami"
- arrest.past _ tul "Released"
- return tul ad "drives straight to"
- discover.past ad tul "has known about"
+ couple.start ad tul "between them"
- hire ad+tul "see to the school"
- travel? sal "offered a year" @edinburgh
- sad ewan sal "says the opposite"
- die.past _ "three years dead"
- happy yas "is well"
- lose tul ad "lasts nine seconds"
- help.past ad tul "recommended the master"

== 12 The Orchard Gate
The almond trees are out. [Nadia](nad) tells [Hicham](hicham) that [she](nad) means to become a teacher and that [he](hicham) is not to wait; [he](hicham) replies that [he](hicham) mends motorcycles and is used to it. [Brahim](gard), serving [his](gard) sentence in the kitchen garden by the wish of the [man](tul) [he](gard) injured, plants a tree for each of the [girls](nad+sal+yas) in the room with the loose board. On the Thursday [Salma](sal) is at the gate with [her](sal) trunk. [Ewan](ewan) comes running to say what [he](ewan) should have said; [she](sal) does not let [him](ewan) get past the second word before [she](sal) kisses [him](ewan). It is not, [she](sal) then explains, [her](sal) trunk that is going. It is [his](ewan). The bursary has room for two.
- hire? nad "become a teacher"
- breakup? nad hicham "not to wait"
- love hicham nad "is used to it"
- arrest _ gard "serving his sentence"
- injure.past tul gard "the man he injured"
- confess? ewan sal "should have said"
+ kiss ewan sal "kisses him"
+ travel? ewan+sal "room for two"
- reveal nad hicham "tells Hicham"
- help tul gard "by the wish"
- gift gard nad+sal+yas "plants a tree"
