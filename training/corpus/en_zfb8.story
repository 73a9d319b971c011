%series Late Edition Govan
%lang en
%genre newsroom drama at a Glasgow radio station, episode capsules in a newspaper's TV pages
%cast morag   | Morag Dunbar; Morag; Dunbar | f
%cast idris   | Idris Bell; Idris; Bell | m
%cast kirsty  | Kirsty | f
%cast farouk  | Farouk Aziz; Farouk; Aziz | m
%cast blair   | Blair Lockhart; Blair; Lockhart | n
%cast senga   | Senga | f
%cast hector  | Councillor Hector Rennie; Hector Rennie; Rennie; Hector | m
%cast una     | Una Rennie; Una | f
%cast davie   | Davie | m
%cast budgie  | Reuter | m
%cast widow   | - | f
%cast mum     | - | f
%cast owner   | Lord Craigmuir; Craigmuir | m
%cast jools   | Jools Pereira; Jools | f
%cast dad     | - | m
%cast cabbie  | - | m
%cast girl    | - | f
%cast pa      | Fenella | f
%cast polis   | DI Strachan; Strachan | m

== 1
For twenty-two years [Morag Dunbar](morag) has read the six o'clock news as if it were bad weather coming. Tonight [she](morag) reads [her](morag) own: the station's new [proprietor](owner), [Lord Craigmuir](owner), wants a younger voice, and has put the [newcomer](kirsty) [Kirsty](kirsty) in the next studio to shadow [her](morag). The [girl](kirsty) knows all of [Morag](morag)'s bulletins by heart. [Idris Bell](idris), the [editor](idris), could have warned [his](idris) old [friend](morag) and didn't. A [widow](widow) rings in from [Maryhill](@maryhill) about a smell of gas.
- boss owner morag "new proprietor"
+ quit? morag owner "wants a younger voice"
- hire kirsty owner "put the newcomer"
- colleague kirsty morag "shadow"
- friend idris morag "old friend"
- betray idris morag "could have warned"

== 2
Nobody went to [Maryhill](@maryhill). The close went up at four in the morning, and the [widow](widow) [who](widow) rang is among the living, but only just. [Farouk Aziz](farouk), the night [reporter](farouk), sits by the bed with the microphone off. The council's own [man](hector), [Councillor Hector Rennie](hector), tells the six o'clock that the pipes were inspected in May. [Morag](morag) asks [him](hector), live, by whom. There is a pause in which one can hear a whole career being cancelled, and for once it isn't [hers](morag).
- injure widow "only just"
- help farouk widow "sits by the bed"
- betray? hector "inspected in May"
+ accuse morag hector "asks him"

== 3
Where did the inspection book go? [Senga](senga), [who](senga) does the station's accounts and everybody's birthdays, recalls that the [councillor](hector)'s [wife](una) used to be the inspector's typist. [Farouk](farouk) doorsteps [Una Rennie](una) with a bunch of carnations. [She](una) lets [him](farouk) in, which is not what the neighbours expect, and for the reason that [he](farouk) has the eyes of a [boy](davie) [she](una) gave up at nineteen. [He](farouk) leaves with a shopping list, not the book. Ha, says [Bell](idris), and turns it over: the list is on the back of page seven.
- married hector una "wife"
- hire.past una "inspector's typist"
- investigate farouk una "doorsteps"
- gift farouk una "bunch of carnations"
- parent una davie "gave up"
+ gift una farouk "shopping list"
- discover idris "turns it over"

== 4
Weekend. [Blair Lockhart](blair) from sport, [whose](blair) own [mother](mum) cannot say which side [they](blair) are on, takes [Kirsty](kirsty) out for a fish supper and a confession: the [boss](owner) is selling the building. [Kirsty](kirsty), [whose](kirsty) promotion depends on the building, tells no one. The [budgie](budgie) in the newsroom, [which](budgie) goes by [Reuter](budgie), tells everybody. [Queen's Park](#queenspark) lose four-nil. On Sunday [Idris](idris) is drinking alone in [his](idris) car when a minicab [driver](cabbie) raps on the glass, with a tape.
- parent mum blair "mother"
- date blair kirsty "fish supper"
- boss owner blair "boss"
+ reveal blair kirsty "a confession"
- reveal! kirsty _ "tells no one"
- reveal budgie _ "tells everybody"
- sad idris "drinking alone"
- gift cabbie idris "with a tape"

== 5
The tape has [Rennie](hector) on it, and a second [man](owner), [whose](owner) cut-glass vowels belong, beyond a doubt, to the [peer](owner) [who](owner) signs the wages. Between [them](hector+owner) [they](hector+owner) pay for an inspection that never was. [Idris](idris) locks it in the safe; by teatime the safe has been relieved of it. Only [Idris](idris), [Farouk](farouk), [Senga](senga) and [Morag](morag) know the number. [Morag](morag), [one](morag) of [the four](farouk+idris+morag+senga), is interrogated by the [rest](farouk+idris+senga), hands [her](morag) pass to [Senga](senga) and walks out in the middle of the shipping forecast. It is the [junior](kirsty) [who](kirsty) finishes it.
- discover idris hector+owner "tape has Rennie"
- boss owner _ "signs the wages"
- betray.past hector+owner _ "an inspection that never was"
+ steal _ idris "relieved of it"
- accuse farouk+idris+senga morag "interrogated by the rest"
+ quit morag "walks out"
- create kirsty "finishes it"

== 6
[Dunbar](morag) is at home with [her](morag) knitting and a [father](dad) [who](dad) thinks it is 1957. [He](dad) asks what's on the news. [She](morag) reads [him](dad), from the heart, the bulletin of the day [she](morag) was born, and the old [man](dad) corrects the football. Across town [Kirsty](kirsty)'s first six o'clock goes out without a slip or a soul. Afterwards [she](kirsty) is sick in the ladies', where [she](kirsty) is found and given a mint by [Fenella](pa), the [proprietor](owner)'s [secretary](pa), [who](pa) says that crying is done in the lift here.
- parent dad morag "father"
- ill dad "thinks it is 1957"
+ create kirsty "goes out"
- ill kirsty "is sick"
- help pa kirsty "given a mint"
- sad kirsty "crying"
- boss owner pa "secretary"

== 7
The [thief](idris) is in the frame. [Farouk](farouk), out for a smoke, catches sight of the tape's case in the glove box of [Blair](blair)'s car, and says so, at the top of [his](farouk) voice, across the whole of the newsroom. But [Lockhart](blair) never drives to work; it is [Idris](idris) [who](idris) borrowed the car. The [editor](idris) doesn't deny it. [He](idris) has a [daughter](girl) at a school that costs more than [he](idris) earns, and the [peer](owner) has been paying the fees. [He](idris) did it to keep the roof on; all [he](idris) would like is to have it back.
- discover farouk blair "catches sight"
+ accuse farouk blair "says so"
- steal! blair idris "never drives to work"
+ steal.past idris _ "did it"
- reveal idris "doesn't deny it"
- parent idris girl "daughter"
- help.past owner idris "paying the fees"

== 8
So much for the old [friend](idris). [Bell](idris) is put on gardening leave with no garden. [Una](una) comes to reception in a headscarf, asks for the [boy](farouk) with the carnations and gives [him](farouk) the book, whole. Why? [Her](una) [husband](hector) has told [her](una), over kippers, that the [widow](widow) in [Maryhill](@maryhill) is the price of progress. [DI Strachan](polis), sent round to take it off [Farouk](farouk) under a warrant with the ink wet, is told by [Senga](senga) that the [reporter](farouk) has gone to [Largs](@largs). [He](farouk) is under [her](senga) desk. [She](senga) offers [Strachan](polis) a birthday bun.
- friend.end idris morag "old friend"
- quit idris "gardening leave"
+ gift una farouk "gives him the book"
- married hector una "husband"
- reveal hector una "told her"
- steal? polis farouk "take it off Farouk"
- betray senga polis "gone to Largs"
- help senga farouk "under her desk"
- gift senga polis "birthday bun"

== 9
Nothing on the wire. This is the day the capsule writer has been waiting for: a swan on the line at Bishopbriggs, a phone-in about bins, [Kirsty](kirsty) and [Blair](blair) finding out that neither of [them](blair+kirsty) can sing. In the canteen the lentil soup is what lentil soup is. [Reuter](budgie) escapes through a window, sits on the Clyde Arc for six hours and comes back of [his](budgie) own accord. There are those on the desk who say that [he](budgie) heard something. [Senga](senga) puts out the lights, then on again.
+ flee budgie "escapes"
- return budgie "comes back"
- discover? budgie "heard something"

== 10
[Morag](morag) gets the call at seven: [Kirsty](kirsty) has lost [her](kirsty) voice. Or so [Kirsty](kirsty) croaks. The book is to be read out tonight, the lawyers have been sent to the wrong pub, and somebody has to do it whose name can't be cancelled twice. [Morag](morag) leaves [her](morag) [father](dad) with the neighbours and takes a cab, whose [driver](cabbie) will not hear of a fare; it was [he](cabbie), it comes out at the lights, [who](cabbie) made the tape. At six precisely, [she](morag) opens the book. [Kirsty](kirsty), in the next studio, clear as a bell, whispers along.
- ill! kirsty "Or so Kirsty croaks"
- return morag "takes a cab"
- betray kirsty morag "lost her voice"
- help kirsty morag "whispers along"
- parent dad morag "father"
- help cabbie morag "will not hear of"
- create.past cabbie "made the tape"
+ reveal morag "opens the book"

== 11
[Hector Rennie](hector) resigns in the back of a car; [Strachan](polis), [who](polis) can read a headline, has [him](hector) out of it again at the first roundabout. [Craigmuir](owner) denies that the vowels are [his](owner) and announces, from [Gleneagles](@gleneagles), that the station will be silent from Friday. The staff answer by reading the phone book, on air, in shifts. [Idris](idris) climbs in through the window the [budgie](budgie) left by. [He](idris) has brought the tape and a plate of sandwiches. [Morag](morag) takes a sandwich. [She](morag) lets [him](idris) hold the tape up to the microphone himself.
- quit hector "resigns"
+ arrest polis hector "out of it"
- threaten owner _ "silent from Friday"
+ return idris "climbs in"
- betray owner _ "denies"
- reveal idris _ "hold the tape up"
- gift idris _ "brought the tape"
- reconcile? idris morag "takes a sandwich"

== 12
The [widow](widow) of [Maryhill](@maryhill) comes home to a street with its own name on a plaque, and asks for the [lad](farouk) [who](farouk) sat with [her](widow). [Farouk](farouk) brings a [woman](una) with a headscarf. [They](farouk+una) have, it transpires, had a letter each: from the adoption people, yes and no. The [boy](davie) that [Una](una) gave up is fifty, lives in [Hull](@hull), has a cleaning firm and is called [Davie](davie); [he](davie) would be happy with a photo. It is [Farouk](farouk) [who](farouk) is adopted, more or less, with [her](una) eyes. [Davie](davie) comes anyway, in the van.
- return widow "comes home"
- help.past farouk widow "sat with her"
- parent una davie "gave up"
- kin.start farouk una "is adopted"
+ meet davie una "comes anyway"

== 13
Six o'clock, new owners: [Senga](senga), it turns out, has been putting by the birthday money since 1988, and with it the staff buy the licence. [Chair](senga): [Senga](senga). [Editor](jools): [Jools Pereira](jools) of [Paisley](@paisley), [who](jools) starts by throwing out the clock. [Idris](idris) sweeps up. [Blair](blair) and [Kirsty](kirsty) are seen on the top deck of the 38, having words, or the other thing. And the news itself? [Morag Dunbar](morag) reads the first bulletin, [Kirsty](kirsty) the second; the weather, bad and coming, [they](kirsty+morag) read together.
+ find senga "buy the licence"
- hire senga "Chair"
- hire jools "Editor"
- hire idris "sweeps up"
- quarrel? blair kirsty "having words"
- kiss? blair kirsty "the other thing"
- colleague kirsty morag "read together"
