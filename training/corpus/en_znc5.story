%series Third Period
%lang en
%genre sports drama, a women's ice hockey team in Saskatchewan, terse database overview
%cast team     | Moose Jaw Cougars; Cougars | g
%cast sky      | Skylar Bighetty; Sky | f
%cast mom      | - | f
%cast petra    | Petra Novotná; Petra; Novotná | f
%cast dale     | Dale Hrudey; Dale; Hrudey | m
%cast lou      | Lou Hrudey; Lou | f
%cast nadine   | Nadine Fontaine; Nadine; Fontaine | f
%cast ash      | Ash Kowal; Ash; Kowal | n
%cast price    | Price Delorme; Price; Delorme | m
%cast rune     | Rune Aas; Rune; Aas | m
%cast ginny    | Ginny Delorme; Ginny | f
%cast tomas    | Tomáš; Tomas | m
%cast doc      | Dr. Sethi; Sethi | f
%cast stalker  | - | m
%cast babyn    | Frankie | f
%cast inv      | - | m
%cast runegirl | - | f

== 1 Face-Off
[Dale Hrudey](dale), [coach](dale) of the [Moose Jaw Cougars](team), names [his](dale) new [captain](petra): not [Nadine Fontaine](nadine), [who](nadine) has earned it, but [Petra Novotná](petra), just over from [Brno](@brno). [Nadine](nadine) hands in [her](nadine) alternate's "A" and storms off. [Petra](petra) is billeted with the rookie [goalie](sky), [Sky Bighetty](sky), [whose](sky) [mother](mom) died in spring. [Lou](lou), the [coach](dale)'s better [half](lou) and the team's [manager](lou), gets [Petra](petra)'s [husband](tomas), [Tomáš](tomas), a promise of work at the mine. [He](tomas) says [he](tomas) will follow in a month.
- advisor dale team "coach"
+ hire petra dale "names"
- travel petra "just over"
- sad nadine "storms off"
- quit nadine "hands in"
- housemate.start petra sky "billeted"
- parent mom sky "mother"
- die.past mom "died"
- married dale lou "better half"
- married petra tomas "husband"
- help lou tomas "a promise of work"
- travel? tomas "will follow"

== 2 Two for Roughing
Opening night. [Nadine](nadine) doesn't pass to [Petra](petra) once. In the tunnel [the two](nadine+petra) drop [their](nadine+petra) gloves, this time without skates. [Defender Ash Kowal](ash) pulls [them](nadine+petra) apart and takes an elbow. [Price Delorme](price), the [owner](price) of the rink, offers to drive the bleeding [defender](ash) to [Dr. Sethi](doc); [Ash](ash), [whose](ash) love life has been a desert, looks at [his](price) hands on the wheel. [He](price) is wearing a ring. [Sky](sky) dreams of [her](sky) [mother](mom) in the net. [Petra](petra), awake next door, comes in and sings in Czech till [she](sky) sleeps.
- enemy nadine petra "doesn't pass"
+ attack nadine petra "drop their gloves"
- help ash nadine+petra "pulls them apart"
- injure ash "takes an elbow"
- help price ash "offers to drive"
- love.start ash price "looks at his hands"
- married _ price "a ring"
- parent mom sky "mother"
- help petra sky "sings in Czech"

== 3 Road Trip
Fourteen hours by bus to [Thunder Bay](@thunderbay). [Rune Aas](rune), the Norwegian equipment [man](rune), sharpens skates in the aisle and tells [Lou](lou) [his](rune) life. [She](lou) laughs as [she](lou) hasn't at home in years. [Dale](dale) has headphones on. [Delorme](price) has come along "to see the country" and takes the room across from [Ash](ash)'s. At four in the morning [Nadine](nadine), [who](nadine) can't sleep for hatred of Czechs, sees the [owner](price) tiptoe back over the corridor with [his](price) shoes in [his](price) hand. [She](nadine) has a key card to the whole season now, [she](nadine) thinks.
- travel team "by bus" @thunderbay
- reveal rune lou "tells Lou his life"
+ flirt lou rune "She laughs"
- travel price "come along"
+ affair ash price "tiptoe back"
- cheat price _ "tiptoe back"
- sad nadine "can't sleep"
- discover nadine ash+price "sees the owner"

== 4 Power Play
[Nadine](nadine) visits [Price](price). [She](nadine) wants the "C". [He](price) has a [wife](ginny), and [she](nadine) has a phone. [Price](price) rings [Dale](dale). [Dale](dale) says no to [Price](price). [Price](price) pays [Dale](dale). [Dale](dale) takes the "C" from [Petra](petra). [Petra](petra) throws [her](petra) helmet at [Dale](dale). [Lou](lou) is ashamed of [Dale](dale). [Lou](lou) tells [Rune](rune) so. [Rune](rune) sharpens one skate twice. [Ginny](ginny) brings cookies to practice. [Ginny](ginny) is [Price](price)'s [wife](ginny). [Ash](ash) eats one. [Ash](ash) likes [Ginny](ginny). That makes it worse.
+ threaten nadine price "has a phone"
- married ginny price "wife"
- reject dale price "says no"
- gift price dale "pays Dale"
- quit petra dale "takes the"
- attack petra dale "throws her helmet"
- sad lou dale "ashamed of Dale"
- reveal lou rune "tells Rune so"
- gift ginny team "brings cookies"
- friend.start ash ginny "likes Ginny"

== 5 Long Distance
The month is up, then two. [Petra](petra) video-calls [Brno](@brno); a hair dryer goes in the background, and [Tomáš](tomas) is bald. [She](petra) shuts the laptop. [He](tomas) has someone else and would like the furniture. On the pond behind the billet [Petra](petra) shoots at a milk crate till midnight. It is [Nadine](nadine) [who](nadine) comes out of the dark with two sticks, saying that [she](nadine) was left at a truck stop once, with the truck. [They](nadine+petra) play to ten. Nobody counts. [Sky](sky), at the window, sees the pair of [enemies](nadine+petra) lying in the snow, out of breath and very close, and draws the curtain.
- betray tomas petra "hair dryer"
+ cheat tomas petra "someone else"
- discover petra tomas "shuts the laptop"
- breakup tomas petra "would like the furniture"
- breakup.past _ nadine "was left"
- help nadine petra "two sticks"
- enemy nadine petra "enemies"
+ love.start nadine petra "very close"
- discover sky nadine+petra "sees the pair"

== 6 The Man in Section C
For three games a [man](stalker) in section C has filmed nobody but [Sky](sky). Now there are pictures in [her](sky) mailbox, with hearts, then without. [Rune](rune) walks [her](sky) home; [he](rune) has a [girl](runegirl) of [her](sky) age in [Bergen](@bergen), [whom](runegirl) [he](rune) isn't allowed to see. [Dale](dale) calls it fan mail. [Lou](lou) calls [Dale](dale) a coward, throws [his](dale) pillow on the stairs and reports the [man](stalker) herself. When [Petra](petra) comes back from [Nadine](nadine)'s on Sunday, where [she](petra) has been every night this week, the billet is dark, the door swings, and the mask lies on the mat.
- love stalker sky "with hearts"
- threaten stalker sky "then without"
- help rune sky "walks her home"
- parent rune runegirl "girl of her age"
- accuse lou dale "a coward"
- quarrel dale lou "pillow on the stairs"
- accuse lou stalker "reports the man"
- affair nadine petra "every night this week"
+ abduct stalker sky "the door swings"

== 7 Search
Forty hours. The [Cougars](team) comb the grid roads in [their](team) jerseys. [Price](price) puts up the reward, and [Ginny](ginny), bringing thermoses, finds a stray mitten of [Ash](ash)'s under the seat of [his](price) truck; [Ash](ash) is missing one. In an ice-fishing shack on Buffalo Pound Lake [Sky](sky) talks hockey to the [man](stalker) [who](stalker) took [her](sky) until [he](stalker) nods off. [She](sky) leaves through the hole in the wall, on bare feet, and walks four miles. [Nadine](nadine)'s headlights pick [her](sky) up. [Dr. Sethi](doc) saves nine of [her](sky) ten toes.
+ investigate team sky "comb"
- gift? price "the reward"
- find ginny "a stray mitten"
- discover ginny ash+price "missing one"
- abduct.past stalker sky "took her"
+ flee sky stalker "leaves through the hole"
- rescue nadine sky "headlights"
- treat sky doc "saves nine"
- injure sky "nine of her ten toes"

== 8 Plain Ice
The [man](stalker) goes to prison. [Sky](sky) goes home to [Petra](petra). [Nadine](nadine) moves in, too. [Petra](petra) kisses [Nadine](nadine) in front of [Sky](sky). [Sky](sky) says, "Finally." [Ginny](ginny) returns the mitten to [Ash](ash). [Ginny](ginny) does not slap [Ash](ash). [Ginny](ginny) asks how long. [Ash](ash) tells [Ginny](ginny) the truth. [Ginny](ginny) thanks [Ash](ash) and slaps [Price](price). [Price](price) sleeps at the rink. [Ash](ash) won't open to [Price](price). Luck is a puck, says [Hrudey](dale). [Lou](lou) doesn't laugh. [Lou](lou) laughs at [Aas](rune).
+ arrest _ stalker "goes to prison"
- return sky "goes home"
- move nadine petra+sky "moves in"
+ kiss nadine petra "kisses"
- happy sky "Finally"
- attack! ginny ash "does not slap"
- reveal ash ginny "the truth"
- attack ginny price "slaps Price"
- breakup ginny price "sleeps at the rink"
- reject ash price "won't open"
- flirt lou rune "laughs at Aas"

== 9 Lou
[Lou](lou) has given [Dale](dale) [her](lou) knees, [her](lou) savings and eighteen winters. When a league [investigator](inv) asks [her](lou) who paid for the [coach](dale)'s new truck, [she](lou) looks it up in the books and tells [him](inv). [Dale](dale) is banned for life. [He](dale) calls [his](dale) [wife](lou) a traitor and, as the papers quote [him](dale), worse. [She](lou) changes nothing in the office but the name on the door. [Rune](rune) has said goodbye to the sharpening machine: [he](rune) cannot go on, [he](rune) tells [her](lou), being the thing [she](lou) laughs about. [She](lou) runs after the bus. It is a slow bus.
+ reveal lou inv "tells him"
- investigate inv dale "asks her"
- discover lou dale "looks it up"
+ quit dale "banned for life"
- married dale lou "wife"
- accuse dale lou "a traitor"
- hire lou "name on the door"
- quit rune "said goodbye"
- confess rune lou "cannot go on"
- reconcile? lou rune "runs after the bus"

== 10 Line Change
[Coach](lou) now: [Lou](lou). First order of business: [Petra](petra) gets the letter back, and [Nadine](nadine), [who](nadine) had it by extortion, sews it on [her](petra) herself. [Ash](ash), four months along, can't lace up anymore. The [father](price) sends flowers, then lawyers, then turns up in person with [his](price) divorce papers as a kind of bouquet. [Ash](ash) looks to [Ginny](ginny), [who](ginny) has been driving [her](ginny) former [rival](ash) to the scans. "Take the flowers," says the [ex-wife](ginny). "[We](ash+ginny) have no use for the rest." [Sky](sky), nine toes and all, shuts out [Regina](#regina).
- hire lou "Coach now"
- hire petra lou "gets the letter back"
- threaten.past nadine _ "extortion"
+ pregnant ash price "four months along"
- gift price ash "sends flowers"
+ divorce ginny price "divorce papers"
- propose? price ash "a kind of bouquet"
- enemy.past ash ginny "former rival"
- help ginny ash "driving"
- ex ginny price "ex-wife"
- find sky "shuts out"

== 11 Offer Sheet
[Tomáš](tomas) gets off a plane with no hair dryer. [He](tomas) wants [Petra](petra) back; a club in [Prague](@prague) wants [her](petra), too, for real money. [Nadine](nadine), sure that anyone with sense would go, spares everybody the scene and moves [her](nadine) skates out by night. [Petra](petra) finds the empty hook. [She](petra) has [Tomáš](tomas) sign what [he](tomas) ought to have signed at Christmas, drives to the truck stop where [she](petra) knew [she](petra) would find a certain [left wing](nadine) over cold pie, sits down opposite and eats it. "Ask [me](petra)," [she](petra) says. [Fontaine](nadine) asks.
- return tomas "gets off a plane"
- reconcile? petra tomas "wants Petra back"
- hire? petra _ "a club in Prague"
- breakup nadine petra "moves her skates out"
- discover petra nadine "the empty hook"
+ divorce petra tomas "sign"
- find petra nadine "would find"
+ propose nadine petra "asks"

== 12 Cup
Final game, third period, tied. [Hrudey](dale) watches from section C, in a cap. [Petra](petra) breaks away and passes, of all things, to [Nadine](nadine), [who](nadine) puts it in. On the bench [Ash](ash), a week overdue and in charge of the water, sits down on the ice. [Dr. Sethi](doc) comes over the boards; [Ginny](ginny) holds both hands; it's a [girl](babyn), and [she](babyn) is called [Frankie](babyn) after the Zamboni. [Rune](rune), [who](rune) has been living over the office since the slow bus, kisses the [coach](lou) in front of nine thousand people and one [man](dale) in a cap. The wedding of [captain](petra) and [left wing](nadine) is at center ice, in helmets.
- find team "puts it in"
- help petra nadine "passes"
+ birth ash babyn "it's a girl"
- help doc+ginny ash "holds both hands"
- housemate lou rune "over the office"
+ kiss lou rune "kisses the coach"
- discover dale lou+rune "man in a cap"
+ wedding nadine petra "wedding"
