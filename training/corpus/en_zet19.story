%series Close Protection
%lang en
%genre bodyguard thriller, Jakarta, TV-database overviews
%cast wulan    | Wulan Siregar; Wulan; Siregar | f
%cast emil     | Emil Hartono; Emil; Hartono | m
%cast bram     | Bram; Bram Hartono | m
%cast citra    | Citra Hartono; Citra | f
%cast joko     | Joko | m
%cast mats     | Mats Verbeek; Verbeek; Mats | m
%cast dian     | Dian | n
%cast ibu      | Ibu Ratna; Ratna | f
%cast rahman   | Inspector Rahman; Rahman | m
%cast masseur  | Pak Udin; Udin | m
%cast sniper   | - | n
%cast ex       | Agus | m
%cast girl     | Melati | f
%cast nurse    | - | f
%cast dad      | - | m

== 1
Thrown out of the presidential guard for slapping a minister, [Wulan Siregar](wulan) takes the only job on offer: [she](wulan) is to protect [Emil Hartono](emil), a [developer](emil) of shopping malls, from whoever shot [his](emil) last [bodyguard](ex). The [tycoon](emil) wants a man. [His](emil) [mother](ibu), [Ibu Ratna](ibu), wants [Wulan](wulan), and [Ibu Ratna](ibu) owns the company. On the first evening a waiter drops a tray; before it hits the floor, the [client](emil) is lying beneath the table with the [newcomer](wulan)'s knee on [his](emil) neck. There was no shot. [His](emil) [wife](citra) [Citra](citra) laughs until [she](citra) cries.
- quit.past wulan "Thrown out"
- attack.past wulan _ "slapping a minister"
+ hire wulan emil "takes the only job"
- help? wulan emil "protect Emil Hartono"
- attack.past _ ex "shot his last bodyguard"
- parent ibu emil "mother"
- boss ibu emil "owns the company"
- attack wulan emil "knee on his neck"
- married citra emil "wife"
- happy citra "laughs"

== 2
The team: [Joko](joko), [who](joko) drives and prays; [Dian](dian), eighteen, [who](dian) can open any telephone; and the [Dutchman](mats) [Mats Verbeek](mats), [Wulan](wulan)'s [deputy](mats), [who](mats) thought that the post would be [his](mats). [Verbeek](mats) tests the new [boss](wulan) by hiding the [client](emil)'s shoes. [She](wulan) finds them in a minute and [him](mats) in two. It is [Dian](dian) [who](dian) discovers something of use. The threats come by post, in verse, and the verses are the ones that the [developer](emil)'s [brother](bram) [Bram](bram) wrote at school. But [Bram Hartono](bram) has been in [his](bram) grave for three years.
- boss wulan dian+joko+mats "team"
- jealous mats wulan "would be his"
- betray mats wulan "hiding the client's shoes"
- find wulan mats "him in two"
+ discover dian bram "something of use"
- threaten _ emil "threats"
- create.past bram "wrote at school"
- sibling bram emil "brother"
- die.past bram "in his grave"

== 3
Who lies in that grave? [Wulan](wulan) has it opened at night, while [Joko](joko) recites the verse for travellers and [Verbeek](mats) holds the lamp. Bricks. [She](wulan) tells neither the [tycoon](emil) nor [his](emil) [mother](ibu); [she](wulan) tells [Inspector Rahman](rahman), with [whom](rahman) [she](wulan) trained, and [who](rahman) would have married [her](wulan) if [she](wulan) had ever finished a meal. Next morning a sniper's bullet hits the headrest of the car in which [Emil](emil) would have been sitting. [He](emil) had given up [his](emil) place to the family [nurse](nurse). The [nurse](nurse) lives; [she](nurse) had bent down to tie [her](nurse) shoe.
- investigate wulan bram "has it opened"
- die! bram "Bricks"
- parent ibu emil "mother"
- reveal! wulan emil+ibu "tells neither"
+ reveal wulan rahman "tells Inspector Rahman"
- colleague.past rahman wulan "trained"
- love rahman wulan "would have married"
- attack sniper emil "sniper's bullet"
- gift emil nurse "given up his place"
- die! nurse "lives"

== 4
[Citra](citra) comes to [Wulan](wulan)'s room with a bottle, barefoot, and tells the [guard](wulan) what everyone else in the house pretends not to know. Before [she](citra) married [Emil](emil) [she](citra) was [Bram](bram)'s. The [brothers](bram+emil) tossed a coin for [her](citra), and it was [Emil](emil)'s coin. When the [loser](bram) found out that it had the same face on both sides, [he](bram) went sailing and did not come back. [Siregar](wulan) pours the wine into the orchid. Did [she](citra) love [him](bram)? [She](citra) was never asked, says [Citra](citra), and it was an expensive coin.
- reveal citra wulan "tells the guard"
- married citra emil "married Emil"
- couple.past bram citra "Bram's"
- sibling bram emil "brothers"
+ betray.past emil bram "same face on both"
- discover.past bram emil "found out"
- return! bram "did not come back"
- love? citra bram "love him"

== 5
[Pak Udin](masseur), the blind [masseur](masseur), comes to the villa on Thursdays. [His](masseur) hands know everyone. This Thursday [he](masseur) stops in the middle of [Verbeek](mats)'s shoulder and asks for [Wulan](wulan). The [Dutchman](mats), [he](masseur) tells [her](wulan) in the pantry, has the recoil bruise of a rifle, two weeks old. [She](wulan) ought to arrest [him](mats). [She](wulan) gives [him](mats), instead, the front seat, the keys and the day's route, the wrong one. By noon three men with motorcycles are waiting at a bridge that nobody is going to cross. [Dian](dian) photographs their faces. The [traitor](mats), stuck in traffic with a singing [driver](joko), looks at [his](mats) watch.
- discover masseur mats "stops in the middle"
+ reveal masseur wulan "tells her"
- attack.past mats _ "recoil bruise"
- arrest? wulan mats "ought to arrest him"
- betray wulan mats "the wrong one"
- betray mats emil "traitor"
- discover dian _ "photographs"

== 6
Rain. Every car in [Jakarta](@jakarta) stands. [Joko](joko) sells [his](joko) umbrella to a bride. The malls are empty, the mosques are full; an old song comes from a tailor's shop. At the villa [Ibu Ratna](ibu) teaches [Dian](dian) to play mahjong for money and loses [her](ibu) pearls. [Dian](dian) gives them back. "Never do that," says the old [lady](ibu), and wins [Dian](dian)'s bicycle. [Wulan](wulan) eats an entire meal, from soup to fruit, for the first time since the academy. [Rahman](rahman), across the table, does not dare to breathe.
- advisor ibu dian "teaches Dian"
- lose ibu "loses her pearls"
- gift dian ibu "gives them back"
- find ibu "wins Dian's bicycle"
- date rahman wulan "an entire meal"

== 7
[Verbeek](mats) is invited for a swim and comes out of the pool without [his](mats) passport, [his](mats) gun and the key that [he](mats) wore round [his](mats) neck. [He](mats) isn't the marksman, [he](mats) swears to the [women](ibu+wulan); [he](mats) was paid to miss, and it was [he](mats) [who](mats) missed the [nurse](nurse). By whom was [he](mats) paid? By a [woman](citra), on the telephone. [She](citra) always hung up at the sound of a car. [Ibu Ratna](ibu) goes very straight in [her](ibu) chair. There are two women in that house, and [she](ibu) herself doesn't telephone.
- invite wulan mats "invited for a swim"
- steal wulan mats "without his passport"
+ reveal mats ibu+wulan "swears to the women"
- kill! mats emil "isn't the marksman"
- hire.past mats citra "paid to miss"
- attack.past mats nurse "missed the nurse"
+ discover ibu citra "goes very straight"

== 8
Confronted by [her](citra) [mother-in-law](ibu), [Citra](citra) denies nothing and explains little. The shots were to frighten, not to kill: a frightened [man](emil) signs. What was [he](emil) to sign? A divorce. That [Emil](emil) would never give [her](citra), and that [he](emil) had sold [her](citra) [father](dad)'s land by forging [her](citra) name, nobody has told [Ratna](ibu). The old [lady](ibu) asks [Wulan](wulan) to leave [them](citra+ibu) alone. The door stays shut for three hours. When it opens, [Citra](citra) has [her](citra) shoes on and a suitcase packed by [her](citra) [husband](emil)'s own [mother](ibu).
- kin citra ibu "mother-in-law"
- reveal citra ibu "denies nothing"
- threaten citra emil "frighten"
- kill! citra emil "not to kill"
- divorce? citra emil "divorce"
- betray.past emil citra "forging her name"
- parent dad citra "father's"
- steal.past emil citra "sold her father's land"
- married citra emil "husband's"
- parent ibu emil "mother"#2
+ breakup citra emil "suitcase packed"
- help ibu citra "suitcase packed"

== 9
The last verse does not come from [Citra](citra). [She](citra) never wrote any. It is in the hand of a [man](bram) with a blistered thumb, and comes with a plane ticket for [Wulan](wulan) to the [Banda Islands](@banda). [She](wulan) takes [Joko](joko), against [his](joko) religion. In a hut built on poles sits [Bram Hartono](bram), thin, [father](bram) of a two-year-old, [Melati](girl), and does not ask after [his](bram) [brother](emil). [He](bram) had wanted to scare the [cheat](emil) and no more. But there is [somebody](nurse) else [who](nurse) has been reading [his](bram) verses, [he](bram) says. [He](bram) never wrote the one about the tower.
- create! citra "never wrote"
- create bram "hand of a man"
- gift bram wulan "plane ticket"
- travel joko+wulan "takes Joko" @banda
+ find wulan bram "sits Bram Hartono"
- parent bram girl "father"
- sibling bram emil "brother"
- threaten.past bram emil "scare the cheat"
- reveal bram wulan "he says"
- discover nurse bram "reading his verses"

== 10
The tower is opened by the president on Sunday. [Emil](emil) is to cut the ribbon on the eighty-eighth floor. [Rahman](rahman) wants to cancel; the [tycoon](emil), alone in an empty house for a week now, wants to be shot at in public if it cannot be helped. [Wulan](wulan) goes through the guest list for the fourth time. A photograph falls out: [her](wulan) [predecessor](ex), [Agus](ex), the shot [bodyguard](ex), at [his](ex) [daughter](nurse)'s graduation. The [daughter](nurse) is in a nurse's uniform. [She](nurse) had bent down to tie [her](nurse) shoe, [Wulan](wulan) says aloud, at the very second.
- create? emil "cut the ribbon"
- reject emil rahman "wants to be shot"
- breakup citra emil "alone in an empty"
- find wulan "A photograph falls"
- attack.past _ ex "shot bodyguard"
- parent ex nurse "daughter"
+ discover wulan nurse "says aloud"

== 11
The family [nurse](nurse) has a rifle in the laundry trolley and [her](nurse) [father](ex)'s pension papers in [her](nurse) pocket: [Agus](ex) had died of the bullet, and [Emil Hartono](emil) had refused to pay for the coffin. On the eighty-eighth floor there is only glass between [him](emil) and [her](nurse). [Wulan](wulan) steps in front of it. The [nurse](nurse) has nothing against the [guard](wulan). [She](nurse) has put plasters on [her](wulan) heels. "Then miss," says [Wulan](wulan), and undoes [her](wulan) vest. It is [Dian](dian), on the roof, [who](dian) turns off the lift, the light and, for four seconds, the glass, which goes milky white.
- die.past ex "died of the bullet"
- parent ex nurse "father's"
- betray.past emil ex "refused to pay"
- threaten nurse emil "only glass between"
+ rescue wulan emil "steps in front"
- treat.past wulan nurse "put plasters"
- help dian wulan "turns off the lift"

== 12
Four seconds are enough. The [avenger](nurse) lies beneath the table with [Wulan](wulan)'s knee on [her](nurse) neck; this time the shot has been fired, and [Emil](emil) sits on the carpet and looks at the hole in [his](emil) ribbon. [He](emil) pays for the coffin. [He](emil) pays for the land, too, since [his](emil) [mother](ibu) signs for [him](emil) now. [Bram](bram) comes as far as the harbour with the [child](girl), tosses a coin and gets back on the boat. [Citra](citra) caught the coin. [Siregar](wulan), unemployed again, orders soup, rice, fish and fruit, and asks the [inspector](rahman) whether anyone is sitting there.
+ arrest wulan nurse "knee on her neck"
- attack nurse emil "shot has been fired"
- gift emil ex "pays for the coffin"
- gift emil citra "pays for the land"
- parent ibu emil "mother"
- return bram "comes as far as"
- find citra "caught the coin"
- quit wulan "unemployed again"
- flirt rahman wulan "asks the inspector"
