%series Breadfruit Lane
%lang en
%genre daytime school serial, Port of Spain, weekly recap column
%cast miss     | Miss Cordelia Baptiste; Miss Baptiste; Cordelia; Baptiste | f
%cast anil     | Anil Ramkissoon; Anil; Ramkissoon | m
%cast head     | Headmaster Peverell; Peverell | m
%cast jaz      | Jaz | f
%cast kwesi    | Kwesi | m
%cast precious | Precious | f
%cast will     | Will Chance; Will | m
%cast reya     | Reya | f
%cast gloria   | Gloria | f
%cast inspector| Inspector Mohan; Mohan | f
%cast caretaker| Mr Toussaint; Toussaint | m
%cast teo      | Teo | m
%cast pharma   | - | m
%cast nurse    | - | n
%cast teodad   | - | m

== 1
New term, old sins. [Miss Cordelia Baptiste](miss), back from nine years in [Toronto](@toronto), takes over Form Five, and who should be teaching maths across the corridor but [Anil Ramkissoon](anil), [whom](anil) [she](miss) once left standing at the registry with a carnation? [He](anil) has since wed the [pharmacist](reya), [Reya](reya), and says good morning like a man swallowing a pin. In the back row sit [Jaz](jaz), [who](jaz) rules, and [Precious](precious), [her](jaz) shadow since kindergarten, and in front of [them](jaz+precious) a new [boy](kwesi), [whose](kwesi) neck [both](jaz+precious) study closely.
+ return miss "back from nine years"
- hire miss "takes over"
- colleague anil miss "across the corridor"
- breakup.past miss anil "standing at the registry"
- married anil reya "has since wed"
- friend jaz precious "shadow since kindergarten"
- love jaz+precious kwesi "study closely"

== 2
The new [boy](kwesi) has a name, [Kwesi](kwesi), and a steel pan, and by Wednesday [he](kwesi) has an admirer too many. [Precious](precious) slips a note into [his](kwesi) satchel, unsigned; [Jaz](jaz), finding it, signs it. So it is [Jaz](jaz) that [he](kwesi) takes to the cinema, while the [author](precious) of the best line in it sells [them](jaz+kwesi) the popcorn. [Headmaster Peverell](head) has [his](head) eye on a vacancy at the ministry and on [Miss Baptiste](miss), not necessarily in that order, and asks [her](miss) to the Old Boys' dinner.
- confess precious kwesi "slips a note"
- find jaz "finding it"
+ betray jaz kwesi+precious "signs it"
- date jaz kwesi "to the cinema"
- love jaz+precious kwesi "an admirer too many"
- hire? head "a vacancy"
- love head miss "has his eye"
- invite head miss "Old Boys' dinner"

== 3
A dinner, a downpour, a single umbrella. [Cordelia](miss) walks out on the [headmaster](head) between the soup and the speech, and [Anil](anil), on bus duty, gives [her](miss) a lift as far as the savannah, where the engine floods and nine years of silence end in a row that can be heard at the racecourse. Why did [she](miss) run? [Her](miss) [mother](gloria) had told [her](miss) that [he](anil) was seeing someone. [He](anil) was not. [His](anil) [wife](reya) waits up, [her](reya) cheek on the crossword.
- reject miss head "walks out on"
- help anil miss "gives her a lift"
+ quarrel anil miss "end in a row"
- flee.past miss anil "run"
- parent gloria miss "mother"
- betray.past gloria miss "had told her"
- affair! _ anil "seeing someone"
- married anil reya "wife"

== 4
[Precious](precious) can keep quiet no longer. [She](precious) confronts [Jaz](jaz) at the gate. [Jaz](jaz) shrugs. [Precious](precious) pulls [Jaz](jaz)'s braid. The ground shakes, but that is only the roadworks. Ten years of friendship are over. [Kwesi](kwesi) knows nothing and drums. [Will Chance](will) knows everything. [Will](will) is the school's star bowler. [He](will) lives next door to [Precious](precious). [He](will) carries [her](precious) bag. [He](will) has always liked [Precious](precious). [Precious](precious) calls [him](will) a brother. Poor [Will](will).
- quarrel jaz precious "confronts"
- attack precious jaz "pulls Jaz's braid"
+ friend.end jaz precious "friendship are over"
- discover! kwesi "knows nothing"
- discover will "knows everything"
- neighbour precious will "next door"
- help will precious "carries her bag"
- love will precious "always liked"

== 5
Fees are missing from the office safe, and [Inspector Mohan](inspector), [who](inspector) went to school here and still dislikes the smell, has the whole staff turn out their bags. The [caretaker](caretaker), [Mr Toussaint](caretaker), is the obvious [man](caretaker): [he](caretaker) did three years, once, for a goat. The maths [teacher](anil) vouches for [him](caretaker). In [Miss Baptiste](miss)'s handbag the [inspector](inspector) finds no money, only a dried carnation, and [Anil](anil), [who](anil) is standing next to [her](inspector), turns to the window. It is the [pharmacist](reya)'s [husband](anil) [who](anil) asks, much later, whether the [teacher](miss) still loves [him](anil). Yes, says [she](miss), and goodnight.
- steal _ "missing"
- investigate inspector "turn out their bags"
- arrest.past _ caretaker "did three years"
- help anil caretaker "vouches for him"
- find inspector "dried carnation"
- married anil reya "pharmacist's husband"
- love miss anil "still loves"
+ confess miss anil "Yes"

== 6
For the fête, [Kwesi](kwesi) has set [Precious](precious)'s note to music without knowing whose words [he](kwesi) sings, and from the front row its true [writer](precious) mouths along. That is how [he](kwesi) learns it. [Jaz](jaz) is dumped over the second verse, on a live microphone; [Precious](precious) has [her](precious) first kiss behind the sno-cone cart; and [Will](will), [who](will) has had to look on, bowls coconuts until [his](will) shoulder gives way. The school [nurse](nurse) sends [him](will) to hospital. [Jaz](jaz) rides along. "[We](jaz+will) can be losers together," [she](jaz) says.
- create kwesi "set Precious's note"
- discover kwesi precious "learns it"
+ breakup kwesi jaz "dumped"
+ kiss kwesi precious "first kiss"
- jealous will kwesi "had to look on"
- injure will "shoulder gives way"
- treat will nurse "sends him to hospital"
- help jaz will "rides along"

== 7
A letter from the ministry: [Peverell](head) gets [his](head) desk in town, and the vacant chair goes, over the heads of three men, to [Cordelia](miss). [She](miss) is now the superior of the [man](anil) [she](miss) adores, and orders [him](anil) to another building. [He](anil) goes home early and finds [Reya](reya) in the kitchen with suitcases. [She](reya) has read the carnation. No scene: [she](reya) has been fonder of the night [pharmacist](pharma) in [San Fernando](@sanfernando) than of any husband. [Husband](anil) and [wife](reya) split the spoons and laugh till [they](anil+reya) cry.
- hire head "gets his desk"
- quit head "vacant chair"
+ hire miss "vacant chair goes"
- boss miss anil "superior"
- love miss anil "adores"
- discover reya anil "read the carnation"
- love reya pharma "fonder of"
- married anil reya "Husband and wife"
+ breakup anil reya "split the spoons"
- happy anil+reya "laugh"

== 8
[Kwesi](kwesi) and [Precious](precious) go steady. [Jaz](jaz) and [Will](will) go fishing. [They](jaz+will) catch a boot and a cold. [Will](will) asks about [Precious](precious). [Jaz](jaz) talks about [Kwesi](kwesi). Then both stop. [Will](will) kisses [Jaz](jaz). [She](jaz) pushes [him](will) in. [She](jaz) jumps in after [him](will). [Gloria](gloria) is dying. [Cordelia](miss) sits with [Gloria](gloria). The old [woman](gloria) wants pardon for the lie. [Cordelia](miss) peels a mango. [She](miss) gives [Gloria](gloria) the best half. It is an answer.
+ couple kwesi precious "go steady"
- find jaz+will "catch a boot"
- ill jaz+will "a cold"
- kiss jaz will "kisses Jaz"
- attack jaz will "pushes him in"
- ill gloria "dying"
- help miss gloria "sits with"
- betray.past gloria miss "the lie"
- gift miss gloria "best half"
- reconcile gloria miss "It is an answer"

== 9
After the funeral the new [head](miss) finds in [her](miss) [mother](gloria)'s sewing box a bundle of letters, none of them opened, all from [Ramkissoon](anil), one for every month of the first two years. Meanwhile, the money turns up in the piano. It was put there by a pupil, [Teo](teo), eleven years old, [whose](teo) [father](teodad) beats [him](teo) and [who](teo) meant to take the boat to [Tobago](@tobago). [Toussaint](caretaker), [who](caretaker) knows a thing or two about goats and boys, takes the [runaway](teo) home to [his](caretaker) own table. [Mohan](inspector) closes the file with [her](inspector) eyes shut.
- die.past gloria "funeral"
- parent gloria miss "mother"
+ find miss "finds"
- betray.past gloria miss "none of them opened"
- steal.past teo _ "put there by"
- parent teodad teo "father"
- attack teodad teo "beats"
- travel? teo "take the boat" @tobago
- help caretaker teo "his own table"
- investigate inspector teo "closes the file"

== 10
The divorce went through in a week, faster than a driving licence. [Anil](anil), [who](anil) has been told of the sewing box, stands before the [headmistress](miss)'s desk with a fresh carnation, and [she](miss), for once, does not ask [him](anil) to shut the door. Exam results: [Jaz](jaz) comes first in the island, ahead of the [boy](kwesi) [she](jaz) lied to, and shares the prize with the [girl](precious) [whose](precious) words [she](jaz) stole. [Precious](precious) takes half an hour to accept. The old [friends](jaz+precious) walk home by way of the gate and tell it [they](jaz+precious) are sorry.
- divorce anil reya "divorce"
- discover anil "told of"
- gift anil miss "fresh carnation"
- find jaz "comes first"
- betray.past jaz kwesi "lied to"
- steal.past jaz precious "words she stole"
- gift jaz precious "shares the prize"
+ reconcile jaz precious "accept"
- friend jaz precious "old friends"

== 11
Carnival Saturday, and a second chance at the registry: this time the [bride](miss) is early and the [groom](anil) has two carnations, in case. [Reya](reya) is a witness and catches the bouquet in the crook of the arm of [her](reya) [pharmacist](pharma). [Will](will), off to [Barbados](@barbados) on a cricket scholarship, makes [Jaz](jaz) no promises; [she](jaz) makes [him](will) none back, and [they](jaz+will) hold hands all the way to the airport. [Kwesi](kwesi) plays. [Teo](teo) dances on the shoulders of the [caretaker](caretaker), [whose](caretaker) name [he](teo) is now allowed to bear.
+ wedding anil miss "bride"
- couple pharma reya "her pharmacist"
- advisor reya anil+miss "a witness"
- find reya "catches the bouquet"
- find will "cricket scholarship"
- travel? will "off to" @barbados
- create kwesi "plays"
- couple jaz will "hold hands"
+ parent.start caretaker teo "name he is now"
