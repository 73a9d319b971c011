%series The Miller's Widow
%lang en
%genre village saga, English fens 1920s, novel-series blurbs and summaries
%cast tabitha  | Tabitha Leeming; Tabitha | f
%cast enoch    | Enoch Leeming; Enoch | m
%cast jabez    | Jabez Thrale; Jabez; Thrale | m
%cast lavender | Lavender Thrale; Lavender | f
%cast sib      | Sibyl Leeming; Sibyl | f
%cast gypsy    | Lemuel Boswick; Lemuel | m
%cast parson   | Mr Dacre; Dacre | m
%cast parsonwife | Mrs Dacre; Constance | f
%cast anker    | Willem Anker; Willem | m
%cast dinah    | Dinah | f
%cast sexton   | Old Peck; Peck | m
%cast nan      | Nan Peck; Nan | f
%cast basil    | Basil Orme; Basil; Orme | m
%cast mop      | Mop | n
%cast midw     | Mrs Tansy; Tansy | f
%cast bargee   | - | m
%cast coroner  | - | m
%cast child    | Enoch | m
%cast mam      | - | f
%cast nephew   | - | m
%cast judge    | - | m

== 1
The war has been over for four years when the telegram at last comes true: men from the [Graves Commission](#graves) bring home a button, and [Tabitha Leeming](tabitha), [miller](enoch)'s [wife](tabitha), may call herself what [she](tabitha) has been since [Arras](@arras). [Her](tabitha) [sister-in-law](sib) [Sibyl](sib) wants the mill sold. [Jabez Thrale](jabez), [who](jabez) grinds the other half of the county's corn, calls with condolences and a price. [She](tabitha) shows [him](jabez) the stairs. By the sluice a barefoot [child](dinah) is watching, hungry enough to eat the ducks' bread.
- die.past enoch "what she has been"
- married.past enoch tabitha "miller's wife"
- kin sib tabitha "sister-in-law"
+ reject tabitha jabez "shows him the stairs"

== 2
[Dinah](dinah), as the [waif](dinah) calls herself, won't say whose [she](dinah) is. [Tabitha](tabitha) puts [her](dinah) in [Enoch](enoch)'s old room, to the indignation of [Sibyl](sib), [who](sib) has kept [her](sib) [brother](enoch)'s boots blacked in it since 1914. Across the river, [Lavender Thrale](lavender) reads poems to [her](lavender) [father](jabez)'s Dutch drainage [engineer](anker) and finds that [Willem Anker](anker) prefers sluices. [He](anker) asks about one sluice in particular, on the wrong bank, and about the [woman](tabitha) [who](tabitha) opens it every dawn in [her](tabitha) nightgown.
- reveal! dinah "won't say"
+ invite tabitha dinah "puts"
- sad sib tabitha "indignation"
- sibling enoch sib "brother"
- parent jabez lavender "father"
- hire.past anker jabez "engineer"
- boss jabez anker "engineer"
- reject anker lavender "prefers sluices"
- investigate anker tabitha "asks"

== 3
Flour stolen by night, then a hen, then a hymnal. [Old Peck](sexton), the [sexton](sexton), sets a mantrap in the churchyard and catches the [parson](parson). While [Mr Dacre](parson) lies with [his](parson) foot in vinegar, [his](parson) [wife](parsonwife) takes the service, in [her](parsonwife) own words, to a packed church. [Dinah](dinah), in the loft, knows who the thief is, for [she](dinah) shares [his](gypsy) supper: [Lemuel Boswick](gypsy), a deserter, has been living in the organ. [She](dinah) tells nobody but the mill [dog](mop).
- steal _ "stolen by night"
- injure parson sexton "catches the parson"
- married parson parsonwife "wife"
- create parsonwife "takes the service"
+ discover dinah gypsy "knows who"
- steal gypsy _ "thief"
- flee.past gypsy "deserter"
- reveal dinah mop "tells nobody but"

== 4
[Mop](mop) can't keep a secret: [he](mop) leads [Nan](nan), the [sexton](sexton)'s [granddaughter](nan), to the bellows with [his](mop) tail going. [Lemuel](gypsy) claps a hand over [her](nan) mouth, and takes it off again because [she](nan) is laughing. [She](nan) used to bowl at [him](gypsy) behind the school. Twelve years on [she](nan) brings [him](gypsy) razors, a shirt of [her](nan) [grandfather](sexton)'s and, on the third evening, herself. Over the water [Thrale](jabez) opens the wrong sluice, in a dry month, and laughs to see [his](jabez) [neighbour](tabitha)'s wheel stand still.
- betray mop dinah "can't keep a secret"
- find nan gypsy "leads"
- kin nan sexton "granddaughter"
- attack gypsy nan "claps a hand"
- happy nan "laughing"
- friend.past gypsy nan "bowl at him"
- gift nan gypsy "razors, a shirt"
+ sex gypsy nan "herself"
+ attack jabez tabitha "wrong sluice"
- happy jabez tabitha "laughs"
- neighbour jabez tabitha "neighbour"

== 5
A miller without water can starve or dig. [Tabitha](tabitha) digs. On the second day somebody takes up a spade at the far end of the cut, and on the third [they](anker+tabitha) meet in the middle, [she](tabitha) with blistered hands and [Willem](anker) without a post, [Thrale](jabez) having seen [him](anker) through a telescope. [Sibyl](sib) brings out lemonade for one. [Her](tabitha) [lodger](anker), as of that night, has the loft, the [dog](mop) and very few English words, none of which [he](anker) uses. [Lavender](lavender) burns a sonnet.
- create tabitha "digs"
+ help anker tabitha "takes up a spade"
- injure tabitha "blistered"
- quit anker jabez "without a post"
- discover jabez anker "through a telescope"
- gift sib tabitha "lemonade"
- housemate.start anker tabitha "lodger"

== 6
Summoned by an anonymous hand, two redcaps turn over the church from crypt to cock. It is [Constance Dacre](parsonwife) [who](parsonwife) sits down at the organ and plays, with [Lemuel](gypsy)'s heartbeat against [her](parsonwife) knees, until they give up. Who wrote? [Nan](nan) suspects [Sibyl](sib); [Sibyl](sib), insulted, says that [she](sib) always signs. The [parson](parson), [whose](parson) foot will never be right, has been practising a left-handed script, and [his](parson) [wife](parsonwife) finds the blotter. That Sunday [she](parsonwife) preaches on Judas and looks neither left nor right.
- investigate _ gypsy "turn over"
+ rescue parsonwife gypsy "sits down"
- create parsonwife "plays"
- accuse nan sib "suspects"
- sad sib nan "insulted"
- injure.past parson "never be right"
- married parson parsonwife "wife"
- betray.past parson gypsy "left-handed script"
+ discover parsonwife parson "finds the blotter"

== 7
On a [bargee](bargee)'s tip, [Basil Orme](basil) of the [Fenland Mercury](*mercury) comes to write about a woman miller and goes away having written about [Sibyl](sib): nobody has asked [her](sib) a question since the Armistice. [She](sib) tells [him](basil) of [her](sib) [brother](enoch), the boots, the button. [She](sib) has been wooed by post within the month. [Tabitha](tabitha) is to be sued for the cut; the summons is served by the [coroner](coroner)'s [nephew](nephew), for want of a bailiff, and [Dinah](dinah) eats it.
- travel basil "comes to write"
- reveal bargee basil "tip"
- kin coroner nephew "nephew"
- create basil "written about Sibyl"
- reveal sib basil "tells"
- sibling enoch sib "brother"
+ flirt basil sib "wooed by post"
+ accuse jabez tabitha "sued"

== 8
November, and the bank goes. [Thrale](jabez)'s mill stands to the windows in the flood that [his](jabez) own sluice has let in. [His](jabez) [daughter](lavender) is on the roof with the ledgers. [Tabitha](tabitha) and [Willem](anker) row across, hand [Lavender](lavender) into the boat and go back for the [man](jabez) himself, [who](jabez) will not leave [his](jabez) stones; it is [Dinah](dinah), swimming in on a barrel, [who](dinah) says the one thing that could shift [him](jabez). "[I](dinah) know [you](jabez)," [she](dinah) says. "[You](jabez) gave [my](dinah) [mam](mam) ten shillings to go away."
- parent jabez lavender "daughter"
- travel anker+tabitha "row"
+ rescue anker+tabitha lavender "hand Lavender into"
- rescue? anker+tabitha jabez "go back for"
- reject jabez anker+tabitha "will not leave"
+ reveal dinah jabez "says the one thing"
- parent mam dinah "mam"
- gift.past jabez mam "ten shillings"
- betray.past jabez mam "to go away"

== 9
[Lavender](lavender) has always wanted a sister and has got one with nits. [Thrale](jabez), under a borrowed quilt in the house of [his](jabez) [enemy](tabitha), stares at the wall. There is a grave at [Wisbech](@wisbech), [Dinah](dinah) tells [him](jabez), with a number on. [He](jabez) goes alone. [He](jabez) comes back with mud to the knees, asks [Tabitha](tabitha) what [he](jabez) owes for [his](jabez) [girl](dinah)'s keep, and is told: one sluice. [Willem](anker), translating for no one, says "Ja" out loud. It's [his](anker) third word.
- sibling dinah lavender "sister"
- reveal dinah jabez "tells"
- parent jabez dinah "girl"
- enemy jabez tabitha "enemy"
- sad jabez "stares at the wall"
- die.past mam "grave"
- travel jabez "goes alone" @wisbech
- return jabez "comes back"
+ reconcile jabez tabitha "one sluice"

== 10
[Lemuel](gypsy) could have gone over the fields any night this half-year. [He](gypsy) has stayed for [Nan](nan), and [Nan](nan) can no longer do up [her](nan) smock. [He](gypsy) walks into the police house on the Feast of Stephen, buttoned and shaved. The court hears that at [Arras](@arras) [he](gypsy) had carried a [comrade](enoch) for two miles, laid [him](enoch) down, and kept on walking. What [comrade](enoch)? From the gallery [Tabitha](tabitha) holds up a button. [Mrs Tansy](midw), sworn in because there's nobody else left to swear, says that [she](midw) delivered [him](gypsy) and [he](gypsy) was a good baby.
- love gypsy nan "stayed for Nan"
- pregnant nan gypsy "do up her smock"
+ arrest _ gypsy "police house"
- rescue.past? gypsy enoch "carried a comrade"
- colleague.past enoch gypsy "comrade"
- flee.past gypsy "kept on walking"
+ discover tabitha gypsy "holds up a button"
- help midw gypsy "sworn in"
- birth.past _ gypsy "delivered"

== 11
The verdict is three months, and the [judge](judge) blows [his](judge) nose. [Tabitha](tabitha) visits. [She](tabitha) asks [him](gypsy) what [Enoch](enoch) said, on those two miles. That the left stone wants dressing, says [Lemuel](gypsy), and that [she](tabitha)'s to marry someone who can count. The [widow](tabitha) walks home along the dyke for the first time without looking at the water. [Sibyl](sib), in veil and goloshes, becomes [Mrs Basil Orme](sib), gives the boots to [Willem](anker), and is driven off in a sidecar, shrieking with pleasure.
- travel tabitha "visits"
+ reveal gypsy tabitha "says Lemuel"
- wedding? _ tabitha "to marry someone"
- arrest _ gypsy "three months"
- die.past enoch "widow"
+ wedding basil sib "becomes"
- gift sib anker "gives the boots"
- travel sib "driven off"
- happy sib "pleasure"

== 12
[Constance](parsonwife) is to have the parish, in all but name; [Mr Dacre](parson) raises bees and signs what [she](parsonwife) puts in front of [him](parson). [Mrs Tansy](midw) is fetched to the organ loft, where [Nan](nan) has insisted on going, and a fourth [Boswick](child) is born to the sound of the voluntary. [They](gypsy+nan) call [him](child) [Enoch](child). Down at the mill, the new wheel turns. [Willem](anker), in a dead [man](enoch)'s boots, has the English for it at last; [he](anker) gets as far as "Will," and [Tabitha](tabitha) says [she](tabitha) will.
- hire? parsonwife "have the parish"
- create parson "raises bees"
+ birth nan child "born"
- treat nan midw "fetched"
- parent gypsy+nan child "Boswick"
- die.past enoch "dead man"
+ propose anker tabitha "English for it"
- engaged.start anker tabitha "says she will"
