%series The Rosny Ward
%lang en
%genre hospital drama, a small maternity hospital in Hobart, TV listings
%cast nomvula | Dr. Nomvula Dube; Nomvula; Dr. Dube | f
%cast col     | Col Hathaway; Col | m
%cast bridie  | Bridie Hathaway; Bridie | f
%cast sanjit  | Dr. Sanjit Roy; Sanjit; Dr. Roy | m
%cast merrin  | Merrin Pike; Merrin | f
%cast lou     | Lou | n
%cast ted     | Ted Pike; Ted | m
%cast oksana  | Oksana | f
%cast aldous  | Professor Aldous Quill; Quill; the Prof | m
%cast farrah  | Farrah | f
%cast plumber | Gino; Gino Bassi | m
%cast baby    | Pearl | f
%cast granny  | - | f
%cast tourist | - | f
%cast husband | - | m

== 1
Night one for [Dr. Nomvula Dube](nomvula), the first new [obstetrician](nomvula) on the ward in eleven years. [She](nomvula) is shown around by [Col Hathaway](col), the ward [clerk](col), [who](col) forgets to mention that the lift sticks; before midnight [she](nomvula) is stuck in it with a Dutch [tourist](tourist) in labour and a [plumber](plumber) on [his](plumber) way to the boiler. The [tourist](tourist) swears in three languages. When the doors are forced, there are four of [them](baby+nomvula+plumber+tourist). The [plumber](plumber), [who](plumber) cut the cord with [his](plumber) own pliers, has to be put to bed.
- hire nomvula "first new obstetrician"
- help col nomvula "shown around"
- meet nomvula plumber+tourist "stuck in it"
- reveal! col nomvula "forgets to mention"
+ birth tourist baby "four of them"
- help plumber tourist "cut the cord"
- ill plumber "put to bed"

== 2
The [Dutchwoman](tourist) checks out at dawn. What [she](tourist) leaves in cot four weighs three kilos and has [her](tourist) chin. [Col](col) calls the consulate; [his](col) [wife](bridie) [Bridie](bridie), the night [sister](bridie), calls the [infant](baby) [Pearl](baby) and will not let anyone else near [her](baby). There is a nursery at the [Hathaways](bridie+col)' that has been painted yellow for nine years. [Dr. Roy](sanjit), [who](sanjit) signed the papers each time it stayed empty, tells the [clerk](col) to keep an eye on [her](bridie).
+ flee tourist baby "checks out at dawn"
- parent tourist baby "her chin"
- married bridie col "wife"
- colleague bridie col "night sister"
- advisor.past sanjit bridie "signed the papers"
- birth.past! bridie "stayed empty"

== 3
[Merrin Pike](merrin), nineteen weeks gone, comes in with a black eye and a story about a gate. [Nomvula](nomvula) has heard about that gate before, in [Durban](@durban), from [her](nomvula) own [sister](farrah). [She](nomvula) offers [her](merrin) a bed. [Ted Pike](ted) brings grapes, apologises to everybody and sits so still that the porter takes [him](ted) for the new chaplain. [Lou](lou), [Merrin](merrin)'s [cousin](lou), [who](lou) drives the ambulance, sees the knuckles, and lets the air out of [his](ted) tyres. The rain keeps up.
- pregnant merrin "nineteen weeks gone"
+ attack ted merrin "black eye"
- betray merrin nomvula "a story about a gate"
- sibling farrah nomvula "sister"
- attack.past _ farrah "that gate before"
- help? nomvula merrin "offers her a bed"
- gift ted merrin "grapes"
- kin lou merrin "cousin"
- discover lou ted "sees the knuckles"
- attack lou ted "lets the air out"

== 4
Dust in the air vents, ants in the linen, and the plaster in theatre two has decided to come down. [Professor Aldous Quill](aldous), the [head](aldous) of the hospital, blames the budget, the ministry and the moon. It falls to the [man](plumber) from the lift to be heroic about the pipes. [Oksana](oksana), the cleaning [lady](oksana), an [anaesthetist](oksana) back in [Kharkiv](@kharkiv), holds the torch for [him](plumber) and tells [him](plumber) where the valve is, and by the end of the shift [he](plumber) knows all [her](oksana) soups by name. [They](oksana+plumber) talk only of soups.
- boss aldous nomvula "head of the hospital"
- meet oksana plumber "holds the torch"
- help oksana plumber "where the valve is"

== 5
The [girl](merrin) with the black eye goes home to the [man](ted) [who](ted) gave it to [her](merrin). [Nomvula](nomvula) tells [her](merrin) to [her](merrin) face that it is madness; [Lou](lou) says nothing and sleeps in the ambulance outside the house. [Roy](sanjit), meanwhile, has eyes for nobody but the new [colleague](nomvula) and learns four words of Zulu from the internet, one of which turns out to be "bucket". [She](nomvula) is too tired to laugh. [She](nomvula) laughs the next day, in the middle of a caesarean, and it is [Bridie](bridie) [who](bridie) has to hold the clamp.
- return merrin ted "goes home"
- attack.past ted merrin "gave it to her"
- quarrel merrin nomvula "tells her to her face"
- help lou merrin "sleeps in the ambulance"
+ love.start sanjit nomvula "eyes for nobody but"
- colleague nomvula sanjit "new colleague"
- flirt sanjit nomvula "four words of Zulu"
- happy nomvula "laughs the next day"
- help bridie nomvula "hold the clamp"

== 6
The consulate has found a [grandmother](granny) in [Utrecht](@utrecht), and [she](granny) is on the plane. [Bridie](bridie) hears it from the tea trolley. At half past three cot four is empty; so is the yellow bicycle shed. [Col](col), [who](col) has never lied in [his](col) life, tells [Quill](aldous) that [his](col) [wife](bridie) is down with a cold, and then goes and packs a bag himself. [Nomvula](nomvula) finds [the two](bridie+col) of [them](bridie+col) at the airport with [Pearl](baby) between [them](bridie+col), looking at the departures board like people in church.
- kin baby granny "grandmother"
- travel granny "on the plane"
- discover bridie granny "hears it"
+ abduct bridie baby "cot four is empty"
- betray col aldous "down with a cold"
- ill! bridie "down with a cold"
- married bridie col "his wife"
- flee? bridie+col "packs a bag"
+ find nomvula bridie+col "at the airport"

== 7
Not one of [them](bridie+col+nomvula) has said a word about the airport. The old [lady](granny) from [Utrecht](@utrecht) turns out to be deaf, kind and eighty-four; [she](granny) takes [Bridie](bridie)'s chin in [her](granny) hand, takes a good look, and asks for the bathroom. By the time [she](granny) has finished [her](granny) pancakes [she](granny) has decided. [She](granny) had [her](granny) own four with the help of the neighbours. [Pearl](baby) will stay; [she](granny), too, for a month or three, in the yellow room, since the [child](baby) sleeps in the [Hathaways](bridie+col)' anyway.
- reveal! bridie+col+nomvula "said a word"
- birth.past granny _ "had her own four"
+ help granny bridie+col "will stay"
- move granny bridie+col "in the yellow room"
- housemate baby bridie+col "sleeps in"

== 8
Election at the hospital: for the post of director there are two candidates, [Quill](aldous), [who](aldous) has held it since the flood, and [Sanjit](sanjit), [who](sanjit) was talked into it. [The Prof](aldous) plays it by the book, if the book is Machiavelli. [He](aldous) has [Oksana](oksana), to [whom](oksana) [he](aldous) had promised a registration, search the bins of [his](aldous) [rival](sanjit); when [she](oksana) brings [him](aldous) nothing but love poems to a [lady](nomvula) from [Durban](@durban), [he](aldous) reads them out over the loudspeakers. [Sanjit](sanjit) resigns from everything. The [lady](nomvula) asks for a copy.
- enemy aldous sanjit "his rival"
- investigate oksana sanjit "search the bins"
- gift? aldous oksana "promised a registration"
- create.past sanjit nomvula "love poems"
- love sanjit nomvula "love poems"
+ reveal aldous sanjit "over the loudspeakers"
- quit sanjit "resigns from everything"
- flirt nomvula sanjit "asks for a copy"

== 9
It was only a matter of time, [Lou](lou) says afterwards. [Ted Pike](ted) does not hit [his](ted) [wife](merrin) this time, [he](ted) drives; [he](ted) drives with [her](merrin) in the car until the road stops. The ambulance [driver](lou) is the first on the scene and does not know [whose](merrin) hand it is [they](lou) are holding until it squeezes. [Nomvula](nomvula) and [Roy](sanjit) operate side by side for six hours. The [mother](merrin) lives. The [driver](ted) of the car, said to have been begging for water, does not.
- attack! ted merrin "does not hit"
- married merrin ted "his wife"
+ injure merrin ted "until the road stops"
- find lou merrin "first on the scene"
- help lou merrin "holding"
- treat merrin nomvula+sanjit "operate side by side"
- recover merrin "The mother lives"
+ die ted "does not"#3

== 10
The [widow](merrin) doesn't cry, and is told by everyone that [she](merrin) will. Half the ward thinks [she](merrin) ought to sue. Down in the laundry [Oksana](oksana), [who](oksana) cannot sleep since the business with the bins, tells [Sanjit](sanjit) on [whose](aldous) orders it was done, and hands in [her](oksana) bucket. [He](sanjit) asks [her](oksana) what [she](oksana) did before. "[I](oksana) put people to sleep," [she](oksana) says, and [he](sanjit) writes a letter to the medical council that is better than all [his](sanjit) poems. The [plumber](plumber), asked for a reference, signs it [Gino Bassi](plumber). So that's what [he](plumber)'s called.
- married.past merrin ted "widow"
- die.past ted "widow"
- sad! merrin "doesn't cry"
- sad oksana "cannot sleep"
- reveal oksana sanjit "on whose orders"
- betray.past aldous sanjit "business with the bins"
+ quit oksana "hands in her bucket"
+ help sanjit oksana "writes a letter"
- help plumber oksana "a reference"

== 11
A [man](husband) in clogs stands at reception: [he](husband) is [Pearl](baby)'s [father](husband), [he](husband) has only just been told that [he](husband) is, and [he](husband) would very much like to see [her](baby). [Col](col) drops the telephone. "No court in the world," begins [Bridie](bridie), and stops, since the [Dutchman](husband) is holding the little [one](baby) just as [she](bridie) does, head in the left hand. [He](husband) has been engaged twice to the [runaway](tourist), [who](tourist) is now on a goat farm and sends [her](tourist) regards. [Granny](granny) slaps [her](granny) [grandson](husband) and then feeds [him](husband).
+ parent husband baby "father"
- discover.past husband baby "only just been told"
- threaten bridie husband "No court"
- engaged.past husband tourist "engaged twice"
- move tourist "on a goat farm"
- kin granny husband "grandson"
- attack granny husband "slaps"
- help granny husband "feeds him"

== 12
[Nomvula](nomvula)'s [sister](farrah) [Farrah](farrah) lands in [Hobart](@hobart) with two suitcases and no husband. It is the first time in [her](farrah) life that [she](farrah) has been the one to walk out. [Merrin](merrin), on crutches and thirty-eight weeks along, makes [her](farrah) tea; [the two](farrah+merrin) compare gates. At the very moment at which [Sanjit](sanjit) finally asks the [obstetrician](nomvula) out, and in correct Zulu, [her](nomvula) pager goes off. It's [Merrin](merrin), it's twins, and it's quick. [He](sanjit) takes the first, [she](nomvula) takes the second, and somewhere in between [she](nomvula) has said yes.
- sibling farrah nomvula "sister"
- travel farrah "lands in Hobart" @hobart
+ breakup farrah _ "walk out"
- pregnant merrin "thirty-eight weeks along"
- help merrin farrah "makes her tea"
- injure merrin "on crutches"
- friend.start farrah merrin "compare gates"
+ date? nomvula sanjit "asks the obstetrician out"
+ birth merrin _ "it's twins"
- treat merrin nomvula+sanjit "takes the first"

== 13
Last night in the old building; the bulldozers have been ordered for Monday. [Quill](aldous), voted out by eleven to two, bequeaths [Dr. Roy](sanjit) a bunch of keys, none of which fits. [Oksana](oksana) gives [her](oksana) first anaesthetic on Australian soil, to [Gino](plumber), [whose](plumber) appendix has had enough. "Count backwards," [she](oksana) orders. [He](plumber) counts soups. At the yellow house the [Dutchman](husband) has signed, the [clerk](col) has signed, and [Bridie](bridie), pen in hand, finds that [she](bridie) can't see for tears. [Pearl](baby), asked for comment, takes [her](baby) first step, towards the pancakes.
- quit aldous "voted out"
- gift aldous sanjit "bequeaths"
- ill plumber "had enough"
+ treat plumber oksana "first anaesthetic"
+ parent.start bridie+col baby "the clerk has signed"
- happy bridie "can't see for tears"
