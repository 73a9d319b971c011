%series Bow Side
%lang en
%genre sports drama about a women's rowing eight in Nova Scotia, encyclopaedia season overview
%cast thandi  | Thandi Cole; Thandi | f
%cast greer   | Greer MacAskill; Greer | f
%cast sky     | Sky Paulette; Sky | f
%cast marit   | Marit Solheim; Marit | f
%cast reed    | Reed Hanlon; Reed | m
%cast bruno   | Bruno Vacek; Bruno; Coach Vacek; Vacek | m
%cast ewan    | Ewan MacAskill; Ewan | m
%cast pru     | Prudence Hanlon; Prudence; Pru | f
%cast joss    | Joss | n
%cast ilse    | Ilse Vacek; Ilse | f
%cast donna   | Donna Cole; Donna | f
%cast physio  | - | m
%cast coxless | Rusty | m
%cast wife    | - | f

== 1
The Halyard Rowing Club, on the point of losing its lease, engages as coach the once celebrated [Bruno Vacek](bruno), [who](bruno) was thrown out of the national squad for reasons nobody will name and [who](bruno) brings with [him](bruno) a stopwatch, a parrot and [his](bruno) estranged [daughter](ilse) [Ilse](ilse) to steer. The crew [he](bruno) inherits is at war with itself: [Greer MacAskill](greer) and [Thandi Cole](thandi), at stroke and seven, have not spoken since the [one](greer) pinched the [other](thandi)'s [boyfriend](reed), and now [Greer](greer) wears [Reed Hanlon](reed)'s ring. [Marit Solheim](marit), a Norwegian carpenter [who](marit) has taken the flat below [Thandi](thandi)'s, is discovered sculling by herself in the fog, and is asked to sit at five.
+ hire bruno "engages"
- quit.past bruno "thrown out of"
- parent bruno ilse "daughter"
- enemy greer thandi "have not spoken"
- ex reed thandi "the other's boyfriend"
- steal.past greer thandi "pinched"
- engaged greer reed "ring"
- neighbour marit thandi "the flat below"
- find _ marit "is discovered"
+ hire? marit "asked to sit"

== 2
[Vacek](bruno)'s first measure, which is to make [Greer](greer) and [Thandi](thandi) share a tent at the training camp, results in a torn tent. [His](bruno) second is to drop the [stroke](greer): [Sky Paulette](sky), nineteen, of the [Mi'kmaq](#mikmaq) school crew, is put in [Greer](greer)'s seat, and [Greer](greer), banished to the bow, goes home to [her](greer) [brother](ewan) [Ewan](ewan)'s boatyard and takes it out on the varnish. [Ewan](ewan), [who](ewan) has had a soft spot for [Thandi](thandi) since [she](thandi) was nine and beat [him](ewan) at marbles, ventures to remark that [his](ewan) [sister](greer) began it, and gets the brush in the face.
- quarrel greer thandi "torn tent"
+ quit greer bruno "drop the stroke"
- hire sky bruno "put in Greer's seat"
- sibling ewan greer "brother"
- sad greer "takes it out"
- love ewan thandi "soft spot"
- accuse ewan greer "began it"
- attack greer ewan "the brush in the face"

== 3
[Marit](marit) builds [Thandi](thandi) a shelf. [Thandi](thandi) cooks for [Marit](marit). The shelf holds. [They](marit+thandi) do not talk much. One night [Thandi](thandi) falls asleep on [Marit](marit)'s shoulder, and [Marit](marit) does not move until six. [Sky](sky) sees [Reed](reed) with another [woman](ilse). The [woman](ilse) is [Ilse](ilse). [Reed](reed) begs [Sky](sky) to keep it from [Greer](greer). [Sky](sky) owes [Greer](greer) nothing. Still, [Sky](sky) hates liars. [She](sky) slips a photo under the door of [Greer](greer). By noon [Reed](reed) has no ring, no key and no [Greer](greer).
- gift marit thandi "a shelf"
- love.start marit thandi "does not move until six"
- affair ilse reed "with another woman"
- cheat reed greer "another woman"
- discover sky ilse+reed "sees Reed"
- reveal sky greer "slips a photo"
+ breakup greer reed "no key"
- reveal? sky greer "keep it from"

== 4
Having nobody left to hate but herself, [Greer](greer) comes to [Thandi](thandi)'s door with a bottle and a speech, of which [Thandi](thandi) hears only the first half, because at the second the [visitor](greer) is crying too hard to be understood. The old [friends](greer+thandi), [who](greer+thandi) had shared a desk from the age of five until [Reed](reed), make it up on the stairs. In the boathouse, on the other hand, [Bruno](bruno) finds out who the other [woman](ilse) was, and in front of the assembled crew calls [his](bruno) [daughter](ilse) by the name that [he](bruno) had once called [her](ilse) mother; [Ilse](ilse) puts down the megaphone and is on the evening ferry.
- sad greer "crying"
+ reconcile greer thandi "make it up"
- friend.past greer thandi "old friends"
- discover bruno ilse "finds out"
- parent bruno ilse "daughter"
- quarrel bruno ilse "calls his daughter"
- couple.past _ bruno "her mother"
- flee ilse bruno "on the evening ferry"

== 5
Without a cox the crew is helpless, until there appears on the slip a [person](joss) of no determinate age in a bus driver's cap, [Joss](joss), [who](joss) has steered harbour pilots and [who](joss), at forty-nine kilos, is worth [their](joss) weight in oysters. The club's [landlady](pru), [Prudence Hanlon](pru), [mother](pru) of the faithless [Reed](reed), lets the eight understand that the lease could be renewed if [Greer](greer) were to take back [her](pru) [boy](reed); [Greer](greer) laughs in [her](pru) face. [Reed](reed), [who](reed) has in the meantime moved back into [his](reed) old nursery, is compelled by [his](reed) [mother](pru) to send roses daily, and the roses are eaten by [Rusty](coxless), the boatyard [goat](coxless).
- travel joss "appears"
- parent pru reed "mother"
+ threaten pru _ "lets the eight understand"
- reconcile? greer reed "take back"
- reject greer pru "laughs in her face"
- move reed pru "moved back into"
- gift reed greer "send roses"
- steal coxless greer "eaten"

== 6
At the provincial regatta the Halyard women lead by a length when [Sky](sky) catches a crab and is flung into the water, and it is the [bow](greer), [whose](greer) seat [she](sky) took, [who](greer) goes in after [her](sky). The race is lost; [Sky](sky), coming to under a blanket with [Greer](greer) rubbing [her](sky) feet, asks why. [Ewan](ewan), driving the trailer home with [Thandi](thandi) beside [him](ewan), has got as far as the words "[I](ewan)'ve always" when [she](thandi), [who](thandi) takes them for the beginning of a remark about outriggers, tells [him](ewan) that [she](thandi) thinks [she](thandi) is in love, and with [whom](marit). [He](ewan) drives on. [He](ewan) even says that [he](ewan) is glad.
+ rescue greer sky "goes in after"
- lose _ "race is lost"
- recover sky "coming to"
- help greer sky "rubbing her feet"
- confess? ewan thandi "always"
+ love thandi marit "in love"
- reveal thandi ewan "tells him"
- happy! ewan "even says"

== 7
[Thandi](thandi) kisses [Marit](marit) in the sawdust. [Marit](marit) has a [wife](wife) in [Bergen](@bergen). [She](marit) says so at once. [Thandi](thandi) gets [her](thandi) coat. "[We](marit+wife) are parted," calls [Marit](marit), but [Thandi](thandi) is down the stairs. At practice [five](marit) does not look at [seven](thandi). [Joss](joss) notices. [Joss](joss) shuts [Marit](marit) and [Thandi](thandi) in the boat store. After an hour [Joss](joss) lets out [Thandi](thandi). [She](thandi) is smiling. [She](thandi) has sawdust on [her](thandi) back. [Donna](donna), [Thandi](thandi)'s [mother](donna), brushes it off. "[I](donna) like [Marit](marit)," says [Donna](donna).
+ kiss marit thandi "kisses Marit"
- married marit wife "a wife in Bergen"
- reveal marit thandi "says so at once"
- flee thandi marit "gets her coat"
- breakup.past marit wife "parted"
- discover joss marit+thandi "notices"
- abduct joss marit+thandi "in the boat store"
+ reconcile marit thandi "is smiling"
- sex marit thandi "sawdust on her back"
- parent donna thandi "mother"

== 8
[Vacek](bruno), drunk for the first time in the season, tells [Joss](joss) in the small hours why [he](bruno) was dismissed: [he](bruno) had struck a selector who was making advances to one of [his](bruno) oarswomen, and, since she did not wish to be named, held [his](bruno) tongue. The [coxswain](joss) repeats it to nobody but [Ilse](ilse), to [whom](ilse) [they](joss) write a letter of eleven pages. [Prudence](pru) has the locks changed. Locked out, the eight train on dry land, in [Ewan](ewan)'s shed, where [Sky](sky) and the [boatbuilder](ewan) reach for the same spanner; [Greer](greer), looking on, has to be told by [Thandi](thandi) that a [brother](ewan) is allowed to blush.
- ill bruno "drunk"
- quit.past bruno "dismissed"
+ attack.past bruno _ "struck"
- reveal! bruno _ "held his tongue"
- reveal bruno joss "tells Joss"
- reveal joss ilse "a letter"
- reject pru _ "locks changed"
+ flirt ewan sky "the same spanner"
- sibling ewan greer "brother"

== 9
[Ilse](ilse) returns, reads out the letter to [her](ilse) [father](bruno) from the end of the jetty through the megaphone [she](ilse) had thrown down, and on reaching the signature wades in up to the waist and puts [her](ilse) arms round [his](bruno) neck. Less happily, [Marit](marit)'s [wife](wife) arrives on the same ferry, to talk; [the two](marit+wife) have been parted for a year, but an ocean, as [Thandi](thandi) puts it to [Greer](greer), is not a divorce. [Greer](greer) puts [her](thandi) up and hides the knives. In the yard [Sky](sky) tells [Ewan](ewan) that if [he](ewan) does not take [her](sky) to the oyster supper [she](sky) will go with the goat.
+ return ilse "returns"
- parent bruno ilse "father"
+ reconcile bruno ilse "puts her arms"
- married marit wife "wife arrives"
- travel wife "arrives on the same ferry"
- divorce! marit wife "not a divorce"
- help greer thandi "puts her up"
- invite sky ewan "oyster supper"
- date? ewan sky "take her to"

== 10
The papers, it turns out, are what the [wife](wife) had come about, and they are signed at the kitchen table, with [Thandi](thandi)'s pen, to the accompaniment of a good deal of Norwegian. [Thandi](thandi), entering at the wrong moment, sees the two [women](marit+wife) embrace, draws the wrong conclusion, and rows the whole of Saturday's trial so furiously that a rib gives way. The club [physio](physio) straps [her](thandi) up; the [invalid](thandi) is informed of the truth by [Donna](donna), [who](donna) had made the coffee. At the oyster supper the dance floor belongs to [Ewan](ewan) and [Sky](sky), now inseparable, until [Reed](reed), in liquor, demands the next waltz with [his](reed) former [fiancée](greer) and is shown by [Joss](joss) where the harbour is.
+ divorce marit wife "papers"
- cheat! marit thandi "wrong conclusion"
- sad thandi "furiously"
- injure thandi "a rib gives way"
- treat thandi physio "straps her up"
- reveal donna thandi "informed of the truth"
- celebrate _ "oyster supper"
+ couple ewan sky "inseparable"
- ex greer reed "former fiancée"
- attack joss reed "where the harbour is"

== 11
[Prudence Hanlon](pru) sells the club over the members' heads. What saves it is a quarrel between [mother](pru) and [son](reed): [Reed](reed), [who](reed) has been in swaddling clothes, as [he](reed) puts it, for thirty-one years, discovers in [Pru](pru)'s bureau the letters that [she](pru) had written to the national federation, accusing [Vacek](bruno) of what [he](bruno) had hit another man for, and carries them across the road to the one [person](greer) in town [who](greer) owes [him](reed) nothing. [Greer](greer) reads, gets up, and shakes [his](reed) hand. [Their](greer+reed) engagement will not be renewed, but the buyer withdraws, and the [mother](pru), cut by everyone down to the butcher, leaves for [Florida](@florida).
- quarrel pru reed "quarrel"
- parent pru reed "mother and son"
+ discover reed pru "discovers"
- accuse.past pru bruno "accusing"
- betray.past pru bruno "letters"
- reveal reed greer "carries them"
- reconcile greer reed "shakes his hand"
- engaged! greer reed "will not be renewed"
- reject _ pru "cut by everyone"
+ flee pru "leaves for" @florida

== 12
At the nationals, with [Thandi](thandi)'s rib in plaster, seven is rowed by [Ilse](ilse), [who](ilse) has not touched an oar in ten years, and [Vacek](bruno), [who](bruno) cannot bear to watch, sits behind the stand with [Thandi](thandi) and has it told to [him](bruno) stroke by stroke. They win by the width of a hand. The rest is told in photographs: [Marit](marit), kneeling on a pontoon before a [girl](thandi) with a strapped chest; [Sky](sky) asleep against [Ewan](ewan) on a bus; [Greer](greer) at stroke again, the ring finger bare, the smile [her](greer) own; and the [coach](bruno), arm in arm with [Joss](joss), [who](joss) has never told anyone where [they](joss) came from and has at last been asked to stay.
- injure thandi "rib in plaster"
- sad bruno "cannot bear to watch"
- reveal thandi bruno "told to him"
+ find _ "win"
+ propose marit thandi "kneeling on a pontoon"
- couple ewan sky "asleep against"
- hire greer "at stroke again"
- happy greer "smile"
- couple bruno joss "arm in arm"
- housemate? bruno joss "asked to stay"
