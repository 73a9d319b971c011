%series The Allotments
%lang en
%genre gentle weekday soap among the plots and terraces of Sheffield, terse TV-guide lines
%cast bernie  | Bernadette Stead; Bernie | f
%cast gil     | Gil Stead; Gil | m
%cast robin   | Robin | f
%cast chase   | Chase Mellor; Chase | m
%cast mercy   | Mercy Danquah; Mercy | f
%cast kofi    | Kofi Danquah; Kofi | m
%cast ivy     | Ivy Mellor; Ivy | f
%cast len     | Len Battersby; Battersby; Len | m
%cast dean    | Dean | m
%cast pike    | Councillor Pike; Pike | f
%cast sparrow | Detective Sparrow; Sparrow | m
%cast frost   | Jack Frost; Jack | m
%cast hope    | Hope Danquah; Hope | f
%cast rose    | Rose | f
%cast elder   | - | m
%cast chipgirl | - | f
%cast ebo     | - | m

== 1
[Bernie Stead](bernie) digs up a biscuit tin on plot nine and in it a service revolver. [Gil](gil), [her](bernie) [hubby](gil), would rather bury it again; [she](bernie) rings the police. [Detective Sparrow](sparrow), [who](sparrow) was sweet on [Bernie](bernie) at Sunday school, comes in person. Plot nine used to belong to the [father](elder) of [Len Battersby](len), the allotment [secretary](len), and [Len](len) turns as white as [his](len) cauliflowers. Next door, [Mercy Danquah](mercy) takes on plot ten, and old [Ivy](ivy) offers [her](mercy) a marrow and a warning about everybody.
+ find bernie "digs up"
- married bernie gil "her hubby"
- reveal bernie sparrow "rings the police"
- love.past sparrow bernie "was sweet on"
- parent elder len "the father of"
- sad len "turns as white"
- neighbour bernie+gil mercy "Next door"
- gift? ivy mercy "offers her a marrow"

== 2
[Mercy](mercy)'s [lad](kofi) [Kofi](kofi) breaks a pane in [Ivy](ivy)'s greenhouse with a football and, before anyone can shop [him](kofi), knocks on the door to say so. [Ivy](ivy)'s [grandson](chase) [Chase](chase), [who](chase) broke the other eleven, is impressed. The two [fifteen-year-olds](chase+kofi) reglaze the lot together. [Gil](gil) is handed [his](gil) cards at the steelworks after thirty-one years, gets on the wrong bus home and rides it to the terminus twice. [Bernie](bernie) has made meat and potato pie. [He](gil) tells [her](bernie) that work was fine.
- parent mercy kofi "Mercy's lad"
- attack kofi ivy "breaks a pane"
+ reveal kofi ivy "knocks on the door"
- kin chase ivy "grandson"
- friend.start chase kofi "reglaze the lot together"
+ quit gil "handed his cards"
- sad gil "to the terminus twice"
- betray gil bernie "work was fine"

== 3
[Councillor Pike](pike) unveils a drawing: forty executive homes, with a fountain, where the leeks are now. [Battersby](len) has known for a month. The plot holders tear into [him](len) at an emergency meeting, and [he](len) resigns with a sob. [Mercy](mercy), though [she](mercy) has been there for a fortnight only, finds herself voted in as [his](len) successor by one hand more than [Dean](dean), [Bernie](bernie)'s [son-in-law](dean), [who](dean) storms out and takes the urn with [him](dean). [Robin](robin), [his](dean) better [half](robin), carries it back.
- reveal pike _ "unveils a drawing"
- discover.past len "has known"
- quarrel _ len "tear into"
+ quit len "resigns"
- sad len "a sob"
- hire mercy "voted in"
- kin bernie dean "son-in-law"
- steal dean _ "takes the urn"
- married dean robin "better half"

== 4
[Bernie](bernie) meets [Rose](rose) at the market. [Rose](rose) lives with [Jack Frost](frost). [Jack](frost) worked with [Gil](gil). The works is shut, says [Rose](rose). [Bernie](bernie) drops the eggs. [Bernie](bernie) waits for [Gil](gil) on the step. [Gil](gil) comes up the hill in [his](gil) overalls. [Gil](gil) sees [Bernie](bernie)'s face. "[You](bernie) know," says [Gil](gil). [Bernie](bernie) hugs [Gil](gil). [Bernie](bernie) is not cross with [Gil](gil). [Hope](hope) watches it from plot ten. [Hope](hope) is [Kofi](kofi)'s [sister](hope). [Hope](hope) has never seen old people kiss.
- couple frost rose "lives with"
- colleague.past frost gil "worked with"
+ reveal rose bernie "says Rose"
- sad bernie "drops the eggs"
- discover gil bernie "sees Bernie's face"
- help bernie gil "hugs Gil"
- sad! bernie gil "not cross with"
- discover hope bernie+gil "watches it"
- sibling hope kofi "Kofi's sister"
- kiss bernie gil "old people kiss"

== 5
[Sparrow](sparrow) traces the revolver to a wages robbery in 1971, and [Len](len), questioned for the third time, coughs up what [his](len) [father](elder) told [him](len) on [his](len) deathbed. There ought to be a second tin, with the money. By nightfall every plot has been dug over, including those already sown, and nobody is on speaking terms. [Dean](dean), [who](dean) owes rent, has done it with a mechanical digger, straight through [Ivy](ivy)'s asparagus, a bed older than [his](dean) [wife](robin). [Ivy](ivy) takes to [her](ivy) own bed. [Chase](chase) lies in wait for the [vandal](dean) with a hoe; [Kofi](kofi) wrests it from [him](chase).
- investigate sparrow len "questioned"
+ reveal len sparrow "coughs up"
- parent elder len "his father"
- die.past elder "deathbed"
- investigate dean "mechanical digger"
- attack dean ivy "straight through"
- married dean robin "his wife"
- ill ivy "takes to her own bed"
- attack? chase dean "lies in wait"
+ help kofi chase "wrests it"

== 6
Ever since the night of the digger, [Robin](robin) has been going for long walks with the [detective](sparrow)'s spaniel, and, it must be said, with the [detective](sparrow). Nothing has happened, beyond a flask. [Her](robin) [mother](bernie), [who](bernie) recognises the flask, has a quiet word with [her](bernie) former [admirer](sparrow), and [Sparrow](sparrow), abashed, requests a transfer to [Barnsley](@barnsley). [Dean](dean) gets wind of the walks. In the argument that follows [he](dean) puts [his](dean) fist through a door and [she](robin) puts [her](robin) coat on. [Mercy](mercy) makes up the settee.
+ flirt robin sparrow "long walks"
- affair! robin sparrow "Nothing has happened"
- parent bernie robin "Her mother"
- discover bernie robin+sparrow "recognises the flask"
- love.past sparrow bernie "former admirer"
- move? sparrow "requests a transfer" @barnsley
- discover dean robin+sparrow "gets wind of"
- quarrel dean robin "argument"
+ breakup robin dean "puts her coat on"
- help mercy robin "makes up the settee"
- move robin mercy "makes up the settee"

== 7
[Gil](gil), at a loose end, mends first one shed, then all of them, and at the end of the week [Mercy](mercy) presents [him](gil) with an envelope from the whole site and the title of works manager. [He](gil) has to go behind the compost for a minute. [Pike](pike) visits [Len](len) by night and comes to the point: a vote for the fountain, and nobody will hear what was in [his](len) [father](elder)'s will. The [blackmailer](pike) has not reckoned with [Hope](hope), twelve, [who](hope) collects moths, and is sitting, torch off, in the water butt.
- help gil _ "mends first one shed"
- gift mercy gil "presents him"
+ hire gil mercy "works manager"
- happy gil "behind the compost"
+ threaten pike len "nobody will hear"
- parent elder len "his father's"
- discover hope pike "has not reckoned with"

== 8
[Hope](hope) tells [Kofi](kofi). [Kofi](kofi) tells [Chase](chase). [Chase](chase) tells [Ivy](ivy). [Ivy](ivy) gets up. [Ivy](ivy) was the [girl](ivy) in the bank. The [robber](elder) held a gun on [Ivy](ivy). It was [Len](len)'s [father](elder). Then [he](elder) winked at [Ivy](ivy). [Ivy](ivy) married [him](elder)? No, [Ivy](ivy) married a Mellor. But [Ivy](ivy) got a parcel each year from [him](elder). [Ivy](ivy) knows where the tin is. [Ivy](ivy) forgives [Len](len). [Len](len) sits with [Ivy](ivy) till dawn.
- reveal hope kofi "Hope tells Kofi"
- reveal kofi chase "Kofi tells Chase"
- reveal chase ivy "Chase tells Ivy"
- recover ivy "gets up"
- steal.past elder _ "robber"
- threaten.past elder ivy "held a gun"
- parent elder len "Len's father"
- flirt.past elder ivy "winked"
- married! elder ivy "married him"
- gift.past elder ivy "parcel each year"
+ discover.past ivy "knows where"
- reconcile ivy len "forgives Len"
- help len ivy "sits with Ivy"

== 9
At the council meeting the gallery is packed with people in wellingtons. [Len](len) stands up, reads out [his](len) [father](elder)'s will himself, shame and all, and then plays the recording that [Hope](hope) made for the moths. The [councillor](pike) breaks off in mid-sentence, gathers [her](pike) papers and leaves by the fire escape, where [Sparrow](sparrow), on [his](sparrow) last day in the division, is leaning on the rail. Under [Ivy](ivy)'s rhubarb lies a tin, and in it there is no money, just fifty-two letters to a [girl](ivy) in a bank. [She](ivy) asks to be left alone with them.
- reveal len _ "reads out"
- parent elder len "his father's"
+ reveal len pike "plays the recording"
- create.past hope "recording"
- flee pike "fire escape"
+ arrest sparrow pike "leaning on the rail"
- find ivy "lies a tin"
- love.past elder ivy "fifty-two letters"

== 10
Frost in May. Every spare blanket, tablecloth and net curtain in the street is carried up the hill and laid over the beans. A fox crosses the white field at four and looks in at each shed in turn. [Gil](gil) has lit the old works brazier. Around it they all stand, drinking tea from jars, and whoever knows a song sings it; [Len](len) knows nine. [Dean](dean), with a digger's worth of tarpaulin on [his](dean) back, is let in by [Ivy](ivy) herself, at the gate, without remark.
- help gil _ "lit the old works brazier"
- create len "sings"
+ reconcile dean ivy "let in"

== 11
[Dean](dean) has sold the digger, replanted the asparagus, which will take three years, and asked [Robin](robin) out, as though [they](dean+robin) had never met, to the pictures. [She](robin) sits through the film with [her](robin) coat on; at the credits [she](robin) takes it off. [Sparrow](sparrow) sends a card from [Barnsley](@barnsley). [Kofi](kofi) and [Chase](chase), inseparable up to now, fall out over a [girl](chipgirl) from the chip shop, [who](chipgirl), it turns out, is going with [neither](chase+kofi). [Mercy](mercy)'s [husband](ebo), [who](ebo) has been at sea since Christmas, walks up the path with a crate of mangoes and is taken for a burglar by [Bernie](bernie).
- date dean robin "to the pictures"
+ reconcile dean robin "takes it off"
- quarrel chase kofi "fall out"
- love chase+kofi chipgirl "over a girl"
- couple! chase+kofi chipgirl "going with neither"
- married ebo mercy "husband"
- return ebo "walks up the path"
- accuse bernie ebo "taken for a burglar"

== 12
The summer show. [Bernie](bernie) and [Gil](gil) celebrate [their](bernie+gil) golden wedding beneath the bunting; [he](gil) has forged [her](bernie), out of the last steel of the works, a trowel. First prize for a marrow goes to [Mercy](mercy), [whose](mercy) [mentor](ivy), [Ivy](ivy), sat up three nights with it. [Kofi](kofi) and [Chase](chase) let bygones be bygones over a broken pane. A young [couple](dean+robin) are seen painting the name of a boy, or else of a girl, on the door of the shed on plot nine: [Dean](dean) has been told only this morning, and has paint in [his](dean) eyes, or so [he](dean) says.
+ celebrate bernie+gil "golden wedding"
- married bernie gil "golden wedding"
- gift gil bernie "a trowel"
- find mercy "First prize"
- advisor ivy mercy "mentor"
- help ivy mercy "sat up three nights"
- reconcile chase kofi "let bygones be bygones"
- couple dean robin "couple"
+ pregnant robin dean "painting the name"
- reveal robin dean "has been told"
- happy dean "paint in his eyes"
