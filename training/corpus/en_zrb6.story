%series The Late Edition
%lang en
%genre newsroom thriller in Beirut and Nicosia, broadcaster's listings with recap
%cast rima   | Rima Sfeir; Rima | f
%cast georges| Georges Sfeir; Georges | m
%cast nabil  | Nabil Haddara; Nabil; Haddara | m
%cast tala   | Tala Haddara; Tala | f
%cast sami   | Sami; Sami Zein; Zein | m
%cast ines   | Inès Carrel; Inès; Carrel | f
%cast khoury | Major Khoury; Khoury | m
%cast dunya  | Dunya | f
%cast stav   | Stavros Ioannou; Stavros; Ioannou | m
%cast maalouf| Dr Maalouf; Maalouf | m
%cast abou   | Abou Elias | m
%cast cham   | Karim Chamoun; Chamoun | m
%cast limp   | - | m
%cast third  | - | m

== 1
At five to midnight the presses stop. The front page of [Al-Nahr](#alnahr) has been pulled by order of nobody knows whom, and the [editor](georges) [who](georges) set it, [Georges Sfeir](georges), is lying at the foot of the stairwell with a broken neck. A fall, states [Major Khoury](khoury), before the doctor has bent down. [His](georges) [daughter](rima) [Rima](rima), back from [Paris](@paris) for a christening, is asked by the [proprietor](nabil), [Nabil Haddara](nabil), to sit in the dead [man](georges)'s chair until a better one is found. In the bottom drawer [she](rima) comes upon the missing page, with a hole where the photograph should be.
+ die georges "broken neck"
- reveal? khoury _ "A fall"
- parent georges rima "daughter"
- return rima "back from Paris"
- hire rima nabil "dead man's chair"
+ find rima "comes upon"

== 2
A lift full of mourners gets stuck. In it: the new [editor](rima), the [owner](nabil)'s [wife](tala) [Tala](tala), the crime [reporter](sami) [Sami Zein](sami), and a silence. [Tala](tala), [who](tala) takes the chance to offer condolences, is thanked by [Rima](rima) through clenched teeth, for it was for [Tala Haddara](tala) that [Georges](georges) once walked out on [Rima](rima)'s mother. [Sami](sami) has been told to drop the stairwell and is doing nothing of the kind. [He](sami) counts the steps, questions the [doorman](abou), [Abou Elias](abou), and learns that two men went up that night and that only one of them, a limping [one](limp), came down.
- hire rima "new editor"
- married nabil tala "owner's wife"
- help tala rima "offer condolences"
- sad rima tala "clenched teeth"
- affair.past georges tala "it was for"
- parent _ rima "mother"
- breakup.past georges _ "walked out on"
- colleague rima sami "crime reporter"
- investigate sami abou "questions"
+ discover sami limp "learns"

== 3
The [photographer](dunya) hasn't been seen since the funeral. [Dunya](dunya), nineteen, [whose](dunya) pictures hung in every café, has cleared out [her](dunya) darkroom and [her](dunya) bank account, and the landlord is owed for two months. [Sami](sami) traces the [absconder](dunya) to a convent school in [Zahlé](@zahle) and is met at the gate by a nun with a stick. The [proprietor](nabil), for [his](nabil) part, treats the dead [man](georges)'s [daughter](rima) to lunch, praises [her](rima) restraint and raises [her](rima) salary. [Khoury](khoury) limps in for coffee. Is it the old war wound? A new one, says the [major](khoury). Someone shut a car door.
+ flee dunya "cleared out"
- create.past dunya "pictures hung"
- investigate sami dunya "traces"
- die.past georges "funeral"
- threaten _ sami "with a stick"
- parent georges rima "daughter"
- invite nabil rima "lunch"
- boss nabil rima "raises her salary"
- injure khoury "limps"

== 4
[Rima](rima) waits for [Sami](sami). [Sami](sami) is late. [Sami](sami) never phones. [Abou Elias](abou) brings tea. [Abou Elias](abou) saw the limp. [He](abou) will not say whose. [He](abou) has four grandchildren. [Rima](rima) doesn't press [Abou Elias](abou). [Inès](ines) rings from [Paris](@paris). [Inès](ines) wants [Rima](rima) home. [They](ines+rima) share a flat and a bed. Nobody in [Beirut](@beirut) knows that. [Tala](tala) picks up the extension. Now [Tala](tala) knows.
- discover.past abou limp "saw the limp"
+ reveal! abou rima "will not say"
- kin _ abou "grandchildren"
- return? rima "home"
- gift abou rima "brings tea"
- housemate ines rima "share a flat"
+ couple ines rima "a bed"
- reveal! ines+rima _ "Nobody in Beirut knows"
- discover tala ines+rima "Now Tala knows"

== 5
Knowledge is money. A note is laid on the [editor](rima)'s desk, typed: resign, or the bishop hears about the [Frenchwoman](ines). [Rima](rima) takes it for the work of the [major](khoury), then of the [owner](nabil), and in the end does what [her](rima) [father](georges) would have done: [she](rima) prints it, on page one, with a reply. Forty subscriptions are cancelled and two hundred taken out. The [author](tala) of the note, in a fur collar, drops [her](tala) paper in the bath. Recap of the other strand: in the convent laundry [Sami](sami) is handed a negative by the runaway [photographer](dunya) and, on the road home, has [his](sami) tyres shot away. [He](sami) lies in a ditch till morning.
- threaten tala rima "resign, or"
- quit? rima "resign"
- accuse rima khoury+nabil "takes it for"
- parent georges rima "father"
+ reveal rima _ "prints it"
- gift dunya sami "handed a negative"
- flee.past dunya "runaway"
+ attack _ sami "shot away"

== 6
On the negative, a yacht; on the yacht, three men in swimming trunks. One is a minister. One is [Stavros Ioannou](stav), a Cypriot [shipowner](stav). The [third](third) has turned [his](third) head. The [editor](rima) sends herself to [Nicosia](@nicosia), where the [shipowner](stav) receives [her](rima) with figs and the information that [he](stav) had nothing but respect for [Georges](georges), [whom](georges) [he](stav) used to beat at backgammon. [She](rima) is followed back to the hotel by a boy with a newspaper, upside down. [Sami](sami), with one arm in a sling, is nursed against [his](sami) will by [Maalouf](maalouf), the paper's [doctor](maalouf) and chess problem setter. It is [he](maalouf) [who](maalouf) remarks that no neck breaks on stairs in that way.
- travel rima "sends herself" @nicosia
- meet rima stav "receives her"
- gift stav rima "figs"
- friend.past georges stav "backgammon"
- investigate _ rima "followed back"
- injure sami "in a sling"
- treat sami maalouf "nursed"
+ discover maalouf _ "no neck breaks"

== 7
An exhumation is applied for and refused. It is carried out all the same, at three in the morning, by the [doctor](maalouf), the [reporter](sami) and the old [doorman](abou), [who](abou) holds the lamp and prays. Murder: two thumbs, below the ears. When [Inès Carrel](ines) arrives unannounced, with a suitcase for one and sunglasses for two, [she](ines) is driven not to [Rima](rima)'s but to a villa in the hills, by a chauffeur who had held up the right name at the airport. The ransom demanded is a strip of film. [Khoury](khoury), informed by the desperate [editor](rima), promises to leave no stone unturned and lights a cigarette.
- investigate abou+maalouf+sami georges "exhumation"
+ kill.past _ georges "Murder"
- travel ines "arrives unannounced"
+ abduct _ ines "driven not to"
- threaten _ rima "ransom"
- sad rima ines "desperate"
- help? khoury rima "promises"

== 8
The film or the [Frenchwoman](ines): [Rima](rima) has until the late edition. The recap in brief. [She](rima) has a copy made and hands over the original on the corniche; the [hostage](ines) is not handed over in return. [She](ines) is brought out a day later by somebody quite different, by [Tala](tala), [who](tala) has recognised the villa from [her](tala) own honeymoon. [Tala](tala) drives through the gate in [her](tala) [husband](nabil)'s Mercedes, bundles the [prisoner](ines) into the back and is hit in the shoulder by the guard. "[I](tala) wrote a nasty note once," [she](tala) says to the two [women](ines+rima) [who](ines+rima) bandage [her](tala). "Call it postage."
- threaten _ rima "until the late edition"
- gift rima _ "hands over"
- abduct.past _ ines "hostage"
- betray _ rima "not handed over"
- discover tala _ "recognised the villa"
- married nabil tala "her husband's"
+ rescue tala ines "bundles the prisoner"
- injure tala _ "hit in the shoulder"
- reveal tala ines+rima "nasty note"
- treat tala ines+rima "bandage her"

== 9
So the third [man](nabil) on the yacht was [Nabil Haddara](nabil), and it was [his](nabil) page that [his](nabil) own paper stopped. The [proprietor](nabil) is not to be found; neither is [his](nabil) [wife](tala)'s jewellery. At the office a strike is called by the typesetters for wages that went down with the bank. [Rima](rima) pawns the watch of [her](rima) [father](georges) and pays the night shift out of it. [Dunya](dunya) comes down from the mountains, dyed red, to identify the [man](khoury) with the limp, takes one look into the canteen, and is sick in the sink. The [major](khoury) goes on stirring. [He](khoury) has seen [her](dunya), too.
+ discover _ nabil "So the third man"
- flee nabil "not to be found"
- steal nabil tala "wife's jewellery"
- married nabil tala "wife's"
- parent georges rima "father"
- lose rima "pawns the watch"
- help rima _ "pays the night shift"
- return dunya "comes down"
+ discover dunya khoury "takes one look"
- ill dunya "is sick"
- discover khoury dunya "has seen her"

== 10
The [redhead](dunya) must be hidden. [Maalouf](maalouf) puts [her](dunya) up in [his](maalouf) waiting room, as a case of mumps; the [doorman](abou) keeps watch below with a backgammon board. At the hour of the siesta the [officer](khoury) walks past [him](abou), leans on [his](khoury) stick, says, "Four grandchildren, isn't it?" and goes up. What [he](khoury) does not allow for is the old [man](abou)'s board, which is solid walnut. [Khoury](khoury) comes to in the custody of [his](khoury) own corporals, tied with a stethoscope. [Abou Elias](abou), asked by the press for a statement, says that [he](abou) saw a limp that night. [He](abou) says whose.
- help maalouf dunya "puts her up"
- help abou dunya "keeps watch"
- threaten khoury abou "Four grandchildren"
- kin _ abou "grandchildren"
+ attack abou khoury "walnut"
- recover khoury "comes to"
- arrest _ khoury "in the custody"
- discover.past abou khoury "saw a limp"
+ reveal abou _ "says whose"

== 11
An interrogation yields names, and the names yield more. The throttling of [Georges Sfeir](georges) had been ordered from [Cyprus](@cyprus) by the [host](stav) with the figs, for a price paid through the [publisher](nabil), and was done by the [major](khoury) himself, for promotion. [Rima](rima) writes it in one night. Before it can be set, the building is set alight. [Sami](sami) carries two compositors out and goes in for a third; the ceiling comes down on [him](sami). [He](sami) lives for six hours. The [Frenchwoman](ines), beside [his](sami) bed, takes down the last paragraph as [he](sami) says it, and it goes in as [he](sami) says it.
- boss.past stav khoury "ordered"
- reveal khoury _ "interrogation"
+ kill.past khoury georges "throttling"
- betray.past nabil georges "paid through the publisher"
- create rima "writes it"
- attack _ _ "set alight"
- rescue sami _ "carries two compositors out"
- injure sami "comes down on him"
+ die sami "lives for six hours"
- create sami "last paragraph"
- help ines sami "takes down"

== 12
Without a press, the paper is printed in the cellar of a biscuit factory lent by a [rival](cham), [Karim Chamoun](cham), [who](cham) has wished it dead for thirty years. It sells out. The [Cypriot](stav) is picked up at [Larnaca](@larnaca) with [his](stav) skipper's passport. The [absconder](nabil) with the jewels rings [his](nabil) [wife](tala) from a phone booth and begs [her](tala) to come; [she](tala) lets [him](nabil) tell [her](tala) which booth. For [Sami Zein](sami), forty typewriters are carried behind the hearse. The [girl](dunya) with the dyed hair takes the picture, and [Rima](rima) takes [her](dunya) hand. A minister resigns for reasons of health and looks well.
- create rima "paper is printed"
- help cham rima "lent by a rival"
- enemy cham rima "rival"
- arrest _ stav "picked up"
- betray stav _ "skipper's passport"
- steal.past nabil tala "jewels"
- married nabil tala "wife"
- invite nabil tala "begs her to come"
- betray tala nabil "lets him tell her"
- die.past sami "hearse"
- create dunya "takes the picture"
- help rima dunya "takes her hand"
+ quit _ "resigns"

== 13
In the last part, sentence is passed. Life for the [major](khoury), twelve years for the former [owner](nabil), [who](nabil) waves to an empty gallery, [his](nabil) divorce having come through that morning. [Tala](tala) sells the villa, gate and all, and buys the paper's debts with it; on [her](tala) first day as publisher [she](tala) sends for the [editor](rima) and asks whether the [two](rima+tala) of [them](rima+tala) can work in one house. [Rima](rima) thinks of [her](rima) mother, then of the Mercedes. [They](rima+tala) can. [Inès](ines) has enrolled for Arabic and been given a key. On the stairwell the steps are counted once more by [Abou Elias](abou), retiring. There are thirty-one.
+ arrest _ khoury "Life"
- arrest _ nabil "twelve years"
- divorce nabil tala "divorce"
- lose tala "sells the villa"
- help tala rima "buys the paper's debts"
- hire tala "as publisher"
- parent _ rima "mother"
+ reconcile rima tala "They can"
- move ines rima "given a key"
- quit abou "retiring"
