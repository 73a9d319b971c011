%series The Lemon Terrace
%lang en
%genre marriage drama in a small Portuguese coastal town, encyclopaedia episode list with long sentences
%cast filipa   | Filipa Carvalhal; Filipa | f
%cast duarte   | Duarte Carvalhal; Duarte | m
%cast matilde  | Matilde | f
%cast nuno     | Dr Nuno Sequeira; Nuno; Sequeira | m
%cast ines     | Inês Sequeira; Inês | f
%cast xavier   | Xavier Brito; Xavier | m
%cast lurdes   | Dona Lurdes; Lurdes | f
%cast zeferino | Zeferino; Zé | m
%cast celeste  | Celeste Brito; Celeste | f
%cast padre    | Father Anselmo; Anselmo | m
%cast anneke   | Anneke de Wit; Anneke | f
%cast tomas    | Tomás | m
%cast sergeant | - | f

== 1 The Anniversary
On the evening on which [Filipa Carvalhal](filipa), a [pharmacist](filipa) in the fishing town of [Vale de Areia](@valedeareia), and [Duarte](duarte), [her](filipa) [husband](duarte) of twenty years, are to be toasted by half the town, the other half notices that [he](duarte) has not come. [Her](filipa) [mother-in-law](lurdes), [Dona Lurdes](lurdes), cuts the cake alone. [Duarte](duarte), it emerges, is sitting in a rented car with [Inês Sequeira](ines), [whose](ines) own [husband](nuno), the town's only [doctor](nuno), has been [his](duarte) closest [companion](nuno) since catechism. When [Filipa](filipa) goes out to look for [him](duarte), [she](filipa) finds, behind the fish hall, two seats tilted back.
- married duarte filipa "husband of twenty years"
- celebrate duarte+filipa "toasted"
- kin filipa lurdes "mother-in-law"
- married ines nuno "own husband"
- friend duarte nuno "closest companion"
- investigate filipa duarte "look for him"
- affair duarte ines "two seats tilted back"
+ discover filipa duarte+ines "finds"
- cheat duarte filipa "two seats tilted back"
- cheat ines nuno "two seats tilted back"

== 2 What the Pharmacist Knew
[Filipa](filipa), [who](filipa) keeps other people's secrets in alphabetical drawers, decides to keep this one too, and not even [Matilde](matilde), the [daughter](matilde) [who](matilde) has just come home from [Porto](@porto) with a shaved head and no degree, gets a word out of [her](filipa). The only [person](xavier) to guess is [Xavier Brito](xavier), [her](filipa) [assistant](xavier), [who](xavier) worships [her](filipa) across the counter and has noticed that [she](filipa) no longer hums. At the [Sequeiras](ines+nuno)', meanwhile, it is the [doctor](nuno) [who](nuno) brings [his](nuno) [wife](ines) breakfast, with a flower, as [he](nuno) has done every day of [their](ines+nuno) marriage.
- reveal! filipa matilde "gets a word out"
- parent filipa matilde "daughter"
- return matilde "come home"
- quit matilde "no degree"
- boss filipa xavier "assistant"
+ love xavier filipa "worships her"
- discover xavier filipa "noticed"
- gift nuno ines "brings his wife breakfast"
- married ines nuno "his wife"

== 3 Regatta
During the August regatta, which [Duarte](duarte)'s boat loses by an hour, [Lurdes](lurdes) overhears [her](lurdes) only [son](duarte) begging a [woman](ines), in the boat shed, to run off with [him](duarte) to [Setúbal](@setubal), and concludes that the [woman](ines) is [Celeste Brito](celeste), [Xavier](xavier)'s [sister](celeste), an unmarried [dressmaker](celeste), upon [whom](celeste) [she](lurdes) proceeds to empty a bucket of sardine heads in front of the whole quay. [Celeste](celeste), innocent of everything save a sharp tongue, answers in kind. The true [culprit](ines) stands three steps away in a yellow dress and holds [Filipa](filipa)'s parasol for [her](filipa).
- lose duarte "loses"
- parent lurdes duarte "only son"
- flee? duarte+ines "run off"
- discover lurdes duarte "overhears"
- affair! celeste duarte "concludes"
- sibling celeste xavier "sister"
+ attack lurdes celeste "empty a bucket"
- quarrel celeste lurdes "answers in kind"
- help ines filipa "holds Filipa's parasol"

== 4 A Dutch Guest
The upper floor of the house with the lemon terrace is let for the winter to [Anneke de Wit](anneke), a [cellist](anneke) of fifty [who](anneke) has buried one husband, mislaid another and does not intend to have a third; within a week [she](anneke) has taught [Matilde](matilde) to play cards for money, has been looked up and down by [Zeferino](zeferino), the [boatbuilder](zeferino), and has asked [her](anneke) [landlady](filipa), over the washing-up, how long [she](filipa) means to go on pretending. [Filipa](filipa) breaks a plate, the first in that house to be broken on purpose, and then tells [her](anneke) everything.
- move anneke "let for the winter"
- married.past _ anneke "buried one husband"
- breakup.past _ anneke "mislaid another"
- married! _ anneke "does not intend"
- housemate.start anneke filipa "landlady"
- meet anneke matilde "taught Matilde"
- advisor anneke matilde "taught Matilde"
- flirt zeferino anneke "up and down"
- discover anneke filipa "go on pretending"
- sad filipa "breaks a plate"
+ reveal filipa anneke "tells her everything"

== 5 The Second Opinion
[Nuno](nuno) is the last to learn. [Xavier](xavier) tells [him](nuno), in the surgery, with a fever of thirty-nine. [Sequeira](nuno) writes the prescription with a steady hand. Then [he](nuno) walks down to the harbour. [Duarte](duarte) sees [him](nuno) coming and smiles. The [doctor](nuno) breaks [his](duarte) jaw. [He](nuno) sets it, too, since there is nobody else. At home [he](nuno) asks [Inês](ines) one question. [She](ines) answers with a nod. [He](nuno) brings no more flowers. [Inês](ines) packs in the dark. No car is waiting for [Inês](ines).
- reveal xavier nuno "tells him"
- ill xavier "fever"
- treat xavier nuno "writes the prescription"
+ discover nuno duarte+ines "last to learn"
- attack nuno duarte "breaks his jaw"
- injure duarte nuno "breaks his jaw"
- treat duarte nuno "sets it"
- investigate nuno ines "asks Inês"
- reveal ines nuno "a nod"
- breakup? ines nuno "packs in the dark"
- betray duarte ines "No car is waiting"

== 6 Soup Through a Straw
Unable to speak, [Duarte](duarte) writes [his](duarte) [wife](filipa) a confession on the back of a tide table, and when [Filipa](filipa) hands it back with the spelling corrected and a date, two months earlier, on which [she](filipa) already knew, [he](duarte) understands for the first time [whom](filipa) [he](duarte) has been living with. [She](filipa) sends [him](duarte) to [his](duarte) [mother](lurdes)'s. That the [dressmaker](celeste) had been drenched for nothing weighs on [Lurdes](lurdes) so heavily that [she](lurdes) goes, in [her](lurdes) black silk, to eat humble pie in the sewing room; [Celeste](celeste) lets [her](lurdes) eat all of it, and afterwards takes in the silk for free.
- married duarte filipa "his wife"
- reveal duarte filipa "confession"
- discover.past filipa duarte "already knew"
+ breakup filipa duarte "sends him"
- move duarte lurdes "to his mother's"
- parent lurdes duarte "mother"
- attack.past lurdes celeste "drenched"
- sad lurdes "weighs on"
+ reconcile celeste lurdes "humble pie"
- help celeste lurdes "takes in the silk"

== 7 Advent
[Father Anselmo](padre), [whose](padre) sermons on fidelity have never been so well attended, takes it upon himself to sit the two wronged [spouses](filipa+nuno) down at one table, which [he](padre) comes to regret, for the [pharmacist](filipa) and the [doctor](nuno), [who](filipa+nuno) for years had exchanged nothing but prescriptions, discover that [they](filipa+nuno) can laugh. The town gossips; nothing has happened. [Xavier](xavier), to [whom](xavier) [Filipa](filipa) mentions the evening with a little more colour in [her](filipa) cheeks than necessary, hands in [his](xavier) notice and, that same night, gets drunk for the first time in [his](xavier) life, in the company of [Matilde](matilde).
- invite padre filipa+nuno "at one table"
- cheat.past duarte+ines filipa+nuno "wronged spouses"
- happy filipa+nuno "laugh"
- affair! filipa nuno "nothing has happened"
- jealous xavier nuno "hands in his notice"
+ quit xavier "hands in his notice"
- ill xavier "gets drunk"
- date matilde xavier "in the company of"

== 8 The Boat Shed
As [Inês](ines), [who](ines) has found no other roof, is still living in the shed where it all began, [Zeferino](zeferino), to [whom](zeferino) the shed belongs and [who](zeferino) is [her](ines) late mother's cousin, brings [her](ines) a stove, and [Duarte](duarte), once the wires are out of [his](duarte) jaw, brings [her](ines) himself. [She](ines) looks [him](duarte) over. [He](duarte) would have driven [her](ines) to [Setúbal](@setubal) in August, but in November [he](duarte) let [her](ines) stand in the rain, and so [she](ines) hands [him](duarte) the one thing [he](duarte) left behind, a comb, and bolts the door.
- parent.past _ ines "late mother's"
- kin ines zeferino "cousin"
- gift zeferino ines "a stove"
- recover duarte "out of his jaw"
- betray.past duarte ines "stand in the rain"
- reject ines duarte "looks him over"
+ affair.end duarte ines "bolts the door"

== 9 Low Season
This instalment, set on a single Sunday, follows the barometer at the pharmacy from "fair" to "change". Nothing much occurs. The ferry is repaired, a dog steals a ham, the lemons are picked by whoever has a ladder. [Anneke](anneke) practises the same eight bars until [Zeferino](zeferino), planing a keel below [her](anneke) balcony, whistles the ninth, whereupon [she](anneke) comes down in [her](anneke) stockings to see [who](zeferino) can possibly know it; [his](zeferino) father had a gramophone, [he](zeferino) says. [They](anneke+zeferino) share a lemon with salt. Love, according to the parish magazine, is patient.
- create anneke "practises the same"
- meet anneke zeferino "comes down"
- parent.past _ zeferino "father"
+ flirt anneke zeferino "share a lemon"

== 10 Carnival
Masked as a cardinal, [Xavier](xavier) dances all night with a [Columbine](matilde) [whom](matilde) [he](xavier) believes to be [Filipa](filipa), declares to [her](matilde), behind the bandstand, what [he](xavier) has felt through nine winters of cough syrup, and is kissed for an answer; only when the mask comes off does [he](xavier) see that it is the [daughter](matilde), bristle-headed and in tears, because [she](matilde) has loved [him](xavier) since the night of the aguardente and has just been told, in the most beautiful words [she](matilde) ever heard, that [she](matilde) is somebody else. [Celeste](celeste), [who](celeste) sewed both costumes, blames herself.
- date matilde xavier "dances all night"
- love xavier filipa "what he has felt"
+ confess xavier matilde "declares to her"
- kiss matilde xavier "kissed"
- discover xavier matilde "mask comes off"
- parent filipa matilde "daughter"
- love matilde xavier "has loved him"
- sad matilde "in tears"
- create celeste "sewed both costumes"
- sad celeste "blames herself"

== 11 The Will of the Wind
A squall catches the boat in which [Duarte](duarte), no longer welcome at any table but [his](duarte) [mother](lurdes)'s, has put to sea in a temper, and of all people it is [Nuno](nuno), out for mackerel, [who](nuno) hears the whistle; [he](nuno) circles once, twice, and the coastguard [sergeant](sergeant), listening in on the radio, notes in [her](sergeant) log that the [doctor](nuno) was silent for four minutes before [he](nuno) threw the rope. On the way in, neither of the former [friends](duarte+nuno) speaks. On the slipway [Duarte](duarte) says thank [you](nuno), and [Nuno](nuno) says that [he](nuno) did it for [Matilde](matilde), [who](matilde) has only the one [father](duarte).
- parent lurdes duarte "mother's"
- travel duarte "put to sea"
- sad duarte "in a temper"
- discover nuno duarte "hears the whistle"
+ rescue nuno duarte "threw the rope"
- friend.past duarte nuno "former friends"
- reconcile! duarte nuno "neither"
- parent duarte matilde "father"

== 12 Papers
Two divorces are pronounced in [Vale de Areia](@valedeareia) on the same morning, that of the [Carvalhals](duarte+filipa), which is over in nine minutes, and that of the [Sequeiras](ines+nuno), which drags on until noon because [Inês](ines), wanting nothing, has to be talked into taking the piano; [she](ines) leaves on the two o'clock bus to teach in [Braga](@braga), seen off by nobody save [Filipa](filipa), [who](filipa) has brought sandwiches. "[I](ines) was fonder of [you](filipa) than of [him](duarte)," says the other [woman](ines) through the window. [Matilde](matilde) has shut up [her](matilde) heart and reopened [her](matilde) books.
+ divorce duarte filipa "Carvalhals"
+ divorce ines nuno "Sequeiras"
- find ines "taking the piano"
- hire? ines "to teach" @braga
- travel ines "two o'clock bus" @braga
- gift filipa ines "brought sandwiches"
- love ines filipa "fonder of you"
- affair.past duarte ines "the other woman"

== 13 Nine Winters
[Xavier](xavier), back behind the counter at a better wage, at last hears from [Filipa](filipa) what the whole town has known since Carnival, namely that [she](filipa) esteems [him](xavier), that [she](filipa) will never marry an employee nor anybody born after the Revolution, and that [he](xavier) ought to go and look at what is sitting on the terrace with a pharmacology primer. [Tomás](tomas), a [student](tomas) with a guitar and an excellent hairline, is sitting next to it, [his](tomas) arm along the back of the bench. [Xavier](xavier), for the first time, is green about someone of [his](xavier) own age.
- hire xavier filipa "back behind the counter"
- boss filipa xavier "employee"
- reveal filipa xavier "hears from Filipa"
+ reject filipa xavier "never marry"
- date matilde tomas "back of the bench"
+ jealous xavier tomas "is green"

== 14 Lemons
On the terrace, with the whole cast assembled for what would have been the twenty-first anniversary, [Anneke](anneke) and [Zeferino](zeferino) let it be known that [they](anneke+zeferino) have been sharing a bed and a cello case since Lent and will do so unwed; [Lurdes](lurdes) crosses herself and asks [Celeste](celeste), by now [her](lurdes) bosom [friend](celeste), for the salt. [Tomás](tomas) is told by [Matilde](matilde), in the nicest way, to take [his](tomas) guitar elsewhere, and by nightfall [she](matilde) has [her](matilde) head on [Xavier](xavier)'s shoulder, unmasked. [Duarte](duarte) sends a crate of fish. The last shot belongs to [Filipa](filipa) and the [doctor](nuno), [who](filipa+nuno) are washing up, [her](filipa) hand wet in [his](nuno).
- reveal anneke+zeferino "let it be known"
- couple anneke zeferino "sharing a bed"
- wedding! anneke zeferino "unwed"
- friend celeste lurdes "bosom friend"
- breakup matilde tomas "take his guitar elsewhere"
+ couple.start matilde xavier "head on Xavier's shoulder"
- gift duarte _ "sends a crate"
+ couple.start filipa nuno "wet in his"
