%series Frau Direktor
%lang en
%genre period drama of a Viennese piano factory, 1911, encyclopaedia article with long sentences
%cast therese | Therese Hollub; Therese | f
%cast konrad  | Konrad Hollub; Konrad | m
%cast emmerich| Emmerich Hollub; Emmerich | m
%cast vilma   | Vilma Szabó; Vilma; Szabó | f
%cast leo     | Leo Adler; Leo; Adler | m
%cast clara   | Clara Adler; Clara | f
%cast baron   | Baron Traun; Traun | m
%cast hedy    | Hedy | f
%cast zdenko  | Zdenko | m
%cast aunt    | Aunt Leopoldine; Leopoldine | f
%cast doc     | - | m
%cast girl    | - | f
%cast founder | - | m
%cast mother  | - | f
%cast otto    | Otto | m

== 1 Allegro
On the day on which the [founder](founder) of the firm is carried to the Zentralfriedhof, [his](founder) [daughter](therese) [Therese Hollub](therese) learns from the notary that the piano factory has been left to [her](therese) and not to either of [her](therese) [brothers](emmerich+konrad), whereupon [Konrad](konrad), the [elder](konrad), a [captain](konrad) with debts, accuses [her](therese) of having guided the old [man](founder)'s pen. [Emmerich](emmerich), the [younger](emmerich), [who](emmerich) merely wants to be left alone with [his](emmerich) [lover](zdenko), the [tuner](zdenko) [Zdenko](zdenko), kisses [his](emmerich) [sister](therese)'s hand. [Leo Adler](leo), the married [foreman](leo), [whom](leo) [Therese](therese) once, at nineteen, would have followed to America, calls [her](therese) Frau Direktor before all the men, and stays behind to say [her](therese) first name.
- die.past founder "is carried"
- parent founder therese "daughter"
+ find therese "left to her"
- sibling emmerich+konrad therese "brothers"
- married _ leo "married foreman"
- accuse konrad therese "accuses"
- couple emmerich zdenko "lover"
- love.past therese leo "would have followed"
- boss therese leo "foreman"
+ flirt leo therese "her first name"

== 2 The Other Miss Hollub
A Hungarian [soubrette](vilma), [Vilma Szabó](vilma), presents herself in mourning and, what's worse, in the family pew: [she](vilma) is, as [her](vilma) papers prove, the late [founder](founder)'s natural [child](vilma), and therefore half a [sister](vilma) to all three. [Konrad](konrad), [who](konrad) has been [her](vilma) [admirer](konrad) for a season and has the bite marks to show for it, turns green. While [Therese](therese) gives the [newcomer](vilma) a room, [Aunt Leopoldine](aunt), [who](aunt) has kept house for the [siblings](emmerich+konrad+therese) since [their](emmerich+konrad+therese) [mother](mother)'s death, gives [her](vilma) notice to understand that [she](vilma) will eat in the kitchen.
+ reveal vilma _ "her papers prove"
- die.past founder "late founder's"
- parent founder vilma "natural child"
- parent mother emmerich+konrad+therese "their mother's"
- sibling emmerich+konrad+therese vilma "half a sister"
- affair.past konrad vilma "bite marks"
- sad konrad "turns green"
- move vilma therese "gives the newcomer"
- kin aunt emmerich+konrad+therese "Aunt"
- die.past mother "mother's death"
- reject aunt vilma "in the kitchen"

== 3 Clara's Eyes
[Clara Adler](clara), [Leo](leo)'s [wife](clara), is going blind, and has known it longer than [he](leo) has; what [she](clara) still sees very well is how [her](clara) [husband](leo) brushes [his](leo) hat before [he](leo) goes to the office with the books. In the evenings, [Hedy](hedy), the [Adlers](clara+leo)' [eldest](hedy), reads the paper aloud and leaves out what might upset [her](hedy) [mother](clara), such as the notice that the [Frau Direktor](therese) and [Leo Adler](leo) will travel to [Leipzig](@leipzig) for the fair. There, in two rooms with one door between, nothing happens until the second night.
- married clara leo "wife"
- ill clara "going blind"
- discover clara leo "still sees very well"
- parent clara+leo hedy "eldest"
- betray hedy clara "leaves out"
- travel leo+therese "will travel" @leipzig
+ affair.start leo therese "second night"
- cheat leo clara "second night"

== 4 Tempo
[Konrad](konrad) plays cards with [Baron Traun](baron). [He](konrad) loses to [Traun](baron). [He](konrad) always loses to [Traun](baron). The [baron](baron) wants no money. The [baron](baron) wants [Therese](therese). "I'll speak to [her](therese)," says [Konrad](konrad). [He](konrad) speaks to [her](therese). [She](therese) laughs at [Konrad](konrad). [Vilma](vilma) hears it through the floor. [Vilma](vilma) knows [Traun](baron), too. Everyone at the theatre knows [Traun](baron). [He](baron) broke a dancer's arm. [Zdenko](zdenko) tunes, [Emmerich](emmerich) listens. [Emmerich](emmerich) needs only [Zdenko](zdenko).
- lose konrad baron "loses to"
- love baron therese "wants Therese"
+ reject therese konrad "laughs at"
- discover vilma konrad "through the floor"
- attack.past baron _ "broke a dancer's arm"
- love emmerich zdenko "needs only"

== 5 Letters
Since a [sister](therese) [who](therese) laughs can't be sold, [Konrad](konrad) has [her](therese) watched, and a [detective](otto) with a celluloid collar, one [Otto](otto), supplies [him](konrad) in no time with two sets of letters, one from [Leipzig](@leipzig) and one, quite unlooked-for, from a barracks chapel, in [Emmerich](emmerich)'s hand and addressed to [his](emmerich) [beloved](zdenko). For the second there is prison. [Therese](therese), confronted over the soup with the choice of the [baron](baron)'s ring or [her](therese) little [brother](emmerich)'s ruin, asks for three days; [Vilma](vilma), ladling, asks for none, and goes that very night to call on [Otto](otto), [whose](otto) weakness is sopranos.
- investigate otto therese "has her watched"
- discover otto emmerich "supplies him"
+ threaten konrad therese "confronted over the soup"
- wedding? baron therese "ring"
- sibling emmerich therese "little brother's"
- arrest? _ emmerich "prison"
- couple emmerich zdenko "beloved"
+ help vilma therese "goes that very night"
- love otto vilma "weakness"

== 6 Engagement in F Minor
The three days being over, and [Vilma](vilma) not back, [Therese](therese) lets [Traun](baron) put [his](baron) grandmother's sapphire on [her](therese) hand before eighty guests. [Leo](leo), reading of it in the [Presse](#presse), gets drunk for the first time since [his](leo) own wedding, and in that condition tells [Clara](clara) what [Clara](clara) has known since the hat. [She](clara) asks only whether it's over. [He](leo) says that it must be, which is, as both hear, a different thing. The [fiancé](baron), meanwhile, seeing the [bride](therese) home, grips [her](therese) wrist so hard that the stone draws blood.
+ engaged.start baron therese "sapphire"
- sad leo "gets drunk"
- married clara leo "own wedding"
+ reveal leo clara "tells Clara"
- discover.past clara leo "has known"
- affair.end leo therese "over"#2
- injure therese baron "draws blood"
- attack baron therese "grips her wrist"

== 7 A Soprano's Fee
[Vilma](vilma) returns in [Otto](otto)'s motor-car with the letters in [her](vilma) corset and the [detective](otto) in [her](vilma) debt, or the other way about, and burns the lot in the glue oven while [Emmerich](emmerich) weeps upon [Zdenko](zdenko)'s shoulder and [Leopoldine](aunt), [who](aunt) has understood everything for ten years, makes cocoa for [both](emmerich+zdenko). Freed, [Therese](therese) sends the sapphire back by the glue boy. [Konrad](konrad), to [whom](konrad) [Traun](baron) gives until Sunday, boards the night train to [Trieste](@trieste) with the wages. From that day on the [soubrette](vilma) eats in the dining room.
+ return vilma "returns"
- steal vilma konrad "the letters"
+ rescue vilma emmerich "burns the lot"
- sad emmerich "weeps"
- help aunt emmerich+zdenko "makes cocoa"
+ breakup therese baron "sends the sapphire back"
- threaten baron konrad "gives until Sunday"
- flee konrad baron "boards the night train"
- steal konrad therese "with the wages"

== 8 Felt and Wire
This week's entry concerns the manufacture of hammers. A crate from [Ljubljana](@ljubljana) proves to hold onions. The men, whose pay has gone to Trieste, work on regardless, since [Hedy](hedy), [who](hedy) has taken over the cash desk, has promised it for Saturday and [Hedy](hedy) is believed. [Clara](clara), now quite blind, begins to play the rejected uprights as they leave the line and to say what ails each; "that one is jealous," [she](clara) says of a B flat. [Therese](therese), listening outside, is ashamed, for no reason that the blind [woman](clara) gives [her](therese).
- hire hedy "taken over the cash desk"
- ill clara "quite blind"
- gift? hedy _ "promised it"
- sad therese "ashamed"

== 9 Prater
At the Prater, on the one warm Sunday in April, [Traun](baron), [who](baron) doesn't take back sapphires, has [his](baron) driver run [Leo](leo) down. [Therese](therese) arrives at the hospital a minute after [Clara](clara), and [the two](clara+therese) sit on one bench until the [doctor](doc) comes to ask which is the [wife](clara). [Therese](therese) points. [He](leo) will live, on one leg. What the [women](clara+therese) say to each other in the corridor is not shown; afterwards, however, [Clara](clara) is seen to take [her](clara) [rival](therese)'s arm on the stairs, and it isn't only because [she](clara) can't see the steps.
+ attack baron leo "run Leo down"
- enemy.start baron leo "doesn't take back"
- travel therese "arrives at the hospital"
- injure leo baron "on one leg"
- married clara leo "wife"
- advisor doc leo "doctor"
- enemy clara therese "rival's arm"
+ reconcile clara therese "take her rival's arm"
- recover leo "will live"

== 10 Duet
[Otto](otto), changing [his](otto) collar for love, proves the [baron](baron)'s hand in the accident and reports [him](baron); two policemen fetch [Traun](baron) out of a box at the opera in the middle of [Vilma](vilma)'s aria, which [she](vilma) doesn't interrupt. After the curtain the [detective](otto) asks [her](vilma), on both knees, to make an honest man of [him](otto). "Honest?" says [Vilma](vilma), [who](vilma) will be [his](otto) [wife](vilma) with pleasure but not that. Word comes from [Trieste](@trieste) that [Konrad](konrad) lies in the hospital of the Brothers of Mercy with a fever and no name, asking for the [sister](therese) [he](konrad) tried to sell.
- love otto vilma "for love"
- discover otto baron "proves"
- accuse otto baron "reports him"
+ arrest _ baron "fetch Traun out"
- create vilma "aria"
- propose otto vilma "on both knees"
+ engaged.start otto vilma "with pleasure"
- ill konrad "a fever"
- sibling konrad therese "sister"
- betray.past konrad therese "tried to sell"

== 11 Trieste
[Therese](therese) travels south with [Emmerich](emmerich), [who](emmerich) hasn't forgiven [his](emmerich) [brother](konrad) and has come, so [he](emmerich) says, for the sea. [They](emmerich+therese) find the [captain](konrad) yellow and small. [He](konrad) asks [their](emmerich+therese) pardon, the [younger](emmerich)'s first, and [Emmerich](emmerich), [who](emmerich) had prepared a speech, shaves [him](konrad). On the third morning [Konrad](konrad) is dead. On the way home the [sister](therese), sick at every station, puts it down to the oysters until [Emmerich](emmerich), counting on [his](emmerich) fingers back to a certain farewell in the felt store, asks whether [Leo](leo) knows. [Leo](leo) is not to know, ever, says [Therese](therese).
- travel emmerich+therese "travels south" @trieste
- reconcile! emmerich konrad "hasn't forgiven"
- sibling emmerich konrad "his brother"
- find emmerich+therese konrad "find the captain"
+ reconcile emmerich konrad "shaves him"
+ die konrad "is dead"
- sibling konrad therese "sister"
+ pregnant therese leo "sick at every station"
- discover emmerich therese "counting"
- sex.past leo therese "a certain farewell"
- reveal! therese leo "not to know"

== 12 Da Capo
[Clara](clara), [who](clara) hears a change in a footstep as [she](clara) hears one in a string, is the first person to congratulate [Therese](therese), and the last of [whom](clara) [Therese](therese) had expected it. [She](clara)'ll not give [Leo](leo) up, [she](clara) says, but a child should have a [father](leo) within earshot. So it comes that, when [Therese](therese) is brought to bed of a [girl](girl) in the flat above the varnish room, it's the [foreman](leo)'s [wife](clara) [who](clara) holds [her](therese) hand, while [he](leo) limps up and down below, between [Otto](otto) and [Vilma](vilma), newly wed, and [Leopoldine](aunt), [who](aunt) has decided to notice nothing until the christening.
- discover clara therese "hears a change"
+ reconcile clara therese "congratulate"
- breakup! clara leo "not give Leo up"
- parent leo girl "father"
+ birth therese girl "brought to bed"
- married clara leo "wife"
- help clara therese "holds her hand"
- sad leo "limps up and down"
- wedding.past otto vilma "newly wed"
