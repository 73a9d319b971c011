%series Hotel Bragança
%lang en
%genre hotel saga in Lisbon, encyclopaedia plot summaries, sprawling sentences
%cast amalia  | Amália Bragança; Amália | f
%cast rui     | Rui Bragança; Rui | m
%cast tomas   | Tomás Bragança; Tomás | m
%cast beatriz | Beatriz Bragança; Beatriz | f
%cast ife     | Ife Okafor; Ife | f
%cast duarte  | Duarte Pinto; Duarte; Pinto | m
%cast lotte   | Lotte Brink; Lotte; Mrs Brink | f
%cast henrik  | Henrik Brink; Henrik; Brink | m
%cast chef    | Xavier Moniz; Xavier; Moniz | m
%cast page    | Sol | n
%cast priest  | Father Anselmo; Anselmo | m
%cast exbride | Mrs Brink | f
%cast duartewife | - | f
%cast ana     | - | f
%cast notary  | - | f
%cast boy     | Miguel | m

== 1 The Will
Three days after the funeral of old [Amália Bragança](amalia), [whose](amalia) heart gave out over the wine list, [her](amalia) two [grandsons](rui+tomas), [Rui](rui), [who](rui) stayed and folded napkins, and [Tomás](tomas), [who](tomas) went to [Macau](@macau) and married, learn from a [notary](notary) that each has been left exactly half of the house, and that neither may sell while the other lives in it. [Rui](rui), hearing this, laughs until [he](rui) has to leave the room; [Tomás](tomas) has in the meantime caught sight, at reception, of [Ife Okafor](ife), the night [manager](ife), to [whom](ife) [he](tomas) once swore by the river that [he](tomas) would be back in a month. It has been nine years. [His](tomas) [wife](beatriz), [Beatriz](beatriz), asks [her](ife) for a room with a bath.
- die amalia "gave out"
- kin amalia rui+tomas "grandsons"
- sibling rui tomas "grandsons"
- wedding.past beatriz tomas "married"
- reveal notary rui+tomas "learn from"
- find rui+tomas "left exactly half"
- happy rui "laughs until"
+ return tomas "caught sight"
- betray.past tomas ife "once swore"
- breakup.past tomas ife "swore by the river"
- married beatriz tomas "wife"

== 2 Half a House
While the [brothers](rui+tomas), [who](rui+tomas) have not sat at one table since [Tomás](tomas) broke [Rui](rui)'s nose over a bicycle, draw a chalk line from the cellar to the roof, so that the kitchen falls to the [younger](tomas) and the stoves to the [elder](rui), the [chef](chef) [Xavier Moniz](chef), to [whom](chef) [both](rui+tomas) owe three months' wages, threatens to set fire to both halves. [Ife](ife), transferred by the returned [heir](tomas) to the day shift, where [he](tomas) can see [her](ife), hands in [her](ife) keys; [Rui](rui), [who](rui) has cared for [her](ife) since the bicycle, gives these back to [her](ife) with a raise. [Beatriz](beatriz) observes to the [bellhop](page) that [her](beatriz) bath has two taps and no water.
- sibling rui tomas "brothers"
- attack.past tomas rui "broke Rui's nose"
- quarrel rui tomas "a chalk line"
- boss rui+tomas chef "wages"
- threaten chef rui+tomas "set fire"
- return.past tomas "returned heir"
+ quit ife tomas "hands in her keys"
- love rui ife "has cared for her"
+ hire ife rui "with a raise"

== 3 Full Board
A Dutch honeymoon [couple](henrik+lotte), [Lotte](lotte) and [Henrik Brink](henrik), take the bridal suite on the elder [brother](rui)'s side and have by the third evening quarrelled [their](henrik+lotte) way across the chalk line and into two singles, since [Lotte](lotte), [who](lotte) has discovered from the hotel bill of an earlier stay that the honeymoon is not [Henrik](henrik)'s first, wants to know what became of the other [bride](exbride), and [Henrik](henrik) answers that it is between [him](henrik) and the sea. [Duarte Pinto](duarte), the widowed house [detective](duarte), begins, without being asked, to look into it. Upstairs [Tomás](tomas), kissing the [wife](beatriz) [he](tomas) brought from [Macau](@macau), calls [her](beatriz) by the name of the [woman](ife) at reception, and [she](beatriz), [who](beatriz) is not deaf, locks the bathroom.
- wedding.past henrik lotte "honeymoon couple"
- sibling rui tomas "elder brother"
+ quarrel henrik lotte "quarrelled"
- discover lotte henrik "has discovered"
- wedding.past exbride henrik "other bride"
- reveal! henrik lotte "between him and"
- married.past _ duarte "widowed"
- investigate duarte henrik "look into it"
- kiss beatriz tomas "kissing the wife"
- married beatriz tomas "wife"
+ love tomas ife "calls her by"
- reject beatriz tomas "locks the bathroom"

== 4 Simple Fare
[Moniz](chef) cooks for [Beatriz](beatriz). [Beatriz](beatriz) eats in the kitchen. It is the warm half. [He](chef) shows [her](beatriz) how to bone a sole. The [chef](chef) has never shown anyone. [Tomás](tomas) dines alone. The [page](page) serves [him](tomas). [Sol](page) spills the soup. "Sorry," says [Sol](page). [Tomás](tomas) shouts at [Sol](page). [Ife](ife) shouts at [Tomás](tomas). The whole lobby hears the [ex](ife). [Rui](rui) hears it best. [Father Anselmo](priest) orders port. Grace comes later, says the [priest](priest). [Lotte](lotte) drinks with [Anselmo](priest). [She](lotte) does not go to bed. [Henrik](henrik) does, with a locked door. Ask [Pinto](duarte).
- flirt beatriz chef "cooks for"
- advisor chef beatriz "shows her how"
- sad tomas "dines alone"
- quarrel page tomas "shouts at Sol"
- help ife page "shouts at Tomás"
+ quarrel ife tomas "shouts at Tomás"
- ex ife tomas "the ex"
- discover rui ife+tomas "hears it best"
- meet lotte priest "drinks with"

== 5 The Other Bride
[Pinto](duarte), having followed the Dutch [bridegroom](henrik) to a graveyard at [Cascais](@cascais), where [he](henrik) lays white roses before a stone with no date, is told by [Brink](henrik), with a candour that shames [him](duarte), that the first [Mrs Brink](exbride) drowned on the fourth day of that other honeymoon, that [he](henrik) had been drinking, and that [he](henrik) has not been able to say so to a living soul. The [snooper](duarte), [who](duarte) buried a [wife](duartewife) of [his](duarte) own, weeps with [him](henrik) on the wall. But the [page](page), sent with a message, hears only the word "drowned", and by dinner the second [Mrs Brink](lotte) has moved in with the [manager](ife), bolted the door, and called [her](lotte) [husband](henrik) a murderer through it.
- investigate duarte henrik "having followed"
- reveal henrik duarte "is told by Brink"
- die.past exbride "drowned"
- married.past exbride henrik "first Mrs Brink"
- die.past duartewife "buried a wife"
- married.past duarte duartewife "a wife of"
- help duarte henrik "weeps with him"
- discover page henrik "hears only the word"
+ move lotte ife "has moved in"
- accuse lotte henrik "a murderer"
- kill! henrik exbride "a murderer"

== 6 Half Past Two
Since neither [brother](rui+tomas) will pay for the boiler, the hotel freezes, and in the night of the great cold, between two and three, when the guests have been herded with their blankets into the one warm room on the younger [owner](tomas)'s side, it happens that [Beatriz](beatriz) and the [chef](chef) are under the same eiderdown, and that [Rui](rui), going to see about coal, finds the night [manager](ife) crying on the cellar steps, sits down on the chalk line, and is kissed by [her](ife), salt and all. [Tomás](tomas), looking for the one, comes across the other. [He](tomas) throws a ladle. [Moniz](chef) gives [him](tomas) [his](chef) notice and the recipe for sole, and takes the [lady](beatriz) along.
- sibling rui tomas "neither brother"
- sex beatriz chef "under the same eiderdown"
+ cheat beatriz tomas "same eiderdown"
- sad ife "crying"
- help rui ife "sits down"
+ kiss ife rui "is kissed by her"
- discover tomas beatriz+chef "comes across"
- attack tomas chef "throws a ladle"
- quit chef tomas "notice"
+ breakup beatriz tomas "takes the lady along"

== 7 Room Nine
[Beatriz](beatriz), [who](beatriz) has slept for a week above a fishmonger's with the [man](chef) [she](beatriz) ran to and finds that [he](chef) snores in G, writes to [her](beatriz) [husband](tomas) that [she](beatriz) wants neither of [them](chef+tomas), but a passage to [Macau](@macau) and, in due course, a cradle; [she](beatriz) does not say whose. The letter is opened by [Lotte](lotte), [who](lotte) takes it for one of [Henrik](henrik)'s, since both [men](henrik+tomas) sign with the same flourish and have the same trick of being out. Thus the second [Mrs Brink](lotte) learns of a pregnancy which is no business of [hers](lotte), and, seeing that secrets are the poorest of lodgers, goes down to the graveyard after the [man](henrik) [she](lotte) has slandered.
- couple beatriz chef "the man she ran to"
- married beatriz tomas "husband"
+ breakup beatriz chef+tomas "wants neither"
- travel? beatriz "a passage" @macau
- pregnant beatriz _ "a cradle"
- reveal beatriz tomas "writes to"
- reveal! beatriz "does not say whose"
- discover lotte beatriz "learns of a pregnancy"
- accuse.past lotte henrik "has slandered"
+ reconcile? henrik lotte "goes down"

== 8 House Rules
[Henrik](henrik) forgives [Lotte](lotte). [Lotte](lotte) never forgives [Sol](page). [Sol](page) gives notice. [Ife](ife) talks [Sol](page) out of it. The [gossip](page) polishes the bell. [Rui](rui) asks [Ife](ife) to dinner. It is [their](ife+rui) own dining room. [Tomás](tomas) serves. [He](tomas) has no [cook](chef). [He](tomas) burns the sole. "[You](tomas) may sit," says [Rui](rui). The [brothers](rui+tomas) eat at one table. The chalk line is under the gravy. [Ife](ife) counts to ten. Nobody breaks a nose. Then [Beatriz](beatriz) calls from the harbour. The ship sails without [her](beatriz). May [she](beatriz) come in?
+ reconcile henrik lotte "forgives Lotte"
- reconcile! lotte page "never forgives"
- quit? page "gives notice"
- help ife page "talks Sol out"
- date ife rui "to dinner"
- invite rui tomas "may sit"
- sibling rui tomas "brothers"
+ reconcile rui tomas "at one table"
- attack! tomas rui "Nobody breaks"
- travel! beatriz "sails without her"
- return? beatriz "come in"

== 9 Arrivals
[Beatriz](beatriz), taken in by the [woman](ife) by [whose](ife) name [she](beatriz) was once called in the dark, occupies room nine and, as the months go on, most of the conversation, for [Tomás](tomas) and the [cook](chef), each of [whom](chef+tomas) can reckon the great cold as well as the other, pace the corridor on either side of [her](beatriz) door, and come to blows over who shall carry up the tray. [Father Anselmo](priest), asked by the expectant [mother](beatriz) for advice, confesses to [her](beatriz) instead: in the year before [his](priest) vows [he](priest) loved old [Amália](amalia)'s only [daughter](ana), and [he](priest) has poured himself port in this house ever since, at a table from which one sees both of [his](priest) [sons](rui+tomas).
- help ife beatriz "taken in by"
- pregnant beatriz "the months go on"
- quarrel chef tomas "come to blows"
- advisor priest beatriz "for advice"
- parent amalia ana "daughter"
- love.past priest ana "loved"
+ reveal priest beatriz "confesses to her"
+ parent priest rui+tomas "his sons"

== 10 Checking the Books
What the pregnant [guest](beatriz) knows, the [page](page) knows by noon, and so it is through a bellhop's whistle that [Rui](rui) and [Tomás](tomas) get a [father](priest), at thirty-eight and thirty-six; the [elder](rui) embraces [him](priest), the [younger](tomas) calls [him](priest) a coward in front of the altar and is, for the first time since the bicycle, taken by the collar by [Rui](rui), [who](rui) tells [him](tomas) that a [man](tomas) [who](tomas) left [Ife](ife) by a river had better not throw stones. [Ife](ife), overhearing it, says to the [defender](rui) that [she](ife) has a mouth of [her](ife) own, and that with it [she](ife) would like to ask [him](rui) something; [he](rui) says yes before [she](ife) gets to the verb.
- pregnant beatriz "pregnant"
- reveal page rui+tomas "whistle"
+ discover rui+tomas priest "get a father"
- parent priest rui+tomas "a father"
- reconcile priest rui "embraces him"
- accuse tomas priest "a coward"
- attack rui tomas "by the collar"
- breakup.past tomas ife "left Ife"
- discover ife rui+tomas "overhearing"
+ propose ife rui "ask him something"
- engaged.start ife rui "says yes"

== 11 The Line Erased
[Pinto](duarte), [who](duarte) has never been able to leave a sum undone, sets a date beside each of the two possible [fathers](chef+tomas), subtracts, and lays the slip before [Beatriz](beatriz), [who](beatriz) tears it up unread, since the [child](boy) [that](boy) [she](beatriz) bears that night on the billiard table, with [Lotte](lotte) holding one hand and [Ife](ife) the other, has, as anyone can see, the [chef](chef)'s ears. [Tomás](tomas) looks at the ears for a good while. Then [he](tomas) goes out and makes over [his](tomas) half of the hotel to [his](tomas) [brother](rui), on condition that the [boy](boy) be christened [Miguel](boy) and the boiler be paid for. [Moniz](chef), [who](chef) has fainted twice, is given [his](chef) stove back, and [his](chef) snore is heard on the second floor.
- investigate duarte chef+tomas "sets a date"
+ birth beatriz boy "bears"
- parent? tomas boy "possible fathers"
+ parent chef boy "the chef's ears"
- help ife+lotte beatriz "holding one hand"
- gift tomas rui "makes over his half"
- sibling rui tomas "his brother"
- ill chef "has fainted"
- hire chef "his stove back"
- move chef "on the second floor"

== 12 Checkout
On the day on which [Ife](ife) becomes a Bragança under the hand of [her](ife) own [father-in-law](priest), [who](priest) forgets the Latin for joy, the former [husband](tomas) of the [lady](beatriz) in room nine stands godfather to [her](beatriz) [son](boy), kisses the [bride](ife), to [whom](ife) [he](tomas) at last says the sentence [he](tomas) has owed [her](ife) for ten years, and is driven to the ship by the house [detective](duarte). [Henrik](henrik) and [Lotte](lotte), back for a third honeymoon, of which nobody asks the number, share a table with [Sol](page), now head [porter](page). On deck [Tomás](tomas) is asked for a light by the [notary](notary). [He](tomas) knows the voice: it once left [him](tomas) half a house.
+ wedding ife rui "becomes a Bragança"
- kin ife priest "father-in-law"
- happy priest "for joy"
- divorce.past beatriz tomas "former husband"
- ex beatriz tomas "former husband"
- kin boy tomas "godfather"
- parent beatriz boy "son"
- kiss ife tomas "kisses the bride"
+ reconcile ife tomas "at last says"
- travel tomas "driven to the ship"
- return henrik+lotte "back"
- hire page "head porter"
