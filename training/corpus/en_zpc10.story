%series Deadline Dearborn
%lang en
%genre newspaper-office crime and romance in 1970s Chicago, TV-guide listings
%cast roz     | Roz Pappas; Roz | f
%cast hap     | Hap Gilroy; Gilroy; Hap | m
%cast stella  | Stella | f
%cast eddie   | Eddie | m
%cast wes     | Wes | m
%cast dot     | Dot | f
%cast alder   | Alderman Kuczek; Kuczek | m
%cast carmen  | Carmen | f
%cast lyle    | Lyle | m
%cast teddy   | Teddy Blanchard | f
%cast mouse   | Mouse | m
%cast judge  | - | m
%cast landl  | - | f

== 1
[Roz Pappas](roz), the only [woman](roz) on the city desk, is handed the horoscopes by [Hap Gilroy](hap), the [editor](hap). [She](roz) predicts the death of a [judge](judge), and the [judge](judge) obliges. Now [she](roz) has a front page, a detective on the line and an [ex-husband](eddie) on the doorstep: [Eddie](eddie), fresh out of [Joliet](@joliet), needs a couch. The star [reporter](wes), [Wes](wes), wants the story, and wouldn't mind the [reporter](roz). [Gilroy](hap)'s [secretary](dot), [Dot](dot), [who](dot) typed the prediction, turns as white as [her](dot) paper.
- hire roz hap "handed the horoscopes"
- boss hap roz "editor"
+ die judge "obliges"
- ex eddie roz "ex-husband"
- return eddie "fresh out of Joliet"
- jealous wes roz "wants the story"
- colleague roz wes "star reporter"
- love wes roz "wouldn't mind"
- boss hap dot "secretary"
- sad dot "white"

== 2
Who fed the [oracle](roz)? [Dot](dot) did. The [secretary](dot) had overheard [Alderman Kuczek](alder) on the [boss](hap)'s phone, ordering a wreath for a [man](judge) still on the bench. [Roz](roz) promises to keep [her](dot) name out of it, and sends [Wes](wes) to [Springfield](@springfield) on a wild-goose chase. At City Hall the [alderman](alder) denies everything and pats [her](roz) knee; [his](alder) [wife](carmen) [Carmen](carmen) notices. So does [Eddie](eddie), [who](eddie) is parking [Kuczek](alder)'s car. A [parolee](eddie) has to work for someone.
- discover.past dot alder "had overheard"
+ reveal dot roz "fed the oracle"
- kill? alder judge "ordering a wreath"
- reveal! roz _ "keep her name out"
- betray roz wes "wild-goose chase"
- travel wes "sends Wes to" @springfield
- flirt alder roz "pats her knee"
- married alder carmen "wife"
- discover carmen alder "notices"
- hire eddie alder "parking Kuczek's car"

== 3
Back from [Springfield](@springfield) with wet feet, the duped [newsman](wes) gets even: [he](wes) prints [Dot](dot)'s name. By noon [she](dot) has been fired by a blushing [editor](hap), by dusk run off the road. [Roz](roz) sits by the [typist](dot)'s bed and throws [Wes](wes)'s carnations, and then [Wes](wes), out of the ward. [Gilroy](hap)'s [wife](stella), [Stella](stella), brings grapes for the [girl](dot). Where does [she](stella) know [her](dot) from? From the other side of a motel door in [Gary](@gary), last Labor Day.
- return wes "Back from Springfield"
+ betray wes dot "prints Dot's name"
- quit dot hap "fired"
- attack _ dot "run off the road"
- injure dot "run off the road"
- help roz dot "sits by"
- reject roz wes "throws Wes's carnations"
- married hap stella "wife"
- gift stella dot "grapes"
+ affair.past dot hap "motel door"
- discover.past stella dot+hap "other side"

== 4
[Dot](dot) wakes up. [Dot](dot) asks for [Hap](hap). [Hap](hap) stays away from [Dot](dot). [Stella](stella) tells [Dot](dot) the truth. [Hap](hap) will never leave [Stella](stella). [Dot](dot) pulls the sheet over [her](dot) head. [Roz](roz) trusts [Mouse](mouse). [Mouse](mouse) is a newsboy of fifty. [Mouse](mouse) hears all. [Mouse](mouse) saw the car that hit [Dot](dot). At the wheel sat [Lyle](lyle). [Lyle](lyle) is the [son](lyle) of [Kuczek](alder). [Roz](roz) writes it down. [Eddie](eddie) reads it over [her](roz) shoulder. [Eddie](eddie) works for [Kuczek](alder). [Eddie](eddie) makes [Roz](roz) an omelette.
- recover dot "wakes up"
- reject hap dot "stays away from"
- breakup! hap stella "never leave Stella"
- reveal stella dot "tells Dot"
- sad dot "pulls the sheet"
- friend mouse roz "trusts"
- discover.past mouse lyle "saw the car"
+ attack.past lyle dot "At the wheel"
- parent alder lyle "son"
- reveal mouse roz "writes it down"
- discover eddie lyle "reads it"
- boss alder eddie "works for"
- help eddie roz "omelette"

== 5
Did the [ex-con](eddie) talk? Somebody did: the fifty-year-old [newsboy](mouse) has vanished from [his](mouse) corner. The [columnist](roz) searches the [parolee](eddie)'s coat and turns up a pawn ticket for [her](roz) old wedding ring. [He](eddie) has got it back. While the former [spouses](eddie+roz) look at it, and at each other, [Lyle](lyle) rings up: no story, and the little [guy](mouse) goes home in one piece. A lady [lawyer](teddy) in a fur hat, [Teddy Blanchard](teddy), comes to see the [editor](hap) on the [alderman](alder)'s behalf. [Gilroy](hap) kills the front page. [Stella](stella) sees the hat.
- betray? eddie mouse "Did the ex-con talk"
+ abduct lyle mouse "has vanished"
- investigate roz eddie "searches"
- find eddie "has got it back"
- ex eddie roz "former spouses"
+ threaten lyle roz "no story"
- advisor teddy alder "lady lawyer"
- threaten teddy hap "on the alderman's behalf"
- help hap alder "kills the front page"

== 6
One story killed, another breaks out: [Wes](wes) and [Roz](roz) team up. The [traitor](wes) knows a printer in [Cicero](@cicero), the [oracle](roz) knows a cellar; it belongs to [Carmen](carmen), [who](carmen) has had enough of knees. The [alderman](alder)'s [wife](carmen) slips [Eddie](eddie) the key, and something in the way [she](carmen) closes [his](eddie) hand over it makes [Roz](roz) drop [her](roz) pencil. In the cellar sits [Mouse](mouse), playing gin with [his](mouse) [guard](lyle) and winning. [Eddie](eddie) knocks the [junior](lyle) down, and [his](eddie) parole goes with [him](lyle).
- colleague.start roz wes "team up"
- betray.past wes dot "traitor"
- married alder carmen "wife"
- gift carmen eddie "the key"
- help carmen eddie "slips Eddie"
- flirt carmen eddie "closes his hand"
- jealous roz carmen "drop her pencil"
+ rescue eddie mouse "knocks the junior down"
- attack eddie lyle "knocks the junior down"

== 7
The extra is on the street, printed in [Cicero](@cicero), and the [editor](hap) learns from the extra that [he](hap) has been bought. Bought with what? The fur [hat](teddy) has been seen in [Gary](@gary). [Stella](stella) puts [his](hap) typewriter out on the lawn. The [lawyer](teddy), for [her](teddy) part, tells [him](hap) it was billable hours. [Eddie](eddie) goes back inside for ninety days; through the glass [Roz](roz) asks about [Carmen](carmen), and [he](eddie) asks about [Wes](wes), and the guard asks if [they](eddie+roz) are married. The [secretary](dot), out of plaster, applies for the horoscopes.
+ reveal roz+wes hap "learns from the extra"
- affair hap teddy "seen in Gary"
- cheat hap stella "seen in Gary"
+ breakup stella hap "out on the lawn"
- breakup teddy hap "billable hours"
- arrest _ eddie "back inside"
- jealous roz carmen "asks about Carmen"
- jealous eddie wes "asks about Wes"
- married? eddie roz "married"
- recover dot "out of plaster"
- hire? dot _ "applies for"

== 8
[Hap](hap) is out. [Wes](wes) is in. [Wes](wes) takes the desk of [Hap](hap). [Roz](roz) now works for [Wes](wes). [Wes](wes) asks [Roz](roz) to dinner. [Roz](roz) goes. [Wes](wes) kisses [Roz](roz) at the door. [Roz](roz) thinks of [Eddie](eddie). [Wes](wes) can tell. [Lyle](lyle) jumps bail. [Carmen](carmen) leaves [Kuczek](alder). [Carmen](carmen) moves in with [Stella](stella). [Stella](stella) has room now. [Dot](dot) writes the horoscopes. [Dot](dot) warns all Leos. [Kuczek](alder) is a Leo. [Mouse](mouse) sells out by nine. Snow falls on the lake.
- quit hap "is out"
+ hire wes "takes the desk"
- boss wes roz "works for"
- date roz wes "asks Roz to dinner"
- kiss roz wes "kisses"
- love roz eddie "thinks of"
- discover wes roz "can tell"
- flee lyle "jumps bail"
+ breakup carmen alder "leaves Kuczek"
- move carmen stella "moves in with"
- hire dot "writes the horoscopes"

== 9
A [landlady](landl) on Halsted has a quiet [lodger](lyle) [who](lyle) pays in hundreds. [She](landl) reads horoscopes, too, and writes to the [columnist](dot); the former [typist](dot) goes to have a look, alone, with a hatpin. The hit-and-run [driver](lyle) opens in a towel. [He](lyle) is sorry, [he](lyle) has been sorry all winter; it was the old [man](alder) [who](alder) told [him](lyle) to. [She](dot) puts away the pin. Two nights later [she](dot) is still there, and the new [boss](wes) has no horoscopes. Love? "[You](dot) were run over by [him](lyle)," [Roz](roz) reminds [her](dot).
- reveal landl dot "writes to the columnist"
- find dot lyle "opens in a towel"
- attack.past lyle dot "hit-and-run"
- sad lyle "sorry"
- reveal lyle dot "the old man who told him"
+ affair dot lyle "still there"
- boss wes dot "new boss"
- love? dot lyle "Love"

== 10
[Lyle](lyle) will testify against [his](lyle) [father](alder), provided the [victim](dot) holds [his](lyle) hand. The fur [hat](teddy) drops [her](teddy) [client](alder) like a hot brick, having found herself a new cause: the sacked [editor](hap), drunk, on the steps of the Press Club. [She](teddy) takes [him](hap) home, by the scruff. [Kuczek](alder) sends the [son](lyle) a box of cigars with a wire in it. The [landlady](landl) smokes. [She](landl)'s mourned by all Halsted. Out a week early, [Eddie](eddie) finds the [editor-in-chief](wes)'s umbrella in [Roz](roz)'s hall and walks round the block eleven times.
- betray? lyle alder "testify"
- parent alder lyle "father"
- attack.past lyle dot "victim"
- quit teddy alder "drops her client"
- quit.past hap "sacked"
- help teddy hap "takes him home"
- kill? alder lyle "a wire in it"
+ kill alder landl "The landlady smokes"
- return eddie "Out a week early"
- jealous eddie wes "umbrella"

== 11
It's only an umbrella: [Roz](roz) told its [owner](wes) no, kindly, in the rain, and forgot to give it back. [She](roz) explains this to the [walker](eddie) on lap twelve, out of the window, in a robe. [He](eddie) comes up. The old ring still fits. On the stand the [bomber](alder)'s [boy](lyle) speaks for two hours, gazing at the horoscope [girl](dot). [Carmen](carmen) adds a wreath receipt. The [alderman](alder) gets life, and blows the two [women](carmen+dot) a kiss apiece. [Stella](stella), with the [lodger](carmen) [she](stella) has grown so fond of, throws a party for a divorce. Whose? Both.
- reject.past roz wes "no, kindly"
+ reconcile eddie roz "comes up"
- engaged.start eddie roz "still fits"
- kill.past alder landl "bomber"
- parent alder lyle "boy"
- betray lyle alder "speaks for two hours"
- love lyle dot "gazing"
- arrest _ alder "gets life"
- friend carmen stella "so fond of"
- housemate carmen stella "lodger"
- celebrate carmen+stella "throws a party"
+ divorce hap stella "divorce"
- divorce alder carmen "divorce"

== 12
Last edition. [Lyle](lyle) gets two years, and a subscription. [Dot](dot) foretells a June wedding for Geminis. [Mouse](mouse), best [man](mouse) to a [man](eddie) [who](eddie) once freed [him](mouse) from a cellar, loses the ring at gin and wins it back in front of the altar. [Roz](roz) and [Eddie](eddie), second time round, say it fast. Among the guests: an unemployed [editor](hap), sober, with a [lawyer](teddy) on [his](hap) arm, or the other way round; two [divorcées](carmen+stella) sharing one hymn book; and [Wes](wes), with an umbrella. It rains. [He](wes) holds it over the [bride](roz).
- arrest _ lyle "gets two years"
- wedding? dot lyle "June wedding"
- rescue.past eddie mouse "once freed"
- advisor mouse eddie "best man"
- lose mouse "loses the ring"
- find mouse "wins it back"
+ wedding eddie roz "say it fast"
- couple hap teddy "on his arm"
- divorce.past _ carmen+stella "divorcées"
- couple? carmen stella "sharing one hymn book"
- help wes roz "holds it over"
