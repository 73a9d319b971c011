%series Raw Milk
%lang en
%genre farm and estate drama in the Swiss Jura, fan-wiki episode pages
%cast odile  | Odile Favre; Odile | f
%cast gaspard | Gaspard Favre; Gaspard | m
%cast lirim  | Lirim | m
%cast meena  | Meena Selvan; Meena | f
%cast theo   | Théo | m
%cast roch   | Roch Chappuis; Chappuis; Roch | m
%cast agathe | Agathe Chappuis; Agathe | f
%cast vreni  | Vreni | f
%cast notary | Maître Piguet; Piguet | m
%cast cow    | Duchesse | f
%cast sami   | Sami | n
%cast broker | - | f
%cast mum    | - | f
%cast lawyer | - | m

== 1 Coming Down
The herd comes down from the summer pasture with one [man](gaspard) short. [Gaspard Favre](gaspard) has stayed up at the chalet with a bottle and a broken ankle; [his](gaspard) [daughter](odile) [Odile](odile), [who](odile) drives trams in Basel these days and only came for the parade, leads the cows in instead, in heels. At the fountain waits [Roch Chappuis](roch), [who](roch) has the farm across the lane, and the brand-new sign on the Favres' gate is [his](roch): FOR SALE. Nobody's told the [seller](gaspard).
- injure gaspard "broken ankle"
- parent gaspard odile "daughter"
+ return odile "came for the parade"
- neighbour gaspard roch "across the lane"
+ betray roch gaspard "Nobody's told the seller"
- hire.past odile "drives trams"
- help odile _ "leads the cows"
- lose? gaspard "FOR SALE"

== 2 The Paper
It turns out that the old [man](gaspard) lost the lower meadow at cards in 1998, that [Chappuis](roch) had it put in writing, and that [Maître Piguet](notary) has kept the writing in a drawer because [he](notary) is soft on the [loser](gaspard)'s late [wife](mum). [Odile](odile) rips it up. There's a copy. [She](odile) goes up to the chalet to shout at [her](odile) [father](gaspard) and finds that somebody has already splinted the ankle, made soup and mucked out: a [stranger](lirim) from Prizren called [Lirim](lirim), [who](lirim) says that [he](lirim) works here. Since when? Since Tuesday.
- lose.past gaspard roch "at cards"
- love.past notary mum "soft on"
- married.past gaspard mum "late wife"
- die.past mum "late wife"
- parent gaspard odile "her father"
- treat gaspard lirim "splinted the ankle"
- hire lirim gaspard "works here"
+ meet lirim odile "a stranger"
- discover odile gaspard "turns out"
- travel odile "goes up to"
- quarrel? gaspard odile "to shout at"
- help lirim gaspard "made soup"

== 3 Culture
Cheese matters. [Meena Selvan](meena), a [microbiologist](meena) from Madurai with two doctorates and no patience, has come about a mould that exists nowhere but in the Favres' cellar. [She](meena) licks the wall. [Théo](theo), [Roch](roch)'s [boy](theo), delivering the daily insult, walks in on it and forgets the insult. That night [Odile](odile) hands in [her](odile) notice to the Basel trams by postcard. [Vreni](vreni), with [whom](vreni) [she](odile) has been sharing a flat and a duvet for four years, gets a postcard too. Same cow on it.
- travel meena "has come about"
- parent roch theo "Roch's boy"
+ love.start theo meena "forgets the insult"
+ quit odile "hands in her notice"
- couple odile vreni "a duvet"
- breakup odile vreni "gets a postcard too"
- investigate meena _ "a mould"
- meet meena theo "walks in on it"
- housemate odile vreni "sharing a flat"

== 4 Two Fences
[Roch](roch) moves [his](roch) fence eleven metres in the night; [Odile](odile) moves it back by tractor. [He](roch) sends [his](roch) [lawyer](lawyer), [she](odile) sends the bull. [Agathe Chappuis](agathe), [who](agathe) has been married to this for thirty years, crosses the lane with a plum tart to say what nobody is supposed to know. The card game was crooked. [She](agathe) dealt. "[I](agathe) was twenty-six," [she](agathe) tells the [girl](odile), "and [he](roch)'d promised [me](agathe) a dishwasher."
- steal roch gaspard "moves his fence"
- attack odile roch "sends the bull"
- advisor lawyer roch "his lawyer"
- married agathe roch "been married to this"
+ reveal agathe odile "crosses the lane"
- betray.past agathe+roch gaspard "was crooked"
- quarrel odile roch "moves it back"
- gift agathe odile "with a plum tart"
- help.past agathe roch "She dealt"
- gift? roch agathe "a dishwasher"

== 5 Fog
Nothing on the farm but fog. The milk van misses the turn; the postman delivers to the pond. [Gaspard](gaspard) and [Lirim](lirim) play chess with cheese rinds, and the old [man](gaspard), [who](gaspard) hasn't asked anybody anything since the funeral, asks about Prizren. The answer takes all night. [Duchesse](cow), eleven, [queen](cow) of the herd, goes missing and is found standing exactly where [she](cow) always stands.
- sad gaspard "since the funeral"
+ reveal lirim gaspard "takes all night"
- find _ cow "is found standing"
- friend gaspard lirim "play chess"
- lose _ cow "goes missing"

== 6 Vreni
[She](vreni)'s not crying, [she](vreni)'s just driven three hours behind a manure spreader. [Vreni](vreni) wants an explanation or [her](vreni) saucepan. [She](vreni) gets the saucepan. But the spare bed's in the cheese loft, and in the cheese loft's [Meena](meena), up to the elbows in brine, and [Meena](meena) needs somebody to hold a lamp. Three days on, the jilted tram [driver](vreni) is still holding it. [Théo](theo), at the cellar door with gentians, counts two pairs of clogs and gives the flowers to [Duchesse](cow).
- travel vreni "driven three hours"
- sad! vreni "not crying"
- help vreni meena "hold a lamp"
+ jealous theo vreni "two pairs of clogs"
- gift theo cow "gives the flowers"
- find vreni "gets the saucepan"
- breakup.past odile vreni "jilted"
- love theo meena "gentians"
- gift? theo meena "with gentians"

== 7 Papers, Please
Two policemen for [Lirim](lirim), on an anonymous tip. [His](lirim) permit ran out in March. [Odile](odile) says that [he](lirim) can't be deported, [he](lirim)'s [her](odile) [fiancé](lirim). The constable looks at [Lirim](lirim), [who](lirim) looks at the cow. "Since when?" "Since Tuesday," says [Lirim](lirim). It holds, for now. [Gaspard](gaspard), told [he](gaspard)'s to have a [son-in-law](lirim), shakes the [fraud](lirim)'s hand so hard that neither of [them](lirim+odile) has the heart. The tip was in green ink. There's one green pen in the village, and it's got the dairy co-op's crest, and [Agathe](agathe) does [her](agathe) crossword with it.
- betray _ lirim "anonymous tip"
+ rescue odile lirim "her fiancé"
- engaged! lirim odile "fiancé"
- betray lirim+odile gaspard "has the heart"
- happy gaspard "shakes"
+ discover _ agathe "green pen"
- arrest? _ lirim "Two policemen"
- lose.past lirim "ran out"
- betray odile _ "says that he can't"
- kin? gaspard lirim "son-in-law"

== 8 Green Ink
It wasn't [Agathe](agathe). [Agathe](agathe) lent the pen to the [notary](notary), and the [notary](notary), pink to the ears, confesses over the counter: [he](notary)'d hoped, with the hired [man](lirim) gone, that [Gaspard](gaspard) would have to sell, and that a sale would buy [him](notary) out of something. Of what? [Piguet](notary) has been feeding clients' deposits to a [broker](broker) in Zug since spring. [Sami](sami), the [apprentice](sami), has photocopies. [Sami](sami) has also, at nineteen, more spine than the rest of the office, and puts them in the post.
- accuse! _ agathe "It wasn't Agathe"
+ reveal notary _ "confesses over the counter"
- betray.past notary lirim "hired man gone"
- steal.past notary _ "feeding clients' deposits"
- boss notary sami "the apprentice"
- reveal sami _ "in the post"

- gift agathe notary "lent the pen"
- sad notary "pink to the ears"
- lose? gaspard "have to sell"
- help? _ notary "buy him out"
- find sami "has photocopies"
- betray sami notary "in the post"
== 9 A Very Swiss Wedding
The only way to make it hold is to do it. [Odile](odile) and [Lirim](lirim) stand up before the registrar with a ring off a milk churn and two witnesses, [one](vreni) of [whom](vreni) used to live with the [bride](odile). [They](lirim+odile) rehearse a kiss in the car. In the event [they](lirim+odile) forget to stop. "That wasn't how [we](lirim+odile) practised," says the [groom](lirim) on the steps. No, says [his](lirim) [wife](odile). [Roch](roch), behind the hedge with binoculars, tells [Théo](theo) that it's a sham, and [Théo](theo), for the first time in [his](theo) life, tells [his](theo) [father](roch) to put it in [his](roch) pipe.
+ wedding lirim odile "stand up before"
- couple.past odile vreni "live with the bride"
- kiss lirim odile "forget to stop"
- married lirim odile "his wife"
- investigate roch lirim+odile "with binoculars"
- parent roch theo "his father"
- quarrel roch theo "put it in his pipe"
- kiss? lirim odile "rehearse a kiss"
- reveal roch theo "tells Théo"
- accuse roch lirim+odile "a sham"

== 10 Blue
Health inspector. Somebody has hosed the cellar with bleach, and a mould that had survived Napoleon is gone. [Meena](meena) sits on the steps and can't speak. [Vreni](vreni) holds [her](meena). [Roch](roch) swears on [his](roch) cattle it wasn't [him](roch), and for once [he](roch)'s honest: the hose is the Favres' own, and the [person](gaspard) [who](gaspard) held it, muddled, in pyjamas, thought [he](gaspard) was putting out a fire. It was the year [his](gaspard) [wife](mum) died in one. [Odile](odile), [who](odile) has been telling herself since the summer that [Papa](gaspard)'s just tired, stops telling herself.
- attack _ meena "hosed the cellar"
- sad meena "can't speak"
- help vreni meena "holds her"
- attack! roch meena "it wasn't him"
- ill gaspard "muddled"
- die.past mum "died in one"
+ discover odile gaspard "stops telling herself"
- lose meena "is gone"
- attack gaspard meena "held it"
- married.past gaspard mum "his wife"
- parent gaspard odile "Papa"
- rescue! gaspard _ "putting out a fire"

== 11 Rind
There's one wheel left. It's seven years old and it's been in [Agathe](agathe)'s attic since the day [she](agathe) bought it out of guilt. [She](agathe) carries it across the lane with [her](agathe) suitcase. [Roch](roch) shouts after [her](agathe) from the milking; [he](roch)'s shouting about the wheel. On the rind, [Meena](meena) says, on [her](meena) stomach, with a lens, is a blue dot. Everybody crowds in to see. Nobody but [Gaspard](gaspard), clear as a bell that afternoon, sees [Vreni](vreni) kiss the [scientist](meena) on the neck, and [he](gaspard) says "About time" and asks where [his](gaspard) chess set is.
+ gift agathe odile "carries it across"
+ breakup agathe roch "with her suitcase"
- quarrel agathe roch "shouts after her"
- find meena "a blue dot"
- kiss meena vreni "on the neck"
- discover gaspard meena+vreni "About time"
- find.past agathe "bought it"
- sad.past agathe "out of guilt"
- recover gaspard "clear as a bell"
- happy gaspard meena+vreni "About time"

== 12 Going Up
May. Bells. [Piguet](notary) got two years and a view of the lake; [Sami](sami) has the office. [Théo](theo) has handed back the meadow by deed of gift, which [his](theo) [father](roch), alone with a dishwasher, has yet to notice. There's talk that the [bride](odile) is expecting, and for once talk is right. [Lirim](lirim)'s permit comes in the post on the morning nobody needs it. The herd goes up with [Duchesse](cow) in front, flowers on [her](cow) horns; beside [her](cow) walks [Gaspard](gaspard), with one hand on [her](cow) neck, so as not to get lost.
- arrest.past _ notary "two years"
- hire sami "has the office"
+ gift theo gaspard "handed back the meadow"
- parent roch theo "his father"
+ pregnant odile lirim "is expecting"
- help cow gaspard "not to get lost"
- discover! roch theo "has yet to notice"
- sad roch "alone with a dishwasher"
- find lirim "comes in the post"
- travel cow+gaspard "goes up"
