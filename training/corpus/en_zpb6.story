%series Lakeshore General
%lang en
%genre hospital ensemble in Chicago, fan-wiki recaps heavy on who is seeing whom
%cast reyes   | Dr. Marisol Reyes; Marisol; Reyes | f
%cast whit    | Dr. Whitaker Boone; Whit; Boone | m
%cast sunny   | Sunny Park; Sunny; Park | f
%cast ekow    | Ekow Asante; Ekow | m
%cast dana    | Dana Boone; Dana | f
%cast abel    | Abel Reyes; Abel | m
%cast lindy   | Lindy Kowalski; Lindy | f
%cast chief   | Dr. Thaddeus Moss; Moss | m
%cast petra   | Petra Moss; Petra | f
%cast rafe    | Rafe Coyle; Rafe; Coyle | m
%cast pat1    | Mr. Dudek; Dudek | m
%cast rose    | Rose | f
%cast priest  | - | m
%cast new     | Dr. Imogen Fry; Imogen; Fry | f
%cast bookie  | - | m
%cast exam    | - | m
%cast derm    | - | n

== 1 Code Grey
[Dr. Marisol Reyes](reyes) comes back to [Lakeshore General](#lakeshore) two years after leaving it at a run. [Her](reyes) new [boss](whit) is [Dr. Whitaker Boone](whit), the [man](whit) [she](reyes) ran from: [they](reyes+whit) were [lovers](reyes+whit) until [she](reyes) met [his](whit) [wife](dana) at a fundraiser and discovered that there was one. [Boone](whit) has aged. [Sunny Park](sunny), charge [nurse](sunny) and [Reyes](reyes)'s former [roommate](sunny), warns [her](reyes) off [him](whit) before [she](reyes) has found a locker. In bay three an old [tailor](pat1), [Mr. Dudek](pat1), refuses to be treated by anyone under fifty. Of all the staff only the night [porter](ekow), [Ekow Asante](ekow), may take [his](pat1) shoes off.
+ return reyes "comes back"
- boss whit reyes "boss"
- flee.past reyes whit "ran from"
- affair.past reyes whit "lovers"
- cheat.past whit dana "lovers"
- meet.past dana reyes "met his wife"
- married dana whit "wife"
- discover.past reyes whit "discovered"
- housemate.past reyes sunny "roommate"
- help sunny reyes "warns her off"
- reject pat1 _ "refuses"

== 2 Rounds
[Boone](whit) swears that [he](whit) and [Dana](dana) have split. [Marisol](reyes) doesn't ask to see the papers, which is a mistake; [Sunny](sunny) would have. In the on-call room things take their old course. Down in the basement [Ekow](ekow) has been sleeping between the linen carts since [his](ekow) landlord put [him](ekow) out, and the junior [resident](lindy), [Lindy Kowalski](lindy), trips over [his](ekow) feet. [She](lindy) ought to report it. [She](lindy) brings a pillow. The [chief](chief) of surgery, [Thaddeus Moss](chief), is made a fuss of on [his](chief) sixtieth; [his](chief) [daughter](petra) [Petra](petra), a [drug rep](petra), has baked, and [Dudek](pat1) gets a slice.
- divorce? dana whit "have split"
+ sex reyes whit "take their old course"
- lose ekow "put him out"
- find lindy ekow "trips over"
- reveal! lindy ekow "ought to report it"
+ help lindy ekow "brings a pillow"
- celebrate chief "sixtieth"
- parent chief petra "daughter"
- create petra "baked"

== 3 The Brother
[Abel Reyes](abel) is wheeled in with a knife wound and won't say who gave it to [him](abel). [His](abel) [sister](reyes) isn't allowed to operate on kin, so [Boone](whit) does, and saves the kidney. The [patient](abel) is handcuffed to the bed by a [detective](rafe) named [Rafe Coyle](rafe), [whom](rafe) [Sunny](sunny) has reason to remember: [he](rafe) stood [her](sunny) up on prom night. The [nurse](sunny) takes [his](rafe) blood pressure three times and gets three different readings. In the corridor a well-dressed [woman](dana) brings [Boone](whit) a lunchbox and kisses [him](whit) on the mouth. So much for the split. [Marisol](reyes) sees it through the glass, scrubbed to the elbows.
- injure abel _ "knife wound"
- reveal! abel _ "won't say"
- sibling abel reyes "sister"
- treat abel whit "saves the kidney"
- arrest rafe abel "handcuffed"
- reject.past rafe sunny "stood her up"
- flirt rafe sunny "three times"
- kiss dana whit "kisses him"
+ discover reyes dana+whit "sees it"

== 4 Vital Signs
[Marisol](reyes) hits [Boone](whit) with a clipboard. [Boone](whit) lies to [Dana](dana) about the bruise. A door, says [Whit](whit). [Dana](dana) believes [Whit](whit). [Lindy](lindy) shares a sandwich with [Ekow](ekow). [Ekow](ekow) was a doctor in [Accra](@accra). Nobody had ever asked [Ekow](ekow). [Lindy](lindy) asked. [Abel](abel) likes [Petra](petra). [Petra](petra) sells [Moss](chief) pills. [Petra](petra) sneaks [Abel](abel) a cigarette. [Coyle](rafe) watches over [Abel](abel). [Sunny](sunny) watches [Coyle](rafe). [Dudek](pat1) watches them all. "Idiots," says [Dudek](pat1).
+ attack reyes whit "with a clipboard"
- betray whit dana "lies"
- gift lindy ekow "shares a sandwich"
- reveal ekow lindy "Lindy asked"
+ love abel petra "likes"
- gift petra abel "a cigarette"

== 5 Informed Consent
It comes out at the mortality conference. [Petra](petra), on [whose](petra) word the ward has been handing out a new blood thinner, didn't know that [her](petra) firm had buried the bad results; [her](petra) [father](chief), the [chief](chief), did, and took money for it. [Lindy](lindy) puts the figures on the screen. [Moss](chief) calls the [resident](lindy) a hysteric and fires [her](lindy) on the spot. [Ekow](ekow), [who](ekow) read the originals on [his](ekow) linen cart, stands up at the back, broom in hand, and takes the data apart in a voice that hasn't lectured in six years. [Dudek](pat1), on that drug since Monday, starts to bleed.
- parent chief petra "father"
- reveal lindy _ "puts the figures"
+ betray chief _ "took money for it"
- accuse chief lindy "a hysteric"
+ quit lindy chief "fires her"
- help ekow lindy "takes the data apart"
- ill pat1 "starts to bleed"
- discover! petra "didn't know"
- boss chief lindy "fires her on the spot"

== 6 Flatline
[Reyes](reyes) and [Boone](whit) work on the [tailor](pat1) for four hours side by side without exchanging a word that isn't Latin. [He](pat1) pulls through. Washing up, [she](reyes) tells the married [liar](whit) that [his](whit) hands are the only honest part of [him](whit). [Moss](chief) is led off by [Coyle](rafe), and the [daughter](petra) spits at [his](chief) feet, then runs after the car. [She](petra) ends up on a bench outside, beside a [man](abel) on a drip. [Abel](abel) tells [her](petra) who knifed [him](abel): a [bookie](bookie), to [whom](bookie) [he](abel) owes nine grand. [Sunny](sunny) finally gets [her](sunny) prom dance, in the parking structure, to the [detective](rafe)'s car radio.
- treat pat1 reyes+whit "work on"
+ recover pat1 "pulls through"
- accuse reyes whit "only honest part"
- betray.past whit reyes "liar"
- married dana whit "married"
+ arrest rafe chief "led off"
- parent chief petra "daughter"
- attack petra chief "spits"
- reveal abel petra "who knifed him"
- injure.past abel bookie "knifed"
- date rafe sunny "prom dance"

== 7 The Lunchbox
[Dana Boone](dana) isn't stupid. The bruise was clipboard-shaped. [She](dana) sits down opposite the other [woman](reyes) in the cafeteria, and what follows isn't a scene at all: [she](dana) thanks [her](reyes). "Two years [I](dana)'ve been waiting for a good reason." By nightfall the [surgeon](whit)'s [wife](dana) has thrown [him](whit) out, and [Whit](whit) unpacks a sports bag in the on-call room. [Marisol](reyes) takes the other bunk in another building. [Lindy](lindy), reinstated, is told by the interim [chief](new), a brisk [Englishwoman](new) called [Imogen Fry](new), to get the [porter](ekow)'s licence sorted. [Lindy](lindy) fills in forms with [him](ekow) till dawn. Somewhere around page forty the pen falls.
- discover dana reyes+whit "clipboard-shaped"
- affair.past reyes whit "the other woman"
- meet dana reyes "sits down opposite"
- move whit "unpacks a sports bag"
+ breakup dana whit "thrown him out"
- married dana whit "wife"
- reject reyes whit "another building"
- hire lindy new "reinstated"
- boss.start new lindy "interim chief"
- help lindy ekow "fills in forms"
+ kiss ekow lindy "the pen falls"

== 8 Triage
A bus hits the blood bank. In the crush [Coyle](rafe) is taken for a looter and shot in the thigh by a rookie; [Sunny](sunny) kneels on the artery for eleven minutes, yelling at [him](rafe) not to dare stand [her](sunny) up again. [Abel](abel), discharged last week, hauls stretchers with the men [he](abel) used to rob. [Petra](petra) sees [him](abel) do it and decides. The new [chief](new) turns out to have been at school with [Marisol](reyes)'s [ex](whit); with [Boone](whit), that is. [She](new) and [he](whit) once got engaged on a dare, and [she](new) still has the ring, on a key fob. [Reyes](reyes) asks why [she](reyes) should care, and goes on asking.
- injure rafe _ "shot in the thigh"
+ rescue sunny rafe "kneels on the artery"
- recover.past abel "discharged"
- help abel _ "hauls stretchers"
- steal.past abel _ "used to rob"
- love petra abel "decides"
- ex reyes whit "ex"
+ engaged.past new whit "got engaged"
- jealous reyes new "goes on asking"

== 9 Visiting Hours
[Rafe](rafe) proposes to [Sunny](sunny) on morphine. [Sunny](sunny) writes down the time. [She](sunny) will ask again on Tuesday. On Tuesday [Rafe](rafe) has no memory of it. [Sunny](sunny) has it in writing. [Rafe](rafe) signs. [Petra](petra) moves in with [Abel](abel). [Abel](abel) lives over a fish shop. [Petra](petra) buys candles. [Moss](chief) writes to [Petra](petra) from jail. [Petra](petra) burns a letter on each candle. [Imogen](new) drinks with [Boone](whit). [Boone](whit) talks only of [Reyes](reyes). [Fry](new) orders another. [Dudek](pat1) measures [Ekow](ekow) for a suit.
+ propose rafe sunny "proposes"
+ engaged.start rafe sunny "signs"
- move petra abel "moves in with"
- reject petra chief "burns a letter"
- date new whit "drinks with"
- love whit reyes "talks only of"

== 10 Complications
[Dana](dana) is admitted with cramps. [Reyes](reyes), on call, does the ultrasound and has to turn the screen away from herself: fourteen weeks. It is [Boone](whit)'s, from before the clipboard. The two [women](dana+reyes) agree that [he](whit) is to hear it from [Dana](dana), and [he](whit) does, standing at the vending machine, a candy bar in each hand. [He](whit) offers to come home. [Dana](dana) takes one of the candy bars. "No," [she](dana) says. [Ekow](ekow) fails the oral exam because the [examiner](exam) can't follow [his](ekow) accent. [Lindy](lindy) calls the [examiner](exam) a name that goes round the hospital by lunch, and the [chief](new) repeats it in writing.
- ill dana "cramps"
+ pregnant dana whit "fourteen weeks"
- treat dana reyes "does the ultrasound"
- reveal dana whit "hear it from Dana"
- reconcile? dana whit "offers to come home"
+ reject dana whit "No"
- lose ekow "fails"
- quarrel exam lindy "calls the examiner a name"
- help new ekow "in writing"

== 11 The Bookie
Nine grand has become fourteen. [Petra](petra) is grabbed outside the fish shop and held over it, in a cold store, until [Abel](abel) comes up with the cash. [He](abel) goes to [his](abel) [sister](reyes), and [she](reyes) goes to the only [surgeon](whit) with savings. [Boone](whit) hands over the lot without asking. It's [Coyle](rafe), on crutches, best suit by [Dudek](pat1), [who](rafe) kicks in the door between [his](rafe) rehearsal and [his](rafe) dinner. The [captive](petra) has frostbite in two fingers and the [bookie](bookie) has a black eye: [she](petra)'d got there first with a frozen hake. [Marisol](reyes) thanks [Whit](whit) with a handshake. [He](whit) holds on. [She](reyes) lets [him](whit).
+ abduct bookie petra "grabbed"
- threaten bookie abel "comes up with the cash"
- sibling abel reyes "sister"
- gift whit abel+reyes "hands over the lot"
+ rescue rafe petra "kicks in the door"
- injure petra "frostbite"
- attack petra bookie "frozen hake"
- injure bookie petra "black eye"
- flirt reyes whit "lets him"

== 12 Discharge
The chapel, standing room only. [Sunny](sunny) and the [detective](rafe) are wed by a [priest](priest) with a pager. [Dana](dana), [who](dana) came with a [dermatologist](derm), goes into labor at the buffet, eight weeks early. [Fry](new) does the section, [Reyes](reyes) assists, and little [Rose](rose) fits into the [surgeon](whit)'s hand. [He](whit) cries. The [mother](dana) lets [him](whit) hold the [child](rose) and won't have [him](whit) back, and [both](dana+whit) are at peace with that. [Ekow](ekow) has passed on the second try and goes up to the dance floor as [Dr. Asante](ekow). On the roof [Whit](whit) asks [Marisol](reyes) for a third chance. "Show [me](reyes) the papers," [she](reyes) says. [He](whit) has them on [him](whit).
+ wedding rafe sunny "wed by"
+ birth dana rose "goes into labor"
- treat dana new+reyes "does the section"
- parent dana+whit rose "mother"
- date dana derm "came with"
- reconcile! dana whit "won't have him back"
- find ekow "passed"
- reconcile? reyes whit "a third chance"
- divorce dana whit "has them on him"
