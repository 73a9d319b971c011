%series Love, Actuarially
%lang en
%genre American office rom-com novel, chapter blurbs with two sisters and two exes
%cast thea     | Theodora Sorrel; Thea | f
%cast lark     | Larkin Sorrel; Lark | f
%cast gideon   | Gideon Abara; Gideon | m
%cast rowan    | Rowan Abara; Rowan | m
%cast millicent | Millicent Grove; Millicent; Ms. Grove | f
%cast stuart   | Stuart | m
%cast dalia    | Dalia Haddad; Dalia | f
%cast pops     | Pops | m
%cast norma    | Norma Abara; Mrs. Abara; Norma | f
%cast hamster  | Pascal | m
%cast barista  | Teddy | m
%cast cop      | - | f
%cast glory    | - | f
%cast coll     | - | n
%cast widower  | - | m
%cast client   | Mr. Oyelaran; Oyelaran | m
%cast clerk    | - | n
%cast neighbor | - | f

== 1 The Probability of Rain
By [her](thea) own tables, the [actuary](thea) [Thea Sorrel](thea) has a four percent chance of meeting anyone at the [DMV](#dmv). The [man](gideon) at the next window is renewing a license under protest and loses [his](gideon) temper, [his](gideon) pen and, to [her](thea), [his](gideon) place. [Gideon Abara](gideon) turns out to be the [consultant](gideon) [whom](gideon) [her](thea) [boss](millicent), [Millicent Grove](millicent), has brought in to cut the department by a third. [Thea](thea)'s younger [sister](lark), [Lark](lark), [who](lark) plays the harp at funerals, has meanwhile got engaged on the subway. It is [her](lark) third [fiancé](stuart); this [one](stuart) has a [hamster](hamster).
+ meet gideon thea "next window"
- sad gideon "loses his temper"
- lose gideon thea "place"
- boss millicent thea "boss"
- hire gideon millicent "brought in"
- sibling lark thea "sister"
- create lark "plays the harp"
+ engaged.start lark stuart "got engaged"

== 2 Standard Deviations
[Stuart](stuart), [Lark](lark)'s [intended](stuart), sells insurance to the insurers, and is shaking [Thea](thea)'s hand before either remembers: [they](stuart+thea) lived together for a year, in [Hoboken](@hoboken), until [he](stuart) left by email. [He](stuart) begs with [his](stuart) eyebrows. [She](thea) passes the salad. At work, [she](thea) catches the new [consultant](gideon) feeding a list into the shredder at midnight. The third marked for the axe includes the [widower](widower) in Claims; [Gideon](gideon) would rather be fired. [She](thea) holds the bag for [him](gideon), and doesn't ask about the ring on the chain round [his](gideon) neck.
- engaged lark stuart "intended"
- housemate.past stuart thea "lived together"
- breakup.past stuart thea "left by email"
- discover thea gideon "catches"
- quit? widower "marked for the axe"
- quit? gideon "fired"
+ help thea gideon "holds the bag"

== 3 Pascal's Wager
The [hamster](hamster), [Pascal](hamster), disappears at the engagement brunch. So does the host's grip on events: [Pops](pops), [grandfather](pops) of the [bride](lark)-to-be, locates the [rodent](hamster) in the punch, and [his](pops) hearing aid with it. The mouth-to-mouth is administered by a [stranger](rowan) in a leather jacket [who](rowan) came with the band. [Rowan](rowan), [he](rowan) says, flicking back wet hair, and isn't that [Thea Sorrel](thea), [who](thea) works for [his](rowan) [brother](gideon)? [Lark](lark) has never played a wrong note in [her](lark) life. [She](lark) plays eleven.
- lose _ hamster "disappears"
- engaged lark stuart "engagement"
- kin lark pops "grandfather"
- celebrate lark+stuart "engagement brunch"
- find pops hamster "locates"
+ rescue rowan hamster "mouth-to-mouth"
- boss gideon thea "works for"
- sibling gideon rowan "brother"

== 4 Independent Events
[Millicent](millicent) wants [her](millicent) list. When it can't be found, [she](millicent) has the shredder's log read by IT, docks [Gideon](gideon) a month and asks [him](gideon) to dinner, in one breath. [He](gideon) says yes to the first. The [woman](dalia) [who](dalia) runs the coffee cart, [Dalia Haddad](dalia), [Thea](thea)'s oldest ally, needs no log. "Whose is the ring?" [she](dalia) says, "That's what [I](dalia)'d want to know." A [cop](cop) at the next table knows: [Mrs. Abara](norma), rest [her](norma) soul. Black ice, two winters ago. [Thea](thea) pays for a muffin [she](thea) doesn't want.
- lose millicent "can't be found"
- investigate millicent gideon "log read"
- lose gideon "docks"
- invite millicent gideon "asks him to dinner"
+ reject gideon millicent "yes to the first"
- friend dalia thea "oldest ally"
+ reveal cop dalia+thea "knows"
- die.past norma "rest her soul"

== 5 The Widower Problem
Contrary to what everyone in the building has now heard, [Gideon](gideon) never had a wife. [Norma Abara](norma) was [his](gideon) [mother](norma). The ring is [hers](norma), [he](gideon) tells [Thea](thea) on a fire escape, during a drill; [he](gideon) was driving. It is the longest sentence [he](gideon) has spoken since. [She](thea) tells [him](gideon) the odds of ice on that bridge on that night, to six places, and [he](gideon) lowers [his](gideon) forehead onto [her](thea) clipboard. Across town, [Lark](lark) tries on a veil, and walks into a motorcycle.
- married! _ gideon "never had a wife"
- parent norma gideon "mother"
+ reveal gideon thea "tells"
- help thea gideon "tells him the odds"
- wedding? lark stuart "veil"
- injure lark "walks into a motorcycle"

== 6 Collision
The bike's [owner](rowan) carries [her](lark) into the ER, harp hand first. [Rowan](rowan) holds forth on the chandelier, on mufflers, on the criminal beauty of the tibia, so that [she](lark) won't look while it's being set. [Stuart](stuart) turns up with flowers and with a smudge of [Thea](thea)'s lipstick on [his](stuart) collar. There's an innocent explanation: [Thea](thea) had hit [him](stuart). [She](thea) has just heard [him](stuart) telling a [colleague](coll), by the elevators, which of the [sisters](lark+thea) came with the brownstone.
- help rowan lark "carries"
- treat lark _ "being set"
- gift stuart lark "flowers"
- cheat! stuart lark "lipstick on his collar"
+ attack thea stuart "hit"
+ discover thea stuart "heard"
- colleague coll stuart "colleague"
- sibling lark thea "sisters"
- betray stuart lark "came with the brownstone"

== 7 Confidence Interval
[Thea](thea) won't be believed, so [she](thea) proves it, with slides. [Lark](lark), leg in the air, watches as far as the email from [Hoboken](@hoboken). It isn't the brownstone that [she](lark) throws the remote about. "[You](thea) lived with [him](stuart)? And passed the salad?" The engagement's off, and so is the [sister](thea). [Thea](thea) sleeps on [Dalia](dalia)'s couch. The [barista](barista), [Teddy](barista), [who](barista) has been leaving hearts in [Dalia](dalia)'s foam for two years without a result, goes out for more milk.
+ reveal thea lark "with slides"
- discover lark stuart+thea "email"
- housemate.past stuart thea "lived with"
- engaged.end lark stuart "engagement's off"
+ quarrel lark thea "so is the sister"
- sibling lark thea "sister"
- housemate.start dalia thea "couch"
- love barista dalia "leaving hearts"

== 8 Regression to the Mean
Nothing doing; [Millicent](millicent) has found the missing third herself, and put [Thea](thea) at the head of it. [Gideon](gideon) resigns before the box is packed. It makes two unemployed [people](gideon+thea) on a bench, splitting a knish. [He](gideon) kisses [her](thea) with mustard on [his](gideon) chin, apologizes, is kissed back. Up in the corner office [Ms. Grove](millicent) sees it through the blinds. [She](millicent) takes down a photograph of two little girls, folds it along an old crease, and dials a number in [Tampa](@tampa) that [she](millicent) hasn't dialed for nineteen years.
- quit thea millicent "at the head"
- quit gideon "resigns"
+ kiss gideon thea "kisses"
- discover millicent gideon+thea "sees"

== 9 Outliers
[Pops](pops) elopes. [He](pops) is eighty-four; the [lady](neighbor) is the [neighbor](neighbor) [he](pops) has been shouting at through the wall since 1990. Both [granddaughters](lark+thea) are sent the same postcard from [Niagara Falls](@niagara) and given the same motel, one room. By the second night [Lark](lark) has signed [Thea](thea)'s name on [her](lark) cast, under [Pascal](hamster)'s. [Rowan](rowan), [who](rowan) drove [her](lark) up, is asleep in the sidecar, and [his](rowan) [brother](gideon), [who](gideon) drove after [Thea](thea) and ran out of gas in [Utica](@utica), is asleep in a field.
+ wedding neighbor pops "elopes"
- neighbour neighbor pops "neighbor"
- quarrel.past neighbor pops "shouting at"
- kin lark+thea pops "granddaughters"
- invite pops lark+thea "the same motel"
+ reconcile lark thea "signed Thea's name"
- help rowan lark "drove her up"
- sibling gideon rowan "brother"
- travel gideon "drove after" @utica

== 10 The Client
Back in the city, [Gideon](gideon) and [Thea](thea) have a rented desk, a plant and one [client](client), [Mr. Oyelaran](client), [who](client) wants to know what [he](client) should charge for insuring a heart. [They](gideon+thea) work out the premium in eleven nights. It's a fraud, of course: [Oyelaran](client) is [Stuart](stuart)'s new [boss](client), and by Friday the formula is being sold under another name. [Dalia](dalia) throws a double espresso at the former [fiancé](stuart) of half the [family](lark+thea). It is [Teddy](barista) [who](barista) hands [her](dalia) the next one. [She](dalia) looks into the foam.
- return gideon+thea "Back"
- create gideon+thea "rented desk"
- hire gideon+thea client "one client"
- create gideon+thea "work out"
- boss client stuart "new boss"
+ betray client gideon+thea "fraud"
- steal client+stuart gideon+thea "sold under another name"
- attack dalia stuart "throws a double espresso"
- ex lark stuart "former fiancé"
- help barista dalia "hands"

== 11 Errors and Omissions
[Millicent](millicent) appears at the rented desk with a carton. In it are a shredder log that proves who wrote the formula, and when, and a second photograph. [Her](millicent) own [sister](glory) hung up on [her](millicent), from [Tampa](@tampa), but not straight away. [She](millicent) recommends not waiting nineteen years. [Thea](thea) says that [they](lark+thea) haven't. [Stuart](stuart) settles out of court and, with [his](stuart) [boss](client), out of state. In the carton's bottom [Gideon](gideon) finds a pink slip, and on the back: withdrawn, with a raise, for the [pair](gideon+thea).
- travel millicent "appears"
- help millicent gideon+thea "proves"
- create.past gideon+thea "wrote"
- sibling glory millicent "sister"
- reject glory millicent "hung up"
- reconcile.past lark thea "haven't"
- boss client stuart "boss"
+ move client+stuart "out of state"
- find gideon "finds a pink slip"
+ hire? gideon+thea millicent "withdrawn"

== 12 Sum of Squares
[Lark](lark), out of plaster, plays Bach for a funeral and something louder for the recessional. [She](lark) is staying with the motorcycle. [Dalia](dalia) has moved [Teddy](barista)'s toothbrush into the cart. At the [DMV](#dmv), window five, [Thea](thea) is changing an address when the [man](gideon) at window six is heard to lose [his](gideon) temper over one line of the form. The [clerk](clerk) won't accept "pending." So [Gideon](gideon) takes the chain from around [his](gideon) neck and kneels among the tickets. What were the chances? "A hundred percent," says [Thea](thea). "Get up. [You](gideon)'re losing [our](gideon+thea) place."
- recover lark "out of plaster"
- create lark "plays Bach"
- couple lark rowan "staying with"
- couple.start barista dalia "toothbrush"
- move thea "changing an address"
- sad gideon "lose his temper"
- reject clerk gideon "won't accept"
+ propose gideon thea "kneels"
+ engaged.start gideon thea "A hundred percent"
