%series Northside Nine
%lang en
%genre friends-in-the-city dramedy, Toronto: episode summaries, fast switching
%cast maeve | Maeve Okafor; Maeve; Okafor | f
%cast sunil | Sunil Batra; Sunil; Batra | m
%cast bianca | Bianca Rossi; Bianca; Rossi | f
%cast tobin | Tobin; Tobes | m
%cast kirsi | Kirsi Laine; Kirsi | f
%cast gabe | Gabe | m
%cast meera | Meera Batra; Meera | f
%cast landlord | Mr. Zografos; Zografos | m
%cast midwife | - | f
%cast therapist | Dr. Abernathy; Abernathy | m
%cast ant | Antonio | m
%cast exwife | Colette | f
%cast intern | Piper | f
%cast cop | Constable Ng; Ng | m
%cast baby | - | m
%cast fiancee | - | f

== 1 The Lease
Five names on one lease, and only four keys. [Maeve Okafor](maeve), [who](maeve) draws comics about rats, has just been given the air by [Gabe](gabe), the [singer](gabe) in the flat below; [her](maeve) [flatmates](bianca+kirsi+sunil+tobin) console [her](maeve) with noodles. [Sunil Batra](sunil) is hiding from an arranged [fiancée](fiancee). [Bianca Rossi](bianca) sells condos to people [she](bianca) despises, [Kirsi Laine](kirsi) lives on cardamom buns, and [Tobin](tobin) has loved [Kirsi](kirsi) since the elevator got stuck in March.
- create maeve "draws"
+ breakup gabe maeve "given the air"
- neighbour gabe maeve "flat below"
- housemate bianca+kirsi+sunil+tobin maeve "flatmates"
- help bianca+kirsi+sunil+tobin maeve "console"
- flee sunil fiancee "hiding"
- engaged fiancee sunil "fiancée"
+ love tobin kirsi "loved"

== 2 Rat Race
A publisher wants [Maeve](maeve)'s rats, on condition that they be hamsters. [She](maeve) is still dithering when [Gabe](gabe), one floor down, releases a single about a [woman](maeve) with ink on [her](maeve) nose. [Kirsi](kirsi) pours a bucket out of the window, aims for [Gabe](gabe) and drenches [Mr. Zografos](landlord), [who](landlord) owns the house, the street and a short fuse. [He](landlord) gives the [five](bianca+kirsi+maeve+sunil+tobin) of [them](bianca+kirsi+maeve+sunil+tobin) thirty days. [Bianca](bianca), smelling a deal, takes the old [gent](landlord) a towel.
- create gabe maeve "releases"
- attack? kirsi gabe "aims"
+ attack kirsi landlord "drenches"
- threaten landlord bianca+kirsi+maeve+sunil+tobin "thirty days"
- help bianca landlord "towel"

== 3 Auntie Network
[Meera Batra](meera) flies in with nine suitcases, a horoscope and a bride's photograph, and [her](meera) [boy](sunil) claims, in a panic, to be seeing someone. Who? [Sunil](sunil)'s eye falls on [Bianca](bianca). [She](bianca) asks for a month's rent and plays the part with such fire that even [Tobin](tobin) is taken in. Under the mistletoe that [Meera](meera) has brought in October, [the two](bianca+sunil) are obliged to kiss. It goes on for rather longer than the contract provides.
- travel meera "flies in"
- wedding? _ sunil "bride"
- parent meera sunil "boy"
- betray sunil meera "claims"
- couple! bianca sunil "plays"
- betray bianca+sunil tobin "taken in"
+ kiss bianca sunil "kiss"

== 4 The Fifth Key
[Tobin](tobin) pays for a [therapist](therapist) on instalments. [Dr. Abernathy](therapist) listens, cleans [his](therapist) spectacles and prescribes candour. [Tobin](tobin) writes [Kirsi](kirsi) a letter. It is picked up from the mat by [Maeve](maeve), [who](maeve), seeing no name, believes that [Gabe](gabe) wants [her](maeve) back and is ringing at [his](gabe) door in [her](maeve) good coat before [Tobin](tobin) can stop [her](maeve). [Gabe](gabe)'s new [girlfriend](intern) answers. [She](intern) is twenty, is called [Piper](intern), and adores the rats.
- advisor therapist tobin "therapist"
- create tobin kirsi "writes"
- find maeve "picked up"
- love! gabe maeve "wants her back"
+ couple gabe intern "girlfriend"
- meet intern maeve "answers"

== 5 Vacancies
Only [Zografos](landlord) seems happy: [Bianca](bianca) has found [him](landlord) a buyer, and the commission would set [her](bianca) up for life. It would also put [her](bianca) [friends](kirsi+maeve+sunil+tobin) on the street. [Sunil](sunil) finds the papers in the dishwasher. [Their](bianca+sunil) first real row, about a fake love and a genuine sale, carries to the ground floor, where [Meera](meera) is playing backgammon with the [landlord](landlord) and beating [him](landlord).
- happy landlord "happy"
- help bianca landlord "found"
+ betray bianca kirsi+maeve+sunil+tobin "put her friends"
- friend bianca kirsi+maeve+sunil+tobin "friends"
- discover sunil bianca "finds"
- quarrel bianca sunil "row"
- couple! bianca sunil "fake"

== 6 Open Mic
At [Gabe](gabe)'s album launch, [Kirsi](kirsi) catches [Piper](intern) weeping behind the speakers: the [singer](gabe) has already moved on, to the drummer. [Kirsi](kirsi) lends [her](intern) a sleeve. The [pair](intern+kirsi) leave by the fire exit and are still talking when the buns come out of the oven. Up on the roof, [Tobin](tobin), [who](tobin) has been practising the words for an hour, sees [them](intern+kirsi) come home hand in hand through the snow. [He](tobin) eats the letter.
- celebrate gabe "album launch"
- sad intern "weeping"
- breakup gabe intern "moved on"
+ help kirsi intern "sleeve"
- return intern+kirsi "come home"
+ flirt intern kirsi "hand in hand"
- discover tobin intern+kirsi "sees"

== 7 Sold
[Bianca](bianca) tears up the contract in front of the buyer, is shown the door by [her](bianca) agency, and comes home to find the locks changed by the very people [she](bianca) did it for. [Her](bianca) [brother](ant) [Antonio](ant), [whom](ant) the family stopped mentioning after the business with the lottery, takes [her](bianca) in above [his](ant) bowling alley. [Sunil](sunil) learns what [she](bianca) gave up from [Zografos](landlord), [who](landlord) is livid. [Sunil](sunil) runs eleven blocks in socks.
+ quit bianca "shown the door"
- return bianca "comes home"
- reject kirsi+maeve+sunil+tobin bianca "changed"
- sibling ant bianca "brother"
- housemate.start ant bianca "takes her in"
- reveal landlord sunil "learns"
- sad landlord "livid"
+ discover sunil bianca "learns"
- travel sunil "runs"

== 8 Gutter Ball
[Antonio](ant) has seen men in socks before. [He](ant) lets [Sunil](sunil) bowl for an audience; at two in the morning the [lad](sunil) knocks down nine pins, and [Bianca](bianca), emerging in a bathrobe, kicks over the tenth. No contract this time. Meanwhile [Maeve](maeve) collapses at the drawing board. It's not the noodles, says the [midwife](midwife) at the walk-in clinic, counting back to September, when [Gabe](gabe) was still sorry about things.
+ couple.start bianca sunil "No contract"
- ill maeve "collapses"
- treat maeve midwife "midwife"
+ pregnant maeve gabe "counting back"

== 9 Showing
[Maeve](maeve) means to tell [Gabe](gabe) and tells [Tobin](tobin) instead, since [he](tobin) happens to be on the stairs. [Tobes](tobin) offers to come along, then to hold [her](maeve) bag, then, before [he](tobin) has thought about it, to be there for all of it. Before [Constable Ng](cop), [Gabe](gabe) testifies that the bucket was attempted murder. [Kirsi](kirsi) gets community service; [Piper](intern), [her](kirsi) accomplice in everything by now, sews [her](kirsi) an orange vest that fits.
- reveal? maeve gabe "means"
- reveal maeve tobin "tells Tobin"
+ help tobin maeve "be there"
- attack.past kirsi gabe "bucket"
- accuse gabe kirsi "attempted murder"
- gift intern kirsi "vest"

== 10 House Call
A [Parisienne](exwife) in a red cape wants to see the [therapist](therapist)'s most patient [client](tobin). [Colette](exwife) was married to [Tobin](tobin) for nine days in [Marseille](@marseille), and the annulment, it appears, was never filed. [Tobin](tobin) has to explain to [Maeve](maeve), mid-ultrasound, that [he](tobin) is somebody's [husband](tobin). [She](maeve) laughs so hard that the picture blurs. [Colette](exwife), for [her](exwife) part, signs for the price of a plane ticket, and winks at [Dr. Abernathy](therapist), [who](therapist) has not been winked at since 1988.
- advisor therapist tobin "client"
- married.past exwife tobin "was married"
- divorce! exwife tobin "never filed"
+ reveal tobin maeve "explain"
- married exwife tobin "husband"
- happy maeve "laughs"
- divorce exwife tobin "signs"
- flirt exwife therapist "winks"

== 11 Rent Strike
A wrecking ball arrives a week early. [Zografos](landlord) swears [he](landlord) never ordered it; the buyer, it turns out, never paid. [Meera](meera) chains herself to the porch in [her](meera) second-best sari, and the old [Greek](landlord), after a brief struggle with [his](landlord) pride, to [her](meera). [Gabe](gabe)'s amplifier is flattened. Inside, [Maeve](maeve)'s labour has started, the ambulance cannot pass, and [Tobin](tobin), with the [midwife](midwife) on speakerphone, discovers what candour is for. [It](baby)'s a boy, and [he](tobin) has said it: [he](tobin) loves [her](maeve).
- betray _ landlord "never paid"
- lose gabe "flattened"
+ birth maeve baby "labour"
- help midwife tobin "speakerphone"
+ confess tobin maeve "said it"
- love tobin maeve "loves"

== 12 Sublet
[Zografos](landlord) deeds the house to [Meera](meera), that being quicker than losing it to [her](meera) at backgammon; [they](landlord+meera) are thinking of June. [Her](meera) [son](sunil) needs no photograph any more, for [Bianca](bianca) has moved in with two suitcases and a bowling trophy. [Gabe](gabe) asks to hold the [baby](baby), does, and hands [him](baby) to [Tobin](tobin), [who](tobin) has got the fifth key round [his](tobin) neck. The rats are in print, as rats. On page one, [Maeve](maeve) has drawn everybody's nose.
+ gift landlord meera "deeds"
- wedding? landlord meera "June"
- parent meera sunil "son"
- move bianca sunil "moved in"
- create maeve "in print"
