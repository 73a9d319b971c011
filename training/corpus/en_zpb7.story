%series Second Shelf
%lang en
%genre gentle ensemble romance round a secondhand bookshop in Edinburgh, encyclopaedia episode list in long sentences
%cast isla    | Isla Buchan; Isla | f
%cast gregor  | Gregor Buchan; Gregor | m
%cast nell    | Nell Abernethy; Nell | f
%cast yann    | Yann Le Goff; Yann | m
%cast hamish  | Hamish Doig; Doig; Hamish | m
%cast soph    | Sophronia Doig; Sophy; Sophy Doig | f
%cast ada     | Ada Okonjo; Ada | f
%cast billy   | Billy Tait; Billy; Tait | m
%cast morven  | Morven Buchan; Morven | f
%cast dane    | Mikkel; Mikkel Juhl | m
%cast cat     | Boswell | m
%cast father  | - | m
%cast lawyer  | Mr Auchterlonie; Auchterlonie | m
%cast bairn   | - | f
%cast mother  | - | f
%cast letters | - | f
%cast hwife   | - | f

== 1 Foxed, Otherwise Good
When the old [bookseller](father) of [Candlemaker Row](@candlemaker) is found dead among the atlases, [his](father) [children](gregor+isla), the conscientious [Isla](isla) and the charming [Gregor](gregor), [who](gregor+isla) have not sat at one table since [their](gregor+isla) [mother](mother)'s funeral, learn from the [solicitor](lawyer), [Mr Auchterlonie](lawyer), that [they](gregor+isla) inherit the shop on condition that [they](gregor+isla) run it together for a year. [Gregor](gregor), [whose](gregor) second [wife](nell), [Nell](nell), was [Isla](isla)'s best [friend](nell) until [she](nell) became [her](isla) [sister-in-law](nell), laughs out loud; [Isla](isla) does not. Only the shop [cat](cat), [Boswell](cat), takes it in good part.
- die father "found dead"
- parent father gregor+isla "children"
- sibling gregor isla "children"
- parent mother gregor+isla "mother"
- die.past mother "funeral"
- discover gregor+isla "learn from"
+ find gregor+isla "inherit the shop"
- married gregor nell "second wife"
- friend.past isla nell "best friend"
- kin isla nell "sister-in-law"

== 2 Ex Libris
The first customer of the new regime, a Breton [accordionist](yann) called [Yann Le Goff](yann), is after a score that [Isla](isla) can't find, and [he](yann) comes in again the next day, and the day after that, until [Gregor](gregor) points out to [his](gregor) [sister](isla) that nobody needs that much Satie. [Hamish Doig](hamish), [who](hamish) keeps the whisky shop next door, has been in love with [her](isla) for a decade without, as [his](hamish) own [daughter](soph) [Sophy](soph) puts it, getting the cork out. In a box of unsold sermons [Nell](nell) comes upon a bundle of letters to [her](nell) late [father-in-law](father), none of them from [his](father) [wife](mother), and hides them from [her](nell) [husband](gregor).
- love yann isla "nobody needs that much Satie"
- sibling gregor isla "sister"
+ love hamish isla "in love with her"
- neighbour gregor+isla hamish "next door"
- confess! hamish isla "getting the cork out"
- parent hamish soph "daughter"
- find nell "comes upon"
- kin father nell "father-in-law"
- die.past father "late"
- affair.past father letters "letters"
- married.past father mother "wife"
- reveal! nell gregor "hides them"
- married gregor nell "husband"

== 3 Marginalia
[Ada Okonjo](ada), a doctoral [student](ada) [who](ada) has been engaged to catalogue the stock and is being put up in the attic, has barely unpacked when the [bagpiper](billy) from the corner, [Billy Tait](billy), begins to play under [her](ada) window, badly and, it turns out, for [her](ada). [Nell](nell), meanwhile, confides the letters not to [Gregor](gregor) but to [Isla](isla), [whom](isla) [she](nell) has avoided since the wedding, and for the length of an afternoon the two [women](isla+nell) sit on the floor of the poetry section, laughing as [they](isla+nell) used to. That evening the [widower](hamish) from next door sees, through the window, the [Breton](yann) put a coat about [Isla](isla)'s shoulders, and pours himself a large one.
- hire ada gregor+isla "engaged to catalogue"
- move ada "put up in the attic"
- create billy "begins to play"
+ love billy ada "for her"
- reveal nell isla "confides the letters"
+ reconcile isla nell "as they used to"
- married.past _ hamish "widower"
- neighbour hamish isla "next door"
- flirt isla yann "put a coat about"
- jealous hamish yann "pours himself"

== 4 Stocktaking
It rains. [Gregor](gregor) sells nothing. [Ada](ada) throws a boot at [Billy](billy). [Billy](billy) keeps the boot. [Yann](yann) cooks for [Isla](isla). [Isla](isla) burns [her](isla) tongue. [Yann](yann) looks into [Isla](isla)'s mouth. One thing leads to another. [Sophy](soph) loves [Ada](ada). No one suspects [Sophy](soph). [Hamish](hamish) learns French. [Nell](nell) waits up for [Gregor](gregor). [Gregor](gregor) comes in at four. [He](gregor) smells of somebody's lilac. [Nell](nell) turns to the wall. [Boswell](cat) kills a mouse. Books are heavy. Nobody says so.
- attack ada billy "throws a boot"
- create yann "cooks"
+ sex isla yann "One thing leads to another"
- love soph ada "loves"
- discover! _ soph "No one suspects"
- cheat gregor nell "somebody's lilac"
- sad nell "turns to the wall"

== 5 Lilac
The lilac is [Morven](morven), the first [Mrs Buchan](morven), [whom](morven) [Gregor](gregor) walked out on for [Nell](nell) and to [whom](morven) [he](gregor) has, with the symmetry of a weak man, been going back on Wednesdays. When the present [wife](nell) follows [him](gregor) across the Meadows and sees [her](nell) [predecessor](morven) open the door in a kimono, [she](nell) does not ring the bell but goes to the shop, where [Isla](isla), having let the [accordionist](yann) out by the back, gives [her](nell) tea, [her](isla) own bed and, at some length, [her](isla) opinion of [her](isla) [brother](gregor). [Billy](billy) returns the boot with a thistle in it. The [cataloguer](ada), without looking up from [Marmion](*marmion), says that it is the wrong foot.
+ affair gregor morven "going back on Wednesdays"
- cheat gregor nell "going back on Wednesdays"
- breakup.past gregor morven "walked out on"
- ex gregor morven "the first Mrs Buchan"
- married gregor nell "wife"
- investigate nell gregor "follows him"
+ discover nell gregor+morven "sees her predecessor"
- help isla nell "gives her tea"
- sibling gregor isla "brother"
- gift billy ada "a thistle"

== 6 First Editions
Confronted in the cookery section by both [his](gregor) [wife](nell) and [his](gregor) [sister](isla), [Gregor](gregor), [who](gregor) has talked [his](gregor) way out of two bankruptcies, finds nothing to say, and by noon [Nell](nell) has left [him](gregor) and moved into the attic with [Ada](ada), [who](ada) snores. [Sophy Doig](soph), calling with a tray of shortbread for the [one](ada), stays to console the [other](nell) and is found by [her](soph) [father](hamish), at midnight, holding the hand of [neither](ada+nell). Has the [girl](soph) nothing to tell [him](hamish)? [She](soph) has, and does: [she](soph)'s head over heels for the [cataloguer](ada). The [whisky merchant](hamish) considers this, opens the eighteen-year-old and says that it seems to run in the family, falling for a person among books.
- married gregor nell "wife"
- sibling gregor isla "sister"
- accuse isla+nell gregor "Confronted"
+ breakup nell gregor "has left him"
- move nell ada "moved into the attic"
- help? soph nell "console"
- find hamish soph "found by her father"
- parent hamish soph "father"
+ reveal soph hamish "She has, and does"
- love soph ada "head over heels"
- love hamish isla "it seems to run in the family"

== 7 The Dane
A [stranger](dane) in a well-cut raincoat presents himself to the [solicitor](lawyer) with a birth certificate from Aarhus and [his](dane) [mother](letters)'s name, which is the name beneath the letters in the sermon box: [Mikkel Juhl](dane), forty-four, is the old [bookseller](father)'s [son](dane), and thus a second [brother](dane) for [Isla](isla), [who](isla) had found one more than enough. [He](dane) wants no money, only a photograph. [Gregor](gregor) takes [him](dane) for a swindler and tells [him](dane) so, in front of customers; [Nell](nell), on a ladder with an armful of Walter Scott, looks down at the [Dane](dane), loses [her](nell) footing, and is caught.
- travel dane "presents himself"
+ parent father dane "son"
- sibling dane isla "brother"
- accuse gregor dane "swindler"
- quarrel dane gregor "tells him so"
- love nell dane "looks down"
+ rescue dane nell "is caught"
- parent letters dane "mother"

== 8 Errata
[Yann](yann) is offered a season at [Quimper](@quimper) and takes it for granted that [Isla](isla) will come, whereas [Isla](isla), [who](isla) takes it for granted that [he](yann) will stay, has already cleared half a wardrobe. [They](isla+yann) part at Waverley, fondly and for good, and it is [Doig](hamish) [who](hamish) happens, after an hour of walking up and down outside, to be passing with an umbrella. On the landing [Ada](ada) kisses [Billy](billy) for the boot's sake, feels nothing to speak of and tells [him](billy) so; and [Sophy](soph), coming up with the milk, drops it, since from where [she](soph) stands it looked like a good deal. Nor does [she](soph) stay to be told otherwise.
- hire yann _ "a season"
- move? isla+yann "will come" @quimper
+ breakup isla yann "part at Waverley"
- love hamish isla "walking up and down"
- help hamish isla "with an umbrella"
+ kiss ada billy "kisses Billy"
- reject ada billy "tells him so"
- discover soph ada+billy "drops it"
- flee soph ada "Nor does she stay"

== 9 Slightly Cocked
[Sophy](soph) does not answer letters. [Ada](ada) writes twelve. [Billy](billy) carries them, decent [soul](billy). [Hamish](hamish) asks [Isla](isla) to the cinema. [Isla](isla) pays for [Hamish](hamish). [They](hamish+isla) hold hands in the newsreel. [Morven](morven) wants [Gregor](gregor) on Thursdays as well. [Gregor](gregor) thinks of [Nell](nell). [Nell](nell) dines with [Mikkel](dane). Is [he](dane) not [her](nell) [brother-in-law](dane), asks [Auchterlonie](lawyer)? By half, says [Nell](nell). [She](nell) is feeling odd. [She](nell) blames the herring. It's not the herring. It's [Gregor](gregor)'s.
- reject soph ada "does not answer"
- help billy ada "carries them"
+ date hamish isla "to the cinema"
- invite hamish isla "asks"
- affair gregor morven "on Thursdays as well"
- love gregor nell "thinks of"
- date dane nell "dines with"
- kin dane nell "brother-in-law"
+ pregnant nell gregor "Gregor's"

== 10 Fine Bindings
Told of the [child](bairn) by the [mother](nell) herself, in the presence of the [man](dane) [she](nell) would rather have told first, [Gregor](gregor) does the one decent thing of the series and, having broken it off with [Morven](morven), signs over to [Nell](nell) [his](gregor) half of the shop; [his](gregor) [half-brother](dane), [whom](dane) [he](gregor) has so far addressed only through the [solicitor](lawyer), shakes [him](gregor) by the hand. The [piper](billy), weary of being postman, takes the [doctoral student](ada) by one sleeve and the [whisky merchant](hamish)'s [daughter](soph) by the other, shuts the [pair](ada+soph) of [them](ada+soph) into the map room and turns the key. When [he](billy) lets [them](ada+soph) out, an hour later, [their](ada+soph) hair is full of dust and [they](ada+soph) don't seem to have looked at the maps.
- reveal nell gregor "Told of the child"
- pregnant nell gregor "child"
- love nell dane "would rather"
+ breakup gregor morven "broken it off"
- gift gregor nell "signs over"
- sibling dane gregor "half-brother"
- reconcile dane gregor "shakes him by the hand"
- parent hamish soph "daughter"
- help billy ada+soph "shuts the pair"
+ reconcile ada soph "full of dust"

== 11 A Bad Fall
[Isla](isla), reaching for Gibbon, comes off the same ladder as [her](isla) [friend](nell), only there is nobody below; with a cracked skull [she](isla) lies for three days in the Royal Infirmary, and [Hamish](hamish), [who](hamish) has sat through this once before, with [his](hamish) late [wife](hwife), in the same corridor, on the same chair, finally says to a [woman](isla) [who](isla) can't hear it what [he](hamish) has been meaning to say for eleven years. The [bagpiper](billy) plays beneath the ward window and is moved on by the police. On the fourth morning [Isla](isla) opens [her](isla) eyes. "[I](isla) heard the first time," [she](isla) says. "Go on."
- friend isla nell "friend"
+ injure isla "cracked skull"
- die.past hwife "late"
- married.past hamish hwife "late wife"
- sad hamish "sat through this"
+ confess hamish isla "finally says"
- recover isla "opens her eyes"
- love? isla hamish "Go on"

== 12 Sold as Seen
The year is up. [Nell](nell)'s [daughter](bairn) is born in Local History, with [Mikkel](dane) boiling water that nobody wants and [Gregor](gregor), at the far end of a telephone, counting aloud; a month later the divorced [parents](gregor+nell) carry the [girl](bairn) to church between [them](gregor+nell), and the [Dane](dane), to the confusion of the minister, is both [uncle](dane) and, as of that Easter, the [mother](nell)'s [fiancé](dane). [Ada](ada) is made a doctor and [Sophy](soph)'s [lodger](ada), the lodging consisting of one bed. [Hamish](hamish), knocking through the wall between whisky and books, asks [Isla](isla) through the hole whether [she](isla)'d object to sharing a till. [Boswell](cat) is first to step across.
+ birth nell bairn "born"
- help dane nell "boiling water"
- divorce.past gregor nell "divorced"
- parent gregor+nell bairn "parents"
- kin bairn dane "uncle"
+ engaged.start dane nell "fiancé"
- move ada soph "lodger"
- couple ada soph "one bed"
+ propose hamish isla "sharing a till"
