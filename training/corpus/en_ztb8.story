%series Level Nine
%lang en
%genre drama in a copper mine near Kitwe, short television listings
%cast mwila    | Mwila Chisanga; Mwila | f
%cast beatrice | Beatrice Phiri; Beatrice | f
%cast gift     | Gift Chisanga; Gift | m
%cast moses    | Moses Tembo; Moses; Tembo | m
%cast lungu    | Lungu | m
%cast kruger   | Piet Kruger; Kruger | m
%cast chola    | Chola Phiri; Chola | m
%cast memory   | Memory | f
%cast sikazwe  | Old Sikazwe; Sikazwe | m
%cast doctor   | Dr Banda; Banda | f
%cast wei      | Wei Guoqiang; Wei | m
%cast father   | - | m
%cast spy      | - | m

== 1 Cage
[Mwila Chisanga](mwila) is the first [woman](mwila) to be shift [boss](mwila) at Number Four shaft. [Her](mwila) [father](father) died there. Among the forty men [she](mwila) takes down are [her](mwila) [brother](gift) [Gift](gift), [who](gift) is ashamed of [her](mwila), and [Moses Tembo](moses), [who](moses) had the post as good as in [his](moses) pocket. At the gate [Beatrice Phiri](beatrice), [who](beatrice) speaks for the union, wishes [her](mwila) luck and means it. The cage sticks for an hour between the levels. [Moses](moses) tells the others that this is what comes of a skirt. [Mwila](mwila) wears trousers.
+ hire mwila "shift boss"
- parent father mwila "father"
- die.past father "died there"
- boss mwila gift+moses "takes down"
- sibling gift mwila "brother"
- sad gift mwila "ashamed"
- hire? moses "in his pocket"
- accuse moses mwila "comes of a skirt"

== 2 Gas
On Level Nine the canary app on [Mwila](mwila)'s telephone turns red. [She](mwila) orders everyone up. [Piet Kruger](kruger), the [manager](kruger), orders everyone down again: the copper is wanted on Thursday. [She](mwila) refuses, and [he](kruger) writes [her](mwila) up. [Moses](moses) takes six volunteers down in [her](mwila) stead. [Gift](gift) goes with [him](moses). At four in the afternoon the ground shakes under the market, where [Beatrice](beatrice) is buying tomatoes with [her](beatrice) [son](chola), [Chola](chola). [She](beatrice) does not pay. [She](beatrice) runs, as every woman in the street is running, with the [boy](chola) on [her](beatrice) back.
- discover mwila "turns red"
- boss kruger mwila "manager"
- reject mwila kruger "refuses"
- accuse kruger mwila "writes her up"
- travel gift+moses "goes with him"
- parent beatrice chola "son"
+ travel beatrice "She runs"

== 3 The List
Seven men went down. The list at the gate has eight names, and the eighth is [Beatrice](beatrice)'s [husband](lungu), [Lungu](lungu), [who](lungu) should have been at home with [his](lungu) cough. The new [boss](mwila) straps on a lamp. [Kruger](kruger) forbids [her](mwila) to go; [she](mwila) gives [him](kruger) [her](mwila) badge to hold. [Old Sikazwe](sikazwe), [who](sikazwe) worked beside [her](mwila) [father](father), shows [her](mwila) a crawlway that is on no map. Two hours later [she](mwila) has found [her](mwila) [brother](gift), alive, under a beam, and beside [him](gift) [Lungu](lungu), and can only lift the beam off one of the two [men](gift+lungu).
- married beatrice lungu "husband"
- ill lungu "cough"
- reject kruger mwila "forbids"
- quit mwila kruger "badge to hold"
- parent father mwila "father"
- colleague.past father sikazwe "worked beside"
- help sikazwe mwila "shows her a crawlway"
+ find mwila gift+lungu "has found"
- injure gift+lungu "under a beam"
- sibling gift mwila "brother"

== 4 Plain Funeral
[Mwila](mwila) brought up [Gift](gift). [Lungu](lungu) stayed down. [Beatrice](beatrice) buries a helmet. [Chola](chola) asks where the rest is. [Mwila](mwila) stands at the back. [Beatrice](beatrice) walks up to [her](mwila). "[You](mwila) chose," says [Beatrice](beatrice). [She](beatrice) spits on [Mwila](mwila)'s shoes. [Moses](moses) has a broken arm and a medal. The medal is from [Kruger](kruger). [Gift](gift) has no left foot. [Gift](gift) won't see [his](gift) [sister](mwila). [Dr Banda](doctor) changes [his](gift) dressing. [She](doctor) is kind to [him](gift). [Memory](memory) is not. [Memory](memory) was engaged to [Gift](gift). [She](memory) sends back the ring.
+ rescue mwila gift "brought up Gift"
+ die lungu "stayed down"
- accuse beatrice mwila "You chose"
- attack beatrice mwila "spits"
- injure moses "broken arm"
- gift kruger moses "a medal"
- injure gift "no left foot"
- reject gift mwila "won't see"
- sibling gift mwila "sister"
- treat gift doctor "changes his dressing"
- engaged.past gift memory "was engaged"
- breakup memory gift "sends back the ring"

== 5 Who Sent Them
There must be an inquiry, and there must be somebody to blame. [Kruger](kruger) swears that [he](kruger) never gave the order; the page is gone from the log. [Moses](moses), [who](moses) heard [him](kruger) give it, is offered the job of the dismissed [woman](mwila) and remembers nothing. So it was [Mwila](mwila), says the commission, [who](mwila) left [her](mwila) shift alone. Stones come through [her](mwila) window. The next morning [someone](beatrice) has swept up the glass. It was the [widow](beatrice), [who](beatrice) hates [her](mwila), but [who](beatrice) has read the log before the page was torn out, and is not a person to let a company lie about [who](kruger) it was that killed [her](beatrice) [husband](lungu).
- betray kruger _ "never gave"
- steal _ _ "gone from the log"
- hire? moses kruger "offered the job"
- quit.past mwila kruger "dismissed"
+ betray moses mwila "remembers nothing"
- accuse _ mwila "left her shift"
- attack _ mwila "Stones"
- help beatrice mwila "swept up the glass"
- enemy beatrice mwila "hates her"
- discover.past beatrice kruger "has read the log"
- married.past beatrice lungu "widow"
- kill.past kruger lungu "killed"

== 6 Two Women, One Typewriter
By day [Beatrice](beatrice) does not greet [her](mwila). By night [she](beatrice) comes through the back door, and [they](beatrice+mwila) type. [Mwila](mwila) dictates who was where; [Beatrice](beatrice) puts in the commas and the dead. When [Beatrice](beatrice)'s [boy](chola) falls asleep, [Mwila](mwila) carries [him](chola) to [her](mwila) own bed, and is told not to touch [him](chola). [Someone](spy) is listening at the wall. A [man](spy) in a mine jacket has been seen outside the house, and when [Sikazwe](sikazwe) goes after [him](spy) with a stick, it is the old [man](sikazwe) [who](sikazwe) is left lying in the ditch.
- reject beatrice mwila "does not greet her"
+ create beatrice+mwila "type"
- reveal mwila beatrice "dictates"
- parent beatrice chola "boy"
- help mwila chola "carries him"
- investigate spy beatrice+mwila "listening at the wall"
+ attack spy sikazwe "left lying"

== 7 Ward
[Sikazwe](sikazwe) lies beside [Gift](gift). [He](sikazwe) has two cracked ribs and a story to tell: when the [father](father) of the [man](gift) in the next bed was crushed, in 1998, the page was gone from the log as well. [Gift](gift) listens. [Dr Banda](doctor), [who](doctor) has brought [him](gift) a crutch cut to size, laughs at something [he](gift) says, and [he](gift) says it again. At visiting time [Memory](memory) appears with oranges and with a question about compensation; the [invalid](gift) tells [her](memory) where the door is. Then [he](gift) sends for the [sister](mwila) [he](gift) would not see. The first thing [she](mwila) does is to say that [she](mwila) would do it again.
- neighbour gift sikazwe "lies beside Gift"
- injure sikazwe "two cracked ribs"
- reveal sikazwe gift "a story to tell"
- parent father gift "father"
- die.past father "was crushed"
- gift doctor gift "a crutch"
- flirt doctor gift "laughs at something"
- reject gift memory "where the door is"
- sibling gift mwila "sister"
+ reconcile gift mwila "sends for"

== 8 The Buyer
The mine is to be sold. [Wei Guoqiang](wei), [who](wei) has come from [Tianjin](@tianjin) to look at it, is led through the clean parts by [Kruger](kruger). [He](wei) asks for Level Nine. It is flooded, [he](wei) is told. The new shift [boss](moses) tells [him](wei), looking at [his](moses) boots. That evening [Moses](moses) drinks three beers with the [spy](spy), [who](spy) is [his](moses) own [cousin](spy), and breaks the [fellow](spy)'s nose. [He](moses) has had no sleep since June. In each dream [Lungu](lungu) asks [him](moses) the time. [He](moses) knocks at [Beatrice](beatrice)'s door, and when [she](beatrice) sees who it is, [she](beatrice) lets [him](moses) stand in the rain.
- travel wei "has come from Tianjin"
- betray moses wei "flooded"
- hire.past moses "new shift boss"
- kin moses spy "cousin"
+ injure spy moses "breaks"
- sad moses "no sleep"
- reject beatrice moses "stand in the rain"

== 9 Petition
The typescript has thirty-one pages and nine hundred signatures. [Mwila](mwila) wants to take it to [Lusaka](@lusaka); [Beatrice](beatrice), [who](beatrice) has a [son](chola) to think of and a name to lose, takes it there. On the road [her](beatrice) bus is stopped. Two men drag [her](beatrice) out, and the papers burn in a drum. [She](beatrice) is put into a cell in [Kabwe](@kabwe) for inciting a riot that nobody has heard of. [Chola](chola) is left with the [woman](mwila) [who](mwila) may not touch [him](chola). [He](chola) has a temperature of forty. [Mwila](mwila) touches [him](chola); all night, with wet cloths, and in the morning [he](chola) calls [her](mwila) Auntie.
- create.past beatrice+mwila "The typescript"
- parent beatrice chola "son"
- travel beatrice "takes it there" @lusaka
- attack _ beatrice "drag her out"
- lose beatrice "burn in a drum"
+ arrest _ beatrice "put into a cell" @kabwe
- ill chola "temperature"
- treat chola mwila "with wet cloths"

== 10 Carbon Paper
[Gift](gift) made a copy. Nobody had asked [Gift](gift). [Gift](gift) gives it to [Banda](doctor). [Banda](doctor) gives it to [Wei](wei). [Wei](wei) reads all of it. [He](wei) reads page nine twice. [Kruger](kruger) says the [author](beatrice) is a criminal. [Wei](wei) asks to meet the [criminal](beatrice). [Kruger](kruger) has to telephone [Kabwe](@kabwe). [Beatrice](beatrice) comes out with a shaved head. At the gate stands [Moses](moses). [He](moses) holds an umbrella. [He](moses) tells [her](beatrice) everything. [She](beatrice) takes the umbrella. [She](beatrice) leaves [Moses](moses) in the rain again. But [she](beatrice) has listened.
+ create.past gift "made a copy"
- gift gift doctor "gives it to Banda"
- gift doctor wei "gives it to Wei"
- accuse kruger beatrice "a criminal"
- meet? beatrice wei "asks to meet"
- rescue wei beatrice "comes out"
- reveal moses beatrice "tells her everything"
- reject beatrice moses "leaves Moses"

== 11 Under Oath
The second inquiry sits in the school. [Moses](moses) takes [his](moses) medal off and lays it on the table before [he](moses) speaks. [Kruger](kruger) calls [him](moses) a drunk. [Sikazwe](sikazwe) puts two torn pages beside the medal, twenty-four years apart; the [man](sikazwe) in the ditch had them in [his](sikazwe) jacket. [Kruger](kruger) leaves by the back. [His](kruger) jeep is found at the border, and [he](kruger) in it, with a stroke: [he](kruger) will live, but not talk. When [Mwila](mwila) is given back [her](mwila) badge, [she](mwila) looks for one [face](beatrice) in the hall. [Beatrice](beatrice) is not clapping. [She](beatrice) is holding two places free on the bench.
+ accuse moses kruger "speaks"
- accuse kruger moses "a drunk"
- reveal sikazwe kruger "two torn pages"
- flee kruger "leaves by the back"
- find _ kruger "is found"
- ill kruger "stroke"
- die! kruger "will live"
+ hire mwila "given back her badge"
- invite beatrice mwila "two places free"

== 12 Level Nine
[Wei](wei) buys the shaft and pumps out the water. On the ninth level [Mwila](mwila) comes upon [Lungu](lungu)'s lunch tin, and in it a note, in a dying [man](lungu)'s capitals: TAKE THE [BOY](gift) FIRST. [She](mwila) could have burned it; it is not about [Chola](chola). [She](mwila) reads it out to the [widow](beatrice), in the kitchen, with the typewriter between [them](beatrice+mwila). [Beatrice](beatrice) is silent for so long that the kettle boils dry. [Gift](gift), it seems, had known: [he](gift) had heard [him](lungu) say it. In spring the one-legged [man](gift) dances at [his](gift) wedding, on the [doctor](doctor)'s feet, and the two [women](beatrice+mwila), [who](beatrice+mwila) have come together, quarrel about which of [them](beatrice+mwila) will carry the [boy](chola).
- find wei "buys the shaft"
- find mwila "comes upon"
- create.past lungu "a note"
- die.past lungu "dying man's"
- reveal mwila beatrice "reads it out"
- married.past beatrice lungu "widow"
- discover.past gift lungu "had known"
+ wedding doctor gift "wedding"
+ reconcile beatrice mwila "have come together"
- quarrel beatrice mwila "quarrel"
