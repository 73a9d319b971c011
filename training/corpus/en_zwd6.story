%series Next Patient But One
%lang en
%genre medical practice dramedy in Swansea, a streaming service's terse overviews
%cast elin    | Elin | f
%cast omid    | Omid | m
%cast capper  | Dr Capper; Capper; Lionel | m
%cast ronnie  | Ronnie | f
%cast maisie  | Maisie | f
%cast hywel   | Hywel | m
%cast parisa  | Parisa | f
%cast yorath  | Miss Yorath; Yorath | f
%cast garrick | Garrick | m
%cast blom    | Dr Blom; Blom | f
%cast roofer  | Tudor | m
%cast rep     | - | f
%cast dad     | - | m
%cast sis     | - | f
%cast blomgf  | - | f
%cast kid     | - | n

== 1 Brass Plate
[Elin](elin) is left the practice, its debts and [Dr Capper](capper), [who](capper) was sure it would be [his](capper). [He](capper) smiles; [he](capper) has already rung the bank. [Omid](omid), the junior [partner](omid), keeps an eviction notice from [his](omid) [wife](parisa). A [roofer](roofer) hobbles in with a nail through [his](roofer) boot, [Maisie](maisie) on reception faints, and [he](roofer) catches [her](maisie). After closing time [Hywel](hywel) from the pharmacy brings over the late [doctor](dad)'s spectacles. Only then does [Elin](elin) weep for [her](elin) [father](dad).
+ find elin "left the practice"
- reveal! omid parisa "keeps an eviction notice"
- married omid parisa "wife"
- injure roofer "nail through his boot"
- help roofer maisie "catches her"
- gift hywel elin "brings over"
- die.past dad "late"
- parent dad elin "father"
+ sad elin dad "weep"

== 2 Repeat Prescription
A [regular](yorath) is hiding something; so is the staff. [Miss Yorath](yorath) comes every Tuesday with a different ailment and looks only at the photograph of the old [doctor](dad). [Ronnie](ronnie), the practice [nurse](ronnie), could tell [Elin](elin) why, but gave [her](ronnie) word. [Omid](omid) sees patients by day and, since Monday, sleeps with [his](omid) family in the cellar, between the blood fridge and the Christmas tree. [Maisie](maisie) changes the [roofer](roofer)'s dressing four times. It needed one.
- reveal! yorath "hiding something"
- ill yorath "different ailment"
- boss elin ronnie "practice nurse"
- reveal! ronnie elin "gave her word"
+ move omid "sleeps with his family"
- treat roofer maisie "changes"

== 3 Side Effects
[Capper](capper) lets a [rep](rep) from [Glanmor Pharma](#glanmor) buy [him](capper) lunch, and then a boat. In return [he](capper) puts half of [Swansea](@swansea) on a pill that does nothing, or worse. [Hywel](hywel) notices the prescriptions and goes to [Elin](elin), intending to speak of two things; after the first, [she](elin) is too angry to hear the second. Down in the cellar, [Parisa](parisa), a [dentist](parisa) where [she](parisa) comes from, pulls [Ronnie](ronnie)'s tooth, and [their](omid+parisa) secret has a [confidante](ronnie).
- invite rep capper "buy him lunch"
- gift rep capper "a boat"
+ betray capper _ "In return"
- discover hywel capper "notices the prescriptions"
- reveal hywel elin "goes to Elin"
- sad elin capper "too angry"
- confess? hywel elin "the second"
- treat ronnie parisa "pulls Ronnie's tooth"
+ discover ronnie omid+parisa "has a confidante"

== 4 House Call
One collapse, two truths. [Miss Yorath](yorath) is found on [her](yorath) kitchen floor, poisoned by [Capper](capper)'s pill, and [Elin](elin), working on [her](yorath) heart, sees [her](elin) own baby shoes on the shelf. For thirty years [Yorath](yorath) and [Elin](elin)'s [father](dad) had a second life, Tuesdays. [Elin](elin) slaps [Ronnie](ronnie) for having known. At the other end of town [Maisie](maisie) learns from a [woman](sis) hanging out washing that the [roofer](roofer) goes home to somebody. The [woman](sis) is [his](roofer) [sister](sis), but [she](maisie) does not ask.
- ill yorath capper "poisoned"
- treat yorath elin "working on her heart"
+ discover elin dad+yorath "baby shoes"
- affair.past dad yorath "a second life"
- parent dad elin "father"
- attack elin ronnie "slaps Ronnie"
- discover.past ronnie dad+yorath "having known"
- couple! _ roofer "goes home to somebody"
- sibling roofer sis "sister"

== 5 Second Opinion
[Elin](elin) fires [Capper](capper). [Capper](capper) hires a lawyer. To make up the rota [she](elin) takes on a [locum](blom) from [Utrecht](@utrecht), [Dr Blom](blom), [who](blom) cures [Hywel](hywel)'s hiccups and, within the week, occupies [his](hywel) every thought, or so the town says. [Elin](elin) discovers, rather late, that [she](elin) minds. [Omid](omid)'s [youngest](kid) sleepwalks into the surgery; confronted, [he](omid) offers [his](omid) resignation. [Elin](elin) offers [him](omid) the flat upstairs. [She](elin) asks for one thing: no more secrets.
+ quit capper elin "fires Capper"
- hire blom elin "takes on"
- treat hywel blom "cures Hywel's hiccups"
- love? hywel blom "his every thought"
- jealous elin blom "minds"
- parent omid kid "youngest"
- quit? omid "resignation"
+ help elin omid "offers him the flat"

== 6 Pulse
An accident brings back the past on two wheels. The [biker](garrick) with the broken collarbone is [Garrick](garrick), [who](garrick) walked out on [Ronnie](ronnie) nineteen years ago, on the day [she](ronnie) meant to tell [him](garrick) about [Maisie](maisie). [She](ronnie) sets the bone, none too gently, and still says nothing. [Maisie](maisie), jilting the [roofer](roofer) by text, is sobbing at the next desk; the [patient](garrick) hands [her](maisie) [his](garrick) handkerchief. [He](garrick) asks who the nice [girl](maisie) is. "Staff," says [Ronnie](ronnie).
- return garrick "brings back the past"
- injure garrick "broken collarbone"
+ breakup.past garrick ronnie "walked out on"
- reveal! ronnie garrick "still says nothing"
- treat garrick ronnie "sets the bone"
- parent garrick+ronnie maisie "about Maisie"
- breakup maisie roofer "jilting"
- sad maisie roofer "sobbing"

== 7 Waiting List
In court [Capper](capper) produces a will; in bed, [Hywel](hywel) produces a rash. The will is forged, as [Miss Yorath](yorath), [who](yorath) typed the real one, could swear, if only [she](yorath) wakes. The rash comes from [Blom](blom)'s cat: [Hywel](hywel) has been feeding it while [she](blom) visits [her](blom) [girlfriend](blomgf), no more to it than that. [Elin](elin), told so by [Parisa](parisa), laughs out loud beside the coma bed, and [Yorath](yorath) opens one eye to ask what is so funny.
- betray capper elin "produces a will"
- ill hywel "rash"
- reveal? yorath "could swear"
- affair! blom hywel "no more to it"
- couple blom blomgf "girlfriend"
- reveal parisa elin "told so by Parisa"
- happy elin hywel "laughs out loud"
+ recover yorath "opens one eye"

== 8 Paternity
[Maisie](maisie) needs a birth certificate for a passport; [Ronnie](ronnie) can no longer find excuses. The name in the box is that of the [biker](garrick) [who](garrick) has taught [Maisie](maisie) to ride all summer. [Daughter](maisie) screams at [mother](ronnie), [mother](ronnie) at the [father](garrick), and [Garrick](garrick), [who](garrick) would have stayed had [he](garrick) known, rides off. Upstairs, [Parisa](parisa) passes [her](parisa) last exam. The feast is loud enough to cover what [Hywel](hywel), on the fire escape, has at last got round to saying to [Elin](elin). [She](elin) misses it.
+ reveal ronnie maisie "no longer find excuses"
- parent garrick maisie "the father"
- parent ronnie maisie "mother"
- quarrel maisie ronnie "screams"
- quarrel garrick ronnie "at the father"
- flee garrick "rides off"
+ confess hywel elin "got round to saying"
- celebrate _ parisa "feast"
- discover! elin hywel "misses it"

== 9 Under Oath
[Miss Yorath](yorath) testifies in a hat. [Capper](capper)'s will does not survive [her](yorath), and neither does [his](capper) licence; the [rep](rep), seeing how the wind blows, turns witness for the other side and keeps the boat. Outside the courthouse [Elin](elin) takes the arm of the [woman](yorath) [she](elin) wanted to hate. [Maisie](maisie), meanwhile, finds the [roofer](roofer) on the practice roof, mending it for nothing. [His](roofer) [sister](sis) holds the ladder. [Maisie](maisie) has some apologising to do.
+ accuse yorath capper "testifies"
- quit capper "licence"
- betray rep capper "turns witness"
+ reconcile elin yorath "takes the arm"
- find maisie roofer "finds the roofer"
- help roofer elin "mending it for nothing"
- sibling roofer sis "sister"
- reconcile? maisie roofer "apologising to do"

== 10 Contagion
Norovirus. Everyone is down but [Elin](elin) and the disgraced [Capper](capper), [who](capper) appears at the back door with [his](capper) old bag and works three nights without a word. At dawn [Lionel](capper) admits that it was never the practice [he](capper) wanted, but [her](elin) [father](dad)'s good opinion. [Hywel](hywel), delirious, repeats [his](hywel) declaration to [Elin](elin), [who](elin) this time hears every syllable and puts it down to the fever. [Omid](omid) proposes to [Parisa](parisa) all over again. [He](omid) too has a temperature.
- ill hywel+omid "Norovirus"
- help capper elin "works three nights"
+ reveal capper elin "admits"
- parent dad elin "father"
+ confess hywel elin "repeats his declaration"
- love! hywel elin "down to the fever"
- propose omid parisa "all over again"

== 11 Discharge
[Hywel](hywel), cured and humiliated, signs for a post in [Dundee](@dundee). [Blom](blom) calls [him](hywel) a coward, then calls [Elin](elin) something worse, in Dutch. [Maisie](maisie) and [Tudor](roofer), as nobody but [she](maisie) calls the [roofer](roofer), are an item again and go looking for [Garrick](garrick); [they](maisie+roofer) find [him](garrick) in a lay-by outside [Brecon](@brecon), polishing a sidecar. For whom? The [dad](garrick) blushes. [Ronnie](ronnie) packs a bag for a weekend course in phlebotomy. There is no such course.
- recover hywel "cured"
+ hire? hywel "signs for a post" @dundee
- accuse blom hywel "coward"
- quarrel blom elin "something worse"
- couple.start maisie roofer "an item again"
+ find maisie+roofer garrick "find"
- parent garrick maisie "The dad"
- betray ronnie _ "no such course"

== 12 Follow-up
[Elin](elin) sprints to the station in a white coat and lies down on the platform: chest pain, acute. [Hywel](hywel) gets off the train to take [her](elin) pulse. It is perfectly normal, until [he](hywel) kisses [her](elin). In a sidecar near [Brecon](@brecon) [Ronnie](ronnie) stops being angry with [Garrick](garrick), mile by mile. [Parisa](parisa) hangs out a sign of [her](parisa) own, below [Omid](omid)'s. Among the new patients: [Capper](capper), [who](capper) is afraid of dentists, and [Miss Yorath](yorath), [who](yorath) on Tuesdays has nothing wrong with [her](yorath).
- ill! elin "chest pain"
- treat elin hywel "take her pulse"
+ kiss elin hywel "kisses her"
+ reconcile garrick ronnie "stops being angry"
- create parisa "hangs out a sign"
- sad capper "afraid of dentists"
- ill! yorath "nothing wrong"
