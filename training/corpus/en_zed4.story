%series Second Fiddles
%lang en
%genre orchestra dramedy, Lisbon: TV listing, terse
%cast ines | Inês Tavares; Inês; Tavares | f
%cast lorcan | Lorcan Daly; Lorcan; Daly | m
%cast haruki | Haruki Ito; Haruki; the Maestro | m
%cast brigid | Brigid | f
%cast zofia | Zofia | f
%cast rui | Rui | m
%cast amalia | Dona Amália; Amália | f
%cast tuba | Big Nuno; Nuno | m
%cast luthier | - | f
%cast manager | Catarina Pinto; Pinto | f
%cast student | Mei | f
%cast pickpocket | - | m
%cast doctor | - | f
%cast violinist | Sandor Kiss; Kiss | m
%cast baby | - | f
%cast mum | - | f
%cast husband | - | m

== 1 Auditions Behind the Curtain
The panel listens blind and picks number eleven for the leader's chair. When the curtain goes up, there stands [Inês Tavares](ines), [who](ines) has served the orchestra coffee for six years. Passed over, deputy [Lorcan Daly](lorcan) snaps [his](lorcan) bow. [His](lorcan) [sister-in-law](zofia) [Zofia](zofia), on second clarinet, is thrilled; [his](lorcan) [wife](brigid) is relieved, since [she](brigid) wants [him](lorcan) home more.
+ hire ines "picks"
- lose lorcan "Passed over"
- kin lorcan zofia "sister-in-law"
- happy zofia "thrilled"
- married brigid lorcan "wife"
- happy brigid lorcan "relieved"

== 2 Tempo
[Haruki Ito](haruki) takes over the baton and halves every tempo. [Big Nuno](tuba) falls asleep on [his](tuba) tuba. After rehearsal the [Maestro](haruki) asks [Inês](ines) to dine with [him](haruki), strictly about bowings; [she](ines) goes, and [they](haruki+ines) get no further than the soup before [he](haruki) tells [her](ines) that [he](haruki) has loved [her](ines) since the Brahms.
- hire haruki "takes over"
- invite haruki ines "asks"
- date haruki ines "dine"
+ confess haruki ines "tells"
- love haruki ines "loved"

== 3 Wolf Note
The Guadagnini on loan to [Inês](ines) sounds hoarse. [Her](ines) old [friend](luthier), a [luthier](luthier) in [Alfama](@alfama), opens it up: a copy, and not a good one. Somebody has swapped the instrument between Tuesday and Thursday. [Daly](lorcan) was the last to lock up. The [manager](manager), [Catarina Pinto](manager), would rather not involve the police before the gala; [Inês](ines) would rather not be taken for the thief.
- gift.past _ ines "loan"
- friend ines luthier "friend"
+ discover luthier "opens it up"
+ steal _ ines "swapped"
- celebrate? _ "gala"
- accuse? _ ines "taken for the thief"

== 4 Rubato
[Zofia](zofia) shadows [Lorcan](lorcan) to a pawnshop, where [he](lorcan) parts with nothing more valuable than [his](lorcan) wedding band. It is gambling, then. [She](zofia) vows to keep it from [her](zofia) [sister](brigid) if [he](lorcan) will see somebody; [he](lorcan) swears on [his](lorcan) viola-playing [mother](mum). Meanwhile [Rui](rui) the [percussionist](rui) puts chillies in [Nuno](tuba)'s mouthpiece.
- investigate zofia lorcan "shadows"
- lose lorcan "parts with"
- wedding.past brigid lorcan "wedding"
- reveal! zofia brigid "vows"
- sibling brigid zofia "sister"
- treat? lorcan _ "see somebody"
- parent mum lorcan "mother"
+ discover zofia lorcan "gambling"
- attack rui tuba "chillies"

== 5 Duet for One
To get away from the stares, [Inês](ines) takes [Haruki](haruki)'s spare room. [They](haruki+ines) practise, quarrel over a crescendo, and wake up on the same side of the paper screen. In the loge [Dona Amália](amalia), [who](amalia) lent the violin and has buried three husbands, observes the [leader](ines)'s glow through opera glasses and says that [she](amalia) knows who took it.
- flee ines "get away"
+ move ines haruki "spare room"
- quarrel haruki ines "quarrel"
+ sex haruki ines "same side"
- gift.past amalia ines "lent"
- married.past _ amalia "husbands"
- die.past _ "buried"
- happy ines "glow"
- reveal amalia "says"
- discover amalia "knows who"
- steal.past _ ines "took it"

== 6 Sforzando
[Amália](amalia) knows nothing of the sort; [she](amalia) wanted company. [Pinto](manager), less amused, suspends [Inês](ines). [Lorcan](lorcan) moves up, plays the solo like an angel, and weeps in the lift. [Brigid](brigid), [who](brigid) has opened the bank statement, is waiting at the bottom with a suitcase, and it is not [hers](brigid).
- discover! amalia "knows nothing"
- sad amalia "wanted company"
+ quit ines manager "suspends"
- hire lorcan "moves up"
- create lorcan "plays"
- sad lorcan "weeps"
- discover brigid lorcan "opened"
+ breakup brigid lorcan "suitcase"

== 7 Pizzicato
Nine years old and fresh from [Macau](@macau), [Mei](student) has the only ears in the city to match [her](student) [teacher](ines)'s. [She](student) hears the real Guadagnini: on the radio, in [Vienna](@vienna), under the fingers of the celebrated [Sandor Kiss](violinist). [Inês](ines) and [her](ines) [pupil](student) take the night train. [Haruki](haruki), kissed goodbye on the platform, forgets to get off.
- move.past student "fresh" @macau
- advisor ines student "teacher"
+ discover student violinist "hears"
- create violinist "under the fingers"
- travel haruki+ines+student "night train" @vienna
- kiss haruki ines "kissed"

== 8 Viennese Whirl
[Kiss](violinist) is charm itself. [He](violinist) bought the violin in good faith, [he](violinist) says, from a [lady](amalia) with opera glasses. The [Maestro](haruki) bows; [Inês](ines) shouts; [Mei](student) bites the [virtuoso](violinist) in the calf. Back home [Nuno](tuba) shares [his](tuba) bachelor quarters with the homeless [Daly](lorcan), and the two [men](lorcan+tuba) discover a common weakness for trashy soap operas.
- find.past violinist amalia "bought"
+ reveal violinist haruki+ines+student "says"
- quarrel ines violinist "shouts"
- attack student violinist "bites"
+ housemate.start lorcan tuba "shares"
- lose.past lorcan "homeless"
- discover lorcan+tuba "discover"

== 9 The Widow's Mite
Confronted, [Amália](amalia) does not deny it. [She](amalia) is penniless: [her](amalia) third [husband](husband) left [her](amalia) the box at the opera and a mountain of bills. What the old [lady](amalia) could not bear was to ask. [Inês](ines), [who](ines) came to have [her](amalia) arrested, ends up making [her](amalia) an omelette. It is [Pinto](manager), listening at the door, [who](manager) calls the police.
- accuse ines amalia "Confronted"
- reveal amalia ines "does not deny"
+ discover ines amalia "penniless"
- married.past amalia husband "husband"
- lose amalia "penniless"
- gift.past husband amalia "left"
- arrest? _ amalia "arrested"
- help ines amalia "omelette"
- discover manager "listening"
+ betray manager amalia "calls"

== 10 Fortissimo
The strings refuse to play until [Dona Amália](amalia) is let out. [Pinto](manager) threatens to dissolve the orchestra; [Haruki](haruki) hands [her](manager) [his](haruki) baton and invites [her](manager) to try. [Rui](rui), sorry about the chillies, gives [Nuno](tuba) tickets to the derby. There a [pickpocket](pickpocket) empties [Lorcan](lorcan)'s coat, and [Lorcan](lorcan), to [his](lorcan) own amazement, is overjoyed: it contained [his](lorcan) last betting slip.
- reject _ manager "refuse"
- arrest.past _ amalia "let out"
+ threaten manager _ "threatens to dissolve"
- gift haruki manager "hands her"
- invite haruki manager "invites"
- reconcile rui tuba "sorry"
- attack.past rui tuba "chillies"
- gift rui tuba "tickets"
- steal pickpocket lorcan "empties"
- happy lorcan "overjoyed"

== 11 Crescendo
A blackout on the gala night. [Tavares](ines), restored to [her](ines) chair, plays on in the dark and the hall with [her](ines), until a cry from the woodwinds: [Zofia](zofia)'s water has broken, three weeks early, and the only [doctor](doctor) in the stalls is a dermatologist. [Brigid](brigid) clutches [her](brigid) [sister](zofia)'s hand, then, for want of another, [Lorcan](lorcan)'s. A [girl](baby), in B flat. [Big Nuno](tuba) turns out to be the proud [father](tuba).
- celebrate _ "gala"
- hire ines "restored"
- sibling brigid zofia "sister"
- create ines "plays on"
- treat zofia doctor "doctor"
- help brigid zofia "clutches"
+ birth zofia baby "water has broken"
- parent tuba baby "father"
- happy tuba "proud"

== 12 Coda
[Kiss](violinist) sends the Guadagnini back with a card: the teeth marks have healed. [Inês](ines) gives it to [Mei](student). [Brigid](brigid) lets [her](brigid) [husband](lorcan) carry the suitcase up again, one step for every week without a bet. And the [Maestro](haruki), [who](haruki) always takes things slowly, needs a whole symphony to get from the podium to the [leader](ines)'s desk with a ring.
- gift violinist ines "sends"
- attack.past student violinist "teeth marks"
- recover violinist "healed"
+ gift ines student "gives it"
+ reconcile brigid lorcan "carry the suitcase"
- married brigid lorcan "husband"
+ propose haruki ines "ring"
