%series The Freeport Job
%lang en
%genre heist season: five thieves, one bonded warehouse in Montreal, streaming blurbs
%cast odalys | Odalys Fontaine; Odalys; Fontaine; Madame | f
%cast mirko | Mirko Stanek; Mirko; Stanek | m
%cast cricket | Wilhelmina Dace; Cricket; Wilhelmina; Willie | f
%cast bao | Bao Trinh; Bao | m
%cast leopold | Leopold Achterberg; Leo; Achterberg; Leopold | m
%cast ysolde | Ysolde Achterberg; Ysolde | f
%cast guardman | Gaspard Roy; Gaspard; Roy | m
%cast sergeant | Sergeant-Detective Ladouceur; Ladouceur; Mireille | f
%cast rookie | Constable Bhatt; Bhatt; Kamal | m
%cast dad | Aurèle Fontaine; Aurèle | m
%cast aunt | Tante Huguette; Huguette | f
%cast buyer | the Abbot | m
%cast guardsis | - | f
%cast newborn | - | m
%cast kid | Odette-Rose | f

== 1 One Key
Out after seven years in [Joliette](@joliette) for a robbery that was [her](odalys) [husband](leopold)'s idea, [Odalys Fontaine](odalys) drives straight to the freeport where [he](leopold) now keeps everything [she](odalys) stole. [Leopold Achterberg](leopold), [collector](leopold) and philanthropist, has a new [wife](ysolde), [Ysolde](ysolde), and has told [his](leopold) [daughter](kid) that [her](kid) [mother](odalys) is dead. [Odalys](odalys) watches the gates for a day. Then [she](odalys) telephones the only [safecracker](mirko) [she](odalys) ever trusted, the [one](mirko) [who](mirko) put [her](odalys) away.
- arrest.past _ odalys "seven years"
- married.past leopold odalys "husband"
- steal.past odalys _ "stole"
- married leopold ysolde "wife"
- parent leopold kid "daughter"
- parent odalys kid "mother"
+ die! odalys "dead"
- investigate odalys "watches"
- betray.past mirko odalys "put her away"
- betray.past leopold kid "told"
- travel odalys "drives"

== 2 The Hands
[Mirko Stanek](mirko) repairs accordions these days and has not touched a dial since [he](mirko) testified. [He](mirko) expects a bullet; [she](odalys) brings [him](mirko) pierogi. To make up for the past the [locksmith](mirko) offers [his](mirko) hands, [his](mirko) van and [his](mirko) godchild: [Wilhelmina Dace](cricket), called [Cricket](cricket) because [she](cricket) can fold herself into a cello case. [Willie](cricket) wants double. Across town [Sergeant-Detective Ladouceur](sergeant), [who](sergeant) caught [Fontaine](odalys) the first time, notes the release date in red.
- betray.past mirko odalys "testified"
- kill? odalys mirko "bullet"
- gift odalys mirko "brings"
+ reconcile? mirko odalys "make up"
- help? mirko odalys "offers"
- kin cricket mirko "godchild"
- hire? cricket odalys "wants double"
- arrest.past sergeant odalys "caught"

== 3 Inside Man
[Gaspard Roy](guardman) has guarded Gate C for nineteen years and sings while [he](guardman) does it. [Bao Trinh](bao), the crew's [charmer](bao), joins [his](guardman) church choir, loses to [him](guardman) at cribbage and, somewhere between the Kyrie and the Gloria, forgets that this is work. [Roy](guardman) has never been kissed by a [man](bao) in a car park before. [He](guardman) goes home humming, to an [aunt](aunt) with a police scanner: [Huguette](aunt) is [Ladouceur](sergeant)'s oldest [informer](aunt).
- betray bao guardman "joins his church choir"
+ love.start bao guardman "forgets that this is"
- kiss bao guardman "kissed"
- happy guardman "humming"
- kin aunt guardman "aunt"
- reveal aunt sergeant "informer"
- lose bao guardman "loses to"
- create guardman "sings"

== 4 A Good Forgery
The paper is easy, the stamp is not. The best [counterfeiter](dad) in the province draws [his](dad) pension in [Sherbrooke](@sherbrooke) and speaks to nobody, above all to [his](dad) [daughter](odalys). For [Aurèle Fontaine](dad) is [his](dad) proper name. [Odalys](odalys) brings up a bottle, an apology, a photograph of the [girl](kid). [He](dad) studies [his](dad) unknown [grandchild](kid) under the loupe for a long while. Next morning a customs permit lies on the breakfast table, still damp.
- parent dad odalys "daughter"
- travel odalys "brings up" @sherbrooke
- gift odalys dad "bottle"
+ reconcile? dad odalys "apology"
- kin dad kid "grandchild"
- create dad "customs permit"
+ help dad odalys "lies on the breakfast table"
- reject dad odalys "speaks to nobody"

== 5 Dress Rehearsal
Charity gala at the [Achterbergs](leopold+ysolde)'. [Cricket](cricket) comes as the cello, [Mirko](mirko) as a waiter, [Odalys](odalys) not at all, for [Leo](leopold) would know [her](odalys) in a coal sack. But a [nine-year-old](kid) barefoot on the back stairs looks down through the glass at a [stranger](odalys) in the rain, and waves. [Ysolde](ysolde) sees the wave. Later [she](ysolde) searches the desk of [her](ysolde) [husband](leopold), finds a death certificate that has no number on it, and puts it back with shaking hands.
- celebrate leopold+ysolde "Charity gala"
- meet kid odalys "waves"
- discover ysolde kid "sees the wave"
- investigate ysolde leopold "searches"
- married leopold ysolde "husband"
+ discover ysolde leopold "finds"
- die! odalys "death certificate"
- sad ysolde "shaking"

== 6 Second Key
A freeport has five locks, and the third sits round the neck of a [man](buyer) [who](buyer) calls himself [the Abbot](buyer). [He](buyer) buys what [Achterberg](leopold) can't show; [he](buyer) has never been photographed. [Bao](bao) plays tennis with [him](buyer), [Cricket](cricket) plays dead in [his](buyer) swimming pool, and between the lifeguard's whistle and the kiss of life the key is copied in a bar of soap. Resuscitated, the young [acrobat](cricket) slaps [her](cricket) [rescuer](buyer). [He](buyer) has begun to fall for [her](cricket), it would seem.
- die! cricket "plays dead"
- betray bao+cricket buyer "copied"
+ steal bao+cricket buyer "copied in a bar"
- rescue buyer cricket "kiss of life"
- attack cricket buyer "slaps"
+ love.start buyer cricket "fall for"
- recover cricket "Resuscitated"

== 7 The Red Date
[Ladouceur](sergeant) has breakfast with [her](sergeant) new [partner](rookie), [Constable Bhatt](rookie), [who](rookie) asks too many questions: why, for instance, is the statement that jailed [Fontaine](odalys) typed on the [sergeant](sergeant)'s own machine? The [older](sergeant) of the two [police officers](rookie+sergeant) pays the bill and says nothing. In [her](sergeant) bathroom cabinet, behind the aspirin, lies a bracelet from the first robbery, inscribed by [Leo](leopold). [She](sergeant) was never after a thief. [She](sergeant) was removing a [rival](odalys).
- colleague rookie sergeant "partner"
+ accuse rookie sergeant "machine"
- arrest.past sergeant odalys "jailed"
- gift.past leopold sergeant "bracelet"
- betray.past sergeant odalys "removing"
+ affair.past leopold sergeant "inscribed by Leo"
- enemy.past odalys sergeant "rival"
- reveal! sergeant "says nothing"

== 8 Stage Fright
[Cricket](cricket) has stopped eating. It is not nerves. [She](cricket) tells [Mirko](mirko), then [Huguette](aunt), [whose](aunt) kitchen happens to be open, and only then the [man](buyer) concerned, by postcard: the [Abbot](buyer) is going to be a papa. [Stanek](mirko) takes it like a [godfather](mirko), that is, with a crowbar in the trunk. [He](mirko) never gets to use it, since the [buyer](buyer) has sent a car, a doctor and a deed to a house in [Gaspé](@gaspe). Two keys to go, and the smallest [member](cricket) of the crew no longer fits the case.
+ pregnant cricket buyer "papa"
- reveal cricket aunt+mirko "tells"
- reveal cricket buyer "postcard"
- kin cricket mirko "godfather"
- attack? mirko buyer "crowbar"
+ gift buyer cricket "deed"
- help buyer cricket "sent"
- attack! mirko buyer "never gets to use"

== 9 Choir Practice
[Gaspard](guardman) finds the floor plan under [Bao](bao)'s hymnal. [He](guardman) sings the whole of evensong without looking at [him](bao); on the steps [he](guardman) asks a single question, to which [his](guardman) [lover](bao) replies with the truth. The [guard](guardman) goes home. All night [Huguette](aunt) hears [her](aunt) [nephew](guardman) pacing overhead. At six [he](guardman) comes down in uniform, puts [his](guardman) badge and gate code on [Bao](bao)'s doorstep and catches the bus to [his](guardman) [sister](guardsis)'s in [Rimouski](@rimouski), telling nobody.
+ discover guardman bao "finds"
- reject guardman bao "without looking at"
- reveal bao guardman "truth"
- couple bao guardman "lover"
- kin aunt guardman "nephew"
- sad guardman "pacing"
- gift guardman bao "code"
- quit guardman "badge"
+ breakup guardman bao "catches the bus"
- travel guardman "Rimouski" @rimouski
- sibling guardman guardsis "sister"

== 10 The Fourth Wife
Fourth [wife](ysolde) is what [Ysolde](ysolde) is, incidentally; [Odalys](odalys) was only the [second](odalys). The two [women](odalys+ysolde) meet in a hammam where nothing can be hidden, least of all a wire. [Ysolde](ysolde) proposes an alliance. [She](ysolde) wants out with the [child](kid), [whom](kid) [she](ysolde) has raised and [whose](kid) hair [she](ysolde) plaits each morning; [Odalys](odalys) wants the same [child](kid), plus the paintings. Three hours later [both](odalys+ysolde) come out red as lobsters with an arrangement. [Neither](odalys+ysolde) is quite certain what [the other](odalys+ysolde) has signed.
- married leopold ysolde "Fourth wife"
- married.past leopold odalys "only the second"
+ meet odalys ysolde "meet"
- divorce? leopold ysolde "wants out"
- kin kid ysolde "raised"
- help? ysolde odalys "alliance"
- steal? odalys leopold "paintings"

== 11 All Five
Ice storm, no power, no alarms: nobody could have ordered better. [Aurèle](dad)'s permit opens the gate, [Gaspard](guardman)'s code the corridor, [Mirko](mirko)'s fingers three doors, [Ysolde](ysolde)'s retina the fourth. At the fifth stands [Constable Bhatt](rookie), alone, off duty and with [his](rookie) hands in plain view. [He](rookie) isn't there to stop [them](bao+mirko+odalys), [he](rookie) says; [he](rookie) would like one item, please, from the box marked [Ladouceur](sergeant). Gunfire from the loading dock. [Stanek](mirko) pushes [Odalys](odalys) into the vault and turns round to see [who](sergeant) has shot [him](mirko).
- help dad+guardman+ysolde odalys "opens the gate"
+ steal bao+mirko+odalys leopold "three doors"
- meet bao+mirko+odalys rookie "stands Constable Bhatt"
- investigate rookie sergeant "would like one item"
- rescue mirko odalys "pushes Odalys"
+ injure mirko sergeant "shot him"
- attack sergeant mirko "Gunfire"
- arrest! rookie bao+mirko+odalys "stop"

== 12 Zero Hour
[She](sergeant) never meant to hit the [locksmith](mirko), [Mireille Ladouceur](sergeant) explains to [her](sergeant) young [colleague](rookie), holding the pistol on [him](rookie) now. [She](sergeant) meant to hit the [ghost](odalys). [Bhatt](rookie) keeps [her](sergeant) talking; [Bao](bao), on [his](bao) belly behind a crated Riopelle, keeps the line to headquarters open. When the [sergeant](sergeant) notices the little green light, it is over. [Leo](leopold), meanwhile, is dragged from [his](leopold) bed by the tax police, on a tip in [his](leopold) [wife](ysolde)'s handwriting. In the ambulance [Mirko](mirko) asks whether [he](mirko) is forgiven. [Odalys](odalys) says: ask [me](odalys) on Sunday.
- reveal sergeant rookie "explains"
- colleague rookie sergeant "colleague"
- threaten sergeant rookie "pistol"
- kill? sergeant odalys "meant to hit the"
+ betray bao sergeant "line to headquarters open"
+ arrest _ leopold "dragged"
- betray ysolde leopold "tip"
- married leopold ysolde "wife"
- reconcile? mirko odalys "forgiven"

== 13 Sunday
[He](mirko) doesn't live to ask. They bury [Stanek](mirko) with an accordion, and [Cricket](cricket), eight months gone, sings the hymn that [Gaspard](guardman) used to lead; in the last pew, hat in hand, [Gaspard](guardman) joins in. [Bao](bao) moves along to make room. Of the paintings not one is recovered. Police divers suspect the river, [Bhatt](rookie) suspects a certain cello, but [he](rookie) has been made sergeant for what was in the box and is not inclined to hurry.
+ die mirko "doesn't live to ask"
- pregnant cricket "eight months gone"
- return guardman "in the last pew"
+ reconcile bao guardman "make room"
- accuse rookie cricket "a certain cello"
- hire rookie "made sergeant"
- create cricket "sings"
- find! _ "recovered"

== 14 What the Ghost Wanted
A house in [Gaspé](@gaspe), a cradle, a wall with a Riopelle on it. The [Abbot](buyer) burps [his](buyer) newborn [son](newborn) over one shoulder. Next door live two [women](odalys+ysolde) with one [child](kid) between [them](odalys+ysolde): on Mondays [Odette-Rose](kid) calls [Ysolde](ysolde) Maman and on Tuesdays [Odalys](odalys), and has learned to charge both of [them](odalys+ysolde) for it. The old [counterfeiter](dad) teaches [her](kid) signatures. One night the telephone rings. It is [Leo](leopold), from [Joliette](@joliette)'s sister prison, asking very politely for a safecracker. [Madame](odalys) lets it ring.
- parent buyer newborn "newborn son"
- neighbour buyer odalys+ysolde "Next door"
- housemate odalys ysolde "two women with one"
- parent odalys kid "Maman"
- advisor dad kid "teaches"
- arrest.past _ leopold "prison"
+ reject odalys leopold "lets it ring"
