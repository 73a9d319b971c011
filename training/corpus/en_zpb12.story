%series The Understudies of Queen Street
%lang en
%genre ensemble comedy-drama round a soap-opera studio in Auckland, fan-wiki season guide
%cast wiki    | Wikitoria Parata; Wiki | f
%cast hemi    | Hemi Parata; Hemi | m
%cast bronwyn | Bronwyn Slade; Bronwyn; Slade | f
%cast tobias  | Tobias Fenn; Fenn; Tobias | m
%cast sina    | Sina Tuala; Sina | f
%cast major   | Desmond Fenn; Desmond | m
%cast art     | Art Vasquez; Art | m
%cast will    | Will | m
%cast faith   | Faith Lim; Faith | f
%cast runner  | - | m
%cast nan     | Nan Parata | f
%cast rosa    | Rosa | f
%cast wee     | - | m

== 1 Pilot
[Wikitoria Parata](wiki) is hired as head writer of a daily soap nobody watches. [Her](wiki) [brother](hemi) [Hemi](hemi) does the lights; [her](wiki) ex-[husband](art), [Art Vasquez](art), plays the villain, and [they](art+wiki) both swear that it'll be fine. The leading [lady](bronwyn), [Bronwyn Slade](bronwyn), can't stand the leading [man](tobias), [Tobias Fenn](tobias), with [whom](tobias) [she](bronwyn) has to fall into bed every Thursday. [Faith Lim](faith) from make-up knows why: [Bronwyn](bronwyn) and [Tobias](tobias) were married for nine days in [Fiji](@fiji) when [they](bronwyn+tobias) were twenty. A pimply [runner](runner) brings everyone the wrong coffee, and [Sina Tuala](sina), the [producer](sina), warns that the network gives them thirteen weeks.
+ hire wiki "hired as head writer"
- sibling hemi wiki "brother"
- ex art wiki "ex-husband"
- colleague art wiki "plays the villain"
- enemy bronwyn tobias "can't stand"
- married.past bronwyn tobias "married for nine days"
- threaten sina _ "thirteen weeks"
- colleague bronwyn tobias "leading man"
- boss sina wiki "producer"
- sex? bronwyn tobias "fall into bed"
- divorce.past art wiki "ex-husband"
- discover faith bronwyn+tobias "knows why"
- ex bronwyn tobias "married for nine days"

== 2 Bed Scene, Take Nine
[They](bronwyn+tobias) do it with a pillow between [them](bronwyn+tobias). On take nine [Tobias](tobias) says something into [Bronwyn](bronwyn)'s hair, and it's not in the script, and [she](bronwyn) knees [him](tobias) where it counts. [Faith](faith) ices the [casualty](tobias). [He](tobias) tells [her](faith) what [he](tobias) said: that nine days were the best of [his](tobias) life. The [make-up artist](faith), [who](faith) has been sweet on [him](tobias) since the auditions, puts down the ice. [Hemi](hemi) is getting grief at home, where [Nan Parata](nan) would like great-grandchildren; the [electrician](hemi)'s [boyfriend](will), [Will](will), would like a dog. [Art](art) has been seen leaving the [producer](sina)'s trailer, whistling.
- love tobias bronwyn "best of his life"
+ attack bronwyn tobias "knees him"
- treat tobias faith "ices the casualty"
- reveal tobias faith "tells her"
- love faith tobias "sweet on"
- sad faith "puts down the ice"
- kin hemi nan "great-grandchildren"
- couple hemi will "boyfriend"
+ affair art sina "seen leaving"

== 3 Rewrites
[Wiki](wiki) kills off the villain. It's nothing personal, [she](wiki) tells [her](wiki) [ex](art). [He](art) thinks it's because of [Sina](sina), and so does [Sina](sina), and, after two glasses, so does [Wiki](wiki). The [producer](sina) tears up the pages. The two [women](sina+wiki) go at it in front of the whole crew over a [man](art) [who](art) is at that moment signing autographs for the [runner](runner). In the quiet afterwards [Fenn](tobias)'s [father](major), [Desmond](major), a retired [major](major) with a stick, walks onto the set, takes [Slade](bronwyn) for the tea lady and asks for two sugars. [She](bronwyn) hasn't laughed like that since [Fiji](@fiji). [He](major) called [her](bronwyn) unsuitable once, over the phone.
- kill? wiki art "kills off"
- ex art wiki "ex"
- jealous wiki sina "so does Wiki"
- reject sina wiki "tears up"
+ quarrel sina wiki "go at it"
- parent major tobias "father"
+ meet bronwyn major "takes Slade for"
- happy bronwyn "laughed like that"
- reject.past major bronwyn "unsuitable"

== 4 Cold Open
[Will](will) gets a dog. [Hemi](hemi) sneezes. [Hemi](hemi) sleeps in the studio. The [runner](runner) finds [Hemi](hemi) in the hospital bed. [Faith](faith) powders [Tobias](tobias). [Tobias](tobias) asks [Faith](faith) about [Bronwyn](bronwyn). [Faith](faith) powders harder. [Art](art) takes [Sina](sina) sailing. [Sina](sina) is seasick on [Art](art). [Art](art) holds [her](sina) hair. [Wiki](wiki) writes a drowning. [Desmond](major) sends sugar to [Bronwyn](bronwyn). A card says sorry. [Bronwyn](bronwyn) shows the card to [Tobias](tobias). [Tobias](tobias) reads it twice. Will is a name, says [Nan](nan), and will is a verb. [Will](will) will marry [Hemi](hemi).
- ill hemi "sneezes"
- move hemi "sleeps in the studio"
- find runner hemi "finds Hemi"
- sad faith "powders harder"
- date art sina "takes Sina sailing"
- ill sina "seasick"
- help art sina "holds her hair"
- find will "gets a dog"
- create wiki "writes a drowning"
- gift major bronwyn "sends sugar"
+ reconcile? bronwyn major "says sorry"
- reveal bronwyn tobias "shows the card"
- wedding? hemi will "will marry"

== 5 Ratings
Somebody has posted take nine. Half a million people watch [Tobias](tobias) being kneed, and the network doubles the order. Who leaked it? [Sina](sina) grills the crew one by one. [Faith](faith) cracks: it was [she](faith), with the mirror camera, out of plain spite, and [she](faith)'ll clear out [her](faith) brushes. [Bronwyn](bronwyn) won't have it. Over the protests of the [producer](sina), the [star](bronwyn) keeps the [culprit](faith) on and even asks [her](faith) home, to a house with one bed and a sofa. So the two [women](bronwyn+faith) [who](bronwyn+faith) love the same [fool](tobias) end up sharing a bathroom. [Art](art), washed overboard on a Tuesday, is out of a job and moves [his](art) boxing gloves in with [Sina](sina).
+ reveal faith _ "posted take nine"
- investigate sina _ "grills the crew"
- reveal faith sina "cracks"
- quit? faith "clear out her brushes"
- help bronwyn faith "keeps the culprit on"
- attack.past bronwyn tobias "being kneed"
- quarrel bronwyn sina "protests"
- invite bronwyn faith "asks her home"
+ housemate.start bronwyn faith "sharing a bathroom"
- love bronwyn+faith tobias "love the same fool"
- quit art _ "out of a job"
- move art sina "his boxing gloves"

== 6 Location Shoot
Two days at [Piha](@piha) with the surf up. The leading [man](tobias) does [his](tobias) own stunt, against advice, and goes under. It's the [runner](runner), a [lifesaver](runner) at weekends, [who](runner) gets to [him](tobias), but it's [Bronwyn](bronwyn) [who](bronwyn) breathes into [his](tobias) mouth till [he](tobias) coughs; and [she](bronwyn) goes on somewhat after that. The [landlady](bronwyn)'s new [lodger](faith) stands in the wet sand, holding the powder. That night at the motel nobody asks for separate keys. [Hemi](hemi), up on the roof with a cable, overhears [his](hemi) [sister](wiki) telling [Nan](nan), on the phone, in the dark, that the [old lady](nan) was right and that leaving [Art](art) was the stupidest thing [she](wiki) ever did.
- injure tobias "goes under"
+ rescue runner tobias "gets to him"
- treat tobias bronwyn "breathes into his mouth"
+ kiss bronwyn tobias "somewhat after that"
- housemate bronwyn faith "lodger"
- sad faith "holding the powder"
- sex bronwyn tobias "separate keys"
- discover hemi wiki "overhears"
- reveal wiki nan "telling Nan"
- sibling hemi wiki "sister"
- breakup.past wiki art "leaving Art"
- love wiki art "stupidest thing"

== 7 Continuity
Back in town [they](bronwyn+tobias) agree to tell no one, and by lunch the tea urn knows. [Desmond](major) knows; [he](major) wears a tie. But a [woman](rosa) with a Spanish accent rings the front desk and asks for [Mr Fenn](tobias). [She](rosa)'s [Rosa](rosa), and [she](rosa) has a ring on [her](rosa) finger, and [she](rosa)'d like to see [her](rosa) [fiancé](tobias). [He](tobias) meant to tell [Bronwyn](bronwyn), [he](tobias) says. [He](tobias) meant to tell [both](bronwyn+rosa). [Bronwyn](bronwyn) walks off in the middle of the wedding episode, in the gown. It's the [rival](faith) from the bathroom, [Faith](faith), [who](faith) finds [her](bronwyn) under the pier, brings chips and says that, speaking as [one](faith) [who](faith)'d have had [him](tobias), [he](tobias)'s not worth the batter.
- reveal! bronwyn+tobias _ "tell no one"
- discover major bronwyn+tobias "Desmond knows"
+ engaged rosa tobias "fiancé"
- cheat tobias rosa "meant to tell"
- reveal! tobias bronwyn "meant to tell Bronwyn"
+ breakup bronwyn tobias "walks off"
- enemy bronwyn faith "rival"
- find faith bronwyn "finds her"
- help faith bronwyn "brings chips"

== 8 Hiatus
[Rosa](rosa) gives back the ring. [Rosa](rosa) keeps the return ticket. [She](rosa) doesn't use it. [Rosa](rosa) meets [Art](art) at the gym. [Art](art) forgets [Sina](sina) for an hour. [Sina](sina) smells chlorine on [Art](art). [Sina](sina) turns [Art](art) out. [Wiki](wiki) finds [Art](art) on [Wiki](wiki)'s step. [Wiki](wiki) shuts the door on [Art](art). [Wiki](wiki) opens it again. [Nan](nan) has pneumonia. [Will](will) sits with [Nan](nan). [Hemi](hemi) sees [Will](will) with [Nan](nan). [Hemi](hemi) takes a pill and pats the dog. [He](hemi) goes home with [Will](will). [Desmond](major) disowns [Tobias](tobias). [Tobias](tobias) agrees with [Desmond](major).
+ breakup rosa tobias "gives back the ring"
- meet art rosa "meets Art"
- cheat art sina "forgets Sina"
+ breakup sina art "turns Art out"
- reject wiki art "shuts the door"
- reconcile? art wiki "opens it again"
- ill nan "pneumonia"
- help will nan "sits with"
- travel! rosa "doesn't use it"
- discover sina art "smells chlorine"
- discover hemi nan+will "sees Will"
- move hemi will "goes home with"
- reconcile hemi will "goes home with"
- reject major tobias "disowns"

== 9 Recast
[Slade](bronwyn) is gone, to [Sydney](@sydney), to think. The show must have a bride by Monday. [Sina](sina) looks down the corridor and [her](sina) eye falls on the make-up chair. "[Me](faith)?" says [Faith](faith). [She](faith)'s good; [she](faith)'s more than that. With [Tobias](tobias) [she](faith) plays the vows so truthfully that [Wiki](wiki) leaves in [his](tobias) fluff, and when the camera stops [he](tobias) thanks [her](faith), and [she](faith), [who](faith)'d have sold [her](faith) brushes for such a look last autumn, finds that it does nothing for [her](faith). What does is the [runner](runner), [who](runner) has at last brought the right coffee. [His](runner) name's on the cup, but [she](faith) can't read it for steam. The [writer](wiki) wakes up beside the drowned [villain](art), and writes [him](art) a raft.
- travel bronwyn "gone" @sydney
- hire faith sina "her eye falls"
- create faith+tobias "plays the vows"
- love.end faith tobias "nothing for her"
+ love.start faith runner "What does is"
- gift runner faith "the right coffee"
+ sex art wiki "wakes up beside"
- hire? art wiki "a raft"

== 10 Nan
[Nan Parata](nan) goes in [her](nan) sleep, with the telly on. Three days they sit with [her](nan) on the marae, in-laws and outlaws alike: [Art](art) cooks for two hundred, [Sina](sina) peels at [his](art) side and finds [she](sina) isn't angry, and [Will](will), [whom](will) the dead [woman](nan) used to introduce as the flatmate, is named in the will, so to speak, as [her](nan) grandson. [Hemi](hemi) can't get up from the mat. [Wiki](wiki) sings [him](hemi) up. On the last night a taxi from the airport pulls in, and a [woman](bronwyn) in dark glasses asks if there's room. [She](bronwyn) sits down next to [Desmond](major), takes the old [soldier](major)'s hand, and doesn't look at [his](major) [son](tobias).
+ die nan "goes in her sleep"
- create art "cooks for two hundred"
- reconcile art sina "isn't angry"
- kin nan will "grandson"
- sad hemi nan "can't get up"
- help wiki hemi "sings him up"
+ return bronwyn "a taxi"
- help bronwyn major "takes the old soldier's hand"
- parent major tobias "son"

== 11 Cliffhanger
[Bronwyn](bronwyn) has come to tell [him](tobias) and, having practised in front of [Sydney](@sydney)'s best mirrors, blurts it out by the bins: [she](bronwyn) is five months gone, it's a [boy](wee), it dates from [Piha](@piha). The [father](tobias) sits down on a bin. [He](tobias) doesn't propose; [he](tobias)'s done that twice, [he](tobias) says, to two [women](bronwyn+rosa), and look. [He](tobias) asks whether [he](tobias) might carry the groceries. [Slade](bronwyn) lets [him](tobias) carry the lettuce. The disowned [son](tobias) rings the [major](major) that night, and [they](major+tobias) talk till the battery gives out. [Rosa](rosa), [who](rosa) coaches [Art](art) for a charity bout, floors [him](art), and is asked by [Sina](sina), ringside, where one learns that.
+ reveal bronwyn tobias "blurts it out"
- pregnant bronwyn tobias "five months gone"
- parent tobias wee "father"
- propose! tobias bronwyn "doesn't propose"
- propose.past tobias bronwyn+rosa "done that twice"
- help? tobias bronwyn "carry the groceries"
+ reconcile major tobias "talk till the battery"
- parent major tobias "son"
- advisor rosa art "coaches"
- attack rosa art "floors him"
- meet rosa sina "asked by Sina"

== 12 Finale
It's a live episode, and what can go wrong does. [Hemi](hemi) and [Will](will) have borrowed the chapel set for the real thing between two and three, and overrun; the nation sees [them](hemi+will) wed. [Art](art), back from the dead on a raft, kisses the head [writer](wiki), [who](wiki) was only bringing [him](art) [his](art) line. [Bronwyn](bronwyn)'s pains start during the ads. [Faith](faith) goes on in [her](bronwyn) place; the [runner](runner), promoted to third assistant, drives like a demon; and [Tobias](tobias), in the back, holding on to the [mother](bronwyn) of [his](tobias) [son](wee), hears [her](bronwyn) say a word into [his](tobias) hair. It's not in any script. Nine days, [she](bronwyn) says. Let's see if [we](bronwyn+tobias) can make it ten.
+ wedding hemi will "sees them wed"
- return art "back from the dead"
- kiss art wiki "kisses the head writer"
- birth? bronwyn wee "pains start"
- help faith bronwyn "goes on in her place"
- hire runner _ "promoted"
- parent bronwyn+tobias wee "mother"
+ reconcile? bronwyn tobias "make it ten"
- help runner bronwyn "drives like a demon"
