%series The Pilot Station
%lang en
%genre harbour drama, Newfoundland, encyclopaedia episode list
%cast maeve    | Maeve Kearney; Maeve; Kearney | f
%cast tobias   | Tobias Lundrigan; Tobias; Lundrigan | m
%cast ines     | Inês Carvalho; Inês; Carvalho | f
%cast grant    | Grant Pardy; Grant; Pardy | m
%cast hope     | Hope Pardy; Hope | f
%cast cyril    | Cyril Kearney; Cyril | m
%cast osei     | Dr. Kwabena Osei; Osei | m
%cast rooney   | Constable Dell Rooney; Rooney; Dell | f
%cast anton    | Anton Reiss; Reiss; Anton | m
%cast jory     | Jory | m
%cast cook     | Bautista | m
%cast widow    | Philomena Squires; Philomena | f
%cast squires  | Ned Squires; Ned | m
%cast mate    | - | m
%cast twin     | Declan Lundrigan; Declan | m

== 1 Slack Water
[Maeve Kearney](maeve), the first [woman](maeve) to be taken on as a harbour pilot at [Port Ansel](@portansel), reports to [Tobias Lundrigan](tobias), [who](tobias) runs the station and had promised the post to [his](tobias) [twin](twin). On [her](maeve) second night the freighter [Aldona](*aldona) strikes the breakwater, and [Ned Squires](squires), the oldest of the pilots, goes over the side and is not seen alive again. [Maeve](maeve) pulls a [deckhand](jory) from the water. Meanwhile [her](maeve) [father](cyril), [Cyril](cyril), a retired lighthouse [keeper](cyril), forgets a pan on the stove for the third time and burns [his](cyril) hand.
- hire maeve "taken on"
- boss tobias maeve "reports to"
- hire? twin tobias "promised the post"
- sibling tobias twin "twin"
+ die squires "not seen alive again"
+ rescue maeve jory "pulls a deckhand"
- parent cyril maeve "father"
- injure cyril "burns his hand"

== 2 The Inquiry
[Anton Reiss](anton), an insurance [inspector](anton) from [Hamburg](@hamburg), arrives to go through the station's logbooks. The [deckhand](jory), [whose](jory) name is [Jory](jory), swears that the signal on the breakwater was dark. [Grant Pardy](grant), the [electrician](grant), [who](grant) should have replaced the bulb, puts the blame on the dead [man](squires). [Philomena](widow), [Ned Squires](squires)'s [widow](widow), hears of it in the bakery and throws a loaf at [Pardy](grant). In the second plot [Dr. Kwabena Osei](osei) looks at [Cyril](cyril)'s burns and advises [Maeve](maeve) not to leave [him](cyril) on [his](cyril) own; [she](maeve) will not hear of a home.
- investigate anton "go through"
- travel anton "arrives"
- reveal jory "swears"
+ accuse grant squires "puts the blame"
- die.past squires "dead man"
- married.past squires widow "widow"
- attack widow grant "throws a loaf"
- treat cyril osei "looks at"
- advisor osei cyril "Dr. Kwabena Osei"
- reject maeve osei "will not hear of"

== 3 Replacement Parts
The [inspector](anton) turns up an invoice for bulbs that were never delivered. [Hope Pardy](hope) recognises the handwriting as that of [her](hope) [husband](grant) and burns the copy in the office. [Constable Dell Rooney](rooney), [who](rooney) shares a house with [her](rooney) old [schoolmate](hope) [Hope](hope)'s [sister-in-law](ines), [Inês Carvalho](ines), smells the smoke but asks nothing. [Maeve](maeve) takes in the [man](jory) [she](maeve) pulled from the sea, since [his](jory) shipping line has stopped paying for the hotel. In return [he](jory) keeps an eye on the old [keeper](cyril), with [whom](cyril) [he](jory) plays checkers. The weather is fair all week, and eleven ships leave on time.
- discover anton "turns up"
- discover hope grant "recognises"
- married grant hope "husband"
+ betray hope anton "burns the copy"
- housemate ines rooney "shares a house"
- friend.past hope rooney "schoolmate"
- kin hope ines "sister-in-law"
+ housemate.start jory maeve "takes in"
- rescue.past maeve jory "pulled from the sea"
- help jory cyril "keeps an eye on"

== 4 Short Days
[Grant](grant) needs money. [He](grant) goes to [Declan](twin). The younger [Lundrigan](twin) owes [Grant](grant) a favour. Snow falls on the pier. [Rooney](rooney) stops a van at the gate. In the back lie copper cables from the station. [Declan](twin) runs. [Rooney](rooney) chases [Declan](twin). [He](twin) hits [her](rooney) with a wrench. Hope is not a plan, says [Tobias](tobias). [Hope](hope) sets the arm of [Rooney](rooney). The [twin](twin) spends the night in a cell. [His](twin) [brother](tobias) brings no blanket. [Cyril](cyril) wins at checkers. [Jory](jory) lets [Cyril](cyril) win.
- help? twin grant "owes Grant a favour"
- steal twin "copper cables"
- flee twin rooney "runs"
- investigate rooney twin "chases"
+ attack twin rooney "hits her"
- treat rooney hope "sets the arm"
+ arrest _ twin "in a cell"
- sibling tobias twin "brother"
- find cyril "wins at checkers"

== 5 The Missing Keeper
During a fog warning [Cyril](cyril) slips out of the house, convinced that [he](cyril) is late for [his](cyril) watch. [Jory](jory) had fallen asleep over the newspaper. The pilots, the [constable](rooney) with [her](rooney) arm in a sling and even the [prisoner](twin), let out for the purpose, comb the cliffs until dawn. It is [Philomena](widow) [who](widow) finds the confused old [man](cyril), sitting at the foot of the lighthouse, half frozen. [Maeve](maeve) shouts at [her](maeve) [lodger](jory) and takes it back the same evening. [Osei](osei) keeps the [patient](cyril) on the ward with pneumonia. [Reiss](anton), [who](anton) had walked with the search party, cancels [his](anton) flight.
- flee cyril "slips out"
- injure rooney "arm in a sling"
- investigate rooney+twin cyril "comb"
+ find widow cyril "finds"
- quarrel jory maeve "shouts at"
- housemate jory maeve "lodger"
- reconcile jory maeve "takes it back"
- treat cyril osei "keeps the patient"
+ ill cyril "pneumonia"

== 6 Two Signatures
[Declan](twin) offers the [constable](rooney) a deal and names the [electrician](grant) as the buyer of the cables. Before [he](twin) can sign, a [lawyer](ines) is sent to [him](twin), and [Lundrigan](tobias)'s [brother](twin) learns that [she](ines) is [Carvalho](ines), the [sister](ines) of the very [man](grant) [he](twin) is accusing. [Inês](ines) gives up the case at once, but the warning reaches [Grant](grant), [who](grant) packs a bag. [Hope](hope) stands in front of the car. [He](grant) drives around [her](hope). At the hospital, [Anton](anton) brings [Cyril](cyril) a box of marzipan and asks [his](cyril) [daughter](maeve), a little stiffly, whether [she](maeve) cares for opera.
- accuse twin grant "names the electrician"
- sibling tobias twin "brother"
- discover twin ines "learns"
- sibling grant ines "sister"
- advisor ines twin "lawyer"
- quit ines twin "gives up the case"
- flee grant "packs a bag"
+ breakup grant hope "drives around her"
- gift anton cyril "marzipan"
- parent cyril maeve "daughter"
+ date? anton maeve "cares for opera"

== 7 A Hearing
At the public hearing, the [fugitive](grant)'s [wife](hope) admits that [she](hope) destroyed the invoice. [Philomena](widow), in the front row, rises and leaves the room without a word. [Reiss](anton) has to record that the station [chief](tobias) had countersigned every order without reading it, and the port authority suspends [Tobias](tobias). [His](tobias) place is given to [Maeve](maeve), of all people, over the heads of two senior pilots. The same week [her](maeve) [father](cyril) is discharged, thinner but clear in [his](cyril) mind. [Jory](jory) has hung a bell on the front door. The opera, on a screen in the church hall, lasts four hours, and neither of the two [visitors](anton+maeve) falls asleep.
- married grant hope "wife"
+ reveal hope "admits"
- reject widow hope "leaves the room"
- discover anton tobias "countersigned"
- quit tobias "suspends"
+ hire maeve "place is given to"
- parent cyril maeve "father"
- recover cyril "discharged"
- date anton maeve "opera"

== 8 Man Overboard
The new [chief](maeve) has hardly moved into the office when the pilot boat is found with its fuel line cut. Suspicion falls on the former [chief](tobias), [whose](tobias) cap lies on the engine. [Rooney](rooney) questions [him](tobias) for six hours. [Her](rooney) [flatmate](ines) takes [his](tobias) defence and demonstrates that the cap was stolen from the canteen. The ship's [cook](cook) of the [Aldona](*aldona), [who](cook) has been drinking in [Port Ansel](@portansel) since the accident, boasts that somebody paid [him](cook) to do it. Next morning [Bautista](cook) floats between the piers. [Osei](osei) establishes that the [cook](cook) did not drown, but was struck from behind.
+ attack _ maeve "fuel line cut"
- accuse _ tobias "Suspicion"
- investigate rooney tobias "questions him"
- housemate ines rooney "flatmate"
- advisor ines tobias "defence"
- steal _ tobias "stolen"
- reveal cook "boasts"
- discover osei cook "establishes"
+ kill _ cook "struck from behind"

== 9 Cabin Eleven
[Grant](grant) has been hiding in a hunting cabin that belonged to [Ned Squires](squires). [Philomena](widow), coming up to sort out [her](widow) late [husband](squires)'s traps, opens the door and looks into the barrel of a rifle. The [runaway](grant) makes [her](widow) cook for [him](grant) and locks [her](widow) in at night. When the old [lady](widow) fails to appear at mass, [Hope](hope) drives out alone, because only [she](hope) knows the place. [She](hope) talks to [her](hope) [husband](grant) through the window for an hour. [He](grant) lowers the gun, and [Philomena](widow) walks out past [him](grant) to the [woman](hope) [she](widow) had not greeted since the hearing.
- flee grant "hiding"
- die.past squires "late"
- married.past squires widow "husband"
- threaten grant widow "barrel of a rifle"
+ abduct grant widow "locks her in"
- travel hope "drives out"
- married grant hope "her husband"
+ rescue hope widow "talks to her husband"

== 10 Confession
In custody the [electrician](grant) owns up to the bulbs, the cables and the fuel line, but not to the [cook](cook)'s death; on that night [he](grant) was forty miles away, as the [widow](widow) is obliged to confirm. [Anton](anton) notices that the [Aldona](*aldona)'s owners have raised the insurance twice. [He](anton) confides in [Maeve](maeve) and is knocked down that evening on the quay by two strangers, who take [his](anton) briefcase. With three broken ribs [he](anton) lies in the bed next to that of the [constable](rooney), [who](rooney) has had [her](rooney) cast removed. In the station kitchen, the [lodger](jory) burns the cod.
- reveal grant "owns up"
- kill! grant cook "not to the cook's"
- discover anton "notices"
- reveal anton maeve "confides in"
+ attack _ anton "knocked down"
- steal _ anton "take his briefcase"
- injure anton _ "broken ribs"
- recover rooney "cast removed"

== 11 The Deckhand's Story
[Jory](jory) has kept something back. On the night of the wreck [he](jory) saw the first [mate](mate) put out the ship's own radar, and the same [officer](mate) later promised [him](jory) a new passport for [his](jory) silence. [He](jory) now tells [Rooney](rooney) everything, knowing that [he](jory) may be deported for it. [Carvalho](ines) represents [him](jory) without a fee. [Declan](twin), on bail, recognises the [mate](mate) from a photograph as the man [who](mate) had drunk with [Bautista](cook) on the [latter](cook)'s last evening. In the second plot [Tobias](tobias) and [Maeve](maeve), [predecessor](tobias) and [successor](maeve), bring a tanker through the ice together and speak only of depths.
- reveal.past! jory "kept something back"
- discover.past jory mate "saw the first mate"
- gift? mate jory "promised him"
+ reveal jory rooney "tells Rooney everything"
- advisor ines jory "represents"
- discover twin mate "recognises"
- colleague maeve tobias "bring a tanker"

== 12 Turning the Light
The first [mate](mate) is taken off a container ship in [Halifax](@halifax) and charged with the murder of the [cook](cook). [Hope](hope), [whose](hope) marriage has been dissolved, gets off with a fine and goes to work in [Osei](osei)'s practice. [Grant](grant) is sentenced to six years. [Reiss](anton), [who](anton) should have gone back to [Hamburg](@hamburg), hands in [his](anton) notice and asks [Cyril](cyril) for [his](cyril) [daughter](maeve)'s hand; the old [man](cyril) refers [him](anton) to the proper [authority](maeve), [who](maeve) laughs and says that [she](maeve) will think about it after the ice. [Philomena](widow) unveils a plaque to the drowned [pilot](squires). The [twins](tobias+twin) stand next to each other. The new lamp is lit by [Jory](jory), [whose](jory) papers have come.
+ arrest _ mate "taken off"
- kill.past mate cook "murder"
- divorce.past grant hope "dissolved"
- hire hope osei "goes to work"
- arrest _ grant "sentenced"
- quit anton "hands in his notice"
+ propose anton maeve "daughter's hand"
- parent cyril maeve "daughter's hand"
- celebrate widow squires "unveils a plaque"
- die.past squires "drowned"
- sibling tobias twin "twins"
- find jory "papers have come"
