%series Mercy Gulch
%lang en
%genre western serial, 1881, chapter synopses of a cable rerun
%cast marshal | Marshal Hob Lassiter; Lassiter; Marshal | m
%cast deputy  | Deputy Quill; Quill | m
%cast belle   | Belle Amory; Belle | f
%cast doc     | Doc Weatherby; Weatherby; Doc | f
%cast rev     | Reverend Tuttle; Tuttle | m
%cast prudence | Prudence Tuttle; Prudence; Mrs Tuttle | f
%cast colonel | Colonel Strand; Strand; Colonel | m
%cast lucinda | Lucinda Strand; Lucinda; Miss Strand | f
%cast kid     | Utah Kid; Kid; Ezra | m
%cast chen    | Chen; Ah Chen | m
%cast mei     | Mei | f
%cast smith   | Ox | m
%cast gambler | Beau Duval; Duval | m
%cast twin    | Josiah Quill; Josiah | m
%cast baby    | - | f

== 1 The Badge
Nobody had told [Lassiter](marshal), riding in to be [marshal](marshal), that the [woman](belle) [who](belle) keeps the saloon is the [Belle](belle) [he](marshal) once left on a riverboat. [She](belle) tells [him](marshal) herself, with the flat of [her](belle) hand. [Quill](deputy), the [deputy](deputy), had hoped for the badge and is handed a broom. The town belongs to [Colonel Strand](colonel), and so, supposes the [Colonel](colonel), does everyone in it, but [his](colonel) [daughter](lucinda) has been seen behind the forge with the [smith](smith), the big silent [Ox](smith). [Her](lucinda) [chaperone](prudence), [Prudence Tuttle](prudence), the [Reverend](rev)'s [wife](prudence), is paid to look.
+ hire marshal "to be marshal"
- breakup.past marshal belle "once left"
- attack belle marshal "flat of her hand"
- jealous deputy marshal "had hoped for"
- parent colonel lucinda "daughter"
+ affair lucinda smith "behind the forge"
- boss colonel prudence "chaperone"
- investigate prudence lucinda "paid to look"
- married prudence rev "Reverend's wife"

== 2 Doc
The new [doctor](doc) gets down from the stage in a skirt, and two men with toothache get better on the spot. [Weatherby](doc) takes the room over [Chen](chen)'s laundry, where the [launderer](chen)'s [wife](mei), [Mei](mei), near [her](mei) time, becomes the first to climb the stairs. A [boy](kid) [who](kid) calls himself the [Utah Kid](kid) shoots up the saloon on account of a lost hand. [Lassiter](marshal) knocks [him](kid) cold, has the [Doc](doc) stitch [him](kid) and, when the sewing is done, remarks upon [her](doc) hands. [Belle](belle), sweeping glass, hears it. [She](belle) sweeps somewhat harder.
- hire doc "new doctor"
- move doc "takes the room"
- neighbour chen+mei doc "over Chen's laundry"
- married chen mei "wife"
- pregnant mei "near her time"
- attack kid _ "shoots up the saloon"
- attack marshal kid "knocks him cold"
- treat kid doc "stitch him"
+ flirt doc marshal "remarks upon"
- jealous belle doc "somewhat harder"

== 3 The Hired Gun
From the cell the [Kid](kid) gives [his](kid) true name, [Ezra](kid), and the [Reverend](rev), [who](rev) brings soup to sinners, puts down the tray. [He](rev) had a [boy](kid) of that name, lost on the trail at three. [Mrs Tuttle](prudence), [whom](prudence) [he](rev) took as [his](rev) second, isn't told. In the big house the [colonel](colonel), having paid [his](colonel) [spy](prudence), has the [smith](smith) horsewhipped by three hands; and the [one](deputy) [who](deputy) stands by and holds the horses wears a star. [Miss Strand](lucinda) goes out by the window. The [deputy](deputy), it appears, draws two wages.
- reveal kid rev "gives his true name"
+ parent rev kid "had a boy"
- lose.past rev kid "lost on the trail"
- married prudence rev "as his second"
- reveal! rev prudence "isn't told"
- reveal.past prudence colonel "paid his spy"
+ attack colonel smith "has the smith horsewhipped"
- flee lucinda colonel "out by the window"
- boss colonel deputy "draws two wages"
- betray deputy marshal "draws two wages"

== 4 Dry Spell
[Ox](smith) bleeds. [Lucinda](lucinda) finds [Ox](smith). [Doc](doc) sews up [Ox](smith). [Mei](mei) boils rags for [Doc](doc). The [Colonel](colonel) wants [Lucinda](lucinda) back. [He](colonel) sends [Quill](deputy). [Lassiter](marshal) meets [Quill](deputy) on the stairs. [One](deputy) of [them](deputy+marshal) is fired. [Belle](belle) pours for [Quill](deputy). [Quill](deputy) has loved [Belle](belle) for years. [Belle](belle) has always liked [Quill](deputy)'s [brother](twin) better. [Josiah](twin) is in [Yuma](@yuma), in irons. A [stranger](gambler) deals cards to [Belle](belle). [He](gambler) is called [Duval](gambler). [Duval](gambler) wins. [Belle](belle) smiles at [Duval](gambler).
- injure smith "bleeds"
- find lucinda smith "finds Ox"
- treat smith doc "sews up"
- help mei doc "boils rags"
+ quit deputy marshal "is fired"
- love deputy belle "has loved Belle"
- love belle twin "liked Quill's brother better"
- sibling deputy twin "brother"
- find gambler "wins"
- flirt belle gambler "smiles at Duval"

== 5 A Christening
[Mei](mei) has [her](mei) [girl](baby) at sunrise. [Weatherby](doc), up all night, falls asleep on the [marshal](marshal)'s shoulder in the street, and [he](marshal) doesn't move until church is out. The congregation moves round [them](doc+marshal). [Prudence](prudence), at its head, informs the [pastor](rev) that the lady [doctor](doc) is no lady; the [Reverend](rev), for the first time in [their](prudence+rev) marriage, raises [his](rev) voice. [She](prudence) moves to the [Colonel](colonel)'s, to see to the linen. [He](colonel)'s been a widower for long. That same Sunday the sacked [deputy](deputy) saddles up for [Yuma](@yuma), with a file in a loaf of bread.
+ birth mei baby "has her girl"
- treat mei doc "up all night"
+ flirt doc marshal "falls asleep on"
- accuse prudence doc "no lady"
- quarrel prudence rev "raises his voice"
- married prudence rev "their marriage"
- move prudence colonel "moves to the Colonel's"
- married.past _ colonel "widower"
- travel deputy "saddles up for Yuma" @yuma

== 6 Double
Two [Quills](deputy+twin) ride in where one rode out, as like as boots. [Josiah](twin), the elder by a minute, sits down at the bar as [his](twin) [brother](deputy), drinks on [his](deputy) slate and takes [Belle](belle) by the waist, and [she](belle), [who](belle) would have known [him](twin) with a sack on, lets it pass. [Duval](gambler), [who](gambler) has had a key to [her](belle) door since Thursday, wants satisfaction. In the alley [he](gambler) shoots the wrong [twin](deputy), through the arm. [Doc](doc) digs out the ball. [He](deputy) raves about a [woman](belle) [who](belle) smiles at everybody else.
- return deputy "ride in"
- sibling deputy twin "elder by a minute"
- betray twin belle "as his brother"
- flirt belle twin "by the waist"
- discover belle twin "would have known him"
- affair belle gambler "a key to her door"
- jealous gambler twin "wants satisfaction"
+ injure deputy gambler "shoots the wrong"
- treat deputy doc "digs out"
- love deputy belle "raves about"

== 7 The Elopement
Healed, [Ox](smith) hitches up at midnight, and the [rancher](colonel)'s [daughter](lucinda) throws down first a bag, then [her](lucinda) shoes, then herself. [He](smith) catches all three. [They](lucinda+smith) are wed at the county line by the [Reverend](rev), in [his](rev) nightshirt, with the [Kid](kid) for witness; the old [man](rev) has bailed [him](kid) out with the organ fund, still without saying why. By breakfast [Strand](colonel) has put five hundred dollars on the [bridegroom](smith), dead. [Prudence](prudence), pouring [his](colonel) coffee, learns [whose](rev) hand is in the register. It's [her](prudence) [husband](rev)'s. [She](prudence) leaves [her](prudence) own on the [Colonel](colonel)'s sleeve.
- recover smith "Healed"
- flee lucinda+smith colonel "hitches up"
- parent colonel lucinda "daughter"
+ wedding lucinda smith "are wed"
- rescue rev kid "bailed him out"
- reveal! rev kid "without saying why"
+ threaten colonel smith "five hundred dollars"
- discover prudence rev "learns whose hand"
- married prudence rev "husband's"
- flirt colonel prudence "Colonel's sleeve"

== 8 Bounty
[Josiah](twin) and [Duval](gambler), [who](gambler) last week would have buried [him](twin), go halves on the reward and ride out together. [Belle](belle) finds the till empty and two pillows cold. The one [Quill](deputy) [who](deputy) stayed, arm strapped up, offers to fetch it back; [she](belle) looks at the [man](deputy) as though somebody had just brought [him](deputy) in. At the line shack the [jailbird](twin) and the [cardsharp](gambler) find the [newlyweds](lucinda+smith), and find the [Kid](kid) on the roof. [He](kid) hits [Duval](gambler)'s hand and then, on purpose, [his](gambler) hat. [Lassiter](marshal), coming too late, asks the [boy](kid) if [he](kid) has ever thought of a broom.
- steal gambler+twin belle "till empty"
+ breakup gambler+twin belle "two pillows cold"
- help? deputy belle "offers to fetch"
- love.start belle deputy "as though somebody"
- married lucinda smith "newlyweds"
- find gambler+twin lucinda+smith "find the newlyweds"
+ rescue kid lucinda+smith "on the roof"
- injure gambler kid "hits Duval's hand"
- hire? kid marshal "thought of a broom"

== 9 Plain Talk
[Tuttle](rev) tells [Ezra](kid). [Ezra](kid) has sworn to kill [his](kid) [father](rev). [He](kid) thought that [his](kid) [father](rev) had sold [him](kid). [Tuttle](rev) bares [his](rev) chest to [Ezra](kid). [Ezra](kid) puts up [his](kid) gun. [They](kid+rev) dig beans together. [Prudence](prudence) comes for [her](prudence) trunk. [Prudence](prudence) sees two of [Tuttle](rev). [She](prudence) wants a divorce from [Tuttle](rev). The [Colonel](colonel) has asked [Prudence](prudence). [Mei](mei) has the news from [Prudence](prudence)'s sheets. [Chen](chen) asks [Mei](mei) to keep it. [Mei](mei) tells [Belle](belle). Now it is in the paper.
- parent rev kid "father"
+ reveal rev kid "tells Ezra"
- kill? kid rev "sworn to kill"
- betray! rev kid "had sold him"
- reconcile kid rev "puts up his gun"
- discover prudence kid+rev "sees two"
- divorce? prudence rev "wants a divorce"
+ propose colonel prudence "has asked Prudence"
- discover mei colonel+prudence "has the news"
- reveal mei belle "tells Belle"

== 10 The Colonel's Table
[Strand](colonel) gives a dinner for [his](colonel) [fiancée](prudence) and invites the town, to see who dares not come. The disowned [daughter](lucinda) does, on the arm of the [man](smith) with the price on [him](smith). Before the soup the old [soldier](colonel) has drawn; before [he](colonel) can fire, [Prudence](prudence), [who](prudence) has never in [her](prudence) life done a thing [she](prudence) wasn't paid for, puts herself in front of the [bride](lucinda). It takes [Doc](doc) all night. At dawn [she](doc) closes the [spy](prudence)'s eyes. The [Reverend](rev) reads over a [wife](prudence) [who](prudence) was almost someone else's, and [Lassiter](marshal) puts the [Colonel](colonel) in the cell that [he](colonel) built.
- engaged colonel prudence "fiancée"
- celebrate colonel "gives a dinner"
- invite colonel _ "invites the town"
- parent colonel lucinda "disowned daughter"
- reject.past colonel lucinda "disowned"
- attack colonel smith "has drawn"
+ rescue prudence lucinda "puts herself in front"
+ kill colonel prudence "closes the spy's eyes"
- treat prudence doc "all night"
- married prudence rev "a wife"
- arrest marshal colonel "in the cell"

== 11 Two Brothers
[Josiah](twin) comes back for [his](twin) [brother](deputy)'s [girl](belle), since that's what [Belle](belle) now is, and means to pass for [him](deputy) a second time. [She](belle) pours two whiskies and asks which arm hurts. [He](twin) guesses left. [She](belle) has the shotgun under the counter, the true [Quill](deputy) has the back door, and the [outlaw](twin), [who](twin) never could take no from anyone, takes it from both. [They](belle+deputy) give [him](twin) a horse and an hour. [Weatherby](doc), called to [Denver](@denver), to a hospital with glass doors, packs. [Lassiter](marshal) carries the bag to the stage and can't say it. The [Kid](kid), wearing a new star, says it for [him](marshal).
- return twin "comes back"
- sibling deputy twin "brother's"
+ couple belle deputy "his brother's girl"
- betray? twin belle "pass for him"
- threaten belle twin "has the shotgun"
- reject belle+deputy twin "takes it from both"
- gift belle+deputy twin "a horse and an"
- hire doc "called to Denver" @denver
- help marshal doc "carries the bag"
- love marshal doc "can't say it"
- hire kid "a new star"
+ reveal kid doc "says it for him"

== 12 The Stage
[She](doc) is forty miles out when the coach is held up, by one masked [man](marshal) with very clean manners, [who](marshal) asks for no money. [He](marshal) wants to know if the [lady](doc) would consider a town with one glass door. [She](doc) would have the bandana off first. [Chen](chen) puts in the door. Gray as ash, the convicted [colonel](colonel) is led past it to the train and stops; [Lucinda](lucinda) comes out of the forge, big with the child of the [smith](smith), and for the first time since the horsewhip [father](colonel) and [daughter](lucinda) look at each other without a third looking on. [Belle](belle) has repainted the sign: [Amory](belle) & [Quill](deputy). The [Reverend](rev) buries nobody and marries two [couples](belle+deputy+doc+marshal) at one go, and [his](rev) [boy](kid) holds the rings.
- travel doc "forty miles out"
+ propose marshal doc "a town with one"
- arrest.past _ colonel "convicted"
- pregnant lucinda smith "big with"
- parent colonel lucinda "father and daughter"
- reconcile? colonel lucinda "look at each other"
- colleague belle deputy "the sign"
+ wedding doc marshal "marries two couples"
+ wedding belle deputy "marries two couples"
- parent rev kid "his boy"
