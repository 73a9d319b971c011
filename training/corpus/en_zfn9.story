%series Herring Weather
%lang en
%genre coming-of-age drama among Newfoundland fishing families, 1992, encyclopaedia articles in the simple past
%cast leander | Leander Pike; Leander | m
%cast clem    | Clementine Foley; Clementine; Clem | f
%cast aud     | Audra Foley; Audra | f
%cast skip    | Skipper Foley; Alphonsus Foley; Alphonsus | m
%cast rex     | Rex Pike; Rex | m
%cast dot     | Dorothy Pike; Dot | f
%cast gus     | Gus Hann; Gus | m
%cast miller  | Miss Okafor; Okafor | f
%cast ji      | Ji-ho; Ji | m
%cast lorne   | Lorne | m
%cast fisher  | - | m
%cast priest  | Father Walsh; Walsh | m
%cast banker  | Percival Noseworthy; Noseworthy | m
%cast baby    | Stella | f
%cast mother  | - | f
%cast hair    | - | f
%cast post    | - | f
%cast tooth   | - | m
%cast land    | - | f

== 1 Moratorium
On the evening the government closed the cod fishery, [Skipper Foley](skip) sank [his](skip) own boat at the mooring rather than hand over the licence. [His](skip) elder [daughter](aud), [Audra](aud), thereupon announced that [she](aud) was going to [Toronto](@toronto) with [her](aud) [boyfriend](gus), [Gus Hann](gus); the younger, [Clementine](clem), seventeen, said only that somebody would have to stay. Across the harbour the [Pikes](dot+leander+rex), with [whom](dot+leander+rex) the [Foleys](aud+clem+skip) had been at war over a net since 1961, lit a bonfire. [Leander Pike](leander), the [boy](leander) [who](leander) was to have lit it, was found in the [enemy](skip)'s boat, up to [his](leander) chest in water, trying to bail.
- attack skip _ "sank his own boat"
- parent skip aud+clem "daughter"
- sibling aud clem "the younger"
- couple aud gus "boyfriend"
- move? aud+gus "going to" @toronto
+ enemy aud+clem+skip dot+leander+rex "at war"
- celebrate dot+leander+rex "bonfire"
+ help leander skip "trying to bail"

== 2 The Net
Dried off in the Foley kitchen, [Leander](leander) was given soup by the [girl](clem) [whose](clem) plait [he](leander) had once dipped in tar. [Rex Pike](rex) came for [his](rex) [son](leander) with a gaff in [his](rex) hand. [He](rex) and the [skipper](skip) had been best friends before the net; now [they](rex+skip) stood nose to nose on the wharf, until [Dot](dot), [who](dot) had borne [one](rex) of [them](rex+skip) three children and, people said, refused the [other](skip), walked between [them](rex+skip) with a bucket and used it. On the way home [Rex](rex) demanded to be told what the [boy](leander) saw in those people. "Soup," said [Leander](leander).
- gift clem leander "given soup"
- attack.past leander clem "dipped in tar"
- parent rex leander "son"
- threaten rex skip "gaff"
- friend.past rex skip "best friends"
- quarrel rex skip "nose to nose"
- parent dot+rex leander "three children"
- reject.past? dot skip "refused"
+ attack dot rex+skip "used it"

== 3 Plain Arithmetic
School opened. [Miss Okafor](miller) taught it. [Miss Okafor](miller) came from [Lagos](@lagos). [Miss Okafor](miller) lodged with [Father Walsh](priest)'s cousin. [Clem](clem) sat behind [Leander](leander). [Leander](leander) copied from [Clem](clem). [Ji-ho](ji) was new. [Ji](ji) became [Leander](leander)'s [pal](ji). [Ji](ji) had no mother. [Dot](dot) cooked for [Ji](ji). [Noseworthy](banker) came to the Foley house. [Noseworthy](banker) wanted money for the sunken boat. [Alphonsus](skip) set the dog on [Noseworthy](banker). The fog came in. Fog stayed a week.
- advisor miller clem+ji+leander "taught"
- steal leander clem "copied"
+ friend.start ji leander "pal"
- parent! _ ji "no mother"
- help dot ji "cooked for"
- travel banker "came to"
- attack skip banker "set the dog"
- threaten? banker skip "wanted money"

== 4 The Dance
At the Orangemen's hall, where neither family would dance to a tune the other had asked for, [Audra](aud) was seen off by [her](aud) friends, and it came out, because [Gus](gus) had been drinking, that [he](gus) had sold the two tickets to [Toronto](@toronto). [She](aud) struck [him](gus) across the mouth. Had [she](aud) waited, [she](aud) would have heard that [he](gus) had bought with the money [her](aud) [father](skip)'s impounded engine, so that [she](aud) might not have to go at all. Out behind the woodpile, meanwhile, the [younger](clem) of the [sisters](aud+clem) was kissed by the wrong [Pike](leander), as [she](clem) believed, until the lantern showed [her](clem) that it was the right [one](leander).
- celebrate _ aud "seen off"
+ reveal gus aud "came out"
- betray gus aud "sold the two tickets"
- attack aud gus "struck"
- parent skip aud "father"
- help gus skip "impounded engine"
- sibling aud clem "sisters"
+ kiss clem leander "kissed"

== 5 Gone
[Audra](aud) left on the early bus without waking anyone. The [man](gus) [she](aud) had struck ran after it as far as the gut. [Skipper Foley](skip) did not speak for nine days; [he](skip) moved into [his](skip) shed, where the engine stood, and would not be told who had paid for it. [Clementine](clem), [who](clem) had now become the [cook](clem), the [bookkeeper](clem) and the [mother](clem) of a house without one, took to meeting [Leander](leander) in the loft of [Father Walsh](priest)'s church, beneath the bell. The [priest](priest), [whose](priest) eyes were poor but [whose](priest) ears were not, rang it at half past nine each night, a quarter of an hour early.
+ flee aud "left on the early bus"
- breakup aud gus "left"
- attack.past aud gus "struck"
- sad skip "did not speak"
- move skip "moved into"
- help.past gus skip "paid for it"
- date clem leander "took to meeting"
- discover priest clem+leander "ears were not"
- help priest clem+leander "early"

== 6 Retraining
The state offered courses. Fifty fishermen learned hairdressing from a [woman](hair) sent out from [St. John's](@stjohns); [Rex Pike](rex) passed first in [his](rex) class and swore [his](rex) household to silence. [Miss Okafor](miller) gave evening lessons in reading to those who needed them, and in the back row, cap over [his](skip) eyes, sat [Alphonsus](skip). Nobody had known; not [his](skip) late [wife](mother), [who](mother) used to read [him](skip) the paper on the plea that it was [her](mother) pleasure. After the third lesson the [teacher](miller) asked [him](skip) to bring something of [his](skip) own. [He](skip) brought [Audra](aud)'s letters, six of them, unopened.
- advisor hair rex "learned hairdressing"
- reveal! rex "silence"
+ find rex "passed first"
- advisor.start miller skip "evening lessons"
- discover! mother skip "Nobody had known"
- married.past mother skip "wife"
- die.past mother "late"
- help.past mother skip "read him the paper"
+ create.past aud "Audra's letters"

== 7 Six Letters
What [he](skip) read, a finger under each word, was that [his](skip) [firstborn](aud) had been pregnant when [she](aud) boarded the bus; that [she](aud) scrubbed offices by night; and that [she](aud) had written to [Gus](gus) as well, [who](gus) never answered. [He](gus) had never had a line. The [postmistress](post) was [Gus](gus)'s [aunt](post), and blood is thicker than stamps. When this reached [Gus](gus), [he](gus) went through the sorting room like weather, found four envelopes in a biscuit tin, and was on the road with [his](gus) thumb out before the kettle boiled. The old [pupil](skip) laid the primer on [Miss Okafor](miller)'s desk. "Go on," [he](skip) said. "[I](skip) want to be able to write back."
+ discover skip aud "read"
- parent skip aud "firstborn"
+ pregnant.past aud "pregnant"
- hire.past aud "scrubbed offices"
- steal.past post gus "blood is thicker"
- kin gus post "aunt"
- find gus "four envelopes"
- travel gus aud "on the road"
- advisor miller skip "old pupil"
- create? skip "write back"

== 8 Ji-ho's Father
[Ji](ji)'s [father](fisher) came from [Busan](@busan). The [father](fisher) had a trawler. The trawler fished by night. It was against the law. [Leander](leander) saw the trawler. [Leander](leander) told [Clem](clem). [Clem](clem) told [Lorne](lorne). [Lorne](lorne) was a fisheries officer. [Lorne](lorne) was [Clem](clem)'s [cousin](lorne). [Lorne](lorne) boarded the trawler at dawn. [Lorne](lorne) handcuffed the [Korean](fisher). [Ji](ji) hit [Leander](leander). [Leander](leander) did not hit [Ji](ji) back. [Dot](dot) took in [Ji](ji).
- parent fisher ji "father"
- discover leander fisher "saw the trawler"
- reveal leander clem "told Clem"
- reveal clem lorne "told Lorne"
- kin clem lorne "cousin"
+ arrest lorne fisher "handcuffed"
- attack ji leander "hit"
- attack! leander ji "did not hit"
+ housemate.start dot ji "took in"

== 9 Informers
For a month the two [boys](ji+leander) slept in one room with a chalk line down the middle. The harbour, which had never cared for foreigners in its waters, discovered that it cared still less for telling tales to the government, and [Clementine](clem) had [her](clem) windows broken. [Leander](leander), to draw the stones, stood up in church and said that it had been [he](leander) alone. [His](leander) [father](rex) was prouder than [he](rex) could say and so did not say it; [Ji](ji), [who](ji) was sitting one pew behind, reached forward after a time and set the [informer](leander)'s collar straight. [Noseworthy](banker), that Sunday, foreclosed.
- housemate ji leander "slept in one room"
- attack _ clem "windows broken"
+ betray leander _ "he alone"
- rescue leander clem "draw the stones"
- parent rex leander "father"
- happy rex leander "prouder"
+ reconcile ji leander "collar straight"
- steal banker _ "foreclosed"

== 10 A Haircut
The Foley house was to be auctioned from its own doorstep. Bidders came from as far as [Gander](@gander) and were astonished to find each of the three best chairs outside occupied by a half-shorn man, and [Rex Pike](rex), scissors in hand, ready to explain that no one here would be bidding with half a head done. By noon there was a single offer: one dollar, from [Dot](dot). [She](dot) paid it in dimes and made over the deed to the [man](skip) [she](dot) had turned down in 1960. The [skipper](skip) could now read it. "Why?" [he](skip) asked [her](dot) [husband](rex). "Because," said [Rex](rex), "it was [your](skip) net."
- steal? _ skip "auctioned"
- threaten rex _ "scissors in hand"
- find dot "one dollar"
+ gift dot skip "made over the deed"
- reject.past dot skip "turned down"
- married dot rex "husband"
+ reconcile rex skip "it was your net"

== 11 Toronto
[Gus](gus), after three weeks of knocking at doors in a city with more doors than herring, got the right one by the smell of fish and brewis. [Audra](aud) opened with a broom in [her](aud) hands. [He](gus) held out the biscuit tin. [They](aud+gus) sat on the stairs and read to each other what [they](aud+gus) had written; when it grew dark [they](aud+gus) read on by the light of the refrigerator. [She](aud) had been seeing a [dentist](tooth), nothing serious, and rang [him](tooth) up to tell [him](tooth) so. The [child](baby) kicked. A [landlady](land) on the second floor complained of the laughing.
- travel gus aud "knocking at doors"
+ find gus aud "got the right one"
- gift gus aud "biscuit tin"
+ reconcile aud gus "sat on the stairs"
- affair aud tooth "nothing serious"
- breakup aud tooth "rang him up"
- pregnant aud "child kicked"
- happy aud+gus "laughing"
- quarrel aud+gus land "complained"

== 12 Wake
[Father Walsh](priest) passed away in the confessional on a Thursday, so peacefully that [Dot](dot) had got as far as 1960 before [she](dot) noticed. At [his](priest) wake Pikes and Foleys sat on the same bench, there being only the one. [Clementine](clem), accepted by the college in [Halifax](@halifax), had told everybody but the [person](leander) it would hurt; [he](leander) had it from the [schoolmistress](miller), [who](miller) thought [he](leander) knew. [They](clem+leander) quarrelled in the belfry in whispers. [She](clem) would stay, [she](clem) wept, if [he](leander) asked. [He](leander) rang the bell instead, half past nine, on the stroke, and told [her](clem) to catch the boat.
+ die priest "passed away"
- reveal dot priest "got as far as"
- find clem "accepted by the college"
- reveal! clem leander "everybody but"
- reveal miller leander "had it from"
- quarrel clem leander "quarrelled"
- sad clem "wept"
+ breakup leander clem "told her to catch the boat"

== 13 Stella
The [skipper](skip)'s boat had been raised over the winter by two old [friends](rex+skip), [one](rex) of [whom](rex+skip) gave the [other](skip) a free trim, and fitted with a certain engine. In June it went out to meet the ferry. On deck stood [Audra](aud) with [Gus](gus), on [whose](gus) finger and [hers](aud) there was new gold, and between [them](aud+gus) a [bundle](baby) to [whom](baby) the [grandfather](skip), standing up in the swell, began to read from a piece of paper a speech of four lines [he](skip) had written himself. [Stella](baby) slept through it. [Ji](ji)'s [father](fisher), released, held the rope. [Someone](clem) else had come up to the rail, with a college scarf, for the summer only; [Leander](leander), [who](leander) had promised himself not to look, forgot.
- friend rex skip "old friends"
- help rex skip "raised"
- gift rex skip "free trim"
- return aud+gus "On deck"
+ wedding.past aud gus "new gold"
- parent aud+gus baby "bundle"
- kin baby skip "grandfather"
- create.past skip "speech of four lines"
- parent fisher ji "father"
- return clem "come up to the rail"
+ love leander clem "forgot"
