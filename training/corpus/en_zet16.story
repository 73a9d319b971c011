%series Radio Barlinnoch
%lang en
%genre men's prison drama, Glasgow, back-of-the-box blurbs
%cast fergus   | Fergus Mulrae; Fergus; Mulrae | m
%cast dele     | Dele Akande; Dele; Akande | m
%cast whelan   | Governor Siobhan Whelan; Whelan; Siobhan | f
%cast chalky   | Chalky; Walter Dunbar | m
%cast stubbs   | Officer Stubbs; Stubbs | m
%cast ishbel   | Ishbel Mulrae; Ishbel | f
%cast razor    | Razor McGill; McGill; Razor | m
%cast bilal    | Bilal | m
%cast priya    | Dr Priya Nair; Nair; Priya | f
%cast caller   | - | f
%cast padre    | Father Kenny; Kenny | m
%cast son      | Wee Angus; Angus | m
%cast jeweller | - | m
%cast barber   | - | m
%cast girl     | - | f
%cast mum      | - | f
%cast child    | - | f
%cast thug     | - | m
%cast brother  | - | m

== 1 On Air
[Fergus Mulrae](fergus) robbed eleven banks and was caught at the twelfth because [he](fergus) stopped to help a [woman](caller) with a pram. In [Barlinnoch](@barlinnoch) [he](fergus) is given a cell with [Dele Akande](dele), a Nigerian [accountant](dele) [who](dele) swears that [he](dele) never stole a penny, and a job in the prison radio nobody listens to. [Governor Whelan](whelan) wants weather and hymns. The [robber](fergus) reads out, instead, what the kitchen puts in the mince. By supper there is a riot. By nine [he](fergus) has two hundred listeners, one black eye and, in [Razor McGill](razor), [who](razor) sells the mince, an enemy.
- steal.past fergus _ "robbed eleven banks"
- arrest.past _ fergus "caught"
- help.past fergus caller "help a woman"
- housemate.start dele fergus "a cell with"
- steal! dele _ "never stole"
- hire fergus "a job"
- boss whelan fergus "wants weather"
+ reveal fergus _ "reads out"
- injure fergus "black eye"
+ enemy.start fergus razor "an enemy"

== 2 Requests
The men may write in. Most ask for songs, one asks for the date. [Somebody](chalky) signing himself "a [friend](chalky)" asks how a [father](chalky) is to tell [his](chalky) [girl](girl) that [he](chalky) is dying. [Fergus](fergus) reads it twice and leaves a minute's silence, which the [governor](whelan) times. [Dele](dele), going by the handwriting, names the [writer](chalky) within the hour: [Chalky](chalky), the oldest [lifer](chalky) on the wing, is not on speaking terms with anyone. [Officer Stubbs](stubbs) finds the letter and reads it aloud in the canteen, in a high voice. It is [Bilal](bilal), nineteen and in for cars, [who](bilal) tips the soup over [him](stubbs).
- reveal? chalky girl "tell his girl"
- ill chalky "dying"
- parent chalky girl "father"
+ discover dele chalky "names the writer"
- find stubbs "finds the letter"
- reveal stubbs _ "reads it aloud"
+ attack bilal stubbs "tips the soup"

== 3 Solitary
[Bilal](bilal) gets fourteen days for the soup. [Mulrae](fergus) plays a record for [him](bilal) every evening at seven, the same one, with the volume up, since the punishment cells are beneath the studio. [Dr Nair](priya), the prison [psychiatrist](priya), asks the [governor](whelan) to let the [boy](bilal) out; [Whelan](whelan) refuses, although [she](whelan) has asked herself the same thing since breakfast. On the third day [Stubbs](stubbs) cuts the cable. On the fourth the whole wing sings the song without it. [Priya](priya), standing in the yard, does something [she](priya) has never done on duty. [She](priya) joins in.
- arrest _ bilal "fourteen days"
- help fergus bilal "plays a record"
- help? priya bilal "let the boy out"
- reject whelan priya "refuses"
- attack stubbs fergus "cuts the cable"
+ help _ bilal "sings the song"
- create priya "joins in"

== 4 Ishbel
On visiting day [Fergus](fergus) is told by [Ishbel](ishbel), [his](fergus) [wife](ishbel), that [she](ishbel) is leaving [him](fergus) and taking [Wee Angus](son) to [Fife](@fife). [He](fergus) asks for whom. For no one, [she](ishbel) says; a [woman](ishbel) may leave for no one. What [she](ishbel) does not mention is that [Razor](razor)'s [brother](brother) has been parked in front of [her](ishbel) house since Monday. The [husband](fergus) goes on air and, without a name, without a tune, asks a certain [lady](ishbel) to come back. In [Fife](@fife), of course, nobody can hear it. But the [barber](barber), [who](barber) cuts the officers' hair as well, writes it down.
+ breakup ishbel fergus "leaving him"
- married fergus ishbel "wife"
- parent fergus+ishbel son "Wee Angus"
- move? ishbel+son "taking Wee Angus" @fife
- sibling brother razor "brother"
- threaten brother ishbel "parked in front of"
- reveal! ishbel fergus "does not mention"
- reconcile? fergus ishbel "come back"
- create barber "writes it down"

== 5 The Innocent
[Dele Akande](dele) really is innocent. [Mulrae](fergus) finds it out by accident, over a column of figures: the forty thousand [his](fergus) [cellmate](dele) is supposed to have embezzled appears twice, in the books of the same firm, in two inks. The second ink belongs to the [man](jeweller) [who](jeweller) testified. [Fergus](fergus) cannot call a lawyer, so [he](fergus) reads the ledger over the radio, page by page, at dictation speed. Most of [B Hall](@bhall) falls asleep. The one [listener](priya) [who](priya) does not is sitting in an office with [her](priya) shoes off. [Dr Nair](priya) buys a stamp.
- steal! dele _ "embezzled"
- housemate dele fergus "cellmate"
+ discover fergus dele "finds it out"
- betray.past jeweller dele "testified"
- reveal fergus _ "reads the ledger"
- discover priya dele "does not"
- help priya dele "buys a stamp"

== 6 Silence
Nothing goes out on Thursday: the transmitter has a cold. Sparrows hold a wedding on the wire. Somebody has scratched a proverb into the bench, the one about the long road and the short temper, and somebody else has corrected its spelling. [Chalky](chalky) plays draughts against himself and loses. [Father Kenny](padre) loses [his](padre) place in Corinthians and picks it up three pages on. In the studio [Fergus](fergus) shows [Dele](dele) a drawing; it has arrived from [Fife](@fife), without a letter, and shows a lorry, a sun, and a small [man](fergus) with a microphone. The [accountant](dele) counts the sun's rays and says that they come to thirteen.
- lose chalky "loses"
- create son "drawing"
- find fergus "has arrived"

== 7 Knife
[Razor McGill](razor) has had enough of mince. In the shower queue [one](thug) of [his](razor) boys walks up to [Fergus](fergus), [Bilal](bilal) sees the blade, and it ends in the wrong ribs: the [nineteen-year-old](bilal) is carried out on a door. "What did [you](bilal) do that for?" asks [Mulrae](fergus), holding on to the door. [Someone](fergus) had played [him](bilal) a record once, says [Bilal](bilal). That night the [man](fergus) [who](fergus) robbed eleven banks without a weapon asks [Chalky](chalky), [who](chalky) did use one, how it is done. [Chalky](chalky) looks at [him](fergus). [He](chalky) has been waiting forty years to tell someone not to.
- boss razor thug "one of his boys"
- attack? thug fergus "walks up to"
+ rescue bilal fergus "sees the blade"
- injure bilal thug "the wrong ribs"
- help.past fergus bilal "played him a record"
- attack? fergus razor "how it is done"
- kill.past chalky _ "did use one"
- advisor chalky fergus "tell someone not to"

== 8 The Governor's Ear
[Siobhan Whelan](whelan) listens, it comes out, every night, in the dark, with the office door shut. [Stubbs](stubbs) has seen the light of the dial. [He](stubbs) would be prepared to keep it to himself, says the [officer](stubbs), if the inquiry about the knife were to find that the [boy](bilal) had fallen. The [governor](whelan) thinks about [her](whelan) pension for about a minute. Then [she](whelan) picks up the microphone and tells all four halls, in person, who wanted [her](whelan) to hush up a stabbing, and how [he](stubbs) asked. It is the first time that [McGill](razor)'s men cheer an officer. They cheer [her](whelan) for two minutes.
- betray! whelan _ "every night"
- discover.past stubbs whelan "seen the light"
+ threaten stubbs whelan "keep it to himself"
- injure.past bilal "stabbing"
+ reveal whelan _ "tells all four halls"
- accuse whelan stubbs "hush up a stabbing"
- reject whelan stubbs "hush up"

== 9 The Pram
On the outside a [woman](caller) with a grown [daughter](child) hears from a [barber](barber), [whose](barber) chair [she](caller) happens to be sitting in, about the [robber](fergus) at the microphone. [She](caller) goes pale under the towel. It was [she](caller) [who](caller) had the pram. The [child](child) in it would have rolled into the street. [She](caller) writes to [Fergus](fergus), for the first time in six years, to tell [him](fergus) that [she](caller) was the [one](caller) [who](caller) called the police as well, from the same corner, out of habit; that [she](caller) has thought of [him](fergus) ever since; that the [child](child) can read. [He](fergus) reads the letter out, all but the last line.
- discover caller fergus "hears from a barber"
- reveal barber caller "hears from a barber"
- parent caller child "daughter"
- help.past fergus caller "had the pram"
- betray.past caller fergus "called the police"
+ reveal caller fergus "writes to Fergus"
- love? caller fergus "thought of him"
- reveal! fergus _ "all but the last line"

== 10 Appeal
The appeal is granted, thanks to two inks and one stamp. [Dele](dele) shakes hands with three hundred men, packs a Bible and a slide rule and cannot get through the gate: [he](dele) has forgotten how doors work that one opens oneself. It is the [psychiatrist](priya), leaning on the bonnet of a small green car, [who](priya) shows [him](dele). Has [she](priya) come to see a former [patient](dele) off? No, says [Priya](priya). [She](priya) has never been [his](dele) [doctor](priya). [She](priya) made very sure of that. The [jeweller](jeweller) [who](jeweller) lied under oath is brought in by the same gate, an hour later, and is put in [Dele](dele)'s bunk.
+ rescue priya dele "one stamp"
- arrest! _ dele "appeal is granted"
- help priya dele "shows him"
- advisor! priya dele "never been his doctor"
- flirt dele priya "very sure of that"
- betray.past jeweller dele "lied under oath"
+ arrest _ jeweller "brought in"
- housemate.start fergus jeweller "Dele's bunk"

== 11 Chalky's Girl
The [daughter](girl) is sixty. [She](girl) stands at the foot of the infirmary bed and does not take [her](girl) gloves off. [Chalky](chalky), [Walter Dunbar](chalky) to the register, would like to tell [her](girl) that [he](chalky) did it for [her](girl); [he](chalky) had always meant to say that. Now that [she](girl) is there, [he](chalky) says that it isn't true: [he](chalky) killed [her](girl) [mother](mum) because [he](chalky) was drunk. [She](girl) has waited forty years for that sentence. [She](girl) takes off one glove. In the studio [Fergus](fergus), [who](fergus) was asked to say a few words afterwards, reads the weather, slowly, and the tide tables for every harbour up to [Wick](@wick).
- parent chalky girl "daughter"
- kill.past chalky mum "killed her mother"
- parent mum girl "mother"
+ reveal chalky girl "says that it isn't true"
- die? chalky "afterwards"
- reconcile chalky girl "takes off one glove"

== 12 The Last Record
Parole. [Razor](razor) sends [Mulrae](fergus) a parcel of mince, on the bone, as a gesture of peace; [Bilal](bilal), the new [announcer](bilal), reads out the label. The [governor](whelan) shakes [his](fergus) hand. In the street stand a [woman](caller) with an umbrella and a [boy](son) with a drawing, each having come without knowing of the [other](caller+son). [Ishbel](ishbel) has sent [Wee Angus](son) by himself on the bus, with a label round [his](son) neck: back by six. The bankers' [nightmare](fergus) looks from the [one](caller) to the [other](son), and asks the [woman](caller), politely, to hold the pram, that is, the drawing. [He](fergus) needs both arms.
- arrest! _ fergus "Parole"
- gift razor fergus "sends Mulrae a parcel"
- enemy.end fergus razor "gesture of peace"
- hire bilal "new announcer"
- travel caller+son "without knowing"
- parent fergus+ishbel son "Wee Angus"
+ meet caller fergus "asks the woman"
- help fergus son "needs both arms"
