%series Penalty Box
%lang en
%genre comedy about a Minnesota amateur hockey team, encyclopaedia episode list
%cast arne    | Arne Sundquist; Arne | m
%cast bo      | Bo Haugen; Bo | m
%cast tou     | Tou Vang; Tou | m
%cast mai     | Mai Vang; Mai | f
%cast kirsten | Kirsten Haugen; Kirsten | f
%cast duke    | Duke Pavelka; Duke | m
%cast joy     | Joy Olson; Joy | f
%cast will    | Will Redbird; Will | m
%cast pastor  | Pastor Lund | f
%cast gerda   | Gerda Sundquist; Gerda | f
%cast zamboni | Lefty | m
%cast ref     | - | f
%cast arnedad | - | m

== 1 Face-Off
The [Bemidji Walleyes](#walleyes), a team of plumbers, teachers and one undertaker, open their season without [Bo Haugen](bo), [whose](bo) [wife](kirsten), [Kirsten](kirsten), has found a garter in [his](bo) skate bag and put the bag, the skates and the [owner](bo) out in the snow. [Arne Sundquist](arne), the [goaltender](arne) and [Bo](bo)'s closest [buddy](arne), [who](arne) takes [him](bo) in, knows perfectly well whose garter it is, because it belongs to [Joy Olson](joy), and because [Joy](joy) is the [girl](joy) [Arne](arne) was intending to bring home to [his](arne) [mother](gerda) at Thanksgiving.
- married bo kirsten "wife"
- discover kirsten bo "found a garter"
+ breakup kirsten bo "out in the snow"
- friend arne bo "closest buddy"
- housemate.start arne bo "takes him in"
- affair bo joy "it belongs to Joy"
- cheat bo kirsten "a garter"
- discover arne bo+joy "knows perfectly well"
- love arne joy "intending to bring home"
- parent gerda arne "mother"

== 2 Two Minutes for Roughing
During the first game [Arne](arne), from [his](arne) own goal, skates the length of the ice and lays out [his](arne) own left [winger](bo), for which the [referee](ref), a substitute [teacher](ref) new in town, can find no rule. In the penalty box, side by side, [Bo](bo) swears that [he](bo) and [Joy](joy) only ever danced; the [goalie](arne) does not believe a word, and rightly so. [Joy](joy), in the stand, tells [Mai Vang](mai), the club's [treasurer](mai), that [she](joy) is through with hockey players and that the [ref](ref) has a nice whistle. [Mai](mai), [who](mai) has been secretly dating [Duke Pavelka](duke) of the hated [Thief River Otters](#otters), holds [her](mai) peace.
+ attack arne bo "lays out"
- betray bo arne "only ever danced"
- discover arne bo "does not believe"
- reveal joy mai "tells Mai Vang"
- breakup joy bo "through with hockey players"
- love? joy ref "nice whistle"
- couple duke mai "secretly dating"
- reveal! mai joy "holds her peace"

== 3 Offside
[Tou Vang](tou), the [captain](tou), finds two toothbrushes at [his](tou) [sister](mai)'s and concludes that [she](mai) has at last accepted the proposal of [Will Redbird](will), [his](tou) defence [partner](will), [who](will) has never made one. The congratulations are so hearty that [Will](will), [who](will) is too polite to contradict [his](will) [captain](tou), finds himself engaged to a [woman](mai) to [whom](mai) [he](will) has spoken four words, and [Duke](duke), hiding in [her](mai) bathtub, is obliged to listen as the toast to the happy [couple](mai+will) is drunk. [Mai](mai) cannot own up, since [Duke](duke) once broke [Tou](tou)'s jaw.
- find tou "finds two toothbrushes"
- sibling mai tou "sister"
- engaged! mai will "accepted the proposal"
- colleague tou will "defence partner"
- propose! will mai "never made one"
- betray will tou "too polite to contradict"
- discover duke mai+will "obliged to listen"
- reveal! mai tou "cannot own up"
+ attack.past duke tou "broke Tou's jaw"

== 4 Icing
[Kirsten](kirsten) bakes for the church. [Bo](bo) comes to church. [Kirsten](kirsten) moves away from [Bo](bo). [Pastor Lund](pastor) preaches on [Bo](bo). Everybody looks at [Bo](bo). Afterwards [Will](will) fixes the car of [Kirsten](kirsten). [She](kirsten) gives [Will](will) a pie. [Will](will) eats it with [Mai](mai). [Mai](mai) laughs at [Will](will)'s joke. [Duke](duke) hates the joke. [Duke](duke) slashes the tires of [Will](will). [Arne](arne) lends [Will](will) a bike. [Joy](joy) waves at [Arne](arne). [Arne](arne) does not wave at [Joy](joy).
- create kirsten "bakes"
- reject kirsten bo "moves away"
- accuse pastor bo "preaches on Bo"
- help will kirsten "fixes the car"
- gift kirsten will "a pie"
- happy mai will "laughs"
+ jealous duke will "hates the joke"
- attack duke will "slashes"
- help arne will "lends"
- reject arne joy "does not wave"

== 5 Hat Trick
[Gerda Sundquist](gerda), informed by [her](gerda) [son](arne) that there would be a fourth at Thanksgiving and by nobody that there would not, lays a place for [Joy](joy), and [Joy](joy), telephoned by the old [lady](gerda) in person, has not the heart to refuse. So it happens that a [pair](arne+joy) [who](arne+joy) have not exchanged a syllable in three weeks pass the cranberries as sweethearts, that [Bo](bo), as [Arne](arne)'s [lodger](bo), has to carve, and that [Gerda](gerda), left alone with [her](gerda) supposed future [daughter-in-law](joy) over the dishes, tells [her](joy) that [she](gerda) knew about the garter, having sold it to [her](joy).
- parent gerda arne "son"
- invite gerda joy "telephoned"
- couple! arne joy "as sweethearts"
- betray arne+joy gerda "as sweethearts"
- housemate arne bo "lodger"
- kin? gerda joy "daughter-in-law"
- discover.past gerda joy "knew about the garter"
+ reveal gerda joy "tells her"

== 6 Sudden Death
It is [Lefty](zamboni), the [driver](zamboni) of the ice machine, a [man](zamboni) without a left hand or a bad word for anyone, [who](zamboni) comes on [Mai](mai) and the [Otter](duke) in the compressor room, and [who](zamboni), when pressed, cannot tell a lie. [Tou](tou) hears it between the second and third periods. The brawl that ensues lasts longer than the game. [Mai](mai) steps between [brother](tou) and [lover](duke), takes a stick on the brow, and says from the ice that [she](mai) never wishes to see either [one](duke+tou) again. [Will](will), formally still [her](mai) [betrothed](will), sits by [her](mai) at the emergency room and reads [her](mai) the vending machine.
- discover zamboni duke+mai "comes on"
- reveal zamboni tou "cannot tell a lie"
- attack duke tou "brawl"
- sibling mai tou "brother"
- couple duke mai "lover"
- injure mai duke+tou "takes a stick"
+ breakup mai duke "never wishes to see"
- engaged? mai will "betrothed"
- help will mai "sits by her"

== 7 Man Advantage
[Kirsten](kirsten) files for divorce with the only [attorney](ref) in town, [who](ref) moonlights, it now appears, as the [referee](ref), and [whose](ref) first act is to send [Bo](bo) a list of [his](bo) fouls. [He](bo) reads it through, weeps on [Arne](arne)'s catching glove, and for the first time apologizes to the [friend](arne) [whom](arne) [he](bo) deceived. [Arne](arne) breaks a stick over [his](arne) knee; then [he](arne) breaks the other half for [Bo](bo). Meanwhile [Joy](joy), to [whom](joy) [Gerda](gerda) has given the run of [her](gerda) kitchen, discovers that the old [woman](gerda) forgets to turn off the stove, and moves in for a few nights, so as to be near it.
- divorce? bo kirsten "files for divorce"
- advisor ref kirsten "attorney"
- accuse ref bo "list of his fouls"
- sad bo "weeps"
- friend arne bo "friend"
- betray.past bo arne "deceived"
+ reconcile arne bo "breaks the other half"
- discover joy gerda "discovers"
- ill gerda "forgets"
- move joy gerda "moves in"
- help joy gerda "to be near it"

== 8 Zebra
Nobody has ever seen the [referee](ref) without stripes until the Firemen's Ball, which [she](ref) attends in red with [Lefty](zamboni) and leaves, at a quarter past one, with [Kirsten](kirsten). [The two](kirsten+ref), [counsel](ref) and [client](kirsten) by day, take pains to be discreet, and the whole county is talking of it by Monday. [Bo](bo) learns from the undertaker that [his](bo) all but former [wife](kirsten) is happier than [he](bo) has ever made [her](kirsten), drives out to give somebody a piece of [his](bo) mind, sees through the window that [she](kirsten) is dancing with a broom, and drives home and signs.
- date ref zamboni "attends in red"
+ affair kirsten ref "leaves"
- advisor ref kirsten "counsel and client"
- reveal _ kirsten+ref "talking of it"
- discover bo kirsten "learns"
- married bo kirsten "wife"
- happy kirsten "happier"
+ divorce bo kirsten "signs"

== 9 Line Change
[Mai](mai) gives [Will](will) back [his](will) freedom over a plate of pancakes, with thanks, and [Will](will), [who](will) has grown used to [his](will) chains, asks whether [she](mai) would consider putting them on [him](will) again in earnest. [She](mai) has fourteen stitches and asks for time. [Duke](duke), banned for the season, stands nightly under [Mai](mai)'s window in an Otters jersey until [Tou](tou), [whose](tou) fury has been reduced by a plaster to one hand, comes out with two beers. [Duke](duke) begs the [captain](tou)'s pardon for the jaw. [He](tou) gets it, on the understanding that [he](duke) leaves town.
- breakup mai will "gives Will back his freedom"
+ propose will mai "in earnest"
- injure mai "fourteen stitches"
- love duke mai "stands nightly"
- sad tou duke "fury"
+ reconcile duke tou "begs the captain's pardon"
- flee? duke "leaves town"

== 10 Thin Ice
[Gerda](gerda) walks out on the lake at night in [her](gerda) slippers, looking for [her](gerda) [husband](arnedad), dead these nine years, and it is [Duke](duke), on [his](duke) way to the bus, [who](duke) sees the flashlight and then does not see it. [He](duke) goes in up to the neck. [Joy](joy), [who](joy) has been running along the shore in tears, pulls both of [them](duke+gerda) out by the bumper of a pickup. At the bedside [Arne](arne), [who](arne) has treated [Joy](joy) for four months like a puck, holds first [his](arne) [mother](gerda)'s hand and then, since there is one left over, [hers](joy). The [Walleyes](#walleyes) sign [Duke](duke) by acclamation.
- married.past arnedad gerda "husband"
- die.past arnedad "dead these nine years"
+ rescue duke gerda "goes in up to the neck"
- rescue joy duke+gerda "pulls both of them out"
- sad joy "in tears"
- parent gerda arne "mother's"
+ reconcile arne joy "hers"
- hire duke "sign Duke"

== 11 Third Period
Two [men](duke+will) in the same jersey now love the same [treasurer](mai), and pass to each other as little as the rules permit. [Mai](mai) makes a list; [she](mai) shows it to [her](mai) [brother](tou), [who](tou) is for [Will](will) and to that end spends an entire evening praising [Duke](duke), knowing [his](tou) [sister](mai). It has the opposite of the intended effect, namely the effect: [she](mai) believes [him](tou). [Will](will), standing in the doorway with [his](will) grandmother's ring, hears the name of [another](duke), and drives all night to [his](will) people at [Red Lake](@redlake), where nobody asks [him](will) anything and somebody hands [him](will) a shovel.
- love duke+will mai "love the same treasurer"
- enemy duke will "pass to each other as little"
- reveal mai tou "shows it"
- sibling mai tou "brother"
- betray tou mai "praising Duke"
+ love mai duke "the name of another"
- discover will mai "hears the name"
- sad will "drives all night"
- travel will "drives all night" @redlake

== 12 Overtime
The play-off against [Thief River](#otters) is decided by [Will](will), [who](will) comes back in the third period with snow in [his](will) hair, puts the puck on [Duke](duke)'s stick instead of shooting, and, having thus given away everything [he](will) had to give, is embraced by [Pastor Lund](pastor), [who](pastor) is neither old nor, it seems, indifferent. [Duke](duke) hands the puck to [Mai](mai) with a question scratched in it. [Kirsten](kirsten) and the [ref](ref) adopt a dog. [Bo](bo), now living in the compressor room, walks [Joy](joy) down the aisle to [Arne](arne), as [he](bo) knows the way, and [Gerda](gerda), remembering everything for once, throws a garter.
+ return will "comes back"
- help will duke "on Duke's stick"
- help pastor will "embraced"
- love? pastor will "indifferent"
+ propose duke mai "a question scratched"
- couple kirsten ref "adopt a dog"
- move bo "living in the compressor room"
+ wedding arne joy "down the aisle"
