%series Kilometre Nought
%lang en
%genre customs and border procedural on an Alpine pass, terse listings with several strands
%cast ursi | Ursina Caduff; Ursina; Caduff; Sergeant Caduff | f
%cast pell | Loris Pellandini; Loris; Pellandini | m
%cast dog | Quaestor | m
%cast chief | Commandant Ruchti; Ruchti | m
%cast innk | Aurelia Bonetti; Aurelia; Bonetti | f
%cast smug | Tito Bonetti; Tito | m
%cast trucker | Goran | m
%cast bride | - | f
%cast cellist | Maestro Lindenau; Lindenau | m
%cast nurse | Jolanda | f
%cast kid | Elodie | f
%cast banker | Rupprecht Meili; Meili | m
%cast wifeb | Charlotte Meili; Charlotte | f
%cast groom | - | m

== 1
[Ursina Caduff](ursi), demoted from the capital for accusing a [banker](banker), reports to the highest customs post in the country. [Her](ursi) new [partner](pell), [Loris Pellandini](pell), offers [her](ursi) soup, socks and the upper bunk; [her](ursi) other [partner](dog), [Quaestor](dog), a [beagle](dog), offers nothing. At noon the [dog](dog) sits down before a wedding car. Under the [bride](bride)'s train lies the [groom](groom), [who](groom) has no visa.
- quit ursi "demoted"
- accuse.past ursi banker "accusing"
+ colleague.start pell ursi "new partner"
- gift pell ursi "soup"
- housemate.start pell ursi "upper bunk"
+ discover dog groom "sits down before"
- wedding bride groom "wedding"
- hire ursi "reports to"
- colleague dog ursi "partner"#2

== 2
A lorry without brakes comes down the hairpins. Its [driver](trucker), [Goran](trucker), jumps; [Pellandini](pell) jumps on, and takes it into the gravel bed. In the wreck [Caduff](ursi) counts nineteen crates of watches and one [child](kid), [who](kid) won't say where [her](kid) parents are. [Goran](trucker) swears, with a broken wrist, that [he](trucker) never saw the [girl](kid) before. For once in [his](trucker) career it is the truth.
- flee trucker "jumps"
+ rescue pell kid "takes it into"
- find ursi kid "counts"
- reveal! kid ursi "won't say"
- injure trucker "broken wrist"
- meet! kid trucker "never saw"

== 3
The little [passenger](kid) answers to [Elodie](kid) and to nobody's questions. [Aurelia Bonetti](innk), [landlady](innk) of the hospice, puts [her](kid) to bed under the portrait of [her](innk) late [son](smug), [Tito](smug), [whom](smug) an avalanche took. Towards midnight [Loris](pell) sees a light on the old mule track. The [man](smug) carrying it has the portrait's eyebrows and, on [his](smug) back, forty kilos of tobacco.
- help innk kid "puts her to bed"
- parent innk smug "son"
- die.past smug "took"
+ discover pell smug "eyebrows"
- die! smug "the portrait's eyebrows"

== 4
Being dead has its advantages, [Tito](smug) tells the customs [officer](pell) [he](smug) once shared a school desk with: no tax, no [mother](innk). [Pellandini](pell) lets [him](smug) run. Next morning [he](pell) can't look at the widow-black apron across the bar, nor at [Ursina](ursi), [who](ursi) has found forty kilos of nothing and two sets of prints. [She](ursi) asks. [He](pell) says: chamois.
- reveal smug pell "tells"
- friend.past pell smug "shared"
- parent innk smug "mother"
+ help pell smug "lets him run"
- sad pell "can't look"
- investigate ursi "two sets of prints"
+ betray pell ursi "chamois"
- die! smug "dead"

== 5
[Maestro Lindenau](cellist) declares one cello, one tailcoat, one [nurse](nurse). [Quaestor](dog) takes exception to the cello. While [Jolanda](nurse) protests that the old [man](cellist) needs [his](cellist) drops, [Caduff](ursi) slackens the strings and draws out, rolled like a cigar, a Klee. The [virtuoso](cellist) weeps; [he](cellist) hadn't been able to make the instrument sound for weeks. The [carer](nurse) makes for the tunnel on a stolen scooter.
- treat cellist nurse "drops"
+ discover ursi nurse "draws out"
- sad cellist "weeps"
- betray.past nurse cellist "hadn't been able"
+ flee nurse "makes for the tunnel"
- steal nurse _ "stolen"

== 6
Snowed in with the [maestro](cellist). [He](cellist) plays for [his](cellist) supper, [Elodie](kid) turns the pages, and says [her](kid) first sentence: [Mama](wifeb) plays that one. Which [mother](wifeb), where? In [Zurich](@zurich), behind a gate, with [Papa](banker)'s men at it. From the newspaper round the kindling, a face looks up at [Ursina](ursi): [Rupprecht Meili](banker), [financier](banker), appeals for the return of [his](banker) abducted [daughter](kid). It is the [banker](banker) [she](ursi) lost [her](ursi) rank over.
- create cellist "plays for"
- reveal kid ursi "first sentence"
- parent wifeb kid "Mama"
+ discover ursi kid "a face looks up"
- parent banker kid "daughter"
- abduct? _ kid "abducted"
- return? kid "return"
- quit.past ursi "lost"

== 7
Who put the [girl](kid) on the lorry? [Charlotte](wifeb), the [banker](banker)'s [wife](wifeb), comes up the pass on foot in evening shoes, frostbitten, to tell them. [Aurelia](innk) cuts off the shoes. There are ledgers sewn into [Elodie](kid)'s coat, all that [Caduff](ursi) once failed to prove. [Commandant Ruchti](chief), informed by radio, congratulates [his](chief) [sergeant](ursi) warmly. Then [he](chief) rings [Meili](banker).
- married banker wifeb "wife"
- travel wifeb "comes up the pass"
- injure wifeb "frostbitten"
- treat wifeb innk "cuts off the shoes"
- celebrate chief ursi "congratulates"
- boss chief ursi "sergeant"
+ betray chief ursi "rings"
- reveal? wifeb _ "tell"
- discover! ursi "failed to prove"

== 8
Three black cars. The [commandant](chief) orders the barrier up; [Loris](pell), for the first time in eleven years of service, sits on it. [He](pell) is struck with a torch and rolls off. [Meili](banker) takes [his](banker) [daughter](kid) by one hand and [her](kid) coat by the other. [Quaestor](dog), [who](dog) doesn't bite, bites. [Elodie](kid) is out of the sleeve, out of the door and on the mule track before anyone has counted to three.
- boss chief pell "orders"
+ reject pell chief "sits on it"
- attack _ pell "struck"
- abduct banker kid "takes"
- parent banker kid "daughter"
+ attack dog banker "bites"
- flee kid banker "out of the door"

== 9
On the track stands a dead [man](smug) with a lantern. [Tito](smug) hides the [fugitive](kid) where [he](smug) hides everything, in [his](smug) own tomb. Below, [Charlotte](wifeb) is made to sign; [Ursina](ursi), locked in the cold store with the [maestro](cellist), learns that gut strings cut rope. [He](cellist) gives up four. "[I](cellist) was never any good at Bartók," [he](cellist) says, and braces himself against the door.
- die! smug "dead man"
+ help smug kid "hides"
- flee kid "fugitive"
- threaten _ wifeb "made to sign"
- abduct _ cellist+ursi "locked in"
+ help cellist ursi "gives up four"

== 10
Looking for candles, [Bonetti](innk) opens the family vault and is wished good evening by [her](innk) [son](smug). [She](innk) boxes [his](smug) ears, then holds on to them. [Mother](innk) and [ghost](smug), [child](kid) in between, come down through the snow to the post, where [Pellandini](pell), with one eye shut, is holding up three cars with a rubber stamp. [He](pell) sees [whom](smug) [she](innk) has by the hand. "Chamois," says [Ursina](ursi) behind [him](pell).
- find innk smug "wished good evening"
- parent innk smug "son"
- attack innk smug "boxes"
+ reconcile innk smug "holds on to them"
- return innk+kid+smug "come down"

== 11
[Ruchti](chief) draws on [his](chief) own [sergeant](ursi). It is the lorry [driver](trucker), back for [his](trucker) licence, [who](trucker) reverses over the [commandant](chief)'s foot. [Meili](banker) offers a million for the coat, two for silence, and is told the duty on both. The cuffs go round [his](banker) wrists at an altitude of two thousand one hundred metres. [Charlotte](wifeb), on crutches, asks whether a wife can press charges and a divorce in one go.
- threaten chief ursi "draws on"
- return trucker "back for his licence"
+ rescue trucker ursi "reverses over"
- injure chief trucker "foot"
- gift? banker _ "offers"
+ arrest ursi banker "cuffs"
- married banker wifeb "wife"
- divorce? banker wifeb "divorce"
- accuse? wifeb banker "press charges"
- injure.past wifeb "crutches"
- boss chief ursi "sergeant"

== 12
Offered [her](ursi) old rank in the capital, [Caduff](ursi) has until the snowplough leaves. [Tito](smug), reported alive, owes nine years' tax and washes glasses. The [maestro](cellist) has stayed on; so have [his](cellist) four new strings, a present from [Elodie](kid)'s [mother](wifeb). [Loris](pell) carries down the suitcase, sets it in the snow, and says what [he](pell) should have said over the soup. The plough leaves with the suitcase. [Ursina](ursi) is on the barrier, next to the [dog](dog) and [somebody](pell)'s cold hand.
- hire? ursi "old rank"
- die! smug "alive"
- gift wifeb cellist "present"
- parent wifeb kid "mother"
+ confess pell ursi "should have said"
- hire! ursi "leaves with the suitcase"
