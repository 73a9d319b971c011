%series Blackwater Regiment
%lang en
%genre war drama: a field regiment and the women of its hospital train, invented continental war, 1916-like, episode summaries
%cast hal | Lieutenant Anselm Reiter; Anselm; Reiter | m
%cast vio | Sister Violante; Violante | f
%cast kap | Captain Otmar Dreyse; Dreyse; Otmar | m
%cast gru | Sergeant Kobus; Kobus | m
%cast lis | Elisaveta; Lisaveta | f
%cast fel | Private Ferenc; Ferenc | m
%cast maj | Major Strom; Strom | f
%cast bar | Baroness Eulalie Dreyse; Eulalie; baroness | f
%cast mik | Mikola | m
%cast gen | General Hartog; Hartog | m
%cast dog | Corporal | m
%cast mum | - | f
%cast sons | - | m
%cast mil | - | m
%cast pilot | - | m

== 1
In the third autumn of the war, the Blackwater Regiment gets a new [officer](hal), [Lieutenant Anselm Reiter](hal), so green that [Sergeant Kobus](gru) takes away [his](hal) pistol for safety. [Captain Otmar Dreyse](kap), [commander](kap) of the company and a [schoolmate](kap) [whom](kap) [Anselm](hal) once beat to a scholarship, greets [him](hal) with two fingers. On the hospital train [Sister Violante](vio) ties off an artery with a bootlace and shouts at a [surgeon](maj): the [surgeon](maj), [Major Strom](maj), turns out to be the first woman to hold the rank.
+ hire hal _ "officer"
- boss kap gru+hal "commander"
- steal gru hal "takes away"
- friend.past hal kap "schoolmate"
- enemy hal kap "beat"
- treat _ vio "artery"
- quarrel maj vio "shouts"
- colleague maj vio "surgeon"

== 2
Night patrol. [Private Ferenc](fel), seventeen and homesick, steps on a wire; [Reiter](hal) throws himself over the [boy](fel) and comes to on [Violante](vio)'s table with eleven splinters in [his](hal) back. [She](vio) counts them into a basin, one joke for each. At the tenth [he](hal) asks whether [she](vio) has someone. [She](vio) had: a [pilot](pilot), missing since the spring, to [whom](pilot) [she](vio) is still, on paper, promised.
- sad fel "homesick"
+ rescue hal fel "throws"
- injure hal "splinters"
- treat hal vio "counts"
- flirt hal vio "one joke for each"
- couple? _ vio "has someone"
- engaged pilot vio "promised"
- lose.past vio pilot "missing"

== 3
Out of jealousy or boredom, [Dreyse](kap) volunteers [Anselm](hal)'s platoon for the mill, a suicide errand. [Kobus](gru) reads the order, spits, and gets the men there through the sewer. In the cellar sits [Elisaveta](lis), the [miller](mil)'s [daughter](lis), a carving knife across [her](lis) knees and [her](lis) enemy [brother](mik) under the flour sacks. [Reiter](hal) sees the boots. [He](hal) says loudly that the place is empty. [Mikola](mik), of the other army, shot through the lung, hears [his](hal) voice and will remember it.
- jealous kap hal "jealousy"
+ betray kap hal "suicide"
- help gru _ "sewer"
- find hal lis "In the cellar sits"
- sibling lis mik "brother"
- discover hal mik "sees the boots"
+ rescue hal mik "place is empty"
- injure mik "shot"
- parent mil lis "daughter"
- enemy hal mik "enemy"

== 4
[Baroness Eulalie Dreyse](bar) arrives on the hospital train with twelve hams and a cello to nurse the brave. [Her](bar) [husband](kap) has not answered a letter of [hers](bar) in a year. [She](bar) faints at the first basin, gets up, rolls [her](bar) sleeves and is handed another by [Violante](vio). By evening [the two](bar+vio) are calling each other by [their](bar+vio) Christian names. In the trenches [Kobus](gru) adopts a three-legged [dog](dog), [which](dog) outranks [Ferenc](fel) from then on.
- travel bar "arrives"
- help? bar _ "nurse"
- married bar kap "husband"
- reject kap bar "answered"
- ill bar "faints"
+ friend.start bar vio "Christian names"
- find gru dog "adopts"

== 5
[Ferenc](fel) runs. They pick [him](fel) up asleep in a haystack, a letter from [his](fel) [mother](mum) in [his](fel) fist, and [General Hartog](gen), visiting, wants an example made. [Anselm](hal) pleads for [him](fel) and is told to choose between commanding the firing squad and standing in front of it. [He](hal) hands over [his](hal) sword. It is [Kobus](gru), [who](gru) has buried two [boys](sons) of [his](gru) own, [who](gru) loads the rifles that dawn, and with [his](gru) own hands fills every cartridge with soap.
- flee fel "runs"
- parent mum fel "mother"
- arrest _ fel "pick"
- kill? gen fel "example"
- help hal fel "pleads"
- threaten gen hal "choose"
- quit hal gen "sword"
- die.past sons "buried"
- parent gru sons "boys"
+ rescue gru fel "soap"

== 6
Officially dead, the [boy](fel) lies in a coffin with air holes on its way to the rear. The coffin stands on the hospital train; [Eulalie](bar) opens it in search of bandages and is found sitting on the lid, wild-eyed, by [Major Strom](maj). "A corpse," says the [baroness](bar). [It](fel) sneezes. The [major](maj), a stickler, considers the paragraphs and decides that [her](maj) typhus ward could use an orderly by the name of [Smith](fel). Under arrest, [Reiter](hal) is marched past, and [Violante](vio) reaches through the window and puts [her](vio) bread in [his](hal) hand.
- die! fel "dead"
- travel fel "on its way to the rear"
- discover bar fel "opens"
- betray bar maj "A corpse"
- discover maj fel "sneezes"
+ hire fel maj "orderly"
- arrest _ hal "arrest"
- gift vio hal "bread"

== 7
The court-martial is over in nine minutes. Degraded to private, [Anselm](hal) is put under [Dreyse](kap), [who](kap) sends [him](hal) out to cut wire every night for a week. On the seventh the [captain](kap) comes along, drunk, with something to say: the scholarship, [he](kap) says, would have been [his](kap) one way out of the Dreyses. A shell answers. The [men](hal+kap) [who](hal+kap) could not stand each other spend two days in the same hole, one with a smashed knee, one with the water bottle.
- accuse _ hal "court-martial"
- quit hal _ "Degraded"
- boss kap hal "put under Dreyse"
- travel hal "cut"
- reveal kap hal "something to say"
- attack _ hal+kap "shell"
- enemy hal kap "stand"
- injure kap "smashed"
+ help hal kap "bottle"

== 8
It's the enemy that fishes [them](hal+kap) out. In a barn full of prisoners a bandaged [guard](mik) stops dead at the sound of [Reiter](hal)'s voice. [Mikola](mik) can't let two men go; [he](mik) can, though, leave a bicycle. [Dreyse](kap), [who](kap) cannot walk, orders [Anselm](hal) to take it, and, when [he](hal) refuses, begs [him](hal), and for the first time since [they](hal+kap) were ten, calls [him](hal) by [his](hal) given name. [Anselm](hal) puts the [captain](kap) on the handlebars.
+ arrest _ hal+kap "fishes"
- meet hal mik "stops dead"
- discover mik hal "at the sound of"
- help mik hal+kap "bicycle"
- injure kap "cannot walk"
- boss kap hal "orders"
- reject hal kap "refuses"
- reconcile hal kap "given name"
+ rescue hal kap "handlebars"

== 9
[Eulalie](bar) washes the mud off a raving [man](kap) and finds [her](bar) [husband](kap) beneath it. The leg must come off. [She](bar) holds the lamp for [Strom](maj). When [Otmar](kap) comes round, [he](kap) asks [her](bar), in terror, to leave; when [he](kap) comes round again, [she](bar) is playing the cello, badly, and [he](kap) weeps. [Violante](vio) runs the length of the train to find [Anselm](hal) asleep against the last wheel. [She](vio) lies down next to [him](hal), shoes and all. Then the post is handed out. There is a card from the [pilot](pilot).
- ill kap "raving"
- find bar kap "finds"
- married bar kap "husband"
- injure kap "leg"
- treat kap maj "lamp"
- help bar maj "lamp"
- recover kap "comes round"
- sad kap "terror"
- create bar "cello"
+ reconcile bar kap "weeps"
- find vio hal "find"#2
+ love vio hal "lies down next to him"
- die! pilot "card"

== 10
Alive, then, and interned in the mountains. [Violante](vio) carries the card about for a week. Shall [she](vio) tell [Anselm](hal)? [She](vio) tells [Eulalie](bar), and [Eulalie](bar) tells [Otmar](kap), and from [Otmar](kap), [who](kap) has learnt to be kind but not discreet, [Reiter](hal) hears it over draughts. [He](hal) applies for the front that same hour. Meanwhile typhus breaks out in the last carriage; the orderly called [Smith](fel) nurses forty and catches it from the forty-first.
- die! pilot "Alive"
- arrest pilot "interned"
- reveal? vio hal "tell"
- reveal vio bar "tells"
- reveal bar kap "tells"#2
+ reveal kap hal "hears"
- travel? hal "for the front"
- ill _ "typhus"
- treat _ fel "nurses"
+ ill fel "catches"

== 11
Last push of the year. [Hartog](gen), eight miles behind the line, sends the regiment uphill. [Kobus](gru), [who](gru) told [him](gen) to [his](gen) face that it was murder, leads the first wave and doesn't lead the second; the three-legged [dog](dog) sits beside [him](gru) until the stretcher comes, and will not be called off. [Anselm](hal) takes the hill with nineteen men and an adversary's help: at the top [Mikola](mik), out of ammunition and out of patience, is holding up [his](mik) shirt. The white flag is for both of [them](hal+mik).
- accuse gru gen "murder"
+ die gru "doesn't lead the second"
- sad dog gru "will not be called off"
- find hal _ "takes"
- help mik hal "help"
- enemy.end hal mik "flag"
- boss gen gru "sends"
- enemy hal mik "adversary's"

== 12
An armistice, signed in a railway carriage, in fact in [Strom](maj)'s carriage, since [hers](maj) is the only one with clean tables. The [general](gen) gives medals; [Reiter](hal) leaves [his](hal) lying on the linen. The [pilot](pilot) turns up at the mill, where [Elisaveta](lis) has taken [Violante](vio) in, hears [her](vio) out and shakes [her](vio) hand. [He](pilot)'d met someone, in the mountains. [Ferenc](fel), shaven and thin as a rake, is kissed on both cheeks by the [woman](bar) [who](bar) sat on [his](fel) coffin. And on the road from the station comes a [man](hal) in a private's coat, walking slowly, for the [dog](dog)'s sake.
- gift gen hal "medals"
- reject hal gen "leaves"
- return pilot vio "turns up at the mill"
- help lis vio "taken"
- reveal vio pilot "hears"
+ engaged.end pilot vio "shakes her hand"
- love pilot _ "met"
- recover fel "shaven"
- kiss bar fel "kissed"
+ return hal "on the road from the station"
