%series Icing Call
%lang en
%genre women's ice-hockey romance in a Finnish paper town, fan-wiki episode pages
%cast saara   | Saara Niemi; Saara | f
%cast ilona   | Ilona Varga; Ilona | f
%cast mika    | Mika | m
%cast kerttu   | Kerttu | f
%cast pekka   | Pekka Rautio; Rautio; Coach Rautio | m
%cast ash     | Ash Delgado; Ash; Delgado | n
%cast tuuli   | Tuuli | f
%cast veikko  | Veikko | m
%cast fjodor  | Fjodor Lind; Lind | m
%cast hanna   | Hanna | f
%cast zsofi | Zsófi | f
%cast star | - | f
%cast physio  | Leevi | m

== 1 Thin Ice
Three days before the season, the [Otters](#otters) have no goalie: the last one has eloped with the Zamboni driver. [Captain](saara) [Saara Niemi](saara) begs [her](saara) [coach](pekka), [Pekka Rautio](pekka), for anybody at all, and gets [Ilona Varga](ilona), a Hungarian [loner](ilona) [who](ilona) was kicked off [her](ilona) last team for breaking a [teammate](star)'s nose. In the locker room the [newcomer](ilona) takes the peg by the door, the peg of [Saara](saara)'s dead [sister](hanna). You could hear a skate drop. [Kerttu](kerttu), the [skipper](saara)'s [mother](kerttu), [who](kerttu) washes the jerseys, quietly hangs a towel there.
- flee _ "eloped"
- advisor pekka saara "coach"
+ hire ilona pekka "gets Ilona Varga"
- quit.past ilona _ "kicked off"
- attack.past ilona star "breaking a teammate's nose"
- sibling hanna saara "sister"
- die.past hanna "dead"
- parent kerttu saara "mother"
- help kerttu ilona "hangs a towel"

== 2 Five Hole
[Ilona](ilona) stops forty-one shots and speaks four words. The press loves [her](ilona); [Saara](saara), [who](saara) has scored both goals, gets a caption. The [pair](ilona+saara) share a twin room on the road trip to [Oulu](@oulu), with a strip of tape down the middle, and [Saara](saara) lies awake listening to the [goalie](ilona) talk in [her](ilona) sleep: over and over a name, [Zsófi](zsofi). Back home, [Saara](saara)'s [boyfriend](mika), [Mika](mika), sells insurance and has a ring in [his](mika) glove compartment. [Ash Delgado](ash), Texan winger and everybody's little [brother](ash) regardless of what the passport says, found it while looking for gum.
- housemate ilona saara "share a twin room"
- travel ilona+saara "road trip" @oulu
- discover saara ilona "listening"
- love.past ilona zsofi "over and over a name"
- couple mika saara "boyfriend"
- propose? mika saara "a ring"
+ discover ash mika "found it"

== 3 Check from Behind
In practice [Saara](saara) sends [Ilona](ilona) head-first into the boards. It looks like an accident; [both](ilona+saara) know better. [Leevi](physio), the team [physio](physio), counts [her](ilona) ribs and says two weeks. Instead of complaining, the [Hungarian](ilona) leaves a bag of salted liquorice in [her](ilona) [captain](saara)'s skate. [Saara](saara) hates salted liquorice. [She](saara) eats the lot. [Veikko](veikko), [who](veikko) sharpens the skates and has not been civil to [Kerttu](kerttu) since the mill strike, asks after the [girl](ilona) as if it were nothing, and [Kerttu](kerttu) notes that [his](veikko) ears are red.
+ attack saara ilona "head-first"
- injure ilona saara "into the boards"
- treat ilona physio "counts her ribs"
- gift ilona saara "salted liquorice"
- boss saara ilona "captain"
- enemy kerttu veikko "not been civil"
- discover kerttu veikko "notes"

== 4 Short Shifts
[Mika](mika) kneels in the parking lot. [Saara](saara) says yes. [Ash](ash) films it. [Ilona](ilona) watches the film. [Ilona](ilona) punches a vending machine. [Leevi](physio) bandages [Ilona](ilona). [Tuuli](tuuli) is fifteen and wants to play. [Tuuli](tuuli) is the [daughter](tuuli) of [Rautio](pekka). [Rautio](pekka) says no. [Saara](saara) says yes to [Tuuli](tuuli), too. [Lind](fjodor) buys the mill. [Lind](fjodor) also buys the rink. Nobody has met [Lind](fjodor).
+ propose mika saara "kneels"
- engaged.start mika saara "says yes"
- create ash "films it"
- jealous ilona mika "punches"
- treat ilona physio "bandages"
- parent pekka tuuli "daughter"
- reject pekka tuuli "Rautio says no"
- hire tuuli saara "yes to Tuuli"
- find fjodor "buys the mill"

== 5 Power Outage
A blizzard traps the bus outside [Kajaani](@kajaani), and nine women, a [Texan](ash) and a [fifteen-year-old](tuuli) burn hockey sticks in a road-workers' hut. [Tuuli](tuuli), [who](tuuli) stowed away in the kit bag, gets the only blanket. Sharing a sleeping bag for warmth (yes, we know), [Ilona](ilona) tells [Saara](saara) who [Zsófi](zsofi) was: [her](ilona) [fiancée](zsofi), [who](zsofi) fell for the team's [star](star) while wearing [Ilona](ilona)'s ring. Hence the nose. [Saara](saara) laughs before [she](saara) can stop herself, then [they](ilona+saara) both do. [Their](ilona+saara) foreheads touch. It is [Saara](saara) [who](saara) turns [her](saara) face away, and [Saara](saara) [who](saara) turns it back.
- flee tuuli pekka "stowed away"
- gift _ tuuli "only blanket"
- reveal ilona saara "tells Saara"
- engaged.past ilona zsofi "fiancée"
- cheat.past zsofi ilona "fell for"
- attack.past ilona star "Hence the nose"
- happy ilona+saara "laughs"
+ kiss ilona saara "turns it back"

== 6 Too Many on the Ice
Back in town, [Coach Rautio](pekka) suspends [his](pekka) own [daughter](tuuli) from skating, ever, and [Saara](saara) for letting [her](tuuli). [Tuuli](tuuli) shouts at [him](pekka) that [Hanna](hanna) would have let [her](tuuli). It gets very quiet. We learn from the flashback (dir. M. Aalto) that [Hanna](hanna) died on the ice of a heart nobody had screened, with [Rautio](pekka) timing [her](hanna) laps. [Kerttu](kerttu) has never reproached the [coach](pekka) with it. [He](pekka) has done it for both of [them](kerttu+pekka). [Mika](mika) picks a wedding date; [his](mika) [intended](saara), asked for [hers](saara), picks a fight.
- parent pekka tuuli "daughter"
- quit saara pekka "suspends"
+ quarrel pekka tuuli "shouts at him"
- die.past hanna "died on the ice"
- advisor.past pekka hanna "timing her laps"
- accuse! kerttu pekka "never reproached"
- sad pekka "done it for both"
- engaged mika saara "intended"
- wedding? mika saara "wedding date"
+ quarrel mika saara "picks a fight"

== 7 New Management
[Fjodor Lind](fjodor) appears at last, in fur, and turns out to be [Veikko](veikko)'s [son](fjodor), adopted out at two, back with a fortune and a chip on [his](fjodor) shoulder. [He](fjodor) means to tear the rink down. [Veikko](veikko) goes up to the hotel with a pair of child's skates that [he](veikko) has sharpened every winter for forty years, and is shown out by security. In the stairwell [he](veikko) runs into [Kerttu](kerttu), on [her](kerttu) way to give the same [man](fjodor) a piece of [her](kerttu) mind. [They](kerttu+veikko) sit on the steps till the light goes off. One of [them](kerttu+veikko), the wiki will never forgive the cameraman, takes the other's hand.
- parent veikko fjodor "son"
- return fjodor "back"
- attack? fjodor _ "tear the rink down"
- gift? veikko fjodor "child's skates"
+ reject fjodor veikko "shown out"
- meet kerttu veikko "runs into"
- reconcile kerttu veikko "sit on the steps"
- flirt kerttu veikko "takes the other's hand"

== 8 Glove Save
The derby against [Tampere](@tampere) goes to a shoot-out. [Zsófi](zsofi) is in the stands with a bouquet. [Ilona](ilona) lets in the softest shot of [her](ilona) career, then skates off without [her](ilona) mask and is found by [Ash](ash) in the boiler room, where [Delgado](ash) holds [her](ilona) hair and, for once, tells no jokes. The [ex](zsofi) wants another chance; [Ilona](ilona), looking over that shoulder at [Saara](saara) in the corridor with [Mika](mika)'s coat on, says maybe. [Saara](saara) hears it. [Mika](mika), [who](mika) sells risk for a living, sees [Saara](saara) hear it.
- return zsofi "in the stands"
- lose ilona "lets in"
- find ash ilona "found by Ash"
- help ash ilona "holds her hair"
- ex ilona zsofi "ex"
- reconcile? ilona zsofi "another chance"
- discover saara ilona "hears it"
+ discover mika saara "sees Saara hear"

== 9 Mika
All of this page belongs to [him](mika). [Mika](mika) writes two lists. [Mika](mika) returns the ring to the shop; the assistant cries more than [he](mika) does. [He](mika) then cooks [Saara](saara)'s favourite soup, sets [her](saara) free over the second helping, in words so decent that [she](saara) begs [him](mika) to take them back, and drives across town at midnight to tell a stunned [Hungarian](ilona) in a bathrobe which side of the bed [Saara](saara) sleeps on. [Leevi](physio), [his](mika) [neighbour](physio), hears [him](mika) sobbing through the wall and knocks with a bottle. [They](mika+physio) talk until five about everything else.
- create mika "writes two lists"
+ breakup mika saara "sets her free"
- reveal mika ilona "which side of"
- neighbour mika physio "neighbour"
- sad mika saara "sobbing"
- help physio mika "knocks with a bottle"

== 10 Icing
And still [they](ilona+saara) don't! [Ilona](ilona) has promised [Zsófi](zsofi) a week. [Saara](saara), too proud to ask, lets [Tuuli](tuuli) drag [her](saara) to the lake, where [Coach Rautio](pekka), stopwatch in hand, has been standing since dawn, unable to go home and unable to step on the ice. The [girl](tuuli) puts a printout in [his](pekka) glove: one heart, screened, sound. [He](pekka) reads it four times. Then [Rautio](pekka) takes [his](pekka) [daughter](tuuli)'s arm and, shuffling like an old man, lets himself be led out. Nothing else happens in this episode. It is the highest-rated of the season.
- reconcile? ilona zsofi "promised"
- sad pekka "unable to go home"
- gift tuuli pekka "a printout"
- recover tuuli "sound"
- parent pekka tuuli "daughter's"
+ reconcile pekka tuuli "be led out"

== 11 Boards
[Zsófi](zsofi) leaves on day three: "[You](ilona) say [her](saara) name in [your](ilona) sleep now." The wrecking ball is booked for Friday. [Kerttu](kerttu) chains herself to the centre circle in a deck chair, knitting; [Veikko](veikko) sits down beside [her](kerttu) and holds the wool; by noon half the town is on the ice. [Fjodor Lind](fjodor), come to gloat, sees a row of baby skates in [his](fjodor) [father](veikko)'s lap and loses [his](fjodor) footing. [Ilona](ilona) catches [him](fjodor) before [his](fjodor) head hits the barrier. "Best save of [my](ilona) life," [she](ilona) says in [her](ilona) terrible Finnish, "for the worst [man](fjodor)."
- breakup zsofi ilona "leaves on day three"
- love ilona saara "her name"
- help veikko kerttu "holds the wool"
- parent veikko fjodor "father's lap"
- injure? fjodor "loses his footing"
+ rescue ilona fjodor "catches him"

== 12 Overtime
Concussed only in [his](fjodor) principles, [Lind](fjodor) calls off the demolition, on condition that somebody teaches [him](fjodor) to skate. [Veikko](veikko) raises [his](veikko) hand like a schoolboy. Meanwhile [Leevi](physio) and [Mika](mika) are seen buying one toothbrush holder. [Ash](ash), tired of waiting, locks [the two](ilona+saara) stubbornest people in [Finland](@finland) in the penalty box and throws the key into the tuba of the brass band. [They](ilona+saara) have it out: the boards, the ring, the maybe. Two minutes for roughing, [Saara](saara) says. Five, says [Ilona](ilona), and kisses [her](saara) until the horn goes.
- help fjodor _ "calls off the demolition"
- advisor.start veikko fjodor "raises his hand"
+ couple.start mika physio "one toothbrush holder"
- abduct ash ilona+saara "locks"
- quarrel ilona saara "have it out"
+ kiss ilona saara "kisses her"

== 13 Final Buzzer
The cup final goes to [Tampere](@tampere), by one goal, scored by the [star](star) with the crooked nose, [who](star) lifts [her](star) visor to [Ilona](ilona) afterwards and says [they](ilona+star)'re quits. [Tuuli](tuuli), sixteen since Tuesday, had the assist of the night. [Saara](saara) takes [Hanna](hanna)'s photo from the peg by the door and hangs it over the net, where [she](hanna) can see something. The [captain](saara) and [her](saara) [goalie](ilona) have signed a lease. [Kerttu](kerttu) is to marry [Veikko](veikko) at midsummer; [he](veikko) has asked [her](kerttu), in due form, through a slot in the skate-sharpening hatch. [Rautio](pekka) will give [her](kerttu) away, on skates.
- find star "scored"
- reconcile ilona star "quits"
- help tuuli _ "assist"
- move ilona+saara "signed a lease"
+ engaged.start kerttu veikko "to marry"
- propose veikko kerttu "asked her"
- help? pekka kerttu "give her away"
