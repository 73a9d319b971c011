%series Southpaw Street
%lang en
%genre sports drama: a boxing gym in Marseille, streaming episode guide
%cast malika   | Malika Benali; Malika | f
%cast youssef  | Youssef Benali; Youssef | m
%cast gil      | Gil Ferrante; Gil; Ferrante | m
%cast lou      | Lou | f
%cast angel    | Angel | m
%cast rosa     | Rosa Ferrante; Rosa | f
%cast priest   | Father Bosco; Bosco | m
%cast titus    | Titus Kone; Titus; Kone | m
%cast oksana   | Oksana | f
%cast referee  | Will Peel; Peel | m
%cast florist  | - | f
%cast may      | May | f
%cast kid      | - | m
%cast promoter | - | m
%cast dad      | - | m
%cast bride    | Chiara | f
%cast doctor   | - | f
%cast osister  | - | f

== 1 Bell
[Malika Benali](malika) drives a bus by day and hits things by night. [Gil Ferrante](gil), [who](gil) trained [her](malika) late [father](dad), hasn't let a woman into [his](gil) ring in thirty years, but [he](gil) is four months behind with the rent and [she](malika) can pay. [Her](malika) kid [brother](youssef) [Youssef](youssef) carries the bucket, chiefly because the gym's other new [face](lou), [Lou](lou), wears a sports bra. On Friday [Titus Kone](titus), [pride](titus) of the house, spars with [Malika](malika) for a laugh. [He](titus) wakes up with [Father Bosco](priest) bending over [him](titus).
- advisor.past gil dad "trained"
- die.past dad "late father"
- parent dad malika "father"
- lose gil "behind with the rent"
- advisor.start gil malika "can pay"
- sibling malika youssef "brother"
- love youssef lou "chiefly because"
+ attack malika titus "wakes up"
- help priest titus "bending over"

== 2 Weigh-In
Humiliated, [Titus](titus) goes over to a [promoter](promoter) with a yacht, and the old [man](gil) takes it as [he](gil) took [his](gil) divorce, by punching a wall. The [ex-wife](rosa), [Rosa](rosa), wraps the hand for [him](gil); [she](rosa) lives across the courtyard and can still tell from the sound which wall. [Lou](lou) asks [Malika](malika) out for oysters. [Malika](malika) has a [man](angel), [she](malika) says, quite truthfully: [Angel](angel), a [sailor](angel), home one week in nine. [They](lou+malika) have the oysters anyway. [Youssef](youssef) pays for somebody's flowers.
- sad titus "Humiliated"
+ betray titus gil "goes over to"
- hire titus promoter "goes over"
- sad gil "punching a wall"
- divorce.past gil rosa "divorce"
- ex gil rosa "ex-wife"
- treat gil rosa "wraps the hand"
- neighbour gil rosa "across the courtyard"
- invite lou malika "asks Malika out"
- couple angel malika "has a man"
+ date lou malika "oysters anyway"
- gift youssef _ "somebody's flowers"

== 3 Corner
The [florist](florist) on the corner, it emerges, has been getting the flowers back: [Lou](lou) is allergic. [Youssef](youssef) unburdens himself to the [florist](florist), a [widow](florist) of forty with a good ear, and goes home with pollen on [his](youssef) jacket. [Malika](malika), meanwhile, is shown by [Lou](lou) how to slip a punch, a demonstration that ends up against the lockers, mouth to mouth, until [Malika](malika) remembers [Angel](angel) and walks into the showers in [her](malika) shoes. [Rosa](rosa) catches [Gil](gil) practising an apology to the speed bag. The bag does not forgive easily.
- reject lou youssef "flowers back"
- reveal youssef florist "unburdens"
- married.past _ florist "widow"
- advisor lou malika "shown by Lou"
+ kiss lou malika "mouth to mouth"
- cheat malika angel "mouth to mouth"
- discover rosa gil "catches"
- reconcile? gil rosa "apology"

== 4 Jab, Jab
[Angel](angel) comes home early. [He](angel) brings a [parrot](may) for [Malika](malika). [He](angel) brings a ring, too. "Marry [me](angel)," says [Angel](angel). [Malika](malika) looks at [Lou](lou). [Lou](lou) looks at the [parrot](may). [Malika](malika) says yes to [Angel](angel). May [I](lou) go now, asks [Lou](lou). [May](may) is the name of the [parrot](may). [It](may) laughs like [Lou](lou). That night [Lou](lou) knocks out the lamp of the gym. [Bosco](priest) sweeps up for [Lou](lou).
- return angel malika "comes home early"
- gift angel malika "parrot"
+ propose angel malika "Marry me"
- engaged.start angel malika "says yes"
- sad lou "knocks out the lamp"
- help priest lou "sweeps up"

== 5 Purse
The [promoter](promoter) calls at the bus depot. Twelve thousand for [Malika](malika) if [she](malika) fights [Oksana](oksana), the [champion](oksana) from [Odesa](@odesa), and thirty if [she](malika) goes down in round three. [She](malika) tells [him](promoter) where to park [his](promoter) yacht. That evening two men wait for [Youssef](youssef) by the metro. [He](youssef) is not beaten, only driven around for five hours and set down at home with the [promoter](promoter)'s card in [his](youssef) sock. [Gil](gil), [who](gil) once took such money and threw such a fight, cannot meet [her](malika) eyes.
- travel promoter malika "calls at"
+ betray? malika _ "goes down in round three"
- reject malika promoter "where to park"
- attack! _ youssef "not beaten"
+ abduct _ youssef "driven around"
- threaten promoter malika "card in his sock"
- betray.past gil _ "threw such a fight"
- sad gil "cannot meet her eyes"

== 6 Footwork
Nothing is decided this week. [Youssef](youssef) sleeps on the [florist](florist)'s couch, for safety; from the second night on the couch is empty. [Titus](titus), sick of the yacht, stands in the courtyard with [his](titus) bag until [Gil](gil) opens, and neither of the stubborn [mules](gil+titus) says anything, and the bag goes back on its hook. [Rosa](rosa), watching over the geraniums, lets down a basket with a pear for [her](rosa) former [husband](gil). It is not a thing that one does for an enemy. [Father Bosco](priest) teaches the [parrot](may) the Credo.
- housemate.start florist youssef "sleeps on"
+ sex florist youssef "couch is empty"
- return titus gil "stands in the courtyard"
+ reconcile gil titus "back on its hook"
- ex gil rosa "former husband"
- gift rosa gil "pear"
- enemy! gil rosa "enemy"
- advisor priest may "teaches the parrot"

== 7 The Dress
While [Angel](angel) is being measured for a suit, [his](angel) phone lights up on the tailor's table, and [Lou](lou), roped in as best man, reads what [she](lou) shouldn't: a [woman](bride) in [Genoa](@genoa), a [boy](kid) of three, "come home [papa](angel)". Should [she](lou) speak, [she](lou) of all people, with everything to gain? [She](lou) asks [Bosco](priest), [who](priest) asks heaven, which refers the matter back. In the end it is the [parrot](may) [that](may) tells [Malika](malika), in [Angel](angel)'s own voice, with kisses: good night, [Chiara](bride). [Malika](malika) sells the dress to the [florist](florist).
- advisor lou angel "best man"
+ discover lou angel "reads"
- couple angel bride "a woman in Genoa"
- parent angel kid "boy of three"
- cheat angel malika "a woman in Genoa"
- reveal? lou malika "speak"
+ reveal may malika "tells Malika"

== 8 Left, Right
[Malika](malika) throws out [Angel](angel). [She](malika) throws [his](angel) kitbag after [Angel](angel). [He](angel) begs, then shoves [Malika](malika). One left is enough for [Angel](angel). The tooth is found by [Youssef](youssef). Now [Malika](malika) wants no one, not even [Lou](lou). [Lou](lou) knew. [Lou](lou) had said nothing to [Malika](malika). [Malika](malika) tells [Lou](lou) to find another gym. [Will Peel](referee) is a referee. [Will Peel](referee) offers a corner to [Lou](lou). [Peel](referee) works for [Oksana](oksana).
+ breakup malika angel "throws out"
- attack angel malika "shoves"
- reconcile? angel malika "begs"
- attack malika angel "One left"
- find youssef "found by Youssef"
- reject malika lou "not even Lou"
- discover.past lou angel "Lou knew"
- reveal! lou malika "had said nothing"
+ quarrel lou malika "another gym"
- hire? lou referee "offers a corner"
- boss oksana referee "works for"

== 9 Camp
In the hills above [Cassis](@cassis) the [champion](oksana)'s camp has a cook, a masseur and a secret. [Oksana](oksana), unbeaten in nineteen fights, sees double; a [doctor](doctor) in [Lyon](@lyon) has told [her](oksana) that one more blow may blind [her](oksana), and [she](oksana) has told no one but [her](oksana) new [second](lou), because [Lou](lou) asked. The purse is for a [sister](osister) still at home, under the sirens. [Lou](lou), [who](lou) swore never again to keep [her](lou) mouth shut at someone else's cost, borrows a scooter and rides down to the bus depot through the hail.
- ill oksana "sees double"
- advisor doctor oksana "doctor in Lyon"
- reveal doctor oksana "has told her"
- injure? oksana "blind her"
- hire lou oksana "new second"
+ reveal oksana lou "told no one but"
- colleague lou oksana "second"
- sibling oksana osister "sister"
- travel lou "rides down"

== 10 Round Three
Told by [Lou](lou) in a depot that smells of diesel what [she](malika) would be hitting, [Malika](malika) makes [her](malika) decision without consulting [her](malika) [trainer](gil), [her](malika) [brother](youssef) or the saints. In the third round, after a jab that would not have woken the [parrot](may), [she](malika) lies down. The [promoter](promoter), certain that [she](malika) had refused, has put the yacht on [her](malika) to win. [Oksana](oksana), [who](oksana) understands at once, kneels on the canvas and kisses the [loser](malika)'s glove. Only [Gil](gil), [he](gil) [who](gil) knows a dive when [he](gil) sees one, rises and applauds.
- reveal lou malika "Told"
- advisor gil malika "trainer"
- sibling malika youssef "brother"
+ help malika oksana "lies down"
- kiss malika oksana "kisses the loser's glove"
- lose promoter "put the yacht on"
- discover oksana malika "understands"
- discover gil malika "knows a dive"

== 11 Canvas
Stripped of the yacht and, after a word from [Titus](titus) to the police, of [his](promoter) liberty, the [promoter](promoter) sees the gym's grand reopening from the back of a van. Over the door [Gil](gil) has painted [Benali & Ferrante](#benaliferrante). [Rosa](rosa) has moved back in with [him](gil), though [she](rosa) has kept the key to [her](rosa) own place, in case of walls. The [florist](florist), radiant in a second-hand dress, leads [Youssef](youssef) out of [Bosco](priest)'s sacristy. And [Lou](lou)? Sneezing at the bouquet, [she](lou) is held upright by the bus [driver](malika), [who](malika) has no intention of letting go.
- lose promoter "Stripped of the yacht"
- accuse titus promoter "word from Titus"
+ arrest _ promoter "of his liberty"
- celebrate gil+malika "reopening"
- create gil "painted"
- colleague gil malika "Benali & Ferrante"
- move rosa gil "moved back in"
+ reconcile gil rosa "back in with him"
- wedding florist youssef "sacristy"
- happy florist "radiant"
- help malika lou "held upright"
+ couple.start lou malika "no intention of"
