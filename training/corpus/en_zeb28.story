%series Juvenile Hall of Mirrors
%lang en
%genre legal and prison drama, Cape Breton women's defence clinic, recap log
%cast thora   | Thora MacAskill; Thora; MacAskill | f
%cast priya   | Anjali Menon; Anjali; Menon | f
%cast gideon  | Gideon Prowse; Gideon; Prowse | m
%cast corliss | Corliss Beaton; Corliss; Beaton | m
%cast yolanda | Yolanda Ferraz; Yolanda; Ferraz | f
%cast wendell | Wendell Ferraz; Wendell | m
%cast joely   | Joely | f
%cast warden  | Warden Skerry; Skerry | f
%cast effie   | Effie MacAskill; Effie | f
%cast brodie  | Brodie | m
%cast ursula  | Ursula Beaton; Ursula | f
%cast mangle  | - | f
%cast othershooter | - | n
%cast pauline | Dr Pauline Oyelaran; Oyelaran; Pauline | f

== 1
[Yolanda Ferraz](yolanda) rings the police to report that [she](yolanda) has shot [her](yolanda) [husband](wendell), then puts on the kettle. [Wendell](wendell) is not on the kitchen floor when they arrive; only [his](wendell) blood is. [Thora MacAskill](thora), [who](thora) runs a free clinic over a chip shop, takes the case from a hospital bed, where [she](thora) is being stitched up after a disagreement with a moose. [Anjali Menon](priya), [her](thora) articling [student](priya), will have to do the running.
+ reveal yolanda _ "report"
- attack yolanda wendell "shot"
- married wendell yolanda "husband"
- find! _ wendell "not on"
+ advisor.start thora yolanda "takes"
- injure thora "stitched up"
- boss thora priya "articling student"

== 2
No body, no murder, argues [Anjali](priya), and is shown a severed finger by [Corliss Beaton](corliss), the crown [attorney](corliss), [who](corliss) has waited for [MacAskill](thora) to be flat on [her](thora) back since law school. [Yolanda](yolanda) is remanded. [Her](yolanda) [daughter](joely), [Joely](joely), fifteen, is collected by [Effie MacAskill](effie), [Thora](thora)'s [mother](effie), with no authority but a casserole. In the cell block [Warden Skerry](warden) takes [Yolanda](yolanda)'s wedding ring off [her](yolanda) with soap.
- kill! yolanda wendell "no murder"
- reveal corliss priya "shown"
- enemy corliss thora "waited for"
+ arrest _ yolanda "remanded"
- parent yolanda joely "daughter"
- parent effie thora "mother"
+ help effie joely "collected"
- steal warden yolanda "with soap"

== 3
Why does [Yolanda](yolanda) refuse to say what [she](yolanda) aimed at? [Gideon Prowse](gideon), a retired ballistics [man](gideon) [who](gideon) owes [Thora](thora) for a divorce, measures the kitchen on [his](gideon) knees and finds two holes, from two sides. [Somebody](othershooter) else fired. [Joely](joely) hears it through [Effie](effie)'s wall and is gone by morning, with the casserole dish. A [boy](brodie) with a moped, [Brodie](brodie), is waiting for [her](joely) at the causeway.
- reveal! yolanda _ "refuse"
- quit.past gideon "retired"
- help.past thora gideon "owes"
- divorce.past _ gideon "divorce"
- help gideon thora "measures"
- investigate gideon _ "measures"
+ discover gideon _ "two holes"
- attack.past othershooter _ "else fired"
- discover joely "hears"
+ flee joely "gone by morning"

== 4
[Anjali](priya) is locked in the archive overnight by a janitor's mistake or by [Beaton](corliss)'s. [She](priya) uses it: nine calls from the Ferraz house in nine years, every one of them closed by the same [constable](ursula), [Ursula Beaton](ursula), the [prosecutor](corliss)'s [wife](ursula). [Thora](thora), wheeled into court in a cast, asks the [constable](ursula) about each. To the seventh [she](ursula) has no answer. [Corliss](corliss) has never heard of any of them, and shows it.
- abduct? corliss priya "locked"
+ discover priya ursula "closed by the same"
- married corliss ursula "wife"
- injure thora "cast"
+ accuse thora ursula "about each"
- reveal! ursula thora "no answer"
- betray.past ursula corliss "never heard"
- discover! corliss ursula "never heard"

== 5
In the laundry, a [rival](mangle) for the mangle breaks [Yolanda](yolanda)'s wrist. [She](yolanda) is plastered by [Dr Pauline Oyelaran](pauline), [who](pauline) reads old fractures as other people read the mail, and counts eleven. It was not [Wendell](wendell), says [Yolanda](yolanda). It was not always [Wendell](wendell). The [doctor](pauline) writes it all down and, being bound to silence, leaves the sheet where [Anjali](priya) is bound to find it. At home [Corliss](corliss) asks [his](corliss) [wife](ursula) to pass the salt, and why.
- enemy mangle yolanda "rival"
- attack mangle yolanda "breaks"
+ treat yolanda pauline "plastered"
- injure.past yolanda "fractures"
- discover pauline yolanda "counts"
- attack! wendell yolanda "not always Wendell"
+ reveal pauline priya "leaves"
- married corliss ursula "wife"
- accuse corliss ursula "and why"

== 6
[Ursula](ursula) passes the salt. [She](ursula) has been [Wendell Ferraz](wendell)'s for eleven years, [she](ursula) says, on Thursdays. [Corliss](corliss) moves into [his](corliss) office with a canary. Meanwhile [Joely](joely) and [Brodie](brodie) get as far as a hunting cabin at [Meat Cove](@meatcove), break the lock and find the stove hot. A [man](wendell) with nine fingers has been frying bacon. [He](wendell) calls [Joely](joely) by [her](joely) baby name.
+ affair ursula wendell "on Thursdays"
- cheat ursula corliss "Thursdays"
- reveal ursula corliss "she says"
- breakup corliss ursula "moves into his office"
- travel brodie+joely "get as far" @meatcove
+ find brodie+joely wendell "nine fingers"
- die! wendell "frying bacon"
- return wendell "frying"

== 7
[Wendell](wendell) is charm itself. [He](wendell) buys the moped off [Brodie](brodie) for cash, so that there is nothing left to leave on, and tells the [girl](joely) that [her](joely) [mother](yolanda) is better where [she](yolanda) is. [Prowse](gideon), following a trail of bacon rind with [Effie](effie) at the wheel, gets a load of birdshot in the hat. [Effie](effie), [who](effie) has buried three husbands, gets out of the car and asks [Mr. Ferraz](wendell) whether [he](wendell) was raised in a barn.
- find wendell brodie "buys"
- parent yolanda joely "mother"
- investigate gideon wendell "following"
+ attack wendell gideon "birdshot"
- married.past _ effie "husbands"
- accuse effie wendell "raised in a barn"

== 8
So the dead [man](wendell) lives; but who was shot? [Yolanda](yolanda), told that [her](yolanda) [husband](wendell) has been seen, smiles for the first time, and that smile costs [her](yolanda) the sympathy of the gallery. [Skerry](warden) moves [her](yolanda) to the wing of the [woman](mangle) [who](mangle) broke [her](yolanda) wrist. It is meant unkindly. The two of [them](mangle+yolanda) turn out to have been hit by the same [man](wendell), six years apart, and share the top bunk's blanket.
- die! wendell "lives"
- reveal _ yolanda "told"
- married wendell yolanda "husband"
- discover _ wendell "seen"
- happy yolanda "smiles"
- lose yolanda "costs"
- attack.past mangle yolanda "broke"
+ attack.past wendell mangle+yolanda "hit"
+ friend.start mangle yolanda "share"

== 9
[Beaton](corliss) climbs the stairs over the chip shop at midnight with the file under [his](corliss) coat and the canary in [his](corliss) hand. [He](corliss) can no longer prosecute; [he](corliss) would like to know how one does the other thing. [Thora](thora) offers [him](corliss) a chip. [They](corliss+thora) were moot partners once, and a good deal closer than that, until [she](thora) beat [him](corliss) for the gold medal. [Anjali](priya) goes home early, whistling.
- travel corliss "climbs"
+ betray corliss _ "file under his coat"
- quit corliss "no longer"
- gift thora corliss "chip"#2
- colleague.past corliss thora "moot partners"
- couple.past corliss thora "closer than that"
+ reconcile corliss thora "offers"
- find.past thora "beat"
- happy priya "whistling"

== 10
[Joely](joely) was in the kitchen that night. [She](joely) tells it to [Brodie](brodie), back to back, tied to the same stove: [she](joely) fired from the pantry, [her](joely) [mother](yolanda) took the gun out of [her](joely) hands, pushed the bleeding [man](wendell) out of the door and fired again, into the floor, so as to have done it. [Brodie](brodie) works a nail loose with [his](brodie) teeth. On the road outside, a patrol car draws up. [Ursula](ursula) gets out, alone.
+ reveal joely brodie "tells it"
- abduct wendell brodie+joely "tied"
+ attack.past joely wendell "fired"
- parent yolanda joely "mother"
- help.past yolanda joely "took"
- attack! yolanda wendell "into the floor"
- travel ursula "gets out"

== 11
Has [she](ursula) come to save [Wendell](wendell) or to finish [him](wendell)? [She](ursula) has not decided, and it is written on [her](ursula) face; [he](wendell) reads it there, and runs out onto the April ice. It bears [him](wendell) for a while. [Ursula](ursula) lies down flat and stretches out [her](ursula) belt to [him](wendell), further than is safe. [Effie](effie) holds [her](ursula) by the ankles. When the belt comes back, there is nobody on it.
- kill? ursula wendell "to finish him"
- discover wendell ursula "reads"
+ flee wendell ursula "runs out"
- rescue? ursula wendell "stretches out her belt"
- help effie ursula "by the ankles"
+ die wendell "nobody on it"

== 12
[Yolanda](yolanda) will not let [her](yolanda) [daughter](joely) testify. [Thora](thora), on two sticks, needs no testimony: [she](thora) reads out nine reports, and [Ursula](ursula), in plain clothes, says after each that it was true. The stay of proceedings is signed by [Corliss](corliss)'s successor before lunch. [Joely](joely) gets the ring from [Skerry](warden) and drops it through a hole in the ice. [Anjali Menon](priya) is called to the bar; the chip shop sends up a fish.
- parent yolanda joely "daughter"
- reject yolanda joely "will not let"
- reveal? joely _ "testify"
- reveal thora _ "reads out"
+ reveal ursula _ "after each"
- accuse! _ yolanda "stay"
- quit.past corliss "successor"
- gift warden joely "gets"
- lose joely "drops it"
+ hire priya "called"
- gift _ priya "fish"
