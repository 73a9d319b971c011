%series Number Nine, Candlemaker Row
%lang en
%genre supernatural flat-share comedy in Edinburgh, fan encyclopaedia
%cast isla    | Isla Drummond; Isla | f
%cast ambrose | Ambrose Fell; Ambrose | m
%cast ruaridh | Ruaridh Tait; Ruaridh | m
%cast hepzi   | Hepzibah; Hepzi | f
%cast goran   | Goran | m
%cast priti   | Priti Nair; Priti | f
%cast liliana | Countess Liliana; Liliana | f
%cast skye    | Skye Drummond; Skye | f
%cast minister | Reverend Moffat; Moffat | m
%cast piper   | Lachlan | m
%cast agent   | - | f
%cast cyrus   | Cyrus | m

== 1 To Let, Some Company
When [Ruaridh Tait](ruaridh) tells [her](isla) over the haggis that [he](ruaridh) needs space, [Isla Drummond](isla), a trainee [undertaker](isla), rents a suspiciously cheap room in the Old Town from an estate [agent](agent) [who](agent) will not cross the threshold. The other tenants come out after dark: [Ambrose Fell](ambrose), a courteous [vampire](ambrose) of three hundred and nine; [Hepzibah](hepzi), a [ghost](hepzi), [who](hepzi) was strangled in the larder by [her](hepzi) [betrothed](piper); and [Goran](goran), a [werewolf](goran) and hairdresser. [Isla](isla) screams, then asks which shelf of the fridge is [hers](isla). [Ambrose](ambrose), [who](ambrose) has not been asked a civil question since Waterloo, is lost.
+ breakup ruaridh isla "needs space"
- move isla "rents"
- housemate.start ambrose+goran+hepzi isla "other tenants"
- kill.past piper hepzi "strangled"
- engaged.past hepzi piper "betrothed"
- sad isla "screams"
+ love.start ambrose isla "lost"

== 2 House Rules
[Hepzi](hepzi) takes against the mortal [newcomer](isla) and walks through [her](isla) whenever [she](isla) is in the bath, until [Isla](isla), [who](isla) handles the dead professionally, gives [her](hepzi) a talking-to about boundaries and, afterwards, a turn on [her](isla) dating application. It emerges that [the two](hepzi+isla) have the same taste in unsuitable men. [Goran](goran), trimming [Isla](isla)'s fringe, lets out that [Ambrose](ambrose) was once wed, and to what: the [Countess Liliana](liliana), of [Trieste](@trieste), [who](liliana) turned [him](ambrose) on [their](ambrose+liliana) honeymoon and left [him](ambrose) for a Habsburg. [Ruaridh](ruaridh) sends a text consisting of one aubergine.
- enemy.start hepzi isla "takes against"
- attack hepzi isla "walks through her"
- quarrel hepzi isla "talking-to"
+ reconcile hepzi isla "same taste"
- reveal goran isla "lets out"
- married.past ambrose liliana "once wed"
- attack.past liliana ambrose "turned him"
- breakup.past liliana ambrose "left him"
- flirt ruaridh isla "aubergine"

== 3 Full Moon, Half Price
A [woman](priti) comes into the salon for highlights and [Goran](goran), three hours short of moonrise, is so smitten that [he](goran) forgets the time. [Priti Nair](priti), a veterinary [surgeon](priti), finds the chair occupied by a large shivering [dog](goran) with scissors in [its](goran) mouth, and takes [it](goran) home, treats [it](goran) for fleas and lets [it](goran) sleep on [her](priti) bed. In the morning [Goran](goran) sneaks out in [her](priti) dressing gown. [Her](priti) [boyfriend](cyrus), [Cyrus](cyrus), coming up the stairs with the milk, meets on the landing a hairy [stranger](goran) in pink towelling, and demands the name.
+ love.start goran priti "smitten"
- meet goran priti "comes into the salon"
- find priti goran "finds the chair occupied"
- help priti goran "takes it home"
- treat goran priti "fleas"
- flee goran priti "sneaks out"
- couple cyrus priti "boyfriend"
- meet cyrus goran "meets on the landing"
- jealous cyrus goran "demands the name"

== 4 Short Night
[Cyrus](cyrus) shouts at [Priti](priti). [Priti](priti) knows of no [man](goran). [Priti](priti) only knows a dog. [Cyrus](cyrus) leaves [Priti](priti). [Isla](isla) dines with [Ambrose](ambrose). [Ambrose](ambrose) does not eat. [Isla](isla) likes [Ambrose](ambrose). [Skye](skye) likes [him](ambrose), too. [Skye](skye) is the younger [sister](skye) of [Isla](isla). [Hepzi](hepzi) warns [Skye](skye). [Skye](skye) laughs at [Hepzi](hepzi). [Ambrose](ambrose) kisses [Isla](isla). [He](ambrose) does not bite [Isla](isla). [Ruaridh](ruaridh) rings the bell. [Ruaridh](ruaridh) wants [Isla](isla).
- quarrel cyrus priti "shouts"
+ breakup cyrus priti "leaves"
- date ambrose isla "dines"
- love? isla ambrose "likes"
- love? skye ambrose "likes him, too"
- sibling isla skye "sister"
- help hepzi skye "warns"
+ kiss ambrose isla "kisses"
- attack! ambrose isla "does not bite"
- reconcile? isla ruaridh "wants Isla"

== 5 The Ex in the Wardrobe
[Ruaridh](ruaridh), admitted by mistake, hides in a wardrobe to eavesdrop on [his](ruaridh) [successor](ambrose), and is found there at midnight by [Hepzi](hepzi), to [whom](hepzi) no living man has listened for two centuries. [He](ruaridh) pours out [his](ruaridh) heart, [she](hepzi) what is left of [hers](hepzi); by cockcrow [he](ruaridh) is explaining to [Isla](isla) that [he](ruaridh) has found [someone](hepzi) [who](hepzi) really gives [him](ruaridh) space. [Isla](isla), [who](isla) ought to be relieved, is piqued. "[She](hepzi) has no knees," [she](isla) tells [Ambrose](ambrose). [Ambrose](ambrose), looking up from [his](ambrose) crossword, asks whether [she](isla) would be as cross if it were a neighbour.
- meet hepzi ruaridh "found there"
- reveal hepzi+ruaridh _ "pours out his heart"
- investigate ruaridh ambrose "eavesdrop"
+ love.start ruaridh hepzi "found someone"
- reveal ruaridh isla "explaining"
+ jealous isla hepzi "piqued"

== 6 Trieste Calling
The [Countess](liliana) arrives by hearse. [Liliana](liliana), widowed by the last of the Habsburgs and short of cash, means to take up residence with the [man](ambrose) [who](ambrose) is, under canon law, still [her](liliana) [lord](ambrose); [she](liliana) kisses [Goran](goran), frightens the [agent](agent) into a faint, and finds [Isla](isla)'s toothbrush beside [her](liliana) [husband](ambrose)'s. [Ambrose](ambrose), too well bred to throw a [lady](liliana) out, sleeps in the coal cellar. [Skye](skye) is enchanted by the [visitor](liliana), carries [her](liliana) trunks, brushes [her](liliana) cape and asks what it costs to be like [her](liliana). It costs a pint.
+ travel liliana "arrives"
- married.past _ liliana "widowed"
- move liliana ambrose "take up residence"
- married ambrose liliana "her lord"
- kiss goran liliana "kisses"
- attack liliana agent "frightens"
- sad agent liliana "frightens"
- ill agent "faint"
- find liliana "finds Isla's toothbrush"
- love skye liliana "enchanted"
- help skye liliana "carries her trunks"

== 7 Pint
[Isla](isla) discovers two neat marks on [her](isla) [sister](skye)'s neck and goes for the [countess](liliana) with a garlic press. It is [Ambrose](ambrose) [who](ambrose) gets between [them](isla+liliana), and [who](ambrose), thinking that [Isla](isla) will never forgive [him](ambrose) for having brought such creatures into [her](isla) life, tells [her](isla) that all is over between [them](ambrose+isla). [Skye](skye), as it happens, is only slightly turned: [she](skye) has gone off porridge. [Priti](priti), called in because doctors ask questions, examines the [patient](skye), and has just said "anaemia" when a large familiar [dog](goran) trots through the door and stands up to shake hands.
- discover isla skye "discovers"
- attack.past liliana skye "two neat marks"
- sibling isla skye "sister's"
- attack isla liliana "garlic press"
- rescue ambrose liliana "gets between"
+ breakup ambrose isla "all is over"
- treat skye priti "examines"
- discover priti goran "familiar"
- reveal goran priti "stands up"

== 8 Heel
It takes [Priti](priti) a whole night to come to terms with it, and a second to consider that [she](priti) has, strictly speaking, already shared a pillow with the [fellow](goran). On the third [she](priti) asks [Goran](goran) to dinner, on two legs. [Cyrus](cyrus), full of remorse, is on the doorstep with a puppy: [Priti](priti) adopts the puppy and sends the [donor](cyrus) away. [Ruaridh](ruaridh) has meanwhile moved into the larder, to the scandal of [Reverend Moffat](minister), [who](minister) is called to exorcise [Hepzi](hepzi) by a downstairs neighbour and is talked out of it over Battenberg by the [ghost](hepzi) herself.
- invite priti goran "to dinner"
+ date? goran priti "to dinner"
- reconcile? cyrus priti "full of remorse"
- gift cyrus priti "adopts the puppy"
- reject priti cyrus "sends the donor away"
- move ruaridh hepzi "moved into the larder"
- kill? minister hepzi "exorcise"

== 9 The Piper's Return
At the autumn equinox [Lachlan](piper), hanged in 1811 for throttling [his](piper) [sweetheart](hepzi), appears in the hall with [his](piper) pipes and [his](piper) apologies. It was not [he](piper), [he](piper) insists; [he](piper) only found [her](hepzi), and nobody believed [him](piper). [Hepzibah](hepzi), [who](hepzi) has hated the wrong [man](piper) for two hundred years, has to sit down, in so far as [she](hepzi) can. [Ruaridh](ruaridh) sees the translucent [pair](hepzi+piper) holding hands through one another and knows when [he](ruaridh) is solid. [Isla](isla) makes [her](isla) [ex](ruaridh) cocoa. For old times' sake, and for no other, [the two of them](isla+ruaridh) spend the night watching television.
- kill.past! piper hepzi "not he"
- return piper "appears in the hall"
- kill.past _ piper "hanged"
- accuse.past _ piper "nobody believed him"
- enemy.past hepzi piper "hated"
+ reconcile hepzi piper "holding hands"
- sad ruaridh "knows when he is solid"
- help isla ruaridh "cocoa"
- ex isla ruaridh "her ex"
- sex! isla ruaridh "watching television"

== 10 Who Strangled Hepzibah?
[Isla](isla), with the help of burial registers, and [Priti](priti), with [Goran](goran)'s nose, reopen the case and trace the glove from the larder to its [owner](liliana). [Liliana](liliana) was in [Edinburgh](@edinburgh) in 1811; [she](liliana) was thirsty, and [she](liliana) has never been able to resist a piper's girl. Confronted by the entire household at sundown, the [murderess](liliana) yawns, takes [Skye](skye) by the plait and vanishes with [her](skye) over the roofs. [Ambrose](ambrose) follows as a bat. [Isla](isla), having no wings, takes the number 35 bus, in tears, with [Ruaridh](ruaridh), [who](ruaridh) has exact change.
- investigate isla+priti "reopen the case"
- help goran priti "Goran's nose"
+ discover isla+priti liliana "trace the glove"
- kill.past liliana hepzi "murderess"
- accuse ambrose+goran+hepzi+isla liliana "Confronted"
+ abduct liliana skye "vanishes with her"
- rescue? ambrose skye "follows as a bat"
- sad isla "in tears"
- help ruaridh isla "exact change"

== 11 Arthur's Seat
On the hill, at five to dawn, the [countess](liliana) offers [her](liliana) lawful [spouse](ambrose) a bargain: [his](ambrose) return to [Trieste](@trieste) for the [girl](skye). [Ambrose](ambrose) says farewell to [Isla](isla), in a declaration which takes up most of the remaining darkness and which fans have learnt by heart, and gives [Liliana](liliana) [his](ambrose) arm. [She](liliana) has forgotten the clocks. They went back on Sunday. The sun comes up on [Liliana](liliana) while [Isla](isla), [who](isla) buries people for a living, throws first [her](isla) coat and then herself over [Ambrose](ambrose). [Skye](skye) wakes, pink, and asks for porridge.
- threaten liliana ambrose "offers her lawful spouse a bargain"
- married ambrose liliana "lawful spouse"
- breakup? ambrose isla "says farewell"
+ confess ambrose isla "declaration"
- die liliana "The sun comes up on"
+ rescue isla ambrose "her coat"
- recover skye "asks for porridge"

== 12 Till Death and So On
[Reverend Moffat](minister), with three [couples](ambrose+goran+hepzi+isla+piper+priti) on [his](minister) hands, begs for guidance. [Hepzi](hepzi) and the [piper](piper) wish for the wedding that a noose prevented; that can be done at midnight. [Priti](priti) has said yes to [Goran](goran), [who](goran) had brought the ring in [his](goran) mouth; that must not be done on the fourteenth. [Isla](isla) and the [widower](ambrose), lastly, are not in favour of marriage, as [he](ambrose) has tried it and [she](isla) has seen [him](ambrose) try, and ask for a blessing on the fridge. [Skye](skye) catches all the bouquets. [Ruaridh](ruaridh), [who](ruaridh) gave the [ghost](hepzi) away, takes the vacant larder, and the [agent](agent), crossing the threshold at last, out to lunch.
+ wedding? hepzi piper "wish for the wedding"
- kill.past _ piper "noose"
+ engaged goran priti "said yes"
- propose goran priti "the ring in his mouth"
- married.past ambrose liliana "widower"
- couple ambrose isla "Isla and the widower"
- wedding! ambrose isla "not in favour of marriage"
- advisor ruaridh hepzi "gave the ghost away"
- move ruaridh "takes the vacant larder"
- date agent ruaridh "out to lunch"
