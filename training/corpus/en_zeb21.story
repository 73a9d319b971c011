%series Vice Versa
%lang en
%genre police serial, Chicago-style metropolis, terse TV listings
%cast drummond | Captain Drummond; Drummond | f
%cast okafor  | Chidi Okafor; Okafor; Chidi | m
%cast reyna   | Reyna Castellanos; Reyna; Castellanos | f
%cast sully   | Pat Sullivan; Sully; Sullivan | m
%cast voigt   | Councilman Voigt; Voigt | m
%cast junebug | Junebug | f
%cast artie   | Artie Blum; Artie; Blum | m
%cast marisol | Marisol | f
%cast pike    | Deacon Pike; Pike | m
%cast lowell  | Lowell Pike; Lowell | m
%cast tess    | Tess Sullivan; Tess | f
%cast rook    | - | m
%cast janitor | - | n
%cast niece   | - | n
%cast masked  | - | m
%cast teller  | - | f
%cast widow   | Mrs. Blum | f

== 1
[Reyna Castellanos](reyna) is assigned to [Chidi Okafor](okafor), [whose](okafor) last three partners were carried out. A bank [teller](teller) is held at gunpoint by a masked [man](masked) with a limp; [Okafor](okafor), ordered to wait by [Captain Drummond](drummond), goes in. The [teller](teller) is unharmed. The limping [man](masked), to the [rookie](reyna)'s dismay, is called [Uncle](masked) by the [child](niece) in [her](reyna) wallet photo.
+ colleague.start okafor reyna "assigned"
+ threaten masked teller "gunpoint"
- boss drummond okafor "ordered"
- reject okafor drummond "goes in"
- rescue okafor teller "unharmed"
- sad reyna masked "dismay"
- kin masked niece "Uncle"

== 2
[Pat Sullivan](sully) was [Okafor](okafor)'s training [officer](sully) and is [Reyna](reyna)'s [brother-in-law](sully). Why would a [cop](sully) with a clean sheet stick up a bank? [He](sully) is questioned by [Drummond](drummond), [whom](drummond) [he](sully) once pulled from a burning cruiser, and gives [her](drummond) nothing but [his](sully) badge. That night [his](sully) [wife](tess), [Tess](tess), receives an ear in a ring box. It isn't [his](sully).
- advisor.past sully okafor "training officer"
- kin reyna sully "brother-in-law"
- steal.past sully _ "stick up"
+ investigate drummond sully "questioned by"
- rescue.past sully drummond "pulled from"
- reveal! sully drummond "nothing but his badge"
- married sully tess "wife"
- find tess "receives"
+ threaten _ tess "an ear"

== 3
The ear belongs to [Artie Blum](artie), loan shark. [He](artie) is found by a street [kid](junebug), [Junebug](junebug), tied up in a laundromat dryer, set to low. [Blum](artie) has been robbed by [Deacon Pike](pike), to [whom](pike) half the precinct owes money by now. [Junebug](junebug) asks [Okafor](okafor) for a reward. [She](junebug) gets a sandwich and, when [he](okafor) isn't looking, [his](okafor) watch.
+ find junebug artie "found by"
- abduct.past pike artie "tied up"
- steal.past pike artie "robbed by"
- gift okafor junebug "sandwich"
- steal junebug okafor "his watch"

== 4
[Councilman Voigt](voigt) demands a scapegoat and is offered [Drummond](drummond). The [captain](drummond) is stripped of [her](drummond) command; [her](drummond) [deputy](rook), a [lieutenant](rook) with ambitions, has [her](drummond) nameplate unscrewed before [she](drummond) has left the room. [Reyna](reyna) is kissed at the elevators by [Lowell](lowell), a public [defender](lowell), and only then asks for [his](lowell) surname. It's [Pike](lowell).
+ accuse voigt drummond "offered Drummond"
- quit drummond "stripped"
- boss drummond rook "deputy"
+ kiss lowell reyna "kissed"
- discover reyna lowell "asks for his surname"

== 5
[Tess Sullivan](tess) is snatched from a supermarket under the eyes of the squad that was guarding [her](tess). From [his](sully) cell, [Sully](sully) sends for [Okafor](okafor), [who](okafor) learns at last what the bank was for: every bill was to go to [Pike](pike), [who](pike) had been promised a badge of [his](pike) own. [Junebug](junebug) saw the van. [She](junebug) trades the plate for the watch's batteries.
+ abduct _ tess "snatched"
- help _ tess "guarding"
- arrest.past _ sully "cell"
- invite sully okafor "sends for"
- discover okafor sully "learns"
+ reveal sully okafor "learns"
- hire? pike "promised"
- discover junebug _ "saw"

== 6
[Lowell](lowell) is slapped by [Reyna](reyna), cautioned by [Okafor](okafor) and thrown out by [his](lowell) [father](pike), all on one Sunday: [he](lowell) wants to testify against the [Deacon](pike). The plate leads to a slaughterhouse. Before the raid, a phone call is made from the squad room; the hooks are empty and the floor wet when the doors go in. Somebody has been tipped off by somebody.
- attack reyna lowell "slapped"
- threaten okafor lowell "cautioned"
- reject pike lowell "thrown out"
- parent pike lowell "father"
+ accuse? lowell pike "testify"
+ betray _ _ "tipped off"

== 7
Suspended, unarmed and bored, [Drummond](drummond) goes through [her](drummond) own precinct's phone bills. The call was placed from the desk of the new [captain](rook). [She](drummond) is surprised at it by [Reyna](reyna), [who](reyna) had come to do the same, and the [women](drummond+reyna) share a pot of noodles. On the way to [her](drummond) car the older [one](drummond) is run down by a truck without lights.
- quit.past drummond "Suspended"
+ investigate drummond rook "phone bills"
- discover drummond rook "placed from"
- find reyna drummond "surprised at it"
- friend.start drummond reyna "share a pot"
+ attack _ drummond "run down"

== 8
[Drummond](drummond) is kept alive by machines. [Okafor](okafor) is refused admission by everybody except [Marisol](marisol), the night [nurse](marisol), [who](marisol) was once [his](okafor) [wife](marisol). It was [she](marisol), not the job, [he](okafor) admits, that [he](okafor) should have taken home. [Tess](tess) is brought to the phone and made to tell [Sully](sully) what to do with the evidence room. [He](sully) has a key. [He](sully) always had a key.
- ill drummond "kept alive"
- reject _ okafor "refused"
- married.past marisol okafor "wife"
- help marisol okafor "except Marisol"
- confess okafor marisol "admits"
+ threaten _ sully "made to tell"

== 9
[Sullivan](sully), escorted to a funeral, is sprung by two mourners with shotguns. [He](sully) had known nothing of it. Driven to a boathouse, [he](sully) is reunited with [Tess](tess), embraced by [Pike](pike) and introduced to the [man](rook) behind the [Deacon](pike): the new [captain](rook), in a very good coat. [Lowell](lowell) is asked to identify [his](lowell) own body, in a manner of speaking; the coffin at the funeral had [his](lowell) name on it.
+ rescue _ sully "sprung"
- discover! sully _ "known nothing"
- reconcile sully tess "reunited"
- meet rook sully "introduced"
+ boss rook pike "behind the Deacon"
- die! lowell "his own body"

== 10
The evidence room is emptied overnight by [Sully](sully) at gunpoint, and the blame is laid on [Okafor](okafor). [He](okafor) is hunted by [his](okafor) own squad, hidden by [Junebug](junebug) above the laundromat and stitched by [Marisol](marisol). [Artie Blum](artie), one-eared and forgiving, lends [him](okafor) a car. [Blum](artie) is repaid by nine bullets, through [his](artie) own front door, meant for [his](artie) [guest](okafor).
- steal sully _ "emptied"
+ accuse _ okafor "blame"
- investigate _ okafor "hunted"
- help junebug okafor "hidden"
- treat okafor marisol "stitched"
- gift artie okafor "lends"
+ kill _ artie "nine bullets"
- kill? _ okafor "meant for"

== 11
[Mrs. Blum](widow) buries [her](widow) [husband](artie) with both ears, the second recovered from evidence by [Reyna](reyna). In the pew behind, [Drummond](drummond), on crutches, whispers one name to [Voigt](voigt): [he](voigt) has been backed by a [cop](rook) [who](rook) sells cops. The [councilman](voigt) is sick into [his](voigt) hat. By evening [he](voigt) is wired, sweating, and sitting across from the [captain](rook).
- die.past artie "buries"
- married.past artie widow "husband"
- find reyna _ "recovered"
- recover drummond "on crutches"
+ reveal drummond voigt "whispers"
- help.past rook voigt "backed"
- betray rook _ "sells"
- ill voigt "sick"
+ betray voigt rook "wired"

== 12
The wire is found. [Voigt](voigt) is being walked to the end of the pier by [Pike](pike) when the [Deacon](pike) is called by a voice [he](pike) buried a week ago. "[Dad](pike)," says [Lowell](lowell). [Pike](pike) turns around; that is all it takes. The [councilman](voigt) is hauled back by [his](voigt) collar, the [Deacon](pike) cuffed by [Reyna](reyna), the [son](lowell) held up by both elbows.
- discover _ voigt "found"
- kill? pike voigt "end of the pier"
- return lowell "voice"
- die! lowell "buried"
- parent pike lowell "Dad"
+ rescue _ voigt "hauled back"
+ arrest reyna pike "cuffed"
- help _ lowell "held up"

== 13
Left with one [hostage](tess) and no friends, the [captain](rook) locks himself into the cruiser garage with [Tess](tess). [Sully](sully) is let in, unarmed, in exchange. A shot; another. [Okafor](okafor), first through the door, finds [Tess](tess) on [her](tess) feet, a gun in [her](tess) hand, and two [men](rook+sully) on the concrete, of [whom](rook+sully) only the limping [one](sully) is breathing.
- abduct rook tess "locks himself into"
- rescue sully tess "in exchange"
- attack _ _ "shot"
- find okafor tess "on her feet"
+ kill tess rook "only the limping one"
- injure sully "breathing"

== 14
[Drummond](drummond) is given back [her](drummond) nameplate by the [janitor](janitor), [who](janitor) had kept it. [Sullivan](sully), charged, sentenced and forgiven, in that order, is pushed to the prison van by [Tess](tess). [Okafor](okafor) is handed a box of [his](okafor) things by [Marisol](marisol): what [she](marisol) means, [she](marisol) says, is unpack. [Junebug](junebug) is picked up shoplifting by [Reyna](reyna), and booked a bunk at the academy for juniors. [She](junebug) returns a watch.
- hire drummond "nameplate"
- gift janitor drummond "given back"
- accuse _ sully "charged"
+ arrest.past _ sully "sentenced"
- reconcile _ sully "forgiven"
- help tess sully "pushed"
- gift marisol okafor "handed"
+ reconcile marisol okafor "unpack"
- arrest reyna junebug "picked up"
- steal junebug _ "shoplifting"
- gift junebug okafor "returns"
