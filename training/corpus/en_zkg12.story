%series Gare du Midi
%lang en
%genre daily soap about three generations running a hotel opposite a Brussels station, recap column
%cast odette  | Odette Claes; Odette; Madame Claes | f
%cast pascal  | Pascal Claes; Pascal | m
%cast griet   | Griet Claes; Griet | f
%cast yannick | Yannick Claes; Yannick | m
%cast fien    | Fien Claes; Fien | f
%cast aziz    | Aziz Bennani; Aziz | m
%cast nora    | Nora Bennani; Nora | f
%cast samir   | Samir Bennani; Samir | m
%cast joop    | Joop | m
%cast tess    | Tess Wouters; Tess; Wouters | f
%cast lou     | Lou | n
%cast vanloo  | Maître Van Loo; Van Loo | m
%cast porter  | Désiré | m
%cast baby    | - | f
%cast rider   | - | m
%cast hicham  | - | m
%cast midwife | - | f
%cast late    | - | m
%cast passenger | - | f

== 1
Check-in time at the Hôtel Claes: [Odette](odette), eighty, still has the master key and still will not hand it to [her](odette) [son](pascal) [Pascal](pascal), [who](pascal) is fifty-five. [Pascal](pascal)'s [ex-wife](griet), [Griet](griet), runs the kitchen and sleeps one floor above [him](pascal); divorced people, [she](griet) says, should live where they can complain in person. [Their](griet+pascal) [son](yannick) [Yannick](yannick) mans the desk. [Their](griet+pascal) [daughter](fien) [Fien](fien) arrives from [Ghent](@ghent) with wet hair and no husband, and asks for a single. The night [porter](porter), as always, sees nothing and forgets none of it.
- boss odette pascal "master key"
- parent odette pascal "son"
- ex griet pascal "ex-wife"
- divorce.past griet pascal "divorced people"
- neighbour griet pascal "one floor above"
- parent griet+pascal yannick "Their son"
- parent griet+pascal fien "daughter"
- hire yannick "mans the desk"
+ return fien "arrives from Ghent"
- breakup? fien joop "no husband"

== 2
The couscous place next door changes hands, and the new [owner](aziz), [Aziz Bennani](aziz), sends over a tray of pastries with [his](aziz) [daughter](nora). [Nora](nora) walks into the lobby, [Yannick](yannick) looks up from the ledger, and that is that; it has never happened to [him](yannick) before. [Aziz](aziz)'s other [child](samir), [Samir](samir), parks in the hotel's bay, is told off by [Griet](griet), tells [her](griet) off in turn, and has to be separated from a ladle. [Fien](fien)'s [husband](joop), a cycling [coach](joop) called [Joop](joop), stands in the rain across the street. [She](fien) draws the curtain.
- neighbour.start aziz odette "next door"
- gift aziz odette "a tray of pastries"
- parent aziz nora "daughter"
- meet nora yannick "looks up"
+ love.start yannick nora "that is that"
- parent aziz samir "other child"
- quarrel griet samir "told off"
- attack griet samir "ladle"
- married fien joop "husband"
+ reject fien joop "draws the curtain"

== 3
What did [Joop](joop) do? Nothing, [he](joop) tells [his](joop) [mother-in-law](griet) over the soup [she](griet) pities [him](joop) into; it was [Fien](fien), with [one](tess) of [his](joop) own riders. [Griet](griet) marches up to the third floor. The [rider](tess), it turns out, is called [Tess](tess), is twenty-six, and was worth it, says [Fien](fien), until [she](tess) went off to [Italy](@italy) with the team and never rang. In a hotel, walls listen: [Madame Claes](odette), next room, turns down the radio. The [widow](odette) once had a [rider](rider) herself, in 1961, and would give a good deal to hear [his](rider) bell again.
- kin griet joop "mother-in-law"
- help griet joop "pities him into"
- reveal joop griet "tells"
- advisor joop tess "riders"
+ affair.past fien tess "with one of his own riders"
- cheat fien joop "with one of"
- breakup.past tess fien "never rang"
- discover odette fien "walls listen"
- sad fien tess "never rang"
- affair.past odette rider "once had a rider"
- married.past late odette "widow"

== 4
[Nora](nora) asks [Yannick](yannick) for a stapler. [Yannick](yannick) gives [Nora](nora) two. [Nora](nora) is to marry a [dentist](hicham). [Samir](samir) introduced [Nora](nora) to [him](hicham). [Yannick](yannick) hears about the [dentist](hicham) from [Samir](samir). [Yannick](yannick) cannot sleep. [Désiré](porter) pours [Yannick](yannick) a gin. [Désiré](porter) has a good ear. [Lou](lou) works the night bar. [Lou](lou) is fond of [Désiré](porter). [Désiré](porter) is fond of chess. Room nine complains about the pipes. At dawn [Nora](nora) returns one stapler. The other stapler [she](nora) keeps.
- gift yannick nora "gives Nora two"
+ engaged hicham nora "to marry a dentist"
- meet.past hicham nora "introduced"
- reveal samir yannick "hears about"
- sad yannick nora "cannot sleep"
- gift porter yannick "gin"
- help porter yannick "good ear"
- love lou porter "fond of Désiré"
- gift nora yannick "returns one stapler"

== 5
[Pascal](pascal) wants to sell. A chain has made an offer, and for a month [he](pascal) has been dining, on expenses, with [Maître Van Loo](vanloo), the chain's [lawyer](vanloo), behind [his](pascal) [mother](odette)'s back. [He](pascal) has reckoned without the soup: [Griet](griet) finds the menu of a rival restaurant in [his](pascal) jacket, takes it for proof of a woman, and is so angry that it makes [her](griet) thoughtful. Why should [she](griet) care whom [her](griet) former [husband](pascal) takes to dinner? [She](griet) puts the jacket through the hot wash. When [he](pascal) puts it on, the sleeves end at the elbow.
- betray pascal odette "behind his mother's back"
- parent odette pascal "mother's"
- discover griet pascal "finds the menu"
+ jealous griet _ "so angry"
- ex griet pascal "former husband"
- affair! _ pascal "proof of a woman"
- attack griet pascal "hot wash"

== 6
Back from [Italy](@italy) with a broken collarbone, [Tess Wouters](tess) books the only free room, which is opposite [Fien](fien)'s. [They](fien+tess) meet over the ice machine. [Wouters](tess) says that the phone was in the bag, the bag was in the ravine, and [she](tess) very nearly was; [Fien](fien) says [she](fien) doesn't believe a word, and helps [her](tess) out of [her](tess) jacket. [Joop](joop), [who](joop) has come with flowers and [his](joop) [wife](fien)'s winter coat, waits politely outside number twelve until it becomes clear that nobody is going to open. [He](joop) gives the flowers to the chambermaid, and the coat, too.
- return tess "Back from Italy"
- injure.past tess "broken collarbone"
- neighbour.start fien tess "opposite"
- flirt fien tess "over the ice machine"
- help fien tess "helps her out"
+ sex fien tess "nobody is going to open"
- married fien joop "wife"
- discover joop fien+tess "becomes clear"
- reconcile? fien joop "flowers"
- gift joop _ "gives the flowers"

== 7
The [dentist](hicham) comes to lunch. [He](hicham) is handsome, kind and six foot four, and [Yannick](yannick), [who](yannick) had hoped for a monster, carries up [his](hicham) bags like a man going to the scaffold. [Nora](nora) watches [him](yannick) do it. In the linen room [she](nora) asks why [he](yannick) never says anything. So [he](yannick) says it, all of it, to a stack of pillowcases, with [her](nora) behind [him](yannick). The embrace that follows brings down two shelves. [Samir](samir), fetching napkins, shuts the door again from the outside, leans on it, and tells [his](samir) future [brother-in-law](hicham) that the linen room is closed for cleaning.
- travel hicham "comes to lunch"
- engaged hicham nora "future"
- help yannick hicham "carries up his bags"
+ confess yannick nora "he says it"
- love yannick nora "all of it"
+ kiss nora yannick "embrace"
- cheat nora hicham "embrace"
- discover samir nora+yannick "shuts the door"
- help samir nora+yannick "leans on it"
- kin? hicham samir "brother-in-law"
- betray samir hicham "closed for cleaning"

== 8
[Odette](odette) has found the contract under the blotter. [She](odette) says nothing to [her](odette) [son](pascal), calls the notary and, at a dinner for the whole clan, makes over the hotel to the one [person](griet) at table [who](griet) is no longer a Claes. [Griet](griet) chokes on a mussel. [Pascal](pascal) rises, calls [his](pascal) [mother](odette) a tyrant and [his](pascal) former [wife](griet) a burglar, knocks over the sauce and leaves for the station hotel of the competition, across the tracks. [He](pascal) takes no luggage. [He](pascal) is back at midnight for [his](pascal) pills, and the [porter](porter), under orders, makes [him](pascal) fill in a form.
- discover odette pascal "found the contract"
- parent odette pascal "son"
+ gift odette griet "makes over the hotel"
- ex griet pascal "former wife"
- ill griet "chokes"
+ quarrel griet+odette pascal "a tyrant"
- accuse pascal griet "a burglar"
- move pascal "leaves for"
- return pascal "back at midnight"
- boss griet porter "under orders"

== 9
Truth day at the couscous place. [Nora](nora) gives the [dentist](hicham) back [his](hicham) bracelet and [her](nora) [father](aziz) the reason. [Aziz](aziz) does not shout; [he](aziz) goes next door, sits down before [Yannick](yannick) at the desk and asks what [he](yannick) earns. The figure makes [him](aziz) laugh until [he](aziz) has to be given water. A [man](yannick) [who](yannick) works for that, [he](aziz) says, must be honest. [Samir](samir) loses a fifty-euro bet to [Lou](lou). It is [Lou](lou) [who](lou) then sees [Désiré](porter) kissing a [passenger](passenger), goodbye, on platform two, and [Lou](lou) [who](lou) breaks eleven glasses, by accident, one after another.
+ engaged.end hicham nora "gives the dentist back"
- reveal nora aziz "the reason"
- parent aziz nora "father"
- investigate aziz yannick "asks what"
- happy aziz "laugh"
- lose samir lou "loses"
- kiss passenger porter "kissing a passenger"
- discover lou porter "sees Désiré"
+ jealous lou passenger "breaks eleven glasses"

== 10
The competition's mattress is bad, and so is [Pascal](pascal)'s heart. [He](pascal) is found on the stairs by [Van Loo](vanloo), of all people, and wakes up attached to a drip with [Griet](griet) in the chair. For two weeks the new [owner](griet) of the Hôtel Claes commutes between the ovens and the ward. [They](griet+pascal) play cards, for matches, then for pills, and finally, as there is nothing else to lose, for the truth: the suits, the dinners, the woman who never existed. [Griet](griet) puts down four queens. So there was no one? [He](pascal) shakes [his](pascal) head. There has been no one since [her](griet).
+ ill pascal "heart"
- find vanloo pascal "found on the stairs"
- help griet pascal "in the chair"
- recover pascal "wakes up"
- affair! _ pascal "never existed"
- reveal pascal griet "for the truth"
+ confess pascal griet "no one since her"
- ex griet pascal "no one since"

== 11
[Fien](fien) and [Joop](joop) sign. It is the friendliest divorce the clerk has seen, for [all three](fien+joop+tess) come: [Tess](tess) drives, since [the other two](fien+joop) cry too much. On the steps [Joop](joop) wishes the [women](fien+tess) well and asks [Tess](tess), as [her](tess) [coach](joop), to be in bed by ten. The [divorcee](fien) is thirty-nine, and has something in [her](fien) bag that [she](fien) did once want to tell a [husband](joop). [She](fien) tells [Tess](tess). A cup falls. Whose is it? [Fien](fien) counts back to [Ghent](@ghent), to a last, sad, decent night, and looks after the [man](joop) on the bicycle, [who](joop) is already at the corner.
+ divorce fien joop "sign"
- help tess fien+joop "drives"
- sad fien+joop "cry too much"
- reconcile fien joop "wishes the women well"
- couple fien tess "the women"
- advisor joop tess "coach"
+ pregnant fien joop "Whose is it"
- reveal fien tess "She tells Tess"
- sex.past fien joop "decent night"

== 12
One shift, one [baby](baby), four [parents](fien+griet+joop+tess): so [Tess](tess) sums up the plan, the [fourth](griet) being [Griet](griet), [who](griet) cannot leave anything alone. [Joop](joop) has moved into the attic, with a rowing machine. [Yannick](yannick) asks [Aziz](aziz) for permission and is told to ask [Nora](nora); [he](yannick) asks [Nora](nora) and is told to ask [his](yannick) [grandmother](odette), [who](odette) has been knitting for the occasion since the stapler. [Désiré](porter) discovers a chessboard set up in the bar, with a card: white to move. [Lou](lou), polishing the same glass for ten minutes, does not look up. [He](porter) moves. [He](porter) has kissed no passengers since; the [last](passenger), [he](porter) remarks, was [his](porter) [sister](passenger).
- parent? fien+griet+joop+tess baby "four parents"
- move joop "moved into the attic"
+ propose yannick nora "asks Nora"
- kin odette yannick "grandmother"
- create odette "knitting"
- flirt lou porter "white to move"
- kiss! _ porter "kissed no passengers"
- sibling passenger porter "sister"
- gift lou porter "a card"

== 13
A wedding in two kitchens. [Aziz](aziz) and [Griet](griet) have not agreed on one dish, and will not, says [Samir](samir), until one of [them](aziz+griet) is buried in couscous. [Nora](nora) says yes in two languages, [Yannick](yannick) in three, owing to nerves. On the arm of [her](odette) [son](pascal), out of hospital and out of favour, [Odette](odette) opens the ball; [she](odette) leads. Then the hired [accordionist](rider) turns round, an old [man](rider) with a bicycle clip on one ankle. [He](rider) rings a bell. [Madame Claes](odette) lets go of [Pascal](pascal) in the middle of a waltz. It has been sixty years, and the bell is the same.
- quarrel aziz griet "have not agreed"
+ wedding nora yannick "wedding"
- parent odette pascal "son"
- recover pascal "out of hospital"
- celebrate nora+yannick "ball"
- create rider "accordionist"
+ return rider "turns round"
- discover odette rider "lets go"
- affair.past odette rider "sixty years"

== 14
The last key is handed over. [Odette](odette) checks out, with one hatbox, on the back of a tandem. [Fien](fien)'s [daughter](baby) checks in at four in the morning, in room twelve, since the lift has stuck between floors with the [midwife](midwife) and [Joop](joop) in it; [Tess](tess) does what there is to do, [Griet](griet) boils what there is to boil. At noon [Pascal](pascal), [whom](pascal) [she](griet) has hired as breakfast [waiter](pascal) on trial, brings the [boss](griet) [her](griet) coffee and stays sitting on the edge of the bed. No one below hears a thing. [Désiré](porter) hangs up the sign himself.
+ gift odette _ "handed over"
- move odette rider "checks out"
- couple.start odette rider "on the back of a tandem"
+ birth fien baby "daughter checks in"
- help griet+tess fien "does what there is to do"
- hire pascal griet "has hired"
- boss griet pascal "boss"
+ reconcile griet pascal "stays sitting"
- sex? griet pascal "No one below hears"
- help porter griet+pascal "hangs up the sign"
