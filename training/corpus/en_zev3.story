%series The Hvalnes Feud
%lang en
%genre drill
%cast thorgerd | Thorgerd Ketilsdottir; Thorgerd | f
%cast ketil | Ketil Flatnose; Ketil | m
%cast bersi | Bersi the Younger; Bersi | m
%cast grim | Grim | m
%cast ulf | Ulf of Reydarfell; Ulf | m
%cast asdis | Asdis | f
%cast hallvard | Hallvard | m
%cast yrsa | Yrsa | f
%cast lawspeaker | - | m
%cast thrall | - | m
%cast dane | Toke | m
%cast bishop | - | m
%cast seeress | - | f
%cast oldwife | - | f
%cast shepherd | - | m
%cast steward | - | m
%cast dog | Garm | m
%cast infant | Ketil Bersason | m
%cast ulfmother | - | f
%cast merchant | - | m

== 1
There was a [man](ketil) called [Ketil](ketil), [who](ketil) lived at [Hvalnes](@hvalnes) and had a flat nose and three children. A whale drifts ashore between [his](ketil) land and [Ulf](ulf)'s. [Each](ketil+ulf) sends [his](ketil+ulf) men with axes. By evening the [neighbours](ketil+ulf) have half a whale apiece and two graves.
- neighbour ketil ulf "neighbours"
+ quarrel ketil ulf "axes"

== 2
[Thorgerd](thorgerd), the [eldest](thorgerd) of the [three](bersi+grim+thorgerd), says that the whale was not worth it. [Her](thorgerd) [brothers](bersi+grim), [Bersi](bersi) and [Grim](grim), say that [she](thorgerd) has not tasted it. [Their](bersi+grim+thorgerd) [father](ketil) chews and says nothing, for among the dead is [his](ketil) [steward](steward), [whom](steward) [he](ketil) had from a boy.
- parent ketil bersi+grim+thorgerd "father"
- sibling bersi+grim thorgerd "brothers"
- die steward "among the dead"
- boss.past ketil steward "steward"
+ sad ketil "says nothing"

== 3
[Ulf of Reydarfell](ulf) rides to the Thing and asks the [lawspeaker](lawspeaker) whose whale it was. The old [man](lawspeaker), [who](lawspeaker) is [Ketil](ketil)'s [cousin](lawspeaker), recites for an hour and finds for [Ketil](ketil). [Ulf](ulf) asks how long [he](lawspeaker) would have recited for a stranger.
- travel ulf "rides to the Thing"
- kin ketil lawspeaker "cousin"
+ help lawspeaker ketil "finds for"
- accuse ulf lawspeaker "for a stranger"

== 4
At the same Thing [Bersi](bersi) sees [Ulf](ulf)'s [daughter](asdis) washing wool in the river. [Asdis](asdis) sees [him](bersi) see [her](asdis). [She](asdis) lets a fleece go; [he](bersi) wades in up to [his](bersi) belt and brings [her](asdis) the wrong one.
- parent ulf asdis "daughter"
- meet asdis bersi "sees"
+ love.start bersi asdis "wades in"
- help bersi asdis "brings her"

== 5
[Her](asdis) [brother](hallvard) [Hallvard](hallvard) asks [her](asdis) that night who the wet [man](bersi) was. [She](asdis) answers that [he](bersi) was a merchant from [Norway](@norway). [Hallvard](hallvard) drinks with the only [merchant](merchant) from [Norway](@norway), [who](merchant) is dry and past sixty, and begins to sharpen [his](hallvard) axe.
- sibling asdis hallvard "brother"
+ betray asdis hallvard "merchant"
- meet hallvard merchant "drinks"
- discover hallvard asdis "dry and past sixty"

== 6
[Grim](grim) is not a handsome man and knows it. [He](grim) goes to the [seeress](seeress) to learn whom [he](grim) will marry. A woman with [your](grim) [brother](bersi)'s ring, says the [witch](seeress). [Grim](grim) pays [her](seeress) in butter, and looks at [Bersi](bersi) differently across the fire.
+ reveal seeress grim "says the witch"
- wedding? _ grim "marry"
- sibling bersi grim "brother"
- gift grim seeress "butter"

== 7
[Bersi](bersi) sends [Asdis](asdis) a ring by the [shepherd](shepherd), [who](shepherd) is slow of speech but quick of foot. The [boy](shepherd) meets [Hallvard](hallvard) on the heath. [He](hallvard) takes the ring and lets [him](shepherd) keep the foot. It is the other one that will limp.
- gift? bersi asdis "sends"
- meet hallvard shepherd "meets"
+ injure shepherd hallvard "limp"
- steal hallvard shepherd "takes the ring"

== 8
[Hallvard](hallvard) throws the ring at [his](hallvard) [father](ulf)'s feet. [Ulf](ulf) does not rage. [He](ulf) asks [his](ulf) [daughter](asdis) whether [she](asdis) wants the [giver](bersi), and when [she](asdis) says yes, [he](ulf) betroths [her](asdis) to a [Dane](dane).
- parent ulf hallvard "father"
- parent ulf asdis "daughter"
- reveal hallvard ulf "throws the ring"
- love asdis bersi "wants"
- sad! ulf "does not rage"
+ engaged.start asdis dane "betroths"

== 9
The [Dane](dane) has a ship with a red sail and has buried two wives. [He](dane) is kind to horses. [Asdis](asdis) asks [him](dane) how they died. The [first](oldwife), [he](dane) says, of a fever; the second was not dead, only Swedish.
- married.past dane oldwife "wives"
- die.past oldwife "buried"
- die.past! _ "not dead"
+ reveal dane asdis "says"

== 10
[Thorgerd](thorgerd) rides to [Reydarfell](@reydarfell) alone to make peace. [Ulf](ulf)'s [mother](ulfmother), [who](ulfmother) is ninety and rules there, receives [her](thorgerd) in bed. [The two](thorgerd+ulfmother) discover that [they](thorgerd+ulfmother) think the same of whales and of sons. As [she](thorgerd) leaves, [Hallvard](hallvard) holds [her](thorgerd) stirrup, and forgets to let go.
- travel thorgerd "rides" @reydarfell
- reconcile? thorgerd ulf "make peace"
- parent ulfmother ulf "mother"
- meet thorgerd ulfmother "receives"
- friend.start thorgerd ulfmother "think the same"
+ love.start hallvard thorgerd "forgets to let go"

== 11
[Ketil](ketil) learns that [his](ketil) [daughter](thorgerd) has eaten at the [enemy](ulf)'s table. [He](ketil) does not beat [her](thorgerd), [he](ketil) is not that kind of father; [he](ketil) has [her](thorgerd) chair carried out to the cow house. [She](thorgerd) sits in it there, and the farmhands come to [her](thorgerd) for orders.
- parent ketil thorgerd "daughter"
- discover ketil thorgerd "learns"
- enemy ketil ulf "enemy"
+ quarrel ketil thorgerd "carried out"
- attack! ketil thorgerd "not beat"

== 12
The [thrall](thrall) of [Hvalnes](@hvalnes), an [Irishman](thrall), has never told anybody that [he](thrall) can read. So it is to [him](thrall) that [Bersi](bersi) dictates a letter, believing [him](thrall) to be drawing. The [slave](thrall) writes down every word, and under it one line of [his](thrall) own, to a [girl](yrsa) in [Ulf](ulf)'s kitchen.
- reveal! thrall "never told"
- discover! bersi thrall "drawing"
+ create thrall "writes down"
- love thrall yrsa "line of his own"
- boss bersi thrall "slave"

== 13
The kitchen [maid](yrsa), [Yrsa](yrsa), cannot read, and neither can [her](yrsa) [mistress](asdis). [They](asdis+yrsa) take the letter to the [bishop](bishop), [who](bishop) reads the first part aloud and then, in a changed voice, the second. [Asdis](asdis) is silent. It is [Yrsa](yrsa) [who](yrsa) weeps.
- boss asdis yrsa "mistress"
- help bishop asdis+yrsa "reads the first part"
+ sad yrsa "weeps"
- discover yrsa thrall "second"

== 14
On the eve of [her](asdis) wedding [Asdis](asdis) climbs out over the turf roof. [Bersi](bersi) is waiting with two horses, but the [dog](dog), [Garm](dog), [who](dog) has known [her](asdis) since [he](dog) was a whelp, wants to come along, and says so. Every door in [Reydarfell](@reydarfell) opens.
- wedding? asdis dane "wedding"
- flee asdis "climbs out"
- help bersi asdis "two horses"
+ betray dog asdis "says so"

== 15
[Hallvard](hallvard) rides after [them](asdis+bersi) and comes up with [them](asdis+bersi) at the ford. [He](hallvard) strikes at [Bersi](bersi); [she](asdis) throws herself between; the axe takes off the tip of [her](asdis) braid and stops. [He](hallvard) looks at the hair in the water, and then at [his](hallvard) [sister](asdis), and tells [them](asdis+bersi) to ride.
- attack hallvard bersi "strikes"
- rescue asdis bersi "throws"
- sibling asdis hallvard "sister"
+ help hallvard asdis+bersi "tells them to ride"

== 16
The [Dane](dane), left with a feast and no bride, does not waste the feast. [He](dane) sits down beside [Ulf](ulf)'s [mother](ulfmother) and makes [her](ulfmother) laugh so much that [she](ulfmother) swallows a bone. [Toke](dane), for that is [his](dane) name, slaps [her](ulfmother) on the back, and [she](ulfmother) says that if [she](ulfmother) were seventy again.
+ breakup.past asdis dane "no bride"
- parent ulfmother ulf "mother"
- celebrate dane "feast"
- rescue dane ulfmother "slaps her on the back"
- flirt ulfmother dane "seventy again"

== 17
[Ketil](ketil) will not have a [daughter](asdis) of [Ulf](ulf) under [his](ketil) roof. [He](ketil) stands in the doorway with [his](ketil) spear. "Then [we](asdis+bersi) will sleep in the cow house," says [Bersi](bersi); there is a [woman](thorgerd) there, [he](bersi) tells [his](bersi) [wife](asdis), [who](thorgerd) has a chair.
- parent ulf asdis "daughter of Ulf"
+ reject ketil asdis+bersi "will not have"
- threaten ketil asdis+bersi "spear"
- married asdis bersi "wife"

== 18
[Thorgerd](thorgerd) gives [her](thorgerd) [sister-in-law](asdis) the chair. The [younger](asdis) brings nothing with [her](asdis) but a wet hem and half a braid. "That will grow," says [the other](thorgerd), and asks, as though it were about the weather, whether [her](asdis) [brother](hallvard) was hurt.
- kin asdis thorgerd "sister-in-law"
+ gift thorgerd asdis "gives"
- sibling asdis hallvard "brother"
- love thorgerd hallvard "asks"

== 19
[Grim](grim) rides to the [bishop](bishop) and claims that the marriage is void, because [Asdis](asdis) was promised. [He](grim) thinks of the ring. The [churchman](bishop) knows what [he](grim) is thinking of, since the [seeress](seeress) confesses to [him](bishop) every Lent. "There are several rings," [he](bishop) says.
- married! asdis bersi "void"
- betray grim bersi "claims"
- engaged.past asdis dane "promised"
- advisor bishop seeress "confesses"
+ reject bishop grim "several rings"

== 20
The lame [shepherd](shepherd) swears an oath in the hay. [He](shepherd) has nothing against [Ulf](ulf), nothing against the [Dane](dane). But the [one](hallvard) [who](hallvard) took [his](shepherd) foot has another foot. When [Hallvard](hallvard) comes by night to see [Thorgerd](thorgerd), there is a scythe across the path.
- injure.past shepherd hallvard "took his foot"
- threaten shepherd hallvard "swears an oath"
- travel hallvard "comes by night"
+ attack shepherd hallvard "scythe"

== 21
[He](hallvard) bleeds on [her](thorgerd) threshold. [Thorgerd](thorgerd) binds [him](hallvard) up without lighting a lamp, for [her](thorgerd) [father](ketil) sleeps lightly. [He](hallvard) tells [her](thorgerd) why [he](hallvard) came and [she](thorgerd) ties the knot too tight. The [girl](asdis) on the chair, [his](hallvard) [sister](asdis), hums louder.
- injure hallvard "bleeds"
- treat hallvard thorgerd "binds him up"
- parent ketil thorgerd "father"
+ confess hallvard thorgerd "tells her why"
- sibling asdis hallvard "sister"

== 22
[Ketil](ketil) finds the blood in the morning. [He](ketil) asks whose it is. A calf's, says [one](asdis) of the two [women](asdis+thorgerd); [mine](thorgerd), says [the other](thorgerd). [He](ketil) asks the [thrall](thrall), [who](thrall) was awake and [who](thrall) hates [him](ketil). The [Irishman](thrall) says it was a calf.
- discover ketil "finds the blood"
- betray asdis+thorgerd ketil "calf's"
+ help thrall asdis+thorgerd "says it was a calf"
- betray thrall ketil "it was a calf"
- sad thrall ketil "hates"

== 23
For this the [thrall](thrall) asks a price. [Thorgerd](thorgerd) expected freedom. [He](thrall) wants a sheet of vellum, a day's leave and the loan of a clean shirt. [She](thorgerd) gives [him](thrall) the shirt of the dead [steward](steward), and in it [he](thrall) walks to [Reydarfell](@reydarfell) and knocks at the kitchen.
- die.past steward "dead"
+ gift thorgerd thrall "gives him the shirt"
- travel thrall "walks" @reydarfell

== 24
[Yrsa](yrsa) opens, and sees a dead [man](steward)'s shirt and a living [man](thrall). "[You](thrall) write small," [she](yrsa) says. [He](thrall) replies that vellum is dear. Behind [her](yrsa) the old [mother](ulfmother) of [Ulf](ulf), [who](ulfmother) never sleeps, calls out that there is room on the bench for [one](thrall) more [who](thrall) can write.
- meet thrall yrsa "opens"
- parent ulfmother ulf "mother"
+ hire? thrall ulfmother "room on the bench"

== 25
The [lawspeaker](lawspeaker) comes to [Hvalnes](@hvalnes) to eat, and to warn [his](lawspeaker) [cousin](ketil). [Ulf](ulf) will bring the matter of the whale up again, and with it the abduction of [his](ulf) [daughter](asdis). And this time, says the [guest](lawspeaker), with [his](lawspeaker) mouth full, [he](lawspeaker) will have to recite for the other side.
- travel lawspeaker "comes" @hvalnes
- kin ketil lawspeaker "cousin"
+ reveal lawspeaker ketil "warn"
- accuse? ulf bersi "bring the matter"
- abduct.past! bersi asdis "abduction"
- parent ulf asdis "daughter"

== 26
[Ketil](ketil) hires a [killer](merchant). It is the [merchant](merchant) from [Norway](@norway), the dry [one](merchant), [who](merchant) has done this elsewhere. Half the silver now, says the old [man](merchant), and the other half when [Ulf](ulf) is dead. [Grim](grim), [who](grim) holds the scales for [his](grim) [father](ketil), keeps back an ounce.
+ hire merchant ketil "hires"
- kill? merchant ulf "dead"
- parent ketil grim "father"
- steal grim merchant "keeps back"

== 27
The [merchant](merchant) strikes in the fog and hits the wrong [man](dane). The [Dane](dane) falls from the horse that [Ulf](ulf) had lent [him](dane). Before [he](dane) dies [he](dane) asks that it be given oats. The [killer](merchant) goes back for the other half and is told by [Grim](grim) that [he](merchant) has earned none.
+ kill merchant dane "hits"
- die dane "dies"
- gift.past ulf dane "lent him"
- reject grim merchant "earned none"

== 28
So the [murderer](merchant) of [Toke](dane) turns [his](merchant) knife the other way. [Ketil](ketil) is found at noon beside the beached bones of the whale. [His](ketil) three [children](bersi+grim+thorgerd) stand around [him](ketil). "It was not worth it," [he](ketil) says, to the [eldest](thorgerd), and is gone.
- kill.past merchant dane "murderer"
+ kill merchant ketil "turns his knife"
- die ketil "gone"
- parent ketil bersi+grim+thorgerd "children"
- reconcile ketil thorgerd "not worth it"

== 29
[Bersi](bersi) must avenge [him](ketil), and everyone thinks it was [Ulf](ulf). Only [Grim](grim) knows better. [He](grim) weighs it on the scales: if [his](grim) [brother](bersi) kills [Ulf](ulf), [he](bersi) will be outlawed, and [his](bersi) [wife](asdis) will be as good as free. [Grim](grim) hands [Bersi](bersi) the axe.
- kill.past! ulf ketil "thinks it was Ulf"
- sibling bersi grim "brother"
+ betray grim bersi "hands Bersi the axe"
- kill? bersi ulf "kills"
- married asdis bersi "wife"

== 30
[Asdis](asdis) begs [her](asdis) [husband](bersi) to spare [her](asdis) [father](ulf). [He](bersi) says that [hers](asdis) is breathing and [his](bersi) is not. At that [she](asdis) puts [his](bersi) hand on [her](asdis) belly. [He](bersi) leaves the axe; but [he](bersi) goes.
- married asdis bersi "husband"
- parent ulf asdis "father"
+ pregnant asdis bersi "belly"
- rescue? asdis ulf "spare"

== 31
[Bersi](bersi) and [Ulf](ulf) sit on either side of the fire. [Neither](bersi+ulf) has a weapon. The [elder](ulf) says that [he](ulf) did not do it, and the [younger](bersi) that [he](bersi) knows; a man who lies does not put so much salt in the porridge. Then who? asks [Ulf](ulf). In walks [his](ulf) [mother](ulfmother) on the arm of the [thrall](thrall).
- kill.past! ulf ketil "did not do it"
+ reconcile bersi ulf "knows"
- parent ulfmother ulf "mother"

== 32
The [slave](thrall) had kept the accounts of [Hvalnes](@hvalnes) in [his](thrall) head and, since Candlemas, on vellum. There it stands: silver, to a [Norwegian](merchant), one ounce short. [Bersi](bersi) reads [his](bersi) [father](ketil)'s shame and [his](bersi) [brother](grim)'s on one line. It would fit on a ring.
- create.past thrall "on vellum"
- steal.past grim merchant "one ounce short"
+ discover bersi grim+ketil "reads"
- parent ketil bersi "father"
- sibling bersi grim "brother"

== 33
[Hallvard](hallvard) rides down the [merchant](merchant) before [he](merchant) reaches [his](merchant) ship and brings [him](merchant), tied across the saddle like wool, to the Thing. Asked who paid [him](merchant), the old [man](merchant) says a dead [man](ketil) did, and asked who cheated [him](merchant), points at [Grim](grim).
+ arrest hallvard merchant "rides down"
- hire.past merchant ketil "paid"
- die.past ketil "dead man"
- betray.past grim merchant "cheated"
- accuse merchant grim "points"

== 34
The [lawspeaker](lawspeaker) recites until sunset. The [Norwegian](merchant) is to hang; [Grim](grim) is to leave [Iceland](@iceland) for three years. [His](grim) [sister](thorgerd) packs for [him](grim), and puts in butter. When [he](grim) asks [her](thorgerd) who will marry [him](grim) abroad, [she](thorgerd) says: somebody with a ring of her own.
- die? merchant "hang"
+ flee grim "leave Iceland"
- sibling grim thorgerd "sister"
- gift thorgerd grim "puts in butter"

== 35
There remains the [shepherd](shepherd)'s foot. [Hallvard](hallvard) goes to the hayloft without a sword, and offers the lame [man](shepherd) forty sheep, or a blow. The [shepherd](shepherd) considers [him](hallvard) for some time. [He](shepherd) takes the sheep, and then, since nobody is looking, also the blow.
- reconcile? hallvard shepherd "offers"
+ attack shepherd hallvard "the blow"
- gift hallvard shepherd "takes the sheep"
- injure.past shepherd hallvard "foot"

== 36
[Hallvard](hallvard) asks [Bersi](bersi) for [his](bersi) [sister](thorgerd). [Bersi](bersi) answers that once, at a ford, the [asker](hallvard) gave [him](bersi) [his](hallvard). [They](bersi+hallvard) are quits. But [neither](bersi+hallvard) has inquired of [Thorgerd](thorgerd), [who](thorgerd) lets [them](bersi+hallvard) shake hands on it, and then says [she](thorgerd) will think about it, and by the time the meat is done has thought.
- propose? hallvard thorgerd "asks"
- sibling bersi thorgerd "sister"
- help.past hallvard bersi "gave him"
+ engaged.start hallvard thorgerd "has thought"

== 37
[Bersi](bersi) frees the [thrall](thrall). The new [freedman](thrall) signs the paper himself, and it comes out what [his](thrall) name is; but the saga has lost that page. [Yrsa](yrsa), [whose](yrsa) mark stands next to [his](thrall), is said to have made it the size of a whale.
+ rescue bersi thrall "frees"
- couple thrall yrsa "next to his"

== 38
[Asdis](asdis) bears a [boy](infant). [Her](asdis) [husband](bersi) would call [him](infant) after the one [grandfather](ketil), [she](asdis) after [the other](ulf). It is [Ulf](ulf) [who](ulf) decides: the [child](infant) has a flat nose, [he](ulf) says, and there is nothing to be done. So [he](infant) was called [Ketil](infant).
+ birth asdis infant "bears"
- married asdis bersi "husband"
- kin infant ketil "grandfather"
- kin infant ulf "the other"

== 39
In the spring a whale drifts ashore between [Hvalnes](@hvalnes) and [Reydarfell](@reydarfell). Men go down with axes. On the rocks between them sits [Thorgerd](thorgerd), in [her](thorgerd) chair, with [her](thorgerd) [husband](hallvard)'s [grandmother](ulfmother) beside [her](thorgerd), and says that whoever wants a piece may come and ask. And here the tale of the Hvalnes people ends.
- married hallvard thorgerd "husband"
- kin hallvard ulfmother "grandmother"
