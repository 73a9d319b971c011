%series Coolibah Flat
%lang en
%genre teen soap in an outback mining town, streaming-service blurbs in two to four sentences
%cast marnie  | Marnie Doyle; Marnie | f
%cast jarrah  | Jarrah Bell; Jarrah | m
%cast tuan    | Tuan Pham; Tuan | m
%cast bex     | Rebecca Stavros; Bex | f
%cast angus   | Angus Doyle; Angus; Gus | m
%cast sorcha  | Sorcha Doyle; Sorcha | f
%cast stavros | Con Stavros; Con; Stavros | m
%cast delphi  | Ms. Delphine Roux; Delphine; Ms. Roux | f
%cast hope    | Hope | f
%cast bell    | Sergeant Bell; Aunty Jo | f
%cast drover  | Merv Tate; Merv | m
%cast ash     | Ash Novak; Ash | n
%cast stavwife | - | f
%cast ashdad  | - | m
%cast hopegran | - | f
%cast dog     | - | m

== 1
Sixteen, furious and carsick, [Marnie Doyle](marnie) is hauled to [Coolibah Flat](@coolibahflat) by [her](marnie) [mother](sorcha), [Sorcha](sorcha), [who](sorcha) has walked out on a [husband](angus) and a harbour view to manage the only pub for three hundred kilometres. The first local [boy](jarrah) [she](marnie) sets eyes on, [Jarrah Bell](jarrah), [nephew](jarrah) of the police [sergeant](bell), is up to [his](jarrah) waist in the town dam, fishing out a blue [heeler](dog). The [swimmer](jarrah) grins. The [girl](marnie) from [Sydney](@sydney) forgets, for a good three seconds, to be furious.
- parent sorcha marnie "mother"
+ move marnie+sorcha "hauled to" @coolibahflat
- breakup.past sorcha angus "walked out on"
- hire sorcha "manage"
- meet jarrah marnie "sets eyes on"
- kin bell jarrah "nephew"
- rescue jarrah dog "fishing out"
- love.start marnie jarrah "forgets"

== 2
[Bex Stavros](bex) runs Year Eleven as [her](bex) [father](stavros), the [mine manager](stavros), runs everything else, and has been [Jarrah](jarrah)'s [girl](bex) since [they](bex+jarrah) were both in nappies, or so [she](bex) informs the new [arrival](marnie) beside the bubblers. [Marnie](marnie) replies that nappies would explain the smell. War is declared by recess; by lunch the only [person](tuan) willing to eat with the [Sydneysider](marnie) is [Tuan Pham](tuan), the baker's [boy](tuan), [who](tuan) has been eating alone since [he](tuan) kissed the wrong [person](ash) at the Easter gymkhana.
- parent stavros bex "father"
- couple bex jarrah "Jarrah's girl"
- reveal bex marnie "informs"
- sad tuan "eating alone"
+ quarrel bex marnie "nappies would explain"
- enemy.start bex marnie "War is declared"
+ friend.start marnie tuan "willing to eat"
- kiss.past ash tuan "kissed the wrong person"

== 3
Behind the bar [Sorcha](sorcha) is a success, above all with [Con Stavros](stavros), [who](stavros) stays until closing, carries out the bottles, and stays on. [He](stavros) is a free man, after all: [his](stavros) [wife](stavwife) bolted to [Cairns](@cairns) with a dentist. The morning after, two [girls](bex+marnie) [who](bex+marnie) can't stand each other meet on the pub landing, [one](marnie) with a toothbrush, the [other](bex) with [Dad](stavros)'s clean shirt, and for once [neither](bex+marnie) has anything to say.
- help stavros sorcha "carries out the bottles"
+ sex sorcha stavros "stays on"
- married.past stavros stavwife "wife"
- breakup.past stavwife stavros "bolted"
- enemy bex marnie "can't stand each other"
- parent stavros bex "Dad"
- discover bex+marnie sorcha+stavros "anything to say"

== 4
[Tuan](tuan) teaches [Marnie](marnie) to drive. [Marnie](marnie) hits the letterbox of [Merv Tate](drover). [Merv](drover) is eighty and lives for that letterbox. The old [drover](drover) chases [Tuan](tuan). [Ash](ash) laughs on the fence. [Tuan](tuan) goes red at [Ash](ash). [Marnie](marnie) sees [Tuan](tuan) go red. It was [Ash](ash) that [Tuan](tuan) kissed. [Jarrah](jarrah) mends the letterbox with [Marnie](marnie). [Bex](bex) rides past [Jarrah](jarrah). The [dog](dog) follows [Bex](bex). [Bex](bex) kicks no dogs.
- advisor tuan marnie "teaches"
- attack drover tuan "chases"
- love tuan ash "goes red"
- discover marnie tuan "sees Tuan"
+ kiss.past ash tuan "kissed"
- help jarrah marnie "mends"
- jealous? bex marnie "rides past"

== 5
The new French [teacher](delphi), [Ms. Roux](delphi), turns heads, most disastrously that of a [man](angus) [who](angus) has driven two days from [Sydney](@sydney) to win back [his](angus) [family](marnie+sorcha): [Angus Doyle](angus) gives the [stranger](delphi) a lift from the airstrip, and by the time [he](angus) reaches the pub with [his](angus) roses [he](angus) has lipstick on the collar. [Sorcha](sorcha) puts the roses in the bin and the [caller](angus) in the street. [Marnie](marnie), torn, takes [her](marnie) [dad](angus) a pillow for the car.
- hire.past delphi "new French teacher"
- reconcile? angus sorcha "win back"
- travel angus "driven two days"
- meet angus delphi "gives the stranger a lift"
- love.start angus delphi "turns heads"
- help angus delphi "a lift"
+ kiss angus delphi "lipstick"
- married angus sorcha "family"
+ reject sorcha angus "in the street"
- parent angus marnie "dad"
- help marnie angus "a pillow"

== 6
At the Rodeo Ball [Bex](bex) is waiting in a dress that cost a bullock when word comes that [her](bex) [partner](jarrah) has swapped [his](jarrah) ticket for the night shift; [he](jarrah) would rather count ore trucks than lie to [her](bex) any longer. [She](bex) dances every dance, with every ringer, and cries only in the float, where the [one](marnie) [she](bex) would least like to be seen by hands [her](bex) a hanky. "[He](jarrah) hasn't so much as held [my](marnie) hand," says [Marnie](marnie). "That's what's so insulting," says [Bex](bex).
- couple bex jarrah "partner"
+ breakup jarrah bex "any longer"
- date _ bex "dances every dance"
- sad bex "cries"
- help marnie bex "a hanky"
- date! jarrah marnie "held my hand"

== 7
A rockfall in Shaft Two traps six men and one [boy](jarrah) on the night shift. While [Stavros](stavros), [who](stavros) was warned about the props and filed the warning, tells the cameras that all is under control, [Ash Novak](ash), [whose](ash) [father](ashdad) is one of the six, breaks into [his](stavros) office for the file and hands it to [Sergeant Bell](bell). The [sergeant](bell), an [aunt](bell) before anything else, digs until noon. Five come up alive, then [Jarrah](jarrah), carrying the [sixth](ashdad); [Ash](ash)'s [father](ashdad) has a blanket over [his](ashdad) face.
- injure ashdad+jarrah "traps six men"
- betray stavros _ "under control"
- parent ashdad ash "father"
- steal ash stavros "breaks into"
- reveal ash bell "hands it to"
- kin bell jarrah "aunt"
- rescue? bell jarrah "digs"
+ rescue _ jarrah "come up alive"
- rescue? jarrah ashdad "carrying the sixth"
+ die ashdad "blanket over his face"

== 8
[Sergeant Bell](bell) handcuffs [Stavros](stavros). [Bex](bex) watches [her](bex) [father](stavros) go. [Sorcha](sorcha) bars [Stavros](stavros) from the pub. [Tuan](tuan) sits beside [Ash](ash) at the graveside. [Ash](ash) holds [Tuan](tuan)'s hand. The whole town sees [Ash](ash) do it. [Merv](drover) takes off [his](drover) hat to [Tuan](tuan). [Marnie](marnie) runs to [Jarrah](jarrah). [Jarrah](jarrah) has dust in [his](jarrah) hair. [Marnie](marnie) gets dust on [her](marnie) lips. The bell rings. Hope springs up after rain, they say. A lizard crosses the road.
+ arrest bell stavros "handcuffs"
- parent stavros bex "father"
- breakup sorcha stavros "bars"
- help tuan ash "sits beside"
- couple.start ash tuan "holds Tuan's hand"
+ kiss jarrah marnie "dust on her lips"

== 9
Nobody will sit with the [jailbird](stavros)'s [daughter](bex), and the big house has a bank's padlock on it. [Sorcha](sorcha) once bedded the [felon](stavros) and sees no reason to let [his](stavros) [child](bex) sleep in a horse float: from tonight [Bex](bex) has the room next to [Marnie](marnie)'s. The former [queen](bex) of Year Eleven makes [her](bex) own bed for the first time in [her](bex) life, badly, and the [girl](marnie) next door, without comment, comes and shows [her](bex) how to fold a corner.
- parent stavros bex "jailbird's daughter"
- arrest.past _ stavros "jailbird"
- lose bex "padlock"
- sex.past sorcha stavros "bedded"
+ housemate.start bex marnie+sorcha "has the room"
- help sorcha bex "sleep in a horse float"
- help marnie bex "shows her how"

== 10
[Ms. Roux](delphi) is expecting, and the staffroom can count: the lipstick was in March. The [father](angus), [who](angus) has taken a job at the servo so as to be near [his](angus) [daughter](marnie), hears it from that very [daughter](marnie), [who](marnie) heard it through a classroom wall and has not yet decided whether to congratulate [him](angus) or run [him](angus) over. [Angus](angus) does the decent thing, on one knee, between two bowsers. The [Frenchwoman](delphi) tells [him](angus) not to be so provincial. A godfather will do.
+ pregnant delphi angus "expecting"
- hire angus "taken a job"
- parent angus marnie "daughter"
- reveal marnie angus "hears it from"
- discover marnie delphi "heard it through"
- sad marnie angus "run him over"
+ propose angus delphi "on one knee"
- reject delphi angus "provincial"

== 11
[Merv](drover) dies in [his](drover) sleep and leaves three thousand hectares of dust to, in this order, [Tuan](tuan), [whom](tuan) [he](drover) once chased, [Jarrah](jarrah), [who](jarrah) mended the letterbox, and a [granddaughter](hope) nobody has heard of. [She](hope) turns up on a motorbike, says that [her](hope) name is [Hope](hope), that [she](hope) is a solicitor, and that the other [two](jarrah+tuan) may expect a letter. Within a day the [heiress](hope) has also, by way of negotiation, had dinner with [Jarrah](jarrah). [Marnie](marnie), pulling beers, overfills eleven in a row.
+ die drover "dies in his sleep"
- find hope+jarrah+tuan "leaves three thousand"
- attack.past drover tuan "chased"
- help.past jarrah _ "mended"
- kin drover hope "granddaughter"
- travel hope "turns up"
- threaten hope jarrah+tuan "may expect a letter"
- date hope jarrah "had dinner"
+ jealous marnie hope "overfills"

== 12
[Hope](hope) sues. [Bex](bex) has read every paper in [Merv](drover)'s shed. [Bex](bex) finds a marriage certificate. [Hope](hope)'s [grandmother](hopegran) was never [Merv](drover)'s [wife](hopegran). [Merv](drover) loved [her](hopegran) all the same. [Bex](bex) hands [Hope](hope) the love letters. [Hope](hope) drops the case. [Tuan](tuan) gives [Hope](hope) the letterbox. [Jarrah](jarrah) swears to [Marnie](marnie) it was only dinner. [Marnie](marnie) believes [Jarrah](jarrah). [Bex](bex) wants to study law. [Ash](ash) is going to [Darwin](@darwin) with [Tuan](tuan). The [dog](dog) stays with [Marnie](marnie).
- accuse hope jarrah+tuan "sues"
- investigate bex drover "every paper"
- find bex "finds a marriage certificate"
- kin hope hopegran "grandmother"
- married! drover hopegran "never Merv's wife"
- love.past drover hopegran "loved her"
- gift bex hope "love letters"
- gift tuan hope "the letterbox"
- affair! hope jarrah "only dinner"
+ reconcile jarrah marnie "believes"
+ move? ash+tuan "going to" @darwin
