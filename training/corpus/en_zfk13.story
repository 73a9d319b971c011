%series Maracatu United
%lang en
%genre women's football drama in Recife, encyclopaedia season overview
%cast jandira | Jandira Melo; Jandira; Melo | f
%cast ze      | Zé Carlos; Zé | m
%cast thais   | Thaís Lobo; Thaís; Lobo | f
%cast keiko   | Keiko Nakamura; Keiko; Nakamura | f
%cast dalva   | Dalva; Dalva Melo | f
%cast ruy     | Ruy Figueiredo; Figueiredo; Ruy | m
%cast ivone   | Ivone | f
%cast bento   | Bento | m
%cast sol     | Sol | f
%cast caio    | Caio Figueiredo; Caio | m
%cast physio  | Dr. Brandt; Brandt | m
%cast ref     | - | f
%cast scout   | - | m
%cast consul | - | m
%cast stepdad | - | m
%cast creditor | - | n
%cast cousin | - | f
%cast nurse | - | n
%cast maracatu | Maracatu United | g

== 1 Kick-Off
[Jandira Melo](jandira), once the country's most feared [striker](jandira) and now a bus [conductor](jandira) with a ruined knee, is talked by [her](jandira) old [trainer](ze), [Zé Carlos](ze), into coaching the women's side of a club which possesses, all told, one ball and nine players. The club's [president](ruy), [Ruy Figueiredo](ruy), agrees to the appointment because [he](ruy) counts on failure: [he](ruy) would like to build on the pitch. [Thaís Lobo](thais), a [fishmonger](thais) and [captain](thais) by acclamation, has never forgiven [Jandira](jandira) for having gone off with [her](thais) [husband](bento) in 2011. The first training session ends with both of [them](jandira+thais) in the mud and the ball in the river.
- injure.past jandira "ruined knee"
- advisor.past ze jandira "old trainer"
+ hire jandira ruy "coaching"
- betray ruy jandira "counts on failure"
- enemy jandira thais "has never forgiven"
- affair.past bento jandira "gone off with"
- cheat.past bento thais "gone off with"
- married.past bento thais "husband"
+ quarrel jandira thais "in the mud"

== 2 Second Ball
Two new recruits bring the side up to eleven: [Keiko Nakamura](keiko), the Japanese [consul](consul)'s [daughter](keiko), [who](keiko) has slipped away from [her](keiko) piano lessons, and [Sol](sol), sixteen, [whom](sol) [Jandira](jandira) finds asleep under the stand and [who](sol) will not say whom [she](sol) has run away from. [Zé](ze) takes the [girl](sol) in. [Dalva](dalva), the [coach](jandira)'s [mother](dalva), with [whom](dalva) [she](jandira) lives and fights, sews the jerseys out of curtains. When [Caio](caio), the [president](ruy)'s [son](caio), a sports [reporter](caio), writes a mocking piece about the curtains, [Keiko](keiko) goes to the newsroom and beats [him](caio) in a penalty shoot-out between the desks.
+ hire keiko+sol _ "new recruits"
- parent consul keiko "daughter"
- flee keiko "slipped away"
- find jandira sol "asleep under the stand"
- flee.past sol _ "run away"
+ housemate.start sol ze "takes the girl in"
- parent dalva jandira "mother"
- quarrel dalva jandira "lives and fights"
- housemate dalva jandira "with whom she lives"
- create dalva "sews the jerseys"
- parent ruy caio "son"
- attack caio jandira "mocking piece"
- find keiko caio "beats him"

== 3 Own Goal
[Bento](bento), [who](bento) left [Thaís](thais) for [Jandira](jandira), and [Jandira](jandira) for [Manaus](@manaus), comes back as the [driver](bento) of the team bus, a post for which [Figueiredo](ruy) has picked [him](bento) out with some care. [Coach](jandira) and [captain](thais), neither of [whom](jandira+thais) can stand the sight of [him](bento), discover to [their](jandira+thais) annoyance that on this point [they](jandira+thais) agree. [Bento](bento) courts first the [one](jandira), then the [other](thais). On the road to [Natal](@natal) [they](jandira+thais) put [him](bento) off at a sugar-cane field, and [Thaís](thais), [who](thais) drives the fish lorry at home, takes the wheel. The match is lost nine to nil. Nobody has seen the team laugh before.
- breakup.past bento thais "left Thaís"
- breakup.past bento jandira "and Jandira"
+ return bento "comes back"
- hire bento ruy "picked him out"
- betray ruy jandira+thais "with some care"
- enemy bento jandira+thais "stand the sight"
- flirt bento jandira+thais "courts"
+ reject jandira+thais bento "put him off"
- lose _ "nine to nil"
- happy _ "laugh"

== 4 Throw-In
[Dalva](dalva) likes [Zé](ze). [Zé](ze) fears [Dalva](dalva). [Sol](sol) carries notes for [Dalva](dalva). [Zé](ze) reads them to the parrot. [Caio](caio) waits for [Keiko](keiko) at the gate. [Keiko](keiko) walks past [Caio](caio). [Caio](caio) praises [Keiko](keiko) in print. [Keiko](keiko) corrects [his](caio) commas. [Ivone](ivone) keeps goal. [Ivone](ivone) is [Bento](bento)'s [sister](ivone). [She](ivone) hits [Bento](bento) with a glove. On Sunday rain falls. On Sunday [Ivone](ivone) saves four shots. [Maracatu United](maracatu) wins.
+ love dalva ze "likes"
- sad ze dalva "fears"
- help sol dalva "carries notes"
- flirt caio keiko "waits for"
- reject keiko caio "walks past"
- sibling bento ivone "sister"
- attack ivone bento "hits"
+ find maracatu "wins"

== 5 Hand of God
A [stranger](stepdad) with a moustache asks around for a girl of sixteen, showing a photograph, and [Sol](sol) does not come out of the boot room. What [Zé](ze) gets out of [her](sol) by and by is that [she](sol) has run from a [stepfather](stepdad) [who](stepdad) had promised [her](sol) to a [creditor](creditor), and that [she](sol) struck [him](stepdad) with an iron. [Jandira](jandira) sends the [man](stepdad) off to [Fortaleza](@fortaleza) with a false address; [Bento](bento), eavesdropping, sells [him](stepdad) the right one. Just as the [girl](sol) is being dragged to a car, the entire defence, led by [Thaís](thais) with a gutting knife, forms a wall around it, at the regulation distance.
- investigate stepdad sol "asks around"
+ reveal sol ze "gets out of her"
- kin sol stepdad "stepfather"
- flee.past sol stepdad "has run from"
- gift.past? stepdad sol "promised her"
- attack.past sol stepdad "struck him"
- betray jandira stepdad "false address"
- help jandira sol "sends the man off"
- discover bento sol "eavesdropping"
- betray bento sol "sells him the right one"
- abduct? stepdad sol "dragged to a car"
+ rescue thais sol "forms a wall"

== 6 Knee
[Jandira](jandira)'s limp gets worse, and [Dr. Brandt](physio), an orthopaedic [surgeon](physio) and the finest dancer in [Olinda](@olinda), offers to operate free of charge. [Thaís](thais) runs into [the two](jandira+physio) at a carnival rehearsal, is amazed to feel a pang, and cannot at first make out which of [them](jandira+physio) it concerns. [Keiko](keiko), meanwhile, has been found out by the [consul](consul), [who](consul) recognised [her](keiko) left foot on television. [He](consul) locks up [her](keiko) boots. [She](keiko) plays barefoot, and after the third goal a [gentleman](consul) in the stands, with tears on [his](consul) spectacles, starts to shout in Japanese. [Caio](caio), sitting beside [him](consul), understands every word without a dictionary.
- injure.past jandira "limp"
- treat? jandira physio "offers to operate"
- date jandira physio "carnival rehearsal"
- meet jandira+physio thais "runs into"
+ jealous thais jandira+physio "pang"
- discover consul keiko "found out"
- attack consul keiko "locks up her boots"
- create keiko "plays barefoot"
+ reconcile consul keiko "starts to shout"
- meet caio consul "sitting beside"

== 7 Half-Time
During the operation a former [opponent](ref) of [Jandira](jandira)'s, the [woman](ref) [whose](ref) tackle had once ended [her](jandira) career and [who](ref) nowadays is a [referee](ref), turns up in the corridor of the clinic with a bag of oranges, and is held back by [Dalva](dalva), [who](dalva) has waited twelve years to give [her](ref) a piece of [her](dalva) mind. In the [coach](jandira)'s absence the team is looked after by [Lobo](thais), [who](thais) finds out how lonely it is on the bench. [She](thais) phones [Jandira](jandira) every evening on the pretext of tactics. [They](jandira+thais) talk about [Bento](bento) exactly once, and laugh until the [nurse](nurse) takes the telephone away.
- treat jandira physio "operation"
- enemy.past jandira ref "former opponent"
- injure.past jandira ref "tackle"
- quit.past jandira _ "ended her career"
- travel ref "turns up"
- gift? ref jandira "bag of oranges"
+ quarrel dalva ref "a piece of her mind"
- hire thais _ "looked after by Lobo"
- sad thais "lonely"
+ friend.start jandira thais "talk about Bento"
- happy jandira+thais "laugh until"

== 8 Offside
[Figueiredo](ruy) calls a meeting at which [he](ruy) produces a loan agreement signed by [Zé Carlos](ze), [who](ze) cannot read, and under which the pitch will belong to [him](ruy) as of December. [Zé](ze), ashamed, vanishes without [his](ze) parrot. [Caio](caio), [who](caio) has long suspected what [his](caio) [father](ruy) is up to, is faced with the choice of printing it or dining with [him](ruy) on Sunday; [he](caio) does both, the dinner first. [He](caio) is turned out before the dessert. With [his](caio) typewriter under [his](caio) arm [he](caio) rings the consulate bell, where [Keiko](keiko), without a word, moves [her](keiko) sheet music off the second chair.
+ betray ruy ze "loan agreement"
- lose ze "will belong to him"
- sad ze "ashamed"
- flee ze "vanishes"
- parent ruy caio "father"
- reveal caio ruy "does both"
+ attack ruy caio "turned out"
- travel caio keiko "rings the consulate bell"
- help keiko caio "second chair"

== 9 Away Goals
[Dalva](dalva), seventy-one, gets on a bus for the first time in [her](dalva) life and looks for [Zé](ze) in all the bars between [Recife](@recife) and [Caruaru](@caruaru); [she](dalva) locates [him](ze) in the thirty-fourth, hits [him](ze) with the parrot cage, and proposes. [He](ze) asks for time until the end of the match on the radio. It is the quarter-final, in which [Sol](sol), substituted for the injured [goalkeeper](ivone), stops a penalty taken by [her](sol) own [cousin](cousin). [Jandira](jandira), back on the touchline with a cane, throws the cane away. [Zé](ze), on the other side of the radio, says yes, though it remains unclear to which of the two events.
- travel dalva "gets on a bus"
- investigate dalva ze "looks for"
- find dalva ze "locates"
- attack dalva ze "hits him"
+ propose dalva ze "proposes"
- hire sol _ "substituted"
- injure ivone "injured goalkeeper"
- create sol "stops a penalty"
- kin cousin sol "cousin"
- recover jandira "throws the cane away"
- return jandira "back on the touchline"
+ engaged.start dalva ze "says yes"

== 10 Extra Time
A [scout](scout) from [Lyon](@lyon) offers [Thaís](thais) a contract which would free [her](thais) of fish for ever. [She](thais) carries it about for a week, inside the apron, waiting for [Jandira](jandira) to say that [she](thais) ought not to go; [Jandira](jandira), [who](jandira) is of the opinion that a friend must not say so, praises the French cheese. [Brandt](physio), dancing with the [coach](jandira) on [her](jandira) new knee, asks whom [she](jandira) is looking for over [his](physio) shoulder. [He](physio) is a good loser, and has the [scout](scout)'s hotel at hand. At the fish market, at four in the morning, among the swordfish, [Jandira](jandira) says it.
- hire? thais scout "a contract"
- sad thais "carries it about"
- betray jandira thais "praises the French cheese"
- friend jandira thais "a friend"
- date jandira physio "dancing with"
- discover physio jandira "over his shoulder"
- breakup jandira physio "good loser"
- help physio jandira "at hand"
+ confess jandira thais "says it"

== 11 Semi-Final
[Thaís](thais) and [Jandira](jandira) are now together, the [goalkeeper](ivone) has lost a bet on it, and [Bento](bento), to [whom](bento) no one thought of breaking it gently, learns of [his](bento) double dethronement from the parrot. Hurt in [his](bento) pride, [he](bento) goes to [Figueiredo](ruy) for money and is asked what [he](bento) can do for it. On the morning of the semi-final, eight of the players are doubled up with cramps from the [driver](bento)'s lemonade. With three juniors, a [pianist](keiko) and two grandmothers in goal by turns, the side scrapes a draw. [Ivone](ivone) recognises the taste. [She](ivone) leads [her](ivone) [brother](bento) by the ear to the police station, where [he](bento) names the [man](ruy) [who](ruy) paid.
+ couple jandira thais "together"
- lose ivone "lost a bet"
- discover bento jandira+thais "learns of"
- sad bento "Hurt"
- hire bento ruy "for money"
+ attack bento _ "cramps"
- find _ "scrapes a draw"
- discover ivone bento "recognises the taste"
- sibling bento ivone "brother"
- arrest ivone bento "by the ear"
- reveal bento ruy "names the man"

== 12 Final
[Ruy Figueiredo](ruy) watches the final on the television of the remand prison, in the company of [Sol](sol)'s [stepfather](stepdad), the [two](ruy+stepdad) having found that [they](ruy+stepdad) know people in common. The [referee](ref) is the [woman](ref) with the oranges, and in the ninetieth minute, the score being level, [she](ref) whistles for a foul so old that only [Jandira](jandira) understands. [Thaís](thais) puts the ball on the spot, steps back and hands it to [Keiko](keiko), [who](keiko) takes it with the left. In the ensuing pile nobody sees who kisses whom, save the [consul](consul), and [he](consul) polishes [his](consul) spectacles. [Dalva](dalva) is late for [her](dalva) wedding to [Zé](ze), on account of the lap of honour. The contract from [Lyon](@lyon) is used to wrap the fish.
- arrest _ ruy "remand prison"
- arrest _ stepdad "in the company"
- kin sol stepdad "stepfather"
- friend.start ruy stepdad "people in common"
- help ref jandira "whistles for a foul"
- injure.past jandira ref "a foul so old"
- gift thais keiko "hands it"
+ find keiko "takes it with the left"
- discover consul _ "save the consul"
+ wedding dalva ze "her wedding"
- reject thais scout "to wrap the fish"
