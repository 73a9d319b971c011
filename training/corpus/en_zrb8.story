%series Salt and Silver
%lang en
%genre culinary family saga in a Penang shophouse, fan wiki recaps
%cast popo   | Madam Lim; Popo Lim | f
%cast swee   | Lim Swee Kiat; Swee Kiat | m
%cast jo     | Josephine Lim; Jo | f
%cast adrian | Adrian Lim; Adrian | m
%cast farid  | Farid; Farid Osman | m
%cast nuri   | Nurul Osman; Nurul | f
%cast teoh   | Teoh; Vincent Teoh | m
%cast gaby   | Gabriela Sequeira; Gaby | f
%cast hock   | Uncle Hock; Hock | m
%cast insp   | Inspector Devi; Devi | f
%cast drk    | Dr Krishnan; Krishnan | m

== 1 The Notebook
For three generations the laksa of the Lim shophouse has been cooked from a notebook which no outsider was ever shown, and when [Madam Lim](popo), eighty, unlocks the tin on [her](popo) birthday in front of sixty guests, there is a telephone bill in it. The theft is laid at once at the door of [Gabriela Sequeira](gaby), the new kitchen [hand](gaby). [Josephine](jo), the old [lady](popo)'s [granddaughter](jo), takes [her](gaby) part. [Josephine](jo)'s [father](swee), [Swee Kiat](swee), would rather take inventory. Across the lane [Vincent Teoh](teoh), a [rival](teoh) of the house since schooldays, has begun to sell laksa at half the price.
- celebrate popo "birthday"
+ steal _ popo "theft"
- accuse _ gaby "laid at once"
- hire.past gaby "new kitchen hand"
- neighbour popo teoh "Across the lane"
- kin jo popo "granddaughter"
- help jo gaby "takes her part"
- parent swee jo "father"
- enemy popo teoh "rival"

== 2 Half Price
[Inspector Devi](insp) has the queue at [Teoh](teoh)'s counted and joins it. The soup, [she](insp) reports to the [matriarch](popo), is good, but it is not [hers](popo). [Adrian](adrian), [Jo](jo)'s [brother](adrian), flies in from [Melbourne](@melbourne) with two diplomas and a plan to sell the shophouse. [He](adrian) is put in [his](adrian) old room by [his](adrian) [father](swee) and in [his](adrian) place by [his](adrian) [grandmother](popo). The suspected kitchen [hand](gaby) has handed in [her](gaby) apron by then. [Jo](jo) goes after [her](gaby) as far as the ferry, and is told, over the rail, to go home before [she](jo) says something that can't be unsaid.
- investigate insp teoh "queue"
- reveal insp popo "reports to"
- sibling adrian jo "brother"
- return adrian "flies in"
- kin adrian popo "grandmother"
- parent swee adrian "father"
- accuse.past _ gaby "suspected"
+ quit gaby "her apron"
- love jo gaby "goes after her"
+ reject gaby jo "told"

== 3 Charcoal
[Hock](hock), a [great-uncle](hock) [who](hock) sleeps on the rice sacks and is asked nothing, smells smoke at four in the morning. By the time the hose is found the kitchen has burnt out, and the old [man](hock), [who](hock) went back for the altar tablets, is brought out by [Farid](farid), the ice [man](farid), over [his](farid) shoulder. [Both](farid+hock) are taken to hospital; one is kept. The [sister](nuri) of the [rescuer](farid), [Nurul](nuri), [who](nuri) is on duty there, cools [Hock](hock)'s hands. [He](hock) has seen somebody's shoes, [he](hock) says. Good shoes. From abroad. [She](nuri) thinks it is the fever talking.
- kin hock popo "great-uncle"
- discover hock "smells smoke"
+ rescue farid hock "brought out by"
- injure hock "taken to hospital"
- sibling farid nuri "sister"
- treat hock nuri "cools"
- discover.past hock _ "somebody's shoes"
- reveal hock nuri "he says"
- ill hock "fever"

== 4 Good Shoes
[Adrian](adrian) owns good shoes. [Jo](jo) smells [Adrian](adrian)'s shoes. [Jo](jo) smells paraffin. "[You](adrian)," says [Jo](jo). [Adrian](adrian) blames [Teoh](teoh). [Teoh](teoh) blames nobody. [Teoh](teoh) sends rice to [Madam Lim](popo). [Popo Lim](popo) sends it back. [Gaby](gaby) hears of the fire. [She](gaby) comes back across by ferry. [She](gaby) scrubs the walls with [Jo](jo). [Hock](hock) sleeps. [Nurul](nuri) watches [Hock](hock).
- investigate jo adrian "smells Adrian's shoes"
+ accuse jo adrian "You"
- discover jo adrian "smells paraffin"
- accuse adrian teoh "blames Teoh"
- accuse! teoh _ "blames nobody"
- help nuri hock "watches Hock"
- gift teoh popo "sends rice"
- reject popo teoh "sends it back"
- discover gaby "hears of the fire"
+ return gaby "comes back across"
- help gaby jo "scrubs the walls"

== 5 Insured
The adjuster's visit brings it into the open that a policy had been taken out in March, by the [graduate](adrian) from Melbourne, in [his](adrian) [father](swee)'s name. [Swee Kiat](swee) is asked by the [inspector](insp) whether the signature is [his](swee). [He](swee) looks at [his](swee) [son](adrian), and says yes. For perjury, even a [father](swee)'s, there is a cell; [he](swee) is taken down to it in [his](swee) singlet. [Adrian](adrian) might speak up and doesn't. That night the kitchen [hand](gaby) and the [granddaughter](jo) share a mat on the upper floor, among smoked furniture, and for the first time do not keep to [their](gaby+jo) own sides of it.
- discover insp adrian "into the open"
- betray.past adrian swee "his father's name"
- parent swee adrian "father's"
- betray swee insp "says yes"
- help swee adrian "says yes"
+ arrest insp swee "taken down"
- reveal! adrian "doesn't"
- kin jo popo "granddaughter"
+ sex gaby jo "share a mat"

== 6 Dues
Somebody is leaning on [Adrian](adrian), and it isn't conscience. Two gentlemen from [Macau](@macau), to whom [he](adrian) is in debt over a horse, let [him](adrian) dangle out of a hotel window by [his](adrian) good shoes. [Teoh](teoh), in the next room on business of [his](teoh) own, hears the howling and pays them off. Why should the [neighbour](teoh) do that for a Lim? [He](teoh) won't say; but [Madam Lim](popo), when told, shuts herself in with a photograph. [Nurul](nuri) is promoted to ward sister. [Hock](hock), off the danger list, asks [her](nuri) for noodles and, in passing, for a policeman.
+ threaten _ adrian "out of a hotel window"
- rescue teoh adrian "pays them off"
- neighbour popo teoh "neighbour"
- reveal! teoh _ "won't say"
- reveal _ popo "when told"
- sad popo "shuts herself in"
- hire nuri "promoted"
+ recover hock "off the danger list"

== 7 Statement
What the [great-uncle](hock) has to tell is told in one breath: it was [Adrian](adrian) [he](hock) saw with the can. The [culprit](adrian) is gone by the time [Devi](insp)'s jeep turns into the lane, and with [him](adrian) the cash box and the ice [man](farid)'s van. [Swee Kiat](swee) is set free, and walks home the long way round. To be lied for and then robbed by [his](swee) own [boy](adrian) has aged [him](swee). [He](swee) lies down among the jars. [Dr Krishnan](drk) finds that the heart is to blame and, since the [patient](swee) won't have a ward, comes by twice a day on [his](drk) bicycle.
+ accuse hock adrian "with the can"
- reveal hock insp "told in one breath"
+ flee adrian "is gone"
- steal adrian farid+swee "cash box"
- help _ swee "set free"
- return swee "walks home"
- help.past swee adrian "lied for"
- sad swee adrian "aged him"
- parent swee adrian "his own boy"
- ill swee "heart is to blame"
- treat swee drk "comes by twice"

== 8 The Photograph
[Farid](farid) gets [his](farid) van back with a body in the ice compartment, and it is alive: [Adrian](adrian), blue at the lips, put there by the creditors and left on the Butterworth pier. The [man](farid) [whom](farid) [he](adrian) had robbed chafes [him](adrian) warm. In the meantime [Jo](jo) has found the photograph: [Madam Lim](popo) at twenty, on the arm of a young man with [Vincent Teoh](teoh)'s ears. [He](teoh) was that man's [son](teoh), explains the old [lady](popo), and so, [she](popo) adds to the ceiling, was [Swee Kiat](swee). The sick [man](swee) on the other side of the curtain has heard.
- find farid "gets his van back"
+ find farid adrian "body"
- die! adrian "is alive"
- abduct.past _ adrian "put there by"
- steal.past adrian farid "had robbed"
- rescue farid adrian "chafes him warm"
- discover jo popo "has found the photograph"
- couple.past _ popo "on the arm"
+ reveal popo jo "explains"
- parent _ swee+teoh "son"
- sibling swee teoh "so"
- ill swee "sick"
- discover swee "has heard"

== 9 Half-Brothers
Two [men](swee+teoh) of sixty sit in a barber's and look at each other's ears. Neither makes a speech. [Teoh](teoh) had known since [his](teoh) own father's deathbed; that is where the notebook comes in, for it was from [Teoh](teoh)'s house that it came, a love token, and to that house it was returned on the eve of [her](popo) birthday by the [woman](popo) herself. No one had stolen it. The [matriarch](popo) had let an innocent [girl](gaby) bear the blame sooner than own up, and [she](popo) goes down to the scullery now, on [her](popo) stick, to ask the [innocent](gaby)'s pardon. It is given on condition of a recipe.
- discover.past teoh swee "had known"
- parent.past _ teoh "father's"
- die.past _ "deathbed"
- gift.past _ popo "love token"
- steal! _ popo "No one had stolen"
+ betray.past popo gaby "bear the blame"
- gift.past popo teoh "returned on the eve"
- reconcile gaby popo "It is given"

== 10 The Dock
The trial of the [arsonist](adrian) takes up one hot afternoon. [His](adrian) [sister](jo) gives evidence against [him](adrian), [his](adrian) [father](swee) for [him](adrian), [his](adrian) [rescuer](farid) for both sides. [He](adrian) is sentenced to four years and thanks the court; inside, at least, nobody from [Macau](@macau) can get at [him](adrian). [Swee Kiat](swee) does not live to see the gate shut. [He](swee) is carried up from the court steps by the [half-brother](teoh) [he](swee) had for eleven days, and [Krishnan](drk) can only take off [his](drk) clips. [Madam Lim](popo), [who](popo) has outlived a [son](swee), doesn't cook. For nine days the lane eats bread.
- sibling adrian jo "sister"
- accuse jo adrian "evidence against him"
- help swee adrian "for him"
- parent swee adrian "father for him"
- rescue.past farid adrian "rescuer"
+ arrest _ adrian "sentenced"
+ die swee "does not live"
- sibling swee teoh "half-brother"
- parent popo swee "a son"
- sad popo "doesn't cook"

== 11 Two Woks
On the tenth day a wok is heard. It is [Gaby](gaby)'s. With the notebook propped on the [widow](popo)'s knees and [Jo](jo) at the charcoal, the house reopens, and [Teoh](teoh) shuts [his](teoh) own shop to carry trays. [Farid](farid), [who](farid) delivers the ice and stays to shell prawns, has been in love with [Jo](jo) since [he](farid) was twelve; [he](farid) is told by [her](jo), gently, whom the second pillow belongs to. [He](farid) shells the rest of the bucket. [His](farid) [sister](nuri) takes [him](farid) home, and the [doctor](drk) with the bicycle, by pure accident, rides the same way beside [her](nuri).
+ create gaby+jo "house reopens"
- married.past _ popo "widow's"
- quit teoh "shuts his own shop"
- help teoh gaby+jo "carry trays"
- love farid jo "in love"
+ reject jo farid "told by her, gently"
- couple gaby jo "second pillow"
- sibling farid nuri "sister"
- help nuri farid "takes him home"
- love drk nuri "pure accident"

== 12 Visiting Day
Once a month a tiffin carrier goes through the prison gate, and it comes out licked. The [convict](adrian) has had a visit from [his](adrian) [uncle](teoh), from [Hock](hock), asleep, and from a young Australian with a bump under her frock, of whom [he](adrian) had never breathed a word. [He](adrian) is going to be a father. [Madam Lim](popo), [whose](popo) own breath is getting short, has it all explained to [her](popo) twice, and then leaves the shophouse, by deed, to the [girl](gaby) [she](popo) wronged and the [granddaughter](jo) [who](jo) loves [her](gaby). [She](popo) tastes the soup. Salt, [she](popo) says. It is the last thing [she](popo) says.
- arrest.past _ adrian "convict"
- kin adrian teoh "uncle"
+ pregnant _ adrian "bump"
- reveal! adrian _ "never breathed a word"
- parent? adrian _ "be a father"
- reveal _ popo "explained to her"
- ill popo "getting short"
- gift popo gaby+jo "leaves the shophouse"
- betray.past popo gaby "wronged"
- kin jo popo "granddaughter"
- love jo gaby "loves her"
+ die popo "last thing she says"
