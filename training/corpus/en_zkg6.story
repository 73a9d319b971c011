%series Portage and Main
%lang en
%genre teen drama about two blended families in Winnipeg, streaming blurbs
%cast jude    | Jude Okimaw; Jude | n
%cast wren    | Wren Kowalchuk; Wren | f
%cast theo    | Theo Kowalchuk; Theo | m
%cast marnie  | Marnie Kowalchuk; Marnie | f
%cast dale    | Dale Okimaw; Dale | m
%cast salma   | Salma Haddad; Salma | f
%cast bash    | Bashir Haddad; Bash | m
%cast reese   | Reese Tran; Reese | n
%cast lior    | Lior | m
%cast kokum   | Kokum Rose; Rose | f
%cast vic     | Vic Kowalchuk; Vic | m
%cast tiff    | Tiffany; Tiff | f
%cast ms      | Ms. Abara | f
%cast liorsis | - | f
%cast cop     | - | m
%cast bashmum | - | f
%cast baby    | - | f

== 1 Bunk Beds
When [her](wren) [mother](marnie) marries the hockey [coach](dale), sixteen-year-old [Wren](wren) gets three things [she](wren) did not order: a bunk bed, a new address, and, on the top bunk, [Jude](jude), the [coach](dale)'s only [kid](jude), [who](jude) has not said a word since September. [Wren](wren)'s [brother](theo), [Theo](theo), fares no better. [He](theo) is benched at [his](theo) first practice by [his](theo) own [stepdad](dale). At school [Wren](wren) falls in with [Salma Haddad](salma), the funniest [girl](salma) in the grade, and trips over [Salma](salma)'s [cousin](bash), [Bash](bash), quite literally. [He](bash) keeps [her](wren) shoelace.
+ wedding dale marnie "marries"
- parent marnie wren "mother"
- parent dale jude "only kid"
- move wren "new address"
- housemate.start jude wren "bunk bed"
- sibling theo wren "brother"
- kin dale theo "stepdad"
- advisor dale theo "coach"
+ friend.start salma wren "falls in with"
- kin bash salma "cousin"
- meet bash wren "trips over"

== 2 Fish Sticks
First dinner, first disaster: [Theo](theo) calls [Marnie](marnie)'s new [husband](dale) a thief of other people's kitchens, [Dale](dale) throws down [his](dale) napkin, and from the end of the table comes a voice nobody at [Wren](wren)'s side has heard before. "Pass the ketchup," says [Jude](jude). [Kokum Rose](kokum), [Dale](dale)'s [mother](kokum), weeps into the fish sticks. In the bathroom line [Jude](jude) tells [Wren](wren), and only [Wren](wren), why the silence: [Lior](lior), two years of [Jude](jude)'s life, moved to [Calgary](@calgary) and did not leave so much as a note.
- married dale marnie "husband"
- quarrel dale theo "throws down"
- accuse theo dale "a thief"
- parent kokum dale "mother"
- happy kokum jude "weeps"
+ reveal jude wren "why the silence"
- breakup.past lior jude "did not leave so much"
- couple.past jude lior "two years of Jude's life"
- move.past lior "moved to Calgary"

== 3 Overtime
[Bash](bash) returns the shoelace, tied around a slushie. [He](bash) and [Wren](wren) end up on the roof of the curling club, where [she](wren) learns to whistle and [he](bash) learns how [her](wren) lip gloss tastes. There is a snag, by the name of [Tiffany](tiff). [She](tiff) has been [Bash](bash)'s [girlfriend](tiff) for a year, a small matter [he](bash) has let slip [his](bash) mind. [Theo](theo) is sneaking out to see [his](theo) [dad](vic), [Vic](vic), [whom](vic) a judge has told to keep away, and [who](vic) sleeps in a truck behind the arena. [Jude](jude), on the fire escape, sees both.
- gift bash wren "returns the shoelace"
+ kiss bash wren "how her lip gloss tastes"
- couple bash tiff "girlfriend"
- cheat bash tiff "let slip"
- betray bash wren "a small matter"
- parent vic theo "dad"
- date bash wren "on the roof"
- discover jude bash+theo+wren "sees both"

== 4 Plain Ice
[Tiff](tiff) dumps [Bash](bash). [Tiff](tiff) also slaps [Wren](wren). [Salma](salma) drags [Tiff](tiff) away. [Salma](salma) yells at [Bash](bash), too. [Wren](wren) did not know about [Tiff](tiff). Now [Wren](wren) hates [Bash](bash). [Jude](jude) lends [Wren](wren) a dry hoodie. [Reese Tran](reese) plays goal. [Jude](jude) watches [Reese](reese) every Thursday. [Reese](reese) has noticed [Jude](jude). [Reese](reese) waves a big glove. [Jude](jude) waves back. Later [Reese](reese) asks [Jude](jude) to skate. [Jude](jude) falls on the ice. [Reese](reese) falls as well, on purpose.
+ breakup tiff bash "dumps"
- attack tiff wren "slaps"
- help salma wren "drags Tiff away"
- quarrel bash salma "yells at"
- discover! wren tiff "did not know"
- sad wren bash "hates"
- help jude wren "lends"
- flirt jude reese "waves"
- love jude reese "watches Reese"
+ date jude reese "to skate"

== 5 Warm Truck
[Vic](vic) promises [his](vic) [son](theo) a trip to [Banff](@banff). What [Theo](theo) does not know is that [his](theo) [father](vic) has also packed [his](theo) birth certificate and bought two one-way tickets. It is [Kokum Rose](kokum), on [her](kokum) way home from bingo, [who](kokum) finds it odd to see the [boy](theo) asleep in a strange truck at the gas station, and parks [her](kokum) Buick across its bumper. A [cop](cop) does the rest. At home [Dale](dale) does not say I told [you](theo) so. [He](dale) makes grilled cheese, for [his](dale) [stepson](theo) and for himself, and [they](dale+theo) eat it standing up.
- invite vic theo "promises"
- betray vic theo "does not know"
- parent vic theo "his father"
+ abduct? vic theo "one-way tickets"
- find kokum theo "finds it odd"
- rescue kokum theo "parks her Buick"
- arrest cop vic "does the rest"
- kin dale theo "stepson"
- help dale theo "makes grilled cheese"

== 6 Semi-Formal
Everyone swears to be going alone. [Reese](reese) shows up in one half of a tuxedo, [Jude](jude) in the other; [their](jude+reese) linked arms complete it, and by the second slow song so do [their](jude+reese) mouths. [Salma](salma) has been asked by [Theo](theo), [who](theo) is a year below [her](salma) and two inches shorter. [She](salma) says yes as a joke. By eleven it has ceased to be funny; [she](salma) has caught feelings, as [she](salma) texts [Wren](wren) in capital letters, for [Wren](wren)'s own baby [brother](theo). [Wren](wren) reads it in the parking lot, beside [Bash](bash), [who](bash) is saying sorry.
- couple jude reese "linked arms"
+ kiss jude reese "so do their mouths"
- invite theo salma "asked by Theo"
- date salma theo "says yes"
+ love.start salma theo "caught feelings"
- reveal salma wren "texts"
- sibling theo wren "baby brother"
- reconcile? bash wren "saying sorry"

== 7 Return to Sender
[Lior](lior) is back from [Calgary](@calgary) with a tan and an explanation: the note had been left with [his](lior) little [sister](liorsis), [who](liorsis) fed it to the hamster. [He](lior) would like to pick up where [he](lior) and [Jude](jude) left off. [Reese](reese), in full goalie gear, is introduced as a friend. It takes [Reese](reese) three periods and seven goals against to work out what that means. [Jude](jude) goes for a walk with [Lior](lior), sits with [him](lior) by the frozen river, and lets [him](lior) talk. The old [flame](lior) leans in. [Jude](jude) stands up.
+ return lior "is back"
- sibling lior liorsis "little sister"
- reconcile? jude lior "pick up where"
- betray jude reese "introduced as a friend"
- sad reese "seven goals against"
- discover reese jude+lior "work out"
- date jude lior "goes for a walk"
- kiss! jude lior "leans in"
+ reject jude lior "stands up"
- ex jude lior "old flame"

== 8 Two Lines
[Marnie](marnie), [who](marnie) is forty-one and thought it was the menopause, is having a baby. [Dale](dale) hugs the mailman. The three [children](jude+theo+wren) are told over pancakes and count bunks. [Wren](wren) storms out and walks, without meaning to, to [Bash](bash)'s; [his](bash) [mother](bashmum) feeds [her](wren), [his](bash) [cousin](salma) lends [her](wren) pyjamas, and [he](bash), from the other side of a closed door, reads [her](wren) the hockey scores until [she](wren) sleeps. In the rink [Jude](jude) posts a sign on the glass that says, in letters of tape, "NOT A FRIEND". [Number 31](reese) lets in one more and does not mind.
+ pregnant marnie dale "having a baby"
- happy dale "hugs"
- parent dale+marnie jude+theo+wren "three children"
- flee wren "storms out"
- help salma wren "lends her pyjamas"
- help bash wren "reads her"
- parent bashmum bash "his mother"
- kin bash salma "cousin"
- reveal dale+marnie jude+theo+wren "are told"
+ reconcile jude reese "NOT A FRIEND"

== 9 Group Project
[Ms. Abara](ms) pairs people as fate would: [Wren](wren) with [Tiffany](tiff), [Theo](theo) with nobody. Over a papier-mâché volcano the two [exes](tiff+wren) of [Bash](bash) find out that [he](bash) gave [them](tiff+wren) the same playlist. [They](tiff+wren) laugh until glue comes out of a nose. From then on [they](tiff+wren) eat lunch together, to the dismay of [Salma](salma), [who](salma) has been [Wren](wren)'s best [friend](salma) for eight whole months and sees herself replaced. [She](salma) takes it out on [Theo](theo). [He](theo) takes it, since [he](theo) would take anything from [her](salma), and buys a corsage two months early.
- advisor ms theo+tiff+wren "Ms. Abara"
- ex bash tiff+wren "exes"
- discover tiff+wren bash "find out"
- gift bash tiff+wren "same playlist"
+ friend.start tiff wren "eat lunch together"
- friend salma wren "best friend"
- jealous salma tiff "sees herself replaced"
- quarrel salma theo "takes it out on"
- love theo salma "take anything from her"

== 10 Thin Spot
At the bonfire party on the Red, [Salma](salma) marches off across the ice after a fight with [Wren](wren), and goes through. [Wren](wren) crawls. [Tiff](tiff) holds [Wren](wren)'s ankles, [Bash](bash) holds [Tiff](tiff)'s, and [Theo](theo), at the far end, holds onto a picnic table. [Salma](salma) comes out blue and swearing. In the ambulance [she](salma) refuses every hand but one, and it is not [Wren](wren)'s. The shortest [boy](theo) in grade ten rides along in [his](theo) socks, having given away [his](theo) boots. [Wren](wren) sits on the curb. "[She](salma)'ll forgive [you](wren)," says [Tiff](tiff), and lends [her](wren) a mitten.
- celebrate _ "bonfire party"
- quarrel salma wren "a fight"
+ rescue bash+theo+tiff+wren salma "crawls"
- ill salma "blue"
- reject salma wren "not Wren's"
- help theo salma "rides along"
- gift theo salma "given away his boots"
- reconcile? salma wren "forgive"
- help tiff wren "lends her a mitten"
- sad wren "sits on the curb"

== 11 Visiting Hours
[Salma](salma) has pneumonia and rules from [her](salma) bed. [Theo](theo) is promoted to [boyfriend](theo) in front of two nurses and an uncle; [Wren](wren), after a night of drafts, is let in with a three-page apology, of which the [patient](salma) reads the first line and the last before making room on the mattress. Then a stranger in a county jacket brings [Theo](theo) a summons. [Vic](vic) will plead guilty if [his](vic) [son](theo) comes to say goodbye. [Marnie](marnie) forbids it. [Dale](dale) drives [him](theo), waits outside and, afterwards, lets [him](theo) kick the tires.
- ill salma "pneumonia"
+ couple.start salma theo "boyfriend"
- reconcile salma wren "making room"
- parent vic theo "son"
- travel theo vic "drives him"
- betray dale marnie "drives him"
- help dale theo "waits outside"
- sad theo "kick the tires"

== 12 House Rules
[Dale](dale) sleeps on the couch, [Marnie](marnie) not at all; it is the worst row of a marriage eight months old. [Kokum Rose](kokum) sends [her](kokum) [son](dale) in to apologise, then goes in after [him](dale) and tells [her](kokum) [daughter-in-law](marnie) to do the same. On the porch [Reese](reese) asks [Jude](jude) to come along to a hockey school in [Quebec](@quebec), for the whole summer. [Jude](jude) says nothing for a minute, and [Reese](reese), [who](reese) knows those minutes, waits. It's a yes. Upstairs, the top bunk will be free, and [Wren](wren) finds that [she](wren) is crying over it.
+ quarrel dale marnie "worst row"
- married dale marnie "marriage"
- parent kokum dale "son"
- kin kokum marnie "daughter-in-law"
- reconcile dale marnie "do the same"
- invite reese jude "to come along"
- travel? jude+reese "a hockey school in Quebec"
+ sad wren jude "crying"

== 13 Grad
[Wren](wren) goes to grad with [Tiff](tiff), as friends, in matching boots, and comes home with [Bash](bash), as [she](wren) is the last to realise. [He](bash) has waited since the shoelace. On the curling-club roof [he](bash) tells [her](wren) that [he](bash) has loved [her](wren) all year, badly, and would like to do it well. Before [Wren](wren) can reply, [her](wren) phone rings: it is [Theo](theo), it is the [baby](baby), it is five weeks too soon, and the only car at the house belongs to [Salma](salma), [who](salma) failed [her](salma) test on Tuesday. [She](salma) drives like an angel.
- friend tiff wren "as friends"
- celebrate tiff+wren "grad"
+ confess bash wren "tells her"
- love bash wren "loved her all year"
- reveal theo wren "phone rings"
- birth? marnie "the baby"
- help salma marnie "drives like an angel"
- lose salma "failed her test"

== 14 Crib
A [girl](baby), four pounds, in a glass box, with one [sister](wren), one [brother](theo) and one [Jude](jude), as [Jude](jude) prefers it. [Wren](wren) gives [Bash](bash) [her](wren) answer beside the vending machine. It takes a while and fogs up the glass. [Reese](reese) misses the plane to [Quebec](@quebec), on purpose, so as to take the next one with the proud new [sibling](jude). And [Marnie](marnie), wheeled past, asks [her](marnie) [husband](dale) where on earth the [child](baby) is going to sleep. In the bottom bunk, [the three](jude+theo+wren) answer in unison.
+ birth marnie baby "A girl"
- ill baby "glass box"
- sibling baby jude+theo+wren "one sister"
+ kiss bash wren "fogs up"
- couple.start bash wren "her answer"
- travel! reese "misses the plane"
- travel? jude+reese "take the next one"
- happy jude "proud"
- married dale marnie "husband"
