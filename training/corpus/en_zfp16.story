%series The Regency of Karvania
%lang en
%genre royal-house melodrama in an invented Balkan kingdom, 1908, encyclopaedia episode plots
%cast milena  | Queen Milena; Milena | f
%cast stefan  | Prince Stefan; Stefan | m
%cast ilka    | Princess Ilka; Ilka | f
%cast vuk     | Colonel Vuk; Vuk | m
%cast fane    | Percival Fane; Fane | m
%cast rada    | Rada | f
%cast boyking | King Luka; Luka | m
%cast zora    | Countess Zora; Zora | f
%cast bishop  | Bishop Arsen; Arsen | m
%cast late    | King Danilo; Danilo | m
%cast doctor  | Dr. Weiss; Weiss | m
%cast bear    | Bruno | m
%cast baby    | - | f

== 1
[King Danilo](late) having been shot in the opera between the second act and the third, the crown passes to [his](late) nine-year-old [son](boyking) [Luka](boyking), and the regency, to the fury of the late [king](late)'s [brother](stefan), [Prince Stefan](stefan), to the [widow](milena). [Queen Milena](milena), a foreigner, disliked for [her](milena) hats, has one confidante, the lady-in-waiting [Countess Zora](zora), of [whom](zora) the whole court knows, and [Milena](milena) does not, that [she](zora) shared the [monarch](late)'s box, and not only [his](late) box. As tutor to the [boy](boyking) there arrives from England the shy and seasick [Percival Fane](fane), [who](fane) treads on the [regent](milena)'s train and is the first person in a month to make [her](milena) smile.
+ kill _ late "shot"
- parent late boyking "son"
- hire boyking "the crown passes"
- sibling late stefan "brother"
- sad stefan "fury"
- married.past late milena "widow"
- friend milena zora "confidante"
- affair.past late zora "not only his box"
- discover! milena late+zora "does not"
- advisor fane boyking "tutor"
+ meet fane milena "treads on"
- happy milena "smile"

== 2
[Princess Ilka](ilka), [sister](ilka) of the young [king](boyking) and for three weeks unaccountably fond of drill, is observed by [her](ilka) [governess](rada), [Rada](rada), in the arms of [Colonel Vuk](vuk), commander of the guard, [who](vuk) is forty-one and has a limp and a past. [Rada](rada) would be obliged to report it, had not the same [colonel](vuk) until recently been in the habit of climbing in at [Rada](rada)'s own window. [Stefan](stefan), for [his](stefan) part, invites the [bishop](bishop), [Arsen](bishop), to a boar hunt and inquires what the canons have to say about a [queen](milena) [who](milena) should be found to have a lover. The [bishop](bishop) asks: which lover? "One can be found," says the [prince](stefan).
- sibling boyking ilka "sister"
+ couple ilka vuk "in the arms"
- discover rada ilka+vuk "observed"
- advisor rada ilka "governess"
- affair.past rada vuk "climbing in"
- invite stefan bishop "boar hunt"
+ betray? stefan milena "One can be found"

== 3
[Luka](boyking) has a [bear](bear). The [bear](bear) is called [Bruno](bear). [Fane](fane) teaches [Luka](boyking) cricket. [Bruno](bear) eats the ball. [Milena](milena) watches from the terrace and laughs at [Fane](fane). [Fane](fane) takes off [his](fane) hat to [Milena](milena), and drops it. [Zora](zora) sees [Fane](fane) blush. [Zora](zora) works for [Stefan](stefan) now. At night [Stefan](stefan) pays [Zora](zora) in pearls. [He](stefan) promises to marry [Zora](zora). [He](stefan) has promised the same to [Rada](rada). [Vuk](vuk) tells [Ilka](ilka) about [Rada](rada). [Ilka](ilka) boxes [his](vuk) ears and forgives [Vuk](vuk) by tea. The [bear](bear) sleeps.
- advisor fane boyking "teaches"
- happy milena "laughs"
- love fane milena "blush"
- boss stefan zora "works for"
- gift stefan zora "pearls"
+ engaged? stefan zora "promises to marry"
- engaged? rada stefan "promised the same"
- reveal vuk ilka "tells Ilka"
- attack ilka vuk "boxes his ears"
- reconcile ilka vuk "forgives Vuk"

== 4
The trap is laid at the ball of the Order of Saint Sava, in the course of which a note in the [regent](milena)'s hand, the work of [Zora](zora), summons [Fane](fane) to the orangery, and another in [Fane](fane)'s summons the [regent](milena). What the hidden witnesses are to see does not take place; the [tutor](fane), finding himself alone with the [woman](milena) [he](fane) has been writing sonnets to since Lent, recites the principal exports of Bolivia. It is not until [they](fane+milena) have both understood that [they](fane+milena) were lured there, and the lamps are out, that [Milena](milena) lays [her](milena) gloved hand against [his](fane) cheek, and after the hand [her](milena) mouth. By then only the [bear](bear) is looking.
- celebrate _ "ball"
+ betray zora fane+milena "work of Zora"
- love fane milena "writing sonnets to"
- discover fane+milena "understood"
+ kiss fane milena "her mouth"

== 5
Cheated of [his](stefan) scandal, [Prince Stefan](stefan) contrives another: [Dr. Weiss](doctor), the court [physician](doctor), a gambler in [his](stefan) debt, certifies that the little [king](boyking) is feeble-minded, and has [him](boyking) removed at night, for [his](boyking) own good, to a sanatorium in the mountains. [Milena](milena), on being handed the empty nightshirt, goes up to [her](milena) [brother-in-law](stefan) in open council and strikes [him](stefan) with the seal of state. The council votes [him](stefan) co-regent. [Rada](rada), [who](rada) has been promised a coronet, and [who](rada) has only now compared notes with the [countess](zora), weeps for an hour, dries [her](rada) eyes and tells [Colonel Vuk](vuk), of all men, the name of the sanatorium.
- betray doctor boyking "certifies"
+ abduct stefan boyking "removed at night"
- kin milena stefan "brother-in-law"
- attack milena stefan "strikes"
- hire stefan "co-regent"
- discover rada stefan "compared notes"
- sad rada "weeps"
+ reveal rada vuk "tells Colonel Vuk"

== 6
The ride to the mountains, undertaken by a limping [officer](vuk), an [Englishman](fane) [who](fane) has never sat on a horse and a [princess](ilka) in [her](ilka) [brother](boyking)'s trousers, ends with the [king](boyking) being lowered from a window in a laundry bag, delighted. [Weiss](doctor), overtaken on the stairs by remorse, holds the door against the orderlies, and takes a bullet that was meant for [Vuk](vuk). On the way down [Ilka](ilka) confides to [Fane](fane) that [she](ilka) and the [colonel](vuk) were married on Tuesday by a deaf priest, and that [she](ilka) is not sorry. [Fane](fane), in return, confides nothing, at which the [girl](ilka) pats [his](fane) knee and says that [Mama](milena) hums now.
+ rescue fane+ilka+vuk boyking "lowered from"
- sibling boyking ilka "brother"
- happy boyking "delighted"
- help doctor boyking "holds the door"
- sad doctor "remorse"
- attack? _ vuk "meant for"
- rescue doctor vuk "meant for"
- injure doctor _ "takes a bullet"
- reveal ilka fane "confides to Fane"
+ wedding.past ilka vuk "were married"
- parent milena ilka "Mama"
- love milena fane "hums now"

== 7
[Luka](boyking) is back on the throne. [Stefan](stefan) locks himself in the east wing. [Zora](zora) is locked in with [Stefan](stefan). "Marry [me](zora)," says [Zora](zora). [He](stefan) laughs at [Zora](zora). [She](zora) opens the window. [She](zora) shouts down who shot [Danilo](late). It was [Stefan](stefan). [Stefan](stefan) stabs [Zora](zora). [Vuk](vuk) breaks in too late. [Zora](zora) dies with [her](zora) head on [Milena](milena). "Forgive [me](zora) for [Danilo](late)," says [Zora](zora). [Milena](milena) had not known about [Danilo](late). [She](milena) forgives [Zora](zora). In the cellar they find [Stefan](stefan), and chain [him](stefan).
+ return boyking "back on the throne"
- propose zora stefan "Marry me"
- reject stefan zora "laughs at"
- reveal zora _ "shouts down"
- kill.past stefan late "shot"
+ kill stefan zora "stabs"
- die zora "dies"
- discover! milena late "had not known"
- reconcile milena zora "forgives Zora"
- arrest _ stefan "chain"

== 8
The trial of [Stefan](stefan) drags through the winter, and while the crown is thus occupied with its [prisoner](stefan), the marriage of [Ilka](ilka) and [Vuk](vuk), hitherto known to [Fane](fane), to a deaf priest and to nobody else, is announced by the [bride](ilka) herself from the gallery, in answer to a proposal that the King of Bosnia had sent by telegraph. [Her](ilka) [mother](milena) takes to [her](milena) bed. The [colonel](vuk) offers to resign [his](vuk) commission and is told by the nine-year-old [sovereign](boyking), [who](boyking) adores [him](vuk), that [he](boyking) will not hear of it. [Rada](rada), meanwhile, sits up with [Dr. Weiss](doctor), [whose](doctor) wound has festered, and reads to [him](doctor) from the almanac.
- accuse _ stefan "trial"
- arrest.past _ stefan "prisoner"
- married ilka vuk "marriage"
+ reveal ilka _ "announced"
- propose _ ilka "proposal"
- parent milena ilka "mother"
- sad milena "takes to her bed"
- quit? vuk "resign his commission"
- reject boyking vuk "will not hear of it"
- ill doctor "festered"
- help rada doctor "reads to him"

== 9
When [Ilka](ilka), in the course of a fitting, is sick into a hatbox, the dressmaker knows before the [princess](ilka) does, and [Milena](milena), [who](milena) has not addressed [her](milena) [daughter](ilka) for six weeks, comes down in [her](milena) wrapper, sends everyone out and holds [her](ilka) forehead. The two [women](ilka+milena) emerge arm in arm. [Vuk](vuk), on being informed, sits down upon the sabre of a guest. The reconciliation makes it easier for the [regent](milena) to speak in turn; yet what [she](milena) has to say of [Fane](fane) is forestalled by [Ilka](ilka), [who](ilka) remarks that the whole palace has been laying bets since the orangery, and that [she](ilka) herself stands to win a horse.
+ pregnant ilka vuk "is sick"
- parent milena ilka "daughter"
- quarrel ilka milena "not addressed"
- help milena ilka "holds her forehead"
+ reconcile ilka milena "arm in arm"
- discover vuk ilka "on being informed"
- love milena fane "has to say of"
- discover ilka fane+milena "laying bets"

== 10
The unmasking of the [tutor](fane) as the author of forty sonnets, which a newspaper prints with the [regent](milena)'s name in place of the asterisks, obliges [Fane](fane) to leave the country within a day. [He](fane) takes leave of [Luka](boyking) by way of a last lesson, on the subjunctive, in which [both](boyking+fane) break down. [Milena](milena) drives to the frontier in a milk cart and, finding the barrier lowered and the [Englishman](fane) on the wrong side of it, asks [him](fane) across the pole, with a customs man holding the lantern, whether [he](fane) could bear to be the husband of somebody unemployed. The [bishop](bishop), [who](bishop) had sold the poems to the paper, is found to be in the cart.
- reveal _ fane+milena "prints"
+ flee fane "leave the country"
- advisor fane boyking "last lesson"
- sad boyking+fane "break down"
- travel milena "drives to"
+ propose milena fane "the husband of"
- betray bishop fane+milena "sold the poems"

== 11
[Stefan](stefan) is sentenced to life. [Luka](boyking) signs it and cries for [Stefan](stefan). [Ilka](ilka) gives birth in the map room. [Vuk](vuk) holds the lamp for [Ilka](ilka). It is a boy, and [Milena](milena) is a [grandmother](milena). [Weiss](doctor) gets up at last. [He](doctor) walks ten steps to [Rada](rada). [Rada](rada) takes [Weiss](doctor) by the beard. [They](doctor+rada) kiss. "[I](rada) have no luck with men," says [Rada](rada). "[I](doctor) have none with cards," says [Weiss](doctor). [He](doctor) asks for [her](rada) hand. [Rada](rada) gives [Weiss](doctor) both. At the gate [Bruno](bear) waits for [Fane](fane).
- arrest _ stefan "sentenced to life"
- sad boyking stefan "cries for"
+ birth ilka _ "gives birth"
- help vuk ilka "holds the lamp"
- kin _ milena "grandmother"
- recover doctor "gets up"
- kiss doctor rada "They kiss"
+ propose doctor rada "asks for her hand"
- engaged.start doctor rada "gives Weiss both"

== 12
In the closing episode, five years on, [King Luka](boyking), broken of voice and mad about cricket, gives a garden party at which old accounts are settled. [Rada](rada), now [wife](rada) of the recovered [Dr. Weiss](doctor), presents a [daughter](baby) with [his](doctor) ears; the [Vuks](ilka+vuk), bickering over a pram, arrive late and leave early. The former [regent](milena) has put off [her](milena) crown without regret and lives, in a house with one bathroom, under the name of [Mrs. Fane](milena), though the [bishop](bishop), [who](bishop) joined [the two](fane+milena) in secret, maintains that [he](bishop) was never there. As for [Stefan](stefan), [he](stefan) escaped from the fortress at Easter, and the final shot shows a gloved hand closing a box at the opera.
- celebrate boyking "garden party"
- married doctor rada "wife"
- recover doctor "recovered"
- parent doctor+rada baby "daughter"
- parent ilka+vuk _ "pram"
- quarrel ilka vuk "bickering"
- quit milena "put off her crown"
+ wedding.past fane milena "joined the two"
- housemate fane milena "one bathroom"
+ flee stefan "escaped"
