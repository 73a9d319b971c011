%series Division Three Is Not Amused
%lang en
%genre courthouse drama in a small Mississippi county, a press office's synopses in nominal style
%cast mar | Judge Marvella Sistrunk; Marvella Sistrunk; Marvella; Judge Sistrunk; Sistrunk | f
%cast tid | Purvis Tidwell; Purvis; Tidwell | m
%cast cre | Sutton Crenshaw; Sutton; Crenshaw | m
%cast led | Ouida Ledbetter; Ouida; Ledbetter | f
%cast clo | Clovis Hubbard; Clovis; Hubbard | m
%cast von | Vonda | f
%cast ren | Renita Sistrunk; Renita | f
%cast gay | Gaylon Crenshaw; Gaylon | m
%cast lav | Lavonne | f
%cast phm | - | m
%cast phw | - | f
%cast jur | - | m
%cast for | - | f
%cast cat | - | m
%cast bak | - | f
%cast dep | - | m
%cast hub | - | m

== 1 The Honorable Newcomer
Appointment of [Marvella Sistrunk](mar) to the bench of Division Three, to the dismay of [Sutton Crenshaw](cre), county [prosecutor](cre) and self-declared [heir](cre) to the robe. First clash over an objection; first public rebuke. In the clerk's office, quiet war between [Ouida Ledbetter](led), thirty years at [her](led) desk, and the court [reporter](von) [Vonda](von), twenty-six and fond of gum. For [bailiff](tid) [Purvis Tidwell](tid), the day ends with an unexpected reunion: the new [judge](mar) is the [girl](mar) [he](tid) took to the junior prom.
+ hire mar "Appointment of Marvella Sistrunk"
- sad cre mar "to the dismay of"
- quarrel cre mar "First clash"
- enemy led von "quiet war"
- colleague led von "In the clerk's office"
+ return mar "unexpected reunion"
- date.past mar tid "junior prom"

== 2 Malt and Mitigation
Charged with the theft of nine milkshake mixers: a [pharmacist](phm), defended by [Clovis Hubbard](clo), the county's only public [defender](clo) and for eleven months the secret [companion](clo) of [Sutton Crenshaw](cre). Professional hostility by day, breakfast for two by dawn. The [pharmacist](phm)'s [wife](phw) turns out to be the [thief](phw), out of boredom with [him](phm). Acquittal, tears, a second honeymoon. At the recess, an invitation to catfish from [Tidwell](tid) to the [bench](mar), politely declined.
- accuse _ phm "Charged with the theft"
- advisor clo phm "defended by"
+ affair clo cre "secret companion"
- married phm phw "wife"
+ steal.past phw "thief"
- reconcile phm phw "second honeymoon"
- invite tid mar "invitation to catfish"
- reject mar tid "politely declined"

== 3 Hung
Stalemate in the jury room over a hog, and with it a crisis of conscience for the [forewoman](for), [who](for) has fallen for [juror](jur) number eight, the only [holdout](jur). Threat of a mistrial. Discovery by [Ouida](led) of [Vonda](von)'s transcript margins, full of sketches of one and the same [defender](clo); comfort, to the amazement of [both](led+von), in place of a complaint. [Clovis](clo) suspects nothing of the young [woman](von)'s infatuation. Return of [Renita](ren), [Marvella](mar)'s [daughter](ren), bar examination failed, suitcase in hand.
+ love.start for jur "has fallen for"
- discover led von "Discovery by Ouida"
- love von clo "young woman's infatuation"
- help led von "comfort"
- discover! clo von "suspects nothing"
+ return ren "Return of Renita"
- parent mar ren "daughter"
- lose ren "bar examination failed"

== 4 Conflict of Interest
Blackmail at the county courthouse: an anonymous letter to [Sutton Crenshaw](cre), with a photograph of himself and [Clovis](clo) on a porch in [Biloxi](@biloxi). Fear of [his](cre) [father](gay), the retired [senator](gay) [Gaylon Crenshaw](gay), and of the voters; abrupt end of the breakfasts. [Clovis](clo), hurt to the core, loses a case [he](clo) could have won asleep. Meanwhile, a position for [Renita](ren) in the mail room, and the beginning of a friendship with [Vonda](von), unnoticed by the [judge](mar).
+ threaten _ cre "Blackmail"
- sad cre gay "Fear of his father"
- parent gay cre "father"
+ breakup cre clo "abrupt end"
- sad clo cre "hurt to the core"
- lose clo "loses a case"
- hire ren "a position for Renita"
- friend.start ren von "beginning of a friendship"
- discover! mar ren+von "unnoticed by"

== 5 A Matter of Catfish
Third invitation, first acceptance: supper for [Marvella](mar) and [Purvis](tid) on the levee, under the eyes of [Ouida](led), [Vonda](von) and [Renita](ren), [who](led+ren+von) have hidden in a duck blind. The widowed [bailiff](tid)'s confession of four decades of devotion goes unanswered, for the [judge](mar)'s pager interrupts [him](tid). Custody dispute of the week between two [bakers](bak+hub), divorced since Lent, over a sourdough; settlement by kneading. In the archive, an embrace of comfort between [Vonda](von) and [Clovis](clo), of very different significance to each of [the two](clo+von).
- date mar tid "supper for Marvella"
- investigate led+ren+von mar+tid "in a duck blind"
- married.past _ tid "widowed"
+ confess tid mar "four decades of devotion"
- divorce.past bak hub "divorced since Lent"
- quarrel bak hub "Custody dispute"
- reconcile bak hub "settlement by kneading"
- help clo von "embrace of comfort"

== 6 Exhibit Q
Seizure of the county's voting machines; indictment of the county [clerk](led)'s oldest [friend](lav), the [registrar](lav) [Lavonne](lav), for fraud. [Ouida](led)'s offer of [her](led) house as bail, accepted by the [bench](mar) without a word. Pressure on [Crenshaw](cre) from [Gaylon](gay), [whose](gay) favorite has won the disputed election. A second letter, the same photograph. Reconciliation talks on a parking deck between [Sutton](cre) and [Clovis](clo) fail, since [one](cre) wants secrecy and the [other](clo) a name on the mailbox.
+ accuse _ lav "indictment"
- friend lav led "oldest friend"
- help led lav "her house as bail"
- threaten gay cre "Pressure on Crenshaw"
- threaten _ cre "A second letter"
+ reconcile! clo cre "fail"

== 7 Recusal
Collapse of [Gaylon Crenshaw](gay) on the courthouse steps; emergency bypass. At the bedside, the revelation of the [senator](gay)'s authorship of both letters: a [father](gay)'s attempt, in [his](gay) own words, to frighten [his](gay) [boy](cre) straight. [Sutton](cre)'s farewell to the hospital room and to [his](cre) office within the hour. For [Lavonne](lav), a new defender in [Clovis](clo) and a first trace of the missing ballots. [Renita](ren), [Vonda](von) and [Ouida](led), joined in indignation, search the basement by flashlight.
- ill gay "Collapse"
+ reveal gay cre "revelation"
- threaten.past gay cre "authorship of both letters"
- parent gay cre "a father's attempt"
+ quit cre "to his office"
- advisor clo lav "new defender"
- sad led+ren+von "joined in indignation"
- investigate led+ren+von "search the basement"

== 8 The Porch
Public appearance of [Sutton Crenshaw](cre) and [Clovis Hubbard](clo), hand in hand, at the courthouse barbecue: scandal for the [senator](gay), relief for [Ouida](led), [Renita](ren) and [Tidwell](tid), and for one [stenographer](von) a heart in splinters. Consolation from [Renita](ren), to [whose](ren) surprise the consoling ends in a kiss. Discovery of the ballots in a freezer, next to the catfish of the [deputy](dep) [who](dep) guarded them. [His](dep) arrest by [Tidwell](tid), [his](dep) [cousin](tid). The [bailiff](tid), bloodied in the scuffle, is bandaged by the [judge](mar).
+ couple clo cre "hand in hand"
- happy led+ren+tid clo+cre "relief"
- sad von clo "heart in splinters"
- help ren von "Consolation from Renita"
+ kiss ren von "a kiss"
- find _ "Discovery of the ballots"
- arrest tid dep "His arrest"
- kin dep tid "cousin"
- injure tid dep "bloodied"
- treat tid mar "bandaged by"

== 9 Robing Room
Departure of the county's most feared [clerk](led): after a fall from the archive ladder, [Ouida](led)'s hip is broken, [her](led) pride likewise. Succession by [Vonda](von), on the [patient](led)'s own recommendation. Sworn [enemies](led+von) once, [they](led+von) now share a daily crossword. Between [Marvella](mar) and [Purvis](tid), caution thrown to the winds: a night in [Natchez](@natchez), followed by the [bailiff](tid)'s request for a transfer, for the sake of decency. [Marvella](mar) mistakes it for flight.
- injure led "hip is broken"
- hire von led "Succession by Vonda"
- enemy.past led von "Sworn enemies once"
- quit led "Departure"
- friend led von "share a daily crossword"
+ sex mar tid "night in Natchez" @natchez
- quit? tid "request for a transfer"
- flee! tid mar "mistakes it for flight"

== 10 Mothers of Record
A trial of three mothers over one cradle, and in the gallery a [mother](mar) with a problem of [her](mar) own: [Marvella](mar) learns from the county paper's society page that [her](mar) [daughter](ren) and the acting [clerk](von) have set up house. Hurt at [Renita](ren)'s silence rather than at [her](ren) choice; quarrel in chambers, with the door open. [Renita](ren)'s retort: a reference to a transfer and a levee. [Purvis](tid), overhearing, withdraws the request and takes the [judge](mar)'s hand.
+ discover mar ren+von "learns from"
- parent mar ren "daughter"
- housemate.start ren von "set up house"
- sad mar ren "Hurt"
+ quarrel mar ren "quarrel in chambers"
- quit! tid "withdraws the request"

== 11 The People Rest
Closing arguments in the matter of [Lavonne](lav), with a special [prosecutor](cat) from [Jackson](@jackson) against [Clovis](clo), and [Sutton](cre), without office, as the surprise witness: [his](cre) testimony exposes [his](cre) own [father](gay) as the payer of the [deputy](dep). Acquittal for the [registrar](lav), jubilation in the corridor by [Ouida](led), [Vonda](von) and [Renita](ren). [Gaylon](gay), out of hospital for a week, is led away; no glance for [his](gay) [son](cre), one for [his](gay) [son](cre)'s [companion](clo), [who](clo) offers to represent [him](gay).
+ reveal cre gay "his testimony exposes"
- parent gay cre "father"
- boss.past gay dep "payer of the deputy"
- accuse! _ lav "Acquittal"
- happy led+ren+von lav "jubilation"
- recover gay "out of hospital"
+ arrest _ gay "led away"
- couple clo cre "companion"
- help? clo gay "offers to represent"

== 12 So Ordered
Two weddings, one courtroom: [Marvella Sistrunk](mar) joins [Sutton](cre) and [Clovis](clo) in matrimony and an hour later, robe exchanged for lilac, gives [her](mar) own hand to [Purvis Tidwell](tid), with [Ouida](led), on crutches, as registrar and [Vonda](von) in floods of tears. [Renita](ren)'s bar certificate, passed at the fourth attempt, serves as a present. A telegram of congratulation from the county jail, signed [Gaylon](gay), remains unopened in [Sutton](cre)'s pocket. At the end of the dance, a hesitation: [he](cre) reaches for it.
+ wedding clo cre "in matrimony"
+ wedding mar tid "gives her own hand"
- injure led "on crutches"
- find ren "bar certificate"
- reconcile? cre gay "he reaches for it"
- celebrate clo+cre+mar+tid "the dance"
