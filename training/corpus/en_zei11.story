%series The Eight of Keel Lane
%lang en
%genre college rowing drama, encyclopaedic episode summaries
%cast lucan | Lucan Ferrers; Lucan; Ferrers | m
%cast obi | Obinna Eze; Obinna; Obi | m
%cast piers | Piers Delamere; Piers; Delamere | m
%cast tam | Tam Kinnear; Tam; Kinnear | m
%cast jonas | Jonas Weidler; Jonas | m
%cast felicity | Felicity Shaw; Felicity; Fizz | f
%cast brandt | Coach Brandt; Brandt | m
%cast mcleod | Iona McLeod; Iona; McLeod | f
%cast lord | Lord Delamere | m
%cast tmother | - | f
%cast doctor | - | f
%cast eric | Eric Sable; Sable; Eric | m
%cast porter | Mr Dunning; Dunning | m
%cast vivian | Vivian | f
%cast obidad | - | m
%cast journalist | - | f
%cast bowman | - | m
%cast latvian | - | m
%cast tfather | - | m

== 1 Trials
At the autumn trials of [St Bride's](#stbrides) a single seat is left in the first boat. [Obinna Eze](obi), a scholarship [boy](obi) from [Enugu](@enugu) [who](obi) first touched an oar in August, outpulls [Piers Delamere](piers), [whose](piers) [father](lord) paid for the boathouse. [Brandt](brandt), the [coach](brandt), gives the place to the [newcomer](obi). [President Lucan Ferrers](lucan), a [cousin](lucan) of [Piers](piers), protests and is told that [he](lucan) may row in the second eight himself. That night [Obi](obi)'s new blazer is fished out of the river by the [cox](felicity), [Felicity Shaw](felicity), [who](felicity) hangs it over [her](felicity) own radiator and asks no questions.
+ hire obi brandt "gives the place"
- parent lord piers "father"
- gift.past lord _ "paid for the boathouse"
- kin lucan piers "cousin"
- quarrel brandt lucan "protests"
- threaten brandt lucan "is told"
- lose obi "fished out"
+ help felicity obi "hangs it over"
- find felicity "fished out"

== 2 Seat Six
[Tam Kinnear](tam), a [shipwright](tfather)'s [son](tam) from [Greenock](@greenock), shares rooms with [Piers](piers) and can't stand [him](piers); the feeling is returned. When [Tam](tam)'s [mother](tmother) falls off a ladder, it is [Piers](piers), nonetheless, [who](piers) lends [him](tam) the car. [He](tam) brings it back with a dent and a black pudding. Meanwhile the German [stroke](jonas), [Jonas Weidler](jonas), confides to [Felicity](felicity) over the boat's gunwale that [he](jonas) has a fever of thirty-nine and means to race regardless. [She](felicity) betrays [his](jonas) confidence to [Brandt](brandt), and [Jonas](jonas), put to bed, refuses to look at [her](felicity).
- parent tfather tam "son"
- housemate piers tam "shares rooms"
- enemy piers tam "can't stand"
- parent tmother tam "mother"
- injure tmother "falls off"
+ help piers tam "lends him the car"
- gift tam piers "black pudding"
- ill jonas "fever"
- reveal jonas felicity "confides"
+ betray felicity jonas "betrays"
- reveal felicity brandt "betrays"
- sad jonas felicity "refuses to look"

== 3 Pneumonia
Had [he](jonas) raced, says the [doctor](doctor), [Jonas](jonas) might not have woken up. [He](jonas) sends for [Felicity](felicity) and, being unable to speak, writes "Danke" on the back of [his](jonas) chart. In [his](jonas) stead [Ferrers](lucan) moves to stroke and, within sight of the line, deliberately catches a crab, so that the [Eight](#eight) comes in last; [Obinna](obi), right behind [him](lucan), has seen the wrist. Should [he](obi) speak? [He](obi) is the newest of them and the only one nobody drinks with. [He](obi) takes it to the college [porter](porter), old [Dunning](porter), [who](porter) advises [him](obi) to wait for the second time.
- ill jonas "not have woken up"
- die? jonas "not have woken up"
- treat jonas doctor "doctor"
- invite jonas felicity "sends for"
+ reconcile felicity jonas "Danke"
+ betray lucan _ "deliberately catches a crab"
- lose lucan "comes in last"
- discover obi lucan "has seen the wrist"
- reveal? obi lucan "speak"#2
- reveal obi porter "takes it to"
- help porter obi "advises"

== 4 The Second Time
It comes at Henley Reach. [Obi](obi) reaches forward, lays a hand on [Lucan](lucan)'s neck and says four words into [his](lucan) ear; [they](lucan+obi) win by a length. In the showers the [president](lucan) breaks down. [He](lucan) owes two thousand to a bookmaker, [Eric Sable](eric), [who](eric) has promised to send [him](lucan) home in pieces. [The two](lucan+obi), [who](lucan+obi) detested each other at breakfast, sit on the tiles until the water runs cold. [Iona McLeod](mcleod), [captain](mcleod) of the women's crew and [Lucan](lucan)'s on-and-off [girlfriend](mcleod), is turned away at the door without a word of explanation.
+ find lucan+obi "win"
- sad lucan "breaks down"
+ reveal lucan obi "owes two thousand"
- threaten eric lucan "in pieces"
- enemy.past lucan obi "detested"
- reconcile lucan obi "sit on the tiles"
- couple lucan mcleod "girlfriend"
- reject lucan mcleod "turned away"
- reveal! lucan mcleod "without a word"

== 5 Collections
[Obinna](obi) wires home for money under a pretext and receives, by return, [his](obi) [father](obidad)'s entire harvest. It isn't enough. The rest comes from an unexpected purse: [Piers](piers) has pawned the christening spoons. [He](piers) wants no thanks and asks only that [Tam](tam) not hear of it. [Tam](tam), of course, has followed [him](piers) to the pawnshop on account of the spoons, suspecting a woman. When [Sable](eric) counts the notes, [he](eric) finds an extra condition at the bottom of the envelope, in [Dunning](porter)'s copperplate, with a list of dates on which certain police sergeants dine at [his](eric) expense.
- betray obi obidad "under a pretext"
- parent obidad obi "father"
+ gift obidad obi "entire harvest"
- gift piers _ "pawned"
- reveal! piers tam "not hear of it"
+ investigate tam piers "followed"
- find eric "extra condition"
- threaten porter eric "a list of dates"

== 6 Boat Club Ball
[Iona](mcleod) dances with everyone but [Lucan](lucan). [Jonas](jonas), back on [his](jonas) feet and thinner, asks [her](mcleod) three times in a row, and [Felicity](felicity), in green satin, discovers that [she](felicity) minds. [Vivian](vivian), [Brandt](brandt)'s [wife](vivian), [who](vivian) is tired of eights, fours and pairs, drinks too much and lets slip to a [journalist](journalist) that the [coach](brandt) took the job because no other college would have [him](brandt). What happened at the last one? [Brandt](brandt) drives [her](vivian) home through the sleet with the windows open. At dawn [Tam](tam) and [Piers](piers), for want of partners, are found waltzing on the pontoon.
- celebrate jonas+mcleod "dances"
- recover jonas "back on his feet"
- reject mcleod lucan "everyone but Lucan"
- invite jonas mcleod "asks"
+ jealous felicity mcleod "minds"
- married brandt vivian "wife"
+ reveal vivian journalist "lets slip"
- hire.past brandt "took the job"
- quit.past brandt "no other college"
- travel brandt+vivian "drives"
- flirt piers tam "waltzing"

== 7 What Happened at the Last One
It's on page three. Nine years ago a [bowman](bowman) of [Brandt](brandt)'s collapsed in training and died; [he](bowman)'d been told to row through it. [Lord Delamere](lord) demands the [coach](brandt)'s head. The crew splits, four seats for [him](brandt) and four against, with the [cox](felicity) in tears between them. [Jonas](jonas), of all people, speaks up. When [he](jonas) had the fever, [he](jonas) says, it was [Brandt](brandt) [who](brandt) carried [him](jonas) up two flights to bed, and [he](brandt) was trembling. [Vivian](vivian), crushed by what [she](vivian) has done, has gone to [her](vivian) sister's with both cats.
- reveal _ brandt "page three"
- ill.past bowman "collapsed"
- die.past bowman "died"
- boss.past brandt bowman "bowman"
- quit? brandt lord "head"
- sad felicity "in tears"
+ help jonas brandt "speaks up"
- ill.past jonas "fever"
- help.past brandt jonas "carried him"
- sad.past brandt "trembling"
- sad vivian "crushed"
+ travel vivian "gone"
- sibling _ vivian "sister"

== 8 Ice
Floodwater under a skin of ice, and the second boat goes over at the weir. Seven heads come up. [Piers](piers) is the eighth. [Tam](tam) dives off the coaching launch in [his](tam) boots, twice, three times, and surfaces with [him](piers) by the collar; on the bank [Iona](mcleod) pounds the blue [chest](piers) until it coughs. The first thing [Delamere](piers) says is that [Tam](tam) has ruined [his](piers) pullover. The first thing [Tam](tam) does is kiss [him](piers), on the mouth, in front of eighteen oarsmen and a peer of the realm, [who](lord) had come to dismiss the [coach](brandt).
+ rescue tam piers "surfaces with him"
- treat piers mcleod "pounds"
- recover piers "coughs"
- accuse piers tam "ruined"
+ kiss piers tam "kiss him"
- discover lord piers+tam "in front of"
- travel lord "had come"
- quit? brandt lord "dismiss"

== 9 The House of Lords
[Lord Delamere](lord) drives [his](lord) [son](piers) home in the Bentley without uttering a syllable and stops halfway, at a lay-by with a tea van. There [he](lord) tells [Piers](piers) about a summer in 1961 and a [Latvian](latvian) [who](latvian) rowed at seven. [He](lord) married, naturally. It is the first secret [they](lord+piers) have shared, and the last sandwich. Back at [St Bride's](#stbrides), [Iona](mcleod) gets a letter from [Lucan](lucan) with the whole story, dice, debts and all; [she](mcleod) reads it in the stern of [her](mcleod) own boat, and makes [him](lucan) wait a week. [Brandt](brandt) keeps [his](brandt) post.
- parent lord piers "son"
+ reveal lord piers "tells Piers"
- love.past lord latvian "a summer in 1961"
- married.past _ lord "married"
+ reveal lucan mcleod "the whole story"
- reconcile? lucan mcleod "wait a week"
- quit! brandt "keeps his post"
- travel lord+piers "drives his son"
- create lucan "letter"

== 10 Weighing In
Two kilos over, the [cox](felicity) has stopped eating. [Obinna](obi), trained by five younger sisters, notices first, and takes to leaving groundnut stew outside [Fizz](felicity)'s door under a beret. [She](felicity) supposes it's from [Jonas](jonas), thanks [Jonas](jonas), and [he](jonas), too surprised to deny it, is embraced on the staircase. [Obi](obi) sees it from the landing and takes [his](obi) pot back. In [Hamburg](@hamburg), adds the [German](jonas) that night, wretched, groundnuts are not even a thing; and [he](jonas) walks over to [his](jonas) [friend](obi)'s room and tells [him](obi) to go and say so himself.
- ill felicity "stopped eating"
- sibling _ obi "sisters"
- discover obi felicity "notices first"
+ gift obi felicity "groundnut stew"
- gift! jonas felicity "supposes"
- betray jonas felicity "too surprised to deny it"
- discover obi felicity+jonas "sees it"
- sad jonas "wretched"
- friend jonas obi "friend"
+ help jonas obi "tells him to go"
- confess? obi felicity "say so himself"

== 11 Eve of the Race
No one sleeps. [Vivian](vivian) is back, with one cat, the other having preferred the sister; [she](vivian) and [Brandt](brandt) hold hands across the tiller of the launch. [Lucan](lucan) resigns the presidency in favour of [Tam](tam) and gets two words in reply, both Scots. On the towpath [Obinna](obi) has begun the sentence [he](obi) has been practising when [Felicity](felicity) interrupts [him](obi): [she](felicity) doesn't like groundnuts. [She](felicity) ate every one. [Sable](eric), [who](eric) has put [his](eric) money on the other crew, is seen by [Dunning](porter) near the boat racks with a drill.
+ return vivian "is back"
- sibling _ vivian "sister"
- reconcile brandt vivian "hold hands"
- quit lucan "resigns"
- hire tam lucan "in favour of"
- confess? obi felicity "begun the sentence"
+ love felicity obi "ate every one"
- discover porter eric "seen by"
- attack? eric _ "drill"

== 12 Four and a Quarter Miles
The boat has eleven holes and no time. [Tam](tam)'s [mother](tmother), on crutches, plugs them with candle wax and black pudding, as [her](tmother) late [husband](tfather) used to. [Dunning](porter) has meanwhile locked the [bookmaker](eric) in the lodge with the college beadle and a Latin grammar. [St Bride's](#stbrides) wins by the width of a cox's voice. [Iona](mcleod), hoarse, forgives [Lucan](lucan) upside down, from the shoulders of [her](mcleod) crew; a [farmer](obidad) in Sunday robes, flown in by a certain [peer](lord), searches the landing stage for [his](obidad) [son](obi) and finds [him](obi) under a very small [woman](felicity) in a megaphone.
- parent tmother tam "mother"
- help tmother _ "plugs them"
- injure tmother "on crutches"
- die.past tfather "late husband"
- married.past tfather tmother "late husband"
+ abduct porter eric "locked the bookmaker"
+ find _ "wins" #stbrides
- reconcile lucan mcleod "forgives"
- travel obidad "flown in"
- parent obidad obi "son"
- find obidad obi "finds him"
