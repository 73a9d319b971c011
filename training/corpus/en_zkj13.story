%series The Wrong Guy at the Right Wedding
%lang en
%genre romantic comedy among wedding photographers and caterers in Atlanta, encyclopaedia season synopsis
%cast renee    | Renée Whitlock; Renée; Whitlock | f
%cast deshawn  | DeShawn Tate; DeShawn; Tate | m
%cast yolanda  | Yolanda Tate; Yolanda | f
%cast hiro     | Hiro Nakano; Hiro | m
%cast blair    | Blair Fontenot; Blair | f
%cast marcus   | Marcus Hale; Marcus; Hale | m
%cast pops     | Pops Whitlock; Pops | m
%cast simone   | Simone Achebe; Simone | f
%cast jordan   | Jordan | n
%cast felipe   | Felipe | m
%cast clerk    | - | f
%cast fmom | - | f
%cast captain | - | m
%cast baby     | - | m

== 1 Save the Date
[Renée Whitlock](renee), a wedding [photographer](renee) [whose](renee) own marriage to the real-estate [agent](marcus) [Marcus Hale](marcus) lasted eleven months, is booked for a reception at which the caterer has not shown up; in the kitchen [she](renee) comes upon a [guest](deshawn), [DeShawn Tate](deshawn), frying chicken for two hundred people in a borrowed apron, because the [bride](yolanda) is [his](deshawn) [sister](yolanda), [Yolanda](yolanda), and hungry. [He](deshawn) feeds [her](renee) a drumstick by hand. [She](renee) gives [him](deshawn) [her](renee) card. [Blair Fontenot](blair), [his](deshawn) [girlfriend](blair) since college, picks it out of the apron and drops it in the fryer.
- married.past marcus renee "own marriage"
- divorce.past marcus renee "lasted eleven months"
+ meet deshawn renee "comes upon"
- sibling deshawn yolanda "sister"
- wedding _ yolanda "bride"
- help deshawn yolanda "frying chicken"
- flirt deshawn renee "by hand"
- gift renee deshawn "her card"
- couple blair deshawn "girlfriend since college"
+ jealous blair renee "drops it in the fryer"

== 2 Proofs
Two weeks later [DeShawn](deshawn), on the strength of that chicken, has left [his](deshawn) job at the bank and founded a catering firm with [Simone Achebe](simone), [Renée](renee)'s best [friend](simone), a pastry [chef](simone) with a temper; it follows that [Renée](renee), going through the proofs with the [newlyweds](hiro+yolanda), [Yolanda](yolanda) and [Hiro Nakano](hiro), sees the [fry-cook](deshawn) in forty of the pictures, and that [Yolanda](yolanda) sees that [she](renee) sees. [Marcus](marcus), behind with the alimony, brings [her](renee) orchids instead. [Her](renee) [father](pops), [Pops](pops), [who](pops) lives with [her](renee) and has never forgiven [his](pops) former [son-in-law](marcus) anything, puts the orchids, and nearly [Marcus](marcus), through the mulcher.
- quit deshawn "left his job"
+ create deshawn+simone "founded"
- colleague deshawn simone "founded a catering firm with"
- friend renee simone "best friend"
- married hiro yolanda "newlyweds"
- discover yolanda renee "sees that she sees"
- love renee deshawn "forty of the pictures"
- gift marcus renee "orchids"
- parent pops renee "father"
- housemate pops renee "lives with her"
- kin.past marcus pops "former son-in-law"
+ attack? pops marcus "nearly Marcus"

== 3 The Plus-One
[Blair](blair), in insurance and not used to surprises, gives [DeShawn](deshawn) a choice between the bank and [her](blair), and when [he](deshawn) takes too long over it cries, is comforted, and comes out of it, to the amazement of [both](blair+deshawn), engaged. [Yolanda](yolanda) cannot stand [her](yolanda) future [sister-in-law](blair), and has said so since the sorority. [Renée](renee) hears the news from [Simone](simone) while hanging upside down from a magnolia to get a flower girl into the frame, and falls, though only as far as [Felipe](felipe), the [florist](felipe), [who](felipe) catches [her](renee) with one arm and asks, with a view to the future, whether [she](renee) eats Cuban.
- threaten blair deshawn "a choice"
- sad blair "cries"
- help deshawn blair "comforted"
+ engaged.start blair deshawn "engaged"
- enemy blair yolanda "cannot stand"
- kin? blair yolanda "sister-in-law"
- reveal simone renee "hears the news"
- rescue felipe renee "catches her"
+ flirt felipe renee "asks"

== 4 Cuban
[Renée](renee) goes out with [Felipe](felipe). [Felipe](felipe) talks about [his](felipe) [mother](fmom). [Renée](renee) likes [Felipe](felipe)'s [mother](fmom) best. At the next table sits [Marcus](marcus) with [Blair](blair). It is business, says [Marcus](marcus): [he](marcus) is selling [Blair](blair) a house. [Hale](marcus) has [his](marcus) hand on [Blair](blair)'s knee. [Renée](renee) sees the hand. [She](renee) photographs it. Then [she](renee) deletes the picture, and [she](renee) hates herself for [her](renee) good manners.
+ date felipe renee "goes out with"
- parent fmom felipe "mother"
- betray marcus renee "It is business"
- flirt blair marcus "hand on Blair's knee"
- cheat? blair deshawn "knee"
+ discover renee blair+marcus "sees the hand"
- create renee "photographs"
- sad renee "hates herself"

== 5 Sheet Cake
To tell or not to tell is the subject of a debate held over a sheet cake by [Simone](simone), [who](simone) is for it, [Pops](pops), [who](pops) is for it if it harms [Marcus](marcus), and [Renée](renee), [who](renee) holds that coming from a [woman](renee) [who](renee) is sweet on the [groom](deshawn) it would be worth nothing. [Jordan](jordan), [Renée](renee)'s [assistant](jordan), to [whom](jordan) nobody has listened, tells [Yolanda](yolanda). [Yolanda](yolanda) tells nobody for a whole day, the longest of [her](yolanda) life, and then everyone. [Blair](blair), confronted by [her](blair) [fiancé](deshawn) among the chafing dishes, replies that what there was with [Marcus](marcus) was a viewing; [DeShawn](deshawn) believes [her](blair), since the alternative is work.
- discover.past renee blair+marcus "To tell or not to tell"
- reveal? renee deshawn "To tell"
- love renee deshawn "sweet on"
- boss renee jordan "assistant"
+ reveal jordan yolanda "tells Yolanda"
- reveal yolanda _ "then everyone"
- quarrel blair deshawn "confronted"
- engaged blair deshawn "fiancé"
+ betray blair deshawn "a viewing"
- affair? blair marcus "a viewing"

== 6 Baby Shower
[Yolanda](yolanda), pregnant by [her](yolanda) honeymoon to the day, gives a party at which [Hiro](hiro), an [anaesthetist](hiro) [whom](hiro) nothing has ever ruffled, opens a parcel from [Blair](blair), addressed in a hurry to the wrong one of two showers, and lifts from the tissue paper a man's shirt, laundered, with the monogram M. H. and a note of thanks that begins "Tiger". There is a silence, in which [DeShawn](deshawn) reads it to the end. [He](deshawn) hangs the shirt neatly over a chair, finishes piping the cake with the name of [his](deshawn) unborn [nephew](baby), and tells [Blair](blair) that [she](blair) may keep the ring, as [he](deshawn) would not know what to put it on.
+ pregnant yolanda hiro "pregnant"
- celebrate yolanda "gives a party"
- gift blair yolanda "parcel"
- find hiro "lifts from"
- affair blair marcus "Tiger"
- cheat blair deshawn "note of thanks"
+ discover deshawn blair+marcus "reads it"
- kin baby deshawn "nephew"
+ breakup deshawn blair "may keep the ring"

== 7 Negative Space
Now that [DeShawn](deshawn) is free, [Renée](renee), of course, is not: [Felipe](felipe), encouraged by [his](felipe) [mother](fmom), has asked [her](renee) to move in, and [she](renee), from a feeling that one ought for once to take up with a [man](felipe) [who](felipe) is nice, has carried over two suitcases and the cat. [Pops](pops), alone in the house, invites [Simone](simone)'s widowed [aunt](clerk), the [clerk](clerk) at the marriage bureau, to play dominoes. At the [Dunwoody](@dunwoody) wedding [DeShawn](deshawn) and [Renée](renee) work back to back, [he](deshawn) ladling, [she](renee) shooting, and do not speak, until [he](deshawn) says to the soup that [he](deshawn) still has the smell of [her](renee) card in [his](deshawn) fryer.
- couple felipe renee "asked her to move in"
+ move renee felipe "carried over"
- parent fmom felipe "mother"
- sad pops "alone"
- married.past _ clerk "widowed"
- kin clerk simone "aunt"
- invite pops clerk "invites"
- colleague deshawn renee "back to back"
+ confess deshawn renee "says to the soup"

== 8 Rain Plan
[Felipe](felipe) finds [Renée](renee) on the porch in the rain. "[You](renee) love the [cook](deshawn)," says [Felipe](felipe). [Renée](renee) cannot lie to [Felipe](felipe). [He](felipe) carries [her](renee) two suitcases back himself. [Felipe](felipe) keeps the cat. [Pops](pops) opens the door in [his](pops) pajamas, and behind [Pops](pops) stands the [clerk](clerk). "[We](clerk+pops) were playing dominoes," says [Pops](pops). [Renée](renee) laughs and hugs [Pops](pops). In the morning [Renée](renee) calls [Tate](deshawn). A [woman](simone) picks up. It is [Simone](simone).
- find felipe renee "finds Renée"
- love renee deshawn "love the cook"
- discover felipe renee "love the cook"
+ breakup felipe renee "carries her two suitcases back"
- move renee pops "back"
- affair clerk pops "pajamas"
- discover renee clerk+pops "behind Pops"
- happy renee "laughs"
- sad renee "on the porch in the rain"

== 9 Mise en Place
That [Simone](simone) was in [DeShawn](deshawn)'s apartment at seven in order to prove a brioche is the truth, and is believed by no one, least of all by [Renée](renee), [who](renee) says things to [her](renee) best [friend](simone) that cannot be taken back and a number that [Simone](simone), for a moment, wishes were so. For it dawns on the pastry [chef](simone), kneading, that [she](simone) looks forward to [her](simone) [partner](deshawn)'s step on the stairs. [She](simone) mentions it to [Hiro](hiro), as one would a symptom. [Hiro](hiro) recommends distance. [She](simone) takes a season's work in [Savannah](@savannah), and leaves [Renée](renee) a brioche.
- affair! deshawn simone "prove a brioche"
- accuse renee simone "says things"
- friend renee simone "best friend"
+ quarrel renee simone "cannot be taken back"
- jealous renee simone "least of all"
+ love.start simone deshawn "looks forward"
- colleague deshawn simone "partner's"
- reveal simone hiro "mentions it"
- hire simone "takes a season's work" @savannah
- travel simone "Savannah" @savannah
- gift simone renee "a brioche"

== 10 Labor Day
[Yolanda](yolanda) gives birth on the interstate, between two exits and in the back of the catering van, with [her](yolanda) [brother](deshawn) at the wheel, [Renée](renee), [who](renee) had merely been hired to document the nursery, at the business end, and [Hiro](hiro), for the first time in [his](hiro) career, unconscious. It is a [boy](baby). Having handed [him](baby) over to the paramedics, the [driver](deshawn) and the [midwife](renee) of the hour stand on the shoulder of the road, covered in things best not gone into, and when [she](renee) asks [him](deshawn) about [Simone](simone), [he](deshawn) says "Brioche", and [she](renee) kisses [him](deshawn) before the state patrol.
+ birth yolanda baby "gives birth"
- sibling deshawn yolanda "brother"
- parent yolanda baby "a boy"
- help deshawn yolanda "at the wheel"
- hire.past renee yolanda "hired"
- help renee yolanda "at the business end"
- ill hiro "unconscious"
- reveal deshawn renee "Brioche"
+ kiss deshawn renee "kisses him"

== 11 Escrow
[Blair](blair), to [whom](blair) [Marcus](marcus) has sold a house with a cracked foundation and, at the same closing, proposed, discovers that the same house and much the same proposal had been offered in the spring to a dental hygienist in [Macon](@macon); [she](blair) comes, being methodical, to the only other [woman](renee) [who](renee) can have seen the fine print. [Renée](renee) receives [her](renee) one-time [rival](blair) at the kitchen table, and lets [her](blair) have a lawyer's number, a box of tissues and the remaining orchids. The [pair](blair+renee) sue. [Pops](pops), newly in love and mild as milk, offers [Marcus](marcus) the loan of the mulcher, so that [he](marcus) may do it himself.
+ propose marcus blair "proposed"
- betray marcus blair "cracked foundation"
- cheat marcus blair "much the same proposal"
- discover blair marcus "discovers"
- enemy.past blair renee "one-time rival"
- help renee blair "lawyer's number"
+ accuse blair+renee marcus "sue"
- love pops clerk "newly in love"
- threaten pops marcus "loan of the mulcher"

== 12 Golden Hour
Upon [Simone](simone)'s return from [Savannah](@savannah), on the arm of a ferry [captain](captain) [who](captain) eats for three, [Renée](renee) meets [her](simone) at the station with a brioche of [her](renee) own making, so hard that [both](renee+simone) laugh till [they](renee+simone) cry, and the matter is closed. The wedding for which everyone assembles in the last scene is, to general surprise, that of [Pops](pops) and the [clerk](clerk), conducted by the [bride](clerk) herself as no one else had the stamp; [Felipe](felipe) does the flowers, with [Jordan](jordan), hand in hand, holding the cat. [DeShawn](deshawn) asks [Renée](renee) if [she](renee) has ever thought of trying it again. "Ask [me](renee)," says [she](renee), "in eleven months."
- return simone "return"
- couple captain simone "on the arm"
- create renee "a brioche"
- happy renee+simone "laugh"
+ reconcile renee simone "the matter is closed"
+ wedding clerk pops "wedding"
- couple felipe jordan "hand in hand"
- propose? deshawn renee "trying it again"
- reject renee deshawn "in eleven months"
