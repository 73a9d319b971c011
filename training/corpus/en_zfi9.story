%series The Lying Hall
%lang en
%genre novel set in a Tatra sanatorium in 1931, chapter-by-chapter summary
%cast zofia    | Zofia Reiter; Zofia; Frau Reiter | f
%cast hania    | Hania | f
%cast tekla    | Sister Tekla; Tekla | f
%cast baroness | Baroness Thurn; Baroness | f
%cast sobel    | Dr Sobel; Sobel | m
%cast miklos   | Miklós Barta; Miklós; Barta | m
%cast leopold  | Leopold Reiter; Leopold | m
%cast ignac    | Ignác | m
%cast irma     | Irma Sobel; Irma | f
%cast pole     | Kazimierz | m
%cast brother  | - | m
%cast cook     | - | f
%cast dachs    | Puck | m

== 1 Balcony Nineteen
[Zofia Reiter](zofia), [wife](zofia) of a Viennese glove [manufacturer](leopold), is delivered to the sanatorium with eleven trunks and a spot on the lung. [Sister Tekla](tekla) confiscates [her](zofia) cigarettes and gives [her](zofia) a blanket. On the next balcony lies [Hania](hania), a [typist](hania) [who](hania) has been there for two years on the charity of the parish and [who](hania), on hearing the [newcomer](zofia) cry, pushes half an apple through the railing. The chief [physician](sobel), [Dr Sobel](sobel), prescribes six months. [Leopold Reiter](leopold) kisses [his](leopold) [wife](zofia) on the forehead, having asked beforehand whether that is safe, and takes the noon train.
- married leopold zofia "wife of"
- travel zofia "is delivered to"
+ ill zofia "spot on the lung"
- steal tekla zofia "confiscates"
- gift tekla zofia "gives her a blanket"
- neighbour hania zofia "next balcony"
- ill hania "has been there"
- sad zofia "cry"
+ help hania zofia "half an apple"
- treat zofia sobel "prescribes"
- kiss leopold zofia "kisses"
- travel leopold "noon train"

== 2 Temperature
Four times a day everybody measures. [Miklós Barta](miklos), a Hungarian [racing driver](miklos), holds [his](miklos) thermometer in the tea when [Tekla](tekla) turns [her](tekla) back, because as long as [he](miklos) has a fever [his](miklos) creditors can't have [him](miklos). [Baroness Thurn](baroness), [who](baroness) owns a [dachshund](dachs) and the best table, sees it and does not tell; [she](baroness) merely lets [him](miklos) carry the [dog](dachs). [He](miklos) raises [his](miklos) hat to [Zofia](zofia), and to the other [one](hania). [Hania](hania), [who](hania) has loved that hat since last winter, blushes under the blanket. [Zofia](zofia) asks [her](hania) if [she](hania) is feverish.
- betray miklos tekla "in the tea"
- ill! miklos "has a fever"
- discover baroness miklos "sees it"
- reveal! baroness "does not tell"
- flirt miklos hania+zofia "raises his hat"
+ love hania miklos "loved that hat"

== 3 The Doctor's Wife
[Irma Sobel](irma) comes up once a week from the valley with the accounts. [She](irma) used to be a patient; it was on balcony nineteen that the [doctor](sobel) had fallen in love with [her](irma), and [she](irma) never passes that door without looking in. Now [she](irma) sees [Zofia](zofia) reading there with [her](zofia) hair down, and [her](irma) [husband](sobel) on the edge of the bed, longer than a pulse takes. [Irma](irma) adds up a column three times with three results. In the kitchen the [cook](cook), [who](cook) knows everything, gives [her](irma) plum cake and tells [her](irma) nothing.
- ill.past irma "used to be a patient"
- love.past sobel irma "fallen in love"
- married irma sobel "husband"
- treat zofia sobel "pulse"
+ love? sobel zofia "longer than a pulse"
- jealous irma zofia "three times"
- help cook irma "plum cake"
- reveal! cook irma "tells her nothing"

== 4 Puck
The [dachshund](dachs) has eaten a thermometer. There is no other topic at any of the nine tables. [Dr Sobel](sobel), summoned to the suite at midnight, feeds [him](dachs) sauerkraut, and the whole corridor waits upon the outcome in dressing gowns. "[He](dachs) has never been so ill," sobs the [Baroness](baroness). [Ignác](ignac), the bath [attendant](ignac), announces toward dawn that all thirty-seven degrees are accounted for. The snow falls in large flakes on the just and the unjust alike.
- ill dachs "eaten a thermometer"
- treat dachs sobel "feeds him sauerkraut"
- sad baroness dachs "sobs"
+ recover dachs "accounted for"
- reveal ignac "announces"

== 5 An Excursion
Against every rule, [Miklós](miklos) takes [Zofia](zofia) for a drive in the [doctor](sobel)'s car, which [he](miklos) has hot-wired; [she](zofia) takes [Hania](hania), as it is [her](hania) birthday and [she](hania) has not been outside the gate since [her](hania) last but one. At the hairpin the brakes give. [He](miklos) steers into a drift, and of [the three](hania+miklos+zofia) it is only the [typist](hania), wedged between [them](miklos+zofia), [who](hania) coughs blood. [He](miklos) carries [her](hania) the four kilometres uphill. [She](hania) says afterwards that it was the best birthday [she](hania) ever had. [Zofia](zofia), walking behind with [her](hania) shoes, has seen [her](hania) face against [his](miklos) collar, and understands.
- steal miklos sobel "hot-wired"
- date miklos zofia "takes Zofia for a drive"
- invite zofia hania "takes Hania"
- celebrate hania "birthday"
+ ill hania "coughs blood"
- rescue miklos hania "carries her"
- happy hania "best birthday"
- discover zofia hania "understands"

== 6 Forfeit
[Tekla](tekla) has to report [them](hania+miklos+zofia) and reports [Miklós](miklos) alone, for [she](tekla) has nursed the two [women](hania+zofia) and never cared for [him](miklos). [Sobel](sobel) wants to expel [him](miklos). The [Baroness](baroness) lets the [doctor](sobel) know what it would cost [him](sobel) if [she](baroness) left with [her](baroness) friends. So [Barta](miklos) stays and belongs to the [Baroness](baroness), [who](baroness) has [him](miklos) read to [her](baroness) until [her](baroness) light goes out at one. [Hania](hania) hears the Hungarian vowels through two walls and puts cotton wool in [her](hania) ears; [Zofia](zofia), [who](zofia) could make [him](miklos) laugh with one word, has stopped speaking to [him](miklos), for [her](hania) sake.
- accuse tekla miklos "reports Miklós"
- treat.past hania+zofia tekla "has nursed"
- quit? miklos sobel "wants to expel"
+ threaten baroness sobel "what it would cost"
- help baroness miklos "stays"
- affair? baroness miklos "her light goes out"
- sad hania "cotton wool"
+ reject zofia miklos "stopped speaking"

== 7 The Brother
A [Jesuit](brother) arrives on skis. [He](brother) is the [Baroness](baroness)'s [brother](brother) and has not come to pray: [he](brother) has paid [Miklós](miklos)'s debts, on condition that [he](miklos) is gone by Epiphany. [Miklós](miklos), free for the first time in years, finds that [he](miklos) has a real fever. [Sobel](sobel) listens to [his](miklos) back for a long time and asks [him](miklos) how often [he](miklos) used the tea. The [Baroness](baroness) boxes [her](baroness) [brother](brother)'s ears at dinner. Then [she](baroness) sends the [dog](dachs) up to [Barta](miklos)'s room to keep [his](miklos) feet warm.
- travel brother "arrives on skis"
- sibling baroness brother "brother"
- help brother miklos "has paid"
- travel? miklos "gone by Epiphany"
- happy miklos "free for the first time"
+ ill miklos "real fever"
- treat miklos sobel "listens to his back"
- attack baroness brother "boxes"
- help baroness miklos "keep his feet warm"

== 8 A Visit from Vienna
[Leopold](leopold) has come to fetch [his](leopold) [wife](zofia) home, cured or not, since the firm needs a hostess. [He](leopold) brings gloves for the nurses, a size too small. [Sobel](sobel) declares [her](zofia) unfit to travel. It is not true, and [Zofia](zofia), [who](zofia) has seen [her](zofia) own plates on [his](sobel) desk, knows that it is not, and thanks [him](sobel) with [her](zofia) eyes, and [he](sobel) misreads the thanks. At the station [Leopold](leopold) meets [Irma](irma). [She](irma) tells the [glover](leopold) what [she](irma) takes to be going on upstairs; [he](leopold) tells [her](irma) that [she](irma) has beautiful hands.
- travel leopold "come to fetch"
- married leopold zofia "wife"
- gift leopold _ "gloves"
+ betray sobel leopold "unfit to travel"
- discover zofia sobel "knows that it is not"
- love! zofia sobel "misreads the thanks"
- meet irma leopold "meets Irma"
- reveal irma leopold "tells the glover"
- affair! sobel zofia "takes to be"
- flirt leopold irma "beautiful hands"

== 9 Carnival
Masks are allowed until ten. A [Pierrot](miklos) dances with a [shepherdess](hania); a bear, with the [cook](cook). [Sobel](sobel) asks the [shepherdess](hania) to come away with [him](sobel), to [Zurich](@zurich), and never mind the oath, never mind [Irma](irma); [he](sobel) knows [her](hania), [he](sobel) whispers, by [her](hania) cough. [She](hania) takes off the mask. It is [Hania](hania), in [Zofia](zofia)'s costume, [who](zofia) had a headache and lent it to [her](hania) so that [she](hania) should have one dance. The [Pierrot](miklos) is [Miklós](miklos), thirty-nine degrees. [He](miklos) has guessed from the first bar with [whom](hania) [he](miklos) was dancing.
+ confess sobel hania "to come away"
- love sobel zofia "never mind the oath"
- breakup? sobel irma "never mind Irma"
- discover! sobel hania "by her cough"
- ill zofia "headache"
- ill miklos "thirty-nine degrees"
+ discover sobel hania "takes off the mask"
- gift zofia hania "lent it to her"
- date hania miklos "dancing"
- discover miklos hania "guessed"

== 10 Haemorrhage
[Ignác](ignac) finds [Miklós](miklos) in the snow under the balconies, where [he](miklos) had gone to whistle. For two nights [Tekla](tekla), [who](tekla) did not care for [him](miklos), holds the basin and does not let anyone relieve [her](tekla). On the third [Hania](hania) is carried in, bed and all. [He](miklos) proposes a drive. [She](hania) says that [she](hania) will need gloves. [They](hania+miklos) are married by the [Jesuit](brother), with the [dog](dachs) as witness, at half past four; by six the [bride](hania) is a [widow](hania). The [Baroness](baroness) and [Zofia](zofia) wash [him](miklos) together, and [Zofia](zofia) holds the old [lady](baroness) up.
- find ignac miklos "in the snow"
- help tekla miklos "holds the basin"
- invite miklos hania "proposes a drive"
+ wedding hania miklos "are married by"
+ die miklos "widow"
- help zofia baroness "holds the old lady up"

== 11 Thaw
The [Pole](pole) in number four, [who](pole) has not said a word since October, asks [Ignác](ignac) for a newspaper. [Zofia](zofia) asks [Sobel](sobel) for [her](zofia) plates and the truth, and gets both. [She](zofia) has been well since Christmas. [She](zofia) does not reproach [him](sobel), [she](zofia) has, after all, been glad of it; [she](zofia) reproaches [him](sobel) for [Irma](irma), [whom](irma) [she](zofia) met on the stairs with a suitcase. [Irma](irma) is going to [Vienna](@vienna), where a [man](leopold) needs a hostess. "[He](leopold) is very careful," [Zofia](zofia) warns [her](irma). "Kiss [him](leopold) first." And [the two](irma+zofia) shake hands.
- recover pole "asks Ignác"
- recover.past zofia "well since Christmas"
+ reveal sobel zofia "gets both"
- accuse! zofia sobel "does not reproach"
- accuse zofia sobel "for Irma"
+ breakup irma sobel "suitcase"
- travel? irma "going to" @vienna
- move? irma leopold "needs a hostess"
- help zofia irma "warns her"
- reconcile irma zofia "shake hands"

== 12 The Gate
[Hania](hania)'s last X-ray shows what nobody had dared to hope for. [She](hania) inherits a racing car in [Brno](@brno), a hat and, from the [Baroness](baroness), [who](baroness) will not be needing [him](dachs) where [she](baroness) is going, the [dachshund](dachs). [Tekla](tekla) returns to [Zofia](zofia) a packet of cigarettes, complete but for one. [Dr Sobel](sobel) moves into balcony nineteen as a patient, without a cough. At the gate [Zofia](zofia) has eleven trunks and nowhere to send them; [Hania](hania) has one [animal](dachs) and two seats. "[I](hania) can't drive," [she](hania) admits. It turns out that [Zofia](zofia) learnt it once, going uphill.
+ recover hania "nobody had dared"
- find hania "inherits"
- gift baroness hania "dachshund"
- die? baroness "where she is going"
- gift tekla zofia "returns"
- move sobel "moves into"
- ill! sobel "without a cough"
- sad zofia "nowhere to send"
+ travel? hania+zofia "two seats"
