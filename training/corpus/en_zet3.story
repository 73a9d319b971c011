%series The Dghajsa Man
%lang en
%genre spy serial in Malta, 1971, back-cover blurbs
%cast hilary   | Hilary Crane; Hilary; Crane | n
%cast ritienne | Ritienne Borg; Ritienne; Borg | f
%cast lev      | Lev Arkadyevich Sumin; Sumin; Lev | m
%cast oksana   | Oksana Sumin; Oksana | f
%cast boatman  | Salvu; Salvu Zerafa | m
%cast pym      | Commander Pym; Pym; Hugo Pym | m
%cast dove     | Dove | n
%cast monsig   | Monsignor Galea; Galea | m
%cast yusra    | Yusra Ben Salem; Yusra | f
%cast tailor   | - | m
%cast widow    | Mrs Attard; Attard | f
%cast nephew   | Ninu | m
%cast attard   | Attard | m

== 1
[Valletta](@valletta), August 1971. A British cipher [clerk](attard) named [Attard](attard) falls from the Upper Barrakka into the Grand Harbour, and [London](@london) sends [Hilary Crane](hilary) to find out who let go of [him](attard). The [newcomer](hilary) is given a desk, a fan and an interpreter [who](ritienne) interprets too well: [Ritienne Borg](ritienne), [daughter](ritienne) of nobody in particular and, since yesterday, in the pay of the Russians. [Commander Pym](pym), the local [chief](pym), calls it a suicide. The [clerk](attard)'s [widow](widow) calls it a shame about the shoes. They were new, and there is only one of them. Who has the other?
+ die attard "falls"
- kill? _ attard "let go of him"
- investigate hilary attard "find out who"
- travel hilary "sends Hilary Crane" @valletta
- boss pym hilary "chief"
- betray ritienne hilary "pay of the Russians"
- married.past attard widow "widow"

== 2
The other shoe is in the boat of the [ferryman](boatman), [Salvu](boatman), [who](boatman) fished it out at dawn and says so to anyone who pays for the crossing. [He](boatman) saw two men on the wall. One of them was limping. [Hilary](hilary) knows only one [person](pym) [who](pym) limps, and has lunch with [him](pym) at the club every day. The [Commander](pym) got [his](pym) leg on [Crete](@crete) and has been dining out on it ever since. [Ritienne](ritienne) translates the [boatman](boatman)'s story for the [visitor](hilary), leaving out the limp; in the evening [she](ritienne) translates it again, for [Lev Sumin](lev), and leaves out nothing.
- find boatman "fished"
- discover boatman _ "saw two men"
- reveal boatman hilary "says so"
- accuse? hilary pym "only one person"
- injure.past pym "got his leg"
- betray ritienne hilary "leaving out the limp"
+ reveal ritienne lev "leaves out nothing"

== 3
[Lev Arkadyevich Sumin](lev), officially in ball bearings, is a melancholy [man](lev) with an excellent [wife](oksana). [Oksana](oksana) plays the cello, keeps [his](lev) code books in the flour and has long since guessed that [he](lev) means to change sides. Will [she](oksana) go with [him](lev)? [He](lev) has not dared to ask. To [Hilary](hilary), over a game of draughts in the Upper Gardens, [he](lev) offers a name: the mole in [Pym](pym)'s station, known in [Moscow](@moscow) as [Dove](dove). The price is a house with a garden for two. The [Russian](lev) does not notice that the [woman](ritienne) selling lemonade is [his](lev) own [interpreter](ritienne).
- married lev oksana "wife"
- discover oksana lev "guessed"
- flee? lev "change sides"
+ reveal? lev hilary "offers a name"
- betray dove pym "mole"
- boss lev ritienne "his own interpreter"
- discover! lev ritienne "does not notice"
- flee? lev+oksana "house with a garden"

== 4
[Borg](ritienne) ought to report the [traitor](lev); it is what [she](ritienne) is paid for. Instead [she](ritienne) goes to confession. [Monsignor Galea](monsig), [who](monsig) has absolved two governors and a hangman, hears [her](ritienne) out and asks what the [Russian](lev) has on [her](ritienne). A [brother](nephew), [she](ritienne) says, in prison in [Odessa](@odessa), [whom](nephew) they promised to send home. It is the truth. There is one [person](oksana) to [whom](oksana) [she](ritienne) could turn, says the [priest](monsig) after a pause, and [she](oksana) plays the cello. Bells, pigeons, the noonday gun: [Valletta](@valletta) goes about its business. Nobody looks up at the wall any more.
- accuse? ritienne lev "report the traitor"
- betray? lev _ "traitor"
- advisor monsig ritienne "confession"
- threaten lev ritienne "has on her"
- sibling nephew ritienne "brother"
- arrest.past _ nephew "in prison"
+ reveal ritienne monsig "hears her out"

== 5
How does one ask a favour of the [wife](oksana) of the [man](lev) one is betraying? [Ritienne](ritienne) brings a jar of capers. [Oksana](oksana) brings out the flour bin, takes a telegram from the codes and shows [her](ritienne) that the [prisoner](nephew), [Ninu](nephew), was released in the spring; [he](nephew) has been sailing as a stoker ever since and was never told to write. So [Lev](lev) has lied to [her](ritienne) for five months. [The two](oksana+ritienne) eat the capers with [their](oksana+ritienne) fingers. At the door the [cellist](oksana) takes the younger [woman](ritienne) by the chin. "Now [you](ritienne) know about mine, and [I](oksana) know about yours."
- married lev oksana "wife"
- betray ritienne lev "betraying"
- gift ritienne oksana "brings a jar"
+ reveal oksana ritienne "shows her"
- arrest! _ nephew "was released"
+ betray.past lev ritienne "lied to her"

== 6
The [tailor](tailor) in Strait Street lets out [Pym](pym)'s trousers and takes in secrets. When [he](tailor) is found between [his](tailor) dummies with a tape measure round [his](tailor) neck, [Hilary](hilary) searches the shop and finds an order book in cipher, written in [Attard](attard)'s hand. The dead [clerk](attard) had been selling to the [tailor](tailor), and the [tailor](tailor) to [Tripoli](@tripoli). The [woman](yusra) [who](yusra) comes to collect a suit that no one ordered introduces herself as [Yusra Ben Salem](yusra), of the Libyan trade mission. [She](yusra) has lovely manners and a pistol. [Crane](hilary) helps [her](yusra) into the taxi and takes down its number.
+ kill _ tailor "round his neck"
- investigate hilary tailor "searches the shop"
- find hilary "finds an order book"
- betray.past attard pym "selling"
- meet hilary yusra "introduces herself"
- help hilary yusra "helps her"

== 7
[Mrs Attard](widow) takes in lodgers now. The first is [Yusra](yusra), [who](yusra) pays three months ahead; the second, on the floor above, is [Hilary Crane](hilary), [who](hilary) pays a day late and listens through the boards. Between [them](hilary+yusra) the [landlady](widow) carries tea up and gossip down. [She](widow) is not as simple as [she](widow) lets people believe. It was [she](widow), and not [her](widow) [husband](attard), [who](widow) had wanted the money; it was [she](widow) [who](widow) sent [him](attard) to the wall that night with the wrong papers. [She](widow) weeps when [she](widow) tells [Yusra](yusra) so. [Yusra](yusra) gives [her](widow) a handkerchief. Above, a board creaks.
- housemate.start widow yusra "lodgers"
- housemate.start hilary widow "lodgers"
- married.past attard widow "husband"
- betray widow _ "lets people believe"
- betray.past widow attard "wrong papers"
- sad widow "weeps"
+ reveal widow yusra "tells Yusra so"
- help yusra widow "handkerchief"
+ discover hilary widow "a board creaks"

== 8
[Sumin](lev) is to be brought over on the night of the regatta. [Pym](pym) insists on running it himself, [Hilary](hilary) insists that [he](pym) shouldn't, and [London](@london) backs the [limp](pym). At the quay [Salvu](boatman) waits with muffled oars. [Oksana](oksana) comes alone. Somebody has warned the embassy, [she](oksana) gasps; [her](oksana) [husband](lev) is being put on an aeroplane at this moment with a broken arm. [He](lev) sends the name all the same. [She](oksana) bends to [Hilary](hilary)'s ear. The [Commander](pym), three steps away, lights a cigarette with a perfectly steady hand, and [Hilary](hilary) learns that [Dove](dove) is a [woman](dove).
- flee? lev "be brought over"
- quarrel hilary pym "insists that he shouldn't"
- betray _ lev "warned the embassy"
- married lev oksana "husband"
- abduct _ lev "put on an aeroplane"
- injure lev "broken arm"
- flee oksana "comes alone"
+ reveal oksana hilary "bends to Hilary's ear"
+ discover hilary dove "Dove is a woman"

== 9
A woman, then. [Ritienne](ritienne) swears it isn't [she](ritienne): [she](ritienne) sold lemonade, not colleagues. [Hilary](hilary) would like to believe [her](ritienne), has in fact believed [her](ritienne) since the day of the shoe, and puts [her](ritienne) in the cells for form's sake. [Galea](monsig) visits the [prisoner](ritienne) and leaves [his](monsig) umbrella. In the handle is a key. By the time [Pym](pym) comes to interrogate the [interpreter](ritienne), there is only the umbrella to interrogate. "Find [her](ritienne)," [he](pym) roars at [Crane](hilary). "Yes, sir," says [Crane](hilary), [who](hilary) knows quite well that [she](ritienne) is under a tarpaulin in the [ferryman](boatman)'s boat.
- betray! ritienne _ "isn't she"
- arrest hilary ritienne "in the cells"
- help monsig ritienne "leaves his umbrella"
+ flee ritienne "only the umbrella"
- investigate? hilary ritienne "Find her"
- boss pym hilary "sir"
- betray hilary pym "Yes, sir"
- help boatman ritienne "under a tarpaulin"

== 10
In a cave below [Dingli](@dingli) the hunted [interpreter](ritienne) and the [defector](oksana) share a blanket and a bottle of altar wine, courtesy of the [Monsignor](monsig). [Salvu](boatman) brings bread and, one morning, a [stoker](nephew) with coal in [his](nephew) eyebrows. [Ritienne](ritienne) screams so loudly that the gulls go up. [Her](ritienne) [brother](nephew) has jumped ship; [he](nephew) brings news from the docks at [Odessa](@odessa), where [he](nephew) saw the [cellist](oksana)'s [husband](lev) led off a plane, alive, arm in a sling. [He](lev) was smiling. Why would [he](lev) smile? [Oksana](oksana) puts down the bottle. There was never any broken arm, [she](oksana) says. There was never any defection.
- flee ritienne "hunted"
- flee oksana "defector"
- gift monsig oksana+ritienne "courtesy of"
- help boatman oksana+ritienne "brings bread"
+ return nephew "jumped ship"
- sibling nephew ritienne "brother"
- married lev oksana "husband"
- discover.past nephew lev "saw"
- injure! lev "never any broken arm"
+ discover oksana lev "There was never"
- betray.past lev oksana "There was never"#2

== 11
[Lev](lev) made fools of [them](hilary+oksana+ritienne) all. But why sacrifice a [wife](oksana)? Because the [wife](oksana) had guessed who [Dove](dove) was, and was to be believed by no one. [Hilary](hilary) sits on [Mrs Attard](widow)'s stairs and goes through it once more: the papers, the wall, the tea tray. The [landlady](widow) comes up with two cups. [She](widow) had been [Dove](widow) for eleven years, [she](widow) remarks, before the [Commander](pym) so much as learned to limp, and [she](widow) pushed [her](widow) own [husband](attard) because [he](attard) had begun to cry at night. One of the cups is poisoned. [She](widow) has forgotten which, and so [they](hilary+widow) sit.
- betray.past lev hilary+oksana+ritienne "made fools"
- betray.past lev oksana "sacrifice"
- discover.past oksana dove "had guessed"
- reveal widow hilary "remarks"
- married.past attard widow "husband"
+ kill.past widow attard "pushed"
- kill? widow hilary "poisoned"

== 12
It is [Yusra](yusra) [who](yusra) knocks the tray down the stairs. [She](yusra) has orders to buy [Dove](widow), not to bury [her](widow), and now neither is possible: the [widow](widow) runs, loses a shoe on the landing and is caught by [Salvu](boatman), [who](boatman) has been waiting in the street for a fare. [Pym](pym) is retired to [Sussex](@sussex) with a medal. [Hilary](hilary) is offered [his](pym) desk and [his](pym) fan, accepts the fan, and takes the last crossing to [Sliema](@sliema). In the bow, [her](ritienne) hand trailing in the water, sits an [interpreter](ritienne) without employment. "What does one say when one is in love," asks [Hilary](hilary), "in Maltese?" [She](ritienne) says it. For once [she](ritienne) does not translate.
+ rescue yusra hilary "knocks the tray"
- flee widow "runs"
+ arrest boatman widow "caught"
- quit pym "retired"
- hire? hilary "offered his desk"
- reject hilary _ "accepts the fan"
- love hilary ritienne "in love"
+ confess ritienne hilary "says it"
