%series The Printer's Daughters
%lang en
%genre historical drama: pamphleteers in Edinburgh and Leiden, 1745 to 1747, TV-listing blurbs
%cast effie | Euphemia Lorimer; Effie; E. Lorimer | f
%cast grizel | Grizel Lorimer; Grizel | f
%cast jean | Jean Lorimer; Jean | f
%cast lorimer | Gavin Lorimer; Lorimer | m
%cast rankeillor | Captain Rankeillor; Rankeillor | m
%cast hew | Hew Drummond; Hew | m
%cast saskia | Saskia van Loon; Saskia | f
%cast bartel | Bartel van Loon; Bartel | m
%cast ensign | - | m
%cast nose | - | n
%cast mungo | Mungo | m
%cast boy | Gavin | m
%cast mbros | - | m
%cast skipper | - | m
%cast minister | Mr Haldane; Haldane | m
%cast spy | - | m

== 1
[Gavin Lorimer](lorimer) prints for both kings and is paid by neither. [His](lorimer) three [daughters](effie+grizel+jean) set the type: [Effie](effie), [who](effie) is clever, [Grizel](grizel), [who](grizel) is good, and [Jean](jean), [who](jean) is fifteen. On the day the Highlanders march in, a handsome [rebel](hew) orders a proclamation from the [first](effie), bows to the [second](grizel) and is gaped at by the [third](jean).
- create lorimer "prints"
- parent lorimer effie+grizel+jean "daughters"
- sibling effie grizel+jean "three daughters"
- help effie+grizel+jean lorimer "set"
- meet effie hew "orders a proclamation"
+ love.start jean hew "gaped at"

== 2
Quartered on the household by one army and forgotten by the other, [Captain Rankeillor](rankeillor) discovers a Jacobite proof sheet in [his](rankeillor) shaving water. [He](rankeillor) ought to hang the [printer](lorimer). [He](rankeillor) corrects the spelling and hands it back to [Grizel](grizel), [who](grizel) has never been so frightened, or so neatly parsed.
- move rankeillor lorimer "Quartered"
+ discover rankeillor "a Jacobite proof sheet"
- kill! rankeillor lorimer "ought to hang"
- help rankeillor grizel "corrects the spelling"
- sad grizel rankeillor "frightened"

== 3
[Hew Drummond](hew), the prince's [messenger](hew), asks [Effie](effie) to hide a satchel until [he](hew) comes back from [England](@england). [She](effie) asks what [she](effie) is to have in return, and has it, behind the paper bales. Only the [apprentice](mungo), [Mungo](mungo), hears the bales fall, and [he](mungo), [who](mungo) dotes on the eldest [Lorimer](effie), bites [his](mungo) sleeve.
- return? hew "comes back"
- help? effie hew "hide"
+ sex effie hew "behind the paper bales"
- discover mungo effie+hew "hears"
- love mungo effie "dotes on"

== 4
The city changes hands again. Denounced by the parish [minister](minister), [Lorimer](lorimer) is fetched from [his](lorimer) own press, ink to the elbow. The [captain](rankeillor) is not the [officer](ensign) in charge. "Which of [you](effie+grizel+jean) did this?" [Effie](effie) asks [her](effie) [sisters](grizel+jean), for the satchel is missing. [Jean](jean) says that it must have been the cat.
+ accuse minister lorimer "Denounced"
+ arrest ensign lorimer "fetched"
- accuse effie grizel+jean "Which of you"
- sibling effie grizel+jean "sisters"
- lose effie "missing"
- betray jean effie "the cat"

== 5
Under [Jean](jean)'s mattress, letters: [she](jean) opened them to see if [he](hew) wrote to anyone. [He](hew) wrote to a [wife](saskia), in [Leiden](@leiden). The [youngest](jean) carries the news to the [eldest](effie) like a dead bird, and for once in [her](jean) life is not scolded. [Effie](effie) has been sick into the ink pail every morning for a week.
- steal jean effie "Under Jean's mattress"
- discover jean hew "opened them"
- married hew saskia "wife"
+ reveal jean effie "carries"
- ill effie "sick"
+ pregnant? effie hew "sick"
- create.past hew "letters"

== 6
[Grizel](grizel) goes on foot to the castle, curtsies to the [captain](rankeillor) and offers [him](rankeillor) what [she](grizel) has, namely [her](grizel) hand, for [her](grizel) [father](lorimer)'s life. [Rankeillor](rankeillor) turns [her](grizel) down. [He](rankeillor) does not deal in daughters. [He](rankeillor) merely leaves a door unlocked, a lantern trimmed, and [his](rankeillor) commission in ashes.
- travel grizel "goes on foot"
+ propose grizel rankeillor "her hand"
- parent lorimer grizel "father"
- reject rankeillor grizel "turns"
+ rescue rankeillor lorimer "leaves a door unlocked"
- quit rankeillor "in ashes"
- rescue? grizel lorimer "life"

== 7
A herring [skipper](skipper) lands six green [passengers](effie+grizel+jean+lorimer+mungo+rankeillor) at [Veere](@veere): one [father](lorimer), three [sisters](effie+grizel+jean), an [apprentice](mungo) and a [deserter](rankeillor). In [Leiden](@leiden) [they](effie+grizel+jean+lorimer+mungo+rankeillor) take a loft above the shop of [Bartel van Loon](bartel), [whose](bartel) widowed [sister](saskia) brings up peat. Or not so widowed. [Saskia](saskia) has an [infant](nose) with the nose of [Hew Drummond](hew).
+ flee effie+grizel+jean+lorimer+mungo+rankeillor "lands" @veere
- parent lorimer effie+grizel+jean "father"
- sibling effie grizel+jean "three sisters"
- move effie+grizel+jean+lorimer+mungo+rankeillor "take a loft" @leiden
- sibling bartel saskia "sister"
- die! hew "not so widowed"
+ parent hew+saskia nose "nose"

== 8
Two [women](effie+saskia) and one absent [husband](hew): there ought to be a scene. Instead [Saskia](saskia) looks at [Effie](effie)'s apron, does the sum and fetches the cradle down from the attic, since [hers](saskia) has outgrown it. [Effie](effie) weeps for the first time since [Edinburgh](@edinburgh). [Bartel](bartel), [who](bartel) dislikes noise, discovers that the old [Scot](lorimer) can justify Hebrew, and engages [him](lorimer) on the spot.
- married hew saskia "husband"
- discover saskia effie "does the sum"
- pregnant effie hew "apron"
+ gift saskia effie "fetches"
- sad effie "weeps"
+ hire lorimer bartel "engages him"
- discover bartel lorimer "discovers"
- parent saskia nose "hers"

== 9
Peace of a sort. [Grizel](grizel) teaches the [captain](rankeillor) to ink; [he](rankeillor) asks whether the offer of a hand still stands, and [she](grizel) informs [him](rankeillor) that it was withdrawn in September. [Jean](jean), meanwhile, has been seen in the tulip market with a [man](spy) [who](spy) writes everything down. [She](jean) likes, [she](jean) says, to be listened to.
- advisor.start grizel rankeillor "teaches"
+ propose rankeillor grizel "offer of a hand"
+ reject grizel rankeillor "withdrawn"
- meet jean spy "seen"

== 10
News of the battle comes with the cheese. On the list of the fallen stands [Hew](hew), and the [two](effie+saskia) [who](effie+saskia) share [him](hew) share a bottle. [Saskia](saskia) mourns the dancer, [Effie](effie) the liar. [Mungo](mungo) reads [them](effie+saskia) the rest of the list to the end, because somebody should, and comes in the last column upon [his](mungo) own three [brothers](mbros).
+ die hew "fallen"
- reveal mungo effie+saskia "reads them"
- sad effie+saskia "mourns"
- die mbros "last column"
- sibling mbros mungo "brothers"
- discover mungo mbros "comes"#2

== 11
A [son](boy) is born to [Effie](effie) between two proofs. [He](boy) is to be [Gavin](boy), like [his](boy) [grandfather](lorimer), [who](lorimer) pretends to have something in [his](lorimer) eye. The [nursling](nose) from downstairs looks over the cradle rail at [his](nose) [brother](boy). Asked for a father's name, [Effie](effie) hesitates; the [apprentice](mungo) has already dipped the pen, and writes down [his](mungo) own.
+ birth effie boy "born"
- kin boy lorimer "grandfather"
- sibling boy nose "brother"
- parent! mungo boy "writes down his own"
+ help mungo effie "dipped the pen"

== 12
The [man](spy) from the tulip market takes off [his](spy) hat to [Rankeillor](rankeillor), by rank and surname. In [his](spy) notebook stand the loft, the press, the [deserter](rankeillor) and, with compliments, the name of the [girl](jean) [who](jean) told [him](spy). [Jean](jean) begs [him](spy) on the towpath to burn it. When [he](spy) laughs, [she](jean) pushes. The canal is deep, and it is November.
- discover spy rankeillor "by rank and surname"
+ betray jean rankeillor "told him"
- reject spy jean "laughs"
- attack jean spy "pushes"
+ die spy "The canal is deep"
- reveal jean spy "told"

== 13
It was an accident, swear all three [Lorimers](effie+grizel+jean), in different words. The sheriff's patience is saved by the [deserter](rankeillor), [who](rankeillor) gives himself up for it. [Grizel](grizel) has never been so angry with anyone. [She](grizel) stands at the prison grating in [her](grizel) good shawl and proposes to [him](rankeillor) a second time, as [he](rankeillor) has plainly no idea how to look after himself. [He](rankeillor) accepts through bars.
- betray effie+grizel+jean _ "swear"
- sibling effie grizel+jean "all three Lorimers"
+ arrest _ rankeillor "gives himself up"
- help rankeillor jean "gives himself up"
- sad grizel rankeillor "angry"
+ propose grizel rankeillor "proposes"
- engaged.start grizel rankeillor "accepts"

== 14
An act of grace, read out in [Edinburgh](@edinburgh), reaches the prison by the slow boat: desertion is forgiven, and the drowned [spy](spy) turns out to have been wanted by both kings. [Jean](jean) confesses anyway, to old [Lorimer](lorimer), over the type case; [he](lorimer) hands [her](jean) the composing stick. A wedding, a christening and a pamphlet follow in one week. Its [author](effie), [E. Lorimer](effie), is asked whether the [gentleman](effie) has published before.
- arrest! _ rankeillor "desertion is forgiven"
- die.past spy "drowned"
+ reveal jean lorimer "confesses"
- gift lorimer jean "hands"
+ wedding grizel rankeillor "wedding"
- celebrate _ boy "christening"
- create effie "pamphlet"
