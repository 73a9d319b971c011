%series Salt Fork Telegraph
%lang en
%genre western: a newspaper in Indian Territory at the Land Run of 1889, streaming blurbs
%cast cordelia | Cordelia Finch; Cordelia; Miss Finch | f
%cast josiah   | Josiah Freedman; Josiah | m
%cast lark     | Lark | f
%cast dutch    | Dutch Hendry; Dutch | m
%cast harlan   | Harlan Finch; Harlan | m
%cast marshal  | Marshal Ruiz; Ruiz | m
%cast mina     | Mina Vogel; Mina | f
%cast otto     | Otto Vogel; Otto | m
%cast banker   | Silas Crane; Crane | m
%cast gambler  | Duchess | f
%cast boy      | Pip | m
%cast lawyer   | - | m
%cast mother   | - | f
%cast driver   | - | m

== 1 The Gun
At noon on April 22 fifty thousand people cross a line. [Cordelia Finch](cordelia) crosses it with a printing press on a hay wagon, and a [driver](driver) [who](driver) deserts [her](cordelia) at the first creek. It is [Josiah Freedman](josiah), a former buffalo [soldier](josiah) out for a homestead, [who](josiah) hitches [his](josiah) mules to [her](cordelia) wheels and loses the best quarter-section in the valley by doing so. The [man](dutch) [who](dutch) gets it, [Dutch Hendry](dutch), is already sitting there, with [his](dutch) boots off: [he](dutch) came over the night before. Folks have been hanged for that.
- travel cordelia "crosses it"
- quit driver cordelia "deserts her"
+ help josiah cordelia "hitches his mules"
- quit.past josiah "former buffalo soldier"
- lose josiah "best quarter-section"
+ find dutch "gets it"
- betray dutch _ "the night before"

== 2 First Edition
The *[Salt Fork Telegraph](*telegraph)* comes out on wallpaper. Page one names no names, but anyone can count the [sleepers](dutch) on [Dutch](dutch)'s land, and the [Sooner](dutch) rides in to ask [Miss Finch](cordelia) how well [she](cordelia) thinks paper burns. [Josiah](josiah), setting type with the big hands of a blacksmith, keeps on setting. [Lark](lark), a Creek [girl](lark) [who](lark) sells melons and buys any book, stands by the stove with the poker. Nothing burns tonight. [She](cordelia) offers [the two](josiah+lark) of [them](josiah+lark) a dollar a week, when there is one.
- create cordelia "comes out"
- accuse cordelia dutch "Page one"
+ threaten dutch cordelia "how well she thinks"
- help josiah+lark cordelia "keeps on setting"
+ hire? josiah+lark cordelia "a dollar a week"

== 3 The Brother
[Harlan](harlan) turns up on the eleven o'clock stage, in debt for the fare. Our [editor](cordelia)'s [brother](harlan) has been, in order, a dentist, a Baptist and a guest of the state of [Ohio](@ohio), and [he](harlan) has come for [his](harlan) half of what [their](cordelia+harlan) [mother](mother) left. There isn't a half. There is a press. [She](cordelia) gives [him](harlan) the bed and takes the floor. Before the week is out [he](harlan) has sold six subscriptions, proposed to a schoolteacher and been seen coming down the [Duchess](gambler)'s back stairs with one suspender.
- travel harlan "turns up"
- sibling cordelia harlan "brother"
- arrest.past _ harlan "guest of the state"
- parent mother cordelia+harlan "their mother"
- die.past mother "left"
- gift cordelia harlan "the bed"
- propose harlan _ "proposed to a schoolteacher"
+ affair gambler harlan "back stairs"

== 4 Drought Number
Not one horse is stolen in this installment. [Mina Vogel](mina), from the next claim, comes to have a birth announced, and [her](mina) [husband](otto) [Otto](otto) a plough; the price of water goes to nine cents; the schoolhouse is raised on a Saturday and falls on a Sunday. The [newborn](boy) gets the last line of type in the box, and so is called [Pip](boy), there being only three letters left. [Josiah](josiah) reads *[Ivanhoe](*ivanhoe)* to [Lark](lark)'s mule.
+ birth mina boy "a birth announced"
- married mina otto "husband"
- parent mina+otto boy "newborn"

== 5 Ink
The [banker](banker), [Silas Crane](banker), holds the paper on everyone's land and would like to hold the other sort. [Cordelia](cordelia) shows [him](banker) out. [He](banker) goes around the corner and buys the [brother](harlan), [who](harlan) owes the [Duchess](gambler) four hundred dollars at faro, and comes cheap: one key, left under one brick. While [Lark](lark) is teaching the [editor](cordelia) to say "thank you" in Muskogee at the creek, somebody pours the ink into the well, and the well water, next morning, is a perfect black. No one in town can print or drink.
+ reject cordelia banker "shows him out"
+ betray harlan cordelia "left under one brick"
- hire harlan banker "buys the brother"
- sibling cordelia harlan "the brother"
- lose harlan gambler "four hundred dollars"
- advisor lark cordelia "teaching"
- attack _ cordelia "pours the ink"

== 6 The Marshal
A federal [man](marshal) with a bad lung, [Marshal Ruiz](marshal), has been sent to find out who crossed the line early, and finds that everybody did but one. The [one](josiah) is setting type. [Ruiz](marshal) takes a room over the *[Telegraph](*telegraph)*, coughs through the wall, and learns from the [landlady](cordelia), a floor below, that [she](cordelia) coughs back when [she](cordelia) is lonely. By Friday it's a conversation. [Dutch](dutch) makes [him](marshal) an offer. The [marshal](marshal) writes it down, asks [him](dutch) to sign it, and frames it.
- ill marshal "a bad lung"
- investigate marshal _ "sent to find out"
- discover marshal _ "finds that"
- housemate cordelia marshal "takes a room"
- flirt cordelia marshal "coughs back"
- sad cordelia "lonely"
+ betray? dutch marshal "makes him an offer"
+ reject marshal dutch "frames it"

== 7 Wallpaper Roses
The [Duchess](gambler) wants [her](gambler) four hundred. [She](gambler), [who](gambler) was a real one once, of a place one can cover with a hat, gives [Harlan](harlan) till sundown, and, as [he](harlan) has beautiful eyes, till sundown on Tuesday. [He](harlan) tries to pawn the press, with [his](harlan) [sister](cordelia) asleep on top of it. [She](cordelia) opens one eye. [He](harlan) tells [her](cordelia) about the key then, all of it, crying. Would any jury have blamed [her](cordelia)? [She](cordelia) gets up, pays the [Duchess](gambler) out of [her](cordelia) own marriage chest, and does not speak one word to [him](harlan) until episode nine.
- threaten gambler harlan "till sundown"
- love gambler harlan "beautiful eyes"
- steal? harlan cordelia "tries to pawn"
- sibling cordelia harlan "his sister"
+ reveal harlan cordelia "about the key"
- sad harlan "crying"
+ help cordelia harlan "pays the Duchess"
- quarrel cordelia harlan "does not speak one word"

== 8 Otto Vogel's Fence
[Crane](banker) calls in the [Vogels](mina+otto)' note a year early. [Otto](otto), a mild [man](otto) [who](otto) apologises to potatoes, takes a hay fork to the bank and is shot in the street by [Dutch](dutch), deputised for the afternoon. The [widow](mina) carries [her](mina) [baby](boy) through the whole town to the *[Telegraph](*telegraph)* and says: print that. [Lark](lark) takes it down, since the [editor](cordelia)'s hands won't. On the boardwalk [Josiah](josiah) comes face to face with the [killer](dutch), and each has a hand on a holster, and [Mina](mina) steps between. There will be no more of it today.
- threaten banker mina+otto "calls in"
- attack? otto banker "takes a hay fork"
+ kill dutch otto "shot in the street"
- hire dutch _ "deputised"
- married.past mina otto "widow"
- parent mina boy "her baby"
- create lark "takes it down"
- help lark cordelia "takes it down"
- sad cordelia "hands won't"
- attack! josiah dutch "hand on a holster"
+ rescue mina dutch+josiah "steps between"

== 9 Extra
The page goes out with a black border, carried by eleven riders and the [prodigal](harlan), [who](harlan) asked to be let, and [who](harlan) rides all the way to [Guthrie](@guthrie) to lay it on the governor's breakfast table. "Thank [you](harlan)," says [his](harlan) [sister](cordelia), the first two words in a fortnight. While [he](harlan) is away, [Crane](banker) has the [printer](josiah) taken from [his](josiah) bed by six men with flour sacks over their heads. One of the six has a cough like a goat, which [Lark](lark), up the cottonwood with *[Ivanhoe](*ivanhoe)*, writes in the margin.
- travel harlan "rides all the way" @guthrie
- reveal harlan _ "lay it on"
- sibling cordelia harlan "his sister"
+ reconcile cordelia harlan "Thank you"
+ abduct banker josiah "taken from his bed"
- discover lark _ "writes in the margin"

== 10 The Cottonwood
There's a rope, there's a tree, and there's the [girl](lark) in it. [She](lark) drops the book, all nine hundred pages, on the one holding the torch. In the dark that follows a mule bites, a [soldier](josiah) remembers [his](josiah) training, and [Marshal Ruiz](marshal), wheezing up the hill with one lung and two pistols, finds four men already tied with their own rope. [Josiah](josiah) is on [his](josiah) back and can't speak for the bruise. [Lark](lark), [who](lark) never says much, says it for [him](josiah), and puts [her](lark) cheek to [his](josiah) chest to check that it's true.
- kill? _ josiah "There's a rope"
+ rescue lark josiah "drops the book"
- attack lark _ "drops the book"
- arrest josiah+lark _ "already tied"
- injure josiah "the bruise"
+ confess lark josiah "says it for him"

== 11 Ivanhoe in Court
The trial, by lamplight, in the rebuilt schoolhouse. A margin is admitted in evidence. [Crane](banker)'s [lawyer](lawyer), a [gentleman](lawyer) from [St. Joseph](@stjoseph), asks whether a savage can read; the [witness](lark) reads [him](lawyer) [his](lawyer) own watch chain, in Latin. It's [Dutch](dutch) [who](dutch) breaks, not out of conscience but because the [banker](banker) has left [him](dutch) off the list of those to be bailed. [He](dutch) names everyone. [Crane](banker) gets twenty years, [Dutch](dutch) the rope, and [Mina](mina), [who](mina) could have watched, is at home, planting.
- reveal lark _ "admitted in evidence"
- advisor lawyer banker "lawyer"
- betray banker dutch "left him off the list"
+ betray dutch banker "names everyone"
- accuse dutch banker "names everyone"
+ arrest _ banker "twenty years"
- kill? _ dutch "the rope"

== 12 Final Edition of the First Year
A year on, to the minute. The best quarter-section in the valley, forfeit, is raffled for the school fund, and the [widow](mina)'s [toddler](boy) pulls out [Josiah](josiah)'s name, with some help from a [mother](mina)'s thumb. [He](josiah) asks [Lark](lark) what [she](lark) would plant. Books, [she](lark) says, and signs next to [him](josiah). The [Duchess](gambler), packing for [Oregon](@oregon), finds [Harlan](harlan) in [her](gambler) trunk and leaves [him](harlan) there. And on the *[Telegraph](*telegraph)*'s stairs the [editor](cordelia) meets [Ruiz](marshal) with [his](marshal) bag, on the way out to the dry country, doctor's orders; [she](cordelia) listens for a minute through the door, then coughs. The bag comes up again.
+ find josiah "pulls out Josiah's name"
- married.past mina otto "widow"
- parent mina boy "the widow's toddler"
- help mina josiah "with some help"
+ couple.start josiah lark "signs next to him"
- travel? gambler "packing for Oregon" @oregon
- travel? gambler+harlan "leaves him there"
- ill marshal "doctor's orders"
- travel! marshal "comes up again"
+ couple.start cordelia marshal "The bag comes up"
