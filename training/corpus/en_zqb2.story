%series Night Delivery
%lang en
%genre maternity-ward drama, Glasgow, streaming-service recaps
%cast isla     | Isla Mackay; Isla | f
%cast rab      | Rab Mackay; Rab | m
%cast zofia    | Zofia Lis; Zofia; Sister Lis | f
%cast adeyemi  | Dr. Kunle Adeyemi; Kunle; Adeyemi | m
%cast priti    | Priti Shah; Priti | f
%cast gordon   | Gordon Baird; Gordon; Baird | m
%cast lorne    | Lorne | m
%cast morven   | Morven | f
%cast fable    | Fable | n
%cast hughes   | Mrs. Hughes | f
%cast teen     | Carly | f
%cast teenboy  | - | m
%cast teenbaby | - | f
%cast kunlewife | Folake | f
%cast mum      | - | f
%cast welder   | - | m
%cast lostbaby | - | n

== 1
First night on the labour ward for trainee [midwife](isla) [Isla Mackay](isla), and the first hand to clutch [hers](isla) belongs to a frightened [schoolgirl](teen). Ward [sister](zofia) [Zofia Lis](zofia), [who](zofia) frightens everybody, shows the [beginner](isla) once and once only how it is done. At dawn the [girl](teen) has a [daughter](teenbaby). [Isla](isla)'s own news can wait: [she](isla) has been seeing [Dr. Kunle Adeyemi](adeyemi) since August, and [her](isla) [brother](rab) [Rab](rab), a [porter](rab) two floors down, can't stand the [man](adeyemi).
+ hire isla "First night"
- sad teen "frightened"
- advisor zofia isla "shows the beginner"
+ birth teen teenbaby "has a daughter"
- couple adeyemi isla "has been seeing"
- sibling isla rab "brother"
- enemy adeyemi rab "can't stand"

== 2
The young [mother](teen), [Carly](teen), has slipped out of a side door without [her](teen) [baby](teenbaby). [Rab](rab) goes after [her](teen) and finds [her](teen) on the canal bridge; [they](rab+teen) talk until [she](teen) is cold enough to come in. [Isla](isla), meanwhile, is put straight by fellow [trainee](priti) [Priti Shah](priti): [Kunle](adeyemi) wears no ring at work, but there is one in [his](adeyemi) locker. [She](isla) asks [him](adeyemi). Separated, [he](adeyemi) says, looking at the clock. [Zofia](zofia), passing with a tray, rolls [her](zofia) eyes.
- parent teen teenbaby "mother"
- flee teen "slipped out"
- find rab teen "finds her"
+ rescue rab teen "talk until"
- colleague isla priti "fellow trainee"
+ reveal priti isla "put straight"
- investigate isla adeyemi "asks him"
- betray adeyemi isla "Separated"

== 3
Enter the [wife](kunlewife), anything but separated: [Folake](kunlewife) has flown in from [Lagos](@lagos) with two suitcases and a scan. [She](kunlewife) is booked in under [Sister Lis](zofia), and it is the lovesick [trainee](isla) [who](isla) must take [her](kunlewife) blood. Behind the linen cupboard the faithless [doctor](adeyemi) begs [Isla](isla) to say nothing. [She](isla) says nothing, to [him](adeyemi), ever again. [Rab](rab) bloodies [his](rab) [sister](isla)'s [deceiver](adeyemi) in the car park and is suspended for it. [Priti](priti) has never been hugged so hard.
- married adeyemi kunlewife "wife"
- travel kunlewife "flown in"
- pregnant kunlewife adeyemi "a scan"
- treat kunlewife isla "take her blood"
- cheat adeyemi kunlewife "faithless"
- love isla adeyemi "lovesick"
- betray.past adeyemi isla "deceiver"
+ breakup isla adeyemi "ever again"
- sibling isla rab "sister's"
+ attack rab adeyemi "bloodies"
- quit rab "suspended"
- help priti isla "hugged"

== 4
With the [porter](rab) off the rota, [his](rab) trolley goes to [Lorne](lorne), a [poet](lorne) [who](lorne) drops things. [Priti](priti) falls for [him](lorne) between two lifts. The [runaway](teen) of the canal bridge comes back, asks for [Rab](rab) and is told that [he](rab) is gone; only then does [she](teen) ask for [her](teen) [daughter](teenbaby), and [Zofia](zofia), for whom rules are rules, breaks one and lets the [girl](teen) sleep beside the cot. [Baird](gordon), the hospital's new [director](gordon), sees it on the camera. [He](gordon) was once [Zofia](zofia)'s [husband](gordon).
+ hire lorne "his trolley goes"
+ love.start priti lorne "falls for"
- return teen "comes back"
- parent teen teenbaby "her daughter"
- help zofia teen "lets the girl sleep"
- discover gordon zofia "on the camera"
- hire gordon "new director"
- boss gordon zofia "director"
+ married.past gordon zofia "once Zofia's husband"

== 5
[Gordon Baird](gordon) could report [his](gordon) [ex](zofia). [He](gordon) asks [her](zofia) to lunch. [Zofia](zofia) brings [her](zofia) own sandwich. [They](gordon+zofia) quarrel about a dog dead since 2009. [Lorne](lorne) writes a sonnet for [Morven](morven), the night [receptionist](morven). [Priti](priti) reads it. It is not about [Priti](priti). [Folake](kunlewife) likes [her](kunlewife) young [midwife](isla) and tells [Isla](isla) so. [Isla](isla) goes home sick with guilt. [Rab](rab) is teaching [Carly](teen) to drive. [She](teen) hits a bollard named Hope. Nobody minds.
- ex gordon zofia "his ex"
- invite gordon zofia "to lunch"
+ quarrel gordon zofia "quarrel about a dog"
- create lorne "writes a sonnet"
- love lorne morven "a sonnet for Morven"
- discover priti lorne "reads it"
- friend isla kunlewife "likes her young midwife"
- advisor isla kunlewife "midwife"
+ sad isla "sick with guilt"
- advisor rab teen "teaching"

== 6
It's the jilted [registrar](adeyemi)'s turn to be jealous: [his](adeyemi) former [girlfriend](isla) has been seen laughing with [Fable](fable), the [anaesthetist](fable) [who](fable) came over from [Cork](@cork) and answers to no "sir" or "madam". Labour comes on early for [Folake](kunlewife), and there is nobody but [Isla](isla) to get [her](kunlewife) through it. Between two contractions the [wife](kunlewife) says that [she](kunlewife) has known for weeks. [She](kunlewife) holds on to [Isla](isla)'s hand all the same. The [child](lostbaby) doesn't live. [Kunle](adeyemi) learns it from [Sister Lis](zofia), [who](zofia) for once says it gently.
- jealous adeyemi fable "jealous"
- ex adeyemi isla "former girlfriend"
- breakup.past isla adeyemi "jilted"
- flirt fable isla "laughing"
- birth kunlewife lostbaby "Labour comes on early"
- reveal kunlewife isla "says that she has"
- help isla kunlewife "get her through it"
- married adeyemi kunlewife "the wife"
- discover.past kunlewife adeyemi+isla "has known"
- reconcile isla kunlewife "all the same"
+ die lostbaby "doesn't live"
- reveal zofia adeyemi "learns it"

== 7
The bereaved [couple](adeyemi+kunlewife) fly home in separate rows. [Isla](isla) wants to give up the job; [Zofia](zofia) tears the letter in four and makes [her](isla) tea with salt in it. Reinstated by a [director](gordon) in high spirits, [Rab](rab) finds a [poet](lorne) asleep on [his](rab) trolley. [Lorne](lorne) has been shown the door by [Morven](morven), [whose](morven) heart belongs to a [welder](welder). [Priti](priti) drives the unlucky [rhymester](lorne) home, gets kissed for it on the forehead, like an aunt, and eats a whole cake alone.
- travel adeyemi+kunlewife "fly home"
- married adeyemi kunlewife "couple"
- sad adeyemi+kunlewife "bereaved"
- quit? isla "give up the job"
- happy gordon "in high spirits"
- help zofia isla "makes her tea"
+ hire rab gordon "Reinstated"
- find rab lorne "asleep on his trolley"
- reject morven lorne "shown the door"
- love morven welder "heart belongs"
- help priti lorne "drives the unlucky"
- kiss lorne priti "kissed for it"
+ sad priti "eats a whole cake"

== 8
What's the [director](gordon) whistling about? [Morven](morven), [who](morven) sees who leaves with whom, has it all over the building by noon: the [Baird](gordon) car stood outside [Zofia](zofia)'s flat till seven. [Sister Lis](zofia), mortified, tells [her](zofia) former [husband](gordon) it was a lapse. [He](gordon) sulks and docks the [gossip](morven) a week's pay. [Fable](fable) cooks for [Isla](isla), burns it, and confesses over the smoke what the whole theatre knew. [Carly](teen) gets [her](teen) licence, and a visit from the [baby](teenbaby)'s [father](teenboy), sixteen and shaking.
+ reveal morven gordon+zofia "all over the building"
- sex gordon zofia "till seven"
- sad zofia "mortified"
- reject zofia gordon "a lapse"
- ex gordon zofia "former husband"
- sad gordon "sulks"
- invite fable isla "cooks for Isla"
+ confess fable isla "confesses"
- parent teenboy teenbaby "father"
- travel teenboy "a visit"
- find teen "gets her licence"
- sad teenboy "shaking"

== 9
The sixteen-year-old [father](teenboy) wants to take the [child](teenbaby) to [his](teenboy) [mum](mum)'s in [Paisley](@paisley), and when [Carly](teen) refuses, [he](teenboy) simply does. [Rab](rab), [who](rab) taught [her](teen) to drive, makes the journey in [her](teen) passenger seat. [They](rab+teen) find the [kidnapper](teenboy) in a launderette, in tears, with the bottle upside down. [Rab](rab) turns it round for [him](teenboy). [Isla](isla) and [Fable](fable) have got as far as one pillow. [Adeyemi](adeyemi) is back, alone, and looks in on a ward that would rather [he](adeyemi) hadn't.
- parent teenboy teenbaby "father"
- parent mum teenboy "mum's"
- reject teen teenboy "refuses"
+ abduct teenboy teenbaby "simply does"
- advisor.past rab teen "taught her"
- travel rab+teen "makes the journey"
- find rab+teen teenboy "find the kidnapper"
- sad teenboy "in tears"
- help rab teenboy "turns it round"
+ couple.start fable isla "one pillow"
- return adeyemi "is back"

== 10
Divorced by [Folake](kunlewife) and cold-shouldered by the staff, [Kunle](adeyemi) drinks before a shift. [Priti](priti) smells it and takes the forceps out of [his](adeyemi) hand; [her](priti) [patient](hughes), [Mrs. Hughes](hughes), will never know what the quick-witted [trainee](priti) spared [her](hughes). Should [Priti](priti) tell? [Isla](isla), of all people, speaks up for the [man](adeyemi) [who](adeyemi) lied to [her](isla). [Fable](fable), hearing it, moves out of the shared bed and onto the settee. In the end it is [Adeyemi](adeyemi) [who](adeyemi) goes to [Baird](gordon) and turns himself in.
+ divorce adeyemi kunlewife "Divorced"
- reject _ adeyemi "cold-shouldered"
- discover priti adeyemi "smells it"
- advisor priti hughes "patient"
- rescue priti hughes "spared her"
- reveal? priti adeyemi "Should Priti tell"
- help isla adeyemi "speaks up for"
- betray.past adeyemi isla "lied to her"
- jealous fable adeyemi "onto the settee"
+ reveal adeyemi gordon "turns himself in"

== 11
The [doctor](adeyemi) is struck off, [Lorne](lorne) gives up verse for first aid, and [Priti](priti), passed over for the exam prize in favour of [Isla](isla), isn't speaking to [her](isla). It takes a fall to end it: [Isla](isla) goes down a flight of stairs with a tray of instruments, and the first face [she](isla) sees is the [sulker](priti)'s. Two ribs. [Fable](fable) puts [her](isla) under with a trembling hand and wakes [her](isla) with a kiss. [Zofia](zofia) visits with a sandwich, having brought, this time, one for [Gordon](gordon) too.
+ quit adeyemi "struck off"
- jealous priti isla "passed over"
- quarrel isla priti "isn't speaking"
+ injure isla "Two ribs"
- reconcile isla priti "to end it"
- treat isla fable "puts her under"
- kiss fable isla "with a kiss"
- find isla "exam prize"
- help zofia isla "visits"
- gift zofia gordon "one for Gordon"

== 12
Graduation day. The two [friends](isla+priti) get [their](isla+priti) badges from [Sister Lis](zofia), [who](zofia) cries and denies it. Asked by the clumsy ex-[poet](lorne), in prose, whether [she](priti) might like to go out with [him](lorne), [Priti](priti) makes [him](lorne) wait until the lift has reached the ground floor. [Carly](teen) starts work at the front desk in place of [Morven](morven), [who](morven) has wed [her](morven) [welder](welder). [Rab](rab) minds the [baby](teenbaby). And [Zofia](zofia), at fifty-eight, says yes to the same [man](gordon) for the second time, on condition that there will be no dog.
- friend isla priti "friends"
- celebrate isla+priti "Graduation day"
- find isla+priti zofia "badges"
- sad zofia "cries"
+ date? lorne priti "go out with him"
- hire teen "starts work"
- quit morven "in place of Morven"
- wedding morven welder "has wed"
- help rab teenbaby "minds the baby"
+ engaged.start gordon zofia "says yes"
