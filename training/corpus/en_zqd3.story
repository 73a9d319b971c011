%series Ward Nine and Three Quarters
%lang en
%genre hospital drama in Dunedin, New Zealand, weekly recaps by a retired nurse who has seen worse
%cast hemi    | Hemi Parata; Hemi; Dr Parata | m
%cast ros     | Rosalind Quill; Dr Quill; Quill | f
%cast anders  | Anders Holm; Holm; Anders | m
%cast tui     | Tui Parata; Tui | f
%cast shay    | Shay Doyle; Shay | n
%cast grace   | Grace Doyle; Grace | f
%cast porter  | Clem | m
%cast petra   | Petra Holm; Petra | f
%cast biker   | Rooster | m
%cast matron  | Sister Agnew; Agnew | f
%cast noah    | Noah | m
%cast baby    | - | f

== 1
Forty years I emptied pans, and never did I see a ward as clean as this one. [Hemi Parata](hemi), new [registrar](hemi), reports for duty at [St Fidelis](#fidelis) under [Rosalind Quill](ros), [consultant](ros), cheekbones, no time for a chat. [She](ros) tears a strip off [him](hemi) over a chart; [he](hemi) grins. [His](hemi) [twin](tui) [Tui](tui), a [physio](tui) two floors down, has got [him](hemi) a room in [her](tui) flat. The other half of the bathroom shelf belongs to [Shay Doyle](shay), trainee [nurse](shay), [who](shay) faints at the word lancet. Bless. A [porter](porter) with a limp wheels by, whistling, and the [matron](matron) tells [him](porter) to stop.
+ hire hemi "reports for duty" #fidelis
- boss ros hemi "under"
- quarrel hemi ros "tears a strip off"
- sibling hemi tui "twin"
- help tui hemi "got him a room"
- move hemi shay+tui "a room in"
- housemate shay tui "bathroom shelf"
- ill shay "faints"
- boss matron porter "tells him to stop"

== 2
Night shift. [Anders Holm](anders), [surgeon](anders), a [Swede](anders) and (it can't be helped) handsome, opens a [bikie](biker) called [Rooster](biker) from stem to stern and saves [him](biker). Between the stitches [Holm](anders) mentions [his](anders) [wife](petra), once, and looks at [Tui](tui), four times. [She](tui) looks at the clock. At six in the morning there's dancing in the plaster room; don't ask, there was in my day too. [Hemi](hemi) discovers that the cheekbones have a flask behind the textbooks. [He](hemi) says nothing about it to anyone, and [Quill](ros), [who](ros) knows that [he](hemi) knows, is politer than usual, which is to say that [she](ros) uses [his](hemi) name.
- rescue anders biker "saves him"
- treat biker anders "opens a bikie"
- married anders petra "wife"
+ flirt anders tui "looks at Tui"
- celebrate anders+tui "dancing"
+ discover hemi ros "have a flask"
- reveal! hemi "says nothing"
- discover ros hemi "knows that he knows"

== 3
My husband always said that surgeons have cold hands. The [physio](tui) seems to differ: [she](tui) comes home at noon with [her](tui) uniform inside out. [Her](tui) [brother](hemi) draws [his](hemi) own conclusions and burns the eggs. [Shay](shay)'s [mum](grace) turns up for an X-ray, [Grace](grace), big laugh, and the [porter](porter) drops a tray at the sight of [her](grace). [Those two](grace+porter) have met, mark my words. The [bikie](biker) in bed six proposes to every nurse who turns [his](biker) pillow; so far all nine have refused. And the [trainee](shay)? Fainted in the lift, and was picked up off the floor by a certain [drinker](ros), [who](ros) stroked that pale forehead when nobody was watching.
+ affair anders tui "uniform inside out"
- discover hemi tui "draws his own conclusions"
- sibling hemi tui "brother"
- parent grace shay "mum"
- travel grace "turns up"
- meet.past grace porter "have met"
- propose biker _ "proposes"
- reject _ biker "refused"
- ill shay "Fainted"
- help ros shay "picked up"

== 4
Here she comes, the one we've been waiting for. [Petra Holm](petra) arrives from [Malmö](@malmo) with two suitcases and a [boy](noah) of eight, [Noah](noah), [who](noah) wants to see where [Daddy](anders) cuts people. [Daddy](anders) goes white. [Tui](tui), introduced to the [wife](petra) as "our [physio](tui)", shakes hands with [her](petra) and excuses herself to be sick in the sluice. In the same corridor, the [porter](porter) has plucked up courage. [He](porter) is [Clem](porter), [he](porter) says to [Grace](grace); does [she](grace) remember [Invercargill](@invercargill), 1999? [She](grace) does. [She](grace) tells [him](porter) to keep away from [her](grace) and from [Shay](shay). Well, well. I put the kettle on for that.
- travel petra+noah "arrives"
- parent anders noah "Daddy"
- sad anders "goes white"
- married anders petra "wife"
+ meet petra tui "shakes hands with her"
- ill tui "be sick"
- meet.past grace porter "does she remember"
+ threaten grace porter "keep away from"

== 5
An [anaesthetist](ros)... no, I'm told [Quill](ros) is a physician; they all look alike in caps. Sober [she](ros) is a marvel. Not sober, [she](ros) gets a dose wrong, and [Rooster](biker), up to then the best-loved nuisance on the ward, stops breathing. [Hemi](hemi) gets [him](biker) back. [He](hemi) also gets hold of the chart before [Sister Agnew](matron) does, and makes a seven of a one. A forger, our [registrar](hemi)! For whom? For a [superior](ros) [who](ros) waits in the car park in the rain to thank [him](hemi), cannot, and kisses [him](hemi) instead. That's one way. [Shay](shay), on [her](ros) back seat with a headache, pretends to sleep.
- ill biker ros "stops breathing"
+ rescue hemi biker "gets him back"
- betray hemi matron "makes a seven"
- help hemi ros "makes a seven"
- boss ros hemi "superior"
+ kiss hemi ros "kisses him"
- ill shay "with a headache"
- discover shay hemi+ros "pretends to sleep"

== 6
[Tui](tui) ends it. [Anders](anders) won't have it. [He](anders) waits outside the flat. [He](anders) waits outside the gym. [Shay](shay) tells [Anders](anders) to go home. [Anders](anders) calls [Shay](shay) a child. The [child](shay) calls [him](anders) worse. [Noah](noah) falls off a scooter. [Tui](tui) straps up [Noah](noah). [Petra](petra) likes [Tui](tui). [Petra](petra) asks [Tui](tui) to dinner. Could you eat? [Tui](tui) can't. [Hemi](hemi) kisses [Quill](ros) by the ice machine. [Quill](ros) pours the flask away. Good. It was gin, by the look of it, and not cheap.
+ breakup tui anders "ends it"
- reject anders tui "won't have it"
- quarrel anders shay "calls him worse"
- injure noah "falls off"
- treat noah tui "straps up Noah"
- help tui noah "straps up Noah"
- friend petra tui "likes Tui"
- invite petra tui "asks Tui to dinner"
+ kiss hemi ros "kisses Quill"
- recover ros "pours the flask away"

== 7
Dinner at the Holms', and nobody has poisoned anything, though the gravlax is touch and go. [Noah](noah), [whom](noah) no one has told to be discreet, asks why [Daddy](anders) has a photo of the [guest](tui) in [his](anders) running shoe. Forks down. [Petra](petra) is magnificent: [she](petra) finishes the salmon, fetches two coats, hands one to the other [woman](tui) and one to [her](petra) own [husband](anders), and locks up after [both](anders+tui). On the pavement the [culprit](anders) tries to take [Tui](tui)'s arm. [She](tui) gives [him](anders) the elbow, in the literal sense; rib, cracked. Who patches [him](anders) up? [Hemi](hemi), not gently.
- parent anders noah "Daddy"
+ reveal noah petra "asks why"
- discover petra anders+tui "photo of the guest"
- love anders tui "photo of the guest"
- married anders petra "husband"
+ breakup petra anders "locks up after both"
- reject tui anders "the elbow"
- injure anders tui "rib, cracked"
- treat anders hemi "patches him up"

== 8
The [matron](matron) can count. It's what makes them matrons. [Agnew](matron) lays the chart with the seven before the board, and asks the [registrar](hemi) for [his](hemi) pen. [He](hemi) could say who was drunk. [He](hemi) could. Instead [Hemi](hemi) takes the blame for the lot, and the board takes [his](hemi) badge. [Quill](ros) sits through it like a waxwork. Afterwards, in [her](ros) office, [he](hemi) waits for one word; it doesn't come, and the [scapegoat](hemi) takes [his](hemi) toothbrush from [her](ros) drawer and goes. I threw a cushion. The sole person to see [him](hemi) to the bus is the limping [porter](porter), and [he](porter), of all people, tells [him](hemi) about a [man](porter) [who](porter) ran from [his](porter) own [child](shay) once and never stopped limping.
- accuse matron hemi "lays the chart"
- discover matron hemi "can count"
+ help hemi ros "takes the blame"
+ quit hemi "takes his badge"
- betray ros hemi "like a waxwork"
- breakup hemi ros "takes his toothbrush"
- reveal porter hemi "tells him"
- help porter hemi "see him to"
- flee.past porter shay "ran from"
- parent porter shay "own child"

== 9
Now [Shay](shay), [who](shay) has grown up four inches since the pilot, can't stop wondering why [Mum](grace) changes hospitals to dodge one old [porter](porter). So our budding [sleuth](shay) compares blood groups, as you do, on a quiet night. Ping. [Clem](porter) is having a sandwich when [somebody](shay) in a trainee's tunic stands in front of [him](porter) and asks for the truth with mustard on. [He](porter) is the [father](porter). [He](porter) was nineteen, [he](porter) drank, [he](porter) drove the car that lamed [him](porter), and [Grace](grace) was in it with a belly out to here. [Shay](shay) does not faint. [Shay](shay) hits [him](porter) with the sandwich, then sits down and eats the rest of it.
- parent grace shay "Mum"
- investigate shay grace+porter "compares blood groups"
+ discover shay porter "Ping"
- reveal porter shay "He is the father"
- parent porter shay "the father"
- injure.past porter "lamed him"
- pregnant.past grace porter "belly out to here"
+ attack shay porter "hits him"

== 10
[Petra](petra) hasn't gone back to [Malmö](@malmo). [She](petra) has taken a lease, a lawyer and, would you believe it, a coffee with [Tui](tui), [who](tui) owed [her](petra) an explanation and gave it, all three cups of it. The betrayed [one](petra) says [she](petra) would rather have a [friend](tui) [who](tui) has lied to [her](petra) once than a husband who'll do it weekly. It's a point of view. Meanwhile the [husband](anders) in question operates with a cracked rib and a black mood, drops a clamp, and shouts at [Agnew](matron). Nobody shouts at [Agnew](matron). [She](matron) reports [him](anders), and [she](matron) reports what [she](matron) has just read in [Quill](ros)'s own hand: a confession, signed, dated.
- return! petra "hasn't gone back" @malmo
- move petra "taken a lease"
- reveal tui petra "gave it"
+ reconcile petra tui "rather have a friend"
- betray.past tui petra "has lied to her"
- divorce? anders petra "a lawyer"
- cheat.past anders petra "betrayed one"
- married anders petra "husband in question"
- injure anders "cracked rib"
- sad anders "black mood"
- quarrel anders matron "shouts at Agnew"
- accuse matron anders "reports him"
+ reveal ros _ "a confession"

== 11
So the cheekbones had a heart. [Quill](ros) resigns, drives to [Oamaru](@oamaru), where [Hemi](hemi) is stacking shelves in a cousin's dairy, and asks for half a pound of butter and forgiveness. [He](hemi) weighs out the butter. [She](ros)'s forty days dry, [she](ros) tells [him](hemi). [He](hemi) counts the change. It's only when [she](ros) has gone that [he](hemi) sees [she](ros) has left [her](ros) flask on the counter, with soil and a fern in it. Cut to the maternity wing: [Tui](tui), two pink lines, no doubt whose. [Shay](shay) holds [her](tui) hand through the scan. [Rooster](biker), discharged at last, proposes to the sonographer, and this time, ladies, it's a yes.
- quit ros "resigns"
- travel ros "drives to Oamaru" @oamaru
- hire.past hemi "stacking shelves" @oamaru
- kin hemi _ "cousin"
+ reconcile? hemi ros "forgiveness"
- recover ros "forty days dry"
- gift ros hemi "left her flask"
+ pregnant tui anders "two pink lines"
- help shay tui "holds her hand"
- recover biker "discharged"
- propose biker _ "proposes"
- engaged.start _ biker "it's a yes"

== 12
How do you tell your best [friend](petra) that [her](petra) [son](noah) is getting a sister by [you](tui)? [Tui](tui) does it at the swings. [Petra](petra) pushes and pushes. Then [she](petra) says that [Noah](noah) has always wanted one. The [surgeon](anders) hears it from neither, but from [Hemi](hemi), reinstated by the board on Monday and back in the lift on Tuesday with the [man](anders) [who](anders) ruined [his](hemi) [twin](tui)'s year. Twelve floors, no blood. [Anders](anders) says [he](anders)'ll pay; [Hemi](hemi) says [he](hemi)'ll say. Down in the canteen, [Grace](grace) has come to shout at [Clem](porter) and finds [him](porter) teaching [Shay](shay) to whistle. [She](grace) gets as far as [his](porter) name.
- friend petra tui "best friend"
+ reveal tui petra "at the swings"
- pregnant tui anders "a sister by you"
- sibling? baby noah "getting a sister"
- parent petra noah "her son"
- reveal hemi anders "from Hemi"
- hire hemi "reinstated"
- return hemi "back in the lift"
- sibling hemi tui "twin"
- attack! hemi anders "no blood"
- quarrel? grace porter "to shout at"
- advisor porter shay "teaching Shay"

== 13
My last column, and they give me everything. The [baby](baby) comes in the plaster room, to music, with [Shay](shay) catching, steady as a rock, and [Petra](petra) at the [mother](tui)'s shoulder. Two [fathers](anders+porter)-in-waiting stand outside: the [Swede](anders), [who](anders) isn't let in, and [Clem](porter), [who](porter) was once not let in either and tells [him](anders) to stay put all the same. The [porter](porter) walks out to the bus stop on [Grace](grace)'s arm. And at the end of the night, in a waiting room with a fern, the [registrar](hemi) puts [his](hemi) badge on the sill and takes [his](hemi) old [boss](ros) in [his](hemi) arms. [He](hemi) smells [her](ros) breath first. Sensible. It's peppermint.
+ birth tui baby "comes"
- parent anders baby "fathers-in-waiting"
- help shay tui "catching"
- help petra tui "at the mother's shoulder"
- reject tui anders "isn't let in"
- help porter anders "stay put"
- reconcile grace porter "on Grace's arm"
- boss.past ros hemi "old boss"
+ reconcile hemi ros "in his arms"
