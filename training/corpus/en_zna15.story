%series Chez Fontanel
%lang en
%genre restaurant drama, Lyon, terse listings and plain sentences
%cast aurore   | Aurore Fontanel; Aurore; Madame Fontanel | f
%cast basile   | Basile Fontanel; Basile | m
%cast yuki     | Yuki Tanabe; Yuki | n
%cast kofi     | Kofi Mensah; Kofi | m
%cast solene   | Solène Roux; Solène; Roux | f
%cast milo     | Milo Fontanel; Milo | m
%cast critic   | Hector Grand; Grand | m
%cast ines     | Inès; Inès Bouchard | f
%cast old      | Papa Fontanel | m
%cast fisherw  | Maud | f
%cast doctor   | - | m
%cast notary   | - | m
%cast bebe     | - | f

== 1
Star [chef](basile) [Basile Fontanel](basile) comes back from rehab to find [his](basile) [wife](aurore) [Aurore](aurore) running the kitchen and [Kofi Mensah](kofi), a former [dishwasher](kofi), at [his](basile) stove. [Aurore](aurore) hands [him](basile) an apron and a potato peeler. [Their](aurore+basile) [son](milo) [Milo](milo), seven, calls [him](basile) Monsieur. Across the street, [Basile](basile)'s old [sous-chef](solene) [Solène Roux](solene), [whom](solene) [he](basile) once threw out with the soup, opens a place of [her](solene) own. [Yuki Tanabe](yuki) from Pastry, [who](yuki) has a weakness for [Kofi](kofi), burns the caramel.
- return basile "comes back"
- recover basile "from rehab"
- married aurore basile "wife"
- boss aurore kofi "running the kitchen"
+ hire basile aurore "an apron"
- parent aurore+basile milo "son"
- boss.past basile solene "threw out"
- quit.past solene basile "threw out"
- create solene "opens a place"
- love yuki kofi "a weakness for"

== 2
Food [critic](critic) [Hector Grand](critic) books under a false name at both restaurants and is rumbled at both. At [Roux](solene)'s [he](critic) stays after closing. [Basile](basile), peeling, cuts himself; [Kofi](kofi) binds up the thumb, and the two [men](basile+kofi) discover a common hatred of coriander. [Aurore](aurore) has moved the marriage bed into the attic, and herself into the guest room. [She](aurore) isn't lonely there, as [Inès](ines), the new [waitress](ines), could tell you: the wall is thin, and whoever knocks on it at night smells of thyme.
- betray critic _ "a false name"
- discover _ critic "rumbled"
+ affair critic solene "stays after closing"
- injure basile "cuts himself"
- treat basile kofi "binds up"
- friend.start basile kofi "a common hatred"
- breakup aurore basile "moved the marriage bed"
+ affair _ aurore "isn't lonely"
- neighbour aurore ines "the wall is thin"
- discover ines aurore "could tell"

== 3
[Milo](milo) finds [his](milo) [mother](aurore)'s earring in the herb garden, next to a cufflink with a K on it, and shows both to [Basile](basile), because [Monsieur](basile) is good at puzzles. [Basile](basile) sees at once. [He](basile) goes on stirring until the sauce has set; then [he](basile) asks [Kofi](kofi) for a light, and at the sight of the bare cuff throws the ladle. [Kofi](kofi) ducks. [Inès](ines) doesn't. While [she](ines) is being stitched, [she](ines) tells the young [doctor](doctor) everything, including [her](ines) telephone number.
- find milo "finds"
- parent aurore milo "mother's"
- reveal milo basile "shows both"
+ discover basile aurore+kofi "sees at once"
- affair aurore kofi "a cufflink with a K"
- cheat aurore basile "a cufflink with a K"
- attack basile kofi "throws the ladle"
- injure ines basile "doesn't"
- treat ines doctor "being stitched"
- reveal ines doctor "tells the young doctor"
+ flirt ines doctor "her telephone number"

== 4
[Basile](basile) walks out. [He](basile) crosses the street. [Solène](solene) opens the door to [Basile](basile). "[I](basile) need a job," says [Basile](basile). [Solène](solene) laughs in [his](basile) face. Then [Solène](solene) hires [Basile](basile). [He](basile) washes up for [Solène](solene). [Grand](critic) sees [Basile](basile) there. [Grand](critic) is jealous of [Basile](basile). [Yuki](yuki) learns about [Kofi](kofi) and [Aurore](aurore). [Yuki](yuki) cries into the meringue. [Maud](fisherw) comforts [Yuki](yuki). [Maud](fisherw) sells the fish. [Milo](milo) waves to [Basile](basile) from the window. "Night, [Papa](basile)," calls [Milo](milo).
- quit basile aurore "walks out"
+ hire basile solene "hires Basile"
- boss solene basile "hires Basile"
- jealous critic basile "is jealous of"
- discover yuki aurore+kofi "learns about"
- sad yuki "cries"
- help fisherw yuki "comforts Yuki"
+ reconcile basile milo "Papa"
- parent basile milo "Papa"

== 5
[Aurore](aurore) announces that the kitchen is to be called after its [cook](kofi), and that the [cook](kofi) is to be called [Madame Fontanel](aurore)'s [companion](kofi). [Papa Fontanel](old), [who](old) founded the house and dislikes both [his](old) [son](basile) and change, has a stroke over the cheese. From [his](old) bed [he](old) dictates a will: everything is to go to the first of the family to bring [him](old) a decent quenelle. In the alley [Yuki](yuki) gives notice to [Kofi](kofi), [who](kofi) had no idea, and [he](kofi) asks what on earth [he](kofi) did. That is just it, says [Yuki](yuki), and goes over to [Solène](solene) with the recipe for the meringue.
+ couple aurore kofi "companion"
- create.past old "founded"
- parent old basile "son"
- enemy basile old "dislikes"
- ill old "has a stroke"
- quit yuki "gives notice"
- discover! kofi yuki "had no idea"
+ hire yuki solene "goes over to"

== 6
Quenelles on both sides of the street. [Basile](basile), sober for a hundred days, is helped by [Solène](solene) until three in the morning, when [she](solene) wipes flour from [his](basile) eyebrow and finds that [she](solene) would rather not stop. The [critic](critic), letting himself in with [his](critic) own key, leaves it on the table and [his](critic) review in the morning paper. It is murder. [Aurore](aurore), reading it aloud to [Kofi](kofi), ought to gloat. Instead [she](aurore) is off [her](aurore) food, and the [fishwife](fisherw), [who](fisherw) has had six, looks [her](aurore) up and down over the turbot and advises ginger.
- recover basile "sober"
- help solene basile "is helped by"
+ flirt basile solene "wipes flour"
- discover critic basile+solene "letting himself in"
+ breakup critic solene "leaves it on the table"
- create critic "review"
- pregnant aurore kofi "off her food"
- discover fisherw aurore "looks her up and down"

== 7
[Basile](basile) brings [his](basile) [father](old) the quenelle on a tray. The old [man](old) tastes, weeps and dies, in that order, so that no one can say for certain what [he](old) thought. The funeral unites the two kitchens for the length of a Mass. [Kofi](kofi), supporting [Aurore](aurore), is told in the pew that [he](kofi) is going to be a father, and says "Alleluia" in the wrong place. [Basile](basile) has heard it as well. [He](basile) shakes the [rival](kofi)'s hand at the grave, holds out for four streets, and is found by [Solène](solene) in a bar, before a full glass. It is still full.
- parent old basile "father"
+ die old "dies"
- sad old "weeps"
- help kofi aurore "supporting Aurore"
- reveal aurore kofi "is told in the pew"
+ pregnant aurore kofi "going to be a father"
- happy kofi "Alleluia"
- discover basile aurore "has heard it"
- reconcile basile kofi "shakes the rival's hand"
- enemy basile kofi "rival"
- find solene basile "is found by"

== 8
[Basile](basile) kisses [Solène](solene). [Solène](solene) kisses [Basile](basile). Then [Solène](solene) slaps [Basile](basile). That was for the soup. [Aurore](aurore) wants a divorce. [Basile](basile) wants [Milo](milo). [Milo](milo) wants a dog. [Inès](ines) goes out with the [doctor](doctor). [Inès](ines) teaches the [doctor](doctor) to carry plates. [Yuki](yuki) lives with [Maud](fisherw) now. [Maud](fisherw) snores like a trawler. [Yuki](yuki) is fond of [Maud](fisherw). [Grand](critic) has lost [his](critic) job. [Grand](critic) had never tasted the fish. Who told the paper? [Maud](fisherw) did.
+ kiss basile solene "kisses Solène"
- attack solene basile "slaps Basile"
- divorce? aurore basile "a divorce"
- date doctor ines "goes out with"
- advisor ines doctor "teaches the doctor"
- housemate fisherw yuki "lives with Maud"
+ love yuki fisherw "fond of"
- quit critic "lost his job"
- betray.past critic _ "never tasted"
- reveal fisherw _ "Maud did"

== 9
The will is read by the [notary](notary), and it appears that the old [man](old), on [his](old) last morning, left the house, the name and the debts to [Milo](milo), with [his](milo) [mother](aurore) and [his](milo) [father](basile) as joint guardians. So the estranged [couple](aurore+basile) are at one table again, with a [notary](notary) between [them](aurore+basile) for safety. [Kofi](kofi), [who](kofi) has been painting a nursery, has the impression that nobody hears [him](kofi) any more. [He](kofi) overhears [Aurore](aurore) laugh at something [Basile](basile) has said. It's the laugh that does it. By night the paint is dry, and the bed on [his](kofi) side is made.
- reveal notary aurore+basile "will is read"
- gift.past old milo "left the house"
- parent aurore milo "mother"
- parent basile milo "father"
- ex aurore basile "estranged couple"
- pregnant aurore kofi "a nursery"
- jealous kofi basile "It's the laugh"
- sad kofi "nobody hears him"
+ breakup kofi aurore "is made"

== 10
[Aurore](aurore) drives through the whole of the Dombes before [she](aurore) finds [Kofi](kofi), gutting carp at an inn. [She](aurore) has rehearsed a speech, and what comes out, seven months gone and between two crates, is that [she](aurore) can't sleep without the smell of thyme. [He](kofi) washes [his](kofi) hands first. At [Solène](solene)'s, the [ex-critic](critic) asks for work, any work, of the [woman](solene) [he](critic) tore to pieces; [she](solene) could show [him](critic) the door and shows [him](critic) the sink, where [Basile](basile), promoted to the stove, used to stand. The [newcomer](critic) breaks nine plates and, on being shouted at by [Yuki](yuki), a tenth.
- travel aurore "drives through"
+ find aurore kofi "finds Kofi"
- pregnant aurore kofi "seven months gone"
- love aurore kofi "can't sleep without"
+ reconcile aurore kofi "washes his hands first"
- hire critic solene "shows him the sink"
- hire basile solene "promoted"
- quarrel critic yuki "shouted at"

== 11
[Milo](milo) gets out of the skylight to see whether the two kitchens can be joined by a rope, and can't get back. [Basile](basile), [who](basile) is afraid of heights, goes up one drainpipe, [Kofi](kofi) the other, and between [them](basile+kofi) the [boy](milo) is carried down like a tureen. [Aurore](aurore)'s waters break on the pavement. [Inès](ines) runs for [her](ines) [doctor](doctor), to [whom](doctor) [she](ines) has been engaged since Sunday; but it's the [fishwife](fisherw), sleeves rolled, [who](fisherw) catches the [girl](bebe). [She](fisherw) weighs [her](bebe) in one hand and says six pounds, and six pounds it is.
- sad basile "afraid of heights"
+ rescue basile+kofi milo "is carried down"
+ birth aurore bebe "waters break"
- engaged doctor ines "has been engaged"
- help fisherw aurore "sleeves rolled"

== 12
[Aurore](aurore) signs. [Basile](basile) signs. The [notary](notary) blots the divorce. [Aurore](aurore) kisses [Basile](basile) on both cheeks. [Basile](basile) gives [his](basile) whisk to [Kofi](kofi). [Kofi](kofi) cooks for [Solène](solene) that night. [Solène](solene) finds a ring in the quenelle. It is from [Basile](basile). [She](solene) nearly swallows it. "Yes, [you](basile) idiot," says [Solène](solene). [Yuki](yuki) bakes the cake. [Maud](fisherw) eats it with [Yuki](yuki). Upstairs the [baby](bebe) has [her](bebe) [brother](milo). [Milo](milo) gets the dog. [He](milo) calls it Monsieur.
+ divorce aurore basile "divorce"
- kiss aurore basile "kisses Basile"
- gift basile kofi "gives his whisk"
- help kofi solene "cooks for Solène"
- propose basile solene "a ring in the quenelle"
+ engaged.start basile solene "Yes, you idiot"
- create yuki "bakes the cake"
- sibling bebe milo "brother"
- find milo "gets the dog"
