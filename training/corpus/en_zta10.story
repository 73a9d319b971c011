%series The Salt Pans
%lang en
%genre island family drama, Gozo, Malta, 1960s, encyclopaedia summaries
%cast karmena  | Karmena Attard; Karmena | f
%cast salvu    | Salvu Attard; Salvu | m
%cast grezzju  | Grezzju Attard; Grezzju | m
%cast stella   | Stella Attard; Stella | f
%cast toni     | Toni Xuereb; Toni | m
%cast ganna    | Ġanna Xuereb; Ġanna | f
%cast pawlu    | Pawlu Xuereb; Pawlu; Xuereb | m
%cast vella    | Dr Vella; Vella | m
%cast parish   | Dun Anġ; Anġ | m
%cast borg     | Inspector Borg; Borg | m
%cast ron      | Ron Whitlock; Ron; Whitlock | m
%cast lippu    | Lippu | m
%cast sailor   | - | m
%cast baby     | - | m

== 1
Every summer since anyone can remember the Attards and the Xuerebs have quarrelled over the seven pans at the point, and when [Salvu Attard](salvu), [father](salvu) of two, is found face down in the seventh, it is to the house of [Pawlu Xuereb](pawlu) that [his](salvu) [widow](karmena), [Karmena](karmena), marches in [her](karmena) apron. [Pawlu](pawlu) bars the door. [Her](karmena) elder [child](grezzju), [Grezzju](grezzju), [who](grezzju) is nineteen, has already gone for the shotgun, and has it taken away by [Dun Anġ](parish), the parish [priest](parish), a small [man](parish) with a large voice. [Stella](stella), the [younger](stella), does not weep. [She](stella) was on the point that night, with [Toni](toni), [Pawlu](pawlu)'s [son](toni).
+ die.past salvu "found face down"
- parent salvu grezzju+stella "father of two"
- married.past karmena salvu "widow"
- reject pawlu karmena "bars the door"
- parent karmena grezzju "elder child"
- kill? grezzju pawlu "gone for the shotgun"
- sibling grezzju stella "the younger"
- reject parish grezzju "taken away"
+ date.past stella toni "on the point"
- parent pawlu toni "son"

== 2
[Dr Vella](vella), the district [doctor](vella), speaks of the heart, then of a fall, and at last, under the eyes of [Inspector Borg](borg), of a blow. [Stella](stella), [whose](stella) [brother](grezzju) would kill the [boy](toni) if [he](grezzju) heard of it, cannot say where [she](stella) was, and [Toni](toni), asked for [his](toni) alibi by the [inspector](borg), keeps mum for [her](stella) sake. [He](toni) is in the cells by vespers. [Ġanna](ganna), [his](toni) [mother](ganna), lays [her](ganna) gold at the feet of Saint George. An English [engineer](ron), [Ron Whitlock](ron), [who](ron) has come to look at the coast for a hotel company and lodges with the [widow](karmena), is the only [person](ron) on the island [who](ron) buys postcards.
- investigate borg toni "asked for his alibi"
- reveal vella borg "of a blow"
- kill? grezzju toni "would kill"
- sibling grezzju stella "brother"
- reveal! stella _ "cannot say"
- reveal! toni borg "keeps mum"
+ arrest borg toni "in the cells"
- parent ganna toni "mother"
- housemate karmena ron "lodges"

== 3
That the [accused](toni) will be hanged is settled in the wine shop within the hour, and [Stella](stella), [who](stella) has scarcely eaten since [her](stella) [father](salvu)'s funeral, goes to confession, which helps the [priest](parish) no more than [her](stella), as [he](parish) is now not allowed to know what [he](parish) knows. [Grezzju](grezzju), having let down the tyres of [Pawlu](pawlu)'s lorry, is beaten by the [prisoner](toni)'s [uncle](lippu) [Lippu](lippu) with an oar. [Vella](vella) sews [him](grezzju) up; [he](vella) remarks, in passing, that the dead [salter](salvu) owed nobody anything, but that an [Englishman](ron) had dined with [him](salvu) on [his](salvu) last night, and had left the lamp burning.
- parent salvu stella "father"
- reveal stella parish "goes to confession"
- attack grezzju pawlu "let down the tyres"
- kin lippu toni "uncle"
+ attack lippu grezzju "is beaten"
- injure grezzju lippu "beaten"
- treat grezzju vella "sews him up"
- reveal vella grezzju "remarks"

== 4
[Ron](ron) is polite. [Ron](ron) pays weekly. [Karmena](karmena) boils [his](ron) eggs. [He](ron) has a map of the seven pans. [Stella](stella) finds the map. [She](stella) shows it to [Dun Anġ](parish). [He](parish) reads English badly. [He](parish) reads enough. The hotel wants the point. [Salvu](salvu) would not sell. [Pawlu](pawlu) would not sell. [One](salvu) is dead. [One](pawlu) has a [son](toni) in jail. "Convenient," says [Anġ](parish). [Ġanna](ganna) takes figs to [Karmena](karmena). [Karmena](karmena) lets in [Ġanna](ganna). [They](ganna+karmena) have not spoken since school. [They](ganna+karmena) eat the figs.
- housemate karmena ron "pays weekly"
- find stella _ "finds the map"
- reveal stella parish "shows it"
+ discover parish ron "reads enough"
- reject pawlu+salvu _ "would not sell"
- die.past salvu "dead"
- parent pawlu toni "son"
- gift ganna karmena "takes figs"
+ reconcile ganna karmena "eat the figs"

== 5
[Pawlu](pawlu), [whose](pawlu) savings have gone on an advocate, is visited after dark by the [engineer](ron), [who](ron) lays on the table a sum for which one could free two sons, and, next to it, a contract. The [salter](pawlu) takes up the pen. [His](pawlu) [wife](ganna), coming in from the house of the [widow](karmena), knocks the inkpot over the paper, the table and the [visitor](ron)'s white suit, and is called a name by [him](ron) which [she](ganna) does not understand and [Lippu](lippu) does. The [uncle](lippu) of the jailed [boy](toni), a former [stoker](lippu), throws the [guest](ron) off the terrace. On the stairs of the clinic [Whitlock](ron) promises that there will be a second accident.
- gift? ron pawlu "lays on the table"
- married ganna pawlu "wife"
+ reject ganna ron "knocks the inkpot"
- attack lippu ron "off the terrace"
- kin lippu toni "uncle"
+ threaten ron _ "a second accident"

== 6
Three days later [Lippu](lippu) fails to come back from lifting [his](lippu) nets. [Pawlu](pawlu) and [Grezzju](grezzju), the two best [rowers](grezzju+pawlu) at the point, are put in one boat by [Dun Anġ](parish), [who](parish) will hear no objections, and search the caves until, in the fourth, [they](grezzju+pawlu) find the missing [stoker](lippu) clinging to a ledge with a bullet in [his](lippu) shoulder. [He](lippu) is heaved aboard by the [boy](grezzju) [whom](grezzju) [he](lippu) had thrashed. From [him](lippu) [Inspector Borg](borg) at last has a name. But on the quay [Karmena](karmena) is alone with [her](karmena) [lodger](ron)'s empty room, and [Stella](stella)'s bed has not been slept in either.
- return! lippu "fails to come back"
- investigate grezzju+pawlu lippu "search the caves"
- find grezzju+pawlu lippu "find"
- injure lippu _ "a bullet"
+ rescue grezzju lippu "heaved aboard"
- attack.past lippu grezzju "thrashed"
- reveal lippu borg "has a name"
- housemate karmena ron "lodger"
+ abduct? ron stella "has not been slept in"

== 7
Held in a disused battery on the cliff by the [man](ron) [whose](ron) eggs [her](stella) [mother](karmena) used to boil, [Stella](stella) hears how [her](stella) [father](salvu) had laughed at the contract and turned [his](salvu) back. The [Englishman](ron) wants the map. [She](stella) has given it away, [she](stella) tells [him](ron), to God. [Toni](toni), let out that morning, since the [witness](lippu) in the clinic has cleared [him](toni), runs the whole way, because [he](toni) is the only [one](toni) [who](toni) knows where two people can be alone on that cliff. In the struggle [Whitlock](ron) goes over the edge, and hangs; it is the dead [man](salvu)'s [daughter](stella) [who](stella) lets down [her](stella) shawl.
+ abduct ron stella "Held"
- parent karmena stella "mother"
- reveal ron stella "hears how"
- parent salvu stella "father"
- reject.past salvu ron "laughed at the contract"
- rescue lippu toni "cleared him"
- attack ron toni "struggle"
+ rescue stella ron "lets down her shawl"

== 8
The [murderer](ron) is shipped to [Valletta](@valletta) in the bottom of the mail boat, seasick. [Grezzju](grezzju), to [whom](grezzju) it has at last been told where [his](grezzju) [sister](stella) was on the night of the murder, goes without [his](grezzju) gun to the [Xuerebs](ganna+pawlu+toni), looks [Toni](toni) up and down, and sits down to eat. [Dun Anġ](parish), relieved of the heaviest confession of [his](parish) life, loses [his](parish) voice for a fortnight. The two [mothers](ganna+karmena) fix the wedding for the salt harvest. [Vella](vella), invited by [both](ganna+karmena), drinks with neither, for in [his](vella) bag there is an X-ray of [Karmena](karmena)'s chest.
- kill.past ron salvu "murderer"
- arrest _ ron "shipped" @valletta
- sibling grezzju stella "sister"
- discover grezzju stella+toni "been told"
+ reconcile grezzju toni "sits down to eat"
- ill parish "loses his voice"
- parent ganna toni "mothers"
- parent karmena stella "mothers"
+ wedding? stella toni "fix the wedding"
- invite ganna+karmena vella "invited by both"
- discover vella karmena "an X-ray"

== 9
[Karmena](karmena) forbids the [doctor](vella) to tell [her](karmena) [children](grezzju+stella), and salts fish as before. It is [Ġanna](ganna), [her](karmena) [enemy](ganna) of thirty summers, [who](ganna) hears the cough and makes the sick [woman](karmena) lie down. A [sailor](sailor) off the mail boat brings news that [Whitlock](ron) has slipped away from the hospital in [Valletta](@valletta) in a nurse's cape. [Lippu](lippu), with one good arm, takes to sleeping across the [bride](stella)'s doorstep. [Toni](toni) steps over [his](toni) [uncle](lippu) each night and, for the present, goes home again.
- reject karmena vella "forbids"
- parent karmena grezzju+stella "children"
- enemy.past ganna karmena "enemy"
+ ill karmena "sick"
- treat karmena ganna "makes"
- reveal sailor _ "brings news"
+ flee ron "slipped away" @valletta
- help lippu stella "sleeping across"
- kin lippu toni "uncle"

== 10
The [fugitive](ron) is discovered in the crypt by the [priest](parish), [who](parish) had gone down for candles. [Whitlock](ron), feverish and without papers, puts a knife to [his](ron) [host](parish)'s ribs and demands a boat. The little [man](parish) brings [him](ron) soup first. By the third spoonful the [Englishman](ron) is weeping, and by the last [he](ron) has handed over the knife. [Borg](borg), fetched by the sacristan, takes the [murderer](ron) off without a word. [Grezzju](grezzju), hearing of it, spits, crosses himself, and lights a candle for [his](grezzju) [father](salvu).
+ find parish ron "is discovered"
- ill ron "feverish"
- threaten ron parish "a knife"
- gift parish ron "soup"
- sad ron "weeping"
+ arrest borg ron "takes the murderer off"
- kill.past ron salvu "murderer"
- parent salvu grezzju "father"

== 11
[Stella](stella) marries [Toni](toni). The salt is in. [Karmena](karmena) sits in the front pew. [She](karmena) has a rug. [Vella](vella) sits behind [Karmena](karmena). [Grezzju](grezzju) dances with [Ġanna](ganna). [Lippu](lippu) fires off rockets. One burns [Lippu](lippu). [Vella](vella) bandages [Lippu](lippu). [Pawlu](pawlu) makes a speech. Nobody hears [Pawlu](pawlu). At midnight [Karmena](karmena) asks for [Salvu](salvu). In the morning the [bride](stella) has no [mother](karmena). The two families carry [her](karmena) together.
+ wedding stella toni "marries"
- injure lippu _ "burns"
- treat lippu vella "bandages"
- create pawlu "makes a speech"
+ die karmena "has no mother"
- parent karmena stella "mother"

== 12
A year on, the seven pans belong to [Grezzju](grezzju) and [his](grezzju) [brother-in-law](toni) in common, and quarrels are held on Saturdays only. [Stella](stella) has had a [boy](baby), [who](baby) is to be called after the [grandfather](salvu) [he](baby) never saw. At the trial the [doctor](vella) and [Lippu](lippu) gave evidence, and [Ron Whitlock](ron) was put away for life. [Ġanna](ganna) keeps an egg saucepan that was left to [her](ganna) by a [friend](karmena), and has never boiled anything in it.
- kin grezzju toni "brother-in-law"
+ birth stella baby "had a boy"
- kin baby salvu "grandfather"
- reveal.past lippu+vella _ "gave evidence"
+ arrest.past _ ron "put away for life"
- gift.past karmena ganna "was left to her"
- friend.past ganna karmena "friend"
