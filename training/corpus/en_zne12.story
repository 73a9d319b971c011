%series Simit and Sons
%lang en
%genre bakery family saga, Istanbul 1973, streaming blurbs
%cast nermin  | Nermin Usta; Nermin | f
%cast cevdet  | Cevdet Usta; Cevdet | m
%cast halil   | Halil | m
%cast orhan   | Orhan | m
%cast leyla   | Leyla | f
%cast despina | Despina | f
%cast yorgo   | Yorgo | m
%cast ferit   | Ferit Bey; Ferit | m
%cast suna    | Suna | f
%cast doctor  | Dr. Arif; Arif | m
%cast ece     | Ece | f
%cast can     | Can | m
%cast docwife | - | f
%cast nanny | - | f
%cast dmum | - | f
%cast sergeant| - | m
%cast usta    | Ustas | g

== 1
Four in the morning, and the oven is lit. [Cevdet Usta](cevdet), master [baker](cevdet), [tyrant](cevdet) and [father](cevdet) of three, hands the keys to [his](cevdet) younger [son](orhan), [Orhan](orhan), and not to the [elder](halil). [Halil](halil) throws off [his](halil) apron. [Nermin](nermin), [Cevdet](cevdet)'s long-suffering [wife](nermin), goes after the elder [boy](halil) and is left standing in the street. In the flat above, the Greek [seamstress](despina) [Despina](despina) watches from behind the curtain; [she](despina) and [Orhan](orhan) have been exchanging notes in loaves of bread since winter. And the [Ustas](usta) think that the smell of love is cinnamon.
- parent cevdet orhan "younger son"
+ find orhan cevdet "hands the keys"
- sibling halil orhan "the elder"
- sad halil "throws off"
- married cevdet nermin "wife"
- parent cevdet+nermin halil "elder boy"
- neighbour despina usta "In the flat above"
+ affair despina orhan "exchanging notes"

== 2
[Halil](halil) takes work with [Ferit Bey](ferit), [whose](ferit) factory bread has closed nine bakeries on the [Golden Horn](@goldenhorn), and takes with [him](halil) the recipe of the sesame rings. To [his](halil) own surprise the [traitor](halil) is also given a seat at [Ferit](ferit)'s table, opposite [his](ferit) [daughter](suna), [Suna](suna), [who](suna) has a tongue like a bread knife. Back home [Leyla](leyla), the [youngest](leyla) of the [Ustas](usta), has failed the entrance examination for the third time, on purpose: the nurse's cap does not suit [her](leyla), and the young [doctor](doctor) [who](doctor) was to have taught [her](leyla), [Arif](doctor), suits [her](leyla) too well.
+ hire halil ferit "takes work"
- steal halil cevdet "takes with him the recipe"
- betray halil cevdet "traitor"
- enemy cevdet ferit "closed nine bakeries"
- parent ferit suna "daughter"
- meet halil suna "a seat at Ferit's table"
- lose leyla "failed"
- advisor? doctor leyla "to have taught her"
- love leyla doctor "suits her too well"

== 3
[Cevdet](cevdet) finds a note in a loaf. It's not addressed to [him](cevdet), it's in Greek, and it ends in an X. [Orhan](orhan) says a customer must have dropped it. But when [Nermin](nermin), [who](nermin) learned the language from [her](nermin) milk [sister](nanny), reads it aloud at the stove, the young [baker](orhan) goes as white as [his](orhan) flour. [He](orhan) wants to marry [Despina](despina). The old [man](cevdet) brings a fist down on the dough: not while [he](cevdet) lives! Upstairs, [Yorgo](yorgo), [Despina](despina)'s [brother](yorgo), has found the other half of the correspondence, and says the same, in the other language.
- find cevdet "finds a note"
- betray orhan cevdet "must have dropped"
- kin nanny nermin "milk sister"
- discover nermin despina+orhan "reads it aloud"
+ wedding? despina orhan "wants to marry"
+ quarrel cevdet orhan "brings a fist down"
- sibling despina yorgo "brother"
- discover yorgo despina+orhan "has found the other half"

== 4
[Halil](halil) drives a bread van. [Suna](suna) sits beside [Halil](halil). [She](suna) smokes. [He](halil) coughs. [They](halil+suna) laugh about [Ferit](ferit). [Leyla](leyla) cuts [her](leyla) thumb. [Leyla](leyla) cuts it with care. [Dr. Arif](doctor) sews up [Leyla](leyla)'s thumb. [He](doctor) takes longer than one stitch needs. [His](doctor) [wife](docwife) is in [Bursa](@bursa). [Leyla](leyla) doesn't know that. [Yorgo](yorgo) spits at [Orhan](orhan). [Orhan](orhan) wipes [his](orhan) face. [Despina](despina) packs a hatbox. Is it snow? It is flour, from the window of [Nermin](nermin).
- colleague halil suna "sits beside Halil"
- flirt halil suna "laugh"
- injure leyla leyla "cuts her thumb"
+ treat leyla doctor "sews up"
- flirt doctor leyla "longer than one stitch"
- married doctor docwife "wife"
- discover! leyla doctor "doesn't know"
- attack yorgo orhan "spits at"
- flee? despina "packs a hatbox"

== 5
[They](despina+orhan)'ve eloped! [Orhan](orhan) and [Despina](despina) take the night ferry to [Büyükada](@buyukada), where an old priest and an older imam each refuse to join [them](despina+orhan). Undaunted, the [lovers](despina+orhan) exchange rings on the pier themselves. Without [his](cevdet) [heir](orhan), [Cevdet](cevdet) burns four batches in a row, and on the fifth [his](cevdet) heart gives out. The [doctor](doctor) is fetched; so, from the [enemy](ferit)'s camp, is [Halil](halil). [He](halil) lights the oven that night in [his](halil) good shoes. At the bedside [Nermin](nermin) tells [her](nermin) [eldest](halil) that [he](halil)'s still a fool, and [she](nermin) has kept [his](halil) apron ironed.
+ flee despina+orhan "eloped"
- couple despina orhan "lovers"
- wedding! despina orhan "refuse to join"
- wedding? despina orhan "exchange rings"
+ ill cevdet "heart gives out"
- treat cevdet doctor "is fetched"
- return halil "so, from the enemy's camp"
- help halil cevdet "lights the oven"
- parent nermin halil "her eldest"
- reconcile halil nermin "apron ironed"

== 6
[Cevdet](cevdet) lives, but mustn't be crossed. So nobody crosses [him](cevdet): nobody mentions [Orhan](orhan), nobody mentions that it's the disowned [son](halil) [who](halil) bakes, and nobody mentions that [Leyla](leyla) comes home at dawn. [She](leyla) and [Arif](doctor) have become lovers on the examination couch. [Ferit](ferit) wants [his](ferit) [man](halil) back and sends [Suna](suna) to fetch [him](halil). [She](suna) comes for an hour, ties on an apron, and telephones [Papa](ferit) at midnight to say that [she](suna)'s staying. By morning [she](suna) and [Halil](halil) have flour in places where no apron reaches.
- recover cevdet "lives"
- parent cevdet halil "disowned son"
- reveal! _ cevdet "nobody mentions"
+ affair.start doctor leyla "have become lovers"
- boss ferit halil "wants his man back"
- parent ferit suna "Papa"
- quit suna ferit "she's staying"
- help suna halil "ties on an apron"
+ sex halil suna "no apron reaches"

== 7
A [woman](docwife) in a grey coat takes a number at [Arif](doctor)'s surgery, sits down next to [Leyla](leyla), and asks what ails [her](leyla). "Nothing," says [Leyla](leyla), "[I](leyla)'m waiting for the [doctor](doctor)." "So am [I](docwife)," says the [woman](docwife). "Eleven years." It's the [wife](docwife) from [Bursa](@bursa). [Leyla](leyla) doesn't wait for [her](leyla) turn. That afternoon [she](leyla) flings the stitched thumb, and the hand attached to it, across the face of the [doctor](doctor), on the ferry landing, in front of three hundred commuters. They applaud. What [she](leyla) hasn't told [him](doctor), or anybody, is that [she](leyla)'s two months gone.
- meet docwife leyla "sits down next to"
- married doctor docwife "the wife"
- reveal docwife leyla "So am I"
- discover leyla doctor "the wife from Bursa"
- betray.past doctor leyla "wife from Bursa"
+ attack leyla doctor "across the face"
+ breakup leyla doctor "across the face"
- reveal! leyla _ "hasn't told him"
- pregnant leyla doctor "two months gone"

== 8
[Orhan](orhan) bakes on the island. The flour is bad. [Despina](despina) sews for summer guests. [They](despina+orhan) quarrel about salt. [They](despina+orhan) make it up before the bread is cold. [Yorgo](yorgo) comes with a knife. [Yorgo](yorgo) finds [Despina](despina) singing. [He](yorgo) hasn't heard [Despina](despina) sing since [Mother](dmum). [He](yorgo) cuts bread with the knife. The bread is good. In town [Cevdet](cevdet) smells the bread of [Halil](halil). [He](cevdet) knows that hand. [He](cevdet) walks down the stairs. "Too much salt," says [Cevdet](cevdet). [He](cevdet) eats nine. [Halil](halil) weeps.
- create orhan "bakes"
- quarrel despina orhan "quarrel about salt"
- reconcile despina orhan "make it up"
- threaten yorgo despina+orhan "with a knife"
+ reconcile despina+orhan yorgo "cuts bread"
- happy despina "singing"
- parent dmum despina+yorgo "Mother"
- discover cevdet halil "knows that hand"
+ reconcile cevdet halil "eats nine"
- happy halil "weeps"

== 9
[Ferit Bey](ferit) has lost [his](ferit) [daughter](suna) and [his](ferit) sesame rings to the same [man](halil), and [he](ferit)'s not a man to lose. A bag of rat poison is discovered among the [Ustas](usta)' flour by a [sergeant](sergeant) [who](sergeant) knew just where to look. [Halil](halil) is led off in handcuffs between two rows of silent customers. [Suna](suna) goes to the one [person](ece) [who](ece) can prove that the bag came from the factory: [Ferit](ferit)'s [secretary](ece) and secret [companion](ece) of twenty years, [Ece](ece). [Ece](ece) is fond of the [girl](suna). But [she](ece)'s fonder still of the [man](ferit) [who](ferit) signed for the poison.
- parent ferit suna "daughter"
- couple halil suna "to the same man"
+ betray ferit halil "who knew just where"
- discover sergeant _ "is discovered"
+ arrest sergeant halil "led off"
- boss ferit ece "secretary"
- affair ece ferit "secret companion"
- friend ece suna "fond of the girl"
- love ece ferit "fonder still"
- help? ece suna "can prove"

== 10
For twenty years [Ferit](ferit) has been promising [Ece](ece) a wedding. When [she](ece) asks [him](ferit) one last time, [he](ferit) laughs, and tells [her](ece) to take a letter. [She](ece) takes it to the police, together with the receipt. [Halil](halil) walks free; the [manufacturer](ferit) takes over [his](halil) cell. [Cevdet](cevdet), [who](cevdet) swore [he](cevdet)'d never sit at one table with [Ferit](ferit)'s [blood](suna), asks [Suna](suna) to move up so that [he](cevdet) can sit down. Only [Nermin](nermin) notices that [Leyla](leyla) has gone off coffee, and remembers three pregnancies of [her](nermin) own.
- wedding? ece ferit "promising Ece a wedding"
+ reject ferit ece "laughs"
- accuse ece ferit "takes it to the police"
- rescue ece halil "walks free"
+ arrest _ ferit "takes over his cell"
- parent ferit suna "Ferit's blood"
- invite cevdet suna "asks Suna to move up"
- discover nermin leyla "gone off coffee"
- pregnant leyla doctor "gone off coffee"
- parent nermin leyla "three pregnancies"

== 11
[Nermin](nermin) keeps [her](nermin) [daughter](leyla)'s secret and books two berths to [Büyükada](@buyukada), allegedly for the air. There the [mother](nermin) of three sees [Orhan](orhan) again for the first time in a year, and hugs the [daughter-in-law](despina) before the [son](orhan). [Leyla](leyla) is to stay until it's over. [Arif](doctor), left by [his](doctor) [wife](docwife) and sober at last, walks the length of the island with a bunch of broom, and [she](leyla) hides behind [Yorgo](yorgo). It's [Yorgo](yorgo) [who](yorgo) tells the [visitor](doctor) that there's no one of that name here. Then [he](yorgo) asks [Leyla](leyla), in [his](yorgo) best Turkish, whether there should be.
- parent nermin leyla "her daughter's secret"
- reveal! nermin _ "keeps her daughter's secret"
- travel leyla+nermin orhan "two berths" @buyukada
+ reconcile nermin orhan "sees Orhan again"
- kin despina nermin "daughter-in-law"
- breakup docwife doctor "left by his wife"
- reconcile? doctor leyla "a bunch of broom"
- flee leyla doctor "hides behind"
- help yorgo leyla "no one of that name"
- betray yorgo doctor "no one of that name"
+ love yorgo leyla "whether there should be"

== 12
The shop celebrates its fiftieth year, and [Cevdet](cevdet) has had the sign repainted: the word Sons is crossed out, and nobody can agree what to put instead. [Halil](halil) and [Suna](suna) are married since noon. Off the six o'clock ferry, arm in arm, come [Orhan](orhan) and [Despina](despina); behind [them](despina+orhan) [Leyla](leyla), with a bundle in [her](leyla) arms, and [Yorgo](yorgo), [who](yorgo) carries the bottle. Silence falls over the simit. The old [baker](cevdet) peels back the blanket. "[He](can) has [my](cevdet) nose, poor [fellow](can)," [he](cevdet) says, and asks the name. It's [Can](can). Between the two [brothers](halil+orhan), somebody lays a set of keys on the table; [neither](halil+orhan) of [them](halil+orhan) picks it up.
- celebrate cevdet+halil+nermin "fiftieth year"
+ wedding halil suna "married since noon"
+ return despina+leyla+orhan+yorgo "Off the six o'clock ferry"
- couple despina orhan "arm in arm"
- birth.past leyla can "a bundle"
- help yorgo leyla "carries the bottle"
- kin can cevdet "my nose"
- reconcile cevdet leyla "peels back the blanket"
- sibling halil orhan "two brothers"
