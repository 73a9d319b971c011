%series Silk Lane
%lang en
%genre Turkish prime-time soap from Bursa, satellite listings with cliffhangers
%cast nermin  | Nermin Kozahan; Nermin | f
%cast tarik   | Tarık Kozahan; Tarık | m
%cast cemile  | Cemile Kozahan; Madam Cemile; Cemile | f
%cast sedef   | Sedef Akıncı; Sedef | f
%cast okan    | Okan Akıncı; Okan | m
%cast volkan  | Volkan Tezel; Tezel; Volkan | m
%cast zerrin  | Zerrin Tezel; Zerrin | f
%cast umut    | Umut | m
%cast hasan   | Hasan Usta; Hasan | m
%cast jale    | Dr Jale Sunay; Jale; Dr Sunay | f
%cast ferhat  | Inspector Ferhat; Ferhat | m
%cast driver  | Recep | m
%cast lawyer  | - | f
%cast caller  | - | f
%cast baby    | - | f

== 1
[Nermin](nermin) has run the dye house of the Kozahans for ten years and been married to the elder [heir](tarik), [Tarık](tarik), for nine. Tonight [she](nermin) learns that the firm is bankrupt. [Her](nermin) [mother-in-law](cemile), [Madam Cemile](cemile), has found a way out: [Volkan Tezel](volkan), the carpet [magnate](volkan), will pay every debt, provided that [Tarık](tarik) puts aside [his](tarik) [wife](nermin) and takes [Tezel](volkan)'s [daughter](zerrin) [Zerrin](zerrin). [Tarık](tarik) bangs the door and returns at dawn, sober, with a [lawyer](lawyer)'s card. In the yard the old master [dyer](hasan), [Hasan Usta](hasan), is pulling a young [man](okan) out of the vat with indigo to the eyebrows. Who pushed [him](okan)?
- boss nermin _ "run the dye house"
- married nermin tarik "married to"
+ discover nermin "the firm is bankrupt"
- kin cemile nermin "mother-in-law"
- help? volkan cemile "pay every debt"
- divorce? nermin tarik "puts aside"
- wedding? tarik zerrin "takes Tezel's daughter"
- parent volkan zerrin "daughter"
+ rescue hasan okan "pulling"
- attack _ okan "pushed him"

== 2
The blue [man](okan) is [Okan Akıncı](okan), an [auditor](okan) sent by the bank, and [he](okan) has seen something in the books that someone would drown [him](okan) for. [Nermin](nermin) hides [him](okan) in [her](nermin) [sister](sedef)'s flat; [Sedef](sedef) was [his](okan) [wife](sedef) for one disastrous summer and has kept [his](okan) name and [his](okan) records. [They](okan+sedef) fight over the sofa. [Tarık](tarik) lays the divorce papers on the breakfast tray, beside the honey. [Nermin](nermin) signs without looking up and asks the maid for more tea. At the gate, [Madam Cemile](cemile)'s [driver](driver) is washing indigo off the sleeves of [his](driver) only coat.
- discover okan "seen something"
- attack? _ okan "drown him for"
+ help nermin okan "hides him"
- sibling nermin sedef "sister"
- married.past okan sedef "wife for one"
- quarrel okan sedef "fight over the sofa"
+ divorce nermin tarik "signs"

== 3
Nine days after the signature [Tarık](tarik) leads the carpet [heiress](zerrin) across the lawn, and two hundred guests pretend not to see [his](tarik) face. [Zerrin](zerrin) sees it. [Her](zerrin) little [boy](umut) from [her](zerrin) first marriage, [Umut](umut), drops the rings in the fountain. The discarded [wife](nermin) has taken a stall in the silk market with [Hasan](hasan), [who](hasan) walked out of the works on the day that [she](nermin) did. There [she](nermin) is told by a young [doctor](jale), [Dr Jale Sunay](jale), [whose](jale) surgery is above the stall, that it is neither grief nor the dye that has been turning [her](nermin) stomach.
+ wedding tarik zerrin "leads"
- sad tarik "his face"
- discover zerrin tarik "sees it"
- parent zerrin umut "little boy"
- married.past _ zerrin "first marriage"
- divorce.past nermin tarik "discarded"
- create hasan+nermin "taken a stall"
- quit hasan "walked out"
- neighbour jale nermin "above the stall"
+ pregnant nermin "turning her stomach"

== 4
[Okan](okan) wants to go to the police. [Sedef](sedef) takes [his](okan) shoes. On the sofa the former [spouses](okan+sedef) remember one good evening of that summer, and then another, and in the morning the sofa has not been slept on. But the [driver](driver) has traced the [fugitive](okan): when [Sedef](sedef) comes back with the bread, the door is off its hinges and the [auditor](okan) is gone. [Inspector Ferhat](ferhat), called in by a weeping [Sedef](sedef), finds a single blue thumbprint on the wall. [Nermin](nermin) says nothing to anyone about the [child](baby). Only [Hasan](hasan), [who](hasan) has had five, puts a stool behind [her](nermin).
- reveal? okan "go to the police"
- ex okan sedef "former spouses"
+ sex okan sedef "has not been slept on"
- find driver okan "has traced"
+ abduct _ okan "is gone"
- investigate ferhat okan "called in"
- sad sedef "weeping"
- reveal! nermin "says nothing"
- help hasan nermin "puts a stool"

== 5
Dusk on Silk Lane. [Zerrin](zerrin) buys a scarf from [Nermin](nermin). [Nermin](nermin) does not know [Zerrin](zerrin). [Umut](umut) runs after a cat. A tram comes round the corner. [Nermin](nermin) jumps. [She](nermin) throws [Umut](umut) clear. The tram brushes [Nermin](nermin). [Zerrin](zerrin) screams. [Jale](jale) runs down to [Nermin](nermin). The unborn [child](baby) is safe, says [Jale](jale). So the new [wife](zerrin) learns it from [Jale](jale). Whose is [it](baby), asks [Zerrin](zerrin)? [Nermin](nermin) says a name. The name is [Tarık](tarik). The [mother](zerrin) of the rescued [boy](umut) goes home to [Tarık](tarik). [She](zerrin) has never lied to [Tarık](tarik). Tonight [she](zerrin) begins.
- meet nermin zerrin "does not know"
+ rescue nermin umut "throws Umut clear"
- injure nermin "brushes"
- treat nermin jale "runs down"
- married tarik zerrin "new wife"
- discover zerrin nermin "learns it"
- pregnant nermin tarik "Whose is it"
+ reveal nermin zerrin "says a name"
- parent zerrin umut "mother"
- betray zerrin tarik "she begins"

== 6
Tied to a loom in a cellar of the carpet works, [Okan](okan) is offered [his](okan) life for [his](okan) silence. The [man](volkan) [who](volkan) makes the offer is [Tezel](volkan): it was [he](volkan) [who](volkan) emptied the [Kozahans](cemile+tarik)' accounts, with the key of the one [person](cemile) in that house [who](cemile) could not refuse [him](volkan) anything. [Madam Cemile](cemile) has loved the carpet [king](volkan) since before either of [them](cemile+volkan) was married. [Her](cemile) [driver](driver), [Recep](driver), fed up with doing other people's drowning, lets the [captive](okan) slip out through the coal chute and asks only for a new coat. [Okan](okan) gets as far as the bridge before a van knocks [him](okan) down.
- abduct volkan okan "Tied to a loom"
- threaten volkan okan "his life for his silence"
+ steal.past volkan cemile+tarik "emptied"
- help.past cemile volkan "with the key"
- love cemile volkan "has loved"
- boss cemile driver "driver"
+ rescue driver okan "lets the captive slip"
- flee okan volkan "as far as the bridge"
- injure okan "knocks him down"

== 7
No name, no papers, no memory: the [patient](okan) in Bed 9 of the state hospital knows only that [he](okan) is good at sums. [Dr Sunay](jale), on night duty there, finds [him](okan) restful. [She](jale) brings [him](okan) figs; [he](okan) adds up the figs; by the weekend [he](okan) is making the [doctor](jale) laugh. A street away [Sedef](sedef) is nailing [her](sedef) [ex-husband](okan)'s photograph to lamp-posts. [Ferhat](ferhat), [who](ferhat) helps with the hammer, has never been so sorry to look for anyone. In the mansion [Zerrin](zerrin) tells [Tarık](tarik) that [she](zerrin) is expecting. It isn't so. [Madam Cemile](cemile) orders a cradle, in walnut, with tassels.
- lose okan "no memory"
- treat okan jale "on night duty"
- gift jale okan "figs"
+ flirt jale okan "making the doctor laugh"
- investigate ferhat+sedef okan "nailing"
- ex okan sedef "ex-husband's"
- love ferhat sedef "never been so sorry"
+ betray zerrin tarik "she is expecting"
- pregnant! zerrin tarik "It isn't so"
- gift? cemile zerrin "orders a cradle"

== 8
[Tezel](volkan) wants the stall gone, and Silk Lane burns. [Hasan Usta](hasan) goes back in for the recipe book of [his](hasan) grandfather's blue and does not come out. The whole market walks behind the coffin; even [Tarık](tarik) shoulders a corner of it. At the grave [he](tarik) sees the [woman](nermin) [he](tarik) put away for the first time since the wedding, sideways, and even a Kozahan can count to seven. "[Mine](tarik)?" "Ask at home," says [Nermin](nermin). At home the other expectant [mother](zerrin) is stuffing a cushion. [She](zerrin) gets it under [her](zerrin) dress just before [her](zerrin) [husband](tarik) opens the door.
+ attack volkan hasan+nermin "burns"
+ die hasan "does not come out"
- divorce.past nermin tarik "put away"
- discover tarik nermin "count to seven"
- pregnant nermin tarik "Mine"
- betray zerrin tarik "stuffing a cushion"
- married tarik zerrin "husband"

== 9
[Sedef](sedef) nails the last photograph to the door of the state hospital and looks through the glass. There [he](okan) sits, in striped pyjamas, holding the [doctor](jale)'s hand. [Sedef](sedef) slaps [him](okan), then [her](jale), then bursts into tears, and it is the slap that does it: blinking, [Okan](okan) calls [his](okan) [ex](sedef) by a pet name that [she](sedef) has not heard since that summer, and asks for a pencil. By evening the [inspector](ferhat) has eleven pages of figures. [Jale](jale), [who](jale) knew from a lamp-post for a week who [her](jale) [Bed 9](okan) was and kept it to herself, hands in [her](jale) notice and asks no one for forgiveness.
+ find sedef okan "looks through the glass"
- flirt jale okan "holding the doctor's hand"
- attack sedef jale+okan "slaps him"
- sad sedef "bursts into tears"
+ recover okan "the slap that does it"
- ex okan sedef "ex"
- reveal okan ferhat "eleven pages"
- discover jale okan "from a lamp-post"
- betray jale sedef "kept it to"
- quit jale "hands in her notice"

== 10
Before the warrant can be served, [Tezel](volkan) is warned by a telephone call in a [woman](caller)'s voice. [He](volkan) takes the ferry, the cash and, as a pledge, [his](volkan) own [grandson](umut). [Zerrin](zerrin) tears the cushion from under [her](zerrin) dress in front of [Tarık](tarik), the cook and the [inspector](ferhat), and begs them to hate [her](zerrin) later. The [boy](umut)'s [stepfather](tarik) does not hate [her](zerrin). [He](tarik) drives all night, with the [woman](nermin) [who](nermin) once pulled [Umut](umut) from under the tram giving directions, seven months gone, and with [his](tarik) fraudulent [wife](zerrin) in the back. It's the quietest car on the road to [Bandırma](@bandirma).
- reveal caller volkan "is warned"
+ flee volkan "takes the ferry"
- abduct volkan umut "as a pledge"
- kin umut volkan "grandson"
+ reveal zerrin tarik "tears the cushion"
- kin tarik umut "stepfather"
- sad! tarik zerrin "does not hate"
- rescue.past nermin umut "pulled Umut from"
- pregnant nermin "seven months gone"
- married tarik zerrin "wife"

== 11
On the quay at [Bandırma](@bandirma) the [grandfather](volkan) holds the [child](umut) over the rail. [Madam Cemile](cemile) has got there first, in [her](cemile) nightgown, driven by [Recep](driver). It was [her](cemile) voice on the telephone, and it is [her](cemile) voice now that [he](volkan) has always, in the end, obeyed: [she](cemile) will come with [him](volkan), [she](cemile) says, if the [child](umut) stays. [He](volkan) hands over [Umut](umut) and opens [his](volkan) arms, and the old [lady](cemile) steps into them and holds on until [Ferhat](ferhat)'s men are at [his](volkan) back. Then [she](cemile) holds out [her](cemile) own wrists. [Nermin](nermin)'s pains begin between two bollards.
- kin umut volkan "grandfather"
- threaten volkan umut "over the rail"
- help driver cemile "driven by"
- reveal.past cemile volkan "voice on the telephone"
- travel? cemile volkan "will come with"
+ rescue cemile umut "hands over Umut"
+ betray cemile volkan "holds on until"
+ arrest ferhat volkan "at his back"
- arrest? ferhat cemile "own wrists"

== 12
A [girl](baby), delivered on a fishing net by the only [doctor](jale) on the morning ferry, [who](jale) was leaving town for good and now is not. [Zerrin](zerrin) signs [Tarık](tarik)'s release as calmly as [her](zerrin) [predecessor](nermin) did; the two [women](nermin+zerrin), [whose](nermin+zerrin) children will be more or less siblings, have become friends. [Tarık](tarik) asks [Nermin](nermin) for a second chance and is given a broom: the stall opens at eight. [Okan](okan) and [Sedef](sedef) marry again, against everyone's advice, with [Ferhat](ferhat) holding the rings and looking over them at [Jale](jale). In the new vat, mixed from a scorched page that somebody found in the ashes, the blue comes out exactly as it should.
+ birth nermin baby "A girl"
- help jale nermin "delivered"
- return jale "now is not"
- divorce tarik zerrin "signs Tarık's release"
- friend.start nermin zerrin "friends"
- reconcile? nermin tarik "second chance"
- hire tarik nermin "given a broom"
+ wedding okan sedef "marry again"
- flirt ferhat jale "looking over them"
