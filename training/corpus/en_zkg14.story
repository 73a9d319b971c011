%series Full House at the Majestic
%lang en
%genre American sitcom-soap about a small-town cinema and two blended families, capsule listings
%cast gus    | Gus Pappas; Gus | m
%cast irene  | Irene Pappas; Irene | f
%cast dean   | Dean Pappas; Dean | m
%cast lacey  | Lacey Pappas; Lacey | f
%cast marcus | Marcus Bell; Marcus | m
%cast joy    | Joy Bell; Joy | f
%cast quincy | Quincy Bell; Quincy | m
%cast april  | April | f
%cast frost  | Mr. Frost; Frost | m
%cast hope   | Hope Frost; Hope | f
%cast rusty  | Rusty | m
%cast mayor  | Mayor Ochoa; Ochoa | f
%cast twins  | - | n
%cast late   | - | f
%cast sheriff | - | m
%cast buddy  | - | m
%cast barber | - | m

== 1
[Gus Pappas](gus), widowed [owner](gus) of the [Majestic](*majestic), hires [Joy Bell](joy) to sell popcorn and is sold on [her](joy) before the previews. [His](gus) [sister](irene) [Irene](irene), [who](irene) sells the tickets, does not approve. [Joy](joy)'s teenage [son](quincy), [Quincy](quincy), falls asleep in row C; [Gus](gus)'s teenage [daughter](lacey), [Lacey](lacey), throws a pretzel at [him](quincy). [Joy](joy)'s [ex](marcus), [Marcus](marcus), comes by to pick up the [boy](quincy), two hours late, with a [girl](april) half [his](marcus) age on [his](marcus) arm. [Irene](irene) charges [them](april+marcus) both full price.
- die.past late "widowed"
- married.past gus late "widowed"
- hire joy gus "hires"
+ love.start gus joy "sold on her"
- sibling gus irene "sister"
- parent joy quincy "son"
- parent gus lacey "daughter"
- attack lacey quincy "throws a pretzel"
- ex joy marcus "ex"
- couple april marcus "on his arm"

== 2
The multiplex wants the Majestic's parking lot, and its [manager](frost), [Mr. Frost](frost), puts the squeeze on [Gus](gus) through the bank. [Frost](frost)'s [wife](hope), [Hope](hope), comes to every matinee and sits behind the [projectionist](rusty)'s window, for the warmth, [she](hope) says. [Rusty](rusty), up there, has started combing [his](rusty) hair. [Dean](dean), [Gus](gus)'s [eldest](dean), home from the Navy, asks [Joy](joy) who the [looker](april) in the ticket line is. That, [Joy](joy) tells [him](dean), is [April](april), and [April](april) belongs to [her](joy) [ex-husband](marcus). "Not for long," says [April](april).
- threaten frost gus "puts the squeeze on"
- married frost hope "wife"
- love hope rusty "for the warmth"
- love rusty hope "combing his hair"
- return dean "home from the Navy"
- parent gus dean "eldest"
- love dean april "looker"
- couple april marcus "belongs to"
- ex joy marcus "ex-husband"
+ breakup? april marcus "Not for long"

== 3
[Gus](gus) cooks. [Joy](joy) comes to dinner. [Irene](irene) comes too, uninvited. [Lacey](lacey) sits across from [Quincy](quincy). [Lacey](lacey) hates [Quincy](quincy). [Quincy](quincy) passes [Lacey](lacey) the beans. The beans are burnt. [Joy](joy) eats two plates for [Gus](gus). [Irene](irene) sighs at [Joy](joy). [Gus](gus) shows [Irene](irene) the door. On the porch [Joy](joy) kisses [Gus](gus). [Lacey](lacey) and [Quincy](quincy) watch through the blinds. "If [they](gus+joy) marry," says [Quincy](quincy), "[you](lacey) are [my](quincy) [sister](lacey)." [Lacey](lacey) feels faint.
- invite gus joy "comes to dinner"
+ date gus joy "dinner"
- enemy lacey quincy "hates"
- quarrel gus irene "shows Irene the door"
+ kiss gus joy "kisses"
- discover lacey+quincy gus+joy "through the blinds"
- wedding? gus joy "marry"
- sibling? lacey quincy "sister"
- sad lacey "feels faint"

== 4
[April](april) gives [Marcus](marcus) [his](marcus) walking papers and [his](marcus) goldfish. [He](marcus) moves onto [Joy](joy)'s couch, just for the weekend. That makes it awkward when [Gus](gus) drops in with daisies and the door is opened by a [man](marcus) in [his](marcus) [ex-wife](joy)'s robe. [Gus](gus) gives the daisies to a parking meter. [Joy](joy) chases [him](gus) down Main Street in slippers, and the explanation, including the plumbing, takes three blocks. Meanwhile [Dean](dean) helps [April](april) carry boxes into the apartment over the theater. [He](dean) lives across the landing. It is a small landing.
+ breakup april marcus "walking papers"
- gift april marcus "goldfish"
- housemate.start joy marcus "moves onto Joy's couch"
- ex joy marcus "ex-wife"
+ jealous gus marcus "parking meter"
- reveal joy gus "the explanation"
- help dean april "helps"
- move april "into the apartment"
- neighbour.start april dean "across the landing"

== 5
Somebody has slashed the screen. [Frost](frost) is suspected by everyone but the [sheriff](sheriff), [who](sheriff) plays golf with [him](frost). It was not [Frost](frost). [Lacey](lacey), on stakeout behind the curtain, catches [Quincy](quincy)'s best [friend](buddy) with the box cutter and [Quincy](quincy) trying to wrestle it from [him](buddy). [She](lacey) has always taken [Quincy](quincy) for a creep; it takes one look at [his](quincy) bleeding hand to change that. [She](lacey) bandages it with popcorn bags. In the booth, [Hope Frost](hope) asks [Rusty](rusty) what [he](rusty) would do with a married [woman](hope). Thread the second reel, says [Rusty](rusty), red to the ears.
- accuse _ frost "suspected"
- friend frost sheriff "plays golf"
- friend buddy quincy "best friend"
+ discover lacey buddy "catches"
- attack! frost gus "It was not Frost"
- injure quincy buddy "bleeding hand"
- treat quincy lacey "bandages"
- love.start lacey quincy "to change that"
- flirt hope rusty "what he would do"
- reject rusty hope "Thread the second reel"
- married frost hope "married woman"

== 6
[Gus](gus) hides the ring in the large popcorn, butter extra, and it is eaten by [Irene](irene). X-rays follow, and tears, and a heart-to-heart with [Joy](joy) in the waiting room: [Irene](irene) was left at the altar in '79 by a [man](frost) [whom](frost) [she](irene) has had to nod to on Main Street ever since. [His](frost) name? [Mr. Frost](frost). So the two [women](irene+joy) have an enemy in common. By the time the ring is back, [Irene](irene) is pinning up [Joy](joy)'s hem. [Gus](gus) goes on one knee on the hospital linoleum. It's a yes, after thorough disinfection.
- propose? gus joy "hides the ring"
- ill irene "X-rays"
- sad irene "tears"
+ breakup.past frost irene "left at the altar"
- reveal irene joy "heart-to-heart"
- enemy frost irene+joy "enemy in common"
+ friend.start irene joy "pinning up"
+ propose gus joy "on one knee"
- engaged.start gus joy "It's a yes"

== 7
Sixteen is a terrible age to be told that the [boy](quincy) you kissed on Friday will be moving into the room next to yours. [Lacey](lacey) breaks it off in a note folded eleven times. [Quincy](quincy) unfolds it for an hour. [Dean](dean), a good big [brother](dean), tells [his](dean) [sister](lacey) that steps are not blood, then goes upstairs to be told by [April](april) that [she](april) is expecting. By [Marcus](marcus), the arithmetic says; [she](april) would understand if [Dean](dean) left. [He](dean) goes. [He](dean) comes back with a crib, two screws short.
- kiss.past lacey quincy "kissed on Friday"
- move? quincy "moving into the room"
+ breakup lacey quincy "breaks it off"
- sad quincy lacey "unfolds it for an hour"
- sibling dean lacey "big brother"
- help dean lacey "tells his sister"
+ pregnant april marcus "expecting"
- reveal april dean "told by April"
- breakup? dean april "left"
- gift dean april "a crib"
- return dean "comes back"

== 8
Wedding day at the Majestic, between the noon and the three o'clock show. [Gus](gus) and [Joy](joy) say "I do" in front of the curtain; [Irene](irene), matron of honor, cues the organ; [Marcus](marcus) gives away [his](marcus) [ex](joy), as there is no one else tall enough. At "speak now", a voice in the balcony speaks. It is [Hope](hope), and it is to [her](hope) own [husband](frost), five rows down: [she](hope) wants a divorce. The [bride](joy) applauds. [Rusty](rusty) misses the changeover for the first time in [his](rusty) career, and the screen goes white.
+ wedding gus joy "I do"
- advisor irene joy "matron of honor"
- help marcus joy "gives away"
- ex joy marcus "ex"
- married frost hope "husband"
+ divorce? frost hope "wants a divorce"
- happy joy "applauds"

== 9
A house with one bathroom and five toothbrushes. [Lacey](lacey) and [Quincy](quincy) communicate through [their](lacey+quincy) [parents](gus+joy); [Gus](gus) and [Joy](joy) have their first marital spat, about mayonnaise. [Irene](irene) comes upon [Frost](frost) on a bench with a suitcase. [She](irene) has looked forward to this for forty-odd years. [She](irene) sits down and finds that [she](irene) isn't enjoying it. [He](frost) offers [her](irene) half of a tuna sandwich and all of an apology; [she](irene) takes the tuna. [Mayor Ochoa](mayor), out jogging, sees [them](frost+irene), and by dinner the town does as well.
- housemate.start gus+lacey joy+quincy "five toothbrushes"
- quarrel gus joy "spat"
- married gus joy "marital"
- parent gus lacey "parents"
- parent joy quincy "parents"
- find irene frost "comes upon"
- sad! irene frost "isn't enjoying"
- gift frost irene "tuna sandwich"
+ reconcile? frost irene "an apology"
- discover mayor frost+irene "sees them"
- reveal mayor _ "the town does as well"

== 10
Blackout on Main Street. Stuck in the dark auditorium are [Hope](hope) and [Rusty](rusty), with one flashlight; [April](april) and [Dean](dean), with none; and, in row C, two [sixteen-year-olds](lacey+quincy) [who](lacey+quincy) are not speaking. "Are [you](lacey) there?" asks [Quincy](quincy). [Lacey](lacey) says no. A hand finds a hand. When the lights come on, [Marcus](marcus) is standing in the aisle with a teddy bear; [he](marcus) has heard about the [baby](twins) from the [barber](barber). [April](april) is in [Dean](dean)'s lap. [Marcus](marcus) considers the bear, gives it to [Dean](dean), and asks if there is a job for a father around here.
- date hope rusty "one flashlight"
- quarrel lacey quincy "not speaking"
+ reconcile lacey quincy "A hand finds a hand"
- couple april dean "in Dean's lap"
- discover marcus april "heard about"
- reveal barber marcus "from the barber"
- gift marcus dean "gives it to"
+ parent? marcus twins "father"
- hire? marcus "a job"

== 11
[Joy](joy) finds [Lacey](lacey)'s diary in the wash, reads one line by accident and the rest on purpose, and takes it to [Gus](gus). [He](gus) hits the ceiling. [He](gus) forbids [his](gus) [daughter](lacey) to be on the same floor as [his](gus) [stepson](quincy); [Joy](joy), hearing [her](joy) [boy](quincy) treated like a burglar, packs an overnight bag. The marriage is nine weeks old. It is [Irene](irene) [who](irene) blocks the driveway with the ticket booth, on wheels, and will let [her](joy) pass only for the price of an adult and a promise. Upstairs, unobserved, the two [criminals](lacey+quincy) are doing algebra.
- discover joy lacey+quincy "reads one line"
- betray joy lacey "the rest on purpose"
+ reveal joy gus "takes it to Gus"
- sad gus "hits the ceiling"
- parent gus lacey "daughter"
- kin gus quincy "stepson"
- parent joy quincy "her boy"
+ quarrel gus joy "packs an overnight bag"
- breakup? joy gus "overnight bag"
- married gus joy "marriage"
- help irene gus+joy "blocks the driveway"

== 12
[April](april)'s water breaks during the newsreel, and [Dean](dean), [who](dean) has stood at the wheel of a destroyer, cannot find first gear. [Marcus](marcus) drives. In the delivery room, there is a chair for only one man. [They](dean+marcus) toss for it; [Marcus](marcus) wins and gives it up. [Twins](twins)! [Dean](dean) gets to cut one cord, the [father](marcus) the other. Down the hall [Gus](gus) and [Joy](joy) look through the glass, for a long time, until [Joy](joy) puts [her](joy) head on [his](gus) shoulder. [He](gus) will lift the ban, [he](gus) says, if somebody takes down the lock on the bathroom.
- birth? april "water breaks"
- sad dean "cannot find first gear"
- help marcus april+dean "drives"
- find marcus "wins"
- gift marcus dean "gives it up"
+ birth april twins "Twins"
- parent marcus twins "father"
+ reconcile gus joy "puts her head"
- help dean april "cut one cord"

== 13
Sold! The bank forecloses on the Majestic after all, and the [buyer](frost) has no name. [Rusty](rusty) packs [his](rusty) splicer; [he](rusty) tells [Hope](hope), now single, that [he](rusty) has loved [her](hope) for eleven hundred matinees and has forty dollars. [She](hope) asks for that in writing. At the last show, the anonymous [buyer](frost) takes a bow: [Mr. Frost](frost), fired by the multiplex, has sunk [his](frost) half of the settlement into the house [he](frost) tried to wreck, and makes the deed over to a [ticket seller](irene) [whom](irene) [he](frost) once kept waiting. [Irene](irene) rips [his](frost) stub. "[You](frost)'re late," [she](irene) says. Row one.
- lose gus "forecloses"
- ex frost hope "now single"
- divorce.past frost hope "settlement"
+ confess rusty hope "he tells Hope"
- love rusty hope "eleven hundred matinees"
- quit frost "fired"
- attack.past frost gus "tried to wreck"
+ gift frost irene "makes the deed over"
- breakup.past frost irene "kept waiting"
- reconcile frost irene "rips his stub"

== 14
One last capsule: [Hope](hope) and [Rusty](rusty) elope, and are back for the second feature. [Dean](dean) and [April](april) are up nights, with [Marcus](marcus) on the early shift. [Quincy](quincy) graduates; [Lacey](lacey) cries on [her](lacey) [aunt](irene)'s good coat. [Gus](gus), with nothing to own, sells popcorn to [his](gus) [sister](irene)'s customers and is, [his](gus) [wife](joy) reports, unbearable with joy, which is not a pun. And in the back row of an empty house, after midnight, with the reel run out, [somebody](irene) is kissed by [Mr. Frost](frost). [Her](irene) hat falls off. [Irene](irene) lets it lie.
+ wedding hope rusty "elope"
- return hope+rusty "are back"
- couple april dean "up nights"
- sad lacey quincy "cries"
- kin irene lacey "aunt"
- sibling gus irene "sister"
- hire gus irene "sells popcorn"
- married gus joy "wife"
- happy gus "unbearable with joy"
+ kiss frost irene "is kissed"
