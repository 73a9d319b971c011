%series Studio Motilal
%lang en
%genre melodrama of a Bombay film studio, 1954, press-kit synopses
%cast meena    | Meena Devi; Meena | f
%cast motilal  | Motilal Sahni; Motilal; Sahni | m
%cast kishan   | Kishan Rao; Kishan; Rao | m
%cast zubeida  | Zubeida; Zubeida Khan | f
%cast arun     | Arun Sahni; Arun | m
%cast gulab    | Gulab | f
%cast percy    | Percy Wadia; Percy; Wadia | m
%cast savitri  | Savitri Sahni; Savitri | f
%cast joseph   | Joseph D'Mello; Joseph | m
%cast inspector| Inspector Pereira; Pereira | m
%cast zfather  | - | m
%cast grocer   | - | m
%cast babyboy  | - | m
%cast child    | Munni | f

== 1
On the first day of shooting, the [star](meena), [Meena Devi](meena), refuses to come out of [her](meena) dressing room as long as [her](meena) [ex-husband](kishan), the [hero](kishan) of the picture, is on the floor. [Kishan Rao](kishan) sends [her](meena) a garland; [she](meena) sends it back in pieces. [Motilal Sahni](motilal), the [producer](motilal), [who](motilal) owes money to everyone, goes down on [his](motilal) knees to [both](kishan+meena). [His](motilal) [son](arun) [Arun](arun), just down from [Oxford](@oxford), has eyes for nobody but the [girl](zubeida) [who](zubeida) dances in the third row. [Zubeida](zubeida) has eyes for the lamp, since [she](zubeida) has been told never to look into it.
- ex kishan meena "ex-husband"
- reject meena kishan "refuses to come out"
- gift kishan meena "a garland"
- boss motilal kishan+meena "producer"
- parent motilal arun "son"
- return arun "just down from Oxford"
+ love.start arun zubeida "eyes for nobody but"

== 2
[Savitri](savitri), the [producer](motilal)'s [wife](savitri), keeps the books and has noticed a monthly sum to one [Gulab](gulab) in [Poona](@poona). [Joseph](joseph), the [cameraman](joseph), [who](joseph) would walk through fire for [her](savitri), offers to drive [her](savitri) there. [Gulab](gulab) opens the door with a [child](child) on [her](gulab) hip, and the [child](child) has [Motilal](motilal)'s ears. The two [women](gulab+savitri) take a long look at each other; then the [one](gulab) [who](gulab) lives there makes tea. [Arun](arun) waits for [Zubeida](zubeida) at the tram stop with an umbrella, though it hasn't rained since June, and is thanked with a raised eyebrow.
- married motilal savitri "wife"
- gift motilal gulab "a monthly sum"
- love joseph savitri "walk through fire"
- help joseph savitri "offers to drive her"
+ discover savitri gulab+motilal "Motilal's ears"
- parent gulab+motilal child "a child on her hip"
- affair.past gulab motilal "Motilal's ears"
- meet gulab savitri "take a long look"
- flirt arun zubeida "with an umbrella"

== 3
The love scene can't be put off any longer. [Meena](meena) and [Kishan](kishan), [who](kishan+meena) haven't touched since the divorce, touch, and [Percy Wadia](percy), the [director](percy), forgets to say cut. [He](percy) has been hoping for months to become the second man to be called Mr Devi. When [he](percy) finds [her](meena) afterwards crying among the ropes, [he](percy) gives [her](meena) a handkerchief and, in a rush, [his](percy) heart; [she](meena) keeps the handkerchief. At home [Motilal](motilal) is met by [his](motilal) suitcase. [Savitri](savitri) has packed it neatly, as [she](savitri) does everything, and has put in the receipts.
- divorce.past kishan meena "divorce"
- kiss kishan meena "touch"#2
- love percy meena "hoping for months"
- sad meena "crying"
- help percy meena "gives her a handkerchief"
+ confess percy meena "his heart"
- reject meena percy "keeps the handkerchief"
+ breakup savitri motilal "met by his suitcase"

== 4
[Motilal](motilal) sleeps on the set. It is a palace. [Motilal](motilal) has never slept so badly. [Arun](arun) sides with [Savitri](savitri). [Arun](arun) has a [half-sister](child) now. [He](arun) wants to meet [Munni](child). [Gulab](gulab) brings [Munni](child) to [Arun](arun). [Munni](child) bites [Arun](arun). [Zubeida](zubeida) laughs at [Arun](arun). So [Arun](arun) thanks [Munni](child). [Kishan](kishan) drinks with [Percy](percy). [Percy](percy) talks of [Meena](meena). [Kishan](kishan) hits [Percy](percy). [Percy](percy) hits back. [Joseph](joseph) films it. Rose is the colour of the year.
- sad motilal "slept so badly"
- help arun savitri "sides with Savitri"
- sibling arun child "half-sister"
- meet arun child "brings Munni"
- attack child arun "bites Arun"
- jealous kishan percy "talks of Meena"
+ attack kishan percy "hits Percy"
- attack percy kishan "hits back"
- create joseph "films it"

== 5
The safe is empty. [Inspector Pereira](inspector), [whose](inspector) dream it is to be in pictures, questions the whole studio in front of a mirror and comes to the conclusion that it must have been the dancing [girl](zubeida), as [she](zubeida) is the poorest. [Zubeida](zubeida) is led off past the extras. [Arun](arun) declares that [she](zubeida) was with [him](arun) all night, which saves [her](zubeida) from a cell and ruins [her](zubeida) name in one breath, and [she](zubeida) slaps [him](arun) for it. The night in question [he](arun) had spent, as [his](arun) [mother](savitri) knows, playing rummy with [her](savitri).
- steal _ motilal "safe is empty"
- investigate inspector _ "questions the whole studio"
- accuse inspector zubeida "must have been"
+ arrest inspector zubeida "led off"
- betray arun inspector "was with him"
- sex! arun zubeida "with him all night"
+ rescue arun zubeida "saves her"
- attack zubeida arun "slaps him"
- parent savitri arun "mother"

== 6
Who has bought a motorcar? [Kishan Rao](kishan), out of pocket since [his](kishan) last flop, gives [Meena](meena) a drive along the sea and says that [he](kishan) won at the races. [She](meena) wants to believe [him](kishan), the more so as the moon is out; on the back seat the former [couple](kishan+meena) take up where the lawyers broke off. [Wadia](percy), passing on [his](percy) bicycle, recognises [her](meena) scarf. In [Poona](@poona), [Gulab](gulab) gives the [producer](motilal) notice, for the [grocer](grocer) has spoken, and the [grocer](grocer) is a [bachelor](grocer). [Zubeida](zubeida)'s [father](zfather) has locked [his](zfather) door to [her](zubeida). [She](zubeida) sleeps in Wardrobe, among other people's wedding clothes.
- betray kishan meena "won at the races"
- ex kishan meena "former couple"
+ sex kishan meena "broke off"
- discover percy kishan+meena "recognises her scarf"
- breakup gulab motilal "gives the producer notice"
- propose grocer gulab "has spoken"
- reject zfather zubeida "locked his door"
- parent zfather zubeida "Zubeida's father"

== 7
[Savitri](savitri), now head of the studio in all but name, comes upon the [outcast](zubeida) in Wardrobe, takes [her](zubeida) home and gives [her](zubeida) the room across from [Arun](arun)'s, with a padlock. For a week [he](arun) apologises through the keyhole. On the eighth evening [he](arun) has a sore throat, and the [dancer](zubeida), missing the noise, opens the door. [Joseph](joseph), going over [his](joseph) reels for the fight, sees in a corner of the palace a hand on a safe and, on the hand, a ring that [he](joseph) himself has lit a hundred times. [He](joseph) takes it to [Savitri](savitri), as [he](joseph) takes everything.
- hire savitri "head of the studio"
- find savitri zubeida "comes upon"
+ move zubeida savitri "takes her home"
- ill arun "sore throat"
- reconcile arun zubeida "opens the door"
+ discover joseph kishan "a ring"
- reveal joseph savitri "takes it to Savitri"

== 8
[Savitri](savitri) shows [Meena](meena) the reel. [Meena](meena) knows the ring. [She](meena) bought it for [Kishan](kishan). [Meena](meena) goes to [Kishan](kishan). "Give it back," says [Meena](meena). [Kishan](kishan) can't. The car ate it. [Meena](meena) sells [her](meena) bangles. [She](meena) fills the safe for [Kishan](kishan). Then [she](meena) leaves [Kishan](kishan) for good. [Pereira](inspector) finds the safe full. [He](inspector) closes the case. [Pereira](inspector) gets a part. It is a corpse. [Percy](percy) directs [Pereira](inspector). [Zubeida](zubeida) kisses [Arun](arun) by the padlock. May is for mangoes.
- reveal savitri meena "shows Meena"
- discover meena kishan "knows the ring"
- gift.past meena kishan "bought it for Kishan"
- accuse meena kishan "Give it back"
- help meena kishan "fills the safe"
+ breakup meena kishan "leaves Kishan"
- hire inspector "gets a part"
- boss percy inspector "directs Pereira"
+ kiss arun zubeida "kisses Arun"

== 9
[Meena](meena) can't fasten the costume from the first reel. [She](meena) lets it be thought that it is the sweets; only [Gulab](gulab), in town to buy [her](gulab) trousseau and trying on hats in the same shop, congratulates [her](meena) without ado. [Kishan](kishan) isn't to know. It's [Percy](percy) [who](percy) rewrites the last act so that the heroine can stand behind furniture, and when [she](meena) asks [him](percy) why [he](percy) should go to such lengths for another [man](kishan)'s [child](babyboy), the [director](percy) answers that [he](percy) has always wanted to make something in colour. The [producer](motilal), sent away by both of [his](motilal) [women](gulab+savitri), has taken up walking.
+ pregnant meena kishan "can't fasten"
- betray meena _ "it is the sweets"
- engaged grocer gulab "trousseau"
- discover gulab meena "congratulates her"
- reveal! meena kishan "isn't to know"
+ help percy meena "rewrites the last act"
- love percy meena "wanted to make something"
- reject gulab+savitri motilal "sent away by"

== 10
The lamp that [Zubeida](zubeida) was told never to look into comes down during the big number. [Kishan](kishan), [who](kishan) has missed every cue in [his](kishan) life, is there in time and pushes [her](zubeida) clear. From under the wreck, the [thief](kishan) asks [Arun](arun), [who](arun) is holding [his](kishan) head, to forgive [him](kishan) the business with the safe, and asks [Meena](meena), [who](meena) is holding [his](kishan) hand, whether it's [his](kishan). [She](meena) nods. [He](kishan) smiles for a camera that isn't turning. The studio is closed for three days, and on the fourth a thousand strangers walk behind the bier in the rain.
+ rescue kishan zubeida "pushes her clear"
- injure kishan "under the wreck"
- steal.past kishan motilal "business with the safe"
- help arun kishan "holding his head"
- reveal meena kishan "nods"
- pregnant meena kishan "it's his"
- happy kishan "smiles"
+ die kishan "behind the bier"

== 11
[Arun](arun) and [Zubeida](zubeida) want to marry, and it is now that [her](zubeida) [father](zfather) remembers that [he](zfather) has a [daughter](zubeida) and a religion. [Savitri](savitri), [who](savitri) has one of each as well, or nearly, receives the [tailor](zfather) in the office and, after two hours, emerges with [his](zfather) blessing and an order for forty costumes. [Motilal](motilal), back from a walk of nine hundred miles, asks to be taken on as a clerk. [His](motilal) [wife](savitri) gives [him](motilal) a desk and nothing else. [Joseph](joseph) wonders whether it mightn't be time for [him](joseph) to look for work in [Madras](@madras). "Don't be silly," says [Savitri](savitri), not looking up, and moves [her](savitri) chair a little, so that there's room for [his](joseph).
- wedding? arun zubeida "want to marry"
- parent zfather zubeida "her father"
- help savitri arun+zubeida "with his blessing"
+ return motilal "back from a walk"
- hire motilal savitri "gives him a desk"
- married motilal savitri "wife"
- reject savitri motilal "nothing else"
- quit? joseph "look for work in Madras"
+ flirt savitri joseph "room for his"

== 12
The premiere. In the front row sit the newly-weds, [Arun](arun) and [Zubeida](zubeida), [who](zubeida) has seen herself eleven times and still peeps through [her](zubeida) fingers; behind [them](arun+zubeida) the [grocer](grocer)'s [wife](gulab) with [Munni](child), [who](child) shouts "[Papa](motilal)!" at the [gentleman](motilal) tearing tickets. [Savitri](savitri), [whose](savitri) marriage was dissolved on Tuesday, is on the arm of the best [cameraman](joseph) in [Bombay](@bombay). [Meena](meena) misses it all, having given birth during the credits, in [Percy](percy)'s car. Asked by the nurse for the father's name, the [director](percy) looks at [Meena](meena). [She](meena) looks at the [boy](babyboy) for a while. "Put down both," [she](meena) says.
- wedding.past arun zubeida "newly-weds"
- married grocer gulab "grocer's wife"
- parent motilal child "Papa"
- divorce motilal savitri "was dissolved"
+ couple.start joseph savitri "on the arm of"
+ birth meena babyboy "given birth"
- parent? percy babyboy "Put down both"
- parent kishan babyboy "Put down both"
