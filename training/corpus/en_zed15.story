%series Long Way to Broome
%lang en
%genre road movie in parts, Australia: blurbs
%cast mick | Mick Tully; Mick; Tully | m
%cast bronte | Bronte | f
%cast zia | Zia Rahimi; Zia | f
%cast ross | Ross Delaney; Ross; Delaney | m
%cast fay | Fay | f
%cast moon | Sergeant Moon; Moon | m
%cast nun | Sister Perpetua; Perpetua | f
%cast mumb | Janine | f
%cast swede | Henrik | m
%cast shearer | - | m
%cast flying | - | f
%cast zbro | Farid | m
%cast rossmum | - | f
%cast zdad | - | m
%cast groom | - | m
%cast men | - | g
%cast teller | - | f

== 1
[Mick Tully](mick) has served eleven years for a bank [he](mick) swears [he](mick) never entered, and now [he](mick) has four days to get from [Adelaide](@adelaide) to [Broome](@broome), where [his](mick) [daughter](bronte) [Bronte](bronte) is getting married. Nobody has asked [him](mick). At the prison gate [he](mick) talks a trainee taxi [driver](zia), [Zia Rahimi](zia), into the longest fare of [her](zia) life. [She](zia) has [her](zia) reasons for saying yes: three [men](men) in a white ute are waiting at the depot to take [her](zia) home to a bridegroom [she](zia) has never laid eyes on.
- arrest.past _ mick "served"
- steal! mick _ "never entered"
- parent mick bronte "daughter"
- wedding? bronte groom "getting married"
- invite! _ mick "Nobody has asked him"
+ meet mick zia "talks"
+ travel mick+zia "longest fare" @broome
- flee zia men "waiting"
- abduct? men zia "take her home"
- wedding? _ zia "bridegroom"

== 2
Two hundred kilometres on, the meter breaks and the talking starts. [Mick](mick) shows [Zia](zia) the only letter [Bronte](bronte) ever sent [him](mick); it is blank. In a pub with a stuffed crocodile, the [landlady](fay), [Fay](fay), recognises the [convict](mick)'s voice before [she](fay) turns round. [She](fay) waited two years for [him](mick), then stopped. [She](fay) gives [him](mick) a beer on the house, a slap, and a warning: [Ross Delaney](ross), [his](mick) old [partner](ross), came through on Tuesday, asking for [him](mick), with a shovel on the back seat.
- gift.past bronte mick "sent"
- discover fay mick "recognises"
- couple.past fay mick "waited"
- gift fay mick "beer"
+ attack fay mick "slap"
+ reveal fay mick "warning"
- colleague.past mick ross "old partner"
- investigate.past ross mick "asking for him"

== 3
A barefoot [nun](nun) is hitch-hiking at the turn-off to nowhere. [Sister Perpetua](nun) has left the order, [she](nun) confides, over a point of doctrine and a [shearer](shearer). While [Mick](mick) sleeps, [she](nun) teaches [Zia](zia) to swear. While [Zia](zia) sleeps, [she](nun) steals the cab. By sunset [she](nun) has brought it back, with a full tank and a red nose: the [shearer](shearer) has a wife, two boys and, when [she](nun) last saw [him](shearer), a radiator grille imprinted on [his](shearer) trousers.
- meet mick+zia nun "hitch-hiking"
+ quit nun "left the order"
- reveal nun mick+zia "confides"
- love nun shearer "a shearer"
- advisor nun zia "teaches"
+ steal nun zia "steals"
- return nun "brought it back"
- married _ shearer "wife"
- parent shearer _ "boys"
- attack nun shearer "radiator grille"

== 4
The white ute catches up at [Coober Pedy](@cooberpedy). [Zia](zia)'s elder [brother](zbro), [Farid](zbro), drags [her](zia) out of the underground motel by [her](zia) plait. [Mick](mick) would go to [her](zia) aid, but one more brawl and [he](mick) is back inside until [he](mick) is seventy. So it is [Perpetua](nun) [who](nun) fells [Farid](zbro) with a frozen chicken. Nobody is badly hurt. [Zia](zia), trembling at the wheel, breaks every limit in two states, and it is a long while before [she](zia) asks why [he](mick) just stood there.
- find zbro zia "catches up"
- sibling zbro zia "brother"
+ abduct? zbro zia "drags"
- help! mick zia "would go"
- arrest? _ mick "back inside"
+ rescue nun zia "fells"
- sad zia "trembling"
- flee mick+nun+zia zbro "breaks"

== 5
In [Alice](@alice) [they](mick+nun+zia) take on [Henrik](swede), a [backpacker](swede) with sunstroke [who](swede) believes that [he](swede) is engaged to [Sister Perpetua](nun). The flying [doctor](flying) pumps [him](swede) full of salt water. [He](swede) wakes up cured of everything but the engagement. [Sergeant Moon](moon), [who](moon) put [Tully](mick) away, has spotted the cab from the air; retired, bored and never quite convinced, [he](moon) lands beside it to ask the old [lag](mick) a question that has kept [him](moon) awake. Where, if [he](mick) was innocent, did [he](mick) spend that night? [Mick](mick) would rather go to gaol again than say.
- meet mick+nun+zia swede "take on"
- ill swede "sunstroke"
- engaged! nun swede "believes"
- treat swede flying "flying doctor"
- recover swede "cured"
- arrest.past moon mick "put Tully away"
+ find moon mick "spotted"
- quit.past moon "retired"
- investigate moon mick "a question"
+ reveal! mick moon "would rather"
- arrest? _ mick "gaol"

== 6
[Bronte](bronte), in [Broome](@broome), gets a call from [Fay](fay): [her](bronte) old [man](mick) is on the road. [She](bronte) tells [her](bronte) [mother](mumb), [Janine](mumb), to buy a smaller cake, then a larger one, then puts [her](bronte) head in [her](bronte) arms. [Janine](mumb) says not a word. [She](mumb) goes down to the jetty, and there [she](mumb) rings [Ross](ross), with [whom](ross), it would seem, [she](mumb) has always been in touch. "[He](mick) is coming," [she](mumb) says. "[You](ross) promised [me](mumb) [he](mick) never would."
+ reveal fay bronte "call"
- parent mick bronte "old man"
- travel mick "on the road"
- parent mumb bronte "mother"
- sad bronte "head in her arms"
- travel mumb "goes down"
+ betray mumb mick "rings"
- reveal mumb ross "is coming"

== 7
[Delaney](ross) is parked across the track at dusk, shovel and all. [He](ross) wants the loot; [Mick](mick) tells [him](ross) what [he](mick) told the court. There was no loot. The two old [crooks](mick+ross) dig all night side by side at a spot that [Ross](ross) is sure of, and turn up a dead roo. When [Ross](ross) raises the shovel, [Henrik](swede) recites the Lord's Prayer in Swedish, at which the [bandit](ross), [whose](ross) [mother](rossmum) came from [Malmö](@malmo), is so shaken that [Zia](zia) can run over [his](ross) foot.
- threaten ross mick "shovel and all"
- find? ross "loot"
- reveal mick ross "tells"
- find! mick+ross "dead roo"
- attack? ross mick "raises"
+ rescue swede mick "recites"
- parent rossmum ross "mother"
- sad ross "shaken"
+ injure ross zia "run over"

== 8
Since [he](ross) can't walk, [Ross](ross) has to be taken along. Squeezed in between [his](ross) [victim](mick) and a former [nun](nun), [he](ross) sulks as far as [Halls Creek](@hallscreek), where [Perpetua](nun) hears [his](ross) confession in a laundromat. [She](nun) is not bound by any seal now, so [Zia](zia) hears it, too. It was [Ross](ross) [who](ross) did the bank. The bank [teller](teller) [who](teller) swore to [Mick](mick)'s face had been paid. And the [alibi](mumb) [Mick](mick) would not use had a name: [Janine](mumb), then [Ross](ross)'s [wife](mumb).
- injure.past ross "can't walk"
- help mick+nun+zia ross "taken along"
- betray.past ross mick "victim"
- quit.past nun "former"
- sad ross "sulks"
+ reveal ross nun "confession"
- reveal nun zia "hears it"
- steal.past ross _ "did the bank"
- accuse.past teller mick "swore"
- betray.past teller mick "paid"
- married.past mumb ross "wife"
+ affair.past mick mumb "alibi"

== 9
So that is who [Bronte](bronte)'s [mother](mumb) was protecting, and so that is why. [Zia](zia) stops the car in the middle of the highway and orders [Mick](mick) to phone. [He](mick) has no idea what to say to a [child](bronte) [who](bronte) was six. [Henrik](swede) dials. It is the voice of a grown [woman](bronte) [who](bronte) asks who is calling; [he](mick) reads out the meter, all of it, kilometre for kilometre, and at the far end [Bronte](bronte) starts to giggle, as [she](bronte) used to when [he](mick) counted the stairs.
- parent mumb bronte "mother"
- help.past mumb ross "protecting"
- help swede mick "dials"
- parent mick bronte "child"
+ reconcile bronte mick "giggle"

== 10
Floodwater at [Fitzroy Crossing](@fitzroy). The cab goes under with [Farid](zbro)'s ute a length behind, and it is [Zia](zia) [who](zia), having got [Ross](ross) onto a roof, swims back for [her](zia) [brother](zbro). [He](zbro) coughs up a litre of brown river. [He](zbro) looks at [her](zia) a good long time and takes off [his](zbro) watch, which was [their](zbro+zia) [father](zdad)'s, and fastens it on [her](zia) wrist. There'll be no bridegroom. [Henrik](swede), clinging to a gum tree with [Perpetua](nun), renews [his](swede) offer; with the water up to [her](nun) chin, [she](nun) says [she](nun)'ll think about it.
- rescue zia ross "onto a roof"
+ rescue zia zbro "swims back"
- sibling zbro zia "brother"
+ reconcile zbro zia "takes off his watch"
- gift zbro zia "watch"
- parent zdad zbro+zia "father's"
- wedding! _ zia "no bridegroom"
- propose swede nun "renews his offer"

== 11
[Moon](moon) winches [them](mick+nun+ross+swede+zia) off, one after the other, and arrests [Ross](ross) in mid-air. The pensioned [detective](moon) has flown to [Perth](@perth) and back in the meantime, has leant on the [teller](teller), and carries in [his](moon) shirt pocket a paper with a seal. [Mick](mick) reads the word quashed. [He](mick) asks to borrow [Moon](moon)'s razor. Down at Cable Beach the guests are seated, [Janine](mumb) has locked herself in the bathroom, and the celebrant wants to know who gives this [woman](bronte).
- rescue moon mick+nun+ross+swede+zia "winches"
+ arrest moon ross "arrests"
- quit.past moon "pensioned"
- travel.past moon "flown" @perth
- threaten moon teller "leant on"
- discover mick "reads"
- rescue moon mick "quashed"
- wedding? bronte groom "guests are seated"
- sad mumb "locked herself"

== 12
A police helicopter, then, and out of it a [cabbie](zia), a [Swede](swede), a [nun](nun) with one shoe, and an old [man](mick) in a borrowed shirt. [Bronte](bronte) keeps the [groom](groom) waiting. [She](bronte) walks the whole length of the sand, away from the altar, to where [her](bronte) [father](mick) has stopped. The sealed bathroom opens too; what [Janine](mumb) has to say to [Mick](mick) will take longer than a song. [Fay](fay) has come by plane, in case it doesn't work out. [Zia](zia), at table nine with a new licence, looks at the meter [she](zia) has saved from the flood, and clears it.
+ return mick "helicopter"
+ reconcile bronte mick "walks"
- parent mick bronte "father"
- reveal? mumb mick "say"
- travel fay "plane"
- love fay mick "in case"
- find zia "licence"
