%series Small Claims
%lang en
%genre legal-aid comedy-drama in Leeds; dense back-of-the-box episode notes
%cast verity   | Verity Stubbs; Verity | f
%cast idris    | Idris Cole; Idris | m
%cast mona     | Mona Aziz; Mona | f
%cast percival | Percival Thwaite; Percival; Thwaite | m
%cast dilys    | Dilys | f
%cast stubbs   | Norman Stubbs; Norman | m
%cast aziz     | Kareem | m
%cast duke     | - | m
%cast cat      | Habeas | m
%cast reporter | Bex | f
%cast hen      | Mrs. Ollerton; Ollerton | f
%cast grandson | - | m
%cast judge    | Recorder Blythe-Jones | m
%cast mum      | - | f
%cast nurse    | - | m
%cast thwife   | Constance | f

== 1
A law centre over a chip shop. [Verity Stubbs](verity), struck off in London for punching [her](verity) senior [partner](percival), [who](percival) was also [her](verity) [fiancé](percival), is given a desk by [Mona Aziz](mona), [who](mona) never asks why. [Her](verity) first [client](hen), [Mrs. Ollerton](hen), eighty, is being sued for trespass by [her](hen) own [grandson](grandson). The [solicitor](percival) for the other side shakes hands warily: it is [Percival Thwaite](percival), nose slightly to the left.
- quit.past verity "struck off"
- attack.past verity percival "punching"
- boss.past percival verity "senior partner"
- engaged.past percival verity "fiancé"
+ hire verity mona "given a desk"
- advisor verity hen "client"
- accuse grandson hen "sued"
- kin grandson hen "grandson"
- enemy percival verity "other side"

== 2
[Thwaite](percival), since married, wants no trouble and gets a [cat](cat) in [his](percival) briefcase; [Habeas](cat), the office [tom](cat), has been jealous of leather all [his](cat) life. [Mona](mona)'s [brother](aziz) [Kareem](aziz), a [bailiff](aziz), turns up to seize the photocopier and is shamed by [his](aziz) [sister](mona) into fixing it. [Usher](idris) [Idris Cole](idris) slips [Verity](verity) a biscuit during the recess. [She](verity) eats it, wins, and dreams of shortbread.
- married percival thwife "married"
- attack cat percival "cat in his briefcase"
- sibling aziz mona "brother"
- steal? aziz mona "seize the photocopier"
- accuse mona aziz "shamed"
+ help aziz mona "fixing it"
- gift idris verity "slips Verity a biscuit"
- find verity "wins"

== 3
The [grandson](grandson), beaten in court, apologises with a Victoria sponge and moves back in with [his](grandson) [gran](hen). Within a day [Mrs. Ollerton](hen) is in hospital with stomach cramps. [Verity](verity) smells almond. So does [Bex](reporter), of the [Evening Post](#eveningpost), [who](reporter) has sat up in the ward since midnight disguised as a drip stand. The male [nurse](nurse) empties the old [lady](hen)'s stomach and both [visitors](reporter+verity) out of the room.
- lose grandson "beaten"
- reconcile? grandson hen "apologises"
- gift grandson hen "Victoria sponge"
- housemate.start grandson hen "moves back in"
- kin grandson hen "gran"#2
+ attack? _ hen "smells almond"
- ill hen "stomach cramps"
- investigate reporter "sat up in the ward"
- treat hen nurse "empties"
- reject nurse reporter+verity "out of the room"

== 4
Sponge in evidence bag, [grandson](grandson) in custody. [He](grandson) demands a lawyer and, there being no other on call, gets [Verity](verity), [who](verity) has to defend the [poisoner](grandson) of [her](verity) own [client](hen). [Mona](mona) says professional ethics; [Dilys](dilys), the [cleaner](dilys), says arsenic. "[I](grandson) never," weeps the [boy](grandson), and for some reason [Verity](verity) believes [him](grandson). [Norman](stubbs), [her](verity) retired policeman of a [father](stubbs), has taught [her](verity) what a liar's knees do.
- arrest _ grandson "custody"
+ advisor.start verity grandson "defend"
- attack? grandson hen "poisoner"
- advisor verity hen "client"
- attack! grandson hen "never"
- sad grandson "weeps"
- help verity grandson "believes"
- quit.past stubbs "retired"
- parent stubbs verity "father"
- advisor.past stubbs verity "taught"

== 5
[Norman Stubbs](stubbs), bored to sobs by [his](stubbs) allotment, goes through [Ollerton](hen)'s dustbin on [his](stubbs) [daughter](verity)'s behalf and unearths a lease. The house is wanted for a car park. By whom? On the letterhead is the firm of [Thwaite](percival). Confronted over the sandwiches, [Percival](percival) turns the colour of the bread: it's [his](percival) [wife](thwife)'s signature, [Constance](thwife)'s, and [she](thwife) can't abide almonds. [She](thwife) keeps them, [he](percival) whispers, in the safe.
- sad stubbs "bored to sobs"
+ investigate stubbs hen "dustbin"
- parent stubbs verity "daughter"
- find stubbs "unearths"
- accuse verity percival "Confronted"
- married percival thwife "wife"
+ reveal percival verity "whispers"
- betray percival thwife "whispers"

== 6
Should a [man](percival) hand over [his](percival) own [spouse](thwife)? [Percival](percival) can't, and doesn't; [he](percival) merely leaves [his](percival) keys beside [Verity](verity)'s chips. [Idris](idris) keeps watch for [her](verity) outside the chambers, whistling, with the chip shop's dog. [He](idris) whistles twice. [Constance](thwife) has come back for [her](thwife) gloves. [Verity](verity), in the safe with the almonds, hears the door swing to, and the dial go round, and a [lady](thwife)'s heels walking away without haste.
- married percival thwife "spouse"
- betray! percival thwife "doesn't"
+ help percival verity "leaves his keys"
- help idris verity "keeps watch"
- steal? verity thwife "safe"
- return thwife "come back"
+ abduct thwife verity "the dial go round"

== 7
[Idris](idris) has seen [Constance](thwife) come out and [Verity](verity) not. [He](idris) can't crack a safe, but the [bailiff](aziz)'s trade is opening things: [Kareem](aziz), dragged from [his](aziz) own birthday, has [her](verity) out on the ninth try, grey-faced. [Idris](idris) gives [her](verity) [his](idris) breath, and goes on a little longer than first aid requires. [She](verity) comes to. [She](verity) goes on as well. [Bex](reporter), by chance, has [her](reporter) camera.
- discover idris thwife+verity "has seen"
- celebrate aziz "birthday"
+ rescue aziz verity "has her out"
- ill verity "grey-faced"
- help idris verity "breath"
- recover verity "comes to"
+ kiss idris verity "longer than first aid"
- discover reporter idris+verity "camera"

== 8
Front page: USHER IN SAFE SEX SCANDAL. [Idris](idris) is suspended, [Verity](verity)'s [dad](stubbs) is thrilled and [Mona](mona)'s switchboard on fire. [Bex](reporter) swears that [she](reporter) sold only the picture, not the pun. To make amends, [she](reporter) trails [Constance](thwife) to an airfield at [Yeadon](@yeadon) and lets down the tyres of the Learjet with a hat pin. [Mrs. Thwaite](thwife), in the act of leaving the country and a [husband](percival), is collected by the same constable as the sponge.
- reveal reporter idris+verity "Front page"
+ quit idris "suspended"
- parent stubbs verity "dad"
- happy stubbs "thrilled"
- investigate reporter thwife "trails"
- attack reporter thwife "lets down the tyres"
- flee? thwife "leaving the country"
- breakup? thwife percival "leaving the country"
- married percival thwife "husband"
+ arrest _ thwife "collected"

== 9
Free, the [grandson](grandson) bakes again. Nobody eats, until [his](grandson) [grandmother](hen) picks up a fork. [Percival](percival), alone in a house with nine bathrooms, calls on [Verity](verity) with white roses and the nose. Might [they](percival+verity) not try once more? [She](verity) breaks it to [him](percival) gently, which is to say verbally. On the stairs [he](percival) is bitten by [Habeas](cat) and consoled by [Mona](mona), [who](mona) had a soft spot for [him](percival) at law school and hasn't cared to mention it.
- create grandson "bakes"
- kin grandson hen "grandmother"
- sad percival "alone"
- gift percival verity "white roses"
- reconcile? percival verity "once more"
+ reject verity percival "breaks it to him"
- attack cat percival "bitten"
- help mona percival "consoled"
- love.past mona percival "soft spot"
- reveal! mona percival "cared to mention"

== 10
[Idris](idris) appeals against [his](idris) suspension; [Verity](verity), banned from appearing, briefs [Dilys](dilys), [who](dilys) has mopped under four judges and remembers what was in their bins. The [recorder](judge) reinstates the [usher](idris) before [she](dilys) has got to 1998. That night [Norman](stubbs) collapses among [his](stubbs) leeks. [Verity](verity) drives with the horn down. [He](stubbs) knows the place where [he](stubbs) hid [her](verity) [mother](mum)'s ring, [he](stubbs) says, and it isn't for [her](verity), it's for the [lad](idris) to give [her](verity). [He](stubbs) gets as far as "under the".
- quit.past idris "suspension"
- hire dilys verity "briefs"
- discover.past dilys _ "remembers"
+ hire idris judge "reinstates"
- ill stubbs "collapses"
- help verity stubbs "drives"
- parent mum verity "mother"
- gift? idris verity "give her"
- propose? idris verity "ring, he says"
+ die stubbs "gets as far as"

== 11
An allotment is dug up by moonlight by a [bailiff](aziz), a [cat](cat), an [usher](idris), and an eminent [KC](percival) in borrowed wellingtons. [Mona](mona) holds the lamp for the [last-named](percival), and [his](percival) hand. [Kareem](aziz) finds potatoes; [Habeas](cat) finds a vole. [Idris](idris) finds nothing, says so to [Verity](verity), [who](verity) hasn't spoken since the funeral, and offers [her](verity) the ring pull off a can of bitter. It's under the water butt, of course. By then [she](verity) has said yes to the can.
- investigate aziz+cat+idris+percival "dug up"
- flirt mona percival "his hand"
- find aziz "finds"
- find cat "finds"#2
- sad verity stubbs "hasn't spoken"
- die.past stubbs "funeral"
+ propose idris verity "ring pull"
- engaged.start idris verity "said yes"

== 12
[Verity](verity) is restored to the rolls, on the evidence of the nose itself: [Thwaite](percival) swears that [he](percival) walked into a door. It's the first lie [he](percival) ever told under oath, and [Mona](mona) loves [him](percival) for it. The sponge at the wedding comes from the [grandson](grandson), under police guard. [Mrs. Ollerton](hen) catches the bouquet and declares an interest in the [duke](duke) from ward six. New writ on the mat on Monday. [Verity Cole](verity), née [Stubbs](verity), puts [her](verity) gloves up.
+ hire verity "restored"
- help percival verity "swears"
- betray percival _ "lie"
- attack! verity percival "walked into a door"
- love mona percival "loves him"
- create grandson "sponge"
+ wedding idris verity "wedding"
- find hen "catches"
- love hen duke "an interest in"
