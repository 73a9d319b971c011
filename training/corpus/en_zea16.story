%series Tiger Hill School
%lang en
%genre teen drama at a boarding school near Darjeeling, recap summaries
%cast ish | Ishaan Mehra; Ishaan; Mehra | m
%cast pem | Pema Lhamo; Pema | f
%cast rhe | Rhea D'Cruz; Rhea | f
%cast kab | Kabir Singh Gill; Kabir; Gill | m
%cast zub | Zubin | m
%cast hm | Colonel Thapa; Thapa; the Colonel | m
%cast mat | Matron Philomena; Philomena | f
%cast eng | Miss Sengupta; Sengupta | f
%cast mehra | Vikram Mehra; Vikram | m
%cast tsh | Tshering | m
%cast gat | Gatekeeper Bahadur; Bahadur | m
%cast aunt | - | f
%cast rhf | - | m
%cast tdoc | - | n
%cast pilot | - | n
%cast ghost | - | n

== 1
[Tycoon](mehra)'s [son](ish) [Ishaan Mehra](ish), thrown out of four schools, is delivered to the fifth by helicopter. [His](ish) cubicle mate [Zubin](zub) hides [his](zub) asthma and [his](zub) poems; dorm [captain](kab) [Kabir Gill](kab) makes the [newcomer](ish) scrub the quadrangle with a toothbrush. From a library window [Pema Lhamo](pem), a tea-picker's [daughter](pem) on a full scholarship, throws [him](ish) a real brush. It hits [him](ish) on the head. [He](ish) keeps it.
- parent mehra ish "son"
- quit.past ish _ "thrown out"
- travel ish "delivered"
- housemate ish zub "cubicle mate"
- ill zub "asthma"
- boss kab ish "makes"
- parent _ pem "daughter"
- gift pem ish "a real brush"
+ meet ish pem "throws him"

== 2
[Kabir](kab), [whose](kab) place on the polo team [Ishaan](ish) has just taken, swears revenge and settles for frogs. [Rhea D'Cruz](rhe), head [girl](rhe), and the [captain](kab)'s [intended](rhe) ever since [their](kab+rhe) fathers shook on it at a wedding, finds the frogs, releases the lot and tells [Miss Sengupta](eng), the English [mistress](eng), who is responsible. [Ishaan](ish) reads one of [Zubin](zub)'s poems aloud as [his](ish) own and wins a prize for it.
- lose.past kab "taken"
+ enemy.start ish kab "swears revenge"
- hire ish _ "place on the polo team"
- engaged kab rhe "intended"
- find rhe "finds"
- reveal rhe eng "tells Miss Sengupta"
- betray ish zub "as his own"
+ find ish "wins a prize"

== 3
[Zubin](zub) moves [his](zub) mattress to the boiler room. [Pema](pem), [who](pem) knows the poem because [she](pem) corrected its spelling, informs [Mehra](ish) that [he](ish) is the smallest tall person of [her](pem) acquaintance. On Founder's Day [he](ish) stands up in front of [Colonel Thapa](hm), [headmaster](hm), and four hundred parents and gives the cup to the [author](zub). [Kabir](kab) claps first. Nobody is more surprised than [Kabir](kab).
- move zub "moves his mattress"
- help.past pem zub "corrected"
- quarrel ish pem "smallest tall person"
- celebrate _ "Founder's Day"
+ reveal ish _ "stands up"
- gift ish zub "gives the cup"

== 4
The [boys](ish+kab) are friends now; the school cannot sleep for it. A midnight raid on the kitchen ends with [Zubin](zub) wheezing in the snow and [Matron Philomena](mat), once of the Burma front, blowing air into [him](zub) through a paper funnel. [Philomena](mat) says nothing to the [Colonel](hm), on the condition that [Ishaan](ish) and [Gill](kab) peel potatoes till Easter. [Pema](pem)'s younger [brother](tsh), [Tshering](tsh), the kitchen [boy](tsh), gives [them](ish+kab) knives too blunt for any crime.
- friend.start ish kab "friends now"
- ill zub "wheezing"
+ rescue mat zub "blowing air"
- reveal! mat hm "says nothing"
- sibling pem tsh "brother"
- gift tsh ish+kab "gives"

== 5
[Rhea](rhe) tells [Kabir](kab) between two forks of noodle that [she](rhe)'d sooner marry the piano. [He](kab) is enormously relieved, and shows it. This [she](rhe) had not foreseen. In the chemistry store [Ishaan](ish) and [Pema](pem) are cataloguing acids when the lights fail; the smell of ether and, after an interval, of singed hair. Someone outside the window holds a torch to [his](ghost) chin and [the two](ish+pem) of [them](ish+pem) scream, then laugh, then kiss.
+ breakup rhe kab "sooner marry the piano"
- wedding! kab rhe "marry"
- happy kab "relieved"
- sad rhe "had not foreseen"
- happy ish+pem "laugh"
+ kiss ish pem "then kiss"
- threaten ghost ish+pem "scream"

== 6
The torch-bearer is a dismissed [accountant](ghost) of [Vikram Mehra](mehra)'s, [who](ghost) has been following the [boy](ish) since [Delhi](@delhi). Before [Bahadur](gat), the [gatekeeper](gat), can raise the bell [he](ghost) bundles [Ishaan](ish) into a tea lorry. [Kabir](kab), [Rhea](rhe)'s former [betrothed](kab) and best of riders, takes the polo pony down eleven hairpin bends. [He](kab) stops the lorry. [He](kab) breaks [his](kab) collarbone in stopping it. The [kidnapper](ghost) walks off into the mist without a shoe.
- boss.past mehra ghost "accountant"
- investigate ghost ish "following"
+ abduct ghost ish "bundles Ishaan"
- quit.past ghost mehra "dismissed"
+ rescue kab ish "stops the lorry"
- injure kab "breaks his collarbone"
- flee ghost "walks off into the mist"
- ex kab rhe "former betrothed"

== 7
[Vikram](mehra) arrives with bodyguards and wants to take [his](mehra) [son](ish) away. In the [Colonel](hm)'s study [Ishaan](ish) asks [his](ish) [father](mehra) why the [accountant](ghost) hates [him](mehra); the answer is a dam, a village and eighty widows. [Pema](pem)'s own [aunt](aunt) was one of the eighty. [She](pem) hears it from the corridor, where [she](pem) has come with [Matron](mat)'s tea. [Ishaan](ish) stays; [Pema](pem) lets [his](ish) letters pile up unopened under the blunt knives.
- travel mehra "arrives"
- travel? ish mehra "take"
- parent mehra ish "son"
- enemy ghost mehra "hates"
+ reveal mehra ish "the answer is"
- die.past _ "widows"
- kin aunt pem "aunt"
+ discover pem mehra "hears it"
- reject pem ish "unopened"

== 8
Mid-terms. [Miss Sengupta](eng) has been getting anonymous sonnets since October, [Thapa](hm) has been sleeping badly for the same length of time, and only [Matron](mat) has noticed that the ink is the same. [Zubin](zub) is sworn in as the [Colonel](hm)'s rhyme adviser at six rupees a line. [Kabir](kab), [his](kab) arm in a sling, is taught to play the piano with the other by [Rhea](rhe), slowly, then slower still.
- find eng hm "getting"
- love hm eng "sonnets"
- sad hm "sleeping badly"
- discover mat hm "noticed"
+ hire zub hm "rhyme adviser"
- advisor rhe kab "taught to play"
- injure kab "in a sling"

== 9
Landslide. The road and the lower hostel are gone; [Tshering](tsh) was carrying up the milk. [Pema](pem) digs with [her](pem) hands. The [tycoon](mehra)'s [son](ish) calls in the helicopter on the last bar of a telephone, and it is flown, over the strong objections of the [pilot](pilot), straight into the cloud. [Ishaan](ish) goes down on the rope himself. The hand [he](ish) takes hold of is cold, and then it grips.
- lose _ "gone"
- help pem tsh "digs"
- parent mehra ish "son"
+ rescue ish tsh "takes hold of"

== 10
In the sickroom [Pema](pem) reads all the letters, in order, at one sitting, while [Tshering](tsh) snores. [She](pem) answers the last one on its own back. [Rhea](rhe)'s [father](rhf) has heard about the piano and arrives with a wedding invitation printed in gold. [Kabir](kab) plays [him](rhf) the whole of "Für Elise", one-handed; at the end of it the old [man](rhf) is dabbing [his](rhf) eyes, and asks what the other hand is for. [Rhea](rhe) shows [him](rhf). It is in [hers](rhe).
+ reconcile ish pem "answers the last one"
- recover tsh "snores"
- parent rhf rhe "father"
- discover rhf "heard"
- travel rhf "arrives"
- wedding? kab rhe "wedding invitation"
- create kab rhf "plays"
- sad rhf "dabbing"
+ couple.start kab rhe "in hers"

== 11
[Matron Philomena](mat) collapses in the linen room. It's the heart, says the [doctor](tdoc) from town, and it is old. [She](mat) sends for [Zubin](zub), [who](zub) for once reads [her](mat) something unrhymed, and for the [Colonel](hm), to tell [him](hm) that a man of sixty who writes anonymously is a fool. [Thapa](hm) signs the fourteenth sonnet at midnight and puts it under [Sengupta](eng)'s door. At dawn [Matron](mat)'s bed is stripped.
+ ill mat "collapses"
- treat mat tdoc "says the doctor"
- help zub mat "reads her"
- reveal mat hm "tell"
- accuse mat hm "fool"
- confess hm eng "signs the fourteenth sonnet"
+ die mat "bed is stripped"

== 12
Leavers' day under a clear sky. [Vikram Mehra](mehra) pledges the village a hospital, in the presence of [Pema](pem)'s [aunt](aunt), [who](aunt) makes [him](mehra) spell its name. [Miss Sengupta](eng) answers the [Colonel](hm) in the school magazine: page nine, one word. [Zubin](zub) is going to [Iowa](@iowa). [Ishaan](ish) is going nowhere, [he](ish) says, until [Pema](pem) has told [him](ish) where [she](pem) is going; [she](pem) hands [him](ish) a toothbrush, the very one, and [they](ish+pem) scrub the quadrangle, to see who can be last.
- celebrate _ "Leavers' day"
- gift? mehra _ "pledges"
- kin aunt pem "aunt"
+ couple.start eng hm "one word"
- travel? zub "going to Iowa" @iowa
- travel! ish "nowhere"
- reveal? pem ish "told"
- gift pem ish "toothbrush"
