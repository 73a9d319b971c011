%series The Cedar Lounge
%lang en
%genre romantic drama in a Beirut hotel bar, 1967, programme-guide listings
%cast salwa   | Salwa Khoury; Salwa | f
%cast antoine | Antoine Khoury; Antoine; Tony | m
%cast mira    | Mira Khoury; Mira | f
%cast dickie  | Richard Pell; Dickie Pell; Dickie; Pell | m
%cast yasmin  | Yasmin Nasr; Yasmin | f
%cast toros   | Toros Manoukian; Toros; Manoukian | m
%cast anahid  | Anahid; Anahid Manoukian | f
%cast farid   | Farid Nasr; Farid; Nasr | m
%cast lotte   | Lotte Brandt; Lotte; Brandt | f
%cast colonel | Colonel Hawi; Hawi | m
%cast porter  | Butros | m
%cast sami    | Sami | m

== 1
[Dickie Pell](dickie), a British [pianist](dickie) with one suit, gets the evening slot at the Cedar Lounge from [Salwa Khoury](salwa), [who](salwa) owns it together with [her](salwa) [husband](antoine) [Antoine](antoine), a [gambler](antoine). [Their](antoine+salwa) bar [singer](yasmin), [Yasmin Nasr](yasmin), can't bear the [Englishman](dickie); [her](yasmin) small [boy](sami) [Sami](sami) adores [him](dickie). The night [porter](porter) sees [Antoine](antoine) let a German [guest](lotte) into Room 12 and stay till dawn. When [Salwa](salwa) asks where [he](antoine) has been, [he](antoine) says: the casino.
+ hire dickie salwa "gets the evening slot"
- married antoine salwa "husband"
- boss antoine+salwa yasmin "singer"
- colleague dickie yasmin "bar singer"
- enemy dickie yasmin "can't bear"
- parent yasmin sami "small boy"
- discover porter antoine "sees"
+ cheat antoine salwa "stay till dawn"
- sex antoine lotte "Room 12"
- betray antoine salwa "the casino"

== 2
[Mira](mira), the [Khourys](antoine+salwa)' only [daughter](mira), is expected to take [Toros Manoukian](toros), the jeweller's [heir](toros), and does not object to [him](toros) so much as to being expected to. [She](mira) gives [Toros](toros) the slip at the races and runs straight into [Dickie](dickie), [who](dickie) has never met a girl who could whistle Bach. [Toros](toros) waits by the car for two hours with the ices. [His](toros) [twin](anahid), [Anahid](anahid), tells [him](toros) that [he](toros) is a doormat, and eats both.
- parent antoine+salwa mira "only daughter"
- engaged? mira toros "expected to take"
- flee mira toros "the slip"
+ meet dickie mira "runs straight into"
- love.start dickie mira "never met"
- sibling anahid toros "twin"
- quarrel anahid toros "doormat"

== 3
The German in Room 12 has a name, [Lotte Brandt](lotte), and a press card. [Yasmin](yasmin), behind with the rent, hears through the wall how [Brandt](lotte) promises "[Tony](antoine), darling" the moon. The [singer](yasmin) names [her](yasmin) price; [Khoury](antoine) pays. But [Butros](porter), the [porter](porter), [who](porter) has been with [Salwa](salwa)'s family since before [she](salwa) could walk, has already been up to [her](salwa) office, cap in hand. That evening the deceived [wife](salwa) sends champagne to Room 12, for two.
- affair antoine lotte "Tony, darling"
- discover yasmin antoine+lotte "hears"
+ threaten yasmin antoine "names her price"
- gift antoine yasmin "pays"
- boss salwa porter "has been with"
+ reveal porter salwa "cap in hand"
- married antoine salwa "wife"
- cheat antoine salwa "deceived"
- gift salwa antoine+lotte "sends champagne"

== 4
Summer heat. [Salwa](salwa) changes the locks. [Antoine](antoine) sleeps in [his](antoine) car. [Mira](mira) takes lessons from [Dickie](dickie). The lessons get longer. [Toros](toros) pays for them. "Play something sad," says [Toros](toros). [Dickie](dickie) plays badly, for [he](dickie) likes [Toros](toros). [Yasmin](yasmin) sees [Mira](mira)'s hand on the [teacher](dickie)'s neck. It hurts [Yasmin](yasmin), and [she](yasmin) wonders why. A [man](farid) from [Cairo](@cairo) asks for [Yasmin](yasmin). [He](farid) signs the register [Nasr](farid).
+ breakup salwa antoine "changes the locks"
- advisor dickie mira "takes lessons"
- gift toros mira "pays for them"
- friend dickie toros "likes Toros"
- flirt mira dickie "hand on"
- discover yasmin dickie+mira "sees"
+ jealous yasmin mira "It hurts"
- travel farid "from Cairo"

== 5
[Farid Nasr](farid), the [husband](farid) [Yasmin](yasmin) always said was dead, wants [his](farid) [son](sami) back. [She](yasmin) lies to [him](farid) that the [boy](sami) is in a school in [Damascus](@damascus); [Sami](sami) is in the linen cupboard with [Dickie](dickie), learning not to laugh. [Salwa](salwa), [who](salwa) knows a thing or two about husbands, has [Farid](farid) put out by two waiters. [Antoine](antoine), broke, begs [Lotte](lotte) to take [him](antoine) along to [Munich](@munich). [She](lotte) has room for a typewriter.
- married farid yasmin "husband"
- die! farid "was dead"
- parent farid sami "son"
- betray yasmin farid "lies to him"
- help dickie sami "in the linen cupboard"
+ help salwa yasmin "put out"
- lose antoine "broke"
- travel? antoine+lotte "take him along" @munich
+ reject lotte antoine "room for a typewriter"

== 6
At a reception of [Colonel Hawi](colonel)'s, [Mira](mira) announces, to the consternation of [her](mira) [parents](antoine+salwa), that [she](mira) will marry [Toros](toros) after all: [Dickie](dickie), it seems, has been spotted with a blonde in a cinema. The blonde was [Anahid](anahid) in a wig, a prank that nobody has yet owned up to. [Dickie](dickie) drinks. [Yasmin](yasmin), [whose](yasmin) shoulder is nearest, lends it, and by the second bottle the old [adversaries](dickie+yasmin) are in each other's arms.
- parent antoine+salwa mira "parents"
- celebrate colonel "reception"
- sad antoine+salwa mira "consternation"
+ engaged.start mira toros "will marry"
- jealous mira anahid "spotted with a blonde"
- date! anahid dickie "a prank"
- betray anahid mira "in a wig"
- sad dickie "drinks"
- help yasmin dickie "shoulder"
- enemy.past dickie yasmin "adversaries"
+ kiss dickie yasmin "each other's arms"

== 7
[Anahid](anahid) owns up. [She](anahid) did it for [her](anahid) [brother](toros), [who](toros) has worshipped [Mira](mira) since the catechism, and, as [she](anahid) does not add, for herself: nobody makes [her](anahid) heart race like the [bride](mira). [Mira](mira) slaps [her](anahid), then flies to [Dickie](dickie)'s room to ask [his](dickie) pardon. [Yasmin](yasmin) opens, in [his](dickie) shirt. Outside the school gate in [Hamra](@hamra), [Farid](farid) calls [Sami](sami) by name, and the [child](sami) gets into the car.
- reveal anahid mira "owns up"
- sibling anahid toros "brother"
- love toros mira "worshipped"
+ love anahid mira "heart race"
- attack mira anahid "slaps"
- reconcile? dickie mira "ask his pardon"
- affair dickie yasmin "in his shirt"
- discover mira dickie+yasmin "opens"
+ abduct farid sami "into the car"

== 8
[Yasmin](yasmin) is beside herself. [Hawi](colonel), a [widower](colonel) with a soft spot for the [proprietress](salwa), puts [his](colonel) men on it as a favour to [Salwa](salwa), and expects a dinner in return. [Salwa](salwa) wears the green. It is, however, not the army but a card [player](antoine) [who](antoine) comes upon the missing [child](sami), at a back table in [Tripoli](@tripoli), keeping score: [Antoine](antoine) stakes [his](antoine) half of the Cedar against [Nasr](farid), holds four queens, and drives [Sami](sami) home.
- sad yasmin sami "beside herself"
- married.past _ colonel "widower"
- love colonel salwa "soft spot"
- investigate colonel farid "puts his men on"
- help colonel salwa "as a favour"
- date colonel salwa "dinner"
+ find antoine sami "comes upon"
- find antoine "holds four queens"
+ rescue antoine sami "drives Sami home"

== 9
The hotel cat has kittens in the piano. [Dickie](dickie) plays on, mostly in the upper octaves. A waiter drops a tray; the tray is buried with honours. [Sami](sami), eight today, gets a kitten named Brubeck. There's a power cut, and by candlelight [Salwa](salwa) and [Antoine](antoine) do the accounts as [they](antoine+salwa) used to. [He](antoine) makes [her](salwa) laugh. "[You](antoine) may have the sofa," [she](salwa) tells the [father](antoine) of [her](salwa) [child](mira), "until the lights come on." [They](antoine+salwa) hope for a long repair.
- celebrate sami "eight today"
- find sami "gets a kitten"
- happy salwa "laugh"
- parent antoine+salwa mira "father of her child"
+ reconcile antoine salwa "have the sofa"

== 10
Two days before the wedding, [Mira](mira) calls on [Toros](toros) to tell [him](toros) that it would be a crime against a good [man](toros). [He](toros) hands [her](mira) a handkerchief; [he](toros) has known for weeks. What will become of [his](toros) [sister](anahid), [he](toros) asks, and [Mira](mira) does not understand the question until [Anahid](anahid) walks [her](mira) home along the sea. [Yasmin](yasmin), sick every morning, keeps the reason from [Dickie](dickie): a [man](dickie) [who](dickie) still plays Bach for somebody else should not be tied down.
+ breakup mira toros "a crime against"
- discover.past toros mira "has known"
- wedding? mira toros "wedding"
- sibling anahid toros "sister"
- help toros mira "handkerchief"
+ confess anahid mira "walks her home"
- pregnant yasmin dickie "sick every morning"
- betray yasmin dickie "keeps the reason"
- love dickie mira "for somebody else"

== 11
[Farid](farid) comes for [his](farid) revenge with a pistol. The shot meant for [Antoine](antoine) goes into the [porter](porter), [who](porter) has thrown himself in front of the [master](antoine) [he](porter) never liked. [Hawi](colonel)'s men overpower the [Egyptian](farid). [Butros](porter) passes away in [Salwa](salwa)'s arms, still asking about the luggage of Room 12. The [colonel](colonel), seeing how [she](salwa) clings to [her](salwa) [husband](antoine) afterwards, collects [his](colonel) cap. [Manoukian](toros), rid of one [fiancée](mira), steps out with no other and finds that it suits [him](toros).
- attack farid antoine "shot"
+ rescue porter antoine "thrown himself in front"
+ kill farid porter "goes into the porter"
- boss antoine porter "the master"
- enemy antoine porter "never liked"
- discover colonel antoine+salwa "seeing how she clings"
- arrest _ farid "overpower"
- die porter "passes away"
- married antoine salwa "husband"
- sad salwa porter "clings"
- breakup.past mira toros "rid of one fiancée"

== 12
[Salwa](salwa) tells [Dickie](dickie) what half the hotel knows, that [he](dickie) will be a father by winter. [He](dickie) finds [Yasmin](yasmin) packing. [Her](yasmin) divorce came through with the morning mail; [she](yasmin) is free to go where [she](yasmin) likes, [she](yasmin) says. "Then like it here," says the [pianist](dickie), and unpacks. [Mira](mira), at the airport, is booked to [Paris](@paris) with [Anahid Manoukian](anahid), as friends, as [they](anahid+mira) tell the [parents](antoine+salwa). On the plane [Mira](mira) takes the hand beside [hers](mira) and keeps it.
- reveal salwa dickie "what half the hotel"
- pregnant yasmin dickie "father by winter"
- find dickie yasmin "finds Yasmin"
- divorce farid yasmin "divorce came through"
+ reconcile dickie yasmin "unpacks"
- travel anahid+mira "booked" @paris
- friend anahid mira "as friends"
- parent antoine+salwa mira "parents"
+ couple.start anahid mira "takes the hand"
