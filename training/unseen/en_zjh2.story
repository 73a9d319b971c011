%series The Salt Regency
%lang en
%genre costume radio play in twelve parts: an island court, 1743, programme-guide entries
%cast teodora | Queen Teodora; Teodora | f
%cast alba | Princess Alba; Alba | f
%cast corvin | Lord Corvin Hale; Lord Corvin; Corvin | m
%cast zenobia | Zenobia Quill; Zenobia; Quill | f
%cast ruud | Count Balthasar Ruud; Ruud; Balthasar | m
%cast ansgar | Prince Ansgar; Ansgar | m
%cast nkem | Doctor Nkem; Nkem | n
%cast tibor | Father Tibor; Tibor | m
%cast fitch | Fitch | m
%cast gardener | Linnet Oduya; Linnet | f
%cast king | - | m
%cast nurse | Marrow | f
%cast infant | Leander | m
%cast captain | Captain Sorrel; Sorrel | m

== 1 The Empty Chair
When the [King](king) chokes on a quail bone, [his](king) [brother](corvin), [Lord Corvin Hale](corvin), is proclaimed regent before the plate has been cleared, although [Queen Teodora](teodora), [whose](teodora) [husband](king) is still warm, had counted on that office for herself. [Princess Alba](alba), the seventeen-year-old [child](alba) of the [King](king)'s first bed, weeps in the rose garden, where an under-[gardener](gardener) lends [her](alba) a handkerchief, asks nothing and thereby becomes the first [person](gardener) at court [whom](gardener) the [girl](alba) trusts.
+ die king "chokes"
- sibling corvin king "brother"
+ hire corvin "proclaimed regent"
- married.past king teodora "husband"
- hire! teodora "counted on that office"
- parent king alba "child"
- sad alba "weeps"
- help gardener alba "lends her a handkerchief"
- friend.start alba gardener "trusts"

== 2 Mourning Dress
Black suits the [widow](teodora), and [Count Balthasar Ruud](ruud), the [ambassador](ruud) of an unloved neighbour, is not the only [one](ruud) to remark on it; [his](ruud) glance rests on [her](teodora) throughout the requiem. [Zenobia Quill](zenobia), [who](zenobia) has dressed the [Queen](teodora) for ten years and been the [Count](ruud)'s [mistress](zenobia) for two, sees where [he](ruud) is looking and drives a pin into [Her Majesty](teodora)'s shoulder. It was the damp, [she](zenobia) explains. [Corvin](corvin), for [his](corvin) part, informs [his](corvin) [niece](alba) that [she](alba) is to be given to [Prince Ansgar](ansgar) by midsummer.
- married.past king teodora "widow"
- love ruud teodora "glance rests"
- boss teodora zenobia "dressed the Queen"
+ affair ruud zenobia "mistress"
- jealous zenobia teodora "sees where"
- injure teodora zenobia "drives a pin"
- betray zenobia teodora "the damp"
- kin alba corvin "niece"
+ wedding? alba ansgar "given to Prince Ansgar"

== 3 A Suitor Lands
[Prince Ansgar](ansgar) comes ashore seasick, in the arms of [his](ansgar) [captain](captain), and is so frightened of [his](ansgar) [intended](alba) that [he](ansgar) bows to the [nurse](nurse) instead. [Alba](alba) likes [him](ansgar) for that; [she](alba) does not like [him](ansgar) as [she](alba) likes the [gardener](gardener), with [whom](gardener) [she](alba) now spends every dawn among the bean rows, and [Doctor Nkem](nkem), [who](nkem) walks at the same hour, prefers to study the clouds. At supper [Ruud](ruud) passes [Teodora](teodora) the salt and, beneath it, a note.
- travel ansgar "comes ashore"
- boss ansgar captain "his captain"
- sad ansgar alba "frightened"
- engaged alba ansgar "intended"
- meet alba ansgar "bows to the nurse"
- love! alba ansgar "does not like him"
+ love alba gardener "likes the gardener"
- date alba gardener "spends every dawn"
- discover nkem alba+gardener "study the clouds"
- gift ruud teodora "passes"
- flirt ruud teodora "a note"

== 4 Short Scenes
[Fitch](fitch) carries the notes. [Fitch](fitch) can read. The [footman](fitch) sells them to [Corvin](corvin). [Corvin](corvin) pays [Fitch](fitch). Nobody thanks [Fitch](fitch). The [Queen](teodora) meets [Ruud](ruud) in the chapel. There [she](teodora) kisses [Balthasar](ruud). Under the organ sits [Zenobia](zenobia). [Zenobia](zenobia) returns [his](ruud) garnet ring. So ends the story of [Balthasar](ruud) and [Zenobia](zenobia). The dog howls. The tide comes in.
+ betray fitch teodora "sells them"
- reveal fitch corvin "sells them to Corvin"
- gift corvin fitch "pays"
- date ruud teodora "in the chapel"
+ kiss ruud teodora "kisses"
- discover zenobia ruud+teodora "Under the organ"
+ affair.end ruud zenobia "returns his garnet ring"

== 5 The Regent's Terms
In possession of eleven letters, the [regent](corvin) lays before [his](corvin) [sister-in-law](teodora) a choice between the convent and [his](corvin) own bed, and [she](teodora), having slapped [him](corvin), asks for a week. [Father Tibor](tibor), [her](teodora) [confessor](tibor), counsels patience; it is good advice, except that [he](tibor) has been [Corvin](corvin)'s [creature](tibor) from the seminary on. [Alba](alba), meanwhile, is caught climbing back through the window by old [Marrow](nurse), [who](nurse) nursed [her](alba) and [her](alba) [father](king) before [her](alba), and [who](nurse) swears to hold [her](nurse) tongue.
- kin corvin teodora "sister-in-law"
+ threaten corvin teodora "a choice"
- attack teodora corvin "slapped him"
- advisor tibor teodora "confessor"
- betray tibor teodora "Corvin's creature"
- discover nurse alba "caught"
- parent king alba "father"
- reveal! nurse "hold her tongue"

== 6 Convent Weather
[Teodora](teodora) chooses neither. By night [she](teodora) boards the ship of [Ansgar](ansgar)'s [captain](captain), a wry bachelor named [Sorrel](captain), but the chain across the harbour has been raised and [both](captain+teodora) are taken. The [Count](ruud), on [whose](ruud) arm [she](teodora) was to have stepped ashore in exile, does not lift a finger: [he](ruud) is busy signing a treaty with the [man](corvin) [who](corvin) has jailed [her](teodora). [Zenobia](zenobia) brings the [prisoner](teodora) linen. [The two](teodora+zenobia), sharing one candle, find that [they](teodora+zenobia) have been made fools of by the same [gentleman](ruud), and laugh until the guard knocks.
+ flee teodora corvin "boards the ship"
- boss ansgar captain "captain"
+ arrest corvin captain+teodora "are taken"
- help! ruud teodora "lift a finger"
- betray ruud teodora "signing a treaty"
- help zenobia teodora "linen"
- discover teodora+zenobia ruud "find that they"
- betray.past ruud teodora+zenobia "made fools of"
- reconcile teodora zenobia "laugh"

== 7 The New Favourite
A court abhors a vacuum, and within the month it is the young [Prince](ansgar) to [whom](ansgar) [Ruud](ruud) pays compliments and the [doctor](nkem) to [whom](nkem) everyone brings a pulse. [Nkem](nkem) tells the [regent](corvin), [who](corvin) has been coughing into [his](corvin) lace, that it is the lungs. [Corvin](corvin) strikes the [physician](nkem) and orders another. [Ansgar](ansgar), homesick and kind, confides to the [Princess](alba) that there is a lieutenant at home; [she](alba) confides that there is [someone](gardener) in the bean rows; and thus the [betrothed](alba+ansgar) become allies.
- flirt ruud ansgar "pays compliments"
+ ill corvin "the lungs"
- reveal nkem corvin "tells the regent"
- attack corvin nkem "strikes"
- reveal ansgar alba "confides to the Princess"
- sad ansgar "homesick"
- love ansgar _ "a lieutenant"
- reveal alba ansgar "she confides"
- love alba gardener "someone in the bean rows"
- engaged alba ansgar "betrothed"
- friend.start alba ansgar "allies"

== 8 A Name for the Gardener
[She](gardener) is called [Linnet Oduya](gardener), the herald reads out, and [she](gardener) is charged with having bewitched a [princess](alba). It was [Fitch](fitch) [who](fitch) informed on [her](gardener), for six crowns. [Alba](alba) declares before the whole council that no witchcraft was needed, [she](alba) having loved [Linnet](gardener) since the handkerchief. One could hear a fan drop. [Her](alba) [uncle](corvin) has the [gardener](gardener) put in the tower next to the [Queen](teodora), [her](alba) [stepmother](teodora), [who](teodora) knocks through the wall that [she](teodora) for one is not surprised.
- accuse _ gardener "charged with"
- betray fitch gardener "informed on"
+ confess alba gardener "having loved Linnet"
- reveal alba _ "declares"
- kin alba corvin "uncle"
+ arrest corvin gardener "in the tower"
- kin alba teodora "stepmother"
- neighbour gardener teodora "next to the Queen"

== 9 With Child
[Zenobia](zenobia) can no longer be laced. That the [Count](ruud) is responsible [she](zenobia) admits only to [Marrow](nurse), for [he](ruud) is about to lead a northern heiress to the altar and [she](zenobia) would sooner starve than hold out [her](zenobia) hand. [Tibor](tibor), in [whose](tibor) confessional the old [nurse](nurse) unburdens herself, breaks the seal within the hour. Far from being shamed, the [Count](ruud) denies ever having known a [Zenobia Quill](zenobia). From the tower comes a sound of singing: a [queen](teodora) and a [gardener](gardener), in thirds.
+ pregnant zenobia ruud "no longer be laced"
- reveal zenobia nurse "admits"
- wedding? ruud _ "to the altar"
- reveal nurse tibor "unburdens"
- advisor tibor nurse "confessional"
- betray tibor nurse "breaks the seal"
- reveal tibor _ "breaks the seal"
- reject ruud zenobia "denies"
- create gardener+teodora "singing"

== 10 The Chain
[Ansgar](ansgar), [whom](ansgar) nobody takes seriously, gets the harbour guard drunk on [his](ansgar) own bridal wine, and [Sorrel](captain), freed by [him](ansgar), lowers the chain. [Alba](alba) opens the tower. Faced with the open door, however, the [Queen](teodora) declines to flee a second time; [she](teodora) walks, in prison grey, into the council chamber, where the [regent](corvin) is spitting blood, and takes the empty chair. No one stops [her](teodora). [Corvin](corvin) asks [her](teodora), of all people, for water, and [she](teodora) holds the cup.
- betray ansgar _ "drunk"
+ rescue ansgar captain "freed by him"
- rescue alba gardener+teodora "opens the tower"
- flee! teodora corvin "declines to flee"
- ill corvin "spitting blood"
+ hire teodora "takes the empty chair"
- help teodora corvin "holds the cup"

== 11 Accounts
The [man](corvin) [who](corvin) would have been king passes away at dawn, unmourned save by [his](corvin) [brother](king)'s [widow](teodora), [who](teodora) surprises herself. [Tibor](tibor) is stripped of [his](tibor) parish, [Fitch](fitch) of [his](fitch) livery. [Ruud](ruud), [whose](ruud) heiress has got wind of things and called it off, throws himself at [Teodora](teodora)'s feet with the old phrases; [she](teodora) lets [him](ruud) reach the end before ringing for [Zenobia](zenobia), [who](zenobia) is in [her](zenobia) eighth month and hands [him](ruud) [his](ruud) hat. The engagement of [Alba](alba) and [Ansgar](ansgar) is dissolved, amid mutual embraces.
+ die corvin "passes away"
- sibling corvin king "brother's"
- married.past king teodora "widow"
- sad teodora corvin "unmourned save by"
- quit tibor "stripped of"
- quit fitch teodora "livery"
- discover _ ruud "got wind of things"
- wedding! ruud _ "called it off"
- confess ruud teodora "old phrases"
- reject teodora ruud "ringing for Zenobia"
- pregnant zenobia ruud "eighth month"
+ engaged.end alba ansgar "is dissolved"

== 12 Bean Rows
[Zenobia](zenobia)'s [son](infant) comes into the world in the royal bed, [Nkem](nkem) assisting, and is named [Leander](infant); the [Queen](teodora) stands [godmother](teodora). [Sorrel](captain), [who](captain) has been courting the new [mother](zenobia) with ship's biscuit, offers [her](zenobia) [his](captain) hand and the [boy](infant) [his](captain) name, and is told to ask again when [she](zenobia) has slept. [Ansgar](ansgar) sails home to [his](ansgar) lieutenant. As for [Alba](alba), the crown may wait: [she](alba) sets up house with [Linnet](gardener) behind the orangery, and the last sound of the serial is a hoe.
+ birth zenobia infant "into the world"
- parent zenobia infant "son"
- treat zenobia nkem "assisting"
- kin infant teodora "godmother"
- love captain zenobia "courting"
+ propose captain zenobia "offers her his hand"
- travel ansgar "sails home"
- couple ansgar _ "his lieutenant"
+ move alba gardener "sets up house"
