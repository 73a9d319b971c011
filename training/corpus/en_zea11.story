%series Pecan Hollow
%lang en
%genre Georgia family saga, prestige-drama episode summaries
%cast ave | Avelyn Rutledge; Avelyn | f
%cast clay | Clayton Rutledge; Clayton; Rutledge | m
%cast wade | Wade Rutledge; Wade | m
%cast mar | Marisol Vega; Marisol | f
%cast dec | Decatur Tull; Decatur; Tull | m
%cast jo | Josephine Tull; Jo | f
%cast ben | Bennett Crowe; Bennett; Crowe | m
%cast lyla | Lyla | f
%cast rev | Reverend Odom; Odom | m
%cast sheriff | Sheriff Pruitt; Pruitt | f
%cast mama | Big Ruth; Ruth | f
%cast pilot | - | m
%cast lawy | - | n
%cast jogp | - | m
%cast fia | - | m
%cast mid | - | f
%cast decwife | - | f
%cast baby | - | n

== 1
[Clayton Rutledge](clay), third-generation [grower](clay), reads in the Macon paper that [his](clay) own orchard is for sale. The [seller](wade) is [his](clay) younger [brother](wade) [Wade](wade), [who](wade) has come back from [Nashville](@nashville) with a guitar, a [lawyer](lawy) and a pregnant [girlfriend](lyla). [Clayton](clay)'s [wife](ave), [Avelyn](ave), invites all [three](lawy+lyla+wade) to supper before [her](ave) [husband](clay) can load the shotgun. [Decatur Tull](dec), [whose](dec) family has tended those trees as long as the [Rutledges](clay+wade) have owned them, eats on the porch, by habit and not by choice.
- discover clay "reads"
- betray wade clay "seller"
- return wade "come back" @nashville
- sibling clay wade "younger brother"
- advisor lawy wade "lawyer"
- couple lyla wade "girlfriend"
- pregnant lyla wade "pregnant"
- married ave clay "wife"
+ invite ave lawy+lyla+wade "invites all three"
- attack? clay lawy+lyla+wade "shotgun"
- boss clay dec "tended those trees"

== 2
[Lyla](lyla) can't sleep for the cicadas and finds [Big Ruth](mama), the [brothers](clay+wade)' bedridden [grandmother](mama), awake as well; between biscuits the old [woman](mama) tells [her](lyla) who really planted the north field. Next door [Jo Tull](jo), home from [Atlanta](@atlanta) for the first time since law school, opens a trunk of [her](jo) [grandfather](jogp)'s and discovers a deed with a red seal. [Bennett Crowe](ben), county [surveyor](ben), proposes that [the two](ben+jo) of [them](ben+jo) check it together. [He](ben) proposes, to be accurate, rather quickly.
- meet lyla mama "finds"
- sibling clay wade "brothers"
- ill mama "bedridden"
+ reveal mama lyla "tells her"
- neighbour jo lyla+mama "Next door"
- return jo "home from" @atlanta
+ discover jo "discovers a deed"
- kin jo jogp "grandfather"
- investigate? ben+jo "check"
- love ben jo "rather quickly"
- kin clay+wade mama "grandmother"

== 3
The deed says that the whole hollow was conveyed to a Tull in 1911. [Clayton](clay) calls the paper a forgery and [Jo](jo) a disgrace to [her](jo) own [daddy](dec), [who](dec) is standing behind [him](clay) with a rake. [Decatur](dec) sets the rake down. After forty-one years [he](dec) walks off the job, past every tree [he](dec) ever grafted, and [Avelyn](ave), weeping, runs after [him](dec) with [his](dec) hat.
+ accuse clay jo "forgery"
- quarrel clay jo "disgrace"
- parent dec jo "daddy"
+ quit dec clay "walks off"
- create.past dec "grafted"
- sad ave "weeping"
- help ave dec "runs after"

== 4
Harvest, and nobody to shake the trees. [Wade](wade) turns out to be good for something: [he](wade) brings in a crew from the coast, led by [Marisol Vega](mar), [who](mar) bargains [Clayton](clay) up to double and then makes [him](clay) carry water. [Lyla](lyla) watches [her](lyla) [boyfriend](wade) sing to [Marisol](mar) from the flatbed. [Reverend Odom](rev), the Tulls' [pastor](rev), is asked to speak on forgiveness and speaks on property, to a standing ovation in two of the pews.
- hire mar clay "brings in a crew"
- help wade clay "brings in"
- boss mar _ "led"
- couple lyla wade "boyfriend"
+ flirt wade mar "sing to"
- jealous lyla mar "watches"
- advisor rev dec+jo "pastor"

== 5
A crop duster comes down in the north field. The [pilot](pilot) is alive, just; [Jo](jo) and [Avelyn](ave) cut [him](pilot) loose with pruning shears while the tank is burning, and are blown into the ditch together. In the hospital [Avelyn](ave), on oxygen and far from [her](ave) manners, says that [she](ave) has known about the deed for twenty years. [Clayton](clay) is in the doorway with carnations.
- injure pilot "just"
+ rescue ave+jo pilot "cut him loose"
- injure ave "on oxygen"
+ reveal ave jo "known about the deed"
- discover.past ave "known"
- gift clay ave "carnations"

== 6
[Avelyn](ave) found the carbon copy behind the mantelpiece as a bride, and hid it from [Clayton](clay) out of love, [she](ave) swears, or fear, [she](ave) allows. [Clayton](clay) takes [his](clay) pillow to the barn. [Bennett](ben) surveys by night with [Jo](jo) holding the lamp; the boundary stone is exactly where the seal says, and [his](ben) hands are exactly where they ought not to be. [She](jo) has a [fiancé](fia) in [Atlanta](@atlanta), [she](jo) remembers, around two.
- find.past ave "found"
- wedding.past ave clay "bride"
- love ave clay "out of love"
+ betray.past ave clay "hid it from"
- sad.past ave clay "fear"
- reject clay ave "takes his pillow"
- investigate ben "surveys"
- help jo ben "holding"
- affair ben jo "ought not to be"
- engaged fia jo "fiancé"
- cheat jo fia "ought not to be"

== 7
[Lyla](lyla) waters the pecans with [her](lyla) own tears, then with a hose, then packs. [Big Ruth](mama) gives [her](lyla) four thousand dollars out of a flour tin, and the name of the only decent [midwife](mid) in the county. [Wade](wade) gets as far as the bus. "Sing [me](lyla) one," says [Lyla](lyla) through the window, "just one that's about [me](lyla)." [He](wade) can't think of a line. The bus leaves.
- sad lyla "tears"
- gift mama lyla "four thousand"
+ breakup lyla wade "packs"
- advisor mid _ "midwife"
- create? wade lyla "Sing"
- create! wade lyla "can't think"
- travel lyla "leaves"

== 8
[Sheriff Pruitt](sheriff) serves [Clayton](clay) with the injunction and, when [he](clay) throws it into the pond, with cuffs. Bail is posted by [Decatur Tull](dec), without a word, in one-dollar bills. "[I](clay) never asked [you](dec)," says [Rutledge](clay). "[You](clay) never asked [me](dec) nothing," says [Decatur](dec). The [midwife](mid) calls: the [girl](lyla) has gone into early labor, and there's a road washed out between [her](lyla) and the hospital.
- reject clay "throws it"
+ arrest sheriff clay "with cuffs"
- rescue dec clay "Bail"
- reveal mid _ "calls"
- birth? lyla "early labor"
- advisor mid lyla "midwife"

== 9
[Wade](wade) runs the eleven miles through the flood with a chain saw. On a barn floor, by truck lights, [Lyla](lyla) has a [daughter](baby) while [Marisol](mar), [whose](mar) crew has come over the hill with a tractor, holds [her](lyla) head and mentions that [Wade](wade) wrote the chorus for [her](lyla) and merely tried it on [Marisol](mar). It is a small bit of news at a large moment. [Ruth](mama) dies the same night, at home, of nothing in particular.
- travel wade "runs the eleven miles"
+ birth lyla baby "has a daughter"
- boss mar _ "crew"
- help mar lyla "holds her head"
- create.past wade "wrote the chorus"
- reveal mar lyla "mentions"
+ die mama "dies"

== 10
The will of [Big Ruth](mama) makes the court case moot: in 1953 [she](mama) signed the hollow over, in half, to the Tulls, because [she](mama) had been the one [who](mama) hid the first deed. [Jo](jo)'s [intended](fia) drives down for the funeral, takes one look at [Crowe](ben), and asks for the ring back as one might ask for the salt. [Bennett](ben) hands it to [him](fia). [Avelyn](ave) sits in the barn door, in the rain, until [Clayton](clay) moves over on the hay.
+ reveal mama "makes the court case moot"
- gift.past mama _ "signed"
- betray.past mama _ "hid the first deed"
- engaged fia jo "intended"
- travel fia "drives"
- die.past mama "funeral"
+ engaged.end fia jo "ring back"
- gift ben fia "hands"
- reconcile ave clay "moves over"

== 11
The first co-op harvest: [Tull](dec) and [Rutledge](clay) on one scale, [neither](clay+dec) trusting it. [Marisol](mar) has been made foreman by [both](clay+dec) of [them](clay+dec), and sues [them](clay+dec) both within the week, for wages, and wins. [Odom](rev), nursing [Decatur](dec)'s [wife](decwife) through [her](decwife) last winter, is found to have a kind word for everybody. The carrier hawk that [Lyla](lyla)'s [baby](baby) feeds is named Guitar, because it returns.
- colleague.start clay dec "co-op"
- hire mar clay+dec "foreman"
- accuse mar clay+dec "sues"
- help rev decwife "nursing"
- ill decwife "nursing"
- married dec decwife "wife"
+ find mar "wins"
- die? decwife "last winter"
- parent lyla baby "baby"

== 12
[Jo](jo) marries [Bennett](ben) under the oldest tree, on the line that [he](ben) drew and [she](jo) contested. [Wade](wade), from the flatbed, sings one that's about [Lyla](lyla), all six verses, and [she](lyla) lets [him](wade) finish. [Pruitt](sheriff) dances with the [man](clay) [whom](clay) [she](sheriff) arrested. [Decatur](dec) grafts a limb from the north field onto one from the south; [Clayton](clay) holds the string. Will it take? Ask in seven years.
+ wedding ben jo "marries"
- quarrel.past ben jo "contested"
- create wade lyla "sings"
- reconcile? lyla wade "lets him finish"
- arrest.past sheriff clay "arrested"
+ help clay dec "holds the string"
