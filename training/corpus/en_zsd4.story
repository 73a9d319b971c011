%series Ward Nine
%lang en
%genre war series: a field hospital behind the Salonika front, 1916-18, streaming blurbs and encyclopaedia summaries
%cast philippa | Sister Philippa Gorringe; Sister Gorringe; Philippa; Gorringe | f
%cast nan      | Nan Tolmie; Nan; Tolmie | f
%cast harker   | Major Harker; Harker | m
%cast levi     | Captain Isidore Levi; Levi; Isidore | m
%cast tully    | Tully Spratt; Spratt; Tully | m
%cast dragan   | Dragan Ilić; Dragan | m
%cast mira     | Mira Ilić; Mira | f
%cast bert     | Bert Gorringe; Bert | m
%cast feist    | Leutnant Feist; Feist | m
%cast edwina   | Edwina Harker; Mrs Harker | f
%cast padre    | Father Moxon; Moxon | m
%cast mule     | Mabel | n
%cast child    | Sava | m
%cast mum     | - | f
%cast nonna   | - | f
%cast general | - | m
%cast guide   | - | m
%cast guard   | - | m
%cast colonel  | Colonel Dacre; Dacre | m

== 1 Mud
Mules carry the first beds of Ward Nine up from [Salonika](@salonika), and on the last of them, a grey named [Mabel](mule), sits [Nan Tolmie](nan), a fisherman's [daughter](nan) from [Anstruther](@anstruther) [who](nan) has told the War Office that [she](nan) is twenty-five. [She](nan) isn't. [Sister Gorringe](philippa), under [whom](philippa) [she](nan) is to nurse, has seen younger. The [surgeon](harker), [Major Harker](harker), lets it be known that women are a distraction; the second [surgeon](levi), [Captain Levi](levi), born in the city below, lends [them](nan+philippa) [his](levi) stove. On the first night forty stretchers come in, and the [orderly](tully), [Tully Spratt](tully), goes round emptying the pockets of the dead.
- parent _ nan "daughter"
- betray.past nan "has told the War Office"
- boss philippa nan "under whom"
- travel nan "up from Salonika"
- colleague harker levi "second surgeon"
- help levi nan+philippa "lends them"
+ steal tully _ "emptying the pockets"

== 2 The Shepherd
A Serbian [woman](mira) has walked for two nights with her [husband](dragan) on [her](mira) back. [Dragan Ilić](dragan), a [shepherd](dragan) [who](dragan) guides the patrols over the ridge, has a leg that [Harker](harker) means to take off and [Levi](levi) to keep; the [superior](harker) goes to lunch, and when [he](harker) is back the thing has been done, and the leg is still there. [Harker](harker) has [his](harker) [junior](levi) confined to quarters. [Nan](nan), [who](nan) held the lamp, denies everything, including the lamp. [Mira Ilić](mira) refuses to leave the tent, peels turnips for the whole ward and crosses herself whenever the [orderly](tully) comes near [her](mira) [husband](dragan)'s boots.
- help mira dragan "on her back"
- injure dragan "has a leg"
- help nan levi "held the lamp"
- married dragan mira "husband"
+ treat dragan levi "the leg is still there"
- betray levi harker "the thing has been done"
- boss harker levi "superior"
- arrest harker levi "confined to quarters"
- betray nan harker "denies everything"
- help mira "peels turnips"

== 3 Post
[Philippa](philippa) gets word that [her](philippa) younger [brother](bert) [Bert](bert), [whom](bert) [she](philippa) raised after [their](bert+philippa) [mother](mum)'s death, has been posted to the very ridge that can be seen from the latrine. [Harker](harker) gets a letter from [his](harker) [wife](edwina), the eleventh, and puts it with the others, unopened. The [thief](tully), [who](tully) sorts the mail, opens it. [Mrs Harker](edwina) writes that [she](edwina)'s been nursing too, that the typhus ward has done for [her](edwina) and that, by the time [her](edwina) [lord](harker) and [master](harker) condescends to read this, [he](harker)'ll be a free man. [Spratt](tully) is a scoundrel; but [he](tully) sits down on the mail sack and takes off [his](tully) cap.
- sibling bert philippa "younger brother"
- parent.past philippa bert "raised"
- parent mum bert+philippa "mother's"
- die.past mum "mother's death"
- travel bert "posted"
- married edwina harker "wife"
+ discover tully edwina "opens it"
- ill edwina "done for her"
- die? edwina "free man"
- sad tully "takes off his cap"

== 4 Stand To
Shells fall on the ridge. [Bert](bert) is up there. [Philippa](philippa) counts the flashes. [Nan](nan) counts with [Philippa](philippa). [Dragan](dragan) goes up on a stick. [Dragan](dragan) comes down with [Bert](bert). [Bert](bert) has a hole in [his](bert) lung. [Levi](levi) is under arrest. [Harker](harker) is drunk. [Nan](nan) pours a bucket over [Harker](harker). [Harker](harker) operates. [His](harker) hands know the way. The [boy](bert) breathes. [Philippa](philippa) drops to the floor. [Mira](mira) puts a blanket over [her](philippa). [Spratt](tully) brings tea. It is real tea. Nobody asks [Spratt](tully) where from.
+ rescue dragan bert "comes down with Bert"
- injure bert "a hole in his lung"
- arrest.past harker levi "under arrest"
- attack nan harker "pours a bucket"
+ treat bert harker "operates"
- recover bert "breathes"
- ill philippa "drops to the floor"
- help mira philippa "a blanket"
- ill harker "drunk"
- gift tully "brings tea"

== 5 A Free Man
That the [Major](harker) has drunk since the fourth of March, the [orderly](tully) alone can explain, and [he](tully) explains it to [Nan](nan) in exchange for [her](nan) silence about the tea: the [man](harker) [who](harker) puts letters away unread did read one, the telegram. [Harker](harker) had been dodging a [wife](edwina) [who](edwina) was already in her grave. [Nan](nan), [who](nan) has called [him](harker) a swine to [his](harker) face, mends [his](harker) tunic without being told to. [Isidore](levi), released for want of other surgeons, finds [his](levi) [superior](harker) waiting at the scrub basin. "[You](levi)'ll do the legs," says the [widower](harker). From [him](harker), it's an embrace.
- ill harker "has drunk"
+ reveal tully nan "explains it"
- married edwina harker "wife"
- die.past edwina "in her grave"
- quarrel.past harker nan "called him a swine"
- help nan harker "mends his tunic"
- rescue _ levi "released"
- boss harker levi "superior"
+ reconcile harker levi "an embrace"
- discover.past harker edwina "did read one"

== 6 The Enemy in Bed Twelve
Bed twelve is given to a [prisoner](feist), [Leutnant Feist](feist), a [botanist](feist) from [Jena](@jena) with a splinter in [his](feist) eye, and the ward divides. [Bert](bert), in bed eleven, will not lie beside [him](feist), then plays draughts with [him](feist), then cheats [him](feist) out of [his](feist) watch. [Moxon](padre), the [padre](padre), preaches on forgiveness; [Mira](mira), [whose](mira) village was burnt by soldiers in the same coat, spits in the [lieutenant](feist)'s soup. [Philippa](philippa) changes the dressing with [her](philippa) jaw set. [He](feist) names for [her](philippa), in Latin, every flower in the jar at [her](philippa) elbow, and by the end of the week [she](philippa) has begun to bring [him](feist) new ones.
- injure feist "a splinter in his eye"
- arrest.past _ feist "a prisoner"
- reject bert feist "will not lie beside"
- steal bert feist "cheats him out of"
- attack mira feist "spits"
- treat feist philippa "changes the dressing"
+ gift philippa feist "bring him new ones"

== 7 Quinine
Malaria empties the trenches faster than the guns, and then it turns out that half the quinine is chalk. [Colonel Dacre](colonel) of the medical stores comes up to hold an inquiry and has no trouble in finding a [culprit](levi): who but a [native](levi) of the place, with cousins in the bazaar? [Harker](harker) calls the [colonel](colonel) an ass in front of the mules. [Nan](nan), going down with the fever herself, remembers the chests that [Spratt](tully) was loading by moonlight. But [he](tully), too, is shaking under three coats, and the fever makes [him](tully) sing, and what [he](tully) sings is a list of sums with [Dacre](colonel)'s name under each.
- investigate colonel "hold an inquiry"
+ accuse colonel levi "finding a culprit"
- kin _ levi "cousins"
- quarrel colonel harker "calls the colonel an ass"
- ill nan "going down with"
- discover nan tully "remembers"
- ill tully "shaking"
+ reveal tully colonel "what he sings"
- steal.past colonel+tully "a list of sums"

== 8 The Bazaar
Taken down to the city in handcuffs, [Levi](levi) is marched past [his](levi) own [grandmother](nonna), [who](nonna) has been selling sesame rings on that corner for fifty years and [who](nonna) throws one at the escort. In the ward the convalescent [thief](tully) can choose between the firing squad and the truth; [he](tully) asks the [chaplain](padre) which is quicker. [Moxon](padre), no friend of [Levi](levi)'s, writes it all down and has [him](tully) sign. [Dacre](colonel), informed of it by telephone, tears up the paper and the [padre](padre)'s leave with it. But the [shepherd](dragan), [whose](dragan) leg was saved against orders, has already set off over the hills with a copy sewn into [his](dragan) trousers.
- arrest _ levi "in handcuffs"
- kin levi nonna "grandmother"
- attack nonna _ "throws one"
- recover tully "convalescent"
- threaten _ tully "the firing squad"
- reject colonel padre "tears up the paper"
- help padre tully "writes it all down"
- friend! levi padre "no friend"
+ reveal tully padre "has him sign"
- treat.past dragan levi "leg was saved"
+ travel dragan "set off over the hills"
- steal.past tully _ "thief"

== 9 Twelve Pages of Flowers
[Feist](feist) is to be moved to a camp on an island. [He](feist) leaves [Philippa](philippa) a notebook, twelve pages of pressed flowers, and under the last of them a question to which one can only answer yes or no. [Her](philippa) [brother](bert), [who](bert) has found it before [she](philippa) has, gives it back to the [German](feist) with a blow on the good eye. When the [nurse](philippa) hears of this, [she](philippa) does not speak to [Bert](bert) for as long as it takes to pack a kitbag, and then [he](bert) is fit for duty, and the lorry is there, and it's too late. Nothing else happens. It rains. The frogs are loud, and [Mabel](mule) has colic.
- travel? feist "to be moved"
- gift feist philippa "leaves Philippa a notebook"
+ propose feist philippa "a question"
- sibling bert philippa "brother"
- find bert "has found it"
- attack bert feist "a blow"
- discover philippa bert "hears of this"
+ quarrel bert philippa "does not speak"
- recover bert "fit for duty"
- ill mule "has colic"

== 10 The Bridge at Gradec
By the time the [general](general) has read what came to [him](general) in a [shepherd](dragan)'s trousers, [Dacre](colonel) is on [his](colonel) way to the harbour with the cash box, and it's [Nan](nan), sent to town for sulphur, [who](nan) recognises the staff car and parks an ambulance across the bridge. There's a shot. The provost's men take the [colonel](colonel) off [her](nan) with some trouble, since the [girl](nan), bleeding from the ear, is sitting on [his](colonel) chest. [Levi](levi) is let out by the very guard [who](guard) had put [him](levi) in. [He](levi) sews the ear on himself, with eleven stitches, and takes a good deal longer over each than the rules of surgery demand.
- discover general colonel "has read"
- flee colonel "on his way to the harbour"
- steal colonel "the cash box"
+ attack colonel nan "a shot"
- injure nan colonel "bleeding from the ear"
+ arrest _ colonel "take the colonel off"
- rescue guard levi "is let out"
- arrest.past guard levi "had put him in"
- treat nan levi "sews the ear on"
- love levi nan "a good deal longer"

== 11 The September Push
The front, which has not moved for two years, moves. For four days nobody in Ward Nine lies down. On the second of them [Dragan](dragan), [who](dragan) never carried a rifle, is brought in by a [guide](guide) even younger than himself and dies under [Harker](harker)'s hands, on the same table from which [he](dragan) once got up with both legs; the [surgeon](harker) walks out to the mules and howls. It's left to the [orderly](tully) to tell [Mira](mira). [He](tully) brings the dead [man](dragan)'s boots, polished, and in each a roll of notes, all [he](tully) has. The [widow](mira) lets the money lie. [She](mira) takes hold of the [pickpocket](tully)'s sleeve, and keeps hold of it till morning.
- treat dragan harker "under Harker's hands"
+ die dragan "dies"
- recover.past dragan "got up with both legs"
- sad harker "howls"
- reveal tully mira "tell Mira"
- gift tully mira "a roll of notes"
- reject mira tully "lets the money lie"
- married.past dragan mira "widow"

== 12 Missing
The telegram says that [Bert Gorringe](bert) did not come back from the wire, and it doesn't say anything else. [Philippa](philippa), [whose](philippa) last word to [her](philippa) [brother](bert) was no word at all, goes on handing out thermometers. On the island [Feist](feist), [who](feist) interprets for the camp doctor, is led to the cot of a British [prisoner](bert) with no memory and half a lung, captured by [his](feist) countrymen and left behind by them; [he](feist) looks at the [man](bert) for some time, feels for [his](feist) own eye, and laughs. The card that [he](feist) sends is addressed, in Latin, to the [nurse](philippa). [She](philippa) gets the ward [sister](philippa)'s leave, there being only one ward [sister](philippa), from herself.
+ lose philippa bert "did not come back"
- sibling bert philippa "brother"
- arrest.past _ bert "captured"
- ill bert "no memory"
- injure.past bert "half a lung"
+ find feist bert "is led to the cot"
- happy feist "laughs"
- reveal feist philippa "The card"
- quarrel.past bert philippa "no word at all"

== 13 Armistice
The bells of [Salonika](@salonika) ring for an hour, and the [mule](mule) breaks [her](mule) rope. [Bert](bert), on a bench in the sun, does not know [his](bert) [sister](philippa), but knows the [German](feist), with [whom](feist) [he](bert) plays draughts and [whom](feist) [he](bert) cheats; so the [German](feist) stays, and when [Philippa](philippa) answers the question in the notebook, it's two [men](bert+feist) that [she](philippa) gets to look after. [Harker](harker) opens ten letters, one each evening. [Nan](nan), [who](nan) has at last turned twenty-one, is asked by the [grandmother](nonna) on the corner what [she](nan) intends with [her](nonna) [grandson](levi). In the [shepherd](dragan)'s house over the ridge a [boy](child) called [Sava](child) is born in the spring, and [Spratt](tully), [who](tully) has mended the roof, is allowed to hold [him](child).
- sibling bert philippa "sister"
- steal bert feist "cheats"
+ engaged.start feist philippa "answers the question"
- discover! bert philippa "does not know"
- help philippa bert+feist "look after"
- discover harker edwina "opens ten letters"
- celebrate nan "turned twenty-one"
- kin levi nonna "grandson"
+ birth mira child "is born"
- help tully mira "mended the roof"
