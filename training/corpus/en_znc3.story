%series Thirteen Drums
%lang en
%genre telenovela about a Rio samba school, recap column, chatty
%cast school   | Unidos da Ladeira; Ladeira | g
%cast iracema  | Dona Iracema; Iracema | f
%cast tadeu    | Tadeu Rocha; Tadeu | m
%cast jussara  | Jussara Rocha; Jussara; Ju | f
%cast wallace  | Wallace Prado; Wallace; Prado | m
%cast marlon   | Marlon | m
%cast cida     | Aparecida; Cida | f
%cast noel     | Noel Batista; Noel | m
%cast bento    | Bento | m
%cast vera     | Vera Lúcia Prado; Vera Lúcia; Vera | f
%cast deluxe   | Deluxe | n
%cast delegado | Inspector Falcão; Falcão | m
%cast seam     | Rosinha | f
%cast baby     | Ismael | m
%cast mum      | - | f
%cast boy      | - | m
%cast thugs    | - | m

== 1 The Queen of the Drums
We begin, as we shall end, with feathers. [Dona Iracema](iracema), [who](iracema) has ruled [Unidos da Ladeira](school) for thirty years, hands the tambourine of the queen of the drums to [her](iracema) [granddaughter](jussara) [Jussara](jussara), fresh off the bus from [Salvador](@salvador). [Cida](cida), the [queen](cida) until last Tuesday, smiles so hard that a tooth cracks. [Tadeu](tadeu), the drum [master](tadeu) and [Jussara](jussara)'s [father](tadeu), hasn't set eyes on the [girl](jussara) since [she](jussara) was four. Neither of [them](jussara+tadeu) knows where to look, so both look at [Marlon](marlon), [who](marlon) plays the third drum, and [who](marlon) looks, dear readers, at [Jussara](jussara).
- boss iracema school "ruled"
+ hire jussara iracema "hands the tambourine"
- kin iracema jussara "granddaughter"
- return jussara "fresh off the bus"
- quit.past cida "until last Tuesday"
- jealous cida jussara "smiles so hard"
- parent tadeu jussara "father"
- love marlon jussara "looks, dear readers"

== 2 A Man with a Chequebook
[Wallace Prado](wallace), [who](wallace) has made [his](wallace) pile in car parks, wants [Ladeira](school)'s hill for another. [He](wallace) pays for the feathers and asks for nothing, which ought to have worried somebody. [His](wallace) better [half](vera), [Vera Lúcia](vera), once danced here herself, barefoot, and on the arm of [Tadeu](tadeu); watch [her](vera) hand when [he](tadeu) passes the coffee. [Cida](cida) watches it. [Marlon](marlon) walks [Jussara](jussara) home by the long stairs, all four hundred of them, and is paid at the top, on the cheek. [His](marlon) [girlfriend](cida), for that is what [Cida](cida) is, happens to live on stair three hundred and ten.
- help wallace school "pays for the feathers"
- married vera wallace "better half"
- couple.past tadeu vera "on the arm of Tadeu"
- love vera tadeu "her hand"
- discover cida vera "watches it"
- flirt jussara marlon "the long stairs"
+ kiss jussara marlon "on the cheek"
- couple cida marlon "girlfriend"
- cheat marlon cida "paid at the top"

== 3 Stair Three Hundred and Ten
A flowerpot comes down. It misses [Marlon](marlon) and lays out [Noel Batista](noel), our [composer](noel), [who](noel) was only whistling. [Cida](cida) screams from the window that [she](cida) and [Marlon](marlon) are through; [he](marlon) shouts up that [he](marlon) was about to say so. [Jussara](jussara) wraps the [victim](noel)'s head in [her](jussara) shawl and asks the [drummer](marlon), icily, since when [he](marlon) has had a [girlfriend](cida). In hospital [Noel](noel) wakes up with eleven stitches and a melody. [Rosinha](seam), the [seamstress](seam), [who](seam) has sat by [his](noel) bed all night with the shawl in [her](seam) lap, gets no thanks. [She](seam) never does.
- attack cida marlon "A flowerpot"
- injure noel cida "lays out"
+ breakup cida marlon "are through"
- help jussara noel "wraps the victim's head"
- quarrel jussara marlon "icily"
- recover noel "wakes up"
- create noel "a melody"
- help seam noel "sat by his bed"

== 4 Ash Trays
[Tadeu](tadeu) and [Vera](vera) meet at the fish market by chance. The second time it isn't chance. By Friday [they](tadeu+vera) have a key to a room above the lottery shop and a rule: no names. [Tadeu](tadeu) breaks the rule. [Bento](bento), [Wallace](wallace)'s [chauffeur](bento), [who](bento) is paid to wait outside the hairdresser's, works out that no woman can have that much hair, and sells [his](bento) arithmetic not to the [husband](wallace) but to [Cida](cida), for a dance and a promise. I can hear you groaning. I groaned, too.
- date tadeu vera "The second time"
+ affair tadeu vera "a key to a room"
- cheat vera wallace "a key to a room"
- boss wallace bento "chauffeur"
- discover bento vera "works out"
- reveal bento cida "sells his arithmetic"
- married vera wallace "husband"
- flirt bento cida "a dance and a promise"

== 5 Deluxe
Enter [Deluxe](deluxe). [Deluxe](deluxe) sews, sings and tells fortunes. [Deluxe](deluxe) is the best [friend](deluxe) of [Rosinha](seam). [Rosinha](seam) asks the cards about [Noel](noel). The cards say no. [Deluxe](deluxe) says yes. [Marlon](marlon) sends [Jussara](jussara) mangoes. [Jussara](jussara) eats the mangoes and forgives [Marlon](marlon). [They](jussara+marlon) go to the beach. [They](jussara+marlon) miss rehearsal. [Iracema](iracema) shouts at [Marlon](marlon). [Tadeu](tadeu) shouts at [Ju](jussara). "Since when are [you](tadeu) [my](jussara) [father](tadeu)?" asks [Ju](jussara). Nobody drums for a minute.
- friend deluxe seam "best friend"
- love seam noel "about Noel"
- gift marlon jussara "mangoes"
+ reconcile jussara marlon "forgives"
- date jussara marlon "go to the beach"
- quarrel iracema marlon "shouts at Marlon"
- quarrel jussara tadeu "shouts at Ju"
- parent tadeu jussara "father"
- reject jussara tadeu "Since when"

== 6 The Envelope
[Cida](cida) puts it to [Tadeu](tadeu) sweetly: either [she](cida) is queen again by carnival, or [Prado](wallace) gets an envelope. What is a father to do? This [one](tadeu) takes the sash from [his](tadeu) own [child](jussara), in front of three hundred people, and can't tell [her](jussara) why. [Jussara](jussara) packs. [Noel](noel), [who](noel) has written the samba of the year around the way [she](jussara) climbs stairs, says [his](noel) piece in the doorway; [she](jussara) takes [his](noel) face in both hands, as one does with uncles, and [he](noel) understands. [Marlon](marlon) takes the suitcase from [her](jussara) and [her](jussara) from the bus stop. To [his](marlon) [mother](mum)'s. There are only two rooms, and one is for the goats.
+ threaten cida tadeu "either she is queen"
- quit jussara tadeu "takes the sash"
- parent tadeu jussara "own child"
- hire? cida "queen again"
- reveal? cida wallace "gets an envelope"
- parent mum marlon "mother"
- create noel jussara "samba of the year"
- confess noel jussara "says his piece"
- reject jussara noel "as one does with uncles"
+ move jussara marlon "his mother's"
- reveal! tadeu jussara "can't tell her"

== 7 Goat Week
Bliss. Two rooms, rain on tin, and a couple of [lovers](jussara+marlon) on a mattress. Let us leave [them](jussara+marlon) to it. Meanwhile the restored [queen](cida) has [Bento](bento) carry [her](cida) train and forgets the promise; [he](bento), [who](bento) has a temper under that cap, gives [his](bento) [employer](wallace) the envelope for free. [Wallace](wallace) doesn't shout. [He](wallace) has the locks changed, the accounts closed and [Vera](vera)'s shoes thrown in the pool, and calls in [Ladeira](school)'s debt. Two [men](thugs) in vests wait for [Tadeu](tadeu) under the viaduct. [He](tadeu) will not be holding a drumstick before Easter.
+ couple jussara marlon "lovers"
- reject cida bento "forgets the promise"
- boss wallace bento "employer"
- reveal bento wallace "gives his employer"
+ breakup wallace vera "locks changed"
- threaten wallace school "calls in"
- attack thugs tadeu "Two men in vests"
- injure tadeu thugs "will not be holding"

== 8 A Hand Short
[Vera](vera) arrives on the hill with one plastic bag. [Iracema](iracema), [whose](iracema) [son](tadeu) is lying in plaster on account of this [lady](vera), looks [her](vera) up and down and makes room on the bench. Who is to lead the drums? [Marlon](marlon) says it can only be one [person](jussara), and fetches [her](jussara) from among the goats. The [prodigal](jussara) makes [her](jussara) terms: no sash, no feathers, the whistle. And the truth. So [Tadeu](tadeu) tells [his](tadeu) [daughter](jussara) about the envelope, and why [he](tadeu) let [her](jussara) go at four: [he](tadeu) was in jail, for another [man](wallace)'s car. For [Prado](wallace)'s, in fact.
- travel vera "arrives on the hill"
- parent iracema tadeu "son"
- injure tadeu "in plaster"
- invite iracema vera "makes room"
- return jussara "fetches her"
+ hire jussara "the whistle"
- parent tadeu jussara "daughter"
+ reveal tadeu jussara "tells his daughter"
- arrest.past _ tadeu "in jail"

== 9 Inspector Falcão
That car. It ran down a [boy](boy) on the avenue in 1999, and it was [Wallace](wallace) [who](wallace) was driving. [Tadeu](tadeu), then [his](wallace) [driver](tadeu), took the blame and the money. [Inspector Falcão](delegado), [whom](delegado) half the hill owes a cigarette, digs up the file at [Jussara](jussara)'s request and whistles. Somebody has torn a page from it. [Deluxe](deluxe), consulting no cards at all, remembers who used to wash that car: [Bento](bento). But the [chauffeur](bento) has not been seen since Monday, nor has [Cida](cida)'s jewellery, and the [queen](cida) sits on stair three hundred and ten and cries [her](cida) lashes off.
- kill.past wallace boy "ran down"
- boss.past wallace tadeu "his driver"
- help.past tadeu wallace "took the blame"
+ investigate delegado wallace "digs up the file"
- steal _ "torn a page"
- discover deluxe bento "remembers"
- flee bento "not been seen"
+ steal bento cida "Cida's jewellery"
- sad cida "cries"

== 10 Quiet Evening
Nothing explodes tonight. [Rosinha](seam) sews. [Noel](noel) sits next to [Rosinha](seam). [He](noel) hums. [She](seam) hums the second voice. [He](noel) looks at [her](seam) for the first time. [Deluxe](deluxe) deals, peeks and grins. [Vera](vera) feeds [Tadeu](tadeu) soup. [Tadeu](tadeu) asks [Vera](vera) to be [his](tadeu) [wife](vera). [She](vera) is somebody's already. [She](vera) says yes anyway. [Ju](jussara) cannot keep down rice. [Iracema](iracema) counts on [her](iracema) beads. [Marlon](marlon) asks [Ju](jussara) what is wrong. [Ju](jussara) puts [his](marlon) hand on the drum [she](jussara) means.
- love.start noel seam "for the first time"
- happy deluxe "grins"
- help vera tadeu "feeds Tadeu soup"
+ propose tadeu vera "to be his wife"
- married vera wallace "somebody's already"
- engaged.start tadeu vera "says yes"
- ill jussara "cannot keep down rice"
- discover iracema jussara "counts"
- reveal jussara marlon "puts his hand"
+ pregnant jussara marlon "the drum she means"

== 11 The Page
[Bento](bento) is picked up at the border with six rings on, and is glad to talk: the missing page is behind the mirror of the limousine. [Falcão](delegado) gets there an hour late. [Wallace](wallace) has burned it, and the limousine with it, and has taken [Jussara](jussara) for a ride in another. From a half-built car park [he](wallace) telephones [Vera](vera): the divorce on [his](wallace) terms, and the [inspector](delegado) off the case, or the [girl](jussara) learns to fly. It is [Cida](cida), of all the women on this hill, [who](cida) knows the back stairs, from nights that [she](cida) would rather not go into. [She](cida) gets [Jussara](jussara) out. [She](cida) does not get out herself.
+ arrest _ bento "picked up"
- reveal bento delegado "glad to talk"
- abduct wallace jussara "taken Jussara for a ride"
- threaten wallace vera "or the girl"
- divorce? vera wallace "divorce"
- affair.past cida wallace "nights"
+ rescue cida jussara "gets Jussara out"
- die cida "does not get out"

== 12 Avenue
[Ladeira](school) comes down the avenue at dawn behind an empty platform, on which lies [Cida](cida)'s sash. Nobody has a dry eye, myself included. [Prado](wallace), led off between two policemen, hears it from the van. Third place! [They](school) danced as if it were first. [Iracema](iracema), having seen what [she](iracema) wanted to see, gives up the chair to [Vera](vera), [whose](vera) divorce came with the milk and [whose](vera) wedding is on Sunday. [Noel](noel) has put a ring on [Rosinha](seam)'s thimble finger. And under the judges' stand, between the last drum and the next school's first, [Ju](jussara) has a [son](baby). [He](baby) is [Ismael](baby). [He](baby) came in on the beat.
- sad _ cida "a dry eye"
- find school "Third place"
+ arrest _ wallace "led off"
- quit iracema "gives up the chair"
- hire vera iracema "gives up the chair"
- divorce vera wallace "divorce came"
- wedding? tadeu vera "wedding is on Sunday"
- engaged.start noel seam "a ring"
+ birth jussara baby "has a son"
