%series Hot English
%lang en
%genre family saga around a Norfolk mustard dynasty, encyclopaedia episode summaries
%cast constance | Constance Amberley; Constance | f
%cast piers    | Piers Amberley; Piers | m
%cast rollo    | Rollo Amberley; Rollo | m
%cast verity   | Verity Amberley; Verity | f
%cast sunhee   | Sun-hee Amberley; Sun-hee | f
%cast amberleys | Amberleys | g
%cast ghislaine | Ghislaine Amberley; Ghislaine | f
%cast mateusz  | Mateusz Wrona; Mateusz; Wrona | m
%cast caspian  | Caspian Amberley; Caspian | m
%cast thierry  | Thierry Maillard; Thierry; Maillard | m
%cast tibbs    | Mrs Tibbs; Tibbs | f
%cast edmund   | Edmund Amberley; Edmund | m
%cast flora    | Flora | f
%cast jogger   | - | f
%cast accountant | - | m
%cast pilot    | - | f
%cast vicar    | - | m
%cast mechanic | Noor | f
%cast fisherman | - | m
%cast oldamberley | - | m
%cast pianist  | - | f

== 1 Founder's Day
For the firm's bicentenary [Constance Amberley](constance), seventy, widowed since the spring, summons [her](constance) four [children](piers+rollo+sunhee+verity) to the hall. [Piers](piers), the [eldest](piers), comes with [his](piers) French [wife](ghislaine) [Ghislaine](ghislaine) and a plan to sell; [Rollo](rollo) with [his](rollo) [husband](mateusz), the [chef](mateusz) [Mateusz Wrona](mateusz), and a hangover. [Verity](verity), a missionary [nurse](verity), has flown in from [Malawi](@malawi) for the first time in six years. [Sun-hee](sunhee), adopted at three and the only [one](sunhee) [who](sunhee) has ever worked in the mill, does the flowers. During the toast the [matriarch](constance) reads out, in the same tone as the menu, an unsigned note: one of [them](piers+rollo+sunhee+verity) is no [Amberley](amberleys).
- die.past edmund "widowed"
- married.past constance edmund "widowed"
- invite constance piers+rollo+sunhee+verity "summons"
- parent constance piers+rollo+sunhee+verity "children"
- married ghislaine piers "wife"
- married mateusz rollo "husband"
- travel verity "flown in"
- celebrate constance "bicentenary"
- travel piers "comes"
- ill rollo "hangover"
- return verity "first time"
+ reveal constance "reads out"
- parent? constance+edmund piers+rollo+sunhee+verity "no Amberley"

== 2 Poison Pen
Everyone naturally looks at [Sun-hee](sunhee), [who](sunhee) goes on buttering toast; [she](sunhee) has papers to prove it. It is one of the others, then. [Piers](piers) hires an [accountant](accountant) to compare blood groups. [Ghislaine](ghislaine), in a bathrobe at midnight, telephones a [rival](thierry) of the house, [Thierry Maillard](thierry) of [Dijon](@dijon), and calls [him](thierry) "mon loup". [Caspian](caspian), [her](ghislaine) [fifteen-year-old](caspian), listening on the kitchen extension, spoils half a jar of gherkins. [Mrs Tibbs](tibbs), [who](tibbs) has kept house here for forty years, relieves [him](caspian) of the receiver and advises [him](caspian) to hear nothing. Whose ink is on [her](tibbs) thumb?
- accuse _ sunhee "looks at Sun-hee"
- accuse! _ sunhee "prove"
- hire accountant piers "hires"
- investigate accountant "compare blood groups"
+ affair ghislaine thierry "mon loup"
- enemy amberleys thierry "rival"
- parent ghislaine caspian "fifteen-year-old"
- discover caspian ghislaine+thierry "listening"
- boss constance tibbs "kept house"
- help tibbs caspian "relieves him"

== 3 Blood Groups
The figures eliminate [Rollo](rollo) and [Verity](verity), to the evident disappointment of [the former](rollo). That leaves the [heir](piers). [Piers](piers) locks himself in the tasting room, dips [his](piers) finger into every grade from mild to infernal, and drives off at dawn without [his](piers) [wife](ghislaine). [Constance](constance), asked point-blank by [Verity](verity) at the breakfast table, passes the marmalade. A [jogger](jogger) on the marsh comes upon the empty car. [Mateusz](mateusz) organises the search, with soup. [He](mateusz) has never liked [his](mateusz) [brother-in-law](piers), [he](mateusz) tells [Sun-hee](sunhee) in the reeds, and finds, shining a torch into the water, that [his](mateusz) hands are shaking.
+ parent! constance+edmund piers "leaves the heir"
- parent constance rollo+verity "eliminate"
- sad rollo "disappointment"
- married ghislaine piers "his wife"
- flee piers ghislaine "drives off"
- accuse? verity constance "asked point-blank"
- find jogger "comes upon"
- lose _ piers "empty car"
+ investigate mateusz piers "search"
- friend! mateusz piers "never liked"
- kin mateusz piers "brother-in-law"
- reveal mateusz sunhee "tells"

== 4 Samphire
Soaked, bearded, alive, [Piers](piers) has been taken in by a [fisherman](fisherman) [who](fisherman) asks no questions and pays in eels. The [elder](verity) of [his](piers) two [sisters](sunhee+verity) tracks [him](piers) down by the smell of turmeric on a pound note. [Verity](verity) washes [his](piers) feet, as [she](verity) would anyone's, and lets [him](piers) in on something nobody at home knows: [she](verity) has been out of [Malawi](@malawi) for two years, and out of [her](verity) order for three. [She](verity) drives a snowplough in [Finland](@finland) and is very happy. At the hall [Maillard](thierry) arrives with an offer for the mill and is shown to the room next to [Ghislaine](ghislaine)'s.
- die! piers "alive"
- help fisherman piers "taken in"
- sibling piers sunhee+verity "sisters"
+ find verity piers "tracks him down"
- help verity piers "washes"
- reveal verity piers "lets him in"
- quit.past verity "out of her order"
- move.past verity "out of Malawi" @finland
- happy verity "very happy"
- betray.past verity constance+rollo+sunhee "nobody at home knows"
- hire verity "drives a snowplough"
- travel thierry "arrives"
+ gift? thierry constance "offer for the mill"

== 5 The Offer
[Constance](constance) receives the [Frenchman](thierry) in hat and gloves, pours [him](thierry) sherry and tells [him](thierry) that [she](constance) would sooner salt the fields. [Rollo](rollo) would not. [He](rollo) owes a casino in [Gdańsk](@gdansk) more than [his](rollo) share is worth, and [his](rollo) [husband](mateusz)'s restaurant, it comes to light, has been staked as well. [Mateusz](mateusz) learns it from the bailiff carrying out the stove. [He](mateusz) does not raise [his](mateusz) voice; [he](mateusz) folds [his](mateusz) apron, gives it to [Rollo](rollo), and takes the bus. Under the pear tree [Caspian](caspian), instructed to entertain [Flora](flora), the [daughter](flora) of [Maillard](thierry), teaches [her](flora) the word "infernal".
- meet constance thierry "receives"
- gift constance thierry "pours"
+ reject constance thierry "salt the fields"
- lose rollo "owes a casino"
- married mateusz rollo "husband"
- betray.past rollo mateusz "staked"
- discover mateusz rollo "learns it"
- lose mateusz "carrying out"
- gift mateusz rollo "gives it"
+ breakup mateusz rollo "takes the bus"
- parent thierry flora "daughter"
- meet caspian flora "instructed to entertain"
- advisor caspian flora "teaches"

== 6 Forty Years of Shopping Lists
[Sun-hee](sunhee) lays the anonymous note beside [Mrs Tibbs](tibbs)'s shopping lists: the same crossed sevens. Cornered among the copper pans, the [housekeeper](tibbs) sits down for the first time in anyone's memory. [She](tibbs) wrote it, [she](tibbs) says, since [she](tibbs) is old and did not want to die without [her](tibbs) [boy](piers) knowing. For it was [she](tibbs) [who](tibbs) bore [Piers](piers), and it was the young [mistress](constance), childless and desperate, [who](constance) came back from [Switzerland](@switzerland) with a bundle. And the [father](edmund)? [Tibbs](tibbs) looks at the portrait over the range. [Edmund](edmund) smiles down at both [women](sunhee+tibbs).
+ discover sunhee tibbs "same crossed sevens"
- reveal tibbs sunhee "wrote it"
- create.past tibbs "wrote"
- die? tibbs "die without"
- birth.past tibbs piers "bore"
- parent tibbs piers "her boy"
- sad.past constance "desperate"
- return.past constance "came back"
- abduct! constance piers "with a bundle"
+ parent edmund piers "the father"
- affair.past edmund tibbs "the father"

== 7 Upstairs
So [Piers](piers) is an [Amberley](piers) after all, if on the wrong side of the green baize door. [Sun-hee](sunhee) fetches [him](piers) home in the eel van. [He](piers) walks past [Constance](constance), past [his](piers) [wife](ghislaine), down to the kitchen, and asks [Mrs Tibbs](tibbs) if there is any bread and butter. "[You](piers) never liked crusts," says [his](piers) [mother](tibbs), cutting them off, and has to hold the table. Upstairs the other [mother](constance) listens to the silence through the dumb waiter. [Caspian](caspian), [who](caspian) now has one [grandmother](tibbs) too many, as [he](caspian) puts it to [Flora](flora), kisses [her](flora) on a point of information.
+ return piers "fetches him home"
- help sunhee piers "fetches him home"
- parent edmund piers "an Amberley after all"
- married ghislaine piers "his wife"
- reject piers constance "walks past"
- parent tibbs piers "mother"
- parent constance piers "other mother"
- kin caspian tibbs "grandmother"
- kiss caspian flora "kisses her"

== 8 Vote of Thanks
The board meets. If [Piers](piers) and [Rollo](rollo) vote with the [Frenchman](thierry), two hundred years go to [Dijon](@dijon) in a van. [Ghislaine](ghislaine) has promised [her](ghislaine) [lover](thierry) [her](ghislaine) [husband](piers)'s shares; [she](ghislaine) has forged the proxy. [Caspian](caspian) stands up in [his](caspian) school blazer and says what [he](caspian) heard on the extension. It costs [him](caspian) a [mother](ghislaine), [who](ghislaine) slaps [him](caspian) and is gone within the hour, and it may cost [him](caspian) [Flora](flora), [whom](flora) [her](flora) [father](thierry) pushes into the same car. [Rollo](rollo), the deciding vote, is offered [his](rollo) debts on a plate. [He](rollo) thinks of an apron, and raises [his](rollo) hand against.
- gift? ghislaine thierry "promised"
- affair ghislaine thierry "lover"
- married ghislaine piers "husband"
- betray ghislaine piers "forged"
+ reveal caspian "says what"
- lose caspian ghislaine "costs him"
- attack ghislaine caspian "slaps"
+ breakup ghislaine piers "gone within the hour"
- parent ghislaine caspian "mother"
- lose? caspian flora "may cost"
- parent thierry flora "father"
- abduct thierry flora "pushes"
- gift? thierry rollo "offered"
- reject rollo thierry "raises his hand"

== 9 Cold Press
The Polish [chef](mateusz) has opened a soup kitchen under a bridge in [Norwich](@norwich). [Rollo](rollo), penniless, queues there for a week in a balaclava, [his](rollo) bowl filled daily by a [man](mateusz) [who](mateusz) seems not to know [him](rollo) and always gives [him](rollo) the marrow bone. [Verity](verity), overdue in [Finland](@finland), lingers. The reason is a Pakistani [mechanic](mechanic), [Noor](mechanic), [who](mechanic) has come to service the mill wheel, crawls out from under it black to the eyebrows, and asks [her](verity) to hold the other end. [Constance](constance) burns [her](constance) toast, there being nobody to make it: [Mrs Tibbs](tibbs) is on strike.
- create mateusz "opened a soup kitchen"
- lose rollo "penniless"
- help mateusz rollo "marrow bone"
- return? verity "overdue" @finland
+ love.start verity mechanic "lingers"
- hire mechanic "service"
- meet mechanic verity "asks her to hold"
- help? verity mechanic "hold the other end"
+ quit? tibbs constance "on strike"

== 10 Terms
Two [women](constance+tibbs) of seventy negotiate across a kitchen table. [Tibbs](tibbs) wants neither wages nor an apology but forty birthdays. [Constance](constance) replies that [she](constance) was not stealing a [child](piers), [she](constance) was hiding [one](piers), from [Edmund](edmund)'s [father](oldamberley), [who](oldamberley) would have had [it](piers) drowned like a kitten; that [she](constance) loved [him](piers) before [she](constance) ever forgave [her](tibbs). By candlelight [they](constance+tibbs) drink the cooking brandy and, one after another, light forty candles. [Sun-hee](sunhee), bringing the accounts, finds [the two](constance+tibbs) singing. The accounts, by the way, are hopeless: a harvest has been sold twice, and the [accountant](accountant) is in [Paraguay](@paraguay).
- quarrel constance tibbs "negotiate"
- abduct! constance piers "not stealing a child"
- help.past constance piers "hiding one"
- parent oldamberley edmund "Edmund's father"
- kill? oldamberley piers "drowned like a kitten"
+ reconcile constance tibbs "forgave"
- celebrate constance+tibbs piers "forty candles"
- find sunhee constance+tibbs "finds"
- create constance+tibbs "singing"
- betray accountant _ "sold twice"
- flee accountant "Paraguay" @paraguay

== 11 Flood Warning
The sea comes over the wall in November, at night. [Piers](piers) and [Noor](mechanic) sandbag the wheel; a coastguard [pilot](pilot) lifts the [Amberleys](amberleys) off the roof one by one, and counts one short. [Sun-hee](sunhee) has gone back for the seed bank. It is [Rollo](rollo), of all people, drenched from a drive through three closed roads, [who](rollo) swims in through the pantry window and brings out [his](rollo) [sister](sunhee) and, between [her](sunhee) teeth, the founder's tin. [Mateusz](mateusz) has followed [him](rollo) with a towel. "The marrow bone," says [Rollo](rollo), blue. "Did [you](mateusz) know it was [me](rollo)?" "[You](rollo) hum when [you](rollo) eat," says [Mateusz](mateusz).
- help mechanic+piers "sandbag"
- rescue pilot amberleys "lifts"
- lose _ sunhee "one short"
- return sunhee "gone back"
- return rollo "drenched"
- travel rollo "drive"
+ rescue rollo sunhee "brings out"
- sibling rollo sunhee "his sister"
- discover.past mateusz rollo "know it was"

== 12 Salvage
What the water has left is one wheel, one tin of seeds and the portrait, face down. Behind the canvas, where the damp has lifted it, [Constance](constance) finds a second will: [Edmund](edmund) wanted the mill to go to whichever of [his](edmund) [children](piers+rollo+sunhee+verity) could run it, "and we all know [her](sunhee) name". [Sun-hee](sunhee) reads the line three times and goes out to be sick behind the pear tree, where [Piers](piers), the disinherited [heir](piers), holds back [her](sunhee) hair. The anonymous adoption file, also in the frame, names as [her](sunhee) natural [mother](pianist) a Korean [pianist](pianist). [Verity](verity) is asked by a [vicar](vicar), an old [flame](vicar), to return to the fold. "[I](verity) have one," [she](verity) says, smelling of engine oil.
- find constance "second will"
- parent edmund piers+rollo+sunhee+verity "children"
+ find sunhee "reads the line"
- ill sunhee "be sick"
- help piers sunhee "holds back her hair"
- lose piers "disinherited"
- parent pianist sunhee "natural mother"
- couple.past verity vicar "old flame"
- return? verity "return"
- reject verity vicar "I have one"

== 13 The Pianist
In [Busan](@busan) a [lady](pianist) of sixty opens the door to a [stranger](sunhee) with [her](pianist) own thumbs. Neither [woman](pianist+sunhee) speaks the other's language; [they](pianist+sunhee) play, four-handed, a very bad polka. [Sun-hee](sunhee) rings [Constance](constance) at four in the morning to say that nothing has changed, that everything has, and that [she](sunhee) will be home by Friday for the sowing. [Constance](constance), [who](constance) has sat by the phone for three days, says [she](constance) was asleep. In [Dijon](@dijon), [Flora](flora) climbs out of a window. [Ghislaine](ghislaine), ousted from the same house by a younger "louve", is standing below it with a suitcase, and after a moment's thought holds the ladder.
+ meet pianist sunhee "opens the door"
- create pianist+sunhee "play"
- reveal sunhee constance "rings"
- return? sunhee "home by Friday"
- betray constance sunhee "she was asleep"
- flee flora thierry "climbs out"
- breakup thierry ghislaine "ousted"
+ help ghislaine flora "holds the ladder"

== 14 First Pressing
The new season's jar says [Sun-hee Amberley](sunhee) & Daughters, though there are none yet. [She](sunhee) merely likes the sound. [Piers](piers) has moved into the [housekeeper](tibbs)'s cottage, as a [son](piers) should, and burns the toast for [both](piers+tibbs). [Ghislaine](ghislaine), delivering [Flora](flora) to [Caspian](caspian), remains on the gravel until [her](ghislaine) [boy](caspian) comes down the steps, taller by a head, and with some formality offers [her](ghislaine) a sandwich. [Rollo](rollo) tries the first spoonful: [he](rollo) has wagered [his](rollo) beard on its strength and loses. [Mateusz](mateusz) shaves [him](rollo) on the terrace. [Constance](constance) proposes a toast, in the old tone. "All of [them](piers+rollo+sunhee+verity)," [she](constance) says, "are."
+ housemate.start piers tibbs "moved into"
- parent tibbs piers "as a son should"
- return ghislaine "remains on the gravel"
- parent ghislaine caspian "boy"
+ gift caspian ghislaine "offers her"
- lose rollo "loses"
- celebrate constance "toast"
- parent constance piers+rollo+sunhee+verity "are"
- parent! sunhee _ "none yet"
- happy sunhee "likes"
- help mateusz rollo "shaves"
