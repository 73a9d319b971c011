%series Two Keys
%lang en
%genre counter-espionage thriller, London 2009, TV listings
%cast esme    | Esme Rainford; Esme; Rainford | f
%cast callum  | Callum Dray; Callum; Dray | m
%cast parvin  | Parvin Zand; Parvin; Zand | f
%cast leonid  | Leonid Orlov; Orlov; Leonid | m
%cast dame    | Dame Hilary; Hilary; Dame Hilary Thwaite | f
%cast nate    | Nate Rainford; Nate | m
%cast sasha   | Sasha Orlova; Sasha | f
%cast wick    | Wick | m
%cast wife    | Beth Dray; Beth | f
%cast mole    | - | n
%cast cabbie  | - | m
%cast widow   | - | f
%cast husband | - | m
%cast mum     | - | f
%cast sniper  | - | f

== 1
A Russian [chemist](leonid) walks into a police station in [Ealing](@ealing) and asks for a spy. [Leonid Orlov](leonid) will talk to [Esme Rainford](esme) and nobody else: [she](esme) once got [his](leonid) [daughter](sasha) out of [Grozny](@grozny). [Esme](esme), grounded since a shooting in [Malta](@malta), is fetched from a school sports day by [her](esme) [ex-partner](callum) [Callum Dray](callum). [He](callum) drives. [Neither](callum+esme) mentions [Malta](@malta).
+ travel leonid "walks into" @ealing
- reveal? leonid esme "talk"
- rescue.past esme sasha "got"
- parent leonid sasha "daughter"
- quit.past esme "grounded"
- attack.past _ "shooting" @malta
- colleague.past callum esme "ex-partner"
- travel callum+esme "drives"
- reveal! callum+esme _ "mentions"

== 2
[Orlov](leonid) has a name to sell, the name of a traitor on the fifth floor, and wants [his](leonid) [daughter](sasha) first. [Sasha](sasha), a [student](sasha) in [Leeds](@leeds), is not in [her](sasha) room; the kettle is still warm. [Dame Hilary](dame), the service's acting [head](dame), allows [Esme](esme) forty-eight hours. On the M1 a van tries to push [Dray](callum) and [Rainford](esme) off a bridge. Only six people knew the route.
- reveal? leonid _ "sell"
+ betray.past mole _ "traitor"
- parent leonid sasha "daughter"
- boss dame esme "acting head"
- lose _ sasha "not in her room"
+ attack _ callum+esme "off a bridge"

== 3
[Parvin Zand](parvin), in charge of telephones, matches a call to a lock-up in [Bow](@bow). [Wick](wick), a debt [collector](wick) [who](wick) does odd jobs for embassies, has the [girl](sasha) chained to a boiler. [He](wick) is having [his](wick) tea. Enter [Esme](esme) through the skylight: a kettle, a belt, a broken wrist. [Wick](wick) loses. [Sasha](sasha) does not thank [her](esme); it is [she](esme), [Sasha](sasha) says, [who](esme) left [her](sasha) [mother](mum) behind.
- discover parvin wick "matches"
- abduct.past wick sasha "chained"
+ rescue esme sasha "Enter"
- parent mum sasha "mother"
- injure wick esme "broken wrist"
- lose wick "loses"
+ accuse sasha esme "left her mother behind"

== 4
[Father](leonid) and [daughter](sasha), one safe flat, two bedrooms, no conversation. [Callum](callum) plays cards with [her](sasha) and lets [her](sasha) win. [Beth Dray](wife), [who](wife) has not been told where [her](wife) [husband](callum) sleeps these nights, supposes the usual and puts [his](callum) bags on the landing. In the morning [Orlov](leonid) lies on the bathroom tiles, grey and foaming. The toothpaste. Before [he](leonid) goes, [he](leonid) manages half of a name.
- parent leonid sasha "daughter"
- housemate leonid sasha "one safe flat"
- help callum sasha "lets"
- reveal! callum wife "told"
- married callum wife "husband"
- breakup wife callum "bags on the landing"
- cheat! callum wife "supposes the usual"
- ill leonid "foaming"
+ kill _ leonid "The toothpaste"
- reveal leonid esme "half of a name"

== 5
"Hil..." is what [Esme](esme) heard. [Hilary](dame), or Hill, or hilltop? [Parvin](parvin), asked to dig without leaving tracks, turns up a [Geneva](@geneva) account in [Dame Hilary](dame)'s maiden name. It is too easy, [she](parvin) objects. [Rainford](esme) confronts [Thwaite](dame) in the lift all the same. By the ground floor [she](esme) has no pass, no telephone and no post. [Nate](nate), [Esme](esme)'s ten-year-old, finds [his](nate) [mother](esme) on the school steps, for once on time.
- discover esme "heard"
- investigate parvin dame "dig"
+ discover parvin dame "turns up"
- accuse esme dame "confronts"
+ quit esme "no post"
- find nate esme "finds"
- parent esme nate "mother"

== 6
Somebody reports [Sasha](sasha) for [her](sasha) [father](leonid)'s murder, and two constables come to the flat. [Callum](callum) has seen it coming: [he](callum) and the [student](sasha) are already on a canal boat, heading north at walking pace. [She](sasha) cuts [her](sasha) hair. [He](callum) learns to work a lock. In [London](@london) [Wick](wick) is let out on the word of an unknown lady and lasts until the second traffic light. A [woman](sniper) on a motorcycle; two bangs.
- accuse _ sasha "reports"
- parent leonid sasha "father"
- kill? sasha leonid "murder"
- arrest? _ sasha "constables"
+ flee callum+sasha "heading north"
- help callum sasha "seen it coming"
- help _ wick "let out"
+ kill sniper wick "two bangs"

== 7
What did happen in [Malta](@malta)? [Esme](esme) fired, a [cabbie](cabbie) died, and [Callum](callum) swore at the inquiry that the [man](cabbie) had been armed. There was no gun. Now [Parvin](parvin) receives the unedited footage, with a demand: the boat's position, or the film goes to the press. [She](parvin) sits over it till morning, then drives to [Esme](esme)'s and puts the envelope in [her](esme) hands. It is [Nate](nate) [who](nate) has let [her](parvin) in and [who](nate), from the stairs, watches it too.
- attack.past esme cabbie "fired"
+ kill.past esme cabbie "died"
- betray.past callum _ "swore"
- find parvin "receives"
- threaten _ parvin "demand"
- reveal? _ "press"
- travel parvin "drives"
- reveal parvin esme "puts the envelope"
+ discover nate esme "watches it too"

== 8
[Nate](nate) will not eat, speak or be hugged. [Rainford](esme), [who](esme) has faced worse interrogators, tells [him](nate) everything, with names. It takes until midnight. "Did [you](esme) say sorry?" [he](nate) asks. [She](esme) books two seats to [Valletta](@valletta). On the towpath at [Stoke Bruerne](@stoke) a [jogger](sniper) with a rucksack stops to admire the boat; [Sasha](sasha), better taught than anyone supposes, kicks the [jogger](sniper)'s knee from under [her](sniper) and has the rifle in pieces before [Dray](callum) has [his](callum) boots on.
- sad nate esme "will not eat"
+ reveal esme nate "tells"
- travel? esme+nate "books" @valletta
+ attack sasha sniper "kicks"

== 9
Tied to the tiller, the [sniper](sniper) is in no hurry. [Her](sniper) [employer](mole) pays by the month, [she](sniper) remarks, and signs with a [Whitehall](@whitehall) fountain pen. [Callum](callum) rings the only [person](dame) left to trust, [Dame Hilary](dame), and tells [her](dame) which lock [they](callum+sasha) are lying at. [Sasha](sasha) hears [him](callum) do it. In [Valletta](@valletta) the [cabbie](cabbie)'s [widow](widow) pours lemonade for a [boy](nate) and looks at [his](nate) [mother](esme). [She](widow) had a [visitor](parvin) last year, [she](widow) says: a telephone [lady](parvin). Very kind.
- abduct callum+sasha sniper "Tied"
- boss mole sniper "Her employer"
+ reveal callum dame "tells her"
- discover sasha callum "hears"
- married.past cabbie widow "widow"
- die.past cabbie "widow"
- gift widow nate "pours lemonade"
- parent esme nate "mother"
- meet.past parvin widow "visitor"
+ reveal widow esme "a telephone lady"

== 10
[Parvin](parvin). [Parvin](parvin) [who](parvin) found the account [she](parvin) herself had opened, [Parvin](parvin) to [whom](parvin) "Hil" was a gift. The [mole](parvin) of the fifth floor has sent a second team to the lock, and [Dame Hilary](dame), innocent and seventy, has got there before it with [her](dame) late [husband](husband)'s shotgun. [She](dame) holds the gangplank until the helicopters come. Two of them go into the water; so does [she](dame). [Dray](callum) dives three times.
- discover.past parvin dame "found"
+ betray parvin dame "opened"
- create.past parvin "opened"
- attack? parvin callum+sasha "a second team"
- betray! dame _ "innocent"
- travel dame "got there"
- married.past dame husband "late husband"
- die.past husband "late"
+ help dame callum+sasha "holds the gangplank"
- rescue? callum dame "dives"

== 11
[Zand](parvin) clears [her](parvin) desk of everything but a cactus and takes the Underground to [Nate](nate)'s school. [She](parvin) has fetched [him](nate) before; the teacher waves. What [she](parvin) wants is a flight, and a [mother](esme) will do a lot. [Esme](esme) meets [them](nate+parvin) on the roof of a car park with two passports in [her](esme) hand. [She](esme) gives up both. Only over [Antwerp](@antwerp) does [Parvin](parvin) open [hers](parvin) and read the name: [Leonid Orlov](leonid).
- quit parvin "clears her desk"
- travel parvin "Underground"
+ abduct parvin nate "fetched him before"
- flee? parvin "flight"
- threaten parvin esme "will do a lot"
- gift esme parvin "two passports"
- flee parvin "over Antwerp"
+ betray esme parvin "read the name"
- discover parvin "read"

== 12
Arrested on landing, [Parvin](parvin) asks for tea and a pencil and begins to write; [she](parvin) is still writing when the credits roll. [Hilary](dame) sits up in bed, drenched, furious and in charge. [She](dame) offers [Esme](esme) the telephones. [Sasha](sasha) buries [her](sasha) [father](leonid) in Ealing, in the rain, with a canal-boat captain's cap on and [Callum](callum) beside [her](sasha) to hold it. [Beth](wife) sees it on the news. [She](wife) had got the wrong girl, and the wrong reason. [She](wife) rings.
+ arrest _ parvin "Arrested"
- create parvin "write"
- recover dame "sits up in bed"
- sad dame "furious"
+ hire? esme dame "offers Esme"
- die.past leonid "buries"
- parent leonid sasha "father"
- help callum sasha "beside her"
- discover wife callum+sasha "sees"
- reconcile? callum wife "rings"
