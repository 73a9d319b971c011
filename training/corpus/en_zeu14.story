%series The Bad Knight
%lang en
%genre fairy-tale adventure for the whole family, programme-guide capsules
%cast knight  | Bad Knight; Sir Osbert | m
%cast miller  | - | f
%cast elder   | - | f
%cast younger | Wynn | f
%cast dragon  | Dragon of Ashmere | f
%cast squire  | Tolliver | m
%cast king    | Old King | m
%cast prince  | Prince of Larks | m
%cast hermit  | - | m
%cast ogre    | - | m
%cast ferry   | Dunya | f
%cast donkey  | Bishop | m
%cast aunt    | - | f
%cast knightmother | - | f

== 1
Once more the [Bad Knight](knight) has failed to rescue anybody. The [Old King](king) gives [him](knight) a last chance, a rusty lance and a [squire](squire) called [Tolliver](squire), [who](squire) would rather be a baker. At the mill by the ford the [miller](miller) has two [daughters](elder+younger). The [elder](elder) has just been carried off by the [Dragon of Ashmere](dragon); the [younger](younger), twelve years old, saw it and says that [she](elder) went of [her](elder) own accord, with a suitcase. No one listens to [her](younger). The [knight](knight) swears a mighty oath and rides off in the wrong direction, until the [girl](younger) turns [his](knight) horse around.
- rescue! knight _ "failed to rescue"
- gift king knight "gives him"
- boss knight squire "squire"
- parent miller elder+younger "daughters"
+ abduct? dragon elder "carried off"
- abduct! dragon elder "own accord"
- discover.past younger elder "saw it"
- reveal younger _ "says that she"
- rescue? knight elder "mighty oath"
+ help younger knight "turns his horse around"

== 2
[Wynn](younger), as the [miller](miller)'s younger [girl](younger) is called when people bother, follows [the two](knight+squire) of [them](knight+squire) on a [donkey](donkey) named [Bishop](donkey). The [knight](knight) sends [her](younger) home. [She](younger) goes home at such a slow pace that by evening [she](younger) is sitting at [their](knight+squire) fire. [She](younger) can cook. The [squire](squire), [who](squire) can bake, is overjoyed. Over the pancakes the armoured [gentleman](knight) admits that [he](knight) is afraid of dragons, the dark, [his](knight) [mother](knightmother), and of horses, the present one included. "Then why be a knight?" asks the [twelve-year-old](younger). "[I](knight) was told to," says the [Bad Knight](knight).
- parent miller younger "younger girl"
- travel younger "follows"
- reject knight younger "sends her home"
- help younger knight+squire "can cook"
- happy squire "overjoyed"
+ reveal knight squire+younger "admits"
- sad knight "afraid"
- parent knightmother knight "mother"

== 3
On the river a [ferrywoman](ferry) demands a true story from each passenger. The [squire](squire) tells how [he](squire) once ate an entire christening cake. [Wynn](younger) tells about [her](younger) [sister](elder) and the suitcase. When it is [his](knight) turn, the [knight](knight) tells of eleven giants slain, and the raft begins to sink; it rises again only when [he](knight) has taken back the last of the eleven. The [woman](ferry) with the pole looks kindly at the wet [liar](knight). A [prince](prince), [she](ferry) mentions, went over this morning, with trumpets, on the same errand. [He](prince) too had sunk, but [he](prince) made [his](prince) servants row.
- reveal squire _ "tells how he once ate"
- sibling elder younger "sister"
- betray knight ferry "eleven giants slain"
+ reveal knight ferry "taken back"
- reveal ferry knight+squire+younger "mentions"
- rescue? prince elder "same errand"

== 4
The [Prince of Larks](prince) is handsome, and says so. [He](prince) has been promised half a kingdom for the [miller](miller)'s [daughter](elder)'s return and doesn't intend to share it with a [rival](knight) [whose](knight) visor is tied on with string. [He](prince) invites the [Bad Knight](knight) to breakfast, praises [his](knight) lance, and has [him](knight) walled up in a henhouse. The [donkey](donkey) finds [him](knight). It takes [Tolliver](squire) and the [girl](younger) a whole morning to get [their](squire+younger) [friend](knight) out from among the hens, and [he](knight) comes out with one under each arm: [he](knight) has never been so well liked, [he](knight) says.
- parent miller elder "daughter"
- rescue? prince elder "return"
- enemy knight prince "rival"
- invite prince knight "invites"
+ betray prince knight "has him walled up"
- abduct prince knight "walled up"
- find donkey knight "finds him"
+ rescue squire+younger knight "get their friend out"
- friend knight squire+younger "friend"
- happy knight "so well liked"

== 5
In the forest an [ogre](ogre) sits under a bridge and weeps. The [prince](prince) has ridden over [his](ogre) bridge without paying and over [his](ogre) foot without noticing. [Wynn](younger) bandages the foot. The [squire](squire) bakes for [him](ogre), since nobody has since [his](ogre) [aunt](aunt) was turned to stone, and there [she](aunt) stands, mossy, with a dish in [her](aunt) arms. The [knight](knight), [whom](knight) nobody asked, climbs up and wipes the bird droppings off the stone [lady](aunt)'s nose. The [monster](ogre) watches [him](knight) do it. "[I](ogre) was going to eat [you](knight+squire+younger) three," [he](ogre) says, sniffing. "Now [I](ogre) can't think how to begin."
- sad ogre "weeps"
- steal prince ogre "without paying"
- injure ogre prince "over his foot"
+ treat ogre younger "bandages"
- help squire ogre "bakes for him"
- kin aunt ogre "aunt"
- injure.past aunt "turned to stone"
- help knight aunt "wipes"
- kill! ogre knight+squire+younger "going to eat"

== 6
It snows. The [hermit](hermit) on the pass owns one bowl, one spoon and nine hundred books, and has nothing to tell anybody. [They](knight+squire+younger) stay three days. There is a good deal of chopping wood. "[On the Nature of Turnips](*turnips)" turns out to be rather exciting towards the end; the [donkey](donkey) eats it before anyone knows how it comes out. On the third evening the old [man](hermit) speaks. Long ago [he](hermit) was the [King](king)'s best [knight](hermit), [he](hermit) says, and was sent to kill a [dragon](dragon), and [he](hermit) had [it](dragon) on [his](hermit) sword's point when [it](dragon) asked [him](hermit) what [he](hermit) had done that for. [He](hermit) has been looking it up ever since.
- steal donkey hermit "eats it"
+ reveal hermit knight+squire+younger "speaks"
- boss.past king hermit "best knight"
- kill? hermit dragon "sent to kill"
- kill! hermit dragon "asked him"

== 7
Meanwhile, in [Ashmere](@ashmere), the [miller](miller)'s elder [daughter](elder) is teaching a [dragon](dragon) to read. The [pupil](dragon) is four hundred years old and holds the book upside down. It was [she](dragon) [who](dragon) wrote, or had a crow write, for a teacher; it was the [elder](elder) [who](elder) answered, because at home nobody wanted [her](elder) to do anything but marry the [Prince of Larks](prince). [He](prince) had asked four times. [She](elder) had refused [him](prince) four times, the last time with a flour sack. Now trumpets sound below the cave. The young [woman](elder) puts a bookmark in, and the [dragon](dragon), behind [her](elder), says the alphabet, trembling, to calm herself.
- parent miller elder "daughter"
+ advisor elder dragon "teaching"
- hire.past elder dragon "answered"
- wedding? elder prince "marry"
- propose.past prince elder "had asked four times"
+ reject.past elder prince "had refused him"
- attack.past elder prince "flour sack"
- sad dragon "trembling"

== 8
The [Prince](prince) calls on the [beast](dragon) to come out and be slain. It is the [captive](elder) [who](elder) comes out. [He](prince) explains to [her](elder) that [she](elder) has been rescued. When [she](elder) says [she](elder) hasn't, [he](prince) has [her](elder) put in a sack, for [her](elder) own good, and smokes out the cave with damp straw. The [dragon](dragon) could burn them all; [she](dragon) has just learned the word "mercy" and wants to use it. [She](dragon) lies down in chains. From a ridge [Wynn](younger) sees [her](younger) [sister](elder) carried off for the first time in earnest. The [one](knight) [who](knight) is galloping down already, in the right direction, with [his](knight) eyes shut, is the [Bad Knight](knight).
- kill? prince dragon "be slain"
- rescue! prince elder "has been rescued"
+ abduct prince elder "put in a sack"
- attack prince dragon "smokes out"
- attack! dragon prince "could burn"
- arrest prince dragon "lies down in chains"
- sibling elder younger "sister"
- discover younger elder "sees"
+ rescue? knight elder "galloping down"

== 9
[He](knight) falls off. [He](knight) falls, however, on the [Prince of Larks](prince), in full armour, and breaks the royal collarbone. [Sir Osbert](knight), as the [victor](knight)'s name turns out to be, is so dismayed that [he](knight) begs the [loser](prince)'s pardon. The [latter](prince)'s servants seize [him](knight), and the [squire](squire), and the [dragon](dragon)'s spectacles. Only the [younger](younger) of the [sisters](elder+younger) gets away, under the [donkey](donkey). [She](younger) runs all night. At the bridge [she](younger) is too out of breath to speak, but the [ogre](ogre) doesn't need to be told. [He](ogre) looks at [his](ogre) foot, which has healed, and puts on a clean shirt.
+ attack knight prince "falls, however"
- injure prince knight "breaks"
- reconcile? knight prince "begs"
- arrest prince knight+squire "seize"
- steal prince dragon "spectacles"
- flee younger prince "gets away"
- recover ogre "has healed"
+ help? ogre younger "puts on a clean shirt"

== 10
A wedding has been set for noon. The [Old King](king) has been told that the [miller](miller)'s [daughter](elder) is dumb with joy; [she](elder) is, in fact, gagged. The [miller](miller), [who](miller) has been sent a silk bonnet and an invitation, sees [her](miller) [child](elder)'s eyes above the veil and takes the bonnet off again. "Untie [her](elder)," [she](miller) tells the [bridegroom](prince). [He](prince) laughs at [her](miller). The [mother](miller), a large [person](miller) [who](miller) has carried two sacks at a time since [she](miller) was nine, carries the [Prince of Larks](prince) down the aisle, out of the door, and as far as the duck pond.
- wedding? elder prince "wedding"
- abduct prince elder "gagged"
- invite prince miller "invitation"
- betray.past _ king "has been told"
- discover miller elder "sees"
- parent miller elder "her child"
+ rescue miller elder "Untie her"
+ attack miller prince "carries the Prince"

== 11
In the dungeon the [prisoners](dragon+knight+squire) pass the time. The [squire](squire) describes bread; the [dragon](dragon) spells it. At midnight the wall is removed by an [ogre](ogre), politely, brick by brick, and through the gap climb a [hermit](hermit) with a book and a [ferrywoman](ferry) with [her](ferry) pole. "[I](hermit) owe [you](dragon) an answer," the [hermit](hermit) says to the [creature](dragon) [he](hermit) once had on [his](hermit) sword's point. [He](hermit) has found it: there wasn't a reason. [They](dragon+hermit) look at each other for some time. Then the [dragon](dragon) asks the [scholar](hermit) whether [he](hermit) would mind if [she](dragon) kept the book.
+ rescue ogre dragon+knight+squire "wall is removed"
- help ferry+hermit dragon+knight+squire "climb"
- attack.past hermit dragon "on his sword's point"
- discover hermit "has found it"
- reveal hermit dragon "wasn't a reason"
+ reconcile dragon hermit "look at each other"

== 12
The trial. The [Prince](prince), still dripping, accuses everyone. The [Old King](king), [who](king) is a bit deaf, asks the [ferrywoman](ferry), [whose](ferry) name is [Dunya](ferry), for a true story, and the court begins to sink, chairs, lawyers and all, each time the [Prince](prince) opens [his](prince) mouth. By the third sentence it is up to the royal knees. The [King](king) banishes [his](king) [nephew](prince), which is what the [plaintiff](prince) is, and asks [Sir Osbert](knight) what [he](knight) would like as a reward. "Not to be one," says the [knight](knight). The old [man](king) takes back the lance and the oath, and the [Bad Knight](knight) cries from relief.
- accuse prince _ "accuses everyone"
+ discover king prince "begins to sink"
+ arrest king prince "banishes"
- kin king prince "nephew"
- quit knight king "takes back the lance"
- happy knight "relief"

== 13
There is now a school in [Ashmere](@ashmere), with a very warm stove. The [elder](elder) teaches letters; the [dragon](dragon) minds the infants. At the ford stands a bakery: [Tolliver](squire) kneads, and a [man](knight) without a visor, an expert on hens, sees to the eggs. The [ogre](ogre)'s [aunt](aunt) sneezed last Tuesday. The moss had tickled, [she](aunt) says, now that [her](aunt) nose was clean. And on the road, on a [donkey](donkey) of strong opinions, rides a new [knight](younger), aged thirteen, the first in that family. When people ask [her](younger) whom [she](younger) means to rescue, [she](younger) says that [she](younger) always asks them first.
- create elder "a school"
- colleague dragon elder "minds the infants"
- colleague knight squire "Tolliver kneads"
- kin aunt ogre "aunt"
+ recover aunt "sneezed"
- hire younger "new knight"
