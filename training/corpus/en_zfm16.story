%series Cantre'r Deep
%lang en
%genre fantasy: the drowned kingdom off the Welsh coast, chapter-style episode summaries in the past tense
%cast queen | Queen Angharad; Angharad | f
%cast regent | Lord Emrys; Emrys | m
%cast mererid | Mererid | f
%cast seith | Seithen | m
%cast gwen | Gwenllian; Gwen | f
%cast tegid | Tegid | m
%cast bard | Iolo | m
%cast abbess | Mother Non; Non | f
%cast heron | Heron | m
%cast cai | Cai | m
%cast mari | Mari | f
%cast smith | Gofannon | m
%cast king | King Gwyddno; Gwyddno | m
%cast baby | - | m
%cast girl | Wren | f
%cast well | - | m
%cast apo | - | n
%cast wardens | Wardens | g

== 1
The sea gates of the Low Hundred had held for three hundred years when [King Gwyddno](king) died of a fishbone. [His](king) [widow](queen), [Queen Angharad](queen), was carrying [his](king) [heir](baby), and until [it](baby) should be born the late [king](king)'s [brother](regent), [Lord Emrys](regent), took the seal. [His](regent) first act was to dismiss half of the [Wardens](wardens), [who](wardens) worked the gates by night. [Mererid](mererid), [daughter](mererid) of the [well-keeper](well), lost [her](mererid) post; [Seithen](seith), [who](seith) drank, kept [his](seith). [She](mererid) gave [him](seith) [her](mererid) lantern, and a piece of [her](mererid) mind.
+ die king "died of a fishbone"
- married.past king queen "widow"
- pregnant queen king "carrying his heir"
- sibling king regent "brother"
+ hire regent "took the seal"
- quit wardens regent "dismiss half"
- parent well mererid "daughter"
- quit mererid regent "lost her post"
- gift mererid seith "gave him her lantern"
- quarrel mererid seith "a piece of her mind"

== 2
The [queen](queen)'s [handmaid](gwen), [Gwenllian](gwen), overheard the [regent](regent) asking an [apothecary](apo) for rue, and knew what rue was for. [She](gwen) drank the cup that had been meant for [her](gwen) [mistress](queen), made a face, and lay between life and death for nine days, tended by [Mother Non](abbess), the [abbess](abbess). [Cai](cai), the stable [lad](cai), [who](cai) loved [her](gwen), slept across the threshold. When [she](gwen) could speak, [she](gwen) accused nobody. It was [Angharad](queen) [who](queen), that same night, climbed out by the privy and fled on a mule to the salt marsh.
- boss queen gwen "handmaid"
- discover gwen regent "overheard"
+ kill? regent _ "rue"
- rescue gwen queen "drank the cup"
- ill gwen "between life and death"
- treat gwen abbess "tended by"
- love cai gwen "loved her"
- help cai gwen "across the threshold"
- recover gwen "could speak"
- accuse! gwen regent "accused nobody"
+ flee queen regent "climbed out"

== 3
In the marsh lived [Heron](heron). [Heron](heron) was half a man and half a bird. [Heron](heron) owed the [king](king) a life. [Heron](heron) hid the [queen](queen). [Mererid](mererid) came for eels. [Mererid](mererid) found the [queen](queen). The [girl](mererid) knelt to the [queen](queen). [Angharad](queen) bade [Mererid](mererid) get up. [Seithen](seith) had followed [Mererid](mererid). [Seithen](seith) saw the [queen](queen) as well. The [drunkard](seith) went to [Emrys](regent). [Emrys](regent) filled [his](seith) cup.
- rescue.past king heron "owed the king a life"
+ help heron queen "hid the queen"
- find mererid queen "found the queen"
- meet mererid queen "knelt to the queen"
- investigate seith mererid "had followed"
- discover seith queen "saw the queen"
+ betray seith queen "went to Emrys"
- gift regent seith "filled his cup"

== 4
Riders burned the reeds. [Heron](heron) drew them off, trailing a wing that was not broken, until an arrow broke it; then [he](heron) was caged and shown at the fair. [Angharad](queen), big as a barrel, was passed from farm to farm under a load of turnips by [Mari](mari), a [pedlar](mari), [who](mari) talked without a pause for three days and never once asked the [queen](queen) [her](queen) name. In the forge of [Gofannon](smith) the pains began. The [smith](smith) held the lamp, the [pedlar](mari) [her](queen) hand. There were two of [them](baby+girl), a [boy](baby) and, quite unlooked for, a [girl](girl).
- attack _ queen "burned the reeds"
- help heron queen "drew them off"
+ injure heron _ "an arrow"
- abduct _ heron "caged"
+ rescue mari queen "passed from farm to farm"
- help smith queen "held the lamp"
- help mari queen "her hand"
+ birth queen baby+girl "two of them"
- sibling baby girl "two of them"

== 5
As only one could be heir and [both](baby+girl) were in danger, the [mother](queen) did what the [king](king)'s own mother was said to have done. [Mari](mari) carried the [boy](baby) away over the mountain, and was not told by the [queen](queen) where to leave [him](baby), so that no one should be able to tell. The [girl](girl) stayed. [Iolo](bard), court [bard](bard) and for twenty years [Angharad](queen)'s unhappy [admirer](bard), brought the news to [Emrys](regent) that a stillborn prince lay in the forge; [he](bard) had made up the lament himself, and the [regent](regent), a connoisseur, wept.
- parent queen baby "mother"
+ move mari baby "carried the boy away"
- reveal! queen mari "was not told"
- love bard queen "admirer"
+ betray bard regent "stillborn prince"
- die! baby "stillborn prince"
- create bard "made up the lament"
- sad regent "wept"

== 6
[Gwenllian](gwen), on [her](gwen) feet again, was offered marriage by [Tegid](tegid), the [regent](regent)'s [captain](tegid), [whose](tegid) men had burned the reeds. [She](gwen) accepted, to the despair of [Cai](cai) and the bewilderment of the [captain](tegid), [who](tegid) was not used to being liked. It was a means to a bunch of keys. On the wedding night [she](gwen) put poppy in the wine and let [Heron](heron) out. But [Heron](heron) would not go. [He](heron) could not fly, and had grown fond, [he](heron) said, of the view; and [he](heron) had seen from [his](heron) cage that the third gate leaked.
- recover gwen "on her feet again"
- propose tegid gwen "offered marriage"
- boss regent tegid "captain"
- attack.past tegid _ "burned the reeds"
+ wedding gwen tegid "wedding night"
- sad cai gwen "despair"
- love! gwen tegid "a means to"
- betray gwen tegid "poppy in the wine"
+ rescue gwen heron "let Heron out"
- flee! heron "would not go"
- discover heron "the third gate leaked"

== 7
That winter was mild. Wheat stood green in the fields below the tide, and the bells of the Low Hundred rang for nothing in particular. [Mother Non](abbess) copied a psalter. The sea came every night to the gates, leaned on them, and went away. [Mererid](mererid) had no business on the wall and walked it all the same, with a bucket of pitch. At the third gate there was generally somebody before [her](mererid), asleep on an empty jug. [She](mererid) used to lay [her](mererid) cloak over [him](seith) and fetch it back before dawn.
- create abbess "copied a psalter"
- help mererid seith "lay her cloak"
+ love mererid seith "lay her cloak over"

== 8
Three years passed. A [girl](girl) called [Wren](girl) herded geese at the smithy, whose [owner](smith) [she](girl) called father, and did not know that [her](girl) [mother](queen) was anything but a smith's help. [Angharad](queen), in a leather apron, had learned to shoe. The [smith](smith) asked [her](queen) every Michaelmas to be [his](smith) wife, and every Michaelmas [she](queen) told [him](smith), less firmly, that [she](queen) was spoken for by a kingdom. It was [Tegid](tegid) [who](tegid) stopped there with a lame horse. [He](tegid) knew [her](queen) at once. [He](tegid) paid for the shoe, said not a word, and on the way home let [his](tegid) report fall into a stream.
- parent! smith girl "called father"
- parent queen girl "mother"
- discover! girl queen "did not know"
- boss smith queen "a smith's help"
- propose smith queen "to be his wife"
- reject queen smith "less firmly"
- love smith queen "every Michaelmas"
- discover tegid queen "knew her"
+ help tegid queen "said not a word"
+ betray tegid _ "let his report fall"

== 9
Why had the [captain](tegid) changed? [His](tegid) [wife](gwen) asked [him](tegid) so that evening, and [he](tegid) told [her](gwen) that [he](tegid) had known about the poppy from the first; [he](tegid) had drunk it, thinking that [she](gwen) must want a thing badly to marry [him](tegid) for it. [Gwen](gwen) went out and walked round the stables twice. There [Cai](cai) was waiting with two horses, as [he](cai) had waited every night for three years. [She](gwen) kissed [his](cai) forehead, sent [him](cai) to bed, and went in again to [her](gwen) [husband](tegid).
- married gwen tegid "wife"
+ reveal tegid gwen "told her"
- betray.past gwen tegid "the poppy"
- love tegid gwen "marry him for it"
- love cai gwen "had waited every night"
- kiss cai gwen "kissed his forehead"
- reject gwen cai "sent him to bed"
+ reconcile gwen tegid "went in again"

== 10
On the feast of the dead [king](king), [Emrys](regent) had himself crowned. To please the new [king](regent) the [Wardens](wardens) were given a barrel apiece. [Seithen](seith) looked at [his](seith) barrel for a long time. Then [he](seith) rolled it off the wall, the first that [he](seith) had ever refused, and it struck the third gate, and the sea put its shoulder in. [He](seith) held the bar till [his](seith) arms were out of joint. [Mererid](mererid), running with the pitch, was in time to hold it with [him](seith) for as long as it took the bells to wake the town.
+ hire regent "had himself crowned"
- gift regent wardens "a barrel apiece"
- reject seith "refused"
- injure seith "out of joint"
+ help mererid seith "hold it with him"
- rescue mererid+seith _ "wake the town"

== 11
Most got out. [Heron](heron), [whose](heron) wing had never mended, led the children along the one dry causeway, calling like a bird. [Cai](cai) drove the royal horses up the hill without their [owner](regent): [Emrys](regent) had gone back for the seal. [Iolo](bard) went after [him](regent), not out of love, for a bard ought to see how it ends, and neither the [usurper](regent) nor the [singer](bard) came up again. Two [Wardens](mererid+seith) were missing at the count, a [man](seith) and a [woman](mererid). On still nights, say the fishermen, you may hear [the pair](mererid+seith) of [them](mererid+seith) quarrelling about a lantern.
+ rescue heron _ "led the children"
- help cai _ "drove the royal horses"
- betray.past regent _ "usurper"
- investigate bard regent "went after him"
- love! bard regent "not out of love"
+ die bard+regent "came up again"
- die? mererid+seith "missing at the count"
- quarrel? mererid seith "quarrelling"

== 12
What was left of the people climbed to the forge. [Mother Non](abbess) knelt in the mud to the [woman](queen) in the apron. [Angharad](queen) crowned nobody; [she](queen) handed out blankets. A [boy](baby) with a pedlar's pack came down the mountain, hand in hand with [Mari](mari), [who](mari) was in the middle of a sentence. [Wren](girl) asked the [boy](baby) if [he](baby) could whistle. [He](baby) could. [Their](baby+girl) [mother](queen), watching [the two](baby+girl), remarked to [Gofannon](smith) that it would be Michaelmas again on Tuesday. "[You](queen) have no kingdom now," said the [smith](smith). "No," said the [queen](queen). "Ask [me](queen)."
- help queen _ "handed out blankets"
+ return baby+mari "came down the mountain"
- meet baby girl "if he could whistle"
- parent queen baby+girl "mother"
- lose queen "no kingdom now"
+ propose? smith queen "Ask me"
