%series Harbour Nick
%lang en
%genre police station serial, Suva, Fiji, terse newspaper listings
%cast mere | Sergeant Mere Vula; Mere Vula; Mere; Vula | f
%cast ash | Ashwin Prasad; Ashwin; Prasad | m
%cast sup | Superintendent Gault; Gault | m
%cast leba | Leba | f
%cast tomasi | Tomasi Vula; Tomasi | m
%cast kav | Kavita Prasad; Kavita | f
%cast roko | Roko | m
%cast yee | Pearl Yee; Pearl; Yee | f
%cast nik | Nikhil | m
%cast moana | Moana | f
%cast coro | - | f
%cast new | Inspector Daunivalu; Daunivalu | f
%cast clerk | Elias | m

== 1 Man Down
A yacht [broker](roko) lies in the fish market with a spear through [him](roko)? Not quite: [Roko](roko) is alive, and won't talk. [Sergeant Mere Vula](mere) gets the case and, to go with it, a [rookie](ash) in new shoes, [Ashwin Prasad](ash). [He](ash) faints at the blood. [Superintendent Gault](sup) would like a quick arrest and points to [Tomasi](tomasi), a [diver](tomasi) with a record and a spear gun. The trouble: the [suspect](tomasi) is [her](mere) [husband](tomasi). [Mere](mere) hands [her](mere) own gun to [Gault](sup) and walks out to fetch [him](tomasi) in.
- attack _ roko "spear through him"
- reveal! roko _ "won't talk"
+ colleague.start ash mere "to go with it"
- ill ash "faints"
- boss sup mere "would like a quick arrest"
- accuse sup tomasi "points to"
- married mere tomasi "husband"
+ arrest? mere tomasi "fetch him in"
- die! roko "is alive"
- investigate mere roko "gets the case"
- arrest? sup _ "quick arrest"
- gift mere sup "hands her own gun"

== 2 House Search
[Tomasi](tomasi) has an alibi that [he](tomasi) won't give. [Ashwin](ash), left to search the [sergeant](mere)'s own bedroom, finds a second telephone and, on it, a woman's voice. [He](ash) slips the phone into [his](ash) pocket. At home [his](ash) [mother](kav), [Kavita](kav), has found [him](ash) a bride with a dental degree; [he](ash) tells [her](kav) for the first time, in the dark, that there's a [fellow](nik) named [Nikhil](nik). [She](kav) goes on shelling beans. [Pearl Yee](yee), the crime [reporter](yee), bribes the desk [clerk](clerk) with a pie.
- reveal! tomasi mere "won't give"
- investigate ash tomasi "left to search"
+ find ash "a second telephone"
- reveal! ash mere "into his pocket"
- parent kav ash "mother"
- engaged? _ ash "found him a bride"
+ reveal ash kav "tells her"
- couple ash nik "a fellow named Nikhil"
- gift yee clerk "bribes the desk clerk"
- discover ash tomasi "a woman's voice"
- boss mere ash "sergeant's"

== 3 The Voice
The voice belongs to [Leba](leba), [singer](leba) at the Royal, and [wife](leba) of the [man](roko) with the hole in [him](roko). Where was [Tomasi](tomasi) on the night? With [her](leba). [Mere](mere) hears it from [her](mere) own [rookie](ash), through glass, and goes on taking notes. Then [she](mere) lets [her](mere) [husband](tomasi) out of the cell and out of the house. The hospital rings. Somebody has pulled [Roko](roko)'s plugs; a [nurse](moana), [Moana](moana), was quick enough with the bellows.
- married leba roko "wife of the man"
+ affair leba tomasi "With her"
- cheat tomasi mere "With her"
- cheat leba roko "With her"
- discover mere leba+tomasi "hears it"
- married mere tomasi "husband"
+ breakup mere tomasi "out of the house"
- kill? _ roko "pulled Roko's plugs"
- rescue moana roko "bellows"
- reveal ash mere "from her own rookie"
- boss mere ash "rookie"
- injure roko "the hole in him"
- treat roko moana "nurse"

== 4 Night Shift
[Mere](mere) sleeps at the station. [Prasad](ash) brings [her](mere) [his](ash) [mother](kav)'s dhal and no pity, for which [she](mere) is obliged to [him](ash). [Gault](sup), a bachelor with a boat too big for [his](sup) pay, drops in on [Leba](leba) to offer condolences for a [husband](roko) not yet dead, and is photographed by [Yee](yee) from a breadfruit tree. The branch gives. The [journalist](yee) breaks a wrist and keeps hold of the camera. It's [Ashwin](ash) [who](ash) picks [her](yee) up, camera and all.
+ help ash mere "dhal"
- parent kav ash "mother's"
- help sup leba "condolences"
- die! roko "not yet dead"
- investigate yee sup "photographed"
+ injure yee "breaks a wrist"
- help ash yee "picks her up"
- move mere "sleeps at the station"
- married leba roko "husband"
- travel sup leba "drops in on"

== 5 Exposure
[Yee](yee) will trade the picture for the story. [Mere](mere) doesn't trade; [she](mere) borrows the darkroom key while the other [woman](yee) is in plaster. On the print, behind condolences: a safe, open. Next day [Gault](sup) takes [her](mere) off the case and puts it about that [she](mere)'s drinking. [Kavita Prasad](kav), in [her](kav) best sari, calls on [Nikhil](nik)'s [mother](coro), the [coroner](coro), to discuss, woman to woman, what can be done about the [boys](ash+nik). [They](coro+kav) decide on a caterer.
- reject mere yee "doesn't trade"
- steal mere yee "borrows the darkroom key"
- injure yee "in plaster"
+ discover mere sup "a safe, open"
+ quit mere sup "off the case"
- betray sup mere "puts it about"
- parent coro nik "mother"
- wedding? ash nik "a caterer"
- gift? yee mere "trade the picture"
- accuse sup mere "drinking"
- travel kav coro "calls on"

== 6 Undertow
[Tomasi](tomasi), living in [his](tomasi) van, dives by night for what [Roko](roko) sank. Someone cuts [his](tomasi) air. [He](tomasi) shoots up too fast and would be done for if [Leba](leba), waiting in the dinghy, couldn't sing loud enough to raise the reef. In the decompression chamber [wife](mere) and [singer](leba) sit on either side of the porthole. "[You](leba) may have [him](tomasi)," says [Mere](mere). "[I](leba) was about to give [him](tomasi) back," says [Leba](leba). Inside, [he](tomasi) can hear [them](leba+mere) both.
- move tomasi "living in his van"
- kill? _ tomasi "cuts his air"
- injure tomasi "shoots up too fast"
+ rescue leba tomasi "raise the reef"
- treat tomasi _ "decompression chamber"
- married mere tomasi "wife"
- reject mere tomasi "may have him"
+ breakup? leba tomasi "give him back"
- lose.past roko "sank"
- find? tomasi "dives by night"
- discover tomasi leba+mere "can hear them"

== 7 Sunday
No crime. Church, lovo, volleyball. [Pearl](yee) types with one hand. A rooster is booked for trespass and let off with a caution. [Ashwin](ash) introduces [Nikhil](nik) to [his](ash) [sergeant](mere), [who](mere) asks the young [man](nik) whether [he](nik) can cook. Somebody has left a mango on every desk. In the cells a drunk proposes to the wall. The tide goes out, and stays out, as it will when nobody is waiting for it.
- couple ash nik "introduces"
+ meet mere nik "introduces"
- boss mere ash "sergeant"
- injure yee "with one hand"
- create yee "types"
- gift _ "a mango"

== 8 Bedside
[Roko](roko) comes round and asks for [Moana](moana), [whose](moana) bellows [he](roko) heard in [his](roko) sleep. To [her](moana), and to nobody with a badge, [he](roko) says who it was: a [policeman](sup), [one](sup) with silver on [his](sup) shoulder. The [nurse](moana) carries it straight to the wrong [one](sup). [Gault](sup) thanks [her](moana), drives [her](moana) as far as the sugar wharf, and ties [her](moana) to it at low water. Only the desk [clerk](clerk), [who](clerk) has till now done nothing but eat, saw the car leave.
+ recover roko "comes round"
- reveal roko moana "says who it was"
+ accuse roko sup "a policeman"
- reveal moana sup "carries it"
+ abduct sup moana "ties her"
- kill? sup moana "at low water"
- discover clerk sup "saw the car leave"
- rescue.past moana roko "bellows"
- attack.past sup roko "who it was"
- betray sup moana "thanks her"

== 9 High Water
The [eater](clerk) at last has a name: [Elias](clerk). [He](clerk) rings [Vula](mere), drunk or not, and finds [her](mere) sober. With the sea at the [nurse](moana)'s chin, [Mere](mere) and [Ashwin](ash) go off the wharf with one knife between [them](ash+mere). [Ashwin](ash) still can't stand blood, and there's a good deal of it, since the knife slips. [He](ash) doesn't faint. [Gault](sup), watching from [his](sup) too-big boat, weighs anchor. "[I](mere)'ll need a diver," says [Mere](mere) into the phone. A pause. "[You](tomasi)'ll do."
- reveal clerk mere "rings Vula"
- ill! mere "sober"
+ rescue ash+mere moana "go off the wharf"
- injure ash "the knife slips"
- ill! ash "doesn't faint"
- flee sup "weighs anchor"
+ reconcile? mere tomasi "You'll do"
- sad ash "can't stand blood"
- hire? tomasi mere "need a diver"

== 10 Silver
A mine on the propeller, magnetic, stolen from evidence by [Tomasi](tomasi) in 2009 and, for once, forgiven. The boat stops. [Mere](mere) boards it and reads the [superintendent](sup) [his](sup) rights; [he](sup) offers [her](mere) [his](sup) job, then half the safe, then gets as far as the flare gun. [Her](mere) [ex-something](tomasi) drags [him](sup) under by the ankle. The dock is black with people. [Leba](leba) puts [her](leba) arm through that of [her](leba) [husband](roko), [who](roko) looks round for a nurse.
- steal.past tomasi _ "stolen from evidence"
- reconcile mere tomasi "forgiven"
+ arrest mere sup "reads"
- gift? sup mere "offers her"
- attack? sup mere "flare gun"
+ rescue tomasi mere "drags him under"
- married leba roko "husband"
- love roko moana "looks round for a nurse"
- ex mere tomasi "ex-something"
- attack tomasi sup "by the ankle"
- reconcile leba roko "puts her arm through"

== 11 Vacancy
Who gets the big office? Not [Mere](mere), [who](mere) doesn't want it and is insulted not to be asked. It's [Inspector Daunivalu](new), from the outer islands, with six brothers and no small talk. The new [boss](new) puts the [sergeant](mere) on leave, the [clerk](clerk) on a diet and [Pearl Yee](yee) in the cells for trespass. There the [prisoner](yee) gives the [inspector](new) an interview. It lasts until breakfast. Both [women](new+yee) come out of it looking, in [Elias](clerk)'s opinion, as if [they](new+yee)'d had pie.
- hire! mere "doesn't want it"
- sad mere "insulted"
+ hire new "big office"
- boss new mere "boss"
- arrest new yee "in the cells"
+ flirt new yee "until breakfast"
- sibling _ new "six brothers"
- quit mere new "on leave"
- reveal yee new "an interview"
- happy new+yee "had pie"

== 12 Caterer
Two [grooms](ash+nik) under one canopy, two [mothers](coro+kav) in one tent and one recipe in dispute. [Ashwin](ash) cries. [Nikhil](nik) drops the ring, and [Tomasi](tomasi) dives for it, from habit. [Moana](moana), invited by the taller [groom](nik), dances with [Roko](roko), newly single. [Leba](leba) sings. [Mere](mere) has [her](mere) shoes in [her](mere) hand and a van key in the shoe; [she](mere) hasn't decided, [she](mere) tells the [diver](tomasi), wet to the neck. "Drive," [she](mere) says, "and [I](mere)'ll think."
+ wedding ash nik "Two grooms"
- quarrel coro kav "in dispute"
- happy ash "cries"
- help tomasi nik "dives for it"
- invite nik moana "invited by"
- date moana roko "dances with"
- divorce.past leba roko "newly single"
- create leba "sings"
+ reconcile? mere tomasi "I'll think"
- parent coro nik "mothers"
- parent kav ash "mothers"
- lose nik "drops the ring"
- travel? mere+tomasi "Drive"
