%series Battery Point CIB
%lang en
%genre crime squad in Hobart, a fan's episode guide
%cast hensley  | Noeleen Hensley; Hensley; Noeleen | f
%cast kieran   | Kieran Bajwa; Kieran; Bajwa | m
%cast chelsea  | Chelsea | f
%cast osgood   | Dr Osgood Crace; Osgood; Crace | m
%cast sugrue   | Commander Sugrue; Sugrue | f
%cast mitch    | Mitch | m
%cast daya     | Daya | f
%cast toby     | Toby | m
%cast vella    | Rino Vella; Vella | m
%cast diver    | - | m
%cast wablett  | Mrs Ablett | f
%cast ablett   | - | m
%cast baker    | - | m
%cast student  | - | f
%cast lecturer | - | m
%cast flatmate | - | f
%cast skipper  | - | m
%cast hand1    | - | m
%cast hand2    | - | m
%cast nurse    | - | f
%cast oldlady  | - | f
%cast chauffeur | - | m
%cast mum      | - | f
%cast girl     | - | f
%cast stranger | - | m
%cast lwife    | - | f
%cast fpartner | - | m

== 1 The Diver
An abalone [diver](diver) brings up a weighted sack with the remains of a [man](ablett) missing since 2009. It is the first case for [Noeleen Hensley](hensley) as head of the squad, a post for which [Kieran Bajwa](kieran) had been passed over; [he](kieran) is barely civil to [her](hensley). The dead [man](ablett)'s [wife](wablett) claims that [he](ablett) left [her](wablett) for a [baker](baker) in [Launceston](@launceston). [Dr Osgood Crace](osgood) finds [her](wablett) ring in the sack. In the last scene, [Chelsea](chelsea) takes an envelope from a [stranger](stranger) in a parked car.
+ find diver ablett "brings up"
- boss.start hensley kieran "head of the squad"
- hire! kieran "passed over"
- married.past ablett wablett "wife"
- breakup? ablett wablett "left her for"
- find osgood "finds her ring"
+ gift stranger chelsea "takes an envelope"

== 2 The Diver (2)
[Mrs Ablett](wablett) breaks down in the interview room: [she](wablett) struck [her](wablett) [husband](ablett) with a kettle after [he](ablett) had threatened to sell the house, and the [baker](baker), [who](baker) was [her](wablett) [lover](baker), not [his](ablett), helped [her](wablett) sink [him](ablett). [Both](baker+wablett) are arrested. [Hensley](hensley) comes home to [Mitch](mitch), [who](mitch) has lost [his](mitch) restaurant and not told [her](hensley). [Kieran](kieran)'s [sister](daya) [Daya](daya), a [nurse](daya) back from [Leeds](@leeds), moves into [his](kieran) spare room. [He](kieran) asks [Chelsea](chelsea) out; [she](chelsea) says [she](chelsea) has a shift.
+ reveal wablett "breaks down"
- kill.past wablett ablett "struck her husband"
- affair.past baker wablett "her lover"
- help.past baker wablett "helped her sink"
- arrest _ baker+wablett "are arrested"
- reveal! mitch hensley "not told her"
- sibling daya kieran "sister"
+ move daya kieran "moves into"
- reject chelsea kieran "has a shift"

== 3 Office Hours
A law [student](student) falls from the university tower. [Her](student) [flatmate](flatmate) tells [Bajwa](kieran) that [she](student) had been sleeping with a married [lecturer](lecturer). The [lecturer](lecturer) admits the affair and denies being there that night; [his](lecturer) alibi is [his](lecturer) [wife](lwife), [who](lwife) withdraws it the moment [she](lwife) learns why it is needed. [Hensley](hensley) establishes that the [flatmate](flatmate), [who](flatmate) was in love with the [man](lecturer) herself, pushed the [girl](student). Subplot: [Osgood](osgood) brings [Commander Sugrue](sugrue) an orchid, pretends that somebody left it, and is thanked on that somebody's behalf.
- die student "falls"
- affair.past lecturer student "sleeping with"
+ reveal flatmate kieran "tells Bajwa"
- housemate flatmate student "flatmate"
- married lecturer lwife "wife"
- love flatmate lecturer "in love"
+ kill.past flatmate student "pushed the girl"
- gift osgood sugrue "brings Commander Sugrue an orchid"
- betray osgood sugrue "pretends"

== 4 Southerly
Two [deckhands](hand1+hand2) are found tied up on a drifting cray boat; the [skipper](skipper) is missing. The older [hand](hand1) maintains that pirates took [him](skipper); the [younger](hand2), pressed by [Kieran](kieran), concedes that the [skipper](skipper) owed money to [Rino Vella](vella). [Hensley](hensley) recognises the name: [Vella](vella) ran drugs when [she](hensley) was in uniform and had [her](hensley) first [partner](fpartner) shot. [She](hensley) orders a raid on [his](vella) cool store. It has been emptied overnight. [Chelsea](chelsea), in the washroom, is sick with fear; the envelopes pay for [her](chelsea) [mother](mum)'s clinic.
- attack _ hand1+hand2 "tied up"
- abduct? _ skipper "pirates took him"
+ reveal hand2 kieran "concedes"
- discover hensley vella "recognises the name"
- kill.past vella fpartner "had her first partner shot"
- colleague.past fpartner hensley "first partner"
- sad chelsea "sick with fear"
- parent mum chelsea "mother"
- help chelsea mum "pay for"

== 5 Southerly (2)
The [skipper](skipper) is discovered alive in a shipping container, where the [younger](hand2) of the two [deckhands](hand1+hand2), in fact [Vella](vella)'s [man](hand2), had hidden [him](skipper). [He](skipper) is prepared to testify. [Sugrue](sugrue) warns [Hensley](hensley) that there is a leak in the squad, and [Hensley](hensley) wrongly believes it to be [Bajwa](kieran); [she](hensley) has [him](kieran) followed. [Kieran](kieran) notices and is deeply hurt. [Daya](daya) meets [Mitch](mitch) at a night market, where [he](mitch) is frying squid; neither knows to [whom](hensley+kieran) the other belongs.
+ find _ skipper "discovered alive"
- abduct.past hand2 skipper "had hidden him"
- boss vella hand2 "Vella's man"
- reveal? skipper "prepared to testify"
+ betray! kieran hensley "wrongly believes"
- investigate hensley kieran "has him followed"
- sad kieran hensley "deeply hurt"
- meet daya mitch "at a night market"

== 6 Safe House
[Hensley](hensley) puts the [skipper](skipper) up in [Osgood](osgood)'s weekender and tells only [Chelsea](chelsea). [Chelsea](chelsea), threatened by [Vella](vella) with [her](chelsea) [mother](mum)'s life, passes on the address. [Crace](osgood), [who](osgood) happens to be there to water [his](osgood) orchids, sees the car in time and escapes with the [witness](skipper) in a dinghy; [he](osgood) is shot in the arm. [Sugrue](sugrue) sits beside [his](osgood) bed and admits that [she](sugrue) knew about the orchid. [Mitch](mitch) and [Daya](daya) see each other again. [He](mitch) does not mention that [he](mitch) is married.
- help hensley skipper "puts the skipper up"
- threaten vella chelsea "threatened by Vella"
+ betray chelsea hensley "passes on the address"
+ rescue osgood skipper "escapes with the witness"
- injure osgood "shot in the arm"
- reveal sugrue osgood "admits"
- reveal! mitch daya "does not mention"
- married hensley mitch "is married"

== 7 Lifelines
An old [lady](oldlady) dies in a nursing home and leaves everything to a [nurse](nurse). [Bajwa](kieran) suspects the [nurse](nurse); it turns out that the [chauffeur](chauffeur), cut out of the will, swapped the [lady](oldlady)'s pills. [Hensley](hensley)'s [son](toby) [Toby](toby), 16, spots [his](toby) [father](mitch) kissing a strange [woman](daya) at the wharf. [He](toby) tells nobody, but smashes a bus shelter and is brought in by [Kieran](kieran), [who](kieran) lets [him](toby) sleep it off on [his](kieran) couch. At breakfast the [boy](toby) recognises the [woman](daya): [she](daya) is [Kieran](kieran)'s [sister](daya).
- gift.past oldlady nurse "leaves everything"
- accuse kieran nurse "suspects"
+ kill.past chauffeur oldlady "swapped"
- parent hensley+mitch toby "son"
+ kiss daya mitch "kissing"
- discover toby mitch "spots"
- arrest kieran toby "brought in"
- discover toby daya "recognises"
- sibling daya kieran "sister"

== 8 Blood Relations
[Toby](toby) turns on [Daya](daya) in front of [her](daya) [brother](kieran). [Daya](daya), [who](daya) had no idea of a wife, breaks off with [Mitch](mitch) within the hour. [Kieran](kieran) is now in the position of knowing what [his](kieran) [boss](hensley) does not, and decides to keep quiet for [Toby](toby)'s sake. The case: a runaway [girl](girl), found at a squat, will speak only to [Chelsea](chelsea). The [teenager](girl) has seen [Chelsea](chelsea) take money from [Vella](vella). Instead of handing the statement in, [Chelsea](chelsea) gives the [girl](girl) a bus ticket to [Devonport](@devonport).
- accuse toby daya "turns on Daya"
+ breakup daya mitch "breaks off"
- discover! daya mitch "had no idea"
- boss hensley kieran "boss"
- reveal! kieran hensley "keep quiet"
- sibling daya kieran "brother"
- find _ girl "found at a squat"
+ discover girl chelsea "has seen"
- gift.past vella chelsea "take money"

== 9 Internal Affairs
[Hensley](hensley) interrogates [Bajwa](kieran) about the leak for four hours. Cornered, [he](kieran) blurts out the thing [he](kieran) had meant to spare [her](hensley): what [he](kieran) has been hiding is [Mitch](mitch)'s infidelity. [She](hensley) apologises, goes home and puts [her](hensley) [husband](mitch)'s knives on the porch. [Toby](toby) stays with [her](hensley), though not out of affection. [Chelsea](chelsea), tormented by the sight of [Kieran](kieran) suspended in [her](chelsea) place, goes to bed with [him](kieran) and, at four in the morning, writes a confession, which [she](chelsea) burns.
- investigate hensley kieran "interrogates"
+ reveal kieran hensley "blurts out"
- cheat.past mitch hensley "infidelity"
- reconcile? hensley kieran "apologises"
+ breakup hensley mitch "on the porch"
- sad chelsea kieran "tormented"
- quit kieran "suspended"
- sex chelsea kieran "goes to bed"
- reveal! chelsea "which she burns"

== 10 Undertow
The [girl](girl) from [Devonport](@devonport) is back and asks for [Kieran](kieran). [Vella](vella)'s people reach the bus station first; [she](girl) is knocked down by a van and lies in intensive care, nursed by [Daya](daya). [Chelsea](chelsea) cannot bear it any longer and drives to [Hensley](hensley)'s house, but meets [Mitch](mitch) there, [who](mitch) has come for [his](mitch) knives, and loses heart. [Kieran](kieran) finds a scorched scrap of paper in [his](kieran) sink. It says "[I](chelsea) sold". For the rest of the night [he](kieran) sits in the dark and waits for [her](chelsea).
- return girl "is back"
- attack _ girl "knocked down"
- injure girl "in intensive care"
- treat girl daya "nursed by Daya"
- sad chelsea "cannot bear it"
- reveal? chelsea hensley "drives to Hensley's house"
+ discover kieran chelsea "scorched scrap"

== 11 The Fish Market
Confronted by [Kieran](kieran), [Chelsea](chelsea) owns up to everything and offers to wear a wire. [Hensley](hensley), beside herself with anger at the young [constable](chelsea) and at [her](hensley) own blindness, agrees. At the fish market [Vella](vella) boasts of having drowned [Hensley](hensley)'s old [partner](fpartner)'s only witness, then feels the wire and holds a knife to [Chelsea](chelsea)'s throat. [Bajwa](kieran) shoots [him](vella) in the shoulder. [He](kieran) then puts the handcuffs on [Vella](vella), and, after a moment, on the [woman](chelsea) [he](kieran) loves.
- accuse kieran chelsea "Confronted"
+ reveal chelsea kieran "owns up"
- help? chelsea "wear a wire"
- sad hensley chelsea "beside herself"
- kill.past vella _ "having drowned"
- attack vella chelsea "holds a knife"
- rescue kieran chelsea "shoots him"
- injure vella kieran "in the shoulder"
+ arrest kieran chelsea+vella "puts the handcuffs on"
- love kieran chelsea "he loves"

== 12 High Water
[Vella](vella) is sentenced to life, [Chelsea](chelsea) to four years. [Her](chelsea) [mother](mum) learns where the money came from, and refuses any more treatment; [Daya](daya) talks [her](mum) round. [Osgood](osgood) and [Sugrue](sugrue) announce, to nobody's surprise, that [they](osgood+sugrue) have married in secret. [Mitch](mitch) moves to [Sydney](@sydney); [Toby](toby), offered the choice, remains with [Hensley](hensley), and this time says why. [She](hensley) recommends [Kieran](kieran) for a post of [his](kieran) own in [Burnie](@burnie). [He](kieran) declines, because visiting day is in [Hobart](@hobart). The last shot shows two hands on a pane of glass.
- arrest _ chelsea+vella "sentenced"
- discover mum chelsea "learns where"
- reject mum "refuses any more treatment"
- help daya mum "talks her round"
+ wedding.past osgood sugrue "married in secret"
- move mitch "moves" @sydney
- housemate hensley toby "remains"
- hire? kieran "recommends"
+ reject kieran hensley "declines"
