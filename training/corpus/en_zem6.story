%series Snow at Ardvorlin
%lang en
%genre drill
%cast effie | Lady Euphemia; Euphemia; Effie | f
%cast torquil | Torquil | m
%cast saskia | Saskia | f
%cast archie | Archie | m
%cast hamish | Major Baird; Hamish Baird; Hamish | m
%cast isla | Isla Baird; Isla | f
%cast pott | Miss Pott; Grizel Pott | f
%cast wattie | Wattie | m
%cast morag | Morag | f
%cast jessamy | Jessamy Lark; Miss Lark; Jessamy | f
%cast pym | Cosmo Pym; Pym; Cosmo | m
%cast philippa | Philippa Pym; Philippa; Mrs Pym | f
%cast emile | Emile | m
%cast zuleika | Madame Zuleika; Zuleika; Doris Clegg | f
%cast muir | Chief Inspector Muir; Lachlan Muir; Muir | m
%cast drever | Sergeant Drever; Fenella Drever; Fenella; Drever | f
%cast dougal | Constable Dougal; Dougal | m
%cast menon | Dr Menon; Ravi Menon; Menon; Ravi | m
%cast catriona | Catriona; Mrs Muir | f
%cast larkfather | - | m
%cast larkmother | - | f
%cast driver | - | m
%cast dog | Bruce | m
%cast husband | - | m

== 1
Missing since Friday's snow: one [governess](jessamy), [Miss Jessamy Lark](jessamy), twenty-six, brown coat, small feet. Reported by the [mistress](effie) of [Ardvorlin](@ardvorlin), [Lady Euphemia](effie), [who](effie) is more concerned for the [pupil](archie). That is [Archie](archie), seven, only [child](archie) of [her](effie) [stepson](torquil) [Torquil](torquil), and [he](archie) has been seen to laugh twice since the [young lady](jessamy) went.
+ lose _ jessamy "Missing"
- reveal effie "Reported"
- advisor jessamy archie "governess"
- sad effie archie "concerned"
- parent torquil archie "only child"
- kin effie torquil "stepson"
- happy archie "laugh"

== 2
Sent up from [Inverlair](@inverlair) behind the plough: [Chief Inspector Muir](muir), with a cold, and [Sergeant Drever](drever), with the thermos. [He](muir) taught [her](drever) everything; [she](drever) has been waiting ever since for the rest. [They](drever+muir) are shown into a hall full of antlers. The cold goes from [him](muir) to [her](drever) before the first witness has sat down.
+ travel drever+muir "Sent up" @ardvorlin
- ill muir "cold"
- advisor.past muir drever "taught"
- ill drever "goes from him"

== 3
First witness: [Saskia](saskia), [mother](saskia) of the [boy](archie). Did not care for [Miss Lark](jessamy). Why not? Because [she](jessamy) was good with the [child](archie), [Saskia](saskia) says, and because [he](torquil), [who](torquil) never reads, had taken to listening to the bedtime story, on the landing, in [his](torquil) socks. Asked whether [she](saskia) means [her](saskia) [husband](torquil), [she](saskia) asks who else has such socks.
- investigate drever+muir saskia "First witness"
- parent saskia archie "mother"
+ jealous saskia jessamy "Did not care"
- love? torquil jessamy "taken to listening"
- married saskia torquil "husband"

== 4
Second: the [husband](torquil). Admits the landing; denies the rest. [He](torquil) had once, in the rose garden, tried to tell [Miss Lark](jessamy) that [he](torquil) was unhappy, and [she](jessamy) had corrected [his](torquil) grammar. [She](jessamy) was right, too. [He](torquil) would give the estate to have [her](jessamy) walk in. The estate, as the [sergeant](drever) ascertains from the desk drawer, is not [his](torquil) to give.
- investigate drever+muir torquil "Second"
- married saskia torquil "husband"
- reveal torquil "Admits"
- reveal.past? torquil jessamy "tried to tell"
- sad.past torquil "unhappy"
- reject.past jessamy torquil "corrected his grammar"
+ love torquil jessamy "give the estate"
- return? jessamy "walk in"
- discover drever torquil "ascertains"

== 5
Whose, then? [Lady Euphemia](effie)'s, until [she](effie) dies; thereafter the [Major](hamish)'s. [Hamish Baird](hamish), [her](effie) [brother](hamish), fought at a place no one can find. [He](hamish) drinks with the [gardener](wattie), [Wattie](wattie), [who](wattie) really did, and between the two [veterans](hamish+wattie) a bottle is emptied nightly to the memory of some other fellow. [Hamish](hamish) saw nothing on Friday. [He](hamish) saw it several times.
- find? hamish "thereafter"
- die? effie "dies"
- sibling effie hamish "brother"
+ friend hamish wattie "drinks"
- celebrate hamish+wattie "bottle is emptied"
- discover! hamish "saw nothing"

== 6
[Wattie](wattie)'s [daughter](morag) [Morag](morag) has the kitchen, and an announcement: somebody is robbing the larder. A pie on Friday, a fowl on Saturday, always in the small hours. The [companion](pott), [Miss Pott](pott), [who](pott) counts the spoons for [Lady Euphemia](effie), puts it down to [Morag](morag). [Morag](morag) puts a skillet down beside [Miss Pott](pott)'s foot. It takes [Constable Dougal](dougal) to part [them](morag+pott).
- parent wattie morag "daughter"
- steal _ morag "robbing"
- reveal morag "announcement"
- boss effie pott "companion"
+ accuse pott morag "puts it down to"
- threaten morag pott "skillet"
- quarrel morag pott "part them"
- help dougal morag+pott "part"

== 7
The guests cannot leave, the road having gone. [Cosmo Pym](pym), [who](pym) is a bank, complains of the draught; [Philippa](philippa), [his](pym) [wife](philippa), complains of [Pym](pym). [Their](philippa+pym) [chauffeur](emile), [Emile](emile), complains of nothing. When [Muir](muir) shows round a photograph of the [governess](jessamy), [the first](pym) sneezes, [the second](philippa) yawns, and [the third](emile), handing it back, has left a damp thumb on it.
- sad pym "complains"
- married philippa pym "wife"
- boss philippa+pym emile "chauffeur"
- sad philippa pym "complains"#2
+ investigate muir emile+philippa+pym "shows round"

== 8
[Miss Baird](isla) wishes to be interviewed, and is annoyed not to be suspected. [Isla](isla), the [Major](hamish)'s [daughter](isla), nineteen, was the only [friend](isla) [Jessamy](jessamy) had here. [The two](isla+jessamy) were to have gone to [Canada](@canada) in the spring, on the sale of [her](isla) [father](hamish)'s medals. [He](hamish) had none? No; so [she](isla) found, at the pawnbroker's.
- investigate? _ isla "interviewed"
- accuse! _ isla "suspected"
- parent hamish isla "daughter"
+ friend isla jessamy "friend"
- travel? isla+jessamy "gone to Canada" @canada
- discover.past isla hamish "found"
- sad isla "annoyed"

== 9
The [dog](dog), [Bruce](dog), is given the missing [woman](jessamy)'s glove. [He](dog) leads [Dougal](dougal) out by the terrace, round the ice house, in again at the scullery, up the back stairs, and to the nursery hearthrug, where [he](dog) goes to sleep. A [fool](dog), the [constable](dougal) reports. [Archie](archie), [whose](archie) rug it is, says that [he](dog) is the cleverest [person](dog) in the house.
- gift _ dog "given"
+ investigate dog jessamy "leads"
- lose _ jessamy "missing"
- reveal dougal "reports"

== 10
For want of a trail, [Lady Euphemia](effie) engages a medium. [Madame Zuleika](zuleika) is pulled up the glen on a sledge by a [driver](driver) [who](driver) will not stay to be paid. [She](zuleika) has eleven shawls and a voice like a cello. [Miss Pott](pott), [who](pott) was a Presbyterian until tea, has [her](pott) palm read, and learns that [she](pott) has loved only once, in [Dundee](@dundee). It is perfectly correct.
+ hire zuleika effie "engages"
- travel zuleika "pulled up"
- help driver zuleika "pulled up"
- love.past pott _ "loved only once"
- discover pott "learns"

== 11
The séance. Hands on the table: [hers](effie) between [her](effie) [brother](hamish)'s and [Pym](pym)'s, the [medium](zuleika)'s between [Torquil](torquil)'s and [his](torquil) [wife](saskia)'s. A child's voice, or a spirit's, says from the chimney: "[He](pym) killed [Papa](larkfather)." [Saskia](saskia) faints. [Cosmo Pym](pym) breaks the circle, knocks over [his](pym) chair and requires a brandy. What [he](pym) does not require is to be told whose [papa](larkfather).
- sibling effie hamish "brother"
- married saskia torquil "wife"
+ accuse _ pym "killed"
- kill.past? pym larkfather "killed"
- ill saskia "faints"
- sad pym "breaks the circle"

== 12
[Drever](drever) telephones before the line goes. [Her](drever) [fiancé](menon), [Dr Menon](menon), the police [surgeon](menon), has a [patient](larkmother) in the asylum at [Inverlair](@inverlair) by the name of [Lark](larkmother). [Her](larkmother) [husband](larkfather) kept the books for [Pym](pym); [he](larkfather) kept them too well, and was found under a train. There was a [daughter](jessamy), [Ravi](menon) says, [who](jessamy) visited on Sundays. [Fenella](drever) hears the click; someone has been on the extension.
- engaged drever menon "fiancé"
- treat larkmother menon "patient"
- ill larkmother "asylum"
- married.past larkfather larkmother "husband"
- die.past larkfather "under a train"
- boss.past pym larkfather "kept the books"
- parent larkfather+larkmother jessamy "daughter"
+ reveal menon drever "says"
- travel.past jessamy larkmother "visited"
- discover drever "click"

== 13
So the [governess](jessamy) came to [Ardvorlin](@ardvorlin) for the shooting, as it were. Had [Pym](pym) recognised [her](jessamy)? The [banker](pym), confronted in [his](pym) bath, owns that on Thursday [she](jessamy) brought [him](pym) [his](pym) tea and, with the sugar, [her](jessamy) [father](larkfather)'s last letter. Did [he](pym) harm [her](jessamy)? [He](pym) offered [her](jessamy) money, [he](pym) says, and [she](jessamy) poured the tea on it.
- travel.past jessamy "came" @ardvorlin
- discover? pym jessamy "recognised"
- accuse _ pym "confronted"
- reveal pym "owns"
- parent larkfather jessamy "father"
- gift.past jessamy pym "brought"
- attack.past? pym jessamy "harm"
- gift.past? pym jessamy "offered"
+ reject.past jessamy pym "poured the tea"

== 14
Night of Tuesday. [Morag](morag), lying in wait for the thief with [her](morag) skillet, hears a door, hits out and fells [Major Baird](hamish), [who](hamish) had come down for the cooking sherry. While [she](morag) is fetching vinegar for [him](hamish), the ham goes. On the flour [she](morag) strewed are two sets of prints: a small pair of boots, and, beside them, stockinged feet, smaller than a man's.
+ attack morag hamish "fells"
- help morag hamish "vinegar"
- steal _ "the ham goes"
- investigate morag _ "lying in wait"

== 15
Morning of Wednesday. [Emile](emile), bringing up the shaving water, finds [his](emile) [master](pym) face down on the bed, with the curtain cord about [his](pym) neck. "[Monsieur](pym) is cold," [he](emile) informs [Madame](philippa). [Philippa](philippa), [whom](philippa) a mouse can wake, lifts [her](philippa) sleeping mask, regards [him](pym), says "Poor [Cosmo](pym)," and lowers it again. The [sergeant](drever) takes this down twice.
+ find emile pym "finds"
- boss pym emile "master"
- die pym "cold"
- kill _ pym "cord"
- reveal emile philippa "informs"

== 16
[Dr Menon](menon) comes in on skis, kisses [his](menon) [fiancée](drever) on the ear and looks at the neck. Two people did this, [he](menon) says: one, strong, pulled; one, weaker, sat on the feet. [Muir](muir) sneezes. [He](muir) had just made up [his](muir) mind to a single woman in a brown coat, and it is always a wrench.
- travel menon "comes in"
- engaged drever menon "fiancée"
- kiss drever menon "kisses"
+ discover menon pym "says"
- investigate menon pym "looks"
- kill.past _ pym "did this"
- accuse? muir jessamy "made up his mind"
- sad muir "wrench"

== 17
The household is told, and the household knows at once who did it. [Saskia](saskia) says it was [Miss Lark](jessamy); the [companion](pott) says it was [Miss Lark](jessamy); the [Major](hamish), bandaged, says it was a skillet. Only [Isla](isla) will not have it, and throws an egg. It misses the [companion](pott) and hits [Madame Zuleika](zuleika), [who](zuleika), foreseeing nothing, swears like a fishwife from [Hull](@hull).
- reveal _ "told"
- accuse pott+saskia jessamy "it was Miss Lark"
- injure.past hamish "bandaged"
- accuse! isla jessamy "will not have it"
- attack? isla pott "throws"
+ attack isla zuleika "hits"
- sad zuleika "swears"

== 18
Because [she](zuleika) is a fishwife from [Hull](@hull). [Her](zuleika) true name, [Zuleika](zuleika) tells [Drever](drever) over the washbasin, is [Doris Clegg](zuleika), and [she](zuleika) was not hired by [her](zuleika) [ladyship](effie) alone. Somebody had sent [her](zuleika) five pounds in an envelope, and what the chimney was to say. The writing was a child's. But the money, [Doris](zuleika) thinks, rinsing off yolk, smelt of lavender and chalk: of a schoolroom.
+ reveal zuleika drever "tells"
- hire.past zuleika effie "hired"
- gift.past _ zuleika "five pounds"

== 19
[Drever](drever) goes up to the nursery and asks to be shown the trains. [Archie](archie) shows [her](drever) the trains. [She](drever) asks whether [she](drever) might see what is behind the toy cupboard, and [he](archie) asks whether [she](drever) has a warrant. Honour is satisfied with a peppermint. Behind the cupboard is a door, behind the door a stair, and on the stair, with a pie dish in [her](jessamy) lap, the [governess](jessamy).
- travel drever "goes up"
- investigate drever archie "asks"
- gift drever archie "peppermint"
+ find drever jessamy "Behind the cupboard"

== 20
"[I](archie) hid [her](jessamy)," says [Archie](archie), "so [he](pym) shouldn't have [her](jessamy) too." It was [he](archie) [who](archie) stole the pies; [he](archie) also wrote the envelope, to dictation, for practice. [Jessamy Lark](jessamy) holds out [her](jessamy) wrists. [She](jessamy) came here to ruin [Pym](pym), [she](jessamy) says, and would have liked to, but as for strangling [him](pym), [she](jessamy) was doing long division at the time. [Her](jessamy) [alibi](archie) nods.
+ help archie jessamy "hid"
- reveal archie drever "says"
- steal.past archie "stole the pies"
- create.past archie "wrote"
- travel.past jessamy "came"
- enemy jessamy pym "ruin"
- kill.past! jessamy pym "strangling"
- advisor jessamy archie "long division"

== 21
Is a boy of seven an alibi? [Muir](muir) thinks not and locks [her](jessamy) in the gun room. The [pupil](archie) kicks [him](muir) on the shin. [His](archie) [father](torquil) takes up position outside the door with a chair and a book; [he](torquil) reads aloud, through the keyhole, from where [she](jessamy) left off. [Saskia](saskia), passing with [her](saskia) candle, listens to a page of it. Then [she](saskia) fetches [her](saskia) [husband](torquil) some proper socks.
+ arrest muir jessamy "locks"
- advisor jessamy archie "pupil"
- attack archie muir "kicks"
- parent torquil archie "father"
- help torquil jessamy "reads aloud"
- married saskia torquil "husband"
- gift saskia torquil "proper socks"

== 22
[Drever](drever) is not easy. If [Pym](pym)'s [widow](philippa) is such a light sleeper, how did [she](philippa) sleep through that? [She](drever) has the [chauffeur](emile)'s gloves brought in: burst at the seams, both palms. [He](emile) dug out the car in them, says [Emile](emile). There is no car to be seen for snow. "It snowed again," says [Emile](emile), "[Mademoiselle](drever)," and gives [her](drever) such a smile that [Menon](menon), by the fire, snaps a ski pole.
- sad drever "not easy"
- married.past philippa pym "widow"
- die.past pym "widow"
- accuse? drever philippa "sleep through"
+ investigate drever emile "gloves"
- flirt emile drever "smile"
- jealous menon emile "snaps"

== 23
The [chief inspector](muir) has a [wife](catriona) [who](catriona) solves [his](muir) cases by post. The line mended, [he](muir) rings [Catriona](catriona) and describes everyone to [her](catriona), beginning with the soup. What struck [her](catriona), says [Mrs Muir](catriona), is that the [man](emile) found [his](emile) [employer](pym) cold and went to tell the [wife](philippa) without knocking. No, [Lachlan](muir), not without shouting. Without knocking.
- married catriona muir "wife"
- help catriona muir "solves"
- reveal muir catriona "describes"
- find.past emile pym "found"
- boss.past pym emile "employer"
- die.past pym "cold"
- reveal.past emile philippa "tell"
- married.past philippa pym "the wife"
+ discover catriona emile+philippa "Without knocking"

== 24
Who saw [him](emile) go in? [Miss Pott](pott), [who](pott) sees everything and had been hoping to be asked. The [chauffeur](emile) went in at six; it was six the day before also; and on the Sunday, not having heard the gong, [the two](emile+philippa) came down to church with each other's buttons. [She](pott) would have mentioned it sooner, but [she](pott) does not gossip. [Drever](drever) writes down eleven pages of what [she](pott) does not do.
- discover.past pott emile+philippa "sees everything"
- investigate? _ pott "asked"
+ affair emile philippa "each other's buttons"
- reveal.past! pott "mentioned"
- reveal pott drever "writes down"

== 25
Separated, the [lovers](emile+philippa) are told that each has given up the other. It is the oldest trick in the manual. [Philippa](philippa) laughs in [Muir](muir)'s face. [Emile](emile), two doors along, puts [his](emile) head on the table and weeps into the [sergeant](drever)'s notes: it was [she](philippa) [who](philippa) thought of it, [she](philippa) [who](philippa) chose the cord, to match; [he](emile) had only wanted a garage in [Nice](@nice).
- affair emile philippa "lovers"
- betray drever+muir emile+philippa "trick"
- sad emile "weeps"
+ accuse emile philippa "thought of it"
- reveal emile drever "it was she"
- kill.past emile+philippa pym "cord"
- find? emile "garage" @nice

== 26
While [the one](emile) is signing, [the other](philippa) is gone. [Mrs Pym](philippa) has walked past [Dougal](dougal) in a shawl of the [medium](zuleika)'s, told [his](dougal) fortune, and taken [Bruce](dog)'s sledge. [He](dougal) will meet a tall woman with a bad temper, the [constable](dougal) repeats, dazed. [He](dougal) meets [her](drever) within the minute. [Drever](drever) has not got time to say what [she](drever) thinks; [she](drever) takes the skis off [her](drever) own [fiancé](menon)'s feet.
+ flee philippa "gone"
- betray philippa dougal "told his fortune"
- steal philippa dog "taken"
- meet? _ dougal "meet"
- sad drever dougal "temper"
- steal drever menon "takes the skis"
- engaged drever menon "fiancé"

== 27
The ice on the loch bears a sledge and does not bear a [widow](philippa) standing up in it to shoot. [Fenella](drever) goes flat on [her](drever) stomach and holds out a pole. [Philippa](philippa) looks at it, and down, and considers. "[I](philippa) should only be hanged," [she](philippa) remarks, with chattering teeth, but [her](philippa) hand has already decided. At the other end of the rope, up to [his](wattie) knees, stands [Wattie](wattie), [who](wattie) has done this before, in a place one can find.
- married.past philippa pym "widow"
- die.past pym "widow"
- attack? philippa drever "to shoot"
+ rescue drever philippa "holds out a pole"
- die? philippa "hanged"
- help wattie drever "rope"

== 28
[Jessamy](jessamy) is let out, with the [chief inspector](muir)'s regrets and what remains of [his](muir) cold. Nothing is left to avenge; someone else has seen to that for the price of a garage. [She](jessamy) cries, and is surprised which of [them](isla+saskia+torquil) holds [her](jessamy). It is not [Torquil](torquil), [who](torquil) has the book ready, nor [Isla](isla), [who](isla) has the tickets. It is [his](torquil) [wife](saskia). "[I](saskia) liked the chapter with the whale," [Saskia](saskia) says.
+ rescue muir jessamy "let out"
- reconcile muir jessamy "regrets"
- ill muir "cold"
- sad jessamy "cries"
- help saskia jessamy "holds"
- married saskia torquil "wife"
- travel? isla+jessamy "tickets"

== 29
Settlements. [Mrs Lark](larkmother) is brought home from the asylum, where, the [doctor](menon) says, [she](larkmother) had mostly been suffering from being right. [Miss Pott](pott) gives notice and takes a single to [Dundee](@dundee). [Doris](zuleika) stays on as cook's help, and sees in the bottom of a pot that [Morag](morag) will wed a policeman. [Dougal](dougal) is sent for to be looked at. "[Him](dougal)?" says [Morag](morag), and reaches, but only to hang it up, for the skillet.
- return larkmother "brought home"
- ill.past! larkmother "suffering"
+ quit pott effie "gives notice"
- travel pott "takes a single" @dundee
- hire zuleika morag "stays on"
- wedding? dougal morag "wed"

== 30
The [governess](jessamy) sails in May, with [Isla](isla), and with the blessing of the [Major](hamish), [who](hamish) has sold [his](hamish) sherry glasses. [Archie](archie) has been promised the first moose. At the pier [Torquil](torquil) speaks one faultless sentence and gives [her](jessamy) the book. On the platform, [Drever](drever) hands [her](drever) ring back to [Ravi](menon) to be made larger; it will not go over a mitten. The thermos, [Muir](muir) observes, is empty. [His](muir) [sergeant](drever) observes that it is [his](muir) turn.
+ travel isla+jessamy "sails" @canada
- help hamish isla+jessamy "blessing"
- gift? _ archie "promised"
- gift torquil jessamy "gives"
- breakup! drever menon "made larger"
- engaged drever menon "ring"
- boss muir drever "sergeant"
