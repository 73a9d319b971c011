%series Zinnia Palace
%lang en
%genre Ruritanian comedy of manners, a spa kingdom in 1906, programme guide
%cast leopold  | King Leopold; Leopold; Poldi | m
%cast stefania | Queen Stefania; Stefania | f
%cast rupert   | Crown Prince Rupert; Rupert; King Rupert | m
%cast casimir  | Prince Casimir; Casimir | m
%cast wilma    | Wilma Ott; Wilma; Queen Wilma | f
%cast augusta  | Archduchess Augusta; Augusta | f
%cast brandt   | Colonel Brandt; Brandt; Ferdy Brandt; Ferdy | m
%cast lotti    | Lotti Ott; Lotti | f
%cast bell     | Miss Bell; Bell | f
%cast max      | Max | m
%cast waiter   | Pospisil | m
%cast chauffeur | - | f
%cast bishop   | - | m
%cast pug      | Bismarck | m

== 1 The Glove
[Crown Prince Rupert](rupert), [who](rupert) is to be joined in June to [Archduchess Augusta](augusta), a [lady](augusta) of twelve quarterings and no small talk, drops a glove at the opera. [Wilma Ott](wilma), [who](wilma) sells programmes, returns it. By the second interval [they](rupert+wilma) are on a bench under the zinnias, and by the third [he](rupert) has quite forgotten what [he](rupert) was engaged for. [Rupert](rupert)'s [brother](casimir), [Casimir](casimir), sees the bench. So does [Colonel Brandt](brandt), the [king](leopold)'s [adjutant](brandt), [who](brandt) used to walk out with [Wilma](wilma) himself.
- engaged augusta rupert "was engaged"
- wedding? augusta rupert "to be joined"
+ meet rupert wilma "returns it"
- gift wilma rupert "returns it"
- flirt rupert wilma "on a bench"
- boss leopold brandt "adjutant"
- sibling casimir rupert "brother"
- discover casimir rupert+wilma "sees the bench"
- discover brandt rupert+wilma "So does"
- couple.past brandt wilma "used to walk out"

== 2 The Colonel and the Prince
[Brandt](brandt) requests a word with [Casimir](casimir). [He](brandt) suspects that [he](casimir) has seen what [he](brandt) has seen. [He](casimir) has, [he](casimir) yawns, and rather enjoyed it, since there is little to enjoy about being the younger. The [colonel](brandt) begs [him](casimir) to be discreet. "On [her](wilma) account or on [his](rupert)?" asks the [prince](casimir). [Brandt](brandt) goes red up to [his](brandt) decorations. "Ah," says [he](casimir), "still." [He](brandt) assures [him](casimir) that that is over; [he](casimir) pats [his](brandt) cheek. Of the two [conspirators](brandt+casimir) it is not the [officer](brandt) [who](brandt) sells the story to the [Morgenblatt](#morgenblatt) that evening.
- discover brandt casimir "suspects"
- happy casimir "enjoyed"
- help? casimir brandt "begs him"
- sad brandt "goes red"
- love brandt wilma "still"
- love! brandt wilma "is over"
+ reveal casimir "sells the story"
- betray casimir rupert "sells the story"

== 3 Breakfast in Print
The [Morgenblatt](#morgenblatt) is served with the eggs. [King Leopold](leopold) chokes; [Queen Stefania](stefania), [his](leopold) [wife](stefania) of thirty years, slaps [his](leopold) back, harder than need be, for in the column next to it stands what the whole spa has long whispered about [him](leopold) and a certain English [governess](bell). [Miss Bell](bell) hands in [her](bell) notice before [she](bell) can be given it. [Augusta](augusta), at the other end of the table, butters a roll and asks [her](augusta) [fiancé](rupert) whether the [person](wilma) is at least clean. [Rupert](rupert) pushes back [his](rupert) chair. The [pug](pug), [Bismarck](pug), gets the eggs.
- ill leopold "chokes"
- married leopold stefania "wife"
- attack stefania leopold "harder than need be"
- affair? bell leopold "has long whispered"
+ quit bell "notice"
- engaged augusta rupert "fiancé"
- quarrel augusta rupert "pushes back"

== 4 Plain Tuesday
[Wilma](wilma) lives with [Lotti](lotti). [Lotti](lotti) is [her](wilma) elder [sister](lotti). [Lotti](lotti) can't stand princes. [Rupert](rupert) calls on [Wilma](wilma). [Lotti](lotti) sends [Rupert](rupert) packing. [Max](max) boards with [Lotti](lotti). [Max](max) works at the [Morgenblatt](#morgenblatt). [Lotti](lotti) is sweet on [Max](max). [Max](max) wrote the story about [Wilma](wilma). [Wilma](wilma) finds out. [Lotti](lotti) throws out [Max](max). [Max](max) leaves behind a rose for [Lotti](lotti). [She](lotti) presses it in a dictionary.
- housemate lotti wilma "lives with"
- sibling lotti wilma "sister"
- travel rupert wilma "calls on"
- reject lotti rupert "sends Rupert packing"
- housemate lotti max "boards with"
- love lotti max "sweet on"
+ reveal.past max wilma "wrote the story"
- discover wilma max "finds out"
+ reject lotti max "throws out"
- gift max lotti "rose"

== 5 A Dose of Waters
The [king](leopold) follows [Miss Bell](bell) to the railway station. "[Poldi](leopold)," says the [governess](bell), and only [she](bell) may call [him](leopold) that, "go home." [He](leopold) sits down on [her](bell) trunk instead, complains of the left arm, and dies there, under the timetable. [Stefania](stefania) arrives in time to close [his](leopold) eyes. The two [women](bell+stefania) travel back in the same compartment. At the Zinnia Palace the flag comes down, goes up; [Rupert](rupert), twenty-six, is [king](rupert), and has an [archduchess](augusta) in the blue room and a bench in [his](rupert) head. The band plays on because no one has told it.
- travel leopold bell "follows"
- reject bell leopold "go home"
- ill leopold "complains of"
+ die leopold "dies there"
- return bell+stefania "travel back"
+ hire rupert "is king"
- love rupert wilma "bench in his head"

== 6 Black Suits Her
[Stefania](stefania) keeps [Miss Bell](bell) on. The [widow](stefania) would like, [she](stefania) says, to have somebody about [her](stefania) [who](bell) cried. [She](bell) unpacks. [She](stefania) asks [her](bell), over patience, whether [she](bell) had been to bed with [him](leopold). Never once, [she](bell) answers; [they](bell+leopold) had read Tennyson. [She](stefania) puts a red queen on a black king and believes [her](bell). Tennyson is worse, [she](stefania) says. For ten minutes [she](stefania) hates the [Englishwoman](bell) again, and then [she](bell) cheats at the game so clumsily on [her](stefania) behalf that the [queen](stefania) laughs for the first time in [her](stefania) mourning. [They](bell+stefania) fall asleep over the aces.
- hire bell stefania "keeps Miss Bell on"
- married.past leopold stefania "widow"
- sad.past bell "cried"
- sex! bell leopold "Never once"
- date.past bell leopold "read Tennyson"
- jealous stefania bell "is worse"
- enemy bell stefania "hates"
- help bell stefania "cheats at the game"
+ friend.start bell stefania "laughs"

== 7 Augusta Unbends
Nobody has ever asked [Archduchess Augusta](augusta) what [she](augusta) likes. The [chauffeur](chauffeur) does, somewhere between the spa and the frontier, when the tyre has burst. Motorcars, says [Augusta](augusta). The [chauffeur](chauffeur), a [woman](chauffeur) with oil on [her](chauffeur) chin, lets [her](augusta) drive. [They](augusta+chauffeur) hit a haystack, then a cow, and are brought home by the fire brigade, the [archduchess](augusta) with a sprained ankle and, it is observed, a smile. In the night [she](augusta) writes to [Rupert](rupert), on the palace's own paper, that [she](augusta) releases [him](rupert). [He](rupert) kisses the letter; [he](rupert) ought perhaps to have kissed [her](augusta) hand.
- meet augusta chauffeur "does"
- help chauffeur augusta "lets her drive"
- injure augusta "sprained ankle"
- happy augusta "a smile"
+ breakup augusta rupert "releases him"
- happy rupert "kisses the letter"

== 8 Two Suitors
The [king](rupert) finds a [rival](brandt) on the stairs in Zinnia Lane, with the same flowers. "[You](brandt), [Ferdy](brandt)?" [he](rupert) says. [He](brandt) salutes; [he](brandt) cannot help it. [He](rupert) asks [him](brandt) how long [he](brandt) has loved [her](wilma). Longer than [you](rupert), sire, says the [colonel](brandt), and with less luck. [They](brandt+rupert) toss a coin for who is to knock first, and [he](rupert), [whose](rupert) head is on the coin, loses. [She](wilma) opens; [she](wilma) takes one bunch from each. In the end the [soldier](brandt) is told, gently, that [he](brandt) has been a dear and that it will not be [him](brandt). [He](brandt) hands [his](brandt) [king](rupert) the ring [he](brandt) had bought.
- enemy brandt rupert "rival"
+ love brandt wilma "has loved her"
- lose rupert "loses"
- gift brandt+rupert wilma "one bunch from each"
+ reject wilma brandt "will not be him"
- boss rupert brandt "his king"
- gift brandt rupert "hands his king"

== 9 The Morganatic Question
May the [king](rupert) lead a programme [seller](wilma) to the altar? The [bishop](bishop) says never; [Casimir](casimir), next in line, says by all means, if [he](rupert) abdicates. [Rupert](rupert) puts the ring on [Wilma](wilma)'s finger in the middle of Parliament and asks [her](wilma) there. [She](wilma) is so embarrassed that [she](wilma) says yes. It emerges that the [bishop](bishop) once had an understanding with [Lotti Ott](lotti), in the days of [his](bishop) vicarage; [Lotti](lotti), [who](lotti) has kept the letters, needs only to wave one from the gallery, and the Church perceives, all at once, no obstacle.
- wedding! rupert wilma "says never"
- quit? rupert "abdicates"
+ propose rupert wilma "asks her there"
+ engaged.start rupert wilma "says yes"
- couple.past bishop lotti "an understanding"
- threaten lotti bishop "wave one"

== 10 Kidnapping Considered as a Sport
On the eve of the wedding [Casimir](casimir) has [Wilma](wilma) bundled into a laundry van. It is driven, alas for [him](casimir), by the [chauffeur](chauffeur) and [Augusta](augusta), [who](augusta) have been sharing a garage and a bed since the haystack. [They](augusta+chauffeur) deliver the [bride](wilma) to the cathedral with twelve minutes to spare. The best [man](brandt), [Ferdy Brandt](brandt), holds the ring and does not drop it. [Queen Wilma](wilma), as [she](wilma) is from noon on, pulls [her](wilma) [sister](lotti) up the aisle after [her](wilma); and [Max](max), pad in hand, kneels to [Lotti](lotti) among the reporters, and is hit with a bouquet.
+ abduct casimir wilma "bundled into"
- couple augusta chauffeur "a bed"
- housemate augusta chauffeur "sharing a garage"
+ rescue augusta+chauffeur wilma "deliver the bride"
- advisor brandt rupert "best man"
- wedding rupert wilma "as she is from noon"
- sibling lotti wilma "sister"
- propose max lotti "kneels to"
- attack lotti max "is hit"

== 11 Queen and Queen
The [queen](wilma) curtsies to the [queen](stefania). "Don't," says the old [one](stefania), "[you](wilma) outrank [me](stefania), dear." [Wilma](wilma) wants to know how one gets through the dinners. [Stefania](stefania) tells [her](wilma) about peas, ambassadors and shoes. [She](wilma) takes notes. [She](stefania) had wept, [she](stefania) admits, when [she](stefania) heard that [she](wilma) sold programmes, and had wept again when [she](stefania) saw that [he](rupert) looked at [her](wilma) as nobody had ever looked at a Stefania. The young [one](wilma) throws [her](wilma) arms about [her](wilma) [mother-in-law](stefania)'s neck. Through the door the [governess](bell) hears [them](stefania+wilma) snivelling, and orders more handkerchiefs.
- advisor stefania wilma "tells her about"
- sad stefania wilma "had wept"
- reveal stefania wilma "admits"
- love rupert wilma "looked at her"
+ reconcile stefania wilma "throws her arms"
- kin stefania wilma "mother-in-law"
- discover bell stefania+wilma "hears them"

== 12 Exile with Pug
[Casimir](casimir) is banished to a hotel at [Biarritz](@biarritz). The [pug](pug) elects to go with [him](casimir). There [he](casimir) makes the acquaintance of a [waiter](waiter), and spills soup on purpose to be mopped by [him](waiter). The [waiter](waiter), [whose](waiter) surname, [Pospisil](waiter), the [exile](casimir) learns only from the bill, is a republican and despises [him](casimir). [They](casimir+waiter) argue until the chairs are up. [They](casimir+waiter) argue every night for a month. Then [Pospisil](waiter) discovers that nobody at home has written to the fallen [prince](casimir), not even once, and sits down at [his](casimir) table without being asked. Under it, [Bismarck](pug) sighs and goes to sleep on four feet.
+ flee casimir "banished" @biarritz
- travel pug casimir "go with him"
- meet casimir waiter "acquaintance"
- flirt casimir waiter "on purpose"
- enemy casimir waiter "despises him"
- quarrel casimir waiter "They argue"
- discover waiter casimir "discovers"
- sad casimir "not even once"
+ friend.start casimir waiter "sits down at his table"

== 13 An Heir, a Spare
[Wilma](wilma) is in the family way, and so is [Lotti](lotti), [Max](max)'s [wife](lotti) since Whitsun. The [sisters](lotti+wilma) knit, and quarrel over names. [Brandt](brandt) proposes to [Miss Bell](bell), on the ground that [both](bell+brandt) of [them](bell+brandt) have been passed over; [she](bell) does not think it a good ground, [she](bell) says, but it is a nice [colonel](brandt). From [Biarritz](@biarritz) comes a card with two signatures and a paw. [Rupert](rupert) reads it aloud on the bench under the zinnias, where a glove was dropped, and [his](rupert) [wife](wilma), before [he](rupert) has finished, has forgiven [his](rupert) [brother](casimir).
+ pregnant wilma rupert "in the family way"
- pregnant lotti max "so is Lotti"
- married lotti max "wife"
- sibling lotti wilma "sisters"
- quarrel lotti wilma "quarrel over"
+ propose brandt bell "proposes"
- reject.past _ bell+brandt "passed over"
- engaged.start bell brandt "nice colonel"
- gift casimir+waiter rupert "comes a card"
- married rupert wilma "his wife"
- sibling casimir rupert "his brother"
- reconcile casimir wilma "has forgiven"
