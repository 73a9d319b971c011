%series Graveyard Rounds
%lang en
%genre rural hospital drama, Otago, New Zealand, streaming-service blurbs
%cast hana     | Dr Hana Parata; Hana; Parata | f
%cast mereana  | Mereana Parata; Mereana | f
%cast callum   | Callum Reid; Callum; Reid | m
%cast ross     | Ross Reid; Ross | m
%cast anjali   | Dr Anjali Nair; Anjali; Nair | f
%cast vik      | Vikram Nair; Vik | m
%cast bet      | Sister Bet Halloran; Bet; Sister Halloran | f
%cast tane     | Tāne; Tāne Waaka | m
%cast sasha    | Sasha Orlov; Sasha | n
%cast piet     | Piet de Boer; Piet; De Boer | m
%cast ines     | Inês | f
%cast hitch    | Six | m
%cast fisher   | - | m
%cast baby     | - | f
%cast admin    | Ms Lovelock; Lovelock | f

== 1 Handover
There is one [doctor](hana) on at night in [Clutha Forks](@clutha), and from today it's [Hana Parata](hana), [who](hana) left for [Dunedin](@dunedin) at seventeen and swore never to come home. [Her](hana) [mother](mereana), [Mereana](mereana), runs the ambulance. [Her](hana) first [love](callum), [Callum Reid](callum), runs the pub, has a ring on [his](callum) finger and a [wife](ines) in [Lisbon](@lisbon) for all anyone knows. [Sister Halloran](bet), [who](bet) once smacked [Hana](hana) for stealing jelly babies, hands [her](hana) the pager without a smile. The first call is a shearing accident: [Ross](ross), [Callum](callum)'s elder [brother](ross), has no left thumb.
+ hire hana "from today"
- travel.past hana "left for" @dunedin
- return hana "come home"
- parent mereana hana "mother"
- love.past hana callum "first love"
- married callum ines "wife"
- attack.past bet hana "smacked"
- steal.past hana bet "stealing"
- injure ross "no left thumb"
- sibling callum ross "brother"

== 2 Ice
[Ross](ross)'s thumb turns up in a dog bowl, and [Hana](hana) has it flown to the city with its [owner](ross). The [publican](callum) brings the young [doctor](hana) a plate at four in the morning; [he](callum) doesn't mention [his](callum) [wife](ines), and [she](hana) doesn't ask. Day [surgeon](anjali) [Anjali Nair](anjali) is trying for a child with [her](anjali) [husband](vik), the [pharmacist](vik) [Vik](vik), by calendar. When the calendar says now and [Vik](vik) says [he](vik)'s got a headache, the row can be heard in maternity. [Tāne](tane), the night [porter](tane), turns up the radio.
- find _ ross "turns up in"
- help hana ross "flown to the city"
- gift callum hana "brings the young doctor"
- betray callum hana "doesn't mention"
- married callum ines "wife"
- married anjali vik "husband"
- pregnant? anjali vik "trying for a child"
- reject vik anjali "a headache"
+ quarrel anjali vik "the row"

== 3 Black Water
A [hitchhiker](hitch) without papers is fished out of the river by [Mereana](mereana), [who](mereana) goes in herself, at sixty, in [her](mereana) boots. [He](hitch) remembers no name. [Her](mereana) [daughter](hana) warms the half-drowned [man](hitch) and shouts at [her](mereana) [mother](mereana); [neither](hana+mereana) is good at saying that [she](hana) was frightened. [Vik](vik) sleeps in the dispensary, and the new [locum](sasha), [Sasha Orlov](sasha), [who](sasha) has lost the key to [their](sasha) room, sleeps there too. What begins with a shared blanket doesn't end there. [Callum](callum) takes off [his](callum) ring to wash glasses and forgets to put it back.
+ rescue mereana hitch "fished out"
- ill hitch "remembers no name"
- parent mereana hana "daughter"
- treat hitch hana "warms"
- quarrel hana mereana "shouts at"
- sad hana mereana "frightened"
- hire sasha "new locum"
- lose sasha "lost the key"
+ affair sasha vik "doesn't end there"
- cheat vik anjali "doesn't end there"

== 4 Bed Six
The [hitchhiker](hitch) is in bed six. [Bet](bet) calls [him](hitch) [Six](hitch). [Six](hitch) likes porridge. [Six](hitch) likes [Bet](bet). [Bet](bet) has not been liked since 1991. [Lovelock](admin) wants the bed. [Ms Lovelock](admin) runs the trust. [Hana](hana) says no to [Lovelock](admin). [Callum](callum) asks [Hana](hana) out. [Hana](hana) says yes to [Callum](callum). [They](callum+hana) eat chips in the ute. [Callum](callum) tells [her](hana) about [Inês](ines). [Inês](ines) left [him](callum) for a [fisherman](fisher). [He](callum) is married on paper. [Hana](hana) has read that paper before. [She](hana) kisses [him](callum) anyway. [Ross](ross) comes back with ten fingers.
- boss admin hana "runs the trust"
- love hitch bet "likes Bet"
- reject hana admin "says no"
+ date callum hana "asks Hana out"
- reveal callum hana "tells her about"
- breakup.past ines callum "left him"
- married callum ines "on paper"
+ kiss callum hana "kisses"
- return ross "comes back"
- recover ross "ten fingers"

== 5 White Coat
[Anjali](anjali) faints in theatre, and the test that the [midwife](piet), [Piet de Boer](piet), runs for form's sake comes out positive. [She](anjali) hurries down to the dispensary with the news. The [locum](sasha) is buttoning a shirt; it's [Vik](vik)'s shirt. [Anjali](anjali) says nothing of the stick in [her](anjali) pocket. [She](anjali) finishes the list, drives [her](anjali) [husband](vik)'s golf clubs to the tip and knocks at [Mereana](mereana)'s, where there has been an empty room ever since [Hana](hana) moved in over the pub. The [porter](tane), [who](tane) helps carry, has written a song about [her](anjali) eyes, which isn't finished.
- ill anjali "faints"
+ pregnant anjali vik "positive"
+ discover anjali sasha+vik "buttoning"
- reveal! anjali vik "says nothing"
- married anjali vik "husband"
- breakup anjali vik "to the tip"
- move anjali mereana "an empty room"
- move hana callum "moved in over"
- help tane anjali "helps carry"
- love tane anjali "a song about"

== 6 Smoko
[Ross Reid](ross), ten-fingered and grateful, has decided [who](hana) [he](ross) is grateful to, and serenades [his](ross) [brother](callum)'s [girlfriend](hana) from a tractor. [Callum](callum) puts [him](ross) on [his](ross) back in the gravel. [Their](callum+ross) [landlady](bet), [Bet Halloran](bet), turns the hose on [both](callum+ross). Bed six is empty: the [patient](hitch) [who](hitch) liked porridge was moved out on orders from above, and the hard old [nurse](bet) has a cry in the sluice. [Sasha](sasha) gives [Vik](vik) [his](vik) shirt back. It was never meant to be more than a blanket.
- love ross hana "serenades"
- sibling callum ross "brother"
- couple callum hana "girlfriend"
+ attack callum ross "puts him on his back"
- jealous callum ross "puts him on his back"
- lose bet hitch "moved out"
- attack bet callum+ross "turns the hose"
- sad bet "has a cry"
+ breakup sasha vik "shirt back"

== 7 Triage
A bus goes over at the ford. Everybody is called in, including the betrayed [wife](anjali) and the [two](sasha+vik) [who](sasha+vik) betrayed [her](anjali), and for eleven hours nobody in [Clutha Forks](@clutha) is anyone's ex. [Sasha](sasha) holds a child's artery shut; [Anjali](anjali) ties it. [Vik](vik) gives blood. [Mereana](mereana), on [her](mereana) ninth run, collapses at the wheel, and it is a [man](hitch) in a borrowed coat [who](hitch) steers the ambulance into the hedge instead of the river: [bed six](hitch) has come back. When [Hana](hana) reaches [them](hitch+mereana), [her](hana) [mother](mereana) isn't breathing.
- cheat.past vik anjali "betrayed"
- married anjali vik "wife"
- rescue anjali+sasha _ "artery shut"
- help vik _ "gives blood"
+ ill mereana "collapses"
- return hitch "has come back"
+ rescue hitch mereana "steers"
- parent mereana hana "mother"

== 8 Visiting
[Mereana](mereana) owes [her](mereana) life to a [man](hitch) [who](hitch) owed [her](mereana) [his](hitch); [they](hitch+mereana)'re quits, [she](mereana) tells [him](hitch), wired up from nose to toe. [Hana](hana) hasn't left the chair. The [brothers](callum+ross) come with grapes and one black eye between [them](callum+ross), and shake hands over the bedpan. [Vik](vik), finding a scan in [his](vik) [wife](anjali)'s file, works out the date. It is a good date. [He](vik) asks whether [he](vik) may be a father, if no longer a husband, and [Anjali](anjali) says [she](anjali)'ll think about both. [Piet](piet) has asked the [porter](tane) to a dance.
- rescue.past hitch mereana "owes her life"
- rescue.past mereana hitch "owed her his"
- help hana mereana "hasn't left the chair"
- sibling callum ross "brothers"
+ reconcile callum ross "shake hands"
- married anjali vik "wife"
- discover vik anjali "works out"
- pregnant anjali vik "scan"
- reconcile? anjali vik "think about both"
- invite piet tane "to a dance"

== 9 The Woman at the Bar
[She](ines) orders a port. [She](ines) takes off a very good coat. By the second sip half the pub has understood that [Callum](callum)'s [wife](ines) is no longer in [Lisbon](@lisbon), and by the third so has [Hana](hana), coming down the stairs in [his](callum) jersey. The [fisherman](fisher) drowned; [Inês](ines) would like [her](ines) life back. [Callum](callum) looks from one [woman](ines) to the [other](hana) a second too long. [Hana](hana) goes up, comes down with [her](hana) bag and sleeps on the ward, in bed six, while its former [occupant](hitch) fixes [Sister Halloran](bet)'s gutters.
+ return ines "no longer in"
- married callum ines "wife"
- discover hana ines "so has"
- housemate callum hana "in his jersey"
- die.past fisher "drowned"
- reconcile? callum ines "her life back"
- sad hana callum "a second too long"
+ breakup hana callum "comes down with her bag"
- help hitch bet "fixes"

== 10 Names
A poster in a petrol station gives the [hitchhiker](hitch) a name, two sons and a warrant: as a bank clerk in [Nelson](@nelson), [he](hitch) made off with other people's pensions. [Bet](bet) reads it twice. [She](bet) could ring the constable, or [she](bet) could put the porridge on. [She](bet) rings, and then puts the porridge on, and sits with [him](hitch) until the car comes. The [swindler](hitch) says that [he](hitch) remembered weeks ago, but liked it here. [Piet](piet), between two dances, tells [Tāne](tane) what the song needs: another pair of eyes. [Tāne](tane) takes a good look at [De Boer](piet)'s.
- parent hitch _ "two sons"
- discover bet hitch "reads it twice"
+ steal.past hitch _ "made off"
+ betray bet hitch "rings"
- help bet hitch "sits with him"
- arrest _ hitch "the car comes"
- reveal hitch bet "says that"
- recover.past hitch "remembered"
- flirt piet tane "another pair of eyes"
- love.start tane piet "a good look"

== 11 Cold Front
[Inês](ines) pours beer badly and knows it. [She](ines) has slept alone above the pub for three weeks, [she](ines) informs the [doctor](hana) [who](hana) is taking out [her](ines) splinter, because the [man](callum) [she](ines) is married to spends [his](callum) nights in the car park, staring at a hospital. Would [Hana](hana) kindly do something? [Hana](hana) walks out into the sleet in [her](hana) scrubs. On the same night [Mereana](mereana), discharged, hands over the ambulance keys to [Ross](ross), [who](ross) was grateful to the wrong [Parata](hana) all along. [Lovelock](admin) is sacked by fax.
- couple! callum ines "slept alone"
- treat ines hana "taking out her splinter"
- married callum ines "married to"
- love callum hana "staring at a hospital"
- reveal ines hana "informs"
+ reconcile? callum hana "walks out into"
- recover mereana "discharged"
- hire ross mereana "ambulance keys"
+ quit admin "sacked"

== 12 Morning Round
[Anjali](anjali)'s waters break in the queue for the ballot box. [Piet](piet) has the [baby](baby) out before the votes are in; [Vik](vik), allowed to hold a hand, holds the [girl](baby), and [his](vik) [wife](anjali) moves over on the bed to make room for [him](vik). [Sasha](sasha) sends a blanket. [Inês](ines) signs what needs signing and flies home. [Hana](hana) marries the [publican](callum) in the car park, in the sleet, with [Ross](ross), now [Mereana](mereana)'s [lodger](ross) and right hand, as best man. In prison the [swindler](hitch) gets a parcel every Friday. It's porridge.
+ birth anjali baby "waters break"
- help piet anjali "has the baby out"
- married anjali vik "wife"
+ reconcile anjali vik "moves over"
- gift sasha anjali+vik "sends a blanket"
- divorce callum ines "signs"
+ wedding callum hana "marries"
- advisor ross callum+hana "best man"
- housemate mereana ross "lodger"
- gift bet hitch "a parcel"
