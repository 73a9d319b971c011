%series The Slow Ark
%lang en
%genre science fiction: a generation ship and its ruling families, encyclopaedia episode table
%cast okonjo   | Captain Okonjo; Adaeze Okonjo; Adaeze | f
%cast varga    | Ilka Varga; Captain Varga; Varga | f
%cast tuan     | Tuan | m
%cast bram     | Bram Lindqvist; Bram | m
%cast sol      | Sol | n
%cast mercy    | Mercy Okonjo; Mercy | f
%cast nnamdi   | Nnamdi Okonjo; Nnamdi | m
%cast pascoe   | Dr. Pascoe; Pascoe | m
%cast yuki     | Yuki Amano; Yuki; Captain Amano | f
%cast welder   | Jory | m
%cast sleeper  | Hale; Ferdinand Hale | m
%cast gardener | - | f
%cast infant   | Dawn | f
%cast amanos   | Amanos | g
%cast husband  | - | m
%cast lost     | - | m

== 1 Year 211
[Adaeze Okonjo](okonjo), [captain](okonjo) of the Slow Ark in the fourth generation, has raised two [children](mercy+nnamdi) alone since the airlock accident that took [her](okonjo) [husband](husband). To end the bad blood with the [Amanos](amanos), [who](amanos) own the water, [she](okonjo) has decided that [her](okonjo) [son](nnamdi) [Nnamdi](nnamdi) shall take [Yuki Amano](yuki) for [his](nnamdi) bride. The young [people](nnamdi+yuki) have met once, at seven, and [she](yuki) bit [him](nnamdi). [Nnamdi](nnamdi) has been going out with [Tuan](tuan), the algae [farmer](tuan), for a year; of that the [captain](okonjo) has no idea. [Her](okonjo) [first officer](varga), [Ilka Varga](varga), has.
- parent okonjo mercy+nnamdi "children"
- die.past husband "took her husband"
- married.past husband okonjo "husband"
- enemy amanos okonjo "bad blood"
+ wedding? nnamdi yuki "for his bride"
- meet.past nnamdi yuki "have met once"
- attack.past yuki nnamdi "bit him"
+ couple nnamdi tuan "going out with"
- discover! okonjo nnamdi+tuan "has no idea"
- boss okonjo varga "first officer"
- discover.past varga nnamdi+tuan "Varga, has"

== 2 The Water Bride
[Yuki](yuki) moves across to the forward ring with eleven trunks and takes the cabin next to [Mercy](mercy)'s. [Mercy](mercy), [Nnamdi](nnamdi)'s [twin](mercy), had meant to loathe [her](yuki). Instead [the two](mercy+yuki) sit up till morning over a bottle of beet spirit, and when [she](mercy) finally gets to bed, the [captain](okonjo)'s [daughter](mercy) cannot stop thinking of the wrists of the [woman](yuki) [her](mercy) [brother](nnamdi) is to marry. The [gardener](gardener), [who](gardener) hears everything through the vines, keeps it to herself. [Nnamdi](nnamdi) asks [Tuan](tuan) to run away with [him](nnamdi). Where to? asks [Tuan](tuan), and points at the stars.
+ move yuki "moves across"
- neighbour mercy yuki "next to"
- sibling mercy nnamdi "twin"
- friend.start mercy yuki "sit up till morning"
+ love.start mercy yuki "cannot stop thinking"
- wedding? nnamdi yuki "is to marry"
- discover gardener mercy "hears everything"
- reveal! gardener "keeps it"
- flee? nnamdi+tuan "run away"

== 3 First Officer
[Varga](varga) wants the chair in which [Okonjo](okonjo) sits, and has wanted it since [she](okonjo) was preferred to [her](varga) at thirty. The [first officer](varga) brings [her](okonjo) tea, and a rumour with the tea. The [captain](okonjo) drinks the one and swallows the other: that [her](okonjo) [son](nnamdi)'s [sweetheart](tuan) is stealing oxygen. [She](okonjo) orders [her](varga) to look into it. [She](varga) already has, [she](varga) replies, and lays a file on the table that [she](varga) wrote herself. When [her](varga) [superior](okonjo) thanks [her](varga) with tears in [her](okonjo) eyes, [she](varga) feels, for the length of a breath, ashamed.
- jealous varga okonjo "was preferred"
- boss okonjo varga "first officer"
- reveal varga okonjo "rumour"
- parent okonjo nnamdi "son's"
- couple nnamdi tuan "sweetheart"
+ accuse varga tuan "stealing oxygen"
- steal! tuan _ "stealing oxygen"
- investigate? varga tuan "look into it"
+ betray varga okonjo "wrote herself"
- sad okonjo "tears"
- sad varga "ashamed"

== 4 Short Watch
[Tuan](tuan) lands in the brig. [Bram](bram) guards [Tuan](tuan). [Bram](bram) is [Varga](varga)'s [lover](bram). [Tuan](tuan) and [Bram](bram) went to school together. [Sol](sol), the ship's [mind](sol), speaks up for [Tuan](tuan). Nobody believes [Sol](sol). [Nnamdi](nnamdi) begs [Bram](bram) for the key. [Bram](bram) says no to [Nnamdi](nnamdi). Then [Mercy](mercy) winks at [Bram](bram). [Bram](bram) blushes and forgets the key in the lock. [Nnamdi](nnamdi) sets [Tuan](tuan) free. [They](nnamdi+tuan) hide with [Dr. Pascoe](pascoe). [Pascoe](pascoe) is [Varga](varga)'s [ex-husband](pascoe).
+ arrest _ tuan "lands in the brig"
- couple bram varga "lover"
- friend.past bram tuan "went to school together"
- help sol tuan "speaks up for"
- reject bram nnamdi "says no"
- flirt bram mercy "winks at"
+ rescue nnamdi tuan "sets Tuan free"
- flee nnamdi+tuan "hide"
- help pascoe nnamdi+tuan "hide with"
- ex pascoe varga "ex-husband"
- divorce.past pascoe varga "ex-husband"

== 5 Heart of the Ship
While [her](okonjo) [officers](bram+varga) comb the lower decks, [Adaeze](okonjo) collapses on the bridge. [Pascoe](pascoe), torn from [his](pascoe) supper, diagnoses a weak valve and gives [her](okonjo) three weeks. [He](pascoe) has treated [her](okonjo) for twenty years and has been fond of [her](okonjo) for nineteen; [he](pascoe) says so at last, holding a stethoscope. [She](okonjo) takes [his](pascoe) hand and falls asleep. In [her](okonjo) absence the chair goes to [Varga](varga), and from now on it is [she](varga) [whom](varga) the crew calls [captain](varga). [Her](varga) first order concerns [Bram](bram), [whom](bram) [she](varga) reduces to the ranks for a forgotten key, and turns out of [her](varga) bed as well.
- boss okonjo bram+varga "officers"
+ ill okonjo "collapses"
- die? okonjo "three weeks"
- advisor pascoe okonjo "has treated her"
- love pascoe okonjo "fond of"
+ confess pascoe okonjo "says so"
+ hire varga "chair goes to"
- lose bram varga "reduces to the ranks"
- breakup varga bram "out of her bed"

== 6 The New Captain
The [captain](varga) visits the [captain](okonjo). The [one](varga) brings flowers that the [other](okonjo) has to sign for. [She](okonjo) has been told by [Sol](sol) who wrote the file, says the [patient](okonjo), and watches [her](varga) grow pale. [She](varga) denies it, then defends it, then shouts; [she](okonjo) does not raise [her](okonjo) voice once. [They](okonjo+varga) had been cadets together, had shared a bunk and a toothbrush. "[You](varga) could have asked [me](okonjo) for it," says [Adaeze](okonjo). The [usurper](varga) flees from the sickbay, and it is the [gardener](gardener) [who](gardener) finds [her](varga) crying among the beans.
- reveal sol okonjo "has been told"
- accuse okonjo varga "who wrote the file"
- betray varga okonjo "denies it"
- quarrel okonjo varga "shouts"
- colleague.past okonjo varga "cadets together"
- housemate.past okonjo varga "shared a bunk"
+ flee varga okonjo "flees"
- find gardener varga "finds her"
- sad varga "crying"

== 7 The Sleeper
In a sealed vault on deck nine, where [they](nnamdi+tuan) are hiding, [Nnamdi](nnamdi) and [Tuan](tuan) come upon a [man](sleeper) in ice. The plate gives no name, only a rank: founder. A passing [welder](welder) helps [them](nnamdi+tuan) to thaw [him](sleeper). [He](sleeper) opens [his](sleeper) eyes after two centuries, asks who won, and is sick on the [welder](welder)'s boots. At the same hour, three rings further forward, [Yuki](yuki) kisses [Mercy](mercy), or [Mercy](mercy) [Yuki](yuki); on that [they](mercy+yuki) will never agree. The wedding is in four days. [Yuki](yuki) suggests, not quite joking, that [she](yuki) marry the wrong [twin](mercy).
+ find nnamdi+tuan sleeper "come upon"
- help welder nnamdi+tuan "helps them"
+ recover sleeper "opens his eyes"
- ill sleeper "is sick"
+ kiss mercy yuki "kisses Mercy"
- wedding? nnamdi yuki "wedding"
- propose yuki mercy "the wrong twin"

== 8 Three Men in a Vault
[Tuan](tuan) shaves the [founder](sleeper), because [he](sleeper) cannot hold the blade. [He](sleeper) calls [him](tuan) grandson, out of politeness. [Nnamdi](nnamdi) dislikes the old [man](sleeper), and tells [his](nnamdi) [boyfriend](tuan) so; [he](tuan) retorts that [he](nnamdi) dislikes anyone [he](tuan) is kind to. "[He](nnamdi) is jealous," the [sleeper](sleeper) observes from under the foam. "[I](sleeper) was like [him](nnamdi). [I](sleeper) lost a good [man](lost) by it." The [captain](okonjo)'s [son](nnamdi) walks out, comes back, and says [he](nnamdi) is sorry, to which of [the two](sleeper+tuan) is not quite clear. The [farmer](tuan) hands [him](nnamdi) the towel.
- help tuan sleeper "shaves"
- couple nnamdi tuan "boyfriend"
+ quarrel nnamdi tuan "retorts"
- jealous nnamdi sleeper "is jealous"
- breakup.past lost sleeper "lost a good man"
- parent okonjo nnamdi "captain's son"
- return nnamdi "comes back"
+ reconcile nnamdi tuan "says he is sorry"

== 9 The Wrong Twin
The hall is decked, the [Amanos](amanos) stand on one side with [their](amanos) water seals, and no groom appears. Then [Mercy](mercy), in [her](mercy) [brother](nnamdi)'s dress uniform, walks up the aisle. [Yuki](yuki) lifts [her](yuki) veil. Before anyone can object, [Sol](sol) has pronounced [them](mercy+yuki) wife and wife, and the old [captain](okonjo), wheeled in by [Pascoe](pascoe), begins to clap. [Varga](varga) cries treason. [Bram](bram), in a sailor's plain jacket, steps between the [woman](varga) [who](varga) dropped [him](bram) and the [woman](mercy) [who](mercy) once winked at [him](bram). [He](bram) will not draw a weapon on a bride, [he](bram) says.
- sibling mercy nnamdi "brother's"
- wedding! nnamdi yuki "no groom appears"
+ wedding mercy yuki "pronounced them"
- happy okonjo "begins to clap"
- help pascoe okonjo "wheeled in"
+ accuse varga mercy+yuki "cries treason"
- breakup.past varga bram "dropped him"
- flirt.past bram mercy "winked at"
- rescue bram mercy "steps between"

== 10 Founder's Word
The [man](sleeper) from the ice, shaved and in a borrowed coat, enters in the midst of the uproar. [He](sleeper) gives [his](sleeper) name at last: [Ferdinand Hale](sleeper), [whose](sleeper) portrait hangs above the very chair. [He](sleeper) asks for the log and reads aloud who stole no oxygen. [Tuan](tuan) is cleared. [Varga](varga), abandoned by [her](varga) own guards, holds a torch to [Nnamdi](nnamdi)'s throat and backs toward the lifts with [him](nnamdi). [Tuan](tuan) goes for [her](varga) with a rake. [She](varga) burns [his](tuan) arm to the bone; [Nnamdi](nnamdi) gets loose. By evening the second [captain](varga) of the year is in irons.
+ return sleeper "enters"
- reveal sleeper "gives his name"
- steal! tuan _ "stole no oxygen"
- lose varga "abandoned by"
+ abduct varga nnamdi "holds a torch to"
- attack tuan varga "goes for her"
+ injure tuan varga "burns his arm"
- flee nnamdi varga "gets loose"
+ arrest _ varga "in irons"

== 11 Valve
[Hale](sleeper), it turns out, was a surgeon before [he](sleeper) was a founder. Under [his](sleeper) eyes, with [Sol](sol) holding the lamps, [Pascoe](pascoe) operates on [Adaeze](okonjo). [She](okonjo) comes round toward noon, asks for plum wine and, before the [doctor](pascoe) can put down the chart, for the [doctor](pascoe). Will [he](pascoe) have [her](okonjo)? [He](pascoe) will. The [patient](okonjo) never returns to the bridge, for [she](okonjo) has handed the chair to [her](okonjo) [daughter-in-law](yuki). So [Captain Amano](yuki), twenty-four, takes the watch, and [her](yuki) [wife](mercy) brings [her](yuki) tea without a rumour in it.
+ treat okonjo pascoe "operates on"
- help sleeper+sol pascoe "holding the lamps"
+ recover okonjo "comes round"
- propose okonjo pascoe "Will he have her"
- engaged.start okonjo pascoe "He will"
- quit okonjo "handed the chair"
- kin okonjo yuki "daughter-in-law"
+ hire yuki okonjo "takes the watch"
- married mercy yuki "wife"

== 12 Letters to a Cell
[Varga](varga) reads all day. Once a week [Adaeze](okonjo) comes to see [her](varga), and lets [her](varga) win at cards. [She](okonjo) has not forgiven [her](varga), [she](okonjo) says, but [she](okonjo) is bored. The [prisoner](varga) asks after [her](varga) [ex-husband](pascoe). [He](pascoe) snores, says [his](pascoe) [fiancée](okonjo). "[He](pascoe) always did," says [she](varga), and for the first time in thirty years [they](okonjo+varga) both laugh at the same man. [She](okonjo) forgets [her](okonjo) shawl on leaving. [She](varga) wears it that night, and the next week neither of [them](okonjo+varga) mentions it.
- arrest.past _ varga "prisoner"
- reconcile! okonjo varga "has not forgiven"
- ex pascoe varga "ex-husband"
- engaged okonjo pascoe "fiancée"
+ happy okonjo+varga "laugh"
- lose okonjo "forgets her shawl"
- find varga okonjo "wears it"

== 13 Dawn
[Bram](bram) has found a place in the algae tanks, under [Tuan](tuan), and, as the gossips have it, in the affections of the [welder](welder). The [welder](welder), [whose](welder) name is [Jory](welder), says the gossips are slow: [they](bram+welder) have been living together since spring. [Yuki](yuki) and [Mercy](mercy) bring home a [foundling](infant) from the nursery, three weeks old, and name [her](infant) [Dawn](infant). [Nnamdi](nnamdi), with [his](nnamdi) burned but mended [partner](tuan) at [his](nnamdi) side, is the proudest [uncle](nnamdi) on eleven decks. Old [Hale](sleeper), tired of being thanked, asks to be frozen again. Wake [me](sleeper) when you get there, [he](sleeper) says.
- hire bram tuan "found a place"
- boss tuan bram "under Tuan"
- couple bram welder "affections"
- housemate bram welder "living together"
+ parent.start mercy+yuki infant "bring home a foundling"
- couple nnamdi tuan "partner"
- recover tuan "mended"
- kin infant nnamdi "uncle"
- happy nnamdi "proudest"
