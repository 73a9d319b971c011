%series Wing C
%lang en
%genre women's prison-hospital soap, Saskatchewan, network listings
%cast roz      | Rosalind Tootoosis; Roz; Tootoosis | f
%cast ingrid   | Dr. Ingrid Falk; Ingrid; Falk | f
%cast delphine | Delphine Roy; Delphine | f
%cast tuyet    | Tuyet Pham; Tuyet | f
%cast callum   | Callum Reese; Callum; Reese | m
%cast bea      | Beatrix Oake; Bea; Oake | f
%cast simon    | Simon Falk; Simon | m
%cast jolene   | Jolene | f
%cast chaplain | Father Zbigniew | m
%cast warden   | Warden Haig; Haig | n
%cast cook     | Tomasina | f
%cast daughter | Wren | f
%cast lawyer   | - | m
%cast crow     | Edith | f

== 1 Intake
Sentenced to four years for a robbery [she](tuyet) says [her](tuyet) [boyfriend](simon) committed, [Tuyet Pham](tuyet) is brought to the sick bay of Wing C with a broken wrist. [Dr. Ingrid Falk](ingrid), the prison's only [physician](ingrid), sets it without asking. In the next bed lies [Bea Oake](bea), seventy, [poisoner](bea) of two husbands and best [pastry cook](bea) in the building. The nurse's [aide](roz), [Roz Tootoosis](roz), a [lifer](roz), warns the [girl](tuyet) not to eat anything with almonds. Outside, a [crow](crow) raps at the window.
- arrest.past _ tuyet "Sentenced"
- accuse tuyet simon "says"
- couple simon tuyet "boyfriend"
- injure tuyet "broken wrist"
- treat tuyet ingrid "sets it"
- kill.past bea _ "poisoner"
- married.past _ bea "husbands"
+ help roz tuyet "warns"

== 2 Boyfriend
[Tuyet](tuyet) writes to [him](simon) daily; no answer comes. On Thursday [Dr. Falk](ingrid) has a snapshot propped against [her](ingrid) microscope, herself and [her](ingrid) [husband](simon) at a lake, and [Tuyet](tuyet), in to have the cast trimmed, stops breathing. The [man](simon) in the canoe is the [man](simon) [who](simon) drove the car. [She](tuyet) says nothing; the saw is running. To [Roz](roz), that evening, [she](tuyet) says it in seven words. The [lifer](roz) advises [her](tuyet) to keep it in [her](tuyet) cheek until it is worth something.
- married ingrid simon "husband"
+ discover tuyet simon "stops breathing"
- treat tuyet ingrid "trimmed"
- reveal! tuyet ingrid "says nothing"
+ reveal tuyet roz "seven words"
- advisor roz tuyet "advises"

== 3 Almonds
The [guard](callum) [Callum Reese](callum) falls off [his](callum) chair after a slice of cake. [Oake](bea) is put in the hole at once, protesting that [she](bea) has never poisoned anyone [she](bea) was not married to. [Ingrid](ingrid) pumps the [guard](callum)'s stomach and finds no arsenic but seventeen sleeping pills. Who wanted [him](callum) asleep? The keys to the medicine room are missing. [Delphine Roy](delphine), the quietest [woman](delphine) on the wing, is mending a sock and does not look up when [Reese](callum)'s ring is mentioned.
- ill callum "falls off"
- accuse _ bea "put in the hole"
- kill! bea callum "never poisoned"
- treat callum ingrid "pumps"
+ discover ingrid callum "finds no arsenic"
- steal _ callum "missing"

== 4 A Sock
It was [she](delphine), and [she](delphine) did it for [Jolene](jolene), [who](jolene) shares [her](delphine) cell and cannot live without what is in that room. When the [junkie](jolene) turns blue on the floor, [Delphine](delphine) bangs on the pipes, in vain; when [Callum](callum) comes, still swaying, [he](callum) kneels and breathes for [Jolene](jolene) for nine minutes. [She](jolene) lives. [He](callum) finds [his](callum) keys in a sock, and puts the sock in [his](callum) pocket. [Delphine](delphine) watches [him](callum) not write it down.
+ steal.past delphine callum "It was she"
- help delphine jolene "did it for"
- housemate delphine jolene "shares her cell"
- ill jolene "turns blue"
- rescue? delphine jolene "bangs on the pipes"
+ rescue callum jolene "breathes for Jolene"
- discover callum delphine "finds his keys"
- reveal! callum delphine "not write it down"

== 5 Visiting Day
[Simon Falk](simon) comes to fetch [his](simon) [wife](ingrid) for lunch. At the gate [he](simon) passes a row of women in green, [one](tuyet) of whom, with a cast, raises it in greeting. [He](simon) eats no lunch. In the car [he](simon) asks [Ingrid](ingrid) about the [patient](tuyet), lightly: is [she](tuyet) the type to talk? [Ingrid](ingrid), [who](ingrid) cannot discuss patients, discusses the soup. By evening an envelope with two thousand dollars has found its way to [Tuyet](tuyet)'s pillow. [She](tuyet) gives it to the [chaplain](chaplain) for the roof.
- married ingrid simon "wife"
- find simon tuyet "passes a row"
- sad simon "eats no lunch"
- investigate simon tuyet "asks Ingrid about"
- reveal! ingrid simon "cannot discuss"
- gift simon tuyet "envelope"
+ reject tuyet simon "gives it to the chaplain"
- gift tuyet chaplain "for the roof"

== 6 Blizzard
No relief shift, no power, no bread. [Warden Haig](warden) is stuck at home with a fireplace. The [cook](cook) boils oats over a candelabrum lent by the [chaplain](chaplain). [Bea Oake](bea), let out of the hole, tells ghost stories in which the husbands always drink. [Callum](callum), alone on the wing, plays euchre with forty convicts and loses [his](callum) cap, [his](callum) belt and a whistle. Nobody runs; where to? The [crow](crow) comes in and is called [Edith](crow).
- create cook "boils oats"
- gift chaplain cook "lent"
- return bea "let out"
+ lose callum "loses"

== 7 Offer
A [lawyer](lawyer) in a fur hat visits [Roz](roz): there is a parole board in March, and a [gentleman](simon) would see to it that it went well, provided that a certain young [woman](tuyet) met with an accident in the laundry. [Roz](roz) has a [daughter](daughter), [Wren](daughter), [who](daughter) was two when [they](daughter+roz) were parted and is now nineteen. [She](roz) shakes the [lawyer](lawyer)'s hand. For three days [she](roz) folds sheets next to [Tuyet](tuyet) and does not know at all what [she](roz) will do.
- help? simon roz "see to it"
- kill? roz tuyet "accident"
- parent roz daughter "daughter"
+ betray? roz tuyet "shakes the lawyer's hand"
- colleague roz tuyet "folds sheets next to"

== 8 Laundry
The mangle is running. [Roz](roz) takes [Tuyet](tuyet) by the sleeve, pulls, and pulls [her](tuyet) away from it: a shelf of irons comes down where the [younger](tuyet) of [the two](roz+tuyet) was standing. Behind the shelf is [Jolene](jolene). The fur [hat](lawyer) has been to see [her](jolene) too, with a promise of a different kind. "[I](jolene)'d have been sorry," [she](jolene) tells [Tuyet](tuyet). [Roz](roz) slaps the [addict](jolene), and then, because nobody else ever does, holds [her](jolene).
+ rescue roz tuyet "pulls her away"
- kill? jolene tuyet "comes down"
- betray lawyer jolene "promise of a different kind"
- sad? jolene "sorry"
- attack roz jolene "slaps"
- help roz jolene "holds her"

== 9 Diagnosis
Now it is worth something. [Tuyet](tuyet) goes to [Dr. Falk](ingrid) with a cough that [she](tuyet) does not have and tells the [doctor](ingrid) [whom](simon) [she](ingrid) is married to. [Ingrid](ingrid) orders [her](tuyet) out. At home [she](ingrid) goes through [his](simon) tackle box for the first time in eleven years: hooks, a float, and a ski mask. [She](ingrid) is frying trout when [Simon](simon) gets in. [He](simon) looks at the box, at [her](ingrid), at the pan. "[You](ingrid) believed [her](tuyet)," [he](simon) says, and locks the door from inside.
- ill! tuyet "cough"
+ reveal tuyet ingrid "tells the doctor"
- married ingrid simon "married to"
- reject ingrid tuyet "orders her out"
- investigate ingrid simon "goes through"
+ discover ingrid simon "ski mask"
- threaten simon ingrid "locks the door"

== 10 Sick Call
For two mornings there is no [doctor](ingrid). [Haig](warden) is told by [Mr. Falk](simon), on the telephone, that [she](ingrid) has flu. The [women](bea+delphine+roz+tuyet) of the sick bay know flu, and [they](bea+delphine+roz+tuyet) know [Ingrid](ingrid), [who](ingrid) once worked with a broken foot. [Delphine](delphine), [who](delphine) has not said a whole sentence since [her](delphine) trial, says one to [Callum](callum): would [he](callum) do something that nobody would write down? [Callum](callum) drives out to the lake on [his](callum) lunch hour. [He](callum) is knocked unconscious with a paddle, but not before [he](callum) has shouted into [his](callum) radio.
- betray simon warden "flu"
- abduct simon ingrid "no doctor"
- discover bea+delphine+roz+tuyet ingrid "know flu"
+ help delphine ingrid "says one"
- travel callum "drives out"
- attack simon callum "knocked unconscious"
+ reveal callum "shouted into his radio"

== 11 Lake
[Simon](simon) drags [his](simon) [wife](ingrid) out on the ice towards the far shore, where a [lawyer](lawyer) with a snowmobile should be waiting. The [lawyer](lawyer), however, has been arrested at breakfast, on the evidence of [Jolene](jolene). The ice talks. [Ingrid](ingrid) lies down flat, as one is taught to; [he](simon) stands, and goes through. [She](ingrid) could crawl away. It is with the belt of [her](ingrid) white coat that [she](ingrid) pulls [him](simon) out, and with the same belt, in front of the police, that [she](ingrid) ties [his](simon) hands.
+ abduct simon ingrid "drags his wife"
- married ingrid simon "wife"
- arrest _ lawyer "arrested"
- accuse jolene lawyer "evidence"
- injure simon "goes through"
+ rescue ingrid simon "pulls him out"
- arrest ingrid simon "ties his hands"

== 12 Release
[Tuyet](tuyet)'s conviction is quashed. [She](tuyet) hugs everybody, eats, against all advice, an almond slice, and comes back on Monday, as a trainee nurse, by the front door. [Delphine](delphine) gets a postcard from a hospital bed, unsigned, with a sock drawn on it. In March the board lets [Roz](roz) go. At the gate there is nobody but a tall [girl](daughter) of nineteen feeding a [crow](crow). "Which bus?" asks the [mother](roz). "[I](daughter) brought the car," says [Wren](daughter).
+ hire tuyet "trainee nurse"
- return tuyet "comes back"
- gift callum delphine "postcard"
- parent roz daughter "mother"
+ find daughter roz "At the gate"
