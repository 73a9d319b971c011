%series The Velvet Rope
%lang en
%genre teen cliques in Lagos, terse database overviews
%cast ebele   | Ebele Nwosu; Ebele | f
%cast temi    | Temi Bankole; Temi | f
%cast zainab  | Zainab Lawal; Zainab; Zee | f
%cast velvets | Velvets | g
%cast ife     | Ife Balogun; Ife | n
%cast tobe    | Tobe Nwosu; Tobe; DJ Mercy | m
%cast lanre   | Lanre | m
%cast mask    | DJ Mercy | n
%cast bankole | Senator Bankole; Bankole | m
%cast auntie  | Mrs Nwosu | f
%cast tailor  | - | m
%cast teacher | Mr Hart; Hart | m

== 1 List
[Temi Bankole](temi), [daughter](temi) of a [senator](bankole), decides who may sit where at [Queen's Crescent](#crescent). [Her](temi) court: the [Velvets](velvets). [Ebele Nwosu](ebele), new, sews [her](ebele) own uniform and sits in the wrong chair. [Zainab Lawal](zainab), [Temi](temi)'s [deputy](zainab), pours ink down [her](ebele) back. [Ife Balogun](ife), class [clown](ife), lends [her](ebele) a jacket. A masked [musician](mask), [DJ Mercy](mask), plays the gate party and is mobbed. [Ebele](ebele)'s [brother](tobe) [Tobe](tobe) comes home at four, humming.
- parent bankole temi "daughter"
- boss temi velvets "Her court"
- boss temi zainab "deputy"
- meet ebele temi "wrong chair"
+ attack zainab ebele "pours ink"
- help ife ebele "lends her a jacket"
- create mask _ "plays the gate party"
- sibling ebele tobe "brother"
- return tobe "comes home"

== 2 Hem
The gala gown of [Temi](temi) bursts an hour before the gala. The [tailor](tailor) is nowhere to be had. [Ebele](ebele) mends it in the cloakroom with dental floss, and [Temi](temi), grudgingly, gives [her](ebele) a seat at the table. [Zainab](zainab) is moved down one chair. [She](zainab) smiles, and starts a file on the [seamstress](ebele). [Lanre](lanre), [captain](lanre) of everything, steady with [Temi](temi), asks [Ebele](ebele) for a dance by mistake and for a second on purpose.
+ help ebele temi "mends it"
- hire ebele velvets "gives her a seat"
- jealous zainab ebele "moved down one chair"
- investigate zainab ebele "starts a file"
- couple lanre temi "steady with"
+ flirt ebele lanre "a second on purpose"

== 3 File
[Zainab](zainab)'s file is thick. [Ebele](ebele)'s [mother](auntie) cleans for the [senator](bankole). It is read out at lunch with jokes. [Ebele](ebele) eats on. [Ife](ife) tips a bowl of pepper soup over the [reader](zainab)'s shoes and earns three detentions. [Temi](temi) has known for weeks; [Mrs Nwosu](auntie) used to plait [her](temi) hair. [She](temi) says nothing, and despises herself in the mirror. [Mr Hart](teacher), Latin, breaks up the crowd with a quotation nobody gets.
- parent auntie ebele "mother"
- boss bankole auntie "cleans for"
+ reveal zainab ebele "read out"
- attack ife zainab "tips a bowl"
- discover.past temi ebele "has known for weeks"
- help.past auntie temi "plait her hair"
- betray temi ebele "says nothing"
- sad temi "despises herself"

== 4 Mercy
Rooftop party. [DJ Mercy](mask) takes requests by text; [Zainab](zainab) requests the name. The power fails, the mask slips, and [Ebele](ebele), with the torch, sees [her](ebele) own [brother](tobe). [She](ebele) kills the light. [Tobe](tobe) was to be at a night class for accountants, paid out of [their](ebele+tobe) [mother](auntie)'s overtime. [He](tobe) begs; [she](ebele) will hold [her](ebele) tongue till exams. On the stairs [Lanre](lanre) kisses [her](ebele). [She](ebele) counts to three and pushes [him](lanre) off. Three is a lot.
+ discover ebele tobe "mask slips"
- help ebele tobe "kills the light"
- betray tobe auntie "night class"
- parent auntie ebele+tobe "mother's"
- reveal! ebele auntie "hold her tongue"
- kiss ebele lanre "kisses her"
- cheat lanre temi "kisses her"
- reject ebele lanre "pushes him off"

== 5 Photograph
Someone snapped the kiss. It hangs on the noticeboard, enlarged. [Temi](temi) hands [Lanre](lanre) [his](lanre) scarf back in front of the whole assembly. [Ebele](ebele) is struck off the list. [She](ebele) swears that [she](ebele) pushed; the picture has no sound. [Ife](ife), [who](ife) took the picture to be funny, watches it stop being funny and can't find the words. [Zainab](zainab) moves up two chairs. In the library a goldfish dies; [Hart](teacher) gives the funeral oration.
- reveal ife ebele+lanre "enlarged"
+ breakup temi lanre "hands Lanre"
- quit ebele velvets "struck off"
- betray ife ebele "took the picture"
- sad ife "can't find the words"
- hire zainab "moves up two chairs"
- create teacher "funeral oration"
- reveal! ife ebele "can't find the words"

== 6 Rain
The [senator](bankole) is on the news: missing road funds. [Temi](temi) walks home, for the car has been seized, and nobody holds an umbrella over [her](temi). [Mrs Nwosu](auntie) does. In the kitchen the fallen [queen](temi) cries into a cleaning apron and, over yam, faces the [girl](ebele) [she](temi) struck off. [They](ebele+temi) do the dishes without a word. Then [Temi](temi) says it: sorry. [Zainab](zainab), at this hour, has a gold chair delivered to the canteen.
+ accuse _ bankole "missing road funds"
- lose bankole "seized"
- help auntie temi "Mrs Nwosu does"
- sad temi "cries"
+ reconcile ebele temi "sorry"
- hire zainab "gold chair"

== 7 Pepper Soup
[Ife](ife) owns up, on one knee in a puddle, with the negative in an envelope. [Ebele](ebele) tears it up and gives the [clown](ife) the coldest month of the year. [Lanre](lanre) sends roses; they go to the goldfish's grave. [Temi](temi) and [Ebele](ebele) open a stall for mended clothes. The [tailor](tailor), back from wherever, sniffs at a seam and takes [Ebele](ebele) on for Saturdays. [Tobe](tobe) fails accountancy by the largest margin on record.
+ reveal ife ebele "owns up"
- reject ebele ife "coldest month"
- gift lanre ebele "roses"
- reject ebele lanre "goldfish's grave"
- create ebele+temi "open a stall"
- return tailor "back from wherever"
+ hire ebele tailor "takes Ebele on"
- lose tobe "fails"

== 8 Encore
School dance. [Zainab](zainab) has booked [DJ Mercy](tobe) and means to whip the mask off at midnight. [Ebele](ebele) learns of it from [Lanre](lanre). At a minute to twelve [Tobe](tobe) takes it off himself and dedicates the next song to a [cleaner](auntie) at the back. [Mrs Nwosu](auntie) drops [her](auntie) tray, and dances. [Ife](ife) has emptied a year's savings to print shirts for the stall: peace offering. [Ebele](ebele) wears one. Spotlight on [Zainab](zainab), alone on gold. [Temi](temi) fetches [her](zainab) down by the hand.
- reveal? zainab tobe "whip the mask off"
- reveal lanre ebele "learns of it"
+ reveal tobe auntie "takes it off himself"
- create tobe auntie "dedicates"
- happy auntie "dances"
- gift ife ebele "peace offering"
- reconcile ebele ife "wears one"
- sad zainab "alone on gold"
+ help temi zainab "fetches her down"

== 9 Bail
[Senator Bankole](bankole) is out on bail and grounds [his](bankole) [daughter](temi): no stall, no [cleaner](auntie)'s kitchen. [He](bankole) lets [Mrs Nwosu](auntie) go by text message after fourteen years. [Temi](temi) reads the message over [his](bankole) shoulder, packs a satchel and turns up at the flat of the dismissed [woman](auntie), where [she](temi) is given half of [Ebele](ebele)'s bed. [Zainab](zainab), off the gold chair, asks [Ife](ife) what one does at break. [Ife](ife) teaches [her](zainab) marbles.
- arrest.past _ bankole "out on bail"
- parent bankole temi "daughter"
+ quit auntie bankole "lets Mrs Nwosu go"
- discover temi auntie "over his shoulder"
+ flee temi bankole "packs a satchel"
- housemate.start ebele temi "half of Ebele's bed"
- advisor ife zainab "teaches her marbles"

== 10 Ledger
[Temi](temi) has not packed only socks: the satchel holds [her](temi) [father](bankole)'s private ledger. [The two](ebele+temi) [who](ebele+temi) share the bed argue till dawn over what to do with it. It would put [him](bankole) away; [he](bankole) still calls every night to say good night. [Mr Hart](teacher), asked for advice, tells [them](ebele+temi) the story of Brutus, which is no help whatsoever. [Lanre](lanre) offers to burn it. [Ebele](ebele) watches [him](lanre) offer, and thinks that [he](lanre) means well and that this is all [he](lanre) means.
+ steal temi bankole "private ledger"
- parent bankole temi "father's"
- quarrel ebele temi "argue"
- help? teacher ebele+temi "asked for advice"
- help? lanre temi "offers to burn it"
- love! ebele lanre "all he means"

== 11 Witness
[Temi](temi) lays the ledger on the magistrate's desk herself. [Bankole](bankole) looks at [her](temi) across the room, says nothing and is led down. Outside, the press closes in on the [girl](temi); [Zainab](zainab), of all people, elbows a path through and bundles [her](temi) into a danfo. The [pair](temi+zainab) have not been this close since [they](temi+zainab) were six. [Tobe](tobe), on the pavement, plays until the cameras turn to [him](tobe). In the evening nobody phones to say good night.
- gift temi _ "lays the ledger"
+ betray temi bankole "lays the ledger"
+ arrest _ bankole "led down"
- rescue zainab temi "bundles her"
- help tobe temi "cameras turn to him"
- friend.past temi zainab "since they were six"

== 12 No List
Last day of term. The rope at the gate is cut up for hems. Of the [Velvets](velvets) nothing is left but a table, at which whoever comes sits down. [Mrs Nwosu](auntie) gets the school laundry contract and three employees. [Ife](ife) asks [Ebele](ebele) to the pictures, with a joke prepared for either answer, and needs neither, being kissed before the end of the sentence. [Zainab](zainab) beats [Mr Hart](teacher) at marbles. A letter arrives from the prison for [Temi](temi). [She](temi) puts it, unopened, in [her](temi) top pocket, on the left.
- quit velvets "nothing is left"
- find auntie "laundry contract"
- invite ife ebele "asks Ebele"
+ kiss ebele ife "kissed"
- lose teacher zainab "beats Mr Hart"
- find temi "letter arrives"
- arrest.past _ bankole "prison"
