%series Rust Angels
%lang en
%genre space-salvage comic, collected volumes, terse press blurbs and solicitations
%cast jubal   | Captain Jubal Okonkwo; Jubal; Okonkwo | m
%cast sparrow | Sparrow | f
%cast vex     | Vexley Thrane; Vexley; Vex | f
%cast mumbles | Mumbles | n
%cast hark    | Hark | m
%cast tibor   | Tibor | m
%cast lin     | Dr. Lin; Lin | f
%cast twosday | Twosday | n
%cast priest  | - | m
%cast heir    | Prince Ambrose; Ambrose | m
%cast regent  | - | f
%cast angels  | Rust Angels; Angels | g
%cast broker  | - | m
%cast son     | - | m
%cast tsister | - | f

== 1 Finders, Weepers
The war is over, the wrecks are free, and [Captain Jubal Okonkwo](jubal) has a tug, a hangover and nine days to pay [his](jubal) debts. [He](jubal) picks up [crew](sparrow+tibor) where [he](jubal) can: [Sparrow](sparrow), a [pilot](sparrow) without a licence, and [Tibor](tibor), a [cook](tibor) with one recipe. In the belly of a dead frigate [they](jubal+sparrow+tibor) come upon a sleep-pod, still humming. The [woman](vex) inside wakes, socks [Sparrow](sparrow) on the jaw and demands to know who won. [Jubal](jubal) tells [her](vex). [She](vex) sits down. It wasn't [her](vex) side.
- lose? jubal "debts"
- hire sparrow+tibor jubal "picks up crew"
+ find jubal+sparrow+tibor vex "come upon"
- recover vex "wakes"
- attack vex sparrow "socks"
- reveal jubal vex "tells her"
- sad vex "sits down"

== 2 The Enemy in Bunk Four
[Vexley Thrane](vex) once sank the ship that [Jubal](jubal)'s [boy](son) was serving on. Neither [she](vex) nor [he](jubal) knows it. [She](vex) fixes [his](jubal) engine; [he](jubal) gives [her](vex) bunk four and a share. The tug's [computer](twosday), [Twosday](twosday), has worked it out within the hour and, being fond of quiet, keeps mum. [Sparrow](sparrow) is less fond. [She](sparrow) goes through the [stranger](vex)'s kit, comes up with a medal, and hides it. Meanwhile a debt [broker](broker) with gold teeth is asking at every dock for a tug, a [captain](jubal) and [his](jubal) liver.
- parent jubal son "Jubal's boy"
- attack.past vex son "sank"
- discover! jubal+vex _ "Neither"
- help vex jubal "fixes his engine"
- hire vex jubal "a share"
+ discover twosday vex "worked it out"
- reveal! twosday _ "keeps mum"
- investigate sparrow vex "goes through"
- steal sparrow vex "hides it"
- investigate broker jubal "asking at every dock"

== 3 Nine Words or Fewer
[Tibor](tibor) cooks. [Sparrow](sparrow) complains. [Vex](vex) eats everything. [Jubal](jubal) finds a [stowaway](mumbles). [Mumbles](mumbles) is a moss-eater from [Ceti](@ceti). [Mumbles](mumbles) speaks only to [Tibor](tibor). [Tibor](tibor) adopts [Mumbles](mumbles). The [broker](broker) catches up with [Jubal](jubal). The [broker](broker) wants a liver. [Sparrow](sparrow) drops a crane on the [broker](broker). The crane was new. [Jubal](jubal) docks [Sparrow](sparrow) a week's pay. [Jubal](jubal) also hugs [Sparrow](sparrow). Nobody says thank you to the crane.
- find jubal mumbles "finds a stowaway"
- parent.start tibor mumbles "adopts"
- find broker jubal "catches up with"
- threaten broker jubal "wants a liver"
+ attack sparrow broker "drops a crane"
- rescue sparrow jubal "drops a crane"
- boss jubal sparrow "docks"
- help jubal sparrow "hugs"

== 4 A Prince for Parts
The next hulk has a passenger: [Prince Ambrose](heir), eleven, last of [his](heir) line, packed off in an escape capsule on the night [his](heir) [aunt](regent) made herself regent. There's a price on [his](heir) head that would clear [Okonkwo](jubal)'s debts twice over. [Sparrow](sparrow) votes yes. [Tibor](tibor) votes soup. [Vexley](vex), [who](vex) took an oath to that very throne, puts a wrench between the [boy](heir) and everybody else, and the [captain](jubal), [who](jubal) has a photograph of another [boy](son) in [his](jubal) cabin, lowers [his](jubal) pistol first. The little [monarch](heir) thanks no one. [He](heir) is seasick. In space.
+ find _ heir "has a passenger"
- kin heir regent "aunt"
- betray.past regent heir "made herself regent"
- betray? sparrow heir "votes yes"
- help.past vex heir "took an oath"
- rescue vex heir "puts a wrench"
- threaten jubal heir "his pistol"
- ill heir "seasick"

== 5 The Commodore Requests
Enter [Hark](hark), [hero](hark) of the victory, [hunter](hark) of princes and, until [she](lin) walked out on [him](hark) with half the silver, [husband](hark) to [Dr. Lin](lin) of the hospital moon. [He](hark) requests the [child](heir). [He](hark) requests it with torpedoes. Holed and leaking, the tug limps to the one port where [he](hark) isn't welcome, and [Lin](lin), in [her](lin) nightgown, patches hull and crew with the same glue. [Tibor](tibor) has lost two fingers. [He](tibor) holds up the rest and asks the [surgeon](lin) to dinner. To the amazement of [Mumbles](mumbles), [she](lin) consents.
- breakup.past lin hark "walked out on him"
- steal.past lin hark "half the silver"
- married.past hark lin "husband to"
+ attack hark jubal "with torpedoes"
- abduct? hark heir "requests the child"
- flee jubal "limps"
- treat _ lin "patches hull and crew"
- injure tibor "lost two fingers"
+ invite tibor lin "asks the surgeon"

== 6 Medal
It falls out of a locker. [Jubal](jubal) reads the inscription, the date, the name of the ship. For three pages nobody draws a word balloon. Then [Okonkwo](jubal) walks to bunk four, wakes [Vex](vex) and asks if [she](vex) heard them, on the radio, at the end. [She](vex) did. [She](vex) hears them every night. [He](jubal) has the airlock open before [Sparrow](sparrow), [who](sparrow) would give anything not to have kept that medal, throws herself across the hatch. "[I](sparrow) liked [you](jubal) better broke," [she](sparrow) cries. The [captain](jubal) goes to [his](jubal) cabin. The [soldier](vex) puts on a suit and leaves anyway.
- find jubal "It falls out"
+ discover jubal vex "reads the inscription"
- reveal vex jubal "She did"
- sad vex "every night"
- kill? jubal vex "airlock open"
- rescue sparrow vex "throws herself across"
- sad sparrow "give anything"
+ quit vex "leaves anyway"

== 7 Without Vex
Nothing works. The engine sulks, the [prince](heir) sulks, [Twosday](twosday) plays sad waltzes on the intercom. [Tibor](tibor) and [his](tibor) [doctor](lin) exchange letters by garbage drone; [hers](lin) smell of antiseptic, and [he](tibor) sleeps with them under [his](tibor) pillow. [Sparrow](sparrow), asked by [Ambrose](heir) what a father is for, doesn't know either, so the [two](heir+sparrow) of [them](heir+sparrow) look it up. And [Jubal](jubal) plays, for the first time, the last message from [his](jubal) [son](son): ten seconds of static and a joke about a duck. [He](jubal) laughs until the suit alarm goes off.
- sad heir "the prince sulks"
- create twosday "plays sad waltzes"
- love tibor lin "under his pillow"
- advisor lin tibor "his doctor"
- help sparrow heir "look it up"
- parent jubal son "his son"
+ discover jubal son "the last message"
- happy jubal "laughs"

== 8 Bounty
Sold for a barrel of coolant! [Mumbles](mumbles), lured off with moss by a kindly [chaplain](priest), has told [him](priest) where the [boy](heir) sleeps; the [chaplain](priest) works for the [regent](regent). [Her](regent) guards take [Ambrose](heir) from [his](heir) bunk without waking the cat. [Twosday](twosday) could have stopped them and, with a torch held to [its](twosday) memory, did not. The [moss-eater](mumbles) tries to walk into the furnace. [Tibor](tibor) sits on [it](mumbles). "[You](mumbles) are seven," says [he](tibor). "At seven [I](tibor) sold [my](tibor) [sister](tsister)." Far away, in a bar, a [deserter](vex) with a wrench hears the news and puts down [her](vex) glass.
- betray priest mumbles "lured off"
- reveal mumbles priest "has told him"
- boss regent priest "works for"
+ abduct regent heir "take Ambrose"
- rescue! twosday heir "could have stopped"
- threaten regent twosday "with a torch"
- die? mumbles "tries to walk into"
- rescue tibor mumbles "sits on it"
- betray.past tibor tsister "sold my sister"
- sibling tibor tsister "my sister"
- discover vex heir "hears the news"

== 9 Aunt
The [regent](regent) is not a monster; [she](regent) only counts. One child against a treaty. [She](regent) has [her](regent) [nephew](heir) bathed, feeds [him](heir) cherries and signs the order while [he](heir) sleeps with [his](heir) feet in [her](regent) lap. [Hark](hark) is to carry it out. [Hark](hark), [who](hark) has bombed moons, finds that [he](hark) can't. [He](hark) takes the [sleeper](heir) over [his](hark) shoulder, knocks out two of [his](hark) own marines and steals a shuttle. Guess whose door [he](hark) bangs on at four in the morning. "[You](hark)," says [his](hark) [ex-wife](lin). "And this," says the [commodore](hark), and holds [him](heir) out.
- kin heir regent "nephew"
- gift regent heir "feeds him cherries"
- kill? regent heir "signs the order"
- boss regent hark "is to carry it out"
- kill! hark heir "finds that he can't"
+ rescue hark heir "over his shoulder"
- attack hark _ "knocks out"
- steal hark regent "steals a shuttle"
- ex hark lin "ex-wife"

== 10 Two Men and a Doctor
[Tibor](tibor), arriving with flowers, is met by a [commodore](hark) in an apron. It goes badly, then worse, then [Lin](lin) sprays [both](hark+tibor) of [them](hark+tibor) with foam. [She](lin) was wed to the [one](hark) for eleven years and has had soup with the [other](tibor) for three weeks, and [she](lin) knows very well which of [the two](hark+tibor) [she](lin) would rather listen to chewing. [Hark](hark) takes it like a soldier. [He](hark) asks [his](hark) [successor](tibor) only to see that [she](lin) sleeps. The chewing [one](tibor) proposes on the spot; [she](lin) tells [him](tibor) to finish [his](tibor) soup. Outside, a fleet is unfolding.
- meet hark tibor "is met by"
- attack lin hark+tibor "sprays both"
- married.past hark lin "was wed"
- love lin tibor "would rather listen"
+ reject lin hark "takes it like a soldier"
- help? tibor lin "see that she sleeps"
+ propose tibor lin "proposes"
- attack? regent _ "a fleet"

== 11 All Wrecks Answer
Every hulk in the sector lights up at once. [Vexley](vex) has been busy: a [deserter](vex), thirty dead ships and a wrench. [She](vex) plants [her](vex) tin fleet between the hospital and the [regent](regent)'s guns and calls [her](vex) old [captain](jubal) on the open band. [She](vex) doesn't ask [him](jubal) for pardon. [She](vex) asks [him](jubal) for a duck joke. There is static, ten seconds of it. Then [Jubal](jubal) tells it, badly, and the [Rust Angels](angels) are in business. [Twosday](twosday), to make up for the torch, flies the tug straight into the flagship's bridge and is, with great politeness, blown to bits.
+ return vex "Vexley has been busy"
- help vex _ "plants her tin fleet"
- boss.past jubal vex "her old captain"
+ reconcile jubal vex "a duck joke"
- attack twosday regent "flies the tug"
- die twosday "blown to bits"

== 12 Coronation, With Dents
The [regent](regent) surrenders to an [eleven-year-old](heir) in pyjamas. [He](heir) could have [her](regent) shot. [He](heir) has [her](regent) write it out a hundred times. [Hark](hark) is offered the fleet and declines; [he](hark) signs on as ship's cook, there being a vacancy, since [Tibor](tibor) now lives on a moon with a [wife](lin) [who](lin) can sleep and a moss-eating [daughter](mumbles) or [son](mumbles), nobody has liked to ask. [Sparrow](sparrow) gets [her](sparrow) licence, framed, from the royal hand. In the wreckage, [Vex](vex) finds a memory core the size of a plum. [She](vex) plugs it in. A waltz, very faint.
+ lose regent heir "surrenders"
- kill! heir regent "could have"
- reject hark heir "declines"
- hire hark jubal "signs on"
- move tibor lin "lives on a moon"
- married lin tibor "a wife"
- parent tibor mumbles "moss-eating daughter"
- gift heir sparrow "gets her licence"
- find vex twosday "finds a memory core"
- recover twosday "A waltz"
