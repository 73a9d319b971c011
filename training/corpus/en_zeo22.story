%series Lagoon Division
%lang en
%genre crime procedural: homicide squad in Lagos, TV-listing blurbs
%cast sade | Inspector Folasade Bright; Folasade; Sade | f
%cast ejike | Ejike Nwosu; Ejike; Nwosu | m
%cast taiwo | Taiwo Bright; Taiwo | m
%cast bukky | Bukola Bright; Bukky | f
%cast adebola | Chief Adebola; Adebola | m
%cast temi | Temi Adebola; Temi | f
%cast hassan | Hassan Garba; Hassan; Garba | m
%cast nneka | Nneka Nwosu; Nneka; Mrs Nwosu | f
%cast doctor | Dr Osei; Osei | m
%cast preacher | Prophet Jeremiah; Jeremiah; the Prophet | m
%cast tailor | Madam Rose | f
%cast twinbaby | - | f
%cast edad | - | m
%cast killer | - | n
%cast smum | - | f
%cast fiance | - | m
%cast aunt | Auntie Ronke; Ronke | f
%cast victim | Ireti Cole; Ireti | f

== 1
The [bride](temi) is missing at [Temi Adebola](temi)'s engagement party; no, there [she](temi) is, laughing. It is [her](temi) best [friend](victim) [who](victim) floats face down in the pool, in a matching dress. [Inspector Folasade Bright](sade) waits until the band has finished. [Her](sade) new [sergeant](ejike), [Ejike Nwosu](ejike), has gone to school with half the guests and owes money to the other half.
- celebrate temi "party"
- engaged _ temi "engagement party"
- lose! _ temi "missing"
- happy temi "laughing"
- friend temi victim "friend"
+ die victim "floats face down"
- boss sade ejike "sergeant"

== 2
[Ireti Cole](victim) did not drown, says [Dr Osei](doctor) over [his](doctor) mask; somebody held [her](victim) by the braids. [Chief Adebola](adebola), [father](adebola) of the [bride](temi), offers the police a reward, a generator and a suspect: the pool [boy](hassan). [Hassan Garba](hassan) has skinned knuckles and no papers. [Ejike](ejike) puts the cuffs on. [Sade](sade) takes them off again before they are warm.
+ kill _ victim "held"
- reveal doctor sade "says"
- parent adebola temi "father"
- gift? adebola _ "a reward"
- accuse adebola hassan "a suspect"
- injure hassan "skinned knuckles"
+ arrest ejike hassan "cuffs"
- help sade hassan "takes them off"

== 3
At home in [Surulere](@surulere) the [inspector](sade) shares three rooms with [her](sade) twin [brother](taiwo), [his](taiwo) [wife](bukky) and a parrot. [Taiwo](taiwo) drives a yellow bus and has not paid rent since Lent; it is [Bukky](bukky), eight months gone, [who](bukky) sells the [policewoman](sade)'s best shoes to cover it. Discovered, [she](bukky) cries. [Sade](sade) goes to work in [her](sade) [brother](taiwo)'s sandals.
- housemate bukky+taiwo sade "shares"
- sibling sade taiwo "brother"
- married bukky taiwo "wife"
- pregnant bukky taiwo "eight months gone"
+ steal bukky sade "sells"
- discover sade bukky "Discovered"
- sad bukky "cries"

== 4
Two dresses were cut from one bolt. [Madam Rose](tailor), [who](tailor) sewed them, recalls that the [girls](temi+victim) swapped at the last fitting, because the dead [one](victim) had put on weight. In that case, mutters [Nwosu](ejike), the [killer](killer) may have had the wrong back in front of [him](killer). Put under guard for [her](temi) own good, [Temi](temi) climbs out over the laundry and vanishes.
- create.past tailor temi+victim "sewed them"
- reveal tailor "recalls"
- die.past victim "dead"
+ kill? killer temi "the wrong back"
- help _ temi "guard"
+ flee temi "climbs out"
- kill.past killer victim "killer"

== 5
[Nneka Nwosu](nneka), [Ejike](ejike)'s [mother](nneka), has never missed a Friday at the tabernacle of [Prophet Jeremiah](preacher), and has given it [her](nneka) late [husband](edad)'s house. [Her](nneka) [son](ejike) storms in during the altar call. [He](ejike) means to take back the deed; [he](ejike) comes out with a photograph, in which the holy [man](preacher) has one arm around [Ireti](victim) and the other around a bottle.
- parent nneka ejike "mother"
- gift.past nneka preacher "given"
- married.past edad nneka "husband"
- die.past edad "late"
- steal? ejike preacher "take back the deed"
+ find ejike "photograph"
- discover ejike preacher+victim "photograph"
- sad ejike preacher "storms in"

== 6
Who is hiding the [heiress](temi)? A bus with a crack in the windscreen has been seen at the jetty, and the [inspector](sade) knows that crack. [Her](sade) [twin](taiwo) swears by [their](sade+taiwo) [mother](smum)'s grave; [his](taiwo) [wife](bukky) merely opens the bedroom door. On the bed sits [Temi](temi), eating groundnuts. "[You](sade) never asked [her](bukky)," [she](temi) tells [Sade](sade). "Nobody ever asks the pregnant [one](bukky)."
- help bukky temi "hiding"
- discover sade taiwo "knows"
- sibling sade taiwo "twin"
- parent smum sade+taiwo "mother"
- die.past smum "grave"
- betray taiwo sade "swears"
- married bukky taiwo "wife"
+ reveal bukky sade "opens the bedroom door"
+ find sade temi "sits"
- pregnant bukky "pregnant"

== 7
[Temi](temi) talks. [Her](temi) [fiancé](fiance) was chosen by [her](temi) [father](adebola); [her](temi) heart cleans pools. The [two](hassan+temi) of [them](hassan+temi) were to take the night boat to [Cotonou](@cotonou), and only [Ireti](victim) knew. So [Garba](hassan) skinned [his](hassan) knuckles on a locked gate, trying to get to the water? [Sade](sade) goes to ask [him](hassan). The cell is open, the bucket overturned, the [prisoner](hassan) gone.
- engaged fiance temi "fiancé"
- parent adebola temi "father"
- love temi hassan "her heart"
+ reveal temi sade "talks"
- flee? hassan+temi "the night boat"
- discover.past victim hassan+temi "knew"
- rescue? hassan victim "trying"
+ lose sade hassan "gone"
- investigate sade hassan "goes to ask"
- injure.past hassan "skinned"

== 8
It was [Ejike](ejike) [who](ejike) left the door on the latch, for a sum that clears all [his](ejike) debts; and the [buyer](adebola) has the [boy](hassan) in a container at [Apapa](@apapa). The [sergeant](ejike) gets drunk, gets religion and gets up. [He](ejike) walks into the [chief](adebola)'s office at dawn, puts the money on the blotter and asks for [his](ejike) [man](hassan) back. [He](ejike) is thrown down eleven stairs.
+ betray ejike sade "left the door on the latch"
- gift.past adebola ejike "a sum"
- abduct adebola hassan "in a container"
- gift ejike adebola "puts the money"
- attack adebola ejike "thrown"
- travel ejike "walks into"
- rescue? ejike hassan "asks for"

== 9
[Bukky](bukky)'s waters break on [Third Mainland Bridge](@bridge), in the back of [her](bukky) [husband](taiwo)'s bus, in a jam that no siren can part. [Temi](temi) holds one hand, [Auntie Ronke](aunt) the other. The [midwife](sade) is [Sade](sade), by telephone, from the roof of a container at [Apapa](@apapa), with a bolt cutter between [her](sade) knees. A [niece](twinbaby) and a [prisoner](hassan) see the light in the same minute.
- married bukky taiwo "husband"
- help aunt+temi bukky "holds one hand"
- treat bukky sade "by telephone"
+ birth bukky twinbaby "see the light"
- kin sade twinbaby "niece"
+ rescue sade hassan "see the light"

== 10
On crutches, [Ejike](ejike) owns up to [his](ejike) [boss](sade) before [she](sade) can ask. [She](sade) tears [his](ejike) letter of resignation into four and hands it back as bookmarks. [They](ejike+sade) have no killer, but [they](ejike+sade) have a tooth, found by [Dr Osei](doctor) in the dead [girl](victim)'s braid, or rather a gold crown; and [Nneka](nneka), asked across the pulpit, has noticed that the [Prophet](preacher) lisps.
- injure ejike "On crutches"
+ reveal ejike sade "owns up"
- boss sade ejike "boss"
- quit? ejike "resignation"
- reject sade ejike "tears"
- find doctor "found"
- die.past victim "dead"
+ discover nneka preacher "has noticed"

== 11
[Jeremiah](preacher) preaches on forgiveness, with [his](preacher) hand before [his](preacher) mouth. [Ireti](victim) was carrying [his](preacher) child; that was the weight, and [she](victim) was going to say so at the microphone, after the cake, and [he](preacher) silenced [her](victim). It was never about [Temi](temi) at all. [Nneka](nneka) lets [him](preacher) finish. Then [she](nneka) turns the tabernacle's keys, twice, from the inside, and telephones [her](nneka) [son](ejike).
- create preacher "preaches"
+ pregnant.past victim preacher "carrying"
- reveal.past? victim _ "say so"
- kill.past preacher victim "silenced"
- kill! preacher temi "never about Temi"
- parent nneka ejike "son"
+ arrest nneka preacher "turns"

== 12
Naming day in [Surulere](@surulere). The [infant](twinbaby) is called Folasade, to the [aunt](sade)'s fury. [Hassan](hassan) and [Temi](temi) send a postcard from [Cotonou](@cotonou) with no words on it; [her](temi) [father](adebola) has sent lawyers after the stamp. [Mrs Nwosu](nneka) has [her](nneka) house again, and a [lodger](ejike) on crutches. There is a box by the [inspector](sade)'s plate. In it, resoled, are [her](sade) shoes.
- celebrate _ twinbaby "Naming day"
- kin sade twinbaby "aunt"
- sad sade "fury"
- travel hassan+temi "Cotonou" @cotonou
- parent adebola temi "father"
- investigate adebola hassan+temi "lawyers after"
- find nneka "her house again"
- housemate ejike nneka "lodger"
+ gift _ sade "her shoes"
- gift hassan+temi _ "postcard"
- injure ejike "crutches"
