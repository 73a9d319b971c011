%series Rest and Sons
%lang en
%genre family serial about undertakers in Melbourne, encyclopaedia episode list
%cast ambrose | Ambrose Rest; Ambrose | m
%cast delia   | Delia Rest; Delia | f
%cast cass    | Cass Rest; Cass | m
%cast noor    | Noor Rest; Noor | f
%cast linus   | Linus Rest; Linus | m
%cast florist | Ottilie Brandt; Ottilie | f
%cast embalmer | - | m
%cast organist | - | f
%cast dove    | Harold Dove; Dove | m
%cast doveson | Jasper Dove; Jasper | m
%cast clerk   | - | f
%cast sculptor | - | m
%cast twinA   | Rose | f
%cast twinB   | Iris | f
%cast baby    | - | m

== 1
[Ambrose Rest](ambrose), third of that name to bury the people of [Coburg](@coburg), collapses at the graveside of a stranger and, on waking, hands the firm not to [his](ambrose) [firstborn](cass), [Cass](cass), but to [Cass](cass)'s [wife](noor), [Noor](noor), [who](noor) can add. [Cass](cass) sleeps in the showroom. [Linus](linus), the younger [son](linus), [who](linus) plays the saxophone at wakes and has been thrown out by two landladies in a month, moves back into [his](linus) childhood bedroom, where [he](linus) finds [Delia](delia), [his](linus) [mother](delia), asleep; [she](delia) has not shared the marital bed since Easter.
+ ill ambrose "collapses"
+ hire noor ambrose "hands the firm"
- parent ambrose cass "firstborn"
- married cass noor "wife"
- sad cass "sleeps in the showroom"
- parent ambrose+delia linus "son"
- create linus "plays the saxophone"
- married ambrose delia "marital bed"
- move linus "moves back"
- find linus delia "finds Delia"

== 2
Across the road [Harold Dove](dove), for decades the competition, marks [Ambrose](ambrose)'s illness with a discount on oak. [His](dove) [heir](doveson), [Jasper](doveson), [who](doveson) deplores the discount, brings [Noor](noor) a list of stolen customers and is caught by [her](noor) eyes in mid-apology. The [florist](florist), a recent [widow](florist) from [Graz](@graz) [who](florist) supplies both houses, hears [Linus](linus) practising in the chapel and asks for the tune that [her](florist) late [husband](sculptor) liked; [he](linus) plays it so badly that [she](florist) laughs aloud, the first time since the burial, and orders lessons.
- enemy ambrose dove "competition"
- ill ambrose "illness"
- parent dove doveson "heir"
- gift doveson noor "brings Noor a list"
+ love.start doveson noor "caught by her eyes"
- married.past florist sculptor "widow"
- die.past sculptor "late"
- meet florist linus "asks for the tune"
- happy florist "laughs aloud"
- advisor.start linus florist "lessons"

== 3
[Delia](delia)'s secret turns out to be a [woman](organist). For eleven months the [undertaker](ambrose)'s [wife](delia) and the parish [organist](organist) have met in the loft after evensong, with no more scandal than shortbread and clasped hands, until the [embalmer](embalmer), [who](embalmer) goes up to oil a hinge, sees rather more. [He](embalmer) puts a price on [his](embalmer) discretion. [Delia](delia) pawns [her](delia) pearls; the [organist](organist) goes to the [embalmer](embalmer)'s door with a hymnal and offers to break [his](embalmer) nose with it.
- married ambrose delia "wife"
+ affair delia organist "met in the loft"
- cheat delia ambrose "met in the loft"
- discover embalmer delia+organist "sees rather more"
+ threaten embalmer delia "puts a price on"
- lose delia "pawns her pearls"
- threaten organist embalmer "break his nose"

== 4
[Noor](noor) dismisses the [embalmer](embalmer). [Dove](dove) takes on the [embalmer](embalmer) the same day. [Cass](cass) goes fishing. [Jasper](doveson) writes to [Noor](noor). [Noor](noor) tears up the letter. [She](noor) glues it together. [Ottilie](florist) is the [florist](florist)'s name. [Linus](linus) says [Ottilie](florist) over and over. [Ottilie](florist) has a drink with [Linus](linus). [She](florist) leaves before midnight. [Linus](linus) walks on air. A [clerk](clerk) from the cemetery walks out with [Cass](cass). Fish are not mentioned.
+ quit embalmer noor "dismisses"
- hire embalmer dove "takes on"
- reject noor doveson "tears up"
- love noor doveson "glues it together"
- love linus florist "over and over"
- date florist linus "has a drink"
- happy linus "on air"
+ affair cass clerk "walks out with"
- cheat cass noor "walks out with"

== 5
At the trade fair in [Geelong](@geelong), where the rival houses are put up on one corridor, [Noor](noor) and [Jasper](doveson) end the evening at the ice machine; [they](doveson+noor) go as far as each other's mouths, whereupon [she](noor) remembers that [she](noor) is married and shuts [her](noor) door. At home [Ambrose](ambrose), back on [his](ambrose) feet, is told by the [organist](organist), [who](organist) can bear the shortbread no longer, what [his](ambrose) [wife](delia) could not bring herself to say. The old [man](ambrose) thanks [her](organist), sees [her](organist) to the gate and takes an axe to the display coffins.
- travel doveson+noor "trade fair" @geelong
- neighbour doveson noor "on one corridor"
+ kiss doveson noor "each other's mouths"
- cheat noor cass "each other's mouths"
- married cass noor "is married"
- reject noor doveson "shuts her door"
- recover ambrose "back on his feet"
+ reveal organist ambrose "is told by the organist"
- married ambrose delia "wife"
- reveal! delia ambrose "could not bring herself"
- sad ambrose "takes an axe"

== 6
[Delia](delia) packs two suitcases, in one of which [her](delia) [granddaughters](twinA+twinB), the [twins](twinA+twinB) [Rose](twinA) and [Iris](twinB), have hidden a kitten, and goes to live above the organ shop. [Cass](cass), called upon as the eldest to speak with [her](delia), speaks of [his](cass) own affairs instead: the [clerk](clerk) is expecting [him](cass) to leave [Noor](noor) by Christmas. [His](cass) [mother](delia) advises [him](cass) to do at once what [she](delia) put off for thirty years. [Noor](noor), [who](noor) came up behind [him](cass) with the kitten's basket, finishes the sentence for [him](cass), and the marriage with it.
- kin delia twinA+twinB "granddaughters"
- sibling twinA twinB "twins"
+ breakup delia ambrose "packs two suitcases"
- move delia organist "goes to live"
- parent delia cass "mother"
- affair cass clerk "affairs"
- reveal cass delia "speaks of"
- breakup? cass noor "leave Noor"
- discover noor cass "came up behind"
+ breakup noor cass "finishes the sentence"

== 7
The winter of the flu, when both houses run out of pine, forces the enemies into one cold room. There [Harold](dove) surprises [his](dove) [boy](doveson) buttoning [Noor](noor)'s coat with an attention not due to a competitor, and strikes [him](doveson) out of the will. The disinherited [Jasper](doveson) asks [her](noor) for a job; [she](noor) gives [him](doveson) the hearse keys, and the [embalmer](embalmer), [who](embalmer) never forgets a slight, lets the air out of the tyres. [Ottilie](florist) nurses [Linus](linus) through the fever and lies down beside [him](linus) when it breaks.
- discover dove doveson+noor "surprises"
- parent dove doveson "boy"
- flirt doveson noor "buttoning"
+ lose doveson "out of the will"
- hire doveson noor "hearse keys"
- boss.start noor doveson "job"
- attack embalmer _ "lets the air out"
- ill linus "fever"
- help florist linus "nurses"
- recover linus "breaks"
+ sex florist linus "lies down beside him"

== 8
[Cass](cass) has moved in with the [clerk](clerk). The [clerk](clerk) can't abide fish. [Cass](cass) and the [clerk](clerk) squabble nightly. [Rose](twinA) misses [Cass](cass). [Iris](twinB) bites the [clerk](clerk). [Ambrose](ambrose) dines alone. [Ambrose](ambrose) plays dominoes with [Dove](dove). Strangely, [Ambrose](ambrose) likes [Dove](dove). [Dove](dove) has missed [Jasper](doveson) for weeks. [Ambrose](ambrose) tells [Dove](dove) to ring [Jasper](doveson). [Dove](dove) rings [Jasper](doveson). [Ottilie](florist) shows [Linus](linus) a test. [Linus](linus) faints.
- move cass clerk "moved in with"
+ quarrel cass clerk "squabble"
- sad twinA cass "misses"
- attack twinB clerk "bites"
- sad ambrose "dines alone"
- friend.start ambrose dove "likes Dove"
- sad dove doveson "missed"
- reconcile? dove doveson "rings"
- reveal florist linus "shows Linus"
+ pregnant florist linus "test"
- ill linus "faints"

== 9
An unmarked coffin delivered to the wrong house contains, as [Jasper](doveson) discovers on opening it, not a deceased but three dozen silver candlesticks from the churches of the diocese. The trail leads to the [embalmer](embalmer), [who](embalmer), surprised by [Delia](delia) while [he](embalmer) is unscrewing the organ pipes, shuts [her](delia) in the crypt. The [organist](organist), missing [her](organist) [companion](delia) at supper, plays with all stops drawn until the answering knocks betray where [she](delia) is. The [thief](embalmer) gets as far as the tram. [Ambrose](ambrose), on the back seat, trips [him](embalmer) up.
- discover doveson "discovers"
- steal embalmer _ "unscrewing"
- discover delia embalmer "surprised by Delia"
+ abduct embalmer delia "shuts her in"
- couple delia organist "companion"
+ find organist delia "knocks"
- rescue organist delia "plays with all stops"
- flee embalmer "as far as the tram"
- attack ambrose embalmer "trips him up"

== 10
Papers are signed twice in one morning before the same magistrate: [Ambrose](ambrose) and [Delia](delia) part on the courthouse steps with a handshake that becomes an embrace, and [Noor](noor) and [Cass](cass) with a quarrel over who is to have the kitten. [Cass](cass), shown the door by the [clerk](clerk), spends the night in the showroom again. [He](cass) begs [his](cass) [brother](linus) for a bed; [Linus](linus), [whose](linus) own is full of [Ottilie](florist) and sheet music, lends [him](cass) the saxophone case for a pillow. That evening [Jasper](doveson) asks [Noor](noor) nothing, and [she](noor) answers yes.
+ divorce ambrose delia "Papers are signed"
+ divorce cass noor "Papers are signed twice"
- reconcile ambrose delia "embrace"
- quarrel cass noor "quarrel"
- breakup clerk cass "shown the door"
- sibling cass linus "brother"
- couple florist linus "full of Ottilie"
- gift linus cass "lends him"
+ couple.start doveson noor "answers yes"

== 11
In the last episode of the season nobody is buried. A [son](baby) is born to the [florist](florist) among the chrysanthemums, with [Delia](delia), four times a mother and twice unlucky, holding the lamp. [Linus](linus) and [Ottilie](florist) are joined the same week by a priest with hay fever, so that the [bridegroom](linus)'s [mother](delia)'s [friend](organist) plays, and the [bridegroom](linus) accompanies. [Dove](dove) gives [Jasper](doveson) back [his](doveson) name on the sign; the signboard, repainted, now reads Rest and Dove. [Cass](cass) goes to sea as a ship's cook. [Ambrose](ambrose), [who](ambrose) waves longest, walks home between the [twins](twinA+twinB).
+ birth florist baby "son is born"
- help delia florist "holding the lamp"
+ wedding florist linus "are joined"
- parent delia linus "mother"#2
- couple delia organist "friend"
- reconcile dove doveson "gives Jasper back his name"
- create linus+organist "plays"
- hire cass "ship's cook"
- travel cass "goes to sea"
- sibling twinA twinB "twins"
