%series Prefects
%lang en
%genre school drama, a girls' and boys' secondary in Lautoka, Fiji, fan-wiki summaries
%cast losana  | Losana Tuivaga; Losana | f
%cast shalini | Shalini Prakash; Shalini | f
%cast isoa    | Isoa Naulivou; Isoa; Naulivou | m
%cast ravin   | Ravin Prakash; Ravin | m
%cast harriet | Harriet Whippy; Miss Whippy; Whippy | f
%cast josaia  | Josaia Tuivaga; Josaia; Mr Tuivaga | m
%cast akesa   | Akesa Tuivaga; Akesa | f
%cast deo     | Deo Narayan; Mr Narayan; Narayan | m
%cast tevita  | Tevita; Tevita Lomani | m
%cast ming    | Ming Fong; Ming | n
%cast cook    | Sereana; Sereana Baleidraki | f
%cast guard   | - | m
%cast clerk   | - | m
%cast grandma | - | f
%cast bursar  | - | n
%cast writer  | - | n

== 1 The Badge
[Losana Tuivaga](losana) has wanted the head prefect's badge since Form Three, and [her](losana) [father](josaia), the [principal](josaia), pins it on [Shalini Prakash](shalini). The two best [friends](losana+shalini) shake hands for the photograph and do not speak again that day. [Isoa Naulivou](isoa), [who](isoa) captains the fifteen and has been going out with [Losana](losana) for a term, carries [Shalini](shalini)'s books to the bus; [her](shalini) [twin](ravin) [Ravin](ravin) knocks them out of [his](isoa) hands. In the staff room the new English [mistress](harriet), [Miss Whippy](harriet), sits down on the chair of [Mr Narayan](deo), on which nobody has sat but [Mr Narayan](deo) since 1989.
- parent josaia losana "father"
+ hire shalini josaia "pins it on"
- friend losana shalini "best friends"
- quarrel losana shalini "do not speak"
- couple isoa losana "going out"
- help isoa shalini "carries"
- sibling ravin shalini "twin"
- attack ravin isoa "knocks them out"
- hire harriet "new English mistress"
- colleague deo harriet "In the staff room"

== 2 Examination Paper B
Somebody has got into the strong room. On Monday [Mr Narayan](deo), [who](deo) teaches mathematics, counts thirty-nine papers where there were forty, and [Mr Tuivaga](josaia) has every locker turned out. The missing sheet comes to light in a hockey boot belonging to the new head [prefect](shalini). [Shalini](shalini) swears that [she](shalini) has never set eyes on it. [Losana](losana) could say who asked to borrow the locker key on Friday; [she](losana) looks out of the window. By lunchtime [her](losana) [rival](shalini) has been suspended, the badge has changed blouses, and the [principal](josaia)'s [wife](akesa), [Akesa](akesa), is baking a cake for which [her](akesa) [daughter](losana) has no appetite.
- advisor deo _ "teaches mathematics"
+ steal _ deo "thirty-nine papers"
- investigate josaia "has every locker turned out"
- find _ "comes to light"
- reveal! losana "looks out of the window"
- enemy losana shalini "rival"
+ quit shalini "suspended"
- hire losana "changed blouses"
- married akesa josaia "wife"
- parent akesa losana "daughter"

== 3 Cane Smoke
[Ravin](ravin) sets out to clear the name of [his](ravin) disgraced [sister](shalini). [He](ravin) questions the [guard](guard), [who](guard) was asleep, and the school [cook](cook), [who](cook) never sleeps, and comes away with a name: [Ming Fong](ming), from the laboratory, was seen with a key. Trailing [Ming](ming) across the burning cane fields, [he](ravin) is cut off by the fire. It is [Isoa](isoa), out on a training run, [who](isoa) hears the shouts and drags [him](ravin) clear, with the very hands from which [he](ravin) once struck the books. The [twin](ravin) coughs for an hour and says thank you for a second. The cane burns for two more days. On the third [he](ravin) goes back with a bandaged hand and the same question.
- help? ravin shalini "clear the name"
- sibling ravin shalini "sister"
- investigate ravin guard "questions"
- reveal cook ravin "comes away with"
- investigate ravin ming "Trailing"
+ rescue isoa ravin "drags him clear"
- attack.past ravin isoa "struck the books"
- ill ravin "coughs"
- injure ravin "bandaged hand"

== 4 Ming
It's [Ming](ming)'s word against nobody's. Confronted behind the incubators by the [brother](ravin) of the suspended [girl](shalini), [Ming](ming) admits to having opened the strong room, and then stops talking, because a red envelope has come home to the Fongs' shop with a photograph of it. [Somebody](writer) was watching. [Somebody](writer) wants two hundred dollars, every Friday, in the hymn-book cupboard. [Ravin](ravin) lends [Ming](ming) forty and lies in wait with a torch. At four the cupboard is opened by [Whippy](harriet), [who](harriet) only wants a hymn-book, and [who](harriet) takes the [pair](ming+ravin) of [them](ming+ravin) for sweethearts and tells [them](ming+ravin) so. That, [Ming](ming) reflects, would be something.
- accuse ravin ming "Confronted"
- sibling ravin shalini "brother"
- quit.past shalini "suspended"
+ reveal ming ravin "admits"
- discover writer ming "was watching"
+ threaten writer ming "wants two hundred dollars"
- help ravin ming "lends"
- investigate ravin writer "lies in wait"
- couple! ming ravin "for sweethearts"
- love ming ravin "would be something"

== 5 Plain Words
Rain falls on [Lautoka](@lautoka). [Losana](losana) wears the badge. The badge does not suit [Losana](losana). [Isoa](isoa) says it to [Losana](losana). [She](losana) asks about [Shalini](shalini). [He](isoa) does not answer [Losana](losana). So [Losana](losana) drops [Isoa](isoa). [Isoa](isoa) runs to tell [Shalini](shalini). [Shalini](shalini) shuts the window on [Isoa](isoa). A thief's brother still needs a lawyer, says [Ravin](ravin). Will [Deo Narayan](deo) sell the papers? No one trusts [Narayan](deo). [Akesa](akesa) waits for [Josaia](josaia) with dinner. [Josaia](josaia) is with [Harriet](harriet). [They](harriet+josaia) are reading Keats. [Akesa](akesa) eats for two, and not from grief.
+ breakup losana isoa "drops"
- reveal isoa shalini "runs to tell"
- reject shalini isoa "shuts the window"
- date harriet josaia "reading Keats"
+ pregnant akesa "eats for two"
- sad! akesa "grief"

== 6 Sports Day
The relay is lost when the baton is found to be greased. [Tevita Lomani](tevita), a [boarder](tevita) from the outer islands, [who](tevita) ran last and fell, breaks a collarbone, and the crowd boos [Isoa](isoa) for picking [him](tevita). [Mr Narayan](deo), of all people, binds up the shoulder with [his](deo) own tie. From the stretcher the [boarder](tevita) can see into the pavilion, where [Miss Whippy](harriet) and the [principal](josaia) are standing closer than the measuring of the long jump demands. [He](tevita) tells [his](tevita) [nurse](deo). The [mathematician](deo), it appears, has loved the English [mistress](harriet) since [she](harriet) took [his](deo) chair; [he](deo) ties the next knot so hard that [his](deo) [patient](tevita) yelps.
- lose _ "The relay is lost"
+ injure tevita "breaks a collarbone"
- accuse _ isoa "boos"
- treat tevita deo "binds up"
+ discover tevita harriet+josaia "see into"
- flirt harriet josaia "standing closer"
- reveal tevita deo "tells"
- love deo harriet "has loved"
- jealous deo josaia "so hard"

== 7 Hymn 61
[Losana](losana) finds a red envelope in [her](losana) own desk. The [writer](writer) knows about the window, and how well [she](losana) held [her](losana) tongue; the price is the same as [Ming](ming)'s. Ashamed, and a hundred dollars short, the head [girl](losana) does what [she](losana) ought to have done in the first place: [she](losana) goes round to the house of the [friend](shalini) [whom](shalini) [she](losana) left in the lurch and confesses. [Shalini](shalini) hears [her](losana) out on the step. "[You](losana) may come in," [she](shalini) says, "but take off the badge." Two [prefects](losana+shalini), past and present, one [twin](ravin) and one laboratory [assistant](ming) pool [their](losana+ming+ravin+shalini) savings, not to pay, but to buy a very small camera.
- find losana "finds a red envelope"
- discover writer losana "knows about"
+ threaten writer losana "the price"
- threaten.past writer ming "same as Ming's"
- sad losana "Ashamed"
- friend losana shalini "friend"
- betray.past losana shalini "left in the lurch"
+ reveal losana shalini "confesses"
- reconcile losana shalini "come in"

== 8 Development
The film shows an elbow, a hymn-book and a wedding ring. The [guard](guard) has no ring; the [cook](cook), a [widow](cook), wears [hers](cook) on a chain. [Ming](ming) prints the picture larger, with [Ravin](ravin) counting the seconds in the dark, miscounts on purpose and kisses [him](ravin). [He](ravin) does not mind; [he](ravin) asks for another print. The ring, enlarged, is engraved with an anchor. There is one such anchor at the school, and it is on the hand of the [bursar](bursar)'s [clerk](clerk), [who](clerk) plays the organ at assembly and has a boat [he](clerk) cannot afford. While the four [detectives](losana+ming+ravin+shalini) are congratulating one another, the darkroom door is locked from outside, and smoke comes in under it.
- married.past _ cook "widow"
- create ming "prints"
+ kiss ming ravin "kisses"
- flirt ming ravin "another print"
+ discover losana+ming+ravin+shalini clerk "one such anchor"
- boss bursar clerk "clerk"
- attack _ losana+ming+ravin+shalini "locked from outside"

== 9 Smoke
The alarm is raised by the [cook](cook), [who](cook) never sleeps. [Isoa](isoa), a specialist by now, puts [his](isoa) shoulder to the door and brings out first [Ming](ming), then [Ravin](ravin), then the [girl](losana) [who](losana) threw [him](isoa) over and, last, the [one](shalini) [who](shalini) wouldn't have [him](isoa). [Shalini](shalini) is not breathing. [Miss Whippy](harriet) gives [her](shalini) the kiss of life on the netball court, and [Lautoka Hospital](#lautokahospital) does the rest. The [organist](clerk) puts to sea in the boat. With [him](clerk) go the [bursar](bursar)'s cash box and [Exam Paper B](*paperb), which [he](clerk) had been selling for years; [Ming](ming), as it turns out, had opened the door for [him](clerk) without knowing for whom.
- reveal cook _ "alarm is raised"
+ rescue isoa losana+ming+ravin+shalini "brings out"
- breakup.past losana isoa "threw him over"
- reject.past shalini isoa "wouldn't have him"
- ill shalini "not breathing"
- rescue harriet shalini "kiss of life"
- treat shalini _ "does the rest"
- flee clerk "puts to sea"
+ steal clerk bursar "go the bursar's cash box"
- help.past ming clerk "opened the door"

== 10 Sick Bay
A gentler episode, for the most part. [Shalini](shalini), bandaged and cross, is reinstated by telegram. [Her](shalini) [grandmother](grandma) brings pickles and, on learning who carried the [girl](shalini) out, feeds the [captain](isoa) until [he](isoa) cannot bend. [Akesa](akesa) comes too, for a check-up, and runs into [her](akesa) [husband](josaia) at the bedside of nobody in particular, holding the English [mistress](harriet)'s handbag. [She](akesa) puts two and two together and gets three, counting the one [she](akesa) is expecting. [Losana](losana), [who](losana) has followed [her](losana) [mother](akesa) with the umbrella, takes the badge off at last and lays it in the pickle jar.
- hire shalini "reinstated"
- kin grandma shalini "grandmother"
- parent akesa losana "mother"
- gift grandma shalini "brings pickles"
- help grandma isoa "feeds"
- married akesa josaia "husband"
+ discover akesa harriet+josaia "puts two and two"
- pregnant akesa "is expecting"
+ quit losana "takes the badge off"

== 11 Mooring
The coast guard brings back the boat without the [clerk](clerk), [who](clerk) has drowned, or else swims well. [Tuivaga](josaia) hands in [his](josaia) resignation before the board can ask for it. [He](josaia) has lost the house as well: [his](josaia) bags are on the veranda, labelled, in [Akesa](akesa)'s neat hand, with the address of the English [mistress](harriet). That [lady](harriet) has never in [her](harriet) life wanted a principal, only someone to read with, and explains as much through the mosquito screen. So the unhoused [man](josaia) sleeps on the school bench, and is woken by [Narayan](deo), [who](deo) had meant to gloat, and makes tea. [Tevita](tevita), [his](tevita) arm out of the sling, wins the swimming.
- die? clerk "drowned"
+ quit josaia "resignation"
- lose josaia "lost the house"
+ breakup akesa josaia "bags are on the veranda"
- reject harriet josaia "never in her life"
- help deo josaia "makes tea"
- recover tevita "out of the sling"
- find tevita "wins"

== 12 Prize Giving
Under an acting principal who is rather good at it, the year ends with cups. [Shalini](shalini) gets the medal for mathematics and, behind the tank, the kiss [she](shalini) would not hear of in Term Two; it's [Losana](losana) [who](losana) keeps watch for the [pair](isoa+shalini). [Miss Whippy](harriet) gives [Mr Narayan](deo) back [his](deo) chair, with a cushion worked by herself. Would [he](deo) care to hear some Keats? [He](deo) would not; [he](deo) would care to marry [her](harriet). And while the hall sings Hymn 61, a wet [man](clerk) with an anchor on [his](clerk) finger walks up the aisle between two constables, sits down at the organ from force of habit, and has to be led away in the second verse.
- find shalini "gets the medal"
+ kiss isoa shalini "kiss"
- couple.start isoa shalini "pair"
- reject.past shalini isoa "would not hear of"
- help losana isoa+shalini "keeps watch"
- gift harriet deo "gives Mr Narayan back"
+ propose deo harriet "would care to marry"
- return clerk "walks up the aisle"
+ arrest _ clerk "led away"
