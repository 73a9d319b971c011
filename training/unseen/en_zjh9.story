%series The School of Donna Fulvia
%lang en
%genre costume comedy: a fencing school in Naples, 1702, platform episode blurbs
%cast fulvia | Donna Fulvia Carafa; Donna Fulvia; Fulvia | f
%cast tancredi | Tancredi | m
%cast yared | Yared | m
%cast perla | Perla | f
%cast duke | Duke of Santacroce; Santacroce | m
%cast duchess | Duchess Violante; Violante | f
%cast bastian | Bastian Vella; Bastian; Vella | m
%cast nuncio | Monsignor Crespi; Crespi | m
%cast guido | Guido | m
%cast smith | Mastro Zeno; Zeno | m
%cast lodger | - | n

%cast child | Agata | f
%cast mask | - | n
%cast brother | - | m
%cast tunisian | - | f

== 1 En garde
Widowed at thirty, in debt at thirty-one: [Donna Fulvia Carafa](fulvia) opens [her](fulvia) late [husband](guido)'s fencing hall to anyone who pays, women not excepted. The first to pay is a [runaway](perla) called [Perla](perla), with spoons [she](perla) took from [her](perla) former [mistress](duchess). The second is [Tancredi](tancredi), good-looking, lazy, a count's younger [brother](tancredi). [He](tancredi) bows to [Perla](perla), and walks into the rack. Only the chief [assistant](yared), [Yared](yared) of [Gondar](@gondar), [who](yared) has served the house since boyhood, sees why [Fulvia](fulvia) laughs too long.
- married.past fulvia guido "late husband's"
- die.past guido "late"
+ create fulvia "opens"
- steal.past perla duchess "spoons"
- boss.past duchess perla "former mistress"
- love tancredi perla "walks into the rack"
- flee.past perla duchess "runaway"
- sibling _ tancredi "younger brother"
- discover yared fulvia "sees why"
- boss fulvia yared "assistant"

== 2 Parry
The [Duke of Santacroce](duke), to [whom](duke) the hall is mortgaged, presses [his](duke) suit for the third time since Epiphany. [Fulvia](fulvia) points out that there is a [duchess](duchess). There is, [he](duke) agrees; [he](duke) had something less formal in mind. [She](fulvia) shows [him](duke) the door and, when [he](duke) mistakes it, the window. Next morning every pupil but two has stayed away. [Yared](yared), [who](yared) has saved up wages [he](yared) was never asked to save, lays them on the table and says that [he](yared) will be paid in lessons in Latin.
- flirt duke fulvia "presses his suit"
- married duchess duke "duchess"
- affair? duke fulvia "less formal"
+ reject fulvia duke "shows him the door"
- quit _ fulvia "has stayed away"
+ help yared fulvia "lays them on the table"
- advisor? fulvia yared "lessons in Latin"

== 3 The Lunge
By night a [stranger](mask) in a white mask beats [Santacroce](duke)'s bravos at the port, three at a time. All of [Naples](@naples) guesses. [Tancredi](tancredi) lets it be thought that it is [he](tancredi); [Perla](perla) believes it, and so, at last, [he](tancredi) gets [his](tancredi) kiss behind the straw targets. Is it a theft, [he](tancredi) wonders, if one merely doesn't contradict? A [lodger](lodger) rents the loft, pays in advance and sleeps all day. [Mastro Zeno](smith), the [armourer](smith) next door, complains about footsteps on the tiles.
+ attack mask _ "beats"
- betray tancredi perla "lets it be thought"
- kiss perla tancredi "kiss"
- housemate fulvia lodger "rents the loft"
- neighbour fulvia smith "next door"
- accuse smith lodger "complains"

== 4 Short Blades
[Violante](duchess) is bored. [She](duchess) loves no one. A [duke](duke) married [Violante](duchess). [Violante](duchess) wants a lesson. [Yared](yared) teaches [Violante](duchess). The [pupil](duchess) touches [Yared](yared) first. [Yared](yared) touches back. [Fulvia](fulvia) walks in on [Yared](yared). [Fulvia](fulvia) walks out again. [Perla](perla) knows the [Duchess](duchess). The [Duchess](duchess) knows the spoons. All fall silent.
- love! duchess _ "loves no one"
- married duchess duke "married Violante"
- advisor yared duchess "teaches"
+ flirt duchess yared "touches Yared first"
- discover fulvia duchess+yared "walks in on"
- jealous fulvia duchess "walks out again"
+ discover duchess perla "knows the spoons"

== 5 Feint
[Violante](duchess) does not want the spoons, [she](duchess) wants a go-between; and as long as [Perla](perla) carries [her](duchess) letters to [Yared](yared), the constable need hear nothing. [Perla](perla) carries them as far as the well and tells [Fulvia](fulvia). [The two](fulvia+perla), heads together, answer in [Yared](yared)'s name, so coldly that the great [lady](duchess) takes to [her](duchess) bed. The [man](yared) himself suspects nothing. [He](yared) is trying to decline the word amor, in front of [Donna Fulvia](fulvia), and cannot get beyond the dative.
+ threaten duchess perla "the constable"
- love duchess yared "letters to Yared"
- reveal perla fulvia "tells"
+ betray fulvia+perla duchess "in Yared's name"
- sad duchess "takes to her bed"
- discover! yared fulvia+perla "suspects nothing"
- love yared fulvia "decline the word"

== 6 Riposte
A Maltese [captain](bastian), [Bastian Vella](bastian), asks for the hall by the name of [Guido](guido), with [whom](guido) [he](bastian) was at sea, and looks at the [widow](fulvia) as if [she](fulvia) were a chart. [He](bastian) has news: [her](fulvia) [husband](guido) did not drown. [He](guido) was taken by corsairs, ransomed, and has for four years kept a tavern and another [wife](tunisian) in [Tunis](@tunis). [Fulvia](fulvia) hears it standing. Afterwards [she](fulvia) fences [Yared](yared) till [he](yared) bleeds, apologises, and weeps on the shoulder [she](fulvia) has just pricked.
- friend.past bastian guido "at sea"
- love bastian fulvia "as if she were a chart"
+ reveal bastian fulvia "has news"
- die! guido "did not drown"
- married fulvia guido "husband"
- abduct.past _ guido "taken by corsairs"
- rescue.past _ guido "ransomed"
- cheat guido fulvia "another wife"
- married guido tunisian "wife"
- attack fulvia yared "till he bleeds"
- reconcile fulvia yared "apologises"
- sad fulvia "weeps"
- help yared fulvia "on the shoulder"

== 7 The White Mask
[Perla](perla) follows the [mask](mask) across nine roofs, for [she](perla) wants to surprise [her](perla) [sweetheart](tancredi). But [her](perla) [sweetheart](tancredi) is at home in the bath, singing. Beneath the mask, when it slips, are the features of the [lodger](lodger), and they are those of a [girl](lodger). "[I](lodger) had a [brother](brother)," says the [lodger](lodger), "and the [Duke](duke) had a dungeon." [Perla](perla) swears silence. [She](perla) goes down to the bath, tips the [braggart](tancredi) out of it and tells [him](tancredi) to find himself another goose.
- investigate perla mask "follows the mask"
- reveal lodger perla "says the lodger"
- couple perla tancredi "sweetheart"
+ discover perla lodger "when it slips"
- sibling.past brother lodger "brother"
- arrest.past duke brother "dungeon"
- reveal! perla lodger "swears silence"
- attack perla tancredi "tips the braggart"
+ breakup perla tancredi "another goose"

== 8 Touché
To win back [his](tancredi) [goose](perla), [Tancredi](tancredi) takes the mask one night in earnest, and is run through the arm, arrested and about to be hanged for eleven duels that [he](tancredi) did not fight. The [Duke](duke) is delighted. [Monsignor Crespi](nuncio), the papal [nuncio](nuncio), [who](nuncio) has a weakness for fencing mistresses, offers [Fulvia](fulvia) a pardon for the [boy](tancredi) in exchange for a supper. [She](fulvia) brings the supper, the whole school and a chaperone: [Violante](duchess), up from [her](duchess) bed, and armed.
- reconcile? perla tancredi "win back"
- injure tancredi _ "run through the arm"
+ arrest _ tancredi "arrested"
- kill? _ tancredi "hanged"
- happy duke "delighted"
- love nuncio fulvia "a weakness"
- invite nuncio fulvia "in exchange for a supper"
+ rescue? nuncio tancredi "a pardon"
- recover duchess "up from her bed"

== 9 Corps-à-corps
[Crespi](nuncio) signs between the fish and the fowl. The released [prisoner](tancredi), [who](tancredi) for once did something and got hurt, is tended by [Perla](perla), at a distance of one yard, then of half a yard. On the way home [Violante](duchess) tells [Fulvia](fulvia) that letters may be forged but that a man's glances may not, and that [Yared](yared)'s have never been for duchesses. "Are [you](fulvia) blind?" In the armoury [Yared](yared) is packing. There is a ship for [Massawa](@massawa) at dawn, and [he](yared) has paid in Latin.
+ rescue nuncio tancredi "signs"
- treat tancredi perla "is tended by"
- reconcile? perla tancredi "half a yard"
- discover duchess fulvia "may be forged"
+ reveal duchess fulvia "tells"
- love yared fulvia "never been for duchesses"
- travel? yared "ship for Massawa" @massawa

== 10 The Dead Man
Who stands in the doorway, fat, tanned and alive? [Guido](guido) has come for [his](guido) hall, [his](guido) wine and, in that order, [his](guido) [wife](fulvia). By the hand [he](guido) leads a small [girl](child), [Agata](child), born in [Tunis](@tunis). [Fulvia](fulvia) gives the [child](child) bread and the [father](guido) a foil. [Vella](bastian), [who](bastian) hoped to be asked next, acts as [his](guido) second, out of old shipboard friendship, and as [hers](fulvia), out of love. It takes four passes. [Guido](guido) yields, kneels, signs and is back on board by supper.
+ return guido "come for his hall"
- married fulvia guido "wife"
- parent guido child "father"
- help fulvia child "bread"
- friend bastian guido "shipboard friendship"
- help bastian guido "acts as his second"
- help bastian fulvia "as hers"
- love bastian fulvia "out of love"
- attack fulvia guido "a foil"
+ flee guido "back on board"

== 11 Flèche
[Yared](yared)'s ship has not left, there being no wind. [Fulvia](fulvia) has herself rowed out, climbs a rope ladder in a skirt and declines, before forty sailors, the word amor, through all its cases. [He](yared) corrects [her](fulvia) once. What follows makes the sailors turn to the sea. In the city the white [mask](lodger) forces a way into the palace and holds a point to the [Duke](duke)'s throat; [he](duke) begs, and it is [Violante](duchess), the [man](duke)'s own [wife](duchess), [who](duchess) hands the [avenger](lodger) the key to the dungeon. The [brother](brother) is alive.
+ confess fulvia yared "the word amor"
- travel fulvia yared "rowed out"
- kiss fulvia yared "What follows"
+ threaten lodger duke "holds a point"
- married duchess duke "wife"
- betray duchess duke "hands the avenger"
- help duchess lodger "the key"
- sibling brother lodger "brother"
- die! brother "is alive"

== 12 Salute
The [Duke](duke) retires to a monastery for [his](duke) health, that is to say, [his](duke) neck. [Violante](duchess) tears up the mortgage and takes [Agata](child), [who](child) was forgotten on the quay, into [her](duchess) carriage for good. The [lodger](lodger) leaves the loft, the rent exact, a white thing on the nail. [Perla](perla) lets [Tancredi](tancredi) win a bout, and then, over crossed blades, [her](perla) hand. As for [Fulvia](fulvia), [she](fulvia) can marry no one while [Guido](guido) lives, so [she](fulvia) and [Yared](yared) simply hang out a new sign with two names.
- move duke "retires to a monastery"
- gift duchess fulvia "tears up the mortgage"
+ parent.start duchess child "for good"
- move lodger "leaves the loft"
+ engaged.start perla tancredi "her hand"
- married fulvia guido "can marry no one"
- couple fulvia yared "two names"
