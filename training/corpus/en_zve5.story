%series Dust Strip Nine
%lang en
%genre flying doctors in the outback, streaming overviews
%cast ngaire   | Dr Tolhurst; Ngaire; Tolhurst | f
%cast leyton   | Leyton | m
%cast jarrah   | Jarrah | f
%cast vasil    | Vasil | m
%cast keogh    | Bronson Keogh; Keogh | m
%cast mavis    | Mavis | f
%cast jago    | Jago | m
%cast prue     | Prue Keogh | f
%cast twins    | - | n
%cast patient  | - | n
%cast shearer  | - | m
%cast girl     | - | f
%cast baby     | - | m
%cast merrick | Merrick | m
%cast prospector | - | m

== 1 Wheels Up
A new [doctor](ngaire), an old plane, no second chances. [Ngaire](ngaire) has fled a ruined marriage in [Adelaide](@adelaide) and hasn't told anyone at the base that the court proceedings came first. On [her](ngaire) maiden flight with [Leyton](leyton) the left engine quits; [he](leyton) sets [them](leyton+ngaire) down on a salt pan, where [she](ngaire) takes a [shearer](shearer)'s leg off by torchlight. [Jarrah](jarrah), [Leyton](leyton)'s [girlfriend](jarrah) and the best [nurse](jarrah) in the territory, isn't sure that [she](jarrah) likes the way [he](leyton) looked afterwards.
- flee.past ngaire "has fled"
- married.past _ ngaire "marriage"
- reveal! ngaire "hasn't told anyone"
+ rescue leyton ngaire "sets them down"
+ treat shearer ngaire "takes a shearer's leg"
- couple jarrah leyton "girlfriend"

== 2 Bad Water
Something in the bore is killing cattle, and then it isn't only cattle. A [girl](girl) of six fades away on [Ngaire](ngaire)'s stretcher at nine thousand feet. The land belongs to [Bronson Keogh](keogh), [who](keogh) pays for the base's fuel and would hate to see questions asked. Base [chief](vasil) [Vasil](vasil) takes the hint; [Ngaire](ngaire) takes a sample. [Mavis](mavis) on the radio hears it all and, being [Keogh](keogh)'s [sister](mavis), says nothing.
+ die girl "fades away"
- treat girl ngaire "on Ngaire's stretcher"
- gift keogh "pays for"
- boss vasil ngaire "Base chief"
+ investigate ngaire keogh "takes a sample"
- sibling keogh mavis "sister"
- reveal! mavis "says nothing"

== 3 Headwind
The lab says arsenic. [Vasil](vasil) says lose it. After a blazing row with [her](ngaire) [chief](vasil), [Ngaire](ngaire) finds herself grounded, and in the hangar with [Leyton](leyton), a bottle and no good reasons to leave. [They](leyton+ngaire) don't stop at one kiss. [Jarrah](jarrah), meanwhile, delivers [Prue Keogh](prue)'s [twins](twins) by radio, loses [one](baby) of [them](twins), and comes home wanting nothing but [his](leyton) shoulder. It smells of somebody else.
- boss vasil ngaire "chief"
+ quarrel ngaire vasil "blazing row"
- quit ngaire vasil "grounded"
+ sex leyton ngaire "don't stop"
- kiss leyton ngaire "one kiss"
- birth prue twins "twins"
- help jarrah prue "delivers"
- die baby "loses one"
- discover jarrah leyton "smells of somebody else"

== 4 Mayday
A light aircraft is down in the breakaways: at the controls, drunk, [Jago](jago), [heir](jago) to all that [Keogh](keogh) owns. [Leyton](leyton) flies in against orders. While [he](leyton) and [Jarrah](jarrah) cut [Jago](jago) loose, [she](jarrah) asks [him](leyton) straight out. [He](leyton) tells [her](jarrah) the truth. [She](jarrah) hands over the bolt cutters, finishes the job and finishes with [him](leyton). Back at base, [Keogh](keogh) begs [Ngaire](ngaire), of all people, to save [his](keogh) [boy](jago).
- injure jago "is down"
+ rescue jarrah+leyton jago "cut Jago loose"
- reveal leyton jarrah "the truth"
+ breakup jarrah leyton "finishes with him"
- rescue? ngaire jago "to save his boy"
- parent keogh jago "boy"

== 5 Blood Type
[Jago](jago) needs blood, and [his](jago) [father](keogh)'s does not match. It could never match. [Ngaire](ngaire) knows what that means; so, white-knuckled at the radio, does [Mavis](mavis), [who](mavis) at nineteen gave birth in secret and let [her](mavis) [brother](keogh) raise the [child](jago). The [donor](mavis) [who](mavis) steps forward has the right type and the wrong name on the form. [Vasil](vasil) offers [Jarrah](jarrah) the head nurse's job, on one condition: watch [Tolhurst](ngaire).
- ill jago "needs blood"
- parent! keogh jago "never match"
- discover ngaire jago+keogh "knows"
+ birth.past mavis jago "gave birth"
- sibling keogh mavis "brother"
+ help mavis jago "donor"
- hire? jarrah vasil "offers Jarrah"
- investigate? jarrah ngaire "watch Tolhurst"

== 6 The Man in the Linen Suit
[He](merrick) drives up in a rental car and asks for [his](merrick) [wife](ngaire). [Merrick](merrick) has not signed, will not sign, and tells the canteen why [Ngaire](ngaire) had to leave [Adelaide](@adelaide): a [patient](patient) dead, a licence suspended. [Leyton](leyton) decks [him](merrick). [Jarrah](jarrah), [who](jarrah) could pass all this on to [Vasil](vasil), burns [her](jarrah) notes instead. By night, a well explodes on [Keogh](keogh)'s land with a [prospector](prospector) too close to it.
+ travel merrick "drives up"
- married merrick ngaire "wife"
- divorce! merrick ngaire "will not sign"
+ reveal merrick "tells the canteen"
- die.past patient "dead"
- quit.past ngaire "licence suspended"
- attack leyton merrick "decks"
- reveal! jarrah vasil "burns her notes"

== 7 Triage
Forty burns, four beds. The [prospector](prospector) lives just long enough to whisper to [Jarrah](jarrah) who paid for the dynamite. [She](jarrah) believes [him](prospector); [Vasil](vasil) orders [her](jarrah) not to. [Merrick](merrick), a [surgeon](merrick) after all, scrubs up next to [Ngaire](ngaire), and for eleven hours [they](merrick+ngaire) remember why [they](merrick+ngaire) once fell in love. At dawn [he](merrick) asks [her](ngaire) to come home. [She](ngaire) looks across the strip to where [Leyton](leyton) is sleeping under a wing …
- boss vasil jarrah "orders her"
+ die prospector "just long enough"
- reveal prospector jarrah "whisper to Jarrah"
- help merrick ngaire "scrubs up"
- love.past merrick ngaire "once fell in love"
+ reconcile? merrick ngaire "come home"

== 8 Radio Silence
[Mavis](mavis) doesn't answer. [She](mavis) is sitting at [Jago](jago)'s bedside, trying to say four words: [I](mavis) am [your](jago) [mother](mavis). [Keogh](keogh) gets there before [she](mavis) can, takes [her](mavis) outside and reminds [his](keogh) [sister](mavis) of whose house [she](mavis) lives in. With nobody at the set, [Leyton](leyton) flies blind into a dust storm and disappears from the map. [Merrick](merrick) has [his](merrick) answer when [he](merrick) sees [his](merrick) [wife](ngaire)'s face.
- reveal? mavis jago "trying to say"
- parent mavis jago "mother"
+ threaten keogh mavis "reminds his sister"
- sibling keogh mavis "sister"
- housemate keogh mavis "lives in"
- travel leyton "flies blind into"
- reject ngaire merrick "has his answer"
- married merrick ngaire "wife"

== 9 Dead Reckoning
Day three of the search. Day three without a drop for [Leyton](leyton), [who](leyton) is walking, feverish, in the wrong direction. The two [women](jarrah+ngaire) [who](jarrah+ngaire) love [him](leyton) share a jeep, a map and, at last, a joke at [his](leyton) expense. [They](jarrah+ngaire) find [him](leyton) under a desert oak beside a rusting drum stamped with [Vasil](vasil)'s signature. [Merrick](merrick) leaves the papers, signed, on an empty desk. [Jago](jago) overhears [Keogh](keogh) on the phone, and the word nephew.
- ill leyton "feverish"
- love jarrah+ngaire leyton "love him"
- friend.start jarrah ngaire "a joke"
+ rescue jarrah+ngaire leyton "find him"
- divorce merrick ngaire "papers, signed"
+ discover jago keogh "overhears"
- kin jago keogh "nephew"

== 10 Exposure
Three words from [Leyton](leyton)'s cracked lips, and [Jarrah](jarrah) drives straight to the federal police. [Vasil](vasil) packs [his](vasil) medals. [He](vasil) was paid to bury the poison, [he](vasil) admits to [Ngaire](ngaire) with a scalpel at [his](vasil) own wrist; [she](ngaire) takes it from [him](vasil) and binds the cut. [Jago](jago) confronts [Mavis](mavis). Tea goes cold. By evening [he](jago) is calling [her](mavis) by a different name, and loading [his](jago) [uncle](keogh)'s rifle.
- accuse jarrah vasil "federal police"
- gift.past _ vasil "was paid"
+ reveal vasil ngaire "admits"
- rescue ngaire vasil "takes it from"
- treat vasil ngaire "binds the cut"
+ discover jago mavis "a different name"
- kin jago keogh "uncle"
- attack? jago keogh "loading"

== 11 Kill Switch
One shot at the homestead. [Jago](jago) aimed at [Keogh](keogh) and hit [Mavis](mavis), [who](mavis) had stepped between [them](jago+keogh). The plane has to be up in five minutes, but [Leyton](leyton) can't yet stand, so it's [Jarrah](jarrah), with nine lessons, [who](jarrah) takes the stick. [Ngaire](ngaire) operates over the range; [Keogh](keogh), on the floor of the cabin, holds [his](keogh) [sister](mavis)'s hand and confesses to everything, into an open microphone.
+ attack jago keogh "aimed at Keogh"
- injure mavis jago "hit"
- rescue mavis keogh "stepped between them"
- treat mavis ngaire "operates"
- sibling keogh mavis "sister"
+ reveal keogh "confesses"

== 12 Last Light
[Mavis](mavis) will pull through. [Keogh](keogh) goes to prison, [Vasil](vasil) goes with [him](keogh), and the base goes to its new [head](ngaire), one [Dr Tolhurst](ngaire), [whose](ngaire) licence arrives by mail. [Jago](jago) gets probation and a job washing planes. [Jarrah](jarrah) trades [her](jarrah) uniform for flying school, but not before [she](jarrah) has told [Ngaire](ngaire) to quit being polite about it. So [Ngaire](ngaire) walks out to the wing and kisses [Leyton](leyton) in broad daylight. Then the radio crackles, and it's a voice from [Adelaide](@adelaide) …
- recover mavis "pull through"
+ arrest _ keogh+vasil "goes to prison"
- hire ngaire "new head"
- find ngaire "licence arrives"
- hire jago "a job"
- quit jarrah "trades her uniform"
+ kiss leyton ngaire "kisses"
