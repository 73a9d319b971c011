%series Bayou Tan
%lang en
%genre sheriff-family drama, Vietnamese-Cajun Louisiana, terse listings
%cast huong | Sheriff Huong Tran; Huong Tran; Huong | f
%cast beau | Beau Guidry; Beau | m
%cast minh | Minh Tran; Minh | m
%cast lacey | Lacey Guidry; Lacey | f
%cast tuan | Old Tuan; Tuan | m
%cast remy | Remy Guidry; Remy | m
%cast odile | Odile Guidry; Odile | f
%cast cash | Deputy Cash; Cash | m
%cast bliss | Bliss | f
%cast shrimper | - | m
%cast fed | Agent Novak; Novak | f
%cast thuy | Thuy | f
%cast preacher | - | m
%cast baby | - | f
%cast tsister | - | f
%cast mil | - | f
%cast midwife | - | n

== 1
[Huong Tran](huong) is sworn in as sheriff, the first woman and the first Tran to wear the star. [Her](huong) [father](tuan), [Old Tuan](tuan), sells crabs and does not attend. [Beau Guidry](beau), [whom](beau) [she](huong) beat at the polls, sends a wreath. [He](beau) is also the [man](beau) [she](huong) divorced. A [shrimper](shrimper) is hauled up in [his](shrimper) own net, strangled. [Huong](huong)'s [brother](minh), [Minh](minh), owed [him](shrimper) nine thousand dollars.
+ hire huong "sworn in"
- parent tuan huong "father"
- enemy beau huong "beat at the polls"
- gift beau huong "sends a wreath"
+ divorce.past beau huong "divorced"
- ex beau huong "divorced"
+ kill _ shrimper "strangled"
- sibling huong minh "brother"

== 2
[Deputy Cash](cash) wants [Minh](minh) locked up; [his](cash) [boss](huong) drives out to ask [him](minh) first. [Minh](minh) was not home that night. [He](minh) was in a duck blind with [Lacey Guidry](lacey), [Beau](beau)'s kid [sister](lacey), and [the two](lacey+minh) were not hunting. [Lacey](lacey) is engaged to a [preacher](preacher). [Minh](minh) would rather hang than say so. So [Lacey](lacey) says it for [him](minh), in church, after the second hymn. [Her](lacey) [intended](preacher) goes on with the sermon. It's on forgiveness.
- arrest? cash minh "locked up"
- boss huong cash "boss"
+ affair lacey minh "not hunting"
- sibling beau lacey "kid sister"
- engaged lacey preacher "is engaged"
- cheat lacey preacher "not hunting"
- reveal! minh "rather hang"
+ reveal lacey "says it"
- help lacey minh "for him"

== 3
[Odile](odile), [mother](odile) of all the [Guidrys](beau+lacey+remy), shows [Lacey](lacey) the door in [her](odile) church hat. [Lacey](lacey) goes to the Trans, where [Tuan](tuan) points at the crabs and hands [her](lacey) a knife: [they](minh+tuan) don't feed guests, [they](minh+tuan) feed help. [Remy](remy), the youngest [Guidry](remy), just out of Angola, comes home to find [his](remy) bed rented out. [Beau](beau) stops by the jail to gloat and stays to fix [Huong](huong)'s coffee maker. [Bliss](bliss), [who](bliss) tends bar and used to be [Remy](remy)'s [girl](bliss), has [his](remy) name lasered off.
- parent odile beau+lacey+remy "mother"
+ reject odile lacey "shows Lacey the door"
- move lacey minh+tuan "goes to the Trans"
- hire lacey tuan "hands her a knife"
- arrest.past _ remy "just out of Angola"
- return remy "comes home"
- help beau huong "fix Huong's coffee maker"
- couple.past bliss remy "Remy's girl"

== 4
[Minh](minh) loves [Lacey](lacey). [Tuan](tuan) likes [her](lacey) knife work. [Odile](odile) curses [Tuan](tuan). [Cash](cash) courts [Bliss](bliss). [Bliss](bliss) tolerates [Cash](cash). [Remy](remy) hits [Cash](cash). [Huong](huong) arrests [Remy](remy). [Beau](beau) pays for [Remy](remy). A federal [agent](fed) comes to town. [Her](fed) name is [Novak](fed). [Novak](fed) smiles at [Beau](beau). [Huong](huong) breaks a pencil. The [preacher](preacher) weeps for [Lacey](lacey).
- love minh lacey "loves"
- quarrel odile tuan "curses"
- flirt cash bliss "courts"
+ attack remy cash "hits"
- arrest huong remy "arrests"
- rescue beau remy "pays for"
- travel fed "comes to town"
- flirt fed beau "smiles at"
+ jealous huong fed "breaks a pencil"
- sad preacher lacey "weeps"

== 5
The dead [man](shrimper) had been running more than shrimp, says [Agent Novak](fed), [who](fed) takes over the case and the [sheriff](huong)'s parking space. [He](shrimper) leaves a [widow](thuy), [Thuy](thuy), eight months along, [whom](thuy) nobody knew [he](shrimper)'d married. [Minh](minh) paid the [shrimper](shrimper), it turns out, to bring [Thuy](thuy) across from Biloxi: [she](thuy) is [his](minh) [cousin](thuy). [Huong](huong) didn't know [she](huong) had one. [Tuan](tuan) did. [His](tuan) [sister](tsister) ran off in 1981 with a soldier, and [he](tuan) has not spoken [her](tsister) name since.
- die.past shrimper "dead"
- married.past shrimper thuy "widow"
+ pregnant thuy shrimper "eight months along"
- help.past minh thuy "bring Thuy across"
- kin minh thuy "cousin"
- discover! huong thuy "didn't know"
- sibling tsister tuan "sister"
+ flee.past tsister tuan "ran off"

== 6
[Cash](cash) pops the question over catfish. [Bliss](bliss), [whose](bliss) eye is on the door and on who just came through it, says maybe. [Remy](remy) asks [her](bliss) to dance, for old times' sake, and the former [couple](bliss+remy) clear the floor. [Lacey](lacey) has a fever, and it's [Odile](odile), [who](odile) isn't speaking to [her](lacey), [who](odile) leaves soup on the Trans' steps and drives off. [Novak](fed) dines with [Beau](beau). [He](beau) talks about [his](beau) [ex-wife](huong) until the shrimp get cold.
+ propose cash bliss "pops the question"
- love bliss remy "eye is on the"
- date bliss remy "dance"
- ex bliss remy "former couple"
- ill lacey "fever"
- help odile lacey "leaves soup"
- date beau fed "dines with"
- ex beau huong "ex-wife"
- love beau huong "until the shrimp get cold"

== 7
A hurricane shuts the parish roads. In the courthouse cellar sit the [sheriff](huong), [her](huong) former [husband](beau), a goat and one flashlight; by the time the eye passes over, [they](beau+huong) have gone through the whole marriage, year by year, and part of it over again. Up at the crab house [Thuy](thuy)'s time comes. The [midwife](midwife) can't get through. [Odile Guidry](odile) can: [she](odile) wades in with [her](odile) hem in [her](odile) teeth, puts [Old Tuan](tuan) to boiling water and delivers a [girl](baby). The two old [enemies](odile+tuan) hold [her](baby) by turns.
- ex beau huong "former husband"
+ sex beau huong "part of it over again"
+ birth thuy baby "delivers"
- help odile thuy "wades in"
- enemy odile tuan "enemies"
- reconcile odile tuan "hold her by turns"

== 8
Morning after. [Huong](huong) calls it weather. [Beau](beau) calls it a second chance and is shown the mop. A body has washed up by the levee: no, it's [Cash](cash), alive, with a lump on [his](cash) head and [Bliss](bliss)'s ring box empty in [his](cash) fist. Somebody jumped [him](cash) in the storm. [Novak](fed) picks up [Remy](remy), an obvious choice. [Bliss](bliss) gives [him](remy) an alibi, which costs [her](bliss) [her](bliss) [fiancé](cash): [Remy](remy) was with [her](bliss). All night? All night.
- reconcile? beau huong "second chance"
- reject huong beau "shown the mop"
- die! cash "A body"
+ attack _ cash "jumped him"
- steal _ cash "ring box empty"
- arrest fed remy "picks up"
+ rescue bliss remy "alibi"
- sex bliss remy "All night"
- cheat bliss cash "All night"
- engaged.end bliss cash "costs her her fiancé"

== 9
Slow day. Cleanup, sandbags, a cow on a roof. [Minh](minh) asks [his](minh) [father](tuan)'s blessing and gets a grunt, which, [Huong](huong) explains, is a yes. [Lacey](lacey) tries on the dress of a [mother-in-law](mil) [she](lacey) never met. The jilted [preacher](preacher) offers to do the wedding at no charge, and [Thuy](thuy), nursing the [baby](baby) in the back pew, thinks [she](thuy) has never seen so kind a face. [He](preacher) thinks something similar, and loses [his](preacher) place.
- parent tuan minh "father"
- wedding? lacey minh "blessing"
- kin lacey mil "mother-in-law"
- help? preacher lacey+minh "offers to do the"
- breakup.past lacey preacher "jilted"
- parent thuy baby "nursing the baby"
+ love.start thuy preacher "so kind a face"
- love.start preacher thuy "thinks something similar"

== 10
[Cash](cash)'s memory comes back, and [he](cash) wishes it hadn't. In the storm [he](cash) saw [Novak](fed) burn papers behind the motel; it was [she](fed) [who](fed) clubbed [him](cash). The [agent](fed) was the [shrimper](shrimper)'s [partner](fed). [Cash](cash) tells [Huong](huong); before [she](huong) can find [her](huong) keys, [Novak](fed) has [Beau](beau) in an airboat with a shotgun at [his](beau) neck. "Let [him](beau) go," [Huong](huong) radios, "[he](beau)'s a terrible hostage. [He](beau) talks." Off [she](huong) roars after the [pair](beau+fed), with [Remy](remy), of all people, as deputy for a day.
- recover cash "memory comes back"
- discover.past cash fed "saw Novak"
+ attack.past fed cash "clubbed him"
- colleague.past fed shrimper "partner"
- reveal cash huong "tells Huong"
+ abduct fed beau "shotgun at his neck"
- investigate huong+remy fed "roars after"
- hire remy huong "deputy for a day"

== 11
The chase ends in the cypress knees. [Novak](fed) owns up to strangling [her](fed) [partner](shrimper), [who](shrimper) had wanted out for the sake of a [baby](baby), then slips, and it's [Beau](beau), tied hand and foot, [who](beau) keeps [her](fed) head above water with [his](beau) boots until [Huong](huong) can cuff [her](fed). "Marry [me](beau) again," [he](beau) tells the arresting [officer](huong), spitting mud. [She](huong) reads [Novak](fed) [her](fed) rights, twice, to gain time. Ashore, [Cash](cash) shakes [Remy](remy)'s hand and wishes [him](remy) joy of [Bliss](bliss). [He](cash) even means it.
+ kill.past fed shrimper "strangling her partner"
- reveal fed "owns up"
- rescue beau fed "keeps her head above water"
- arrest huong fed "cuff her"
+ propose beau huong "Marry me again"
- reconcile cash remy "shakes Remy's hand"

== 12
[Lacey](lacey) becomes a Tran, [Odile](odile) in the front pew in the church hat. [Tuan](tuan) has written to [his](tuan) [sister](tsister) in Biloxi, and here [she](tsister) is, older, with [Thuy](thuy)'s eyes; [he](tuan) peels [her](tsister) a crab. The [preacher](preacher) marries the [couple](lacey+minh) and walks [Thuy](thuy) home. [Bliss](bliss) and [Remy](remy) are expecting, or anyhow [Bliss](bliss) is. And the [sheriff](huong)? [She](huong) has moved the coffee maker into [Beau](beau)'s kitchen. No license, no rice. But [she](huong)'s kept the wreath.
+ wedding lacey minh "becomes a Tran"
- sibling tsister tuan "sister"
- return tsister "here she is"
- parent tsister thuy "Thuy's eyes"
- reconcile tsister tuan "peels her a crab"
- date preacher thuy "walks Thuy home"
- pregnant bliss remy "are expecting"
+ move huong beau "into Beau's kitchen"
- wedding! beau huong "No license"
