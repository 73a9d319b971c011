%series The Warden of Ulm Street
%lang en
%genre drill: a title that changes hands; serial about a housing cooperative in Cape Town, newspaper recaps
%cast thandeka | Thandeka Mbele; Thandeka; Mrs Mbele | f
%cast piet | Piet Cloete; Piet; Cloete | m
%cast rayyan | Rayyan Jacobs; Rayyan | m
%cast zola | Zola Mbele; Zola | f
%cast farida | Farida Jacobs; Farida | f
%cast noble | Noble Chikore; Noble | m
%cast hettie | Hettie Cloete; Hettie | f
%cast imke | Imke Voss; Imke | f
%cast plumber | Solly Adams; Solly | m
%cast dawood | Dawood | m
%cast pastor | Pastor Ncube | m
%cast twins | - | n
%cast zolason | Themba | m
%cast zolad | - | m
%cast inspector | - | f
%cast hettiemum | - | f

== 1
The forty tenants of [Ulm Street](@ulm) elect a warden every other year. For the sixth time they choose [Thandeka Mbele](thandeka), a retired ward [sister](thandeka), [whose](thandeka) only opponent, [Piet Cloete](piet) from the ground floor, gets one vote. It was not [his](piet) [wife](hettie)'s. [Hettie](hettie) has always voted for the [warden](thandeka), [who](thandeka) nursed [her](hettie) through pneumonia. The defeated [candidate](piet) counts on [his](piet) fingers who else has crossed [him](piet) and begins with [his](piet) [neighbour](rayyan), young [Rayyan Jacobs](rayyan).
+ hire thandeka "elect a warden"
- enemy piet thandeka "opponent"
- married hettie piet "wife"
- treat.past hettie thandeka "nursed"
- ill.past hettie "pneumonia"
- lose piet "defeated"
- neighbour piet rayyan "neighbour"

== 2
[Zola](zola), the [warden](thandeka)'s [daughter](zola), comes back from [Durban](@durban) with a suitcase, a small [son](zolason) and no explanation. [Her](zola) [mother](thandeka) asks for none. The [boy](zolason) explains it to the [plumber](plumber): [his](zolason) [father](zolad) threw a plate. The [plumber](plumber), [who](plumber) is under the sink, passes this on to [Farida](farida), and [she](farida) to [her](farida) [brother](rayyan). [Rayyan](rayyan) used to walk [Zola](zola) to school. [He](rayyan) puts on a clean shirt and goes up to fix a door that is not broken.
- parent thandeka zola "daughter"
- parent zola zolason "son"
+ return zola "comes back"
- reveal zolason plumber "explains it"
- parent zolad zolason "father"
- attack.past zolad zola "threw a plate"
- reveal plumber farida "passes this on"
- reveal farida rayyan "she to her brother"
- sibling farida rayyan "brother"
- friend.past rayyan zola "walk Zola to school"

== 3
Of the two [Jacobs](farida+rayyan) [siblings](farida+rayyan) [the elder](farida) is supposed to be the sensible one. Yet it is [she](farida) [who](farida) has been seeing a married [man](piet): every Wednesday, when [Hettie](hettie) visits [her](hettie) [mother](hettiemum), [Cloete](piet)'s bathroom window is opened from inside and [Farida](farida) climbs down the fire ladder. [Her](farida) [brother](rayyan) believes [her](farida) to be at choir. [Pastor Ncube](pastor), [who](pastor) leads the choir, believes [her](farida) to be ill. Only [Imke](imke), a German [student](imke) in the room opposite, could say where [she](farida) is.
- sibling farida rayyan "siblings"
+ affair farida piet "seeing a married man"
- cheat piet hettie "seeing a married man"
- married hettie piet "married man"
- parent hettiemum hettie "mother"
- discover! rayyan farida "at choir"
- betray farida rayyan "believes her to be"
- ill! farida "ill"
- betray farida pastor "believes her to be"#2
- discover imke farida "could say"

== 4
[Thandeka](thandeka) trusts [Noble](noble). [Noble](noble) keeps the cash box. [He](noble) is from [Harare](@harare). [Imke](imke) is fond of [Noble](noble). [He](noble) does not notice [Imke](imke). [He](noble) notices the box, which is empty. Who had the key? The [warden](thandeka) had it, and so had [Noble](noble). [Piet Cloete](piet) asks the question loudly, on every floor. By Friday forty tenants suspect [Noble](noble). [Zola](zola) is not among them. [Rayyan](rayyan) agrees with [Zola](zola).
- friend noble thandeka "trusts"
- love imke noble "fond of"
- love! noble imke "does not notice"
- discover noble "notices the box"
+ steal _ thandeka "empty"
- accuse piet noble "asks the question"
- accuse? _ noble "suspect"
- accuse! zola noble "not among them"

== 5
Rather than see an innocent [treasurer](noble) hounded, the [warden](thandeka) resigns. In the emergency vote the second-best [man](piet) wins by default, there being nobody else. So it is a new [warden](piet) [who](piet) sits down in [Mrs Mbele](thandeka)'s chair, lets the squeak remain and gives the [Zimbabwean](noble) a week to pack. [Hettie](hettie) is ashamed of [him](piet) and tells [her](hettie) [predecessor](thandeka)—no, [she](hettie) corrects herself, [his](piet). [The two](hettie+thandeka) laugh till [they](hettie+thandeka) cry. Then [they](hettie+thandeka) simply cry.
- steal! noble thandeka "innocent"
- help thandeka noble "Rather than see"
+ quit thandeka "resigns"
- hire piet "wins by default"
- threaten piet noble "a week to pack"
- sad hettie piet "ashamed"
- sad hettie+thandeka "simply cry"

== 6
[Noble](noble), homeless, is taken in by [Imke](imke), [whose](imke) room holds one bed, one desk and now one mattress. [She](imke) tells [him](noble) what [she](imke) sees from [her](imke) window on Wednesdays. Last week, [she](imke) says, the [visitor](farida) on the ladder carried a bag that rattled. [He](noble) begs [her](imke) to keep quiet; [he](noble) owes the [woman](farida)'s [brother](rayyan) too much. The [student](imke), [who](imke) would walk through walls for [her](imke) [lodger](noble), promises, and for the first time [he](noble) looks at [her](imke) properly.
+ housemate.start imke noble "taken in by"
- reveal imke noble "tells him"
- steal.past farida _ "rattled"
- reveal! imke _ "keep quiet"
- help.past rayyan noble "owes"
- sibling farida rayyan "brother"
- love imke noble "walk through walls"
+ love.start noble imke "looks at her properly"

== 7
It was for [him](piet) that [Farida](farida) took it. [Cloete](piet) had debts with [Dawood](dawood) the [bookmaker](dawood), had cried in [her](farida) lap, and had sworn to leave [his](piet) [wife](hettie) once they were paid. Now [he](piet) is the [warden](piet) and has no time on Wednesdays. When the jilted [woman](farida) reminds [him](piet) of [his](piet) promise, [he](piet) asks [her](farida) who would be believed, the [warden](piet) or a thief. [She](farida) slaps [him](piet) with the hand that picked the lock.
+ steal.past farida _ "took it"
- breakup? piet hettie "leave his wife"
- married hettie piet "wife"
+ breakup piet farida "jilted"
- threaten piet farida "who would be believed"
- attack farida piet "slaps"

== 8
[Zola](zola)'s [husband](zolad) stands in the hall and wants [his](zolad) [family](zola+zolason) back. [Rayyan](rayyan) bars the stairs. [The one](zolad) is a head taller; [the other](rayyan) has forty tenants behind [him](rayyan), the former [warden](thandeka) in front with a bedpan. The [man](zolad) from [Durban](@durban) is seen to [his](zolad) car. Upstairs the [boy](zolason), [who](zolason) has watched it through the banisters, asks [his](zolason) [mother](zola) whether [Rayyan](rayyan) could be kept. [She](zola) says that it is a question one has to ask [him](rayyan).
- married zola zolad "husband"
- reconcile? zola zolad "wants his family back"
+ rescue rayyan zola "bars the stairs"
- help thandeka rayyan "with a bedpan"
- reject _ zolad "seen to his car"
- parent zola zolason "mother"
- couple? rayyan zola "could be kept"

== 9
[Farida](farida) goes to confession without being Catholic. [Pastor Ncube](pastor), [who](pastor) is not either, hears that [she](farida) robbed [her](farida) neighbours for one [neighbour](piet)'s sake, that [she](farida) is pregnant by [him](piet), and that [she](farida) cannot sing. The last [he](pastor) knew. [He](pastor) advises [her](farida) to tell the [one](hettie) [she](farida) has hurt most. [She](farida) thinks that [he](pastor) means [Noble](noble). [He](pastor) means [Hettie](hettie), to [whom](hettie), an hour later, [she](farida) tells everything on the landing, and from [whom](hettie) [she](farida) expects anything but a chair.
- reveal farida pastor "hears"
- steal.past farida _ "robbed"
- neighbour farida piet "neighbour's"
+ pregnant farida piet "pregnant by him"
- advisor pastor farida "advises"
- betray.past farida hettie "hurt most"
+ reveal farida hettie "tells everything"
- help hettie farida "a chair"

== 10
The [warden](piet) comes home to find [his](piet) [wife](hettie) and [his](piet) [mistress](farida) shelling peas. [He](piet) turns pale, then polite. "[She](farida) will have the front room," says [the elder](hettie) of [the two](farida+hettie). "And [you](piet) will have the street." [He](piet) looks to [the younger](farida), [who](farida) goes on shelling. So the [warden](piet) of [Ulm Street](@ulm) spends the night with [Dawood](dawood), on [whose](dawood) floor [he](piet) has slept before, and is charged for the blanket.
- married hettie piet "wife"
- affair.past farida piet "mistress"
- discover piet farida+hettie "comes home to find"
- sad piet "pale"
- housemate.start farida hettie "front room"
+ breakup hettie piet "the street"
- reject farida piet "goes on shelling"
- housemate.start dawood piet "floor"

== 11
An [inspector](inspector) from the city wants to speak to the [warden](piet). Which one, asks the [plumber](plumber). There is the [one](piet) [who](piet) has the chair and the [one](thandeka) [who](thandeka) has the respect. [She](inspector) is taken to [the latter](thandeka), and so it is [Thandeka](thandeka) [who](thandeka) learns that the house is to be sold. [Noble](noble) finds the contract; it is signed by [Cloete](piet). [He](piet) is dismissed with thirty-nine votes to one, and this time everybody knows [whose](piet) the one was.
- discover thandeka "learns"
- reveal inspector thandeka "learns"
- discover noble piet "finds the contract"
- betray.past piet _ "signed by"
+ quit piet "dismissed"

== 12
Two names are on the ballot: [Noble Chikore](noble), cleared by [Farida](farida)'s public apology, and [Hettie Cloete](hettie), nominated by [her](hettie) own [lodger](farida). Each votes for the other. [Hettie](hettie) is elected by a hair. "[Warden](hettie)," says the [treasurer](noble), kissing [her](hettie) hand, and [Imke](imke), [who](imke) is to be [his](noble) [wife](imke) in the spring, pretends to faint. The new [warden](hettie) forbids only one thing, the use of the fire ladder on Wednesdays.
- reveal farida _ "public apology"
- help farida noble "cleared by"
- help farida hettie "nominated by"
- housemate farida hettie "lodger"
+ hire hettie "elected"
- kiss hettie noble "kissing her hand"
- engaged imke noble "to be his wife"

== 13
[Zola](zola) is divorced on a Tuesday and asks [Rayyan](rayyan) on the Wednesday. [He](rayyan) has been carrying the ring since the bedpan. The [boy](zolason), whose name [Themba](zolason) is spoken here for the first time, is sent to inform the [warden](hettie). [She](hettie) is on the roof with the [plumber](plumber), [Solly Adams](plumber), holding the wrong end of [his](plumber) spanner. [He](plumber) has mended [her](hettie) taps for nine years. They never leaked. "I wondered," says [Hettie](hettie), "when [you](plumber) would say something."
+ divorce zola zolad "divorced"
+ propose zola rayyan "asks"
- propose? rayyan zola "carrying the ring"
- love plumber hettie "never leaked"
- discover hettie plumber "wondered"

== 14
In one week [Farida](farida) gives birth to [twins](twins), [her](farida) [brother](rayyan) gets married, and the [father](piet) of [the former](twins) is arrested over the contract. [He](piet) asks to see the [warden](hettie). [She](hettie) goes, with peas. [He](piet) asks [her](hettie) to forgive [him](piet); [his](piet) former [wife](hettie) answers that [she](hettie) did so the day [she](hettie) stopped missing [him](piet). Outside waits [Solly](plumber). At number one, [Mrs Mbele](thandeka), [warden](thandeka) no more and [grandmother](thandeka) of [one](zolason), rocks two [babies](twins) that are no relation of [hers](thandeka) at all.
+ birth farida twins "gives birth"
- sibling farida rayyan "brother"
- wedding rayyan zola "gets married"
- parent piet twins "father"
+ arrest _ piet "arrested"
- reconcile? hettie piet "forgive"
- reconcile.past hettie piet "did so"
- kin! thandeka twins "no relation"
- ex hettie piet "former wife"
- couple.start hettie plumber "waits"
- kin thandeka zolason "grandmother"
- help thandeka twins "rocks"
