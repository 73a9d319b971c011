%series The Dead Weight of Hotel Brumes
%lang en
%genre ghost sitcom in a bankrupt spa hotel in the Belgian Ardennes, encyclopaedia list of episodes
%cast odette | Odette Lambrecht; Odette; Lambrecht | f
%cast kofi   | Kofi Mensah; Kofi; Mensah | m
%cast baron  | Baron Gaspard; Gaspard | m
%cast tilly  | Tilly Crabbe; Tilly | f
%cast wolf   | Corporal Wolf; Wolf | m
%cast sybille | Sybille; Sybille de Brume | f
%cast fons   | Fons; Fons Lambrecht | m
%cast marguerite | Marguerite Lambrecht; Marguerite | f
%cast reaper | Mr. Tidy; Tidy | n
%cast medium | Madame Zoska; Zoska | f
%cast buyer  | Ingeborg Fisk; Fisk | f
%cast porter | - | m
%cast inspector | - | m
%cast akua | Akua | f
%cast cellist | - | m
%cast margfi | - | m
%cast wolfold | Johannes Wolf; Johannes | m
%cast lisette | Lisette | f
%cast baker | - | m
%cast dog    | Praline | f

== 1 Vacancies
[Odette Lambrecht](odette), an [accountant](odette) with no imagination, comes into a spa hotel on the death of an [aunt](marguerite), drives out with [her](odette) [husband](kofi), [Kofi Mensah](kofi), to put it on the market and, after hitting [her](odette) head on a chandelier, finds that [she](odette) can see the people [who](baron+sybille+tilly+wolf) have died there: [Baron Gaspard](baron), poisoned in 1781; [his](baron) [wife](sybille) [Sybille](sybille), suspected of it ever since; [Tilly Crabbe](tilly), an English [chambermaid](tilly); and [Corporal Wolf](wolf), a German [deserter](wolf) [who](wolf) is afraid of heights. [Kofi](kofi), [who](kofi) sees nothing, takes [his](kofi) [wife](odette) to a neurologist.
- find odette "comes into"
- die.past marguerite "death of an aunt"
- kin marguerite odette "an aunt"
- married kofi odette "husband"
- travel odette "drives out"
+ injure odette "hitting her head"
+ meet baron+sybille+tilly+wolf odette "can see the people"
- die.past baron+sybille+tilly+wolf "have died there"
- attack.past _ baron "poisoned"
- married baron sybille "his wife"
- accuse _ sybille "suspected"
- flee.past wolf "deserter"
- sad wolf "afraid of heights"
- help kofi odette "takes his wife"

== 2 Second Opinion
Having been told by three specialists that nothing is the matter with [her](odette), [Odette](odette) tries to ignore the ghosts, [who](baron+sybille+tilly+wolf) retaliate by reciting the tax code in chorus. The only [one](tilly) to take pity on [her](odette) is [Tilly](tilly), [who](tilly) confides that [she](tilly) fell to [her](tilly) death down the laundry chute on the eve of [her](tilly) wedding to the night [porter](porter). When [Kofi](kofi) suggests selling to [Ingeborg Fisk](buyer), a Danish wellness [magnate](buyer), [she](odette) is about to sign, until [she](odette) notices, behind the [Dane](buyer), the [chambermaid](tilly) crying into an invisible duster. To [her](odette) [husband](kofi)'s dismay, [Odette](odette) tears up the contract.
- flee? odette baron+sybille+tilly+wolf "tries to ignore"
- attack baron+sybille+tilly+wolf odette "retaliate"
- help tilly odette "take pity"
- reveal tilly odette "confides"
- die.past tilly "fell to her death"
- engaged.past porter tilly "eve of her wedding"
- gift? kofi+odette buyer "selling"
- sad tilly "crying"
- discover odette tilly "notices"
- married kofi odette "husband's"
- sad kofi odette "dismay"
+ reject odette buyer "tears up the contract"

== 3 Family Silver
The late [aunt](marguerite), it comes to light, has not moved on either; [Marguerite](marguerite) has merely been sulking in the boiler room, because the [niece](odette) [she](marguerite) left everything to never visited [her](marguerite). Through [Odette](odette), [who](odette) passes on the insults faithfully, [she](marguerite) quarrels with [her](marguerite) living [brother](fons), [Fons](fons), over the teaspoons, to which [he](fons), [Odette](odette)'s [father](fons), has helped himself on the day of the funeral. [Fons](fons) takes the whole thing for a trick of [his](fons) [daughter](odette)'s, but the detail about the parrot, which no one alive can know, makes [him](fons) go pale and hand back eleven of the twelve.
- return marguerite "not moved on"
- kin marguerite odette "niece"
- sad marguerite odette "sulking"
- help odette marguerite "passes on"
+ quarrel fons marguerite "quarrels with"
- sibling fons marguerite "brother"
- parent fons odette "father"
+ steal.past fons marguerite "helped himself"
- betray! odette fons "takes the whole thing"
- discover fons marguerite "go pale"
- gift fons odette "hand back"

== 4 Quiet Night In
[Kofi](kofi) cooks for nine. [Odette](odette) eats alone with [Kofi](kofi). [Tilly](tilly) loves [Wolf](wolf). [Wolf](wolf) fears [Tilly](tilly). [Praline](dog) barks at [Gaspard](baron). [Praline](dog) can see [Gaspard](baron). [She](dog) is [Kofi](kofi)'s [dog](dog). [Sybille](sybille) pets [Praline](dog). No woman was ever lonelier than [Sybille](sybille). [Gaspard](baron) accuses [Sybille](sybille) daily. [Sybille](sybille) yawns. Steam rises from the pool. A tap drips until dawn.
+ love tilly wolf "loves"
- sad wolf tilly "fears"
- discover dog baron "can see"
- sad sybille "lonelier"
- accuse baron sybille "accuses"
- help sybille dog "pets"
- create kofi "cooks"

== 5 The Inspector Always Dies Twice
A health [inspector](inspector) chokes on one of [Kofi](kofi)'s meatballs and expires in the breakfast room, and while [Odette](odette), mortified, negotiates with the ambulance men, [his](inspector) ghost goes on inspecting. [He](inspector) is on the point of writing a devastating report that nobody will ever read when [Mr. Tidy](reaper), a courteous [being](reaper) with a briefcase, comes to collect [him](inspector) and, in passing, ticks off the other residents on a list, remarking that the [baron](baron) is more than two centuries overdue. [Gaspard](baron) hides in the dumb waiter; [Wolf](wolf) volunteers to go in [his](baron) stead and is sent back, not being on the list at all. Why is [he](wolf) not?
+ die inspector "expires"
- sad odette "mortified"
- kill kofi inspector "chokes on one of"
- travel reaper inspector "comes to collect"
+ flee baron reaper "hides"
- help? wolf baron "in his stead"
- reject reaper wolf "sent back"

== 6 Marriage of Inconvenience
[Kofi](kofi), sleeping badly, asks [Odette](odette) to choose between [him](kofi) and "[them](baron+marguerite+sybille+tilly+wolf)". As the choice is overheard by [all](baron+marguerite+sybille+tilly+wolf) of [them](baron+marguerite+sybille+tilly+wolf), a committee chaired by [Sybille](sybille), [who](sybille) knows about marriages gone wrong, sets out to win [him](kofi) over, moving [his](kofi) slippers to where [he](kofi) needs them and stirring [his](kofi) stew. [He](kofi) flees to [his](kofi) [sister](akua) in [Ghent](@ghent). [Akua](akua), a [priest](akua), comes back with [him](kofi), walks once through the house and tells [her](akua) [brother](kofi) that there are five of [them](baron+marguerite+sybille+tilly+wolf), that the [one](marguerite) in the boiler room is rude, and that [he](kofi) owes [his](kofi) [wife](odette) an apology, which [he](kofi) makes on [his](kofi) knees.
- quarrel kofi odette "asks Odette to choose"
- discover baron+marguerite+sybille+tilly+wolf kofi+odette "overheard"
- help baron+marguerite+sybille+tilly+wolf kofi "moving his slippers"
+ flee kofi baron+marguerite+sybille+tilly+wolf "flees"
- sibling akua kofi "sister"
- return akua+kofi "comes back"
- investigate akua _ "walks once through"
+ reveal akua kofi "tells her brother"
- married kofi odette "his wife"
- reconcile kofi odette "an apology"

== 7 Who Killed the Baron?
Cornered by [Tidy](reaper)'s second visit, [Gaspard](baron) obtains a stay of execution on condition that [his](baron) murder be cleared up, which puts [Odette](odette) to work on the household accounts of 1781. [She](odette) finds that arsenic was bought, but for the rats, and that [Sybille](sybille) on the day in question was eloping with a Walloon [cellist](cellist) and got no farther than the gate. [Her](sybille) [husband](baron), [who](baron) had never heard of any [cellist](cellist), is more offended by this than by [his](baron) death. The true [culprit](baron), as an entry in a shaky hand reveals, was [Gaspard](baron) himself, [who](baron) had mistaken the tin for sugar. For the first time in [his](baron) existence [he](baron) asks a [woman](sybille)'s pardon.
- travel reaper "second visit"
- help reaper baron "stay of execution"
- kill.past? _ baron "murder"
- investigate odette baron "to work on"
- discover odette sybille "finds"
- flee.past cellist+sybille "eloping"
- affair.past cellist sybille "eloping"
- married baron sybille "husband"
- discover.past! baron cellist "never heard of"
- sad baron sybille "offended"
+ kill.past baron baron "mistaken the tin"
+ reconcile? baron sybille "asks a woman's pardon"

== 8 Séance
Because bookings have dried up, [Kofi](kofi) engages [Madame Zoska](medium), a fraudulent [medium](medium), for a weekend of table-turning. [She](medium) knocks with [her](medium) knee; [Tilly](tilly), [whose](tilly) sense of honour is offended, knocks back. In the resulting panic [Zoska](medium), [who](medium) has truly heard something for the first time in thirty years of deceit, locks herself in the sauna, where [Odette](odette) talks [her](medium) round with an account of how it was in [her](odette) own case. It turns out that the guests have enjoyed themselves. [Marguerite](marguerite) recognises in the [charlatan](medium) the [woman](medium) [who](medium) once sold [her](marguerite), for nine hundred francs, a message from [her](marguerite) dead [fiancé](margfi), and empties the bath over [her](medium).
- hire medium kofi "engages"
- betray medium _ "fraudulent"
- sad tilly medium "offended"
- attack tilly medium "knocks back"
+ flee medium "locks herself in"
- help odette medium "talks her round"
- reveal odette medium "an account"
- discover marguerite medium "recognises"
- betray.past medium marguerite "once sold her"
- engaged.past margfi marguerite "fiancé"
- die.past margfi "dead"
+ attack marguerite medium "empties the bath"

== 9 Corporal Punishment
[Wolf](wolf)'s absence from [Tidy](reaper)'s list is explained when an old [man](wolfold) in a wheelchair checks in, is wheeled past the portrait gallery and looks the [deserter](wolf) straight in the face. [He](wolfold) is [Johannes Wolf](wolfold), a hundred and one, alive and in possession of all [his](wolfold) teeth: what haunts the hotel is not a dead [man](wolf) but the courage that [he](wolfold) left behind there in 1944, when [he](wolfold) let the [chambermaid](lisette) [who](lisette) had hidden [him](wolfold) in the attic be led away in [his](wolfold) place. [The two](wolf+wolfold) talk until daybreak. [Tilly](tilly), in love with half a [person](wolf), does not know where to look.
- travel wolfold "checks in"
- meet wolf wolfold "looks the deserter"
- die! wolfold "alive"
+ discover _ wolf "is explained"
- help.past lisette wolfold "had hidden him"
- betray.past wolfold lisette "be led away"
- arrest.past _ lisette "led away"
- love tilly wolf "in love with"
- reveal wolfold wolf "talk until daybreak"

== 10 Fisk Strikes Back
[Fisk](buyer), [who](buyer) has bought up the hotel's debts from [Fons](fons), of all people, gives [Odette](odette) thirty days to get out, and turns up with a surveyor and eleven yoga mats. [Odette](odette) disowns [her](odette) [father](fons). While [Sybille](sybille) is for frightening the [investor](buyer) to death, [Odette](odette) forbids it, on the ground that [she](buyer) would then have to be put up for ever. It is old [Johannes](wolfold) [who](wolfold) climbs, or has himself carried by [Kofi](kofi), up to the attic, to look for what [he](wolfold) and [Lisette](lisette) had walled in there one night. Halfway up the ladder the [corporal](wolf), afraid of heights, takes [his](wolfold) hand, and only one of [them](wolf+wolfold) arrives.
- gift fons buyer "bought up"
- betray fons odette "of all people"
- threaten buyer odette "thirty days"
+ parent.end fons odette "disowns her father"
- kill? sybille buyer "frightening the investor"
- quarrel odette sybille "forbids it"
- help kofi wolfold "carried by Kofi"
- sad wolf "afraid of heights"
+ reconcile wolf wolfold "takes his hand"

== 11 What Lay Behind the Wall
Behind the bricks are a sack of coupons and a letter, from which it follows that [Lisette](lisette) came home from the camp, married a [baker](baker) and waited in vain for a certain [German](wolfold) to ring the bell; [she](lisette) was the [grandmother](lisette) of [Fons](fons) and [Marguerite](marguerite). The [centenarian](wolfold) weeps. [Fons](fons), confronted with a [man](wolfold) [who](wolfold) has regretted one bad bargain for eighty years, drives through the night to [Copenhagen](@copenhagen) so as to undo [his](fons) own. [He](fons) comes too late, for [Fisk](buyer) has slipped on a yoga mat and breathed [her](buyer) last; but [she](buyer) happens to have done so in the lobby of the [Hotel Brumes](#brumes), and [Odette](odette) is waiting there, pen in hand.
- discover _ lisette "follows"
- return.past lisette "came home"
- wedding.past baker lisette "married a baker"
- reject.past wolfold lisette "waited in vain"
- kin fons+marguerite lisette "grandmother"
- sad wolfold "weeps"
- travel fons "drives through the night" @copenhagen
+ die buyer "breathed her last"
- meet buyer odette "is waiting there"

== 12 Checking Out
Since no guest in the history of the house has been as unbearable as the late [Fisk](buyer), [Odette](odette) strikes a deal with [Mr. Tidy](reaper): [he](reaper) takes the [Dane](buyer) off [her](odette) hands before breakfast, and gets in exchange the [baron](baron), [who](baron) declares that [he](baron) will go if [Sybille](sybille) comes along. [She](sybille), [who](sybille) has been a free [woman](sybille) since the matter with the sugar, thinks it over for the length of a gavotte. [Fons](fons) brings the twelfth teaspoon and is hugged by [his](fons) [daughter](odette). [Tilly](tilly), alone on the landing, hears someone whistle a tune from [her](tilly) wedding eve; down the laundry chute, buttons polished, comes the night [porter](porter).
- die.past buyer "late Fisk"
+ help reaper odette "off her hands"
- abduct reaper buyer "takes the Dane"
- invite baron sybille "comes along"
- date baron sybille "gavotte"
- gift fons odette "twelfth teaspoon"
- parent fons odette "daughter"
- reconcile fons odette "hugged by"
- sad tilly "alone"
- engaged.past porter tilly "wedding eve"
+ return porter tilly "down the laundry chute"
