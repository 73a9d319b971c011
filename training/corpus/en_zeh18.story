%series Beast of Burden
%lang en
%genre anime-like mecha academy adventure, streaming blurbs in the second half of a war
%cast ryo | Ryoma | m
%cast elke | Elke Vandersar; Elke | f
%cast hina | Hinata Doss; Hinata | f
%cast old | Instructor Bram; Bram | m
%cast sev | Sevrin; Prince Sevrin | m
%cast tin | TINDER | n
%cast kag | General Kagero; Kagero | f
%cast pip | Pipkin | m
%cast mo | - | f
%cast doc | Dr. Maren Ishii; Ishii | f

== 1
Expelled from three schools, scrap [collector](ryo) [Ryoma](ryo) crawls into the carcass of a war machine to get out of the rain. [It](tin) wakes up. [TINDER](tin), as the [machine](tin) introduces itself, has been waiting eleven years for a pilot with [his](ryo) blood type and [his](ryo) bad manners. By nightfall the [boy](ryo) has squashed the town hall and been drafted into the [Bulwark Academy](#bulwark), where squad [leader](elke) [Elke Vandersar](elke) greets [him](ryo) with a cold stare and a mop.
- quit.past ryo "Expelled"
+ meet ryo tin "wakes"
- attack ryo _ "squashed"
+ hire ryo _ "drafted" #bulwark
- boss elke ryo "leader"
- meet elke ryo "greets"

== 2
[Elke](elke) wants [him](ryo) out. [She](elke) is top of the list for a machine of [her](elke) own, and this [yokel](ryo) gets one for nothing. [Her](elke) [bunkmate](hina) [Hinata Doss](hina), mechanic and matchmaker, thinks that so much dislike has to be love; [Elke](elke) throws a wrench. In the first drill [Ryoma](ryo) trips over [his](ryo) own feet and into the path of a live missile, and it's the [squad leader](elke) [who](elke) knocks it off course with [her](elke) training hulk. [Her](elke) arm snaps.
- jealous elke ryo "gets one for nothing"
- housemate elke hina "bunkmate"
- love! elke ryo "has to be love"
- attack elke hina "throws"
+ rescue elke ryo "knocks"
- injure elke "snaps"
- quit? ryo "wants him out"
- enemy elke ryo "dislike"

== 3
Sick-bay. [Dr. Maren Ishii](doc) sets the bone and discovers something in [Ryoma](ryo)'s blood sample that makes [her](doc) lock the door. [Instructor Bram](old), to [whom](old) [she](doc) was engaged before the war took [his](old) legs and [his](old) temper, tells [her](doc) to burn it. [Ryoma](ryo) brings [Elke](elke) noodles every day for a week. On the eighth day [he](ryo) is late, and [she](elke) catches herself looking at the clock.
- treat elke doc "sets"
- discover doc ryo "discovers"
- engaged.past doc old "engaged"
- injure.past old "took"
- gift ryo elke "noodles"
+ love.start elke ryo "looking at the clock"

== 4
Festival leave! Lanterns, fried squid, three-legged race. [Hinata](hina) steers [Elke](elke) and [Ryoma](ryo) onto the same Ferris wheel and bribes the operator. At the very top the lights go out all over town: it's the enemy. From among the enemy's machines a white one lands lightly on the wheel, and its [pilot](sev), [Prince Sevrin](sev), pushes up [his](sev) visor. [He](sev) has [Ryoma](ryo)'s face.
- celebrate elke+hina+ryo "Festival"
- help hina elke+ryo "steers"
- date elke ryo "Ferris wheel"
- betray hina elke+ryo "bribes"
- attack _ "enemy"
+ meet ryo sev "pushes up his visor"

== 5
[Twins](ryo+sev), then, separated in the cradle when [their](ryo+sev) [mother](mo) fled the imperial court with one baby under each arm and dropped [one](sev). [Ishii](doc) has known since the blood test, [Bram](old) since the night [he](old) himself drove the getaway car. [Ryoma](ryo) yells at [both](doc+old), jumps into [TINDER](tin) and jets off to find [his](ryo) [brother](sev). [He](ryo) has got as far as the coast when the fuel runs out.
- sibling ryo sev "Twins"
- parent mo ryo+sev "mother"
- flee.past mo "fled"
- lose.past mo sev "dropped"
- discover.past doc ryo "known"
- help.past old mo "drove"
+ quarrel doc+old ryo "yells"
+ travel ryo "jets"
- find? ryo sev "find"

== 6
Castaways on a beach: [Ryoma](ryo), [TINDER](tin) and, three hundred yards further on, a white machine with a broken wing. The [princes](ryo+sev) throw coconuts at each other, then punches, then share the one dry match. [Sevrin](sev) was raised by the [woman](kag) [who](kag) started the war, [General Kagero](kag); [she](kag) has never once called [him](sev) anything but "Highness". What's it like, [he](sev) wants to know, to be shouted at by someone [who](old) means well?
- find ryo sev "machine"
- attack ryo sev "punches"
- attack sev ryo "punches"
+ reconcile ryo sev "share"
- kin kag sev "raised"
- attack.past kag _ "started"
- sad sev "never once"

== 7
[Elke](elke) deserts. With [Hinata](hina) riddled with guilt at the fuel gauge (who was it that forgot to fill [TINDER](tin) up?) and the [runt](pip) [Pipkin](pip) as stowaway, [she](elke) steals the academy's tugboat to look for [Ryoma](ryo). [She](elke) finds two of [him](ryo). In the confusion [she](elke) kisses the wrong [one](sev). [Sevrin](sev) bows politely; [Ryoma](ryo) swallows a bug.
- quit elke "deserts"
- sad hina "guilt"
- travel elke+hina+pip "tugboat"
+ steal elke _ "steals"
- investigate elke ryo "look"
- find elke ryo+sev "finds"
+ kiss elke sev "kisses"
- love elke ryo "wrong one"

== 8
[Kagero](kag) tracks the white machine's beacon. [Her](kag) price for sparing the tugboat is both [princes](ryo+sev) on deck within the hour. [Sevrin](sev) goes alone, in [Ryoma](ryo)'s jacket; [he](sev) is seen through at once, and for the first time the [general](kag) calls [him](sev) by [his](sev) first name, as [she](kag) has [him](sev) shackled. [Pipkin](pip), [who](pip) never says anything, has crept into the cargo net. [Ryoma](ryo) wakes up, sees that [his](ryo) jacket is missing, and understands.
- investigate kag sev "tracks"
- threaten kag elke+hina+pip+ryo "price"
- rescue? sev ryo "goes"
- betray sev kag "in Ryoma's jacket"
- discover kag sev "seen"
+ arrest kag sev "shackled"
- steal.past sev ryo "missing"
+ discover ryo sev "understands"

== 9
Back at the academy, [Bram](old) has the entire [squad](elke+hina+ryo) confined and then, at two in the morning, unconfines [them](elke+hina+ryo) himself. The [instructor](old), on new steel legs that [Ishii](doc) built for [him](old) behind [his](old) back, means to lead [them](elke+hina+ryo). [She](doc) says [he](old) is a stubborn fool. [He](old) says [she](doc) should have thrown the ring at [him](old) harder. [They](doc+old) kiss until [Hinata](hina) coughs.
- return elke+hina+ryo "Back at"
- arrest old elke+hina+ryo "confined"
- rescue old elke+hina+ryo "unconfines"
- create doc old "built"
- recover old "legs"
- quarrel doc old "fool"
- breakup.past doc old "ring"
+ kiss doc old "kiss"

== 10
Assault on the flying fortress. [Bram](old) holds the gate, laughing; one leg goes, then the other, then the gate. From a cell on deck nine [Sevrin](sev) hears tapping: [Pipkin](pip), with a hairpin. In the throne room [Kagero](kag) tells [Elke](elke) what became of the [mother](mo) of the [twins](ryo+sev). [She](mo) came back for the [one](sev) [she](mo) dropped. The [general](kag) was holding the door.
- attack old _ "Assault"
- happy old "laughing"
+ die old "then the gate"
- rescue pip sev "hairpin"
+ reveal kag elke "tells"
- parent mo ryo+sev "mother"
- return.past mo sev "came back"
- kill.past kag mo "door"
- sibling ryo sev "twins"

== 11
[TINDER](tin) is dying; each hit takes a memory. "Who are [you](ryo)?" [it](tin) asks [Ryoma](ryo), [who](ryo) introduces himself, again, and again. In the white machine, with [Elke](elke) at the second set of controls, [Sevrin](sev) attacks the [woman](kag) [who](kag) reared [him](sev), and can't finish it. [He](sev) turns off [his](sev) engine. "[Mother](kag)," [he](sev) says over the radio. [Kagero](kag) takes [her](kag) hand from the trigger a second too late for [her](kag) own machine.
- ill tin "dying"
- lose tin "memory"
- attack sev kag "attacks"
- kin kag sev "reared"
- kill! sev kag "finish"
+ die kag "a second too late"

== 12
Peace, announced by a stammering emperor. [Ishii](doc) wears two rings on one chain. On [his](old) headstone, the cadets have scratched: STUBBORN. [Sevrin](sev) goes home to abolish things; [Pipkin](pip), the new lord [chamberlain](pip), goes along. Every morning [Ryoma](ryo) climbs into a silent cockpit and says [his](ryo) name. [Elke](elke) finds [him](ryo) there and, having made quite sure, kisses the right [one](ryo). Somewhere underneath [them](elke+ryo) a small green light comes on. "About time," says [TINDER](tin).
- reconcile _ "Peace"
- sad doc "two rings"
- die.past old "headstone"
- return sev "home"
- hire pip sev "chamberlain"
- find elke ryo "finds"
+ kiss elke ryo "kisses"
+ recover tin "comes on"
