%series House of Adeyemi
%lang en
%genre romantic drama in a Lagos fashion house, encyclopaedia season article
%cast temi     | Temilade Adeyemi; Temi | f
%cast bolaji   | Bolaji Adeyemi; Bolaji | m
%cast chief    | Chief Adeyemi; Chief | m
%cast ngozi    | Ngozi Okafor; Ngozi | f
%cast sunday   | Sunday Effiong; Sunday | m
%cast remi     | Remi Cole; Remi | f
%cast hakeem   | Hakeem Bello; Hakeem | m
%cast auntie   | Auntie Ronke; Ronke | f
%cast clive    | Clive Ashworth; Ashworth; Clive | m
%cast favour   | Favour | f
%cast pastor   | Pastor Dan | m
%cast driver   | - | m
%cast mama | - | f
%cast firstwife | - | f
%cast twins    | - | n

== 1 Cut on the Bias
With the retirement of [Chief Adeyemi](chief), [whose](chief) agbadas have dressed three presidents, the house passes by [his](chief) decision not to [Bolaji](bolaji), the [first-born](bolaji), but to [his](bolaji) [sister](temi) [Temilade](temi), a [bookkeeper](temi), [who](temi) on the same day finds herself the superior of a [man](sunday) [she](temi) has spent four years trying to forget: [Sunday Effiong](sunday), head [cutter](sunday), [who](sunday) let [her](temi) go to [London](@london) without so much as a wave. [Ngozi Okafor](ngozi), [Temi](temi)'s closest [confidante](ngozi) since boarding school and, for the past seven months, [Sunday](sunday)'s steady [girlfriend](ngozi), had been meaning to write.
- quit chief "retirement"
- parent chief bolaji+temi "first-born"
- sibling bolaji temi "sister"
+ hire temi chief "house passes"
- boss temi sunday "superior"
- couple.past sunday temi "trying to forget"
- travel.past temi "London" @london
- friend ngozi temi "closest confidante"
+ couple ngozi sunday "steady girlfriend"
- reveal! ngozi temi "meaning to write"

== 2 The First-Born
Passed over and not a man to hide it, [Bolaji](bolaji) drinks for two days with [his](bolaji) [driver](driver) and on the third offers [his](bolaji) shares to [Clive Ashworth](clive), an English [investor](clive) [who](clive) came for the cloth and has stayed, so gossip has it, for [Remi Cole](remi), the house's most photographed [model](remi) and [Bolaji](bolaji)'s lawful [wife](remi). [Auntie Ronke](auntie), the [founder](chief)'s [sister](auntie), to [whom](auntie) nothing that occurs between the looms is unknown, boxes [her](auntie) grown [nephew](bolaji)'s ears. [Temi](temi) meets the [Englishman](clive) in the lift, takes [him](clive) for the technician, and has [him](clive) mend a fan.
- sad bolaji "Passed over"
- boss bolaji driver "driver"
+ betray? bolaji temi "offers his shares"
- affair? clive remi "gossip has it"
- married bolaji remi "lawful wife"
- sibling auntie chief "sister"
- kin auntie bolaji "nephew"
- attack auntie bolaji "boxes"
+ meet clive temi "meets the Englishman"
- discover! temi clive "for the technician"
- help clive temi "mend a fan"

== 3 Fittings
A dress must be fitted on somebody, and as [Remi](remi) has a headache, which no one believes in, [Sunday](sunday) pins the wedding gown for the [Abuja](@abuja) show onto [Temi](temi), [who](temi) stands like a post while [his](sunday) hands, which have forgotten nothing, go round [her](temi) waist. [Ngozi](ngozi), entering with the veil, sees what there is to see: two [people](sunday+temi) not looking at each other. At home [she](ngozi) asks [him](sunday) when [he](sunday) means to introduce [her](ngozi) to [his](sunday) [mother](mama). [He](sunday) says, soon. [She](ngozi), [who](ngozi) has heard "soon" before, goes out and buys the ring herself.
- ill! remi "headache"
- love sunday temi "have forgotten nothing"
+ discover ngozi sunday+temi "sees what there is"
- couple ngozi sunday "At home"
- parent mama sunday "mother"
- meet? mama ngozi "introduce her"
- jealous ngozi temi "asks him when"
+ engaged? ngozi sunday "buys the ring"

== 4 Lace
[Clive](clive) sends [Temi](temi) forty yards of lace. [Temi](temi) returns the lace to [Ashworth](clive). [Ashworth](clive) laughs and invites [her](temi) to lunch. [She](temi) goes, and [she](temi) enjoys it. [Ngozi](ngozi) proposes to [Sunday](sunday). [Sunday](sunday) says yes, a little late. [Temi](temi) hears it from [Favour](favour). [Favour](favour) irons here and tells everyone everything. That night [Temi](temi) lets [Clive](clive) kiss [her](temi).
- gift clive temi "sends"
- reject temi clive "returns"
- happy clive "laughs"
+ date clive temi "invites her to lunch"
- happy temi "enjoys"
+ propose ngozi sunday "proposes to Sunday"
- engaged.start ngozi sunday "says yes"
- reveal favour temi "hears it from"
- kiss clive temi "kiss her"

== 5 A Double Room in Abuja
For the show in the capital the house, which is economising, books doubles, and by an error of [Favour](favour)'s the key to 212 is handed both to [Remi](remi) and to [Hakeem Bello](hakeem), the [photographer](hakeem), so that two [people](hakeem+remi) [who](hakeem+remi) have looked at each other through a lens for years must for once do so without it. Nothing is said at breakfast, and a great deal of pawpaw is eaten. [Bolaji](bolaji), flying in unannounced to watch [his](bolaji) [wife](remi) for signs of [Ashworth](clive), accuses the wrong [man](clive) across the buffet; [Clive](clive), [who](clive) has spent the night in the lobby composing a letter to [Temi](temi), replies with a glass of juice.
+ sex hakeem remi "without it"
- cheat remi bolaji "Nothing is said"
- colleague hakeem remi "through a lens"
- reveal! hakeem+remi _ "Nothing is said"
- travel bolaji "flying in"
- married bolaji remi "wife"
- jealous bolaji clive "signs of"
- investigate bolaji remi "watch his wife"
+ accuse bolaji clive "accuses the wrong man"
- attack clive bolaji "glass of juice"
- love clive temi "letter to Temi"

== 6 Introductions
The families of the betrothed come together in [Calabar](@calabar), where [Sunday](sunday)'s [mother](mama), counting the yams, whispers that [she](mama) had always supposed it would be the [girl](temi) with the ledgers; [Ngozi](ngozi), [whose](ngozi) hearing is excellent, gives [him](sunday) until the fish course to tell [her](ngozi) that it was never like that. The fish course comes. [He](sunday) tells [her](ngozi) instead that [he](sunday) had driven to the airport, four years ago, and had arrived as the plane was rising; that [he](sunday) had wanted to ask [Temi](temi) to stay. [Ngozi](ngozi) eats [her](ngozi) fish to the bone, thanks the [hostess](mama), and takes the night bus alone.
- engaged ngozi sunday "betrothed"
- meet mama ngozi "come together"
- parent mama sunday "mother"
- reveal mama _ "whispers"
- discover ngozi sunday "hearing is excellent"
- threaten ngozi sunday "gives him until"
+ reveal sunday ngozi "tells her instead"
- love.past sunday temi "wanted to ask"
- sad ngozi "to the bone"
+ breakup ngozi sunday "night bus alone"

== 7 Hard Questions from Auntie
[Ngozi](ngozi) has it out with [Temi](temi) in front of the looms, which the weavers, out of tact, set going, with the result that [neither](ngozi+temi) understands half of what is shouted; it suffices to end a friendship of seventeen years. [Temi](temi), [who](temi) has done nothing and says so, is asked by [Ronke](auntie) whether [she](temi) does not love the [cutter](sunday), answers that [she](temi) is seeing [Clive](clive), and is told by the old [lady](auntie) that this was not the question. [Sunday](sunday) hands in [his](sunday) shears. [He](sunday) has rented a shop beside the bus station, with [Pastor Dan](pastor) upstairs and no air conditioning.
+ quarrel ngozi temi "has it out"
+ friend.end ngozi temi "end a friendship"
- betray! temi ngozi "done nothing"
- love? temi sunday "does not love"
- reveal temi auntie "answers"
- couple clive temi "seeing Clive"
- quit sunday temi "hands in his shears"
- create sunday "rented a shop"
- neighbour pastor sunday "upstairs"

== 8 Contact Sheets
[Hakeem](hakeem) is careful with [his](hakeem) negatives, but not with [his](hakeem) waste-paper basket, from which [Favour](favour) retrieves a strip of [Remi](remi) asleep, smiling, in sheets that bear a hotel's monogram; [she](favour) shows it to one [person](driver) only, and this [person](driver) is [Bolaji](bolaji)'s [driver](driver). [Bolaji](bolaji) smashes two cameras and a door. It is [Clive](clive), of all people, the [man](clive) [he](bolaji) had wrongly suspected, [who](clive) drives [Remi](remi) to safety, and [Chief Adeyemi](chief) [who](chief) sits the whole night beside [his](chief) [son](bolaji) and tells [him](bolaji), towards dawn, that [he](chief) had lost [his](chief) own first [wife](firstwife) in the same fashion, through shouting.
- create hakeem "negatives"
- find favour "retrieves a strip"
- affair hakeem remi "hotel's monogram"
- reveal favour driver "shows it"
+ discover bolaji hakeem+remi "smashes"
- attack bolaji hakeem "smashes two cameras"
- accuse.past bolaji clive "wrongly suspected"
+ rescue clive remi "drives Remi to safety"
- parent chief bolaji "son"
- help chief bolaji "sits the whole night"
- reveal chief bolaji "tells him"
- breakup.past firstwife chief "lost his own first wife"

== 9 The Bus Station
[Ngozi](ngozi) is sick on the bus. [Ngozi](ngozi) is sick on Tuesdays, too. The [father](sunday) can only be [Sunday](sunday). [She](ngozi) does not tell [Sunday](sunday). [She](ngozi) tells [Pastor Dan](pastor), and [he](pastor) does not preach. [He](pastor) makes [her](ngozi) tea. [He](pastor) was a boxer before [he](pastor) was a pastor. [She](ngozi) comes again for the tea. Downstairs a needle stops. [Sunday](sunday) has thin ceilings.
- ill ngozi "sick on the bus"
+ pregnant ngozi sunday "The father"
- reveal! ngozi sunday "does not tell"
+ reveal ngozi pastor "tells Pastor Dan"
- advisor pastor ngozi "preach"
- help pastor ngozi "makes her tea"
- return ngozi "comes again"
- discover sunday ngozi "thin ceilings"

== 10 A Good Man's Offer
[Clive](clive), required by [his](clive) firm to return to [Leeds](@leeds), goes on one knee among the bobbins and asks [Temi](temi) to go with [him](clive) as [his](clive) wife; [she](temi), moved, and on the brink of an answer which even [Ronke](auntie) could not have predicted, is interrupted by [Sunday](sunday), [who](sunday) has come not to win [her](temi) back but to tell [her](temi), before another does, that [he](sunday) has offered marriage to [Ngozi](ngozi) for the sake of the [child](twins) and has been turned down. "[She](ngozi) says [I](sunday) would be [hers](ngozi) out of politeness." [Clive](clive) gets to [his](clive) feet, brushes [his](clive) knee and asks for [his](clive) answer by post.
+ propose clive temi "on one knee"
- travel? clive "return to Leeds" @leeds
- move? temi clive "go with him"
- reconcile! sunday temi "win her back"
- reveal sunday temi "to tell her"
+ propose.past sunday ngozi "offered marriage"
- reject.past ngozi sunday "turned down"
- pregnant ngozi sunday "the child"

== 11 Trousseau for Someone Else
Divorced from [Bolaji](bolaji) after a hearing of nine minutes, [Remi](remi) opens an agency with [Hakeem](hakeem), with [whom](hakeem) [she](remi) shares a desk, a surname for tax reasons and, when [he](hakeem) is not photographing younger models, a bed. [She](remi) minds the younger models. [Her](remi) first [husband](bolaji), meanwhile sober for a hundred days, apologises to [Temi](temi) for the shares and is entrusted with the menswear. The letter to [Leeds](@leeds), a kind one, takes [Temi](temi) three drafts. [She](temi) could have been happy with [him](clive), [she](temi) writes, and that would have been the trouble.
+ divorce bolaji remi "Divorced"
- create hakeem+remi "opens an agency"
- couple hakeem remi "a bed"
- jealous remi _ "minds"
- ex bolaji remi "first husband"
- recover bolaji "sober"
- reconcile bolaji temi "apologises"
- hire bolaji temi "entrusted with"
+ reject temi clive "takes Temi three drafts"

== 12 Two Cribs
There are two heartbeats, the nurse says, at which the [pastor](pastor), [who](pastor) has come along to carry the bag, has to sit down. [Ngozi](ngozi), seven months gone, and lately known to hum hymns, asks [Temi](temi), by way of a note folded into a pattern, to come and hold the other hand, since there are now two of everything; [Temi](temi) runs the length of the street in [her](temi) stockinged feet. The [friends](ngozi+temi) say little, and that all at once. The [twins](twins) arrive before the taxi does. [Sunday](sunday), admitted as the [father](sunday), finds the chair by the bed taken by [Pastor Dan](pastor), and shakes [his](pastor) hand.
- discover ngozi+pastor "two heartbeats"
- help pastor ngozi "carry the bag"
- pregnant ngozi sunday "seven months gone"
- invite ngozi temi "by way of a note"
+ reconcile ngozi temi "hold the other hand"
- friend.start ngozi temi "friends"
+ birth ngozi twins "arrive"
- parent sunday twins "father"
- reconcile pastor sunday "shakes his hand"

== 13 Selvedge
In a year in which the house of [Adeyemi](#adeyemi) dresses its fourth president, the [pastor](pastor)'s wedding to [Ngozi](ngozi), celebrated in the street between the bus station and the church, attracts more attention than the inauguration, not least because the gown is the work of the [bride](ngozi)'s former [fiancé](sunday) and the books of [his](sunday) former [love](temi). When everybody is dancing, [Sunday](sunday) asks [Temi](temi) whether [he](sunday) may have [his](sunday) shears back. [She](temi) keeps [him](sunday) waiting for as long as it takes a plane to leave the ground; then [she](temi) pulls [him](sunday) by [his](sunday) tape measure behind the looms. [Ronke](auntie) sets the shuttles going.
+ wedding ngozi pastor "wedding"
- engaged.past ngozi sunday "former fiancé"
- create sunday "gown"
- couple.past sunday temi "former love"
- hire? sunday temi "shears back"
+ kiss sunday temi "behind the looms"
- reconcile sunday temi "tape measure"
- help auntie sunday+temi "sets the shuttles going"
