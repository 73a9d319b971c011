%series Graveyard Shift
%lang en
%genre call-centre comedy-drama in Manila, back-cover summaries
%cast tess | Tessie Magbanua; Tessie; Magbanua | f
%cast rico | Rico Villanueva; Rico; Villanueva | m
%cast bong | Bong | m
%cast cherry | Cherry Lim; Cherry | f
%cast arjun | Arjun Mehta; Arjun; Mehta | m
%cast lola | Lola Charing; Charing | f
%cast hank | Hank Dupree; Hank; Dupree | m
%cast divine | Divine | f
%cast gilbert | Gilbert | m
%cast jun | Junjun | m
%cast guard | Mang Pilo; Pilo | m
%cast midwife | - | f
%cast ceo | - | f
%cast gwife | - | f
%cast rbrother | - | m
%cast hdaughter | - | f
%cast dbaby | - | f
%cast asister | - | f

== 1
Midnight in [Manila](@manila), noon in [Ohio](@ohio). [Tessie Magbanua](tess), single [mother](tess) and [voice](tess) of a cable company [she](tess) has never seen, is given a new cubicle [mate](rico): [Rico Villanueva](rico), fresh from the seminary, [who](rico) left it four months before ordination and won't say why. The team [leader](arjun), [Arjun Mehta](arjun), flown in from [Pune](@pune), counts [their](rico+tess) toilet breaks. [Rico](rico) comforts a sobbing customer for fifty minutes. [Arjun](arjun) docks [his](rico) pay; [Tessie](tess), [who](tess) has [her](tess) rent to think of, slides half of [her](tess) own noodles across the desk.
- parent tess jun "mother"
- meet rico tess "given a new cubicle mate"
- colleague rico tess "cubicle mate"
- quit.past rico "left it"
- reveal! rico "won't say why"
- boss arjun rico+tess "leader"
- travel arjun "flown in"
- help rico _ "comforts"
- sad _ "sobbing"
+ gift tess rico "slides half"

== 2
A lonely [widower](hank) from [Tulsa](@tulsa), [Hank Dupree](hank), has taken to ringing up about a remote control that works perfectly. [He](hank) asks for [Cherry](cherry). [Cherry Lim](cherry), engaged to the office [Adonis](gilbert), [Gilbert](gilbert), finds that [she](cherry) looks forward to the ring. [Her](cherry) best [friend](divine) [Divine](divine), at the next desk, tells [her](cherry) it's against policy, against sense and very romantic. In the pantry, somebody has emptied [Tessie](tess)'s purse. The [guard](guard), [Mang Pilo](guard), searches everyone's bag except [his](guard) own.
- married.past _ hank "widower"
- die.past _ "widower"
- sad hank "lonely"
- engaged cherry gilbert "engaged"
+ love.start cherry hank "looks forward"
- friend cherry divine "best friend"
+ steal _ tess "emptied"
- investigate guard _ "searches"

== 3
Typhoon. The streets are rivers, and the graveyard shift is stuck on the ninth floor for two days with a vending machine and a birthday cake. The machine is looted by [Arjun](arjun) himself, with a fire axe, for [Divine](divine), [who](divine) is diabetic. Nobody had thought [him](arjun) capable of it, least of all [Arjun](arjun). [Bong](bong), the union [man](bong), proposes a truce until the water falls. In the dark of the server room [Divine](divine) tells [Cherry](cherry)'s [fiancé](gilbert) to stop, then doesn't tell [him](gilbert) anything.
- ill divine "diabetic"
- steal arjun _ "looted"
+ rescue arjun divine "with a fire axe"
- reconcile? arjun bong "truce"
- engaged cherry gilbert "fiancé"
- cheat gilbert cherry "doesn't tell him"
+ affair divine gilbert "doesn't tell him"

== 4
[Junjun](jun), six, missing since the flood, is not at [his](jun) [grandmother](lola)'s, where [his](jun) [mother](tess) left [him](jun). [Lola Charing](lola) only turned [her](lola) back to save the hens. [Tessie](tess) wades. With [her](tess) wade [Rico](rico), an icon round [his](rico) neck, and [Bong](bong) with a megaphone. It is [Mang Pilo](guard) [who](guard) sees the small hand on a billboard, above the water, holding on to the painted toothbrush, and it's [Mang Pilo](guard), fifty-nine, [who](guard) can swim. Under [his](guard) jacket, as [they](bong+rico+tess) warm [him](guard), [Tessie](tess) finds [her](tess) own purse. [She](tess) lets it lie.
- lose tess jun "missing"
- kin jun lola "grandmother"
- parent tess jun "mother"#2
- investigate bong+rico+tess jun "wades"
- find guard jun "sees"
+ rescue guard jun "can swim"
- steal.past guard tess "her own purse"
+ discover tess guard "finds her own purse"
- help bong+rico+tess guard "warm him"

== 5
The [guard](guard) comes to [her](tess) door with eleven hundred pesos and [his](guard) cap in [his](guard) hands. [His](guard) [wife](gwife)'s dialysis; [she](tess) needn't forgive [him](guard). [Tessie](tess) counts the notes and gives [him](guard) back the half. [Hank](hank), over a bad line, asks [Cherry](cherry) what time the sun comes up where [she](cherry) is, and [she](cherry), against every rule, tells [him](hank): not in [Ohio](@ohio). There's a silence of four thousand dollars a minute. [He](hank) had known for weeks, [he](hank) says. [He](hank) could hear the roosters.
- travel guard tess "comes"
- reveal guard tess "dialysis"
- gift guard tess "eleven hundred pesos"
- ill gwife "dialysis"
- married guard gwife "wife"
+ reconcile guard tess "gives him back the half"
- gift tess guard "gives him back the half"
+ reveal cherry hank "tells him"
- discover.past hank cherry "had known"

== 6
Call monitoring. [Arjun](arjun) listens to all eleven hours of [Hank](hank) and [Cherry](cherry) and, by the end, has to wash [his](arjun) face. [He](arjun) ought to fire [her](cherry). [He](arjun) erases the tape. As luck would have it, [Gilbert](gilbert) has made a copy and, wounded in [his](gilbert) vanity, plays it over the canteen speakers: "[my](gilbert)" [girl](cherry) and [her](cherry) grandpa. [Cherry](cherry) rises, walks up to [him](gilbert) between the trays, and drops the ring in [his](gilbert) soup. At table nine, [Divine](divine) has stopped chewing.
- investigate arjun cherry+hank "listens"
- quit? cherry arjun "fire her"
- help arjun cherry "erases the tape"
- jealous gilbert hank "wounded"
+ reveal gilbert cherry "plays it"
+ engaged.end cherry gilbert "drops the ring"

== 7
[Bong](bong) calls a strike over the monitoring, and to everyone's amazement the first to put on the headband is [Arjun](arjun), [who](arjun) has received a warning of [his](arjun) own. [Villanueva](rico) preaches from a delivery truck, a sermon on headsets. [He](rico) is good at it; afterwards, hoarse, [he](rico) finally tells [Tessie](tess) what drove [him](rico) from the altar. There was no woman. [His](rico) younger [brother](rbrother) had been shot by the police, and at the requiem [he](rico) found that [he](rico) wanted to kill a man. [She](tess) doesn't say anything. [She](tess) moves [her](tess) chair.
- threaten.past _ arjun "warning"
+ help arjun bong "headband"
- create rico "preaches"
+ reveal rico tess "tells Tessie"
- quit.past rico "drove him"
- love! rico _ "no woman"
- kill.past _ rbrother "shot"
- sibling rbrother rico "younger brother"
- kill? rico _ "wanted to kill"

== 8
[Divine](divine) can't button [her](divine) uniform. Three months, says the [midwife](midwife). [Gilbert](gilbert), appealed to, has never seen [her](divine) before in [his](gilbert) life. So it is [Cherry](cherry) [she](divine) has to go to, [Cherry](cherry), in [whose](cherry) bed, so to speak, it happened; [she](divine) stands in the alley under the washing and can't get past the first word. [Cherry](cherry) pelts [her](divine) with pegs. When [she](cherry) runs out of them [she](cherry) comes down, takes [her](divine) upstairs, and lets out the uniform by four fingers, crying all the while.
+ pregnant divine gilbert "Three months"
- treat divine midwife "midwife"
- reject gilbert divine "has never seen her"
- sex.past divine gilbert "it happened"
- reveal? divine cherry "can't get past"
- attack cherry divine "pelts"
- help cherry divine "lets out"
+ reconcile cherry divine "takes her upstairs"
- sad cherry "crying"

== 9
An elderly [Oklahoman](hank) in a bolo tie stands at Arrivals with a sign that says CHERRY and no idea what [she](cherry) looks like. Of the forty women who stop to help [him](hank), [one](cherry) has a voice. [Hank](hank) is seventy-one; [she](cherry) is twenty-six; it takes [them](cherry+hank) a single bowl of halo-halo to settle that it isn't that. [He](hank) had a [daughter](hdaughter), [Hank](hank) says, gone these ten years, [who](hdaughter) would be [her](cherry) age. [She](cherry) never had a father worth the word. [Lola Charing](lola), in red lipstick, asks whether the [gentleman](hank) would care to see the hens.
+ travel hank "at Arrivals" @manila
- meet cherry hank "one has a voice"
- love! cherry hank "isn't that"
- parent hank hdaughter "daughter"
- die.past hdaughter "gone these ten years"
- parent! _ cherry "father"
- invite lola hank "see the hens"
- help _ hank "stop to help him"

== 10
New owners. The chief [executive](ceo), [who](ceo) has come in person, smiles and replaces half the floor with a machine called Amy. [Tessie](tess) goes, [Bong](bong) goes, [Gilbert](gilbert) is promoted. In parting, [Rico](rico) teaches Amy, over one long night, to be as patient with callers as [he](rico) was; average handling time shoots up to fifty minutes, and [Gilbert](gilbert) is held responsible. [Tessie](tess) laughs so hard at this that [she](tess) has to hold on to [Rico](rico), and then, for other reasons, goes on holding.
- travel ceo "come in person"
- quit bong+tess ceo "replaces"
- hire gilbert "promoted"
- advisor rico _ "teaches"
- accuse _ gilbert "held responsible"
+ betray rico gilbert "fifty minutes"
- happy tess "laughs"
+ love.start tess rico "goes on holding"

== 11
[Divine](divine)'s hour comes during the blackout. [Arjun](arjun), [who](arjun) has a [sister](asister) in obstetrics and a telephone with nine percent, relays the instructions from [Pune](@pune) in the calmest voice of [his](arjun) career. A [daughter](dbaby), and everybody's: [Cherry](cherry) cuts the cord, [Mang Pilo](guard) boils the water, [Bong](bong) swoons. "What are [you](divine) calling [her](dbaby)?" asks [Mehta](arjun), forehead against the wall. [She](divine) hasn't thought. [She](divine) has only, these last weeks, been thinking of [him](arjun).
+ birth divine dbaby "daughter"
- sibling arjun asister "sister"
- help arjun divine "relays the instructions"
- help cherry divine "cuts the cord"
- help guard divine "boils the water"
- ill bong "swoons"
+ love divine arjun "thinking of him"

== 12
With [Dupree](hank)'s savings, [Bong](bong)'s permits and [Lola](lola)'s front room, a help line of [their](bong+hank+lola) own opens: twelve desks, no script, hens. The first call comes from [Gilbert](gilbert), sacked, drunk, in need of somebody. [Cherry](cherry) draws the short straw. "Stay on the line," [she](cherry) says, and it sounds as if [she](cherry) means it. On the roof [Rico](rico) has gathered the night shift for something [he](rico) once trained for and may still, it appears, perform in a pinch: [Arjun](arjun) and [Divine](divine) say [their](arjun+divine) yeses through a headset, to the parents in [Pune](@pune), at dawn.
- gift hank bong+lola "savings"
+ create bong+hank+lola "opens"
- quit gilbert "sacked"
- help cherry gilbert "Stay on the line"
+ wedding arjun divine "yeses"
- advisor rico arjun+divine "perform"
- sad gilbert "in need of"
- parent _ arjun "parents"
