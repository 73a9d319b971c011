%series Channel Forty
%lang en
%genre fiction podcast, thriller among long-haul truckers in the Northern Territory, episode descriptions
%cast marlee | Marlee Dixon; Marlee; Dixon | f
%cast kosta | Kosta Vasilakis; Kosta | m
%cast wren | Wren | f
%cast bligh | Sergeant Bligh; Bligh | m
%cast ottilie | Ottilie Frome; Ottilie; Tilly | f
%cast deng | Deng Ajak; Deng | m
%cast hollis | Hollis Frome; Hollis | m
%cast pastor | - | m
%cast publican | Mags | f
%cast nephew | Tate | m
%cast vet | - | f
%cast mum | - | f
%cast dog | Diesel | n
%cast voice | - | f

== 1 The Voice at Mile Ninety
Every night at ten past two, [someone](voice) on channel forty reads out number plates. [Marlee Dixon](marlee), eleven years behind the wheel and three weeks a widow, hears [her](marlee) own among them. [Her](marlee) late [husband](kosta), [Kosta Vasilakis](kosta), laughed such things off; [he](kosta) was last seen filling up at [Larrimah](@larrimah). [Marlee](marlee) pulls in there at dawn. The [publican](publican) pours [her](marlee) a coffee on the house, swears [she](publican) never laid eyes on [Kosta](kosta), and has [his](kosta) watch on [her](publican) wrist.
- married.past kosta marlee "widow"
- die.past kosta "late"
+ threaten voice marlee "hears her own"
- travel marlee "pulls in" @larrimah
- gift publican marlee "on the house"
+ betray publican marlee "swears"
- investigate marlee kosta "pulls in there"

== 2 Empty Trailer
[Marlee](marlee) tells nobody about the watch. Back at the depot [she](marlee) gets a dressing-down for the detour from [Hollis Frome](hollis), [who](hollis) owns the trucks, the yard and most of the town, and is slipped a thermos by [his](hollis) [wife](ottilie), [Ottilie](ottilie), [who](ottilie) keeps the books. [Marlee](marlee)'s new [off-sider](deng), [Deng Ajak](deng), fresh from [Adelaide](@adelaide), climbs aboard with a cardboard suitcase. The seals on the trailer are intact. There is nothing behind them. Why would a [boss](hollis) pay two [drivers](deng+marlee) to haul air?
- reveal! marlee _ "tells nobody"
- quarrel hollis marlee "dressing-down"
- boss hollis deng+marlee "boss"
- gift ottilie marlee "slipped a thermos"
- married hollis ottilie "wife"
- colleague.start deng marlee "off-sider"
- travel deng "fresh from"
+ discover deng+marlee "nothing behind them"

== 3 The Girl Under the Tarp
Somewhere past [Elliott](@elliott) the [dog](dog) at [Deng](deng)'s feet starts whining at the load. Under the tarp lies a [fourteen-year-old](wren) with a split lip. [Wren](wren) is [her](wren) name, [she](wren) has bolted from a church farm, and [she](wren) will bite anyone who takes [her](wren) back. [Deng](deng) dabs [her](wren) lip with iodine. [Marlee](marlee), [who](marlee) has never wanted children, gives the [stowaway](wren) [her](marlee) own bunk. When the [pastor](pastor) [who](pastor) runs the farm flags [them](deng+marlee) down, it is the cautious [man](deng) of [the two](deng+marlee) [who](deng) lies through [his](deng) teeth.
+ find deng+marlee wren "Under the tarp"
- flee wren pastor "bolted"
- injure wren "split lip"
- threaten wren _ "will bite"
- treat wren deng "dabs her lip"
- help marlee wren "own bunk"
- boss pastor _ "runs the farm"
+ betray deng pastor "lies through his teeth"

== 4 Plain Speech
[Sergeant Bligh](bligh) wants [Wren](wren). The [pastor](pastor) has paid [Bligh](bligh). [Marlee](marlee) hides [Wren](wren) with [Mags](publican). So that is the name of the [publican](publican). [Mags](publican) hands back the watch. It was a pledge, says [Mags](publican). [Kosta](kosta) owed [her](publican) four hundred dollars. [Marlee](marlee) settles the debt. [Deng](deng) asks too many questions. The [sergeant](bligh) puts a fist in [his](deng) stomach. The [dog](dog) sinks [its](dog) teeth into [Bligh](bligh).
- investigate bligh wren "wants Wren"
- gift.past pastor bligh "has paid Bligh"
+ help marlee wren "hides Wren"
- gift publican marlee "hands back"
- reveal publican marlee "a pledge"
- gift marlee publican "settles the debt"
- investigate deng _ "too many questions"
+ attack bligh deng "a fist in"
- attack dog bligh "sinks its teeth"

== 5 Two Sets of Books
[Ottilie Frome](ottilie) and [Marlee](marlee) went through school on one bicycle, and it is to this old [mate](marlee) that [Tilly](ottilie) brings the second ledger: seventeen empty loads, seventeen payments from the church farm. If [Hollis](hollis) knew [she](ottilie) had it, [she](ottilie) says, [he](hollis) would bury [her](ottilie) at the quarry. [He](hollis) has suspected for a while that there is another [man](deng), and for once in [his](hollis) life [he](hollis) is right. After [Ottilie](ottilie) has driven off, [Deng](deng) cannot meet [Marlee](marlee)'s eye. The roadhouse has one double room, and it has been taken, each second Friday, since Easter.
- friend marlee ottilie "old mate"
+ discover ottilie hollis "second ledger"
- reveal ottilie marlee "brings"
- kill? hollis ottilie "bury her"
- jealous hollis deng "another man"
+ affair deng ottilie "another man"
- cheat ottilie hollis "he is right"
- discover marlee deng+ottilie "cannot meet"

== 6 Dead Air
No plates tonight, only breathing. [Wren](wren) seizes the handset and tells the [voice](voice), over forty channels of static, that [she](wren) misses [her](wren) too. It is how [Marlee](marlee) learns that the [reader](voice) of the plates is the [girl](wren)'s own [mother](voice), held at the farm against [her](voice) will and calling out every truck that carried children away. A warning, then, and never a threat. [Marlee](marlee), [who](marlee) has hated that [woman](voice) for a month, has to stop on the shoulder. [Deng](deng) drives. [He](deng) hums something [his](deng) [grandmother](mum) sang on the [Nile](@nile); the [kid](wren) drops off against [his](deng) sleeve.
- sad wren voice "misses her"
- parent voice wren "mother"
+ discover marlee voice "learns"
- abduct.past pastor voice "held at the farm"
- threaten! voice _ "never a threat"
- help voice _ "A warning"
- enemy.past marlee voice "has hated"
- kin deng mum "grandmother"

== 7 The Quarry
[Hollis](hollis) has read [his](hollis) [wife](ottilie)'s messages. By breakfast [Ottilie](ottilie) is missing, and the yard is told [she](ottilie) has gone to [her](ottilie) [sister](vet)'s in [Darwin](@darwin). [Deng](deng) does not buy it: that [sister](vet), the [vet](vet) at [Mataranka](@mataranka), is standing in front of [him](deng) with [her](vet) arm in a cow. [The two](deng+vet) race out to the quarry together, strangers an hour before, and dig with a hubcap. [She](ottilie) is breathing. [Her](ottilie) [rescuers](deng+vet) lift [her](ottilie) into the ute; the [younger](vet) of the [sisters](ottilie+vet) drives, swearing, and the [older](ottilie) will not let go of [Deng](deng).
- discover hollis ottilie "has read"
- married hollis ottilie "wife"
- lose _ ottilie "missing"
- travel! ottilie "gone to" @darwin
- sibling ottilie vet "sister"
- meet deng vet "strangers an hour before"
- kill? hollis ottilie "dig with a hubcap"
+ rescue deng+vet ottilie "rescuers"

== 8 Statement
In the ward at [Katherine](@katherine) [Tilly](ottilie) signs six pages against the [man](hollis) [she](ottilie) was joined to for nineteen years. [Sergeant Bligh](bligh) takes them down, folds them up and feeds them to the hospital incinerator. The only [witness](nephew) is [his](bligh) [nephew](nephew), [Tate](nephew), a wardsman, [who](nephew) worships [him](bligh). Or did. [Marlee](marlee) finds the [boy](nephew) being sick behind the laundry and, instead of pressing [him](nephew), shares [her](marlee) sandwich. By the end of it [she](marlee) knows everything. Meanwhile [Hollis](hollis) sits at the bedside in a clean shirt, holding [his](hollis) [wife](ottilie)'s chart, and asks the nurse when visitors usually go home.
+ accuse ottilie hollis "signs six pages"
- married hollis ottilie "joined to"
+ betray bligh ottilie "feeds them"
- kin bligh nephew "nephew"
- discover nephew bligh "witness"
- ill nephew "being sick"
- find marlee nephew "finds the boy"
- gift marlee nephew "shares her sandwich"
- reveal nephew marlee "knows everything"
- threaten hollis ottilie "holding his wife's chart"

== 9 Night Visit
[Deng](deng), asleep under the bed with the [dog](dog), wakes to see two polished boots. What [Hollis](hollis) intends with the pillow is never established, as [Diesel](dog) settles the matter, and the haulage [king](hollis) leaves by the window with four punctures. "Marry [me](ottilie)," says the [patient](ottilie), laughing and crying. [Deng](deng) reminds [her](ottilie) that [she](ottilie) has a husband. [She](ottilie) has a lawyer, too, as of noon, and the papers are on their way to [Hollis](hollis) by the slowest post in [Australia](@australia). Far off, on the farm, a light goes on.
- kill? hollis ottilie "with the pillow"
+ attack dog hollis "four punctures"
- flee hollis "leaves by the window"
- injure hollis dog "punctures"
+ propose ottilie deng "Marry me"
- happy ottilie "laughing"
- married hollis ottilie "a husband"
- advisor.start _ ottilie "a lawyer"
- divorce? hollis ottilie "the papers"

== 10 Convoy
Nineteen trucks answer when [Marlee](marlee) asks for help on channel forty. They ring the farm nose to tail, headlights on full, until the [pastor](pastor) comes out with a Bible in one hand and [Wren](wren)'s [mother](voice) by the hair in the other. [He](pastor) will burn the dormitory, children and all, unless they let [him](pastor) through. It is [Tate](nephew), unarmed and nineteen, [who](nephew) walks up and takes the lighter off [him](pastor). [His](nephew) [uncle](bligh), arriving with siren, arrests the wrong [man](nephew). Nobody cheers. Then, one by one, the horns begin.
- help? _ marlee "asks for help"
- parent voice wren "mother"
- attack pastor voice "by the hair"
- threaten pastor _ "will burn"
+ rescue nephew _ "takes the lighter"
- kin bligh nephew "uncle"
+ arrest bligh nephew "arrests"

== 11 What the Watch Said
The [vet](vet), cleaning the watch, prises off the back and shakes out a memory card. [Kosta](kosta) had filmed the handover of the children, meant to take it to [Adelaide](@adelaide), and stopped at [Larrimah](@larrimah) to leave it in hands [he](kosta) trusted. So [Mags](publican) did lie about the pledge; [she](publican) had promised a frightened [man](kosta) to keep [her](publican) mouth shut. [Marlee](marlee) could throttle [her](publican). [She](marlee) hugs [her](publican) instead. The last clip shows who ran [him](kosta) off the road, and the uniform is quite clear.
- find vet "memory card"
- discover.past kosta pastor "had filmed"
- travel? kosta "meant to take it" @adelaide
- gift.past kosta publican "leave it"
- betray.past publican marlee "did lie"
- sad kosta "frightened"
- attack? marlee publican "could throttle"
+ reconcile marlee publican "hugs her"
+ kill.past bligh kosta "ran him off"

== 12 Internal Affairs
Two inspectors fly up from [Darwin](@darwin) and fly back with [Bligh](bligh) between them. [Tate](nephew) is let out by a back door, offered [his](nephew) [uncle](bligh)'s old post in a manner of speaking, and says no thanks: [he](nephew) means to study nursing. [Hollis](hollis), cornered at the weighbridge, rolls [his](hollis) prime mover and does not survive it. For all that, [his](hollis) [widow](ottilie) weeps. [Deng](deng), [who](deng) has never lost anyone [he](deng) was so glad to be rid of, leaves [her](ottilie) be and mends the fence. Out on the road there is dust, and a wedge-tailed eagle on a post.
- travel _ "fly up"
+ arrest _ bligh "between them"
- kin bligh nephew "uncle"
- hire? nephew "offered"
- reject nephew _ "says no thanks"
- happy deng hollis "glad to be rid"
+ die hollis "does not survive it"
- married.past hollis ottilie "widow"
- sad ottilie hollis "weeps"

== 13 Ten Past Two
[Wren](wren) and [her](wren) [mother](voice) move into the flat above the pub, rent-free until [Mags](publican) says otherwise, which [she](publican) won't. [Tilly](ottilie) inherits nineteen trucks. [She](ottilie) makes [Marlee](marlee) [manager](marlee) of the lot and [Deng](deng), after a decent interval and a blunt question, [her](ottilie) [fiancé](deng). The new [boss](marlee)'s first order is to repaint the doors. At ten past two, on channel forty, the [mother](voice) reads out names this time, of children who have come home. [Marlee](marlee) turns up the volume, puts [Kosta](kosta)'s watch on the dash and, for the first time since autumn, sleeps.
- parent voice wren "mother"
+ move voice+wren "move into"
- help publican voice+wren "rent-free"
- find ottilie hollis "inherits"
- hire marlee ottilie "manager of the lot"
+ engaged.start deng ottilie "fiancé"
- propose ottilie deng "blunt question"
- boss marlee _ "new boss"
- reveal voice _ "reads out names"
- return _ "come home"
