%series Regolith
%lang en
%genre science-fiction drama in a mining settlement on Mars, streaming blurbs
%cast zola    | Zola Mbatha; Zola; Mbatha | f
%cast piers   | Piers Lindqvist; Piers; Lindqvist | m
%cast ren     | Ren Asakura; Ren; Asakura | n
%cast oksana  | Oksana Bilyk; Oksana; Bilyk | f
%cast taras   | Taras Bilyk; Taras | m
%cast hank    | Hank Delacroix; Hank; Delacroix | m
%cast minnow  | Minnow | f
%cast vera    | Administrator Vera Stroud; Vera; Stroud | f
%cast cass    | Cass Stroud; Cass | m
%cast unit    | Gopher | n
%cast doc     | Dr. Imelda Roque; Roque; Imelda | f
%cast guest   | Abel Finch; Abel; Finch | m
%cast foreman | - | m
%cast bub     | - | m

== 1 Dust Sheet
Drill [chief](zola) [Zola Mbatha](zola) lands on Mars to surprise [Piers Lindqvist](piers), the [engineer](piers) [who](piers) gave [her](zola) a ring before [he](piers) shipped out. The surprise is on [her](zola): [his](piers) bunk is shared by [geologist](oksana) [Oksana Bilyk](oksana), the outgoing shift [boss](taras)'s [wife](oksana). [Zola](zola) hurls the ring down the shaft. [Her](zola) new [roommate](ren), [Ren Asakura](ren), a water [broker](ren) with a black eye and no explanation, offers [her](zola) half a contraband plum. Up in the dome, [Administrator Vera Stroud](vera) toasts the arrivals and lies to them about the air.
+ travel zola "lands on Mars"
- engaged piers zola "a ring"
- affair oksana piers "bunk is shared"
- married oksana taras "wife"
- cheat piers zola "bunk is shared"
- discover zola oksana+piers "The surprise is on"
+ breakup zola piers "hurls the ring"
- injure ren "a black eye"
- housemate.start ren zola "roommate"
- gift ren zola "half a contraband plum"
- betray vera _ "lies to them"

== 2 Tailings
[Taras Bilyk](taras) won't fight for [Oksana](oksana); [he](taras) simply moves the partition, so that the [adulteress](oksana) and [her](oksana) fancy [man](piers) get the half with the pump. [Zola](zola), put in charge of [his](taras) crew, has to give orders to the [woman](oksana) [who](oksana) has [her](zola) [ex](piers). It goes about as well as you'd think: helmets fly. [Medic](doc) [Imelda Roque](doc) sews up both, and lends each an ear. Whose hand is it that [Taras](taras) then squeezes under the canteen table? The [medic](doc)'s, and [she](doc) doesn't take it away.
- breakup taras oksana "moves the partition"
- affair oksana piers "fancy man"
- boss zola oksana "give orders"
- hire zola "put in charge"
- ex piers zola "ex"
+ quarrel oksana zola "helmets fly"
- injure oksana+zola "sews up both"
- treat oksana+zola doc "sews up both"
- help doc oksana+zola "lends each an ear"
+ flirt taras doc "squeezes"

== 3 Night Side
[Ren](ren) owes money to [Hank Delacroix](hank), [who](hank) runs the still, the dice and, some say, the settlement. When [his](hank) collectors come calling, [Zola](zola) opens the hatch with a rivet gun in [her](zola) hand. [Ren](ren) repays [her](zola) with dinner, the first in forty sols that isn't beige, and by dessert the [housemates](ren+zola) have forgotten which bunk is whose. [Piers](piers) hears it through the ducting. Suddenly [he](piers) can't sleep beside [Oksana](oksana), and tells [her](oksana) it's the pump.
- threaten hank ren "come calling"
+ rescue zola ren "opens the hatch"
- date ren zola "dinner"
- housemate ren zola "housemates"
+ sex ren zola "forgotten which bunk"
- discover piers ren+zola "through the ducting"
- jealous piers ren "can't sleep"
- betray piers oksana "it's the pump"

== 4 Short Rations
Water is low. [Vera](vera) cuts it again. [Cass](cass) argues with [Vera](vera). [She](vera) is [his](cass) [mother](vera). [He](cass) drives a crawler. [He](cass) drives it mostly past [Minnow](minnow). [Minnow](minnow) is [Hank](hank)'s. Not like that, [she](minnow) says. [Hank](hank) raised [Minnow](minnow). Mum's the word, says [Minnow](minnow), and kisses [Cass](cass). Hope is a crater, says the map. The old robot [Gopher](unit) watches. [Gopher](unit) tells [Hank](hank). [Hank](hank) wants to know what [Cass](cass) earns.
- parent vera cass "mother"
- quarrel cass vera "argues with"
- kin hank minnow "raised"
- love cass minnow "mostly past Minnow"
+ kiss cass minnow "kisses"
- discover unit cass+minnow "watches"
- reveal unit hank "tells Hank"
- investigate hank cass "wants to know"

== 5 Core Sample
A seam collapses. [Piers](piers), pinned to the chest, uses what air [he](piers) has to tell [Zola](zola) over the radio that [he](piers) never stopped. [She](zola) digs [him](piers) out with [her](zola) own two hands; [Oksana](oksana), on the other end of the beam, has heard every word. By the time [Roque](doc) has set [his](piers) leg, there's nobody at [his](piers) bedside. [Oksana](oksana) has gone back to [Taras](taras)'s side of the partition. "Knock next time," says [Taras](taras), [who](taras) isn't alone.
- injure piers "pinned"
+ confess piers zola "never stopped"
+ rescue zola piers "digs him out"
- discover oksana piers "heard every word"
- treat piers doc "set his leg"
- breakup oksana piers "nobody at his bedside"
- reconcile? oksana taras "back to"
- affair doc taras "isn't alone"
- reject taras oksana "Knock next time"

== 6 The Stowaway
Who has been eating the algae? A [man](guest) in a courier suit tumbles out of the ore hopper, half frozen, and [Gopher](unit) drags [him](guest) to the infirmary. The [stowaway](guest) calls himself [Abel Finch](guest). [Vera Stroud](vera) goes the colour of chalk, for [he](guest) was once, on another planet, the [husband](guest) [she](vera) walked out on; and [Cass](cass), [who](cass) grew up on tales of a dead [hero](guest), has [his](guest) nose. [She](vera) has [Abel](guest) locked in the pump room, for [his](guest) own good. [Ren](ren) brings [him](guest) soup, and learns what's wrong with the air.
- ill guest "half frozen"
- rescue unit guest "drags him"
- sad vera guest "colour of chalk"
- married.past guest vera "the husband"
- breakup.past vera guest "walked out on"
- parent guest+vera cass "his nose"
- die! guest "dead hero"
- betray.past vera cass "tales"
+ abduct vera guest "locked in"
- help ren guest "soup"
+ discover ren vera "what's wrong"

== 7 Vent
[Ren](ren) wants to go public; [Zola](zola), with ninety miners to keep calm, wants to wait. It's [their](ren+zola) first fight, and it ends with a slammed hatch and a rolled-up sleeping bag. [Ren](ren) takes the story to [Minnow](minnow), [who](minnow) runs it on the canteen screens. The settlement turns on the [administrator](vera). [Her](vera) own [son](cass) reads out the figures. In the uproar [Hank](hank) gets to the pump room first, and makes [Finch](guest) an offer [he](guest) turns down; the bruises heal slowly.
- reveal? ren _ "go public"
+ quarrel ren zola "first fight"
- breakup ren zola "rolled-up sleeping bag"
- reveal ren minnow "takes the story"
+ reveal minnow _ "on the canteen screens"
- parent vera cass "son"
- betray cass vera "reads out the figures"
- reject guest hank "turns down"
- attack hank guest "bruises"

== 8 Sol of Rest
Nobody drills today. There's a film, [Brief Encounter](*brief), and a queue for the one bath. Somebody has planted a radish. [Imelda](doc) is late, counts on [her](doc) fingers and counts again. [Taras](taras) has built a cradle-sized box for radishes, [he](taras) says. [Oksana](oksana), playing chess against [Gopher](unit), loses and laughs, for the first time since the collapse; on the next board, [Piers](piers), on crutches, is beating himself. "Room for two?" [she](oksana) asks. As a friend, [they](oksana+piers) agree. The bath is cold by nine.
- pregnant? doc "late"
- create taras "cradle-sized box"
- lose oksana unit "loses"
- happy oksana "laughs"
- friend.start oksana piers "As a friend"
+ reconcile oksana piers "Room for two"

== 9 Strike
[Stroud](vera) has to go, and goes; the miners vote [Zola](zola) in over [Hank](hank), by eleven. The beaten [candidate](hank) sends flowers, plastic, with a drill bit in them. The new [administrator](zola)'s first visitor is [Ren](ren), [who](ren) has come for a toothbrush and doesn't leave with it. [Cass](cass) asks [Minnow](minnow) to be [his](cass) [wife](minnow), in the airlock, on the wrong channel. All ninety miners hear [her](minnow) accept. So does [Hank](hank), [whose](hank) [ward](minnow) has just become the [daughter-in-law](minnow) of the [woman](vera) [he](hank) ruined.
- quit vera "has to go"
+ hire zola "vote Zola in"
- enemy hank zola "beaten candidate"
- threaten hank zola "drill bit"
- reconcile ren zola "come for a toothbrush"
+ propose cass minnow "to be his wife"
- engaged.start cass minnow "accept"
- kin hank minnow "ward"
- kin? minnow vera "daughter-in-law"
- discover hank cass+minnow "So does Hank"

== 10 Deep Cold
A dead [foreman](foreman) in the sump, [his](foreman) suit slashed: somebody paid [him](foreman) to poison the filters, and somebody shut [him](foreman) up. [Zola](zola) puts [Taras](taras) on the case. [He](taras) finds a blade with an H, and hauls in [Delacroix](hank). [Minnow](minnow) swears blind that the old [man](hank) was with [her](minnow) all night. [He](hank) wasn't, and [Cass](cass), [who](cass) was, has to choose between [his](cass) [bride](minnow) and the truth. [He](cass) picks the truth. The ring comes back to [him](cass) in a sample bag.
+ kill.past _ foreman "dead foreman"
- investigate taras foreman "on the case"
- find taras "a blade"
- arrest taras hank "hauls in"
- betray minnow _ "swears blind"
- engaged cass minnow "bride"
- reveal cass minnow "picks the truth"
+ breakup minnow cass "ring comes back"

== 11 Redshift
[Hank](hank) breaks out, takes [Roque](doc) hostage and demands the shuttle. Seven months gone, the [doctor](doc) lets [him](hank) have it: a scalpel, in the thigh. [Vera](vera), of all people, shields [her](doc) from the shot and takes it herself. [Finch](guest) kneels by [her](vera). All those years ago [she](vera) never said why [she](vera) left; [she](vera) says it now, and dies holding the hand of the [man](guest) [she](vera) hurt. [Taras](taras) drags the [killer](hank) back to the pump room. [Minnow](minnow) doesn't visit.
- flee hank "breaks out"
+ abduct hank doc "takes Roque hostage"
- pregnant doc taras "Seven months gone"
- attack doc hank "scalpel"
- rescue vera doc "shields her"
- kill hank vera "shot"
- reconcile guest vera "says it now"
+ die vera "dies"
- arrest taras hank "drags the killer back"
- reject minnow hank "doesn't visit"

== 12 First Rain
The filters hold, and condensation falls from the dome like weather. [Imelda](doc)'s [son](bub), the first [Martian](bub), is born in it. [Oksana](oksana), named [godmother](oksana) by the [couple](doc+taras) [she](oksana) once helped to make, hands [Taras](taras) the divorce papers as a christening present. [Cass](cass), in black, and [Minnow](minnow), in overalls, meet at [her](minnow) [guardian](hank)'s cell, each having come for the other. And [Zola](zola)? [She](zola) goes down the shaft with a lamp, finds a certain ring, and trades it for plums. [Ren](ren) wanted plums.
+ birth doc bub "is born"
- kin oksana bub "godmother"
- couple doc taras "couple"
- divorce? oksana taras "divorce papers"
- gift oksana taras "christening present"
- kin hank minnow "guardian"
+ reconcile cass minnow "for the other"
- find zola "finds a certain ring"
- gift zola ren "plums"
