%series Chambers on Biashara Street
%lang en
%genre legal drama, Nairobi, encyclopaedia episode table
%cast wambui   | Wambui Kariuki; Wambui | f
%cast otieno   | Otieno Ojwang; Otieno; Ojwang | m
%cast sunil    | Sunil Dhanani; Sunil; Dhanani | m
%cast farida   | Farida Dhanani; Farida | f
%cast kip      | Kip Rotich; Kip | m
%cast judge    | Justice Mutiso; Mutiso | f
%cast clerk    | Mercy; Mercy Adhiambo | f
%cast plumber  | Gitau | m
%cast jude     | Jude | n
%cast nyokabi  | Nyokabi | f
%cast pastor   | Pastor Ezekiel; Ezekiel | m
%cast intern   | Chance | m
%cast girl     | - | f
%cast matron   | - | f
%cast nurse    | - | f
%cast mum      | - | f
%cast wmother  | - | f
%cast uncle    | - | m

== 1 Opening Statement
Law school [sweethearts](otieno+wambui) [Wambui Kariuki](wambui) and [Otieno Ojwang](otieno) set up chambers above a tyre shop, with [her](wambui) [mother](wmother)'s curtains and [his](otieno) [uncle](uncle)'s photocopier. [Their](otieno+wambui) first client is a [plumber](plumber) [who](plumber) has been charged with making off with a statue of the Virgin. Across the landing sits [Sunil Dhanani](sunil), [who](sunil) was [Wambui](wambui)'s moot-court [adversary](sunil) and has never forgiven [her](wambui) the cup. [Mercy](clerk), the [clerk](clerk), makes one mistake on day one: [she](clerk) tells [Dhanani](sunil) who the client is.
- couple otieno wambui "sweethearts"
+ create otieno+wambui "set up"
- kin otieno uncle "uncle"
- parent wmother wambui "mother"
- advisor otieno+wambui plumber "client"
- accuse _ plumber "charged with"
- steal? plumber _ "making off with"
- neighbour otieno+wambui sunil "Across the landing"
- enemy.past sunil wambui "adversary"
- reconcile! sunil wambui "never forgiven"
- boss otieno+wambui clerk "clerk"
- reveal clerk sunil "tells Dhanani"

== 2 The Virgin of Kariobangi
[Pastor Ezekiel](pastor), chief witness for the prosecution, saw the [plumber](plumber) carry something "tall and blue". A boiler, argues [Otieno](otieno); a boiler with a halo, counters the [cleric](pastor). [Justice Mutiso](judge) is amused by neither. During the recess [Sunil](sunil) lets [his](sunil) former [opponent](wambui) know that the [pastor](pastor) has debts, and asks nothing in return, which alarms [her](wambui) more than anything. The accused [man](plumber) goes free. At home, [Farida](farida) smells the [rival](wambui)'s perfume on [her](farida) [husband](sunil)'s gown.
- accuse pastor plumber "witness for the prosecution"
- discover.past pastor plumber "saw the plumber carry"
- quarrel otieno pastor "counters"
+ help sunil wambui "lets"
- enemy.past sunil wambui "former opponent"
- reveal sunil wambui "know"
- sad wambui sunil "alarms"
- rescue _ plumber "goes free"
- enemy farida wambui "rival"
- jealous farida wambui "smells"
- married farida sunil "husband"

== 3 Discovery
[Kip Rotich](kip), a champion runner, is taking [his](kip) shoe sponsor to court, and the sponsor's lawyer is [Dhanani](sunil). [Otieno](otieno) calls it the case of a lifetime; [Wambui](wambui), [who](wambui) notices how the [athlete](kip) looks at [her](wambui) ankles, calls it something else. [Mercy](clerk) has the flu, and a [temp](jude), [Jude](jude), files the pleadings under "cheese". When the [runner](kip) hints that there might be dinner after the deposition, [Wambui](wambui) shows [him](kip) a photograph of [Otieno](otieno), and [he](kip) whistles.
- accuse kip _ "taking his shoe sponsor to court"
- advisor sunil _ "sponsor's lawyer"
- advisor otieno+wambui kip "case of a lifetime"
- discover wambui kip "notices"
+ flirt kip wambui "looks at her ankles"
- ill clerk "has the flu"
- hire jude "a temp"
- invite kip wambui "hints"
+ reject wambui kip "shows him a photograph"

== 4 Hearsay
Who told [Otieno](otieno)? Not [Mercy](clerk). [Mercy](clerk) only told [Jude](jude). [Jude](jude) had seen [Wambui](wambui) at lunch with [Dhanani](sunil). Lunch was all it was. [Otieno](otieno) will not believe [Wambui](wambui). [He](otieno) throws a stapler. The stapler hits [Mercy](clerk). [Wambui](wambui) takes [Mercy](clerk) to the clinic. There a [nurse](nurse) closes the cut with three stitches. [Otieno](otieno) spends the night on [Kip](kip)'s floor. Even the tyre shop is quiet.
- reveal _ otieno "told Otieno"
- reveal! clerk otieno "Not Mercy"
- reveal clerk jude "told Jude"
- discover.past jude sunil+wambui "had seen"
- date.past sunil wambui "at lunch"
- affair! sunil wambui "Lunch was all"
+ jealous otieno sunil "will not believe"
- attack otieno _ "throws a stapler"
- injure clerk otieno "hits Mercy"
- help wambui clerk "to the clinic"
- treat clerk nurse "three stitches"
- help kip otieno "Kip's floor"

== 5 Cross-Examination
Before [Justice Mutiso](judge), [who](judge) by a coincidence that no novelist would dare is the [aunt](judge) of [Otieno](otieno)'s new [opponent](nyokabi), a fiery [prosecutor](nyokabi) named [Nyokabi](nyokabi), the case of the missing maize begins. [Nyokabi](nyokabi) wipes the floor with [him](otieno). At the bar afterwards the [winner](nyokabi) buys the drinks, and the [loser](otieno), [who](otieno) still has not been home, tells [her](nyokabi) things about himself [he](otieno) has not told the [woman](wambui) [he](otieno) lives with. [She](nyokabi) lets [him](otieno) talk, then leads [him](otieno) up to [her](nyokabi) room by the tie.
- kin judge nyokabi "aunt"
- enemy nyokabi otieno "opponent"
- find nyokabi "wipes the floor"
- gift nyokabi otieno "buys the drinks"
- reveal otieno nyokabi "tells her things"
- reveal! otieno wambui "has not told"
- couple otieno wambui "lives with"
+ sex nyokabi otieno "by the tie"
- cheat otieno wambui "by the tie"

== 6 Exhibit C
The exhibit is a tie, and [Wambui](wambui) finds it where no tie should be: in an evidence bag on the [prosecutor](nyokabi)'s desk, as a joke. [She](wambui) does not laugh. Within an hour the brass plate says "Kariuki" and nothing more, the photocopier stands on the pavement, and [Otieno](otieno) stands beside it. [Sunil](sunil) offers the [outcast](otieno) a corner of [his](sunil) office. [He](otieno) is too broke to decline. Upstairs, [Mercy](clerk) makes tea, locks the door and lets [her](clerk) [employer](wambui) cry for exactly as long as a kettle takes to cool.
+ discover wambui nyokabi+otieno "finds it"
- breakup wambui otieno "nothing more"
- quit otieno wambui "stands beside it"
- invite sunil otieno "offers"
- help clerk wambui "makes tea"
- boss wambui clerk "employer"
- sad wambui "cry"

== 7 Adverse Possession
Not only the office but the flat above the chemist's has to be divided, and because neither of the former [lovers](otieno+wambui) can bear to be in it with the other, [Jude](jude) carries the crates. [Kip](kip) has won [his](kip) case. Half the settlement goes to a school for girls in [Iten](@iten), a fact which, to [her](wambui) own surprise, [Wambui](wambui) finds more attractive than the legs. [She](wambui) rings [him](kip). There are rumours that [Dhanani](sunil) is to be made a judge; [his](sunil) [wife](farida) has already bought the hat.
- ex otieno wambui "former lovers"
- help jude otieno+wambui "carries the crates"
- find kip "won his case"
- gift kip _ "goes to a school"
+ love.start wambui kip "more attractive"
- hire? sunil "made a judge"
- married farida sunil "wife"

== 8 Brief
[Wambui](wambui) meets [Kip](kip) for ice cream. [Kip](kip) brings [his](kip) [girl](girl). The [girl](girl) is six and calls [him](kip) Baba. [He](kip) never told [Wambui](wambui). The [mother](mum) has no part in it. [Kip](kip) never names the [mother](mum). [Wambui](wambui) likes the [girl](girl). Does [she](wambui) still like [Kip](kip)? [She](wambui) tells [Kip](kip) to call again. On the landing, [Farida](farida) watches the [child](girl) go by. [She](farida) drops [her](farida) hat.
+ date kip wambui "ice cream"
- parent kip girl "Baba"
- reveal! kip wambui "never told"
- parent mum girl "mother"
- love? wambui kip "still like"
- invite wambui kip "call again"

== 9 Conflict of Interest
Seven years ago, in the season of the long rains, [Farida Dhanani](farida) was unfaithful to a [husband](sunil) [who](sunil) was away at the [Hague](@hague) and bore the consequences in secret, in a convent, where a [matron](matron) with soft hands promised that the [father](kip) would never hear [her](farida) name. [She](farida) now puts all of it before [Wambui](wambui), the last [person](wambui) on earth [whom](wambui) [she](farida) would have picked. [She](farida) wants to see [her](farida) [daughter](girl) on Sundays. "As [your](farida) lawyer," says the younger [woman](wambui), swallowing, "[I](wambui) shall need a retainer."
+ cheat.past farida sunil "unfaithful"
- married farida sunil "husband"
- travel.past sunil "away" @hague
- birth.past farida girl "bore the consequences"
- parent kip girl "father"
- reveal farida wambui "puts all of it before"
+ parent farida girl "daughter"
- advisor.start wambui farida "As your lawyer"

== 10 Without Prejudice
The hearing is held in camera. [Kip](kip) has hired the two sharpest [people](nyokabi+otieno) left in town, [Otieno](otieno) and [Nyokabi](nyokabi), [who](nyokabi+otieno) are engaged as of breakfast and argue about it in the corridor. [Sunil](sunil), informed by anonymous letter, bursts in, calls the [runner](kip) a thief of other men's wives and swings at [him](kip); [he](sunil) is restrained by the [plumber](plumber), [Gitau](plumber), [who](plumber) happens to be seeing to the radiators. [Mutiso](judge) has the future [judge](sunil) taken down to the cells. [She](judge) then grants the [mother](farida) every second Sunday with the [girl](girl).
- advisor nyokabi+otieno kip "hired"
+ engaged.start nyokabi otieno "engaged"
- quarrel nyokabi otieno "argue"
- discover sunil farida+kip "informed"
- accuse sunil kip "thief"
- attack sunil kip "swings at him"
- help plumber kip "restrained"
- arrest judge sunil "taken down to the cells"
+ find farida "every second Sunday"
- parent farida girl "mother"

== 11 Judgment Reserved
No robe for [Sunil](sunil): the commission has gone off [him](sunil), and so, after fifteen years, has [Farida](farida), [whose](farida) petition for divorce bears [Wambui](wambui)'s stamp. [Chance](intern), an [intern](intern) with spectacles, takes over [Jude](jude)'s desk; the [temp](jude) has been accepted at the [Sorbonne](#sorbonne), cheese and all. At the wedding of [his](otieno) own former [clerk](clerk), [Otieno](otieno) dances with [his](otieno) [ex](wambui). [They](otieno+wambui) were good together, [they](otieno+wambui) conclude, in front of a bench. Then [she](wambui) goes out to the car, where [Kip](kip) and a sleeping [six-year-old](girl) are waiting for [her](wambui).
- hire! sunil "No robe"
- love.end farida sunil "gone off him"
+ divorce? farida sunil "petition for divorce"
- advisor wambui farida "stamp"
- hire intern "takes over"
- quit jude "has been accepted"
- wedding _ clerk "wedding"
- boss.past otieno clerk "former clerk"
- ex otieno wambui "ex"
- reconcile otieno wambui "good together"
+ couple kip wambui "waiting for her"
