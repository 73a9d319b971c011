%series Ushba Calling
%lang en
%genre mountain-rescue romance in the Georgian Caucasus, streaming blurbs
%cast tam   | Tamar Gelovani; Tamar; Tamriko | f
%cast nik   | Nikoloz Gelovani; Nika | m
%cast lev   | Levan Japaridze; Levan | m
%cast shu   | Shura | n
%cast kei   | Keiko Hamada; Keiko | f
%cast gio   | Giorgi Japaridze; Giorgi | m
%cast pia   | Pia Sandoval; Pia | f
%cast zez   | Zezva | m
%cast bab   | Babale | f
%cast out   | - | m
%cast mer   | Merab Kipiani; Merab | m
%cast ana   | Ana | f

== 1 The Only Bed in Mestia
Helicopter [pilot](tam) [Tamar Gelovani](tam) swore [she](tam)'d never fly in these mountains again, not since they took [her](tam) [fiancé](zez). Then the valley's one pilot elopes with a tourist and [her](tam) kid [brother](nik), [Nika](nik), calls: the rescue team needs [her](tam). The hitch? It's run by [Levan Japaridze](lev), the [man](lev) [who](lev) held the rope that night, and the only spare bed is in [his](lev) house. [She](tam) hasn't exchanged a word with [him](lev) in four years. [She](tam) has plenty saved up.
- engaged.past tam zez "fiancé"
- die.past zez "took her fiancé"
- sibling nik tam "brother"
- invite nik tam "calls"
+ hire? tam "needs her"
- boss lev _ "run by"
+ housemate.start lev tam "his house"
- enemy lev tam "hasn't exchanged a word"

== 2 House Rules
No shoes, no smoking, no mention of [Zezva](zez). [Levan](lev)'s [seven-year-old](ana), [Ana](ana), breaks all three before breakfast and declares [Tamar](tam) [her](ana) new best [friend](tam). [Her](ana) [mother](pia)? Somewhere in Peru with a guidebook writer, since you ask. Meanwhile [Nika](nik) can't stop staring at [Keiko](kei), the [doctor](kei) from Sapporo [who](kei) stitches up hikers and never smiles, and old [Babale](bab), [who](bab) lives next door and sees through walls, bets a goat on [him](nik).
- parent lev ana "seven-year-old"
+ friend.start ana tam "best friend"
- parent pia ana "mother"
- breakup.past pia lev "in Peru"
- affair _ pia "guidebook writer"
+ love nik kei "can't stop staring"
- neighbour bab lev "lives next door"

== 3 Whiteout
An avalanche buries four skiers. [Tamar](tam) takes the machine up in weather no sane person would walk a dog in, and [Levan](lev) goes down the cable. Three come out breathing. The fourth, a [stranger](out) with a Swiss rucksack, doesn't come round, and there are banknotes sewn into [his](out) lining. Back at base, the [pilot](tam) and the [chief](lev) finally have that row, at the top of [their](lev+tam) voices, till [Ana](ana) turns the lights off on [them](lev+tam). In the dark, somebody laughs. It's [her](tam).
- injure _ "buries four skiers"
+ rescue lev+tam _ "Three come out"
- ill out "doesn't come round"
+ quarrel lev tam "that row"
- boss lev tam "chief"
- happy tam "somebody laughs"

== 4 Small Words
[Nika](nik) brings [Keiko](kei) tea. [Keiko](kei) drinks coffee. [He](nik) brings coffee. [She](kei) smiles at [Nika](nik). [Babale](bab) wins the goat. The sleeping [man](out) has a visitor. [Merab Kipiani](mer) says [he](mer) is [his](out) [brother](mer). [Merab](mer) is lying. Only [Shura](shu) notices. [Shura](shu), the team's [youngest](shu), trails [Merab](mer) to the bank. [Tamar](tam) cooks with [Levan](lev). [Levan](lev) burns the bread. For a second [his](lev) hand rests on [Tamar](tam). The mountain keeps quiet. So does [Shura](shu).
- gift nik kei "brings Keiko tea"
+ flirt kei nik "smiles at"
- find bab "wins the goat"
- sibling! mer out "brother"
+ betray mer _ "lying"
- discover shu mer "notices"
- investigate shu mer "trails"
- flirt lev tam "hand rests"
- reveal! shu "So does Shura"

== 5 Guess Who's Back
With a tan, a cast on [her](pia) wrist and no guidebook writer, [Pia Sandoval](pia) waltzes up the garden path. [Ana](ana) hides. [Levan](lev) stands there as if someone had hit [him](lev) with a shovel. On paper, it turns out, [he](lev) still has a [wife](pia), and the [Peruvian](pia) would like [her](pia) side of the wardrobe. [Tamar](tam) packs without a word and bunks down at the hangar. That night, a bit of tea, a bit of plum brandy: [Nika](nik) plants one on [Keiko](kei), and the [doctor](kei) plants one right back.
+ return pia "waltzes up"
- injure pia "cast on her wrist"
- breakup.past pia _ "no guidebook writer"
- flee ana pia "hides"
- married lev pia "wife"
- move tam "bunks down"
- housemate.end lev tam "packs"
+ kiss kei nik "plants one"

== 6 The Other Japaridze
Who's the [charmer](gio) repairing the chairlift? That would be [Giorgi](gio), [Levan](lev)'s [twin](gio), same jaw, none of the conscience. [The two](gio+lev) fell out over a [woman](pia) years ago; no prizes for guessing that [she](pia) came from Lima. [Giorgi](gio) asks [Tamar](tam) to the village dance. [She](tam) goes, mostly because the [one](lev) with the conscience is watching. And does [Levan](lev) watch! [Pia](pia), arm in arm with [him](lev), notices where [her](pia) [husband](lev)'s eyes are.
- sibling gio lev "twin"
- quarrel.past gio lev "fell out"
- love.past gio+lev pia "over a woman"
- invite gio tam "asks Tamar"
+ date gio tam "She goes"
+ jealous lev gio "does Levan watch"
- love lev tam "husband's eyes"
- married lev pia "husband"
- discover pia lev "notices"

== 7 He Wakes Up
The [man](out) in bed three opens [his](out) eyes, asks [Keiko](kei) what year it is, and begs [her](kei) not to let [Kipiani](mer) in. Too late. [Merab](mer) has a syringe and two minutes. [Shura](shu), guarding the corridor with a mop, puts the mop to use. Next morning the young [hero](shu) has a cracked rib, [Merab](mer) has a head start, and [Nika](nik) has an announcement: [he](nik) is going to marry that [doctor](kei). [Keiko](kei), reading an X-ray, remarks that nobody has consulted [her](kei).
+ recover out "opens his eyes"
- sad out mer "begs"
- kill? mer out "syringe"
+ rescue shu out "puts the mop to use"
- injure shu mer "cracked rib"
- flee mer "head start"
- wedding? kei nik "going to marry"
- treat shu kei "X-ray"

== 8 What the Rope Knew
The [patient](out) remembers more than the year. Four winters ago [he](out) and [Merab](mer) were carrying icons across the pass; a [climber](zez) saw [them](mer+out), and [Merab](mer) put a knife to [his](zez) line. It was never [Levan](lev)'s fault. [Tamar](tam) hears it standing up, and then [she](tam) isn't standing. The [man](lev) [she](tam) has blamed all this time catches [her](tam). [She](tam) says sorry into [his](lev) jacket. [He](lev) has dreamed of hearing it, only not with [his](lev) [wife](pia) in the doorway.
- steal.past mer+out _ "carrying icons"
+ kill.past mer zez "knife to his line"
- discover.past zez mer+out "saw them"
+ reveal out tam "remembers more"
- accuse.past tam lev "has blamed"
- help lev tam "catches her"
- reconcile lev tam "says sorry"
- married lev pia "wife"
- discover pia lev+tam "in the doorway"

== 9 Three's a Crowd
Surprise: [Pia](pia) isn't cross. [She](pia)'s late. As in, two months. [Levan](lev), [who](lev) hasn't shared a room with [her](pia) since [Ana](ana) could crawl, can count. So can [Giorgi](gio), [who](gio) could tell [his](gio) [brother](lev) a thing or two about the week the chairlift was closed, and doesn't. While the [twins](gio+lev) chop wood at each other, [Babale](bab) takes [Tamriko](tam) mushrooming and explains how [she](bab) snatched [her](bab) own husband, at gunpoint, from a less deserving girl.
+ pregnant pia gio "two months"
- parent! lev _ "can count"
- affair.past gio pia "chairlift was closed"
- cheat.past pia lev "chairlift was closed"
- sibling gio lev "brother"
- reveal! gio lev "doesn't"
- enemy gio lev "chop wood at each other"
- abduct.past bab _ "snatched"
- married _ bab "own husband"
- help bab tam "explains"

== 10 Bridal Path
[Keiko](kei) consults herself, says yes, and gives [Nika](nik) one condition: [her](kei) parents must never meet the goat. Up at the old customs hut, a shepherd spots smoke. It's [Kipiani](mer), and [he](mer)'s got company, because [Ana](ana), out hunting for that very goat, has walked straight into [him](mer). [He](mer)'ll swap the [girl](ana) for a flight over the border. Only one person can fly. [Tamar](tam) looks at [Levan](lev), [Levan](lev) looks at [Pia](pia), and for once the three of [them](lev+pia+tam) want exactly the same thing.
+ engaged.start kei nik "says yes"
- parent _ kei "parents"
- meet ana mer "walked straight into"
+ abduct mer ana "swap the girl"
- threaten mer _ "He'll swap"
- flee? mer "flight over the border"
- discover _ mer "spots smoke"

== 11 Dead Man's Turn
[Tamar](tam) has [her](tam) [fiancé](zez)'s [murderer](mer) in the next seat and a loaded gun on [her](tam) ribs. [Giorgi](gio) is hanging off the skid, a place [his](gio) [brother](lev) was supposed to be. One hard turn and [Merab](mer) is out of the door, into the arms of the border police. [Giorgi](gio) lands less softly. "The baby's mine," [he](gio) tells [Levan](lev) as [they](gio+lev) wait for the stretcher. "[I](gio) know," says [Levan](lev). "Shut up and stay alive." [He](gio) does both.
- engaged.past tam zez "fiancé's"
- kill.past mer zez "murderer"
- threaten mer tam "loaded gun"
- sibling gio lev "brother"
- attack tam mer "One hard turn"
+ arrest _ mer "border police"
- injure gio "lands less softly"
+ reveal gio lev "baby's mine"
- pregnant pia gio "baby's mine"
- discover.past lev gio "I know"
- recover gio "does both"

== 12 Thaw
[Pia](pia) signs the papers at [Giorgi](gio)'s bedside and moves [her](pia) wardrobe across the river to [his](gio) place. [Ana](ana) gets two houses and, by autumn, half of a sibling. [Keiko](kei)'s parents meet the goat. The wedding lasts three days; [Nika](nik) cries through two. And the [pilot](tam)? [She](tam) has an offer from [Geneva](@geneva), a bag packed and the rotor turning when the [chief](lev), [who](lev) hates flying more than anything on earth, climbs in beside [her](tam). "Anywhere," [he](lev) says. [She](tam) switches the engine off and kisses [him](lev).
+ divorce lev pia "signs the papers"
- move pia gio "moves her wardrobe"
- couple.start gio pia "to his place"
- sibling? _ ana "half of a sibling"
+ wedding kei nik "wedding"
- sad nik "cries through"
- hire? tam "offer"
- parent _ kei "parents"
- boss lev tam "chief"
- confess lev tam "Anywhere"
- sad lev "hates flying"
+ kiss lev tam "kisses him"
