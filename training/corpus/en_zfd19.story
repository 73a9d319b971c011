%series The Two Harlequins
%lang en
%genre serialized novel about a travelling circus in Galicia, 1908, chapter arguments in the present tense
%cast emil | Emil Zoric; Emil | m
%cast anton | Anton Zoric; Anton | m
%cast rahel | Rahel | f
%cast wanda | Baroness Wanda; Wanda | f
%cast dir | Director Pollak; Pollak | m
%cast lena | Lena Pollak; Lena | f
%cast goran | Goran | m
%cast lt | Lieutenant von Strehl; Strehl | m
%cast doc | Dr. Katz; Katz | m
%cast mina | Mina | f
%cast dwarf | Big Josef; Josef | m
%cast baron | - | m
%cast serg | - | m

== 1 In Which One Man Falls and Another Bows
The [brothers](anton+emil) [Zoric](anton+emil), as like as two eggs, appear in [Director Pollak](dir)'s circus as one Harlequin [who](anton+emil) is shot from a cannon at the left of the ring and bows at the right. Nobody outside the company may know that there are two. [Emil](emil), the [flyer](emil), is wooing the [director](dir)'s [daughter](lena), [Lena](lena); [Anton](anton), [who](anton) only bows, would rather have been shot. In [Lemberg](@lemberg) the charge is too strong. The [one](emil) comes down outside the net with a broken back while the [other](anton) is still taking [his](anton) applause. By order of [Pollak](dir) the dying [man](emil) is carried off under a rug, and the show goes on.
- sibling anton emil "brothers"
- boss dir anton+emil "Director Pollak's circus"
- betray anton+emil _ "as one Harlequin"
- love emil lena "is wooing"
- parent dir lena "director's daughter"
- jealous anton emil "would rather have been shot"
+ injure emil "broken back"
- betray dir _ "under a rug"
- reveal! anton+emil _ "may know"
- create anton+emil "one Harlequin who"
- die? emil "dying"

== 2 A Dead Man's Coat
[Emil](emil) breathes [his](emil) last towards morning, with [his](emil) head in the lap of [Rahel](rahel), the wardrobe [mistress](rahel), [who](rahel) has loved [him](emil) without any prospects for six years. [Pollak](dir), with the bailiffs at the gate, proposes that it was [Anton](anton) [who](anton) died. A cannoneer can be replaced; a [suitor](emil) of [his](dir) [child](lena), with [whom](emil) a [Baroness](wanda) is known to be infatuated, and [whose](emil) debts [she](wanda) pays, cannot. So [Anton](anton) puts on [his](anton) [brother](emil)'s coat. [Lena](lena), in mourning for a [brother-in-law](anton) to be, throws herself on [his](anton) breast, and [he](anton) lets it happen.
+ die emil "breathes his last"
- help rahel emil "head in the lap"
- love rahel emil "has loved him"
- parent dir lena "child"
- love wanda emil "infatuated"
+ die! anton "it was Anton"
+ betray anton+dir lena "puts on his brother's coat"
- sibling anton emil "brother"
- sad lena "in mourning"

- couple.past emil lena "suitor"
- gift.past wanda emil "she pays"
- kin anton lena "brother-in-law"
- threaten _ dir "bailiffs"
== 3 The Baroness Pays a Call
[Baroness Wanda](wanda), [whose](wanda) [husband](baron) collects butterflies and notices nothing else, receives [her](wanda) [acrobat](anton) in the hothouse as on every Thursday. [She](wanda) has a scar to show for one of those Thursdays; the false [Emil](anton) asks where [she](wanda) came by it. [She](wanda) laughs, [she](wanda) takes [him](anton) for a wit, and between the orchids [he](anton) commits, in another [man](emil)'s name, what that [man](emil) had been committing all winter. The [groom](goran), [Goran](goran), has been looking on through the steam. [He](goran) demands fifty crowns a month. Going home across the fields in the dead [man](emil)'s boots, [Anton](anton) is sick in a ditch.
- married baron wanda "husband"
- affair.past emil wanda "every Thursday"
- betray anton wanda "another man's name"
+ sex anton wanda "between the orchids"
- cheat wanda baron "between the orchids"
- discover goran anton+wanda "looking on"
+ threaten goran anton "fifty crowns"
- ill anton "is sick"
- injure.past wanda "a scar"
- happy wanda "laughs"
- discover! wanda anton "takes him for a wit"
- boss wanda goran "groom"
- die.past emil "dead man's"

== 4 What a Needle Knows
In letting out the coat [Rahel](rahel) finds that the [wearer](anton)'s left shoulder sits a finger lower than it used to. [She](rahel) says nothing for as long as it takes to thread a needle. "[He](emil) had a mole there," [she](rahel) says then, and pricks [him](anton) where there is none. [Anton](anton) goes down on the floor among the spangles and owns to everything. [She](rahel) slaps [him](anton), for [Emil](emil); [she](rahel) dries [his](anton) face, for himself; and [she](rahel) draws a mole on [him](anton) in walnut juice, because [Lena](lena) is fond of it. No one is to be told, least of all the [bride](lena), [whose](lena) wedding has been put forward to Candlemas.
+ discover rahel anton "finger lower"
- reveal anton rahel "owns to everything"
- attack rahel anton "slaps him"
- help rahel anton "draws a mole"
- reveal! anton+rahel lena "No one is to be told"
+ wedding? anton lena "put forward to Candlemas"
- injure anton rahel "pricks him"
- sad anton "on the floor"
- engaged anton lena "bride"

== 5 The Cannon
Somebody had doubled the powder. It is [Big Josef](dwarf), three foot four, [keeper](dwarf) of the fuses, [who](dwarf) is blamed and beaten by the stable hands, and [Big Josef](dwarf) [who](dwarf), with a tooth gone, goes over the magazine book on [his](dwarf) own account. The entry is in a gentleman's hand. [Lieutenant von Strehl](lt) of the lancers supplies the company with powder from the depot; [Lieutenant von Strehl](lt) has twice been refused by [Lena](lena), and once laughed at. The little [fireworker](dwarf) carries the page to [Pollak](dir). [He](dir) burns it. One does not accuse a [lancer](lt), [he](dir) explains, and besides, the powder was had on credit.
- attack.past _ emil "doubled the powder"
- accuse _ dwarf "is blamed"
- attack _ dwarf "beaten"
- injure dwarf "a tooth gone"
- investigate dwarf _ "goes over"
+ discover dwarf lt "gentleman's hand"
- reject.past lena lt "twice been refused"
+ reveal dwarf dir "carries the page"
- betray dir dwarf "burns it"
- help lt dir "supplies the company"
- love.past lt lena "refused by"
- accuse! dir lt "does not accuse"
- gift lt dir "on credit"

== 6 Winter Bread
Snow, and no performances. The elephants' water has to be broken with an axe. [Dr. Katz](doc), [who](doc) doctors people and camels for the same fee, plays the violin in the cook tent, and [Mina](mina), the bareback [girl](mina), six weeks a widow and six years old at heart, dances with the bear. There is a chapter of proverbs. Who rides two horses, say the riders, needs a long coffin. A circus in winter is like a clock in a drawer. [Lena](lena) embroiders an L and an E on eleven pillowcases, and [Anton](anton), sitting by, threads the needles for [her](lena), and once, by mistake, hands [her](lena) red silk for an A.
- create doc "plays the violin"
- married.past _ mina "widow"
- help anton lena "threads the needles"
- advisor doc _ "doctors people"
- create mina "dances with the bear"
- die.past _ "six weeks a widow"
- create lena "embroiders"
- reveal? anton lena "red silk"

== 7 Candlemas
At the altar [Anton](anton) gives [his](anton) [brother](emil)'s name, and the candle goes out. [Lena](lena) is wedded, then, to a dead [man](emil), as the [bridegroom](anton) reflects, and sleeps on the sofa, pleading [his](anton) grief. [She](lena) bears this for nine nights. On the tenth [she](lena) goes for advice to the wagon of the wardrobe, and [Rahel](rahel), [who](rahel) has begun to wait for a step with a finger's difference in it and hates herself, has to tell the young [wife](lena) how to win [him](anton). [Goran](goran)'s price goes up. The [Baroness](wanda) has sent a wedding present, a butterfly under glass, and means to have [her](wanda) Thursdays back.
+ wedding anton lena "gives his brother's name"
- betray anton lena "brother's name"
- sibling anton emil "brother's"
- reject anton lena "sleeps on the sofa"
+ love.start rahel anton "begun to wait"
- help rahel lena "how to win him"
- gift wanda lena "wedding present"
- threaten goran anton "price goes up"
- die.past emil "dead man"
- sad anton "grief"
- sad rahel "hates herself"
- married anton lena "young wife"
- affair? anton wanda "Thursdays back"

== 8 Pistols
[Strehl](lt), in drink, boasts at the officers' table of having blown a rope [dancer](emil) to heaven, and missed. It is repeated to the [Baroness](wanda), [whose](wanda) [cousin](lt) [he](lt) is, and by [her](wanda), from pure curiosity, to [Anton](anton). So it had been murder; so it had been meant for [Emil](emil). The [survivor](anton) strikes the [officer](lt) across the face with a glove full of sawdust. [They](anton+lt) meet at dawn, in fog. [Dr. Katz](doc) attends. The [lancer](lt) fires first, grazes the painted mole, and takes to [his](lt) heels when the [clown](emil)'s [brother](anton) does not fall; but the fog has a ditch in it, and the ditch has ice on it, and it is thin.
- reveal lt _ "boasts"
+ kill.past lt emil "blown a rope dancer"
- reveal wanda anton "by her"
- kin lt wanda "cousin"
- attack anton lt "strikes the officer"
+ attack lt anton "fires first"
- injure anton lt "grazes"
- flee lt "takes to his heels"
+ die lt "it is thin"
- reveal _ wanda "repeated"
- discover anton lt "had been murder"
- help doc anton+lt "attends"
- sibling anton emil "brother"

== 9 The Wash
[Katz](doc), seeing to the graze, wipes off the mole. [Lena](lena) is holding the basin. [She](lena) looks at the cloth, and at the skin, and [she](lena) says the right name for the first time. [Anton](anton) could lie. [He](anton) is so tired of it that [he](anton) tells [her](lena) in one breath of the fall, the rug, the coat, the altar. [She](lena) empties the basin over [him](anton). Then [she](lena) walks through the camp in [her](lena) stockings to the wagon of [Director Pollak](dir), and what the [daughter](lena) says to the [father](dir) can be heard by the elephants. [Pollak](dir), [who](dir) has faced tigers, locks himself in the cash box, as the company puts it, and weeps.
- treat anton doc "seeing to the graze"
+ discover lena anton "right name"
+ reveal anton lena "in one breath"
- attack lena anton "empties the basin"
- quarrel dir lena "heard by the elephants"
- parent dir lena "father"
- sad dir "weeps"
- injure anton "the graze"
- help lena doc "holding the basin"
- betray! anton lena "could lie"
- betray.past anton lena "the altar"

== 10 Thursday
[Goran](goran), [whose](goran) income is drying up, goes to the [baron](baron) at last. The [collector](baron) hears [him](goran) out, pins a swallowtail, and inquires for how long. Since last winter? With [both](anton+emil) of [them](anton+emil), corrects the [groom](goran), [who](goran) has heard the camp gossip: first the [one](emil) and then the [other](anton). [Wanda](wanda), in the doorway, learns in this manner that [she](wanda) has been widowed and made a fool of in the same hothouse. [She](wanda) dismisses the [informer](goran) on the spot. [She](wanda) asks [her](wanda) [husband](baron) what [he](baron) means to do. [He](baron) had thought, says the [baron](baron), of [Brazil](@brazil), for the morphos; would [she](wanda) care to come? To [her](wanda) own surprise, [she](wanda) would.
+ reveal goran baron "goes to the baron"
- affair.past emil wanda "Since last winter"
- discover wanda anton "learns in this manner"
- betray.past anton wanda "made a fool of"
- quit goran wanda "dismisses the informer"
- married baron wanda "husband"
+ invite baron wanda "care to come"
- reconcile baron wanda "she would"
- lose goran "drying up"
- cheat.past wanda baron "first the one"
- affair.past anton wanda "then the other"
- die.past emil "widowed"
- travel? baron+wanda "Brazil" @brazil

== 11 Sergeant and Fuse
For the [officer](lt) in the ditch somebody must answer. A [sergeant](serg) of gendarmes comes for [Anton Zoric](anton), is told by everybody that [he](anton) died in November, and is shown the grave. [He](serg) comes for [Emil](anton), then. [Lena](lena) has only to let [him](serg). [She](lena) sits on the steps with [her](lena) hands in [her](lena) lap, a [wife](lena) [who](lena) is not one, and beside [her](lena) sits down [Rahel](rahel), and the two [women](lena+rahel) look at what lies between [them](lena+rahel): one coat. "Take [him](anton)," says [Lena](lena), and it's not to the [sergeant](serg). In the cannon, at the left of the ring, [Big Josef](dwarf) has laid a single charge, correctly weighed.
- arrest? serg anton "comes for Anton Zoric"
- die! anton "died in November"
- betray _ serg "is shown the grave"
- married! anton lena "a wife who is not one"
+ breakup lena anton "Take him"
+ help dwarf anton "correctly weighed"

- die.past lt "officer in the ditch"
- betray? lena anton "let him"
== 12 The Bow
Before the gendarmes, two generals and a full house, a [Harlequin](anton) is shot over the canvas wall into the [Russian Empire](@russia). At the right of the ring, to take the applause, there appears under the mask and diamonds not a man at all; [Rahel](rahel) has let out the costume. When the [sergeant](serg) has plucked off the mask and begged [her](rahel) pardon, [she](rahel) packs [her](rahel) needles. It is eleven miles to the frontier. [Lena](lena), [mistress](lena) of the circus since the morning, there being nobody else to unlock the cash box, has lent [her](rahel) the grey. In a barn in [Volhynia](@volhynia) sits a [man](anton) with straw in [his](anton) hair and no papers. "And what are [you](anton) called?" asks [Rahel](rahel). [He](anton) tells [her](rahel): [Anton](anton).
+ flee anton "shot over the canvas wall"
- betray rahel serg "under the mask"
- reconcile? rahel serg "begged her pardon"
- hire lena "mistress of the circus"
- help lena rahel "lent her the grey"
+ find rahel anton "In a barn"
- reveal anton rahel "tells her"
- help rahel anton "let out the costume"
- discover serg rahel "plucked off the mask"
- travel rahel "packs her needles"
