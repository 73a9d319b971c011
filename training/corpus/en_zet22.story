%series Ink and Iron
%lang en
%genre women spies in a Cairo newspaper, 1942, streaming blurbs
%cast safiya   | Safiya Rashad; Safiya | f
%cast maud     | Maud Penrose; Maud; Penrose | f
%cast halim    | Halim Bey; Halim | m
%cast rolf     | Rolf Brandt; Brandt; Rolf | m
%cast nefissa  | Nefissa | f
%cast archie   | Captain Archie Dunmore; Dunmore; Archie | m
%cast tewfik   | Tewfik | m
%cast rivka    | Rivka Cohen; Rivka | f
%cast cook     | Osman | m
%cast typist   | - | f
%cast father   | - | m
%cast porter   | - | m
%cast brother  | - | m
%cast sister   | - | f

== 1 The Society Page
[Safiya Rashad](safiya) writes up weddings for a [Cairo](@cairo) daily and hides, between the bride's pearls and the menu, the hours of the troop trains. [Maud Penrose](maud), [who](maud) sits at the next desk and does the crossword, is supposed to find out who does it. [The two](maud+safiya) share a lamp, a teapot and a typewriter with no letter Q. On [Maud](maud)'s first day the [Egyptian](safiya) lends the [Englishwoman](maud) [her](safiya) umbrella. On the second [Maud](maud) reports to [Captain Dunmore](archie) that [her](maud) [neighbour](safiya) is above suspicion. It isn't clear whom [she](maud) is trying to convince.
- create safiya "writes up weddings"
- betray safiya _ "hides"
+ investigate maud safiya "supposed to find out"
- colleague maud safiya "next desk"
- gift safiya maud "lends the Englishwoman"
- boss archie maud "reports to"
- reveal! maud archie "above suspicion"

== 2 Halim Bey
The [owner](halim) of the paper, [Halim Bey](halim), dines with the British on Mondays, the Germans on Wednesdays and [his](halim) [mistress](nefissa) in between. [Nefissa](nefissa) dances at the Kit-Kat and remembers what is said over [her](nefissa) head. For whom [she](nefissa) remembers it, neither [Halim](halim) nor [Dunmore](archie), [who](archie) also sends flowers, has thought of asking. It is [Tewfik](tewfik), the newspaper's twelve-year-old errand [boy](tewfik), [who](tewfik) collects it in [his](tewfik) cap. [He](tewfik) carries it to the society page. So [Safiya](safiya) has two sources and one rule: none of them is to know about the other.
- boss halim maud+safiya "owner of the paper"
- affair halim nefissa "mistress"
- love? archie nefissa "sends flowers"
+ betray nefissa archie+halim "remembers what is said"
- help tewfik safiya "collects it"
- reveal nefissa tewfik "collects it"

== 3 The Oculist
[Rolf Brandt](rolf) fits spectacles and sends, by lamp from [his](rolf) roof, what [he](rolf) sees through them. [He](rolf) needs the hours of the trains. [His](rolf) predecessor paid for them; [he](rolf) prefers to be loved, and asks [Safiya](safiya), during an eye test, to dinner. [She](safiya) reads the bottom line aloud without a mistake. It has cost [her](safiya) [brother](brother) a leg, this war that is nobody's; [she](safiya) is doing it for [Egypt](@egypt), [she](safiya) says, and not for any gentleman with a lens. [Brandt](rolf) changes the glasses. Is it better like this, [he](rolf) asks, or like that?
- betray rolf _ "sends, by lamp"
- hire? safiya rolf "needs the hours"
+ invite rolf safiya "to dinner"
- flirt rolf safiya "prefers to be loved"
- sibling brother safiya "brother"
- injure brother "a leg"
- reject safiya rolf "not for any gentleman"

== 4 Crossword
[Maud](maud) has solved it. Four down, read against the wedding of the week, gives platform and hour. [She](maud) ought to go to [Dunmore](archie). [She](maud) goes for a walk along the river instead, and comes back with two cakes. While [they](maud+safiya) eat, [she](maud) asks [Safiya](safiya) how one spells treason without a Q. The [journalist](safiya) puts down [her](safiya) fork. "The same as with one," [she](safiya) says. Neither says any more about it that day. But in the evening paper the bride's train leaves at an hour at which there is, as [Maud](maud) knows quite well, no train.
+ discover maud safiya "has solved it"
- reveal? maud archie "ought to go to"
- gift maud safiya "two cakes"
- accuse maud safiya "spells treason"
- betray safiya rolf "no train"
- help safiya maud "no train"

== 5 Archie
[Captain Dunmore](archie) is engaged to [Maud](maud), on and off, since [Malta](@malta). [He](archie) is brave, blond and under the impression that [she](maud) types. When the train that wasn't there is bombed by nobody, [he](archie) is congratulated; [he](archie) has no idea why and asks [his](archie) [fiancée](maud). [She](maud) tells [him](archie) that it was luck. [Nefissa](nefissa), to [whom](nefissa) [he](archie) repeats it at midnight with [his](archie) head in [her](nefissa) lap, thinks otherwise, and so, by one o'clock, does [Brandt](rolf). The [oculist](rolf) takes off [his](rolf) own spectacles. [Someone](safiya) has been lying to [him](rolf) with a great deal of taste.
- engaged archie maud "engaged"
- discover! archie maud "under the impression"
- betray maud archie "it was luck"
- betray safiya rolf "lying to him"
- cheat archie maud "head in her lap"
- reveal archie nefissa "repeats it"
+ discover rolf safiya "does Brandt"

== 6 Khamsin
A yellow wind, three days of it. The presses jam with sand. [Osman](cook), the [cook](cook) in the basement, serves lentils, and after the lentils the parable of the ant who wanted to be heard. [Halim Bey](halim) composes a leading article in favour of everything. [Rivka Cohen](rivka), [who](rivka) sets the type and has never been seen to eat, lends [Maud](maud) a book. [Tewfik](tewfik) wins eleven marbles from the [porter](porter) and loses twelve. On the third evening the wind drops, and one can hear, very far off, something like doors being shut, one after the other.
- create halim "composes"
- gift rivka maud "lends Maud a book"
- find tewfik "wins eleven marbles"
- lose tewfik "loses twelve"

== 7 The Cap
[Tewfik](tewfik) doesn't come to work. [His](tewfik) cap is lying on the society desk. Inside, in a very neat hand, is an invitation: the true hour, by tonight, or the next thing to arrive will be smaller. [Safiya](safiya) has promised the [boy](tewfik)'s [father](father) to look after [him](tewfik). [She](safiya) turns to the only [person](maud) in [Cairo](@cairo) [who](maud) knows what [she](safiya) is. [Maud](maud) could give [her](safiya) the hour; it would cost four hundred lives. [She](maud) could refuse; it would cost one. [Penrose](maud) puts on [her](maud) hat and asks [Rivka Cohen](rivka) how quickly an eye chart can be set.
+ abduct rolf tewfik "doesn't come to work"
- threaten rolf safiya "or the next thing"
- parent father tewfik "father"
- help? safiya tewfik "look after him"
- discover.past maud safiya "knows what she is"
- reveal? maud safiya "give her the hour"

== 8 Like This or Like That
In the darkened shop the [oculist](rolf) tests the eyes of an English [lady](maud). The chart is new. [He](rolf) reads it before [he](rolf) can stop himself: it is [his](rolf) own code, line for line, with the name of [his](rolf) superior in [Athens](@athens) at the bottom. [Rivka](rivka) broke it in the spring and told nobody, as nobody had asked. [Brandt](rolf) opens the back door. [Tewfik](tewfik) walks out, with all [his](tewfik) fingers and a new pair of glasses. "[He](tewfik) needed them," says the [kidnapper](rolf). [Maud](maud) pays for the glasses. Only when the [child](tewfik) is round the corner does [she](maud) draw the pistol, and finds that [he](rolf) has drawn one, too.
- betray maud rolf "English lady"
+ threaten maud rolf "own code"
- discover.past rivka rolf "broke it"
- boss _ rolf "superior"
- reveal! rivka "told nobody"
+ rescue maud+rivka tewfik "walks out"
- gift rolf tewfik "new pair of glasses"
- abduct.past rolf tewfik "kidnapper"
- threaten maud rolf "draw the pistol"
- threaten rolf maud "drawn one"

== 9 Nefissa's Choice
It is the [dancer](nefissa) [who](nefissa) fires. [She](nefissa) has been standing behind the curtain with the [German](rolf)'s supper on a tray. [Rolf](rolf) looks more surprised than hurt. [He](rolf) had meant to take [her](nefissa) to [Vienna](@vienna), [he](rolf) says, and falls among the frames. For three years [Nefissa](nefissa) had loved the [man](rolf), and informed for [him](rolf), and could have forgiven [him](rolf) anything but the [boy](tewfik): [Tewfik](tewfik) is [her](nefissa) [sister](sister)'s. [Maud](maud) lowers a pistol [she](maud) has never fired. Two [women](maud+nefissa) carry one [spy](rolf) down a back stair in a roll of carpet, and each thinks that the [other](maud+nefissa) is heavier than [she](maud+nefissa) looks.
+ rescue nefissa maud "fires"
+ kill nefissa rolf "fires"
- travel? nefissa+rolf "take her to Vienna"
- love.past nefissa rolf "had loved"
- help.past nefissa rolf "informed for him"
- kin nefissa tewfik "sister's"
- parent sister tewfik "sister's"
- sibling nefissa sister "sister's"
- help maud nefissa "carry one spy"

== 10 Dunmore's Medal
The [body](rolf) is found by [Archie](archie), [who](archie) trips over it, and gets a medal. [Maud](maud) returns [his](archie) ring the same evening. There is someone else, then? There is, [she](maud) says, a newspaper. [Dunmore](archie) takes it like an officer, turns on [his](archie) heel and asks the next [person](rivka) [he](archie) meets on the stairs to marry [him](archie). [Rivka Cohen](rivka), with a tray of type in [her](rivka) arms, says that [she](rivka) will consider it when [he](archie) has read a book. [Halim Bey](halim), reading the list of honours, remarks to [Safiya](safiya) that it is always the wrong ones. [He](halim) has known about page six since the beginning. Whose side is [he](halim) on? "Circulation," says the [Bey](halim).
- find archie rolf "found by Archie"
- find archie "gets a medal"
+ breakup maud archie "returns his ring"
- propose archie rivka "marry him"
- reject? rivka archie "will consider it"
- discover.past halim safiya "known about page six"
- reveal halim safiya "remarks to Safiya"

== 11 Proof
A [copyist](typist) has sold [Dunmore](archie)'s successor the proofs of page six. [Safiya](safiya) is taken from [her](safiya) desk in front of everyone, in handcuffs, with ink on [her](safiya) sleeve. [Maud](maud) doesn't look up; [she](maud) is filling in the crossword. The [prisoner](safiya) sees it, and that hurts more than the iron. But next morning's puzzle, which every officer in the city does over breakfast, says, read downwards, that the hours of the trains were false for nine months, that they saved a division, and that it was the society [editor](safiya) [who](safiya) made them so. It is signed [M. P.](maud), at the cost of [her](maud) post.
- betray typist safiya "sold"
+ arrest _ safiya "in handcuffs"
- sad safiya maud "hurts"
+ rescue maud safiya "read downwards"
- reveal maud _ "read downwards"
- betray.past safiya rolf "false for nine months"
- quit maud "cost of her post"

== 12 Without a Q
[Safiya](safiya) comes out of the Citadel in the clothes [she](safiya) went in with. At the gate is a [porter](porter) with a typewriter. [Halim Bey](halim) has dismissed both of [them](maud+safiya) and, being a [man](halim) of principle, has sold [them](maud+safiya) the machine. On a roof in Shubra, among pigeons, the two [women](maud+safiya) begin a paper of [their](maud+safiya) own; [Rivka](rivka) sets it, [Nefissa](nefissa) pays for it, [Tewfik](tewfik), in spectacles, reads it aloud to the street. It has no society page. The first crossword is too hard for everyone. Four down is a word of five letters, for what a [neighbour](safiya) may become. [Maud](maud) leaves it blank and passes [her](safiya) the pencil.
- arrest! _ safiya "comes out of"
- quit maud+safiya halim "dismissed"
- gift halim maud+safiya "sold them"
+ create maud+safiya "begin a paper"
- colleague maud+safiya rivka "Rivka sets it"
- help nefissa maud+safiya "pays for it"
- gift maud safiya "passes her the pencil"
+ love? maud safiya "may become"
