%series The Orchard Ship
%lang en
%genre space opera: mutiny and marriage aboard a generation vessel, TV-listing blurbs
%cast adaora | Captain Adaora Finch; Adaora Finch; Adaora; Finch | f
%cast leif | Leif Sunder; Leif; Sunder | m
%cast tindra | Tindra | f
%cast baptiste | Baptiste | m
%cast roque | Roque Salazar; Roque; Salazar | m
%cast well | Motherwell | n
%cast pruss | Dr Yevgenia Pruss; Dr Pruss; Pruss; Yevgenia | f
%cast wendy | Wendeline Finch; Wendeline | f
%cast abel | Abel Salazar; Abel | m
%cast candace | Candace | f
%cast bishop | the Bishop | n
%cast twinone | Io | f
%cast twintwo | Titan | m
%cast stoker | - | m
%cast sleeper | Oluf Sunder; Oluf | m
%cast goat | Admiral | n
%cast mite | - | f

== 1 Windfall
In the two hundredth year of the voyage an apple tree dies, and [Captain Adaora Finch](adaora) calls it weather. [Leif Sunder](leif), [who](leif) grafts and prunes and keeps [his](leif) counsel, cuts into the trunk and finds copper wire. [His](leif) [apprentice](wendy), [Wendeline](wendy), is told to say nothing to [her](wendy) [mother](adaora). [She](wendy) is on the bridge within the hour.
+ discover leif "finds"
- boss leif wendy "apprentice"
- parent adaora wendy "mother"
+ reveal wendy adaora "on the bridge"

== 2 Deck Nine
[Roque Salazar](roque) speaks for the boiler decks, where the air is second-hand and the votes are third-class. [His](roque) [brother](abel) speaks for nobody: [Abel](abel), [ensign](abel) of the watch, has sworn an oath to [Finch](adaora). When a [stoker](stoker) suffocates behind a locked hatch, the [Salazars](abel+roque) carry [him](stoker) out together and do not look at each other.
- sibling abel roque "brother"
- boss adaora abel "oath"
+ die stoker "suffocates"
- help abel+roque stoker "carry him out"

== 3 The Girl in the Seed Vault
[She](tindra) is twelve, filthy, and on no register. [Tindra](tindra) has lived between the barley and the beans since [her](tindra) unlicensed [mother](mite) was sent out of the airlock. It is the ship's [cook](baptiste), [Baptiste](baptiste), [who](baptiste) has been leaving the back door of the galley ajar all these years; and it is [Yevgenia Pruss](pruss), the [surgeon](pruss), [who](pruss) must report [her](tindra) by law.
- parent mite tindra "mother"
- die.past mite "out of the airlock"
+ find _ tindra "on no register"
- help.past baptiste tindra "ajar"
- reveal? pruss tindra "report her"

== 4 Motherwell Speaks
[Motherwell](well), the [mind](well) of the ship, has had a headache since the copper wire was cut. [She](well) begs the [gardener](leif) to splice it; [he](leif) wants to know first what it fed. A cradle, [she](well) confides, with a [man](sleeper) in it. The name on the lid is [Leif](leif)'s own, two centuries old. [Pruss](pruss), meanwhile, mislays a form.
- ill well "headache"
- help? leif well "splice it"
- reveal well leif "confides"
+ discover leif sleeper "name on the lid"
- lose pruss "mislays"

== 5 The Captain's Table
[Finch](adaora) dines with [her](adaora) [enemy](roque) once a year and has [him](roque) searched first. Over the goat cheese [Salazar](roque) asks for a vote; over the pears [she](adaora) asks what became of [Candace](candace). [He](roque) puts down [his](roque) spoon. [She](candace) married [him](roque) at nineteen, left [him](roque) at twenty for a white uniform, and is now the [captain](adaora)'s own first [officer](candace).
- invite adaora roque "dines with"
- enemy adaora roque "enemy"
- investigate adaora roque "searched"
- wedding.past candace roque "married him"
+ breakup.past candace roque "left him"
- boss adaora candace "first officer"

== 6 Hydroponics
[Wendeline](wendy) feeds the [stowaway](tindra) on strawberries and learns to whistle through [her](wendy) fingers in return. Soon the [two](tindra+wendy) share a hammock, a comb and a plan. When [Abel Salazar](abel) catches [them](tindra+wendy) painting slogans on Deck One, [he](abel) confiscates the brush and, having read the wall twice, corrects the spelling.
- gift wendy tindra "feeds"
- advisor.start tindra wendy "learns"
+ housemate.start tindra wendy "share a hammock"
- create tindra+wendy "painting slogans"
+ discover abel tindra+wendy "catches them"
- steal abel tindra+wendy "confiscates"
- help abel tindra+wendy "corrects"

== 7 Short Rations
Half a loaf a head, by order. It is [Candace](candace) [who](candace) must read it out on Deck Nine, under the eyes of the [man](roque) [whose](roque) name [she](candace) gave back. A bolt flies. [Dr Pruss](pruss) has to pick glass from the [officer](candace)'s cheek, and the first [visitor](abel) with flowers, cut out of ration cards, is [her](candace) former [brother-in-law](abel). Is that a blush?
- reveal candace _ "read"
- ex candace roque "name she gave back"
+ attack _ candace "A bolt flies"
- treat candace pruss "pick glass"
- injure candace "glass"
- gift abel candace "flowers"
- kin.past abel candace "former brother-in-law"
+ love? candace abel "a blush"

== 8 The Bishop
Every mutiny needs a sermon. A hooded [figure](bishop) known only as [the Bishop](bishop) addresses the boiler decks by speaking tube: the ship is not bound for any star, it is going in a circle. Denounced by the bridge as a lie, it makes [Salazar](roque) weep for joy. [Motherwell](well), asked by [Leif](leif), declines to answer, which is one.
+ reveal bishop _ "addresses"
- accuse _ bishop "Denounced"
- betray? bishop _ "lie"
- happy roque "joy"
- reject well leif "declines"

== 9 Thaw
Two hundred years are a long nap. [Oluf Sunder](sleeper), first [gardener](sleeper) of the ship, sits up, demands coffee and is told by [his](sleeper) [great-great-grandson](leif) that there has been none since the second generation. [He](sleeper) screams. [He](sleeper) then asks who is [captain](adaora), and at the name of [Finch](adaora) [he](sleeper) asks for a lawyer. [Baptiste](baptiste) brings [him](sleeper) chicory.
+ recover sleeper "sits up"
- kin leif sleeper "great-great-grandson"
- sad sleeper "screams"
- reveal leif sleeper "is told"
- gift baptiste sleeper "chicory"

== 10 Airlock
[Tindra](tindra) is found out. The law says vacuum, and the [captain](adaora), [whose](adaora) own [child](wendy) chains herself to the lever, reads it aloud to the end. Below, [Roque](roque) makes it the signal. While [his](roque) [brother](abel) is ordered to hold the stairs against [him](roque), the hooded [Bishop](bishop) walks up to the lever, takes off the hood and is the [surgeon](pruss).
+ discover _ tindra "found out"
- kill? adaora tindra "vacuum"
- parent adaora wendy "child"
- rescue? wendy tindra "chains herself"
- attack? roque _ "the signal"
- sibling abel roque "brother"
- enemy abel roque "against him"
+ reveal pruss _ "takes off the hood"

== 11 Full Circle
Eighteen years ago, says [Pruss](pruss), [she](pruss) signed one paper; the [woman](mite) [whom](mite) [she](pruss) signed away was [her](pruss) [patient](mite) and [her](pruss) [friend](mite). [She](pruss) will not sign another. [Oluf](sleeper) adds that the course was [his](sleeper), the circle was a quarantine, and the quarantine ended a century back. [Adaora Finch](adaora) has known it since [her](adaora) first day in the chair. [She](adaora) unchains [her](adaora) [daughter](wendy).
- betray.past pruss mite "signed away"
- advisor.past pruss mite "patient"
- friend.past mite pruss "friend"
- reject pruss _ "will not sign"
- reveal sleeper _ "adds"
+ discover.past adaora _ "has known it"
- rescue adaora wendy "unchains"
- parent adaora wendy "daughter"

== 12 Stairs
The [brothers](abel+roque) meet on the forty-first step. The [younger](abel) has a pistol, the [elder](roque) has [his](roque) arms full of a [goat](goat) called [Admiral](goat), [whom](goat) the mob was about to roast; it is hard to say, afterwards, who embraced whom. In the silence [Candace](candace) resigns [her](candace) commission to the [one](roque) and says yes to the [other](abel), [who](abel) had not asked.
- sibling abel roque "brothers"
- rescue roque goat "arms full"
- kill? _ goat "roast"
+ reconcile abel roque "embraced"
- quit candace "resigns"
+ engaged.start abel candace "says yes"
- propose! abel candace "had not asked"

== 13 Landfall Minus One
[Finch](adaora) stands trial in the orchard, with apples for and against. [Her](adaora) [accuser](sleeper), two hundred and thirty years old, nods off. [Tindra](tindra), called to say what [she](tindra) wants done with [her](adaora), thinks of the lever and of strawberries; [she](tindra) asks that the old [woman](adaora) be put to work with [Leif](leif). Digging, if possible. [Wendeline](wendy) is voted to the chair at seventeen.
- accuse sleeper adaora "accuser"
- arrest _ adaora "stands trial"
- help tindra adaora "put to work"
- hire? adaora leif "put to work"
+ hire wendy "voted"

== 14 Windfall, Again
Blue, with clouds. [Motherwell](well), [whose](well) headache is cured at last by a wire around an apple branch, counts the hours aloud. [Pruss](pruss) delivers [Candace](candace) of [twins](twinone+twintwo), [Io](twinone) and [Titan](twintwo), in free fall. Of all aboard only [Oluf](sleeper) has ever felt rain, and when the ramp goes down the old [man](sleeper) is discovered to have slipped away in [his](sleeper) chair, smiling, one minute short of it.
- recover well "cured"
- birth candace twinone+twintwo "delivers"
- treat candace pruss "delivers"
- sibling twinone twintwo "twins"
- happy sleeper "smiling"
+ die sleeper "slipped away"
