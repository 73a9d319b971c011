%series Haar over Dock Street
%lang en
%genre crime serial set in Dundee, a fan's exact and plain episode guide
%cast scobie   | DI Yvonne Scobie; Yvonne; Scobie | f
%cast liddell  | DS Liddell; Liddell; Connor | m
%cast wardle   | Dr Christine Wardle; Christine; Wardle | f
%cast mather   | Superintendent Mather; Mather | m
%cast janet    | Janet | f
%cast douglas  | Douglas Colquhoun; Douglas | m
%cast neil     | Neil | m
%cast lucy     | Lucy | f
%cast eck      | Eck Rankine; Eck | m
%cast barbara  | Barbara | f
%cast megan    | Megan | f
%cast caller   | - | n
%cast walker   | - | f
%cast priest   | Father Devlin | m
%cast nurse    | - | m
%cast connordad | - | m
%cast shorter  | - | m
%cast taller   | - | m
%cast grandfather | Mr Colquhoun | m
%cast solicitor | - | n

== 1 Low Water
A dog [walker](walker) finds the body of jute [heir](douglas) [Douglas Colquhoun](douglas) under the Tay Bridge. [DI Yvonne Scobie](scobie), [who](scobie) should have started [her](scobie) leave that morning, takes the case; [her](scobie) [partner](wardle) of nine years, [Dr Christine Wardle](wardle), performs the post-mortem and cancels the hotel. [Douglas](douglas) was struck from behind. [His](douglas) [wife](janet) [Janet](janet) does not cry when [DS Liddell](liddell) tells [her](janet). [His](douglas) [daughter](lucy) [Lucy](lucy) does. [Scobie](scobie) notices that [Janet](janet) has already taken off [her](janet) ring.
- find walker douglas "finds the body"
+ kill _ douglas "struck from behind"
- investigate scobie douglas "takes the case"
- couple scobie wardle "partner of nine years"
- married douglas janet "wife"
- sad! janet "does not cry"
- parent douglas lucy "daughter"
- sad lucy douglas "Lucy does"
- discover scobie janet "notices"

== 2 The Second Glass
On the dead [man](douglas)'s boat [Liddell](liddell) discovers two glasses, one with lipstick. It is not [Janet](janet)'s shade. [Douglas](douglas)'s younger [brother](neil), [Neil](neil), claims that [he](neil) was in [Aberdeen](@aberdeen); the hotel there has never heard of [him](neil). [Superintendent Mather](mather), a golfing [friend](mather) of [Neil](neil)'s, orders [Scobie](scobie) to leave [him](neil) alone. [She](scobie) disregards the order. At the end an unknown [caller](caller) tells [her](scobie) to look up a [girl](megan) [who](megan) drowned in 1994.
- discover liddell douglas "discovers two glasses"
- sibling douglas neil "brother"
+ betray neil "has never heard"
- friend mather neil "golfing friend"
- boss mather scobie "orders"
- investigate scobie neil "disregards the order"
+ reveal caller scobie "tells her"
- die.past megan "drowned"

== 3 Megan
The [girl](megan) was called [Megan](megan), was seventeen and worked in the Colquhoun canteen. [Her](megan) [mother](barbara), [Barbara](barbara), still lays a place for [her](megan). [Barbara](barbara) tells [Scobie](scobie) that [Megan](megan) was going out with one of the [Colquhoun brothers](douglas+neil) and was expecting a child, but not with which. [Christine](wardle) opens the old file and finds that the examining doctor overlooked a fractured skull. [Eck Rankine](eck), a [boatman](eck) with a record, was suspected at the time, although nothing could ever be proved against [him](eck).
- parent barbara megan "mother"
- reveal barbara scobie "tells Scobie"
- couple.past _ megan "going out with"
- sibling douglas neil "Colquhoun brothers"
- pregnant.past megan "expecting a child"
+ discover wardle megan "finds that"
- accuse.past _ eck "was suspected"

== 4 Eck
[Eck](eck) lives on a barge and will talk only to [Connor](liddell), [whose](liddell) late [father](connordad) once got [him](eck) off a charge. [He](eck) admits that [he](eck) loved [Megan](megan), says that [she](megan) laughed at [him](eck), and denies killing [her](megan). [Scobie](scobie) believes [him](eck), [Mather](mather) does not and has [him](eck) arrested for both murders. [Janet](janet) visits [Barbara](barbara); the two [women](barbara+janet) embrace like old acquaintances. [Christine](wardle) accuses [Yvonne](scobie) of being married to [her](scobie) job and sleeps on the sofa.
- help.past connordad eck "got him off"
- parent connordad liddell "father"
- die.past connordad "late"
- love.past eck megan "loved Megan"
- reject.past megan eck "laughed at him"
- kill.past! eck megan "denies killing her"
+ arrest mather eck "has him arrested"
+ quarrel scobie wardle "accuses Yvonne"

== 5 Visiting Time
In [his](eck) cell [Eck](eck) is stabbed with a sharpened spoon; a prison [nurse](nurse) stops the bleeding. [Liddell](liddell), [who](liddell) feels responsible, sits at [his](eck) bedside and is told what [Eck](eck) saw in 1994: two young [men](shorter+taller) carrying a rolled carpet to the pier. The taller [one](taller) was crying. [Lucy](lucy) confides in [Scobie](scobie) that [her](lucy) [parents](douglas+janet) had not shared a bedroom for years and that [her](lucy) [uncle](neil) was often in the house when [Douglas](douglas) was not.
+ attack _ eck "stabbed"
- treat eck nurse "stops the bleeding"
+ reveal eck liddell "is told"
- sad.past taller "was crying"
- reveal lucy scobie "confides in"
- parent douglas+janet lucy "parents"
- kin lucy neil "uncle"

== 6 The Taller One
[Neil](neil) is the taller by a head. Confronted with this, [he](neil) says nothing, on the advice of [Mather](mather)'s own [solicitor](solicitor), and books a flight. [Scobie](scobie) stops [him](neil) at the gate. In the interview [he](neil) confesses that [he](neil) helped [his](neil) [brother](douglas) to get rid of [Megan](megan)'s body, but swears that it was [Douglas](douglas) [who](douglas) had been [her](megan) [boyfriend](douglas) and [who](douglas) struck [her](megan). [He](neil) also admits to a relationship with [Janet](janet), which began ten years ago on [Lucy](lucy)'s birthday.
- flee? neil "books a flight"
- advisor solicitor mather "solicitor"
+ arrest scobie neil "stops him"
+ reveal neil scobie "confesses that"
- help.past neil douglas "helped his brother"
- sibling douglas neil "brother"
- couple.past douglas megan "boyfriend"
- kill.past douglas megan "struck her"
- affair janet neil "a relationship"

== 7 Half Sisters
[Mather](mather) suspends [Scobie](scobie) because [she](scobie) questioned [Neil](neil) without authorisation. [She](scobie) goes on in private. In [Barbara](barbara)'s sideboard [she](scobie) comes across a birth certificate: [Barbara](barbara) is [Janet](janet)'s [mother](barbara) too. [Janet](janet) was given away as a baby and only learned at thirty that the drowned [girl](megan) had been [her](janet) [half-sister](megan). [Liddell](liddell) is offered [Scobie](scobie)'s post and declines. [Christine](wardle) has packed a suitcase; when [she](wardle) hears of the suspension, [she](wardle) unpacks it.
+ quit scobie mather "suspends"
- parent barbara janet "Janet's mother"
+ discover scobie barbara+janet "a birth certificate"
- sibling janet megan "half-sister"
- reject liddell "declines"
- breakup? wardle scobie "packed a suitcase"
- reconcile scobie wardle "unpacks it"

== 8 Tea for Two
[Scobie](scobie) calls on [Janet](janet) alone, which [Liddell](liddell) has advised against. [Janet](janet) tells [her](scobie), calmly, that [she](janet) married [Douglas](douglas) before [she](janet) knew what [he](douglas) had done to [her](janet) [sister](megan), and that [she](janet) waited twenty years. Then [Yvonne](scobie) notices that [her](scobie) tea is bitter and that [her](scobie) legs no longer obey [her](scobie). [Connor](liddell), uneasy, kicks in the door. [Janet](janet) has left by the garden. [Pathologist](wardle) [Wardle](wardle), for once with a living patient, makes [Yvonne](scobie) vomit.
+ reveal janet scobie "tells her"
- wedding.past douglas janet "married Douglas"
- sibling janet megan "sister"
+ attack janet scobie "tea is bitter"
- ill scobie janet "legs no longer obey"
- rescue liddell scobie "kicks in the door"
- flee janet "left by the garden"
- treat scobie wardle "makes Yvonne vomit"

== 9 The Caller
The number of the unknown [caller](lucy) belongs to [Lucy](lucy). [She](lucy) explains that as a child [she](lucy) overheard [her](lucy) [father](douglas) talk in [his](douglas) sleep about the [girl](megan), that [she](lucy) told [her](lucy) [mother](janet), and that [she](lucy) has never forgiven herself. [Mather](mather), it turns out, struck the witness statement from [Eck](eck)'s file in 1994 as a favour to old [Mr Colquhoun](grandfather). [Liddell](liddell) takes the original to Internal Affairs. [Eck](eck), still weak, is released, and [Barbara](barbara) fetches [him](eck) from the gate.
+ reveal lucy _ "explains"
- discover.past lucy douglas "overheard"
- parent douglas lucy "father"
- reveal.past lucy janet "told her mother"
- sad lucy "never forgiven herself"
- betray.past mather eck "struck the witness"
+ accuse liddell mather "takes the original"

== 10 Lady Grey
[Mather](mather) is taken away in front of the whole station, and [Scobie](scobie) gets [her](scobie) desk back. [Neil](neil), out on bail, is found dead in the garage with a note in which [he](neil) takes the blame for [Douglas](douglas)'s murder. [Christine](wardle) proves that [Neil](neil) was unconscious before the engine was started. [His](neil) [mistress](janet) has therefore killed [him](neil) as well. [Barbara](barbara) pretends not to know where [Janet](janet) is. There are two cups in [her](barbara) sink.
+ arrest _ mather "taken away"
- hire scobie "gets her desk back"
- kill! neil douglas "takes the blame"
- die neil "found dead"
- discover wardle neil "proves that"
- affair.past janet neil "mistress"
+ kill janet neil "killed him"
- betray barbara "pretends not to"

== 11 Balgay Hill
[Scobie](scobie) and [Liddell](liddell) watch [Barbara](barbara)'s house in the rain; to pass the time [he](liddell) tells [her](scobie) that [he](liddell) has been seeing [Lucy](lucy) since the funeral, and [she](scobie) tears a strip off [him](liddell). [Lucy](lucy), meanwhile, goes to meet [her](lucy) [mother](janet) at [Megan](megan)'s grave on [Balgay Hill](@balgay). [She](lucy) implores [her](lucy) to give herself up. [Janet](janet), [who](janet) has a bottle of pills with [her](janet), swallows half of them and holds out the rest to [Lucy](lucy).
- investigate liddell+scobie barbara "watch Barbara's house"
+ couple liddell lucy "seeing Lucy"
- quarrel liddell scobie "tears a strip"
- parent janet lucy "mother"
- help? lucy janet "implores her"
+ ill janet "swallows half"
- kill? janet lucy "holds out the rest"

== 12 Leave
[Lucy](lucy) throws the pills away and runs for help. [Liddell](liddell) carries [Janet](janet) down the hill, and [she](janet) survives. [She](janet) pleads guilty to two murders; [Barbara](barbara) attends every day of the trial with [Father Devlin](priest). [Eck](eck) puts flowers on [Megan](megan)'s grave for the first time. [Lucy](lucy) breaks off with [Connor](liddell), since [she](lucy) cannot look at [him](liddell) without thinking of [her](lucy) [mother](janet). [Yvonne](scobie) finally takes [her](scobie) leave. In the hotel [she](scobie) puts a ring on the table, and [Christine](wardle) says that it is about time.
- rescue liddell janet "carries Janet"
- recover janet "survives"
- kill.past janet douglas+neil "two murders"
- gift eck megan "puts flowers"
+ breakup lucy liddell "breaks off with"
- parent janet lucy "mother"
+ propose scobie wardle "puts a ring"
- engaged.start scobie wardle "about time"
