%series Voices for Hire
%lang en
%genre relationship drama in a Mumbai dubbing studio, encyclopaedia synopses
%cast ishaan   | Ishaan Mehta; Ishaan | m
%cast lalitha  | Lalitha Iyer; Lalitha; Lalli | f
%cast zoya     | Zoya Contractor; Zoya | f
%cast farhad   | Farhad Contractor; Farhad | m
%cast devika   | Devika Menon; Devika | f
%cast gulab    | Gulab | m
%cast rustom   | Rustom Contractor; Rustom | m
%cast anand    | Anand Iyer; Anand | m
%cast mrsdsouza | Mrs D'Souza | f
%cast neel     | Neel | m
%cast doctor   | Dr Bhave | f
%cast baby     | - | f

== 1 Lip Sync
At [Contractor Sound](#contractor), a studio in [Bandra](@bandra) which lends Hindi voices to the heroes of other countries' films, the husky-voiced [Ishaan Mehta](ishaan) and the quick-tongued [Lalitha Iyer](lalitha) have for six years been exchanging vows of love into one microphone, and since February, without the microphone, in the tape store. Nobody may know, because [Lalitha](lalitha) is married to [Anand](anand), a ship's [engineer](anand) [who](anand) comes home twice a year, and because [Ishaan](ishaan) is promised to [Zoya](zoya), the [daughter](zoya) of the [owner](rustom). [Gulab](gulab), the tea [boy](gulab), knows.
- colleague ishaan lalitha "one microphone"
+ affair ishaan lalitha "tape store"
- reveal! ishaan+lalitha _ "Nobody may know"
- married anand lalitha "married to"
- cheat lalitha anand "since February"
- return anand "comes home"
+ engaged ishaan zoya "promised to"
- cheat ishaan zoya "promised to Zoya"
- parent rustom zoya "daughter"
- boss rustom ishaan+lalitha "owner"
- discover gulab ishaan+lalitha "knows"

== 2 The Hero's Sister
[Zoya Contractor](zoya), back from film school in [Prague](@prague) and bent on modernising everything, makes the acquaintance of [her](zoya) [father](rustom)'s leading female [voice](lalitha) over a broken headphone and takes such a liking to [Lalitha](lalitha) that [she](zoya) asks [her](lalitha) to help choose the wedding sari, a request which the [older](lalitha) of [the two](lalitha+zoya), for want of an excuse, cannot refuse. Among the silks [Lalitha](lalitha) comes close to telling all. [Farhad](farhad), [Zoya](zoya)'s [twin](farhad), the studio's only sound [man](farhad) and its only cynic, observes how [Ishaan](ishaan) looks at the [bride](zoya) and how, a second later, at [her](zoya) new [friend](lalitha).
- return zoya "back from"
- parent rustom zoya "father's"
+ meet lalitha zoya "makes the acquaintance"
- friend.start lalitha zoya "such a liking"
- help? lalitha zoya "help choose"
- wedding? ishaan zoya "wedding sari"
- reveal? lalitha zoya "comes close to telling"
- sibling farhad zoya "twin"
+ discover farhad ishaan+lalitha "observes"

== 3 Shore Leave
[Anand Iyer](anand), home three weeks early with a carpet and a beard, is told by [his](anand) [landlady](mrsdsouza), [Mrs D'Souza](mrsdsouza), that [his](anand) [wife](lalitha) works a great deal of late, and often sings on the stairs; [he](anand), a [man](anand) without suspicion, is pleased. That same evening [Ishaan](ishaan), climbing through the kitchen window as usual, comes face to face not with [Lalli](lalitha) but with the carpet and its [bearer](anand), and has the presence of mind to introduce himself as a [dealer](ishaan) in water filters. [Anand](anand) buys two. In the bedroom [Lalitha](lalitha) laughs until [she](lalitha) finds that [she](lalitha) is crying.
- return anand "home three weeks early"
- gift? anand lalitha "carpet"
- neighbour anand+lalitha mrsdsouza "landlady"
- reveal mrsdsouza anand "told by his landlady"
- married anand lalitha "wife"
- happy anand "pleased"
+ meet anand ishaan "face to face"
+ betray ishaan anand "introduce himself"
- sad lalitha "crying"

== 4 Rushes
[Zoya](zoya) trusts [Ishaan](ishaan). [Farhad](farhad) trusts nobody. [Devika Menon](devika) joins the studio, and [Farhad](farhad) forgets to be rude. [Devika](devika) dubs children, dogs and once a teapot. [Devika](devika) has a [son](neel), [Neel](neel). [Neel](neel)'s [father](ishaan) has never met [Neel](neel). "Does [he](ishaan) live in town?" asks [Gulab](gulab). [Devika](devika) looks through the glass. Behind the glass stands [Ishaan](ishaan).
- love zoya ishaan "trusts"
- hire devika rustom "joins the studio"
- love.start farhad devika "forgets to be rude"
- parent devika neel "has a son"
- meet! ishaan neel "never met"
+ parent ishaan neel "Neel's father"
- reveal devika gulab "looks through the glass"

== 5 Nine Years Back
The [newcomer](devika), as a sequence in faded colours explains, was nineteen and a voice student when [Ishaan](ishaan), then teaching evening classes, courted [her](devika), got [her](devika) with child and, on the advice of an uncle, left for [Dubai](@dubai) without a forwarding address; [he](ishaan) has recognised [her](devika) no more than [he](ishaan) would recognise an old shirt, since [she](devika) was then called by another name and wore [her](devika) hair to the knee. [She](devika) has not come for revenge, [she](devika) tells [Mrs D'Souza](mrsdsouza), in [whose](mrsdsouza) back room [she](devika) and the [boy](neel) have taken lodgings. [She](devika) has come to see [his](ishaan) face.
- advisor.past ishaan devika "teaching evening classes"
- couple.past devika ishaan "courted"
- pregnant.past devika ishaan "with child"
- kin _ ishaan "uncle"
+ breakup.past ishaan devika "left for Dubai" @dubai
- discover! ishaan devika "recognised her no more"
- reveal devika mrsdsouza "tells Mrs D'Souza"
- housemate.start devika+neel mrsdsouza "taken lodgings"
- attack! devika ishaan "not come for revenge"
- parent devika neel "the boy"

== 6 Foley
While [Anand](anand), [who](anand) has grown fond of the water-filter [man](ishaan) and insists on having [him](ishaan) to supper, shows [Ishaan](ishaan) [his](anand) knots, [Lalitha](lalitha), passing the dal from [husband](anand) to [lover](ishaan), comes to the conclusion that [she](lalitha) likes the [former](anand) rather more than [she](lalitha) had remembered. [She](lalitha) tells the [latter](ishaan) on the stairs that the tape store is closed. [He](ishaan) implores; [she](lalitha) will not be moved. From the landing above, [Devika](devika), with the sleeping [Neel](neel) over [her](devika) shoulder, hears every word and adds it to [her](devika) accounts.
- friend.start anand ishaan "grown fond"
- invite anand ishaan "having him to supper"
- married anand lalitha "husband"
- love lalitha anand "likes the former"
+ breakup lalitha ishaan "the tape store is closed"
- reject lalitha ishaan "will not be moved"
- neighbour devika+neel lalitha "landing above"
+ discover devika ishaan+lalitha "hears every word"

== 7 Mehndi
Henna is drying on [Zoya](zoya)'s palms, so that [she](zoya) cannot pick up the telephone and has to have [her](zoya) [brother](farhad) hold it to [her](zoya) ear, when a [child](neel)'s voice, taught to imitate anybody, informs [her](zoya) in the tones of [her](zoya) own [father](rustom) that the [groom](ishaan) has a [son](neel). [Farhad](farhad), [who](farhad) recognises the trick if not the [child](neel), drives to [Bandra](@bandra) to have it out with the [caller](neel), and finds [Neel](neel) doing sums and the [woman](devika) [he](farhad) adores standing in the doorway. So it is true. [He](farhad) asks [her](devika), rather hoarsely, whether [she](devika) is still in love with the [scoundrel](ishaan). [She](devika) laughs.
- sibling farhad zoya "brother"
- help farhad zoya "hold it"
+ reveal neel zoya "informs her"
- parent rustom zoya "father"
- parent ishaan neel "has a son"
- wedding? ishaan zoya "groom"
- quarrel? farhad neel "have it out"
- find farhad neel "finds Neel"
- love farhad devika "adores"
- discover farhad neel "it is true"
- love! devika ishaan "laughs"

== 8 The Wedding Day
Faced by [her](zoya) in the robing room with a photograph of the [boy](neel), [whose](neel) ears speak for themselves, [Ishaan](ishaan) swears that [he](ishaan) never knew, which is true, and that there has been no other woman since, which [Zoya](zoya) is on the point of believing when [Lalitha](lalitha), in the sari [they](lalitha+zoya) had chosen together, says from the door that there has. The scene that follows is drowned out by the band. [Rustom](rustom), informed that [he](rustom) has fed six hundred guests for nothing, sends the [bridegroom](ishaan) packing both as a son-in-law and as a voice; [Zoya](zoya) rips the sari from hem to border, [Lalitha](lalitha)'s, not [her](zoya) own.
- quarrel ishaan zoya "Faced by her"
- discover! ishaan neel "never knew"
- betray ishaan zoya "no other woman"
+ reveal lalitha zoya "says from the door"
- affair.past ishaan lalitha "there has"
- cheat.past ishaan zoya "there has"
+ wedding! ishaan zoya "for nothing"
- quit ishaan rustom "sends the bridegroom packing"
- kin! ishaan rustom "son-in-law"
- attack zoya lalitha "rips the sari"

== 9 Dead Air
[Anand](anand) hears of it from the fishmonger. [He](anand) rolls up the carpet, puts the water filters out for the dustmen, and signs on for eighteen months on a tanker, taking leave of [Lalitha](lalitha) with a courtesy that [she](lalitha) finds harder to bear than blows. Without its [hero](ishaan) and its [heroine](lalitha), [who](ishaan+lalitha) are not on speaking terms, the studio falls silent. [Zoya](zoya), shut up in [her](zoya) room, will see no one but [Gulab](gulab), [who](gulab) brings ginger tea, says that [he](gulab) ought to have told [her](zoya), and is forgiven at once, being, as [she](zoya) remarks, the only [man](gulab) about the place [who](gulab) has admitted to anything.
+ discover anand ishaan+lalitha "hears of it"
- hire anand "signs on"
+ breakup anand lalitha "taking leave"
- sad lalitha anand "harder to bear"
- quarrel ishaan lalitha "not on speaking terms"
- sad zoya "shut up in her room"
- help gulab zoya "brings ginger tea"
- betray.past gulab zoya "ought to have told her"
- reconcile gulab zoya "forgiven"

== 10 Visiting Hours
[Rustom](rustom) clutches [his](rustom) arm in the middle of a sentence. [Dr Bhave](doctor) saves [him](rustom). [She](doctor) forbids [him](rustom) cigars, quarrels and the studio. So [Zoya](zoya) takes the chair. [Her](zoya) first act is to call [Lalitha](lalitha). "[I](zoya) need [your](lalitha) voice," says [Zoya](zoya). "[I](zoya) do not need [you](lalitha)." [Lalitha](lalitha) comes. In the corridor [Farhad](farhad) kisses [Devika](devika). [Neel](neel) groans. [Gulab](gulab) is promoted, and [Zoya](zoya) blushes when [Gulab](gulab) wears a tie.
- ill rustom "clutches his arm"
+ rescue doctor rustom "saves him"
- advisor doctor rustom "forbids"
- hire zoya "takes the chair"
- hire lalitha zoya "need your voice"
- friend.end lalitha zoya "do not need you"
+ kiss devika farhad "kisses Devika"
- hire gulab zoya "promoted"
- love.start zoya gulab "blushes"

== 11 Second Take
Reduced to announcing trains, [Ishaan](ishaan) asks to be allowed to see [his](ishaan) [son](neel), and [Devika](devika), against the wishes of [Farhad](farhad), [who](farhad) would sooner see [him](ishaan) under one of the trains, lets [the two](ishaan+neel) spend a Sunday at the beach. The [boy](neel) returns with a kite and a large vocabulary. [Ishaan](ishaan), brushing sand from the [mother](devika)'s sleeve, begs [her](devika) to try again with [him](ishaan), and is refused, not unkindly, on the grounds that [she](devika) has been living since Tuesday with [someone](farhad) [who](farhad) listens for a living. Meanwhile a letter from the tanker asks [Lalitha](lalitha) how the monsoon is.
- hire ishaan "announcing trains"
- parent ishaan neel "son"
- enemy farhad ishaan "against the wishes"
+ meet ishaan neel "Sunday at the beach"
- gift ishaan neel "a kite"
- flirt ishaan devika "brushing sand"
- reconcile? devika ishaan "try again"
+ reject devika ishaan "refused"
- couple devika farhad "living since Tuesday"
- housemate.start devika farhad "living since Tuesday with"

== 12 Monsoon
The letters from the tanker become longer, [hers](lalitha) longer still, until [Anand](anand), [who](anand) has never in [his](anand) life broken a contract, jumps ship at [Colombo](@colombo) and stands, minus the beard, on the stairs where [she](lalitha) used to sing. [He](anand) has forgiven nothing, [he](anand) says, but misses [her](lalitha) more than [he](anand) resents [her](lalitha), which ought to be enough to begin with. [Zoya](zoya) goes out walking with [Gulab](gulab) along the sea wall, hand in hand and in full view of the aunts. [Rustom](rustom), told by [Farhad](farhad) that [his](rustom) [daughter](zoya) is stepping out with the tea [boy](gulab), asks if the tea is good.
- flirt anand lalitha "letters"
- quit anand "jumps ship"
+ return anand lalitha "stands"
- reconcile! anand lalitha "forgiven nothing"
- love anand lalitha "misses her"
+ reconcile anand lalitha "enough to begin with"
+ date gulab zoya "hand in hand"
- parent rustom zoya "daughter"
- reveal farhad rustom "told by Farhad"

== 13 Final Mix
[Devika](devika) is delivered of a [girl](baby) during a power cut, with [Dr Bhave](doctor) reading the instruments by the glow of [Neel](neel)'s kite lamp and the [father](farhad), [who](farhad) had wished to record the first cry, asleep on a cable drum from sheer terror. The first picture made under [Zoya](zoya)'s direction needs a pair of lovers, and since the [Iyers](anand+lalitha) raise no objection, the former [partners](ishaan+lalitha) in crime stand once more before one microphone, three feet apart, and speak of love in a manner that moves the entire control room except [Anand](anand), [who](anand) is holding [his](anand) [wife](lalitha)'s bag. [She](lalitha) winks at [him](anand). [Mrs D'Souza](mrsdsouza) sobs.
+ birth devika baby "delivered of"
- parent farhad baby "father"
- help doctor devika "reading the instruments"
- sad farhad "sheer terror"
- create zoya "first picture"
- affair.past ishaan lalitha "partners in crime"
- colleague ishaan lalitha "one microphone"
- jealous! anand ishaan "raise no objection"
- married anand lalitha "wife's"
- flirt anand lalitha "winks"
- sad mrsdsouza "sobs"
