%series The Orchard Road
%lang en
%genre vineyard family saga, Kakheti in Georgia, encyclopaedia episode list in long sentences
%cast nino     | Nino Jorjadze; Nino | f
%cast levan    | Levan Jorjadze; Levan | m
%cast zaza     | Zaza Jorjadze; Zaza | m
%cast zviad    | Zviad Jorjadze; Zviad | m
%cast tamar    | Tamar Jorjadze; Tamar; Tako | f
%cast irakli   | Irakli Beridze; Irakli; Beridze | m
%cast eka      | Eka Beridze; Eka | f
%cast gio      | Gio Beridze; Gio | m
%cast ketevan  | Ketevan | f
%cast anders   | Anders Holm; Anders; Holm | m
%cast priest   | Father Ioane; Ioane | m
%cast shota    | Shota Lomidze; Shota; Lomidze | m
%cast lali     | Lali Lomidze; Lali | f
%cast cooper   | - | m
%cast child    | Luka | m

== 1 The Toastmaster
At the funeral feast for [Zaza Jorjadze](zaza), [who](zaza) has been carried off by [his](zaza) heart in the middle of the harvest, [his](zaza) [sons](levan+zviad) fall out before the third toast. [Levan](levan), the [elder](levan), wants to sell the vineyard to [Irakli Beridze](irakli), [who](irakli) owns the other side of the road and courted [their](levan+zviad) [mother](ketevan) [Ketevan](ketevan) in [his](irakli) youth; [Zviad](zviad), the [younger](zviad), throws the contract into the fire. [Nino](nino), [who](nino) has been [Levan](levan)'s [wife](nino) for six years and was [Zviad](zviad)'s [sweetheart](nino) for one summer before that, pours the wine and keeps [her](nino) eyes on the jug.
+ die zaza "carried off"
- parent zaza levan+zviad "sons"
- sibling levan zviad "elder"
- parent ketevan levan+zviad "mother"
- love.past irakli ketevan "courted"
- neighbour irakli zaza "other side of the road"
+ quarrel levan zviad "fall out"
- married levan nino "wife"
- couple.past nino zviad "sweetheart"

== 2 A Guest from the North
[Anders Holm](anders), a Danish [importer](anders) in unsuitable shoes, loses [his](anders) way and is found in a ditch by [Tamar](tamar), the [brothers](levan+zviad)' little [sister](tamar), [who](tamar) hauls [him](anders) out with a mule and, since [his](anders) ankle has swollen to the size of a quince, straps it up with a headscarf. By the custom of the house the [stranger](anders) must be asked to stay. [He](anders) stays. [Gio Beridze](gio), [Irakli](irakli)'s [heir](gio), to [whom](gio) [Tamar](tamar) has been as good as promised since both were in the cradle, looks over the wall, sees the [Dane](anders) asleep in [his](gio) hammock and goes home to sharpen something.
- find tamar anders "found in a ditch"
- sibling levan+zviad tamar "sister"
+ rescue tamar anders "hauls him out"
- injure anders "swollen"
- treat anders tamar "straps it up"
- invite _ anders "asked to stay"
- parent irakli gio "heir"
- engaged? gio tamar "as good as promised"
- neighbour gio tamar "over the wall"
+ jealous gio anders "goes home to sharpen"

== 3 Qvevri
While the clay jars are being sealed, [Levan](levan) receives [Eka Beridze](eka), [Irakli](irakli)'s [daughter](eka), in the press house, officially to go through the accounts; the accounts, as [Zviad](zviad) discovers when [he](zviad) comes for a rope, are lying closed on the floor and so is [Eka](eka)'s blouse. [Zviad](zviad), [who](zviad) has every reason to run to [his](zviad) [sister-in-law](nino) with it, gives [his](zviad) [brother](levan) until Sunday to tell [her](nino) himself. On Sunday [Levan](levan) praises God in a clear bass and says nothing. [Father Ioane](priest), [who](priest) hears [Eka](eka)'s confession after Mass, is off [his](priest) food for three days.
- parent irakli eka "daughter"
+ affair eka levan "Eka's blouse"
- cheat levan nino "Eka's blouse"
- discover zviad eka+levan "discovers"
- kin nino zviad "sister-in-law"
- sibling levan zviad "brother"
- threaten zviad levan "until Sunday"
- reveal! levan nino "says nothing"
- reveal eka priest "confession"
- advisor priest eka "hears"
- sad priest "off his food"

== 4 Short Rows
[Nino](nino) prunes. [Zviad](zviad) prunes beside [Nino](nino). [He](zviad) has never stopped wanting [her](nino). [She](nino) talks of frost. [Tamar](tamar) teaches [Anders](anders) to swear. [Anders](anders) teaches [Tako](tamar) to waltz. [Gio](gio) tells [Tamar](tamar) to stop it. [She](tamar) laughs at [him](gio). [Gio](gio) hits [Anders](anders) with a pruning pole. The [Dane](anders) bleeds on a good shirt. [Ketevan](ketevan) boils the shirt. [Irakli](irakli) brings [Ketevan](ketevan) quinces. [She](ketevan) sends back the quinces. [She](ketevan) keeps the basket. Vines, says [Ioane](priest), are easier than people.
- love zviad nino "never stopped wanting"
- advisor tamar anders "teaches Anders"
- advisor anders tamar "teaches Tako"
- flirt anders tamar "waltz"
- quarrel gio tamar "stop it"
- reject tamar gio "laughs at him"
+ attack gio anders "hits"
- injure anders gio "bleeds"
- gift irakli ketevan "quinces"
- reject ketevan irakli "sends back"

== 5 The Blouse Button
[Nino](nino) does not go looking for it: a mother-of-pearl button comes out of the must in [her](nino) own sieve, and [Lali Lomidze](lali), the village [seamstress](lali), [who](lali) sewed six of them onto a blouse for the [Beridze girl](eka) in August, has turned pale before [she](lali) can say that [she](lali) knows nothing. That evening [Levan](levan) finds [his](levan) pillow in the press house. [He](levan) swears by [his](levan) late [father](zaza) that there was never anyone but [Nino](nino); [she](nino) puts the button into [his](levan) palm and closes [his](levan) fingers over it. In the vestry [Shota Lomidze](shota), [who](shota) drinks, and is married to [Lali](lali), offers [Zviad](zviad) congratulations.
- find nino "comes out of the must"
- sad lali "turned pale"
- betray lali nino "knows nothing"
+ breakup nino levan "pillow in the press house"
- betray levan nino "swears"
- parent zaza levan "father"
- die.past zaza "late"
+ discover nino levan "button into his palm"
- married lali shota "married to Lali"

== 6 Wolf Year
Hail takes a third of the crop on either side of the road, and [Irakli](irakli), [who](irakli) cannot pay the bank for land [he](irakli) has not yet got, presses [Levan](levan) to sign. [Levan](levan), [whom](levan) [Eka](eka) has meanwhile told that [she](eka) is expecting, does so behind [his](levan) [brother](zviad)'s back. When [Zviad](zviad) learns of it from the notary's clerk, [he](zviad) takes the shotgun from the wall, walks across the road and would have used it, had [Ketevan](ketevan) not been sitting on [Beridze](irakli)'s porch, with [her](ketevan) shoes off, eating a quince. "Put it down," says [his](zviad) [mother](ketevan), "[we](irakli+ketevan) have been talking."
- lose _ "Hail"
- pregnant eka levan "expecting"
- reveal eka levan "has meanwhile told"
+ betray levan zviad "behind his brother's back"
- sibling levan zviad "brother"
- discover zviad levan "learns of it"
+ kill? zviad irakli "would have used it"
- parent ketevan zviad "mother"
- date irakli ketevan "sitting on Beridze's porch"

== 7 Two Suitors
[Anders](anders) asks [Ketevan](ketevan) and [Zviad](zviad) for [Tamar](tamar)'s hand in the correct order and the wrong grammatical case, so that for one dreadful minute the [widow](ketevan) believes [he](anders) wants [hers](ketevan). [Tamar](tamar), hidden behind the stove, laughs so hard that [she](tamar) has to be dragged out and asked in person, and accepts. [Gio](gio) takes it like a man for an hour; at dusk [he](gio) and two cousins bundle the [bride](tamar) into a jeep, as their grandfathers would have done. [She](tamar) bites through the gag, gives [him](gio) a piece of [her](tamar) mind all the way to [Telavi](@telavi), and is set down, with apologies, at the bus stop.
+ propose anders tamar "for Tamar's hand"
- married.past ketevan zaza "widow"
- happy tamar "laughs so hard"
- engaged.start anders tamar "accepts"
+ abduct gio tamar "bundle the bride"
- quarrel gio tamar "a piece of her mind"

== 8 Partition
[Zviad](zviad) moves into the barn. [Levan](levan) keeps the house. [Nino](nino) keeps neither. [She](nino) rents a room from [Lali](lali). [Shota](shota) looks at [Nino](nino) too long. [Lali](lali) notices. One night [Shota](shota) tries the door. [Nino](nino) breaks a jug on [Shota](shota). [Lali](lali) throws out [Shota](shota), not [Nino](nino). [Lomidze](shota) sleeps in a qvevri. [Eka](eka) loses the baby in Lent. [Levan](levan) holds [her](eka) hand and thinks of [Nino](nino). [Eka](eka) can tell. [She](eka) takes [her](eka) hand away. [Irakli](irakli) asks [his](irakli) [daughter](eka) who the father was.
- move zviad "moves into the barn"
- housemate.start lali nino "rents a room"
- love shota nino "looks at Nino"
- discover lali shota "notices"
- sex? nino shota "tries the door"
- attack nino shota "breaks a jug"
+ breakup lali shota "throws out"
- lose eka "loses the baby"
- help levan eka "holds her hand"
- love levan nino "thinks of Nino"
- reject eka levan "takes her hand away"
- parent irakli eka "daughter"

== 9 Who the Father Was
Having got a name out of [Eka](eka), [Beridze](irakli) tears up the contract in front of [Levan](levan), spits on one half and keeps the other for the bank, with the consequence that the vineyard once more belongs to both [brothers](levan+zviad), [who](levan+zviad) are not on speaking terms. [Ketevan](ketevan), [who](ketevan) ought to be ashamed of [her](ketevan) firstborn, boxes [his](levan) ears instead and then holds [him](levan) while [he](levan) howls. [Eka](eka) leaves for [Tbilisi](@tbilisi) to study; [Gio](gio), at the wheel, asks [her](eka) whether [she](eka) wants the [fellow](levan) beaten. [She](eka) considers this as far as the pass.
- reveal eka irakli "got a name"
- discover irakli eka+levan "got a name"
- quarrel irakli levan "tears up"
- sibling levan zviad "brothers"
- enemy levan zviad "not on speaking terms"
- parent ketevan levan "firstborn"
- attack ketevan levan "boxes his ears"
- help ketevan levan "holds him"
- sad levan "howls"
+ move eka "leaves for Tbilisi" @tbilisi
- attack? gio levan "beaten"

== 10 The Feast of the New Wine
The Danish wedding, for which forty-one Holms arrive by bus, lasts three days, in the course of which a [cooper](cooper) proposes to [Lali](lali), [who](lali) is still, [she](lali) reminds [him](cooper), somebody's [wife](lali); [Gio](gio) drinks [his](gio) victorious [rival](anders) under the table, finds that [he](gio) likes [him](anders), and offers [him](anders) eternal brotherhood; and [Zviad](zviad), [who](zviad) as toastmaster has to raise [his](zviad) horn to absent loves, looks across at [Nino](nino) and cannot finish. [She](nino) gets up and goes out. [He](zviad) counts to twenty. When [they](nino+zviad) return, with straw in [their](nino+zviad) hair, [Levan](levan) fills [their](nino+zviad) cups to the brim and spills a good deal.
+ wedding anders tamar "wedding"
- propose cooper lali "proposes"
- reject lali cooper "reminds him"
- married lali shota "wife"
- enemy anders gio "rival"
- friend.start anders gio "brotherhood"
- love zviad nino "cannot finish"
+ sex nino zviad "straw in their hair"
- jealous levan zviad "spills"

== 11 Decrees
Within one spring [Father Ioane](priest) has to write to the bishop about two marriages that are no longer any, [Lali](lali)'s and [Nino](nino)'s. [Shota](shota), sober for forty days, weeps, signs and asks for [his](shota) hat. [Levan](levan) asks for more: in return for [his](levan) signature [he](levan) wants [his](levan) [brother](zviad)'s half. [Zviad](zviad) gives it up without reading the paper, for [Nino](nino), as everybody but the [signatory](levan) knows, is in [her](nino) third month. [The couple](nino+zviad) find shelter, of all places, under [Irakli](irakli)'s roof, where there is a bed to spare since [Ketevan](ketevan) took [her](ketevan) place in the other.
+ divorce lali shota "no longer any"
+ divorce levan nino "no longer any"
- sad shota "weeps"
- threaten levan zviad "in return for"
- sibling levan zviad "brother"
- lose zviad levan "gives it up"
- pregnant nino zviad "third month"
- couple nino zviad "The couple"
- housemate.start irakli nino+zviad "under Irakli's roof"
- couple irakli ketevan "took her place"

== 12 One Road
The [boy](child), [Luka](child), arrives at vintage, in a cart, between two vineyards, and is delivered by the nearest [person](levan) with clean hands, [who](levan) happens to be [Levan](levan). [He](levan) ties the cord with twine, hands the [child](child) up to [its](child) [father](zviad) and, for the first time in a year, speaks to [him](zviad): "[He](child) has [your](zviad) ears, poor devil." [Zviad](zviad) embraces [him](levan), blood and all. The wall comes down in October. [Ketevan](ketevan) marries [her](ketevan) old [admirer](irakli) in black, [Eka](eka), back for the day, dances with [Levan](levan) as one dances with an uncle, and the [cooper](cooper), asking [Lali](lali) again, isn't reminded of anything.
+ birth nino child "arrives at vintage"
- help levan nino "delivered"
- parent zviad child "father"
+ reconcile levan zviad "embraces"
+ wedding irakli ketevan "marries"
- love irakli ketevan "admirer"
- return eka "back for the day"
- propose cooper lali "asking Lali again"
- engaged.start cooper lali "isn't reminded"
