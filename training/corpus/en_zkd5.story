%series The Saffron Wing
%lang en
%genre costume telenovela at the court of an invented sultanate, breathless streaming blurbs
%cast zaman    | Sultan Zaman; Zaman | m
%cast mahira   | Mahira | f
%cast parveen  | Parveen; Begum Parveen | f
%cast jahan    | Prince Jahan; Jahan; Sultan Jahan | m
%cast iqbal    | Iqbal | m
%cast rustam   | Rustam Beg; Rustam | m
%cast lal      | Lal | f
%cast noor     | Noor | f
%cast hakim    | Hakim Sirhan; Sirhan | m
%cast singer   | Chanda | f
%cast eunuch   | Basant | n
%cast cook     | - | f
%cast envoy    | Duarte; Senhor Duarte | m
%cast infant   | Babar | m
%cast parvsis  | - | f

== 1 The Second Wife
Tonight the drums are for [Mahira](mahira)! Barely twenty, [she](mahira) enters the Saffron Wing as the second [wife](mahira) of [Sultan Zaman](zaman), under the eyes of the [first](parveen), [Parveen](parveen), [who](parveen) has smiled without a break since breakfast. No one in the hall suspects that the new [begum](mahira) and the [sultan](zaman)'s [heir](jahan), [Prince Jahan](jahan), were sweethearts two summers ago in the hills. [He](jahan) has to carry [her](mahira) slipper. [She](mahira) dare not lift [her](mahira) veil, or the whole court would see that [she](mahira) is in tears.
+ wedding mahira zaman "second wife"
- married parveen zaman "the first"
- discover! _ jahan+mahira "No one in the hall"
- couple.past jahan mahira "sweethearts"
- sad mahira "in tears"

== 2 Mother and Son
[Parveen](parveen) has buried two sons and will not lose the [third](jahan). When [she](parveen) notices how [Jahan](jahan) stares at [his](jahan) [stepmother](mahira), [she](parveen) betroths [him](jahan) in haste to [Noor](noor), the [daughter](noor) of the army's [commander](rustam), [Rustam Beg](rustam). [Noor](noor) is delighted; [she](noor) has worn [his](jahan) portrait under [her](noor) bodice since the spring. [Jahan](jahan) pleads a headache. [His](jahan) milk [brother](iqbal), [Iqbal](iqbal), has to dance with [her](noor) in [his](jahan) stead, treads on [her](noor) hem, is scolded, and goes home smitten.
- die.past _ "buried two sons"
- parent parveen jahan "the third"
- discover parveen jahan "notices"
- kin jahan mahira "stepmother"
- love jahan mahira "stares at"
+ engaged.start jahan noor "betroths him"
- parent rustam noor "daughter"
- happy noor "delighted"
- love noor jahan "his portrait"
- kin iqbal jahan "milk brother"
- date iqbal noor "dance with her"
- quarrel iqbal noor "is scolded"
+ love.start iqbal noor "smitten"

== 3 Begum Against Begum
[She](parveen) invites [her](mahira) to sherbet. [She](mahira) brings [her](mahira) own cup, which [she](parveen) finds insulting, and which [she](mahira), [who](mahira) has heard about the third wife that never was, finds prudent. The [older](parveen) asks the [younger](mahira) whether [she](mahira) is with child. Not yet, says the [one](mahira), and the [other](parveen) breathes out. Then [she](mahira) inquires after [her](parveen) [son](jahan), a shade too lightly; and [she](parveen), with the ladle halfway, knows. [She](parveen) would scratch out [her](mahira) eyes if it were not for the carpet. [She](mahira) rises, thanks [her](parveen), and gets to [her](mahira) own door before [her](mahira) knees give way.
- invite parveen mahira "invites her"
- enemy mahira parveen "insulting"
- pregnant! mahira "Not yet"
- happy parveen "breathes out"
- parent parveen jahan "her son"
+ discover parveen jahan+mahira "knows"
- attack? parveen mahira "scratch out her eyes"
- sad mahira "knees give way"

== 4 Sherbet, Poisoned
The food-taster collapses, then the [sultan](zaman). [Hakim Sirhan](hakim), the court [physician](hakim), pulls [Zaman](zaman) through with goat's milk and prayers, and pronounces it aconite. [Parveen](parveen) points at the [newcomer](mahira). The [cook](cook), under the lash, says whatever is wanted of [her](cook). And so [Mahira](mahira), [wife](mahira) of six weeks, is walled up in the Tower of Doves, while [Basant](eunuch), the [guardian](eunuch) of the wing, [who](eunuch) knows which [lady](parveen) keeps aconite in [her](parveen) kohl, swallows [their](eunuch) tongue for the time being.
- ill zaman "then the sultan"
+ recover zaman hakim "pulls Zaman through"
- treat zaman hakim "goat's milk"
- advisor hakim zaman "physician"
- accuse parveen mahira "points at"
- attack _ cook "under the lash"
- betray cook mahira "whatever is wanted"
- married mahira zaman "wife"
+ arrest _ mahira "walled up"
- attack.past parveen zaman "keeps aconite"
- reveal! eunuch "swallows their tongue"

== 5 Small Hours
[Jahan](jahan) climbs the tower. [Mahira](mahira) lets in [Jahan](jahan). [They](jahan+mahira) spend the night. At dawn [Jahan](jahan) leaves [Mahira](mahira). [Lal](lal) sees [Jahan](jahan). [Lal](lal) is the laundress. [Lal](lal) works for [Noor](noor). [Noor](noor) pays [Lal](lal). [Noor](noor) slaps [Jahan](jahan). [Iqbal](iqbal) takes the blame for [Jahan](jahan). "[I](iqbal) was in the tower," says [Iqbal](iqbal). [Rustam](rustam) believes [Iqbal](iqbal). [Rustam](rustam) flogs [Iqbal](iqbal). [Noor](noor) watches, and hates [Jahan](jahan).
- travel jahan "climbs"
+ sex jahan mahira "spend the night"
- discover lal jahan "sees Jahan"
- boss noor lal "works for"
- reveal lal noor "pays Lal"
- attack noor jahan "slaps"
+ help iqbal jahan "takes the blame"
- betray iqbal rustam "was in the tower"
- attack rustam iqbal "flogs"
- enemy.start jahan noor "hates"

== 6 The Envoy
[Senhor Duarte](envoy), [envoy](envoy) of a king with many ships, has come for pepper and stays for [Chanda](singer), the [singer](singer), [whose](singer) voice, [he](envoy) writes home, ought to be forbidden. So ought [his](envoy) letters: [Parveen](parveen) has them opened. [She](parveen) promises [him](envoy) the harbour, in exchange for muskets and a small favour concerning [her](parveen) [husband](zaman). [He](envoy) kisses the hand of the [queen](parveen) and, one courtyard on, the mouth of the [singer](singer), to [whom](singer), being in love, [he](envoy) repeats every word. [She](singer) grew up in the house of the [commander](rustam).
- travel envoy "has come"
+ love.start envoy singer "stays for"
- investigate parveen envoy "has them opened"
- betray parveen zaman "small favour"
- married parveen zaman "husband"
+ kiss envoy singer "the mouth of"
- reveal envoy singer "repeats"
- housemate.past rustam singer "in the house of"

== 7 A Death at Prayers
Too late! Before [Chanda](singer) can reach [Rustam](rustam), [Zaman](zaman), bent in prayer, is shot from the gallery. With [his](zaman) last words [he](zaman) asks for [Mahira](mahira), and asks for [her](mahira) forgiveness. Whoever held the musket has fled over the roofs. It is [Jahan](jahan), at twenty-three, [who](jahan) is girded with the sword, and [Parveen](parveen), [his](jahan) [mother](parveen), [who](parveen) stands behind the throne. The new [sultan](jahan)'s first word is the key of the tower. [His](jahan) [mother](parveen)'s first word is no. Guess whose is carried out? [Mahira](mahira), a [widow](mahira) at twenty, walks free, a hand on [her](mahira) belly.
+ kill _ zaman "is shot"
- reconcile? mahira zaman "asks for her forgiveness"
- flee _ "has fled"
+ hire jahan "girded with the sword"
- parent parveen jahan "mother"
- quarrel jahan parveen "first word is no"
- married.past mahira zaman "widow"
- rescue jahan mahira "walks free"
- pregnant mahira "hand on her belly"

== 8 Whose Child?
[Sirhan](hakim) counts on [his](hakim) fingers. The [physician](hakim) then counts again for the [sultan](jahan), [who](jahan) turns red. If [he](zaman) was the [father](zaman), says the old [man](hakim), [you](jahan) have a [brother](infant); if not [he](zaman), then [he](hakim) would rather not say. [He](jahan) asks [him](hakim) to say that it was [he](zaman). [He](hakim) has lied to one sultan about a fish and does not mean to lie for another about a child. [He](jahan) raises [his](jahan) hand against [him](hakim), the [man](hakim) [who](hakim) brought [him](jahan) into the world, and lets it fall. The [doctor](hakim) embraces [him](jahan). [He](hakim) will say, [he](hakim) sighs, that [he](hakim) cannot count.
- advisor hakim jahan "physician"
- sad jahan "turns red"
- parent? zaman infant "the father"
- parent? jahan infant "if not he"
- betray? hakim _ "lie for another"
- betray.past hakim zaman "has lied"
+ attack! jahan hakim "lets it fall"
- reconcile hakim jahan "embraces him"
+ help hakim jahan "cannot count"

== 9 Noor's Choice
Still officially the [sultan](jahan)'s [intended](noor), [Noor](noor) changes [Iqbal](iqbal)'s dressings every evening, at first because [she](noor) thinks [him](iqbal) a scoundrel, and scoundrels interest [her](noor). When [Lal](lal), tormented by conscience, owns up that it was [another](jahan) [she](lal) saw, [Noor](noor) throws the bowl at the wall and herself at [him](iqbal). Why had [he](iqbal) borne forty strokes for a [man](jahan) [who](jahan) was deceiving [her](noor)? Because [you](noor) would have cried, [he](iqbal) says. [She](noor) asks the [commander](rustam), [her](noor) [father](rustam), to give back the [sultan](jahan)'s ring. [He](rustam) roars. Then [he](rustam) looks at the back [he](rustam) himself laid open, and does.
- engaged jahan noor "intended"
- treat iqbal noor "changes Iqbal's dressings"
- reveal lal noor "owns up"
+ reconcile iqbal noor "herself at him"
- cheat.past jahan noor "deceiving her"
- confess iqbal noor "would have cried"
- parent rustam noor "father"
+ breakup noor jahan "give back"
- quarrel noor rustam "roars"
- injure.past iqbal rustam "laid open"

== 10 The Two Men in the Garden
The [sultan](jahan) and [his](jahan) milk [brother](iqbal) have not spoken for a month. "[You](iqbal) have taken [my](jahan) [bride](noor)," says [Jahan](jahan), not very angrily. "[You](jahan) weren't using [her](noor)," says [he](iqbal). [He](jahan) laughs; [he](iqbal) had not been sure that [he](jahan) would. [He](jahan) owes [him](iqbal) a back, [he](jahan) says, and wants [him](iqbal) for a vizier. [He](iqbal) wants the stables. The [friends](iqbal+jahan) sit down on the rim of the fountain where, as [boys](iqbal+jahan), [they](iqbal+jahan) drowned a clock. [He](iqbal) tells [him](jahan) what the [singer](singer) told [him](iqbal): that it was the [envoy](envoy)'s musket, and the queen [mother](parveen)'s money. [His](iqbal) [lord](jahan) asks [him](iqbal) to say it again.
- kin iqbal jahan "milk brother"
- quarrel.past iqbal jahan "have not spoken"
- steal iqbal jahan "have taken my bride"
+ reconcile iqbal jahan "laughs"
- hire? iqbal jahan "wants him for"
- reject iqbal jahan "wants the stables"
- friend iqbal jahan "friends"
- reveal.past singer iqbal "told him"
+ reveal iqbal jahan "tells him"
- kill.past parveen zaman "queen mother's money"
- boss jahan iqbal "lord"

== 11 The Queen Mother
[Duarte](envoy), put in the stocks, names [his](envoy) accomplice within the hour, and [Chanda](singer), [who](singer) had hoped [he](envoy) would hold out a little, breaks with [him](envoy). [Parveen](parveen) admits everything. [She](parveen) had loved [Zaman](zaman) for twenty years, and for twenty years [he](zaman) had called [her](parveen) by [her](parveen) [sister](parvsis)'s name. [Her](parveen) [son](jahan) cannot bring himself to sign. [Mahira](mahira) begs [him](jahan) for the life of the [woman](parveen) [who](parveen) had [her](mahira) walled up; so [Parveen](parveen) is sent to the island of the lepers, [Basant](eunuch) carrying the bags, and is heard quarrelling with [them](eunuch) all the way to the boat.
- arrest _ envoy "in the stocks"
- betray envoy parveen "names his accomplice"
+ breakup singer envoy "breaks with him"
- reveal parveen "admits everything"
- love.past parveen zaman "had loved"
- sibling parveen parvsis "sister's name"
- parent parveen jahan "son"
+ help mahira parveen "begs him"
- arrest.past parveen mahira "had her walled up"
- arrest jahan parveen "is sent to"
- quarrel eunuch parveen "quarrelling"

== 12 Monsoon
The rains are here, and with them the [infant](infant), feet first. [Sirhan](hakim) and [Lal](lal) labour all night over [Mahira](mahira). Toward morning there is a [boy](infant), and hardly any mother. [Jahan](jahan) kneels by the mat and refuses to leave, to drink, or to be sultan. On the third day [she](mahira) asks what all the noise is, and [he](jahan) says it is raining. By custom a sultan may not take a father's [widow](mahira). By custom, [Rustam](rustam) remarks, a commander does not cry at births either. And [he](rustam) hands [his](rustam) [lord](jahan) a handkerchief, used.
- treat mahira hakim+lal "labour all night"
+ birth mahira infant "there is a boy"
- sad jahan mahira "refuses to leave"
+ recover mahira "asks what"
- wedding! jahan mahira "may not take"
- married.past mahira zaman "father's widow"
- sad rustam "cry"
- boss jahan rustam "lord"
- gift rustam jahan "handkerchief"

== 13 Abdication
Who will sit on the peacock cushion? Not [Jahan](jahan)! Before all the court [he](jahan) lays the sword in the cradle of little [Babar](infant), names [Iqbal](iqbal) and [Noor](noor), husband and wife since Friday, regents, and walks out of the gate with [Mahira](mahira) on a borrowed mule. In the hills, where nobody cares about custom, the two former [sweethearts](jahan+mahira) ask a village elder to make [them](jahan+mahira) one. [Chanda](singer) sings. The smallest [sultan](infant) in the world, asleep on the [regent](noor)'s lap, is to follow with [his](infant) wet nurse and four hundred horse.
+ quit jahan "lays the sword"
- hire infant "sword in the cradle"
- wedding.past iqbal noor "since Friday"
- married iqbal noor "husband and wife"
- hire iqbal+noor jahan "regents"
+ flee jahan+mahira "walks out of"
- couple.past jahan mahira "former sweethearts"
+ wedding jahan mahira "make them one"
- create singer "sings"
- travel? infant "is to follow"
