%series Black Sand
%lang en
%genre police drama, a two-car station in south Iceland, encyclopaedia episode list in the past tense
%cast hildur   | Hildur Steinsdóttir; Hildur | f
%cast baldur   | Baldur | m
%cast eyja     | Eyja | f
%cast kwame    | Kwame Boateng; Kwame; Boateng | m
%cast thorgeir | Thorgeir; Sheriff Thorgeir | m
%cast unnur    | Unnur | f
%cast snorri   | Snorri | m
%cast agnes    | Agnes Lund; Agnes; Lund | f
%cast tourist  | Milan Horvat; Horvat; Milan | m
%cast wife     | Jelena; Jelena Horvat | f
%cast priest   | - | f
%cast keeper   | - | m
%cast ram      | Bismarck | m

== 1 The Rental Car
A rental car was found on the black beach with the engine running, two seat belts fastened and nobody inside. [Hildur Steinsdóttir](hildur), the [sheriff](thorgeir)'s [deputy](hildur), called out the rescue team, whose [leader](baldur), [Baldur](baldur), had been [her](hildur) [husband](baldur) until the spring. [They](baldur+hildur) exchanged eleven words. The [sheriff](thorgeir), [Thorgeir](thorgeir), sent for a [specialist](kwame) from [Reykjavik](@reykjavik), and got [Kwame Boateng](kwame), [who](kwame) was allergic to wool.
- boss thorgeir hildur "deputy"
+ investigate hildur "called out"
- ex baldur hildur "had been her husband"
- hire kwame thorgeir "sent for"

== 2 Two Seat Belts
The car had been hired by a Croatian [couple](tourist+wife), the [Horvats](tourist+wife). [She](wife) turned up alive in a sheep shed, wrapped round a [ram](ram) called [Bismarck](ram) and unable to remember a thing; of [him](tourist) there was only a shoe. [Kwame](kwame) sneezed through the questioning. The [Ghanaian](kwame) was struck by the fact that [Jelena](wife) asked after the [ram](ram) before [she](wife) asked after [her](wife) [husband](tourist). [Hildur](hildur), [who](hildur) had lately done much the same, thought nothing of it.
+ find _ wife "turned up alive"
- married tourist wife "husband"
- investigate kwame wife "questioning"
- lose wife "unable to remember"
- discover kwame wife "struck by the fact"

== 3 Eleven Words
[Eyja](eyja), fourteen, moved back and forth between [her](eyja) [parents](baldur+hildur) with a cat in a rucksack. It was the [girl](eyja) [who](eyja) came upon the second shoe, on the way to the school bus, and put it on eBay. When [her](eyja) [mother](hildur) discovered this, [she](hildur) shouted so that the whole street could hear; [her](eyja) [father](baldur) shouted at [her](hildur) for shouting. [Kwame](kwame), [who](kwame) had come about the shoe, waited in the hall and fed the cat. [He](kwame) bought it back for forty euros.
- parent baldur+hildur eyja "parents"
+ find eyja "came upon"
- discover hildur eyja "discovered this"
- quarrel eyja hildur "shouted so"
- quarrel baldur hildur "shouted at her"
- find kwame "bought it back"

== 4 The Light
The [keeper](keeper) of the lighthouse, an old [man](keeper) [who](keeper) spoke to nobody but the parish [priest](priest), confided to [her](priest) that on the night in question [he](keeper) had seen three people on the beach. The [priest](priest) was bound by silence, and said so to [Hildur](hildur), with such emphasis that the [policewoman](hildur) drove straight to the lighthouse. [She](hildur) was too late. The old [man](keeper) lay at the foot of [his](keeper) own stairs, and the lamp was out.
- reveal keeper priest "confided"
- discover.past keeper "had seen"
+ reveal priest hildur "with such emphasis"
- travel hildur "drove straight"
+ die keeper "lay at the foot"

== 5 Number Three
Had [he](keeper) fallen, or been pushed? [Agnes Lund](agnes), the [pathologist](agnes), found sulphur on the dead [keeper](keeper)'s collar, of the kind only the bathhouse used. The bathhouse belonged to [Snorri](snorri), [Thorgeir](thorgeir)'s [son-in-law](snorri), [whom](snorri) the [sheriff](thorgeir) could not stand and had always protected. [Boateng](kwame) wanted [Snorri](snorri) brought in. [His](kwame) [superior](thorgeir) refused. That evening [Agnes](agnes) took [Kwame](kwame) for a swim in the sea, in which [he](kwame) stayed for four seconds and was happy for two.
- kill? _ keeper "been pushed"
+ discover agnes snorri "found sulphur"
- kin snorri thorgeir "son-in-law"
- help.past thorgeir snorri "protected"
- arrest? kwame snorri "brought in"
- boss thorgeir kwame "superior"
- reject thorgeir kwame "refused"
- date agnes kwame "took Kwame for a swim"
- happy kwame "happy"

== 6 Lambing
Nothing was solved. It was April, and everyone who could hold a lamb held a lamb. [Bismarck](ram) fathered eleven. [Baldur](baldur) and [Hildur](hildur), kneeling on either side of a difficult ewe, spoke a good deal more than eleven words, all of them about the ewe. [Eyja](eyja) filmed it. The snow went off the south slopes; the north slopes kept theirs.
+ discover eyja baldur+hildur "filmed it"

== 7 What Jelena Forgot
[Jelena](wife) had been given a bed at the parsonage and had made herself useful. One night the [priest](priest) heard [her](wife) on the telephone, remembering perfectly well. [She](wife) told somebody called [Milan](tourist) that the money was still where [they](tourist+wife) had left it. The [widow](wife), it seemed, was none. Before the [clergywoman](priest) could reach the door, it was opened from the other side. [She](priest) was found at dawn, bound with [her](priest) own stole, alive, and no longer inclined to silence.
- housemate priest wife "given a bed"
+ discover priest wife "heard her"
- reveal wife tourist "told somebody"
- die! tourist "none"
- abduct wife priest "bound"
- find _ priest "was found"
- reveal priest "no longer inclined"

== 8 Steam
[Milan Horvat](tourist) had never been near the sea. [He](tourist) was living in the boiler room of the bathhouse, on [Snorri](snorri)'s rotten shark, and laundering banknotes in the most literal sense. [Unnur](unnur), [Snorri](snorri)'s [wife](unnur) and [Thorgeir](thorgeir)'s only [daughter](unnur), went down to see to the pressure and came face to face with a drowned [man](tourist) in [her](unnur) bathrobe. [She](unnur) screamed. [He](tourist) hit [her](unnur) with a ladle, and [Snorri](snorri), [who](snorri) for once in [his](snorri) life did the right thing, hit [him](tourist).
- help snorri tourist "rotten shark"
- married snorri unnur "wife"
- parent thorgeir unnur "daughter"
- meet tourist unnur "came face to face"
+ attack tourist unnur "hit her"
+ attack snorri tourist "hit him"

== 9 A Family Matter
While [his](thorgeir) [daughter](unnur) lay unconscious, [Thorgeir](thorgeir) came to [Hildur](hildur)'s kitchen and laid [his](thorgeir) badge on the oilcloth. [He](thorgeir) had known of the banknotes since the autumn; [Snorri](snorri) had told [him](thorgeir), and [he](thorgeir), for [Unnur](unnur)'s sake, had looked at the sea. [His](thorgeir) [deputy](hildur) poured [him](thorgeir) coffee. Then [she](hildur) cautioned [him](thorgeir), as [he](thorgeir) had taught [her](hildur) to, word for word. [He](thorgeir) corrected one word.
- parent thorgeir unnur "daughter"
- ill unnur "unconscious"
+ reveal thorgeir hildur "had known"
- reveal.past snorri thorgeir "had told him"
- help.past thorgeir snorri "looked at the sea"
- boss thorgeir hildur "deputy"
- gift hildur thorgeir "coffee"
+ arrest hildur thorgeir "cautioned him"
- advisor.past thorgeir hildur "taught her"

== 10 Low Tide
[Jelena](wife) had taken the money, the parsonage car and, by mistake, [Eyja](eyja), [who](eyja) was asleep on the back seat with the cat. When [she](wife) noticed, [she](wife) had crossed two rivers. The [girl](eyja), asked if [she](eyja) could drive, said yes, which was true, and drove [her](wife) into the quicksand, which [she](eyja) had been warned of since birth. [Baldur](baldur) pulled out [his](baldur) [daughter](eyja) first, the cat second, and the [Croat](wife), on reflection, third.
- steal wife "parsonage car"
+ abduct wife eyja "by mistake"
- flee wife "crossed two rivers"
- betray eyja wife "drove her into"
- parent baldur eyja "daughter"
+ rescue baldur eyja+wife "pulled out"

== 11 Statements
The [Horvats](tourist+wife) accused each other, at length and through an interpreter. [She](wife) said that it was [he](tourist) [who](tourist) had followed the [keeper](keeper) up the stairs; [he](tourist) said that [she](wife) had only gone up to ask for the time. [Kwame](kwame), with a dictionary, noticed that [their](tourist+wife) verbs did not agree. In the end it was [Snorri](snorri), at [his](snorri) [wife](unnur)'s bedside, [who](snorri) owned up. [He](snorri) had been the [third](snorri) on the beach. [He](snorri) had pushed nobody; [he](snorri) had held the lamp and let [Jelena](wife) do it.
- accuse tourist wife "accused each other"
- accuse wife tourist "accused each other"
- married snorri unnur "wife"
+ reveal snorri "owned up"
- kill! snorri keeper "pushed nobody"
- betray.past snorri keeper "held the lamp"
+ kill.past wife keeper "let Jelena do it"

== 12 Midsummer
[Unnur](unnur) woke up and asked [her](unnur) [father](thorgeir), [who](thorgeir) was out on bail, for a divorce lawyer. [Hildur](hildur) was sworn in as sheriff. The former [sheriff](thorgeir) became the [keeper](thorgeir) of the light. [Kwame](kwame) was recalled to the capital, packed, unpacked, and told [Agnes](agnes) that one got used to wool. [Baldur](baldur) drove the rescue truck to [his](baldur) ex-[wife](hildur)'s door at two in the morning, in broad daylight, with the siren on. What was the emergency? [He](baldur) had thought of a twelfth word.
- recover unnur "woke up"
- parent thorgeir unnur "father"
- divorce? _ unnur "divorce"
+ hire hildur "sworn in"
- hire thorgeir "became the keeper"
- travel! kwame "unpacked"
- love kwame agnes "got used to wool"
- ex baldur hildur "ex-wife"
+ confess? baldur hildur "twelfth word"
