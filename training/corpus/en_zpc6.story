%series Partick Ladies
%lang en
%genre women's football soap in Glasgow, tabloid television page
%cast shona   | Shona McPhail; Shona | f
%cast deke    | Deke Rennie; Deke; Rennie | m
%cast bronagh | Bronagh Tierney; Bronagh | f
%cast amara   | Amara Diallo; Amara | f
%cast kit     | Kit | n
%cast morven  | Morven | f
%cast callum  | Callum | m
%cast isla    | Isla | f
%cast gordon  | Gordon Baird; Baird | m
%cast svala   | Svala | f
%cast wee     | Rab | m
%cast mum     | Senga | f
%cast ref    | - | f

== 1
[Shona McPhail](shona), the [captain](shona), scores twice and gets engaged at half-time: [Callum](callum), the [physio](callum), kneels on the centre spot. [Deke Rennie](deke), the [coach](deke), is not pleased. [He](deke) has been sleeping with the [bride-to-be](shona) since pre-season. In the stand sits [his](deke) [wife](morven), [Morven](morven), with the oranges. A new [keeper](amara), [Amara Diallo](amara), arrives from [Lyon](@lyon), and the old [one](bronagh), [Bronagh Tierney](bronagh), hides [her](amara) gloves. Final score: three–nil.
- find shona "scores twice"
- propose callum shona "kneels"
+ engaged.start callum shona "gets engaged"
- boss deke shona "coach"
+ affair deke shona "sleeping with"
- cheat deke morven "sleeping with"
- cheat shona callum "sleeping with"
- married deke morven "wife"
- jealous deke callum "not pleased"
- travel amara "arrives"
- jealous bronagh amara "hides her gloves"

== 2
The gloves are under the [Irishwoman](bronagh)'s bench. [Amara](amara) says nothing and catches everything bare-handed. [Shona](shona)'s little [sister](isla) [Isla](isla), [who](isla) does the team's laundry, finds the [coach](deke)'s watch in the [captain](shona)'s sock. [She](isla) puts two and two together and gets blackmail: a place on the wing, or [Callum](callum) hears. The [captain](shona) has a word with [Deke](deke), [Deke](deke) has a word with [Isla](isla), and on Saturday there's a laundry [girl](isla) at outside left. [She](isla) is rather good. The [owner](gordon), [Gordon Baird](gordon), lights a cigar.
- steal.past bronagh amara "under the Irishwoman's bench"
- sibling isla shona "little sister"
+ discover isla deke+shona "two and two together"
+ threaten isla shona "blackmail"
- reveal? isla callum "Callum hears"
- hire isla deke "a place on the wing"
- boss gordon _ "owner"

== 3
[Bronagh](bronagh) takes it out on the [Frenchwoman](amara) in training, elbow first. A tooth goes. [Kit](kit), the [kitman](kit), goes down on all fours in the mud and finds it; the [keeper](amara) smiles at [them](kit), with a gap. [Callum](callum) packs the jaw in ice. While [he](callum) is about it, [his](callum) [fiancée](shona) is in the boot room with the married [man](deke), breaking it off. [She](shona) means it. [He](deke) doesn't hear it. [Rennie](deke) punches a locker, the [physio](callum) tapes the hand, and wonders aloud what the locker has done.
- attack bronagh amara "elbow first"
- injure amara bronagh "A tooth goes"
- help kit amara "finds it"
- flirt amara kit "smiles at them"
- treat amara callum "packs the jaw"
- engaged callum shona "fiancée"
- married deke morven "married man"
+ breakup shona deke "breaking it off"
- sad deke "punches a locker"
- treat deke callum "tapes the hand"

== 4
[Deke](deke) drops [Shona](shona). [Isla](isla) gets the armband of [Shona](shona). The [sisters](isla+shona) fight over [Deke](deke). [Deke](deke) enjoys it. [Morven](morven) brings oranges. [Morven](morven) hears the [sisters](isla+shona). [Morven](morven) squeezes an orange over the head of [Deke](deke). Wee [Rab](wee) sells pies. Wee [Rab](wee) tells the whole stand. [Callum](callum) buys a pie from Wee [Rab](wee). [Callum](callum) never eats that pie. [Amara](amara) gives [Kit](kit) a scarf. [Kit](kit) wears the scarf to bed. [Bronagh](bronagh) apologises to [Amara](amara). [Amara](amara) forgives [Bronagh](bronagh).
- quit shona deke "drops Shona"
- hire isla deke "gets the armband"
+ quarrel isla shona "fight"
- sibling isla shona "sisters"
- happy deke "enjoys it"
- discover morven deke+shona "hears the sisters"
- attack morven deke "squeezes an orange"
+ reveal wee _ "tells the whole stand"
- discover callum deke+shona "never eats that pie"
- gift amara kit "scarf"
- love kit amara "to bed"
- reconcile amara bronagh "apologises"

== 5
The [physio](callum) leaves the ring box in the treatment room, empty, and the rest on the pitch, in pieces. That's that for the wedding. [Senga](mum), [mother](mum) of both [captains](isla+shona), old and new, comes down from [Wick](@wick) to knock heads together and takes a room at the [pie-seller](wee)'s. The orange [woman](morven) has changed the locks; [her](morven) [husband](deke) sleeps in the dugout. Then a letter: [Baird](gordon) is selling the ground, to himself, for flats. "Over [our](isla+shona) dead bodies," say the two [sisters](isla+shona), the first words [they](isla+shona) have agreed on in weeks.
+ breakup callum shona "That's that"
- parent mum isla+shona "mother"
- travel mum "comes down"
- move mum wee "takes a room"
- breakup morven deke "changed the locks"
- married deke morven "husband"
- betray gordon _ "to himself"
+ reconcile isla shona "have agreed"
- sibling isla shona "sisters"

== 6
Sit-in on the centre circle, twenty-two women and a pie stall. [Morven](morven), [who](morven) keeps the club's books, sides with the [woman](shona) [she](morven) has most reason to hate, and lets [her](shona) see the figures: the cigar [smoker](gordon) has been robbing the team bus fund for years. [Deke](deke) is offered a job abroad by [Baird](gordon) if [he](deke) clears the pitch. [He](deke) gives it some thought. [He](deke) gives it too much. In the dark the [goalkeepers](amara+bronagh), [friends](amara+bronagh) now, share a blanket; the third [one](kit) under it has a scarf on.
- help morven shona "sides with"
- enemy? morven shona "reason to hate"
- reveal morven shona "lets her see"
+ steal.past gordon _ "robbing"
- hire? deke gordon "a job abroad"
- betray? deke _ "some thought"
+ friend amara bronagh "friends"
- help amara+bronagh kit "share a blanket"

== 7
A new [signing](svala) climbs the fence: [Svala](svala), [striker](svala), [Icelander](svala), six foot one, and the [reason](svala), whispers [Isla](isla), why [Callum](callum) once left [Reykjavík](@reykjavik). [He](callum) goes white at the sight of [his](callum) first [wife](svala). Wife? [Shona](shona) never heard of a wife. In the treatment room the tall [newcomer](svala) explains that the divorce was only ever posted, not delivered. So all that time it was the wronged [physio](callum) [who](callum) would have been a bigamist! The former [captain](shona) laughs for the first time since the pie.
- hire svala "A new signing"
- travel svala "climbs the fence"
- married callum svala "first wife"
- reveal isla _ "whispers"
- reveal svala _ "explains"
- sad callum "goes white"
- discover shona callum+svala "Wife"
+ betray.past callum shona "never heard"
- divorce! callum svala "not delivered"
- breakup.past callum svala "left Reykjavík"
- happy shona "laughs"

== 8
[Svala](svala) scores. [Isla](isla) hugs [Svala](svala). [Svala](svala) hugs back a little too long. [Isla](isla) does not mind. [Deke](deke) clears the pitch with two vans. [Bronagh](bronagh) stops the first van with [her](bronagh) chin. [Kit](kit) stops the second with a mop. The police take [Kit](kit) away. [Amara](amara) runs after the car. [She](amara) runs all the way to [Govan](@govan). [Morven](morven) spits at [Deke](deke). [Senga](mum) does better. [Senga](mum) hits [Deke](deke) with a haddock. Wee [Rab](wee) falls in love with [Senga](mum).
- flirt isla svala "a little too long"
+ betray deke _ "clears the pitch"
- injure bronagh "with her chin"
- arrest _ kit "take Kit away"
- love amara kit "runs after"
- reject morven deke "spits at"
- attack mum deke "haddock"
+ love.start wee mum "falls in love"

== 9
Bail is set at four hundred pounds and a scarf. [Callum](callum) pays the pounds. The [kitman](kit) walks out and into the arms of a [goalkeeper](amara) with sore feet, and there, on the steps, the gap between the teeth is closed. [Rennie](deke) has got [his](deke) job abroad, in [Doha](@doha), without a return ticket. Before leaving [he](deke) looks in on [Morven](morven): would [she](morven) have [him](deke) back? [She](morven) would sooner have the haddock. The [striker](svala) and the [left-winger](isla) share a room at the away match. Nobody asks for twin beds.
- help callum kit "pays the pounds"
+ kiss amara kit "is closed"
- hire deke gordon "got his job"
- travel? deke "Before leaving" @doha
- reconcile? deke morven "have him back"
- reject morven deke "sooner have"
- couple isla svala "twin beds"

== 10
Nothing is signed yet, for [Baird](gordon) lacks one share, and it belongs to the [pie-seller](wee). The [owner](gordon) sends two heavies; they break [Rab](wee)'s oven and two of [his](wee) fingers. [He](wee) still won't sell. [Senga](mum) feeds [him](wee) with a spoon, calls [him](wee) an old fool, and is told what [he](wee) has not dared to say since the haddock. The big [blonde](svala) asks the [physio](callum) for a proper divorce this time, delivered by hand. [He](callum) is glad to. By the door stands the former [fiancée](shona), [who](shona) drops [her](shona) shin pads.
- threaten? gordon wee "sends two heavies"
- attack gordon wee "break Rab's oven"
+ injure wee "two of his fingers"
- reject wee gordon "won't sell"
- treat wee mum "feeds him"
+ confess wee mum "not dared to say"
- divorce? callum svala "proper divorce"
- happy callum "glad to"
- ex callum shona "former fiancée"

== 11
Is that the way back? Over chips [Shona](shona) tells the [almost-bigamist](callum) about the boot room, [he](callum) tells [her](shona) about [Reykjavík](@reykjavik), and for once [they](callum+shona)'re even. [Bronagh](bronagh), chin in a bandage, goes on a date with a [referee](ref), is shown a yellow card for biting, and asks for a red. The orange [woman](morven) carries the books to the police in a string bag. As the cigar [smoker](gordon) boards [his](gordon) jet, a constable taps [him](gordon) on the cigar. [Doha](@doha) calls: no more money, so no more job for a certain [coach](deke).
- reveal shona callum "tells the almost-bigamist"
- reveal callum shona "he tells her"
+ reconcile callum shona "they're even"
- date bronagh ref "goes on a date"
- flirt bronagh ref "asks for a red"
- reveal morven _ "carries the books"
- flee? gordon "boards his jet"
+ arrest _ gordon "taps him"
- quit deke "no more job"

== 12
A rainy week in [Partick](@partick). The grass grows. [Rab](wee)'s oven is mended. Who will coach the side? The [bookkeeper](morven), it appears, has watched every match for eleven years, with oranges, and knows more about the offside trap than [her](morven) [ex-husband](deke) ever did. The new [boss](morven) gives [Shona](shona) back the armband. [Isla](isla) hands it over with a bow. [She](isla) is moving north with [her](isla) [Icelander](svala) when the season ends. "[You](isla) blackmailed [me](shona) once," says the elder [sister](shona). "Got [me](isla) on the team," says the [younger](isla).
+ hire morven "new boss"
- ex deke morven "ex-husband"
- boss morven shona "boss"
- gift morven shona "gives Shona back"
- reconcile isla shona "with a bow"
- move? isla svala "moving north"
- couple isla svala "her Icelander"
- threaten.past isla shona "blackmailed"
- sibling isla shona "elder sister"

== 13
Cup final. [Amara](amara) is sent off for kissing the [kitman](kit), and the chin saves the penalty: [Bronagh](bronagh) carries [her](bronagh) banished [friend](amara) round the pitch. The winning goal is [Svala](svala)'s, the pass is [Isla](isla)'s. At half-time a [man](callum) kneels on the centre spot, again. "Divorced?" asks the [captain](shona). [He](callum) has the stamp. In the stand [Senga](mum) shows [her](mum) own ring to [her](mum) [landlord](wee)'s customers. A [stranger](deke) in a Doha tracksuit buys a pie, is recognised by [his](deke) former [wife](morven), and gets an orange for nothing.
- kiss amara kit "kissing"
- friend amara bronagh "friend"
+ find isla+svala "winning goal"
+ propose callum shona "kneels"
- divorce.past callum svala "the stamp"
- engaged mum wee "her own ring"
- housemate mum wee "landlord"
- return deke "in a Doha tracksuit"
- ex deke morven "former wife"
- reconcile deke morven "an orange for nothing"
