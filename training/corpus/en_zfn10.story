%series Fair Copy
%lang en
%genre publishing-house dramedy, Edinburgh, streaming overviews with short sharp sentences
%cast isla   | Isla Drummond; Isla | f
%cast hector | Hector Drummond; Hector | m
%cast cosima | Cosima Thwaite; Cosima | f
%cast bilal  | Bilal Anwar; Bilal | m
%cast ray    | Ray Pennycook; Ray; Pennycook | m
%cast zuzu   | Zuzanna Lis; Zuzanna; Zuzu | f
%cast morag  | Morag | f
%cast kit    | Kit Thwaite; Kit | n
%cast grace  | Grace Amadi; Grace; Amadi | f
%cast will   | Will Page; Page | m
%cast ghost  | - | n
%cast vet    | - | m
%cast wife | - | f
%cast dog    | Comma | f
%cast son    | Hamish | m

== 1
[Hector Drummond](hector) drops dead over a proof, and [his](hector) publishing house falls to two [women](cosima+isla) [who](cosima+isla) cannot share a lift: [Isla](isla), [his](hector) [widow](isla) of eleven months, and [Cosima Thwaite](cosima), [his](hector) first [wife](cosima), [who](cosima) still edits the crime list. The will gives each of [them](cosima+isla) half, on condition that neither sells. At the funeral [Ray Pennycook](ray), the house's one bestselling [author](ray), tells [Isla](isla) that [he](ray) has not written a word of [his](ray) last nine novels. Someone else did, and that [someone](ghost) has stopped.
+ die hector "drops dead"
- find cosima+isla "falls to"
- enemy cosima isla "cannot share a lift"
- married.past hector isla "widow"
- ex cosima hector "first wife"
- hire.past cosima "edits"
- create! ray "not written a word"
+ reveal ray isla "tells Isla"
- create.past ghost "Someone else did"
- quit ghost "has stopped"

== 2
Nobody knows who the [ghost](ghost) is; the cheques went to a post box. [Isla](isla) puts [Bilal](bilal), the [youngest](bilal) of the editors, on the case. [He](bilal) suspects [Morag](morag), forty years in reception and fond of poisons. [Morag](morag) suspects the [dog](dog). [Cosima](cosima), [who](cosima) was let in on none of this, hears the two of [them](bilal+morag) whispering and concludes that the new [owner](isla) is planning to get rid of [her](cosima). [She](cosima) changes the locks on the crime list. [Isla](isla) has them changed back. [Comma](dog), [Hector](hector)'s orphaned [spaniel](dog), eats a royalty statement and has to be taken to the [vet](vet).
- boss isla bilal "puts Bilal"
+ investigate bilal ghost "on the case"
- accuse bilal morag "suspects Morag"
- accuse morag dog "suspects the dog"
- discover cosima bilal+morag "whispering"
- quit? cosima isla "get rid of"
+ attack cosima isla "changes the locks"
- travel dog vet "taken to"

== 3
[Zuzanna Lis](zuzu) translates from Polish. [Zuzu](zuzu) is paid by the page. [Zuzu](zuzu) and [Bilal](bilal) share a wall. [Bilal](bilal) hears [Zuzu](zuzu) typing. [Bilal](bilal) hears [Zuzu](zuzu) crying. [Bilal](bilal) knocks. [Zuzu](zuzu) opens. [Zuzu](zuzu) has left [Page](will). [Will Page](will) sells books to shops. [Page](will) hid a [wife](wife) in [Perth](@perth). [Bilal](bilal) makes soup for [Zuzu](zuzu). [Zuzu](zuzu) salts the soup. Page after page lies on the floor. [Comma](dog) sleeps on one.
- hire zuzu "paid by the page"
- neighbour bilal zuzu "share a wall"
- sad zuzu "crying"
+ breakup.past zuzu will "has left"
- betray will zuzu "hid a wife"
- married wife will "a wife"
- help bilal zuzu "soup for Zuzu"

== 4
[Cosima](cosima) makes a move of [her](cosima) own: [she](cosima) takes [Pennycook](ray) to lunch, pours [him](ray) a third glass and learns everything in the space of one trifle. What [she](cosima) does with it surprises [her](cosima) as much as anyone. [She](cosima) goes to [Isla](isla). For an hour the two [widows](cosima+isla), as the printers call [them](cosima+isla), sit at [Hector](hector)'s desk and read the old novels side by side, and on page 88 of the sixth [they](cosima+isla) both laugh out loud at the same joke. It was one of [his](hector). "[He](hector) told [me](cosima) that in bed," says the [elder](cosima). "[Me](isla) too," says the [younger](isla).
- invite cosima ray "to lunch"
- reveal ray cosima "learns everything"
- travel cosima isla "goes to Isla"
+ reconcile cosima isla "side by side"
- married.past hector isla "widows"
+ discover cosima+isla hector "one of his"

== 5
So was [Hector](hector) the [ghost](ghost)? [Kit Thwaite](kit), [Cosima](cosima)'s [nephew](kit) as far as the office is concerned, [niece](kit) on paper and neither at heart, comes up from [London](@london) to digitise the archive and finds a desk diary that says no. The late [publisher](hector) gave the jokes; a certain "[G.](ghost)" gave the rest, for love, as it says, and for two hundred a month. [Isla](isla) turns white. In all eleven months of [her](isla) marriage there was never any G. [Kit](kit) lends [her](isla) a handkerchief and then, seeing that it is [their](kit) only one, half of [their](kit) sandwich.
- create? hector "the ghost"
- kin cosima kit "nephew"
- travel kit "comes up from"
- find kit "desk diary"
- die.past hector "late"
- create.past ghost "gave the rest"
+ love.past ghost hector "for love"
- discover isla ghost+hector "turns white"
- sad isla "turns white"
- married.past hector isla "marriage"
- gift kit isla "half of their sandwich"

== 6
Every Gillian, Gordon and Gwendolen in the card index is rung up, to no avail. [Bilal](bilal), while he is at it, asks [Zuzanna](zuzu) to the Book Trade Ball; [she](zuzu) says [she](zuzu) would rather eat the index, and then, on second thoughts, that [she](zuzu) has a dress. At the ball [Will Page](will) asks [her](zuzu) to take [him](will) back. [He](will) has told his [wife](wife) everything, [he](will) swears, and left [Perth](@perth) for good. [Bilal](bilal) holds both glasses for forty minutes. When [she](zuzu) returns, it is to take one of them out of [his](bilal) hand and lead [him](bilal) on to the floor.
- investigate bilal "rung up"
- invite bilal zuzu "asks Zuzanna"
- reject zuzu bilal "rather eat the index"
- reconcile? will zuzu "take him back"
- reveal.past will wife "told his wife"
- move.past will "left Perth"
- jealous? bilal will "both glasses"
+ date bilal zuzu "lead him on to the floor"
- reject zuzu will "lead him"

== 7
Panic. [Pennycook](ray) goes on breakfast television and, asked about [his](ray) next plot, tells the nation that there will be none, because [he](ray) is a fraud. The bank calls in its loan by noon. [Cosima](cosima) throws a paperweight at [him](ray), [Isla](isla) a chair; then, since [he](ray) simply sits there bleeding on a first edition, [Morag](morag) takes [him](ray) home, sews [him](ray) up with button thread and gives [him](ray) a notebook. "[You](ray)'ve been signing them for thirty years," says the [receptionist](morag). "Try one." [He](ray) writes till daybreak. It is very bad. [She](morag) reads all of it, and asks what happens next.
+ reveal ray "tells the nation"
- betray.past ray "fraud"
- attack cosima+isla ray "throws a paperweight"
- injure ray "bleeding"
- treat ray morag "sews him up"
- gift morag ray "notebook"
+ create ray "writes till daybreak"
- help morag ray "reads all of it"

== 8
There is a knock at [Isla](isla)'s door. Outside stands a tall [woman](grace) of sixty in a raincoat: [Grace Amadi](grace), retired district [nurse](grace), [who](grace) has seen the programme. [She](grace) wrote nine novels at the bedsides of the dying. [She](grace) also had, with the late [Mr. Drummond](hector), a [son](son). Here is [his](son) photograph. [Isla](isla), [whose](isla) doctors have told [her](isla) [she](isla) will never have one, looks for a long time at [Hector](hector)'s chin on a [stranger](son), and asks the [visitor](grace) to take off [her](grace) coat. The tea goes cold. In [Leith](@leith), a crane lifts a piano.
+ travel grace isla "a knock at"
- discover grace "seen the programme"
- create.past grace "nine novels"
- die.past hector "late"
+ parent grace+hector son "a son"
- pregnant! isla "never have one"
- invite isla grace "take off her coat"

== 9
[Grace](grace) wants no money. [Grace](grace) wants [her](grace) name. [Cosima](cosima) says yes. [Isla](isla) says yes. It is the first vote without a scene. The bank manager says no. [Ray](ray) kneels before [Grace](grace). [Grace](grace) tells [Ray](ray) to get up. [Grace](grace) has always liked [Ray](ray). [Morag](morag) breaks a cup. [Kit](kit) meets [Hamish](son) on the stairs. [Hamish](son) is a piano mover. [Hamish](son) blushes at [Kit](kit). [Kit](kit) drops the archive.
- find? grace "wants her name"
- reject _ cosima+isla "bank manager says no"
+ reconcile grace ray "get up"
- sad ray "kneels"
- jealous morag grace "breaks a cup"
- meet kit son "on the stairs"
- hire son "piano mover"
- love.start kit son "drops the archive"
- love.start son kit "blushes"

== 10
A clause comes to light: should [Hector](hector) have a child, that child inherits a third share. [Hamish](son), [who](son) has only just got a dead [father](hector), suddenly has two [stepmothers](cosima+isla) as well, and each of [them](cosima+isla) takes [him](son) out to dinner in order to warn [him](son) against the other. By the cheese [he](son) has understood that [they](cosima+isla) were never at war over a man; [they](cosima+isla) were at war over the crime list. [He](son) proposes to swap: [Isla](isla) gets the crimes, [Cosima](cosima) gets the poets. Total silence. Then [they](cosima+isla) both order pudding.
- discover _ "comes to light"
+ find? son "third share"
- parent hector son "father"
- die.past hector "dead"
- kin cosima+isla son "stepmothers"
- invite cosima+isla son "to dinner"
- discover son cosima+isla "understood"
- enemy.past cosima isla "at war"
+ reconcile cosima isla "order pudding"

== 11
[Page](will) has been passed over once too often. For a sum that would pay off [Perth](@perth) [he](will) slips the unpublished tenth manuscript, [Grace](grace)'s best, to a rival in [London](@london). [Zuzu](zuzu), called in to translate it into Polish by that same rival, knows the typing errors by heart: [she](zuzu) proofread every page on [Bilal](bilal)'s side of the wall. Without a moment's doubt [she](zuzu) reports [her](zuzu) [ex](will). [He](will) is led out past reception; [Morag](morag) stamps [his](will) visitor's pass. Later the [translator](zuzu) weeps a little, not for [him](will), and [Bilal](bilal) asks whether, seeing how thin it is, [they](bilal+zuzu) really need a wall.
- sad will "passed over"
+ betray will grace "slips"
- steal will grace "slips"
- hire zuzu _ "called in"
- discover zuzu will "knows the typing errors"
- accuse zuzu will "reports her ex"
- ex will zuzu "ex"
- quit will "led out"
- sad zuzu "weeps"
+ move? bilal zuzu "need a wall"

== 12
Launch night for *[The Night Nurse](*nightnurse)* by [Grace Amadi](grace). The queue reaches the bridge. [Pennycook](ray), in a clean shirt, holds umbrellas over those who used to queue for [him](ray), and when somebody jeers, it is the new [star](grace) [who](grace) rises from the table and has the man put out. [Kit](kit) and the young [heir](son) are found asleep in Returns, hand in hand. In the small hours the former [impostor](ray) gives the [receptionist](morag) [his](ray) notebook, full to the last line and dedicated to [her](morag); [she](morag) has a red pencil behind [her](morag) ear, and marries [him](ray) in the spring all the same.
- celebrate grace "Launch night"
- create grace "The Night Nurse"
- help ray _ "holds umbrellas"
+ help grace ray "put out"
- couple kit son "hand in hand"
- find _ kit+son "found asleep"
- betray.past ray "impostor"
- gift ray morag "gives the receptionist"
- create ray "full to the last line"
+ wedding morag ray "marries him"
