%series Black Vanilla
%lang en
%genre telenovela on a vanilla estate in Veracruz, weekly recap column
%cast rosaura  | Rosaura Landa; Doña Rosaura; Rosaura | f
%cast ximena   | Ximena Landa; Ximena | f
%cast itzel    | Itzel | f
%cast perpetua | Perpetua | f
%cast baltasar | Baltasar Landa; Don Baltasar; Baltasar | m
%cast leo      | Leocadio Landa; Leocadio; Leo | m
%cast nazario  | Nazario Cruz; Nazario | m
%cast anselmo  | Father Anselmo; Anselmo | m
%cast quiroga  | Dr Quiroga; Quiroga | f
%cast husband  | Evaristo | m
%cast peddler  | Tomás Rey; Tomás | m
%cast notary   | - | m
%cast fausta   | Fausta | f

== 1
The first flowers open on the morning that [Evaristo](husband) is carried to the family vault. [Rosaura](rosaura), [his](husband) [widow](rosaura), does not weep; [her](rosaura) [daughter](ximena) [Ximena](ximena) does it for [both](rosaura+ximena). Before the earth is dry the dead [man](husband)'s [brother](baltasar) [Baltasar](baltasar) has the [notary](notary) read the will, and [Rosaura](rosaura) hears that [she](rosaura) may keep the house only as long as [she](rosaura) wears black. In the kitchen [Perpetua](perpetua), the [cook](perpetua), takes on a [girl](itzel) from the hills, [Itzel](itzel), because [she](perpetua) can no longer lift the copper pots and [she](itzel) can.
+ die.past husband "family vault"
- married.past husband rosaura "widow"
- sad! rosaura "does not weep"
- parent rosaura ximena "daughter"
- sad ximena "does it for both"
- sibling baltasar husband "brother"
- reveal notary "read the will"
- discover rosaura "hears"
+ hire itzel perpetua "takes on"

== 2
[Leocadio](leo) is back from the capital with two suitcases and a cough. [His](leo) [father](baltasar) wants [him](leo) to lead [his](leo) [cousin](ximena) to the altar, so that the two halves of the estate come together. [Ximena](ximena) would rather enter a convent and says so at table. The [foreman](nazario), [Nazario](nazario), [who](nazario) has carried a ribbon of [hers](ximena) in [his](nazario) hat since Easter, hears it through the shutters and tips the kitchen boys a peso each. [Leo](leo) is no less relieved than [he](nazario): [his](leo) eyes have been on the new [maid](itzel), [who](itzel) spilt the soup over [him](leo) and forgot to apologise.
+ return leo "back from"
- ill leo "a cough"
- parent baltasar leo "father"
- wedding? leo ximena "to the altar"
- kin leo ximena "cousin"
+ reject ximena leo "rather enter a convent"
- love nazario ximena "carried a ribbon"
- discover nazario "hears it through"
- gift nazario _ "tips"
- happy leo+nazario "relieved"
- love.start leo itzel "his eyes have been on"

== 3
A [peddler](peddler) with ribbons and needles knocks. [Perpetua](perpetua) turns pale when [she](perpetua) sees the [man](peddler), and, although [Itzel](itzel) is starved of gossip and begs for an explanation, sends [her](itzel) out to the hens. [He](peddler) was once to have married the [cook](perpetua); the bans had been read. At the river [Leo](leo) helps [Itzel](itzel) over the stones and is given a slap for not letting go. Behind the vines [Fausta](fausta), [Nazario](nazario)'s [sister](fausta), counts the seconds: [she](fausta) gets a coin from [Baltasar](baltasar) for each thing [she](fausta) notices about [his](baltasar) [son](leo).
- return peddler "knocks"
- sad perpetua "turns pale"
- reveal! perpetua itzel "sends her out"
+ engaged.past peddler perpetua "bans had been read"
- help leo itzel "helps Itzel over"
- flirt itzel leo "not letting go"
- attack itzel leo "slap"
- sibling fausta nazario "sister"
+ investigate fausta leo "counts the seconds"
- hire fausta baltasar "gets a coin"
- parent baltasar leo "son"

== 4
Quiet week. The pods are laid out on blankets, turned at noon and wrapped at night; the good ones smell of cedar, the bad ones of socks. [Father Anselmo](anselmo) plays dominoes with the [notary](notary) and lets [him](notary) win, as [he](anselmo) needs [him](notary) for the roof of the church. [Rosaura](rosaura) tries on a blue dress in front of the mirror. "[You](rosaura) look young," says [Ximena](ximena) from the door. [She](rosaura) has it off before the [girl](ximena) can ask who it is for. A mango falls. Who indeed?
+ betray anselmo notary "lets him win"
- help? notary anselmo "needs him"
- discover ximena rosaura "from the door"
- love? rosaura _ "who it is for"

== 5
It is for [Dr Quiroga](quiroga)'s dinner, of all things. The [doctor](quiroga), a [woman](quiroga) [who](quiroga) smokes and drives, has asked the [widow](rosaura) because [she](quiroga) has results to pass on and [she](rosaura) ought to be sitting down: the [husband](husband) had arsenic in [his](husband) hair. [Rosaura](rosaura) drops the glass. The only other [guest](anselmo), [Father Anselmo](anselmo), crosses himself. [He](anselmo) knows who bought rat poison last winter, and from whose lips, but what is said through the grille stays there. [Baltasar](baltasar) is told of the dinner by [Fausta](fausta) and, the same night, of the dress.
- invite quiroga rosaura "has asked the widow"
- married.past husband rosaura "husband"
+ reveal quiroga rosaura "pass on"
+ kill.past _ husband "arsenic"
- sad rosaura "drops the glass"
- discover.past anselmo _ "knows who bought"
- reveal! anselmo "stays there"
- reveal fausta baltasar "is told of"

== 6
[Ximena](ximena) slips [Nazario](nazario) the key to the drying house, and neither of [them](nazario+ximena) is seen until the cock crows. Only [Itzel](itzel), up early for the tortillas, meets [Ximena](ximena) on the stairs with straw in [her](ximena) hair, and picks it out for [her](ximena) without a word. From then on there are no two closer in that house. [Baltasar](baltasar), meanwhile, has the lock of [his](baltasar) [sister-in-law](rosaura)'s bureau forced and pockets the doctor's letter, so that [she](rosaura) no longer has anything to show the judge. [She](rosaura) calls [him](baltasar) a thief to [his](baltasar) face. [He](baltasar) mentions the dress.
- gift ximena nazario "slips"
+ sex nazario ximena "until the cock crows"
- discover itzel ximena "straw in her hair"
- help itzel ximena "picks it out"
- friend.start itzel ximena "no two closer"
- kin baltasar rosaura "sister-in-law"
+ steal baltasar rosaura "pockets"
- accuse rosaura baltasar "calls him a thief"
- threaten baltasar rosaura "mentions the dress"

== 7
Fever in the village. [Quiroga](quiroga) goes from hut to hut, and when [Perpetua](perpetua) is laid low, [she](quiroga) puts [Itzel](itzel) at the bedside, since [she](itzel) has had it as a child. In [her](perpetua) ravings the [patient](perpetua) calls the [girl](itzel) [her](perpetua) [baby](itzel), [her](perpetua) lost [one](itzel). [Itzel](itzel) takes it for the fever. The [peddler](peddler), fetching water at the door, does not. [He](peddler) sits down on [his](peddler) case of needles and works it out on [his](peddler) fingers: nineteen years. [Leo](leo), coughing, walks the two leagues for ice every day, and pretends that it is on [his](leo) way.
- treat _ quiroga "hut to hut"
+ ill perpetua "laid low"
- help itzel perpetua "at the bedside"
- ill.past itzel "had it as a child"
+ parent perpetua itzel "her baby"
- lose.past perpetua itzel "lost one"
- discover! itzel perpetua "takes it for the fever"
+ discover peddler itzel "works it out"
- help leo itzel "for ice"
- ill leo "coughing"
- betray leo "pretends"

== 8
The [cook](perpetua) is on [her](perpetua) feet again, and the [man](peddler) with the ribbons, [whose](peddler) name, it turns out, is [Tomás Rey](peddler), asks [her](perpetua) straight out. Yes. A [girl](itzel), left at the convent gate the night [he](peddler) ran from the soldiers; and last year [she](perpetua) sent to the hills for [her](itzel) and could not bring herself to speak. "Then speak now," [he](peddler) says. But [Itzel](itzel) has just learnt from [Fausta](fausta) that [Leo](leo) is to marry [Ximena](ximena) at Corpus Christi, and has gone, leaving [her](itzel) apron on the hook. [Fausta](fausta) was paid to tell [her](itzel).
+ recover perpetua "on her feet"
- investigate peddler perpetua "straight out"
- parent peddler+perpetua itzel "A girl"
- reveal perpetua peddler "Yes"
- flee.past peddler _ "ran from the soldiers"
- reveal! perpetua itzel "could not bring herself"
- reveal fausta itzel "learnt from Fausta"
- wedding? leo ximena "is to marry"
+ flee itzel "has gone"

== 9
[Leo](leo) searches for [Itzel](itzel) on every road, in the wrong direction. [Ximena](ximena) goes to [Fausta](fausta), [who](fausta) is to be [her](ximena) [sister-in-law](fausta) if the saints permit, and [who](fausta) cannot look at [her](ximena). "How much did [my](ximena) [uncle](baltasar) give [you](fausta)?" [she](ximena) wants to know. [Fausta](fausta) puts the coins on the table, all of them, in tears. It takes [Ximena](ximena) a whole evening to forgive [her](fausta). [Nazario](nazario), [who](nazario) has listened, saddles the mule and rides to the big house to tell [Baltasar](baltasar) what [he](nazario) thinks of [him](baltasar); [he](nazario) comes back with a split lip and without a post.
- investigate leo itzel "searches"
- kin? fausta ximena "sister-in-law"
- kin baltasar ximena "uncle"
- gift.past baltasar fausta "give you"
+ reveal fausta ximena "puts the coins"
- sad fausta "in tears"
- reconcile fausta ximena "forgive"
- accuse nazario baltasar "what he thinks"
- attack baltasar nazario "split lip"
+ quit nazario baltasar "without a post"

== 10
In the market of [Papantla](@papantla) [Itzel](itzel) plucks chickens at a stall. The [customer](quiroga) in the dark glasses is [Dr Quiroga](quiroga), [who](quiroga) has been looking for [her](itzel) and does not want to be seen doing so. [She](quiroga) offers [her](itzel) a bed in the surgery and a book on anatomy. [Itzel](itzel) accepts the book first. From [her](itzel) the [doctor](quiroga) hears a thing that the [girl](itzel) had never thought important: last winter it was [she](itzel) [who](itzel) was sent to the druggist for the rat poison, with a note, and the note was signed B.
- investigate quiroga itzel "has been looking for"
- housemate? itzel quiroga "offers her a bed"
- gift quiroga itzel "book"#2
- find.past itzel "rat poison"
+ reveal itzel quiroga "hears a thing"
- discover quiroga baltasar "signed B"

== 11
[Rosaura](rosaura) hangs [her](rosaura) black dress on the scarecrow and comes to Mass in the blue one. By the will the house is now [Baltasar](baltasar)'s; by the law, says the [notary](notary), [who](notary) has owed [him](baltasar) favours for too long and is sick of it, a poisoner inherits nothing. [Anselmo](anselmo) opens the chapel door to the rural police. [Baltasar](baltasar) takes [his](baltasar) [niece](ximena) by the hair and backs towards the vault with a pistol at [her](ximena) temple. It is [Leo](leo) [who](leo) steps in front of [him](baltasar), arms wide, and says what [he](leo) has never called [him](baltasar): [Papá](baltasar). The shot goes off.
- find baltasar "house is now Baltasar's"
- help notary rosaura "says the notary"
- kill.past baltasar husband "poisoner"
- betray anselmo baltasar "opens the chapel door"
- kin baltasar ximena "niece"
+ abduct baltasar ximena "by the hair"
- threaten baltasar ximena "pistol"
+ rescue leo ximena "steps in front"
- parent baltasar leo "Papá"
- attack baltasar leo "shot"

== 12
The [son](leo) lives; the bullet that was meant for nobody has only cured [him](leo) of [his](leo) cough, jokes [Quiroga](quiroga), taking it out of [his](leo) shoulder. The [father](baltasar) is put on the train to the islands in irons. [Perpetua](perpetua) and the [peddler](peddler) walk to the surgery with [their](peddler+perpetua) hats in [their](peddler+perpetua) hands. "[We](peddler+perpetua) are the [ones](peddler+perpetua) [who](peddler+perpetua) left [you](itzel)," [she](perpetua) says. [Itzel](itzel), [who](itzel) has just washed the [patient](leo), goes on drying [her](itzel) hands for a long time. Then [she](itzel) pours three cups. [Nazario](nazario) has the fields again, this time from [Rosaura](rosaura).
- parent baltasar leo "father"
- recover leo "lives"
- injure.past leo baltasar "bullet"
- treat leo quiroga "taking it out"
+ arrest _ baltasar "in irons"
+ reveal perpetua itzel "ones who left you"
- parent peddler+perpetua itzel "left you"
- treat leo itzel "washed"
- reconcile itzel peddler+perpetua "three cups"
- hire nazario rosaura "has the fields again"

== 13
No harvest without a feast. There are two weddings in one afternoon, because [Father Anselmo](anselmo) has only one good surplice. [Nazario](nazario) loses the ring, [Fausta](fausta) finds it in [her](fausta) own shoe, and [Ximena](ximena), three months gone, laughs so hard that [she](ximena) has to be given a chair. [Tomás](peddler) says "I do" nineteen years late. [Itzel](itzel) will study in [Xalapa](@xalapa); [Leo](leo) asks whether [he](leo) may write. "[You](leo) may carry [my](itzel) books," [she](itzel) says, and kisses [him](leo). On the veranda [Rosaura](rosaura) lights the [doctor](quiroga)'s cigarette, and the [doctor](quiroga) holds [her](rosaura) wrist a moment longer than the flame requires.
- celebrate _ "feast"
+ wedding nazario ximena "two weddings"
+ wedding peddler perpetua "I do"
- lose nazario "loses the ring"
- find fausta "finds it"
- pregnant ximena nazario "three months gone"
- happy ximena "laughs so hard"
- travel? itzel "will study" @xalapa
+ kiss itzel leo "kisses him"
- flirt quiroga rosaura "holds her wrist"
