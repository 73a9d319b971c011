%series Shift Whistle
%lang en
%genre period drama in a Lancashire biscuit factory, 1958, encyclopaedia summaries in long sentences
%cast winnie   | Winifred Entwistle; Winnie | f
%cast arthur   | Arthur Entwistle; Arthur | m
%cast gilda    | Gilda Pasquale; Gilda | f
%cast marek    | Marek Wójcik; Marek | m
%cast rex      | Rex Holroyd; Rex | m
%cast oldh     | Sir Josiah Holroyd; Sir Josiah; Josiah | m
%cast daphne   | Daphne Holroyd; Daphne | f
%cast joy      | Joy Campbell; Joy | f
%cast lester   | Lester Campbell; Lester | m
%cast peg      | Peg Rudd; Peg | f
%cast stan     | Stan Rudd; Rudd; Stan | m
%cast doc      | Dr Pym; Pym | m
%cast babyj    | - | m
%cast sailor   | - | m
%cast tar      | - | m

== 1 Custard Creams
On the morning on which [Winifred Entwistle](winnie) is made [forewoman](winnie) of the packing room over the head of [Peg Rudd](peg), [who](peg) has waited nineteen years for it, the two [women](peg+winnie), [who](peg+winnie) grew up in the same back yard, stop exchanging so much as a nod. [Winnie](winnie)'s [husband](arthur) [Arthur](arthur), a [fitter](arthur) at the ovens, does not wish to be asked what [he](arthur) thinks. [Rex Holroyd](rex), the [son](rex) of [Sir Josiah](oldh), the [founder](oldh), comes down from [Cambridge](@cambridge) to learn the trade and learns, within an hour, the name of the prettiest [girl](gilda) on the icing belt, [Gilda Pasquale](gilda), [who](gilda) is not impressed.
+ hire winnie "made forewoman"
- jealous peg winnie "over the head"
- neighbour.past peg winnie "same back yard"
- quarrel peg winnie "stop exchanging"
- married arthur winnie "husband"
- parent oldh rex "son"
- travel rex "comes down"
- love rex gilda "prettiest girl"
- reject gilda rex "not impressed"

== 2 The Jamaican Shift
The first West Indians to be taken on at Holroyd's, [Joy Campbell](joy) and [her](joy) [brother](lester) [Lester](lester), are put in the coldest room of the works, where [Marek Wójcik](marek), a Polish [pilot](marek) in the war and a [storeman](marek) since, lends [them](joy+lester) [his](marek) stove. [Stan Rudd](stan), [Peg](peg)'s [husband](stan), tips [Lester](lester)'s dinner on the floor; the [newcomer](lester) picks it up, looks at [him](stan) and goes on whistling. [Winnie](winnie), [who](winnie) has seen it, docks the [bully](stan) an hour's pay, for which [his](stan) [wife](peg) will not forgive [her](winnie) either. In the evening [Marek](marek) walks [Joy](joy) to the tram. [They](joy+marek) miss three.
- hire joy+lester "taken on"
- sibling joy lester "brother"
- help marek joy+lester "lends them his stove"
- married peg stan "husband"
+ attack stan lester "tips"
- discover winnie stan "has seen it"
- reconcile! peg winnie "will not forgive"
+ flirt joy marek "miss three"

== 3 Lodgings
Since no landlady in the town has a room for a Jamaican, [Winnie](winnie) offers [Joy](joy) the box room and [Lester](lester) the sofa, without consulting [Arthur](arthur), [who](arthur) sulks for a week and then teaches [his](arthur) new [lodger](lester) dominoes, or is taught. [Rex](rex), under the pretext of a time study, stands beside [Gilda](gilda) with a stopwatch until [she](gilda) tells [him](rex) that [she](gilda) has a [sweetheart](sailor) at sea. This is a lie, as [Peg](peg), [who](peg) reads everyone's post, could tell [him](rex): the [sailor](sailor) has written to say that [he](sailor) has married in [Valparaíso](@valparaiso).
+ move joy+lester arthur+winnie "the box room"
- invite winnie joy+lester "offers Joy"
- sad arthur "sulks"
- housemate arthur lester "lodger"
- advisor arthur lester "teaches"
- couple! gilda sailor "sweetheart"
- reject gilda rex "tells him"
- flirt rex gilda "stands beside"
+ betray gilda rex "a lie"
- discover peg gilda "reads"
- wedding.past _ sailor "has married"
- breakup.past sailor gilda "has married"

== 4 Wakes Week
The whole works goes to [Blackpool](@blackpool), and so, it appears, do the Holroyds, for [Rex](rex), [who](rex) ought to be in [Nice](@nice) with [his](rex) [sister](daphne) [Daphne](daphne), turns up on the pier in a borrowed cap. When [Gilda](gilda), [whose](gilda) heel has stuck in the boards, falls into [his](rex) arms, [she](gilda) lets [him](rex) hold [her](gilda) longer than the heel requires, and behind the helter-skelter [she](gilda) is the first to kiss. [Stan](stan), in drink, comes to blows with a [sailor](tar) [who](tar) has looked at [Peg](peg); [Marek](marek) parts [them](stan+tar) and gets the black eye. [Joy](joy) holds a cold spoon to it and calls [him](marek) [her](joy) daft flyer.
- travel rex "turns up" @blackpool
- sibling daphne rex "sister"
- flirt gilda rex "hold her longer"
+ kiss gilda rex "the first to kiss"
- jealous stan peg "looked at Peg"
- quarrel stan tar "comes to blows"
- injure marek "black eye"
- help joy marek "cold spoon"
- flirt joy marek "daft flyer"

== 5 Short Time
Trade is bad. [Sir Josiah](oldh) cuts the week to four days. [Rex](rex) objects. [Father](oldh) and [son](rex) shout at each other over the port. [Daphne](daphne) turns up the wireless. [She](daphne) has noticed [Arthur](arthur). [Arthur](arthur) mends the dynamo at the big house. [Daphne](daphne) hands [him](arthur) the spanners. [Her](daphne) fingers stay on [his](arthur). At home [Winnie](winnie) asks [Arthur](arthur) why [he](arthur) is late. "Dynamo," says [Arthur](arthur). [Peg](peg) sees grease on [Daphne](daphne)'s glove. [Peg](peg) smiles for the first time since spring. [Marek](marek) can't sleep for thinking of [Joy](joy). What is love? A biscuit, says [Lester](lester): sweet, and then crumbs.
- boss oldh _ "cuts the week"
- parent oldh rex "Father"
+ quarrel oldh rex "shout at each other"
- love.start daphne arthur "noticed Arthur"
- help daphne arthur "spanners"
+ flirt arthur daphne "fingers stay on"
- betray arthur winnie "Dynamo"
- discover peg arthur+daphne "grease"
- happy peg "smiles"
- love marek joy "thinking of Joy"

== 6 The Whist Drive
By the time the dynamo needs no more mending, [Arthur](arthur) has twice been to bed with the [boss](oldh)'s [daughter](daphne), the first [woman](daphne) in twenty years to ask [him](arthur) what [he](arthur) dreams about. [Peg](peg), [who](peg) has only to wait, lets it fall between two hands at the whist drive, with half the packing room listening, and [Winnie](winnie) puts down [her](winnie) cards, finishes [her](winnie) tea, goes home and lays [Arthur](arthur)'s Sunday suit on the step. [He](arthur) has nowhere to go but the storeroom. [Marek](marek), handing [him](arthur) a blanket, asks no questions, having proposed to [Joy](joy) that morning and been told to wait for the banns of somebody else's colour.
+ affair arthur daphne "been to bed"
- cheat arthur winnie "been to bed"
- parent oldh daphne "daughter"
- boss oldh arthur "boss's"
- reveal peg winnie "lets it fall"
+ breakup winnie arthur "on the step"
- help marek arthur "a blanket"
- propose marek joy "having proposed"
- reject? joy marek "told to wait"

== 7 Belt Three
[Gilda](gilda), queasy at the smell of ginger, is the last to understand why; [Joy](joy), [who](joy) trained as a midwife in [Kingston](@kingston), needs one look. [She](joy) promises to tell nobody. But [Rex](rex), [who](rex) has a right to know, is on [his](rex) way to [Hamburg](@hamburg) to buy ovens, and before [his](rex) letter comes the sleeve of the dizzy young [woman](gilda) is caught in Belt Three. [Stan Rudd](stan), of all men, thrusts [his](stan) own arm between the rollers. [He](stan) loses two fingers, [she](gilda) loses nothing, and from the stretcher the [hero](stan) bawls at [Lester](lester) to stop staring and switch the damned thing off.
+ pregnant gilda rex "queasy"
- discover joy gilda "one look"
- reveal! joy gilda "tell nobody"
- reveal? gilda rex "right to know"
- travel rex "on his way" @hamburg
- injure! gilda "loses nothing"
+ rescue stan gilda "thrusts his own arm"
- injure stan "loses two fingers"
- quarrel lester stan "bawls"

== 8 Visiting Hours
It is [Lester](lester) [who](lester) carries the dinners up to the infirmary, and [Stan](stan), having no right hand to tip them with, eats. [Dr Pym](doc), [who](doc) sewed up what there was, has been sweet on [Winnie](winnie) since [he](doc) took out [her](winnie) tonsils, and the forsaken [wife](winnie) accepts a concert and then a supper. [Arthur](arthur) sees [them](doc+winnie) through the window of the Kardomah. [He](arthur) goes straight to the big house to put an end to it, only to hear from [Daphne](daphne), in tears, that [she](daphne) has told [Papa](oldh) everything and that [she](daphne) wants to be Mrs Entwistle.
- help lester stan "carries the dinners"
- treat stan doc "sewed up"
- love doc winnie "sweet on"
- treat.past winnie doc "took out her tonsils"
- sad daphne "in tears"
- married arthur winnie "wife"
+ date doc winnie "a concert"
- jealous arthur doc "sees them"
- breakup? arthur daphne "put an end to it"
- parent oldh daphne "Papa"
- reveal daphne oldh "told Papa everything"
- wedding? arthur daphne "to be Mrs Entwistle"

== 9 Cards
[Sir Josiah](oldh), to [whom](oldh) one misalliance would have been enough, learns of two in one day, since [Peg](peg) has written to [him](oldh) about the [girl](gilda) from the icing belt as well. Before noon [Arthur](arthur) and [Gilda](gilda) have got [their](arthur+gilda) cards; by one o'clock [Winnie](winnie), [who](winnie) has every reason to rejoice, has stopped the belts and led four hundred women into the yard. The [old man](oldh) summons the [ringleader](winnie) and offers [her](winnie) money. [She](winnie) laughs. [Rex](rex), just off the boat, walks past [his](rex) [father](oldh)'s Bentley and takes [his](rex) place beside [Gilda](gilda), without knowing why [she](gilda) bursts into tears.
- discover oldh arthur+daphne "learns of two"
- discover oldh gilda+rex "learns of two"
- reveal peg oldh "has written"
+ quit arthur+gilda oldh "got their cards"
- help winnie arthur+gilda "stopped the belts"
- gift? oldh winnie "offers her money"
- reject winnie oldh "laughs"
- return rex "just off the boat"
- parent oldh rex "father"
+ help rex gilda "takes his place"
- sad gilda "bursts into tears"

== 10 Strike Pay
Eleven days. [Peg](peg), ashamed of [her](peg) letter, ladles soup for the pickets and waits to be found out; it is [Winnie](winnie) [who](winnie) takes the ladle from [her](peg), says "[I](winnie) know, [you](peg) fool," and goes on ladling, and so the oldest quarrel in the packing room is over. [Gilda](gilda) tells [Rex](rex) in the bus shelter. [He](rex) goes white, then pink, then down on [his](rex) knees, and [she](gilda) says that [he](rex) need not do it for the baby. [He](rex) isn't. On the twelfth day [Josiah](oldh), abandoned by [his](oldh) cook, [his](oldh) [son](rex) and [his](oldh) digestion, collapses on the stairs with nobody there but the [mistress](daphne) of [his](oldh) [fitter](arthur).
- sad peg "ashamed"
- discover winnie peg "I know"
+ reconcile peg winnie "is over"
- reveal gilda rex "tells Rex"
- pregnant gilda rex "baby"
+ propose rex gilda "down on his knees"
- parent oldh rex "son"
- ill oldh "collapses"
- affair arthur daphne "mistress"
- boss oldh arthur "his fitter"

== 11 Two Cups
[Daphne](daphne), nursing [her](daphne) [father](oldh) through the nights, discovers that [she](daphne) has a talent for balance sheets and none for waiting for [Arthur](arthur), [who](arthur) cannot look at [her](daphne) without thinking of somebody else's kitchen. [She](daphne) lets [him](arthur) go with a handshake. [Pym](doc), on the same evening, asks [Winnie](winnie) whether [she](winnie) would consider a divorce, and then whether [she](winnie) would consider [him](doc). [She](winnie) thinks the world of [him](doc); but on coming home [she](winnie) finds that [she](winnie) has set out two cups, and the second isn't the [doctor](doc)'s. [Marek](marek) and [Joy](joy)'s banns are read. No one in church objects, though [Stan](stan) is seen to turn round and look, in case.
- treat oldh daphne "nursing"
- parent oldh daphne "father"
+ breakup daphne arthur "lets him go"
- love arthur winnie "somebody else's kitchen"
- divorce? arthur winnie "a divorce"
- propose doc winnie "consider him"
- reject winnie doc "second isn't"
- love winnie arthur "two cups"
+ wedding? joy marek "banns"

== 12 The Whistle
Holroyd's reopens on a five-day week, under a young [lady](daphne) in [her](daphne) [father](oldh)'s chair. The double wedding, [Joy](joy) in white and [Gilda](gilda) in as much white as will go round, is held on a Saturday so as not to lose a shift; [Lester](lester) gives [his](lester) [sister](joy) away, and [Stan](stan), left hand in a glove, plays the harmonica for [him](lester). [Gilda](gilda)'s [boy](babyj) comes with the speeches. [Arthur](arthur), washing glasses at the back, feels a tea towel land on [his](arthur) shoulder. "[You](arthur)'re dripping," says [Winnie](winnie). When the whistle blows on Monday, [the Entwistles](arthur+winnie) are seen going through the gate together, a yard apart, then less.
- hire daphne "father's chair"
- parent oldh daphne "father's"
+ wedding joy marek "double wedding"
+ wedding gilda rex "double wedding"
- sibling joy lester "sister"
- friend lester stan "plays the harmonica"
- birth gilda babyj "comes with the speeches"
+ reconcile arthur winnie "together"
