%series Market Row
%lang en
%genre food-market and family soap, Leicester, plain press-office synopses
%cast usha     | Usha Desai; Usha | f
%cast kiran    | Kiran Desai; Kiran | m
%cast meera    | Meera Desai; Meera | f
%cast len      | Len Hobday; Len; Hobday | m
%cast babs     | Babs Hobday; Babs | f
%cast scott    | Scott Hobday; Scott | m
%cast ewa      | Ewa | f
%cast tunji    | Tunji Bello; Tunji | m
%cast grace    | Grace Bello; Grace | f
%cast clive    | Clive Marsh; Clive; Marsh | m
%cast suitor   | Robin | m
%cast suitorbf | - | m
%cast gracemum | - | f
%cast landlady | - | f
%cast baby     | Anika | f
%cast sergeant | - | f

== 1
After twenty years on neighbouring stalls, [Usha Desai](usha), [who](usha) sells spices, and [Len Hobday](len), [who](len) sells fish, have a furious row about the smell, and [Len](len)'s [wife](babs) [Babs](babs) has to come between [them](len+usha). Neither knows that [Usha](usha)'s [daughter](meera) [Meera](meera) and the [Hobdays](babs+len)' [son](scott) [Scott](scott) have been secretly engaged since Christmas. [Kiran](kiran), [Meera](meera)'s [brother](kiran), loses the week's takings to [Clive Marsh](clive) at cards, and the market [manager](clive) lets [him](kiran) pay it off by telling [him](clive) what the traders say behind [his](clive) back. Meanwhile, [Tunji Bello](tunji), a recently widowed [butcher](tunji), moves into the flat over the bakery with [his](tunji) [daughter](grace) [Grace](grace), and is given a loaf by [Ewa](ewa), the [baker](ewa).
- neighbour len usha "neighbouring stalls"
+ quarrel len usha "furious row"
- married babs len "wife"
- help babs len+usha "come between"
- parent usha meera "daughter"
- parent babs+len scott "son"
+ engaged meera scott "secretly engaged"
- sibling kiran meera "brother"
- lose kiran clive "loses the week's takings"
- betray kiran _ "telling him"
- die.past gracemum "widowed"
- married.past gracemum tunji "widowed"
- move grace+tunji "moves into"
- parent tunji grace "his daughter"
- gift ewa tunji "given a loaf"

== 2
[Scott](scott) wants to tell [his](scott) [parents](babs+len) about the engagement, but [Meera](meera) begs [him](scott) to wait until the quarrel has died down, and when [her](meera) [mother](usha) introduces [her](meera) to a dentist's [son](suitor) from [Coventry](@coventry), called [Robin](suitor), [she](meera) is too frightened to say no. [Scott](scott) sees [her](meera) getting into the [suitor](suitor)'s car and gets drunk with [Kiran](kiran), [who](kiran) is [his](scott) best [friend](kiran). [Grace Bello](grace), [who](grace) is seventeen and misses [her](grace) dead [mother](gracemum), steals a mango from the spice [seller](usha); instead of calling the police, [Usha](usha) gives [her](grace) a Saturday job. While [Tunji](tunji) is thanking [her](usha), [Ewa](ewa), watching from the bakery, feels a stab of envy.
- reveal? scott babs+len "tell his parents"
- parent babs+len scott "parents"
- engaged meera scott "engagement"
- parent usha meera "mother"
- meet meera suitor "introduces her"
- sad meera "too frightened"
- jealous scott suitor "gets drunk"
- friend kiran scott "best friend"
- parent gracemum grace "dead mother"
- die.past gracemum "dead"
- sad grace "misses"
- steal grace usha "steals a mango"
+ hire grace usha "a Saturday job"
- jealous ewa usha "stab of envy"

== 3
Having found the ring in the pocket of [his](scott) overall, [Babs](babs) assumes that it is a present for [her](babs) and puts it on, and [Scott](scott), [who](scott) cannot bring himself to correct [his](scott) [mother](babs), has to buy another. [Marsh](clive) raises the rents, knowing from [Kiran](kiran) who can least afford to fight, and the fish [man](len) is the first to get a final notice. At the [Desais](kiran+meera+usha)', the dentist's [son](suitor) confides in [Meera](meera) that [he](suitor) has a [boyfriend](suitorbf) in [Leeds](@leeds) and would be grateful if [she](meera) pretended to like [him](suitor). The fake [couple](meera+suitor) shake hands on it. The [butcher](tunji) asks the [baker](ewa) to the cinema, then has to cancel, as [his](tunji) [daughter](grace) has slammed [her](grace) door and will not come out.
- find babs "found the ring"
- betray scott babs "cannot bring himself"
- parent babs scott "his mother"
- threaten clive len "final notice"
+ reveal suitor meera "confides in"
- couple suitor suitorbf "boyfriend"
- couple! meera suitor "fake couple"
- invite tunji ewa "asks the baker"
- date! ewa tunji "has to cancel"
- parent tunji grace "his daughter"
- sad grace "slammed her door"

== 4
[Usha](usha) likes [Robin](suitor). [Meera](meera) likes [Robin](suitor) too, as a friend. [Scott](scott) does not like [Robin](suitor). [Meera](meera) explains it to [Scott](scott) in the cold store. [They](meera+scott) kiss between the cod. [Len](len) opens the door. [Len](len) drops a crate on [his](len) foot. "[My](len) [son](scott)," says [Len](len), "and a [Desai](meera)!" [Babs](babs) looks at [her](babs) ring. [She](babs) gives it to [Meera](meera). [Len](len) hops to the hospital with [Tunji](tunji). [Len](len) has broken two toes. [Usha](usha) is told by [Grace](grace). [Usha](usha) shuts the stall at noon. [She](usha) has never done that before. The pigeons get the crumbs. [Kiran](kiran) knew all along. [Usha](usha) throws [Kiran](kiran) out for it. [Kiran](kiran) sleeps at the bakery.
- friend meera suitor "as a friend"
- enemy scott suitor "does not like Robin"
- reveal meera scott "explains it"
+ kiss meera scott "kiss between the cod"
- discover len meera+scott "opens the door"
- parent len scott "My son"
- gift babs meera "gives it to Meera"
- help tunji len "with Tunji"
- injure len "broken two toes"
+ reveal grace usha "is told by"
- discover.past kiran meera+scott "knew all along"
- quarrel kiran usha "throws Kiran out"
- move kiran ewa "sleeps at the bakery"

== 5
Among the flour sacks the homeless [gambler](kiran) and the [woman](ewa) [who](ewa) has taken [him](kiran) in discover that [they](ewa+kiran) laugh at the same things, and by the end of the week [Kiran](kiran) no longer sleeps on the sacks. [Tunji](tunji), [who](tunji) comes down for rolls in [his](tunji) best shirt to ask about the cinema again, finds [him](kiran) behind the counter in a towel. [Usha](usha) refuses to speak to [her](usha) [daughter](meera) until the engagement is broken off, and [Meera](meera) moves in with the [fishmonger](len)'s family, where [her](meera) future [father-in-law](len), on crutches, refuses to speak to [her](meera) either. Someone smashes the lock of the spice stall during the night. [Usha](usha) blames the [Hobdays](babs+len+scott), and [Clive Marsh](clive), [who](clive) did it, comforts [her](usha).
+ affair ewa kiran "no longer sleeps on the sacks"
- help ewa kiran "has taken him in"
- discover tunji ewa+kiran "in a towel"
- parent usha meera "daughter"
- quarrel meera usha "refuses to speak"
- breakup? meera scott "broken off"
- move meera babs+len+scott "moves in with"
- kin? len meera "future father-in-law"
- attack clive usha "smashes the lock"
- accuse usha babs+len+scott "blames"
+ betray clive usha "comforts her"

== 6
When the [manager](clive) invites [Usha](usha) to the traders' ball, the widowed [Mr Bello](tunji), [who](tunji) has given up on [Ewa](ewa), had been about to do the same, and goes home with the tickets in [his](tunji) pocket. [Kiran](kiran) is asked by [Marsh](clive) for one more favour, the keys to [his](kiran) [mother](usha)'s store room; [he](kiran) refuses, is reminded of [his](kiran) debts, and hands them over. The [baker](ewa) sees it from the oven and tells [her](ewa) [lover](kiran) that [she](ewa) will not share a bed with a [coward](kiran). [Babs](babs), tired of meals in silence, locks [Len](len) and [Meera](meera) in the van together. After an hour [they](len+meera) are singing.
+ invite clive usha "invites Usha"
- invite? tunji usha "about to do the same"
- parent usha kiran "his mother"
- threaten clive kiran "reminded of his debts"
- betray kiran usha "hands them over"
- discover ewa kiran "sees it"
- couple ewa kiran "lover"
+ breakup ewa kiran "will not share a bed"
- abduct babs len+meera "locks Len and Meera"
- reconcile len meera "are singing"

== 7
At the ball [Usha](usha) dances every dance with [Clive](clive), [who](clive) asks [her](usha) to become [his](clive) wife between the soup and the raffle, and [she](usha), [who](usha) has been alone for nine years, does not say no. While [they](clive+usha) are dancing, [her](usha) store room burns down. [Grace](grace), [who](grace) had gone back for [her](grace) coat, is carried out by [Len](len), the [enemy](len) of the [woman](usha) [whose](usha) shop it is, with [his](len) toes barely mended. The [girl](grace) has breathed in so much smoke that the doctors fear for [her](grace) life. [Kiran](kiran), [who](kiran) knows whose keys opened the door, sits at the far end of the corridor and cannot look at the [butcher](tunji). [Meera](meera) comes to the hospital, and [her](meera) [mother](usha) lets herself be held.
- flirt clive usha "dances every dance"
+ propose clive usha "to become his wife"
- attack _ usha "burns down"
- sad usha "alone for nine years"
- enemy len usha "enemy"
+ rescue len grace "is carried out"
- injure grace "breathed in"
- die? grace "fear for her life"
- sad kiran "cannot look"
- parent usha meera "her mother"
- reconcile meera usha "lets herself be held"

== 8
[Grace](grace) opens [her](grace) eyes on the third day, and [her](grace) first word is for the [fishmonger](len). [Kiran](kiran) goes to the police, where a [sergeant](sergeant) takes down what [he](kiran) has done for [Clive](clive), and then to [his](kiran) [mother](usha), [who](usha) has just decided to accept the [man](clive). [Usha](usha) slaps [her](usha) [son](kiran), then puts on [her](usha) coat and goes to the market office to hear it from [her](usha) [suitor](clive) himself. [Marsh](clive) bolts the door behind [her](usha). It is [Ewa](ewa), delivering rolls, [who](ewa) notices that the blind is down at ten in the morning, and [Scott](scott) and [Len](len) [who](len+scott) break in with a fish crate. The [arsonist](clive) gets away over the roof.
- recover grace "opens her eyes"
+ reveal kiran sergeant "goes to the police"
- reveal kiran usha "then to his mother"
- parent usha kiran "his mother"
- engaged? clive usha "decided to accept"
- attack usha kiran "slaps"
+ abduct clive usha "bolts the door"
- discover ewa clive "notices"
- rescue len+scott usha "break in"
- attack.past clive usha "arsonist"
- flee clive "gets away"

== 9
[Usha](usha) crosses the aisle with a tray of sweets for [Len](len), for the first time since the row, and [he](len) eats one, although [he](len) has never liked cardamom. [Robin](suitor), [who](suitor) has been dropped by [his](suitor) [boyfriend](suitorbf) in [Leeds](@leeds), cries on [Meera](meera)'s shoulder until [Scott](scott), once so jealous of [him](suitor), offers [him](suitor) the sofa. Out on bail, [Kiran](kiran) washes the bakery windows every morning before it opens. [Ewa](ewa), [who](ewa) has discovered that [she](ewa) is expecting, draws the curtain, and asks [Tunji](tunji), [whose](tunji) advice [she](ewa) trusts, whether a child needs a father like that. The [butcher](tunji) swallows what [he](tunji) would like to say and answers that people change.
- gift usha len "tray of sweets"
+ reconcile len usha "crosses the aisle"
- breakup suitorbf suitor "has been dropped"
- help meera suitor "cries on Meera's shoulder"
- jealous.past scott suitor "once so jealous"
- invite scott suitor "offers him the sofa"
- arrest.past _ kiran "Out on bail"
+ pregnant ewa kiran "expecting"
- discover ewa "has discovered"
- friend ewa tunji "advice she trusts"
- love tunji ewa "swallows"

== 10
[Clive Marsh](clive) is caught at [Dover](@dover), thanks to a photograph which [Grace](grace) took at the ball. In the witness box [Kiran](kiran) repeats everything without sparing himself, and is let off with community service, to be done at the market. [His](kiran) [ex](ewa) watches from the back row, leaves before the end and forgets [her](ewa) scarf; [he](kiran) runs after [her](ewa) with it and learns on the steps that [he](kiran) is going to be a [father](kiran). [Usha](usha) and [Tunji](tunji) take the convalescent [girl](grace) to the seaside. When the [landlady](landlady) of the guest house takes [them](tunji+usha) for man and wife, neither of [them](tunji+usha) corrects [her](landlady), and [Grace](grace), in the back seat, tells [them](tunji+usha) on the way home that it is about time.
+ arrest _ clive "is caught" @dover
- accuse kiran clive "repeats everything"
- ex ewa kiran "His ex"
+ reveal ewa kiran "learns on the steps"
- pregnant ewa kiran "going to be a father"
- travel grace+tunji+usha "to the seaside"
- married! tunji usha "man and wife"
- love? tunji usha "about time"

== 11
Having told each other for weeks that [they](tunji+usha) are only good [neighbours](tunji+usha), the [butcher](tunji) and the [widow](usha) are found in each other's arms behind the coriander by [Babs](babs), [who](babs) promises to keep it to herself and tells [Len](len) within the hour. [Meera](meera) and [Scott](scott) fight over the guest list, [his](scott) [mother](babs) wanting two hundred and [hers](usha) four, and [Meera](meera), in tears, gives [him](scott) back the ring that once fitted [Babs](babs). [Robin](suitor), still on [their](meera+scott) sofa, drives the estranged [couple](meera+scott) out to the ring road, takes the car keys and walks home. [Ewa](ewa) goes into hospital with pains, and although [she](ewa) has forbidden [him](kiran) to come, the [man](kiran) [who](kiran) washes [her](ewa) windows sits outside [her](ewa) door all night.
- neighbour tunji usha "good neighbours"
+ kiss tunji usha "in each other's arms"
- discover babs tunji+usha "are found"
- reveal babs len "tells Len"
- quarrel meera scott "fight over the guest list"
- parent babs scott "his mother"
+ breakup meera scott "gives him back the ring"
- abduct suitor meera+scott "takes the car keys"
- housemate meera+scott suitor "their sofa"
- ill ewa "pains"
- help kiran ewa "sits outside her door"

== 12
On the ring road [Scott](scott) and [Meera](meera) have walked four miles before [she](meera) takes [his](scott) arm, and six before [she](meera) asks for the ring. [They](meera+scott) marry at the town hall with eleven guests, to the horror of both [mothers](babs+usha), [who](babs+usha) are united for the first time in [their](babs+usha) lives. In the middle of the speeches a call comes from the maternity ward: [Ewa](ewa) has a [girl](baby), [Anika](baby), and has asked for [Kiran](kiran). The new [grandmother](usha) leaves [her](usha) cake and runs. [Tunji](tunji) runs with [her](usha), [his](tunji) hand in [hers](usha), in front of the whole market. On Monday [Len Hobday](len) hangs a sign over two stalls that have become one, and complains about the smell.
+ reconcile meera scott "takes his arm"
- engaged meera scott "asks for the ring"
+ wedding meera scott "marry"
- parent babs scott "mothers"
- parent usha meera "mothers"
- reconcile babs usha "are united"
+ birth ewa baby "has a girl"
- reconcile? ewa kiran "has asked for"
- kin baby usha "grandmother"
- couple tunji usha "his hand in hers"
- colleague len usha "have become one"
