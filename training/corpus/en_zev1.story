%series Circo Andorinha
%lang en
%genre drill
%cast rosaura | Dona Rosaura; Rosaura | f
%cast celso | Celso | m
%cast ilda | Ilda Prates; Ilda | f
%cast teles | Marcos Teles; Teles; Marcos | m
%cast jaci | Jaci | f
%cast beppo | Beppo | m
%cast wanda | Wanda | f
%cast aurore | Madame Aurore; Aurore | f
%cast quaresma | Mr Quaresma; Quaresma | m
%cast fonseca | Inspector Fonseca; Fonseca | f
%cast rani | Rani | f
%cast lio | Lio | m
%cast leo | Leo | m
%cast tito | Tito | m
%cast knife | - | m
%cast strong | - | m
%cast vet | - | f
%cast mayor | - | m
%cast mayoress | - | f
%cast priest | - | m
%cast cousin | - | f
%cast husband | - | m

== 1
When [her](rosaura) [husband](husband) falls from the king pole and does not get up, [Dona Rosaura](rosaura) buries [him](husband) on Monday and opens in [Évora](@evora) on Tuesday. The [widow](rosaura) takes the tickets herself. [Her](rosaura) [brother](celso) [Celso](celso), the [ringmaster](celso), cannot find [his](celso) voice; [she](rosaura) lends [him](celso) the dead [man](husband)'s.
- married.past husband rosaura "husband"
+ die husband "does not get up"
- sibling celso rosaura "brother"
- sad celso "cannot find his voice"
- help rosaura celso "lends"

== 2
[Ilda](ilda) flies and [Teles](teles) catches [her](ilda). [They](ilda+teles) have done so for nine years, and for eight of them [she](ilda) has loved [him](teles), which [he](teles) has never caught.
- colleague ilda teles "catches"
+ love ilda teles "loved"
- discover! teles ilda "never caught"

== 3
The [knife-thrower](knife) speaks to nobody but [his](knife) [target](wanda), [Wanda](wanda), [who](wanda) has been married to [him](knife) since spring and is already missing half an earring. [She](wanda) confides to the bearded [lady](aurore) that [he](knife) aims closer after every quarrel.
- married knife wanda "married"
- lose wanda "missing half an earring"
- reveal wanda aurore "confides"
+ attack knife wanda "aims closer"
- quarrel knife wanda "quarrel"

== 4
[Mr Quaresma](quaresma) of the bank comes for the money that the late [owner](husband) borrowed. [He](quaresma) is received by [Madame Aurore](aurore), [who](aurore) is combing [her](aurore) beard. [He](quaresma) forgets the sum, the interest and [his](quaresma) hat.
- travel quaresma "comes"
- die.past husband "late"
- meet aurore quaresma "received"
+ love.start quaresma aurore "forgets"
- lose quaresma "hat"

== 5
The [twins](leo+lio), [Lio](lio) and [Leo](leo), share a wagon, a razor and, unknown to [her](jaci), a passion for [Jaci](jaci), [who](jaci) rides bareback. The [one](lio) without a scar brings [her](jaci) sugar for the horses. The [one](leo) with the scar eats it.
- sibling leo lio "twins"
- housemate leo lio "share a wagon"
+ love leo+lio jaci "passion"
- discover! jaci leo+lio "unknown"
- gift lio jaci "sugar"
- steal leo jaci "eats it"

== 6
A [boy](tito) of about ten is found asleep between the feet of [Rani](rani), the [elephant](rani). [She](rani) will let nobody near [him](tito). It is [Beppo](beppo) [who](beppo) coaxes [him](tito) out, and the [clown](beppo)'s bread that the [runaway](tito) eats, crust and all.
- find _ tito "found"
- help rani tito "let nobody near"
+ help beppo tito "coaxes"
- gift beppo tito "bread"
- flee.past tito "runaway"

== 7
The [child](tito) tells neither [his](tito) name nor [his](tito) town. "[He](tito) stays until [he](tito) does," decides [Rosaura](rosaura), [whose](rosaura) [brother](celso) reminds [her](rosaura) of the law. [She](rosaura) reminds [him](celso) who pays [him](celso).
- reveal! tito "tells neither"
- invite rosaura tito "stays"
- sibling celso rosaura "brother"
+ quarrel celso rosaura "reminds"
- boss rosaura celso "pays"

== 8
The [boy](tito) learns to fall from [Beppo](beppo) and to swear from the [strongman](strong). On Sunday [he](tito) talks at last. [He](tito) is called [Tito](tito), [he](tito) informs [the latter](strong), and the [man](mayor) [he](tito) ran from is the [mayor](mayor) of [Estremoz](@estremoz).
- advisor.start beppo tito "learns"
- advisor.start strong tito "swear"
+ reveal tito strong "informs"
- flee.past tito mayor "ran from"

== 9
[Estremoz](@estremoz) is the next stop. Its [mayor](mayor) welcomes the company with a brass band, and [his](mayor) [wife](mayoress) faints at the sight of the new little [clown](tito). [Her](mayoress) [husband](mayor) says it is the heat. The little [clown](tito) is already under the [elephant](rani).
- married mayor mayoress "wife"
- ill mayoress "faints"
+ discover mayoress tito "sight"
- flee tito mayor+mayoress "under the elephant"

== 10
[Ilda](ilda) breaks [her](ilda) wrist. For three weeks [Teles](teles) must catch somebody else, and the only other [flyer](cousin) [Rosaura](rosaura) can get is a [cousin](cousin) of [Ilda](ilda)'s, four years younger. [Ilda](ilda) has to teach [her](cousin) the double somersault, and watches [her](cousin) land in [his](teles) hands.
- injure ilda "breaks her wrist"
- hire cousin rosaura "get"
- kin cousin ilda "cousin"
+ advisor.start ilda cousin "teach"

== 11
After a week the [cousin](cousin) and the [catcher](teles) are seen coming out of the costume wagon, [she](cousin) in [his](teles) jacket, [he](teles) in [hers](cousin). [Ilda](ilda), with [her](ilda) good hand, sharpens a pencil down to nothing.
+ affair.start cousin teles "costume wagon"
- jealous ilda cousin "sharpens"

== 12
[Wanda](wanda) leaves the [man](knife) with the knives and takes refuge with [Aurore](aurore). [He](knife) stands before the door all night and throws. In the morning [her](wanda) [hostess](aurore) steps out, bids [him](knife) good day and plucks from the wood eleven blades, which no longer spell anything.
+ breakup wanda knife "leaves"
- housemate.start aurore wanda "takes refuge"
- help aurore wanda "hostess"
- threaten knife aurore+wanda "throws"

== 13
Without a [target](wanda) [he](knife) has no number. The [strongman](strong) offers himself, out of pity; being so much broader than [his](strong) [predecessor](wanda), [he](strong) loses an eyebrow at the first performance and, at the second, [his](strong) nerve.
- help? strong knife "offers"
- injure strong knife "loses an eyebrow"
+ quit strong knife "his nerve"
- sad strong "his nerve"

== 14
[Quaresma](quaresma) is back. This time [he](quaresma) has brought a bailiff's order, a tin of beard oil and a sonnet, and hands the [widow](rosaura) the sonnet by mistake. [Rosaura](rosaura) reads it twice. Nobody has called [her](rosaura) silken before.
+ return quaresma "back"
- married.past husband rosaura "widow"
- die.past husband "widow"
- create.past quaresma "sonnet"
- gift quaresma rosaura "hands"
- love! quaresma rosaura "silken"

== 15
[She](rosaura) asks [her](rosaura) [brother](celso) what a woman in mourning may wear. [Celso](celso), [who](celso) knows from [Aurore](aurore) whom the poem was meant for, has not the heart to tell [her](rosaura). Blue, [he](celso) says.
- sibling celso rosaura "brother"
- reveal.past aurore celso "knows from Aurore"
+ reveal! celso rosaura "not the heart"
- sad rosaura "mourning"

== 16
The [vet](vet), [who](vet) has come about the camel's teeth, notices that somebody has been drugging [Rani](rani). Whoever wanted [her](rani) asleep wanted to get past [her](rani), concludes the [doctor](vet), and looks at the small [boy](tito) between [her](rani) feet.
+ discover vet rani "notices"
- attack _ rani "drugging"
- abduct? _ tito "get past her"

== 17
It was [Lio](lio). For a handful of notes from the [mayor](mayor) [he](lio) put poppy in the bucket, and at two in the morning [he](lio) lifts the sleeping [Tito](tito) into a sack. [His](lio) [brother](leo) wakes, sees [his](lio) empty bunk, and thinks of [Jaci](jaci).
- gift.past mayor lio "handful of notes"
- attack.past lio rani "poppy"
+ abduct lio tito "into a sack"
- sibling leo lio "brother"
- discover! leo jaci+lio "thinks of Jaci"

== 18
[Leo](leo) bursts in on the [horsewoman](jaci) with a tent peg. [She](jaci) is alone, and armed with a hoof pick, and [he](leo) gets a second scar to match the first. Then [they](jaci+leo) both hear the scream from the road.
- attack? leo jaci "bursts in"
+ injure leo jaci "second scar"

== 19
[Jaci](jaci) rides, with [Leo](leo) behind [her](jaci) holding on to [her](jaci) braids. At the bridge [they](jaci+leo) overtake [his](leo) [twin](lio). The sack moves. "[You](lio) fed [my](jaci) horses," [she](jaci) says to [Lio](lio), and rides [him](lio) into the river. [Leo](leo) fishes out the [boy](tito) first and the [other](lio) afterwards.
- sibling leo lio "twin"
+ attack jaci lio "rides him into the river"
+ rescue leo tito "fishes out"
- rescue leo lio "afterwards"

== 20
The [traitor](lio) is brought before [Dona Rosaura](rosaura), [who](rosaura) strips [him](lio) of [his](lio) spangles in front of the whole company. [His](lio) [brother](leo) asks to be thrown out with [him](lio). [She](rosaura) refuses: [he](leo) is the [one](leo) [who](leo) bleeds.
- betray.past lio tito "traitor"
+ quit lio rosaura "strips"
- sibling leo lio "brother"
- quit? leo rosaura "thrown out"
- reject rosaura leo "refuses"

== 21
[Inspector Fonseca](fonseca) arrives, not about the kidnapping but about the king pole. Someone, [she](fonseca) tells the [ringmaster](celso), had filed through the bolt. [His](celso) late [brother-in-law](husband) did not fall, [he](husband) was dropped.
- travel fonseca "arrives"
- investigate fonseca husband "about the king pole"
- reveal fonseca celso "tells"
- kin celso husband "brother-in-law"
- die.past husband "late"
+ kill.past _ husband "dropped"

== 22
[Her](fonseca) first suspect is the [widow](rosaura), [who](rosaura) opened on the Tuesday. [Her](fonseca) second is the [knife-thrower](knife), [who](knife) owns a file. [Celso](celso) offers [her](fonseca) a third, namely himself, and [she](fonseca) writes [him](celso) down with a smile that [he](celso) feels in [his](celso) boots.
- accuse fonseca rosaura "suspect"
- married.past husband rosaura "widow"
- die.past husband "widow"
- accuse fonseca knife "second"
- accuse fonseca celso "writes him down"
+ love.start celso fonseca "feels in his boots"

== 23
The [mayoress](mayoress) comes at night, veiled, to the [elephant](rani). [Tito](tito) is [hers](mayoress), born before [her](mayoress) marriage; [her](mayoress) [husband](mayor), [she](mayoress) sobs into the animal's ear, wanted [him](tito) shut away in a seminary before the election. [Rani](rani) lays [her](rani) trunk on the [woman](mayoress)'s shoulder and steps aside.
- travel mayoress "comes"
+ parent mayoress tito "hers"
- married mayor mayoress "husband"
- abduct? mayor tito "shut away"
- reveal mayoress rani "sobs"
- sad mayoress "sobs"
- help rani mayoress "lays her trunk"

== 24
[Mother](mayoress) and [son](tito) talk until it is light. [He](tito) forgives [her](mayoress) everything but the name [she](mayoress) gave [him](tito), which was Hilário. When [she](mayoress) asks [him](tito) to come home, [he](tito) asks which home.
- parent mayoress tito "Mother"
+ reconcile mayoress tito "forgives"
- return? tito "come home"

== 25
[Ilda](ilda)'s wrist has mended. [Her](ilda) [cousin](cousin), [who](cousin) ought to go now, will not, and [Teles](teles) says [both](cousin+ilda) can fly. So [he](teles) swings, head down, between a [woman](ilda) [who](ilda) is in love with [him](teles) and another [one](cousin) [who](cousin) has begun to be bored.
- recover ilda "mended"
- kin cousin ilda "cousin"
- quit! cousin "will not"
+ love ilda teles "in love"
- love.end cousin teles "bored"

== 26
[Beppo](beppo), [who](beppo) in forty years has never finished a sentence without falling over, asks the [vet](vet) to dinner. [She](vet) laughs, thinking it part of the act. [He](beppo) is so unhappy that the [strongman](strong) has to carry [him](beppo) home.
- date? beppo vet "asks the vet to dinner"
- reject vet beppo "laughs"
+ sad beppo vet "unhappy"
- help strong beppo "carry"

== 27
[Celso](celso) lets the [inspector](fonseca) search [his](celso) wagon. [She](fonseca) turns up eleven dress shirts, a mouth organ, and a letter in [his](celso) [brother-in-law](husband)'s hand: "If anything happens to [me](husband), ask [Lio](lio) about the file."
- investigate fonseca celso "search"
- kin celso husband "brother-in-law"
+ find fonseca "turns up"
- create.past husband "letter"

== 28
[Lio](lio) is picked up in [Elvas](@elvas), where [he](lio) has been juggling oranges for soldiers. [He](lio) filed it, [he](lio) admits, but for a wager, and the [man](knife) [who](knife) bet against [him](lio) had promised to check the bolt and forgot.
- arrest _ lio "picked up" @elvas
+ reveal lio "admits"
- kill.past knife+lio husband "filed it"

== 29
The [knife-thrower](knife) does not deny it. [He](knife) had quarrelled that evening with [Wanda](wanda), [he](knife) says, and could think of nothing else. [Fonseca](fonseca) takes away [his](knife) knives one by one. The last is warm; [she](fonseca) finds on the handle, burnt in with a needle, the name of [his](knife) [wife](wanda).
- reveal knife fonseca "does not deny"
- quarrel.past knife wanda "quarrelled"
+ arrest fonseca knife "takes away his knives"
- married knife wanda "wife"

== 30
[Wanda](wanda) visits [him](knife) in prison. [She](wanda) has not come to take [him](knife) back; [she](wanda) has come for the earring. But [she](wanda) stays the hour, and [Aurore](aurore), [who](aurore) is waiting at the gate, knows from [her](wanda) walk that [she](wanda) will come again.
- travel wanda "visits"
- reconcile! knife wanda "not come to take him back"
- help aurore wanda "waiting"
+ return? wanda knife "come again"

== 31
[Rosaura](rosaura), in blue, invites [Mr Quaresma](quaresma) to supper. Over the soup [he](quaresma) opens [his](quaresma) heart and asks whether [she](rosaura) believes that [Madame Aurore](aurore) could ever love a banker. The [widow](rosaura) puts down [her](rosaura) spoon. "Ask [her](aurore)," [she](rosaura) says, "after dessert."
+ invite rosaura quaresma "invites"
- reveal quaresma rosaura "opens his heart"
- love quaresma aurore "love"
- married.past husband rosaura "widow"
- die.past husband "widow"
- sad rosaura "puts down her spoon"

== 32
[He](quaresma) asks. The bearded [lady](aurore) says that [she](aurore) could, if [he](quaresma) tore up [her](aurore) [employer](rosaura)'s debt; [he](quaresma) tears it; [she](aurore) kisses [him](quaresma), and it tickles. In the next wagon [Rosaura](rosaura), hearing paper rip, takes off the blue dress and hums.
- boss rosaura aurore "employer"
- help quaresma rosaura "tears it"
+ kiss aurore quaresma "kisses"
- happy rosaura "hums"

== 33
The [mayor](mayor) demands the [boy](tito) and brings the [priest](priest) [who](priest) is to take [him](tito) to the seminary. [His](mayor) [wife](mayoress) bars the way, then the [strongman](strong), then [Rani](rani). The [clergyman](priest), [who](priest) was never keen, says a blessing over all [three](mayoress+rani+strong) and goes to look at the camels.
- abduct? mayor tito "demands"
- married mayor mayoress "wife"
+ help mayoress+rani+strong tito "bars the way"

== 34
[He](mayor) loses the election by eleven votes. [She](mayoress) loses no time: [her](mayoress) trunk is on the roof of the cook's wagon before the band has stopped. The new [cashier](mayoress), as [Rosaura](rosaura) introduces [her](mayoress), miscounts on [her](mayoress) first night because the littlest [clown](tito) is on.
- lose mayor "loses the election"
+ breakup mayoress mayor "trunk is on the roof"
- hire mayoress rosaura "cashier"

== 35
Of the two [flyers](cousin+ilda) the [younger](cousin) misses a performance, leaving a note for [Teles](teles): [she](cousin) has gone off with a tightrope walker from [Cádiz](@cadiz). [He](teles) reads it upside down, as [he](teles) does everything, and when [Ilda](ilda) lets go of the bar [his](teles) hands are late.
+ breakup cousin teles "note"
- flee cousin "gone off"
- sad teles cousin "hands are late"

== 36
The net holds [her](ilda). [She](ilda) climbs straight up again, in front of four hundred people, sits down beside [him](teles) and tells [him](teles), not quietly, what [he](teles) has been failing to catch for nine years. [Celso](celso), below, puts down the megaphone. The band, for once, waits.
- rescue _ ilda "holds"
+ confess ilda teles "tells him"

== 37
The [vet](vet) comes to see the act a second time and notices that only one person is not laughing. [She](vet) finds [Beppo](beppo) behind the tent, without [his](beppo) nose, and asks whether the dinner was perhaps meant seriously. [He](beppo) nods and, for once, remains standing.
- find vet beppo "finds"
- discover vet beppo "notices"
+ date beppo vet "asks whether the dinner"

== 38
[Leo](leo) has written to [his](leo) [brother](lio) every week and had no reply. [Jaci](jaci), [who](jaci) rode [the latter](lio) into a river, dictates one line to be added: [she](jaci) is sorry about the river. The answer comes by return. [He](lio) is not.
- sibling leo lio "brother"
- create leo "written"
- attack.past jaci lio "rode"
+ reconcile? jaci lio "sorry"
- create lio "answer"

== 39
[Fonseca](fonseca) has closed the case and has no more reason to come. [She](fonseca) comes all the same, to every town on the poster, and sits in the front row. In [Beja](@beja) the [ringmaster](celso) announces the [lady](fonseca) in the grey coat as the most dangerous attraction in [Portugal](@portugal), and asks [her](fonseca), through the megaphone, to marry [him](celso).
- return fonseca "comes all the same"
+ propose celso fonseca "marry"

== 40
There is a wedding in the ring, and the [bride](fonseca) arrives on the [elephant](rani). [Tito](tito) holds [her](fonseca) train, and [his](tito) [mother](mayoress) holds the [sister](rosaura) of the [groom](celso), [who](rosaura) is weeping at last for the [man](husband) [she](rosaura) buried on a Monday. Then [Rosaura](rosaura) blows [her](rosaura) nose. "Places," [she](rosaura) says.
+ wedding celso fonseca "wedding"
- parent mayoress tito "mother"
- help mayoress rosaura "holds the sister"
- sibling celso rosaura "sister"
- sad rosaura husband "weeping"
- die.past husband "buried"
