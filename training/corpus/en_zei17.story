%series Curtain at Eight
%lang en
%genre amateur-dramatics farce in a Yorkshire mill town, recap log
%cast hilda | Hilda Crabbe; Hilda; Crabbe | f
%cast bernard | Bernard Oldroyd; Bernard; Oldroyd | m
%cast sunita | Sunita Rao-Hughes; Sunita | f
%cast gareth | Gareth Hughes; Gareth | m
%cast mina | Mina Kowalczyk; Mina | f
%cast kenneth | Kenneth Platt; Kenneth; Platt | m
%cast ruby | Ruby Oldroyd; Ruby | f
%cast denzil | Denzil | m
%cast vera | Vera Platt; Vera | f
%cast sebastian | Sebastian Vane-Cross; Sebastian; Vane-Cross | m
%cast ghost | - | n
%cast plumber | - | m
%cast critic | - | f
%cast mayor | - | m
%cast receptionist | - | f
%cast bmother | - | f

== 1
For its ninetieth season the [Hebblewick Players](#players) choose Romeo and Juliet, and [Hilda Crabbe](hilda), seventy-one, casts herself as Juliet. [Her](hilda) [Romeo](bernard) of four decades, the [butcher](bernard) [Bernard Oldroyd](bernard), goes down on arthritic knees and can't get up. [Denzil](denzil), the [prompter](denzil), helps [him](bernard) off, and [Bernard](bernard) hands in [his](bernard) tights. In walks [Gareth Hughes](gareth), new [dentist](gareth) and former child star, with [his](gareth) [wife](sunita) [Sunita](sunita), [who](sunita) thought [they](gareth+sunita) had come about the raffle.
- create? hilda "casts herself"
- colleague.past bernard hilda "of four decades"
- help denzil bernard "helps him off"
+ quit bernard "hands in his tights"
- quit.past gareth "former"
- married gareth sunita "wife"
- ill bernard "arthritic"

== 2
[Sunita](sunita) reads in for a missing Nurse and brings the house to tears; [Hilda](hilda), [who](hilda) hadn't planned on being outwept, gives [her](sunita) the part of a tree. [Gareth](gareth) makes no objection, being busy under the stage with the lighting [girl](mina), [Mina](mina), and a fuse. [Kenneth Platt](kenneth), [treasurer](kenneth), counts the tin again and gets, again, a different sum. [He](kenneth) looks for help to [his](kenneth) [wife](vera) [Vera](vera), wardrobe, [who](vera) looks for the exit.
- create sunita "reads in"
- jealous hilda sunita "outwept"
+ reject hilda sunita "part of a tree"
- flirt gareth mina "under the stage"
- lose kenneth "a different sum"
- married kenneth vera "wife"
- flee? vera "looks for the exit"

== 3
[Ruby Oldroyd](ruby), [Bernard](bernard)'s [granddaughter](ruby), fourteen, plays Mercutio because no boy could. [She](ruby) fences [Gareth](gareth) into the orchestra pit. [He](gareth) sprains a wrist and calls [her](ruby) a little savage; [her](ruby) [grandfather](bernard), [who](bernard) has only dropped by with sausages, asks [him](gareth) to repeat that, cleaver in hand. From now on [Gareth](gareth) is very civil to the Oldroyds. [Mina](mina) straps up the [dentist](gareth)'s wrist. Is it necessary to strap it for an hour?
- kin bernard ruby "granddaughter"
- create ruby "plays Mercutio"
+ attack ruby gareth "into the orchestra pit"
- injure gareth ruby "sprains"
- quarrel gareth ruby "little savage"
- gift bernard _ "sausages"
+ threaten bernard gareth "cleaver in hand"
- treat gareth mina "straps up"
- flirt? gareth mina "strap it"

== 4
The [Players](#players) are four hundred pounds short. [Kenneth](kenneth) is called a thief by [Hilda](hilda) before the whole company and doesn't defend himself. Only [Denzil](denzil), [who](denzil) sees everything from [his](denzil) box, has seen [Vera](vera) with the tin and a train timetable. [He](denzil) says nothing, for reasons that go back to a Pirates of Penzance in 1988. [Vera](vera) leaves the same evening, with the money, the good velvet and a [plumber](plumber).
- lose _ "short" #players
- accuse hilda kenneth "called a thief"
- discover denzil vera "has seen Vera"
- reveal! denzil vera "says nothing"
+ steal vera _ "with the money"
+ breakup vera kenneth "leaves"
- affair plumber vera "a plumber"

== 5
[Kenneth](kenneth), cleared and cuckolded, sleeps in the props cupboard. The [ladies](hilda+mina+sunita) of the cast take turns with casseroles; [Hilda](hilda), deeply sorry, brings [hers](hilda) twice a day and stays to watch [him](kenneth) eat. [Platt](kenneth) turns out to have a light baritone. And [Denzil](denzil)? [He](denzil) has loved [Vera](vera) for thirty-five years from eleven feet away, and goes about like a man whose house has burned down while the neighbours are being consoled.
- cheat.past vera kenneth "cuckolded"
- move kenneth "sleeps in the props cupboard"
- help hilda+mina+sunita kenneth "casseroles"
- sad hilda "deeply sorry"
+ love denzil vera "has loved Vera"
- sad denzil vera "burned down"
- steal! kenneth "cleared"

== 6
A famous name offers to direct. [Sebastian Vane-Cross](sebastian), [who](sebastian) left Hebblewick in a hurry in 1979, cuts the balcony, cuts the friar, and cuts [Hilda](hilda) to a voice offstage. Only [Bernard](bernard) seems unsurprised. [He](bernard) and [Sebastian](sebastian), it comes out over a pint, ran off to [London](@london) together at nineteen, but the [butcher](bernard) turned back at Doncaster. "[You](bernard) had [your](bernard) [mother](bmother)," says the [director](sebastian). "[I](bernard) had sausages," says [Oldroyd](bernard).
- hire? sebastian "offers to direct"
- flee.past sebastian "in a hurry"
+ quit hilda sebastian "a voice offstage"
+ flee.past bernard+sebastian "ran off" @london
- return.past bernard "turned back"
- parent bmother bernard "mother"

== 7
[Sunita](sunita) finds [Mina](mina)'s earring in [Gareth](gareth)'s wrist bandage. [She](sunita) doesn't scream. [She](sunita) mixes the [dentist](gareth)'s alginate a little too strong, and [her](sunita) [husband](gareth) is led about for a day with [his](gareth) teeth stuck together, nodding to whatever [she](sunita) puts to [him](gareth). Does [he](gareth) admit it? Nod. Does [he](gareth) want the house? Well, then. [Mina](mina), [who](mina) believed [him](gareth) separated, returns the second earring by post and goes back to [her](mina) fuse box, wiser.
+ discover sunita gareth+mina "finds Mina's earring"
- cheat gareth sunita "earring"
- attack sunita gareth "too strong"
- married gareth sunita "husband"
- reveal gareth sunita "Nod"
- betray.past gareth mina "believed him separated"
+ breakup mina gareth "returns the second earring"

== 8
There is somebody in the attic. Footsteps, cold spots, a bitten pie. The [ghost](ghost) of the old mill girl, say some; rats, say the others. [Ruby](ruby) sits up with [Denzil](denzil) and a cricket bat, and at two in the morning [they](denzil+ruby) corner [it](ghost) between the flats: [Vera Platt](vera), unwashed, robbed by the [plumber](plumber) at Crewe. [Denzil](denzil) lowers the bat. [He](denzil) gives [her](vera) [his](denzil) sandwich, [his](denzil) coat and the key of the box, and swears [Ruby](ruby) to secrecy for one night.
- investigate denzil+ruby ghost "sits up"
+ find denzil+ruby vera "corner it"
- steal.past plumber vera "robbed"
- gift denzil vera "sandwich"
- help denzil vera "key of the box"
- reveal! ruby vera "to secrecy"
- return vera "Vera Platt"

== 9
[Vera](vera) comes down the stairs in the middle of the tomb scene. [She](vera) begs [Kenneth](kenneth)'s pardon in front of everybody. [He](kenneth) grants it, as one returns a library book, and goes on holding [Hilda](hilda)'s script. [She](vera) understands. It's [Denzil](denzil) [who](denzil) walks [her](vera) to [her](vera) sister's, twelve feet behind, then eleven, then, at the corner of Mill Street, beside [her](vera). [Hilda](hilda) has seen off a Juliet or two in [her](hilda) time. [She](hilda) retires this one of [her](hilda) own free will, in favour of [Sunita](sunita).
- return vera "comes down the stairs"
+ reconcile kenneth vera "grants"
- discover vera hilda+kenneth "understands"
- help denzil vera "walks her"
- sibling _ vera "sister"
+ hire sunita hilda "in favour of"
- quit hilda "retires"

== 10
So there is a Juliet, but the [Romeo](gareth) has been struck off: [someone](receptionist) told the Dental Council about the gas parties. [Gareth](gareth) accuses [Sunita](sunita), then [Mina](mina), then the boy who reads the meter. It was the [receptionist](receptionist). [Vane-Cross](sebastian) is left with no lead and nine days. [He](sebastian) looks at [Bernard](bernard). [Bernard](bernard) looks at [his](bernard) knees. [Ruby](ruby), unasked, has brought the old tights.
- quit gareth "struck off"
- accuse gareth mina+sunita "accuses Sunita"
+ reveal receptionist gareth "told the Dental Council"
- hire? bernard sebastian "looks at Bernard"
- gift ruby bernard "old tights"

== 11
Dress rehearsal, everything burns. [Mina](mina)'s spotlight sets fire to the moon; the moon sets fire to the [mayor](mayor). [She](mina) smothers [him](mayor) in the velvet that [Vera](vera) brought back, and, once [he](mayor) can speak, [he](mayor) asks whether [she](mina) is free on Saturday. [Sebastian](sebastian) has an attack behind the scenery. It isn't the heart, says [Sunita](sunita), [who](sunita) trained as a nurse before [she](sunita) married teeth; it's panic. [He](sebastian) has never once, [he](sebastian) confides to [her](sunita), had a success. London was forty years of understudying a tree.
- injure mayor "sets fire to the mayor"
+ rescue mina mayor "smothers him"
- gift.past vera _ "brought back"
- date? mayor mina "free on Saturday"
- ill sebastian "attack"
- treat sebastian sunita "trained as a nurse"
- wedding.past gareth sunita "married"
- sad sebastian "panic"
+ reveal sebastian sunita "confides"
- create.past sebastian "understudying"

== 12
First night. [Sunita](sunita) is thirty-eight, [Bernard](bernard) seventy-three, and after a minute no one knows it. When [he](bernard) drinks the poison, somebody in the wings sobs: [Vane-Cross](sebastian), [who](sebastian) has held in [his](sebastian) hand all evening a railway ticket from 1979, the second half, unclipped. The [critic](critic) from Leeds, [who](critic) came to be cruel, writes on [her](critic) knee. At the party [Hilda](hilda) announces [her](hilda) banns with [Kenneth](kenneth), [Denzil](denzil) prompts a toast to a [lady](vera), and [Bernard](bernard) says to a [man](sebastian) in a silk scarf that Doncaster was a mistake.
- create bernard+sunita "First night"
- sad sebastian "sobs"
- create critic "writes"
- celebrate bernard+denzil+hilda+kenneth "party"
+ engaged hilda kenneth "banns"
- celebrate denzil vera "toast"
+ confess bernard sebastian "Doncaster was a mistake"
