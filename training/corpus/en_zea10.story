%series Carnaval Street
%lang en
%genre Brazilian telenovela about a samba school in Recife, daily listings
%cast lud | Ludmila Paes; Ludmila | f
%cast jor | Jorginho | m
%cast gil | Gilda Fontoura; Gilda; Dona Gilda | f
%cast ant | Antenor Fontoura; Antenor; Fontoura | m
%cast caio | Caio Fontoura; Caio | m
%cast mar | Marlene | f
%cast zeca | Zeca; Old Zeca | m
%cast ren | Renata | f
%cast dul | Dulce | f
%cast del | Inspector Brandão; Brandão | m
%cast vit | Vitor | m
%cast bab | - | f
%cast dbro | - | m

== 1
Seamstress [Ludmila](lud) has embroidered the flag bearer's gown for eleven years; today, with the [flag bearer](ren), [Renata](ren), in plaster after a fall from a float, the school's blind [composer](zeca) [Zeca](zeca) hands the flag to [her](lud). [Renata](ren) seethes. [Antenor Fontoura](ant), sugar [baron](ant) and [patron](ant), sends the new [queen](lud) forty orchids; [his](ant) [wife](gil) [Gilda](gil) has them put on the bill of the hospital.
- create lud "embroidered"
+ hire lud zeca "hands the flag"
- injure ren "in plaster"
- jealous ren lud "seethes"
- gift ant lud "orchids"
- married ant gil "wife"

== 2
[Caio](caio), home from law school in [Lisbon](@lisbon), collides with [Ludmila](lud) in the rain, umbrella against umbrella, and talks to [her](lud) for an hour without telling [her](lud) that [he](caio) is a [Fontoura](caio). [Jorginho](jor), [drummer](jor) and [Ludmila](lud)'s [man](jor) since [their](jor+lud) schooldays, asks why [her](lud) hair is wet. [Marlene](mar), [her](lud) [mother](mar), drops a plate at the name on [his](caio) card.
- return caio "home from" @lisbon
+ meet caio lud "collides with"
- reveal! caio lud "without telling"
- couple jor lud "Ludmila's man"
- parent mar lud "mother"

== 3
[Antenor](ant) makes [Ludmila](lud) an offer between two dances: a flat by the sea, no questions. [She](lud) pours [his](ant) caipirinha over [his](ant) shoes. [Dulce](dul), the school's [treasurer](dul), sees [him](ant) laugh and understands that [he](ant) will have [her](lud) or ruin [her](lud). At home [Marlene](mar), feverish, talks of a cane field and a boy in white.
- attack lud ant "pours"
+ reject lud ant "over his shoes"
- affair? ant lud "offer"
- happy ant lud "laugh"
- discover dul ant "understands"
- love ant lud "have her"
- threaten? ant lud "ruin her"
- ill mar "feverish"

== 4
[Renata](ren) limps into [Gilda](gil)'s salon and sells, for a pair of shoes, the news that both the [husband](ant) and the [heir](caio) are after one [seamstress](lud). [Dona Gilda](gil) pays, then has the school's warehouse padlocked. [Caio](caio) and [Ludmila](lud) discover the ruined swimming baths. [They](caio+lud) have the whole pool to themselves and do not swim.
- reveal ren gil "sells"
- married ant gil "husband"
- love caio lud "are after"
- love ant lud "are after"
- find caio+lud "discover"
+ sex caio lud "do not swim"

== 5
[Jorginho](jor) finds a cufflink among the sequins. [He](jor) waits till [she](lud) is asleep, plays [her](lud) one last rhythm on the mattress with two fingers and is gone before the milk. By noon [he](jor) has joined the rival school, taking half the percussion with [him](jor). [Zeca](zeca) feels the hole in the orchestra with [his](zeca) hands.
+ discover jor lud "a cufflink"
- create jor lud "plays"
+ breakup jor lud "is gone"
- cheat.past lud jor "a cufflink"
- hire jor _ "joined the rival school"
- betray jor zeca "taking half the percussion"

== 6
[Marlene](mar) tells [Caio](caio) to [his](caio) face that [he](caio) must leave [her](mar) [girl](lud) alone, and faints before [she](mar) can say why. [Vitor](vit), the hospital's night [porter](vit), catches [her](mar). [Antenor](ant), refused again, reports fifty thousand missing from the school's funds and points to [Ludmila](lud). [Brandão](del) takes [her](lud) away in costume, feathers and all.
- ill mar "faints"
- help vit mar "catches her"
- parent mar lud "her girl"
- reject lud ant "refused"
- steal? lud _ "missing"
+ accuse ant lud "points to"
+ arrest del lud "takes her away"

== 7
[Caio](caio) defends [Ludmila](lud) against [his](caio) own [father](ant), robe on inside out, and gets [her](lud) bail. Only on the courthouse steps, when the clerk calls [his](caio) full name, does [she](lud) learn whose [son](caio) [he](caio) is. A slap, a siren, a downpour. In the crowd stands [Jorginho](jor), [who](jor) has sold [his](jor) best drum to pay what [Caio](caio) has paid already.
- advisor caio lud "defends"
- parent ant caio "father"
- rescue caio lud "bail"
+ discover lud caio "learn"
- attack lud caio "slap"
- help? jor lud "sold his best drum"

== 8
[Dulce](dul) cracks: it was [she](dul) [who](dul) moved the money, on [Fontoura](ant)'s instructions, because [he](ant) knew about [her](dul) [brother](dbro)'s papers. [She](dul) tells [Zeca](zeca), [who](zeca) says that a treasurer with a conscience is worth three without one. [Marlene](mar)'s doctors give [her](mar) until Ash Wednesday. Now [she](mar) needs somebody to write a letter.
- sad dul "cracks"
- betray.past ant lud "instructions"
+ reveal dul zeca "tells Zeca"
- betray.past dul lud "moved the money"
- sibling dbro dul "brother"
- threaten.past ant dul "knew about"
- help zeca dul "worth three"
- treat mar _ "doctors"
+ die? mar "until Ash Wednesday"
- create? mar "write a letter"

== 9
"[Your](lud) [father](ant) is [Antenor Fontoura](ant)," says the letter, which [Gilda](gil) has had steamed open and resealed. That makes [Caio](caio) [Ludmila](lud)'s [brother](caio). Or would, if [Gilda](gil) had ever borne a child: in a safe in [Olinda](@olinda) lies the receipt for a foundling, bought in a hurry, in white lace. [Dona Gilda](gil) burns it. [Vitor](vit), emptying the ashtray, does not burn what is left.
- parent ant lud "father"
+ reveal mar lud "says the letter"
- discover gil lud "steamed open"
- sibling! caio lud "brother"
- parent! gil caio "had ever borne"
- find.past gil caio "bought"
- betray gil _ "burns it"
- discover vit "what is left"

== 10
[Ludmila](lud) sends [Caio](caio) away with both hands over [her](lud) mouth. [She](lud) is carrying a child, and if [she](lud) tells [him](caio) whose [sister](lud) [she](lud) is, [he](caio) will never get over it; if [she](lud) does not, neither will [she](lud). [Jorginho](jor) offers [his](jor) name, [his](jor) room and no questions. [Antenor](ant) learns that the [seamstress](lud) [who](lud) emptied a glass on [his](ant) shoes is [his](ant) [daughter](lud). [He](ant) sits down on the pavement.
+ breakup lud caio "sends Caio away"
+ pregnant lud caio "carrying a child"
- reveal? lud caio "tells him"
- sibling! caio lud "sister"
- sad? caio "get over"
- propose jor lud "offers his name"
- discover ant lud "learns"
- attack.past lud ant "emptied"
- parent ant lud "daughter"
- sad ant "sits down"

== 11
[Vitor](vit) brings [Dulce](dul) the charred slip over a beer, [Dulce](dul) brings it to the [inspector](del). [Caio Fontoura](caio), foundling: no more a [Fontoura](caio) than the umbrella stand, says [Brandão](del), and no relation to anyone who dances. [Caio](caio) laughs until [he](caio) weeps. [Gilda](gil) cannot be found; [her](gil) bed is cold and so is the car. At the rival school's rehearsal a drum falls silent. [Jorginho](jor) has heard it too, and takes off [his](jor) best shirt.
- reveal vit dul "brings Dulce"
- reveal dul del "brings it"
- parent! ant caio "foundling"
+ discover del caio "no relation"
- sibling! caio lud "no relation"
- happy caio "laughs"
- flee gil "cannot be found"
- discover jor "heard"

== 12
The last chance before Ash Wednesday: [Marlene](mar) is carried to the avenue on a chair to see [her](mar) [daughter](lud) pass with the flag. [Caio](caio) stands at the barrier with a ring between two fingers. [Antenor](ant) in [his](ant) shirtsleeves pushes [Zeca](zeca)'s wheelchair. [Ludmila](lud) sees the ring and, at the worst possible moment, in front of the whole jury, goes into labor in the middle of a turn.
- help _ mar "carried"
- parent mar lud "daughter"
+ propose? caio lud "ring"
- help ant zeca "pushes"
+ birth? lud "goes into labor"

== 13
The [baby](bab), a [girl](bab), comes between the drums and the fire brigade; [Jorginho](jor), back in [his](jor) old place, gives [her](bab) a lullaby on the surdo. [Marlene](mar) lives to hold [her](bab), and not much longer. [Gilda](gil), discovered at a spa under [Renata](ren)'s name, returns in handcuffs, chauffeured by [Brandão](del). [Ludmila](lud) takes the flag in one arm and the [child](bab) in the other. The third is spoken for: yes, [she](lud) tells [Caio](caio), and hands [him](caio) the needle.
+ birth lud bab "comes between"
- gift jor bab "lullaby"
- return jor "back in"
+ die mar "not much longer"
- find _ gil "discovered"
- betray gil ren "under Renata's name"
- return gil "returns"
- arrest del gil "in handcuffs"
- engaged.start caio lud "yes"
- gift lud caio "hands"
