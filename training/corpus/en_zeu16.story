%series The Lioness's Court
%lang en
%genre animal fable serial for grown-ups, satirical newspaper capsules, mostly titles for names
%cast lioness  | Lioness | f
%cast lion     | Late Lion | m
%cast hyena    | Chancellor; Madame Zuzu | f
%cast cub      | Little Heir | m
%cast jackal   | Scribe; Ambo | m
%cast crane    | Physician | f
%cast giraffe  | Ambassador | m
%cast vulture  | Undertaker | m
%cast porcupine | Duenna | f
%cast leopard  | Outlaw; Spot | m
%cast mongoose | Tamu | f
%cast baboon   | - | m
%cast ox       | - | m
%cast hcub     | - | n

== 1 The Mane on the Nail
The [Late Lion](lion) is dead of a surfeit, and the [Lioness](lioness) rules until the [Little Heir](cub) has a mane. [Her](lioness) [Chancellor](hyena), a [hyena](hyena) of good family, weeps so loudly at the grave that the [Undertaker](vulture) asks [her](hyena) to stop. The [vulture](vulture) is a professional; [he](vulture) knows laughter when [he](vulture) hears it. So does the [jackal](jackal) [who](jackal) writes things down. The [Scribe](jackal) notes it, then eats the note. At night the [widow](lioness) takes [her](lioness) [husband](lion)'s mane from its nail and lies down on it.
+ die lion "dead of a surfeit"
- hire lioness "rules"
- boss lioness hyena "Her Chancellor"
- betray hyena _ "weeps so loudly"
- discover jackal+vulture hyena "knows laughter"
- reveal! jackal "eats the note"
- married.past lion lioness "husband"
- sad lioness "lies down on it"

== 2 A Cub Is Lost
At noon the [Duenna](porcupine) naps. When the old [porcupine](porcupine) wakes, [her](porcupine) [charge](cub), the [Little Heir](cub), is gone. [She](porcupine) confesses it to the [Lioness](lioness) with all [her](porcupine) quills down. The [Chancellor](hyena) knows at once whose work it is: the [Outlaw](leopard)'s, a [leopard](leopard) [whom](leopard) the [Late Lion](lion) banished for having looked at [his](lion) [wife](lioness). The [ruler](lioness) remembers being looked at. [She](lioness) orders [her](lioness) [minister](hyena) to bring [her](lioness) the [thief](leopard), and the [thief](leopard)'s skin separately.
- lose porcupine cub "is gone"
+ abduct _ cub "is gone"
- reveal porcupine lioness "confesses"
+ accuse hyena leopard "whose work it is"
- reject.past lion leopard "banished"
- love.past leopard lioness "having looked at"
- married.past lion lioness "wife"
- boss lioness hyena "orders"
- kill? lioness leopard "skin separately"

== 3 Who Has the Cub
Not the [leopard](leopard). In a termite mound behind the palace a [mongoose](mongoose) called [Tamu](mongoose), hired by [someone](hyena) [who](hyena) laughed while paying, is feeding the [prince](cub) eggs. [She](mongoose) was told that [he](cub) was an orphan. The [orphan](cub) asks when [his](cub) [mother](lioness) is coming. [Tamu](mongoose) has two ears, and they rise. Should a [nursemaid](mongoose) ask questions? [She](mongoose) puts one to the [Chancellor](hyena), [who](hyena) answers with [her](hyena) teeth. From then on the [mongoose](mongoose) limps, and says nothing, and digs.
- hire.past mongoose hyena "hired"
+ abduct.past hyena cub "hired by someone"
- help mongoose cub "feeding"
- betray.past hyena mongoose "was told"
- parent lioness cub "mother"
- attack hyena mongoose "with her teeth"
- injure mongoose hyena "limps"

== 4 The Ambassador's Neck
An [Ambassador](giraffe) arrives from the tall trees. [He](giraffe) is so high up that nobody lies to [him](giraffe), out of laziness. The [giraffe](giraffe) offers the [Lioness](lioness) [his](giraffe) condolences, then [his](giraffe) grasslands and, stooping, [his](giraffe) neck. [She](lioness) might eat it. [She](lioness) is flattered, though, and promises to think about it. The [suitor](giraffe), looking over the palace wall on [his](giraffe) way out, sees a small yellow tail go down a hole. [He](giraffe) mentions it to the [Scribe](jackal), as a curiosity.
- travel giraffe "arrives"
+ propose giraffe lioness "stooping"
- kill! lioness giraffe "might eat it"
- happy lioness "flattered"
- discover giraffe cub "sees"
+ reveal giraffe jackal "mentions"

== 5 What the Scribe Swallowed
The [jackal](jackal) has eaten so many notes that [he](jackal) is ill. The [Physician](crane), a [crane](crane) with a long bill, fishes them out of [him](jackal) one by one and, being able to read, reads them. So the [Chancellor](hyena) laughed at the grave! So a tail went down a hole! The [patient](jackal) begs [her](crane) to put everything back. [She](crane) has treated kings, [she](crane) says; [she](crane) treated the last [one](lion), and it was no surfeit. Someone had salted [his](lion) zebra with beetle. [She](crane) has kept quiet for the same reason as [he](jackal) has.
- ill jackal "ill"
- treat jackal crane "fishes"
+ discover crane hyena "laughed"
- advisor.past crane lion "treated the last one"
+ reveal crane jackal "no surfeit"
- kill.past _ lion "salted his zebra"
- reveal! crane+jackal "kept quiet"

== 6 Rain
It rains on the just and the baboons. The palace drips. In the throne cave the [Lioness](lioness) plays draughts with the [Duenna](porcupine), [who](porcupine) cheats with a quill, and a very old [ox](ox) is let in because [he](ox) has nowhere else to go. Nobody eats [him](ox), the rain having put everyone off. There's a smell of wet fur. The [ox](ox) recites "[The Long Grass](*longgrass)" from beginning to end. Towards evening a rainbow stands over the salt pan. The [ox](ox) says that it was better in [his](ox) day.
- betray porcupine lioness "cheats"
- help lioness ox "let in"
- create ox "recites"

== 7 The Outlaw Comes In
Nobody catches the [leopard](leopard). [He](leopard) walks in, yawning, and lies down before the [owner](lioness) of the throne. [He](leopard) has not got [her](lioness) [son](cub), [he](leopard) tells [her](lioness); [he](leopard) has, in all [his](leopard) life, stolen only one thing, to wit a look. The [Chancellor](hyena) shrieks for the guard. The [baboon](baboon) in charge ties the [prisoner](leopard) up with such bad knots that the [Lioness](lioness) has to improve them herself. [Her](lioness) paws are slow about it. "[You](lioness) have not grown," says the [Outlaw](leopard), "any uglier."
+ return leopard lioness "walks in"
- abduct! leopard cub "has not got"
- parent lioness cub "son"
+ arrest baboon leopard "ties"
- flirt leopard lioness "any uglier"

== 8 Tunnels
[Tamu](mongoose) comes up for air in the dungeon, beside an astonished [leopard](leopard). [She](mongoose) has dug in the wrong direction. The [captive](leopard) gnaws the splinter out of [her](mongoose) bad leg; the [digger](mongoose) gnaws through [his](leopard) rope; and since neither has any friends, [they](leopard+mongoose) exchange names. [His](leopard) is [Spot](leopard), which [he](leopard) would rather not have known. Below, in the mound, the [Little Heir](cub) wakes alone and, being [his](cub) [father](lion)'s [son](cub), roars. It's a small roar. The [Chancellor](hyena) hears it. So does, through nine feet of wall, the [queen](lioness).
+ meet leopard mongoose "comes up"
- treat mongoose leopard "splinter"
- rescue mongoose leopard "gnaws through"
- friend.start leopard mongoose "exchange names"
- parent lion cub "father's son"
- discover hyena+lioness cub "hears it"

== 9 Two Mothers
The [hyena](hyena) gets to the mound first. [She](hyena) has the [cub](cub) by the scruff when the wall comes down. The [Lioness](lioness) looks at the [kidnapper](hyena); the [kidnapper](hyena) puts one tooth to the [child](cub)'s neck and asks for a passage to the river. [She](hyena) once had a [cub](hcub) too, [she](hyena) says. The [Late Lion](lion) stepped on [it](hcub), on parade, and never looked down. "[I](lioness) didn't know," says the [queen](lioness). "No," says the [minister](hyena). "[You](lioness) were looking at a [leopard](leopard)." [She](hyena) goes, backwards, with the [prince](cub).
- find hyena cub "by the scruff"
+ discover lioness hyena "wall comes down"
- threaten hyena cub "one tooth"
- parent.past hyena hcub "had a cub"
+ reveal hyena lioness "she says"
- kill.past lion hcub "stepped on it"
- discover! lioness "didn't know"
- flee hyena "backwards"
+ abduct hyena cub "with the prince"

== 10 At the River
The only bridge is the [Ambassador](giraffe). [He](giraffe) stands in the ford and won't let the [hyena](hyena) cross on [his](giraffe) back as long as [she](hyena) has a [child](cub) in [her](hyena) mouth. The [fugitive](hyena) might bite [him](giraffe); but then [she](hyena) would have to open [her](hyena) jaws. Upstream the [Outlaw](leopard) drops out of a tree. Downstream a [mongoose](mongoose) sits up. For a long time the [Chancellor](hyena), [whose](hyena) real name was [Zuzu](hyena), stands with water to the belly. Then [she](hyena) sets the little [one](cub) down on a stone, and licks [his](cub) ear straight.
- reject giraffe hyena "won't let the hyena cross"
- flee hyena "fugitive"
- attack! hyena giraffe "might bite"
- travel leopard "drops out"
+ help hyena cub "sets the little one down"

== 11 Evidence
A trial is held, as the [Lioness](lioness) has heard they do abroad. The [jackal](jackal) reads [his](jackal) notes, still damp; the [Physician](crane) swears to the beetle. Was it [you](hyena), the [judge](lioness) asks [her](lioness) former [minister](hyena), [who](hyena) killed [him](lion)? It was. The [Undertaker](vulture) rubs [his](vulture) claws. But the [widow](lioness) of the [one](lion) has been thinking about the [cub](hcub) of the [other](hyena). [She](lioness) sentences the [prisoner](hyena) to leave, with [her](hyena) skin on. The [hyena](hyena) laughs, this time at nothing, and goes off across the salt.
- accuse crane+jackal hyena "reads his notes"
- boss.past lioness hyena "former minister"
+ kill.past hyena lion "killed him"
- reveal hyena lioness "It was"
- married.past lion lioness "widow of the one"
+ arrest lioness hyena "sentences"
- kill! lioness hyena "with her skin on"
- travel hyena "goes off"

== 12 A Look
The [Ambassador](giraffe) gets [his](giraffe) answer, which is no, and takes it from a great height. [He](giraffe) goes home with the [Physician](crane) on [his](giraffe) head; [the pair](crane+giraffe) had got to talking about tonsils. [Tamu](mongoose) is the new [Duenna](mongoose), and the old [one](porcupine), retired, naps whenever [she](porcupine) likes. The mane is taken off its nail and given to the [cub](cub), [who](cub) trips over it. And the [Outlaw](leopard)? [He](leopard) has been sentenced as well, for theft: one look, to be returned daily, to its [owner](lioness), at sunset.
+ reject lioness giraffe "which is no"
- travel crane+giraffe "goes home"
- hire mongoose "the new Duenna"
- quit porcupine "retired"
- gift _ cub "given"
- arrest lioness leopard "sentenced"
+ couple.start leopard lioness "at sunset"
