%series Irreconcilable & Daughters
%lang en
%genre family law firm in Perth, Scotland, a streaming service's terse episode lines
%cast barbara  | Barbara Fearnley; Barbara | f
%cast elaine   | Elaine | f
%cast cath     | Cath | f
%cast trevor   | Trevor | m
%cast hazel    | Hazel | f
%cast iain     | Iain | m
%cast stuart   | Stuart Galbraith; Galbraith; Stuart | m
%cast lewis    | Lewis | m
%cast lady     | Lady Kinfauns | f
%cast lord     | - | m
%cast gillie   | - | m
%cast butcher  | - | m
%cast judge    | Sheriff Orme | f
%cast swimmer  | - | m
%cast baby     | - | n
%cast sister   | - | f
%cast other    | - | f
%cast cardiologist | - | f
%cast k        | K. | n
%cast sender   | - | n

== 1 Service of Papers
[Barbara Fearnley](barbara) has divorced half of [Perth](@perth). Now a letter reaches [her](barbara) own firm: after thirty-nine years [her](barbara) [husband](trevor) wants out. Representing [Trevor](trevor) is [Stuart Galbraith](stuart), the only [man](stuart) ever to beat [her](barbara) in court. Of [her](barbara) [daughters](cath+elaine), [Elaine](elaine) drafts a reply and [Cath](cath) howls. What [Barbara](barbara) doesn't know: [one](elaine) of [them](cath+elaine), and it isn't the [howler](cath), has been in on it for a year.
- married barbara trevor "husband"
+ divorce? barbara trevor "wants out"
- advisor stuart trevor "Representing"
- enemy barbara stuart "ever to beat"
- parent barbara cath+elaine "daughters"
- sad cath "howls"
+ betray elaine barbara "in on it"

== 2 The Other Party
Who is [she](other)? [Barbara](barbara) does without a detective and goes herself. In a parked Volvo, with a flask, [she](barbara) watches [Trevor](trevor) kiss a [woman](other) in the [secretary](hazel)'s coat. Inside the coat is the [secretary](hazel). [Hazel](hazel) has been typing [Barbara](barbara)'s letters since 1991. [Elaine](elaine) meanwhile represents a [butcher](butcher) [who](butcher) wants custody of a sausage recipe, opposite [Lewis](lewis), [Galbraith](stuart)'s junior and [her](elaine) own [ex](lewis).
- investigate barbara trevor "goes herself"
- kiss other trevor "kiss"
- cheat trevor barbara "kiss"
+ discover barbara hazel "Inside the coat"
- boss barbara hazel "typing Barbara's letters"
- advisor elaine butcher "represents"
- boss stuart lewis "Galbraith's junior"
- ex elaine lewis "own ex"

== 3 Notice
[Hazel](hazel) is out by nine, [her](hazel) cactus by ten. Without [her](hazel), nobody can find a single file. [Cath](cath) begs [her](hazel) to come back; [Hazel](hazel), in tears, says [she](hazel) loved [them](barbara+cath+elaine) all, just not equally. [Cath](cath) was going to marry [Iain](iain) in June. After what [she](cath) has seen of marriage, [she](cath) hands the ring back. [Iain](iain) keeps the cake deposit and [his](iain) countenance, until the door is shut.
+ quit hazel barbara "out by nine"
- return? hazel "come back"
- sad hazel "in tears"
- wedding? cath iain "was going to marry"
+ breakup cath iain "hands the ring back"
- sad iain cath "until the door is shut"

== 4 Lift
[Barbara](barbara) and [Galbraith](stuart), one lift, two hours. [He](stuart) is a widower, it emerges; [she](barbara) is claustrophobic and, it emerges, can be calmed with case law. When the doors open, [they](barbara+stuart) are holding hands and drop them. [Lady Kinfauns](lady), [client](lady) of the week, wants to leave [her](lady) [lord](lord) for the [gillie](gillie); the [gillie](gillie) asks [Cath](cath) for legal protection from the [lady](lady). [Cath](cath) misses [Iain](iain). [She](cath) dials. A [woman](sister) picks up.
- married.past _ stuart "widower"
+ help stuart barbara "calmed"
- flirt barbara stuart "holding hands"
- breakup? lady lord "wants to leave"
- love lady gillie "for the gillie"
- help? cath gillie "asks Cath for"
- sad cath iain "misses Iain"

== 5 Full Disclosure
It was [Iain](iain)'s [sister](sister), but [Cath](cath) hung up before anyone could say so. Drunk, [she](cath) lets [Elaine](elaine) have it for always knowing everything. "Not everything," says [Elaine](elaine): only about [Dad](trevor), only since last May. [Barbara](barbara) is standing behind [them](cath+elaine) with the car keys. By breakfast the firm has one partner fewer. [Elaine](elaine) takes a desk, of all places, at [Galbraith](stuart)'s, across from [Lewis](lewis), [who](lewis) still takes two sugars.
- sibling iain sister "sister"
- quarrel cath elaine "lets Elaine have it"
+ reveal elaine cath "Not everything"
- parent trevor cath+elaine "Dad"
- discover barbara elaine "standing behind them"
+ quit elaine barbara "one partner fewer"
- hire elaine stuart "takes a desk"
- colleague.start elaine lewis "across from Lewis"

== 6 Hostile Witness
[Elaine](elaine) cross-examines [her](elaine) own [mother](barbara) about the holiday cottage. Fearnley versus Fearnley: [Sheriff Orme](judge) calls three recesses. In the second, [Barbara](barbara) is sick with nerves and [Galbraith](stuart) lends [her](barbara) [his](stuart) tie; in the third [he](stuart) resigns the brief, because a man can't fleece a [woman](barbara) [he](stuart) dreams about. [Trevor](trevor), without counsel, is left with [Hazel](hazel), [who](hazel) has opinions about the cottage. At the pool, [Cath](cath) swallows water, and a [stranger](swimmer) in goggles pulls [her](cath) out.
- investigate elaine barbara "cross-examines"
- parent barbara elaine "mother"
- sad barbara "sick with nerves"
- gift stuart barbara "lends her"
+ quit stuart trevor "resigns the brief"
- love stuart barbara "dreams about"
+ rescue swimmer cath "pulls her out"

== 7 Goggles
The [swimmer](swimmer) has a handsome chin, and that's all [Cath](cath) has seen of [him](swimmer). [She](cath) spends a week in chlorine looking for the rest. [Lewis](lewis) and [Elaine](elaine), trapped over a merger, fall into an old habit on the photocopier; [he](lewis) takes it for a beginning, [she](elaine) for a paper jam. [Barbara](barbara), told by a [cardiologist](cardiologist) to avoid excitement, goes to dinner with [Stuart](stuart) all the same. There is a third cover on the table. It's [Elaine](elaine)'s.
- investigate cath swimmer "looking for"
+ sex elaine lewis "an old habit"
- love lewis elaine "a beginning"
- love! elaine lewis "paper jam"
- treat barbara cardiologist "told by a"
+ date barbara stuart "goes to dinner"

== 8 Third Cover
It's a trap, with scallops. [Stuart](stuart) has invited [mother](barbara) and [daughter](elaine) without telling [either](barbara+elaine) about the other. Starters: silence. Main course: shouting. Over the cheese [Barbara](barbara) learns that [Elaine](elaine) kept quiet to spare [her](barbara), not to spite [her](barbara), and orders a second bottle. [They](barbara+elaine) go home arm in arm; the [host](stuart) pays. [Hazel](hazel), alone in the cottage, finds a message on [Trevor](trevor)'s phone. It is signed [K.](k), smells of grouse and begins "[My](k) [stallion](trevor)".
- invite stuart barbara+elaine "invited"
- parent barbara elaine "daughter"
- quarrel barbara elaine "shouting"
- help.past elaine barbara "to spare her"
+ reconcile barbara elaine "arm in arm"
+ discover hazel trevor "finds a message"
- affair k trevor "My stallion"

== 9 Breaststroke
[Lady Kinfauns](lady) has two [men](gillie+trevor) on the go: the [gillie](gillie), reluctantly, and [Trevor](trevor). [Hazel](hazel) confronts [Trevor](trevor), [who](trevor) calls [her](hazel) hysterical, exactly as [he](trevor) used to call [Barbara](barbara). [Cath](cath) corners the mystery [swimmer](swimmer) in the deep end. Off come the goggles. It's [Iain](iain), minus the beard; [he](iain) took up lengths to forget [her](cath). [She](cath) laughs so hard that the lifeguard whistles, then [she](cath) stops, because [he](iain) is not laughing.
- affair gillie lady "two men on the go"
- affair lady trevor "two men on the go"
- accuse hazel trevor "confronts"
- quarrel hazel trevor "calls her hysterical"
+ discover cath iain "Off come the goggles"
- love iain cath "to forget her"
- sad iain cath "not laughing"

== 10 Without Prejudice
[Someone](sender) writes to the Law Society: [Galbraith](stuart) threw the Fearnley case for a kiss. There has been no kiss, which [Barbara](barbara) regrets more than [she](barbara) lets on. Both [lawyers](barbara+stuart) face being struck off. [Elaine](elaine) suspects [Trevor](trevor) and tells [him](trevor) so in the fish queue. [He](trevor) hasn't the imagination. [She](elaine) has been feeling queasy all week and blames the fish. It's not the fish, says the test. [Lewis](lewis), asked how [he](lewis) feels about children, says "other people's".
+ accuse sender stuart "writes to"
- betray? stuart trevor "threw the Fearnley case"
- kiss! barbara stuart "no kiss"
- sad barbara stuart "regrets"
- quit? barbara+stuart "struck off"
- accuse elaine trevor "suspects Trevor"
+ pregnant elaine "says the test"
- ill elaine "queasy"

== 11 Surprise Witness
Nobody has put [Hazel](hazel) on the list. [She](hazel) walks in anyway, with thirty years of desk diaries, and proves to [Sheriff Orme](judge) that on the night in question [Barbara](barbara) was at the optician's. Case dismissed. And the anonymous [sender](lewis)? The typewriter with the dropped h belongs to [Lewis](lewis), [who](lewis) couldn't bear to watch [Elaine](elaine) going over to [her](elaine) [mother](barbara)'s side. [Galbraith](stuart) sacks [him](lewis). [Elaine](elaine) tells [him](lewis) about the [baby](baby) after, not before. [He](lewis) sits down on the kerb.
+ help hazel barbara "proves to"
- accuse! _ barbara+stuart "Case dismissed"
+ betray.past lewis stuart "belongs to Lewis"
- jealous lewis barbara "couldn't bear"
- quit lewis stuart "sacks him"
- parent barbara elaine "mother"
- reveal elaine lewis "tells him"

== 12 Decree
Four signatures and [Barbara](barbara) is a free woman. [Trevor](trevor) is freer than [he](trevor) meant to be: [Hazel](hazel) has left [him](trevor) the cactus and taken back [her](hazel) old chair, on a partner's salary. [Cath](cath) and [Iain](iain) say yes in wet hair before [Sheriff Orme](judge). [Lewis](lewis) turns up with a cot, is sent off, and may come again on Tuesday. [Stuart](stuart) goes down on one knee. "Never again," says [Barbara](barbara), pulls [him](stuart) up by the tie and, finally, makes the letter true.
+ divorce barbara trevor "Four signatures"
- breakup hazel trevor "left him"
- hire hazel barbara "taken back"
+ wedding cath iain "say yes"
- gift lewis elaine "a cot"
- propose stuart barbara "on one knee"
- reject barbara stuart "Never again"
+ kiss barbara stuart "makes the letter true"
