%series Hotel Saudade
%lang en
%genre telenovela-like family drama: a seaside hotel in Goa, fan-wiki summaries in simple words
%cast lourdes | Lourdes Pinto; Dona Lourdes; Lourdes | f
%cast agnelo  | Agnelo Pinto; Agnelo | m
%cast ricardo | Ricardo Pinto; Ricardo; Ricky | m
%cast sunita  | Sunita Pinto; Sunita | f
%cast celia   | Célia | f
%cast arjun   | Arjun Naik; Arjun | m
%cast mira    | Mira | f
%cast vasco   | Vasco | m
%cast chef    | Bosco | m
%cast lawyer  | Mrs D'Mello; D'Mello | f
%cast ravi    | Ravi | m
%cast priest  | Father Tony | m
%cast doc     | - | m
%cast arjmum  | - | f
%cast boy     | - | m

== 1 The Will
[Agnelo Pinto](agnelo), [who](agnelo) built the hotel, dies at breakfast. [He](agnelo) leaves a [widow](lourdes), [Dona Lourdes](lourdes); a [son](ricardo), [Ricardo](ricardo), [who](ricardo) wants to sell; and a [daughter](celia), [Célia](celia), [who](celia) wants to keep it. [Ricardo](ricardo)'s [wife](sunita), [Sunita](sunita), wants to be somewhere else. When the [lawyer](lawyer), [Mrs D'Mello](lawyer), reads out the will, there is a third name in it, that of the pool [attendant](arjun), [Arjun Naik](arjun), [whom](arjun) nobody present has ever looked in the face. They look now. [He](arjun) has the dead [man](agnelo)'s ears. [Lourdes](lourdes) gets up, goes to the kitchen and has it out with a fish.
- create.past agnelo "built"
+ die agnelo "dies"
- married.past agnelo lourdes "widow"
- parent agnelo+lourdes ricardo "son"
- parent agnelo+lourdes celia "daughter"
- married ricardo sunita "wife"
- advisor lawyer agnelo "lawyer"
+ find arjun "a third name"
- parent agnelo arjun "dead man's ears"
- cheat.past agnelo lourdes "dead man's ears"
- sad lourdes agnelo "has it out with a fish"

== 2 The Third Name
[Arjun](arjun) didn't know. [His](arjun) [mother](arjmum), [who](arjmum) used to do the hotel laundry, always let [him](arjun) think that [his](arjun) father was a sailor. [Ricardo](ricardo) takes [him](arjun) for a fraud and tells [him](arjun) so in front of the guests. [Célia](celia) doesn't; but it makes things hard for [her](celia), since only last week [she](celia) let the [attendant](arjun) take [her](celia) out in a boat and very nearly kissed [him](arjun). Now [she](celia) locks herself in the bathroom and brushes [her](celia) teeth for an hour. The [cook](chef), [Bosco](chef), has known it all along. [He](chef) was [Agnelo](agnelo)'s best [friend](chef), and [he](chef) has been in love with [Lourdes](lourdes) for thirty years.
- discover! arjun agnelo "didn't know"
- parent arjmum arjun "mother"
- betray.past arjmum arjun "let him think"
+ accuse ricardo arjun "takes him for a fraud"
- date.past arjun celia "take her out"
- kiss! arjun celia "nearly kissed"
- sad celia "locks herself in"
- discover chef agnelo "known it all along"
- friend.past agnelo chef "best friend"
+ love chef lourdes "in love with"

== 3 Room Service
Nobody at the hotel is on speaking terms. [Sunita](sunita) has lunch sent up, and then [Vasco](vasco), the [waiter](vasco) [who](vasco) brings it, does not come down again until four. [Ricky](ricardo), downstairs with the buyers, notices nothing, and would have something of [his](ricardo) own to hide, if it came to that: the buyers' [spokeswoman](mira), [Mira](mira), was once engaged to [him](ricardo). [Arjun](arjun) hands in [his](arjun) notice at the pool and moves into the attic that the will gives [him](arjun). [Dona Lourdes](lourdes) takes the ladder away. [Bosco](chef) puts it back, with a plate of rice at the top. [Célia](celia) goes up by night to call the new [brother](arjun) brother, for practice.
+ affair sunita vasco "until four"
- cheat sunita ricardo "until four"
- engaged.past mira ricardo "once engaged"
- quit arjun "hands in his notice"
- move arjun "moves into the attic"
- attack lourdes arjun "takes the ladder away"
- help chef arjun "puts it back"
- sibling arjun celia "brother"

== 4 Simple Meals
[Ricardo](ricardo) has dinner with [Mira](mira). [Mira](mira) is now a widow. [She](mira) still laughs at the jokes of [Ricardo](ricardo). [Ricardo](ricardo) goes up with [Mira](mira). [Sunita](sunita) has dinner with [Vasco](vasco). [Vasco](vasco) wants more from [Sunita](sunita) than lunch. [She](sunita) gives [Vasco](vasco) a watch. It was a wedding gift from [Ricardo](ricardo). [Bosco](chef) sees the watch. [Bosco](chef) tells no one but the fish. [Lourdes](lourdes) hears it, behind the fish. [Father Tony](priest) comes for the soup. [He](priest) finds [Lourdes](lourdes) laughing.
- date mira ricardo "dinner"
- married.past _ mira "widow"
+ sex mira ricardo "goes up with Mira"
- cheat ricardo sunita "goes up with Mira"
- love vasco sunita "wants more"
- gift sunita vasco "a watch"
- discover chef sunita+vasco "sees the watch"
+ discover lourdes sunita+vasco "hears it"
- happy lourdes "laughing"

== 5 Blood
[Ricardo](ricardo) gets a [doctor](doc) to take blood from the whole family, so as to throw [Arjun](arjun) out by means of science. The envelope comes by the noon bus. The [pool boy](arjun) is [Agnelo](agnelo)'s [son](arjun), it says, beyond a doubt; the [one](celia) [who](celia) isn't [Agnelo](agnelo)'s is [Célia](celia). So [Dona Lourdes](lourdes), [who](lourdes) has played the injured wife for a month, has to sit down on the hall bench and be looked at. [Her](lourdes) [daughter](celia) asks only one thing. The old [woman](lourdes) will not say the name. [Célia](celia) goes out into the rain without shoes, and the [man](arjun) [who](arjun) since noon is not [her](celia) [brother](arjun) goes after [her](celia) with an umbrella.
- treat celia+ricardo doc "take blood"
- quit? arjun ricardo "throw Arjun out"
- parent agnelo arjun "son"
+ parent! agnelo celia "isn't Agnelo's"
- cheat.past lourdes agnelo "isn't Agnelo's"
- parent lourdes celia "daughter"
- reveal! lourdes celia "will not say the name"
- sad celia lourdes "without shoes"
- sibling! arjun celia "not her brother"
+ help arjun celia "goes after her"

== 6 The Umbrella
Under the umbrella it becomes clear to [both](arjun+celia) of [them](arjun+celia) what the news makes possible. [They](arjun+celia) let go of each other's hands all the same; it's too soon, and [one](ravi) of the guests is looking. The [guest](ravi) is [Ravi](ravi), a mild [dentist](ravi) from [Pune](@pune), [whom](ravi) [Célia](celia)'s [mother](lourdes) has been keeping at the hotel at half price in the hope of a match. [Mira](mira), the old [flame](mira), has second thoughts about the sale: [she](mira) finds that it isn't the beach [she](mira) came for. [She](mira) tells [Ricardo](ricardo) that [he](ricardo) must leave [his](ricardo) [wife](sunita) or leave [her](mira) alone. [Ricardo](ricardo) asks for time. The [waiter](vasco), with the [husband](ricardo)'s watch on [his](vasco) wrist, brings the bill.
+ love arjun celia "becomes clear to both"
- wedding? celia ravi "match"
- parent lourdes celia "mother"
- ex mira ricardo "old flame"
- love mira ricardo "isn't the beach"
+ threaten mira ricardo "leave his wife"
- breakup? ricardo sunita "leave his wife"
- married ricardo sunita "wife"
- discover? ricardo vasco "watch on his wrist"

== 7 What Time Is It
[Ricky](ricardo) asks the [waiter](vasco) the time, and knows the watch. There is a fight which takes in the dessert trolley; [Vasco](vasco) goes through the glass door and loses two teeth. [Ravi](ravi), having put them back in, is for the first time thought well of by everybody. [Sunita](sunita) comes down in the middle of it with [her](sunita) bags. [She](sunita) doesn't go to the wounded [man](vasco), as [he](vasco) hoped; [she](sunita) asks the [pool attendant](arjun) of old to drive [her](sunita) to the station, and tells [her](sunita) [husband](ricardo) through the car window that [she](sunita) has known about the other [one](mira) since the first dinner. On the road [she](sunita) has to stop to be sick.
- discover ricardo sunita+vasco "knows the watch"
+ attack ricardo vasco "a fight"
- injure vasco ricardo "two teeth"
- treat vasco ravi "put them back in"
+ breakup sunita ricardo "with her bags"
- reject sunita vasco "doesn't go to the wounded man"
- help arjun sunita "drive her"
- married ricardo sunita "husband"
- discover.past sunita mira+ricardo "has known"
- ill sunita "to be sick"

== 8 Plain Fish
[Arjun](arjun) brings [Sunita](sunita) back. [She](sunita) is going to have a [baby](boy). [She](sunita) does not know by whom. [She](sunita) tells only [Lourdes](lourdes). [Lourdes](lourdes) knows how it is. The two [women](lourdes+sunita) eat cake. [Bosco](chef) makes it for [Lourdes](lourdes). [Lourdes](lourdes) at last tells [Célia](celia) the name. The name is [Bosco](chef). The [cook](chef) had no idea. [He](chef) drops the fish. [Célia](celia) calls [him](chef) Papa, to see how it sounds. It sounds good to [Bosco](chef). Nobody in the kitchen looks at [Lourdes](lourdes).
- return sunita "brings Sunita back"
+ pregnant sunita "have a baby"
- reveal sunita lourdes "tells only Lourdes"
- help lourdes sunita "knows how it is"
+ reveal lourdes celia "tells Célia the name"
- parent chef celia "The name is Bosco"
- discover! chef celia "no idea"
- happy chef celia "sounds good"

== 9 Thirty Years
[Bosco](chef) is happy for one evening, and then [he](chef) does the sum. For twenty-six years [he](chef) has cooked [his](chef) own [daughter](celia)'s birthday cakes without being told. [He](chef) takes off [his](chef) apron, gives [his](chef) [employer](lourdes) a week's notice and [his](chef) knives, and goes to stay with the [priest](priest). The hotel eats toast. [Ricardo](ricardo), too, finds an empty bed: [Mira](mira) has heard from the [man](vasco) with the two new teeth about the [baby](boy), and won't take a father from a child, if [he](ricardo) is one. [She](mira) calls the sale off. [Vasco](vasco) asks the expectant [mother](sunita) for [her](sunita) hand. [He](vasco) doesn't mind whose it is, [he](vasco) says, and it is the first thing [he](vasco) has said that [she](sunita) likes.
- happy chef "happy"
- sad chef lourdes "does the sum"
- parent chef celia "daughter"
- boss lourdes chef "employer"
+ quit chef lourdes "a week's notice"
- housemate.start chef priest "stay with"
- reveal vasco mira "has heard"
+ breakup mira ricardo "won't take a father"
- pregnant sunita "expectant"
+ propose vasco sunita "asks the expectant mother"

== 10 Toast
[Dona Lourdes](lourdes) walks the two miles to the presbytery in [her](lourdes) good shoes. [She](lourdes) was a married woman, [she](lourdes) tells the [cook](chef) through the door, and [he](chef) was [her](lourdes) [husband](agnelo)'s [friend](chef), and [she](lourdes) did what one did. [He](chef) lets [her](lourdes) stand there. [Father Tony](priest), [who](priest) is sick of fish, lets [her](lourdes) in. Meanwhile [Ravi](ravi), the half-price [guest](ravi), gets up the courage to ask for [Célia](celia), and is told the truth, kindly, on the beach; [he](ravi) had seen the umbrella, [he](ravi) says, and only wanted to make sure. That is how [Arjun](arjun) comes to be sent down to [her](celia), by [his](arjun) [rival](ravi). [The two](arjun+celia) come back with sand on [them](arjun+celia), as a pair.
- travel lourdes chef "walks the two miles"
- married.past agnelo lourdes "husband's"
- friend.past agnelo chef "friend"
- reveal lourdes chef "tells the cook"
- reject chef lourdes "lets her stand"
- help priest lourdes "lets her in"
- propose ravi celia "ask for Célia"
+ reject celia ravi "told the truth"
- enemy arjun ravi "rival"
- help ravi arjun "sent down"
+ couple.start arjun celia "a pair"

== 11 The Ears
[Sunita](sunita)'s [boy](boy) comes three weeks early, in the attic, while the lift is stuck with the [dentist](ravi) in it, and everyone has to lend a hand. One look at the ears is enough. They are [Agnelo](agnelo)'s, which makes [Ricardo](ricardo) the [father](ricardo). [He](ricardo) holds [his](ricardo) [son](boy) and weeps; then [he](ricardo) gives [him](boy) back to [his](ricardo) [wife](sunita), [who](sunita) gives [him](boy) to [Vasco](vasco) to hold. It will be a divorce, but a friendly one. From downstairs comes a smell that nobody has smelled for a month: onions. [Bosco](chef) is back. [He](chef) has not forgiven anybody, [he](chef) says; [he](chef) has come because of the [child](boy), and a child wants soup.
+ birth sunita boy "comes three weeks early"
- help _ sunita "lend a hand"
- parent ricardo boy "father"
- discover ricardo boy "One look"
- happy ricardo boy "weeps"
- married ricardo sunita "wife"
+ divorce? ricardo sunita "divorce"
+ return chef "is back"
- reconcile! chef _ "has not forgiven"

== 12 Full House
At the feast of the saint the hotel is full to the roof. [Ricky](ricardo) runs the bar for the [woman](mira) [who](mira) came to buy it from [him](ricardo); [Mira](mira), having let [him](ricardo) wait outside for a fortnight, let [him](ricardo) in. [Sunita](sunita), a free [woman](sunita) since Monday, is learning to swim, with [Vasco](vasco) holding [her](sunita) up. [Ravi](ravi) pays the whole price and stays. [Arjun](arjun), once a [pool boy](arjun), gives the speech, and ends it with a question to the [cook](chef): may [he](arjun) marry [his](chef) [daughter](celia)? [Bosco](chef), with [his](chef) mouth full, looks at [Lourdes](lourdes). [She](lourdes) has been peeling onions beside [him](chef) for weeks without a word. "Let [them](arjun+celia)," says the [widow](lourdes), taking [his](chef) hand. "One shouldn't wait thirty years."
- celebrate _ "feast"
+ reconcile mira ricardo "let him in"
- boss mira ricardo "runs the bar for"
- divorce ricardo sunita "free woman"
- advisor vasco sunita "learning to swim"
- wedding? arjun celia "marry his daughter"
- parent chef celia "daughter"
- married.past agnelo lourdes "widow"
+ couple.start chef lourdes "taking his hand"
