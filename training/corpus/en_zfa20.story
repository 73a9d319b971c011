%series Late Registration
%lang en
%genre high-school sitcom: a night school for adults in Port Louis, Mauritius, TV listings
%cast mathilde | Mathilde Ramgoolie; Mathilde | f
%cast jean     | Jean-Noël; Jean-Noël Perrine | m
%cast savi     | Savi; Savi Dorasamy | f
%cast cheung   | Mr. Cheung | m
%cast idris    | Idris | m
%cast blanche  | Blanche Duvergé; Blanche | f
%cast bruno    | Bruno Duvergé; Bruno | m
%cast kavish   | Kavish | m
%cast caretaker | Ti-Paul | m
%cast dodo     | Gaston | n
%cast exam     | - | f
%cast cousin   | - | f
%cast baker    | - | m

== 1
Seven adults, one blackboard, and a [teacher](mathilde), [Mathilde Ramgoolie](mathilde), [who](mathilde) took the job to get out of a house with three sisters-in-law. Front row: [Mr. Cheung](cheung), eighty, [who](cheung) left school when the cyclone did. Back row: [Idris](idris), the fish [porter](idris), and next to [him](idris), in dark glasses, a [lady](blanche) [who](blanche) registers as "Smith". [Savi](savi), [ex-convict](savi) and proud of it, lends [her](blanche) a pencil. The [caretaker](caretaker) locks up at nine, with everyone inside.
+ hire mathilde "took the job"
- flee mathilde _ "to get out of"
- kin _ mathilde "sisters-in-law"
- advisor mathilde blanche+cheung+idris+savi "a teacher"
- betray blanche mathilde "Smith"
- arrest.past _ savi "ex-convict"
- gift savi blanche "lends her a pencil"
- abduct caretaker _ "locks up"

== 2
The dark glasses come off. "[Mrs. Smith](blanche)" is [Blanche Duvergé](blanche), of the sugar [Duvergés](blanche+bruno), and the richest [woman](blanche) on the island can't read. [Her](blanche) [husband](bruno) believes [her](blanche) at bridge. [Idris](idris), [who](idris) carried [her](blanche) shopping once and was tipped a button, could have a fine time with this. Instead [he](idris) asks [her](blanche) what a comma is for. Two desks up, [Jean-Noël](jean), [who](jean) repairs buses, repeats each of the [schoolmistress](mathilde)'s sentences under [his](jean) breath, a beat late, like a man warming his hands.
+ reveal blanche _ "come off"
- married blanche bruno "husband"
- betray blanche bruno "at bridge"
- discover! bruno blanche "believes her"
- help.past idris blanche "carried her shopping"
- gift.past blanche idris "tipped a button"
- advisor mathilde jean "schoolmistress"
- help idris blanche "what a comma is for"
+ love jean mathilde "warming his hands"

== 3
Homework: write to someone you have wronged. [Savi](savi) writes to a [baker](baker), [whose](baker) van [she](savi) drove into the harbour. [Mr. Cheung](cheung) writes to a [cousin](cousin) in Hakka country [whom](cousin) [he](cheung) jilted in 1961, and gets an answer by return of post: *[You](cheung) took [your](cheung) time.* [Jean-Noël](jean) sits before a blank page till the bell. [He](jean) hasn't wronged anyone; it bothers [him](jean). [Ti-Paul](caretaker), the [caretaker](caretaker), hands in a page too, unasked. It is about a goat.
- create savi baker "writes to a baker"
- steal.past savi baker "drove into the harbour"
- create cheung cousin "writes to a cousin"
- kin cheung cousin "cousin"
+ breakup.past cheung cousin "jilted"
- create cousin cheung "gets an answer"
- sad jean "bothers him"

== 4
No class; the roof is being tarred. The seven go to the beach and behave exactly as people do at the beach. [Gaston](dodo), a [goose](dodo) believed by its owner to be a dodo, is introduced. A ball is lost and a shoe is found. [Blanche](blanche) spells out the ice-cream board, down to the price, and orders one of each.
- happy blanche "one of each"

== 5
[Kavish](kavish), [Mathilde](mathilde)'s [brother-in-law](kavish) and, since the accident at the mill, the [man](kavish) of the house, appears in the doorway. A [widow](mathilde) of [his](kavish) family doesn't teach porters. [She](mathilde)'ll be home by six, or [her](mathilde) bags will be on the step. [She](mathilde) finishes the sentence on the board. It's a long one, with subordinate clauses, and when [she](mathilde) has put the full stop, the whole back row has got up and is standing between the [widow](mathilde) and the door. [Kavish](kavish) remembers an appointment.
- kin kavish mathilde "brother-in-law"
- married.past _ mathilde "A widow"
- die.past _ "A widow"
+ threaten kavish mathilde "her bags will be"
- reject mathilde kavish "finishes the sentence"
+ help blanche+idris mathilde "standing between"
- flee kavish "remembers an appointment"

== 6
The bags are on the step. They go by bus, one [Jean-Noël](jean) happens to be testing, to the room over [Savi](savi)'s garage, where the [landlady](savi) has put in a bed, a bolt and a basil plant. [Mathilde](mathilde) cries for exactly one bus timetable. [He](jean) reads it to [her](mathilde) from the top: [he](jean) couldn't, in March. Then it's the last bus, and [he](jean) ought to say it now, and says, "Mind the step."
+ reject kavish mathilde "on the step"
- move mathilde savi "the room over"
- help savi mathilde "put in a bed"
- sad mathilde "cries"
- help jean mathilde "reads it to her"
- love jean mathilde "ought to say it"
+ confess! jean mathilde "Mind the step"

== 7
Caught: [Bruno Duvergé](bruno) finds a satchel under the [wife](blanche)'s furs, follows [her](blanche) chauffeur, and sees, through a louvre, [his](bruno) [Blanche](blanche) with [her](blanche) head beside that of a fish [porter](idris). [He](bruno) can imagine only one thing. [He](bruno) bursts in with a cane. What [they](blanche+idris) are bent over is the letter that [she](blanche) has been writing to [him](bruno) for a fortnight, [her](blanche) first, and it begins, "Dear [Bruno](bruno), [I](blanche) have lied to [you](bruno) for thirty years." [He](bruno) sits down in the very small chair.
- married blanche bruno "wife's furs"
- investigate bruno blanche "follows"
+ jealous bruno idris "only one thing"
- cheat! blanche bruno "only one thing"
- affair! blanche idris "only one thing"
- attack? bruno idris "with a cane"
- create blanche bruno "writing to him"
+ reveal blanche bruno "I have lied"
- betray.past blanche bruno "lied to you"

== 8
[Bruno](bruno) isn't angry, it turns out; [he](bruno)'s envious. [He](bruno) never got past long division. So there are eight of [them](blanche+bruno+cheung+idris+jean+savi) now, and the newest [pupil](bruno) cheats off [Mr. Cheung](cheung), [who](cheung) lets [him](bruno) have all the wrong answers. [Savi](savi)'s [baker](baker) turns up, with the van: [he](baker) got it out, it runs, it smells of squid. [He](baker) wants an apology. [He](baker) gets one, dictated by the entire class and corrected in red. [He](baker) asks for seconds.
- sad! bruno "isn't angry"
- jealous bruno blanche "envious"
- advisor.start mathilde bruno "newest pupil"
- betray bruno cheung "cheats off"
- betray cheung bruno "all the wrong answers"
+ reconcile baker savi "dictated by the entire class"

== 9
The ministry sends an [examiner](exam). [She](exam) has come to shut the place, and has the padlock with [her](exam). [Ti-Paul](caretaker) hides the form, [Gaston](dodo) eats the padlock's key, and [Blanche](blanche) offers money, in a large, round, legible hand, on a sheet of squared paper. The [examiner](exam) reads the bribe twice. [She](exam) taught primary for nineteen years; it is, [she](exam) says, the best-formed letter f [she](exam) has ever been corrupted with. They get until June.
- quit? mathilde exam "come to shut"
- betray caretaker exam "hides the form"
- steal dodo exam "eats the padlock's key"
+ betray? blanche exam "offers money"
- happy exam "best-formed letter"
+ help exam mathilde "get until June"

== 10
[Mr. Cheung](cheung) is missing on the eve of the mocks. Not at the shop; not in the sea, where [Idris](idris), to be sure, has dived; at the airport, as [Bruno](bruno) discovers, in [his](cheung) good suit, waiting since the morning for a flight that landed at noon. [She](cousin) came out by another gate. [She](cousin) has been sitting on the other side of the pillar, [she](cousin) too in [her](cousin) best, since noon. It's the [goose](dodo) [who](dodo) goes round the pillar. Sixty-odd years: [they](cheung+cousin) shake hands.
- find? idris cheung "has dived"
- die? cheung "in the sea"
+ find bruno cheung "as Bruno discovers"
- travel cousin "flight that landed"
- help dodo cheung+cousin "goes round the pillar"
+ reconcile cheung cousin "shake hands"

== 11
Exam day. [Idris](idris) gets a cramp, [Savi](savi) a summons as a witness, [Bruno](bruno) cold feet. The [teacher](mathilde) is not allowed in the room, and walks up and down outside with the bus [mechanic](jean)'s tool bag, for [he](jean) asked [her](mathilde) to hold it. There is an essay question: describe something you have never dared to say. [He](jean) fills nine pages. The [invigilator](exam), [who](exam) isn't supposed to read them, blows [her](exam) nose at page three, and opens the window, and beckons.
- ill idris "a cramp"
- sad bruno "cold feet"
- help mathilde jean "hold it"
+ confess jean mathilde "fills nine pages"
- sad exam "blows her nose"
- reveal exam mathilde "beckons"

== 12
Results. All eight have passed except [Bruno](bruno), [who](bruno)'s thrilled, as [he](bruno) gets to stay. [Kavish](kavish) stands in the doorway once more, cap in hand: the mill has gone over to computers, and can [she](mathilde) possibly, would [she](mathilde) conceivably. [She](mathilde) gives [him](kavish) a pencil. The [cousin](cousin) from Hakka country reads out the names, and, next to the last one, stumbles, since two have been written on one line: Ramgoolie-Perrine. When did that happen? "Saturday," says [Jean-Noël](jean). "You were all at the beach." The [goose](dodo) lays an egg, and must be renamed.
- lose bruno "except Bruno"
- happy bruno "thrilled"
+ help mathilde kavish "gives him a pencil"
- kin cheung cousin "The cousin"
+ wedding.past jean mathilde "written on one line"
- birth dodo "lays an egg"
