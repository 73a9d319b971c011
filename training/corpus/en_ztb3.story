%series The Pass
%lang en
%genre restaurant kitchen drama in Setúbal, fan-wiki recaps
%cast graca    | Graça Valadas; Graça | f
%cast leonor   | Leonor Pimenta; Leonor; Pimenta | f
%cast nelio    | Nélio Cabrita; Nélio | m
%cast baltazar | Baltazar Rijo; Baltazar; Rijo | m
%cast zulmira  | Zulmira Rijo; Zulmira | f
%cast fausto   | Fausto Teles; Fausto | m
%cast ivone    | Ivone | f
%cast duarte   | Duarte Pimenta; Duarte | m
%cast guiomar  | Guiomar Lobo; Guiomar | f
%cast inspector | - | m
%cast fishman  | - | m
%cast critic   | - | m
%cast hotelier | - | m
%cast baby     | Graça | f
%cast grandma  | - | f

== 1 Service
Monday at [O Cais](#cais), and the head [chef](graca) is late. [Graça Valadas](graca) has buried [her](graca) [grandmother](grandma) that morning and comes straight from the cemetery in black. The [owner](baltazar), [Baltazar Rijo](baltazar), gives [her](graca) ten minutes to change. While [she](graca) is gone [her](graca) [sous-chef](leonor), [Leonor Pimenta](leonor), takes the pass and sends out the turbot in a sauce of [her](leonor) own. A [critic](critic) cleans [his](critic) plate. [Graça](graca) tastes what is left, and then [she](graca) asks [her](leonor), quite softly, who told [her](leonor) to. At the sinks, the new kitchen [boy](nelio), [Nélio](nelio), breaks nineteen plates.
- die.past grandma "buried"
- kin graca grandma "grandmother"
- return graca "comes straight"
- boss baltazar graca "The owner"
- boss graca leonor "sous-chef"
+ create leonor "sauce of her own"
- accuse graca leonor "who told her"
- hire nelio "new kitchen boy"

== 2 The Notebook
The dead [grandmother](grandma) left [Graça](graca) a notebook with all [her](grandma) recipes, and on Tuesday it is gone from the shelf above the stove. Everyone empties their pockets. [Nélio](nelio) has a spoon in [his](nelio), [Leonor](leonor) a letter from a hotel in [Lisbon](@lisbon). [Graça](graca) reads it aloud: a job offer. So that is [who](leonor) has been cooking for strangers on [her](leonor) free days! [Leonor](leonor) snatches the letter back. [She](leonor) hasn't answered it, [she](leonor) says; now [she](leonor) may. The [fishmonger](fishman) waits at the door with a crate of squid and hears every word.
- die.past grandma "dead"
- kin graca grandma "grandmother"
- gift.past grandma graca "left Graça a notebook"
+ steal _ graca "is gone"
- discover graca leonor "reads it aloud"
- accuse graca leonor "cooking for strangers"
- hire? leonor "job offer"
- discover fishman graca+leonor "hears every word"

== 3 Fire
Burning fat. [Nélio](nelio) throws water on it, as nobody has told [him](nelio) never to, and the flame takes the [cook](ivone) at the fryer, [Ivone](ivone), full in the face. [Leonor](leonor) smothers [her](ivone) with a tablecloth. [Graça](graca) drags the [boy](nelio) out by the collar and slaps [him](nelio), then sees that [his](nelio) own hands are in ribbons. Both [casualties](ivone+nelio) are driven to hospital by the [fishmonger](fishman), among the ice. In the empty dining room [Rijo](baltazar) tells the insurance that the fryer was new. It came second-hand from [his](baltazar) [cousin](fausto), and the [sous-chef](leonor), [who](leonor) signed for it, has the receipt.
+ injure ivone nelio "the flame takes"
- rescue leonor ivone "smothers"
- rescue graca nelio "drags the boy"
- attack graca nelio "slaps him"
- injure nelio "in ribbons"
- help fishman ivone+nelio "driven to hospital"
+ betray baltazar _ "was new"
- kin baltazar fausto "cousin"
- discover leonor baltazar "has the receipt"

== 4 The Owner's Wife
[Zulmira Rijo](zulmira) used to be a dancer and now does the books, and when [her](zulmira) [husband](baltazar) is out, which is often, [she](zulmira) lets [Fausto Teles](fausto) keep [her](zulmira) company. [Fausto](fausto), the [cousin](fausto) with the fryers, is no great lover, but [he](fausto) listens. [She](zulmira) tells [him](fausto) that the restaurant owes four months' rent. [He](fausto) tells [his](fausto) [wife](guiomar), [Guiomar](guiomar), [who](guiomar) happens to own the building. Upstairs in the burns unit, [Graça](graca) feeds [Ivone](ivone) soup through a straw; [she](graca) has brought the same for [Nélio](nelio), and [he](nelio) is so frightened of [her](graca) that [he](nelio) finishes it cold.
- married baltazar zulmira "husband"
+ affair fausto zulmira "keep her company"
- kin baltazar fausto "cousin"
- reveal zulmira fausto "tells him"
- reveal fausto guiomar "tells his wife"
- married fausto guiomar "wife"
- treat ivone+nelio _ "burns unit"
- help graca ivone "feeds Ivone soup"
- sad nelio graca "so frightened"

== 5 Health Check
An [inspector](inspector) looks into the fridge. [He](inspector) finds a rat. [Rijo](baltazar) finds an envelope. The [inspector](inspector) finds the envelope too thin. [Rijo](baltazar) makes it thicker. [Leonor](leonor) watches [Rijo](baltazar). Later [she](leonor) asks [him](baltazar) for a rise. [He](baltazar) calls it blackmail. "Call it salt," says [Pimenta](leonor). [She](leonor) gets the rise. [Graça](graca) gets no rise. Who put the rat there? It has a tag on its leg. Pet shops tag rats. [Nélio](nelio) reads the tag to [Graça](graca). [She](graca) calls the shop. The [buyer](guiomar) was a lady. The [lady](guiomar) had a fur and no change.
- investigate inspector "looks into"
- find inspector "finds a rat"
+ betray baltazar "an envelope"
- discover leonor baltazar "watches Rijo"
+ threaten leonor baltazar "blackmail"
- find leonor "gets the rise"
- find! graca "gets no rise"
- investigate graca _ "calls the shop"

== 6 The Landlady
The fur is [Guiomar Lobo](guiomar)'s. [She](guiomar) wants the house empty by summer, [she](guiomar) explains to [Graça](graca) over the [chef](graca)'s own almond tart, because the harbour is going to be worth something. [She](guiomar) also wants [Zulmira](zulmira) ruined. How long has [she](guiomar) known about [her](guiomar) [husband](fausto) and the [dancer](zulmira)? Since the perfume. [She](guiomar) offers [Graça](graca) a kitchen of [her](graca) own two streets away; all that [she](graca) would have to do is walk out on a Saturday. [Graça](graca), [who](graca) has not had a kind word from [Rijo](baltazar) in eleven years, asks for the recipe of the perfume and for time to think.
- discover graca guiomar "The fur"
- threaten? guiomar zulmira "wants Zulmira ruined"
- married fausto guiomar "husband"
- affair fausto zulmira "the dancer"
- discover.past guiomar fausto+zulmira "the perfume"
+ hire? graca guiomar "a kitchen of her own"
- quit? graca baltazar "walk out"

== 7 Saturday
[Graça](graca) does not walk out. [Leonor](leonor) does. Ninety covers are booked, [Ivone](ivone) is back at the fryer with one eyebrow, and at seven the [sous-chef](leonor)'s apron hangs on the hook. [She](leonor) has gone to cook for the [landlady](guiomar). By nine [Nélio](nelio), hands still bandaged, is plating desserts, and the [chef](graca) shouts at [him](nelio) less than [she](graca) used to. By ten the two [men](baltazar+fausto) of the family are rolling on the terrace: [Rijo](baltazar) has looked through the wrong keyhole. [Fausto](fausto) loses a tooth. The guests take it for part of the evening and clap.
- quit! graca baltazar "does not walk out"
+ quit leonor baltazar "Leonor does"
- return ivone "is back"
- boss graca leonor "sous-chef"
- hire leonor guiomar "cook for the landlady"
- injure nelio "still bandaged"
- discover baltazar fausto+zulmira "wrong keyhole"
+ attack baltazar fausto "rolling on the terrace"
- injure fausto baltazar "loses a tooth"

== 8 Two Kitchens
[Leonor](leonor)'s place opens with [her](leonor) [brother](duarte) [Duarte](duarte) at the bar and, on the menu, word for word, the old [lady](grandma)'s quince lamb. [Graça](graca) orders it, eats it to the end, and asks the [waiter](duarte) to fetch [her](leonor). When [she](leonor) comes, [Graça](graca) calls [her](leonor) a thief. [Leonor](leonor) swears [she](leonor) never touched the notebook. [She](leonor) had cooked the dish beside [her](graca) for six years and simply remembers it. [Duarte](duarte), [who](duarte) can't look at either [woman](graca+leonor), drops a tray. [He](duarte) used to wash up at [O Cais](#cais), and [he](duarte) has a debt to the [fishmonger](fishman).
+ create leonor "opens"
- sibling duarte leonor "brother"
- accuse graca leonor "a thief"
- steal! leonor graca "never touched"
- colleague.past graca leonor "cooked the dish beside"
- sad duarte "can't look"
- quit.past duarte "used to wash up"

== 9 What the Fishmonger Heard
It was the [fishmonger](fishman) [who](fishman) wanted the notebook. [He](fishman) had been sweet on the [grandmother](grandma) when [both](fishman+grandma) of [them](fishman+grandma) were twenty, and on page nine, under salt cod, [she](grandma) had written [him](fishman) a poem. [Duarte](duarte) took the book off the shelf for [him](fishman), in exchange for what [he](duarte) owed. Now it lies on [his](fishman) scales, wrapped like a bream. [Graça](graca), [who](graca) came about the squid, reads the poem, shuts the book and gives it to the old [man](fishman) to keep. [She](graca) copies the lamb out first. To [Leonor](leonor), [whom](leonor) [she](graca) has called a thief before forty people, [she](graca) sends a turbot, with nothing on it.
- love.past fishman grandma "sweet on"
- create.past grandma "written him a poem"
+ steal.past duarte graca "took the book"
- find graca "it lies"
- discover graca fishman+grandma "reads the poem"
- gift graca fishman "gives it"
- accuse.past graca leonor "has called a thief"
+ reconcile? graca leonor "sends a turbot"

== 10 Zulmira Counts
Thrown out by [her](zulmira) [husband](baltazar) and not taken in by [her](zulmira) [lover](fausto), [Zulmira](zulmira) sleeps in the dry store, where [Ivone](ivone) comes on [her](zulmira) at five in the morning among the flour. [Ivone](ivone) makes [her](zulmira) coffee. The [bookkeeper](zulmira), in return, shows [her](ivone) a second ledger: the insurance money for the fire, meant for two burned [people](ivone+nelio), went into [Rijo](baltazar)'s boat. [Ivone](ivone) strokes the place where [her](ivone) eyebrow was. [She](ivone) is not a vengeful woman. [She](ivone) merely takes the ledger to the [inspector](inspector), the [one](inspector) with the thick envelope, [who](inspector), having a good deal to make up for, goes very red.
- married baltazar zulmira "husband"
+ breakup baltazar zulmira "Thrown out"
- reject fausto zulmira "not taken in"
- affair fausto zulmira "lover"
- find ivone zulmira "comes on her"
- help ivone zulmira "makes her coffee"
- reveal zulmira ivone "shows her"
- injure.past ivone+nelio "two burned"
- steal.past baltazar ivone+nelio "went into"
+ accuse ivone baltazar "takes the ledger"

== 11 Low Water
[Rijo](baltazar) takes to [his](baltazar) boat. The boat takes in water. [Duarte](duarte) sees a light from the bar. [He](duarte) rows out to [Rijo](baltazar). [Rijo](baltazar) offers [him](duarte) the clock off the wall. [Duarte](duarte) wants no clock. On the quay stands the [inspector](inspector). [He](inspector) has two policemen with [him](inspector). [Baltazar](baltazar) hands over [his](baltazar) belt and laces. [Zulmira](zulmira) brings [him](baltazar) socks. [She](zulmira) will not bring a lawyer. [Fausto](fausto) is nowhere to be found. [Guiomar](guiomar) has changed the locks. Upstairs, [Leonor](leonor) is sick into a colander. It is not the oysters. It is four months along.
+ flee baltazar "takes to his boat"
- discover duarte "sees a light"
+ rescue duarte baltazar "rows out"
- gift? baltazar duarte "the clock"
+ arrest inspector baltazar "hands over"
- gift zulmira baltazar "brings him socks"
- help! zulmira baltazar "will not bring"
- flee fausto "nowhere to be found"
- breakup guiomar fausto "changed the locks"
- pregnant leonor "four months along"

== 12 One Pass
Two kitchens in one harbour are one too many, says [Guiomar](guiomar), and puts both teams under one roof, [hers](guiomar). [Graça](graca) and [Leonor](leonor) have to share a stove again. The former [sous-chef](leonor) won't say [who](hotelier) the [father](hotelier) is, and [Graça](graca), [who](graca) has seen the [Lisbon](@lisbon) [hotelier](hotelier)'s postcards, doesn't ask; [she](graca) has a stool brought to the pass. When the pains come in the middle of the fish course, [she](graca) delivers the [girl](baby) on two tablecloths, with [Ivone](ivone) boiling water and [Nélio](nelio), for once, told to break nothing. [He](nelio) doesn't. The [fishmonger](fishman) reads a poem. [Leonor](leonor) calls the [baby](baby) [Graça](baby), to annoy [her](graca).
- boss.past graca leonor "former sous-chef"
- hire graca+leonor guiomar "under one roof"
+ colleague.start graca leonor "share a stove"
- reveal! leonor _ "won't say"
- parent hotelier baby "father"
- help graca leonor "a stool"
+ birth leonor baby "delivers the girl"
- help ivone leonor "boiling water"
- create fishman "reads a poem"
