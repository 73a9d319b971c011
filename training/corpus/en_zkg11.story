%series Ravensgill Sixth
%lang en
%genre teen drama at a Yorkshire sixth-form college, two feuding farming families, fan wiki
%cast bronte  | Bronte Metcalfe; Bronte | f
%cast kit     | Kit Metcalfe; Kit | m
%cast alder   | Alder Metcalfe; Alder | m
%cast sue     | Sue Metcalfe; Sue | f
%cast rafe    | Rafe Sedgwick; Rafe; Sedgwick | m
%cast imogen  | Imogen Sedgwick; Immy; Imogen | f
%cast noel    | Noel Sedgwick; Noel | m
%cast dilys   | Dilys | f
%cast yusra   | Yusra Aziz; Yusra | f
%cast hal     | Mr. Halloran; Halloran; Hal | m
%cast ezra    | Ezra | m
%cast gran    | Granny Metcalfe; Granny | f
%cast peg     | - | f
%cast baby    | - | n
%cast head    | - | m
%cast oldsedg | Sedgwick | m
%cast oldmet  | - | m
%cast firstwife | - | f
%cast yusmum  | - | f

== 1 New Term
The bus has two halves: Metcalfes left, Sedgwicks right, as it was when [their](bronte+kit+rafe) [grandfathers](oldmet+oldsedg) fell out over a tup. [Bronte Metcalfe](bronte) breaks the rule on day one, as the only free seat is next to [Rafe Sedgwick](rafe), [who](rafe) pretends to be asleep. [Her](bronte) older [brother](kit), [Kit](kit), [who](kit) is repeating the year, thumps [Rafe](rafe) at the stop for breathing. [Yusra](yusra), [Bronte](bronte)'s best [mate](yusra) since nursery, has eyes only for [Mr. Halloran](hal), the new English [teacher](hal), as have thirty others. [Rafe](rafe)'s [half-sister](imogen) [Imogen](imogen), back from boarding school, has eyes for [Kit](kit).
- meet bronte rafe "next to Rafe"
- sibling bronte kit "brother"
- enemy bronte+kit imogen+rafe "two halves"
- quarrel.past oldmet oldsedg "fell out"
- kin bronte+kit oldmet "grandfathers"
- kin oldsedg rafe "grandfathers"
+ attack kit rafe "thumps"
- friend bronte yusra "best mate"
- love yusra hal "eyes only for"
- advisor hal yusra "teacher"
- sibling imogen rafe "half-sister"
- return imogen "back from boarding school"
- love imogen kit "eyes for Kit"

== 2 Lambing
There's a ewe stuck on the boundary and two people to hold it, one either side of the fence. By the time the lamb is out, [Bronte](bronte) and [Rafe](rafe) have blood to the elbows and are laughing. [He](rafe) wipes [her](bronte) cheek with the only clean bit of [his](rafe) sleeve. [Sue](sue), [Bronte](bronte)'s [mum](sue), watching from the yard, remembers another fence and another [Sedgwick](noel): [Noel](noel), [Rafe](rafe)'s [father](noel), with [whom](noel) [she](sue) went out for two summers before [she](sue) settled for [Alder](alder). [She](sue) shouts that tea is ready, an hour early.
- help bronte+rafe _ "hold it"
- happy bronte+rafe "laughing"
+ flirt bronte rafe "wipes her cheek"
- parent sue bronte "mum"
- discover sue bronte+rafe "watching"
- couple.past noel sue "went out for two summers"
- parent noel rafe "father"
- married alder sue "settled for"

== 3 House Party
[Imogen](imogen) throws open the Sedgwick barn while [her](imogen) [stepmother](dilys) is at a spa. [Kit](kit) comes to smash it up and stays to dance; around two, [he](kit) and the [hostess](imogen) are found in the hayloft by [Rafe](rafe), [who](rafe) would rather have found a fire. [Bronte](bronte) sits on a trough with [Rafe](rafe), not kissing, for so long that it becomes ridiculous, and then for a while it isn't. [Yusra](yusra), not invited as [Bronte](bronte) forgot, sees all of it on four different phones. [She](yusra) writes a three-word message to [her](yusra) best [friend](bronte) and blocks the answer.
- celebrate imogen "throws open the Sedgwick barn"
- kin dilys imogen "stepmother"
+ sex imogen kit "in the hayloft"
- discover rafe imogen+kit "are found"
- kiss! bronte rafe "not kissing"
+ kiss bronte rafe "then for a while it isn't"
- invite! bronte yusra "not invited"
- discover yusra bronte "sees all of it"
- friend bronte yusra "best friend"
- quarrel bronte yusra "blocks the answer"

== 4 Short Answers
[Bronte](bronte) rings [Yusra](yusra). [Yusra](yusra) does not pick up. [Rafe](rafe) texts [Bronte](bronte). [Bronte](bronte) deletes [Rafe](rafe). [Kit](kit) boasts about [Imogen](imogen). [Rafe](rafe) hears [Kit](kit). [Rafe](rafe) breaks a tooth of [Kit](kit)'s. [Halloran](hal) pulls [them](kit+rafe) apart. [Imogen](imogen) never speaks to [Kit](kit) again. That lasts until Tuesday. [Ezra](ezra) plays the organ in chapel. [Ezra](ezra) asks [Yusra](yusra) to turn pages. [Yusra](yusra) turns two at once. [Ezra](ezra) smiles at [Yusra](yusra).
- reject yusra bronte "does not pick up"
- reject bronte rafe "deletes"
- betray kit imogen "boasts"
- discover rafe kit "hears"
+ attack rafe kit "breaks a tooth"
- injure kit rafe "breaks a tooth"
- quarrel imogen kit "never speaks to"
- meet ezra yusra "asks Yusra"
- create ezra "plays the organ"
- flirt ezra yusra "smiles at"

== 5 Parents' Evening
[Alder](alder) and [Noel](noel) are seated, by an administrator with no local knowledge, at the same desk. The ensuing punch-up costs the college a globe. While the two [fathers](alder+noel) hold frozen peas to [their](alder+noel) eyes, [their](alder+noel) [wives](dilys+sue) make conversation. [Dilys](dilys), [who](dilys) is twenty-nine and lonely, says that [she](dilys) has never felt welcome in the dale; [Sue](sue) invites [her](dilys) to the choir. Down the corridor, [Mr. Halloran](hal) tells [Yusra](yusra)'s [mother](yusmum) that [she](yusra) has a gift. [Yusra](yusra), listening at the door, goes home with a rose-coloured view of a mark.
+ attack alder noel "punch-up"
- injure alder+noel "frozen peas"
- parent alder bronte+kit "fathers"
- parent noel imogen+rafe "fathers"
- married alder sue "wives"
- married dilys noel "wives"
- sad dilys "lonely"
- invite sue dilys "to the choir"
- parent yusmum yusra "mother"
- love yusra hal "rose-coloured"
- advisor hal yusra "has a gift"

== 6 Marked
In the margin of [her](yusra) coursework [Yusra](yusra) writes to [Halloran](hal) what [she](yusra) feels. [He](hal) hands it straight to the [head](head), as [he](hal) must, and [Ezra](ezra), [who](ezra) is the [head](head)'s [son](ezra) and empties the bins on Thursdays, reads it there. Being no gentleman yet, [he](ezra) shows it to one person. It is all round the bus by Friday. [Bronte](bronte) finds [Yusra](yusra) in the boiler room and simply sits down on the floor. Neither of [them](bronte+yusra) says sorry first. [Bronte](bronte) then goes and pours a full bin over the [organist](ezra).
+ confess yusra hal "writes to Halloran"
- reveal hal _ "hands it straight"
- parent head ezra "son"
- discover ezra yusra "reads it"
- reveal ezra _ "shows it"
- sad yusra "in the boiler room"
- help bronte yusra "sits down on the floor"
+ reconcile bronte yusra "Neither of them says sorry first"
- attack bronte ezra "pours a full bin"
- betray ezra yusra "shows it to one person"

== 7 Positive
[Imogen](imogen) is sick on the geography trip, and then again on the coach. [She](imogen) tells no one but [her](imogen) young [stepmother](dilys), of [whom](dilys) [she](imogen) has never said a kind word; [Dilys](dilys) holds [her](imogen) hair and does not ask whose. [Kit](kit), [who](kit) has been texting [Imogen](imogen) hearts since the hayloft, is told that it is over, by [Rafe](rafe), with pleasure. Meanwhile [Granny Metcalfe](gran), ninety, catches [Bronte](bronte) climbing in at the window with straw on [her](bronte) and wants to know just one thing: is [he](rafe) a better dancer than [his](rafe) [grandad](oldsedg)?
- ill imogen "sick"
- pregnant imogen kit "tells no one"
+ reveal imogen dilys "tells no one but"
- kin dilys imogen "stepmother"
- help dilys imogen "holds her hair"
- love kit imogen "hearts"
+ breakup imogen kit "it is over"
- happy rafe "with pleasure"
- discover gran bronte "catches"
- kin bronte gran "Granny"
- kin oldsedg rafe "grandad"
- date bronte rafe "with straw on her"

== 8 Granny's Version
Nobody fell out over a tup. [Granny](gran), sworn to secrecy until somebody was old enough, tells [Bronte](bronte) and [Rafe](rafe) over sloe gin that [she](gran) was engaged to old [Sedgwick](oldsedg), [Rafe](rafe)'s late [grandfather](oldsedg), and left [him](oldsedg), three days before the banns, for [his](oldsedg) best [friend](oldmet). The [friend](oldmet) was a Metcalfe. Sixty years of fists for that! [She](gran) would do it again, says the old [girl](gran), [she](gran) had [her](gran) reasons: six foot one and a tenor. [Rafe](rafe) walks [Bronte](bronte) home by the road, in daylight, by the hand. The bus goes silent.
- reveal gran bronte+rafe "tells"
- engaged.past gran oldsedg "engaged to"
- kin oldsedg rafe "grandfather"
- die.past oldsedg "late"
+ breakup.past gran oldsedg "left him"
- friend.past oldmet oldsedg "best friend"
- love.past gran oldmet "six foot one"
+ couple.start bronte rafe "by the hand"
- date bronte rafe "walks Bronte home"

== 9 Consequences
[Alder](alder) grounds [Bronte](bronte) till Easter and drives round to tell [Noel](noel) that [his](noel) [lad](rafe) is to keep off. [Noel](noel) says the same of [Alder](alder)'s; [Alder](alder) has no idea what [he](noel) means. It is in this way that [Kit](kit)'s [father](alder) and [Imogen](imogen)'s find out, in a slurry yard, in the rain, that [they](alder+noel) are to be [grandfathers](alder+noel) of one [child](baby). [Noel](noel) sits down in the slurry. At school, [Ezra](ezra) has resigned from chapel and left an apology, eleven pages long, in a locker. [Yusra](yusra) corrects the commas and gives it back.
- parent alder bronte "grounds"
- threaten alder noel "is to keep off"
- parent noel rafe "lad"
- parent alder kit "father"
- parent noel imogen "Imogen's"
+ discover alder+noel imogen+kit "find out"
- kin alder+noel baby "grandfathers"
- pregnant imogen kit "grandfathers of one child"
- sad noel "sits down in the slurry"
- quit ezra "has resigned"
- reconcile? ezra yusra "an apology"
- reject yusra ezra "corrects the commas"

== 10 Kit
[Kit](kit), [who](kit) has never read a book to the end, is seen in the library with one about babies. [He](kit) asks [Imogen](imogen) to let [him](kit) at least carry things. [She](imogen) hands [him](kit) a geography folder; it is a beginning. [His](kit) [sister](bronte) teaches [him](kit) to boil eggs. [Sue](sue) knits, in secret, in the choir vestry, next to [Dilys](dilys), [who](dilys) knits too, and by the second Agnus the [women](dilys+sue) have shown each other the same small sock. What [Dilys](dilys) does not show is the suitcase; [she](dilys) has had enough of [Noel](noel)'s temper and [his](noel) first [wife](firstwife)'s curtains.
- investigate kit "is seen in the library"
- help? kit imogen "carry things"
- sibling bronte kit "sister"
- advisor bronte kit "teaches him to boil eggs"
- create sue "knits"
+ friend.start dilys sue "shown each other"
- breakup? dilys noel "the suitcase"
- quarrel dilys noel "had enough of"
- married.past firstwife noel "first wife"

== 11 Prize Day
Two surprises and one thunderstorm. [Yusra](yusra) wins the English cup and thanks, from the stage, everyone except [Mr. Halloran](hal), [who](hal) applauds the loudest. [Ezra](ezra), in the gallery, plays a wrong chord on purpose, the one with two pages in it, and [she](yusra) laughs in front of four hundred people. [Noel](noel) learns from a note on the programme that [he](noel) is a deserted [husband](noel). [His](noel) [children](imogen+rafe) offer [him](noel) the umbrella. Under the same marquee roof stands [Sue](sue); for the length of a shower [she](sue) and [her](sue) old [sweetheart](noel) talk about ewes, and nothing else.
- find yusra "wins"
- happy hal yusra "applauds"
- create ezra "plays a wrong chord"
- happy yusra ezra "laughs"
+ breakup dilys noel "deserted husband"
- married dilys noel "husband"
- discover noel "learns from a note"
- parent noel imogen+rafe "children"
- help imogen+rafe noel "offer him the umbrella"
- couple.past noel sue "old sweetheart"

== 12 Jealous
Who told [Alder](alder) about the umbrella is not known, but by supper [he](alder) has heard of nothing else for an hour, from himself. [Sue](sue) puts down [her](sue) fork. In twenty years, [she](sue) says, [she](sue) has not so much as looked over that fence, and now [she](sue) is going to bed in the caravan. [Bronte](bronte) carries over a hot-water bottle, and asks [her](bronte) [mother](sue) if [she](sue) was ever sorry. Only about the temper, says [Sue](sue); never about the [man](alder). Behind the caravan stands the [man](alder), with [his](alder) pillow. [He](alder) asks if there is room. There is, just.
+ jealous alder noel "nothing else for an hour"
- quarrel alder sue "puts down her fork"
- cheat! sue alder "not so much as looked"
- move sue "in the caravan"
- gift bronte sue "hot-water bottle"
- parent sue bronte "mother"
- love sue alder "never about the man"
- married alder sue "In twenty years"
+ reconcile alder sue "There is, just"

== 13 Exam Hall
Row C, desk nine, twenty minutes into Paper Two, [Imogen](imogen)'s waters go. [Kit](kit), desk ten, raises [his](kit) hand, is told not to talk, and talks. The road is flooded. [Rafe](rafe) fetches the tractor; [Bronte](bronte) and [Yusra](yusra), in the link box, count contractions; [Halloran](hal) holds the umbrella. The two [fathers](alder+noel) converge on the cottage hospital from opposite ends of the dale, and the [midwife](peg), [who](peg) delivered half of each clan and fears none, locks [them](alder+noel) in the linen room. When [she](peg) lets [them](alder+noel) out, [they](alder+noel) are singing.
+ birth? imogen "waters go"
- help kit imogen "talks"
- help rafe imogen "fetches the tractor"
- help bronte+yusra imogen "count contractions"
- travel alder+noel "converge on the cottage hospital"
- abduct peg alder+noel "locks them"
+ reconcile alder noel "singing"
- parent alder kit "fathers"
- parent noel imogen "fathers"

== 14 Both Halves
The [child](baby) has the Sedgwick chin and the Metcalfe lungs. [Imogen](imogen) lets [Kit](kit) choose one of the names and, on the ward steps, the rest of [her](imogen) life, or so [he](kit) understands it: [she](imogen) has said that [they](imogen+kit) might see. [Granny](gran) holds [her](gran) [great-grandchild](baby), pronounces the feud closed and dies in [her](gran) chair a week after, between hymns. At the funeral [Ezra](ezra) plays, and [Yusra](yusra) turns, one page at a time. On the last day of term there are no halves on the bus. [Rafe](rafe) keeps the seat by the window for [Bronte](bronte). [She](bronte) pretends to be asleep, on [his](rafe) shoulder.
- birth.past imogen baby "The child"
- parent imogen+kit baby "the Sedgwick chin"
- reconcile? imogen kit "might see"
- kin baby gran "great-grandchild"
- enemy.end bronte+kit imogen+rafe "feud closed"
+ die gran "dies"
- create ezra "plays"
- help yusra ezra "turns"
+ couple bronte rafe "on his shoulder"
- reconcile ezra yusra "one page at a time"
