%series The Salt Stairs
%lang en
%genre drill
%cast gaspare | Gaspare Bonfiglio; Gaspare; Bonfiglio | m
%cast serafina | Serafina | f
%cast fiammetta | Fiammetta | f
%cast ippolito | Ippolito | m
%cast reina | Reina Cardoso; Reina | f
%cast elias | Elias | m
%cast hendrik | Hendrik van Aerts; van Aerts; Hendrik | m
%cast machteld | Machteld | f
%cast dragan | Dragan Vuk; Captain Vuk; Dragan | m
%cast zeki | Zeki | m
%cast zeynep | Zeynep | f
%cast drowned | Yusuf | m
%cast nunzio | Nunzio | m
%cast grillo | Ottavio Grillo; Grillo | m
%cast gw1 | - | f
%cast gw2 | - | f
%cast assunta | Assunta | f
%cast ambrogio | Ser Ambrogio | m
%cast ambdaughter | - | f
%cast ambcousin | - | n
%cast guard | - | m
%cast dragbro | - | m
%cast babyg | Reina | f
%cast babyb | Serafino | m

== 1
[Gaspare Bonfiglio](gaspare) deals in pepper, and all the pepper [he](gaspare) has is aboard the [Santa Prassede](*prassede), which is nine weeks overdue. Of [his](gaspare) creditors the most patient is [Reina Cardoso](reina), a banker's [widow](reina), because [she](reina) once danced with [him](gaspare); the least patient is the [man](hendrik) next door, [Hendrik van Aerts](hendrik), because [his](hendrik) [wife](machteld) once did.
- lose? gaspare "overdue" *prassede
- married.past _ reina "widow"
- die.past _ "widow"
- neighbour gaspare hendrik "next door"
- married hendrik machteld "wife"
+ jealous hendrik gaspare "once did"

== 2
Without a word to [her](serafina) [husband](gaspare), [Serafina Bonfiglio](serafina) carries [her](serafina) pearls across the canal to the [widow](reina). [Reina](reina) weighs them, and weighs [her](serafina). [They](reina+serafina) had one desk between [them](reina+serafina) at school, until [the one](reina) was sent away for [her](reina) faith and [the other](serafina), instead of standing up, examined [her](serafina) shoes. [Reina](reina) lends on the pearls twice what they are worth. [Serafina](serafina) would rather have been cheated.
- reveal! serafina gaspare "Without a word"
- married gaspare serafina "husband"
- married.past _ reina "widow"
- friend.past reina serafina "desk"
- quit.past reina "sent away"
- betray.past serafina reina "examined her shoes"
+ help reina serafina "lends"

== 3
[Bonfiglio](gaspare)'s [daughter](fiammetta) is subject to headaches, for which there is one cure, and [he](elias) keeps the apothecary's shop at the foot of the [Salt Stairs](@stairs). Every Friday [Elias](elias), the [widow](reina)'s [son](elias), grinds [her](fiammetta) the same white powder. Today [Fiammetta](fiammetta) owns up: never, in a whole year, has [she](fiammetta) swallowed a grain of it. [He](elias) knows that, says [Elias](elias). It is chalk.
- parent gaspare fiammetta "daughter"
- ill! fiammetta "headaches"
+ love fiammetta elias "one cure"
- married.past _ reina "widow"
- parent reina elias "son"
- treat fiammetta elias "powder"
- reveal fiammetta elias "owns up"
- discover elias fiammetta "knows"

== 4
[Her](fiammetta) [brother](ippolito)'s complaint is of another kind. Night after night [Ippolito](ippolito) loses at dice to [Dragan Vuk](dragan), a Ragusan [captain](dragan), [who](dragan) pities [him](ippolito), and says so while [he](dragan) counts. When there is no coin left the [boy](ippolito) stakes a key. It fits the back door of [his](ippolito) [father](gaspare)'s warehouse. The [winner](dragan) bites it, from habit, and gives [him](ippolito) until Sunday to redeem it.
- sibling fiammetta ippolito "brother"
- lose ippolito dragan "loses"
- find dragan "winner"
+ betray ippolito gaspare "stakes a key"
- parent gaspare ippolito "father"
- threaten dragan ippolito "until Sunday"

== 5
For [his](hendrik) Turkish business [van Aerts](hendrik) takes on a [dragoman](zeki), a beardless young [man](zeki) from [Smyrna](@smyrna) by the name of [Zeki](zeki), [who](zeki) speaks nine languages and talks about himself in none. [Hendrik](hendrik) has been married to [Machteld](machteld) for eleven years without ever asking [her](machteld) a question. [She](machteld) finds the new [man](zeki) restful on Monday, interesting on Wednesday, and by Sunday [she](machteld) is in the blue silk.
+ hire zeki hendrik "takes on"
- reveal! zeki _ "in none"
- married hendrik machteld "married"
- love.start machteld zeki "interesting"

== 6
Low tide leaves a [corpse](drowned) on the bottom step of the [Salt Stairs](@stairs). [Nunzio](nunzio), the [pilot](nunzio), [who](nunzio) hauls [it](drowned) out, comes upon an oilcloth packet inside [its](drowned) shirt, addressed to [Bonfiglio](gaspare). [He](nunzio) cannot read, but [he](nunzio) can reckon; [he](nunzio) passes over the [merchant](gaspare), [who](gaspare) would thank [him](nunzio), and takes it to the [harbour master](grillo), [Ottavio Grillo](grillo), [who](grillo) pays.
- die drowned "corpse" @stairs
- find nunzio drowned "hauls it out"
- find nunzio "packet"
- betray nunzio gaspare "passes over"
+ gift nunzio grillo "takes it"
- gift grillo nunzio "pays"

== 7
By candlelight [Grillo](grillo) reads what was written to another. The [Santa Prassede](*prassede) has not gone down: repainted, renamed, she is lying in a cove two days to the south, and the [writer](drowned), her [purser](drowned), implores [his](drowned) [employer](gaspare) to make haste, before [he](drowned) is silenced. Well, silenced [he](drowned) has been. The [harbour master](grillo) holds the sheet to the flame, thinks better of it, and tucks it into [his](grillo) hat.
+ discover grillo gaspare "reads"
- lose! gaspare "not gone down" *prassede
- create.past drowned gaspare "writer"
- boss gaspare drowned "employer"
- kill _ drowned "silenced"#2

== 8
In the morning [he](grillo) pays two calls. [He](grillo) knows where the pepper is, [he](grillo) tells [van Aerts](hendrik); [he](grillo) might know, [he](grillo) tells [van Aerts](hendrik)'s [neighbour](gaspare). [The one](hendrik) turns grey and asks the price. [The other](gaspare), [who](gaspare) has nothing left to turn grey over, offers [him](grillo) all that [he](gaspare) still owns outright, the hand of [his](gaspare) [daughter](fiammetta).
- travel grillo gaspare+hendrik "pays two calls"
+ threaten grillo hendrik "knows"
- reveal? grillo gaspare "might know"
- neighbour gaspare hendrik "neighbour"
- parent gaspare fiammetta "daughter"
- wedding? fiammetta grillo "hand"

== 9
Of [her](fiammetta) own engagement [Fiammetta](fiammetta) learns from the [cook](assunta), and [Assunta](assunta) from the fishmonger. [She](fiammetta) marches in on [her](fiammetta) [father](gaspare) at [his](gaspare) ledgers. [Ottavio Grillo](grillo) is fifty-one, [she](fiammetta) points out, and has buried two [wives](gw1+gw2): of what? [Gaspare](gaspare) believes, of conversation. [He](gaspare) is ashamed, and being ashamed [he](gaspare) shouts [her](fiammetta) out of the room.
+ engaged fiammetta grillo "engagement"
- reveal assunta fiammetta "learns"
- parent gaspare fiammetta "father"
- married.past grillo gw1+gw2 "wives"
- die.past gw1+gw2 "buried"
- sad gaspare "ashamed"
- quarrel fiammetta gaspare "shouts"

== 10
[Elias](elias) begs [his](elias) [mother](reina) to forgive the debt, or call it in, or do anything but knit. [She](reina) knits on. Does [he](elias) love the [girl](fiammetta)? Yes. And does the [girl](fiammetta) know what [her](fiammetta) [mother](serafina) did to [her](reina)? [He](elias) has no idea what [she](reina) means. "Then go and ask [her](serafina)," says [Reina](reina), turning the heel of a stocking, "about the empty chair."
- parent reina elias "mother"
- help? reina gaspare "forgive the debt"
+ love elias fiammetta "Yes"
- parent serafina fiammetta "mother"#2
- betray.past serafina reina "did to her"
- discover! elias serafina "no idea"

== 11
Sunday comes, no money comes, and [Dragan](dragan) lets himself into the warehouse, with [Ippolito](ippolito) wringing [his](ippolito) hands behind [him](dragan). [He](dragan) means to carry off whatever there is. What there is, is eleven sacks of sand and a [woman](machteld) in blue silk, [who](machteld) has an assignation with somebody else. [Neither](dragan+ippolito) asks with whom. [She](machteld) asks [them](dragan+ippolito) to take away their lantern.
- sad ippolito "wringing his hands"
- steal? dragan gaspare "carry off"
+ find dragan+ippolito machteld "a woman"
- date? _ machteld "assignation"

== 12
When [Zeki](zeki) comes, [Machteld](machteld) has a speech ready, and gets as far as [his](zeki) name. There is something that [she](machteld) ought to hear first, says the [dragoman](zeki), and takes off the turban. Down come two feet of black hair: it is a woman, and [her](zeynep) name is [Zeynep](zeynep). The [Dutchman](hendrik)'s [wife](machteld) contemplates the [stranger](zeynep) for some time. [She](machteld) fails, [she](machteld) says, to see what difference it makes.
- confess? machteld zeki "speech"
+ reveal zeynep machteld "Down come"
- married hendrik machteld "wife"

== 13
It makes one to [Zeynep](zeynep), [who](zeynep) has not worn breeches for a thousand miles in order to be loved. [Her](zeynep) [brother](drowned) was purser of the [Santa Prassede](*prassede), and in [his](drowned) last letter [he](drowned) wrote of [Hendrik](hendrik) with dread; that is why [she](zeynep) took [his](hendrik) wages. Has [Machteld](machteld) seen [him](drowned)? [She](machteld) has: on the bottom step, under a sailcloth. Nobody knew what to put on the cross.
+ reject zeynep machteld "loved"
- love machteld zeynep "loved"
- sibling drowned zeynep "brother"
- sad.past drowned hendrik "dread"
- create.past drowned zeynep "wrote"
- hire.past zeynep hendrik "took his wages"
- investigate zeynep hendrik "that is why"
- find.past machteld drowned "She has"

== 14
Two [women](machteld+zeynep) stand in the paupers' ground, [one](zeynep) of [them](machteld+zeynep) in a man's coat. [Zeynep](zeynep) sheds no tears; [she](zeynep) asks for the name of everyone who laid a hand on [him](drowned), and goes from door to door with it. [Nunzio](nunzio) is the third. Yes, there was a packet. No, [he](nunzio) never read it. The harbour [master](grillo) gave [him](nunzio) a florin for it, the [pilot](nunzio) tells [her](zeynep), and the tavern gave [him](nunzio) nothing for the florin but a headache.
- sad! zeynep "sheds no tears"
+ investigate zeynep _ "door to door"
- gift.past grillo nunzio "florin"
- reveal nunzio zeynep "tells"
- ill.past nunzio "headache"

== 15
With great politeness the [apothecary](elias) asks [Serafina](serafina) about an empty chair. [She](serafina) could deny it. Instead [she](serafina) tells [him](elias) that the only [friend](reina) [she](serafina) ever had turned round in the door for one look, and that [she](serafina), [Serafina](serafina), was busy with the buckle of [her](serafina) shoe. [She](serafina) has had to see that buckle every day since. Would [his](elias) [mother](reina), does [he](elias) suppose, receive [her](serafina)?
+ reveal serafina elias "tells"
- friend.past reina serafina "only friend"
- betray.past serafina reina "busy with the buckle"
- sad serafina reina "every day since"
- parent reina elias "mother"
- reconcile? reina serafina "receive"

== 16
[She](reina) would not; not on a Thursday. On Friday [Reina](reina) opens the door with the pearls in [her](reina) hand. [She](reina) fastens them round [her](reina) old [schoolfellow](serafina)'s neck, a little tighter than necessary, and mentions thirty years' interest. Only when [Serafina](serafina) tells them over and gets to one more than [she](serafina) brought do both of [them](reina+serafina) begin to cry, the [creditor](reina) first.
- reject reina serafina "would not"
- invite reina serafina "opens the door"
- gift reina serafina "pearls"
- friend.past reina serafina "old schoolfellow"
+ reconcile reina serafina "begin to cry"

== 17
The betrothal supper. [Grillo](grillo), bewigged, is drinking the health of the [bride](fiammetta), [who](fiammetta) is climbing down a rope. [Elias](elias) steadies it from below, and the [cook](assunta) shines a lantern. From the next window, where [he](ippolito) is being sick, [Ippolito](ippolito) looks on. One cry, and [his](ippolito) [sister](fiammetta)'s [bridegroom](grillo) would pay all [his](ippolito) debts. [He](ippolito) wipes [his](ippolito) mouth. "Mind the third knot," [he](ippolito) tells [her](fiammetta).
- celebrate fiammetta+grillo "betrothal supper"
- engaged fiammetta grillo "bride"
+ flee fiammetta grillo "climbing"
- help assunta+elias fiammetta "steadies"
- ill ippolito "sick"
- discover ippolito fiammetta "looks on"
- sibling fiammetta ippolito "sister"
- help? grillo ippolito "pay"
- help ippolito fiammetta "Mind"

== 18
[Grillo](grillo) does not take it like a gentleman, never having been asked to be one. Out of [his](grillo) hat comes the letter. Either the [runaway](fiammetta) is home by noon, [he](grillo) tells [her](fiammetta) [father](gaspare), or the harbour office will charge [Bonfiglio](gaspare) with drowning [his](gaspare) own [purser](drowned). [Gaspare](gaspare) reads, sees where [his](gaspare) ship is, and in [his](gaspare) delight hugs the [man](grillo) [who](grillo) is going to ruin [him](gaspare).
- flee.past fiammetta "runaway"
- return? fiammetta "home by noon"
- parent gaspare fiammetta "father"
+ threaten grillo gaspare "Either"
- accuse? grillo gaspare "charge"
- kill? gaspare drowned "drowning"
- boss gaspare drowned "his own purser"
- discover gaspare _ "reads" *prassede
- happy gaspare "delight"

== 19
Two days south, then, but with whom? Every skipper on the quay is [van Aerts](hendrik)'s man except [one](dragan), and [he](dragan) has just been discovered in the empty warehouse, asleep on the sand. "[My](gaspare) [son](ippolito) gave [you](dragan) that key," says [Gaspare](gaspare), [who](gaspare) is not so blind as [he](gaspare) looks. "What do [you](dragan) want for [your](dragan) brig?" [Dragan](dragan) wants the [boy](ippolito), as a deckhand, for a year, out of reach of dice.
+ find gaspare dragan "discovered"
- parent gaspare ippolito "son"
- gift.past ippolito dragan "gave"
- discover.past gaspare ippolito "not so blind"
- hire? ippolito dragan "deckhand"
- help? dragan ippolito "out of reach of dice"

== 20
So the brig puts to sea with the [captain](dragan), the [merchant](gaspare), [his](gaspare) seasick [heir](ippolito) and, to interpret, the [dragoman](zeynep), [whom](zeynep) the other [three](dragan+gaspare+ippolito) still take for a boy. From the quay [Machteld](machteld) waves a handkerchief, to [one](zeynep) of [the four](dragan+gaspare+ippolito+zeynep). On the balcony above [her](machteld) [her](machteld) [husband](hendrik) counts the heads, recognises the [one](zeynep) [he](hendrik) pays for, and calls for a faster boat.
+ travel dragan+gaspare+ippolito+zeynep "puts to sea"
- parent gaspare ippolito "heir"
- ill ippolito "seasick"
- discover! dragan+gaspare+ippolito zeynep "take"
- married hendrik machteld "husband"
- discover hendrik zeynep "recognises"
- boss hendrik zeynep "pays for"

== 21
A Christian and a Jew, [Fiammetta](fiammetta) and [Elias](elias) are told at the [notary](ambrogio)'s, cannot be made man and wife in this city for any fee. [Ser Ambrogio](ambrogio) is sorry; [he](ambrogio) has a [daughter](ambdaughter) himself. There are captains, of course, [he](ambrogio) remarks to the window, who marry people beyond the mole. There is a [cousin](ambcousin) of [his](ambrogio) at [Livorno](@livorno). When [he](ambrogio) turns round, the [couple](elias+fiammetta) are gone, and so is the address.
- wedding! elias fiammetta "cannot be made"
- reveal ambrogio elias+fiammetta "told"
- sad ambrogio "sorry"
- parent ambrogio ambdaughter "daughter"
+ help ambrogio elias+fiammetta "remarks"
- kin ambcousin ambrogio "cousin"
- couple elias fiammetta "couple"
- travel elias+fiammetta "gone"

== 22
Eight muskets went aboard the faster boat; [Machteld](machteld) counted them. For the first time since the wedding [she](machteld) puts a question to [Hendrik](hendrik): what is it that [they](dragan+gaspare+ippolito+zeynep) must not find? [He](hendrik) strikes [her](machteld) across the face. Up to then [she](machteld) had merely suspected [him](hendrik). [She](machteld) reaches for [her](machteld) cloak and goes over the bridge to the [widow](reina)'s, that being the one house on the canal that [he](hendrik) is frightened of.
- wedding.past hendrik machteld "wedding"
+ attack hendrik machteld "strikes"
- investigate.past machteld hendrik "suspected"
- discover machteld hendrik "Up to then"
- flee machteld hendrik "cloak"
- married.past _ reina "widow"
- sad hendrik reina "frightened"

== 23
[Reina](reina) and [Serafina](serafina) are at backgammon when the [Dutchwoman](machteld) is shown in, four fingers printed on [her](machteld) cheek. [The former](reina) goes for the witch hazel and [the latter](serafina) for the brandy. By midnight [all three](machteld+reina+serafina) have put it together: the [man](hendrik) [who](hendrik) bought up [Bonfiglio](gaspare)'s debts had made them, by making off with [his](gaspare) ship. "Send for the law," says [Serafina](serafina). "The law," [Reina](reina) reminds [her](serafina), "was going to be [your](serafina) [son-in-law](grillo)."
- travel machteld reina "shown in"
- injure machteld "printed"
- treat machteld reina "witch hazel"
- help serafina machteld "brandy"
+ discover machteld+reina+serafina hendrik "put it together"
- steal.past hendrik gaspare "making off" *prassede
- kin.past? grillo serafina "son-in-law"

== 24
The cove, and in it the [Santa Prassede](*prassede), with a coat of green paint and a watch of four. [Zeynep](zeynep) hails them in Dutch, in the name of [van Aerts](hendrik), and they let down a ladder. The first up it is [Ippolito](ippolito), [who](ippolito) has never hit a man in [his](ippolito) life and hits three. The [captain](dragan), second, ties them up. The [merchant](gaspare), third, beholds [his](gaspare) [son](ippolito) with tar in [his](ippolito) hair, and cannot speak for pride.
- find dragan+gaspare+ippolito+zeynep "in it" *prassede
- betray zeynep _ "in the name of"
+ attack ippolito _ "hits three"
- abduct dragan _ "ties them up"
- parent gaspare ippolito "son"
- happy gaspare ippolito "pride"

== 25
The fourth [watchman](guard) talks. It was [Grillo](grillo), [he](guard) says, [who](grillo) let the ship slip out by night, and [van Aerts](hendrik) [who](hendrik) bribed [him](grillo) to; but [neither](grillo+hendrik) laid a finger on the [purser](drowned). That was [he](guard) himself, in the dark, on the stairs. [Zeynep](zeynep) interprets without a tremor as far as the stairs. There [she](zeynep) pulls off [her](zeynep) cap, so that [he](guard) may see for himself whose eyes [she](zeynep) has.
- reveal guard zeynep "talks"
- betray.past grillo gaspare "slip out"
- gift.past hendrik grillo "bribed"
- kill.past! grillo+hendrik drowned "neither laid a finger"
+ kill.past guard drowned "he himself"
- reveal zeynep guard "pulls off"

== 26
[She](zeynep) has a knife, and nobody on deck would hold [her](zeynep) back. [Dragan](dragan), [whose](dragan) own [brother](dragbro) fell at [Candia](@candia), merely says that it does not help. How would [he](dragan) know? [He](dragan) tells [her](zeynep) how, and the telling lasts until the watch is changed. At daybreak the [murderer](guard) is alive and snoring, and the two [watchers](dragan+zeynep) by the rail have got to the end of [his](dragan) childhood, and to the beginning of [hers](zeynep).
- kill? zeynep guard "knife"
- sibling.past dragan dragbro "brother"
- die.past dragbro "fell" @candia
- reveal dragan zeynep "telling"
+ kill! zeynep guard "alive and snoring"
- kill.past guard drowned "murderer"
- reveal zeynep dragan "hers"

== 27
The eight muskets come round the headland, with [Hendrik](hendrik) standing in the bow. [Bonfiglio](gaspare), [who](gaspare) abhors waste, has ten sacks of pepper lined up to windward and slit. They cost [him](gaspare) a tenth of what [he](gaspare) is worth, and are worth it, since no one can take aim while sneezing. [Van Aerts](hendrik) loses [his](hendrik) hat, [his](hendrik) footing and sight of both ships, in that order.
- attack? hendrik gaspare "muskets"
+ attack gaspare hendrik "slit"
- lose gaspare "cost"
- lose hendrik "loses"

== 28
[He](hendrik) is hooked out by a passing felucca, in which [Fiammetta](fiammetta) and [Elias](elias) are on [their](elias+fiammetta) way to [Livorno](@livorno). [She](fiammetta) knows the dripping [gentleman](hendrik), [who](hendrik) lives next door to [her](fiammetta) and used to bring [her](fiammetta) sugared almonds; [he](elias) pumps [him](hendrik) dry. In [his](hendrik) delirium the [Dutchman](hendrik) babbles it all out, ship, bribe and purser, in [his](hendrik) mother tongue. Unluckily for [him](hendrik), the [apothecary](elias) studied at [Leiden](@leiden).
+ rescue elias+fiammetta hendrik "hooked out"
- travel elias+fiammetta "on their way" @livorno
- neighbour fiammetta hendrik "lives next door"
- gift.past hendrik fiammetta "sugared almonds"
- treat hendrik elias "pumps him dry"
- ill hendrik "delirium"
- reveal hendrik elias+fiammetta "babbles"
- discover elias hendrik "Unluckily"

== 29
What now? [Fiammetta](fiammetta) is for putting [him](hendrik) back, [Elias](elias) for delivering [him](hendrik) to a magistrate. Before [they](elias+fiammetta) can decide, the [Santa Prassede](*prassede) is upon [them](elias+fiammetta), with [Bonfiglio](gaspare) at the rail. In one small boat [he](gaspare) sees [his](gaspare) worst [enemy](hendrik), [his](gaspare) only [daughter](fiammetta), and an [apothecary](elias)'s arm round [her](fiammetta) waist; and [he](gaspare) does not know with which to be furious first.
- kill? fiammetta hendrik "putting him back"
- arrest? elias hendrik "magistrate"
+ find gaspare elias+fiammetta+hendrik "sees"
- enemy gaspare hendrik "enemy"
- parent gaspare fiammetta "daughter"
- couple elias fiammetta "round her waist"
- sad gaspare elias+fiammetta+hendrik "furious"

== 30
[He](gaspare) begins with the last. Does [she](fiammetta) know what will be said of [her](fiammetta)? Not so much, says [Fiammetta](fiammetta), as is said of [him](gaspare) already. [Gaspare](gaspare) turns for support to [his](gaspare) [son](ippolito). [Ippolito](ippolito) turns to the [captain](dragan). And [Captain Vuk](dragan), [whose](dragan) prayer book has been open at the place for a quarter of an hour, warns the [couple](elias+fiammetta) that it is a Catholic one. "Then read it slowly," says [Elias](elias). By noon [he](elias) is a husband.
- quarrel fiammetta gaspare "begins"
- accuse.past _ gaspare "said"#2
- parent gaspare ippolito "son"
- couple elias fiammetta "couple"
- help dragan elias+fiammetta "prayer book"
+ wedding elias fiammetta "husband"

== 31
Bells: the [Santa Prassede](*prassede) is in the roads. [Ottavio Grillo](grillo) has one leg over the sill of the harbour office when [somebody](nunzio) below calls up to warn [him](grillo) about the drop. It is [Nunzio](nunzio). For a florin the [pilot](nunzio) will hold a ladder for [him](grillo). [Grillo](grillo) tosses [him](nunzio) the coin; [he](nunzio) bites it, pockets it, and goes off with the ladder.
- flee? grillo "one leg over"
- help? nunzio grillo "hold a ladder"
- gift grillo nunzio "tosses"
+ betray nunzio grillo "goes off"

== 32
In court the harbour [master](grillo) accuses [van Aerts](hendrik), [van Aerts](hendrik) points at the [watchman](guard), and the [watchman](guard), through an [interpreter](zeynep) [who](zeynep) has gone back to skirts, lays it at the door of [both](grillo+hendrik). When [he](guard) reaches the drowning, [she](zeynep) finds that [she](zeynep) has lost the languages, all nine. [Dragan](dragan) stands up in the gallery and finishes the tale for [her](zeynep). [He](dragan) has it by heart.
- accuse grillo hendrik "accuses"
- accuse hendrik guard "points at"
- accuse guard grillo+hendrik "at the door"
- kill.past guard drowned "drowning"
+ help dragan zeynep "finishes the tale"

== 33
The [killer](guard) is hanged. The [thief](hendrik) and the [bribe-taker](grillo) are sentenced to the oar, on one bench, from which [they](grillo+hendrik) complain about each other's elbows. The galley belongs to [Machteld](machteld): [she](machteld) has bought it with the money that [her](machteld) [husband](hendrik) married [her](machteld) for. At Easter [she](machteld) goes aboard, in the blue silk, and puts a second question to [him](hendrik). How, [she](machteld) would like to know, is the soup?
+ die guard "hanged"
- kill.past guard drowned "killer"
- steal.past hendrik gaspare "thief"
+ arrest _ grillo+hendrik "sentenced"
- quarrel grillo hendrik "complain"
- find machteld "bought"
- married hendrik machteld "husband"
- wedding.past hendrik machteld "married"
- travel machteld "goes aboard"

== 34
[Zeynep](zeynep) has a stone carved for [her](zeynep) [brother](drowned), with the name on it at last: [Yusuf](drowned). [Two](machteld+zeynep) are there to see it set. [Machteld](machteld) draws off [her](machteld) glove and gives [her](zeynep) [her](machteld) hand, which is less than [she](machteld) had meant to give; [Zeynep](zeynep) keeps it longer than [she](zeynep) had meant to. "Take the [captain](dragan)," says the [Dutchwoman](machteld), to the stone. "[He](dragan) asks questions." And [she](machteld) walks home alone.
- sibling drowned zeynep "brother"
- create zeynep drowned "carved"
+ couple? dragan zeynep "Take the captain"
- sad machteld "alone"

== 35
[Dragan](dragan) asks for [her](zeynep) hand in seven languages, and is corrected in five. [Her](zeynep) reply is a question: will [he](dragan) swear off dice? [He](dragan) swore off them a month ago, [he](dragan) says sourly, when a certain [deckhand](ippolito) won every stitch [he](dragan) had. [Zeynep](zeynep) glances up into the rigging, where [Ippolito](ippolito) is very busy with a knot. "In that case, yes," [she](zeynep) says. "But [he](ippolito) keeps the winnings."
+ propose dragan zeynep "hand"
- boss dragan ippolito "deckhand"
- lose.past dragan ippolito "won every stitch"
- find.past ippolito "won every stitch"
- engaged.start dragan zeynep "yes"

== 36
Over the apothecary's shop [Fiammetta](fiammetta) is delivered of twins, a little [Reina](babyg) and a little [Serafino](babyb). The [grandmothers](reina+serafina) draw lots as to who shall hold which. [Reina](reina) draws [Serafino](babyb), [Serafina](serafina) draws [Reina](babyg), and [Gaspare](gaspare), drawing a blank, draws the cat. [He](gaspare) sneezes. Pepper has made [him](gaspare) ill, [he](gaspare) now confides to [his](gaspare) [wife](serafina), from the first day; for thirty years [he](gaspare) had simply not wished to trouble [her](serafina).
+ birth fiammetta babyb+babyg "delivered"
- sibling babyb babyg "twins"
- kin babyb+babyg reina+serafina "grandmothers"
- ill gaspare "ill"
- reveal gaspare serafina "confides"
- married gaspare serafina "wife"
- reveal.past! gaspare serafina "not wished"
