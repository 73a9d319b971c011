%series Ward Nine, Saint Alcuin's
%lang en
%genre hospital soap: recap log of a fan page
%cast noor | Dr Noor Baksh; Dr Baksh; Noor | f
%cast alasdair | Mr Alasdair Finch; Alasdair; Finch | m
%cast perpetua | Sister Perpetua Adjei; Perpetua; Sister Adjei | f
%cast tobiah | Tobiah Adjei; Tobiah; Toby | m
%cast greer | Greer Holloway; Greer | f
%cast matteo | Dr Matteo Lanza; Matteo; Lanza | m
%cast winnie | Winnie Finch; Winnie | f
%cast hugo | Hugo Sallow; Sallow; Hugo | m
%cast bernadette | Bernadette | f
%cast girl | Pippa | f
%cast mum | - | f
%cast stranger | Joss Holloway; Joss | m
%cast baby | Solomon | m
%cast chaplain | Father Iwan | m

== 1
Night shift, and it starts with a bus crash. [Noor](noor), on [her](noor) first day as a registrar, opens a [schoolgirl](girl)'s chest in the corridor because nobody else is there, and the [girl](girl) lives. Does [Finch](alasdair) say thanks? [Mr Alasdair Finch](alasdair), [consultant](alasdair) and resident [tyrant](alasdair), bawls [her](noor) out before the whole of Ward Nine. [Sister Adjei](perpetua) bites [his](alasdair) head off for it. Also: [Tobiah](tobiah), [Perpetua](perpetua)'s [lad](tobiah) and a [porter](tobiah), carries [Greer](greer) from physio over a puddle and [both](greer+tobiah) go pink.
+ rescue noor girl "lives"
- hire noor "first day"
- treat girl noor "opens"
- accuse alasdair noor "bawls her out"
- quarrel alasdair perpetua "bites his head off"
- parent perpetua tobiah "lad"
- help tobiah greer "carries"
- flirt greer tobiah "go pink"

== 2
Day shift. The bus [girl](girl), [Pippa](girl), asks everybody for [her](girl) [mum](mum), and nobody has the nerve: the [mum](mum) was in the seat behind and did not make it. It's [Noor](noor) [who](noor) sits on the bed in the end and says it straight. [Perpetua](perpetua) rocks the [kid](girl) till breakfast. [Alasdair](alasdair)'s [wife](winnie), [Winnie](winnie), drops by with a casserole and a lipstick that isn't [hers](winnie), found under the passenger seat. Whose, darling? New [anaesthetist](matteo) alert: [Matteo Lanza](matteo), dimples, once [Noor](noor)'s other half in [Trieste](@trieste) and not expected.
+ die mum "did not make it"
- parent mum girl "mum"
- help noor girl "sits"
- reveal noor girl "says it straight"
- help perpetua girl "rocks"
- married alasdair winnie "wife"
- travel winnie "drops by"
- find.past winnie "found"
- cheat? alasdair winnie "isn't hers"
+ return matteo "not expected"
- ex matteo noor "other half"
- hire matteo "New"

== 3
The lipstick is [Greer](greer)'s!! Since Christmas [she](greer) and [Finch](alasdair) have been at it in the hydrotherapy suite behind [Winnie](winnie)'s back, and poor [Toby](tobiah) is learning to cook for [her](greer). [Hugo Sallow](hugo), the new chief [executive](hugo), wants to shut Ward Nine and turn it into a car park with a view; [Finch](alasdair) tells [him](hugo) over [his](alasdair) dead body, [Sallow](hugo) says that can be arranged. [Matteo](matteo) leaves a cannolo on [Noor](noor)'s keyboard. [She](noor) bins it, then un-bins it. A [chaplain](chaplain), [Father Iwan](chaplain), christens the vending machine.
+ affair alasdair greer "at it"
- love tobiah greer "learning to cook"
- cheat alasdair winnie "at it"
- quarrel alasdair hugo "dead body"
- hire hugo "new"
- threaten hugo alasdair "can be arranged"
- gift matteo noor "cannolo"

== 4
Fundraising gala to save the ward, organised by [Perpetua](perpetua) out of nothing. [Toby](tobiah) has a ring in the sock drawer and a speech. On the terrace [he](tobiah) gets as far as "[Greer](greer), [I](tobiah)" when [he](tobiah) sees [whose](alasdair) arms [she](greer) is in. No shouting, [he](tobiah) just gives the [consultant](alasdair) one on the nose and walks into the lake. [Winnie](winnie), [who](winnie) saw it too, holds the ice bag to [her](winnie) [husband](alasdair)'s face with interest: so that's the lipstick. [She](winnie)'ll be at [her](winnie) [sister](bernadette) [Bernadette](bernadette)'s, don't phone.
- celebrate perpetua "gala"
- create perpetua "organised"
- propose? tobiah greer "ring"
+ discover tobiah alasdair+greer "sees whose arms"
- affair alasdair greer "arms"
- attack tobiah alasdair "on the nose"
- discover winnie alasdair+greer "saw it too"
+ breakup winnie alasdair "don't phone"
- married alasdair winnie "husband"
- help winnie alasdair "ice bag"
- move? winnie bernadette "be at"
- sibling bernadette winnie "sister"

== 5
Pneumonia from the lake, obviously. [Tobiah](tobiah) lies on [his](tobiah) own ward with [his](tobiah) own [mother](perpetua) as nurse and is not allowed to be a grown-up. [Pippa](girl), in a wheelchair now and still mourning [her](girl) [mum](mum), reads [him](tobiah) a pirate novel. [Greer](greer) comes with flowers, and [Perpetua](perpetua) takes them off [her](greer) in the doorway and closes the door. [Lanza](matteo) tells [Noor](noor) why [he](matteo) ran out on [her](noor) in [Trieste](@trieste): [he](matteo) was ill, a tumour, [he](matteo) did not want to be nursed. It's gone. [She](noor) hits [him](matteo) with a clipboard and then weeps down [his](matteo) scrubs.
+ ill tobiah "Pneumonia"
- parent perpetua tobiah "mother"
- treat tobiah perpetua "nurse"
- sad girl mum "mourning"
- die.past mum "mourning"
- parent mum girl "mum"
- help girl tobiah "reads"
- gift? greer tobiah "flowers"
- reject perpetua greer "closes the door"
- breakup.past matteo noor "ran out"
+ reveal matteo noor "tells"
- ill.past matteo "tumour"
- recover.past matteo "gone"
- attack noor matteo "hits"
- sad noor "weeps"

== 6
An unshaven [chap](stranger) asks at reception for [Greer](greer) and calls himself the [man](stranger) [she](greer) walked down the aisle with at nineteen. [Joss Holloway](stranger), fresh out of prison, wants the money that [she](greer) had buried for [him](stranger), and, failing that, wants to know how [she](greer) likes crutches. [Greer](greer) lies to the police that [she](greer) has never seen [him](stranger). [Finch](alasdair), nose in plaster, is thrown by an email from [Sallow](hugo): suspended, on account of the fight. So guess who's head of Ward Nine? Our [Noor](noor).
+ return stranger "asks at reception"
- wedding.past greer stranger "down the aisle"
- arrest.past _ stranger "prison"
- threaten stranger greer "how she likes crutches"
- betray greer _ "lies"
- injure.past alasdair "plaster"
+ quit alasdair hugo "suspended"
- quarrel.past alasdair tobiah "fight"
+ hire noor "head"

== 7
[Pippa](girl) takes three steps!!! The whole bay cheers and [Father Iwan](chaplain) does a cartwheel. A social worker says it is time for a foster placement, though. "With [me](perpetua)," says [Perpetua](perpetua), before [she](perpetua) has thought about it, and [she](perpetua) doesn't take it back. [Winnie](winnie) serves [Finch](alasdair) with papers in the canteen queue. [Joss](stranger) goes for [Greer](greer) in the boot room; [Tobiah](tobiah), trundling past with linen, hears a scream and wheels the trolley straight into [his](stranger) knees. [He](tobiah)'s cracked two ribs of [his](tobiah) own doing it.
+ recover girl "three steps"
- happy chaplain "cartwheel"
- kin? girl perpetua "foster placement"
- divorce? alasdair winnie "papers"
- attack stranger greer "goes for"
- attack tobiah stranger "into his knees"
- sad greer "scream"
+ rescue tobiah greer "wheels the trolley"
- injure tobiah "cracked"

== 8
[Holloway](stranger) is led out in cuffs. [Greer](greer) straps [Toby](tobiah)'s ribs and says sorry in eleven different ways, of which [he](tobiah) accepts none. Then [she](greer) drops it: [she](greer)'s ten weeks gone, and it isn't [his](tobiah), [they](greer+tobiah) never even. [Finch](alasdair) doesn't know yet; [he](alasdair) is in a caravan, discovering gin. [Noor](noor)'s first budget meeting: [Sallow](hugo) offers [her](noor) the directorship of a shiny clinic if [she](noor) lets Ward Nine go quietly. [She](noor) says [she](noor) will think about it?! [Matteo](matteo) stops speaking to [her](noor).
+ arrest _ stranger "cuffs"
- treat tobiah greer "straps"
- reconcile! greer tobiah "accepts none"
+ pregnant greer alasdair "ten weeks gone"
- pregnant! greer tobiah "isn't his"
- reveal greer tobiah "drops it"
- sex! greer tobiah "never even"
- discover! alasdair greer "doesn't know yet"
- hire? noor hugo "offers"
- quarrel matteo noor "stops speaking"

== 9
False alarm, [she](noor) was wearing a wire. [Noor](noor) plays the tape of [Sallow](hugo)'s bribe to the board with [Perpetua](perpetua) and half of Ward Nine clapping in the back row, and the chief [exec](hugo) is out on [his](hugo) ear by teatime. [Matteo](matteo) eats humble pie (cannolo flavour) and a kiss by the scanner happens, finally. But [Bernadette](bernadette) rings from the coast. [Winnie](winnie) has gone swimming and hasn't come back. [Alasdair](alasdair), sober in a second, drives through the night, bellowing [her](winnie) name at the sea.
+ betray noor hugo "wearing a wire"
- reveal noor "plays the tape"
- betray.past hugo noor "bribe"
+ quit hugo "out on his ear"
- reconcile matteo noor "humble pie"
- kiss matteo noor "kiss"
- die? winnie "hasn't come back"
- travel alasdair "drives"
- sad alasdair "bellowing"

== 10
A trawler has fished [Winnie](winnie) out. [She](winnie)'s in a coma on, of course, Ward Nine, and [Finch](alasdair) may not so much as lift a stethoscope, so [he](alasdair) sits there and holds [her](winnie) foot and apologises to it. [Bernadette](bernadette), [who](bernadette) has detested [him](alasdair) for twenty years, brings [him](alasdair) soup. [Noor](noor) gives [him](alasdair) [his](alasdair) badge back at 4 a.m.: a clot, [he](alasdair) is the only [surgeon](alasdair) within forty miles. [His](alasdair) hands shake. Then they don't. By sunrise [Winnie](winnie) asks what the hell [he](alasdair) has done to [her](winnie) hair.
+ rescue _ winnie "fished"
- ill winnie "coma"
- help alasdair winnie "holds her foot"
- reconcile? alasdair winnie "apologises"
- enemy alasdair bernadette "detested"
- gift bernadette alasdair "soup"
- hire alasdair noor "badge"
- treat winnie alasdair "surgeon"
+ recover winnie "asks what the hell"

== 11
[Pippa](girl) moves in at the [Adjeis](perpetua+tobiah)' and alphabetises the spice rack. [Greer](greer) tells [Finch](alasdair) about the [bump](baby) in the lift, it gets stuck, [they](alasdair+greer) have an hour to be civil. [He](alasdair) will pay and be a dad, [he](alasdair) won't be a husband: [he](alasdair)'s nursing [his](alasdair) [wife](winnie). [Winnie](winnie), it turns out, shredded the papers before [she](winnie) even went for that swim. [Matteo](matteo) gets [his](matteo) scan results and hides them in the glove box. [Noor](noor) needs a pen. Don't open it, [Noor](noor). [She](noor) opens it.
+ move girl perpetua+tobiah "moves in"
- reveal greer alasdair "tells"
- pregnant greer alasdair "bump"
- parent? alasdair baby "be a dad"
- couple! alasdair greer "husband"
- help alasdair winnie "nursing"
- married alasdair winnie "wife"
- divorce! alasdair winnie "shredded"
- find matteo "gets his scan"
- betray matteo noor "hides"
+ discover noor matteo "opens it"

== 12
Finale, tissues. [Greer](greer) goes into labour in the car park with no one around but [Toby](tobiah), [who](tobiah) delivers little [Solomon](baby) on a heap of clean towels and gets to cut the cord. The tumour is back; [Matteo](matteo) has packed to do the vanishing act again, and [Noor](noor) plants herself in front of the taxi with [Father Iwan](chaplain) and two witnesses. Sick or well, says the [padre](chaplain), and [both](matteo+noor) say yes in a bus lane. [Pippa](girl) throws the confetti. [Perpetua](perpetua), at the window, is soaked in tears and couldn't be more content.
+ birth greer baby "labour"
- help tobiah greer "delivers"
- ill matteo "tumour"
- flee? matteo noor "vanishing act"
+ wedding matteo noor "say yes"
- celebrate girl matteo+noor "confetti"
- happy perpetua "content"
